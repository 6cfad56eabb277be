# Generated from spec/: OpenSSL's functions by their own names, for RDoc. There is nothing to load here.
module Gasket

  ##
  # :singleton-method: bio_s_mem
  # :call-seq:
  #   bio_s_mem() -> Handle or nil
  #
  # The kind of BIO that keeps what is written in memory until it is read.
  #
  #   Returns     BIO_METHOD or nil, static
  #   See         BIO_s_mem(3)

  ##
  # :singleton-method: bio_s_secmem
  # :call-seq:
  #   bio_s_secmem() -> Handle or nil
  #
  # The kind of BIO that keeps what is written in memory of the secure heap, where there is one.
  #
  #   Returns     BIO_METHOD or nil, static
  #   See         BIO_s_mem(3)

  ##
  # :singleton-method: bio_s_null
  # :call-seq:
  #   bio_s_null() -> Handle or nil
  #
  # The kind of BIO that swallows what is written and has nothing to read.
  #
  #   Returns     BIO_METHOD or nil, static
  #   See         BIO_s_null(3)

  ##
  # :singleton-method: bio_s_file
  # :call-seq:
  #   bio_s_file() -> Handle or nil
  #
  # The kind of BIO that reads and writes a file, which bio_read_filename and its like name.
  #
  #   Returns     BIO_METHOD or nil, static
  #   See         BIO_s_file(3)

  ##
  # :singleton-method: bio_s_fd
  # :call-seq:
  #   bio_s_fd() -> Handle or nil
  #
  # The kind of BIO that reads and writes a file descriptor, see bio_set_fd.
  #
  #   Returns     BIO_METHOD or nil, static
  #   See         BIO_s_fd(3)

  ##
  # :singleton-method: bio_s_socket
  # :call-seq:
  #   bio_s_socket() -> Handle or nil
  #
  # The kind of BIO that reads and writes a socket, see bio_set_fd.
  #
  #   Returns     BIO_METHOD or nil, static
  #   See         BIO_s_socket(3)

  ##
  # :singleton-method: bio_s_datagram
  # :call-seq:
  #   bio_s_datagram() -> Handle or nil
  #
  # The kind of BIO that sends and receives datagrams on a socket, see bio_set_fd.
  #
  #   Returns     BIO_METHOD or nil, static
  #   See         BIO_s_datagram(3)

  ##
  # :singleton-method: bio_s_connect
  # :call-seq:
  #   bio_s_connect() -> Handle or nil
  #
  # The kind of BIO that connects to the host and port of bio_set_conn_hostname.
  #
  #   Returns     BIO_METHOD or nil, static
  #   See         BIO_s_connect(3)

  ##
  # :singleton-method: bio_s_accept
  # :call-seq:
  #   bio_s_accept() -> Handle or nil
  #
  # The kind of BIO that waits for connections on the port of bio_set_accept_name.
  #
  #   Returns     BIO_METHOD or nil, static
  #   See         BIO_s_accept(3)

  ##
  # :singleton-method: bio_s_bio
  # :call-seq:
  #   bio_s_bio() -> Handle or nil
  #
  # The kind of BIO of which two make a pair: what is written to one is read from the other.
  #
  #   Returns     BIO_METHOD or nil, static
  #   See         BIO_s_bio(3)

  ##
  # :singleton-method: bio_f_base64
  # :call-seq:
  #   bio_f_base64() -> Handle or nil
  #
  # The filter that encodes in base64 what is written, and decodes what is read. bio_flush
  # writes the end of it.
  #
  #   Returns     BIO_METHOD or nil, static
  #   See         BIO_f_base64(3)

  ##
  # :singleton-method: bio_f_buffer
  # :call-seq:
  #   bio_f_buffer() -> Handle or nil
  #
  # The filter that reads and writes in larger pieces, and lets bio_gets work. bio_flush writes
  # what it holds.
  #
  #   Returns     BIO_METHOD or nil, static
  #   See         BIO_f_buffer(3)

  ##
  # :singleton-method: bio_f_readbuffer
  # :call-seq:
  #   bio_f_readbuffer() -> Handle or nil
  #
  # The filter that buffers reading alone, and lets bio_tell and bio_seek work on what cannot go
  # back.
  #
  #   Returns     BIO_METHOD or nil, static
  #   OpenSSL     3.0 and newer
  #   See         BIO_f_readbuffer(3)

  ##
  # :singleton-method: bio_f_linebuffer
  # :call-seq:
  #   bio_f_linebuffer() -> Handle or nil
  #
  # The filter that writes whole lines.
  #
  #   Returns     BIO_METHOD or nil, static
  #   See         BIO_f_linebuffer(3)

  ##
  # :singleton-method: bio_f_null
  # :call-seq:
  #   bio_f_null() -> Handle or nil
  #
  # The filter that passes everything through.
  #
  #   Returns     BIO_METHOD or nil, static
  #   See         BIO_f_null(3)

  ##
  # :singleton-method: bio_f_prefix
  # :call-seq:
  #   bio_f_prefix() -> Handle or nil
  #
  # The filter that puts a text or spaces in front of each line that is written, see
  # bio_set_prefix.
  #
  #   Returns     BIO_METHOD or nil, static
  #   OpenSSL     3.0 and newer
  #   See         BIO_f_prefix(3)

  ##
  # :singleton-method: bio_f_nbio_test
  # :call-seq:
  #   bio_f_nbio_test() -> Handle or nil
  #
  # The filter that reads and writes random parts and asks for retries, to test programs with.
  #
  #   Returns     BIO_METHOD or nil, static
  #   See         BIO_f_nbio_test(3)

  ##
  # :singleton-method: bio_new
  # :call-seq:
  #   bio_new(method) -> Handle or nil
  #
  # Makes a BIO of a kind.
  #
  #   method      BIO_METHOD
  #   Returns     BIO or nil, new: the BIO; 0 with the reason in the queue
  #   See         BIO_new(3)

  ##
  # :singleton-method: bio_new_ex
  # :call-seq:
  #   bio_new_ex(method) -> Handle or nil
  #
  # Makes a BIO of a kind, as bio_new does.
  #
  #   method      BIO_METHOD
  #   Returns     BIO or nil, new: the BIO; 0 with the reason in the queue
  #   OpenSSL     3.0 and newer
  #   See         BIO_new(3)

  ##
  # :singleton-method: bio_new_mem_buf
  # :call-seq:
  #   bio_new_mem_buf(data) -> Handle or nil
  #
  # Makes a BIO from which these bytes can be read. They are copied. Nothing can be written to
  # it, and bio_reset goes back to its beginning.
  #
  #   data        String
  #   Returns     BIO or nil, new: the BIO; 0 with the reason in the queue
  #   See         BIO_s_mem(3)

  ##
  # :singleton-method: bio_new_file
  # :call-seq:
  #   bio_new_file(path, mode) -> Handle or nil
  #
  # Opens a file.
  #
  #   path        String
  #   mode        String: as of fopen: `r`, `w`, `a`, with `+` or `b`
  #   Returns     BIO or nil, new: the BIO; 0 with the reason in the queue
  #   Waits       for files only
  #   See         BIO_s_file(3)

  ##
  # :singleton-method: bio_new_socket
  # :call-seq:
  #   bio_new_socket(socket, close_flag) -> Handle or nil
  #
  # Makes a BIO of a connected socket.
  #
  #   socket      int
  #   close_flag  int: BIO_CLOSE: the socket is closed with the BIO; BIO_NOCLOSE: it is not
  #   Returns     BIO or nil, new: the BIO; 0 with the reason in the queue
  #   See         BIO_s_socket(3)

  ##
  # :singleton-method: bio_new_fd
  # :call-seq:
  #   bio_new_fd(fd, close_flag) -> Handle or nil
  #
  # Makes a BIO of a file descriptor.
  #
  #   fd          int
  #   close_flag  int: BIO_CLOSE: the descriptor is closed with the BIO; BIO_NOCLOSE: it is not
  #   Returns     BIO or nil, new: the BIO; 0 with the reason in the queue
  #   See         BIO_s_fd(3)

  ##
  # :singleton-method: bio_new_dgram
  # :call-seq:
  #   bio_new_dgram(fd, close_flag) -> Handle or nil
  #
  # Makes a BIO of a datagram socket.
  #
  #   fd          int
  #   close_flag  int: BIO_CLOSE: the socket is closed with the BIO; BIO_NOCLOSE: it is not
  #   Returns     BIO or nil, new: the BIO; 0 with the reason in the queue
  #   See         BIO_s_datagram(3)

  ##
  # :singleton-method: bio_new_connect
  # :call-seq:
  #   bio_new_connect(host_port) -> Handle or nil
  #
  # Makes a BIO that will connect to a host. bio_do_connect does it, or the first reading or
  # writing.
  #
  #   host_port   String: `host:port`; an IPv6 address stands in brackets
  #   Returns     BIO or nil, new: the BIO; 0 with the reason in the queue
  #   See         BIO_s_connect(3)

  ##
  # :singleton-method: bio_new_accept
  # :call-seq:
  #   bio_new_accept(host_port) -> Handle or nil
  #
  # Makes a BIO that will listen on a port. The first bio_do_accept binds it, the next ones wait
  # for a connection each.
  #
  #   host_port   String: `port` or `host:port`, with `*` for any
  #   Returns     BIO or nil, new: the BIO; 0 with the reason in the queue
  #   See         BIO_s_accept(3)

  ##
  # :singleton-method: bio_new_bio_pair
  # :call-seq:
  #   bio_new_bio_pair(first_size, second_size) -> [Integer, Handle or nil, Handle or nil]
  #
  # Makes two BIOs of which each reads what was written to the other.
  #
  #   first_size  size_t: bytes that `first` holds until they are read from `second`; 0: 17 KiB
  #   second_size size_t: bytes that `second` holds
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Value 2     `first`, BIO or nil: where the handle of one goes
  #   Value 3     `second`, BIO or nil: where the handle of the other goes
  #   See         BIO_s_bio(3)

  ##
  # :singleton-method: bio_free
  # :call-seq:
  #   bio_free(bio) -> Integer
  #
  # Frees the handle of a BIO. The BIO ends when nothing else has it, and then frees what
  # follows it in its chain.
  #
  #   bio         BIO or nil
  #   Returns     int: 1; 0 when `bio` is 0
  #   See         BIO_new(3)

  ##
  # :singleton-method: bio_free_all
  # :call-seq:
  #   bio_free_all(bio) -> nil
  #
  # Frees the handle of a BIO. The BIO ends when nothing else has it, and then frees what
  # follows it in its chain.
  #
  #   bio         BIO or nil
  #   Returns     nil
  #   See         BIO_new(3)

  ##
  # :singleton-method: bio_vfree
  # :call-seq:
  #   bio_vfree(bio) -> nil
  #
  # Frees the handle of a BIO, as bio_free_all does.
  #
  #   bio         BIO or nil
  #   Returns     nil
  #   See         BIO_new(3)

  ##
  # :singleton-method: bio_up_ref
  # :call-seq:
  #   bio_up_ref(bio) -> Integer
  #
  # Counts a BIO up, so that it must be freed once more.
  #
  #   bio         BIO
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         BIO_new(3)

  ##
  # :singleton-method: bio_read
  # :call-seq:
  #   bio_read(bio, data) -> Integer
  #
  # Reads up to `length` bytes.
  #
  #   bio         BIO
  #   data        String that is filled
  #   Returns     int: how many bytes were read; 0 or -1 at the end, on failure, or to be called
  #               again (bio_should_retry); -2 where the kind cannot
  #   Waits       as long as OpenSSL does
  #   See         BIO_read(3)

  ##
  # :singleton-method: bio_read_ex
  # :call-seq:
  #   bio_read_ex(bio, data) -> [Integer, Integer]
  #
  # Reads up to `length` bytes.
  #
  #   bio         BIO
  #   data        String that is filled
  #   Returns     int: 1, or 0: nothing was read, and bio_should_retry and bio_eof tell why
  #   Value 2     `count`, size_t: how many bytes were read
  #   Waits       as long as OpenSSL does
  #   See         BIO_read(3)

  ##
  # :singleton-method: bio_gets
  # :call-seq:
  #   bio_gets(bio, line) -> Integer
  #
  # Reads a line with its newline, or as much of it as there is room for, and a NUL behind it. A
  # bio_f_base64 reads no lines; sockets and SSLs do with a bio_f_buffer in front of them.
  #
  #   bio         BIO
  #   line        String that is filled
  #   Returns     int: how many bytes the line has; 0 or -1 at the end, on failure, or to be
  #               called again (bio_should_retry); -2 where the kind cannot
  #   Waits       as long as OpenSSL does
  #   See         BIO_read(3)

  ##
  # :singleton-method: bio_get_line
  # :call-seq:
  #   bio_get_line(bio, line) -> Integer
  #
  # Reads a line as bio_gets does, byte by byte, from BIOs of every kind.
  #
  #   bio         BIO
  #   line        String that is filled
  #   Returns     int: how many bytes the line has; 0 or -1 at the end, on failure, or to be
  #               called again (bio_should_retry)
  #   Waits       as long as OpenSSL does
  #   OpenSSL     3.0 and newer
  #   See         BIO_read(3)

  ##
  # :singleton-method: bio_write
  # :call-seq:
  #   bio_write(bio, data) -> Integer
  #
  # Writes bytes, perhaps not all of them.
  #
  #   bio         BIO
  #   data        String
  #   Returns     int: how many bytes were written; 0 or -1 on failure or to be called again
  #               (bio_should_retry); -2 where the kind cannot
  #   Waits       as long as OpenSSL does
  #   See         BIO_read(3)

  ##
  # :singleton-method: bio_write_ex
  # :call-seq:
  #   bio_write_ex(bio, data) -> [Integer, Integer]
  #
  # Writes bytes, perhaps not all of them.
  #
  #   bio         BIO
  #   data        String
  #   Returns     int: 1, or 0: nothing was written, and bio_should_retry tells why
  #   Value 2     `count`, size_t: how many bytes were written
  #   Waits       as long as OpenSSL does
  #   See         BIO_read(3)

  ##
  # :singleton-method: bio_puts
  # :call-seq:
  #   bio_puts(bio, text) -> Integer
  #
  # Writes a text without its NUL.
  #
  #   bio         BIO
  #   text        String
  #   Returns     int: how many bytes were written; 0 or -1 on failure or to be called again
  #               (bio_should_retry); -2 where the kind cannot
  #   Waits       as long as OpenSSL does
  #   See         BIO_read(3)

  ##
  # :singleton-method: bio_indent
  # :call-seq:
  #   bio_indent(bio, columns, most) -> Integer
  #
  # Writes spaces.
  #
  #   bio         BIO
  #   columns     int
  #   most        int: no more than so many are written
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Waits       as long as OpenSSL does
  #   See         BIO_printf(3)

  ##
  # :singleton-method: bio_dump
  # :call-seq:
  #   bio_dump(bio, data) -> Integer
  #
  # Writes bytes for people to read: offset, hexadecimal digits, characters, 16 bytes a line.
  #
  #   bio         BIO
  #   data        String
  #   Returns     int: how many bytes were written, or -1
  #   Waits       as long as OpenSSL does
  #   See         BIO_printf(3)

  ##
  # :singleton-method: bio_dump_indent
  # :call-seq:
  #   bio_dump_indent(bio, data, indent) -> Integer
  #
  # Writes bytes for people to read, as bio_dump does.
  #
  #   bio         BIO
  #   data        String
  #   indent      int: spaces at the beginning of each line, at most 64
  #   Returns     int: how many bytes were written, or -1
  #   Waits       as long as OpenSSL does
  #   See         BIO_printf(3)

  ##
  # :singleton-method: bio_hex_string
  # :call-seq:
  #   bio_hex_string(bio, indent, width, data) -> Integer
  #
  # Writes bytes as hexadecimal digits with colons between them.
  #
  #   bio         BIO
  #   indent      int: spaces at the beginning of each further line
  #   width       int: bytes on a line
  #   data        String
  #   Returns     int: 1
  #   Waits       as long as OpenSSL does
  #   See         BIO_printf(3)

  ##
  # :singleton-method: bio_method_type
  # :call-seq:
  #   bio_method_type(bio) -> Integer
  #
  # Tells of which kind a BIO is.
  #
  #   bio         BIO
  #   Returns     int: a BIO_TYPE_ constant
  #   See         BIO_find_type(3)

  ##
  # :singleton-method: bio_method_name
  # :call-seq:
  #   bio_method_name(bio) -> String or nil
  #
  # Names the kind of a BIO.
  #
  #   bio         BIO
  #   Returns     String or nil: a name such as `memory buffer`
  #   See         BIO_meth_new(3)

  ##
  # :singleton-method: bio_pending
  # :call-seq:
  #   bio_pending(bio) -> Integer
  #
  # Counts the bytes that wait to be read, as far as the BIO knows; 0 does not mean that reading
  # would find none.
  #
  #   bio         BIO
  #   Returns     int: how many bytes
  #   See         BIO_ctrl(3)

  ##
  # :singleton-method: bio_ctrl_pending
  # :call-seq:
  #   bio_ctrl_pending(bio) -> Integer
  #
  # Counts the bytes that wait to be read, as bio_pending does.
  #
  #   bio         BIO
  #   Returns     size_t: how many bytes
  #   See         BIO_ctrl(3)

  ##
  # :singleton-method: bio_wpending
  # :call-seq:
  #   bio_wpending(bio) -> Integer
  #
  # Counts the bytes that were written to the BIO and wait to go on.
  #
  #   bio         BIO
  #   Returns     int: how many bytes
  #   See         BIO_ctrl(3)

  ##
  # :singleton-method: bio_ctrl_wpending
  # :call-seq:
  #   bio_ctrl_wpending(bio) -> Integer
  #
  # Counts the bytes that wait to go on, as bio_wpending does.
  #
  #   bio         BIO
  #   Returns     size_t: how many bytes
  #   See         BIO_ctrl(3)

  ##
  # :singleton-method: bio_eof
  # :call-seq:
  #   bio_eof(bio) -> Integer
  #
  # Tells whether there is nothing more to read, where the BIO can know.
  #
  #   bio         BIO
  #   Returns     int: 1 at the end, 0 before it; below 0 on failure
  #   Waits       as long as OpenSSL does
  #   See         BIO_ctrl(3)

  ##
  # :singleton-method: bio_reset
  # :call-seq:
  #   bio_reset(bio) -> Integer
  #
  # Puts a BIO back to its beginning: memory is emptied, what bio_new_mem_buf made is read
  # again, a file is rewound, a connection is closed.
  #
  #   bio         BIO
  #   Returns     int: 1; below 1 on failure; of a file 0, and -1 on failure
  #   Waits       as long as OpenSSL does
  #   See         BIO_ctrl(3)

  ##
  # :singleton-method: bio_flush
  # :call-seq:
  #   bio_flush(bio) -> Integer
  #
  # Writes out what the BIO and those behind it hold back. bio_f_base64 needs it at the end.
  #
  #   bio         BIO
  #   Returns     int: 1; 0 or -1 on failure or to be called again (bio_should_retry)
  #   Waits       as long as OpenSSL does
  #   See         BIO_ctrl(3)

  ##
  # :singleton-method: bio_seek
  # :call-seq:
  #   bio_seek(bio, offset) -> Integer
  #
  # Moves to a place of a file.
  #
  #   bio         BIO
  #   offset      int: bytes from the beginning
  #   Returns     int: of a file 0, and -1 on failure
  #   Waits       for files only
  #   See         BIO_ctrl(3)

  ##
  # :singleton-method: bio_tell
  # :call-seq:
  #   bio_tell(bio) -> Integer
  #
  # Tells at which place of a file the BIO is.
  #
  #   bio         BIO
  #   Returns     int: bytes from the beginning, or -1
  #   Waits       for files only
  #   See         BIO_ctrl(3)

  ##
  # :singleton-method: bio_set_close
  # :call-seq:
  #   bio_set_close(bio, close_flag) -> Integer
  #
  # Says whether what lies under the BIO is closed with it. Memory is in any case, and the SSL
  # of a bio_f_ssl.
  #
  #   bio         BIO
  #   close_flag  int: BIO_CLOSE or BIO_NOCLOSE
  #   Returns     int: 1; 0 where the kind cannot
  #   See         BIO_ctrl(3)

  ##
  # :singleton-method: bio_get_close
  # :call-seq:
  #   bio_get_close(bio) -> Integer
  #
  # Tells whether what lies under the BIO is closed with it.
  #
  #   bio         BIO
  #   Returns     int: BIO_CLOSE or BIO_NOCLOSE
  #   See         BIO_ctrl(3)

  ##
  # :singleton-method: bio_set_shutdown
  # :call-seq:
  #   bio_set_shutdown(bio, close_flag) -> nil
  #
  # Says whether what lies under the BIO is closed with it. Memory is in any case, and the SSL
  # of a bio_f_ssl.
  #
  #   bio         BIO
  #   close_flag  int: BIO_CLOSE or BIO_NOCLOSE
  #   Returns     nil
  #   See         BIO_get_data(3)

  ##
  # :singleton-method: bio_get_shutdown
  # :call-seq:
  #   bio_get_shutdown(bio) -> Integer
  #
  # Tells whether what lies under the BIO is closed with it.
  #
  #   bio         BIO
  #   Returns     int: BIO_CLOSE or BIO_NOCLOSE
  #   See         BIO_get_data(3)

  ##
  # :singleton-method: bio_get_init
  # :call-seq:
  #   bio_get_init(bio) -> Integer
  #
  # Tells whether a BIO has what it needs to read and write: a file, a descriptor, a host.
  #
  #   bio         BIO
  #   Returns     int: 1 or 0
  #   See         BIO_get_data(3)

  ##
  # :singleton-method: bio_number_read
  # :call-seq:
  #   bio_number_read(bio) -> Integer
  #
  # Counts the bytes that were read from a BIO.
  #
  #   bio         BIO or nil
  #   Returns     uint64_t: how many bytes, of all that were ever read; 0 without a BIO
  #   See         BIO_read(3)

  ##
  # :singleton-method: bio_number_written
  # :call-seq:
  #   bio_number_written(bio) -> Integer
  #
  # Counts the bytes that were written to a BIO.
  #
  #   bio         BIO or nil
  #   Returns     uint64_t: how many bytes, of all that were ever written; 0 without a BIO
  #   See         BIO_write(3)

  ##
  # :singleton-method: bio_set_ex_data
  # :call-seq:
  #   bio_set_ex_data(bio, index, data) -> Integer
  #
  # Keeps a number with a BIO.
  #
  #   bio         BIO
  #   index       int: from bio_get_ex_new_index, or 0
  #   data        int64_t: any number
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         BIO_get_ex_data(3)

  ##
  # :singleton-method: bio_get_ex_data
  # :call-seq:
  #   bio_get_ex_data(bio, index) -> Integer
  #
  # Gives the number that bio_set_ex_data kept.
  #
  #   bio         BIO
  #   index       int: from bio_get_ex_new_index, or 0
  #   Returns     int64_t: the number, 0 where none was set
  #   See         BIO_get_ex_new_index(3)

  ##
  # :singleton-method: bio_set_app_data
  # :call-seq:
  #   bio_set_app_data(bio, data) -> Integer
  #
  # Keeps a number with a BIO, under index 0.
  #
  #   bio         BIO
  #   data        int64_t: any number
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         BIO_get_ex_data(3)

  ##
  # :singleton-method: bio_get_app_data
  # :call-seq:
  #   bio_get_app_data(bio) -> Integer
  #
  # Gives the number that bio_set_app_data kept.
  #
  #   bio         BIO
  #   Returns     int64_t: the number, 0 where none was set
  #   See         BIO_get_ex_data(3)

  ##
  # :singleton-method: bio_should_retry
  # :call-seq:
  #   bio_should_retry(bio) -> Integer
  #
  # Tells whether the last call on this BIO that gave nothing should be made again later.
  #
  #   bio         BIO
  #   Returns     int: not 0: yes
  #   See         BIO_should_retry(3)

  ##
  # :singleton-method: bio_should_read
  # :call-seq:
  #   bio_should_read(bio) -> Integer
  #
  # Tells whether the last call waits until bytes can be read.
  #
  #   bio         BIO
  #   Returns     int: not 0: yes
  #   See         BIO_should_retry(3)

  ##
  # :singleton-method: bio_should_write
  # :call-seq:
  #   bio_should_write(bio) -> Integer
  #
  # Tells whether the last call waits until bytes can be written.
  #
  #   bio         BIO
  #   Returns     int: not 0: yes
  #   See         BIO_should_retry(3)

  ##
  # :singleton-method: bio_should_io_special
  # :call-seq:
  #   bio_should_io_special(bio) -> Integer
  #
  # Tells whether the last call waits for something else, which bio_get_retry_reason names.
  #
  #   bio         BIO
  #   Returns     int: not 0: yes
  #   See         BIO_should_retry(3)

  ##
  # :singleton-method: bio_retry_type
  # :call-seq:
  #   bio_retry_type(bio) -> Integer
  #
  # Tells what the last call waits for.
  #
  #   bio         BIO
  #   Returns     int: BIO_FLAGS_READ, BIO_FLAGS_WRITE and BIO_FLAGS_IO_SPECIAL, added
  #   See         BIO_should_retry(3)

  ##
  # :singleton-method: bio_get_retry_flags
  # :call-seq:
  #   bio_get_retry_flags(bio) -> Integer
  #
  # Gives the flags that the other functions of this part look at.
  #
  #   bio         BIO
  #   Returns     int: BIO_FLAGS_ constants, added
  #   See         BIO_should_retry(3)

  ##
  # :singleton-method: bio_get_retry_reason
  # :call-seq:
  #   bio_get_retry_reason(bio) -> Integer
  #
  # Tells what a BIO waits for when bio_should_io_special says yes.
  #
  #   bio         BIO
  #   Returns     int: a BIO_RR_ constant, or 0
  #   See         BIO_should_retry(3)

  ##
  # :singleton-method: bio_set_retry_reason
  # :call-seq:
  #   bio_set_retry_reason(bio, reason) -> nil
  #
  # Sets what bio_get_retry_reason answers.
  #
  #   bio         BIO
  #   reason      int: a BIO_RR_ constant
  #   Returns     nil
  #   See         BIO_should_retry(3)

  ##
  # :singleton-method: bio_get_retry_bio
  # :call-seq:
  #   bio_get_retry_bio(bio) -> [Handle or nil, Integer]
  #
  # Finds the BIO of a chain that is the cause of a retry.
  #
  #   bio         BIO
  #   Returns     BIO or nil, borrowed: the BIO
  #   Value 2     `reason`, int: a BIO_RR_ constant, or 0
  #   See         BIO_should_retry(3)

  ##
  # :singleton-method: bio_set_retry_read
  # :call-seq:
  #   bio_set_retry_read(bio) -> nil
  #
  # Has bio_should_retry and bio_should_read say yes.
  #
  #   bio         BIO
  #   Returns     nil
  #   See         BIO_should_retry(3)

  ##
  # :singleton-method: bio_set_retry_write
  # :call-seq:
  #   bio_set_retry_write(bio) -> nil
  #
  # Has bio_should_retry and bio_should_write say yes.
  #
  #   bio         BIO
  #   Returns     nil
  #   See         BIO_should_retry(3)

  ##
  # :singleton-method: bio_set_retry_special
  # :call-seq:
  #   bio_set_retry_special(bio) -> nil
  #
  # Has bio_should_retry and bio_should_io_special say yes.
  #
  #   bio         BIO
  #   Returns     nil
  #   See         BIO_should_retry(3)

  ##
  # :singleton-method: bio_clear_retry_flags
  # :call-seq:
  #   bio_clear_retry_flags(bio) -> nil
  #
  # Has bio_should_retry and its like say no.
  #
  #   bio         BIO
  #   Returns     nil
  #   See         BIO_should_retry(3)

  ##
  # :singleton-method: bio_test_flags
  # :call-seq:
  #   bio_test_flags(bio, flags) -> Integer
  #
  # Tests flags of a BIO.
  #
  #   bio         BIO
  #   flags       int: BIO_FLAGS_ constants, added
  #   Returns     int: those of them that are set
  #   See         BIO_meth_new(3)

  ##
  # :singleton-method: bio_get_flags
  # :call-seq:
  #   bio_get_flags(bio) -> Integer
  #
  # Gives all the flags of a BIO.
  #
  #   bio         BIO
  #   Returns     int: BIO_FLAGS_ constants, added
  #   See         BIO_meth_new(3)

  ##
  # :singleton-method: bio_set_flags
  # :call-seq:
  #   bio_set_flags(bio, flags) -> nil
  #
  # Sets flags of a BIO, such as BIO_FLAGS_BASE64_NO_NL, with which bio_f_base64 writes one line
  # and reads without newlines.
  #
  #   bio         BIO
  #   flags       int: BIO_FLAGS_READ, BIO_FLAGS_WRITE, BIO_FLAGS_IO_SPECIAL,
  #               BIO_FLAGS_SHOULD_RETRY, BIO_FLAGS_BASE64_NO_NL, BIO_FLAGS_NONCLEAR_RST, added;
  #               others are refused
  #   Returns     nil
  #   See         BIO_meth_new(3)

  ##
  # :singleton-method: bio_clear_flags
  # :call-seq:
  #   bio_clear_flags(bio, flags) -> nil
  #
  # Takes flags of a BIO back.
  #
  #   bio         BIO
  #   flags       int: BIO_FLAGS_READ, BIO_FLAGS_WRITE, BIO_FLAGS_IO_SPECIAL,
  #               BIO_FLAGS_SHOULD_RETRY, BIO_FLAGS_BASE64_NO_NL, BIO_FLAGS_NONCLEAR_RST, added;
  #               others are refused
  #   Returns     nil
  #   See         BIO_meth_new(3)

  ##
  # :singleton-method: bio_push
  # :call-seq:
  #   bio_push(bio, append) -> Handle or nil
  #
  # Puts a BIO, and what follows it, at the end of a chain. What is written to the front passes
  # through all.
  #
  #   bio         BIO
  #   append      BIO
  #   Returns     BIO or nil, borrowed: `bio`
  #   See         BIO_push(3)

  ##
  # :singleton-method: bio_pop
  # :call-seq:
  #   bio_pop(bio) -> Handle or nil
  #
  # Takes a BIO out of its chain. What stood before and behind it is linked.
  #
  #   bio         BIO
  #   Returns     BIO or nil, new: the BIO that followed; 0 where none did
  #   See         BIO_push(3)

  ##
  # :singleton-method: bio_next
  # :call-seq:
  #   bio_next(bio) -> Handle or nil
  #
  # Gives the BIO that follows in the chain.
  #
  #   bio         BIO
  #   Returns     BIO or nil, borrowed: the BIO that follows; 0 where none does
  #   See         BIO_find_type(3)

  ##
  # :singleton-method: bio_find_type
  # :call-seq:
  #   bio_find_type(bio, type) -> Handle or nil
  #
  # Finds the first BIO of a kind in a chain, from `bio` on.
  #
  #   bio         BIO
  #   type        int: a BIO_TYPE_ constant; BIO_TYPE_SOURCE_SINK, BIO_TYPE_FILTER or
  #               BIO_TYPE_DESCRIPTOR alone: the first of any such kind
  #   Returns     BIO or nil, borrowed: the BIO; 0 where there is none
  #   See         BIO_find_type(3)

  ##
  # :singleton-method: bio_get_mem_data
  # :call-seq:
  #   bio_get_mem_data(bio, buffer = nil) -> Integer
  #
  # Gives the bytes that wait in a BIO of memory, without taking them out.
  #
  #   bio         BIO
  #   buffer      String that is filled or nil: where they are copied to; nil to ask for their
  #               number
  #   Returns     long: how many bytes there are; only so many as there is room for are copied
  #   See         BIO_s_mem(3)

  ##
  # :singleton-method: bio_set_mem_eof_return
  # :call-seq:
  #   bio_set_mem_eof_return(bio, value) -> Integer
  #
  # Says what reading answers when a BIO of memory is empty. It is -1 at first, and 0 with
  # bio_new_mem_buf.
  #
  #   bio         BIO
  #   value       int: 0: the end; below 0: to be called again
  #   Returns     long: 1; 0 where the kind cannot
  #   See         BIO_s_mem(3)

  ##
  # :singleton-method: bio_read_filename
  # :call-seq:
  #   bio_read_filename(bio, path) -> Integer
  #
  # Opens a file to read from.
  #
  #   bio         BIO
  #   path        String
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Waits       for files only
  #   See         BIO_s_file(3)

  ##
  # :singleton-method: bio_write_filename
  # :call-seq:
  #   bio_write_filename(bio, path) -> Integer
  #
  # Opens a file to write to; what was in it is lost.
  #
  #   bio         BIO
  #   path        String
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Waits       for files only
  #   See         BIO_s_file(3)

  ##
  # :singleton-method: bio_append_filename
  # :call-seq:
  #   bio_append_filename(bio, path) -> Integer
  #
  # Opens a file to write at its end.
  #
  #   bio         BIO
  #   path        String
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Waits       for files only
  #   See         BIO_s_file(3)

  ##
  # :singleton-method: bio_rw_filename
  # :call-seq:
  #   bio_rw_filename(bio, path) -> Integer
  #
  # Opens a file that there is, to read and write.
  #
  #   bio         BIO
  #   path        String
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Waits       for files only
  #   See         BIO_s_file(3)

  ##
  # :singleton-method: bio_set_fd
  # :call-seq:
  #   bio_set_fd(bio, fd, close_flag) -> Integer
  #
  # Gives a BIO the descriptor or socket that it works on.
  #
  #   bio         BIO
  #   fd          int
  #   close_flag  int: BIO_CLOSE: it is closed with the BIO; BIO_NOCLOSE: it is not
  #   Returns     long: 1; 0 where the kind cannot
  #   See         BIO_s_fd(3)

  ##
  # :singleton-method: bio_get_fd
  # :call-seq:
  #   bio_get_fd(bio) -> [Integer, Integer]
  #
  # Gives the descriptor or socket that a BIO works on.
  #
  #   bio         BIO
  #   Returns     long: the descriptor or socket; -1 where there is none
  #   Value 2     `fd`, int: the same
  #   See         BIO_s_fd(3)

  ##
  # :singleton-method: bio_set_nbio
  # :call-seq:
  #   bio_set_nbio(bio, on) -> Integer
  #
  # Says whether a connection that is still to be made will be one that never waits.
  #
  #   bio         BIO
  #   on          long: 1: nothing waits; 0: it may wait
  #   Returns     long: 1; 0 where the kind cannot
  #   See         BIO_s_connect(3)

  ##
  # :singleton-method: bio_do_handshake
  # :call-seq:
  #   bio_do_handshake(bio) -> Integer
  #
  # Does what a BIO has to do before bytes flow: connects, accepts, or does the TLS handshake.
  #
  #   bio         BIO
  #   Returns     long: 1; 0 or below on failure or to be called again (bio_should_retry)
  #   Waits       as long as OpenSSL does
  #   See         BIO_f_ssl(3)

  ##
  # :singleton-method: bio_do_connect
  # :call-seq:
  #   bio_do_connect(bio) -> Integer
  #
  # Connects to the host and port of a bio_s_connect.
  #
  #   bio         BIO
  #   Returns     long: 1; 0 or below on failure or to be called again (bio_should_retry)
  #   Waits       as long as OpenSSL does
  #   See         BIO_s_connect(3)

  ##
  # :singleton-method: bio_do_connect_retry
  # :call-seq:
  #   bio_do_connect_retry(bio, timeout, nap) -> Integer
  #
  # Connects, with further attempts until the time has run out.
  #
  #   bio         BIO
  #   timeout     int: seconds for all attempts; 0: as long as they take; below 0: one attempt
  #               that does not wait
  #   nap         int: milliseconds between attempts; below 0: 100
  #   Returns     int: 1; 0 when the time ran out; -1 on failure, or, with `timeout` below 0, to
  #               be called again
  #   Waits       as long as OpenSSL does
  #   OpenSSL     3.0 and newer
  #   See         BIO_socket_wait(3)

  ##
  # :singleton-method: bio_wait
  # :call-seq:
  #   bio_wait(bio, until, nap) -> Integer
  #
  # Waits until what bio_should_retry speaks of has come.
  #
  #   bio         BIO
  #   until       time_t: seconds since 1970; 0: it does not wait and answers 1
  #   nap         unsigned int: milliseconds between attempts where the BIO has no socket
  #   Returns     int: 1; 0 when the time ran out; -1 on failure
  #   Waits       as long as OpenSSL does
  #   OpenSSL     3.0 and newer
  #   See         BIO_socket_wait(3)

  ##
  # :singleton-method: bio_socket_wait
  # :call-seq:
  #   bio_socket_wait(fd, for_read, until) -> Integer
  #
  # Waits for a socket.
  #
  #   fd          int
  #   for_read    int: 1: until it can be read; 0: until it can be written
  #   until       time_t: seconds since 1970; 0: it does not wait and answers 1
  #   Returns     int: 1; 0 when the time ran out; -1 on failure
  #   Waits       as long as OpenSSL does
  #   OpenSSL     3.0 and newer
  #   See         BIO_socket_wait(3)

  ##
  # :singleton-method: bio_set_conn_hostname
  # :call-seq:
  #   bio_set_conn_hostname(bio, host) -> Integer
  #
  # Says to which host a bio_s_connect connects.
  #
  #   bio         BIO
  #   host        String: a name or address, or `host:port`
  #   Returns     long: 1; 0 where the kind cannot
  #   See         BIO_s_connect(3)

  ##
  # :singleton-method: bio_set_conn_port
  # :call-seq:
  #   bio_set_conn_port(bio, port) -> Integer
  #
  # Says to which port a bio_s_connect connects.
  #
  #   bio         BIO
  #   port        String: a number or the name of a service
  #   Returns     long: 1; 0 where the kind cannot
  #   See         BIO_s_connect(3)

  ##
  # :singleton-method: bio_get_conn_hostname
  # :call-seq:
  #   bio_get_conn_hostname(bio) -> String or nil
  #
  # Gives the host of a bio_s_connect.
  #
  #   bio         BIO
  #   Returns     String or nil: the host; nil where there is none
  #   See         BIO_s_connect(3)

  ##
  # :singleton-method: bio_get_conn_port
  # :call-seq:
  #   bio_get_conn_port(bio) -> String or nil
  #
  # Gives the port of a bio_s_connect.
  #
  #   bio         BIO
  #   Returns     String or nil: the port; nil where there is none
  #   See         BIO_s_connect(3)

  ##
  # :singleton-method: bio_set_conn_ip_family
  # :call-seq:
  #   bio_set_conn_ip_family(bio, family) -> Integer
  #
  # Says which version of IP a bio_s_connect uses.
  #
  #   bio         BIO
  #   family      int: BIO_FAMILY_IPV4, BIO_FAMILY_IPV6 or BIO_FAMILY_IPANY
  #   Returns     long: 1; 0 where the kind cannot
  #   See         BIO_s_connect(3)

  ##
  # :singleton-method: bio_set_conn_mode
  # :call-seq:
  #   bio_set_conn_mode(bio, mode) -> Integer
  #
  # Says with which options of the socket a bio_s_connect connects.
  #
  #   bio         BIO
  #   mode        long: BIO_SOCK_ constants, added
  #   Returns     long: 1; 0 where the kind cannot
  #   See         BIO_s_connect(3)

  ##
  # :singleton-method: bio_do_accept
  # :call-seq:
  #   bio_do_accept(bio) -> Integer
  #
  # Binds the port of a bio_s_accept when it is called first, and waits for a connection
  # afterwards. That one follows in the chain then; bio_pop takes it out.
  #
  #   bio         BIO
  #   Returns     long: 1; 0 or below on failure or to be called again (bio_should_retry)
  #   Waits       as long as OpenSSL does
  #   See         BIO_s_accept(3)

  ##
  # :singleton-method: bio_set_accept_name
  # :call-seq:
  #   bio_set_accept_name(bio, name) -> Integer
  #
  # Says where a bio_s_accept listens.
  #
  #   bio         BIO
  #   name        String: `port` or `host:port`, with `*` for any
  #   Returns     long: 1; 0 where the kind cannot
  #   See         BIO_s_accept(3)

  ##
  # :singleton-method: bio_set_accept_port
  # :call-seq:
  #   bio_set_accept_port(bio, port) -> Integer
  #
  # Says on which port a bio_s_accept listens.
  #
  #   bio         BIO
  #   port        String: a number or the name of a service
  #   Returns     long: 1; 0 where the kind cannot
  #   See         BIO_s_accept(3)

  ##
  # :singleton-method: bio_get_accept_name
  # :call-seq:
  #   bio_get_accept_name(bio) -> String or nil
  #
  # Gives the address that a bio_s_accept listens on.
  #
  #   bio         BIO
  #   Returns     String or nil: a text; nil where there is none
  #   See         BIO_s_accept(3)

  ##
  # :singleton-method: bio_get_accept_port
  # :call-seq:
  #   bio_get_accept_port(bio) -> String or nil
  #
  # Gives the port that a bio_s_accept listens on, also when it was chosen by the system.
  #
  #   bio         BIO
  #   Returns     String or nil: a text; nil where there is none
  #   See         BIO_s_accept(3)

  ##
  # :singleton-method: bio_get_peer_name
  # :call-seq:
  #   bio_get_peer_name(bio) -> String or nil
  #
  # Gives the address of the peer that a bio_s_accept accepted last.
  #
  #   bio         BIO
  #   Returns     String or nil: a text; nil where there is none
  #   See         BIO_s_accept(3)

  ##
  # :singleton-method: bio_get_peer_port
  # :call-seq:
  #   bio_get_peer_port(bio) -> String or nil
  #
  # Gives the port of the peer that a bio_s_accept accepted last.
  #
  #   bio         BIO
  #   Returns     String or nil: a text; nil where there is none
  #   See         BIO_s_accept(3)

  ##
  # :singleton-method: bio_set_nbio_accept
  # :call-seq:
  #   bio_set_nbio_accept(bio, on) -> Integer
  #
  # Says whether bio_do_accept may wait.
  #
  #   bio         BIO
  #   on          int: 1: accepting never waits; 0: it may wait
  #   Returns     long: 1; 0 where the kind cannot
  #   See         BIO_s_accept(3)

  ##
  # :singleton-method: bio_set_accept_ip_family
  # :call-seq:
  #   bio_set_accept_ip_family(bio, family) -> Integer
  #
  # Says which version of IP a bio_s_accept uses.
  #
  #   bio         BIO
  #   family      int: BIO_FAMILY_IPV4, BIO_FAMILY_IPV6 or BIO_FAMILY_IPANY
  #   Returns     long: 1; 0 where the kind cannot
  #   See         BIO_s_accept(3)

  ##
  # :singleton-method: bio_set_accept_bios
  # :call-seq:
  #   bio_set_accept_bios(bio, chain = nil) -> Integer
  #
  # Gives a filter of which each connection that is accepted gets a copy in front of it. What it
  # is a copy of is this one as it is now. Other kinds, bio_f_ssl among them, are refused:
  # bio_push puts those in front of what bio_pop answers.
  #
  #   bio         BIO
  #   chain       BIO or nil: a bio_f_buffer, bio_f_linebuffer or bio_f_base64 with nothing
  #               behind it; 0: nothing is done
  #   Returns     long: 1; 0 where the kind cannot, or with the reason in the queue
  #   See         BIO_s_accept(3)

  ##
  # :singleton-method: bio_set_bind_mode
  # :call-seq:
  #   bio_set_bind_mode(bio, mode) -> Integer
  #
  # Says how a bio_s_accept binds its port.
  #
  #   bio         BIO
  #   mode        long: BIO_SOCK_ constants, added; BIO_BIND_NORMAL, BIO_BIND_REUSEADDR
  #   Returns     long: 1; 0 where the kind cannot
  #   See         BIO_s_accept(3)

  ##
  # :singleton-method: bio_get_bind_mode
  # :call-seq:
  #   bio_get_bind_mode(bio) -> Integer
  #
  # Tells how a bio_s_accept binds its port.
  #
  #   bio         BIO
  #   Returns     long: what bio_set_bind_mode set
  #   See         BIO_s_accept(3)

  ##
  # :singleton-method: bio_make_bio_pair
  # :call-seq:
  #   bio_make_bio_pair(first, second) -> Integer
  #
  # Makes a pair of two BIOs of bio_s_bio.
  #
  #   first       BIO
  #   second      BIO
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         BIO_s_bio(3)

  ##
  # :singleton-method: bio_destroy_bio_pair
  # :call-seq:
  #   bio_destroy_bio_pair(bio) -> Integer
  #
  # Parts the BIOs of a pair. What was on its way between them is lost.
  #
  #   bio         BIO
  #   Returns     int: 1; 0 where the kind cannot
  #   See         BIO_s_bio(3)

  ##
  # :singleton-method: bio_shutdown_wr
  # :call-seq:
  #   bio_shutdown_wr(bio) -> Integer
  #
  # Says that nothing more will be written to this BIO of a pair; the other one reads the end
  # then.
  #
  #   bio         BIO
  #   Returns     int: 1; 0 where the kind cannot
  #   See         BIO_s_bio(3)

  ##
  # :singleton-method: bio_set_write_buf_size
  # :call-seq:
  #   bio_set_write_buf_size(bio, size) -> Integer
  #
  # Says how many bytes a bio_s_bio holds. It has to be said before the pair is made.
  #
  #   bio         BIO
  #   size        long: in bytes
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         BIO_s_bio(3)

  ##
  # :singleton-method: bio_get_write_buf_size
  # :call-seq:
  #   bio_get_write_buf_size(bio, size) -> Integer
  #
  # Tells how many bytes a bio_s_bio holds.
  #
  #   bio         BIO
  #   size        long: is not looked at
  #   Returns     size_t: how many bytes
  #   See         BIO_s_bio(3)

  ##
  # :singleton-method: bio_get_write_guarantee
  # :call-seq:
  #   bio_get_write_guarantee(bio) -> Integer
  #
  # Tells how many bytes the next writing to a bio_s_bio takes.
  #
  #   bio         BIO
  #   Returns     int: how many bytes
  #   See         BIO_s_bio(3)

  ##
  # :singleton-method: bio_ctrl_get_write_guarantee
  # :call-seq:
  #   bio_ctrl_get_write_guarantee(bio) -> Integer
  #
  # Tells how many bytes the next writing to a bio_s_bio takes.
  #
  #   bio         BIO
  #   Returns     size_t: how many bytes
  #   See         BIO_s_bio(3)

  ##
  # :singleton-method: bio_get_read_request
  # :call-seq:
  #   bio_get_read_request(bio) -> Integer
  #
  # Tells how many bytes the other BIO of a pair wanted to read from this one and did not get.
  #
  #   bio         BIO
  #   Returns     int: how many bytes, 0 where nothing was asked for
  #   See         BIO_s_bio(3)

  ##
  # :singleton-method: bio_ctrl_get_read_request
  # :call-seq:
  #   bio_ctrl_get_read_request(bio) -> Integer
  #
  # Tells how many bytes the other BIO of a pair wanted to read from this one and did not get.
  #
  #   bio         BIO
  #   Returns     size_t: how many bytes, 0 where nothing was asked for
  #   See         BIO_s_bio(3)

  ##
  # :singleton-method: bio_ctrl_reset_read_request
  # :call-seq:
  #   bio_ctrl_reset_read_request(bio) -> Integer
  #
  # Has bio_get_read_request answer 0.
  #
  #   bio         BIO
  #   Returns     int: 1; 0 where the kind cannot
  #   See         BIO_s_bio(3)

  ##
  # :singleton-method: bio_set_buffer_size
  # :call-seq:
  #   bio_set_buffer_size(bio, size) -> Integer
  #
  # Says how many bytes a bio_f_buffer gathers, in both directions. What it holds is lost.
  #
  #   bio         BIO
  #   size        long: in bytes; below 4,096 nothing changes
  #   Returns     long: 1; 0 on failure
  #   See         BIO_f_buffer(3)

  ##
  # :singleton-method: bio_set_read_buffer_size
  # :call-seq:
  #   bio_set_read_buffer_size(bio, size) -> Integer
  #
  # Says how many bytes a bio_f_buffer gathers when it reads. What it holds is lost.
  #
  #   bio         BIO
  #   size        long: in bytes; below 4,096 nothing changes
  #   Returns     long: 1; 0 on failure
  #   See         BIO_f_buffer(3)

  ##
  # :singleton-method: bio_set_write_buffer_size
  # :call-seq:
  #   bio_set_write_buffer_size(bio, size) -> Integer
  #
  # Says how many bytes a bio_f_buffer gathers when it writes. What it holds is lost.
  #
  #   bio         BIO
  #   size        long: in bytes; below 4,096 nothing changes
  #   Returns     long: 1; 0 on failure
  #   See         BIO_f_buffer(3)

  ##
  # :singleton-method: bio_get_buffer_num_lines
  # :call-seq:
  #   bio_get_buffer_num_lines(bio) -> Integer
  #
  # Counts the newlines that a bio_f_buffer has read in advance.
  #
  #   bio         BIO
  #   Returns     long: how many
  #   See         BIO_f_buffer(3)

  ##
  # :singleton-method: bio_buffer_peek
  # :call-seq:
  #   bio_buffer_peek(bio, buffer) -> Integer
  #
  # Copies bytes that a bio_f_buffer has read in advance, and leaves them there. It reads some
  # when it has none.
  #
  #   bio         BIO
  #   buffer      String that is filled
  #   Returns     long: how many bytes were copied
  #   Waits       as long as OpenSSL does
  #   See         BIO_f_buffer(3)

  ##
  # :singleton-method: bio_set_buffer_read_data
  # :call-seq:
  #   bio_set_buffer_read_data(bio, data) -> Integer
  #
  # Puts bytes into a bio_f_buffer, to be read next, in place of those that it has.
  #
  #   bio         BIO
  #   data        String
  #   Returns     long: 1; 0 on failure
  #   See         BIO_f_buffer(3)

  ##
  # :singleton-method: bio_set_prefix
  # :call-seq:
  #   bio_set_prefix(bio, prefix = nil) -> Integer
  #
  # Says what a bio_f_prefix writes in front of each line.
  #
  #   bio         BIO
  #   prefix      String or nil: the text; nil for none
  #   Returns     long: 1; 0 where the kind cannot
  #   OpenSSL     3.0 and newer
  #   See         BIO_f_prefix(3)

  ##
  # :singleton-method: bio_set_indent
  # :call-seq:
  #   bio_set_indent(bio, columns) -> Integer
  #
  # Says how many spaces a bio_f_prefix writes in front of each line.
  #
  #   bio         BIO
  #   columns     long
  #   Returns     long: 1; 0 where the kind cannot
  #   OpenSSL     3.0 and newer
  #   See         BIO_f_prefix(3)

  ##
  # :singleton-method: bio_get_indent
  # :call-seq:
  #   bio_get_indent(bio) -> Integer
  #
  # Tells how many spaces a bio_f_prefix writes in front of each line.
  #
  #   bio         BIO
  #   Returns     long: how many
  #   OpenSSL     3.0 and newer
  #   See         BIO_f_prefix(3)

  ##
  # :singleton-method: bio_set_ssl
  # :call-seq:
  #   bio_set_ssl(bio, ssl, close_flag) -> Integer
  #
  # Gives a bio_f_ssl the SSL that it works with. The SSL lives as long as the BIO needs it,
  # with either flag. Freeing the BIO sends nothing: bio_ssl_shutdown is for that.
  #
  #   bio         BIO
  #   ssl         SSL
  #   close_flag  long: BIO_CLOSE or BIO_NOCLOSE
  #   Returns     long: 1; 0 where the kind cannot
  #   Streams     refused on the SSL of a stream: it is read and written by the stream's
  #               functions
  #   See         BIO_f_ssl(3)

  ##
  # :singleton-method: bio_get_ssl
  # :call-seq:
  #   bio_get_ssl(bio) -> [Integer, Handle or nil]
  #
  # Gives the SSL of a bio_f_ssl.
  #
  #   bio         BIO
  #   Returns     long: 1; 0 or below where there is none
  #   Value 2     `ssl`, SSL or nil: where the handle of the SSL goes; 0 where there is none
  #   See         BIO_f_ssl(3)

  ##
  # :singleton-method: bio_set_ssl_mode
  # :call-seq:
  #   bio_set_ssl_mode(bio, client) -> Integer
  #
  # Says on which side the SSL of a bio_f_ssl is.
  #
  #   bio         BIO
  #   client      long: 1: as a client; 0: as a server
  #   Returns     long: 1; 0 where there is no SSL
  #   See         BIO_f_ssl(3)

  ##
  # :singleton-method: bio_set_ssl_renegotiate_bytes
  # :call-seq:
  #   bio_set_ssl_renegotiate_bytes(bio, bytes) -> Integer
  #
  # Says after how many bytes a bio_f_ssl renegotiates. TLS 1.3 knows no renegotiation.
  #
  #   bio         BIO
  #   bytes       long: at least 512; below, nothing changes
  #   Returns     long: how many it was before
  #   See         BIO_f_ssl(3)

  ##
  # :singleton-method: bio_set_ssl_renegotiate_timeout
  # :call-seq:
  #   bio_set_ssl_renegotiate_timeout(bio, seconds) -> Integer
  #
  # Says after how many seconds a bio_f_ssl renegotiates. TLS 1.3 knows no renegotiation.
  #
  #   bio         BIO
  #   seconds     long
  #   Returns     long: how many it was before
  #   See         BIO_f_ssl(3)

  ##
  # :singleton-method: bio_get_num_renegotiates
  # :call-seq:
  #   bio_get_num_renegotiates(bio) -> Integer
  #
  # Counts the renegotiations that a bio_f_ssl began by itself.
  #
  #   bio         BIO
  #   Returns     long: how many
  #   See         BIO_f_ssl(3)

  ##
  # :singleton-method: bio_ctrl
  # :call-seq:
  #   bio_ctrl(bio, command, number, text = nil) -> Integer
  #
  # Does one of the commands that the functions above stand for.
  #
  #   bio         BIO
  #   command     int: a BIO_CTRL_ or BIO_C_ constant
  #   number      long: what the command is given besides
  #   text        String or nil: for the commands that take a text; nil for the others
  #   Returns     long: what the command answers
  #   Waits       as long as OpenSSL does
  #   See         BIO_ctrl(3)

  ##
  # :singleton-method: bio_addr_new
  # :call-seq:
  #   bio_addr_new() -> Handle or nil
  #
  # Makes a place for an address.
  #
  #   Returns     BIO_ADDR or nil, new: an address of no family; 0 with the reason in the queue
  #   See         BIO_ADDR(3)

  ##
  # :singleton-method: bio_addr_free
  # :call-seq:
  #   bio_addr_free(address) -> nil
  #
  # Frees the handle of an address.
  #
  #   address     BIO_ADDR or nil
  #   Returns     nil
  #   See         BIO_ADDR(3)

  ##
  # :singleton-method: bio_addr_clear
  # :call-seq:
  #   bio_addr_clear(address) -> nil
  #
  # Makes an address one of no family.
  #
  #   address     BIO_ADDR
  #   Returns     nil
  #   See         BIO_ADDR(3)

  ##
  # :singleton-method: bio_addr_family
  # :call-seq:
  #   bio_addr_family(address) -> Integer
  #
  # Tells of which family an address is.
  #
  #   address     BIO_ADDR
  #   Returns     int: AF_INET, AF_INET6, AF_UNIX or AF_UNSPEC, as numbers of the system
  #   See         BIO_ADDR(3)

  ##
  # :singleton-method: bio_addr_rawport
  # :call-seq:
  #   bio_addr_rawport(address) -> Integer
  #
  # Gives the port of an address.
  #
  #   address     BIO_ADDR
  #   Returns     unsigned short: the port, in the byte order of the network; 0 where there is
  #               none
  #   See         BIO_ADDR(3)

  ##
  # :singleton-method: bio_addr_hostname_string
  # :call-seq:
  #   bio_addr_hostname_string(address, numeric) -> String or nil
  #
  # Gives the host of an address.
  #
  #   address     BIO_ADDR
  #   numeric     int: 1: the digits; 0: the name, if one can be found
  #   Returns     String or nil: the host; nil with the reason in the queue
  #   Waits       as long as OpenSSL does
  #   See         BIO_ADDR(3)

  ##
  # :singleton-method: bio_addr_service_string
  # :call-seq:
  #   bio_addr_service_string(address, numeric) -> String or nil
  #
  # Gives the port of an address.
  #
  #   address     BIO_ADDR
  #   numeric     int: 1: the digits; 0: the name of the service
  #   Returns     String or nil: the port; nil with the reason in the queue
  #   Waits       as long as OpenSSL does
  #   See         BIO_ADDR(3)

  ##
  # :singleton-method: bio_addr_path_string
  # :call-seq:
  #   bio_addr_path_string(address) -> String or nil
  #
  # Gives the path of a Unix socket.
  #
  #   address     BIO_ADDR
  #   Returns     String or nil: the path; nil where the family is another
  #   See         BIO_ADDR(3)

  ##
  # :singleton-method: bio_addr_rawaddress
  # :call-seq:
  #   bio_addr_rawaddress(address, buffer = nil) -> [Integer, Integer]
  #
  # Gives the bytes of an address, in the byte order of the network: 4 of IPv4, 16 of IPv6,
  # those of the path of a Unix socket.
  #
  #   address     BIO_ADDR
  #   buffer      String that is filled or nil: where it goes; nil to ask for its length
  #   Returns     int: 1, or 0 where there is none or no room for it
  #   Value 2     `length`, size_t: how many bytes it has
  #   See         BIO_ADDR(3)

  ##
  # :singleton-method: bio_addr_rawmake
  # :call-seq:
  #   bio_addr_rawmake(address, family, where, port) -> Integer
  #
  # Sets an address.
  #
  #   address     BIO_ADDR
  #   family      int: AF_INET or AF_INET6, as numbers of the system
  #   where       String: 4 bytes for AF_INET, 16 for AF_INET6, in the byte order of the network
  #   port        unsigned short: in the byte order of the network
  #   Returns     int: 1, or 0
  #   See         BIO_ADDR(3)

  ##
  # :singleton-method: bio_sock_init
  # :call-seq:
  #   bio_sock_init() -> Integer
  #
  # Prepares the use of sockets. Nothing needs it on Unix.
  #
  #   Returns     int: 1, or -1
  #   See         BIO_sock_init(3)

  ##
  # :singleton-method: bio_socket_nbio
  # :call-seq:
  #   bio_socket_nbio(socket, on) -> Integer
  #
  # Says whether operations on a socket may wait.
  #
  #   socket      int
  #   on          int: 1: nothing waits; 0: it may wait
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         BIO_socket_nbio(3)

  ##
  # :singleton-method: bio_sock_error
  # :call-seq:
  #   bio_sock_error(socket) -> Integer
  #
  # Takes the pending error of a socket.
  #
  #   socket      int
  #   Returns     int: the number of an OS error, 0 for none; 1 where it cannot be asked
  #   See         BIO_sock_error(3)

  ##
  # :singleton-method: bio_set_tcp_ndelay
  # :call-seq:
  #   bio_set_tcp_ndelay(socket, on) -> Integer
  #
  # Sets TCP_NODELAY of a socket.
  #
  #   socket      int
  #   on          int: 1: small pieces are sent at once; 0: they are gathered
  #   Returns     int: 1; 0 or -1 on failure
  #   See         BIO_set_tcp_ndelay(3)

  ##
  # :singleton-method: bio_closesocket
  # :call-seq:
  #   bio_closesocket(socket) -> Integer
  #
  # Closes a socket.
  #
  #   socket      int
  #   Returns     int: 1, or 0
  #   See         BIO_connect(3)

  ##
  # :singleton-method: bio_sock_should_retry
  # :call-seq:
  #   bio_sock_should_retry(result) -> Integer
  #
  # Tells whether reading or writing a socket that gave `result` just now should be done again.
  # It looks at errno, so that it means something only where nothing came between.
  #
  #   result      int: 0 or -1
  #   Returns     int: 1 or 0
  #   See         BIO_sock_should_retry(3)

  ##
  # :singleton-method: bio_fd_should_retry
  # :call-seq:
  #   bio_fd_should_retry(result) -> Integer
  #
  # Tells whether reading or writing a descriptor that gave `result` just now should be done
  # again. It looks at errno, so that it means something only where nothing came between.
  #
  #   result      int: 0 or -1
  #   Returns     int: 1 or 0
  #   See         BIO_s_fd(3)

  ##
  # :singleton-method: bio_sock_non_fatal_error
  # :call-seq:
  #   bio_sock_non_fatal_error(error) -> Integer
  #
  # Tells whether an error of the system means that the call should be made again.
  #
  #   error       int: an errno value
  #   Returns     int: 1 or 0
  #   See         BIO_sock_non_fatal_error(3)

  ##
  # :singleton-method: bio_fd_non_fatal_error
  # :call-seq:
  #   bio_fd_non_fatal_error(error) -> Integer
  #
  # Tells whether an error of the system means that the call should be made again.
  #
  #   error       int: an errno value
  #   Returns     int: 1 or 0
  #   See         BIO_fd_non_fatal_error(3)

  ##
  # :singleton-method: bio_dgram_non_fatal_error
  # :call-seq:
  #   bio_dgram_non_fatal_error(error) -> Integer
  #
  # Tells whether an error of the system means that the call should be made again.
  #
  #   error       int: an errno value
  #   Returns     int: 1 or 0
  #   See         BIO_dgram_non_fatal_error(3)

  ##
  # :singleton-method: err_get_error
  # :call-seq:
  #   err_get_error() -> Integer
  #
  # Takes the oldest error out of the queue.
  #
  #   Returns     unsigned long: the packed code; 0 when the queue is empty
  #   See         ERR_get_error(3)

  ##
  # :singleton-method: err_get_error_line
  # :call-seq:
  #   err_get_error_line(file) -> [Integer, Integer]
  #
  # Takes the oldest error out of the queue, with its place.
  #
  #   file        String that is filled or nil: the C file that raised it
  #   Returns     unsigned long: the packed code; 0 when the queue is empty
  #   Value 2     `line`, int: the line in that file
  #   See         ERR_get_error(3)

  ##
  # :singleton-method: err_get_error_line_data
  # :call-seq:
  #   err_get_error_line_data(file, data = nil) -> [Integer, Integer, Integer]
  #
  # Takes the oldest error out of the queue, with its place and what was added.
  #
  #   file        String that is filled or nil: the C file that raised it
  #   data        String that is filled or nil: what was added, such as a file's name
  #   Returns     unsigned long: the packed code; 0 when the queue is empty
  #   Value 2     `line`, int: the line in that file
  #   Value 3     `flags`, int: ERR_TXT_STRING where there is `data`; 0
  #   See         ERR_get_error(3)

  ##
  # :singleton-method: err_get_error_all
  # :call-seq:
  #   err_get_error_all(file, function = nil, data = nil) -> [Integer, Integer, Integer]
  #
  # Takes the oldest error out of the queue, with all that is known about it.
  #
  #   file        String that is filled or nil: the C file that raised it
  #   function    String that is filled or nil: the C function that raised it
  #   data        String that is filled or nil: what was added, such as a file's name
  #   Returns     unsigned long: the packed code; 0 when the queue is empty
  #   Value 2     `line`, int: the line in that file
  #   Value 3     `flags`, int: ERR_TXT_STRING where there is `data`; 0
  #   See         ERR_get_error(3)

  ##
  # :singleton-method: err_peek_error
  # :call-seq:
  #   err_peek_error() -> Integer
  #
  # Gives the oldest error and leaves it in the queue.
  #
  #   Returns     unsigned long: the packed code; 0 when the queue is empty
  #   See         ERR_get_error(3)

  ##
  # :singleton-method: err_peek_error_line
  # :call-seq:
  #   err_peek_error_line(file) -> [Integer, Integer]
  #
  # Gives the oldest error and leaves it in the queue, with its place.
  #
  #   file        String that is filled or nil: the C file that raised it
  #   Returns     unsigned long: the packed code; 0 when the queue is empty
  #   Value 2     `line`, int: the line in that file
  #   See         ERR_get_error(3)

  ##
  # :singleton-method: err_peek_error_line_data
  # :call-seq:
  #   err_peek_error_line_data(file, data = nil) -> [Integer, Integer, Integer]
  #
  # Gives the oldest error and leaves it in the queue, with its place and what was added.
  #
  #   file        String that is filled or nil: the C file that raised it
  #   data        String that is filled or nil: what was added, such as a file's name
  #   Returns     unsigned long: the packed code; 0 when the queue is empty
  #   Value 2     `line`, int: the line in that file
  #   Value 3     `flags`, int: ERR_TXT_STRING where there is `data`; 0
  #   See         ERR_get_error(3)

  ##
  # :singleton-method: err_peek_error_func
  # :call-seq:
  #   err_peek_error_func(function) -> Integer
  #
  # Gives the oldest error and leaves it in the queue, with the C function that raised it.
  #
  #   function    String that is filled or nil: the C function that raised it
  #   Returns     unsigned long: the packed code; 0 when the queue is empty
  #   See         ERR_get_error(3)

  ##
  # :singleton-method: err_peek_error_data
  # :call-seq:
  #   err_peek_error_data(data) -> [Integer, Integer]
  #
  # Gives the oldest error and leaves it in the queue, with what was added.
  #
  #   data        String that is filled or nil: what was added, such as a file's name
  #   Returns     unsigned long: the packed code; 0 when the queue is empty
  #   Value 2     `flags`, int: ERR_TXT_STRING where there is `data`; 0
  #   See         ERR_get_error(3)

  ##
  # :singleton-method: err_peek_error_all
  # :call-seq:
  #   err_peek_error_all(file, function = nil, data = nil) -> [Integer, Integer, Integer]
  #
  # Gives the oldest error and leaves it in the queue, with all that is known about it.
  #
  #   file        String that is filled or nil: the C file that raised it
  #   function    String that is filled or nil: the C function that raised it
  #   data        String that is filled or nil: what was added, such as a file's name
  #   Returns     unsigned long: the packed code; 0 when the queue is empty
  #   Value 2     `line`, int: the line in that file
  #   Value 3     `flags`, int: ERR_TXT_STRING where there is `data`; 0
  #   See         ERR_get_error(3)

  ##
  # :singleton-method: err_peek_last_error
  # :call-seq:
  #   err_peek_last_error() -> Integer
  #
  # Gives the newest error and leaves it in the queue.
  #
  #   Returns     unsigned long: the packed code; 0 when the queue is empty
  #   See         ERR_get_error(3)

  ##
  # :singleton-method: err_peek_last_error_line
  # :call-seq:
  #   err_peek_last_error_line(file) -> [Integer, Integer]
  #
  # Gives the newest error and leaves it in the queue, with its place.
  #
  #   file        String that is filled or nil: the C file that raised it
  #   Returns     unsigned long: the packed code; 0 when the queue is empty
  #   Value 2     `line`, int: the line in that file
  #   See         ERR_get_error(3)

  ##
  # :singleton-method: err_peek_last_error_line_data
  # :call-seq:
  #   err_peek_last_error_line_data(file, data = nil) -> [Integer, Integer, Integer]
  #
  # Gives the newest error and leaves it in the queue, with its place and what was added.
  #
  #   file        String that is filled or nil: the C file that raised it
  #   data        String that is filled or nil: what was added, such as a file's name
  #   Returns     unsigned long: the packed code; 0 when the queue is empty
  #   Value 2     `line`, int: the line in that file
  #   Value 3     `flags`, int: ERR_TXT_STRING where there is `data`; 0
  #   See         ERR_get_error(3)

  ##
  # :singleton-method: err_peek_last_error_func
  # :call-seq:
  #   err_peek_last_error_func(function) -> Integer
  #
  # Gives the newest error and leaves it in the queue, with the C function that raised it.
  #
  #   function    String that is filled or nil: the C function that raised it
  #   Returns     unsigned long: the packed code; 0 when the queue is empty
  #   See         ERR_get_error(3)

  ##
  # :singleton-method: err_peek_last_error_data
  # :call-seq:
  #   err_peek_last_error_data(data) -> [Integer, Integer]
  #
  # Gives the newest error and leaves it in the queue, with what was added.
  #
  #   data        String that is filled or nil: what was added, such as a file's name
  #   Returns     unsigned long: the packed code; 0 when the queue is empty
  #   Value 2     `flags`, int: ERR_TXT_STRING where there is `data`; 0
  #   See         ERR_get_error(3)

  ##
  # :singleton-method: err_peek_last_error_all
  # :call-seq:
  #   err_peek_last_error_all(file, function = nil, data = nil) -> [Integer, Integer, Integer]
  #
  # Gives the newest error and leaves it in the queue, with all that is known about it.
  #
  #   file        String that is filled or nil: the C file that raised it
  #   function    String that is filled or nil: the C function that raised it
  #   data        String that is filled or nil: what was added, such as a file's name
  #   Returns     unsigned long: the packed code; 0 when the queue is empty
  #   Value 2     `line`, int: the line in that file
  #   Value 3     `flags`, int: ERR_TXT_STRING where there is `data`; 0
  #   See         ERR_get_error(3)

  ##
  # :singleton-method: err_clear_error
  # :call-seq:
  #   err_clear_error() -> nil
  #
  # Empties the queue.
  #
  #   Returns     nil
  #   See         ERR_clear_error(3)

  ##
  # :singleton-method: err_print_errors
  # :call-seq:
  #   err_print_errors(bio) -> nil
  #
  # Writes the errors of the queue, a line each, and empties it.
  #
  #   bio         BIO
  #   Returns     nil
  #   Waits       as long as OpenSSL does
  #   See         ERR_print_errors(3)

  ##
  # :singleton-method: err_error_string
  # :call-seq:
  #   err_error_string(code) -> String or nil
  #
  # Gives a line for people to read about an error.
  #
  #   code        unsigned long: from err_get_error
  #   Returns     String or nil: a line; it stays until the next call on this thread
  #   See         ERR_error_string(3)

  ##
  # :singleton-method: err_error_string_n
  # :call-seq:
  #   err_error_string_n(code, buffer) -> nil
  #
  # Gives a line for people to read about an error, cut to the room and with a NUL behind it.
  #
  #   code        unsigned long: from err_get_error
  #   buffer      String that is filled
  #   Returns     nil
  #   See         ERR_error_string(3)

  ##
  # :singleton-method: err_lib_error_string
  # :call-seq:
  #   err_lib_error_string(code) -> String or nil
  #
  # Names the part of OpenSSL that an error came from.
  #
  #   code        unsigned long: from err_get_error
  #   Returns     String or nil: such as `SSL routines`; nil where it is not known
  #   See         ERR_error_string(3)

  ##
  # :singleton-method: err_reason_error_string
  # :call-seq:
  #   err_reason_error_string(code) -> String or nil
  #
  # Gives the reason of an error.
  #
  #   code        unsigned long: from err_get_error
  #   Returns     String or nil: such as `certificate verify failed`; nil where it is not known
  #   See         ERR_error_string(3)

  ##
  # :singleton-method: err_func_error_string
  # :call-seq:
  #   err_func_error_string(code) -> String or nil
  #
  # Names the C function that raised an error.
  #
  #   code        unsigned long: from err_get_error
  #   Returns     String or nil: the name; always nil from OpenSSL 3.0 on
  #   See         ERR_error_string(3)

  ##
  # :singleton-method: err_get_lib
  # :call-seq:
  #   err_get_lib(code) -> Integer
  #
  # Tells which part of OpenSSL an error came from.
  #
  #   code        unsigned long: from err_get_error
  #   Returns     int: an ERR_LIB_ constant
  #   See         ERR_GET_LIB(3)

  ##
  # :singleton-method: err_get_reason
  # :call-seq:
  #   err_get_reason(code) -> Integer
  #
  # Tells the reason of an error.
  #
  #   code        unsigned long: from err_get_error
  #   Returns     int: the reason, a number that the part has given it
  #   See         ERR_GET_LIB(3)

  ##
  # :singleton-method: err_get_func
  # :call-seq:
  #   err_get_func(code) -> Integer
  #
  # Tells which C function raised an error.
  #
  #   code        unsigned long: from err_get_error
  #   Returns     int: the number of the function; always 0 from OpenSSL 3.0 on
  #   See         ERR_GET_LIB(3)

  ##
  # :singleton-method: err_get_rflags
  # :call-seq:
  #   err_get_rflags(code) -> Integer
  #
  # Gives the flags of the reason of an error.
  #
  #   code        unsigned long: from err_get_error
  #   Returns     int: flags, shifted as they are in the code; always 0 with 1.1.1
  #   See         ERR_GET_LIB(3)

  ##
  # :singleton-method: err_fatal_error
  # :call-seq:
  #   err_fatal_error(code) -> Integer
  #
  # Tells whether an error is one like lack of memory, after which OpenSSL can hardly go on.
  #
  #   code        unsigned long: from err_get_error
  #   Returns     int: 0: no
  #   See         ERR_GET_LIB(3)

  ##
  # :singleton-method: err_common_error
  # :call-seq:
  #   err_common_error(code) -> Integer
  #
  # Tells whether the reason of an error is one that all parts of OpenSSL share.
  #
  #   code        unsigned long: from err_get_error
  #   Returns     int: 1 or 0; always 0 with 1.1.1
  #   See         ERR_GET_LIB(3)

  ##
  # :singleton-method: err_system_error
  # :call-seq:
  #   err_system_error(code) -> Integer
  #
  # Tells whether an error is an errno value of the system, which err_get_reason gives then.
  #
  #   code        unsigned long: from err_get_error
  #   Returns     int: 1 or 0; always 0 with 1.1.1
  #   See         ERR_GET_LIB(3)

  ##
  # :singleton-method: err_pack
  # :call-seq:
  #   err_pack(library, function, reason) -> Integer
  #
  # Makes a code, to compare with one of err_get_error.
  #
  #   library     int: an ERR_LIB_ constant
  #   function    int: is looked at with 1.1.1 only
  #   reason      int
  #   Returns     unsigned long: the packed code
  #   See         ERR_load_strings(3)

  ##
  # :singleton-method: err_get_next_error_library
  # :call-seq:
  #   err_get_next_error_library() -> Integer
  #
  # Gives a number for errors of a program's own.
  #
  #   Returns     int: a number that no other part has
  #   See         ERR_load_strings(3)

  ##
  # :singleton-method: err_load_crypto_strings
  # :call-seq:
  #   err_load_crypto_strings() -> Integer
  #
  # Loads the texts of OpenSSL's errors. It loads them by itself, so that nothing needs this
  # call.
  #
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         ERR_load_crypto_strings(3)

  ##
  # :singleton-method: err_load_err_strings
  # :call-seq:
  #   err_load_err_strings() -> Integer
  #
  # Loads the texts of the errors of one part of OpenSSL, ERR. It loads them by itself, so that
  # nothing needs this call.
  #
  #   Returns     int: 1
  #   See         ERR_load_crypto_strings(3)

  ##
  # :singleton-method: err_free_strings
  # :call-seq:
  #   err_free_strings() -> nil
  #
  # Does nothing; OpenSSL frees its texts when the process ends.
  #
  #   Returns     nil
  #   See         ERR_load_crypto_strings(3)

  ##
  # :singleton-method: err_remove_state
  # :call-seq:
  #   err_remove_state(pid) -> nil
  #
  # Does nothing; a thread's queue is freed when it ends.
  #
  #   pid         unsigned long: is not looked at
  #   Returns     nil
  #   OpenSSL     before 4.0
  #   See         ERR_remove_state(3)

  ##
  # :singleton-method: err_remove_thread_state
  # :call-seq:
  #   err_remove_thread_state() -> nil
  #
  # Does nothing; a thread's queue is freed when it ends.
  #
  #   Returns     nil
  #   OpenSSL     before 4.0
  #   See         ERR_remove_state(3)

  ##
  # :singleton-method: rand_bytes
  # :call-seq:
  #   rand_bytes(buffer) -> Integer
  #
  # Fills room with random bytes that are good for keys.
  #
  #   buffer      String that is filled
  #   Returns     int: 1; 0 or -1 with the reason in the queue, and then the bytes are worth
  #               nothing
  #   See         RAND_bytes(3)

  ##
  # :singleton-method: rand_priv_bytes
  # :call-seq:
  #   rand_priv_bytes(buffer) -> Integer
  #
  # Fills room with random bytes for what must stay secret, from a generator of its own.
  #
  #   buffer      String that is filled
  #   Returns     int: 1; 0 or -1 with the reason in the queue, and then the bytes are worth
  #               nothing
  #   See         RAND_bytes(3)

  ##
  # :singleton-method: rand_bytes_ex
  # :call-seq:
  #   rand_bytes_ex(buffer, strength) -> Integer
  #
  # Fills room with random bytes, as rand_bytes does.
  #
  #   buffer      String that is filled
  #   strength    unsigned int: bits of security that are needed; 0: any
  #   Returns     int: 1; 0 or -1 with the reason in the queue, and then the bytes are worth
  #               nothing
  #   OpenSSL     3.0 and newer
  #   See         RAND_bytes(3)

  ##
  # :singleton-method: rand_priv_bytes_ex
  # :call-seq:
  #   rand_priv_bytes_ex(buffer, strength) -> Integer
  #
  # Fills room with random bytes, as rand_priv_bytes does.
  #
  #   buffer      String that is filled
  #   strength    unsigned int: bits of security that are needed; 0: any
  #   Returns     int: 1; 0 or -1 with the reason in the queue, and then the bytes are worth
  #               nothing
  #   OpenSSL     3.0 and newer
  #   See         RAND_bytes(3)

  ##
  # :singleton-method: rand_pseudo_bytes
  # :call-seq:
  #   rand_pseudo_bytes(buffer) -> Integer
  #
  # Fills room with random bytes. rand_bytes does it better or as well.
  #
  #   buffer      String that is filled
  #   Returns     int: 1; 0 or -1 on failure
  #   See         RAND_bytes(3)

  ##
  # :singleton-method: rand_seed
  # :call-seq:
  #   rand_seed(buffer) -> nil
  #
  # Adds random bytes to those that the generators are seeded with. The system seeds them too,
  # so that nothing needs it.
  #
  #   buffer      String
  #   Returns     nil
  #   See         RAND_add(3)

  ##
  # :singleton-method: rand_status
  # :call-seq:
  #   rand_status() -> Integer
  #
  # Tells whether the generators have been seeded, and seeds them if they can be.
  #
  #   Returns     int: 1: yes; 0: no
  #   See         RAND_add(3)

  ##
  # :singleton-method: rand_poll
  # :call-seq:
  #   rand_poll() -> Integer
  #
  # Seeds the generators anew from the system.
  #
  #   Returns     int: 1; 0 on failure
  #   See         RAND_add(3)

  ##
  # :singleton-method: rand_load_file
  # :call-seq:
  #   rand_load_file(path, most) -> Integer
  #
  # Seeds the generators with what is in a file.
  #
  #   path        String
  #   most        long: how many bytes are read; -1: all, of a device 256
  #   Returns     int: how many bytes were read; -1 with the reason in the queue
  #   Waits       for files only
  #   See         RAND_load_file(3)

  ##
  # :singleton-method: rand_write_file
  # :call-seq:
  #   rand_write_file(path) -> Integer
  #
  # Writes random bytes to a file, for rand_load_file.
  #
  #   path        String
  #   Returns     int: how many bytes were written; -1 with the reason in the queue
  #   Waits       for files only
  #   See         RAND_load_file(3)

  ##
  # :singleton-method: rand_file_name
  # :call-seq:
  #   rand_file_name(buffer) -> String or nil
  #
  # Gives the path of the file of seeds: that of the environment variable RANDFILE, or .rnd in
  # the home directory.
  #
  #   buffer      String that is filled
  #   Returns     String or nil: the path, as in `buffer`; nil where there is none or no room
  #   See         RAND_load_file(3)

  ##
  # :singleton-method: rand_keep_random_devices_open
  # :call-seq:
  #   rand_keep_random_devices_open(keep) -> nil
  #
  # Says whether the devices that seeds come from stay open.
  #
  #   keep        int: 1: they stay open; 0: they are closed
  #   Returns     nil
  #   See         RAND_add(3)

  ##
  # :singleton-method: rand_set_drbg_type
  # :call-seq:
  #   rand_set_drbg_type(drbg, properties = nil, cipher = nil, digest = nil) -> Integer
  #
  # Says of which type the generators are. It has to be said before the first one is used.
  #
  #   drbg        String or nil: `CTR-DRBG`, `HASH-DRBG` or `HMAC-DRBG`
  #   properties  String or nil
  #   cipher      String or nil: of a CTR-DRBG
  #   digest      String or nil: of the others
  #   Returns     int: 1, or 0 with the reason in the queue
  #   OpenSSL     3.0 and newer
  #   See         RAND_set_DRBG_type(3)

  ##
  # :singleton-method: rand_set_seed_source_type
  # :call-seq:
  #   rand_set_seed_source_type(seed, properties = nil) -> Integer
  #
  # Says where the generators get their seeds from. It has to be said before the first one is
  # used.
  #
  #   seed        String or nil: name of the source
  #   properties  String or nil
  #   Returns     int: 1, or 0 with the reason in the queue
  #   OpenSSL     3.0 and newer
  #   See         RAND_set_DRBG_type(3)

  ##
  # :singleton-method: rand_cleanup
  # :call-seq:
  #   rand_cleanup() -> nil
  #
  # Does nothing; OpenSSL frees its generators when the process ends.
  #
  #   Returns     nil
  #   See         RAND_cleanup(3)

  ##
  # :singleton-method: obj_length
  # :call-seq:
  #   obj_length(object) -> Integer
  #
  # Tells how long the content of the encoding of an object identifier is.
  #
  #   object      ASN1_OBJECT or nil
  #   Returns     size_t: how many bytes; 0 without one
  #   See         OBJ_nid2obj(3)

  ##
  # :singleton-method: obj_get0_data
  # :call-seq:
  #   obj_get0_data(object, buffer = nil) -> Integer
  #
  # Gives the content of the encoding of an object identifier.
  #
  #   object      ASN1_OBJECT or nil
  #   buffer      String that is filled or nil: where they are copied to; nil to ask for their
  #               number
  #   Returns     size_t: how many bytes there are; only so many as there is room for are copied
  #   See         OBJ_nid2obj(3)

  ##
  # :singleton-method: obj_find_sigid_algs
  # :call-seq:
  #   obj_find_sigid_algs(signature) -> [Integer, Integer, Integer]
  #
  # Tells of what a signature algorithm consists.
  #
  #   signature   int: NID of a signature algorithm
  #   Returns     int: 1; 0 where it is not known
  #   Value 2     `digest`, int: NID of its digest; NID_undef where it has none
  #   Value 3     `key`, int: NID of its kind of key
  #   See         OBJ_find_sigid_algs(3)

  ##
  # :singleton-method: obj_find_sigid_by_algs
  # :call-seq:
  #   obj_find_sigid_by_algs(digest, key) -> [Integer, Integer]
  #
  # Finds the signature algorithm that a digest and a kind of key make.
  #
  #   digest      int: NID of a digest
  #   key         int: NID of a kind of key
  #   Returns     int: 1; 0 where there is none
  #   Value 2     `signature`, int: NID of the signature algorithm
  #   See         OBJ_find_sigid_by_algs(3)

  ##
  # :singleton-method: obj_cleanup
  # :call-seq:
  #   obj_cleanup() -> nil
  #
  # Does nothing; OpenSSL frees its tables when the process ends.
  #
  #   Returns     nil
  #   See         OBJ_nid2obj(3)

  ##
  # :singleton-method: openssl_version_num
  # :call-seq:
  #   openssl_version_num() -> Integer
  #
  # Tells the version of the OpenSSL that is loaded, as a number.
  #
  #   Returns     unsigned long: such as 0x30000160: one hexadecimal digit of the major, two of
  #               the minor version; 1.1.1 is 0x101010..
  #   See         OpenSSL_version(3)

  ##
  # :singleton-method: ssleay_version
  # :call-seq:
  #   ssleay_version(what) -> String or nil
  #
  # Is the old name of OpenSSL_version.
  #
  #   what        int: as for OpenSSL_version
  #   Returns     String or nil: a text
  #   See         OpenSSL_version(3)

  ##
  # :singleton-method: ssleay
  # :call-seq:
  #   ssleay() -> Integer
  #
  # Is the old name of openssl_version_num.
  #
  #   Returns     unsigned long: as of openssl_version_num
  #   See         OpenSSL_version(3)

  ##
  # :singleton-method: openssl_version_major
  # :call-seq:
  #   openssl_version_major() -> Integer
  #
  # Tells the major version, 3 of 3.0.22.
  #
  #   Returns     unsigned int: a number
  #   OpenSSL     3.0 and newer
  #   See         OpenSSL_version(3)

  ##
  # :singleton-method: openssl_version_minor
  # :call-seq:
  #   openssl_version_minor() -> Integer
  #
  # Tells the minor version, 0 of 3.0.22.
  #
  #   Returns     unsigned int: a number
  #   OpenSSL     3.0 and newer
  #   See         OpenSSL_version(3)

  ##
  # :singleton-method: openssl_version_patch
  # :call-seq:
  #   openssl_version_patch() -> Integer
  #
  # Tells the patch level, 22 of 3.0.22.
  #
  #   Returns     unsigned int: a number
  #   OpenSSL     3.0 and newer
  #   See         OpenSSL_version(3)

  ##
  # :singleton-method: openssl_version_pre_release
  # :call-seq:
  #   openssl_version_pre_release() -> String or nil
  #
  # Tells the stage before a release.
  #
  #   Returns     String or nil: such as `-alpha1`; empty for a release
  #   OpenSSL     3.0 and newer
  #   See         OpenSSL_version(3)

  ##
  # :singleton-method: openssl_version_build_metadata
  # :call-seq:
  #   openssl_version_build_metadata() -> String or nil
  #
  # Tells what those who built OpenSSL added to its version.
  #
  #   Returns     String or nil: such as `+fips`; empty where there is none
  #   OpenSSL     3.0 and newer
  #   See         OpenSSL_version(3)

  ##
  # :singleton-method: openssl_info
  # :call-seq:
  #   openssl_info(what) -> String or nil
  #
  # Tells where OpenSSL looks for its files, and what it knows about the processor.
  #
  #   what        int: an OPENSSL_INFO_ constant
  #   Returns     String or nil: a text; nil where there is none
  #   OpenSSL     3.0 and newer
  #   See         OpenSSL_version(3)

  ##
  # :singleton-method: openssl_init_crypto
  # :call-seq:
  #   openssl_init_crypto(options) -> Integer
  #
  # Prepares parts of OpenSSL. They prepare themselves when they are needed, so that nothing
  # needs this call.
  #
  #   options     uint64_t: OPENSSL_INIT_ constants, added
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Waits       for files only
  #   See         OPENSSL_init_crypto(3)

  ##
  # :singleton-method: openssl_init
  # :call-seq:
  #   openssl_init() -> nil
  #
  # Does nothing.
  #
  #   Returns     nil
  #   See         OPENSSL_init(3)

  ##
  # :singleton-method: openssl_config
  # :call-seq:
  #   openssl_config(section) -> nil
  #
  # Reads OpenSSL's configuration file, once in a process.
  #
  #   section     String or nil: the section of the configuration file; nil for `openssl_conf`
  #   Returns     nil
  #   Waits       for files only
  #   See         OPENSSL_config(3)

  ##
  # :singleton-method: openssl_no_config
  # :call-seq:
  #   openssl_no_config() -> Integer
  #
  # Has OpenSSL read no configuration file, if it has not read it yet.
  #
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         OPENSSL_config(3)

  ##
  # :singleton-method: openssl_load_builtin_modules
  # :call-seq:
  #   openssl_load_builtin_modules() -> nil
  #
  # Adds what a configuration file can speak about. It is there without this call.
  #
  #   Returns     nil
  #   See         OPENSSL_load_builtin_modules(3)

  ##
  # :singleton-method: openssl_add_all_algorithms
  # :call-seq:
  #   openssl_add_all_algorithms() -> Integer
  #
  # Adds all ciphers and digests. They are there without this call.
  #
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         OpenSSL_add_all_algorithms(3)

  ##
  # :singleton-method: openssl_add_all_algorithms_noconf
  # :call-seq:
  #   openssl_add_all_algorithms_noconf() -> Integer
  #
  # Adds all ciphers and digests. They are there without this call.
  #
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         OpenSSL_add_all_algorithms(3)

  ##
  # :singleton-method: openssl_add_all_algorithms_conf
  # :call-seq:
  #   openssl_add_all_algorithms_conf() -> Integer
  #
  # Adds all ciphers and digests, and reads the configuration file. They are there without this
  # call.
  #
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Waits       for files only
  #   See         OpenSSL_add_all_algorithms(3)

  ##
  # :singleton-method: openssl_add_all_ciphers
  # :call-seq:
  #   openssl_add_all_ciphers() -> Integer
  #
  # Adds all ciphers. They are there without this call.
  #
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         OpenSSL_add_all_algorithms(3)

  ##
  # :singleton-method: openssl_add_all_digests
  # :call-seq:
  #   openssl_add_all_digests() -> Integer
  #
  # Adds all digests. They are there without this call.
  #
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         OpenSSL_add_all_algorithms(3)

  ##
  # :singleton-method: evp_cleanup
  # :call-seq:
  #   evp_cleanup() -> nil
  #
  # Does nothing; OpenSSL frees its algorithms when the process ends.
  #
  #   Returns     nil
  #   See         OpenSSL_add_all_algorithms(3)

  ##
  # :singleton-method: crypto_cleanup_all_ex_data
  # :call-seq:
  #   crypto_cleanup_all_ex_data() -> nil
  #
  # Does nothing; OpenSSL frees its indexes when the process ends.
  #
  #   Returns     nil
  #   See         CRYPTO_cleanup_all_ex_data(3)

  ##
  # :singleton-method: crypto_num_locks
  # :call-seq:
  #   crypto_num_locks() -> Integer
  #
  # Answers 1, for programs that give OpenSSL before 1.1.0 its locks. The ones of today have
  # their own.
  #
  #   Returns     int: 1
  #   See         CRYPTO_num_locks(3)

  ##
  # :singleton-method: crypto_get_locking_callback
  # :call-seq:
  #   crypto_get_locking_callback() -> Integer
  #
  # Answers 0: since OpenSSL 1.1.0 there is no such callback.
  #
  #   Returns     int: 0
  #   See         CRYPTO_get_locking_callback(3)

  ##
  # :singleton-method: crypto_get_id_callback
  # :call-seq:
  #   crypto_get_id_callback() -> Integer
  #
  # Answers 0: since OpenSSL 1.1.0 there is no such callback.
  #
  #   Returns     int: 0
  #   See         CRYPTO_get_id_callback(3)

  ##
  # :singleton-method: crypto_memcmp
  # :call-seq:
  #   crypto_memcmp(a, b) -> Integer
  #
  # Compares bytes in a time that does not tell where they differ.
  #
  #   a           String
  #   b           String
  #   Returns     int: 0: equal
  #   See         CRYPTO_memcmp(3)

  ##
  # :singleton-method: openssl_cleanse
  # :call-seq:
  #   openssl_cleanse(buffer) -> nil
  #
  # Overwrites room with zeros.
  #
  #   buffer      String that is filled
  #   Returns     nil
  #   See         OPENSSL_malloc(3)

  ##
  # :singleton-method: bio_get_ex_new_index
  # :call-seq:
  #   bio_get_ex_new_index() -> Integer
  #
  # Gives a number under which a program can keep something with each BIO, see bio_set_ex_data.
  #
  #   Returns     int: the index; -1 with the reason in the queue
  #   See         BIO_get_ex_new_index(3)

  ##
  # :singleton-method: pem_read_bio_x509
  # :call-seq:
  #   pem_read_bio_x509(bio, password = nil) -> Handle or nil
  #
  # Reads a certificate in PEM. Blocks of other kinds before it are passed over; calling again
  # reads the next one, and at the end of the text the reason is PEM_R_NO_START_LINE.
  #
  #   bio         BIO
  #   password    String or nil: of an encrypted block, which is rare here; nil for none
  #   Returns     X509 or nil, new: the certificate; 0 with the reason in the queue
  #   Waits       as long as OpenSSL does
  #   See         PEM_read_bio_PrivateKey(3)

  ##
  # :singleton-method: pem_read_bio_x509_aux
  # :call-seq:
  #   pem_read_bio_x509_aux(bio, password = nil) -> Handle or nil
  #
  # Reads a certificate in PEM, and with it the trust settings of a block named TRUSTED
  # CERTIFICATE. Blocks of other kinds before it are passed over; calling again reads the next
  # one, and at the end of the text the reason is PEM_R_NO_START_LINE.
  #
  #   bio         BIO
  #   password    String or nil: of an encrypted block, which is rare here; nil for none
  #   Returns     X509 or nil, new: the certificate; 0 with the reason in the queue
  #   Waits       as long as OpenSSL does
  #   See         PEM_read_bio_PrivateKey(3)

  ##
  # :singleton-method: pem_read_bio_x509_crl
  # :call-seq:
  #   pem_read_bio_x509_crl(bio, password = nil) -> Handle or nil
  #
  # Reads a certificate revocation list in PEM. Blocks of other kinds before it are passed over;
  # calling again reads the next one, and at the end of the text the reason is
  # PEM_R_NO_START_LINE.
  #
  #   bio         BIO
  #   password    String or nil: of an encrypted block, which is rare here; nil for none
  #   Returns     X509_CRL or nil, new: the list; 0 with the reason in the queue
  #   Waits       as long as OpenSSL does
  #   See         PEM_read_bio_PrivateKey(3)

  ##
  # :singleton-method: pem_read_bio_x509_req
  # :call-seq:
  #   pem_read_bio_x509_req(bio, password = nil) -> Handle or nil
  #
  # Reads a request for a certificate in PEM. Blocks of other kinds before it are passed over;
  # calling again reads the next one, and at the end of the text the reason is
  # PEM_R_NO_START_LINE.
  #
  #   bio         BIO
  #   password    String or nil: of an encrypted block, which is rare here; nil for none
  #   Returns     X509_REQ or nil, new: the request; 0 with the reason in the queue
  #   Waits       as long as OpenSSL does
  #   See         PEM_read_bio_PrivateKey(3)

  ##
  # :singleton-method: pem_read_bio_privatekey
  # :call-seq:
  #   pem_read_bio_privatekey(bio, password = nil) -> Handle or nil
  #
  # Reads a private key in PEM: PKCS #8, encrypted or not, or one of the older forms of a single
  # kind of key. Blocks of other kinds before it are passed over.
  #
  #   bio         BIO
  #   password    String or nil: of an encrypted key; nil for none, and then an encrypted one
  #               fails
  #   Returns     EVP_PKEY or nil, new: the key; 0 with the reason in the queue
  #   Waits       as long as OpenSSL does
  #   See         PEM_read_bio_PrivateKey(3)

  ##
  # :singleton-method: pem_read_bio_privatekey_ex
  # :call-seq:
  #   pem_read_bio_privatekey_ex(bio, password = nil, properties = nil) -> Handle or nil
  #
  # Reads a private key in PEM as pem_read_bio_privatekey does, with a choice of
  # implementations.
  #
  #   bio         BIO
  #   password    String or nil: of an encrypted key; nil for none, and then an encrypted one
  #               fails
  #   properties  String or nil: which implementations may be used, see property(7); nil: any
  #   Returns     EVP_PKEY or nil, new: the key; 0 with the reason in the queue
  #   Waits       as long as OpenSSL does
  #   OpenSSL     3.0 and newer
  #   See         PEM_read_bio_PrivateKey(3)

  ##
  # :singleton-method: pem_read_bio_pubkey
  # :call-seq:
  #   pem_read_bio_pubkey(bio, password = nil) -> Handle or nil
  #
  # Reads a public key in PEM, from a block named PUBLIC KEY.
  #
  #   bio         BIO
  #   password    String or nil: of an encrypted block, which is rare here; nil for none
  #   Returns     EVP_PKEY or nil, new: the key; 0 with the reason in the queue
  #   Waits       as long as OpenSSL does
  #   See         PEM_read_bio_PrivateKey(3)

  ##
  # :singleton-method: pem_read_bio_pubkey_ex
  # :call-seq:
  #   pem_read_bio_pubkey_ex(bio, password = nil, properties = nil) -> Handle or nil
  #
  # Reads a public key in PEM as pem_read_bio_pubkey does, with a choice of implementations.
  #
  #   bio         BIO
  #   password    String or nil: of an encrypted block, which is rare here; nil for none
  #   properties  String or nil: which implementations may be used, see property(7); nil: any
  #   Returns     EVP_PKEY or nil, new: the key; 0 with the reason in the queue
  #   Waits       as long as OpenSSL does
  #   OpenSSL     3.0 and newer
  #   See         PEM_read_bio_PrivateKey(3)

  ##
  # :singleton-method: pem_read_bio_parameters
  # :call-seq:
  #   pem_read_bio_parameters(bio) -> Handle or nil
  #
  # Reads the parameters of DH, DSA or EC keys in PEM. Keys are made of them by evp_pkey_ctx_new
  # and evp_pkey_keygen.
  #
  #   bio         BIO
  #   Returns     EVP_PKEY or nil, new: a key that has parameters only; 0 with the reason in the
  #               queue
  #   Waits       as long as OpenSSL does
  #   See         PEM_read_bio_PrivateKey(3)

  ##
  # :singleton-method: pem_read_bio_parameters_ex
  # :call-seq:
  #   pem_read_bio_parameters_ex(bio, properties = nil) -> Handle or nil
  #
  # Reads parameters in PEM as pem_read_bio_parameters does, with a choice of implementations.
  #
  #   bio         BIO
  #   properties  String or nil: which implementations may be used, see property(7); nil: any
  #   Returns     EVP_PKEY or nil, new: a key that has parameters only; 0 with the reason in the
  #               queue
  #   Waits       as long as OpenSSL does
  #   OpenSSL     3.0 and newer
  #   See         PEM_read_bio_PrivateKey(3)

  ##
  # :singleton-method: pem_read_bio_dhparams
  # :call-seq:
  #   pem_read_bio_dhparams(bio, password = nil) -> Handle or nil
  #
  # Reads Diffie-Hellman parameters in PEM, from a block named DH PARAMETERS or X9.42 DH
  # PARAMETERS.
  #
  #   bio         BIO
  #   password    String or nil: of an encrypted block, which is rare here; nil for none
  #   Returns     DH or nil, new: the parameters; 0 with the reason in the queue
  #   Waits       as long as OpenSSL does
  #   See         PEM_read_bio_PrivateKey(3)

  ##
  # :singleton-method: pem_read_bio_rsaprivatekey
  # :call-seq:
  #   pem_read_bio_rsaprivatekey(bio, password = nil) -> Handle or nil
  #
  # Reads a private RSA key in PEM.
  #
  #   bio         BIO
  #   password    String or nil: of an encrypted key; nil for none, and then an encrypted one
  #               fails
  #   Returns     RSA or nil, new: the key; 0 with the reason in the queue
  #   Waits       as long as OpenSSL does
  #   See         PEM_read_bio_PrivateKey(3)

  ##
  # :singleton-method: pem_read_bio_rsapublickey
  # :call-seq:
  #   pem_read_bio_rsapublickey(bio, password = nil) -> Handle or nil
  #
  # Reads a public RSA key in PEM, from a block named RSA PUBLIC KEY.
  #
  #   bio         BIO
  #   password    String or nil: of an encrypted block, which is rare here; nil for none
  #   Returns     RSA or nil, new: the key; 0 with the reason in the queue
  #   Waits       as long as OpenSSL does
  #   See         PEM_read_bio_PrivateKey(3)

  ##
  # :singleton-method: pem_read_bio_rsa_pubkey
  # :call-seq:
  #   pem_read_bio_rsa_pubkey(bio, password = nil) -> Handle or nil
  #
  # Reads a public RSA key in PEM, from a block named PUBLIC KEY.
  #
  #   bio         BIO
  #   password    String or nil: of an encrypted block, which is rare here; nil for none
  #   Returns     RSA or nil, new: the key; 0 with the reason in the queue
  #   Waits       as long as OpenSSL does
  #   See         PEM_read_bio_PrivateKey(3)

  ##
  # :singleton-method: pem_read_bio_ecprivatekey
  # :call-seq:
  #   pem_read_bio_ecprivatekey(bio, password = nil) -> Handle or nil
  #
  # Reads a private EC key in PEM.
  #
  #   bio         BIO
  #   password    String or nil: of an encrypted key; nil for none, and then an encrypted one
  #               fails
  #   Returns     EC_KEY or nil, new: the key; 0 with the reason in the queue
  #   Waits       as long as OpenSSL does
  #   See         PEM_read_bio_ECPrivateKey(3)

  ##
  # :singleton-method: pem_read_bio_ec_pubkey
  # :call-seq:
  #   pem_read_bio_ec_pubkey(bio, password = nil) -> Handle or nil
  #
  # Reads a public EC key in PEM, from a block named PUBLIC KEY.
  #
  #   bio         BIO
  #   password    String or nil: of an encrypted block, which is rare here; nil for none
  #   Returns     EC_KEY or nil, new: the key; 0 with the reason in the queue
  #   Waits       as long as OpenSSL does
  #   See         PEM_read_CMS(3)

  ##
  # :singleton-method: pem_write_bio_x509
  # :call-seq:
  #   pem_write_bio_x509(bio, x509) -> Integer
  #
  # Writes a certificate in PEM.
  #
  #   bio         BIO
  #   x509        X509
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Waits       as long as OpenSSL does
  #   See         PEM_read_bio_PrivateKey(3)

  ##
  # :singleton-method: pem_write_bio_x509_aux
  # :call-seq:
  #   pem_write_bio_x509_aux(bio, x509) -> Integer
  #
  # Writes a certificate in PEM, with its trust settings, as a block named TRUSTED CERTIFICATE.
  #
  #   bio         BIO
  #   x509        X509
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Waits       as long as OpenSSL does
  #   See         PEM_read_bio_PrivateKey(3)

  ##
  # :singleton-method: pem_write_bio_x509_crl
  # :call-seq:
  #   pem_write_bio_x509_crl(bio, crl) -> Integer
  #
  # Writes a certificate revocation list in PEM.
  #
  #   bio         BIO
  #   crl         X509_CRL
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Waits       as long as OpenSSL does
  #   See         PEM_read_bio_PrivateKey(3)

  ##
  # :singleton-method: pem_write_bio_x509_req
  # :call-seq:
  #   pem_write_bio_x509_req(bio, request) -> Integer
  #
  # Writes a request for a certificate in PEM.
  #
  #   bio         BIO
  #   request     X509_REQ
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Waits       as long as OpenSSL does
  #   See         PEM_read_bio_PrivateKey(3)

  ##
  # :singleton-method: pem_write_bio_x509_req_new
  # :call-seq:
  #   pem_write_bio_x509_req_new(bio, request) -> Integer
  #
  # Writes a request for a certificate in PEM, as a block named NEW CERTIFICATE REQUEST, which
  # some old software wants.
  #
  #   bio         BIO
  #   request     X509_REQ
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Waits       as long as OpenSSL does
  #   See         PEM_read_bio_PrivateKey(3)

  ##
  # :singleton-method: pem_write_bio_pubkey
  # :call-seq:
  #   pem_write_bio_pubkey(bio, pkey) -> Integer
  #
  # Writes the public half of a key in PEM.
  #
  #   bio         BIO
  #   pkey        EVP_PKEY
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Waits       as long as OpenSSL does
  #   See         PEM_read_bio_PrivateKey(3)

  ##
  # :singleton-method: pem_write_bio_pubkey_ex
  # :call-seq:
  #   pem_write_bio_pubkey_ex(bio, pkey, properties = nil) -> Integer
  #
  # Writes the public half of a key in PEM, with a choice of implementations.
  #
  #   bio         BIO
  #   pkey        EVP_PKEY
  #   properties  String or nil: which implementations may be used, see property(7); nil: any
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Waits       as long as OpenSSL does
  #   OpenSSL     3.0 and newer
  #   See         PEM_read_bio_PrivateKey(3)

  ##
  # :singleton-method: pem_write_bio_privatekey
  # :call-seq:
  #   pem_write_bio_privatekey(bio, pkey, cipher = nil, passphrase = nil, password = nil) -> Integer
  #
  # Writes a private key in PEM, in PKCS #8 where that exists for its kind.
  #
  #   bio         BIO
  #   pkey        EVP_PKEY
  #   cipher      EVP_CIPHER or nil: to encrypt the key with, for instance that of
  #               evp_aes_256_cbc; nil: it is written as it is
  #   passphrase  String or nil: to encrypt with; nil: `password` is
  #   password    String or nil: to encrypt with where there is no `passphrase`
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Waits       as long as OpenSSL does
  #   See         PEM_read_bio_PrivateKey(3)

  ##
  # :singleton-method: pem_write_bio_privatekey_traditional
  # :call-seq:
  #   pem_write_bio_privatekey_traditional(bio, pkey, cipher = nil, passphrase = nil, password = nil) -> Integer
  #
  # Writes a private key in PEM, in the older form that there is for its kind, such as RSA
  # PRIVATE KEY. Those forms protect a key badly.
  #
  #   bio         BIO
  #   pkey        EVP_PKEY
  #   cipher      EVP_CIPHER or nil: to encrypt the key with, for instance that of
  #               evp_aes_256_cbc; nil: it is written as it is
  #   passphrase  String or nil: to encrypt with; nil: `password` is
  #   password    String or nil: to encrypt with where there is no `passphrase`
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Waits       as long as OpenSSL does
  #   See         PEM_read_bio_PrivateKey(3)

  ##
  # :singleton-method: pem_write_bio_pkcs8privatekey
  # :call-seq:
  #   pem_write_bio_pkcs8privatekey(bio, pkey, cipher = nil, passphrase = nil, password = nil) -> Integer
  #
  # Writes a private key in PEM as PKCS #8. A `cipher` is used with PBES2.
  #
  #   bio         BIO
  #   pkey        EVP_PKEY
  #   cipher      EVP_CIPHER or nil: to encrypt the key with, for instance that of
  #               evp_aes_256_cbc; nil: it is written as it is
  #   passphrase  String or nil: to encrypt with; nil: `password` is
  #   password    String or nil: to encrypt with where there is no `passphrase`
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Waits       as long as OpenSSL does
  #   See         PEM_read_bio_PrivateKey(3)

  ##
  # :singleton-method: pem_write_bio_pkcs8privatekey_nid
  # :call-seq:
  #   pem_write_bio_pkcs8privatekey_nid(bio, pkey, nid, passphrase = nil, password = nil) -> Integer
  #
  # Writes a private key in PEM as PKCS #8, encrypted with one of the older algorithms.
  #
  #   bio         BIO
  #   pkey        EVP_PKEY
  #   nid         int: NID of the PBE algorithm to encrypt with, of PKCS #5 version 1.5 or PKCS
  #               #12; -1: the key is written as it is
  #   passphrase  String or nil: to encrypt with; nil: `password` is
  #   password    String or nil: to encrypt with where there is no `passphrase`
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Waits       as long as OpenSSL does
  #   See         PEM_read_bio_PrivateKey(3)

  ##
  # :singleton-method: pem_write_bio_parameters
  # :call-seq:
  #   pem_write_bio_parameters(bio, pkey) -> Integer
  #
  # Writes the parameters of a DH, DSA or EC key in PEM.
  #
  #   bio         BIO
  #   pkey        EVP_PKEY
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Waits       as long as OpenSSL does
  #   See         PEM_read_bio_PrivateKey(3)

  ##
  # :singleton-method: pem_write_bio_dhparams
  # :call-seq:
  #   pem_write_bio_dhparams(bio, dh) -> Integer
  #
  # Writes Diffie-Hellman parameters in PEM, as a block named DH PARAMETERS, or X9.42 DH
  # PARAMETERS where they have the prime factor `q`.
  #
  #   bio         BIO
  #   dh          DH
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Waits       as long as OpenSSL does
  #   See         PEM_read_bio_PrivateKey(3)

  ##
  # :singleton-method: pem_write_bio_dhxparams
  # :call-seq:
  #   pem_write_bio_dhxparams(bio, dh) -> Integer
  #
  # Writes Diffie-Hellman parameters in PEM, as a block named X9.42 DH PARAMETERS.
  #
  #   bio         BIO
  #   dh          DH
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Waits       as long as OpenSSL does
  #   See         PEM_read_CMS(3)

  ##
  # :singleton-method: pem_write_bio_rsaprivatekey
  # :call-seq:
  #   pem_write_bio_rsaprivatekey(bio, rsa, cipher = nil, passphrase = nil, password = nil) -> Integer
  #
  # Writes a private RSA key in PEM, in the older form RSA PRIVATE KEY.
  #
  #   bio         BIO
  #   rsa         RSA
  #   cipher      EVP_CIPHER or nil: to encrypt the key with, for instance that of
  #               evp_aes_256_cbc; nil: it is written as it is
  #   passphrase  String or nil: to encrypt with; nil: `password` is
  #   password    String or nil: to encrypt with where there is no `passphrase`
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Waits       as long as OpenSSL does
  #   See         PEM_read_bio_PrivateKey(3)

  ##
  # :singleton-method: pem_write_bio_rsapublickey
  # :call-seq:
  #   pem_write_bio_rsapublickey(bio, rsa) -> Integer
  #
  # Writes a public RSA key in PEM, as a block named RSA PUBLIC KEY.
  #
  #   bio         BIO
  #   rsa         RSA
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Waits       as long as OpenSSL does
  #   See         PEM_read_bio_PrivateKey(3)

  ##
  # :singleton-method: pem_write_bio_rsa_pubkey
  # :call-seq:
  #   pem_write_bio_rsa_pubkey(bio, rsa) -> Integer
  #
  # Writes a public RSA key in PEM, as a block named PUBLIC KEY.
  #
  #   bio         BIO
  #   rsa         RSA
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Waits       as long as OpenSSL does
  #   See         PEM_read_bio_PrivateKey(3)

  ##
  # :singleton-method: pem_write_bio_ecprivatekey
  # :call-seq:
  #   pem_write_bio_ecprivatekey(bio, ec_key, cipher = nil, passphrase = nil, password = nil) -> Integer
  #
  # Writes a private EC key in PEM, in the older form EC PRIVATE KEY.
  #
  #   bio         BIO
  #   ec_key      EC_KEY
  #   cipher      EVP_CIPHER or nil: to encrypt the key with, for instance that of
  #               evp_aes_256_cbc; nil: it is written as it is
  #   passphrase  String or nil: to encrypt with; nil: `password` is
  #   password    String or nil: to encrypt with where there is no `passphrase`
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Waits       as long as OpenSSL does
  #   See         PEM_read_CMS(3)

  ##
  # :singleton-method: pem_write_bio_ec_pubkey
  # :call-seq:
  #   pem_write_bio_ec_pubkey(bio, ec_key) -> Integer
  #
  # Writes a public EC key in PEM, as a block named PUBLIC KEY.
  #
  #   bio         BIO
  #   ec_key      EC_KEY
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Waits       as long as OpenSSL does
  #   See         PEM_read_CMS(3)

  ##
  # :singleton-method: pem_write_bio
  # :call-seq:
  #   pem_write_bio(bio, name, header, data) -> Integer
  #
  # Writes any bytes as a PEM block.
  #
  #   bio         BIO
  #   name        String: what stands behind BEGIN and END, such as `CERTIFICATE`
  #   header      String: lines that follow BEGIN, each with its newline; empty for none
  #   data        String
  #   Returns     int: how many base64 characters were written, or 0 with the reason in the
  #               queue
  #   Waits       as long as OpenSSL does
  #   See         PEM_read(3)

  ##
  # :singleton-method: d2i_x509
  # :call-seq:
  #   d2i_x509(in_) -> Handle or nil
  #
  # Decodes a certificate from DER.
  #
  #   in_         String: the encoding; what follows it is not looked at
  #   Returns     X509 or nil, new: the certificate; 0 with the reason in_ the queue
  #   See         d2i_X509(3)

  ##
  # :singleton-method: d2i_x509_bio
  # :call-seq:
  #   d2i_x509_bio(bio) -> Handle or nil
  #
  # Reads a certificate in DER.
  #
  #   bio         BIO
  #   Returns     X509 or nil, new: the certificate; 0 with the reason in the queue
  #   Waits       as long as OpenSSL does
  #   See         d2i_X509(3)

  ##
  # :singleton-method: d2i_x509_aux
  # :call-seq:
  #   d2i_x509_aux(in_) -> Handle or nil
  #
  # Decodes a certificate from DER, and the trust settings that may follow it.
  #
  #   in_         String: the encoding; what follows it is not looked at
  #   Returns     X509 or nil, new: the certificate; 0 with the reason in_ the queue
  #   See         i2d_re_X509_tbs(3)

  ##
  # :singleton-method: d2i_x509_crl
  # :call-seq:
  #   d2i_x509_crl(in_) -> Handle or nil
  #
  # Decodes a certificate revocation list from DER.
  #
  #   in_         String: the encoding; what follows it is not looked at
  #   Returns     X509_CRL or nil, new: the list; 0 with the reason in_ the queue
  #   See         d2i_X509(3)

  ##
  # :singleton-method: d2i_x509_crl_bio
  # :call-seq:
  #   d2i_x509_crl_bio(bio) -> Handle or nil
  #
  # Reads a certificate revocation list in DER.
  #
  #   bio         BIO
  #   Returns     X509_CRL or nil, new: the list; 0 with the reason in the queue
  #   Waits       as long as OpenSSL does
  #   See         d2i_X509(3)

  ##
  # :singleton-method: d2i_x509_req
  # :call-seq:
  #   d2i_x509_req(in_) -> Handle or nil
  #
  # Decodes a request for a certificate from DER.
  #
  #   in_         String: the encoding; what follows it is not looked at
  #   Returns     X509_REQ or nil, new: the request; 0 with the reason in_ the queue
  #   See         d2i_X509(3)

  ##
  # :singleton-method: d2i_x509_req_bio
  # :call-seq:
  #   d2i_x509_req_bio(bio) -> Handle or nil
  #
  # Reads a request for a certificate in DER.
  #
  #   bio         BIO
  #   Returns     X509_REQ or nil, new: the request; 0 with the reason in the queue
  #   Waits       as long as OpenSSL does
  #   See         d2i_X509(3)

  ##
  # :singleton-method: d2i_x509_name
  # :call-seq:
  #   d2i_x509_name(in_) -> Handle or nil
  #
  # Decodes a distinguished name from DER.
  #
  #   in_         String: the encoding; what follows it is not looked at
  #   Returns     X509_NAME or nil, new: the name; 0 with the reason in_ the queue
  #   See         d2i_X509(3)

  ##
  # :singleton-method: d2i_privatekey
  # :call-seq:
  #   d2i_privatekey(type, in_) -> Handle or nil
  #
  # Decodes a private key of the kind that `type` says from DER, in_ the older form of its kind
  # or unencrypted PKCS #8.
  #
  #   type        int: kind of key, an EVP_PKEY_ constant such as EVP_PKEY_RSA
  #   in_         String: the encoding; what follows it is not looked at
  #   Returns     EVP_PKEY or nil, new: the key; 0 with the reason in_ the queue
  #   See         d2i_PrivateKey(3)

  ##
  # :singleton-method: d2i_privatekey_ex
  # :call-seq:
  #   d2i_privatekey_ex(type, in_, properties = nil) -> Handle or nil
  #
  # Decodes a private key as d2i_privatekey does, with a choice of implementations.
  #
  #   type        int: kind of key, an EVP_PKEY_ constant such as EVP_PKEY_RSA
  #   in_         String: the encoding; what follows it is not looked at
  #   properties  String or nil: which implementations may be used, see property(7); nil: any
  #   Returns     EVP_PKEY or nil, new: the key; 0 with the reason in_ the queue
  #   OpenSSL     3.0 and newer
  #   See         d2i_PrivateKey(3)

  ##
  # :singleton-method: d2i_autoprivatekey
  # :call-seq:
  #   d2i_autoprivatekey(in_) -> Handle or nil
  #
  # Decodes a private key from DER and finds out of which kind it is.
  #
  #   in_         String: the encoding; what follows it is not looked at
  #   Returns     EVP_PKEY or nil, new: the key; 0 with the reason in_ the queue
  #   See         d2i_PrivateKey(3)

  ##
  # :singleton-method: d2i_autoprivatekey_ex
  # :call-seq:
  #   d2i_autoprivatekey_ex(in_, properties = nil) -> Handle or nil
  #
  # Decodes a private key as d2i_autoprivatekey does, with a choice of implementations.
  #
  #   in_         String: the encoding; what follows it is not looked at
  #   properties  String or nil: which implementations may be used, see property(7); nil: any
  #   Returns     EVP_PKEY or nil, new: the key; 0 with the reason in_ the queue
  #   OpenSSL     3.0 and newer
  #   See         d2i_PrivateKey(3)

  ##
  # :singleton-method: d2i_privatekey_bio
  # :call-seq:
  #   d2i_privatekey_bio(bio) -> Handle or nil
  #
  # Reads a private key in DER and finds out of which kind it is.
  #
  #   bio         BIO
  #   Returns     EVP_PKEY or nil, new: the key; 0 with the reason in the queue
  #   Waits       as long as OpenSSL does
  #   See         d2i_PrivateKey(3)

  ##
  # :singleton-method: d2i_privatekey_ex_bio
  # :call-seq:
  #   d2i_privatekey_ex_bio(bio, properties = nil) -> Handle or nil
  #
  # Reads a private key in DER as d2i_privatekey_bio does, with a choice of implementations.
  #
  #   bio         BIO
  #   properties  String or nil: which implementations may be used, see property(7); nil: any
  #   Returns     EVP_PKEY or nil, new: the key; 0 with the reason in the queue
  #   Waits       as long as OpenSSL does
  #   OpenSSL     3.0 and newer
  #   See         d2i_PrivateKey(3)

  ##
  # :singleton-method: d2i_pkcs8privatekey_bio
  # :call-seq:
  #   d2i_pkcs8privatekey_bio(bio, password = nil) -> Handle or nil
  #
  # Reads an encrypted private key in DER, as PKCS #8.
  #
  #   bio         BIO
  #   password    String or nil: of the key; nil for none, and then it fails
  #   Returns     EVP_PKEY or nil, new: the key; 0 with the reason in the queue
  #   Waits       as long as OpenSSL does
  #   See         d2i_PKCS8PrivateKey_bio(3)

  ##
  # :singleton-method: d2i_publickey
  # :call-seq:
  #   d2i_publickey(type, in_) -> Handle or nil
  #
  # Decodes a public key of the kind that `type` says from DER, without its algorithm. EC keys
  # cannot be read with it, for their curve is not there; d2i_pubkey can.
  #
  #   type        int: kind of key, an EVP_PKEY_ constant such as EVP_PKEY_RSA
  #   in_         String: the encoding; what follows it is not looked at
  #   Returns     EVP_PKEY or nil, new: the key; 0 with the reason in_ the queue
  #   See         d2i_PrivateKey(3)

  ##
  # :singleton-method: d2i_keyparams
  # :call-seq:
  #   d2i_keyparams(type, in_) -> Handle or nil
  #
  # Decodes the parameters of DH, DSA or EC keys from DER.
  #
  #   type        int: kind of key, an EVP_PKEY_ constant such as EVP_PKEY_RSA
  #   in_         String: the encoding; what follows it is not looked at
  #   Returns     EVP_PKEY or nil, new: a key that has parameters only; 0 with the reason in_
  #               the queue
  #   OpenSSL     3.0 and newer
  #   See         d2i_PrivateKey(3)

  ##
  # :singleton-method: d2i_keyparams_bio
  # :call-seq:
  #   d2i_keyparams_bio(type, bio) -> Handle or nil
  #
  # Reads the parameters of DH, DSA or EC keys in DER.
  #
  #   type        int: kind of key, an EVP_PKEY_ constant such as EVP_PKEY_RSA
  #   bio         BIO
  #   Returns     EVP_PKEY or nil, new: a key that has parameters only; 0 with the reason in the
  #               queue
  #   Waits       as long as OpenSSL does
  #   OpenSSL     3.0 and newer
  #   See         d2i_PrivateKey(3)

  ##
  # :singleton-method: d2i_pubkey
  # :call-seq:
  #   d2i_pubkey(in_) -> Handle or nil
  #
  # Decodes a public key with its algorithm from DER: the SubjectPublicKeyInfo of certificates.
  #
  #   in_         String: the encoding; what follows it is not looked at
  #   Returns     EVP_PKEY or nil, new: the key; 0 with the reason in_ the queue
  #   See         X509_PUBKEY_new(3)

  ##
  # :singleton-method: d2i_pubkey_ex
  # :call-seq:
  #   d2i_pubkey_ex(in_, properties = nil) -> Handle or nil
  #
  # Decodes a public key as d2i_pubkey does, with a choice of implementations.
  #
  #   in_         String: the encoding; what follows it is not looked at
  #   properties  String or nil: which implementations may be used, see property(7); nil: any
  #   Returns     EVP_PKEY or nil, new: the key; 0 with the reason in_ the queue
  #   OpenSSL     3.0 and newer
  #   See         X509_PUBKEY_new(3)

  ##
  # :singleton-method: d2i_pubkey_bio
  # :call-seq:
  #   d2i_pubkey_bio(bio) -> Handle or nil
  #
  # Reads a public key with its algorithm in DER.
  #
  #   bio         BIO
  #   Returns     EVP_PKEY or nil, new: the key; 0 with the reason in the queue
  #   Waits       as long as OpenSSL does
  #   See         X509_PUBKEY_new(3)

  ##
  # :singleton-method: d2i_dhparams
  # :call-seq:
  #   d2i_dhparams(in_) -> Handle or nil
  #
  # Decodes Diffie-Hellman parameters of PKCS #3 from DER.
  #
  #   in_         String: the encoding; what follows it is not looked at
  #   Returns     DH or nil, new: the parameters; 0 with the reason in_ the queue
  #   See         d2i_RSAPrivateKey(3)

  ##
  # :singleton-method: d2i_dhxparams
  # :call-seq:
  #   d2i_dhxparams(in_) -> Handle or nil
  #
  # Decodes Diffie-Hellman parameters of X9.42 from DER.
  #
  #   in_         String: the encoding; what follows it is not looked at
  #   Returns     DH or nil, new: the parameters; 0 with the reason in_ the queue
  #   See         d2i_X509(3)

  ##
  # :singleton-method: d2i_rsaprivatekey
  # :call-seq:
  #   d2i_rsaprivatekey(in_) -> Handle or nil
  #
  # Decodes a private RSA key of PKCS #1 from DER.
  #
  #   in_         String: the encoding; what follows it is not looked at
  #   Returns     RSA or nil, new: the key; 0 with the reason in_ the queue
  #   See         d2i_RSAPrivateKey(3)

  ##
  # :singleton-method: d2i_rsaprivatekey_bio
  # :call-seq:
  #   d2i_rsaprivatekey_bio(bio) -> Handle or nil
  #
  # Reads a private RSA key of PKCS #1 in DER.
  #
  #   bio         BIO
  #   Returns     RSA or nil, new: the key; 0 with the reason in the queue
  #   Waits       as long as OpenSSL does
  #   See         d2i_RSAPrivateKey(3)

  ##
  # :singleton-method: d2i_rsapublickey
  # :call-seq:
  #   d2i_rsapublickey(in_) -> Handle or nil
  #
  # Decodes a public RSA key of PKCS #1 from DER.
  #
  #   in_         String: the encoding; what follows it is not looked at
  #   Returns     RSA or nil, new: the key; 0 with the reason in_ the queue
  #   See         d2i_RSAPrivateKey(3)

  ##
  # :singleton-method: d2i_rsapublickey_bio
  # :call-seq:
  #   d2i_rsapublickey_bio(bio) -> Handle or nil
  #
  # Reads a public RSA key of PKCS #1 in DER.
  #
  #   bio         BIO
  #   Returns     RSA or nil, new: the key; 0 with the reason in the queue
  #   Waits       as long as OpenSSL does
  #   See         d2i_RSAPrivateKey(3)

  ##
  # :singleton-method: d2i_rsa_pubkey
  # :call-seq:
  #   d2i_rsa_pubkey(in_) -> Handle or nil
  #
  # Decodes a public RSA key with its algorithm from DER.
  #
  #   in_         String: the encoding; what follows it is not looked at
  #   Returns     RSA or nil, new: the key; 0 with the reason in_ the queue
  #   See         d2i_RSAPrivateKey(3)

  ##
  # :singleton-method: d2i_rsa_pubkey_bio
  # :call-seq:
  #   d2i_rsa_pubkey_bio(bio) -> Handle or nil
  #
  # Reads a public RSA key with its algorithm in DER.
  #
  #   bio         BIO
  #   Returns     RSA or nil, new: the key; 0 with the reason in the queue
  #   Waits       as long as OpenSSL does
  #   See         d2i_RSAPrivateKey(3)

  ##
  # :singleton-method: d2i_ecprivatekey
  # :call-seq:
  #   d2i_ecprivatekey(in_) -> Handle or nil
  #
  # Decodes a private EC key with its curve from DER.
  #
  #   in_         String: the encoding; what follows it is not looked at
  #   Returns     EC_KEY or nil, new: the key; 0 with the reason in_ the queue
  #   See         d2i_RSAPrivateKey(3)

  ##
  # :singleton-method: d2i_ecprivatekey_bio
  # :call-seq:
  #   d2i_ecprivatekey_bio(bio) -> Handle or nil
  #
  # Reads a private EC key with its curve in DER.
  #
  #   bio         BIO
  #   Returns     EC_KEY or nil, new: the key; 0 with the reason in the queue
  #   Waits       as long as OpenSSL does
  #   See         d2i_RSAPrivateKey(3)

  ##
  # :singleton-method: d2i_ec_pubkey
  # :call-seq:
  #   d2i_ec_pubkey(in_) -> Handle or nil
  #
  # Decodes a public EC key with its algorithm from DER.
  #
  #   in_         String: the encoding; what follows it is not looked at
  #   Returns     EC_KEY or nil, new: the key; 0 with the reason in_ the queue
  #   See         d2i_RSAPrivateKey(3)

  ##
  # :singleton-method: d2i_ec_pubkey_bio
  # :call-seq:
  #   d2i_ec_pubkey_bio(bio) -> Handle or nil
  #
  # Reads a public EC key with its algorithm in DER.
  #
  #   bio         BIO
  #   Returns     EC_KEY or nil, new: the key; 0 with the reason in the queue
  #   Waits       as long as OpenSSL does
  #   See         d2i_RSAPrivateKey(3)

  ##
  # :singleton-method: d2i_ecparameters
  # :call-seq:
  #   d2i_ecparameters(in_) -> Handle or nil
  #
  # Decodes the parameters of an EC key, its curve, from DER.
  #
  #   in_         String: the encoding; what follows it is not looked at
  #   Returns     EC_KEY or nil, new: a key that has a curve only; 0 with the reason in_ the
  #               queue
  #   See         d2i_RSAPrivateKey(3)

  ##
  # :singleton-method: i2d_x509
  # :call-seq:
  #   i2d_x509(x509, out = nil) -> Integer
  #
  # Encodes a certificate in DER.
  #
  #   x509        X509
  #   out         String that is filled or nil
  #   Returns     int: how many bytes the encoding has, or 0 or below with the reason in the
  #               queue
  #   See         d2i_X509(3)

  ##
  # :singleton-method: i2d_x509_bio
  # :call-seq:
  #   i2d_x509_bio(bio, x509) -> Integer
  #
  # Writes a certificate in DER.
  #
  #   bio         BIO
  #   x509        X509
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Waits       as long as OpenSSL does
  #   See         d2i_X509(3)

  ##
  # :singleton-method: i2d_x509_aux
  # :call-seq:
  #   i2d_x509_aux(x509, out = nil) -> Integer
  #
  # Encodes a certificate in DER, and its trust settings behind it.
  #
  #   x509        X509
  #   out         String that is filled or nil
  #   Returns     int: how many bytes the encoding has, or 0 or below with the reason in the
  #               queue
  #   See         i2d_re_X509_tbs(3)

  ##
  # :singleton-method: i2d_x509_crl
  # :call-seq:
  #   i2d_x509_crl(crl, out = nil) -> Integer
  #
  # Encodes a certificate revocation list in DER.
  #
  #   crl         X509_CRL
  #   out         String that is filled or nil
  #   Returns     int: how many bytes the encoding has, or 0 or below with the reason in the
  #               queue
  #   See         d2i_X509(3)

  ##
  # :singleton-method: i2d_x509_crl_bio
  # :call-seq:
  #   i2d_x509_crl_bio(bio, crl) -> Integer
  #
  # Writes a certificate revocation list in DER.
  #
  #   bio         BIO
  #   crl         X509_CRL
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Waits       as long as OpenSSL does
  #   See         d2i_X509(3)

  ##
  # :singleton-method: i2d_x509_req
  # :call-seq:
  #   i2d_x509_req(request, out = nil) -> Integer
  #
  # Encodes a request for a certificate in DER.
  #
  #   request     X509_REQ
  #   out         String that is filled or nil
  #   Returns     int: how many bytes the encoding has, or 0 or below with the reason in the
  #               queue
  #   See         d2i_X509(3)

  ##
  # :singleton-method: i2d_x509_req_bio
  # :call-seq:
  #   i2d_x509_req_bio(bio, request) -> Integer
  #
  # Writes a request for a certificate in DER.
  #
  #   bio         BIO
  #   request     X509_REQ
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Waits       as long as OpenSSL does
  #   See         d2i_X509(3)

  ##
  # :singleton-method: i2d_x509_name
  # :call-seq:
  #   i2d_x509_name(name, out = nil) -> Integer
  #
  # Encodes a distinguished name in DER.
  #
  #   name        X509_NAME
  #   out         String that is filled or nil
  #   Returns     int: how many bytes the encoding has, or 0 or below with the reason in the
  #               queue
  #   See         d2i_X509(3)

  ##
  # :singleton-method: i2d_privatekey
  # :call-seq:
  #   i2d_privatekey(pkey, out = nil) -> Integer
  #
  # Encodes a private key in DER, in the older form of its kind, or in PKCS #8 where it has
  # none.
  #
  #   pkey        EVP_PKEY
  #   out         String that is filled or nil
  #   Returns     int: how many bytes the encoding has, or 0 or below with the reason in the
  #               queue
  #   See         d2i_PrivateKey(3)

  ##
  # :singleton-method: i2d_privatekey_bio
  # :call-seq:
  #   i2d_privatekey_bio(bio, pkey) -> Integer
  #
  # Writes a private key in DER, in the older form of its kind, or in PKCS #8 where it has none.
  #
  #   bio         BIO
  #   pkey        EVP_PKEY
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Waits       as long as OpenSSL does
  #   See         d2i_PrivateKey(3)

  ##
  # :singleton-method: i2d_pkcs8privatekeyinfo_bio
  # :call-seq:
  #   i2d_pkcs8privatekeyinfo_bio(bio, pkey) -> Integer
  #
  # Writes a private key in DER as PKCS #8, not encrypted.
  #
  #   bio         BIO
  #   pkey        EVP_PKEY
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Waits       as long as OpenSSL does
  #   See         d2i_X509(3)

  ##
  # :singleton-method: i2d_pkcs8privatekey_bio
  # :call-seq:
  #   i2d_pkcs8privatekey_bio(bio, pkey, cipher = nil, passphrase = nil, password = nil) -> Integer
  #
  # Writes a private key in DER as PKCS #8. A `cipher` is used with PBES2.
  #
  #   bio         BIO
  #   pkey        EVP_PKEY
  #   cipher      EVP_CIPHER or nil: to encrypt the key with, for instance that of
  #               evp_aes_256_cbc; nil: it is written as it is
  #   passphrase  String or nil: to encrypt with; nil: `password` is
  #   password    String or nil: to encrypt with where there is no `passphrase`
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Waits       as long as OpenSSL does
  #   See         d2i_PKCS8PrivateKey_bio(3)

  ##
  # :singleton-method: i2d_pkcs8privatekey_nid_bio
  # :call-seq:
  #   i2d_pkcs8privatekey_nid_bio(bio, pkey, nid, passphrase = nil, password = nil) -> Integer
  #
  # Writes a private key in DER as PKCS #8, encrypted with one of the older algorithms.
  #
  #   bio         BIO
  #   pkey        EVP_PKEY
  #   nid         int: NID of the PBE algorithm to encrypt with, of PKCS #5 version 1.5 or PKCS
  #               #12; -1: the key is written as it is
  #   passphrase  String or nil: to encrypt with; nil: `password` is
  #   password    String or nil: to encrypt with where there is no `passphrase`
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Waits       as long as OpenSSL does
  #   See         d2i_PKCS8PrivateKey_bio(3)

  ##
  # :singleton-method: i2d_publickey
  # :call-seq:
  #   i2d_publickey(pkey, out = nil) -> Integer
  #
  # Encodes the public half of a key in DER, without its algorithm.
  #
  #   pkey        EVP_PKEY
  #   out         String that is filled or nil
  #   Returns     int: how many bytes the encoding has, or 0 or below with the reason in the
  #               queue
  #   See         d2i_PrivateKey(3)

  ##
  # :singleton-method: i2d_keyparams
  # :call-seq:
  #   i2d_keyparams(pkey, out = nil) -> Integer
  #
  # Encodes the parameters of a DH, DSA or EC key in DER.
  #
  #   pkey        EVP_PKEY
  #   out         String that is filled or nil
  #   Returns     int: how many bytes the encoding has, or 0 or below with the reason in the
  #               queue
  #   OpenSSL     3.0 and newer
  #   See         d2i_PrivateKey(3)

  ##
  # :singleton-method: i2d_keyparams_bio
  # :call-seq:
  #   i2d_keyparams_bio(bio, pkey) -> Integer
  #
  # Writes the parameters of a DH, DSA or EC key in DER.
  #
  #   bio         BIO
  #   pkey        EVP_PKEY
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Waits       as long as OpenSSL does
  #   OpenSSL     3.0 and newer
  #   See         d2i_PrivateKey(3)

  ##
  # :singleton-method: i2d_pubkey
  # :call-seq:
  #   i2d_pubkey(pkey, out = nil) -> Integer
  #
  # Encodes the public half of a key with its algorithm in DER: the SubjectPublicKeyInfo of
  # certificates.
  #
  #   pkey        EVP_PKEY
  #   out         String that is filled or nil
  #   Returns     int: how many bytes the encoding has, or 0 or below with the reason in the
  #               queue
  #   See         X509_PUBKEY_new(3)

  ##
  # :singleton-method: i2d_pubkey_bio
  # :call-seq:
  #   i2d_pubkey_bio(bio, pkey) -> Integer
  #
  # Writes the public half of a key with its algorithm in DER.
  #
  #   bio         BIO
  #   pkey        EVP_PKEY
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Waits       as long as OpenSSL does
  #   See         X509_PUBKEY_new(3)

  ##
  # :singleton-method: i2d_dhparams
  # :call-seq:
  #   i2d_dhparams(dh, out = nil) -> Integer
  #
  # Encodes Diffie-Hellman parameters in DER, as PKCS #3.
  #
  #   dh          DH
  #   out         String that is filled or nil
  #   Returns     int: how many bytes the encoding has, or 0 or below with the reason in the
  #               queue
  #   See         d2i_RSAPrivateKey(3)

  ##
  # :singleton-method: i2d_dhxparams
  # :call-seq:
  #   i2d_dhxparams(dh, out = nil) -> Integer
  #
  # Encodes Diffie-Hellman parameters in DER, as X9.42.
  #
  #   dh          DH
  #   out         String that is filled or nil
  #   Returns     int: how many bytes the encoding has, or 0 or below with the reason in the
  #               queue
  #   See         d2i_X509(3)

  ##
  # :singleton-method: i2d_rsaprivatekey
  # :call-seq:
  #   i2d_rsaprivatekey(rsa, out = nil) -> Integer
  #
  # Encodes a private RSA key in DER, as PKCS #1.
  #
  #   rsa         RSA
  #   out         String that is filled or nil
  #   Returns     int: how many bytes the encoding has, or 0 or below with the reason in the
  #               queue
  #   See         d2i_RSAPrivateKey(3)

  ##
  # :singleton-method: i2d_rsaprivatekey_bio
  # :call-seq:
  #   i2d_rsaprivatekey_bio(bio, rsa) -> Integer
  #
  # Writes a private RSA key in DER, as PKCS #1.
  #
  #   bio         BIO
  #   rsa         RSA
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Waits       as long as OpenSSL does
  #   See         d2i_RSAPrivateKey(3)

  ##
  # :singleton-method: i2d_rsapublickey
  # :call-seq:
  #   i2d_rsapublickey(rsa, out = nil) -> Integer
  #
  # Encodes a public RSA key in DER, as PKCS #1.
  #
  #   rsa         RSA
  #   out         String that is filled or nil
  #   Returns     int: how many bytes the encoding has, or 0 or below with the reason in the
  #               queue
  #   See         d2i_RSAPrivateKey(3)

  ##
  # :singleton-method: i2d_rsapublickey_bio
  # :call-seq:
  #   i2d_rsapublickey_bio(bio, rsa) -> Integer
  #
  # Writes a public RSA key in DER, as PKCS #1.
  #
  #   bio         BIO
  #   rsa         RSA
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Waits       as long as OpenSSL does
  #   See         d2i_RSAPrivateKey(3)

  ##
  # :singleton-method: i2d_rsa_pubkey
  # :call-seq:
  #   i2d_rsa_pubkey(rsa, out = nil) -> Integer
  #
  # Encodes a public RSA key with its algorithm in DER.
  #
  #   rsa         RSA
  #   out         String that is filled or nil
  #   Returns     int: how many bytes the encoding has, or 0 or below with the reason in the
  #               queue
  #   See         d2i_RSAPrivateKey(3)

  ##
  # :singleton-method: i2d_rsa_pubkey_bio
  # :call-seq:
  #   i2d_rsa_pubkey_bio(bio, rsa) -> Integer
  #
  # Writes a public RSA key with its algorithm in DER.
  #
  #   bio         BIO
  #   rsa         RSA
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Waits       as long as OpenSSL does
  #   See         d2i_RSAPrivateKey(3)

  ##
  # :singleton-method: i2d_ecprivatekey
  # :call-seq:
  #   i2d_ecprivatekey(ec_key, out = nil) -> Integer
  #
  # Encodes a private EC key with its curve in DER.
  #
  #   ec_key      EC_KEY
  #   out         String that is filled or nil
  #   Returns     int: how many bytes the encoding has, or 0 or below with the reason in the
  #               queue
  #   See         d2i_RSAPrivateKey(3)

  ##
  # :singleton-method: i2d_ecprivatekey_bio
  # :call-seq:
  #   i2d_ecprivatekey_bio(bio, ec_key) -> Integer
  #
  # Writes a private EC key with its curve in DER.
  #
  #   bio         BIO
  #   ec_key      EC_KEY
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Waits       as long as OpenSSL does
  #   See         d2i_RSAPrivateKey(3)

  ##
  # :singleton-method: i2d_ec_pubkey
  # :call-seq:
  #   i2d_ec_pubkey(ec_key, out = nil) -> Integer
  #
  # Encodes a public EC key with its algorithm in DER.
  #
  #   ec_key      EC_KEY
  #   out         String that is filled or nil
  #   Returns     int: how many bytes the encoding has, or 0 or below with the reason in the
  #               queue
  #   See         d2i_RSAPrivateKey(3)

  ##
  # :singleton-method: i2d_ec_pubkey_bio
  # :call-seq:
  #   i2d_ec_pubkey_bio(bio, ec_key) -> Integer
  #
  # Writes a public EC key with its algorithm in DER.
  #
  #   bio         BIO
  #   ec_key      EC_KEY
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Waits       as long as OpenSSL does
  #   See         d2i_RSAPrivateKey(3)

  ##
  # :singleton-method: i2d_ecparameters
  # :call-seq:
  #   i2d_ecparameters(ec_key, out = nil) -> Integer
  #
  # Encodes the parameters of an EC key, its curve, in DER.
  #
  #   ec_key      EC_KEY
  #   out         String that is filled or nil
  #   Returns     int: how many bytes the encoding has, or 0 or below with the reason in the
  #               queue
  #   See         d2i_RSAPrivateKey(3)

  ##
  # :singleton-method: evp_pkey_new
  # :call-seq:
  #   evp_pkey_new() -> Handle or nil
  #
  # Makes a key that has nothing yet. evp_pkey_set1_rsa and its like fill it, once.
  #
  #   Returns     EVP_PKEY or nil, new: an empty key; 0 with the reason in the queue
  #   See         EVP_PKEY_new(3)

  ##
  # :singleton-method: evp_pkey_free
  # :call-seq:
  #   evp_pkey_free(pkey) -> nil
  #
  # Frees the handle of a key.
  #
  #   pkey        EVP_PKEY or nil
  #   Returns     nil
  #   See         EVP_PKEY_new(3)

  ##
  # :singleton-method: evp_pkey_up_ref
  # :call-seq:
  #   evp_pkey_up_ref(pkey) -> Integer
  #
  # Counts a key up, so that it must be freed once more.
  #
  #   pkey        EVP_PKEY
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         EVP_PKEY_new(3)

  ##
  # :singleton-method: evp_pkey_get_id
  # :call-seq:
  #   evp_pkey_get_id(pkey) -> Integer
  #
  # Tells of which kind a key is.
  #
  #   pkey        EVP_PKEY
  #   Returns     int: an EVP_PKEY_ constant; EVP_PKEY_NONE for an empty key; -1 for a kind that
  #               has no number
  #   See         EVP_PKEY_set1_RSA(3)

  ##
  # :singleton-method: evp_pkey_id
  # :call-seq:
  #   evp_pkey_id(pkey) -> Integer
  #
  # Tells of which kind a key is.
  #
  #   pkey        EVP_PKEY
  #   Returns     int: an EVP_PKEY_ constant; EVP_PKEY_NONE for an empty key; -1 for a kind that
  #               has no number
  #   See         EVP_PKEY_set1_RSA(3)

  ##
  # :singleton-method: evp_pkey_get_base_id
  # :call-seq:
  #   evp_pkey_get_base_id(pkey) -> Integer
  #
  # Tells of which kind a key is, with all names of a kind made one.
  #
  #   pkey        EVP_PKEY
  #   Returns     int: an EVP_PKEY_ constant, or EVP_PKEY_NONE
  #   See         EVP_PKEY_set1_RSA(3)

  ##
  # :singleton-method: evp_pkey_base_id
  # :call-seq:
  #   evp_pkey_base_id(pkey) -> Integer
  #
  # Tells of which kind a key is, with all names of a kind made one.
  #
  #   pkey        EVP_PKEY
  #   Returns     int: an EVP_PKEY_ constant, or EVP_PKEY_NONE
  #   See         EVP_PKEY_set1_RSA(3)

  ##
  # :singleton-method: evp_pkey_get_bits
  # :call-seq:
  #   evp_pkey_get_bits(pkey) -> Integer
  #
  # Tells how large a key is: its modulus, prime or order.
  #
  #   pkey        EVP_PKEY
  #   Returns     int: in bits; 0 where it is not known
  #   See         EVP_PKEY_get_size(3)

  ##
  # :singleton-method: evp_pkey_bits
  # :call-seq:
  #   evp_pkey_bits(pkey) -> Integer
  #
  # Tells how large a key is: its modulus, prime or order.
  #
  #   pkey        EVP_PKEY
  #   Returns     int: in bits; 0 where it is not known
  #   See         EVP_PKEY_get_size(3)

  ##
  # :singleton-method: evp_pkey_get_security_bits
  # :call-seq:
  #   evp_pkey_get_security_bits(pkey) -> Integer
  #
  # Tells how much work an attack on a key takes.
  #
  #   pkey        EVP_PKEY
  #   Returns     int: in bits; 0 or -2 where it is not known
  #   See         EVP_PKEY_get_size(3)

  ##
  # :singleton-method: evp_pkey_security_bits
  # :call-seq:
  #   evp_pkey_security_bits(pkey) -> Integer
  #
  # Tells how much work an attack on a key takes.
  #
  #   pkey        EVP_PKEY
  #   Returns     int: in bits; 0 or -2 where it is not known
  #   See         EVP_PKEY_get_size(3)

  ##
  # :singleton-method: evp_pkey_get_size
  # :call-seq:
  #   evp_pkey_get_size(pkey) -> Integer
  #
  # Tells how long a signature, or whatever else is made with the key, can become.
  #
  #   pkey        EVP_PKEY
  #   Returns     int: in bytes; 0 where it is not known
  #   See         EVP_PKEY_get_size(3)

  ##
  # :singleton-method: evp_pkey_size
  # :call-seq:
  #   evp_pkey_size(pkey) -> Integer
  #
  # Tells how long a signature, or whatever else is made with the key, can become.
  #
  #   pkey        EVP_PKEY
  #   Returns     int: in bytes; 0 where it is not known
  #   See         EVP_PKEY_get_size(3)

  ##
  # :singleton-method: evp_pkey_get0_type_name
  # :call-seq:
  #   evp_pkey_get0_type_name(pkey) -> String or nil
  #
  # Names the kind of a key, as its provider does.
  #
  #   pkey        EVP_PKEY
  #   Returns     String or nil: a name such as `RSA`; nil where there is none
  #   OpenSSL     3.0 and newer
  #   See         EVP_PKEY_is_a(3)

  ##
  # :singleton-method: evp_pkey_is_a
  # :call-seq:
  #   evp_pkey_is_a(pkey, name) -> Integer
  #
  # Tells whether a key is of the kind with this name.
  #
  #   pkey        EVP_PKEY
  #   name        String: such as `EC`
  #   Returns     int: 1 or 0
  #   OpenSSL     3.0 and newer
  #   See         EVP_PKEY_is_a(3)

  ##
  # :singleton-method: evp_pkey_eq
  # :call-seq:
  #   evp_pkey_eq(a, b) -> Integer
  #
  # Compares the public halves of two keys, with their parameters.
  #
  #   a           EVP_PKEY
  #   b           EVP_PKEY
  #   Returns     int: 1: equal; 0: not; -1: of different kinds; -2: cannot be compared
  #   See         EVP_PKEY_copy_parameters(3)

  ##
  # :singleton-method: evp_pkey_cmp
  # :call-seq:
  #   evp_pkey_cmp(a, b) -> Integer
  #
  # Compares the public halves of two keys, as evp_pkey_eq does.
  #
  #   a           EVP_PKEY
  #   b           EVP_PKEY
  #   Returns     int: 1: equal; 0: not; -1: of different kinds; -2: cannot be compared
  #   See         EVP_PKEY_copy_parameters(3)

  ##
  # :singleton-method: evp_pkey_parameters_eq
  # :call-seq:
  #   evp_pkey_parameters_eq(a, b) -> Integer
  #
  # Compares the parameters of two keys.
  #
  #   a           EVP_PKEY
  #   b           EVP_PKEY
  #   Returns     int: 1: equal; 0: not; -1: of different kinds; -2: cannot be compared
  #   See         EVP_PKEY_copy_parameters(3)

  ##
  # :singleton-method: evp_pkey_cmp_parameters
  # :call-seq:
  #   evp_pkey_cmp_parameters(a, b) -> Integer
  #
  # Compares the parameters of two keys, as evp_pkey_parameters_eq does.
  #
  #   a           EVP_PKEY
  #   b           EVP_PKEY
  #   Returns     int: 1: equal; 0: not; -1: of different kinds; -2: cannot be compared
  #   See         EVP_PKEY_copy_parameters(3)

  ##
  # :singleton-method: evp_pkey_missing_parameters
  # :call-seq:
  #   evp_pkey_missing_parameters(pkey) -> Integer
  #
  # Tells whether a key lacks parameters that its kind has.
  #
  #   pkey        EVP_PKEY
  #   Returns     int: 1: they are missing; 0
  #   See         EVP_PKEY_copy_parameters(3)

  ##
  # :singleton-method: evp_pkey_copy_parameters
  # :call-seq:
  #   evp_pkey_copy_parameters(to, from) -> Integer
  #
  # Copies the parameters of a key.
  #
  #   to          EVP_PKEY: an empty key, or one of the same kind without parameters
  #   from        EVP_PKEY: a DH, DSA or EC key
  #   Returns     int: 1, or 0; 1 also when they are equal already
  #   See         EVP_PKEY_copy_parameters(3)

  ##
  # :singleton-method: evp_pkey_set1_rsa
  # :call-seq:
  #   evp_pkey_set1_rsa(pkey, rsa) -> Integer
  #
  # Makes an empty key an RSA key. Both share it.
  #
  #   pkey        EVP_PKEY: an empty key
  #   rsa         RSA
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         EVP_PKEY_set1_RSA(3)

  ##
  # :singleton-method: evp_pkey_assign_rsa
  # :call-seq:
  #   evp_pkey_assign_rsa(pkey, rsa) -> Integer
  #
  # Makes an empty key an RSA key. Both share it, as with evp_pkey_set1_rsa.
  #
  #   pkey        EVP_PKEY: an empty key
  #   rsa         RSA
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         EVP_PKEY_set1_RSA(3)

  ##
  # :singleton-method: evp_pkey_get0_rsa
  # :call-seq:
  #   evp_pkey_get0_rsa(pkey) -> Handle or nil
  #
  # Gives what a key has as an RSA key. Of a key of a provider it is a copy, made once.
  #
  #   pkey        EVP_PKEY
  #   Returns     RSA or nil, borrowed: the key; 0 with the reason in the queue when it is of
  #               another kind
  #   See         EVP_PKEY_set1_RSA(3)

  ##
  # :singleton-method: evp_pkey_get1_rsa
  # :call-seq:
  #   evp_pkey_get1_rsa(pkey) -> Handle or nil
  #
  # Gives what a key has as an RSA key, as evp_pkey_get0_rsa does.
  #
  #   pkey        EVP_PKEY
  #   Returns     RSA or nil, new: the key; 0 with the reason in the queue when it is of another
  #               kind
  #   See         EVP_PKEY_set1_RSA(3)

  ##
  # :singleton-method: evp_pkey_set1_dh
  # :call-seq:
  #   evp_pkey_set1_dh(pkey, dh) -> Integer
  #
  # Makes an empty key a DH key or DH parameters. Both share it.
  #
  #   pkey        EVP_PKEY: an empty key
  #   dh          DH
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         EVP_PKEY_set1_RSA(3)

  ##
  # :singleton-method: evp_pkey_assign_dh
  # :call-seq:
  #   evp_pkey_assign_dh(pkey, dh) -> Integer
  #
  # Makes an empty key a DH key or DH parameters. Both share it, as with evp_pkey_set1_dh.
  #
  #   pkey        EVP_PKEY: an empty key
  #   dh          DH
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         EVP_PKEY_set1_RSA(3)

  ##
  # :singleton-method: evp_pkey_get0_dh
  # :call-seq:
  #   evp_pkey_get0_dh(pkey) -> Handle or nil
  #
  # Gives what a key has as a DH key or DH parameters. Of a key of a provider it is a copy, made
  # once.
  #
  #   pkey        EVP_PKEY
  #   Returns     DH or nil, borrowed: the key; 0 with the reason in the queue when it is of
  #               another kind
  #   See         EVP_PKEY_set1_RSA(3)

  ##
  # :singleton-method: evp_pkey_get1_dh
  # :call-seq:
  #   evp_pkey_get1_dh(pkey) -> Handle or nil
  #
  # Gives what a key has as a DH key or DH parameters, as evp_pkey_get0_dh does.
  #
  #   pkey        EVP_PKEY
  #   Returns     DH or nil, new: the key; 0 with the reason in the queue when it is of another
  #               kind
  #   See         EVP_PKEY_set1_RSA(3)

  ##
  # :singleton-method: evp_pkey_set1_ec_key
  # :call-seq:
  #   evp_pkey_set1_ec_key(pkey, ec_key) -> Integer
  #
  # Makes an empty key an EC key. Both share it.
  #
  #   pkey        EVP_PKEY: an empty key
  #   ec_key      EC_KEY
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         EVP_PKEY_set1_RSA(3)

  ##
  # :singleton-method: evp_pkey_assign_ec_key
  # :call-seq:
  #   evp_pkey_assign_ec_key(pkey, ec_key) -> Integer
  #
  # Makes an empty key an EC key. Both share it, as with evp_pkey_set1_ec_key.
  #
  #   pkey        EVP_PKEY: an empty key
  #   ec_key      EC_KEY
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         EVP_PKEY_set1_RSA(3)

  ##
  # :singleton-method: evp_pkey_get0_ec_key
  # :call-seq:
  #   evp_pkey_get0_ec_key(pkey) -> Handle or nil
  #
  # Gives what a key has as an EC key. Of a key of a provider it is a copy, made once.
  #
  #   pkey        EVP_PKEY
  #   Returns     EC_KEY or nil, borrowed: the key; 0 with the reason in the queue when it is of
  #               another kind
  #   See         EVP_PKEY_set1_RSA(3)

  ##
  # :singleton-method: evp_pkey_get1_ec_key
  # :call-seq:
  #   evp_pkey_get1_ec_key(pkey) -> Handle or nil
  #
  # Gives what a key has as an EC key, as evp_pkey_get0_ec_key does.
  #
  #   pkey        EVP_PKEY
  #   Returns     EC_KEY or nil, new: the key; 0 with the reason in the queue when it is of
  #               another kind
  #   See         EVP_PKEY_set1_RSA(3)

  ##
  # :singleton-method: evp_pkey_get_bn_param
  # :call-seq:
  #   evp_pkey_get_bn_param(pkey, name) -> [Integer, Handle or nil]
  #
  # Gives a number of which a key consists.
  #
  #   pkey        EVP_PKEY
  #   name        String: such as `n`, see the page of the kind, EVP_PKEY-RSA(7)
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Value 2     `number`, BIGNUM or nil: where the handle of the number goes
  #   OpenSSL     3.0 and newer
  #   See         EVP_PKEY_gettable_params(3)

  ##
  # :singleton-method: evp_pkey_get_utf8_string_param
  # :call-seq:
  #   evp_pkey_get_utf8_string_param(pkey, name, buffer = nil) -> [Integer, Integer]
  #
  # Gives a text that belongs to a key, with a NUL behind it.
  #
  #   pkey        EVP_PKEY
  #   name        String: such as `group`, see the page of the kind, EVP_PKEY-EC(7)
  #   buffer      String that is filled or nil: nil to ask for the length
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Value 2     `length`, size_t: how many bytes the text has, without its NUL
  #   OpenSSL     3.0 and newer
  #   See         EVP_PKEY_gettable_params(3)

  ##
  # :singleton-method: evp_pkey_get_group_name
  # :call-seq:
  #   evp_pkey_get_group_name(pkey, buffer = nil) -> [Integer, Integer]
  #
  # Names the curve or group of a key, such as `prime256v1`, with a NUL behind it.
  #
  #   pkey        EVP_PKEY
  #   buffer      String that is filled or nil: nil to ask for the length
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Value 2     `length`, size_t: how many bytes the name has, without its NUL
  #   OpenSSL     3.0 and newer
  #   See         EVP_PKEY_get_group_name(3)

  ##
  # :singleton-method: evp_pkey_print_public
  # :call-seq:
  #   evp_pkey_print_public(bio, pkey, indent) -> Integer
  #
  # Writes the public half of a key for people to read.
  #
  #   bio         BIO
  #   pkey        EVP_PKEY
  #   indent      int: spaces at the beginning of each line
  #   Returns     int: 1; 0 or below on failure; -2 where the kind cannot
  #   Waits       as long as OpenSSL does
  #   See         EVP_PKEY_print_private(3)

  ##
  # :singleton-method: evp_pkey_print_private
  # :call-seq:
  #   evp_pkey_print_private(bio, pkey, indent) -> Integer
  #
  # Writes a key with its private half for people to read.
  #
  #   bio         BIO
  #   pkey        EVP_PKEY
  #   indent      int: spaces at the beginning of each line
  #   Returns     int: 1; 0 or below on failure; -2 where the kind cannot
  #   Waits       as long as OpenSSL does
  #   See         EVP_PKEY_print_private(3)

  ##
  # :singleton-method: evp_pkey_print_params
  # :call-seq:
  #   evp_pkey_print_params(bio, pkey, indent) -> Integer
  #
  # Writes the parameters of a key for people to read.
  #
  #   bio         BIO
  #   pkey        EVP_PKEY
  #   indent      int: spaces at the beginning of each line
  #   Returns     int: 1; 0 or below on failure; -2 where the kind cannot
  #   Waits       as long as OpenSSL does
  #   See         EVP_PKEY_print_private(3)

  ##
  # :singleton-method: evp_rsa_gen
  # :call-seq:
  #   evp_rsa_gen(bits) -> Handle or nil
  #
  # Makes an RSA key.
  #
  #   bits        size_t: at least 512
  #   Returns     EVP_PKEY or nil, new: the key; 0 with the reason in the queue
  #   OpenSSL     3.0 and newer
  #   See         EVP_PKEY_keygen(3)

  ##
  # :singleton-method: evp_ec_gen
  # :call-seq:
  #   evp_ec_gen(curve) -> Handle or nil
  #
  # Makes an EC key.
  #
  #   curve       String: a name such as `P-256`
  #   Returns     EVP_PKEY or nil, new: the key; 0 with the reason in the queue
  #   OpenSSL     3.0 and newer
  #   See         EVP_PKEY_keygen(3)

  ##
  # :singleton-method: evp_pkey_ctx_new_id
  # :call-seq:
  #   evp_pkey_ctx_new_id(id) -> Handle or nil
  #
  # Begins an operation with keys of a kind, by its number.
  #
  #   id          int: an EVP_PKEY_ constant
  #   Returns     EVP_PKEY_CTX or nil, new: the operation; 0 with the reason in the queue
  #   See         EVP_PKEY_CTX_new(3)

  ##
  # :singleton-method: evp_pkey_ctx_new_from_name
  # :call-seq:
  #   evp_pkey_ctx_new_from_name(name, properties = nil) -> Handle or nil
  #
  # Begins an operation with keys of a kind, by its name.
  #
  #   name        String: of the kind, such as `EC` or `ED25519`
  #   properties  String or nil: which implementations may be used, see property(7); nil: any
  #   Returns     EVP_PKEY_CTX or nil, new: the operation; 0 with the reason in the queue
  #   OpenSSL     3.0 and newer
  #   See         EVP_PKEY_CTX_new(3)

  ##
  # :singleton-method: evp_pkey_ctx_new
  # :call-seq:
  #   evp_pkey_ctx_new(pkey) -> Handle or nil
  #
  # Begins an operation with a key, such as making keys from its parameters.
  #
  #   pkey        EVP_PKEY
  #   Returns     EVP_PKEY_CTX or nil, new: the operation; 0 with the reason in the queue
  #   See         EVP_PKEY_CTX_new(3)

  ##
  # :singleton-method: evp_pkey_ctx_new_from_pkey
  # :call-seq:
  #   evp_pkey_ctx_new_from_pkey(pkey, properties = nil) -> Handle or nil
  #
  # Begins an operation with a key, with a choice of implementations.
  #
  #   pkey        EVP_PKEY
  #   properties  String or nil: which implementations may be used, see property(7); nil: any
  #   Returns     EVP_PKEY_CTX or nil, new: the operation; 0 with the reason in the queue
  #   OpenSSL     3.0 and newer
  #   See         EVP_PKEY_CTX_new(3)

  ##
  # :singleton-method: evp_pkey_ctx_dup
  # :call-seq:
  #   evp_pkey_ctx_dup(ctx) -> Handle or nil
  #
  # Copies an operation.
  #
  #   ctx         EVP_PKEY_CTX
  #   Returns     EVP_PKEY_CTX or nil, new: the copy; 0 with the reason in the queue, as in
  #               OpenSSL 3 when making keys has begun
  #   See         EVP_PKEY_CTX_new(3)

  ##
  # :singleton-method: evp_pkey_ctx_free
  # :call-seq:
  #   evp_pkey_ctx_free(ctx) -> nil
  #
  # Frees the handle of an operation.
  #
  #   ctx         EVP_PKEY_CTX or nil
  #   Returns     nil
  #   See         EVP_PKEY_CTX_new(3)

  ##
  # :singleton-method: evp_pkey_ctx_is_a
  # :call-seq:
  #   evp_pkey_ctx_is_a(ctx, name) -> Integer
  #
  # Tells whether an operation is one with keys of the kind with this name.
  #
  #   ctx         EVP_PKEY_CTX
  #   name        String: such as `EC`
  #   Returns     int: 1 or 0
  #   OpenSSL     3.0 and newer
  #   See         EVP_PKEY_CTX_new(3)

  ##
  # :singleton-method: evp_pkey_ctx_get0_pkey
  # :call-seq:
  #   evp_pkey_ctx_get0_pkey(ctx) -> Handle or nil
  #
  # Gives the key that an operation was begun with.
  #
  #   ctx         EVP_PKEY_CTX
  #   Returns     EVP_PKEY or nil, borrowed: the key; 0 where there is none
  #   See         EVP_PKEY_CTX_get0_pkey(3)

  ##
  # :singleton-method: evp_pkey_keygen_init
  # :call-seq:
  #   evp_pkey_keygen_init(ctx) -> Integer
  #
  # Has an operation make keys.
  #
  #   ctx         EVP_PKEY_CTX
  #   Returns     int: 1; 0 or below on failure, with the reason in the queue
  #   See         EVP_PKEY_keygen(3)

  ##
  # :singleton-method: evp_pkey_paramgen_init
  # :call-seq:
  #   evp_pkey_paramgen_init(ctx) -> Integer
  #
  # Has an operation make parameters.
  #
  #   ctx         EVP_PKEY_CTX
  #   Returns     int: 1; 0 or below on failure, with the reason in the queue
  #   See         EVP_PKEY_keygen(3)

  ##
  # :singleton-method: evp_pkey_keygen
  # :call-seq:
  #   evp_pkey_keygen(ctx) -> [Integer, Handle or nil]
  #
  # Makes a key. It may take seconds.
  #
  #   ctx         EVP_PKEY_CTX
  #   Returns     int: 1; 0 or below on failure, with the reason in the queue
  #   Value 2     `pkey`, EVP_PKEY or nil: where the handle of the new key goes
  #   See         EVP_PKEY_keygen(3)

  ##
  # :singleton-method: evp_pkey_paramgen
  # :call-seq:
  #   evp_pkey_paramgen(ctx) -> [Integer, Handle or nil]
  #
  # Makes parameters. For DH it may take minutes.
  #
  #   ctx         EVP_PKEY_CTX
  #   Returns     int: 1; 0 or below on failure, with the reason in the queue
  #   Value 2     `pkey`, EVP_PKEY or nil: where the handle of the new key goes
  #   See         EVP_PKEY_keygen(3)

  ##
  # :singleton-method: evp_pkey_generate
  # :call-seq:
  #   evp_pkey_generate(ctx) -> [Integer, Handle or nil]
  #
  # Makes a key or parameters, whichever was begun. It may take minutes.
  #
  #   ctx         EVP_PKEY_CTX
  #   Returns     int: 1; 0 or below on failure, with the reason in the queue
  #   Value 2     `pkey`, EVP_PKEY or nil: where the handle of the new key goes
  #   OpenSSL     3.0 and newer
  #   See         EVP_PKEY_keygen(3)

  ##
  # :singleton-method: evp_pkey_ctx_set_rsa_keygen_bits
  # :call-seq:
  #   evp_pkey_ctx_set_rsa_keygen_bits(ctx, bits) -> Integer
  #
  # Says how large an RSA key is to be; 2,048 where nothing is said.
  #
  #   ctx         EVP_PKEY_CTX
  #   bits        int: at least 512
  #   Returns     int: 1; 0 or below on failure, with the reason in the queue; -2 where the kind
  #               cannot
  #   See         EVP_PKEY_CTX_ctrl(3)

  ##
  # :singleton-method: evp_pkey_ctx_set_rsa_keygen_primes
  # :call-seq:
  #   evp_pkey_ctx_set_rsa_keygen_primes(ctx, primes) -> Integer
  #
  # Says of how many primes an RSA key is to be; 2 where nothing is said.
  #
  #   ctx         EVP_PKEY_CTX
  #   primes      int: at least 2
  #   Returns     int: 1; 0 or below on failure, with the reason in the queue; -2 where the kind
  #               cannot
  #   See         EVP_PKEY_CTX_ctrl(3)

  ##
  # :singleton-method: evp_pkey_ctx_set_rsa_keygen_pubexp
  # :call-seq:
  #   evp_pkey_ctx_set_rsa_keygen_pubexp(ctx, exponent) -> Integer
  #
  # Says which public exponent an RSA key is to have; 65,537 where nothing is said.
  #
  #   ctx         EVP_PKEY_CTX
  #   exponent    BIGNUM: odd and above 1; others are refused
  #   Returns     int: 1; 0 or below on failure, with the reason in the queue
  #   See         EVP_PKEY_CTX_ctrl(3)

  ##
  # :singleton-method: evp_pkey_ctx_set1_rsa_keygen_pubexp
  # :call-seq:
  #   evp_pkey_ctx_set1_rsa_keygen_pubexp(ctx, exponent) -> Integer
  #
  # Says which public exponent an RSA key is to have, as evp_pkey_ctx_set_rsa_keygen_pubexp
  # does.
  #
  #   ctx         EVP_PKEY_CTX
  #   exponent    BIGNUM: odd and above 1; others are refused
  #   Returns     int: 1; 0 or below on failure, with the reason in the queue
  #   OpenSSL     3.0 and newer
  #   See         EVP_PKEY_CTX_ctrl(3)

  ##
  # :singleton-method: evp_pkey_ctx_set_ec_paramgen_curve_nid
  # :call-seq:
  #   evp_pkey_ctx_set_ec_paramgen_curve_nid(ctx, nid) -> Integer
  #
  # Says on which curve an EC key is to be.
  #
  #   ctx         EVP_PKEY_CTX
  #   nid         int: NID of the curve, such as NID_X9_62_prime256v1
  #   Returns     int: 1; 0 or below on failure, with the reason in the queue; -2 where the kind
  #               cannot
  #   See         EVP_PKEY_CTX_ctrl(3)

  ##
  # :singleton-method: evp_pkey_ctx_set_ec_param_enc
  # :call-seq:
  #   evp_pkey_ctx_set_ec_param_enc(ctx, encoding) -> Integer
  #
  # Says whether the curve of an EC key is to be encoded as its name or in full.
  #
  #   ctx         EVP_PKEY_CTX
  #   encoding    int: OPENSSL_EC_NAMED_CURVE or OPENSSL_EC_EXPLICIT_CURVE
  #   Returns     int: 1; 0 or below on failure, with the reason in the queue; -2 where the kind
  #               cannot
  #   See         EVP_PKEY_CTX_ctrl(3)

  ##
  # :singleton-method: evp_pkey_ctx_set_group_name
  # :call-seq:
  #   evp_pkey_ctx_set_group_name(ctx, name) -> Integer
  #
  # Says on which curve, or in which group, a key is to be.
  #
  #   ctx         EVP_PKEY_CTX
  #   name        String: of a curve or group, such as `P-256` or `ffdhe2048`
  #   Returns     int: 1; 0 or below on failure, with the reason in the queue; -2 where the kind
  #               cannot
  #   OpenSSL     3.0 and newer
  #   See         EVP_PKEY_CTX_ctrl(3)

  ##
  # :singleton-method: evp_pkey_ctx_set_dh_nid
  # :call-seq:
  #   evp_pkey_ctx_set_dh_nid(ctx, nid) -> Integer
  #
  # Says in which of the known groups a DH key is to be.
  #
  #   ctx         EVP_PKEY_CTX
  #   nid         int: NID of the group, such as NID_ffdhe2048
  #   Returns     int: 1; 0 or below on failure, with the reason in the queue; -2 where the kind
  #               cannot
  #   See         EVP_PKEY_CTX_ctrl(3)

  ##
  # :singleton-method: evp_pkey_ctx_set_dh_paramgen_prime_len
  # :call-seq:
  #   evp_pkey_ctx_set_dh_paramgen_prime_len(ctx, bits) -> Integer
  #
  # Says how large the prime of DH parameters is to be; 2,048 where nothing is said.
  #
  #   ctx         EVP_PKEY_CTX
  #   bits        int: at least 512
  #   Returns     int: 1; 0 or below on failure, with the reason in the queue; -2 where the kind
  #               cannot
  #   See         EVP_PKEY_CTX_ctrl(3)

  ##
  # :singleton-method: evp_pkey_ctx_set_dh_paramgen_generator
  # :call-seq:
  #   evp_pkey_ctx_set_dh_paramgen_generator(ctx, generator) -> Integer
  #
  # Says which generator DH parameters are to have; 2 where nothing is said.
  #
  #   ctx         EVP_PKEY_CTX
  #   generator   int: 2 or 5
  #   Returns     int: 1; 0 or below on failure, with the reason in the queue; -2 where the kind
  #               cannot
  #   See         EVP_PKEY_CTX_ctrl(3)

  ##
  # :singleton-method: evp_get_digestbyname
  # :call-seq:
  #   evp_get_digestbyname(name) -> Handle or nil
  #
  # Finds a digest by its name.
  #
  #   name        String: such as `SHA256`
  #   Returns     EVP_MD or nil, static: the digest; 0 where there is none with this name
  #   See         EVP_DigestInit(3)

  ##
  # :singleton-method: evp_get_digestbynid
  # :call-seq:
  #   evp_get_digestbynid(nid) -> Handle or nil
  #
  # Finds a digest by its NID.
  #
  #   nid         int: such as NID_sha256
  #   Returns     EVP_MD or nil, static: the digest; 0 where there is none
  #   See         EVP_DigestInit(3)

  ##
  # :singleton-method: evp_get_digestbyobj
  # :call-seq:
  #   evp_get_digestbyobj(object) -> Handle or nil
  #
  # Finds a digest by its object identifier.
  #
  #   object      ASN1_OBJECT
  #   Returns     EVP_MD or nil, static: the digest; 0 where there is none
  #   See         EVP_DigestInit(3)

  ##
  # :singleton-method: evp_md_get_size
  # :call-seq:
  #   evp_md_get_size(md) -> Integer
  #
  # Tells how long the values of a digest are.
  #
  #   md          EVP_MD
  #   Returns     int: in bytes; 0 for evp_shake128 and evp_shake256 in some versions; -1 on
  #               failure
  #   See         EVP_DigestInit(3)

  ##
  # :singleton-method: evp_md_size
  # :call-seq:
  #   evp_md_size(md) -> Integer
  #
  # Tells how long the values of a digest are.
  #
  #   md          EVP_MD
  #   Returns     int: in bytes; 0 for evp_shake128 and evp_shake256 in some versions; -1 on
  #               failure
  #   See         EVP_DigestInit(3)

  ##
  # :singleton-method: evp_md_get_block_size
  # :call-seq:
  #   evp_md_get_block_size(md) -> Integer
  #
  # Tells how large the blocks are that a digest works on.
  #
  #   md          EVP_MD
  #   Returns     int: in bytes
  #   See         EVP_DigestInit(3)

  ##
  # :singleton-method: evp_md_block_size
  # :call-seq:
  #   evp_md_block_size(md) -> Integer
  #
  # Tells how large the blocks are that a digest works on.
  #
  #   md          EVP_MD
  #   Returns     int: in bytes
  #   See         EVP_DigestInit(3)

  ##
  # :singleton-method: evp_md_get_type
  # :call-seq:
  #   evp_md_get_type(md) -> Integer
  #
  # Gives the NID of a digest.
  #
  #   md          EVP_MD
  #   Returns     int: the NID; NID_undef where it has none
  #   See         EVP_DigestInit(3)

  ##
  # :singleton-method: evp_md_type
  # :call-seq:
  #   evp_md_type(md) -> Integer
  #
  # Gives the NID of a digest.
  #
  #   md          EVP_MD
  #   Returns     int: the NID; NID_undef where it has none
  #   See         EVP_DigestInit(3)

  ##
  # :singleton-method: evp_md_nid
  # :call-seq:
  #   evp_md_nid(md) -> Integer
  #
  # Gives the NID of a digest, as evp_md_get_type does.
  #
  #   md          EVP_MD
  #   Returns     int: the NID; NID_undef where it has none
  #   OpenSSL     3.0 and newer
  #   See         EVP_DigestInit(3)

  ##
  # :singleton-method: evp_md_get0_name
  # :call-seq:
  #   evp_md_get0_name(md) -> String or nil
  #
  # Names a digest.
  #
  #   md          EVP_MD
  #   Returns     String or nil: such as `SHA256`
  #   OpenSSL     3.0 and newer
  #   See         EVP_DigestInit(3)

  ##
  # :singleton-method: evp_md_name
  # :call-seq:
  #   evp_md_name(md) -> String or nil
  #
  # Names a digest.
  #
  #   md          EVP_MD
  #   Returns     String or nil: such as `SHA256`
  #   OpenSSL     3.0 and newer
  #   See         EVP_DigestInit(3)

  ##
  # :singleton-method: evp_blake2b512
  # :call-seq:
  #   evp_blake2b512() -> Handle or nil
  #
  # Gives BLAKE2b with 512 bits.
  #
  #   Returns     EVP_MD or nil, static
  #   See         EVP_blake2b512(3)

  ##
  # :singleton-method: evp_blake2s256
  # :call-seq:
  #   evp_blake2s256() -> Handle or nil
  #
  # Gives BLAKE2s with 256 bits.
  #
  #   Returns     EVP_MD or nil, static
  #   See         EVP_blake2b512(3)

  ##
  # :singleton-method: evp_md4
  # :call-seq:
  #   evp_md4() -> Handle or nil
  #
  # Gives MD4.
  #
  #   Returns     EVP_MD or nil, static
  #   See         EVP_md4(3)

  ##
  # :singleton-method: evp_md5
  # :call-seq:
  #   evp_md5() -> Handle or nil
  #
  # Gives MD5.
  #
  #   Returns     EVP_MD or nil, static
  #   See         EVP_md5(3)

  ##
  # :singleton-method: evp_md5_sha1
  # :call-seq:
  #   evp_md5_sha1() -> Handle or nil
  #
  # Gives MD5 and SHA-1 one after the other, as TLS 1.1 signs.
  #
  #   Returns     EVP_MD or nil, static
  #   See         EVP_md5(3)

  ##
  # :singleton-method: evp_md_null
  # :call-seq:
  #   evp_md_null() -> Handle or nil
  #
  # Gives the digest that gives nothing.
  #
  #   Returns     EVP_MD or nil, static
  #   See         EVP_DigestInit(3)

  ##
  # :singleton-method: evp_ripemd160
  # :call-seq:
  #   evp_ripemd160() -> Handle or nil
  #
  # Gives RIPEMD-160.
  #
  #   Returns     EVP_MD or nil, static
  #   See         EVP_ripemd160(3)

  ##
  # :singleton-method: evp_sha1
  # :call-seq:
  #   evp_sha1() -> Handle or nil
  #
  # Gives SHA-1.
  #
  #   Returns     EVP_MD or nil, static
  #   See         EVP_sha1(3)

  ##
  # :singleton-method: evp_sha224
  # :call-seq:
  #   evp_sha224() -> Handle or nil
  #
  # Gives SHA-224.
  #
  #   Returns     EVP_MD or nil, static
  #   See         EVP_sha224(3)

  ##
  # :singleton-method: evp_sha256
  # :call-seq:
  #   evp_sha256() -> Handle or nil
  #
  # Gives SHA-256.
  #
  #   Returns     EVP_MD or nil, static
  #   See         EVP_sha224(3)

  ##
  # :singleton-method: evp_sha384
  # :call-seq:
  #   evp_sha384() -> Handle or nil
  #
  # Gives SHA-384.
  #
  #   Returns     EVP_MD or nil, static
  #   See         EVP_sha224(3)

  ##
  # :singleton-method: evp_sha3_224
  # :call-seq:
  #   evp_sha3_224() -> Handle or nil
  #
  # Gives SHA3-224.
  #
  #   Returns     EVP_MD or nil, static
  #   See         EVP_sha3_224(3)

  ##
  # :singleton-method: evp_sha3_256
  # :call-seq:
  #   evp_sha3_256() -> Handle or nil
  #
  # Gives SHA3-256.
  #
  #   Returns     EVP_MD or nil, static
  #   See         EVP_sha3_224(3)

  ##
  # :singleton-method: evp_sha3_384
  # :call-seq:
  #   evp_sha3_384() -> Handle or nil
  #
  # Gives SHA3-384.
  #
  #   Returns     EVP_MD or nil, static
  #   See         EVP_sha3_224(3)

  ##
  # :singleton-method: evp_sha3_512
  # :call-seq:
  #   evp_sha3_512() -> Handle or nil
  #
  # Gives SHA3-512.
  #
  #   Returns     EVP_MD or nil, static
  #   See         EVP_sha3_224(3)

  ##
  # :singleton-method: evp_sha512
  # :call-seq:
  #   evp_sha512() -> Handle or nil
  #
  # Gives SHA-512.
  #
  #   Returns     EVP_MD or nil, static
  #   See         EVP_sha224(3)

  ##
  # :singleton-method: evp_sha512_224
  # :call-seq:
  #   evp_sha512_224() -> Handle or nil
  #
  # Gives SHA-512/224.
  #
  #   Returns     EVP_MD or nil, static
  #   See         EVP_sha224(3)

  ##
  # :singleton-method: evp_sha512_256
  # :call-seq:
  #   evp_sha512_256() -> Handle or nil
  #
  # Gives SHA-512/256.
  #
  #   Returns     EVP_MD or nil, static
  #   See         EVP_sha224(3)

  ##
  # :singleton-method: evp_shake128
  # :call-seq:
  #   evp_shake128() -> Handle or nil
  #
  # Gives SHAKE128.
  #
  #   Returns     EVP_MD or nil, static
  #   See         EVP_sha3_224(3)

  ##
  # :singleton-method: evp_shake256
  # :call-seq:
  #   evp_shake256() -> Handle or nil
  #
  # Gives SHAKE256.
  #
  #   Returns     EVP_MD or nil, static
  #   See         EVP_sha3_224(3)

  ##
  # :singleton-method: evp_sm3
  # :call-seq:
  #   evp_sm3() -> Handle or nil
  #
  # Gives SM3.
  #
  #   Returns     EVP_MD or nil, static
  #   See         EVP_sm3(3)

  ##
  # :singleton-method: evp_whirlpool
  # :call-seq:
  #   evp_whirlpool() -> Handle or nil
  #
  # Gives Whirlpool.
  #
  #   Returns     EVP_MD or nil, static
  #   See         EVP_whirlpool(3)

  ##
  # :singleton-method: evp_get_cipherbyname
  # :call-seq:
  #   evp_get_cipherbyname(name) -> Handle or nil
  #
  # Finds a cipher by its name.
  #
  #   name        String: such as `AES-256-CBC`
  #   Returns     EVP_CIPHER or nil, static: the cipher; 0 where there is none with this name
  #   See         EVP_EncryptInit(3)

  ##
  # :singleton-method: evp_get_cipherbynid
  # :call-seq:
  #   evp_get_cipherbynid(nid) -> Handle or nil
  #
  # Finds a cipher by its NID.
  #
  #   nid         int: such as NID_aes_256_cbc
  #   Returns     EVP_CIPHER or nil, static: the cipher; 0 where there is none
  #   See         EVP_EncryptInit(3)

  ##
  # :singleton-method: evp_get_cipherbyobj
  # :call-seq:
  #   evp_get_cipherbyobj(object) -> Handle or nil
  #
  # Finds a cipher by its object identifier.
  #
  #   object      ASN1_OBJECT
  #   Returns     EVP_CIPHER or nil, static: the cipher; 0 where there is none
  #   See         EVP_EncryptInit(3)

  ##
  # :singleton-method: evp_cipher_get_key_length
  # :call-seq:
  #   evp_cipher_get_key_length(cipher) -> Integer
  #
  # Tells how long the keys of a cipher are.
  #
  #   cipher      EVP_CIPHER
  #   Returns     int: in bytes
  #   See         EVP_EncryptInit(3)

  ##
  # :singleton-method: evp_cipher_key_length
  # :call-seq:
  #   evp_cipher_key_length(cipher) -> Integer
  #
  # Tells how long the keys of a cipher are.
  #
  #   cipher      EVP_CIPHER
  #   Returns     int: in bytes
  #   See         EVP_EncryptInit(3)

  ##
  # :singleton-method: evp_cipher_get_iv_length
  # :call-seq:
  #   evp_cipher_get_iv_length(cipher) -> Integer
  #
  # Tells how long the initialization vectors of a cipher are.
  #
  #   cipher      EVP_CIPHER
  #   Returns     int: in bytes; 0 where it takes none
  #   See         EVP_EncryptInit(3)

  ##
  # :singleton-method: evp_cipher_iv_length
  # :call-seq:
  #   evp_cipher_iv_length(cipher) -> Integer
  #
  # Tells how long the initialization vectors of a cipher are.
  #
  #   cipher      EVP_CIPHER
  #   Returns     int: in bytes; 0 where it takes none
  #   See         EVP_EncryptInit(3)

  ##
  # :singleton-method: evp_cipher_get_block_size
  # :call-seq:
  #   evp_cipher_get_block_size(cipher) -> Integer
  #
  # Tells how large the blocks are that a cipher works on.
  #
  #   cipher      EVP_CIPHER
  #   Returns     int: in bytes; 1 for a stream cipher
  #   See         EVP_EncryptInit(3)

  ##
  # :singleton-method: evp_cipher_block_size
  # :call-seq:
  #   evp_cipher_block_size(cipher) -> Integer
  #
  # Tells how large the blocks are that a cipher works on.
  #
  #   cipher      EVP_CIPHER
  #   Returns     int: in bytes; 1 for a stream cipher
  #   See         EVP_EncryptInit(3)

  ##
  # :singleton-method: evp_cipher_get_nid
  # :call-seq:
  #   evp_cipher_get_nid(cipher) -> Integer
  #
  # Gives the NID of a cipher.
  #
  #   cipher      EVP_CIPHER
  #   Returns     int: the NID; NID_undef where it has none
  #   See         EVP_EncryptInit(3)

  ##
  # :singleton-method: evp_cipher_nid
  # :call-seq:
  #   evp_cipher_nid(cipher) -> Integer
  #
  # Gives the NID of a cipher.
  #
  #   cipher      EVP_CIPHER
  #   Returns     int: the NID; NID_undef where it has none
  #   See         EVP_EncryptInit(3)

  ##
  # :singleton-method: evp_cipher_get_type
  # :call-seq:
  #   evp_cipher_get_type(cipher) -> Integer
  #
  # Gives the NID of a cipher for use in ASN.1, where variants of a cipher have one.
  #
  #   cipher      EVP_CIPHER
  #   Returns     int: the NID of the object identifier; NID_undef where it has none
  #   See         EVP_EncryptInit(3)

  ##
  # :singleton-method: evp_cipher_type
  # :call-seq:
  #   evp_cipher_type(cipher) -> Integer
  #
  # Gives the NID of a cipher for use in ASN.1, where variants of a cipher have one.
  #
  #   cipher      EVP_CIPHER
  #   Returns     int: the NID of the object identifier; NID_undef where it has none
  #   See         EVP_EncryptInit(3)

  ##
  # :singleton-method: evp_cipher_get0_name
  # :call-seq:
  #   evp_cipher_get0_name(cipher) -> String or nil
  #
  # Names a cipher.
  #
  #   cipher      EVP_CIPHER
  #   Returns     String or nil: such as `AES-256-CBC`
  #   OpenSSL     3.0 and newer
  #   See         EVP_EncryptInit(3)

  ##
  # :singleton-method: evp_cipher_name
  # :call-seq:
  #   evp_cipher_name(cipher) -> String or nil
  #
  # Names a cipher.
  #
  #   cipher      EVP_CIPHER
  #   Returns     String or nil: such as `AES-256-CBC`
  #   OpenSSL     3.0 and newer
  #   See         EVP_EncryptInit(3)

  ##
  # :singleton-method: evp_aes_128_cbc
  # :call-seq:
  #   evp_aes_128_cbc() -> Handle or nil
  #
  # Gives AES with 128 bits in the mode CBC, to encrypt private keys with. evp_get_cipherbyname
  # gives any other cipher.
  #
  #   Returns     EVP_CIPHER or nil, static
  #   See         EVP_aes_128_gcm(3)

  ##
  # :singleton-method: evp_aes_192_cbc
  # :call-seq:
  #   evp_aes_192_cbc() -> Handle or nil
  #
  # Gives AES with 192 bits in the mode CBC, to encrypt private keys with. evp_get_cipherbyname
  # gives any other cipher.
  #
  #   Returns     EVP_CIPHER or nil, static
  #   See         EVP_aes_128_gcm(3)

  ##
  # :singleton-method: evp_aes_256_cbc
  # :call-seq:
  #   evp_aes_256_cbc() -> Handle or nil
  #
  # Gives AES with 256 bits in the mode CBC, to encrypt private keys with. evp_get_cipherbyname
  # gives any other cipher.
  #
  #   Returns     EVP_CIPHER or nil, static
  #   See         EVP_aes_128_gcm(3)

  ##
  # :singleton-method: evp_des_ede3_cbc
  # :call-seq:
  #   evp_des_ede3_cbc() -> Handle or nil
  #
  # Gives triple DES in the mode CBC, to encrypt private keys with. evp_get_cipherbyname gives
  # any other cipher.
  #
  #   Returns     EVP_CIPHER or nil, static
  #   See         EVP_des_cbc(3)

  ##
  # :singleton-method: evp_enc_null
  # :call-seq:
  #   evp_enc_null() -> Handle or nil
  #
  # Gives the cipher that changes nothing.
  #
  #   Returns     EVP_CIPHER or nil, static
  #   See         EVP_EncryptInit(3)

  ##
  # :singleton-method: dh_new
  # :call-seq:
  #   dh_new() -> Handle or nil
  #
  # Makes a place for DH parameters.
  #
  #   Returns     DH or nil, new: parameters that are empty; 0 with the reason in the queue
  #   See         DH_new(3)

  ##
  # :singleton-method: dh_free
  # :call-seq:
  #   dh_free(dh) -> nil
  #
  # Frees the handle of DH parameters.
  #
  #   dh          DH or nil
  #   Returns     nil
  #   See         DH_new(3)

  ##
  # :singleton-method: dh_up_ref
  # :call-seq:
  #   dh_up_ref(dh) -> Integer
  #
  # Counts DH parameters up, so that it must be freed once more.
  #
  #   dh          DH
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         DH_up_ref(3)

  ##
  # :singleton-method: dh_bits
  # :call-seq:
  #   dh_bits(dh) -> Integer
  #
  # Tells how large the prime is.
  #
  #   dh          DH
  #   Returns     int: in bits; -1 where there is none
  #   See         DH_size(3)

  ##
  # :singleton-method: dh_size
  # :call-seq:
  #   dh_size(dh) -> Integer
  #
  # Tells how large the prime is.
  #
  #   dh          DH
  #   Returns     int: in bytes; -1 where there is none
  #   See         DH_size(3)

  ##
  # :singleton-method: dh_security_bits
  # :call-seq:
  #   dh_security_bits(dh) -> Integer
  #
  # Tells how much work an attack on the parameters takes.
  #
  #   dh          DH
  #   Returns     int: in bits; -1 where there is none
  #   See         DH_size(3)

  ##
  # :singleton-method: dh_get0_p
  # :call-seq:
  #   dh_get0_p(dh) -> Handle or nil
  #
  # Gives the prime of DH parameters.
  #
  #   dh          DH
  #   Returns     BIGNUM or nil, borrowed: the number; 0 where there is none
  #   See         DH_get0_pqg(3)

  ##
  # :singleton-method: dh_get0_q
  # :call-seq:
  #   dh_get0_q(dh) -> Handle or nil
  #
  # Gives the order of the subgroup of DH parameters.
  #
  #   dh          DH
  #   Returns     BIGNUM or nil, borrowed: the number; 0 where there is none
  #   See         DH_get0_pqg(3)

  ##
  # :singleton-method: dh_get0_g
  # :call-seq:
  #   dh_get0_g(dh) -> Handle or nil
  #
  # Gives the generator of DH parameters.
  #
  #   dh          DH
  #   Returns     BIGNUM or nil, borrowed: the number; 0 where there is none
  #   See         DH_get0_pqg(3)

  ##
  # :singleton-method: dh_get0_pub_key
  # :call-seq:
  #   dh_get0_pub_key(dh) -> Handle or nil
  #
  # Gives the public key that belongs to DH parameters.
  #
  #   dh          DH
  #   Returns     BIGNUM or nil, borrowed: the number; 0 where there is none
  #   See         DH_get0_pqg(3)

  ##
  # :singleton-method: dh_get0_priv_key
  # :call-seq:
  #   dh_get0_priv_key(dh) -> Handle or nil
  #
  # Gives the private key that belongs to DH parameters.
  #
  #   dh          DH
  #   Returns     BIGNUM or nil, borrowed: the number; 0 where there is none
  #   See         DH_get0_pqg(3)

  ##
  # :singleton-method: dh_set0_pqg
  # :call-seq:
  #   dh_set0_pqg(dh, p, q, g) -> Integer
  #
  # Sets the numbers of which DH parameters consist.
  #
  #   dh          DH: without a prime
  #   p           BIGNUM: the prime
  #   q           BIGNUM or nil: the order of the subgroup; 0 for none
  #   g           BIGNUM: the generator
  #   Returns     int: 1; 0 when there is a prime already
  #   See         DH_get0_pqg(3)

  ##
  # :singleton-method: dh_check
  # :call-seq:
  #   dh_check(dh) -> [Integer, Integer]
  #
  # Checks whether parameters are good, whether the prime is one above all. It takes a while.
  #
  #   dh          DH
  #   Returns     int: 1: checked; 0: could not be
  #   Value 2     `codes`, int: DH_CHECK_ and DH_ constants, added: what is wrong; 0: nothing
  #   See         DH_generate_parameters(3)

  ##
  # :singleton-method: dh_check_params
  # :call-seq:
  #   dh_check_params(dh) -> [Integer, Integer]
  #
  # Checks what of parameters can be checked quickly.
  #
  #   dh          DH
  #   Returns     int: 1: checked; 0: could not be
  #   Value 2     `codes`, int: DH_CHECK_ and DH_ constants, added: what is wrong; 0: nothing
  #   See         DH_generate_parameters(3)

  ##
  # :singleton-method: dh_check_pub_key
  # :call-seq:
  #   dh_check_pub_key(dh, key) -> [Integer, Integer]
  #
  # Checks whether a public key is one that belongs to the parameters.
  #
  #   dh          DH
  #   key         BIGNUM: the public key
  #   Returns     int: 1: checked; 0: could not be
  #   Value 2     `codes`, int: DH_CHECK_PUBKEY_ constants, added: what is wrong; 0: nothing
  #   See         DH_check_pub_key(3)

  ##
  # :singleton-method: dh_get_1024_160
  # :call-seq:
  #   dh_get_1024_160() -> Handle or nil
  #
  # Gives the parameters of RFC 5114 of 1024 bits with a subgroup of 160.
  #
  #   Returns     DH or nil, new: the parameters; 0 with the reason in the queue
  #   See         DH_get_1024_160(3)

  ##
  # :singleton-method: dh_get_2048_224
  # :call-seq:
  #   dh_get_2048_224() -> Handle or nil
  #
  # Gives the parameters of RFC 5114 of 2048 bits with a subgroup of 224.
  #
  #   Returns     DH or nil, new: the parameters; 0 with the reason in the queue
  #   See         DH_get_1024_160(3)

  ##
  # :singleton-method: dh_get_2048_256
  # :call-seq:
  #   dh_get_2048_256() -> Handle or nil
  #
  # Gives the parameters of RFC 5114 of 2048 bits with a subgroup of 256.
  #
  #   Returns     DH or nil, new: the parameters; 0 with the reason in the queue
  #   See         DH_get_1024_160(3)

  ##
  # :singleton-method: dh_new_by_nid
  # :call-seq:
  #   dh_new_by_nid(nid) -> Handle or nil
  #
  # Gives the parameters of one of the groups of RFC 7919 or RFC 3526.
  #
  #   nid         int: such as NID_ffdhe2048
  #   Returns     DH or nil, new: the parameters; 0 with the reason in the queue
  #   See         DH_new_by_nid(3)

  ##
  # :singleton-method: dh_get_nid
  # :call-seq:
  #   dh_get_nid(dh) -> Integer
  #
  # Tells which known group the parameters are.
  #
  #   dh          DH
  #   Returns     int: the NID; NID_undef where it is none of them
  #   See         DH_new_by_nid(3)

  ##
  # :singleton-method: dh_generate_parameters_ex
  # :call-seq:
  #   dh_generate_parameters_ex(dh, bits, generator) -> Integer
  #
  # Makes parameters with a safe prime. For 2,048 bits it takes from seconds to minutes;
  # dh_new_by_nid has good ones at once.
  #
  #   dh          DH: without a prime
  #   bits        int: of the prime
  #   generator   int: 2 or 5
  #   Returns     int: 1, or 0
  #   See         DH_generate_parameters(3)

  ##
  # :singleton-method: dh_generate_parameters
  # :call-seq:
  #   dh_generate_parameters(bits, generator) -> Handle or nil
  #
  # Makes parameters with a safe prime, as dh_generate_parameters_ex does.
  #
  #   bits        int: of the prime
  #   generator   int: 2 or 5
  #   Returns     DH or nil, new: the parameters; 0 with the reason in the queue
  #   See         DH_generate_parameters(3)

  ##
  # :singleton-method: dh_generate_key
  # :call-seq:
  #   dh_generate_key(dh) -> Integer
  #
  # Makes the keys that belong to parameters. Those that are there stay.
  #
  #   dh          DH
  #   Returns     int: 1, or 0; 1 also when there are keys already
  #   See         DH_generate_key(3)

  ##
  # :singleton-method: rsa_new
  # :call-seq:
  #   rsa_new() -> Handle or nil
  #
  # Makes a place for an RSA key.
  #
  #   Returns     RSA or nil, new: a key that is empty; 0 with the reason in the queue
  #   See         RSA_new(3)

  ##
  # :singleton-method: rsa_free
  # :call-seq:
  #   rsa_free(rsa) -> nil
  #
  # Frees the handle of an RSA key.
  #
  #   rsa         RSA or nil
  #   Returns     nil
  #   See         RSA_new(3)

  ##
  # :singleton-method: rsa_up_ref
  # :call-seq:
  #   rsa_up_ref(rsa) -> Integer
  #
  # Counts an RSA key up, so that it must be freed once more.
  #
  #   rsa         RSA
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         RSA_up_ref(3)

  ##
  # :singleton-method: rsa_size
  # :call-seq:
  #   rsa_size(rsa) -> Integer
  #
  # Tells how large the modulus is, and so a signature.
  #
  #   rsa         RSA
  #   Returns     int: in bytes; 0 for an empty key
  #   See         RSA_size(3)

  ##
  # :singleton-method: rsa_bits
  # :call-seq:
  #   rsa_bits(rsa) -> Integer
  #
  # Tells how large the modulus is.
  #
  #   rsa         RSA
  #   Returns     int: in bits; 0 for an empty key
  #   See         RSA_size(3)

  ##
  # :singleton-method: rsa_security_bits
  # :call-seq:
  #   rsa_security_bits(rsa) -> Integer
  #
  # Tells how much work an attack on the key takes.
  #
  #   rsa         RSA
  #   Returns     int: in bits; 0 for an empty key
  #   See         RSA_size(3)

  ##
  # :singleton-method: rsa_generate_key_ex
  # :call-seq:
  #   rsa_generate_key_ex(rsa, bits, exponent) -> Integer
  #
  # Makes an RSA key. It may take seconds.
  #
  #   rsa         RSA: an empty key
  #   bits        int: at least 512
  #   exponent    BIGNUM: odd and above 1, such as 65,537
  #   Returns     int: 1, or 0
  #   See         RSA_generate_key(3)

  ##
  # :singleton-method: rsa_generate_key
  # :call-seq:
  #   rsa_generate_key(bits, exponent) -> Handle or nil
  #
  # Makes an RSA key. It may take seconds.
  #
  #   bits        int: at least 512
  #   exponent    unsigned long: odd and above 1, such as 65,537
  #   Returns     RSA or nil, new: the key; 0 with the reason in the queue
  #   See         RSA_generate_key(3)

  ##
  # :singleton-method: ec_key_new_by_curve_name
  # :call-seq:
  #   ec_key_new_by_curve_name(nid) -> Handle or nil
  #
  # Makes a place for an EC key on a curve.
  #
  #   nid         int: NID of the curve, such as NID_X9_62_prime256v1
  #   Returns     EC_KEY or nil, new: a key that has a curve only; 0 with the reason in the
  #               queue
  #   See         EC_KEY_new(3)

  ##
  # :singleton-method: ec_key_free
  # :call-seq:
  #   ec_key_free(ec_key) -> nil
  #
  # Frees the handle of an EC key.
  #
  #   ec_key      EC_KEY or nil
  #   Returns     nil
  #   See         EC_KEY_new(3)

  ##
  # :singleton-method: ec_key_up_ref
  # :call-seq:
  #   ec_key_up_ref(ec_key) -> Integer
  #
  # Counts an EC key up, so that it must be freed once more.
  #
  #   ec_key      EC_KEY
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         EC_KEY_new(3)

  ##
  # :singleton-method: ec_key_generate_key
  # :call-seq:
  #   ec_key_generate_key(ec_key) -> Integer
  #
  # Makes an EC key on its curve. One that is there stays.
  #
  #   ec_key      EC_KEY: a key that has a curve only
  #   Returns     int: 1, or 0
  #   See         EC_KEY_new(3)

  ##
  # :singleton-method: bn_new
  # :call-seq:
  #   bn_new() -> Handle or nil
  #
  # Makes a large number.
  #
  #   Returns     BIGNUM or nil, new: the number 0; 0 with the reason in the queue
  #   See         BN_new(3)

  ##
  # :singleton-method: bn_free
  # :call-seq:
  #   bn_free(number) -> nil
  #
  # Frees the handle of a number.
  #
  #   number      BIGNUM or nil
  #   Returns     nil
  #   See         BN_new(3)

  ##
  # :singleton-method: bn_clear_free
  # :call-seq:
  #   bn_clear_free(number) -> nil
  #
  # Frees the handle of a number. Its memory is cleared.
  #
  #   number      BIGNUM or nil
  #   Returns     nil
  #   See         BN_new(3)

  ##
  # :singleton-method: bn_dup
  # :call-seq:
  #   bn_dup(number) -> Handle or nil
  #
  # Copies a number.
  #
  #   number      BIGNUM
  #   Returns     BIGNUM or nil, new: the copy; 0 with the reason in the queue
  #   See         BN_copy(3)

  ##
  # :singleton-method: bn_set_word
  # :call-seq:
  #   bn_set_word(number, value) -> Integer
  #
  # Sets a number.
  #
  #   number      BIGNUM
  #   value       uint64_t
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         BN_zero(3)

  ##
  # :singleton-method: bn_get_word
  # :call-seq:
  #   bn_get_word(number) -> Integer
  #
  # Gives a number that fits into 64 bits.
  #
  #   number      BIGNUM
  #   Returns     uint64_t: its absolute value; the largest of 64 bits where it is larger
  #   See         BN_zero(3)

  ##
  # :singleton-method: bn_one
  # :call-seq:
  #   bn_one(number) -> Integer
  #
  # Sets a number to 1.
  #
  #   number      BIGNUM
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         BN_zero(3)

  ##
  # :singleton-method: bn_zero
  # :call-seq:
  #   bn_zero(number) -> Integer
  #
  # Sets a number to 0.
  #
  #   number      BIGNUM
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         BN_zero(3)

  ##
  # :singleton-method: bn_num_bits
  # :call-seq:
  #   bn_num_bits(number) -> Integer
  #
  # Counts the bits that the absolute value of a number takes.
  #
  #   number      BIGNUM
  #   Returns     int: how many; 0 for 0
  #   See         BN_num_bytes(3)

  ##
  # :singleton-method: bn_num_bytes
  # :call-seq:
  #   bn_num_bytes(number) -> Integer
  #
  # Counts the bytes that the absolute value of a number takes.
  #
  #   number      BIGNUM
  #   Returns     int: how many; 0 for 0
  #   See         BN_num_bytes(3)

  ##
  # :singleton-method: bn_cmp
  # :call-seq:
  #   bn_cmp(a, b) -> Integer
  #
  # Compares two numbers.
  #
  #   a           BIGNUM
  #   b           BIGNUM
  #   Returns     int: -1: `a` is less; 0: equal; 1: `a` is greater
  #   See         BN_cmp(3)

  ##
  # :singleton-method: bn_is_negative
  # :call-seq:
  #   bn_is_negative(number) -> Integer
  #
  # Tells whether a number is below 0.
  #
  #   number      BIGNUM
  #   Returns     int: 1 or 0
  #   See         BN_set_negative(3)

  ##
  # :singleton-method: bn_bn2dec
  # :call-seq:
  #   bn_bn2dec(number) -> String or nil
  #
  # Gives a number in decimal digits, with a minus sign where it is below 0.
  #
  #   number      BIGNUM
  #   Returns     String or nil: the digits; nil with the reason in the queue
  #   See         BN_bn2bin(3)

  ##
  # :singleton-method: bn_bn2hex
  # :call-seq:
  #   bn_bn2hex(number) -> String or nil
  #
  # Gives a number in hexadecimal digits, with a minus sign where it is below 0.
  #
  #   number      BIGNUM
  #   Returns     String or nil: the digits, an even number of them, in capitals; nil with the
  #               reason in the queue
  #   See         BN_bn2bin(3)

  ##
  # :singleton-method: bn_dec2bn
  # :call-seq:
  #   bn_dec2bn(number, text) -> [Integer, Handle or nil]
  #
  # Reads a number in decimal digits, perhaps with a minus sign. What follows the digits is not
  # looked at.
  #
  #   number      BIGNUM or nil: 0, to make a number: its handle goes here; or the handle of the
  #               number to set
  #   text        String
  #   Returns     int: how many characters of the text were read; 0 on failure
  #   Value 2     `number` as it is afterwards
  #   See         BN_bn2bin(3)

  ##
  # :singleton-method: bn_hex2bn
  # :call-seq:
  #   bn_hex2bn(number, text) -> [Integer, Handle or nil]
  #
  # Reads a number in hexadecimal digits, perhaps with a minus sign. What follows the digits is
  # not looked at.
  #
  #   number      BIGNUM or nil: 0, to make a number: its handle goes here; or the handle of the
  #               number to set
  #   text        String
  #   Returns     int: how many characters of the text were read; 0 on failure
  #   Value 2     `number` as it is afterwards
  #   See         BN_bn2bin(3)

  ##
  # :singleton-method: bn_bin2bn
  # :call-seq:
  #   bn_bin2bn(bytes) -> Handle or nil
  #
  # Makes a number of bytes, the most significant one first.
  #
  #   bytes       String
  #   Returns     BIGNUM or nil, new: the number; 0 with the reason in the queue
  #   See         BN_bn2bin(3)

  ##
  # :singleton-method: bn_bn2bin
  # :call-seq:
  #   bn_bn2bin(number, buffer) -> Integer
  #
  # Gives the absolute value of a number as bytes.
  #
  #   number      BIGNUM
  #   buffer      String that is filled: the most significant byte comes first
  #   Returns     int: how many bytes were written
  #   See         BN_bn2bin(3)

  ##
  # :singleton-method: bn_bn2binpad
  # :call-seq:
  #   bn_bn2binpad(number, buffer) -> Integer
  #
  # Gives the absolute value of a number as exactly so many bytes, zeros first.
  #
  #   number      BIGNUM
  #   buffer      String that is filled
  #   Returns     int: `length`; -1 when it is too small
  #   See         BN_bn2bin(3)

  ##
  # :singleton-method: ssl_session_new
  # :call-seq:
  #   ssl_session_new() -> Handle or nil
  #
  # Makes a session that holds nothing yet. Its timeout is 304 seconds from now; it becomes
  # resumable with a protocol version, a cipher, a master key and an identifier or a ticket.
  #
  #   Returns     SSL_SESSION or nil, new: an empty session
  #   See         SSL_SESSION_new(3)

  ##
  # :singleton-method: ssl_session_dup
  # :call-seq:
  #   ssl_session_dup(session) -> Handle or nil
  #
  # Copies a session with its ticket, its peer and its application data. The copy is in no
  # cache.
  #
  #   session     SSL_SESSION
  #   Returns     SSL_SESSION or nil, new: the copy, or 0
  #   See         SSL_SESSION_free(3)

  ##
  # :singleton-method: ssl_session_up_ref
  # :call-seq:
  #   ssl_session_up_ref(session) -> Integer
  #
  # Counts one more owner of a session.
  #
  #   session     SSL_SESSION
  #   Returns     int: 1, or 0
  #   See         SSL_SESSION_free(3)

  ##
  # :singleton-method: ssl_session_free
  # :call-seq:
  #   ssl_session_free(session) -> nil
  #
  # Gives a session back. 0 is left alone.
  #
  #   session     SSL_SESSION or nil
  #   Returns     nil
  #   See         SSL_SESSION_free(3)

  ##
  # :singleton-method: ssl_session_get_id
  # :call-seq:
  #   ssl_session_get_id(session, buffer = nil) -> Integer
  #
  # Gives the identifier of a session. In TLS 1.3 a client's session has one that it made up
  # itself, and whether it can be resumed is for ssl_session_is_resumable to say.
  #
  #   session     SSL_SESSION
  #   buffer      String that is filled or nil
  #   Returns     int: the identifier, 0 to 32 bytes
  #   See         SSL_SESSION_get_id(3)

  ##
  # :singleton-method: ssl_session_set1_id
  # :call-seq:
  #   ssl_session_set1_id(session, id) -> Integer
  #
  # Sets the identifier of a session. It is refused once the session was given to an SSL or a
  # context.
  #
  #   session     SSL_SESSION
  #   id          String
  #   Returns     int: 1, or 0 with the reason in the queue: longer than 32 bytes
  #   See         SSL_SESSION_get_id(3)

  ##
  # :singleton-method: ssl_session_get0_id_context
  # :call-seq:
  #   ssl_session_get0_id_context(session, buffer = nil) -> Integer
  #
  # Gives the identifier of the application that a session belongs to; a server resumes only
  # sessions of its own.
  #
  #   session     SSL_SESSION
  #   buffer      String that is filled or nil
  #   Returns     int: the context identifier, 0 to 32 bytes
  #   See         SSL_SESSION_get0_id_context(3)

  ##
  # :singleton-method: ssl_session_set1_id_context
  # :call-seq:
  #   ssl_session_set1_id_context(session, id_context) -> Integer
  #
  # Sets the identifier of the application that a session belongs to.
  #
  #   session     SSL_SESSION
  #   id_context  String
  #   Returns     int: 1, or 0 with the reason in the queue: longer than 32 bytes
  #   See         SSL_SESSION_get0_id_context(3)

  ##
  # :singleton-method: ssl_session_get_time
  # :call-seq:
  #   ssl_session_get_time(session) -> Integer
  #
  # Tells when a session was made.
  #
  #   session     SSL_SESSION or nil
  #   Returns     long: seconds since 1970; 0 where no session was given
  #   See         SSL_SESSION_get_time(3)

  ##
  # :singleton-method: ssl_session_set_time
  # :call-seq:
  #   ssl_session_set_time(session, time) -> Integer
  #
  # Says when a session was made.
  #
  #   session     SSL_SESSION or nil
  #   time        long: seconds since 1970
  #   Returns     long: `time`, or 0 where no session was given
  #   See         SSL_SESSION_get_time(3)

  ##
  # :singleton-method: ssl_session_get_timeout
  # :call-seq:
  #   ssl_session_get_timeout(session) -> Integer
  #
  # Tells for how long a session may be resumed after its time.
  #
  #   session     SSL_SESSION or nil
  #   Returns     long: seconds; 0 where no session was given
  #   See         SSL_SESSION_get_time(3)

  ##
  # :singleton-method: ssl_session_set_timeout
  # :call-seq:
  #   ssl_session_set_timeout(session, timeout) -> Integer
  #
  # Says for how long a session may be resumed after its time.
  #
  #   session     SSL_SESSION or nil
  #   timeout     long: seconds
  #   Returns     long: 1, or 0 where no session was given
  #   See         SSL_SESSION_get_time(3)

  ##
  # :singleton-method: ssl_session_get_protocol_version
  # :call-seq:
  #   ssl_session_get_protocol_version(session) -> Integer
  #
  # Gives the protocol version of a session as a number.
  #
  #   session     SSL_SESSION
  #   Returns     int: such as 0x0303 for TLS 1.2; 0 where it was not set
  #   See         SSL_SESSION_get_protocol_version(3)

  ##
  # :singleton-method: ssl_session_set_protocol_version
  # :call-seq:
  #   ssl_session_set_protocol_version(session, version) -> Integer
  #
  # Sets the protocol version of a session. It is refused once the session was given to an SSL
  # or a context.
  #
  #   session     SSL_SESSION
  #   version     int: such as 0x0304 for TLS 1.3
  #   Returns     int: 1
  #   See         SSL_SESSION_get_protocol_version(3)

  ##
  # :singleton-method: ssl_session_get0_cipher
  # :call-seq:
  #   ssl_session_get0_cipher(session) -> Handle or nil
  #
  # Gives the cipher of a session.
  #
  #   session     SSL_SESSION
  #   Returns     SSL_CIPHER or nil, static: the cipher, or 0 where none is set
  #   See         SSL_SESSION_get0_cipher(3)

  ##
  # :singleton-method: ssl_session_set_cipher
  # :call-seq:
  #   ssl_session_set_cipher(session, cipher) -> Integer
  #
  # Sets the cipher of a session, as ssl_cipher_find gives it.
  #
  #   session     SSL_SESSION
  #   cipher      SSL_CIPHER
  #   Returns     int: 1
  #   See         SSL_SESSION_get0_cipher(3)

  ##
  # :singleton-method: ssl_session_get_compress_id
  # :call-seq:
  #   ssl_session_get_compress_id(session) -> Integer
  #
  # Gives the compression method of a session.
  #
  #   session     SSL_SESSION
  #   Returns     unsigned int: the identifier; 0: no compression
  #   See         SSL_SESSION_get_compress_id(3)

  ##
  # :singleton-method: ssl_session_get0_hostname
  # :call-seq:
  #   ssl_session_get0_hostname(session) -> String or nil
  #
  # Gives the server name that a session was made for. nil where the client sent none, or the
  # server did not take it up.
  #
  #   session     SSL_SESSION
  #   Returns     String or nil: the name, or nil
  #   See         SSL_SESSION_get0_hostname(3)

  ##
  # :singleton-method: ssl_session_set1_hostname
  # :call-seq:
  #   ssl_session_set1_hostname(session, hostname = nil) -> Integer
  #
  # Sets the server name that a session is for. It is refused once the session was given to an
  # SSL or a context.
  #
  #   session     SSL_SESSION
  #   hostname    String or nil: nil: none
  #   Returns     int: 1, or 0 without memory
  #   See         SSL_SESSION_get0_hostname(3)

  ##
  # :singleton-method: ssl_session_get0_alpn_selected
  # :call-seq:
  #   ssl_session_get0_alpn_selected(session, alpn = nil) -> Integer
  #
  # Gives the application protocol that a session was made with.
  #
  #   session     SSL_SESSION
  #   alpn        String that is filled or nil
  #   Returns     int: the application protocol, without a length before it; no bytes: none
  #   See         SSL_SESSION_get0_hostname(3)

  ##
  # :singleton-method: ssl_session_set1_alpn_selected
  # :call-seq:
  #   ssl_session_set1_alpn_selected(session, alpn = nil) -> Integer
  #
  # Sets the application protocol of a session; 0 bytes: none. It is refused once the session
  # was given to an SSL or a context.
  #
  #   session     SSL_SESSION
  #   alpn        String or nil
  #   Returns     int: 1, or 0 without memory
  #   See         SSL_SESSION_get0_hostname(3)

  ##
  # :singleton-method: ssl_session_get0_peer
  # :call-seq:
  #   ssl_session_get0_peer(session) -> Handle or nil
  #
  # Gives the certificate of the peer that a session was made with. A session that was resumed
  # from the client's ticket has the server's where the ticket holds it.
  #
  #   session     SSL_SESSION
  #   Returns     X509 or nil, borrowed: the certificate, or 0 where the peer showed none
  #   See         SSL_SESSION_get0_peer(3)

  ##
  # :singleton-method: ssl_session_get_max_early_data
  # :call-seq:
  #   ssl_session_get_max_early_data(session) -> Integer
  #
  # Tells how many bytes of early data the server takes when this session is resumed.
  #
  #   session     SSL_SESSION
  #   Returns     uint32_t: bytes; 0: none is allowed
  #   See         SSL_get_max_early_data(3)

  ##
  # :singleton-method: ssl_session_set_max_early_data
  # :call-seq:
  #   ssl_session_set_max_early_data(session, max_early_data) -> Integer
  #
  # Says how many bytes of early data may be sent when this session is resumed. It is for
  # sessions that were made by hand for a pre-shared key.
  #
  #   session     SSL_SESSION
  #   max_early_data uint32_t: bytes; 0: none
  #   Returns     int: 1
  #   See         SSL_get_max_early_data(3)

  ##
  # :singleton-method: ssl_session_get_max_fragment_length
  # :call-seq:
  #   ssl_session_get_max_fragment_length(session) -> Integer
  #
  # Tells the maximal length of a fragment that was negotiated (RFC 6066), as its code.
  #
  #   session     SSL_SESSION
  #   Returns     uint8_t: 1: 512 bytes, 2: 1024, 3: 2048, 4: 4096; 0: not negotiated
  #   See         SSL_CTX_set_tlsext_max_fragment_length(3)

  ##
  # :singleton-method: ssl_session_is_resumable
  # :call-seq:
  #   ssl_session_is_resumable(session) -> Integer
  #
  # Tells whether a session can be resumed: it has an identifier or a ticket, and was not marked
  # as spoilt.
  #
  #   session     SSL_SESSION
  #   Returns     int: 1 or 0
  #   See         SSL_SESSION_is_resumable(3)

  ##
  # :singleton-method: ssl_session_get_master_key
  # :call-seq:
  #   ssl_session_get_master_key(session, buffer = nil) -> Integer
  #
  # Gives the master secret of a session. In TLS 1.3 it is the resumption secret. Whoever has it
  # can read the connection.
  #
  #   session     SSL_SESSION
  #   buffer      String that is filled or nil
  #   Returns     size_t: bytes written; with no room, how long the secret is
  #   See         SSL_get_client_random(3)

  ##
  # :singleton-method: ssl_session_set1_master_key
  # :call-seq:
  #   ssl_session_set1_master_key(session, key) -> Integer
  #
  # Sets the master secret of a session; in TLS 1.3 the pre-shared key. At most 48 bytes for TLS
  # 1.2; OpenSSL has room for 256 or more.
  #
  #   session     SSL_SESSION
  #   key         String
  #   Returns     int: 1, or 0: too long
  #   See         SSL_get_client_random(3)

  ##
  # :singleton-method: ssl_session_has_ticket
  # :call-seq:
  #   ssl_session_has_ticket(session) -> Integer
  #
  # Tells whether a session holds a ticket.
  #
  #   session     SSL_SESSION
  #   Returns     int: 1 or 0
  #   See         SSL_SESSION_has_ticket(3)

  ##
  # :singleton-method: ssl_session_get_ticket_lifetime_hint
  # :call-seq:
  #   ssl_session_get_ticket_lifetime_hint(session) -> Integer
  #
  # Tells for how long the server said that the ticket of a session is good.
  #
  #   session     SSL_SESSION
  #   Returns     unsigned long: seconds; 0: none given
  #   See         SSL_SESSION_has_ticket(3)

  ##
  # :singleton-method: ssl_session_get0_ticket
  # :call-seq:
  #   ssl_session_get0_ticket(session, ticket = nil) -> Integer
  #
  # Gives the ticket of a session as the server sent it.
  #
  #   session     SSL_SESSION
  #   ticket      String that is filled or nil
  #   Returns     int: the ticket; no bytes: none
  #   See         SSL_SESSION_has_ticket(3)

  ##
  # :singleton-method: ssl_session_get0_ticket_appdata
  # :call-seq:
  #   ssl_session_get0_ticket_appdata(session, buffer = nil) -> Integer
  #
  # Gives what the application put into the ticket of a session.
  #
  #   session     SSL_SESSION
  #   buffer      String that is filled or nil
  #   Returns     int64_t: how many bytes there are, whatever the room
  #   See         SSL_CTX_set_session_ticket_cb(3)

  ##
  # :singleton-method: ssl_session_set1_ticket_appdata
  # :call-seq:
  #   ssl_session_set1_ticket_appdata(session, data = nil) -> Integer
  #
  # Puts bytes of the application into the ticket of a session; 0 bytes: none. It is refused
  # once the session was given to an SSL or a context.
  #
  #   session     SSL_SESSION
  #   data        String or nil
  #   Returns     int: 1, or 0 without memory
  #   See         SSL_CTX_set_session_ticket_cb(3)

  ##
  # :singleton-method: ssl_session_get_ex_new_index
  # :call-seq:
  #   ssl_session_get_ex_new_index() -> Integer
  #
  # Reserves an index for ssl_session_set_ex_data, for as long as the process lives.
  #
  #   Returns     int: the index, or -1 without memory
  #   See         CRYPTO_get_ex_new_index(3)

  ##
  # :singleton-method: ssl_session_set_ex_data
  # :call-seq:
  #   ssl_session_set_ex_data(session, index, data) -> Integer
  #
  # Keeps a number of the caller's with a session.
  #
  #   session     SSL_SESSION
  #   index       int
  #   data        int64_t: any number
  #   Returns     int: 1, or 0 without memory
  #   See         BIO_get_ex_data(3)

  ##
  # :singleton-method: ssl_session_get_ex_data
  # :call-seq:
  #   ssl_session_get_ex_data(session, index) -> Integer
  #
  # Gives the number that ssl_session_set_ex_data kept.
  #
  #   session     SSL_SESSION
  #   index       int
  #   Returns     int64_t: the number; 0 where none was kept
  #   See         BIO_get_ex_data(3)

  ##
  # :singleton-method: ssl_session_set_app_data
  # :call-seq:
  #   ssl_session_set_app_data(session, data) -> Integer
  #
  # Keeps a number of the caller's with a session, at index 0.
  #
  #   session     SSL_SESSION
  #   data        int64_t: any number
  #   Returns     int: 1, or 0 without memory
  #   See         BIO_get_ex_data(3)

  ##
  # :singleton-method: ssl_session_get_app_data
  # :call-seq:
  #   ssl_session_get_app_data(session) -> Integer
  #
  # Gives the number that ssl_session_set_app_data kept.
  #
  #   session     SSL_SESSION
  #   Returns     int64_t: the number; 0 where none was kept
  #   See         BIO_get_ex_data(3)

  ##
  # :singleton-method: i2d_ssl_session
  # :call-seq:
  #   i2d_ssl_session(session, pp = nil) -> Integer
  #
  # Encodes a session as DER, with its secrets. The application's numbers are left out, and so
  # is the chain of the peer but for its certificate.
  #
  #   session     SSL_SESSION
  #   pp          String that is filled or nil
  #   Returns     int: how many bytes; 0 where the session has no cipher
  #   See         d2i_SSL_SESSION(3)

  ##
  # :singleton-method: d2i_ssl_session
  # :call-seq:
  #   d2i_ssl_session(pp) -> Handle or nil
  #
  # Makes a session of its DER form.
  #
  #   pp          String
  #   Returns     SSL_SESSION or nil, new: the session, or 0 with the reason in the queue
  #   See         d2i_SSL_SESSION(3)

  ##
  # :singleton-method: i2d_ssl_session_bio
  # :call-seq:
  #   i2d_ssl_session_bio(bio, session) -> Integer
  #
  # Writes a session as DER to a BIO, with its secrets.
  #
  #   bio         BIO
  #   session     SSL_SESSION
  #   Returns     int: 1, or 0
  #   See         d2i_SSL_SESSION(3)

  ##
  # :singleton-method: d2i_ssl_session_bio
  # :call-seq:
  #   d2i_ssl_session_bio(bio) -> Handle or nil
  #
  # Reads a session as DER from a BIO.
  #
  #   bio         BIO
  #   Returns     SSL_SESSION or nil, new: the session, or 0 with the reason in the queue
  #   See         d2i_SSL_SESSION(3)

  ##
  # :singleton-method: pem_write_bio_ssl_session
  # :call-seq:
  #   pem_write_bio_ssl_session(bio, session) -> Integer
  #
  # Writes a session to a BIO as PEM, with its secrets and not encrypted.
  #
  #   bio         BIO
  #   session     SSL_SESSION
  #   Returns     int: 1, or 0
  #   See         PEM_write_bio_CMS_stream(3)

  ##
  # :singleton-method: pem_read_bio_ssl_session
  # :call-seq:
  #   pem_read_bio_ssl_session(bio, password = nil) -> Handle or nil
  #
  # Reads a session as PEM from a BIO.
  #
  #   bio         BIO
  #   password    String or nil: of an encrypted block; nil for none
  #   Returns     SSL_SESSION or nil, new: the session, or 0 with the reason in the queue
  #   Waits       as long as OpenSSL does
  #   See         PEM_read_bio_PrivateKey(3)

  ##
  # :singleton-method: ssl_session_print
  # :call-seq:
  #   ssl_session_print(bio, session) -> Integer
  #
  # Writes what a session holds to a BIO for people to read, its master secret included.
  #
  #   bio         BIO
  #   session     SSL_SESSION
  #   Returns     int: 1, or 0
  #   See         SSL_SESSION_print(3)

  ##
  # :singleton-method: ssl_session_print_keylog
  # :call-seq:
  #   ssl_session_print_keylog(bio, session) -> Integer
  #
  # Writes the line by which Wireshark finds the master secret of a session. It is for TLS 1.2
  # and older.
  #
  #   bio         BIO
  #   session     SSL_SESSION
  #   Returns     int: 1, or 0: the session has no identifier or no key
  #   See         SSL_SESSION_print(3)

  ##
  # :singleton-method: ssl_cipher_get_name
  # :call-seq:
  #   ssl_cipher_get_name(cipher) -> String or nil
  #
  # Gives OpenSSL's name of a cipher, such as ECDHE-RSA-AES128-GCM-SHA256.
  #
  #   cipher      SSL_CIPHER or nil
  #   Returns     String or nil: OpenSSL's name; `(NONE)` where no cipher was given
  #   See         SSL_CIPHER_get_name(3)

  ##
  # :singleton-method: ssl_cipher_standard_name
  # :call-seq:
  #   ssl_cipher_standard_name(cipher) -> String or nil
  #
  # Gives the name of a cipher in the standards, such as TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256.
  #
  #   cipher      SSL_CIPHER or nil
  #   Returns     String or nil: the name, nil where the cipher has none, `(NONE)` where no
  #               cipher was given
  #   See         SSL_CIPHER_get_name(3)

  ##
  # :singleton-method: openssl_cipher_name
  # :call-seq:
  #   openssl_cipher_name(standard_name) -> String or nil
  #
  # Gives OpenSSL's name for a cipher's name in the standards.
  #
  #   standard_name String or nil
  #   Returns     String or nil: OpenSSL's name; `(NONE)` where there is no such cipher
  #   See         SSL_CIPHER_get_name(3)

  ##
  # :singleton-method: ssl_cipher_get_version
  # :call-seq:
  #   ssl_cipher_get_version(cipher) -> String or nil
  #
  # Tells the oldest protocol version that has a cipher.
  #
  #   cipher      SSL_CIPHER or nil
  #   Returns     String or nil: such as `TLSv1.2`; `(NONE)` where no cipher was given
  #   See         SSL_CIPHER_get_name(3)

  ##
  # :singleton-method: ssl_cipher_get_bits
  # :call-seq:
  #   ssl_cipher_get_bits(cipher) -> [Integer, Integer]
  #
  # Tells the strength of a cipher in bits.
  #
  #   cipher      SSL_CIPHER or nil
  #   Returns     int: bits that are secret; 0 where no cipher was given
  #   Value 2     `alg_bits`, int: bits that the algorithm works with
  #   See         SSL_CIPHER_get_name(3)

  ##
  # :singleton-method: ssl_cipher_description
  # :call-seq:
  #   ssl_cipher_description(cipher) -> String or nil
  #
  # Describes a cipher in a line: name, version, key exchange, authentication, encryption and
  # MAC.
  #
  #   cipher      SSL_CIPHER
  #   Returns     String or nil: the line, with a newline at its end; nil without memory
  #   See         SSL_CIPHER_get_name(3)

  ##
  # :singleton-method: ssl_cipher_get_id
  # :call-seq:
  #   ssl_cipher_get_id(cipher) -> Integer
  #
  # Gives OpenSSL's number of a cipher.
  #
  #   cipher      SSL_CIPHER
  #   Returns     uint32_t: OpenSSL's own number; its lower 16 bits are those of the protocol
  #   See         SSL_CIPHER_get_name(3)

  ##
  # :singleton-method: ssl_cipher_get_protocol_id
  # :call-seq:
  #   ssl_cipher_get_protocol_id(cipher) -> Integer
  #
  # Gives the number of a cipher in the protocol, as IANA registers it.
  #
  #   cipher      SSL_CIPHER
  #   Returns     uint16_t: such as 0x1301
  #   See         SSL_CIPHER_get_name(3)

  ##
  # :singleton-method: ssl_cipher_get_cipher_nid
  # :call-seq:
  #   ssl_cipher_get_cipher_nid(cipher) -> Integer
  #
  # Tells what a cipher encrypts with, as OpenSSL's number for the algorithm.
  #
  #   cipher      SSL_CIPHER or nil
  #   Returns     int: the NID; 0: it encrypts nothing, or no cipher was given
  #   See         SSL_CIPHER_get_name(3)

  ##
  # :singleton-method: ssl_cipher_get_digest_nid
  # :call-seq:
  #   ssl_cipher_get_digest_nid(cipher) -> Integer
  #
  # Tells the digest of a cipher's MAC.
  #
  #   cipher      SSL_CIPHER
  #   Returns     int: the NID; 0: the encryption authenticates by itself (AEAD)
  #   See         SSL_CIPHER_get_name(3)

  ##
  # :singleton-method: ssl_cipher_get_handshake_digest
  # :call-seq:
  #   ssl_cipher_get_handshake_digest(cipher) -> Handle or nil
  #
  # Gives the digest that the handshake uses with a cipher.
  #
  #   cipher      SSL_CIPHER
  #   Returns     EVP_MD or nil, static: the digest, or 0
  #   See         SSL_CIPHER_get_name(3)

  ##
  # :singleton-method: ssl_cipher_get_kx_nid
  # :call-seq:
  #   ssl_cipher_get_kx_nid(cipher) -> Integer
  #
  # Tells the key exchange of a cipher.
  #
  #   cipher      SSL_CIPHER
  #   Returns     int: the NID, such as NID_kx_ecdhe; NID_kx_any for TLS 1.3; 0: unknown
  #   See         SSL_CIPHER_get_name(3)

  ##
  # :singleton-method: ssl_cipher_get_auth_nid
  # :call-seq:
  #   ssl_cipher_get_auth_nid(cipher) -> Integer
  #
  # Tells how the peer is authenticated with a cipher.
  #
  #   cipher      SSL_CIPHER
  #   Returns     int: the NID, such as NID_auth_rsa; NID_auth_any for TLS 1.3; 0: unknown
  #   See         SSL_CIPHER_get_name(3)

  ##
  # :singleton-method: ssl_cipher_is_aead
  # :call-seq:
  #   ssl_cipher_is_aead(cipher) -> Integer
  #
  # Tells whether the encryption of a cipher authenticates by itself, as GCM does.
  #
  #   cipher      SSL_CIPHER
  #   Returns     int: 1 or 0
  #   See         SSL_CIPHER_get_name(3)

  ##
  # :singleton-method: ssl_cipher_find
  # :call-seq:
  #   ssl_cipher_find(ssl, bytes) -> Handle or nil
  #
  # Finds a cipher by its two bytes in the protocol.
  #
  #   ssl         SSL
  #   bytes       String: the cipher's number, higher byte first
  #   Returns     SSL_CIPHER or nil, static: the cipher, or 0: unknown
  #   See         SSL_CIPHER_get_name(3)

  ##
  # :singleton-method: ossl_default_cipher_list
  # :call-seq:
  #   ossl_default_cipher_list() -> String or nil
  #
  # Gives the cipher list for TLS 1.2 and older that a context begins with.
  #
  #   Returns     String or nil
  #   OpenSSL     3.0 and newer
  #   See         SSL_CTX_set_cipher_list(3)

  ##
  # :singleton-method: ossl_default_ciphersuites
  # :call-seq:
  #   ossl_default_ciphersuites() -> String or nil
  #
  # Gives the ciphersuites for TLS 1.3 that a context begins with.
  #
  #   Returns     String or nil
  #   OpenSSL     3.0 and newer
  #   See         SSL_CTX_set_cipher_list(3)

  ##
  # :singleton-method: ssl_comp_get_name
  # :call-seq:
  #   ssl_comp_get_name(method) -> String or nil
  #
  # Gives the name of a compression method.
  #
  #   method      COMP_METHOD or nil
  #   Returns     String or nil: the name; nil where no method was given, or there is no
  #               compression
  #   See         SSL_COMP_get_name(3)

  ##
  # :singleton-method: ssl_comp_get0_name
  # :call-seq:
  #   ssl_comp_get0_name(comp) -> String or nil
  #
  # Gives the name of an entry of the compression methods.
  #
  #   comp        SSL_COMP
  #   Returns     String or nil: the name; nil where OpenSSL was built without compression
  #   See         SSL_COMP_add_compression_method(3)

  ##
  # :singleton-method: ssl_comp_get_id
  # :call-seq:
  #   ssl_comp_get_id(comp) -> Integer
  #
  # Gives the number of a compression method in the protocol.
  #
  #   comp        SSL_COMP
  #   Returns     int: the number; -1 where OpenSSL was built without compression
  #   See         SSL_COMP_add_compression_method(3)

  ##
  # :singleton-method: ssl_comp_get_compression_methods
  # :call-seq:
  #   ssl_comp_get_compression_methods() -> Handle or nil
  #
  # Lists the compression methods that OpenSSL has.
  #
  #   Returns     STACK_OF(SSL_COMP) or nil, static: the methods; 0: none
  #   See         SSL_COMP_add_compression_method(3)

  ##
  # :singleton-method: ssl_comp_free_compression_methods
  # :call-seq:
  #   ssl_comp_free_compression_methods() -> nil
  #
  # Does nothing since OpenSSL 1.1.0.
  #
  #   Returns     nil
  #   See         SSL_COMP_add_compression_method(3)

  ##
  # :singleton-method: ssl_conf_ctx_new
  # :call-seq:
  #   ssl_conf_ctx_new() -> Handle or nil
  #
  # Makes a context for configuration commands, ssl_conf_cmd. It needs flags and an object that
  # the commands are for.
  #
  #   Returns     SSL_CONF_CTX or nil, new: the context, or 0 without memory
  #   See         SSL_CONF_CTX_new(3)

  ##
  # :singleton-method: ssl_conf_ctx_free
  # :call-seq:
  #   ssl_conf_ctx_free(cctx) -> nil
  #
  # Gives a context for configuration commands back. 0 is left alone.
  #
  #   cctx        SSL_CONF_CTX or nil
  #   Returns     nil
  #   See         SSL_CONF_CTX_new(3)

  ##
  # :singleton-method: ssl_conf_ctx_finish
  # :call-seq:
  #   ssl_conf_ctx_finish(cctx) -> Integer
  #
  # Ends a series of commands: names the authorities that were collected, and with the flag
  # SSL_CONF_FLAG_REQUIRE_PRIVATE looks for missing keys in the files of the certificates.
  #
  #   cctx        SSL_CONF_CTX
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Waits       for files only
  #   See         SSL_CONF_CTX_set_flags(3)

  ##
  # :singleton-method: ssl_conf_ctx_set_flags
  # :call-seq:
  #   ssl_conf_ctx_set_flags(cctx, flags) -> Integer
  #
  # Adds flags: whether commands are as on a command line or in a file, for a client or a
  # server, and whether errors are to be queued.
  #
  #   cctx        SSL_CONF_CTX
  #   flags       unsigned int: SSL_CONF_FLAG_...
  #   Returns     unsigned int: all flags that are set now
  #   See         SSL_CONF_CTX_set_flags(3)

  ##
  # :singleton-method: ssl_conf_ctx_clear_flags
  # :call-seq:
  #   ssl_conf_ctx_clear_flags(cctx, flags) -> Integer
  #
  # Removes flags.
  #
  #   cctx        SSL_CONF_CTX
  #   flags       unsigned int: SSL_CONF_FLAG_...
  #   Returns     unsigned int: all flags that are set now
  #   See         SSL_CONF_CTX_set_flags(3)

  ##
  # :singleton-method: ssl_conf_ctx_set1_prefix
  # :call-seq:
  #   ssl_conf_ctx_set1_prefix(cctx, prefix = nil) -> Integer
  #
  # Sets what is before the name of every command; it is left out when names are compared.
  #
  #   cctx        SSL_CONF_CTX
  #   prefix      String or nil: nil: none
  #   Returns     int: 1, or 0 without memory
  #   See         SSL_CONF_CTX_set1_prefix(3)

  ##
  # :singleton-method: ssl_conf_ctx_set_ssl
  # :call-seq:
  #   ssl_conf_ctx_set_ssl(cctx, ssl = nil) -> nil
  #
  # Says which SSL the following commands are for. It is held until another is set or the
  # context is freed.
  #
  #   cctx        SSL_CONF_CTX
  #   ssl         SSL or nil: 0: commands are only checked
  #   Returns     nil
  #   See         SSL_CONF_CTX_set_ssl_ctx(3)

  ##
  # :singleton-method: ssl_conf_ctx_set_ssl_ctx
  # :call-seq:
  #   ssl_conf_ctx_set_ssl_ctx(cctx, ctx = nil) -> nil
  #
  # Says which context the following commands are for. It is held until another is set or the
  # configuration context is freed.
  #
  #   cctx        SSL_CONF_CTX
  #   ctx         SSL_CTX or nil: 0: commands are only checked
  #   Returns     nil
  #   See         SSL_CONF_CTX_set_ssl_ctx(3)

  ##
  # :singleton-method: ssl_conf_cmd
  # :call-seq:
  #   ssl_conf_cmd(cctx, command, value = nil) -> Integer
  #
  # Executes one configuration command, such as MinProtocol with TLSv1.2. With
  # SSL_CONF_FLAG_SHOW_ERRORS the reason of a failure is in the queue.
  #
  #   cctx        SSL_CONF_CTX
  #   command     String
  #   value       String or nil: nil where the command takes none
  #   Returns     int: 2: done, with the value; 1: done without it; 0: a bad value; -2: an
  #               unknown command; -3: the value is missing
  #   Waits       for files only
  #   See         SSL_CONF_cmd(3)

  ##
  # :singleton-method: ssl_conf_cmd_value_type
  # :call-seq:
  #   ssl_conf_cmd_value_type(cctx, command) -> Integer
  #
  # Tells of what kind the value of a command is.
  #
  #   cctx        SSL_CONF_CTX
  #   command     String
  #   Returns     int: 0: unknown; 1: text; 2: a file; 3: a directory; 4: none
  #   See         SSL_CONF_cmd(3)

  ##
  # :singleton-method: tls_method
  # :call-seq:
  #   tls_method() -> Handle or nil
  #
  # Names TLS of any version that both sides can do, for either side.
  #
  #   Returns     SSL_METHOD or nil, static
  #   See         TLS_method(3)

  ##
  # :singleton-method: tls_client_method
  # :call-seq:
  #   tls_client_method() -> Handle or nil
  #
  # Names TLS of any version that both sides can do, for clients.
  #
  #   Returns     SSL_METHOD or nil, static
  #   See         SSL_CTX_new(3)

  ##
  # :singleton-method: tls_server_method
  # :call-seq:
  #   tls_server_method() -> Handle or nil
  #
  # Names TLS of any version that both sides can do, for servers.
  #
  #   Returns     SSL_METHOD or nil, static
  #   See         SSL_CTX_new(3)

  ##
  # :singleton-method: tlsv1_2_method
  # :call-seq:
  #   tlsv1_2_method() -> Handle or nil
  #
  # Names TLS 1.2 alone, for either side. ssl_ctx_set_min_proto_version and
  # ssl_ctx_set_max_proto_version with tls_method do the same.
  #
  #   Returns     SSL_METHOD or nil, static
  #   OpenSSL     before 4.0
  #   See         SSL_CTX_new(3)

  ##
  # :singleton-method: tlsv1_2_client_method
  # :call-seq:
  #   tlsv1_2_client_method() -> Handle or nil
  #
  # Names TLS 1.2 alone, for clients. ssl_ctx_set_min_proto_version and
  # ssl_ctx_set_max_proto_version with tls_method do the same.
  #
  #   Returns     SSL_METHOD or nil, static
  #   OpenSSL     before 4.0
  #   See         SSL_CTX_new(3)

  ##
  # :singleton-method: tlsv1_2_server_method
  # :call-seq:
  #   tlsv1_2_server_method() -> Handle or nil
  #
  # Names TLS 1.2 alone, for servers. ssl_ctx_set_min_proto_version and
  # ssl_ctx_set_max_proto_version with tls_method do the same.
  #
  #   Returns     SSL_METHOD or nil, static
  #   OpenSSL     before 4.0
  #   See         SSL_CTX_new(3)

  ##
  # :singleton-method: tlsv1_1_method
  # :call-seq:
  #   tlsv1_1_method() -> Handle or nil
  #
  # Names TLS 1.1 alone, for either side. ssl_ctx_set_min_proto_version and
  # ssl_ctx_set_max_proto_version with tls_method do the same.
  #
  #   Returns     SSL_METHOD or nil, static
  #   OpenSSL     before 4.0
  #   See         SSL_CTX_new(3)

  ##
  # :singleton-method: tlsv1_1_client_method
  # :call-seq:
  #   tlsv1_1_client_method() -> Handle or nil
  #
  # Names TLS 1.1 alone, for clients. ssl_ctx_set_min_proto_version and
  # ssl_ctx_set_max_proto_version with tls_method do the same.
  #
  #   Returns     SSL_METHOD or nil, static
  #   OpenSSL     before 4.0
  #   See         SSL_CTX_new(3)

  ##
  # :singleton-method: tlsv1_1_server_method
  # :call-seq:
  #   tlsv1_1_server_method() -> Handle or nil
  #
  # Names TLS 1.1 alone, for servers. ssl_ctx_set_min_proto_version and
  # ssl_ctx_set_max_proto_version with tls_method do the same.
  #
  #   Returns     SSL_METHOD or nil, static
  #   OpenSSL     before 4.0
  #   See         SSL_CTX_new(3)

  ##
  # :singleton-method: tlsv1_method
  # :call-seq:
  #   tlsv1_method() -> Handle or nil
  #
  # Names TLS 1.0 alone, for either side. ssl_ctx_set_min_proto_version and
  # ssl_ctx_set_max_proto_version with tls_method do the same.
  #
  #   Returns     SSL_METHOD or nil, static
  #   OpenSSL     before 4.0
  #   See         SSL_CTX_new(3)

  ##
  # :singleton-method: tlsv1_client_method
  # :call-seq:
  #   tlsv1_client_method() -> Handle or nil
  #
  # Names TLS 1.0 alone, for clients. ssl_ctx_set_min_proto_version and
  # ssl_ctx_set_max_proto_version with tls_method do the same.
  #
  #   Returns     SSL_METHOD or nil, static
  #   OpenSSL     before 4.0
  #   See         SSL_CTX_new(3)

  ##
  # :singleton-method: tlsv1_server_method
  # :call-seq:
  #   tlsv1_server_method() -> Handle or nil
  #
  # Names TLS 1.0 alone, for servers. ssl_ctx_set_min_proto_version and
  # ssl_ctx_set_max_proto_version with tls_method do the same.
  #
  #   Returns     SSL_METHOD or nil, static
  #   OpenSSL     before 4.0
  #   See         SSL_CTX_new(3)

  ##
  # :singleton-method: dtls_method
  # :call-seq:
  #   dtls_method() -> Handle or nil
  #
  # Names DTLS of any version that both sides can do, for either side.
  #
  #   Returns     SSL_METHOD or nil, static
  #   See         SSL_CTX_new(3)

  ##
  # :singleton-method: dtls_client_method
  # :call-seq:
  #   dtls_client_method() -> Handle or nil
  #
  # Names DTLS of any version that both sides can do, for clients.
  #
  #   Returns     SSL_METHOD or nil, static
  #   See         SSL_CTX_new(3)

  ##
  # :singleton-method: dtls_server_method
  # :call-seq:
  #   dtls_server_method() -> Handle or nil
  #
  # Names DTLS of any version that both sides can do, for servers.
  #
  #   Returns     SSL_METHOD or nil, static
  #   See         SSL_CTX_new(3)

  ##
  # :singleton-method: dtlsv1_2_method
  # :call-seq:
  #   dtlsv1_2_method() -> Handle or nil
  #
  # Names DTLS 1.2 alone, for either side. ssl_ctx_set_min_proto_version and
  # ssl_ctx_set_max_proto_version with dtls_method do the same.
  #
  #   Returns     SSL_METHOD or nil, static
  #   OpenSSL     before 4.0
  #   See         SSL_CTX_new(3)

  ##
  # :singleton-method: dtlsv1_2_client_method
  # :call-seq:
  #   dtlsv1_2_client_method() -> Handle or nil
  #
  # Names DTLS 1.2 alone, for clients. ssl_ctx_set_min_proto_version and
  # ssl_ctx_set_max_proto_version with dtls_method do the same.
  #
  #   Returns     SSL_METHOD or nil, static
  #   OpenSSL     before 4.0
  #   See         SSL_CTX_new(3)

  ##
  # :singleton-method: dtlsv1_2_server_method
  # :call-seq:
  #   dtlsv1_2_server_method() -> Handle or nil
  #
  # Names DTLS 1.2 alone, for servers. ssl_ctx_set_min_proto_version and
  # ssl_ctx_set_max_proto_version with dtls_method do the same.
  #
  #   Returns     SSL_METHOD or nil, static
  #   OpenSSL     before 4.0
  #   See         SSL_CTX_new(3)

  ##
  # :singleton-method: dtlsv1_method
  # :call-seq:
  #   dtlsv1_method() -> Handle or nil
  #
  # Names DTLS 1.0 alone, for either side. ssl_ctx_set_min_proto_version and
  # ssl_ctx_set_max_proto_version with dtls_method do the same.
  #
  #   Returns     SSL_METHOD or nil, static
  #   OpenSSL     before 4.0
  #   See         SSL_CTX_new(3)

  ##
  # :singleton-method: dtlsv1_client_method
  # :call-seq:
  #   dtlsv1_client_method() -> Handle or nil
  #
  # Names DTLS 1.0 alone, for clients. ssl_ctx_set_min_proto_version and
  # ssl_ctx_set_max_proto_version with dtls_method do the same.
  #
  #   Returns     SSL_METHOD or nil, static
  #   OpenSSL     before 4.0
  #   See         SSL_CTX_new(3)

  ##
  # :singleton-method: dtlsv1_server_method
  # :call-seq:
  #   dtlsv1_server_method() -> Handle or nil
  #
  # Names DTLS 1.0 alone, for servers. ssl_ctx_set_min_proto_version and
  # ssl_ctx_set_max_proto_version with dtls_method do the same.
  #
  #   Returns     SSL_METHOD or nil, static
  #   OpenSSL     before 4.0
  #   See         SSL_CTX_new(3)

  ##
  # :singleton-method: sslv23_method
  # :call-seq:
  #   sslv23_method() -> Handle or nil
  #
  # The old name of tls_method.
  #
  #   Returns     SSL_METHOD or nil, static
  #   See         SSL_CTX_new(3)

  ##
  # :singleton-method: sslv23_client_method
  # :call-seq:
  #   sslv23_client_method() -> Handle or nil
  #
  # The old name of tls_client_method.
  #
  #   Returns     SSL_METHOD or nil, static
  #   See         SSL_CTX_new(3)

  ##
  # :singleton-method: sslv23_server_method
  # :call-seq:
  #   sslv23_server_method() -> Handle or nil
  #
  # The old name of tls_server_method.
  #
  #   Returns     SSL_METHOD or nil, static
  #   See         SSL_CTX_new(3)

  ##
  # :singleton-method: bio_f_ssl
  # :call-seq:
  #   bio_f_ssl() -> Handle or nil
  #
  # Gives the kind of BIO that speaks TLS over the next one in its chain.
  #
  #   Returns     BIO_METHOD or nil, static
  #   See         BIO_f_ssl(3)

  ##
  # :singleton-method: bio_new_ssl
  # :call-seq:
  #   bio_new_ssl(ctx, client) -> Handle or nil
  #
  # Makes a BIO that speaks TLS, with an SSL of its own that ends with it. Another one is to be
  # pushed behind it.
  #
  #   ctx         SSL_CTX
  #   client      int: 1: a client; 0: a server
  #   Returns     BIO or nil, new: the BIO, or 0 with the reason in the queue
  #   See         BIO_f_ssl(3)

  ##
  # :singleton-method: bio_new_ssl_connect
  # :call-seq:
  #   bio_new_ssl_connect(ctx) -> Handle or nil
  #
  # Makes a BIO for a client: TLS over a connection that bio_set_conn_hostname names.
  #
  #   ctx         SSL_CTX
  #   Returns     BIO or nil, new: the chain, or 0
  #   See         BIO_f_ssl(3)

  ##
  # :singleton-method: bio_new_buffer_ssl_connect
  # :call-seq:
  #   bio_new_buffer_ssl_connect(ctx) -> Handle or nil
  #
  # Makes a BIO for a client with a buffer before it, so that lines can be read.
  #
  #   ctx         SSL_CTX
  #   Returns     BIO or nil, new: the chain, or 0
  #   See         BIO_f_ssl(3)

  ##
  # :singleton-method: bio_ssl_shutdown
  # :call-seq:
  #   bio_ssl_shutdown(bio) -> nil
  #
  # Sends the farewell of TLS on every SSL in a chain. An error shows only in the queue.
  #
  #   bio         BIO
  #   Returns     nil
  #   Waits       as long as OpenSSL does
  #   See         BIO_f_ssl(3)

  ##
  # :singleton-method: dtls_get_data_mtu
  # :call-seq:
  #   dtls_get_data_mtu(ssl) -> Integer
  #
  # Tells how much data fits into one datagram with the cipher that was agreed.
  #
  #   ssl         SSL
  #   Returns     size_t: bytes; 0: not known yet, or not DTLS
  #   See         DTLS_get_data_mtu(3)

  ##
  # :singleton-method: dtlsv1_listen
  # :call-seq:
  #   dtlsv1_listen(ssl, client) -> Integer
  #
  # Waits for a client that sends back the cookie of the server. It needs the callbacks
  # SSL_CTX_set_cookie_generate_cb and SSL_CTX_set_cookie_verify_cb.
  #
  #   ssl         SSL
  #   client      BIO_ADDR: where the client's address is stored
  #   Returns     int: 1 or more: a client whose address is proved; 0: nothing yet; -1: an
  #               error, also where it is not DTLS
  #   Streams     refused on the SSL of a stream: a stream's handshake has no listening
  #   Waits       as long as OpenSSL does
  #   See         DTLSv1_listen(3)

  ##
  # :singleton-method: dtlsv1_get_timeout
  # :call-seq:
  #   dtlsv1_get_timeout(ssl) -> [Integer, Integer, Integer]
  #
  # Tells how long it is until dtlsv1_handle_timeout is to be called.
  #
  #   ssl         SSL
  #   Returns     long: 1, or 0: no timer is running, or not DTLS
  #   Value 2     `seconds`, long
  #   Value 3     `microseconds`, long
  #   See         DTLSv1_get_timeout(3)

  ##
  # :singleton-method: dtlsv1_handle_timeout
  # :call-seq:
  #   dtlsv1_handle_timeout(ssl) -> Integer
  #
  # Sends the last flight of the handshake again when its timer has run out.
  #
  #   ssl         SSL
  #   Returns     long: 1: sent again; 0: no timer had run out, or not DTLS; -1: an error, or
  #               too often
  #   Streams     refused on the SSL of a stream: a stream sends for itself
  #   Waits       as long as OpenSSL does
  #   See         DTLSv1_handle_timeout(3)

  ##
  # :singleton-method: dtls_set_link_mtu
  # :call-seq:
  #   dtls_set_link_mtu(ssl, mtu) -> Integer
  #
  # Says how large a datagram may be, headers of IP and UDP included.
  #
  #   ssl         SSL
  #   mtu         long: bytes
  #   Returns     long: 1, or 0: too small, or not DTLS
  #   See         SSL_CTX_set_options(3)

  ##
  # :singleton-method: dtls_get_link_min_mtu
  # :call-seq:
  #   dtls_get_link_min_mtu(ssl) -> Integer
  #
  # Tells the smallest size that dtls_set_link_mtu takes.
  #
  #   ssl         SSL
  #   Returns     long: bytes; 0: not DTLS
  #   See         SSL_CTX_set_options(3)

  ##
  # :singleton-method: srp_calc_a_param
  # :call-seq:
  #   srp_calc_a_param(ssl) -> Integer
  #
  # Chooses the secret of an SRP client and calculates its public value. The handshake does it
  # by itself.
  #
  #   ssl         SSL
  #   Returns     int: 1, or 0
  #   See         SSL_CTX_set_srp_password(3)

  ##
  # :singleton-method: ssl_srp_ctx_init
  # :call-seq:
  #   ssl_srp_ctx_init(ssl) -> Integer
  #
  # Takes the SRP settings of an SSL over from its context. ssl_new does it by itself; what was
  # set before is lost.
  #
  #   ssl         SSL
  #   Returns     int: 1, or 0
  #   See         SSL_CTX_set_srp_password(3)

  ##
  # :singleton-method: ssl_srp_ctx_free
  # :call-seq:
  #   ssl_srp_ctx_free(ssl) -> Integer
  #
  # Drops the SRP settings of an SSL. ssl_free does it by itself.
  #
  #   ssl         SSL
  #   Returns     int: 1, or 0
  #   See         SSL_CTX_set_srp_password(3)

  ##
  # :singleton-method: openssl_init_ssl
  # :call-seq:
  #   openssl_init_ssl(opts) -> Integer
  #
  # Initialises OpenSSL. It happens by itself; only options that differ from the defaults need
  # it, before anything else.
  #
  #   opts        uint64_t: OPENSSL_INIT_...; 0: the defaults
  #   Returns     int: 1, or 0
  #   See         OPENSSL_init_ssl(3)

  ##
  # :singleton-method: err_load_ssl_strings
  # :call-seq:
  #   err_load_ssl_strings() -> Integer
  #
  # Loads the texts of errors. It happens by itself since OpenSSL 1.1.0.
  #
  #   Returns     int: 1
  #   See         ERR_load_crypto_strings(3)

  ##
  # :singleton-method: openssl_add_ssl_algorithms
  # :call-seq:
  #   openssl_add_ssl_algorithms() -> Integer
  #
  # An old name of openssl_init_ssl without options.
  #
  #   Returns     int: 1, or 0
  #   See         SSL_library_init(3)

  ##
  # :singleton-method: ssleay_add_ssl_algorithms
  # :call-seq:
  #   ssleay_add_ssl_algorithms() -> Integer
  #
  # The oldest name of openssl_init_ssl without options.
  #
  #   Returns     int: 1, or 0
  #   See         SSL_library_init(3)

  ##
  # :singleton-method: tls1_get_version
  # :call-seq:
  #   tls1_get_version(ssl) -> Integer
  #
  # Gives the protocol version where that is one of TLS.
  #
  #   ssl         SSL
  #   Returns     int: such as 0x0303; 0: not TLS
  #   See         SSL_get_version(3)

  ##
  # :singleton-method: tls1_get_client_version
  # :call-seq:
  #   tls1_get_client_version(ssl) -> Integer
  #
  # Gives the version that the client hello named, where that is one of TLS. TLS 1.3 clients
  # name 1.2 there.
  #
  #   ssl         SSL
  #   Returns     int: such as 0x0303; 0: not TLS
  #   See         SSL_get_version(3)

  ##
  # :singleton-method: ssl_library_init
  # :call-seq:
  #   ssl_library_init() -> Integer
  #
  # Prepares OpenSSL for use. It prepares itself, so that nothing needs this call.
  #
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         OPENSSL_init_ssl(3)

  ##
  # :singleton-method: ssl_load_error_strings
  # :call-seq:
  #   ssl_load_error_strings() -> Integer
  #
  # Loads the texts of OpenSSL's errors. It loads them itself, so that nothing needs this call.
  #
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         OPENSSL_init_ssl(3)

  ##
  # :singleton-method: ssl_add_ssl_module
  # :call-seq:
  #   ssl_add_ssl_module() -> nil
  #
  # Does nothing; OpenSSL's module for TLS settings in configuration files is always there.
  #
  #   Returns     nil
  #   See         openssl/ssl.h

  ##
  # :singleton-method: ssl_op_bit
  # :call-seq:
  #   ssl_op_bit(n) -> Integer
  #
  # Makes an option mask of one bit.
  #
  #   n           int: number of the bit, counted from 0
  #   Returns     uint64_t: 2 to the power of `n`
  #   See         SSL_CTX_set_options(3)

  ##
  # :singleton-method: ssl_new
  # :call-seq:
  #   ssl_new(ctx) -> Handle or nil
  #
  # Makes a connection with the settings that the context has now. It needs a transport, by
  # ssl_set_fd or ssl_set_bio, and a side, by ssl_set_connect_state or ssl_set_accept_state. An
  # SSL of ctx_new for a client verifies its peer as a stream does; of a context for both sides
  # it verifies as ssl_ctx_get_verify_mode says.
  #
  #   ctx         SSL_CTX
  #   Returns     SSL or nil, new: the SSL; 0 with the reason in the queue
  #   See         SSL_new(3)

  ##
  # :singleton-method: ssl_dup
  # :call-seq:
  #   ssl_dup(ssl) -> Handle or nil
  #
  # Makes an SSL with the same settings, but without transport and without the password of
  # ssl_set_default_passwd_cb_userdata. Once the handshake has begun it is the same SSL that is
  # returned, to be freed once more.
  #
  #   ssl         SSL
  #   Returns     SSL or nil, new: the SSL; 0 with the reason in the queue
  #   Streams     refused on the SSL of a stream: what it keeps with its SSL cannot be there
  #               twice
  #   See         SSL_dup(3)

  ##
  # :singleton-method: ssl_free
  # :call-seq:
  #   ssl_free(ssl) -> nil
  #
  # Frees an SSL. Where it was counted up, that often; 0 does nothing.
  #
  #   ssl         SSL or nil
  #   Returns     nil
  #   See         SSL_free(3)

  ##
  # :singleton-method: ssl_up_ref
  # :call-seq:
  #   ssl_up_ref(ssl) -> Integer
  #
  # Counts an SSL up, so that it has to be freed once more.
  #
  #   ssl         SSL
  #   Returns     int: 1, or 0
  #   See         SSL_new(3)

  ##
  # :singleton-method: ssl_clear
  # :call-seq:
  #   ssl_clear(ssl) -> Integer
  #
  # Makes an SSL ready for another connection with the same settings. A session that ended well
  # is kept, to be resumed.
  #
  #   ssl         SSL
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Streams     refused on the SSL of a stream: its connection would be lost
  #   See         SSL_clear(3)

  ##
  # :singleton-method: ssl_get_ssl_ctx
  # :call-seq:
  #   ssl_get_ssl_ctx(ssl) -> Handle or nil
  #
  # Gives the context of an SSL.
  #
  #   ssl         SSL
  #   Returns     SSL_CTX or nil, borrowed: the context
  #   See         SSL_get_SSL_CTX(3)

  ##
  # :singleton-method: ssl_set_ssl_ctx
  # :call-seq:
  #   ssl_set_ssl_ctx(ssl, ctx = nil) -> Handle or nil
  #
  # Gives an SSL another context, whose certificates replace its own. Its options, ciphers and
  # verification stay. It is what a server does that chooses by the name that a client asks for.
  #
  #   ssl         SSL
  #   ctx         SSL_CTX or nil: 0: the context that the SSL was made with
  #   Returns     SSL_CTX or nil, borrowed: the context that is set; 0 when it cannot be
  #   Streams     refused on the SSL of a stream: stream_answer names its context
  #   See         openssl/ssl.h

  ##
  # :singleton-method: ssl_get_ssl_method
  # :call-seq:
  #   ssl_get_ssl_method(ssl) -> Handle or nil
  #
  # Gives the method of an SSL.
  #
  #   ssl         SSL
  #   Returns     SSL_METHOD or nil, static
  #   See         SSL_CTX_set_ssl_version(3)

  ##
  # :singleton-method: ssl_set_ssl_method
  # :call-seq:
  #   ssl_set_ssl_method(ssl, method) -> Integer
  #
  # Gives an SSL another method, before the handshake. ssl_clear goes back to that of the
  # context.
  #
  #   ssl         SSL
  #   method      SSL_METHOD
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Streams     refused on the SSL of a stream: stream_set_method selects its versions
  #   See         SSL_CTX_set_ssl_version(3)

  ##
  # :singleton-method: ssl_get_ex_new_index
  # :call-seq:
  #   ssl_get_ex_new_index() -> Integer
  #
  # Reserves an index under which every SSL can keep a number of the caller's.
  #
  #   Returns     int: an index for ssl_set_ex_data, or -1 with the reason in the queue
  #   See         CRYPTO_get_ex_new_index(3)

  ##
  # :singleton-method: ssl_set_ex_data
  # :call-seq:
  #   ssl_set_ex_data(ssl, index, data) -> Integer
  #
  # Keeps a number with an SSL.
  #
  #   ssl         SSL
  #   index       int: from ssl_get_ex_new_index, or 0
  #   data        int64_t: any number
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         CRYPTO_set_ex_data(3)

  ##
  # :singleton-method: ssl_get_ex_data
  # :call-seq:
  #   ssl_get_ex_data(ssl, index) -> Integer
  #
  # Gives the number that is kept with an SSL under an index.
  #
  #   ssl         SSL
  #   index       int: from ssl_get_ex_new_index, or 0
  #   Returns     int64_t: the number; 0 where none was set
  #   See         CRYPTO_get_ex_data(3)

  ##
  # :singleton-method: ssl_set_app_data
  # :call-seq:
  #   ssl_set_app_data(ssl, data) -> Integer
  #
  # Keeps a number with an SSL, under index 0.
  #
  #   ssl         SSL
  #   data        int64_t: any number
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         CRYPTO_set_ex_data(3)

  ##
  # :singleton-method: ssl_get_app_data
  # :call-seq:
  #   ssl_get_app_data(ssl) -> Integer
  #
  # Gives the number that ssl_set_app_data kept.
  #
  #   ssl         SSL
  #   Returns     int64_t: the number; 0 where none was set
  #   See         CRYPTO_get_ex_data(3)

  ##
  # :singleton-method: ssl_get_ex_data_x509_store_ctx_idx
  # :call-seq:
  #   ssl_get_ex_data_x509_store_ctx_idx() -> Integer
  #
  # Tells under which index the X509_STORE_CTX of a verification keeps its SSL.
  #
  #   Returns     int: the index, or -1
  #   See         SSL_get_ex_data_X509_STORE_CTX_idx(3)

  ##
  # :singleton-method: ssl_set_bio
  # :call-seq:
  #   ssl_set_bio(ssl, rbio = nil, wbio = nil) -> nil
  #
  # Sets what an SSL reads from and writes to. The BIOs stay the caller's too, and are freed by
  # whoever is last. OpenSSL's own BIOs over sockets and descriptors may raise SIGPIPE, and wait
  # where the descriptor does, while other calls on the SSL are held up: ssl_set_fd has one that
  # does neither.
  #
  #   ssl         SSL
  #   rbio        BIO or nil: to read from; 0 for none
  #   wbio        BIO or nil: to write to, commonly the same; 0 for none
  #   Returns     nil
  #   Streams     refused on the SSL of a stream: it has a transport of its own
  #   See         SSL_set_bio(3)

  ##
  # :singleton-method: ssl_set0_rbio
  # :call-seq:
  #   ssl_set0_rbio(ssl, rbio = nil) -> nil
  #
  # Sets what an SSL reads from.
  #
  #   ssl         SSL
  #   rbio        BIO or nil: 0 for none
  #   Returns     nil
  #   Streams     refused on the SSL of a stream: it has a transport of its own
  #   See         SSL_set_bio(3)

  ##
  # :singleton-method: ssl_set0_wbio
  # :call-seq:
  #   ssl_set0_wbio(ssl, wbio = nil) -> nil
  #
  # Sets what an SSL writes to.
  #
  #   ssl         SSL
  #   wbio        BIO or nil: 0 for none
  #   Returns     nil
  #   Streams     refused on the SSL of a stream: it has a transport of its own
  #   See         SSL_set_bio(3)

  ##
  # :singleton-method: ssl_get_rbio
  # :call-seq:
  #   ssl_get_rbio(ssl) -> Handle or nil
  #
  # Gives the BIO that an SSL reads from.
  #
  #   ssl         SSL
  #   Returns     BIO or nil, borrowed: what it reads from; 0: none is set
  #   Streams     refused on the SSL of a stream: its transport is its own
  #   See         SSL_get_rbio(3)

  ##
  # :singleton-method: ssl_get_wbio
  # :call-seq:
  #   ssl_get_wbio(ssl) -> Handle or nil
  #
  # Gives the BIO that an SSL writes to.
  #
  #   ssl         SSL
  #   Returns     BIO or nil, borrowed: what it writes to; 0: none is set
  #   Streams     refused on the SSL of a stream: its transport is its own
  #   See         SSL_get_rbio(3)

  ##
  # :singleton-method: ssl_set_fd
  # :call-seq:
  #   ssl_set_fd(ssl, fd) -> Integer
  #
  # Has an SSL read from and write to a socket. Nothing waits for it, whether the socket would
  # or not: the call returns below 0, and ssl_get_error tells what to wait for. SIGPIPE is never
  # raised.
  #
  #   ssl         SSL
  #   fd          int: of a socket; it stays the caller's to close
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Streams     refused on the SSL of a stream: it has a transport of its own
  #   See         SSL_set_fd(3)

  ##
  # :singleton-method: ssl_set_rfd
  # :call-seq:
  #   ssl_set_rfd(ssl, fd) -> Integer
  #
  # Has an SSL read from a socket, without waiting, as ssl_set_fd does.
  #
  #   ssl         SSL
  #   fd          int: of a socket; it stays the caller's to close
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Streams     refused on the SSL of a stream: it has a transport of its own
  #   See         SSL_set_fd(3)

  ##
  # :singleton-method: ssl_set_wfd
  # :call-seq:
  #   ssl_set_wfd(ssl, fd) -> Integer
  #
  # Has an SSL write to a socket, without waiting, as ssl_set_fd does.
  #
  #   ssl         SSL
  #   fd          int: of a socket; it stays the caller's to close
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Streams     refused on the SSL of a stream: it has a transport of its own
  #   See         SSL_set_fd(3)

  ##
  # :singleton-method: ssl_get_fd
  # :call-seq:
  #   ssl_get_fd(ssl) -> Integer
  #
  # Gives the descriptor that an SSL reads from.
  #
  #   ssl         SSL
  #   Returns     int: the descriptor, or -1: it reads from none
  #   See         SSL_get_fd(3)

  ##
  # :singleton-method: ssl_get_rfd
  # :call-seq:
  #   ssl_get_rfd(ssl) -> Integer
  #
  # Gives the descriptor that an SSL reads from.
  #
  #   ssl         SSL
  #   Returns     int: the descriptor, or -1: it reads from none
  #   See         SSL_get_fd(3)

  ##
  # :singleton-method: ssl_get_wfd
  # :call-seq:
  #   ssl_get_wfd(ssl) -> Integer
  #
  # Gives the descriptor that an SSL writes to.
  #
  #   ssl         SSL
  #   Returns     int: the descriptor, or -1: it writes to none
  #   See         SSL_get_fd(3)

  ##
  # :singleton-method: ssl_set_connect_state
  # :call-seq:
  #   ssl_set_connect_state(ssl) -> nil
  #
  # Makes an SSL the client. A stream's SSL has its side from the beginning: there it does
  # nothing for a client, and is refused for a server.
  #
  #   ssl         SSL
  #   Returns     nil
  #   See         SSL_set_connect_state(3)

  ##
  # :singleton-method: ssl_set_accept_state
  # :call-seq:
  #   ssl_set_accept_state(ssl) -> nil
  #
  # Makes an SSL the server. A stream's SSL has its side from the beginning: there it does
  # nothing for a server, and is refused for a client.
  #
  #   ssl         SSL
  #   Returns     nil
  #   See         SSL_set_connect_state(3)

  ##
  # :singleton-method: ssl_do_handshake
  # :call-seq:
  #   ssl_do_handshake(ssl) -> Integer
  #
  # Carries the handshake, or goes on with it. The side must have been set.
  #
  #   ssl         SSL
  #   Returns     int: 1: it is done; 0: it was ended in good order; below 0: ssl_get_error
  #               tells why it is not done
  #   Streams     refused on the SSL of a stream: stream_handshake carries its handshake
  #   Waits       as long as OpenSSL does
  #   See         SSL_do_handshake(3)

  ##
  # :singleton-method: ssl_connect
  # :call-seq:
  #   ssl_connect(ssl) -> Integer
  #
  # Carries the handshake as a client, or goes on with it.
  #
  #   ssl         SSL
  #   Returns     int: as ssl_do_handshake
  #   Streams     refused on the SSL of a stream: stream_handshake carries its handshake
  #   Waits       as long as OpenSSL does
  #   See         SSL_connect(3)

  ##
  # :singleton-method: ssl_accept
  # :call-seq:
  #   ssl_accept(ssl) -> Integer
  #
  # Carries the handshake as a server, or goes on with it.
  #
  #   ssl         SSL
  #   Returns     int: as ssl_do_handshake
  #   Streams     refused on the SSL of a stream: stream_handshake carries its handshake
  #   Waits       as long as OpenSSL does
  #   See         SSL_accept(3)

  ##
  # :singleton-method: ssl_stateless
  # :call-seq:
  #   ssl_stateless(ssl) -> Integer
  #
  # Answers the first message of a TLS 1.3 client with a cookie, and keeps nothing until the
  # client echoes it. It needs the cookie callbacks of the context.
  #
  #   ssl         SSL
  #   Returns     int: 1: the client echoed the cookie, go on with ssl_accept; 0: a cookie was
  #               sent to it, forget the connection; -1: it failed
  #   Streams     refused on the SSL of a stream: stream_handshake carries its handshake
  #   Waits       as long as OpenSSL does
  #   See         SSL_stateless(3)

  ##
  # :singleton-method: ssl_renegotiate
  # :call-seq:
  #   ssl_renegotiate(ssl) -> Integer
  #
  # Has the next read, write or handshake begin a new handshake. TLS 1.3 has none,
  # SSL_OP_NO_RENEGOTIATION forbids it.
  #
  #   ssl         SSL
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         SSL_key_update(3)

  ##
  # :singleton-method: ssl_renegotiate_abbreviated
  # :call-seq:
  #   ssl_renegotiate_abbreviated(ssl) -> Integer
  #
  # Has the next read, write or handshake begin a new handshake that resumes the session.
  #
  #   ssl         SSL
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         SSL_key_update(3)

  ##
  # :singleton-method: ssl_renegotiate_pending
  # :call-seq:
  #   ssl_renegotiate_pending(ssl) -> Integer
  #
  # Tells whether a new handshake was asked for and is not finished yet.
  #
  #   ssl         SSL
  #   Returns     int: 1 or 0
  #   See         SSL_key_update(3)

  ##
  # :singleton-method: ssl_key_update
  # :call-seq:
  #   ssl_key_update(ssl, update_type) -> Integer
  #
  # Has the next write or handshake change the keys of a TLS 1.3 connection.
  #
  #   ssl         SSL
  #   update_type int: SSL_KEY_UPDATE_NOT_REQUESTED: one's own keys only;
  #               SSL_KEY_UPDATE_REQUESTED: the peer's too
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         SSL_key_update(3)

  ##
  # :singleton-method: ssl_get_key_update_type
  # :call-seq:
  #   ssl_get_key_update_type(ssl) -> Integer
  #
  # Tells which change of keys is to come.
  #
  #   ssl         SSL
  #   Returns     int: what was asked for, SSL_KEY_UPDATE_NONE when it is done
  #   See         SSL_key_update(3)

  ##
  # :singleton-method: ssl_new_session_ticket
  # :call-seq:
  #   ssl_new_session_ticket(ssl) -> Integer
  #
  # Has the next write or handshake send the client one more ticket.
  #
  #   ssl         SSL: a server's, with TLS 1.3
  #   Returns     int: 1, or 0: the connection is not such
  #   OpenSSL     3.0 and newer
  #   See         SSL_CTX_set_num_tickets(3)

  ##
  # :singleton-method: ssl_verify_client_post_handshake
  # :call-seq:
  #   ssl_verify_client_post_handshake(ssl) -> Integer
  #
  # Has the next write or handshake ask the client for a certificate. The client must have
  # offered it, see ssl_set_post_handshake_auth.
  #
  #   ssl         SSL: a server's, with TLS 1.3
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         SSL_CTX_set_verify(3)

  ##
  # :singleton-method: ssl_num_renegotiations
  # :call-seq:
  #   ssl_num_renegotiations(ssl) -> Integer
  #
  # Tells how many handshakes there were after the first, since the count was cleared.
  #
  #   ssl         SSL
  #   Returns     long: how many; always 0 with TLS 1.3
  #   See         openssl/ssl.h

  ##
  # :singleton-method: ssl_clear_num_renegotiations
  # :call-seq:
  #   ssl_clear_num_renegotiations(ssl) -> Integer
  #
  # Begins the count of ssl_num_renegotiations anew. That of ssl_total_renegotiations goes on.
  #
  #   ssl         SSL
  #   Returns     long: how many there were until now
  #   See         openssl/ssl.h

  ##
  # :singleton-method: ssl_total_renegotiations
  # :call-seq:
  #   ssl_total_renegotiations(ssl) -> Integer
  #
  # Tells how many handshakes there were after the first, since the SSL was made or cleared.
  #
  #   ssl         SSL
  #   Returns     long: how many; always 0 with TLS 1.3
  #   See         openssl/ssl.h

  ##
  # :singleton-method: ssl_get_secure_renegotiation_support
  # :call-seq:
  #   ssl_get_secure_renegotiation_support(ssl) -> Integer
  #
  # Tells whether the peer supports secure renegotiation, RFC 5746.
  #
  #   ssl         SSL
  #   Returns     long: 1 or 0
  #   See         SSL_CTX_set_options(3)

  ##
  # :singleton-method: ssl_read
  # :call-seq:
  #   ssl_read(ssl, buffer) -> Integer
  #
  # Reads what the peer has sent, at most `length` bytes. A handshake that is due comes first.
  #
  #   ssl         SSL
  #   buffer      String that is filled: where the bytes go
  #   Returns     int: how many bytes were read; 0 or below: none, ssl_get_error tells why
  #   Streams     refused on the SSL of a stream: stream_read reads it
  #   Waits       as long as OpenSSL does
  #   See         SSL_read(3)

  ##
  # :singleton-method: ssl_read_ex
  # :call-seq:
  #   ssl_read_ex(ssl, buffer) -> [Integer, Integer]
  #
  # Reads what the peer has sent, at most `length` bytes. A handshake that is due comes first.
  #
  #   ssl         SSL
  #   buffer      String that is filled: where the bytes go
  #   Returns     int: 1, or 0: ssl_get_error tells why
  #   Value 2     `read_length`, size_t: how many bytes were read
  #   Streams     refused on the SSL of a stream: stream_read reads it
  #   Waits       as long as OpenSSL does
  #   See         SSL_read(3)

  ##
  # :singleton-method: ssl_peek
  # :call-seq:
  #   ssl_peek(ssl, buffer) -> Integer
  #
  # Reads as ssl_read does, and leaves the bytes to be read again.
  #
  #   ssl         SSL
  #   buffer      String that is filled: where the bytes go
  #   Returns     int: as ssl_read
  #   Streams     refused on the SSL of a stream: stream_read reads it
  #   Waits       as long as OpenSSL does
  #   See         SSL_read(3)

  ##
  # :singleton-method: ssl_peek_ex
  # :call-seq:
  #   ssl_peek_ex(ssl, buffer) -> [Integer, Integer]
  #
  # Reads as ssl_read_ex does, and leaves the bytes to be read again.
  #
  #   ssl         SSL
  #   buffer      String that is filled: where the bytes go
  #   Returns     int: as ssl_read_ex
  #   Value 2     `read_length`, size_t: how many bytes were read
  #   Streams     refused on the SSL of a stream: stream_read reads it
  #   Waits       as long as OpenSSL does
  #   See         SSL_read(3)

  ##
  # :singleton-method: ssl_write
  # :call-seq:
  #   ssl_write(ssl, data) -> Integer
  #
  # Sends bytes to the peer. A handshake that is due comes first. After SSL_ERROR_WANT_READ or
  # SSL_ERROR_WANT_WRITE it must be called again with the same bytes.
  #
  #   ssl         SSL
  #   data        String: what is sent
  #   Returns     int: how many bytes were taken; 0 or below: none, ssl_get_error tells why
  #   Streams     refused on the SSL of a stream: stream_write writes to it
  #   Waits       as long as OpenSSL does
  #   See         SSL_write(3)

  ##
  # :singleton-method: ssl_write_ex
  # :call-seq:
  #   ssl_write_ex(ssl, data) -> [Integer, Integer]
  #
  # Sends bytes to the peer, as ssl_write does.
  #
  #   ssl         SSL
  #   data        String: what is sent
  #   Returns     int: 1, or 0: ssl_get_error tells why
  #   Value 2     `written`, size_t: how many bytes were taken
  #   Streams     refused on the SSL of a stream: stream_write writes to it
  #   Waits       as long as OpenSSL does
  #   See         SSL_write(3)

  ##
  # :singleton-method: ssl_sendfile
  # :call-seq:
  #   ssl_sendfile(ssl, fd, offset, size, flags) -> Integer
  #
  # Has the system send a part of a file by itself. It works only where the system does the
  # encryption: SSL_OP_ENABLE_KTLS is set, and the BIO is OpenSSL's own over a socket.
  #
  #   ssl         SSL
  #   fd          int: of the file
  #   offset      int64_t: where in the file to begin
  #   size        size_t: how many bytes to send
  #   flags       int: for the system's sendfile; 0 for none
  #   Returns     int64_t: how many bytes were sent; below 0: ssl_get_error tells why
  #   Streams     refused on the SSL of a stream: stream_write writes to it
  #   Waits       as long as OpenSSL does
  #   OpenSSL     3.0 and newer
  #   See         SSL_write(3)

  ##
  # :singleton-method: ssl_read_early_data
  # :call-seq:
  #   ssl_read_early_data(ssl, buffer) -> [Integer, Integer]
  #
  # Reads what a client sends before the handshake is done. An attacker may send such bytes once
  # more.
  #
  #   ssl         SSL: a server's
  #   buffer      String that is filled: where the bytes go
  #   Returns     int: SSL_READ_EARLY_DATA_SUCCESS: call it again; SSL_READ_EARLY_DATA_FINISH:
  #               there are no more; SSL_READ_EARLY_DATA_ERROR: ssl_get_error tells why
  #   Value 2     `read_length`, size_t: how many bytes were read
  #   Streams     refused on the SSL of a stream: stream_read reads it
  #   Waits       as long as OpenSSL does
  #   See         SSL_read_early_data(3)

  ##
  # :singleton-method: ssl_write_early_data
  # :call-seq:
  #   ssl_write_early_data(ssl, data) -> [Integer, Integer]
  #
  # Sends bytes before the handshake is done: a client's that resumes a session which allows it,
  # or a server's that reads early data. An attacker may send a client's once more.
  #
  #   ssl         SSL
  #   data        String: what is sent
  #   Returns     int: 1, or 0: ssl_get_error tells why
  #   Value 2     `written`, size_t: how many bytes were taken
  #   Streams     refused on the SSL of a stream: stream_write writes to it
  #   Waits       as long as OpenSSL does
  #   See         SSL_read_early_data(3)

  ##
  # :singleton-method: ssl_pending
  # :call-seq:
  #   ssl_pending(ssl) -> Integer
  #
  # Tells how many decrypted bytes can be read without reading from the transport.
  #
  #   ssl         SSL
  #   Returns     int: how many bytes
  #   See         SSL_pending(3)

  ##
  # :singleton-method: ssl_has_pending
  # :call-seq:
  #   ssl_has_pending(ssl) -> Integer
  #
  # Tells whether OpenSSL has read bytes from the transport that have not been read from it,
  # decrypted or not. A socket that has nothing to read says nothing about these.
  #
  #   ssl         SSL
  #   Returns     int: 1 or 0
  #   See         SSL_pending(3)

  ##
  # :singleton-method: ssl_shutdown
  # :call-seq:
  #   ssl_shutdown(ssl) -> Integer
  #
  # Sends the TLS farewell, or waits for the peer's when that is sent. The socket stays open.
  #
  #   ssl         SSL
  #   Returns     int: 1: both have said farewell; 0: one's own was sent, the peer's is to come;
  #               below 0: ssl_get_error tells why
  #   Streams     refused on the SSL of a stream: stream_shutdown says its farewell
  #   Waits       as long as OpenSSL does
  #   See         SSL_shutdown(3)

  ##
  # :singleton-method: ssl_get_shutdown
  # :call-seq:
  #   ssl_get_shutdown(ssl) -> Integer
  #
  # Tells which farewells were said.
  #
  #   ssl         SSL
  #   Returns     int: bits SSL_SENT_SHUTDOWN and SSL_RECEIVED_SHUTDOWN
  #   See         SSL_set_shutdown(3)

  ##
  # :singleton-method: ssl_set_shutdown
  # :call-seq:
  #   ssl_set_shutdown(ssl, mode) -> nil
  #
  # Has an SSL believe that these farewells were said.
  #
  #   ssl         SSL
  #   mode        int: bits SSL_SENT_SHUTDOWN and SSL_RECEIVED_SHUTDOWN
  #   Returns     nil
  #   Streams     refused on the SSL of a stream: stream_shutdown says its farewell
  #   See         SSL_set_shutdown(3)

  ##
  # :singleton-method: ssl_get_quiet_shutdown
  # :call-seq:
  #   ssl_get_quiet_shutdown(ssl) -> Integer
  #
  # Tells whether ssl_shutdown sends nothing.
  #
  #   ssl         SSL
  #   Returns     int: 1 or 0
  #   See         SSL_CTX_set_quiet_shutdown(3)

  ##
  # :singleton-method: ssl_set_quiet_shutdown
  # :call-seq:
  #   ssl_set_quiet_shutdown(ssl, mode) -> nil
  #
  # Has ssl_shutdown send nothing, and answer that all is done.
  #
  #   ssl         SSL
  #   mode        int: 1: quiet; 0: it sends the farewell
  #   Returns     nil
  #   Streams     refused on the SSL of a stream: stream_shutdown says its farewell
  #   See         SSL_CTX_set_quiet_shutdown(3)

  ##
  # :singleton-method: ssl_get_error
  # :call-seq:
  #   ssl_get_error(ssl, result) -> Integer
  #
  # Tells why a call that reads or writes did not do what it should.
  #
  #   ssl         SSL
  #   result      int: what the last of ssl_read, ssl_write, ssl_do_handshake and so on returned
  #   Returns     int: SSL_ERROR_NONE, SSL_ERROR_WANT_READ and so on
  #   See         SSL_get_error(3)

  ##
  # :singleton-method: ssl_want
  # :call-seq:
  #   ssl_want(ssl) -> Integer
  #
  # Tells what the last call that read or wrote waits for.
  #
  #   ssl         SSL
  #   Returns     int: SSL_NOTHING, SSL_READING, SSL_WRITING, SSL_X509_LOOKUP, SSL_ASYNC_PAUSED,
  #               (glance) SSL_ASYNC_NO_JOBS, SSL_CLIENT_HELLO_CB or SSL_RETRY_VERIFY
  #   See         SSL_want(3)

  ##
  # :singleton-method: ssl_want_nothing
  # :call-seq:
  #   ssl_want_nothing(ssl) -> Integer
  #
  # Tells whether the last call that read or wrote waits for nothing.
  #
  #   ssl         SSL
  #   Returns     int: 1 or 0
  #   See         SSL_want(3)

  ##
  # :singleton-method: ssl_want_read
  # :call-seq:
  #   ssl_want_read(ssl) -> Integer
  #
  # Tells whether the last call that read or wrote waits for bytes to come.
  #
  #   ssl         SSL
  #   Returns     int: 1 or 0
  #   See         SSL_want(3)

  ##
  # :singleton-method: ssl_want_write
  # :call-seq:
  #   ssl_want_write(ssl) -> Integer
  #
  # Tells whether the last call that read or wrote waits until bytes can be sent.
  #
  #   ssl         SSL
  #   Returns     int: 1 or 0
  #   See         SSL_want(3)

  ##
  # :singleton-method: ssl_want_x509_lookup
  # :call-seq:
  #   ssl_want_x509_lookup(ssl) -> Integer
  #
  # Tells whether the handshake waits for a certificate to be chosen.
  #
  #   ssl         SSL
  #   Returns     int: 1 or 0
  #   See         SSL_want(3)

  ##
  # :singleton-method: ssl_want_retry_verify
  # :call-seq:
  #   ssl_want_retry_verify(ssl) -> Integer
  #
  # Tells whether the handshake waits for a verdict on the peer's certificate. OpenSSL 1.1.1
  # never does.
  #
  #   ssl         SSL
  #   Returns     int: 1 or 0
  #   See         SSL_want(3)

  ##
  # :singleton-method: ssl_want_async
  # :call-seq:
  #   ssl_want_async(ssl) -> Integer
  #
  # Tells whether an asynchronous job is under way. There are none, see ssl_set_mode.
  #
  #   ssl         SSL
  #   Returns     int: 1 or 0
  #   See         SSL_want(3)

  ##
  # :singleton-method: ssl_want_async_job
  # :call-seq:
  #   ssl_want_async_job(ssl) -> Integer
  #
  # Tells whether an asynchronous job could not be begun. There are none, see ssl_set_mode.
  #
  #   ssl         SSL
  #   Returns     int: 1 or 0
  #   See         SSL_want(3)

  ##
  # :singleton-method: ssl_want_client_hello_cb
  # :call-seq:
  #   ssl_want_client_hello_cb(ssl) -> Integer
  #
  # Tells whether the handshake waits for an answer about the client's first message.
  #
  #   ssl         SSL
  #   Returns     int: 1 or 0
  #   See         SSL_want(3)

  ##
  # :singleton-method: ssl_in_init
  # :call-seq:
  #   ssl_in_init(ssl) -> Integer
  #
  # Tells whether a handshake is under way or still to begin.
  #
  #   ssl         SSL
  #   Returns     int: 1 or 0
  #   See         SSL_in_init(3)

  ##
  # :singleton-method: ssl_in_before
  # :call-seq:
  #   ssl_in_before(ssl) -> Integer
  #
  # Tells whether the handshake has not begun.
  #
  #   ssl         SSL
  #   Returns     int: 1 or 0
  #   See         SSL_in_init(3)

  ##
  # :singleton-method: ssl_is_init_finished
  # :call-seq:
  #   ssl_is_init_finished(ssl) -> Integer
  #
  # Tells whether the handshake is done.
  #
  #   ssl         SSL
  #   Returns     int: 1 or 0
  #   See         SSL_in_init(3)

  ##
  # :singleton-method: ssl_in_connect_init
  # :call-seq:
  #   ssl_in_connect_init(ssl) -> Integer
  #
  # Tells whether a client's handshake is under way or still to begin.
  #
  #   ssl         SSL
  #   Returns     int: 1 or 0
  #   See         SSL_in_init(3)

  ##
  # :singleton-method: ssl_in_accept_init
  # :call-seq:
  #   ssl_in_accept_init(ssl) -> Integer
  #
  # Tells whether a server's handshake is under way or still to begin.
  #
  #   ssl         SSL
  #   Returns     int: 1 or 0
  #   See         SSL_in_init(3)

  ##
  # :singleton-method: ssl_get_state
  # :call-seq:
  #   ssl_get_state(ssl) -> Integer
  #
  # Tells at which message the handshake is.
  #
  #   ssl         SSL
  #   Returns     int: TLS_ST_BEFORE, TLS_ST_OK and so on
  #   See         SSL_in_init(3)

  ##
  # :singleton-method: ssl_state_string
  # :call-seq:
  #   ssl_state_string(ssl) -> String or nil
  #
  # Gives a few letters for the message at which the handshake is.
  #
  #   ssl         SSL
  #   Returns     String or nil
  #   See         SSL_state_string(3)

  ##
  # :singleton-method: ssl_state_string_long
  # :call-seq:
  #   ssl_state_string_long(ssl) -> String or nil
  #
  # Names the message at which the handshake is.
  #
  #   ssl         SSL
  #   Returns     String or nil
  #   See         SSL_state_string(3)

  ##
  # :singleton-method: ssl_rstate_string
  # :call-seq:
  #   ssl_rstate_string(ssl) -> String or nil
  #
  # Gives letters for where in a record reading is.
  #
  #   ssl         SSL
  #   Returns     String or nil: RH: at a record's header, RB: at its body, RD: it is complete;
  #               or unknown
  #   See         SSL_rstate_string(3)

  ##
  # :singleton-method: ssl_rstate_string_long
  # :call-seq:
  #   ssl_rstate_string_long(ssl) -> String or nil
  #
  # Tells where in a record reading is.
  #
  #   ssl         SSL
  #   Returns     String or nil
  #   See         SSL_rstate_string(3)

  ##
  # :singleton-method: ssl_alert_type_string
  # :call-seq:
  #   ssl_alert_type_string(value) -> String or nil
  #
  # Gives a letter for the level of an alert: warning, fatal, unknown.
  #
  #   value       int: level and description, as an info callback gets them
  #   Returns     String or nil: W, F or U
  #   See         SSL_alert_type_string(3)

  ##
  # :singleton-method: ssl_alert_type_string_long
  # :call-seq:
  #   ssl_alert_type_string_long(value) -> String or nil
  #
  # Names the level of an alert.
  #
  #   value       int: level and description
  #   Returns     String or nil
  #   See         SSL_alert_type_string(3)

  ##
  # :singleton-method: ssl_alert_desc_string
  # :call-seq:
  #   ssl_alert_desc_string(value) -> String or nil
  #
  # Gives two letters for an alert.
  #
  #   value       int: the description; bits above the lowest 8 do not count
  #   Returns     String or nil
  #   See         SSL_alert_type_string(3)

  ##
  # :singleton-method: ssl_alert_desc_string_long
  # :call-seq:
  #   ssl_alert_desc_string_long(value) -> String or nil
  #
  # Names an alert.
  #
  #   value       int: the description; bits above the lowest 8 do not count
  #   Returns     String or nil
  #   See         SSL_alert_type_string(3)

  ##
  # :singleton-method: ssl_is_server
  # :call-seq:
  #   ssl_is_server(ssl) -> Integer
  #
  # Tells which side an SSL is.
  #
  #   ssl         SSL
  #   Returns     int: 1: a server; 0: a client, or no side is set
  #   See         SSL_set_connect_state(3)

  ##
  # :singleton-method: ssl_is_dtls
  # :call-seq:
  #   ssl_is_dtls(ssl) -> Integer
  #
  # Tells whether an SSL speaks DTLS.
  #
  #   ssl         SSL
  #   Returns     int: 1 or 0
  #   See         SSL_get_version(3)

  ##
  # :singleton-method: ssl_version
  # :call-seq:
  #   ssl_version(ssl) -> Integer
  #
  # Tells the version that is spoken. Before the handshake is done it proves nothing.
  #
  #   ssl         SSL
  #   Returns     int: TLS1_2_VERSION, TLS1_3_VERSION and so on
  #   See         SSL_get_version(3)

  ##
  # :singleton-method: ssl_get_version
  # :call-seq:
  #   ssl_get_version(ssl) -> String or nil
  #
  # Names the version that is spoken. Before the handshake it says TLSv1.3, which proves
  # nothing.
  #
  #   ssl         SSL
  #   Returns     String or nil: TLSv1.3, TLSv1.2, TLSv1.1, TLSv1, SSLv3, DTLSv1.2 and so on, or
  #               unknown
  #   See         SSL_get_version(3)

  ##
  # :singleton-method: ssl_client_version
  # :call-seq:
  #   ssl_client_version(ssl) -> Integer
  #
  # Tells the version that the client's first message was marked with.
  #
  #   ssl         SSL
  #   Returns     int: a version; at most TLS1_2_VERSION for TLS 1.3
  #   See         SSL_get_version(3)

  ##
  # :singleton-method: ssl_get_early_data_status
  # :call-seq:
  #   ssl_get_early_data_status(ssl) -> Integer
  #
  # Tells what became of early data.
  #
  #   ssl         SSL
  #   Returns     int: SSL_EARLY_DATA_NOT_SENT, SSL_EARLY_DATA_REJECTED or
  #               SSL_EARLY_DATA_ACCEPTED
  #   See         SSL_read_early_data(3)

  ##
  # :singleton-method: ssl_waiting_for_async
  # :call-seq:
  #   ssl_waiting_for_async(ssl) -> Integer
  #
  # Tells whether an asynchronous job is under way. There are none, see ssl_set_mode.
  #
  #   ssl         SSL
  #   Returns     int: 1 or 0
  #   See         SSL_waiting_for_async(3)

  ##
  # :singleton-method: ssl_get_async_status
  # :call-seq:
  #   ssl_get_async_status(ssl) -> [Integer, Integer]
  #
  # Tells what the engine of an asynchronous job is at. There are no jobs, see ssl_set_mode.
  #
  #   ssl         SSL
  #   Returns     int: 1, or 0
  #   Value 2     `status`, int: ASYNC_STATUS_UNSUPPORTED and so on
  #   OpenSSL     3.0 and newer
  #   See         SSL_set_async_callback(3)

  ##
  # :singleton-method: ssl_get_current_cipher
  # :call-seq:
  #   ssl_get_current_cipher(ssl) -> Handle or nil
  #
  # Gives the cipher of the connection.
  #
  #   ssl         SSL
  #   Returns     SSL_CIPHER or nil, static: the cipher; 0 before the handshake
  #   See         SSL_get_current_cipher(3)

  ##
  # :singleton-method: ssl_get_pending_cipher
  # :call-seq:
  #   ssl_get_pending_cipher(ssl) -> Handle or nil
  #
  # Gives the cipher that the handshake under way has chosen.
  #
  #   ssl         SSL
  #   Returns     SSL_CIPHER or nil, static: the cipher; 0: none is chosen yet
  #   See         SSL_get_current_cipher(3)

  ##
  # :singleton-method: ssl_get_cipher
  # :call-seq:
  #   ssl_get_cipher(ssl) -> String or nil
  #
  # Names the cipher of the connection.
  #
  #   ssl         SSL
  #   Returns     String or nil: the name; (NONE) before the handshake
  #   See         SSL_get_current_cipher(3)

  ##
  # :singleton-method: ssl_get_cipher_name
  # :call-seq:
  #   ssl_get_cipher_name(ssl) -> String or nil
  #
  # Names the cipher of the connection.
  #
  #   ssl         SSL
  #   Returns     String or nil: the name; (NONE) before the handshake
  #   See         SSL_get_current_cipher(3)

  ##
  # :singleton-method: ssl_get_cipher_bits
  # :call-seq:
  #   ssl_get_cipher_bits(ssl) -> [Integer, Integer]
  #
  # Tells how long the key of the connection's cipher is.
  #
  #   ssl         SSL
  #   Returns     int: how many bits are secret; 0 before the handshake
  #   Value 2     `algorithm_bits`, int: how many bits the algorithm's key has
  #   See         SSL_get_current_cipher(3)

  ##
  # :singleton-method: ssl_get_cipher_version
  # :call-seq:
  #   ssl_get_cipher_version(ssl) -> String or nil
  #
  # Names the protocol version that first had the connection's cipher.
  #
  #   ssl         SSL
  #   Returns     String or nil: a version; (NONE) before the handshake
  #   See         SSL_get_current_cipher(3)

  ##
  # :singleton-method: ssl_get_ciphers
  # :call-seq:
  #   ssl_get_ciphers(ssl) -> Handle or nil
  #
  # Gives the ciphers that an SSL is set to, its context's where it has none of its own.
  #
  #   ssl         SSL
  #   Returns     STACK_OF(SSL_CIPHER) or nil, borrowed: the ciphers, the preferred first
  #   See         SSL_get_ciphers(3)

  ##
  # :singleton-method: ssl_get1_supported_ciphers
  # :call-seq:
  #   ssl_get1_supported_ciphers(ssl) -> Handle or nil
  #
  # Gives the ciphers that a client would offer, with its versions and security level.
  #
  #   ssl         SSL
  #   Returns     STACK_OF(SSL_CIPHER) or nil, new: the ciphers, the preferred first; 0: none
  #   See         SSL_get_ciphers(3)

  ##
  # :singleton-method: ssl_get_client_ciphers
  # :call-seq:
  #   ssl_get_client_ciphers(ssl) -> Handle or nil
  #
  # Gives the ciphers that the client offered, as far as OpenSSL knows them.
  #
  #   ssl         SSL: a server's
  #   Returns     STACK_OF(SSL_CIPHER) or nil, borrowed: the ciphers, the client's preferred
  #               first; 0: none, or not a server's
  #   See         SSL_get_ciphers(3)

  ##
  # :singleton-method: ssl_get_cipher_list
  # :call-seq:
  #   ssl_get_cipher_list(ssl, n) -> String or nil
  #
  # Names one of the ciphers that an SSL is set to, the preferred first.
  #
  #   ssl         SSL
  #   n           int: from 0
  #   Returns     String or nil: the name; 0: there are not so many
  #   See         SSL_get_ciphers(3)

  ##
  # :singleton-method: ssl_get_shared_ciphers
  # :call-seq:
  #   ssl_get_shared_ciphers(ssl, buffer) -> String or nil
  #
  # Names the ciphers that client and server have in common, as many as there is room for.
  #
  #   ssl         SSL: a server's
  #   buffer      String that is filled: where the names go
  #   Returns     String or nil: the names, separated by colons; 0: none, or not a server's
  #   See         SSL_get_ciphers(3)

  ##
  # :singleton-method: ssl_bytes_to_cipher_list
  # :call-seq:
  #   ssl_bytes_to_cipher_list(ssl, bytes, version_2) -> [Integer, Handle or nil, Handle or nil]
  #
  # Reads a list of ciphers as a client sends it. Those that OpenSSL does not know are left out.
  #
  #   ssl         SSL
  #   bytes       String: as in a ClientHello
  #   version_2   int: 1: in the format of SSL 2, three bytes each; 0: two each. OpenSSL 4.0
  #               takes 0 only
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Value 2     `ciphers`, STACK_OF(SSL_CIPHER) or nil: a new STACK_OF(SSL_CIPHER): the
  #               ciphers
  #   Value 3     `special`, STACK_OF(SSL_CIPHER) or nil: a new STACK_OF(SSL_CIPHER): those that
  #               are only signals
  #   See         SSL_get_ciphers(3)

  ##
  # :singleton-method: ssl_get0_raw_cipherlist
  # :call-seq:
  #   ssl_get0_raw_cipherlist(ssl, buffer = nil) -> Integer
  #
  # Copies the list of ciphers as the client sent it.
  #
  #   ssl         SSL: a server's
  #   buffer      String that is filled or nil: nil asks for the size of one cipher, which is 2
  #   Returns     long: how many bytes there are; 0: none
  #   See         SSL_CTX_set_cipher_list(3)

  ##
  # :singleton-method: ssl_get0_ec_point_formats
  # :call-seq:
  #   ssl_get0_ec_point_formats(ssl, buffer = nil) -> Integer
  #
  # Copies the point formats that the peer offered, a byte each.
  #
  #   ssl         SSL
  #   buffer      String that is filled or nil
  #   Returns     long: how many bytes there are; 0: none
  #   See         RFC 8422 section 5.1.2

  ##
  # :singleton-method: ssl_get_current_compression
  # :call-seq:
  #   ssl_get_current_compression(ssl) -> Handle or nil
  #
  # Gives the compression of what is sent.
  #
  #   ssl         SSL
  #   Returns     COMP_METHOD or nil, static: the method; 0: none, as is usual
  #   See         openssl/ssl.h

  ##
  # :singleton-method: ssl_get_current_expansion
  # :call-seq:
  #   ssl_get_current_expansion(ssl) -> Handle or nil
  #
  # Gives the compression of what is received.
  #
  #   ssl         SSL
  #   Returns     COMP_METHOD or nil, static: the method; 0: none, as is usual
  #   See         openssl/ssl.h

  ##
  # :singleton-method: ssl_get1_groups
  # :call-seq:
  #   ssl_get1_groups(ssl, groups = nil) -> Integer
  #
  # Copies the groups that the peer offered: NIDs, or TLSEXT_nid_unknown with the number in it.
  #
  #   ssl         SSL
  #   groups      String that is filled or nil: 4 bytes for each; nothing is written where there
  #               is not room for all
  #   Returns     long: how many groups there are
  #   See         SSL_CTX_set1_curves(3)

  ##
  # :singleton-method: ssl_get1_curves
  # :call-seq:
  #   ssl_get1_curves(ssl, groups = nil) -> Integer
  #
  # Is ssl_get1_groups under its old name.
  #
  #   ssl         SSL
  #   groups      String that is filled or nil: 4 bytes for each; nothing is written where there
  #               is not room for all
  #   Returns     long: how many groups there are
  #   See         SSL_CTX_set1_curves(3)

  ##
  # :singleton-method: ssl_get_shared_group
  # :call-seq:
  #   ssl_get_shared_group(ssl, n) -> Integer
  #
  # Tells a group that client and server have in common, the preferred first.
  #
  #   ssl         SSL: a server's
  #   n           long: from 0; -1 asks how many there are
  #   Returns     long: a NID, or 0: there are not so many; for -1 the count
  #   See         SSL_CTX_set1_curves(3)

  ##
  # :singleton-method: ssl_get_shared_curve
  # :call-seq:
  #   ssl_get_shared_curve(ssl, n) -> Integer
  #
  # Is ssl_get_shared_group under its old name.
  #
  #   ssl         SSL: a server's
  #   n           long: from 0; -1 asks how many there are
  #   Returns     long: a NID, or 0: there are not so many; for -1 the count
  #   See         SSL_CTX_set1_curves(3)

  ##
  # :singleton-method: ssl_get_negotiated_group
  # :call-seq:
  #   ssl_get_negotiated_group(ssl) -> Integer
  #
  # Tells which group the keys were agreed with.
  #
  #   ssl         SSL
  #   Returns     long: a NID, or TLSEXT_nid_unknown with the number in it; 0: none. OpenSSL
  #               1.1.1 answers 0 always
  #   See         SSL_CTX_set1_curves(3)

  ##
  # :singleton-method: ssl_group_to_name
  # :call-seq:
  #   ssl_group_to_name(ssl, id) -> String or nil
  #
  # Names a group.
  #
  #   ssl         SSL
  #   id          int: as ssl_get_negotiated_group answers
  #   Returns     String or nil: the name; 0: it is not known
  #   OpenSSL     3.0 and newer
  #   See         SSL_group_to_name(3)

  ##
  # :singleton-method: ssl_get_peer_tmp_key
  # :call-seq:
  #   ssl_get_peer_tmp_key(ssl) -> [Integer, Handle or nil]
  #
  # Gives the public key that the peer used for the agreement.
  #
  #   ssl         SSL
  #   Returns     long: 1, or 0: there is none
  #   Value 2     `key`, EVP_PKEY or nil: a new EVP_PKEY
  #   See         SSL_get_server_tmp_key(3)

  ##
  # :singleton-method: ssl_get_server_tmp_key
  # :call-seq:
  #   ssl_get_server_tmp_key(ssl) -> [Integer, Handle or nil]
  #
  # Is ssl_get_peer_tmp_key under its old name.
  #
  #   ssl         SSL
  #   Returns     long: 1, or 0: there is none
  #   Value 2     `key`, EVP_PKEY or nil: a new EVP_PKEY
  #   See         SSL_get_server_tmp_key(3)

  ##
  # :singleton-method: ssl_get_tmp_key
  # :call-seq:
  #   ssl_get_tmp_key(ssl) -> [Integer, Handle or nil]
  #
  # Gives the key that this side used for the agreement.
  #
  #   ssl         SSL
  #   Returns     long: 1, or 0: there is none
  #   Value 2     `key`, EVP_PKEY or nil: a new EVP_PKEY
  #   See         SSL_get_server_tmp_key(3)

  ##
  # :singleton-method: ssl_get_signature_nid
  # :call-seq:
  #   ssl_get_signature_nid(ssl) -> [Integer, Integer]
  #
  # Tells the digest that this side signed in the handshake.
  #
  #   ssl         SSL
  #   Returns     long: 1, or 0: nothing was signed
  #   Value 2     `nid`, int: of a digest; 0 where the signature has none
  #   See         SSL_get_peer_signature_nid(3)

  ##
  # :singleton-method: ssl_get_peer_signature_nid
  # :call-seq:
  #   ssl_get_peer_signature_nid(ssl) -> [Integer, Integer]
  #
  # Tells the digest that the peer signed in the handshake.
  #
  #   ssl         SSL
  #   Returns     long: 1, or 0: nothing was signed
  #   Value 2     `nid`, int: of a digest; 0 where the signature has none
  #   See         SSL_get_peer_signature_nid(3)

  ##
  # :singleton-method: ssl_get_signature_type_nid
  # :call-seq:
  #   ssl_get_signature_type_nid(ssl) -> [Integer, Integer]
  #
  # Tells with what kind of key this side signed in the handshake.
  #
  #   ssl         SSL
  #   Returns     int: 1, or 0: nothing was signed
  #   Value 2     `nid`, int: EVP_PKEY_RSA_PSS, EVP_PKEY_EC and so on
  #   See         SSL_get_peer_signature_nid(3)

  ##
  # :singleton-method: ssl_get_peer_signature_type_nid
  # :call-seq:
  #   ssl_get_peer_signature_type_nid(ssl) -> [Integer, Integer]
  #
  # Tells with what kind of key the peer signed in the handshake.
  #
  #   ssl         SSL
  #   Returns     int: 1, or 0: nothing was signed
  #   Value 2     `nid`, int: EVP_PKEY_RSA_PSS, EVP_PKEY_EC and so on
  #   See         SSL_get_peer_signature_nid(3)

  ##
  # :singleton-method: ssl_get_sigalgs
  # :call-seq:
  #   ssl_get_sigalgs(ssl, index) -> [Integer, Integer, Integer, Integer, Integer, Integer]
  #
  # Tells a signature algorithm that the peer offered. NIDs are 0 for what is not known.
  #
  #   ssl         SSL
  #   index       int: from 0; -1 asks for the count only
  #   Returns     int: how many there are; 0: none, or not so many
  #   Value 2     `sign`, int: NID of the key's algorithm
  #   Value 3     `digest`, int: NID of the digest
  #   Value 4     `sign_and_digest`, int: NID of both
  #   Value 5     `raw_sign`, unsigned char: low byte of the number in TLS
  #   Value 6     `raw_digest`, unsigned char: high byte of the number in TLS
  #   See         SSL_get_shared_sigalgs(3)

  ##
  # :singleton-method: ssl_get_shared_sigalgs
  # :call-seq:
  #   ssl_get_shared_sigalgs(ssl, index) -> [Integer, Integer, Integer, Integer, Integer, Integer]
  #
  # Tells a signature algorithm that both sides can do, the preferred first.
  #
  #   ssl         SSL
  #   index       int: from 0
  #   Returns     int: how many there are; 0: none, or not so many
  #   Value 2     `sign`, int: NID of the key's algorithm
  #   Value 3     `digest`, int: NID of the digest
  #   Value 4     `sign_and_digest`, int: NID of both
  #   Value 5     `raw_sign`, unsigned char: low byte of the number in TLS
  #   Value 6     `raw_digest`, unsigned char: high byte of the number in TLS
  #   See         SSL_get_shared_sigalgs(3)

  ##
  # :singleton-method: ssl_get1_peer_certificate
  # :call-seq:
  #   ssl_get1_peer_certificate(ssl) -> Handle or nil
  #
  # Gives the peer's certificate. Whether it is valid is told by ssl_get_verify_result.
  #
  #   ssl         SSL
  #   Returns     X509 or nil, new: the certificate; 0: it showed none
  #   OpenSSL     3.0 and newer
  #   See         SSL_get_peer_certificate(3)

  ##
  # :singleton-method: ssl_get_peer_certificate
  # :call-seq:
  #   ssl_get_peer_certificate(ssl) -> Handle or nil
  #
  # Gives the peer's certificate. Whether it is valid is told by ssl_get_verify_result.
  #
  #   ssl         SSL
  #   Returns     X509 or nil, new: the certificate; 0: it showed none
  #   See         SSL_get_peer_certificate(3)

  ##
  # :singleton-method: ssl_get0_peer_certificate
  # :call-seq:
  #   ssl_get0_peer_certificate(ssl) -> Handle or nil
  #
  # Gives the peer's certificate. Whether it is valid is told by ssl_get_verify_result.
  #
  #   ssl         SSL
  #   Returns     X509 or nil, borrowed: the certificate; 0: it showed none
  #   OpenSSL     3.0 and newer
  #   See         SSL_get_peer_certificate(3)

  ##
  # :singleton-method: ssl_get_peer_cert_chain
  # :call-seq:
  #   ssl_get_peer_cert_chain(ssl) -> Handle or nil
  #
  # Gives the certificates as the peer sent them. A client gets the server's own as the first; a
  # server has the client's in ssl_get_peer_certificate only.
  #
  #   ssl         SSL
  #   Returns     STACK_OF(X509) or nil, borrowed: the chain; 0: none, as when a session was
  #               resumed from outside
  #   See         SSL_get_peer_cert_chain(3)

  ##
  # :singleton-method: ssl_get0_verified_chain
  # :call-seq:
  #   ssl_get0_verified_chain(ssl) -> Handle or nil
  #
  # Gives the chain that was built when the peer was verified. Where that failed it may be a
  # part.
  #
  #   ssl         SSL
  #   Returns     STACK_OF(X509) or nil, borrowed: the chain, from the peer's own to the root;
  #               0: none, as when a session was resumed
  #   See         SSL_get_peer_cert_chain(3)

  ##
  # :singleton-method: ssl_get0_peername
  # :call-seq:
  #   ssl_get0_peername(ssl) -> String or nil
  #
  # Tells which name in the peer's certificate was the one that ssl_set1_host asked for.
  #
  #   ssl         SSL
  #   Returns     String or nil: the name in the certificate; 0: none was asked for, or none
  #               fits
  #   See         SSL_set1_host(3)

  ##
  # :singleton-method: ssl_get_verify_result
  # :call-seq:
  #   ssl_get_verify_result(ssl) -> Integer
  #
  # Tells what was found about the peer's certificate. It is X509_V_OK too when the peer showed
  # none.
  #
  #   ssl         SSL
  #   Returns     long: X509_V_OK, which is 0, or one of X509_V_ERR_
  #   See         SSL_get_verify_result(3)

  ##
  # :singleton-method: ssl_get_finished
  # :call-seq:
  #   ssl_get_finished(ssl, buffer) -> Integer
  #
  # Copies the last Finished message that this side sent, as far as there is room.
  #
  #   ssl         SSL
  #   buffer      String that is filled
  #   Returns     size_t: how many bytes there are; 0: none yet
  #   See         openssl/ssl.h

  ##
  # :singleton-method: ssl_get_peer_finished
  # :call-seq:
  #   ssl_get_peer_finished(ssl, buffer) -> Integer
  #
  # Copies the last Finished message that the peer sent, as far as there is room.
  #
  #   ssl         SSL
  #   buffer      String that is filled
  #   Returns     size_t: how many bytes there are; 0: none yet
  #   See         openssl/ssl.h

  ##
  # :singleton-method: ssl_get_client_random
  # :call-seq:
  #   ssl_get_client_random(ssl, buffer) -> Integer
  #
  # Copies the random bytes of the client's first message.
  #
  #   ssl         SSL
  #   buffer      String that is filled
  #   Returns     size_t: how many bytes were copied; for 0 how many there are, 32
  #   See         SSL_get_client_random(3)

  ##
  # :singleton-method: ssl_get_server_random
  # :call-seq:
  #   ssl_get_server_random(ssl, buffer) -> Integer
  #
  # Copies the random bytes of the server's first message.
  #
  #   ssl         SSL
  #   buffer      String that is filled
  #   Returns     size_t: how many bytes were copied; for 0 how many there are, 32
  #   See         SSL_get_client_random(3)

  ##
  # :singleton-method: ssl_export_keying_material
  # :call-seq:
  #   ssl_export_keying_material(ssl, material, label, context, use_context) -> Integer
  #
  # Derives secret bytes that both sides of the connection can derive, RFC 5705.
  #
  #   ssl         SSL
  #   material    String that is filled: where it goes
  #   label       String: as registered for the purpose
  #   context     String or nil: bound into the result
  #   use_context int: 0: there is no context, which before TLS 1.3 is not the same as an empty
  #               one
  #   Returns     int: 1, or 0 or -1 with the reason in the queue
  #   See         SSL_export_keying_material(3)

  ##
  # :singleton-method: ssl_export_keying_material_early
  # :call-seq:
  #   ssl_export_keying_material_early(ssl, material, label, context = nil) -> Integer
  #
  # Derives secret bytes from those that protect early data, with TLS 1.3.
  #
  #   ssl         SSL
  #   material    String that is filled: where it goes
  #   label       String: as registered for the purpose
  #   context     String or nil: bound into the result
  #   Returns     int: 1, or 0 or -1 with the reason in the queue
  #   See         SSL_export_keying_material(3)

  ##
  # :singleton-method: ssl_get_extms_support
  # :call-seq:
  #   ssl_get_extms_support(ssl) -> Integer
  #
  # Tells whether the connection uses the extended master secret, RFC 7627.
  #
  #   ssl         SSL
  #   Returns     long: 1 or 0; -1: a handshake is under way
  #   See         SSL_get_extms_support(3)

  ##
  # :singleton-method: ssl_get0_alpn_selected
  # :call-seq:
  #   ssl_get0_alpn_selected(ssl, protocol = nil) -> Integer
  #
  # Copies the application protocol that was agreed; 0 bytes: none.
  #
  #   ssl         SSL
  #   protocol    String that is filled or nil: the name, not NUL-terminated
  #   Returns     int
  #   See         SSL_CTX_set_alpn_select_cb(3)

  ##
  # :singleton-method: ssl_get0_next_proto_negotiated
  # :call-seq:
  #   ssl_get0_next_proto_negotiated(ssl, protocol = nil) -> Integer
  #
  # Copies the protocol that was agreed by NPN, ALPN's forerunner; 0 bytes: none.
  #
  #   ssl         SSL
  #   protocol    String that is filled or nil: the name, not NUL-terminated
  #   Returns     int
  #   See         SSL_CTX_set_alpn_select_cb(3)

  ##
  # :singleton-method: ssl_get0_npn_negotiated
  # :call-seq:
  #   ssl_get0_npn_negotiated(ssl, protocol = nil) -> Integer
  #
  # Is ssl_get0_next_proto_negotiated under another name.
  #
  #   ssl         SSL
  #   protocol    String that is filled or nil: the name, not NUL-terminated
  #   Returns     int
  #   See         SSL_CTX_set_alpn_select_cb(3)

  ##
  # :singleton-method: ssl_select_next_proto
  # :call-seq:
  #   ssl_select_next_proto(selected, server = nil, client = nil) -> [Integer, Integer]
  #
  # Chooses an application protocol from the server's list and the client's.
  #
  #   selected    String that is filled: where the name goes; 255 bytes are always enough
  #   server      String or nil: names, each after a byte that says how long it is
  #   client      String or nil: names, likewise
  #   Returns     int: OPENSSL_NPN_NEGOTIATED: the server's first that the client has too;
  #               OPENSSL_NPN_NO_OVERLAP: there is none, and it is the client's first
  #   Value 2     `selected_length`, unsigned char: how long the name is
  #   See         SSL_CTX_set_alpn_select_cb(3)

  ##
  # :singleton-method: ssl_get_servername
  # :call-seq:
  #   ssl_get_servername(ssl, type) -> String or nil
  #
  # Tells the host name that the client asks for, on either side.
  #
  #   ssl         SSL
  #   type        int: TLSEXT_NAMETYPE_host_name, which is 0; there is no other
  #   Returns     String or nil: the name; 0: none
  #   See         SSL_CTX_set_tlsext_servername_callback(3)

  ##
  # :singleton-method: ssl_get_servername_type
  # :call-seq:
  #   ssl_get_servername_type(ssl) -> Integer
  #
  # Tells whether the client asks for a host name.
  #
  #   ssl         SSL
  #   Returns     int: TLSEXT_NAMETYPE_host_name, which is 0, or -1: it asks for none
  #   See         SSL_CTX_set_tlsext_servername_callback(3)

  ##
  # :singleton-method: ssl_get_psk_identity
  # :call-seq:
  #   ssl_get_psk_identity(ssl) -> String or nil
  #
  # Tells which pre-shared key was used, before TLS 1.3.
  #
  #   ssl         SSL
  #   Returns     String or nil: the identity; 0: no pre-shared key was used
  #   See         SSL_get_psk_identity(3)

  ##
  # :singleton-method: ssl_get_psk_identity_hint
  # :call-seq:
  #   ssl_get_psk_identity_hint(ssl) -> String or nil
  #
  # Tells the server's hint which pre-shared key to use, before TLS 1.3.
  #
  #   ssl         SSL
  #   Returns     String or nil: the hint; 0: none
  #   See         SSL_get_psk_identity(3)

  ##
  # :singleton-method: ssl_get_selected_srtp_profile
  # :call-seq:
  #   ssl_get_selected_srtp_profile(ssl) -> Handle or nil
  #
  # Gives the SRTP profile that was agreed, with DTLS.
  #
  #   ssl         SSL
  #   Returns     SRTP_PROTECTION_PROFILE or nil, static: the profile; 0: none
  #   See         SSL_CTX_set_tlsext_use_srtp(3)

  ##
  # :singleton-method: ssl_client_hello_get0_random
  # :call-seq:
  #   ssl_client_hello_get0_random(ssl, buffer = nil) -> Integer
  #
  # Copies the random bytes of the client's first message.
  #
  #   ssl         SSL
  #   buffer      String that is filled or nil
  #   Returns     size_t: how many bytes there are, 32; 0: there is no message
  #   See         SSL_CTX_set_client_hello_cb(3)

  ##
  # :singleton-method: ssl_client_hello_get0_session_id
  # :call-seq:
  #   ssl_client_hello_get0_session_id(ssl, buffer = nil) -> Integer
  #
  # Copies the session ID of the client's first message.
  #
  #   ssl         SSL
  #   buffer      String that is filled or nil
  #   Returns     size_t: how many bytes there are
  #   See         SSL_CTX_set_client_hello_cb(3)

  ##
  # :singleton-method: ssl_client_hello_get0_ciphers
  # :call-seq:
  #   ssl_client_hello_get0_ciphers(ssl, buffer = nil) -> Integer
  #
  # Copies the ciphers of the client's first message, two bytes each.
  #
  #   ssl         SSL
  #   buffer      String that is filled or nil
  #   Returns     size_t: how many bytes there are
  #   See         SSL_CTX_set_client_hello_cb(3)

  ##
  # :singleton-method: ssl_client_hello_get0_compression_methods
  # :call-seq:
  #   ssl_client_hello_get0_compression_methods(ssl, buffer = nil) -> Integer
  #
  # Copies the compression methods of the client's first message, a byte each.
  #
  #   ssl         SSL
  #   buffer      String that is filled or nil
  #   Returns     size_t: how many bytes there are
  #   See         SSL_CTX_set_client_hello_cb(3)

  ##
  # :singleton-method: ssl_client_hello_get0_ext
  # :call-seq:
  #   ssl_client_hello_get0_ext(ssl, type, buffer = nil) -> [Integer, Integer]
  #
  # Copies an extension of the client's first message.
  #
  #   ssl         SSL
  #   type        unsigned int: TLSEXT_TYPE_server_name and so on
  #   buffer      String that is filled or nil: gets the content, without type and length
  #   Returns     int: 1, or 0: there is none, or no message
  #   Value 2     `extension_length`, size_t: how many bytes there are
  #   See         SSL_CTX_set_client_hello_cb(3)

  ##
  # :singleton-method: ssl_client_hello_get1_extensions_present
  # :call-seq:
  #   ssl_client_hello_get1_extensions_present(ssl, types = nil) -> [Integer, Integer]
  #
  # Copies the types of the extensions in the client's first message, in its order.
  #
  #   ssl         SSL
  #   types       String that is filled or nil: 4 bytes for each
  #   Returns     int: 1, or 0: there is no message
  #   Value 2     `count`, size_t: how many extensions there are
  #   See         SSL_CTX_set_client_hello_cb(3)

  ##
  # :singleton-method: ssl_client_hello_get0_legacy_version
  # :call-seq:
  #   ssl_client_hello_get0_legacy_version(ssl) -> Integer
  #
  # Tells which version the client's first message is marked with.
  #
  #   ssl         SSL
  #   Returns     unsigned int: a version; 0: there is no message
  #   See         SSL_CTX_set_client_hello_cb(3)

  ##
  # :singleton-method: ssl_client_hello_isv2
  # :call-seq:
  #   ssl_client_hello_isv2(ssl) -> Integer
  #
  # Tells whether the client's first message is in the format of SSL 2.
  #
  #   ssl         SSL
  #   Returns     int: 1 or 0
  #   See         SSL_CTX_set_client_hello_cb(3)

  ##
  # :singleton-method: ssl_extension_supported
  # :call-seq:
  #   ssl_extension_supported(type) -> Integer
  #
  # Tells whether OpenSSL handles an extension itself.
  #
  #   type        unsigned int: TLSEXT_TYPE_server_name and so on
  #   Returns     int: 1 or 0
  #   See         SSL_extension_supported(3)

  ##
  # :singleton-method: ssl_ctrl
  # :call-seq:
  #   ssl_ctrl(ssl, cmd, larg, parg) -> Integer
  #
  # Does what the macros of ssl.h do by number. The retired commands for RSA keys and options
  # are still answered, those that take a C function are refused (unsupported).
  #
  #   ssl         SSL
  #   cmd         int: SSL_CTRL_SET_MTU and so on
  #   larg        long: the number that the command takes, else 0
  #   parg        int64_t: what the command takes: the handle of an object, or the address of a
  #               text, of bytes whose length is `larg`, or of an int64_t to write to; else 0
  #   Returns     long: what the command answers; 0 for one that OpenSSL does not know
  #   See         SSL_CTX_ctrl(3)

  ##
  # :singleton-method: ssl_set_debug
  # :call-seq:
  #   ssl_set_debug(ssl, debug) -> nil
  #
  # Does nothing since OpenSSL 1.1.0.
  #
  #   ssl         SSL
  #   debug       int
  #   Returns     nil
  #   See         SSL_CTX_ctrl(3)

  ##
  # :singleton-method: ssl_ctx_new
  # :call-seq:
  #   ssl_ctx_new(method) -> Handle or nil
  #
  # Makes a context for connections of a method. It starts with OpenSSL's defaults: the peer is
  # not verified, nothing is trusted. A key that is encrypted is never asked a password for on
  # the terminal.
  #
  #   method      SSL_METHOD: such as that of tls_client_method
  #   Returns     SSL_CTX or nil, new: the context, or 0 with the reason in the queue
  #   See         SSL_CTX_new(3)

  ##
  # :singleton-method: ssl_ctx_new_ex
  # :call-seq:
  #   ssl_ctx_new_ex(properties, method) -> Handle or nil
  #
  # Makes a context as ssl_ctx_new does, with a property query. The library context is the
  # default one.
  #
  #   properties  String or nil: property query that algorithms are fetched with, such as
  #               `fips=yes`; nil for none
  #   method      SSL_METHOD
  #   Returns     SSL_CTX or nil, new: the context, or 0 with the reason in the queue
  #   OpenSSL     3.0 and newer
  #   See         SSL_CTX_new_ex(3)

  ##
  # :singleton-method: ssl_ctx_up_ref
  # :call-seq:
  #   ssl_ctx_up_ref(ctx) -> Integer
  #
  # Counts the context up: it survives one ssl_ctx_free more.
  #
  #   ctx         SSL_CTX
  #   Returns     int: 1, or 0
  #   See         SSL_CTX_up_ref(3)

  ##
  # :singleton-method: ssl_ctx_free
  # :call-seq:
  #   ssl_ctx_free(ctx) -> nil
  #
  # Ends the handle. The context lives on as long as connections or other references need it.
  #
  #   ctx         SSL_CTX or nil
  #   Returns     nil
  #   See         SSL_CTX_free(3)

  ##
  # :singleton-method: ssl_ctx_get_ssl_method
  # :call-seq:
  #   ssl_ctx_get_ssl_method(ctx) -> Handle or nil
  #
  # Gives the method that connections of the context start with.
  #
  #   ctx         SSL_CTX
  #   Returns     SSL_METHOD or nil, static: the method
  #   See         SSL_CTX_set_ssl_version(3)

  ##
  # :singleton-method: ssl_ctx_set_ssl_version
  # :call-seq:
  #   ssl_ctx_set_ssl_version(ctx, method) -> Integer
  #
  # Replaces the method for connections that are made afterwards. The cipher lists become the
  # default ones.
  #
  #   ctx         SSL_CTX
  #   method      SSL_METHOD
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         SSL_CTX_set_ssl_version(3)

  ##
  # :singleton-method: ssl_ctx_config
  # :call-seq:
  #   ssl_ctx_config(ctx, name) -> Integer
  #
  # Applies a named group of commands from OpenSSL's configuration file to the context. What it
  # has set before an error stays set.
  #
  #   ctx         SSL_CTX
  #   name        String: of a section that the `ssl_conf` module of OpenSSL's configuration
  #               file lists
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Waits       for files only
  #   See         SSL_CTX_config(3)

  ##
  # :singleton-method: ssl_ctx_set_options
  # :call-seq:
  #   ssl_ctx_set_options(ctx, options) -> Integer
  #
  # Adds options; those that were set remain. They are for connections that are made afterwards.
  #
  #   ctx         SSL_CTX
  #   options     uint64_t: bits SSL_OP_... to add
  #   Returns     uint64_t: all bits that are set now
  #   See         SSL_CTX_set_options(3)

  ##
  # :singleton-method: ssl_ctx_clear_options
  # :call-seq:
  #   ssl_ctx_clear_options(ctx, options) -> Integer
  #
  # Takes options away.
  #
  #   ctx         SSL_CTX
  #   options     uint64_t: bits SSL_OP_... to take away
  #   Returns     uint64_t: all bits that are still set
  #   See         SSL_CTX_clear_options(3)

  ##
  # :singleton-method: ssl_ctx_get_options
  # :call-seq:
  #   ssl_ctx_get_options(ctx) -> Integer
  #
  # Tells the options that are set.
  #
  #   ctx         SSL_CTX
  #   Returns     uint64_t: bits SSL_OP_...
  #   See         SSL_CTX_get_options(3)

  ##
  # :singleton-method: ssl_ctx_set_mode
  # :call-seq:
  #   ssl_ctx_set_mode(ctx, mode) -> Integer
  #
  # Adds mode bits. SSL_MODE_ASYNC is refused (unsupported). SSL_MODE_AUTO_RETRY, which is 4, is
  # set from the beginning.
  #
  #   ctx         SSL_CTX
  #   mode        long: bits SSL_MODE_... to add
  #   Returns     long: all bits that are set now
  #   See         SSL_CTX_set_mode(3)

  ##
  # :singleton-method: ssl_ctx_clear_mode
  # :call-seq:
  #   ssl_ctx_clear_mode(ctx, mode) -> Integer
  #
  # Takes mode bits away.
  #
  #   ctx         SSL_CTX
  #   mode        long: bits SSL_MODE_... to take away
  #   Returns     long: all bits that are still set
  #   See         SSL_CTX_clear_mode(3)

  ##
  # :singleton-method: ssl_ctx_get_mode
  # :call-seq:
  #   ssl_ctx_get_mode(ctx) -> Integer
  #
  # Tells the mode bits that are set.
  #
  #   ctx         SSL_CTX
  #   Returns     long: bits SSL_MODE_...
  #   See         SSL_CTX_get_mode(3)

  ##
  # :singleton-method: ssl_ctx_set_read_ahead
  # :call-seq:
  #   ssl_ctx_set_read_ahead(ctx, on) -> Integer
  #
  # Says whether connections read beyond the record that they need. It is off at first. When it
  # is on, a descriptor that is not readable does not mean that there is nothing to read: see
  # ssl_has_pending.
  #
  #   ctx         SSL_CTX
  #   on          long: other than 0: read as much as comes
  #   Returns     long: what was set before
  #   See         SSL_CTX_set_read_ahead(3)

  ##
  # :singleton-method: ssl_ctx_get_read_ahead
  # :call-seq:
  #   ssl_ctx_get_read_ahead(ctx) -> Integer
  #
  # Tells whether connections read ahead.
  #
  #   ctx         SSL_CTX
  #   Returns     long: 0 for off
  #   See         SSL_CTX_get_read_ahead(3)

  ##
  # :singleton-method: ssl_ctx_set_default_read_ahead
  # :call-seq:
  #   ssl_ctx_set_default_read_ahead(ctx, on) -> Integer
  #
  # Another name of ssl_ctx_set_read_ahead.
  #
  #   ctx         SSL_CTX
  #   on          long: other than 0: read as much as comes
  #   Returns     long: what was set before
  #   See         SSL_CTX_set_read_ahead(3)

  ##
  # :singleton-method: ssl_ctx_get_default_read_ahead
  # :call-seq:
  #   ssl_ctx_get_default_read_ahead(ctx) -> Integer
  #
  # Another name of ssl_ctx_get_read_ahead.
  #
  #   ctx         SSL_CTX
  #   Returns     long: 0 for off
  #   See         SSL_CTX_get_default_read_ahead(3)

  ##
  # :singleton-method: ssl_ctx_set_quiet_shutdown
  # :call-seq:
  #   ssl_ctx_set_quiet_shutdown(ctx, mode) -> nil
  #
  # Says whether ssl_shutdown marks both directions as closed without sending close_notify.
  #
  #   ctx         SSL_CTX
  #   mode        int: 1: quiet; 0: not, as at first
  #   Returns     nil
  #   See         SSL_CTX_set_quiet_shutdown(3)

  ##
  # :singleton-method: ssl_ctx_get_quiet_shutdown
  # :call-seq:
  #   ssl_ctx_get_quiet_shutdown(ctx) -> Integer
  #
  # Tells whether shutdown is quiet.
  #
  #   ctx         SSL_CTX
  #   Returns     int: 1 or 0
  #   See         SSL_CTX_get_quiet_shutdown(3)

  ##
  # :singleton-method: ssl_ctx_ctrl
  # :call-seq:
  #   ssl_ctx_ctrl(ctx, cmd, larg, parg) -> Integer
  #
  # Carries out a command by number; most macros of ssl.h are such commands. Those that take a C
  # function are refused (unsupported).
  #
  #   ctx         SSL_CTX
  #   cmd         int: SSL_CTRL_...
  #   larg        long: the number that the command takes, else 0
  #   parg        int64_t: what the command takes: the handle of an object, or the address of a
  #               text, of bytes whose length is `larg`, or of an int64_t to write to; else 0
  #   Returns     long: what the command answers; 0 for a command that is not known
  #   See         SSL_CTX_ctrl(3)

  ##
  # :singleton-method: ssl_ctx_set_min_proto_version
  # :call-seq:
  #   ssl_ctx_set_min_proto_version(ctx, version) -> Integer
  #
  # Sets the lowest version that is negotiated.
  #
  #   ctx         SSL_CTX
  #   version     int: TLS1_2_VERSION and the like; 0: the lowest that there is
  #   Returns     int: 1, or 0 for a version that the method cannot do
  #   See         SSL_CTX_set_min_proto_version(3)

  ##
  # :singleton-method: ssl_ctx_set_max_proto_version
  # :call-seq:
  #   ssl_ctx_set_max_proto_version(ctx, version) -> Integer
  #
  # Sets the highest version that is negotiated.
  #
  #   ctx         SSL_CTX
  #   version     int: TLS1_3_VERSION and the like; 0: the highest that there is
  #   Returns     int: 1, or 0 for a version that the method cannot do
  #   See         SSL_CTX_set_max_proto_version(3)

  ##
  # :singleton-method: ssl_ctx_get_min_proto_version
  # :call-seq:
  #   ssl_ctx_get_min_proto_version(ctx) -> Integer
  #
  # Tells the lowest version that is negotiated.
  #
  #   ctx         SSL_CTX
  #   Returns     int: the version; 0: the lowest that there is
  #   See         SSL_CTX_get_min_proto_version(3)

  ##
  # :singleton-method: ssl_ctx_get_max_proto_version
  # :call-seq:
  #   ssl_ctx_get_max_proto_version(ctx) -> Integer
  #
  # Tells the highest version that is negotiated.
  #
  #   ctx         SSL_CTX
  #   Returns     int: the version; 0: the highest that there is
  #   See         SSL_CTX_get_max_proto_version(3)

  ##
  # :singleton-method: ssl_ctx_set_cipher_list
  # :call-seq:
  #   ssl_ctx_set_cipher_list(ctx, ciphers) -> Integer
  #
  # Sets the ciphers for TLS 1.2 and older, preferred ones first. The list may name ciphers that
  # are not known, if only one is.
  #
  #   ctx         SSL_CTX
  #   ciphers     String: a cipher list as openssl-ciphers(1) describes it
  #   Returns     int: 1, or 0 if no cipher of the list is there
  #   See         SSL_CTX_set_cipher_list(3)

  ##
  # :singleton-method: ssl_ctx_set_ciphersuites
  # :call-seq:
  #   ssl_ctx_set_ciphersuites(ctx, ciphersuites) -> Integer
  #
  # Sets the cipher suites for TLS 1.3, preferred ones first.
  #
  #   ctx         SSL_CTX
  #   ciphersuites String: names with colons between; empty for none
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         SSL_CTX_set_cipher_list(3)

  ##
  # :singleton-method: ssl_ctx_get_ciphers
  # :call-seq:
  #   ssl_ctx_get_ciphers(ctx) -> Handle or nil
  #
  # Gives the ciphers of all versions that the context has, preferred ones first.
  #
  #   ctx         SSL_CTX
  #   Returns     STACK_OF(SSL_CIPHER) or nil, borrowed: the ciphers
  #   See         SSL_get_ciphers(3)

  ##
  # :singleton-method: ssl_ctx_set1_groups
  # :call-seq:
  #   ssl_ctx_set1_groups(ctx, groups) -> Integer
  #
  # Sets the groups for key exchange, preferred ones first.
  #
  #   ctx         SSL_CTX
  #   groups      String: NIDs, each an int
  #   Returns     int: 1, or 0
  #   See         SSL_CTX_set1_groups(3)

  ##
  # :singleton-method: ssl_ctx_set1_groups_list
  # :call-seq:
  #   ssl_ctx_set1_groups_list(ctx, groups) -> Integer
  #
  # Sets the groups for key exchange by name, preferred ones first.
  #
  #   ctx         SSL_CTX
  #   groups      String: names with colons between, such as `X25519:P-256`
  #   Returns     int: 1, or 0
  #   See         SSL_CTX_set1_groups_list(3)

  ##
  # :singleton-method: ssl_ctx_set1_curves
  # :call-seq:
  #   ssl_ctx_set1_curves(ctx, groups) -> Integer
  #
  # The old name of ssl_ctx_set1_groups.
  #
  #   ctx         SSL_CTX
  #   groups      String: NIDs, each an int
  #   Returns     int: 1, or 0
  #   See         SSL_CTX_set1_curves(3)

  ##
  # :singleton-method: ssl_ctx_set1_curves_list
  # :call-seq:
  #   ssl_ctx_set1_curves_list(ctx, groups) -> Integer
  #
  # The old name of ssl_ctx_set1_groups_list.
  #
  #   ctx         SSL_CTX
  #   groups      String: names with colons between
  #   Returns     int: 1, or 0
  #   See         SSL_CTX_set1_curves_list(3)

  ##
  # :singleton-method: ssl_ctx_set1_sigalgs
  # :call-seq:
  #   ssl_ctx_set1_sigalgs(ctx, algorithms) -> Integer
  #
  # Sets the signature algorithms, preferred ones first: what a client offers, and what a server
  # takes.
  #
  #   ctx         SSL_CTX
  #   algorithms  String: pairs of ints: NID of the digest, of the key's type
  #   Returns     int: 1, or 0
  #   See         SSL_CTX_set1_sigalgs(3)

  ##
  # :singleton-method: ssl_ctx_set1_sigalgs_list
  # :call-seq:
  #   ssl_ctx_set1_sigalgs_list(ctx, algorithms) -> Integer
  #
  # Sets the signature algorithms by name, preferred ones first.
  #
  #   ctx         SSL_CTX
  #   algorithms  String: names with colons between, such as `ECDSA+SHA256` or
  #               `rsa_pss_rsae_sha256`
  #   Returns     int: 1, or 0
  #   See         SSL_CTX_set1_sigalgs_list(3)

  ##
  # :singleton-method: ssl_ctx_set1_client_sigalgs
  # :call-seq:
  #   ssl_ctx_set1_client_sigalgs(ctx, algorithms) -> Integer
  #
  # Sets the signature algorithms that have to do with a client's certificate. Without it those
  # of ssl_ctx_set1_sigalgs count.
  #
  #   ctx         SSL_CTX
  #   algorithms  String: pairs of ints: NID of the digest, of the key's type
  #   Returns     int: 1, or 0
  #   See         SSL_CTX_set1_client_sigalgs(3)

  ##
  # :singleton-method: ssl_ctx_set1_client_sigalgs_list
  # :call-seq:
  #   ssl_ctx_set1_client_sigalgs_list(ctx, algorithms) -> Integer
  #
  # Sets the signature algorithms that have to do with a client's certificate, by name.
  #
  #   ctx         SSL_CTX
  #   algorithms  String: names with colons between
  #   Returns     int: 1, or 0
  #   See         SSL_CTX_set1_client_sigalgs_list(3)

  ##
  # :singleton-method: ssl_ctx_set_security_level
  # :call-seq:
  #   ssl_ctx_set_security_level(ctx, level) -> nil
  #
  # Sets how strong keys, ciphers and versions have to be at least. Level 1 asks for 80 bits, 2
  # for 112, 3 for 128, 4 for 192, 5 for 256.
  #
  #   ctx         SSL_CTX
  #   level       int: 0, which permits everything, to 5
  #   Returns     nil
  #   See         SSL_CTX_set_security_level(3)

  ##
  # :singleton-method: ssl_ctx_get_security_level
  # :call-seq:
  #   ssl_ctx_get_security_level(ctx) -> Integer
  #
  # Tells the security level.
  #
  #   ctx         SSL_CTX
  #   Returns     int: the level
  #   See         SSL_CTX_get_security_level(3)

  ##
  # :singleton-method: ssl_ctx_use_certificate
  # :call-seq:
  #   ssl_ctx_use_certificate(ctx, x509) -> Integer
  #
  # Sets the certificate to present; there is one for each type of key. A private key that does
  # not belong to it is dropped.
  #
  #   ctx         SSL_CTX
  #   x509        X509
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         SSL_CTX_use_certificate(3)

  ##
  # :singleton-method: ssl_ctx_use_certificate_asn1
  # :call-seq:
  #   ssl_ctx_use_certificate_asn1(ctx, der) -> Integer
  #
  # Sets the certificate to present, from memory.
  #
  #   ctx         SSL_CTX
  #   der         String: a certificate, DER
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         SSL_CTX_use_certificate_ASN1(3)

  ##
  # :singleton-method: ssl_ctx_use_certificate_file
  # :call-seq:
  #   ssl_ctx_use_certificate_file(ctx, file, type) -> Integer
  #
  # Sets the certificate to present: the first one in a file.
  #
  #   ctx         SSL_CTX
  #   file        String or nil
  #   type        int: SSL_FILETYPE_PEM or SSL_FILETYPE_ASN1
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Waits       for files only
  #   See         SSL_CTX_use_certificate_file(3)

  ##
  # :singleton-method: ssl_ctx_use_certificate_chain_file
  # :call-seq:
  #   ssl_ctx_use_certificate_chain_file(ctx, file = nil) -> Integer
  #
  # Sets the certificate to present and the chain behind it. The chain that was set before is
  # dropped.
  #
  #   ctx         SSL_CTX
  #   file        String or nil: PEM: the certificate, then each one's issuer
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Waits       for files only
  #   See         SSL_CTX_use_certificate_chain_file(3)

  ##
  # :singleton-method: ssl_ctx_use_privatekey
  # :call-seq:
  #   ssl_ctx_use_privatekey(ctx, pkey) -> Integer
  #
  # Sets the private key. It is refused if a certificate of its type was set that it does not
  # belong to.
  #
  #   ctx         SSL_CTX
  #   pkey        EVP_PKEY
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         SSL_CTX_use_PrivateKey(3)

  ##
  # :singleton-method: ssl_ctx_use_privatekey_asn1
  # :call-seq:
  #   ssl_ctx_use_privatekey_asn1(type, ctx, der) -> Integer
  #
  # Sets the private key, from memory.
  #
  #   type        int: EVP_PKEY_RSA and the like
  #   ctx         SSL_CTX
  #   der         String: the key, DER
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         SSL_CTX_use_PrivateKey_ASN1(3)

  ##
  # :singleton-method: ssl_ctx_use_privatekey_file
  # :call-seq:
  #   ssl_ctx_use_privatekey_file(ctx, file, type) -> Integer
  #
  # Sets the private key: the first one in a file. ssl_ctx_set_default_passwd_cb_userdata gives
  # the password of an encrypted one.
  #
  #   ctx         SSL_CTX
  #   file        String or nil
  #   type        int: SSL_FILETYPE_PEM or SSL_FILETYPE_ASN1
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Waits       for files only
  #   See         SSL_CTX_use_PrivateKey_file(3)

  ##
  # :singleton-method: ssl_ctx_use_rsaprivatekey
  # :call-seq:
  #   ssl_ctx_use_rsaprivatekey(ctx, rsa) -> Integer
  #
  # Sets an RSA key as private key. Deprecated since OpenSSL 3.0.
  #
  #   ctx         SSL_CTX
  #   rsa         RSA
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         SSL_CTX_use_RSAPrivateKey(3)

  ##
  # :singleton-method: ssl_ctx_use_rsaprivatekey_asn1
  # :call-seq:
  #   ssl_ctx_use_rsaprivatekey_asn1(ctx, der) -> Integer
  #
  # Sets an RSA key as private key, from memory. Deprecated since OpenSSL 3.0.
  #
  #   ctx         SSL_CTX
  #   der         String: an RSA key, DER
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         SSL_CTX_use_RSAPrivateKey_ASN1(3)

  ##
  # :singleton-method: ssl_ctx_use_rsaprivatekey_file
  # :call-seq:
  #   ssl_ctx_use_rsaprivatekey_file(ctx, file, type) -> Integer
  #
  # Sets an RSA key as private key, from a file; a key of another type is refused. Deprecated
  # since OpenSSL 3.0.
  #
  #   ctx         SSL_CTX
  #   file        String or nil
  #   type        int: SSL_FILETYPE_PEM or SSL_FILETYPE_ASN1
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Waits       for files only
  #   See         SSL_CTX_use_RSAPrivateKey_file(3)

  ##
  # :singleton-method: ssl_ctx_use_cert_and_key
  # :call-seq:
  #   ssl_ctx_use_cert_and_key(ctx, x509, pkey, chain, override) -> Integer
  #
  # Sets certificate, private key and chain at once. They are counted up.
  #
  #   ctx         SSL_CTX
  #   x509        X509
  #   pkey        EVP_PKEY or nil: nil: the certificate's public key stands for one that is kept
  #               elsewhere
  #   chain       STACK_OF(X509) or nil
  #   override    int: 0: fail if anything of the kind is set already
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         SSL_CTX_use_cert_and_key(3)

  ##
  # :singleton-method: ssl_ctx_check_private_key
  # :call-seq:
  #   ssl_ctx_check_private_key(ctx) -> Integer
  #
  # Tells whether the private key belongs to the certificate that was set last.
  #
  #   ctx         SSL_CTX
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         SSL_CTX_check_private_key(3)

  ##
  # :singleton-method: ssl_ctx_get0_certificate
  # :call-seq:
  #   ssl_ctx_get0_certificate(ctx) -> Handle or nil
  #
  # Gives the current certificate: the one that was set last, or selected.
  #
  #   ctx         SSL_CTX
  #   Returns     X509 or nil, borrowed: the certificate, or 0
  #   See         SSL_get_certificate(3)

  ##
  # :singleton-method: ssl_ctx_get0_privatekey
  # :call-seq:
  #   ssl_ctx_get0_privatekey(ctx) -> Handle or nil
  #
  # Gives the private key of the current certificate.
  #
  #   ctx         SSL_CTX
  #   Returns     EVP_PKEY or nil, borrowed: the key, or 0
  #   See         SSL_get_privatekey(3)

  ##
  # :singleton-method: ssl_ctx_select_current_cert
  # :call-seq:
  #   ssl_ctx_select_current_cert(ctx, x509) -> Integer
  #
  # Makes one of the context's certificates the current one, which the chain calls are about.
  #
  #   ctx         SSL_CTX
  #   x509        X509
  #   Returns     int: 1, or 0 if it is not among them
  #   See         SSL_CTX_select_current_cert(3)

  ##
  # :singleton-method: ssl_ctx_set_current_cert
  # :call-seq:
  #   ssl_ctx_set_current_cert(ctx, which) -> Integer
  #
  # Makes the first certificate that has a key, or the next, the current one.
  #
  #   ctx         SSL_CTX
  #   which       long: SSL_CERT_SET_FIRST or SSL_CERT_SET_NEXT
  #   Returns     int: 1, or 0 if there is none, or no more
  #   See         SSL_CTX_set_current_cert(3)

  ##
  # :singleton-method: ssl_ctx_add_extra_chain_cert
  # :call-seq:
  #   ssl_ctx_add_extra_chain_cert(ctx, x509 = nil) -> Integer
  #
  # Adds a certificate to those that are sent behind each certificate that has no chain of its
  # own.
  #
  #   ctx         SSL_CTX
  #   x509        X509 or nil
  #   Returns     long: 1, or 0
  #   See         SSL_CTX_add_extra_chain_cert(3)

  ##
  # :singleton-method: ssl_ctx_get_extra_chain_certs
  # :call-seq:
  #   ssl_ctx_get_extra_chain_certs(ctx) -> [Integer, Handle or nil]
  #
  # Gives the extra certificates, or where there are none the current certificate's own chain.
  #
  #   ctx         SSL_CTX
  #   Returns     long: 1
  #   Value 2     `certificates`, STACK_OF(X509) or nil: gets the stack's handle, or 0
  #   See         SSL_CTX_get_extra_chain_certs(3)

  ##
  # :singleton-method: ssl_ctx_get_extra_chain_certs_only
  # :call-seq:
  #   ssl_ctx_get_extra_chain_certs_only(ctx) -> [Integer, Handle or nil]
  #
  # Gives the extra certificates.
  #
  #   ctx         SSL_CTX
  #   Returns     long: 1
  #   Value 2     `certificates`, STACK_OF(X509) or nil: gets the stack's handle, or 0
  #   See         SSL_CTX_get_extra_chain_certs_only(3)

  ##
  # :singleton-method: ssl_ctx_clear_extra_chain_certs
  # :call-seq:
  #   ssl_ctx_clear_extra_chain_certs(ctx) -> Integer
  #
  # Drops the extra certificates.
  #
  #   ctx         SSL_CTX
  #   Returns     long: 1
  #   See         SSL_CTX_clear_extra_chain_certs(3)

  ##
  # :singleton-method: ssl_ctx_set0_chain
  # :call-seq:
  #   ssl_ctx_set0_chain(ctx, chain = nil) -> Integer
  #
  # Sets the current certificate's chain; 0 drops it.
  #
  #   ctx         SSL_CTX
  #   chain       STACK_OF(X509) or nil
  #   Returns     long: 1, or 0 with the reason in the queue
  #   See         SSL_CTX_set0_chain(3)

  ##
  # :singleton-method: ssl_ctx_set1_chain
  # :call-seq:
  #   ssl_ctx_set1_chain(ctx, chain = nil) -> Integer
  #
  # Sets the current certificate's chain; 0 drops it. The certificates are counted up.
  #
  #   ctx         SSL_CTX
  #   chain       STACK_OF(X509) or nil
  #   Returns     long: 1, or 0 with the reason in the queue
  #   See         SSL_CTX_set1_chain(3)

  ##
  # :singleton-method: ssl_ctx_add0_chain_cert
  # :call-seq:
  #   ssl_ctx_add0_chain_cert(ctx, x509) -> Integer
  #
  # Adds a certificate at the end of the current certificate's chain.
  #
  #   ctx         SSL_CTX
  #   x509        X509
  #   Returns     long: 1, or 0 with the reason in the queue
  #   See         SSL_CTX_add0_chain_cert(3)

  ##
  # :singleton-method: ssl_ctx_add1_chain_cert
  # :call-seq:
  #   ssl_ctx_add1_chain_cert(ctx, x509) -> Integer
  #
  # Adds a certificate at the end of the current certificate's chain. It is counted up.
  #
  #   ctx         SSL_CTX
  #   x509        X509
  #   Returns     long: 1, or 0 with the reason in the queue
  #   See         SSL_CTX_add1_chain_cert(3)

  ##
  # :singleton-method: ssl_ctx_get0_chain_certs
  # :call-seq:
  #   ssl_ctx_get0_chain_certs(ctx) -> [Integer, Handle or nil]
  #
  # Gives the current certificate's chain.
  #
  #   ctx         SSL_CTX
  #   Returns     long: 1
  #   Value 2     `certificates`, STACK_OF(X509) or nil: gets the stack's handle, or 0
  #   See         SSL_CTX_get0_chain_certs(3)

  ##
  # :singleton-method: ssl_ctx_clear_chain_certs
  # :call-seq:
  #   ssl_ctx_clear_chain_certs(ctx) -> Integer
  #
  # Drops the current certificate's chain.
  #
  #   ctx         SSL_CTX
  #   Returns     long: 1, or 0
  #   See         SSL_CTX_clear_chain_certs(3)

  ##
  # :singleton-method: ssl_ctx_build_cert_chain
  # :call-seq:
  #   ssl_ctx_build_cert_chain(ctx, flags) -> Integer
  #
  # Builds the current certificate's chain from the certificates that are at hand.
  #
  #   ctx         SSL_CTX
  #   flags       int: bits SSL_BUILD_CHAIN_FLAG_...
  #   Returns     long: 1; 2 if it was built in spite of an error; 0 with the reason in the
  #               queue
  #   See         SSL_CTX_add1_chain_cert(3)

  ##
  # :singleton-method: ssl_ctx_set_cert_flags
  # :call-seq:
  #   ssl_ctx_set_cert_flags(ctx, flags) -> Integer
  #
  # Adds flags for the choice of certificates, such as SSL_CERT_FLAG_TLS_STRICT.
  #
  #   ctx         SSL_CTX
  #   flags       long: bits SSL_CERT_FLAG_... to add
  #   Returns     long: all bits that are set now
  #   See         openssl/ssl.h

  ##
  # :singleton-method: ssl_ctx_clear_cert_flags
  # :call-seq:
  #   ssl_ctx_clear_cert_flags(ctx, flags) -> Integer
  #
  # Takes flags for the choice of certificates away.
  #
  #   ctx         SSL_CTX
  #   flags       long: bits SSL_CERT_FLAG_... to take away
  #   Returns     long: all bits that are still set
  #   See         openssl/ssl.h

  ##
  # :singleton-method: ssl_ctx_use_serverinfo
  # :call-seq:
  #   ssl_ctx_use_serverinfo(ctx, serverinfo) -> Integer
  #
  # Sets extensions that a server sends with its current certificate to clients that sent the
  # same, empty.
  #
  #   ctx         SSL_CTX
  #   serverinfo  String: extensions one after the other: type, length, data, as in a
  #               ServerHello
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         SSL_CTX_use_serverinfo(3)

  ##
  # :singleton-method: ssl_ctx_use_serverinfo_ex
  # :call-seq:
  #   ssl_ctx_use_serverinfo_ex(ctx, version, serverinfo) -> Integer
  #
  # Does what ssl_ctx_use_serverinfo does, for either form of the bytes.
  #
  #   ctx         SSL_CTX
  #   version     unsigned int: SSL_SERVERINFOV1, or SSL_SERVERINFOV2: a context stands before
  #               each type
  #   serverinfo  String
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         SSL_CTX_use_serverinfo_ex(3)

  ##
  # :singleton-method: ssl_ctx_use_serverinfo_file
  # :call-seq:
  #   ssl_ctx_use_serverinfo_file(ctx, file) -> Integer
  #
  # Does what ssl_ctx_use_serverinfo does, from a file.
  #
  #   ctx         SSL_CTX
  #   file        String: PEM blocks `SERVERINFO FOR ...` or `SERVERINFOV2 FOR ...`
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Waits       for files only
  #   See         SSL_CTX_use_serverinfo_file(3)

  ##
  # :singleton-method: ssl_ctx_set_default_passwd_cb_userdata
  # :call-seq:
  #   ssl_ctx_set_default_passwd_cb_userdata(ctx, password = nil) -> nil
  #
  # Sets the password that encrypted keys and certificates in PEM files are opened with from now
  # on. The text itself is the user data, since no callback of the user's own reads it.
  #
  #   ctx         SSL_CTX
  #   password    String or nil: nil: none
  #   Returns     nil
  #   See         SSL_CTX_set_default_passwd_cb_userdata(3)

  ##
  # :singleton-method: ssl_ctx_set_verify
  # :call-seq:
  #   ssl_ctx_set_verify(ctx, mode) -> nil
  #
  # Sets what is asked of the peer's certificate. There is no callback: ctx_set_question lets
  # handshakes pause for a verdict.
  #
  #   ctx         SSL_CTX
  #   mode        int: SSL_VERIFY_NONE, or bits SSL_VERIFY_PEER,
  #               SSL_VERIFY_FAIL_IF_NO_PEER_CERT, SSL_VERIFY_CLIENT_ONCE,
  #               SSL_VERIFY_POST_HANDSHAKE
  #   Returns     nil
  #   See         SSL_CTX_set_verify(3)

  ##
  # :singleton-method: ssl_ctx_get_verify_mode
  # :call-seq:
  #   ssl_ctx_get_verify_mode(ctx) -> Integer
  #
  # Tells what is asked of the peer's certificate.
  #
  #   ctx         SSL_CTX
  #   Returns     int: bits SSL_VERIFY_...
  #   See         SSL_CTX_get_verify_mode(3)

  ##
  # :singleton-method: ssl_ctx_set_verify_depth
  # :call-seq:
  #   ssl_ctx_set_verify_depth(ctx, depth) -> nil
  #
  # Limits the length of the peer's chain; OpenSSL's own limit is 100.
  #
  #   ctx         SSL_CTX
  #   depth       int: how many authorities may stand between certificate and root
  #   Returns     nil
  #   See         SSL_CTX_set_verify_depth(3)

  ##
  # :singleton-method: ssl_ctx_get_verify_depth
  # :call-seq:
  #   ssl_ctx_get_verify_depth(ctx) -> Integer
  #
  # Tells the limit that ssl_ctx_set_verify_depth set.
  #
  #   ctx         SSL_CTX
  #   Returns     int: the depth, or -1 if it was not set
  #   See         SSL_CTX_get_verify_depth(3)

  ##
  # :singleton-method: ssl_ctx_set_purpose
  # :call-seq:
  #   ssl_ctx_set_purpose(ctx, purpose) -> Integer
  #
  # Sets the purpose that the peer's certificate must serve. Without it the side decides: SSL
  # client or SSL server.
  #
  #   ctx         SSL_CTX
  #   purpose     int: X509_PURPOSE_...
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         X509_VERIFY_PARAM_set_purpose(3)

  ##
  # :singleton-method: ssl_ctx_set_trust
  # :call-seq:
  #   ssl_ctx_set_trust(ctx, trust) -> Integer
  #
  # Sets what a root has to be trusted for.
  #
  #   ctx         SSL_CTX
  #   trust       int: X509_TRUST_...
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         X509_VERIFY_PARAM_set_trust(3)

  ##
  # :singleton-method: ssl_ctx_get0_param
  # :call-seq:
  #   ssl_ctx_get0_param(ctx) -> Handle or nil
  #
  # Gives the context's verification parameters, to be read or changed in place.
  #
  #   ctx         SSL_CTX
  #   Returns     X509_VERIFY_PARAM or nil, borrowed: the parameters
  #   See         SSL_CTX_get0_param(3)

  ##
  # :singleton-method: ssl_ctx_set1_param
  # :call-seq:
  #   ssl_ctx_set1_param(ctx, param) -> Integer
  #
  # Copies what is set in `param` to the context's verification parameters.
  #
  #   ctx         SSL_CTX
  #   param       X509_VERIFY_PARAM
  #   Returns     int: 1, or 0
  #   See         SSL_CTX_get0_param(3)

  ##
  # :singleton-method: ssl_ctx_load_verify_locations
  # :call-seq:
  #   ssl_ctx_load_verify_locations(ctx, file = nil, directory = nil) -> Integer
  #
  # Adds certificates of a file, a directory or both to those that are trusted. The directory is
  # looked into when a certificate is checked; whether it exists is not asked before.
  #
  #   ctx         SSL_CTX
  #   file        String or nil: PEM, trusted certificates; nil for none
  #   directory   String or nil: of such files, named by `openssl rehash`; nil for none
  #   Returns     int: 1; 0 with the reason in the queue, but without one where both are nil
  #   Waits       for files only
  #   See         SSL_CTX_load_verify_locations(3)

  ##
  # :singleton-method: ssl_ctx_load_verify_file
  # :call-seq:
  #   ssl_ctx_load_verify_file(ctx, file) -> Integer
  #
  # Adds the certificates of a file to those that are trusted.
  #
  #   ctx         SSL_CTX
  #   file        String: PEM
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Waits       for files only
  #   OpenSSL     3.0 and newer
  #   See         SSL_CTX_load_verify_file(3)

  ##
  # :singleton-method: ssl_ctx_load_verify_dir
  # :call-seq:
  #   ssl_ctx_load_verify_dir(ctx, directory) -> Integer
  #
  # Adds a directory of trusted certificates. It is looked into when a certificate is checked.
  #
  #   ctx         SSL_CTX
  #   directory   String
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Waits       for files only
  #   OpenSSL     3.0 and newer
  #   See         SSL_CTX_load_verify_dir(3)

  ##
  # :singleton-method: ssl_ctx_load_verify_store
  # :call-seq:
  #   ssl_ctx_load_verify_store(ctx, uri) -> Integer
  #
  # Adds the trusted certificates that a URI stands for.
  #
  #   ctx         SSL_CTX
  #   uri         String: what OSSL_STORE_open(3) takes
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Waits       for files only
  #   OpenSSL     3.0 and newer
  #   See         SSL_CTX_load_verify_store(3)

  ##
  # :singleton-method: ssl_ctx_set_default_verify_paths
  # :call-seq:
  #   ssl_ctx_set_default_verify_paths(ctx) -> Integer
  #
  # Adds the authorities that the system trusts: default file, directory and, since OpenSSL 3.0,
  # store. SSL_CERT_FILE and SSL_CERT_DIR in the environment override the first two.
  #
  #   ctx         SSL_CTX
  #   Returns     int: 1, also where nothing is found there; 0 with the reason in the queue
  #   Waits       for files only
  #   See         SSL_CTX_load_verify_locations(3)

  ##
  # :singleton-method: ssl_ctx_set_default_verify_file
  # :call-seq:
  #   ssl_ctx_set_default_verify_file(ctx) -> Integer
  #
  # Adds the certificates of the default file to those that are trusted.
  #
  #   ctx         SSL_CTX
  #   Returns     int: 1, also where there is no such file; or 0
  #   Waits       for files only
  #   See         SSL_CTX_load_verify_locations(3)

  ##
  # :singleton-method: ssl_ctx_set_default_verify_dir
  # :call-seq:
  #   ssl_ctx_set_default_verify_dir(ctx) -> Integer
  #
  # Adds the default directory of trusted certificates.
  #
  #   ctx         SSL_CTX
  #   Returns     int: 1, also where there is no such directory; or 0
  #   Waits       for files only
  #   See         SSL_CTX_load_verify_locations(3)

  ##
  # :singleton-method: ssl_ctx_set_default_verify_store
  # :call-seq:
  #   ssl_ctx_set_default_verify_store(ctx) -> Integer
  #
  # Adds the default store of trusted certificates.
  #
  #   ctx         SSL_CTX
  #   Returns     int: 1, also where there is none; or 0
  #   Waits       for files only
  #   OpenSSL     3.0 and newer
  #   See         SSL_CTX_load_verify_locations(3)

  ##
  # :singleton-method: ssl_ctx_get_cert_store
  # :call-seq:
  #   ssl_ctx_get_cert_store(ctx) -> Handle or nil
  #
  # Gives the store of trusted certificates.
  #
  #   ctx         SSL_CTX
  #   Returns     X509_STORE or nil, borrowed: the store
  #   See         SSL_CTX_set_cert_store(3)

  ##
  # :singleton-method: ssl_ctx_set_cert_store
  # :call-seq:
  #   ssl_ctx_set_cert_store(ctx, store) -> nil
  #
  # Replaces the store of trusted certificates.
  #
  #   ctx         SSL_CTX
  #   store       X509_STORE
  #   Returns     nil
  #   See         SSL_CTX_set_cert_store(3)

  ##
  # :singleton-method: ssl_ctx_set1_cert_store
  # :call-seq:
  #   ssl_ctx_set1_cert_store(ctx, store) -> nil
  #
  # Replaces the store of trusted certificates. `store` is counted up: several contexts may
  # share one.
  #
  #   ctx         SSL_CTX
  #   store       X509_STORE
  #   Returns     nil
  #   See         SSL_CTX_set_cert_store(3)

  ##
  # :singleton-method: ssl_ctx_set0_verify_cert_store
  # :call-seq:
  #   ssl_ctx_set0_verify_cert_store(ctx, store = nil) -> Integer
  #
  # Sets a store that peers are verified with in place of the context's; 0 for that one again.
  #
  #   ctx         SSL_CTX
  #   store       X509_STORE or nil
  #   Returns     long: 1
  #   See         SSL_CTX_set0_verify_cert_store(3)

  ##
  # :singleton-method: ssl_ctx_set1_verify_cert_store
  # :call-seq:
  #   ssl_ctx_set1_verify_cert_store(ctx, store = nil) -> Integer
  #
  # Sets a store that peers are verified with in place of the context's; 0 for that one again.
  # It is counted up.
  #
  #   ctx         SSL_CTX
  #   store       X509_STORE or nil
  #   Returns     long: 1
  #   See         SSL_CTX_set1_verify_cert_store(3)

  ##
  # :singleton-method: ssl_ctx_get0_verify_cert_store
  # :call-seq:
  #   ssl_ctx_get0_verify_cert_store(ctx) -> [Integer, Handle or nil]
  #
  # Gives the store that peers are verified with, if it is not the context's.
  #
  #   ctx         SSL_CTX
  #   Returns     long: 1
  #   Value 2     `store`, X509_STORE or nil: gets the store's handle, or 0
  #   See         SSL_CTX_get0_verify_cert_store(3)

  ##
  # :singleton-method: ssl_ctx_set0_chain_cert_store
  # :call-seq:
  #   ssl_ctx_set0_chain_cert_store(ctx, store = nil) -> Integer
  #
  # Sets a store that the context's own chains are built from in place of the context's; 0 for
  # that one again.
  #
  #   ctx         SSL_CTX
  #   store       X509_STORE or nil
  #   Returns     long: 1
  #   See         SSL_CTX_set0_chain_cert_store(3)

  ##
  # :singleton-method: ssl_ctx_set1_chain_cert_store
  # :call-seq:
  #   ssl_ctx_set1_chain_cert_store(ctx, store = nil) -> Integer
  #
  # Sets a store that the context's own chains are built from in place of the context's; 0 for
  # that one again. It is counted up.
  #
  #   ctx         SSL_CTX
  #   store       X509_STORE or nil
  #   Returns     long: 1
  #   See         SSL_CTX_set1_chain_cert_store(3)

  ##
  # :singleton-method: ssl_ctx_get0_chain_cert_store
  # :call-seq:
  #   ssl_ctx_get0_chain_cert_store(ctx) -> [Integer, Handle or nil]
  #
  # Gives the store that the context's own chains are built from, if it is not the context's.
  #
  #   ctx         SSL_CTX
  #   Returns     long: 1
  #   Value 2     `store`, X509_STORE or nil: gets the store's handle, or 0
  #   See         SSL_CTX_get0_chain_cert_store(3)

  ##
  # :singleton-method: ssl_ctx_set_post_handshake_auth
  # :call-seq:
  #   ssl_ctx_set_post_handshake_auth(ctx, on) -> nil
  #
  # Says whether a client offers to be asked for its certificate after the handshake, in TLS
  # 1.3. It does not at first.
  #
  #   ctx         SSL_CTX
  #   on          int: 1 or 0
  #   Returns     nil
  #   See         SSL_CTX_set_post_handshake_auth(3)

  ##
  # :singleton-method: ssl_ctx_set_client_ca_list
  # :call-seq:
  #   ssl_ctx_set_client_ca_list(ctx, names = nil) -> nil
  #
  # Sets the names of the authorities that a server sends when it asks a client for a
  # certificate; 0 for none. ssl_load_client_ca_file makes such a list.
  #
  #   ctx         SSL_CTX
  #   names       STACK_OF(X509_NAME) or nil
  #   Returns     nil
  #   See         SSL_CTX_set_client_CA_list(3)

  ##
  # :singleton-method: ssl_ctx_get_client_ca_list
  # :call-seq:
  #   ssl_ctx_get_client_ca_list(ctx) -> Handle or nil
  #
  # Gives the list that ssl_ctx_set_client_ca_list set. To add to it call ssl_ctx_add_client_ca.
  #
  #   ctx         SSL_CTX
  #   Returns     STACK_OF(X509_NAME) or nil, borrowed: a copy of the list, or 0
  #   See         SSL_CTX_get_client_CA_list(3)

  ##
  # :singleton-method: ssl_ctx_add_client_ca
  # :call-seq:
  #   ssl_ctx_add_client_ca(ctx, x509 = nil) -> Integer
  #
  # Adds the subject of a certificate to the list that ssl_ctx_set_client_ca_list sets.
  #
  #   ctx         SSL_CTX
  #   x509        X509 or nil: an authority's certificate
  #   Returns     int: 1, or 0; 0 for nil, without a reason in the queue
  #   See         SSL_CTX_add_client_CA(3)

  ##
  # :singleton-method: ssl_ctx_set0_ca_list
  # :call-seq:
  #   ssl_ctx_set0_ca_list(ctx, names = nil) -> nil
  #
  # Sets the names of authorities that either side sends; 0 for none. A server that has a list
  # of ssl_ctx_set_client_ca_list sends that one.
  #
  #   ctx         SSL_CTX
  #   names       STACK_OF(X509_NAME) or nil
  #   Returns     nil
  #   See         SSL_CTX_set0_CA_list(3)

  ##
  # :singleton-method: ssl_ctx_get0_ca_list
  # :call-seq:
  #   ssl_ctx_get0_ca_list(ctx) -> Handle or nil
  #
  # Gives the list that ssl_ctx_set0_ca_list set.
  #
  #   ctx         SSL_CTX
  #   Returns     STACK_OF(X509_NAME) or nil, borrowed: a copy of the list, or 0
  #   See         SSL_CTX_get0_CA_list(3)

  ##
  # :singleton-method: ssl_ctx_add1_to_ca_list
  # :call-seq:
  #   ssl_ctx_add1_to_ca_list(ctx, x509 = nil) -> Integer
  #
  # Adds the subject of a certificate to the list that ssl_ctx_set0_ca_list sets.
  #
  #   ctx         SSL_CTX
  #   x509        X509 or nil: an authority's certificate
  #   Returns     int: 1, or 0
  #   See         SSL_CTX_add1_to_CA_list(3)

  ##
  # :singleton-method: ssl_ctx_set1_client_certificate_types
  # :call-seq:
  #   ssl_ctx_set1_client_certificate_types(ctx, types = nil) -> Integer
  #
  # Sets the certificate types that a server names when it asks a client, before TLS 1.3.
  #
  #   ctx         SSL_CTX
  #   types       String or nil: types as in the CertificateRequest, a byte each; nil: the usual
  #               ones
  #   Returns     int: 1, or 0
  #   See         openssl/ssl.h

  ##
  # :singleton-method: ssl_ctx_dane_enable
  # :call-seq:
  #   ssl_ctx_dane_enable(ctx) -> Integer
  #
  # Makes ready for DANE; ssl_dane_enable then turns it on for a connection.
  #
  #   ctx         SSL_CTX
  #   Returns     int: 1, or 0 or less
  #   See         SSL_CTX_dane_enable(3)

  ##
  # :singleton-method: ssl_ctx_dane_mtype_set
  # :call-seq:
  #   ssl_ctx_dane_mtype_set(ctx, md, mtype, ord) -> Integer
  #
  # Sets the digest of a matching type, or switches the type off. It makes ready for DANE as
  # ssl_ctx_dane_enable does.
  #
  #   ctx         SSL_CTX
  #   md          EVP_MD or nil: nil: the type is not used
  #   mtype       uint8_t: matching type, 1 to 255
  #   ord         uint8_t: strength: higher is preferred
  #   Returns     int: 1, or 0 or less
  #   See         SSL_CTX_dane_enable(3)

  ##
  # :singleton-method: ssl_ctx_dane_set_flags
  # :call-seq:
  #   ssl_ctx_dane_set_flags(ctx, flags) -> Integer
  #
  # Adds DANE flags for connections that are made afterwards.
  #
  #   ctx         SSL_CTX
  #   flags       unsigned long: bits DANE_FLAG_... to add
  #   Returns     unsigned long: the flags before
  #   See         SSL_CTX_dane_set_flags(3)

  ##
  # :singleton-method: ssl_ctx_dane_clear_flags
  # :call-seq:
  #   ssl_ctx_dane_clear_flags(ctx, flags) -> Integer
  #
  # Takes DANE flags away.
  #
  #   ctx         SSL_CTX
  #   flags       unsigned long: bits DANE_FLAG_... to take away
  #   Returns     unsigned long: the flags before
  #   See         SSL_CTX_dane_clear_flags(3)

  ##
  # :singleton-method: ssl_ctx_enable_ct
  # :call-seq:
  #   ssl_ctx_enable_ct(ctx, mode) -> Integer
  #
  # Has clients ask for signed certificate timestamps and, if strict, insist on a valid one.
  #
  #   ctx         SSL_CTX
  #   mode        int: SSL_CT_VALIDATION_PERMISSIVE, which only collects, or
  #               SSL_CT_VALIDATION_STRICT
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         SSL_CTX_enable_ct(3)

  ##
  # :singleton-method: ssl_ctx_disable_ct
  # :call-seq:
  #   ssl_ctx_disable_ct(ctx) -> nil
  #
  # Ends what ssl_ctx_enable_ct began.
  #
  #   ctx         SSL_CTX
  #   Returns     nil
  #   See         SSL_CTX_enable_ct(3)

  ##
  # :singleton-method: ssl_ctx_ct_is_enabled
  # :call-seq:
  #   ssl_ctx_ct_is_enabled(ctx) -> Integer
  #
  # Tells whether signed certificate timestamps are asked for.
  #
  #   ctx         SSL_CTX
  #   Returns     int: 1 or 0
  #   See         SSL_CTX_enable_ct(3)

  ##
  # :singleton-method: ssl_ctx_set_ctlog_list_file
  # :call-seq:
  #   ssl_ctx_set_ctlog_list_file(ctx, file) -> Integer
  #
  # Adds the certificate transparency logs that a file names to the known ones.
  #
  #   ctx         SSL_CTX
  #   file        String: a list of logs in the format of OpenSSL's configuration files
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Waits       for files only
  #   See         SSL_CTX_set_ctlog_list_file(3)

  ##
  # :singleton-method: ssl_ctx_set_default_ctlog_list_file
  # :call-seq:
  #   ssl_ctx_set_default_ctlog_list_file(ctx) -> Integer
  #
  # Adds the logs of the default file, or of the one that CTLOG_FILE in the environment names.
  #
  #   ctx         SSL_CTX
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Waits       for files only
  #   See         SSL_CTX_set_ctlog_list_file(3)

  ##
  # :singleton-method: ssl_ctx_set_tmp_dh
  # :call-seq:
  #   ssl_ctx_set_tmp_dh(ctx, dh = nil) -> Integer
  #
  # Sets the group for finite-field Diffie-Hellman. `dh` is counted up. Deprecated since OpenSSL
  # 3.0 in favour of ssl_ctx_set0_tmp_dh_pkey.
  #
  #   ctx         SSL_CTX
  #   dh          DH or nil
  #   Returns     long: 1; 0 with the reason in the queue, as for nil or a group too small for
  #               the security level
  #   See         SSL_CTX_set_tmp_dh(3)

  ##
  # :singleton-method: ssl_ctx_set0_tmp_dh_pkey
  # :call-seq:
  #   ssl_ctx_set0_tmp_dh_pkey(ctx, pkey) -> Integer
  #
  # Sets the group for finite-field Diffie-Hellman.
  #
  #   ctx         SSL_CTX
  #   pkey        EVP_PKEY: parameters for Diffie-Hellman
  #   Returns     int: 1; 0 with the reason in the queue, as for a group too small for the
  #               security level
  #   OpenSSL     3.0 and newer
  #   See         SSL_CTX_set0_tmp_dh_pkey(3)

  ##
  # :singleton-method: ssl_ctx_set_dh_auto
  # :call-seq:
  #   ssl_ctx_set_dh_auto(ctx, on) -> Integer
  #
  # Says whether OpenSSL chooses a group for Diffie-Hellman that is as strong as the server's
  # key. A group of ssl_ctx_set_tmp_dh is not used then.
  #
  #   ctx         SSL_CTX
  #   on          long: 0: off; 1: on; 2: on, with a group of 1024 bits where the security level
  #               permits that
  #   Returns     long: 1
  #   See         SSL_CTX_set_dh_auto(3)

  ##
  # :singleton-method: ssl_ctx_set_tmp_ecdh
  # :call-seq:
  #   ssl_ctx_set_tmp_ecdh(ctx, ec_key = nil) -> Integer
  #
  # Makes a key's curve the only group for key exchange; the key itself is not used. Deprecated
  # since OpenSSL 3.0 in favour of ssl_ctx_set1_groups.
  #
  #   ctx         SSL_CTX
  #   ec_key      EC_KEY or nil: a key on a named curve
  #   Returns     long: 1, or 0; 0 for nil, with the reason in the queue
  #   See         SSL_CTX_set_tmp_ecdh(3)

  ##
  # :singleton-method: ssl_ctx_set_ecdh_auto
  # :call-seq:
  #   ssl_ctx_set_ecdh_auto(ctx, on) -> Integer
  #
  # Does nothing: key exchange on elliptic curves is always on. ssl_ctx_set1_groups selects the
  # curves.
  #
  #   ctx         SSL_CTX
  #   on          int
  #   Returns     int: 1 if `on` is other than 0, else 0
  #   See         SSL_CTX_set_ecdh_auto(3)

  ##
  # :singleton-method: ssl_ctx_need_tmp_rsa
  # :call-seq:
  #   ssl_ctx_need_tmp_rsa(ctx) -> Integer
  #
  # Answers 0: temporary RSA keys are never needed, as no cipher uses them any more.
  #
  #   ctx         SSL_CTX
  #   Returns     int: 0
  #   See         openssl/ssl.h

  ##
  # :singleton-method: ssl_ctx_set_tmp_rsa
  # :call-seq:
  #   ssl_ctx_set_tmp_rsa(ctx, rsa = nil) -> Integer
  #
  # Does nothing: no cipher uses temporary RSA keys any more.
  #
  #   ctx         SSL_CTX
  #   rsa         RSA or nil: not used, and not taken
  #   Returns     int: 1
  #   See         openssl/ssl.h

  ##
  # :singleton-method: ssl_ctx_set_session_cache_mode
  # :call-seq:
  #   ssl_ctx_set_session_cache_mode(ctx, mode) -> Integer
  #
  # Says which sessions are cached. It is SSL_SESS_CACHE_SERVER, which is 2, at first.
  #
  #   ctx         SSL_CTX
  #   mode        long: SSL_SESS_CACHE_OFF, or bits SSL_SESS_CACHE_...
  #   Returns     long: the mode before
  #   See         SSL_CTX_set_session_cache_mode(3)

  ##
  # :singleton-method: ssl_ctx_sess_set_cache_mode
  # :call-seq:
  #   ssl_ctx_sess_set_cache_mode(ctx, mode) -> Integer
  #
  # Says which sessions are cached. It is SSL_SESS_CACHE_SERVER, which is 2, at first.
  #
  #   ctx         SSL_CTX
  #   mode        long: SSL_SESS_CACHE_OFF, or bits SSL_SESS_CACHE_...
  #   Returns     long: the mode before
  #   See         SSL_CTX_set_session_cache_mode(3)

  ##
  # :singleton-method: ssl_ctx_get_session_cache_mode
  # :call-seq:
  #   ssl_ctx_get_session_cache_mode(ctx) -> Integer
  #
  # Tells which sessions are cached.
  #
  #   ctx         SSL_CTX
  #   Returns     long: bits SSL_SESS_CACHE_...
  #   See         SSL_CTX_get_session_cache_mode(3)

  ##
  # :singleton-method: ssl_ctx_sess_get_cache_mode
  # :call-seq:
  #   ssl_ctx_sess_get_cache_mode(ctx) -> Integer
  #
  # Tells which sessions are cached.
  #
  #   ctx         SSL_CTX
  #   Returns     long: bits SSL_SESS_CACHE_...
  #   See         SSL_CTX_get_session_cache_mode(3)

  ##
  # :singleton-method: ssl_ctx_sess_set_cache_size
  # :call-seq:
  #   ssl_ctx_sess_set_cache_size(ctx, size) -> Integer
  #
  # Limits the number of cached sessions. It is 20480 at first.
  #
  #   ctx         SSL_CTX
  #   size        long: sessions; 0: no limit; below 0: nothing is changed
  #   Returns     long: the size before; 0 for a size below 0
  #   See         SSL_CTX_sess_set_cache_size(3)

  ##
  # :singleton-method: ssl_ctx_sess_get_cache_size
  # :call-seq:
  #   ssl_ctx_sess_get_cache_size(ctx) -> Integer
  #
  # Tells the limit of the number of cached sessions.
  #
  #   ctx         SSL_CTX
  #   Returns     long: sessions; 0: no limit
  #   See         SSL_CTX_sess_set_cache_size(3)

  ##
  # :singleton-method: ssl_ctx_set_timeout
  # :call-seq:
  #   ssl_ctx_set_timeout(ctx, seconds) -> Integer
  #
  # Sets how long sessions that are made afterwards can be resumed. ssl_get_default_timeout
  # tells what it is at first.
  #
  #   ctx         SSL_CTX
  #   seconds     long
  #   Returns     long: the seconds before
  #   See         SSL_CTX_set_timeout(3)

  ##
  # :singleton-method: ssl_ctx_get_timeout
  # :call-seq:
  #   ssl_ctx_get_timeout(ctx) -> Integer
  #
  # Tells how long sessions can be resumed.
  #
  #   ctx         SSL_CTX
  #   Returns     long: seconds
  #   See         SSL_CTX_set_timeout(3)

  ##
  # :singleton-method: ssl_ctx_set_session_id_context
  # :call-seq:
  #   ssl_ctx_set_session_id_context(ctx, context) -> Integer
  #
  # Marks the sessions of a server's context: only those with the same mark are resumed. A
  # server that verifies clients needs one.
  #
  #   ctx         SSL_CTX
  #   context     String: any bytes
  #   Returns     int: 1, or 0 if it is too long
  #   See         SSL_CTX_set_session_id_context(3)

  ##
  # :singleton-method: ssl_ctx_add_session
  # :call-seq:
  #   ssl_ctx_add_session(ctx, session) -> Integer
  #
  # Puts a copy of a session into the cache. One with the same id is replaced.
  #
  #   ctx         SSL_CTX
  #   session     SSL_SESSION
  #   Returns     int: 1, or 0
  #   See         SSL_CTX_add_session(3)

  ##
  # :singleton-method: ssl_ctx_remove_session
  # :call-seq:
  #   ssl_ctx_remove_session(ctx, session) -> Integer
  #
  # Takes the session with the same id out of the cache. Neither can be resumed any more.
  #
  #   ctx         SSL_CTX
  #   session     SSL_SESSION
  #   Returns     int: 1, or 0 if the cache has none with its id
  #   See         SSL_CTX_add_session(3)

  ##
  # :singleton-method: ssl_ctx_flush_sessions
  # :call-seq:
  #   ssl_ctx_flush_sessions(ctx, time) -> nil
  #
  # Takes the sessions that are expired at a time out of the cache.
  #
  #   ctx         SSL_CTX
  #   time        long: seconds since 1970, UTC; 0: all sessions
  #   Returns     nil
  #   See         SSL_CTX_flush_sessions(3)

  ##
  # :singleton-method: ssl_ctx_sess_number
  # :call-seq:
  #   ssl_ctx_sess_number(ctx) -> Integer
  #
  # Counts the sessions in the cache.
  #
  #   ctx         SSL_CTX
  #   Returns     long: sessions
  #   See         SSL_CTX_sess_number(3)

  ##
  # :singleton-method: ssl_ctx_sess_connect
  # :call-seq:
  #   ssl_ctx_sess_connect(ctx) -> Integer
  #
  # Counts the handshakes that clients of the context began.
  #
  #   ctx         SSL_CTX
  #   Returns     long: handshakes
  #   See         SSL_CTX_sess_number(3)

  ##
  # :singleton-method: ssl_ctx_sess_connect_good
  # :call-seq:
  #   ssl_ctx_sess_connect_good(ctx) -> Integer
  #
  # Counts the handshakes that clients of the context finished.
  #
  #   ctx         SSL_CTX
  #   Returns     long: handshakes
  #   See         SSL_CTX_sess_number(3)

  ##
  # :singleton-method: ssl_ctx_sess_connect_renegotiate
  # :call-seq:
  #   ssl_ctx_sess_connect_renegotiate(ctx) -> Integer
  #
  # Counts the renegotiations that clients of the context began.
  #
  #   ctx         SSL_CTX
  #   Returns     long: renegotiations
  #   See         SSL_CTX_sess_number(3)

  ##
  # :singleton-method: ssl_ctx_sess_accept
  # :call-seq:
  #   ssl_ctx_sess_accept(ctx) -> Integer
  #
  # Counts the handshakes that servers of the context began.
  #
  #   ctx         SSL_CTX
  #   Returns     long: handshakes
  #   See         SSL_CTX_sess_number(3)

  ##
  # :singleton-method: ssl_ctx_sess_accept_good
  # :call-seq:
  #   ssl_ctx_sess_accept_good(ctx) -> Integer
  #
  # Counts the handshakes that servers of the context finished.
  #
  #   ctx         SSL_CTX
  #   Returns     long: handshakes
  #   See         SSL_CTX_sess_number(3)

  ##
  # :singleton-method: ssl_ctx_sess_accept_renegotiate
  # :call-seq:
  #   ssl_ctx_sess_accept_renegotiate(ctx) -> Integer
  #
  # Counts the renegotiations that servers of the context began.
  #
  #   ctx         SSL_CTX
  #   Returns     long: renegotiations
  #   See         SSL_CTX_sess_number(3)

  ##
  # :singleton-method: ssl_ctx_sess_hits
  # :call-seq:
  #   ssl_ctx_sess_hits(ctx) -> Integer
  #
  # Counts the sessions that were resumed.
  #
  #   ctx         SSL_CTX
  #   Returns     long: sessions
  #   See         SSL_CTX_sess_number(3)

  ##
  # :singleton-method: ssl_ctx_sess_cb_hits
  # :call-seq:
  #   ssl_ctx_sess_cb_hits(ctx) -> Integer
  #
  # Counts the sessions that servers got from an external cache.
  #
  #   ctx         SSL_CTX
  #   Returns     long: sessions
  #   See         SSL_CTX_sess_number(3)

  ##
  # :singleton-method: ssl_ctx_sess_misses
  # :call-seq:
  #   ssl_ctx_sess_misses(ctx) -> Integer
  #
  # Counts the sessions that clients named and the server's cache did not have.
  #
  #   ctx         SSL_CTX
  #   Returns     long: sessions
  #   See         SSL_CTX_sess_number(3)

  ##
  # :singleton-method: ssl_ctx_sess_timeouts
  # :call-seq:
  #   ssl_ctx_sess_timeouts(ctx) -> Integer
  #
  # Counts the sessions that clients named and that had expired.
  #
  #   ctx         SSL_CTX
  #   Returns     long: sessions
  #   See         SSL_CTX_sess_number(3)

  ##
  # :singleton-method: ssl_ctx_sess_cache_full
  # :call-seq:
  #   ssl_ctx_sess_cache_full(ctx) -> Integer
  #
  # Counts the sessions that had to leave because the cache was full.
  #
  #   ctx         SSL_CTX
  #   Returns     long: sessions
  #   See         SSL_CTX_sess_number(3)

  ##
  # :singleton-method: ssl_ctx_set_tlsext_ticket_keys
  # :call-seq:
  #   ssl_ctx_set_tlsext_ticket_keys(ctx, keys = nil) -> Integer
  #
  # Sets the keys that a server's session tickets are sealed with. They are random at first.
  #
  #   ctx         SSL_CTX
  #   keys        String or nil: name, HMAC key and AES key; nil asks for the length
  #   Returns     long: 1; for nil the length that is needed; 0 with the reason in the queue
  #   See         SSL_CTX_set_tlsext_ticket_key_cb(3)

  ##
  # :singleton-method: ssl_ctx_get_tlsext_ticket_keys
  # :call-seq:
  #   ssl_ctx_get_tlsext_ticket_keys(ctx, keys = nil) -> Integer
  #
  # Gives the keys that a server's session tickets are sealed with. They are secret.
  #
  #   ctx         SSL_CTX
  #   keys        String that is filled or nil: nil asks for the length
  #   Returns     long: 1; for nil the length that is needed; 0 with the reason in the queue
  #   See         SSL_CTX_set_tlsext_ticket_key_cb(3)

  ##
  # :singleton-method: ssl_ctx_set_num_tickets
  # :call-seq:
  #   ssl_ctx_set_num_tickets(ctx, count) -> Integer
  #
  # Sets how many tickets a server sends after a full handshake of TLS 1.3; it is 2 at first.
  # After a resumption it is never more than one.
  #
  #   ctx         SSL_CTX
  #   count       size_t
  #   Returns     int: 1, or 0
  #   See         SSL_CTX_set_num_tickets(3)

  ##
  # :singleton-method: ssl_ctx_get_num_tickets
  # :call-seq:
  #   ssl_ctx_get_num_tickets(ctx) -> Integer
  #
  # Tells how many tickets a server sends.
  #
  #   ctx         SSL_CTX
  #   Returns     size_t: tickets
  #   See         SSL_CTX_set_num_tickets(3)

  ##
  # :singleton-method: ssl_ctx_set_max_early_data
  # :call-seq:
  #   ssl_ctx_set_max_early_data(ctx, bytes) -> Integer
  #
  # Sets how many bytes of early data a server allows; it is 0 at first, which is none.
  #
  #   ctx         SSL_CTX
  #   bytes       uint32_t
  #   Returns     int: 1, or 0
  #   See         SSL_read_early_data(3)

  ##
  # :singleton-method: ssl_ctx_get_max_early_data
  # :call-seq:
  #   ssl_ctx_get_max_early_data(ctx) -> Integer
  #
  # Tells how many bytes of early data a server allows.
  #
  #   ctx         SSL_CTX
  #   Returns     uint32_t: bytes
  #   See         SSL_read_early_data(3)

  ##
  # :singleton-method: ssl_ctx_set_recv_max_early_data
  # :call-seq:
  #   ssl_ctx_set_recv_max_early_data(ctx, bytes) -> Integer
  #
  # Sets how many bytes of early data a server takes or skips before it breaks the connection
  # off; it is 16384 at first. It should not be below what ssl_ctx_set_max_early_data allows.
  #
  #   ctx         SSL_CTX
  #   bytes       uint32_t
  #   Returns     int: 1, or 0
  #   See         SSL_read_early_data(3)

  ##
  # :singleton-method: ssl_ctx_get_recv_max_early_data
  # :call-seq:
  #   ssl_ctx_get_recv_max_early_data(ctx) -> Integer
  #
  # Tells how many bytes of early data a server takes or skips.
  #
  #   ctx         SSL_CTX
  #   Returns     uint32_t: bytes
  #   See         SSL_read_early_data(3)

  ##
  # :singleton-method: ssl_ctx_set_max_cert_list
  # :call-seq:
  #   ssl_ctx_set_max_cert_list(ctx, bytes) -> Integer
  #
  # Limits the size of the peer's certificate chain. It is 102400 bytes at first.
  #
  #   ctx         SSL_CTX
  #   bytes       long: below 0: nothing is changed
  #   Returns     long: the bytes before; 0 for a number below 0
  #   See         SSL_CTX_set_max_cert_list(3)

  ##
  # :singleton-method: ssl_ctx_get_max_cert_list
  # :call-seq:
  #   ssl_ctx_get_max_cert_list(ctx) -> Integer
  #
  # Tells the limit of the size of the peer's certificate chain.
  #
  #   ctx         SSL_CTX
  #   Returns     long: bytes
  #   See         SSL_CTX_set_max_cert_list(3)

  ##
  # :singleton-method: ssl_ctx_set_max_send_fragment
  # :call-seq:
  #   ssl_ctx_set_max_send_fragment(ctx, bytes) -> Integer
  #
  # Limits the plain bytes in a record that is sent; it is 16384 at first.
  #
  #   ctx         SSL_CTX
  #   bytes       long: 512 to 16384
  #   Returns     long: 1, or 0 if it is out of range
  #   See         SSL_CTX_set_split_send_fragment(3)

  ##
  # :singleton-method: ssl_ctx_set_split_send_fragment
  # :call-seq:
  #   ssl_ctx_set_split_send_fragment(ctx, bytes) -> Integer
  #
  # Sets how many plain bytes go to each pipeline when one write is encrypted by several.
  #
  #   ctx         SSL_CTX
  #   bytes       long: 1 to the limit of ssl_ctx_set_max_send_fragment
  #   Returns     long: 1, or 0 if it is out of range
  #   See         SSL_CTX_set_split_send_fragment(3)

  ##
  # :singleton-method: ssl_ctx_set_max_pipelines
  # :call-seq:
  #   ssl_ctx_set_max_pipelines(ctx, count) -> Integer
  #
  # Sets how many records may be encrypted at a time; it is 1 at first. More has an effect only
  # with an engine that can do it, and turns read-ahead on.
  #
  #   ctx         SSL_CTX
  #   count       long: 1 to 32
  #   Returns     long: 1, or 0 if it is out of range
  #   See         SSL_CTX_set_split_send_fragment(3)

  ##
  # :singleton-method: ssl_ctx_set_default_read_buffer_len
  # :call-seq:
  #   ssl_ctx_set_default_read_buffer_len(ctx, bytes) -> nil
  #
  # Sets the size of the buffer that records are read to. A size below OpenSSL's own, which has
  # room for one record at least, has no effect.
  #
  #   ctx         SSL_CTX
  #   bytes       size_t
  #   Returns     nil
  #   See         SSL_CTX_set_split_send_fragment(3)

  ##
  # :singleton-method: ssl_ctx_set_tlsext_max_fragment_length
  # :call-seq:
  #   ssl_ctx_set_tlsext_max_fragment_length(ctx, mode) -> Integer
  #
  # Has clients ask for shorter records, both ways.
  #
  #   ctx         SSL_CTX
  #   mode        uint8_t: TLSEXT_max_fragment_length_...: 0 off, 1 to 4 for 512, 1024, 2048 and
  #               4096 bytes
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         SSL_CTX_set_split_send_fragment(3)

  ##
  # :singleton-method: ssl_ctx_set_block_padding
  # :call-seq:
  #   ssl_ctx_set_block_padding(ctx, size) -> Integer
  #
  # Has records of TLS 1.3 padded to a multiple of a size.
  #
  #   ctx         SSL_CTX
  #   size        size_t: bytes, 16384 at most; 0 and 1: no padding
  #   Returns     int: 1, or 0 if it is too large
  #   See         SSL_CTX_set_record_padding_callback(3)

  ##
  # :singleton-method: ssl_ctx_set_alpn_protos
  # :call-seq:
  #   ssl_ctx_set_alpn_protos(ctx, protocols = nil) -> Integer
  #
  # Sets the application protocols that clients offer. ctx_set_alpn takes them as text, and for
  # servers, too.
  #
  #   ctx         SSL_CTX
  #   protocols   String or nil: names, each behind a byte with its length; nil for none
  #   Returns     int: 0; 1 if it failed or the bytes are no such list
  #   See         SSL_CTX_set_alpn_protos(3)

  ##
  # :singleton-method: ssl_ctx_set_tlsext_status_type
  # :call-seq:
  #   ssl_ctx_set_tlsext_status_type(ctx, type) -> Integer
  #
  # Has clients ask the server for an OCSP answer about its certificate.
  #
  #   ctx         SSL_CTX
  #   type        int: TLSEXT_STATUSTYPE_ocsp, which is 1; -1: none
  #   Returns     long: 1
  #   See         SSL_CTX_set_tlsext_status_cb(3)

  ##
  # :singleton-method: ssl_ctx_get_tlsext_status_type
  # :call-seq:
  #   ssl_ctx_get_tlsext_status_type(ctx) -> Integer
  #
  # Tells whether clients ask for an OCSP answer.
  #
  #   ctx         SSL_CTX
  #   Returns     long: the type; -1: none
  #   See         SSL_CTX_set_tlsext_status_cb(3)

  ##
  # :singleton-method: ssl_ctx_set_tlsext_use_srtp
  # :call-seq:
  #   ssl_ctx_set_tlsext_use_srtp(ctx, profiles) -> Integer
  #
  # Sets the SRTP profiles that are offered over DTLS, preferred ones first.
  #
  #   ctx         SSL_CTX
  #   profiles    String: names with colons between, such as `SRTP_AES128_CM_SHA1_80`
  #   Returns     int: 0; 1 with the reason in the queue if it failed
  #   See         SSL_CTX_set_tlsext_use_srtp(3)

  ##
  # :singleton-method: ssl_ctx_has_client_custom_ext
  # :call-seq:
  #   ssl_ctx_has_client_custom_ext(ctx, type) -> Integer
  #
  # Tells whether clients of the context have an extension of the program's own.
  #
  #   ctx         SSL_CTX
  #   type        unsigned int: number of the extension
  #   Returns     int: 1 or 0
  #   See         SSL_CTX_add_client_custom_ext(3)

  ##
  # :singleton-method: ssl_ctx_use_psk_identity_hint
  # :call-seq:
  #   ssl_ctx_use_psk_identity_hint(ctx, hint = nil) -> Integer
  #
  # Sets what a server tells its clients to choose a pre-shared key by, before TLS 1.3.
  # ctx_add_psk gives the keys.
  #
  #   ctx         SSL_CTX
  #   hint        String or nil: 128 bytes at most; nil for none
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         SSL_CTX_use_psk_identity_hint(3)

  ##
  # :singleton-method: ssl_ctx_srp_ctx_init
  # :call-seq:
  #   ssl_ctx_srp_ctx_init(ctx) -> Integer
  #
  # Sets the context's SRP settings to nothing, as ssl_ctx_srp_ctx_free does.
  #
  #   ctx         SSL_CTX
  #   Returns     int: 1
  #   See         openssl/ssl.h

  ##
  # :singleton-method: ssl_ctx_srp_ctx_free
  # :call-seq:
  #   ssl_ctx_srp_ctx_free(ctx) -> Integer
  #
  # Frees the context's SRP settings; they are as at first.
  #
  #   ctx         SSL_CTX
  #   Returns     int: 1
  #   See         openssl/ssl.h

  ##
  # :singleton-method: ssl_ctx_set_srp_username
  # :call-seq:
  #   ssl_ctx_set_srp_username(ctx, name = nil) -> Integer
  #
  # Sets the name that clients log in with by SRP.
  #
  #   ctx         SSL_CTX
  #   name        String or nil: 1 to 255 bytes; nil: none
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         SSL_CTX_set_srp_password(3)

  ##
  # :singleton-method: ssl_ctx_set_srp_password
  # :call-seq:
  #   ssl_ctx_set_srp_password(ctx, password) -> Integer
  #
  # Sets the password that clients log in with by SRP.
  #
  #   ctx         SSL_CTX
  #   password    String
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         SSL_CTX_set_srp_password(3)

  ##
  # :singleton-method: ssl_ctx_set_srp_strength
  # :call-seq:
  #   ssl_ctx_set_srp_strength(ctx, bits) -> Integer
  #
  # Sets the least size of the prime that clients accept for SRP; it is 1024 bits at first.
  #
  #   ctx         SSL_CTX
  #   bits        int
  #   Returns     int: 1
  #   See         SSL_CTX_set_srp_password(3)

  ##
  # :singleton-method: ssl_ctx_get_ex_new_index
  # :call-seq:
  #   ssl_ctx_get_ex_new_index() -> Integer
  #
  # Makes a new place for a number in every context. There are no callbacks.
  #
  #   Returns     int: the index, or -1
  #   See         CRYPTO_get_ex_new_index(3)

  ##
  # :singleton-method: ssl_ctx_set_ex_data
  # :call-seq:
  #   ssl_ctx_set_ex_data(ctx, index, data) -> Integer
  #
  # Keeps a number with the context.
  #
  #   ctx         SSL_CTX
  #   index       int: 0, or what ssl_ctx_get_ex_new_index answered
  #   data        int64_t: any number
  #   Returns     int: 1, or 0
  #   See         CRYPTO_get_ex_new_index(3)

  ##
  # :singleton-method: ssl_ctx_get_ex_data
  # :call-seq:
  #   ssl_ctx_get_ex_data(ctx, index) -> Integer
  #
  # Gives the number that is kept with the context.
  #
  #   ctx         SSL_CTX
  #   index       int: 0, or what ssl_ctx_get_ex_new_index answered
  #   Returns     int64_t: the number; 0 if none was kept
  #   See         CRYPTO_get_ex_new_index(3)

  ##
  # :singleton-method: ssl_ctx_set_app_data
  # :call-seq:
  #   ssl_ctx_set_app_data(ctx, data) -> Integer
  #
  # Keeps a number with the context, at index 0.
  #
  #   ctx         SSL_CTX
  #   data        int64_t: any number
  #   Returns     int: 1, or 0
  #   See         CRYPTO_get_ex_new_index(3)

  ##
  # :singleton-method: ssl_ctx_get_app_data
  # :call-seq:
  #   ssl_ctx_get_app_data(ctx) -> Integer
  #
  # Gives the number that ssl_ctx_set_app_data kept.
  #
  #   ctx         SSL_CTX
  #   Returns     int64_t: the number; 0 if none was kept
  #   See         CRYPTO_get_ex_new_index(3)

  ##
  # :singleton-method: ssl_get_options
  # :call-seq:
  #   ssl_get_options(ssl) -> Integer
  #
  # Tells the options of an SSL. It took over its context's when it was made.
  #
  #   ssl         SSL
  #   Returns     uint64_t: bits SSL_OP_
  #   See         SSL_CTX_set_options(3)

  ##
  # :singleton-method: ssl_set_options
  # :call-seq:
  #   ssl_set_options(ssl, options) -> Integer
  #
  # Sets options besides those that are set.
  #
  #   ssl         SSL
  #   options     uint64_t: bits SSL_OP_ to be set
  #   Returns     uint64_t: all that are set now
  #   See         SSL_CTX_set_options(3)

  ##
  # :singleton-method: ssl_clear_options
  # :call-seq:
  #   ssl_clear_options(ssl, options) -> Integer
  #
  # Clears options.
  #
  #   ssl         SSL
  #   options     uint64_t: bits SSL_OP_ to be cleared
  #   Returns     uint64_t: all that are set now
  #   See         SSL_CTX_set_options(3)

  ##
  # :singleton-method: ssl_get_mode
  # :call-seq:
  #   ssl_get_mode(ssl) -> Integer
  #
  # Tells the modes of an SSL.
  #
  #   ssl         SSL
  #   Returns     long: bits SSL_MODE_; SSL_MODE_AUTO_RETRY, which is 4, to begin with
  #   See         SSL_CTX_set_mode(3)

  ##
  # :singleton-method: ssl_set_mode
  # :call-seq:
  #   ssl_set_mode(ssl, mode) -> Integer
  #
  # Sets modes besides those that are set. SSL_MODE_ASYNC is refused; of a stream's SSL no mode
  # can be set that is not set already.
  #
  #   ssl         SSL
  #   mode        long: bits SSL_MODE_ to be set
  #   Returns     long: all that are set now
  #   See         SSL_CTX_set_mode(3)

  ##
  # :singleton-method: ssl_clear_mode
  # :call-seq:
  #   ssl_clear_mode(ssl, mode) -> Integer
  #
  # Clears modes.
  #
  #   ssl         SSL
  #   mode        long: bits SSL_MODE_ to be cleared
  #   Returns     long: all that are set now
  #   Streams     refused on the SSL of a stream: it relies on its modes
  #   See         SSL_CTX_set_mode(3)

  ##
  # :singleton-method: ssl_config
  # :call-seq:
  #   ssl_config(ssl, name) -> Integer
  #
  # Sets up an SSL as the configuration file says.
  #
  #   ssl         SSL
  #   name        String: a section that OpenSSL's configuration file names under ssl_conf
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Waits       for files only
  #   See         SSL_CTX_config(3)

  ##
  # :singleton-method: ssl_set_min_proto_version
  # :call-seq:
  #   ssl_set_min_proto_version(ssl, version) -> Integer
  #
  # Sets the oldest version that is allowed.
  #
  #   ssl         SSL
  #   version     long: TLS1_2_VERSION and so on; 0: the oldest there is
  #   Returns     long: 1, or 0: it is not one of the method's
  #   See         SSL_CTX_set_min_proto_version(3)

  ##
  # :singleton-method: ssl_set_max_proto_version
  # :call-seq:
  #   ssl_set_max_proto_version(ssl, version) -> Integer
  #
  # Sets the newest version that is allowed.
  #
  #   ssl         SSL
  #   version     long: TLS1_3_VERSION and so on; 0: the newest there is
  #   Returns     long: 1, or 0: it is not one of the method's
  #   See         SSL_CTX_set_min_proto_version(3)

  ##
  # :singleton-method: ssl_get_min_proto_version
  # :call-seq:
  #   ssl_get_min_proto_version(ssl) -> Integer
  #
  # Tells the oldest version that is allowed.
  #
  #   ssl         SSL
  #   Returns     long: a version; 0: the oldest there is
  #   See         SSL_CTX_set_min_proto_version(3)

  ##
  # :singleton-method: ssl_get_max_proto_version
  # :call-seq:
  #   ssl_get_max_proto_version(ssl) -> Integer
  #
  # Tells the newest version that is allowed.
  #
  #   ssl         SSL
  #   Returns     long: a version; 0: the newest there is
  #   See         SSL_CTX_set_min_proto_version(3)

  ##
  # :singleton-method: ssl_set_cipher_list
  # :call-seq:
  #   ssl_set_cipher_list(ssl, list) -> Integer
  #
  # Selects the ciphers for TLS 1.2 and older.
  #
  #   ssl         SSL
  #   list        String: such as `ECDHE+AESGCM:!aNULL`
  #   Returns     int: 1, or 0: it selects none
  #   See         SSL_CTX_set_cipher_list(3)

  ##
  # :singleton-method: ssl_set_ciphersuites
  # :call-seq:
  #   ssl_set_ciphersuites(ssl, list) -> Integer
  #
  # Selects the ciphers for TLS 1.3.
  #
  #   ssl         SSL
  #   list        String: names separated by colons; empty for none
  #   Returns     int: 1, or 0: a name is not known
  #   See         SSL_CTX_set_cipher_list(3)

  ##
  # :singleton-method: ssl_set1_groups
  # :call-seq:
  #   ssl_set1_groups(ssl, groups) -> Integer
  #
  # Selects the groups that keys are agreed with, by NID.
  #
  #   ssl         SSL
  #   groups      String: NIDs of 4 bytes each, the preferred first
  #   Returns     long: 1, or 0: one is not known or twice, or there is none
  #   See         SSL_CTX_set1_curves(3)

  ##
  # :singleton-method: ssl_set1_curves
  # :call-seq:
  #   ssl_set1_curves(ssl, groups) -> Integer
  #
  # Is ssl_set1_groups under its old name.
  #
  #   ssl         SSL
  #   groups      String: NIDs of 4 bytes each, the preferred first
  #   Returns     long: 1, or 0: one is not known or twice, or there is none
  #   See         SSL_CTX_set1_curves(3)

  ##
  # :singleton-method: ssl_set1_groups_list
  # :call-seq:
  #   ssl_set1_groups_list(ssl, list) -> Integer
  #
  # Selects the groups that keys are agreed with, by name.
  #
  #   ssl         SSL
  #   list        String: names separated by colons, such as `X25519:P-256`
  #   Returns     long: 1, or 0: a name is not known or twice
  #   See         SSL_CTX_set1_curves(3)

  ##
  # :singleton-method: ssl_set1_curves_list
  # :call-seq:
  #   ssl_set1_curves_list(ssl, list) -> Integer
  #
  # Is ssl_set1_groups_list under its old name.
  #
  #   ssl         SSL
  #   list        String: names separated by colons
  #   Returns     long: 1, or 0: a name is not known or twice
  #   See         SSL_CTX_set1_curves(3)

  ##
  # :singleton-method: ssl_set1_sigalgs
  # :call-seq:
  #   ssl_set1_sigalgs(ssl, algorithms) -> Integer
  #
  # Selects the signature algorithms, by NID.
  #
  #   ssl         SSL
  #   algorithms  String: pairs of NIDs of 4 bytes each: a digest, a kind of key
  #   Returns     long: 1, or 0: a pair is not known, or half
  #   See         SSL_CTX_set1_sigalgs(3)

  ##
  # :singleton-method: ssl_set1_sigalgs_list
  # :call-seq:
  #   ssl_set1_sigalgs_list(ssl, list) -> Integer
  #
  # Selects the signature algorithms, by name.
  #
  #   ssl         SSL
  #   list        String: such as `RSA-PSS+SHA256:ed25519`
  #   Returns     long: 1, or 0: a name is not known or twice
  #   See         SSL_CTX_set1_sigalgs(3)

  ##
  # :singleton-method: ssl_set1_client_sigalgs
  # :call-seq:
  #   ssl_set1_client_sigalgs(ssl, algorithms) -> Integer
  #
  # Selects the signature algorithms of client certificates, by NID.
  #
  #   ssl         SSL
  #   algorithms  String: pairs of NIDs of 4 bytes each: a digest, a kind of key
  #   Returns     long: 1, or 0: a pair is not known, or half
  #   See         SSL_CTX_set1_sigalgs(3)

  ##
  # :singleton-method: ssl_set1_client_sigalgs_list
  # :call-seq:
  #   ssl_set1_client_sigalgs_list(ssl, list) -> Integer
  #
  # Selects the signature algorithms of client certificates, by name.
  #
  #   ssl         SSL
  #   list        String: such as `RSA-PSS+SHA256:ed25519`
  #   Returns     long: 1, or 0: a name is not known or twice
  #   See         SSL_CTX_set1_sigalgs(3)

  ##
  # :singleton-method: ssl_get_security_level
  # :call-seq:
  #   ssl_get_security_level(ssl) -> Integer
  #
  # Tells the security level.
  #
  #   ssl         SSL
  #   Returns     int: 0 to 5
  #   See         SSL_CTX_set_security_level(3)

  ##
  # :singleton-method: ssl_set_security_level
  # :call-seq:
  #   ssl_set_security_level(ssl, level) -> nil
  #
  # Sets the security level: how weak keys, ciphers and digests may be.
  #
  #   ssl         SSL
  #   level       int: 0 to 5; 1 forbids less than 80 bits, 2 less than 112
  #   Returns     nil
  #   See         SSL_CTX_set_security_level(3)

  ##
  # :singleton-method: ssl_get_read_ahead
  # :call-seq:
  #   ssl_get_read_ahead(ssl) -> Integer
  #
  # Tells whether an SSL reads more from its transport than it needs.
  #
  #   ssl         SSL
  #   Returns     int: 0, or not 0: it does
  #   See         SSL_CTX_set_read_ahead(3)

  ##
  # :singleton-method: ssl_set_read_ahead
  # :call-seq:
  #   ssl_set_read_ahead(ssl, on) -> nil
  #
  # Has an SSL read as much from its transport as there is. ssl_has_pending then has to be asked
  # before waiting for the socket.
  #
  #   ssl         SSL
  #   on          int: 1 or 0
  #   Returns     nil
  #   Streams     refused on the SSL of a stream: its transport reads ahead already
  #   See         SSL_CTX_set_read_ahead(3)

  ##
  # :singleton-method: ssl_set_default_read_buffer_len
  # :call-seq:
  #   ssl_set_default_read_buffer_len(ssl, length) -> nil
  #
  # Sets how large the buffer for reading is at least. It matters with read-ahead only.
  #
  #   ssl         SSL
  #   length      size_t: in bytes
  #   Returns     nil
  #   See         SSL_CTX_set_split_send_fragment(3)

  ##
  # :singleton-method: ssl_get_max_cert_list
  # :call-seq:
  #   ssl_get_max_cert_list(ssl) -> Integer
  #
  # Tells how large a peer's certificate chain may be.
  #
  #   ssl         SSL
  #   Returns     long: in bytes; 102400 to begin with
  #   See         SSL_CTX_set_max_cert_list(3)

  ##
  # :singleton-method: ssl_set_max_cert_list
  # :call-seq:
  #   ssl_set_max_cert_list(ssl, size) -> Integer
  #
  # Sets how large a peer's certificate chain may be.
  #
  #   ssl         SSL
  #   size        long: in bytes; below 0 changes nothing
  #   Returns     long: the size until now; 0 for one below 0
  #   See         SSL_CTX_set_max_cert_list(3)

  ##
  # :singleton-method: ssl_set_max_send_fragment
  # :call-seq:
  #   ssl_set_max_send_fragment(ssl, size) -> Integer
  #
  # Sets how large a record that is sent may be.
  #
  #   ssl         SSL
  #   size        long: in bytes, 512 to 16384
  #   Returns     long: 1, or 0: out of range
  #   See         SSL_CTX_set_split_send_fragment(3)

  ##
  # :singleton-method: ssl_set_split_send_fragment
  # :call-seq:
  #   ssl_set_split_send_fragment(ssl, size) -> Integer
  #
  # Sets from what size on a write is split over several pipelines.
  #
  #   ssl         SSL
  #   size        long: in bytes, 1 to that of ssl_set_max_send_fragment
  #   Returns     long: 1, or 0: out of range
  #   See         SSL_CTX_set_split_send_fragment(3)

  ##
  # :singleton-method: ssl_set_max_pipelines
  # :call-seq:
  #   ssl_set_max_pipelines(ssl, count) -> Integer
  #
  # Sets how many records are encrypted at a time, by ciphers that can. More than 1 turns
  # read-ahead on.
  #
  #   ssl         SSL
  #   count       long: 1 to 32
  #   Returns     long: 1, or 0: out of range
  #   Streams     refused on the SSL of a stream: its transport reads ahead already
  #   See         SSL_CTX_set_split_send_fragment(3)

  ##
  # :singleton-method: ssl_alloc_buffers
  # :call-seq:
  #   ssl_alloc_buffers(ssl) -> Integer
  #
  # Makes the buffers for reading and writing now rather than when they are needed.
  #
  #   ssl         SSL
  #   Returns     int: 1, or 0: no memory
  #   See         SSL_alloc_buffers(3)

  ##
  # :singleton-method: ssl_free_buffers
  # :call-seq:
  #   ssl_free_buffers(ssl) -> Integer
  #
  # Frees the buffers for reading and writing until they are needed again.
  #
  #   ssl         SSL
  #   Returns     int: 1, or 0: they are in use, or it is DTLS
  #   See         SSL_alloc_buffers(3)

  ##
  # :singleton-method: ssl_set_block_padding
  # :call-seq:
  #   ssl_set_block_padding(ssl, block_size) -> Integer
  #
  # Has each TLS 1.3 record that is sent filled up to a multiple of a size.
  #
  #   ssl         SSL
  #   block_size  size_t: in bytes, up to 16384; 0 and 1: none
  #   Returns     int: 1, or 0: out of range
  #   See         SSL_CTX_set_record_padding_callback(3)

  ##
  # :singleton-method: ssl_set_mtu
  # :call-seq:
  #   ssl_set_mtu(ssl, mtu) -> Integer
  #
  # Sets how large a datagram may be, for DTLS with SSL_OP_NO_QUERY_MTU.
  #
  #   ssl         SSL
  #   mtu         long: in bytes, without the headers of UDP and IP
  #   Returns     long: what is set; 0: it is too small, or not DTLS
  #   See         openssl/ssl.h

  ##
  # :singleton-method: ssl_set_default_passwd_cb_userdata
  # :call-seq:
  #   ssl_set_default_passwd_cb_userdata(ssl, password = nil) -> nil
  #
  # Sets the password for encrypted keys that are read afterwards.
  #
  #   ssl         SSL
  #   password    String or nil: nil: none
  #   Returns     nil
  #   See         SSL_CTX_set_default_passwd_cb(3)

  ##
  # :singleton-method: ssl_use_certificate
  # :call-seq:
  #   ssl_use_certificate(ssl, x509) -> Integer
  #
  # Sets the certificate that is shown to the peer. One of another key type stays besides.
  #
  #   ssl         SSL
  #   x509        X509
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         SSL_CTX_use_certificate(3)

  ##
  # :singleton-method: ssl_use_certificate_asn1
  # :call-seq:
  #   ssl_use_certificate_asn1(ssl, data) -> Integer
  #
  # Sets the certificate that is shown to the peer, from memory.
  #
  #   ssl         SSL
  #   data        String: DER
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         SSL_CTX_use_certificate(3)

  ##
  # :singleton-method: ssl_use_certificate_file
  # :call-seq:
  #   ssl_use_certificate_file(ssl, file, type) -> Integer
  #
  # Sets the certificate that is shown to the peer, the first of a file.
  #
  #   ssl         SSL
  #   file        String or nil: nil is answered as a file that cannot be opened
  #   type        int: SSL_FILETYPE_PEM or SSL_FILETYPE_ASN1
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Waits       for files only
  #   See         SSL_CTX_use_certificate(3)

  ##
  # :singleton-method: ssl_use_certificate_chain_file
  # :call-seq:
  #   ssl_use_certificate_chain_file(ssl, file = nil) -> Integer
  #
  # Sets the certificate that is shown to the peer, and its chain, from a file.
  #
  #   ssl         SSL
  #   file        String or nil: PEM, the SSL's own certificate first; nil is answered as a file
  #               that cannot be opened
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Waits       for files only
  #   See         SSL_CTX_use_certificate(3)

  ##
  # :singleton-method: ssl_use_privatekey
  # :call-seq:
  #   ssl_use_privatekey(ssl, key) -> Integer
  #
  # Sets the private key. Where there is a certificate of its type the two must belong together.
  #
  #   ssl         SSL
  #   key         EVP_PKEY
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         SSL_CTX_use_certificate(3)

  ##
  # :singleton-method: ssl_use_privatekey_asn1
  # :call-seq:
  #   ssl_use_privatekey_asn1(type, ssl, data) -> Integer
  #
  # Sets the private key, from memory.
  #
  #   type        int: EVP_PKEY_RSA, EVP_PKEY_EC and so on
  #   ssl         SSL
  #   data        String: DER, not encrypted
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         SSL_CTX_use_certificate(3)

  ##
  # :singleton-method: ssl_use_privatekey_file
  # :call-seq:
  #   ssl_use_privatekey_file(ssl, file, type) -> Integer
  #
  # Sets the private key, the first of a file. It is refused if a certificate of its type was
  # set that it does not belong to; a certificate that is set later drops a key that is not its
  # own.
  #
  #   ssl         SSL
  #   file        String or nil: nil is answered as a file that cannot be opened
  #   type        int: SSL_FILETYPE_PEM or SSL_FILETYPE_ASN1
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Waits       for files only
  #   See         SSL_CTX_use_certificate(3)

  ##
  # :singleton-method: ssl_use_rsaprivatekey
  # :call-seq:
  #   ssl_use_rsaprivatekey(ssl, rsa) -> Integer
  #
  # Sets an RSA key as the private key.
  #
  #   ssl         SSL
  #   rsa         RSA
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         SSL_CTX_use_certificate(3)

  ##
  # :singleton-method: ssl_use_rsaprivatekey_asn1
  # :call-seq:
  #   ssl_use_rsaprivatekey_asn1(ssl, data) -> Integer
  #
  # Sets an RSA key as the private key, from memory.
  #
  #   ssl         SSL
  #   data        String: DER of PKCS#1
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         SSL_CTX_use_certificate(3)

  ##
  # :singleton-method: ssl_use_rsaprivatekey_file
  # :call-seq:
  #   ssl_use_rsaprivatekey_file(ssl, file, type) -> Integer
  #
  # Sets the private key, the first of a file. A key that is not an RSA key is refused; PKCS#1
  # and PKCS#8 are both read.
  #
  #   ssl         SSL
  #   file        String or nil: nil is answered as a file that cannot be opened
  #   type        int: SSL_FILETYPE_PEM or SSL_FILETYPE_ASN1
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Waits       for files only
  #   See         SSL_CTX_use_certificate(3)

  ##
  # :singleton-method: ssl_use_cert_and_key
  # :call-seq:
  #   ssl_use_cert_and_key(ssl, x509, key, chain, override) -> Integer
  #
  # Sets certificate, private key and chain at once.
  #
  #   ssl         SSL
  #   x509        X509
  #   key         EVP_PKEY or nil: 0: the certificate's public key stands for it, as where an
  #               engine holds the private one
  #   chain       STACK_OF(X509) or nil: 0: none
  #   override    int: 1: it replaces one of its key type; 0: that is an error
  #   Returns     int: 1, or 0 with the reason in the queue, and nothing changed
  #   See         SSL_CTX_use_certificate(3)

  ##
  # :singleton-method: ssl_check_private_key
  # :call-seq:
  #   ssl_check_private_key(ssl) -> Integer
  #
  # Tells whether there are certificate and key, and whether they belong together.
  #
  #   ssl         SSL
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         SSL_CTX_use_certificate(3)

  ##
  # :singleton-method: ssl_certs_clear
  # :call-seq:
  #   ssl_certs_clear(ssl) -> nil
  #
  # Removes all certificates, keys and chains of an SSL.
  #
  #   ssl         SSL
  #   Returns     nil
  #   See         SSL_CTX_set_cert_cb(3)

  ##
  # :singleton-method: ssl_get_certificate
  # :call-seq:
  #   ssl_get_certificate(ssl) -> Handle or nil
  #
  # Gives the certificate that is shown to the peer: the one set last, or chosen by
  # ssl_select_current_cert.
  #
  #   ssl         SSL
  #   Returns     X509 or nil, borrowed: the certificate; 0: none
  #   See         SSL_get_certificate(3)

  ##
  # :singleton-method: ssl_get_privatekey
  # :call-seq:
  #   ssl_get_privatekey(ssl) -> Handle or nil
  #
  # Gives the private key that belongs to ssl_get_certificate.
  #
  #   ssl         SSL
  #   Returns     EVP_PKEY or nil, borrowed: the key; 0: none
  #   See         SSL_get_privatekey(3)

  ##
  # :singleton-method: ssl_select_current_cert
  # :call-seq:
  #   ssl_select_current_cert(ssl, x509) -> Integer
  #
  # Chooses which of several certificates the functions for chains are about.
  #
  #   ssl         SSL
  #   x509        X509: one that was set
  #   Returns     long: 1, or 0: it was not set, or has no key
  #   See         SSL_CTX_add1_chain_cert(3)

  ##
  # :singleton-method: ssl_set_current_cert
  # :call-seq:
  #   ssl_set_current_cert(ssl, which) -> Integer
  #
  # Chooses which of several certificates the functions for chains are about, one after the
  # other.
  #
  #   ssl         SSL
  #   which       long: SSL_CERT_SET_FIRST, SSL_CERT_SET_NEXT, or SSL_CERT_SET_SERVER: the one
  #               of this handshake
  #   Returns     long: 1, or 0: there is none; 2: the handshake's cipher takes none
  #   See         SSL_CTX_add1_chain_cert(3)

  ##
  # :singleton-method: ssl_set0_chain
  # :call-seq:
  #   ssl_set0_chain(ssl, chain = nil) -> Integer
  #
  # Sets the chain of the current certificate, without that itself.
  #
  #   ssl         SSL
  #   chain       STACK_OF(X509) or nil: 0: none
  #   Returns     long: 1, or 0 with the reason in the queue
  #   See         SSL_CTX_add1_chain_cert(3)

  ##
  # :singleton-method: ssl_set1_chain
  # :call-seq:
  #   ssl_set1_chain(ssl, chain = nil) -> Integer
  #
  # Sets the chain of the current certificate, without that itself.
  #
  #   ssl         SSL
  #   chain       STACK_OF(X509) or nil: 0: none
  #   Returns     long: 1, or 0 with the reason in the queue
  #   See         SSL_CTX_add1_chain_cert(3)

  ##
  # :singleton-method: ssl_clear_chain_certs
  # :call-seq:
  #   ssl_clear_chain_certs(ssl) -> Integer
  #
  # Removes the chain of the current certificate.
  #
  #   ssl         SSL
  #   Returns     long: 1
  #   See         SSL_CTX_add1_chain_cert(3)

  ##
  # :singleton-method: ssl_add0_chain_cert
  # :call-seq:
  #   ssl_add0_chain_cert(ssl, x509) -> Integer
  #
  # Adds a certificate to the end of the current one's chain.
  #
  #   ssl         SSL
  #   x509        X509
  #   Returns     long: 1, or 0 with the reason in the queue
  #   See         SSL_CTX_add1_chain_cert(3)

  ##
  # :singleton-method: ssl_add1_chain_cert
  # :call-seq:
  #   ssl_add1_chain_cert(ssl, x509) -> Integer
  #
  # Adds a certificate to the end of the current one's chain.
  #
  #   ssl         SSL
  #   x509        X509
  #   Returns     long: 1, or 0 with the reason in the queue
  #   See         SSL_CTX_add1_chain_cert(3)

  ##
  # :singleton-method: ssl_get0_chain_certs
  # :call-seq:
  #   ssl_get0_chain_certs(ssl) -> [Integer, Handle or nil]
  #
  # Gives the chain of the current certificate, without that itself.
  #
  #   ssl         SSL
  #   Returns     long: 1
  #   Value 2     `chain`, STACK_OF(X509) or nil: a STACK_OF(X509); 0: none
  #   See         SSL_CTX_add1_chain_cert(3)

  ##
  # :singleton-method: ssl_build_cert_chain
  # :call-seq:
  #   ssl_build_cert_chain(ssl, flags) -> Integer
  #
  # Makes the chain of the current certificate of those in a trust store, or of those in the
  # chain now.
  #
  #   ssl         SSL
  #   flags       long: bits SSL_BUILD_CHAIN_FLAG_; 0 for none
  #   Returns     long: 1; 2: a part, SSL_BUILD_CHAIN_FLAG_IGNORE_ERROR is among `flags`; 0 with
  #               the reason in the queue
  #   Waits       for files only
  #   See         SSL_CTX_add1_chain_cert(3)

  ##
  # :singleton-method: ssl_check_chain
  # :call-seq:
  #   ssl_check_chain(ssl, x509, key, chain = nil) -> Integer
  #
  # Tells whether the peer can be shown a certificate. It has an answer only while the handshake
  # waits for one to be chosen, as for QUESTION_CERTIFICATE.
  #
  #   ssl         SSL
  #   x509        X509
  #   key         EVP_PKEY: its private key
  #   chain       STACK_OF(X509) or nil: the rest of its chain; 0: none
  #   Returns     int: bits CERT_PKEY_, with CERT_PKEY_VALID where it will do; 0: it will not
  #   See         SSL_check_chain(3)

  ##
  # :singleton-method: ssl_set_cert_flags
  # :call-seq:
  #   ssl_set_cert_flags(ssl, flags) -> Integer
  #
  # Sets how strictly certificates are chosen, besides what is set.
  #
  #   ssl         SSL
  #   flags       long: SSL_CERT_FLAG_TLS_STRICT and so on
  #   Returns     long: all that are set now
  #   See         SSL_CONF_cmd(3)

  ##
  # :singleton-method: ssl_clear_cert_flags
  # :call-seq:
  #   ssl_clear_cert_flags(ssl, flags) -> Integer
  #
  # Clears what ssl_set_cert_flags sets.
  #
  #   ssl         SSL
  #   flags       long: SSL_CERT_FLAG_TLS_STRICT and so on
  #   Returns     long: all that are set now
  #   See         SSL_CONF_cmd(3)

  ##
  # :singleton-method: ssl_set_tmp_dh
  # :call-seq:
  #   ssl_set_tmp_dh(ssl, dh = nil) -> Integer
  #
  # Sets the parameters of Diffie-Hellman ciphers. They stay the caller's.
  #
  #   ssl         SSL
  #   dh          DH or nil: 0 is answered with 0, and the reason in the queue
  #   Returns     long: 1, or 0 with the reason in the queue: too small for the security level
  #   See         SSL_CTX_set_tmp_dh_callback(3)

  ##
  # :singleton-method: ssl_set0_tmp_dh_pkey
  # :call-seq:
  #   ssl_set0_tmp_dh_pkey(ssl, key) -> Integer
  #
  # Sets the parameters of Diffie-Hellman ciphers.
  #
  #   ssl         SSL
  #   key         EVP_PKEY: of Diffie-Hellman parameters
  #   Returns     int: 1, or 0 with the reason in the queue: too small for the security level
  #   OpenSSL     3.0 and newer
  #   See         SSL_CTX_set_tmp_dh_callback(3)

  ##
  # :singleton-method: ssl_set_dh_auto
  # :call-seq:
  #   ssl_set_dh_auto(ssl, on) -> Integer
  #
  # Has OpenSSL's own parameters used for Diffie-Hellman ciphers.
  #
  #   ssl         SSL
  #   on          long: 0: no; 1: as strong as the certificate's key; 2: 1024 bits, where the
  #               security level allows
  #   Returns     long: 1
  #   See         SSL_CTX_set_tmp_dh_callback(3)

  ##
  # :singleton-method: ssl_set_tmp_ecdh
  # :call-seq:
  #   ssl_set_tmp_ecdh(ssl, key) -> Integer
  #
  # Selects a curve as the only group. ssl_set1_groups_list selects several.
  #
  #   ssl         SSL
  #   key         EC_KEY: of which the curve alone counts
  #   Returns     long: 1, or 0 with the reason in the queue
  #   See         SSL_CTX_set_tmp_ecdh(3)

  ##
  # :singleton-method: ssl_set_ecdh_auto
  # :call-seq:
  #   ssl_set_ecdh_auto(ssl, on) -> Integer
  #
  # Does nothing: OpenSSL chooses the curve itself.
  #
  #   ssl         SSL
  #   on          int: any number
  #   Returns     int: 1 when `on` is not 0, else 0
  #   See         SSL_CTX_set_ecdh_auto(3)

  ##
  # :singleton-method: ssl_need_tmp_rsa
  # :call-seq:
  #   ssl_need_tmp_rsa(ssl) -> Integer
  #
  # Tells that no temporary RSA key is needed. There are none since OpenSSL 1.1.0.
  #
  #   ssl         SSL
  #   Returns     int: 0
  #   See         openssl/ssl.h

  ##
  # :singleton-method: ssl_set_tmp_rsa
  # :call-seq:
  #   ssl_set_tmp_rsa(ssl, rsa = nil) -> Integer
  #
  # Does nothing. There are no temporary RSA keys since OpenSSL 1.1.0.
  #
  #   ssl         SSL
  #   rsa         RSA or nil: it stays the caller's; 0 for none
  #   Returns     int: 1
  #   See         openssl/ssl.h

  ##
  # :singleton-method: ssl_get_verify_mode
  # :call-seq:
  #   ssl_get_verify_mode(ssl) -> Integer
  #
  # Tells what is asked of the peer's certificate.
  #
  #   ssl         SSL
  #   Returns     int: bits SSL_VERIFY_PEER and so on; SSL_VERIFY_NONE, which is 0, for none
  #   See         SSL_CTX_get_verify_mode(3)

  ##
  # :singleton-method: ssl_set_verify
  # :call-seq:
  #   ssl_set_verify(ssl, mode) -> nil
  #
  # Says what is asked of the peer's certificate. A callback that the context had stays.
  #
  #   ssl         SSL
  #   mode        int: bits SSL_VERIFY_PEER and so on; SSL_VERIFY_NONE, which is 0, for none
  #   Returns     nil
  #   See         SSL_CTX_set_verify(3)

  ##
  # :singleton-method: ssl_get_verify_depth
  # :call-seq:
  #   ssl_get_verify_depth(ssl) -> Integer
  #
  # Tells how many authorities may stand between certificate and root.
  #
  #   ssl         SSL
  #   Returns     int: how many; -1: the default, 100
  #   See         SSL_CTX_get_verify_mode(3)

  ##
  # :singleton-method: ssl_set_verify_depth
  # :call-seq:
  #   ssl_set_verify_depth(ssl, depth) -> nil
  #
  # Says how many authorities may stand between certificate and root.
  #
  #   ssl         SSL
  #   depth       int: how many
  #   Returns     nil
  #   See         SSL_CTX_set_verify(3)

  ##
  # :singleton-method: ssl_set_verify_result
  # :call-seq:
  #   ssl_set_verify_result(ssl, result) -> nil
  #
  # Has ssl_get_verify_result answer this. Nothing else changes; the next verification sets it
  # anew.
  #
  #   ssl         SSL
  #   result      long: X509_V_OK and so on
  #   Returns     nil
  #   See         SSL_set_verify_result(3)

  ##
  # :singleton-method: ssl_set_retry_verify
  # :call-seq:
  #   ssl_set_retry_verify(ssl) -> Integer
  #
  # Has the handshake pause that called a verification callback, to be called again. It is of
  # use to such a callback only.
  #
  #   ssl         SSL
  #   Returns     int: 1, or 0: OpenSSL is older than 3.0.2
  #   Streams     refused on the SSL of a stream: ctx_set_question pauses its verification
  #   See         SSL_set_retry_verify(3)

  ##
  # :singleton-method: ssl_set_post_handshake_auth
  # :call-seq:
  #   ssl_set_post_handshake_auth(ssl, on) -> nil
  #
  # Says whether a client offers to show a certificate later, when a TLS 1.3 server asks for it.
  #
  #   ssl         SSL: a client's
  #   on          int: 1 or 0
  #   Returns     nil
  #   See         SSL_CTX_set_verify(3)

  ##
  # :singleton-method: ssl_set1_host
  # :call-seq:
  #   ssl_set1_host(ssl, host = nil) -> Integer
  #
  # Says which name the peer's certificate must be for. OpenSSL 4.0 takes an address too.
  #
  #   ssl         SSL
  #   host        String or nil: nil: any name will do
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         SSL_set1_host(3)

  ##
  # :singleton-method: ssl_add1_host
  # :call-seq:
  #   ssl_add1_host(ssl, host) -> Integer
  #
  # Adds a name that the peer's certificate may be for.
  #
  #   ssl         SSL
  #   host        String
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         SSL_set1_host(3)

  ##
  # :singleton-method: ssl_set_hostflags
  # :call-seq:
  #   ssl_set_hostflags(ssl, flags) -> nil
  #
  # Says how names are compared with those of the peer's certificate.
  #
  #   ssl         SSL
  #   flags       unsigned int: bits X509_CHECK_FLAG_
  #   Returns     nil
  #   See         SSL_set1_host(3)

  ##
  # :singleton-method: ssl_set_purpose
  # :call-seq:
  #   ssl_set_purpose(ssl, purpose) -> Integer
  #
  # Says for what the peer's certificate must be meant. By itself it is for the peer's side of
  # TLS.
  #
  #   ssl         SSL
  #   purpose     int: X509_PURPOSE_SSL_SERVER and so on
  #   Returns     int: 1, or 0: it is not known
  #   See         SSL_set_purpose(3)

  ##
  # :singleton-method: ssl_set_trust
  # :call-seq:
  #   ssl_set_trust(ssl, trust) -> Integer
  #
  # Says for what the authority must be trusted.
  #
  #   ssl         SSL
  #   trust       int: X509_TRUST_SSL_SERVER and so on
  #   Returns     int: 1, or 0: it is not known
  #   See         SSL_set_trust(3)

  ##
  # :singleton-method: ssl_get0_param
  # :call-seq:
  #   ssl_get0_param(ssl) -> Handle or nil
  #
  # Gives the parameters of verification, to be changed in place.
  #
  #   ssl         SSL
  #   Returns     X509_VERIFY_PARAM or nil, borrowed
  #   See         SSL_CTX_get0_param(3)

  ##
  # :singleton-method: ssl_set1_param
  # :call-seq:
  #   ssl_set1_param(ssl, param) -> Integer
  #
  # Sets the parameters of verification to a copy of others.
  #
  #   ssl         SSL
  #   param       X509_VERIFY_PARAM
  #   Returns     int: 1, or 0
  #   See         SSL_CTX_get0_param(3)

  ##
  # :singleton-method: ssl_set0_verify_cert_store
  # :call-seq:
  #   ssl_set0_verify_cert_store(ssl, store = nil) -> Integer
  #
  # Sets the trust store that the peer is verified with.
  #
  #   ssl         SSL
  #   store       X509_STORE or nil: 0: the context's is used
  #   Returns     long: 1
  #   See         SSL_CTX_set1_verify_cert_store(3)

  ##
  # :singleton-method: ssl_set1_verify_cert_store
  # :call-seq:
  #   ssl_set1_verify_cert_store(ssl, store = nil) -> Integer
  #
  # Sets the trust store that the peer is verified with.
  #
  #   ssl         SSL
  #   store       X509_STORE or nil: 0: the context's is used
  #   Returns     long: 1
  #   See         SSL_CTX_set1_verify_cert_store(3)

  ##
  # :singleton-method: ssl_get0_verify_cert_store
  # :call-seq:
  #   ssl_get0_verify_cert_store(ssl) -> [Integer, Handle or nil]
  #
  # Gives the trust store that the peer is verified with, where the SSL has one of its own. That
  # of a context of ctx_new is shared by all of them, and is refused.
  #
  #   ssl         SSL
  #   Returns     long: 1
  #   Value 2     `store`, X509_STORE or nil: an X509_STORE; 0: none was set
  #   Streams     refused on the SSL of a stream: its trust store is shared with others
  #   See         SSL_CTX_set1_verify_cert_store(3)

  ##
  # :singleton-method: ssl_set0_chain_cert_store
  # :call-seq:
  #   ssl_set0_chain_cert_store(ssl, store = nil) -> Integer
  #
  # Sets the store that one's own chain is made of.
  #
  #   ssl         SSL
  #   store       X509_STORE or nil: 0: the context's trust store is used
  #   Returns     long: 1
  #   See         SSL_CTX_set1_verify_cert_store(3)

  ##
  # :singleton-method: ssl_set1_chain_cert_store
  # :call-seq:
  #   ssl_set1_chain_cert_store(ssl, store = nil) -> Integer
  #
  # Sets the store that one's own chain is made of.
  #
  #   ssl         SSL
  #   store       X509_STORE or nil: 0: the context's trust store is used
  #   Returns     long: 1
  #   See         SSL_CTX_set1_verify_cert_store(3)

  ##
  # :singleton-method: ssl_get0_chain_cert_store
  # :call-seq:
  #   ssl_get0_chain_cert_store(ssl) -> [Integer, Handle or nil]
  #
  # Gives the store that one's own chain is made of, where the SSL has one of its own.
  #
  #   ssl         SSL
  #   Returns     long: 1
  #   Value 2     `store`, X509_STORE or nil: an X509_STORE; 0: none was set
  #   Streams     refused on the SSL of a stream: its trust store is shared with others
  #   See         SSL_CTX_set1_verify_cert_store(3)

  ##
  # :singleton-method: ssl_set_client_ca_list
  # :call-seq:
  #   ssl_set_client_ca_list(ssl, names = nil) -> nil
  #
  # Says which authorities a server names to clients that it asks for a certificate.
  #
  #   ssl         SSL
  #   names       STACK_OF(X509_NAME) or nil: 0: the context's are used
  #   Returns     nil
  #   See         SSL_CTX_set_client_CA_list(3)

  ##
  # :singleton-method: ssl_get_client_ca_list
  # :call-seq:
  #   ssl_get_client_ca_list(ssl) -> Handle or nil
  #
  # Gives the authorities that a server names, its context's where it has none of its own; on a
  # client, those that the server has named.
  #
  #   ssl         SSL
  #   Returns     STACK_OF(X509_NAME) or nil, borrowed: the names; 0: none
  #   See         SSL_get_client_CA_list(3)

  ##
  # :singleton-method: ssl_add_client_ca
  # :call-seq:
  #   ssl_add_client_ca(ssl, x509 = nil) -> Integer
  #
  # Adds the subject of a certificate to the authorities that a server names.
  #
  #   ssl         SSL
  #   x509        X509 or nil: an authority's certificate; 0 is answered with 0
  #   Returns     int: 1, or 0
  #   See         SSL_CTX_set_client_CA_list(3)

  ##
  # :singleton-method: ssl_set0_ca_list
  # :call-seq:
  #   ssl_set0_ca_list(ssl, names = nil) -> nil
  #
  # Says which authorities are named to the peer, by either side.
  #
  #   ssl         SSL
  #   names       STACK_OF(X509_NAME) or nil: 0: the context's are used
  #   Returns     nil
  #   See         SSL_CTX_set0_CA_list(3)

  ##
  # :singleton-method: ssl_get0_ca_list
  # :call-seq:
  #   ssl_get0_ca_list(ssl) -> Handle or nil
  #
  # Gives the authorities that ssl_set0_ca_list has set, or the context's.
  #
  #   ssl         SSL
  #   Returns     STACK_OF(X509_NAME) or nil, borrowed: the names; 0: none
  #   See         SSL_CTX_set0_CA_list(3)

  ##
  # :singleton-method: ssl_add1_to_ca_list
  # :call-seq:
  #   ssl_add1_to_ca_list(ssl, x509 = nil) -> Integer
  #
  # Adds the subject of a certificate to the authorities that are named to the peer.
  #
  #   ssl         SSL
  #   x509        X509 or nil: an authority's certificate; 0 is answered with 0
  #   Returns     int: 1, or 0
  #   See         SSL_CTX_set0_CA_list(3)

  ##
  # :singleton-method: ssl_get0_peer_ca_list
  # :call-seq:
  #   ssl_get0_peer_ca_list(ssl) -> Handle or nil
  #
  # Gives the authorities that the peer has named.
  #
  #   ssl         SSL
  #   Returns     STACK_OF(X509_NAME) or nil, borrowed: the names; 0: none
  #   See         SSL_CTX_set0_CA_list(3)

  ##
  # :singleton-method: ssl_dup_ca_list
  # :call-seq:
  #   ssl_dup_ca_list(names) -> Handle or nil
  #
  # Copies a list of names.
  #
  #   names       STACK_OF(X509_NAME)
  #   Returns     STACK_OF(X509_NAME) or nil, new: the copy; 0 with the reason in the queue
  #   See         openssl/ssl.h

  ##
  # :singleton-method: ssl_load_client_ca_file
  # :call-seq:
  #   ssl_load_client_ca_file(file) -> Handle or nil
  #
  # Reads the subjects of a file's certificates.
  #
  #   file        String: certificates, in PEM
  #   Returns     STACK_OF(X509_NAME) or nil, new: the subjects, each once; 0 with the reason in
  #               the queue
  #   Waits       for files only
  #   See         SSL_load_client_CA_file(3)

  ##
  # :singleton-method: ssl_load_client_ca_file_ex
  # :call-seq:
  #   ssl_load_client_ca_file_ex(file, properties = nil) -> Handle or nil
  #
  # Reads the subjects of a file's certificates.
  #
  #   file        String: certificates, in PEM
  #   properties  String or nil: which algorithms to use; nil: the usual
  #   Returns     STACK_OF(X509_NAME) or nil, new: the subjects, each once; 0 with the reason in
  #               the queue
  #   Waits       for files only
  #   OpenSSL     3.0 and newer
  #   See         SSL_load_client_CA_file(3)

  ##
  # :singleton-method: ssl_add_file_cert_subjects_to_stack
  # :call-seq:
  #   ssl_add_file_cert_subjects_to_stack(names, file) -> Integer
  #
  # Adds the subjects of a file's certificates to a list, those that are not in it.
  #
  #   names       STACK_OF(X509_NAME)
  #   file        String: certificates, in PEM
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Waits       for files only
  #   See         SSL_load_client_CA_file(3)

  ##
  # :singleton-method: ssl_add_dir_cert_subjects_to_stack
  # :call-seq:
  #   ssl_add_dir_cert_subjects_to_stack(names, directory) -> Integer
  #
  # Adds the subjects of the certificates in a directory to a list, those that are not in it.
  #
  #   names       STACK_OF(X509_NAME)
  #   directory   String: each file of which is read
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Waits       for files only
  #   See         SSL_load_client_CA_file(3)

  ##
  # :singleton-method: ssl_add_store_cert_subjects_to_stack
  # :call-seq:
  #   ssl_add_store_cert_subjects_to_stack(names, uri) -> Integer
  #
  # Adds the subjects of the certificates in a store to a list, those that are not in it. What
  # is encrypted there is passed over.
  #
  #   names       STACK_OF(X509_NAME)
  #   uri         String: of a file or directory, or what a provider knows
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Waits       for files only
  #   OpenSSL     3.0 and newer
  #   See         SSL_load_client_CA_file(3)

  ##
  # :singleton-method: ssl_get0_certificate_types
  # :call-seq:
  #   ssl_get0_certificate_types(ssl, types = nil) -> Integer
  #
  # Copies the types of certificates that the server asks for, before TLS 1.3.
  #
  #   ssl         SSL: a client's
  #   types       String that is filled or nil: TLS_CT_RSA_SIGN and so on, a byte each
  #   Returns     long: how many there are; 0: none were asked for
  #   See         SSL_CTX_set1_curves(3)

  ##
  # :singleton-method: ssl_set1_client_certificate_types
  # :call-seq:
  #   ssl_set1_client_certificate_types(ssl, types = nil) -> Integer
  #
  # Says which types of certificates a server asks for, before TLS 1.3.
  #
  #   ssl         SSL: a server's
  #   types       String or nil: TLS_CT_RSA_SIGN and so on, a byte each; none: as the ciphers
  #               demand
  #   Returns     long: 1, or 0
  #   See         openssl/ssl.h

  ##
  # :singleton-method: ssl_dane_enable
  # :call-seq:
  #   ssl_dane_enable(ssl, base_domain) -> Integer
  #
  # Has the peer verified by TLSA records. It sets the server's name too where none is set.
  #
  #   ssl         SSL
  #   base_domain String: the name that the TLSA records were found under
  #   Returns     int: 1; 0: ssl_ctx_dane_enable comes first, or it is on already; -1: it failed
  #   See         SSL_CTX_dane_enable(3)

  ##
  # :singleton-method: ssl_dane_tlsa_add
  # :call-seq:
  #   ssl_dane_tlsa_add(ssl, usage, selector, matching_type, data) -> Integer
  #
  # Adds a TLSA record of the peer.
  #
  #   ssl         SSL
  #   usage       uint8_t: 0 to 3
  #   selector    uint8_t: 0: the whole certificate; 1: its public key
  #   matching_type uint8_t: 0: the data itself; 1: its SHA-256; 2: its SHA-512
  #   data        String
  #   Returns     int: 1; 0: the record is of no use; -1: it failed
  #   See         SSL_CTX_dane_enable(3)

  ##
  # :singleton-method: ssl_dane_set_flags
  # :call-seq:
  #   ssl_dane_set_flags(ssl, flags) -> Integer
  #
  # Sets how DANE verifies, besides what is set.
  #
  #   ssl         SSL
  #   flags       unsigned long: DANE_FLAG_NO_DANE_EE_NAMECHECKS
  #   Returns     unsigned long: what was set until now
  #   See         SSL_CTX_dane_enable(3)

  ##
  # :singleton-method: ssl_dane_clear_flags
  # :call-seq:
  #   ssl_dane_clear_flags(ssl, flags) -> Integer
  #
  # Clears what ssl_dane_set_flags sets.
  #
  #   ssl         SSL
  #   flags       unsigned long: DANE_FLAG_NO_DANE_EE_NAMECHECKS
  #   Returns     unsigned long: what was set until now
  #   See         SSL_CTX_dane_enable(3)

  ##
  # :singleton-method: ssl_get0_dane_authority
  # :call-seq:
  #   ssl_get0_dane_authority(ssl) -> [Integer, Handle or nil, Handle or nil]
  #
  # Tells which trust anchor a TLSA record has led to.
  #
  #   ssl         SSL
  #   Returns     int: how many certificates stand between the peer's own and the anchor; -1:
  #               DANE did not verify it
  #   Value 2     `certificate`, X509 or nil: an X509: the trust anchor; 0: none
  #   Value 3     `key`, EVP_PKEY or nil: an EVP_PKEY: the bare key that was the trust anchor;
  #               0: none
  #   See         SSL_CTX_dane_enable(3)

  ##
  # :singleton-method: ssl_get0_dane_tlsa
  # :call-seq:
  #   ssl_get0_dane_tlsa(ssl, data = nil) -> [Integer, Integer, Integer, Integer, Integer]
  #
  # Copies the TLSA record that the peer was verified by.
  #
  #   ssl         SSL
  #   data        String that is filled or nil
  #   Returns     int: how many certificates stand between the peer's own and the anchor; -1:
  #               DANE did not verify it
  #   Value 2     `usage`, uint8_t
  #   Value 3     `selector`, uint8_t
  #   Value 4     `matching_type`, uint8_t
  #   Value 5     `data_length`, size_t: how many bytes of data there are
  #   See         SSL_CTX_dane_enable(3)

  ##
  # :singleton-method: ssl_enable_ct
  # :call-seq:
  #   ssl_enable_ct(ssl, mode) -> Integer
  #
  # Has a client ask for certificate timestamps and check them.
  #
  #   ssl         SSL
  #   mode        int: SSL_CT_VALIDATION_PERMISSIVE: only ask; SSL_CT_VALIDATION_STRICT: demand
  #               a valid timestamp
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         SSL_CTX_set_ct_validation_callback(3)

  ##
  # :singleton-method: ssl_disable_ct
  # :call-seq:
  #   ssl_disable_ct(ssl) -> nil
  #
  # Has a client not ask for certificate timestamps any more.
  #
  #   ssl         SSL
  #   Returns     nil
  #   See         SSL_CTX_set_ct_validation_callback(3)

  ##
  # :singleton-method: ssl_ct_is_enabled
  # :call-seq:
  #   ssl_ct_is_enabled(ssl) -> Integer
  #
  # Tells whether certificate timestamps are asked for and checked.
  #
  #   ssl         SSL
  #   Returns     int: 1 or 0
  #   See         SSL_CTX_set_ct_validation_callback(3)

  ##
  # :singleton-method: ssl_get_session
  # :call-seq:
  #   ssl_get_session(ssl) -> Handle or nil
  #
  # Gives the session. With TLS 1.3 it can be resumed only once the server's ticket has been
  # read.
  #
  #   ssl         SSL
  #   Returns     SSL_SESSION or nil, borrowed: the session; 0: none
  #   See         SSL_get_session(3)

  ##
  # :singleton-method: ssl_get0_session
  # :call-seq:
  #   ssl_get0_session(ssl) -> Handle or nil
  #
  # Is ssl_get_session under another name.
  #
  #   ssl         SSL
  #   Returns     SSL_SESSION or nil, borrowed: the session; 0: none
  #   See         SSL_get_session(3)

  ##
  # :singleton-method: ssl_get1_session
  # :call-seq:
  #   ssl_get1_session(ssl) -> Handle or nil
  #
  # Gives the session. With TLS 1.3 it can be resumed only once the server's ticket has been
  # read.
  #
  #   ssl         SSL
  #   Returns     SSL_SESSION or nil, new: the session; 0: none
  #   See         SSL_get_session(3)

  ##
  # :singleton-method: ssl_set_session
  # :call-seq:
  #   ssl_set_session(ssl, session = nil) -> Integer
  #
  # Has a client resume a session, before the handshake.
  #
  #   ssl         SSL: a client's
  #   session     SSL_SESSION or nil: 0: none is resumed
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         SSL_set_session(3)

  ##
  # :singleton-method: ssl_session_reused
  # :call-seq:
  #   ssl_session_reused(ssl) -> Integer
  #
  # Tells whether a session was resumed.
  #
  #   ssl         SSL
  #   Returns     int: 1, or 0: a new one was made
  #   See         SSL_session_reused(3)

  ##
  # :singleton-method: ssl_cache_hit
  # :call-seq:
  #   ssl_cache_hit(ssl) -> Integer
  #
  # Is ssl_session_reused under its old name.
  #
  #   ssl         SSL
  #   Returns     int: 1, or 0: a new one was made
  #   See         SSL_session_reused(3)

  ##
  # :singleton-method: ssl_get_time
  # :call-seq:
  #   ssl_get_time(session) -> Integer
  #
  # Tells when a session was made.
  #
  #   session     SSL_SESSION
  #   Returns     long: seconds since 1970
  #   See         SSL_SESSION_get_time(3)

  ##
  # :singleton-method: ssl_set_time
  # :call-seq:
  #   ssl_set_time(session, time) -> Integer
  #
  # Says when a session was made.
  #
  #   session     SSL_SESSION
  #   time        long: seconds since 1970
  #   Returns     long: `time`
  #   See         SSL_SESSION_get_time(3)

  ##
  # :singleton-method: ssl_get_timeout
  # :call-seq:
  #   ssl_get_timeout(session) -> Integer
  #
  # Tells for how long a session can be resumed.
  #
  #   session     SSL_SESSION
  #   Returns     long: in seconds
  #   See         SSL_SESSION_get_time(3)

  ##
  # :singleton-method: ssl_set_timeout
  # :call-seq:
  #   ssl_set_timeout(session, timeout) -> Integer
  #
  # Says for how long a session can be resumed.
  #
  #   session     SSL_SESSION
  #   timeout     long: in seconds
  #   Returns     long: 1
  #   See         SSL_SESSION_get_time(3)

  ##
  # :singleton-method: ssl_get_default_timeout
  # :call-seq:
  #   ssl_get_default_timeout(ssl) -> Integer
  #
  # Tells for how long sessions of the SSL's protocol can be resumed where nothing else is set.
  #
  #   ssl         SSL
  #   Returns     long: in seconds
  #   See         SSL_get_default_timeout(3)

  ##
  # :singleton-method: ssl_set_session_id_context
  # :call-seq:
  #   ssl_set_session_id_context(ssl, id = nil) -> Integer
  #
  # Has a server resume only sessions that were made under the same mark.
  #
  #   ssl         SSL: a server's
  #   id          String or nil: any bytes
  #   Returns     int: 1, or 0: they are too many
  #   See         SSL_CTX_set_session_id_context(3)

  ##
  # :singleton-method: ssl_has_matching_session_id
  # :call-seq:
  #   ssl_has_matching_session_id(ssl, id) -> Integer
  #
  # Tells whether the context's cache has a session with this ID.
  #
  #   ssl         SSL
  #   id          String
  #   Returns     int: 1 or 0
  #   See         SSL_CTX_set_generate_session_id(3)

  ##
  # :singleton-method: ssl_get_num_tickets
  # :call-seq:
  #   ssl_get_num_tickets(ssl) -> Integer
  #
  # Tells how many tickets a TLS 1.3 server sends after the handshake.
  #
  #   ssl         SSL
  #   Returns     size_t: how many; 2 to begin with
  #   See         SSL_CTX_set_num_tickets(3)

  ##
  # :singleton-method: ssl_set_num_tickets
  # :call-seq:
  #   ssl_set_num_tickets(ssl, count) -> Integer
  #
  # Says how many tickets a TLS 1.3 server sends after the handshake.
  #
  #   ssl         SSL
  #   count       size_t
  #   Returns     int: 1
  #   See         SSL_CTX_set_num_tickets(3)

  ##
  # :singleton-method: ssl_get_max_early_data
  # :call-seq:
  #   ssl_get_max_early_data(ssl) -> Integer
  #
  # Tells how much early data a server allows with the tickets that it sends.
  #
  #   ssl         SSL
  #   Returns     uint32_t: in bytes; 0: none is allowed
  #   See         SSL_read_early_data(3)

  ##
  # :singleton-method: ssl_set_max_early_data
  # :call-seq:
  #   ssl_set_max_early_data(ssl, size) -> Integer
  #
  # Says how much early data a server allows with the tickets that it sends.
  #
  #   ssl         SSL: a server's
  #   size        uint32_t: in bytes; 0: none is allowed
  #   Returns     int: 1, or 0
  #   See         SSL_read_early_data(3)

  ##
  # :singleton-method: ssl_get_recv_max_early_data
  # :call-seq:
  #   ssl_get_recv_max_early_data(ssl) -> Integer
  #
  # Tells how much early data a server reads.
  #
  #   ssl         SSL
  #   Returns     uint32_t: in bytes; 16384 to begin with
  #   See         SSL_read_early_data(3)

  ##
  # :singleton-method: ssl_set_recv_max_early_data
  # :call-seq:
  #   ssl_set_recv_max_early_data(ssl, size) -> Integer
  #
  # Says how much early data a server reads.
  #
  #   ssl         SSL: a server's
  #   size        uint32_t: in bytes, not less than its tickets allow
  #   Returns     int: 1, or 0
  #   See         SSL_read_early_data(3)

  ##
  # :singleton-method: ssl_set_tlsext_host_name
  # :call-seq:
  #   ssl_set_tlsext_host_name(ssl, name = nil) -> Integer
  #
  # Sets the host name that a client asks the server for. It has nothing to do with whom the
  # certificate is checked for.
  #
  #   ssl         SSL
  #   name        String or nil: at most 255 bytes; nil: none
  #   Returns     long: 1, or 0 with the reason in the queue
  #   See         SSL_CTX_set_tlsext_servername_callback(3)

  ##
  # :singleton-method: ssl_set_alpn_protos
  # :call-seq:
  #   ssl_set_alpn_protos(ssl, protocols = nil) -> Integer
  #
  # Sets the application protocols that a client offers. Unlike elsewhere, 0 is success.
  #
  #   ssl         SSL: a client's
  #   protocols   String or nil: names, each after a byte that says how long it is, the
  #               preferred first; none: nothing is offered
  #   Returns     int: 0 when it is done, 1 when not
  #   See         SSL_CTX_set_alpn_select_cb(3)

  ##
  # :singleton-method: ssl_set_tlsext_max_fragment_length
  # :call-seq:
  #   ssl_set_tlsext_max_fragment_length(ssl, mode) -> Integer
  #
  # Has a client ask for records that are no larger than this.
  #
  #   ssl         SSL: a client's
  #   mode        uint8_t: TLSEXT_max_fragment_length_512 and so on;
  #               TLSEXT_max_fragment_length_DISABLED, which is 0: none
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         SSL_CTX_set_tlsext_max_fragment_length(3)

  ##
  # :singleton-method: ssl_set_tlsext_use_srtp
  # :call-seq:
  #   ssl_set_tlsext_use_srtp(ssl, profiles) -> Integer
  #
  # Sets the SRTP profiles that are offered, with DTLS. Unlike elsewhere, 0 is success.
  #
  #   ssl         SSL
  #   profiles    String: names separated by colons
  #   Returns     int: 0 when it is done, 1 when not
  #   See         SSL_CTX_set_tlsext_use_srtp(3)

  ##
  # :singleton-method: ssl_get_srtp_profiles
  # :call-seq:
  #   ssl_get_srtp_profiles(ssl) -> Handle or nil
  #
  # Gives the SRTP profiles that are offered, the context's where the SSL has none of its own.
  #
  #   ssl         SSL
  #   Returns     STACK_OF(SRTP_PROTECTION_PROFILE) or nil, borrowed: the profiles; 0: none
  #   See         SSL_CTX_set_tlsext_use_srtp(3)

  ##
  # :singleton-method: ssl_get_tlsext_status_type
  # :call-seq:
  #   ssl_get_tlsext_status_type(ssl) -> Integer
  #
  # Tells whether a client asks for the status of the server's certificate.
  #
  #   ssl         SSL
  #   Returns     long: TLSEXT_STATUSTYPE_ocsp, which is 1, or -1: none is asked for
  #   See         SSL_CTX_set_tlsext_status_cb(3)

  ##
  # :singleton-method: ssl_set_tlsext_status_type
  # :call-seq:
  #   ssl_set_tlsext_status_type(ssl, type) -> Integer
  #
  # Has a client ask for the status of the server's certificate.
  #
  #   ssl         SSL: a client's
  #   type        long: TLSEXT_STATUSTYPE_ocsp, which is 1; -1: none
  #   Returns     long: 1
  #   See         SSL_CTX_set_tlsext_status_cb(3)

  ##
  # :singleton-method: ssl_get_tlsext_status_ocsp_resp
  # :call-seq:
  #   ssl_get_tlsext_status_ocsp_resp(ssl, buffer = nil) -> Integer
  #
  # Copies the OCSP response that the server has sent, in DER.
  #
  #   ssl         SSL
  #   buffer      String that is filled or nil
  #   Returns     long: how many bytes there are; -1: none
  #   See         SSL_CTX_set_tlsext_status_cb(3)

  ##
  # :singleton-method: ssl_set_tlsext_status_ocsp_resp
  # :call-seq:
  #   ssl_set_tlsext_status_ocsp_resp(ssl, response = nil) -> Integer
  #
  # Sets the OCSP response that a server sends. It is sent where a status callback of the
  # context says so.
  #
  #   ssl         SSL: a server's
  #   response    String or nil: in DER; none: nothing is sent
  #   Returns     long: 1, or 0: no memory
  #   See         SSL_CTX_set_tlsext_status_cb(3)

  ##
  # :singleton-method: ssl_get_tlsext_status_exts
  # :call-seq:
  #   ssl_get_tlsext_status_exts(ssl) -> [Integer, Handle or nil]
  #
  # Gives the extensions of the request for a status.
  #
  #   ssl         SSL
  #   Returns     long: 1
  #   Value 2     `extensions`, STACK_OF(X509_EXTENSION) or nil: a STACK_OF(X509_EXTENSION); 0:
  #               none
  #   See         openssl/tls1.h

  ##
  # :singleton-method: ssl_set_tlsext_status_exts
  # :call-seq:
  #   ssl_set_tlsext_status_exts(ssl, extensions = nil) -> Integer
  #
  # Sets the extensions of the request for a status.
  #
  #   ssl         SSL: a client's
  #   extensions  STACK_OF(X509_EXTENSION) or nil: 0: none
  #   Returns     long: 1
  #   See         openssl/tls1.h

  ##
  # :singleton-method: ssl_use_psk_identity_hint
  # :call-seq:
  #   ssl_use_psk_identity_hint(ssl, hint = nil) -> Integer
  #
  # Sets the hint that tells clients which pre-shared key to use, before TLS 1.3.
  #
  #   ssl         SSL: a server's
  #   hint        String or nil: at most 128 bytes; nil: none
  #   Returns     int: 1, or 0: it is too long
  #   See         SSL_CTX_use_psk_identity_hint(3)

  ##
  # :singleton-method: ssl_get_srp_n
  # :call-seq:
  #   ssl_get_srp_n(ssl) -> Handle or nil
  #
  # Gives the modulus of an SRP exchange.
  #
  #   ssl         SSL
  #   Returns     BIGNUM or nil, borrowed: the number; 0: none
  #   See         SSL_CTX_set_srp_password(3)

  ##
  # :singleton-method: ssl_get_srp_g
  # :call-seq:
  #   ssl_get_srp_g(ssl) -> Handle or nil
  #
  # Gives the generator of an SRP exchange.
  #
  #   ssl         SSL
  #   Returns     BIGNUM or nil, borrowed: the number; 0: none
  #   See         SSL_CTX_set_srp_password(3)

  ##
  # :singleton-method: ssl_get_srp_username
  # :call-seq:
  #   ssl_get_srp_username(ssl) -> String or nil
  #
  # Tells the client's name in an SRP exchange.
  #
  #   ssl         SSL
  #   Returns     String or nil: the name; 0: none
  #   See         SSL_CTX_set_srp_password(3)

  ##
  # :singleton-method: ssl_get_srp_userinfo
  # :call-seq:
  #   ssl_get_srp_userinfo(ssl) -> String or nil
  #
  # Tells what ssl_set_srp_server_param has kept about the user.
  #
  #   ssl         SSL
  #   Returns     String or nil: the text; 0: none
  #   See         SSL_CTX_set_srp_password(3)

  ##
  # :singleton-method: ssl_set_srp_server_param
  # :call-seq:
  #   ssl_set_srp_server_param(ssl, modulus = nil, generator = nil, salt = nil, verifier = nil, info = nil) -> Integer
  #
  # Sets what a server knows of the user in an SRP exchange. All is copied.
  #
  #   ssl         SSL: a server's
  #   modulus     BIGNUM or nil: 0: as it is
  #   generator   BIGNUM or nil: 0: as it is
  #   salt        BIGNUM or nil: 0: as it is
  #   verifier    BIGNUM or nil: 0: as it is
  #   info        String or nil: anything about the user; nil: as it is
  #   Returns     int: 1, or -1: one of the numbers is missing
  #   See         SSL_CTX_set_srp_password(3)

  ##
  # :singleton-method: ssl_set_srp_server_param_pw
  # :call-seq:
  #   ssl_set_srp_server_param_pw(ssl, user, password, group) -> Integer
  #
  # Sets what a server knows of the user in an SRP exchange, from the password.
  #
  #   ssl         SSL: a server's
  #   user        String
  #   password    String
  #   group       String: `1024`, `1536`, `2048`, `3072`, `4096`, `6144` or `8192`
  #   Returns     int: 1, or -1: it failed
  #   See         SSL_CTX_set_srp_password(3)

  ##
  # :singleton-method: ssl_srp_server_param_with_username
  # :call-seq:
  #   ssl_srp_server_param_with_username(ssl) -> [Integer, Integer]
  #
  # Begins the server's part of an SRP exchange. OpenSSL calls it itself in the handshake.
  #
  #   ssl         SSL: a server's
  #   Returns     int: 0, or another number: the exchange cannot go on
  #   Value 2     `alert`, int: the alert to end the handshake with
  #   See         SSL_CTX_set_srp_password(3)

  ##
  # :singleton-method: sk_x509_new_null
  # :call-seq:
  #   sk_x509_new_null() -> Handle or nil
  #
  # Makes an empty list.
  #
  #   Returns     STACK_OF(X509) or nil, new
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_x509_num
  # :call-seq:
  #   sk_x509_num(sk) -> Integer
  #
  # Counts the elements of a list.
  #
  #   sk          STACK_OF(X509) or nil
  #   Returns     int: how many, or -1 for nil
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_x509_value
  # :call-seq:
  #   sk_x509_value(sk, index) -> Handle or nil
  #
  # Gives an element of a list.
  #
  #   sk          STACK_OF(X509)
  #   index       int: from 0
  #   Returns     X509 or nil, borrowed: none for an index that is not there
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_x509_push
  # :call-seq:
  #   sk_x509_push(sk, element) -> Integer
  #
  # Adds an element at the end of a list.
  #
  #   sk          STACK_OF(X509)
  #   element     X509
  #   Returns     int: how many there are now, or 0
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_x509_unshift
  # :call-seq:
  #   sk_x509_unshift(sk, element) -> Integer
  #
  # Adds an element at the beginning of a list.
  #
  #   sk          STACK_OF(X509)
  #   element     X509
  #   Returns     int: how many there are now, or 0
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_x509_insert
  # :call-seq:
  #   sk_x509_insert(sk, element, index) -> Integer
  #
  # Adds an element in the middle of a list.
  #
  #   sk          STACK_OF(X509)
  #   element     X509
  #   index       int: before which; behind the last for any other number
  #   Returns     int: how many there are now, or 0
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_x509_pop
  # :call-seq:
  #   sk_x509_pop(sk) -> Handle or nil
  #
  # Takes the last element out of a list.
  #
  #   sk          STACK_OF(X509)
  #   Returns     X509 or nil, new: none when the list is empty
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_x509_shift
  # :call-seq:
  #   sk_x509_shift(sk) -> Handle or nil
  #
  # Takes the first element out of a list.
  #
  #   sk          STACK_OF(X509)
  #   Returns     X509 or nil, new: none when the list is empty
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_x509_delete
  # :call-seq:
  #   sk_x509_delete(sk, index) -> Handle or nil
  #
  # Takes an element out of a list.
  #
  #   sk          STACK_OF(X509)
  #   index       int
  #   Returns     X509 or nil, new: none for an index that is not there
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_x509_dup
  # :call-seq:
  #   sk_x509_dup(sk) -> Handle or nil
  #
  # Copies a list; elements that are counted are the same, others are copied too.
  #
  #   sk          STACK_OF(X509)
  #   Returns     STACK_OF(X509) or nil, new
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_x509_free
  # :call-seq:
  #   sk_x509_free(sk) -> nil
  #
  # Frees a list and what it holds of its elements.
  #
  #   sk          STACK_OF(X509) or nil
  #   Returns     nil
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_x509_pop_free
  # :call-seq:
  #   sk_x509_pop_free(sk) -> nil
  #
  # The same as free: a list's handle always holds its elements.
  #
  #   sk          STACK_OF(X509) or nil
  #   Returns     nil
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_x509_crl_new_null
  # :call-seq:
  #   sk_x509_crl_new_null() -> Handle or nil
  #
  # Makes an empty list.
  #
  #   Returns     STACK_OF(X509_CRL) or nil, new
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_x509_crl_num
  # :call-seq:
  #   sk_x509_crl_num(sk) -> Integer
  #
  # Counts the elements of a list.
  #
  #   sk          STACK_OF(X509_CRL) or nil
  #   Returns     int: how many, or -1 for nil
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_x509_crl_value
  # :call-seq:
  #   sk_x509_crl_value(sk, index) -> Handle or nil
  #
  # Gives an element of a list.
  #
  #   sk          STACK_OF(X509_CRL)
  #   index       int: from 0
  #   Returns     X509_CRL or nil, borrowed: none for an index that is not there
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_x509_crl_push
  # :call-seq:
  #   sk_x509_crl_push(sk, element) -> Integer
  #
  # Adds an element at the end of a list.
  #
  #   sk          STACK_OF(X509_CRL)
  #   element     X509_CRL
  #   Returns     int: how many there are now, or 0
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_x509_crl_unshift
  # :call-seq:
  #   sk_x509_crl_unshift(sk, element) -> Integer
  #
  # Adds an element at the beginning of a list.
  #
  #   sk          STACK_OF(X509_CRL)
  #   element     X509_CRL
  #   Returns     int: how many there are now, or 0
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_x509_crl_insert
  # :call-seq:
  #   sk_x509_crl_insert(sk, element, index) -> Integer
  #
  # Adds an element in the middle of a list.
  #
  #   sk          STACK_OF(X509_CRL)
  #   element     X509_CRL
  #   index       int: before which; behind the last for any other number
  #   Returns     int: how many there are now, or 0
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_x509_crl_pop
  # :call-seq:
  #   sk_x509_crl_pop(sk) -> Handle or nil
  #
  # Takes the last element out of a list.
  #
  #   sk          STACK_OF(X509_CRL)
  #   Returns     X509_CRL or nil, new: none when the list is empty
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_x509_crl_shift
  # :call-seq:
  #   sk_x509_crl_shift(sk) -> Handle or nil
  #
  # Takes the first element out of a list.
  #
  #   sk          STACK_OF(X509_CRL)
  #   Returns     X509_CRL or nil, new: none when the list is empty
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_x509_crl_delete
  # :call-seq:
  #   sk_x509_crl_delete(sk, index) -> Handle or nil
  #
  # Takes an element out of a list.
  #
  #   sk          STACK_OF(X509_CRL)
  #   index       int
  #   Returns     X509_CRL or nil, new: none for an index that is not there
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_x509_crl_dup
  # :call-seq:
  #   sk_x509_crl_dup(sk) -> Handle or nil
  #
  # Copies a list; elements that are counted are the same, others are copied too.
  #
  #   sk          STACK_OF(X509_CRL)
  #   Returns     STACK_OF(X509_CRL) or nil, new
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_x509_crl_free
  # :call-seq:
  #   sk_x509_crl_free(sk) -> nil
  #
  # Frees a list and what it holds of its elements.
  #
  #   sk          STACK_OF(X509_CRL) or nil
  #   Returns     nil
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_x509_crl_pop_free
  # :call-seq:
  #   sk_x509_crl_pop_free(sk) -> nil
  #
  # The same as free: a list's handle always holds its elements.
  #
  #   sk          STACK_OF(X509_CRL) or nil
  #   Returns     nil
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_x509_name_new_null
  # :call-seq:
  #   sk_x509_name_new_null() -> Handle or nil
  #
  # Makes an empty list.
  #
  #   Returns     STACK_OF(X509_NAME) or nil, new
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_x509_name_num
  # :call-seq:
  #   sk_x509_name_num(sk) -> Integer
  #
  # Counts the elements of a list.
  #
  #   sk          STACK_OF(X509_NAME) or nil
  #   Returns     int: how many, or -1 for nil
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_x509_name_value
  # :call-seq:
  #   sk_x509_name_value(sk, index) -> Handle or nil
  #
  # Gives an element of a list.
  #
  #   sk          STACK_OF(X509_NAME)
  #   index       int: from 0
  #   Returns     X509_NAME or nil, borrowed: none for an index that is not there
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_x509_name_push
  # :call-seq:
  #   sk_x509_name_push(sk, element) -> Integer
  #
  # Adds an element at the end of a list.
  #
  #   sk          STACK_OF(X509_NAME)
  #   element     X509_NAME
  #   Returns     int: how many there are now, or 0
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_x509_name_unshift
  # :call-seq:
  #   sk_x509_name_unshift(sk, element) -> Integer
  #
  # Adds an element at the beginning of a list.
  #
  #   sk          STACK_OF(X509_NAME)
  #   element     X509_NAME
  #   Returns     int: how many there are now, or 0
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_x509_name_insert
  # :call-seq:
  #   sk_x509_name_insert(sk, element, index) -> Integer
  #
  # Adds an element in the middle of a list.
  #
  #   sk          STACK_OF(X509_NAME)
  #   element     X509_NAME
  #   index       int: before which; behind the last for any other number
  #   Returns     int: how many there are now, or 0
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_x509_name_pop
  # :call-seq:
  #   sk_x509_name_pop(sk) -> Handle or nil
  #
  # Takes the last element out of a list.
  #
  #   sk          STACK_OF(X509_NAME)
  #   Returns     X509_NAME or nil, new: none when the list is empty
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_x509_name_shift
  # :call-seq:
  #   sk_x509_name_shift(sk) -> Handle or nil
  #
  # Takes the first element out of a list.
  #
  #   sk          STACK_OF(X509_NAME)
  #   Returns     X509_NAME or nil, new: none when the list is empty
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_x509_name_delete
  # :call-seq:
  #   sk_x509_name_delete(sk, index) -> Handle or nil
  #
  # Takes an element out of a list.
  #
  #   sk          STACK_OF(X509_NAME)
  #   index       int
  #   Returns     X509_NAME or nil, new: none for an index that is not there
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_x509_name_dup
  # :call-seq:
  #   sk_x509_name_dup(sk) -> Handle or nil
  #
  # Copies a list; elements that are counted are the same, others are copied too.
  #
  #   sk          STACK_OF(X509_NAME)
  #   Returns     STACK_OF(X509_NAME) or nil, new
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_x509_name_free
  # :call-seq:
  #   sk_x509_name_free(sk) -> nil
  #
  # Frees a list and what it holds of its elements.
  #
  #   sk          STACK_OF(X509_NAME) or nil
  #   Returns     nil
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_x509_name_pop_free
  # :call-seq:
  #   sk_x509_name_pop_free(sk) -> nil
  #
  # The same as free: a list's handle always holds its elements.
  #
  #   sk          STACK_OF(X509_NAME) or nil
  #   Returns     nil
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_x509_extension_new_null
  # :call-seq:
  #   sk_x509_extension_new_null() -> Handle or nil
  #
  # Makes an empty list.
  #
  #   Returns     STACK_OF(X509_EXTENSION) or nil, new
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_x509_extension_num
  # :call-seq:
  #   sk_x509_extension_num(sk) -> Integer
  #
  # Counts the elements of a list.
  #
  #   sk          STACK_OF(X509_EXTENSION) or nil
  #   Returns     int: how many, or -1 for nil
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_x509_extension_value
  # :call-seq:
  #   sk_x509_extension_value(sk, index) -> Handle or nil
  #
  # Gives an element of a list.
  #
  #   sk          STACK_OF(X509_EXTENSION)
  #   index       int: from 0
  #   Returns     X509_EXTENSION or nil, borrowed: none for an index that is not there
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_x509_extension_push
  # :call-seq:
  #   sk_x509_extension_push(sk, element) -> Integer
  #
  # Adds an element at the end of a list.
  #
  #   sk          STACK_OF(X509_EXTENSION)
  #   element     X509_EXTENSION
  #   Returns     int: how many there are now, or 0
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_x509_extension_unshift
  # :call-seq:
  #   sk_x509_extension_unshift(sk, element) -> Integer
  #
  # Adds an element at the beginning of a list.
  #
  #   sk          STACK_OF(X509_EXTENSION)
  #   element     X509_EXTENSION
  #   Returns     int: how many there are now, or 0
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_x509_extension_insert
  # :call-seq:
  #   sk_x509_extension_insert(sk, element, index) -> Integer
  #
  # Adds an element in the middle of a list.
  #
  #   sk          STACK_OF(X509_EXTENSION)
  #   element     X509_EXTENSION
  #   index       int: before which; behind the last for any other number
  #   Returns     int: how many there are now, or 0
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_x509_extension_pop
  # :call-seq:
  #   sk_x509_extension_pop(sk) -> Handle or nil
  #
  # Takes the last element out of a list.
  #
  #   sk          STACK_OF(X509_EXTENSION)
  #   Returns     X509_EXTENSION or nil, new: none when the list is empty
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_x509_extension_shift
  # :call-seq:
  #   sk_x509_extension_shift(sk) -> Handle or nil
  #
  # Takes the first element out of a list.
  #
  #   sk          STACK_OF(X509_EXTENSION)
  #   Returns     X509_EXTENSION or nil, new: none when the list is empty
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_x509_extension_delete
  # :call-seq:
  #   sk_x509_extension_delete(sk, index) -> Handle or nil
  #
  # Takes an element out of a list.
  #
  #   sk          STACK_OF(X509_EXTENSION)
  #   index       int
  #   Returns     X509_EXTENSION or nil, new: none for an index that is not there
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_x509_extension_dup
  # :call-seq:
  #   sk_x509_extension_dup(sk) -> Handle or nil
  #
  # Copies a list; elements that are counted are the same, others are copied too.
  #
  #   sk          STACK_OF(X509_EXTENSION)
  #   Returns     STACK_OF(X509_EXTENSION) or nil, new
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_x509_extension_free
  # :call-seq:
  #   sk_x509_extension_free(sk) -> nil
  #
  # Frees a list and what it holds of its elements.
  #
  #   sk          STACK_OF(X509_EXTENSION) or nil
  #   Returns     nil
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_x509_extension_pop_free
  # :call-seq:
  #   sk_x509_extension_pop_free(sk) -> nil
  #
  # The same as free: a list's handle always holds its elements.
  #
  #   sk          STACK_OF(X509_EXTENSION) or nil
  #   Returns     nil
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_x509_revoked_new_null
  # :call-seq:
  #   sk_x509_revoked_new_null() -> Handle or nil
  #
  # Makes an empty list.
  #
  #   Returns     STACK_OF(X509_REVOKED) or nil, new
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_x509_revoked_num
  # :call-seq:
  #   sk_x509_revoked_num(sk) -> Integer
  #
  # Counts the elements of a list.
  #
  #   sk          STACK_OF(X509_REVOKED) or nil
  #   Returns     int: how many, or -1 for nil
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_x509_revoked_value
  # :call-seq:
  #   sk_x509_revoked_value(sk, index) -> Handle or nil
  #
  # Gives an element of a list.
  #
  #   sk          STACK_OF(X509_REVOKED)
  #   index       int: from 0
  #   Returns     X509_REVOKED or nil, borrowed: none for an index that is not there
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_x509_revoked_push
  # :call-seq:
  #   sk_x509_revoked_push(sk, element) -> Integer
  #
  # Adds an element at the end of a list.
  #
  #   sk          STACK_OF(X509_REVOKED)
  #   element     X509_REVOKED
  #   Returns     int: how many there are now, or 0
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_x509_revoked_unshift
  # :call-seq:
  #   sk_x509_revoked_unshift(sk, element) -> Integer
  #
  # Adds an element at the beginning of a list.
  #
  #   sk          STACK_OF(X509_REVOKED)
  #   element     X509_REVOKED
  #   Returns     int: how many there are now, or 0
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_x509_revoked_insert
  # :call-seq:
  #   sk_x509_revoked_insert(sk, element, index) -> Integer
  #
  # Adds an element in the middle of a list.
  #
  #   sk          STACK_OF(X509_REVOKED)
  #   element     X509_REVOKED
  #   index       int: before which; behind the last for any other number
  #   Returns     int: how many there are now, or 0
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_x509_revoked_pop
  # :call-seq:
  #   sk_x509_revoked_pop(sk) -> Handle or nil
  #
  # Takes the last element out of a list.
  #
  #   sk          STACK_OF(X509_REVOKED)
  #   Returns     X509_REVOKED or nil, new: none when the list is empty
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_x509_revoked_shift
  # :call-seq:
  #   sk_x509_revoked_shift(sk) -> Handle or nil
  #
  # Takes the first element out of a list.
  #
  #   sk          STACK_OF(X509_REVOKED)
  #   Returns     X509_REVOKED or nil, new: none when the list is empty
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_x509_revoked_delete
  # :call-seq:
  #   sk_x509_revoked_delete(sk, index) -> Handle or nil
  #
  # Takes an element out of a list.
  #
  #   sk          STACK_OF(X509_REVOKED)
  #   index       int
  #   Returns     X509_REVOKED or nil, new: none for an index that is not there
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_x509_revoked_dup
  # :call-seq:
  #   sk_x509_revoked_dup(sk) -> Handle or nil
  #
  # Copies a list; elements that are counted are the same, others are copied too.
  #
  #   sk          STACK_OF(X509_REVOKED)
  #   Returns     STACK_OF(X509_REVOKED) or nil, new
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_x509_revoked_free
  # :call-seq:
  #   sk_x509_revoked_free(sk) -> nil
  #
  # Frees a list and what it holds of its elements.
  #
  #   sk          STACK_OF(X509_REVOKED) or nil
  #   Returns     nil
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_x509_revoked_pop_free
  # :call-seq:
  #   sk_x509_revoked_pop_free(sk) -> nil
  #
  # The same as free: a list's handle always holds its elements.
  #
  #   sk          STACK_OF(X509_REVOKED) or nil
  #   Returns     nil
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_x509_object_new_null
  # :call-seq:
  #   sk_x509_object_new_null() -> Handle or nil
  #
  # Makes an empty list.
  #
  #   Returns     STACK_OF(X509_OBJECT) or nil, new
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_x509_object_num
  # :call-seq:
  #   sk_x509_object_num(sk) -> Integer
  #
  # Counts the elements of a list.
  #
  #   sk          STACK_OF(X509_OBJECT) or nil
  #   Returns     int: how many, or -1 for nil
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_x509_object_value
  # :call-seq:
  #   sk_x509_object_value(sk, index) -> Handle or nil
  #
  # Gives an element of a list.
  #
  #   sk          STACK_OF(X509_OBJECT)
  #   index       int: from 0
  #   Returns     X509_OBJECT or nil, borrowed: none for an index that is not there
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_x509_object_push
  # :call-seq:
  #   sk_x509_object_push(sk, element) -> Integer
  #
  # Adds an element at the end of a list.
  #
  #   sk          STACK_OF(X509_OBJECT)
  #   element     X509_OBJECT
  #   Returns     int: how many there are now, or 0
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_x509_object_unshift
  # :call-seq:
  #   sk_x509_object_unshift(sk, element) -> Integer
  #
  # Adds an element at the beginning of a list.
  #
  #   sk          STACK_OF(X509_OBJECT)
  #   element     X509_OBJECT
  #   Returns     int: how many there are now, or 0
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_x509_object_insert
  # :call-seq:
  #   sk_x509_object_insert(sk, element, index) -> Integer
  #
  # Adds an element in the middle of a list.
  #
  #   sk          STACK_OF(X509_OBJECT)
  #   element     X509_OBJECT
  #   index       int: before which; behind the last for any other number
  #   Returns     int: how many there are now, or 0
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_x509_object_pop
  # :call-seq:
  #   sk_x509_object_pop(sk) -> Handle or nil
  #
  # Takes the last element out of a list.
  #
  #   sk          STACK_OF(X509_OBJECT)
  #   Returns     X509_OBJECT or nil, new: none when the list is empty
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_x509_object_shift
  # :call-seq:
  #   sk_x509_object_shift(sk) -> Handle or nil
  #
  # Takes the first element out of a list.
  #
  #   sk          STACK_OF(X509_OBJECT)
  #   Returns     X509_OBJECT or nil, new: none when the list is empty
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_x509_object_delete
  # :call-seq:
  #   sk_x509_object_delete(sk, index) -> Handle or nil
  #
  # Takes an element out of a list.
  #
  #   sk          STACK_OF(X509_OBJECT)
  #   index       int
  #   Returns     X509_OBJECT or nil, new: none for an index that is not there
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_x509_object_dup
  # :call-seq:
  #   sk_x509_object_dup(sk) -> Handle or nil
  #
  # Copies a list; elements that are counted are the same, others are copied too.
  #
  #   sk          STACK_OF(X509_OBJECT)
  #   Returns     STACK_OF(X509_OBJECT) or nil, new
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_x509_object_free
  # :call-seq:
  #   sk_x509_object_free(sk) -> nil
  #
  # Frees a list and what it holds of its elements.
  #
  #   sk          STACK_OF(X509_OBJECT) or nil
  #   Returns     nil
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_x509_object_pop_free
  # :call-seq:
  #   sk_x509_object_pop_free(sk) -> nil
  #
  # The same as free: a list's handle always holds its elements.
  #
  #   sk          STACK_OF(X509_OBJECT) or nil
  #   Returns     nil
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_general_name_new_null
  # :call-seq:
  #   sk_general_name_new_null() -> Handle or nil
  #
  # Makes an empty list.
  #
  #   Returns     STACK_OF(GENERAL_NAME) or nil, new
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_general_name_num
  # :call-seq:
  #   sk_general_name_num(sk) -> Integer
  #
  # Counts the elements of a list.
  #
  #   sk          STACK_OF(GENERAL_NAME) or nil
  #   Returns     int: how many, or -1 for nil
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_general_name_value
  # :call-seq:
  #   sk_general_name_value(sk, index) -> Handle or nil
  #
  # Gives an element of a list.
  #
  #   sk          STACK_OF(GENERAL_NAME)
  #   index       int: from 0
  #   Returns     GENERAL_NAME or nil, borrowed: none for an index that is not there
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_general_name_push
  # :call-seq:
  #   sk_general_name_push(sk, element) -> Integer
  #
  # Adds an element at the end of a list.
  #
  #   sk          STACK_OF(GENERAL_NAME)
  #   element     GENERAL_NAME
  #   Returns     int: how many there are now, or 0
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_general_name_unshift
  # :call-seq:
  #   sk_general_name_unshift(sk, element) -> Integer
  #
  # Adds an element at the beginning of a list.
  #
  #   sk          STACK_OF(GENERAL_NAME)
  #   element     GENERAL_NAME
  #   Returns     int: how many there are now, or 0
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_general_name_insert
  # :call-seq:
  #   sk_general_name_insert(sk, element, index) -> Integer
  #
  # Adds an element in the middle of a list.
  #
  #   sk          STACK_OF(GENERAL_NAME)
  #   element     GENERAL_NAME
  #   index       int: before which; behind the last for any other number
  #   Returns     int: how many there are now, or 0
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_general_name_pop
  # :call-seq:
  #   sk_general_name_pop(sk) -> Handle or nil
  #
  # Takes the last element out of a list.
  #
  #   sk          STACK_OF(GENERAL_NAME)
  #   Returns     GENERAL_NAME or nil, new: none when the list is empty
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_general_name_shift
  # :call-seq:
  #   sk_general_name_shift(sk) -> Handle or nil
  #
  # Takes the first element out of a list.
  #
  #   sk          STACK_OF(GENERAL_NAME)
  #   Returns     GENERAL_NAME or nil, new: none when the list is empty
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_general_name_delete
  # :call-seq:
  #   sk_general_name_delete(sk, index) -> Handle or nil
  #
  # Takes an element out of a list.
  #
  #   sk          STACK_OF(GENERAL_NAME)
  #   index       int
  #   Returns     GENERAL_NAME or nil, new: none for an index that is not there
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_general_name_dup
  # :call-seq:
  #   sk_general_name_dup(sk) -> Handle or nil
  #
  # Copies a list; elements that are counted are the same, others are copied too.
  #
  #   sk          STACK_OF(GENERAL_NAME)
  #   Returns     STACK_OF(GENERAL_NAME) or nil, new
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_general_name_free
  # :call-seq:
  #   sk_general_name_free(sk) -> nil
  #
  # Frees a list and what it holds of its elements.
  #
  #   sk          STACK_OF(GENERAL_NAME) or nil
  #   Returns     nil
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_general_name_pop_free
  # :call-seq:
  #   sk_general_name_pop_free(sk) -> nil
  #
  # The same as free: a list's handle always holds its elements.
  #
  #   sk          STACK_OF(GENERAL_NAME) or nil
  #   Returns     nil
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_asn1_object_new_null
  # :call-seq:
  #   sk_asn1_object_new_null() -> Handle or nil
  #
  # Makes an empty list.
  #
  #   Returns     STACK_OF(ASN1_OBJECT) or nil, new
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_asn1_object_num
  # :call-seq:
  #   sk_asn1_object_num(sk) -> Integer
  #
  # Counts the elements of a list.
  #
  #   sk          STACK_OF(ASN1_OBJECT) or nil
  #   Returns     int: how many, or -1 for nil
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_asn1_object_value
  # :call-seq:
  #   sk_asn1_object_value(sk, index) -> Handle or nil
  #
  # Gives an element of a list.
  #
  #   sk          STACK_OF(ASN1_OBJECT)
  #   index       int: from 0
  #   Returns     ASN1_OBJECT or nil, borrowed: none for an index that is not there
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_asn1_object_push
  # :call-seq:
  #   sk_asn1_object_push(sk, element) -> Integer
  #
  # Adds an element at the end of a list.
  #
  #   sk          STACK_OF(ASN1_OBJECT)
  #   element     ASN1_OBJECT
  #   Returns     int: how many there are now, or 0
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_asn1_object_unshift
  # :call-seq:
  #   sk_asn1_object_unshift(sk, element) -> Integer
  #
  # Adds an element at the beginning of a list.
  #
  #   sk          STACK_OF(ASN1_OBJECT)
  #   element     ASN1_OBJECT
  #   Returns     int: how many there are now, or 0
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_asn1_object_insert
  # :call-seq:
  #   sk_asn1_object_insert(sk, element, index) -> Integer
  #
  # Adds an element in the middle of a list.
  #
  #   sk          STACK_OF(ASN1_OBJECT)
  #   element     ASN1_OBJECT
  #   index       int: before which; behind the last for any other number
  #   Returns     int: how many there are now, or 0
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_asn1_object_pop
  # :call-seq:
  #   sk_asn1_object_pop(sk) -> Handle or nil
  #
  # Takes the last element out of a list.
  #
  #   sk          STACK_OF(ASN1_OBJECT)
  #   Returns     ASN1_OBJECT or nil, new: none when the list is empty
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_asn1_object_shift
  # :call-seq:
  #   sk_asn1_object_shift(sk) -> Handle or nil
  #
  # Takes the first element out of a list.
  #
  #   sk          STACK_OF(ASN1_OBJECT)
  #   Returns     ASN1_OBJECT or nil, new: none when the list is empty
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_asn1_object_delete
  # :call-seq:
  #   sk_asn1_object_delete(sk, index) -> Handle or nil
  #
  # Takes an element out of a list.
  #
  #   sk          STACK_OF(ASN1_OBJECT)
  #   index       int
  #   Returns     ASN1_OBJECT or nil, new: none for an index that is not there
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_asn1_object_dup
  # :call-seq:
  #   sk_asn1_object_dup(sk) -> Handle or nil
  #
  # Copies a list; elements that are counted are the same, others are copied too.
  #
  #   sk          STACK_OF(ASN1_OBJECT)
  #   Returns     STACK_OF(ASN1_OBJECT) or nil, new
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_asn1_object_free
  # :call-seq:
  #   sk_asn1_object_free(sk) -> nil
  #
  # Frees a list and what it holds of its elements.
  #
  #   sk          STACK_OF(ASN1_OBJECT) or nil
  #   Returns     nil
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_asn1_object_pop_free
  # :call-seq:
  #   sk_asn1_object_pop_free(sk) -> nil
  #
  # The same as free: a list's handle always holds its elements.
  #
  #   sk          STACK_OF(ASN1_OBJECT) or nil
  #   Returns     nil
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_ssl_cipher_new_null
  # :call-seq:
  #   sk_ssl_cipher_new_null() -> Handle or nil
  #
  # Makes an empty list.
  #
  #   Returns     STACK_OF(SSL_CIPHER) or nil, new
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_ssl_cipher_num
  # :call-seq:
  #   sk_ssl_cipher_num(sk) -> Integer
  #
  # Counts the elements of a list.
  #
  #   sk          STACK_OF(SSL_CIPHER) or nil
  #   Returns     int: how many, or -1 for nil
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_ssl_cipher_value
  # :call-seq:
  #   sk_ssl_cipher_value(sk, index) -> Handle or nil
  #
  # Gives an element of a list.
  #
  #   sk          STACK_OF(SSL_CIPHER)
  #   index       int: from 0
  #   Returns     SSL_CIPHER or nil, static: none for an index that is not there
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_ssl_cipher_push
  # :call-seq:
  #   sk_ssl_cipher_push(sk, element) -> Integer
  #
  # Adds an element at the end of a list.
  #
  #   sk          STACK_OF(SSL_CIPHER)
  #   element     SSL_CIPHER
  #   Returns     int: how many there are now, or 0
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_ssl_cipher_unshift
  # :call-seq:
  #   sk_ssl_cipher_unshift(sk, element) -> Integer
  #
  # Adds an element at the beginning of a list.
  #
  #   sk          STACK_OF(SSL_CIPHER)
  #   element     SSL_CIPHER
  #   Returns     int: how many there are now, or 0
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_ssl_cipher_insert
  # :call-seq:
  #   sk_ssl_cipher_insert(sk, element, index) -> Integer
  #
  # Adds an element in the middle of a list.
  #
  #   sk          STACK_OF(SSL_CIPHER)
  #   element     SSL_CIPHER
  #   index       int: before which; behind the last for any other number
  #   Returns     int: how many there are now, or 0
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_ssl_cipher_pop
  # :call-seq:
  #   sk_ssl_cipher_pop(sk) -> Handle or nil
  #
  # Takes the last element out of a list.
  #
  #   sk          STACK_OF(SSL_CIPHER)
  #   Returns     SSL_CIPHER or nil, static: none when the list is empty
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_ssl_cipher_shift
  # :call-seq:
  #   sk_ssl_cipher_shift(sk) -> Handle or nil
  #
  # Takes the first element out of a list.
  #
  #   sk          STACK_OF(SSL_CIPHER)
  #   Returns     SSL_CIPHER or nil, static: none when the list is empty
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_ssl_cipher_delete
  # :call-seq:
  #   sk_ssl_cipher_delete(sk, index) -> Handle or nil
  #
  # Takes an element out of a list.
  #
  #   sk          STACK_OF(SSL_CIPHER)
  #   index       int
  #   Returns     SSL_CIPHER or nil, static: none for an index that is not there
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_ssl_cipher_dup
  # :call-seq:
  #   sk_ssl_cipher_dup(sk) -> Handle or nil
  #
  # Copies a list; elements that are counted are the same, others are copied too.
  #
  #   sk          STACK_OF(SSL_CIPHER)
  #   Returns     STACK_OF(SSL_CIPHER) or nil, new
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_ssl_cipher_free
  # :call-seq:
  #   sk_ssl_cipher_free(sk) -> nil
  #
  # Frees a list and what it holds of its elements.
  #
  #   sk          STACK_OF(SSL_CIPHER) or nil
  #   Returns     nil
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_ssl_cipher_pop_free
  # :call-seq:
  #   sk_ssl_cipher_pop_free(sk) -> nil
  #
  # The same as free: a list's handle always holds its elements.
  #
  #   sk          STACK_OF(SSL_CIPHER) or nil
  #   Returns     nil
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_ssl_comp_new_null
  # :call-seq:
  #   sk_ssl_comp_new_null() -> Handle or nil
  #
  # Makes an empty list.
  #
  #   Returns     STACK_OF(SSL_COMP) or nil, new
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_ssl_comp_num
  # :call-seq:
  #   sk_ssl_comp_num(sk) -> Integer
  #
  # Counts the elements of a list.
  #
  #   sk          STACK_OF(SSL_COMP) or nil
  #   Returns     int: how many, or -1 for nil
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_ssl_comp_value
  # :call-seq:
  #   sk_ssl_comp_value(sk, index) -> Handle or nil
  #
  # Gives an element of a list.
  #
  #   sk          STACK_OF(SSL_COMP)
  #   index       int: from 0
  #   Returns     SSL_COMP or nil, static: none for an index that is not there
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_ssl_comp_push
  # :call-seq:
  #   sk_ssl_comp_push(sk, element) -> Integer
  #
  # Adds an element at the end of a list.
  #
  #   sk          STACK_OF(SSL_COMP)
  #   element     SSL_COMP
  #   Returns     int: how many there are now, or 0
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_ssl_comp_unshift
  # :call-seq:
  #   sk_ssl_comp_unshift(sk, element) -> Integer
  #
  # Adds an element at the beginning of a list.
  #
  #   sk          STACK_OF(SSL_COMP)
  #   element     SSL_COMP
  #   Returns     int: how many there are now, or 0
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_ssl_comp_insert
  # :call-seq:
  #   sk_ssl_comp_insert(sk, element, index) -> Integer
  #
  # Adds an element in the middle of a list.
  #
  #   sk          STACK_OF(SSL_COMP)
  #   element     SSL_COMP
  #   index       int: before which; behind the last for any other number
  #   Returns     int: how many there are now, or 0
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_ssl_comp_pop
  # :call-seq:
  #   sk_ssl_comp_pop(sk) -> Handle or nil
  #
  # Takes the last element out of a list.
  #
  #   sk          STACK_OF(SSL_COMP)
  #   Returns     SSL_COMP or nil, static: none when the list is empty
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_ssl_comp_shift
  # :call-seq:
  #   sk_ssl_comp_shift(sk) -> Handle or nil
  #
  # Takes the first element out of a list.
  #
  #   sk          STACK_OF(SSL_COMP)
  #   Returns     SSL_COMP or nil, static: none when the list is empty
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_ssl_comp_delete
  # :call-seq:
  #   sk_ssl_comp_delete(sk, index) -> Handle or nil
  #
  # Takes an element out of a list.
  #
  #   sk          STACK_OF(SSL_COMP)
  #   index       int
  #   Returns     SSL_COMP or nil, static: none for an index that is not there
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_ssl_comp_dup
  # :call-seq:
  #   sk_ssl_comp_dup(sk) -> Handle or nil
  #
  # Copies a list; elements that are counted are the same, others are copied too.
  #
  #   sk          STACK_OF(SSL_COMP)
  #   Returns     STACK_OF(SSL_COMP) or nil, new
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_ssl_comp_free
  # :call-seq:
  #   sk_ssl_comp_free(sk) -> nil
  #
  # Frees a list and what it holds of its elements.
  #
  #   sk          STACK_OF(SSL_COMP) or nil
  #   Returns     nil
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_ssl_comp_pop_free
  # :call-seq:
  #   sk_ssl_comp_pop_free(sk) -> nil
  #
  # The same as free: a list's handle always holds its elements.
  #
  #   sk          STACK_OF(SSL_COMP) or nil
  #   Returns     nil
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_srtp_protection_profile_new_null
  # :call-seq:
  #   sk_srtp_protection_profile_new_null() -> Handle or nil
  #
  # Makes an empty list.
  #
  #   Returns     STACK_OF(SRTP_PROTECTION_PROFILE) or nil, new
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_srtp_protection_profile_num
  # :call-seq:
  #   sk_srtp_protection_profile_num(sk) -> Integer
  #
  # Counts the elements of a list.
  #
  #   sk          STACK_OF(SRTP_PROTECTION_PROFILE) or nil
  #   Returns     int: how many, or -1 for nil
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_srtp_protection_profile_value
  # :call-seq:
  #   sk_srtp_protection_profile_value(sk, index) -> Handle or nil
  #
  # Gives an element of a list.
  #
  #   sk          STACK_OF(SRTP_PROTECTION_PROFILE)
  #   index       int: from 0
  #   Returns     SRTP_PROTECTION_PROFILE or nil, static: none for an index that is not there
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_srtp_protection_profile_push
  # :call-seq:
  #   sk_srtp_protection_profile_push(sk, element) -> Integer
  #
  # Adds an element at the end of a list.
  #
  #   sk          STACK_OF(SRTP_PROTECTION_PROFILE)
  #   element     SRTP_PROTECTION_PROFILE
  #   Returns     int: how many there are now, or 0
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_srtp_protection_profile_unshift
  # :call-seq:
  #   sk_srtp_protection_profile_unshift(sk, element) -> Integer
  #
  # Adds an element at the beginning of a list.
  #
  #   sk          STACK_OF(SRTP_PROTECTION_PROFILE)
  #   element     SRTP_PROTECTION_PROFILE
  #   Returns     int: how many there are now, or 0
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_srtp_protection_profile_insert
  # :call-seq:
  #   sk_srtp_protection_profile_insert(sk, element, index) -> Integer
  #
  # Adds an element in the middle of a list.
  #
  #   sk          STACK_OF(SRTP_PROTECTION_PROFILE)
  #   element     SRTP_PROTECTION_PROFILE
  #   index       int: before which; behind the last for any other number
  #   Returns     int: how many there are now, or 0
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_srtp_protection_profile_pop
  # :call-seq:
  #   sk_srtp_protection_profile_pop(sk) -> Handle or nil
  #
  # Takes the last element out of a list.
  #
  #   sk          STACK_OF(SRTP_PROTECTION_PROFILE)
  #   Returns     SRTP_PROTECTION_PROFILE or nil, static: none when the list is empty
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_srtp_protection_profile_shift
  # :call-seq:
  #   sk_srtp_protection_profile_shift(sk) -> Handle or nil
  #
  # Takes the first element out of a list.
  #
  #   sk          STACK_OF(SRTP_PROTECTION_PROFILE)
  #   Returns     SRTP_PROTECTION_PROFILE or nil, static: none when the list is empty
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_srtp_protection_profile_delete
  # :call-seq:
  #   sk_srtp_protection_profile_delete(sk, index) -> Handle or nil
  #
  # Takes an element out of a list.
  #
  #   sk          STACK_OF(SRTP_PROTECTION_PROFILE)
  #   index       int
  #   Returns     SRTP_PROTECTION_PROFILE or nil, static: none for an index that is not there
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_srtp_protection_profile_dup
  # :call-seq:
  #   sk_srtp_protection_profile_dup(sk) -> Handle or nil
  #
  # Copies a list; elements that are counted are the same, others are copied too.
  #
  #   sk          STACK_OF(SRTP_PROTECTION_PROFILE)
  #   Returns     STACK_OF(SRTP_PROTECTION_PROFILE) or nil, new
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_srtp_protection_profile_free
  # :call-seq:
  #   sk_srtp_protection_profile_free(sk) -> nil
  #
  # Frees a list and what it holds of its elements.
  #
  #   sk          STACK_OF(SRTP_PROTECTION_PROFILE) or nil
  #   Returns     nil
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: sk_srtp_protection_profile_pop_free
  # :call-seq:
  #   sk_srtp_protection_profile_pop_free(sk) -> nil
  #
  # The same as free: a list's handle always holds its elements.
  #
  #   sk          STACK_OF(SRTP_PROTECTION_PROFILE) or nil
  #   Returns     nil
  #   See         DEFINE_STACK_OF(3)

  ##
  # :singleton-method: x509_new
  # :call-seq:
  #   x509_new() -> Handle or nil
  #
  # Makes a certificate that holds nothing yet.
  #
  #   Returns     X509 or nil, new: an empty one, or 0 without memory
  #   See         X509_new(3)

  ##
  # :singleton-method: x509_new_ex
  # :call-seq:
  #   x509_new_ex(properties) -> Handle or nil
  #
  # Makes a certificate that holds nothing yet, for algorithms with certain properties.
  #
  #   properties  String or nil: which implementations are fetched; nil: the default
  #   Returns     X509 or nil, new: an empty one, or 0 without memory
  #   OpenSSL     3.0 and newer
  #   See         X509_new(3)

  ##
  # :singleton-method: x509_dup
  # :call-seq:
  #   x509_dup(x509) -> Handle or nil
  #
  # Copies a certificate.
  #
  #   x509        X509
  #   Returns     X509 or nil, new: the copy, or 0 with the reason in the queue
  #   See         X509_dup(3)

  ##
  # :singleton-method: x509_up_ref
  # :call-seq:
  #   x509_up_ref(x509) -> Integer
  #
  # Counts one more owner of a certificate.
  #
  #   x509        X509
  #   Returns     int: 1, or 0
  #   See         X509_new(3)

  ##
  # :singleton-method: x509_free
  # :call-seq:
  #   x509_free(x509) -> nil
  #
  # Gives a certificate back. 0 is left alone.
  #
  #   x509        X509 or nil
  #   Returns     nil
  #   See         X509_new(3)

  ##
  # :singleton-method: x509_get_version
  # :call-seq:
  #   x509_get_version(x509) -> Integer
  #
  # Gives the version of a certificate.
  #
  #   x509        X509
  #   Returns     long: one less than the version: 2 for version 3
  #   See         X509_get_version(3)

  ##
  # :singleton-method: x509_set_version
  # :call-seq:
  #   x509_set_version(x509, version) -> Integer
  #
  # Sets the version of a certificate.
  #
  #   x509        X509
  #   version     long: one less than the version: 2 for version 3
  #   Returns     int: 1, or 0
  #   See         X509_get_version(3)

  ##
  # :singleton-method: x509_get_serialnumber
  # :call-seq:
  #   x509_get_serialnumber(x509) -> Handle or nil
  #
  # Gives the serial number of a certificate; changing it changes the certificate.
  #
  #   x509        X509
  #   Returns     ASN1_INTEGER or nil, borrowed
  #   See         X509_get_serialNumber(3)

  ##
  # :singleton-method: x509_get0_serialnumber
  # :call-seq:
  #   x509_get0_serialnumber(x509) -> Handle or nil
  #
  # Gives the serial number of a certificate, for reading.
  #
  #   x509        X509
  #   Returns     ASN1_INTEGER or nil, borrowed
  #   See         X509_get_serialNumber(3)

  ##
  # :singleton-method: x509_set_serialnumber
  # :call-seq:
  #   x509_set_serialnumber(x509, serial) -> Integer
  #
  # Sets the serial number of a certificate.
  #
  #   x509        X509
  #   serial      ASN1_INTEGER: copied
  #   Returns     int: 1, or 0
  #   See         X509_get_serialNumber(3)

  ##
  # :singleton-method: x509_get_subject_name
  # :call-seq:
  #   x509_get_subject_name(x509) -> Handle or nil
  #
  # Gives the name of the subject of a certificate.
  #
  #   x509        X509
  #   Returns     X509_NAME or nil, borrowed
  #   See         X509_get_subject_name(3)

  ##
  # :singleton-method: x509_set_subject_name
  # :call-seq:
  #   x509_set_subject_name(x509, name) -> Integer
  #
  # Sets the name of the subject of a certificate.
  #
  #   x509        X509
  #   name        X509_NAME: copied
  #   Returns     int: 1, or 0
  #   See         X509_get_subject_name(3)

  ##
  # :singleton-method: x509_get_issuer_name
  # :call-seq:
  #   x509_get_issuer_name(x509) -> Handle or nil
  #
  # Gives the name of the issuer of a certificate.
  #
  #   x509        X509
  #   Returns     X509_NAME or nil, borrowed
  #   See         X509_get_subject_name(3)

  ##
  # :singleton-method: x509_set_issuer_name
  # :call-seq:
  #   x509_set_issuer_name(x509, name) -> Integer
  #
  # Sets the name of the issuer of a certificate.
  #
  #   x509        X509
  #   name        X509_NAME: copied
  #   Returns     int: 1, or 0
  #   See         X509_get_subject_name(3)

  ##
  # :singleton-method: x509_get0_notbefore
  # :call-seq:
  #   x509_get0_notbefore(x509) -> Handle or nil
  #
  # Gives the time from which a certificate is valid, for reading.
  #
  #   x509        X509
  #   Returns     ASN1_TIME or nil, borrowed
  #   See         X509_get0_notBefore(3)

  ##
  # :singleton-method: x509_getm_notbefore
  # :call-seq:
  #   x509_getm_notbefore(x509) -> Handle or nil
  #
  # Gives the time from which a certificate is valid; changing it changes the certificate.
  #
  #   x509        X509
  #   Returns     ASN1_TIME or nil, borrowed
  #   See         X509_get0_notBefore(3)

  ##
  # :singleton-method: x509_get_notbefore
  # :call-seq:
  #   x509_get_notbefore(x509) -> Handle or nil
  #
  # The old name of x509_getm_notbefore.
  #
  #   x509        X509
  #   Returns     ASN1_TIME or nil, borrowed
  #   See         X509_get0_notBefore(3)

  ##
  # :singleton-method: x509_set1_notbefore
  # :call-seq:
  #   x509_set1_notbefore(x509, time) -> Integer
  #
  # Sets the time from which a certificate is valid.
  #
  #   x509        X509
  #   time        ASN1_TIME: copied
  #   Returns     int: 1, or 0
  #   See         X509_get0_notBefore(3)

  ##
  # :singleton-method: x509_set_notbefore
  # :call-seq:
  #   x509_set_notbefore(x509, time) -> Integer
  #
  # The old name of x509_set1_notbefore.
  #
  #   x509        X509
  #   time        ASN1_TIME: copied
  #   Returns     int: 1, or 0
  #   See         X509_get0_notBefore(3)

  ##
  # :singleton-method: x509_get0_notafter
  # :call-seq:
  #   x509_get0_notafter(x509) -> Handle or nil
  #
  # Gives the time until which a certificate is valid, for reading.
  #
  #   x509        X509
  #   Returns     ASN1_TIME or nil, borrowed
  #   See         X509_get0_notBefore(3)

  ##
  # :singleton-method: x509_getm_notafter
  # :call-seq:
  #   x509_getm_notafter(x509) -> Handle or nil
  #
  # Gives the time until which a certificate is valid; changing it changes the certificate.
  #
  #   x509        X509
  #   Returns     ASN1_TIME or nil, borrowed
  #   See         X509_get0_notBefore(3)

  ##
  # :singleton-method: x509_get_notafter
  # :call-seq:
  #   x509_get_notafter(x509) -> Handle or nil
  #
  # The old name of x509_getm_notafter.
  #
  #   x509        X509
  #   Returns     ASN1_TIME or nil, borrowed
  #   See         X509_get0_notBefore(3)

  ##
  # :singleton-method: x509_set1_notafter
  # :call-seq:
  #   x509_set1_notafter(x509, time) -> Integer
  #
  # Sets the time until which a certificate is valid.
  #
  #   x509        X509
  #   time        ASN1_TIME: copied
  #   Returns     int: 1, or 0
  #   See         X509_get0_notBefore(3)

  ##
  # :singleton-method: x509_set_notafter
  # :call-seq:
  #   x509_set_notafter(x509, time) -> Integer
  #
  # The old name of x509_set1_notafter.
  #
  #   x509        X509
  #   time        ASN1_TIME: copied
  #   Returns     int: 1, or 0
  #   See         X509_get0_notBefore(3)

  ##
  # :singleton-method: x509_get0_pubkey
  # :call-seq:
  #   x509_get0_pubkey(x509) -> Handle or nil
  #
  # Gives the public key of a certificate, which shares it.
  #
  #   x509        X509
  #   Returns     EVP_PKEY or nil, borrowed: the key, or 0: none, or of an unknown kind
  #   See         X509_get_pubkey(3)

  ##
  # :singleton-method: x509_get_pubkey
  # :call-seq:
  #   x509_get_pubkey(x509) -> Handle or nil
  #
  # Gives the public key of a certificate as a reference of the caller's.
  #
  #   x509        X509
  #   Returns     EVP_PKEY or nil, new: the key, or 0 with the reason in the queue
  #   See         X509_get_pubkey(3)

  ##
  # :singleton-method: x509_set_pubkey
  # :call-seq:
  #   x509_set_pubkey(x509, pkey) -> Integer
  #
  # Sets the public key of a certificate.
  #
  #   x509        X509
  #   pkey        EVP_PKEY
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         X509_get_pubkey(3)

  ##
  # :singleton-method: x509_get0_pubkey_bitstr
  # :call-seq:
  #   x509_get0_pubkey_bitstr(x509) -> Handle or nil
  #
  # Gives the public key of a certificate as it is encoded there.
  #
  #   x509        X509
  #   Returns     ASN1_BIT_STRING or nil, borrowed
  #   See         X509_get0_signature(3)

  ##
  # :singleton-method: x509_get0_signature
  # :call-seq:
  #   x509_get0_signature(x509, buffer = nil) -> Integer
  #
  # Gives the signature of a certificate. x509_get_signature_nid tells its algorithm.
  #
  #   x509        X509
  #   buffer      String that is filled or nil
  #   Returns     int64_t: how many bytes the signature has, whatever the room
  #   See         X509_get0_signature(3)

  ##
  # :singleton-method: x509_get_signature_nid
  # :call-seq:
  #   x509_get_signature_nid(x509) -> Integer
  #
  # Tells the algorithm that a certificate is signed with.
  #
  #   x509        X509
  #   Returns     int: such as NID_sha256WithRSAEncryption; 0: unknown
  #   See         X509_get0_signature(3)

  ##
  # :singleton-method: x509_get_signature_type
  # :call-seq:
  #   x509_get_signature_type(x509) -> Integer
  #
  # Tells the kind of key that a certificate is signed with.
  #
  #   x509        X509
  #   Returns     int: such as EVP_PKEY_RSA; 0: unknown
  #   See         X509_get_signature_type(3)

  ##
  # :singleton-method: x509_get_signature_info
  # :call-seq:
  #   x509_get_signature_info(x509) -> [Integer, Integer, Integer, Integer, Integer]
  #
  # Tells how strong the signature of a certificate is.
  #
  #   x509        X509
  #   Returns     int: 1, or 0: it cannot be told
  #   Value 2     `md_nid`, int: the digest
  #   Value 3     `pkey_nid`, int: the kind of key
  #   Value 4     `security_bits`, int: the security of the signature in bits
  #   Value 5     `flags`, uint32_t: X509_SIG_INFO_...
  #   See         X509_get_signature_info(3)

  ##
  # :singleton-method: x509_check_private_key
  # :call-seq:
  #   x509_check_private_key(x509, pkey) -> Integer
  #
  # Tells whether a private key belongs to a certificate, by its public part.
  #
  #   x509        X509
  #   pkey        EVP_PKEY
  #   Returns     int: 1: they belong together; 0 with the reason in the queue
  #   See         X509_check_private_key(3)

  ##
  # :singleton-method: x509_verify
  # :call-seq:
  #   x509_verify(x509, pkey) -> Integer
  #
  # Checks the signature of a certificate, and nothing else of it.
  #
  #   x509        X509
  #   pkey        EVP_PKEY: the public key of the issuer
  #   Returns     int: 1: genuine; 0: not; -1 with the reason in the queue
  #   See         X509_verify(3)

  ##
  # :singleton-method: x509_self_signed
  # :call-seq:
  #   x509_self_signed(x509, verify_signature) -> Integer
  #
  # Tells whether a certificate is signed with its own key.
  #
  #   x509        X509
  #   verify_signature int: 1: check the signature too
  #   Returns     int: 1 or 0; -1 with the reason in the queue
  #   OpenSSL     3.0 and newer
  #   See         X509_verify(3)

  ##
  # :singleton-method: x509_sign
  # :call-seq:
  #   x509_sign(x509, pkey, md = nil) -> Integer
  #
  # Signs a certificate, when all else of it is set.
  #
  #   x509        X509
  #   pkey        EVP_PKEY: the private key of the issuer
  #   md          EVP_MD or nil: 0 for keys with a digest of their own, such as Ed25519
  #   Returns     int: how long the signature is; 0 with the reason in the queue
  #   See         X509_sign(3)

  ##
  # :singleton-method: x509_check_issued
  # :call-seq:
  #   x509_check_issued(issuer, subject) -> Integer
  #
  # Tells whether one certificate can have issued another, by names, key identifiers and usage.
  # The signature is not checked.
  #
  #   issuer      X509
  #   subject     X509
  #   Returns     int: 0 (X509_V_OK): yes; otherwise X509_V_ERR_... says why not
  #   See         X509_check_issued(3)

  ##
  # :singleton-method: x509_check_purpose
  # :call-seq:
  #   x509_check_purpose(x509, purpose, ca) -> Integer
  #
  # Tells whether a certificate may be used for a purpose.
  #
  #   x509        X509
  #   purpose     int: X509_PURPOSE_...; -1: only look at the extensions
  #   ca          int: 1: as an authority for it; 0: for itself
  #   Returns     int: 1: yes; 0: no; -1: malformed, or no such purpose; other values: yes, by
  #               some old practice
  #   See         X509_check_purpose(3)

  ##
  # :singleton-method: x509_check_trust
  # :call-seq:
  #   x509_check_trust(x509, trust, flags) -> Integer
  #
  # Tells whether a certificate is trusted for a use by what is stored with it.
  #
  #   x509        X509
  #   trust       int: X509_TRUST_...
  #   flags       int: X509_TRUST_NO_..., or 0
  #   Returns     int: X509_TRUST_TRUSTED (1), X509_TRUST_REJECTED (2) or X509_TRUST_UNTRUSTED
  #               (3)
  #   See         X509_VERIFY_PARAM_set_trust(3)

  ##
  # :singleton-method: x509_check_ca
  # :call-seq:
  #   x509_check_ca(x509) -> Integer
  #
  # Tells whether a certificate is that of an authority.
  #
  #   x509        X509
  #   Returns     int: 0: no; 1: yes; 3, 4, 5: by an older sign than the extension
  #   See         X509_check_ca(3)

  ##
  # :singleton-method: x509_check_host
  # :call-seq:
  #   x509_check_host(x509, name, length, flags, peername = nil) -> Integer
  #
  # Tells whether a certificate is for a host.
  #
  #   x509        X509
  #   name        String
  #   length      size_t: how much of `name` counts; 0: all of it
  #   flags       unsigned int: X509_CHECK_FLAG_..., or 0
  #   peername    String that is filled or nil: the name in the certificate that matched, as a
  #               text; empty where none did
  #   Returns     int: 1: it matches; 0: it does not; -1: an error; -2: `name` is malformed
  #   See         X509_check_host(3)

  ##
  # :singleton-method: x509_check_email
  # :call-seq:
  #   x509_check_email(x509, address, length, flags) -> Integer
  #
  # Tells whether a certificate is for a mail address.
  #
  #   x509        X509
  #   address     String
  #   length      size_t: how much of `address` counts; 0: all of it
  #   flags       unsigned int: X509_CHECK_FLAG_..., or 0
  #   Returns     int: 1: it matches; 0: it does not; -1: an error; -2: `address` is malformed
  #   See         X509_check_host(3)

  ##
  # :singleton-method: x509_check_ip
  # :call-seq:
  #   x509_check_ip(x509, address, flags) -> Integer
  #
  # Tells whether a certificate is for an IP address, which is given in network order.
  #
  #   x509        X509
  #   address     String
  #   flags       unsigned int: X509_CHECK_FLAG_..., or 0
  #   Returns     int: 1: it matches; 0: it does not; -1: an error; -2: `address` is malformed
  #   See         X509_check_host(3)

  ##
  # :singleton-method: x509_check_ip_asc
  # :call-seq:
  #   x509_check_ip_asc(x509, address, flags) -> Integer
  #
  # Tells whether a certificate is for an IP address.
  #
  #   x509        X509
  #   address     String: such as 192.0.2.1 or 2001:db8::1
  #   flags       unsigned int: X509_CHECK_FLAG_..., or 0
  #   Returns     int: 1: it matches; 0: it does not; -1: an error; -2: `address` is malformed
  #   See         X509_check_host(3)

  ##
  # :singleton-method: x509_cmp
  # :call-seq:
  #   x509_cmp(a, b) -> Integer
  #
  # Compares two certificates as they are encoded.
  #
  #   a           X509
  #   b           X509
  #   Returns     int: 0: the same; negative, positive: which comes first; -2: an error
  #   See         X509_cmp(3)

  ##
  # :singleton-method: x509_issuer_and_serial_cmp
  # :call-seq:
  #   x509_issuer_and_serial_cmp(a, b) -> Integer
  #
  # Compares issuer and serial number of two certificates.
  #
  #   a           X509
  #   b           X509
  #   Returns     int: 0: the same; otherwise which comes first; -2: an error
  #   See         X509_cmp(3)

  ##
  # :singleton-method: x509_issuer_name_cmp
  # :call-seq:
  #   x509_issuer_name_cmp(a, b) -> Integer
  #
  # Compares the issuers' names of two certificates.
  #
  #   a           X509
  #   b           X509
  #   Returns     int: 0: the same; otherwise which comes first; -2: an error
  #   See         X509_cmp(3)

  ##
  # :singleton-method: x509_subject_name_cmp
  # :call-seq:
  #   x509_subject_name_cmp(a, b) -> Integer
  #
  # Compares the subjects' names of two certificates.
  #
  #   a           X509
  #   b           X509
  #   Returns     int: 0: the same; otherwise which comes first; -2: an error
  #   See         X509_cmp(3)

  ##
  # :singleton-method: x509_subject_name_hash
  # :call-seq:
  #   x509_subject_name_hash(x509) -> Integer
  #
  # Gives the hash of a certificate's subject's name that names files in a directory of
  # authorities.
  #
  #   x509        X509
  #   Returns     unsigned long: 32 bits; 0 also after a failure
  #   See         openssl-rehash(1)

  ##
  # :singleton-method: x509_subject_name_hash_old
  # :call-seq:
  #   x509_subject_name_hash_old(x509) -> Integer
  #
  # Gives the hash of a certificate's subject's name as OpenSSL before 1.0.0 named files.
  #
  #   x509        X509
  #   Returns     unsigned long: 32 bits; 0 also after a failure
  #   See         openssl-rehash(1)

  ##
  # :singleton-method: x509_issuer_name_hash
  # :call-seq:
  #   x509_issuer_name_hash(x509) -> Integer
  #
  # Gives the hash of a certificate's issuer's name that names files in a directory of
  # authorities.
  #
  #   x509        X509
  #   Returns     unsigned long: 32 bits; 0 also after a failure
  #   See         openssl-rehash(1)

  ##
  # :singleton-method: x509_issuer_name_hash_old
  # :call-seq:
  #   x509_issuer_name_hash_old(x509) -> Integer
  #
  # Gives the hash of a certificate's issuer's name as OpenSSL before 1.0.0 named files.
  #
  #   x509        X509
  #   Returns     unsigned long: 32 bits; 0 also after a failure
  #   See         openssl-rehash(1)

  ##
  # :singleton-method: x509_issuer_and_serial_hash
  # :call-seq:
  #   x509_issuer_and_serial_hash(x509) -> Integer
  #
  # Gives a hash of a certificate's issuer and serial number.
  #
  #   x509        X509
  #   Returns     unsigned long: 32 bits; 0 also after a failure
  #   See         X509_cmp(3)

  ##
  # :singleton-method: x509_digest
  # :call-seq:
  #   x509_digest(x509, type, digest) -> [Integer, Integer]
  #
  # Calculates the digest of a certificate in its DER form, its fingerprint.
  #
  #   x509        X509
  #   type        EVP_MD
  #   digest      String that is filled
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Value 2     `length`, unsigned int: how long the digest is
  #   See         X509_digest(3)

  ##
  # :singleton-method: x509_pubkey_digest
  # :call-seq:
  #   x509_pubkey_digest(x509, type, digest) -> [Integer, Integer]
  #
  # Calculates the digest of the public key in a certificate.
  #
  #   x509        X509
  #   type        EVP_MD
  #   digest      String that is filled
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Value 2     `length`, unsigned int: how long the digest is
  #   See         X509_digest(3)

  ##
  # :singleton-method: x509_get_ext_count
  # :call-seq:
  #   x509_get_ext_count(x509) -> Integer
  #
  # Counts the extensions of a certificate.
  #
  #   x509        X509
  #   Returns     int: 0 or more
  #   See         X509v3_get_ext_by_NID(3)

  ##
  # :singleton-method: x509_get_ext
  # :call-seq:
  #   x509_get_ext(x509, position) -> Handle or nil
  #
  # Gives an extension of a certificate by its position.
  #
  #   x509        X509
  #   position    int: from 0
  #   Returns     X509_EXTENSION or nil, borrowed: the extension, or 0: there are not so many
  #   See         X509v3_get_ext_by_NID(3)

  ##
  # :singleton-method: x509_get_ext_by_nid
  # :call-seq:
  #   x509_get_ext_by_nid(x509, nid, last_position) -> Integer
  #
  # Finds the next extension of a certificate that is of a type.
  #
  #   x509        X509
  #   nid         int: such as 85 for the subject's other names
  #   last_position int: where the search found one before; -1: from the beginning
  #   Returns     int: the position; -1: no more; -2: unknown NID
  #   See         X509v3_get_ext_by_NID(3)

  ##
  # :singleton-method: x509_get_ext_by_obj
  # :call-seq:
  #   x509_get_ext_by_obj(x509, object, last_position) -> Integer
  #
  # Finds the next extension of a certificate that is of a type, by its object identifier.
  #
  #   x509        X509
  #   object      ASN1_OBJECT
  #   last_position int: where the search found one before; -1: from the beginning
  #   Returns     int: the position; -1: no more
  #   See         X509v3_get_ext_by_NID(3)

  ##
  # :singleton-method: x509_get_ext_by_critical
  # :call-seq:
  #   x509_get_ext_by_critical(x509, critical, last_position) -> Integer
  #
  # Finds the next extension of a certificate that is critical, or that is not.
  #
  #   x509        X509
  #   critical    int: 1: critical ones; 0: others
  #   last_position int: where the search found one before; -1: from the beginning
  #   Returns     int: the position; -1: no more
  #   See         X509v3_get_ext_by_NID(3)

  ##
  # :singleton-method: x509_get0_extensions
  # :call-seq:
  #   x509_get0_extensions(x509) -> Handle or nil
  #
  # Gives all extensions of a certificate, for reading.
  #
  #   x509        X509
  #   Returns     STACK_OF(X509_EXTENSION) or nil, borrowed: the extensions, or 0: none
  #   See         X509v3_get_ext_by_NID(3)

  ##
  # :singleton-method: x509_add_ext
  # :call-seq:
  #   x509_add_ext(x509, extension, position) -> Integer
  #
  # Adds an extension to a certificate.
  #
  #   x509        X509
  #   extension   X509_EXTENSION: a copy is added
  #   position    int: where; -1: at the end
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         X509v3_get_ext_by_NID(3)

  ##
  # :singleton-method: x509_delete_ext
  # :call-seq:
  #   x509_delete_ext(x509, position) -> Handle or nil
  #
  # Removes an extension from a certificate.
  #
  #   x509        X509
  #   position    int: from 0
  #   Returns     X509_EXTENSION or nil, new: what was removed, or 0: there are not so many
  #   See         X509v3_get_ext_by_NID(3)

  ##
  # :singleton-method: x509_get_extension_flags
  # :call-seq:
  #   x509_get_extension_flags(x509) -> Integer
  #
  # Tells what OpenSSL found in the extensions of a certificate.
  #
  #   x509        X509
  #   Returns     uint32_t: EXFLAG_...
  #   See         X509_get_extension_flags(3)

  ##
  # :singleton-method: x509_get_key_usage
  # :call-seq:
  #   x509_get_key_usage(x509) -> Integer
  #
  # Tells what the key of a certificate may be used for.
  #
  #   x509        X509
  #   Returns     uint32_t: KU_...; 4294967295: the certificate has no such extension
  #   See         X509_get_extension_flags(3)

  ##
  # :singleton-method: x509_get_extended_key_usage
  # :call-seq:
  #   x509_get_extended_key_usage(x509) -> Integer
  #
  # Tells the purposes that a certificate is for.
  #
  #   x509        X509
  #   Returns     uint32_t: XKU_...; 4294967295: the certificate has no such extension
  #   See         X509_get_extension_flags(3)

  ##
  # :singleton-method: x509_get_pathlen
  # :call-seq:
  #   x509_get_pathlen(x509) -> Integer
  #
  # Tells how many authorities may stand between this one and the end of a chain.
  #
  #   x509        X509
  #   Returns     long: how many; -1: no limit, or no authority
  #   See         X509_get_extension_flags(3)

  ##
  # :singleton-method: x509_get_proxy_pathlen
  # :call-seq:
  #   x509_get_proxy_pathlen(x509) -> Integer
  #
  # Tells how many proxies may follow in a chain (RFC 3820).
  #
  #   x509        X509
  #   Returns     long: how many; -1: no limit, or no proxy
  #   See         X509_get_extension_flags(3)

  ##
  # :singleton-method: x509_set_proxy_flag
  # :call-seq:
  #   x509_set_proxy_flag(x509) -> nil
  #
  # Marks a certificate as that of a proxy.
  #
  #   x509        X509
  #   Returns     nil
  #   See         X509_get_extension_flags(3)

  ##
  # :singleton-method: x509_set_proxy_pathlen
  # :call-seq:
  #   x509_set_proxy_pathlen(x509, length) -> nil
  #
  # Sets how many proxies may follow in a chain.
  #
  #   x509        X509
  #   length      long
  #   Returns     nil
  #   See         X509_get_extension_flags(3)

  ##
  # :singleton-method: x509_get0_subject_key_id
  # :call-seq:
  #   x509_get0_subject_key_id(x509) -> Handle or nil
  #
  # Gives the identifier of a certificate's key.
  #
  #   x509        X509
  #   Returns     ASN1_OCTET_STRING or nil, borrowed: the identifier, or 0: none
  #   See         X509_get_extension_flags(3)

  ##
  # :singleton-method: x509_get0_authority_key_id
  # :call-seq:
  #   x509_get0_authority_key_id(x509) -> Handle or nil
  #
  # Gives the identifier of the key that a certificate is signed with.
  #
  #   x509        X509
  #   Returns     ASN1_OCTET_STRING or nil, borrowed: the identifier, or 0: none
  #   See         X509_get_extension_flags(3)

  ##
  # :singleton-method: x509_get0_authority_serial
  # :call-seq:
  #   x509_get0_authority_serial(x509) -> Handle or nil
  #
  # Gives the serial number of the issuer's certificate.
  #
  #   x509        X509
  #   Returns     ASN1_INTEGER or nil, borrowed: the number, or 0: not named
  #   See         X509_get_extension_flags(3)

  ##
  # :singleton-method: x509_alias_set1
  # :call-seq:
  #   x509_alias_set1(x509, alias_ = nil) -> Integer
  #
  # Gives a certificate a name that is only for people. It goes with the certificate into PKCS
  # #12 and trusted PEM.
  #
  #   x509        X509
  #   alias_      String or nil: nil: none
  #   Returns     int: 1, or 0 without memory
  #   See         X509_alias_set1(3)

  ##
  # :singleton-method: x509_alias_get0
  # :call-seq:
  #   x509_alias_get0(x509, buffer = nil) -> Integer
  #
  # Gives the name that x509_alias_set1 gave.
  #
  #   x509        X509
  #   buffer      String that is filled or nil
  #   Returns     int: the name; no bytes: none
  #   See         X509_alias_get0(3)

  ##
  # :singleton-method: x509_keyid_set1
  # :call-seq:
  #   x509_keyid_set1(x509, identifier = nil) -> Integer
  #
  # Gives a certificate an identifier of the local key that belongs to it.
  #
  #   x509        X509
  #   identifier  String or nil: nil: none
  #   Returns     int: 1, or 0 without memory
  #   See         X509_alias_set1(3)

  ##
  # :singleton-method: x509_keyid_get0
  # :call-seq:
  #   x509_keyid_get0(x509, buffer = nil) -> Integer
  #
  # Gives the identifier that x509_keyid_set1 gave.
  #
  #   x509        X509
  #   buffer      String that is filled or nil
  #   Returns     int: the identifier; no bytes: none
  #   See         X509_alias_set1(3)

  ##
  # :singleton-method: x509_trusted
  # :call-seq:
  #   x509_trusted(x509) -> Integer
  #
  # Tells whether anything about trust is stored with a certificate.
  #
  #   x509        X509
  #   Returns     int: 1 or 0
  #   See         X509_check_trust(3)

  ##
  # :singleton-method: x509_add1_trust_object
  # :call-seq:
  #   x509_add1_trust_object(x509, object) -> Integer
  #
  # Stores with a certificate that it is trusted for a use.
  #
  #   x509        X509
  #   object      ASN1_OBJECT: such as that of NID_server_auth
  #   Returns     int: 1, or 0 without memory
  #   See         X509_check_trust(3)

  ##
  # :singleton-method: x509_add1_reject_object
  # :call-seq:
  #   x509_add1_reject_object(x509, object) -> Integer
  #
  # Stores with a certificate that it is not trusted for a use.
  #
  #   x509        X509
  #   object      ASN1_OBJECT: such as that of NID_server_auth
  #   Returns     int: above 0, or 0 without memory
  #   See         X509_check_trust(3)

  ##
  # :singleton-method: x509_trust_clear
  # :call-seq:
  #   x509_trust_clear(x509) -> nil
  #
  # Removes what x509_add1_trust_object stored.
  #
  #   x509        X509
  #   Returns     nil
  #   See         X509_check_trust(3)

  ##
  # :singleton-method: x509_reject_clear
  # :call-seq:
  #   x509_reject_clear(x509) -> nil
  #
  # Removes what x509_add1_reject_object stored.
  #
  #   x509        X509
  #   Returns     nil
  #   See         X509_check_trust(3)

  ##
  # :singleton-method: x509_get_ex_new_index
  # :call-seq:
  #   x509_get_ex_new_index() -> Integer
  #
  # Reserves an index for x509_set_ex_data, for as long as the process lives.
  #
  #   Returns     int: the index, or -1 without memory
  #   See         CRYPTO_get_ex_new_index(3)

  ##
  # :singleton-method: x509_set_ex_data
  # :call-seq:
  #   x509_set_ex_data(x509, index, data) -> Integer
  #
  # Keeps a number of the caller's with a certificate.
  #
  #   x509        X509
  #   index       int: 0, or what x509_get_ex_new_index answered
  #   data        int64_t: any number
  #   Returns     int: 1, or 0 without memory
  #   See         BIO_get_ex_data(3)

  ##
  # :singleton-method: x509_get_ex_data
  # :call-seq:
  #   x509_get_ex_data(x509, index) -> Integer
  #
  # Gives the number that x509_set_ex_data kept.
  #
  #   x509        X509
  #   index       int: 0, or what x509_get_ex_new_index answered
  #   Returns     int64_t: the number; 0 where none was kept
  #   See         BIO_get_ex_data(3)

  ##
  # :singleton-method: x509_chain_up_ref
  # :call-seq:
  #   x509_chain_up_ref(chain) -> Handle or nil
  #
  # Copies a stack of certificates, which share what is in it.
  #
  #   chain       STACK_OF(X509)
  #   Returns     STACK_OF(X509) or nil, new: the copy, or 0 without memory
  #   See         X509_new(3)

  ##
  # :singleton-method: x509_find_by_subject
  # :call-seq:
  #   x509_find_by_subject(stack, name) -> Handle or nil
  #
  # Finds a certificate in a stack by its subject.
  #
  #   stack       STACK_OF(X509)
  #   name        X509_NAME
  #   Returns     X509 or nil, borrowed: the first one, or 0: none
  #   See         X509_find_by_subject(3)

  ##
  # :singleton-method: x509_find_by_issuer_and_serial
  # :call-seq:
  #   x509_find_by_issuer_and_serial(stack, name, serial) -> Handle or nil
  #
  # Finds a certificate in a stack by its issuer and serial number.
  #
  #   stack       STACK_OF(X509)
  #   name        X509_NAME: the issuer's
  #   serial      ASN1_INTEGER
  #   Returns     X509 or nil, borrowed: the first one, or 0: none
  #   See         X509_find_by_subject(3)

  ##
  # :singleton-method: x509_build_chain
  # :call-seq:
  #   x509_build_chain(target, certificates, store, with_self_signed, properties = nil) -> Handle or nil
  #
  # Builds the chain of a certificate.
  #
  #   target      X509: the certificate that the chain begins with
  #   certificates STACK_OF(X509) or nil: where issuers may be found; 0: nowhere
  #   store       X509_STORE or nil: what the chain must end in; 0: any end will do
  #   with_self_signed int: 1: a root is part of the answer
  #   properties  String or nil: which implementations are fetched; nil: the default
  #   Returns     STACK_OF(X509) or nil, new: the chain, or 0 with the reason in the queue
  #   Waits       for files only
  #   OpenSSL     3.0 and newer
  #   See         X509_verify_cert(3)

  ##
  # :singleton-method: x509_print
  # :call-seq:
  #   x509_print(bio, x509) -> Integer
  #
  # Writes all of a certificate to a BIO, for people to read.
  #
  #   bio         BIO
  #   x509        X509
  #   Returns     int: 1, or 0
  #   See         X509_print(3)

  ##
  # :singleton-method: x509_print_ex
  # :call-seq:
  #   x509_print_ex(bio, x509, name_flags, flags) -> Integer
  #
  # Writes parts of a certificate to a BIO, for people to read.
  #
  #   bio         BIO
  #   x509        X509
  #   name_flags  unsigned long: XN_FLAG_...
  #   flags       unsigned long: X509_FLAG_...: what to leave out
  #   Returns     int: 1, or 0
  #   See         X509_print(3)

  ##
  # :singleton-method: x509_to_x509_req
  # :call-seq:
  #   x509_to_x509_req(x509, pkey = nil, md = nil) -> Handle or nil
  #
  # Makes a request of the name and the key of a certificate.
  #
  #   x509        X509
  #   pkey        EVP_PKEY or nil: 0: it is not signed
  #   md          EVP_MD or nil: 0 for keys with a digest of their own, such as Ed25519
  #   Returns     X509_REQ or nil, new: the request, or 0 with the reason in the queue
  #   See         X509_to_X509_REQ(3)

  ##
  # :singleton-method: x509_get_default_cert_file
  # :call-seq:
  #   x509_get_default_cert_file() -> String or nil
  #
  # Names the file of trusted certificates that this OpenSSL reads by default.
  #
  #   Returns     String or nil
  #   See         X509_get_default_cert_file(3)

  ##
  # :singleton-method: x509_get_default_cert_dir
  # :call-seq:
  #   x509_get_default_cert_dir() -> String or nil
  #
  # Names the directory of trusted certificates that this OpenSSL looks into by default.
  #
  #   Returns     String or nil
  #   See         X509_get_default_cert_file(3)

  ##
  # :singleton-method: x509_get_default_cert_file_env
  # :call-seq:
  #   x509_get_default_cert_file_env() -> String or nil
  #
  # Names the environment variable that overrides x509_get_default_cert_file.
  #
  #   Returns     String or nil
  #   See         X509_get_default_cert_file(3)

  ##
  # :singleton-method: x509_get_default_cert_dir_env
  # :call-seq:
  #   x509_get_default_cert_dir_env() -> String or nil
  #
  # Names the environment variable that overrides x509_get_default_cert_dir.
  #
  #   Returns     String or nil
  #   See         X509_get_default_cert_file(3)

  ##
  # :singleton-method: x509_get_default_cert_area
  # :call-seq:
  #   x509_get_default_cert_area() -> String or nil
  #
  # Names the directory that this OpenSSL's files are in.
  #
  #   Returns     String or nil
  #   See         X509_get_default_cert_file(3)

  ##
  # :singleton-method: x509_get_default_private_dir
  # :call-seq:
  #   x509_get_default_private_dir() -> String or nil
  #
  # Names the directory that this OpenSSL keeps keys in by default.
  #
  #   Returns     String or nil
  #   See         X509_get_default_cert_file(3)

  ##
  # :singleton-method: x509_name_new
  # :call-seq:
  #   x509_name_new() -> Handle or nil
  #
  # Makes a name that holds nothing yet.
  #
  #   Returns     X509_NAME or nil, new: an empty one, or 0 without memory
  #   See         X509_NAME_new(3)

  ##
  # :singleton-method: x509_name_dup
  # :call-seq:
  #   x509_name_dup(name) -> Handle or nil
  #
  # Copies a name.
  #
  #   name        X509_NAME
  #   Returns     X509_NAME or nil, new: the copy, or 0 with the reason in the queue
  #   See         X509_NAME_dup(3)

  ##
  # :singleton-method: x509_name_free
  # :call-seq:
  #   x509_name_free(name) -> nil
  #
  # Gives a name back. 0 is left alone.
  #
  #   name        X509_NAME or nil
  #   Returns     nil
  #   See         X509_NAME_new(3)

  ##
  # :singleton-method: x509_name_entry_count
  # :call-seq:
  #   x509_name_entry_count(name) -> Integer
  #
  # Counts the entries of a name.
  #
  #   name        X509_NAME
  #   Returns     int: 0 or more
  #   See         X509_NAME_get_index_by_NID(3)

  ##
  # :singleton-method: x509_name_get_entry
  # :call-seq:
  #   x509_name_get_entry(name, position) -> Handle or nil
  #
  # Gives an entry of a name by its position.
  #
  #   name        X509_NAME
  #   position    int: from 0
  #   Returns     X509_NAME_ENTRY or nil, borrowed: the entry, or 0: there are not so many
  #   See         X509_NAME_get_index_by_NID(3)

  ##
  # :singleton-method: x509_name_get_index_by_nid
  # :call-seq:
  #   x509_name_get_index_by_nid(name, nid, last_position) -> Integer
  #
  # Finds the next entry of a name that is of a type.
  #
  #   name        X509_NAME
  #   nid         int: such as 13 for the common name
  #   last_position int: where the search found one before; -1: from the beginning
  #   Returns     int: the position; -1: no more; -2: unknown NID
  #   See         X509_NAME_get_index_by_NID(3)

  ##
  # :singleton-method: x509_name_get_index_by_obj
  # :call-seq:
  #   x509_name_get_index_by_obj(name, object, last_position) -> Integer
  #
  # Finds the next entry of a name that is of a type, by its object identifier.
  #
  #   name        X509_NAME
  #   object      ASN1_OBJECT
  #   last_position int: where the search found one before; -1: from the beginning
  #   Returns     int: the position; -1: no more
  #   See         X509_NAME_get_index_by_NID(3)

  ##
  # :singleton-method: x509_name_get_text_by_nid
  # :call-seq:
  #   x509_name_get_text_by_nid(name, nid, buffer = nil) -> Integer
  #
  # Gives the bytes of the first entry of a type, with a NUL behind them. They may hold a NUL
  # themselves and need not be UTF-8: prefer x509_name_entry_get_data.
  #
  #   name        X509_NAME
  #   nid         int
  #   buffer      String that is filled or nil
  #   Returns     int: bytes without the NUL; with nil for `buffer`, how long the entry is; -1:
  #               none
  #   See         X509_NAME_get_index_by_NID(3)

  ##
  # :singleton-method: x509_name_get_text_by_obj
  # :call-seq:
  #   x509_name_get_text_by_obj(name, object, buffer = nil) -> Integer
  #
  # Does what x509_name_get_text_by_nid does, by object identifier.
  #
  #   name        X509_NAME
  #   object      ASN1_OBJECT
  #   buffer      String that is filled or nil
  #   Returns     int: bytes without the NUL; with nil for `buffer`, how long the entry is; -1:
  #               none
  #   See         X509_NAME_get_index_by_NID(3)

  ##
  # :singleton-method: x509_name_oneline
  # :call-seq:
  #   x509_name_oneline(name) -> String or nil
  #
  # Gives a name as one line in OpenSSL's oldest form. What is not printable ASCII shows as \x
  # and two digits. It cannot be taken apart again: prefer x509_name_print_ex.
  #
  #   name        X509_NAME
  #   Returns     String or nil: such as `/C=DE/O=Example`; nil without memory
  #   See         X509_NAME_print_ex(3)

  ##
  # :singleton-method: x509_name_print
  # :call-seq:
  #   x509_name_print(bio, name, indent) -> Integer
  #
  # Writes a name in an old form to a BIO.
  #
  #   bio         BIO
  #   name        X509_NAME
  #   indent      int
  #   Returns     int: 1, or 0
  #   See         X509_NAME_print_ex(3)

  ##
  # :singleton-method: x509_name_print_ex
  # :call-seq:
  #   x509_name_print_ex(bio, name, indent, flags) -> Integer
  #
  # Writes a name to a BIO, in a form that the flags select.
  #
  #   bio         BIO
  #   name        X509_NAME
  #   indent      int: spaces before it
  #   flags       unsigned long: XN_FLAG_..., such as XN_FLAG_RFC2253
  #   Returns     int: with flags, how many characters, or -1; with XN_FLAG_COMPAT (0), 1 or 0
  #   See         X509_NAME_print_ex(3)

  ##
  # :singleton-method: x509_name_add_entry_by_txt
  # :call-seq:
  #   x509_name_add_entry_by_txt(name, field, type, bytes, position, set) -> Integer
  #
  # Adds an entry to a name, such as its common name.
  #
  #   name        X509_NAME
  #   field       String: the type: a short or long name such as CN, or an OID in dotted form
  #   type        int: MBSTRING_UTF8 or another MBSTRING_..., or V_ASN1_...
  #   bytes       String or nil
  #   position    int: where; -1: at the end
  #   set         int: 0: a part of its own; 1 or -1: together with the part after or before it
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         X509_NAME_add_entry_by_txt(3)

  ##
  # :singleton-method: x509_name_add_entry_by_nid
  # :call-seq:
  #   x509_name_add_entry_by_nid(name, nid, type, bytes, position, set) -> Integer
  #
  # Adds an entry to a name, by the NID of its type.
  #
  #   name        X509_NAME
  #   nid         int: the type, such as 13 for the common name
  #   type        int: MBSTRING_UTF8 or another MBSTRING_..., or V_ASN1_...
  #   bytes       String or nil
  #   position    int: where; -1: at the end
  #   set         int: 0: a part of its own; 1 or -1: together with the part after or before it
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         X509_NAME_add_entry_by_txt(3)

  ##
  # :singleton-method: x509_name_add_entry_by_obj
  # :call-seq:
  #   x509_name_add_entry_by_obj(name, object, type, bytes, position, set) -> Integer
  #
  # Adds an entry to a name, by the object identifier of its type.
  #
  #   name        X509_NAME
  #   object      ASN1_OBJECT: the type
  #   type        int: MBSTRING_UTF8 or another MBSTRING_..., or V_ASN1_...
  #   bytes       String or nil
  #   position    int: where; -1: at the end
  #   set         int: 0: a part of its own; 1 or -1: together with the part after or before it
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         X509_NAME_add_entry_by_txt(3)

  ##
  # :singleton-method: x509_name_add_entry
  # :call-seq:
  #   x509_name_add_entry(name, entry, position, set) -> Integer
  #
  # Adds an entry to a name.
  #
  #   name        X509_NAME
  #   entry       X509_NAME_ENTRY: a copy is added
  #   position    int: where; -1: at the end
  #   set         int: 0: a part of its own; 1 or -1: together with the part after or before it
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         X509_NAME_add_entry_by_txt(3)

  ##
  # :singleton-method: x509_name_delete_entry
  # :call-seq:
  #   x509_name_delete_entry(name, position) -> Handle or nil
  #
  # Removes an entry from a name.
  #
  #   name        X509_NAME
  #   position    int: from 0
  #   Returns     X509_NAME_ENTRY or nil, new: what was removed, or 0: there are not so many
  #   See         X509_NAME_add_entry_by_txt(3)

  ##
  # :singleton-method: x509_name_cmp
  # :call-seq:
  #   x509_name_cmp(a, b) -> Integer
  #
  # Compares two names, regardless of case and repeated spaces.
  #
  #   a           X509_NAME
  #   b           X509_NAME
  #   Returns     int: 0: the same; negative, positive: which comes first; -2: an error
  #   See         X509_cmp(3)

  ##
  # :singleton-method: x509_name_hash
  # :call-seq:
  #   x509_name_hash(name) -> Integer
  #
  # Gives the hash of a name that names files in a directory of authorities.
  #
  #   name        X509_NAME
  #   Returns     unsigned long: 32 bits; 0 also after a failure
  #   See         X509_NAME_get0_der(3)

  ##
  # :singleton-method: x509_name_hash_old
  # :call-seq:
  #   x509_name_hash_old(name) -> Integer
  #
  # Gives the hash of a name as OpenSSL before 1.0.0 named files.
  #
  #   name        X509_NAME
  #   Returns     unsigned long: 32 bits; 0 also after a failure
  #   See         X509_NAME_get0_der(3)

  ##
  # :singleton-method: x509_name_digest
  # :call-seq:
  #   x509_name_digest(name, type, digest) -> [Integer, Integer]
  #
  # Calculates the digest of a name in its DER form.
  #
  #   name        X509_NAME
  #   type        EVP_MD
  #   digest      String that is filled
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Value 2     `length`, unsigned int: how long the digest is
  #   See         X509_digest(3)

  ##
  # :singleton-method: x509_name_entry_new
  # :call-seq:
  #   x509_name_entry_new() -> Handle or nil
  #
  # Makes an entry of a name that holds nothing yet.
  #
  #   Returns     X509_NAME_ENTRY or nil, new: an empty one, or 0 without memory
  #   See         X509_NAME_ENTRY_new(3)

  ##
  # :singleton-method: x509_name_entry_dup
  # :call-seq:
  #   x509_name_entry_dup(entry) -> Handle or nil
  #
  # Copies an entry of a name.
  #
  #   entry       X509_NAME_ENTRY
  #   Returns     X509_NAME_ENTRY or nil, new: the copy, or 0 with the reason in the queue
  #   See         X509_NAME_ENTRY_dup(3)

  ##
  # :singleton-method: x509_name_entry_free
  # :call-seq:
  #   x509_name_entry_free(entry) -> nil
  #
  # Gives an entry of a name back. 0 is left alone.
  #
  #   entry       X509_NAME_ENTRY or nil
  #   Returns     nil
  #   See         X509_NAME_ENTRY_new(3)

  ##
  # :singleton-method: x509_name_entry_create_by_txt
  # :call-seq:
  #   x509_name_entry_create_by_txt(field, type, bytes = nil) -> Handle or nil
  #
  # Makes an entry of a name.
  #
  #   field       String: the type: a short or long name such as CN, or an OID in dotted form
  #   type        int: MBSTRING_UTF8 or another MBSTRING_..., or V_ASN1_...
  #   bytes       String or nil
  #   Returns     X509_NAME_ENTRY or nil, new: the entry, or 0 with the reason in the queue
  #   See         X509_NAME_ENTRY_get_object(3)

  ##
  # :singleton-method: x509_name_entry_create_by_nid
  # :call-seq:
  #   x509_name_entry_create_by_nid(nid, type, bytes = nil) -> Handle or nil
  #
  # Makes an entry of a name, by the NID of its type.
  #
  #   nid         int: the type, such as 13 for the common name
  #   type        int: MBSTRING_UTF8 or another MBSTRING_..., or V_ASN1_...
  #   bytes       String or nil
  #   Returns     X509_NAME_ENTRY or nil, new: the entry, or 0 with the reason in the queue
  #   See         X509_NAME_ENTRY_get_object(3)

  ##
  # :singleton-method: x509_name_entry_create_by_obj
  # :call-seq:
  #   x509_name_entry_create_by_obj(object, type, bytes = nil) -> Handle or nil
  #
  # Makes an entry of a name, by the object identifier of its type.
  #
  #   object      ASN1_OBJECT: the type
  #   type        int: MBSTRING_UTF8 or another MBSTRING_..., or V_ASN1_...
  #   bytes       String or nil
  #   Returns     X509_NAME_ENTRY or nil, new: the entry, or 0 with the reason in the queue
  #   See         X509_NAME_ENTRY_get_object(3)

  ##
  # :singleton-method: x509_name_entry_get_object
  # :call-seq:
  #   x509_name_entry_get_object(entry) -> Handle or nil
  #
  # Gives the type of an entry.
  #
  #   entry       X509_NAME_ENTRY
  #   Returns     ASN1_OBJECT or nil, borrowed
  #   See         X509_NAME_ENTRY_get_object(3)

  ##
  # :singleton-method: x509_name_entry_get_data
  # :call-seq:
  #   x509_name_entry_get_data(entry) -> Handle or nil
  #
  # Gives the value of an entry. asn1_string_to_utf8 makes a text of it.
  #
  #   entry       X509_NAME_ENTRY
  #   Returns     ASN1_STRING or nil, borrowed
  #   See         X509_NAME_ENTRY_get_object(3)

  ##
  # :singleton-method: x509_name_entry_set_object
  # :call-seq:
  #   x509_name_entry_set_object(entry, object) -> Integer
  #
  # Sets the type of an entry.
  #
  #   entry       X509_NAME_ENTRY
  #   object      ASN1_OBJECT: copied
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         X509_NAME_ENTRY_get_object(3)

  ##
  # :singleton-method: x509_name_entry_set_data
  # :call-seq:
  #   x509_name_entry_set_data(entry, type, bytes = nil) -> Integer
  #
  # Sets the value of an entry.
  #
  #   entry       X509_NAME_ENTRY
  #   type        int: MBSTRING_UTF8 or another MBSTRING_..., or V_ASN1_...
  #   bytes       String or nil
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         X509_NAME_ENTRY_get_object(3)

  ##
  # :singleton-method: x509_name_entry_set
  # :call-seq:
  #   x509_name_entry_set(entry) -> Integer
  #
  # Tells which part of a name an entry belongs to.
  #
  #   entry       X509_NAME_ENTRY
  #   Returns     int: entries with the same number form one part of the name
  #   See         X509_NAME_ENTRY_get_object(3)

  ##
  # :singleton-method: x509_extension_new
  # :call-seq:
  #   x509_extension_new() -> Handle or nil
  #
  # Makes an extension that holds nothing yet.
  #
  #   Returns     X509_EXTENSION or nil, new: an empty one, or 0 without memory
  #   See         X509_EXTENSION_new(3)

  ##
  # :singleton-method: x509_extension_dup
  # :call-seq:
  #   x509_extension_dup(extension) -> Handle or nil
  #
  # Copies an extension.
  #
  #   extension   X509_EXTENSION
  #   Returns     X509_EXTENSION or nil, new: the copy, or 0 with the reason in the queue
  #   See         X509_EXTENSION_dup(3)

  ##
  # :singleton-method: x509_extension_free
  # :call-seq:
  #   x509_extension_free(extension) -> nil
  #
  # Gives an extension back. 0 is left alone.
  #
  #   extension   X509_EXTENSION or nil
  #   Returns     nil
  #   See         X509_EXTENSION_new(3)

  ##
  # :singleton-method: x509_extension_get_object
  # :call-seq:
  #   x509_extension_get_object(extension) -> Handle or nil
  #
  # Gives the type of an extension.
  #
  #   extension   X509_EXTENSION
  #   Returns     ASN1_OBJECT or nil, borrowed
  #   See         X509_EXTENSION_set_object(3)

  ##
  # :singleton-method: x509_extension_get_critical
  # :call-seq:
  #   x509_extension_get_critical(extension) -> Integer
  #
  # Tells whether an extension is critical: who does not know it must refuse the certificate.
  #
  #   extension   X509_EXTENSION
  #   Returns     int: 1 or 0
  #   See         X509_EXTENSION_set_object(3)

  ##
  # :singleton-method: x509_extension_get_data
  # :call-seq:
  #   x509_extension_get_data(extension) -> Handle or nil
  #
  # Gives the value of an extension in its DER form.
  #
  #   extension   X509_EXTENSION
  #   Returns     ASN1_OCTET_STRING or nil, borrowed
  #   See         X509_EXTENSION_set_object(3)

  ##
  # :singleton-method: x509_extension_set_object
  # :call-seq:
  #   x509_extension_set_object(extension, object) -> Integer
  #
  # Sets the type of an extension.
  #
  #   extension   X509_EXTENSION
  #   object      ASN1_OBJECT: copied
  #   Returns     int: 1, or 0
  #   See         X509_EXTENSION_set_object(3)

  ##
  # :singleton-method: x509_extension_set_critical
  # :call-seq:
  #   x509_extension_set_critical(extension, critical) -> Integer
  #
  # Says whether an extension is critical.
  #
  #   extension   X509_EXTENSION
  #   critical    int: 1 or 0
  #   Returns     int: 1, or 0
  #   See         X509_EXTENSION_set_object(3)

  ##
  # :singleton-method: x509_extension_set_data
  # :call-seq:
  #   x509_extension_set_data(extension, data) -> Integer
  #
  # Sets the value of an extension.
  #
  #   extension   X509_EXTENSION
  #   data        ASN1_OCTET_STRING: DER; copied
  #   Returns     int: 1, or 0
  #   See         X509_EXTENSION_set_object(3)

  ##
  # :singleton-method: x509_extension_create_by_nid
  # :call-seq:
  #   x509_extension_create_by_nid(nid, critical, data) -> Handle or nil
  #
  # Makes an extension of its DER form.
  #
  #   nid         int: the type
  #   critical    int: 1 or 0
  #   data        ASN1_OCTET_STRING: DER; copied
  #   Returns     X509_EXTENSION or nil, new: the extension, or 0 with the reason in the queue
  #   See         X509_EXTENSION_set_object(3)

  ##
  # :singleton-method: x509_extension_create_by_obj
  # :call-seq:
  #   x509_extension_create_by_obj(object, critical, data) -> Handle or nil
  #
  # Makes an extension of its DER form, by the object identifier of its type.
  #
  #   object      ASN1_OBJECT: the type
  #   critical    int: 1 or 0
  #   data        ASN1_OCTET_STRING: DER; copied
  #   Returns     X509_EXTENSION or nil, new: the extension, or 0 with the reason in the queue
  #   See         X509_EXTENSION_set_object(3)

  ##
  # :singleton-method: x509v3_ext_print
  # :call-seq:
  #   x509v3_ext_print(bio, extension, flags, indent) -> Integer
  #
  # Writes the value of an extension to a BIO, for people to read, such as `DNS:example.com,
  # DNS:www.example.com`.
  #
  #   bio         BIO
  #   extension   X509_EXTENSION
  #   flags       unsigned long: X509V3_EXT_...: what to do with an unknown one; 0: nothing
  #   indent      int: spaces before each line
  #   Returns     int: 1; 0: unknown or malformed, and nothing was written
  #   See         X509V3_EXT_print(3)

  ##
  # :singleton-method: x509v3_ext_conf_nid
  # :call-seq:
  #   x509v3_ext_conf_nid(issuer, subject, nid, value) -> Handle or nil
  #
  # Makes an extension of a text as in OpenSSL's configuration files. Sections cannot be named.
  #
  #   issuer      X509 or nil: for `keyid` and `issuer` values; 0: none
  #   subject     X509 or nil: for `hash` and `email:copy` values; 0: none
  #   nid         int: the type
  #   value       String: such as `critical,CA:TRUE` or `DNS:example.com`
  #   Returns     X509_EXTENSION or nil, new: the extension, or 0 with the reason in the queue
  #   See         x509v3_config(5)

  ##
  # :singleton-method: asn1_string_new
  # :call-seq:
  #   asn1_string_new() -> Handle or nil
  #
  # Makes a string that holds nothing yet.
  #
  #   Returns     ASN1_STRING or nil, new: an empty one, or 0 without memory
  #   See         ASN1_STRING_new(3)

  ##
  # :singleton-method: asn1_string_free
  # :call-seq:
  #   asn1_string_free(string) -> nil
  #
  # Gives a string back. 0 is left alone.
  #
  #   string      ASN1_STRING or nil
  #   Returns     nil
  #   See         ASN1_STRING_new(3)

  ##
  # :singleton-method: asn1_string_type_new
  # :call-seq:
  #   asn1_string_type_new(type) -> Handle or nil
  #
  # Makes a string of a type.
  #
  #   type        int: V_ASN1_..., such as V_ASN1_UTF8STRING
  #   Returns     ASN1_STRING or nil, new: an empty one, or 0 without memory
  #   See         ASN1_STRING_new(3)

  ##
  # :singleton-method: asn1_string_dup
  # :call-seq:
  #   asn1_string_dup(string) -> Handle or nil
  #
  # Copies a string.
  #
  #   string      ASN1_STRING
  #   Returns     ASN1_STRING or nil, new: the copy, or 0 without memory
  #   See         ASN1_STRING_length(3)

  ##
  # :singleton-method: asn1_string_copy
  # :call-seq:
  #   asn1_string_copy(to, from) -> Integer
  #
  # Makes one string the same as another, type included.
  #
  #   to          ASN1_STRING
  #   from        ASN1_STRING
  #   Returns     int: 1, or 0 without memory
  #   See         ASN1_STRING_copy(3)

  ##
  # :singleton-method: asn1_string_cmp
  # :call-seq:
  #   asn1_string_cmp(a, b) -> Integer
  #
  # Compares two strings.
  #
  #   a           ASN1_STRING
  #   b           ASN1_STRING
  #   Returns     int: 0: the same type and bytes; otherwise which comes first
  #   See         ASN1_STRING_length(3)

  ##
  # :singleton-method: asn1_string_type
  # :call-seq:
  #   asn1_string_type(string) -> Integer
  #
  # Gives the type of a string.
  #
  #   string      ASN1_STRING
  #   Returns     int: V_ASN1_...
  #   See         ASN1_STRING_length(3)

  ##
  # :singleton-method: asn1_string_length
  # :call-seq:
  #   asn1_string_length(string) -> Integer
  #
  # Gives the length of a string.
  #
  #   string      ASN1_STRING
  #   Returns     int: bytes
  #   See         ASN1_STRING_length(3)

  ##
  # :singleton-method: asn1_string_get0_data
  # :call-seq:
  #   asn1_string_get0_data(string, buffer = nil) -> Integer
  #
  # Gives the bytes of a string as they are. In what encoding, its type tells.
  #
  #   string      ASN1_STRING
  #   buffer      String that is filled or nil
  #   Returns     int64_t: how many bytes there are, whatever the room
  #   See         ASN1_STRING_length(3)

  ##
  # :singleton-method: asn1_string_data
  # :call-seq:
  #   asn1_string_data(string, buffer = nil) -> Integer
  #
  # The old name of asn1_string_get0_data.
  #
  #   string      ASN1_STRING
  #   buffer      String that is filled or nil
  #   Returns     int64_t: how many bytes there are, whatever the room
  #   OpenSSL     before 4.0
  #   See         ASN1_STRING_length(3)

  ##
  # :singleton-method: asn1_string_set
  # :call-seq:
  #   asn1_string_set(string, bytes = nil) -> Integer
  #
  # Sets the bytes of a string. That of an entry of a name takes no text that is not of its
  # type.
  #
  #   string      ASN1_STRING
  #   bytes       String or nil
  #   Returns     int: 1; 0 without memory, or with the reason in the queue
  #   See         ASN1_STRING_length(3)

  ##
  # :singleton-method: asn1_string_to_utf8
  # :call-seq:
  #   asn1_string_to_utf8(string, buffer = nil) -> Integer
  #
  # Gives a string as UTF-8, whatever its type, without a NUL behind it.
  #
  #   string      ASN1_STRING
  #   buffer      String that is filled or nil
  #   Returns     int: how many bytes the text has, whatever the room; negative: it is no text
  #   See         ASN1_STRING_length(3)

  ##
  # :singleton-method: asn1_string_print
  # :call-seq:
  #   asn1_string_print(bio, string) -> Integer
  #
  # Writes a string to a BIO; what is not printable shows as a dot.
  #
  #   bio         BIO
  #   string      ASN1_STRING
  #   Returns     int: 1, or 0
  #   See         ASN1_STRING_print_ex(3)

  ##
  # :singleton-method: asn1_string_print_ex
  # :call-seq:
  #   asn1_string_print_ex(bio, string, flags) -> Integer
  #
  # Writes a string to a BIO, escaped as the flags say.
  #
  #   bio         BIO
  #   string      ASN1_STRING
  #   flags       unsigned long: ASN1_STRFLGS_..., such as ASN1_STRFLGS_RFC2253
  #   Returns     int: how many characters, or -1
  #   See         ASN1_STRING_print_ex(3)

  ##
  # :singleton-method: asn1_tag2str
  # :call-seq:
  #   asn1_tag2str(tag) -> String or nil
  #
  # Names a type of ASN.1.
  #
  #   tag         int: V_ASN1_...
  #   Returns     String or nil: the name; `(unknown)` where there is none
  #   See         ASN1_STRING_print_ex(3)

  ##
  # :singleton-method: asn1_octet_string_new
  # :call-seq:
  #   asn1_octet_string_new() -> Handle or nil
  #
  # Makes a string of bytes, such as x509_extension_set_data takes.
  #
  #   Returns     ASN1_OCTET_STRING or nil, new: an empty one, or 0 without memory
  #   See         ASN1_STRING_new(3)

  ##
  # :singleton-method: asn1_octet_string_free
  # :call-seq:
  #   asn1_octet_string_free(string) -> nil
  #
  # Gives a string of bytes back. 0 is left alone.
  #
  #   string      ASN1_OCTET_STRING or nil
  #   Returns     nil
  #   See         ASN1_STRING_new(3)

  ##
  # :singleton-method: asn1_octet_string_set
  # :call-seq:
  #   asn1_octet_string_set(string, bytes = nil) -> Integer
  #
  # Sets the bytes of a string of bytes.
  #
  #   string      ASN1_OCTET_STRING
  #   bytes       String or nil
  #   Returns     int: 1, or 0 without memory
  #   See         ASN1_STRING_length(3)

  ##
  # :singleton-method: asn1_time_new
  # :call-seq:
  #   asn1_time_new() -> Handle or nil
  #
  # Makes a time that is not set yet.
  #
  #   Returns     ASN1_TIME or nil, new: an empty one, or 0 without memory
  #   See         ASN1_TIME_set(3)

  ##
  # :singleton-method: asn1_time_dup
  # :call-seq:
  #   asn1_time_dup(time) -> Handle or nil
  #
  # Copies a time.
  #
  #   time        ASN1_TIME
  #   Returns     ASN1_TIME or nil, new: the copy, or 0 without memory
  #   OpenSSL     3.0 and newer
  #   See         ASN1_TIME_set(3)

  ##
  # :singleton-method: asn1_time_free
  # :call-seq:
  #   asn1_time_free(time) -> nil
  #
  # Gives a time back. 0 is left alone.
  #
  #   time        ASN1_TIME or nil
  #   Returns     nil
  #   See         ASN1_TIME_set(3)

  ##
  # :singleton-method: asn1_time_set
  # :call-seq:
  #   asn1_time_set(time, seconds) -> Handle or nil
  #
  # Sets a time to a number of seconds since 1970.
  #
  #   time        ASN1_TIME or nil: 0: a new one is made
  #   seconds     time_t: since 1970
  #   Returns     ASN1_TIME or nil, new: `time`, or the new one; 0 with the reason in the queue
  #   See         ASN1_TIME_set(3)

  ##
  # :singleton-method: asn1_time_adj
  # :call-seq:
  #   asn1_time_adj(time, seconds, offset_days, offset_seconds) -> Handle or nil
  #
  # Sets a time to a number of seconds since 1970 and an offset.
  #
  #   time        ASN1_TIME or nil: 0: a new one is made
  #   seconds     time_t: since 1970
  #   offset_days int: days to add
  #   offset_seconds long: seconds to add
  #   Returns     ASN1_TIME or nil, new: `time`, or the new one; 0 with the reason in the queue
  #   See         ASN1_TIME_set(3)

  ##
  # :singleton-method: x509_gmtime_adj
  # :call-seq:
  #   x509_gmtime_adj(time, offset) -> Handle or nil
  #
  # Sets a time to so many seconds from now.
  #
  #   time        ASN1_TIME or nil: 0: a new one is made
  #   offset      long: seconds
  #   Returns     ASN1_TIME or nil, new: `time`, or the new one; 0 with the reason in the queue
  #   See         X509_cmp_time(3)

  ##
  # :singleton-method: x509_time_adj
  # :call-seq:
  #   x509_time_adj(time, offset, from) -> [Handle or nil, Integer]
  #
  # Sets a time to so many seconds after another.
  #
  #   time        ASN1_TIME or nil: 0: a new one is made
  #   offset      long: seconds
  #   from        time_t or nil: seconds since 1970; nil: now
  #   Returns     ASN1_TIME or nil, new: `time`, or the new one; 0 with the reason in the queue
  #   Value 2     `from` as it is afterwards
  #   See         X509_cmp_time(3)

  ##
  # :singleton-method: x509_time_adj_ex
  # :call-seq:
  #   x509_time_adj_ex(time, offset_days, offset_seconds, from) -> [Handle or nil, Integer]
  #
  # Sets a time to so many days and seconds after another.
  #
  #   time        ASN1_TIME or nil: 0: a new one is made
  #   offset_days int: days to add
  #   offset_seconds long: seconds to add
  #   from        time_t or nil: seconds since 1970; nil: now
  #   Returns     ASN1_TIME or nil, new: `time`, or the new one; 0 with the reason in the queue
  #   Value 2     `from` as it is afterwards
  #   See         X509_cmp_time(3)

  ##
  # :singleton-method: asn1_time_set_string
  # :call-seq:
  #   asn1_time_set_string(time, text) -> Integer
  #
  # Sets a time to that of a text.
  #
  #   time        ASN1_TIME or nil: 0: the text is only checked
  #   text        String: YYMMDDHHMMSSZ or YYYYMMDDHHMMSSZ
  #   Returns     int: 1, or 0: malformed
  #   See         ASN1_TIME_set(3)

  ##
  # :singleton-method: asn1_time_set_string_x509
  # :call-seq:
  #   asn1_time_set_string_x509(time, text) -> Integer
  #
  # Sets a time to that of a text, in the form that RFC 5280 wants in certificates.
  #
  #   time        ASN1_TIME or nil: 0: the text is only checked
  #   text        String: YYMMDDHHMMSSZ or YYYYMMDDHHMMSSZ
  #   Returns     int: 1, or 0: malformed
  #   See         ASN1_TIME_set(3)

  ##
  # :singleton-method: asn1_time_normalize
  # :call-seq:
  #   asn1_time_normalize(time) -> Integer
  #
  # Brings a time into the form that RFC 5280 wants in certificates.
  #
  #   time        ASN1_TIME
  #   Returns     int: 1, or 0: malformed
  #   See         ASN1_TIME_set(3)

  ##
  # :singleton-method: asn1_time_check
  # :call-seq:
  #   asn1_time_check(time) -> Integer
  #
  # Tells whether a time is well-formed.
  #
  #   time        ASN1_TIME
  #   Returns     int: 1 or 0
  #   See         ASN1_TIME_set(3)

  ##
  # :singleton-method: asn1_time_print
  # :call-seq:
  #   asn1_time_print(bio, time) -> Integer
  #
  # Writes a time to a BIO, such as `Jan 1 00:00:00 2030 GMT`.
  #
  #   bio         BIO
  #   time        ASN1_TIME
  #   Returns     int: 1; 0: malformed, which is also written, or the BIO failed
  #   See         ASN1_TIME_set(3)

  ##
  # :singleton-method: asn1_time_print_ex
  # :call-seq:
  #   asn1_time_print_ex(bio, time, flags) -> Integer
  #
  # Writes a time to a BIO, in one of two forms.
  #
  #   bio         BIO
  #   time        ASN1_TIME
  #   flags       unsigned long: 0: as asn1_time_print; 1: by ISO 8601
  #   Returns     int: 1; 0: malformed, which is also written, or the BIO failed
  #   OpenSSL     3.0 and newer
  #   See         ASN1_TIME_set(3)

  ##
  # :singleton-method: asn1_time_diff
  # :call-seq:
  #   asn1_time_diff(from = nil, to = nil) -> [Integer, Integer, Integer]
  #
  # Tells how much later one time is than another. With asn1_time_set(0, 0) for `from` it tells
  # the seconds since 1970.
  #
  #   from        ASN1_TIME or nil: 0: now
  #   to          ASN1_TIME or nil: 0: now
  #   Returns     int: 1, or 0: one of them is malformed
  #   Value 2     `days`, int
  #   Value 3     `seconds`, int: of the same sign as `days`, and less than a day
  #   See         ASN1_TIME_set(3)

  ##
  # :singleton-method: asn1_time_cmp_time_t
  # :call-seq:
  #   asn1_time_cmp_time_t(time, seconds) -> Integer
  #
  # Compares a time with a number of seconds since 1970.
  #
  #   time        ASN1_TIME
  #   seconds     time_t: since 1970
  #   Returns     int: -1: `time` is earlier; 0: the same; 1: later; -2: malformed
  #   See         ASN1_TIME_set(3)

  ##
  # :singleton-method: asn1_time_compare
  # :call-seq:
  #   asn1_time_compare(a, b) -> Integer
  #
  # Compares two times.
  #
  #   a           ASN1_TIME
  #   b           ASN1_TIME
  #   Returns     int: -1: `a` is earlier; 0: the same; 1: later; -2: malformed
  #   See         ASN1_TIME_set(3)

  ##
  # :singleton-method: x509_cmp_time
  # :call-seq:
  #   x509_cmp_time(time, than) -> [Integer, Integer]
  #
  # Compares a time of a certificate with a number of seconds since 1970.
  #
  #   time        ASN1_TIME
  #   than        time_t or nil: seconds since 1970; nil: now
  #   Returns     int: -1: `time` is earlier or the same; 1: later; 0: malformed
  #   Value 2     `than` as it is afterwards
  #   See         X509_cmp_time(3)

  ##
  # :singleton-method: x509_cmp_current_time
  # :call-seq:
  #   x509_cmp_current_time(time) -> Integer
  #
  # Compares a time of a certificate with now.
  #
  #   time        ASN1_TIME
  #   Returns     int: -1: `time` is over, or now; 1: to come; 0: malformed
  #   See         X509_cmp_time(3)

  ##
  # :singleton-method: asn1_time_to_generalizedtime
  # :call-seq:
  #   asn1_time_to_generalizedtime(time) -> Handle or nil
  #
  # Gives a time with four digits of the year. asn1_string_get0_data gives its bytes.
  #
  #   time        ASN1_TIME
  #   Returns     ASN1_GENERALIZEDTIME or nil, new: the time, or 0: malformed
  #   See         ASN1_TIME_set(3)

  ##
  # :singleton-method: asn1_generalizedtime_free
  # :call-seq:
  #   asn1_generalizedtime_free(time) -> nil
  #
  # Gives a time back. 0 is left alone.
  #
  #   time        ASN1_GENERALIZEDTIME or nil
  #   Returns     nil
  #   See         ASN1_STRING_new(3)

  ##
  # :singleton-method: asn1_integer_new
  # :call-seq:
  #   asn1_integer_new() -> Handle or nil
  #
  # Makes an integer that holds nothing yet.
  #
  #   Returns     ASN1_INTEGER or nil, new: an empty one, or 0 without memory
  #   See         ASN1_INTEGER_new(3)

  ##
  # :singleton-method: asn1_integer_dup
  # :call-seq:
  #   asn1_integer_dup(integer) -> Handle or nil
  #
  # Copies an integer.
  #
  #   integer     ASN1_INTEGER
  #   Returns     ASN1_INTEGER or nil, new: the copy, or 0 with the reason in the queue
  #   See         ASN1_INTEGER_dup(3)

  ##
  # :singleton-method: asn1_integer_free
  # :call-seq:
  #   asn1_integer_free(integer) -> nil
  #
  # Gives an integer back. 0 is left alone.
  #
  #   integer     ASN1_INTEGER or nil
  #   Returns     nil
  #   See         ASN1_INTEGER_new(3)

  ##
  # :singleton-method: asn1_integer_cmp
  # :call-seq:
  #   asn1_integer_cmp(a, b) -> Integer
  #
  # Compares two integers.
  #
  #   a           ASN1_INTEGER
  #   b           ASN1_INTEGER
  #   Returns     int: 0: the same; negative, positive: which is smaller
  #   See         ASN1_INTEGER_get_int64(3)

  ##
  # :singleton-method: asn1_integer_get_int64
  # :call-seq:
  #   asn1_integer_get_int64(integer) -> [Integer, Integer]
  #
  # Gives the value of an integer.
  #
  #   integer     ASN1_INTEGER
  #   Returns     int: 1, or 0: too large
  #   Value 2     `number`, int64_t
  #   See         ASN1_INTEGER_get_int64(3)

  ##
  # :singleton-method: asn1_integer_get_uint64
  # :call-seq:
  #   asn1_integer_get_uint64(integer) -> [Integer, Integer]
  #
  # Gives the value of an integer that is not negative.
  #
  #   integer     ASN1_INTEGER
  #   Returns     int: 1, or 0: negative or too large
  #   Value 2     `number`, uint64_t: those above 9223372036854775807 show as negative
  #   See         ASN1_INTEGER_get_int64(3)

  ##
  # :singleton-method: asn1_integer_get
  # :call-seq:
  #   asn1_integer_get(integer) -> Integer
  #
  # Gives the value of an integer, in an old form that cannot tell -1 from too large.
  #
  #   integer     ASN1_INTEGER or nil
  #   Returns     long: the value; -1 also where it is too large; 0 where none was given
  #   See         ASN1_INTEGER_get_int64(3)

  ##
  # :singleton-method: asn1_integer_set_int64
  # :call-seq:
  #   asn1_integer_set_int64(integer, number) -> Integer
  #
  # Sets the value of an integer.
  #
  #   integer     ASN1_INTEGER
  #   number      int64_t
  #   Returns     int: 1, or 0 without memory
  #   See         ASN1_INTEGER_get_int64(3)

  ##
  # :singleton-method: asn1_integer_set_uint64
  # :call-seq:
  #   asn1_integer_set_uint64(integer, number) -> Integer
  #
  # Sets the value of an integer to one that is not negative.
  #
  #   integer     ASN1_INTEGER
  #   number      uint64_t
  #   Returns     int: 1, or 0 without memory
  #   See         ASN1_INTEGER_get_int64(3)

  ##
  # :singleton-method: asn1_integer_set
  # :call-seq:
  #   asn1_integer_set(integer, number) -> Integer
  #
  # Sets the value of an integer.
  #
  #   integer     ASN1_INTEGER
  #   number      long
  #   Returns     int: 1, or 0 without memory
  #   See         ASN1_INTEGER_get_int64(3)

  ##
  # :singleton-method: asn1_integer_to_bn
  # :call-seq:
  #   asn1_integer_to_bn(integer) -> Handle or nil
  #
  # Gives an integer of any size as a big number.
  #
  #   integer     ASN1_INTEGER
  #   Returns     BIGNUM or nil, new: the number, or 0 with the reason in the queue
  #   See         ASN1_INTEGER_get_int64(3)

  ##
  # :singleton-method: bn_to_asn1_integer
  # :call-seq:
  #   bn_to_asn1_integer(number) -> Handle or nil
  #
  # Makes an integer of a big number.
  #
  #   number      BIGNUM
  #   Returns     ASN1_INTEGER or nil, new: the integer, or 0 with the reason in the queue
  #   See         ASN1_INTEGER_get_int64(3)

  ##
  # :singleton-method: i2s_asn1_integer
  # :call-seq:
  #   i2s_asn1_integer(integer) -> String or nil
  #
  # Gives an integer as a text.
  #
  #   integer     ASN1_INTEGER
  #   Returns     String or nil: decimal digits; of numbers with 128 bits or more, 0x and
  #               hexadecimal ones
  #   See         i2s_ASN1_INTEGER(3)

  ##
  # :singleton-method: i2a_asn1_integer
  # :call-seq:
  #   i2a_asn1_integer(bio, integer) -> Integer
  #
  # Writes an integer to a BIO as hexadecimal digits.
  #
  #   bio         BIO
  #   integer     ASN1_INTEGER
  #   Returns     int: how many characters, or -1
  #   See         i2a_ASN1_INTEGER(3)

  ##
  # :singleton-method: asn1_object_new
  # :call-seq:
  #   asn1_object_new() -> Handle or nil
  #
  # Makes an object identifier that is none yet. obj_txt2obj makes one that is.
  #
  #   Returns     ASN1_OBJECT or nil, new: an empty one, or 0 without memory
  #   See         ASN1_OBJECT_new(3)

  ##
  # :singleton-method: asn1_object_free
  # :call-seq:
  #   asn1_object_free(object) -> nil
  #
  # Gives an object identifier back. 0 is left alone.
  #
  #   object      ASN1_OBJECT or nil
  #   Returns     nil
  #   See         ASN1_OBJECT_new(3)

  ##
  # :singleton-method: obj_nid2obj
  # :call-seq:
  #   obj_nid2obj(nid) -> Handle or nil
  #
  # Gives the object identifier of a NID, OpenSSL's own number for it.
  #
  #   nid         int
  #   Returns     ASN1_OBJECT or nil, static: the object identifier, or 0: no such NID
  #   See         OBJ_nid2obj(3)

  ##
  # :singleton-method: obj_nid2ln
  # :call-seq:
  #   obj_nid2ln(nid) -> String or nil
  #
  # Gives the long name of a NID.
  #
  #   nid         int
  #   Returns     String or nil: such as `commonName`; nil: no such NID
  #   See         OBJ_nid2obj(3)

  ##
  # :singleton-method: obj_nid2sn
  # :call-seq:
  #   obj_nid2sn(nid) -> String or nil
  #
  # Gives the short name of a NID.
  #
  #   nid         int
  #   Returns     String or nil: such as `CN`; nil: no such NID
  #   See         OBJ_nid2obj(3)

  ##
  # :singleton-method: obj_obj2nid
  # :call-seq:
  #   obj_obj2nid(object) -> Integer
  #
  # Gives the NID of an object identifier.
  #
  #   object      ASN1_OBJECT
  #   Returns     int: the NID; 0: OpenSSL does not know it
  #   See         OBJ_nid2obj(3)

  ##
  # :singleton-method: obj_ln2nid
  # :call-seq:
  #   obj_ln2nid(name) -> Integer
  #
  # Finds a NID by its long name.
  #
  #   name        String
  #   Returns     int: the NID; 0: unknown
  #   See         OBJ_nid2obj(3)

  ##
  # :singleton-method: obj_sn2nid
  # :call-seq:
  #   obj_sn2nid(name) -> Integer
  #
  # Finds a NID by its short name.
  #
  #   name        String
  #   Returns     int: the NID; 0: unknown
  #   See         OBJ_nid2obj(3)

  ##
  # :singleton-method: obj_txt2nid
  # :call-seq:
  #   obj_txt2nid(text) -> Integer
  #
  # Finds a NID by a name or by an object identifier in dotted form.
  #
  #   text        String
  #   Returns     int: the NID; 0: unknown
  #   See         OBJ_nid2obj(3)

  ##
  # :singleton-method: obj_txt2obj
  # :call-seq:
  #   obj_txt2obj(text, no_name) -> Handle or nil
  #
  # Makes an object identifier of a text.
  #
  #   text        String: a short or long name, or numbers with dots
  #   no_name     int: 1: numbers only
  #   Returns     ASN1_OBJECT or nil, new: the object identifier, or 0 with the reason in the
  #               queue
  #   See         OBJ_nid2obj(3)

  ##
  # :singleton-method: obj_obj2txt
  # :call-seq:
  #   obj_obj2txt(buffer, object, no_name) -> Integer
  #
  # Gives an object identifier as a text, cut to the room and with a NUL behind it.
  #
  #   buffer      String that is filled or nil
  #   object      ASN1_OBJECT
  #   no_name     int: 1: numbers only; 0: the long name where it has one
  #   Returns     int: characters without the NUL, whatever the room; -1: an error
  #   See         OBJ_nid2obj(3)

  ##
  # :singleton-method: obj_cmp
  # :call-seq:
  #   obj_cmp(a, b) -> Integer
  #
  # Compares two object identifiers.
  #
  #   a           ASN1_OBJECT
  #   b           ASN1_OBJECT
  #   Returns     int: 0: the same
  #   See         OBJ_nid2obj(3)

  ##
  # :singleton-method: obj_dup
  # :call-seq:
  #   obj_dup(object) -> Handle or nil
  #
  # Copies an object identifier.
  #
  #   object      ASN1_OBJECT
  #   Returns     ASN1_OBJECT or nil, new: the copy, or 0 without memory
  #   See         OBJ_nid2obj(3)

  ##
  # :singleton-method: i2a_asn1_object
  # :call-seq:
  #   i2a_asn1_object(bio, object) -> Integer
  #
  # Writes an object identifier to a BIO: its long name where it has one, otherwise numbers.
  #
  #   bio         BIO
  #   object      ASN1_OBJECT
  #   Returns     int: how many characters, or -1
  #   See         OBJ_nid2obj(3)

  ##
  # :singleton-method: x509_crl_new
  # :call-seq:
  #   x509_crl_new() -> Handle or nil
  #
  # Makes a revocation list that holds nothing yet.
  #
  #   Returns     X509_CRL or nil, new: an empty one, or 0 without memory
  #   See         X509_CRL_new(3)

  ##
  # :singleton-method: x509_crl_new_ex
  # :call-seq:
  #   x509_crl_new_ex(properties) -> Handle or nil
  #
  # Makes a revocation list that holds nothing yet, for algorithms with certain properties.
  #
  #   properties  String or nil: which implementations are fetched; nil: the default
  #   Returns     X509_CRL or nil, new: an empty one, or 0 without memory
  #   OpenSSL     3.0 and newer
  #   See         X509_CRL_new(3)

  ##
  # :singleton-method: x509_crl_dup
  # :call-seq:
  #   x509_crl_dup(crl) -> Handle or nil
  #
  # Copies a revocation list.
  #
  #   crl         X509_CRL
  #   Returns     X509_CRL or nil, new: the copy, or 0 with the reason in the queue
  #   See         X509_CRL_dup(3)

  ##
  # :singleton-method: x509_crl_up_ref
  # :call-seq:
  #   x509_crl_up_ref(crl) -> Integer
  #
  # Counts one more owner of a revocation list.
  #
  #   crl         X509_CRL
  #   Returns     int: 1, or 0
  #   See         X509_CRL_new(3)

  ##
  # :singleton-method: x509_crl_free
  # :call-seq:
  #   x509_crl_free(crl) -> nil
  #
  # Gives a revocation list back. 0 is left alone.
  #
  #   crl         X509_CRL or nil
  #   Returns     nil
  #   See         X509_CRL_new(3)

  ##
  # :singleton-method: x509_crl_get_version
  # :call-seq:
  #   x509_crl_get_version(crl) -> Integer
  #
  # Gives the version of a revocation list.
  #
  #   crl         X509_CRL
  #   Returns     long: one less than the version: 1 for version 2
  #   See         X509_get_version(3)

  ##
  # :singleton-method: x509_crl_set_version
  # :call-seq:
  #   x509_crl_set_version(crl, version) -> Integer
  #
  # Sets the version of a revocation list.
  #
  #   crl         X509_CRL
  #   version     long: one less than the version: 1 for version 2
  #   Returns     int: 1, or 0
  #   See         X509_get_version(3)

  ##
  # :singleton-method: x509_crl_get_issuer
  # :call-seq:
  #   x509_crl_get_issuer(crl) -> Handle or nil
  #
  # Gives the name of the issuer of a revocation list.
  #
  #   crl         X509_CRL
  #   Returns     X509_NAME or nil, borrowed
  #   See         X509_get_subject_name(3)

  ##
  # :singleton-method: x509_crl_set_issuer_name
  # :call-seq:
  #   x509_crl_set_issuer_name(crl, name) -> Integer
  #
  # Sets the name of the issuer of a revocation list.
  #
  #   crl         X509_CRL
  #   name        X509_NAME: copied
  #   Returns     int: 1, or 0
  #   See         X509_get_subject_name(3)

  ##
  # :singleton-method: x509_crl_get0_lastupdate
  # :call-seq:
  #   x509_crl_get0_lastupdate(crl) -> Handle or nil
  #
  # Gives the time that a revocation list was issued at, for reading.
  #
  #   crl         X509_CRL
  #   Returns     ASN1_TIME or nil, borrowed
  #   See         X509_get0_notBefore(3)

  ##
  # :singleton-method: x509_crl_get_lastupdate
  # :call-seq:
  #   x509_crl_get_lastupdate(crl) -> Handle or nil
  #
  # Gives the time that a revocation list was issued at; changing it changes the list.
  #
  #   crl         X509_CRL
  #   Returns     ASN1_TIME or nil, borrowed
  #   See         X509_get0_notBefore(3)

  ##
  # :singleton-method: x509_crl_set1_lastupdate
  # :call-seq:
  #   x509_crl_set1_lastupdate(crl, time) -> Integer
  #
  # Sets the time that a revocation list was issued at.
  #
  #   crl         X509_CRL
  #   time        ASN1_TIME: copied
  #   Returns     int: 1, or 0
  #   See         X509_get0_notBefore(3)

  ##
  # :singleton-method: x509_crl_get0_nextupdate
  # :call-seq:
  #   x509_crl_get0_nextupdate(crl) -> Handle or nil
  #
  # Gives the time by which a newer revocation list is to be expected, for reading.
  #
  #   crl         X509_CRL
  #   Returns     ASN1_TIME or nil, borrowed: the time, or 0: not named
  #   See         X509_get0_notBefore(3)

  ##
  # :singleton-method: x509_crl_get_nextupdate
  # :call-seq:
  #   x509_crl_get_nextupdate(crl) -> Handle or nil
  #
  # Gives the time by which a newer revocation list is to be expected; changing it changes the
  # list.
  #
  #   crl         X509_CRL
  #   Returns     ASN1_TIME or nil, borrowed: the time, or 0: not named
  #   See         X509_get0_notBefore(3)

  ##
  # :singleton-method: x509_crl_set1_nextupdate
  # :call-seq:
  #   x509_crl_set1_nextupdate(crl, time) -> Integer
  #
  # Sets the time by which a newer revocation list is to be expected.
  #
  #   crl         X509_CRL
  #   time        ASN1_TIME: copied
  #   Returns     int: 1, or 0
  #   See         X509_get0_notBefore(3)

  ##
  # :singleton-method: x509_crl_get_revoked
  # :call-seq:
  #   x509_crl_get_revoked(crl) -> Handle or nil
  #
  # Gives all entries of a revocation list, for reading.
  #
  #   crl         X509_CRL
  #   Returns     STACK_OF(X509_REVOKED) or nil, borrowed: the entries, or 0: none
  #   See         X509_CRL_get0_by_serial(3)

  ##
  # :singleton-method: x509_crl_get0_by_serial
  # :call-seq:
  #   x509_crl_get0_by_serial(crl, serial) -> [Integer, Integer]
  #
  # Looks a serial number up in a revocation list.
  #
  #   crl         X509_CRL
  #   serial      ASN1_INTEGER
  #   Returns     int: 1: revoked; 2: on the list to be removed from it; 0: not on the list
  #   Value 2     `revoked`, int64_t: a handle of the entry, an X509_REVOKED
  #   See         X509_CRL_get0_by_serial(3)

  ##
  # :singleton-method: x509_crl_get0_by_cert
  # :call-seq:
  #   x509_crl_get0_by_cert(crl, x509) -> [Integer, Integer]
  #
  # Looks a certificate up in a revocation list, by issuer and serial number.
  #
  #   crl         X509_CRL
  #   x509        X509
  #   Returns     int: 1: revoked; 2: on the list to be removed from it; 0: not on the list
  #   Value 2     `revoked`, int64_t: a handle of the entry, an X509_REVOKED
  #   See         X509_CRL_get0_by_serial(3)

  ##
  # :singleton-method: x509_crl_add0_revoked
  # :call-seq:
  #   x509_crl_add0_revoked(crl, revoked) -> Integer
  #
  # Adds an entry to a revocation list. It is copied when it is complete: what is changed in it
  # afterwards does not count.
  #
  #   crl         X509_CRL
  #   revoked     X509_REVOKED: copied
  #   Returns     int: 1, or 0 with the reason in the queue: the entry has no number or date yet
  #   See         X509_CRL_get0_by_serial(3)

  ##
  # :singleton-method: x509_crl_sort
  # :call-seq:
  #   x509_crl_sort(crl) -> Integer
  #
  # Sorts a revocation list by serial number. It is to be done before it is signed.
  #
  #   crl         X509_CRL
  #   Returns     int: 1
  #   See         X509_CRL_get0_by_serial(3)

  ##
  # :singleton-method: x509_crl_sign
  # :call-seq:
  #   x509_crl_sign(crl, pkey, md = nil) -> Integer
  #
  # Signs a revocation list, when all else of it is set.
  #
  #   crl         X509_CRL
  #   pkey        EVP_PKEY: the private key of the issuer
  #   md          EVP_MD or nil: 0 for keys with a digest of their own, such as Ed25519
  #   Returns     int: how long the signature is; 0 with the reason in the queue
  #   See         X509_sign(3)

  ##
  # :singleton-method: x509_crl_verify
  # :call-seq:
  #   x509_crl_verify(crl, pkey) -> Integer
  #
  # Checks the signature of a revocation list, and nothing else of it.
  #
  #   crl         X509_CRL
  #   pkey        EVP_PKEY: the public key of the issuer
  #   Returns     int: 1: genuine; 0: not; -1 with the reason in the queue
  #   See         X509_verify(3)

  ##
  # :singleton-method: x509_crl_get_signature_nid
  # :call-seq:
  #   x509_crl_get_signature_nid(crl) -> Integer
  #
  # Tells the algorithm that a revocation list is signed with.
  #
  #   crl         X509_CRL
  #   Returns     int: such as NID_sha256WithRSAEncryption; 0: unknown
  #   See         X509_get0_signature(3)

  ##
  # :singleton-method: x509_crl_cmp
  # :call-seq:
  #   x509_crl_cmp(a, b) -> Integer
  #
  # Compares the issuers' names of two revocation lists.
  #
  #   a           X509_CRL
  #   b           X509_CRL
  #   Returns     int: 0: the same; otherwise which comes first; -2: an error
  #   See         X509_cmp(3)

  ##
  # :singleton-method: x509_crl_match
  # :call-seq:
  #   x509_crl_match(a, b) -> Integer
  #
  # Compares two revocation lists by their fingerprints.
  #
  #   a           X509_CRL
  #   b           X509_CRL
  #   Returns     int: 0: the same; otherwise which comes first; -2: an error
  #   See         X509_cmp(3)

  ##
  # :singleton-method: x509_crl_diff
  # :call-seq:
  #   x509_crl_diff(base, newer, pkey, md, flags) -> Handle or nil
  #
  # Makes a list of what is in one revocation list and not yet in an older one.
  #
  #   base        X509_CRL
  #   newer       X509_CRL
  #   pkey        EVP_PKEY or nil: the issuer's key, to check and to sign; 0: neither
  #   md          EVP_MD or nil: 0: it is not signed
  #   flags       unsigned int: 0
  #   Returns     X509_CRL or nil, new: the delta list, or 0 with the reason in the queue
  #   See         X509_CRL_get0_by_serial(3)

  ##
  # :singleton-method: x509_crl_digest
  # :call-seq:
  #   x509_crl_digest(crl, type, digest) -> [Integer, Integer]
  #
  # Calculates the digest of a revocation list in its DER form.
  #
  #   crl         X509_CRL
  #   type        EVP_MD
  #   digest      String that is filled
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Value 2     `length`, unsigned int: how long the digest is
  #   See         X509_digest(3)

  ##
  # :singleton-method: x509_crl_get_ext_count
  # :call-seq:
  #   x509_crl_get_ext_count(crl) -> Integer
  #
  # Counts the extensions of a revocation list.
  #
  #   crl         X509_CRL
  #   Returns     int: 0 or more
  #   See         X509v3_get_ext_by_NID(3)

  ##
  # :singleton-method: x509_crl_get_ext
  # :call-seq:
  #   x509_crl_get_ext(crl, position) -> Handle or nil
  #
  # Gives an extension of a revocation list by its position.
  #
  #   crl         X509_CRL
  #   position    int: from 0
  #   Returns     X509_EXTENSION or nil, borrowed: the extension, or 0: there are not so many
  #   See         X509v3_get_ext_by_NID(3)

  ##
  # :singleton-method: x509_crl_get_ext_by_nid
  # :call-seq:
  #   x509_crl_get_ext_by_nid(crl, nid, last_position) -> Integer
  #
  # Finds the next extension of a revocation list that is of a type.
  #
  #   crl         X509_CRL
  #   nid         int: such as 85 for the subject's other names
  #   last_position int: where the search found one before; -1: from the beginning
  #   Returns     int: the position; -1: no more; -2: unknown NID
  #   See         X509v3_get_ext_by_NID(3)

  ##
  # :singleton-method: x509_crl_get_ext_by_obj
  # :call-seq:
  #   x509_crl_get_ext_by_obj(crl, object, last_position) -> Integer
  #
  # Finds the next extension of a revocation list that is of a type, by its object identifier.
  #
  #   crl         X509_CRL
  #   object      ASN1_OBJECT
  #   last_position int: where the search found one before; -1: from the beginning
  #   Returns     int: the position; -1: no more
  #   See         X509v3_get_ext_by_NID(3)

  ##
  # :singleton-method: x509_crl_get_ext_by_critical
  # :call-seq:
  #   x509_crl_get_ext_by_critical(crl, critical, last_position) -> Integer
  #
  # Finds the next extension of a revocation list that is critical, or that is not.
  #
  #   crl         X509_CRL
  #   critical    int: 1: critical ones; 0: others
  #   last_position int: where the search found one before; -1: from the beginning
  #   Returns     int: the position; -1: no more
  #   See         X509v3_get_ext_by_NID(3)

  ##
  # :singleton-method: x509_crl_get0_extensions
  # :call-seq:
  #   x509_crl_get0_extensions(crl) -> Handle or nil
  #
  # Gives all extensions of a revocation list, for reading.
  #
  #   crl         X509_CRL
  #   Returns     STACK_OF(X509_EXTENSION) or nil, borrowed: the extensions, or 0: none
  #   See         X509v3_get_ext_by_NID(3)

  ##
  # :singleton-method: x509_crl_add_ext
  # :call-seq:
  #   x509_crl_add_ext(crl, extension, position) -> Integer
  #
  # Adds an extension to a revocation list.
  #
  #   crl         X509_CRL
  #   extension   X509_EXTENSION: a copy is added
  #   position    int: where; -1: at the end
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         X509v3_get_ext_by_NID(3)

  ##
  # :singleton-method: x509_crl_delete_ext
  # :call-seq:
  #   x509_crl_delete_ext(crl, position) -> Handle or nil
  #
  # Removes an extension from a revocation list.
  #
  #   crl         X509_CRL
  #   position    int: from 0
  #   Returns     X509_EXTENSION or nil, new: what was removed, or 0: there are not so many
  #   See         X509v3_get_ext_by_NID(3)

  ##
  # :singleton-method: x509_crl_print
  # :call-seq:
  #   x509_crl_print(bio, crl) -> Integer
  #
  # Writes all of a revocation list to a BIO, for people to read.
  #
  #   bio         BIO
  #   crl         X509_CRL
  #   Returns     int: 1, or 0
  #   See         X509_print(3)

  ##
  # :singleton-method: x509_crl_print_ex
  # :call-seq:
  #   x509_crl_print_ex(bio, crl, name_flags) -> Integer
  #
  # Writes all of a revocation list to a BIO, with names in a form that the flags select.
  #
  #   bio         BIO
  #   crl         X509_CRL
  #   name_flags  unsigned long: XN_FLAG_...
  #   Returns     int: 1, or 0
  #   See         X509_print(3)

  ##
  # :singleton-method: x509_revoked_new
  # :call-seq:
  #   x509_revoked_new() -> Handle or nil
  #
  # Makes an entry of a revocation list that holds nothing yet.
  #
  #   Returns     X509_REVOKED or nil, new: an empty one, or 0 without memory
  #   See         X509_REVOKED_new(3)

  ##
  # :singleton-method: x509_revoked_dup
  # :call-seq:
  #   x509_revoked_dup(revoked) -> Handle or nil
  #
  # Copies an entry of a revocation list.
  #
  #   revoked     X509_REVOKED
  #   Returns     X509_REVOKED or nil, new: the copy, or 0 with the reason in the queue
  #   See         X509_REVOKED_dup(3)

  ##
  # :singleton-method: x509_revoked_free
  # :call-seq:
  #   x509_revoked_free(revoked) -> nil
  #
  # Gives an entry of a revocation list back. 0 is left alone.
  #
  #   revoked     X509_REVOKED or nil
  #   Returns     nil
  #   See         X509_REVOKED_new(3)

  ##
  # :singleton-method: x509_revoked_get0_serialnumber
  # :call-seq:
  #   x509_revoked_get0_serialnumber(revoked) -> Handle or nil
  #
  # Gives the serial number that was revoked.
  #
  #   revoked     X509_REVOKED
  #   Returns     ASN1_INTEGER or nil, borrowed
  #   See         X509_CRL_get0_by_serial(3)

  ##
  # :singleton-method: x509_revoked_set_serialnumber
  # :call-seq:
  #   x509_revoked_set_serialnumber(revoked, serial) -> Integer
  #
  # Sets the serial number that is revoked.
  #
  #   revoked     X509_REVOKED
  #   serial      ASN1_INTEGER: copied
  #   Returns     int: 1, or 0
  #   See         X509_CRL_get0_by_serial(3)

  ##
  # :singleton-method: x509_revoked_get0_revocationdate
  # :call-seq:
  #   x509_revoked_get0_revocationdate(revoked) -> Handle or nil
  #
  # Tells when a certificate was revoked.
  #
  #   revoked     X509_REVOKED
  #   Returns     ASN1_TIME or nil, borrowed
  #   See         X509_CRL_get0_by_serial(3)

  ##
  # :singleton-method: x509_revoked_set_revocationdate
  # :call-seq:
  #   x509_revoked_set_revocationdate(revoked, time) -> Integer
  #
  # Sets when a certificate was revoked.
  #
  #   revoked     X509_REVOKED
  #   time        ASN1_TIME: copied
  #   Returns     int: 1, or 0
  #   See         X509_CRL_get0_by_serial(3)

  ##
  # :singleton-method: x509_revoked_get_ext_count
  # :call-seq:
  #   x509_revoked_get_ext_count(revoked) -> Integer
  #
  # Counts the extensions of an entry.
  #
  #   revoked     X509_REVOKED
  #   Returns     int: 0 or more
  #   See         X509v3_get_ext_by_NID(3)

  ##
  # :singleton-method: x509_revoked_get_ext
  # :call-seq:
  #   x509_revoked_get_ext(revoked, position) -> Handle or nil
  #
  # Gives an extension of an entry by its position.
  #
  #   revoked     X509_REVOKED
  #   position    int: from 0
  #   Returns     X509_EXTENSION or nil, borrowed: the extension, or 0: there are not so many
  #   See         X509v3_get_ext_by_NID(3)

  ##
  # :singleton-method: x509_revoked_get_ext_by_nid
  # :call-seq:
  #   x509_revoked_get_ext_by_nid(revoked, nid, last_position) -> Integer
  #
  # Finds the next extension of an entry that is of a type.
  #
  #   revoked     X509_REVOKED
  #   nid         int: such as 85 for the subject's other names
  #   last_position int: where the search found one before; -1: from the beginning
  #   Returns     int: the position; -1: no more; -2: unknown NID
  #   See         X509v3_get_ext_by_NID(3)

  ##
  # :singleton-method: x509_revoked_get_ext_by_obj
  # :call-seq:
  #   x509_revoked_get_ext_by_obj(revoked, object, last_position) -> Integer
  #
  # Finds the next extension of an entry that is of a type, by its object identifier.
  #
  #   revoked     X509_REVOKED
  #   object      ASN1_OBJECT
  #   last_position int: where the search found one before; -1: from the beginning
  #   Returns     int: the position; -1: no more
  #   See         X509v3_get_ext_by_NID(3)

  ##
  # :singleton-method: x509_revoked_get_ext_by_critical
  # :call-seq:
  #   x509_revoked_get_ext_by_critical(revoked, critical, last_position) -> Integer
  #
  # Finds the next extension of an entry that is critical, or that is not.
  #
  #   revoked     X509_REVOKED
  #   critical    int: 1: critical ones; 0: others
  #   last_position int: where the search found one before; -1: from the beginning
  #   Returns     int: the position; -1: no more
  #   See         X509v3_get_ext_by_NID(3)

  ##
  # :singleton-method: x509_revoked_get0_extensions
  # :call-seq:
  #   x509_revoked_get0_extensions(revoked) -> Handle or nil
  #
  # Gives all extensions of an entry, for reading.
  #
  #   revoked     X509_REVOKED
  #   Returns     STACK_OF(X509_EXTENSION) or nil, borrowed: the extensions, or 0: none
  #   See         X509v3_get_ext_by_NID(3)

  ##
  # :singleton-method: x509_revoked_add_ext
  # :call-seq:
  #   x509_revoked_add_ext(revoked, extension, position) -> Integer
  #
  # Adds an extension to an entry.
  #
  #   revoked     X509_REVOKED
  #   extension   X509_EXTENSION: a copy is added
  #   position    int: where; -1: at the end
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         X509v3_get_ext_by_NID(3)

  ##
  # :singleton-method: x509_revoked_delete_ext
  # :call-seq:
  #   x509_revoked_delete_ext(revoked, position) -> Handle or nil
  #
  # Removes an extension from an entry.
  #
  #   revoked     X509_REVOKED
  #   position    int: from 0
  #   Returns     X509_EXTENSION or nil, new: what was removed, or 0: there are not so many
  #   See         X509v3_get_ext_by_NID(3)

  ##
  # :singleton-method: x509_req_new
  # :call-seq:
  #   x509_req_new() -> Handle or nil
  #
  # Makes a request that holds nothing yet.
  #
  #   Returns     X509_REQ or nil, new: an empty one, or 0 without memory
  #   See         X509_REQ_new(3)

  ##
  # :singleton-method: x509_req_new_ex
  # :call-seq:
  #   x509_req_new_ex(properties) -> Handle or nil
  #
  # Makes a request that holds nothing yet, for algorithms with certain properties.
  #
  #   properties  String or nil: which implementations are fetched; nil: the default
  #   Returns     X509_REQ or nil, new: an empty one, or 0 without memory
  #   OpenSSL     3.0 and newer
  #   See         X509_REQ_new(3)

  ##
  # :singleton-method: x509_req_dup
  # :call-seq:
  #   x509_req_dup(request) -> Handle or nil
  #
  # Copies a request.
  #
  #   request     X509_REQ
  #   Returns     X509_REQ or nil, new: the copy, or 0 with the reason in the queue
  #   See         X509_REQ_dup(3)

  ##
  # :singleton-method: x509_req_free
  # :call-seq:
  #   x509_req_free(request) -> nil
  #
  # Gives a request back. 0 is left alone.
  #
  #   request     X509_REQ or nil
  #   Returns     nil
  #   See         X509_REQ_new(3)

  ##
  # :singleton-method: x509_req_get_version
  # :call-seq:
  #   x509_req_get_version(request) -> Integer
  #
  # Gives the version of a request.
  #
  #   request     X509_REQ
  #   Returns     long: one less than the version: 0 for version 1
  #   See         X509_get_version(3)

  ##
  # :singleton-method: x509_req_set_version
  # :call-seq:
  #   x509_req_set_version(request, version) -> Integer
  #
  # Sets the version of a request.
  #
  #   request     X509_REQ
  #   version     long: 0, which is version 1
  #   Returns     int: 1, or 0
  #   See         X509_get_version(3)

  ##
  # :singleton-method: x509_req_get_subject_name
  # :call-seq:
  #   x509_req_get_subject_name(request) -> Handle or nil
  #
  # Gives the name that a request is for.
  #
  #   request     X509_REQ
  #   Returns     X509_NAME or nil, borrowed
  #   See         X509_get_subject_name(3)

  ##
  # :singleton-method: x509_req_set_subject_name
  # :call-seq:
  #   x509_req_set_subject_name(request, name) -> Integer
  #
  # Sets the name that a request is for.
  #
  #   request     X509_REQ
  #   name        X509_NAME: copied
  #   Returns     int: 1, or 0
  #   See         X509_get_subject_name(3)

  ##
  # :singleton-method: x509_req_get0_pubkey
  # :call-seq:
  #   x509_req_get0_pubkey(request) -> Handle or nil
  #
  # Gives the public key of a request, which shares it.
  #
  #   request     X509_REQ
  #   Returns     EVP_PKEY or nil, borrowed: the key, or 0: none, or of an unknown kind
  #   See         X509_get_pubkey(3)

  ##
  # :singleton-method: x509_req_get_pubkey
  # :call-seq:
  #   x509_req_get_pubkey(request) -> Handle or nil
  #
  # Gives the public key of a request as a reference of the caller's.
  #
  #   request     X509_REQ
  #   Returns     EVP_PKEY or nil, new: the key, or 0 with the reason in the queue
  #   See         X509_get_pubkey(3)

  ##
  # :singleton-method: x509_req_set_pubkey
  # :call-seq:
  #   x509_req_set_pubkey(request, pkey) -> Integer
  #
  # Sets the public key of a request.
  #
  #   request     X509_REQ
  #   pkey        EVP_PKEY
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         X509_get_pubkey(3)

  ##
  # :singleton-method: x509_req_check_private_key
  # :call-seq:
  #   x509_req_check_private_key(request, pkey) -> Integer
  #
  # Tells whether a private key belongs to a request, by its public part.
  #
  #   request     X509_REQ
  #   pkey        EVP_PKEY
  #   Returns     int: 1: they belong together; 0 with the reason in the queue
  #   See         X509_check_private_key(3)

  ##
  # :singleton-method: x509_req_sign
  # :call-seq:
  #   x509_req_sign(request, pkey, md = nil) -> Integer
  #
  # Signs a request, when all else of it is set.
  #
  #   request     X509_REQ
  #   pkey        EVP_PKEY: the private key of the request
  #   md          EVP_MD or nil: 0 for keys with a digest of their own, such as Ed25519
  #   Returns     int: how long the signature is; 0 with the reason in the queue
  #   See         X509_sign(3)

  ##
  # :singleton-method: x509_req_verify
  # :call-seq:
  #   x509_req_verify(request, pkey) -> Integer
  #
  # Checks the signature of a request.
  #
  #   request     X509_REQ
  #   pkey        EVP_PKEY: that of the request
  #   Returns     int: 1: genuine; 0: not; -1 with the reason in the queue
  #   See         X509_verify(3)

  ##
  # :singleton-method: x509_req_get_signature_nid
  # :call-seq:
  #   x509_req_get_signature_nid(request) -> Integer
  #
  # Tells the algorithm that a request is signed with.
  #
  #   request     X509_REQ
  #   Returns     int: such as NID_sha256WithRSAEncryption; 0: unknown
  #   See         X509_get0_signature(3)

  ##
  # :singleton-method: x509_req_get_extensions
  # :call-seq:
  #   x509_req_get_extensions(request) -> Handle or nil
  #
  # Gives the extensions that a request asks for.
  #
  #   request     X509_REQ
  #   Returns     STACK_OF(X509_EXTENSION) or nil, new: the extensions, or 0: none, or malformed
  #   See         X509_REQ_add_extensions(3)

  ##
  # :singleton-method: x509_req_add_extensions
  # :call-seq:
  #   x509_req_add_extensions(request, extensions) -> Integer
  #
  # Adds the extensions that a request asks for.
  #
  #   request     X509_REQ
  #   extensions  STACK_OF(X509_EXTENSION): copied
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         X509_REQ_add_extensions(3)

  ##
  # :singleton-method: x509_req_get_attr_count
  # :call-seq:
  #   x509_req_get_attr_count(request) -> Integer
  #
  # Counts the attributes of a request; its extensions are one.
  #
  #   request     X509_REQ
  #   Returns     int: 0 or more
  #   See         X509_REQ_get_attr(3)

  ##
  # :singleton-method: x509_req_get_attr_by_nid
  # :call-seq:
  #   x509_req_get_attr_by_nid(request, nid, last_position) -> Integer
  #
  # Finds the next attribute of a request that is of a type.
  #
  #   request     X509_REQ
  #   nid         int
  #   last_position int: where the search found one before; -1: from the beginning
  #   Returns     int: the position; -1: no more; -2: unknown NID
  #   See         X509_REQ_get_attr(3)

  ##
  # :singleton-method: x509_req_add1_attr_by_nid
  # :call-seq:
  #   x509_req_add1_attr_by_nid(request, nid, type, bytes = nil) -> Integer
  #
  # Adds an attribute to a request.
  #
  #   request     X509_REQ
  #   nid         int
  #   type        int: MBSTRING_UTF8 or another MBSTRING_...
  #   bytes       String or nil
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         X509_REQ_get_attr(3)

  ##
  # :singleton-method: x509_req_add1_attr_by_txt
  # :call-seq:
  #   x509_req_add1_attr_by_txt(request, field, type, bytes = nil) -> Integer
  #
  # Adds an attribute to a request, by the name of its type.
  #
  #   request     X509_REQ
  #   field       String: the type: a short or long name, or an OID in dotted form
  #   type        int: MBSTRING_UTF8 or another MBSTRING_...
  #   bytes       String or nil
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         X509_REQ_get_attr(3)

  ##
  # :singleton-method: x509_req_to_x509
  # :call-seq:
  #   x509_req_to_x509(request, days, pkey) -> Handle or nil
  #
  # Makes a certificate of a request that is signed with its own key, by MD5: set another
  # signature with x509_sign.
  #
  #   request     X509_REQ
  #   days        int: how long it is valid
  #   pkey        EVP_PKEY
  #   Returns     X509 or nil, new: the certificate, or 0 with the reason in the queue
  #   See         X509_REQ_to_X509(3)

  ##
  # :singleton-method: x509_req_digest
  # :call-seq:
  #   x509_req_digest(request, type, digest) -> [Integer, Integer]
  #
  # Calculates the digest of a request in its DER form.
  #
  #   request     X509_REQ
  #   type        EVP_MD
  #   digest      String that is filled
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Value 2     `length`, unsigned int: how long the digest is
  #   See         X509_digest(3)

  ##
  # :singleton-method: x509_req_print
  # :call-seq:
  #   x509_req_print(bio, request) -> Integer
  #
  # Writes all of a request to a BIO, for people to read.
  #
  #   bio         BIO
  #   request     X509_REQ
  #   Returns     int: 1, or 0
  #   See         X509_print(3)

  ##
  # :singleton-method: x509_req_print_ex
  # :call-seq:
  #   x509_req_print_ex(bio, request, name_flags, flags) -> Integer
  #
  # Writes parts of a request to a BIO, for people to read.
  #
  #   bio         BIO
  #   request     X509_REQ
  #   name_flags  unsigned long: XN_FLAG_...
  #   flags       unsigned long: X509_FLAG_...: what to leave out
  #   Returns     int: 1, or 0
  #   See         X509_print(3)

  ##
  # :singleton-method: i2d_pkcs12
  # :call-seq:
  #   i2d_pkcs12(file, pp = nil) -> Integer
  #
  # Encodes a PKCS #12 file as DER.
  #
  #   file        PKCS12
  #   pp          String that is filled or nil
  #   Returns     int: how many bytes, or negative with the reason in the queue
  #   See         d2i_X509(3)

  ##
  # :singleton-method: d2i_pkcs12
  # :call-seq:
  #   d2i_pkcs12(pp) -> Handle or nil
  #
  # Makes a PKCS #12 file of its DER form.
  #
  #   pp          String
  #   Returns     PKCS12 or nil, new: the object, or 0 with the reason in the queue
  #   See         d2i_X509(3)

  ##
  # :singleton-method: i2d_pkcs12_bio
  # :call-seq:
  #   i2d_pkcs12_bio(bio, file) -> Integer
  #
  # Writes a PKCS #12 file as DER to a BIO.
  #
  #   bio         BIO
  #   file        PKCS12
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         d2i_X509(3)

  ##
  # :singleton-method: d2i_pkcs12_bio
  # :call-seq:
  #   d2i_pkcs12_bio(bio) -> Handle or nil
  #
  # Reads a PKCS #12 file as DER from a BIO.
  #
  #   bio         BIO
  #   Returns     PKCS12 or nil, new: the object, or 0 with the reason in the queue
  #   Waits       as long as OpenSSL does
  #   See         d2i_X509(3)

  ##
  # :singleton-method: pkcs12_free
  # :call-seq:
  #   pkcs12_free(file) -> nil
  #
  # Gives a PKCS #12 file back. 0 is left alone.
  #
  #   file        PKCS12 or nil
  #   Returns     nil
  #   See         d2i_X509(3)

  ##
  # :singleton-method: pkcs12_mac_present
  # :call-seq:
  #   pkcs12_mac_present(file) -> Integer
  #
  # Tells whether a PKCS #12 file is protected against changes by a password.
  #
  #   file        PKCS12
  #   Returns     int: 1 or 0
  #   See         PKCS12_gen_mac(3)

  ##
  # :singleton-method: pkcs12_verify_mac
  # :call-seq:
  #   pkcs12_verify_mac(file, password = nil) -> Integer
  #
  # Checks the password of a PKCS #12 file.
  #
  #   file        PKCS12
  #   password    String or nil: nil: none
  #   Returns     int: 1: it is right; 0: it is not, or the file was changed
  #   See         PKCS12_gen_mac(3)

  ##
  # :singleton-method: pkcs12_parse
  # :call-seq:
  #   pkcs12_parse(file, password = nil) -> [Integer, Integer, Integer, Integer]
  #
  # Takes key and certificates out of a PKCS #12 file. What it stores is to be freed by the
  # caller.
  #
  #   file        PKCS12
  #   password    String or nil: nil: none
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Value 2     `pkey`, int64_t: a handle of the key, an EVP_PKEY, or 0
  #   Value 3     `x509`, int64_t: a handle of the key's certificate, an X509, or 0
  #   Value 4     `others`, int64_t: a handle of a stack of the other certificates, or 0
  #   See         PKCS12_parse(3)

  ##
  # :singleton-method: x509_store_new
  # :call-seq:
  #   x509_store_new() -> Handle or nil
  #
  # Makes a store, which trusts nothing yet.
  #
  #   Returns     X509_STORE or nil, new: an empty one, or 0 without memory
  #   See         X509_STORE_new(3)

  ##
  # :singleton-method: x509_store_up_ref
  # :call-seq:
  #   x509_store_up_ref(store) -> Integer
  #
  # Counts one more owner of a store.
  #
  #   store       X509_STORE
  #   Returns     int: 1, or 0
  #   See         X509_STORE_new(3)

  ##
  # :singleton-method: x509_store_free
  # :call-seq:
  #   x509_store_free(store) -> nil
  #
  # Gives a store back. 0 is left alone.
  #
  #   store       X509_STORE or nil
  #   Returns     nil
  #   See         X509_STORE_new(3)

  ##
  # :singleton-method: x509_store_add_cert
  # :call-seq:
  #   x509_store_add_cert(store, x509) -> Integer
  #
  # Adds a certificate to a store, which trusts it from now on.
  #
  #   store       X509_STORE
  #   x509        X509
  #   Returns     int: 1, also where it was there already, or 0 with the reason in the queue
  #   See         X509_STORE_add_cert(3)

  ##
  # :singleton-method: x509_store_add_crl
  # :call-seq:
  #   x509_store_add_crl(store, crl) -> Integer
  #
  # Adds a revocation list to a store. It counts only with X509_V_FLAG_CRL_CHECK.
  #
  #   store       X509_STORE
  #   crl         X509_CRL
  #   Returns     int: 1, also where it was there already, or 0 with the reason in the queue
  #   See         X509_STORE_add_cert(3)

  ##
  # :singleton-method: x509_store_load_locations
  # :call-seq:
  #   x509_store_load_locations(store, file = nil, directory = nil) -> Integer
  #
  # Adds what a file holds to a store, and directories where issuers are looked up by hash.
  #
  #   store       X509_STORE
  #   file        String or nil: a PEM file; nil: none
  #   directory   String or nil: one or more, separated by colons; nil: none
  #   Returns     int: 1, or 0 with the reason in the queue, also where both are nil
  #   Waits       for files only
  #   See         X509_STORE_add_cert(3)

  ##
  # :singleton-method: x509_store_load_locations_ex
  # :call-seq:
  #   x509_store_load_locations_ex(store, file = nil, directory = nil, properties = nil) -> Integer
  #
  # Does what x509_store_load_locations does, for algorithms with certain properties.
  #
  #   store       X509_STORE
  #   file        String or nil: a PEM file; nil: none
  #   directory   String or nil: one or more, separated by colons; nil: none
  #   properties  String or nil: which implementations are fetched; nil: the default
  #   Returns     int: 1, or 0 with the reason in the queue, also where both are nil
  #   Waits       for files only
  #   OpenSSL     3.0 and newer
  #   See         X509_STORE_add_cert(3)

  ##
  # :singleton-method: x509_store_load_file
  # :call-seq:
  #   x509_store_load_file(store, file) -> Integer
  #
  # Adds the certificates and revocation lists of a PEM file to a store.
  #
  #   store       X509_STORE
  #   file        String
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Waits       for files only
  #   OpenSSL     3.0 and newer
  #   See         X509_STORE_add_cert(3)

  ##
  # :singleton-method: x509_store_load_file_ex
  # :call-seq:
  #   x509_store_load_file_ex(store, file, properties = nil) -> Integer
  #
  # Does what x509_store_load_file does, for algorithms with certain properties.
  #
  #   store       X509_STORE
  #   file        String
  #   properties  String or nil: which implementations are fetched; nil: the default
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Waits       for files only
  #   OpenSSL     3.0 and newer
  #   See         X509_STORE_add_cert(3)

  ##
  # :singleton-method: x509_store_load_path
  # :call-seq:
  #   x509_store_load_path(store, directory) -> Integer
  #
  # Adds directories to a store, where issuers are looked up by the hash of their name.
  #
  #   store       X509_STORE
  #   directory   String: one or more, with colons between
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Waits       for files only
  #   OpenSSL     3.0 and newer
  #   See         X509_STORE_add_cert(3)

  ##
  # :singleton-method: x509_store_load_store
  # :call-seq:
  #   x509_store_load_store(store, uri) -> Integer
  #
  # Adds a place to a store, where issuers are looked up through a loader of OpenSSL.
  #
  #   store       X509_STORE
  #   uri         String: such as a file name
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Waits       for files only
  #   OpenSSL     3.0 and newer
  #   See         X509_STORE_add_cert(3)

  ##
  # :singleton-method: x509_store_load_store_ex
  # :call-seq:
  #   x509_store_load_store_ex(store, uri, properties = nil) -> Integer
  #
  # Does what x509_store_load_store does, for algorithms with certain properties.
  #
  #   store       X509_STORE
  #   uri         String: such as a file name
  #   properties  String or nil: which implementations are fetched; nil: the default
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Waits       for files only
  #   OpenSSL     3.0 and newer
  #   See         X509_STORE_add_cert(3)

  ##
  # :singleton-method: x509_store_set_default_paths
  # :call-seq:
  #   x509_store_set_default_paths(store) -> Integer
  #
  # Adds the authorities that the system trusts to a store; the environment variables
  # SSL_CERT_FILE and SSL_CERT_DIR say where others are. That there are none is no failure.
  #
  #   store       X509_STORE
  #   Returns     int: 1, or 0
  #   Waits       for files only
  #   See         X509_STORE_add_cert(3)

  ##
  # :singleton-method: x509_store_set_default_paths_ex
  # :call-seq:
  #   x509_store_set_default_paths_ex(store, properties = nil) -> Integer
  #
  # Does what x509_store_set_default_paths does, for algorithms with certain properties.
  #
  #   store       X509_STORE
  #   properties  String or nil: which implementations are fetched; nil: the default
  #   Returns     int: 1, or 0
  #   Waits       for files only
  #   OpenSSL     3.0 and newer
  #   See         X509_STORE_add_cert(3)

  ##
  # :singleton-method: x509_store_set_flags
  # :call-seq:
  #   x509_store_set_flags(store, flags) -> Integer
  #
  # Adds flags for verifications against a store.
  #
  #   store       X509_STORE
  #   flags       unsigned long: X509_V_FLAG_...
  #   Returns     int: 1
  #   See         X509_STORE_add_cert(3)

  ##
  # :singleton-method: x509_store_set_purpose
  # :call-seq:
  #   x509_store_set_purpose(store, purpose) -> Integer
  #
  # Sets what certificates must be good for that are verified against a store.
  #
  #   store       X509_STORE
  #   purpose     int: X509_PURPOSE_...
  #   Returns     int: 1, or 0: no such purpose
  #   See         X509_STORE_add_cert(3)

  ##
  # :singleton-method: x509_store_set_trust
  # :call-seq:
  #   x509_store_set_trust(store, trust) -> Integer
  #
  # Sets what trust is asked for in verifications against a store.
  #
  #   store       X509_STORE
  #   trust       int: X509_TRUST_...
  #   Returns     int: 1, or 0: no such setting
  #   See         X509_STORE_add_cert(3)

  ##
  # :singleton-method: x509_store_set_depth
  # :call-seq:
  #   x509_store_set_depth(store, depth) -> Integer
  #
  # Limits the length of chains in verifications against a store.
  #
  #   store       X509_STORE
  #   depth       int: how many authorities may stand in between
  #   Returns     int: 1
  #   See         X509_STORE_add_cert(3)

  ##
  # :singleton-method: x509_store_set1_param
  # :call-seq:
  #   x509_store_set1_param(store, param) -> Integer
  #
  # Sets the parameters of verifications against a store.
  #
  #   store       X509_STORE
  #   param       X509_VERIFY_PARAM: copied
  #   Returns     int: 1, or 0 without memory
  #   See         X509_STORE_get0_param(3)

  ##
  # :singleton-method: x509_store_get0_param
  # :call-seq:
  #   x509_store_get0_param(store) -> Handle or nil
  #
  # Gives the parameters of verifications against a store; changing them changes the store.
  #
  #   store       X509_STORE
  #   Returns     X509_VERIFY_PARAM or nil, borrowed
  #   See         X509_STORE_get0_param(3)

  ##
  # :singleton-method: x509_store_get0_objects
  # :call-seq:
  #   x509_store_get0_objects(store) -> Handle or nil
  #
  # Gives the certificates and revocation lists that a store holds in memory. The stack that was
  # given before goes stale when the store holds others by now.
  #
  #   store       X509_STORE
  #   Returns     STACK_OF(X509_OBJECT) or nil, borrowed: the objects as they are now
  #   See         X509_STORE_get0_param(3)

  ##
  # :singleton-method: x509_store_get1_all_certs
  # :call-seq:
  #   x509_store_get1_all_certs(store) -> Handle or nil
  #
  # Gives the certificates that a store holds in memory.
  #
  #   store       X509_STORE
  #   Returns     STACK_OF(X509) or nil, new: the certificates, or 0 without memory
  #   OpenSSL     3.0 and newer
  #   See         X509_STORE_get0_param(3)

  ##
  # :singleton-method: x509_store_get_ex_new_index
  # :call-seq:
  #   x509_store_get_ex_new_index() -> Integer
  #
  # Reserves an index for x509_store_set_ex_data, for as long as the process lives.
  #
  #   Returns     int: the index, or -1 without memory
  #   See         CRYPTO_get_ex_new_index(3)

  ##
  # :singleton-method: x509_store_set_ex_data
  # :call-seq:
  #   x509_store_set_ex_data(store, index, data) -> Integer
  #
  # Keeps a number of the caller's with a store.
  #
  #   store       X509_STORE
  #   index       int: 0, or what x509_store_get_ex_new_index answered
  #   data        int64_t: any number
  #   Returns     int: 1, or 0 without memory
  #   See         BIO_get_ex_data(3)

  ##
  # :singleton-method: x509_store_get_ex_data
  # :call-seq:
  #   x509_store_get_ex_data(store, index) -> Integer
  #
  # Gives the number that x509_store_set_ex_data kept.
  #
  #   store       X509_STORE
  #   index       int: 0, or what x509_store_get_ex_new_index answered
  #   Returns     int64_t: the number; 0 where none was kept
  #   See         BIO_get_ex_data(3)

  ##
  # :singleton-method: x509_lookup_file
  # :call-seq:
  #   x509_lookup_file() -> Handle or nil
  #
  # Names the way of looking up in files that are read once.
  #
  #   Returns     X509_LOOKUP_METHOD or nil, static
  #   See         X509_LOOKUP_hash_dir(3)

  ##
  # :singleton-method: x509_lookup_hash_dir
  # :call-seq:
  #   x509_lookup_hash_dir() -> Handle or nil
  #
  # Names the way of looking up in directories, by the hash of a name.
  #
  #   Returns     X509_LOOKUP_METHOD or nil, static
  #   See         X509_LOOKUP_hash_dir(3)

  ##
  # :singleton-method: x509_lookup_store
  # :call-seq:
  #   x509_lookup_store() -> Handle or nil
  #
  # Names the way of looking up through the loaders of OpenSSL, by URI.
  #
  #   Returns     X509_LOOKUP_METHOD or nil, static
  #   OpenSSL     3.0 and newer
  #   See         X509_LOOKUP_hash_dir(3)

  ##
  # :singleton-method: x509_store_add_lookup
  # :call-seq:
  #   x509_store_add_lookup(store, method) -> Handle or nil
  #
  # Adds a way of looking up to a store. Files and directories are added to the answer.
  #
  #   store       X509_STORE
  #   method      X509_LOOKUP_METHOD
  #   Returns     X509_LOOKUP or nil, borrowed: the lookup, also where the store had it already;
  #               0 without memory
  #   See         X509_LOOKUP(3)

  ##
  # :singleton-method: x509_lookup_get_store
  # :call-seq:
  #   x509_lookup_get_store(lookup) -> Handle or nil
  #
  # Gives the store that a lookup belongs to. Unlike in C it is to be freed.
  #
  #   lookup      X509_LOOKUP
  #   Returns     X509_STORE or nil, new
  #   See         X509_LOOKUP(3)

  ##
  # :singleton-method: x509_lookup_load_file
  # :call-seq:
  #   x509_lookup_load_file(lookup, file, type) -> Integer
  #
  # Adds the certificates and revocation lists of a file to the store of a lookup. The default
  # is the system's file.
  #
  #   lookup      X509_LOOKUP: of x509_lookup_file
  #   file        String or nil: nil with X509_FILETYPE_DEFAULT
  #   type        long: X509_FILETYPE_PEM, X509_FILETYPE_ASN1 or X509_FILETYPE_DEFAULT
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Waits       for files only
  #   See         X509_LOOKUP(3)

  ##
  # :singleton-method: x509_lookup_load_file_ex
  # :call-seq:
  #   x509_lookup_load_file_ex(lookup, file, type, properties = nil) -> Integer
  #
  # Does what x509_lookup_load_file does, for algorithms with certain properties.
  #
  #   lookup      X509_LOOKUP: of x509_lookup_file
  #   file        String or nil: nil with X509_FILETYPE_DEFAULT
  #   type        long: X509_FILETYPE_PEM, X509_FILETYPE_ASN1 or X509_FILETYPE_DEFAULT
  #   properties  String or nil: which implementations are fetched; nil: the default
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Waits       for files only
  #   OpenSSL     3.0 and newer
  #   See         X509_LOOKUP(3)

  ##
  # :singleton-method: x509_lookup_add_dir
  # :call-seq:
  #   x509_lookup_add_dir(lookup, directory, type) -> Integer
  #
  # Adds directories, with colons between, to a lookup. The default is the system's.
  #
  #   lookup      X509_LOOKUP: of x509_lookup_hash_dir
  #   directory   String or nil: nil with X509_FILETYPE_DEFAULT
  #   type        long: X509_FILETYPE_PEM, X509_FILETYPE_ASN1 or X509_FILETYPE_DEFAULT
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Waits       for files only
  #   See         X509_LOOKUP(3)

  ##
  # :singleton-method: x509_lookup_add_store
  # :call-seq:
  #   x509_lookup_add_store(lookup, uri) -> Integer
  #
  # Adds a place to a lookup that is searched when an issuer is needed.
  #
  #   lookup      X509_LOOKUP: of x509_lookup_store
  #   uri         String
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Waits       for files only
  #   OpenSSL     3.0 and newer
  #   See         X509_LOOKUP(3)

  ##
  # :singleton-method: x509_lookup_load_store
  # :call-seq:
  #   x509_lookup_load_store(lookup, uri) -> Integer
  #
  # Adds all that a place holds to the store of a lookup.
  #
  #   lookup      X509_LOOKUP: of x509_lookup_store
  #   uri         String
  #   Returns     int: 1, or 0 with the reason in the queue
  #   Waits       for files only
  #   OpenSSL     3.0 and newer
  #   See         X509_LOOKUP(3)

  ##
  # :singleton-method: x509_lookup_ctrl
  # :call-seq:
  #   x509_lookup_ctrl(lookup, command, text, number) -> Integer
  #
  # Gives a lookup a command, as x509_lookup_load_file and others do.
  #
  #   lookup      X509_LOOKUP
  #   command     int: X509_L_...
  #   text        String or nil: nil with X509_FILETYPE_DEFAULT
  #   number      long: X509_FILETYPE_...
  #   Returns     int: 1, 0 with the reason in the queue, or -1
  #   Waits       for files only
  #   See         X509_LOOKUP(3)

  ##
  # :singleton-method: x509_lookup_ctrl_ex
  # :call-seq:
  #   x509_lookup_ctrl_ex(lookup, command, text, number, properties = nil) -> Integer
  #
  # Gives a lookup a command, for algorithms with certain properties.
  #
  #   lookup      X509_LOOKUP
  #   command     int: X509_L_...
  #   text        String or nil: nil with X509_FILETYPE_DEFAULT
  #   number      long: X509_FILETYPE_...
  #   properties  String or nil: which implementations are fetched; nil: the default
  #   Returns     int: 1, 0 with the reason in the queue, or -1
  #   Waits       for files only
  #   OpenSSL     3.0 and newer
  #   See         X509_LOOKUP(3)

  ##
  # :singleton-method: x509_load_cert_file
  # :call-seq:
  #   x509_load_cert_file(lookup, file, type) -> Integer
  #
  # Adds the certificates of a file to the store of a lookup.
  #
  #   lookup      X509_LOOKUP
  #   file        String
  #   type        int: X509_FILETYPE_PEM or X509_FILETYPE_ASN1
  #   Returns     int: how many; 0 with the reason in the queue
  #   Waits       for files only
  #   See         X509_LOOKUP_hash_dir(3)

  ##
  # :singleton-method: x509_load_crl_file
  # :call-seq:
  #   x509_load_crl_file(lookup, file, type) -> Integer
  #
  # Adds the revocation lists of a file to the store of a lookup.
  #
  #   lookup      X509_LOOKUP
  #   file        String
  #   type        int: X509_FILETYPE_PEM or X509_FILETYPE_ASN1
  #   Returns     int: how many; 0 with the reason in the queue
  #   Waits       for files only
  #   See         X509_LOOKUP_hash_dir(3)

  ##
  # :singleton-method: x509_load_cert_crl_file
  # :call-seq:
  #   x509_load_cert_crl_file(lookup, file, type) -> Integer
  #
  # Adds the certificates and revocation lists of a file to the store of a lookup.
  #
  #   lookup      X509_LOOKUP
  #   file        String
  #   type        int: X509_FILETYPE_PEM or X509_FILETYPE_ASN1
  #   Returns     int: how many; 0 with the reason in the queue
  #   Waits       for files only
  #   See         X509_LOOKUP_hash_dir(3)

  ##
  # :singleton-method: x509_object_new
  # :call-seq:
  #   x509_object_new() -> Handle or nil
  #
  # Makes an object that can hold a certificate or a revocation list.
  #
  #   Returns     X509_OBJECT or nil, new: an empty one, or 0 without memory
  #   See         X509_LOOKUP(3)

  ##
  # :singleton-method: x509_object_free
  # :call-seq:
  #   x509_object_free(object) -> nil
  #
  # Gives an object of a store back. 0 is left alone.
  #
  #   object      X509_OBJECT or nil
  #   Returns     nil
  #   See         X509_LOOKUP(3)

  ##
  # :singleton-method: x509_object_get_type
  # :call-seq:
  #   x509_object_get_type(object) -> Integer
  #
  # Tells what an object of a store holds.
  #
  #   object      X509_OBJECT
  #   Returns     int: 0: nothing; 1: a certificate; 2: a revocation list
  #   See         X509_LOOKUP(3)

  ##
  # :singleton-method: x509_object_get0_x509
  # :call-seq:
  #   x509_object_get0_x509(object) -> Handle or nil
  #
  # Gives the certificate that an object holds.
  #
  #   object      X509_OBJECT or nil
  #   Returns     X509 or nil, borrowed: the certificate, or 0: it holds none
  #   See         X509_LOOKUP(3)

  ##
  # :singleton-method: x509_object_get0_x509_crl
  # :call-seq:
  #   x509_object_get0_x509_crl(object) -> Handle or nil
  #
  # Gives the revocation list that an object holds.
  #
  #   object      X509_OBJECT or nil
  #   Returns     X509_CRL or nil, borrowed: the list, or 0: it holds none
  #   See         X509_LOOKUP(3)

  ##
  # :singleton-method: x509_object_set1_x509
  # :call-seq:
  #   x509_object_set1_x509(object, x509) -> Integer
  #
  # Makes an object hold a certificate instead of what it held.
  #
  #   object      X509_OBJECT
  #   x509        X509
  #   Returns     int: 1, or 0
  #   See         X509_LOOKUP(3)

  ##
  # :singleton-method: x509_object_set1_x509_crl
  # :call-seq:
  #   x509_object_set1_x509_crl(object, crl) -> Integer
  #
  # Makes an object hold a revocation list instead of what it held.
  #
  #   object      X509_OBJECT
  #   crl         X509_CRL
  #   Returns     int: 1, or 0
  #   See         X509_LOOKUP(3)

  ##
  # :singleton-method: x509_object_idx_by_subject
  # :call-seq:
  #   x509_object_idx_by_subject(stack, type, name) -> Integer
  #
  # Sorts a stack of objects and finds the first one of a name.
  #
  #   stack       STACK_OF(X509_OBJECT)
  #   type        int: 1: certificates; 2: revocation lists
  #   name        X509_NAME: of the subject, or of the issuer of a list
  #   Returns     int: the position after sorting, or -1
  #   See         X509_LOOKUP(3)

  ##
  # :singleton-method: x509_object_retrieve_by_subject
  # :call-seq:
  #   x509_object_retrieve_by_subject(stack, type, name) -> Handle or nil
  #
  # Sorts a stack of objects and gives the first one of a name.
  #
  #   stack       STACK_OF(X509_OBJECT)
  #   type        int: 1: certificates; 2: revocation lists
  #   name        X509_NAME: of the subject, or of the issuer of a list
  #   Returns     X509_OBJECT or nil, borrowed: the object, or 0: none
  #   See         X509_LOOKUP(3)

  ##
  # :singleton-method: x509_object_retrieve_match
  # :call-seq:
  #   x509_object_retrieve_match(stack, object) -> Handle or nil
  #
  # Sorts a stack of objects and gives the one that holds the same as another.
  #
  #   stack       STACK_OF(X509_OBJECT)
  #   object      X509_OBJECT
  #   Returns     X509_OBJECT or nil, borrowed: the object, or 0: none
  #   See         X509_LOOKUP(3)

  ##
  # :singleton-method: x509_store_ctx_new
  # :call-seq:
  #   x509_store_ctx_new() -> Handle or nil
  #
  # Makes a store context, in which a certificate is verified.
  #
  #   Returns     X509_STORE_CTX or nil, new: the store context, or 0 without memory
  #   See         X509_STORE_CTX_new(3)

  ##
  # :singleton-method: x509_store_ctx_new_ex
  # :call-seq:
  #   x509_store_ctx_new_ex(properties) -> Handle or nil
  #
  # Makes a store context, for algorithms with certain properties.
  #
  #   properties  String or nil: which implementations are fetched; nil: the default
  #   Returns     X509_STORE_CTX or nil, new: the store context, or 0 without memory
  #   OpenSSL     3.0 and newer
  #   See         X509_STORE_CTX_new(3)

  ##
  # :singleton-method: x509_store_ctx_free
  # :call-seq:
  #   x509_store_ctx_free(ctx) -> nil
  #
  # Gives a store context back. 0 is left alone.
  #
  #   ctx         X509_STORE_CTX or nil
  #   Returns     nil
  #   See         X509_STORE_CTX_new(3)

  ##
  # :singleton-method: x509_store_ctx_init
  # :call-seq:
  #   x509_store_ctx_init(ctx, store = nil, x509 = nil, untrusted = nil) -> Integer
  #
  # Prepares a store context for one verification. Everything that was set in it or obtained
  # from it before is gone.
  #
  #   ctx         X509_STORE_CTX
  #   store       X509_STORE or nil: what is trusted; 0: nothing
  #   x509        X509 or nil: the certificate to verify; 0: set later
  #   untrusted   STACK_OF(X509) or nil: other certificates that may be part of the chain;
  #               copied
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         X509_STORE_CTX_new(3)

  ##
  # :singleton-method: x509_store_ctx_cleanup
  # :call-seq:
  #   x509_store_ctx_cleanup(ctx) -> nil
  #
  # Empties a store context, which is as new afterwards.
  #
  #   ctx         X509_STORE_CTX
  #   Returns     nil
  #   See         X509_STORE_CTX_new(3)

  ##
  # :singleton-method: x509_verify_cert
  # :call-seq:
  #   x509_verify_cert(ctx) -> Integer
  #
  # Builds the chain of a certificate and verifies it. It can be done once after each
  # x509_store_ctx_init.
  #
  #   ctx         X509_STORE_CTX
  #   Returns     int: 1: good; 0: x509_store_ctx_get_error says why not; negative: a failure,
  #               which is no better
  #   Waits       for files only
  #   See         X509_verify_cert(3)

  ##
  # :singleton-method: x509_store_ctx_verify
  # :call-seq:
  #   x509_store_ctx_verify(ctx) -> Integer
  #
  # Does what x509_verify_cert does; where no certificate was set it takes the first of the
  # untrusted ones.
  #
  #   ctx         X509_STORE_CTX
  #   Returns     int: 1: good; 0: x509_store_ctx_get_error says why not; negative: a failure,
  #               which is no better
  #   Waits       for files only
  #   OpenSSL     3.0 and newer
  #   See         X509_verify_cert(3)

  ##
  # :singleton-method: x509_verify_cert_error_string
  # :call-seq:
  #   x509_verify_cert_error_string(error) -> String or nil
  #
  # Describes the result of a verification.
  #
  #   error       long: X509_V_...
  #   Returns     String or nil
  #   See         X509_STORE_CTX_get_error(3)

  ##
  # :singleton-method: x509_store_ctx_get_error
  # :call-seq:
  #   x509_store_ctx_get_error(ctx) -> Integer
  #
  # Gives the result of a verification.
  #
  #   ctx         X509_STORE_CTX
  #   Returns     int: 0 (X509_V_OK), or X509_V_ERR_...
  #   See         X509_STORE_CTX_get_error(3)

  ##
  # :singleton-method: x509_store_ctx_set_error
  # :call-seq:
  #   x509_store_ctx_set_error(ctx, error) -> nil
  #
  # Sets the result of a verification.
  #
  #   ctx         X509_STORE_CTX
  #   error       int: X509_V_...
  #   Returns     nil
  #   See         X509_STORE_CTX_get_error(3)

  ##
  # :singleton-method: x509_store_ctx_get_error_depth
  # :call-seq:
  #   x509_store_ctx_get_error_depth(ctx) -> Integer
  #
  # Tells at which certificate of the chain the error was found.
  #
  #   ctx         X509_STORE_CTX
  #   Returns     int: 0: the certificate itself; 1: its issuer; and so on
  #   See         X509_STORE_CTX_get_error(3)

  ##
  # :singleton-method: x509_store_ctx_set_error_depth
  # :call-seq:
  #   x509_store_ctx_set_error_depth(ctx, depth) -> nil
  #
  # Sets at which certificate of the chain the error is.
  #
  #   ctx         X509_STORE_CTX
  #   depth       int
  #   Returns     nil
  #   See         X509_STORE_CTX_get_error(3)

  ##
  # :singleton-method: x509_store_ctx_get_current_cert
  # :call-seq:
  #   x509_store_ctx_get_current_cert(ctx) -> Handle or nil
  #
  # Gives the certificate that the error was found at, or the last one that was looked at.
  #
  #   ctx         X509_STORE_CTX
  #   Returns     X509 or nil, borrowed: the certificate, or 0: none
  #   See         X509_STORE_CTX_get_error(3)

  ##
  # :singleton-method: x509_store_ctx_set_current_cert
  # :call-seq:
  #   x509_store_ctx_set_current_cert(ctx, x509 = nil) -> nil
  #
  # Sets the certificate that x509_store_ctx_get_current_cert gives.
  #
  #   ctx         X509_STORE_CTX
  #   x509        X509 or nil
  #   Returns     nil
  #   See         X509_STORE_CTX_get_error(3)

  ##
  # :singleton-method: x509_store_ctx_get0_current_issuer
  # :call-seq:
  #   x509_store_ctx_get0_current_issuer(ctx) -> Handle or nil
  #
  # Gives the issuer of the certificate that was looked at last.
  #
  #   ctx         X509_STORE_CTX
  #   Returns     X509 or nil, borrowed: the certificate, or 0: none
  #   See         X509_STORE_CTX_get_error(3)

  ##
  # :singleton-method: x509_store_ctx_get0_current_crl
  # :call-seq:
  #   x509_store_ctx_get0_current_crl(ctx) -> Handle or nil
  #
  # Gives the revocation list that is being looked at; there is none before and after the
  # verification.
  #
  #   ctx         X509_STORE_CTX
  #   Returns     X509_CRL or nil, borrowed: the list, or 0: none
  #   See         X509_STORE_CTX_get_error(3)

  ##
  # :singleton-method: x509_store_ctx_get0_cert
  # :call-seq:
  #   x509_store_ctx_get0_cert(ctx) -> Handle or nil
  #
  # Gives the certificate that is verified.
  #
  #   ctx         X509_STORE_CTX
  #   Returns     X509 or nil, borrowed: the certificate, or 0: none was set
  #   See         X509_STORE_CTX_get_error(3)

  ##
  # :singleton-method: x509_store_ctx_set_cert
  # :call-seq:
  #   x509_store_ctx_set_cert(ctx, x509 = nil) -> nil
  #
  # Sets the certificate that is to be verified.
  #
  #   ctx         X509_STORE_CTX
  #   x509        X509 or nil
  #   Returns     nil
  #   See         X509_STORE_CTX_new(3)

  ##
  # :singleton-method: x509_store_ctx_get0_store
  # :call-seq:
  #   x509_store_ctx_get0_store(ctx) -> Handle or nil
  #
  # Gives the store that x509_store_ctx_init was given.
  #
  #   ctx         X509_STORE_CTX
  #   Returns     X509_STORE or nil, borrowed: the store, or 0: none was given
  #   See         X509_STORE_CTX_new(3)

  ##
  # :singleton-method: x509_store_ctx_get0_chain
  # :call-seq:
  #   x509_store_ctx_get0_chain(ctx) -> Handle or nil
  #
  # Gives the chain that the verification built, for reading.
  #
  #   ctx         X509_STORE_CTX
  #   Returns     STACK_OF(X509) or nil, borrowed: the chain, the certificate itself first; 0:
  #               none yet
  #   See         X509_STORE_CTX_new(3)

  ##
  # :singleton-method: x509_store_ctx_get_chain
  # :call-seq:
  #   x509_store_ctx_get_chain(ctx) -> Handle or nil
  #
  # The old name of x509_store_ctx_get0_chain.
  #
  #   ctx         X509_STORE_CTX
  #   Returns     STACK_OF(X509) or nil, borrowed: the chain, the certificate itself first; 0:
  #               none yet
  #   See         X509_STORE_CTX_new(3)

  ##
  # :singleton-method: x509_store_ctx_get1_chain
  # :call-seq:
  #   x509_store_ctx_get1_chain(ctx) -> Handle or nil
  #
  # Gives the chain that the verification built as a stack of the caller's.
  #
  #   ctx         X509_STORE_CTX
  #   Returns     STACK_OF(X509) or nil, new: a copy of the chain, or 0: none yet
  #   See         X509_STORE_CTX_get_error(3)

  ##
  # :singleton-method: x509_store_ctx_get_num_untrusted
  # :call-seq:
  #   x509_store_ctx_get_num_untrusted(ctx) -> Integer
  #
  # Tells how many certificates of the chain did not come from the store.
  #
  #   ctx         X509_STORE_CTX
  #   Returns     int: how many, from the beginning of the chain
  #   See         X509_STORE_CTX_new(3)

  ##
  # :singleton-method: x509_store_ctx_get_explicit_policy
  # :call-seq:
  #   x509_store_ctx_get_explicit_policy(ctx) -> Integer
  #
  # Tells whether the chain had to be good for a policy.
  #
  #   ctx         X509_STORE_CTX
  #   Returns     int: 1 or 0
  #   See         X509_policy_tree_level_count(3)

  ##
  # :singleton-method: x509_store_ctx_get0_untrusted
  # :call-seq:
  #   x509_store_ctx_get0_untrusted(ctx) -> Handle or nil
  #
  # Gives the other certificates that may be part of the chain, for reading.
  #
  #   ctx         X509_STORE_CTX
  #   Returns     STACK_OF(X509) or nil, borrowed: the certificates, or 0: none were given
  #   See         X509_STORE_CTX_new(3)

  ##
  # :singleton-method: x509_store_ctx_set0_untrusted
  # :call-seq:
  #   x509_store_ctx_set0_untrusted(ctx, stack = nil) -> nil
  #
  # Sets the other certificates that may be part of the chain. The stack is copied.
  #
  #   ctx         X509_STORE_CTX
  #   stack       STACK_OF(X509) or nil: 0: none
  #   Returns     nil
  #   See         X509_STORE_CTX_new(3)

  ##
  # :singleton-method: x509_store_ctx_set0_trusted_stack
  # :call-seq:
  #   x509_store_ctx_set0_trusted_stack(ctx, stack) -> nil
  #
  # Sets the certificates that are trusted in place of the store. The stack is copied.
  #
  #   ctx         X509_STORE_CTX
  #   stack       STACK_OF(X509)
  #   Returns     nil
  #   See         X509_STORE_CTX_new(3)

  ##
  # :singleton-method: x509_store_ctx_set0_crls
  # :call-seq:
  #   x509_store_ctx_set0_crls(ctx, stack = nil) -> nil
  #
  # Sets the revocation lists that are looked at before those of the store. The stack is copied.
  #
  #   ctx         X509_STORE_CTX
  #   stack       STACK_OF(X509_CRL) or nil: 0: none
  #   Returns     nil
  #   See         X509_STORE_CTX_new(3)

  ##
  # :singleton-method: x509_store_ctx_set_flags
  # :call-seq:
  #   x509_store_ctx_set_flags(ctx, flags) -> nil
  #
  # Adds flags for a verification.
  #
  #   ctx         X509_STORE_CTX
  #   flags       unsigned long: X509_V_FLAG_...
  #   Returns     nil
  #   See         X509_VERIFY_PARAM_set_flags(3)

  ##
  # :singleton-method: x509_store_ctx_set_time
  # :call-seq:
  #   x509_store_ctx_set_time(ctx, flags, time) -> nil
  #
  # Sets the time at which certificates have to be valid, in place of now.
  #
  #   ctx         X509_STORE_CTX
  #   flags       unsigned long: 0: not used
  #   time        time_t: seconds since 1970
  #   Returns     nil
  #   See         X509_VERIFY_PARAM_set_flags(3)

  ##
  # :singleton-method: x509_store_ctx_set_depth
  # :call-seq:
  #   x509_store_ctx_set_depth(ctx, depth) -> nil
  #
  # Limits the length of the chain in a verification.
  #
  #   ctx         X509_STORE_CTX
  #   depth       int: how many authorities may stand in between
  #   Returns     nil
  #   See         X509_VERIFY_PARAM_set_flags(3)

  ##
  # :singleton-method: x509_store_ctx_set_purpose
  # :call-seq:
  #   x509_store_ctx_set_purpose(ctx, purpose) -> Integer
  #
  # Sets what a certificate must be good for, where that was not set yet.
  #
  #   ctx         X509_STORE_CTX
  #   purpose     int: X509_PURPOSE_...
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         X509_STORE_CTX_set_purpose(3)

  ##
  # :singleton-method: x509_store_ctx_set_trust
  # :call-seq:
  #   x509_store_ctx_set_trust(ctx, trust) -> Integer
  #
  # Sets what trust is asked for, where that was not set yet.
  #
  #   ctx         X509_STORE_CTX
  #   trust       int: X509_TRUST_...
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         X509_STORE_CTX_set_purpose(3)

  ##
  # :singleton-method: x509_store_ctx_purpose_inherit
  # :call-seq:
  #   x509_store_ctx_purpose_inherit(ctx, default_purpose, purpose, trust) -> Integer
  #
  # Sets purpose and trust, where they were not set yet.
  #
  #   ctx         X509_STORE_CTX
  #   default_purpose int: X509_PURPOSE_..., where `purpose` is 0
  #   purpose     int: X509_PURPOSE_..., or 0
  #   trust       int: X509_TRUST_..., or 0: what goes with the purpose
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         X509_STORE_CTX_set_purpose(3)

  ##
  # :singleton-method: x509_store_ctx_set_default
  # :call-seq:
  #   x509_store_ctx_set_default(ctx, name) -> Integer
  #
  # Takes parameters over that OpenSSL has under a name, where they were not set yet.
  #
  #   ctx         X509_STORE_CTX
  #   name        String: such as `ssl_server`
  #   Returns     int: 1, or 0 with the reason in the queue: no such parameters
  #   See         X509_STORE_CTX_new(3)

  ##
  # :singleton-method: x509_store_ctx_get0_param
  # :call-seq:
  #   x509_store_ctx_get0_param(ctx) -> Handle or nil
  #
  # Gives the parameters of a verification; changing them changes it.
  #
  #   ctx         X509_STORE_CTX
  #   Returns     X509_VERIFY_PARAM or nil, borrowed
  #   See         X509_STORE_CTX_new(3)

  ##
  # :singleton-method: x509_store_ctx_set0_param
  # :call-seq:
  #   x509_store_ctx_set0_param(ctx, param) -> nil
  #
  # Sets the parameters of a verification. They are copied: to change them afterwards, ask for
  # x509_store_ctx_get0_param.
  #
  #   ctx         X509_STORE_CTX
  #   param       X509_VERIFY_PARAM: copied
  #   Returns     nil
  #   See         X509_STORE_CTX_new(3)

  ##
  # :singleton-method: x509_store_ctx_get1_issuer
  # :call-seq:
  #   x509_store_ctx_get1_issuer(ctx, x509) -> [Integer, Integer]
  #
  # Finds the issuer of a certificate in the store of a store context.
  #
  #   ctx         X509_STORE_CTX
  #   x509        X509
  #   Returns     int: 1: found; 0: none; -1 with the reason in the queue
  #   Value 2     `issuer`, int64_t: a handle of the certificate, an X509, which is to be freed
  #   Waits       for files only
  #   See         X509_STORE_set_verify_cb_func(3)

  ##
  # :singleton-method: x509_store_ctx_get1_certs
  # :call-seq:
  #   x509_store_ctx_get1_certs(ctx, name) -> Handle or nil
  #
  # Finds the certificates of a subject in the store of a store context.
  #
  #   ctx         X509_STORE_CTX
  #   name        X509_NAME
  #   Returns     STACK_OF(X509) or nil, new: the certificates, or 0: none
  #   Waits       for files only
  #   See         X509_STORE_set_verify_cb_func(3)

  ##
  # :singleton-method: x509_store_ctx_get1_crls
  # :call-seq:
  #   x509_store_ctx_get1_crls(ctx, name) -> Handle or nil
  #
  # Finds the revocation lists of an issuer in the store of a store context.
  #
  #   ctx         X509_STORE_CTX
  #   name        X509_NAME
  #   Returns     STACK_OF(X509_CRL) or nil, new: the lists, or 0: none
  #   Waits       for files only
  #   See         X509_STORE_set_verify_cb_func(3)

  ##
  # :singleton-method: x509_store_ctx_get_obj_by_subject
  # :call-seq:
  #   x509_store_ctx_get_obj_by_subject(ctx, type, name) -> Handle or nil
  #
  # Finds a certificate or revocation list in the store of a store context.
  #
  #   ctx         X509_STORE_CTX
  #   type        int: 1: certificates; 2: revocation lists
  #   name        X509_NAME: of the subject, or of the issuer of a list
  #   Returns     X509_OBJECT or nil, new: the first one, or 0: none
  #   Waits       for files only
  #   See         X509_STORE_set_verify_cb_func(3)

  ##
  # :singleton-method: x509_store_ctx_get_ex_new_index
  # :call-seq:
  #   x509_store_ctx_get_ex_new_index() -> Integer
  #
  # Reserves an index for x509_store_ctx_set_ex_data, for as long as the process lives.
  #
  #   Returns     int: the index, or -1 without memory
  #   See         CRYPTO_get_ex_new_index(3)

  ##
  # :singleton-method: x509_store_ctx_set_ex_data
  # :call-seq:
  #   x509_store_ctx_set_ex_data(ctx, index, data) -> Integer
  #
  # Keeps a number of the caller's with a store context, until x509_store_ctx_init.
  #
  #   ctx         X509_STORE_CTX
  #   index       int: 0, or what x509_store_ctx_get_ex_new_index answered
  #   data        int64_t: any number
  #   Returns     int: 1, or 0 without memory
  #   See         BIO_get_ex_data(3)

  ##
  # :singleton-method: x509_store_ctx_get_ex_data
  # :call-seq:
  #   x509_store_ctx_get_ex_data(ctx, index) -> Integer
  #
  # Gives the number that x509_store_ctx_set_ex_data kept.
  #
  #   ctx         X509_STORE_CTX
  #   index       int: 0, or what x509_store_ctx_get_ex_new_index answered
  #   Returns     int64_t: the number; 0 where none was kept
  #   See         BIO_get_ex_data(3)

  ##
  # :singleton-method: x509_verify_param_new
  # :call-seq:
  #   x509_verify_param_new() -> Handle or nil
  #
  # Makes parameters of which none is set.
  #
  #   Returns     X509_VERIFY_PARAM or nil, new: the parameters, or 0 without memory
  #   See         X509_VERIFY_PARAM_set_flags(3)

  ##
  # :singleton-method: x509_verify_param_free
  # :call-seq:
  #   x509_verify_param_free(param) -> nil
  #
  # Gives parameters back. 0 is left alone.
  #
  #   param       X509_VERIFY_PARAM or nil
  #   Returns     nil
  #   See         X509_VERIFY_PARAM_set_flags(3)

  ##
  # :singleton-method: x509_verify_param_set1
  # :call-seq:
  #   x509_verify_param_set1(to, from) -> Integer
  #
  # Copies every parameter that is set in `from`.
  #
  #   to          X509_VERIFY_PARAM
  #   from        X509_VERIFY_PARAM
  #   Returns     int: 1, or 0 without memory
  #   See         X509_VERIFY_PARAM_inherit(3)

  ##
  # :singleton-method: x509_verify_param_inherit
  # :call-seq:
  #   x509_verify_param_inherit(to, from) -> Integer
  #
  # Copies parameters that are set in `from`, as the inheritance flags of both say: by default
  # those that are not set in `to`.
  #
  #   to          X509_VERIFY_PARAM
  #   from        X509_VERIFY_PARAM
  #   Returns     int: 1, or 0 without memory
  #   See         X509_VERIFY_PARAM_inherit(3)

  ##
  # :singleton-method: x509_verify_param_set1_name
  # :call-seq:
  #   x509_verify_param_set1_name(param, name = nil) -> Integer
  #
  # Gives parameters a name. Those that are part of another object can have none.
  #
  #   param       X509_VERIFY_PARAM
  #   name        String or nil: nil: none
  #   Returns     int: 1; 0: there is none now
  #   See         X509_VERIFY_PARAM_set_flags(3)

  ##
  # :singleton-method: x509_verify_param_get0_name
  # :call-seq:
  #   x509_verify_param_get0_name(param) -> String or nil
  #
  # Gives the name of parameters.
  #
  #   param       X509_VERIFY_PARAM
  #   Returns     String or nil: the name, or nil
  #   See         X509_VERIFY_PARAM_set_flags(3)

  ##
  # :singleton-method: x509_verify_param_set_flags
  # :call-seq:
  #   x509_verify_param_set_flags(param, flags) -> Integer
  #
  # Adds flags, such as X509_V_FLAG_CRL_CHECK.
  #
  #   param       X509_VERIFY_PARAM
  #   flags       unsigned long: X509_V_FLAG_...
  #   Returns     int: 1
  #   See         X509_VERIFY_PARAM_set_flags(3)

  ##
  # :singleton-method: x509_verify_param_clear_flags
  # :call-seq:
  #   x509_verify_param_clear_flags(param, flags) -> Integer
  #
  # Removes flags.
  #
  #   param       X509_VERIFY_PARAM
  #   flags       unsigned long: X509_V_FLAG_...
  #   Returns     int: 1
  #   See         X509_VERIFY_PARAM_set_flags(3)

  ##
  # :singleton-method: x509_verify_param_get_flags
  # :call-seq:
  #   x509_verify_param_get_flags(param) -> Integer
  #
  # Gives the flags that are set.
  #
  #   param       X509_VERIFY_PARAM
  #   Returns     unsigned long: X509_V_FLAG_...
  #   See         X509_VERIFY_PARAM_set_flags(3)

  ##
  # :singleton-method: x509_verify_param_set_inh_flags
  # :call-seq:
  #   x509_verify_param_set_inh_flags(param, flags) -> Integer
  #
  # Says how x509_verify_param_inherit and x509_verify_param_set1 treat these parameters.
  #
  #   param       X509_VERIFY_PARAM
  #   flags       uint32_t: X509_VP_FLAG_...
  #   Returns     int: 1
  #   See         X509_VERIFY_PARAM_set_flags(3)

  ##
  # :singleton-method: x509_verify_param_get_inh_flags
  # :call-seq:
  #   x509_verify_param_get_inh_flags(param) -> Integer
  #
  # Tells how x509_verify_param_inherit and x509_verify_param_set1 treat these parameters.
  #
  #   param       X509_VERIFY_PARAM
  #   Returns     uint32_t: X509_VP_FLAG_...
  #   See         X509_VERIFY_PARAM_set_flags(3)

  ##
  # :singleton-method: x509_verify_param_set_purpose
  # :call-seq:
  #   x509_verify_param_set_purpose(param, purpose) -> Integer
  #
  # Sets what a certificate must be good for.
  #
  #   param       X509_VERIFY_PARAM
  #   purpose     int: X509_PURPOSE_...
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         X509_VERIFY_PARAM_set_flags(3)

  ##
  # :singleton-method: x509_verify_param_set_trust
  # :call-seq:
  #   x509_verify_param_set_trust(param, trust) -> Integer
  #
  # Sets what trust is asked for.
  #
  #   param       X509_VERIFY_PARAM
  #   trust       int: X509_TRUST_...
  #   Returns     int: 1, or 0 with the reason in the queue
  #   See         X509_VERIFY_PARAM_set_flags(3)

  ##
  # :singleton-method: x509_verify_param_set_depth
  # :call-seq:
  #   x509_verify_param_set_depth(param, depth) -> nil
  #
  # Limits the length of chains.
  #
  #   param       X509_VERIFY_PARAM
  #   depth       int: how many authorities may stand in between; -1: not set
  #   Returns     nil
  #   See         X509_VERIFY_PARAM_set_flags(3)

  ##
  # :singleton-method: x509_verify_param_get_depth
  # :call-seq:
  #   x509_verify_param_get_depth(param) -> Integer
  #
  # Gives the limit for the length of chains.
  #
  #   param       X509_VERIFY_PARAM
  #   Returns     int: how many authorities may stand in between; -1: not set
  #   See         X509_VERIFY_PARAM_set_flags(3)

  ##
  # :singleton-method: x509_verify_param_set_auth_level
  # :call-seq:
  #   x509_verify_param_set_auth_level(param, level) -> nil
  #
  # Sets the security level that keys and signatures must reach.
  #
  #   param       X509_VERIFY_PARAM
  #   level       int: 0 to 5; -1: not set
  #   Returns     nil
  #   See         X509_VERIFY_PARAM_set_flags(3)

  ##
  # :singleton-method: x509_verify_param_get_auth_level
  # :call-seq:
  #   x509_verify_param_get_auth_level(param) -> Integer
  #
  # Gives the security level that keys and signatures must reach.
  #
  #   param       X509_VERIFY_PARAM
  #   Returns     int: 0 to 5; -1: not set
  #   See         X509_VERIFY_PARAM_set_flags(3)

  ##
  # :singleton-method: x509_verify_param_set_time
  # :call-seq:
  #   x509_verify_param_set_time(param, time) -> nil
  #
  # Sets the time at which certificates have to be valid, in place of now.
  #
  #   param       X509_VERIFY_PARAM
  #   time        time_t: seconds since 1970
  #   Returns     nil
  #   See         X509_VERIFY_PARAM_set_flags(3)

  ##
  # :singleton-method: x509_verify_param_get_time
  # :call-seq:
  #   x509_verify_param_get_time(param) -> Integer
  #
  # Gives the time that x509_verify_param_set_time set.
  #
  #   param       X509_VERIFY_PARAM
  #   Returns     time_t: seconds since 1970; 0 where none was set
  #   See         X509_VERIFY_PARAM_set_flags(3)

  ##
  # :singleton-method: x509_verify_param_add0_policy
  # :call-seq:
  #   x509_verify_param_add0_policy(param, policy) -> Integer
  #
  # Adds a policy to those that are acceptable.
  #
  #   param       X509_VERIFY_PARAM
  #   policy      ASN1_OBJECT
  #   Returns     int: 1, or 0 without memory
  #   See         X509_VERIFY_PARAM_set_flags(3)

  ##
  # :singleton-method: x509_verify_param_set1_policies
  # :call-seq:
  #   x509_verify_param_set1_policies(param, policies = nil) -> Integer
  #
  # Sets the policies that are acceptable, and turns the check of policies on.
  #
  #   param       X509_VERIFY_PARAM
  #   policies    STACK_OF(ASN1_OBJECT) or nil: copied; 0: none
  #   Returns     int: 1, or 0 without memory
  #   See         X509_VERIFY_PARAM_set_flags(3)

  ##
  # :singleton-method: x509_verify_param_set1_host
  # :call-seq:
  #   x509_verify_param_set1_host(param, name, length) -> Integer
  #
  # Sets the host that a certificate must be for.
  #
  #   param       X509_VERIFY_PARAM
  #   name        String or nil: nil or empty: any host is good
  #   length      size_t: how much of `name` counts; 0: all of it
  #   Returns     int: 1, or 0: malformed, or without memory
  #   See         X509_VERIFY_PARAM_set_flags(3)

  ##
  # :singleton-method: x509_verify_param_add1_host
  # :call-seq:
  #   x509_verify_param_add1_host(param, name, length) -> Integer
  #
  # Adds a host to those of which a certificate must be for one.
  #
  #   param       X509_VERIFY_PARAM
  #   name        String or nil: nil or empty: nothing is added
  #   length      size_t: how much of `name` counts; 0: all of it
  #   Returns     int: 1, or 0: malformed, or without memory
  #   See         X509_VERIFY_PARAM_set_flags(3)

  ##
  # :singleton-method: x509_verify_param_get0_host
  # :call-seq:
  #   x509_verify_param_get0_host(param, position) -> String or nil
  #
  # Gives a host that a certificate may be for.
  #
  #   param       X509_VERIFY_PARAM
  #   position    int: from 0
  #   Returns     String or nil: the name, or nil: there are not so many
  #   OpenSSL     3.0 and newer
  #   See         X509_VERIFY_PARAM_set_flags(3)

  ##
  # :singleton-method: x509_verify_param_set_hostflags
  # :call-seq:
  #   x509_verify_param_set_hostflags(param, flags) -> nil
  #
  # Says how names of hosts are compared.
  #
  #   param       X509_VERIFY_PARAM
  #   flags       unsigned int: X509_CHECK_FLAG_...
  #   Returns     nil
  #   See         X509_VERIFY_PARAM_set_flags(3)

  ##
  # :singleton-method: x509_verify_param_get_hostflags
  # :call-seq:
  #   x509_verify_param_get_hostflags(param) -> Integer
  #
  # Tells how names of hosts are compared.
  #
  #   param       X509_VERIFY_PARAM
  #   Returns     unsigned int: X509_CHECK_FLAG_...
  #   See         X509_VERIFY_PARAM_set_flags(3)

  ##
  # :singleton-method: x509_verify_param_get0_peername
  # :call-seq:
  #   x509_verify_param_get0_peername(param) -> String or nil
  #
  # Gives the name in the certificate that matched the host.
  #
  #   param       X509_VERIFY_PARAM
  #   Returns     String or nil: the name, or nil: no host was asked for, or none matched
  #   See         X509_VERIFY_PARAM_set_flags(3)

  ##
  # :singleton-method: x509_verify_param_move_peername
  # :call-seq:
  #   x509_verify_param_move_peername(to, from = nil) -> nil
  #
  # Moves the name that matched from one set of parameters to another.
  #
  #   to          X509_VERIFY_PARAM
  #   from        X509_VERIFY_PARAM or nil: 0: the name in `to` is dropped
  #   Returns     nil
  #   See         X509_VERIFY_PARAM_set_flags(3)

  ##
  # :singleton-method: x509_verify_param_set1_email
  # :call-seq:
  #   x509_verify_param_set1_email(param, address, length) -> Integer
  #
  # Sets the mail address that a certificate must be for.
  #
  #   param       X509_VERIFY_PARAM
  #   address     String or nil: nil: any is good
  #   length      size_t: how much of `address` counts; 0: all of it
  #   Returns     int: 1, or 0: malformed, or without memory
  #   See         X509_VERIFY_PARAM_set_flags(3)

  ##
  # :singleton-method: x509_verify_param_get0_email
  # :call-seq:
  #   x509_verify_param_get0_email(param) -> String or nil
  #
  # Gives the mail address that a certificate must be for.
  #
  #   param       X509_VERIFY_PARAM
  #   Returns     String or nil: the address, or nil
  #   OpenSSL     3.0 and newer
  #   See         X509_VERIFY_PARAM_set_flags(3)

  ##
  # :singleton-method: x509_verify_param_set1_ip
  # :call-seq:
  #   x509_verify_param_set1_ip(param, address = nil) -> Integer
  #
  # Sets the IP address that a certificate must be for, in network order.
  #
  #   param       X509_VERIFY_PARAM
  #   address     String or nil
  #   Returns     int: 1, or 0: another length, or without memory
  #   See         X509_VERIFY_PARAM_set_flags(3)

  ##
  # :singleton-method: x509_verify_param_set1_ip_asc
  # :call-seq:
  #   x509_verify_param_set1_ip_asc(param, address) -> Integer
  #
  # Sets the IP address that a certificate must be for.
  #
  #   param       X509_VERIFY_PARAM
  #   address     String: such as 192.0.2.1 or 2001:db8::1
  #   Returns     int: 1, or 0: malformed, or without memory
  #   See         X509_VERIFY_PARAM_set_flags(3)

  ##
  # :singleton-method: x509_verify_param_get1_ip_asc
  # :call-seq:
  #   x509_verify_param_get1_ip_asc(param) -> String or nil
  #
  # Gives the IP address that a certificate must be for.
  #
  #   param       X509_VERIFY_PARAM
  #   Returns     String or nil: the address, or nil: any is good
  #   OpenSSL     3.0 and newer
  #   See         X509_VERIFY_PARAM_set_flags(3)

  ##
  # :singleton-method: x509_verify_param_get_count
  # :call-seq:
  #   x509_verify_param_get_count() -> Integer
  #
  # Counts the parameters that OpenSSL has ready.
  #
  #   Returns     int: how many
  #   See         X509_VERIFY_PARAM_set_flags(3)

  ##
  # :singleton-method: x509_verify_param_get0
  # :call-seq:
  #   x509_verify_param_get0(id) -> Handle or nil
  #
  # Gives a copy of parameters that OpenSSL has ready, by number. Unlike in C it is to be freed.
  #
  #   id          int: from 0
  #   Returns     X509_VERIFY_PARAM or nil, new: a copy, or 0: there are not so many
  #   See         X509_VERIFY_PARAM_set_flags(3)

  ##
  # :singleton-method: x509_verify_param_lookup
  # :call-seq:
  #   x509_verify_param_lookup(name) -> Handle or nil
  #
  # Gives a copy of parameters that OpenSSL has ready, by name. Unlike in C it is to be freed.
  #
  #   name        String: `default`, `pkcs7`, `smime_sign`, `ssl_client` or `ssl_server`
  #   Returns     X509_VERIFY_PARAM or nil, new: a copy, or 0: no such name
  #   See         X509_VERIFY_PARAM_set_flags(3)
end
