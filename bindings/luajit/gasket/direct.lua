--- Generated from spec/: OpenSSL's functions by their own names.
-- They are fields of the module `gasket`. This is the table of their shapes.
-- @module gasket.direct

return {

--- The kind of BIO that keeps what is written in memory until it is read.
--
-- See: BIO_s_mem(3)
-- @return BIO_METHOD or nil, static
-- @function bio_s_mem
bio_s_mem = ".::BIO_METHOD",

--- The kind of BIO that keeps what is written in memory of the secure heap, where there is one.
--
-- See: BIO_s_mem(3)
-- @return BIO_METHOD or nil, static
-- @function bio_s_secmem
bio_s_secmem = ".::BIO_METHOD",

--- The kind of BIO that swallows what is written and has nothing to read.
--
-- See: BIO_s_null(3)
-- @return BIO_METHOD or nil, static
-- @function bio_s_null
bio_s_null = ".::BIO_METHOD",

--- The kind of BIO that reads and writes a file, which bio_read_filename and its like name.
--
-- See: BIO_s_file(3)
-- @return BIO_METHOD or nil, static
-- @function bio_s_file
bio_s_file = ".::BIO_METHOD",

--- The kind of BIO that reads and writes a file descriptor, see bio_set_fd.
--
-- See: BIO_s_fd(3)
-- @return BIO_METHOD or nil, static
-- @function bio_s_fd
bio_s_fd = ".::BIO_METHOD",

--- The kind of BIO that reads and writes a socket, see bio_set_fd.
--
-- See: BIO_s_socket(3)
-- @return BIO_METHOD or nil, static
-- @function bio_s_socket
bio_s_socket = ".::BIO_METHOD",

--- The kind of BIO that sends and receives datagrams on a socket, see bio_set_fd.
--
-- See: BIO_s_datagram(3)
-- @return BIO_METHOD or nil, static
-- @function bio_s_datagram
bio_s_datagram = ".::BIO_METHOD",

--- The kind of BIO that connects to the host and port of bio_set_conn_hostname.
--
-- See: BIO_s_connect(3)
-- @return BIO_METHOD or nil, static
-- @function bio_s_connect
bio_s_connect = ".::BIO_METHOD",

--- The kind of BIO that waits for connections on the port of bio_set_accept_name.
--
-- See: BIO_s_accept(3)
-- @return BIO_METHOD or nil, static
-- @function bio_s_accept
bio_s_accept = ".::BIO_METHOD",

--- The kind of BIO of which two make a pair: what is written to one is read from the other.
--
-- See: BIO_s_bio(3)
-- @return BIO_METHOD or nil, static
-- @function bio_s_bio
bio_s_bio = ".::BIO_METHOD",

--- The filter that encodes in base64 what is written, and decodes what is read. bio_flush
-- writes the end of it.
--
-- See: BIO_f_base64(3)
-- @return BIO_METHOD or nil, static
-- @function bio_f_base64
bio_f_base64 = ".::BIO_METHOD",

--- The filter that reads and writes in larger pieces, and lets bio_gets work. bio_flush writes
-- what it holds.
--
-- See: BIO_f_buffer(3)
-- @return BIO_METHOD or nil, static
-- @function bio_f_buffer
bio_f_buffer = ".::BIO_METHOD",

--- The filter that buffers reading alone, and lets bio_tell and bio_seek work on what cannot go
-- back.
--
-- OpenSSL: 3.0 and newer
-- See: BIO_f_readbuffer(3)
-- @return BIO_METHOD or nil, static
-- @function bio_f_readbuffer
bio_f_readbuffer = ".::BIO_METHOD",

--- The filter that writes whole lines.
--
-- See: BIO_f_linebuffer(3)
-- @return BIO_METHOD or nil, static
-- @function bio_f_linebuffer
bio_f_linebuffer = ".::BIO_METHOD",

--- The filter that passes everything through.
--
-- See: BIO_f_null(3)
-- @return BIO_METHOD or nil, static
-- @function bio_f_null
bio_f_null = ".::BIO_METHOD",

--- The filter that puts a text or spaces in front of each line that is written, see
-- bio_set_prefix.
--
-- OpenSSL: 3.0 and newer
-- See: BIO_f_prefix(3)
-- @return BIO_METHOD or nil, static
-- @function bio_f_prefix
bio_f_prefix = ".::BIO_METHOD",

--- The filter that reads and writes random parts and asks for retries, to test programs with.
--
-- See: BIO_f_nbio_test(3)
-- @return BIO_METHOD or nil, static
-- @function bio_f_nbio_test
bio_f_nbio_test = ".::BIO_METHOD",

--- Makes a BIO of a kind.
--
-- See: BIO_new(3)
-- @param method BIO_METHOD
-- @return BIO or nil, new: the BIO; 0 with the reason in the queue
-- @function bio_new
bio_new = "+:o:BIO",

--- Makes a BIO of a kind, as bio_new does.
--
-- OpenSSL: 3.0 and newer
-- See: BIO_new(3)
-- @param method BIO_METHOD
-- @return BIO or nil, new: the BIO; 0 with the reason in the queue
-- @function bio_new_ex
bio_new_ex = "+:o:BIO",

--- Makes a BIO from which these bytes can be read. They are copied. Nothing can be written to
-- it, and bio_reset goes back to its beginning.
--
-- See: BIO_s_mem(3)
-- @param data string or array of octets
-- @return BIO or nil, new: the BIO; 0 with the reason in the queue
-- @function bio_new_mem_buf
bio_new_mem_buf = "+:b0:BIO",

--- Opens a file.
--
-- Waits: for files only
-- See: BIO_s_file(3)
-- @param path string
-- @param mode string: as of fopen: `r`, `w`, `a`, with `+` or `b`
-- @return BIO or nil, new: the BIO; 0 with the reason in the queue
-- @function bio_new_file
bio_new_file = "+:tt:BIO",

--- Makes a BIO of a connected socket.
--
-- See: BIO_s_socket(3)
-- @param socket int
-- @param close_flag int: BIO_CLOSE: the socket is closed with the BIO; BIO_NOCLOSE: it is not
-- @return BIO or nil, new: the BIO; 0 with the reason in the queue
-- @function bio_new_socket
bio_new_socket = "+:nn:BIO",

--- Makes a BIO of a file descriptor.
--
-- See: BIO_s_fd(3)
-- @param fd int
-- @param close_flag int: BIO_CLOSE: the descriptor is closed with the BIO; BIO_NOCLOSE: it is
--   not
-- @return BIO or nil, new: the BIO; 0 with the reason in the queue
-- @function bio_new_fd
bio_new_fd = "+:nn:BIO",

--- Makes a BIO of a datagram socket.
--
-- See: BIO_s_datagram(3)
-- @param fd int
-- @param close_flag int: BIO_CLOSE: the socket is closed with the BIO; BIO_NOCLOSE: it is not
-- @return BIO or nil, new: the BIO; 0 with the reason in the queue
-- @function bio_new_dgram
bio_new_dgram = "+:nn:BIO",

--- Makes a BIO that will connect to a host. bio_do_connect does it, or the first reading or
-- writing.
--
-- See: BIO_s_connect(3)
-- @param host_port string: `host:port`; an IPv6 address stands in brackets
-- @return BIO or nil, new: the BIO; 0 with the reason in the queue
-- @function bio_new_connect
bio_new_connect = "+:t:BIO",

--- Makes a BIO that will listen on a port. The first bio_do_accept binds it, the next ones wait
-- for a connection each.
--
-- See: BIO_s_accept(3)
-- @param host_port string: `port` or `host:port`, with `*` for any
-- @return BIO or nil, new: the BIO; 0 with the reason in the queue
-- @function bio_new_accept
bio_new_accept = "+:t:BIO",

--- Makes two BIOs of which each reads what was written to the other.
--
-- See: BIO_s_bio(3)
-- @param first_size size_t: bytes that `first` holds until they are read from `second`; 0: 17
--   KiB
-- @param second_size size_t: bytes that `second` holds
-- @return int: 1, or 0 with the reason in the queue
-- @return `first`, BIO or nil: where the handle of one goes
-- @return `second`, BIO or nil: where the handle of the other goes
-- @function bio_new_bio_pair
bio_new_bio_pair = "n:hnhn:BIO:BIO",

--- Frees the handle of a BIO. The BIO ends when nothing else has it, and then frees what
-- follows it in its chain.
--
-- See: BIO_new(3)
-- @param bio BIO or nil
-- @return int: 1; 0 when `bio` is 0
-- @function bio_free
bio_free = "n:o",

--- Frees the handle of a BIO. The BIO ends when nothing else has it, and then frees what
-- follows it in its chain.
--
-- See: BIO_new(3)
-- @param bio BIO or nil
-- @return nothing
-- @function bio_free_all
bio_free_all = "v:o",

--- Frees the handle of a BIO, as bio_free_all does.
--
-- See: BIO_new(3)
-- @param bio BIO or nil
-- @return nothing
-- @function bio_vfree
bio_vfree = "v:o",

--- Counts a BIO up, so that it must be freed once more.
--
-- See: BIO_new(3)
-- @param bio BIO
-- @return int: 1, or 0 with the reason in the queue
-- @function bio_up_ref
bio_up_ref = "n:o",

--- Reads up to `length` bytes.
--
-- Waits: as long as OpenSSL does
-- See: BIO_read(3)
-- @param bio BIO
-- @param data array of octets that is filled
-- @return int: how many bytes were read; 0 or -1 at the end, on failure, or to be called again
--   (bio_should_retry); -2 where the kind cannot
-- @function bio_read
bio_read = "n:or1",

--- Reads up to `length` bytes.
--
-- Waits: as long as OpenSSL does
-- See: BIO_read(3)
-- @param bio BIO
-- @param data array of octets that is filled
-- @return int: 1, or 0: nothing was read, and bio_should_retry and bio_eof tell why
-- @return `count`, size_t: how many bytes were read
-- @function bio_read_ex
bio_read_ex = "n:or1p",

--- Reads a line with its newline, or as much of it as there is room for, and a NUL behind it. A
-- bio_f_base64 reads no lines; sockets and SSLs do with a bio_f_buffer in front of them.
--
-- Waits: as long as OpenSSL does
-- See: BIO_read(3)
-- @param bio BIO
-- @param line array of octets that is filled
-- @return int: how many bytes the line has; 0 or -1 at the end, on failure, or to be called
--   again (bio_should_retry); -2 where the kind cannot
-- @function bio_gets
bio_gets = "n:or1",

--- Reads a line as bio_gets does, byte by byte, from BIOs of every kind.
--
-- Waits: as long as OpenSSL does
-- OpenSSL: 3.0 and newer
-- See: BIO_read(3)
-- @param bio BIO
-- @param line array of octets that is filled
-- @return int: how many bytes the line has; 0 or -1 at the end, on failure, or to be called
--   again (bio_should_retry)
-- @function bio_get_line
bio_get_line = "n:or1",

--- Writes bytes, perhaps not all of them.
--
-- Waits: as long as OpenSSL does
-- See: BIO_read(3)
-- @param bio BIO
-- @param data string or array of octets
-- @return int: how many bytes were written; 0 or -1 on failure or to be called again
--   (bio_should_retry); -2 where the kind cannot
-- @function bio_write
bio_write = "n:ob1",

--- Writes bytes, perhaps not all of them.
--
-- Waits: as long as OpenSSL does
-- See: BIO_read(3)
-- @param bio BIO
-- @param data string or array of octets
-- @return int: 1, or 0: nothing was written, and bio_should_retry tells why
-- @return `count`, size_t: how many bytes were written
-- @function bio_write_ex
bio_write_ex = "n:ob1p",

--- Writes a text without its NUL.
--
-- Waits: as long as OpenSSL does
-- See: BIO_read(3)
-- @param bio BIO
-- @param text string
-- @return int: how many bytes were written; 0 or -1 on failure or to be called again
--   (bio_should_retry); -2 where the kind cannot
-- @function bio_puts
bio_puts = "n:ot",

--- Writes spaces.
--
-- Waits: as long as OpenSSL does
-- See: BIO_printf(3)
-- @param bio BIO
-- @param columns int
-- @param most int: no more than so many are written
-- @return int: 1, or 0 with the reason in the queue
-- @function bio_indent
bio_indent = "n:onn",

--- Writes bytes for people to read: offset, hexadecimal digits, characters, 16 bytes a line.
--
-- Waits: as long as OpenSSL does
-- See: BIO_printf(3)
-- @param bio BIO
-- @param data string or array of octets
-- @return int: how many bytes were written, or -1
-- @function bio_dump
bio_dump = "n:ob1",

--- Writes bytes for people to read, as bio_dump does.
--
-- Waits: as long as OpenSSL does
-- See: BIO_printf(3)
-- @param bio BIO
-- @param data string or array of octets
-- @param indent int: spaces at the beginning of each line, at most 64
-- @return int: how many bytes were written, or -1
-- @function bio_dump_indent
bio_dump_indent = "n:ob1n",

--- Writes bytes as hexadecimal digits with colons between them.
--
-- Waits: as long as OpenSSL does
-- See: BIO_printf(3)
-- @param bio BIO
-- @param indent int: spaces at the beginning of each further line
-- @param width int: bytes on a line
-- @param data string or array of octets
-- @return int: 1
-- @function bio_hex_string
bio_hex_string = "n:onnb3",

--- Tells of which kind a BIO is.
--
-- See: BIO_find_type(3)
-- @param bio BIO
-- @return int: a BIO_TYPE_ constant
-- @function bio_method_type
bio_method_type = "n:o",

--- Names the kind of a BIO.
--
-- See: BIO_meth_new(3)
-- @param bio BIO
-- @return string or nil: a name such as `memory buffer`
-- @function bio_method_name
bio_method_name = "t:o",

--- Counts the bytes that wait to be read, as far as the BIO knows; 0 does not mean that reading
-- would find none.
--
-- See: BIO_ctrl(3)
-- @param bio BIO
-- @return int: how many bytes
-- @function bio_pending
bio_pending = "n:o",

--- Counts the bytes that wait to be read, as bio_pending does.
--
-- See: BIO_ctrl(3)
-- @param bio BIO
-- @return size_t: how many bytes
-- @function bio_ctrl_pending
bio_ctrl_pending = "n:o",

--- Counts the bytes that were written to the BIO and wait to go on.
--
-- See: BIO_ctrl(3)
-- @param bio BIO
-- @return int: how many bytes
-- @function bio_wpending
bio_wpending = "n:o",

--- Counts the bytes that wait to go on, as bio_wpending does.
--
-- See: BIO_ctrl(3)
-- @param bio BIO
-- @return size_t: how many bytes
-- @function bio_ctrl_wpending
bio_ctrl_wpending = "n:o",

--- Tells whether there is nothing more to read, where the BIO can know.
--
-- Waits: as long as OpenSSL does
-- See: BIO_ctrl(3)
-- @param bio BIO
-- @return int: 1 at the end, 0 before it; below 0 on failure
-- @function bio_eof
bio_eof = "n:o",

--- Puts a BIO back to its beginning: memory is emptied, what bio_new_mem_buf made is read
-- again, a file is rewound, a connection is closed.
--
-- Waits: as long as OpenSSL does
-- See: BIO_ctrl(3)
-- @param bio BIO
-- @return int: 1; below 1 on failure; of a file 0, and -1 on failure
-- @function bio_reset
bio_reset = "n:o",

--- Writes out what the BIO and those behind it hold back. bio_f_base64 needs it at the end.
--
-- Waits: as long as OpenSSL does
-- See: BIO_ctrl(3)
-- @param bio BIO
-- @return int: 1; 0 or -1 on failure or to be called again (bio_should_retry)
-- @function bio_flush
bio_flush = "n:o",

--- Moves to a place of a file.
--
-- Waits: for files only
-- See: BIO_ctrl(3)
-- @param bio BIO
-- @param offset int: bytes from the beginning
-- @return int: of a file 0, and -1 on failure
-- @function bio_seek
bio_seek = "n:on",

--- Tells at which place of a file the BIO is.
--
-- Waits: for files only
-- See: BIO_ctrl(3)
-- @param bio BIO
-- @return int: bytes from the beginning, or -1
-- @function bio_tell
bio_tell = "n:o",

--- Says whether what lies under the BIO is closed with it. Memory is in any case, and the SSL
-- of a bio_f_ssl.
--
-- See: BIO_ctrl(3)
-- @param bio BIO
-- @param close_flag int: BIO_CLOSE or BIO_NOCLOSE
-- @return int: 1; 0 where the kind cannot
-- @function bio_set_close
bio_set_close = "n:on",

--- Tells whether what lies under the BIO is closed with it.
--
-- See: BIO_ctrl(3)
-- @param bio BIO
-- @return int: BIO_CLOSE or BIO_NOCLOSE
-- @function bio_get_close
bio_get_close = "n:o",

--- Says whether what lies under the BIO is closed with it. Memory is in any case, and the SSL
-- of a bio_f_ssl.
--
-- See: BIO_get_data(3)
-- @param bio BIO
-- @param close_flag int: BIO_CLOSE or BIO_NOCLOSE
-- @return nothing
-- @function bio_set_shutdown
bio_set_shutdown = "v:on",

--- Tells whether what lies under the BIO is closed with it.
--
-- See: BIO_get_data(3)
-- @param bio BIO
-- @return int: BIO_CLOSE or BIO_NOCLOSE
-- @function bio_get_shutdown
bio_get_shutdown = "n:o",

--- Tells whether a BIO has what it needs to read and write: a file, a descriptor, a host.
--
-- See: BIO_get_data(3)
-- @param bio BIO
-- @return int: 1 or 0
-- @function bio_get_init
bio_get_init = "n:o",

--- Counts the bytes that were read from a BIO.
--
-- See: BIO_read(3)
-- @param bio BIO or nil
-- @return uint64_t: how many bytes, of all that were ever read; 0 without a BIO
-- @function bio_number_read
bio_number_read = "n:o",

--- Counts the bytes that were written to a BIO.
--
-- See: BIO_write(3)
-- @param bio BIO or nil
-- @return uint64_t: how many bytes, of all that were ever written; 0 without a BIO
-- @function bio_number_written
bio_number_written = "n:o",

--- Keeps a number with a BIO.
--
-- See: BIO_get_ex_data(3)
-- @param bio BIO
-- @param index int: from bio_get_ex_new_index, or 0
-- @param data int64_t: any number
-- @return int: 1, or 0 with the reason in the queue
-- @function bio_set_ex_data
bio_set_ex_data = "n:onn",

--- Gives the number that bio_set_ex_data kept.
--
-- See: BIO_get_ex_new_index(3)
-- @param bio BIO
-- @param index int: from bio_get_ex_new_index, or 0
-- @return int64_t: the number, 0 where none was set
-- @function bio_get_ex_data
bio_get_ex_data = "n:on",

--- Keeps a number with a BIO, under index 0.
--
-- See: BIO_get_ex_data(3)
-- @param bio BIO
-- @param data int64_t: any number
-- @return int: 1, or 0 with the reason in the queue
-- @function bio_set_app_data
bio_set_app_data = "n:on",

--- Gives the number that bio_set_app_data kept.
--
-- See: BIO_get_ex_data(3)
-- @param bio BIO
-- @return int64_t: the number, 0 where none was set
-- @function bio_get_app_data
bio_get_app_data = "n:o",

--- Tells whether the last call on this BIO that gave nothing should be made again later.
--
-- See: BIO_should_retry(3)
-- @param bio BIO
-- @return int: not 0: yes
-- @function bio_should_retry
bio_should_retry = "n:o",

--- Tells whether the last call waits until bytes can be read.
--
-- See: BIO_should_retry(3)
-- @param bio BIO
-- @return int: not 0: yes
-- @function bio_should_read
bio_should_read = "n:o",

--- Tells whether the last call waits until bytes can be written.
--
-- See: BIO_should_retry(3)
-- @param bio BIO
-- @return int: not 0: yes
-- @function bio_should_write
bio_should_write = "n:o",

--- Tells whether the last call waits for something else, which bio_get_retry_reason names.
--
-- See: BIO_should_retry(3)
-- @param bio BIO
-- @return int: not 0: yes
-- @function bio_should_io_special
bio_should_io_special = "n:o",

--- Tells what the last call waits for.
--
-- See: BIO_should_retry(3)
-- @param bio BIO
-- @return int: BIO_FLAGS_READ, BIO_FLAGS_WRITE and BIO_FLAGS_IO_SPECIAL, added
-- @function bio_retry_type
bio_retry_type = "n:o",

--- Gives the flags that the other functions of this part look at.
--
-- See: BIO_should_retry(3)
-- @param bio BIO
-- @return int: BIO_FLAGS_ constants, added
-- @function bio_get_retry_flags
bio_get_retry_flags = "n:o",

--- Tells what a BIO waits for when bio_should_io_special says yes.
--
-- See: BIO_should_retry(3)
-- @param bio BIO
-- @return int: a BIO_RR_ constant, or 0
-- @function bio_get_retry_reason
bio_get_retry_reason = "n:o",

--- Sets what bio_get_retry_reason answers.
--
-- See: BIO_should_retry(3)
-- @param bio BIO
-- @param reason int: a BIO_RR_ constant
-- @return nothing
-- @function bio_set_retry_reason
bio_set_retry_reason = "v:on",

--- Finds the BIO of a chain that is the cause of a retry.
--
-- See: BIO_should_retry(3)
-- @param bio BIO
-- @return BIO or nil, borrowed: the BIO
-- @return `reason`, int: a BIO_RR_ constant, or 0
-- @function bio_get_retry_bio
bio_get_retry_bio = "0:op:BIO",

--- Has bio_should_retry and bio_should_read say yes.
--
-- See: BIO_should_retry(3)
-- @param bio BIO
-- @return nothing
-- @function bio_set_retry_read
bio_set_retry_read = "v:o",

--- Has bio_should_retry and bio_should_write say yes.
--
-- See: BIO_should_retry(3)
-- @param bio BIO
-- @return nothing
-- @function bio_set_retry_write
bio_set_retry_write = "v:o",

--- Has bio_should_retry and bio_should_io_special say yes.
--
-- See: BIO_should_retry(3)
-- @param bio BIO
-- @return nothing
-- @function bio_set_retry_special
bio_set_retry_special = "v:o",

--- Has bio_should_retry and its like say no.
--
-- See: BIO_should_retry(3)
-- @param bio BIO
-- @return nothing
-- @function bio_clear_retry_flags
bio_clear_retry_flags = "v:o",

--- Tests flags of a BIO.
--
-- See: BIO_meth_new(3)
-- @param bio BIO
-- @param flags int: BIO_FLAGS_ constants, added
-- @return int: those of them that are set
-- @function bio_test_flags
bio_test_flags = "n:on",

--- Gives all the flags of a BIO.
--
-- See: BIO_meth_new(3)
-- @param bio BIO
-- @return int: BIO_FLAGS_ constants, added
-- @function bio_get_flags
bio_get_flags = "n:o",

--- Sets flags of a BIO, such as BIO_FLAGS_BASE64_NO_NL, with which bio_f_base64 writes one line
-- and reads without newlines.
--
-- See: BIO_meth_new(3)
-- @param bio BIO
-- @param flags int: BIO_FLAGS_READ, BIO_FLAGS_WRITE, BIO_FLAGS_IO_SPECIAL,
--   BIO_FLAGS_SHOULD_RETRY, BIO_FLAGS_BASE64_NO_NL, BIO_FLAGS_NONCLEAR_RST, added; others are
--   refused
-- @return nothing
-- @function bio_set_flags
bio_set_flags = "v:on",

--- Takes flags of a BIO back.
--
-- See: BIO_meth_new(3)
-- @param bio BIO
-- @param flags int: BIO_FLAGS_READ, BIO_FLAGS_WRITE, BIO_FLAGS_IO_SPECIAL,
--   BIO_FLAGS_SHOULD_RETRY, BIO_FLAGS_BASE64_NO_NL, BIO_FLAGS_NONCLEAR_RST, added; others are
--   refused
-- @return nothing
-- @function bio_clear_flags
bio_clear_flags = "v:on",

--- Puts a BIO, and what follows it, at the end of a chain. What is written to the front passes
-- through all.
--
-- See: BIO_push(3)
-- @param bio BIO
-- @param append BIO
-- @return BIO or nil, borrowed: `bio`
-- @function bio_push
bio_push = "0:oo:BIO",

--- Takes a BIO out of its chain. What stood before and behind it is linked.
--
-- See: BIO_push(3)
-- @param bio BIO
-- @return BIO or nil, new: the BIO that followed; 0 where none did
-- @function bio_pop
bio_pop = "+:o:BIO",

--- Gives the BIO that follows in the chain.
--
-- See: BIO_find_type(3)
-- @param bio BIO
-- @return BIO or nil, borrowed: the BIO that follows; 0 where none does
-- @function bio_next
bio_next = "0:o:BIO",

--- Finds the first BIO of a kind in a chain, from `bio` on.
--
-- See: BIO_find_type(3)
-- @param bio BIO
-- @param type int: a BIO_TYPE_ constant; BIO_TYPE_SOURCE_SINK, BIO_TYPE_FILTER or
--   BIO_TYPE_DESCRIPTOR alone: the first of any such kind
-- @return BIO or nil, borrowed: the BIO; 0 where there is none
-- @function bio_find_type
bio_find_type = "0:on:BIO",

--- Gives the bytes that wait in a BIO of memory, without taking them out.
--
-- See: BIO_s_mem(3)
-- @param bio BIO
-- @param buffer array of octets that is filled or nil: where they are copied to; nil to ask for
--   their number
-- @return long: how many bytes there are; only so many as there is room for are copied
-- @function bio_get_mem_data
bio_get_mem_data = "n:o|r1",

--- Says what reading answers when a BIO of memory is empty. It is -1 at first, and 0 with
-- bio_new_mem_buf.
--
-- See: BIO_s_mem(3)
-- @param bio BIO
-- @param value int: 0: the end; below 0: to be called again
-- @return long: 1; 0 where the kind cannot
-- @function bio_set_mem_eof_return
bio_set_mem_eof_return = "n:on",

--- Opens a file to read from.
--
-- Waits: for files only
-- See: BIO_s_file(3)
-- @param bio BIO
-- @param path string
-- @return int: 1, or 0 with the reason in the queue
-- @function bio_read_filename
bio_read_filename = "n:ot",

--- Opens a file to write to; what was in it is lost.
--
-- Waits: for files only
-- See: BIO_s_file(3)
-- @param bio BIO
-- @param path string
-- @return int: 1, or 0 with the reason in the queue
-- @function bio_write_filename
bio_write_filename = "n:ot",

--- Opens a file to write at its end.
--
-- Waits: for files only
-- See: BIO_s_file(3)
-- @param bio BIO
-- @param path string
-- @return int: 1, or 0 with the reason in the queue
-- @function bio_append_filename
bio_append_filename = "n:ot",

--- Opens a file that there is, to read and write.
--
-- Waits: for files only
-- See: BIO_s_file(3)
-- @param bio BIO
-- @param path string
-- @return int: 1, or 0 with the reason in the queue
-- @function bio_rw_filename
bio_rw_filename = "n:ot",

--- Gives a BIO the descriptor or socket that it works on.
--
-- See: BIO_s_fd(3)
-- @param bio BIO
-- @param fd int
-- @param close_flag int: BIO_CLOSE: it is closed with the BIO; BIO_NOCLOSE: it is not
-- @return long: 1; 0 where the kind cannot
-- @function bio_set_fd
bio_set_fd = "n:onn",

--- Gives the descriptor or socket that a BIO works on.
--
-- See: BIO_s_fd(3)
-- @param bio BIO
-- @return long: the descriptor or socket; -1 where there is none
-- @return `fd`, int: the same
-- @function bio_get_fd
bio_get_fd = "n:op",

--- Says whether a connection that is still to be made will be one that never waits.
--
-- See: BIO_s_connect(3)
-- @param bio BIO
-- @param on long: 1: nothing waits; 0: it may wait
-- @return long: 1; 0 where the kind cannot
-- @function bio_set_nbio
bio_set_nbio = "n:on",

--- Does what a BIO has to do before bytes flow: connects, accepts, or does the TLS handshake.
--
-- Waits: as long as OpenSSL does
-- See: BIO_f_ssl(3)
-- @param bio BIO
-- @return long: 1; 0 or below on failure or to be called again (bio_should_retry)
-- @function bio_do_handshake
bio_do_handshake = "n:o",

--- Connects to the host and port of a bio_s_connect.
--
-- Waits: as long as OpenSSL does
-- See: BIO_s_connect(3)
-- @param bio BIO
-- @return long: 1; 0 or below on failure or to be called again (bio_should_retry)
-- @function bio_do_connect
bio_do_connect = "n:o",

--- Connects, with further attempts until the time has run out.
--
-- Waits: as long as OpenSSL does
-- OpenSSL: 3.0 and newer
-- See: BIO_socket_wait(3)
-- @param bio BIO
-- @param timeout int: seconds for all attempts; 0: as long as they take; below 0: one attempt
--   that does not wait
-- @param nap int: milliseconds between attempts; below 0: 100
-- @return int: 1; 0 when the time ran out; -1 on failure, or, with `timeout` below 0, to be
--   called again
-- @function bio_do_connect_retry
bio_do_connect_retry = "n:onn",

--- Waits until_ what bio_should_retry speaks of has come.
--
-- Waits: as long as OpenSSL does
-- OpenSSL: 3.0 and newer
-- See: BIO_socket_wait(3)
-- @param bio BIO
-- @param until_ time_t: seconds since 1970; 0: it does not wait and answers 1
-- @param nap unsigned int: milliseconds between attempts where the BIO has no socket
-- @return int: 1; 0 when the time ran out; -1 on failure
-- @function bio_wait
bio_wait = "n:onn",

--- Waits for a socket.
--
-- Waits: as long as OpenSSL does
-- OpenSSL: 3.0 and newer
-- See: BIO_socket_wait(3)
-- @param fd int
-- @param for_read int: 1: until_ it can be read; 0: until_ it can be written
-- @param until_ time_t: seconds since 1970; 0: it does not wait and answers 1
-- @return int: 1; 0 when the time ran out; -1 on failure
-- @function bio_socket_wait
bio_socket_wait = "n:nnn",

--- Says to which host a bio_s_connect connects.
--
-- See: BIO_s_connect(3)
-- @param bio BIO
-- @param host string: a name or address, or `host:port`
-- @return long: 1; 0 where the kind cannot
-- @function bio_set_conn_hostname
bio_set_conn_hostname = "n:ot",

--- Says to which port a bio_s_connect connects.
--
-- See: BIO_s_connect(3)
-- @param bio BIO
-- @param port string: a number or the name of a service
-- @return long: 1; 0 where the kind cannot
-- @function bio_set_conn_port
bio_set_conn_port = "n:ot",

--- Gives the host of a bio_s_connect.
--
-- See: BIO_s_connect(3)
-- @param bio BIO
-- @return string or nil: the host; nil where there is none
-- @function bio_get_conn_hostname
bio_get_conn_hostname = "t:o",

--- Gives the port of a bio_s_connect.
--
-- See: BIO_s_connect(3)
-- @param bio BIO
-- @return string or nil: the port; nil where there is none
-- @function bio_get_conn_port
bio_get_conn_port = "t:o",

--- Says which version of IP a bio_s_connect uses.
--
-- See: BIO_s_connect(3)
-- @param bio BIO
-- @param family int: BIO_FAMILY_IPV4, BIO_FAMILY_IPV6 or BIO_FAMILY_IPANY
-- @return long: 1; 0 where the kind cannot
-- @function bio_set_conn_ip_family
bio_set_conn_ip_family = "n:on",

--- Says with which options of the socket a bio_s_connect connects.
--
-- See: BIO_s_connect(3)
-- @param bio BIO
-- @param mode long: BIO_SOCK_ constants, added
-- @return long: 1; 0 where the kind cannot
-- @function bio_set_conn_mode
bio_set_conn_mode = "n:on",

--- Binds the port of a bio_s_accept when it is called first, and waits for a connection
-- afterwards. That one follows in the chain then; bio_pop takes it out.
--
-- Waits: as long as OpenSSL does
-- See: BIO_s_accept(3)
-- @param bio BIO
-- @return long: 1; 0 or below on failure or to be called again (bio_should_retry)
-- @function bio_do_accept
bio_do_accept = "n:o",

--- Says where a bio_s_accept listens.
--
-- See: BIO_s_accept(3)
-- @param bio BIO
-- @param name string: `port` or `host:port`, with `*` for any
-- @return long: 1; 0 where the kind cannot
-- @function bio_set_accept_name
bio_set_accept_name = "n:ot",

--- Says on which port a bio_s_accept listens.
--
-- See: BIO_s_accept(3)
-- @param bio BIO
-- @param port string: a number or the name of a service
-- @return long: 1; 0 where the kind cannot
-- @function bio_set_accept_port
bio_set_accept_port = "n:ot",

--- Gives the address that a bio_s_accept listens on.
--
-- See: BIO_s_accept(3)
-- @param bio BIO
-- @return string or nil: a text; nil where there is none
-- @function bio_get_accept_name
bio_get_accept_name = "t:o",

--- Gives the port that a bio_s_accept listens on, also when it was chosen by the system.
--
-- See: BIO_s_accept(3)
-- @param bio BIO
-- @return string or nil: a text; nil where there is none
-- @function bio_get_accept_port
bio_get_accept_port = "t:o",

--- Gives the address of the peer that a bio_s_accept accepted last.
--
-- See: BIO_s_accept(3)
-- @param bio BIO
-- @return string or nil: a text; nil where there is none
-- @function bio_get_peer_name
bio_get_peer_name = "t:o",

--- Gives the port of the peer that a bio_s_accept accepted last.
--
-- See: BIO_s_accept(3)
-- @param bio BIO
-- @return string or nil: a text; nil where there is none
-- @function bio_get_peer_port
bio_get_peer_port = "t:o",

--- Says whether bio_do_accept may wait.
--
-- See: BIO_s_accept(3)
-- @param bio BIO
-- @param on int: 1: accepting never waits; 0: it may wait
-- @return long: 1; 0 where the kind cannot
-- @function bio_set_nbio_accept
bio_set_nbio_accept = "n:on",

--- Says which version of IP a bio_s_accept uses.
--
-- See: BIO_s_accept(3)
-- @param bio BIO
-- @param family int: BIO_FAMILY_IPV4, BIO_FAMILY_IPV6 or BIO_FAMILY_IPANY
-- @return long: 1; 0 where the kind cannot
-- @function bio_set_accept_ip_family
bio_set_accept_ip_family = "n:on",

--- Gives a filter of which each connection that is accepted gets a copy in front of it. What it
-- is a copy of is this one as it is now. Other kinds, bio_f_ssl among them, are refused:
-- bio_push puts those in front of what bio_pop answers.
--
-- See: BIO_s_accept(3)
-- @param bio BIO
-- @param chain BIO or nil: a bio_f_buffer, bio_f_linebuffer or bio_f_base64 with nothing behind
--   it; 0: nothing is done
-- @return long: 1; 0 where the kind cannot, or with the reason in the queue
-- @function bio_set_accept_bios
bio_set_accept_bios = "n:o|o",

--- Says how a bio_s_accept binds its port.
--
-- See: BIO_s_accept(3)
-- @param bio BIO
-- @param mode long: BIO_SOCK_ constants, added; BIO_BIND_NORMAL, BIO_BIND_REUSEADDR
-- @return long: 1; 0 where the kind cannot
-- @function bio_set_bind_mode
bio_set_bind_mode = "n:on",

--- Tells how a bio_s_accept binds its port.
--
-- See: BIO_s_accept(3)
-- @param bio BIO
-- @return long: what bio_set_bind_mode set
-- @function bio_get_bind_mode
bio_get_bind_mode = "n:o",

--- Makes a pair of two BIOs of bio_s_bio.
--
-- See: BIO_s_bio(3)
-- @param first BIO
-- @param second BIO
-- @return int: 1, or 0 with the reason in the queue
-- @function bio_make_bio_pair
bio_make_bio_pair = "n:oo",

--- Parts the BIOs of a pair. What was on its way between them is lost.
--
-- See: BIO_s_bio(3)
-- @param bio BIO
-- @return int: 1; 0 where the kind cannot
-- @function bio_destroy_bio_pair
bio_destroy_bio_pair = "n:o",

--- Says that nothing more will be written to this BIO of a pair; the other one reads the end
-- then.
--
-- See: BIO_s_bio(3)
-- @param bio BIO
-- @return int: 1; 0 where the kind cannot
-- @function bio_shutdown_wr
bio_shutdown_wr = "n:o",

--- Says how many bytes a bio_s_bio holds. It has to be said before the pair is made.
--
-- See: BIO_s_bio(3)
-- @param bio BIO
-- @param size long: in bytes
-- @return int: 1, or 0 with the reason in the queue
-- @function bio_set_write_buf_size
bio_set_write_buf_size = "n:on",

--- Tells how many bytes a bio_s_bio holds.
--
-- See: BIO_s_bio(3)
-- @param bio BIO
-- @param size long: is not looked at
-- @return size_t: how many bytes
-- @function bio_get_write_buf_size
bio_get_write_buf_size = "n:on",

--- Tells how many bytes the next writing to a bio_s_bio takes.
--
-- See: BIO_s_bio(3)
-- @param bio BIO
-- @return int: how many bytes
-- @function bio_get_write_guarantee
bio_get_write_guarantee = "n:o",

--- Tells how many bytes the next writing to a bio_s_bio takes.
--
-- See: BIO_s_bio(3)
-- @param bio BIO
-- @return size_t: how many bytes
-- @function bio_ctrl_get_write_guarantee
bio_ctrl_get_write_guarantee = "n:o",

--- Tells how many bytes the other BIO of a pair wanted to read from this one and did not get.
--
-- See: BIO_s_bio(3)
-- @param bio BIO
-- @return int: how many bytes, 0 where nothing was asked for
-- @function bio_get_read_request
bio_get_read_request = "n:o",

--- Tells how many bytes the other BIO of a pair wanted to read from this one and did not get.
--
-- See: BIO_s_bio(3)
-- @param bio BIO
-- @return size_t: how many bytes, 0 where nothing was asked for
-- @function bio_ctrl_get_read_request
bio_ctrl_get_read_request = "n:o",

--- Has bio_get_read_request answer 0.
--
-- See: BIO_s_bio(3)
-- @param bio BIO
-- @return int: 1; 0 where the kind cannot
-- @function bio_ctrl_reset_read_request
bio_ctrl_reset_read_request = "n:o",

--- Says how many bytes a bio_f_buffer gathers, in both directions. What it holds is lost.
--
-- See: BIO_f_buffer(3)
-- @param bio BIO
-- @param size long: in bytes; below 4,096 nothing changes
-- @return long: 1; 0 on failure
-- @function bio_set_buffer_size
bio_set_buffer_size = "n:on",

--- Says how many bytes a bio_f_buffer gathers when it reads. What it holds is lost.
--
-- See: BIO_f_buffer(3)
-- @param bio BIO
-- @param size long: in bytes; below 4,096 nothing changes
-- @return long: 1; 0 on failure
-- @function bio_set_read_buffer_size
bio_set_read_buffer_size = "n:on",

--- Says how many bytes a bio_f_buffer gathers when it writes. What it holds is lost.
--
-- See: BIO_f_buffer(3)
-- @param bio BIO
-- @param size long: in bytes; below 4,096 nothing changes
-- @return long: 1; 0 on failure
-- @function bio_set_write_buffer_size
bio_set_write_buffer_size = "n:on",

--- Counts the newlines that a bio_f_buffer has read in advance.
--
-- See: BIO_f_buffer(3)
-- @param bio BIO
-- @return long: how many
-- @function bio_get_buffer_num_lines
bio_get_buffer_num_lines = "n:o",

--- Copies bytes that a bio_f_buffer has read in advance, and leaves them there. It reads some
-- when it has none.
--
-- Waits: as long as OpenSSL does
-- See: BIO_f_buffer(3)
-- @param bio BIO
-- @param buffer array of octets that is filled
-- @return long: how many bytes were copied
-- @function bio_buffer_peek
bio_buffer_peek = "n:or1",

--- Puts bytes into a bio_f_buffer, to be read next, in place of those that it has.
--
-- See: BIO_f_buffer(3)
-- @param bio BIO
-- @param data string or array of octets
-- @return long: 1; 0 on failure
-- @function bio_set_buffer_read_data
bio_set_buffer_read_data = "n:ob1",

--- Says what a bio_f_prefix writes in front of each line.
--
-- OpenSSL: 3.0 and newer
-- See: BIO_f_prefix(3)
-- @param bio BIO
-- @param prefix string or nil: the text; nil for none
-- @return long: 1; 0 where the kind cannot
-- @function bio_set_prefix
bio_set_prefix = "n:o|t",

--- Says how many spaces a bio_f_prefix writes in front of each line.
--
-- OpenSSL: 3.0 and newer
-- See: BIO_f_prefix(3)
-- @param bio BIO
-- @param columns long
-- @return long: 1; 0 where the kind cannot
-- @function bio_set_indent
bio_set_indent = "n:on",

--- Tells how many spaces a bio_f_prefix writes in front of each line.
--
-- OpenSSL: 3.0 and newer
-- See: BIO_f_prefix(3)
-- @param bio BIO
-- @return long: how many
-- @function bio_get_indent
bio_get_indent = "n:o",

--- Gives a bio_f_ssl the SSL that it works with. The SSL lives as long as the BIO needs it,
-- with either flag. Freeing the BIO sends nothing: bio_ssl_shutdown is for that.
--
-- Streams: refused on the SSL of a stream: it is read and written by the stream's functions
-- See: BIO_f_ssl(3)
-- @param bio BIO
-- @param ssl SSL
-- @param close_flag long: BIO_CLOSE or BIO_NOCLOSE
-- @return long: 1; 0 where the kind cannot
-- @function bio_set_ssl
bio_set_ssl = "n:oon",

--- Gives the SSL of a bio_f_ssl.
--
-- See: BIO_f_ssl(3)
-- @param bio BIO
-- @return long: 1; 0 or below where there is none
-- @return `ssl`, SSL or nil: where the handle of the SSL goes; 0 where there is none
-- @function bio_get_ssl
bio_get_ssl = "n:oh:SSL",

--- Says on which side the SSL of a bio_f_ssl is.
--
-- See: BIO_f_ssl(3)
-- @param bio BIO
-- @param client long: 1: as a client; 0: as a server
-- @return long: 1; 0 where there is no SSL
-- @function bio_set_ssl_mode
bio_set_ssl_mode = "n:on",

--- Says after how many bytes a bio_f_ssl renegotiates. TLS 1.3 knows no renegotiation.
--
-- See: BIO_f_ssl(3)
-- @param bio BIO
-- @param bytes long: at least 512; below, nothing changes
-- @return long: how many it was before
-- @function bio_set_ssl_renegotiate_bytes
bio_set_ssl_renegotiate_bytes = "n:on",

--- Says after how many seconds a bio_f_ssl renegotiates. TLS 1.3 knows no renegotiation.
--
-- See: BIO_f_ssl(3)
-- @param bio BIO
-- @param seconds long
-- @return long: how many it was before
-- @function bio_set_ssl_renegotiate_timeout
bio_set_ssl_renegotiate_timeout = "n:on",

--- Counts the renegotiations that a bio_f_ssl began by itself.
--
-- See: BIO_f_ssl(3)
-- @param bio BIO
-- @return long: how many
-- @function bio_get_num_renegotiates
bio_get_num_renegotiates = "n:o",

--- Does one of the commands that the functions above stand for.
--
-- Waits: as long as OpenSSL does
-- See: BIO_ctrl(3)
-- @param bio BIO
-- @param command int: a BIO_CTRL_ or BIO_C_ constant
-- @param number long: what the command is given besides
-- @param text string or nil: for the commands that take a text; nil for the others
-- @return long: what the command answers
-- @function bio_ctrl
bio_ctrl = "n:onn|t",

--- Makes a place for an address.
--
-- See: BIO_ADDR(3)
-- @return BIO_ADDR or nil, new: an address of no family; 0 with the reason in the queue
-- @function bio_addr_new
bio_addr_new = "+::BIO_ADDR",

--- Frees the handle of an address.
--
-- See: BIO_ADDR(3)
-- @param address BIO_ADDR or nil
-- @return nothing
-- @function bio_addr_free
bio_addr_free = "v:o",

--- Makes an address one of no family.
--
-- See: BIO_ADDR(3)
-- @param address BIO_ADDR
-- @return nothing
-- @function bio_addr_clear
bio_addr_clear = "v:o",

--- Tells of which family an address is.
--
-- See: BIO_ADDR(3)
-- @param address BIO_ADDR
-- @return int: AF_INET, AF_INET6, AF_UNIX or AF_UNSPEC, as numbers of the system
-- @function bio_addr_family
bio_addr_family = "n:o",

--- Gives the port of an address.
--
-- See: BIO_ADDR(3)
-- @param address BIO_ADDR
-- @return unsigned short: the port, in the byte order of the network; 0 where there is none
-- @function bio_addr_rawport
bio_addr_rawport = "n:o",

--- Gives the host of an address.
--
-- Waits: as long as OpenSSL does
-- See: BIO_ADDR(3)
-- @param address BIO_ADDR
-- @param numeric int: 1: the digits; 0: the name, if one can be found
-- @return string or nil: the host; nil with the reason in the queue
-- @function bio_addr_hostname_string
bio_addr_hostname_string = "t:on",

--- Gives the port of an address.
--
-- Waits: as long as OpenSSL does
-- See: BIO_ADDR(3)
-- @param address BIO_ADDR
-- @param numeric int: 1: the digits; 0: the name of the service
-- @return string or nil: the port; nil with the reason in the queue
-- @function bio_addr_service_string
bio_addr_service_string = "t:on",

--- Gives the path of a Unix socket.
--
-- See: BIO_ADDR(3)
-- @param address BIO_ADDR
-- @return string or nil: the path; nil where the family is another
-- @function bio_addr_path_string
bio_addr_path_string = "t:o",

--- Gives the bytes of an address, in the byte order of the network: 4 of IPv4, 16 of IPv6,
-- those of the path of a Unix socket.
--
-- See: BIO_ADDR(3)
-- @param address BIO_ADDR
-- @param buffer array of octets that is filled or nil: where it goes; nil to ask for its length
-- @return int: 1, or 0 where there is none or no room for it
-- @return `length`, size_t: how many bytes it has
-- @function bio_addr_rawaddress
bio_addr_rawaddress = "n:o|r1p",

--- Sets an address.
--
-- See: BIO_ADDR(3)
-- @param address BIO_ADDR
-- @param family int: AF_INET or AF_INET6, as numbers of the system
-- @param where string or array of octets: 4 bytes for AF_INET, 16 for AF_INET6, in the byte
--   order of the network
-- @param port unsigned short: in the byte order of the network
-- @return int: 1, or 0
-- @function bio_addr_rawmake
bio_addr_rawmake = "n:onb2n",

--- Prepares the use of sockets. Nothing needs it on Unix.
--
-- See: BIO_sock_init(3)
-- @return int: 1, or -1
-- @function bio_sock_init
bio_sock_init = "n:",

--- Says whether operations on a socket may wait.
--
-- See: BIO_socket_nbio(3)
-- @param socket int
-- @param on int: 1: nothing waits; 0: it may wait
-- @return int: 1, or 0 with the reason in the queue
-- @function bio_socket_nbio
bio_socket_nbio = "n:nn",

--- Takes the pending error of a socket.
--
-- See: BIO_sock_error(3)
-- @param socket int
-- @return int: the number of an OS error, 0 for none; 1 where it cannot be asked
-- @function bio_sock_error
bio_sock_error = "n:n",

--- Sets TCP_NODELAY of a socket.
--
-- See: BIO_set_tcp_ndelay(3)
-- @param socket int
-- @param on int: 1: small pieces are sent at once; 0: they are gathered
-- @return int: 1; 0 or -1 on failure
-- @function bio_set_tcp_ndelay
bio_set_tcp_ndelay = "n:nn",

--- Closes a socket.
--
-- See: BIO_connect(3)
-- @param socket int
-- @return int: 1, or 0
-- @function bio_closesocket
bio_closesocket = "n:n",

--- Tells whether reading or writing a socket that gave `result` just now should be done again.
-- It looks at errno, so that it means something only where nothing came between.
--
-- See: BIO_sock_should_retry(3)
-- @param result int: 0 or -1
-- @return int: 1 or 0
-- @function bio_sock_should_retry
bio_sock_should_retry = "n:n",

--- Tells whether reading or writing a descriptor that gave `result` just now should be done
-- again. It looks at errno, so that it means something only where nothing came between.
--
-- See: BIO_s_fd(3)
-- @param result int: 0 or -1
-- @return int: 1 or 0
-- @function bio_fd_should_retry
bio_fd_should_retry = "n:n",

--- Tells whether an error of the system means that the call should be made again.
--
-- See: BIO_sock_non_fatal_error(3)
-- @param error int: an errno value
-- @return int: 1 or 0
-- @function bio_sock_non_fatal_error
bio_sock_non_fatal_error = "n:n",

--- Tells whether an error of the system means that the call should be made again.
--
-- See: BIO_fd_non_fatal_error(3)
-- @param error int: an errno value
-- @return int: 1 or 0
-- @function bio_fd_non_fatal_error
bio_fd_non_fatal_error = "n:n",

--- Tells whether an error of the system means that the call should be made again.
--
-- See: BIO_dgram_non_fatal_error(3)
-- @param error int: an errno value
-- @return int: 1 or 0
-- @function bio_dgram_non_fatal_error
bio_dgram_non_fatal_error = "n:n",

--- Takes the oldest error out of the queue.
--
-- See: ERR_get_error(3)
-- @return unsigned long: the packed code; 0 when the queue is empty
-- @function err_get_error
err_get_error = "n:",

--- Takes the oldest error out of the queue, with its place.
--
-- See: ERR_get_error(3)
-- @param file array of octets that is filled or nil: the C file that raised it
-- @return unsigned long: the packed code; 0 when the queue is empty
-- @return `line`, int: the line in that file
-- @function err_get_error_line
err_get_error_line = "n:r0p",

--- Takes the oldest error out of the queue, with its place and what was added.
--
-- See: ERR_get_error(3)
-- @param file array of octets that is filled or nil: the C file that raised it
-- @param data array of octets that is filled or nil: what was added, such as a file's name
-- @return unsigned long: the packed code; 0 when the queue is empty
-- @return `line`, int: the line in that file
-- @return `flags`, int: ERR_TXT_STRING where there is `data`; 0
-- @function err_get_error_line_data
err_get_error_line_data = "n:r0p|r3p",

--- Takes the oldest error out of the queue, with all that is known about it.
--
-- See: ERR_get_error(3)
-- @param file array of octets that is filled or nil: the C file that raised it
-- @param function_ array of octets that is filled or nil: the C function_ that raised it
-- @param data array of octets that is filled or nil: what was added, such as a file's name
-- @return unsigned long: the packed code; 0 when the queue is empty
-- @return `line`, int: the line in that file
-- @return `flags`, int: ERR_TXT_STRING where there is `data`; 0
-- @function err_get_error_all
err_get_error_all = "n:r0p|r3r5p",

--- Gives the oldest error and leaves it in the queue.
--
-- See: ERR_get_error(3)
-- @return unsigned long: the packed code; 0 when the queue is empty
-- @function err_peek_error
err_peek_error = "n:",

--- Gives the oldest error and leaves it in the queue, with its place.
--
-- See: ERR_get_error(3)
-- @param file array of octets that is filled or nil: the C file that raised it
-- @return unsigned long: the packed code; 0 when the queue is empty
-- @return `line`, int: the line in that file
-- @function err_peek_error_line
err_peek_error_line = "n:r0p",

--- Gives the oldest error and leaves it in the queue, with its place and what was added.
--
-- See: ERR_get_error(3)
-- @param file array of octets that is filled or nil: the C file that raised it
-- @param data array of octets that is filled or nil: what was added, such as a file's name
-- @return unsigned long: the packed code; 0 when the queue is empty
-- @return `line`, int: the line in that file
-- @return `flags`, int: ERR_TXT_STRING where there is `data`; 0
-- @function err_peek_error_line_data
err_peek_error_line_data = "n:r0p|r3p",

--- Gives the oldest error and leaves it in the queue, with the C function_ that raised it.
--
-- See: ERR_get_error(3)
-- @param function_ array of octets that is filled or nil: the C function_ that raised it
-- @return unsigned long: the packed code; 0 when the queue is empty
-- @function err_peek_error_func
err_peek_error_func = "n:r0",

--- Gives the oldest error and leaves it in the queue, with what was added.
--
-- See: ERR_get_error(3)
-- @param data array of octets that is filled or nil: what was added, such as a file's name
-- @return unsigned long: the packed code; 0 when the queue is empty
-- @return `flags`, int: ERR_TXT_STRING where there is `data`; 0
-- @function err_peek_error_data
err_peek_error_data = "n:r0p",

--- Gives the oldest error and leaves it in the queue, with all that is known about it.
--
-- See: ERR_get_error(3)
-- @param file array of octets that is filled or nil: the C file that raised it
-- @param function_ array of octets that is filled or nil: the C function_ that raised it
-- @param data array of octets that is filled or nil: what was added, such as a file's name
-- @return unsigned long: the packed code; 0 when the queue is empty
-- @return `line`, int: the line in that file
-- @return `flags`, int: ERR_TXT_STRING where there is `data`; 0
-- @function err_peek_error_all
err_peek_error_all = "n:r0p|r3r5p",

--- Gives the newest error and leaves it in the queue.
--
-- See: ERR_get_error(3)
-- @return unsigned long: the packed code; 0 when the queue is empty
-- @function err_peek_last_error
err_peek_last_error = "n:",

--- Gives the newest error and leaves it in the queue, with its place.
--
-- See: ERR_get_error(3)
-- @param file array of octets that is filled or nil: the C file that raised it
-- @return unsigned long: the packed code; 0 when the queue is empty
-- @return `line`, int: the line in that file
-- @function err_peek_last_error_line
err_peek_last_error_line = "n:r0p",

--- Gives the newest error and leaves it in the queue, with its place and what was added.
--
-- See: ERR_get_error(3)
-- @param file array of octets that is filled or nil: the C file that raised it
-- @param data array of octets that is filled or nil: what was added, such as a file's name
-- @return unsigned long: the packed code; 0 when the queue is empty
-- @return `line`, int: the line in that file
-- @return `flags`, int: ERR_TXT_STRING where there is `data`; 0
-- @function err_peek_last_error_line_data
err_peek_last_error_line_data = "n:r0p|r3p",

--- Gives the newest error and leaves it in the queue, with the C function_ that raised it.
--
-- See: ERR_get_error(3)
-- @param function_ array of octets that is filled or nil: the C function_ that raised it
-- @return unsigned long: the packed code; 0 when the queue is empty
-- @function err_peek_last_error_func
err_peek_last_error_func = "n:r0",

--- Gives the newest error and leaves it in the queue, with what was added.
--
-- See: ERR_get_error(3)
-- @param data array of octets that is filled or nil: what was added, such as a file's name
-- @return unsigned long: the packed code; 0 when the queue is empty
-- @return `flags`, int: ERR_TXT_STRING where there is `data`; 0
-- @function err_peek_last_error_data
err_peek_last_error_data = "n:r0p",

--- Gives the newest error and leaves it in the queue, with all that is known about it.
--
-- See: ERR_get_error(3)
-- @param file array of octets that is filled or nil: the C file that raised it
-- @param function_ array of octets that is filled or nil: the C function_ that raised it
-- @param data array of octets that is filled or nil: what was added, such as a file's name
-- @return unsigned long: the packed code; 0 when the queue is empty
-- @return `line`, int: the line in that file
-- @return `flags`, int: ERR_TXT_STRING where there is `data`; 0
-- @function err_peek_last_error_all
err_peek_last_error_all = "n:r0p|r3r5p",

--- Empties the queue.
--
-- See: ERR_clear_error(3)
-- @return nothing
-- @function err_clear_error
err_clear_error = "v:",

--- Writes the errors of the queue, a line each, and empties it.
--
-- Waits: as long as OpenSSL does
-- See: ERR_print_errors(3)
-- @param bio BIO
-- @return nothing
-- @function err_print_errors
err_print_errors = "v:o",

--- Gives a line for people to read about an error.
--
-- See: ERR_error_string(3)
-- @param code unsigned long: from err_get_error
-- @return string or nil: a line; it stays until the next call on this thread
-- @function err_error_string
err_error_string = "t:n",

--- Gives a line for people to read about an error, cut to the room and with a NUL behind it.
--
-- See: ERR_error_string(3)
-- @param code unsigned long: from err_get_error
-- @param buffer array of octets that is filled
-- @return nothing
-- @function err_error_string_n
err_error_string_n = "v:nr1",

--- Names the part of OpenSSL that an error came from.
--
-- See: ERR_error_string(3)
-- @param code unsigned long: from err_get_error
-- @return string or nil: such as `SSL routines`; nil where it is not known
-- @function err_lib_error_string
err_lib_error_string = "t:n",

--- Gives the reason of an error.
--
-- See: ERR_error_string(3)
-- @param code unsigned long: from err_get_error
-- @return string or nil: such as `certificate verify failed`; nil where it is not known
-- @function err_reason_error_string
err_reason_error_string = "t:n",

--- Names the C function that raised an error.
--
-- See: ERR_error_string(3)
-- @param code unsigned long: from err_get_error
-- @return string or nil: the name; always nil from OpenSSL 3.0 on
-- @function err_func_error_string
err_func_error_string = "t:n",

--- Tells which part of OpenSSL an error came from.
--
-- See: ERR_GET_LIB(3)
-- @param code unsigned long: from err_get_error
-- @return int: an ERR_LIB_ constant
-- @function err_get_lib
err_get_lib = "n:n",

--- Tells the reason of an error.
--
-- See: ERR_GET_LIB(3)
-- @param code unsigned long: from err_get_error
-- @return int: the reason, a number that the part has given it
-- @function err_get_reason
err_get_reason = "n:n",

--- Tells which C function raised an error.
--
-- See: ERR_GET_LIB(3)
-- @param code unsigned long: from err_get_error
-- @return int: the number of the function; always 0 from OpenSSL 3.0 on
-- @function err_get_func
err_get_func = "n:n",

--- Gives the flags of the reason of an error.
--
-- See: ERR_GET_LIB(3)
-- @param code unsigned long: from err_get_error
-- @return int: flags, shifted as they are in the code; always 0 with 1.1.1
-- @function err_get_rflags
err_get_rflags = "n:n",

--- Tells whether an error is one like lack of memory, after which OpenSSL can hardly go on.
--
-- See: ERR_GET_LIB(3)
-- @param code unsigned long: from err_get_error
-- @return int: 0: no
-- @function err_fatal_error
err_fatal_error = "n:n",

--- Tells whether the reason of an error is one that all parts of OpenSSL share.
--
-- See: ERR_GET_LIB(3)
-- @param code unsigned long: from err_get_error
-- @return int: 1 or 0; always 0 with 1.1.1
-- @function err_common_error
err_common_error = "n:n",

--- Tells whether an error is an errno value of the system, which err_get_reason gives then.
--
-- See: ERR_GET_LIB(3)
-- @param code unsigned long: from err_get_error
-- @return int: 1 or 0; always 0 with 1.1.1
-- @function err_system_error
err_system_error = "n:n",

--- Makes a code, to compare with one of err_get_error.
--
-- See: ERR_load_strings(3)
-- @param library int: an ERR_LIB_ constant
-- @param function_ int: is looked at with 1.1.1 only
-- @param reason int
-- @return unsigned long: the packed code
-- @function err_pack
err_pack = "n:nnn",

--- Gives a number for errors of a program's own.
--
-- See: ERR_load_strings(3)
-- @return int: a number that no other part has
-- @function err_get_next_error_library
err_get_next_error_library = "n:",

--- Loads the texts of OpenSSL's errors. It loads them by itself, so that nothing needs this
-- call.
--
-- See: ERR_load_crypto_strings(3)
-- @return int: 1, or 0 with the reason in the queue
-- @function err_load_crypto_strings
err_load_crypto_strings = "n:",

--- Loads the texts of the errors of one part of OpenSSL, ERR. It loads them by itself, so that
-- nothing needs this call.
--
-- See: ERR_load_crypto_strings(3)
-- @return int: 1
-- @function err_load_err_strings
err_load_err_strings = "n:",

--- Does nothing; OpenSSL frees its texts when the process ends.
--
-- See: ERR_load_crypto_strings(3)
-- @return nothing
-- @function err_free_strings
err_free_strings = "v:",

--- Does nothing; a thread's queue is freed when it ends.
--
-- OpenSSL: before 4.0
-- See: ERR_remove_state(3)
-- @param pid unsigned long: is not looked at
-- @return nothing
-- @function err_remove_state
err_remove_state = "v:n",

--- Does nothing; a thread's queue is freed when it ends.
--
-- OpenSSL: before 4.0
-- See: ERR_remove_state(3)
-- @return nothing
-- @function err_remove_thread_state
err_remove_thread_state = "v:",

--- Fills room with random bytes that are good for keys.
--
-- See: RAND_bytes(3)
-- @param buffer array of octets that is filled
-- @return int: 1; 0 or -1 with the reason in the queue, and then the bytes are worth nothing
-- @function rand_bytes
rand_bytes = "n:r0",

--- Fills room with random bytes for what must stay secret, from a generator of its own.
--
-- See: RAND_bytes(3)
-- @param buffer array of octets that is filled
-- @return int: 1; 0 or -1 with the reason in the queue, and then the bytes are worth nothing
-- @function rand_priv_bytes
rand_priv_bytes = "n:r0",

--- Fills room with random bytes, as rand_bytes does.
--
-- OpenSSL: 3.0 and newer
-- See: RAND_bytes(3)
-- @param buffer array of octets that is filled
-- @param strength unsigned int: bits of security that are needed; 0: any
-- @return int: 1; 0 or -1 with the reason in the queue, and then the bytes are worth nothing
-- @function rand_bytes_ex
rand_bytes_ex = "n:r0n",

--- Fills room with random bytes, as rand_priv_bytes does.
--
-- OpenSSL: 3.0 and newer
-- See: RAND_bytes(3)
-- @param buffer array of octets that is filled
-- @param strength unsigned int: bits of security that are needed; 0: any
-- @return int: 1; 0 or -1 with the reason in the queue, and then the bytes are worth nothing
-- @function rand_priv_bytes_ex
rand_priv_bytes_ex = "n:r0n",

--- Fills room with random bytes. rand_bytes does it better or as well.
--
-- See: RAND_bytes(3)
-- @param buffer array of octets that is filled
-- @return int: 1; 0 or -1 on failure
-- @function rand_pseudo_bytes
rand_pseudo_bytes = "n:r0",

--- Adds random bytes to those that the generators are seeded with. The system seeds them too,
-- so that nothing needs it.
--
-- See: RAND_add(3)
-- @param buffer string or array of octets
-- @return nothing
-- @function rand_seed
rand_seed = "v:b0",

--- Tells whether the generators have been seeded, and seeds them if they can be.
--
-- See: RAND_add(3)
-- @return int: 1: yes; 0: no
-- @function rand_status
rand_status = "n:",

--- Seeds the generators anew from the system.
--
-- See: RAND_add(3)
-- @return int: 1; 0 on failure
-- @function rand_poll
rand_poll = "n:",

--- Seeds the generators with what is in a file.
--
-- Waits: for files only
-- See: RAND_load_file(3)
-- @param path string
-- @param most long: how many bytes are read; -1: all, of a device 256
-- @return int: how many bytes were read; -1 with the reason in the queue
-- @function rand_load_file
rand_load_file = "n:tn",

--- Writes random bytes to a file, for rand_load_file.
--
-- Waits: for files only
-- See: RAND_load_file(3)
-- @param path string
-- @return int: how many bytes were written; -1 with the reason in the queue
-- @function rand_write_file
rand_write_file = "n:t",

--- Gives the path of the file of seeds: that of the environment variable RANDFILE, or .rnd in
-- the home directory.
--
-- See: RAND_load_file(3)
-- @param buffer array of octets that is filled
-- @return string or nil: the path, as in `buffer`; nil where there is none or no room
-- @function rand_file_name
rand_file_name = "t:r0",

--- Says whether the devices that seeds come from stay open.
--
-- See: RAND_add(3)
-- @param keep int: 1: they stay open; 0: they are closed
-- @return nothing
-- @function rand_keep_random_devices_open
rand_keep_random_devices_open = "v:n",

--- Says of which type the generators are. It has to be said before the first one is used.
--
-- OpenSSL: 3.0 and newer
-- See: RAND_set_DRBG_type(3)
-- @param drbg string or nil: `CTR-DRBG`, `HASH-DRBG` or `HMAC-DRBG`
-- @param properties string or nil
-- @param cipher string or nil: of a CTR-DRBG
-- @param digest string or nil: of the others
-- @return int: 1, or 0 with the reason in the queue
-- @function rand_set_drbg_type
rand_set_drbg_type = "n:t|ttt",

--- Says where the generators get their seeds from. It has to be said before the first one is
-- used.
--
-- OpenSSL: 3.0 and newer
-- See: RAND_set_DRBG_type(3)
-- @param seed string or nil: name of the source
-- @param properties string or nil
-- @return int: 1, or 0 with the reason in the queue
-- @function rand_set_seed_source_type
rand_set_seed_source_type = "n:t|t",

--- Does nothing; OpenSSL frees its generators when the process ends.
--
-- See: RAND_cleanup(3)
-- @return nothing
-- @function rand_cleanup
rand_cleanup = "v:",

--- Tells how long the content of the encoding of an object identifier is.
--
-- See: OBJ_nid2obj(3)
-- @param object ASN1_OBJECT or nil
-- @return size_t: how many bytes; 0 without one
-- @function obj_length
obj_length = "n:o",

--- Gives the content of the encoding of an object identifier.
--
-- See: OBJ_nid2obj(3)
-- @param object ASN1_OBJECT or nil
-- @param buffer array of octets that is filled or nil: where they are copied to; nil to ask for
--   their number
-- @return size_t: how many bytes there are; only so many as there is room for are copied
-- @function obj_get0_data
obj_get0_data = "n:o|r1",

--- Tells of what a signature algorithm consists.
--
-- See: OBJ_find_sigid_algs(3)
-- @param signature int: NID of a signature algorithm
-- @return int: 1; 0 where it is not known
-- @return `digest`, int: NID of its digest; NID_undef where it has none
-- @return `key`, int: NID of its kind of key
-- @function obj_find_sigid_algs
obj_find_sigid_algs = "n:npp",

--- Finds the signature algorithm that a digest and a kind of key make.
--
-- See: OBJ_find_sigid_by_algs(3)
-- @param digest int: NID of a digest
-- @param key int: NID of a kind of key
-- @return int: 1; 0 where there is none
-- @return `signature`, int: NID of the signature algorithm
-- @function obj_find_sigid_by_algs
obj_find_sigid_by_algs = "n:pnn",

--- Does nothing; OpenSSL frees its tables when the process ends.
--
-- See: OBJ_nid2obj(3)
-- @return nothing
-- @function obj_cleanup
obj_cleanup = "v:",

--- Tells the version of the OpenSSL that is loaded, as a number.
--
-- See: OpenSSL_version(3)
-- @return unsigned long: such as 0x30000160: one hexadecimal digit of the major, two of the
--   minor version; 1.1.1 is 0x101010..
-- @function openssl_version_num
openssl_version_num = "n:",

--- Is the old name of OpenSSL_version.
--
-- See: OpenSSL_version(3)
-- @param what int: as for OpenSSL_version
-- @return string or nil: a text
-- @function ssleay_version
ssleay_version = "t:n",

--- Is the old name of openssl_version_num.
--
-- See: OpenSSL_version(3)
-- @return unsigned long: as of openssl_version_num
-- @function ssleay
ssleay = "n:",

--- Tells the major version, 3 of 3.0.22.
--
-- OpenSSL: 3.0 and newer
-- See: OpenSSL_version(3)
-- @return unsigned int: a number
-- @function openssl_version_major
openssl_version_major = "n:",

--- Tells the minor version, 0 of 3.0.22.
--
-- OpenSSL: 3.0 and newer
-- See: OpenSSL_version(3)
-- @return unsigned int: a number
-- @function openssl_version_minor
openssl_version_minor = "n:",

--- Tells the patch level, 22 of 3.0.22.
--
-- OpenSSL: 3.0 and newer
-- See: OpenSSL_version(3)
-- @return unsigned int: a number
-- @function openssl_version_patch
openssl_version_patch = "n:",

--- Tells the stage before a release.
--
-- OpenSSL: 3.0 and newer
-- See: OpenSSL_version(3)
-- @return string or nil: such as `-alpha1`; empty for a release
-- @function openssl_version_pre_release
openssl_version_pre_release = "t:",

--- Tells what those who built OpenSSL added to its version.
--
-- OpenSSL: 3.0 and newer
-- See: OpenSSL_version(3)
-- @return string or nil: such as `+fips`; empty where there is none
-- @function openssl_version_build_metadata
openssl_version_build_metadata = "t:",

--- Tells where OpenSSL looks for its files, and what it knows about the processor.
--
-- OpenSSL: 3.0 and newer
-- See: OpenSSL_version(3)
-- @param what int: an OPENSSL_INFO_ constant
-- @return string or nil: a text; nil where there is none
-- @function openssl_info
openssl_info = "t:n",

--- Prepares parts of OpenSSL. They prepare themselves when they are needed, so that nothing
-- needs this call.
--
-- Waits: for files only
-- See: OPENSSL_init_crypto(3)
-- @param options uint64_t: OPENSSL_INIT_ constants, added
-- @return int: 1, or 0 with the reason in the queue
-- @function openssl_init_crypto
openssl_init_crypto = "n:n",

--- Does nothing.
--
-- See: OPENSSL_init(3)
-- @return nothing
-- @function openssl_init
openssl_init = "v:",

--- Reads OpenSSL's configuration file, once in a process.
--
-- Waits: for files only
-- See: OPENSSL_config(3)
-- @param section string or nil: the section of the configuration file; nil for `openssl_conf`
-- @return nothing
-- @function openssl_config
openssl_config = "v:t",

--- Has OpenSSL read no configuration file, if it has not read it yet.
--
-- See: OPENSSL_config(3)
-- @return int: 1, or 0 with the reason in the queue
-- @function openssl_no_config
openssl_no_config = "n:",

--- Adds what a configuration file can speak about. It is there without this call.
--
-- See: OPENSSL_load_builtin_modules(3)
-- @return nothing
-- @function openssl_load_builtin_modules
openssl_load_builtin_modules = "v:",

--- Adds all ciphers and digests. They are there without this call.
--
-- See: OpenSSL_add_all_algorithms(3)
-- @return int: 1, or 0 with the reason in the queue
-- @function openssl_add_all_algorithms
openssl_add_all_algorithms = "n:",

--- Adds all ciphers and digests. They are there without this call.
--
-- See: OpenSSL_add_all_algorithms(3)
-- @return int: 1, or 0 with the reason in the queue
-- @function openssl_add_all_algorithms_noconf
openssl_add_all_algorithms_noconf = "n:",

--- Adds all ciphers and digests, and reads the configuration file. They are there without this
-- call.
--
-- Waits: for files only
-- See: OpenSSL_add_all_algorithms(3)
-- @return int: 1, or 0 with the reason in the queue
-- @function openssl_add_all_algorithms_conf
openssl_add_all_algorithms_conf = "n:",

--- Adds all ciphers. They are there without this call.
--
-- See: OpenSSL_add_all_algorithms(3)
-- @return int: 1, or 0 with the reason in the queue
-- @function openssl_add_all_ciphers
openssl_add_all_ciphers = "n:",

--- Adds all digests. They are there without this call.
--
-- See: OpenSSL_add_all_algorithms(3)
-- @return int: 1, or 0 with the reason in the queue
-- @function openssl_add_all_digests
openssl_add_all_digests = "n:",

--- Does nothing; OpenSSL frees its algorithms when the process ends.
--
-- See: OpenSSL_add_all_algorithms(3)
-- @return nothing
-- @function evp_cleanup
evp_cleanup = "v:",

--- Does nothing; OpenSSL frees its indexes when the process ends.
--
-- See: CRYPTO_cleanup_all_ex_data(3)
-- @return nothing
-- @function crypto_cleanup_all_ex_data
crypto_cleanup_all_ex_data = "v:",

--- Answers 1, for programs that give OpenSSL before 1.1.0 its locks. The ones of today have
-- their own.
--
-- See: CRYPTO_num_locks(3)
-- @return int: 1
-- @function crypto_num_locks
crypto_num_locks = "n:",

--- Answers 0: since OpenSSL 1.1.0 there is no such callback.
--
-- See: CRYPTO_get_locking_callback(3)
-- @return int: 0
-- @function crypto_get_locking_callback
crypto_get_locking_callback = "n:",

--- Answers 0: since OpenSSL 1.1.0 there is no such callback.
--
-- See: CRYPTO_get_id_callback(3)
-- @return int: 0
-- @function crypto_get_id_callback
crypto_get_id_callback = "n:",

--- Compares bytes in a time that does not tell where they differ.
--
-- See: CRYPTO_memcmp(3)
-- @param a string or array of octets
-- @param b string or array of octets
-- @return int: 0: equal
-- @function crypto_memcmp
crypto_memcmp = "n:bb1",

--- Overwrites room with zeros.
--
-- See: OPENSSL_malloc(3)
-- @param buffer array of octets that is filled
-- @return nothing
-- @function openssl_cleanse
openssl_cleanse = "v:r0",

--- Gives a number under which a program can keep something with each BIO, see bio_set_ex_data.
--
-- See: BIO_get_ex_new_index(3)
-- @return int: the index; -1 with the reason in the queue
-- @function bio_get_ex_new_index
bio_get_ex_new_index = "n:",

--- Reads a certificate in PEM. Blocks of other kinds before it are passed over; calling again
-- reads the next one, and at the end of the text the reason is PEM_R_NO_START_LINE.
--
-- Waits: as long as OpenSSL does
-- See: PEM_read_bio_PrivateKey(3)
-- @param bio BIO
-- @param password string or nil: of an encrypted block, which is rare here; nil for none
-- @return X509 or nil, new: the certificate; 0 with the reason in the queue
-- @function pem_read_bio_x509
pem_read_bio_x509 = "+:o|t:X509",

--- Reads a certificate in PEM, and with it the trust settings of a block named TRUSTED
-- CERTIFICATE. Blocks of other kinds before it are passed over; calling again reads the next
-- one, and at the end of the text the reason is PEM_R_NO_START_LINE.
--
-- Waits: as long as OpenSSL does
-- See: PEM_read_bio_PrivateKey(3)
-- @param bio BIO
-- @param password string or nil: of an encrypted block, which is rare here; nil for none
-- @return X509 or nil, new: the certificate; 0 with the reason in the queue
-- @function pem_read_bio_x509_aux
pem_read_bio_x509_aux = "+:o|t:X509",

--- Reads a certificate revocation list in PEM. Blocks of other kinds before it are passed over;
-- calling again reads the next one, and at the end of the text the reason is
-- PEM_R_NO_START_LINE.
--
-- Waits: as long as OpenSSL does
-- See: PEM_read_bio_PrivateKey(3)
-- @param bio BIO
-- @param password string or nil: of an encrypted block, which is rare here; nil for none
-- @return X509_CRL or nil, new: the list; 0 with the reason in the queue
-- @function pem_read_bio_x509_crl
pem_read_bio_x509_crl = "+:o|t:X509_CRL",

--- Reads a request for a certificate in PEM. Blocks of other kinds before it are passed over;
-- calling again reads the next one, and at the end of the text the reason is
-- PEM_R_NO_START_LINE.
--
-- Waits: as long as OpenSSL does
-- See: PEM_read_bio_PrivateKey(3)
-- @param bio BIO
-- @param password string or nil: of an encrypted block, which is rare here; nil for none
-- @return X509_REQ or nil, new: the request; 0 with the reason in the queue
-- @function pem_read_bio_x509_req
pem_read_bio_x509_req = "+:o|t:X509_REQ",

--- Reads a private key in PEM: PKCS #8, encrypted or not, or one of the older forms of a single
-- kind of key. Blocks of other kinds before it are passed over.
--
-- Waits: as long as OpenSSL does
-- See: PEM_read_bio_PrivateKey(3)
-- @param bio BIO
-- @param password string or nil: of an encrypted key; nil for none, and then an encrypted one
--   fails
-- @return EVP_PKEY or nil, new: the key; 0 with the reason in the queue
-- @function pem_read_bio_privatekey
pem_read_bio_privatekey = "+:o|t:EVP_PKEY",

--- Reads a private key in PEM as pem_read_bio_privatekey does, with a choice of
-- implementations.
--
-- Waits: as long as OpenSSL does
-- OpenSSL: 3.0 and newer
-- See: PEM_read_bio_PrivateKey(3)
-- @param bio BIO
-- @param password string or nil: of an encrypted key; nil for none, and then an encrypted one
--   fails
-- @param properties string or nil: which implementations may be used, see property(7); nil: any
-- @return EVP_PKEY or nil, new: the key; 0 with the reason in the queue
-- @function pem_read_bio_privatekey_ex
pem_read_bio_privatekey_ex = "+:o|tt:EVP_PKEY",

--- Reads a public key in PEM, from a block named PUBLIC KEY.
--
-- Waits: as long as OpenSSL does
-- See: PEM_read_bio_PrivateKey(3)
-- @param bio BIO
-- @param password string or nil: of an encrypted block, which is rare here; nil for none
-- @return EVP_PKEY or nil, new: the key; 0 with the reason in the queue
-- @function pem_read_bio_pubkey
pem_read_bio_pubkey = "+:o|t:EVP_PKEY",

--- Reads a public key in PEM as pem_read_bio_pubkey does, with a choice of implementations.
--
-- Waits: as long as OpenSSL does
-- OpenSSL: 3.0 and newer
-- See: PEM_read_bio_PrivateKey(3)
-- @param bio BIO
-- @param password string or nil: of an encrypted block, which is rare here; nil for none
-- @param properties string or nil: which implementations may be used, see property(7); nil: any
-- @return EVP_PKEY or nil, new: the key; 0 with the reason in the queue
-- @function pem_read_bio_pubkey_ex
pem_read_bio_pubkey_ex = "+:o|tt:EVP_PKEY",

--- Reads the parameters of DH, DSA or EC keys in PEM. Keys are made of them by evp_pkey_ctx_new
-- and evp_pkey_keygen.
--
-- Waits: as long as OpenSSL does
-- See: PEM_read_bio_PrivateKey(3)
-- @param bio BIO
-- @return EVP_PKEY or nil, new: a key that has parameters only; 0 with the reason in the queue
-- @function pem_read_bio_parameters
pem_read_bio_parameters = "+:o:EVP_PKEY",

--- Reads parameters in PEM as pem_read_bio_parameters does, with a choice of implementations.
--
-- Waits: as long as OpenSSL does
-- OpenSSL: 3.0 and newer
-- See: PEM_read_bio_PrivateKey(3)
-- @param bio BIO
-- @param properties string or nil: which implementations may be used, see property(7); nil: any
-- @return EVP_PKEY or nil, new: a key that has parameters only; 0 with the reason in the queue
-- @function pem_read_bio_parameters_ex
pem_read_bio_parameters_ex = "+:o|t:EVP_PKEY",

--- Reads Diffie-Hellman parameters in PEM, from a block named DH PARAMETERS or X9.42 DH
-- PARAMETERS.
--
-- Waits: as long as OpenSSL does
-- See: PEM_read_bio_PrivateKey(3)
-- @param bio BIO
-- @param password string or nil: of an encrypted block, which is rare here; nil for none
-- @return DH or nil, new: the parameters; 0 with the reason in the queue
-- @function pem_read_bio_dhparams
pem_read_bio_dhparams = "+:o|t:DH",

--- Reads a private RSA key in PEM.
--
-- Waits: as long as OpenSSL does
-- See: PEM_read_bio_PrivateKey(3)
-- @param bio BIO
-- @param password string or nil: of an encrypted key; nil for none, and then an encrypted one
--   fails
-- @return RSA or nil, new: the key; 0 with the reason in the queue
-- @function pem_read_bio_rsaprivatekey
pem_read_bio_rsaprivatekey = "+:o|t:RSA",

--- Reads a public RSA key in PEM, from a block named RSA PUBLIC KEY.
--
-- Waits: as long as OpenSSL does
-- See: PEM_read_bio_PrivateKey(3)
-- @param bio BIO
-- @param password string or nil: of an encrypted block, which is rare here; nil for none
-- @return RSA or nil, new: the key; 0 with the reason in the queue
-- @function pem_read_bio_rsapublickey
pem_read_bio_rsapublickey = "+:o|t:RSA",

--- Reads a public RSA key in PEM, from a block named PUBLIC KEY.
--
-- Waits: as long as OpenSSL does
-- See: PEM_read_bio_PrivateKey(3)
-- @param bio BIO
-- @param password string or nil: of an encrypted block, which is rare here; nil for none
-- @return RSA or nil, new: the key; 0 with the reason in the queue
-- @function pem_read_bio_rsa_pubkey
pem_read_bio_rsa_pubkey = "+:o|t:RSA",

--- Reads a private EC key in PEM.
--
-- Waits: as long as OpenSSL does
-- See: PEM_read_bio_ECPrivateKey(3)
-- @param bio BIO
-- @param password string or nil: of an encrypted key; nil for none, and then an encrypted one
--   fails
-- @return EC_KEY or nil, new: the key; 0 with the reason in the queue
-- @function pem_read_bio_ecprivatekey
pem_read_bio_ecprivatekey = "+:o|t:EC_KEY",

--- Reads a public EC key in PEM, from a block named PUBLIC KEY.
--
-- Waits: as long as OpenSSL does
-- See: PEM_read_CMS(3)
-- @param bio BIO
-- @param password string or nil: of an encrypted block, which is rare here; nil for none
-- @return EC_KEY or nil, new: the key; 0 with the reason in the queue
-- @function pem_read_bio_ec_pubkey
pem_read_bio_ec_pubkey = "+:o|t:EC_KEY",

--- Writes a certificate in PEM.
--
-- Waits: as long as OpenSSL does
-- See: PEM_read_bio_PrivateKey(3)
-- @param bio BIO
-- @param x509 X509
-- @return int: 1, or 0 with the reason in the queue
-- @function pem_write_bio_x509
pem_write_bio_x509 = "n:oo",

--- Writes a certificate in PEM, with its trust settings, as a block named TRUSTED CERTIFICATE.
--
-- Waits: as long as OpenSSL does
-- See: PEM_read_bio_PrivateKey(3)
-- @param bio BIO
-- @param x509 X509
-- @return int: 1, or 0 with the reason in the queue
-- @function pem_write_bio_x509_aux
pem_write_bio_x509_aux = "n:oo",

--- Writes a certificate revocation list in PEM.
--
-- Waits: as long as OpenSSL does
-- See: PEM_read_bio_PrivateKey(3)
-- @param bio BIO
-- @param crl X509_CRL
-- @return int: 1, or 0 with the reason in the queue
-- @function pem_write_bio_x509_crl
pem_write_bio_x509_crl = "n:oo",

--- Writes a request for a certificate in PEM.
--
-- Waits: as long as OpenSSL does
-- See: PEM_read_bio_PrivateKey(3)
-- @param bio BIO
-- @param request X509_REQ
-- @return int: 1, or 0 with the reason in the queue
-- @function pem_write_bio_x509_req
pem_write_bio_x509_req = "n:oo",

--- Writes a request for a certificate in PEM, as a block named NEW CERTIFICATE REQUEST, which
-- some old software wants.
--
-- Waits: as long as OpenSSL does
-- See: PEM_read_bio_PrivateKey(3)
-- @param bio BIO
-- @param request X509_REQ
-- @return int: 1, or 0 with the reason in the queue
-- @function pem_write_bio_x509_req_new
pem_write_bio_x509_req_new = "n:oo",

--- Writes the public half of a key in PEM.
--
-- Waits: as long as OpenSSL does
-- See: PEM_read_bio_PrivateKey(3)
-- @param bio BIO
-- @param pkey EVP_PKEY
-- @return int: 1, or 0 with the reason in the queue
-- @function pem_write_bio_pubkey
pem_write_bio_pubkey = "n:oo",

--- Writes the public half of a key in PEM, with a choice of implementations.
--
-- Waits: as long as OpenSSL does
-- OpenSSL: 3.0 and newer
-- See: PEM_read_bio_PrivateKey(3)
-- @param bio BIO
-- @param pkey EVP_PKEY
-- @param properties string or nil: which implementations may be used, see property(7); nil: any
-- @return int: 1, or 0 with the reason in the queue
-- @function pem_write_bio_pubkey_ex
pem_write_bio_pubkey_ex = "n:oo|t",

--- Writes a private key in PEM, in PKCS #8 where that exists for its kind.
--
-- Waits: as long as OpenSSL does
-- See: PEM_read_bio_PrivateKey(3)
-- @param bio BIO
-- @param pkey EVP_PKEY
-- @param cipher EVP_CIPHER or nil: to encrypt the key with, for instance that of
--   evp_aes_256_cbc; nil: it is written as it is
-- @param passphrase string or array of octets or nil: to encrypt with; nil: `password` is
-- @param password string or nil: to encrypt with where there is no `passphrase`
-- @return int: 1, or 0 with the reason in the queue
-- @function pem_write_bio_privatekey
pem_write_bio_privatekey = "n:oo|ob3t",

--- Writes a private key in PEM, in the older form that there is for its kind, such as RSA
-- PRIVATE KEY. Those forms protect a key badly.
--
-- Waits: as long as OpenSSL does
-- See: PEM_read_bio_PrivateKey(3)
-- @param bio BIO
-- @param pkey EVP_PKEY
-- @param cipher EVP_CIPHER or nil: to encrypt the key with, for instance that of
--   evp_aes_256_cbc; nil: it is written as it is
-- @param passphrase string or array of octets or nil: to encrypt with; nil: `password` is
-- @param password string or nil: to encrypt with where there is no `passphrase`
-- @return int: 1, or 0 with the reason in the queue
-- @function pem_write_bio_privatekey_traditional
pem_write_bio_privatekey_traditional = "n:oo|ob3t",

--- Writes a private key in PEM as PKCS #8. A `cipher` is used with PBES2.
--
-- Waits: as long as OpenSSL does
-- See: PEM_read_bio_PrivateKey(3)
-- @param bio BIO
-- @param pkey EVP_PKEY
-- @param cipher EVP_CIPHER or nil: to encrypt the key with, for instance that of
--   evp_aes_256_cbc; nil: it is written as it is
-- @param passphrase string or array of octets or nil: to encrypt with; nil: `password` is
-- @param password string or nil: to encrypt with where there is no `passphrase`
-- @return int: 1, or 0 with the reason in the queue
-- @function pem_write_bio_pkcs8privatekey
pem_write_bio_pkcs8privatekey = "n:oo|ob3t",

--- Writes a private key in PEM as PKCS #8, encrypted with one of the older algorithms.
--
-- Waits: as long as OpenSSL does
-- See: PEM_read_bio_PrivateKey(3)
-- @param bio BIO
-- @param pkey EVP_PKEY
-- @param nid int: NID of the PBE algorithm to encrypt with, of PKCS #5 version 1.5 or PKCS #12;
--   -1: the key is written as it is
-- @param passphrase string or array of octets or nil: to encrypt with; nil: `password` is
-- @param password string or nil: to encrypt with where there is no `passphrase`
-- @return int: 1, or 0 with the reason in the queue
-- @function pem_write_bio_pkcs8privatekey_nid
pem_write_bio_pkcs8privatekey_nid = "n:oon|b3t",

--- Writes the parameters of a DH, DSA or EC key in PEM.
--
-- Waits: as long as OpenSSL does
-- See: PEM_read_bio_PrivateKey(3)
-- @param bio BIO
-- @param pkey EVP_PKEY
-- @return int: 1, or 0 with the reason in the queue
-- @function pem_write_bio_parameters
pem_write_bio_parameters = "n:oo",

--- Writes Diffie-Hellman parameters in PEM, as a block named DH PARAMETERS, or X9.42 DH
-- PARAMETERS where they have the prime factor `q`.
--
-- Waits: as long as OpenSSL does
-- See: PEM_read_bio_PrivateKey(3)
-- @param bio BIO
-- @param dh DH
-- @return int: 1, or 0 with the reason in the queue
-- @function pem_write_bio_dhparams
pem_write_bio_dhparams = "n:oo",

--- Writes Diffie-Hellman parameters in PEM, as a block named X9.42 DH PARAMETERS.
--
-- Waits: as long as OpenSSL does
-- See: PEM_read_CMS(3)
-- @param bio BIO
-- @param dh DH
-- @return int: 1, or 0 with the reason in the queue
-- @function pem_write_bio_dhxparams
pem_write_bio_dhxparams = "n:oo",

--- Writes a private RSA key in PEM, in the older form RSA PRIVATE KEY.
--
-- Waits: as long as OpenSSL does
-- See: PEM_read_bio_PrivateKey(3)
-- @param bio BIO
-- @param rsa RSA
-- @param cipher EVP_CIPHER or nil: to encrypt the key with, for instance that of
--   evp_aes_256_cbc; nil: it is written as it is
-- @param passphrase string or array of octets or nil: to encrypt with; nil: `password` is
-- @param password string or nil: to encrypt with where there is no `passphrase`
-- @return int: 1, or 0 with the reason in the queue
-- @function pem_write_bio_rsaprivatekey
pem_write_bio_rsaprivatekey = "n:oo|ob3t",

--- Writes a public RSA key in PEM, as a block named RSA PUBLIC KEY.
--
-- Waits: as long as OpenSSL does
-- See: PEM_read_bio_PrivateKey(3)
-- @param bio BIO
-- @param rsa RSA
-- @return int: 1, or 0 with the reason in the queue
-- @function pem_write_bio_rsapublickey
pem_write_bio_rsapublickey = "n:oo",

--- Writes a public RSA key in PEM, as a block named PUBLIC KEY.
--
-- Waits: as long as OpenSSL does
-- See: PEM_read_bio_PrivateKey(3)
-- @param bio BIO
-- @param rsa RSA
-- @return int: 1, or 0 with the reason in the queue
-- @function pem_write_bio_rsa_pubkey
pem_write_bio_rsa_pubkey = "n:oo",

--- Writes a private EC key in PEM, in the older form EC PRIVATE KEY.
--
-- Waits: as long as OpenSSL does
-- See: PEM_read_CMS(3)
-- @param bio BIO
-- @param ec_key EC_KEY
-- @param cipher EVP_CIPHER or nil: to encrypt the key with, for instance that of
--   evp_aes_256_cbc; nil: it is written as it is
-- @param passphrase string or array of octets or nil: to encrypt with; nil: `password` is
-- @param password string or nil: to encrypt with where there is no `passphrase`
-- @return int: 1, or 0 with the reason in the queue
-- @function pem_write_bio_ecprivatekey
pem_write_bio_ecprivatekey = "n:oo|ob3t",

--- Writes a public EC key in PEM, as a block named PUBLIC KEY.
--
-- Waits: as long as OpenSSL does
-- See: PEM_read_CMS(3)
-- @param bio BIO
-- @param ec_key EC_KEY
-- @return int: 1, or 0 with the reason in the queue
-- @function pem_write_bio_ec_pubkey
pem_write_bio_ec_pubkey = "n:oo",

--- Writes any bytes as a PEM block.
--
-- Waits: as long as OpenSSL does
-- See: PEM_read(3)
-- @param bio BIO
-- @param name string: what stands behind BEGIN and END, such as `CERTIFICATE`
-- @param header string: lines that follow BEGIN, each with its newline; empty for none
-- @param data string or array of octets
-- @return int: how many base64 characters were written, or 0 with the reason in the queue
-- @function pem_write_bio
pem_write_bio = "n:ottb3",

--- Decodes a certificate from DER.
--
-- See: d2i_X509(3)
-- @param in_ string or array of octets: the encoding; what follows it is not looked at
-- @return X509 or nil, new: the certificate; 0 with the reason in_ the queue
-- @function d2i_x509
d2i_x509 = "+:b0:X509",

--- Reads a certificate in DER.
--
-- Waits: as long as OpenSSL does
-- See: d2i_X509(3)
-- @param bio BIO
-- @return X509 or nil, new: the certificate; 0 with the reason in the queue
-- @function d2i_x509_bio
d2i_x509_bio = "+:o:X509",

--- Decodes a certificate from DER, and the trust settings that may follow it.
--
-- See: i2d_re_X509_tbs(3)
-- @param in_ string or array of octets: the encoding; what follows it is not looked at
-- @return X509 or nil, new: the certificate; 0 with the reason in_ the queue
-- @function d2i_x509_aux
d2i_x509_aux = "+:b0:X509",

--- Decodes a certificate revocation list from DER.
--
-- See: d2i_X509(3)
-- @param in_ string or array of octets: the encoding; what follows it is not looked at
-- @return X509_CRL or nil, new: the list; 0 with the reason in_ the queue
-- @function d2i_x509_crl
d2i_x509_crl = "+:b0:X509_CRL",

--- Reads a certificate revocation list in DER.
--
-- Waits: as long as OpenSSL does
-- See: d2i_X509(3)
-- @param bio BIO
-- @return X509_CRL or nil, new: the list; 0 with the reason in the queue
-- @function d2i_x509_crl_bio
d2i_x509_crl_bio = "+:o:X509_CRL",

--- Decodes a request for a certificate from DER.
--
-- See: d2i_X509(3)
-- @param in_ string or array of octets: the encoding; what follows it is not looked at
-- @return X509_REQ or nil, new: the request; 0 with the reason in_ the queue
-- @function d2i_x509_req
d2i_x509_req = "+:b0:X509_REQ",

--- Reads a request for a certificate in DER.
--
-- Waits: as long as OpenSSL does
-- See: d2i_X509(3)
-- @param bio BIO
-- @return X509_REQ or nil, new: the request; 0 with the reason in the queue
-- @function d2i_x509_req_bio
d2i_x509_req_bio = "+:o:X509_REQ",

--- Decodes a distinguished name from DER.
--
-- See: d2i_X509(3)
-- @param in_ string or array of octets: the encoding; what follows it is not looked at
-- @return X509_NAME or nil, new: the name; 0 with the reason in_ the queue
-- @function d2i_x509_name
d2i_x509_name = "+:b0:X509_NAME",

--- Decodes a private key of the kind that `type` says from DER, in_ the older form of its kind
-- or unencrypted PKCS #8.
--
-- See: d2i_PrivateKey(3)
-- @param type int: kind of key, an EVP_PKEY_ constant such as EVP_PKEY_RSA
-- @param in_ string or array of octets: the encoding; what follows it is not looked at
-- @return EVP_PKEY or nil, new: the key; 0 with the reason in_ the queue
-- @function d2i_privatekey
d2i_privatekey = "+:nb1:EVP_PKEY",

--- Decodes a private key as d2i_privatekey does, with a choice of implementations.
--
-- OpenSSL: 3.0 and newer
-- See: d2i_PrivateKey(3)
-- @param type int: kind of key, an EVP_PKEY_ constant such as EVP_PKEY_RSA
-- @param in_ string or array of octets: the encoding; what follows it is not looked at
-- @param properties string or nil: which implementations may be used, see property(7); nil: any
-- @return EVP_PKEY or nil, new: the key; 0 with the reason in_ the queue
-- @function d2i_privatekey_ex
d2i_privatekey_ex = "+:nb1|t:EVP_PKEY",

--- Decodes a private key from DER and finds out of which kind it is.
--
-- See: d2i_PrivateKey(3)
-- @param in_ string or array of octets: the encoding; what follows it is not looked at
-- @return EVP_PKEY or nil, new: the key; 0 with the reason in_ the queue
-- @function d2i_autoprivatekey
d2i_autoprivatekey = "+:b0:EVP_PKEY",

--- Decodes a private key as d2i_autoprivatekey does, with a choice of implementations.
--
-- OpenSSL: 3.0 and newer
-- See: d2i_PrivateKey(3)
-- @param in_ string or array of octets: the encoding; what follows it is not looked at
-- @param properties string or nil: which implementations may be used, see property(7); nil: any
-- @return EVP_PKEY or nil, new: the key; 0 with the reason in_ the queue
-- @function d2i_autoprivatekey_ex
d2i_autoprivatekey_ex = "+:b0|t:EVP_PKEY",

--- Reads a private key in DER and finds out of which kind it is.
--
-- Waits: as long as OpenSSL does
-- See: d2i_PrivateKey(3)
-- @param bio BIO
-- @return EVP_PKEY or nil, new: the key; 0 with the reason in the queue
-- @function d2i_privatekey_bio
d2i_privatekey_bio = "+:o:EVP_PKEY",

--- Reads a private key in DER as d2i_privatekey_bio does, with a choice of implementations.
--
-- Waits: as long as OpenSSL does
-- OpenSSL: 3.0 and newer
-- See: d2i_PrivateKey(3)
-- @param bio BIO
-- @param properties string or nil: which implementations may be used, see property(7); nil: any
-- @return EVP_PKEY or nil, new: the key; 0 with the reason in the queue
-- @function d2i_privatekey_ex_bio
d2i_privatekey_ex_bio = "+:o|t:EVP_PKEY",

--- Reads an encrypted private key in DER, as PKCS #8.
--
-- Waits: as long as OpenSSL does
-- See: d2i_PKCS8PrivateKey_bio(3)
-- @param bio BIO
-- @param password string or nil: of the key; nil for none, and then it fails
-- @return EVP_PKEY or nil, new: the key; 0 with the reason in the queue
-- @function d2i_pkcs8privatekey_bio
d2i_pkcs8privatekey_bio = "+:o|t:EVP_PKEY",

--- Decodes a public key of the kind that `type` says from DER, without its algorithm. EC keys
-- cannot be read with it, for their curve is not there; d2i_pubkey can.
--
-- See: d2i_PrivateKey(3)
-- @param type int: kind of key, an EVP_PKEY_ constant such as EVP_PKEY_RSA
-- @param in_ string or array of octets: the encoding; what follows it is not looked at
-- @return EVP_PKEY or nil, new: the key; 0 with the reason in_ the queue
-- @function d2i_publickey
d2i_publickey = "+:nb1:EVP_PKEY",

--- Decodes the parameters of DH, DSA or EC keys from DER.
--
-- OpenSSL: 3.0 and newer
-- See: d2i_PrivateKey(3)
-- @param type int: kind of key, an EVP_PKEY_ constant such as EVP_PKEY_RSA
-- @param in_ string or array of octets: the encoding; what follows it is not looked at
-- @return EVP_PKEY or nil, new: a key that has parameters only; 0 with the reason in_ the queue
-- @function d2i_keyparams
d2i_keyparams = "+:nb1:EVP_PKEY",

--- Reads the parameters of DH, DSA or EC keys in DER.
--
-- Waits: as long as OpenSSL does
-- OpenSSL: 3.0 and newer
-- See: d2i_PrivateKey(3)
-- @param type int: kind of key, an EVP_PKEY_ constant such as EVP_PKEY_RSA
-- @param bio BIO
-- @return EVP_PKEY or nil, new: a key that has parameters only; 0 with the reason in the queue
-- @function d2i_keyparams_bio
d2i_keyparams_bio = "+:no:EVP_PKEY",

--- Decodes a public key with its algorithm from DER: the SubjectPublicKeyInfo of certificates.
--
-- See: X509_PUBKEY_new(3)
-- @param in_ string or array of octets: the encoding; what follows it is not looked at
-- @return EVP_PKEY or nil, new: the key; 0 with the reason in_ the queue
-- @function d2i_pubkey
d2i_pubkey = "+:b0:EVP_PKEY",

--- Decodes a public key as d2i_pubkey does, with a choice of implementations.
--
-- OpenSSL: 3.0 and newer
-- See: X509_PUBKEY_new(3)
-- @param in_ string or array of octets: the encoding; what follows it is not looked at
-- @param properties string or nil: which implementations may be used, see property(7); nil: any
-- @return EVP_PKEY or nil, new: the key; 0 with the reason in_ the queue
-- @function d2i_pubkey_ex
d2i_pubkey_ex = "+:b0|t:EVP_PKEY",

--- Reads a public key with its algorithm in DER.
--
-- Waits: as long as OpenSSL does
-- See: X509_PUBKEY_new(3)
-- @param bio BIO
-- @return EVP_PKEY or nil, new: the key; 0 with the reason in the queue
-- @function d2i_pubkey_bio
d2i_pubkey_bio = "+:o:EVP_PKEY",

--- Decodes Diffie-Hellman parameters of PKCS #3 from DER.
--
-- See: d2i_RSAPrivateKey(3)
-- @param in_ string or array of octets: the encoding; what follows it is not looked at
-- @return DH or nil, new: the parameters; 0 with the reason in_ the queue
-- @function d2i_dhparams
d2i_dhparams = "+:b0:DH",

--- Decodes Diffie-Hellman parameters of X9.42 from DER.
--
-- See: d2i_X509(3)
-- @param in_ string or array of octets: the encoding; what follows it is not looked at
-- @return DH or nil, new: the parameters; 0 with the reason in_ the queue
-- @function d2i_dhxparams
d2i_dhxparams = "+:b0:DH",

--- Decodes a private RSA key of PKCS #1 from DER.
--
-- See: d2i_RSAPrivateKey(3)
-- @param in_ string or array of octets: the encoding; what follows it is not looked at
-- @return RSA or nil, new: the key; 0 with the reason in_ the queue
-- @function d2i_rsaprivatekey
d2i_rsaprivatekey = "+:b0:RSA",

--- Reads a private RSA key of PKCS #1 in DER.
--
-- Waits: as long as OpenSSL does
-- See: d2i_RSAPrivateKey(3)
-- @param bio BIO
-- @return RSA or nil, new: the key; 0 with the reason in the queue
-- @function d2i_rsaprivatekey_bio
d2i_rsaprivatekey_bio = "+:o:RSA",

--- Decodes a public RSA key of PKCS #1 from DER.
--
-- See: d2i_RSAPrivateKey(3)
-- @param in_ string or array of octets: the encoding; what follows it is not looked at
-- @return RSA or nil, new: the key; 0 with the reason in_ the queue
-- @function d2i_rsapublickey
d2i_rsapublickey = "+:b0:RSA",

--- Reads a public RSA key of PKCS #1 in DER.
--
-- Waits: as long as OpenSSL does
-- See: d2i_RSAPrivateKey(3)
-- @param bio BIO
-- @return RSA or nil, new: the key; 0 with the reason in the queue
-- @function d2i_rsapublickey_bio
d2i_rsapublickey_bio = "+:o:RSA",

--- Decodes a public RSA key with its algorithm from DER.
--
-- See: d2i_RSAPrivateKey(3)
-- @param in_ string or array of octets: the encoding; what follows it is not looked at
-- @return RSA or nil, new: the key; 0 with the reason in_ the queue
-- @function d2i_rsa_pubkey
d2i_rsa_pubkey = "+:b0:RSA",

--- Reads a public RSA key with its algorithm in DER.
--
-- Waits: as long as OpenSSL does
-- See: d2i_RSAPrivateKey(3)
-- @param bio BIO
-- @return RSA or nil, new: the key; 0 with the reason in the queue
-- @function d2i_rsa_pubkey_bio
d2i_rsa_pubkey_bio = "+:o:RSA",

--- Decodes a private EC key with its curve from DER.
--
-- See: d2i_RSAPrivateKey(3)
-- @param in_ string or array of octets: the encoding; what follows it is not looked at
-- @return EC_KEY or nil, new: the key; 0 with the reason in_ the queue
-- @function d2i_ecprivatekey
d2i_ecprivatekey = "+:b0:EC_KEY",

--- Reads a private EC key with its curve in DER.
--
-- Waits: as long as OpenSSL does
-- See: d2i_RSAPrivateKey(3)
-- @param bio BIO
-- @return EC_KEY or nil, new: the key; 0 with the reason in the queue
-- @function d2i_ecprivatekey_bio
d2i_ecprivatekey_bio = "+:o:EC_KEY",

--- Decodes a public EC key with its algorithm from DER.
--
-- See: d2i_RSAPrivateKey(3)
-- @param in_ string or array of octets: the encoding; what follows it is not looked at
-- @return EC_KEY or nil, new: the key; 0 with the reason in_ the queue
-- @function d2i_ec_pubkey
d2i_ec_pubkey = "+:b0:EC_KEY",

--- Reads a public EC key with its algorithm in DER.
--
-- Waits: as long as OpenSSL does
-- See: d2i_RSAPrivateKey(3)
-- @param bio BIO
-- @return EC_KEY or nil, new: the key; 0 with the reason in the queue
-- @function d2i_ec_pubkey_bio
d2i_ec_pubkey_bio = "+:o:EC_KEY",

--- Decodes the parameters of an EC key, its curve, from DER.
--
-- See: d2i_RSAPrivateKey(3)
-- @param in_ string or array of octets: the encoding; what follows it is not looked at
-- @return EC_KEY or nil, new: a key that has a curve only; 0 with the reason in_ the queue
-- @function d2i_ecparameters
d2i_ecparameters = "+:b0:EC_KEY",

--- Encodes a certificate in DER.
--
-- See: d2i_X509(3)
-- @param x509 X509
-- @param out array of octets that is filled or nil
-- @return int: how many bytes the encoding has, or 0 or below with the reason in the queue
-- @function i2d_x509
i2d_x509 = "n:o|r1",

--- Writes a certificate in DER.
--
-- Waits: as long as OpenSSL does
-- See: d2i_X509(3)
-- @param bio BIO
-- @param x509 X509
-- @return int: 1, or 0 with the reason in the queue
-- @function i2d_x509_bio
i2d_x509_bio = "n:oo",

--- Encodes a certificate in DER, and its trust settings behind it.
--
-- See: i2d_re_X509_tbs(3)
-- @param x509 X509
-- @param out array of octets that is filled or nil
-- @return int: how many bytes the encoding has, or 0 or below with the reason in the queue
-- @function i2d_x509_aux
i2d_x509_aux = "n:o|r1",

--- Encodes a certificate revocation list in DER.
--
-- See: d2i_X509(3)
-- @param crl X509_CRL
-- @param out array of octets that is filled or nil
-- @return int: how many bytes the encoding has, or 0 or below with the reason in the queue
-- @function i2d_x509_crl
i2d_x509_crl = "n:o|r1",

--- Writes a certificate revocation list in DER.
--
-- Waits: as long as OpenSSL does
-- See: d2i_X509(3)
-- @param bio BIO
-- @param crl X509_CRL
-- @return int: 1, or 0 with the reason in the queue
-- @function i2d_x509_crl_bio
i2d_x509_crl_bio = "n:oo",

--- Encodes a request for a certificate in DER.
--
-- See: d2i_X509(3)
-- @param request X509_REQ
-- @param out array of octets that is filled or nil
-- @return int: how many bytes the encoding has, or 0 or below with the reason in the queue
-- @function i2d_x509_req
i2d_x509_req = "n:o|r1",

--- Writes a request for a certificate in DER.
--
-- Waits: as long as OpenSSL does
-- See: d2i_X509(3)
-- @param bio BIO
-- @param request X509_REQ
-- @return int: 1, or 0 with the reason in the queue
-- @function i2d_x509_req_bio
i2d_x509_req_bio = "n:oo",

--- Encodes a distinguished name in DER.
--
-- See: d2i_X509(3)
-- @param name X509_NAME
-- @param out array of octets that is filled or nil
-- @return int: how many bytes the encoding has, or 0 or below with the reason in the queue
-- @function i2d_x509_name
i2d_x509_name = "n:o|r1",

--- Encodes a private key in DER, in the older form of its kind, or in PKCS #8 where it has
-- none.
--
-- See: d2i_PrivateKey(3)
-- @param pkey EVP_PKEY
-- @param out array of octets that is filled or nil
-- @return int: how many bytes the encoding has, or 0 or below with the reason in the queue
-- @function i2d_privatekey
i2d_privatekey = "n:o|r1",

--- Writes a private key in DER, in the older form of its kind, or in PKCS #8 where it has none.
--
-- Waits: as long as OpenSSL does
-- See: d2i_PrivateKey(3)
-- @param bio BIO
-- @param pkey EVP_PKEY
-- @return int: 1, or 0 with the reason in the queue
-- @function i2d_privatekey_bio
i2d_privatekey_bio = "n:oo",

--- Writes a private key in DER as PKCS #8, not encrypted.
--
-- Waits: as long as OpenSSL does
-- See: d2i_X509(3)
-- @param bio BIO
-- @param pkey EVP_PKEY
-- @return int: 1, or 0 with the reason in the queue
-- @function i2d_pkcs8privatekeyinfo_bio
i2d_pkcs8privatekeyinfo_bio = "n:oo",

--- Writes a private key in DER as PKCS #8. A `cipher` is used with PBES2.
--
-- Waits: as long as OpenSSL does
-- See: d2i_PKCS8PrivateKey_bio(3)
-- @param bio BIO
-- @param pkey EVP_PKEY
-- @param cipher EVP_CIPHER or nil: to encrypt the key with, for instance that of
--   evp_aes_256_cbc; nil: it is written as it is
-- @param passphrase string or array of octets or nil: to encrypt with; nil: `password` is
-- @param password string or nil: to encrypt with where there is no `passphrase`
-- @return int: 1, or 0 with the reason in the queue
-- @function i2d_pkcs8privatekey_bio
i2d_pkcs8privatekey_bio = "n:oo|ob3t",

--- Writes a private key in DER as PKCS #8, encrypted with one of the older algorithms.
--
-- Waits: as long as OpenSSL does
-- See: d2i_PKCS8PrivateKey_bio(3)
-- @param bio BIO
-- @param pkey EVP_PKEY
-- @param nid int: NID of the PBE algorithm to encrypt with, of PKCS #5 version 1.5 or PKCS #12;
--   -1: the key is written as it is
-- @param passphrase string or array of octets or nil: to encrypt with; nil: `password` is
-- @param password string or nil: to encrypt with where there is no `passphrase`
-- @return int: 1, or 0 with the reason in the queue
-- @function i2d_pkcs8privatekey_nid_bio
i2d_pkcs8privatekey_nid_bio = "n:oon|b3t",

--- Encodes the public half of a key in DER, without its algorithm.
--
-- See: d2i_PrivateKey(3)
-- @param pkey EVP_PKEY
-- @param out array of octets that is filled or nil
-- @return int: how many bytes the encoding has, or 0 or below with the reason in the queue
-- @function i2d_publickey
i2d_publickey = "n:o|r1",

--- Encodes the parameters of a DH, DSA or EC key in DER.
--
-- OpenSSL: 3.0 and newer
-- See: d2i_PrivateKey(3)
-- @param pkey EVP_PKEY
-- @param out array of octets that is filled or nil
-- @return int: how many bytes the encoding has, or 0 or below with the reason in the queue
-- @function i2d_keyparams
i2d_keyparams = "n:o|r1",

--- Writes the parameters of a DH, DSA or EC key in DER.
--
-- Waits: as long as OpenSSL does
-- OpenSSL: 3.0 and newer
-- See: d2i_PrivateKey(3)
-- @param bio BIO
-- @param pkey EVP_PKEY
-- @return int: 1, or 0 with the reason in the queue
-- @function i2d_keyparams_bio
i2d_keyparams_bio = "n:oo",

--- Encodes the public half of a key with its algorithm in DER: the SubjectPublicKeyInfo of
-- certificates.
--
-- See: X509_PUBKEY_new(3)
-- @param pkey EVP_PKEY
-- @param out array of octets that is filled or nil
-- @return int: how many bytes the encoding has, or 0 or below with the reason in the queue
-- @function i2d_pubkey
i2d_pubkey = "n:o|r1",

--- Writes the public half of a key with its algorithm in DER.
--
-- Waits: as long as OpenSSL does
-- See: X509_PUBKEY_new(3)
-- @param bio BIO
-- @param pkey EVP_PKEY
-- @return int: 1, or 0 with the reason in the queue
-- @function i2d_pubkey_bio
i2d_pubkey_bio = "n:oo",

--- Encodes Diffie-Hellman parameters in DER, as PKCS #3.
--
-- See: d2i_RSAPrivateKey(3)
-- @param dh DH
-- @param out array of octets that is filled or nil
-- @return int: how many bytes the encoding has, or 0 or below with the reason in the queue
-- @function i2d_dhparams
i2d_dhparams = "n:o|r1",

--- Encodes Diffie-Hellman parameters in DER, as X9.42.
--
-- See: d2i_X509(3)
-- @param dh DH
-- @param out array of octets that is filled or nil
-- @return int: how many bytes the encoding has, or 0 or below with the reason in the queue
-- @function i2d_dhxparams
i2d_dhxparams = "n:o|r1",

--- Encodes a private RSA key in DER, as PKCS #1.
--
-- See: d2i_RSAPrivateKey(3)
-- @param rsa RSA
-- @param out array of octets that is filled or nil
-- @return int: how many bytes the encoding has, or 0 or below with the reason in the queue
-- @function i2d_rsaprivatekey
i2d_rsaprivatekey = "n:o|r1",

--- Writes a private RSA key in DER, as PKCS #1.
--
-- Waits: as long as OpenSSL does
-- See: d2i_RSAPrivateKey(3)
-- @param bio BIO
-- @param rsa RSA
-- @return int: 1, or 0 with the reason in the queue
-- @function i2d_rsaprivatekey_bio
i2d_rsaprivatekey_bio = "n:oo",

--- Encodes a public RSA key in DER, as PKCS #1.
--
-- See: d2i_RSAPrivateKey(3)
-- @param rsa RSA
-- @param out array of octets that is filled or nil
-- @return int: how many bytes the encoding has, or 0 or below with the reason in the queue
-- @function i2d_rsapublickey
i2d_rsapublickey = "n:o|r1",

--- Writes a public RSA key in DER, as PKCS #1.
--
-- Waits: as long as OpenSSL does
-- See: d2i_RSAPrivateKey(3)
-- @param bio BIO
-- @param rsa RSA
-- @return int: 1, or 0 with the reason in the queue
-- @function i2d_rsapublickey_bio
i2d_rsapublickey_bio = "n:oo",

--- Encodes a public RSA key with its algorithm in DER.
--
-- See: d2i_RSAPrivateKey(3)
-- @param rsa RSA
-- @param out array of octets that is filled or nil
-- @return int: how many bytes the encoding has, or 0 or below with the reason in the queue
-- @function i2d_rsa_pubkey
i2d_rsa_pubkey = "n:o|r1",

--- Writes a public RSA key with its algorithm in DER.
--
-- Waits: as long as OpenSSL does
-- See: d2i_RSAPrivateKey(3)
-- @param bio BIO
-- @param rsa RSA
-- @return int: 1, or 0 with the reason in the queue
-- @function i2d_rsa_pubkey_bio
i2d_rsa_pubkey_bio = "n:oo",

--- Encodes a private EC key with its curve in DER.
--
-- See: d2i_RSAPrivateKey(3)
-- @param ec_key EC_KEY
-- @param out array of octets that is filled or nil
-- @return int: how many bytes the encoding has, or 0 or below with the reason in the queue
-- @function i2d_ecprivatekey
i2d_ecprivatekey = "n:o|r1",

--- Writes a private EC key with its curve in DER.
--
-- Waits: as long as OpenSSL does
-- See: d2i_RSAPrivateKey(3)
-- @param bio BIO
-- @param ec_key EC_KEY
-- @return int: 1, or 0 with the reason in the queue
-- @function i2d_ecprivatekey_bio
i2d_ecprivatekey_bio = "n:oo",

--- Encodes a public EC key with its algorithm in DER.
--
-- See: d2i_RSAPrivateKey(3)
-- @param ec_key EC_KEY
-- @param out array of octets that is filled or nil
-- @return int: how many bytes the encoding has, or 0 or below with the reason in the queue
-- @function i2d_ec_pubkey
i2d_ec_pubkey = "n:o|r1",

--- Writes a public EC key with its algorithm in DER.
--
-- Waits: as long as OpenSSL does
-- See: d2i_RSAPrivateKey(3)
-- @param bio BIO
-- @param ec_key EC_KEY
-- @return int: 1, or 0 with the reason in the queue
-- @function i2d_ec_pubkey_bio
i2d_ec_pubkey_bio = "n:oo",

--- Encodes the parameters of an EC key, its curve, in DER.
--
-- See: d2i_RSAPrivateKey(3)
-- @param ec_key EC_KEY
-- @param out array of octets that is filled or nil
-- @return int: how many bytes the encoding has, or 0 or below with the reason in the queue
-- @function i2d_ecparameters
i2d_ecparameters = "n:o|r1",

--- Makes a key that has nothing yet. evp_pkey_set1_rsa and its like fill it, once.
--
-- See: EVP_PKEY_new(3)
-- @return EVP_PKEY or nil, new: an empty key; 0 with the reason in the queue
-- @function evp_pkey_new
evp_pkey_new = "+::EVP_PKEY",

--- Frees the handle of a key.
--
-- See: EVP_PKEY_new(3)
-- @param pkey EVP_PKEY or nil
-- @return nothing
-- @function evp_pkey_free
evp_pkey_free = "v:o",

--- Counts a key up, so that it must be freed once more.
--
-- See: EVP_PKEY_new(3)
-- @param pkey EVP_PKEY
-- @return int: 1, or 0 with the reason in the queue
-- @function evp_pkey_up_ref
evp_pkey_up_ref = "n:o",

--- Tells of which kind a key is.
--
-- See: EVP_PKEY_set1_RSA(3)
-- @param pkey EVP_PKEY
-- @return int: an EVP_PKEY_ constant; EVP_PKEY_NONE for an empty key; -1 for a kind that has no
--   number
-- @function evp_pkey_get_id
evp_pkey_get_id = "n:o",

--- Tells of which kind a key is.
--
-- See: EVP_PKEY_set1_RSA(3)
-- @param pkey EVP_PKEY
-- @return int: an EVP_PKEY_ constant; EVP_PKEY_NONE for an empty key; -1 for a kind that has no
--   number
-- @function evp_pkey_id
evp_pkey_id = "n:o",

--- Tells of which kind a key is, with all names of a kind made one.
--
-- See: EVP_PKEY_set1_RSA(3)
-- @param pkey EVP_PKEY
-- @return int: an EVP_PKEY_ constant, or EVP_PKEY_NONE
-- @function evp_pkey_get_base_id
evp_pkey_get_base_id = "n:o",

--- Tells of which kind a key is, with all names of a kind made one.
--
-- See: EVP_PKEY_set1_RSA(3)
-- @param pkey EVP_PKEY
-- @return int: an EVP_PKEY_ constant, or EVP_PKEY_NONE
-- @function evp_pkey_base_id
evp_pkey_base_id = "n:o",

--- Tells how large a key is: its modulus, prime or order.
--
-- See: EVP_PKEY_get_size(3)
-- @param pkey EVP_PKEY
-- @return int: in bits; 0 where it is not known
-- @function evp_pkey_get_bits
evp_pkey_get_bits = "n:o",

--- Tells how large a key is: its modulus, prime or order.
--
-- See: EVP_PKEY_get_size(3)
-- @param pkey EVP_PKEY
-- @return int: in bits; 0 where it is not known
-- @function evp_pkey_bits
evp_pkey_bits = "n:o",

--- Tells how much work an attack on a key takes.
--
-- See: EVP_PKEY_get_size(3)
-- @param pkey EVP_PKEY
-- @return int: in bits; 0 or -2 where it is not known
-- @function evp_pkey_get_security_bits
evp_pkey_get_security_bits = "n:o",

--- Tells how much work an attack on a key takes.
--
-- See: EVP_PKEY_get_size(3)
-- @param pkey EVP_PKEY
-- @return int: in bits; 0 or -2 where it is not known
-- @function evp_pkey_security_bits
evp_pkey_security_bits = "n:o",

--- Tells how long a signature, or whatever else is made with the key, can become.
--
-- See: EVP_PKEY_get_size(3)
-- @param pkey EVP_PKEY
-- @return int: in bytes; 0 where it is not known
-- @function evp_pkey_get_size
evp_pkey_get_size = "n:o",

--- Tells how long a signature, or whatever else is made with the key, can become.
--
-- See: EVP_PKEY_get_size(3)
-- @param pkey EVP_PKEY
-- @return int: in bytes; 0 where it is not known
-- @function evp_pkey_size
evp_pkey_size = "n:o",

--- Names the kind of a key, as its provider does.
--
-- OpenSSL: 3.0 and newer
-- See: EVP_PKEY_is_a(3)
-- @param pkey EVP_PKEY
-- @return string or nil: a name such as `RSA`; nil where there is none
-- @function evp_pkey_get0_type_name
evp_pkey_get0_type_name = "t:o",

--- Tells whether a key is of the kind with this name.
--
-- OpenSSL: 3.0 and newer
-- See: EVP_PKEY_is_a(3)
-- @param pkey EVP_PKEY
-- @param name string: such as `EC`
-- @return int: 1 or 0
-- @function evp_pkey_is_a
evp_pkey_is_a = "n:ot",

--- Compares the public halves of two keys, with their parameters.
--
-- See: EVP_PKEY_copy_parameters(3)
-- @param a EVP_PKEY
-- @param b EVP_PKEY
-- @return int: 1: equal; 0: not; -1: of different kinds; -2: cannot be compared
-- @function evp_pkey_eq
evp_pkey_eq = "n:oo",

--- Compares the public halves of two keys, as evp_pkey_eq does.
--
-- See: EVP_PKEY_copy_parameters(3)
-- @param a EVP_PKEY
-- @param b EVP_PKEY
-- @return int: 1: equal; 0: not; -1: of different kinds; -2: cannot be compared
-- @function evp_pkey_cmp
evp_pkey_cmp = "n:oo",

--- Compares the parameters of two keys.
--
-- See: EVP_PKEY_copy_parameters(3)
-- @param a EVP_PKEY
-- @param b EVP_PKEY
-- @return int: 1: equal; 0: not; -1: of different kinds; -2: cannot be compared
-- @function evp_pkey_parameters_eq
evp_pkey_parameters_eq = "n:oo",

--- Compares the parameters of two keys, as evp_pkey_parameters_eq does.
--
-- See: EVP_PKEY_copy_parameters(3)
-- @param a EVP_PKEY
-- @param b EVP_PKEY
-- @return int: 1: equal; 0: not; -1: of different kinds; -2: cannot be compared
-- @function evp_pkey_cmp_parameters
evp_pkey_cmp_parameters = "n:oo",

--- Tells whether a key lacks parameters that its kind has.
--
-- See: EVP_PKEY_copy_parameters(3)
-- @param pkey EVP_PKEY
-- @return int: 1: they are missing; 0
-- @function evp_pkey_missing_parameters
evp_pkey_missing_parameters = "n:o",

--- Copies the parameters of a key.
--
-- See: EVP_PKEY_copy_parameters(3)
-- @param to EVP_PKEY: an empty key, or one of the same kind without parameters
-- @param from EVP_PKEY: a DH, DSA or EC key
-- @return int: 1, or 0; 1 also when they are equal already
-- @function evp_pkey_copy_parameters
evp_pkey_copy_parameters = "n:oo",

--- Makes an empty key an RSA key. Both share it.
--
-- See: EVP_PKEY_set1_RSA(3)
-- @param pkey EVP_PKEY: an empty key
-- @param rsa RSA
-- @return int: 1, or 0 with the reason in the queue
-- @function evp_pkey_set1_rsa
evp_pkey_set1_rsa = "n:oo",

--- Makes an empty key an RSA key. Both share it, as with evp_pkey_set1_rsa.
--
-- See: EVP_PKEY_set1_RSA(3)
-- @param pkey EVP_PKEY: an empty key
-- @param rsa RSA
-- @return int: 1, or 0 with the reason in the queue
-- @function evp_pkey_assign_rsa
evp_pkey_assign_rsa = "n:oo",

--- Gives what a key has as an RSA key. Of a key of a provider it is a copy, made once.
--
-- See: EVP_PKEY_set1_RSA(3)
-- @param pkey EVP_PKEY
-- @return RSA or nil, borrowed: the key; 0 with the reason in the queue when it is of another
--   kind
-- @function evp_pkey_get0_rsa
evp_pkey_get0_rsa = "0:o:RSA",

--- Gives what a key has as an RSA key, as evp_pkey_get0_rsa does.
--
-- See: EVP_PKEY_set1_RSA(3)
-- @param pkey EVP_PKEY
-- @return RSA or nil, new: the key; 0 with the reason in the queue when it is of another kind
-- @function evp_pkey_get1_rsa
evp_pkey_get1_rsa = "+:o:RSA",

--- Makes an empty key a DH key or DH parameters. Both share it.
--
-- See: EVP_PKEY_set1_RSA(3)
-- @param pkey EVP_PKEY: an empty key
-- @param dh DH
-- @return int: 1, or 0 with the reason in the queue
-- @function evp_pkey_set1_dh
evp_pkey_set1_dh = "n:oo",

--- Makes an empty key a DH key or DH parameters. Both share it, as with evp_pkey_set1_dh.
--
-- See: EVP_PKEY_set1_RSA(3)
-- @param pkey EVP_PKEY: an empty key
-- @param dh DH
-- @return int: 1, or 0 with the reason in the queue
-- @function evp_pkey_assign_dh
evp_pkey_assign_dh = "n:oo",

--- Gives what a key has as a DH key or DH parameters. Of a key of a provider it is a copy, made
-- once.
--
-- See: EVP_PKEY_set1_RSA(3)
-- @param pkey EVP_PKEY
-- @return DH or nil, borrowed: the key; 0 with the reason in the queue when it is of another
--   kind
-- @function evp_pkey_get0_dh
evp_pkey_get0_dh = "0:o:DH",

--- Gives what a key has as a DH key or DH parameters, as evp_pkey_get0_dh does.
--
-- See: EVP_PKEY_set1_RSA(3)
-- @param pkey EVP_PKEY
-- @return DH or nil, new: the key; 0 with the reason in the queue when it is of another kind
-- @function evp_pkey_get1_dh
evp_pkey_get1_dh = "+:o:DH",

--- Makes an empty key an EC key. Both share it.
--
-- See: EVP_PKEY_set1_RSA(3)
-- @param pkey EVP_PKEY: an empty key
-- @param ec_key EC_KEY
-- @return int: 1, or 0 with the reason in the queue
-- @function evp_pkey_set1_ec_key
evp_pkey_set1_ec_key = "n:oo",

--- Makes an empty key an EC key. Both share it, as with evp_pkey_set1_ec_key.
--
-- See: EVP_PKEY_set1_RSA(3)
-- @param pkey EVP_PKEY: an empty key
-- @param ec_key EC_KEY
-- @return int: 1, or 0 with the reason in the queue
-- @function evp_pkey_assign_ec_key
evp_pkey_assign_ec_key = "n:oo",

--- Gives what a key has as an EC key. Of a key of a provider it is a copy, made once.
--
-- See: EVP_PKEY_set1_RSA(3)
-- @param pkey EVP_PKEY
-- @return EC_KEY or nil, borrowed: the key; 0 with the reason in the queue when it is of
--   another kind
-- @function evp_pkey_get0_ec_key
evp_pkey_get0_ec_key = "0:o:EC_KEY",

--- Gives what a key has as an EC key, as evp_pkey_get0_ec_key does.
--
-- See: EVP_PKEY_set1_RSA(3)
-- @param pkey EVP_PKEY
-- @return EC_KEY or nil, new: the key; 0 with the reason in the queue when it is of another
--   kind
-- @function evp_pkey_get1_ec_key
evp_pkey_get1_ec_key = "+:o:EC_KEY",

--- Gives a number of which a key consists.
--
-- OpenSSL: 3.0 and newer
-- See: EVP_PKEY_gettable_params(3)
-- @param pkey EVP_PKEY
-- @param name string: such as `n`, see the page of the kind, EVP_PKEY-RSA(7)
-- @return int: 1, or 0 with the reason in the queue
-- @return `number`, BIGNUM or nil: where the handle of the number goes
-- @function evp_pkey_get_bn_param
evp_pkey_get_bn_param = "n:oth:BIGNUM",

--- Gives a text that belongs to a key, with a NUL behind it.
--
-- OpenSSL: 3.0 and newer
-- See: EVP_PKEY_gettable_params(3)
-- @param pkey EVP_PKEY
-- @param name string: such as `group`, see the page of the kind, EVP_PKEY-EC(7)
-- @param buffer array of octets that is filled or nil: nil to ask for the length
-- @return int: 1, or 0 with the reason in the queue
-- @return `length`, size_t: how many bytes the text has, without its NUL
-- @function evp_pkey_get_utf8_string_param
evp_pkey_get_utf8_string_param = "n:ot|r2p",

--- Names the curve or group of a key, such as `prime256v1`, with a NUL behind it.
--
-- OpenSSL: 3.0 and newer
-- See: EVP_PKEY_get_group_name(3)
-- @param pkey EVP_PKEY
-- @param buffer array of octets that is filled or nil: nil to ask for the length
-- @return int: 1, or 0 with the reason in the queue
-- @return `length`, size_t: how many bytes the name has, without its NUL
-- @function evp_pkey_get_group_name
evp_pkey_get_group_name = "n:o|r1p",

--- Writes the public half of a key for people to read.
--
-- Waits: as long as OpenSSL does
-- See: EVP_PKEY_print_private(3)
-- @param bio BIO
-- @param pkey EVP_PKEY
-- @param indent int: spaces at the beginning of each line
-- @return int: 1; 0 or below on failure; -2 where the kind cannot
-- @function evp_pkey_print_public
evp_pkey_print_public = "n:oon",

--- Writes a key with its private half for people to read.
--
-- Waits: as long as OpenSSL does
-- See: EVP_PKEY_print_private(3)
-- @param bio BIO
-- @param pkey EVP_PKEY
-- @param indent int: spaces at the beginning of each line
-- @return int: 1; 0 or below on failure; -2 where the kind cannot
-- @function evp_pkey_print_private
evp_pkey_print_private = "n:oon",

--- Writes the parameters of a key for people to read.
--
-- Waits: as long as OpenSSL does
-- See: EVP_PKEY_print_private(3)
-- @param bio BIO
-- @param pkey EVP_PKEY
-- @param indent int: spaces at the beginning of each line
-- @return int: 1; 0 or below on failure; -2 where the kind cannot
-- @function evp_pkey_print_params
evp_pkey_print_params = "n:oon",

--- Makes an RSA key.
--
-- OpenSSL: 3.0 and newer
-- See: EVP_PKEY_keygen(3)
-- @param bits size_t: at least 512
-- @return EVP_PKEY or nil, new: the key; 0 with the reason in the queue
-- @function evp_rsa_gen
evp_rsa_gen = "+:n:EVP_PKEY",

--- Makes an EC key.
--
-- OpenSSL: 3.0 and newer
-- See: EVP_PKEY_keygen(3)
-- @param curve string: a name such as `P-256`
-- @return EVP_PKEY or nil, new: the key; 0 with the reason in the queue
-- @function evp_ec_gen
evp_ec_gen = "+:t:EVP_PKEY",

--- Begins an operation with keys of a kind, by its number.
--
-- See: EVP_PKEY_CTX_new(3)
-- @param id int: an EVP_PKEY_ constant
-- @return EVP_PKEY_CTX or nil, new: the operation; 0 with the reason in the queue
-- @function evp_pkey_ctx_new_id
evp_pkey_ctx_new_id = "+:n:EVP_PKEY_CTX",

--- Begins an operation with keys of a kind, by its name.
--
-- OpenSSL: 3.0 and newer
-- See: EVP_PKEY_CTX_new(3)
-- @param name string: of the kind, such as `EC` or `ED25519`
-- @param properties string or nil: which implementations may be used, see property(7); nil: any
-- @return EVP_PKEY_CTX or nil, new: the operation; 0 with the reason in the queue
-- @function evp_pkey_ctx_new_from_name
evp_pkey_ctx_new_from_name = "+:t|t:EVP_PKEY_CTX",

--- Begins an operation with a key, such as making keys from its parameters.
--
-- See: EVP_PKEY_CTX_new(3)
-- @param pkey EVP_PKEY
-- @return EVP_PKEY_CTX or nil, new: the operation; 0 with the reason in the queue
-- @function evp_pkey_ctx_new
evp_pkey_ctx_new = "+:o:EVP_PKEY_CTX",

--- Begins an operation with a key, with a choice of implementations.
--
-- OpenSSL: 3.0 and newer
-- See: EVP_PKEY_CTX_new(3)
-- @param pkey EVP_PKEY
-- @param properties string or nil: which implementations may be used, see property(7); nil: any
-- @return EVP_PKEY_CTX or nil, new: the operation; 0 with the reason in the queue
-- @function evp_pkey_ctx_new_from_pkey
evp_pkey_ctx_new_from_pkey = "+:o|t:EVP_PKEY_CTX",

--- Copies an operation.
--
-- See: EVP_PKEY_CTX_new(3)
-- @param ctx EVP_PKEY_CTX
-- @return EVP_PKEY_CTX or nil, new: the copy; 0 with the reason in the queue, as in OpenSSL 3
--   when making keys has begun
-- @function evp_pkey_ctx_dup
evp_pkey_ctx_dup = "+:o:EVP_PKEY_CTX",

--- Frees the handle of an operation.
--
-- See: EVP_PKEY_CTX_new(3)
-- @param ctx EVP_PKEY_CTX or nil
-- @return nothing
-- @function evp_pkey_ctx_free
evp_pkey_ctx_free = "v:o",

--- Tells whether an operation is one with keys of the kind with this name.
--
-- OpenSSL: 3.0 and newer
-- See: EVP_PKEY_CTX_new(3)
-- @param ctx EVP_PKEY_CTX
-- @param name string: such as `EC`
-- @return int: 1 or 0
-- @function evp_pkey_ctx_is_a
evp_pkey_ctx_is_a = "n:ot",

--- Gives the key that an operation was begun with.
--
-- See: EVP_PKEY_CTX_get0_pkey(3)
-- @param ctx EVP_PKEY_CTX
-- @return EVP_PKEY or nil, borrowed: the key; 0 where there is none
-- @function evp_pkey_ctx_get0_pkey
evp_pkey_ctx_get0_pkey = "0:o:EVP_PKEY",

--- Has an operation make keys.
--
-- See: EVP_PKEY_keygen(3)
-- @param ctx EVP_PKEY_CTX
-- @return int: 1; 0 or below on failure, with the reason in the queue
-- @function evp_pkey_keygen_init
evp_pkey_keygen_init = "n:o",

--- Has an operation make parameters.
--
-- See: EVP_PKEY_keygen(3)
-- @param ctx EVP_PKEY_CTX
-- @return int: 1; 0 or below on failure, with the reason in the queue
-- @function evp_pkey_paramgen_init
evp_pkey_paramgen_init = "n:o",

--- Makes a key. It may take seconds.
--
-- See: EVP_PKEY_keygen(3)
-- @param ctx EVP_PKEY_CTX
-- @return int: 1; 0 or below on failure, with the reason in the queue
-- @return `pkey`, EVP_PKEY or nil: where the handle of the new key goes
-- @function evp_pkey_keygen
evp_pkey_keygen = "n:oh:EVP_PKEY",

--- Makes parameters. For DH it may take minutes.
--
-- See: EVP_PKEY_keygen(3)
-- @param ctx EVP_PKEY_CTX
-- @return int: 1; 0 or below on failure, with the reason in the queue
-- @return `pkey`, EVP_PKEY or nil: where the handle of the new key goes
-- @function evp_pkey_paramgen
evp_pkey_paramgen = "n:oh:EVP_PKEY",

--- Makes a key or parameters, whichever was begun. It may take minutes.
--
-- OpenSSL: 3.0 and newer
-- See: EVP_PKEY_keygen(3)
-- @param ctx EVP_PKEY_CTX
-- @return int: 1; 0 or below on failure, with the reason in the queue
-- @return `pkey`, EVP_PKEY or nil: where the handle of the new key goes
-- @function evp_pkey_generate
evp_pkey_generate = "n:oh:EVP_PKEY",

--- Says how large an RSA key is to be; 2,048 where nothing is said.
--
-- See: EVP_PKEY_CTX_ctrl(3)
-- @param ctx EVP_PKEY_CTX
-- @param bits int: at least 512
-- @return int: 1; 0 or below on failure, with the reason in the queue; -2 where the kind cannot
-- @function evp_pkey_ctx_set_rsa_keygen_bits
evp_pkey_ctx_set_rsa_keygen_bits = "n:on",

--- Says of how many primes an RSA key is to be; 2 where nothing is said.
--
-- See: EVP_PKEY_CTX_ctrl(3)
-- @param ctx EVP_PKEY_CTX
-- @param primes int: at least 2
-- @return int: 1; 0 or below on failure, with the reason in the queue; -2 where the kind cannot
-- @function evp_pkey_ctx_set_rsa_keygen_primes
evp_pkey_ctx_set_rsa_keygen_primes = "n:on",

--- Says which public exponent an RSA key is to have; 65,537 where nothing is said.
--
-- See: EVP_PKEY_CTX_ctrl(3)
-- @param ctx EVP_PKEY_CTX
-- @param exponent BIGNUM: odd and above 1; others are refused
-- @return int: 1; 0 or below on failure, with the reason in the queue
-- @function evp_pkey_ctx_set_rsa_keygen_pubexp
evp_pkey_ctx_set_rsa_keygen_pubexp = "n:oo",

--- Says which public exponent an RSA key is to have, as evp_pkey_ctx_set_rsa_keygen_pubexp
-- does.
--
-- OpenSSL: 3.0 and newer
-- See: EVP_PKEY_CTX_ctrl(3)
-- @param ctx EVP_PKEY_CTX
-- @param exponent BIGNUM: odd and above 1; others are refused
-- @return int: 1; 0 or below on failure, with the reason in the queue
-- @function evp_pkey_ctx_set1_rsa_keygen_pubexp
evp_pkey_ctx_set1_rsa_keygen_pubexp = "n:oo",

--- Says on which curve an EC key is to be.
--
-- See: EVP_PKEY_CTX_ctrl(3)
-- @param ctx EVP_PKEY_CTX
-- @param nid int: NID of the curve, such as NID_X9_62_prime256v1
-- @return int: 1; 0 or below on failure, with the reason in the queue; -2 where the kind cannot
-- @function evp_pkey_ctx_set_ec_paramgen_curve_nid
evp_pkey_ctx_set_ec_paramgen_curve_nid = "n:on",

--- Says whether the curve of an EC key is to be encoded as its name or in full.
--
-- See: EVP_PKEY_CTX_ctrl(3)
-- @param ctx EVP_PKEY_CTX
-- @param encoding int: OPENSSL_EC_NAMED_CURVE or OPENSSL_EC_EXPLICIT_CURVE
-- @return int: 1; 0 or below on failure, with the reason in the queue; -2 where the kind cannot
-- @function evp_pkey_ctx_set_ec_param_enc
evp_pkey_ctx_set_ec_param_enc = "n:on",

--- Says on which curve, or in which group, a key is to be.
--
-- OpenSSL: 3.0 and newer
-- See: EVP_PKEY_CTX_ctrl(3)
-- @param ctx EVP_PKEY_CTX
-- @param name string: of a curve or group, such as `P-256` or `ffdhe2048`
-- @return int: 1; 0 or below on failure, with the reason in the queue; -2 where the kind cannot
-- @function evp_pkey_ctx_set_group_name
evp_pkey_ctx_set_group_name = "n:ot",

--- Says in which of the known groups a DH key is to be.
--
-- See: EVP_PKEY_CTX_ctrl(3)
-- @param ctx EVP_PKEY_CTX
-- @param nid int: NID of the group, such as NID_ffdhe2048
-- @return int: 1; 0 or below on failure, with the reason in the queue; -2 where the kind cannot
-- @function evp_pkey_ctx_set_dh_nid
evp_pkey_ctx_set_dh_nid = "n:on",

--- Says how large the prime of DH parameters is to be; 2,048 where nothing is said.
--
-- See: EVP_PKEY_CTX_ctrl(3)
-- @param ctx EVP_PKEY_CTX
-- @param bits int: at least 512
-- @return int: 1; 0 or below on failure, with the reason in the queue; -2 where the kind cannot
-- @function evp_pkey_ctx_set_dh_paramgen_prime_len
evp_pkey_ctx_set_dh_paramgen_prime_len = "n:on",

--- Says which generator DH parameters are to have; 2 where nothing is said.
--
-- See: EVP_PKEY_CTX_ctrl(3)
-- @param ctx EVP_PKEY_CTX
-- @param generator int: 2 or 5
-- @return int: 1; 0 or below on failure, with the reason in the queue; -2 where the kind cannot
-- @function evp_pkey_ctx_set_dh_paramgen_generator
evp_pkey_ctx_set_dh_paramgen_generator = "n:on",

--- Finds a digest by its name.
--
-- See: EVP_DigestInit(3)
-- @param name string: such as `SHA256`
-- @return EVP_MD or nil, static: the digest; 0 where there is none with this name
-- @function evp_get_digestbyname
evp_get_digestbyname = ".:t:EVP_MD",

--- Finds a digest by its NID.
--
-- See: EVP_DigestInit(3)
-- @param nid int: such as NID_sha256
-- @return EVP_MD or nil, static: the digest; 0 where there is none
-- @function evp_get_digestbynid
evp_get_digestbynid = ".:n:EVP_MD",

--- Finds a digest by its object identifier.
--
-- See: EVP_DigestInit(3)
-- @param object ASN1_OBJECT
-- @return EVP_MD or nil, static: the digest; 0 where there is none
-- @function evp_get_digestbyobj
evp_get_digestbyobj = ".:o:EVP_MD",

--- Tells how long the values of a digest are.
--
-- See: EVP_DigestInit(3)
-- @param md EVP_MD
-- @return int: in bytes; 0 for evp_shake128 and evp_shake256 in some versions; -1 on failure
-- @function evp_md_get_size
evp_md_get_size = "n:o",

--- Tells how long the values of a digest are.
--
-- See: EVP_DigestInit(3)
-- @param md EVP_MD
-- @return int: in bytes; 0 for evp_shake128 and evp_shake256 in some versions; -1 on failure
-- @function evp_md_size
evp_md_size = "n:o",

--- Tells how large the blocks are that a digest works on.
--
-- See: EVP_DigestInit(3)
-- @param md EVP_MD
-- @return int: in bytes
-- @function evp_md_get_block_size
evp_md_get_block_size = "n:o",

--- Tells how large the blocks are that a digest works on.
--
-- See: EVP_DigestInit(3)
-- @param md EVP_MD
-- @return int: in bytes
-- @function evp_md_block_size
evp_md_block_size = "n:o",

--- Gives the NID of a digest.
--
-- See: EVP_DigestInit(3)
-- @param md EVP_MD
-- @return int: the NID; NID_undef where it has none
-- @function evp_md_get_type
evp_md_get_type = "n:o",

--- Gives the NID of a digest.
--
-- See: EVP_DigestInit(3)
-- @param md EVP_MD
-- @return int: the NID; NID_undef where it has none
-- @function evp_md_type
evp_md_type = "n:o",

--- Gives the NID of a digest, as evp_md_get_type does.
--
-- OpenSSL: 3.0 and newer
-- See: EVP_DigestInit(3)
-- @param md EVP_MD
-- @return int: the NID; NID_undef where it has none
-- @function evp_md_nid
evp_md_nid = "n:o",

--- Names a digest.
--
-- OpenSSL: 3.0 and newer
-- See: EVP_DigestInit(3)
-- @param md EVP_MD
-- @return string or nil: such as `SHA256`
-- @function evp_md_get0_name
evp_md_get0_name = "t:o",

--- Names a digest.
--
-- OpenSSL: 3.0 and newer
-- See: EVP_DigestInit(3)
-- @param md EVP_MD
-- @return string or nil: such as `SHA256`
-- @function evp_md_name
evp_md_name = "t:o",

--- Gives BLAKE2b with 512 bits.
--
-- See: EVP_blake2b512(3)
-- @return EVP_MD or nil, static
-- @function evp_blake2b512
evp_blake2b512 = ".::EVP_MD",

--- Gives BLAKE2s with 256 bits.
--
-- See: EVP_blake2b512(3)
-- @return EVP_MD or nil, static
-- @function evp_blake2s256
evp_blake2s256 = ".::EVP_MD",

--- Gives MD4.
--
-- See: EVP_md4(3)
-- @return EVP_MD or nil, static
-- @function evp_md4
evp_md4 = ".::EVP_MD",

--- Gives MD5.
--
-- See: EVP_md5(3)
-- @return EVP_MD or nil, static
-- @function evp_md5
evp_md5 = ".::EVP_MD",

--- Gives MD5 and SHA-1 one after the other, as TLS 1.1 signs.
--
-- See: EVP_md5(3)
-- @return EVP_MD or nil, static
-- @function evp_md5_sha1
evp_md5_sha1 = ".::EVP_MD",

--- Gives the digest that gives nothing.
--
-- See: EVP_DigestInit(3)
-- @return EVP_MD or nil, static
-- @function evp_md_null
evp_md_null = ".::EVP_MD",

--- Gives RIPEMD-160.
--
-- See: EVP_ripemd160(3)
-- @return EVP_MD or nil, static
-- @function evp_ripemd160
evp_ripemd160 = ".::EVP_MD",

--- Gives SHA-1.
--
-- See: EVP_sha1(3)
-- @return EVP_MD or nil, static
-- @function evp_sha1
evp_sha1 = ".::EVP_MD",

--- Gives SHA-224.
--
-- See: EVP_sha224(3)
-- @return EVP_MD or nil, static
-- @function evp_sha224
evp_sha224 = ".::EVP_MD",

--- Gives SHA-256.
--
-- See: EVP_sha224(3)
-- @return EVP_MD or nil, static
-- @function evp_sha256
evp_sha256 = ".::EVP_MD",

--- Gives SHA-384.
--
-- See: EVP_sha224(3)
-- @return EVP_MD or nil, static
-- @function evp_sha384
evp_sha384 = ".::EVP_MD",

--- Gives SHA3-224.
--
-- See: EVP_sha3_224(3)
-- @return EVP_MD or nil, static
-- @function evp_sha3_224
evp_sha3_224 = ".::EVP_MD",

--- Gives SHA3-256.
--
-- See: EVP_sha3_224(3)
-- @return EVP_MD or nil, static
-- @function evp_sha3_256
evp_sha3_256 = ".::EVP_MD",

--- Gives SHA3-384.
--
-- See: EVP_sha3_224(3)
-- @return EVP_MD or nil, static
-- @function evp_sha3_384
evp_sha3_384 = ".::EVP_MD",

--- Gives SHA3-512.
--
-- See: EVP_sha3_224(3)
-- @return EVP_MD or nil, static
-- @function evp_sha3_512
evp_sha3_512 = ".::EVP_MD",

--- Gives SHA-512.
--
-- See: EVP_sha224(3)
-- @return EVP_MD or nil, static
-- @function evp_sha512
evp_sha512 = ".::EVP_MD",

--- Gives SHA-512/224.
--
-- See: EVP_sha224(3)
-- @return EVP_MD or nil, static
-- @function evp_sha512_224
evp_sha512_224 = ".::EVP_MD",

--- Gives SHA-512/256.
--
-- See: EVP_sha224(3)
-- @return EVP_MD or nil, static
-- @function evp_sha512_256
evp_sha512_256 = ".::EVP_MD",

--- Gives SHAKE128.
--
-- See: EVP_sha3_224(3)
-- @return EVP_MD or nil, static
-- @function evp_shake128
evp_shake128 = ".::EVP_MD",

--- Gives SHAKE256.
--
-- See: EVP_sha3_224(3)
-- @return EVP_MD or nil, static
-- @function evp_shake256
evp_shake256 = ".::EVP_MD",

--- Gives SM3.
--
-- See: EVP_sm3(3)
-- @return EVP_MD or nil, static
-- @function evp_sm3
evp_sm3 = ".::EVP_MD",

--- Gives Whirlpool.
--
-- See: EVP_whirlpool(3)
-- @return EVP_MD or nil, static
-- @function evp_whirlpool
evp_whirlpool = ".::EVP_MD",

--- Finds a cipher by its name.
--
-- See: EVP_EncryptInit(3)
-- @param name string: such as `AES-256-CBC`
-- @return EVP_CIPHER or nil, static: the cipher; 0 where there is none with this name
-- @function evp_get_cipherbyname
evp_get_cipherbyname = ".:t:EVP_CIPHER",

--- Finds a cipher by its NID.
--
-- See: EVP_EncryptInit(3)
-- @param nid int: such as NID_aes_256_cbc
-- @return EVP_CIPHER or nil, static: the cipher; 0 where there is none
-- @function evp_get_cipherbynid
evp_get_cipherbynid = ".:n:EVP_CIPHER",

--- Finds a cipher by its object identifier.
--
-- See: EVP_EncryptInit(3)
-- @param object ASN1_OBJECT
-- @return EVP_CIPHER or nil, static: the cipher; 0 where there is none
-- @function evp_get_cipherbyobj
evp_get_cipherbyobj = ".:o:EVP_CIPHER",

--- Tells how long the keys of a cipher are.
--
-- See: EVP_EncryptInit(3)
-- @param cipher EVP_CIPHER
-- @return int: in bytes
-- @function evp_cipher_get_key_length
evp_cipher_get_key_length = "n:o",

--- Tells how long the keys of a cipher are.
--
-- See: EVP_EncryptInit(3)
-- @param cipher EVP_CIPHER
-- @return int: in bytes
-- @function evp_cipher_key_length
evp_cipher_key_length = "n:o",

--- Tells how long the initialization vectors of a cipher are.
--
-- See: EVP_EncryptInit(3)
-- @param cipher EVP_CIPHER
-- @return int: in bytes; 0 where it takes none
-- @function evp_cipher_get_iv_length
evp_cipher_get_iv_length = "n:o",

--- Tells how long the initialization vectors of a cipher are.
--
-- See: EVP_EncryptInit(3)
-- @param cipher EVP_CIPHER
-- @return int: in bytes; 0 where it takes none
-- @function evp_cipher_iv_length
evp_cipher_iv_length = "n:o",

--- Tells how large the blocks are that a cipher works on.
--
-- See: EVP_EncryptInit(3)
-- @param cipher EVP_CIPHER
-- @return int: in bytes; 1 for a stream cipher
-- @function evp_cipher_get_block_size
evp_cipher_get_block_size = "n:o",

--- Tells how large the blocks are that a cipher works on.
--
-- See: EVP_EncryptInit(3)
-- @param cipher EVP_CIPHER
-- @return int: in bytes; 1 for a stream cipher
-- @function evp_cipher_block_size
evp_cipher_block_size = "n:o",

--- Gives the NID of a cipher.
--
-- See: EVP_EncryptInit(3)
-- @param cipher EVP_CIPHER
-- @return int: the NID; NID_undef where it has none
-- @function evp_cipher_get_nid
evp_cipher_get_nid = "n:o",

--- Gives the NID of a cipher.
--
-- See: EVP_EncryptInit(3)
-- @param cipher EVP_CIPHER
-- @return int: the NID; NID_undef where it has none
-- @function evp_cipher_nid
evp_cipher_nid = "n:o",

--- Gives the NID of a cipher for use in ASN.1, where variants of a cipher have one.
--
-- See: EVP_EncryptInit(3)
-- @param cipher EVP_CIPHER
-- @return int: the NID of the object identifier; NID_undef where it has none
-- @function evp_cipher_get_type
evp_cipher_get_type = "n:o",

--- Gives the NID of a cipher for use in ASN.1, where variants of a cipher have one.
--
-- See: EVP_EncryptInit(3)
-- @param cipher EVP_CIPHER
-- @return int: the NID of the object identifier; NID_undef where it has none
-- @function evp_cipher_type
evp_cipher_type = "n:o",

--- Names a cipher.
--
-- OpenSSL: 3.0 and newer
-- See: EVP_EncryptInit(3)
-- @param cipher EVP_CIPHER
-- @return string or nil: such as `AES-256-CBC`
-- @function evp_cipher_get0_name
evp_cipher_get0_name = "t:o",

--- Names a cipher.
--
-- OpenSSL: 3.0 and newer
-- See: EVP_EncryptInit(3)
-- @param cipher EVP_CIPHER
-- @return string or nil: such as `AES-256-CBC`
-- @function evp_cipher_name
evp_cipher_name = "t:o",

--- Gives AES with 128 bits in the mode CBC, to encrypt private keys with. evp_get_cipherbyname
-- gives any other cipher.
--
-- See: EVP_aes_128_gcm(3)
-- @return EVP_CIPHER or nil, static
-- @function evp_aes_128_cbc
evp_aes_128_cbc = ".::EVP_CIPHER",

--- Gives AES with 192 bits in the mode CBC, to encrypt private keys with. evp_get_cipherbyname
-- gives any other cipher.
--
-- See: EVP_aes_128_gcm(3)
-- @return EVP_CIPHER or nil, static
-- @function evp_aes_192_cbc
evp_aes_192_cbc = ".::EVP_CIPHER",

--- Gives AES with 256 bits in the mode CBC, to encrypt private keys with. evp_get_cipherbyname
-- gives any other cipher.
--
-- See: EVP_aes_128_gcm(3)
-- @return EVP_CIPHER or nil, static
-- @function evp_aes_256_cbc
evp_aes_256_cbc = ".::EVP_CIPHER",

--- Gives triple DES in the mode CBC, to encrypt private keys with. evp_get_cipherbyname gives
-- any other cipher.
--
-- See: EVP_des_cbc(3)
-- @return EVP_CIPHER or nil, static
-- @function evp_des_ede3_cbc
evp_des_ede3_cbc = ".::EVP_CIPHER",

--- Gives the cipher that changes nothing.
--
-- See: EVP_EncryptInit(3)
-- @return EVP_CIPHER or nil, static
-- @function evp_enc_null
evp_enc_null = ".::EVP_CIPHER",

--- Makes a place for DH parameters.
--
-- See: DH_new(3)
-- @return DH or nil, new: parameters that are empty; 0 with the reason in the queue
-- @function dh_new
dh_new = "+::DH",

--- Frees the handle of DH parameters.
--
-- See: DH_new(3)
-- @param dh DH or nil
-- @return nothing
-- @function dh_free
dh_free = "v:o",

--- Counts DH parameters up, so that it must be freed once more.
--
-- See: DH_up_ref(3)
-- @param dh DH
-- @return int: 1, or 0 with the reason in the queue
-- @function dh_up_ref
dh_up_ref = "n:o",

--- Tells how large the prime is.
--
-- See: DH_size(3)
-- @param dh DH
-- @return int: in bits; -1 where there is none
-- @function dh_bits
dh_bits = "n:o",

--- Tells how large the prime is.
--
-- See: DH_size(3)
-- @param dh DH
-- @return int: in bytes; -1 where there is none
-- @function dh_size
dh_size = "n:o",

--- Tells how much work an attack on the parameters takes.
--
-- See: DH_size(3)
-- @param dh DH
-- @return int: in bits; -1 where there is none
-- @function dh_security_bits
dh_security_bits = "n:o",

--- Gives the prime of DH parameters.
--
-- See: DH_get0_pqg(3)
-- @param dh DH
-- @return BIGNUM or nil, borrowed: the number; 0 where there is none
-- @function dh_get0_p
dh_get0_p = "0:o:BIGNUM",

--- Gives the order of the subgroup of DH parameters.
--
-- See: DH_get0_pqg(3)
-- @param dh DH
-- @return BIGNUM or nil, borrowed: the number; 0 where there is none
-- @function dh_get0_q
dh_get0_q = "0:o:BIGNUM",

--- Gives the generator of DH parameters.
--
-- See: DH_get0_pqg(3)
-- @param dh DH
-- @return BIGNUM or nil, borrowed: the number; 0 where there is none
-- @function dh_get0_g
dh_get0_g = "0:o:BIGNUM",

--- Gives the public key that belongs to DH parameters.
--
-- See: DH_get0_pqg(3)
-- @param dh DH
-- @return BIGNUM or nil, borrowed: the number; 0 where there is none
-- @function dh_get0_pub_key
dh_get0_pub_key = "0:o:BIGNUM",

--- Gives the private key that belongs to DH parameters.
--
-- See: DH_get0_pqg(3)
-- @param dh DH
-- @return BIGNUM or nil, borrowed: the number; 0 where there is none
-- @function dh_get0_priv_key
dh_get0_priv_key = "0:o:BIGNUM",

--- Sets the numbers of which DH parameters consist.
--
-- See: DH_get0_pqg(3)
-- @param dh DH: without a prime
-- @param p BIGNUM: the prime
-- @param q BIGNUM or nil: the order of the subgroup; 0 for none
-- @param g BIGNUM: the generator
-- @return int: 1; 0 when there is a prime already
-- @function dh_set0_pqg
dh_set0_pqg = "n:oooo",

--- Checks whether parameters are good, whether the prime is one above all. It takes a while.
--
-- See: DH_generate_parameters(3)
-- @param dh DH
-- @return int: 1: checked; 0: could not be
-- @return `codes`, int: DH_CHECK_ and DH_ constants, added: what is wrong; 0: nothing
-- @function dh_check
dh_check = "n:op",

--- Checks what of parameters can be checked quickly.
--
-- See: DH_generate_parameters(3)
-- @param dh DH
-- @return int: 1: checked; 0: could not be
-- @return `codes`, int: DH_CHECK_ and DH_ constants, added: what is wrong; 0: nothing
-- @function dh_check_params
dh_check_params = "n:op",

--- Checks whether a public key is one that belongs to the parameters.
--
-- See: DH_check_pub_key(3)
-- @param dh DH
-- @param key BIGNUM: the public key
-- @return int: 1: checked; 0: could not be
-- @return `codes`, int: DH_CHECK_PUBKEY_ constants, added: what is wrong; 0: nothing
-- @function dh_check_pub_key
dh_check_pub_key = "n:oop",

--- Gives the parameters of RFC 5114 of 1024 bits with a subgroup of 160.
--
-- See: DH_get_1024_160(3)
-- @return DH or nil, new: the parameters; 0 with the reason in the queue
-- @function dh_get_1024_160
dh_get_1024_160 = "+::DH",

--- Gives the parameters of RFC 5114 of 2048 bits with a subgroup of 224.
--
-- See: DH_get_1024_160(3)
-- @return DH or nil, new: the parameters; 0 with the reason in the queue
-- @function dh_get_2048_224
dh_get_2048_224 = "+::DH",

--- Gives the parameters of RFC 5114 of 2048 bits with a subgroup of 256.
--
-- See: DH_get_1024_160(3)
-- @return DH or nil, new: the parameters; 0 with the reason in the queue
-- @function dh_get_2048_256
dh_get_2048_256 = "+::DH",

--- Gives the parameters of one of the groups of RFC 7919 or RFC 3526.
--
-- See: DH_new_by_nid(3)
-- @param nid int: such as NID_ffdhe2048
-- @return DH or nil, new: the parameters; 0 with the reason in the queue
-- @function dh_new_by_nid
dh_new_by_nid = "+:n:DH",

--- Tells which known group the parameters are.
--
-- See: DH_new_by_nid(3)
-- @param dh DH
-- @return int: the NID; NID_undef where it is none of them
-- @function dh_get_nid
dh_get_nid = "n:o",

--- Makes parameters with a safe prime. For 2,048 bits it takes from seconds to minutes;
-- dh_new_by_nid has good ones at once.
--
-- See: DH_generate_parameters(3)
-- @param dh DH: without a prime
-- @param bits int: of the prime
-- @param generator int: 2 or 5
-- @return int: 1, or 0
-- @function dh_generate_parameters_ex
dh_generate_parameters_ex = "n:onn",

--- Makes parameters with a safe prime, as dh_generate_parameters_ex does.
--
-- See: DH_generate_parameters(3)
-- @param bits int: of the prime
-- @param generator int: 2 or 5
-- @return DH or nil, new: the parameters; 0 with the reason in the queue
-- @function dh_generate_parameters
dh_generate_parameters = "+:nn:DH",

--- Makes the keys that belong to parameters. Those that are there stay.
--
-- See: DH_generate_key(3)
-- @param dh DH
-- @return int: 1, or 0; 1 also when there are keys already
-- @function dh_generate_key
dh_generate_key = "n:o",

--- Makes a place for an RSA key.
--
-- See: RSA_new(3)
-- @return RSA or nil, new: a key that is empty; 0 with the reason in the queue
-- @function rsa_new
rsa_new = "+::RSA",

--- Frees the handle of an RSA key.
--
-- See: RSA_new(3)
-- @param rsa RSA or nil
-- @return nothing
-- @function rsa_free
rsa_free = "v:o",

--- Counts an RSA key up, so that it must be freed once more.
--
-- See: RSA_up_ref(3)
-- @param rsa RSA
-- @return int: 1, or 0 with the reason in the queue
-- @function rsa_up_ref
rsa_up_ref = "n:o",

--- Tells how large the modulus is, and so a signature.
--
-- See: RSA_size(3)
-- @param rsa RSA
-- @return int: in bytes; 0 for an empty key
-- @function rsa_size
rsa_size = "n:o",

--- Tells how large the modulus is.
--
-- See: RSA_size(3)
-- @param rsa RSA
-- @return int: in bits; 0 for an empty key
-- @function rsa_bits
rsa_bits = "n:o",

--- Tells how much work an attack on the key takes.
--
-- See: RSA_size(3)
-- @param rsa RSA
-- @return int: in bits; 0 for an empty key
-- @function rsa_security_bits
rsa_security_bits = "n:o",

--- Makes an RSA key. It may take seconds.
--
-- See: RSA_generate_key(3)
-- @param rsa RSA: an empty key
-- @param bits int: at least 512
-- @param exponent BIGNUM: odd and above 1, such as 65,537
-- @return int: 1, or 0
-- @function rsa_generate_key_ex
rsa_generate_key_ex = "n:ono",

--- Makes an RSA key. It may take seconds.
--
-- See: RSA_generate_key(3)
-- @param bits int: at least 512
-- @param exponent unsigned long: odd and above 1, such as 65,537
-- @return RSA or nil, new: the key; 0 with the reason in the queue
-- @function rsa_generate_key
rsa_generate_key = "+:nn:RSA",

--- Makes a place for an EC key on a curve.
--
-- See: EC_KEY_new(3)
-- @param nid int: NID of the curve, such as NID_X9_62_prime256v1
-- @return EC_KEY or nil, new: a key that has a curve only; 0 with the reason in the queue
-- @function ec_key_new_by_curve_name
ec_key_new_by_curve_name = "+:n:EC_KEY",

--- Frees the handle of an EC key.
--
-- See: EC_KEY_new(3)
-- @param ec_key EC_KEY or nil
-- @return nothing
-- @function ec_key_free
ec_key_free = "v:o",

--- Counts an EC key up, so that it must be freed once more.
--
-- See: EC_KEY_new(3)
-- @param ec_key EC_KEY
-- @return int: 1, or 0 with the reason in the queue
-- @function ec_key_up_ref
ec_key_up_ref = "n:o",

--- Makes an EC key on its curve. One that is there stays.
--
-- See: EC_KEY_new(3)
-- @param ec_key EC_KEY: a key that has a curve only
-- @return int: 1, or 0
-- @function ec_key_generate_key
ec_key_generate_key = "n:o",

--- Makes a large number.
--
-- See: BN_new(3)
-- @return BIGNUM or nil, new: the number 0; 0 with the reason in the queue
-- @function bn_new
bn_new = "+::BIGNUM",

--- Frees the handle of a number.
--
-- See: BN_new(3)
-- @param number BIGNUM or nil
-- @return nothing
-- @function bn_free
bn_free = "v:o",

--- Frees the handle of a number. Its memory is cleared.
--
-- See: BN_new(3)
-- @param number BIGNUM or nil
-- @return nothing
-- @function bn_clear_free
bn_clear_free = "v:o",

--- Copies a number.
--
-- See: BN_copy(3)
-- @param number BIGNUM
-- @return BIGNUM or nil, new: the copy; 0 with the reason in the queue
-- @function bn_dup
bn_dup = "+:o:BIGNUM",

--- Sets a number.
--
-- See: BN_zero(3)
-- @param number BIGNUM
-- @param value uint64_t
-- @return int: 1, or 0 with the reason in the queue
-- @function bn_set_word
bn_set_word = "n:on",

--- Gives a number that fits into 64 bits.
--
-- See: BN_zero(3)
-- @param number BIGNUM
-- @return uint64_t: its absolute value; the largest of 64 bits where it is larger
-- @function bn_get_word
bn_get_word = "n:o",

--- Sets a number to 1.
--
-- See: BN_zero(3)
-- @param number BIGNUM
-- @return int: 1, or 0 with the reason in the queue
-- @function bn_one
bn_one = "n:o",

--- Sets a number to 0.
--
-- See: BN_zero(3)
-- @param number BIGNUM
-- @return int: 1, or 0 with the reason in the queue
-- @function bn_zero
bn_zero = "n:o",

--- Counts the bits that the absolute value of a number takes.
--
-- See: BN_num_bytes(3)
-- @param number BIGNUM
-- @return int: how many; 0 for 0
-- @function bn_num_bits
bn_num_bits = "n:o",

--- Counts the bytes that the absolute value of a number takes.
--
-- See: BN_num_bytes(3)
-- @param number BIGNUM
-- @return int: how many; 0 for 0
-- @function bn_num_bytes
bn_num_bytes = "n:o",

--- Compares two numbers.
--
-- See: BN_cmp(3)
-- @param a BIGNUM
-- @param b BIGNUM
-- @return int: -1: `a` is less; 0: equal; 1: `a` is greater
-- @function bn_cmp
bn_cmp = "n:oo",

--- Tells whether a number is below 0.
--
-- See: BN_set_negative(3)
-- @param number BIGNUM
-- @return int: 1 or 0
-- @function bn_is_negative
bn_is_negative = "n:o",

--- Gives a number in decimal digits, with a minus sign where it is below 0.
--
-- See: BN_bn2bin(3)
-- @param number BIGNUM
-- @return string or nil: the digits; nil with the reason in the queue
-- @function bn_bn2dec
bn_bn2dec = "t:o",

--- Gives a number in hexadecimal digits, with a minus sign where it is below 0.
--
-- See: BN_bn2bin(3)
-- @param number BIGNUM
-- @return string or nil: the digits, an even number of them, in capitals; nil with the reason
--   in the queue
-- @function bn_bn2hex
bn_bn2hex = "t:o",

--- Reads a number in decimal digits, perhaps with a minus sign. What follows the digits is not
-- looked at.
--
-- See: BN_bn2bin(3)
-- @param number BIGNUM or nil: 0, to make a number: its handle goes here; or the handle of the
--   number to set
-- @param text string
-- @return int: how many characters of the text were read; 0 on failure
-- @return `number` as it is afterwards
-- @function bn_dec2bn
bn_dec2bn = "n:kt:BIGNUM",

--- Reads a number in hexadecimal digits, perhaps with a minus sign. What follows the digits is
-- not looked at.
--
-- See: BN_bn2bin(3)
-- @param number BIGNUM or nil: 0, to make a number: its handle goes here; or the handle of the
--   number to set
-- @param text string
-- @return int: how many characters of the text were read; 0 on failure
-- @return `number` as it is afterwards
-- @function bn_hex2bn
bn_hex2bn = "n:kt:BIGNUM",

--- Makes a number of bytes, the most significant one first.
--
-- See: BN_bn2bin(3)
-- @param bytes string or array of octets
-- @return BIGNUM or nil, new: the number; 0 with the reason in the queue
-- @function bn_bin2bn
bn_bin2bn = "+:b0:BIGNUM",

--- Gives the absolute value of a number as bytes.
--
-- See: BN_bn2bin(3)
-- @param number BIGNUM
-- @param buffer array of octets that is filled: the most significant byte comes first
-- @return int: how many bytes were written
-- @function bn_bn2bin
bn_bn2bin = "n:or1",

--- Gives the absolute value of a number as exactly so many bytes, zeros first.
--
-- See: BN_bn2bin(3)
-- @param number BIGNUM
-- @param buffer array of octets that is filled
-- @return int: `length`; -1 when it is too small
-- @function bn_bn2binpad
bn_bn2binpad = "n:or1",

--- Makes a session that holds nothing yet. Its timeout is 304 seconds from now; it becomes
-- resumable with a protocol version, a cipher, a master key and an identifier or a ticket.
--
-- See: SSL_SESSION_new(3)
-- @return SSL_SESSION or nil, new: an empty session
-- @function ssl_session_new
ssl_session_new = "+::SSL_SESSION",

--- Copies a session with its ticket, its peer and its application data. The copy is in no
-- cache.
--
-- See: SSL_SESSION_free(3)
-- @param session SSL_SESSION
-- @return SSL_SESSION or nil, new: the copy, or 0
-- @function ssl_session_dup
ssl_session_dup = "+:o:SSL_SESSION",

--- Counts one more owner of a session.
--
-- See: SSL_SESSION_free(3)
-- @param session SSL_SESSION
-- @return int: 1, or 0
-- @function ssl_session_up_ref
ssl_session_up_ref = "n:o",

--- Gives a session back. 0 is left alone.
--
-- See: SSL_SESSION_free(3)
-- @param session SSL_SESSION or nil
-- @return nothing
-- @function ssl_session_free
ssl_session_free = "v:o",

--- Gives the identifier of a session. In TLS 1.3 a client's session has one that it made up
-- itself, and whether it can be resumed is for ssl_session_is_resumable to say.
--
-- See: SSL_SESSION_get_id(3)
-- @param session SSL_SESSION
-- @param buffer array of octets that is filled or nil
-- @return int: the identifier, 0 to 32 bytes
-- @function ssl_session_get_id
ssl_session_get_id = "n:o|r1",

--- Sets the identifier of a session. It is refused once the session was given to an SSL or a
-- context.
--
-- See: SSL_SESSION_get_id(3)
-- @param session SSL_SESSION
-- @param id string or array of octets
-- @return int: 1, or 0 with the reason in the queue: longer than 32 bytes
-- @function ssl_session_set1_id
ssl_session_set1_id = "n:ob1",

--- Gives the identifier of the application that a session belongs to; a server resumes only
-- sessions of its own.
--
-- See: SSL_SESSION_get0_id_context(3)
-- @param session SSL_SESSION
-- @param buffer array of octets that is filled or nil
-- @return int: the context identifier, 0 to 32 bytes
-- @function ssl_session_get0_id_context
ssl_session_get0_id_context = "n:o|r1",

--- Sets the identifier of the application that a session belongs to.
--
-- See: SSL_SESSION_get0_id_context(3)
-- @param session SSL_SESSION
-- @param id_context string or array of octets
-- @return int: 1, or 0 with the reason in the queue: longer than 32 bytes
-- @function ssl_session_set1_id_context
ssl_session_set1_id_context = "n:ob1",

--- Tells when a session was made.
--
-- See: SSL_SESSION_get_time(3)
-- @param session SSL_SESSION or nil
-- @return long: seconds since 1970; 0 where no session was given
-- @function ssl_session_get_time
ssl_session_get_time = "n:o",

--- Says when a session was made.
--
-- See: SSL_SESSION_get_time(3)
-- @param session SSL_SESSION or nil
-- @param time long: seconds since 1970
-- @return long: `time`, or 0 where no session was given
-- @function ssl_session_set_time
ssl_session_set_time = "n:on",

--- Tells for how long a session may be resumed after its time.
--
-- See: SSL_SESSION_get_time(3)
-- @param session SSL_SESSION or nil
-- @return long: seconds; 0 where no session was given
-- @function ssl_session_get_timeout
ssl_session_get_timeout = "n:o",

--- Says for how long a session may be resumed after its time.
--
-- See: SSL_SESSION_get_time(3)
-- @param session SSL_SESSION or nil
-- @param timeout long: seconds
-- @return long: 1, or 0 where no session was given
-- @function ssl_session_set_timeout
ssl_session_set_timeout = "n:on",

--- Gives the protocol version of a session as a number.
--
-- See: SSL_SESSION_get_protocol_version(3)
-- @param session SSL_SESSION
-- @return int: such as 0x0303 for TLS 1.2; 0 where it was not set
-- @function ssl_session_get_protocol_version
ssl_session_get_protocol_version = "n:o",

--- Sets the protocol version of a session. It is refused once the session was given to an SSL
-- or a context.
--
-- See: SSL_SESSION_get_protocol_version(3)
-- @param session SSL_SESSION
-- @param version int: such as 0x0304 for TLS 1.3
-- @return int: 1
-- @function ssl_session_set_protocol_version
ssl_session_set_protocol_version = "n:on",

--- Gives the cipher of a session.
--
-- See: SSL_SESSION_get0_cipher(3)
-- @param session SSL_SESSION
-- @return SSL_CIPHER or nil, static: the cipher, or 0 where none is set
-- @function ssl_session_get0_cipher
ssl_session_get0_cipher = ".:o:SSL_CIPHER",

--- Sets the cipher of a session, as ssl_cipher_find gives it.
--
-- See: SSL_SESSION_get0_cipher(3)
-- @param session SSL_SESSION
-- @param cipher SSL_CIPHER
-- @return int: 1
-- @function ssl_session_set_cipher
ssl_session_set_cipher = "n:oo",

--- Gives the compression method of a session.
--
-- See: SSL_SESSION_get_compress_id(3)
-- @param session SSL_SESSION
-- @return unsigned int: the identifier; 0: no compression
-- @function ssl_session_get_compress_id
ssl_session_get_compress_id = "n:o",

--- Gives the server name that a session was made for. nil where the client sent none, or the
-- server did not take it up.
--
-- See: SSL_SESSION_get0_hostname(3)
-- @param session SSL_SESSION
-- @return string or nil: the name, or nil
-- @function ssl_session_get0_hostname
ssl_session_get0_hostname = "t:o",

--- Sets the server name that a session is for. It is refused once the session was given to an
-- SSL or a context.
--
-- See: SSL_SESSION_get0_hostname(3)
-- @param session SSL_SESSION
-- @param hostname string or nil: nil: none
-- @return int: 1, or 0 without memory
-- @function ssl_session_set1_hostname
ssl_session_set1_hostname = "n:o|t",

--- Gives the application protocol that a session was made with.
--
-- See: SSL_SESSION_get0_hostname(3)
-- @param session SSL_SESSION
-- @param alpn array of octets that is filled or nil
-- @return int: the application protocol, without a length before it; no bytes: none
-- @function ssl_session_get0_alpn_selected
ssl_session_get0_alpn_selected = "n:o|r1",

--- Sets the application protocol of a session; 0 bytes: none. It is refused once the session
-- was given to an SSL or a context.
--
-- See: SSL_SESSION_get0_hostname(3)
-- @param session SSL_SESSION
-- @param alpn string or array of octets or nil
-- @return int: 1, or 0 without memory
-- @function ssl_session_set1_alpn_selected
ssl_session_set1_alpn_selected = "n:o|b1",

--- Gives the certificate of the peer that a session was made with. A session that was resumed
-- from the client's ticket has the server's where the ticket holds it.
--
-- See: SSL_SESSION_get0_peer(3)
-- @param session SSL_SESSION
-- @return X509 or nil, borrowed: the certificate, or 0 where the peer showed none
-- @function ssl_session_get0_peer
ssl_session_get0_peer = "0:o:X509",

--- Tells how many bytes of early data the server takes when this session is resumed.
--
-- See: SSL_get_max_early_data(3)
-- @param session SSL_SESSION
-- @return uint32_t: bytes; 0: none is allowed
-- @function ssl_session_get_max_early_data
ssl_session_get_max_early_data = "n:o",

--- Says how many bytes of early data may be sent when this session is resumed. It is for
-- sessions that were made by hand for a pre-shared key.
--
-- See: SSL_get_max_early_data(3)
-- @param session SSL_SESSION
-- @param max_early_data uint32_t: bytes; 0: none
-- @return int: 1
-- @function ssl_session_set_max_early_data
ssl_session_set_max_early_data = "n:on",

--- Tells the maximal length of a fragment that was negotiated (RFC 6066), as its code.
--
-- See: SSL_CTX_set_tlsext_max_fragment_length(3)
-- @param session SSL_SESSION
-- @return uint8_t: 1: 512 bytes, 2: 1024, 3: 2048, 4: 4096; 0: not negotiated
-- @function ssl_session_get_max_fragment_length
ssl_session_get_max_fragment_length = "n:o",

--- Tells whether a session can be resumed: it has an identifier or a ticket, and was not marked
-- as spoilt.
--
-- See: SSL_SESSION_is_resumable(3)
-- @param session SSL_SESSION
-- @return int: 1 or 0
-- @function ssl_session_is_resumable
ssl_session_is_resumable = "n:o",

--- Gives the master secret of a session. In TLS 1.3 it is the resumption secret. Whoever has it
-- can read the connection.
--
-- See: SSL_get_client_random(3)
-- @param session SSL_SESSION
-- @param buffer array of octets that is filled or nil
-- @return size_t: bytes written; with no room, how long the secret is
-- @function ssl_session_get_master_key
ssl_session_get_master_key = "n:o|r1",

--- Sets the master secret of a session; in TLS 1.3 the pre-shared key. At most 48 bytes for TLS
-- 1.2; OpenSSL has room for 256 or more.
--
-- See: SSL_get_client_random(3)
-- @param session SSL_SESSION
-- @param key string or array of octets
-- @return int: 1, or 0: too long
-- @function ssl_session_set1_master_key
ssl_session_set1_master_key = "n:ob1",

--- Tells whether a session holds a ticket.
--
-- See: SSL_SESSION_has_ticket(3)
-- @param session SSL_SESSION
-- @return int: 1 or 0
-- @function ssl_session_has_ticket
ssl_session_has_ticket = "n:o",

--- Tells for how long the server said that the ticket of a session is good.
--
-- See: SSL_SESSION_has_ticket(3)
-- @param session SSL_SESSION
-- @return unsigned long: seconds; 0: none given
-- @function ssl_session_get_ticket_lifetime_hint
ssl_session_get_ticket_lifetime_hint = "n:o",

--- Gives the ticket of a session as the server sent it.
--
-- See: SSL_SESSION_has_ticket(3)
-- @param session SSL_SESSION
-- @param ticket array of octets that is filled or nil
-- @return int: the ticket; no bytes: none
-- @function ssl_session_get0_ticket
ssl_session_get0_ticket = "n:o|r1",

--- Gives what the application put into the ticket of a session.
--
-- See: SSL_CTX_set_session_ticket_cb(3)
-- @param session SSL_SESSION
-- @param buffer array of octets that is filled or nil
-- @return int64_t: how many bytes there are, whatever the room
-- @function ssl_session_get0_ticket_appdata
ssl_session_get0_ticket_appdata = "n:o|r1",

--- Puts bytes of the application into the ticket of a session; 0 bytes: none. It is refused
-- once the session was given to an SSL or a context.
--
-- See: SSL_CTX_set_session_ticket_cb(3)
-- @param session SSL_SESSION
-- @param data string or array of octets or nil
-- @return int: 1, or 0 without memory
-- @function ssl_session_set1_ticket_appdata
ssl_session_set1_ticket_appdata = "n:o|b1",

--- Reserves an index for ssl_session_set_ex_data, for as long as the process lives.
--
-- See: CRYPTO_get_ex_new_index(3)
-- @return int: the index, or -1 without memory
-- @function ssl_session_get_ex_new_index
ssl_session_get_ex_new_index = "n:",

--- Keeps a number of the caller's with a session.
--
-- See: BIO_get_ex_data(3)
-- @param session SSL_SESSION
-- @param index int
-- @param data int64_t: any number
-- @return int: 1, or 0 without memory
-- @function ssl_session_set_ex_data
ssl_session_set_ex_data = "n:onn",

--- Gives the number that ssl_session_set_ex_data kept.
--
-- See: BIO_get_ex_data(3)
-- @param session SSL_SESSION
-- @param index int
-- @return int64_t: the number; 0 where none was kept
-- @function ssl_session_get_ex_data
ssl_session_get_ex_data = "n:on",

--- Keeps a number of the caller's with a session, at index 0.
--
-- See: BIO_get_ex_data(3)
-- @param session SSL_SESSION
-- @param data int64_t: any number
-- @return int: 1, or 0 without memory
-- @function ssl_session_set_app_data
ssl_session_set_app_data = "n:on",

--- Gives the number that ssl_session_set_app_data kept.
--
-- See: BIO_get_ex_data(3)
-- @param session SSL_SESSION
-- @return int64_t: the number; 0 where none was kept
-- @function ssl_session_get_app_data
ssl_session_get_app_data = "n:o",

--- Encodes a session as DER, with its secrets. The application's numbers are left out, and so
-- is the chain of the peer but for its certificate.
--
-- See: d2i_SSL_SESSION(3)
-- @param session SSL_SESSION
-- @param pp array of octets that is filled or nil
-- @return int: how many bytes; 0 where the session has no cipher
-- @function i2d_ssl_session
i2d_ssl_session = "n:o|r1",

--- Makes a session of its DER form.
--
-- See: d2i_SSL_SESSION(3)
-- @param pp string or array of octets
-- @return SSL_SESSION or nil, new: the session, or 0 with the reason in the queue
-- @function d2i_ssl_session
d2i_ssl_session = "+:b0:SSL_SESSION",

--- Writes a session as DER to a BIO, with its secrets.
--
-- See: d2i_SSL_SESSION(3)
-- @param bio BIO
-- @param session SSL_SESSION
-- @return int: 1, or 0
-- @function i2d_ssl_session_bio
i2d_ssl_session_bio = "n:oo",

--- Reads a session as DER from a BIO.
--
-- See: d2i_SSL_SESSION(3)
-- @param bio BIO
-- @return SSL_SESSION or nil, new: the session, or 0 with the reason in the queue
-- @function d2i_ssl_session_bio
d2i_ssl_session_bio = "+:o:SSL_SESSION",

--- Writes a session to a BIO as PEM, with its secrets and not encrypted.
--
-- See: PEM_write_bio_CMS_stream(3)
-- @param bio BIO
-- @param session SSL_SESSION
-- @return int: 1, or 0
-- @function pem_write_bio_ssl_session
pem_write_bio_ssl_session = "n:oo",

--- Reads a session as PEM from a BIO.
--
-- Waits: as long as OpenSSL does
-- See: PEM_read_bio_PrivateKey(3)
-- @param bio BIO
-- @param password string or nil: of an encrypted block; nil for none
-- @return SSL_SESSION or nil, new: the session, or 0 with the reason in the queue
-- @function pem_read_bio_ssl_session
pem_read_bio_ssl_session = "+:o|t:SSL_SESSION",

--- Writes what a session holds to a BIO for people to read, its master secret included.
--
-- See: SSL_SESSION_print(3)
-- @param bio BIO
-- @param session SSL_SESSION
-- @return int: 1, or 0
-- @function ssl_session_print
ssl_session_print = "n:oo",

--- Writes the line by which Wireshark finds the master secret of a session. It is for TLS 1.2
-- and older.
--
-- See: SSL_SESSION_print(3)
-- @param bio BIO
-- @param session SSL_SESSION
-- @return int: 1, or 0: the session has no identifier or no key
-- @function ssl_session_print_keylog
ssl_session_print_keylog = "n:oo",

--- Gives OpenSSL's name of a cipher, such as ECDHE-RSA-AES128-GCM-SHA256.
--
-- See: SSL_CIPHER_get_name(3)
-- @param cipher SSL_CIPHER or nil
-- @return string or nil: OpenSSL's name; `(NONE)` where no cipher was given
-- @function ssl_cipher_get_name
ssl_cipher_get_name = "t:o",

--- Gives the name of a cipher in the standards, such as TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256.
--
-- See: SSL_CIPHER_get_name(3)
-- @param cipher SSL_CIPHER or nil
-- @return string or nil: the name, nil where the cipher has none, `(NONE)` where no cipher was
--   given
-- @function ssl_cipher_standard_name
ssl_cipher_standard_name = "t:o",

--- Gives OpenSSL's name for a cipher's name in the standards.
--
-- See: SSL_CIPHER_get_name(3)
-- @param standard_name string or nil
-- @return string or nil: OpenSSL's name; `(NONE)` where there is no such cipher
-- @function openssl_cipher_name
openssl_cipher_name = "t:t",

--- Tells the oldest protocol version that has a cipher.
--
-- See: SSL_CIPHER_get_name(3)
-- @param cipher SSL_CIPHER or nil
-- @return string or nil: such as `TLSv1.2`; `(NONE)` where no cipher was given
-- @function ssl_cipher_get_version
ssl_cipher_get_version = "t:o",

--- Tells the strength of a cipher in bits.
--
-- See: SSL_CIPHER_get_name(3)
-- @param cipher SSL_CIPHER or nil
-- @return int: bits that are secret; 0 where no cipher was given
-- @return `alg_bits`, int: bits that the algorithm works with
-- @function ssl_cipher_get_bits
ssl_cipher_get_bits = "n:op",

--- Describes a cipher in a line: name, version, key exchange, authentication, encryption and
-- MAC.
--
-- See: SSL_CIPHER_get_name(3)
-- @param cipher SSL_CIPHER
-- @return string or nil: the line, with a newline at its end; nil without memory
-- @function ssl_cipher_description
ssl_cipher_description = "t:o",

--- Gives OpenSSL's number of a cipher.
--
-- See: SSL_CIPHER_get_name(3)
-- @param cipher SSL_CIPHER
-- @return uint32_t: OpenSSL's own number; its lower 16 bits are those of the protocol
-- @function ssl_cipher_get_id
ssl_cipher_get_id = "n:o",

--- Gives the number of a cipher in the protocol, as IANA registers it.
--
-- See: SSL_CIPHER_get_name(3)
-- @param cipher SSL_CIPHER
-- @return uint16_t: such as 0x1301
-- @function ssl_cipher_get_protocol_id
ssl_cipher_get_protocol_id = "n:o",

--- Tells what a cipher encrypts with, as OpenSSL's number for the algorithm.
--
-- See: SSL_CIPHER_get_name(3)
-- @param cipher SSL_CIPHER or nil
-- @return int: the NID; 0: it encrypts nothing, or no cipher was given
-- @function ssl_cipher_get_cipher_nid
ssl_cipher_get_cipher_nid = "n:o",

--- Tells the digest of a cipher's MAC.
--
-- See: SSL_CIPHER_get_name(3)
-- @param cipher SSL_CIPHER
-- @return int: the NID; 0: the encryption authenticates by itself (AEAD)
-- @function ssl_cipher_get_digest_nid
ssl_cipher_get_digest_nid = "n:o",

--- Gives the digest that the handshake uses with a cipher.
--
-- See: SSL_CIPHER_get_name(3)
-- @param cipher SSL_CIPHER
-- @return EVP_MD or nil, static: the digest, or 0
-- @function ssl_cipher_get_handshake_digest
ssl_cipher_get_handshake_digest = ".:o:EVP_MD",

--- Tells the key exchange of a cipher.
--
-- See: SSL_CIPHER_get_name(3)
-- @param cipher SSL_CIPHER
-- @return int: the NID, such as NID_kx_ecdhe; NID_kx_any for TLS 1.3; 0: unknown
-- @function ssl_cipher_get_kx_nid
ssl_cipher_get_kx_nid = "n:o",

--- Tells how the peer is authenticated with a cipher.
--
-- See: SSL_CIPHER_get_name(3)
-- @param cipher SSL_CIPHER
-- @return int: the NID, such as NID_auth_rsa; NID_auth_any for TLS 1.3; 0: unknown
-- @function ssl_cipher_get_auth_nid
ssl_cipher_get_auth_nid = "n:o",

--- Tells whether the encryption of a cipher authenticates by itself, as GCM does.
--
-- See: SSL_CIPHER_get_name(3)
-- @param cipher SSL_CIPHER
-- @return int: 1 or 0
-- @function ssl_cipher_is_aead
ssl_cipher_is_aead = "n:o",

--- Finds a cipher by its two bytes in the protocol.
--
-- See: SSL_CIPHER_get_name(3)
-- @param ssl SSL
-- @param bytes string or array of octets: the cipher's number, higher byte first
-- @return SSL_CIPHER or nil, static: the cipher, or 0: unknown
-- @function ssl_cipher_find
ssl_cipher_find = ".:ob1:SSL_CIPHER",

--- Gives the cipher list for TLS 1.2 and older that a context begins with.
--
-- OpenSSL: 3.0 and newer
-- See: SSL_CTX_set_cipher_list(3)
-- @return string or nil
-- @function ossl_default_cipher_list
ossl_default_cipher_list = "t:",

--- Gives the ciphersuites for TLS 1.3 that a context begins with.
--
-- OpenSSL: 3.0 and newer
-- See: SSL_CTX_set_cipher_list(3)
-- @return string or nil
-- @function ossl_default_ciphersuites
ossl_default_ciphersuites = "t:",

--- Gives the name of a compression method.
--
-- See: SSL_COMP_get_name(3)
-- @param method COMP_METHOD or nil
-- @return string or nil: the name; nil where no method was given, or there is no compression
-- @function ssl_comp_get_name
ssl_comp_get_name = "t:o",

--- Gives the name of an entry of the compression methods.
--
-- See: SSL_COMP_add_compression_method(3)
-- @param comp SSL_COMP
-- @return string or nil: the name; nil where OpenSSL was built without compression
-- @function ssl_comp_get0_name
ssl_comp_get0_name = "t:o",

--- Gives the number of a compression method in the protocol.
--
-- See: SSL_COMP_add_compression_method(3)
-- @param comp SSL_COMP
-- @return int: the number; -1 where OpenSSL was built without compression
-- @function ssl_comp_get_id
ssl_comp_get_id = "n:o",

--- Lists the compression methods that OpenSSL has.
--
-- See: SSL_COMP_add_compression_method(3)
-- @return STACK_OF(SSL_COMP) or nil, static: the methods; 0: none
-- @function ssl_comp_get_compression_methods
ssl_comp_get_compression_methods = ".::STACK_OF(SSL_COMP)",

--- Does nothing since OpenSSL 1.1.0.
--
-- See: SSL_COMP_add_compression_method(3)
-- @return nothing
-- @function ssl_comp_free_compression_methods
ssl_comp_free_compression_methods = "v:",

--- Makes a context for configuration commands, ssl_conf_cmd. It needs flags and an object that
-- the commands are for.
--
-- See: SSL_CONF_CTX_new(3)
-- @return SSL_CONF_CTX or nil, new: the context, or 0 without memory
-- @function ssl_conf_ctx_new
ssl_conf_ctx_new = "+::SSL_CONF_CTX",

--- Gives a context for configuration commands back. 0 is left alone.
--
-- See: SSL_CONF_CTX_new(3)
-- @param cctx SSL_CONF_CTX or nil
-- @return nothing
-- @function ssl_conf_ctx_free
ssl_conf_ctx_free = "v:o",

--- Ends a series of commands: names the authorities that were collected, and with the flag
-- SSL_CONF_FLAG_REQUIRE_PRIVATE looks for missing keys in the files of the certificates.
--
-- Waits: for files only
-- See: SSL_CONF_CTX_set_flags(3)
-- @param cctx SSL_CONF_CTX
-- @return int: 1, or 0 with the reason in the queue
-- @function ssl_conf_ctx_finish
ssl_conf_ctx_finish = "n:o",

--- Adds flags: whether commands are as on a command line or in a file, for a client or a
-- server, and whether errors are to be queued.
--
-- See: SSL_CONF_CTX_set_flags(3)
-- @param cctx SSL_CONF_CTX
-- @param flags unsigned int: SSL_CONF_FLAG_...
-- @return unsigned int: all flags that are set now
-- @function ssl_conf_ctx_set_flags
ssl_conf_ctx_set_flags = "n:on",

--- Removes flags.
--
-- See: SSL_CONF_CTX_set_flags(3)
-- @param cctx SSL_CONF_CTX
-- @param flags unsigned int: SSL_CONF_FLAG_...
-- @return unsigned int: all flags that are set now
-- @function ssl_conf_ctx_clear_flags
ssl_conf_ctx_clear_flags = "n:on",

--- Sets what is before the name of every command; it is left out when names are compared.
--
-- See: SSL_CONF_CTX_set1_prefix(3)
-- @param cctx SSL_CONF_CTX
-- @param prefix string or nil: nil: none
-- @return int: 1, or 0 without memory
-- @function ssl_conf_ctx_set1_prefix
ssl_conf_ctx_set1_prefix = "n:o|t",

--- Says which SSL the following commands are for. It is held until another is set or the
-- context is freed.
--
-- See: SSL_CONF_CTX_set_ssl_ctx(3)
-- @param cctx SSL_CONF_CTX
-- @param ssl SSL or nil: 0: commands are only checked
-- @return nothing
-- @function ssl_conf_ctx_set_ssl
ssl_conf_ctx_set_ssl = "v:o|o",

--- Says which context the following commands are for. It is held until another is set or the
-- configuration context is freed.
--
-- See: SSL_CONF_CTX_set_ssl_ctx(3)
-- @param cctx SSL_CONF_CTX
-- @param ctx SSL_CTX or nil: 0: commands are only checked
-- @return nothing
-- @function ssl_conf_ctx_set_ssl_ctx
ssl_conf_ctx_set_ssl_ctx = "v:o|o",

--- Executes one configuration command, such as MinProtocol with TLSv1.2. With
-- SSL_CONF_FLAG_SHOW_ERRORS the reason of a failure is in the queue.
--
-- Waits: for files only
-- See: SSL_CONF_cmd(3)
-- @param cctx SSL_CONF_CTX
-- @param command string
-- @param value string or nil: nil where the command takes none
-- @return int: 2: done, with the value; 1: done without it; 0: a bad value; -2: an unknown
--   command; -3: the value is missing
-- @function ssl_conf_cmd
ssl_conf_cmd = "n:ot|t",

--- Tells of what kind the value of a command is.
--
-- See: SSL_CONF_cmd(3)
-- @param cctx SSL_CONF_CTX
-- @param command string
-- @return int: 0: unknown; 1: text; 2: a file; 3: a directory; 4: none
-- @function ssl_conf_cmd_value_type
ssl_conf_cmd_value_type = "n:ot",

--- Names TLS of any version that both sides can do, for either side.
--
-- See: TLS_method(3)
-- @return SSL_METHOD or nil, static
-- @function tls_method
tls_method = ".::SSL_METHOD",

--- Names TLS of any version that both sides can do, for clients.
--
-- See: SSL_CTX_new(3)
-- @return SSL_METHOD or nil, static
-- @function tls_client_method
tls_client_method = ".::SSL_METHOD",

--- Names TLS of any version that both sides can do, for servers.
--
-- See: SSL_CTX_new(3)
-- @return SSL_METHOD or nil, static
-- @function tls_server_method
tls_server_method = ".::SSL_METHOD",

--- Names TLS 1.2 alone, for either side. ssl_ctx_set_min_proto_version and
-- ssl_ctx_set_max_proto_version with tls_method do the same.
--
-- OpenSSL: before 4.0
-- See: SSL_CTX_new(3)
-- @return SSL_METHOD or nil, static
-- @function tlsv1_2_method
tlsv1_2_method = ".::SSL_METHOD",

--- Names TLS 1.2 alone, for clients. ssl_ctx_set_min_proto_version and
-- ssl_ctx_set_max_proto_version with tls_method do the same.
--
-- OpenSSL: before 4.0
-- See: SSL_CTX_new(3)
-- @return SSL_METHOD or nil, static
-- @function tlsv1_2_client_method
tlsv1_2_client_method = ".::SSL_METHOD",

--- Names TLS 1.2 alone, for servers. ssl_ctx_set_min_proto_version and
-- ssl_ctx_set_max_proto_version with tls_method do the same.
--
-- OpenSSL: before 4.0
-- See: SSL_CTX_new(3)
-- @return SSL_METHOD or nil, static
-- @function tlsv1_2_server_method
tlsv1_2_server_method = ".::SSL_METHOD",

--- Names TLS 1.1 alone, for either side. ssl_ctx_set_min_proto_version and
-- ssl_ctx_set_max_proto_version with tls_method do the same.
--
-- OpenSSL: before 4.0
-- See: SSL_CTX_new(3)
-- @return SSL_METHOD or nil, static
-- @function tlsv1_1_method
tlsv1_1_method = ".::SSL_METHOD",

--- Names TLS 1.1 alone, for clients. ssl_ctx_set_min_proto_version and
-- ssl_ctx_set_max_proto_version with tls_method do the same.
--
-- OpenSSL: before 4.0
-- See: SSL_CTX_new(3)
-- @return SSL_METHOD or nil, static
-- @function tlsv1_1_client_method
tlsv1_1_client_method = ".::SSL_METHOD",

--- Names TLS 1.1 alone, for servers. ssl_ctx_set_min_proto_version and
-- ssl_ctx_set_max_proto_version with tls_method do the same.
--
-- OpenSSL: before 4.0
-- See: SSL_CTX_new(3)
-- @return SSL_METHOD or nil, static
-- @function tlsv1_1_server_method
tlsv1_1_server_method = ".::SSL_METHOD",

--- Names TLS 1.0 alone, for either side. ssl_ctx_set_min_proto_version and
-- ssl_ctx_set_max_proto_version with tls_method do the same.
--
-- OpenSSL: before 4.0
-- See: SSL_CTX_new(3)
-- @return SSL_METHOD or nil, static
-- @function tlsv1_method
tlsv1_method = ".::SSL_METHOD",

--- Names TLS 1.0 alone, for clients. ssl_ctx_set_min_proto_version and
-- ssl_ctx_set_max_proto_version with tls_method do the same.
--
-- OpenSSL: before 4.0
-- See: SSL_CTX_new(3)
-- @return SSL_METHOD or nil, static
-- @function tlsv1_client_method
tlsv1_client_method = ".::SSL_METHOD",

--- Names TLS 1.0 alone, for servers. ssl_ctx_set_min_proto_version and
-- ssl_ctx_set_max_proto_version with tls_method do the same.
--
-- OpenSSL: before 4.0
-- See: SSL_CTX_new(3)
-- @return SSL_METHOD or nil, static
-- @function tlsv1_server_method
tlsv1_server_method = ".::SSL_METHOD",

--- Names DTLS of any version that both sides can do, for either side.
--
-- See: SSL_CTX_new(3)
-- @return SSL_METHOD or nil, static
-- @function dtls_method
dtls_method = ".::SSL_METHOD",

--- Names DTLS of any version that both sides can do, for clients.
--
-- See: SSL_CTX_new(3)
-- @return SSL_METHOD or nil, static
-- @function dtls_client_method
dtls_client_method = ".::SSL_METHOD",

--- Names DTLS of any version that both sides can do, for servers.
--
-- See: SSL_CTX_new(3)
-- @return SSL_METHOD or nil, static
-- @function dtls_server_method
dtls_server_method = ".::SSL_METHOD",

--- Names DTLS 1.2 alone, for either side. ssl_ctx_set_min_proto_version and
-- ssl_ctx_set_max_proto_version with dtls_method do the same.
--
-- OpenSSL: before 4.0
-- See: SSL_CTX_new(3)
-- @return SSL_METHOD or nil, static
-- @function dtlsv1_2_method
dtlsv1_2_method = ".::SSL_METHOD",

--- Names DTLS 1.2 alone, for clients. ssl_ctx_set_min_proto_version and
-- ssl_ctx_set_max_proto_version with dtls_method do the same.
--
-- OpenSSL: before 4.0
-- See: SSL_CTX_new(3)
-- @return SSL_METHOD or nil, static
-- @function dtlsv1_2_client_method
dtlsv1_2_client_method = ".::SSL_METHOD",

--- Names DTLS 1.2 alone, for servers. ssl_ctx_set_min_proto_version and
-- ssl_ctx_set_max_proto_version with dtls_method do the same.
--
-- OpenSSL: before 4.0
-- See: SSL_CTX_new(3)
-- @return SSL_METHOD or nil, static
-- @function dtlsv1_2_server_method
dtlsv1_2_server_method = ".::SSL_METHOD",

--- Names DTLS 1.0 alone, for either side. ssl_ctx_set_min_proto_version and
-- ssl_ctx_set_max_proto_version with dtls_method do the same.
--
-- OpenSSL: before 4.0
-- See: SSL_CTX_new(3)
-- @return SSL_METHOD or nil, static
-- @function dtlsv1_method
dtlsv1_method = ".::SSL_METHOD",

--- Names DTLS 1.0 alone, for clients. ssl_ctx_set_min_proto_version and
-- ssl_ctx_set_max_proto_version with dtls_method do the same.
--
-- OpenSSL: before 4.0
-- See: SSL_CTX_new(3)
-- @return SSL_METHOD or nil, static
-- @function dtlsv1_client_method
dtlsv1_client_method = ".::SSL_METHOD",

--- Names DTLS 1.0 alone, for servers. ssl_ctx_set_min_proto_version and
-- ssl_ctx_set_max_proto_version with dtls_method do the same.
--
-- OpenSSL: before 4.0
-- See: SSL_CTX_new(3)
-- @return SSL_METHOD or nil, static
-- @function dtlsv1_server_method
dtlsv1_server_method = ".::SSL_METHOD",

--- The old name of tls_method.
--
-- See: SSL_CTX_new(3)
-- @return SSL_METHOD or nil, static
-- @function sslv23_method
sslv23_method = ".::SSL_METHOD",

--- The old name of tls_client_method.
--
-- See: SSL_CTX_new(3)
-- @return SSL_METHOD or nil, static
-- @function sslv23_client_method
sslv23_client_method = ".::SSL_METHOD",

--- The old name of tls_server_method.
--
-- See: SSL_CTX_new(3)
-- @return SSL_METHOD or nil, static
-- @function sslv23_server_method
sslv23_server_method = ".::SSL_METHOD",

--- Gives the kind of BIO that speaks TLS over the next one in its chain.
--
-- See: BIO_f_ssl(3)
-- @return BIO_METHOD or nil, static
-- @function bio_f_ssl
bio_f_ssl = ".::BIO_METHOD",

--- Makes a BIO that speaks TLS, with an SSL of its own that ends with it. Another one is to be
-- pushed behind it.
--
-- See: BIO_f_ssl(3)
-- @param ctx SSL_CTX
-- @param client int: 1: a client; 0: a server
-- @return BIO or nil, new: the BIO, or 0 with the reason in the queue
-- @function bio_new_ssl
bio_new_ssl = "+:on:BIO",

--- Makes a BIO for a client: TLS over a connection that bio_set_conn_hostname names.
--
-- See: BIO_f_ssl(3)
-- @param ctx SSL_CTX
-- @return BIO or nil, new: the chain, or 0
-- @function bio_new_ssl_connect
bio_new_ssl_connect = "+:o:BIO",

--- Makes a BIO for a client with a buffer before it, so that lines can be read.
--
-- See: BIO_f_ssl(3)
-- @param ctx SSL_CTX
-- @return BIO or nil, new: the chain, or 0
-- @function bio_new_buffer_ssl_connect
bio_new_buffer_ssl_connect = "+:o:BIO",

--- Sends the farewell of TLS on every SSL in a chain. An error shows only in the queue.
--
-- Waits: as long as OpenSSL does
-- See: BIO_f_ssl(3)
-- @param bio BIO
-- @return nothing
-- @function bio_ssl_shutdown
bio_ssl_shutdown = "v:o",

--- Tells how much data fits into one datagram with the cipher that was agreed.
--
-- See: DTLS_get_data_mtu(3)
-- @param ssl SSL
-- @return size_t: bytes; 0: not known yet, or not DTLS
-- @function dtls_get_data_mtu
dtls_get_data_mtu = "n:o",

--- Waits for a client that sends back the cookie of the server. It needs the callbacks
-- SSL_CTX_set_cookie_generate_cb and SSL_CTX_set_cookie_verify_cb.
--
-- Streams: refused on the SSL of a stream: a stream's handshake has no listening
-- Waits: as long as OpenSSL does
-- See: DTLSv1_listen(3)
-- @param ssl SSL
-- @param client BIO_ADDR: where the client's address is stored
-- @return int: 1 or more: a client whose address is proved; 0: nothing yet; -1: an error, also
--   where it is not DTLS
-- @function dtlsv1_listen
dtlsv1_listen = "n:oo",

--- Tells how long it is until dtlsv1_handle_timeout is to be called.
--
-- See: DTLSv1_get_timeout(3)
-- @param ssl SSL
-- @return long: 1, or 0: no timer is running, or not DTLS
-- @return `seconds`, long
-- @return `microseconds`, long
-- @function dtlsv1_get_timeout
dtlsv1_get_timeout = "n:opp",

--- Sends the last flight of the handshake again when its timer has run out.
--
-- Streams: refused on the SSL of a stream: a stream sends for itself
-- Waits: as long as OpenSSL does
-- See: DTLSv1_handle_timeout(3)
-- @param ssl SSL
-- @return long: 1: sent again; 0: no timer had run out, or not DTLS; -1: an error, or too often
-- @function dtlsv1_handle_timeout
dtlsv1_handle_timeout = "n:o",

--- Says how large a datagram may be, headers of IP and UDP included.
--
-- See: SSL_CTX_set_options(3)
-- @param ssl SSL
-- @param mtu long: bytes
-- @return long: 1, or 0: too small, or not DTLS
-- @function dtls_set_link_mtu
dtls_set_link_mtu = "n:on",

--- Tells the smallest size that dtls_set_link_mtu takes.
--
-- See: SSL_CTX_set_options(3)
-- @param ssl SSL
-- @return long: bytes; 0: not DTLS
-- @function dtls_get_link_min_mtu
dtls_get_link_min_mtu = "n:o",

--- Chooses the secret of an SRP client and calculates its public value. The handshake does it
-- by itself.
--
-- See: SSL_CTX_set_srp_password(3)
-- @param ssl SSL
-- @return int: 1, or 0
-- @function srp_calc_a_param
srp_calc_a_param = "n:o",

--- Takes the SRP settings of an SSL over from its context. ssl_new does it by itself; what was
-- set before is lost.
--
-- See: SSL_CTX_set_srp_password(3)
-- @param ssl SSL
-- @return int: 1, or 0
-- @function ssl_srp_ctx_init
ssl_srp_ctx_init = "n:o",

--- Drops the SRP settings of an SSL. ssl_free does it by itself.
--
-- See: SSL_CTX_set_srp_password(3)
-- @param ssl SSL
-- @return int: 1, or 0
-- @function ssl_srp_ctx_free
ssl_srp_ctx_free = "n:o",

--- Initialises OpenSSL. It happens by itself; only options that differ from the defaults need
-- it, before anything else.
--
-- See: OPENSSL_init_ssl(3)
-- @param opts uint64_t: OPENSSL_INIT_...; 0: the defaults
-- @return int: 1, or 0
-- @function openssl_init_ssl
openssl_init_ssl = "n:n",

--- Loads the texts of errors. It happens by itself since OpenSSL 1.1.0.
--
-- See: ERR_load_crypto_strings(3)
-- @return int: 1
-- @function err_load_ssl_strings
err_load_ssl_strings = "n:",

--- An old name of openssl_init_ssl without options.
--
-- See: SSL_library_init(3)
-- @return int: 1, or 0
-- @function openssl_add_ssl_algorithms
openssl_add_ssl_algorithms = "n:",

--- The oldest name of openssl_init_ssl without options.
--
-- See: SSL_library_init(3)
-- @return int: 1, or 0
-- @function ssleay_add_ssl_algorithms
ssleay_add_ssl_algorithms = "n:",

--- Gives the protocol version where that is one of TLS.
--
-- See: SSL_get_version(3)
-- @param ssl SSL
-- @return int: such as 0x0303; 0: not TLS
-- @function tls1_get_version
tls1_get_version = "n:o",

--- Gives the version that the client hello named, where that is one of TLS. TLS 1.3 clients
-- name 1.2 there.
--
-- See: SSL_get_version(3)
-- @param ssl SSL
-- @return int: such as 0x0303; 0: not TLS
-- @function tls1_get_client_version
tls1_get_client_version = "n:o",

--- Prepares OpenSSL for use. It prepares itself, so that nothing needs this call.
--
-- See: OPENSSL_init_ssl(3)
-- @return int: 1, or 0 with the reason in the queue
-- @function ssl_library_init
ssl_library_init = "n:",

--- Loads the texts of OpenSSL's errors. It loads them itself, so that nothing needs this call.
--
-- See: OPENSSL_init_ssl(3)
-- @return int: 1, or 0 with the reason in the queue
-- @function ssl_load_error_strings
ssl_load_error_strings = "n:",

--- Does nothing; OpenSSL's module for TLS settings in configuration files is always there.
--
-- See: openssl/ssl.h
-- @return nothing
-- @function ssl_add_ssl_module
ssl_add_ssl_module = "v:",

--- Makes an option mask of one bit.
--
-- See: SSL_CTX_set_options(3)
-- @param n int: number of the bit, counted from 0
-- @return uint64_t: 2 to the power of `n`
-- @function ssl_op_bit
ssl_op_bit = "n:n",

--- Makes a connection with the settings that the context has now. It needs a transport, by
-- ssl_set_fd or ssl_set_bio, and a side, by ssl_set_connect_state or ssl_set_accept_state. An
-- SSL of ctx_new for a client verifies its peer as a stream does; of a context for both sides
-- it verifies as ssl_ctx_get_verify_mode says.
--
-- See: SSL_new(3)
-- @param ctx SSL_CTX
-- @return SSL or nil, new: the SSL; 0 with the reason in the queue
-- @function ssl_new
ssl_new = "+:o:SSL",

--- Makes an SSL with the same settings, but without transport and without the password of
-- ssl_set_default_passwd_cb_userdata. Once the handshake has begun it is the same SSL that is
-- returned, to be freed once more.
--
-- Streams: refused on the SSL of a stream: what it keeps with its SSL cannot be there twice
-- See: SSL_dup(3)
-- @param ssl SSL
-- @return SSL or nil, new: the SSL; 0 with the reason in the queue
-- @function ssl_dup
ssl_dup = "+:o:SSL",

--- Frees an SSL. Where it was counted up, that often; 0 does nothing.
--
-- See: SSL_free(3)
-- @param ssl SSL or nil
-- @return nothing
-- @function ssl_free
ssl_free = "v:o",

--- Counts an SSL up, so that it has to be freed once more.
--
-- See: SSL_new(3)
-- @param ssl SSL
-- @return int: 1, or 0
-- @function ssl_up_ref
ssl_up_ref = "n:o",

--- Makes an SSL ready for another connection with the same settings. A session that ended well
-- is kept, to be resumed.
--
-- Streams: refused on the SSL of a stream: its connection would be lost
-- See: SSL_clear(3)
-- @param ssl SSL
-- @return int: 1, or 0 with the reason in the queue
-- @function ssl_clear
ssl_clear = "n:o",

--- Gives the context of an SSL.
--
-- See: SSL_get_SSL_CTX(3)
-- @param ssl SSL
-- @return SSL_CTX or nil, borrowed: the context
-- @function ssl_get_ssl_ctx
ssl_get_ssl_ctx = "0:o:SSL_CTX",

--- Gives an SSL another context, whose certificates replace its own. Its options, ciphers and
-- verification stay. It is what a server does that chooses by the name that a client asks for.
--
-- Streams: refused on the SSL of a stream: stream_answer names its context
-- See: openssl/ssl.h
-- @param ssl SSL
-- @param ctx SSL_CTX or nil: 0: the context that the SSL was made with
-- @return SSL_CTX or nil, borrowed: the context that is set; 0 when it cannot be
-- @function ssl_set_ssl_ctx
ssl_set_ssl_ctx = "0:o|o:SSL_CTX",

--- Gives the method of an SSL.
--
-- See: SSL_CTX_set_ssl_version(3)
-- @param ssl SSL
-- @return SSL_METHOD or nil, static
-- @function ssl_get_ssl_method
ssl_get_ssl_method = ".:o:SSL_METHOD",

--- Gives an SSL another method, before the handshake. ssl_clear goes back to that of the
-- context.
--
-- Streams: refused on the SSL of a stream: stream_set_method selects its versions
-- See: SSL_CTX_set_ssl_version(3)
-- @param ssl SSL
-- @param method SSL_METHOD
-- @return int: 1, or 0 with the reason in the queue
-- @function ssl_set_ssl_method
ssl_set_ssl_method = "n:oo",

--- Reserves an index under which every SSL can keep a number of the caller's.
--
-- See: CRYPTO_get_ex_new_index(3)
-- @return int: an index for ssl_set_ex_data, or -1 with the reason in the queue
-- @function ssl_get_ex_new_index
ssl_get_ex_new_index = "n:",

--- Keeps a number with an SSL.
--
-- See: CRYPTO_set_ex_data(3)
-- @param ssl SSL
-- @param index int: from ssl_get_ex_new_index, or 0
-- @param data int64_t: any number
-- @return int: 1, or 0 with the reason in the queue
-- @function ssl_set_ex_data
ssl_set_ex_data = "n:onn",

--- Gives the number that is kept with an SSL under an index.
--
-- See: CRYPTO_get_ex_data(3)
-- @param ssl SSL
-- @param index int: from ssl_get_ex_new_index, or 0
-- @return int64_t: the number; 0 where none was set
-- @function ssl_get_ex_data
ssl_get_ex_data = "n:on",

--- Keeps a number with an SSL, under index 0.
--
-- See: CRYPTO_set_ex_data(3)
-- @param ssl SSL
-- @param data int64_t: any number
-- @return int: 1, or 0 with the reason in the queue
-- @function ssl_set_app_data
ssl_set_app_data = "n:on",

--- Gives the number that ssl_set_app_data kept.
--
-- See: CRYPTO_get_ex_data(3)
-- @param ssl SSL
-- @return int64_t: the number; 0 where none was set
-- @function ssl_get_app_data
ssl_get_app_data = "n:o",

--- Tells under which index the X509_STORE_CTX of a verification keeps its SSL.
--
-- See: SSL_get_ex_data_X509_STORE_CTX_idx(3)
-- @return int: the index, or -1
-- @function ssl_get_ex_data_x509_store_ctx_idx
ssl_get_ex_data_x509_store_ctx_idx = "n:",

--- Sets what an SSL reads from and writes to. The BIOs stay the caller's too, and are freed by
-- whoever is last. OpenSSL's own BIOs over sockets and descriptors may raise SIGPIPE, and wait
-- where the descriptor does, while other calls on the SSL are held up: ssl_set_fd has one that
-- does neither.
--
-- Streams: refused on the SSL of a stream: it has a transport of its own
-- See: SSL_set_bio(3)
-- @param ssl SSL
-- @param rbio BIO or nil: to read from; 0 for none
-- @param wbio BIO or nil: to write to, commonly the same; 0 for none
-- @return nothing
-- @function ssl_set_bio
ssl_set_bio = "v:o|oo",

--- Sets what an SSL reads from.
--
-- Streams: refused on the SSL of a stream: it has a transport of its own
-- See: SSL_set_bio(3)
-- @param ssl SSL
-- @param rbio BIO or nil: 0 for none
-- @return nothing
-- @function ssl_set0_rbio
ssl_set0_rbio = "v:o|o",

--- Sets what an SSL writes to.
--
-- Streams: refused on the SSL of a stream: it has a transport of its own
-- See: SSL_set_bio(3)
-- @param ssl SSL
-- @param wbio BIO or nil: 0 for none
-- @return nothing
-- @function ssl_set0_wbio
ssl_set0_wbio = "v:o|o",

--- Gives the BIO that an SSL reads from.
--
-- Streams: refused on the SSL of a stream: its transport is its own
-- See: SSL_get_rbio(3)
-- @param ssl SSL
-- @return BIO or nil, borrowed: what it reads from; 0: none is set
-- @function ssl_get_rbio
ssl_get_rbio = "0:o:BIO",

--- Gives the BIO that an SSL writes to.
--
-- Streams: refused on the SSL of a stream: its transport is its own
-- See: SSL_get_rbio(3)
-- @param ssl SSL
-- @return BIO or nil, borrowed: what it writes to; 0: none is set
-- @function ssl_get_wbio
ssl_get_wbio = "0:o:BIO",

--- Has an SSL read from and write to a socket. Nothing waits for it, whether the socket would
-- or not: the call returns below 0, and ssl_get_error tells what to wait for. SIGPIPE is never
-- raised.
--
-- Streams: refused on the SSL of a stream: it has a transport of its own
-- See: SSL_set_fd(3)
-- @param ssl SSL
-- @param fd int: of a socket; it stays the caller's to close
-- @return int: 1, or 0 with the reason in the queue
-- @function ssl_set_fd
ssl_set_fd = "n:on",

--- Has an SSL read from a socket, without waiting, as ssl_set_fd does.
--
-- Streams: refused on the SSL of a stream: it has a transport of its own
-- See: SSL_set_fd(3)
-- @param ssl SSL
-- @param fd int: of a socket; it stays the caller's to close
-- @return int: 1, or 0 with the reason in the queue
-- @function ssl_set_rfd
ssl_set_rfd = "n:on",

--- Has an SSL write to a socket, without waiting, as ssl_set_fd does.
--
-- Streams: refused on the SSL of a stream: it has a transport of its own
-- See: SSL_set_fd(3)
-- @param ssl SSL
-- @param fd int: of a socket; it stays the caller's to close
-- @return int: 1, or 0 with the reason in the queue
-- @function ssl_set_wfd
ssl_set_wfd = "n:on",

--- Gives the descriptor that an SSL reads from.
--
-- See: SSL_get_fd(3)
-- @param ssl SSL
-- @return int: the descriptor, or -1: it reads from none
-- @function ssl_get_fd
ssl_get_fd = "n:o",

--- Gives the descriptor that an SSL reads from.
--
-- See: SSL_get_fd(3)
-- @param ssl SSL
-- @return int: the descriptor, or -1: it reads from none
-- @function ssl_get_rfd
ssl_get_rfd = "n:o",

--- Gives the descriptor that an SSL writes to.
--
-- See: SSL_get_fd(3)
-- @param ssl SSL
-- @return int: the descriptor, or -1: it writes to none
-- @function ssl_get_wfd
ssl_get_wfd = "n:o",

--- Makes an SSL the client. A stream's SSL has its side from the beginning: there it does
-- nothing for a client, and is refused for a server.
--
-- See: SSL_set_connect_state(3)
-- @param ssl SSL
-- @return nothing
-- @function ssl_set_connect_state
ssl_set_connect_state = "v:o",

--- Makes an SSL the server. A stream's SSL has its side from the beginning: there it does
-- nothing for a server, and is refused for a client.
--
-- See: SSL_set_connect_state(3)
-- @param ssl SSL
-- @return nothing
-- @function ssl_set_accept_state
ssl_set_accept_state = "v:o",

--- Carries the handshake, or goes on with it. The side must have been set.
--
-- Streams: refused on the SSL of a stream: stream_handshake carries its handshake
-- Waits: as long as OpenSSL does
-- See: SSL_do_handshake(3)
-- @param ssl SSL
-- @return int: 1: it is done; 0: it was ended in good order; below 0: ssl_get_error tells why
--   it is not done
-- @function ssl_do_handshake
ssl_do_handshake = "n:o",

--- Carries the handshake as a client, or goes on with it.
--
-- Streams: refused on the SSL of a stream: stream_handshake carries its handshake
-- Waits: as long as OpenSSL does
-- See: SSL_connect(3)
-- @param ssl SSL
-- @return int: as ssl_do_handshake
-- @function ssl_connect
ssl_connect = "n:o",

--- Carries the handshake as a server, or goes on with it.
--
-- Streams: refused on the SSL of a stream: stream_handshake carries its handshake
-- Waits: as long as OpenSSL does
-- See: SSL_accept(3)
-- @param ssl SSL
-- @return int: as ssl_do_handshake
-- @function ssl_accept
ssl_accept = "n:o",

--- Answers the first message of a TLS 1.3 client with a cookie, and keeps nothing until the
-- client echoes it. It needs the cookie callbacks of the context.
--
-- Streams: refused on the SSL of a stream: stream_handshake carries its handshake
-- Waits: as long as OpenSSL does
-- See: SSL_stateless(3)
-- @param ssl SSL
-- @return int: 1: the client echoed the cookie, go on with ssl_accept; 0: a cookie was sent to
--   it, forget the connection; -1: it failed
-- @function ssl_stateless
ssl_stateless = "n:o",

--- Has the next read, write or handshake begin a new handshake. TLS 1.3 has none,
-- SSL_OP_NO_RENEGOTIATION forbids it.
--
-- See: SSL_key_update(3)
-- @param ssl SSL
-- @return int: 1, or 0 with the reason in the queue
-- @function ssl_renegotiate
ssl_renegotiate = "n:o",

--- Has the next read, write or handshake begin a new handshake that resumes the session.
--
-- See: SSL_key_update(3)
-- @param ssl SSL
-- @return int: 1, or 0 with the reason in the queue
-- @function ssl_renegotiate_abbreviated
ssl_renegotiate_abbreviated = "n:o",

--- Tells whether a new handshake was asked for and is not finished yet.
--
-- See: SSL_key_update(3)
-- @param ssl SSL
-- @return int: 1 or 0
-- @function ssl_renegotiate_pending
ssl_renegotiate_pending = "n:o",

--- Has the next write or handshake change the keys of a TLS 1.3 connection.
--
-- See: SSL_key_update(3)
-- @param ssl SSL
-- @param update_type int: SSL_KEY_UPDATE_NOT_REQUESTED: one's own keys only;
--   SSL_KEY_UPDATE_REQUESTED: the peer's too
-- @return int: 1, or 0 with the reason in the queue
-- @function ssl_key_update
ssl_key_update = "n:on",

--- Tells which change of keys is to come.
--
-- See: SSL_key_update(3)
-- @param ssl SSL
-- @return int: what was asked for, SSL_KEY_UPDATE_NONE when it is done
-- @function ssl_get_key_update_type
ssl_get_key_update_type = "n:o",

--- Has the next write or handshake send the client one more ticket.
--
-- OpenSSL: 3.0 and newer
-- See: SSL_CTX_set_num_tickets(3)
-- @param ssl SSL: a server's, with TLS 1.3
-- @return int: 1, or 0: the connection is not such
-- @function ssl_new_session_ticket
ssl_new_session_ticket = "n:o",

--- Has the next write or handshake ask the client for a certificate. The client must have
-- offered it, see ssl_set_post_handshake_auth.
--
-- See: SSL_CTX_set_verify(3)
-- @param ssl SSL: a server's, with TLS 1.3
-- @return int: 1, or 0 with the reason in the queue
-- @function ssl_verify_client_post_handshake
ssl_verify_client_post_handshake = "n:o",

--- Tells how many handshakes there were after the first, since the count was cleared.
--
-- See: openssl/ssl.h
-- @param ssl SSL
-- @return long: how many; always 0 with TLS 1.3
-- @function ssl_num_renegotiations
ssl_num_renegotiations = "n:o",

--- Begins the count of ssl_num_renegotiations anew. That of ssl_total_renegotiations goes on.
--
-- See: openssl/ssl.h
-- @param ssl SSL
-- @return long: how many there were until now
-- @function ssl_clear_num_renegotiations
ssl_clear_num_renegotiations = "n:o",

--- Tells how many handshakes there were after the first, since the SSL was made or cleared.
--
-- See: openssl/ssl.h
-- @param ssl SSL
-- @return long: how many; always 0 with TLS 1.3
-- @function ssl_total_renegotiations
ssl_total_renegotiations = "n:o",

--- Tells whether the peer supports secure renegotiation, RFC 5746.
--
-- See: SSL_CTX_set_options(3)
-- @param ssl SSL
-- @return long: 1 or 0
-- @function ssl_get_secure_renegotiation_support
ssl_get_secure_renegotiation_support = "n:o",

--- Reads what the peer has sent, at most `length` bytes. A handshake that is due comes first.
--
-- Streams: refused on the SSL of a stream: stream_read reads it
-- Waits: as long as OpenSSL does
-- See: SSL_read(3)
-- @param ssl SSL
-- @param buffer array of octets that is filled: where the bytes go
-- @return int: how many bytes were read; 0 or below: none, ssl_get_error tells why
-- @function ssl_read
ssl_read = "n:or1",

--- Reads what the peer has sent, at most `length` bytes. A handshake that is due comes first.
--
-- Streams: refused on the SSL of a stream: stream_read reads it
-- Waits: as long as OpenSSL does
-- See: SSL_read(3)
-- @param ssl SSL
-- @param buffer array of octets that is filled: where the bytes go
-- @return int: 1, or 0: ssl_get_error tells why
-- @return `read_length`, size_t: how many bytes were read
-- @function ssl_read_ex
ssl_read_ex = "n:or1p",

--- Reads as ssl_read does, and leaves the bytes to be read again.
--
-- Streams: refused on the SSL of a stream: stream_read reads it
-- Waits: as long as OpenSSL does
-- See: SSL_read(3)
-- @param ssl SSL
-- @param buffer array of octets that is filled: where the bytes go
-- @return int: as ssl_read
-- @function ssl_peek
ssl_peek = "n:or1",

--- Reads as ssl_read_ex does, and leaves the bytes to be read again.
--
-- Streams: refused on the SSL of a stream: stream_read reads it
-- Waits: as long as OpenSSL does
-- See: SSL_read(3)
-- @param ssl SSL
-- @param buffer array of octets that is filled: where the bytes go
-- @return int: as ssl_read_ex
-- @return `read_length`, size_t: how many bytes were read
-- @function ssl_peek_ex
ssl_peek_ex = "n:or1p",

--- Sends bytes to the peer. A handshake that is due comes first. After SSL_ERROR_WANT_READ or
-- SSL_ERROR_WANT_WRITE it must be called again with the same bytes.
--
-- Streams: refused on the SSL of a stream: stream_write writes to it
-- Waits: as long as OpenSSL does
-- See: SSL_write(3)
-- @param ssl SSL
-- @param data string or array of octets: what is sent
-- @return int: how many bytes were taken; 0 or below: none, ssl_get_error tells why
-- @function ssl_write
ssl_write = "n:ob1",

--- Sends bytes to the peer, as ssl_write does.
--
-- Streams: refused on the SSL of a stream: stream_write writes to it
-- Waits: as long as OpenSSL does
-- See: SSL_write(3)
-- @param ssl SSL
-- @param data string or array of octets: what is sent
-- @return int: 1, or 0: ssl_get_error tells why
-- @return `written`, size_t: how many bytes were taken
-- @function ssl_write_ex
ssl_write_ex = "n:ob1p",

--- Has the system send a part of a file by itself. It works only where the system does the
-- encryption: SSL_OP_ENABLE_KTLS is set, and the BIO is OpenSSL's own over a socket.
--
-- Streams: refused on the SSL of a stream: stream_write writes to it
-- Waits: as long as OpenSSL does
-- OpenSSL: 3.0 and newer
-- See: SSL_write(3)
-- @param ssl SSL
-- @param fd int: of the file
-- @param offset int64_t: where in the file to begin
-- @param size size_t: how many bytes to send
-- @param flags int: for the system's sendfile; 0 for none
-- @return int64_t: how many bytes were sent; below 0: ssl_get_error tells why
-- @function ssl_sendfile
ssl_sendfile = "n:onnnn",

--- Reads what a client sends before the handshake is done. An attacker may send such bytes once
-- more.
--
-- Streams: refused on the SSL of a stream: stream_read reads it
-- Waits: as long as OpenSSL does
-- See: SSL_read_early_data(3)
-- @param ssl SSL: a server's
-- @param buffer array of octets that is filled: where the bytes go
-- @return int: SSL_READ_EARLY_DATA_SUCCESS: call it again; SSL_READ_EARLY_DATA_FINISH: there
--   are no more; SSL_READ_EARLY_DATA_ERROR: ssl_get_error tells why
-- @return `read_length`, size_t: how many bytes were read
-- @function ssl_read_early_data
ssl_read_early_data = "n:or1p",

--- Sends bytes before the handshake is done: a client's that resumes a session which allows it,
-- or a server's that reads early data. An attacker may send a client's once more.
--
-- Streams: refused on the SSL of a stream: stream_write writes to it
-- Waits: as long as OpenSSL does
-- See: SSL_read_early_data(3)
-- @param ssl SSL
-- @param data string or array of octets: what is sent
-- @return int: 1, or 0: ssl_get_error tells why
-- @return `written`, size_t: how many bytes were taken
-- @function ssl_write_early_data
ssl_write_early_data = "n:ob1p",

--- Tells how many decrypted bytes can be read without reading from the transport.
--
-- See: SSL_pending(3)
-- @param ssl SSL
-- @return int: how many bytes
-- @function ssl_pending
ssl_pending = "n:o",

--- Tells whether OpenSSL has read bytes from the transport that have not been read from it,
-- decrypted or not. A socket that has nothing to read says nothing about these.
--
-- See: SSL_pending(3)
-- @param ssl SSL
-- @return int: 1 or 0
-- @function ssl_has_pending
ssl_has_pending = "n:o",

--- Sends the TLS farewell, or waits for the peer's when that is sent. The socket stays open.
--
-- Streams: refused on the SSL of a stream: stream_shutdown says its farewell
-- Waits: as long as OpenSSL does
-- See: SSL_shutdown(3)
-- @param ssl SSL
-- @return int: 1: both have said farewell; 0: one's own was sent, the peer's is to come; below
--   0: ssl_get_error tells why
-- @function ssl_shutdown
ssl_shutdown = "n:o",

--- Tells which farewells were said.
--
-- See: SSL_set_shutdown(3)
-- @param ssl SSL
-- @return int: bits SSL_SENT_SHUTDOWN and SSL_RECEIVED_SHUTDOWN
-- @function ssl_get_shutdown
ssl_get_shutdown = "n:o",

--- Has an SSL believe that these farewells were said.
--
-- Streams: refused on the SSL of a stream: stream_shutdown says its farewell
-- See: SSL_set_shutdown(3)
-- @param ssl SSL
-- @param mode int: bits SSL_SENT_SHUTDOWN and SSL_RECEIVED_SHUTDOWN
-- @return nothing
-- @function ssl_set_shutdown
ssl_set_shutdown = "v:on",

--- Tells whether ssl_shutdown sends nothing.
--
-- See: SSL_CTX_set_quiet_shutdown(3)
-- @param ssl SSL
-- @return int: 1 or 0
-- @function ssl_get_quiet_shutdown
ssl_get_quiet_shutdown = "n:o",

--- Has ssl_shutdown send nothing, and answer that all is done.
--
-- Streams: refused on the SSL of a stream: stream_shutdown says its farewell
-- See: SSL_CTX_set_quiet_shutdown(3)
-- @param ssl SSL
-- @param mode int: 1: quiet; 0: it sends the farewell
-- @return nothing
-- @function ssl_set_quiet_shutdown
ssl_set_quiet_shutdown = "v:on",

--- Tells why a call that reads or writes did not do what it should.
--
-- See: SSL_get_error(3)
-- @param ssl SSL
-- @param result int: what the last of ssl_read, ssl_write, ssl_do_handshake and so on returned
-- @return int: SSL_ERROR_NONE, SSL_ERROR_WANT_READ and so on
-- @function ssl_get_error
ssl_get_error = "n:on",

--- Tells what the last call that read or wrote waits for.
--
-- See: SSL_want(3)
-- @param ssl SSL
-- @return int: SSL_NOTHING, SSL_READING, SSL_WRITING, SSL_X509_LOOKUP, SSL_ASYNC_PAUSED,
--   (glance) SSL_ASYNC_NO_JOBS, SSL_CLIENT_HELLO_CB or SSL_RETRY_VERIFY
-- @function ssl_want
ssl_want = "n:o",

--- Tells whether the last call that read or wrote waits for nothing.
--
-- See: SSL_want(3)
-- @param ssl SSL
-- @return int: 1 or 0
-- @function ssl_want_nothing
ssl_want_nothing = "n:o",

--- Tells whether the last call that read or wrote waits for bytes to come.
--
-- See: SSL_want(3)
-- @param ssl SSL
-- @return int: 1 or 0
-- @function ssl_want_read
ssl_want_read = "n:o",

--- Tells whether the last call that read or wrote waits until bytes can be sent.
--
-- See: SSL_want(3)
-- @param ssl SSL
-- @return int: 1 or 0
-- @function ssl_want_write
ssl_want_write = "n:o",

--- Tells whether the handshake waits for a certificate to be chosen.
--
-- See: SSL_want(3)
-- @param ssl SSL
-- @return int: 1 or 0
-- @function ssl_want_x509_lookup
ssl_want_x509_lookup = "n:o",

--- Tells whether the handshake waits for a verdict on the peer's certificate. OpenSSL 1.1.1
-- never does.
--
-- See: SSL_want(3)
-- @param ssl SSL
-- @return int: 1 or 0
-- @function ssl_want_retry_verify
ssl_want_retry_verify = "n:o",

--- Tells whether an asynchronous job is under way. There are none, see ssl_set_mode.
--
-- See: SSL_want(3)
-- @param ssl SSL
-- @return int: 1 or 0
-- @function ssl_want_async
ssl_want_async = "n:o",

--- Tells whether an asynchronous job could not be begun. There are none, see ssl_set_mode.
--
-- See: SSL_want(3)
-- @param ssl SSL
-- @return int: 1 or 0
-- @function ssl_want_async_job
ssl_want_async_job = "n:o",

--- Tells whether the handshake waits for an answer about the client's first message.
--
-- See: SSL_want(3)
-- @param ssl SSL
-- @return int: 1 or 0
-- @function ssl_want_client_hello_cb
ssl_want_client_hello_cb = "n:o",

--- Tells whether a handshake is under way or still to begin.
--
-- See: SSL_in_init(3)
-- @param ssl SSL
-- @return int: 1 or 0
-- @function ssl_in_init
ssl_in_init = "n:o",

--- Tells whether the handshake has not begun.
--
-- See: SSL_in_init(3)
-- @param ssl SSL
-- @return int: 1 or 0
-- @function ssl_in_before
ssl_in_before = "n:o",

--- Tells whether the handshake is done.
--
-- See: SSL_in_init(3)
-- @param ssl SSL
-- @return int: 1 or 0
-- @function ssl_is_init_finished
ssl_is_init_finished = "n:o",

--- Tells whether a client's handshake is under way or still to begin.
--
-- See: SSL_in_init(3)
-- @param ssl SSL
-- @return int: 1 or 0
-- @function ssl_in_connect_init
ssl_in_connect_init = "n:o",

--- Tells whether a server's handshake is under way or still to begin.
--
-- See: SSL_in_init(3)
-- @param ssl SSL
-- @return int: 1 or 0
-- @function ssl_in_accept_init
ssl_in_accept_init = "n:o",

--- Tells at which message the handshake is.
--
-- See: SSL_in_init(3)
-- @param ssl SSL
-- @return int: TLS_ST_BEFORE, TLS_ST_OK and so on
-- @function ssl_get_state
ssl_get_state = "n:o",

--- Gives a few letters for the message at which the handshake is.
--
-- See: SSL_state_string(3)
-- @param ssl SSL
-- @return string or nil
-- @function ssl_state_string
ssl_state_string = "t:o",

--- Names the message at which the handshake is.
--
-- See: SSL_state_string(3)
-- @param ssl SSL
-- @return string or nil
-- @function ssl_state_string_long
ssl_state_string_long = "t:o",

--- Gives letters for where in a record reading is.
--
-- See: SSL_rstate_string(3)
-- @param ssl SSL
-- @return string or nil: RH: at a record's header, RB: at its body, RD: it is complete; or
--   unknown
-- @function ssl_rstate_string
ssl_rstate_string = "t:o",

--- Tells where in a record reading is.
--
-- See: SSL_rstate_string(3)
-- @param ssl SSL
-- @return string or nil
-- @function ssl_rstate_string_long
ssl_rstate_string_long = "t:o",

--- Gives a letter for the level of an alert: warning, fatal, unknown.
--
-- See: SSL_alert_type_string(3)
-- @param value int: level and description, as an info callback gets them
-- @return string or nil: W, F or U
-- @function ssl_alert_type_string
ssl_alert_type_string = "t:n",

--- Names the level of an alert.
--
-- See: SSL_alert_type_string(3)
-- @param value int: level and description
-- @return string or nil
-- @function ssl_alert_type_string_long
ssl_alert_type_string_long = "t:n",

--- Gives two letters for an alert.
--
-- See: SSL_alert_type_string(3)
-- @param value int: the description; bits above the lowest 8 do not count
-- @return string or nil
-- @function ssl_alert_desc_string
ssl_alert_desc_string = "t:n",

--- Names an alert.
--
-- See: SSL_alert_type_string(3)
-- @param value int: the description; bits above the lowest 8 do not count
-- @return string or nil
-- @function ssl_alert_desc_string_long
ssl_alert_desc_string_long = "t:n",

--- Tells which side an SSL is.
--
-- See: SSL_set_connect_state(3)
-- @param ssl SSL
-- @return int: 1: a server; 0: a client, or no side is set
-- @function ssl_is_server
ssl_is_server = "n:o",

--- Tells whether an SSL speaks DTLS.
--
-- See: SSL_get_version(3)
-- @param ssl SSL
-- @return int: 1 or 0
-- @function ssl_is_dtls
ssl_is_dtls = "n:o",

--- Tells the version that is spoken. Before the handshake is done it proves nothing.
--
-- See: SSL_get_version(3)
-- @param ssl SSL
-- @return int: TLS1_2_VERSION, TLS1_3_VERSION and so on
-- @function ssl_version
ssl_version = "n:o",

--- Names the version that is spoken. Before the handshake it says TLSv1.3, which proves
-- nothing.
--
-- See: SSL_get_version(3)
-- @param ssl SSL
-- @return string or nil: TLSv1.3, TLSv1.2, TLSv1.1, TLSv1, SSLv3, DTLSv1.2 and so on, or
--   unknown
-- @function ssl_get_version
ssl_get_version = "t:o",

--- Tells the version that the client's first message was marked with.
--
-- See: SSL_get_version(3)
-- @param ssl SSL
-- @return int: a version; at most TLS1_2_VERSION for TLS 1.3
-- @function ssl_client_version
ssl_client_version = "n:o",

--- Tells what became of early data.
--
-- See: SSL_read_early_data(3)
-- @param ssl SSL
-- @return int: SSL_EARLY_DATA_NOT_SENT, SSL_EARLY_DATA_REJECTED or SSL_EARLY_DATA_ACCEPTED
-- @function ssl_get_early_data_status
ssl_get_early_data_status = "n:o",

--- Tells whether an asynchronous job is under way. There are none, see ssl_set_mode.
--
-- See: SSL_waiting_for_async(3)
-- @param ssl SSL
-- @return int: 1 or 0
-- @function ssl_waiting_for_async
ssl_waiting_for_async = "n:o",

--- Tells what the engine of an asynchronous job is at. There are no jobs, see ssl_set_mode.
--
-- OpenSSL: 3.0 and newer
-- See: SSL_set_async_callback(3)
-- @param ssl SSL
-- @return int: 1, or 0
-- @return `status`, int: ASYNC_STATUS_UNSUPPORTED and so on
-- @function ssl_get_async_status
ssl_get_async_status = "n:op",

--- Gives the cipher of the connection.
--
-- See: SSL_get_current_cipher(3)
-- @param ssl SSL
-- @return SSL_CIPHER or nil, static: the cipher; 0 before the handshake
-- @function ssl_get_current_cipher
ssl_get_current_cipher = ".:o:SSL_CIPHER",

--- Gives the cipher that the handshake under way has chosen.
--
-- See: SSL_get_current_cipher(3)
-- @param ssl SSL
-- @return SSL_CIPHER or nil, static: the cipher; 0: none is chosen yet
-- @function ssl_get_pending_cipher
ssl_get_pending_cipher = ".:o:SSL_CIPHER",

--- Names the cipher of the connection.
--
-- See: SSL_get_current_cipher(3)
-- @param ssl SSL
-- @return string or nil: the name; (NONE) before the handshake
-- @function ssl_get_cipher
ssl_get_cipher = "t:o",

--- Names the cipher of the connection.
--
-- See: SSL_get_current_cipher(3)
-- @param ssl SSL
-- @return string or nil: the name; (NONE) before the handshake
-- @function ssl_get_cipher_name
ssl_get_cipher_name = "t:o",

--- Tells how long the key of the connection's cipher is.
--
-- See: SSL_get_current_cipher(3)
-- @param ssl SSL
-- @return int: how many bits are secret; 0 before the handshake
-- @return `algorithm_bits`, int: how many bits the algorithm's key has
-- @function ssl_get_cipher_bits
ssl_get_cipher_bits = "n:op",

--- Names the protocol version that first had the connection's cipher.
--
-- See: SSL_get_current_cipher(3)
-- @param ssl SSL
-- @return string or nil: a version; (NONE) before the handshake
-- @function ssl_get_cipher_version
ssl_get_cipher_version = "t:o",

--- Gives the ciphers that an SSL is set to, its context's where it has none of its own.
--
-- See: SSL_get_ciphers(3)
-- @param ssl SSL
-- @return STACK_OF(SSL_CIPHER) or nil, borrowed: the ciphers, the preferred first
-- @function ssl_get_ciphers
ssl_get_ciphers = "0:o:STACK_OF(SSL_CIPHER)",

--- Gives the ciphers that a client would offer, with its versions and security level.
--
-- See: SSL_get_ciphers(3)
-- @param ssl SSL
-- @return STACK_OF(SSL_CIPHER) or nil, new: the ciphers, the preferred first; 0: none
-- @function ssl_get1_supported_ciphers
ssl_get1_supported_ciphers = "+:o:STACK_OF(SSL_CIPHER)",

--- Gives the ciphers that the client offered, as far as OpenSSL knows them.
--
-- See: SSL_get_ciphers(3)
-- @param ssl SSL: a server's
-- @return STACK_OF(SSL_CIPHER) or nil, borrowed: the ciphers, the client's preferred first; 0:
--   none, or not a server's
-- @function ssl_get_client_ciphers
ssl_get_client_ciphers = "0:o:STACK_OF(SSL_CIPHER)",

--- Names one of the ciphers that an SSL is set to, the preferred first.
--
-- See: SSL_get_ciphers(3)
-- @param ssl SSL
-- @param n int: from 0
-- @return string or nil: the name; 0: there are not so many
-- @function ssl_get_cipher_list
ssl_get_cipher_list = "t:on",

--- Names the ciphers that client and server have in common, as many as there is room for.
--
-- See: SSL_get_ciphers(3)
-- @param ssl SSL: a server's
-- @param buffer array of octets that is filled: where the names go
-- @return string or nil: the names, separated by colons; 0: none, or not a server's
-- @function ssl_get_shared_ciphers
ssl_get_shared_ciphers = "t:or1",

--- Reads a list of ciphers as a client sends it. Those that OpenSSL does not know are left out.
--
-- See: SSL_get_ciphers(3)
-- @param ssl SSL
-- @param bytes string or array of octets: as in a ClientHello
-- @param version_2 int: 1: in the format of SSL 2, three bytes each; 0: two each. OpenSSL 4.0
--   takes 0 only
-- @return int: 1, or 0 with the reason in the queue
-- @return `ciphers`, STACK_OF(SSL_CIPHER) or nil: a new STACK_OF(SSL_CIPHER): the ciphers
-- @return `special`, STACK_OF(SSL_CIPHER) or nil: a new STACK_OF(SSL_CIPHER): those that are
--   only signals
-- @function ssl_bytes_to_cipher_list
ssl_bytes_to_cipher_list = "n:ob1nhh:STACK_OF(SSL_CIPHER):STACK_OF(SSL_CIPHER)",

--- Copies the list of ciphers as the client sent it.
--
-- See: SSL_CTX_set_cipher_list(3)
-- @param ssl SSL: a server's
-- @param buffer array of octets that is filled or nil: nil asks for the size of one cipher,
--   which is 2
-- @return long: how many bytes there are; 0: none
-- @function ssl_get0_raw_cipherlist
ssl_get0_raw_cipherlist = "n:o|r1",

--- Copies the point formats that the peer offered, a byte each.
--
-- See: RFC 8422 section 5.1.2
-- @param ssl SSL
-- @param buffer array of octets that is filled or nil
-- @return long: how many bytes there are; 0: none
-- @function ssl_get0_ec_point_formats
ssl_get0_ec_point_formats = "n:o|r1",

--- Gives the compression of what is sent.
--
-- See: openssl/ssl.h
-- @param ssl SSL
-- @return COMP_METHOD or nil, static: the method; 0: none, as is usual
-- @function ssl_get_current_compression
ssl_get_current_compression = ".:o:COMP_METHOD",

--- Gives the compression of what is received.
--
-- See: openssl/ssl.h
-- @param ssl SSL
-- @return COMP_METHOD or nil, static: the method; 0: none, as is usual
-- @function ssl_get_current_expansion
ssl_get_current_expansion = ".:o:COMP_METHOD",

--- Copies the groups that the peer offered: NIDs, or TLSEXT_nid_unknown with the number in it.
--
-- See: SSL_CTX_set1_curves(3)
-- @param ssl SSL
-- @param groups array of octets that is filled or nil: 4 bytes for each; nothing is written
--   where there is not room for all
-- @return long: how many groups there are
-- @function ssl_get1_groups
ssl_get1_groups = "n:o|r1",

--- Is ssl_get1_groups under its old name.
--
-- See: SSL_CTX_set1_curves(3)
-- @param ssl SSL
-- @param groups array of octets that is filled or nil: 4 bytes for each; nothing is written
--   where there is not room for all
-- @return long: how many groups there are
-- @function ssl_get1_curves
ssl_get1_curves = "n:o|r1",

--- Tells a group that client and server have in common, the preferred first.
--
-- See: SSL_CTX_set1_curves(3)
-- @param ssl SSL: a server's
-- @param n long: from 0; -1 asks how many there are
-- @return long: a NID, or 0: there are not so many; for -1 the count
-- @function ssl_get_shared_group
ssl_get_shared_group = "n:on",

--- Is ssl_get_shared_group under its old name.
--
-- See: SSL_CTX_set1_curves(3)
-- @param ssl SSL: a server's
-- @param n long: from 0; -1 asks how many there are
-- @return long: a NID, or 0: there are not so many; for -1 the count
-- @function ssl_get_shared_curve
ssl_get_shared_curve = "n:on",

--- Tells which group the keys were agreed with.
--
-- See: SSL_CTX_set1_curves(3)
-- @param ssl SSL
-- @return long: a NID, or TLSEXT_nid_unknown with the number in it; 0: none. OpenSSL 1.1.1
--   answers 0 always
-- @function ssl_get_negotiated_group
ssl_get_negotiated_group = "n:o",

--- Names a group.
--
-- OpenSSL: 3.0 and newer
-- See: SSL_group_to_name(3)
-- @param ssl SSL
-- @param id int: as ssl_get_negotiated_group answers
-- @return string or nil: the name; 0: it is not known
-- @function ssl_group_to_name
ssl_group_to_name = "t:on",

--- Gives the public key that the peer used for the agreement.
--
-- See: SSL_get_server_tmp_key(3)
-- @param ssl SSL
-- @return long: 1, or 0: there is none
-- @return `key`, EVP_PKEY or nil: a new EVP_PKEY
-- @function ssl_get_peer_tmp_key
ssl_get_peer_tmp_key = "n:oh:EVP_PKEY",

--- Is ssl_get_peer_tmp_key under its old name.
--
-- See: SSL_get_server_tmp_key(3)
-- @param ssl SSL
-- @return long: 1, or 0: there is none
-- @return `key`, EVP_PKEY or nil: a new EVP_PKEY
-- @function ssl_get_server_tmp_key
ssl_get_server_tmp_key = "n:oh:EVP_PKEY",

--- Gives the key that this side used for the agreement.
--
-- See: SSL_get_server_tmp_key(3)
-- @param ssl SSL
-- @return long: 1, or 0: there is none
-- @return `key`, EVP_PKEY or nil: a new EVP_PKEY
-- @function ssl_get_tmp_key
ssl_get_tmp_key = "n:oh:EVP_PKEY",

--- Tells the digest that this side signed in the handshake.
--
-- See: SSL_get_peer_signature_nid(3)
-- @param ssl SSL
-- @return long: 1, or 0: nothing was signed
-- @return `nid`, int: of a digest; 0 where the signature has none
-- @function ssl_get_signature_nid
ssl_get_signature_nid = "n:op",

--- Tells the digest that the peer signed in the handshake.
--
-- See: SSL_get_peer_signature_nid(3)
-- @param ssl SSL
-- @return long: 1, or 0: nothing was signed
-- @return `nid`, int: of a digest; 0 where the signature has none
-- @function ssl_get_peer_signature_nid
ssl_get_peer_signature_nid = "n:op",

--- Tells with what kind of key this side signed in the handshake.
--
-- See: SSL_get_peer_signature_nid(3)
-- @param ssl SSL
-- @return int: 1, or 0: nothing was signed
-- @return `nid`, int: EVP_PKEY_RSA_PSS, EVP_PKEY_EC and so on
-- @function ssl_get_signature_type_nid
ssl_get_signature_type_nid = "n:op",

--- Tells with what kind of key the peer signed in the handshake.
--
-- See: SSL_get_peer_signature_nid(3)
-- @param ssl SSL
-- @return int: 1, or 0: nothing was signed
-- @return `nid`, int: EVP_PKEY_RSA_PSS, EVP_PKEY_EC and so on
-- @function ssl_get_peer_signature_type_nid
ssl_get_peer_signature_type_nid = "n:op",

--- Tells a signature algorithm that the peer offered. NIDs are 0 for what is not known.
--
-- See: SSL_get_shared_sigalgs(3)
-- @param ssl SSL
-- @param index int: from 0; -1 asks for the count only
-- @return int: how many there are; 0: none, or not so many
-- @return `sign`, int: NID of the key's algorithm
-- @return `digest`, int: NID of the digest
-- @return `sign_and_digest`, int: NID of both
-- @return `raw_sign`, unsigned char: low byte of the number in TLS
-- @return `raw_digest`, unsigned char: high byte of the number in TLS
-- @function ssl_get_sigalgs
ssl_get_sigalgs = "n:onppppp",

--- Tells a signature algorithm that both sides can do, the preferred first.
--
-- See: SSL_get_shared_sigalgs(3)
-- @param ssl SSL
-- @param index int: from 0
-- @return int: how many there are; 0: none, or not so many
-- @return `sign`, int: NID of the key's algorithm
-- @return `digest`, int: NID of the digest
-- @return `sign_and_digest`, int: NID of both
-- @return `raw_sign`, unsigned char: low byte of the number in TLS
-- @return `raw_digest`, unsigned char: high byte of the number in TLS
-- @function ssl_get_shared_sigalgs
ssl_get_shared_sigalgs = "n:onppppp",

--- Gives the peer's certificate. Whether it is valid is told by ssl_get_verify_result.
--
-- OpenSSL: 3.0 and newer
-- See: SSL_get_peer_certificate(3)
-- @param ssl SSL
-- @return X509 or nil, new: the certificate; 0: it showed none
-- @function ssl_get1_peer_certificate
ssl_get1_peer_certificate = "+:o:X509",

--- Gives the peer's certificate. Whether it is valid is told by ssl_get_verify_result.
--
-- See: SSL_get_peer_certificate(3)
-- @param ssl SSL
-- @return X509 or nil, new: the certificate; 0: it showed none
-- @function ssl_get_peer_certificate
ssl_get_peer_certificate = "+:o:X509",

--- Gives the peer's certificate. Whether it is valid is told by ssl_get_verify_result.
--
-- OpenSSL: 3.0 and newer
-- See: SSL_get_peer_certificate(3)
-- @param ssl SSL
-- @return X509 or nil, borrowed: the certificate; 0: it showed none
-- @function ssl_get0_peer_certificate
ssl_get0_peer_certificate = "0:o:X509",

--- Gives the certificates as the peer sent them. A client gets the server's own as the first; a
-- server has the client's in ssl_get_peer_certificate only.
--
-- See: SSL_get_peer_cert_chain(3)
-- @param ssl SSL
-- @return STACK_OF(X509) or nil, borrowed: the chain; 0: none, as when a session was resumed
--   from outside
-- @function ssl_get_peer_cert_chain
ssl_get_peer_cert_chain = "0:o:STACK_OF(X509)",

--- Gives the chain that was built when the peer was verified. Where that failed it may be a
-- part.
--
-- See: SSL_get_peer_cert_chain(3)
-- @param ssl SSL
-- @return STACK_OF(X509) or nil, borrowed: the chain, from the peer's own to the root; 0: none,
--   as when a session was resumed
-- @function ssl_get0_verified_chain
ssl_get0_verified_chain = "0:o:STACK_OF(X509)",

--- Tells which name in the peer's certificate was the one that ssl_set1_host asked for.
--
-- See: SSL_set1_host(3)
-- @param ssl SSL
-- @return string or nil: the name in the certificate; 0: none was asked for, or none fits
-- @function ssl_get0_peername
ssl_get0_peername = "t:o",

--- Tells what was found about the peer's certificate. It is X509_V_OK too when the peer showed
-- none.
--
-- See: SSL_get_verify_result(3)
-- @param ssl SSL
-- @return long: X509_V_OK, which is 0, or one of X509_V_ERR_
-- @function ssl_get_verify_result
ssl_get_verify_result = "n:o",

--- Copies the last Finished message that this side sent, as far as there is room.
--
-- See: openssl/ssl.h
-- @param ssl SSL
-- @param buffer array of octets that is filled
-- @return size_t: how many bytes there are; 0: none yet
-- @function ssl_get_finished
ssl_get_finished = "n:or1",

--- Copies the last Finished message that the peer sent, as far as there is room.
--
-- See: openssl/ssl.h
-- @param ssl SSL
-- @param buffer array of octets that is filled
-- @return size_t: how many bytes there are; 0: none yet
-- @function ssl_get_peer_finished
ssl_get_peer_finished = "n:or1",

--- Copies the random bytes of the client's first message.
--
-- See: SSL_get_client_random(3)
-- @param ssl SSL
-- @param buffer array of octets that is filled
-- @return size_t: how many bytes were copied; for 0 how many there are, 32
-- @function ssl_get_client_random
ssl_get_client_random = "n:or1",

--- Copies the random bytes of the server's first message.
--
-- See: SSL_get_client_random(3)
-- @param ssl SSL
-- @param buffer array of octets that is filled
-- @return size_t: how many bytes were copied; for 0 how many there are, 32
-- @function ssl_get_server_random
ssl_get_server_random = "n:or1",

--- Derives secret bytes that both sides of the connection can derive, RFC 5705.
--
-- See: SSL_export_keying_material(3)
-- @param ssl SSL
-- @param material array of octets that is filled: where it goes
-- @param label string or array of octets: as registered for the purpose
-- @param context string or array of octets or nil: bound into the result
-- @param use_context int: 0: there is no context, which before TLS 1.3 is not the same as an
--   empty one
-- @return int: 1, or 0 or -1 with the reason in the queue
-- @function ssl_export_keying_material
ssl_export_keying_material = "n:or1b3b5n",

--- Derives secret bytes from those that protect early data, with TLS 1.3.
--
-- See: SSL_export_keying_material(3)
-- @param ssl SSL
-- @param material array of octets that is filled: where it goes
-- @param label string or array of octets: as registered for the purpose
-- @param context string or array of octets or nil: bound into the result
-- @return int: 1, or 0 or -1 with the reason in the queue
-- @function ssl_export_keying_material_early
ssl_export_keying_material_early = "n:or1b3|b5",

--- Tells whether the connection uses the extended master secret, RFC 7627.
--
-- See: SSL_get_extms_support(3)
-- @param ssl SSL
-- @return long: 1 or 0; -1: a handshake is under way
-- @function ssl_get_extms_support
ssl_get_extms_support = "n:o",

--- Copies the application protocol that was agreed; 0 bytes: none.
--
-- See: SSL_CTX_set_alpn_select_cb(3)
-- @param ssl SSL
-- @param protocol array of octets that is filled or nil: the name, not NUL-terminated
-- @return int
-- @function ssl_get0_alpn_selected
ssl_get0_alpn_selected = "n:o|r1",

--- Copies the protocol that was agreed by NPN, ALPN's forerunner; 0 bytes: none.
--
-- See: SSL_CTX_set_alpn_select_cb(3)
-- @param ssl SSL
-- @param protocol array of octets that is filled or nil: the name, not NUL-terminated
-- @return int
-- @function ssl_get0_next_proto_negotiated
ssl_get0_next_proto_negotiated = "n:o|r1",

--- Is ssl_get0_next_proto_negotiated under another name.
--
-- See: SSL_CTX_set_alpn_select_cb(3)
-- @param ssl SSL
-- @param protocol array of octets that is filled or nil: the name, not NUL-terminated
-- @return int
-- @function ssl_get0_npn_negotiated
ssl_get0_npn_negotiated = "n:o|r1",

--- Chooses an application protocol from the server's list and the client's.
--
-- See: SSL_CTX_set_alpn_select_cb(3)
-- @param selected array of octets that is filled: where the name goes; 255 bytes are always
--   enough
-- @param server string or array of octets or nil: names, each after a byte that says how long
--   it is
-- @param client string or array of octets or nil: names, likewise
-- @return int: OPENSSL_NPN_NEGOTIATED: the server's first that the client has too;
--   OPENSSL_NPN_NO_OVERLAP: there is none, and it is the client's first
-- @return `selected_length`, unsigned char: how long the name is
-- @function ssl_select_next_proto
ssl_select_next_proto = "n:r0p|b3b5",

--- Tells the host name that the client asks for, on either side.
--
-- See: SSL_CTX_set_tlsext_servername_callback(3)
-- @param ssl SSL
-- @param type int: TLSEXT_NAMETYPE_host_name, which is 0; there is no other
-- @return string or nil: the name; 0: none
-- @function ssl_get_servername
ssl_get_servername = "t:on",

--- Tells whether the client asks for a host name.
--
-- See: SSL_CTX_set_tlsext_servername_callback(3)
-- @param ssl SSL
-- @return int: TLSEXT_NAMETYPE_host_name, which is 0, or -1: it asks for none
-- @function ssl_get_servername_type
ssl_get_servername_type = "n:o",

--- Tells which pre-shared key was used, before TLS 1.3.
--
-- See: SSL_get_psk_identity(3)
-- @param ssl SSL
-- @return string or nil: the identity; 0: no pre-shared key was used
-- @function ssl_get_psk_identity
ssl_get_psk_identity = "t:o",

--- Tells the server's hint which pre-shared key to use, before TLS 1.3.
--
-- See: SSL_get_psk_identity(3)
-- @param ssl SSL
-- @return string or nil: the hint; 0: none
-- @function ssl_get_psk_identity_hint
ssl_get_psk_identity_hint = "t:o",

--- Gives the SRTP profile that was agreed, with DTLS.
--
-- See: SSL_CTX_set_tlsext_use_srtp(3)
-- @param ssl SSL
-- @return SRTP_PROTECTION_PROFILE or nil, static: the profile; 0: none
-- @function ssl_get_selected_srtp_profile
ssl_get_selected_srtp_profile = ".:o:SRTP_PROTECTION_PROFILE",

--- Copies the random bytes of the client's first message.
--
-- See: SSL_CTX_set_client_hello_cb(3)
-- @param ssl SSL
-- @param buffer array of octets that is filled or nil
-- @return size_t: how many bytes there are, 32; 0: there is no message
-- @function ssl_client_hello_get0_random
ssl_client_hello_get0_random = "n:o|r1",

--- Copies the session ID of the client's first message.
--
-- See: SSL_CTX_set_client_hello_cb(3)
-- @param ssl SSL
-- @param buffer array of octets that is filled or nil
-- @return size_t: how many bytes there are
-- @function ssl_client_hello_get0_session_id
ssl_client_hello_get0_session_id = "n:o|r1",

--- Copies the ciphers of the client's first message, two bytes each.
--
-- See: SSL_CTX_set_client_hello_cb(3)
-- @param ssl SSL
-- @param buffer array of octets that is filled or nil
-- @return size_t: how many bytes there are
-- @function ssl_client_hello_get0_ciphers
ssl_client_hello_get0_ciphers = "n:o|r1",

--- Copies the compression methods of the client's first message, a byte each.
--
-- See: SSL_CTX_set_client_hello_cb(3)
-- @param ssl SSL
-- @param buffer array of octets that is filled or nil
-- @return size_t: how many bytes there are
-- @function ssl_client_hello_get0_compression_methods
ssl_client_hello_get0_compression_methods = "n:o|r1",

--- Copies an extension of the client's first message.
--
-- See: SSL_CTX_set_client_hello_cb(3)
-- @param ssl SSL
-- @param type unsigned int: TLSEXT_TYPE_server_name and so on
-- @param buffer array of octets that is filled or nil: gets the content, without type and
--   length
-- @return int: 1, or 0: there is none, or no message
-- @return `extension_length`, size_t: how many bytes there are
-- @function ssl_client_hello_get0_ext
ssl_client_hello_get0_ext = "n:on|r2p",

--- Copies the types of the extensions in the client's first message, in its order.
--
-- See: SSL_CTX_set_client_hello_cb(3)
-- @param ssl SSL
-- @param types array of octets that is filled or nil: 4 bytes for each
-- @return int: 1, or 0: there is no message
-- @return `count`, size_t: how many extensions there are
-- @function ssl_client_hello_get1_extensions_present
ssl_client_hello_get1_extensions_present = "n:o|r1p",

--- Tells which version the client's first message is marked with.
--
-- See: SSL_CTX_set_client_hello_cb(3)
-- @param ssl SSL
-- @return unsigned int: a version; 0: there is no message
-- @function ssl_client_hello_get0_legacy_version
ssl_client_hello_get0_legacy_version = "n:o",

--- Tells whether the client's first message is in the format of SSL 2.
--
-- See: SSL_CTX_set_client_hello_cb(3)
-- @param ssl SSL
-- @return int: 1 or 0
-- @function ssl_client_hello_isv2
ssl_client_hello_isv2 = "n:o",

--- Tells whether OpenSSL handles an extension itself.
--
-- See: SSL_extension_supported(3)
-- @param type unsigned int: TLSEXT_TYPE_server_name and so on
-- @return int: 1 or 0
-- @function ssl_extension_supported
ssl_extension_supported = "n:n",

--- Does what the macros of ssl.h do by number. The retired commands for RSA keys and options
-- are still answered, those that take a C function are refused (unsupported).
--
-- See: SSL_CTX_ctrl(3)
-- @param ssl SSL
-- @param cmd int: SSL_CTRL_SET_MTU and so on
-- @param larg long: the number that the command takes, else 0
-- @param parg int64_t: what the command takes: the handle of an object, or the address of a
--   text, of bytes whose length is `larg`, or of an int64_t to write to; else 0
-- @return long: what the command answers; 0 for one that OpenSSL does not know
-- @function ssl_ctrl
ssl_ctrl = "n:onnn",

--- Does nothing since OpenSSL 1.1.0.
--
-- See: SSL_CTX_ctrl(3)
-- @param ssl SSL
-- @param debug int
-- @return nothing
-- @function ssl_set_debug
ssl_set_debug = "v:on",

--- Makes a context for connections of a method. It starts with OpenSSL's defaults: the peer is
-- not verified, nothing is trusted. A key that is encrypted is never asked a password for on
-- the terminal.
--
-- See: SSL_CTX_new(3)
-- @param method SSL_METHOD: such as that of tls_client_method
-- @return SSL_CTX or nil, new: the context, or 0 with the reason in the queue
-- @function ssl_ctx_new
ssl_ctx_new = "+:o:SSL_CTX",

--- Makes a context as ssl_ctx_new does, with a property query. The library context is the
-- default one.
--
-- OpenSSL: 3.0 and newer
-- See: SSL_CTX_new_ex(3)
-- @param properties string or nil: property query that algorithms are fetched with, such as
--   `fips=yes`; nil for none
-- @param method SSL_METHOD
-- @return SSL_CTX or nil, new: the context, or 0 with the reason in the queue
-- @function ssl_ctx_new_ex
ssl_ctx_new_ex = "+:to:SSL_CTX",

--- Counts the context up: it survives one ssl_ctx_free more.
--
-- See: SSL_CTX_up_ref(3)
-- @param ctx SSL_CTX
-- @return int: 1, or 0
-- @function ssl_ctx_up_ref
ssl_ctx_up_ref = "n:o",

--- Ends the handle. The context lives on as long as connections or other references need it.
--
-- See: SSL_CTX_free(3)
-- @param ctx SSL_CTX or nil
-- @return nothing
-- @function ssl_ctx_free
ssl_ctx_free = "v:o",

--- Gives the method that connections of the context start with.
--
-- See: SSL_CTX_set_ssl_version(3)
-- @param ctx SSL_CTX
-- @return SSL_METHOD or nil, static: the method
-- @function ssl_ctx_get_ssl_method
ssl_ctx_get_ssl_method = ".:o:SSL_METHOD",

--- Replaces the method for connections that are made afterwards. The cipher lists become the
-- default ones.
--
-- See: SSL_CTX_set_ssl_version(3)
-- @param ctx SSL_CTX
-- @param method SSL_METHOD
-- @return int: 1, or 0 with the reason in the queue
-- @function ssl_ctx_set_ssl_version
ssl_ctx_set_ssl_version = "n:oo",

--- Applies a named group of commands from OpenSSL's configuration file to the context. What it
-- has set before an error stays set.
--
-- Waits: for files only
-- See: SSL_CTX_config(3)
-- @param ctx SSL_CTX
-- @param name string: of a section that the `ssl_conf` module of OpenSSL's configuration file
--   lists
-- @return int: 1, or 0 with the reason in the queue
-- @function ssl_ctx_config
ssl_ctx_config = "n:ot",

--- Adds options; those that were set remain. They are for connections that are made afterwards.
--
-- See: SSL_CTX_set_options(3)
-- @param ctx SSL_CTX
-- @param options uint64_t: bits SSL_OP_... to add
-- @return uint64_t: all bits that are set now
-- @function ssl_ctx_set_options
ssl_ctx_set_options = "n:on",

--- Takes options away.
--
-- See: SSL_CTX_clear_options(3)
-- @param ctx SSL_CTX
-- @param options uint64_t: bits SSL_OP_... to take away
-- @return uint64_t: all bits that are still set
-- @function ssl_ctx_clear_options
ssl_ctx_clear_options = "n:on",

--- Tells the options that are set.
--
-- See: SSL_CTX_get_options(3)
-- @param ctx SSL_CTX
-- @return uint64_t: bits SSL_OP_...
-- @function ssl_ctx_get_options
ssl_ctx_get_options = "n:o",

--- Adds mode bits. SSL_MODE_ASYNC is refused (unsupported). SSL_MODE_AUTO_RETRY, which is 4, is
-- set from the beginning.
--
-- See: SSL_CTX_set_mode(3)
-- @param ctx SSL_CTX
-- @param mode long: bits SSL_MODE_... to add
-- @return long: all bits that are set now
-- @function ssl_ctx_set_mode
ssl_ctx_set_mode = "n:on",

--- Takes mode bits away.
--
-- See: SSL_CTX_clear_mode(3)
-- @param ctx SSL_CTX
-- @param mode long: bits SSL_MODE_... to take away
-- @return long: all bits that are still set
-- @function ssl_ctx_clear_mode
ssl_ctx_clear_mode = "n:on",

--- Tells the mode bits that are set.
--
-- See: SSL_CTX_get_mode(3)
-- @param ctx SSL_CTX
-- @return long: bits SSL_MODE_...
-- @function ssl_ctx_get_mode
ssl_ctx_get_mode = "n:o",

--- Says whether connections read beyond the record that they need. It is off at first. When it
-- is on, a descriptor that is not readable does not mean that there is nothing to read: see
-- ssl_has_pending.
--
-- See: SSL_CTX_set_read_ahead(3)
-- @param ctx SSL_CTX
-- @param on long: other than 0: read as much as comes
-- @return long: what was set before
-- @function ssl_ctx_set_read_ahead
ssl_ctx_set_read_ahead = "n:on",

--- Tells whether connections read ahead.
--
-- See: SSL_CTX_get_read_ahead(3)
-- @param ctx SSL_CTX
-- @return long: 0 for off
-- @function ssl_ctx_get_read_ahead
ssl_ctx_get_read_ahead = "n:o",

--- Another name of ssl_ctx_set_read_ahead.
--
-- See: SSL_CTX_set_read_ahead(3)
-- @param ctx SSL_CTX
-- @param on long: other than 0: read as much as comes
-- @return long: what was set before
-- @function ssl_ctx_set_default_read_ahead
ssl_ctx_set_default_read_ahead = "n:on",

--- Another name of ssl_ctx_get_read_ahead.
--
-- See: SSL_CTX_get_default_read_ahead(3)
-- @param ctx SSL_CTX
-- @return long: 0 for off
-- @function ssl_ctx_get_default_read_ahead
ssl_ctx_get_default_read_ahead = "n:o",

--- Says whether ssl_shutdown marks both directions as closed without sending close_notify.
--
-- See: SSL_CTX_set_quiet_shutdown(3)
-- @param ctx SSL_CTX
-- @param mode int: 1: quiet; 0: not, as at first
-- @return nothing
-- @function ssl_ctx_set_quiet_shutdown
ssl_ctx_set_quiet_shutdown = "v:on",

--- Tells whether shutdown is quiet.
--
-- See: SSL_CTX_get_quiet_shutdown(3)
-- @param ctx SSL_CTX
-- @return int: 1 or 0
-- @function ssl_ctx_get_quiet_shutdown
ssl_ctx_get_quiet_shutdown = "n:o",

--- Carries out a command by number; most macros of ssl.h are such commands. Those that take a C
-- function are refused (unsupported).
--
-- See: SSL_CTX_ctrl(3)
-- @param ctx SSL_CTX
-- @param cmd int: SSL_CTRL_...
-- @param larg long: the number that the command takes, else 0
-- @param parg int64_t: what the command takes: the handle of an object, or the address of a
--   text, of bytes whose length is `larg`, or of an int64_t to write to; else 0
-- @return long: what the command answers; 0 for a command that is not known
-- @function ssl_ctx_ctrl
ssl_ctx_ctrl = "n:onnn",

--- Sets the lowest version that is negotiated.
--
-- See: SSL_CTX_set_min_proto_version(3)
-- @param ctx SSL_CTX
-- @param version int: TLS1_2_VERSION and the like; 0: the lowest that there is
-- @return int: 1, or 0 for a version that the method cannot do
-- @function ssl_ctx_set_min_proto_version
ssl_ctx_set_min_proto_version = "n:on",

--- Sets the highest version that is negotiated.
--
-- See: SSL_CTX_set_max_proto_version(3)
-- @param ctx SSL_CTX
-- @param version int: TLS1_3_VERSION and the like; 0: the highest that there is
-- @return int: 1, or 0 for a version that the method cannot do
-- @function ssl_ctx_set_max_proto_version
ssl_ctx_set_max_proto_version = "n:on",

--- Tells the lowest version that is negotiated.
--
-- See: SSL_CTX_get_min_proto_version(3)
-- @param ctx SSL_CTX
-- @return int: the version; 0: the lowest that there is
-- @function ssl_ctx_get_min_proto_version
ssl_ctx_get_min_proto_version = "n:o",

--- Tells the highest version that is negotiated.
--
-- See: SSL_CTX_get_max_proto_version(3)
-- @param ctx SSL_CTX
-- @return int: the version; 0: the highest that there is
-- @function ssl_ctx_get_max_proto_version
ssl_ctx_get_max_proto_version = "n:o",

--- Sets the ciphers for TLS 1.2 and older, preferred ones first. The list may name ciphers that
-- are not known, if only one is.
--
-- See: SSL_CTX_set_cipher_list(3)
-- @param ctx SSL_CTX
-- @param ciphers string: a cipher list as openssl-ciphers(1) describes it
-- @return int: 1, or 0 if no cipher of the list is there
-- @function ssl_ctx_set_cipher_list
ssl_ctx_set_cipher_list = "n:ot",

--- Sets the cipher suites for TLS 1.3, preferred ones first.
--
-- See: SSL_CTX_set_cipher_list(3)
-- @param ctx SSL_CTX
-- @param ciphersuites string: names with colons between; empty for none
-- @return int: 1, or 0 with the reason in the queue
-- @function ssl_ctx_set_ciphersuites
ssl_ctx_set_ciphersuites = "n:ot",

--- Gives the ciphers of all versions that the context has, preferred ones first.
--
-- See: SSL_get_ciphers(3)
-- @param ctx SSL_CTX
-- @return STACK_OF(SSL_CIPHER) or nil, borrowed: the ciphers
-- @function ssl_ctx_get_ciphers
ssl_ctx_get_ciphers = "0:o:STACK_OF(SSL_CIPHER)",

--- Sets the groups for key exchange, preferred ones first.
--
-- See: SSL_CTX_set1_groups(3)
-- @param ctx SSL_CTX
-- @param groups string or array of octets: NIDs, each an int
-- @return int: 1, or 0
-- @function ssl_ctx_set1_groups
ssl_ctx_set1_groups = "n:ob1",

--- Sets the groups for key exchange by name, preferred ones first.
--
-- See: SSL_CTX_set1_groups_list(3)
-- @param ctx SSL_CTX
-- @param groups string: names with colons between, such as `X25519:P-256`
-- @return int: 1, or 0
-- @function ssl_ctx_set1_groups_list
ssl_ctx_set1_groups_list = "n:ot",

--- The old name of ssl_ctx_set1_groups.
--
-- See: SSL_CTX_set1_curves(3)
-- @param ctx SSL_CTX
-- @param groups string or array of octets: NIDs, each an int
-- @return int: 1, or 0
-- @function ssl_ctx_set1_curves
ssl_ctx_set1_curves = "n:ob1",

--- The old name of ssl_ctx_set1_groups_list.
--
-- See: SSL_CTX_set1_curves_list(3)
-- @param ctx SSL_CTX
-- @param groups string: names with colons between
-- @return int: 1, or 0
-- @function ssl_ctx_set1_curves_list
ssl_ctx_set1_curves_list = "n:ot",

--- Sets the signature algorithms, preferred ones first: what a client offers, and what a server
-- takes.
--
-- See: SSL_CTX_set1_sigalgs(3)
-- @param ctx SSL_CTX
-- @param algorithms string or array of octets: pairs of ints: NID of the digest, of the key's
--   type
-- @return int: 1, or 0
-- @function ssl_ctx_set1_sigalgs
ssl_ctx_set1_sigalgs = "n:ob1",

--- Sets the signature algorithms by name, preferred ones first.
--
-- See: SSL_CTX_set1_sigalgs_list(3)
-- @param ctx SSL_CTX
-- @param algorithms string: names with colons between, such as `ECDSA+SHA256` or
--   `rsa_pss_rsae_sha256`
-- @return int: 1, or 0
-- @function ssl_ctx_set1_sigalgs_list
ssl_ctx_set1_sigalgs_list = "n:ot",

--- Sets the signature algorithms that have to do with a client's certificate. Without it those
-- of ssl_ctx_set1_sigalgs count.
--
-- See: SSL_CTX_set1_client_sigalgs(3)
-- @param ctx SSL_CTX
-- @param algorithms string or array of octets: pairs of ints: NID of the digest, of the key's
--   type
-- @return int: 1, or 0
-- @function ssl_ctx_set1_client_sigalgs
ssl_ctx_set1_client_sigalgs = "n:ob1",

--- Sets the signature algorithms that have to do with a client's certificate, by name.
--
-- See: SSL_CTX_set1_client_sigalgs_list(3)
-- @param ctx SSL_CTX
-- @param algorithms string: names with colons between
-- @return int: 1, or 0
-- @function ssl_ctx_set1_client_sigalgs_list
ssl_ctx_set1_client_sigalgs_list = "n:ot",

--- Sets how strong keys, ciphers and versions have to be at least. Level 1 asks for 80 bits, 2
-- for 112, 3 for 128, 4 for 192, 5 for 256.
--
-- See: SSL_CTX_set_security_level(3)
-- @param ctx SSL_CTX
-- @param level int: 0, which permits everything, to 5
-- @return nothing
-- @function ssl_ctx_set_security_level
ssl_ctx_set_security_level = "v:on",

--- Tells the security level.
--
-- See: SSL_CTX_get_security_level(3)
-- @param ctx SSL_CTX
-- @return int: the level
-- @function ssl_ctx_get_security_level
ssl_ctx_get_security_level = "n:o",

--- Sets the certificate to present; there is one for each type of key. A private key that does
-- not belong to it is dropped.
--
-- See: SSL_CTX_use_certificate(3)
-- @param ctx SSL_CTX
-- @param x509 X509
-- @return int: 1, or 0 with the reason in the queue
-- @function ssl_ctx_use_certificate
ssl_ctx_use_certificate = "n:oo",

--- Sets the certificate to present, from memory.
--
-- See: SSL_CTX_use_certificate_ASN1(3)
-- @param ctx SSL_CTX
-- @param der string or array of octets: a certificate, DER
-- @return int: 1, or 0 with the reason in the queue
-- @function ssl_ctx_use_certificate_asn1
ssl_ctx_use_certificate_asn1 = "n:o2b",

--- Sets the certificate to present: the first one in a file.
--
-- Waits: for files only
-- See: SSL_CTX_use_certificate_file(3)
-- @param ctx SSL_CTX
-- @param file string or nil
-- @param type int: SSL_FILETYPE_PEM or SSL_FILETYPE_ASN1
-- @return int: 1, or 0 with the reason in the queue
-- @function ssl_ctx_use_certificate_file
ssl_ctx_use_certificate_file = "n:otn",

--- Sets the certificate to present and the chain behind it. The chain that was set before is
-- dropped.
--
-- Waits: for files only
-- See: SSL_CTX_use_certificate_chain_file(3)
-- @param ctx SSL_CTX
-- @param file string or nil: PEM: the certificate, then each one's issuer
-- @return int: 1, or 0 with the reason in the queue
-- @function ssl_ctx_use_certificate_chain_file
ssl_ctx_use_certificate_chain_file = "n:o|t",

--- Sets the private key. It is refused if a certificate of its type was set that it does not
-- belong to.
--
-- See: SSL_CTX_use_PrivateKey(3)
-- @param ctx SSL_CTX
-- @param pkey EVP_PKEY
-- @return int: 1, or 0 with the reason in the queue
-- @function ssl_ctx_use_privatekey
ssl_ctx_use_privatekey = "n:oo",

--- Sets the private key, from memory.
--
-- See: SSL_CTX_use_PrivateKey_ASN1(3)
-- @param type int: EVP_PKEY_RSA and the like
-- @param ctx SSL_CTX
-- @param der string or array of octets: the key, DER
-- @return int: 1, or 0 with the reason in the queue
-- @function ssl_ctx_use_privatekey_asn1
ssl_ctx_use_privatekey_asn1 = "n:nob2",

--- Sets the private key: the first one in a file. ssl_ctx_set_default_passwd_cb_userdata gives
-- the password of an encrypted one.
--
-- Waits: for files only
-- See: SSL_CTX_use_PrivateKey_file(3)
-- @param ctx SSL_CTX
-- @param file string or nil
-- @param type int: SSL_FILETYPE_PEM or SSL_FILETYPE_ASN1
-- @return int: 1, or 0 with the reason in the queue
-- @function ssl_ctx_use_privatekey_file
ssl_ctx_use_privatekey_file = "n:otn",

--- Sets an RSA key as private key. Deprecated since OpenSSL 3.0.
--
-- See: SSL_CTX_use_RSAPrivateKey(3)
-- @param ctx SSL_CTX
-- @param rsa RSA
-- @return int: 1, or 0 with the reason in the queue
-- @function ssl_ctx_use_rsaprivatekey
ssl_ctx_use_rsaprivatekey = "n:oo",

--- Sets an RSA key as private key, from memory. Deprecated since OpenSSL 3.0.
--
-- See: SSL_CTX_use_RSAPrivateKey_ASN1(3)
-- @param ctx SSL_CTX
-- @param der string or array of octets: an RSA key, DER
-- @return int: 1, or 0 with the reason in the queue
-- @function ssl_ctx_use_rsaprivatekey_asn1
ssl_ctx_use_rsaprivatekey_asn1 = "n:ob1",

--- Sets an RSA key as private key, from a file; a key of another type is refused. Deprecated
-- since OpenSSL 3.0.
--
-- Waits: for files only
-- See: SSL_CTX_use_RSAPrivateKey_file(3)
-- @param ctx SSL_CTX
-- @param file string or nil
-- @param type int: SSL_FILETYPE_PEM or SSL_FILETYPE_ASN1
-- @return int: 1, or 0 with the reason in the queue
-- @function ssl_ctx_use_rsaprivatekey_file
ssl_ctx_use_rsaprivatekey_file = "n:otn",

--- Sets certificate, private key and chain at once. They are counted up.
--
-- See: SSL_CTX_use_cert_and_key(3)
-- @param ctx SSL_CTX
-- @param x509 X509
-- @param pkey EVP_PKEY or nil: nil: the certificate's public key stands for one that is kept
--   elsewhere
-- @param chain STACK_OF(X509) or nil
-- @param override int: 0: fail if anything of the kind is set already
-- @return int: 1, or 0 with the reason in the queue
-- @function ssl_ctx_use_cert_and_key
ssl_ctx_use_cert_and_key = "n:oooon",

--- Tells whether the private key belongs to the certificate that was set last.
--
-- See: SSL_CTX_check_private_key(3)
-- @param ctx SSL_CTX
-- @return int: 1, or 0 with the reason in the queue
-- @function ssl_ctx_check_private_key
ssl_ctx_check_private_key = "n:o",

--- Gives the current certificate: the one that was set last, or selected.
--
-- See: SSL_get_certificate(3)
-- @param ctx SSL_CTX
-- @return X509 or nil, borrowed: the certificate, or 0
-- @function ssl_ctx_get0_certificate
ssl_ctx_get0_certificate = "0:o:X509",

--- Gives the private key of the current certificate.
--
-- See: SSL_get_privatekey(3)
-- @param ctx SSL_CTX
-- @return EVP_PKEY or nil, borrowed: the key, or 0
-- @function ssl_ctx_get0_privatekey
ssl_ctx_get0_privatekey = "0:o:EVP_PKEY",

--- Makes one of the context's certificates the current one, which the chain calls are about.
--
-- See: SSL_CTX_select_current_cert(3)
-- @param ctx SSL_CTX
-- @param x509 X509
-- @return int: 1, or 0 if it is not among them
-- @function ssl_ctx_select_current_cert
ssl_ctx_select_current_cert = "n:oo",

--- Makes the first certificate that has a key, or the next, the current one.
--
-- See: SSL_CTX_set_current_cert(3)
-- @param ctx SSL_CTX
-- @param which long: SSL_CERT_SET_FIRST or SSL_CERT_SET_NEXT
-- @return int: 1, or 0 if there is none, or no more
-- @function ssl_ctx_set_current_cert
ssl_ctx_set_current_cert = "n:on",

--- Adds a certificate to those that are sent behind each certificate that has no chain of its
-- own.
--
-- See: SSL_CTX_add_extra_chain_cert(3)
-- @param ctx SSL_CTX
-- @param x509 X509 or nil
-- @return long: 1, or 0
-- @function ssl_ctx_add_extra_chain_cert
ssl_ctx_add_extra_chain_cert = "n:o|o",

--- Gives the extra certificates, or where there are none the current certificate's own chain.
--
-- See: SSL_CTX_get_extra_chain_certs(3)
-- @param ctx SSL_CTX
-- @return long: 1
-- @return `certificates`, STACK_OF(X509) or nil: gets the stack's handle, or 0
-- @function ssl_ctx_get_extra_chain_certs
ssl_ctx_get_extra_chain_certs = "n:oh:STACK_OF(X509)",

--- Gives the extra certificates.
--
-- See: SSL_CTX_get_extra_chain_certs_only(3)
-- @param ctx SSL_CTX
-- @return long: 1
-- @return `certificates`, STACK_OF(X509) or nil: gets the stack's handle, or 0
-- @function ssl_ctx_get_extra_chain_certs_only
ssl_ctx_get_extra_chain_certs_only = "n:oh:STACK_OF(X509)",

--- Drops the extra certificates.
--
-- See: SSL_CTX_clear_extra_chain_certs(3)
-- @param ctx SSL_CTX
-- @return long: 1
-- @function ssl_ctx_clear_extra_chain_certs
ssl_ctx_clear_extra_chain_certs = "n:o",

--- Sets the current certificate's chain; 0 drops it.
--
-- See: SSL_CTX_set0_chain(3)
-- @param ctx SSL_CTX
-- @param chain STACK_OF(X509) or nil
-- @return long: 1, or 0 with the reason in the queue
-- @function ssl_ctx_set0_chain
ssl_ctx_set0_chain = "n:o|o",

--- Sets the current certificate's chain; 0 drops it. The certificates are counted up.
--
-- See: SSL_CTX_set1_chain(3)
-- @param ctx SSL_CTX
-- @param chain STACK_OF(X509) or nil
-- @return long: 1, or 0 with the reason in the queue
-- @function ssl_ctx_set1_chain
ssl_ctx_set1_chain = "n:o|o",

--- Adds a certificate at the end of the current certificate's chain.
--
-- See: SSL_CTX_add0_chain_cert(3)
-- @param ctx SSL_CTX
-- @param x509 X509
-- @return long: 1, or 0 with the reason in the queue
-- @function ssl_ctx_add0_chain_cert
ssl_ctx_add0_chain_cert = "n:oo",

--- Adds a certificate at the end of the current certificate's chain. It is counted up.
--
-- See: SSL_CTX_add1_chain_cert(3)
-- @param ctx SSL_CTX
-- @param x509 X509
-- @return long: 1, or 0 with the reason in the queue
-- @function ssl_ctx_add1_chain_cert
ssl_ctx_add1_chain_cert = "n:oo",

--- Gives the current certificate's chain.
--
-- See: SSL_CTX_get0_chain_certs(3)
-- @param ctx SSL_CTX
-- @return long: 1
-- @return `certificates`, STACK_OF(X509) or nil: gets the stack's handle, or 0
-- @function ssl_ctx_get0_chain_certs
ssl_ctx_get0_chain_certs = "n:oh:STACK_OF(X509)",

--- Drops the current certificate's chain.
--
-- See: SSL_CTX_clear_chain_certs(3)
-- @param ctx SSL_CTX
-- @return long: 1, or 0
-- @function ssl_ctx_clear_chain_certs
ssl_ctx_clear_chain_certs = "n:o",

--- Builds the current certificate's chain from the certificates that are at hand.
--
-- See: SSL_CTX_add1_chain_cert(3)
-- @param ctx SSL_CTX
-- @param flags int: bits SSL_BUILD_CHAIN_FLAG_...
-- @return long: 1; 2 if it was built in spite of an error; 0 with the reason in the queue
-- @function ssl_ctx_build_cert_chain
ssl_ctx_build_cert_chain = "n:on",

--- Adds flags for the choice of certificates, such as SSL_CERT_FLAG_TLS_STRICT.
--
-- See: openssl/ssl.h
-- @param ctx SSL_CTX
-- @param flags long: bits SSL_CERT_FLAG_... to add
-- @return long: all bits that are set now
-- @function ssl_ctx_set_cert_flags
ssl_ctx_set_cert_flags = "n:on",

--- Takes flags for the choice of certificates away.
--
-- See: openssl/ssl.h
-- @param ctx SSL_CTX
-- @param flags long: bits SSL_CERT_FLAG_... to take away
-- @return long: all bits that are still set
-- @function ssl_ctx_clear_cert_flags
ssl_ctx_clear_cert_flags = "n:on",

--- Sets extensions that a server sends with its current certificate to clients that sent the
-- same, empty.
--
-- See: SSL_CTX_use_serverinfo(3)
-- @param ctx SSL_CTX
-- @param serverinfo string or array of octets: extensions one after the other: type, length,
--   data, as in a ServerHello
-- @return int: 1, or 0 with the reason in the queue
-- @function ssl_ctx_use_serverinfo
ssl_ctx_use_serverinfo = "n:ob1",

--- Does what ssl_ctx_use_serverinfo does, for either form of the bytes.
--
-- See: SSL_CTX_use_serverinfo_ex(3)
-- @param ctx SSL_CTX
-- @param version unsigned int: SSL_SERVERINFOV1, or SSL_SERVERINFOV2: a context stands before
--   each type
-- @param serverinfo string or array of octets
-- @return int: 1, or 0 with the reason in the queue
-- @function ssl_ctx_use_serverinfo_ex
ssl_ctx_use_serverinfo_ex = "n:onb2",

--- Does what ssl_ctx_use_serverinfo does, from a file.
--
-- Waits: for files only
-- See: SSL_CTX_use_serverinfo_file(3)
-- @param ctx SSL_CTX
-- @param file string: PEM blocks `SERVERINFO FOR ...` or `SERVERINFOV2 FOR ...`
-- @return int: 1, or 0 with the reason in the queue
-- @function ssl_ctx_use_serverinfo_file
ssl_ctx_use_serverinfo_file = "n:ot",

--- Sets the password that encrypted keys and certificates in PEM files are opened with from now
-- on. The text itself is the user data, since no callback of the user's own reads it.
--
-- See: SSL_CTX_set_default_passwd_cb_userdata(3)
-- @param ctx SSL_CTX
-- @param password string or nil: nil: none
-- @return nothing
-- @function ssl_ctx_set_default_passwd_cb_userdata
ssl_ctx_set_default_passwd_cb_userdata = "v:o|t",

--- Sets what is asked of the peer's certificate. There is no callback: ctx_set_question lets
-- handshakes pause for a verdict.
--
-- See: SSL_CTX_set_verify(3)
-- @param ctx SSL_CTX
-- @param mode int: SSL_VERIFY_NONE, or bits SSL_VERIFY_PEER, SSL_VERIFY_FAIL_IF_NO_PEER_CERT,
--   SSL_VERIFY_CLIENT_ONCE, SSL_VERIFY_POST_HANDSHAKE
-- @return nothing
-- @function ssl_ctx_set_verify
ssl_ctx_set_verify = "v:on",

--- Tells what is asked of the peer's certificate.
--
-- See: SSL_CTX_get_verify_mode(3)
-- @param ctx SSL_CTX
-- @return int: bits SSL_VERIFY_...
-- @function ssl_ctx_get_verify_mode
ssl_ctx_get_verify_mode = "n:o",

--- Limits the length of the peer's chain; OpenSSL's own limit is 100.
--
-- See: SSL_CTX_set_verify_depth(3)
-- @param ctx SSL_CTX
-- @param depth int: how many authorities may stand between certificate and root
-- @return nothing
-- @function ssl_ctx_set_verify_depth
ssl_ctx_set_verify_depth = "v:on",

--- Tells the limit that ssl_ctx_set_verify_depth set.
--
-- See: SSL_CTX_get_verify_depth(3)
-- @param ctx SSL_CTX
-- @return int: the depth, or -1 if it was not set
-- @function ssl_ctx_get_verify_depth
ssl_ctx_get_verify_depth = "n:o",

--- Sets the purpose that the peer's certificate must serve. Without it the side decides: SSL
-- client or SSL server.
--
-- See: X509_VERIFY_PARAM_set_purpose(3)
-- @param ctx SSL_CTX
-- @param purpose int: X509_PURPOSE_...
-- @return int: 1, or 0 with the reason in the queue
-- @function ssl_ctx_set_purpose
ssl_ctx_set_purpose = "n:on",

--- Sets what a root has to be trusted for.
--
-- See: X509_VERIFY_PARAM_set_trust(3)
-- @param ctx SSL_CTX
-- @param trust int: X509_TRUST_...
-- @return int: 1, or 0 with the reason in the queue
-- @function ssl_ctx_set_trust
ssl_ctx_set_trust = "n:on",

--- Gives the context's verification parameters, to be read or changed in place.
--
-- See: SSL_CTX_get0_param(3)
-- @param ctx SSL_CTX
-- @return X509_VERIFY_PARAM or nil, borrowed: the parameters
-- @function ssl_ctx_get0_param
ssl_ctx_get0_param = "0:o:X509_VERIFY_PARAM",

--- Copies what is set in `param` to the context's verification parameters.
--
-- See: SSL_CTX_get0_param(3)
-- @param ctx SSL_CTX
-- @param param X509_VERIFY_PARAM
-- @return int: 1, or 0
-- @function ssl_ctx_set1_param
ssl_ctx_set1_param = "n:oo",

--- Adds certificates of a file, a directory or both to those that are trusted. The directory is
-- looked into when a certificate is checked; whether it exists is not asked before.
--
-- Waits: for files only
-- See: SSL_CTX_load_verify_locations(3)
-- @param ctx SSL_CTX
-- @param file string or nil: PEM, trusted certificates; nil for none
-- @param directory string or nil: of such files, named by `openssl rehash`; nil for none
-- @return int: 1; 0 with the reason in the queue, but without one where both are nil
-- @function ssl_ctx_load_verify_locations
ssl_ctx_load_verify_locations = "n:o|tt",

--- Adds the certificates of a file to those that are trusted.
--
-- Waits: for files only
-- OpenSSL: 3.0 and newer
-- See: SSL_CTX_load_verify_file(3)
-- @param ctx SSL_CTX
-- @param file string: PEM
-- @return int: 1, or 0 with the reason in the queue
-- @function ssl_ctx_load_verify_file
ssl_ctx_load_verify_file = "n:ot",

--- Adds a directory of trusted certificates. It is looked into when a certificate is checked.
--
-- Waits: for files only
-- OpenSSL: 3.0 and newer
-- See: SSL_CTX_load_verify_dir(3)
-- @param ctx SSL_CTX
-- @param directory string
-- @return int: 1, or 0 with the reason in the queue
-- @function ssl_ctx_load_verify_dir
ssl_ctx_load_verify_dir = "n:ot",

--- Adds the trusted certificates that a URI stands for.
--
-- Waits: for files only
-- OpenSSL: 3.0 and newer
-- See: SSL_CTX_load_verify_store(3)
-- @param ctx SSL_CTX
-- @param uri string: what OSSL_STORE_open(3) takes
-- @return int: 1, or 0 with the reason in the queue
-- @function ssl_ctx_load_verify_store
ssl_ctx_load_verify_store = "n:ot",

--- Adds the authorities that the system trusts: default file, directory and, since OpenSSL 3.0,
-- store. SSL_CERT_FILE and SSL_CERT_DIR in the environment override the first two.
--
-- Waits: for files only
-- See: SSL_CTX_load_verify_locations(3)
-- @param ctx SSL_CTX
-- @return int: 1, also where nothing is found there; 0 with the reason in the queue
-- @function ssl_ctx_set_default_verify_paths
ssl_ctx_set_default_verify_paths = "n:o",

--- Adds the certificates of the default file to those that are trusted.
--
-- Waits: for files only
-- See: SSL_CTX_load_verify_locations(3)
-- @param ctx SSL_CTX
-- @return int: 1, also where there is no such file; or 0
-- @function ssl_ctx_set_default_verify_file
ssl_ctx_set_default_verify_file = "n:o",

--- Adds the default directory of trusted certificates.
--
-- Waits: for files only
-- See: SSL_CTX_load_verify_locations(3)
-- @param ctx SSL_CTX
-- @return int: 1, also where there is no such directory; or 0
-- @function ssl_ctx_set_default_verify_dir
ssl_ctx_set_default_verify_dir = "n:o",

--- Adds the default store of trusted certificates.
--
-- Waits: for files only
-- OpenSSL: 3.0 and newer
-- See: SSL_CTX_load_verify_locations(3)
-- @param ctx SSL_CTX
-- @return int: 1, also where there is none; or 0
-- @function ssl_ctx_set_default_verify_store
ssl_ctx_set_default_verify_store = "n:o",

--- Gives the store of trusted certificates.
--
-- See: SSL_CTX_set_cert_store(3)
-- @param ctx SSL_CTX
-- @return X509_STORE or nil, borrowed: the store
-- @function ssl_ctx_get_cert_store
ssl_ctx_get_cert_store = "0:o:X509_STORE",

--- Replaces the store of trusted certificates.
--
-- See: SSL_CTX_set_cert_store(3)
-- @param ctx SSL_CTX
-- @param store X509_STORE
-- @return nothing
-- @function ssl_ctx_set_cert_store
ssl_ctx_set_cert_store = "v:oo",

--- Replaces the store of trusted certificates. `store` is counted up: several contexts may
-- share one.
--
-- See: SSL_CTX_set_cert_store(3)
-- @param ctx SSL_CTX
-- @param store X509_STORE
-- @return nothing
-- @function ssl_ctx_set1_cert_store
ssl_ctx_set1_cert_store = "v:oo",

--- Sets a store that peers are verified with in place of the context's; 0 for that one again.
--
-- See: SSL_CTX_set0_verify_cert_store(3)
-- @param ctx SSL_CTX
-- @param store X509_STORE or nil
-- @return long: 1
-- @function ssl_ctx_set0_verify_cert_store
ssl_ctx_set0_verify_cert_store = "n:o|o",

--- Sets a store that peers are verified with in place of the context's; 0 for that one again.
-- It is counted up.
--
-- See: SSL_CTX_set1_verify_cert_store(3)
-- @param ctx SSL_CTX
-- @param store X509_STORE or nil
-- @return long: 1
-- @function ssl_ctx_set1_verify_cert_store
ssl_ctx_set1_verify_cert_store = "n:o|o",

--- Gives the store that peers are verified with, if it is not the context's.
--
-- See: SSL_CTX_get0_verify_cert_store(3)
-- @param ctx SSL_CTX
-- @return long: 1
-- @return `store`, X509_STORE or nil: gets the store's handle, or 0
-- @function ssl_ctx_get0_verify_cert_store
ssl_ctx_get0_verify_cert_store = "n:oh:X509_STORE",

--- Sets a store that the context's own chains are built from in place of the context's; 0 for
-- that one again.
--
-- See: SSL_CTX_set0_chain_cert_store(3)
-- @param ctx SSL_CTX
-- @param store X509_STORE or nil
-- @return long: 1
-- @function ssl_ctx_set0_chain_cert_store
ssl_ctx_set0_chain_cert_store = "n:o|o",

--- Sets a store that the context's own chains are built from in place of the context's; 0 for
-- that one again. It is counted up.
--
-- See: SSL_CTX_set1_chain_cert_store(3)
-- @param ctx SSL_CTX
-- @param store X509_STORE or nil
-- @return long: 1
-- @function ssl_ctx_set1_chain_cert_store
ssl_ctx_set1_chain_cert_store = "n:o|o",

--- Gives the store that the context's own chains are built from, if it is not the context's.
--
-- See: SSL_CTX_get0_chain_cert_store(3)
-- @param ctx SSL_CTX
-- @return long: 1
-- @return `store`, X509_STORE or nil: gets the store's handle, or 0
-- @function ssl_ctx_get0_chain_cert_store
ssl_ctx_get0_chain_cert_store = "n:oh:X509_STORE",

--- Says whether a client offers to be asked for its certificate after the handshake, in TLS
-- 1.3. It does not at first.
--
-- See: SSL_CTX_set_post_handshake_auth(3)
-- @param ctx SSL_CTX
-- @param on int: 1 or 0
-- @return nothing
-- @function ssl_ctx_set_post_handshake_auth
ssl_ctx_set_post_handshake_auth = "v:on",

--- Sets the names of the authorities that a server sends when it asks a client for a
-- certificate; 0 for none. ssl_load_client_ca_file makes such a list.
--
-- See: SSL_CTX_set_client_CA_list(3)
-- @param ctx SSL_CTX
-- @param names STACK_OF(X509_NAME) or nil
-- @return nothing
-- @function ssl_ctx_set_client_ca_list
ssl_ctx_set_client_ca_list = "v:o|o",

--- Gives the list that ssl_ctx_set_client_ca_list set. To add to it call ssl_ctx_add_client_ca.
--
-- See: SSL_CTX_get_client_CA_list(3)
-- @param ctx SSL_CTX
-- @return STACK_OF(X509_NAME) or nil, borrowed: a copy of the list, or 0
-- @function ssl_ctx_get_client_ca_list
ssl_ctx_get_client_ca_list = "0:o:STACK_OF(X509_NAME)",

--- Adds the subject of a certificate to the list that ssl_ctx_set_client_ca_list sets.
--
-- See: SSL_CTX_add_client_CA(3)
-- @param ctx SSL_CTX
-- @param x509 X509 or nil: an authority's certificate
-- @return int: 1, or 0; 0 for nil, without a reason in the queue
-- @function ssl_ctx_add_client_ca
ssl_ctx_add_client_ca = "n:o|o",

--- Sets the names of authorities that either side sends; 0 for none. A server that has a list
-- of ssl_ctx_set_client_ca_list sends that one.
--
-- See: SSL_CTX_set0_CA_list(3)
-- @param ctx SSL_CTX
-- @param names STACK_OF(X509_NAME) or nil
-- @return nothing
-- @function ssl_ctx_set0_ca_list
ssl_ctx_set0_ca_list = "v:o|o",

--- Gives the list that ssl_ctx_set0_ca_list set.
--
-- See: SSL_CTX_get0_CA_list(3)
-- @param ctx SSL_CTX
-- @return STACK_OF(X509_NAME) or nil, borrowed: a copy of the list, or 0
-- @function ssl_ctx_get0_ca_list
ssl_ctx_get0_ca_list = "0:o:STACK_OF(X509_NAME)",

--- Adds the subject of a certificate to the list that ssl_ctx_set0_ca_list sets.
--
-- See: SSL_CTX_add1_to_CA_list(3)
-- @param ctx SSL_CTX
-- @param x509 X509 or nil: an authority's certificate
-- @return int: 1, or 0
-- @function ssl_ctx_add1_to_ca_list
ssl_ctx_add1_to_ca_list = "n:o|o",

--- Sets the certificate types that a server names when it asks a client, before TLS 1.3.
--
-- See: openssl/ssl.h
-- @param ctx SSL_CTX
-- @param types string or array of octets or nil: types as in the CertificateRequest, a byte
--   each; nil: the usual ones
-- @return int: 1, or 0
-- @function ssl_ctx_set1_client_certificate_types
ssl_ctx_set1_client_certificate_types = "n:o|b1",

--- Makes ready for DANE; ssl_dane_enable then turns it on for a connection.
--
-- See: SSL_CTX_dane_enable(3)
-- @param ctx SSL_CTX
-- @return int: 1, or 0 or less
-- @function ssl_ctx_dane_enable
ssl_ctx_dane_enable = "n:o",

--- Sets the digest of a matching type, or switches the type off. It makes ready for DANE as
-- ssl_ctx_dane_enable does.
--
-- See: SSL_CTX_dane_enable(3)
-- @param ctx SSL_CTX
-- @param md EVP_MD or nil: nil: the type is not used
-- @param mtype uint8_t: matching type, 1 to 255
-- @param ord uint8_t: strength: higher is preferred
-- @return int: 1, or 0 or less
-- @function ssl_ctx_dane_mtype_set
ssl_ctx_dane_mtype_set = "n:oonn",

--- Adds DANE flags for connections that are made afterwards.
--
-- See: SSL_CTX_dane_set_flags(3)
-- @param ctx SSL_CTX
-- @param flags unsigned long: bits DANE_FLAG_... to add
-- @return unsigned long: the flags before
-- @function ssl_ctx_dane_set_flags
ssl_ctx_dane_set_flags = "n:on",

--- Takes DANE flags away.
--
-- See: SSL_CTX_dane_clear_flags(3)
-- @param ctx SSL_CTX
-- @param flags unsigned long: bits DANE_FLAG_... to take away
-- @return unsigned long: the flags before
-- @function ssl_ctx_dane_clear_flags
ssl_ctx_dane_clear_flags = "n:on",

--- Has clients ask for signed certificate timestamps and, if strict, insist on a valid one.
--
-- See: SSL_CTX_enable_ct(3)
-- @param ctx SSL_CTX
-- @param mode int: SSL_CT_VALIDATION_PERMISSIVE, which only collects, or
--   SSL_CT_VALIDATION_STRICT
-- @return int: 1, or 0 with the reason in the queue
-- @function ssl_ctx_enable_ct
ssl_ctx_enable_ct = "n:on",

--- Ends what ssl_ctx_enable_ct began.
--
-- See: SSL_CTX_enable_ct(3)
-- @param ctx SSL_CTX
-- @return nothing
-- @function ssl_ctx_disable_ct
ssl_ctx_disable_ct = "v:o",

--- Tells whether signed certificate timestamps are asked for.
--
-- See: SSL_CTX_enable_ct(3)
-- @param ctx SSL_CTX
-- @return int: 1 or 0
-- @function ssl_ctx_ct_is_enabled
ssl_ctx_ct_is_enabled = "n:o",

--- Adds the certificate transparency logs that a file names to the known ones.
--
-- Waits: for files only
-- See: SSL_CTX_set_ctlog_list_file(3)
-- @param ctx SSL_CTX
-- @param file string: a list of logs in the format of OpenSSL's configuration files
-- @return int: 1, or 0 with the reason in the queue
-- @function ssl_ctx_set_ctlog_list_file
ssl_ctx_set_ctlog_list_file = "n:ot",

--- Adds the logs of the default file, or of the one that CTLOG_FILE in the environment names.
--
-- Waits: for files only
-- See: SSL_CTX_set_ctlog_list_file(3)
-- @param ctx SSL_CTX
-- @return int: 1, or 0 with the reason in the queue
-- @function ssl_ctx_set_default_ctlog_list_file
ssl_ctx_set_default_ctlog_list_file = "n:o",

--- Sets the group for finite-field Diffie-Hellman. `dh` is counted up. Deprecated since OpenSSL
-- 3.0 in favour of ssl_ctx_set0_tmp_dh_pkey.
--
-- See: SSL_CTX_set_tmp_dh(3)
-- @param ctx SSL_CTX
-- @param dh DH or nil
-- @return long: 1; 0 with the reason in the queue, as for nil or a group too small for the
--   security level
-- @function ssl_ctx_set_tmp_dh
ssl_ctx_set_tmp_dh = "n:o|o",

--- Sets the group for finite-field Diffie-Hellman.
--
-- OpenSSL: 3.0 and newer
-- See: SSL_CTX_set0_tmp_dh_pkey(3)
-- @param ctx SSL_CTX
-- @param pkey EVP_PKEY: parameters for Diffie-Hellman
-- @return int: 1; 0 with the reason in the queue, as for a group too small for the security
--   level
-- @function ssl_ctx_set0_tmp_dh_pkey
ssl_ctx_set0_tmp_dh_pkey = "n:oo",

--- Says whether OpenSSL chooses a group for Diffie-Hellman that is as strong as the server's
-- key. A group of ssl_ctx_set_tmp_dh is not used then.
--
-- See: SSL_CTX_set_dh_auto(3)
-- @param ctx SSL_CTX
-- @param on long: 0: off; 1: on; 2: on, with a group of 1024 bits where the security level
--   permits that
-- @return long: 1
-- @function ssl_ctx_set_dh_auto
ssl_ctx_set_dh_auto = "n:on",

--- Makes a key's curve the only group for key exchange; the key itself is not used. Deprecated
-- since OpenSSL 3.0 in favour of ssl_ctx_set1_groups.
--
-- See: SSL_CTX_set_tmp_ecdh(3)
-- @param ctx SSL_CTX
-- @param ec_key EC_KEY or nil: a key on a named curve
-- @return long: 1, or 0; 0 for nil, with the reason in the queue
-- @function ssl_ctx_set_tmp_ecdh
ssl_ctx_set_tmp_ecdh = "n:o|o",

--- Does nothing: key exchange on elliptic curves is always on. ssl_ctx_set1_groups selects the
-- curves.
--
-- See: SSL_CTX_set_ecdh_auto(3)
-- @param ctx SSL_CTX
-- @param on int
-- @return int: 1 if `on` is other than 0, else 0
-- @function ssl_ctx_set_ecdh_auto
ssl_ctx_set_ecdh_auto = "n:on",

--- Answers 0: temporary RSA keys are never needed, as no cipher uses them any more.
--
-- See: openssl/ssl.h
-- @param ctx SSL_CTX
-- @return int: 0
-- @function ssl_ctx_need_tmp_rsa
ssl_ctx_need_tmp_rsa = "n:o",

--- Does nothing: no cipher uses temporary RSA keys any more.
--
-- See: openssl/ssl.h
-- @param ctx SSL_CTX
-- @param rsa RSA or nil: not used, and not taken
-- @return int: 1
-- @function ssl_ctx_set_tmp_rsa
ssl_ctx_set_tmp_rsa = "n:o|o",

--- Says which sessions are cached. It is SSL_SESS_CACHE_SERVER, which is 2, at first.
--
-- See: SSL_CTX_set_session_cache_mode(3)
-- @param ctx SSL_CTX
-- @param mode long: SSL_SESS_CACHE_OFF, or bits SSL_SESS_CACHE_...
-- @return long: the mode before
-- @function ssl_ctx_set_session_cache_mode
ssl_ctx_set_session_cache_mode = "n:on",

--- Says which sessions are cached. It is SSL_SESS_CACHE_SERVER, which is 2, at first.
--
-- See: SSL_CTX_set_session_cache_mode(3)
-- @param ctx SSL_CTX
-- @param mode long: SSL_SESS_CACHE_OFF, or bits SSL_SESS_CACHE_...
-- @return long: the mode before
-- @function ssl_ctx_sess_set_cache_mode
ssl_ctx_sess_set_cache_mode = "n:on",

--- Tells which sessions are cached.
--
-- See: SSL_CTX_get_session_cache_mode(3)
-- @param ctx SSL_CTX
-- @return long: bits SSL_SESS_CACHE_...
-- @function ssl_ctx_get_session_cache_mode
ssl_ctx_get_session_cache_mode = "n:o",

--- Tells which sessions are cached.
--
-- See: SSL_CTX_get_session_cache_mode(3)
-- @param ctx SSL_CTX
-- @return long: bits SSL_SESS_CACHE_...
-- @function ssl_ctx_sess_get_cache_mode
ssl_ctx_sess_get_cache_mode = "n:o",

--- Limits the number of cached sessions. It is 20480 at first.
--
-- See: SSL_CTX_sess_set_cache_size(3)
-- @param ctx SSL_CTX
-- @param size long: sessions; 0: no limit; below 0: nothing is changed
-- @return long: the size before; 0 for a size below 0
-- @function ssl_ctx_sess_set_cache_size
ssl_ctx_sess_set_cache_size = "n:on",

--- Tells the limit of the number of cached sessions.
--
-- See: SSL_CTX_sess_set_cache_size(3)
-- @param ctx SSL_CTX
-- @return long: sessions; 0: no limit
-- @function ssl_ctx_sess_get_cache_size
ssl_ctx_sess_get_cache_size = "n:o",

--- Sets how long sessions that are made afterwards can be resumed. ssl_get_default_timeout
-- tells what it is at first.
--
-- See: SSL_CTX_set_timeout(3)
-- @param ctx SSL_CTX
-- @param seconds long
-- @return long: the seconds before
-- @function ssl_ctx_set_timeout
ssl_ctx_set_timeout = "n:on",

--- Tells how long sessions can be resumed.
--
-- See: SSL_CTX_set_timeout(3)
-- @param ctx SSL_CTX
-- @return long: seconds
-- @function ssl_ctx_get_timeout
ssl_ctx_get_timeout = "n:o",

--- Marks the sessions of a server's context: only those with the same mark are resumed. A
-- server that verifies clients needs one.
--
-- See: SSL_CTX_set_session_id_context(3)
-- @param ctx SSL_CTX
-- @param context string or array of octets: any bytes
-- @return int: 1, or 0 if it is too long
-- @function ssl_ctx_set_session_id_context
ssl_ctx_set_session_id_context = "n:ob1",

--- Puts a copy of a session into the cache. One with the same id is replaced.
--
-- See: SSL_CTX_add_session(3)
-- @param ctx SSL_CTX
-- @param session SSL_SESSION
-- @return int: 1, or 0
-- @function ssl_ctx_add_session
ssl_ctx_add_session = "n:oo",

--- Takes the session with the same id out of the cache. Neither can be resumed any more.
--
-- See: SSL_CTX_add_session(3)
-- @param ctx SSL_CTX
-- @param session SSL_SESSION
-- @return int: 1, or 0 if the cache has none with its id
-- @function ssl_ctx_remove_session
ssl_ctx_remove_session = "n:oo",

--- Takes the sessions that are expired at a time out of the cache.
--
-- See: SSL_CTX_flush_sessions(3)
-- @param ctx SSL_CTX
-- @param time long: seconds since 1970, UTC; 0: all sessions
-- @return nothing
-- @function ssl_ctx_flush_sessions
ssl_ctx_flush_sessions = "v:on",

--- Counts the sessions in the cache.
--
-- See: SSL_CTX_sess_number(3)
-- @param ctx SSL_CTX
-- @return long: sessions
-- @function ssl_ctx_sess_number
ssl_ctx_sess_number = "n:o",

--- Counts the handshakes that clients of the context began.
--
-- See: SSL_CTX_sess_number(3)
-- @param ctx SSL_CTX
-- @return long: handshakes
-- @function ssl_ctx_sess_connect
ssl_ctx_sess_connect = "n:o",

--- Counts the handshakes that clients of the context finished.
--
-- See: SSL_CTX_sess_number(3)
-- @param ctx SSL_CTX
-- @return long: handshakes
-- @function ssl_ctx_sess_connect_good
ssl_ctx_sess_connect_good = "n:o",

--- Counts the renegotiations that clients of the context began.
--
-- See: SSL_CTX_sess_number(3)
-- @param ctx SSL_CTX
-- @return long: renegotiations
-- @function ssl_ctx_sess_connect_renegotiate
ssl_ctx_sess_connect_renegotiate = "n:o",

--- Counts the handshakes that servers of the context began.
--
-- See: SSL_CTX_sess_number(3)
-- @param ctx SSL_CTX
-- @return long: handshakes
-- @function ssl_ctx_sess_accept
ssl_ctx_sess_accept = "n:o",

--- Counts the handshakes that servers of the context finished.
--
-- See: SSL_CTX_sess_number(3)
-- @param ctx SSL_CTX
-- @return long: handshakes
-- @function ssl_ctx_sess_accept_good
ssl_ctx_sess_accept_good = "n:o",

--- Counts the renegotiations that servers of the context began.
--
-- See: SSL_CTX_sess_number(3)
-- @param ctx SSL_CTX
-- @return long: renegotiations
-- @function ssl_ctx_sess_accept_renegotiate
ssl_ctx_sess_accept_renegotiate = "n:o",

--- Counts the sessions that were resumed.
--
-- See: SSL_CTX_sess_number(3)
-- @param ctx SSL_CTX
-- @return long: sessions
-- @function ssl_ctx_sess_hits
ssl_ctx_sess_hits = "n:o",

--- Counts the sessions that servers got from an external cache.
--
-- See: SSL_CTX_sess_number(3)
-- @param ctx SSL_CTX
-- @return long: sessions
-- @function ssl_ctx_sess_cb_hits
ssl_ctx_sess_cb_hits = "n:o",

--- Counts the sessions that clients named and the server's cache did not have.
--
-- See: SSL_CTX_sess_number(3)
-- @param ctx SSL_CTX
-- @return long: sessions
-- @function ssl_ctx_sess_misses
ssl_ctx_sess_misses = "n:o",

--- Counts the sessions that clients named and that had expired.
--
-- See: SSL_CTX_sess_number(3)
-- @param ctx SSL_CTX
-- @return long: sessions
-- @function ssl_ctx_sess_timeouts
ssl_ctx_sess_timeouts = "n:o",

--- Counts the sessions that had to leave because the cache was full.
--
-- See: SSL_CTX_sess_number(3)
-- @param ctx SSL_CTX
-- @return long: sessions
-- @function ssl_ctx_sess_cache_full
ssl_ctx_sess_cache_full = "n:o",

--- Sets the keys that a server's session tickets are sealed with. They are random at first.
--
-- See: SSL_CTX_set_tlsext_ticket_key_cb(3)
-- @param ctx SSL_CTX
-- @param keys string or array of octets or nil: name, HMAC key and AES key; nil asks for the
--   length
-- @return long: 1; for nil the length that is needed; 0 with the reason in the queue
-- @function ssl_ctx_set_tlsext_ticket_keys
ssl_ctx_set_tlsext_ticket_keys = "n:o|b1",

--- Gives the keys that a server's session tickets are sealed with. They are secret.
--
-- See: SSL_CTX_set_tlsext_ticket_key_cb(3)
-- @param ctx SSL_CTX
-- @param keys array of octets that is filled or nil: nil asks for the length
-- @return long: 1; for nil the length that is needed; 0 with the reason in the queue
-- @function ssl_ctx_get_tlsext_ticket_keys
ssl_ctx_get_tlsext_ticket_keys = "n:o|r1",

--- Sets how many tickets a server sends after a full handshake of TLS 1.3; it is 2 at first.
-- After a resumption it is never more than one.
--
-- See: SSL_CTX_set_num_tickets(3)
-- @param ctx SSL_CTX
-- @param count size_t
-- @return int: 1, or 0
-- @function ssl_ctx_set_num_tickets
ssl_ctx_set_num_tickets = "n:on",

--- Tells how many tickets a server sends.
--
-- See: SSL_CTX_set_num_tickets(3)
-- @param ctx SSL_CTX
-- @return size_t: tickets
-- @function ssl_ctx_get_num_tickets
ssl_ctx_get_num_tickets = "n:o",

--- Sets how many bytes of early data a server allows; it is 0 at first, which is none.
--
-- See: SSL_read_early_data(3)
-- @param ctx SSL_CTX
-- @param bytes uint32_t
-- @return int: 1, or 0
-- @function ssl_ctx_set_max_early_data
ssl_ctx_set_max_early_data = "n:on",

--- Tells how many bytes of early data a server allows.
--
-- See: SSL_read_early_data(3)
-- @param ctx SSL_CTX
-- @return uint32_t: bytes
-- @function ssl_ctx_get_max_early_data
ssl_ctx_get_max_early_data = "n:o",

--- Sets how many bytes of early data a server takes or skips before it breaks the connection
-- off; it is 16384 at first. It should not be below what ssl_ctx_set_max_early_data allows.
--
-- See: SSL_read_early_data(3)
-- @param ctx SSL_CTX
-- @param bytes uint32_t
-- @return int: 1, or 0
-- @function ssl_ctx_set_recv_max_early_data
ssl_ctx_set_recv_max_early_data = "n:on",

--- Tells how many bytes of early data a server takes or skips.
--
-- See: SSL_read_early_data(3)
-- @param ctx SSL_CTX
-- @return uint32_t: bytes
-- @function ssl_ctx_get_recv_max_early_data
ssl_ctx_get_recv_max_early_data = "n:o",

--- Limits the size of the peer's certificate chain. It is 102400 bytes at first.
--
-- See: SSL_CTX_set_max_cert_list(3)
-- @param ctx SSL_CTX
-- @param bytes long: below 0: nothing is changed
-- @return long: the bytes before; 0 for a number below 0
-- @function ssl_ctx_set_max_cert_list
ssl_ctx_set_max_cert_list = "n:on",

--- Tells the limit of the size of the peer's certificate chain.
--
-- See: SSL_CTX_set_max_cert_list(3)
-- @param ctx SSL_CTX
-- @return long: bytes
-- @function ssl_ctx_get_max_cert_list
ssl_ctx_get_max_cert_list = "n:o",

--- Limits the plain bytes in a record that is sent; it is 16384 at first.
--
-- See: SSL_CTX_set_split_send_fragment(3)
-- @param ctx SSL_CTX
-- @param bytes long: 512 to 16384
-- @return long: 1, or 0 if it is out of range
-- @function ssl_ctx_set_max_send_fragment
ssl_ctx_set_max_send_fragment = "n:on",

--- Sets how many plain bytes go to each pipeline when one write is encrypted by several.
--
-- See: SSL_CTX_set_split_send_fragment(3)
-- @param ctx SSL_CTX
-- @param bytes long: 1 to the limit of ssl_ctx_set_max_send_fragment
-- @return long: 1, or 0 if it is out of range
-- @function ssl_ctx_set_split_send_fragment
ssl_ctx_set_split_send_fragment = "n:on",

--- Sets how many records may be encrypted at a time; it is 1 at first. More has an effect only
-- with an engine that can do it, and turns read-ahead on.
--
-- See: SSL_CTX_set_split_send_fragment(3)
-- @param ctx SSL_CTX
-- @param count long: 1 to 32
-- @return long: 1, or 0 if it is out of range
-- @function ssl_ctx_set_max_pipelines
ssl_ctx_set_max_pipelines = "n:on",

--- Sets the size of the buffer that records are read to. A size below OpenSSL's own, which has
-- room for one record at least, has no effect.
--
-- See: SSL_CTX_set_split_send_fragment(3)
-- @param ctx SSL_CTX
-- @param bytes size_t
-- @return nothing
-- @function ssl_ctx_set_default_read_buffer_len
ssl_ctx_set_default_read_buffer_len = "v:on",

--- Has clients ask for shorter records, both ways.
--
-- See: SSL_CTX_set_split_send_fragment(3)
-- @param ctx SSL_CTX
-- @param mode uint8_t: TLSEXT_max_fragment_length_...: 0 off, 1 to 4 for 512, 1024, 2048 and
--   4096 bytes
-- @return int: 1, or 0 with the reason in the queue
-- @function ssl_ctx_set_tlsext_max_fragment_length
ssl_ctx_set_tlsext_max_fragment_length = "n:on",

--- Has records of TLS 1.3 padded to a multiple of a size.
--
-- See: SSL_CTX_set_record_padding_callback(3)
-- @param ctx SSL_CTX
-- @param size size_t: bytes, 16384 at most; 0 and 1: no padding
-- @return int: 1, or 0 if it is too large
-- @function ssl_ctx_set_block_padding
ssl_ctx_set_block_padding = "n:on",

--- Sets the application protocols that clients offer. ctx_set_alpn takes them as text, and for
-- servers, too.
--
-- See: SSL_CTX_set_alpn_protos(3)
-- @param ctx SSL_CTX
-- @param protocols string or array of octets or nil: names, each behind a byte with its length;
--   nil for none
-- @return int: 0; 1 if it failed or the bytes are no such list
-- @function ssl_ctx_set_alpn_protos
ssl_ctx_set_alpn_protos = "n:o|b1",

--- Has clients ask the server for an OCSP answer about its certificate.
--
-- See: SSL_CTX_set_tlsext_status_cb(3)
-- @param ctx SSL_CTX
-- @param type int: TLSEXT_STATUSTYPE_ocsp, which is 1; -1: none
-- @return long: 1
-- @function ssl_ctx_set_tlsext_status_type
ssl_ctx_set_tlsext_status_type = "n:on",

--- Tells whether clients ask for an OCSP answer.
--
-- See: SSL_CTX_set_tlsext_status_cb(3)
-- @param ctx SSL_CTX
-- @return long: the type; -1: none
-- @function ssl_ctx_get_tlsext_status_type
ssl_ctx_get_tlsext_status_type = "n:o",

--- Sets the SRTP profiles that are offered over DTLS, preferred ones first.
--
-- See: SSL_CTX_set_tlsext_use_srtp(3)
-- @param ctx SSL_CTX
-- @param profiles string: names with colons between, such as `SRTP_AES128_CM_SHA1_80`
-- @return int: 0; 1 with the reason in the queue if it failed
-- @function ssl_ctx_set_tlsext_use_srtp
ssl_ctx_set_tlsext_use_srtp = "n:ot",

--- Tells whether clients of the context have an extension of the program's own.
--
-- See: SSL_CTX_add_client_custom_ext(3)
-- @param ctx SSL_CTX
-- @param type unsigned int: number of the extension
-- @return int: 1 or 0
-- @function ssl_ctx_has_client_custom_ext
ssl_ctx_has_client_custom_ext = "n:on",

--- Sets what a server tells its clients to choose a pre-shared key by, before TLS 1.3.
-- ctx_add_psk gives the keys.
--
-- See: SSL_CTX_use_psk_identity_hint(3)
-- @param ctx SSL_CTX
-- @param hint string or nil: 128 bytes at most; nil for none
-- @return int: 1, or 0 with the reason in the queue
-- @function ssl_ctx_use_psk_identity_hint
ssl_ctx_use_psk_identity_hint = "n:o|t",

--- Sets the context's SRP settings to nothing, as ssl_ctx_srp_ctx_free does.
--
-- See: openssl/ssl.h
-- @param ctx SSL_CTX
-- @return int: 1
-- @function ssl_ctx_srp_ctx_init
ssl_ctx_srp_ctx_init = "n:o",

--- Frees the context's SRP settings; they are as at first.
--
-- See: openssl/ssl.h
-- @param ctx SSL_CTX
-- @return int: 1
-- @function ssl_ctx_srp_ctx_free
ssl_ctx_srp_ctx_free = "n:o",

--- Sets the name that clients log in with by SRP.
--
-- See: SSL_CTX_set_srp_password(3)
-- @param ctx SSL_CTX
-- @param name string or nil: 1 to 255 bytes; nil: none
-- @return int: 1, or 0 with the reason in the queue
-- @function ssl_ctx_set_srp_username
ssl_ctx_set_srp_username = "n:o|t",

--- Sets the password that clients log in with by SRP.
--
-- See: SSL_CTX_set_srp_password(3)
-- @param ctx SSL_CTX
-- @param password string
-- @return int: 1, or 0 with the reason in the queue
-- @function ssl_ctx_set_srp_password
ssl_ctx_set_srp_password = "n:ot",

--- Sets the least size of the prime that clients accept for SRP; it is 1024 bits at first.
--
-- See: SSL_CTX_set_srp_password(3)
-- @param ctx SSL_CTX
-- @param bits int
-- @return int: 1
-- @function ssl_ctx_set_srp_strength
ssl_ctx_set_srp_strength = "n:on",

--- Makes a new place for a number in every context. There are no callbacks.
--
-- See: CRYPTO_get_ex_new_index(3)
-- @return int: the index, or -1
-- @function ssl_ctx_get_ex_new_index
ssl_ctx_get_ex_new_index = "n:",

--- Keeps a number with the context.
--
-- See: CRYPTO_get_ex_new_index(3)
-- @param ctx SSL_CTX
-- @param index int: 0, or what ssl_ctx_get_ex_new_index answered
-- @param data int64_t: any number
-- @return int: 1, or 0
-- @function ssl_ctx_set_ex_data
ssl_ctx_set_ex_data = "n:onn",

--- Gives the number that is kept with the context.
--
-- See: CRYPTO_get_ex_new_index(3)
-- @param ctx SSL_CTX
-- @param index int: 0, or what ssl_ctx_get_ex_new_index answered
-- @return int64_t: the number; 0 if none was kept
-- @function ssl_ctx_get_ex_data
ssl_ctx_get_ex_data = "n:on",

--- Keeps a number with the context, at index 0.
--
-- See: CRYPTO_get_ex_new_index(3)
-- @param ctx SSL_CTX
-- @param data int64_t: any number
-- @return int: 1, or 0
-- @function ssl_ctx_set_app_data
ssl_ctx_set_app_data = "n:on",

--- Gives the number that ssl_ctx_set_app_data kept.
--
-- See: CRYPTO_get_ex_new_index(3)
-- @param ctx SSL_CTX
-- @return int64_t: the number; 0 if none was kept
-- @function ssl_ctx_get_app_data
ssl_ctx_get_app_data = "n:o",

--- Tells the options of an SSL. It took over its context's when it was made.
--
-- See: SSL_CTX_set_options(3)
-- @param ssl SSL
-- @return uint64_t: bits SSL_OP_
-- @function ssl_get_options
ssl_get_options = "n:o",

--- Sets options besides those that are set.
--
-- See: SSL_CTX_set_options(3)
-- @param ssl SSL
-- @param options uint64_t: bits SSL_OP_ to be set
-- @return uint64_t: all that are set now
-- @function ssl_set_options
ssl_set_options = "n:on",

--- Clears options.
--
-- See: SSL_CTX_set_options(3)
-- @param ssl SSL
-- @param options uint64_t: bits SSL_OP_ to be cleared
-- @return uint64_t: all that are set now
-- @function ssl_clear_options
ssl_clear_options = "n:on",

--- Tells the modes of an SSL.
--
-- See: SSL_CTX_set_mode(3)
-- @param ssl SSL
-- @return long: bits SSL_MODE_; SSL_MODE_AUTO_RETRY, which is 4, to begin with
-- @function ssl_get_mode
ssl_get_mode = "n:o",

--- Sets modes besides those that are set. SSL_MODE_ASYNC is refused; of a stream's SSL no mode
-- can be set that is not set already.
--
-- See: SSL_CTX_set_mode(3)
-- @param ssl SSL
-- @param mode long: bits SSL_MODE_ to be set
-- @return long: all that are set now
-- @function ssl_set_mode
ssl_set_mode = "n:on",

--- Clears modes.
--
-- Streams: refused on the SSL of a stream: it relies on its modes
-- See: SSL_CTX_set_mode(3)
-- @param ssl SSL
-- @param mode long: bits SSL_MODE_ to be cleared
-- @return long: all that are set now
-- @function ssl_clear_mode
ssl_clear_mode = "n:on",

--- Sets up an SSL as the configuration file says.
--
-- Waits: for files only
-- See: SSL_CTX_config(3)
-- @param ssl SSL
-- @param name string: a section that OpenSSL's configuration file names under ssl_conf
-- @return int: 1, or 0 with the reason in the queue
-- @function ssl_config
ssl_config = "n:ot",

--- Sets the oldest version that is allowed.
--
-- See: SSL_CTX_set_min_proto_version(3)
-- @param ssl SSL
-- @param version long: TLS1_2_VERSION and so on; 0: the oldest there is
-- @return long: 1, or 0: it is not one of the method's
-- @function ssl_set_min_proto_version
ssl_set_min_proto_version = "n:on",

--- Sets the newest version that is allowed.
--
-- See: SSL_CTX_set_min_proto_version(3)
-- @param ssl SSL
-- @param version long: TLS1_3_VERSION and so on; 0: the newest there is
-- @return long: 1, or 0: it is not one of the method's
-- @function ssl_set_max_proto_version
ssl_set_max_proto_version = "n:on",

--- Tells the oldest version that is allowed.
--
-- See: SSL_CTX_set_min_proto_version(3)
-- @param ssl SSL
-- @return long: a version; 0: the oldest there is
-- @function ssl_get_min_proto_version
ssl_get_min_proto_version = "n:o",

--- Tells the newest version that is allowed.
--
-- See: SSL_CTX_set_min_proto_version(3)
-- @param ssl SSL
-- @return long: a version; 0: the newest there is
-- @function ssl_get_max_proto_version
ssl_get_max_proto_version = "n:o",

--- Selects the ciphers for TLS 1.2 and older.
--
-- See: SSL_CTX_set_cipher_list(3)
-- @param ssl SSL
-- @param list string: such as `ECDHE+AESGCM:!aNULL`
-- @return int: 1, or 0: it selects none
-- @function ssl_set_cipher_list
ssl_set_cipher_list = "n:ot",

--- Selects the ciphers for TLS 1.3.
--
-- See: SSL_CTX_set_cipher_list(3)
-- @param ssl SSL
-- @param list string: names separated by colons; empty for none
-- @return int: 1, or 0: a name is not known
-- @function ssl_set_ciphersuites
ssl_set_ciphersuites = "n:ot",

--- Selects the groups that keys are agreed with, by NID.
--
-- See: SSL_CTX_set1_curves(3)
-- @param ssl SSL
-- @param groups string or array of octets: NIDs of 4 bytes each, the preferred first
-- @return long: 1, or 0: one is not known or twice, or there is none
-- @function ssl_set1_groups
ssl_set1_groups = "n:ob1",

--- Is ssl_set1_groups under its old name.
--
-- See: SSL_CTX_set1_curves(3)
-- @param ssl SSL
-- @param groups string or array of octets: NIDs of 4 bytes each, the preferred first
-- @return long: 1, or 0: one is not known or twice, or there is none
-- @function ssl_set1_curves
ssl_set1_curves = "n:ob1",

--- Selects the groups that keys are agreed with, by name.
--
-- See: SSL_CTX_set1_curves(3)
-- @param ssl SSL
-- @param list string: names separated by colons, such as `X25519:P-256`
-- @return long: 1, or 0: a name is not known or twice
-- @function ssl_set1_groups_list
ssl_set1_groups_list = "n:ot",

--- Is ssl_set1_groups_list under its old name.
--
-- See: SSL_CTX_set1_curves(3)
-- @param ssl SSL
-- @param list string: names separated by colons
-- @return long: 1, or 0: a name is not known or twice
-- @function ssl_set1_curves_list
ssl_set1_curves_list = "n:ot",

--- Selects the signature algorithms, by NID.
--
-- See: SSL_CTX_set1_sigalgs(3)
-- @param ssl SSL
-- @param algorithms string or array of octets: pairs of NIDs of 4 bytes each: a digest, a kind
--   of key
-- @return long: 1, or 0: a pair is not known, or half
-- @function ssl_set1_sigalgs
ssl_set1_sigalgs = "n:ob1",

--- Selects the signature algorithms, by name.
--
-- See: SSL_CTX_set1_sigalgs(3)
-- @param ssl SSL
-- @param list string: such as `RSA-PSS+SHA256:ed25519`
-- @return long: 1, or 0: a name is not known or twice
-- @function ssl_set1_sigalgs_list
ssl_set1_sigalgs_list = "n:ot",

--- Selects the signature algorithms of client certificates, by NID.
--
-- See: SSL_CTX_set1_sigalgs(3)
-- @param ssl SSL
-- @param algorithms string or array of octets: pairs of NIDs of 4 bytes each: a digest, a kind
--   of key
-- @return long: 1, or 0: a pair is not known, or half
-- @function ssl_set1_client_sigalgs
ssl_set1_client_sigalgs = "n:ob1",

--- Selects the signature algorithms of client certificates, by name.
--
-- See: SSL_CTX_set1_sigalgs(3)
-- @param ssl SSL
-- @param list string: such as `RSA-PSS+SHA256:ed25519`
-- @return long: 1, or 0: a name is not known or twice
-- @function ssl_set1_client_sigalgs_list
ssl_set1_client_sigalgs_list = "n:ot",

--- Tells the security level.
--
-- See: SSL_CTX_set_security_level(3)
-- @param ssl SSL
-- @return int: 0 to 5
-- @function ssl_get_security_level
ssl_get_security_level = "n:o",

--- Sets the security level: how weak keys, ciphers and digests may be.
--
-- See: SSL_CTX_set_security_level(3)
-- @param ssl SSL
-- @param level int: 0 to 5; 1 forbids less than 80 bits, 2 less than 112
-- @return nothing
-- @function ssl_set_security_level
ssl_set_security_level = "v:on",

--- Tells whether an SSL reads more from its transport than it needs.
--
-- See: SSL_CTX_set_read_ahead(3)
-- @param ssl SSL
-- @return int: 0, or not 0: it does
-- @function ssl_get_read_ahead
ssl_get_read_ahead = "n:o",

--- Has an SSL read as much from its transport as there is. ssl_has_pending then has to be asked
-- before waiting for the socket.
--
-- Streams: refused on the SSL of a stream: its transport reads ahead already
-- See: SSL_CTX_set_read_ahead(3)
-- @param ssl SSL
-- @param on int: 1 or 0
-- @return nothing
-- @function ssl_set_read_ahead
ssl_set_read_ahead = "v:on",

--- Sets how large the buffer for reading is at least. It matters with read-ahead only.
--
-- See: SSL_CTX_set_split_send_fragment(3)
-- @param ssl SSL
-- @param length size_t: in bytes
-- @return nothing
-- @function ssl_set_default_read_buffer_len
ssl_set_default_read_buffer_len = "v:on",

--- Tells how large a peer's certificate chain may be.
--
-- See: SSL_CTX_set_max_cert_list(3)
-- @param ssl SSL
-- @return long: in bytes; 102400 to begin with
-- @function ssl_get_max_cert_list
ssl_get_max_cert_list = "n:o",

--- Sets how large a peer's certificate chain may be.
--
-- See: SSL_CTX_set_max_cert_list(3)
-- @param ssl SSL
-- @param size long: in bytes; below 0 changes nothing
-- @return long: the size until now; 0 for one below 0
-- @function ssl_set_max_cert_list
ssl_set_max_cert_list = "n:on",

--- Sets how large a record that is sent may be.
--
-- See: SSL_CTX_set_split_send_fragment(3)
-- @param ssl SSL
-- @param size long: in bytes, 512 to 16384
-- @return long: 1, or 0: out of range
-- @function ssl_set_max_send_fragment
ssl_set_max_send_fragment = "n:on",

--- Sets from what size on a write is split over several pipelines.
--
-- See: SSL_CTX_set_split_send_fragment(3)
-- @param ssl SSL
-- @param size long: in bytes, 1 to that of ssl_set_max_send_fragment
-- @return long: 1, or 0: out of range
-- @function ssl_set_split_send_fragment
ssl_set_split_send_fragment = "n:on",

--- Sets how many records are encrypted at a time, by ciphers that can. More than 1 turns
-- read-ahead on.
--
-- Streams: refused on the SSL of a stream: its transport reads ahead already
-- See: SSL_CTX_set_split_send_fragment(3)
-- @param ssl SSL
-- @param count long: 1 to 32
-- @return long: 1, or 0: out of range
-- @function ssl_set_max_pipelines
ssl_set_max_pipelines = "n:on",

--- Makes the buffers for reading and writing now rather than when they are needed.
--
-- See: SSL_alloc_buffers(3)
-- @param ssl SSL
-- @return int: 1, or 0: no memory
-- @function ssl_alloc_buffers
ssl_alloc_buffers = "n:o",

--- Frees the buffers for reading and writing until they are needed again.
--
-- See: SSL_alloc_buffers(3)
-- @param ssl SSL
-- @return int: 1, or 0: they are in use, or it is DTLS
-- @function ssl_free_buffers
ssl_free_buffers = "n:o",

--- Has each TLS 1.3 record that is sent filled up to a multiple of a size.
--
-- See: SSL_CTX_set_record_padding_callback(3)
-- @param ssl SSL
-- @param block_size size_t: in bytes, up to 16384; 0 and 1: none
-- @return int: 1, or 0: out of range
-- @function ssl_set_block_padding
ssl_set_block_padding = "n:on",

--- Sets how large a datagram may be, for DTLS with SSL_OP_NO_QUERY_MTU.
--
-- See: openssl/ssl.h
-- @param ssl SSL
-- @param mtu long: in bytes, without the headers of UDP and IP
-- @return long: what is set; 0: it is too small, or not DTLS
-- @function ssl_set_mtu
ssl_set_mtu = "n:on",

--- Sets the password for encrypted keys that are read afterwards.
--
-- See: SSL_CTX_set_default_passwd_cb(3)
-- @param ssl SSL
-- @param password string or nil: nil: none
-- @return nothing
-- @function ssl_set_default_passwd_cb_userdata
ssl_set_default_passwd_cb_userdata = "v:o|t",

--- Sets the certificate that is shown to the peer. One of another key type stays besides.
--
-- See: SSL_CTX_use_certificate(3)
-- @param ssl SSL
-- @param x509 X509
-- @return int: 1, or 0 with the reason in the queue
-- @function ssl_use_certificate
ssl_use_certificate = "n:oo",

--- Sets the certificate that is shown to the peer, from memory.
--
-- See: SSL_CTX_use_certificate(3)
-- @param ssl SSL
-- @param data string or array of octets: DER
-- @return int: 1, or 0 with the reason in the queue
-- @function ssl_use_certificate_asn1
ssl_use_certificate_asn1 = "n:ob1",

--- Sets the certificate that is shown to the peer, the first of a file.
--
-- Waits: for files only
-- See: SSL_CTX_use_certificate(3)
-- @param ssl SSL
-- @param file string or nil: nil is answered as a file that cannot be opened
-- @param type int: SSL_FILETYPE_PEM or SSL_FILETYPE_ASN1
-- @return int: 1, or 0 with the reason in the queue
-- @function ssl_use_certificate_file
ssl_use_certificate_file = "n:otn",

--- Sets the certificate that is shown to the peer, and its chain, from a file.
--
-- Waits: for files only
-- See: SSL_CTX_use_certificate(3)
-- @param ssl SSL
-- @param file string or nil: PEM, the SSL's own certificate first; nil is answered as a file
--   that cannot be opened
-- @return int: 1, or 0 with the reason in the queue
-- @function ssl_use_certificate_chain_file
ssl_use_certificate_chain_file = "n:o|t",

--- Sets the private key. Where there is a certificate of its type the two must belong together.
--
-- See: SSL_CTX_use_certificate(3)
-- @param ssl SSL
-- @param key EVP_PKEY
-- @return int: 1, or 0 with the reason in the queue
-- @function ssl_use_privatekey
ssl_use_privatekey = "n:oo",

--- Sets the private key, from memory.
--
-- See: SSL_CTX_use_certificate(3)
-- @param type int: EVP_PKEY_RSA, EVP_PKEY_EC and so on
-- @param ssl SSL
-- @param data string or array of octets: DER, not encrypted
-- @return int: 1, or 0 with the reason in the queue
-- @function ssl_use_privatekey_asn1
ssl_use_privatekey_asn1 = "n:nob2",

--- Sets the private key, the first of a file. It is refused if a certificate of its type was
-- set that it does not belong to; a certificate that is set later drops a key that is not its
-- own.
--
-- Waits: for files only
-- See: SSL_CTX_use_certificate(3)
-- @param ssl SSL
-- @param file string or nil: nil is answered as a file that cannot be opened
-- @param type int: SSL_FILETYPE_PEM or SSL_FILETYPE_ASN1
-- @return int: 1, or 0 with the reason in the queue
-- @function ssl_use_privatekey_file
ssl_use_privatekey_file = "n:otn",

--- Sets an RSA key as the private key.
--
-- See: SSL_CTX_use_certificate(3)
-- @param ssl SSL
-- @param rsa RSA
-- @return int: 1, or 0 with the reason in the queue
-- @function ssl_use_rsaprivatekey
ssl_use_rsaprivatekey = "n:oo",

--- Sets an RSA key as the private key, from memory.
--
-- See: SSL_CTX_use_certificate(3)
-- @param ssl SSL
-- @param data string or array of octets: DER of PKCS#1
-- @return int: 1, or 0 with the reason in the queue
-- @function ssl_use_rsaprivatekey_asn1
ssl_use_rsaprivatekey_asn1 = "n:ob1",

--- Sets the private key, the first of a file. A key that is not an RSA key is refused; PKCS#1
-- and PKCS#8 are both read.
--
-- Waits: for files only
-- See: SSL_CTX_use_certificate(3)
-- @param ssl SSL
-- @param file string or nil: nil is answered as a file that cannot be opened
-- @param type int: SSL_FILETYPE_PEM or SSL_FILETYPE_ASN1
-- @return int: 1, or 0 with the reason in the queue
-- @function ssl_use_rsaprivatekey_file
ssl_use_rsaprivatekey_file = "n:otn",

--- Sets certificate, private key and chain at once.
--
-- See: SSL_CTX_use_certificate(3)
-- @param ssl SSL
-- @param x509 X509
-- @param key EVP_PKEY or nil: 0: the certificate's public key stands for it, as where an engine
--   holds the private one
-- @param chain STACK_OF(X509) or nil: 0: none
-- @param override int: 1: it replaces one of its key type; 0: that is an error
-- @return int: 1, or 0 with the reason in the queue, and nothing changed
-- @function ssl_use_cert_and_key
ssl_use_cert_and_key = "n:oooon",

--- Tells whether there are certificate and key, and whether they belong together.
--
-- See: SSL_CTX_use_certificate(3)
-- @param ssl SSL
-- @return int: 1, or 0 with the reason in the queue
-- @function ssl_check_private_key
ssl_check_private_key = "n:o",

--- Removes all certificates, keys and chains of an SSL.
--
-- See: SSL_CTX_set_cert_cb(3)
-- @param ssl SSL
-- @return nothing
-- @function ssl_certs_clear
ssl_certs_clear = "v:o",

--- Gives the certificate that is shown to the peer: the one set last, or chosen by
-- ssl_select_current_cert.
--
-- See: SSL_get_certificate(3)
-- @param ssl SSL
-- @return X509 or nil, borrowed: the certificate; 0: none
-- @function ssl_get_certificate
ssl_get_certificate = "0:o:X509",

--- Gives the private key that belongs to ssl_get_certificate.
--
-- See: SSL_get_privatekey(3)
-- @param ssl SSL
-- @return EVP_PKEY or nil, borrowed: the key; 0: none
-- @function ssl_get_privatekey
ssl_get_privatekey = "0:o:EVP_PKEY",

--- Chooses which of several certificates the functions for chains are about.
--
-- See: SSL_CTX_add1_chain_cert(3)
-- @param ssl SSL
-- @param x509 X509: one that was set
-- @return long: 1, or 0: it was not set, or has no key
-- @function ssl_select_current_cert
ssl_select_current_cert = "n:oo",

--- Chooses which of several certificates the functions for chains are about, one after the
-- other.
--
-- See: SSL_CTX_add1_chain_cert(3)
-- @param ssl SSL
-- @param which long: SSL_CERT_SET_FIRST, SSL_CERT_SET_NEXT, or SSL_CERT_SET_SERVER: the one of
--   this handshake
-- @return long: 1, or 0: there is none; 2: the handshake's cipher takes none
-- @function ssl_set_current_cert
ssl_set_current_cert = "n:on",

--- Sets the chain of the current certificate, without that itself.
--
-- See: SSL_CTX_add1_chain_cert(3)
-- @param ssl SSL
-- @param chain STACK_OF(X509) or nil: 0: none
-- @return long: 1, or 0 with the reason in the queue
-- @function ssl_set0_chain
ssl_set0_chain = "n:o|o",

--- Sets the chain of the current certificate, without that itself.
--
-- See: SSL_CTX_add1_chain_cert(3)
-- @param ssl SSL
-- @param chain STACK_OF(X509) or nil: 0: none
-- @return long: 1, or 0 with the reason in the queue
-- @function ssl_set1_chain
ssl_set1_chain = "n:o|o",

--- Removes the chain of the current certificate.
--
-- See: SSL_CTX_add1_chain_cert(3)
-- @param ssl SSL
-- @return long: 1
-- @function ssl_clear_chain_certs
ssl_clear_chain_certs = "n:o",

--- Adds a certificate to the end of the current one's chain.
--
-- See: SSL_CTX_add1_chain_cert(3)
-- @param ssl SSL
-- @param x509 X509
-- @return long: 1, or 0 with the reason in the queue
-- @function ssl_add0_chain_cert
ssl_add0_chain_cert = "n:oo",

--- Adds a certificate to the end of the current one's chain.
--
-- See: SSL_CTX_add1_chain_cert(3)
-- @param ssl SSL
-- @param x509 X509
-- @return long: 1, or 0 with the reason in the queue
-- @function ssl_add1_chain_cert
ssl_add1_chain_cert = "n:oo",

--- Gives the chain of the current certificate, without that itself.
--
-- See: SSL_CTX_add1_chain_cert(3)
-- @param ssl SSL
-- @return long: 1
-- @return `chain`, STACK_OF(X509) or nil: a STACK_OF(X509); 0: none
-- @function ssl_get0_chain_certs
ssl_get0_chain_certs = "n:oh:STACK_OF(X509)",

--- Makes the chain of the current certificate of those in a trust store, or of those in the
-- chain now.
--
-- Waits: for files only
-- See: SSL_CTX_add1_chain_cert(3)
-- @param ssl SSL
-- @param flags long: bits SSL_BUILD_CHAIN_FLAG_; 0 for none
-- @return long: 1; 2: a part, SSL_BUILD_CHAIN_FLAG_IGNORE_ERROR is among `flags`; 0 with the
--   reason in the queue
-- @function ssl_build_cert_chain
ssl_build_cert_chain = "n:on",

--- Tells whether the peer can be shown a certificate. It has an answer only while the handshake
-- waits for one to be chosen, as for QUESTION_CERTIFICATE.
--
-- See: SSL_check_chain(3)
-- @param ssl SSL
-- @param x509 X509
-- @param key EVP_PKEY: its private key
-- @param chain STACK_OF(X509) or nil: the rest of its chain; 0: none
-- @return int: bits CERT_PKEY_, with CERT_PKEY_VALID where it will do; 0: it will not
-- @function ssl_check_chain
ssl_check_chain = "n:ooo|o",

--- Sets how strictly certificates are chosen, besides what is set.
--
-- See: SSL_CONF_cmd(3)
-- @param ssl SSL
-- @param flags long: SSL_CERT_FLAG_TLS_STRICT and so on
-- @return long: all that are set now
-- @function ssl_set_cert_flags
ssl_set_cert_flags = "n:on",

--- Clears what ssl_set_cert_flags sets.
--
-- See: SSL_CONF_cmd(3)
-- @param ssl SSL
-- @param flags long: SSL_CERT_FLAG_TLS_STRICT and so on
-- @return long: all that are set now
-- @function ssl_clear_cert_flags
ssl_clear_cert_flags = "n:on",

--- Sets the parameters of Diffie-Hellman ciphers. They stay the caller's.
--
-- See: SSL_CTX_set_tmp_dh_callback(3)
-- @param ssl SSL
-- @param dh DH or nil: 0 is answered with 0, and the reason in the queue
-- @return long: 1, or 0 with the reason in the queue: too small for the security level
-- @function ssl_set_tmp_dh
ssl_set_tmp_dh = "n:o|o",

--- Sets the parameters of Diffie-Hellman ciphers.
--
-- OpenSSL: 3.0 and newer
-- See: SSL_CTX_set_tmp_dh_callback(3)
-- @param ssl SSL
-- @param key EVP_PKEY: of Diffie-Hellman parameters
-- @return int: 1, or 0 with the reason in the queue: too small for the security level
-- @function ssl_set0_tmp_dh_pkey
ssl_set0_tmp_dh_pkey = "n:oo",

--- Has OpenSSL's own parameters used for Diffie-Hellman ciphers.
--
-- See: SSL_CTX_set_tmp_dh_callback(3)
-- @param ssl SSL
-- @param on long: 0: no; 1: as strong as the certificate's key; 2: 1024 bits, where the
--   security level allows
-- @return long: 1
-- @function ssl_set_dh_auto
ssl_set_dh_auto = "n:on",

--- Selects a curve as the only group. ssl_set1_groups_list selects several.
--
-- See: SSL_CTX_set_tmp_ecdh(3)
-- @param ssl SSL
-- @param key EC_KEY: of which the curve alone counts
-- @return long: 1, or 0 with the reason in the queue
-- @function ssl_set_tmp_ecdh
ssl_set_tmp_ecdh = "n:oo",

--- Does nothing: OpenSSL chooses the curve itself.
--
-- See: SSL_CTX_set_ecdh_auto(3)
-- @param ssl SSL
-- @param on int: any number
-- @return int: 1 when `on` is not 0, else 0
-- @function ssl_set_ecdh_auto
ssl_set_ecdh_auto = "n:on",

--- Tells that no temporary RSA key is needed. There are none since OpenSSL 1.1.0.
--
-- See: openssl/ssl.h
-- @param ssl SSL
-- @return int: 0
-- @function ssl_need_tmp_rsa
ssl_need_tmp_rsa = "n:o",

--- Does nothing. There are no temporary RSA keys since OpenSSL 1.1.0.
--
-- See: openssl/ssl.h
-- @param ssl SSL
-- @param rsa RSA or nil: it stays the caller's; 0 for none
-- @return int: 1
-- @function ssl_set_tmp_rsa
ssl_set_tmp_rsa = "n:o|o",

--- Tells what is asked of the peer's certificate.
--
-- See: SSL_CTX_get_verify_mode(3)
-- @param ssl SSL
-- @return int: bits SSL_VERIFY_PEER and so on; SSL_VERIFY_NONE, which is 0, for none
-- @function ssl_get_verify_mode
ssl_get_verify_mode = "n:o",

--- Says what is asked of the peer's certificate. A callback that the context had stays.
--
-- See: SSL_CTX_set_verify(3)
-- @param ssl SSL
-- @param mode int: bits SSL_VERIFY_PEER and so on; SSL_VERIFY_NONE, which is 0, for none
-- @return nothing
-- @function ssl_set_verify
ssl_set_verify = "v:on",

--- Tells how many authorities may stand between certificate and root.
--
-- See: SSL_CTX_get_verify_mode(3)
-- @param ssl SSL
-- @return int: how many; -1: the default, 100
-- @function ssl_get_verify_depth
ssl_get_verify_depth = "n:o",

--- Says how many authorities may stand between certificate and root.
--
-- See: SSL_CTX_set_verify(3)
-- @param ssl SSL
-- @param depth int: how many
-- @return nothing
-- @function ssl_set_verify_depth
ssl_set_verify_depth = "v:on",

--- Has ssl_get_verify_result answer this. Nothing else changes; the next verification sets it
-- anew.
--
-- See: SSL_set_verify_result(3)
-- @param ssl SSL
-- @param result long: X509_V_OK and so on
-- @return nothing
-- @function ssl_set_verify_result
ssl_set_verify_result = "v:on",

--- Has the handshake pause that called a verification callback, to be called again. It is of
-- use to such a callback only.
--
-- Streams: refused on the SSL of a stream: ctx_set_question pauses its verification
-- See: SSL_set_retry_verify(3)
-- @param ssl SSL
-- @return int: 1, or 0: OpenSSL is older than 3.0.2
-- @function ssl_set_retry_verify
ssl_set_retry_verify = "n:o",

--- Says whether a client offers to show a certificate later, when a TLS 1.3 server asks for it.
--
-- See: SSL_CTX_set_verify(3)
-- @param ssl SSL: a client's
-- @param on int: 1 or 0
-- @return nothing
-- @function ssl_set_post_handshake_auth
ssl_set_post_handshake_auth = "v:on",

--- Says which name the peer's certificate must be for. OpenSSL 4.0 takes an address too.
--
-- See: SSL_set1_host(3)
-- @param ssl SSL
-- @param host string or nil: nil: any name will do
-- @return int: 1, or 0 with the reason in the queue
-- @function ssl_set1_host
ssl_set1_host = "n:o|t",

--- Adds a name that the peer's certificate may be for.
--
-- See: SSL_set1_host(3)
-- @param ssl SSL
-- @param host string
-- @return int: 1, or 0 with the reason in the queue
-- @function ssl_add1_host
ssl_add1_host = "n:ot",

--- Says how names are compared with those of the peer's certificate.
--
-- See: SSL_set1_host(3)
-- @param ssl SSL
-- @param flags unsigned int: bits X509_CHECK_FLAG_
-- @return nothing
-- @function ssl_set_hostflags
ssl_set_hostflags = "v:on",

--- Says for what the peer's certificate must be meant. By itself it is for the peer's side of
-- TLS.
--
-- See: SSL_set_purpose(3)
-- @param ssl SSL
-- @param purpose int: X509_PURPOSE_SSL_SERVER and so on
-- @return int: 1, or 0: it is not known
-- @function ssl_set_purpose
ssl_set_purpose = "n:on",

--- Says for what the authority must be trusted.
--
-- See: SSL_set_trust(3)
-- @param ssl SSL
-- @param trust int: X509_TRUST_SSL_SERVER and so on
-- @return int: 1, or 0: it is not known
-- @function ssl_set_trust
ssl_set_trust = "n:on",

--- Gives the parameters of verification, to be changed in place.
--
-- See: SSL_CTX_get0_param(3)
-- @param ssl SSL
-- @return X509_VERIFY_PARAM or nil, borrowed
-- @function ssl_get0_param
ssl_get0_param = "0:o:X509_VERIFY_PARAM",

--- Sets the parameters of verification to a copy of others.
--
-- See: SSL_CTX_get0_param(3)
-- @param ssl SSL
-- @param param X509_VERIFY_PARAM
-- @return int: 1, or 0
-- @function ssl_set1_param
ssl_set1_param = "n:oo",

--- Sets the trust store that the peer is verified with.
--
-- See: SSL_CTX_set1_verify_cert_store(3)
-- @param ssl SSL
-- @param store X509_STORE or nil: 0: the context's is used
-- @return long: 1
-- @function ssl_set0_verify_cert_store
ssl_set0_verify_cert_store = "n:o|o",

--- Sets the trust store that the peer is verified with.
--
-- See: SSL_CTX_set1_verify_cert_store(3)
-- @param ssl SSL
-- @param store X509_STORE or nil: 0: the context's is used
-- @return long: 1
-- @function ssl_set1_verify_cert_store
ssl_set1_verify_cert_store = "n:o|o",

--- Gives the trust store that the peer is verified with, where the SSL has one of its own. That
-- of a context of ctx_new is shared by all of them, and is refused.
--
-- Streams: refused on the SSL of a stream: its trust store is shared with others
-- See: SSL_CTX_set1_verify_cert_store(3)
-- @param ssl SSL
-- @return long: 1
-- @return `store`, X509_STORE or nil: an X509_STORE; 0: none was set
-- @function ssl_get0_verify_cert_store
ssl_get0_verify_cert_store = "n:oh:X509_STORE",

--- Sets the store that one's own chain is made of.
--
-- See: SSL_CTX_set1_verify_cert_store(3)
-- @param ssl SSL
-- @param store X509_STORE or nil: 0: the context's trust store is used
-- @return long: 1
-- @function ssl_set0_chain_cert_store
ssl_set0_chain_cert_store = "n:o|o",

--- Sets the store that one's own chain is made of.
--
-- See: SSL_CTX_set1_verify_cert_store(3)
-- @param ssl SSL
-- @param store X509_STORE or nil: 0: the context's trust store is used
-- @return long: 1
-- @function ssl_set1_chain_cert_store
ssl_set1_chain_cert_store = "n:o|o",

--- Gives the store that one's own chain is made of, where the SSL has one of its own.
--
-- Streams: refused on the SSL of a stream: its trust store is shared with others
-- See: SSL_CTX_set1_verify_cert_store(3)
-- @param ssl SSL
-- @return long: 1
-- @return `store`, X509_STORE or nil: an X509_STORE; 0: none was set
-- @function ssl_get0_chain_cert_store
ssl_get0_chain_cert_store = "n:oh:X509_STORE",

--- Says which authorities a server names to clients that it asks for a certificate.
--
-- See: SSL_CTX_set_client_CA_list(3)
-- @param ssl SSL
-- @param names STACK_OF(X509_NAME) or nil: 0: the context's are used
-- @return nothing
-- @function ssl_set_client_ca_list
ssl_set_client_ca_list = "v:o|o",

--- Gives the authorities that a server names, its context's where it has none of its own; on a
-- client, those that the server has named.
--
-- See: SSL_get_client_CA_list(3)
-- @param ssl SSL
-- @return STACK_OF(X509_NAME) or nil, borrowed: the names; 0: none
-- @function ssl_get_client_ca_list
ssl_get_client_ca_list = "0:o:STACK_OF(X509_NAME)",

--- Adds the subject of a certificate to the authorities that a server names.
--
-- See: SSL_CTX_set_client_CA_list(3)
-- @param ssl SSL
-- @param x509 X509 or nil: an authority's certificate; 0 is answered with 0
-- @return int: 1, or 0
-- @function ssl_add_client_ca
ssl_add_client_ca = "n:o|o",

--- Says which authorities are named to the peer, by either side.
--
-- See: SSL_CTX_set0_CA_list(3)
-- @param ssl SSL
-- @param names STACK_OF(X509_NAME) or nil: 0: the context's are used
-- @return nothing
-- @function ssl_set0_ca_list
ssl_set0_ca_list = "v:o|o",

--- Gives the authorities that ssl_set0_ca_list has set, or the context's.
--
-- See: SSL_CTX_set0_CA_list(3)
-- @param ssl SSL
-- @return STACK_OF(X509_NAME) or nil, borrowed: the names; 0: none
-- @function ssl_get0_ca_list
ssl_get0_ca_list = "0:o:STACK_OF(X509_NAME)",

--- Adds the subject of a certificate to the authorities that are named to the peer.
--
-- See: SSL_CTX_set0_CA_list(3)
-- @param ssl SSL
-- @param x509 X509 or nil: an authority's certificate; 0 is answered with 0
-- @return int: 1, or 0
-- @function ssl_add1_to_ca_list
ssl_add1_to_ca_list = "n:o|o",

--- Gives the authorities that the peer has named.
--
-- See: SSL_CTX_set0_CA_list(3)
-- @param ssl SSL
-- @return STACK_OF(X509_NAME) or nil, borrowed: the names; 0: none
-- @function ssl_get0_peer_ca_list
ssl_get0_peer_ca_list = "0:o:STACK_OF(X509_NAME)",

--- Copies a list of names.
--
-- See: openssl/ssl.h
-- @param names STACK_OF(X509_NAME)
-- @return STACK_OF(X509_NAME) or nil, new: the copy; 0 with the reason in the queue
-- @function ssl_dup_ca_list
ssl_dup_ca_list = "+:o:STACK_OF(X509_NAME)",

--- Reads the subjects of a file's certificates.
--
-- Waits: for files only
-- See: SSL_load_client_CA_file(3)
-- @param file string: certificates, in PEM
-- @return STACK_OF(X509_NAME) or nil, new: the subjects, each once; 0 with the reason in the
--   queue
-- @function ssl_load_client_ca_file
ssl_load_client_ca_file = "+:t:STACK_OF(X509_NAME)",

--- Reads the subjects of a file's certificates.
--
-- Waits: for files only
-- OpenSSL: 3.0 and newer
-- See: SSL_load_client_CA_file(3)
-- @param file string: certificates, in PEM
-- @param properties string or nil: which algorithms to use; nil: the usual
-- @return STACK_OF(X509_NAME) or nil, new: the subjects, each once; 0 with the reason in the
--   queue
-- @function ssl_load_client_ca_file_ex
ssl_load_client_ca_file_ex = "+:t|t:STACK_OF(X509_NAME)",

--- Adds the subjects of a file's certificates to a list, those that are not in it.
--
-- Waits: for files only
-- See: SSL_load_client_CA_file(3)
-- @param names STACK_OF(X509_NAME)
-- @param file string: certificates, in PEM
-- @return int: 1, or 0 with the reason in the queue
-- @function ssl_add_file_cert_subjects_to_stack
ssl_add_file_cert_subjects_to_stack = "n:ot",

--- Adds the subjects of the certificates in a directory to a list, those that are not in it.
--
-- Waits: for files only
-- See: SSL_load_client_CA_file(3)
-- @param names STACK_OF(X509_NAME)
-- @param directory string: each file of which is read
-- @return int: 1, or 0 with the reason in the queue
-- @function ssl_add_dir_cert_subjects_to_stack
ssl_add_dir_cert_subjects_to_stack = "n:ot",

--- Adds the subjects of the certificates in a store to a list, those that are not in it. What
-- is encrypted there is passed over.
--
-- Waits: for files only
-- OpenSSL: 3.0 and newer
-- See: SSL_load_client_CA_file(3)
-- @param names STACK_OF(X509_NAME)
-- @param uri string: of a file or directory, or what a provider knows
-- @return int: 1, or 0 with the reason in the queue
-- @function ssl_add_store_cert_subjects_to_stack
ssl_add_store_cert_subjects_to_stack = "n:ot",

--- Copies the types of certificates that the server asks for, before TLS 1.3.
--
-- See: SSL_CTX_set1_curves(3)
-- @param ssl SSL: a client's
-- @param types array of octets that is filled or nil: TLS_CT_RSA_SIGN and so on, a byte each
-- @return long: how many there are; 0: none were asked for
-- @function ssl_get0_certificate_types
ssl_get0_certificate_types = "n:o|r1",

--- Says which types of certificates a server asks for, before TLS 1.3.
--
-- See: openssl/ssl.h
-- @param ssl SSL: a server's
-- @param types string or array of octets or nil: TLS_CT_RSA_SIGN and so on, a byte each; none:
--   as the ciphers demand
-- @return long: 1, or 0
-- @function ssl_set1_client_certificate_types
ssl_set1_client_certificate_types = "n:o|b1",

--- Has the peer verified by TLSA records. It sets the server's name too where none is set.
--
-- See: SSL_CTX_dane_enable(3)
-- @param ssl SSL
-- @param base_domain string: the name that the TLSA records were found under
-- @return int: 1; 0: ssl_ctx_dane_enable comes first, or it is on already; -1: it failed
-- @function ssl_dane_enable
ssl_dane_enable = "n:ot",

--- Adds a TLSA record of the peer.
--
-- See: SSL_CTX_dane_enable(3)
-- @param ssl SSL
-- @param usage uint8_t: 0 to 3
-- @param selector uint8_t: 0: the whole certificate; 1: its public key
-- @param matching_type uint8_t: 0: the data itself; 1: its SHA-256; 2: its SHA-512
-- @param data string or array of octets
-- @return int: 1; 0: the record is of no use; -1: it failed
-- @function ssl_dane_tlsa_add
ssl_dane_tlsa_add = "n:onnnb4",

--- Sets how DANE verifies, besides what is set.
--
-- See: SSL_CTX_dane_enable(3)
-- @param ssl SSL
-- @param flags unsigned long: DANE_FLAG_NO_DANE_EE_NAMECHECKS
-- @return unsigned long: what was set until now
-- @function ssl_dane_set_flags
ssl_dane_set_flags = "n:on",

--- Clears what ssl_dane_set_flags sets.
--
-- See: SSL_CTX_dane_enable(3)
-- @param ssl SSL
-- @param flags unsigned long: DANE_FLAG_NO_DANE_EE_NAMECHECKS
-- @return unsigned long: what was set until now
-- @function ssl_dane_clear_flags
ssl_dane_clear_flags = "n:on",

--- Tells which trust anchor a TLSA record has led to.
--
-- See: SSL_CTX_dane_enable(3)
-- @param ssl SSL
-- @return int: how many certificates stand between the peer's own and the anchor; -1: DANE did
--   not verify it
-- @return `certificate`, X509 or nil: an X509: the trust anchor; 0: none
-- @return `key`, EVP_PKEY or nil: an EVP_PKEY: the bare key that was the trust anchor; 0: none
-- @function ssl_get0_dane_authority
ssl_get0_dane_authority = "n:ohh:X509:EVP_PKEY",

--- Copies the TLSA record that the peer was verified by.
--
-- See: SSL_CTX_dane_enable(3)
-- @param ssl SSL
-- @param data array of octets that is filled or nil
-- @return int: how many certificates stand between the peer's own and the anchor; -1: DANE did
--   not verify it
-- @return `usage`, uint8_t
-- @return `selector`, uint8_t
-- @return `matching_type`, uint8_t
-- @return `data_length`, size_t: how many bytes of data there are
-- @function ssl_get0_dane_tlsa
ssl_get0_dane_tlsa = "n:oppp|r4p",

--- Has a client ask for certificate timestamps and check them.
--
-- See: SSL_CTX_set_ct_validation_callback(3)
-- @param ssl SSL
-- @param mode int: SSL_CT_VALIDATION_PERMISSIVE: only ask; SSL_CT_VALIDATION_STRICT: demand a
--   valid timestamp
-- @return int: 1, or 0 with the reason in the queue
-- @function ssl_enable_ct
ssl_enable_ct = "n:on",

--- Has a client not ask for certificate timestamps any more.
--
-- See: SSL_CTX_set_ct_validation_callback(3)
-- @param ssl SSL
-- @return nothing
-- @function ssl_disable_ct
ssl_disable_ct = "v:o",

--- Tells whether certificate timestamps are asked for and checked.
--
-- See: SSL_CTX_set_ct_validation_callback(3)
-- @param ssl SSL
-- @return int: 1 or 0
-- @function ssl_ct_is_enabled
ssl_ct_is_enabled = "n:o",

--- Gives the session. With TLS 1.3 it can be resumed only once the server's ticket has been
-- read.
--
-- See: SSL_get_session(3)
-- @param ssl SSL
-- @return SSL_SESSION or nil, borrowed: the session; 0: none
-- @function ssl_get_session
ssl_get_session = "0:o:SSL_SESSION",

--- Is ssl_get_session under another name.
--
-- See: SSL_get_session(3)
-- @param ssl SSL
-- @return SSL_SESSION or nil, borrowed: the session; 0: none
-- @function ssl_get0_session
ssl_get0_session = "0:o:SSL_SESSION",

--- Gives the session. With TLS 1.3 it can be resumed only once the server's ticket has been
-- read.
--
-- See: SSL_get_session(3)
-- @param ssl SSL
-- @return SSL_SESSION or nil, new: the session; 0: none
-- @function ssl_get1_session
ssl_get1_session = "+:o:SSL_SESSION",

--- Has a client resume a session, before the handshake.
--
-- See: SSL_set_session(3)
-- @param ssl SSL: a client's
-- @param session SSL_SESSION or nil: 0: none is resumed
-- @return int: 1, or 0 with the reason in the queue
-- @function ssl_set_session
ssl_set_session = "n:o|o",

--- Tells whether a session was resumed.
--
-- See: SSL_session_reused(3)
-- @param ssl SSL
-- @return int: 1, or 0: a new one was made
-- @function ssl_session_reused
ssl_session_reused = "n:o",

--- Is ssl_session_reused under its old name.
--
-- See: SSL_session_reused(3)
-- @param ssl SSL
-- @return int: 1, or 0: a new one was made
-- @function ssl_cache_hit
ssl_cache_hit = "n:o",

--- Tells when a session was made.
--
-- See: SSL_SESSION_get_time(3)
-- @param session SSL_SESSION
-- @return long: seconds since 1970
-- @function ssl_get_time
ssl_get_time = "n:o",

--- Says when a session was made.
--
-- See: SSL_SESSION_get_time(3)
-- @param session SSL_SESSION
-- @param time long: seconds since 1970
-- @return long: `time`
-- @function ssl_set_time
ssl_set_time = "n:on",

--- Tells for how long a session can be resumed.
--
-- See: SSL_SESSION_get_time(3)
-- @param session SSL_SESSION
-- @return long: in seconds
-- @function ssl_get_timeout
ssl_get_timeout = "n:o",

--- Says for how long a session can be resumed.
--
-- See: SSL_SESSION_get_time(3)
-- @param session SSL_SESSION
-- @param timeout long: in seconds
-- @return long: 1
-- @function ssl_set_timeout
ssl_set_timeout = "n:on",

--- Tells for how long sessions of the SSL's protocol can be resumed where nothing else is set.
--
-- See: SSL_get_default_timeout(3)
-- @param ssl SSL
-- @return long: in seconds
-- @function ssl_get_default_timeout
ssl_get_default_timeout = "n:o",

--- Has a server resume only sessions that were made under the same mark.
--
-- See: SSL_CTX_set_session_id_context(3)
-- @param ssl SSL: a server's
-- @param id string or array of octets or nil: any bytes
-- @return int: 1, or 0: they are too many
-- @function ssl_set_session_id_context
ssl_set_session_id_context = "n:o|b1",

--- Tells whether the context's cache has a session with this ID.
--
-- See: SSL_CTX_set_generate_session_id(3)
-- @param ssl SSL
-- @param id string or array of octets
-- @return int: 1 or 0
-- @function ssl_has_matching_session_id
ssl_has_matching_session_id = "n:ob1",

--- Tells how many tickets a TLS 1.3 server sends after the handshake.
--
-- See: SSL_CTX_set_num_tickets(3)
-- @param ssl SSL
-- @return size_t: how many; 2 to begin with
-- @function ssl_get_num_tickets
ssl_get_num_tickets = "n:o",

--- Says how many tickets a TLS 1.3 server sends after the handshake.
--
-- See: SSL_CTX_set_num_tickets(3)
-- @param ssl SSL
-- @param count size_t
-- @return int: 1
-- @function ssl_set_num_tickets
ssl_set_num_tickets = "n:on",

--- Tells how much early data a server allows with the tickets that it sends.
--
-- See: SSL_read_early_data(3)
-- @param ssl SSL
-- @return uint32_t: in bytes; 0: none is allowed
-- @function ssl_get_max_early_data
ssl_get_max_early_data = "n:o",

--- Says how much early data a server allows with the tickets that it sends.
--
-- See: SSL_read_early_data(3)
-- @param ssl SSL: a server's
-- @param size uint32_t: in bytes; 0: none is allowed
-- @return int: 1, or 0
-- @function ssl_set_max_early_data
ssl_set_max_early_data = "n:on",

--- Tells how much early data a server reads.
--
-- See: SSL_read_early_data(3)
-- @param ssl SSL
-- @return uint32_t: in bytes; 16384 to begin with
-- @function ssl_get_recv_max_early_data
ssl_get_recv_max_early_data = "n:o",

--- Says how much early data a server reads.
--
-- See: SSL_read_early_data(3)
-- @param ssl SSL: a server's
-- @param size uint32_t: in bytes, not less than its tickets allow
-- @return int: 1, or 0
-- @function ssl_set_recv_max_early_data
ssl_set_recv_max_early_data = "n:on",

--- Sets the host name that a client asks the server for. It has nothing to do with whom the
-- certificate is checked for.
--
-- See: SSL_CTX_set_tlsext_servername_callback(3)
-- @param ssl SSL
-- @param name string or nil: at most 255 bytes; nil: none
-- @return long: 1, or 0 with the reason in the queue
-- @function ssl_set_tlsext_host_name
ssl_set_tlsext_host_name = "n:o|t",

--- Sets the application protocols that a client offers. Unlike elsewhere, 0 is success.
--
-- See: SSL_CTX_set_alpn_select_cb(3)
-- @param ssl SSL: a client's
-- @param protocols string or array of octets or nil: names, each after a byte that says how
--   long it is, the preferred first; none: nothing is offered
-- @return int: 0 when it is done, 1 when not
-- @function ssl_set_alpn_protos
ssl_set_alpn_protos = "n:o|b1",

--- Has a client ask for records that are no larger than this.
--
-- See: SSL_CTX_set_tlsext_max_fragment_length(3)
-- @param ssl SSL: a client's
-- @param mode uint8_t: TLSEXT_max_fragment_length_512 and so on;
--   TLSEXT_max_fragment_length_DISABLED, which is 0: none
-- @return int: 1, or 0 with the reason in the queue
-- @function ssl_set_tlsext_max_fragment_length
ssl_set_tlsext_max_fragment_length = "n:on",

--- Sets the SRTP profiles that are offered, with DTLS. Unlike elsewhere, 0 is success.
--
-- See: SSL_CTX_set_tlsext_use_srtp(3)
-- @param ssl SSL
-- @param profiles string: names separated by colons
-- @return int: 0 when it is done, 1 when not
-- @function ssl_set_tlsext_use_srtp
ssl_set_tlsext_use_srtp = "n:ot",

--- Gives the SRTP profiles that are offered, the context's where the SSL has none of its own.
--
-- See: SSL_CTX_set_tlsext_use_srtp(3)
-- @param ssl SSL
-- @return STACK_OF(SRTP_PROTECTION_PROFILE) or nil, borrowed: the profiles; 0: none
-- @function ssl_get_srtp_profiles
ssl_get_srtp_profiles = "0:o:STACK_OF(SRTP_PROTECTION_PROFILE)",

--- Tells whether a client asks for the status of the server's certificate.
--
-- See: SSL_CTX_set_tlsext_status_cb(3)
-- @param ssl SSL
-- @return long: TLSEXT_STATUSTYPE_ocsp, which is 1, or -1: none is asked for
-- @function ssl_get_tlsext_status_type
ssl_get_tlsext_status_type = "n:o",

--- Has a client ask for the status of the server's certificate.
--
-- See: SSL_CTX_set_tlsext_status_cb(3)
-- @param ssl SSL: a client's
-- @param type long: TLSEXT_STATUSTYPE_ocsp, which is 1; -1: none
-- @return long: 1
-- @function ssl_set_tlsext_status_type
ssl_set_tlsext_status_type = "n:on",

--- Copies the OCSP response that the server has sent, in DER.
--
-- See: SSL_CTX_set_tlsext_status_cb(3)
-- @param ssl SSL
-- @param buffer array of octets that is filled or nil
-- @return long: how many bytes there are; -1: none
-- @function ssl_get_tlsext_status_ocsp_resp
ssl_get_tlsext_status_ocsp_resp = "n:o|r1",

--- Sets the OCSP response that a server sends. It is sent where a status callback of the
-- context says so.
--
-- See: SSL_CTX_set_tlsext_status_cb(3)
-- @param ssl SSL: a server's
-- @param response string or array of octets or nil: in DER; none: nothing is sent
-- @return long: 1, or 0: no memory
-- @function ssl_set_tlsext_status_ocsp_resp
ssl_set_tlsext_status_ocsp_resp = "n:o|b1",

--- Gives the extensions of the request for a status.
--
-- See: openssl/tls1.h
-- @param ssl SSL
-- @return long: 1
-- @return `extensions`, STACK_OF(X509_EXTENSION) or nil: a STACK_OF(X509_EXTENSION); 0: none
-- @function ssl_get_tlsext_status_exts
ssl_get_tlsext_status_exts = "n:oh:STACK_OF(X509_EXTENSION)",

--- Sets the extensions of the request for a status.
--
-- See: openssl/tls1.h
-- @param ssl SSL: a client's
-- @param extensions STACK_OF(X509_EXTENSION) or nil: 0: none
-- @return long: 1
-- @function ssl_set_tlsext_status_exts
ssl_set_tlsext_status_exts = "n:o|o",

--- Sets the hint that tells clients which pre-shared key to use, before TLS 1.3.
--
-- See: SSL_CTX_use_psk_identity_hint(3)
-- @param ssl SSL: a server's
-- @param hint string or nil: at most 128 bytes; nil: none
-- @return int: 1, or 0: it is too long
-- @function ssl_use_psk_identity_hint
ssl_use_psk_identity_hint = "n:o|t",

--- Gives the modulus of an SRP exchange.
--
-- See: SSL_CTX_set_srp_password(3)
-- @param ssl SSL
-- @return BIGNUM or nil, borrowed: the number; 0: none
-- @function ssl_get_srp_n
ssl_get_srp_n = "0:o:BIGNUM",

--- Gives the generator of an SRP exchange.
--
-- See: SSL_CTX_set_srp_password(3)
-- @param ssl SSL
-- @return BIGNUM or nil, borrowed: the number; 0: none
-- @function ssl_get_srp_g
ssl_get_srp_g = "0:o:BIGNUM",

--- Tells the client's name in an SRP exchange.
--
-- See: SSL_CTX_set_srp_password(3)
-- @param ssl SSL
-- @return string or nil: the name; 0: none
-- @function ssl_get_srp_username
ssl_get_srp_username = "t:o",

--- Tells what ssl_set_srp_server_param has kept about the user.
--
-- See: SSL_CTX_set_srp_password(3)
-- @param ssl SSL
-- @return string or nil: the text; 0: none
-- @function ssl_get_srp_userinfo
ssl_get_srp_userinfo = "t:o",

--- Sets what a server knows of the user in an SRP exchange. All is copied.
--
-- See: SSL_CTX_set_srp_password(3)
-- @param ssl SSL: a server's
-- @param modulus BIGNUM or nil: 0: as it is
-- @param generator BIGNUM or nil: 0: as it is
-- @param salt BIGNUM or nil: 0: as it is
-- @param verifier BIGNUM or nil: 0: as it is
-- @param info string or nil: anything about the user; nil: as it is
-- @return int: 1, or -1: one of the numbers is missing
-- @function ssl_set_srp_server_param
ssl_set_srp_server_param = "n:o|oooot",

--- Sets what a server knows of the user in an SRP exchange, from the password.
--
-- See: SSL_CTX_set_srp_password(3)
-- @param ssl SSL: a server's
-- @param user string
-- @param password string
-- @param group string: `1024`, `1536`, `2048`, `3072`, `4096`, `6144` or `8192`
-- @return int: 1, or -1: it failed
-- @function ssl_set_srp_server_param_pw
ssl_set_srp_server_param_pw = "n:ottt",

--- Begins the server's part of an SRP exchange. OpenSSL calls it itself in the handshake.
--
-- See: SSL_CTX_set_srp_password(3)
-- @param ssl SSL: a server's
-- @return int: 0, or another number: the exchange cannot go on
-- @return `alert`, int: the alert to end the handshake with
-- @function ssl_srp_server_param_with_username
ssl_srp_server_param_with_username = "n:op",

--- Makes an empty list.
--
-- See: DEFINE_STACK_OF(3)
-- @return STACK_OF(X509) or nil, new
-- @function sk_x509_new_null
sk_x509_new_null = "+::STACK_OF(X509)",

--- Counts the elements of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(X509) or nil
-- @return int: how many, or -1 for nil
-- @function sk_x509_num
sk_x509_num = "n:o",

--- Gives an element of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(X509)
-- @param index int: from 0
-- @return X509 or nil, borrowed: none for an index that is not there
-- @function sk_x509_value
sk_x509_value = "0:on:X509",

--- Adds an element at the end of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(X509)
-- @param element X509
-- @return int: how many there are now, or 0
-- @function sk_x509_push
sk_x509_push = "n:oo",

--- Adds an element at the beginning of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(X509)
-- @param element X509
-- @return int: how many there are now, or 0
-- @function sk_x509_unshift
sk_x509_unshift = "n:oo",

--- Adds an element in the middle of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(X509)
-- @param element X509
-- @param index int: before which; behind the last for any other number
-- @return int: how many there are now, or 0
-- @function sk_x509_insert
sk_x509_insert = "n:oon",

--- Takes the last element out of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(X509)
-- @return X509 or nil, new: none when the list is empty
-- @function sk_x509_pop
sk_x509_pop = "+:o:X509",

--- Takes the first element out of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(X509)
-- @return X509 or nil, new: none when the list is empty
-- @function sk_x509_shift
sk_x509_shift = "+:o:X509",

--- Takes an element out of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(X509)
-- @param index int
-- @return X509 or nil, new: none for an index that is not there
-- @function sk_x509_delete
sk_x509_delete = "+:on:X509",

--- Copies a list; elements that are counted are the same, others are copied too.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(X509)
-- @return STACK_OF(X509) or nil, new
-- @function sk_x509_dup
sk_x509_dup = "+:o:STACK_OF(X509)",

--- Frees a list and what it holds of its elements.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(X509) or nil
-- @return nothing
-- @function sk_x509_free
sk_x509_free = "v:o",

--- The same as free: a list's handle always holds its elements.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(X509) or nil
-- @return nothing
-- @function sk_x509_pop_free
sk_x509_pop_free = "v:o",

--- Makes an empty list.
--
-- See: DEFINE_STACK_OF(3)
-- @return STACK_OF(X509_CRL) or nil, new
-- @function sk_x509_crl_new_null
sk_x509_crl_new_null = "+::STACK_OF(X509_CRL)",

--- Counts the elements of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(X509_CRL) or nil
-- @return int: how many, or -1 for nil
-- @function sk_x509_crl_num
sk_x509_crl_num = "n:o",

--- Gives an element of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(X509_CRL)
-- @param index int: from 0
-- @return X509_CRL or nil, borrowed: none for an index that is not there
-- @function sk_x509_crl_value
sk_x509_crl_value = "0:on:X509_CRL",

--- Adds an element at the end of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(X509_CRL)
-- @param element X509_CRL
-- @return int: how many there are now, or 0
-- @function sk_x509_crl_push
sk_x509_crl_push = "n:oo",

--- Adds an element at the beginning of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(X509_CRL)
-- @param element X509_CRL
-- @return int: how many there are now, or 0
-- @function sk_x509_crl_unshift
sk_x509_crl_unshift = "n:oo",

--- Adds an element in the middle of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(X509_CRL)
-- @param element X509_CRL
-- @param index int: before which; behind the last for any other number
-- @return int: how many there are now, or 0
-- @function sk_x509_crl_insert
sk_x509_crl_insert = "n:oon",

--- Takes the last element out of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(X509_CRL)
-- @return X509_CRL or nil, new: none when the list is empty
-- @function sk_x509_crl_pop
sk_x509_crl_pop = "+:o:X509_CRL",

--- Takes the first element out of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(X509_CRL)
-- @return X509_CRL or nil, new: none when the list is empty
-- @function sk_x509_crl_shift
sk_x509_crl_shift = "+:o:X509_CRL",

--- Takes an element out of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(X509_CRL)
-- @param index int
-- @return X509_CRL or nil, new: none for an index that is not there
-- @function sk_x509_crl_delete
sk_x509_crl_delete = "+:on:X509_CRL",

--- Copies a list; elements that are counted are the same, others are copied too.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(X509_CRL)
-- @return STACK_OF(X509_CRL) or nil, new
-- @function sk_x509_crl_dup
sk_x509_crl_dup = "+:o:STACK_OF(X509_CRL)",

--- Frees a list and what it holds of its elements.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(X509_CRL) or nil
-- @return nothing
-- @function sk_x509_crl_free
sk_x509_crl_free = "v:o",

--- The same as free: a list's handle always holds its elements.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(X509_CRL) or nil
-- @return nothing
-- @function sk_x509_crl_pop_free
sk_x509_crl_pop_free = "v:o",

--- Makes an empty list.
--
-- See: DEFINE_STACK_OF(3)
-- @return STACK_OF(X509_NAME) or nil, new
-- @function sk_x509_name_new_null
sk_x509_name_new_null = "+::STACK_OF(X509_NAME)",

--- Counts the elements of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(X509_NAME) or nil
-- @return int: how many, or -1 for nil
-- @function sk_x509_name_num
sk_x509_name_num = "n:o",

--- Gives an element of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(X509_NAME)
-- @param index int: from 0
-- @return X509_NAME or nil, borrowed: none for an index that is not there
-- @function sk_x509_name_value
sk_x509_name_value = "0:on:X509_NAME",

--- Adds an element at the end of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(X509_NAME)
-- @param element X509_NAME
-- @return int: how many there are now, or 0
-- @function sk_x509_name_push
sk_x509_name_push = "n:oo",

--- Adds an element at the beginning of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(X509_NAME)
-- @param element X509_NAME
-- @return int: how many there are now, or 0
-- @function sk_x509_name_unshift
sk_x509_name_unshift = "n:oo",

--- Adds an element in the middle of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(X509_NAME)
-- @param element X509_NAME
-- @param index int: before which; behind the last for any other number
-- @return int: how many there are now, or 0
-- @function sk_x509_name_insert
sk_x509_name_insert = "n:oon",

--- Takes the last element out of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(X509_NAME)
-- @return X509_NAME or nil, new: none when the list is empty
-- @function sk_x509_name_pop
sk_x509_name_pop = "+:o:X509_NAME",

--- Takes the first element out of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(X509_NAME)
-- @return X509_NAME or nil, new: none when the list is empty
-- @function sk_x509_name_shift
sk_x509_name_shift = "+:o:X509_NAME",

--- Takes an element out of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(X509_NAME)
-- @param index int
-- @return X509_NAME or nil, new: none for an index that is not there
-- @function sk_x509_name_delete
sk_x509_name_delete = "+:on:X509_NAME",

--- Copies a list; elements that are counted are the same, others are copied too.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(X509_NAME)
-- @return STACK_OF(X509_NAME) or nil, new
-- @function sk_x509_name_dup
sk_x509_name_dup = "+:o:STACK_OF(X509_NAME)",

--- Frees a list and what it holds of its elements.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(X509_NAME) or nil
-- @return nothing
-- @function sk_x509_name_free
sk_x509_name_free = "v:o",

--- The same as free: a list's handle always holds its elements.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(X509_NAME) or nil
-- @return nothing
-- @function sk_x509_name_pop_free
sk_x509_name_pop_free = "v:o",

--- Makes an empty list.
--
-- See: DEFINE_STACK_OF(3)
-- @return STACK_OF(X509_EXTENSION) or nil, new
-- @function sk_x509_extension_new_null
sk_x509_extension_new_null = "+::STACK_OF(X509_EXTENSION)",

--- Counts the elements of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(X509_EXTENSION) or nil
-- @return int: how many, or -1 for nil
-- @function sk_x509_extension_num
sk_x509_extension_num = "n:o",

--- Gives an element of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(X509_EXTENSION)
-- @param index int: from 0
-- @return X509_EXTENSION or nil, borrowed: none for an index that is not there
-- @function sk_x509_extension_value
sk_x509_extension_value = "0:on:X509_EXTENSION",

--- Adds an element at the end of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(X509_EXTENSION)
-- @param element X509_EXTENSION
-- @return int: how many there are now, or 0
-- @function sk_x509_extension_push
sk_x509_extension_push = "n:oo",

--- Adds an element at the beginning of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(X509_EXTENSION)
-- @param element X509_EXTENSION
-- @return int: how many there are now, or 0
-- @function sk_x509_extension_unshift
sk_x509_extension_unshift = "n:oo",

--- Adds an element in the middle of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(X509_EXTENSION)
-- @param element X509_EXTENSION
-- @param index int: before which; behind the last for any other number
-- @return int: how many there are now, or 0
-- @function sk_x509_extension_insert
sk_x509_extension_insert = "n:oon",

--- Takes the last element out of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(X509_EXTENSION)
-- @return X509_EXTENSION or nil, new: none when the list is empty
-- @function sk_x509_extension_pop
sk_x509_extension_pop = "+:o:X509_EXTENSION",

--- Takes the first element out of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(X509_EXTENSION)
-- @return X509_EXTENSION or nil, new: none when the list is empty
-- @function sk_x509_extension_shift
sk_x509_extension_shift = "+:o:X509_EXTENSION",

--- Takes an element out of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(X509_EXTENSION)
-- @param index int
-- @return X509_EXTENSION or nil, new: none for an index that is not there
-- @function sk_x509_extension_delete
sk_x509_extension_delete = "+:on:X509_EXTENSION",

--- Copies a list; elements that are counted are the same, others are copied too.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(X509_EXTENSION)
-- @return STACK_OF(X509_EXTENSION) or nil, new
-- @function sk_x509_extension_dup
sk_x509_extension_dup = "+:o:STACK_OF(X509_EXTENSION)",

--- Frees a list and what it holds of its elements.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(X509_EXTENSION) or nil
-- @return nothing
-- @function sk_x509_extension_free
sk_x509_extension_free = "v:o",

--- The same as free: a list's handle always holds its elements.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(X509_EXTENSION) or nil
-- @return nothing
-- @function sk_x509_extension_pop_free
sk_x509_extension_pop_free = "v:o",

--- Makes an empty list.
--
-- See: DEFINE_STACK_OF(3)
-- @return STACK_OF(X509_REVOKED) or nil, new
-- @function sk_x509_revoked_new_null
sk_x509_revoked_new_null = "+::STACK_OF(X509_REVOKED)",

--- Counts the elements of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(X509_REVOKED) or nil
-- @return int: how many, or -1 for nil
-- @function sk_x509_revoked_num
sk_x509_revoked_num = "n:o",

--- Gives an element of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(X509_REVOKED)
-- @param index int: from 0
-- @return X509_REVOKED or nil, borrowed: none for an index that is not there
-- @function sk_x509_revoked_value
sk_x509_revoked_value = "0:on:X509_REVOKED",

--- Adds an element at the end of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(X509_REVOKED)
-- @param element X509_REVOKED
-- @return int: how many there are now, or 0
-- @function sk_x509_revoked_push
sk_x509_revoked_push = "n:oo",

--- Adds an element at the beginning of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(X509_REVOKED)
-- @param element X509_REVOKED
-- @return int: how many there are now, or 0
-- @function sk_x509_revoked_unshift
sk_x509_revoked_unshift = "n:oo",

--- Adds an element in the middle of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(X509_REVOKED)
-- @param element X509_REVOKED
-- @param index int: before which; behind the last for any other number
-- @return int: how many there are now, or 0
-- @function sk_x509_revoked_insert
sk_x509_revoked_insert = "n:oon",

--- Takes the last element out of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(X509_REVOKED)
-- @return X509_REVOKED or nil, new: none when the list is empty
-- @function sk_x509_revoked_pop
sk_x509_revoked_pop = "+:o:X509_REVOKED",

--- Takes the first element out of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(X509_REVOKED)
-- @return X509_REVOKED or nil, new: none when the list is empty
-- @function sk_x509_revoked_shift
sk_x509_revoked_shift = "+:o:X509_REVOKED",

--- Takes an element out of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(X509_REVOKED)
-- @param index int
-- @return X509_REVOKED or nil, new: none for an index that is not there
-- @function sk_x509_revoked_delete
sk_x509_revoked_delete = "+:on:X509_REVOKED",

--- Copies a list; elements that are counted are the same, others are copied too.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(X509_REVOKED)
-- @return STACK_OF(X509_REVOKED) or nil, new
-- @function sk_x509_revoked_dup
sk_x509_revoked_dup = "+:o:STACK_OF(X509_REVOKED)",

--- Frees a list and what it holds of its elements.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(X509_REVOKED) or nil
-- @return nothing
-- @function sk_x509_revoked_free
sk_x509_revoked_free = "v:o",

--- The same as free: a list's handle always holds its elements.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(X509_REVOKED) or nil
-- @return nothing
-- @function sk_x509_revoked_pop_free
sk_x509_revoked_pop_free = "v:o",

--- Makes an empty list.
--
-- See: DEFINE_STACK_OF(3)
-- @return STACK_OF(X509_OBJECT) or nil, new
-- @function sk_x509_object_new_null
sk_x509_object_new_null = "+::STACK_OF(X509_OBJECT)",

--- Counts the elements of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(X509_OBJECT) or nil
-- @return int: how many, or -1 for nil
-- @function sk_x509_object_num
sk_x509_object_num = "n:o",

--- Gives an element of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(X509_OBJECT)
-- @param index int: from 0
-- @return X509_OBJECT or nil, borrowed: none for an index that is not there
-- @function sk_x509_object_value
sk_x509_object_value = "0:on:X509_OBJECT",

--- Adds an element at the end of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(X509_OBJECT)
-- @param element X509_OBJECT
-- @return int: how many there are now, or 0
-- @function sk_x509_object_push
sk_x509_object_push = "n:oo",

--- Adds an element at the beginning of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(X509_OBJECT)
-- @param element X509_OBJECT
-- @return int: how many there are now, or 0
-- @function sk_x509_object_unshift
sk_x509_object_unshift = "n:oo",

--- Adds an element in the middle of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(X509_OBJECT)
-- @param element X509_OBJECT
-- @param index int: before which; behind the last for any other number
-- @return int: how many there are now, or 0
-- @function sk_x509_object_insert
sk_x509_object_insert = "n:oon",

--- Takes the last element out of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(X509_OBJECT)
-- @return X509_OBJECT or nil, new: none when the list is empty
-- @function sk_x509_object_pop
sk_x509_object_pop = "+:o:X509_OBJECT",

--- Takes the first element out of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(X509_OBJECT)
-- @return X509_OBJECT or nil, new: none when the list is empty
-- @function sk_x509_object_shift
sk_x509_object_shift = "+:o:X509_OBJECT",

--- Takes an element out of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(X509_OBJECT)
-- @param index int
-- @return X509_OBJECT or nil, new: none for an index that is not there
-- @function sk_x509_object_delete
sk_x509_object_delete = "+:on:X509_OBJECT",

--- Copies a list; elements that are counted are the same, others are copied too.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(X509_OBJECT)
-- @return STACK_OF(X509_OBJECT) or nil, new
-- @function sk_x509_object_dup
sk_x509_object_dup = "+:o:STACK_OF(X509_OBJECT)",

--- Frees a list and what it holds of its elements.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(X509_OBJECT) or nil
-- @return nothing
-- @function sk_x509_object_free
sk_x509_object_free = "v:o",

--- The same as free: a list's handle always holds its elements.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(X509_OBJECT) or nil
-- @return nothing
-- @function sk_x509_object_pop_free
sk_x509_object_pop_free = "v:o",

--- Makes an empty list.
--
-- See: DEFINE_STACK_OF(3)
-- @return STACK_OF(GENERAL_NAME) or nil, new
-- @function sk_general_name_new_null
sk_general_name_new_null = "+::STACK_OF(GENERAL_NAME)",

--- Counts the elements of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(GENERAL_NAME) or nil
-- @return int: how many, or -1 for nil
-- @function sk_general_name_num
sk_general_name_num = "n:o",

--- Gives an element of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(GENERAL_NAME)
-- @param index int: from 0
-- @return GENERAL_NAME or nil, borrowed: none for an index that is not there
-- @function sk_general_name_value
sk_general_name_value = "0:on:GENERAL_NAME",

--- Adds an element at the end of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(GENERAL_NAME)
-- @param element GENERAL_NAME
-- @return int: how many there are now, or 0
-- @function sk_general_name_push
sk_general_name_push = "n:oo",

--- Adds an element at the beginning of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(GENERAL_NAME)
-- @param element GENERAL_NAME
-- @return int: how many there are now, or 0
-- @function sk_general_name_unshift
sk_general_name_unshift = "n:oo",

--- Adds an element in the middle of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(GENERAL_NAME)
-- @param element GENERAL_NAME
-- @param index int: before which; behind the last for any other number
-- @return int: how many there are now, or 0
-- @function sk_general_name_insert
sk_general_name_insert = "n:oon",

--- Takes the last element out of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(GENERAL_NAME)
-- @return GENERAL_NAME or nil, new: none when the list is empty
-- @function sk_general_name_pop
sk_general_name_pop = "+:o:GENERAL_NAME",

--- Takes the first element out of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(GENERAL_NAME)
-- @return GENERAL_NAME or nil, new: none when the list is empty
-- @function sk_general_name_shift
sk_general_name_shift = "+:o:GENERAL_NAME",

--- Takes an element out of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(GENERAL_NAME)
-- @param index int
-- @return GENERAL_NAME or nil, new: none for an index that is not there
-- @function sk_general_name_delete
sk_general_name_delete = "+:on:GENERAL_NAME",

--- Copies a list; elements that are counted are the same, others are copied too.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(GENERAL_NAME)
-- @return STACK_OF(GENERAL_NAME) or nil, new
-- @function sk_general_name_dup
sk_general_name_dup = "+:o:STACK_OF(GENERAL_NAME)",

--- Frees a list and what it holds of its elements.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(GENERAL_NAME) or nil
-- @return nothing
-- @function sk_general_name_free
sk_general_name_free = "v:o",

--- The same as free: a list's handle always holds its elements.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(GENERAL_NAME) or nil
-- @return nothing
-- @function sk_general_name_pop_free
sk_general_name_pop_free = "v:o",

--- Makes an empty list.
--
-- See: DEFINE_STACK_OF(3)
-- @return STACK_OF(ASN1_OBJECT) or nil, new
-- @function sk_asn1_object_new_null
sk_asn1_object_new_null = "+::STACK_OF(ASN1_OBJECT)",

--- Counts the elements of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(ASN1_OBJECT) or nil
-- @return int: how many, or -1 for nil
-- @function sk_asn1_object_num
sk_asn1_object_num = "n:o",

--- Gives an element of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(ASN1_OBJECT)
-- @param index int: from 0
-- @return ASN1_OBJECT or nil, borrowed: none for an index that is not there
-- @function sk_asn1_object_value
sk_asn1_object_value = "0:on:ASN1_OBJECT",

--- Adds an element at the end of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(ASN1_OBJECT)
-- @param element ASN1_OBJECT
-- @return int: how many there are now, or 0
-- @function sk_asn1_object_push
sk_asn1_object_push = "n:oo",

--- Adds an element at the beginning of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(ASN1_OBJECT)
-- @param element ASN1_OBJECT
-- @return int: how many there are now, or 0
-- @function sk_asn1_object_unshift
sk_asn1_object_unshift = "n:oo",

--- Adds an element in the middle of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(ASN1_OBJECT)
-- @param element ASN1_OBJECT
-- @param index int: before which; behind the last for any other number
-- @return int: how many there are now, or 0
-- @function sk_asn1_object_insert
sk_asn1_object_insert = "n:oon",

--- Takes the last element out of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(ASN1_OBJECT)
-- @return ASN1_OBJECT or nil, new: none when the list is empty
-- @function sk_asn1_object_pop
sk_asn1_object_pop = "+:o:ASN1_OBJECT",

--- Takes the first element out of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(ASN1_OBJECT)
-- @return ASN1_OBJECT or nil, new: none when the list is empty
-- @function sk_asn1_object_shift
sk_asn1_object_shift = "+:o:ASN1_OBJECT",

--- Takes an element out of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(ASN1_OBJECT)
-- @param index int
-- @return ASN1_OBJECT or nil, new: none for an index that is not there
-- @function sk_asn1_object_delete
sk_asn1_object_delete = "+:on:ASN1_OBJECT",

--- Copies a list; elements that are counted are the same, others are copied too.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(ASN1_OBJECT)
-- @return STACK_OF(ASN1_OBJECT) or nil, new
-- @function sk_asn1_object_dup
sk_asn1_object_dup = "+:o:STACK_OF(ASN1_OBJECT)",

--- Frees a list and what it holds of its elements.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(ASN1_OBJECT) or nil
-- @return nothing
-- @function sk_asn1_object_free
sk_asn1_object_free = "v:o",

--- The same as free: a list's handle always holds its elements.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(ASN1_OBJECT) or nil
-- @return nothing
-- @function sk_asn1_object_pop_free
sk_asn1_object_pop_free = "v:o",

--- Makes an empty list.
--
-- See: DEFINE_STACK_OF(3)
-- @return STACK_OF(SSL_CIPHER) or nil, new
-- @function sk_ssl_cipher_new_null
sk_ssl_cipher_new_null = "+::STACK_OF(SSL_CIPHER)",

--- Counts the elements of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(SSL_CIPHER) or nil
-- @return int: how many, or -1 for nil
-- @function sk_ssl_cipher_num
sk_ssl_cipher_num = "n:o",

--- Gives an element of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(SSL_CIPHER)
-- @param index int: from 0
-- @return SSL_CIPHER or nil, static: none for an index that is not there
-- @function sk_ssl_cipher_value
sk_ssl_cipher_value = ".:on:SSL_CIPHER",

--- Adds an element at the end of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(SSL_CIPHER)
-- @param element SSL_CIPHER
-- @return int: how many there are now, or 0
-- @function sk_ssl_cipher_push
sk_ssl_cipher_push = "n:oo",

--- Adds an element at the beginning of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(SSL_CIPHER)
-- @param element SSL_CIPHER
-- @return int: how many there are now, or 0
-- @function sk_ssl_cipher_unshift
sk_ssl_cipher_unshift = "n:oo",

--- Adds an element in the middle of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(SSL_CIPHER)
-- @param element SSL_CIPHER
-- @param index int: before which; behind the last for any other number
-- @return int: how many there are now, or 0
-- @function sk_ssl_cipher_insert
sk_ssl_cipher_insert = "n:oon",

--- Takes the last element out of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(SSL_CIPHER)
-- @return SSL_CIPHER or nil, static: none when the list is empty
-- @function sk_ssl_cipher_pop
sk_ssl_cipher_pop = ".:o:SSL_CIPHER",

--- Takes the first element out of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(SSL_CIPHER)
-- @return SSL_CIPHER or nil, static: none when the list is empty
-- @function sk_ssl_cipher_shift
sk_ssl_cipher_shift = ".:o:SSL_CIPHER",

--- Takes an element out of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(SSL_CIPHER)
-- @param index int
-- @return SSL_CIPHER or nil, static: none for an index that is not there
-- @function sk_ssl_cipher_delete
sk_ssl_cipher_delete = ".:on:SSL_CIPHER",

--- Copies a list; elements that are counted are the same, others are copied too.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(SSL_CIPHER)
-- @return STACK_OF(SSL_CIPHER) or nil, new
-- @function sk_ssl_cipher_dup
sk_ssl_cipher_dup = "+:o:STACK_OF(SSL_CIPHER)",

--- Frees a list and what it holds of its elements.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(SSL_CIPHER) or nil
-- @return nothing
-- @function sk_ssl_cipher_free
sk_ssl_cipher_free = "v:o",

--- The same as free: a list's handle always holds its elements.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(SSL_CIPHER) or nil
-- @return nothing
-- @function sk_ssl_cipher_pop_free
sk_ssl_cipher_pop_free = "v:o",

--- Makes an empty list.
--
-- See: DEFINE_STACK_OF(3)
-- @return STACK_OF(SSL_COMP) or nil, new
-- @function sk_ssl_comp_new_null
sk_ssl_comp_new_null = "+::STACK_OF(SSL_COMP)",

--- Counts the elements of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(SSL_COMP) or nil
-- @return int: how many, or -1 for nil
-- @function sk_ssl_comp_num
sk_ssl_comp_num = "n:o",

--- Gives an element of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(SSL_COMP)
-- @param index int: from 0
-- @return SSL_COMP or nil, static: none for an index that is not there
-- @function sk_ssl_comp_value
sk_ssl_comp_value = ".:on:SSL_COMP",

--- Adds an element at the end of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(SSL_COMP)
-- @param element SSL_COMP
-- @return int: how many there are now, or 0
-- @function sk_ssl_comp_push
sk_ssl_comp_push = "n:oo",

--- Adds an element at the beginning of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(SSL_COMP)
-- @param element SSL_COMP
-- @return int: how many there are now, or 0
-- @function sk_ssl_comp_unshift
sk_ssl_comp_unshift = "n:oo",

--- Adds an element in the middle of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(SSL_COMP)
-- @param element SSL_COMP
-- @param index int: before which; behind the last for any other number
-- @return int: how many there are now, or 0
-- @function sk_ssl_comp_insert
sk_ssl_comp_insert = "n:oon",

--- Takes the last element out of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(SSL_COMP)
-- @return SSL_COMP or nil, static: none when the list is empty
-- @function sk_ssl_comp_pop
sk_ssl_comp_pop = ".:o:SSL_COMP",

--- Takes the first element out of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(SSL_COMP)
-- @return SSL_COMP or nil, static: none when the list is empty
-- @function sk_ssl_comp_shift
sk_ssl_comp_shift = ".:o:SSL_COMP",

--- Takes an element out of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(SSL_COMP)
-- @param index int
-- @return SSL_COMP or nil, static: none for an index that is not there
-- @function sk_ssl_comp_delete
sk_ssl_comp_delete = ".:on:SSL_COMP",

--- Copies a list; elements that are counted are the same, others are copied too.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(SSL_COMP)
-- @return STACK_OF(SSL_COMP) or nil, new
-- @function sk_ssl_comp_dup
sk_ssl_comp_dup = "+:o:STACK_OF(SSL_COMP)",

--- Frees a list and what it holds of its elements.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(SSL_COMP) or nil
-- @return nothing
-- @function sk_ssl_comp_free
sk_ssl_comp_free = "v:o",

--- The same as free: a list's handle always holds its elements.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(SSL_COMP) or nil
-- @return nothing
-- @function sk_ssl_comp_pop_free
sk_ssl_comp_pop_free = "v:o",

--- Makes an empty list.
--
-- See: DEFINE_STACK_OF(3)
-- @return STACK_OF(SRTP_PROTECTION_PROFILE) or nil, new
-- @function sk_srtp_protection_profile_new_null
sk_srtp_protection_profile_new_null = "+::STACK_OF(SRTP_PROTECTION_PROFILE)",

--- Counts the elements of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(SRTP_PROTECTION_PROFILE) or nil
-- @return int: how many, or -1 for nil
-- @function sk_srtp_protection_profile_num
sk_srtp_protection_profile_num = "n:o",

--- Gives an element of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(SRTP_PROTECTION_PROFILE)
-- @param index int: from 0
-- @return SRTP_PROTECTION_PROFILE or nil, static: none for an index that is not there
-- @function sk_srtp_protection_profile_value
sk_srtp_protection_profile_value = ".:on:SRTP_PROTECTION_PROFILE",

--- Adds an element at the end of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(SRTP_PROTECTION_PROFILE)
-- @param element SRTP_PROTECTION_PROFILE
-- @return int: how many there are now, or 0
-- @function sk_srtp_protection_profile_push
sk_srtp_protection_profile_push = "n:oo",

--- Adds an element at the beginning of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(SRTP_PROTECTION_PROFILE)
-- @param element SRTP_PROTECTION_PROFILE
-- @return int: how many there are now, or 0
-- @function sk_srtp_protection_profile_unshift
sk_srtp_protection_profile_unshift = "n:oo",

--- Adds an element in the middle of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(SRTP_PROTECTION_PROFILE)
-- @param element SRTP_PROTECTION_PROFILE
-- @param index int: before which; behind the last for any other number
-- @return int: how many there are now, or 0
-- @function sk_srtp_protection_profile_insert
sk_srtp_protection_profile_insert = "n:oon",

--- Takes the last element out of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(SRTP_PROTECTION_PROFILE)
-- @return SRTP_PROTECTION_PROFILE or nil, static: none when the list is empty
-- @function sk_srtp_protection_profile_pop
sk_srtp_protection_profile_pop = ".:o:SRTP_PROTECTION_PROFILE",

--- Takes the first element out of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(SRTP_PROTECTION_PROFILE)
-- @return SRTP_PROTECTION_PROFILE or nil, static: none when the list is empty
-- @function sk_srtp_protection_profile_shift
sk_srtp_protection_profile_shift = ".:o:SRTP_PROTECTION_PROFILE",

--- Takes an element out of a list.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(SRTP_PROTECTION_PROFILE)
-- @param index int
-- @return SRTP_PROTECTION_PROFILE or nil, static: none for an index that is not there
-- @function sk_srtp_protection_profile_delete
sk_srtp_protection_profile_delete = ".:on:SRTP_PROTECTION_PROFILE",

--- Copies a list; elements that are counted are the same, others are copied too.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(SRTP_PROTECTION_PROFILE)
-- @return STACK_OF(SRTP_PROTECTION_PROFILE) or nil, new
-- @function sk_srtp_protection_profile_dup
sk_srtp_protection_profile_dup = "+:o:STACK_OF(SRTP_PROTECTION_PROFILE)",

--- Frees a list and what it holds of its elements.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(SRTP_PROTECTION_PROFILE) or nil
-- @return nothing
-- @function sk_srtp_protection_profile_free
sk_srtp_protection_profile_free = "v:o",

--- The same as free: a list's handle always holds its elements.
--
-- See: DEFINE_STACK_OF(3)
-- @param sk STACK_OF(SRTP_PROTECTION_PROFILE) or nil
-- @return nothing
-- @function sk_srtp_protection_profile_pop_free
sk_srtp_protection_profile_pop_free = "v:o",

--- Makes a certificate that holds nothing yet.
--
-- See: X509_new(3)
-- @return X509 or nil, new: an empty one, or 0 without memory
-- @function x509_new
x509_new = "+::X509",

--- Makes a certificate that holds nothing yet, for algorithms with certain properties.
--
-- OpenSSL: 3.0 and newer
-- See: X509_new(3)
-- @param properties string or nil: which implementations are fetched; nil: the default
-- @return X509 or nil, new: an empty one, or 0 without memory
-- @function x509_new_ex
x509_new_ex = "+:t:X509",

--- Copies a certificate.
--
-- See: X509_dup(3)
-- @param x509 X509
-- @return X509 or nil, new: the copy, or 0 with the reason in the queue
-- @function x509_dup
x509_dup = "+:o:X509",

--- Counts one more owner of a certificate.
--
-- See: X509_new(3)
-- @param x509 X509
-- @return int: 1, or 0
-- @function x509_up_ref
x509_up_ref = "n:o",

--- Gives a certificate back. 0 is left alone.
--
-- See: X509_new(3)
-- @param x509 X509 or nil
-- @return nothing
-- @function x509_free
x509_free = "v:o",

--- Gives the version of a certificate.
--
-- See: X509_get_version(3)
-- @param x509 X509
-- @return long: one less than the version: 2 for version 3
-- @function x509_get_version
x509_get_version = "n:o",

--- Sets the version of a certificate.
--
-- See: X509_get_version(3)
-- @param x509 X509
-- @param version long: one less than the version: 2 for version 3
-- @return int: 1, or 0
-- @function x509_set_version
x509_set_version = "n:on",

--- Gives the serial number of a certificate; changing it changes the certificate.
--
-- See: X509_get_serialNumber(3)
-- @param x509 X509
-- @return ASN1_INTEGER or nil, borrowed
-- @function x509_get_serialnumber
x509_get_serialnumber = "0:o:ASN1_INTEGER",

--- Gives the serial number of a certificate, for reading.
--
-- See: X509_get_serialNumber(3)
-- @param x509 X509
-- @return ASN1_INTEGER or nil, borrowed
-- @function x509_get0_serialnumber
x509_get0_serialnumber = "0:o:ASN1_INTEGER",

--- Sets the serial number of a certificate.
--
-- See: X509_get_serialNumber(3)
-- @param x509 X509
-- @param serial ASN1_INTEGER: copied
-- @return int: 1, or 0
-- @function x509_set_serialnumber
x509_set_serialnumber = "n:oo",

--- Gives the name of the subject of a certificate.
--
-- See: X509_get_subject_name(3)
-- @param x509 X509
-- @return X509_NAME or nil, borrowed
-- @function x509_get_subject_name
x509_get_subject_name = "0:o:X509_NAME",

--- Sets the name of the subject of a certificate.
--
-- See: X509_get_subject_name(3)
-- @param x509 X509
-- @param name X509_NAME: copied
-- @return int: 1, or 0
-- @function x509_set_subject_name
x509_set_subject_name = "n:oo",

--- Gives the name of the issuer of a certificate.
--
-- See: X509_get_subject_name(3)
-- @param x509 X509
-- @return X509_NAME or nil, borrowed
-- @function x509_get_issuer_name
x509_get_issuer_name = "0:o:X509_NAME",

--- Sets the name of the issuer of a certificate.
--
-- See: X509_get_subject_name(3)
-- @param x509 X509
-- @param name X509_NAME: copied
-- @return int: 1, or 0
-- @function x509_set_issuer_name
x509_set_issuer_name = "n:oo",

--- Gives the time from which a certificate is valid, for reading.
--
-- See: X509_get0_notBefore(3)
-- @param x509 X509
-- @return ASN1_TIME or nil, borrowed
-- @function x509_get0_notbefore
x509_get0_notbefore = "0:o:ASN1_TIME",

--- Gives the time from which a certificate is valid; changing it changes the certificate.
--
-- See: X509_get0_notBefore(3)
-- @param x509 X509
-- @return ASN1_TIME or nil, borrowed
-- @function x509_getm_notbefore
x509_getm_notbefore = "0:o:ASN1_TIME",

--- The old name of x509_getm_notbefore.
--
-- See: X509_get0_notBefore(3)
-- @param x509 X509
-- @return ASN1_TIME or nil, borrowed
-- @function x509_get_notbefore
x509_get_notbefore = "0:o:ASN1_TIME",

--- Sets the time from which a certificate is valid.
--
-- See: X509_get0_notBefore(3)
-- @param x509 X509
-- @param time ASN1_TIME: copied
-- @return int: 1, or 0
-- @function x509_set1_notbefore
x509_set1_notbefore = "n:oo",

--- The old name of x509_set1_notbefore.
--
-- See: X509_get0_notBefore(3)
-- @param x509 X509
-- @param time ASN1_TIME: copied
-- @return int: 1, or 0
-- @function x509_set_notbefore
x509_set_notbefore = "n:oo",

--- Gives the time until which a certificate is valid, for reading.
--
-- See: X509_get0_notBefore(3)
-- @param x509 X509
-- @return ASN1_TIME or nil, borrowed
-- @function x509_get0_notafter
x509_get0_notafter = "0:o:ASN1_TIME",

--- Gives the time until which a certificate is valid; changing it changes the certificate.
--
-- See: X509_get0_notBefore(3)
-- @param x509 X509
-- @return ASN1_TIME or nil, borrowed
-- @function x509_getm_notafter
x509_getm_notafter = "0:o:ASN1_TIME",

--- The old name of x509_getm_notafter.
--
-- See: X509_get0_notBefore(3)
-- @param x509 X509
-- @return ASN1_TIME or nil, borrowed
-- @function x509_get_notafter
x509_get_notafter = "0:o:ASN1_TIME",

--- Sets the time until which a certificate is valid.
--
-- See: X509_get0_notBefore(3)
-- @param x509 X509
-- @param time ASN1_TIME: copied
-- @return int: 1, or 0
-- @function x509_set1_notafter
x509_set1_notafter = "n:oo",

--- The old name of x509_set1_notafter.
--
-- See: X509_get0_notBefore(3)
-- @param x509 X509
-- @param time ASN1_TIME: copied
-- @return int: 1, or 0
-- @function x509_set_notafter
x509_set_notafter = "n:oo",

--- Gives the public key of a certificate, which shares it.
--
-- See: X509_get_pubkey(3)
-- @param x509 X509
-- @return EVP_PKEY or nil, borrowed: the key, or 0: none, or of an unknown kind
-- @function x509_get0_pubkey
x509_get0_pubkey = "0:o:EVP_PKEY",

--- Gives the public key of a certificate as a reference of the caller's.
--
-- See: X509_get_pubkey(3)
-- @param x509 X509
-- @return EVP_PKEY or nil, new: the key, or 0 with the reason in the queue
-- @function x509_get_pubkey
x509_get_pubkey = "+:o:EVP_PKEY",

--- Sets the public key of a certificate.
--
-- See: X509_get_pubkey(3)
-- @param x509 X509
-- @param pkey EVP_PKEY
-- @return int: 1, or 0 with the reason in the queue
-- @function x509_set_pubkey
x509_set_pubkey = "n:oo",

--- Gives the public key of a certificate as it is encoded there.
--
-- See: X509_get0_signature(3)
-- @param x509 X509
-- @return ASN1_BIT_STRING or nil, borrowed
-- @function x509_get0_pubkey_bitstr
x509_get0_pubkey_bitstr = "0:o:ASN1_BIT_STRING",

--- Gives the signature of a certificate. x509_get_signature_nid tells its algorithm.
--
-- See: X509_get0_signature(3)
-- @param x509 X509
-- @param buffer array of octets that is filled or nil
-- @return int64_t: how many bytes the signature has, whatever the room
-- @function x509_get0_signature
x509_get0_signature = "n:o|r1",

--- Tells the algorithm that a certificate is signed with.
--
-- See: X509_get0_signature(3)
-- @param x509 X509
-- @return int: such as NID_sha256WithRSAEncryption; 0: unknown
-- @function x509_get_signature_nid
x509_get_signature_nid = "n:o",

--- Tells the kind of key that a certificate is signed with.
--
-- See: X509_get_signature_type(3)
-- @param x509 X509
-- @return int: such as EVP_PKEY_RSA; 0: unknown
-- @function x509_get_signature_type
x509_get_signature_type = "n:o",

--- Tells how strong the signature of a certificate is.
--
-- See: X509_get_signature_info(3)
-- @param x509 X509
-- @return int: 1, or 0: it cannot be told
-- @return `md_nid`, int: the digest
-- @return `pkey_nid`, int: the kind of key
-- @return `security_bits`, int: the security of the signature in bits
-- @return `flags`, uint32_t: X509_SIG_INFO_...
-- @function x509_get_signature_info
x509_get_signature_info = "n:opppp",

--- Tells whether a private key belongs to a certificate, by its public part.
--
-- See: X509_check_private_key(3)
-- @param x509 X509
-- @param pkey EVP_PKEY
-- @return int: 1: they belong together; 0 with the reason in the queue
-- @function x509_check_private_key
x509_check_private_key = "n:oo",

--- Checks the signature of a certificate, and nothing else of it.
--
-- See: X509_verify(3)
-- @param x509 X509
-- @param pkey EVP_PKEY: the public key of the issuer
-- @return int: 1: genuine; 0: not; -1 with the reason in the queue
-- @function x509_verify
x509_verify = "n:oo",

--- Tells whether a certificate is signed with its own key.
--
-- OpenSSL: 3.0 and newer
-- See: X509_verify(3)
-- @param x509 X509
-- @param verify_signature int: 1: check the signature too
-- @return int: 1 or 0; -1 with the reason in the queue
-- @function x509_self_signed
x509_self_signed = "n:on",

--- Signs a certificate, when all else of it is set.
--
-- See: X509_sign(3)
-- @param x509 X509
-- @param pkey EVP_PKEY: the private key of the issuer
-- @param md EVP_MD or nil: 0 for keys with a digest of their own, such as Ed25519
-- @return int: how long the signature is; 0 with the reason in the queue
-- @function x509_sign
x509_sign = "n:oo|o",

--- Tells whether one certificate can have issued another, by names, key identifiers and usage.
-- The signature is not checked.
--
-- See: X509_check_issued(3)
-- @param issuer X509
-- @param subject X509
-- @return int: 0 (X509_V_OK): yes; otherwise X509_V_ERR_... says why not
-- @function x509_check_issued
x509_check_issued = "n:oo",

--- Tells whether a certificate may be used for a purpose.
--
-- See: X509_check_purpose(3)
-- @param x509 X509
-- @param purpose int: X509_PURPOSE_...; -1: only look at the extensions
-- @param ca int: 1: as an authority for it; 0: for itself
-- @return int: 1: yes; 0: no; -1: malformed, or no such purpose; other values: yes, by some old
--   practice
-- @function x509_check_purpose
x509_check_purpose = "n:onn",

--- Tells whether a certificate is trusted for a use by what is stored with it.
--
-- See: X509_VERIFY_PARAM_set_trust(3)
-- @param x509 X509
-- @param trust int: X509_TRUST_...
-- @param flags int: X509_TRUST_NO_..., or 0
-- @return int: X509_TRUST_TRUSTED (1), X509_TRUST_REJECTED (2) or X509_TRUST_UNTRUSTED (3)
-- @function x509_check_trust
x509_check_trust = "n:onn",

--- Tells whether a certificate is that of an authority.
--
-- See: X509_check_ca(3)
-- @param x509 X509
-- @return int: 0: no; 1: yes; 3, 4, 5: by an older sign than the extension
-- @function x509_check_ca
x509_check_ca = "n:o",

--- Tells whether a certificate is for a host.
--
-- See: X509_check_host(3)
-- @param x509 X509
-- @param name string
-- @param length size_t: how much of `name` counts; 0: all of it
-- @param flags unsigned int: X509_CHECK_FLAG_..., or 0
-- @param peername array of octets that is filled or nil: the name in the certificate that
--   matched, as a text; empty where none did
-- @return int: 1: it matches; 0: it does not; -1: an error; -2: `name` is malformed
-- @function x509_check_host
x509_check_host = "n:otnn|r4",

--- Tells whether a certificate is for a mail address.
--
-- See: X509_check_host(3)
-- @param x509 X509
-- @param address string
-- @param length size_t: how much of `address` counts; 0: all of it
-- @param flags unsigned int: X509_CHECK_FLAG_..., or 0
-- @return int: 1: it matches; 0: it does not; -1: an error; -2: `address` is malformed
-- @function x509_check_email
x509_check_email = "n:otnn",

--- Tells whether a certificate is for an IP address, which is given in network order.
--
-- See: X509_check_host(3)
-- @param x509 X509
-- @param address string or array of octets
-- @param flags unsigned int: X509_CHECK_FLAG_..., or 0
-- @return int: 1: it matches; 0: it does not; -1: an error; -2: `address` is malformed
-- @function x509_check_ip
x509_check_ip = "n:ob1n",

--- Tells whether a certificate is for an IP address.
--
-- See: X509_check_host(3)
-- @param x509 X509
-- @param address string: such as 192.0.2.1 or 2001:db8::1
-- @param flags unsigned int: X509_CHECK_FLAG_..., or 0
-- @return int: 1: it matches; 0: it does not; -1: an error; -2: `address` is malformed
-- @function x509_check_ip_asc
x509_check_ip_asc = "n:otn",

--- Compares two certificates as they are encoded.
--
-- See: X509_cmp(3)
-- @param a X509
-- @param b X509
-- @return int: 0: the same; negative, positive: which comes first; -2: an error
-- @function x509_cmp
x509_cmp = "n:oo",

--- Compares issuer and serial number of two certificates.
--
-- See: X509_cmp(3)
-- @param a X509
-- @param b X509
-- @return int: 0: the same; otherwise which comes first; -2: an error
-- @function x509_issuer_and_serial_cmp
x509_issuer_and_serial_cmp = "n:oo",

--- Compares the issuers' names of two certificates.
--
-- See: X509_cmp(3)
-- @param a X509
-- @param b X509
-- @return int: 0: the same; otherwise which comes first; -2: an error
-- @function x509_issuer_name_cmp
x509_issuer_name_cmp = "n:oo",

--- Compares the subjects' names of two certificates.
--
-- See: X509_cmp(3)
-- @param a X509
-- @param b X509
-- @return int: 0: the same; otherwise which comes first; -2: an error
-- @function x509_subject_name_cmp
x509_subject_name_cmp = "n:oo",

--- Gives the hash of a certificate's subject's name that names files in a directory of
-- authorities.
--
-- See: openssl-rehash(1)
-- @param x509 X509
-- @return unsigned long: 32 bits; 0 also after a failure
-- @function x509_subject_name_hash
x509_subject_name_hash = "n:o",

--- Gives the hash of a certificate's subject's name as OpenSSL before 1.0.0 named files.
--
-- See: openssl-rehash(1)
-- @param x509 X509
-- @return unsigned long: 32 bits; 0 also after a failure
-- @function x509_subject_name_hash_old
x509_subject_name_hash_old = "n:o",

--- Gives the hash of a certificate's issuer's name that names files in a directory of
-- authorities.
--
-- See: openssl-rehash(1)
-- @param x509 X509
-- @return unsigned long: 32 bits; 0 also after a failure
-- @function x509_issuer_name_hash
x509_issuer_name_hash = "n:o",

--- Gives the hash of a certificate's issuer's name as OpenSSL before 1.0.0 named files.
--
-- See: openssl-rehash(1)
-- @param x509 X509
-- @return unsigned long: 32 bits; 0 also after a failure
-- @function x509_issuer_name_hash_old
x509_issuer_name_hash_old = "n:o",

--- Gives a hash of a certificate's issuer and serial number.
--
-- See: X509_cmp(3)
-- @param x509 X509
-- @return unsigned long: 32 bits; 0 also after a failure
-- @function x509_issuer_and_serial_hash
x509_issuer_and_serial_hash = "n:o",

--- Calculates the digest of a certificate in its DER form, its fingerprint.
--
-- See: X509_digest(3)
-- @param x509 X509
-- @param type EVP_MD
-- @param digest array of octets that is filled
-- @return int: 1, or 0 with the reason in the queue
-- @return `length`, unsigned int: how long the digest is
-- @function x509_digest
x509_digest = "n:oor2p",

--- Calculates the digest of the public key in a certificate.
--
-- See: X509_digest(3)
-- @param x509 X509
-- @param type EVP_MD
-- @param digest array of octets that is filled
-- @return int: 1, or 0 with the reason in the queue
-- @return `length`, unsigned int: how long the digest is
-- @function x509_pubkey_digest
x509_pubkey_digest = "n:oor2p",

--- Counts the extensions of a certificate.
--
-- See: X509v3_get_ext_by_NID(3)
-- @param x509 X509
-- @return int: 0 or more
-- @function x509_get_ext_count
x509_get_ext_count = "n:o",

--- Gives an extension of a certificate by its position.
--
-- See: X509v3_get_ext_by_NID(3)
-- @param x509 X509
-- @param position int: from 0
-- @return X509_EXTENSION or nil, borrowed: the extension, or 0: there are not so many
-- @function x509_get_ext
x509_get_ext = "0:on:X509_EXTENSION",

--- Finds the next extension of a certificate that is of a type.
--
-- See: X509v3_get_ext_by_NID(3)
-- @param x509 X509
-- @param nid int: such as 85 for the subject's other names
-- @param last_position int: where the search found one before; -1: from the beginning
-- @return int: the position; -1: no more; -2: unknown NID
-- @function x509_get_ext_by_nid
x509_get_ext_by_nid = "n:onn",

--- Finds the next extension of a certificate that is of a type, by its object identifier.
--
-- See: X509v3_get_ext_by_NID(3)
-- @param x509 X509
-- @param object ASN1_OBJECT
-- @param last_position int: where the search found one before; -1: from the beginning
-- @return int: the position; -1: no more
-- @function x509_get_ext_by_obj
x509_get_ext_by_obj = "n:oon",

--- Finds the next extension of a certificate that is critical, or that is not.
--
-- See: X509v3_get_ext_by_NID(3)
-- @param x509 X509
-- @param critical int: 1: critical ones; 0: others
-- @param last_position int: where the search found one before; -1: from the beginning
-- @return int: the position; -1: no more
-- @function x509_get_ext_by_critical
x509_get_ext_by_critical = "n:onn",

--- Gives all extensions of a certificate, for reading.
--
-- See: X509v3_get_ext_by_NID(3)
-- @param x509 X509
-- @return STACK_OF(X509_EXTENSION) or nil, borrowed: the extensions, or 0: none
-- @function x509_get0_extensions
x509_get0_extensions = "0:o:STACK_OF(X509_EXTENSION)",

--- Adds an extension to a certificate.
--
-- See: X509v3_get_ext_by_NID(3)
-- @param x509 X509
-- @param extension X509_EXTENSION: a copy is added
-- @param position int: where; -1: at the end
-- @return int: 1, or 0 with the reason in the queue
-- @function x509_add_ext
x509_add_ext = "n:oon",

--- Removes an extension from a certificate.
--
-- See: X509v3_get_ext_by_NID(3)
-- @param x509 X509
-- @param position int: from 0
-- @return X509_EXTENSION or nil, new: what was removed, or 0: there are not so many
-- @function x509_delete_ext
x509_delete_ext = "+:on:X509_EXTENSION",

--- Tells what OpenSSL found in the extensions of a certificate.
--
-- See: X509_get_extension_flags(3)
-- @param x509 X509
-- @return uint32_t: EXFLAG_...
-- @function x509_get_extension_flags
x509_get_extension_flags = "n:o",

--- Tells what the key of a certificate may be used for.
--
-- See: X509_get_extension_flags(3)
-- @param x509 X509
-- @return uint32_t: KU_...; 4294967295: the certificate has no such extension
-- @function x509_get_key_usage
x509_get_key_usage = "n:o",

--- Tells the purposes that a certificate is for.
--
-- See: X509_get_extension_flags(3)
-- @param x509 X509
-- @return uint32_t: XKU_...; 4294967295: the certificate has no such extension
-- @function x509_get_extended_key_usage
x509_get_extended_key_usage = "n:o",

--- Tells how many authorities may stand between this one and the end of a chain.
--
-- See: X509_get_extension_flags(3)
-- @param x509 X509
-- @return long: how many; -1: no limit, or no authority
-- @function x509_get_pathlen
x509_get_pathlen = "n:o",

--- Tells how many proxies may follow in a chain (RFC 3820).
--
-- See: X509_get_extension_flags(3)
-- @param x509 X509
-- @return long: how many; -1: no limit, or no proxy
-- @function x509_get_proxy_pathlen
x509_get_proxy_pathlen = "n:o",

--- Marks a certificate as that of a proxy.
--
-- See: X509_get_extension_flags(3)
-- @param x509 X509
-- @return nothing
-- @function x509_set_proxy_flag
x509_set_proxy_flag = "v:o",

--- Sets how many proxies may follow in a chain.
--
-- See: X509_get_extension_flags(3)
-- @param x509 X509
-- @param length long
-- @return nothing
-- @function x509_set_proxy_pathlen
x509_set_proxy_pathlen = "v:on",

--- Gives the identifier of a certificate's key.
--
-- See: X509_get_extension_flags(3)
-- @param x509 X509
-- @return ASN1_OCTET_STRING or nil, borrowed: the identifier, or 0: none
-- @function x509_get0_subject_key_id
x509_get0_subject_key_id = "0:o:ASN1_OCTET_STRING",

--- Gives the identifier of the key that a certificate is signed with.
--
-- See: X509_get_extension_flags(3)
-- @param x509 X509
-- @return ASN1_OCTET_STRING or nil, borrowed: the identifier, or 0: none
-- @function x509_get0_authority_key_id
x509_get0_authority_key_id = "0:o:ASN1_OCTET_STRING",

--- Gives the serial number of the issuer's certificate.
--
-- See: X509_get_extension_flags(3)
-- @param x509 X509
-- @return ASN1_INTEGER or nil, borrowed: the number, or 0: not named
-- @function x509_get0_authority_serial
x509_get0_authority_serial = "0:o:ASN1_INTEGER",

--- Gives a certificate a name that is only for people. It goes with the certificate into PKCS
-- #12 and trusted PEM.
--
-- See: X509_alias_set1(3)
-- @param x509 X509
-- @param alias string or array of octets or nil: nil: none
-- @return int: 1, or 0 without memory
-- @function x509_alias_set1
x509_alias_set1 = "n:o|b1",

--- Gives the name that x509_alias_set1 gave.
--
-- See: X509_alias_get0(3)
-- @param x509 X509
-- @param buffer array of octets that is filled or nil
-- @return int: the name; no bytes: none
-- @function x509_alias_get0
x509_alias_get0 = "n:o|r1",

--- Gives a certificate an identifier of the local key that belongs to it.
--
-- See: X509_alias_set1(3)
-- @param x509 X509
-- @param identifier string or array of octets or nil: nil: none
-- @return int: 1, or 0 without memory
-- @function x509_keyid_set1
x509_keyid_set1 = "n:o|b1",

--- Gives the identifier that x509_keyid_set1 gave.
--
-- See: X509_alias_set1(3)
-- @param x509 X509
-- @param buffer array of octets that is filled or nil
-- @return int: the identifier; no bytes: none
-- @function x509_keyid_get0
x509_keyid_get0 = "n:o|r1",

--- Tells whether anything about trust is stored with a certificate.
--
-- See: X509_check_trust(3)
-- @param x509 X509
-- @return int: 1 or 0
-- @function x509_trusted
x509_trusted = "n:o",

--- Stores with a certificate that it is trusted for a use.
--
-- See: X509_check_trust(3)
-- @param x509 X509
-- @param object ASN1_OBJECT: such as that of NID_server_auth
-- @return int: 1, or 0 without memory
-- @function x509_add1_trust_object
x509_add1_trust_object = "n:oo",

--- Stores with a certificate that it is not trusted for a use.
--
-- See: X509_check_trust(3)
-- @param x509 X509
-- @param object ASN1_OBJECT: such as that of NID_server_auth
-- @return int: above 0, or 0 without memory
-- @function x509_add1_reject_object
x509_add1_reject_object = "n:oo",

--- Removes what x509_add1_trust_object stored.
--
-- See: X509_check_trust(3)
-- @param x509 X509
-- @return nothing
-- @function x509_trust_clear
x509_trust_clear = "v:o",

--- Removes what x509_add1_reject_object stored.
--
-- See: X509_check_trust(3)
-- @param x509 X509
-- @return nothing
-- @function x509_reject_clear
x509_reject_clear = "v:o",

--- Reserves an index for x509_set_ex_data, for as long as the process lives.
--
-- See: CRYPTO_get_ex_new_index(3)
-- @return int: the index, or -1 without memory
-- @function x509_get_ex_new_index
x509_get_ex_new_index = "n:",

--- Keeps a number of the caller's with a certificate.
--
-- See: BIO_get_ex_data(3)
-- @param x509 X509
-- @param index int: 0, or what x509_get_ex_new_index answered
-- @param data int64_t: any number
-- @return int: 1, or 0 without memory
-- @function x509_set_ex_data
x509_set_ex_data = "n:onn",

--- Gives the number that x509_set_ex_data kept.
--
-- See: BIO_get_ex_data(3)
-- @param x509 X509
-- @param index int: 0, or what x509_get_ex_new_index answered
-- @return int64_t: the number; 0 where none was kept
-- @function x509_get_ex_data
x509_get_ex_data = "n:on",

--- Copies a stack of certificates, which share what is in it.
--
-- See: X509_new(3)
-- @param chain STACK_OF(X509)
-- @return STACK_OF(X509) or nil, new: the copy, or 0 without memory
-- @function x509_chain_up_ref
x509_chain_up_ref = "+:o:STACK_OF(X509)",

--- Finds a certificate in a stack by its subject.
--
-- See: X509_find_by_subject(3)
-- @param stack STACK_OF(X509)
-- @param name X509_NAME
-- @return X509 or nil, borrowed: the first one, or 0: none
-- @function x509_find_by_subject
x509_find_by_subject = "0:oo:X509",

--- Finds a certificate in a stack by its issuer and serial number.
--
-- See: X509_find_by_subject(3)
-- @param stack STACK_OF(X509)
-- @param name X509_NAME: the issuer's
-- @param serial ASN1_INTEGER
-- @return X509 or nil, borrowed: the first one, or 0: none
-- @function x509_find_by_issuer_and_serial
x509_find_by_issuer_and_serial = "0:ooo:X509",

--- Builds the chain of a certificate.
--
-- Waits: for files only
-- OpenSSL: 3.0 and newer
-- See: X509_verify_cert(3)
-- @param target X509: the certificate that the chain begins with
-- @param certificates STACK_OF(X509) or nil: where issuers may be found; 0: nowhere
-- @param store X509_STORE or nil: what the chain must end in; 0: any end will do
-- @param with_self_signed int: 1: a root is part of the answer
-- @param properties string or nil: which implementations are fetched; nil: the default
-- @return STACK_OF(X509) or nil, new: the chain, or 0 with the reason in the queue
-- @function x509_build_chain
x509_build_chain = "+:ooon|t:STACK_OF(X509)",

--- Writes all of a certificate to a BIO, for people to read.
--
-- See: X509_print(3)
-- @param bio BIO
-- @param x509 X509
-- @return int: 1, or 0
-- @function x509_print
x509_print = "n:oo",

--- Writes parts of a certificate to a BIO, for people to read.
--
-- See: X509_print(3)
-- @param bio BIO
-- @param x509 X509
-- @param name_flags unsigned long: XN_FLAG_...
-- @param flags unsigned long: X509_FLAG_...: what to leave out
-- @return int: 1, or 0
-- @function x509_print_ex
x509_print_ex = "n:oonn",

--- Makes a request of the name and the key of a certificate.
--
-- See: X509_to_X509_REQ(3)
-- @param x509 X509
-- @param pkey EVP_PKEY or nil: 0: it is not signed
-- @param md EVP_MD or nil: 0 for keys with a digest of their own, such as Ed25519
-- @return X509_REQ or nil, new: the request, or 0 with the reason in the queue
-- @function x509_to_x509_req
x509_to_x509_req = "+:o|oo:X509_REQ",

--- Names the file of trusted certificates that this OpenSSL reads by default.
--
-- See: X509_get_default_cert_file(3)
-- @return string or nil
-- @function x509_get_default_cert_file
x509_get_default_cert_file = "t:",

--- Names the directory of trusted certificates that this OpenSSL looks into by default.
--
-- See: X509_get_default_cert_file(3)
-- @return string or nil
-- @function x509_get_default_cert_dir
x509_get_default_cert_dir = "t:",

--- Names the environment variable that overrides x509_get_default_cert_file.
--
-- See: X509_get_default_cert_file(3)
-- @return string or nil
-- @function x509_get_default_cert_file_env
x509_get_default_cert_file_env = "t:",

--- Names the environment variable that overrides x509_get_default_cert_dir.
--
-- See: X509_get_default_cert_file(3)
-- @return string or nil
-- @function x509_get_default_cert_dir_env
x509_get_default_cert_dir_env = "t:",

--- Names the directory that this OpenSSL's files are in.
--
-- See: X509_get_default_cert_file(3)
-- @return string or nil
-- @function x509_get_default_cert_area
x509_get_default_cert_area = "t:",

--- Names the directory that this OpenSSL keeps keys in by default.
--
-- See: X509_get_default_cert_file(3)
-- @return string or nil
-- @function x509_get_default_private_dir
x509_get_default_private_dir = "t:",

--- Makes a name that holds nothing yet.
--
-- See: X509_NAME_new(3)
-- @return X509_NAME or nil, new: an empty one, or 0 without memory
-- @function x509_name_new
x509_name_new = "+::X509_NAME",

--- Copies a name.
--
-- See: X509_NAME_dup(3)
-- @param name X509_NAME
-- @return X509_NAME or nil, new: the copy, or 0 with the reason in the queue
-- @function x509_name_dup
x509_name_dup = "+:o:X509_NAME",

--- Gives a name back. 0 is left alone.
--
-- See: X509_NAME_new(3)
-- @param name X509_NAME or nil
-- @return nothing
-- @function x509_name_free
x509_name_free = "v:o",

--- Counts the entries of a name.
--
-- See: X509_NAME_get_index_by_NID(3)
-- @param name X509_NAME
-- @return int: 0 or more
-- @function x509_name_entry_count
x509_name_entry_count = "n:o",

--- Gives an entry of a name by its position.
--
-- See: X509_NAME_get_index_by_NID(3)
-- @param name X509_NAME
-- @param position int: from 0
-- @return X509_NAME_ENTRY or nil, borrowed: the entry, or 0: there are not so many
-- @function x509_name_get_entry
x509_name_get_entry = "0:on:X509_NAME_ENTRY",

--- Finds the next entry of a name that is of a type.
--
-- See: X509_NAME_get_index_by_NID(3)
-- @param name X509_NAME
-- @param nid int: such as 13 for the common name
-- @param last_position int: where the search found one before; -1: from the beginning
-- @return int: the position; -1: no more; -2: unknown NID
-- @function x509_name_get_index_by_nid
x509_name_get_index_by_nid = "n:onn",

--- Finds the next entry of a name that is of a type, by its object identifier.
--
-- See: X509_NAME_get_index_by_NID(3)
-- @param name X509_NAME
-- @param object ASN1_OBJECT
-- @param last_position int: where the search found one before; -1: from the beginning
-- @return int: the position; -1: no more
-- @function x509_name_get_index_by_obj
x509_name_get_index_by_obj = "n:oon",

--- Gives the bytes of the first entry of a type, with a NUL behind them. They may hold a NUL
-- themselves and need not be UTF-8: prefer x509_name_entry_get_data.
--
-- See: X509_NAME_get_index_by_NID(3)
-- @param name X509_NAME
-- @param nid int
-- @param buffer array of octets that is filled or nil
-- @return int: bytes without the NUL; with nil for `buffer`, how long the entry is; -1: none
-- @function x509_name_get_text_by_nid
x509_name_get_text_by_nid = "n:on|r2",

--- Does what x509_name_get_text_by_nid does, by object identifier.
--
-- See: X509_NAME_get_index_by_NID(3)
-- @param name X509_NAME
-- @param object ASN1_OBJECT
-- @param buffer array of octets that is filled or nil
-- @return int: bytes without the NUL; with nil for `buffer`, how long the entry is; -1: none
-- @function x509_name_get_text_by_obj
x509_name_get_text_by_obj = "n:oo|r2",

--- Gives a name as one line in OpenSSL's oldest form. What is not printable ASCII shows as \x
-- and two digits. It cannot be taken apart again: prefer x509_name_print_ex.
--
-- See: X509_NAME_print_ex(3)
-- @param name X509_NAME
-- @return string or nil: such as `/C=DE/O=Example`; nil without memory
-- @function x509_name_oneline
x509_name_oneline = "t:o",

--- Writes a name in an old form to a BIO.
--
-- See: X509_NAME_print_ex(3)
-- @param bio BIO
-- @param name X509_NAME
-- @param indent int
-- @return int: 1, or 0
-- @function x509_name_print
x509_name_print = "n:oon",

--- Writes a name to a BIO, in a form that the flags select.
--
-- See: X509_NAME_print_ex(3)
-- @param bio BIO
-- @param name X509_NAME
-- @param indent int: spaces before it
-- @param flags unsigned long: XN_FLAG_..., such as XN_FLAG_RFC2253
-- @return int: with flags, how many characters, or -1; with XN_FLAG_COMPAT (0), 1 or 0
-- @function x509_name_print_ex
x509_name_print_ex = "n:oonn",

--- Adds an entry to a name, such as its common name.
--
-- See: X509_NAME_add_entry_by_txt(3)
-- @param name X509_NAME
-- @param field string: the type: a short or long name such as CN, or an OID in dotted form
-- @param type int: MBSTRING_UTF8 or another MBSTRING_..., or V_ASN1_...
-- @param bytes string or array of octets or nil
-- @param position int: where; -1: at the end
-- @param set int: 0: a part of its own; 1 or -1: together with the part after or before it
-- @return int: 1, or 0 with the reason in the queue
-- @function x509_name_add_entry_by_txt
x509_name_add_entry_by_txt = "n:otnb3nn",

--- Adds an entry to a name, by the NID of its type.
--
-- See: X509_NAME_add_entry_by_txt(3)
-- @param name X509_NAME
-- @param nid int: the type, such as 13 for the common name
-- @param type int: MBSTRING_UTF8 or another MBSTRING_..., or V_ASN1_...
-- @param bytes string or array of octets or nil
-- @param position int: where; -1: at the end
-- @param set int: 0: a part of its own; 1 or -1: together with the part after or before it
-- @return int: 1, or 0 with the reason in the queue
-- @function x509_name_add_entry_by_nid
x509_name_add_entry_by_nid = "n:onnb3nn",

--- Adds an entry to a name, by the object identifier of its type.
--
-- See: X509_NAME_add_entry_by_txt(3)
-- @param name X509_NAME
-- @param object ASN1_OBJECT: the type
-- @param type int: MBSTRING_UTF8 or another MBSTRING_..., or V_ASN1_...
-- @param bytes string or array of octets or nil
-- @param position int: where; -1: at the end
-- @param set int: 0: a part of its own; 1 or -1: together with the part after or before it
-- @return int: 1, or 0 with the reason in the queue
-- @function x509_name_add_entry_by_obj
x509_name_add_entry_by_obj = "n:oonb3nn",

--- Adds an entry to a name.
--
-- See: X509_NAME_add_entry_by_txt(3)
-- @param name X509_NAME
-- @param entry X509_NAME_ENTRY: a copy is added
-- @param position int: where; -1: at the end
-- @param set int: 0: a part of its own; 1 or -1: together with the part after or before it
-- @return int: 1, or 0 with the reason in the queue
-- @function x509_name_add_entry
x509_name_add_entry = "n:oonn",

--- Removes an entry from a name.
--
-- See: X509_NAME_add_entry_by_txt(3)
-- @param name X509_NAME
-- @param position int: from 0
-- @return X509_NAME_ENTRY or nil, new: what was removed, or 0: there are not so many
-- @function x509_name_delete_entry
x509_name_delete_entry = "+:on:X509_NAME_ENTRY",

--- Compares two names, regardless of case and repeated spaces.
--
-- See: X509_cmp(3)
-- @param a X509_NAME
-- @param b X509_NAME
-- @return int: 0: the same; negative, positive: which comes first; -2: an error
-- @function x509_name_cmp
x509_name_cmp = "n:oo",

--- Gives the hash of a name that names files in a directory of authorities.
--
-- See: X509_NAME_get0_der(3)
-- @param name X509_NAME
-- @return unsigned long: 32 bits; 0 also after a failure
-- @function x509_name_hash
x509_name_hash = "n:o",

--- Gives the hash of a name as OpenSSL before 1.0.0 named files.
--
-- See: X509_NAME_get0_der(3)
-- @param name X509_NAME
-- @return unsigned long: 32 bits; 0 also after a failure
-- @function x509_name_hash_old
x509_name_hash_old = "n:o",

--- Calculates the digest of a name in its DER form.
--
-- See: X509_digest(3)
-- @param name X509_NAME
-- @param type EVP_MD
-- @param digest array of octets that is filled
-- @return int: 1, or 0 with the reason in the queue
-- @return `length`, unsigned int: how long the digest is
-- @function x509_name_digest
x509_name_digest = "n:oor2p",

--- Makes an entry of a name that holds nothing yet.
--
-- See: X509_NAME_ENTRY_new(3)
-- @return X509_NAME_ENTRY or nil, new: an empty one, or 0 without memory
-- @function x509_name_entry_new
x509_name_entry_new = "+::X509_NAME_ENTRY",

--- Copies an entry of a name.
--
-- See: X509_NAME_ENTRY_dup(3)
-- @param entry X509_NAME_ENTRY
-- @return X509_NAME_ENTRY or nil, new: the copy, or 0 with the reason in the queue
-- @function x509_name_entry_dup
x509_name_entry_dup = "+:o:X509_NAME_ENTRY",

--- Gives an entry of a name back. 0 is left alone.
--
-- See: X509_NAME_ENTRY_new(3)
-- @param entry X509_NAME_ENTRY or nil
-- @return nothing
-- @function x509_name_entry_free
x509_name_entry_free = "v:o",

--- Makes an entry of a name.
--
-- See: X509_NAME_ENTRY_get_object(3)
-- @param field string: the type: a short or long name such as CN, or an OID in dotted form
-- @param type int: MBSTRING_UTF8 or another MBSTRING_..., or V_ASN1_...
-- @param bytes string or array of octets or nil
-- @return X509_NAME_ENTRY or nil, new: the entry, or 0 with the reason in the queue
-- @function x509_name_entry_create_by_txt
x509_name_entry_create_by_txt = "+:tn|b2:X509_NAME_ENTRY",

--- Makes an entry of a name, by the NID of its type.
--
-- See: X509_NAME_ENTRY_get_object(3)
-- @param nid int: the type, such as 13 for the common name
-- @param type int: MBSTRING_UTF8 or another MBSTRING_..., or V_ASN1_...
-- @param bytes string or array of octets or nil
-- @return X509_NAME_ENTRY or nil, new: the entry, or 0 with the reason in the queue
-- @function x509_name_entry_create_by_nid
x509_name_entry_create_by_nid = "+:nn|b2:X509_NAME_ENTRY",

--- Makes an entry of a name, by the object identifier of its type.
--
-- See: X509_NAME_ENTRY_get_object(3)
-- @param object ASN1_OBJECT: the type
-- @param type int: MBSTRING_UTF8 or another MBSTRING_..., or V_ASN1_...
-- @param bytes string or array of octets or nil
-- @return X509_NAME_ENTRY or nil, new: the entry, or 0 with the reason in the queue
-- @function x509_name_entry_create_by_obj
x509_name_entry_create_by_obj = "+:on|b2:X509_NAME_ENTRY",

--- Gives the type of an entry.
--
-- See: X509_NAME_ENTRY_get_object(3)
-- @param entry X509_NAME_ENTRY
-- @return ASN1_OBJECT or nil, borrowed
-- @function x509_name_entry_get_object
x509_name_entry_get_object = "0:o:ASN1_OBJECT",

--- Gives the value of an entry. asn1_string_to_utf8 makes a text of it.
--
-- See: X509_NAME_ENTRY_get_object(3)
-- @param entry X509_NAME_ENTRY
-- @return ASN1_STRING or nil, borrowed
-- @function x509_name_entry_get_data
x509_name_entry_get_data = "0:o:ASN1_STRING",

--- Sets the type of an entry.
--
-- See: X509_NAME_ENTRY_get_object(3)
-- @param entry X509_NAME_ENTRY
-- @param object ASN1_OBJECT: copied
-- @return int: 1, or 0 with the reason in the queue
-- @function x509_name_entry_set_object
x509_name_entry_set_object = "n:oo",

--- Sets the value of an entry.
--
-- See: X509_NAME_ENTRY_get_object(3)
-- @param entry X509_NAME_ENTRY
-- @param type int: MBSTRING_UTF8 or another MBSTRING_..., or V_ASN1_...
-- @param bytes string or array of octets or nil
-- @return int: 1, or 0 with the reason in the queue
-- @function x509_name_entry_set_data
x509_name_entry_set_data = "n:on|b2",

--- Tells which part of a name an entry belongs to.
--
-- See: X509_NAME_ENTRY_get_object(3)
-- @param entry X509_NAME_ENTRY
-- @return int: entries with the same number form one part of the name
-- @function x509_name_entry_set
x509_name_entry_set = "n:o",

--- Makes an extension that holds nothing yet.
--
-- See: X509_EXTENSION_new(3)
-- @return X509_EXTENSION or nil, new: an empty one, or 0 without memory
-- @function x509_extension_new
x509_extension_new = "+::X509_EXTENSION",

--- Copies an extension.
--
-- See: X509_EXTENSION_dup(3)
-- @param extension X509_EXTENSION
-- @return X509_EXTENSION or nil, new: the copy, or 0 with the reason in the queue
-- @function x509_extension_dup
x509_extension_dup = "+:o:X509_EXTENSION",

--- Gives an extension back. 0 is left alone.
--
-- See: X509_EXTENSION_new(3)
-- @param extension X509_EXTENSION or nil
-- @return nothing
-- @function x509_extension_free
x509_extension_free = "v:o",

--- Gives the type of an extension.
--
-- See: X509_EXTENSION_set_object(3)
-- @param extension X509_EXTENSION
-- @return ASN1_OBJECT or nil, borrowed
-- @function x509_extension_get_object
x509_extension_get_object = "0:o:ASN1_OBJECT",

--- Tells whether an extension is critical: who does not know it must refuse the certificate.
--
-- See: X509_EXTENSION_set_object(3)
-- @param extension X509_EXTENSION
-- @return int: 1 or 0
-- @function x509_extension_get_critical
x509_extension_get_critical = "n:o",

--- Gives the value of an extension in its DER form.
--
-- See: X509_EXTENSION_set_object(3)
-- @param extension X509_EXTENSION
-- @return ASN1_OCTET_STRING or nil, borrowed
-- @function x509_extension_get_data
x509_extension_get_data = "0:o:ASN1_OCTET_STRING",

--- Sets the type of an extension.
--
-- See: X509_EXTENSION_set_object(3)
-- @param extension X509_EXTENSION
-- @param object ASN1_OBJECT: copied
-- @return int: 1, or 0
-- @function x509_extension_set_object
x509_extension_set_object = "n:oo",

--- Says whether an extension is critical.
--
-- See: X509_EXTENSION_set_object(3)
-- @param extension X509_EXTENSION
-- @param critical int: 1 or 0
-- @return int: 1, or 0
-- @function x509_extension_set_critical
x509_extension_set_critical = "n:on",

--- Sets the value of an extension.
--
-- See: X509_EXTENSION_set_object(3)
-- @param extension X509_EXTENSION
-- @param data ASN1_OCTET_STRING: DER; copied
-- @return int: 1, or 0
-- @function x509_extension_set_data
x509_extension_set_data = "n:oo",

--- Makes an extension of its DER form.
--
-- See: X509_EXTENSION_set_object(3)
-- @param nid int: the type
-- @param critical int: 1 or 0
-- @param data ASN1_OCTET_STRING: DER; copied
-- @return X509_EXTENSION or nil, new: the extension, or 0 with the reason in the queue
-- @function x509_extension_create_by_nid
x509_extension_create_by_nid = "+:nno:X509_EXTENSION",

--- Makes an extension of its DER form, by the object identifier of its type.
--
-- See: X509_EXTENSION_set_object(3)
-- @param object ASN1_OBJECT: the type
-- @param critical int: 1 or 0
-- @param data ASN1_OCTET_STRING: DER; copied
-- @return X509_EXTENSION or nil, new: the extension, or 0 with the reason in the queue
-- @function x509_extension_create_by_obj
x509_extension_create_by_obj = "+:ono:X509_EXTENSION",

--- Writes the value of an extension to a BIO, for people to read, such as `DNS:example.com,
-- DNS:www.example.com`.
--
-- See: X509V3_EXT_print(3)
-- @param bio BIO
-- @param extension X509_EXTENSION
-- @param flags unsigned long: X509V3_EXT_...: what to do with an unknown one; 0: nothing
-- @param indent int: spaces before each line
-- @return int: 1; 0: unknown or malformed, and nothing was written
-- @function x509v3_ext_print
x509v3_ext_print = "n:oonn",

--- Makes an extension of a text as in OpenSSL's configuration files. Sections cannot be named.
--
-- See: x509v3_config(5)
-- @param issuer X509 or nil: for `keyid` and `issuer` values; 0: none
-- @param subject X509 or nil: for `hash` and `email:copy` values; 0: none
-- @param nid int: the type
-- @param value string: such as `critical,CA:TRUE` or `DNS:example.com`
-- @return X509_EXTENSION or nil, new: the extension, or 0 with the reason in the queue
-- @function x509v3_ext_conf_nid
x509v3_ext_conf_nid = "+:oont:X509_EXTENSION",

--- Makes a string that holds nothing yet.
--
-- See: ASN1_STRING_new(3)
-- @return ASN1_STRING or nil, new: an empty one, or 0 without memory
-- @function asn1_string_new
asn1_string_new = "+::ASN1_STRING",

--- Gives a string back. 0 is left alone.
--
-- See: ASN1_STRING_new(3)
-- @param string ASN1_STRING or nil
-- @return nothing
-- @function asn1_string_free
asn1_string_free = "v:o",

--- Makes a string of a type.
--
-- See: ASN1_STRING_new(3)
-- @param type int: V_ASN1_..., such as V_ASN1_UTF8STRING
-- @return ASN1_STRING or nil, new: an empty one, or 0 without memory
-- @function asn1_string_type_new
asn1_string_type_new = "+:n:ASN1_STRING",

--- Copies a string.
--
-- See: ASN1_STRING_length(3)
-- @param string ASN1_STRING
-- @return ASN1_STRING or nil, new: the copy, or 0 without memory
-- @function asn1_string_dup
asn1_string_dup = "+:o:ASN1_STRING",

--- Makes one string the same as another, type included.
--
-- See: ASN1_STRING_copy(3)
-- @param to ASN1_STRING
-- @param from ASN1_STRING
-- @return int: 1, or 0 without memory
-- @function asn1_string_copy
asn1_string_copy = "n:oo",

--- Compares two strings.
--
-- See: ASN1_STRING_length(3)
-- @param a ASN1_STRING
-- @param b ASN1_STRING
-- @return int: 0: the same type and bytes; otherwise which comes first
-- @function asn1_string_cmp
asn1_string_cmp = "n:oo",

--- Gives the type of a string.
--
-- See: ASN1_STRING_length(3)
-- @param string ASN1_STRING
-- @return int: V_ASN1_...
-- @function asn1_string_type
asn1_string_type = "n:o",

--- Gives the length of a string.
--
-- See: ASN1_STRING_length(3)
-- @param string ASN1_STRING
-- @return int: bytes
-- @function asn1_string_length
asn1_string_length = "n:o",

--- Gives the bytes of a string as they are. In what encoding, its type tells.
--
-- See: ASN1_STRING_length(3)
-- @param string ASN1_STRING
-- @param buffer array of octets that is filled or nil
-- @return int64_t: how many bytes there are, whatever the room
-- @function asn1_string_get0_data
asn1_string_get0_data = "n:o|r1",

--- The old name of asn1_string_get0_data.
--
-- OpenSSL: before 4.0
-- See: ASN1_STRING_length(3)
-- @param string ASN1_STRING
-- @param buffer array of octets that is filled or nil
-- @return int64_t: how many bytes there are, whatever the room
-- @function asn1_string_data
asn1_string_data = "n:o|r1",

--- Sets the bytes of a string. That of an entry of a name takes no text that is not of its
-- type.
--
-- See: ASN1_STRING_length(3)
-- @param string ASN1_STRING
-- @param bytes string or array of octets or nil
-- @return int: 1; 0 without memory, or with the reason in the queue
-- @function asn1_string_set
asn1_string_set = "n:o|b1",

--- Gives a string as UTF-8, whatever its type, without a NUL behind it.
--
-- See: ASN1_STRING_length(3)
-- @param string ASN1_STRING
-- @param buffer array of octets that is filled or nil
-- @return int: how many bytes the text has, whatever the room; negative: it is no text
-- @function asn1_string_to_utf8
asn1_string_to_utf8 = "n:o|r1",

--- Writes a string to a BIO; what is not printable shows as a dot.
--
-- See: ASN1_STRING_print_ex(3)
-- @param bio BIO
-- @param string ASN1_STRING
-- @return int: 1, or 0
-- @function asn1_string_print
asn1_string_print = "n:oo",

--- Writes a string to a BIO, escaped as the flags say.
--
-- See: ASN1_STRING_print_ex(3)
-- @param bio BIO
-- @param string ASN1_STRING
-- @param flags unsigned long: ASN1_STRFLGS_..., such as ASN1_STRFLGS_RFC2253
-- @return int: how many characters, or -1
-- @function asn1_string_print_ex
asn1_string_print_ex = "n:oon",

--- Names a type of ASN.1.
--
-- See: ASN1_STRING_print_ex(3)
-- @param tag int: V_ASN1_...
-- @return string or nil: the name; `(unknown)` where there is none
-- @function asn1_tag2str
asn1_tag2str = "t:n",

--- Makes a string of bytes, such as x509_extension_set_data takes.
--
-- See: ASN1_STRING_new(3)
-- @return ASN1_OCTET_STRING or nil, new: an empty one, or 0 without memory
-- @function asn1_octet_string_new
asn1_octet_string_new = "+::ASN1_OCTET_STRING",

--- Gives a string of bytes back. 0 is left alone.
--
-- See: ASN1_STRING_new(3)
-- @param string ASN1_OCTET_STRING or nil
-- @return nothing
-- @function asn1_octet_string_free
asn1_octet_string_free = "v:o",

--- Sets the bytes of a string of bytes.
--
-- See: ASN1_STRING_length(3)
-- @param string ASN1_OCTET_STRING
-- @param bytes string or array of octets or nil
-- @return int: 1, or 0 without memory
-- @function asn1_octet_string_set
asn1_octet_string_set = "n:o|b1",

--- Makes a time that is not set yet.
--
-- See: ASN1_TIME_set(3)
-- @return ASN1_TIME or nil, new: an empty one, or 0 without memory
-- @function asn1_time_new
asn1_time_new = "+::ASN1_TIME",

--- Copies a time.
--
-- OpenSSL: 3.0 and newer
-- See: ASN1_TIME_set(3)
-- @param time ASN1_TIME
-- @return ASN1_TIME or nil, new: the copy, or 0 without memory
-- @function asn1_time_dup
asn1_time_dup = "+:o:ASN1_TIME",

--- Gives a time back. 0 is left alone.
--
-- See: ASN1_TIME_set(3)
-- @param time ASN1_TIME or nil
-- @return nothing
-- @function asn1_time_free
asn1_time_free = "v:o",

--- Sets a time to a number of seconds since 1970.
--
-- See: ASN1_TIME_set(3)
-- @param time ASN1_TIME or nil: 0: a new one is made
-- @param seconds time_t: since 1970
-- @return ASN1_TIME or nil, new: `time`, or the new one; 0 with the reason in the queue
-- @function asn1_time_set
asn1_time_set = "+:on:ASN1_TIME",

--- Sets a time to a number of seconds since 1970 and an offset.
--
-- See: ASN1_TIME_set(3)
-- @param time ASN1_TIME or nil: 0: a new one is made
-- @param seconds time_t: since 1970
-- @param offset_days int: days to add
-- @param offset_seconds long: seconds to add
-- @return ASN1_TIME or nil, new: `time`, or the new one; 0 with the reason in the queue
-- @function asn1_time_adj
asn1_time_adj = "+:onnn:ASN1_TIME",

--- Sets a time to so many seconds from now.
--
-- See: X509_cmp_time(3)
-- @param time ASN1_TIME or nil: 0: a new one is made
-- @param offset long: seconds
-- @return ASN1_TIME or nil, new: `time`, or the new one; 0 with the reason in the queue
-- @function x509_gmtime_adj
x509_gmtime_adj = "+:on:ASN1_TIME",

--- Sets a time to so many seconds after another.
--
-- See: X509_cmp_time(3)
-- @param time ASN1_TIME or nil: 0: a new one is made
-- @param offset long: seconds
-- @param from time_t or nil: seconds since 1970; nil: now
-- @return ASN1_TIME or nil, new: `time`, or the new one; 0 with the reason in the queue
-- @return `from` as it is afterwards
-- @function x509_time_adj
x509_time_adj = "+:onq:ASN1_TIME",

--- Sets a time to so many days and seconds after another.
--
-- See: X509_cmp_time(3)
-- @param time ASN1_TIME or nil: 0: a new one is made
-- @param offset_days int: days to add
-- @param offset_seconds long: seconds to add
-- @param from time_t or nil: seconds since 1970; nil: now
-- @return ASN1_TIME or nil, new: `time`, or the new one; 0 with the reason in the queue
-- @return `from` as it is afterwards
-- @function x509_time_adj_ex
x509_time_adj_ex = "+:onnq:ASN1_TIME",

--- Sets a time to that of a text.
--
-- See: ASN1_TIME_set(3)
-- @param time ASN1_TIME or nil: 0: the text is only checked
-- @param text string: YYMMDDHHMMSSZ or YYYYMMDDHHMMSSZ
-- @return int: 1, or 0: malformed
-- @function asn1_time_set_string
asn1_time_set_string = "n:ot",

--- Sets a time to that of a text, in the form that RFC 5280 wants in certificates.
--
-- See: ASN1_TIME_set(3)
-- @param time ASN1_TIME or nil: 0: the text is only checked
-- @param text string: YYMMDDHHMMSSZ or YYYYMMDDHHMMSSZ
-- @return int: 1, or 0: malformed
-- @function asn1_time_set_string_x509
asn1_time_set_string_x509 = "n:ot",

--- Brings a time into the form that RFC 5280 wants in certificates.
--
-- See: ASN1_TIME_set(3)
-- @param time ASN1_TIME
-- @return int: 1, or 0: malformed
-- @function asn1_time_normalize
asn1_time_normalize = "n:o",

--- Tells whether a time is well-formed.
--
-- See: ASN1_TIME_set(3)
-- @param time ASN1_TIME
-- @return int: 1 or 0
-- @function asn1_time_check
asn1_time_check = "n:o",

--- Writes a time to a BIO, such as `Jan 1 00:00:00 2030 GMT`.
--
-- See: ASN1_TIME_set(3)
-- @param bio BIO
-- @param time ASN1_TIME
-- @return int: 1; 0: malformed, which is also written, or the BIO failed
-- @function asn1_time_print
asn1_time_print = "n:oo",

--- Writes a time to a BIO, in one of two forms.
--
-- OpenSSL: 3.0 and newer
-- See: ASN1_TIME_set(3)
-- @param bio BIO
-- @param time ASN1_TIME
-- @param flags unsigned long: 0: as asn1_time_print; 1: by ISO 8601
-- @return int: 1; 0: malformed, which is also written, or the BIO failed
-- @function asn1_time_print_ex
asn1_time_print_ex = "n:oon",

--- Tells how much later one time is than another. With asn1_time_set(0, 0) for `from` it tells
-- the seconds since 1970.
--
-- See: ASN1_TIME_set(3)
-- @param from ASN1_TIME or nil: 0: now
-- @param to ASN1_TIME or nil: 0: now
-- @return int: 1, or 0: one of them is malformed
-- @return `days`, int
-- @return `seconds`, int: of the same sign as `days`, and less than a day
-- @function asn1_time_diff
asn1_time_diff = "n:pp|oo",

--- Compares a time with a number of seconds since 1970.
--
-- See: ASN1_TIME_set(3)
-- @param time ASN1_TIME
-- @param seconds time_t: since 1970
-- @return int: -1: `time` is earlier; 0: the same; 1: later; -2: malformed
-- @function asn1_time_cmp_time_t
asn1_time_cmp_time_t = "n:on",

--- Compares two times.
--
-- See: ASN1_TIME_set(3)
-- @param a ASN1_TIME
-- @param b ASN1_TIME
-- @return int: -1: `a` is earlier; 0: the same; 1: later; -2: malformed
-- @function asn1_time_compare
asn1_time_compare = "n:oo",

--- Compares a time of a certificate with a number of seconds since 1970.
--
-- See: X509_cmp_time(3)
-- @param time ASN1_TIME
-- @param than time_t or nil: seconds since 1970; nil: now
-- @return int: -1: `time` is earlier or the same; 1: later; 0: malformed
-- @return `than` as it is afterwards
-- @function x509_cmp_time
x509_cmp_time = "n:oq",

--- Compares a time of a certificate with now.
--
-- See: X509_cmp_time(3)
-- @param time ASN1_TIME
-- @return int: -1: `time` is over, or now; 1: to come; 0: malformed
-- @function x509_cmp_current_time
x509_cmp_current_time = "n:o",

--- Gives a time with four digits of the year. asn1_string_get0_data gives its bytes.
--
-- See: ASN1_TIME_set(3)
-- @param time ASN1_TIME
-- @return ASN1_GENERALIZEDTIME or nil, new: the time, or 0: malformed
-- @function asn1_time_to_generalizedtime
asn1_time_to_generalizedtime = "+:o:ASN1_GENERALIZEDTIME",

--- Gives a time back. 0 is left alone.
--
-- See: ASN1_STRING_new(3)
-- @param time ASN1_GENERALIZEDTIME or nil
-- @return nothing
-- @function asn1_generalizedtime_free
asn1_generalizedtime_free = "v:o",

--- Makes an integer that holds nothing yet.
--
-- See: ASN1_INTEGER_new(3)
-- @return ASN1_INTEGER or nil, new: an empty one, or 0 without memory
-- @function asn1_integer_new
asn1_integer_new = "+::ASN1_INTEGER",

--- Copies an integer.
--
-- See: ASN1_INTEGER_dup(3)
-- @param integer ASN1_INTEGER
-- @return ASN1_INTEGER or nil, new: the copy, or 0 with the reason in the queue
-- @function asn1_integer_dup
asn1_integer_dup = "+:o:ASN1_INTEGER",

--- Gives an integer back. 0 is left alone.
--
-- See: ASN1_INTEGER_new(3)
-- @param integer ASN1_INTEGER or nil
-- @return nothing
-- @function asn1_integer_free
asn1_integer_free = "v:o",

--- Compares two integers.
--
-- See: ASN1_INTEGER_get_int64(3)
-- @param a ASN1_INTEGER
-- @param b ASN1_INTEGER
-- @return int: 0: the same; negative, positive: which is smaller
-- @function asn1_integer_cmp
asn1_integer_cmp = "n:oo",

--- Gives the value of an integer.
--
-- See: ASN1_INTEGER_get_int64(3)
-- @param integer ASN1_INTEGER
-- @return int: 1, or 0: too large
-- @return `number`, int64_t
-- @function asn1_integer_get_int64
asn1_integer_get_int64 = "n:po",

--- Gives the value of an integer that is not negative.
--
-- See: ASN1_INTEGER_get_int64(3)
-- @param integer ASN1_INTEGER
-- @return int: 1, or 0: negative or too large
-- @return `number`, uint64_t: those above 9223372036854775807 show as negative
-- @function asn1_integer_get_uint64
asn1_integer_get_uint64 = "n:po",

--- Gives the value of an integer, in an old form that cannot tell -1 from too large.
--
-- See: ASN1_INTEGER_get_int64(3)
-- @param integer ASN1_INTEGER or nil
-- @return long: the value; -1 also where it is too large; 0 where none was given
-- @function asn1_integer_get
asn1_integer_get = "n:o",

--- Sets the value of an integer.
--
-- See: ASN1_INTEGER_get_int64(3)
-- @param integer ASN1_INTEGER
-- @param number int64_t
-- @return int: 1, or 0 without memory
-- @function asn1_integer_set_int64
asn1_integer_set_int64 = "n:on",

--- Sets the value of an integer to one that is not negative.
--
-- See: ASN1_INTEGER_get_int64(3)
-- @param integer ASN1_INTEGER
-- @param number uint64_t
-- @return int: 1, or 0 without memory
-- @function asn1_integer_set_uint64
asn1_integer_set_uint64 = "n:on",

--- Sets the value of an integer.
--
-- See: ASN1_INTEGER_get_int64(3)
-- @param integer ASN1_INTEGER
-- @param number long
-- @return int: 1, or 0 without memory
-- @function asn1_integer_set
asn1_integer_set = "n:on",

--- Gives an integer of any size as a big number.
--
-- See: ASN1_INTEGER_get_int64(3)
-- @param integer ASN1_INTEGER
-- @return BIGNUM or nil, new: the number, or 0 with the reason in the queue
-- @function asn1_integer_to_bn
asn1_integer_to_bn = "+:o:BIGNUM",

--- Makes an integer of a big number.
--
-- See: ASN1_INTEGER_get_int64(3)
-- @param number BIGNUM
-- @return ASN1_INTEGER or nil, new: the integer, or 0 with the reason in the queue
-- @function bn_to_asn1_integer
bn_to_asn1_integer = "+:o:ASN1_INTEGER",

--- Gives an integer as a text.
--
-- See: i2s_ASN1_INTEGER(3)
-- @param integer ASN1_INTEGER
-- @return string or nil: decimal digits; of numbers with 128 bits or more, 0x and hexadecimal
--   ones
-- @function i2s_asn1_integer
i2s_asn1_integer = "t:o",

--- Writes an integer to a BIO as hexadecimal digits.
--
-- See: i2a_ASN1_INTEGER(3)
-- @param bio BIO
-- @param integer ASN1_INTEGER
-- @return int: how many characters, or -1
-- @function i2a_asn1_integer
i2a_asn1_integer = "n:oo",

--- Makes an object identifier that is none yet. obj_txt2obj makes one that is.
--
-- See: ASN1_OBJECT_new(3)
-- @return ASN1_OBJECT or nil, new: an empty one, or 0 without memory
-- @function asn1_object_new
asn1_object_new = "+::ASN1_OBJECT",

--- Gives an object identifier back. 0 is left alone.
--
-- See: ASN1_OBJECT_new(3)
-- @param object ASN1_OBJECT or nil
-- @return nothing
-- @function asn1_object_free
asn1_object_free = "v:o",

--- Gives the object identifier of a NID, OpenSSL's own number for it.
--
-- See: OBJ_nid2obj(3)
-- @param nid int
-- @return ASN1_OBJECT or nil, static: the object identifier, or 0: no such NID
-- @function obj_nid2obj
obj_nid2obj = ".:n:ASN1_OBJECT",

--- Gives the long name of a NID.
--
-- See: OBJ_nid2obj(3)
-- @param nid int
-- @return string or nil: such as `commonName`; nil: no such NID
-- @function obj_nid2ln
obj_nid2ln = "t:n",

--- Gives the short name of a NID.
--
-- See: OBJ_nid2obj(3)
-- @param nid int
-- @return string or nil: such as `CN`; nil: no such NID
-- @function obj_nid2sn
obj_nid2sn = "t:n",

--- Gives the NID of an object identifier.
--
-- See: OBJ_nid2obj(3)
-- @param object ASN1_OBJECT
-- @return int: the NID; 0: OpenSSL does not know it
-- @function obj_obj2nid
obj_obj2nid = "n:o",

--- Finds a NID by its long name.
--
-- See: OBJ_nid2obj(3)
-- @param name string
-- @return int: the NID; 0: unknown
-- @function obj_ln2nid
obj_ln2nid = "n:t",

--- Finds a NID by its short name.
--
-- See: OBJ_nid2obj(3)
-- @param name string
-- @return int: the NID; 0: unknown
-- @function obj_sn2nid
obj_sn2nid = "n:t",

--- Finds a NID by a name or by an object identifier in dotted form.
--
-- See: OBJ_nid2obj(3)
-- @param text string
-- @return int: the NID; 0: unknown
-- @function obj_txt2nid
obj_txt2nid = "n:t",

--- Makes an object identifier of a text.
--
-- See: OBJ_nid2obj(3)
-- @param text string: a short or long name, or numbers with dots
-- @param no_name int: 1: numbers only
-- @return ASN1_OBJECT or nil, new: the object identifier, or 0 with the reason in the queue
-- @function obj_txt2obj
obj_txt2obj = "+:tn:ASN1_OBJECT",

--- Gives an object identifier as a text, cut to the room and with a NUL behind it.
--
-- See: OBJ_nid2obj(3)
-- @param buffer array of octets that is filled or nil
-- @param object ASN1_OBJECT
-- @param no_name int: 1: numbers only; 0: the long name where it has one
-- @return int: characters without the NUL, whatever the room; -1: an error
-- @function obj_obj2txt
obj_obj2txt = "n:r0on",

--- Compares two object identifiers.
--
-- See: OBJ_nid2obj(3)
-- @param a ASN1_OBJECT
-- @param b ASN1_OBJECT
-- @return int: 0: the same
-- @function obj_cmp
obj_cmp = "n:oo",

--- Copies an object identifier.
--
-- See: OBJ_nid2obj(3)
-- @param object ASN1_OBJECT
-- @return ASN1_OBJECT or nil, new: the copy, or 0 without memory
-- @function obj_dup
obj_dup = "+:o:ASN1_OBJECT",

--- Writes an object identifier to a BIO: its long name where it has one, otherwise numbers.
--
-- See: OBJ_nid2obj(3)
-- @param bio BIO
-- @param object ASN1_OBJECT
-- @return int: how many characters, or -1
-- @function i2a_asn1_object
i2a_asn1_object = "n:oo",

--- Makes a revocation list that holds nothing yet.
--
-- See: X509_CRL_new(3)
-- @return X509_CRL or nil, new: an empty one, or 0 without memory
-- @function x509_crl_new
x509_crl_new = "+::X509_CRL",

--- Makes a revocation list that holds nothing yet, for algorithms with certain properties.
--
-- OpenSSL: 3.0 and newer
-- See: X509_CRL_new(3)
-- @param properties string or nil: which implementations are fetched; nil: the default
-- @return X509_CRL or nil, new: an empty one, or 0 without memory
-- @function x509_crl_new_ex
x509_crl_new_ex = "+:t:X509_CRL",

--- Copies a revocation list.
--
-- See: X509_CRL_dup(3)
-- @param crl X509_CRL
-- @return X509_CRL or nil, new: the copy, or 0 with the reason in the queue
-- @function x509_crl_dup
x509_crl_dup = "+:o:X509_CRL",

--- Counts one more owner of a revocation list.
--
-- See: X509_CRL_new(3)
-- @param crl X509_CRL
-- @return int: 1, or 0
-- @function x509_crl_up_ref
x509_crl_up_ref = "n:o",

--- Gives a revocation list back. 0 is left alone.
--
-- See: X509_CRL_new(3)
-- @param crl X509_CRL or nil
-- @return nothing
-- @function x509_crl_free
x509_crl_free = "v:o",

--- Gives the version of a revocation list.
--
-- See: X509_get_version(3)
-- @param crl X509_CRL
-- @return long: one less than the version: 1 for version 2
-- @function x509_crl_get_version
x509_crl_get_version = "n:o",

--- Sets the version of a revocation list.
--
-- See: X509_get_version(3)
-- @param crl X509_CRL
-- @param version long: one less than the version: 1 for version 2
-- @return int: 1, or 0
-- @function x509_crl_set_version
x509_crl_set_version = "n:on",

--- Gives the name of the issuer of a revocation list.
--
-- See: X509_get_subject_name(3)
-- @param crl X509_CRL
-- @return X509_NAME or nil, borrowed
-- @function x509_crl_get_issuer
x509_crl_get_issuer = "0:o:X509_NAME",

--- Sets the name of the issuer of a revocation list.
--
-- See: X509_get_subject_name(3)
-- @param crl X509_CRL
-- @param name X509_NAME: copied
-- @return int: 1, or 0
-- @function x509_crl_set_issuer_name
x509_crl_set_issuer_name = "n:oo",

--- Gives the time that a revocation list was issued at, for reading.
--
-- See: X509_get0_notBefore(3)
-- @param crl X509_CRL
-- @return ASN1_TIME or nil, borrowed
-- @function x509_crl_get0_lastupdate
x509_crl_get0_lastupdate = "0:o:ASN1_TIME",

--- Gives the time that a revocation list was issued at; changing it changes the list.
--
-- See: X509_get0_notBefore(3)
-- @param crl X509_CRL
-- @return ASN1_TIME or nil, borrowed
-- @function x509_crl_get_lastupdate
x509_crl_get_lastupdate = "0:o:ASN1_TIME",

--- Sets the time that a revocation list was issued at.
--
-- See: X509_get0_notBefore(3)
-- @param crl X509_CRL
-- @param time ASN1_TIME: copied
-- @return int: 1, or 0
-- @function x509_crl_set1_lastupdate
x509_crl_set1_lastupdate = "n:oo",

--- Gives the time by which a newer revocation list is to be expected, for reading.
--
-- See: X509_get0_notBefore(3)
-- @param crl X509_CRL
-- @return ASN1_TIME or nil, borrowed: the time, or 0: not named
-- @function x509_crl_get0_nextupdate
x509_crl_get0_nextupdate = "0:o:ASN1_TIME",

--- Gives the time by which a newer revocation list is to be expected; changing it changes the
-- list.
--
-- See: X509_get0_notBefore(3)
-- @param crl X509_CRL
-- @return ASN1_TIME or nil, borrowed: the time, or 0: not named
-- @function x509_crl_get_nextupdate
x509_crl_get_nextupdate = "0:o:ASN1_TIME",

--- Sets the time by which a newer revocation list is to be expected.
--
-- See: X509_get0_notBefore(3)
-- @param crl X509_CRL
-- @param time ASN1_TIME: copied
-- @return int: 1, or 0
-- @function x509_crl_set1_nextupdate
x509_crl_set1_nextupdate = "n:oo",

--- Gives all entries of a revocation list, for reading.
--
-- See: X509_CRL_get0_by_serial(3)
-- @param crl X509_CRL
-- @return STACK_OF(X509_REVOKED) or nil, borrowed: the entries, or 0: none
-- @function x509_crl_get_revoked
x509_crl_get_revoked = "0:o:STACK_OF(X509_REVOKED)",

--- Looks a serial number up in a revocation list.
--
-- See: X509_CRL_get0_by_serial(3)
-- @param crl X509_CRL
-- @param serial ASN1_INTEGER
-- @return int: 1: revoked; 2: on the list to be removed from it; 0: not on the list
-- @return `revoked`, int64_t: a handle of the entry, an X509_REVOKED
-- @function x509_crl_get0_by_serial
x509_crl_get0_by_serial = "n:opo",

--- Looks a certificate up in a revocation list, by issuer and serial number.
--
-- See: X509_CRL_get0_by_serial(3)
-- @param crl X509_CRL
-- @param x509 X509
-- @return int: 1: revoked; 2: on the list to be removed from it; 0: not on the list
-- @return `revoked`, int64_t: a handle of the entry, an X509_REVOKED
-- @function x509_crl_get0_by_cert
x509_crl_get0_by_cert = "n:opo",

--- Adds an entry to a revocation list. It is copied when it is complete: what is changed in it
-- afterwards does not count.
--
-- See: X509_CRL_get0_by_serial(3)
-- @param crl X509_CRL
-- @param revoked X509_REVOKED: copied
-- @return int: 1, or 0 with the reason in the queue: the entry has no number or date yet
-- @function x509_crl_add0_revoked
x509_crl_add0_revoked = "n:oo",

--- Sorts a revocation list by serial number. It is to be done before it is signed.
--
-- See: X509_CRL_get0_by_serial(3)
-- @param crl X509_CRL
-- @return int: 1
-- @function x509_crl_sort
x509_crl_sort = "n:o",

--- Signs a revocation list, when all else of it is set.
--
-- See: X509_sign(3)
-- @param crl X509_CRL
-- @param pkey EVP_PKEY: the private key of the issuer
-- @param md EVP_MD or nil: 0 for keys with a digest of their own, such as Ed25519
-- @return int: how long the signature is; 0 with the reason in the queue
-- @function x509_crl_sign
x509_crl_sign = "n:oo|o",

--- Checks the signature of a revocation list, and nothing else of it.
--
-- See: X509_verify(3)
-- @param crl X509_CRL
-- @param pkey EVP_PKEY: the public key of the issuer
-- @return int: 1: genuine; 0: not; -1 with the reason in the queue
-- @function x509_crl_verify
x509_crl_verify = "n:oo",

--- Tells the algorithm that a revocation list is signed with.
--
-- See: X509_get0_signature(3)
-- @param crl X509_CRL
-- @return int: such as NID_sha256WithRSAEncryption; 0: unknown
-- @function x509_crl_get_signature_nid
x509_crl_get_signature_nid = "n:o",

--- Compares the issuers' names of two revocation lists.
--
-- See: X509_cmp(3)
-- @param a X509_CRL
-- @param b X509_CRL
-- @return int: 0: the same; otherwise which comes first; -2: an error
-- @function x509_crl_cmp
x509_crl_cmp = "n:oo",

--- Compares two revocation lists by their fingerprints.
--
-- See: X509_cmp(3)
-- @param a X509_CRL
-- @param b X509_CRL
-- @return int: 0: the same; otherwise which comes first; -2: an error
-- @function x509_crl_match
x509_crl_match = "n:oo",

--- Makes a list of what is in one revocation list and not yet in an older one.
--
-- See: X509_CRL_get0_by_serial(3)
-- @param base X509_CRL
-- @param newer X509_CRL
-- @param pkey EVP_PKEY or nil: the issuer's key, to check and to sign; 0: neither
-- @param md EVP_MD or nil: 0: it is not signed
-- @param flags unsigned int: 0
-- @return X509_CRL or nil, new: the delta list, or 0 with the reason in the queue
-- @function x509_crl_diff
x509_crl_diff = "+:oooon:X509_CRL",

--- Calculates the digest of a revocation list in its DER form.
--
-- See: X509_digest(3)
-- @param crl X509_CRL
-- @param type EVP_MD
-- @param digest array of octets that is filled
-- @return int: 1, or 0 with the reason in the queue
-- @return `length`, unsigned int: how long the digest is
-- @function x509_crl_digest
x509_crl_digest = "n:oor2p",

--- Counts the extensions of a revocation list.
--
-- See: X509v3_get_ext_by_NID(3)
-- @param crl X509_CRL
-- @return int: 0 or more
-- @function x509_crl_get_ext_count
x509_crl_get_ext_count = "n:o",

--- Gives an extension of a revocation list by its position.
--
-- See: X509v3_get_ext_by_NID(3)
-- @param crl X509_CRL
-- @param position int: from 0
-- @return X509_EXTENSION or nil, borrowed: the extension, or 0: there are not so many
-- @function x509_crl_get_ext
x509_crl_get_ext = "0:on:X509_EXTENSION",

--- Finds the next extension of a revocation list that is of a type.
--
-- See: X509v3_get_ext_by_NID(3)
-- @param crl X509_CRL
-- @param nid int: such as 85 for the subject's other names
-- @param last_position int: where the search found one before; -1: from the beginning
-- @return int: the position; -1: no more; -2: unknown NID
-- @function x509_crl_get_ext_by_nid
x509_crl_get_ext_by_nid = "n:onn",

--- Finds the next extension of a revocation list that is of a type, by its object identifier.
--
-- See: X509v3_get_ext_by_NID(3)
-- @param crl X509_CRL
-- @param object ASN1_OBJECT
-- @param last_position int: where the search found one before; -1: from the beginning
-- @return int: the position; -1: no more
-- @function x509_crl_get_ext_by_obj
x509_crl_get_ext_by_obj = "n:oon",

--- Finds the next extension of a revocation list that is critical, or that is not.
--
-- See: X509v3_get_ext_by_NID(3)
-- @param crl X509_CRL
-- @param critical int: 1: critical ones; 0: others
-- @param last_position int: where the search found one before; -1: from the beginning
-- @return int: the position; -1: no more
-- @function x509_crl_get_ext_by_critical
x509_crl_get_ext_by_critical = "n:onn",

--- Gives all extensions of a revocation list, for reading.
--
-- See: X509v3_get_ext_by_NID(3)
-- @param crl X509_CRL
-- @return STACK_OF(X509_EXTENSION) or nil, borrowed: the extensions, or 0: none
-- @function x509_crl_get0_extensions
x509_crl_get0_extensions = "0:o:STACK_OF(X509_EXTENSION)",

--- Adds an extension to a revocation list.
--
-- See: X509v3_get_ext_by_NID(3)
-- @param crl X509_CRL
-- @param extension X509_EXTENSION: a copy is added
-- @param position int: where; -1: at the end
-- @return int: 1, or 0 with the reason in the queue
-- @function x509_crl_add_ext
x509_crl_add_ext = "n:oon",

--- Removes an extension from a revocation list.
--
-- See: X509v3_get_ext_by_NID(3)
-- @param crl X509_CRL
-- @param position int: from 0
-- @return X509_EXTENSION or nil, new: what was removed, or 0: there are not so many
-- @function x509_crl_delete_ext
x509_crl_delete_ext = "+:on:X509_EXTENSION",

--- Writes all of a revocation list to a BIO, for people to read.
--
-- See: X509_print(3)
-- @param bio BIO
-- @param crl X509_CRL
-- @return int: 1, or 0
-- @function x509_crl_print
x509_crl_print = "n:oo",

--- Writes all of a revocation list to a BIO, with names in a form that the flags select.
--
-- See: X509_print(3)
-- @param bio BIO
-- @param crl X509_CRL
-- @param name_flags unsigned long: XN_FLAG_...
-- @return int: 1, or 0
-- @function x509_crl_print_ex
x509_crl_print_ex = "n:oon",

--- Makes an entry of a revocation list that holds nothing yet.
--
-- See: X509_REVOKED_new(3)
-- @return X509_REVOKED or nil, new: an empty one, or 0 without memory
-- @function x509_revoked_new
x509_revoked_new = "+::X509_REVOKED",

--- Copies an entry of a revocation list.
--
-- See: X509_REVOKED_dup(3)
-- @param revoked X509_REVOKED
-- @return X509_REVOKED or nil, new: the copy, or 0 with the reason in the queue
-- @function x509_revoked_dup
x509_revoked_dup = "+:o:X509_REVOKED",

--- Gives an entry of a revocation list back. 0 is left alone.
--
-- See: X509_REVOKED_new(3)
-- @param revoked X509_REVOKED or nil
-- @return nothing
-- @function x509_revoked_free
x509_revoked_free = "v:o",

--- Gives the serial number that was revoked.
--
-- See: X509_CRL_get0_by_serial(3)
-- @param revoked X509_REVOKED
-- @return ASN1_INTEGER or nil, borrowed
-- @function x509_revoked_get0_serialnumber
x509_revoked_get0_serialnumber = "0:o:ASN1_INTEGER",

--- Sets the serial number that is revoked.
--
-- See: X509_CRL_get0_by_serial(3)
-- @param revoked X509_REVOKED
-- @param serial ASN1_INTEGER: copied
-- @return int: 1, or 0
-- @function x509_revoked_set_serialnumber
x509_revoked_set_serialnumber = "n:oo",

--- Tells when a certificate was revoked.
--
-- See: X509_CRL_get0_by_serial(3)
-- @param revoked X509_REVOKED
-- @return ASN1_TIME or nil, borrowed
-- @function x509_revoked_get0_revocationdate
x509_revoked_get0_revocationdate = "0:o:ASN1_TIME",

--- Sets when a certificate was revoked.
--
-- See: X509_CRL_get0_by_serial(3)
-- @param revoked X509_REVOKED
-- @param time ASN1_TIME: copied
-- @return int: 1, or 0
-- @function x509_revoked_set_revocationdate
x509_revoked_set_revocationdate = "n:oo",

--- Counts the extensions of an entry.
--
-- See: X509v3_get_ext_by_NID(3)
-- @param revoked X509_REVOKED
-- @return int: 0 or more
-- @function x509_revoked_get_ext_count
x509_revoked_get_ext_count = "n:o",

--- Gives an extension of an entry by its position.
--
-- See: X509v3_get_ext_by_NID(3)
-- @param revoked X509_REVOKED
-- @param position int: from 0
-- @return X509_EXTENSION or nil, borrowed: the extension, or 0: there are not so many
-- @function x509_revoked_get_ext
x509_revoked_get_ext = "0:on:X509_EXTENSION",

--- Finds the next extension of an entry that is of a type.
--
-- See: X509v3_get_ext_by_NID(3)
-- @param revoked X509_REVOKED
-- @param nid int: such as 85 for the subject's other names
-- @param last_position int: where the search found one before; -1: from the beginning
-- @return int: the position; -1: no more; -2: unknown NID
-- @function x509_revoked_get_ext_by_nid
x509_revoked_get_ext_by_nid = "n:onn",

--- Finds the next extension of an entry that is of a type, by its object identifier.
--
-- See: X509v3_get_ext_by_NID(3)
-- @param revoked X509_REVOKED
-- @param object ASN1_OBJECT
-- @param last_position int: where the search found one before; -1: from the beginning
-- @return int: the position; -1: no more
-- @function x509_revoked_get_ext_by_obj
x509_revoked_get_ext_by_obj = "n:oon",

--- Finds the next extension of an entry that is critical, or that is not.
--
-- See: X509v3_get_ext_by_NID(3)
-- @param revoked X509_REVOKED
-- @param critical int: 1: critical ones; 0: others
-- @param last_position int: where the search found one before; -1: from the beginning
-- @return int: the position; -1: no more
-- @function x509_revoked_get_ext_by_critical
x509_revoked_get_ext_by_critical = "n:onn",

--- Gives all extensions of an entry, for reading.
--
-- See: X509v3_get_ext_by_NID(3)
-- @param revoked X509_REVOKED
-- @return STACK_OF(X509_EXTENSION) or nil, borrowed: the extensions, or 0: none
-- @function x509_revoked_get0_extensions
x509_revoked_get0_extensions = "0:o:STACK_OF(X509_EXTENSION)",

--- Adds an extension to an entry.
--
-- See: X509v3_get_ext_by_NID(3)
-- @param revoked X509_REVOKED
-- @param extension X509_EXTENSION: a copy is added
-- @param position int: where; -1: at the end
-- @return int: 1, or 0 with the reason in the queue
-- @function x509_revoked_add_ext
x509_revoked_add_ext = "n:oon",

--- Removes an extension from an entry.
--
-- See: X509v3_get_ext_by_NID(3)
-- @param revoked X509_REVOKED
-- @param position int: from 0
-- @return X509_EXTENSION or nil, new: what was removed, or 0: there are not so many
-- @function x509_revoked_delete_ext
x509_revoked_delete_ext = "+:on:X509_EXTENSION",

--- Makes a request that holds nothing yet.
--
-- See: X509_REQ_new(3)
-- @return X509_REQ or nil, new: an empty one, or 0 without memory
-- @function x509_req_new
x509_req_new = "+::X509_REQ",

--- Makes a request that holds nothing yet, for algorithms with certain properties.
--
-- OpenSSL: 3.0 and newer
-- See: X509_REQ_new(3)
-- @param properties string or nil: which implementations are fetched; nil: the default
-- @return X509_REQ or nil, new: an empty one, or 0 without memory
-- @function x509_req_new_ex
x509_req_new_ex = "+:t:X509_REQ",

--- Copies a request.
--
-- See: X509_REQ_dup(3)
-- @param request X509_REQ
-- @return X509_REQ or nil, new: the copy, or 0 with the reason in the queue
-- @function x509_req_dup
x509_req_dup = "+:o:X509_REQ",

--- Gives a request back. 0 is left alone.
--
-- See: X509_REQ_new(3)
-- @param request X509_REQ or nil
-- @return nothing
-- @function x509_req_free
x509_req_free = "v:o",

--- Gives the version of a request.
--
-- See: X509_get_version(3)
-- @param request X509_REQ
-- @return long: one less than the version: 0 for version 1
-- @function x509_req_get_version
x509_req_get_version = "n:o",

--- Sets the version of a request.
--
-- See: X509_get_version(3)
-- @param request X509_REQ
-- @param version long: 0, which is version 1
-- @return int: 1, or 0
-- @function x509_req_set_version
x509_req_set_version = "n:on",

--- Gives the name that a request is for.
--
-- See: X509_get_subject_name(3)
-- @param request X509_REQ
-- @return X509_NAME or nil, borrowed
-- @function x509_req_get_subject_name
x509_req_get_subject_name = "0:o:X509_NAME",

--- Sets the name that a request is for.
--
-- See: X509_get_subject_name(3)
-- @param request X509_REQ
-- @param name X509_NAME: copied
-- @return int: 1, or 0
-- @function x509_req_set_subject_name
x509_req_set_subject_name = "n:oo",

--- Gives the public key of a request, which shares it.
--
-- See: X509_get_pubkey(3)
-- @param request X509_REQ
-- @return EVP_PKEY or nil, borrowed: the key, or 0: none, or of an unknown kind
-- @function x509_req_get0_pubkey
x509_req_get0_pubkey = "0:o:EVP_PKEY",

--- Gives the public key of a request as a reference of the caller's.
--
-- See: X509_get_pubkey(3)
-- @param request X509_REQ
-- @return EVP_PKEY or nil, new: the key, or 0 with the reason in the queue
-- @function x509_req_get_pubkey
x509_req_get_pubkey = "+:o:EVP_PKEY",

--- Sets the public key of a request.
--
-- See: X509_get_pubkey(3)
-- @param request X509_REQ
-- @param pkey EVP_PKEY
-- @return int: 1, or 0 with the reason in the queue
-- @function x509_req_set_pubkey
x509_req_set_pubkey = "n:oo",

--- Tells whether a private key belongs to a request, by its public part.
--
-- See: X509_check_private_key(3)
-- @param request X509_REQ
-- @param pkey EVP_PKEY
-- @return int: 1: they belong together; 0 with the reason in the queue
-- @function x509_req_check_private_key
x509_req_check_private_key = "n:oo",

--- Signs a request, when all else of it is set.
--
-- See: X509_sign(3)
-- @param request X509_REQ
-- @param pkey EVP_PKEY: the private key of the request
-- @param md EVP_MD or nil: 0 for keys with a digest of their own, such as Ed25519
-- @return int: how long the signature is; 0 with the reason in the queue
-- @function x509_req_sign
x509_req_sign = "n:oo|o",

--- Checks the signature of a request.
--
-- See: X509_verify(3)
-- @param request X509_REQ
-- @param pkey EVP_PKEY: that of the request
-- @return int: 1: genuine; 0: not; -1 with the reason in the queue
-- @function x509_req_verify
x509_req_verify = "n:oo",

--- Tells the algorithm that a request is signed with.
--
-- See: X509_get0_signature(3)
-- @param request X509_REQ
-- @return int: such as NID_sha256WithRSAEncryption; 0: unknown
-- @function x509_req_get_signature_nid
x509_req_get_signature_nid = "n:o",

--- Gives the extensions that a request asks for.
--
-- See: X509_REQ_add_extensions(3)
-- @param request X509_REQ
-- @return STACK_OF(X509_EXTENSION) or nil, new: the extensions, or 0: none, or malformed
-- @function x509_req_get_extensions
x509_req_get_extensions = "+:o:STACK_OF(X509_EXTENSION)",

--- Adds the extensions that a request asks for.
--
-- See: X509_REQ_add_extensions(3)
-- @param request X509_REQ
-- @param extensions STACK_OF(X509_EXTENSION): copied
-- @return int: 1, or 0 with the reason in the queue
-- @function x509_req_add_extensions
x509_req_add_extensions = "n:oo",

--- Counts the attributes of a request; its extensions are one.
--
-- See: X509_REQ_get_attr(3)
-- @param request X509_REQ
-- @return int: 0 or more
-- @function x509_req_get_attr_count
x509_req_get_attr_count = "n:o",

--- Finds the next attribute of a request that is of a type.
--
-- See: X509_REQ_get_attr(3)
-- @param request X509_REQ
-- @param nid int
-- @param last_position int: where the search found one before; -1: from the beginning
-- @return int: the position; -1: no more; -2: unknown NID
-- @function x509_req_get_attr_by_nid
x509_req_get_attr_by_nid = "n:onn",

--- Adds an attribute to a request.
--
-- See: X509_REQ_get_attr(3)
-- @param request X509_REQ
-- @param nid int
-- @param type int: MBSTRING_UTF8 or another MBSTRING_...
-- @param bytes string or array of octets or nil
-- @return int: 1, or 0 with the reason in the queue
-- @function x509_req_add1_attr_by_nid
x509_req_add1_attr_by_nid = "n:onn|b3",

--- Adds an attribute to a request, by the name of its type.
--
-- See: X509_REQ_get_attr(3)
-- @param request X509_REQ
-- @param field string: the type: a short or long name, or an OID in dotted form
-- @param type int: MBSTRING_UTF8 or another MBSTRING_...
-- @param bytes string or array of octets or nil
-- @return int: 1, or 0 with the reason in the queue
-- @function x509_req_add1_attr_by_txt
x509_req_add1_attr_by_txt = "n:otn|b3",

--- Makes a certificate of a request that is signed with its own key, by MD5: set another
-- signature with x509_sign.
--
-- See: X509_REQ_to_X509(3)
-- @param request X509_REQ
-- @param days int: how long it is valid
-- @param pkey EVP_PKEY
-- @return X509 or nil, new: the certificate, or 0 with the reason in the queue
-- @function x509_req_to_x509
x509_req_to_x509 = "+:ono:X509",

--- Calculates the digest of a request in its DER form.
--
-- See: X509_digest(3)
-- @param request X509_REQ
-- @param type EVP_MD
-- @param digest array of octets that is filled
-- @return int: 1, or 0 with the reason in the queue
-- @return `length`, unsigned int: how long the digest is
-- @function x509_req_digest
x509_req_digest = "n:oor2p",

--- Writes all of a request to a BIO, for people to read.
--
-- See: X509_print(3)
-- @param bio BIO
-- @param request X509_REQ
-- @return int: 1, or 0
-- @function x509_req_print
x509_req_print = "n:oo",

--- Writes parts of a request to a BIO, for people to read.
--
-- See: X509_print(3)
-- @param bio BIO
-- @param request X509_REQ
-- @param name_flags unsigned long: XN_FLAG_...
-- @param flags unsigned long: X509_FLAG_...: what to leave out
-- @return int: 1, or 0
-- @function x509_req_print_ex
x509_req_print_ex = "n:oonn",

--- Encodes a PKCS #12 file as DER.
--
-- See: d2i_X509(3)
-- @param file PKCS12
-- @param pp array of octets that is filled or nil
-- @return int: how many bytes, or negative with the reason in the queue
-- @function i2d_pkcs12
i2d_pkcs12 = "n:o|r1",

--- Makes a PKCS #12 file of its DER form.
--
-- See: d2i_X509(3)
-- @param pp string or array of octets
-- @return PKCS12 or nil, new: the object, or 0 with the reason in the queue
-- @function d2i_pkcs12
d2i_pkcs12 = "+:b0:PKCS12",

--- Writes a PKCS #12 file as DER to a BIO.
--
-- See: d2i_X509(3)
-- @param bio BIO
-- @param file PKCS12
-- @return int: 1, or 0 with the reason in the queue
-- @function i2d_pkcs12_bio
i2d_pkcs12_bio = "n:oo",

--- Reads a PKCS #12 file as DER from a BIO.
--
-- Waits: as long as OpenSSL does
-- See: d2i_X509(3)
-- @param bio BIO
-- @return PKCS12 or nil, new: the object, or 0 with the reason in the queue
-- @function d2i_pkcs12_bio
d2i_pkcs12_bio = "+:o:PKCS12",

--- Gives a PKCS #12 file back. 0 is left alone.
--
-- See: d2i_X509(3)
-- @param file PKCS12 or nil
-- @return nothing
-- @function pkcs12_free
pkcs12_free = "v:o",

--- Tells whether a PKCS #12 file is protected against changes by a password.
--
-- See: PKCS12_gen_mac(3)
-- @param file PKCS12
-- @return int: 1 or 0
-- @function pkcs12_mac_present
pkcs12_mac_present = "n:o",

--- Checks the password of a PKCS #12 file.
--
-- See: PKCS12_gen_mac(3)
-- @param file PKCS12
-- @param password string or nil: nil: none
-- @return int: 1: it is right; 0: it is not, or the file was changed
-- @function pkcs12_verify_mac
pkcs12_verify_mac = "n:o|t",

--- Takes key and certificates out of a PKCS #12 file. What it stores is to be freed by the
-- caller.
--
-- See: PKCS12_parse(3)
-- @param file PKCS12
-- @param password string or nil: nil: none
-- @return int: 1, or 0 with the reason in the queue
-- @return `pkey`, int64_t: a handle of the key, an EVP_PKEY, or 0
-- @return `x509`, int64_t: a handle of the key's certificate, an X509, or 0
-- @return `others`, int64_t: a handle of a stack of the other certificates, or 0
-- @function pkcs12_parse
pkcs12_parse = "n:o|tppp",

--- Makes a store, which trusts nothing yet.
--
-- See: X509_STORE_new(3)
-- @return X509_STORE or nil, new: an empty one, or 0 without memory
-- @function x509_store_new
x509_store_new = "+::X509_STORE",

--- Counts one more owner of a store.
--
-- See: X509_STORE_new(3)
-- @param store X509_STORE
-- @return int: 1, or 0
-- @function x509_store_up_ref
x509_store_up_ref = "n:o",

--- Gives a store back. 0 is left alone.
--
-- See: X509_STORE_new(3)
-- @param store X509_STORE or nil
-- @return nothing
-- @function x509_store_free
x509_store_free = "v:o",

--- Adds a certificate to a store, which trusts it from now on.
--
-- See: X509_STORE_add_cert(3)
-- @param store X509_STORE
-- @param x509 X509
-- @return int: 1, also where it was there already, or 0 with the reason in the queue
-- @function x509_store_add_cert
x509_store_add_cert = "n:oo",

--- Adds a revocation list to a store. It counts only with X509_V_FLAG_CRL_CHECK.
--
-- See: X509_STORE_add_cert(3)
-- @param store X509_STORE
-- @param crl X509_CRL
-- @return int: 1, also where it was there already, or 0 with the reason in the queue
-- @function x509_store_add_crl
x509_store_add_crl = "n:oo",

--- Adds what a file holds to a store, and directories where issuers are looked up by hash.
--
-- Waits: for files only
-- See: X509_STORE_add_cert(3)
-- @param store X509_STORE
-- @param file string or nil: a PEM file; nil: none
-- @param directory string or nil: one or more, separated by colons; nil: none
-- @return int: 1, or 0 with the reason in the queue, also where both are nil
-- @function x509_store_load_locations
x509_store_load_locations = "n:o|tt",

--- Does what x509_store_load_locations does, for algorithms with certain properties.
--
-- Waits: for files only
-- OpenSSL: 3.0 and newer
-- See: X509_STORE_add_cert(3)
-- @param store X509_STORE
-- @param file string or nil: a PEM file; nil: none
-- @param directory string or nil: one or more, separated by colons; nil: none
-- @param properties string or nil: which implementations are fetched; nil: the default
-- @return int: 1, or 0 with the reason in the queue, also where both are nil
-- @function x509_store_load_locations_ex
x509_store_load_locations_ex = "n:o|ttt",

--- Adds the certificates and revocation lists of a PEM file to a store.
--
-- Waits: for files only
-- OpenSSL: 3.0 and newer
-- See: X509_STORE_add_cert(3)
-- @param store X509_STORE
-- @param file string
-- @return int: 1, or 0 with the reason in the queue
-- @function x509_store_load_file
x509_store_load_file = "n:ot",

--- Does what x509_store_load_file does, for algorithms with certain properties.
--
-- Waits: for files only
-- OpenSSL: 3.0 and newer
-- See: X509_STORE_add_cert(3)
-- @param store X509_STORE
-- @param file string
-- @param properties string or nil: which implementations are fetched; nil: the default
-- @return int: 1, or 0 with the reason in the queue
-- @function x509_store_load_file_ex
x509_store_load_file_ex = "n:ot|t",

--- Adds directories to a store, where issuers are looked up by the hash of their name.
--
-- Waits: for files only
-- OpenSSL: 3.0 and newer
-- See: X509_STORE_add_cert(3)
-- @param store X509_STORE
-- @param directory string: one or more, with colons between
-- @return int: 1, or 0 with the reason in the queue
-- @function x509_store_load_path
x509_store_load_path = "n:ot",

--- Adds a place to a store, where issuers are looked up through a loader of OpenSSL.
--
-- Waits: for files only
-- OpenSSL: 3.0 and newer
-- See: X509_STORE_add_cert(3)
-- @param store X509_STORE
-- @param uri string: such as a file name
-- @return int: 1, or 0 with the reason in the queue
-- @function x509_store_load_store
x509_store_load_store = "n:ot",

--- Does what x509_store_load_store does, for algorithms with certain properties.
--
-- Waits: for files only
-- OpenSSL: 3.0 and newer
-- See: X509_STORE_add_cert(3)
-- @param store X509_STORE
-- @param uri string: such as a file name
-- @param properties string or nil: which implementations are fetched; nil: the default
-- @return int: 1, or 0 with the reason in the queue
-- @function x509_store_load_store_ex
x509_store_load_store_ex = "n:ot|t",

--- Adds the authorities that the system trusts to a store; the environment variables
-- SSL_CERT_FILE and SSL_CERT_DIR say where others are. That there are none is no failure.
--
-- Waits: for files only
-- See: X509_STORE_add_cert(3)
-- @param store X509_STORE
-- @return int: 1, or 0
-- @function x509_store_set_default_paths
x509_store_set_default_paths = "n:o",

--- Does what x509_store_set_default_paths does, for algorithms with certain properties.
--
-- Waits: for files only
-- OpenSSL: 3.0 and newer
-- See: X509_STORE_add_cert(3)
-- @param store X509_STORE
-- @param properties string or nil: which implementations are fetched; nil: the default
-- @return int: 1, or 0
-- @function x509_store_set_default_paths_ex
x509_store_set_default_paths_ex = "n:o|t",

--- Adds flags for verifications against a store.
--
-- See: X509_STORE_add_cert(3)
-- @param store X509_STORE
-- @param flags unsigned long: X509_V_FLAG_...
-- @return int: 1
-- @function x509_store_set_flags
x509_store_set_flags = "n:on",

--- Sets what certificates must be good for that are verified against a store.
--
-- See: X509_STORE_add_cert(3)
-- @param store X509_STORE
-- @param purpose int: X509_PURPOSE_...
-- @return int: 1, or 0: no such purpose
-- @function x509_store_set_purpose
x509_store_set_purpose = "n:on",

--- Sets what trust is asked for in verifications against a store.
--
-- See: X509_STORE_add_cert(3)
-- @param store X509_STORE
-- @param trust int: X509_TRUST_...
-- @return int: 1, or 0: no such setting
-- @function x509_store_set_trust
x509_store_set_trust = "n:on",

--- Limits the length of chains in verifications against a store.
--
-- See: X509_STORE_add_cert(3)
-- @param store X509_STORE
-- @param depth int: how many authorities may stand in between
-- @return int: 1
-- @function x509_store_set_depth
x509_store_set_depth = "n:on",

--- Sets the parameters of verifications against a store.
--
-- See: X509_STORE_get0_param(3)
-- @param store X509_STORE
-- @param param X509_VERIFY_PARAM: copied
-- @return int: 1, or 0 without memory
-- @function x509_store_set1_param
x509_store_set1_param = "n:oo",

--- Gives the parameters of verifications against a store; changing them changes the store.
--
-- See: X509_STORE_get0_param(3)
-- @param store X509_STORE
-- @return X509_VERIFY_PARAM or nil, borrowed
-- @function x509_store_get0_param
x509_store_get0_param = "0:o:X509_VERIFY_PARAM",

--- Gives the certificates and revocation lists that a store holds in memory. The stack that was
-- given before goes stale when the store holds others by now.
--
-- See: X509_STORE_get0_param(3)
-- @param store X509_STORE
-- @return STACK_OF(X509_OBJECT) or nil, borrowed: the objects as they are now
-- @function x509_store_get0_objects
x509_store_get0_objects = "0:o:STACK_OF(X509_OBJECT)",

--- Gives the certificates that a store holds in memory.
--
-- OpenSSL: 3.0 and newer
-- See: X509_STORE_get0_param(3)
-- @param store X509_STORE
-- @return STACK_OF(X509) or nil, new: the certificates, or 0 without memory
-- @function x509_store_get1_all_certs
x509_store_get1_all_certs = "+:o:STACK_OF(X509)",

--- Reserves an index for x509_store_set_ex_data, for as long as the process lives.
--
-- See: CRYPTO_get_ex_new_index(3)
-- @return int: the index, or -1 without memory
-- @function x509_store_get_ex_new_index
x509_store_get_ex_new_index = "n:",

--- Keeps a number of the caller's with a store.
--
-- See: BIO_get_ex_data(3)
-- @param store X509_STORE
-- @param index int: 0, or what x509_store_get_ex_new_index answered
-- @param data int64_t: any number
-- @return int: 1, or 0 without memory
-- @function x509_store_set_ex_data
x509_store_set_ex_data = "n:onn",

--- Gives the number that x509_store_set_ex_data kept.
--
-- See: BIO_get_ex_data(3)
-- @param store X509_STORE
-- @param index int: 0, or what x509_store_get_ex_new_index answered
-- @return int64_t: the number; 0 where none was kept
-- @function x509_store_get_ex_data
x509_store_get_ex_data = "n:on",

--- Names the way of looking up in files that are read once.
--
-- See: X509_LOOKUP_hash_dir(3)
-- @return X509_LOOKUP_METHOD or nil, static
-- @function x509_lookup_file
x509_lookup_file = ".::X509_LOOKUP_METHOD",

--- Names the way of looking up in directories, by the hash of a name.
--
-- See: X509_LOOKUP_hash_dir(3)
-- @return X509_LOOKUP_METHOD or nil, static
-- @function x509_lookup_hash_dir
x509_lookup_hash_dir = ".::X509_LOOKUP_METHOD",

--- Names the way of looking up through the loaders of OpenSSL, by URI.
--
-- OpenSSL: 3.0 and newer
-- See: X509_LOOKUP_hash_dir(3)
-- @return X509_LOOKUP_METHOD or nil, static
-- @function x509_lookup_store
x509_lookup_store = ".::X509_LOOKUP_METHOD",

--- Adds a way of looking up to a store. Files and directories are added to the answer.
--
-- See: X509_LOOKUP(3)
-- @param store X509_STORE
-- @param method X509_LOOKUP_METHOD
-- @return X509_LOOKUP or nil, borrowed: the lookup, also where the store had it already; 0
--   without memory
-- @function x509_store_add_lookup
x509_store_add_lookup = "0:oo:X509_LOOKUP",

--- Gives the store that a lookup belongs to. Unlike in C it is to be freed.
--
-- See: X509_LOOKUP(3)
-- @param lookup X509_LOOKUP
-- @return X509_STORE or nil, new
-- @function x509_lookup_get_store
x509_lookup_get_store = "+:o:X509_STORE",

--- Adds the certificates and revocation lists of a file to the store of a lookup. The default
-- is the system's file.
--
-- Waits: for files only
-- See: X509_LOOKUP(3)
-- @param lookup X509_LOOKUP: of x509_lookup_file
-- @param file string or nil: nil with X509_FILETYPE_DEFAULT
-- @param type long: X509_FILETYPE_PEM, X509_FILETYPE_ASN1 or X509_FILETYPE_DEFAULT
-- @return int: 1, or 0 with the reason in the queue
-- @function x509_lookup_load_file
x509_lookup_load_file = "n:otn",

--- Does what x509_lookup_load_file does, for algorithms with certain properties.
--
-- Waits: for files only
-- OpenSSL: 3.0 and newer
-- See: X509_LOOKUP(3)
-- @param lookup X509_LOOKUP: of x509_lookup_file
-- @param file string or nil: nil with X509_FILETYPE_DEFAULT
-- @param type long: X509_FILETYPE_PEM, X509_FILETYPE_ASN1 or X509_FILETYPE_DEFAULT
-- @param properties string or nil: which implementations are fetched; nil: the default
-- @return int: 1, or 0 with the reason in the queue
-- @function x509_lookup_load_file_ex
x509_lookup_load_file_ex = "n:otn|t",

--- Adds directories, with colons between, to a lookup. The default is the system's.
--
-- Waits: for files only
-- See: X509_LOOKUP(3)
-- @param lookup X509_LOOKUP: of x509_lookup_hash_dir
-- @param directory string or nil: nil with X509_FILETYPE_DEFAULT
-- @param type long: X509_FILETYPE_PEM, X509_FILETYPE_ASN1 or X509_FILETYPE_DEFAULT
-- @return int: 1, or 0 with the reason in the queue
-- @function x509_lookup_add_dir
x509_lookup_add_dir = "n:otn",

--- Adds a place to a lookup that is searched when an issuer is needed.
--
-- Waits: for files only
-- OpenSSL: 3.0 and newer
-- See: X509_LOOKUP(3)
-- @param lookup X509_LOOKUP: of x509_lookup_store
-- @param uri string
-- @return int: 1, or 0 with the reason in the queue
-- @function x509_lookup_add_store
x509_lookup_add_store = "n:ot",

--- Adds all that a place holds to the store of a lookup.
--
-- Waits: for files only
-- OpenSSL: 3.0 and newer
-- See: X509_LOOKUP(3)
-- @param lookup X509_LOOKUP: of x509_lookup_store
-- @param uri string
-- @return int: 1, or 0 with the reason in the queue
-- @function x509_lookup_load_store
x509_lookup_load_store = "n:ot",

--- Gives a lookup a command, as x509_lookup_load_file and others do.
--
-- Waits: for files only
-- See: X509_LOOKUP(3)
-- @param lookup X509_LOOKUP
-- @param command int: X509_L_...
-- @param text string or nil: nil with X509_FILETYPE_DEFAULT
-- @param number long: X509_FILETYPE_...
-- @return int: 1, 0 with the reason in the queue, or -1
-- @function x509_lookup_ctrl
x509_lookup_ctrl = "n:ontn",

--- Gives a lookup a command, for algorithms with certain properties.
--
-- Waits: for files only
-- OpenSSL: 3.0 and newer
-- See: X509_LOOKUP(3)
-- @param lookup X509_LOOKUP
-- @param command int: X509_L_...
-- @param text string or nil: nil with X509_FILETYPE_DEFAULT
-- @param number long: X509_FILETYPE_...
-- @param properties string or nil: which implementations are fetched; nil: the default
-- @return int: 1, 0 with the reason in the queue, or -1
-- @function x509_lookup_ctrl_ex
x509_lookup_ctrl_ex = "n:ontn|t",

--- Adds the certificates of a file to the store of a lookup.
--
-- Waits: for files only
-- See: X509_LOOKUP_hash_dir(3)
-- @param lookup X509_LOOKUP
-- @param file string
-- @param type int: X509_FILETYPE_PEM or X509_FILETYPE_ASN1
-- @return int: how many; 0 with the reason in the queue
-- @function x509_load_cert_file
x509_load_cert_file = "n:otn",

--- Adds the revocation lists of a file to the store of a lookup.
--
-- Waits: for files only
-- See: X509_LOOKUP_hash_dir(3)
-- @param lookup X509_LOOKUP
-- @param file string
-- @param type int: X509_FILETYPE_PEM or X509_FILETYPE_ASN1
-- @return int: how many; 0 with the reason in the queue
-- @function x509_load_crl_file
x509_load_crl_file = "n:otn",

--- Adds the certificates and revocation lists of a file to the store of a lookup.
--
-- Waits: for files only
-- See: X509_LOOKUP_hash_dir(3)
-- @param lookup X509_LOOKUP
-- @param file string
-- @param type int: X509_FILETYPE_PEM or X509_FILETYPE_ASN1
-- @return int: how many; 0 with the reason in the queue
-- @function x509_load_cert_crl_file
x509_load_cert_crl_file = "n:otn",

--- Makes an object that can hold a certificate or a revocation list.
--
-- See: X509_LOOKUP(3)
-- @return X509_OBJECT or nil, new: an empty one, or 0 without memory
-- @function x509_object_new
x509_object_new = "+::X509_OBJECT",

--- Gives an object of a store back. 0 is left alone.
--
-- See: X509_LOOKUP(3)
-- @param object X509_OBJECT or nil
-- @return nothing
-- @function x509_object_free
x509_object_free = "v:o",

--- Tells what an object of a store holds.
--
-- See: X509_LOOKUP(3)
-- @param object X509_OBJECT
-- @return int: 0: nothing; 1: a certificate; 2: a revocation list
-- @function x509_object_get_type
x509_object_get_type = "n:o",

--- Gives the certificate that an object holds.
--
-- See: X509_LOOKUP(3)
-- @param object X509_OBJECT or nil
-- @return X509 or nil, borrowed: the certificate, or 0: it holds none
-- @function x509_object_get0_x509
x509_object_get0_x509 = "0:o:X509",

--- Gives the revocation list that an object holds.
--
-- See: X509_LOOKUP(3)
-- @param object X509_OBJECT or nil
-- @return X509_CRL or nil, borrowed: the list, or 0: it holds none
-- @function x509_object_get0_x509_crl
x509_object_get0_x509_crl = "0:o:X509_CRL",

--- Makes an object hold a certificate instead of what it held.
--
-- See: X509_LOOKUP(3)
-- @param object X509_OBJECT
-- @param x509 X509
-- @return int: 1, or 0
-- @function x509_object_set1_x509
x509_object_set1_x509 = "n:oo",

--- Makes an object hold a revocation list instead of what it held.
--
-- See: X509_LOOKUP(3)
-- @param object X509_OBJECT
-- @param crl X509_CRL
-- @return int: 1, or 0
-- @function x509_object_set1_x509_crl
x509_object_set1_x509_crl = "n:oo",

--- Sorts a stack of objects and finds the first one of a name.
--
-- See: X509_LOOKUP(3)
-- @param stack STACK_OF(X509_OBJECT)
-- @param type int: 1: certificates; 2: revocation lists
-- @param name X509_NAME: of the subject, or of the issuer of a list
-- @return int: the position after sorting, or -1
-- @function x509_object_idx_by_subject
x509_object_idx_by_subject = "n:ono",

--- Sorts a stack of objects and gives the first one of a name.
--
-- See: X509_LOOKUP(3)
-- @param stack STACK_OF(X509_OBJECT)
-- @param type int: 1: certificates; 2: revocation lists
-- @param name X509_NAME: of the subject, or of the issuer of a list
-- @return X509_OBJECT or nil, borrowed: the object, or 0: none
-- @function x509_object_retrieve_by_subject
x509_object_retrieve_by_subject = "0:ono:X509_OBJECT",

--- Sorts a stack of objects and gives the one that holds the same as another.
--
-- See: X509_LOOKUP(3)
-- @param stack STACK_OF(X509_OBJECT)
-- @param object X509_OBJECT
-- @return X509_OBJECT or nil, borrowed: the object, or 0: none
-- @function x509_object_retrieve_match
x509_object_retrieve_match = "0:oo:X509_OBJECT",

--- Makes a store context, in which a certificate is verified.
--
-- See: X509_STORE_CTX_new(3)
-- @return X509_STORE_CTX or nil, new: the store context, or 0 without memory
-- @function x509_store_ctx_new
x509_store_ctx_new = "+::X509_STORE_CTX",

--- Makes a store context, for algorithms with certain properties.
--
-- OpenSSL: 3.0 and newer
-- See: X509_STORE_CTX_new(3)
-- @param properties string or nil: which implementations are fetched; nil: the default
-- @return X509_STORE_CTX or nil, new: the store context, or 0 without memory
-- @function x509_store_ctx_new_ex
x509_store_ctx_new_ex = "+:t:X509_STORE_CTX",

--- Gives a store context back. 0 is left alone.
--
-- See: X509_STORE_CTX_new(3)
-- @param ctx X509_STORE_CTX or nil
-- @return nothing
-- @function x509_store_ctx_free
x509_store_ctx_free = "v:o",

--- Prepares a store context for one verification. Everything that was set in it or obtained
-- from it before is gone.
--
-- See: X509_STORE_CTX_new(3)
-- @param ctx X509_STORE_CTX
-- @param store X509_STORE or nil: what is trusted; 0: nothing
-- @param x509 X509 or nil: the certificate to verify; 0: set later
-- @param untrusted STACK_OF(X509) or nil: other certificates that may be part of the chain;
--   copied
-- @return int: 1, or 0 with the reason in the queue
-- @function x509_store_ctx_init
x509_store_ctx_init = "n:o|ooo",

--- Empties a store context, which is as new afterwards.
--
-- See: X509_STORE_CTX_new(3)
-- @param ctx X509_STORE_CTX
-- @return nothing
-- @function x509_store_ctx_cleanup
x509_store_ctx_cleanup = "v:o",

--- Builds the chain of a certificate and verifies it. It can be done once after each
-- x509_store_ctx_init.
--
-- Waits: for files only
-- See: X509_verify_cert(3)
-- @param ctx X509_STORE_CTX
-- @return int: 1: good; 0: x509_store_ctx_get_error says why not; negative: a failure, which is
--   no better
-- @function x509_verify_cert
x509_verify_cert = "n:o",

--- Does what x509_verify_cert does; where no certificate was set it takes the first of the
-- untrusted ones.
--
-- Waits: for files only
-- OpenSSL: 3.0 and newer
-- See: X509_verify_cert(3)
-- @param ctx X509_STORE_CTX
-- @return int: 1: good; 0: x509_store_ctx_get_error says why not; negative: a failure, which is
--   no better
-- @function x509_store_ctx_verify
x509_store_ctx_verify = "n:o",

--- Describes the result of a verification.
--
-- See: X509_STORE_CTX_get_error(3)
-- @param error long: X509_V_...
-- @return string or nil
-- @function x509_verify_cert_error_string
x509_verify_cert_error_string = "t:n",

--- Gives the result of a verification.
--
-- See: X509_STORE_CTX_get_error(3)
-- @param ctx X509_STORE_CTX
-- @return int: 0 (X509_V_OK), or X509_V_ERR_...
-- @function x509_store_ctx_get_error
x509_store_ctx_get_error = "n:o",

--- Sets the result of a verification.
--
-- See: X509_STORE_CTX_get_error(3)
-- @param ctx X509_STORE_CTX
-- @param error int: X509_V_...
-- @return nothing
-- @function x509_store_ctx_set_error
x509_store_ctx_set_error = "v:on",

--- Tells at which certificate of the chain the error was found.
--
-- See: X509_STORE_CTX_get_error(3)
-- @param ctx X509_STORE_CTX
-- @return int: 0: the certificate itself; 1: its issuer; and so on
-- @function x509_store_ctx_get_error_depth
x509_store_ctx_get_error_depth = "n:o",

--- Sets at which certificate of the chain the error is.
--
-- See: X509_STORE_CTX_get_error(3)
-- @param ctx X509_STORE_CTX
-- @param depth int
-- @return nothing
-- @function x509_store_ctx_set_error_depth
x509_store_ctx_set_error_depth = "v:on",

--- Gives the certificate that the error was found at, or the last one that was looked at.
--
-- See: X509_STORE_CTX_get_error(3)
-- @param ctx X509_STORE_CTX
-- @return X509 or nil, borrowed: the certificate, or 0: none
-- @function x509_store_ctx_get_current_cert
x509_store_ctx_get_current_cert = "0:o:X509",

--- Sets the certificate that x509_store_ctx_get_current_cert gives.
--
-- See: X509_STORE_CTX_get_error(3)
-- @param ctx X509_STORE_CTX
-- @param x509 X509 or nil
-- @return nothing
-- @function x509_store_ctx_set_current_cert
x509_store_ctx_set_current_cert = "v:o|o",

--- Gives the issuer of the certificate that was looked at last.
--
-- See: X509_STORE_CTX_get_error(3)
-- @param ctx X509_STORE_CTX
-- @return X509 or nil, borrowed: the certificate, or 0: none
-- @function x509_store_ctx_get0_current_issuer
x509_store_ctx_get0_current_issuer = "0:o:X509",

--- Gives the revocation list that is being looked at; there is none before and after the
-- verification.
--
-- See: X509_STORE_CTX_get_error(3)
-- @param ctx X509_STORE_CTX
-- @return X509_CRL or nil, borrowed: the list, or 0: none
-- @function x509_store_ctx_get0_current_crl
x509_store_ctx_get0_current_crl = "0:o:X509_CRL",

--- Gives the certificate that is verified.
--
-- See: X509_STORE_CTX_get_error(3)
-- @param ctx X509_STORE_CTX
-- @return X509 or nil, borrowed: the certificate, or 0: none was set
-- @function x509_store_ctx_get0_cert
x509_store_ctx_get0_cert = "0:o:X509",

--- Sets the certificate that is to be verified.
--
-- See: X509_STORE_CTX_new(3)
-- @param ctx X509_STORE_CTX
-- @param x509 X509 or nil
-- @return nothing
-- @function x509_store_ctx_set_cert
x509_store_ctx_set_cert = "v:o|o",

--- Gives the store that x509_store_ctx_init was given.
--
-- See: X509_STORE_CTX_new(3)
-- @param ctx X509_STORE_CTX
-- @return X509_STORE or nil, borrowed: the store, or 0: none was given
-- @function x509_store_ctx_get0_store
x509_store_ctx_get0_store = "0:o:X509_STORE",

--- Gives the chain that the verification built, for reading.
--
-- See: X509_STORE_CTX_new(3)
-- @param ctx X509_STORE_CTX
-- @return STACK_OF(X509) or nil, borrowed: the chain, the certificate itself first; 0: none yet
-- @function x509_store_ctx_get0_chain
x509_store_ctx_get0_chain = "0:o:STACK_OF(X509)",

--- The old name of x509_store_ctx_get0_chain.
--
-- See: X509_STORE_CTX_new(3)
-- @param ctx X509_STORE_CTX
-- @return STACK_OF(X509) or nil, borrowed: the chain, the certificate itself first; 0: none yet
-- @function x509_store_ctx_get_chain
x509_store_ctx_get_chain = "0:o:STACK_OF(X509)",

--- Gives the chain that the verification built as a stack of the caller's.
--
-- See: X509_STORE_CTX_get_error(3)
-- @param ctx X509_STORE_CTX
-- @return STACK_OF(X509) or nil, new: a copy of the chain, or 0: none yet
-- @function x509_store_ctx_get1_chain
x509_store_ctx_get1_chain = "+:o:STACK_OF(X509)",

--- Tells how many certificates of the chain did not come from the store.
--
-- See: X509_STORE_CTX_new(3)
-- @param ctx X509_STORE_CTX
-- @return int: how many, from the beginning of the chain
-- @function x509_store_ctx_get_num_untrusted
x509_store_ctx_get_num_untrusted = "n:o",

--- Tells whether the chain had to be good for a policy.
--
-- See: X509_policy_tree_level_count(3)
-- @param ctx X509_STORE_CTX
-- @return int: 1 or 0
-- @function x509_store_ctx_get_explicit_policy
x509_store_ctx_get_explicit_policy = "n:o",

--- Gives the other certificates that may be part of the chain, for reading.
--
-- See: X509_STORE_CTX_new(3)
-- @param ctx X509_STORE_CTX
-- @return STACK_OF(X509) or nil, borrowed: the certificates, or 0: none were given
-- @function x509_store_ctx_get0_untrusted
x509_store_ctx_get0_untrusted = "0:o:STACK_OF(X509)",

--- Sets the other certificates that may be part of the chain. The stack is copied.
--
-- See: X509_STORE_CTX_new(3)
-- @param ctx X509_STORE_CTX
-- @param stack STACK_OF(X509) or nil: 0: none
-- @return nothing
-- @function x509_store_ctx_set0_untrusted
x509_store_ctx_set0_untrusted = "v:o|o",

--- Sets the certificates that are trusted in place of the store. The stack is copied.
--
-- See: X509_STORE_CTX_new(3)
-- @param ctx X509_STORE_CTX
-- @param stack STACK_OF(X509)
-- @return nothing
-- @function x509_store_ctx_set0_trusted_stack
x509_store_ctx_set0_trusted_stack = "v:oo",

--- Sets the revocation lists that are looked at before those of the store. The stack is copied.
--
-- See: X509_STORE_CTX_new(3)
-- @param ctx X509_STORE_CTX
-- @param stack STACK_OF(X509_CRL) or nil: 0: none
-- @return nothing
-- @function x509_store_ctx_set0_crls
x509_store_ctx_set0_crls = "v:o|o",

--- Adds flags for a verification.
--
-- See: X509_VERIFY_PARAM_set_flags(3)
-- @param ctx X509_STORE_CTX
-- @param flags unsigned long: X509_V_FLAG_...
-- @return nothing
-- @function x509_store_ctx_set_flags
x509_store_ctx_set_flags = "v:on",

--- Sets the time at which certificates have to be valid, in place of now.
--
-- See: X509_VERIFY_PARAM_set_flags(3)
-- @param ctx X509_STORE_CTX
-- @param flags unsigned long: 0: not used
-- @param time time_t: seconds since 1970
-- @return nothing
-- @function x509_store_ctx_set_time
x509_store_ctx_set_time = "v:onn",

--- Limits the length of the chain in a verification.
--
-- See: X509_VERIFY_PARAM_set_flags(3)
-- @param ctx X509_STORE_CTX
-- @param depth int: how many authorities may stand in between
-- @return nothing
-- @function x509_store_ctx_set_depth
x509_store_ctx_set_depth = "v:on",

--- Sets what a certificate must be good for, where that was not set yet.
--
-- See: X509_STORE_CTX_set_purpose(3)
-- @param ctx X509_STORE_CTX
-- @param purpose int: X509_PURPOSE_...
-- @return int: 1, or 0 with the reason in the queue
-- @function x509_store_ctx_set_purpose
x509_store_ctx_set_purpose = "n:on",

--- Sets what trust is asked for, where that was not set yet.
--
-- See: X509_STORE_CTX_set_purpose(3)
-- @param ctx X509_STORE_CTX
-- @param trust int: X509_TRUST_...
-- @return int: 1, or 0 with the reason in the queue
-- @function x509_store_ctx_set_trust
x509_store_ctx_set_trust = "n:on",

--- Sets purpose and trust, where they were not set yet.
--
-- See: X509_STORE_CTX_set_purpose(3)
-- @param ctx X509_STORE_CTX
-- @param default_purpose int: X509_PURPOSE_..., where `purpose` is 0
-- @param purpose int: X509_PURPOSE_..., or 0
-- @param trust int: X509_TRUST_..., or 0: what goes with the purpose
-- @return int: 1, or 0 with the reason in the queue
-- @function x509_store_ctx_purpose_inherit
x509_store_ctx_purpose_inherit = "n:onnn",

--- Takes parameters over that OpenSSL has under a name, where they were not set yet.
--
-- See: X509_STORE_CTX_new(3)
-- @param ctx X509_STORE_CTX
-- @param name string: such as `ssl_server`
-- @return int: 1, or 0 with the reason in the queue: no such parameters
-- @function x509_store_ctx_set_default
x509_store_ctx_set_default = "n:ot",

--- Gives the parameters of a verification; changing them changes it.
--
-- See: X509_STORE_CTX_new(3)
-- @param ctx X509_STORE_CTX
-- @return X509_VERIFY_PARAM or nil, borrowed
-- @function x509_store_ctx_get0_param
x509_store_ctx_get0_param = "0:o:X509_VERIFY_PARAM",

--- Sets the parameters of a verification. They are copied: to change them afterwards, ask for
-- x509_store_ctx_get0_param.
--
-- See: X509_STORE_CTX_new(3)
-- @param ctx X509_STORE_CTX
-- @param param X509_VERIFY_PARAM: copied
-- @return nothing
-- @function x509_store_ctx_set0_param
x509_store_ctx_set0_param = "v:oo",

--- Finds the issuer of a certificate in the store of a store context.
--
-- Waits: for files only
-- See: X509_STORE_set_verify_cb_func(3)
-- @param ctx X509_STORE_CTX
-- @param x509 X509
-- @return int: 1: found; 0: none; -1 with the reason in the queue
-- @return `issuer`, int64_t: a handle of the certificate, an X509, which is to be freed
-- @function x509_store_ctx_get1_issuer
x509_store_ctx_get1_issuer = "n:poo",

--- Finds the certificates of a subject in the store of a store context.
--
-- Waits: for files only
-- See: X509_STORE_set_verify_cb_func(3)
-- @param ctx X509_STORE_CTX
-- @param name X509_NAME
-- @return STACK_OF(X509) or nil, new: the certificates, or 0: none
-- @function x509_store_ctx_get1_certs
x509_store_ctx_get1_certs = "+:oo:STACK_OF(X509)",

--- Finds the revocation lists of an issuer in the store of a store context.
--
-- Waits: for files only
-- See: X509_STORE_set_verify_cb_func(3)
-- @param ctx X509_STORE_CTX
-- @param name X509_NAME
-- @return STACK_OF(X509_CRL) or nil, new: the lists, or 0: none
-- @function x509_store_ctx_get1_crls
x509_store_ctx_get1_crls = "+:oo:STACK_OF(X509_CRL)",

--- Finds a certificate or revocation list in the store of a store context.
--
-- Waits: for files only
-- See: X509_STORE_set_verify_cb_func(3)
-- @param ctx X509_STORE_CTX
-- @param type int: 1: certificates; 2: revocation lists
-- @param name X509_NAME: of the subject, or of the issuer of a list
-- @return X509_OBJECT or nil, new: the first one, or 0: none
-- @function x509_store_ctx_get_obj_by_subject
x509_store_ctx_get_obj_by_subject = "+:ono:X509_OBJECT",

--- Reserves an index for x509_store_ctx_set_ex_data, for as long as the process lives.
--
-- See: CRYPTO_get_ex_new_index(3)
-- @return int: the index, or -1 without memory
-- @function x509_store_ctx_get_ex_new_index
x509_store_ctx_get_ex_new_index = "n:",

--- Keeps a number of the caller's with a store context, until x509_store_ctx_init.
--
-- See: BIO_get_ex_data(3)
-- @param ctx X509_STORE_CTX
-- @param index int: 0, or what x509_store_ctx_get_ex_new_index answered
-- @param data int64_t: any number
-- @return int: 1, or 0 without memory
-- @function x509_store_ctx_set_ex_data
x509_store_ctx_set_ex_data = "n:onn",

--- Gives the number that x509_store_ctx_set_ex_data kept.
--
-- See: BIO_get_ex_data(3)
-- @param ctx X509_STORE_CTX
-- @param index int: 0, or what x509_store_ctx_get_ex_new_index answered
-- @return int64_t: the number; 0 where none was kept
-- @function x509_store_ctx_get_ex_data
x509_store_ctx_get_ex_data = "n:on",

--- Makes parameters of which none is set.
--
-- See: X509_VERIFY_PARAM_set_flags(3)
-- @return X509_VERIFY_PARAM or nil, new: the parameters, or 0 without memory
-- @function x509_verify_param_new
x509_verify_param_new = "+::X509_VERIFY_PARAM",

--- Gives parameters back. 0 is left alone.
--
-- See: X509_VERIFY_PARAM_set_flags(3)
-- @param param X509_VERIFY_PARAM or nil
-- @return nothing
-- @function x509_verify_param_free
x509_verify_param_free = "v:o",

--- Copies every parameter that is set in `from`.
--
-- See: X509_VERIFY_PARAM_inherit(3)
-- @param to X509_VERIFY_PARAM
-- @param from X509_VERIFY_PARAM
-- @return int: 1, or 0 without memory
-- @function x509_verify_param_set1
x509_verify_param_set1 = "n:oo",

--- Copies parameters that are set in `from`, as the inheritance flags of both say: by default
-- those that are not set in `to`.
--
-- See: X509_VERIFY_PARAM_inherit(3)
-- @param to X509_VERIFY_PARAM
-- @param from X509_VERIFY_PARAM
-- @return int: 1, or 0 without memory
-- @function x509_verify_param_inherit
x509_verify_param_inherit = "n:oo",

--- Gives parameters a name. Those that are part of another object can have none.
--
-- See: X509_VERIFY_PARAM_set_flags(3)
-- @param param X509_VERIFY_PARAM
-- @param name string or nil: nil: none
-- @return int: 1; 0: there is none now
-- @function x509_verify_param_set1_name
x509_verify_param_set1_name = "n:o|t",

--- Gives the name of parameters.
--
-- See: X509_VERIFY_PARAM_set_flags(3)
-- @param param X509_VERIFY_PARAM
-- @return string or nil: the name, or nil
-- @function x509_verify_param_get0_name
x509_verify_param_get0_name = "t:o",

--- Adds flags, such as X509_V_FLAG_CRL_CHECK.
--
-- See: X509_VERIFY_PARAM_set_flags(3)
-- @param param X509_VERIFY_PARAM
-- @param flags unsigned long: X509_V_FLAG_...
-- @return int: 1
-- @function x509_verify_param_set_flags
x509_verify_param_set_flags = "n:on",

--- Removes flags.
--
-- See: X509_VERIFY_PARAM_set_flags(3)
-- @param param X509_VERIFY_PARAM
-- @param flags unsigned long: X509_V_FLAG_...
-- @return int: 1
-- @function x509_verify_param_clear_flags
x509_verify_param_clear_flags = "n:on",

--- Gives the flags that are set.
--
-- See: X509_VERIFY_PARAM_set_flags(3)
-- @param param X509_VERIFY_PARAM
-- @return unsigned long: X509_V_FLAG_...
-- @function x509_verify_param_get_flags
x509_verify_param_get_flags = "n:o",

--- Says how x509_verify_param_inherit and x509_verify_param_set1 treat these parameters.
--
-- See: X509_VERIFY_PARAM_set_flags(3)
-- @param param X509_VERIFY_PARAM
-- @param flags uint32_t: X509_VP_FLAG_...
-- @return int: 1
-- @function x509_verify_param_set_inh_flags
x509_verify_param_set_inh_flags = "n:on",

--- Tells how x509_verify_param_inherit and x509_verify_param_set1 treat these parameters.
--
-- See: X509_VERIFY_PARAM_set_flags(3)
-- @param param X509_VERIFY_PARAM
-- @return uint32_t: X509_VP_FLAG_...
-- @function x509_verify_param_get_inh_flags
x509_verify_param_get_inh_flags = "n:o",

--- Sets what a certificate must be good for.
--
-- See: X509_VERIFY_PARAM_set_flags(3)
-- @param param X509_VERIFY_PARAM
-- @param purpose int: X509_PURPOSE_...
-- @return int: 1, or 0 with the reason in the queue
-- @function x509_verify_param_set_purpose
x509_verify_param_set_purpose = "n:on",

--- Sets what trust is asked for.
--
-- See: X509_VERIFY_PARAM_set_flags(3)
-- @param param X509_VERIFY_PARAM
-- @param trust int: X509_TRUST_...
-- @return int: 1, or 0 with the reason in the queue
-- @function x509_verify_param_set_trust
x509_verify_param_set_trust = "n:on",

--- Limits the length of chains.
--
-- See: X509_VERIFY_PARAM_set_flags(3)
-- @param param X509_VERIFY_PARAM
-- @param depth int: how many authorities may stand in between; -1: not set
-- @return nothing
-- @function x509_verify_param_set_depth
x509_verify_param_set_depth = "v:on",

--- Gives the limit for the length of chains.
--
-- See: X509_VERIFY_PARAM_set_flags(3)
-- @param param X509_VERIFY_PARAM
-- @return int: how many authorities may stand in between; -1: not set
-- @function x509_verify_param_get_depth
x509_verify_param_get_depth = "n:o",

--- Sets the security level that keys and signatures must reach.
--
-- See: X509_VERIFY_PARAM_set_flags(3)
-- @param param X509_VERIFY_PARAM
-- @param level int: 0 to 5; -1: not set
-- @return nothing
-- @function x509_verify_param_set_auth_level
x509_verify_param_set_auth_level = "v:on",

--- Gives the security level that keys and signatures must reach.
--
-- See: X509_VERIFY_PARAM_set_flags(3)
-- @param param X509_VERIFY_PARAM
-- @return int: 0 to 5; -1: not set
-- @function x509_verify_param_get_auth_level
x509_verify_param_get_auth_level = "n:o",

--- Sets the time at which certificates have to be valid, in place of now.
--
-- See: X509_VERIFY_PARAM_set_flags(3)
-- @param param X509_VERIFY_PARAM
-- @param time time_t: seconds since 1970
-- @return nothing
-- @function x509_verify_param_set_time
x509_verify_param_set_time = "v:on",

--- Gives the time that x509_verify_param_set_time set.
--
-- See: X509_VERIFY_PARAM_set_flags(3)
-- @param param X509_VERIFY_PARAM
-- @return time_t: seconds since 1970; 0 where none was set
-- @function x509_verify_param_get_time
x509_verify_param_get_time = "n:o",

--- Adds a policy to those that are acceptable.
--
-- See: X509_VERIFY_PARAM_set_flags(3)
-- @param param X509_VERIFY_PARAM
-- @param policy ASN1_OBJECT
-- @return int: 1, or 0 without memory
-- @function x509_verify_param_add0_policy
x509_verify_param_add0_policy = "n:oo",

--- Sets the policies that are acceptable, and turns the check of policies on.
--
-- See: X509_VERIFY_PARAM_set_flags(3)
-- @param param X509_VERIFY_PARAM
-- @param policies STACK_OF(ASN1_OBJECT) or nil: copied; 0: none
-- @return int: 1, or 0 without memory
-- @function x509_verify_param_set1_policies
x509_verify_param_set1_policies = "n:o|o",

--- Sets the host that a certificate must be for.
--
-- See: X509_VERIFY_PARAM_set_flags(3)
-- @param param X509_VERIFY_PARAM
-- @param name string or nil: nil or empty: any host is good
-- @param length size_t: how much of `name` counts; 0: all of it
-- @return int: 1, or 0: malformed, or without memory
-- @function x509_verify_param_set1_host
x509_verify_param_set1_host = "n:otn",

--- Adds a host to those of which a certificate must be for one.
--
-- See: X509_VERIFY_PARAM_set_flags(3)
-- @param param X509_VERIFY_PARAM
-- @param name string or nil: nil or empty: nothing is added
-- @param length size_t: how much of `name` counts; 0: all of it
-- @return int: 1, or 0: malformed, or without memory
-- @function x509_verify_param_add1_host
x509_verify_param_add1_host = "n:otn",

--- Gives a host that a certificate may be for.
--
-- OpenSSL: 3.0 and newer
-- See: X509_VERIFY_PARAM_set_flags(3)
-- @param param X509_VERIFY_PARAM
-- @param position int: from 0
-- @return string or nil: the name, or nil: there are not so many
-- @function x509_verify_param_get0_host
x509_verify_param_get0_host = "t:on",

--- Says how names of hosts are compared.
--
-- See: X509_VERIFY_PARAM_set_flags(3)
-- @param param X509_VERIFY_PARAM
-- @param flags unsigned int: X509_CHECK_FLAG_...
-- @return nothing
-- @function x509_verify_param_set_hostflags
x509_verify_param_set_hostflags = "v:on",

--- Tells how names of hosts are compared.
--
-- See: X509_VERIFY_PARAM_set_flags(3)
-- @param param X509_VERIFY_PARAM
-- @return unsigned int: X509_CHECK_FLAG_...
-- @function x509_verify_param_get_hostflags
x509_verify_param_get_hostflags = "n:o",

--- Gives the name in the certificate that matched the host.
--
-- See: X509_VERIFY_PARAM_set_flags(3)
-- @param param X509_VERIFY_PARAM
-- @return string or nil: the name, or nil: no host was asked for, or none matched
-- @function x509_verify_param_get0_peername
x509_verify_param_get0_peername = "t:o",

--- Moves the name that matched from one set of parameters to another.
--
-- See: X509_VERIFY_PARAM_set_flags(3)
-- @param to X509_VERIFY_PARAM
-- @param from X509_VERIFY_PARAM or nil: 0: the name in `to` is dropped
-- @return nothing
-- @function x509_verify_param_move_peername
x509_verify_param_move_peername = "v:o|o",

--- Sets the mail address that a certificate must be for.
--
-- See: X509_VERIFY_PARAM_set_flags(3)
-- @param param X509_VERIFY_PARAM
-- @param address string or nil: nil: any is good
-- @param length size_t: how much of `address` counts; 0: all of it
-- @return int: 1, or 0: malformed, or without memory
-- @function x509_verify_param_set1_email
x509_verify_param_set1_email = "n:otn",

--- Gives the mail address that a certificate must be for.
--
-- OpenSSL: 3.0 and newer
-- See: X509_VERIFY_PARAM_set_flags(3)
-- @param param X509_VERIFY_PARAM
-- @return string or nil: the address, or nil
-- @function x509_verify_param_get0_email
x509_verify_param_get0_email = "t:o",

--- Sets the IP address that a certificate must be for, in network order.
--
-- See: X509_VERIFY_PARAM_set_flags(3)
-- @param param X509_VERIFY_PARAM
-- @param address string or array of octets or nil
-- @return int: 1, or 0: another length, or without memory
-- @function x509_verify_param_set1_ip
x509_verify_param_set1_ip = "n:o|b1",

--- Sets the IP address that a certificate must be for.
--
-- See: X509_VERIFY_PARAM_set_flags(3)
-- @param param X509_VERIFY_PARAM
-- @param address string: such as 192.0.2.1 or 2001:db8::1
-- @return int: 1, or 0: malformed, or without memory
-- @function x509_verify_param_set1_ip_asc
x509_verify_param_set1_ip_asc = "n:ot",

--- Gives the IP address that a certificate must be for.
--
-- OpenSSL: 3.0 and newer
-- See: X509_VERIFY_PARAM_set_flags(3)
-- @param param X509_VERIFY_PARAM
-- @return string or nil: the address, or nil: any is good
-- @function x509_verify_param_get1_ip_asc
x509_verify_param_get1_ip_asc = "t:o",

--- Counts the parameters that OpenSSL has ready.
--
-- See: X509_VERIFY_PARAM_set_flags(3)
-- @return int: how many
-- @function x509_verify_param_get_count
x509_verify_param_get_count = "n:",

--- Gives a copy of parameters that OpenSSL has ready, by number. Unlike in C it is to be freed.
--
-- See: X509_VERIFY_PARAM_set_flags(3)
-- @param id int: from 0
-- @return X509_VERIFY_PARAM or nil, new: a copy, or 0: there are not so many
-- @function x509_verify_param_get0
x509_verify_param_get0 = "+:n:X509_VERIFY_PARAM",

--- Gives a copy of parameters that OpenSSL has ready, by name. Unlike in C it is to be freed.
--
-- See: X509_VERIFY_PARAM_set_flags(3)
-- @param name string: `default`, `pkcs7`, `smime_sign`, `ssl_client` or `ssl_server`
-- @return X509_VERIFY_PARAM or nil, new: a copy, or 0: no such name
-- @function x509_verify_param_lookup
x509_verify_param_lookup = "+:t:X509_VERIFY_PARAM",

}
