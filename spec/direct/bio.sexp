;;; BIOs, the sources, sinks and filters of OpenSSL: making them, reading and writing, chains, and the
;;; commands of each kind.

;; bio_is_ready in a `by` is the wrappers' own function; pem.sexp says what it answers.

(room direct)

;; C functions that entries below call in their `by`.

(symbol BIO_ADDR_rawaddress
  "int (const BIO_ADDR *, void *, size_t *)")
(symbol BIO_ADDR_rawmake
  "int (BIO_ADDR *, int, const void *, size_t, unsigned short)")
(symbol BIO_clear_flags
  "void (BIO *, int)")
(symbol BIO_ctrl
  "long (BIO *, int, long, void *)")
(symbol BIO_get_line
  "int (BIO *, char *, int)")
(symbol BIO_gets
  "int (BIO *, char *, int)")
(symbol BIO_int_ctrl
  "long (BIO *, int, long, int)")
(symbol BIO_ptr_ctrl
  "void * (BIO *, int, long)")
(symbol BIO_set_flags
  "void (BIO *, int)")
(symbol BIO_set_next
  "void (BIO *, BIO *)")
(symbol BIO_test_flags
  "int (const BIO *, int)")

;; Kinds of BIO

(call BIO_s_mem
  (parameters)
  (result "const BIO_METHOD *" static)
  (doc "The kind of BIO that keeps what is written in memory until it is read."))

(call BIO_s_secmem
  (parameters)
  (result "const BIO_METHOD *" static)
  (source "BIO_s_mem(3)")
  (doc "The kind of BIO that keeps what is written in memory of the secure heap, where there is one."))

(call BIO_s_null
  (parameters)
  (result "const BIO_METHOD *" static)
  (doc "The kind of BIO that swallows what is written and has nothing to read."))

(call BIO_s_file
  (parameters)
  (result "const BIO_METHOD *" static)
  (doc "The kind of BIO that reads and writes a file, which BIO_read_filename and its like name."))

(call BIO_s_fd
  (parameters)
  (result "const BIO_METHOD *" static)
  (doc "The kind of BIO that reads and writes a file descriptor, see BIO_set_fd."))

(call BIO_s_socket
  (parameters)
  (result "const BIO_METHOD *" static)
  (doc "The kind of BIO that reads and writes a socket, see BIO_set_fd."))

(call BIO_s_datagram
  (parameters)
  (result "const BIO_METHOD *" static)
  (doc "The kind of BIO that sends and receives datagrams on a socket, see BIO_set_fd."))

(call BIO_s_connect
  (parameters)
  (result "const BIO_METHOD *" static)
  (doc "The kind of BIO that connects to the host and port of BIO_set_conn_hostname."))

(call BIO_s_accept
  (parameters)
  (result "const BIO_METHOD *" static)
  (doc "The kind of BIO that waits for connections on the port of BIO_set_accept_name."))

(call BIO_s_bio
  (parameters)
  (result "const BIO_METHOD *" static)
  (doc "The kind of BIO of which two make a pair: what is written to one is read from the other."))

(instead BIO_s_log
  "The program's own way to the log of the system: this one takes that over from the program, and prints on the console where there is none.")

(call BIO_f_base64
  (parameters)
  (result "const BIO_METHOD *" static)
  (doc "The filter that encodes in base64 what is written, and decodes what is read. BIO_flush writes the end of it."))

(call BIO_f_buffer
  (parameters)
  (result "const BIO_METHOD *" static)
  (doc "The filter that reads and writes in larger pieces, and lets BIO_gets work. BIO_flush writes what it holds."))

(call BIO_f_readbuffer
  (parameters)
  (result "const BIO_METHOD *" static)
  (since "3.0")
  (doc "The filter that buffers reading alone, and lets BIO_tell and BIO_seek work on what cannot go back."))

(call BIO_f_linebuffer
  (parameters)
  (result "const BIO_METHOD *" static)
  (doc "The filter that writes whole lines."))

(call BIO_f_null
  (parameters)
  (result "const BIO_METHOD *" static)
  (doc "The filter that passes everything through."))

(call BIO_f_prefix
  (parameters)
  (result "const BIO_METHOD *" static)
  (since "3.0")
  (doc "The filter that puts a text or spaces in front of each line that is written, see BIO_set_prefix."))

(call BIO_f_nbio_test
  (parameters)
  (result "const BIO_METHOD *" static)
  (doc "The filter that reads and writes random parts and asks for retries, to test programs with."))

(instead BIO_s_core
  "Nothing: it belongs to OpenSSL's providers.")

(instead BIO_f_asn1
  "Nothing: it is for streamed signatures and takes C functions.")

(instead BIO_f_md
  "Nothing: digests of streams are no part of the interface, and a BIO of it that was not set up ends the process.")

(instead BIO_f_cipher
  "Nothing: ciphers of streams are no part of the interface, and a BIO of it that was not set up ends the process.")

(instead BIO_f_reliable
  "Nothing: it is a format that nothing else reads, and OpenSSL 4.0 has it no more.")

;; Making and freeing

(call BIO_new
  (parameters (method "const BIO_METHOD *"))
  (result "BIO *" new "the BIO; 0 with the reason in the queue")
  (doc "Makes a BIO of a kind."))

(call BIO_new_ex
  (parameters (libctx "OSSL_LIB_CTX *" (fixed "NULL")) (method "const BIO_METHOD *"))
  (result "BIO *" new "the BIO; 0 with the reason in the queue")
  (source "BIO_new(3)")
  (since "3.0")
  (doc "Makes a BIO of a kind, as BIO_new does."))

;; By hand: OpenSSL would keep the pointer. The wrapper copies the bytes with OPENSSL_malloc, calls
;; BIO_new_mem_buf on the copy, and puts the copy under an index of its own (CRYPTO_get_ex_new_index
;; with CRYPTO_EX_INDEX_BIO and a free callback), so that it ends with the BIO, not with the handle:
;; the callback runs after the BIO's own destructor. Length 0 needs a pointer that is not NULL. With
;; -1 the copy ends at the NUL.
(call BIO_new_mem_buf
  (parameters
    (data "const void *" (bytes length))
    (length "int" (range -1 2147483647) "how many bytes; -1: up to the first NUL"))
  (result "BIO *" new "the BIO; 0 with the reason in the queue")
  (by-hand)
  (needs BIO_new_mem_buf CRYPTO_malloc BIO_set_ex_data)
  (source "BIO_s_mem(3)")
  (doc "Makes a BIO from which these bytes can be read. They are copied. Nothing can be written to it, and BIO_reset goes back to its beginning."))

(call BIO_new_file
  (parameters
    (path "const char *" raw)
    (mode "const char *" "as of fopen: `r`, `w`, `a`, with `+` or `b`"))
  (result "BIO *" new "the BIO; 0 with the reason in the queue")
  (waits files)
  (source "BIO_s_file(3)")
  (doc "Opens a file."))

(call BIO_new_socket
  (parameters
    (socket "int")
    (close_flag "int" "BIO_CLOSE: the socket is closed with the BIO; BIO_NOCLOSE: it is not"))
  (result "BIO *" new "the BIO; 0 with the reason in the queue")
  (source "BIO_s_socket(3)")
  (doc "Makes a BIO of a connected socket."))

(call BIO_new_fd
  (parameters
    (fd "int")
    (close_flag "int" "BIO_CLOSE: the descriptor is closed with the BIO; BIO_NOCLOSE: it is not"))
  (result "BIO *" new "the BIO; 0 with the reason in the queue")
  (source "BIO_s_fd(3)")
  (doc "Makes a BIO of a file descriptor."))

(call BIO_new_dgram
  (parameters
    (fd "int")
    (close_flag "int" "BIO_CLOSE: the socket is closed with the BIO; BIO_NOCLOSE: it is not"))
  (result "BIO *" new "the BIO; 0 with the reason in the queue")
  (source "BIO_s_datagram(3)")
  (doc "Makes a BIO of a datagram socket."))

(call BIO_new_connect
  (parameters (host_port "const char *" "`host:port`; an IPv6 address stands in brackets"))
  (result "BIO *" new "the BIO; 0 with the reason in the queue")
  (source "BIO_s_connect(3)")
  (doc "Makes a BIO that will connect to a host. BIO_do_connect does it, or the first reading or writing."))

(call BIO_new_accept
  (parameters (host_port "const char *" "`port` or `host:port`, with `*` for any"))
  (result "BIO *" new "the BIO; 0 with the reason in the queue")
  (source "BIO_s_accept(3)")
  (doc "Makes a BIO that will listen on a port. The first BIO_do_accept binds it, the next ones wait for a connection each."))

;; By hand: `first` and `second` are `void *` to int64_t, as is said in stack.sexp. Each gets a
;; handle; on failure both are set to 0. Reading or writing one BIO of a pair changes the other,
;; without a lock in OpenSSL: the two handles share one lock, also with the SSLs that they are set
;; into.
(call BIO_new_bio_pair
  (parameters
    (first "BIO **" out "where the handle of one goes")
    (first_size "size_t" "bytes that `first` holds until they are read from `second`; 0: 17 KiB")
    (second "BIO **" out "where the handle of the other goes")
    (second_size "size_t" "bytes that `second` holds"))
  (result "int" "1, or 0 with the reason in the queue")
  (by-hand)
  (source "BIO_s_bio(3)")
  (doc "Makes two BIOs of which each reads what was written to the other."))

;; By hand: as BIO_free_all; the result is 1 when there was a handle to free. The BIO behind the
;; handle is freed with BIO_free_all, also here: the chain has counts of its own (BIO_push).
(call BIO_free
  (parameters (bio "BIO *" null))
  (result "int" "1; 0 when `bio` is 0")
  (by-hand)
  (source "BIO_new(3)")
  (doc "Frees the handle of a BIO. The BIO ends when nothing else has it, and then frees what follows it in its chain."))

(call BIO_free_all
  (parameters (bio "BIO *" null))
  (result "void")
  (by-hand)
  (source "BIO_new(3)")
  (doc "Frees the handle of a BIO. The BIO ends when nothing else has it, and then frees what follows it in its chain."))

(call BIO_vfree
  (parameters (bio "BIO *" null))
  (result "void")
  (by-hand)
  (needs BIO_free)
  (source "BIO_new(3)")
  (doc "Frees the handle of a BIO, as BIO_free_all does."))

(call BIO_up_ref
  (parameters (bio "BIO *"))
  (result "int" "1, or 0 with the reason in the queue")
  (by-hand)
  (source "BIO_new(3)")
  (doc "Counts a BIO up, so that it must be freed once more."))

;; Reading and writing

(call BIO_read
  (parameters (bio "BIO *") (data "void *" (room length)) (length "int"))
  (result "int" "how many bytes were read; 0 or -1 at the end, on failure, or to be called again (BIO_should_retry); -2 where the kind cannot")
  (waits)
  (doc "Reads up to `length` bytes."))

(call BIO_read_ex
  (parameters
    (bio "BIO *")
    (data "void *" (room length))
    (length "size_t")
    (count "size_t *" out "how many bytes were read"))
  (result "int" "1, or 0: nothing was read, and BIO_should_retry and BIO_eof tell why")
  (waits)
  (source "BIO_read(3)")
  (doc "Reads up to `length` bytes."))

(call BIO_gets
  (parameters
    (bio "BIO *")
    (line "char *" (room size))
    (size "int" (range 1 2147483647) "at least 1, for the NUL"))
  (result "int" "how many bytes the line has; 0 or -1 at the end, on failure, or to be called again (BIO_should_retry); -2 where the kind cannot")
  (by "bio_is_ready(bio) ? BIO_gets(bio, line, size) : -2")
  (waits)
  (source "BIO_read(3)")
  (doc "Reads a line with its newline, or as much of it as there is room for, and a NUL behind it. A BIO_f_base64 reads no lines; sockets and SSLs do with a BIO_f_buffer in front of them."))

(call BIO_get_line
  (parameters
    (bio "BIO *")
    (line "char *" (room size))
    (size "int" (range 1 2147483647) "at least 1, for the NUL"))
  (result "int" "how many bytes the line has; 0 or -1 at the end, on failure, or to be called again (BIO_should_retry)")
  (by "bio_is_ready(bio) ? BIO_get_line(bio, line, size) : -1")
  (waits)
  (source "BIO_read(3)")
  (since "3.0")
  (doc "Reads a line as BIO_gets does, byte by byte, from BIOs of every kind."))

(call BIO_write
  (parameters (bio "BIO *") (data "const void *" (bytes length)) (length "int"))
  (result "int" "how many bytes were written; 0 or -1 on failure or to be called again (BIO_should_retry); -2 where the kind cannot")
  (waits)
  (source "BIO_read(3)")
  (doc "Writes bytes, perhaps not all of them."))

(call BIO_write_ex
  (parameters
    (bio "BIO *")
    (data "const void *" (bytes length))
    (length "size_t")
    (count "size_t *" out null "how many bytes were written"))
  (result "int" "1, or 0: nothing was written, and BIO_should_retry tells why")
  (waits)
  (source "BIO_read(3)")
  (doc "Writes bytes, perhaps not all of them."))

(call BIO_puts
  (parameters (bio "BIO *") (text "const char *" raw))
  (result "int" "how many bytes were written; 0 or -1 on failure or to be called again (BIO_should_retry); -2 where the kind cannot")
  (waits)
  (source "BIO_read(3)")
  (doc "Writes a text without its NUL."))

(call BIO_indent
  (parameters
    (bio "BIO *")
    (columns "int")
    (most "int" (range 0 2147483647) "no more than so many are written"))
  (result "int" "1, or 0 with the reason in the queue")
  (waits)
  (source "BIO_printf(3)")
  (doc "Writes spaces."))

(call BIO_dump
  (parameters (bio "BIO *") (data "const void *" (bytes length)) (length "int"))
  (result "int" "how many bytes were written, or -1")
  (waits)
  (source "BIO_printf(3)")
  (doc "Writes bytes for people to read: offset, hexadecimal digits, characters, 16 bytes a line."))

(call BIO_dump_indent
  (parameters
    (bio "BIO *")
    (data "const void *" (bytes length))
    (length "int")
    (indent "int" "spaces at the beginning of each line, at most 64"))
  (result "int" "how many bytes were written, or -1")
  (waits)
  (source "BIO_printf(3)")
  (doc "Writes bytes for people to read, as BIO_dump does."))

(call BIO_hex_string
  (parameters
    (bio "BIO *")
    (indent "int" "spaces at the beginning of each further line")
    (width "int" (range 1 2147483647) "bytes on a line")
    (data "const void *" (bytes length))
    (length "int"))
  (result "int" "1")
  (waits)
  (source "BIO_printf(3)")
  (doc "Writes bytes as hexadecimal digits with colons between them."))

;; What can be asked of every BIO

(call BIO_method_type
  (parameters (bio "const BIO *"))
  (result "int" "a BIO_TYPE_ constant")
  (source "BIO_find_type(3)")
  (doc "Tells of which kind a BIO is."))

(call BIO_method_name
  (parameters (bio "const BIO *"))
  (result "const char *" static "a name such as `memory buffer`")
  (source "BIO_meth_new(3)")
  (doc "Names the kind of a BIO."))

(call BIO_pending
  (parameters (bio "BIO *"))
  (result "int" "how many bytes")
  (by "(int)BIO_ctrl(bio, BIO_CTRL_PENDING, 0, NULL)")
  (source "BIO_ctrl(3)")
  (doc "Counts the bytes that wait to be read, as far as the BIO knows; 0 does not mean that reading would find none."))

(call BIO_ctrl_pending
  (parameters (bio "BIO *"))
  (result "size_t" "how many bytes")
  (source "BIO_ctrl(3)")
  (doc "Counts the bytes that wait to be read, as BIO_pending does."))

(call BIO_wpending
  (parameters (bio "BIO *"))
  (result "int" "how many bytes")
  (by "(int)BIO_ctrl(bio, BIO_CTRL_WPENDING, 0, NULL)")
  (source "BIO_ctrl(3)")
  (doc "Counts the bytes that were written to the BIO and wait to go on."))

(call BIO_ctrl_wpending
  (parameters (bio "BIO *"))
  (result "size_t" "how many bytes")
  (source "BIO_ctrl(3)")
  (doc "Counts the bytes that wait to go on, as BIO_wpending does."))

(call BIO_eof
  (parameters (bio "BIO *"))
  (result "int" "1 at the end, 0 before it; below 0 on failure")
  (by "bio_is_ready(bio) ? (int)BIO_ctrl(bio, BIO_CTRL_EOF, 0, NULL) : 0")
  (waits)
  (source "BIO_ctrl(3)")
  (doc "Tells whether there is nothing more to read, where the BIO can know."))

(call BIO_reset
  (parameters (bio "BIO *"))
  (result "int" "1; below 1 on failure; of a file 0, and -1 on failure")
  (by "bio_is_ready(bio) ? (int)BIO_ctrl(bio, BIO_CTRL_RESET, 0, NULL) : 0")
  (waits)
  (source "BIO_ctrl(3)")
  (doc "Puts a BIO back to its beginning: memory is emptied, what BIO_new_mem_buf made is read again, a file is rewound, a connection is closed."))

;; By hand: BIO_f_base64 tries for ever where what is behind it answers 0 (src/direct/bio_flush.c).
(call BIO_flush
  (parameters (bio "BIO *"))
  (result "int" "1; 0 or -1 on failure or to be called again (BIO_should_retry)")
  (by-hand)
  (needs BIO_get_callback_ex BIO_set_callback_ex)
  (waits)
  (source "BIO_ctrl(3)")
  (doc "Writes out what the BIO and those behind it hold back. BIO_f_base64 needs it at the end."))

(call BIO_seek
  (parameters (bio "BIO *") (offset "int" "bytes from the beginning"))
  (result "int" "of a file 0, and -1 on failure")
  (by "bio_is_ready(bio) ? (int)BIO_ctrl(bio, BIO_C_FILE_SEEK, offset, NULL) : -1")
  (waits files)
  (source "BIO_ctrl(3)")
  (doc "Moves to a place of a file."))

(call BIO_tell
  (parameters (bio "BIO *"))
  (result "int" "bytes from the beginning, or -1")
  (by "bio_is_ready(bio) ? (int)BIO_ctrl(bio, BIO_C_FILE_TELL, 0, NULL) : -1")
  (waits files)
  (source "BIO_ctrl(3)")
  (doc "Tells at which place of a file the BIO is."))

;; By hand (src/direct/bio_close.c): what lies under memory or TLS is always closed, for nobody else
;; could; a BIO_s_accept that leaves its socket open is freed all the same, which OpenSSL does not do.
(call BIO_set_close
  (parameters (bio "BIO *") (close_flag "int" "BIO_CLOSE or BIO_NOCLOSE"))
  (result "int" "1; 0 where the kind cannot")
  (by-hand)
  (needs BIO_set_callback_ex BIO_get_shutdown BIO_int_ctrl)
  (source "BIO_ctrl(3)")
  (doc "Says whether what lies under the BIO is closed with it. Memory is in any case, and the SSL of a BIO_f_ssl."))

(call BIO_get_close
  (parameters (bio "BIO *"))
  (result "int" "BIO_CLOSE or BIO_NOCLOSE")
  (by "(int)BIO_ctrl(bio, BIO_CTRL_GET_CLOSE, 0, NULL)")
  (source "BIO_ctrl(3)")
  (doc "Tells whether what lies under the BIO is closed with it."))

;; By hand, as BIO_set_close.
(call BIO_set_shutdown
  (parameters (bio "BIO *") (close_flag "int" "BIO_CLOSE or BIO_NOCLOSE"))
  (result "void")
  (by-hand)
  (needs BIO_set_shutdown BIO_set_callback_ex BIO_get_shutdown BIO_int_ctrl)
  (source "BIO_get_data(3)")
  (doc "Says whether what lies under the BIO is closed with it. Memory is in any case, and the SSL of a BIO_f_ssl."))

(call BIO_get_shutdown
  (parameters (bio "BIO *"))
  (result "int" "BIO_CLOSE or BIO_NOCLOSE")
  (source "BIO_get_data(3)")
  (doc "Tells whether what lies under the BIO is closed with it."))

(call BIO_get_init
  (parameters (bio "BIO *"))
  (result "int" "1 or 0")
  (source "BIO_get_data(3)")
  (doc "Tells whether a BIO has what it needs to read and write: a file, a descriptor, a host."))

(call BIO_number_read
  (parameters (bio "BIO *" null))
  (result "uint64_t" "how many bytes, of all that were ever read; 0 without a BIO")
  (source "BIO_read(3)")
  (doc "Counts the bytes that were read from a BIO."))

(call BIO_number_written
  (parameters (bio "BIO *" null))
  (result "uint64_t" "how many bytes, of all that were ever written; 0 without a BIO")
  (source "BIO_write(3)")
  (doc "Counts the bytes that were written to a BIO."))

;; By hand: refused with a bad-argument record for an index that Gasket reserved for itself
;; (BIO_new_mem_buf's copies), as SSL_set_ex_data is.
(call BIO_set_ex_data
  (parameters
    (bio "BIO *")
    (index "int" "from BIO_get_ex_new_index, or 0")
    (data "int64_t" "any number"))
  (result "int" "1, or 0 with the reason in the queue")
  (by-hand)
  (source "BIO_get_ex_data(3)")
  (doc "Keeps a number with a BIO."))

;; By hand: refused as BIO_set_ex_data.
(call BIO_get_ex_data
  (parameters (bio "BIO *") (index "int" "from BIO_get_ex_new_index, or 0"))
  (result "int64_t" "the number, 0 where none was set")
  (by-hand)
  (source "BIO_get_ex_new_index(3)")
  (doc "Gives the number that BIO_set_ex_data kept."))

;; By hand: BIO_set_ex_data with index 0.
(call BIO_set_app_data
  (parameters (bio "BIO *") (data "int64_t" "any number"))
  (result "int" "1, or 0 with the reason in the queue")
  (by-hand) (needs BIO_set_ex_data)
  (source "BIO_get_ex_data(3)")
  (doc "Keeps a number with a BIO, under index 0."))

;; By hand: BIO_get_ex_data with index 0.
(call BIO_get_app_data
  (parameters (bio "BIO *"))
  (result "int64_t" "the number, 0 where none was set")
  (by-hand) (needs BIO_get_ex_data)
  (source "BIO_get_ex_data(3)")
  (doc "Gives the number that BIO_set_app_data kept."))

;; Calling again

(call BIO_should_retry
  (parameters (bio "BIO *"))
  (result "int" "not 0: yes")
  (by "BIO_test_flags(bio, BIO_FLAGS_SHOULD_RETRY)")
  (doc "Tells whether the last call on this BIO that gave nothing should be made again later."))

(call BIO_should_read
  (parameters (bio "BIO *"))
  (result "int" "not 0: yes")
  (by "BIO_test_flags(bio, BIO_FLAGS_READ)")
  (source "BIO_should_retry(3)")
  (doc "Tells whether the last call waits until bytes can be read."))

(call BIO_should_write
  (parameters (bio "BIO *"))
  (result "int" "not 0: yes")
  (by "BIO_test_flags(bio, BIO_FLAGS_WRITE)")
  (source "BIO_should_retry(3)")
  (doc "Tells whether the last call waits until bytes can be written."))

(call BIO_should_io_special
  (parameters (bio "BIO *"))
  (result "int" "not 0: yes")
  (by "BIO_test_flags(bio, BIO_FLAGS_IO_SPECIAL)")
  (source "BIO_should_retry(3)")
  (doc "Tells whether the last call waits for something else, which BIO_get_retry_reason names."))

(call BIO_retry_type
  (parameters (bio "BIO *"))
  (result "int" "BIO_FLAGS_READ, BIO_FLAGS_WRITE and BIO_FLAGS_IO_SPECIAL, added")
  (by "BIO_test_flags(bio, BIO_FLAGS_RWS)")
  (source "BIO_should_retry(3)")
  (doc "Tells what the last call waits for."))

(call BIO_get_retry_flags
  (parameters (bio "BIO *"))
  (result "int" "BIO_FLAGS_ constants, added")
  (by "BIO_test_flags(bio, BIO_FLAGS_RWS | BIO_FLAGS_SHOULD_RETRY)")
  (source "BIO_should_retry(3)")
  (doc "Gives the flags that the other functions of this part look at."))

(call BIO_get_retry_reason
  (parameters (bio "BIO *"))
  (result "int" "a BIO_RR_ constant, or 0")
  (source "BIO_should_retry(3)")
  (doc "Tells what a BIO waits for when BIO_should_io_special says yes."))

(call BIO_set_retry_reason
  (parameters (bio "BIO *") (reason "int" "a BIO_RR_ constant"))
  (result "void")
  (source "BIO_should_retry(3)")
  (doc "Sets what BIO_get_retry_reason answers."))

;; By hand: as BIO_find_type.
(call BIO_get_retry_BIO
  (parameters (bio "BIO *") (reason "int *" out null "a BIO_RR_ constant, or 0"))
  (result "BIO *" counted "the BIO")
  (by-hand)
  (source "BIO_should_retry(3)")
  (doc "Finds the BIO of a chain that is the cause of a retry."))

(call BIO_set_retry_read
  (parameters (bio "BIO *"))
  (result "void")
  (by "BIO_set_flags(bio, BIO_FLAGS_READ | BIO_FLAGS_SHOULD_RETRY)")
  (source "BIO_should_retry(3)")
  (doc "Has BIO_should_retry and BIO_should_read say yes."))

(call BIO_set_retry_write
  (parameters (bio "BIO *"))
  (result "void")
  (by "BIO_set_flags(bio, BIO_FLAGS_WRITE | BIO_FLAGS_SHOULD_RETRY)")
  (source "BIO_should_retry(3)")
  (doc "Has BIO_should_retry and BIO_should_write say yes."))

(call BIO_set_retry_special
  (parameters (bio "BIO *"))
  (result "void")
  (by "BIO_set_flags(bio, BIO_FLAGS_IO_SPECIAL | BIO_FLAGS_SHOULD_RETRY)")
  (source "BIO_should_retry(3)")
  (doc "Has BIO_should_retry and BIO_should_io_special say yes."))

(call BIO_clear_retry_flags
  (parameters (bio "BIO *"))
  (result "void")
  (by "BIO_clear_flags(bio, BIO_FLAGS_RWS | BIO_FLAGS_SHOULD_RETRY)")
  (source "BIO_should_retry(3)")
  (doc "Has BIO_should_retry and its like say no."))

(call BIO_test_flags
  (parameters (bio "const BIO *") (flags "int" "BIO_FLAGS_ constants, added"))
  (result "int" "those of them that are set")
  (source "BIO_meth_new(3)")
  (doc "Tests flags of a BIO."))

(call BIO_get_flags
  (parameters (bio "BIO *"))
  (result "int" "BIO_FLAGS_ constants, added")
  (by "BIO_test_flags(bio, ~0)")
  (source "BIO_meth_new(3)")
  (doc "Gives all the flags of a BIO."))

;; By hand: `flags` other than BIO_FLAGS_READ, _WRITE, _IO_SPECIAL, _SHOULD_RETRY,
;; BIO_FLAGS_BASE64_NO_NL and BIO_FLAGS_NONCLEAR_RST are refused as a bad argument:
;; BIO_FLAGS_MEM_RDONLY says who owns the memory.
(call BIO_set_flags
  (parameters
    (bio "BIO *")
    (flags "int" "BIO_FLAGS_READ, BIO_FLAGS_WRITE, BIO_FLAGS_IO_SPECIAL, BIO_FLAGS_SHOULD_RETRY, BIO_FLAGS_BASE64_NO_NL, BIO_FLAGS_NONCLEAR_RST, added; others are refused"))
  (result "void")
  (by-hand)
  (needs)
  (source "BIO_meth_new(3)")
  (doc "Sets flags of a BIO, such as BIO_FLAGS_BASE64_NO_NL, with which BIO_f_base64 writes one line and reads without newlines."))

;; By hand: `flags` other than BIO_FLAGS_READ, _WRITE, _IO_SPECIAL, _SHOULD_RETRY,
;; BIO_FLAGS_BASE64_NO_NL and BIO_FLAGS_NONCLEAR_RST are refused as a bad argument:
;; BIO_FLAGS_MEM_RDONLY says who owns the memory.
(call BIO_clear_flags
  (parameters
    (bio "BIO *")
    (flags "int" "BIO_FLAGS_READ, BIO_FLAGS_WRITE, BIO_FLAGS_IO_SPECIAL, BIO_FLAGS_SHOULD_RETRY, BIO_FLAGS_BASE64_NO_NL, BIO_FLAGS_NONCLEAR_RST, added; others are refused"))
  (result "void")
  (by-hand)
  (needs)
  (source "BIO_meth_new(3)")
  (doc "Takes flags of a BIO back."))

;; Chains

;; In OpenSSL a chain owns one count of each BIO that has another before it (BIO_free_all frees on
;; until a BIO has more counts), and a BIO points at the one before it without a count, which BIO_pop
;; follows. The wrappers link and unlink with BIO_set_next and the commands that BIO_push and BIO_pop
;; give, and never follow that pointer: which BIO is before another is known to the objects behind the
;; handles, each of which holds the one before (src/direct/bio_chain.c). So, for the handles:
;; - BIO_push counts `append` up for the chain; `append` keeps its own handle.
;; - BIO_next, BIO_find_type and BIO_get_retry_BIO learn what is before what they answer.
;; - Whatever OpenSSL works on together has one lock from then on: the BIOs of a chain, the SSL of a
;;   BIO_f_ssl and its transport, the two of a pair. An SSL of a stream is never among them.

;; By hand: as above. The result is the handle of `bio` itself. A ring is refused as a bad argument, a
;; chain of more than 32 as a state record. Pushing behind a BIO_f_ssl sets the BIO into its SSL
;; (BIO_CTRL_PUSH), which counts by itself.
(call BIO_push
  (parameters (bio "BIO *") (append "BIO *" taken))
  (result "BIO *" counted "`bio`")
  (by-hand)
  (needs BIO_next BIO_up_ref BIO_set_next)
  (doc "Puts a BIO, and what follows it, at the end of a chain. What is written to the front passes through all."))

;; By hand: the count that the link to the BIO that followed had goes over to the link of the one
;; before, or to the result where nothing is before. A connection that a BIO_s_accept accepted gets a
;; lock of its own again unless BIO_next has shown it.
(call BIO_pop
  (parameters (bio "BIO *"))
  (result "BIO *" new "the BIO that followed; 0 where none did")
  (by-hand)
  (needs BIO_next BIO_up_ref BIO_set_next BIO_method_type)
  (source "BIO_push(3)")
  (doc "Takes a BIO out of its chain. What stood before and behind it is linked."))

;; By hand: as above.
(call BIO_next
  (parameters (bio "BIO *"))
  (result "BIO *" counted "the BIO that follows; 0 where none does")
  (by-hand)
  (source "BIO_find_type(3)")
  (doc "Gives the BIO that follows in the chain."))

;; By hand: as BIO_next; where it is `bio` itself the result is the handle that was given.
(call BIO_find_type
  (parameters
    (bio "BIO *")
    (type "int" "a BIO_TYPE_ constant; BIO_TYPE_SOURCE_SINK, BIO_TYPE_FILTER or BIO_TYPE_DESCRIPTOR alone: the first of any such kind"))
  (result "BIO *" counted "the BIO; 0 where there is none")
  (by-hand)
  (doc "Finds the first BIO of a kind in a chain, from `bio` on."))

;; Memory

;; By hand: BIO_ctrl(bio, BIO_CTRL_INFO, 0, &pointer) with pointer NULL before the call; without
;; bio_is_ready (pem.sexp) it answers 0. Kinds that set no pointer, such as a file, have their
;; number returned and nothing copied.
(call BIO_get_mem_data
  (parameters
    (bio "BIO *")
    (buffer "void *" (room length) null "where they are copied to; NULL to ask for their number")
    (length "size_t"))
  (result "long" "how many bytes there are; only so many as there is room for are copied")
  (by-hand)
  (needs)
  (source "BIO_s_mem(3)")
  (doc "Gives the bytes that wait in a BIO of memory, without taking them out."))

(call BIO_set_mem_eof_return
  (parameters (bio "BIO *") (value "int" (range -2147483648 0) "0: the end; below 0: to be called again"))
  (result "long" "1; 0 where the kind cannot")
  (by "BIO_ctrl(bio, BIO_C_SET_BUF_MEM_EOF_RETURN, value, NULL)")
  (source "BIO_s_mem(3)")
  (doc "Says what reading answers when a BIO of memory is empty. It is -1 at first, and 0 with BIO_new_mem_buf."))

;; Files, descriptors and sockets

(call BIO_read_filename
  (parameters (bio "BIO *") (path "const char *" raw))
  (result "int" "1, or 0 with the reason in the queue")
  (by "(int)BIO_ctrl(bio, BIO_C_SET_FILENAME, BIO_CLOSE | BIO_FP_READ, (char *)path)")
  (waits files)
  (source "BIO_s_file(3)")
  (doc "Opens a file to read from."))

(call BIO_write_filename
  (parameters (bio "BIO *") (path "const char *" raw))
  (result "int" "1, or 0 with the reason in the queue")
  (by "(int)BIO_ctrl(bio, BIO_C_SET_FILENAME, BIO_CLOSE | BIO_FP_WRITE, (char *)path)")
  (waits files)
  (source "BIO_s_file(3)")
  (doc "Opens a file to write to; what was in it is lost."))

(call BIO_append_filename
  (parameters (bio "BIO *") (path "const char *" raw))
  (result "int" "1, or 0 with the reason in the queue")
  (by "(int)BIO_ctrl(bio, BIO_C_SET_FILENAME, BIO_CLOSE | BIO_FP_APPEND, (char *)path)")
  (waits files)
  (source "BIO_s_file(3)")
  (doc "Opens a file to write at its end."))

(call BIO_rw_filename
  (parameters (bio "BIO *") (path "const char *" raw))
  (result "int" "1, or 0 with the reason in the queue")
  (by "(int)BIO_ctrl(bio, BIO_C_SET_FILENAME, BIO_CLOSE | BIO_FP_READ | BIO_FP_WRITE, (char *)path)")
  (waits files)
  (source "BIO_s_file(3)")
  (doc "Opens a file that there is, to read and write."))

;; By hand, as BIO_set_close.
(call BIO_set_fd
  (parameters
    (bio "BIO *")
    (fd "int")
    (close_flag "int" "BIO_CLOSE: it is closed with the BIO; BIO_NOCLOSE: it is not"))
  (result "long" "1; 0 where the kind cannot")
  (by-hand)
  (needs BIO_set_callback_ex BIO_get_shutdown BIO_int_ctrl)
  (source "BIO_s_fd(3)")
  (doc "Gives a BIO the descriptor or socket that it works on."))

(call BIO_get_fd
  (parameters (bio "BIO *") (fd "int *" out null "the same"))
  (result "long" "the descriptor or socket; -1 where there is none")
  (by "BIO_ctrl(bio, BIO_C_GET_FD, 0, fd)")
  (source "BIO_s_fd(3)")
  (doc "Gives the descriptor or socket that a BIO works on."))

(call BIO_set_nbio
  (parameters (bio "BIO *") (on "long" "1: nothing waits; 0: it may wait"))
  (result "long" "1; 0 where the kind cannot")
  (by "BIO_ctrl(bio, BIO_C_SET_NBIO, on, NULL)")
  (source "BIO_s_connect(3)")
  (doc "Says whether a connection that is still to be made will be one that never waits."))

(call BIO_do_handshake
  (parameters (bio "BIO *"))
  (result "long" "1; 0 or below on failure or to be called again (BIO_should_retry)")
  (by "BIO_ctrl(bio, BIO_C_DO_STATE_MACHINE, 0, NULL)")
  (waits)
  (source "BIO_f_ssl(3)")
  (doc "Does what a BIO has to do before bytes flow: connects, accepts, or does the TLS handshake."))

(call BIO_do_connect
  (parameters (bio "BIO *"))
  (result "long" "1; 0 or below on failure or to be called again (BIO_should_retry)")
  (by "BIO_ctrl(bio, BIO_C_DO_STATE_MACHINE, 0, NULL)")
  (waits)
  (source "BIO_s_connect(3)")
  (doc "Connects to the host and port of a BIO_s_connect."))

(call BIO_do_connect_retry
  (parameters
    (bio "BIO *")
    (timeout "int" "seconds for all attempts; 0: as long as they take; below 0: one attempt that does not wait")
    (nap "int" "milliseconds between attempts; below 0: 100"))
  (result "int" "1; 0 when the time ran out; -1 on failure, or, with `timeout` below 0, to be called again")
  (waits)
  (source "BIO_socket_wait(3)")
  (since "3.0")
  (doc "Connects, with further attempts until the time has run out."))

(call BIO_wait
  (parameters
    (bio "BIO *")
    (until "time_t" "seconds since 1970; 0: it does not wait and answers 1")
    (nap "unsigned int" "milliseconds between attempts where the BIO has no socket"))
  (result "int" "1; 0 when the time ran out; -1 on failure")
  (waits)
  (source "BIO_socket_wait(3)")
  (since "3.0")
  (doc "Waits until what BIO_should_retry speaks of has come."))

(call BIO_socket_wait
  (parameters
    (fd "int")
    (for_read "int" "1: until it can be read; 0: until it can be written")
    (until "time_t" "seconds since 1970; 0: it does not wait and answers 1"))
  (result "int" "1; 0 when the time ran out; -1 on failure")
  (waits)
  (since "3.0")
  (doc "Waits for a socket."))

(call BIO_set_conn_hostname
  (parameters (bio "BIO *") (host "const char *" "a name or address, or `host:port`"))
  (result "long" "1; 0 where the kind cannot")
  (by "BIO_ctrl(bio, BIO_C_SET_CONNECT, 0, (char *)host)")
  (source "BIO_s_connect(3)")
  (doc "Says to which host a BIO_s_connect connects."))

(call BIO_set_conn_port
  (parameters (bio "BIO *") (port "const char *" "a number or the name of a service"))
  (result "long" "1; 0 where the kind cannot")
  (by "BIO_ctrl(bio, BIO_C_SET_CONNECT, 1, (char *)port)")
  (source "BIO_s_connect(3)")
  (doc "Says to which port a BIO_s_connect connects."))

(call BIO_get_conn_hostname
  (parameters (bio "BIO *"))
  (result "const char *" kept "the host; NULL where there is none")
  (by "BIO_ptr_ctrl(bio, BIO_C_GET_CONNECT, 0)")
  (source "BIO_s_connect(3)")
  (doc "Gives the host of a BIO_s_connect."))

(call BIO_get_conn_port
  (parameters (bio "BIO *"))
  (result "const char *" kept "the port; NULL where there is none")
  (by "BIO_ptr_ctrl(bio, BIO_C_GET_CONNECT, 1)")
  (source "BIO_s_connect(3)")
  (doc "Gives the port of a BIO_s_connect."))

(call BIO_set_conn_ip_family
  (parameters (bio "BIO *") (family "int" "BIO_FAMILY_IPV4, BIO_FAMILY_IPV6 or BIO_FAMILY_IPANY"))
  (result "long" "1; 0 where the kind cannot")
  (by "BIO_int_ctrl(bio, BIO_C_SET_CONNECT, 3, family)")
  (source "BIO_s_connect(3)")
  (doc "Says which version of IP a BIO_s_connect uses."))

(call BIO_set_conn_mode
  (parameters (bio "BIO *") (mode "long" "BIO_SOCK_ constants, added"))
  (result "long" "1; 0 where the kind cannot")
  (by "BIO_ctrl(bio, BIO_C_SET_CONNECT_MODE, mode, NULL)")
  (source "BIO_s_connect(3)")
  (doc "Says with which options of the socket a BIO_s_connect connects."))

(call BIO_do_accept
  (parameters (bio "BIO *"))
  (result "long" "1; 0 or below on failure or to be called again (BIO_should_retry)")
  (by "BIO_ctrl(bio, BIO_C_DO_STATE_MACHINE, 0, NULL)")
  (waits)
  (source "BIO_s_accept(3)")
  (doc "Binds the port of a BIO_s_accept when it is called first, and waits for a connection afterwards. That one follows in the chain then; BIO_pop takes it out."))

(call BIO_set_accept_name
  (parameters (bio "BIO *") (name "const char *" "`port` or `host:port`, with `*` for any"))
  (result "long" "1; 0 where the kind cannot")
  (by "BIO_ctrl(bio, BIO_C_SET_ACCEPT, 0, (char *)name)")
  (source "BIO_s_accept(3)")
  (doc "Says where a BIO_s_accept listens."))

(call BIO_set_accept_port
  (parameters (bio "BIO *") (port "const char *" "a number or the name of a service"))
  (result "long" "1; 0 where the kind cannot")
  (by "BIO_ctrl(bio, BIO_C_SET_ACCEPT, 1, (char *)port)")
  (source "BIO_s_accept(3)")
  (doc "Says on which port a BIO_s_accept listens."))

(call BIO_get_accept_name
  (parameters (bio "BIO *"))
  (result "const char *" kept "a text; NULL where there is none")
  (by "BIO_ptr_ctrl(bio, BIO_C_GET_ACCEPT, 0)")
  (source "BIO_s_accept(3)")
  (doc "Gives the address that a BIO_s_accept listens on."))

(call BIO_get_accept_port
  (parameters (bio "BIO *"))
  (result "const char *" kept "a text; NULL where there is none")
  (by "BIO_ptr_ctrl(bio, BIO_C_GET_ACCEPT, 1)")
  (source "BIO_s_accept(3)")
  (doc "Gives the port that a BIO_s_accept listens on, also when it was chosen by the system."))

(call BIO_get_peer_name
  (parameters (bio "BIO *"))
  (result "const char *" kept "a text; NULL where there is none")
  (by "BIO_ptr_ctrl(bio, BIO_C_GET_ACCEPT, 2)")
  (source "BIO_s_accept(3)")
  (doc "Gives the address of the peer that a BIO_s_accept accepted last."))

(call BIO_get_peer_port
  (parameters (bio "BIO *"))
  (result "const char *" kept "a text; NULL where there is none")
  (by "BIO_ptr_ctrl(bio, BIO_C_GET_ACCEPT, 3)")
  (source "BIO_s_accept(3)")
  (doc "Gives the port of the peer that a BIO_s_accept accepted last."))

(call BIO_set_nbio_accept
  (parameters (bio "BIO *") (on "int" "1: accepting never waits; 0: it may wait"))
  (result "long" "1; 0 where the kind cannot")
  (by "BIO_ctrl(bio, BIO_C_SET_ACCEPT, 2, on ? (void *)\"a\" : NULL)")
  (source "BIO_s_accept(3)")
  (doc "Says whether BIO_do_accept may wait."))

(call BIO_set_accept_ip_family
  (parameters (bio "BIO *") (family "int" "BIO_FAMILY_IPV4, BIO_FAMILY_IPV6 or BIO_FAMILY_IPANY"))
  (result "long" "1; 0 where the kind cannot")
  (by "BIO_int_ctrl(bio, BIO_C_SET_ACCEPT, 4, family)")
  (source "BIO_s_accept(3)")
  (doc "Says which version of IP a BIO_s_accept uses."))

;; By hand: of most kinds a copy shares what they work on, and closes it twice or crashes; of a longer
;; chain OpenSSL frees the first BIO alone. SSL_dup, as for a BIO_f_ssl, would read its context without
;; a lock. Accepting copies the filter as it is then, so that it must be nobody else's: a copy is given.
(call BIO_set_accept_bios
  (parameters
    (bio "BIO *")
    (chain "BIO *" null "a BIO_f_buffer, BIO_f_linebuffer or BIO_f_base64 with nothing behind it; 0: nothing is done"))
  (result "long" "1; 0 where the kind cannot, or with the reason in the queue")
  (by-hand)
  (needs BIO_dup_chain)
  (source "BIO_s_accept(3)")
  (doc "Gives a filter of which each connection that is accepted gets a copy in front of it. What it is a copy of is this one as it is now. Other kinds, BIO_f_ssl among them, are refused: BIO_push puts those in front of what BIO_pop answers."))

(call BIO_set_bind_mode
  (parameters
    (bio "BIO *")
    (mode "long" "BIO_SOCK_ constants, added; BIO_BIND_NORMAL, BIO_BIND_REUSEADDR"))
  (result "long" "1; 0 where the kind cannot")
  (by "BIO_ctrl(bio, BIO_C_SET_BIND_MODE, mode, NULL)")
  (source "BIO_s_accept(3)")
  (doc "Says how a BIO_s_accept binds its port."))

(call BIO_get_bind_mode
  (parameters (bio "BIO *"))
  (result "long" "what BIO_set_bind_mode set")
  (by "BIO_ctrl(bio, BIO_C_GET_BIND_MODE, 0, NULL)")
  (source "BIO_s_accept(3)")
  (doc "Tells how a BIO_s_accept binds its port."))

;; Pairs

;; By hand: (int)BIO_ctrl(first, BIO_C_MAKE_BIO_PAIR, 0, second), which looks at neither kind:
;; unless BIO_method_type of both is BIO_TYPE_BIO, and they are two, it is refused as a bad
;; argument. The two handles share one lock then, as with BIO_new_bio_pair, until
;; BIO_destroy_bio_pair.
(call BIO_make_bio_pair
  (parameters (first "BIO *") (second "BIO *"))
  (result "int" "1, or 0 with the reason in the queue")
  (by-hand)
  (needs BIO_method_type)
  (source "BIO_s_bio(3)")
  (doc "Makes a pair of two BIOs of BIO_s_bio."))

(call BIO_destroy_bio_pair
  (parameters (bio "BIO *"))
  (result "int" "1; 0 where the kind cannot")
  (by "(int)BIO_ctrl(bio, BIO_C_DESTROY_BIO_PAIR, 0, NULL)")
  (source "BIO_s_bio(3)")
  (doc "Parts the BIOs of a pair. What was on its way between them is lost."))

(call BIO_shutdown_wr
  (parameters (bio "BIO *"))
  (result "int" "1; 0 where the kind cannot")
  (by "(int)BIO_ctrl(bio, BIO_C_SHUTDOWN_WR, 0, NULL)")
  (source "BIO_s_bio(3)")
  (doc "Says that nothing more will be written to this BIO of a pair; the other one reads the end then."))

(call BIO_set_write_buf_size
  (parameters (bio "BIO *") (size "long" "in bytes"))
  (result "int" "1, or 0 with the reason in the queue")
  (by "(int)BIO_ctrl(bio, BIO_C_SET_WRITE_BUF_SIZE, size, NULL)")
  (source "BIO_s_bio(3)")
  (doc "Says how many bytes a BIO_s_bio holds. It has to be said before the pair is made."))

(call BIO_get_write_buf_size
  (parameters (bio "BIO *") (size "long" "is not looked at"))
  (result "size_t" "how many bytes")
  (by "(size_t)BIO_ctrl(bio, BIO_C_GET_WRITE_BUF_SIZE, size, NULL)")
  (source "BIO_s_bio(3)")
  (doc "Tells how many bytes a BIO_s_bio holds."))

(call BIO_get_write_guarantee
  (parameters (bio "BIO *"))
  (result "int" "how many bytes")
  (by "(int)BIO_ctrl(bio, BIO_C_GET_WRITE_GUARANTEE, 0, NULL)")
  (source "BIO_s_bio(3)")
  (doc "Tells how many bytes the next writing to a BIO_s_bio takes."))

(call BIO_ctrl_get_write_guarantee
  (parameters (bio "BIO *"))
  (result "size_t" "how many bytes")
  (source "BIO_s_bio(3)")
  (doc "Tells how many bytes the next writing to a BIO_s_bio takes."))

(call BIO_get_read_request
  (parameters (bio "BIO *"))
  (result "int" "how many bytes, 0 where nothing was asked for")
  (by "(int)BIO_ctrl(bio, BIO_C_GET_READ_REQUEST, 0, NULL)")
  (source "BIO_s_bio(3)")
  (doc "Tells how many bytes the other BIO of a pair wanted to read from this one and did not get."))

(call BIO_ctrl_get_read_request
  (parameters (bio "BIO *"))
  (result "size_t" "how many bytes, 0 where nothing was asked for")
  (source "BIO_s_bio(3)")
  (doc "Tells how many bytes the other BIO of a pair wanted to read from this one and did not get."))

(call BIO_ctrl_reset_read_request
  (parameters (bio "BIO *"))
  (result "int" "1; 0 where the kind cannot")
  (source "BIO_s_bio(3)")
  (doc "Has BIO_get_read_request answer 0."))

;; Filters

(call BIO_set_buffer_size
  (parameters (bio "BIO *") (size "long" "in bytes; below 4,096 nothing changes"))
  (result "long" "1; 0 on failure")
  (by "BIO_ctrl(bio, BIO_C_SET_BUFF_SIZE, size, NULL)")
  (source "BIO_f_buffer(3)")
  (doc "Says how many bytes a BIO_f_buffer gathers, in both directions. What it holds is lost."))

(call BIO_set_read_buffer_size
  (parameters (bio "BIO *") (size "long" "in bytes; below 4,096 nothing changes"))
  (result "long" "1; 0 on failure")
  (by "BIO_int_ctrl(bio, BIO_C_SET_BUFF_SIZE, size, 0)")
  (source "BIO_f_buffer(3)")
  (doc "Says how many bytes a BIO_f_buffer gathers when it reads. What it holds is lost."))

(call BIO_set_write_buffer_size
  (parameters (bio "BIO *") (size "long" "in bytes; below 4,096 nothing changes"))
  (result "long" "1; 0 on failure")
  (by "BIO_int_ctrl(bio, BIO_C_SET_BUFF_SIZE, size, 1)")
  (source "BIO_f_buffer(3)")
  (doc "Says how many bytes a BIO_f_buffer gathers when it writes. What it holds is lost."))

(call BIO_get_buffer_num_lines
  (parameters (bio "BIO *"))
  (result "long" "how many")
  (by "BIO_ctrl(bio, BIO_C_GET_BUFF_NUM_LINES, 0, NULL)")
  (source "BIO_f_buffer(3)")
  (doc "Counts the newlines that a BIO_f_buffer has read in advance."))

(call BIO_buffer_peek
  (parameters (bio "BIO *") (buffer "void *" (room length)) (length "long"))
  (result "long" "how many bytes were copied")
  (by "BIO_ctrl(bio, BIO_CTRL_PEEK, length, buffer)")
  (waits)
  (source "BIO_f_buffer(3)")
  (doc "Copies bytes that a BIO_f_buffer has read in advance, and leaves them there. It reads some when it has none."))

(call BIO_set_buffer_read_data
  (parameters (bio "BIO *") (data "const void *" (bytes length)) (length "long"))
  (result "long" "1; 0 on failure")
  (by "BIO_ctrl(bio, BIO_C_SET_BUFF_READ_DATA, length, (void *)data)")
  (source "BIO_f_buffer(3)")
  (doc "Puts bytes into a BIO_f_buffer, to be read next, in place of those that it has."))

(call BIO_set_prefix
  (parameters (bio "BIO *") (prefix "const char *" null raw "the text; NULL for none"))
  (result "long" "1; 0 where the kind cannot")
  (by "BIO_ctrl(bio, BIO_CTRL_SET_PREFIX, 0, (void *)prefix)")
  (source "BIO_f_prefix(3)")
  (since "3.0")
  (doc "Says what a BIO_f_prefix writes in front of each line."))

(call BIO_set_indent
  (parameters (bio "BIO *") (columns "long"))
  (result "long" "1; 0 where the kind cannot")
  (by "BIO_ctrl(bio, BIO_CTRL_SET_INDENT, columns, NULL)")
  (source "BIO_f_prefix(3)")
  (since "3.0")
  (doc "Says how many spaces a BIO_f_prefix writes in front of each line."))

(call BIO_get_indent
  (parameters (bio "BIO *"))
  (result "long" "how many")
  (by "BIO_ctrl(bio, BIO_CTRL_GET_INDENT, 0, NULL)")
  (source "BIO_f_prefix(3)")
  (since "3.0")
  (doc "Tells how many spaces a BIO_f_prefix writes in front of each line."))

;; TLS; BIO_f_ssl, BIO_new_ssl and their like are in session.sexp

;; By hand: BIO_ctrl(bio, BIO_C_SET_SSL, ...) stores the pointer and owns it with BIO_CLOSE only.
;; The wrapper counts the SSL up and always gives BIO_CLOSE. Afterwards BIO_set_shutdown with another
;; flag would only leak it. It is refused as a state record when the BIO_f_ssl has a BIO behind it and
;; the SSL a transport, because OpenSSL would push that one behind the SSL's own; as a bad argument
;; when the SSL's transport leads back here. The SSL's read BIO, if any, follows in the chain then
;; (BIO_next). OpenSSL says farewell when it frees such a BIO: the wrapper has it call back, frees the
;; SSL itself, and also keeps it from I/O on a transport that it cannot use.
(call BIO_set_ssl
  (parameters (bio "BIO *") (ssl "SSL *" taken) (close_flag "long" "BIO_CLOSE or BIO_NOCLOSE"))
  (result "long" "1; 0 where the kind cannot")
  (by-hand)
  (needs BIO_get_shutdown BIO_set_shutdown BIO_set_callback_ex SSL_get_rbio SSL_get_wbio)
  (stream "it is read and written by the stream's functions")
  (source "BIO_f_ssl(3)")
  (doc "Gives a BIO_f_ssl the SSL that it works with. The SSL lives as long as the BIO needs it, with either flag. Freeing the BIO sends nothing: BIO_ssl_shutdown is for that."))

;; By hand: `ssl` is a `void *` to int64_t. BIO_ctrl(bio, BIO_C_GET_SSL, 0, &pointer) with pointer
;; NULL before the call; the handle is counted.
(call BIO_get_ssl
  (parameters
    (bio "BIO *")
    (ssl "SSL **" out "where the handle of the SSL goes; 0 where there is none"))
  (result "long" "1; 0 or below where there is none")
  (by-hand)
  (needs)
  (source "BIO_f_ssl(3)")
  (doc "Gives the SSL of a BIO_f_ssl."))

(call BIO_set_ssl_mode
  (parameters (bio "BIO *") (client "long" "1: as a client; 0: as a server"))
  (result "long" "1; 0 where there is no SSL")
  (by "BIO_ctrl(bio, BIO_C_SSL_MODE, client, NULL)")
  (source "BIO_f_ssl(3)")
  (doc "Says on which side the SSL of a BIO_f_ssl is."))

(call BIO_set_ssl_renegotiate_bytes
  (parameters (bio "BIO *") (bytes "long" "at least 512; below, nothing changes"))
  (result "long" "how many it was before")
  (by "BIO_ctrl(bio, BIO_C_SET_SSL_RENEGOTIATE_BYTES, bytes, NULL)")
  (source "BIO_f_ssl(3)")
  (doc "Says after how many bytes a BIO_f_ssl renegotiates. TLS 1.3 knows no renegotiation."))

(call BIO_set_ssl_renegotiate_timeout
  (parameters (bio "BIO *") (seconds "long"))
  (result "long" "how many it was before")
  (by "BIO_ctrl(bio, BIO_C_SET_SSL_RENEGOTIATE_TIMEOUT, seconds, NULL)")
  (source "BIO_f_ssl(3)")
  (doc "Says after how many seconds a BIO_f_ssl renegotiates. TLS 1.3 knows no renegotiation."))

(call BIO_get_num_renegotiates
  (parameters (bio "BIO *"))
  (result "long" "how many")
  (by "BIO_ctrl(bio, BIO_C_GET_SSL_NUM_RENEGOTIATES, 0, NULL)")
  (source "BIO_f_ssl(3)")
  (doc "Counts the renegotiations that a BIO_f_ssl began by itself."))

;; Any command

;; By hand: only the commands of this table are passed on; every other is answered with an unsupported
;; record that names the function to call instead (BIO_set_ssl for BIO_C_SET_SSL), for its `parg` is
;; a pointer that cannot be checked.
;;
;; Without a pointer; `text` must be NULL. Those marked + need bio_is_ready (pem.sexp):
;;   BIO_CTRL_RESET+ EOF+ INFO+ GET_CLOSE SET_CLOSE PENDING FLUSH+ WPENDING SET_INDENT GET_INDENT
;;   BIO_C_DO_STATE_MACHINE SET_NBIO GET_FD SET_BUFF_SIZE GET_BUFF_NUM_LINES FILE_SEEK+ FILE_TELL+
;;   SET_BUF_MEM_EOF_RETURN SET_BIND_MODE GET_BIND_MODE SET_CONNECT_MODE SSL_MODE
;;   SET_SSL_RENEGOTIATE_BYTES SET_SSL_RENEGOTIATE_TIMEOUT GET_SSL_NUM_RENEGOTIATES
;;   SET_WRITE_BUF_SIZE GET_WRITE_BUF_SIZE DESTROY_BIO_PAIR GET_WRITE_GUARANTEE GET_READ_REQUEST
;;   SHUTDOWN_WR RESET_READ_REQUEST
;;   BIO_CTRL_DGRAM_MTU_DISCOVER QUERY_MTU GET_FALLBACK_MTU GET_MTU SET_MTU MTU_EXCEEDED
;;   GET_MTU_OVERHEAD GET_RECV_TIMER_EXP GET_SEND_TIMER_EXP SET_PEEK_MODE
;; With a text:
;;   BIO_C_SET_FILENAME, BIO_CTRL_SET_PREFIX (NULL allowed), BIO_C_SET_CONNECT with larg 0 and 1,
;;   BIO_C_SET_ACCEPT with larg 0, 1 and, NULL allowed, 2

(call BIO_ctrl
  (parameters
    (bio "BIO *")
    (command "int" "a BIO_CTRL_ or BIO_C_ constant")
    (number "long" "what the command is given besides")
    (text "const char *" null raw "for the commands that take a text; NULL for the others"))
  (result "long" "what the command answers")
  (by-hand)
  (waits)
  (doc "Does one of the commands that the functions above stand for."))

;; Addresses

; session.sexp declares the type too, for DTLSv1_listen.
(type BIO_ADDR (free BIO_ADDR_free)
  "The address of a peer of a datagram socket.")

(call BIO_ADDR_new
  (parameters)
  (result "BIO_ADDR *" new "an address of no family; 0 with the reason in the queue")
  (source "BIO_ADDR(3)")
  (doc "Makes a place for an address."))

(call BIO_ADDR_free
  (parameters (address "BIO_ADDR *" null))
  (result "void")
  (by-hand)
  (source "BIO_ADDR(3)")
  (doc "Frees the handle of an address."))

(call BIO_ADDR_clear
  (parameters (address "BIO_ADDR *"))
  (result "void")
  (source "BIO_ADDR(3)")
  (doc "Makes an address one of no family."))

(call BIO_ADDR_family
  (parameters (address "const BIO_ADDR *"))
  (result "int" "AF_INET, AF_INET6, AF_UNIX or AF_UNSPEC, as numbers of the system")
  (source "BIO_ADDR(3)")
  (doc "Tells of which family an address is."))

(call BIO_ADDR_rawport
  (parameters (address "const BIO_ADDR *"))
  (result "unsigned short" "the port, in the byte order of the network; 0 where there is none")
  (source "BIO_ADDR(3)")
  (doc "Gives the port of an address."))

(call BIO_ADDR_hostname_string
  (parameters
    (address "const BIO_ADDR *")
    (numeric "int" "1: the digits; 0: the name, if one can be found"))
  (result "char *" kept freed "the host; NULL with the reason in the queue")
  (waits)
  (source "BIO_ADDR(3)")
  (doc "Gives the host of an address."))

(call BIO_ADDR_service_string
  (parameters
    (address "const BIO_ADDR *")
    (numeric "int" "1: the digits; 0: the name of the service"))
  (result "char *" kept freed "the port; NULL with the reason in the queue")
  (waits)
  (source "BIO_ADDR(3)")
  (doc "Gives the port of an address."))

(call BIO_ADDR_path_string
  (parameters (address "const BIO_ADDR *"))
  (result "char *" kept freed "the path; NULL where the family is another")
  (source "BIO_ADDR(3)")
  (doc "Gives the path of a Unix socket."))

;; By hand: it writes without knowing the size, so that the wrapper asks for the length with NULL
;; first.
(call BIO_ADDR_rawaddress
  (parameters
    (address "const BIO_ADDR *")
    (buffer "void *" (room size) null "where it goes; NULL to ask for its length")
    (size "size_t")
    (length "size_t *" out null "how many bytes it has"))
  (result "int" "1, or 0 where there is none or no room for it")
  (by-hand)
  (source "BIO_ADDR(3)")
  (doc "Gives the bytes of an address, in the byte order of the network: 4 of IPv4, 16 of IPv6, those of the path of a Unix socket."))

;; Of AF_UNIX OpenSSL reads up to a NUL, whatever the length says.
(call BIO_ADDR_rawmake
  (parameters
    (address "BIO_ADDR *")
    (family "int" "AF_INET or AF_INET6, as numbers of the system")
    (where "const void *" (bytes length) "4 bytes for AF_INET, 16 for AF_INET6, in the byte order of the network")
    (length "size_t")
    (port "unsigned short" "in the byte order of the network"))
  (result "int" "1, or 0")
  (by "family == AF_UNIX ? 0 : BIO_ADDR_rawmake(address, family, where, length, port)")
  (source "BIO_ADDR(3)")
  (doc "Sets an address."))

;; Sockets by their numbers

(call BIO_sock_init
  (parameters)
  (result "int" "1, or -1")
  (doc "Prepares the use of sockets. Nothing needs it on Unix."))

(call BIO_socket_nbio
  (parameters (socket "int") (on "int" "1: nothing waits; 0: it may wait"))
  (result "int" "1, or 0 with the reason in the queue")
  (doc "Says whether operations on a socket may wait."))

(call BIO_sock_error
  (parameters (socket "int"))
  (result "int" "the number of an OS error, 0 for none; 1 where it cannot be asked")
  (doc "Takes the pending error of a socket."))

(call BIO_set_tcp_ndelay
  (parameters (socket "int") (on "int" "1: small pieces are sent at once; 0: they are gathered"))
  (result "int" "1; 0 or -1 on failure")
  (doc "Sets TCP_NODELAY of a socket."))

(call BIO_closesocket
  (parameters (socket "int"))
  (result "int" "1, or 0")
  (source "BIO_connect(3)")
  (doc "Closes a socket."))

(call BIO_sock_should_retry
  (parameters (result "int" "0 or -1"))
  (result "int" "1 or 0")
  (doc "Tells whether reading or writing a socket that gave `result` just now should be done again. It looks at errno, so that it means something only where nothing came between."))

(call BIO_fd_should_retry
  (parameters (result "int" "0 or -1"))
  (result "int" "1 or 0")
  (source "BIO_s_fd(3)")
  (doc "Tells whether reading or writing a descriptor that gave `result` just now should be done again. It looks at errno, so that it means something only where nothing came between."))

(call BIO_sock_non_fatal_error
  (parameters (error "int" "an errno value"))
  (result "int" "1 or 0")
  (doc "Tells whether an error of the system means that the call should be made again."))

(call BIO_fd_non_fatal_error
  (parameters (error "int" "an errno value"))
  (result "int" "1 or 0")
  (doc "Tells whether an error of the system means that the call should be made again."))

(call BIO_dgram_non_fatal_error
  (parameters (error "int" "an errno value"))
  (result "int" "1 or 0")
  (doc "Tells whether an error of the system means that the call should be made again."))

;; Not to be called

(instead BIO_dup_chain
  "BIO_new for each BIO, and BIO_push: copies of files and sockets share what they work on and close it twice.")

(instead BIO_set_next
  "BIO_push: this one links without telling the BIOs.")

(instead BIO_copy_next_retry
  "BIO_should_retry and its like: this one is for kinds of BIO that are written in C.")

(instead BIO_set_init
  "BIO_set_fd, BIO_read_filename or what else the kind needs: this one only claims that it is done.")

(instead BIO_set_data
  "BIO_set_ex_data: this is the pointer that the kind itself works with.")

(instead BIO_get_data
  "BIO_get_ex_data: this is the pointer that the kind itself works with.")

(instead BIO_new_fp
  "BIO_new_file or BIO_new_fd: a FILE * cannot be given.")

(instead BIO_set_fp
  "BIO_new_file or BIO_new_fd: a FILE * cannot be given.")

(instead BIO_get_fp
  "BIO_get_fd: a FILE * cannot be given.")

(instead BIO_get_mem_ptr
  "BIO_get_mem_data: this one gives a C structure.")

(instead BIO_set_mem_buf
  "BIO_new_mem_buf: this one takes a C structure.")

(instead BIO_int_ctrl
  "BIO_set_fd, BIO_set_conn_ip_family and the other functions that stand for its commands.")

(instead BIO_ptr_ctrl
  "BIO_get_conn_hostname, BIO_get_accept_name and the other functions that stand for its commands.")

(instead BIO_callback_ctrl
  "Nothing: the callback of a BIO is a C function.")

(instead BIO_set_info_callback
  "Nothing: the callback of a BIO is a C function. SSL_state_string tells how far a handshake is.")

(instead BIO_get_info_callback
  "Nothing: the callback of a BIO is a C function.")

(instead BIO_get_conn_ip_family
  "BIO_get_conn_hostname tells the address: after BIO_reset this one reads freed memory.")

(instead BIO_get_accept_ip_family
  "BIO_get_accept_name tells the address: after BIO_reset this one reads freed memory.")

(instead BIO_get_conn_address
  "BIO_get_conn_hostname and BIO_get_conn_port: after BIO_reset this one reads freed memory.")

(instead BIO_set_conn_address
  "BIO_set_conn_hostname and BIO_set_conn_port.")

(instead BIO_printf
  "BIO_puts: a variable number of arguments cannot be passed.")

(instead BIO_vprintf
  "BIO_puts: a variable number of arguments cannot be passed.")

(instead BIO_snprintf
  "The text functions of the language: a variable number of arguments cannot be passed.")

(instead BIO_vsnprintf
  "The text functions of the language: a variable number of arguments cannot be passed.")

(instead BIO_dump_fp
  "BIO_dump on a BIO of BIO_new_file or BIO_new_fd: a FILE * cannot be given.")

(instead BIO_dump_indent_fp
  "BIO_dump_indent on a BIO of BIO_new_file or BIO_new_fd: a FILE * cannot be given.")

(instead BIO_dump_cb
  "BIO_dump on a BIO of memory: this one takes a C function.")

(instead BIO_dump_indent_cb
  "BIO_dump_indent on a BIO of memory: this one takes a C function.")

(instead BIO_socket
  "BIO_new_connect or BIO_new_accept, or the sockets of the language.")

(instead BIO_connect
  "BIO_new_connect, or the sockets of the language.")

(instead BIO_bind
  "BIO_new_accept, or the sockets of the language.")

(instead BIO_listen
  "BIO_new_accept, or the sockets of the language.")

(instead BIO_accept
  "BIO_new_accept, or the sockets of the language.")

(instead BIO_accept_ex
  "BIO_new_accept, or the sockets of the language.")

(instead BIO_get_accept_socket
  "BIO_new_accept, or the sockets of the language.")

(instead BIO_gethostbyname
  "BIO_new_connect, which looks hosts up itself.")

(instead BIO_get_host_ip
  "BIO_new_connect, which looks hosts up itself.")

(instead BIO_get_port
  "BIO_new_connect, which looks services up itself.")

(instead BIO_parse_hostserv
  "BIO_set_conn_hostname and BIO_get_conn_port, which do it for a BIO; this one hands out C memory.")

(instead BIO_lookup
  "BIO_new_connect, which looks hosts up itself.")

(instead BIO_lookup_ex
  "BIO_new_connect, which looks hosts up itself.")

(instead BIO_sock_info
  "The sockets of the language: this one fills a C structure.")

(instead BIO_socket_ioctl
  "BIO_socket_nbio, or the sockets of the language: this one takes any pointer.")

(instead BIO_set_cipher
  "Nothing: ciphers of streams are no part of the interface.")

(instead BIO_new_NDEF
  "Nothing: streamed signatures are no part of the interface.")

(instead BIO_new_PKCS7
  "Nothing: signed and encrypted messages are no part of the interface.")

(instead BIO_new_from_core_bio
  "Nothing: it belongs to OpenSSL's providers.")

(instead BIO_get_new_index
  "gasket_callback_new and gasket_dynamic_call, where a program must have a kind of BIO of its own; gasket_dynamic_call takes raw pointers.")

(instead BIO_ADDRINFO_address
  "BIO_new_connect, which looks hosts up itself.")

(instead BIO_ADDRINFO_family
  "BIO_new_connect, which looks hosts up itself.")

(instead BIO_ADDRINFO_free
  "BIO_new_connect, which looks hosts up itself.")

(instead BIO_ADDRINFO_next
  "BIO_new_connect, which looks hosts up itself.")

(instead BIO_ADDRINFO_protocol
  "BIO_new_connect, which looks hosts up itself.")

(instead BIO_ADDRINFO_socktype
  "BIO_new_connect, which looks hosts up itself.")

(instead BIO_asn1_get_prefix
  "Nothing: streamed signatures are no part of the interface.")

(instead BIO_asn1_get_suffix
  "Nothing: streamed signatures are no part of the interface.")

(instead BIO_asn1_set_prefix
  "Nothing: streamed signatures are no part of the interface.")

(instead BIO_asn1_set_suffix
  "Nothing: streamed signatures are no part of the interface.")

(instead BIO_debug_callback
  "Nothing: the callback of a BIO is a C function.")

(instead BIO_debug_callback_ex
  "Nothing: the callback of a BIO is a C function.")

(instead BIO_get_callback
  "Nothing: the callback of a BIO is a C function.")

(instead BIO_get_callback_arg
  "Nothing: the callback of a BIO is a C function.")

(instead BIO_get_callback_ex
  "Nothing: the callback of a BIO is a C function.")

(instead BIO_meth_free
  "gasket_callback_new and gasket_dynamic_call, where a program must have a kind of BIO of its own; gasket_dynamic_call takes raw pointers.")

(instead BIO_meth_get_callback_ctrl
  "gasket_callback_new and gasket_dynamic_call, where a program must have a kind of BIO of its own; gasket_dynamic_call takes raw pointers.")

(instead BIO_meth_get_create
  "gasket_callback_new and gasket_dynamic_call, where a program must have a kind of BIO of its own; gasket_dynamic_call takes raw pointers.")

(instead BIO_meth_get_ctrl
  "gasket_callback_new and gasket_dynamic_call, where a program must have a kind of BIO of its own; gasket_dynamic_call takes raw pointers.")

(instead BIO_meth_get_destroy
  "gasket_callback_new and gasket_dynamic_call, where a program must have a kind of BIO of its own; gasket_dynamic_call takes raw pointers.")

(instead BIO_meth_get_gets
  "gasket_callback_new and gasket_dynamic_call, where a program must have a kind of BIO of its own; gasket_dynamic_call takes raw pointers.")

(instead BIO_meth_get_puts
  "gasket_callback_new and gasket_dynamic_call, where a program must have a kind of BIO of its own; gasket_dynamic_call takes raw pointers.")

(instead BIO_meth_get_read
  "gasket_callback_new and gasket_dynamic_call, where a program must have a kind of BIO of its own; gasket_dynamic_call takes raw pointers.")

(instead BIO_meth_get_read_ex
  "gasket_callback_new and gasket_dynamic_call, where a program must have a kind of BIO of its own; gasket_dynamic_call takes raw pointers.")

(instead BIO_meth_get_write
  "gasket_callback_new and gasket_dynamic_call, where a program must have a kind of BIO of its own; gasket_dynamic_call takes raw pointers.")

(instead BIO_meth_get_write_ex
  "gasket_callback_new and gasket_dynamic_call, where a program must have a kind of BIO of its own; gasket_dynamic_call takes raw pointers.")

(instead BIO_meth_new
  "gasket_callback_new and gasket_dynamic_call, where a program must have a kind of BIO of its own; gasket_dynamic_call takes raw pointers.")

(instead BIO_meth_set_callback_ctrl
  "gasket_callback_new and gasket_dynamic_call, where a program must have a kind of BIO of its own; gasket_dynamic_call takes raw pointers.")

(instead BIO_meth_set_create
  "gasket_callback_new and gasket_dynamic_call, where a program must have a kind of BIO of its own; gasket_dynamic_call takes raw pointers.")

(instead BIO_meth_set_ctrl
  "gasket_callback_new and gasket_dynamic_call, where a program must have a kind of BIO of its own; gasket_dynamic_call takes raw pointers.")

(instead BIO_meth_set_destroy
  "gasket_callback_new and gasket_dynamic_call, where a program must have a kind of BIO of its own; gasket_dynamic_call takes raw pointers.")

(instead BIO_meth_set_gets
  "gasket_callback_new and gasket_dynamic_call, where a program must have a kind of BIO of its own; gasket_dynamic_call takes raw pointers.")

(instead BIO_meth_set_puts
  "gasket_callback_new and gasket_dynamic_call, where a program must have a kind of BIO of its own; gasket_dynamic_call takes raw pointers.")

(instead BIO_meth_set_read
  "gasket_callback_new and gasket_dynamic_call, where a program must have a kind of BIO of its own; gasket_dynamic_call takes raw pointers.")

(instead BIO_meth_set_read_ex
  "gasket_callback_new and gasket_dynamic_call, where a program must have a kind of BIO of its own; gasket_dynamic_call takes raw pointers.")

(instead BIO_meth_set_write
  "gasket_callback_new and gasket_dynamic_call, where a program must have a kind of BIO of its own; gasket_dynamic_call takes raw pointers.")

(instead BIO_meth_set_write_ex
  "gasket_callback_new and gasket_dynamic_call, where a program must have a kind of BIO of its own; gasket_dynamic_call takes raw pointers.")

(instead BIO_new_CMS
  "Nothing: signed and encrypted messages are no part of the interface.")

(instead BIO_nread
  "BIO_read: this one gives a pointer into the BIO.")

(instead BIO_nread0
  "BIO_read: this one gives a pointer into the BIO.")

(instead BIO_nwrite
  "BIO_write: this one gives a pointer into the BIO.")

(instead BIO_nwrite0
  "BIO_write: this one gives a pointer into the BIO.")

(instead BIO_set_callback
  "Nothing: the callback of a BIO is a C function.")

(instead BIO_set_callback_arg
  "Nothing: the callback of a BIO is a C function.")

(instead BIO_set_callback_ex
  "Nothing: the callback of a BIO is a C function.")
