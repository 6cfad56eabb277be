/*
 * Gasket 0.1.0: OpenSSL's functions.
 *
 * This file is generated from spec/; do not edit it.
 *
 * OpenSSL's own functions: SSL_CTX_set_options is gasket_ssl_ctx_set_options, in Lisp
 * ssl-ctx-set-options. Objects are handles, numbers and texts are what they are, what OpenSSL
 * stores through a pointer to a number is stored to an int64_t. A call returns what OpenSSL's
 * function returns, whatever its value; what has no value returns 0, and an object that is NULL is
 * 0. gasket_direct_error then gives what the call left in OpenSSL's error queue.
 *
 * A call that would be wrong is not made, and answered with a record, which is below -2^40: a bad
 * handle or one of another type (bad-handle); a number outside of its C type, text that is not
 * UTF-8, a NULL that OpenSSL would not survive (bad-argument); a function that the OpenSSL that is
 * loaded does not have (unsupported); what would pull the SSL of a stream from under it (state).
 * Where text is returned the answer is NULL, and gasket_direct_error of 0 gives the record.
 *
 * A borrowed object keeps its handle, ends with what it was borrowed from, and needs no freeing; a
 * new one is freed with gasket_free or OpenSSL's own function. What OpenSSL takes over from its
 * caller is counted up or copied first: the handle stays the caller's. Borrowed text lives as long
 * as the first object. Any of these may be called on any thread; two calls on one object wait for
 * each other. Without a word about it, a call does not wait.
 */
#ifndef GASKET_DIRECT_H
#define GASKET_DIRECT_H

#include <gasket.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * The kind of BIO that keeps what is written in memory until it is read.
 *
 * Returns     static BIO_METHOD handle
 * See         BIO_s_mem(3)
 */
int64_t gasket_bio_s_mem(void);

/*
 * The kind of BIO that keeps what is written in memory of the secure heap, where there is one.
 *
 * Returns     static BIO_METHOD handle
 * See         BIO_s_mem(3)
 */
int64_t gasket_bio_s_secmem(void);

/*
 * The kind of BIO that swallows what is written and has nothing to read.
 *
 * Returns     static BIO_METHOD handle
 * See         BIO_s_null(3)
 */
int64_t gasket_bio_s_null(void);

/*
 * The kind of BIO that reads and writes a file, which BIO_read_filename and its like name.
 *
 * Returns     static BIO_METHOD handle
 * See         BIO_s_file(3)
 */
int64_t gasket_bio_s_file(void);

/*
 * The kind of BIO that reads and writes a file descriptor, see BIO_set_fd.
 *
 * Returns     static BIO_METHOD handle
 * See         BIO_s_fd(3)
 */
int64_t gasket_bio_s_fd(void);

/*
 * The kind of BIO that reads and writes a socket, see BIO_set_fd.
 *
 * Returns     static BIO_METHOD handle
 * See         BIO_s_socket(3)
 */
int64_t gasket_bio_s_socket(void);

/*
 * The kind of BIO that sends and receives datagrams on a socket, see BIO_set_fd.
 *
 * Returns     static BIO_METHOD handle
 * See         BIO_s_datagram(3)
 */
int64_t gasket_bio_s_datagram(void);

/*
 * The kind of BIO that connects to the host and port of BIO_set_conn_hostname.
 *
 * Returns     static BIO_METHOD handle
 * See         BIO_s_connect(3)
 */
int64_t gasket_bio_s_connect(void);

/*
 * The kind of BIO that waits for connections on the port of BIO_set_accept_name.
 *
 * Returns     static BIO_METHOD handle
 * See         BIO_s_accept(3)
 */
int64_t gasket_bio_s_accept(void);

/*
 * The kind of BIO of which two make a pair: what is written to one is read from the other.
 *
 * Returns     static BIO_METHOD handle
 * See         BIO_s_bio(3)
 */
int64_t gasket_bio_s_bio(void);

/*
 * The filter that encodes in base64 what is written, and decodes what is read. BIO_flush writes the
 * end of it.
 *
 * Returns     static BIO_METHOD handle
 * See         BIO_f_base64(3)
 */
int64_t gasket_bio_f_base64(void);

/*
 * The filter that reads and writes in larger pieces, and lets BIO_gets work. BIO_flush writes what
 * it holds.
 *
 * Returns     static BIO_METHOD handle
 * See         BIO_f_buffer(3)
 */
int64_t gasket_bio_f_buffer(void);

/*
 * The filter that buffers reading alone, and lets BIO_tell and BIO_seek work on what cannot go
 * back.
 *
 * Returns     static BIO_METHOD handle
 * OpenSSL     3.0 and newer
 * See         BIO_f_readbuffer(3)
 */
int64_t gasket_bio_f_readbuffer(void);

/*
 * The filter that writes whole lines.
 *
 * Returns     static BIO_METHOD handle
 * See         BIO_f_linebuffer(3)
 */
int64_t gasket_bio_f_linebuffer(void);

/*
 * The filter that passes everything through.
 *
 * Returns     static BIO_METHOD handle
 * See         BIO_f_null(3)
 */
int64_t gasket_bio_f_null(void);

/*
 * The filter that puts a text or spaces in front of each line that is written, see BIO_set_prefix.
 *
 * Returns     static BIO_METHOD handle
 * OpenSSL     3.0 and newer
 * See         BIO_f_prefix(3)
 */
int64_t gasket_bio_f_prefix(void);

/*
 * The filter that reads and writes random parts and asks for retries, to test programs with.
 *
 * Returns     static BIO_METHOD handle
 * See         BIO_f_nbio_test(3)
 */
int64_t gasket_bio_f_nbio_test(void);

/*
 * Makes a BIO of a kind.
 *
 * method      BIO_METHOD handle
 * Returns     new BIO handle: the BIO; 0 with the reason in the queue
 * See         BIO_new(3)
 */
int64_t gasket_bio_new(int64_t method);

/*
 * Makes a BIO of a kind, as BIO_new does.
 *
 * method      BIO_METHOD handle
 * Returns     new BIO handle: the BIO; 0 with the reason in the queue
 * OpenSSL     3.0 and newer
 * See         BIO_new(3)
 */
int64_t gasket_bio_new_ex(int64_t method);

/*
 * Makes a BIO from which these bytes can be read. They are copied. Nothing can be written to it,
 * and BIO_reset goes back to its beginning.
 *
 * data        bytes in
 * length      int: how many bytes; -1: up to the first NUL
 * Returns     new BIO handle: the BIO; 0 with the reason in the queue
 * See         BIO_s_mem(3)
 */
int64_t gasket_bio_new_mem_buf(const void *data, int64_t length);

/*
 * Opens a file.
 *
 * path        text of any bytes
 * mode        text: as of fopen: `r`, `w`, `a`, with `+` or `b`
 * Returns     new BIO handle: the BIO; 0 with the reason in the queue
 * Waits       for files only
 * See         BIO_s_file(3)
 */
int64_t gasket_bio_new_file(const char *path, const char *mode);

/*
 * Makes a BIO of a connected socket.
 *
 * socket      int
 * close_flag  int: BIO_CLOSE: the socket is closed with the BIO; BIO_NOCLOSE: it is not
 * Returns     new BIO handle: the BIO; 0 with the reason in the queue
 * See         BIO_s_socket(3)
 */
int64_t gasket_bio_new_socket(int64_t socket, int64_t close_flag);

/*
 * Makes a BIO of a file descriptor.
 *
 * fd          int
 * close_flag  int: BIO_CLOSE: the descriptor is closed with the BIO; BIO_NOCLOSE: it is not
 * Returns     new BIO handle: the BIO; 0 with the reason in the queue
 * See         BIO_s_fd(3)
 */
int64_t gasket_bio_new_fd(int64_t fd, int64_t close_flag);

/*
 * Makes a BIO of a datagram socket.
 *
 * fd          int
 * close_flag  int: BIO_CLOSE: the socket is closed with the BIO; BIO_NOCLOSE: it is not
 * Returns     new BIO handle: the BIO; 0 with the reason in the queue
 * See         BIO_s_datagram(3)
 */
int64_t gasket_bio_new_dgram(int64_t fd, int64_t close_flag);

/*
 * Makes a BIO that will connect to a host. BIO_do_connect does it, or the first reading or writing.
 *
 * host_port   text: `host:port`; an IPv6 address stands in brackets
 * Returns     new BIO handle: the BIO; 0 with the reason in the queue
 * See         BIO_s_connect(3)
 */
int64_t gasket_bio_new_connect(const char *host_port);

/*
 * Makes a BIO that will listen on a port. The first BIO_do_accept binds it, the next ones wait for
 * a connection each.
 *
 * host_port   text: `port` or `host:port`, with `*` for any
 * Returns     new BIO handle: the BIO; 0 with the reason in the queue
 * See         BIO_s_accept(3)
 */
int64_t gasket_bio_new_accept(const char *host_port);

/*
 * Makes two BIOs of which each reads what was written to the other.
 *
 * first       an int64_t to write to: where the handle of one goes
 * first_size  size_t: bytes that `first` holds until they are read from `second`; 0: 17 KiB
 * second      an int64_t to write to: where the handle of the other goes
 * second_size size_t: bytes that `second` holds
 * Returns     1, or 0 with the reason in the queue
 * See         BIO_s_bio(3)
 */
int64_t gasket_bio_new_bio_pair(void *first, int64_t first_size, void *second, int64_t second_size);

/*
 * Frees the handle of a BIO. The BIO ends when nothing else has it, and then frees what follows it
 * in its chain.
 *
 * bio         BIO handle or 0
 * Returns     1; 0 when `bio` is 0
 * See         BIO_new(3)
 */
int64_t gasket_bio_free(int64_t bio);

/*
 * Frees the handle of a BIO. The BIO ends when nothing else has it, and then frees what follows it
 * in its chain.
 *
 * bio         BIO handle or 0
 * Returns     0
 * See         BIO_new(3)
 */
int64_t gasket_bio_free_all(int64_t bio);

/*
 * Frees the handle of a BIO, as BIO_free_all does.
 *
 * bio         BIO handle or 0
 * Returns     0
 * See         BIO_new(3)
 */
int64_t gasket_bio_vfree(int64_t bio);

/*
 * Counts a BIO up, so that it must be freed once more.
 *
 * bio         BIO handle
 * Returns     1, or 0 with the reason in the queue
 * See         BIO_new(3)
 */
int64_t gasket_bio_up_ref(int64_t bio);

/*
 * Reads up to `length` bytes.
 *
 * bio         BIO handle
 * data        bytes out
 * length      int
 * Returns     how many bytes were read; 0 or -1 at the end, on failure, or to be called again
 *             (BIO_should_retry); -2 where the kind cannot
 * Waits       as long as OpenSSL does
 * See         BIO_read(3)
 */
int64_t gasket_bio_read(int64_t bio, void *data, int64_t length);

/*
 * Reads up to `length` bytes.
 *
 * bio         BIO handle
 * data        bytes out
 * length      size_t
 * count       an int64_t to write to: how many bytes were read
 * Returns     1, or 0: nothing was read, and BIO_should_retry and BIO_eof tell why
 * Waits       as long as OpenSSL does
 * See         BIO_read(3)
 */
int64_t gasket_bio_read_ex(int64_t bio, void *data, int64_t length, void *count);

/*
 * Reads a line with its newline, or as much of it as there is room for, and a NUL behind it. A
 * BIO_f_base64 reads no lines; sockets and SSLs do with a BIO_f_buffer in front of them.
 *
 * bio         BIO handle
 * line        bytes out
 * size        int: at least 1, for the NUL
 * Returns     how many bytes the line has; 0 or -1 at the end, on failure, or to be called again
 *             (BIO_should_retry); -2 where the kind cannot
 * Waits       as long as OpenSSL does
 * See         BIO_read(3)
 */
int64_t gasket_bio_gets(int64_t bio, void *line, int64_t size);

/*
 * Reads a line as BIO_gets does, byte by byte, from BIOs of every kind.
 *
 * bio         BIO handle
 * line        bytes out
 * size        int: at least 1, for the NUL
 * Returns     how many bytes the line has; 0 or -1 at the end, on failure, or to be called again
 *             (BIO_should_retry)
 * Waits       as long as OpenSSL does
 * OpenSSL     3.0 and newer
 * See         BIO_read(3)
 */
int64_t gasket_bio_get_line(int64_t bio, void *line, int64_t size);

/*
 * Writes bytes, perhaps not all of them.
 *
 * bio         BIO handle
 * data        bytes in
 * length      int
 * Returns     how many bytes were written; 0 or -1 on failure or to be called again
 *             (BIO_should_retry); -2 where the kind cannot
 * Waits       as long as OpenSSL does
 * See         BIO_read(3)
 */
int64_t gasket_bio_write(int64_t bio, const void *data, int64_t length);

/*
 * Writes bytes, perhaps not all of them.
 *
 * bio         BIO handle
 * data        bytes in
 * length      size_t
 * count       an int64_t to write to or NULL: how many bytes were written
 * Returns     1, or 0: nothing was written, and BIO_should_retry tells why
 * Waits       as long as OpenSSL does
 * See         BIO_read(3)
 */
int64_t gasket_bio_write_ex(int64_t bio, const void *data, int64_t length, void *count);

/*
 * Writes a text without its NUL.
 *
 * bio         BIO handle
 * text        text of any bytes
 * Returns     how many bytes were written; 0 or -1 on failure or to be called again
 *             (BIO_should_retry); -2 where the kind cannot
 * Waits       as long as OpenSSL does
 * See         BIO_read(3)
 */
int64_t gasket_bio_puts(int64_t bio, const char *text);

/*
 * Writes spaces.
 *
 * bio         BIO handle
 * columns     int
 * most        int: no more than so many are written
 * Returns     1, or 0 with the reason in the queue
 * Waits       as long as OpenSSL does
 * See         BIO_printf(3)
 */
int64_t gasket_bio_indent(int64_t bio, int64_t columns, int64_t most);

/*
 * Writes bytes for people to read: offset, hexadecimal digits, characters, 16 bytes a line.
 *
 * bio         BIO handle
 * data        bytes in
 * length      int
 * Returns     how many bytes were written, or -1
 * Waits       as long as OpenSSL does
 * See         BIO_printf(3)
 */
int64_t gasket_bio_dump(int64_t bio, const void *data, int64_t length);

/*
 * Writes bytes for people to read, as BIO_dump does.
 *
 * bio         BIO handle
 * data        bytes in
 * length      int
 * indent      int: spaces at the beginning of each line, at most 64
 * Returns     how many bytes were written, or -1
 * Waits       as long as OpenSSL does
 * See         BIO_printf(3)
 */
int64_t gasket_bio_dump_indent(int64_t bio, const void *data, int64_t length, int64_t indent);

/*
 * Writes bytes as hexadecimal digits with colons between them.
 *
 * bio         BIO handle
 * indent      int: spaces at the beginning of each further line
 * width       int: bytes on a line
 * data        bytes in
 * length      int
 * Returns     1
 * Waits       as long as OpenSSL does
 * See         BIO_printf(3)
 */
int64_t gasket_bio_hex_string(int64_t bio, int64_t indent, int64_t width, const void *data, int64_t length);

/*
 * Tells of which kind a BIO is.
 *
 * bio         BIO handle
 * Returns     a BIO_TYPE_ constant
 * See         BIO_find_type(3)
 */
int64_t gasket_bio_method_type(int64_t bio);

/*
 * Names the kind of a BIO.
 *
 * bio         BIO handle
 * Returns     static text: a name such as `memory buffer`
 * See         BIO_meth_new(3)
 */
const char *gasket_bio_method_name(int64_t bio);

/*
 * Counts the bytes that wait to be read, as far as the BIO knows; 0 does not mean that reading
 * would find none.
 *
 * bio         BIO handle
 * Returns     how many bytes
 * See         BIO_ctrl(3)
 */
int64_t gasket_bio_pending(int64_t bio);

/*
 * Counts the bytes that wait to be read, as BIO_pending does.
 *
 * bio         BIO handle
 * Returns     how many bytes
 * See         BIO_ctrl(3)
 */
int64_t gasket_bio_ctrl_pending(int64_t bio);

/*
 * Counts the bytes that were written to the BIO and wait to go on.
 *
 * bio         BIO handle
 * Returns     how many bytes
 * See         BIO_ctrl(3)
 */
int64_t gasket_bio_wpending(int64_t bio);

/*
 * Counts the bytes that wait to go on, as BIO_wpending does.
 *
 * bio         BIO handle
 * Returns     how many bytes
 * See         BIO_ctrl(3)
 */
int64_t gasket_bio_ctrl_wpending(int64_t bio);

/*
 * Tells whether there is nothing more to read, where the BIO can know.
 *
 * bio         BIO handle
 * Returns     1 at the end, 0 before it; below 0 on failure
 * Waits       as long as OpenSSL does
 * See         BIO_ctrl(3)
 */
int64_t gasket_bio_eof(int64_t bio);

/*
 * Puts a BIO back to its beginning: memory is emptied, what BIO_new_mem_buf made is read again, a
 * file is rewound, a connection is closed.
 *
 * bio         BIO handle
 * Returns     1; below 1 on failure; of a file 0, and -1 on failure
 * Waits       as long as OpenSSL does
 * See         BIO_ctrl(3)
 */
int64_t gasket_bio_reset(int64_t bio);

/*
 * Writes out what the BIO and those behind it hold back. BIO_f_base64 needs it at the end.
 *
 * bio         BIO handle
 * Returns     1; 0 or -1 on failure or to be called again (BIO_should_retry)
 * Waits       as long as OpenSSL does
 * See         BIO_ctrl(3)
 */
int64_t gasket_bio_flush(int64_t bio);

/*
 * Moves to a place of a file.
 *
 * bio         BIO handle
 * offset      int: bytes from the beginning
 * Returns     of a file 0, and -1 on failure
 * Waits       for files only
 * See         BIO_ctrl(3)
 */
int64_t gasket_bio_seek(int64_t bio, int64_t offset);

/*
 * Tells at which place of a file the BIO is.
 *
 * bio         BIO handle
 * Returns     bytes from the beginning, or -1
 * Waits       for files only
 * See         BIO_ctrl(3)
 */
int64_t gasket_bio_tell(int64_t bio);

/*
 * Says whether what lies under the BIO is closed with it. Memory is in any case, and the SSL of a
 * BIO_f_ssl.
 *
 * bio         BIO handle
 * close_flag  int: BIO_CLOSE or BIO_NOCLOSE
 * Returns     1; 0 where the kind cannot
 * See         BIO_ctrl(3)
 */
int64_t gasket_bio_set_close(int64_t bio, int64_t close_flag);

/*
 * Tells whether what lies under the BIO is closed with it.
 *
 * bio         BIO handle
 * Returns     BIO_CLOSE or BIO_NOCLOSE
 * See         BIO_ctrl(3)
 */
int64_t gasket_bio_get_close(int64_t bio);

/*
 * Says whether what lies under the BIO is closed with it. Memory is in any case, and the SSL of a
 * BIO_f_ssl.
 *
 * bio         BIO handle
 * close_flag  int: BIO_CLOSE or BIO_NOCLOSE
 * Returns     0
 * See         BIO_get_data(3)
 */
int64_t gasket_bio_set_shutdown(int64_t bio, int64_t close_flag);

/*
 * Tells whether what lies under the BIO is closed with it.
 *
 * bio         BIO handle
 * Returns     BIO_CLOSE or BIO_NOCLOSE
 * See         BIO_get_data(3)
 */
int64_t gasket_bio_get_shutdown(int64_t bio);

/*
 * Tells whether a BIO has what it needs to read and write: a file, a descriptor, a host.
 *
 * bio         BIO handle
 * Returns     1 or 0
 * See         BIO_get_data(3)
 */
int64_t gasket_bio_get_init(int64_t bio);

/*
 * Counts the bytes that were read from a BIO.
 *
 * bio         BIO handle or 0
 * Returns     how many bytes, of all that were ever read; 0 without a BIO
 * See         BIO_read(3)
 */
int64_t gasket_bio_number_read(int64_t bio);

/*
 * Counts the bytes that were written to a BIO.
 *
 * bio         BIO handle or 0
 * Returns     how many bytes, of all that were ever written; 0 without a BIO
 * See         BIO_write(3)
 */
int64_t gasket_bio_number_written(int64_t bio);

/*
 * Keeps a number with a BIO.
 *
 * bio         BIO handle
 * index       int: from BIO_get_ex_new_index, or 0
 * data        int64_t: any number
 * Returns     1, or 0 with the reason in the queue
 * See         BIO_get_ex_data(3)
 */
int64_t gasket_bio_set_ex_data(int64_t bio, int64_t index, int64_t data);

/*
 * Gives the number that BIO_set_ex_data kept.
 *
 * bio         BIO handle
 * index       int: from BIO_get_ex_new_index, or 0
 * Returns     the number, 0 where none was set
 * See         BIO_get_ex_new_index(3)
 */
int64_t gasket_bio_get_ex_data(int64_t bio, int64_t index);

/*
 * Keeps a number with a BIO, under index 0.
 *
 * bio         BIO handle
 * data        int64_t: any number
 * Returns     1, or 0 with the reason in the queue
 * See         BIO_get_ex_data(3)
 */
int64_t gasket_bio_set_app_data(int64_t bio, int64_t data);

/*
 * Gives the number that BIO_set_app_data kept.
 *
 * bio         BIO handle
 * Returns     the number, 0 where none was set
 * See         BIO_get_ex_data(3)
 */
int64_t gasket_bio_get_app_data(int64_t bio);

/*
 * Tells whether the last call on this BIO that gave nothing should be made again later.
 *
 * bio         BIO handle
 * Returns     not 0: yes
 * See         BIO_should_retry(3)
 */
int64_t gasket_bio_should_retry(int64_t bio);

/*
 * Tells whether the last call waits until bytes can be read.
 *
 * bio         BIO handle
 * Returns     not 0: yes
 * See         BIO_should_retry(3)
 */
int64_t gasket_bio_should_read(int64_t bio);

/*
 * Tells whether the last call waits until bytes can be written.
 *
 * bio         BIO handle
 * Returns     not 0: yes
 * See         BIO_should_retry(3)
 */
int64_t gasket_bio_should_write(int64_t bio);

/*
 * Tells whether the last call waits for something else, which BIO_get_retry_reason names.
 *
 * bio         BIO handle
 * Returns     not 0: yes
 * See         BIO_should_retry(3)
 */
int64_t gasket_bio_should_io_special(int64_t bio);

/*
 * Tells what the last call waits for.
 *
 * bio         BIO handle
 * Returns     BIO_FLAGS_READ, BIO_FLAGS_WRITE and BIO_FLAGS_IO_SPECIAL, added
 * See         BIO_should_retry(3)
 */
int64_t gasket_bio_retry_type(int64_t bio);

/*
 * Gives the flags that the other functions of this part look at.
 *
 * bio         BIO handle
 * Returns     BIO_FLAGS_ constants, added
 * See         BIO_should_retry(3)
 */
int64_t gasket_bio_get_retry_flags(int64_t bio);

/*
 * Tells what a BIO waits for when BIO_should_io_special says yes.
 *
 * bio         BIO handle
 * Returns     a BIO_RR_ constant, or 0
 * See         BIO_should_retry(3)
 */
int64_t gasket_bio_get_retry_reason(int64_t bio);

/*
 * Sets what BIO_get_retry_reason answers.
 *
 * bio         BIO handle
 * reason      int: a BIO_RR_ constant
 * Returns     0
 * See         BIO_should_retry(3)
 */
int64_t gasket_bio_set_retry_reason(int64_t bio, int64_t reason);

/*
 * Finds the BIO of a chain that is the cause of a retry.
 *
 * bio         BIO handle
 * reason      an int64_t to write to or NULL: a BIO_RR_ constant, or 0
 * Returns     borrowed BIO handle: the BIO
 * See         BIO_should_retry(3)
 */
int64_t gasket_bio_get_retry_bio(int64_t bio, void *reason);

/*
 * Has BIO_should_retry and BIO_should_read say yes.
 *
 * bio         BIO handle
 * Returns     0
 * See         BIO_should_retry(3)
 */
int64_t gasket_bio_set_retry_read(int64_t bio);

/*
 * Has BIO_should_retry and BIO_should_write say yes.
 *
 * bio         BIO handle
 * Returns     0
 * See         BIO_should_retry(3)
 */
int64_t gasket_bio_set_retry_write(int64_t bio);

/*
 * Has BIO_should_retry and BIO_should_io_special say yes.
 *
 * bio         BIO handle
 * Returns     0
 * See         BIO_should_retry(3)
 */
int64_t gasket_bio_set_retry_special(int64_t bio);

/*
 * Has BIO_should_retry and its like say no.
 *
 * bio         BIO handle
 * Returns     0
 * See         BIO_should_retry(3)
 */
int64_t gasket_bio_clear_retry_flags(int64_t bio);

/*
 * Tests flags of a BIO.
 *
 * bio         BIO handle
 * flags       int: BIO_FLAGS_ constants, added
 * Returns     those of them that are set
 * See         BIO_meth_new(3)
 */
int64_t gasket_bio_test_flags(int64_t bio, int64_t flags);

/*
 * Gives all the flags of a BIO.
 *
 * bio         BIO handle
 * Returns     BIO_FLAGS_ constants, added
 * See         BIO_meth_new(3)
 */
int64_t gasket_bio_get_flags(int64_t bio);

/*
 * Sets flags of a BIO, such as BIO_FLAGS_BASE64_NO_NL, with which BIO_f_base64 writes one line and
 * reads without newlines.
 *
 * bio         BIO handle
 * flags       int: BIO_FLAGS_READ, BIO_FLAGS_WRITE, BIO_FLAGS_IO_SPECIAL, BIO_FLAGS_SHOULD_RETRY,
 *             BIO_FLAGS_BASE64_NO_NL, BIO_FLAGS_NONCLEAR_RST, added; others are refused
 * Returns     0
 * See         BIO_meth_new(3)
 */
int64_t gasket_bio_set_flags(int64_t bio, int64_t flags);

/*
 * Takes flags of a BIO back.
 *
 * bio         BIO handle
 * flags       int: BIO_FLAGS_READ, BIO_FLAGS_WRITE, BIO_FLAGS_IO_SPECIAL, BIO_FLAGS_SHOULD_RETRY,
 *             BIO_FLAGS_BASE64_NO_NL, BIO_FLAGS_NONCLEAR_RST, added; others are refused
 * Returns     0
 * See         BIO_meth_new(3)
 */
int64_t gasket_bio_clear_flags(int64_t bio, int64_t flags);

/*
 * Puts a BIO, and what follows it, at the end of a chain. What is written to the front passes
 * through all.
 *
 * bio         BIO handle
 * append      BIO handle
 * Returns     borrowed BIO handle: `bio`
 * See         BIO_push(3)
 */
int64_t gasket_bio_push(int64_t bio, int64_t append);

/*
 * Takes a BIO out of its chain. What stood before and behind it is linked.
 *
 * bio         BIO handle
 * Returns     new BIO handle: the BIO that followed; 0 where none did
 * See         BIO_push(3)
 */
int64_t gasket_bio_pop(int64_t bio);

/*
 * Gives the BIO that follows in the chain.
 *
 * bio         BIO handle
 * Returns     borrowed BIO handle: the BIO that follows; 0 where none does
 * See         BIO_find_type(3)
 */
int64_t gasket_bio_next(int64_t bio);

/*
 * Finds the first BIO of a kind in a chain, from `bio` on.
 *
 * bio         BIO handle
 * type        int: a BIO_TYPE_ constant; BIO_TYPE_SOURCE_SINK, BIO_TYPE_FILTER or
 *             BIO_TYPE_DESCRIPTOR alone: the first of any such kind
 * Returns     borrowed BIO handle: the BIO; 0 where there is none
 * See         BIO_find_type(3)
 */
int64_t gasket_bio_find_type(int64_t bio, int64_t type);

/*
 * Gives the bytes that wait in a BIO of memory, without taking them out.
 *
 * bio         BIO handle
 * buffer      bytes out or NULL: where they are copied to; NULL to ask for their number
 * length      size_t
 * Returns     how many bytes there are; only so many as there is room for are copied
 * See         BIO_s_mem(3)
 */
int64_t gasket_bio_get_mem_data(int64_t bio, void *buffer, int64_t length);

/*
 * Says what reading answers when a BIO of memory is empty. It is -1 at first, and 0 with
 * BIO_new_mem_buf.
 *
 * bio         BIO handle
 * value       int: 0: the end; below 0: to be called again
 * Returns     1; 0 where the kind cannot
 * See         BIO_s_mem(3)
 */
int64_t gasket_bio_set_mem_eof_return(int64_t bio, int64_t value);

/*
 * Opens a file to read from.
 *
 * bio         BIO handle
 * path        text of any bytes
 * Returns     1, or 0 with the reason in the queue
 * Waits       for files only
 * See         BIO_s_file(3)
 */
int64_t gasket_bio_read_filename(int64_t bio, const char *path);

/*
 * Opens a file to write to; what was in it is lost.
 *
 * bio         BIO handle
 * path        text of any bytes
 * Returns     1, or 0 with the reason in the queue
 * Waits       for files only
 * See         BIO_s_file(3)
 */
int64_t gasket_bio_write_filename(int64_t bio, const char *path);

/*
 * Opens a file to write at its end.
 *
 * bio         BIO handle
 * path        text of any bytes
 * Returns     1, or 0 with the reason in the queue
 * Waits       for files only
 * See         BIO_s_file(3)
 */
int64_t gasket_bio_append_filename(int64_t bio, const char *path);

/*
 * Opens a file that there is, to read and write.
 *
 * bio         BIO handle
 * path        text of any bytes
 * Returns     1, or 0 with the reason in the queue
 * Waits       for files only
 * See         BIO_s_file(3)
 */
int64_t gasket_bio_rw_filename(int64_t bio, const char *path);

/*
 * Gives a BIO the descriptor or socket that it works on.
 *
 * bio         BIO handle
 * fd          int
 * close_flag  int: BIO_CLOSE: it is closed with the BIO; BIO_NOCLOSE: it is not
 * Returns     1; 0 where the kind cannot
 * See         BIO_s_fd(3)
 */
int64_t gasket_bio_set_fd(int64_t bio, int64_t fd, int64_t close_flag);

/*
 * Gives the descriptor or socket that a BIO works on.
 *
 * bio         BIO handle
 * fd          an int64_t to write to or NULL: the same
 * Returns     the descriptor or socket; -1 where there is none
 * See         BIO_s_fd(3)
 */
int64_t gasket_bio_get_fd(int64_t bio, void *fd);

/*
 * Says whether a connection that is still to be made will be one that never waits.
 *
 * bio         BIO handle
 * on          long: 1: nothing waits; 0: it may wait
 * Returns     1; 0 where the kind cannot
 * See         BIO_s_connect(3)
 */
int64_t gasket_bio_set_nbio(int64_t bio, int64_t on);

/*
 * Does what a BIO has to do before bytes flow: connects, accepts, or does the TLS handshake.
 *
 * bio         BIO handle
 * Returns     1; 0 or below on failure or to be called again (BIO_should_retry)
 * Waits       as long as OpenSSL does
 * See         BIO_f_ssl(3)
 */
int64_t gasket_bio_do_handshake(int64_t bio);

/*
 * Connects to the host and port of a BIO_s_connect.
 *
 * bio         BIO handle
 * Returns     1; 0 or below on failure or to be called again (BIO_should_retry)
 * Waits       as long as OpenSSL does
 * See         BIO_s_connect(3)
 */
int64_t gasket_bio_do_connect(int64_t bio);

/*
 * Connects, with further attempts until the time has run out.
 *
 * bio         BIO handle
 * timeout     int: seconds for all attempts; 0: as long as they take; below 0: one attempt that
 *             does not wait
 * nap         int: milliseconds between attempts; below 0: 100
 * Returns     1; 0 when the time ran out; -1 on failure, or, with `timeout` below 0, to be called
 *             again
 * Waits       as long as OpenSSL does
 * OpenSSL     3.0 and newer
 * See         BIO_socket_wait(3)
 */
int64_t gasket_bio_do_connect_retry(int64_t bio, int64_t timeout, int64_t nap);

/*
 * Waits until what BIO_should_retry speaks of has come.
 *
 * bio         BIO handle
 * until       time_t: seconds since 1970; 0: it does not wait and answers 1
 * nap         unsigned int: milliseconds between attempts where the BIO has no socket
 * Returns     1; 0 when the time ran out; -1 on failure
 * Waits       as long as OpenSSL does
 * OpenSSL     3.0 and newer
 * See         BIO_socket_wait(3)
 */
int64_t gasket_bio_wait(int64_t bio, int64_t until, int64_t nap);

/*
 * Waits for a socket.
 *
 * fd          int
 * for_read    int: 1: until it can be read; 0: until it can be written
 * until       time_t: seconds since 1970; 0: it does not wait and answers 1
 * Returns     1; 0 when the time ran out; -1 on failure
 * Waits       as long as OpenSSL does
 * OpenSSL     3.0 and newer
 * See         BIO_socket_wait(3)
 */
int64_t gasket_bio_socket_wait(int64_t fd, int64_t for_read, int64_t until);

/*
 * Says to which host a BIO_s_connect connects.
 *
 * bio         BIO handle
 * host        text: a name or address, or `host:port`
 * Returns     1; 0 where the kind cannot
 * See         BIO_s_connect(3)
 */
int64_t gasket_bio_set_conn_hostname(int64_t bio, const char *host);

/*
 * Says to which port a BIO_s_connect connects.
 *
 * bio         BIO handle
 * port        text: a number or the name of a service
 * Returns     1; 0 where the kind cannot
 * See         BIO_s_connect(3)
 */
int64_t gasket_bio_set_conn_port(int64_t bio, const char *port);

/*
 * Gives the host of a BIO_s_connect.
 *
 * bio         BIO handle
 * Returns     borrowed text: the host; NULL where there is none
 * See         BIO_s_connect(3)
 */
const char *gasket_bio_get_conn_hostname(int64_t bio);

/*
 * Gives the port of a BIO_s_connect.
 *
 * bio         BIO handle
 * Returns     borrowed text: the port; NULL where there is none
 * See         BIO_s_connect(3)
 */
const char *gasket_bio_get_conn_port(int64_t bio);

/*
 * Says which version of IP a BIO_s_connect uses.
 *
 * bio         BIO handle
 * family      int: BIO_FAMILY_IPV4, BIO_FAMILY_IPV6 or BIO_FAMILY_IPANY
 * Returns     1; 0 where the kind cannot
 * See         BIO_s_connect(3)
 */
int64_t gasket_bio_set_conn_ip_family(int64_t bio, int64_t family);

/*
 * Says with which options of the socket a BIO_s_connect connects.
 *
 * bio         BIO handle
 * mode        long: BIO_SOCK_ constants, added
 * Returns     1; 0 where the kind cannot
 * See         BIO_s_connect(3)
 */
int64_t gasket_bio_set_conn_mode(int64_t bio, int64_t mode);

/*
 * Binds the port of a BIO_s_accept when it is called first, and waits for a connection afterwards.
 * That one follows in the chain then; BIO_pop takes it out.
 *
 * bio         BIO handle
 * Returns     1; 0 or below on failure or to be called again (BIO_should_retry)
 * Waits       as long as OpenSSL does
 * See         BIO_s_accept(3)
 */
int64_t gasket_bio_do_accept(int64_t bio);

/*
 * Says where a BIO_s_accept listens.
 *
 * bio         BIO handle
 * name        text: `port` or `host:port`, with `*` for any
 * Returns     1; 0 where the kind cannot
 * See         BIO_s_accept(3)
 */
int64_t gasket_bio_set_accept_name(int64_t bio, const char *name);

/*
 * Says on which port a BIO_s_accept listens.
 *
 * bio         BIO handle
 * port        text: a number or the name of a service
 * Returns     1; 0 where the kind cannot
 * See         BIO_s_accept(3)
 */
int64_t gasket_bio_set_accept_port(int64_t bio, const char *port);

/*
 * Gives the address that a BIO_s_accept listens on.
 *
 * bio         BIO handle
 * Returns     borrowed text: a text; NULL where there is none
 * See         BIO_s_accept(3)
 */
const char *gasket_bio_get_accept_name(int64_t bio);

/*
 * Gives the port that a BIO_s_accept listens on, also when it was chosen by the system.
 *
 * bio         BIO handle
 * Returns     borrowed text: a text; NULL where there is none
 * See         BIO_s_accept(3)
 */
const char *gasket_bio_get_accept_port(int64_t bio);

/*
 * Gives the address of the peer that a BIO_s_accept accepted last.
 *
 * bio         BIO handle
 * Returns     borrowed text: a text; NULL where there is none
 * See         BIO_s_accept(3)
 */
const char *gasket_bio_get_peer_name(int64_t bio);

/*
 * Gives the port of the peer that a BIO_s_accept accepted last.
 *
 * bio         BIO handle
 * Returns     borrowed text: a text; NULL where there is none
 * See         BIO_s_accept(3)
 */
const char *gasket_bio_get_peer_port(int64_t bio);

/*
 * Says whether BIO_do_accept may wait.
 *
 * bio         BIO handle
 * on          int: 1: accepting never waits; 0: it may wait
 * Returns     1; 0 where the kind cannot
 * See         BIO_s_accept(3)
 */
int64_t gasket_bio_set_nbio_accept(int64_t bio, int64_t on);

/*
 * Says which version of IP a BIO_s_accept uses.
 *
 * bio         BIO handle
 * family      int: BIO_FAMILY_IPV4, BIO_FAMILY_IPV6 or BIO_FAMILY_IPANY
 * Returns     1; 0 where the kind cannot
 * See         BIO_s_accept(3)
 */
int64_t gasket_bio_set_accept_ip_family(int64_t bio, int64_t family);

/*
 * Gives a filter of which each connection that is accepted gets a copy in front of it. What it is a
 * copy of is this one as it is now. Other kinds, BIO_f_ssl among them, are refused: BIO_push puts
 * those in front of what BIO_pop answers.
 *
 * bio         BIO handle
 * chain       BIO handle or 0: a BIO_f_buffer, BIO_f_linebuffer or BIO_f_base64 with nothing behind
 *             it; 0: nothing is done
 * Returns     1; 0 where the kind cannot, or with the reason in the queue
 * See         BIO_s_accept(3)
 */
int64_t gasket_bio_set_accept_bios(int64_t bio, int64_t chain);

/*
 * Says how a BIO_s_accept binds its port.
 *
 * bio         BIO handle
 * mode        long: BIO_SOCK_ constants, added; BIO_BIND_NORMAL, BIO_BIND_REUSEADDR
 * Returns     1; 0 where the kind cannot
 * See         BIO_s_accept(3)
 */
int64_t gasket_bio_set_bind_mode(int64_t bio, int64_t mode);

/*
 * Tells how a BIO_s_accept binds its port.
 *
 * bio         BIO handle
 * Returns     what BIO_set_bind_mode set
 * See         BIO_s_accept(3)
 */
int64_t gasket_bio_get_bind_mode(int64_t bio);

/*
 * Makes a pair of two BIOs of BIO_s_bio.
 *
 * first       BIO handle
 * second      BIO handle
 * Returns     1, or 0 with the reason in the queue
 * See         BIO_s_bio(3)
 */
int64_t gasket_bio_make_bio_pair(int64_t first, int64_t second);

/*
 * Parts the BIOs of a pair. What was on its way between them is lost.
 *
 * bio         BIO handle
 * Returns     1; 0 where the kind cannot
 * See         BIO_s_bio(3)
 */
int64_t gasket_bio_destroy_bio_pair(int64_t bio);

/*
 * Says that nothing more will be written to this BIO of a pair; the other one reads the end then.
 *
 * bio         BIO handle
 * Returns     1; 0 where the kind cannot
 * See         BIO_s_bio(3)
 */
int64_t gasket_bio_shutdown_wr(int64_t bio);

/*
 * Says how many bytes a BIO_s_bio holds. It has to be said before the pair is made.
 *
 * bio         BIO handle
 * size        long: in bytes
 * Returns     1, or 0 with the reason in the queue
 * See         BIO_s_bio(3)
 */
int64_t gasket_bio_set_write_buf_size(int64_t bio, int64_t size);

/*
 * Tells how many bytes a BIO_s_bio holds.
 *
 * bio         BIO handle
 * size        long: is not looked at
 * Returns     how many bytes
 * See         BIO_s_bio(3)
 */
int64_t gasket_bio_get_write_buf_size(int64_t bio, int64_t size);

/*
 * Tells how many bytes the next writing to a BIO_s_bio takes.
 *
 * bio         BIO handle
 * Returns     how many bytes
 * See         BIO_s_bio(3)
 */
int64_t gasket_bio_get_write_guarantee(int64_t bio);

/*
 * Tells how many bytes the next writing to a BIO_s_bio takes.
 *
 * bio         BIO handle
 * Returns     how many bytes
 * See         BIO_s_bio(3)
 */
int64_t gasket_bio_ctrl_get_write_guarantee(int64_t bio);

/*
 * Tells how many bytes the other BIO of a pair wanted to read from this one and did not get.
 *
 * bio         BIO handle
 * Returns     how many bytes, 0 where nothing was asked for
 * See         BIO_s_bio(3)
 */
int64_t gasket_bio_get_read_request(int64_t bio);

/*
 * Tells how many bytes the other BIO of a pair wanted to read from this one and did not get.
 *
 * bio         BIO handle
 * Returns     how many bytes, 0 where nothing was asked for
 * See         BIO_s_bio(3)
 */
int64_t gasket_bio_ctrl_get_read_request(int64_t bio);

/*
 * Has BIO_get_read_request answer 0.
 *
 * bio         BIO handle
 * Returns     1; 0 where the kind cannot
 * See         BIO_s_bio(3)
 */
int64_t gasket_bio_ctrl_reset_read_request(int64_t bio);

/*
 * Says how many bytes a BIO_f_buffer gathers, in both directions. What it holds is lost.
 *
 * bio         BIO handle
 * size        long: in bytes; below 4,096 nothing changes
 * Returns     1; 0 on failure
 * See         BIO_f_buffer(3)
 */
int64_t gasket_bio_set_buffer_size(int64_t bio, int64_t size);

/*
 * Says how many bytes a BIO_f_buffer gathers when it reads. What it holds is lost.
 *
 * bio         BIO handle
 * size        long: in bytes; below 4,096 nothing changes
 * Returns     1; 0 on failure
 * See         BIO_f_buffer(3)
 */
int64_t gasket_bio_set_read_buffer_size(int64_t bio, int64_t size);

/*
 * Says how many bytes a BIO_f_buffer gathers when it writes. What it holds is lost.
 *
 * bio         BIO handle
 * size        long: in bytes; below 4,096 nothing changes
 * Returns     1; 0 on failure
 * See         BIO_f_buffer(3)
 */
int64_t gasket_bio_set_write_buffer_size(int64_t bio, int64_t size);

/*
 * Counts the newlines that a BIO_f_buffer has read in advance.
 *
 * bio         BIO handle
 * Returns     how many
 * See         BIO_f_buffer(3)
 */
int64_t gasket_bio_get_buffer_num_lines(int64_t bio);

/*
 * Copies bytes that a BIO_f_buffer has read in advance, and leaves them there. It reads some when
 * it has none.
 *
 * bio         BIO handle
 * buffer      bytes out
 * length      long
 * Returns     how many bytes were copied
 * Waits       as long as OpenSSL does
 * See         BIO_f_buffer(3)
 */
int64_t gasket_bio_buffer_peek(int64_t bio, void *buffer, int64_t length);

/*
 * Puts bytes into a BIO_f_buffer, to be read next, in place of those that it has.
 *
 * bio         BIO handle
 * data        bytes in
 * length      long
 * Returns     1; 0 on failure
 * See         BIO_f_buffer(3)
 */
int64_t gasket_bio_set_buffer_read_data(int64_t bio, const void *data, int64_t length);

/*
 * Says what a BIO_f_prefix writes in front of each line.
 *
 * bio         BIO handle
 * prefix      text of any bytes or NULL: the text; NULL for none
 * Returns     1; 0 where the kind cannot
 * OpenSSL     3.0 and newer
 * See         BIO_f_prefix(3)
 */
int64_t gasket_bio_set_prefix(int64_t bio, const char *prefix);

/*
 * Says how many spaces a BIO_f_prefix writes in front of each line.
 *
 * bio         BIO handle
 * columns     long
 * Returns     1; 0 where the kind cannot
 * OpenSSL     3.0 and newer
 * See         BIO_f_prefix(3)
 */
int64_t gasket_bio_set_indent(int64_t bio, int64_t columns);

/*
 * Tells how many spaces a BIO_f_prefix writes in front of each line.
 *
 * bio         BIO handle
 * Returns     how many
 * OpenSSL     3.0 and newer
 * See         BIO_f_prefix(3)
 */
int64_t gasket_bio_get_indent(int64_t bio);

/*
 * Gives a BIO_f_ssl the SSL that it works with. The SSL lives as long as the BIO needs it, with
 * either flag. Freeing the BIO sends nothing: BIO_ssl_shutdown is for that.
 *
 * bio         BIO handle
 * ssl         SSL handle
 * close_flag  long: BIO_CLOSE or BIO_NOCLOSE
 * Returns     1; 0 where the kind cannot
 * Streams     refused on the SSL of a stream: it is read and written by the stream's functions
 * See         BIO_f_ssl(3)
 */
int64_t gasket_bio_set_ssl(int64_t bio, int64_t ssl, int64_t close_flag);

/*
 * Gives the SSL of a BIO_f_ssl.
 *
 * bio         BIO handle
 * ssl         an int64_t to write to: where the handle of the SSL goes; 0 where there is none
 * Returns     1; 0 or below where there is none
 * See         BIO_f_ssl(3)
 */
int64_t gasket_bio_get_ssl(int64_t bio, void *ssl);

/*
 * Says on which side the SSL of a BIO_f_ssl is.
 *
 * bio         BIO handle
 * client      long: 1: as a client; 0: as a server
 * Returns     1; 0 where there is no SSL
 * See         BIO_f_ssl(3)
 */
int64_t gasket_bio_set_ssl_mode(int64_t bio, int64_t client);

/*
 * Says after how many bytes a BIO_f_ssl renegotiates. TLS 1.3 knows no renegotiation.
 *
 * bio         BIO handle
 * bytes       long: at least 512; below, nothing changes
 * Returns     how many it was before
 * See         BIO_f_ssl(3)
 */
int64_t gasket_bio_set_ssl_renegotiate_bytes(int64_t bio, int64_t bytes);

/*
 * Says after how many seconds a BIO_f_ssl renegotiates. TLS 1.3 knows no renegotiation.
 *
 * bio         BIO handle
 * seconds     long
 * Returns     how many it was before
 * See         BIO_f_ssl(3)
 */
int64_t gasket_bio_set_ssl_renegotiate_timeout(int64_t bio, int64_t seconds);

/*
 * Counts the renegotiations that a BIO_f_ssl began by itself.
 *
 * bio         BIO handle
 * Returns     how many
 * See         BIO_f_ssl(3)
 */
int64_t gasket_bio_get_num_renegotiates(int64_t bio);

/*
 * Does one of the commands that the functions above stand for.
 *
 * bio         BIO handle
 * command     int: a BIO_CTRL_ or BIO_C_ constant
 * number      long: what the command is given besides
 * text        text of any bytes or NULL: for the commands that take a text; NULL for the others
 * Returns     what the command answers
 * Waits       as long as OpenSSL does
 * See         BIO_ctrl(3)
 */
int64_t gasket_bio_ctrl(int64_t bio, int64_t command, int64_t number, const char *text);

/*
 * Makes a place for an address.
 *
 * Returns     new BIO_ADDR handle: an address of no family; 0 with the reason in the queue
 * See         BIO_ADDR(3)
 */
int64_t gasket_bio_addr_new(void);

/*
 * Frees the handle of an address.
 *
 * address     BIO_ADDR handle or 0
 * Returns     0
 * See         BIO_ADDR(3)
 */
int64_t gasket_bio_addr_free(int64_t address);

/*
 * Makes an address one of no family.
 *
 * address     BIO_ADDR handle
 * Returns     0
 * See         BIO_ADDR(3)
 */
int64_t gasket_bio_addr_clear(int64_t address);

/*
 * Tells of which family an address is.
 *
 * address     BIO_ADDR handle
 * Returns     AF_INET, AF_INET6, AF_UNIX or AF_UNSPEC, as numbers of the system
 * See         BIO_ADDR(3)
 */
int64_t gasket_bio_addr_family(int64_t address);

/*
 * Gives the port of an address.
 *
 * address     BIO_ADDR handle
 * Returns     the port, in the byte order of the network; 0 where there is none
 * See         BIO_ADDR(3)
 */
int64_t gasket_bio_addr_rawport(int64_t address);

/*
 * Gives the host of an address.
 *
 * address     BIO_ADDR handle
 * numeric     int: 1: the digits; 0: the name, if one can be found
 * Returns     borrowed text: the host; NULL with the reason in the queue
 * Waits       as long as OpenSSL does
 * See         BIO_ADDR(3)
 */
const char *gasket_bio_addr_hostname_string(int64_t address, int64_t numeric);

/*
 * Gives the port of an address.
 *
 * address     BIO_ADDR handle
 * numeric     int: 1: the digits; 0: the name of the service
 * Returns     borrowed text: the port; NULL with the reason in the queue
 * Waits       as long as OpenSSL does
 * See         BIO_ADDR(3)
 */
const char *gasket_bio_addr_service_string(int64_t address, int64_t numeric);

/*
 * Gives the path of a Unix socket.
 *
 * address     BIO_ADDR handle
 * Returns     borrowed text: the path; NULL where the family is another
 * See         BIO_ADDR(3)
 */
const char *gasket_bio_addr_path_string(int64_t address);

/*
 * Gives the bytes of an address, in the byte order of the network: 4 of IPv4, 16 of IPv6, those of
 * the path of a Unix socket.
 *
 * address     BIO_ADDR handle
 * buffer      bytes out or NULL: where it goes; NULL to ask for its length
 * size        size_t
 * length      an int64_t to write to or NULL: how many bytes it has
 * Returns     1, or 0 where there is none or no room for it
 * See         BIO_ADDR(3)
 */
int64_t gasket_bio_addr_rawaddress(int64_t address, void *buffer, int64_t size, void *length);

/*
 * Sets an address.
 *
 * address     BIO_ADDR handle
 * family      int: AF_INET or AF_INET6, as numbers of the system
 * where       bytes in: 4 bytes for AF_INET, 16 for AF_INET6, in the byte order of the network
 * length      size_t
 * port        unsigned short: in the byte order of the network
 * Returns     1, or 0
 * See         BIO_ADDR(3)
 */
int64_t gasket_bio_addr_rawmake(int64_t address, int64_t family, const void *where, int64_t length, int64_t port);

/*
 * Prepares the use of sockets. Nothing needs it on Unix.
 *
 * Returns     1, or -1
 * See         BIO_sock_init(3)
 */
int64_t gasket_bio_sock_init(void);

/*
 * Says whether operations on a socket may wait.
 *
 * socket      int
 * on          int: 1: nothing waits; 0: it may wait
 * Returns     1, or 0 with the reason in the queue
 * See         BIO_socket_nbio(3)
 */
int64_t gasket_bio_socket_nbio(int64_t socket, int64_t on);

/*
 * Takes the pending error of a socket.
 *
 * socket      int
 * Returns     the number of an OS error, 0 for none; 1 where it cannot be asked
 * See         BIO_sock_error(3)
 */
int64_t gasket_bio_sock_error(int64_t socket);

/*
 * Sets TCP_NODELAY of a socket.
 *
 * socket      int
 * on          int: 1: small pieces are sent at once; 0: they are gathered
 * Returns     1; 0 or -1 on failure
 * See         BIO_set_tcp_ndelay(3)
 */
int64_t gasket_bio_set_tcp_ndelay(int64_t socket, int64_t on);

/*
 * Closes a socket.
 *
 * socket      int
 * Returns     1, or 0
 * See         BIO_connect(3)
 */
int64_t gasket_bio_closesocket(int64_t socket);

/*
 * Tells whether reading or writing a socket that gave `result` just now should be done again. It
 * looks at errno, so that it means something only where nothing came between.
 *
 * result      int: 0 or -1
 * Returns     1 or 0
 * See         BIO_sock_should_retry(3)
 */
int64_t gasket_bio_sock_should_retry(int64_t result);

/*
 * Tells whether reading or writing a descriptor that gave `result` just now should be done again.
 * It looks at errno, so that it means something only where nothing came between.
 *
 * result      int: 0 or -1
 * Returns     1 or 0
 * See         BIO_s_fd(3)
 */
int64_t gasket_bio_fd_should_retry(int64_t result);

/*
 * Tells whether an error of the system means that the call should be made again.
 *
 * error       int: an errno value
 * Returns     1 or 0
 * See         BIO_sock_non_fatal_error(3)
 */
int64_t gasket_bio_sock_non_fatal_error(int64_t error);

/*
 * Tells whether an error of the system means that the call should be made again.
 *
 * error       int: an errno value
 * Returns     1 or 0
 * See         BIO_fd_non_fatal_error(3)
 */
int64_t gasket_bio_fd_non_fatal_error(int64_t error);

/*
 * Tells whether an error of the system means that the call should be made again.
 *
 * error       int: an errno value
 * Returns     1 or 0
 * See         BIO_dgram_non_fatal_error(3)
 */
int64_t gasket_bio_dgram_non_fatal_error(int64_t error);

/*
 * Takes the oldest error out of the queue.
 *
 * Returns     the packed code; 0 when the queue is empty
 * See         ERR_get_error(3)
 */
int64_t gasket_err_get_error(void);

/*
 * Takes the oldest error out of the queue, with its place.
 *
 * file        bytes out or NULL: the C file that raised it
 * file_length size_t
 * line        an int64_t to write to or NULL: the line in that file
 * Returns     the packed code; 0 when the queue is empty
 * See         ERR_get_error(3)
 */
int64_t gasket_err_get_error_line(void *file, int64_t file_length, void *line);

/*
 * Takes the oldest error out of the queue, with its place and what was added.
 *
 * file        bytes out or NULL: the C file that raised it
 * file_length size_t
 * line        an int64_t to write to or NULL: the line in that file
 * data        bytes out or NULL: what was added, such as a file's name
 * data_length size_t
 * flags       an int64_t to write to or NULL: ERR_TXT_STRING where there is `data`; 0
 * Returns     the packed code; 0 when the queue is empty
 * See         ERR_get_error(3)
 */
int64_t gasket_err_get_error_line_data(void *file, int64_t file_length, void *line, void *data, int64_t data_length, void *flags);

/*
 * Takes the oldest error out of the queue, with all that is known about it.
 *
 * file        bytes out or NULL: the C file that raised it
 * file_length size_t
 * line        an int64_t to write to or NULL: the line in that file
 * function    bytes out or NULL: the C function that raised it
 * function_length size_t
 * data        bytes out or NULL: what was added, such as a file's name
 * data_length size_t
 * flags       an int64_t to write to or NULL: ERR_TXT_STRING where there is `data`; 0
 * Returns     the packed code; 0 when the queue is empty
 * See         ERR_get_error(3)
 */
int64_t gasket_err_get_error_all(void *file, int64_t file_length, void *line, void *function, int64_t function_length, void *data, int64_t data_length, void *flags);

/*
 * Gives the oldest error and leaves it in the queue.
 *
 * Returns     the packed code; 0 when the queue is empty
 * See         ERR_get_error(3)
 */
int64_t gasket_err_peek_error(void);

/*
 * Gives the oldest error and leaves it in the queue, with its place.
 *
 * file        bytes out or NULL: the C file that raised it
 * file_length size_t
 * line        an int64_t to write to or NULL: the line in that file
 * Returns     the packed code; 0 when the queue is empty
 * See         ERR_get_error(3)
 */
int64_t gasket_err_peek_error_line(void *file, int64_t file_length, void *line);

/*
 * Gives the oldest error and leaves it in the queue, with its place and what was added.
 *
 * file        bytes out or NULL: the C file that raised it
 * file_length size_t
 * line        an int64_t to write to or NULL: the line in that file
 * data        bytes out or NULL: what was added, such as a file's name
 * data_length size_t
 * flags       an int64_t to write to or NULL: ERR_TXT_STRING where there is `data`; 0
 * Returns     the packed code; 0 when the queue is empty
 * See         ERR_get_error(3)
 */
int64_t gasket_err_peek_error_line_data(void *file, int64_t file_length, void *line, void *data, int64_t data_length, void *flags);

/*
 * Gives the oldest error and leaves it in the queue, with the C function that raised it.
 *
 * function    bytes out or NULL: the C function that raised it
 * function_length size_t
 * Returns     the packed code; 0 when the queue is empty
 * See         ERR_get_error(3)
 */
int64_t gasket_err_peek_error_func(void *function, int64_t function_length);

/*
 * Gives the oldest error and leaves it in the queue, with what was added.
 *
 * data        bytes out or NULL: what was added, such as a file's name
 * data_length size_t
 * flags       an int64_t to write to or NULL: ERR_TXT_STRING where there is `data`; 0
 * Returns     the packed code; 0 when the queue is empty
 * See         ERR_get_error(3)
 */
int64_t gasket_err_peek_error_data(void *data, int64_t data_length, void *flags);

/*
 * Gives the oldest error and leaves it in the queue, with all that is known about it.
 *
 * file        bytes out or NULL: the C file that raised it
 * file_length size_t
 * line        an int64_t to write to or NULL: the line in that file
 * function    bytes out or NULL: the C function that raised it
 * function_length size_t
 * data        bytes out or NULL: what was added, such as a file's name
 * data_length size_t
 * flags       an int64_t to write to or NULL: ERR_TXT_STRING where there is `data`; 0
 * Returns     the packed code; 0 when the queue is empty
 * See         ERR_get_error(3)
 */
int64_t gasket_err_peek_error_all(void *file, int64_t file_length, void *line, void *function, int64_t function_length, void *data, int64_t data_length, void *flags);

/*
 * Gives the newest error and leaves it in the queue.
 *
 * Returns     the packed code; 0 when the queue is empty
 * See         ERR_get_error(3)
 */
int64_t gasket_err_peek_last_error(void);

/*
 * Gives the newest error and leaves it in the queue, with its place.
 *
 * file        bytes out or NULL: the C file that raised it
 * file_length size_t
 * line        an int64_t to write to or NULL: the line in that file
 * Returns     the packed code; 0 when the queue is empty
 * See         ERR_get_error(3)
 */
int64_t gasket_err_peek_last_error_line(void *file, int64_t file_length, void *line);

/*
 * Gives the newest error and leaves it in the queue, with its place and what was added.
 *
 * file        bytes out or NULL: the C file that raised it
 * file_length size_t
 * line        an int64_t to write to or NULL: the line in that file
 * data        bytes out or NULL: what was added, such as a file's name
 * data_length size_t
 * flags       an int64_t to write to or NULL: ERR_TXT_STRING where there is `data`; 0
 * Returns     the packed code; 0 when the queue is empty
 * See         ERR_get_error(3)
 */
int64_t gasket_err_peek_last_error_line_data(void *file, int64_t file_length, void *line, void *data, int64_t data_length, void *flags);

/*
 * Gives the newest error and leaves it in the queue, with the C function that raised it.
 *
 * function    bytes out or NULL: the C function that raised it
 * function_length size_t
 * Returns     the packed code; 0 when the queue is empty
 * See         ERR_get_error(3)
 */
int64_t gasket_err_peek_last_error_func(void *function, int64_t function_length);

/*
 * Gives the newest error and leaves it in the queue, with what was added.
 *
 * data        bytes out or NULL: what was added, such as a file's name
 * data_length size_t
 * flags       an int64_t to write to or NULL: ERR_TXT_STRING where there is `data`; 0
 * Returns     the packed code; 0 when the queue is empty
 * See         ERR_get_error(3)
 */
int64_t gasket_err_peek_last_error_data(void *data, int64_t data_length, void *flags);

/*
 * Gives the newest error and leaves it in the queue, with all that is known about it.
 *
 * file        bytes out or NULL: the C file that raised it
 * file_length size_t
 * line        an int64_t to write to or NULL: the line in that file
 * function    bytes out or NULL: the C function that raised it
 * function_length size_t
 * data        bytes out or NULL: what was added, such as a file's name
 * data_length size_t
 * flags       an int64_t to write to or NULL: ERR_TXT_STRING where there is `data`; 0
 * Returns     the packed code; 0 when the queue is empty
 * See         ERR_get_error(3)
 */
int64_t gasket_err_peek_last_error_all(void *file, int64_t file_length, void *line, void *function, int64_t function_length, void *data, int64_t data_length, void *flags);

/*
 * Empties the queue.
 *
 * Returns     0
 * See         ERR_clear_error(3)
 */
int64_t gasket_err_clear_error(void);

/*
 * Writes the errors of the queue, a line each, and empties it.
 *
 * bio         BIO handle
 * Returns     0
 * Waits       as long as OpenSSL does
 * See         ERR_print_errors(3)
 */
int64_t gasket_err_print_errors(int64_t bio);

/*
 * Gives a line for people to read about an error.
 *
 * code        unsigned long: from ERR_get_error
 * Returns     borrowed text: a line; it stays until the next call on this thread
 * See         ERR_error_string(3)
 */
const char *gasket_err_error_string(int64_t code);

/*
 * Gives a line for people to read about an error, cut to the room and with a NUL behind it.
 *
 * code        unsigned long: from ERR_get_error
 * buffer      bytes out
 * length      size_t
 * Returns     0
 * See         ERR_error_string(3)
 */
int64_t gasket_err_error_string_n(int64_t code, void *buffer, int64_t length);

/*
 * Names the part of OpenSSL that an error came from.
 *
 * code        unsigned long: from ERR_get_error
 * Returns     static text: such as `SSL routines`; NULL where it is not known
 * See         ERR_error_string(3)
 */
const char *gasket_err_lib_error_string(int64_t code);

/*
 * Gives the reason of an error.
 *
 * code        unsigned long: from ERR_get_error
 * Returns     static text: such as `certificate verify failed`; NULL where it is not known
 * See         ERR_error_string(3)
 */
const char *gasket_err_reason_error_string(int64_t code);

/*
 * Names the C function that raised an error.
 *
 * code        unsigned long: from ERR_get_error
 * Returns     static text: the name; always NULL from OpenSSL 3.0 on
 * See         ERR_error_string(3)
 */
const char *gasket_err_func_error_string(int64_t code);

/*
 * Tells which part of OpenSSL an error came from.
 *
 * code        unsigned long: from ERR_get_error
 * Returns     an ERR_LIB_ constant
 * See         ERR_GET_LIB(3)
 */
int64_t gasket_err_get_lib(int64_t code);

/*
 * Tells the reason of an error.
 *
 * code        unsigned long: from ERR_get_error
 * Returns     the reason, a number that the part has given it
 * See         ERR_GET_LIB(3)
 */
int64_t gasket_err_get_reason(int64_t code);

/*
 * Tells which C function raised an error.
 *
 * code        unsigned long: from ERR_get_error
 * Returns     the number of the function; always 0 from OpenSSL 3.0 on
 * See         ERR_GET_LIB(3)
 */
int64_t gasket_err_get_func(int64_t code);

/*
 * Gives the flags of the reason of an error.
 *
 * code        unsigned long: from ERR_get_error
 * Returns     flags, shifted as they are in the code; always 0 with 1.1.1
 * See         ERR_GET_LIB(3)
 */
int64_t gasket_err_get_rflags(int64_t code);

/*
 * Tells whether an error is one like lack of memory, after which OpenSSL can hardly go on.
 *
 * code        unsigned long: from ERR_get_error
 * Returns     0: no
 * See         ERR_GET_LIB(3)
 */
int64_t gasket_err_fatal_error(int64_t code);

/*
 * Tells whether the reason of an error is one that all parts of OpenSSL share.
 *
 * code        unsigned long: from ERR_get_error
 * Returns     1 or 0; always 0 with 1.1.1
 * See         ERR_GET_LIB(3)
 */
int64_t gasket_err_common_error(int64_t code);

/*
 * Tells whether an error is an errno value of the system, which ERR_GET_REASON gives then.
 *
 * code        unsigned long: from ERR_get_error
 * Returns     1 or 0; always 0 with 1.1.1
 * See         ERR_GET_LIB(3)
 */
int64_t gasket_err_system_error(int64_t code);

/*
 * Makes a code, to compare with one of ERR_get_error.
 *
 * library     int: an ERR_LIB_ constant
 * function    int: is looked at with 1.1.1 only
 * reason      int
 * Returns     the packed code
 * See         ERR_load_strings(3)
 */
int64_t gasket_err_pack(int64_t library, int64_t function, int64_t reason);

/*
 * Gives a number for errors of a program's own.
 *
 * Returns     a number that no other part has
 * See         ERR_load_strings(3)
 */
int64_t gasket_err_get_next_error_library(void);

/*
 * Loads the texts of OpenSSL's errors. It loads them by itself, so that nothing needs this call.
 *
 * Returns     1, or 0 with the reason in the queue
 * See         ERR_load_crypto_strings(3)
 */
int64_t gasket_err_load_crypto_strings(void);

/*
 * Loads the texts of the errors of one part of OpenSSL, ERR. It loads them by itself, so that
 * nothing needs this call.
 *
 * Returns     1
 * See         ERR_load_crypto_strings(3)
 */
int64_t gasket_err_load_err_strings(void);

/*
 * Does nothing; OpenSSL frees its texts when the process ends.
 *
 * Returns     0
 * See         ERR_load_crypto_strings(3)
 */
int64_t gasket_err_free_strings(void);

/*
 * Does nothing; a thread's queue is freed when it ends.
 *
 * pid         unsigned long: is not looked at
 * Returns     0
 * OpenSSL     before 4.0
 * See         ERR_remove_state(3)
 */
int64_t gasket_err_remove_state(int64_t pid);

/*
 * Does nothing; a thread's queue is freed when it ends.
 *
 * Returns     0
 * OpenSSL     before 4.0
 * See         ERR_remove_state(3)
 */
int64_t gasket_err_remove_thread_state(void);

/*
 * Fills room with random bytes that are good for keys.
 *
 * buffer      bytes out
 * length      int
 * Returns     1; 0 or -1 with the reason in the queue, and then the bytes are worth nothing
 * See         RAND_bytes(3)
 */
int64_t gasket_rand_bytes(void *buffer, int64_t length);

/*
 * Fills room with random bytes for what must stay secret, from a generator of its own.
 *
 * buffer      bytes out
 * length      int
 * Returns     1; 0 or -1 with the reason in the queue, and then the bytes are worth nothing
 * See         RAND_bytes(3)
 */
int64_t gasket_rand_priv_bytes(void *buffer, int64_t length);

/*
 * Fills room with random bytes, as RAND_bytes does.
 *
 * buffer      bytes out
 * length      size_t
 * strength    unsigned int: bits of security that are needed; 0: any
 * Returns     1; 0 or -1 with the reason in the queue, and then the bytes are worth nothing
 * OpenSSL     3.0 and newer
 * See         RAND_bytes(3)
 */
int64_t gasket_rand_bytes_ex(void *buffer, int64_t length, int64_t strength);

/*
 * Fills room with random bytes, as RAND_priv_bytes does.
 *
 * buffer      bytes out
 * length      size_t
 * strength    unsigned int: bits of security that are needed; 0: any
 * Returns     1; 0 or -1 with the reason in the queue, and then the bytes are worth nothing
 * OpenSSL     3.0 and newer
 * See         RAND_bytes(3)
 */
int64_t gasket_rand_priv_bytes_ex(void *buffer, int64_t length, int64_t strength);

/*
 * Fills room with random bytes. RAND_bytes does it better or as well.
 *
 * buffer      bytes out
 * length      int
 * Returns     1; 0 or -1 on failure
 * See         RAND_bytes(3)
 */
int64_t gasket_rand_pseudo_bytes(void *buffer, int64_t length);

/*
 * Adds random bytes to those that the generators are seeded with. The system seeds them too, so
 * that nothing needs it.
 *
 * buffer      bytes in
 * length      int
 * Returns     0
 * See         RAND_add(3)
 */
int64_t gasket_rand_seed(const void *buffer, int64_t length);

/*
 * Tells whether the generators have been seeded, and seeds them if they can be.
 *
 * Returns     1: yes; 0: no
 * See         RAND_add(3)
 */
int64_t gasket_rand_status(void);

/*
 * Seeds the generators anew from the system.
 *
 * Returns     1; 0 on failure
 * See         RAND_add(3)
 */
int64_t gasket_rand_poll(void);

/*
 * Seeds the generators with what is in a file.
 *
 * path        text of any bytes
 * most        long: how many bytes are read; -1: all, of a device 256
 * Returns     how many bytes were read; -1 with the reason in the queue
 * Waits       for files only
 * See         RAND_load_file(3)
 */
int64_t gasket_rand_load_file(const char *path, int64_t most);

/*
 * Writes random bytes to a file, for RAND_load_file.
 *
 * path        text of any bytes
 * Returns     how many bytes were written; -1 with the reason in the queue
 * Waits       for files only
 * See         RAND_load_file(3)
 */
int64_t gasket_rand_write_file(const char *path);

/*
 * Gives the path of the file of seeds: that of the environment variable RANDFILE, or .rnd in the
 * home directory.
 *
 * buffer      bytes out
 * length      size_t
 * Returns     borrowed text: the path, as in `buffer`; NULL where there is none or no room
 * See         RAND_load_file(3)
 */
const char *gasket_rand_file_name(void *buffer, int64_t length);

/*
 * Says whether the devices that seeds come from stay open.
 *
 * keep        int: 1: they stay open; 0: they are closed
 * Returns     0
 * See         RAND_add(3)
 */
int64_t gasket_rand_keep_random_devices_open(int64_t keep);

/*
 * Says of which type the generators are. It has to be said before the first one is used.
 *
 * drbg        text or NULL: `CTR-DRBG`, `HASH-DRBG` or `HMAC-DRBG`
 * properties  text or NULL
 * cipher      text or NULL: of a CTR-DRBG
 * digest      text or NULL: of the others
 * Returns     1, or 0 with the reason in the queue
 * OpenSSL     3.0 and newer
 * See         RAND_set_DRBG_type(3)
 */
int64_t gasket_rand_set_drbg_type(const char *drbg, const char *properties, const char *cipher, const char *digest);

/*
 * Says where the generators get their seeds from. It has to be said before the first one is used.
 *
 * seed        text or NULL: name of the source
 * properties  text or NULL
 * Returns     1, or 0 with the reason in the queue
 * OpenSSL     3.0 and newer
 * See         RAND_set_DRBG_type(3)
 */
int64_t gasket_rand_set_seed_source_type(const char *seed, const char *properties);

/*
 * Does nothing; OpenSSL frees its generators when the process ends.
 *
 * Returns     0
 * See         RAND_cleanup(3)
 */
int64_t gasket_rand_cleanup(void);

/*
 * Tells how long the content of the encoding of an object identifier is.
 *
 * object      ASN1_OBJECT handle or 0
 * Returns     how many bytes; 0 without one
 * See         OBJ_nid2obj(3)
 */
int64_t gasket_obj_length(int64_t object);

/*
 * Gives the content of the encoding of an object identifier.
 *
 * object      ASN1_OBJECT handle or 0
 * buffer      bytes out or NULL: where they are copied to; NULL to ask for their number
 * length      size_t
 * Returns     how many bytes there are; only so many as there is room for are copied
 * See         OBJ_nid2obj(3)
 */
int64_t gasket_obj_get0_data(int64_t object, void *buffer, int64_t length);

/*
 * Tells of what a signature algorithm consists.
 *
 * signature   int: NID of a signature algorithm
 * digest      an int64_t to write to or NULL: NID of its digest; NID_undef where it has none
 * key         an int64_t to write to or NULL: NID of its kind of key
 * Returns     1; 0 where it is not known
 * See         OBJ_find_sigid_algs(3)
 */
int64_t gasket_obj_find_sigid_algs(int64_t signature, void *digest, void *key);

/*
 * Finds the signature algorithm that a digest and a kind of key make.
 *
 * signature   an int64_t to write to or NULL: NID of the signature algorithm
 * digest      int: NID of a digest
 * key         int: NID of a kind of key
 * Returns     1; 0 where there is none
 * See         OBJ_find_sigid_by_algs(3)
 */
int64_t gasket_obj_find_sigid_by_algs(void *signature, int64_t digest, int64_t key);

/*
 * Does nothing; OpenSSL frees its tables when the process ends.
 *
 * Returns     0
 * See         OBJ_nid2obj(3)
 */
int64_t gasket_obj_cleanup(void);

/*
 * Tells the version of the OpenSSL that is loaded, as a number.
 *
 * Returns     such as 0x30000160: one hexadecimal digit of the major, two of the minor version;
 *             1.1.1 is 0x101010..
 * See         OpenSSL_version(3)
 */
int64_t gasket_openssl_version_num(void);

/*
 * Is the old name of OpenSSL_version.
 *
 * what        int: as for OpenSSL_version
 * Returns     static text: a text
 * See         OpenSSL_version(3)
 */
const char *gasket_ssleay_version(int64_t what);

/*
 * Is the old name of OpenSSL_version_num.
 *
 * Returns     as of OpenSSL_version_num
 * See         OpenSSL_version(3)
 */
int64_t gasket_ssleay(void);

/*
 * Tells the major version, 3 of 3.0.22.
 *
 * Returns     a number
 * OpenSSL     3.0 and newer
 * See         OpenSSL_version(3)
 */
int64_t gasket_openssl_version_major(void);

/*
 * Tells the minor version, 0 of 3.0.22.
 *
 * Returns     a number
 * OpenSSL     3.0 and newer
 * See         OpenSSL_version(3)
 */
int64_t gasket_openssl_version_minor(void);

/*
 * Tells the patch level, 22 of 3.0.22.
 *
 * Returns     a number
 * OpenSSL     3.0 and newer
 * See         OpenSSL_version(3)
 */
int64_t gasket_openssl_version_patch(void);

/*
 * Tells the stage before a release.
 *
 * Returns     static text: such as `-alpha1`; empty for a release
 * OpenSSL     3.0 and newer
 * See         OpenSSL_version(3)
 */
const char *gasket_openssl_version_pre_release(void);

/*
 * Tells what those who built OpenSSL added to its version.
 *
 * Returns     static text: such as `+fips`; empty where there is none
 * OpenSSL     3.0 and newer
 * See         OpenSSL_version(3)
 */
const char *gasket_openssl_version_build_metadata(void);

/*
 * Tells where OpenSSL looks for its files, and what it knows about the processor.
 *
 * what        int: an OPENSSL_INFO_ constant
 * Returns     static text: a text; NULL where there is none
 * OpenSSL     3.0 and newer
 * See         OpenSSL_version(3)
 */
const char *gasket_openssl_info(int64_t what);

/*
 * Prepares parts of OpenSSL. They prepare themselves when they are needed, so that nothing needs
 * this call.
 *
 * options     uint64_t: OPENSSL_INIT_ constants, added
 * Returns     1, or 0 with the reason in the queue
 * Waits       for files only
 * See         OPENSSL_init_crypto(3)
 */
int64_t gasket_openssl_init_crypto(int64_t options);

/*
 * Does nothing.
 *
 * Returns     0
 * See         OPENSSL_init(3)
 */
int64_t gasket_openssl_init(void);

/*
 * Reads OpenSSL's configuration file, once in a process.
 *
 * section     text or NULL: the section of the configuration file; NULL for `openssl_conf`
 * Returns     0
 * Waits       for files only
 * See         OPENSSL_config(3)
 */
int64_t gasket_openssl_config(const char *section);

/*
 * Has OpenSSL read no configuration file, if it has not read it yet.
 *
 * Returns     1, or 0 with the reason in the queue
 * See         OPENSSL_config(3)
 */
int64_t gasket_openssl_no_config(void);

/*
 * Adds what a configuration file can speak about. It is there without this call.
 *
 * Returns     0
 * See         OPENSSL_load_builtin_modules(3)
 */
int64_t gasket_openssl_load_builtin_modules(void);

/*
 * Adds all ciphers and digests. They are there without this call.
 *
 * Returns     1, or 0 with the reason in the queue
 * See         OpenSSL_add_all_algorithms(3)
 */
int64_t gasket_openssl_add_all_algorithms(void);

/*
 * Adds all ciphers and digests. They are there without this call.
 *
 * Returns     1, or 0 with the reason in the queue
 * See         OpenSSL_add_all_algorithms(3)
 */
int64_t gasket_openssl_add_all_algorithms_noconf(void);

/*
 * Adds all ciphers and digests, and reads the configuration file. They are there without this call.
 *
 * Returns     1, or 0 with the reason in the queue
 * Waits       for files only
 * See         OpenSSL_add_all_algorithms(3)
 */
int64_t gasket_openssl_add_all_algorithms_conf(void);

/*
 * Adds all ciphers. They are there without this call.
 *
 * Returns     1, or 0 with the reason in the queue
 * See         OpenSSL_add_all_algorithms(3)
 */
int64_t gasket_openssl_add_all_ciphers(void);

/*
 * Adds all digests. They are there without this call.
 *
 * Returns     1, or 0 with the reason in the queue
 * See         OpenSSL_add_all_algorithms(3)
 */
int64_t gasket_openssl_add_all_digests(void);

/*
 * Does nothing; OpenSSL frees its algorithms when the process ends.
 *
 * Returns     0
 * See         OpenSSL_add_all_algorithms(3)
 */
int64_t gasket_evp_cleanup(void);

/*
 * Does nothing; OpenSSL frees its indexes when the process ends.
 *
 * Returns     0
 * See         CRYPTO_cleanup_all_ex_data(3)
 */
int64_t gasket_crypto_cleanup_all_ex_data(void);

/*
 * Answers 1, for programs that give OpenSSL before 1.1.0 its locks. The ones of today have their
 * own.
 *
 * Returns     1
 * See         CRYPTO_num_locks(3)
 */
int64_t gasket_crypto_num_locks(void);

/*
 * Answers 0: since OpenSSL 1.1.0 there is no such callback.
 *
 * Returns     0
 * See         CRYPTO_get_locking_callback(3)
 */
int64_t gasket_crypto_get_locking_callback(void);

/*
 * Answers 0: since OpenSSL 1.1.0 there is no such callback.
 *
 * Returns     0
 * See         CRYPTO_get_id_callback(3)
 */
int64_t gasket_crypto_get_id_callback(void);

/*
 * Compares bytes in a time that does not tell where they differ.
 *
 * a           bytes in
 * b           bytes in
 * length      size_t
 * Returns     0: equal
 * See         CRYPTO_memcmp(3)
 */
int64_t gasket_crypto_memcmp(const void *a, const void *b, int64_t length);

/*
 * Overwrites room with zeros.
 *
 * buffer      bytes out
 * length      size_t
 * Returns     0
 * See         OPENSSL_malloc(3)
 */
int64_t gasket_openssl_cleanse(void *buffer, int64_t length);

/*
 * Gives a number under which a program can keep something with each BIO, see BIO_set_ex_data.
 *
 * Returns     the index; -1 with the reason in the queue
 * See         BIO_get_ex_new_index(3)
 */
int64_t gasket_bio_get_ex_new_index(void);

/*
 * Reads a certificate in PEM. Blocks of other kinds before it are passed over; calling again reads
 * the next one, and at the end of the text the reason is PEM_R_NO_START_LINE.
 *
 * bio         BIO handle
 * password    text of any bytes or NULL: of an encrypted block, which is rare here; NULL for none
 * Returns     new X509 handle: the certificate; 0 with the reason in the queue
 * Waits       as long as OpenSSL does
 * See         PEM_read_bio_PrivateKey(3)
 */
int64_t gasket_pem_read_bio_x509(int64_t bio, const char *password);

/*
 * Reads a certificate in PEM, and with it the trust settings of a block named TRUSTED CERTIFICATE.
 * Blocks of other kinds before it are passed over; calling again reads the next one, and at the end
 * of the text the reason is PEM_R_NO_START_LINE.
 *
 * bio         BIO handle
 * password    text of any bytes or NULL: of an encrypted block, which is rare here; NULL for none
 * Returns     new X509 handle: the certificate; 0 with the reason in the queue
 * Waits       as long as OpenSSL does
 * See         PEM_read_bio_PrivateKey(3)
 */
int64_t gasket_pem_read_bio_x509_aux(int64_t bio, const char *password);

/*
 * Reads a certificate revocation list in PEM. Blocks of other kinds before it are passed over;
 * calling again reads the next one, and at the end of the text the reason is PEM_R_NO_START_LINE.
 *
 * bio         BIO handle
 * password    text of any bytes or NULL: of an encrypted block, which is rare here; NULL for none
 * Returns     new X509_CRL handle: the list; 0 with the reason in the queue
 * Waits       as long as OpenSSL does
 * See         PEM_read_bio_PrivateKey(3)
 */
int64_t gasket_pem_read_bio_x509_crl(int64_t bio, const char *password);

/*
 * Reads a request for a certificate in PEM. Blocks of other kinds before it are passed over;
 * calling again reads the next one, and at the end of the text the reason is PEM_R_NO_START_LINE.
 *
 * bio         BIO handle
 * password    text of any bytes or NULL: of an encrypted block, which is rare here; NULL for none
 * Returns     new X509_REQ handle: the request; 0 with the reason in the queue
 * Waits       as long as OpenSSL does
 * See         PEM_read_bio_PrivateKey(3)
 */
int64_t gasket_pem_read_bio_x509_req(int64_t bio, const char *password);

/*
 * Reads a private key in PEM: PKCS #8, encrypted or not, or one of the older forms of a single kind
 * of key. Blocks of other kinds before it are passed over.
 *
 * bio         BIO handle
 * password    text of any bytes or NULL: of an encrypted key; NULL for none, and then an encrypted
 *             one fails
 * Returns     new EVP_PKEY handle: the key; 0 with the reason in the queue
 * Waits       as long as OpenSSL does
 * See         PEM_read_bio_PrivateKey(3)
 */
int64_t gasket_pem_read_bio_privatekey(int64_t bio, const char *password);

/*
 * Reads a private key in PEM as PEM_read_bio_PrivateKey does, with a choice of implementations.
 *
 * bio         BIO handle
 * password    text of any bytes or NULL: of an encrypted key; NULL for none, and then an encrypted
 *             one fails
 * properties  text or NULL: which implementations may be used, see property(7); NULL: any
 * Returns     new EVP_PKEY handle: the key; 0 with the reason in the queue
 * Waits       as long as OpenSSL does
 * OpenSSL     3.0 and newer
 * See         PEM_read_bio_PrivateKey(3)
 */
int64_t gasket_pem_read_bio_privatekey_ex(int64_t bio, const char *password, const char *properties);

/*
 * Reads a public key in PEM, from a block named PUBLIC KEY.
 *
 * bio         BIO handle
 * password    text of any bytes or NULL: of an encrypted block, which is rare here; NULL for none
 * Returns     new EVP_PKEY handle: the key; 0 with the reason in the queue
 * Waits       as long as OpenSSL does
 * See         PEM_read_bio_PrivateKey(3)
 */
int64_t gasket_pem_read_bio_pubkey(int64_t bio, const char *password);

/*
 * Reads a public key in PEM as PEM_read_bio_PUBKEY does, with a choice of implementations.
 *
 * bio         BIO handle
 * password    text of any bytes or NULL: of an encrypted block, which is rare here; NULL for none
 * properties  text or NULL: which implementations may be used, see property(7); NULL: any
 * Returns     new EVP_PKEY handle: the key; 0 with the reason in the queue
 * Waits       as long as OpenSSL does
 * OpenSSL     3.0 and newer
 * See         PEM_read_bio_PrivateKey(3)
 */
int64_t gasket_pem_read_bio_pubkey_ex(int64_t bio, const char *password, const char *properties);

/*
 * Reads the parameters of DH, DSA or EC keys in PEM. Keys are made of them by EVP_PKEY_CTX_new and
 * EVP_PKEY_keygen.
 *
 * bio         BIO handle
 * Returns     new EVP_PKEY handle: a key that has parameters only; 0 with the reason in the queue
 * Waits       as long as OpenSSL does
 * See         PEM_read_bio_PrivateKey(3)
 */
int64_t gasket_pem_read_bio_parameters(int64_t bio);

/*
 * Reads parameters in PEM as PEM_read_bio_Parameters does, with a choice of implementations.
 *
 * bio         BIO handle
 * properties  text or NULL: which implementations may be used, see property(7); NULL: any
 * Returns     new EVP_PKEY handle: a key that has parameters only; 0 with the reason in the queue
 * Waits       as long as OpenSSL does
 * OpenSSL     3.0 and newer
 * See         PEM_read_bio_PrivateKey(3)
 */
int64_t gasket_pem_read_bio_parameters_ex(int64_t bio, const char *properties);

/*
 * Reads Diffie-Hellman parameters in PEM, from a block named DH PARAMETERS or X9.42 DH PARAMETERS.
 *
 * bio         BIO handle
 * password    text of any bytes or NULL: of an encrypted block, which is rare here; NULL for none
 * Returns     new DH handle: the parameters; 0 with the reason in the queue
 * Waits       as long as OpenSSL does
 * See         PEM_read_bio_PrivateKey(3)
 */
int64_t gasket_pem_read_bio_dhparams(int64_t bio, const char *password);

/*
 * Reads a private RSA key in PEM.
 *
 * bio         BIO handle
 * password    text of any bytes or NULL: of an encrypted key; NULL for none, and then an encrypted
 *             one fails
 * Returns     new RSA handle: the key; 0 with the reason in the queue
 * Waits       as long as OpenSSL does
 * See         PEM_read_bio_PrivateKey(3)
 */
int64_t gasket_pem_read_bio_rsaprivatekey(int64_t bio, const char *password);

/*
 * Reads a public RSA key in PEM, from a block named RSA PUBLIC KEY.
 *
 * bio         BIO handle
 * password    text of any bytes or NULL: of an encrypted block, which is rare here; NULL for none
 * Returns     new RSA handle: the key; 0 with the reason in the queue
 * Waits       as long as OpenSSL does
 * See         PEM_read_bio_PrivateKey(3)
 */
int64_t gasket_pem_read_bio_rsapublickey(int64_t bio, const char *password);

/*
 * Reads a public RSA key in PEM, from a block named PUBLIC KEY.
 *
 * bio         BIO handle
 * password    text of any bytes or NULL: of an encrypted block, which is rare here; NULL for none
 * Returns     new RSA handle: the key; 0 with the reason in the queue
 * Waits       as long as OpenSSL does
 * See         PEM_read_bio_PrivateKey(3)
 */
int64_t gasket_pem_read_bio_rsa_pubkey(int64_t bio, const char *password);

/*
 * Reads a private EC key in PEM.
 *
 * bio         BIO handle
 * password    text of any bytes or NULL: of an encrypted key; NULL for none, and then an encrypted
 *             one fails
 * Returns     new EC_KEY handle: the key; 0 with the reason in the queue
 * Waits       as long as OpenSSL does
 * See         PEM_read_bio_ECPrivateKey(3)
 */
int64_t gasket_pem_read_bio_ecprivatekey(int64_t bio, const char *password);

/*
 * Reads a public EC key in PEM, from a block named PUBLIC KEY.
 *
 * bio         BIO handle
 * password    text of any bytes or NULL: of an encrypted block, which is rare here; NULL for none
 * Returns     new EC_KEY handle: the key; 0 with the reason in the queue
 * Waits       as long as OpenSSL does
 * See         PEM_read_CMS(3)
 */
int64_t gasket_pem_read_bio_ec_pubkey(int64_t bio, const char *password);

/*
 * Writes a certificate in PEM.
 *
 * bio         BIO handle
 * x509        X509 handle
 * Returns     1, or 0 with the reason in the queue
 * Waits       as long as OpenSSL does
 * See         PEM_read_bio_PrivateKey(3)
 */
int64_t gasket_pem_write_bio_x509(int64_t bio, int64_t x509);

/*
 * Writes a certificate in PEM, with its trust settings, as a block named TRUSTED CERTIFICATE.
 *
 * bio         BIO handle
 * x509        X509 handle
 * Returns     1, or 0 with the reason in the queue
 * Waits       as long as OpenSSL does
 * See         PEM_read_bio_PrivateKey(3)
 */
int64_t gasket_pem_write_bio_x509_aux(int64_t bio, int64_t x509);

/*
 * Writes a certificate revocation list in PEM.
 *
 * bio         BIO handle
 * crl         X509_CRL handle
 * Returns     1, or 0 with the reason in the queue
 * Waits       as long as OpenSSL does
 * See         PEM_read_bio_PrivateKey(3)
 */
int64_t gasket_pem_write_bio_x509_crl(int64_t bio, int64_t crl);

/*
 * Writes a request for a certificate in PEM.
 *
 * bio         BIO handle
 * request     X509_REQ handle
 * Returns     1, or 0 with the reason in the queue
 * Waits       as long as OpenSSL does
 * See         PEM_read_bio_PrivateKey(3)
 */
int64_t gasket_pem_write_bio_x509_req(int64_t bio, int64_t request);

/*
 * Writes a request for a certificate in PEM, as a block named NEW CERTIFICATE REQUEST, which some
 * old software wants.
 *
 * bio         BIO handle
 * request     X509_REQ handle
 * Returns     1, or 0 with the reason in the queue
 * Waits       as long as OpenSSL does
 * See         PEM_read_bio_PrivateKey(3)
 */
int64_t gasket_pem_write_bio_x509_req_new(int64_t bio, int64_t request);

/*
 * Writes the public half of a key in PEM.
 *
 * bio         BIO handle
 * pkey        EVP_PKEY handle
 * Returns     1, or 0 with the reason in the queue
 * Waits       as long as OpenSSL does
 * See         PEM_read_bio_PrivateKey(3)
 */
int64_t gasket_pem_write_bio_pubkey(int64_t bio, int64_t pkey);

/*
 * Writes the public half of a key in PEM, with a choice of implementations.
 *
 * bio         BIO handle
 * pkey        EVP_PKEY handle
 * properties  text or NULL: which implementations may be used, see property(7); NULL: any
 * Returns     1, or 0 with the reason in the queue
 * Waits       as long as OpenSSL does
 * OpenSSL     3.0 and newer
 * See         PEM_read_bio_PrivateKey(3)
 */
int64_t gasket_pem_write_bio_pubkey_ex(int64_t bio, int64_t pkey, const char *properties);

/*
 * Writes a private key in PEM, in PKCS #8 where that exists for its kind.
 *
 * bio         BIO handle
 * pkey        EVP_PKEY handle
 * cipher      EVP_CIPHER handle or 0: to encrypt the key with, for instance that of
 *             EVP_aes_256_cbc; NULL: it is written as it is
 * passphrase  bytes in or NULL: to encrypt with; NULL: `password` is
 * passphrase_length int
 * password    text of any bytes or NULL: to encrypt with where there is no `passphrase`
 * Returns     1, or 0 with the reason in the queue
 * Waits       as long as OpenSSL does
 * See         PEM_read_bio_PrivateKey(3)
 */
int64_t gasket_pem_write_bio_privatekey(int64_t bio, int64_t pkey, int64_t cipher, const void *passphrase, int64_t passphrase_length, const char *password);

/*
 * Writes a private key in PEM, in the older form that there is for its kind, such as RSA PRIVATE
 * KEY. Those forms protect a key badly.
 *
 * bio         BIO handle
 * pkey        EVP_PKEY handle
 * cipher      EVP_CIPHER handle or 0: to encrypt the key with, for instance that of
 *             EVP_aes_256_cbc; NULL: it is written as it is
 * passphrase  bytes in or NULL: to encrypt with; NULL: `password` is
 * passphrase_length int
 * password    text of any bytes or NULL: to encrypt with where there is no `passphrase`
 * Returns     1, or 0 with the reason in the queue
 * Waits       as long as OpenSSL does
 * See         PEM_read_bio_PrivateKey(3)
 */
int64_t gasket_pem_write_bio_privatekey_traditional(int64_t bio, int64_t pkey, int64_t cipher, const void *passphrase, int64_t passphrase_length, const char *password);

/*
 * Writes a private key in PEM as PKCS #8. A `cipher` is used with PBES2.
 *
 * bio         BIO handle
 * pkey        EVP_PKEY handle
 * cipher      EVP_CIPHER handle or 0: to encrypt the key with, for instance that of
 *             EVP_aes_256_cbc; NULL: it is written as it is
 * passphrase  bytes in or NULL: to encrypt with; NULL: `password` is
 * passphrase_length int
 * password    text of any bytes or NULL: to encrypt with where there is no `passphrase`
 * Returns     1, or 0 with the reason in the queue
 * Waits       as long as OpenSSL does
 * See         PEM_read_bio_PrivateKey(3)
 */
int64_t gasket_pem_write_bio_pkcs8privatekey(int64_t bio, int64_t pkey, int64_t cipher, const void *passphrase, int64_t passphrase_length, const char *password);

/*
 * Writes a private key in PEM as PKCS #8, encrypted with one of the older algorithms.
 *
 * bio         BIO handle
 * pkey        EVP_PKEY handle
 * nid         int: NID of the PBE algorithm to encrypt with, of PKCS #5 version 1.5 or PKCS #12;
 *             -1: the key is written as it is
 * passphrase  bytes in or NULL: to encrypt with; NULL: `password` is
 * passphrase_length int
 * password    text of any bytes or NULL: to encrypt with where there is no `passphrase`
 * Returns     1, or 0 with the reason in the queue
 * Waits       as long as OpenSSL does
 * See         PEM_read_bio_PrivateKey(3)
 */
int64_t gasket_pem_write_bio_pkcs8privatekey_nid(int64_t bio, int64_t pkey, int64_t nid, const void *passphrase, int64_t passphrase_length, const char *password);

/*
 * Writes the parameters of a DH, DSA or EC key in PEM.
 *
 * bio         BIO handle
 * pkey        EVP_PKEY handle
 * Returns     1, or 0 with the reason in the queue
 * Waits       as long as OpenSSL does
 * See         PEM_read_bio_PrivateKey(3)
 */
int64_t gasket_pem_write_bio_parameters(int64_t bio, int64_t pkey);

/*
 * Writes Diffie-Hellman parameters in PEM, as a block named DH PARAMETERS, or X9.42 DH PARAMETERS
 * where they have the prime factor `q`.
 *
 * bio         BIO handle
 * dh          DH handle
 * Returns     1, or 0 with the reason in the queue
 * Waits       as long as OpenSSL does
 * See         PEM_read_bio_PrivateKey(3)
 */
int64_t gasket_pem_write_bio_dhparams(int64_t bio, int64_t dh);

/*
 * Writes Diffie-Hellman parameters in PEM, as a block named X9.42 DH PARAMETERS.
 *
 * bio         BIO handle
 * dh          DH handle
 * Returns     1, or 0 with the reason in the queue
 * Waits       as long as OpenSSL does
 * See         PEM_read_CMS(3)
 */
int64_t gasket_pem_write_bio_dhxparams(int64_t bio, int64_t dh);

/*
 * Writes a private RSA key in PEM, in the older form RSA PRIVATE KEY.
 *
 * bio         BIO handle
 * rsa         RSA handle
 * cipher      EVP_CIPHER handle or 0: to encrypt the key with, for instance that of
 *             EVP_aes_256_cbc; NULL: it is written as it is
 * passphrase  bytes in or NULL: to encrypt with; NULL: `password` is
 * passphrase_length int
 * password    text of any bytes or NULL: to encrypt with where there is no `passphrase`
 * Returns     1, or 0 with the reason in the queue
 * Waits       as long as OpenSSL does
 * See         PEM_read_bio_PrivateKey(3)
 */
int64_t gasket_pem_write_bio_rsaprivatekey(int64_t bio, int64_t rsa, int64_t cipher, const void *passphrase, int64_t passphrase_length, const char *password);

/*
 * Writes a public RSA key in PEM, as a block named RSA PUBLIC KEY.
 *
 * bio         BIO handle
 * rsa         RSA handle
 * Returns     1, or 0 with the reason in the queue
 * Waits       as long as OpenSSL does
 * See         PEM_read_bio_PrivateKey(3)
 */
int64_t gasket_pem_write_bio_rsapublickey(int64_t bio, int64_t rsa);

/*
 * Writes a public RSA key in PEM, as a block named PUBLIC KEY.
 *
 * bio         BIO handle
 * rsa         RSA handle
 * Returns     1, or 0 with the reason in the queue
 * Waits       as long as OpenSSL does
 * See         PEM_read_bio_PrivateKey(3)
 */
int64_t gasket_pem_write_bio_rsa_pubkey(int64_t bio, int64_t rsa);

/*
 * Writes a private EC key in PEM, in the older form EC PRIVATE KEY.
 *
 * bio         BIO handle
 * ec_key      EC_KEY handle
 * cipher      EVP_CIPHER handle or 0: to encrypt the key with, for instance that of
 *             EVP_aes_256_cbc; NULL: it is written as it is
 * passphrase  bytes in or NULL: to encrypt with; NULL: `password` is
 * passphrase_length int
 * password    text of any bytes or NULL: to encrypt with where there is no `passphrase`
 * Returns     1, or 0 with the reason in the queue
 * Waits       as long as OpenSSL does
 * See         PEM_read_CMS(3)
 */
int64_t gasket_pem_write_bio_ecprivatekey(int64_t bio, int64_t ec_key, int64_t cipher, const void *passphrase, int64_t passphrase_length, const char *password);

/*
 * Writes a public EC key in PEM, as a block named PUBLIC KEY.
 *
 * bio         BIO handle
 * ec_key      EC_KEY handle
 * Returns     1, or 0 with the reason in the queue
 * Waits       as long as OpenSSL does
 * See         PEM_read_CMS(3)
 */
int64_t gasket_pem_write_bio_ec_pubkey(int64_t bio, int64_t ec_key);

/*
 * Writes any bytes as a PEM block.
 *
 * bio         BIO handle
 * name        text of any bytes: what stands behind BEGIN and END, such as `CERTIFICATE`
 * header      text of any bytes: lines that follow BEGIN, each with its newline; empty for none
 * data        bytes in
 * data_length long
 * Returns     how many base64 characters were written, or 0 with the reason in the queue
 * Waits       as long as OpenSSL does
 * See         PEM_read(3)
 */
int64_t gasket_pem_write_bio(int64_t bio, const char *name, const char *header, const void *data, int64_t data_length);

/*
 * Decodes a certificate from DER.
 *
 * in          bytes in: the encoding; what follows it is not looked at
 * length      long
 * Returns     new X509 handle: the certificate; 0 with the reason in the queue
 * See         d2i_X509(3)
 */
int64_t gasket_d2i_x509(const void *in, int64_t length);

/*
 * Reads a certificate in DER.
 *
 * bio         BIO handle
 * Returns     new X509 handle: the certificate; 0 with the reason in the queue
 * Waits       as long as OpenSSL does
 * See         d2i_X509(3)
 */
int64_t gasket_d2i_x509_bio(int64_t bio);

/*
 * Decodes a certificate from DER, and the trust settings that may follow it.
 *
 * in          bytes in: the encoding; what follows it is not looked at
 * length      long
 * Returns     new X509 handle: the certificate; 0 with the reason in the queue
 * See         i2d_re_X509_tbs(3)
 */
int64_t gasket_d2i_x509_aux(const void *in, int64_t length);

/*
 * Decodes a certificate revocation list from DER.
 *
 * in          bytes in: the encoding; what follows it is not looked at
 * length      long
 * Returns     new X509_CRL handle: the list; 0 with the reason in the queue
 * See         d2i_X509(3)
 */
int64_t gasket_d2i_x509_crl(const void *in, int64_t length);

/*
 * Reads a certificate revocation list in DER.
 *
 * bio         BIO handle
 * Returns     new X509_CRL handle: the list; 0 with the reason in the queue
 * Waits       as long as OpenSSL does
 * See         d2i_X509(3)
 */
int64_t gasket_d2i_x509_crl_bio(int64_t bio);

/*
 * Decodes a request for a certificate from DER.
 *
 * in          bytes in: the encoding; what follows it is not looked at
 * length      long
 * Returns     new X509_REQ handle: the request; 0 with the reason in the queue
 * See         d2i_X509(3)
 */
int64_t gasket_d2i_x509_req(const void *in, int64_t length);

/*
 * Reads a request for a certificate in DER.
 *
 * bio         BIO handle
 * Returns     new X509_REQ handle: the request; 0 with the reason in the queue
 * Waits       as long as OpenSSL does
 * See         d2i_X509(3)
 */
int64_t gasket_d2i_x509_req_bio(int64_t bio);

/*
 * Decodes a distinguished name from DER.
 *
 * in          bytes in: the encoding; what follows it is not looked at
 * length      long
 * Returns     new X509_NAME handle: the name; 0 with the reason in the queue
 * See         d2i_X509(3)
 */
int64_t gasket_d2i_x509_name(const void *in, int64_t length);

/*
 * Decodes a private key of the kind that `type` says from DER, in the older form of its kind or
 * unencrypted PKCS #8.
 *
 * type        int: kind of key, an EVP_PKEY_ constant such as EVP_PKEY_RSA
 * in          bytes in: the encoding; what follows it is not looked at
 * length      long
 * Returns     new EVP_PKEY handle: the key; 0 with the reason in the queue
 * See         d2i_PrivateKey(3)
 */
int64_t gasket_d2i_privatekey(int64_t type, const void *in, int64_t length);

/*
 * Decodes a private key as d2i_PrivateKey does, with a choice of implementations.
 *
 * type        int: kind of key, an EVP_PKEY_ constant such as EVP_PKEY_RSA
 * in          bytes in: the encoding; what follows it is not looked at
 * length      long
 * properties  text or NULL: which implementations may be used, see property(7); NULL: any
 * Returns     new EVP_PKEY handle: the key; 0 with the reason in the queue
 * OpenSSL     3.0 and newer
 * See         d2i_PrivateKey(3)
 */
int64_t gasket_d2i_privatekey_ex(int64_t type, const void *in, int64_t length, const char *properties);

/*
 * Decodes a private key from DER and finds out of which kind it is.
 *
 * in          bytes in: the encoding; what follows it is not looked at
 * length      long
 * Returns     new EVP_PKEY handle: the key; 0 with the reason in the queue
 * See         d2i_PrivateKey(3)
 */
int64_t gasket_d2i_autoprivatekey(const void *in, int64_t length);

/*
 * Decodes a private key as d2i_AutoPrivateKey does, with a choice of implementations.
 *
 * in          bytes in: the encoding; what follows it is not looked at
 * length      long
 * properties  text or NULL: which implementations may be used, see property(7); NULL: any
 * Returns     new EVP_PKEY handle: the key; 0 with the reason in the queue
 * OpenSSL     3.0 and newer
 * See         d2i_PrivateKey(3)
 */
int64_t gasket_d2i_autoprivatekey_ex(const void *in, int64_t length, const char *properties);

/*
 * Reads a private key in DER and finds out of which kind it is.
 *
 * bio         BIO handle
 * Returns     new EVP_PKEY handle: the key; 0 with the reason in the queue
 * Waits       as long as OpenSSL does
 * See         d2i_PrivateKey(3)
 */
int64_t gasket_d2i_privatekey_bio(int64_t bio);

/*
 * Reads a private key in DER as d2i_PrivateKey_bio does, with a choice of implementations.
 *
 * bio         BIO handle
 * properties  text or NULL: which implementations may be used, see property(7); NULL: any
 * Returns     new EVP_PKEY handle: the key; 0 with the reason in the queue
 * Waits       as long as OpenSSL does
 * OpenSSL     3.0 and newer
 * See         d2i_PrivateKey(3)
 */
int64_t gasket_d2i_privatekey_ex_bio(int64_t bio, const char *properties);

/*
 * Reads an encrypted private key in DER, as PKCS #8.
 *
 * bio         BIO handle
 * password    text of any bytes or NULL: of the key; NULL for none, and then it fails
 * Returns     new EVP_PKEY handle: the key; 0 with the reason in the queue
 * Waits       as long as OpenSSL does
 * See         d2i_PKCS8PrivateKey_bio(3)
 */
int64_t gasket_d2i_pkcs8privatekey_bio(int64_t bio, const char *password);

/*
 * Decodes a public key of the kind that `type` says from DER, without its algorithm. EC keys cannot
 * be read with it, for their curve is not there; d2i_PUBKEY can.
 *
 * type        int: kind of key, an EVP_PKEY_ constant such as EVP_PKEY_RSA
 * in          bytes in: the encoding; what follows it is not looked at
 * length      long
 * Returns     new EVP_PKEY handle: the key; 0 with the reason in the queue
 * See         d2i_PrivateKey(3)
 */
int64_t gasket_d2i_publickey(int64_t type, const void *in, int64_t length);

/*
 * Decodes the parameters of DH, DSA or EC keys from DER.
 *
 * type        int: kind of key, an EVP_PKEY_ constant such as EVP_PKEY_RSA
 * in          bytes in: the encoding; what follows it is not looked at
 * length      long
 * Returns     new EVP_PKEY handle: a key that has parameters only; 0 with the reason in the queue
 * OpenSSL     3.0 and newer
 * See         d2i_PrivateKey(3)
 */
int64_t gasket_d2i_keyparams(int64_t type, const void *in, int64_t length);

/*
 * Reads the parameters of DH, DSA or EC keys in DER.
 *
 * type        int: kind of key, an EVP_PKEY_ constant such as EVP_PKEY_RSA
 * bio         BIO handle
 * Returns     new EVP_PKEY handle: a key that has parameters only; 0 with the reason in the queue
 * Waits       as long as OpenSSL does
 * OpenSSL     3.0 and newer
 * See         d2i_PrivateKey(3)
 */
int64_t gasket_d2i_keyparams_bio(int64_t type, int64_t bio);

/*
 * Decodes a public key with its algorithm from DER: the SubjectPublicKeyInfo of certificates.
 *
 * in          bytes in: the encoding; what follows it is not looked at
 * length      long
 * Returns     new EVP_PKEY handle: the key; 0 with the reason in the queue
 * See         X509_PUBKEY_new(3)
 */
int64_t gasket_d2i_pubkey(const void *in, int64_t length);

/*
 * Decodes a public key as d2i_PUBKEY does, with a choice of implementations.
 *
 * in          bytes in: the encoding; what follows it is not looked at
 * length      long
 * properties  text or NULL: which implementations may be used, see property(7); NULL: any
 * Returns     new EVP_PKEY handle: the key; 0 with the reason in the queue
 * OpenSSL     3.0 and newer
 * See         X509_PUBKEY_new(3)
 */
int64_t gasket_d2i_pubkey_ex(const void *in, int64_t length, const char *properties);

/*
 * Reads a public key with its algorithm in DER.
 *
 * bio         BIO handle
 * Returns     new EVP_PKEY handle: the key; 0 with the reason in the queue
 * Waits       as long as OpenSSL does
 * See         X509_PUBKEY_new(3)
 */
int64_t gasket_d2i_pubkey_bio(int64_t bio);

/*
 * Decodes Diffie-Hellman parameters of PKCS #3 from DER.
 *
 * in          bytes in: the encoding; what follows it is not looked at
 * length      long
 * Returns     new DH handle: the parameters; 0 with the reason in the queue
 * See         d2i_RSAPrivateKey(3)
 */
int64_t gasket_d2i_dhparams(const void *in, int64_t length);

/*
 * Decodes Diffie-Hellman parameters of X9.42 from DER.
 *
 * in          bytes in: the encoding; what follows it is not looked at
 * length      long
 * Returns     new DH handle: the parameters; 0 with the reason in the queue
 * See         d2i_X509(3)
 */
int64_t gasket_d2i_dhxparams(const void *in, int64_t length);

/*
 * Decodes a private RSA key of PKCS #1 from DER.
 *
 * in          bytes in: the encoding; what follows it is not looked at
 * length      long
 * Returns     new RSA handle: the key; 0 with the reason in the queue
 * See         d2i_RSAPrivateKey(3)
 */
int64_t gasket_d2i_rsaprivatekey(const void *in, int64_t length);

/*
 * Reads a private RSA key of PKCS #1 in DER.
 *
 * bio         BIO handle
 * Returns     new RSA handle: the key; 0 with the reason in the queue
 * Waits       as long as OpenSSL does
 * See         d2i_RSAPrivateKey(3)
 */
int64_t gasket_d2i_rsaprivatekey_bio(int64_t bio);

/*
 * Decodes a public RSA key of PKCS #1 from DER.
 *
 * in          bytes in: the encoding; what follows it is not looked at
 * length      long
 * Returns     new RSA handle: the key; 0 with the reason in the queue
 * See         d2i_RSAPrivateKey(3)
 */
int64_t gasket_d2i_rsapublickey(const void *in, int64_t length);

/*
 * Reads a public RSA key of PKCS #1 in DER.
 *
 * bio         BIO handle
 * Returns     new RSA handle: the key; 0 with the reason in the queue
 * Waits       as long as OpenSSL does
 * See         d2i_RSAPrivateKey(3)
 */
int64_t gasket_d2i_rsapublickey_bio(int64_t bio);

/*
 * Decodes a public RSA key with its algorithm from DER.
 *
 * in          bytes in: the encoding; what follows it is not looked at
 * length      long
 * Returns     new RSA handle: the key; 0 with the reason in the queue
 * See         d2i_RSAPrivateKey(3)
 */
int64_t gasket_d2i_rsa_pubkey(const void *in, int64_t length);

/*
 * Reads a public RSA key with its algorithm in DER.
 *
 * bio         BIO handle
 * Returns     new RSA handle: the key; 0 with the reason in the queue
 * Waits       as long as OpenSSL does
 * See         d2i_RSAPrivateKey(3)
 */
int64_t gasket_d2i_rsa_pubkey_bio(int64_t bio);

/*
 * Decodes a private EC key with its curve from DER.
 *
 * in          bytes in: the encoding; what follows it is not looked at
 * length      long
 * Returns     new EC_KEY handle: the key; 0 with the reason in the queue
 * See         d2i_RSAPrivateKey(3)
 */
int64_t gasket_d2i_ecprivatekey(const void *in, int64_t length);

/*
 * Reads a private EC key with its curve in DER.
 *
 * bio         BIO handle
 * Returns     new EC_KEY handle: the key; 0 with the reason in the queue
 * Waits       as long as OpenSSL does
 * See         d2i_RSAPrivateKey(3)
 */
int64_t gasket_d2i_ecprivatekey_bio(int64_t bio);

/*
 * Decodes a public EC key with its algorithm from DER.
 *
 * in          bytes in: the encoding; what follows it is not looked at
 * length      long
 * Returns     new EC_KEY handle: the key; 0 with the reason in the queue
 * See         d2i_RSAPrivateKey(3)
 */
int64_t gasket_d2i_ec_pubkey(const void *in, int64_t length);

/*
 * Reads a public EC key with its algorithm in DER.
 *
 * bio         BIO handle
 * Returns     new EC_KEY handle: the key; 0 with the reason in the queue
 * Waits       as long as OpenSSL does
 * See         d2i_RSAPrivateKey(3)
 */
int64_t gasket_d2i_ec_pubkey_bio(int64_t bio);

/*
 * Decodes the parameters of an EC key, its curve, from DER.
 *
 * in          bytes in: the encoding; what follows it is not looked at
 * length      long
 * Returns     new EC_KEY handle: a key that has a curve only; 0 with the reason in the queue
 * See         d2i_RSAPrivateKey(3)
 */
int64_t gasket_d2i_ecparameters(const void *in, int64_t length);

/*
 * Encodes a certificate in DER.
 *
 * x509        X509 handle
 * out         bytes out or NULL
 * length      0 to 2147483647
 * Returns     how many bytes the encoding has, or 0 or below with the reason in the queue
 * See         d2i_X509(3)
 */
int64_t gasket_i2d_x509(int64_t x509, void *out, int64_t length);

/*
 * Writes a certificate in DER.
 *
 * bio         BIO handle
 * x509        X509 handle
 * Returns     1, or 0 with the reason in the queue
 * Waits       as long as OpenSSL does
 * See         d2i_X509(3)
 */
int64_t gasket_i2d_x509_bio(int64_t bio, int64_t x509);

/*
 * Encodes a certificate in DER, and its trust settings behind it.
 *
 * x509        X509 handle
 * out         bytes out or NULL
 * length      0 to 2147483647
 * Returns     how many bytes the encoding has, or 0 or below with the reason in the queue
 * See         i2d_re_X509_tbs(3)
 */
int64_t gasket_i2d_x509_aux(int64_t x509, void *out, int64_t length);

/*
 * Encodes a certificate revocation list in DER.
 *
 * crl         X509_CRL handle
 * out         bytes out or NULL
 * length      0 to 2147483647
 * Returns     how many bytes the encoding has, or 0 or below with the reason in the queue
 * See         d2i_X509(3)
 */
int64_t gasket_i2d_x509_crl(int64_t crl, void *out, int64_t length);

/*
 * Writes a certificate revocation list in DER.
 *
 * bio         BIO handle
 * crl         X509_CRL handle
 * Returns     1, or 0 with the reason in the queue
 * Waits       as long as OpenSSL does
 * See         d2i_X509(3)
 */
int64_t gasket_i2d_x509_crl_bio(int64_t bio, int64_t crl);

/*
 * Encodes a request for a certificate in DER.
 *
 * request     X509_REQ handle
 * out         bytes out or NULL
 * length      0 to 2147483647
 * Returns     how many bytes the encoding has, or 0 or below with the reason in the queue
 * See         d2i_X509(3)
 */
int64_t gasket_i2d_x509_req(int64_t request, void *out, int64_t length);

/*
 * Writes a request for a certificate in DER.
 *
 * bio         BIO handle
 * request     X509_REQ handle
 * Returns     1, or 0 with the reason in the queue
 * Waits       as long as OpenSSL does
 * See         d2i_X509(3)
 */
int64_t gasket_i2d_x509_req_bio(int64_t bio, int64_t request);

/*
 * Encodes a distinguished name in DER.
 *
 * name        X509_NAME handle
 * out         bytes out or NULL
 * length      0 to 2147483647
 * Returns     how many bytes the encoding has, or 0 or below with the reason in the queue
 * See         d2i_X509(3)
 */
int64_t gasket_i2d_x509_name(int64_t name, void *out, int64_t length);

/*
 * Encodes a private key in DER, in the older form of its kind, or in PKCS #8 where it has none.
 *
 * pkey        EVP_PKEY handle
 * out         bytes out or NULL
 * length      0 to 2147483647
 * Returns     how many bytes the encoding has, or 0 or below with the reason in the queue
 * See         d2i_PrivateKey(3)
 */
int64_t gasket_i2d_privatekey(int64_t pkey, void *out, int64_t length);

/*
 * Writes a private key in DER, in the older form of its kind, or in PKCS #8 where it has none.
 *
 * bio         BIO handle
 * pkey        EVP_PKEY handle
 * Returns     1, or 0 with the reason in the queue
 * Waits       as long as OpenSSL does
 * See         d2i_PrivateKey(3)
 */
int64_t gasket_i2d_privatekey_bio(int64_t bio, int64_t pkey);

/*
 * Writes a private key in DER as PKCS #8, not encrypted.
 *
 * bio         BIO handle
 * pkey        EVP_PKEY handle
 * Returns     1, or 0 with the reason in the queue
 * Waits       as long as OpenSSL does
 * See         d2i_X509(3)
 */
int64_t gasket_i2d_pkcs8privatekeyinfo_bio(int64_t bio, int64_t pkey);

/*
 * Writes a private key in DER as PKCS #8. A `cipher` is used with PBES2.
 *
 * bio         BIO handle
 * pkey        EVP_PKEY handle
 * cipher      EVP_CIPHER handle or 0: to encrypt the key with, for instance that of
 *             EVP_aes_256_cbc; NULL: it is written as it is
 * passphrase  bytes in or NULL: to encrypt with; NULL: `password` is
 * passphrase_length int
 * password    text of any bytes or NULL: to encrypt with where there is no `passphrase`
 * Returns     1, or 0 with the reason in the queue
 * Waits       as long as OpenSSL does
 * See         d2i_PKCS8PrivateKey_bio(3)
 */
int64_t gasket_i2d_pkcs8privatekey_bio(int64_t bio, int64_t pkey, int64_t cipher, const void *passphrase, int64_t passphrase_length, const char *password);

/*
 * Writes a private key in DER as PKCS #8, encrypted with one of the older algorithms.
 *
 * bio         BIO handle
 * pkey        EVP_PKEY handle
 * nid         int: NID of the PBE algorithm to encrypt with, of PKCS #5 version 1.5 or PKCS #12;
 *             -1: the key is written as it is
 * passphrase  bytes in or NULL: to encrypt with; NULL: `password` is
 * passphrase_length int
 * password    text of any bytes or NULL: to encrypt with where there is no `passphrase`
 * Returns     1, or 0 with the reason in the queue
 * Waits       as long as OpenSSL does
 * See         d2i_PKCS8PrivateKey_bio(3)
 */
int64_t gasket_i2d_pkcs8privatekey_nid_bio(int64_t bio, int64_t pkey, int64_t nid, const void *passphrase, int64_t passphrase_length, const char *password);

/*
 * Encodes the public half of a key in DER, without its algorithm.
 *
 * pkey        EVP_PKEY handle
 * out         bytes out or NULL
 * length      0 to 2147483647
 * Returns     how many bytes the encoding has, or 0 or below with the reason in the queue
 * See         d2i_PrivateKey(3)
 */
int64_t gasket_i2d_publickey(int64_t pkey, void *out, int64_t length);

/*
 * Encodes the parameters of a DH, DSA or EC key in DER.
 *
 * pkey        EVP_PKEY handle
 * out         bytes out or NULL
 * length      0 to 2147483647
 * Returns     how many bytes the encoding has, or 0 or below with the reason in the queue
 * OpenSSL     3.0 and newer
 * See         d2i_PrivateKey(3)
 */
int64_t gasket_i2d_keyparams(int64_t pkey, void *out, int64_t length);

/*
 * Writes the parameters of a DH, DSA or EC key in DER.
 *
 * bio         BIO handle
 * pkey        EVP_PKEY handle
 * Returns     1, or 0 with the reason in the queue
 * Waits       as long as OpenSSL does
 * OpenSSL     3.0 and newer
 * See         d2i_PrivateKey(3)
 */
int64_t gasket_i2d_keyparams_bio(int64_t bio, int64_t pkey);

/*
 * Encodes the public half of a key with its algorithm in DER: the SubjectPublicKeyInfo of
 * certificates.
 *
 * pkey        EVP_PKEY handle
 * out         bytes out or NULL
 * length      0 to 2147483647
 * Returns     how many bytes the encoding has, or 0 or below with the reason in the queue
 * See         X509_PUBKEY_new(3)
 */
int64_t gasket_i2d_pubkey(int64_t pkey, void *out, int64_t length);

/*
 * Writes the public half of a key with its algorithm in DER.
 *
 * bio         BIO handle
 * pkey        EVP_PKEY handle
 * Returns     1, or 0 with the reason in the queue
 * Waits       as long as OpenSSL does
 * See         X509_PUBKEY_new(3)
 */
int64_t gasket_i2d_pubkey_bio(int64_t bio, int64_t pkey);

/*
 * Encodes Diffie-Hellman parameters in DER, as PKCS #3.
 *
 * dh          DH handle
 * out         bytes out or NULL
 * length      0 to 2147483647
 * Returns     how many bytes the encoding has, or 0 or below with the reason in the queue
 * See         d2i_RSAPrivateKey(3)
 */
int64_t gasket_i2d_dhparams(int64_t dh, void *out, int64_t length);

/*
 * Encodes Diffie-Hellman parameters in DER, as X9.42.
 *
 * dh          DH handle
 * out         bytes out or NULL
 * length      0 to 2147483647
 * Returns     how many bytes the encoding has, or 0 or below with the reason in the queue
 * See         d2i_X509(3)
 */
int64_t gasket_i2d_dhxparams(int64_t dh, void *out, int64_t length);

/*
 * Encodes a private RSA key in DER, as PKCS #1.
 *
 * rsa         RSA handle
 * out         bytes out or NULL
 * length      0 to 2147483647
 * Returns     how many bytes the encoding has, or 0 or below with the reason in the queue
 * See         d2i_RSAPrivateKey(3)
 */
int64_t gasket_i2d_rsaprivatekey(int64_t rsa, void *out, int64_t length);

/*
 * Writes a private RSA key in DER, as PKCS #1.
 *
 * bio         BIO handle
 * rsa         RSA handle
 * Returns     1, or 0 with the reason in the queue
 * Waits       as long as OpenSSL does
 * See         d2i_RSAPrivateKey(3)
 */
int64_t gasket_i2d_rsaprivatekey_bio(int64_t bio, int64_t rsa);

/*
 * Encodes a public RSA key in DER, as PKCS #1.
 *
 * rsa         RSA handle
 * out         bytes out or NULL
 * length      0 to 2147483647
 * Returns     how many bytes the encoding has, or 0 or below with the reason in the queue
 * See         d2i_RSAPrivateKey(3)
 */
int64_t gasket_i2d_rsapublickey(int64_t rsa, void *out, int64_t length);

/*
 * Writes a public RSA key in DER, as PKCS #1.
 *
 * bio         BIO handle
 * rsa         RSA handle
 * Returns     1, or 0 with the reason in the queue
 * Waits       as long as OpenSSL does
 * See         d2i_RSAPrivateKey(3)
 */
int64_t gasket_i2d_rsapublickey_bio(int64_t bio, int64_t rsa);

/*
 * Encodes a public RSA key with its algorithm in DER.
 *
 * rsa         RSA handle
 * out         bytes out or NULL
 * length      0 to 2147483647
 * Returns     how many bytes the encoding has, or 0 or below with the reason in the queue
 * See         d2i_RSAPrivateKey(3)
 */
int64_t gasket_i2d_rsa_pubkey(int64_t rsa, void *out, int64_t length);

/*
 * Writes a public RSA key with its algorithm in DER.
 *
 * bio         BIO handle
 * rsa         RSA handle
 * Returns     1, or 0 with the reason in the queue
 * Waits       as long as OpenSSL does
 * See         d2i_RSAPrivateKey(3)
 */
int64_t gasket_i2d_rsa_pubkey_bio(int64_t bio, int64_t rsa);

/*
 * Encodes a private EC key with its curve in DER.
 *
 * ec_key      EC_KEY handle
 * out         bytes out or NULL
 * length      0 to 2147483647
 * Returns     how many bytes the encoding has, or 0 or below with the reason in the queue
 * See         d2i_RSAPrivateKey(3)
 */
int64_t gasket_i2d_ecprivatekey(int64_t ec_key, void *out, int64_t length);

/*
 * Writes a private EC key with its curve in DER.
 *
 * bio         BIO handle
 * ec_key      EC_KEY handle
 * Returns     1, or 0 with the reason in the queue
 * Waits       as long as OpenSSL does
 * See         d2i_RSAPrivateKey(3)
 */
int64_t gasket_i2d_ecprivatekey_bio(int64_t bio, int64_t ec_key);

/*
 * Encodes a public EC key with its algorithm in DER.
 *
 * ec_key      EC_KEY handle
 * out         bytes out or NULL
 * length      0 to 2147483647
 * Returns     how many bytes the encoding has, or 0 or below with the reason in the queue
 * See         d2i_RSAPrivateKey(3)
 */
int64_t gasket_i2d_ec_pubkey(int64_t ec_key, void *out, int64_t length);

/*
 * Writes a public EC key with its algorithm in DER.
 *
 * bio         BIO handle
 * ec_key      EC_KEY handle
 * Returns     1, or 0 with the reason in the queue
 * Waits       as long as OpenSSL does
 * See         d2i_RSAPrivateKey(3)
 */
int64_t gasket_i2d_ec_pubkey_bio(int64_t bio, int64_t ec_key);

/*
 * Encodes the parameters of an EC key, its curve, in DER.
 *
 * ec_key      EC_KEY handle
 * out         bytes out or NULL
 * length      0 to 2147483647
 * Returns     how many bytes the encoding has, or 0 or below with the reason in the queue
 * See         d2i_RSAPrivateKey(3)
 */
int64_t gasket_i2d_ecparameters(int64_t ec_key, void *out, int64_t length);

/*
 * Makes a key that has nothing yet. EVP_PKEY_set1_RSA and its like fill it, once.
 *
 * Returns     new EVP_PKEY handle: an empty key; 0 with the reason in the queue
 * See         EVP_PKEY_new(3)
 */
int64_t gasket_evp_pkey_new(void);

/*
 * Frees the handle of a key.
 *
 * pkey        EVP_PKEY handle or 0
 * Returns     0
 * See         EVP_PKEY_new(3)
 */
int64_t gasket_evp_pkey_free(int64_t pkey);

/*
 * Counts a key up, so that it must be freed once more.
 *
 * pkey        EVP_PKEY handle
 * Returns     1, or 0 with the reason in the queue
 * See         EVP_PKEY_new(3)
 */
int64_t gasket_evp_pkey_up_ref(int64_t pkey);

/*
 * Tells of which kind a key is.
 *
 * pkey        EVP_PKEY handle
 * Returns     an EVP_PKEY_ constant; EVP_PKEY_NONE for an empty key; -1 for a kind that has no
 *             number
 * See         EVP_PKEY_set1_RSA(3)
 */
int64_t gasket_evp_pkey_get_id(int64_t pkey);

/*
 * Tells of which kind a key is.
 *
 * pkey        EVP_PKEY handle
 * Returns     an EVP_PKEY_ constant; EVP_PKEY_NONE for an empty key; -1 for a kind that has no
 *             number
 * See         EVP_PKEY_set1_RSA(3)
 */
int64_t gasket_evp_pkey_id(int64_t pkey);

/*
 * Tells of which kind a key is, with all names of a kind made one.
 *
 * pkey        EVP_PKEY handle
 * Returns     an EVP_PKEY_ constant, or EVP_PKEY_NONE
 * See         EVP_PKEY_set1_RSA(3)
 */
int64_t gasket_evp_pkey_get_base_id(int64_t pkey);

/*
 * Tells of which kind a key is, with all names of a kind made one.
 *
 * pkey        EVP_PKEY handle
 * Returns     an EVP_PKEY_ constant, or EVP_PKEY_NONE
 * See         EVP_PKEY_set1_RSA(3)
 */
int64_t gasket_evp_pkey_base_id(int64_t pkey);

/*
 * Tells how large a key is: its modulus, prime or order.
 *
 * pkey        EVP_PKEY handle
 * Returns     in bits; 0 where it is not known
 * See         EVP_PKEY_get_size(3)
 */
int64_t gasket_evp_pkey_get_bits(int64_t pkey);

/*
 * Tells how large a key is: its modulus, prime or order.
 *
 * pkey        EVP_PKEY handle
 * Returns     in bits; 0 where it is not known
 * See         EVP_PKEY_get_size(3)
 */
int64_t gasket_evp_pkey_bits(int64_t pkey);

/*
 * Tells how much work an attack on a key takes.
 *
 * pkey        EVP_PKEY handle
 * Returns     in bits; 0 or -2 where it is not known
 * See         EVP_PKEY_get_size(3)
 */
int64_t gasket_evp_pkey_get_security_bits(int64_t pkey);

/*
 * Tells how much work an attack on a key takes.
 *
 * pkey        EVP_PKEY handle
 * Returns     in bits; 0 or -2 where it is not known
 * See         EVP_PKEY_get_size(3)
 */
int64_t gasket_evp_pkey_security_bits(int64_t pkey);

/*
 * Tells how long a signature, or whatever else is made with the key, can become.
 *
 * pkey        EVP_PKEY handle
 * Returns     in bytes; 0 where it is not known
 * See         EVP_PKEY_get_size(3)
 */
int64_t gasket_evp_pkey_get_size(int64_t pkey);

/*
 * Tells how long a signature, or whatever else is made with the key, can become.
 *
 * pkey        EVP_PKEY handle
 * Returns     in bytes; 0 where it is not known
 * See         EVP_PKEY_get_size(3)
 */
int64_t gasket_evp_pkey_size(int64_t pkey);

/*
 * Names the kind of a key, as its provider does.
 *
 * pkey        EVP_PKEY handle
 * Returns     borrowed text: a name such as `RSA`; NULL where there is none
 * OpenSSL     3.0 and newer
 * See         EVP_PKEY_is_a(3)
 */
const char *gasket_evp_pkey_get0_type_name(int64_t pkey);

/*
 * Tells whether a key is of the kind with this name.
 *
 * pkey        EVP_PKEY handle
 * name        text: such as `EC`
 * Returns     1 or 0
 * OpenSSL     3.0 and newer
 * See         EVP_PKEY_is_a(3)
 */
int64_t gasket_evp_pkey_is_a(int64_t pkey, const char *name);

/*
 * Compares the public halves of two keys, with their parameters.
 *
 * a           EVP_PKEY handle
 * b           EVP_PKEY handle
 * Returns     1: equal; 0: not; -1: of different kinds; -2: cannot be compared
 * See         EVP_PKEY_copy_parameters(3)
 */
int64_t gasket_evp_pkey_eq(int64_t a, int64_t b);

/*
 * Compares the public halves of two keys, as EVP_PKEY_eq does.
 *
 * a           EVP_PKEY handle
 * b           EVP_PKEY handle
 * Returns     1: equal; 0: not; -1: of different kinds; -2: cannot be compared
 * See         EVP_PKEY_copy_parameters(3)
 */
int64_t gasket_evp_pkey_cmp(int64_t a, int64_t b);

/*
 * Compares the parameters of two keys.
 *
 * a           EVP_PKEY handle
 * b           EVP_PKEY handle
 * Returns     1: equal; 0: not; -1: of different kinds; -2: cannot be compared
 * See         EVP_PKEY_copy_parameters(3)
 */
int64_t gasket_evp_pkey_parameters_eq(int64_t a, int64_t b);

/*
 * Compares the parameters of two keys, as EVP_PKEY_parameters_eq does.
 *
 * a           EVP_PKEY handle
 * b           EVP_PKEY handle
 * Returns     1: equal; 0: not; -1: of different kinds; -2: cannot be compared
 * See         EVP_PKEY_copy_parameters(3)
 */
int64_t gasket_evp_pkey_cmp_parameters(int64_t a, int64_t b);

/*
 * Tells whether a key lacks parameters that its kind has.
 *
 * pkey        EVP_PKEY handle
 * Returns     1: they are missing; 0
 * See         EVP_PKEY_copy_parameters(3)
 */
int64_t gasket_evp_pkey_missing_parameters(int64_t pkey);

/*
 * Copies the parameters of a key.
 *
 * to          EVP_PKEY handle: an empty key, or one of the same kind without parameters
 * from        EVP_PKEY handle: a DH, DSA or EC key
 * Returns     1, or 0; 1 also when they are equal already
 * See         EVP_PKEY_copy_parameters(3)
 */
int64_t gasket_evp_pkey_copy_parameters(int64_t to, int64_t from);

/*
 * Makes an empty key an RSA key. Both share it.
 *
 * pkey        EVP_PKEY handle: an empty key
 * rsa         RSA handle
 * Returns     1, or 0 with the reason in the queue
 * See         EVP_PKEY_set1_RSA(3)
 */
int64_t gasket_evp_pkey_set1_rsa(int64_t pkey, int64_t rsa);

/*
 * Makes an empty key an RSA key. Both share it, as with EVP_PKEY_set1_RSA.
 *
 * pkey        EVP_PKEY handle: an empty key
 * rsa         RSA handle
 * Returns     1, or 0 with the reason in the queue
 * See         EVP_PKEY_set1_RSA(3)
 */
int64_t gasket_evp_pkey_assign_rsa(int64_t pkey, int64_t rsa);

/*
 * Gives what a key has as an RSA key. Of a key of a provider it is a copy, made once.
 *
 * pkey        EVP_PKEY handle
 * Returns     borrowed RSA handle: the key; 0 with the reason in the queue when it is of another
 *             kind
 * See         EVP_PKEY_set1_RSA(3)
 */
int64_t gasket_evp_pkey_get0_rsa(int64_t pkey);

/*
 * Gives what a key has as an RSA key, as EVP_PKEY_get0_RSA does.
 *
 * pkey        EVP_PKEY handle
 * Returns     new RSA handle: the key; 0 with the reason in the queue when it is of another kind
 * See         EVP_PKEY_set1_RSA(3)
 */
int64_t gasket_evp_pkey_get1_rsa(int64_t pkey);

/*
 * Makes an empty key a DH key or DH parameters. Both share it.
 *
 * pkey        EVP_PKEY handle: an empty key
 * dh          DH handle
 * Returns     1, or 0 with the reason in the queue
 * See         EVP_PKEY_set1_RSA(3)
 */
int64_t gasket_evp_pkey_set1_dh(int64_t pkey, int64_t dh);

/*
 * Makes an empty key a DH key or DH parameters. Both share it, as with EVP_PKEY_set1_DH.
 *
 * pkey        EVP_PKEY handle: an empty key
 * dh          DH handle
 * Returns     1, or 0 with the reason in the queue
 * See         EVP_PKEY_set1_RSA(3)
 */
int64_t gasket_evp_pkey_assign_dh(int64_t pkey, int64_t dh);

/*
 * Gives what a key has as a DH key or DH parameters. Of a key of a provider it is a copy, made
 * once.
 *
 * pkey        EVP_PKEY handle
 * Returns     borrowed DH handle: the key; 0 with the reason in the queue when it is of another
 *             kind
 * See         EVP_PKEY_set1_RSA(3)
 */
int64_t gasket_evp_pkey_get0_dh(int64_t pkey);

/*
 * Gives what a key has as a DH key or DH parameters, as EVP_PKEY_get0_DH does.
 *
 * pkey        EVP_PKEY handle
 * Returns     new DH handle: the key; 0 with the reason in the queue when it is of another kind
 * See         EVP_PKEY_set1_RSA(3)
 */
int64_t gasket_evp_pkey_get1_dh(int64_t pkey);

/*
 * Makes an empty key an EC key. Both share it.
 *
 * pkey        EVP_PKEY handle: an empty key
 * ec_key      EC_KEY handle
 * Returns     1, or 0 with the reason in the queue
 * See         EVP_PKEY_set1_RSA(3)
 */
int64_t gasket_evp_pkey_set1_ec_key(int64_t pkey, int64_t ec_key);

/*
 * Makes an empty key an EC key. Both share it, as with EVP_PKEY_set1_EC_KEY.
 *
 * pkey        EVP_PKEY handle: an empty key
 * ec_key      EC_KEY handle
 * Returns     1, or 0 with the reason in the queue
 * See         EVP_PKEY_set1_RSA(3)
 */
int64_t gasket_evp_pkey_assign_ec_key(int64_t pkey, int64_t ec_key);

/*
 * Gives what a key has as an EC key. Of a key of a provider it is a copy, made once.
 *
 * pkey        EVP_PKEY handle
 * Returns     borrowed EC_KEY handle: the key; 0 with the reason in the queue when it is of another
 *             kind
 * See         EVP_PKEY_set1_RSA(3)
 */
int64_t gasket_evp_pkey_get0_ec_key(int64_t pkey);

/*
 * Gives what a key has as an EC key, as EVP_PKEY_get0_EC_KEY does.
 *
 * pkey        EVP_PKEY handle
 * Returns     new EC_KEY handle: the key; 0 with the reason in the queue when it is of another kind
 * See         EVP_PKEY_set1_RSA(3)
 */
int64_t gasket_evp_pkey_get1_ec_key(int64_t pkey);

/*
 * Gives a number of which a key consists.
 *
 * pkey        EVP_PKEY handle
 * name        text: such as `n`, see the page of the kind, EVP_PKEY-RSA(7)
 * number      an int64_t to write to: where the handle of the number goes
 * Returns     1, or 0 with the reason in the queue
 * OpenSSL     3.0 and newer
 * See         EVP_PKEY_gettable_params(3)
 */
int64_t gasket_evp_pkey_get_bn_param(int64_t pkey, const char *name, void *number);

/*
 * Gives a text that belongs to a key, with a NUL behind it.
 *
 * pkey        EVP_PKEY handle
 * name        text: such as `group`, see the page of the kind, EVP_PKEY-EC(7)
 * buffer      bytes out or NULL: NULL to ask for the length
 * size        size_t
 * length      an int64_t to write to or NULL: how many bytes the text has, without its NUL
 * Returns     1, or 0 with the reason in the queue
 * OpenSSL     3.0 and newer
 * See         EVP_PKEY_gettable_params(3)
 */
int64_t gasket_evp_pkey_get_utf8_string_param(int64_t pkey, const char *name, void *buffer, int64_t size, void *length);

/*
 * Names the curve or group of a key, such as `prime256v1`, with a NUL behind it.
 *
 * pkey        EVP_PKEY handle
 * buffer      bytes out or NULL: NULL to ask for the length
 * size        size_t
 * length      an int64_t to write to or NULL: how many bytes the name has, without its NUL
 * Returns     1, or 0 with the reason in the queue
 * OpenSSL     3.0 and newer
 * See         EVP_PKEY_get_group_name(3)
 */
int64_t gasket_evp_pkey_get_group_name(int64_t pkey, void *buffer, int64_t size, void *length);

/*
 * Writes the public half of a key for people to read.
 *
 * bio         BIO handle
 * pkey        EVP_PKEY handle
 * indent      int: spaces at the beginning of each line
 * Returns     1; 0 or below on failure; -2 where the kind cannot
 * Waits       as long as OpenSSL does
 * See         EVP_PKEY_print_private(3)
 */
int64_t gasket_evp_pkey_print_public(int64_t bio, int64_t pkey, int64_t indent);

/*
 * Writes a key with its private half for people to read.
 *
 * bio         BIO handle
 * pkey        EVP_PKEY handle
 * indent      int: spaces at the beginning of each line
 * Returns     1; 0 or below on failure; -2 where the kind cannot
 * Waits       as long as OpenSSL does
 * See         EVP_PKEY_print_private(3)
 */
int64_t gasket_evp_pkey_print_private(int64_t bio, int64_t pkey, int64_t indent);

/*
 * Writes the parameters of a key for people to read.
 *
 * bio         BIO handle
 * pkey        EVP_PKEY handle
 * indent      int: spaces at the beginning of each line
 * Returns     1; 0 or below on failure; -2 where the kind cannot
 * Waits       as long as OpenSSL does
 * See         EVP_PKEY_print_private(3)
 */
int64_t gasket_evp_pkey_print_params(int64_t bio, int64_t pkey, int64_t indent);

/*
 * Makes an RSA key.
 *
 * bits        size_t: at least 512
 * Returns     new EVP_PKEY handle: the key; 0 with the reason in the queue
 * OpenSSL     3.0 and newer
 * See         EVP_PKEY_keygen(3)
 */
int64_t gasket_evp_rsa_gen(int64_t bits);

/*
 * Makes an EC key.
 *
 * curve       text: a name such as `P-256`
 * Returns     new EVP_PKEY handle: the key; 0 with the reason in the queue
 * OpenSSL     3.0 and newer
 * See         EVP_PKEY_keygen(3)
 */
int64_t gasket_evp_ec_gen(const char *curve);

/*
 * Begins an operation with keys of a kind, by its number.
 *
 * id          int: an EVP_PKEY_ constant
 * Returns     new EVP_PKEY_CTX handle: the operation; 0 with the reason in the queue
 * See         EVP_PKEY_CTX_new(3)
 */
int64_t gasket_evp_pkey_ctx_new_id(int64_t id);

/*
 * Begins an operation with keys of a kind, by its name.
 *
 * name        text: of the kind, such as `EC` or `ED25519`
 * properties  text or NULL: which implementations may be used, see property(7); NULL: any
 * Returns     new EVP_PKEY_CTX handle: the operation; 0 with the reason in the queue
 * OpenSSL     3.0 and newer
 * See         EVP_PKEY_CTX_new(3)
 */
int64_t gasket_evp_pkey_ctx_new_from_name(const char *name, const char *properties);

/*
 * Begins an operation with a key, such as making keys from its parameters.
 *
 * pkey        EVP_PKEY handle
 * Returns     new EVP_PKEY_CTX handle: the operation; 0 with the reason in the queue
 * See         EVP_PKEY_CTX_new(3)
 */
int64_t gasket_evp_pkey_ctx_new(int64_t pkey);

/*
 * Begins an operation with a key, with a choice of implementations.
 *
 * pkey        EVP_PKEY handle
 * properties  text or NULL: which implementations may be used, see property(7); NULL: any
 * Returns     new EVP_PKEY_CTX handle: the operation; 0 with the reason in the queue
 * OpenSSL     3.0 and newer
 * See         EVP_PKEY_CTX_new(3)
 */
int64_t gasket_evp_pkey_ctx_new_from_pkey(int64_t pkey, const char *properties);

/*
 * Copies an operation.
 *
 * ctx         EVP_PKEY_CTX handle
 * Returns     new EVP_PKEY_CTX handle: the copy; 0 with the reason in the queue, as in OpenSSL 3
 *             when making keys has begun
 * See         EVP_PKEY_CTX_new(3)
 */
int64_t gasket_evp_pkey_ctx_dup(int64_t ctx);

/*
 * Frees the handle of an operation.
 *
 * ctx         EVP_PKEY_CTX handle or 0
 * Returns     0
 * See         EVP_PKEY_CTX_new(3)
 */
int64_t gasket_evp_pkey_ctx_free(int64_t ctx);

/*
 * Tells whether an operation is one with keys of the kind with this name.
 *
 * ctx         EVP_PKEY_CTX handle
 * name        text: such as `EC`
 * Returns     1 or 0
 * OpenSSL     3.0 and newer
 * See         EVP_PKEY_CTX_new(3)
 */
int64_t gasket_evp_pkey_ctx_is_a(int64_t ctx, const char *name);

/*
 * Gives the key that an operation was begun with.
 *
 * ctx         EVP_PKEY_CTX handle
 * Returns     borrowed EVP_PKEY handle: the key; 0 where there is none
 * See         EVP_PKEY_CTX_get0_pkey(3)
 */
int64_t gasket_evp_pkey_ctx_get0_pkey(int64_t ctx);

/*
 * Has an operation make keys.
 *
 * ctx         EVP_PKEY_CTX handle
 * Returns     1; 0 or below on failure, with the reason in the queue
 * See         EVP_PKEY_keygen(3)
 */
int64_t gasket_evp_pkey_keygen_init(int64_t ctx);

/*
 * Has an operation make parameters.
 *
 * ctx         EVP_PKEY_CTX handle
 * Returns     1; 0 or below on failure, with the reason in the queue
 * See         EVP_PKEY_keygen(3)
 */
int64_t gasket_evp_pkey_paramgen_init(int64_t ctx);

/*
 * Makes a key. It may take seconds.
 *
 * ctx         EVP_PKEY_CTX handle
 * pkey        an int64_t to write to: where the handle of the new key goes
 * Returns     1; 0 or below on failure, with the reason in the queue
 * See         EVP_PKEY_keygen(3)
 */
int64_t gasket_evp_pkey_keygen(int64_t ctx, void *pkey);

/*
 * Makes parameters. For DH it may take minutes.
 *
 * ctx         EVP_PKEY_CTX handle
 * pkey        an int64_t to write to: where the handle of the new key goes
 * Returns     1; 0 or below on failure, with the reason in the queue
 * See         EVP_PKEY_keygen(3)
 */
int64_t gasket_evp_pkey_paramgen(int64_t ctx, void *pkey);

/*
 * Makes a key or parameters, whichever was begun. It may take minutes.
 *
 * ctx         EVP_PKEY_CTX handle
 * pkey        an int64_t to write to: where the handle of the new key goes
 * Returns     1; 0 or below on failure, with the reason in the queue
 * OpenSSL     3.0 and newer
 * See         EVP_PKEY_keygen(3)
 */
int64_t gasket_evp_pkey_generate(int64_t ctx, void *pkey);

/*
 * Says how large an RSA key is to be; 2,048 where nothing is said.
 *
 * ctx         EVP_PKEY_CTX handle
 * bits        int: at least 512
 * Returns     1; 0 or below on failure, with the reason in the queue; -2 where the kind cannot
 * See         EVP_PKEY_CTX_ctrl(3)
 */
int64_t gasket_evp_pkey_ctx_set_rsa_keygen_bits(int64_t ctx, int64_t bits);

/*
 * Says of how many primes an RSA key is to be; 2 where nothing is said.
 *
 * ctx         EVP_PKEY_CTX handle
 * primes      int: at least 2
 * Returns     1; 0 or below on failure, with the reason in the queue; -2 where the kind cannot
 * See         EVP_PKEY_CTX_ctrl(3)
 */
int64_t gasket_evp_pkey_ctx_set_rsa_keygen_primes(int64_t ctx, int64_t primes);

/*
 * Says which public exponent an RSA key is to have; 65,537 where nothing is said.
 *
 * ctx         EVP_PKEY_CTX handle
 * exponent    BIGNUM handle: odd and above 1; others are refused
 * Returns     1; 0 or below on failure, with the reason in the queue
 * See         EVP_PKEY_CTX_ctrl(3)
 */
int64_t gasket_evp_pkey_ctx_set_rsa_keygen_pubexp(int64_t ctx, int64_t exponent);

/*
 * Says which public exponent an RSA key is to have, as EVP_PKEY_CTX_set_rsa_keygen_pubexp does.
 *
 * ctx         EVP_PKEY_CTX handle
 * exponent    BIGNUM handle: odd and above 1; others are refused
 * Returns     1; 0 or below on failure, with the reason in the queue
 * OpenSSL     3.0 and newer
 * See         EVP_PKEY_CTX_ctrl(3)
 */
int64_t gasket_evp_pkey_ctx_set1_rsa_keygen_pubexp(int64_t ctx, int64_t exponent);

/*
 * Says on which curve an EC key is to be.
 *
 * ctx         EVP_PKEY_CTX handle
 * nid         int: NID of the curve, such as NID_X9_62_prime256v1
 * Returns     1; 0 or below on failure, with the reason in the queue; -2 where the kind cannot
 * See         EVP_PKEY_CTX_ctrl(3)
 */
int64_t gasket_evp_pkey_ctx_set_ec_paramgen_curve_nid(int64_t ctx, int64_t nid);

/*
 * Says whether the curve of an EC key is to be encoded as its name or in full.
 *
 * ctx         EVP_PKEY_CTX handle
 * encoding    int: OPENSSL_EC_NAMED_CURVE or OPENSSL_EC_EXPLICIT_CURVE
 * Returns     1; 0 or below on failure, with the reason in the queue; -2 where the kind cannot
 * See         EVP_PKEY_CTX_ctrl(3)
 */
int64_t gasket_evp_pkey_ctx_set_ec_param_enc(int64_t ctx, int64_t encoding);

/*
 * Says on which curve, or in which group, a key is to be.
 *
 * ctx         EVP_PKEY_CTX handle
 * name        text: of a curve or group, such as `P-256` or `ffdhe2048`
 * Returns     1; 0 or below on failure, with the reason in the queue; -2 where the kind cannot
 * OpenSSL     3.0 and newer
 * See         EVP_PKEY_CTX_ctrl(3)
 */
int64_t gasket_evp_pkey_ctx_set_group_name(int64_t ctx, const char *name);

/*
 * Says in which of the known groups a DH key is to be.
 *
 * ctx         EVP_PKEY_CTX handle
 * nid         int: NID of the group, such as NID_ffdhe2048
 * Returns     1; 0 or below on failure, with the reason in the queue; -2 where the kind cannot
 * See         EVP_PKEY_CTX_ctrl(3)
 */
int64_t gasket_evp_pkey_ctx_set_dh_nid(int64_t ctx, int64_t nid);

/*
 * Says how large the prime of DH parameters is to be; 2,048 where nothing is said.
 *
 * ctx         EVP_PKEY_CTX handle
 * bits        int: at least 512
 * Returns     1; 0 or below on failure, with the reason in the queue; -2 where the kind cannot
 * See         EVP_PKEY_CTX_ctrl(3)
 */
int64_t gasket_evp_pkey_ctx_set_dh_paramgen_prime_len(int64_t ctx, int64_t bits);

/*
 * Says which generator DH parameters are to have; 2 where nothing is said.
 *
 * ctx         EVP_PKEY_CTX handle
 * generator   int: 2 or 5
 * Returns     1; 0 or below on failure, with the reason in the queue; -2 where the kind cannot
 * See         EVP_PKEY_CTX_ctrl(3)
 */
int64_t gasket_evp_pkey_ctx_set_dh_paramgen_generator(int64_t ctx, int64_t generator);

/*
 * Finds a digest by its name.
 *
 * name        text: such as `SHA256`
 * Returns     static EVP_MD handle: the digest; 0 where there is none with this name
 * See         EVP_DigestInit(3)
 */
int64_t gasket_evp_get_digestbyname(const char *name);

/*
 * Finds a digest by its NID.
 *
 * nid         int: such as NID_sha256
 * Returns     static EVP_MD handle: the digest; 0 where there is none
 * See         EVP_DigestInit(3)
 */
int64_t gasket_evp_get_digestbynid(int64_t nid);

/*
 * Finds a digest by its object identifier.
 *
 * object      ASN1_OBJECT handle
 * Returns     static EVP_MD handle: the digest; 0 where there is none
 * See         EVP_DigestInit(3)
 */
int64_t gasket_evp_get_digestbyobj(int64_t object);

/*
 * Tells how long the values of a digest are.
 *
 * md          EVP_MD handle
 * Returns     in bytes; 0 for EVP_shake128 and EVP_shake256 in some versions; -1 on failure
 * See         EVP_DigestInit(3)
 */
int64_t gasket_evp_md_get_size(int64_t md);

/*
 * Tells how long the values of a digest are.
 *
 * md          EVP_MD handle
 * Returns     in bytes; 0 for EVP_shake128 and EVP_shake256 in some versions; -1 on failure
 * See         EVP_DigestInit(3)
 */
int64_t gasket_evp_md_size(int64_t md);

/*
 * Tells how large the blocks are that a digest works on.
 *
 * md          EVP_MD handle
 * Returns     in bytes
 * See         EVP_DigestInit(3)
 */
int64_t gasket_evp_md_get_block_size(int64_t md);

/*
 * Tells how large the blocks are that a digest works on.
 *
 * md          EVP_MD handle
 * Returns     in bytes
 * See         EVP_DigestInit(3)
 */
int64_t gasket_evp_md_block_size(int64_t md);

/*
 * Gives the NID of a digest.
 *
 * md          EVP_MD handle
 * Returns     the NID; NID_undef where it has none
 * See         EVP_DigestInit(3)
 */
int64_t gasket_evp_md_get_type(int64_t md);

/*
 * Gives the NID of a digest.
 *
 * md          EVP_MD handle
 * Returns     the NID; NID_undef where it has none
 * See         EVP_DigestInit(3)
 */
int64_t gasket_evp_md_type(int64_t md);

/*
 * Gives the NID of a digest, as EVP_MD_get_type does.
 *
 * md          EVP_MD handle
 * Returns     the NID; NID_undef where it has none
 * OpenSSL     3.0 and newer
 * See         EVP_DigestInit(3)
 */
int64_t gasket_evp_md_nid(int64_t md);

/*
 * Names a digest.
 *
 * md          EVP_MD handle
 * Returns     static text: such as `SHA256`
 * OpenSSL     3.0 and newer
 * See         EVP_DigestInit(3)
 */
const char *gasket_evp_md_get0_name(int64_t md);

/*
 * Names a digest.
 *
 * md          EVP_MD handle
 * Returns     static text: such as `SHA256`
 * OpenSSL     3.0 and newer
 * See         EVP_DigestInit(3)
 */
const char *gasket_evp_md_name(int64_t md);

/*
 * Gives BLAKE2b with 512 bits.
 *
 * Returns     static EVP_MD handle
 * See         EVP_blake2b512(3)
 */
int64_t gasket_evp_blake2b512(void);

/*
 * Gives BLAKE2s with 256 bits.
 *
 * Returns     static EVP_MD handle
 * See         EVP_blake2b512(3)
 */
int64_t gasket_evp_blake2s256(void);

/*
 * Gives MD4.
 *
 * Returns     static EVP_MD handle
 * See         EVP_md4(3)
 */
int64_t gasket_evp_md4(void);

/*
 * Gives MD5.
 *
 * Returns     static EVP_MD handle
 * See         EVP_md5(3)
 */
int64_t gasket_evp_md5(void);

/*
 * Gives MD5 and SHA-1 one after the other, as TLS 1.1 signs.
 *
 * Returns     static EVP_MD handle
 * See         EVP_md5(3)
 */
int64_t gasket_evp_md5_sha1(void);

/*
 * Gives the digest that gives nothing.
 *
 * Returns     static EVP_MD handle
 * See         EVP_DigestInit(3)
 */
int64_t gasket_evp_md_null(void);

/*
 * Gives RIPEMD-160.
 *
 * Returns     static EVP_MD handle
 * See         EVP_ripemd160(3)
 */
int64_t gasket_evp_ripemd160(void);

/*
 * Gives SHA-1.
 *
 * Returns     static EVP_MD handle
 * See         EVP_sha1(3)
 */
int64_t gasket_evp_sha1(void);

/*
 * Gives SHA-224.
 *
 * Returns     static EVP_MD handle
 * See         EVP_sha224(3)
 */
int64_t gasket_evp_sha224(void);

/*
 * Gives SHA-256.
 *
 * Returns     static EVP_MD handle
 * See         EVP_sha224(3)
 */
int64_t gasket_evp_sha256(void);

/*
 * Gives SHA-384.
 *
 * Returns     static EVP_MD handle
 * See         EVP_sha224(3)
 */
int64_t gasket_evp_sha384(void);

/*
 * Gives SHA3-224.
 *
 * Returns     static EVP_MD handle
 * See         EVP_sha3_224(3)
 */
int64_t gasket_evp_sha3_224(void);

/*
 * Gives SHA3-256.
 *
 * Returns     static EVP_MD handle
 * See         EVP_sha3_224(3)
 */
int64_t gasket_evp_sha3_256(void);

/*
 * Gives SHA3-384.
 *
 * Returns     static EVP_MD handle
 * See         EVP_sha3_224(3)
 */
int64_t gasket_evp_sha3_384(void);

/*
 * Gives SHA3-512.
 *
 * Returns     static EVP_MD handle
 * See         EVP_sha3_224(3)
 */
int64_t gasket_evp_sha3_512(void);

/*
 * Gives SHA-512.
 *
 * Returns     static EVP_MD handle
 * See         EVP_sha224(3)
 */
int64_t gasket_evp_sha512(void);

/*
 * Gives SHA-512/224.
 *
 * Returns     static EVP_MD handle
 * See         EVP_sha224(3)
 */
int64_t gasket_evp_sha512_224(void);

/*
 * Gives SHA-512/256.
 *
 * Returns     static EVP_MD handle
 * See         EVP_sha224(3)
 */
int64_t gasket_evp_sha512_256(void);

/*
 * Gives SHAKE128.
 *
 * Returns     static EVP_MD handle
 * See         EVP_sha3_224(3)
 */
int64_t gasket_evp_shake128(void);

/*
 * Gives SHAKE256.
 *
 * Returns     static EVP_MD handle
 * See         EVP_sha3_224(3)
 */
int64_t gasket_evp_shake256(void);

/*
 * Gives SM3.
 *
 * Returns     static EVP_MD handle
 * See         EVP_sm3(3)
 */
int64_t gasket_evp_sm3(void);

/*
 * Gives Whirlpool.
 *
 * Returns     static EVP_MD handle
 * See         EVP_whirlpool(3)
 */
int64_t gasket_evp_whirlpool(void);

/*
 * Finds a cipher by its name.
 *
 * name        text: such as `AES-256-CBC`
 * Returns     static EVP_CIPHER handle: the cipher; 0 where there is none with this name
 * See         EVP_EncryptInit(3)
 */
int64_t gasket_evp_get_cipherbyname(const char *name);

/*
 * Finds a cipher by its NID.
 *
 * nid         int: such as NID_aes_256_cbc
 * Returns     static EVP_CIPHER handle: the cipher; 0 where there is none
 * See         EVP_EncryptInit(3)
 */
int64_t gasket_evp_get_cipherbynid(int64_t nid);

/*
 * Finds a cipher by its object identifier.
 *
 * object      ASN1_OBJECT handle
 * Returns     static EVP_CIPHER handle: the cipher; 0 where there is none
 * See         EVP_EncryptInit(3)
 */
int64_t gasket_evp_get_cipherbyobj(int64_t object);

/*
 * Tells how long the keys of a cipher are.
 *
 * cipher      EVP_CIPHER handle
 * Returns     in bytes
 * See         EVP_EncryptInit(3)
 */
int64_t gasket_evp_cipher_get_key_length(int64_t cipher);

/*
 * Tells how long the keys of a cipher are.
 *
 * cipher      EVP_CIPHER handle
 * Returns     in bytes
 * See         EVP_EncryptInit(3)
 */
int64_t gasket_evp_cipher_key_length(int64_t cipher);

/*
 * Tells how long the initialization vectors of a cipher are.
 *
 * cipher      EVP_CIPHER handle
 * Returns     in bytes; 0 where it takes none
 * See         EVP_EncryptInit(3)
 */
int64_t gasket_evp_cipher_get_iv_length(int64_t cipher);

/*
 * Tells how long the initialization vectors of a cipher are.
 *
 * cipher      EVP_CIPHER handle
 * Returns     in bytes; 0 where it takes none
 * See         EVP_EncryptInit(3)
 */
int64_t gasket_evp_cipher_iv_length(int64_t cipher);

/*
 * Tells how large the blocks are that a cipher works on.
 *
 * cipher      EVP_CIPHER handle
 * Returns     in bytes; 1 for a stream cipher
 * See         EVP_EncryptInit(3)
 */
int64_t gasket_evp_cipher_get_block_size(int64_t cipher);

/*
 * Tells how large the blocks are that a cipher works on.
 *
 * cipher      EVP_CIPHER handle
 * Returns     in bytes; 1 for a stream cipher
 * See         EVP_EncryptInit(3)
 */
int64_t gasket_evp_cipher_block_size(int64_t cipher);

/*
 * Gives the NID of a cipher.
 *
 * cipher      EVP_CIPHER handle
 * Returns     the NID; NID_undef where it has none
 * See         EVP_EncryptInit(3)
 */
int64_t gasket_evp_cipher_get_nid(int64_t cipher);

/*
 * Gives the NID of a cipher.
 *
 * cipher      EVP_CIPHER handle
 * Returns     the NID; NID_undef where it has none
 * See         EVP_EncryptInit(3)
 */
int64_t gasket_evp_cipher_nid(int64_t cipher);

/*
 * Gives the NID of a cipher for use in ASN.1, where variants of a cipher have one.
 *
 * cipher      EVP_CIPHER handle
 * Returns     the NID of the object identifier; NID_undef where it has none
 * See         EVP_EncryptInit(3)
 */
int64_t gasket_evp_cipher_get_type(int64_t cipher);

/*
 * Gives the NID of a cipher for use in ASN.1, where variants of a cipher have one.
 *
 * cipher      EVP_CIPHER handle
 * Returns     the NID of the object identifier; NID_undef where it has none
 * See         EVP_EncryptInit(3)
 */
int64_t gasket_evp_cipher_type(int64_t cipher);

/*
 * Names a cipher.
 *
 * cipher      EVP_CIPHER handle
 * Returns     static text: such as `AES-256-CBC`
 * OpenSSL     3.0 and newer
 * See         EVP_EncryptInit(3)
 */
const char *gasket_evp_cipher_get0_name(int64_t cipher);

/*
 * Names a cipher.
 *
 * cipher      EVP_CIPHER handle
 * Returns     static text: such as `AES-256-CBC`
 * OpenSSL     3.0 and newer
 * See         EVP_EncryptInit(3)
 */
const char *gasket_evp_cipher_name(int64_t cipher);

/*
 * Gives AES with 128 bits in the mode CBC, to encrypt private keys with. EVP_get_cipherbyname gives
 * any other cipher.
 *
 * Returns     static EVP_CIPHER handle
 * See         EVP_aes_128_gcm(3)
 */
int64_t gasket_evp_aes_128_cbc(void);

/*
 * Gives AES with 192 bits in the mode CBC, to encrypt private keys with. EVP_get_cipherbyname gives
 * any other cipher.
 *
 * Returns     static EVP_CIPHER handle
 * See         EVP_aes_128_gcm(3)
 */
int64_t gasket_evp_aes_192_cbc(void);

/*
 * Gives AES with 256 bits in the mode CBC, to encrypt private keys with. EVP_get_cipherbyname gives
 * any other cipher.
 *
 * Returns     static EVP_CIPHER handle
 * See         EVP_aes_128_gcm(3)
 */
int64_t gasket_evp_aes_256_cbc(void);

/*
 * Gives triple DES in the mode CBC, to encrypt private keys with. EVP_get_cipherbyname gives any
 * other cipher.
 *
 * Returns     static EVP_CIPHER handle
 * See         EVP_des_cbc(3)
 */
int64_t gasket_evp_des_ede3_cbc(void);

/*
 * Gives the cipher that changes nothing.
 *
 * Returns     static EVP_CIPHER handle
 * See         EVP_EncryptInit(3)
 */
int64_t gasket_evp_enc_null(void);

/*
 * Makes a place for DH parameters.
 *
 * Returns     new DH handle: parameters that are empty; 0 with the reason in the queue
 * See         DH_new(3)
 */
int64_t gasket_dh_new(void);

/*
 * Frees the handle of DH parameters.
 *
 * dh          DH handle or 0
 * Returns     0
 * See         DH_new(3)
 */
int64_t gasket_dh_free(int64_t dh);

/*
 * Counts DH parameters up, so that it must be freed once more.
 *
 * dh          DH handle
 * Returns     1, or 0 with the reason in the queue
 * See         DH_up_ref(3)
 */
int64_t gasket_dh_up_ref(int64_t dh);

/*
 * Tells how large the prime is.
 *
 * dh          DH handle
 * Returns     in bits; -1 where there is none
 * See         DH_size(3)
 */
int64_t gasket_dh_bits(int64_t dh);

/*
 * Tells how large the prime is.
 *
 * dh          DH handle
 * Returns     in bytes; -1 where there is none
 * See         DH_size(3)
 */
int64_t gasket_dh_size(int64_t dh);

/*
 * Tells how much work an attack on the parameters takes.
 *
 * dh          DH handle
 * Returns     in bits; -1 where there is none
 * See         DH_size(3)
 */
int64_t gasket_dh_security_bits(int64_t dh);

/*
 * Gives the prime of DH parameters.
 *
 * dh          DH handle
 * Returns     borrowed BIGNUM handle: the number; 0 where there is none
 * See         DH_get0_pqg(3)
 */
int64_t gasket_dh_get0_p(int64_t dh);

/*
 * Gives the order of the subgroup of DH parameters.
 *
 * dh          DH handle
 * Returns     borrowed BIGNUM handle: the number; 0 where there is none
 * See         DH_get0_pqg(3)
 */
int64_t gasket_dh_get0_q(int64_t dh);

/*
 * Gives the generator of DH parameters.
 *
 * dh          DH handle
 * Returns     borrowed BIGNUM handle: the number; 0 where there is none
 * See         DH_get0_pqg(3)
 */
int64_t gasket_dh_get0_g(int64_t dh);

/*
 * Gives the public key that belongs to DH parameters.
 *
 * dh          DH handle
 * Returns     borrowed BIGNUM handle: the number; 0 where there is none
 * See         DH_get0_pqg(3)
 */
int64_t gasket_dh_get0_pub_key(int64_t dh);

/*
 * Gives the private key that belongs to DH parameters.
 *
 * dh          DH handle
 * Returns     borrowed BIGNUM handle: the number; 0 where there is none
 * See         DH_get0_pqg(3)
 */
int64_t gasket_dh_get0_priv_key(int64_t dh);

/*
 * Sets the numbers of which DH parameters consist.
 *
 * dh          DH handle: without a prime
 * p           BIGNUM handle: the prime
 * q           BIGNUM handle or 0: the order of the subgroup; 0 for none
 * g           BIGNUM handle: the generator
 * Returns     1; 0 when there is a prime already
 * See         DH_get0_pqg(3)
 */
int64_t gasket_dh_set0_pqg(int64_t dh, int64_t p, int64_t q, int64_t g);

/*
 * Checks whether parameters are good, whether the prime is one above all. It takes a while.
 *
 * dh          DH handle
 * codes       an int64_t to write to: DH_CHECK_ and DH_ constants, added: what is wrong; 0: nothing
 * Returns     1: checked; 0: could not be
 * See         DH_generate_parameters(3)
 */
int64_t gasket_dh_check(int64_t dh, void *codes);

/*
 * Checks what of parameters can be checked quickly.
 *
 * dh          DH handle
 * codes       an int64_t to write to: DH_CHECK_ and DH_ constants, added: what is wrong; 0: nothing
 * Returns     1: checked; 0: could not be
 * See         DH_generate_parameters(3)
 */
int64_t gasket_dh_check_params(int64_t dh, void *codes);

/*
 * Checks whether a public key is one that belongs to the parameters.
 *
 * dh          DH handle
 * key         BIGNUM handle: the public key
 * codes       an int64_t to write to: DH_CHECK_PUBKEY_ constants, added: what is wrong; 0: nothing
 * Returns     1: checked; 0: could not be
 * See         DH_check_pub_key(3)
 */
int64_t gasket_dh_check_pub_key(int64_t dh, int64_t key, void *codes);

/*
 * Gives the parameters of RFC 5114 of 1024 bits with a subgroup of 160.
 *
 * Returns     new DH handle: the parameters; 0 with the reason in the queue
 * See         DH_get_1024_160(3)
 */
int64_t gasket_dh_get_1024_160(void);

/*
 * Gives the parameters of RFC 5114 of 2048 bits with a subgroup of 224.
 *
 * Returns     new DH handle: the parameters; 0 with the reason in the queue
 * See         DH_get_1024_160(3)
 */
int64_t gasket_dh_get_2048_224(void);

/*
 * Gives the parameters of RFC 5114 of 2048 bits with a subgroup of 256.
 *
 * Returns     new DH handle: the parameters; 0 with the reason in the queue
 * See         DH_get_1024_160(3)
 */
int64_t gasket_dh_get_2048_256(void);

/*
 * Gives the parameters of one of the groups of RFC 7919 or RFC 3526.
 *
 * nid         int: such as NID_ffdhe2048
 * Returns     new DH handle: the parameters; 0 with the reason in the queue
 * See         DH_new_by_nid(3)
 */
int64_t gasket_dh_new_by_nid(int64_t nid);

/*
 * Tells which known group the parameters are.
 *
 * dh          DH handle
 * Returns     the NID; NID_undef where it is none of them
 * See         DH_new_by_nid(3)
 */
int64_t gasket_dh_get_nid(int64_t dh);

/*
 * Makes parameters with a safe prime. For 2,048 bits it takes from seconds to minutes;
 * DH_new_by_nid has good ones at once.
 *
 * dh          DH handle: without a prime
 * bits        int: of the prime
 * generator   int: 2 or 5
 * Returns     1, or 0
 * See         DH_generate_parameters(3)
 */
int64_t gasket_dh_generate_parameters_ex(int64_t dh, int64_t bits, int64_t generator);

/*
 * Makes parameters with a safe prime, as DH_generate_parameters_ex does.
 *
 * bits        int: of the prime
 * generator   int: 2 or 5
 * Returns     new DH handle: the parameters; 0 with the reason in the queue
 * See         DH_generate_parameters(3)
 */
int64_t gasket_dh_generate_parameters(int64_t bits, int64_t generator);

/*
 * Makes the keys that belong to parameters. Those that are there stay.
 *
 * dh          DH handle
 * Returns     1, or 0; 1 also when there are keys already
 * See         DH_generate_key(3)
 */
int64_t gasket_dh_generate_key(int64_t dh);

/*
 * Makes a place for an RSA key.
 *
 * Returns     new RSA handle: a key that is empty; 0 with the reason in the queue
 * See         RSA_new(3)
 */
int64_t gasket_rsa_new(void);

/*
 * Frees the handle of an RSA key.
 *
 * rsa         RSA handle or 0
 * Returns     0
 * See         RSA_new(3)
 */
int64_t gasket_rsa_free(int64_t rsa);

/*
 * Counts an RSA key up, so that it must be freed once more.
 *
 * rsa         RSA handle
 * Returns     1, or 0 with the reason in the queue
 * See         RSA_up_ref(3)
 */
int64_t gasket_rsa_up_ref(int64_t rsa);

/*
 * Tells how large the modulus is, and so a signature.
 *
 * rsa         RSA handle
 * Returns     in bytes; 0 for an empty key
 * See         RSA_size(3)
 */
int64_t gasket_rsa_size(int64_t rsa);

/*
 * Tells how large the modulus is.
 *
 * rsa         RSA handle
 * Returns     in bits; 0 for an empty key
 * See         RSA_size(3)
 */
int64_t gasket_rsa_bits(int64_t rsa);

/*
 * Tells how much work an attack on the key takes.
 *
 * rsa         RSA handle
 * Returns     in bits; 0 for an empty key
 * See         RSA_size(3)
 */
int64_t gasket_rsa_security_bits(int64_t rsa);

/*
 * Makes an RSA key. It may take seconds.
 *
 * rsa         RSA handle: an empty key
 * bits        int: at least 512
 * exponent    BIGNUM handle: odd and above 1, such as 65,537
 * Returns     1, or 0
 * See         RSA_generate_key(3)
 */
int64_t gasket_rsa_generate_key_ex(int64_t rsa, int64_t bits, int64_t exponent);

/*
 * Makes an RSA key. It may take seconds.
 *
 * bits        int: at least 512
 * exponent    unsigned long: odd and above 1, such as 65,537
 * Returns     new RSA handle: the key; 0 with the reason in the queue
 * See         RSA_generate_key(3)
 */
int64_t gasket_rsa_generate_key(int64_t bits, int64_t exponent);

/*
 * Makes a place for an EC key on a curve.
 *
 * nid         int: NID of the curve, such as NID_X9_62_prime256v1
 * Returns     new EC_KEY handle: a key that has a curve only; 0 with the reason in the queue
 * See         EC_KEY_new(3)
 */
int64_t gasket_ec_key_new_by_curve_name(int64_t nid);

/*
 * Frees the handle of an EC key.
 *
 * ec_key      EC_KEY handle or 0
 * Returns     0
 * See         EC_KEY_new(3)
 */
int64_t gasket_ec_key_free(int64_t ec_key);

/*
 * Counts an EC key up, so that it must be freed once more.
 *
 * ec_key      EC_KEY handle
 * Returns     1, or 0 with the reason in the queue
 * See         EC_KEY_new(3)
 */
int64_t gasket_ec_key_up_ref(int64_t ec_key);

/*
 * Makes an EC key on its curve. One that is there stays.
 *
 * ec_key      EC_KEY handle: a key that has a curve only
 * Returns     1, or 0
 * See         EC_KEY_new(3)
 */
int64_t gasket_ec_key_generate_key(int64_t ec_key);

/*
 * Makes a large number.
 *
 * Returns     new BIGNUM handle: the number 0; 0 with the reason in the queue
 * See         BN_new(3)
 */
int64_t gasket_bn_new(void);

/*
 * Frees the handle of a number.
 *
 * number      BIGNUM handle or 0
 * Returns     0
 * See         BN_new(3)
 */
int64_t gasket_bn_free(int64_t number);

/*
 * Frees the handle of a number. Its memory is cleared.
 *
 * number      BIGNUM handle or 0
 * Returns     0
 * See         BN_new(3)
 */
int64_t gasket_bn_clear_free(int64_t number);

/*
 * Copies a number.
 *
 * number      BIGNUM handle
 * Returns     new BIGNUM handle: the copy; 0 with the reason in the queue
 * See         BN_copy(3)
 */
int64_t gasket_bn_dup(int64_t number);

/*
 * Sets a number.
 *
 * number      BIGNUM handle
 * value       uint64_t
 * Returns     1, or 0 with the reason in the queue
 * See         BN_zero(3)
 */
int64_t gasket_bn_set_word(int64_t number, int64_t value);

/*
 * Gives a number that fits into 64 bits.
 *
 * number      BIGNUM handle
 * Returns     its absolute value; the largest of 64 bits where it is larger
 * See         BN_zero(3)
 */
int64_t gasket_bn_get_word(int64_t number);

/*
 * Sets a number to 1.
 *
 * number      BIGNUM handle
 * Returns     1, or 0 with the reason in the queue
 * See         BN_zero(3)
 */
int64_t gasket_bn_one(int64_t number);

/*
 * Sets a number to 0.
 *
 * number      BIGNUM handle
 * Returns     1, or 0 with the reason in the queue
 * See         BN_zero(3)
 */
int64_t gasket_bn_zero(int64_t number);

/*
 * Counts the bits that the absolute value of a number takes.
 *
 * number      BIGNUM handle
 * Returns     how many; 0 for 0
 * See         BN_num_bytes(3)
 */
int64_t gasket_bn_num_bits(int64_t number);

/*
 * Counts the bytes that the absolute value of a number takes.
 *
 * number      BIGNUM handle
 * Returns     how many; 0 for 0
 * See         BN_num_bytes(3)
 */
int64_t gasket_bn_num_bytes(int64_t number);

/*
 * Compares two numbers.
 *
 * a           BIGNUM handle
 * b           BIGNUM handle
 * Returns     -1: `a` is less; 0: equal; 1: `a` is greater
 * See         BN_cmp(3)
 */
int64_t gasket_bn_cmp(int64_t a, int64_t b);

/*
 * Tells whether a number is below 0.
 *
 * number      BIGNUM handle
 * Returns     1 or 0
 * See         BN_set_negative(3)
 */
int64_t gasket_bn_is_negative(int64_t number);

/*
 * Gives a number in decimal digits, with a minus sign where it is below 0.
 *
 * number      BIGNUM handle
 * Returns     borrowed text: the digits; NULL with the reason in the queue
 * See         BN_bn2bin(3)
 */
const char *gasket_bn_bn2dec(int64_t number);

/*
 * Gives a number in hexadecimal digits, with a minus sign where it is below 0.
 *
 * number      BIGNUM handle
 * Returns     borrowed text: the digits, an even number of them, in capitals; NULL with the reason
 *             in the queue
 * See         BN_bn2bin(3)
 */
const char *gasket_bn_bn2hex(int64_t number);

/*
 * Reads a number in decimal digits, perhaps with a minus sign. What follows the digits is not
 * looked at.
 *
 * number      an int64_t to write to: 0, to make a number: its handle goes here; or the handle of
 *             the number to set
 * text        text
 * Returns     how many characters of the text were read; 0 on failure
 * See         BN_bn2bin(3)
 */
int64_t gasket_bn_dec2bn(void *number, const char *text);

/*
 * Reads a number in hexadecimal digits, perhaps with a minus sign. What follows the digits is not
 * looked at.
 *
 * number      an int64_t to write to: 0, to make a number: its handle goes here; or the handle of
 *             the number to set
 * text        text
 * Returns     how many characters of the text were read; 0 on failure
 * See         BN_bn2bin(3)
 */
int64_t gasket_bn_hex2bn(void *number, const char *text);

/*
 * Makes a number of bytes, the most significant one first.
 *
 * bytes       bytes in
 * length      int
 * Returns     new BIGNUM handle: the number; 0 with the reason in the queue
 * See         BN_bn2bin(3)
 */
int64_t gasket_bn_bin2bn(const void *bytes, int64_t length);

/*
 * Gives the absolute value of a number as bytes.
 *
 * number      BIGNUM handle
 * buffer      bytes out: the most significant byte comes first
 * length      size_t: at least what BN_num_bytes says
 * Returns     how many bytes were written
 * See         BN_bn2bin(3)
 */
int64_t gasket_bn_bn2bin(int64_t number, void *buffer, int64_t length);

/*
 * Gives the absolute value of a number as exactly so many bytes, zeros first.
 *
 * number      BIGNUM handle
 * buffer      bytes out
 * length      int
 * Returns     `length`; -1 when it is too small
 * See         BN_bn2bin(3)
 */
int64_t gasket_bn_bn2binpad(int64_t number, void *buffer, int64_t length);

/*
 * Makes a session that holds nothing yet. Its timeout is 304 seconds from now; it becomes resumable
 * with a protocol version, a cipher, a master key and an identifier or a ticket.
 *
 * Returns     new SSL_SESSION handle: an empty session
 * See         SSL_SESSION_new(3)
 */
int64_t gasket_ssl_session_new(void);

/*
 * Copies a session with its ticket, its peer and its application data. The copy is in no cache.
 *
 * session     SSL_SESSION handle
 * Returns     new SSL_SESSION handle: the copy, or 0
 * See         SSL_SESSION_free(3)
 */
int64_t gasket_ssl_session_dup(int64_t session);

/*
 * Counts one more owner of a session.
 *
 * session     SSL_SESSION handle
 * Returns     1, or 0
 * See         SSL_SESSION_free(3)
 */
int64_t gasket_ssl_session_up_ref(int64_t session);

/*
 * Gives a session back. 0 is left alone.
 *
 * session     SSL_SESSION handle or 0
 * Returns     0
 * See         SSL_SESSION_free(3)
 */
int64_t gasket_ssl_session_free(int64_t session);

/*
 * Gives the identifier of a session. In TLS 1.3 a client's session has one that it made up itself,
 * and whether it can be resumed is for SSL_SESSION_is_resumable to say.
 *
 * session     SSL_SESSION handle
 * buffer      bytes out or NULL
 * length      0 to 2147483647
 * Returns     the identifier, 0 to 32 bytes
 * See         SSL_SESSION_get_id(3)
 */
int64_t gasket_ssl_session_get_id(int64_t session, void *buffer, int64_t length);

/*
 * Sets the identifier of a session. It is refused once the session was given to an SSL or a
 * context.
 *
 * session     SSL_SESSION handle
 * id          bytes in
 * length      unsigned int
 * Returns     1, or 0 with the reason in the queue: longer than 32 bytes
 * See         SSL_SESSION_get_id(3)
 */
int64_t gasket_ssl_session_set1_id(int64_t session, const void *id, int64_t length);

/*
 * Gives the identifier of the application that a session belongs to; a server resumes only sessions
 * of its own.
 *
 * session     SSL_SESSION handle
 * buffer      bytes out or NULL
 * length      0 to 2147483647
 * Returns     the context identifier, 0 to 32 bytes
 * See         SSL_SESSION_get0_id_context(3)
 */
int64_t gasket_ssl_session_get0_id_context(int64_t session, void *buffer, int64_t length);

/*
 * Sets the identifier of the application that a session belongs to.
 *
 * session     SSL_SESSION handle
 * id_context  bytes in
 * length      unsigned int
 * Returns     1, or 0 with the reason in the queue: longer than 32 bytes
 * See         SSL_SESSION_get0_id_context(3)
 */
int64_t gasket_ssl_session_set1_id_context(int64_t session, const void *id_context, int64_t length);

/*
 * Tells when a session was made.
 *
 * session     SSL_SESSION handle or 0
 * Returns     seconds since 1970; 0 where no session was given
 * See         SSL_SESSION_get_time(3)
 */
int64_t gasket_ssl_session_get_time(int64_t session);

/*
 * Says when a session was made.
 *
 * session     SSL_SESSION handle or 0
 * time        long: seconds since 1970
 * Returns     `time`, or 0 where no session was given
 * See         SSL_SESSION_get_time(3)
 */
int64_t gasket_ssl_session_set_time(int64_t session, int64_t time);

/*
 * Tells for how long a session may be resumed after its time.
 *
 * session     SSL_SESSION handle or 0
 * Returns     seconds; 0 where no session was given
 * See         SSL_SESSION_get_time(3)
 */
int64_t gasket_ssl_session_get_timeout(int64_t session);

/*
 * Says for how long a session may be resumed after its time.
 *
 * session     SSL_SESSION handle or 0
 * timeout     long: seconds
 * Returns     1, or 0 where no session was given
 * See         SSL_SESSION_get_time(3)
 */
int64_t gasket_ssl_session_set_timeout(int64_t session, int64_t timeout);

/*
 * Gives the protocol version of a session as a number.
 *
 * session     SSL_SESSION handle
 * Returns     such as 0x0303 for TLS 1.2; 0 where it was not set
 * See         SSL_SESSION_get_protocol_version(3)
 */
int64_t gasket_ssl_session_get_protocol_version(int64_t session);

/*
 * Sets the protocol version of a session. It is refused once the session was given to an SSL or a
 * context.
 *
 * session     SSL_SESSION handle
 * version     int: such as 0x0304 for TLS 1.3
 * Returns     1
 * See         SSL_SESSION_get_protocol_version(3)
 */
int64_t gasket_ssl_session_set_protocol_version(int64_t session, int64_t version);

/*
 * Gives the cipher of a session.
 *
 * session     SSL_SESSION handle
 * Returns     static SSL_CIPHER handle: the cipher, or 0 where none is set
 * See         SSL_SESSION_get0_cipher(3)
 */
int64_t gasket_ssl_session_get0_cipher(int64_t session);

/*
 * Sets the cipher of a session, as SSL_CIPHER_find gives it.
 *
 * session     SSL_SESSION handle
 * cipher      SSL_CIPHER handle
 * Returns     1
 * See         SSL_SESSION_get0_cipher(3)
 */
int64_t gasket_ssl_session_set_cipher(int64_t session, int64_t cipher);

/*
 * Gives the compression method of a session.
 *
 * session     SSL_SESSION handle
 * Returns     the identifier; 0: no compression
 * See         SSL_SESSION_get_compress_id(3)
 */
int64_t gasket_ssl_session_get_compress_id(int64_t session);

/*
 * Gives the server name that a session was made for. NULL where the client sent none, or the server
 * did not take it up.
 *
 * session     SSL_SESSION handle
 * Returns     borrowed text: the name, or NULL
 * See         SSL_SESSION_get0_hostname(3)
 */
const char *gasket_ssl_session_get0_hostname(int64_t session);

/*
 * Sets the server name that a session is for. It is refused once the session was given to an SSL or
 * a context.
 *
 * session     SSL_SESSION handle
 * hostname    text or NULL: NULL: none
 * Returns     1, or 0 without memory
 * See         SSL_SESSION_get0_hostname(3)
 */
int64_t gasket_ssl_session_set1_hostname(int64_t session, const char *hostname);

/*
 * Gives the application protocol that a session was made with.
 *
 * session     SSL_SESSION handle
 * alpn        bytes out or NULL
 * length      0 to 2147483647
 * Returns     the application protocol, without a length before it; no bytes: none
 * See         SSL_SESSION_get0_hostname(3)
 */
int64_t gasket_ssl_session_get0_alpn_selected(int64_t session, void *alpn, int64_t length);

/*
 * Sets the application protocol of a session; 0 bytes: none. It is refused once the session was
 * given to an SSL or a context.
 *
 * session     SSL_SESSION handle
 * alpn        bytes in or NULL
 * length      size_t
 * Returns     1, or 0 without memory
 * See         SSL_SESSION_get0_hostname(3)
 */
int64_t gasket_ssl_session_set1_alpn_selected(int64_t session, const void *alpn, int64_t length);

/*
 * Gives the certificate of the peer that a session was made with. A session that was resumed from
 * the client's ticket has the server's where the ticket holds it.
 *
 * session     SSL_SESSION handle
 * Returns     borrowed X509 handle: the certificate, or 0 where the peer showed none
 * See         SSL_SESSION_get0_peer(3)
 */
int64_t gasket_ssl_session_get0_peer(int64_t session);

/*
 * Tells how many bytes of early data the server takes when this session is resumed.
 *
 * session     SSL_SESSION handle
 * Returns     bytes; 0: none is allowed
 * See         SSL_get_max_early_data(3)
 */
int64_t gasket_ssl_session_get_max_early_data(int64_t session);

/*
 * Says how many bytes of early data may be sent when this session is resumed. It is for sessions
 * that were made by hand for a pre-shared key.
 *
 * session     SSL_SESSION handle
 * max_early_data uint32_t: bytes; 0: none
 * Returns     1
 * See         SSL_get_max_early_data(3)
 */
int64_t gasket_ssl_session_set_max_early_data(int64_t session, int64_t max_early_data);

/*
 * Tells the maximal length of a fragment that was negotiated (RFC 6066), as its code.
 *
 * session     SSL_SESSION handle
 * Returns     1: 512 bytes, 2: 1024, 3: 2048, 4: 4096; 0: not negotiated
 * See         SSL_CTX_set_tlsext_max_fragment_length(3)
 */
int64_t gasket_ssl_session_get_max_fragment_length(int64_t session);

/*
 * Tells whether a session can be resumed: it has an identifier or a ticket, and was not marked as
 * spoilt.
 *
 * session     SSL_SESSION handle
 * Returns     1 or 0
 * See         SSL_SESSION_is_resumable(3)
 */
int64_t gasket_ssl_session_is_resumable(int64_t session);

/*
 * Gives the master secret of a session. In TLS 1.3 it is the resumption secret. Whoever has it can
 * read the connection.
 *
 * session     SSL_SESSION handle
 * buffer      bytes out or NULL
 * room_length size_t: 0: only the length is asked for
 * Returns     bytes written; with no room, how long the secret is
 * See         SSL_get_client_random(3)
 */
int64_t gasket_ssl_session_get_master_key(int64_t session, void *buffer, int64_t room_length);

/*
 * Sets the master secret of a session; in TLS 1.3 the pre-shared key. At most 48 bytes for TLS 1.2;
 * OpenSSL has room for 256 or more.
 *
 * session     SSL_SESSION handle
 * key         bytes in
 * length      size_t
 * Returns     1, or 0: too long
 * See         SSL_get_client_random(3)
 */
int64_t gasket_ssl_session_set1_master_key(int64_t session, const void *key, int64_t length);

/*
 * Tells whether a session holds a ticket.
 *
 * session     SSL_SESSION handle
 * Returns     1 or 0
 * See         SSL_SESSION_has_ticket(3)
 */
int64_t gasket_ssl_session_has_ticket(int64_t session);

/*
 * Tells for how long the server said that the ticket of a session is good.
 *
 * session     SSL_SESSION handle
 * Returns     seconds; 0: none given
 * See         SSL_SESSION_has_ticket(3)
 */
int64_t gasket_ssl_session_get_ticket_lifetime_hint(int64_t session);

/*
 * Gives the ticket of a session as the server sent it.
 *
 * session     SSL_SESSION handle
 * ticket      bytes out or NULL
 * length      0 to 2147483647
 * Returns     the ticket; no bytes: none
 * See         SSL_SESSION_has_ticket(3)
 */
int64_t gasket_ssl_session_get0_ticket(int64_t session, void *ticket, int64_t length);

/*
 * Gives what the application put into the ticket of a session.
 *
 * session     SSL_SESSION handle
 * buffer      bytes out or NULL
 * room_length int64_t
 * Returns     how many bytes there are, whatever the room
 * See         SSL_CTX_set_session_ticket_cb(3)
 */
int64_t gasket_ssl_session_get0_ticket_appdata(int64_t session, void *buffer, int64_t room_length);

/*
 * Puts bytes of the application into the ticket of a session; 0 bytes: none. It is refused once the
 * session was given to an SSL or a context.
 *
 * session     SSL_SESSION handle
 * data        bytes in or NULL
 * length      size_t
 * Returns     1, or 0 without memory
 * See         SSL_CTX_set_session_ticket_cb(3)
 */
int64_t gasket_ssl_session_set1_ticket_appdata(int64_t session, const void *data, int64_t length);

/*
 * Reserves an index for SSL_SESSION_set_ex_data, for as long as the process lives.
 *
 * Returns     the index, or -1 without memory
 * See         CRYPTO_get_ex_new_index(3)
 */
int64_t gasket_ssl_session_get_ex_new_index(void);

/*
 * Keeps a number of the caller's with a session.
 *
 * session     SSL_SESSION handle
 * index       int
 * data        int64_t: any number
 * Returns     1, or 0 without memory
 * See         BIO_get_ex_data(3)
 */
int64_t gasket_ssl_session_set_ex_data(int64_t session, int64_t index, int64_t data);

/*
 * Gives the number that SSL_SESSION_set_ex_data kept.
 *
 * session     SSL_SESSION handle
 * index       int
 * Returns     the number; 0 where none was kept
 * See         BIO_get_ex_data(3)
 */
int64_t gasket_ssl_session_get_ex_data(int64_t session, int64_t index);

/*
 * Keeps a number of the caller's with a session, at index 0.
 *
 * session     SSL_SESSION handle
 * data        int64_t: any number
 * Returns     1, or 0 without memory
 * See         BIO_get_ex_data(3)
 */
int64_t gasket_ssl_session_set_app_data(int64_t session, int64_t data);

/*
 * Gives the number that SSL_SESSION_set_app_data kept.
 *
 * session     SSL_SESSION handle
 * Returns     the number; 0 where none was kept
 * See         BIO_get_ex_data(3)
 */
int64_t gasket_ssl_session_get_app_data(int64_t session);

/*
 * Encodes a session as DER, with its secrets. The application's numbers are left out, and so is the
 * chain of the peer but for its certificate.
 *
 * session     SSL_SESSION handle
 * pp          bytes out or NULL
 * length      0 to 2147483647
 * Returns     how many bytes; 0 where the session has no cipher
 * See         d2i_SSL_SESSION(3)
 */
int64_t gasket_i2d_ssl_session(int64_t session, void *pp, int64_t length);

/*
 * Makes a session of its DER form.
 *
 * pp          bytes in
 * length      long
 * Returns     new SSL_SESSION handle: the session, or 0 with the reason in the queue
 * See         d2i_SSL_SESSION(3)
 */
int64_t gasket_d2i_ssl_session(const void *pp, int64_t length);

/*
 * Writes a session as DER to a BIO, with its secrets.
 *
 * bio         BIO handle
 * session     SSL_SESSION handle
 * Returns     1, or 0
 * See         d2i_SSL_SESSION(3)
 */
int64_t gasket_i2d_ssl_session_bio(int64_t bio, int64_t session);

/*
 * Reads a session as DER from a BIO.
 *
 * bio         BIO handle
 * Returns     new SSL_SESSION handle: the session, or 0 with the reason in the queue
 * See         d2i_SSL_SESSION(3)
 */
int64_t gasket_d2i_ssl_session_bio(int64_t bio);

/*
 * Writes a session to a BIO as PEM, with its secrets and not encrypted.
 *
 * bio         BIO handle
 * session     SSL_SESSION handle
 * Returns     1, or 0
 * See         PEM_write_bio_CMS_stream(3)
 */
int64_t gasket_pem_write_bio_ssl_session(int64_t bio, int64_t session);

/*
 * Reads a session as PEM from a BIO.
 *
 * bio         BIO handle
 * password    text of any bytes or NULL: of an encrypted block; NULL for none
 * Returns     new SSL_SESSION handle: the session, or 0 with the reason in the queue
 * Waits       as long as OpenSSL does
 * See         PEM_read_bio_PrivateKey(3)
 */
int64_t gasket_pem_read_bio_ssl_session(int64_t bio, const char *password);

/*
 * Writes what a session holds to a BIO for people to read, its master secret included.
 *
 * bio         BIO handle
 * session     SSL_SESSION handle
 * Returns     1, or 0
 * See         SSL_SESSION_print(3)
 */
int64_t gasket_ssl_session_print(int64_t bio, int64_t session);

/*
 * Writes the line by which Wireshark finds the master secret of a session. It is for TLS 1.2 and
 * older.
 *
 * bio         BIO handle
 * session     SSL_SESSION handle
 * Returns     1, or 0: the session has no identifier or no key
 * See         SSL_SESSION_print(3)
 */
int64_t gasket_ssl_session_print_keylog(int64_t bio, int64_t session);

/*
 * Gives OpenSSL's name of a cipher, such as ECDHE-RSA-AES128-GCM-SHA256.
 *
 * cipher      SSL_CIPHER handle or 0
 * Returns     static text: OpenSSL's name; `(NONE)` where no cipher was given
 * See         SSL_CIPHER_get_name(3)
 */
const char *gasket_ssl_cipher_get_name(int64_t cipher);

/*
 * Gives the name of a cipher in the standards, such as TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256.
 *
 * cipher      SSL_CIPHER handle or 0
 * Returns     static text: the name, NULL where the cipher has none, `(NONE)` where no cipher was
 *             given
 * See         SSL_CIPHER_get_name(3)
 */
const char *gasket_ssl_cipher_standard_name(int64_t cipher);

/*
 * Gives OpenSSL's name for a cipher's name in the standards.
 *
 * standard_name text or NULL
 * Returns     static text: OpenSSL's name; `(NONE)` where there is no such cipher
 * See         SSL_CIPHER_get_name(3)
 */
const char *gasket_openssl_cipher_name(const char *standard_name);

/*
 * Tells the oldest protocol version that has a cipher.
 *
 * cipher      SSL_CIPHER handle or 0
 * Returns     static text: such as `TLSv1.2`; `(NONE)` where no cipher was given
 * See         SSL_CIPHER_get_name(3)
 */
const char *gasket_ssl_cipher_get_version(int64_t cipher);

/*
 * Tells the strength of a cipher in bits.
 *
 * cipher      SSL_CIPHER handle or 0
 * alg_bits    an int64_t to write to or NULL: bits that the algorithm works with
 * Returns     bits that are secret; 0 where no cipher was given
 * See         SSL_CIPHER_get_name(3)
 */
int64_t gasket_ssl_cipher_get_bits(int64_t cipher, void *alg_bits);

/*
 * Describes a cipher in a line: name, version, key exchange, authentication, encryption and MAC.
 *
 * cipher      SSL_CIPHER handle
 * Returns     borrowed text: the line, with a newline at its end; NULL without memory
 * See         SSL_CIPHER_get_name(3)
 */
const char *gasket_ssl_cipher_description(int64_t cipher);

/*
 * Gives OpenSSL's number of a cipher.
 *
 * cipher      SSL_CIPHER handle
 * Returns     OpenSSL's own number; its lower 16 bits are those of the protocol
 * See         SSL_CIPHER_get_name(3)
 */
int64_t gasket_ssl_cipher_get_id(int64_t cipher);

/*
 * Gives the number of a cipher in the protocol, as IANA registers it.
 *
 * cipher      SSL_CIPHER handle
 * Returns     such as 0x1301
 * See         SSL_CIPHER_get_name(3)
 */
int64_t gasket_ssl_cipher_get_protocol_id(int64_t cipher);

/*
 * Tells what a cipher encrypts with, as OpenSSL's number for the algorithm.
 *
 * cipher      SSL_CIPHER handle or 0
 * Returns     the NID; 0: it encrypts nothing, or no cipher was given
 * See         SSL_CIPHER_get_name(3)
 */
int64_t gasket_ssl_cipher_get_cipher_nid(int64_t cipher);

/*
 * Tells the digest of a cipher's MAC.
 *
 * cipher      SSL_CIPHER handle
 * Returns     the NID; 0: the encryption authenticates by itself (AEAD)
 * See         SSL_CIPHER_get_name(3)
 */
int64_t gasket_ssl_cipher_get_digest_nid(int64_t cipher);

/*
 * Gives the digest that the handshake uses with a cipher.
 *
 * cipher      SSL_CIPHER handle
 * Returns     static EVP_MD handle: the digest, or 0
 * See         SSL_CIPHER_get_name(3)
 */
int64_t gasket_ssl_cipher_get_handshake_digest(int64_t cipher);

/*
 * Tells the key exchange of a cipher.
 *
 * cipher      SSL_CIPHER handle
 * Returns     the NID, such as NID_kx_ecdhe; NID_kx_any for TLS 1.3; 0: unknown
 * See         SSL_CIPHER_get_name(3)
 */
int64_t gasket_ssl_cipher_get_kx_nid(int64_t cipher);

/*
 * Tells how the peer is authenticated with a cipher.
 *
 * cipher      SSL_CIPHER handle
 * Returns     the NID, such as NID_auth_rsa; NID_auth_any for TLS 1.3; 0: unknown
 * See         SSL_CIPHER_get_name(3)
 */
int64_t gasket_ssl_cipher_get_auth_nid(int64_t cipher);

/*
 * Tells whether the encryption of a cipher authenticates by itself, as GCM does.
 *
 * cipher      SSL_CIPHER handle
 * Returns     1 or 0
 * See         SSL_CIPHER_get_name(3)
 */
int64_t gasket_ssl_cipher_is_aead(int64_t cipher);

/*
 * Finds a cipher by its two bytes in the protocol.
 *
 * ssl         SSL handle
 * bytes       bytes in: the cipher's number, higher byte first
 * length      int64_t
 * Returns     static SSL_CIPHER handle: the cipher, or 0: unknown
 * See         SSL_CIPHER_get_name(3)
 */
int64_t gasket_ssl_cipher_find(int64_t ssl, const void *bytes, int64_t length);

/*
 * Gives the cipher list for TLS 1.2 and older that a context begins with.
 *
 * Returns     static text
 * OpenSSL     3.0 and newer
 * See         SSL_CTX_set_cipher_list(3)
 */
const char *gasket_ossl_default_cipher_list(void);

/*
 * Gives the ciphersuites for TLS 1.3 that a context begins with.
 *
 * Returns     static text
 * OpenSSL     3.0 and newer
 * See         SSL_CTX_set_cipher_list(3)
 */
const char *gasket_ossl_default_ciphersuites(void);

/*
 * Gives the name of a compression method.
 *
 * method      COMP_METHOD handle or 0
 * Returns     static text: the name; NULL where no method was given, or there is no compression
 * See         SSL_COMP_get_name(3)
 */
const char *gasket_ssl_comp_get_name(int64_t method);

/*
 * Gives the name of an entry of the compression methods.
 *
 * comp        SSL_COMP handle
 * Returns     static text: the name; NULL where OpenSSL was built without compression
 * See         SSL_COMP_add_compression_method(3)
 */
const char *gasket_ssl_comp_get0_name(int64_t comp);

/*
 * Gives the number of a compression method in the protocol.
 *
 * comp        SSL_COMP handle
 * Returns     the number; -1 where OpenSSL was built without compression
 * See         SSL_COMP_add_compression_method(3)
 */
int64_t gasket_ssl_comp_get_id(int64_t comp);

/*
 * Lists the compression methods that OpenSSL has.
 *
 * Returns     static STACK_OF(SSL_COMP) handle: the methods; 0: none
 * See         SSL_COMP_add_compression_method(3)
 */
int64_t gasket_ssl_comp_get_compression_methods(void);

/*
 * Does nothing since OpenSSL 1.1.0.
 *
 * Returns     0
 * See         SSL_COMP_add_compression_method(3)
 */
int64_t gasket_ssl_comp_free_compression_methods(void);

/*
 * Makes a context for configuration commands, SSL_CONF_cmd. It needs flags and an object that the
 * commands are for.
 *
 * Returns     new SSL_CONF_CTX handle: the context, or 0 without memory
 * See         SSL_CONF_CTX_new(3)
 */
int64_t gasket_ssl_conf_ctx_new(void);

/*
 * Gives a context for configuration commands back. 0 is left alone.
 *
 * cctx        SSL_CONF_CTX handle or 0
 * Returns     0
 * See         SSL_CONF_CTX_new(3)
 */
int64_t gasket_ssl_conf_ctx_free(int64_t cctx);

/*
 * Ends a series of commands: names the authorities that were collected, and with the flag
 * SSL_CONF_FLAG_REQUIRE_PRIVATE looks for missing keys in the files of the certificates.
 *
 * cctx        SSL_CONF_CTX handle
 * Returns     1, or 0 with the reason in the queue
 * Waits       for files only
 * See         SSL_CONF_CTX_set_flags(3)
 */
int64_t gasket_ssl_conf_ctx_finish(int64_t cctx);

/*
 * Adds flags: whether commands are as on a command line or in a file, for a client or a server, and
 * whether errors are to be queued.
 *
 * cctx        SSL_CONF_CTX handle
 * flags       unsigned int: SSL_CONF_FLAG_...
 * Returns     all flags that are set now
 * See         SSL_CONF_CTX_set_flags(3)
 */
int64_t gasket_ssl_conf_ctx_set_flags(int64_t cctx, int64_t flags);

/*
 * Removes flags.
 *
 * cctx        SSL_CONF_CTX handle
 * flags       unsigned int: SSL_CONF_FLAG_...
 * Returns     all flags that are set now
 * See         SSL_CONF_CTX_set_flags(3)
 */
int64_t gasket_ssl_conf_ctx_clear_flags(int64_t cctx, int64_t flags);

/*
 * Sets what is before the name of every command; it is left out when names are compared.
 *
 * cctx        SSL_CONF_CTX handle
 * prefix      text or NULL: NULL: none
 * Returns     1, or 0 without memory
 * See         SSL_CONF_CTX_set1_prefix(3)
 */
int64_t gasket_ssl_conf_ctx_set1_prefix(int64_t cctx, const char *prefix);

/*
 * Says which SSL the following commands are for. It is held until another is set or the context is
 * freed.
 *
 * cctx        SSL_CONF_CTX handle
 * ssl         SSL handle or 0: 0: commands are only checked
 * Returns     0
 * See         SSL_CONF_CTX_set_ssl_ctx(3)
 */
int64_t gasket_ssl_conf_ctx_set_ssl(int64_t cctx, int64_t ssl);

/*
 * Says which context the following commands are for. It is held until another is set or the
 * configuration context is freed.
 *
 * cctx        SSL_CONF_CTX handle
 * ctx         SSL_CTX handle or 0: 0: commands are only checked
 * Returns     0
 * See         SSL_CONF_CTX_set_ssl_ctx(3)
 */
int64_t gasket_ssl_conf_ctx_set_ssl_ctx(int64_t cctx, int64_t ctx);

/*
 * Executes one configuration command, such as MinProtocol with TLSv1.2. With
 * SSL_CONF_FLAG_SHOW_ERRORS the reason of a failure is in the queue.
 *
 * cctx        SSL_CONF_CTX handle
 * command     text
 * value       text of any bytes or NULL: NULL where the command takes none
 * Returns     2: done, with the value; 1: done without it; 0: a bad value; -2: an unknown command;
 *             -3: the value is missing
 * Waits       for files only
 * See         SSL_CONF_cmd(3)
 */
int64_t gasket_ssl_conf_cmd(int64_t cctx, const char *command, const char *value);

/*
 * Tells of what kind the value of a command is.
 *
 * cctx        SSL_CONF_CTX handle
 * command     text
 * Returns     0: unknown; 1: text; 2: a file; 3: a directory; 4: none
 * See         SSL_CONF_cmd(3)
 */
int64_t gasket_ssl_conf_cmd_value_type(int64_t cctx, const char *command);

/*
 * Names TLS of any version that both sides can do, for either side.
 *
 * Returns     static SSL_METHOD handle
 * See         TLS_method(3)
 */
int64_t gasket_tls_method(void);

/*
 * Names TLS of any version that both sides can do, for clients.
 *
 * Returns     static SSL_METHOD handle
 * See         SSL_CTX_new(3)
 */
int64_t gasket_tls_client_method(void);

/*
 * Names TLS of any version that both sides can do, for servers.
 *
 * Returns     static SSL_METHOD handle
 * See         SSL_CTX_new(3)
 */
int64_t gasket_tls_server_method(void);

/*
 * Names TLS 1.2 alone, for either side. SSL_CTX_set_min_proto_version and
 * SSL_CTX_set_max_proto_version with TLS_method do the same.
 *
 * Returns     static SSL_METHOD handle
 * OpenSSL     before 4.0
 * See         SSL_CTX_new(3)
 */
int64_t gasket_tlsv1_2_method(void);

/*
 * Names TLS 1.2 alone, for clients. SSL_CTX_set_min_proto_version and SSL_CTX_set_max_proto_version
 * with TLS_method do the same.
 *
 * Returns     static SSL_METHOD handle
 * OpenSSL     before 4.0
 * See         SSL_CTX_new(3)
 */
int64_t gasket_tlsv1_2_client_method(void);

/*
 * Names TLS 1.2 alone, for servers. SSL_CTX_set_min_proto_version and SSL_CTX_set_max_proto_version
 * with TLS_method do the same.
 *
 * Returns     static SSL_METHOD handle
 * OpenSSL     before 4.0
 * See         SSL_CTX_new(3)
 */
int64_t gasket_tlsv1_2_server_method(void);

/*
 * Names TLS 1.1 alone, for either side. SSL_CTX_set_min_proto_version and
 * SSL_CTX_set_max_proto_version with TLS_method do the same.
 *
 * Returns     static SSL_METHOD handle
 * OpenSSL     before 4.0
 * See         SSL_CTX_new(3)
 */
int64_t gasket_tlsv1_1_method(void);

/*
 * Names TLS 1.1 alone, for clients. SSL_CTX_set_min_proto_version and SSL_CTX_set_max_proto_version
 * with TLS_method do the same.
 *
 * Returns     static SSL_METHOD handle
 * OpenSSL     before 4.0
 * See         SSL_CTX_new(3)
 */
int64_t gasket_tlsv1_1_client_method(void);

/*
 * Names TLS 1.1 alone, for servers. SSL_CTX_set_min_proto_version and SSL_CTX_set_max_proto_version
 * with TLS_method do the same.
 *
 * Returns     static SSL_METHOD handle
 * OpenSSL     before 4.0
 * See         SSL_CTX_new(3)
 */
int64_t gasket_tlsv1_1_server_method(void);

/*
 * Names TLS 1.0 alone, for either side. SSL_CTX_set_min_proto_version and
 * SSL_CTX_set_max_proto_version with TLS_method do the same.
 *
 * Returns     static SSL_METHOD handle
 * OpenSSL     before 4.0
 * See         SSL_CTX_new(3)
 */
int64_t gasket_tlsv1_method(void);

/*
 * Names TLS 1.0 alone, for clients. SSL_CTX_set_min_proto_version and SSL_CTX_set_max_proto_version
 * with TLS_method do the same.
 *
 * Returns     static SSL_METHOD handle
 * OpenSSL     before 4.0
 * See         SSL_CTX_new(3)
 */
int64_t gasket_tlsv1_client_method(void);

/*
 * Names TLS 1.0 alone, for servers. SSL_CTX_set_min_proto_version and SSL_CTX_set_max_proto_version
 * with TLS_method do the same.
 *
 * Returns     static SSL_METHOD handle
 * OpenSSL     before 4.0
 * See         SSL_CTX_new(3)
 */
int64_t gasket_tlsv1_server_method(void);

/*
 * Names DTLS of any version that both sides can do, for either side.
 *
 * Returns     static SSL_METHOD handle
 * See         SSL_CTX_new(3)
 */
int64_t gasket_dtls_method(void);

/*
 * Names DTLS of any version that both sides can do, for clients.
 *
 * Returns     static SSL_METHOD handle
 * See         SSL_CTX_new(3)
 */
int64_t gasket_dtls_client_method(void);

/*
 * Names DTLS of any version that both sides can do, for servers.
 *
 * Returns     static SSL_METHOD handle
 * See         SSL_CTX_new(3)
 */
int64_t gasket_dtls_server_method(void);

/*
 * Names DTLS 1.2 alone, for either side. SSL_CTX_set_min_proto_version and
 * SSL_CTX_set_max_proto_version with DTLS_method do the same.
 *
 * Returns     static SSL_METHOD handle
 * OpenSSL     before 4.0
 * See         SSL_CTX_new(3)
 */
int64_t gasket_dtlsv1_2_method(void);

/*
 * Names DTLS 1.2 alone, for clients. SSL_CTX_set_min_proto_version and
 * SSL_CTX_set_max_proto_version with DTLS_method do the same.
 *
 * Returns     static SSL_METHOD handle
 * OpenSSL     before 4.0
 * See         SSL_CTX_new(3)
 */
int64_t gasket_dtlsv1_2_client_method(void);

/*
 * Names DTLS 1.2 alone, for servers. SSL_CTX_set_min_proto_version and
 * SSL_CTX_set_max_proto_version with DTLS_method do the same.
 *
 * Returns     static SSL_METHOD handle
 * OpenSSL     before 4.0
 * See         SSL_CTX_new(3)
 */
int64_t gasket_dtlsv1_2_server_method(void);

/*
 * Names DTLS 1.0 alone, for either side. SSL_CTX_set_min_proto_version and
 * SSL_CTX_set_max_proto_version with DTLS_method do the same.
 *
 * Returns     static SSL_METHOD handle
 * OpenSSL     before 4.0
 * See         SSL_CTX_new(3)
 */
int64_t gasket_dtlsv1_method(void);

/*
 * Names DTLS 1.0 alone, for clients. SSL_CTX_set_min_proto_version and
 * SSL_CTX_set_max_proto_version with DTLS_method do the same.
 *
 * Returns     static SSL_METHOD handle
 * OpenSSL     before 4.0
 * See         SSL_CTX_new(3)
 */
int64_t gasket_dtlsv1_client_method(void);

/*
 * Names DTLS 1.0 alone, for servers. SSL_CTX_set_min_proto_version and
 * SSL_CTX_set_max_proto_version with DTLS_method do the same.
 *
 * Returns     static SSL_METHOD handle
 * OpenSSL     before 4.0
 * See         SSL_CTX_new(3)
 */
int64_t gasket_dtlsv1_server_method(void);

/*
 * The old name of TLS_method.
 *
 * Returns     static SSL_METHOD handle
 * See         SSL_CTX_new(3)
 */
int64_t gasket_sslv23_method(void);

/*
 * The old name of TLS_client_method.
 *
 * Returns     static SSL_METHOD handle
 * See         SSL_CTX_new(3)
 */
int64_t gasket_sslv23_client_method(void);

/*
 * The old name of TLS_server_method.
 *
 * Returns     static SSL_METHOD handle
 * See         SSL_CTX_new(3)
 */
int64_t gasket_sslv23_server_method(void);

/*
 * Gives the kind of BIO that speaks TLS over the next one in its chain.
 *
 * Returns     static BIO_METHOD handle
 * See         BIO_f_ssl(3)
 */
int64_t gasket_bio_f_ssl(void);

/*
 * Makes a BIO that speaks TLS, with an SSL of its own that ends with it. Another one is to be
 * pushed behind it.
 *
 * ctx         SSL_CTX handle
 * client      int: 1: a client; 0: a server
 * Returns     new BIO handle: the BIO, or 0 with the reason in the queue
 * See         BIO_f_ssl(3)
 */
int64_t gasket_bio_new_ssl(int64_t ctx, int64_t client);

/*
 * Makes a BIO for a client: TLS over a connection that BIO_set_conn_hostname names.
 *
 * ctx         SSL_CTX handle
 * Returns     new BIO handle: the chain, or 0
 * See         BIO_f_ssl(3)
 */
int64_t gasket_bio_new_ssl_connect(int64_t ctx);

/*
 * Makes a BIO for a client with a buffer before it, so that lines can be read.
 *
 * ctx         SSL_CTX handle
 * Returns     new BIO handle: the chain, or 0
 * See         BIO_f_ssl(3)
 */
int64_t gasket_bio_new_buffer_ssl_connect(int64_t ctx);

/*
 * Sends the farewell of TLS on every SSL in a chain. An error shows only in the queue.
 *
 * bio         BIO handle
 * Returns     0
 * Waits       as long as OpenSSL does
 * See         BIO_f_ssl(3)
 */
int64_t gasket_bio_ssl_shutdown(int64_t bio);

/*
 * Tells how much data fits into one datagram with the cipher that was agreed.
 *
 * ssl         SSL handle
 * Returns     bytes; 0: not known yet, or not DTLS
 * See         DTLS_get_data_mtu(3)
 */
int64_t gasket_dtls_get_data_mtu(int64_t ssl);

/*
 * Waits for a client that sends back the cookie of the server. It needs the callbacks
 * SSL_CTX_set_cookie_generate_cb and SSL_CTX_set_cookie_verify_cb.
 *
 * ssl         SSL handle
 * client      BIO_ADDR handle: where the client's address is stored
 * Returns     1 or more: a client whose address is proved; 0: nothing yet; -1: an error, also where
 *             it is not DTLS
 * Streams     refused on the SSL of a stream: a stream's handshake has no listening
 * Waits       as long as OpenSSL does
 * See         DTLSv1_listen(3)
 */
int64_t gasket_dtlsv1_listen(int64_t ssl, int64_t client);

/*
 * Tells how long it is until DTLSv1_handle_timeout is to be called.
 *
 * ssl         SSL handle
 * seconds     an int64_t to write to
 * microseconds an int64_t to write to
 * Returns     1, or 0: no timer is running, or not DTLS
 * See         DTLSv1_get_timeout(3)
 */
int64_t gasket_dtlsv1_get_timeout(int64_t ssl, void *seconds, void *microseconds);

/*
 * Sends the last flight of the handshake again when its timer has run out.
 *
 * ssl         SSL handle
 * Returns     1: sent again; 0: no timer had run out, or not DTLS; -1: an error, or too often
 * Streams     refused on the SSL of a stream: a stream sends for itself
 * Waits       as long as OpenSSL does
 * See         DTLSv1_handle_timeout(3)
 */
int64_t gasket_dtlsv1_handle_timeout(int64_t ssl);

/*
 * Says how large a datagram may be, headers of IP and UDP included.
 *
 * ssl         SSL handle
 * mtu         long: bytes
 * Returns     1, or 0: too small, or not DTLS
 * See         SSL_CTX_set_options(3)
 */
int64_t gasket_dtls_set_link_mtu(int64_t ssl, int64_t mtu);

/*
 * Tells the smallest size that DTLS_set_link_mtu takes.
 *
 * ssl         SSL handle
 * Returns     bytes; 0: not DTLS
 * See         SSL_CTX_set_options(3)
 */
int64_t gasket_dtls_get_link_min_mtu(int64_t ssl);

/*
 * Chooses the secret of an SRP client and calculates its public value. The handshake does it by
 * itself.
 *
 * ssl         SSL handle
 * Returns     1, or 0
 * See         SSL_CTX_set_srp_password(3)
 */
int64_t gasket_srp_calc_a_param(int64_t ssl);

/*
 * Takes the SRP settings of an SSL over from its context. SSL_new does it by itself; what was set
 * before is lost.
 *
 * ssl         SSL handle
 * Returns     1, or 0
 * See         SSL_CTX_set_srp_password(3)
 */
int64_t gasket_ssl_srp_ctx_init(int64_t ssl);

/*
 * Drops the SRP settings of an SSL. SSL_free does it by itself.
 *
 * ssl         SSL handle
 * Returns     1, or 0
 * See         SSL_CTX_set_srp_password(3)
 */
int64_t gasket_ssl_srp_ctx_free(int64_t ssl);

/*
 * Initialises OpenSSL. It happens by itself; only options that differ from the defaults need it,
 * before anything else.
 *
 * opts        uint64_t: OPENSSL_INIT_...; 0: the defaults
 * Returns     1, or 0
 * See         OPENSSL_init_ssl(3)
 */
int64_t gasket_openssl_init_ssl(int64_t opts);

/*
 * Loads the texts of errors. It happens by itself since OpenSSL 1.1.0.
 *
 * Returns     1
 * See         ERR_load_crypto_strings(3)
 */
int64_t gasket_err_load_ssl_strings(void);

/*
 * An old name of OPENSSL_init_ssl without options.
 *
 * Returns     1, or 0
 * See         SSL_library_init(3)
 */
int64_t gasket_openssl_add_ssl_algorithms(void);

/*
 * The oldest name of OPENSSL_init_ssl without options.
 *
 * Returns     1, or 0
 * See         SSL_library_init(3)
 */
int64_t gasket_ssleay_add_ssl_algorithms(void);

/*
 * Gives the protocol version where that is one of TLS.
 *
 * ssl         SSL handle
 * Returns     such as 0x0303; 0: not TLS
 * See         SSL_get_version(3)
 */
int64_t gasket_tls1_get_version(int64_t ssl);

/*
 * Gives the version that the client hello named, where that is one of TLS. TLS 1.3 clients name 1.2
 * there.
 *
 * ssl         SSL handle
 * Returns     such as 0x0303; 0: not TLS
 * See         SSL_get_version(3)
 */
int64_t gasket_tls1_get_client_version(int64_t ssl);

/*
 * Prepares OpenSSL for use. It prepares itself, so that nothing needs this call.
 *
 * Returns     1, or 0 with the reason in the queue
 * See         OPENSSL_init_ssl(3)
 */
int64_t gasket_ssl_library_init(void);

/*
 * Loads the texts of OpenSSL's errors. It loads them itself, so that nothing needs this call.
 *
 * Returns     1, or 0 with the reason in the queue
 * See         OPENSSL_init_ssl(3)
 */
int64_t gasket_ssl_load_error_strings(void);

/*
 * Does nothing; OpenSSL's module for TLS settings in configuration files is always there.
 *
 * Returns     0
 * See         openssl/ssl.h
 */
int64_t gasket_ssl_add_ssl_module(void);

/*
 * Makes an option mask of one bit.
 *
 * n           int: number of the bit, counted from 0
 * Returns     2 to the power of `n`
 * See         SSL_CTX_set_options(3)
 */
int64_t gasket_ssl_op_bit(int64_t n);

/*
 * Makes a connection with the settings that the context has now. It needs a transport, by
 * SSL_set_fd or SSL_set_bio, and a side, by SSL_set_connect_state or SSL_set_accept_state. An SSL
 * of gasket_ctx_new for a client verifies its peer as a stream does; of a context for both sides it
 * verifies as SSL_CTX_get_verify_mode says.
 *
 * ctx         SSL_CTX handle
 * Returns     new SSL handle: the SSL; 0 with the reason in the queue
 * See         SSL_new(3)
 */
int64_t gasket_ssl_new(int64_t ctx);

/*
 * Makes an SSL with the same settings, but without transport and without the password of
 * SSL_set_default_passwd_cb_userdata. Once the handshake has begun it is the same SSL that is
 * returned, to be freed once more.
 *
 * ssl         SSL handle
 * Returns     new SSL handle: the SSL; 0 with the reason in the queue
 * Streams     refused on the SSL of a stream: what it keeps with its SSL cannot be there twice
 * See         SSL_dup(3)
 */
int64_t gasket_ssl_dup(int64_t ssl);

/*
 * Frees an SSL. Where it was counted up, that often; 0 does nothing.
 *
 * ssl         SSL handle or 0
 * Returns     0
 * See         SSL_free(3)
 */
int64_t gasket_ssl_free(int64_t ssl);

/*
 * Counts an SSL up, so that it has to be freed once more.
 *
 * ssl         SSL handle
 * Returns     1, or 0
 * See         SSL_new(3)
 */
int64_t gasket_ssl_up_ref(int64_t ssl);

/*
 * Makes an SSL ready for another connection with the same settings. A session that ended well is
 * kept, to be resumed.
 *
 * ssl         SSL handle
 * Returns     1, or 0 with the reason in the queue
 * Streams     refused on the SSL of a stream: its connection would be lost
 * See         SSL_clear(3)
 */
int64_t gasket_ssl_clear(int64_t ssl);

/*
 * Gives the context of an SSL.
 *
 * ssl         SSL handle
 * Returns     borrowed SSL_CTX handle: the context
 * See         SSL_get_SSL_CTX(3)
 */
int64_t gasket_ssl_get_ssl_ctx(int64_t ssl);

/*
 * Gives an SSL another context, whose certificates replace its own. Its options, ciphers and
 * verification stay. It is what a server does that chooses by the name that a client asks for.
 *
 * ssl         SSL handle
 * ctx         SSL_CTX handle or 0: 0: the context that the SSL was made with
 * Returns     borrowed SSL_CTX handle: the context that is set; 0 when it cannot be
 * Streams     refused on the SSL of a stream: gasket_stream_answer names its context
 * See         openssl/ssl.h
 */
int64_t gasket_ssl_set_ssl_ctx(int64_t ssl, int64_t ctx);

/*
 * Gives the method of an SSL.
 *
 * ssl         SSL handle
 * Returns     static SSL_METHOD handle
 * See         SSL_CTX_set_ssl_version(3)
 */
int64_t gasket_ssl_get_ssl_method(int64_t ssl);

/*
 * Gives an SSL another method, before the handshake. SSL_clear goes back to that of the context.
 *
 * ssl         SSL handle
 * method      SSL_METHOD handle
 * Returns     1, or 0 with the reason in the queue
 * Streams     refused on the SSL of a stream: gasket_stream_set_method selects its versions
 * See         SSL_CTX_set_ssl_version(3)
 */
int64_t gasket_ssl_set_ssl_method(int64_t ssl, int64_t method);

/*
 * Reserves an index under which every SSL can keep a number of the caller's.
 *
 * Returns     an index for SSL_set_ex_data, or -1 with the reason in the queue
 * See         CRYPTO_get_ex_new_index(3)
 */
int64_t gasket_ssl_get_ex_new_index(void);

/*
 * Keeps a number with an SSL.
 *
 * ssl         SSL handle
 * index       int: from SSL_get_ex_new_index, or 0
 * data        int64_t: any number
 * Returns     1, or 0 with the reason in the queue
 * See         CRYPTO_set_ex_data(3)
 */
int64_t gasket_ssl_set_ex_data(int64_t ssl, int64_t index, int64_t data);

/*
 * Gives the number that is kept with an SSL under an index.
 *
 * ssl         SSL handle
 * index       int: from SSL_get_ex_new_index, or 0
 * Returns     the number; 0 where none was set
 * See         CRYPTO_get_ex_data(3)
 */
int64_t gasket_ssl_get_ex_data(int64_t ssl, int64_t index);

/*
 * Keeps a number with an SSL, under index 0.
 *
 * ssl         SSL handle
 * data        int64_t: any number
 * Returns     1, or 0 with the reason in the queue
 * See         CRYPTO_set_ex_data(3)
 */
int64_t gasket_ssl_set_app_data(int64_t ssl, int64_t data);

/*
 * Gives the number that SSL_set_app_data kept.
 *
 * ssl         SSL handle
 * Returns     the number; 0 where none was set
 * See         CRYPTO_get_ex_data(3)
 */
int64_t gasket_ssl_get_app_data(int64_t ssl);

/*
 * Tells under which index the X509_STORE_CTX of a verification keeps its SSL.
 *
 * Returns     the index, or -1
 * See         SSL_get_ex_data_X509_STORE_CTX_idx(3)
 */
int64_t gasket_ssl_get_ex_data_x509_store_ctx_idx(void);

/*
 * Sets what an SSL reads from and writes to. The BIOs stay the caller's too, and are freed by
 * whoever is last. OpenSSL's own BIOs over sockets and descriptors may raise SIGPIPE, and wait
 * where the descriptor does, while other calls on the SSL are held up: SSL_set_fd has one that does
 * neither.
 *
 * ssl         SSL handle
 * rbio        BIO handle or 0: to read from; 0 for none
 * wbio        BIO handle or 0: to write to, commonly the same; 0 for none
 * Returns     0
 * Streams     refused on the SSL of a stream: it has a transport of its own
 * See         SSL_set_bio(3)
 */
int64_t gasket_ssl_set_bio(int64_t ssl, int64_t rbio, int64_t wbio);

/*
 * Sets what an SSL reads from.
 *
 * ssl         SSL handle
 * rbio        BIO handle or 0: 0 for none
 * Returns     0
 * Streams     refused on the SSL of a stream: it has a transport of its own
 * See         SSL_set_bio(3)
 */
int64_t gasket_ssl_set0_rbio(int64_t ssl, int64_t rbio);

/*
 * Sets what an SSL writes to.
 *
 * ssl         SSL handle
 * wbio        BIO handle or 0: 0 for none
 * Returns     0
 * Streams     refused on the SSL of a stream: it has a transport of its own
 * See         SSL_set_bio(3)
 */
int64_t gasket_ssl_set0_wbio(int64_t ssl, int64_t wbio);

/*
 * Gives the BIO that an SSL reads from.
 *
 * ssl         SSL handle
 * Returns     borrowed BIO handle: what it reads from; 0: none is set
 * Streams     refused on the SSL of a stream: its transport is its own
 * See         SSL_get_rbio(3)
 */
int64_t gasket_ssl_get_rbio(int64_t ssl);

/*
 * Gives the BIO that an SSL writes to.
 *
 * ssl         SSL handle
 * Returns     borrowed BIO handle: what it writes to; 0: none is set
 * Streams     refused on the SSL of a stream: its transport is its own
 * See         SSL_get_rbio(3)
 */
int64_t gasket_ssl_get_wbio(int64_t ssl);

/*
 * Has an SSL read from and write to a socket. Nothing waits for it, whether the socket would or
 * not: the call returns below 0, and SSL_get_error tells what to wait for. SIGPIPE is never raised.
 *
 * ssl         SSL handle
 * fd          int: of a socket; it stays the caller's to close
 * Returns     1, or 0 with the reason in the queue
 * Streams     refused on the SSL of a stream: it has a transport of its own
 * See         SSL_set_fd(3)
 */
int64_t gasket_ssl_set_fd(int64_t ssl, int64_t fd);

/*
 * Has an SSL read from a socket, without waiting, as SSL_set_fd does.
 *
 * ssl         SSL handle
 * fd          int: of a socket; it stays the caller's to close
 * Returns     1, or 0 with the reason in the queue
 * Streams     refused on the SSL of a stream: it has a transport of its own
 * See         SSL_set_fd(3)
 */
int64_t gasket_ssl_set_rfd(int64_t ssl, int64_t fd);

/*
 * Has an SSL write to a socket, without waiting, as SSL_set_fd does.
 *
 * ssl         SSL handle
 * fd          int: of a socket; it stays the caller's to close
 * Returns     1, or 0 with the reason in the queue
 * Streams     refused on the SSL of a stream: it has a transport of its own
 * See         SSL_set_fd(3)
 */
int64_t gasket_ssl_set_wfd(int64_t ssl, int64_t fd);

/*
 * Gives the descriptor that an SSL reads from.
 *
 * ssl         SSL handle
 * Returns     the descriptor, or -1: it reads from none
 * See         SSL_get_fd(3)
 */
int64_t gasket_ssl_get_fd(int64_t ssl);

/*
 * Gives the descriptor that an SSL reads from.
 *
 * ssl         SSL handle
 * Returns     the descriptor, or -1: it reads from none
 * See         SSL_get_fd(3)
 */
int64_t gasket_ssl_get_rfd(int64_t ssl);

/*
 * Gives the descriptor that an SSL writes to.
 *
 * ssl         SSL handle
 * Returns     the descriptor, or -1: it writes to none
 * See         SSL_get_fd(3)
 */
int64_t gasket_ssl_get_wfd(int64_t ssl);

/*
 * Makes an SSL the client. A stream's SSL has its side from the beginning: there it does nothing
 * for a client, and is refused for a server.
 *
 * ssl         SSL handle
 * Returns     0
 * See         SSL_set_connect_state(3)
 */
int64_t gasket_ssl_set_connect_state(int64_t ssl);

/*
 * Makes an SSL the server. A stream's SSL has its side from the beginning: there it does nothing
 * for a server, and is refused for a client.
 *
 * ssl         SSL handle
 * Returns     0
 * See         SSL_set_connect_state(3)
 */
int64_t gasket_ssl_set_accept_state(int64_t ssl);

/*
 * Carries the handshake, or goes on with it. The side must have been set.
 *
 * ssl         SSL handle
 * Returns     1: it is done; 0: it was ended in good order; below 0: SSL_get_error tells why it is
 *             not done
 * Streams     refused on the SSL of a stream: gasket_stream_handshake carries its handshake
 * Waits       as long as OpenSSL does
 * See         SSL_do_handshake(3)
 */
int64_t gasket_ssl_do_handshake(int64_t ssl);

/*
 * Carries the handshake as a client, or goes on with it.
 *
 * ssl         SSL handle
 * Returns     as SSL_do_handshake
 * Streams     refused on the SSL of a stream: gasket_stream_handshake carries its handshake
 * Waits       as long as OpenSSL does
 * See         SSL_connect(3)
 */
int64_t gasket_ssl_connect(int64_t ssl);

/*
 * Carries the handshake as a server, or goes on with it.
 *
 * ssl         SSL handle
 * Returns     as SSL_do_handshake
 * Streams     refused on the SSL of a stream: gasket_stream_handshake carries its handshake
 * Waits       as long as OpenSSL does
 * See         SSL_accept(3)
 */
int64_t gasket_ssl_accept(int64_t ssl);

/*
 * Answers the first message of a TLS 1.3 client with a cookie, and keeps nothing until the client
 * echoes it. It needs the cookie callbacks of the context.
 *
 * ssl         SSL handle
 * Returns     1: the client echoed the cookie, go on with SSL_accept; 0: a cookie was sent to it,
 *             forget the connection; -1: it failed
 * Streams     refused on the SSL of a stream: gasket_stream_handshake carries its handshake
 * Waits       as long as OpenSSL does
 * See         SSL_stateless(3)
 */
int64_t gasket_ssl_stateless(int64_t ssl);

/*
 * Has the next read, write or handshake begin a new handshake. TLS 1.3 has none,
 * SSL_OP_NO_RENEGOTIATION forbids it.
 *
 * ssl         SSL handle
 * Returns     1, or 0 with the reason in the queue
 * See         SSL_key_update(3)
 */
int64_t gasket_ssl_renegotiate(int64_t ssl);

/*
 * Has the next read, write or handshake begin a new handshake that resumes the session.
 *
 * ssl         SSL handle
 * Returns     1, or 0 with the reason in the queue
 * See         SSL_key_update(3)
 */
int64_t gasket_ssl_renegotiate_abbreviated(int64_t ssl);

/*
 * Tells whether a new handshake was asked for and is not finished yet.
 *
 * ssl         SSL handle
 * Returns     1 or 0
 * See         SSL_key_update(3)
 */
int64_t gasket_ssl_renegotiate_pending(int64_t ssl);

/*
 * Has the next write or handshake change the keys of a TLS 1.3 connection.
 *
 * ssl         SSL handle
 * update_type int: SSL_KEY_UPDATE_NOT_REQUESTED: one's own keys only; SSL_KEY_UPDATE_REQUESTED: the
 *             peer's too
 * Returns     1, or 0 with the reason in the queue
 * See         SSL_key_update(3)
 */
int64_t gasket_ssl_key_update(int64_t ssl, int64_t update_type);

/*
 * Tells which change of keys is to come.
 *
 * ssl         SSL handle
 * Returns     what was asked for, SSL_KEY_UPDATE_NONE when it is done
 * See         SSL_key_update(3)
 */
int64_t gasket_ssl_get_key_update_type(int64_t ssl);

/*
 * Has the next write or handshake send the client one more ticket.
 *
 * ssl         SSL handle: a server's, with TLS 1.3
 * Returns     1, or 0: the connection is not such
 * OpenSSL     3.0 and newer
 * See         SSL_CTX_set_num_tickets(3)
 */
int64_t gasket_ssl_new_session_ticket(int64_t ssl);

/*
 * Has the next write or handshake ask the client for a certificate. The client must have offered
 * it, see SSL_set_post_handshake_auth.
 *
 * ssl         SSL handle: a server's, with TLS 1.3
 * Returns     1, or 0 with the reason in the queue
 * See         SSL_CTX_set_verify(3)
 */
int64_t gasket_ssl_verify_client_post_handshake(int64_t ssl);

/*
 * Tells how many handshakes there were after the first, since the count was cleared.
 *
 * ssl         SSL handle
 * Returns     how many; always 0 with TLS 1.3
 * See         openssl/ssl.h
 */
int64_t gasket_ssl_num_renegotiations(int64_t ssl);

/*
 * Begins the count of SSL_num_renegotiations anew. That of SSL_total_renegotiations goes on.
 *
 * ssl         SSL handle
 * Returns     how many there were until now
 * See         openssl/ssl.h
 */
int64_t gasket_ssl_clear_num_renegotiations(int64_t ssl);

/*
 * Tells how many handshakes there were after the first, since the SSL was made or cleared.
 *
 * ssl         SSL handle
 * Returns     how many; always 0 with TLS 1.3
 * See         openssl/ssl.h
 */
int64_t gasket_ssl_total_renegotiations(int64_t ssl);

/*
 * Tells whether the peer supports secure renegotiation, RFC 5746.
 *
 * ssl         SSL handle
 * Returns     1 or 0
 * See         SSL_CTX_set_options(3)
 */
int64_t gasket_ssl_get_secure_renegotiation_support(int64_t ssl);

/*
 * Reads what the peer has sent, at most `length` bytes. A handshake that is due comes first.
 *
 * ssl         SSL handle
 * buffer      bytes out: where the bytes go
 * length      int
 * Returns     how many bytes were read; 0 or below: none, SSL_get_error tells why
 * Streams     refused on the SSL of a stream: gasket_stream_read reads it
 * Waits       as long as OpenSSL does
 * See         SSL_read(3)
 */
int64_t gasket_ssl_read(int64_t ssl, void *buffer, int64_t length);

/*
 * Reads what the peer has sent, at most `length` bytes. A handshake that is due comes first.
 *
 * ssl         SSL handle
 * buffer      bytes out: where the bytes go
 * length      size_t
 * read_length an int64_t to write to: how many bytes were read
 * Returns     1, or 0: SSL_get_error tells why
 * Streams     refused on the SSL of a stream: gasket_stream_read reads it
 * Waits       as long as OpenSSL does
 * See         SSL_read(3)
 */
int64_t gasket_ssl_read_ex(int64_t ssl, void *buffer, int64_t length, void *read_length);

/*
 * Reads as SSL_read does, and leaves the bytes to be read again.
 *
 * ssl         SSL handle
 * buffer      bytes out: where the bytes go
 * length      int
 * Returns     as SSL_read
 * Streams     refused on the SSL of a stream: gasket_stream_read reads it
 * Waits       as long as OpenSSL does
 * See         SSL_read(3)
 */
int64_t gasket_ssl_peek(int64_t ssl, void *buffer, int64_t length);

/*
 * Reads as SSL_read_ex does, and leaves the bytes to be read again.
 *
 * ssl         SSL handle
 * buffer      bytes out: where the bytes go
 * length      size_t
 * read_length an int64_t to write to: how many bytes were read
 * Returns     as SSL_read_ex
 * Streams     refused on the SSL of a stream: gasket_stream_read reads it
 * Waits       as long as OpenSSL does
 * See         SSL_read(3)
 */
int64_t gasket_ssl_peek_ex(int64_t ssl, void *buffer, int64_t length, void *read_length);

/*
 * Sends bytes to the peer. A handshake that is due comes first. After SSL_ERROR_WANT_READ or
 * SSL_ERROR_WANT_WRITE it must be called again with the same bytes.
 *
 * ssl         SSL handle
 * data        bytes in: what is sent
 * length      int
 * Returns     how many bytes were taken; 0 or below: none, SSL_get_error tells why
 * Streams     refused on the SSL of a stream: gasket_stream_write writes to it
 * Waits       as long as OpenSSL does
 * See         SSL_write(3)
 */
int64_t gasket_ssl_write(int64_t ssl, const void *data, int64_t length);

/*
 * Sends bytes to the peer, as SSL_write does.
 *
 * ssl         SSL handle
 * data        bytes in: what is sent
 * length      size_t
 * written     an int64_t to write to: how many bytes were taken
 * Returns     1, or 0: SSL_get_error tells why
 * Streams     refused on the SSL of a stream: gasket_stream_write writes to it
 * Waits       as long as OpenSSL does
 * See         SSL_write(3)
 */
int64_t gasket_ssl_write_ex(int64_t ssl, const void *data, int64_t length, void *written);

/*
 * Has the system send a part of a file by itself. It works only where the system does the
 * encryption: SSL_OP_ENABLE_KTLS is set, and the BIO is OpenSSL's own over a socket.
 *
 * ssl         SSL handle
 * fd          int: of the file
 * offset      int64_t: where in the file to begin
 * size        size_t: how many bytes to send
 * flags       int: for the system's sendfile; 0 for none
 * Returns     how many bytes were sent; below 0: SSL_get_error tells why
 * Streams     refused on the SSL of a stream: gasket_stream_write writes to it
 * Waits       as long as OpenSSL does
 * OpenSSL     3.0 and newer
 * See         SSL_write(3)
 */
int64_t gasket_ssl_sendfile(int64_t ssl, int64_t fd, int64_t offset, int64_t size, int64_t flags);

/*
 * Reads what a client sends before the handshake is done. An attacker may send such bytes once
 * more.
 *
 * ssl         SSL handle: a server's
 * buffer      bytes out: where the bytes go
 * length      size_t
 * read_length an int64_t to write to: how many bytes were read
 * Returns     SSL_READ_EARLY_DATA_SUCCESS: call it again; SSL_READ_EARLY_DATA_FINISH: there are no
 *             more; SSL_READ_EARLY_DATA_ERROR: SSL_get_error tells why
 * Streams     refused on the SSL of a stream: gasket_stream_read reads it
 * Waits       as long as OpenSSL does
 * See         SSL_read_early_data(3)
 */
int64_t gasket_ssl_read_early_data(int64_t ssl, void *buffer, int64_t length, void *read_length);

/*
 * Sends bytes before the handshake is done: a client's that resumes a session which allows it, or a
 * server's that reads early data. An attacker may send a client's once more.
 *
 * ssl         SSL handle
 * data        bytes in: what is sent
 * length      size_t
 * written     an int64_t to write to: how many bytes were taken
 * Returns     1, or 0: SSL_get_error tells why
 * Streams     refused on the SSL of a stream: gasket_stream_write writes to it
 * Waits       as long as OpenSSL does
 * See         SSL_read_early_data(3)
 */
int64_t gasket_ssl_write_early_data(int64_t ssl, const void *data, int64_t length, void *written);

/*
 * Tells how many decrypted bytes can be read without reading from the transport.
 *
 * ssl         SSL handle
 * Returns     how many bytes
 * See         SSL_pending(3)
 */
int64_t gasket_ssl_pending(int64_t ssl);

/*
 * Tells whether OpenSSL has read bytes from the transport that have not been read from it,
 * decrypted or not. A socket that has nothing to read says nothing about these.
 *
 * ssl         SSL handle
 * Returns     1 or 0
 * See         SSL_pending(3)
 */
int64_t gasket_ssl_has_pending(int64_t ssl);

/*
 * Sends the TLS farewell, or waits for the peer's when that is sent. The socket stays open.
 *
 * ssl         SSL handle
 * Returns     1: both have said farewell; 0: one's own was sent, the peer's is to come; below 0:
 *             SSL_get_error tells why
 * Streams     refused on the SSL of a stream: gasket_stream_shutdown says its farewell
 * Waits       as long as OpenSSL does
 * See         SSL_shutdown(3)
 */
int64_t gasket_ssl_shutdown(int64_t ssl);

/*
 * Tells which farewells were said.
 *
 * ssl         SSL handle
 * Returns     bits SSL_SENT_SHUTDOWN and SSL_RECEIVED_SHUTDOWN
 * See         SSL_set_shutdown(3)
 */
int64_t gasket_ssl_get_shutdown(int64_t ssl);

/*
 * Has an SSL believe that these farewells were said.
 *
 * ssl         SSL handle
 * mode        int: bits SSL_SENT_SHUTDOWN and SSL_RECEIVED_SHUTDOWN
 * Returns     0
 * Streams     refused on the SSL of a stream: gasket_stream_shutdown says its farewell
 * See         SSL_set_shutdown(3)
 */
int64_t gasket_ssl_set_shutdown(int64_t ssl, int64_t mode);

/*
 * Tells whether SSL_shutdown sends nothing.
 *
 * ssl         SSL handle
 * Returns     1 or 0
 * See         SSL_CTX_set_quiet_shutdown(3)
 */
int64_t gasket_ssl_get_quiet_shutdown(int64_t ssl);

/*
 * Has SSL_shutdown send nothing, and answer that all is done.
 *
 * ssl         SSL handle
 * mode        int: 1: quiet; 0: it sends the farewell
 * Returns     0
 * Streams     refused on the SSL of a stream: gasket_stream_shutdown says its farewell
 * See         SSL_CTX_set_quiet_shutdown(3)
 */
int64_t gasket_ssl_set_quiet_shutdown(int64_t ssl, int64_t mode);

/*
 * Tells why a call that reads or writes did not do what it should.
 *
 * ssl         SSL handle
 * result      int: what the last of SSL_read, SSL_write, SSL_do_handshake and so on returned
 * Returns     SSL_ERROR_NONE, SSL_ERROR_WANT_READ and so on
 * See         SSL_get_error(3)
 */
int64_t gasket_ssl_get_error(int64_t ssl, int64_t result);

/*
 * Tells what the last call that read or wrote waits for.
 *
 * ssl         SSL handle
 * Returns     SSL_NOTHING, SSL_READING, SSL_WRITING, SSL_X509_LOOKUP, SSL_ASYNC_PAUSED, (glance)
 *             SSL_ASYNC_NO_JOBS, SSL_CLIENT_HELLO_CB or SSL_RETRY_VERIFY
 * See         SSL_want(3)
 */
int64_t gasket_ssl_want(int64_t ssl);

/*
 * Tells whether the last call that read or wrote waits for nothing.
 *
 * ssl         SSL handle
 * Returns     1 or 0
 * See         SSL_want(3)
 */
int64_t gasket_ssl_want_nothing(int64_t ssl);

/*
 * Tells whether the last call that read or wrote waits for bytes to come.
 *
 * ssl         SSL handle
 * Returns     1 or 0
 * See         SSL_want(3)
 */
int64_t gasket_ssl_want_read(int64_t ssl);

/*
 * Tells whether the last call that read or wrote waits until bytes can be sent.
 *
 * ssl         SSL handle
 * Returns     1 or 0
 * See         SSL_want(3)
 */
int64_t gasket_ssl_want_write(int64_t ssl);

/*
 * Tells whether the handshake waits for a certificate to be chosen.
 *
 * ssl         SSL handle
 * Returns     1 or 0
 * See         SSL_want(3)
 */
int64_t gasket_ssl_want_x509_lookup(int64_t ssl);

/*
 * Tells whether the handshake waits for a verdict on the peer's certificate. OpenSSL 1.1.1 never
 * does.
 *
 * ssl         SSL handle
 * Returns     1 or 0
 * See         SSL_want(3)
 */
int64_t gasket_ssl_want_retry_verify(int64_t ssl);

/*
 * Tells whether an asynchronous job is under way. There are none, see SSL_set_mode.
 *
 * ssl         SSL handle
 * Returns     1 or 0
 * See         SSL_want(3)
 */
int64_t gasket_ssl_want_async(int64_t ssl);

/*
 * Tells whether an asynchronous job could not be begun. There are none, see SSL_set_mode.
 *
 * ssl         SSL handle
 * Returns     1 or 0
 * See         SSL_want(3)
 */
int64_t gasket_ssl_want_async_job(int64_t ssl);

/*
 * Tells whether the handshake waits for an answer about the client's first message.
 *
 * ssl         SSL handle
 * Returns     1 or 0
 * See         SSL_want(3)
 */
int64_t gasket_ssl_want_client_hello_cb(int64_t ssl);

/*
 * Tells whether a handshake is under way or still to begin.
 *
 * ssl         SSL handle
 * Returns     1 or 0
 * See         SSL_in_init(3)
 */
int64_t gasket_ssl_in_init(int64_t ssl);

/*
 * Tells whether the handshake has not begun.
 *
 * ssl         SSL handle
 * Returns     1 or 0
 * See         SSL_in_init(3)
 */
int64_t gasket_ssl_in_before(int64_t ssl);

/*
 * Tells whether the handshake is done.
 *
 * ssl         SSL handle
 * Returns     1 or 0
 * See         SSL_in_init(3)
 */
int64_t gasket_ssl_is_init_finished(int64_t ssl);

/*
 * Tells whether a client's handshake is under way or still to begin.
 *
 * ssl         SSL handle
 * Returns     1 or 0
 * See         SSL_in_init(3)
 */
int64_t gasket_ssl_in_connect_init(int64_t ssl);

/*
 * Tells whether a server's handshake is under way or still to begin.
 *
 * ssl         SSL handle
 * Returns     1 or 0
 * See         SSL_in_init(3)
 */
int64_t gasket_ssl_in_accept_init(int64_t ssl);

/*
 * Tells at which message the handshake is.
 *
 * ssl         SSL handle
 * Returns     TLS_ST_BEFORE, TLS_ST_OK and so on
 * See         SSL_in_init(3)
 */
int64_t gasket_ssl_get_state(int64_t ssl);

/*
 * Gives a few letters for the message at which the handshake is.
 *
 * ssl         SSL handle
 * Returns     static text
 * See         SSL_state_string(3)
 */
const char *gasket_ssl_state_string(int64_t ssl);

/*
 * Names the message at which the handshake is.
 *
 * ssl         SSL handle
 * Returns     static text
 * See         SSL_state_string(3)
 */
const char *gasket_ssl_state_string_long(int64_t ssl);

/*
 * Gives letters for where in a record reading is.
 *
 * ssl         SSL handle
 * Returns     static text: RH: at a record's header, RB: at its body, RD: it is complete; or
 *             unknown
 * See         SSL_rstate_string(3)
 */
const char *gasket_ssl_rstate_string(int64_t ssl);

/*
 * Tells where in a record reading is.
 *
 * ssl         SSL handle
 * Returns     static text
 * See         SSL_rstate_string(3)
 */
const char *gasket_ssl_rstate_string_long(int64_t ssl);

/*
 * Gives a letter for the level of an alert: warning, fatal, unknown.
 *
 * value       int: level and description, as an info callback gets them
 * Returns     static text: W, F or U
 * See         SSL_alert_type_string(3)
 */
const char *gasket_ssl_alert_type_string(int64_t value);

/*
 * Names the level of an alert.
 *
 * value       int: level and description
 * Returns     static text
 * See         SSL_alert_type_string(3)
 */
const char *gasket_ssl_alert_type_string_long(int64_t value);

/*
 * Gives two letters for an alert.
 *
 * value       int: the description; bits above the lowest 8 do not count
 * Returns     static text
 * See         SSL_alert_type_string(3)
 */
const char *gasket_ssl_alert_desc_string(int64_t value);

/*
 * Names an alert.
 *
 * value       int: the description; bits above the lowest 8 do not count
 * Returns     static text
 * See         SSL_alert_type_string(3)
 */
const char *gasket_ssl_alert_desc_string_long(int64_t value);

/*
 * Tells which side an SSL is.
 *
 * ssl         SSL handle
 * Returns     1: a server; 0: a client, or no side is set
 * See         SSL_set_connect_state(3)
 */
int64_t gasket_ssl_is_server(int64_t ssl);

/*
 * Tells whether an SSL speaks DTLS.
 *
 * ssl         SSL handle
 * Returns     1 or 0
 * See         SSL_get_version(3)
 */
int64_t gasket_ssl_is_dtls(int64_t ssl);

/*
 * Tells the version that is spoken. Before the handshake is done it proves nothing.
 *
 * ssl         SSL handle
 * Returns     TLS1_2_VERSION, TLS1_3_VERSION and so on
 * See         SSL_get_version(3)
 */
int64_t gasket_ssl_version(int64_t ssl);

/*
 * Names the version that is spoken. Before the handshake it says TLSv1.3, which proves nothing.
 *
 * ssl         SSL handle
 * Returns     static text: TLSv1.3, TLSv1.2, TLSv1.1, TLSv1, SSLv3, DTLSv1.2 and so on, or unknown
 * See         SSL_get_version(3)
 */
const char *gasket_ssl_get_version(int64_t ssl);

/*
 * Tells the version that the client's first message was marked with.
 *
 * ssl         SSL handle
 * Returns     a version; at most TLS1_2_VERSION for TLS 1.3
 * See         SSL_get_version(3)
 */
int64_t gasket_ssl_client_version(int64_t ssl);

/*
 * Tells what became of early data.
 *
 * ssl         SSL handle
 * Returns     SSL_EARLY_DATA_NOT_SENT, SSL_EARLY_DATA_REJECTED or SSL_EARLY_DATA_ACCEPTED
 * See         SSL_read_early_data(3)
 */
int64_t gasket_ssl_get_early_data_status(int64_t ssl);

/*
 * Tells whether an asynchronous job is under way. There are none, see SSL_set_mode.
 *
 * ssl         SSL handle
 * Returns     1 or 0
 * See         SSL_waiting_for_async(3)
 */
int64_t gasket_ssl_waiting_for_async(int64_t ssl);

/*
 * Tells what the engine of an asynchronous job is at. There are no jobs, see SSL_set_mode.
 *
 * ssl         SSL handle
 * status      an int64_t to write to: ASYNC_STATUS_UNSUPPORTED and so on
 * Returns     1, or 0
 * OpenSSL     3.0 and newer
 * See         SSL_set_async_callback(3)
 */
int64_t gasket_ssl_get_async_status(int64_t ssl, void *status);

/*
 * Gives the cipher of the connection.
 *
 * ssl         SSL handle
 * Returns     static SSL_CIPHER handle: the cipher; 0 before the handshake
 * See         SSL_get_current_cipher(3)
 */
int64_t gasket_ssl_get_current_cipher(int64_t ssl);

/*
 * Gives the cipher that the handshake under way has chosen.
 *
 * ssl         SSL handle
 * Returns     static SSL_CIPHER handle: the cipher; 0: none is chosen yet
 * See         SSL_get_current_cipher(3)
 */
int64_t gasket_ssl_get_pending_cipher(int64_t ssl);

/*
 * Names the cipher of the connection.
 *
 * ssl         SSL handle
 * Returns     static text: the name; (NONE) before the handshake
 * See         SSL_get_current_cipher(3)
 */
const char *gasket_ssl_get_cipher(int64_t ssl);

/*
 * Names the cipher of the connection.
 *
 * ssl         SSL handle
 * Returns     static text: the name; (NONE) before the handshake
 * See         SSL_get_current_cipher(3)
 */
const char *gasket_ssl_get_cipher_name(int64_t ssl);

/*
 * Tells how long the key of the connection's cipher is.
 *
 * ssl         SSL handle
 * algorithm_bits an int64_t to write to or NULL: how many bits the algorithm's key has
 * Returns     how many bits are secret; 0 before the handshake
 * See         SSL_get_current_cipher(3)
 */
int64_t gasket_ssl_get_cipher_bits(int64_t ssl, void *algorithm_bits);

/*
 * Names the protocol version that first had the connection's cipher.
 *
 * ssl         SSL handle
 * Returns     static text: a version; (NONE) before the handshake
 * See         SSL_get_current_cipher(3)
 */
const char *gasket_ssl_get_cipher_version(int64_t ssl);

/*
 * Gives the ciphers that an SSL is set to, its context's where it has none of its own.
 *
 * ssl         SSL handle
 * Returns     borrowed STACK_OF(SSL_CIPHER) handle: the ciphers, the preferred first
 * See         SSL_get_ciphers(3)
 */
int64_t gasket_ssl_get_ciphers(int64_t ssl);

/*
 * Gives the ciphers that a client would offer, with its versions and security level.
 *
 * ssl         SSL handle
 * Returns     new STACK_OF(SSL_CIPHER) handle: the ciphers, the preferred first; 0: none
 * See         SSL_get_ciphers(3)
 */
int64_t gasket_ssl_get1_supported_ciphers(int64_t ssl);

/*
 * Gives the ciphers that the client offered, as far as OpenSSL knows them.
 *
 * ssl         SSL handle: a server's
 * Returns     borrowed STACK_OF(SSL_CIPHER) handle: the ciphers, the client's preferred first; 0:
 *             none, or not a server's
 * See         SSL_get_ciphers(3)
 */
int64_t gasket_ssl_get_client_ciphers(int64_t ssl);

/*
 * Names one of the ciphers that an SSL is set to, the preferred first.
 *
 * ssl         SSL handle
 * n           int: from 0
 * Returns     static text: the name; 0: there are not so many
 * See         SSL_get_ciphers(3)
 */
const char *gasket_ssl_get_cipher_list(int64_t ssl, int64_t n);

/*
 * Names the ciphers that client and server have in common, as many as there is room for.
 *
 * ssl         SSL handle: a server's
 * buffer      bytes out: where the names go
 * size        int: from 2
 * Returns     borrowed text: the names, separated by colons; 0: none, or not a server's
 * See         SSL_get_ciphers(3)
 */
const char *gasket_ssl_get_shared_ciphers(int64_t ssl, void *buffer, int64_t size);

/*
 * Reads a list of ciphers as a client sends it. Those that OpenSSL does not know are left out.
 *
 * ssl         SSL handle
 * bytes       bytes in: as in a ClientHello
 * length      size_t
 * version_2   int: 1: in the format of SSL 2, three bytes each; 0: two each. OpenSSL 4.0 takes 0
 *             only
 * ciphers     an int64_t to write to or NULL: a new STACK_OF(SSL_CIPHER): the ciphers
 * special     an int64_t to write to or NULL: a new STACK_OF(SSL_CIPHER): those that are only
 *             signals
 * Returns     1, or 0 with the reason in the queue
 * See         SSL_get_ciphers(3)
 */
int64_t gasket_ssl_bytes_to_cipher_list(int64_t ssl, const void *bytes, int64_t length, int64_t version_2, void *ciphers, void *special);

/*
 * Copies the list of ciphers as the client sent it.
 *
 * ssl         SSL handle: a server's
 * buffer      bytes out or NULL: NULL asks for the size of one cipher, which is 2
 * length      size_t
 * Returns     how many bytes there are; 0: none
 * See         SSL_CTX_set_cipher_list(3)
 */
int64_t gasket_ssl_get0_raw_cipherlist(int64_t ssl, void *buffer, int64_t length);

/*
 * Copies the point formats that the peer offered, a byte each.
 *
 * ssl         SSL handle
 * buffer      bytes out or NULL
 * length      size_t
 * Returns     how many bytes there are; 0: none
 * See         RFC 8422 section 5.1.2
 */
int64_t gasket_ssl_get0_ec_point_formats(int64_t ssl, void *buffer, int64_t length);

/*
 * Gives the compression of what is sent.
 *
 * ssl         SSL handle
 * Returns     static COMP_METHOD handle: the method; 0: none, as is usual
 * See         openssl/ssl.h
 */
int64_t gasket_ssl_get_current_compression(int64_t ssl);

/*
 * Gives the compression of what is received.
 *
 * ssl         SSL handle
 * Returns     static COMP_METHOD handle: the method; 0: none, as is usual
 * See         openssl/ssl.h
 */
int64_t gasket_ssl_get_current_expansion(int64_t ssl);

/*
 * Copies the groups that the peer offered: NIDs, or TLSEXT_nid_unknown with the number in it.
 *
 * ssl         SSL handle
 * groups      bytes out or NULL: 4 bytes for each; nothing is written where there is not room for
 *             all
 * length      size_t: bytes at `groups`
 * Returns     how many groups there are
 * See         SSL_CTX_set1_curves(3)
 */
int64_t gasket_ssl_get1_groups(int64_t ssl, void *groups, int64_t length);

/*
 * Is SSL_get1_groups under its old name.
 *
 * ssl         SSL handle
 * groups      bytes out or NULL: 4 bytes for each; nothing is written where there is not room for
 *             all
 * length      size_t: bytes at `groups`
 * Returns     how many groups there are
 * See         SSL_CTX_set1_curves(3)
 */
int64_t gasket_ssl_get1_curves(int64_t ssl, void *groups, int64_t length);

/*
 * Tells a group that client and server have in common, the preferred first.
 *
 * ssl         SSL handle: a server's
 * n           long: from 0; -1 asks how many there are
 * Returns     a NID, or 0: there are not so many; for -1 the count
 * See         SSL_CTX_set1_curves(3)
 */
int64_t gasket_ssl_get_shared_group(int64_t ssl, int64_t n);

/*
 * Is SSL_get_shared_group under its old name.
 *
 * ssl         SSL handle: a server's
 * n           long: from 0; -1 asks how many there are
 * Returns     a NID, or 0: there are not so many; for -1 the count
 * See         SSL_CTX_set1_curves(3)
 */
int64_t gasket_ssl_get_shared_curve(int64_t ssl, int64_t n);

/*
 * Tells which group the keys were agreed with.
 *
 * ssl         SSL handle
 * Returns     a NID, or TLSEXT_nid_unknown with the number in it; 0: none. OpenSSL 1.1.1 answers 0
 *             always
 * See         SSL_CTX_set1_curves(3)
 */
int64_t gasket_ssl_get_negotiated_group(int64_t ssl);

/*
 * Names a group.
 *
 * ssl         SSL handle
 * id          int: as SSL_get_negotiated_group answers
 * Returns     borrowed text: the name; 0: it is not known
 * OpenSSL     3.0 and newer
 * See         SSL_group_to_name(3)
 */
const char *gasket_ssl_group_to_name(int64_t ssl, int64_t id);

/*
 * Gives the public key that the peer used for the agreement.
 *
 * ssl         SSL handle
 * key         an int64_t to write to: a new EVP_PKEY
 * Returns     1, or 0: there is none
 * See         SSL_get_server_tmp_key(3)
 */
int64_t gasket_ssl_get_peer_tmp_key(int64_t ssl, void *key);

/*
 * Is SSL_get_peer_tmp_key under its old name.
 *
 * ssl         SSL handle
 * key         an int64_t to write to: a new EVP_PKEY
 * Returns     1, or 0: there is none
 * See         SSL_get_server_tmp_key(3)
 */
int64_t gasket_ssl_get_server_tmp_key(int64_t ssl, void *key);

/*
 * Gives the key that this side used for the agreement.
 *
 * ssl         SSL handle
 * key         an int64_t to write to: a new EVP_PKEY
 * Returns     1, or 0: there is none
 * See         SSL_get_server_tmp_key(3)
 */
int64_t gasket_ssl_get_tmp_key(int64_t ssl, void *key);

/*
 * Tells the digest that this side signed in the handshake.
 *
 * ssl         SSL handle
 * nid         an int64_t to write to: of a digest; 0 where the signature has none
 * Returns     1, or 0: nothing was signed
 * See         SSL_get_peer_signature_nid(3)
 */
int64_t gasket_ssl_get_signature_nid(int64_t ssl, void *nid);

/*
 * Tells the digest that the peer signed in the handshake.
 *
 * ssl         SSL handle
 * nid         an int64_t to write to: of a digest; 0 where the signature has none
 * Returns     1, or 0: nothing was signed
 * See         SSL_get_peer_signature_nid(3)
 */
int64_t gasket_ssl_get_peer_signature_nid(int64_t ssl, void *nid);

/*
 * Tells with what kind of key this side signed in the handshake.
 *
 * ssl         SSL handle
 * nid         an int64_t to write to: EVP_PKEY_RSA_PSS, EVP_PKEY_EC and so on
 * Returns     1, or 0: nothing was signed
 * See         SSL_get_peer_signature_nid(3)
 */
int64_t gasket_ssl_get_signature_type_nid(int64_t ssl, void *nid);

/*
 * Tells with what kind of key the peer signed in the handshake.
 *
 * ssl         SSL handle
 * nid         an int64_t to write to: EVP_PKEY_RSA_PSS, EVP_PKEY_EC and so on
 * Returns     1, or 0: nothing was signed
 * See         SSL_get_peer_signature_nid(3)
 */
int64_t gasket_ssl_get_peer_signature_type_nid(int64_t ssl, void *nid);

/*
 * Tells a signature algorithm that the peer offered. NIDs are 0 for what is not known.
 *
 * ssl         SSL handle
 * index       int: from 0; -1 asks for the count only
 * sign        an int64_t to write to or NULL: NID of the key's algorithm
 * digest      an int64_t to write to or NULL: NID of the digest
 * sign_and_digest an int64_t to write to or NULL: NID of both
 * raw_sign    an int64_t to write to or NULL: low byte of the number in TLS
 * raw_digest  an int64_t to write to or NULL: high byte of the number in TLS
 * Returns     how many there are; 0: none, or not so many
 * See         SSL_get_shared_sigalgs(3)
 */
int64_t gasket_ssl_get_sigalgs(int64_t ssl, int64_t index, void *sign, void *digest, void *sign_and_digest, void *raw_sign, void *raw_digest);

/*
 * Tells a signature algorithm that both sides can do, the preferred first.
 *
 * ssl         SSL handle
 * index       int: from 0
 * sign        an int64_t to write to or NULL: NID of the key's algorithm
 * digest      an int64_t to write to or NULL: NID of the digest
 * sign_and_digest an int64_t to write to or NULL: NID of both
 * raw_sign    an int64_t to write to or NULL: low byte of the number in TLS
 * raw_digest  an int64_t to write to or NULL: high byte of the number in TLS
 * Returns     how many there are; 0: none, or not so many
 * See         SSL_get_shared_sigalgs(3)
 */
int64_t gasket_ssl_get_shared_sigalgs(int64_t ssl, int64_t index, void *sign, void *digest, void *sign_and_digest, void *raw_sign, void *raw_digest);

/*
 * Gives the peer's certificate. Whether it is valid is told by SSL_get_verify_result.
 *
 * ssl         SSL handle
 * Returns     new X509 handle: the certificate; 0: it showed none
 * OpenSSL     3.0 and newer
 * See         SSL_get_peer_certificate(3)
 */
int64_t gasket_ssl_get1_peer_certificate(int64_t ssl);

/*
 * Gives the peer's certificate. Whether it is valid is told by SSL_get_verify_result.
 *
 * ssl         SSL handle
 * Returns     new X509 handle: the certificate; 0: it showed none
 * See         SSL_get_peer_certificate(3)
 */
int64_t gasket_ssl_get_peer_certificate(int64_t ssl);

/*
 * Gives the peer's certificate. Whether it is valid is told by SSL_get_verify_result.
 *
 * ssl         SSL handle
 * Returns     borrowed X509 handle: the certificate; 0: it showed none
 * OpenSSL     3.0 and newer
 * See         SSL_get_peer_certificate(3)
 */
int64_t gasket_ssl_get0_peer_certificate(int64_t ssl);

/*
 * Gives the certificates as the peer sent them. A client gets the server's own as the first; a
 * server has the client's in SSL_get_peer_certificate only.
 *
 * ssl         SSL handle
 * Returns     borrowed STACK_OF(X509) handle: the chain; 0: none, as when a session was resumed
 *             from outside
 * See         SSL_get_peer_cert_chain(3)
 */
int64_t gasket_ssl_get_peer_cert_chain(int64_t ssl);

/*
 * Gives the chain that was built when the peer was verified. Where that failed it may be a part.
 *
 * ssl         SSL handle
 * Returns     borrowed STACK_OF(X509) handle: the chain, from the peer's own to the root; 0: none,
 *             as when a session was resumed
 * See         SSL_get_peer_cert_chain(3)
 */
int64_t gasket_ssl_get0_verified_chain(int64_t ssl);

/*
 * Tells which name in the peer's certificate was the one that SSL_set1_host asked for.
 *
 * ssl         SSL handle
 * Returns     borrowed text: the name in the certificate; 0: none was asked for, or none fits
 * See         SSL_set1_host(3)
 */
const char *gasket_ssl_get0_peername(int64_t ssl);

/*
 * Tells what was found about the peer's certificate. It is X509_V_OK too when the peer showed none.
 *
 * ssl         SSL handle
 * Returns     X509_V_OK, which is 0, or one of X509_V_ERR_
 * See         SSL_get_verify_result(3)
 */
int64_t gasket_ssl_get_verify_result(int64_t ssl);

/*
 * Copies the last Finished message that this side sent, as far as there is room.
 *
 * ssl         SSL handle
 * buffer      bytes out
 * length      size_t
 * Returns     how many bytes there are; 0: none yet
 * See         openssl/ssl.h
 */
int64_t gasket_ssl_get_finished(int64_t ssl, void *buffer, int64_t length);

/*
 * Copies the last Finished message that the peer sent, as far as there is room.
 *
 * ssl         SSL handle
 * buffer      bytes out
 * length      size_t
 * Returns     how many bytes there are; 0: none yet
 * See         openssl/ssl.h
 */
int64_t gasket_ssl_get_peer_finished(int64_t ssl, void *buffer, int64_t length);

/*
 * Copies the random bytes of the client's first message.
 *
 * ssl         SSL handle
 * buffer      bytes out
 * length      size_t: 0 asks for the size
 * Returns     how many bytes were copied; for 0 how many there are, 32
 * See         SSL_get_client_random(3)
 */
int64_t gasket_ssl_get_client_random(int64_t ssl, void *buffer, int64_t length);

/*
 * Copies the random bytes of the server's first message.
 *
 * ssl         SSL handle
 * buffer      bytes out
 * length      size_t: 0 asks for the size
 * Returns     how many bytes were copied; for 0 how many there are, 32
 * See         SSL_get_client_random(3)
 */
int64_t gasket_ssl_get_server_random(int64_t ssl, void *buffer, int64_t length);

/*
 * Derives secret bytes that both sides of the connection can derive, RFC 5705.
 *
 * ssl         SSL handle
 * material    bytes out: where it goes
 * material_length size_t: how many bytes are wanted
 * label       bytes in: as registered for the purpose
 * label_length size_t
 * context     bytes in or NULL: bound into the result
 * context_length size_t
 * use_context int: 0: there is no context, which before TLS 1.3 is not the same as an empty one
 * Returns     1, or 0 or -1 with the reason in the queue
 * See         SSL_export_keying_material(3)
 */
int64_t gasket_ssl_export_keying_material(int64_t ssl, void *material, int64_t material_length, const void *label, int64_t label_length, const void *context, int64_t context_length, int64_t use_context);

/*
 * Derives secret bytes from those that protect early data, with TLS 1.3.
 *
 * ssl         SSL handle
 * material    bytes out: where it goes
 * material_length size_t: how many bytes are wanted
 * label       bytes in: as registered for the purpose
 * label_length size_t
 * context     bytes in or NULL: bound into the result
 * context_length size_t
 * Returns     1, or 0 or -1 with the reason in the queue
 * See         SSL_export_keying_material(3)
 */
int64_t gasket_ssl_export_keying_material_early(int64_t ssl, void *material, int64_t material_length, const void *label, int64_t label_length, const void *context, int64_t context_length);

/*
 * Tells whether the connection uses the extended master secret, RFC 7627.
 *
 * ssl         SSL handle
 * Returns     1 or 0; -1: a handshake is under way
 * See         SSL_get_extms_support(3)
 */
int64_t gasket_ssl_get_extms_support(int64_t ssl);

/*
 * Copies the application protocol that was agreed; 0 bytes: none.
 *
 * ssl         SSL handle
 * protocol    bytes out or NULL: the name, not NUL-terminated
 * length      0 to 2147483647
 * Returns     count
 * See         SSL_CTX_set_alpn_select_cb(3)
 */
int64_t gasket_ssl_get0_alpn_selected(int64_t ssl, void *protocol, int64_t length);

/*
 * Copies the protocol that was agreed by NPN, ALPN's forerunner; 0 bytes: none.
 *
 * ssl         SSL handle
 * protocol    bytes out or NULL: the name, not NUL-terminated
 * length      0 to 2147483647
 * Returns     count
 * See         SSL_CTX_set_alpn_select_cb(3)
 */
int64_t gasket_ssl_get0_next_proto_negotiated(int64_t ssl, void *protocol, int64_t length);

/*
 * Is SSL_get0_next_proto_negotiated under another name.
 *
 * ssl         SSL handle
 * protocol    bytes out or NULL: the name, not NUL-terminated
 * length      0 to 2147483647
 * Returns     count
 * See         SSL_CTX_set_alpn_select_cb(3)
 */
int64_t gasket_ssl_get0_npn_negotiated(int64_t ssl, void *protocol, int64_t length);

/*
 * Chooses an application protocol from the server's list and the client's.
 *
 * selected    bytes out: where the name goes; 255 bytes are always enough
 * selected_size unsigned int
 * selected_length an int64_t to write to: how long the name is
 * server      bytes in or NULL: names, each after a byte that says how long it is
 * server_length unsigned int
 * client      bytes in or NULL: names, likewise
 * client_length unsigned int
 * Returns     OPENSSL_NPN_NEGOTIATED: the server's first that the client has too;
 *             OPENSSL_NPN_NO_OVERLAP: there is none, and it is the client's first
 * See         SSL_CTX_set_alpn_select_cb(3)
 */
int64_t gasket_ssl_select_next_proto(void *selected, int64_t selected_size, void *selected_length, const void *server, int64_t server_length, const void *client, int64_t client_length);

/*
 * Tells the host name that the client asks for, on either side.
 *
 * ssl         SSL handle
 * type        int: TLSEXT_NAMETYPE_host_name, which is 0; there is no other
 * Returns     borrowed text: the name; 0: none
 * See         SSL_CTX_set_tlsext_servername_callback(3)
 */
const char *gasket_ssl_get_servername(int64_t ssl, int64_t type);

/*
 * Tells whether the client asks for a host name.
 *
 * ssl         SSL handle
 * Returns     TLSEXT_NAMETYPE_host_name, which is 0, or -1: it asks for none
 * See         SSL_CTX_set_tlsext_servername_callback(3)
 */
int64_t gasket_ssl_get_servername_type(int64_t ssl);

/*
 * Tells which pre-shared key was used, before TLS 1.3.
 *
 * ssl         SSL handle
 * Returns     borrowed text: the identity; 0: no pre-shared key was used
 * See         SSL_get_psk_identity(3)
 */
const char *gasket_ssl_get_psk_identity(int64_t ssl);

/*
 * Tells the server's hint which pre-shared key to use, before TLS 1.3.
 *
 * ssl         SSL handle
 * Returns     borrowed text: the hint; 0: none
 * See         SSL_get_psk_identity(3)
 */
const char *gasket_ssl_get_psk_identity_hint(int64_t ssl);

/*
 * Gives the SRTP profile that was agreed, with DTLS.
 *
 * ssl         SSL handle
 * Returns     static SRTP_PROTECTION_PROFILE handle: the profile; 0: none
 * See         SSL_CTX_set_tlsext_use_srtp(3)
 */
int64_t gasket_ssl_get_selected_srtp_profile(int64_t ssl);

/*
 * Copies the random bytes of the client's first message.
 *
 * ssl         SSL handle
 * buffer      bytes out or NULL
 * length      size_t
 * Returns     how many bytes there are, 32; 0: there is no message
 * See         SSL_CTX_set_client_hello_cb(3)
 */
int64_t gasket_ssl_client_hello_get0_random(int64_t ssl, void *buffer, int64_t length);

/*
 * Copies the session ID of the client's first message.
 *
 * ssl         SSL handle
 * buffer      bytes out or NULL
 * length      size_t
 * Returns     how many bytes there are
 * See         SSL_CTX_set_client_hello_cb(3)
 */
int64_t gasket_ssl_client_hello_get0_session_id(int64_t ssl, void *buffer, int64_t length);

/*
 * Copies the ciphers of the client's first message, two bytes each.
 *
 * ssl         SSL handle
 * buffer      bytes out or NULL
 * length      size_t
 * Returns     how many bytes there are
 * See         SSL_CTX_set_client_hello_cb(3)
 */
int64_t gasket_ssl_client_hello_get0_ciphers(int64_t ssl, void *buffer, int64_t length);

/*
 * Copies the compression methods of the client's first message, a byte each.
 *
 * ssl         SSL handle
 * buffer      bytes out or NULL
 * length      size_t
 * Returns     how many bytes there are
 * See         SSL_CTX_set_client_hello_cb(3)
 */
int64_t gasket_ssl_client_hello_get0_compression_methods(int64_t ssl, void *buffer, int64_t length);

/*
 * Copies an extension of the client's first message.
 *
 * ssl         SSL handle
 * type        unsigned int: TLSEXT_TYPE_server_name and so on
 * buffer      bytes out or NULL: gets the content, without type and length
 * length      size_t
 * extension_length an int64_t to write to or NULL: how many bytes there are
 * Returns     1, or 0: there is none, or no message
 * See         SSL_CTX_set_client_hello_cb(3)
 */
int64_t gasket_ssl_client_hello_get0_ext(int64_t ssl, int64_t type, void *buffer, int64_t length, void *extension_length);

/*
 * Copies the types of the extensions in the client's first message, in its order.
 *
 * ssl         SSL handle
 * types       bytes out or NULL: 4 bytes for each
 * length      size_t: bytes at `types`
 * count       an int64_t to write to: how many extensions there are
 * Returns     1, or 0: there is no message
 * See         SSL_CTX_set_client_hello_cb(3)
 */
int64_t gasket_ssl_client_hello_get1_extensions_present(int64_t ssl, void *types, int64_t length, void *count);

/*
 * Tells which version the client's first message is marked with.
 *
 * ssl         SSL handle
 * Returns     a version; 0: there is no message
 * See         SSL_CTX_set_client_hello_cb(3)
 */
int64_t gasket_ssl_client_hello_get0_legacy_version(int64_t ssl);

/*
 * Tells whether the client's first message is in the format of SSL 2.
 *
 * ssl         SSL handle
 * Returns     1 or 0
 * See         SSL_CTX_set_client_hello_cb(3)
 */
int64_t gasket_ssl_client_hello_isv2(int64_t ssl);

/*
 * Tells whether OpenSSL handles an extension itself.
 *
 * type        unsigned int: TLSEXT_TYPE_server_name and so on
 * Returns     1 or 0
 * See         SSL_extension_supported(3)
 */
int64_t gasket_ssl_extension_supported(int64_t type);

/*
 * Does what the macros of ssl.h do by number. The retired commands for RSA keys and options are
 * still answered, those that take a C function are refused (unsupported).
 *
 * ssl         SSL handle
 * cmd         int: SSL_CTRL_SET_MTU and so on
 * larg        long: the number that the command takes, else 0
 * parg        int64_t: what the command takes: the handle of an object, or the address of a text,
 *             of bytes whose length is `larg`, or of an int64_t to write to; else 0
 * Returns     what the command answers; 0 for one that OpenSSL does not know
 * See         SSL_CTX_ctrl(3)
 */
int64_t gasket_ssl_ctrl(int64_t ssl, int64_t cmd, int64_t larg, int64_t parg);

/*
 * Does nothing since OpenSSL 1.1.0.
 *
 * ssl         SSL handle
 * debug       int
 * Returns     0
 * See         SSL_CTX_ctrl(3)
 */
int64_t gasket_ssl_set_debug(int64_t ssl, int64_t debug);

/*
 * Makes a context for connections of a method. It starts with OpenSSL's defaults: the peer is not
 * verified, nothing is trusted. A key that is encrypted is never asked a password for on the
 * terminal.
 *
 * method      SSL_METHOD handle: such as that of TLS_client_method
 * Returns     new SSL_CTX handle: the context, or 0 with the reason in the queue
 * See         SSL_CTX_new(3)
 */
int64_t gasket_ssl_ctx_new(int64_t method);

/*
 * Makes a context as SSL_CTX_new does, with a property query. The library context is the default
 * one.
 *
 * properties  text or NULL: property query that algorithms are fetched with, such as `fips=yes`;
 *             NULL for none
 * method      SSL_METHOD handle
 * Returns     new SSL_CTX handle: the context, or 0 with the reason in the queue
 * OpenSSL     3.0 and newer
 * See         SSL_CTX_new_ex(3)
 */
int64_t gasket_ssl_ctx_new_ex(const char *properties, int64_t method);

/*
 * Counts the context up: it survives one SSL_CTX_free more.
 *
 * ctx         SSL_CTX handle
 * Returns     1, or 0
 * See         SSL_CTX_up_ref(3)
 */
int64_t gasket_ssl_ctx_up_ref(int64_t ctx);

/*
 * Ends the handle. The context lives on as long as connections or other references need it.
 *
 * ctx         SSL_CTX handle or 0
 * Returns     0
 * See         SSL_CTX_free(3)
 */
int64_t gasket_ssl_ctx_free(int64_t ctx);

/*
 * Gives the method that connections of the context start with.
 *
 * ctx         SSL_CTX handle
 * Returns     static SSL_METHOD handle: the method
 * See         SSL_CTX_set_ssl_version(3)
 */
int64_t gasket_ssl_ctx_get_ssl_method(int64_t ctx);

/*
 * Replaces the method for connections that are made afterwards. The cipher lists become the default
 * ones.
 *
 * ctx         SSL_CTX handle
 * method      SSL_METHOD handle
 * Returns     1, or 0 with the reason in the queue
 * See         SSL_CTX_set_ssl_version(3)
 */
int64_t gasket_ssl_ctx_set_ssl_version(int64_t ctx, int64_t method);

/*
 * Applies a named group of commands from OpenSSL's configuration file to the context. What it has
 * set before an error stays set.
 *
 * ctx         SSL_CTX handle
 * name        text: of a section that the `ssl_conf` module of OpenSSL's configuration file lists
 * Returns     1, or 0 with the reason in the queue
 * Waits       for files only
 * See         SSL_CTX_config(3)
 */
int64_t gasket_ssl_ctx_config(int64_t ctx, const char *name);

/*
 * Adds options; those that were set remain. They are for connections that are made afterwards.
 *
 * ctx         SSL_CTX handle
 * options     uint64_t: bits SSL_OP_... to add
 * Returns     all bits that are set now
 * See         SSL_CTX_set_options(3)
 */
int64_t gasket_ssl_ctx_set_options(int64_t ctx, int64_t options);

/*
 * Takes options away.
 *
 * ctx         SSL_CTX handle
 * options     uint64_t: bits SSL_OP_... to take away
 * Returns     all bits that are still set
 * See         SSL_CTX_clear_options(3)
 */
int64_t gasket_ssl_ctx_clear_options(int64_t ctx, int64_t options);

/*
 * Tells the options that are set.
 *
 * ctx         SSL_CTX handle
 * Returns     bits SSL_OP_...
 * See         SSL_CTX_get_options(3)
 */
int64_t gasket_ssl_ctx_get_options(int64_t ctx);

/*
 * Adds mode bits. SSL_MODE_ASYNC is refused (unsupported). SSL_MODE_AUTO_RETRY, which is 4, is set
 * from the beginning.
 *
 * ctx         SSL_CTX handle
 * mode        long: bits SSL_MODE_... to add
 * Returns     all bits that are set now
 * See         SSL_CTX_set_mode(3)
 */
int64_t gasket_ssl_ctx_set_mode(int64_t ctx, int64_t mode);

/*
 * Takes mode bits away.
 *
 * ctx         SSL_CTX handle
 * mode        long: bits SSL_MODE_... to take away
 * Returns     all bits that are still set
 * See         SSL_CTX_clear_mode(3)
 */
int64_t gasket_ssl_ctx_clear_mode(int64_t ctx, int64_t mode);

/*
 * Tells the mode bits that are set.
 *
 * ctx         SSL_CTX handle
 * Returns     bits SSL_MODE_...
 * See         SSL_CTX_get_mode(3)
 */
int64_t gasket_ssl_ctx_get_mode(int64_t ctx);

/*
 * Says whether connections read beyond the record that they need. It is off at first. When it is
 * on, a descriptor that is not readable does not mean that there is nothing to read: see
 * SSL_has_pending.
 *
 * ctx         SSL_CTX handle
 * on          long: other than 0: read as much as comes
 * Returns     what was set before
 * See         SSL_CTX_set_read_ahead(3)
 */
int64_t gasket_ssl_ctx_set_read_ahead(int64_t ctx, int64_t on);

/*
 * Tells whether connections read ahead.
 *
 * ctx         SSL_CTX handle
 * Returns     0 for off
 * See         SSL_CTX_get_read_ahead(3)
 */
int64_t gasket_ssl_ctx_get_read_ahead(int64_t ctx);

/*
 * Another name of SSL_CTX_set_read_ahead.
 *
 * ctx         SSL_CTX handle
 * on          long: other than 0: read as much as comes
 * Returns     what was set before
 * See         SSL_CTX_set_read_ahead(3)
 */
int64_t gasket_ssl_ctx_set_default_read_ahead(int64_t ctx, int64_t on);

/*
 * Another name of SSL_CTX_get_read_ahead.
 *
 * ctx         SSL_CTX handle
 * Returns     0 for off
 * See         SSL_CTX_get_default_read_ahead(3)
 */
int64_t gasket_ssl_ctx_get_default_read_ahead(int64_t ctx);

/*
 * Says whether SSL_shutdown marks both directions as closed without sending close_notify.
 *
 * ctx         SSL_CTX handle
 * mode        int: 1: quiet; 0: not, as at first
 * Returns     0
 * See         SSL_CTX_set_quiet_shutdown(3)
 */
int64_t gasket_ssl_ctx_set_quiet_shutdown(int64_t ctx, int64_t mode);

/*
 * Tells whether shutdown is quiet.
 *
 * ctx         SSL_CTX handle
 * Returns     1 or 0
 * See         SSL_CTX_get_quiet_shutdown(3)
 */
int64_t gasket_ssl_ctx_get_quiet_shutdown(int64_t ctx);

/*
 * Carries out a command by number; most macros of ssl.h are such commands. Those that take a C
 * function are refused (unsupported).
 *
 * ctx         SSL_CTX handle
 * cmd         int: SSL_CTRL_...
 * larg        long: the number that the command takes, else 0
 * parg        int64_t: what the command takes: the handle of an object, or the address of a text,
 *             of bytes whose length is `larg`, or of an int64_t to write to; else 0
 * Returns     what the command answers; 0 for a command that is not known
 * See         SSL_CTX_ctrl(3)
 */
int64_t gasket_ssl_ctx_ctrl(int64_t ctx, int64_t cmd, int64_t larg, int64_t parg);

/*
 * Sets the lowest version that is negotiated.
 *
 * ctx         SSL_CTX handle
 * version     int: TLS1_2_VERSION and the like; 0: the lowest that there is
 * Returns     1, or 0 for a version that the method cannot do
 * See         SSL_CTX_set_min_proto_version(3)
 */
int64_t gasket_ssl_ctx_set_min_proto_version(int64_t ctx, int64_t version);

/*
 * Sets the highest version that is negotiated.
 *
 * ctx         SSL_CTX handle
 * version     int: TLS1_3_VERSION and the like; 0: the highest that there is
 * Returns     1, or 0 for a version that the method cannot do
 * See         SSL_CTX_set_max_proto_version(3)
 */
int64_t gasket_ssl_ctx_set_max_proto_version(int64_t ctx, int64_t version);

/*
 * Tells the lowest version that is negotiated.
 *
 * ctx         SSL_CTX handle
 * Returns     the version; 0: the lowest that there is
 * See         SSL_CTX_get_min_proto_version(3)
 */
int64_t gasket_ssl_ctx_get_min_proto_version(int64_t ctx);

/*
 * Tells the highest version that is negotiated.
 *
 * ctx         SSL_CTX handle
 * Returns     the version; 0: the highest that there is
 * See         SSL_CTX_get_max_proto_version(3)
 */
int64_t gasket_ssl_ctx_get_max_proto_version(int64_t ctx);

/*
 * Sets the ciphers for TLS 1.2 and older, preferred ones first. The list may name ciphers that are
 * not known, if only one is.
 *
 * ctx         SSL_CTX handle
 * ciphers     text: a cipher list as openssl-ciphers(1) describes it
 * Returns     1, or 0 if no cipher of the list is there
 * See         SSL_CTX_set_cipher_list(3)
 */
int64_t gasket_ssl_ctx_set_cipher_list(int64_t ctx, const char *ciphers);

/*
 * Sets the cipher suites for TLS 1.3, preferred ones first.
 *
 * ctx         SSL_CTX handle
 * ciphersuites text: names with colons between; empty for none
 * Returns     1, or 0 with the reason in the queue
 * See         SSL_CTX_set_cipher_list(3)
 */
int64_t gasket_ssl_ctx_set_ciphersuites(int64_t ctx, const char *ciphersuites);

/*
 * Gives the ciphers of all versions that the context has, preferred ones first.
 *
 * ctx         SSL_CTX handle
 * Returns     borrowed STACK_OF(SSL_CIPHER) handle: the ciphers
 * See         SSL_get_ciphers(3)
 */
int64_t gasket_ssl_ctx_get_ciphers(int64_t ctx);

/*
 * Sets the groups for key exchange, preferred ones first.
 *
 * ctx         SSL_CTX handle
 * groups      bytes in: NIDs, each an int
 * length      size_t: bytes at `groups`: four for each
 * Returns     1, or 0
 * See         SSL_CTX_set1_groups(3)
 */
int64_t gasket_ssl_ctx_set1_groups(int64_t ctx, const void *groups, int64_t length);

/*
 * Sets the groups for key exchange by name, preferred ones first.
 *
 * ctx         SSL_CTX handle
 * groups      text: names with colons between, such as `X25519:P-256`
 * Returns     1, or 0
 * See         SSL_CTX_set1_groups_list(3)
 */
int64_t gasket_ssl_ctx_set1_groups_list(int64_t ctx, const char *groups);

/*
 * The old name of SSL_CTX_set1_groups.
 *
 * ctx         SSL_CTX handle
 * groups      bytes in: NIDs, each an int
 * length      size_t: bytes at `groups`: four for each
 * Returns     1, or 0
 * See         SSL_CTX_set1_curves(3)
 */
int64_t gasket_ssl_ctx_set1_curves(int64_t ctx, const void *groups, int64_t length);

/*
 * The old name of SSL_CTX_set1_groups_list.
 *
 * ctx         SSL_CTX handle
 * groups      text: names with colons between
 * Returns     1, or 0
 * See         SSL_CTX_set1_curves_list(3)
 */
int64_t gasket_ssl_ctx_set1_curves_list(int64_t ctx, const char *groups);

/*
 * Sets the signature algorithms, preferred ones first: what a client offers, and what a server
 * takes.
 *
 * ctx         SSL_CTX handle
 * algorithms  bytes in: pairs of ints: NID of the digest, of the key's type
 * length      size_t: bytes at `algorithms`: eight for each pair
 * Returns     1, or 0
 * See         SSL_CTX_set1_sigalgs(3)
 */
int64_t gasket_ssl_ctx_set1_sigalgs(int64_t ctx, const void *algorithms, int64_t length);

/*
 * Sets the signature algorithms by name, preferred ones first.
 *
 * ctx         SSL_CTX handle
 * algorithms  text: names with colons between, such as `ECDSA+SHA256` or `rsa_pss_rsae_sha256`
 * Returns     1, or 0
 * See         SSL_CTX_set1_sigalgs_list(3)
 */
int64_t gasket_ssl_ctx_set1_sigalgs_list(int64_t ctx, const char *algorithms);

/*
 * Sets the signature algorithms that have to do with a client's certificate. Without it those of
 * SSL_CTX_set1_sigalgs count.
 *
 * ctx         SSL_CTX handle
 * algorithms  bytes in: pairs of ints: NID of the digest, of the key's type
 * length      size_t: bytes at `algorithms`: eight for each pair
 * Returns     1, or 0
 * See         SSL_CTX_set1_client_sigalgs(3)
 */
int64_t gasket_ssl_ctx_set1_client_sigalgs(int64_t ctx, const void *algorithms, int64_t length);

/*
 * Sets the signature algorithms that have to do with a client's certificate, by name.
 *
 * ctx         SSL_CTX handle
 * algorithms  text: names with colons between
 * Returns     1, or 0
 * See         SSL_CTX_set1_client_sigalgs_list(3)
 */
int64_t gasket_ssl_ctx_set1_client_sigalgs_list(int64_t ctx, const char *algorithms);

/*
 * Sets how strong keys, ciphers and versions have to be at least. Level 1 asks for 80 bits, 2 for
 * 112, 3 for 128, 4 for 192, 5 for 256.
 *
 * ctx         SSL_CTX handle
 * level       int: 0, which permits everything, to 5
 * Returns     0
 * See         SSL_CTX_set_security_level(3)
 */
int64_t gasket_ssl_ctx_set_security_level(int64_t ctx, int64_t level);

/*
 * Tells the security level.
 *
 * ctx         SSL_CTX handle
 * Returns     the level
 * See         SSL_CTX_get_security_level(3)
 */
int64_t gasket_ssl_ctx_get_security_level(int64_t ctx);

/*
 * Sets the certificate to present; there is one for each type of key. A private key that does not
 * belong to it is dropped.
 *
 * ctx         SSL_CTX handle
 * x509        X509 handle
 * Returns     1, or 0 with the reason in the queue
 * See         SSL_CTX_use_certificate(3)
 */
int64_t gasket_ssl_ctx_use_certificate(int64_t ctx, int64_t x509);

/*
 * Sets the certificate to present, from memory.
 *
 * ctx         SSL_CTX handle
 * length      int
 * der         bytes in: a certificate, DER
 * Returns     1, or 0 with the reason in the queue
 * See         SSL_CTX_use_certificate_ASN1(3)
 */
int64_t gasket_ssl_ctx_use_certificate_asn1(int64_t ctx, int64_t length, const void *der);

/*
 * Sets the certificate to present: the first one in a file.
 *
 * ctx         SSL_CTX handle
 * file        text of any bytes or NULL
 * type        int: SSL_FILETYPE_PEM or SSL_FILETYPE_ASN1
 * Returns     1, or 0 with the reason in the queue
 * Waits       for files only
 * See         SSL_CTX_use_certificate_file(3)
 */
int64_t gasket_ssl_ctx_use_certificate_file(int64_t ctx, const char *file, int64_t type);

/*
 * Sets the certificate to present and the chain behind it. The chain that was set before is
 * dropped.
 *
 * ctx         SSL_CTX handle
 * file        text of any bytes or NULL: PEM: the certificate, then each one's issuer
 * Returns     1, or 0 with the reason in the queue
 * Waits       for files only
 * See         SSL_CTX_use_certificate_chain_file(3)
 */
int64_t gasket_ssl_ctx_use_certificate_chain_file(int64_t ctx, const char *file);

/*
 * Sets the private key. It is refused if a certificate of its type was set that it does not belong
 * to.
 *
 * ctx         SSL_CTX handle
 * pkey        EVP_PKEY handle
 * Returns     1, or 0 with the reason in the queue
 * See         SSL_CTX_use_PrivateKey(3)
 */
int64_t gasket_ssl_ctx_use_privatekey(int64_t ctx, int64_t pkey);

/*
 * Sets the private key, from memory.
 *
 * type        int: EVP_PKEY_RSA and the like
 * ctx         SSL_CTX handle
 * der         bytes in: the key, DER
 * length      long
 * Returns     1, or 0 with the reason in the queue
 * See         SSL_CTX_use_PrivateKey_ASN1(3)
 */
int64_t gasket_ssl_ctx_use_privatekey_asn1(int64_t type, int64_t ctx, const void *der, int64_t length);

/*
 * Sets the private key: the first one in a file. SSL_CTX_set_default_passwd_cb_userdata gives the
 * password of an encrypted one.
 *
 * ctx         SSL_CTX handle
 * file        text of any bytes or NULL
 * type        int: SSL_FILETYPE_PEM or SSL_FILETYPE_ASN1
 * Returns     1, or 0 with the reason in the queue
 * Waits       for files only
 * See         SSL_CTX_use_PrivateKey_file(3)
 */
int64_t gasket_ssl_ctx_use_privatekey_file(int64_t ctx, const char *file, int64_t type);

/*
 * Sets an RSA key as private key. Deprecated since OpenSSL 3.0.
 *
 * ctx         SSL_CTX handle
 * rsa         RSA handle
 * Returns     1, or 0 with the reason in the queue
 * See         SSL_CTX_use_RSAPrivateKey(3)
 */
int64_t gasket_ssl_ctx_use_rsaprivatekey(int64_t ctx, int64_t rsa);

/*
 * Sets an RSA key as private key, from memory. Deprecated since OpenSSL 3.0.
 *
 * ctx         SSL_CTX handle
 * der         bytes in: an RSA key, DER
 * length      long
 * Returns     1, or 0 with the reason in the queue
 * See         SSL_CTX_use_RSAPrivateKey_ASN1(3)
 */
int64_t gasket_ssl_ctx_use_rsaprivatekey_asn1(int64_t ctx, const void *der, int64_t length);

/*
 * Sets an RSA key as private key, from a file; a key of another type is refused. Deprecated since
 * OpenSSL 3.0.
 *
 * ctx         SSL_CTX handle
 * file        text of any bytes or NULL
 * type        int: SSL_FILETYPE_PEM or SSL_FILETYPE_ASN1
 * Returns     1, or 0 with the reason in the queue
 * Waits       for files only
 * See         SSL_CTX_use_RSAPrivateKey_file(3)
 */
int64_t gasket_ssl_ctx_use_rsaprivatekey_file(int64_t ctx, const char *file, int64_t type);

/*
 * Sets certificate, private key and chain at once. They are counted up.
 *
 * ctx         SSL_CTX handle
 * x509        X509 handle
 * pkey        EVP_PKEY handle or 0: NULL: the certificate's public key stands for one that is kept
 *             elsewhere
 * chain       STACK_OF(X509) handle or 0
 * override    int: 0: fail if anything of the kind is set already
 * Returns     1, or 0 with the reason in the queue
 * See         SSL_CTX_use_cert_and_key(3)
 */
int64_t gasket_ssl_ctx_use_cert_and_key(int64_t ctx, int64_t x509, int64_t pkey, int64_t chain, int64_t override);

/*
 * Tells whether the private key belongs to the certificate that was set last.
 *
 * ctx         SSL_CTX handle
 * Returns     1, or 0 with the reason in the queue
 * See         SSL_CTX_check_private_key(3)
 */
int64_t gasket_ssl_ctx_check_private_key(int64_t ctx);

/*
 * Gives the current certificate: the one that was set last, or selected.
 *
 * ctx         SSL_CTX handle
 * Returns     borrowed X509 handle: the certificate, or 0
 * See         SSL_get_certificate(3)
 */
int64_t gasket_ssl_ctx_get0_certificate(int64_t ctx);

/*
 * Gives the private key of the current certificate.
 *
 * ctx         SSL_CTX handle
 * Returns     borrowed EVP_PKEY handle: the key, or 0
 * See         SSL_get_privatekey(3)
 */
int64_t gasket_ssl_ctx_get0_privatekey(int64_t ctx);

/*
 * Makes one of the context's certificates the current one, which the chain calls are about.
 *
 * ctx         SSL_CTX handle
 * x509        X509 handle
 * Returns     1, or 0 if it is not among them
 * See         SSL_CTX_select_current_cert(3)
 */
int64_t gasket_ssl_ctx_select_current_cert(int64_t ctx, int64_t x509);

/*
 * Makes the first certificate that has a key, or the next, the current one.
 *
 * ctx         SSL_CTX handle
 * which       long: SSL_CERT_SET_FIRST or SSL_CERT_SET_NEXT
 * Returns     1, or 0 if there is none, or no more
 * See         SSL_CTX_set_current_cert(3)
 */
int64_t gasket_ssl_ctx_set_current_cert(int64_t ctx, int64_t which);

/*
 * Adds a certificate to those that are sent behind each certificate that has no chain of its own.
 *
 * ctx         SSL_CTX handle
 * x509        X509 handle or 0
 * Returns     1, or 0
 * See         SSL_CTX_add_extra_chain_cert(3)
 */
int64_t gasket_ssl_ctx_add_extra_chain_cert(int64_t ctx, int64_t x509);

/*
 * Gives the extra certificates, or where there are none the current certificate's own chain.
 *
 * ctx         SSL_CTX handle
 * certificates an int64_t to write to: gets the stack's handle, or 0
 * Returns     1
 * See         SSL_CTX_get_extra_chain_certs(3)
 */
int64_t gasket_ssl_ctx_get_extra_chain_certs(int64_t ctx, void *certificates);

/*
 * Gives the extra certificates.
 *
 * ctx         SSL_CTX handle
 * certificates an int64_t to write to: gets the stack's handle, or 0
 * Returns     1
 * See         SSL_CTX_get_extra_chain_certs_only(3)
 */
int64_t gasket_ssl_ctx_get_extra_chain_certs_only(int64_t ctx, void *certificates);

/*
 * Drops the extra certificates.
 *
 * ctx         SSL_CTX handle
 * Returns     1
 * See         SSL_CTX_clear_extra_chain_certs(3)
 */
int64_t gasket_ssl_ctx_clear_extra_chain_certs(int64_t ctx);

/*
 * Sets the current certificate's chain; 0 drops it.
 *
 * ctx         SSL_CTX handle
 * chain       STACK_OF(X509) handle or 0
 * Returns     1, or 0 with the reason in the queue
 * See         SSL_CTX_set0_chain(3)
 */
int64_t gasket_ssl_ctx_set0_chain(int64_t ctx, int64_t chain);

/*
 * Sets the current certificate's chain; 0 drops it. The certificates are counted up.
 *
 * ctx         SSL_CTX handle
 * chain       STACK_OF(X509) handle or 0
 * Returns     1, or 0 with the reason in the queue
 * See         SSL_CTX_set1_chain(3)
 */
int64_t gasket_ssl_ctx_set1_chain(int64_t ctx, int64_t chain);

/*
 * Adds a certificate at the end of the current certificate's chain.
 *
 * ctx         SSL_CTX handle
 * x509        X509 handle
 * Returns     1, or 0 with the reason in the queue
 * See         SSL_CTX_add0_chain_cert(3)
 */
int64_t gasket_ssl_ctx_add0_chain_cert(int64_t ctx, int64_t x509);

/*
 * Adds a certificate at the end of the current certificate's chain. It is counted up.
 *
 * ctx         SSL_CTX handle
 * x509        X509 handle
 * Returns     1, or 0 with the reason in the queue
 * See         SSL_CTX_add1_chain_cert(3)
 */
int64_t gasket_ssl_ctx_add1_chain_cert(int64_t ctx, int64_t x509);

/*
 * Gives the current certificate's chain.
 *
 * ctx         SSL_CTX handle
 * certificates an int64_t to write to: gets the stack's handle, or 0
 * Returns     1
 * See         SSL_CTX_get0_chain_certs(3)
 */
int64_t gasket_ssl_ctx_get0_chain_certs(int64_t ctx, void *certificates);

/*
 * Drops the current certificate's chain.
 *
 * ctx         SSL_CTX handle
 * Returns     1, or 0
 * See         SSL_CTX_clear_chain_certs(3)
 */
int64_t gasket_ssl_ctx_clear_chain_certs(int64_t ctx);

/*
 * Builds the current certificate's chain from the certificates that are at hand.
 *
 * ctx         SSL_CTX handle
 * flags       int: bits SSL_BUILD_CHAIN_FLAG_...
 * Returns     1; 2 if it was built in spite of an error; 0 with the reason in the queue
 * See         SSL_CTX_add1_chain_cert(3)
 */
int64_t gasket_ssl_ctx_build_cert_chain(int64_t ctx, int64_t flags);

/*
 * Adds flags for the choice of certificates, such as SSL_CERT_FLAG_TLS_STRICT.
 *
 * ctx         SSL_CTX handle
 * flags       long: bits SSL_CERT_FLAG_... to add
 * Returns     all bits that are set now
 * See         openssl/ssl.h
 */
int64_t gasket_ssl_ctx_set_cert_flags(int64_t ctx, int64_t flags);

/*
 * Takes flags for the choice of certificates away.
 *
 * ctx         SSL_CTX handle
 * flags       long: bits SSL_CERT_FLAG_... to take away
 * Returns     all bits that are still set
 * See         openssl/ssl.h
 */
int64_t gasket_ssl_ctx_clear_cert_flags(int64_t ctx, int64_t flags);

/*
 * Sets extensions that a server sends with its current certificate to clients that sent the same,
 * empty.
 *
 * ctx         SSL_CTX handle
 * serverinfo  bytes in: extensions one after the other: type, length, data, as in a ServerHello
 * length      size_t
 * Returns     1, or 0 with the reason in the queue
 * See         SSL_CTX_use_serverinfo(3)
 */
int64_t gasket_ssl_ctx_use_serverinfo(int64_t ctx, const void *serverinfo, int64_t length);

/*
 * Does what SSL_CTX_use_serverinfo does, for either form of the bytes.
 *
 * ctx         SSL_CTX handle
 * version     unsigned int: SSL_SERVERINFOV1, or SSL_SERVERINFOV2: a context stands before each
 *             type
 * serverinfo  bytes in
 * length      size_t
 * Returns     1, or 0 with the reason in the queue
 * See         SSL_CTX_use_serverinfo_ex(3)
 */
int64_t gasket_ssl_ctx_use_serverinfo_ex(int64_t ctx, int64_t version, const void *serverinfo, int64_t length);

/*
 * Does what SSL_CTX_use_serverinfo does, from a file.
 *
 * ctx         SSL_CTX handle
 * file        text of any bytes: PEM blocks `SERVERINFO FOR ...` or `SERVERINFOV2 FOR ...`
 * Returns     1, or 0 with the reason in the queue
 * Waits       for files only
 * See         SSL_CTX_use_serverinfo_file(3)
 */
int64_t gasket_ssl_ctx_use_serverinfo_file(int64_t ctx, const char *file);

/*
 * Sets the password that encrypted keys and certificates in PEM files are opened with from now on.
 * The text itself is the user data, since no callback of the user's own reads it.
 *
 * ctx         SSL_CTX handle
 * password    text of any bytes or NULL: NULL: none
 * Returns     0
 * See         SSL_CTX_set_default_passwd_cb_userdata(3)
 */
int64_t gasket_ssl_ctx_set_default_passwd_cb_userdata(int64_t ctx, const char *password);

/*
 * Sets what is asked of the peer's certificate. There is no callback: gasket_ctx_set_question lets
 * handshakes pause for a verdict.
 *
 * ctx         SSL_CTX handle
 * mode        int: SSL_VERIFY_NONE, or bits SSL_VERIFY_PEER, SSL_VERIFY_FAIL_IF_NO_PEER_CERT,
 *             SSL_VERIFY_CLIENT_ONCE, SSL_VERIFY_POST_HANDSHAKE
 * Returns     0
 * See         SSL_CTX_set_verify(3)
 */
int64_t gasket_ssl_ctx_set_verify(int64_t ctx, int64_t mode);

/*
 * Tells what is asked of the peer's certificate.
 *
 * ctx         SSL_CTX handle
 * Returns     bits SSL_VERIFY_...
 * See         SSL_CTX_get_verify_mode(3)
 */
int64_t gasket_ssl_ctx_get_verify_mode(int64_t ctx);

/*
 * Limits the length of the peer's chain; OpenSSL's own limit is 100.
 *
 * ctx         SSL_CTX handle
 * depth       int: how many authorities may stand between certificate and root
 * Returns     0
 * See         SSL_CTX_set_verify_depth(3)
 */
int64_t gasket_ssl_ctx_set_verify_depth(int64_t ctx, int64_t depth);

/*
 * Tells the limit that SSL_CTX_set_verify_depth set.
 *
 * ctx         SSL_CTX handle
 * Returns     the depth, or -1 if it was not set
 * See         SSL_CTX_get_verify_depth(3)
 */
int64_t gasket_ssl_ctx_get_verify_depth(int64_t ctx);

/*
 * Sets the purpose that the peer's certificate must serve. Without it the side decides: SSL client
 * or SSL server.
 *
 * ctx         SSL_CTX handle
 * purpose     int: X509_PURPOSE_...
 * Returns     1, or 0 with the reason in the queue
 * See         X509_VERIFY_PARAM_set_purpose(3)
 */
int64_t gasket_ssl_ctx_set_purpose(int64_t ctx, int64_t purpose);

/*
 * Sets what a root has to be trusted for.
 *
 * ctx         SSL_CTX handle
 * trust       int: X509_TRUST_...
 * Returns     1, or 0 with the reason in the queue
 * See         X509_VERIFY_PARAM_set_trust(3)
 */
int64_t gasket_ssl_ctx_set_trust(int64_t ctx, int64_t trust);

/*
 * Gives the context's verification parameters, to be read or changed in place.
 *
 * ctx         SSL_CTX handle
 * Returns     borrowed X509_VERIFY_PARAM handle: the parameters
 * See         SSL_CTX_get0_param(3)
 */
int64_t gasket_ssl_ctx_get0_param(int64_t ctx);

/*
 * Copies what is set in `param` to the context's verification parameters.
 *
 * ctx         SSL_CTX handle
 * param       X509_VERIFY_PARAM handle
 * Returns     1, or 0
 * See         SSL_CTX_get0_param(3)
 */
int64_t gasket_ssl_ctx_set1_param(int64_t ctx, int64_t param);

/*
 * Adds certificates of a file, a directory or both to those that are trusted. The directory is
 * looked into when a certificate is checked; whether it exists is not asked before.
 *
 * ctx         SSL_CTX handle
 * file        text of any bytes or NULL: PEM, trusted certificates; NULL for none
 * directory   text of any bytes or NULL: of such files, named by `openssl rehash`; NULL for none
 * Returns     1; 0 with the reason in the queue, but without one where both are NULL
 * Waits       for files only
 * See         SSL_CTX_load_verify_locations(3)
 */
int64_t gasket_ssl_ctx_load_verify_locations(int64_t ctx, const char *file, const char *directory);

/*
 * Adds the certificates of a file to those that are trusted.
 *
 * ctx         SSL_CTX handle
 * file        text of any bytes: PEM
 * Returns     1, or 0 with the reason in the queue
 * Waits       for files only
 * OpenSSL     3.0 and newer
 * See         SSL_CTX_load_verify_file(3)
 */
int64_t gasket_ssl_ctx_load_verify_file(int64_t ctx, const char *file);

/*
 * Adds a directory of trusted certificates. It is looked into when a certificate is checked.
 *
 * ctx         SSL_CTX handle
 * directory   text of any bytes
 * Returns     1, or 0 with the reason in the queue
 * Waits       for files only
 * OpenSSL     3.0 and newer
 * See         SSL_CTX_load_verify_dir(3)
 */
int64_t gasket_ssl_ctx_load_verify_dir(int64_t ctx, const char *directory);

/*
 * Adds the trusted certificates that a URI stands for.
 *
 * ctx         SSL_CTX handle
 * uri         text of any bytes: what OSSL_STORE_open(3) takes
 * Returns     1, or 0 with the reason in the queue
 * Waits       for files only
 * OpenSSL     3.0 and newer
 * See         SSL_CTX_load_verify_store(3)
 */
int64_t gasket_ssl_ctx_load_verify_store(int64_t ctx, const char *uri);

/*
 * Adds the authorities that the system trusts: default file, directory and, since OpenSSL 3.0,
 * store. SSL_CERT_FILE and SSL_CERT_DIR in the environment override the first two.
 *
 * ctx         SSL_CTX handle
 * Returns     1, also where nothing is found there; 0 with the reason in the queue
 * Waits       for files only
 * See         SSL_CTX_load_verify_locations(3)
 */
int64_t gasket_ssl_ctx_set_default_verify_paths(int64_t ctx);

/*
 * Adds the certificates of the default file to those that are trusted.
 *
 * ctx         SSL_CTX handle
 * Returns     1, also where there is no such file; or 0
 * Waits       for files only
 * See         SSL_CTX_load_verify_locations(3)
 */
int64_t gasket_ssl_ctx_set_default_verify_file(int64_t ctx);

/*
 * Adds the default directory of trusted certificates.
 *
 * ctx         SSL_CTX handle
 * Returns     1, also where there is no such directory; or 0
 * Waits       for files only
 * See         SSL_CTX_load_verify_locations(3)
 */
int64_t gasket_ssl_ctx_set_default_verify_dir(int64_t ctx);

/*
 * Adds the default store of trusted certificates.
 *
 * ctx         SSL_CTX handle
 * Returns     1, also where there is none; or 0
 * Waits       for files only
 * OpenSSL     3.0 and newer
 * See         SSL_CTX_load_verify_locations(3)
 */
int64_t gasket_ssl_ctx_set_default_verify_store(int64_t ctx);

/*
 * Gives the store of trusted certificates.
 *
 * ctx         SSL_CTX handle
 * Returns     borrowed X509_STORE handle: the store
 * See         SSL_CTX_set_cert_store(3)
 */
int64_t gasket_ssl_ctx_get_cert_store(int64_t ctx);

/*
 * Replaces the store of trusted certificates.
 *
 * ctx         SSL_CTX handle
 * store       X509_STORE handle
 * Returns     0
 * See         SSL_CTX_set_cert_store(3)
 */
int64_t gasket_ssl_ctx_set_cert_store(int64_t ctx, int64_t store);

/*
 * Replaces the store of trusted certificates. `store` is counted up: several contexts may share
 * one.
 *
 * ctx         SSL_CTX handle
 * store       X509_STORE handle
 * Returns     0
 * See         SSL_CTX_set_cert_store(3)
 */
int64_t gasket_ssl_ctx_set1_cert_store(int64_t ctx, int64_t store);

/*
 * Sets a store that peers are verified with in place of the context's; 0 for that one again.
 *
 * ctx         SSL_CTX handle
 * store       X509_STORE handle or 0
 * Returns     1
 * See         SSL_CTX_set0_verify_cert_store(3)
 */
int64_t gasket_ssl_ctx_set0_verify_cert_store(int64_t ctx, int64_t store);

/*
 * Sets a store that peers are verified with in place of the context's; 0 for that one again. It is
 * counted up.
 *
 * ctx         SSL_CTX handle
 * store       X509_STORE handle or 0
 * Returns     1
 * See         SSL_CTX_set1_verify_cert_store(3)
 */
int64_t gasket_ssl_ctx_set1_verify_cert_store(int64_t ctx, int64_t store);

/*
 * Gives the store that peers are verified with, if it is not the context's.
 *
 * ctx         SSL_CTX handle
 * store       an int64_t to write to: gets the store's handle, or 0
 * Returns     1
 * See         SSL_CTX_get0_verify_cert_store(3)
 */
int64_t gasket_ssl_ctx_get0_verify_cert_store(int64_t ctx, void *store);

/*
 * Sets a store that the context's own chains are built from in place of the context's; 0 for that
 * one again.
 *
 * ctx         SSL_CTX handle
 * store       X509_STORE handle or 0
 * Returns     1
 * See         SSL_CTX_set0_chain_cert_store(3)
 */
int64_t gasket_ssl_ctx_set0_chain_cert_store(int64_t ctx, int64_t store);

/*
 * Sets a store that the context's own chains are built from in place of the context's; 0 for that
 * one again. It is counted up.
 *
 * ctx         SSL_CTX handle
 * store       X509_STORE handle or 0
 * Returns     1
 * See         SSL_CTX_set1_chain_cert_store(3)
 */
int64_t gasket_ssl_ctx_set1_chain_cert_store(int64_t ctx, int64_t store);

/*
 * Gives the store that the context's own chains are built from, if it is not the context's.
 *
 * ctx         SSL_CTX handle
 * store       an int64_t to write to: gets the store's handle, or 0
 * Returns     1
 * See         SSL_CTX_get0_chain_cert_store(3)
 */
int64_t gasket_ssl_ctx_get0_chain_cert_store(int64_t ctx, void *store);

/*
 * Says whether a client offers to be asked for its certificate after the handshake, in TLS 1.3. It
 * does not at first.
 *
 * ctx         SSL_CTX handle
 * on          int: 1 or 0
 * Returns     0
 * See         SSL_CTX_set_post_handshake_auth(3)
 */
int64_t gasket_ssl_ctx_set_post_handshake_auth(int64_t ctx, int64_t on);

/*
 * Sets the names of the authorities that a server sends when it asks a client for a certificate; 0
 * for none. SSL_load_client_CA_file makes such a list.
 *
 * ctx         SSL_CTX handle
 * names       STACK_OF(X509_NAME) handle or 0
 * Returns     0
 * See         SSL_CTX_set_client_CA_list(3)
 */
int64_t gasket_ssl_ctx_set_client_ca_list(int64_t ctx, int64_t names);

/*
 * Gives the list that SSL_CTX_set_client_CA_list set. To add to it call SSL_CTX_add_client_CA.
 *
 * ctx         SSL_CTX handle
 * Returns     borrowed STACK_OF(X509_NAME) handle: a copy of the list, or 0
 * See         SSL_CTX_get_client_CA_list(3)
 */
int64_t gasket_ssl_ctx_get_client_ca_list(int64_t ctx);

/*
 * Adds the subject of a certificate to the list that SSL_CTX_set_client_CA_list sets.
 *
 * ctx         SSL_CTX handle
 * x509        X509 handle or 0: an authority's certificate
 * Returns     1, or 0; 0 for NULL, without a reason in the queue
 * See         SSL_CTX_add_client_CA(3)
 */
int64_t gasket_ssl_ctx_add_client_ca(int64_t ctx, int64_t x509);

/*
 * Sets the names of authorities that either side sends; 0 for none. A server that has a list of
 * SSL_CTX_set_client_CA_list sends that one.
 *
 * ctx         SSL_CTX handle
 * names       STACK_OF(X509_NAME) handle or 0
 * Returns     0
 * See         SSL_CTX_set0_CA_list(3)
 */
int64_t gasket_ssl_ctx_set0_ca_list(int64_t ctx, int64_t names);

/*
 * Gives the list that SSL_CTX_set0_CA_list set.
 *
 * ctx         SSL_CTX handle
 * Returns     borrowed STACK_OF(X509_NAME) handle: a copy of the list, or 0
 * See         SSL_CTX_get0_CA_list(3)
 */
int64_t gasket_ssl_ctx_get0_ca_list(int64_t ctx);

/*
 * Adds the subject of a certificate to the list that SSL_CTX_set0_CA_list sets.
 *
 * ctx         SSL_CTX handle
 * x509        X509 handle or 0: an authority's certificate
 * Returns     1, or 0
 * See         SSL_CTX_add1_to_CA_list(3)
 */
int64_t gasket_ssl_ctx_add1_to_ca_list(int64_t ctx, int64_t x509);

/*
 * Sets the certificate types that a server names when it asks a client, before TLS 1.3.
 *
 * ctx         SSL_CTX handle
 * types       bytes in or NULL: types as in the CertificateRequest, a byte each; NULL: the usual
 *             ones
 * length      long: 0 to 255
 * Returns     1, or 0
 * See         openssl/ssl.h
 */
int64_t gasket_ssl_ctx_set1_client_certificate_types(int64_t ctx, const void *types, int64_t length);

/*
 * Makes ready for DANE; SSL_dane_enable then turns it on for a connection.
 *
 * ctx         SSL_CTX handle
 * Returns     1, or 0 or less
 * See         SSL_CTX_dane_enable(3)
 */
int64_t gasket_ssl_ctx_dane_enable(int64_t ctx);

/*
 * Sets the digest of a matching type, or switches the type off. It makes ready for DANE as
 * SSL_CTX_dane_enable does.
 *
 * ctx         SSL_CTX handle
 * md          EVP_MD handle or 0: NULL: the type is not used
 * mtype       uint8_t: matching type, 1 to 255
 * ord         uint8_t: strength: higher is preferred
 * Returns     1, or 0 or less
 * See         SSL_CTX_dane_enable(3)
 */
int64_t gasket_ssl_ctx_dane_mtype_set(int64_t ctx, int64_t md, int64_t mtype, int64_t ord);

/*
 * Adds DANE flags for connections that are made afterwards.
 *
 * ctx         SSL_CTX handle
 * flags       unsigned long: bits DANE_FLAG_... to add
 * Returns     the flags before
 * See         SSL_CTX_dane_set_flags(3)
 */
int64_t gasket_ssl_ctx_dane_set_flags(int64_t ctx, int64_t flags);

/*
 * Takes DANE flags away.
 *
 * ctx         SSL_CTX handle
 * flags       unsigned long: bits DANE_FLAG_... to take away
 * Returns     the flags before
 * See         SSL_CTX_dane_clear_flags(3)
 */
int64_t gasket_ssl_ctx_dane_clear_flags(int64_t ctx, int64_t flags);

/*
 * Has clients ask for signed certificate timestamps and, if strict, insist on a valid one.
 *
 * ctx         SSL_CTX handle
 * mode        int: SSL_CT_VALIDATION_PERMISSIVE, which only collects, or SSL_CT_VALIDATION_STRICT
 * Returns     1, or 0 with the reason in the queue
 * See         SSL_CTX_enable_ct(3)
 */
int64_t gasket_ssl_ctx_enable_ct(int64_t ctx, int64_t mode);

/*
 * Ends what SSL_CTX_enable_ct began.
 *
 * ctx         SSL_CTX handle
 * Returns     0
 * See         SSL_CTX_enable_ct(3)
 */
int64_t gasket_ssl_ctx_disable_ct(int64_t ctx);

/*
 * Tells whether signed certificate timestamps are asked for.
 *
 * ctx         SSL_CTX handle
 * Returns     1 or 0
 * See         SSL_CTX_enable_ct(3)
 */
int64_t gasket_ssl_ctx_ct_is_enabled(int64_t ctx);

/*
 * Adds the certificate transparency logs that a file names to the known ones.
 *
 * ctx         SSL_CTX handle
 * file        text of any bytes: a list of logs in the format of OpenSSL's configuration files
 * Returns     1, or 0 with the reason in the queue
 * Waits       for files only
 * See         SSL_CTX_set_ctlog_list_file(3)
 */
int64_t gasket_ssl_ctx_set_ctlog_list_file(int64_t ctx, const char *file);

/*
 * Adds the logs of the default file, or of the one that CTLOG_FILE in the environment names.
 *
 * ctx         SSL_CTX handle
 * Returns     1, or 0 with the reason in the queue
 * Waits       for files only
 * See         SSL_CTX_set_ctlog_list_file(3)
 */
int64_t gasket_ssl_ctx_set_default_ctlog_list_file(int64_t ctx);

/*
 * Sets the group for finite-field Diffie-Hellman. `dh` is counted up. Deprecated since OpenSSL 3.0
 * in favour of SSL_CTX_set0_tmp_dh_pkey.
 *
 * ctx         SSL_CTX handle
 * dh          DH handle or 0
 * Returns     1; 0 with the reason in the queue, as for NULL or a group too small for the security
 *             level
 * See         SSL_CTX_set_tmp_dh(3)
 */
int64_t gasket_ssl_ctx_set_tmp_dh(int64_t ctx, int64_t dh);

/*
 * Sets the group for finite-field Diffie-Hellman.
 *
 * ctx         SSL_CTX handle
 * pkey        EVP_PKEY handle: parameters for Diffie-Hellman
 * Returns     1; 0 with the reason in the queue, as for a group too small for the security level
 * OpenSSL     3.0 and newer
 * See         SSL_CTX_set0_tmp_dh_pkey(3)
 */
int64_t gasket_ssl_ctx_set0_tmp_dh_pkey(int64_t ctx, int64_t pkey);

/*
 * Says whether OpenSSL chooses a group for Diffie-Hellman that is as strong as the server's key. A
 * group of SSL_CTX_set_tmp_dh is not used then.
 *
 * ctx         SSL_CTX handle
 * on          long: 0: off; 1: on; 2: on, with a group of 1024 bits where the security level
 *             permits that
 * Returns     1
 * See         SSL_CTX_set_dh_auto(3)
 */
int64_t gasket_ssl_ctx_set_dh_auto(int64_t ctx, int64_t on);

/*
 * Makes a key's curve the only group for key exchange; the key itself is not used. Deprecated since
 * OpenSSL 3.0 in favour of SSL_CTX_set1_groups.
 *
 * ctx         SSL_CTX handle
 * ec_key      EC_KEY handle or 0: a key on a named curve
 * Returns     1, or 0; 0 for NULL, with the reason in the queue
 * See         SSL_CTX_set_tmp_ecdh(3)
 */
int64_t gasket_ssl_ctx_set_tmp_ecdh(int64_t ctx, int64_t ec_key);

/*
 * Does nothing: key exchange on elliptic curves is always on. SSL_CTX_set1_groups selects the
 * curves.
 *
 * ctx         SSL_CTX handle
 * on          int
 * Returns     1 if `on` is other than 0, else 0
 * See         SSL_CTX_set_ecdh_auto(3)
 */
int64_t gasket_ssl_ctx_set_ecdh_auto(int64_t ctx, int64_t on);

/*
 * Answers 0: temporary RSA keys are never needed, as no cipher uses them any more.
 *
 * ctx         SSL_CTX handle
 * Returns     0
 * See         openssl/ssl.h
 */
int64_t gasket_ssl_ctx_need_tmp_rsa(int64_t ctx);

/*
 * Does nothing: no cipher uses temporary RSA keys any more.
 *
 * ctx         SSL_CTX handle
 * rsa         RSA handle or 0: not used, and not taken
 * Returns     1
 * See         openssl/ssl.h
 */
int64_t gasket_ssl_ctx_set_tmp_rsa(int64_t ctx, int64_t rsa);

/*
 * Says which sessions are cached. It is SSL_SESS_CACHE_SERVER, which is 2, at first.
 *
 * ctx         SSL_CTX handle
 * mode        long: SSL_SESS_CACHE_OFF, or bits SSL_SESS_CACHE_...
 * Returns     the mode before
 * See         SSL_CTX_set_session_cache_mode(3)
 */
int64_t gasket_ssl_ctx_set_session_cache_mode(int64_t ctx, int64_t mode);

/*
 * Says which sessions are cached. It is SSL_SESS_CACHE_SERVER, which is 2, at first.
 *
 * ctx         SSL_CTX handle
 * mode        long: SSL_SESS_CACHE_OFF, or bits SSL_SESS_CACHE_...
 * Returns     the mode before
 * See         SSL_CTX_set_session_cache_mode(3)
 */
int64_t gasket_ssl_ctx_sess_set_cache_mode(int64_t ctx, int64_t mode);

/*
 * Tells which sessions are cached.
 *
 * ctx         SSL_CTX handle
 * Returns     bits SSL_SESS_CACHE_...
 * See         SSL_CTX_get_session_cache_mode(3)
 */
int64_t gasket_ssl_ctx_get_session_cache_mode(int64_t ctx);

/*
 * Tells which sessions are cached.
 *
 * ctx         SSL_CTX handle
 * Returns     bits SSL_SESS_CACHE_...
 * See         SSL_CTX_get_session_cache_mode(3)
 */
int64_t gasket_ssl_ctx_sess_get_cache_mode(int64_t ctx);

/*
 * Limits the number of cached sessions. It is 20480 at first.
 *
 * ctx         SSL_CTX handle
 * size        long: sessions; 0: no limit; below 0: nothing is changed
 * Returns     the size before; 0 for a size below 0
 * See         SSL_CTX_sess_set_cache_size(3)
 */
int64_t gasket_ssl_ctx_sess_set_cache_size(int64_t ctx, int64_t size);

/*
 * Tells the limit of the number of cached sessions.
 *
 * ctx         SSL_CTX handle
 * Returns     sessions; 0: no limit
 * See         SSL_CTX_sess_set_cache_size(3)
 */
int64_t gasket_ssl_ctx_sess_get_cache_size(int64_t ctx);

/*
 * Sets how long sessions that are made afterwards can be resumed. SSL_get_default_timeout tells
 * what it is at first.
 *
 * ctx         SSL_CTX handle
 * seconds     long
 * Returns     the seconds before
 * See         SSL_CTX_set_timeout(3)
 */
int64_t gasket_ssl_ctx_set_timeout(int64_t ctx, int64_t seconds);

/*
 * Tells how long sessions can be resumed.
 *
 * ctx         SSL_CTX handle
 * Returns     seconds
 * See         SSL_CTX_set_timeout(3)
 */
int64_t gasket_ssl_ctx_get_timeout(int64_t ctx);

/*
 * Marks the sessions of a server's context: only those with the same mark are resumed. A server
 * that verifies clients needs one.
 *
 * ctx         SSL_CTX handle
 * context     bytes in: any bytes
 * length      unsigned int: 0 to 32
 * Returns     1, or 0 if it is too long
 * See         SSL_CTX_set_session_id_context(3)
 */
int64_t gasket_ssl_ctx_set_session_id_context(int64_t ctx, const void *context, int64_t length);

/*
 * Puts a copy of a session into the cache. One with the same id is replaced.
 *
 * ctx         SSL_CTX handle
 * session     SSL_SESSION handle
 * Returns     1, or 0
 * See         SSL_CTX_add_session(3)
 */
int64_t gasket_ssl_ctx_add_session(int64_t ctx, int64_t session);

/*
 * Takes the session with the same id out of the cache. Neither can be resumed any more.
 *
 * ctx         SSL_CTX handle
 * session     SSL_SESSION handle
 * Returns     1, or 0 if the cache has none with its id
 * See         SSL_CTX_add_session(3)
 */
int64_t gasket_ssl_ctx_remove_session(int64_t ctx, int64_t session);

/*
 * Takes the sessions that are expired at a time out of the cache.
 *
 * ctx         SSL_CTX handle
 * time        long: seconds since 1970, UTC; 0: all sessions
 * Returns     0
 * See         SSL_CTX_flush_sessions(3)
 */
int64_t gasket_ssl_ctx_flush_sessions(int64_t ctx, int64_t time);

/*
 * Counts the sessions in the cache.
 *
 * ctx         SSL_CTX handle
 * Returns     sessions
 * See         SSL_CTX_sess_number(3)
 */
int64_t gasket_ssl_ctx_sess_number(int64_t ctx);

/*
 * Counts the handshakes that clients of the context began.
 *
 * ctx         SSL_CTX handle
 * Returns     handshakes
 * See         SSL_CTX_sess_number(3)
 */
int64_t gasket_ssl_ctx_sess_connect(int64_t ctx);

/*
 * Counts the handshakes that clients of the context finished.
 *
 * ctx         SSL_CTX handle
 * Returns     handshakes
 * See         SSL_CTX_sess_number(3)
 */
int64_t gasket_ssl_ctx_sess_connect_good(int64_t ctx);

/*
 * Counts the renegotiations that clients of the context began.
 *
 * ctx         SSL_CTX handle
 * Returns     renegotiations
 * See         SSL_CTX_sess_number(3)
 */
int64_t gasket_ssl_ctx_sess_connect_renegotiate(int64_t ctx);

/*
 * Counts the handshakes that servers of the context began.
 *
 * ctx         SSL_CTX handle
 * Returns     handshakes
 * See         SSL_CTX_sess_number(3)
 */
int64_t gasket_ssl_ctx_sess_accept(int64_t ctx);

/*
 * Counts the handshakes that servers of the context finished.
 *
 * ctx         SSL_CTX handle
 * Returns     handshakes
 * See         SSL_CTX_sess_number(3)
 */
int64_t gasket_ssl_ctx_sess_accept_good(int64_t ctx);

/*
 * Counts the renegotiations that servers of the context began.
 *
 * ctx         SSL_CTX handle
 * Returns     renegotiations
 * See         SSL_CTX_sess_number(3)
 */
int64_t gasket_ssl_ctx_sess_accept_renegotiate(int64_t ctx);

/*
 * Counts the sessions that were resumed.
 *
 * ctx         SSL_CTX handle
 * Returns     sessions
 * See         SSL_CTX_sess_number(3)
 */
int64_t gasket_ssl_ctx_sess_hits(int64_t ctx);

/*
 * Counts the sessions that servers got from an external cache.
 *
 * ctx         SSL_CTX handle
 * Returns     sessions
 * See         SSL_CTX_sess_number(3)
 */
int64_t gasket_ssl_ctx_sess_cb_hits(int64_t ctx);

/*
 * Counts the sessions that clients named and the server's cache did not have.
 *
 * ctx         SSL_CTX handle
 * Returns     sessions
 * See         SSL_CTX_sess_number(3)
 */
int64_t gasket_ssl_ctx_sess_misses(int64_t ctx);

/*
 * Counts the sessions that clients named and that had expired.
 *
 * ctx         SSL_CTX handle
 * Returns     sessions
 * See         SSL_CTX_sess_number(3)
 */
int64_t gasket_ssl_ctx_sess_timeouts(int64_t ctx);

/*
 * Counts the sessions that had to leave because the cache was full.
 *
 * ctx         SSL_CTX handle
 * Returns     sessions
 * See         SSL_CTX_sess_number(3)
 */
int64_t gasket_ssl_ctx_sess_cache_full(int64_t ctx);

/*
 * Sets the keys that a server's session tickets are sealed with. They are random at first.
 *
 * ctx         SSL_CTX handle
 * keys        bytes in or NULL: name, HMAC key and AES key; NULL asks for the length
 * length      long: 80
 * Returns     1; for NULL the length that is needed; 0 with the reason in the queue
 * See         SSL_CTX_set_tlsext_ticket_key_cb(3)
 */
int64_t gasket_ssl_ctx_set_tlsext_ticket_keys(int64_t ctx, const void *keys, int64_t length);

/*
 * Gives the keys that a server's session tickets are sealed with. They are secret.
 *
 * ctx         SSL_CTX handle
 * keys        bytes out or NULL: NULL asks for the length
 * length      long: 80
 * Returns     1; for NULL the length that is needed; 0 with the reason in the queue
 * See         SSL_CTX_set_tlsext_ticket_key_cb(3)
 */
int64_t gasket_ssl_ctx_get_tlsext_ticket_keys(int64_t ctx, void *keys, int64_t length);

/*
 * Sets how many tickets a server sends after a full handshake of TLS 1.3; it is 2 at first. After a
 * resumption it is never more than one.
 *
 * ctx         SSL_CTX handle
 * count       size_t
 * Returns     1, or 0
 * See         SSL_CTX_set_num_tickets(3)
 */
int64_t gasket_ssl_ctx_set_num_tickets(int64_t ctx, int64_t count);

/*
 * Tells how many tickets a server sends.
 *
 * ctx         SSL_CTX handle
 * Returns     tickets
 * See         SSL_CTX_set_num_tickets(3)
 */
int64_t gasket_ssl_ctx_get_num_tickets(int64_t ctx);

/*
 * Sets how many bytes of early data a server allows; it is 0 at first, which is none.
 *
 * ctx         SSL_CTX handle
 * bytes       uint32_t
 * Returns     1, or 0
 * See         SSL_read_early_data(3)
 */
int64_t gasket_ssl_ctx_set_max_early_data(int64_t ctx, int64_t bytes);

/*
 * Tells how many bytes of early data a server allows.
 *
 * ctx         SSL_CTX handle
 * Returns     bytes
 * See         SSL_read_early_data(3)
 */
int64_t gasket_ssl_ctx_get_max_early_data(int64_t ctx);

/*
 * Sets how many bytes of early data a server takes or skips before it breaks the connection off; it
 * is 16384 at first. It should not be below what SSL_CTX_set_max_early_data allows.
 *
 * ctx         SSL_CTX handle
 * bytes       uint32_t
 * Returns     1, or 0
 * See         SSL_read_early_data(3)
 */
int64_t gasket_ssl_ctx_set_recv_max_early_data(int64_t ctx, int64_t bytes);

/*
 * Tells how many bytes of early data a server takes or skips.
 *
 * ctx         SSL_CTX handle
 * Returns     bytes
 * See         SSL_read_early_data(3)
 */
int64_t gasket_ssl_ctx_get_recv_max_early_data(int64_t ctx);

/*
 * Limits the size of the peer's certificate chain. It is 102400 bytes at first.
 *
 * ctx         SSL_CTX handle
 * bytes       long: below 0: nothing is changed
 * Returns     the bytes before; 0 for a number below 0
 * See         SSL_CTX_set_max_cert_list(3)
 */
int64_t gasket_ssl_ctx_set_max_cert_list(int64_t ctx, int64_t bytes);

/*
 * Tells the limit of the size of the peer's certificate chain.
 *
 * ctx         SSL_CTX handle
 * Returns     bytes
 * See         SSL_CTX_set_max_cert_list(3)
 */
int64_t gasket_ssl_ctx_get_max_cert_list(int64_t ctx);

/*
 * Limits the plain bytes in a record that is sent; it is 16384 at first.
 *
 * ctx         SSL_CTX handle
 * bytes       long: 512 to 16384
 * Returns     1, or 0 if it is out of range
 * See         SSL_CTX_set_split_send_fragment(3)
 */
int64_t gasket_ssl_ctx_set_max_send_fragment(int64_t ctx, int64_t bytes);

/*
 * Sets how many plain bytes go to each pipeline when one write is encrypted by several.
 *
 * ctx         SSL_CTX handle
 * bytes       long: 1 to the limit of SSL_CTX_set_max_send_fragment
 * Returns     1, or 0 if it is out of range
 * See         SSL_CTX_set_split_send_fragment(3)
 */
int64_t gasket_ssl_ctx_set_split_send_fragment(int64_t ctx, int64_t bytes);

/*
 * Sets how many records may be encrypted at a time; it is 1 at first. More has an effect only with
 * an engine that can do it, and turns read-ahead on.
 *
 * ctx         SSL_CTX handle
 * count       long: 1 to 32
 * Returns     1, or 0 if it is out of range
 * See         SSL_CTX_set_split_send_fragment(3)
 */
int64_t gasket_ssl_ctx_set_max_pipelines(int64_t ctx, int64_t count);

/*
 * Sets the size of the buffer that records are read to. A size below OpenSSL's own, which has room
 * for one record at least, has no effect.
 *
 * ctx         SSL_CTX handle
 * bytes       size_t
 * Returns     0
 * See         SSL_CTX_set_split_send_fragment(3)
 */
int64_t gasket_ssl_ctx_set_default_read_buffer_len(int64_t ctx, int64_t bytes);

/*
 * Has clients ask for shorter records, both ways.
 *
 * ctx         SSL_CTX handle
 * mode        uint8_t: TLSEXT_max_fragment_length_...: 0 off, 1 to 4 for 512, 1024, 2048 and 4096
 *             bytes
 * Returns     1, or 0 with the reason in the queue
 * See         SSL_CTX_set_split_send_fragment(3)
 */
int64_t gasket_ssl_ctx_set_tlsext_max_fragment_length(int64_t ctx, int64_t mode);

/*
 * Has records of TLS 1.3 padded to a multiple of a size.
 *
 * ctx         SSL_CTX handle
 * size        size_t: bytes, 16384 at most; 0 and 1: no padding
 * Returns     1, or 0 if it is too large
 * See         SSL_CTX_set_record_padding_callback(3)
 */
int64_t gasket_ssl_ctx_set_block_padding(int64_t ctx, int64_t size);

/*
 * Sets the application protocols that clients offer. gasket_ctx_set_alpn takes them as text, and
 * for servers, too.
 *
 * ctx         SSL_CTX handle
 * protocols   bytes in or NULL: names, each behind a byte with its length; NULL for none
 * length      unsigned int
 * Returns     0; 1 if it failed or the bytes are no such list
 * See         SSL_CTX_set_alpn_protos(3)
 */
int64_t gasket_ssl_ctx_set_alpn_protos(int64_t ctx, const void *protocols, int64_t length);

/*
 * Has clients ask the server for an OCSP answer about its certificate.
 *
 * ctx         SSL_CTX handle
 * type        int: TLSEXT_STATUSTYPE_ocsp, which is 1; -1: none
 * Returns     1
 * See         SSL_CTX_set_tlsext_status_cb(3)
 */
int64_t gasket_ssl_ctx_set_tlsext_status_type(int64_t ctx, int64_t type);

/*
 * Tells whether clients ask for an OCSP answer.
 *
 * ctx         SSL_CTX handle
 * Returns     the type; -1: none
 * See         SSL_CTX_set_tlsext_status_cb(3)
 */
int64_t gasket_ssl_ctx_get_tlsext_status_type(int64_t ctx);

/*
 * Sets the SRTP profiles that are offered over DTLS, preferred ones first.
 *
 * ctx         SSL_CTX handle
 * profiles    text: names with colons between, such as `SRTP_AES128_CM_SHA1_80`
 * Returns     0; 1 with the reason in the queue if it failed
 * See         SSL_CTX_set_tlsext_use_srtp(3)
 */
int64_t gasket_ssl_ctx_set_tlsext_use_srtp(int64_t ctx, const char *profiles);

/*
 * Tells whether clients of the context have an extension of the program's own.
 *
 * ctx         SSL_CTX handle
 * type        unsigned int: number of the extension
 * Returns     1 or 0
 * See         SSL_CTX_add_client_custom_ext(3)
 */
int64_t gasket_ssl_ctx_has_client_custom_ext(int64_t ctx, int64_t type);

/*
 * Sets what a server tells its clients to choose a pre-shared key by, before TLS 1.3.
 * gasket_ctx_add_psk gives the keys.
 *
 * ctx         SSL_CTX handle
 * hint        text of any bytes or NULL: 128 bytes at most; NULL for none
 * Returns     1, or 0 with the reason in the queue
 * See         SSL_CTX_use_psk_identity_hint(3)
 */
int64_t gasket_ssl_ctx_use_psk_identity_hint(int64_t ctx, const char *hint);

/*
 * Sets the context's SRP settings to nothing, as SSL_CTX_SRP_CTX_free does.
 *
 * ctx         SSL_CTX handle
 * Returns     1
 * See         openssl/ssl.h
 */
int64_t gasket_ssl_ctx_srp_ctx_init(int64_t ctx);

/*
 * Frees the context's SRP settings; they are as at first.
 *
 * ctx         SSL_CTX handle
 * Returns     1
 * See         openssl/ssl.h
 */
int64_t gasket_ssl_ctx_srp_ctx_free(int64_t ctx);

/*
 * Sets the name that clients log in with by SRP.
 *
 * ctx         SSL_CTX handle
 * name        text of any bytes or NULL: 1 to 255 bytes; NULL: none
 * Returns     1, or 0 with the reason in the queue
 * See         SSL_CTX_set_srp_password(3)
 */
int64_t gasket_ssl_ctx_set_srp_username(int64_t ctx, const char *name);

/*
 * Sets the password that clients log in with by SRP.
 *
 * ctx         SSL_CTX handle
 * password    text of any bytes
 * Returns     1, or 0 with the reason in the queue
 * See         SSL_CTX_set_srp_password(3)
 */
int64_t gasket_ssl_ctx_set_srp_password(int64_t ctx, const char *password);

/*
 * Sets the least size of the prime that clients accept for SRP; it is 1024 bits at first.
 *
 * ctx         SSL_CTX handle
 * bits        int
 * Returns     1
 * See         SSL_CTX_set_srp_password(3)
 */
int64_t gasket_ssl_ctx_set_srp_strength(int64_t ctx, int64_t bits);

/*
 * Makes a new place for a number in every context. There are no callbacks.
 *
 * Returns     the index, or -1
 * See         CRYPTO_get_ex_new_index(3)
 */
int64_t gasket_ssl_ctx_get_ex_new_index(void);

/*
 * Keeps a number with the context.
 *
 * ctx         SSL_CTX handle
 * index       int: 0, or what SSL_CTX_get_ex_new_index answered
 * data        int64_t: any number
 * Returns     1, or 0
 * See         CRYPTO_get_ex_new_index(3)
 */
int64_t gasket_ssl_ctx_set_ex_data(int64_t ctx, int64_t index, int64_t data);

/*
 * Gives the number that is kept with the context.
 *
 * ctx         SSL_CTX handle
 * index       int: 0, or what SSL_CTX_get_ex_new_index answered
 * Returns     the number; 0 if none was kept
 * See         CRYPTO_get_ex_new_index(3)
 */
int64_t gasket_ssl_ctx_get_ex_data(int64_t ctx, int64_t index);

/*
 * Keeps a number with the context, at index 0.
 *
 * ctx         SSL_CTX handle
 * data        int64_t: any number
 * Returns     1, or 0
 * See         CRYPTO_get_ex_new_index(3)
 */
int64_t gasket_ssl_ctx_set_app_data(int64_t ctx, int64_t data);

/*
 * Gives the number that SSL_CTX_set_app_data kept.
 *
 * ctx         SSL_CTX handle
 * Returns     the number; 0 if none was kept
 * See         CRYPTO_get_ex_new_index(3)
 */
int64_t gasket_ssl_ctx_get_app_data(int64_t ctx);

/*
 * Tells the options of an SSL. It took over its context's when it was made.
 *
 * ssl         SSL handle
 * Returns     bits SSL_OP_
 * See         SSL_CTX_set_options(3)
 */
int64_t gasket_ssl_get_options(int64_t ssl);

/*
 * Sets options besides those that are set.
 *
 * ssl         SSL handle
 * options     uint64_t: bits SSL_OP_ to be set
 * Returns     all that are set now
 * See         SSL_CTX_set_options(3)
 */
int64_t gasket_ssl_set_options(int64_t ssl, int64_t options);

/*
 * Clears options.
 *
 * ssl         SSL handle
 * options     uint64_t: bits SSL_OP_ to be cleared
 * Returns     all that are set now
 * See         SSL_CTX_set_options(3)
 */
int64_t gasket_ssl_clear_options(int64_t ssl, int64_t options);

/*
 * Tells the modes of an SSL.
 *
 * ssl         SSL handle
 * Returns     bits SSL_MODE_; SSL_MODE_AUTO_RETRY, which is 4, to begin with
 * See         SSL_CTX_set_mode(3)
 */
int64_t gasket_ssl_get_mode(int64_t ssl);

/*
 * Sets modes besides those that are set. SSL_MODE_ASYNC is refused; of a stream's SSL no mode can
 * be set that is not set already.
 *
 * ssl         SSL handle
 * mode        long: bits SSL_MODE_ to be set
 * Returns     all that are set now
 * See         SSL_CTX_set_mode(3)
 */
int64_t gasket_ssl_set_mode(int64_t ssl, int64_t mode);

/*
 * Clears modes.
 *
 * ssl         SSL handle
 * mode        long: bits SSL_MODE_ to be cleared
 * Returns     all that are set now
 * Streams     refused on the SSL of a stream: it relies on its modes
 * See         SSL_CTX_set_mode(3)
 */
int64_t gasket_ssl_clear_mode(int64_t ssl, int64_t mode);

/*
 * Sets up an SSL as the configuration file says.
 *
 * ssl         SSL handle
 * name        text: a section that OpenSSL's configuration file names under ssl_conf
 * Returns     1, or 0 with the reason in the queue
 * Waits       for files only
 * See         SSL_CTX_config(3)
 */
int64_t gasket_ssl_config(int64_t ssl, const char *name);

/*
 * Sets the oldest version that is allowed.
 *
 * ssl         SSL handle
 * version     long: TLS1_2_VERSION and so on; 0: the oldest there is
 * Returns     1, or 0: it is not one of the method's
 * See         SSL_CTX_set_min_proto_version(3)
 */
int64_t gasket_ssl_set_min_proto_version(int64_t ssl, int64_t version);

/*
 * Sets the newest version that is allowed.
 *
 * ssl         SSL handle
 * version     long: TLS1_3_VERSION and so on; 0: the newest there is
 * Returns     1, or 0: it is not one of the method's
 * See         SSL_CTX_set_min_proto_version(3)
 */
int64_t gasket_ssl_set_max_proto_version(int64_t ssl, int64_t version);

/*
 * Tells the oldest version that is allowed.
 *
 * ssl         SSL handle
 * Returns     a version; 0: the oldest there is
 * See         SSL_CTX_set_min_proto_version(3)
 */
int64_t gasket_ssl_get_min_proto_version(int64_t ssl);

/*
 * Tells the newest version that is allowed.
 *
 * ssl         SSL handle
 * Returns     a version; 0: the newest there is
 * See         SSL_CTX_set_min_proto_version(3)
 */
int64_t gasket_ssl_get_max_proto_version(int64_t ssl);

/*
 * Selects the ciphers for TLS 1.2 and older.
 *
 * ssl         SSL handle
 * list        text: such as `ECDHE+AESGCM:!aNULL`
 * Returns     1, or 0: it selects none
 * See         SSL_CTX_set_cipher_list(3)
 */
int64_t gasket_ssl_set_cipher_list(int64_t ssl, const char *list);

/*
 * Selects the ciphers for TLS 1.3.
 *
 * ssl         SSL handle
 * list        text: names separated by colons; empty for none
 * Returns     1, or 0: a name is not known
 * See         SSL_CTX_set_cipher_list(3)
 */
int64_t gasket_ssl_set_ciphersuites(int64_t ssl, const char *list);

/*
 * Selects the groups that keys are agreed with, by NID.
 *
 * ssl         SSL handle
 * groups      bytes in: NIDs of 4 bytes each, the preferred first
 * length      size_t: bytes at `groups`
 * Returns     1, or 0: one is not known or twice, or there is none
 * See         SSL_CTX_set1_curves(3)
 */
int64_t gasket_ssl_set1_groups(int64_t ssl, const void *groups, int64_t length);

/*
 * Is SSL_set1_groups under its old name.
 *
 * ssl         SSL handle
 * groups      bytes in: NIDs of 4 bytes each, the preferred first
 * length      size_t: bytes at `groups`
 * Returns     1, or 0: one is not known or twice, or there is none
 * See         SSL_CTX_set1_curves(3)
 */
int64_t gasket_ssl_set1_curves(int64_t ssl, const void *groups, int64_t length);

/*
 * Selects the groups that keys are agreed with, by name.
 *
 * ssl         SSL handle
 * list        text: names separated by colons, such as `X25519:P-256`
 * Returns     1, or 0: a name is not known or twice
 * See         SSL_CTX_set1_curves(3)
 */
int64_t gasket_ssl_set1_groups_list(int64_t ssl, const char *list);

/*
 * Is SSL_set1_groups_list under its old name.
 *
 * ssl         SSL handle
 * list        text: names separated by colons
 * Returns     1, or 0: a name is not known or twice
 * See         SSL_CTX_set1_curves(3)
 */
int64_t gasket_ssl_set1_curves_list(int64_t ssl, const char *list);

/*
 * Selects the signature algorithms, by NID.
 *
 * ssl         SSL handle
 * algorithms  bytes in: pairs of NIDs of 4 bytes each: a digest, a kind of key
 * length      size_t: bytes at `algorithms`
 * Returns     1, or 0: a pair is not known, or half
 * See         SSL_CTX_set1_sigalgs(3)
 */
int64_t gasket_ssl_set1_sigalgs(int64_t ssl, const void *algorithms, int64_t length);

/*
 * Selects the signature algorithms, by name.
 *
 * ssl         SSL handle
 * list        text: such as `RSA-PSS+SHA256:ed25519`
 * Returns     1, or 0: a name is not known or twice
 * See         SSL_CTX_set1_sigalgs(3)
 */
int64_t gasket_ssl_set1_sigalgs_list(int64_t ssl, const char *list);

/*
 * Selects the signature algorithms of client certificates, by NID.
 *
 * ssl         SSL handle
 * algorithms  bytes in: pairs of NIDs of 4 bytes each: a digest, a kind of key
 * length      size_t: bytes at `algorithms`
 * Returns     1, or 0: a pair is not known, or half
 * See         SSL_CTX_set1_sigalgs(3)
 */
int64_t gasket_ssl_set1_client_sigalgs(int64_t ssl, const void *algorithms, int64_t length);

/*
 * Selects the signature algorithms of client certificates, by name.
 *
 * ssl         SSL handle
 * list        text: such as `RSA-PSS+SHA256:ed25519`
 * Returns     1, or 0: a name is not known or twice
 * See         SSL_CTX_set1_sigalgs(3)
 */
int64_t gasket_ssl_set1_client_sigalgs_list(int64_t ssl, const char *list);

/*
 * Tells the security level.
 *
 * ssl         SSL handle
 * Returns     0 to 5
 * See         SSL_CTX_set_security_level(3)
 */
int64_t gasket_ssl_get_security_level(int64_t ssl);

/*
 * Sets the security level: how weak keys, ciphers and digests may be.
 *
 * ssl         SSL handle
 * level       int: 0 to 5; 1 forbids less than 80 bits, 2 less than 112
 * Returns     0
 * See         SSL_CTX_set_security_level(3)
 */
int64_t gasket_ssl_set_security_level(int64_t ssl, int64_t level);

/*
 * Tells whether an SSL reads more from its transport than it needs.
 *
 * ssl         SSL handle
 * Returns     0, or not 0: it does
 * See         SSL_CTX_set_read_ahead(3)
 */
int64_t gasket_ssl_get_read_ahead(int64_t ssl);

/*
 * Has an SSL read as much from its transport as there is. SSL_has_pending then has to be asked
 * before waiting for the socket.
 *
 * ssl         SSL handle
 * on          int: 1 or 0
 * Returns     0
 * Streams     refused on the SSL of a stream: its transport reads ahead already
 * See         SSL_CTX_set_read_ahead(3)
 */
int64_t gasket_ssl_set_read_ahead(int64_t ssl, int64_t on);

/*
 * Sets how large the buffer for reading is at least. It matters with read-ahead only.
 *
 * ssl         SSL handle
 * length      size_t: in bytes
 * Returns     0
 * See         SSL_CTX_set_split_send_fragment(3)
 */
int64_t gasket_ssl_set_default_read_buffer_len(int64_t ssl, int64_t length);

/*
 * Tells how large a peer's certificate chain may be.
 *
 * ssl         SSL handle
 * Returns     in bytes; 102400 to begin with
 * See         SSL_CTX_set_max_cert_list(3)
 */
int64_t gasket_ssl_get_max_cert_list(int64_t ssl);

/*
 * Sets how large a peer's certificate chain may be.
 *
 * ssl         SSL handle
 * size        long: in bytes; below 0 changes nothing
 * Returns     the size until now; 0 for one below 0
 * See         SSL_CTX_set_max_cert_list(3)
 */
int64_t gasket_ssl_set_max_cert_list(int64_t ssl, int64_t size);

/*
 * Sets how large a record that is sent may be.
 *
 * ssl         SSL handle
 * size        long: in bytes, 512 to 16384
 * Returns     1, or 0: out of range
 * See         SSL_CTX_set_split_send_fragment(3)
 */
int64_t gasket_ssl_set_max_send_fragment(int64_t ssl, int64_t size);

/*
 * Sets from what size on a write is split over several pipelines.
 *
 * ssl         SSL handle
 * size        long: in bytes, 1 to that of SSL_set_max_send_fragment
 * Returns     1, or 0: out of range
 * See         SSL_CTX_set_split_send_fragment(3)
 */
int64_t gasket_ssl_set_split_send_fragment(int64_t ssl, int64_t size);

/*
 * Sets how many records are encrypted at a time, by ciphers that can. More than 1 turns read-ahead
 * on.
 *
 * ssl         SSL handle
 * count       long: 1 to 32
 * Returns     1, or 0: out of range
 * Streams     refused on the SSL of a stream: its transport reads ahead already
 * See         SSL_CTX_set_split_send_fragment(3)
 */
int64_t gasket_ssl_set_max_pipelines(int64_t ssl, int64_t count);

/*
 * Makes the buffers for reading and writing now rather than when they are needed.
 *
 * ssl         SSL handle
 * Returns     1, or 0: no memory
 * See         SSL_alloc_buffers(3)
 */
int64_t gasket_ssl_alloc_buffers(int64_t ssl);

/*
 * Frees the buffers for reading and writing until they are needed again.
 *
 * ssl         SSL handle
 * Returns     1, or 0: they are in use, or it is DTLS
 * See         SSL_alloc_buffers(3)
 */
int64_t gasket_ssl_free_buffers(int64_t ssl);

/*
 * Has each TLS 1.3 record that is sent filled up to a multiple of a size.
 *
 * ssl         SSL handle
 * block_size  size_t: in bytes, up to 16384; 0 and 1: none
 * Returns     1, or 0: out of range
 * See         SSL_CTX_set_record_padding_callback(3)
 */
int64_t gasket_ssl_set_block_padding(int64_t ssl, int64_t block_size);

/*
 * Sets how large a datagram may be, for DTLS with SSL_OP_NO_QUERY_MTU.
 *
 * ssl         SSL handle
 * mtu         long: in bytes, without the headers of UDP and IP
 * Returns     what is set; 0: it is too small, or not DTLS
 * See         openssl/ssl.h
 */
int64_t gasket_ssl_set_mtu(int64_t ssl, int64_t mtu);

/*
 * Sets the password for encrypted keys that are read afterwards.
 *
 * ssl         SSL handle
 * password    text of any bytes or NULL: NULL: none
 * Returns     0
 * See         SSL_CTX_set_default_passwd_cb(3)
 */
int64_t gasket_ssl_set_default_passwd_cb_userdata(int64_t ssl, const char *password);

/*
 * Sets the certificate that is shown to the peer. One of another key type stays besides.
 *
 * ssl         SSL handle
 * x509        X509 handle
 * Returns     1, or 0 with the reason in the queue
 * See         SSL_CTX_use_certificate(3)
 */
int64_t gasket_ssl_use_certificate(int64_t ssl, int64_t x509);

/*
 * Sets the certificate that is shown to the peer, from memory.
 *
 * ssl         SSL handle
 * data        bytes in: DER
 * length      int
 * Returns     1, or 0 with the reason in the queue
 * See         SSL_CTX_use_certificate(3)
 */
int64_t gasket_ssl_use_certificate_asn1(int64_t ssl, const void *data, int64_t length);

/*
 * Sets the certificate that is shown to the peer, the first of a file.
 *
 * ssl         SSL handle
 * file        text of any bytes or NULL: NULL is answered as a file that cannot be opened
 * type        int: SSL_FILETYPE_PEM or SSL_FILETYPE_ASN1
 * Returns     1, or 0 with the reason in the queue
 * Waits       for files only
 * See         SSL_CTX_use_certificate(3)
 */
int64_t gasket_ssl_use_certificate_file(int64_t ssl, const char *file, int64_t type);

/*
 * Sets the certificate that is shown to the peer, and its chain, from a file.
 *
 * ssl         SSL handle
 * file        text of any bytes or NULL: PEM, the SSL's own certificate first; NULL is answered as
 *             a file that cannot be opened
 * Returns     1, or 0 with the reason in the queue
 * Waits       for files only
 * See         SSL_CTX_use_certificate(3)
 */
int64_t gasket_ssl_use_certificate_chain_file(int64_t ssl, const char *file);

/*
 * Sets the private key. Where there is a certificate of its type the two must belong together.
 *
 * ssl         SSL handle
 * key         EVP_PKEY handle
 * Returns     1, or 0 with the reason in the queue
 * See         SSL_CTX_use_certificate(3)
 */
int64_t gasket_ssl_use_privatekey(int64_t ssl, int64_t key);

/*
 * Sets the private key, from memory.
 *
 * type        int: EVP_PKEY_RSA, EVP_PKEY_EC and so on
 * ssl         SSL handle
 * data        bytes in: DER, not encrypted
 * length      long
 * Returns     1, or 0 with the reason in the queue
 * See         SSL_CTX_use_certificate(3)
 */
int64_t gasket_ssl_use_privatekey_asn1(int64_t type, int64_t ssl, const void *data, int64_t length);

/*
 * Sets the private key, the first of a file. It is refused if a certificate of its type was set
 * that it does not belong to; a certificate that is set later drops a key that is not its own.
 *
 * ssl         SSL handle
 * file        text of any bytes or NULL: NULL is answered as a file that cannot be opened
 * type        int: SSL_FILETYPE_PEM or SSL_FILETYPE_ASN1
 * Returns     1, or 0 with the reason in the queue
 * Waits       for files only
 * See         SSL_CTX_use_certificate(3)
 */
int64_t gasket_ssl_use_privatekey_file(int64_t ssl, const char *file, int64_t type);

/*
 * Sets an RSA key as the private key.
 *
 * ssl         SSL handle
 * rsa         RSA handle
 * Returns     1, or 0 with the reason in the queue
 * See         SSL_CTX_use_certificate(3)
 */
int64_t gasket_ssl_use_rsaprivatekey(int64_t ssl, int64_t rsa);

/*
 * Sets an RSA key as the private key, from memory.
 *
 * ssl         SSL handle
 * data        bytes in: DER of PKCS#1
 * length      long
 * Returns     1, or 0 with the reason in the queue
 * See         SSL_CTX_use_certificate(3)
 */
int64_t gasket_ssl_use_rsaprivatekey_asn1(int64_t ssl, const void *data, int64_t length);

/*
 * Sets the private key, the first of a file. A key that is not an RSA key is refused; PKCS#1 and
 * PKCS#8 are both read.
 *
 * ssl         SSL handle
 * file        text of any bytes or NULL: NULL is answered as a file that cannot be opened
 * type        int: SSL_FILETYPE_PEM or SSL_FILETYPE_ASN1
 * Returns     1, or 0 with the reason in the queue
 * Waits       for files only
 * See         SSL_CTX_use_certificate(3)
 */
int64_t gasket_ssl_use_rsaprivatekey_file(int64_t ssl, const char *file, int64_t type);

/*
 * Sets certificate, private key and chain at once.
 *
 * ssl         SSL handle
 * x509        X509 handle
 * key         EVP_PKEY handle or 0: 0: the certificate's public key stands for it, as where an
 *             engine holds the private one
 * chain       STACK_OF(X509) handle or 0: 0: none
 * override    int: 1: it replaces one of its key type; 0: that is an error
 * Returns     1, or 0 with the reason in the queue, and nothing changed
 * See         SSL_CTX_use_certificate(3)
 */
int64_t gasket_ssl_use_cert_and_key(int64_t ssl, int64_t x509, int64_t key, int64_t chain, int64_t override);

/*
 * Tells whether there are certificate and key, and whether they belong together.
 *
 * ssl         SSL handle
 * Returns     1, or 0 with the reason in the queue
 * See         SSL_CTX_use_certificate(3)
 */
int64_t gasket_ssl_check_private_key(int64_t ssl);

/*
 * Removes all certificates, keys and chains of an SSL.
 *
 * ssl         SSL handle
 * Returns     0
 * See         SSL_CTX_set_cert_cb(3)
 */
int64_t gasket_ssl_certs_clear(int64_t ssl);

/*
 * Gives the certificate that is shown to the peer: the one set last, or chosen by
 * SSL_select_current_cert.
 *
 * ssl         SSL handle
 * Returns     borrowed X509 handle: the certificate; 0: none
 * See         SSL_get_certificate(3)
 */
int64_t gasket_ssl_get_certificate(int64_t ssl);

/*
 * Gives the private key that belongs to SSL_get_certificate.
 *
 * ssl         SSL handle
 * Returns     borrowed EVP_PKEY handle: the key; 0: none
 * See         SSL_get_privatekey(3)
 */
int64_t gasket_ssl_get_privatekey(int64_t ssl);

/*
 * Chooses which of several certificates the functions for chains are about.
 *
 * ssl         SSL handle
 * x509        X509 handle: one that was set
 * Returns     1, or 0: it was not set, or has no key
 * See         SSL_CTX_add1_chain_cert(3)
 */
int64_t gasket_ssl_select_current_cert(int64_t ssl, int64_t x509);

/*
 * Chooses which of several certificates the functions for chains are about, one after the other.
 *
 * ssl         SSL handle
 * which       long: SSL_CERT_SET_FIRST, SSL_CERT_SET_NEXT, or SSL_CERT_SET_SERVER: the one of this
 *             handshake
 * Returns     1, or 0: there is none; 2: the handshake's cipher takes none
 * See         SSL_CTX_add1_chain_cert(3)
 */
int64_t gasket_ssl_set_current_cert(int64_t ssl, int64_t which);

/*
 * Sets the chain of the current certificate, without that itself.
 *
 * ssl         SSL handle
 * chain       STACK_OF(X509) handle or 0: 0: none
 * Returns     1, or 0 with the reason in the queue
 * See         SSL_CTX_add1_chain_cert(3)
 */
int64_t gasket_ssl_set0_chain(int64_t ssl, int64_t chain);

/*
 * Sets the chain of the current certificate, without that itself.
 *
 * ssl         SSL handle
 * chain       STACK_OF(X509) handle or 0: 0: none
 * Returns     1, or 0 with the reason in the queue
 * See         SSL_CTX_add1_chain_cert(3)
 */
int64_t gasket_ssl_set1_chain(int64_t ssl, int64_t chain);

/*
 * Removes the chain of the current certificate.
 *
 * ssl         SSL handle
 * Returns     1
 * See         SSL_CTX_add1_chain_cert(3)
 */
int64_t gasket_ssl_clear_chain_certs(int64_t ssl);

/*
 * Adds a certificate to the end of the current one's chain.
 *
 * ssl         SSL handle
 * x509        X509 handle
 * Returns     1, or 0 with the reason in the queue
 * See         SSL_CTX_add1_chain_cert(3)
 */
int64_t gasket_ssl_add0_chain_cert(int64_t ssl, int64_t x509);

/*
 * Adds a certificate to the end of the current one's chain.
 *
 * ssl         SSL handle
 * x509        X509 handle
 * Returns     1, or 0 with the reason in the queue
 * See         SSL_CTX_add1_chain_cert(3)
 */
int64_t gasket_ssl_add1_chain_cert(int64_t ssl, int64_t x509);

/*
 * Gives the chain of the current certificate, without that itself.
 *
 * ssl         SSL handle
 * chain       an int64_t to write to: a STACK_OF(X509); 0: none
 * Returns     1
 * See         SSL_CTX_add1_chain_cert(3)
 */
int64_t gasket_ssl_get0_chain_certs(int64_t ssl, void *chain);

/*
 * Makes the chain of the current certificate of those in a trust store, or of those in the chain
 * now.
 *
 * ssl         SSL handle
 * flags       long: bits SSL_BUILD_CHAIN_FLAG_; 0 for none
 * Returns     1; 2: a part, SSL_BUILD_CHAIN_FLAG_IGNORE_ERROR is among `flags`; 0 with the reason
 *             in the queue
 * Waits       for files only
 * See         SSL_CTX_add1_chain_cert(3)
 */
int64_t gasket_ssl_build_cert_chain(int64_t ssl, int64_t flags);

/*
 * Tells whether the peer can be shown a certificate. It has an answer only while the handshake
 * waits for one to be chosen, as for GASKET_QUESTION_CERTIFICATE.
 *
 * ssl         SSL handle
 * x509        X509 handle
 * key         EVP_PKEY handle: its private key
 * chain       STACK_OF(X509) handle or 0: the rest of its chain; 0: none
 * Returns     bits CERT_PKEY_, with CERT_PKEY_VALID where it will do; 0: it will not
 * See         SSL_check_chain(3)
 */
int64_t gasket_ssl_check_chain(int64_t ssl, int64_t x509, int64_t key, int64_t chain);

/*
 * Sets how strictly certificates are chosen, besides what is set.
 *
 * ssl         SSL handle
 * flags       long: SSL_CERT_FLAG_TLS_STRICT and so on
 * Returns     all that are set now
 * See         SSL_CONF_cmd(3)
 */
int64_t gasket_ssl_set_cert_flags(int64_t ssl, int64_t flags);

/*
 * Clears what SSL_set_cert_flags sets.
 *
 * ssl         SSL handle
 * flags       long: SSL_CERT_FLAG_TLS_STRICT and so on
 * Returns     all that are set now
 * See         SSL_CONF_cmd(3)
 */
int64_t gasket_ssl_clear_cert_flags(int64_t ssl, int64_t flags);

/*
 * Sets the parameters of Diffie-Hellman ciphers. They stay the caller's.
 *
 * ssl         SSL handle
 * dh          DH handle or 0: 0 is answered with 0, and the reason in the queue
 * Returns     1, or 0 with the reason in the queue: too small for the security level
 * See         SSL_CTX_set_tmp_dh_callback(3)
 */
int64_t gasket_ssl_set_tmp_dh(int64_t ssl, int64_t dh);

/*
 * Sets the parameters of Diffie-Hellman ciphers.
 *
 * ssl         SSL handle
 * key         EVP_PKEY handle: of Diffie-Hellman parameters
 * Returns     1, or 0 with the reason in the queue: too small for the security level
 * OpenSSL     3.0 and newer
 * See         SSL_CTX_set_tmp_dh_callback(3)
 */
int64_t gasket_ssl_set0_tmp_dh_pkey(int64_t ssl, int64_t key);

/*
 * Has OpenSSL's own parameters used for Diffie-Hellman ciphers.
 *
 * ssl         SSL handle
 * on          long: 0: no; 1: as strong as the certificate's key; 2: 1024 bits, where the security
 *             level allows
 * Returns     1
 * See         SSL_CTX_set_tmp_dh_callback(3)
 */
int64_t gasket_ssl_set_dh_auto(int64_t ssl, int64_t on);

/*
 * Selects a curve as the only group. SSL_set1_groups_list selects several.
 *
 * ssl         SSL handle
 * key         EC_KEY handle: of which the curve alone counts
 * Returns     1, or 0 with the reason in the queue
 * See         SSL_CTX_set_tmp_ecdh(3)
 */
int64_t gasket_ssl_set_tmp_ecdh(int64_t ssl, int64_t key);

/*
 * Does nothing: OpenSSL chooses the curve itself.
 *
 * ssl         SSL handle
 * on          int: any number
 * Returns     1 when `on` is not 0, else 0
 * See         SSL_CTX_set_ecdh_auto(3)
 */
int64_t gasket_ssl_set_ecdh_auto(int64_t ssl, int64_t on);

/*
 * Tells that no temporary RSA key is needed. There are none since OpenSSL 1.1.0.
 *
 * ssl         SSL handle
 * Returns     0
 * See         openssl/ssl.h
 */
int64_t gasket_ssl_need_tmp_rsa(int64_t ssl);

/*
 * Does nothing. There are no temporary RSA keys since OpenSSL 1.1.0.
 *
 * ssl         SSL handle
 * rsa         RSA handle or 0: it stays the caller's; 0 for none
 * Returns     1
 * See         openssl/ssl.h
 */
int64_t gasket_ssl_set_tmp_rsa(int64_t ssl, int64_t rsa);

/*
 * Tells what is asked of the peer's certificate.
 *
 * ssl         SSL handle
 * Returns     bits SSL_VERIFY_PEER and so on; SSL_VERIFY_NONE, which is 0, for none
 * See         SSL_CTX_get_verify_mode(3)
 */
int64_t gasket_ssl_get_verify_mode(int64_t ssl);

/*
 * Says what is asked of the peer's certificate. A callback that the context had stays.
 *
 * ssl         SSL handle
 * mode        int: bits SSL_VERIFY_PEER and so on; SSL_VERIFY_NONE, which is 0, for none
 * Returns     0
 * See         SSL_CTX_set_verify(3)
 */
int64_t gasket_ssl_set_verify(int64_t ssl, int64_t mode);

/*
 * Tells how many authorities may stand between certificate and root.
 *
 * ssl         SSL handle
 * Returns     how many; -1: the default, 100
 * See         SSL_CTX_get_verify_mode(3)
 */
int64_t gasket_ssl_get_verify_depth(int64_t ssl);

/*
 * Says how many authorities may stand between certificate and root.
 *
 * ssl         SSL handle
 * depth       int: how many
 * Returns     0
 * See         SSL_CTX_set_verify(3)
 */
int64_t gasket_ssl_set_verify_depth(int64_t ssl, int64_t depth);

/*
 * Has SSL_get_verify_result answer this. Nothing else changes; the next verification sets it anew.
 *
 * ssl         SSL handle
 * result      long: X509_V_OK and so on
 * Returns     0
 * See         SSL_set_verify_result(3)
 */
int64_t gasket_ssl_set_verify_result(int64_t ssl, int64_t result);

/*
 * Has the handshake pause that called a verification callback, to be called again. It is of use to
 * such a callback only.
 *
 * ssl         SSL handle
 * Returns     1, or 0: OpenSSL is older than 3.0.2
 * Streams     refused on the SSL of a stream: gasket_ctx_set_question pauses its verification
 * See         SSL_set_retry_verify(3)
 */
int64_t gasket_ssl_set_retry_verify(int64_t ssl);

/*
 * Says whether a client offers to show a certificate later, when a TLS 1.3 server asks for it.
 *
 * ssl         SSL handle: a client's
 * on          int: 1 or 0
 * Returns     0
 * See         SSL_CTX_set_verify(3)
 */
int64_t gasket_ssl_set_post_handshake_auth(int64_t ssl, int64_t on);

/*
 * Says which name the peer's certificate must be for. OpenSSL 4.0 takes an address too.
 *
 * ssl         SSL handle
 * host        text or NULL: NULL: any name will do
 * Returns     1, or 0 with the reason in the queue
 * See         SSL_set1_host(3)
 */
int64_t gasket_ssl_set1_host(int64_t ssl, const char *host);

/*
 * Adds a name that the peer's certificate may be for.
 *
 * ssl         SSL handle
 * host        text
 * Returns     1, or 0 with the reason in the queue
 * See         SSL_set1_host(3)
 */
int64_t gasket_ssl_add1_host(int64_t ssl, const char *host);

/*
 * Says how names are compared with those of the peer's certificate.
 *
 * ssl         SSL handle
 * flags       unsigned int: bits X509_CHECK_FLAG_
 * Returns     0
 * See         SSL_set1_host(3)
 */
int64_t gasket_ssl_set_hostflags(int64_t ssl, int64_t flags);

/*
 * Says for what the peer's certificate must be meant. By itself it is for the peer's side of TLS.
 *
 * ssl         SSL handle
 * purpose     int: X509_PURPOSE_SSL_SERVER and so on
 * Returns     1, or 0: it is not known
 * See         SSL_set_purpose(3)
 */
int64_t gasket_ssl_set_purpose(int64_t ssl, int64_t purpose);

/*
 * Says for what the authority must be trusted.
 *
 * ssl         SSL handle
 * trust       int: X509_TRUST_SSL_SERVER and so on
 * Returns     1, or 0: it is not known
 * See         SSL_set_trust(3)
 */
int64_t gasket_ssl_set_trust(int64_t ssl, int64_t trust);

/*
 * Gives the parameters of verification, to be changed in place.
 *
 * ssl         SSL handle
 * Returns     borrowed X509_VERIFY_PARAM handle
 * See         SSL_CTX_get0_param(3)
 */
int64_t gasket_ssl_get0_param(int64_t ssl);

/*
 * Sets the parameters of verification to a copy of others.
 *
 * ssl         SSL handle
 * param       X509_VERIFY_PARAM handle
 * Returns     1, or 0
 * See         SSL_CTX_get0_param(3)
 */
int64_t gasket_ssl_set1_param(int64_t ssl, int64_t param);

/*
 * Sets the trust store that the peer is verified with.
 *
 * ssl         SSL handle
 * store       X509_STORE handle or 0: 0: the context's is used
 * Returns     1
 * See         SSL_CTX_set1_verify_cert_store(3)
 */
int64_t gasket_ssl_set0_verify_cert_store(int64_t ssl, int64_t store);

/*
 * Sets the trust store that the peer is verified with.
 *
 * ssl         SSL handle
 * store       X509_STORE handle or 0: 0: the context's is used
 * Returns     1
 * See         SSL_CTX_set1_verify_cert_store(3)
 */
int64_t gasket_ssl_set1_verify_cert_store(int64_t ssl, int64_t store);

/*
 * Gives the trust store that the peer is verified with, where the SSL has one of its own. That of a
 * context of gasket_ctx_new is shared by all of them, and is refused.
 *
 * ssl         SSL handle
 * store       an int64_t to write to: an X509_STORE; 0: none was set
 * Returns     1
 * Streams     refused on the SSL of a stream: its trust store is shared with others
 * See         SSL_CTX_set1_verify_cert_store(3)
 */
int64_t gasket_ssl_get0_verify_cert_store(int64_t ssl, void *store);

/*
 * Sets the store that one's own chain is made of.
 *
 * ssl         SSL handle
 * store       X509_STORE handle or 0: 0: the context's trust store is used
 * Returns     1
 * See         SSL_CTX_set1_verify_cert_store(3)
 */
int64_t gasket_ssl_set0_chain_cert_store(int64_t ssl, int64_t store);

/*
 * Sets the store that one's own chain is made of.
 *
 * ssl         SSL handle
 * store       X509_STORE handle or 0: 0: the context's trust store is used
 * Returns     1
 * See         SSL_CTX_set1_verify_cert_store(3)
 */
int64_t gasket_ssl_set1_chain_cert_store(int64_t ssl, int64_t store);

/*
 * Gives the store that one's own chain is made of, where the SSL has one of its own.
 *
 * ssl         SSL handle
 * store       an int64_t to write to: an X509_STORE; 0: none was set
 * Returns     1
 * Streams     refused on the SSL of a stream: its trust store is shared with others
 * See         SSL_CTX_set1_verify_cert_store(3)
 */
int64_t gasket_ssl_get0_chain_cert_store(int64_t ssl, void *store);

/*
 * Says which authorities a server names to clients that it asks for a certificate.
 *
 * ssl         SSL handle
 * names       STACK_OF(X509_NAME) handle or 0: 0: the context's are used
 * Returns     0
 * See         SSL_CTX_set_client_CA_list(3)
 */
int64_t gasket_ssl_set_client_ca_list(int64_t ssl, int64_t names);

/*
 * Gives the authorities that a server names, its context's where it has none of its own; on a
 * client, those that the server has named.
 *
 * ssl         SSL handle
 * Returns     borrowed STACK_OF(X509_NAME) handle: the names; 0: none
 * See         SSL_get_client_CA_list(3)
 */
int64_t gasket_ssl_get_client_ca_list(int64_t ssl);

/*
 * Adds the subject of a certificate to the authorities that a server names.
 *
 * ssl         SSL handle
 * x509        X509 handle or 0: an authority's certificate; 0 is answered with 0
 * Returns     1, or 0
 * See         SSL_CTX_set_client_CA_list(3)
 */
int64_t gasket_ssl_add_client_ca(int64_t ssl, int64_t x509);

/*
 * Says which authorities are named to the peer, by either side.
 *
 * ssl         SSL handle
 * names       STACK_OF(X509_NAME) handle or 0: 0: the context's are used
 * Returns     0
 * See         SSL_CTX_set0_CA_list(3)
 */
int64_t gasket_ssl_set0_ca_list(int64_t ssl, int64_t names);

/*
 * Gives the authorities that SSL_set0_CA_list has set, or the context's.
 *
 * ssl         SSL handle
 * Returns     borrowed STACK_OF(X509_NAME) handle: the names; 0: none
 * See         SSL_CTX_set0_CA_list(3)
 */
int64_t gasket_ssl_get0_ca_list(int64_t ssl);

/*
 * Adds the subject of a certificate to the authorities that are named to the peer.
 *
 * ssl         SSL handle
 * x509        X509 handle or 0: an authority's certificate; 0 is answered with 0
 * Returns     1, or 0
 * See         SSL_CTX_set0_CA_list(3)
 */
int64_t gasket_ssl_add1_to_ca_list(int64_t ssl, int64_t x509);

/*
 * Gives the authorities that the peer has named.
 *
 * ssl         SSL handle
 * Returns     borrowed STACK_OF(X509_NAME) handle: the names; 0: none
 * See         SSL_CTX_set0_CA_list(3)
 */
int64_t gasket_ssl_get0_peer_ca_list(int64_t ssl);

/*
 * Copies a list of names.
 *
 * names       STACK_OF(X509_NAME) handle
 * Returns     new STACK_OF(X509_NAME) handle: the copy; 0 with the reason in the queue
 * See         openssl/ssl.h
 */
int64_t gasket_ssl_dup_ca_list(int64_t names);

/*
 * Reads the subjects of a file's certificates.
 *
 * file        text of any bytes: certificates, in PEM
 * Returns     new STACK_OF(X509_NAME) handle: the subjects, each once; 0 with the reason in the
 *             queue
 * Waits       for files only
 * See         SSL_load_client_CA_file(3)
 */
int64_t gasket_ssl_load_client_ca_file(const char *file);

/*
 * Reads the subjects of a file's certificates.
 *
 * file        text of any bytes: certificates, in PEM
 * properties  text or NULL: which algorithms to use; NULL: the usual
 * Returns     new STACK_OF(X509_NAME) handle: the subjects, each once; 0 with the reason in the
 *             queue
 * Waits       for files only
 * OpenSSL     3.0 and newer
 * See         SSL_load_client_CA_file(3)
 */
int64_t gasket_ssl_load_client_ca_file_ex(const char *file, const char *properties);

/*
 * Adds the subjects of a file's certificates to a list, those that are not in it.
 *
 * names       STACK_OF(X509_NAME) handle
 * file        text of any bytes: certificates, in PEM
 * Returns     1, or 0 with the reason in the queue
 * Waits       for files only
 * See         SSL_load_client_CA_file(3)
 */
int64_t gasket_ssl_add_file_cert_subjects_to_stack(int64_t names, const char *file);

/*
 * Adds the subjects of the certificates in a directory to a list, those that are not in it.
 *
 * names       STACK_OF(X509_NAME) handle
 * directory   text of any bytes: each file of which is read
 * Returns     1, or 0 with the reason in the queue
 * Waits       for files only
 * See         SSL_load_client_CA_file(3)
 */
int64_t gasket_ssl_add_dir_cert_subjects_to_stack(int64_t names, const char *directory);

/*
 * Adds the subjects of the certificates in a store to a list, those that are not in it. What is
 * encrypted there is passed over.
 *
 * names       STACK_OF(X509_NAME) handle
 * uri         text of any bytes: of a file or directory, or what a provider knows
 * Returns     1, or 0 with the reason in the queue
 * Waits       for files only
 * OpenSSL     3.0 and newer
 * See         SSL_load_client_CA_file(3)
 */
int64_t gasket_ssl_add_store_cert_subjects_to_stack(int64_t names, const char *uri);

/*
 * Copies the types of certificates that the server asks for, before TLS 1.3.
 *
 * ssl         SSL handle: a client's
 * types       bytes out or NULL: TLS_CT_RSA_SIGN and so on, a byte each
 * length      size_t
 * Returns     how many there are; 0: none were asked for
 * See         SSL_CTX_set1_curves(3)
 */
int64_t gasket_ssl_get0_certificate_types(int64_t ssl, void *types, int64_t length);

/*
 * Says which types of certificates a server asks for, before TLS 1.3.
 *
 * ssl         SSL handle: a server's
 * types       bytes in or NULL: TLS_CT_RSA_SIGN and so on, a byte each; none: as the ciphers demand
 * length      size_t: at most 255
 * Returns     1, or 0
 * See         openssl/ssl.h
 */
int64_t gasket_ssl_set1_client_certificate_types(int64_t ssl, const void *types, int64_t length);

/*
 * Has the peer verified by TLSA records. It sets the server's name too where none is set.
 *
 * ssl         SSL handle
 * base_domain text: the name that the TLSA records were found under
 * Returns     1; 0: SSL_CTX_dane_enable comes first, or it is on already; -1: it failed
 * See         SSL_CTX_dane_enable(3)
 */
int64_t gasket_ssl_dane_enable(int64_t ssl, const char *base_domain);

/*
 * Adds a TLSA record of the peer.
 *
 * ssl         SSL handle
 * usage       uint8_t: 0 to 3
 * selector    uint8_t: 0: the whole certificate; 1: its public key
 * matching_type uint8_t: 0: the data itself; 1: its SHA-256; 2: its SHA-512
 * data        bytes in
 * length      size_t
 * Returns     1; 0: the record is of no use; -1: it failed
 * See         SSL_CTX_dane_enable(3)
 */
int64_t gasket_ssl_dane_tlsa_add(int64_t ssl, int64_t usage, int64_t selector, int64_t matching_type, const void *data, int64_t length);

/*
 * Sets how DANE verifies, besides what is set.
 *
 * ssl         SSL handle
 * flags       unsigned long: DANE_FLAG_NO_DANE_EE_NAMECHECKS
 * Returns     what was set until now
 * See         SSL_CTX_dane_enable(3)
 */
int64_t gasket_ssl_dane_set_flags(int64_t ssl, int64_t flags);

/*
 * Clears what SSL_dane_set_flags sets.
 *
 * ssl         SSL handle
 * flags       unsigned long: DANE_FLAG_NO_DANE_EE_NAMECHECKS
 * Returns     what was set until now
 * See         SSL_CTX_dane_enable(3)
 */
int64_t gasket_ssl_dane_clear_flags(int64_t ssl, int64_t flags);

/*
 * Tells which trust anchor a TLSA record has led to.
 *
 * ssl         SSL handle
 * certificate an int64_t to write to or NULL: an X509: the trust anchor; 0: none
 * key         an int64_t to write to or NULL: an EVP_PKEY: the bare key that was the trust anchor;
 *             0: none
 * Returns     how many certificates stand between the peer's own and the anchor; -1: DANE did not
 *             verify it
 * See         SSL_CTX_dane_enable(3)
 */
int64_t gasket_ssl_get0_dane_authority(int64_t ssl, void *certificate, void *key);

/*
 * Copies the TLSA record that the peer was verified by.
 *
 * ssl         SSL handle
 * usage       an int64_t to write to or NULL
 * selector    an int64_t to write to or NULL
 * matching_type an int64_t to write to or NULL
 * data        bytes out or NULL
 * length      size_t
 * data_length an int64_t to write to or NULL: how many bytes of data there are
 * Returns     how many certificates stand between the peer's own and the anchor; -1: DANE did not
 *             verify it
 * See         SSL_CTX_dane_enable(3)
 */
int64_t gasket_ssl_get0_dane_tlsa(int64_t ssl, void *usage, void *selector, void *matching_type, void *data, int64_t length, void *data_length);

/*
 * Has a client ask for certificate timestamps and check them.
 *
 * ssl         SSL handle
 * mode        int: SSL_CT_VALIDATION_PERMISSIVE: only ask; SSL_CT_VALIDATION_STRICT: demand a valid
 *             timestamp
 * Returns     1, or 0 with the reason in the queue
 * See         SSL_CTX_set_ct_validation_callback(3)
 */
int64_t gasket_ssl_enable_ct(int64_t ssl, int64_t mode);

/*
 * Has a client not ask for certificate timestamps any more.
 *
 * ssl         SSL handle
 * Returns     0
 * See         SSL_CTX_set_ct_validation_callback(3)
 */
int64_t gasket_ssl_disable_ct(int64_t ssl);

/*
 * Tells whether certificate timestamps are asked for and checked.
 *
 * ssl         SSL handle
 * Returns     1 or 0
 * See         SSL_CTX_set_ct_validation_callback(3)
 */
int64_t gasket_ssl_ct_is_enabled(int64_t ssl);

/*
 * Gives the session. With TLS 1.3 it can be resumed only once the server's ticket has been read.
 *
 * ssl         SSL handle
 * Returns     borrowed SSL_SESSION handle: the session; 0: none
 * See         SSL_get_session(3)
 */
int64_t gasket_ssl_get_session(int64_t ssl);

/*
 * Is SSL_get_session under another name.
 *
 * ssl         SSL handle
 * Returns     borrowed SSL_SESSION handle: the session; 0: none
 * See         SSL_get_session(3)
 */
int64_t gasket_ssl_get0_session(int64_t ssl);

/*
 * Gives the session. With TLS 1.3 it can be resumed only once the server's ticket has been read.
 *
 * ssl         SSL handle
 * Returns     new SSL_SESSION handle: the session; 0: none
 * See         SSL_get_session(3)
 */
int64_t gasket_ssl_get1_session(int64_t ssl);

/*
 * Has a client resume a session, before the handshake.
 *
 * ssl         SSL handle: a client's
 * session     SSL_SESSION handle or 0: 0: none is resumed
 * Returns     1, or 0 with the reason in the queue
 * See         SSL_set_session(3)
 */
int64_t gasket_ssl_set_session(int64_t ssl, int64_t session);

/*
 * Tells whether a session was resumed.
 *
 * ssl         SSL handle
 * Returns     1, or 0: a new one was made
 * See         SSL_session_reused(3)
 */
int64_t gasket_ssl_session_reused(int64_t ssl);

/*
 * Is SSL_session_reused under its old name.
 *
 * ssl         SSL handle
 * Returns     1, or 0: a new one was made
 * See         SSL_session_reused(3)
 */
int64_t gasket_ssl_cache_hit(int64_t ssl);

/*
 * Tells when a session was made.
 *
 * session     SSL_SESSION handle
 * Returns     seconds since 1970
 * See         SSL_SESSION_get_time(3)
 */
int64_t gasket_ssl_get_time(int64_t session);

/*
 * Says when a session was made.
 *
 * session     SSL_SESSION handle
 * time        long: seconds since 1970
 * Returns     `time`
 * See         SSL_SESSION_get_time(3)
 */
int64_t gasket_ssl_set_time(int64_t session, int64_t time);

/*
 * Tells for how long a session can be resumed.
 *
 * session     SSL_SESSION handle
 * Returns     in seconds
 * See         SSL_SESSION_get_time(3)
 */
int64_t gasket_ssl_get_timeout(int64_t session);

/*
 * Says for how long a session can be resumed.
 *
 * session     SSL_SESSION handle
 * timeout     long: in seconds
 * Returns     1
 * See         SSL_SESSION_get_time(3)
 */
int64_t gasket_ssl_set_timeout(int64_t session, int64_t timeout);

/*
 * Tells for how long sessions of the SSL's protocol can be resumed where nothing else is set.
 *
 * ssl         SSL handle
 * Returns     in seconds
 * See         SSL_get_default_timeout(3)
 */
int64_t gasket_ssl_get_default_timeout(int64_t ssl);

/*
 * Has a server resume only sessions that were made under the same mark.
 *
 * ssl         SSL handle: a server's
 * id          bytes in or NULL: any bytes
 * length      unsigned int: at most 32
 * Returns     1, or 0: they are too many
 * See         SSL_CTX_set_session_id_context(3)
 */
int64_t gasket_ssl_set_session_id_context(int64_t ssl, const void *id, int64_t length);

/*
 * Tells whether the context's cache has a session with this ID.
 *
 * ssl         SSL handle
 * id          bytes in
 * length      unsigned int
 * Returns     1 or 0
 * See         SSL_CTX_set_generate_session_id(3)
 */
int64_t gasket_ssl_has_matching_session_id(int64_t ssl, const void *id, int64_t length);

/*
 * Tells how many tickets a TLS 1.3 server sends after the handshake.
 *
 * ssl         SSL handle
 * Returns     how many; 2 to begin with
 * See         SSL_CTX_set_num_tickets(3)
 */
int64_t gasket_ssl_get_num_tickets(int64_t ssl);

/*
 * Says how many tickets a TLS 1.3 server sends after the handshake.
 *
 * ssl         SSL handle
 * count       size_t
 * Returns     1
 * See         SSL_CTX_set_num_tickets(3)
 */
int64_t gasket_ssl_set_num_tickets(int64_t ssl, int64_t count);

/*
 * Tells how much early data a server allows with the tickets that it sends.
 *
 * ssl         SSL handle
 * Returns     in bytes; 0: none is allowed
 * See         SSL_read_early_data(3)
 */
int64_t gasket_ssl_get_max_early_data(int64_t ssl);

/*
 * Says how much early data a server allows with the tickets that it sends.
 *
 * ssl         SSL handle: a server's
 * size        uint32_t: in bytes; 0: none is allowed
 * Returns     1, or 0
 * See         SSL_read_early_data(3)
 */
int64_t gasket_ssl_set_max_early_data(int64_t ssl, int64_t size);

/*
 * Tells how much early data a server reads.
 *
 * ssl         SSL handle
 * Returns     in bytes; 16384 to begin with
 * See         SSL_read_early_data(3)
 */
int64_t gasket_ssl_get_recv_max_early_data(int64_t ssl);

/*
 * Says how much early data a server reads.
 *
 * ssl         SSL handle: a server's
 * size        uint32_t: in bytes, not less than its tickets allow
 * Returns     1, or 0
 * See         SSL_read_early_data(3)
 */
int64_t gasket_ssl_set_recv_max_early_data(int64_t ssl, int64_t size);

/*
 * Sets the host name that a client asks the server for. It has nothing to do with whom the
 * certificate is checked for.
 *
 * ssl         SSL handle
 * name        text or NULL: at most 255 bytes; NULL: none
 * Returns     1, or 0 with the reason in the queue
 * See         SSL_CTX_set_tlsext_servername_callback(3)
 */
int64_t gasket_ssl_set_tlsext_host_name(int64_t ssl, const char *name);

/*
 * Sets the application protocols that a client offers. Unlike elsewhere, 0 is success.
 *
 * ssl         SSL handle: a client's
 * protocols   bytes in or NULL: names, each after a byte that says how long it is, the preferred
 *             first; none: nothing is offered
 * length      unsigned int
 * Returns     0 when it is done, 1 when not
 * See         SSL_CTX_set_alpn_select_cb(3)
 */
int64_t gasket_ssl_set_alpn_protos(int64_t ssl, const void *protocols, int64_t length);

/*
 * Has a client ask for records that are no larger than this.
 *
 * ssl         SSL handle: a client's
 * mode        uint8_t: TLSEXT_max_fragment_length_512 and so on;
 *             TLSEXT_max_fragment_length_DISABLED, which is 0: none
 * Returns     1, or 0 with the reason in the queue
 * See         SSL_CTX_set_tlsext_max_fragment_length(3)
 */
int64_t gasket_ssl_set_tlsext_max_fragment_length(int64_t ssl, int64_t mode);

/*
 * Sets the SRTP profiles that are offered, with DTLS. Unlike elsewhere, 0 is success.
 *
 * ssl         SSL handle
 * profiles    text: names separated by colons
 * Returns     0 when it is done, 1 when not
 * See         SSL_CTX_set_tlsext_use_srtp(3)
 */
int64_t gasket_ssl_set_tlsext_use_srtp(int64_t ssl, const char *profiles);

/*
 * Gives the SRTP profiles that are offered, the context's where the SSL has none of its own.
 *
 * ssl         SSL handle
 * Returns     borrowed STACK_OF(SRTP_PROTECTION_PROFILE) handle: the profiles; 0: none
 * See         SSL_CTX_set_tlsext_use_srtp(3)
 */
int64_t gasket_ssl_get_srtp_profiles(int64_t ssl);

/*
 * Tells whether a client asks for the status of the server's certificate.
 *
 * ssl         SSL handle
 * Returns     TLSEXT_STATUSTYPE_ocsp, which is 1, or -1: none is asked for
 * See         SSL_CTX_set_tlsext_status_cb(3)
 */
int64_t gasket_ssl_get_tlsext_status_type(int64_t ssl);

/*
 * Has a client ask for the status of the server's certificate.
 *
 * ssl         SSL handle: a client's
 * type        long: TLSEXT_STATUSTYPE_ocsp, which is 1; -1: none
 * Returns     1
 * See         SSL_CTX_set_tlsext_status_cb(3)
 */
int64_t gasket_ssl_set_tlsext_status_type(int64_t ssl, int64_t type);

/*
 * Copies the OCSP response that the server has sent, in DER.
 *
 * ssl         SSL handle
 * buffer      bytes out or NULL
 * length      size_t
 * Returns     how many bytes there are; -1: none
 * See         SSL_CTX_set_tlsext_status_cb(3)
 */
int64_t gasket_ssl_get_tlsext_status_ocsp_resp(int64_t ssl, void *buffer, int64_t length);

/*
 * Sets the OCSP response that a server sends. It is sent where a status callback of the context
 * says so.
 *
 * ssl         SSL handle: a server's
 * response    bytes in or NULL: in DER; none: nothing is sent
 * length      size_t
 * Returns     1, or 0: no memory
 * See         SSL_CTX_set_tlsext_status_cb(3)
 */
int64_t gasket_ssl_set_tlsext_status_ocsp_resp(int64_t ssl, const void *response, int64_t length);

/*
 * Gives the extensions of the request for a status.
 *
 * ssl         SSL handle
 * extensions  an int64_t to write to: a STACK_OF(X509_EXTENSION); 0: none
 * Returns     1
 * See         openssl/tls1.h
 */
int64_t gasket_ssl_get_tlsext_status_exts(int64_t ssl, void *extensions);

/*
 * Sets the extensions of the request for a status.
 *
 * ssl         SSL handle: a client's
 * extensions  STACK_OF(X509_EXTENSION) handle or 0: 0: none
 * Returns     1
 * See         openssl/tls1.h
 */
int64_t gasket_ssl_set_tlsext_status_exts(int64_t ssl, int64_t extensions);

/*
 * Sets the hint that tells clients which pre-shared key to use, before TLS 1.3.
 *
 * ssl         SSL handle: a server's
 * hint        text or NULL: at most 128 bytes; NULL: none
 * Returns     1, or 0: it is too long
 * See         SSL_CTX_use_psk_identity_hint(3)
 */
int64_t gasket_ssl_use_psk_identity_hint(int64_t ssl, const char *hint);

/*
 * Gives the modulus of an SRP exchange.
 *
 * ssl         SSL handle
 * Returns     borrowed BIGNUM handle: the number; 0: none
 * See         SSL_CTX_set_srp_password(3)
 */
int64_t gasket_ssl_get_srp_n(int64_t ssl);

/*
 * Gives the generator of an SRP exchange.
 *
 * ssl         SSL handle
 * Returns     borrowed BIGNUM handle: the number; 0: none
 * See         SSL_CTX_set_srp_password(3)
 */
int64_t gasket_ssl_get_srp_g(int64_t ssl);

/*
 * Tells the client's name in an SRP exchange.
 *
 * ssl         SSL handle
 * Returns     borrowed text: the name; 0: none
 * See         SSL_CTX_set_srp_password(3)
 */
const char *gasket_ssl_get_srp_username(int64_t ssl);

/*
 * Tells what SSL_set_srp_server_param has kept about the user.
 *
 * ssl         SSL handle
 * Returns     borrowed text: the text; 0: none
 * See         SSL_CTX_set_srp_password(3)
 */
const char *gasket_ssl_get_srp_userinfo(int64_t ssl);

/*
 * Sets what a server knows of the user in an SRP exchange. All is copied.
 *
 * ssl         SSL handle: a server's
 * modulus     BIGNUM handle or 0: 0: as it is
 * generator   BIGNUM handle or 0: 0: as it is
 * salt        BIGNUM handle or 0: 0: as it is
 * verifier    BIGNUM handle or 0: 0: as it is
 * info        text or NULL: anything about the user; NULL: as it is
 * Returns     1, or -1: one of the numbers is missing
 * See         SSL_CTX_set_srp_password(3)
 */
int64_t gasket_ssl_set_srp_server_param(int64_t ssl, int64_t modulus, int64_t generator, int64_t salt, int64_t verifier, const char *info);

/*
 * Sets what a server knows of the user in an SRP exchange, from the password.
 *
 * ssl         SSL handle: a server's
 * user        text of any bytes
 * password    text of any bytes
 * group       text: `1024`, `1536`, `2048`, `3072`, `4096`, `6144` or `8192`
 * Returns     1, or -1: it failed
 * See         SSL_CTX_set_srp_password(3)
 */
int64_t gasket_ssl_set_srp_server_param_pw(int64_t ssl, const char *user, const char *password, const char *group);

/*
 * Begins the server's part of an SRP exchange. OpenSSL calls it itself in the handshake.
 *
 * ssl         SSL handle: a server's
 * alert       an int64_t to write to: the alert to end the handshake with
 * Returns     0, or another number: the exchange cannot go on
 * See         SSL_CTX_set_srp_password(3)
 */
int64_t gasket_ssl_srp_server_param_with_username(int64_t ssl, void *alert);

/*
 * Makes an empty list.
 *
 * Returns     new STACK_OF(X509) handle
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_x509_new_null(void);

/*
 * Counts the elements of a list.
 *
 * sk          STACK_OF(X509) handle or 0
 * Returns     how many, or -1 for NULL
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_x509_num(int64_t sk);

/*
 * Gives an element of a list.
 *
 * sk          STACK_OF(X509) handle
 * index       int: from 0
 * Returns     borrowed X509 handle: none for an index that is not there
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_x509_value(int64_t sk, int64_t index);

/*
 * Adds an element at the end of a list.
 *
 * sk          STACK_OF(X509) handle
 * element     X509 handle
 * Returns     how many there are now, or 0
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_x509_push(int64_t sk, int64_t element);

/*
 * Adds an element at the beginning of a list.
 *
 * sk          STACK_OF(X509) handle
 * element     X509 handle
 * Returns     how many there are now, or 0
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_x509_unshift(int64_t sk, int64_t element);

/*
 * Adds an element in the middle of a list.
 *
 * sk          STACK_OF(X509) handle
 * element     X509 handle
 * index       int: before which; behind the last for any other number
 * Returns     how many there are now, or 0
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_x509_insert(int64_t sk, int64_t element, int64_t index);

/*
 * Takes the last element out of a list.
 *
 * sk          STACK_OF(X509) handle
 * Returns     new X509 handle: none when the list is empty
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_x509_pop(int64_t sk);

/*
 * Takes the first element out of a list.
 *
 * sk          STACK_OF(X509) handle
 * Returns     new X509 handle: none when the list is empty
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_x509_shift(int64_t sk);

/*
 * Takes an element out of a list.
 *
 * sk          STACK_OF(X509) handle
 * index       int
 * Returns     new X509 handle: none for an index that is not there
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_x509_delete(int64_t sk, int64_t index);

/*
 * Copies a list; elements that are counted are the same, others are copied too.
 *
 * sk          STACK_OF(X509) handle
 * Returns     new STACK_OF(X509) handle
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_x509_dup(int64_t sk);

/*
 * Frees a list and what it holds of its elements.
 *
 * sk          STACK_OF(X509) handle or 0
 * Returns     0
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_x509_free(int64_t sk);

/*
 * The same as free: a list's handle always holds its elements.
 *
 * sk          STACK_OF(X509) handle or 0
 * Returns     0
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_x509_pop_free(int64_t sk);

/*
 * Makes an empty list.
 *
 * Returns     new STACK_OF(X509_CRL) handle
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_x509_crl_new_null(void);

/*
 * Counts the elements of a list.
 *
 * sk          STACK_OF(X509_CRL) handle or 0
 * Returns     how many, or -1 for NULL
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_x509_crl_num(int64_t sk);

/*
 * Gives an element of a list.
 *
 * sk          STACK_OF(X509_CRL) handle
 * index       int: from 0
 * Returns     borrowed X509_CRL handle: none for an index that is not there
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_x509_crl_value(int64_t sk, int64_t index);

/*
 * Adds an element at the end of a list.
 *
 * sk          STACK_OF(X509_CRL) handle
 * element     X509_CRL handle
 * Returns     how many there are now, or 0
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_x509_crl_push(int64_t sk, int64_t element);

/*
 * Adds an element at the beginning of a list.
 *
 * sk          STACK_OF(X509_CRL) handle
 * element     X509_CRL handle
 * Returns     how many there are now, or 0
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_x509_crl_unshift(int64_t sk, int64_t element);

/*
 * Adds an element in the middle of a list.
 *
 * sk          STACK_OF(X509_CRL) handle
 * element     X509_CRL handle
 * index       int: before which; behind the last for any other number
 * Returns     how many there are now, or 0
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_x509_crl_insert(int64_t sk, int64_t element, int64_t index);

/*
 * Takes the last element out of a list.
 *
 * sk          STACK_OF(X509_CRL) handle
 * Returns     new X509_CRL handle: none when the list is empty
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_x509_crl_pop(int64_t sk);

/*
 * Takes the first element out of a list.
 *
 * sk          STACK_OF(X509_CRL) handle
 * Returns     new X509_CRL handle: none when the list is empty
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_x509_crl_shift(int64_t sk);

/*
 * Takes an element out of a list.
 *
 * sk          STACK_OF(X509_CRL) handle
 * index       int
 * Returns     new X509_CRL handle: none for an index that is not there
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_x509_crl_delete(int64_t sk, int64_t index);

/*
 * Copies a list; elements that are counted are the same, others are copied too.
 *
 * sk          STACK_OF(X509_CRL) handle
 * Returns     new STACK_OF(X509_CRL) handle
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_x509_crl_dup(int64_t sk);

/*
 * Frees a list and what it holds of its elements.
 *
 * sk          STACK_OF(X509_CRL) handle or 0
 * Returns     0
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_x509_crl_free(int64_t sk);

/*
 * The same as free: a list's handle always holds its elements.
 *
 * sk          STACK_OF(X509_CRL) handle or 0
 * Returns     0
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_x509_crl_pop_free(int64_t sk);

/*
 * Makes an empty list.
 *
 * Returns     new STACK_OF(X509_NAME) handle
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_x509_name_new_null(void);

/*
 * Counts the elements of a list.
 *
 * sk          STACK_OF(X509_NAME) handle or 0
 * Returns     how many, or -1 for NULL
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_x509_name_num(int64_t sk);

/*
 * Gives an element of a list.
 *
 * sk          STACK_OF(X509_NAME) handle
 * index       int: from 0
 * Returns     borrowed X509_NAME handle: none for an index that is not there
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_x509_name_value(int64_t sk, int64_t index);

/*
 * Adds an element at the end of a list.
 *
 * sk          STACK_OF(X509_NAME) handle
 * element     X509_NAME handle
 * Returns     how many there are now, or 0
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_x509_name_push(int64_t sk, int64_t element);

/*
 * Adds an element at the beginning of a list.
 *
 * sk          STACK_OF(X509_NAME) handle
 * element     X509_NAME handle
 * Returns     how many there are now, or 0
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_x509_name_unshift(int64_t sk, int64_t element);

/*
 * Adds an element in the middle of a list.
 *
 * sk          STACK_OF(X509_NAME) handle
 * element     X509_NAME handle
 * index       int: before which; behind the last for any other number
 * Returns     how many there are now, or 0
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_x509_name_insert(int64_t sk, int64_t element, int64_t index);

/*
 * Takes the last element out of a list.
 *
 * sk          STACK_OF(X509_NAME) handle
 * Returns     new X509_NAME handle: none when the list is empty
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_x509_name_pop(int64_t sk);

/*
 * Takes the first element out of a list.
 *
 * sk          STACK_OF(X509_NAME) handle
 * Returns     new X509_NAME handle: none when the list is empty
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_x509_name_shift(int64_t sk);

/*
 * Takes an element out of a list.
 *
 * sk          STACK_OF(X509_NAME) handle
 * index       int
 * Returns     new X509_NAME handle: none for an index that is not there
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_x509_name_delete(int64_t sk, int64_t index);

/*
 * Copies a list; elements that are counted are the same, others are copied too.
 *
 * sk          STACK_OF(X509_NAME) handle
 * Returns     new STACK_OF(X509_NAME) handle
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_x509_name_dup(int64_t sk);

/*
 * Frees a list and what it holds of its elements.
 *
 * sk          STACK_OF(X509_NAME) handle or 0
 * Returns     0
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_x509_name_free(int64_t sk);

/*
 * The same as free: a list's handle always holds its elements.
 *
 * sk          STACK_OF(X509_NAME) handle or 0
 * Returns     0
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_x509_name_pop_free(int64_t sk);

/*
 * Makes an empty list.
 *
 * Returns     new STACK_OF(X509_EXTENSION) handle
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_x509_extension_new_null(void);

/*
 * Counts the elements of a list.
 *
 * sk          STACK_OF(X509_EXTENSION) handle or 0
 * Returns     how many, or -1 for NULL
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_x509_extension_num(int64_t sk);

/*
 * Gives an element of a list.
 *
 * sk          STACK_OF(X509_EXTENSION) handle
 * index       int: from 0
 * Returns     borrowed X509_EXTENSION handle: none for an index that is not there
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_x509_extension_value(int64_t sk, int64_t index);

/*
 * Adds an element at the end of a list.
 *
 * sk          STACK_OF(X509_EXTENSION) handle
 * element     X509_EXTENSION handle
 * Returns     how many there are now, or 0
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_x509_extension_push(int64_t sk, int64_t element);

/*
 * Adds an element at the beginning of a list.
 *
 * sk          STACK_OF(X509_EXTENSION) handle
 * element     X509_EXTENSION handle
 * Returns     how many there are now, or 0
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_x509_extension_unshift(int64_t sk, int64_t element);

/*
 * Adds an element in the middle of a list.
 *
 * sk          STACK_OF(X509_EXTENSION) handle
 * element     X509_EXTENSION handle
 * index       int: before which; behind the last for any other number
 * Returns     how many there are now, or 0
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_x509_extension_insert(int64_t sk, int64_t element, int64_t index);

/*
 * Takes the last element out of a list.
 *
 * sk          STACK_OF(X509_EXTENSION) handle
 * Returns     new X509_EXTENSION handle: none when the list is empty
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_x509_extension_pop(int64_t sk);

/*
 * Takes the first element out of a list.
 *
 * sk          STACK_OF(X509_EXTENSION) handle
 * Returns     new X509_EXTENSION handle: none when the list is empty
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_x509_extension_shift(int64_t sk);

/*
 * Takes an element out of a list.
 *
 * sk          STACK_OF(X509_EXTENSION) handle
 * index       int
 * Returns     new X509_EXTENSION handle: none for an index that is not there
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_x509_extension_delete(int64_t sk, int64_t index);

/*
 * Copies a list; elements that are counted are the same, others are copied too.
 *
 * sk          STACK_OF(X509_EXTENSION) handle
 * Returns     new STACK_OF(X509_EXTENSION) handle
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_x509_extension_dup(int64_t sk);

/*
 * Frees a list and what it holds of its elements.
 *
 * sk          STACK_OF(X509_EXTENSION) handle or 0
 * Returns     0
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_x509_extension_free(int64_t sk);

/*
 * The same as free: a list's handle always holds its elements.
 *
 * sk          STACK_OF(X509_EXTENSION) handle or 0
 * Returns     0
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_x509_extension_pop_free(int64_t sk);

/*
 * Makes an empty list.
 *
 * Returns     new STACK_OF(X509_REVOKED) handle
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_x509_revoked_new_null(void);

/*
 * Counts the elements of a list.
 *
 * sk          STACK_OF(X509_REVOKED) handle or 0
 * Returns     how many, or -1 for NULL
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_x509_revoked_num(int64_t sk);

/*
 * Gives an element of a list.
 *
 * sk          STACK_OF(X509_REVOKED) handle
 * index       int: from 0
 * Returns     borrowed X509_REVOKED handle: none for an index that is not there
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_x509_revoked_value(int64_t sk, int64_t index);

/*
 * Adds an element at the end of a list.
 *
 * sk          STACK_OF(X509_REVOKED) handle
 * element     X509_REVOKED handle
 * Returns     how many there are now, or 0
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_x509_revoked_push(int64_t sk, int64_t element);

/*
 * Adds an element at the beginning of a list.
 *
 * sk          STACK_OF(X509_REVOKED) handle
 * element     X509_REVOKED handle
 * Returns     how many there are now, or 0
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_x509_revoked_unshift(int64_t sk, int64_t element);

/*
 * Adds an element in the middle of a list.
 *
 * sk          STACK_OF(X509_REVOKED) handle
 * element     X509_REVOKED handle
 * index       int: before which; behind the last for any other number
 * Returns     how many there are now, or 0
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_x509_revoked_insert(int64_t sk, int64_t element, int64_t index);

/*
 * Takes the last element out of a list.
 *
 * sk          STACK_OF(X509_REVOKED) handle
 * Returns     new X509_REVOKED handle: none when the list is empty
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_x509_revoked_pop(int64_t sk);

/*
 * Takes the first element out of a list.
 *
 * sk          STACK_OF(X509_REVOKED) handle
 * Returns     new X509_REVOKED handle: none when the list is empty
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_x509_revoked_shift(int64_t sk);

/*
 * Takes an element out of a list.
 *
 * sk          STACK_OF(X509_REVOKED) handle
 * index       int
 * Returns     new X509_REVOKED handle: none for an index that is not there
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_x509_revoked_delete(int64_t sk, int64_t index);

/*
 * Copies a list; elements that are counted are the same, others are copied too.
 *
 * sk          STACK_OF(X509_REVOKED) handle
 * Returns     new STACK_OF(X509_REVOKED) handle
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_x509_revoked_dup(int64_t sk);

/*
 * Frees a list and what it holds of its elements.
 *
 * sk          STACK_OF(X509_REVOKED) handle or 0
 * Returns     0
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_x509_revoked_free(int64_t sk);

/*
 * The same as free: a list's handle always holds its elements.
 *
 * sk          STACK_OF(X509_REVOKED) handle or 0
 * Returns     0
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_x509_revoked_pop_free(int64_t sk);

/*
 * Makes an empty list.
 *
 * Returns     new STACK_OF(X509_OBJECT) handle
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_x509_object_new_null(void);

/*
 * Counts the elements of a list.
 *
 * sk          STACK_OF(X509_OBJECT) handle or 0
 * Returns     how many, or -1 for NULL
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_x509_object_num(int64_t sk);

/*
 * Gives an element of a list.
 *
 * sk          STACK_OF(X509_OBJECT) handle
 * index       int: from 0
 * Returns     borrowed X509_OBJECT handle: none for an index that is not there
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_x509_object_value(int64_t sk, int64_t index);

/*
 * Adds an element at the end of a list.
 *
 * sk          STACK_OF(X509_OBJECT) handle
 * element     X509_OBJECT handle
 * Returns     how many there are now, or 0
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_x509_object_push(int64_t sk, int64_t element);

/*
 * Adds an element at the beginning of a list.
 *
 * sk          STACK_OF(X509_OBJECT) handle
 * element     X509_OBJECT handle
 * Returns     how many there are now, or 0
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_x509_object_unshift(int64_t sk, int64_t element);

/*
 * Adds an element in the middle of a list.
 *
 * sk          STACK_OF(X509_OBJECT) handle
 * element     X509_OBJECT handle
 * index       int: before which; behind the last for any other number
 * Returns     how many there are now, or 0
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_x509_object_insert(int64_t sk, int64_t element, int64_t index);

/*
 * Takes the last element out of a list.
 *
 * sk          STACK_OF(X509_OBJECT) handle
 * Returns     new X509_OBJECT handle: none when the list is empty
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_x509_object_pop(int64_t sk);

/*
 * Takes the first element out of a list.
 *
 * sk          STACK_OF(X509_OBJECT) handle
 * Returns     new X509_OBJECT handle: none when the list is empty
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_x509_object_shift(int64_t sk);

/*
 * Takes an element out of a list.
 *
 * sk          STACK_OF(X509_OBJECT) handle
 * index       int
 * Returns     new X509_OBJECT handle: none for an index that is not there
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_x509_object_delete(int64_t sk, int64_t index);

/*
 * Copies a list; elements that are counted are the same, others are copied too.
 *
 * sk          STACK_OF(X509_OBJECT) handle
 * Returns     new STACK_OF(X509_OBJECT) handle
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_x509_object_dup(int64_t sk);

/*
 * Frees a list and what it holds of its elements.
 *
 * sk          STACK_OF(X509_OBJECT) handle or 0
 * Returns     0
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_x509_object_free(int64_t sk);

/*
 * The same as free: a list's handle always holds its elements.
 *
 * sk          STACK_OF(X509_OBJECT) handle or 0
 * Returns     0
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_x509_object_pop_free(int64_t sk);

/*
 * Makes an empty list.
 *
 * Returns     new STACK_OF(GENERAL_NAME) handle
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_general_name_new_null(void);

/*
 * Counts the elements of a list.
 *
 * sk          STACK_OF(GENERAL_NAME) handle or 0
 * Returns     how many, or -1 for NULL
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_general_name_num(int64_t sk);

/*
 * Gives an element of a list.
 *
 * sk          STACK_OF(GENERAL_NAME) handle
 * index       int: from 0
 * Returns     borrowed GENERAL_NAME handle: none for an index that is not there
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_general_name_value(int64_t sk, int64_t index);

/*
 * Adds an element at the end of a list.
 *
 * sk          STACK_OF(GENERAL_NAME) handle
 * element     GENERAL_NAME handle
 * Returns     how many there are now, or 0
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_general_name_push(int64_t sk, int64_t element);

/*
 * Adds an element at the beginning of a list.
 *
 * sk          STACK_OF(GENERAL_NAME) handle
 * element     GENERAL_NAME handle
 * Returns     how many there are now, or 0
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_general_name_unshift(int64_t sk, int64_t element);

/*
 * Adds an element in the middle of a list.
 *
 * sk          STACK_OF(GENERAL_NAME) handle
 * element     GENERAL_NAME handle
 * index       int: before which; behind the last for any other number
 * Returns     how many there are now, or 0
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_general_name_insert(int64_t sk, int64_t element, int64_t index);

/*
 * Takes the last element out of a list.
 *
 * sk          STACK_OF(GENERAL_NAME) handle
 * Returns     new GENERAL_NAME handle: none when the list is empty
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_general_name_pop(int64_t sk);

/*
 * Takes the first element out of a list.
 *
 * sk          STACK_OF(GENERAL_NAME) handle
 * Returns     new GENERAL_NAME handle: none when the list is empty
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_general_name_shift(int64_t sk);

/*
 * Takes an element out of a list.
 *
 * sk          STACK_OF(GENERAL_NAME) handle
 * index       int
 * Returns     new GENERAL_NAME handle: none for an index that is not there
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_general_name_delete(int64_t sk, int64_t index);

/*
 * Copies a list; elements that are counted are the same, others are copied too.
 *
 * sk          STACK_OF(GENERAL_NAME) handle
 * Returns     new STACK_OF(GENERAL_NAME) handle
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_general_name_dup(int64_t sk);

/*
 * Frees a list and what it holds of its elements.
 *
 * sk          STACK_OF(GENERAL_NAME) handle or 0
 * Returns     0
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_general_name_free(int64_t sk);

/*
 * The same as free: a list's handle always holds its elements.
 *
 * sk          STACK_OF(GENERAL_NAME) handle or 0
 * Returns     0
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_general_name_pop_free(int64_t sk);

/*
 * Makes an empty list.
 *
 * Returns     new STACK_OF(ASN1_OBJECT) handle
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_asn1_object_new_null(void);

/*
 * Counts the elements of a list.
 *
 * sk          STACK_OF(ASN1_OBJECT) handle or 0
 * Returns     how many, or -1 for NULL
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_asn1_object_num(int64_t sk);

/*
 * Gives an element of a list.
 *
 * sk          STACK_OF(ASN1_OBJECT) handle
 * index       int: from 0
 * Returns     borrowed ASN1_OBJECT handle: none for an index that is not there
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_asn1_object_value(int64_t sk, int64_t index);

/*
 * Adds an element at the end of a list.
 *
 * sk          STACK_OF(ASN1_OBJECT) handle
 * element     ASN1_OBJECT handle
 * Returns     how many there are now, or 0
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_asn1_object_push(int64_t sk, int64_t element);

/*
 * Adds an element at the beginning of a list.
 *
 * sk          STACK_OF(ASN1_OBJECT) handle
 * element     ASN1_OBJECT handle
 * Returns     how many there are now, or 0
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_asn1_object_unshift(int64_t sk, int64_t element);

/*
 * Adds an element in the middle of a list.
 *
 * sk          STACK_OF(ASN1_OBJECT) handle
 * element     ASN1_OBJECT handle
 * index       int: before which; behind the last for any other number
 * Returns     how many there are now, or 0
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_asn1_object_insert(int64_t sk, int64_t element, int64_t index);

/*
 * Takes the last element out of a list.
 *
 * sk          STACK_OF(ASN1_OBJECT) handle
 * Returns     new ASN1_OBJECT handle: none when the list is empty
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_asn1_object_pop(int64_t sk);

/*
 * Takes the first element out of a list.
 *
 * sk          STACK_OF(ASN1_OBJECT) handle
 * Returns     new ASN1_OBJECT handle: none when the list is empty
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_asn1_object_shift(int64_t sk);

/*
 * Takes an element out of a list.
 *
 * sk          STACK_OF(ASN1_OBJECT) handle
 * index       int
 * Returns     new ASN1_OBJECT handle: none for an index that is not there
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_asn1_object_delete(int64_t sk, int64_t index);

/*
 * Copies a list; elements that are counted are the same, others are copied too.
 *
 * sk          STACK_OF(ASN1_OBJECT) handle
 * Returns     new STACK_OF(ASN1_OBJECT) handle
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_asn1_object_dup(int64_t sk);

/*
 * Frees a list and what it holds of its elements.
 *
 * sk          STACK_OF(ASN1_OBJECT) handle or 0
 * Returns     0
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_asn1_object_free(int64_t sk);

/*
 * The same as free: a list's handle always holds its elements.
 *
 * sk          STACK_OF(ASN1_OBJECT) handle or 0
 * Returns     0
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_asn1_object_pop_free(int64_t sk);

/*
 * Makes an empty list.
 *
 * Returns     new STACK_OF(SSL_CIPHER) handle
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_ssl_cipher_new_null(void);

/*
 * Counts the elements of a list.
 *
 * sk          STACK_OF(SSL_CIPHER) handle or 0
 * Returns     how many, or -1 for NULL
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_ssl_cipher_num(int64_t sk);

/*
 * Gives an element of a list.
 *
 * sk          STACK_OF(SSL_CIPHER) handle
 * index       int: from 0
 * Returns     static SSL_CIPHER handle: none for an index that is not there
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_ssl_cipher_value(int64_t sk, int64_t index);

/*
 * Adds an element at the end of a list.
 *
 * sk          STACK_OF(SSL_CIPHER) handle
 * element     SSL_CIPHER handle
 * Returns     how many there are now, or 0
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_ssl_cipher_push(int64_t sk, int64_t element);

/*
 * Adds an element at the beginning of a list.
 *
 * sk          STACK_OF(SSL_CIPHER) handle
 * element     SSL_CIPHER handle
 * Returns     how many there are now, or 0
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_ssl_cipher_unshift(int64_t sk, int64_t element);

/*
 * Adds an element in the middle of a list.
 *
 * sk          STACK_OF(SSL_CIPHER) handle
 * element     SSL_CIPHER handle
 * index       int: before which; behind the last for any other number
 * Returns     how many there are now, or 0
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_ssl_cipher_insert(int64_t sk, int64_t element, int64_t index);

/*
 * Takes the last element out of a list.
 *
 * sk          STACK_OF(SSL_CIPHER) handle
 * Returns     static SSL_CIPHER handle: none when the list is empty
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_ssl_cipher_pop(int64_t sk);

/*
 * Takes the first element out of a list.
 *
 * sk          STACK_OF(SSL_CIPHER) handle
 * Returns     static SSL_CIPHER handle: none when the list is empty
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_ssl_cipher_shift(int64_t sk);

/*
 * Takes an element out of a list.
 *
 * sk          STACK_OF(SSL_CIPHER) handle
 * index       int
 * Returns     static SSL_CIPHER handle: none for an index that is not there
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_ssl_cipher_delete(int64_t sk, int64_t index);

/*
 * Copies a list; elements that are counted are the same, others are copied too.
 *
 * sk          STACK_OF(SSL_CIPHER) handle
 * Returns     new STACK_OF(SSL_CIPHER) handle
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_ssl_cipher_dup(int64_t sk);

/*
 * Frees a list and what it holds of its elements.
 *
 * sk          STACK_OF(SSL_CIPHER) handle or 0
 * Returns     0
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_ssl_cipher_free(int64_t sk);

/*
 * The same as free: a list's handle always holds its elements.
 *
 * sk          STACK_OF(SSL_CIPHER) handle or 0
 * Returns     0
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_ssl_cipher_pop_free(int64_t sk);

/*
 * Makes an empty list.
 *
 * Returns     new STACK_OF(SSL_COMP) handle
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_ssl_comp_new_null(void);

/*
 * Counts the elements of a list.
 *
 * sk          STACK_OF(SSL_COMP) handle or 0
 * Returns     how many, or -1 for NULL
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_ssl_comp_num(int64_t sk);

/*
 * Gives an element of a list.
 *
 * sk          STACK_OF(SSL_COMP) handle
 * index       int: from 0
 * Returns     static SSL_COMP handle: none for an index that is not there
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_ssl_comp_value(int64_t sk, int64_t index);

/*
 * Adds an element at the end of a list.
 *
 * sk          STACK_OF(SSL_COMP) handle
 * element     SSL_COMP handle
 * Returns     how many there are now, or 0
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_ssl_comp_push(int64_t sk, int64_t element);

/*
 * Adds an element at the beginning of a list.
 *
 * sk          STACK_OF(SSL_COMP) handle
 * element     SSL_COMP handle
 * Returns     how many there are now, or 0
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_ssl_comp_unshift(int64_t sk, int64_t element);

/*
 * Adds an element in the middle of a list.
 *
 * sk          STACK_OF(SSL_COMP) handle
 * element     SSL_COMP handle
 * index       int: before which; behind the last for any other number
 * Returns     how many there are now, or 0
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_ssl_comp_insert(int64_t sk, int64_t element, int64_t index);

/*
 * Takes the last element out of a list.
 *
 * sk          STACK_OF(SSL_COMP) handle
 * Returns     static SSL_COMP handle: none when the list is empty
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_ssl_comp_pop(int64_t sk);

/*
 * Takes the first element out of a list.
 *
 * sk          STACK_OF(SSL_COMP) handle
 * Returns     static SSL_COMP handle: none when the list is empty
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_ssl_comp_shift(int64_t sk);

/*
 * Takes an element out of a list.
 *
 * sk          STACK_OF(SSL_COMP) handle
 * index       int
 * Returns     static SSL_COMP handle: none for an index that is not there
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_ssl_comp_delete(int64_t sk, int64_t index);

/*
 * Copies a list; elements that are counted are the same, others are copied too.
 *
 * sk          STACK_OF(SSL_COMP) handle
 * Returns     new STACK_OF(SSL_COMP) handle
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_ssl_comp_dup(int64_t sk);

/*
 * Frees a list and what it holds of its elements.
 *
 * sk          STACK_OF(SSL_COMP) handle or 0
 * Returns     0
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_ssl_comp_free(int64_t sk);

/*
 * The same as free: a list's handle always holds its elements.
 *
 * sk          STACK_OF(SSL_COMP) handle or 0
 * Returns     0
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_ssl_comp_pop_free(int64_t sk);

/*
 * Makes an empty list.
 *
 * Returns     new STACK_OF(SRTP_PROTECTION_PROFILE) handle
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_srtp_protection_profile_new_null(void);

/*
 * Counts the elements of a list.
 *
 * sk          STACK_OF(SRTP_PROTECTION_PROFILE) handle or 0
 * Returns     how many, or -1 for NULL
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_srtp_protection_profile_num(int64_t sk);

/*
 * Gives an element of a list.
 *
 * sk          STACK_OF(SRTP_PROTECTION_PROFILE) handle
 * index       int: from 0
 * Returns     static SRTP_PROTECTION_PROFILE handle: none for an index that is not there
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_srtp_protection_profile_value(int64_t sk, int64_t index);

/*
 * Adds an element at the end of a list.
 *
 * sk          STACK_OF(SRTP_PROTECTION_PROFILE) handle
 * element     SRTP_PROTECTION_PROFILE handle
 * Returns     how many there are now, or 0
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_srtp_protection_profile_push(int64_t sk, int64_t element);

/*
 * Adds an element at the beginning of a list.
 *
 * sk          STACK_OF(SRTP_PROTECTION_PROFILE) handle
 * element     SRTP_PROTECTION_PROFILE handle
 * Returns     how many there are now, or 0
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_srtp_protection_profile_unshift(int64_t sk, int64_t element);

/*
 * Adds an element in the middle of a list.
 *
 * sk          STACK_OF(SRTP_PROTECTION_PROFILE) handle
 * element     SRTP_PROTECTION_PROFILE handle
 * index       int: before which; behind the last for any other number
 * Returns     how many there are now, or 0
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_srtp_protection_profile_insert(int64_t sk, int64_t element, int64_t index);

/*
 * Takes the last element out of a list.
 *
 * sk          STACK_OF(SRTP_PROTECTION_PROFILE) handle
 * Returns     static SRTP_PROTECTION_PROFILE handle: none when the list is empty
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_srtp_protection_profile_pop(int64_t sk);

/*
 * Takes the first element out of a list.
 *
 * sk          STACK_OF(SRTP_PROTECTION_PROFILE) handle
 * Returns     static SRTP_PROTECTION_PROFILE handle: none when the list is empty
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_srtp_protection_profile_shift(int64_t sk);

/*
 * Takes an element out of a list.
 *
 * sk          STACK_OF(SRTP_PROTECTION_PROFILE) handle
 * index       int
 * Returns     static SRTP_PROTECTION_PROFILE handle: none for an index that is not there
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_srtp_protection_profile_delete(int64_t sk, int64_t index);

/*
 * Copies a list; elements that are counted are the same, others are copied too.
 *
 * sk          STACK_OF(SRTP_PROTECTION_PROFILE) handle
 * Returns     new STACK_OF(SRTP_PROTECTION_PROFILE) handle
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_srtp_protection_profile_dup(int64_t sk);

/*
 * Frees a list and what it holds of its elements.
 *
 * sk          STACK_OF(SRTP_PROTECTION_PROFILE) handle or 0
 * Returns     0
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_srtp_protection_profile_free(int64_t sk);

/*
 * The same as free: a list's handle always holds its elements.
 *
 * sk          STACK_OF(SRTP_PROTECTION_PROFILE) handle or 0
 * Returns     0
 * See         DEFINE_STACK_OF(3)
 */
int64_t gasket_sk_srtp_protection_profile_pop_free(int64_t sk);

/*
 * Makes a certificate that holds nothing yet.
 *
 * Returns     new X509 handle: an empty one, or 0 without memory
 * See         X509_new(3)
 */
int64_t gasket_x509_new(void);

/*
 * Makes a certificate that holds nothing yet, for algorithms with certain properties.
 *
 * properties  text or NULL: which implementations are fetched; NULL: the default
 * Returns     new X509 handle: an empty one, or 0 without memory
 * OpenSSL     3.0 and newer
 * See         X509_new(3)
 */
int64_t gasket_x509_new_ex(const char *properties);

/*
 * Copies a certificate.
 *
 * x509        X509 handle
 * Returns     new X509 handle: the copy, or 0 with the reason in the queue
 * See         X509_dup(3)
 */
int64_t gasket_x509_dup(int64_t x509);

/*
 * Counts one more owner of a certificate.
 *
 * x509        X509 handle
 * Returns     1, or 0
 * See         X509_new(3)
 */
int64_t gasket_x509_up_ref(int64_t x509);

/*
 * Gives a certificate back. 0 is left alone.
 *
 * x509        X509 handle or 0
 * Returns     0
 * See         X509_new(3)
 */
int64_t gasket_x509_free(int64_t x509);

/*
 * Gives the version of a certificate.
 *
 * x509        X509 handle
 * Returns     one less than the version: 2 for version 3
 * See         X509_get_version(3)
 */
int64_t gasket_x509_get_version(int64_t x509);

/*
 * Sets the version of a certificate.
 *
 * x509        X509 handle
 * version     long: one less than the version: 2 for version 3
 * Returns     1, or 0
 * See         X509_get_version(3)
 */
int64_t gasket_x509_set_version(int64_t x509, int64_t version);

/*
 * Gives the serial number of a certificate; changing it changes the certificate.
 *
 * x509        X509 handle
 * Returns     borrowed ASN1_INTEGER handle
 * See         X509_get_serialNumber(3)
 */
int64_t gasket_x509_get_serialnumber(int64_t x509);

/*
 * Gives the serial number of a certificate, for reading.
 *
 * x509        X509 handle
 * Returns     borrowed ASN1_INTEGER handle
 * See         X509_get_serialNumber(3)
 */
int64_t gasket_x509_get0_serialnumber(int64_t x509);

/*
 * Sets the serial number of a certificate.
 *
 * x509        X509 handle
 * serial      ASN1_INTEGER handle: copied
 * Returns     1, or 0
 * See         X509_get_serialNumber(3)
 */
int64_t gasket_x509_set_serialnumber(int64_t x509, int64_t serial);

/*
 * Gives the name of the subject of a certificate.
 *
 * x509        X509 handle
 * Returns     borrowed X509_NAME handle
 * See         X509_get_subject_name(3)
 */
int64_t gasket_x509_get_subject_name(int64_t x509);

/*
 * Sets the name of the subject of a certificate.
 *
 * x509        X509 handle
 * name        X509_NAME handle: copied
 * Returns     1, or 0
 * See         X509_get_subject_name(3)
 */
int64_t gasket_x509_set_subject_name(int64_t x509, int64_t name);

/*
 * Gives the name of the issuer of a certificate.
 *
 * x509        X509 handle
 * Returns     borrowed X509_NAME handle
 * See         X509_get_subject_name(3)
 */
int64_t gasket_x509_get_issuer_name(int64_t x509);

/*
 * Sets the name of the issuer of a certificate.
 *
 * x509        X509 handle
 * name        X509_NAME handle: copied
 * Returns     1, or 0
 * See         X509_get_subject_name(3)
 */
int64_t gasket_x509_set_issuer_name(int64_t x509, int64_t name);

/*
 * Gives the time from which a certificate is valid, for reading.
 *
 * x509        X509 handle
 * Returns     borrowed ASN1_TIME handle
 * See         X509_get0_notBefore(3)
 */
int64_t gasket_x509_get0_notbefore(int64_t x509);

/*
 * Gives the time from which a certificate is valid; changing it changes the certificate.
 *
 * x509        X509 handle
 * Returns     borrowed ASN1_TIME handle
 * See         X509_get0_notBefore(3)
 */
int64_t gasket_x509_getm_notbefore(int64_t x509);

/*
 * The old name of X509_getm_notBefore.
 *
 * x509        X509 handle
 * Returns     borrowed ASN1_TIME handle
 * See         X509_get0_notBefore(3)
 */
int64_t gasket_x509_get_notbefore(int64_t x509);

/*
 * Sets the time from which a certificate is valid.
 *
 * x509        X509 handle
 * time        ASN1_TIME handle: copied
 * Returns     1, or 0
 * See         X509_get0_notBefore(3)
 */
int64_t gasket_x509_set1_notbefore(int64_t x509, int64_t time);

/*
 * The old name of X509_set1_notBefore.
 *
 * x509        X509 handle
 * time        ASN1_TIME handle: copied
 * Returns     1, or 0
 * See         X509_get0_notBefore(3)
 */
int64_t gasket_x509_set_notbefore(int64_t x509, int64_t time);

/*
 * Gives the time until which a certificate is valid, for reading.
 *
 * x509        X509 handle
 * Returns     borrowed ASN1_TIME handle
 * See         X509_get0_notBefore(3)
 */
int64_t gasket_x509_get0_notafter(int64_t x509);

/*
 * Gives the time until which a certificate is valid; changing it changes the certificate.
 *
 * x509        X509 handle
 * Returns     borrowed ASN1_TIME handle
 * See         X509_get0_notBefore(3)
 */
int64_t gasket_x509_getm_notafter(int64_t x509);

/*
 * The old name of X509_getm_notAfter.
 *
 * x509        X509 handle
 * Returns     borrowed ASN1_TIME handle
 * See         X509_get0_notBefore(3)
 */
int64_t gasket_x509_get_notafter(int64_t x509);

/*
 * Sets the time until which a certificate is valid.
 *
 * x509        X509 handle
 * time        ASN1_TIME handle: copied
 * Returns     1, or 0
 * See         X509_get0_notBefore(3)
 */
int64_t gasket_x509_set1_notafter(int64_t x509, int64_t time);

/*
 * The old name of X509_set1_notAfter.
 *
 * x509        X509 handle
 * time        ASN1_TIME handle: copied
 * Returns     1, or 0
 * See         X509_get0_notBefore(3)
 */
int64_t gasket_x509_set_notafter(int64_t x509, int64_t time);

/*
 * Gives the public key of a certificate, which shares it.
 *
 * x509        X509 handle
 * Returns     borrowed EVP_PKEY handle: the key, or 0: none, or of an unknown kind
 * See         X509_get_pubkey(3)
 */
int64_t gasket_x509_get0_pubkey(int64_t x509);

/*
 * Gives the public key of a certificate as a reference of the caller's.
 *
 * x509        X509 handle
 * Returns     new EVP_PKEY handle: the key, or 0 with the reason in the queue
 * See         X509_get_pubkey(3)
 */
int64_t gasket_x509_get_pubkey(int64_t x509);

/*
 * Sets the public key of a certificate.
 *
 * x509        X509 handle
 * pkey        EVP_PKEY handle
 * Returns     1, or 0 with the reason in the queue
 * See         X509_get_pubkey(3)
 */
int64_t gasket_x509_set_pubkey(int64_t x509, int64_t pkey);

/*
 * Gives the public key of a certificate as it is encoded there.
 *
 * x509        X509 handle
 * Returns     borrowed ASN1_BIT_STRING handle
 * See         X509_get0_signature(3)
 */
int64_t gasket_x509_get0_pubkey_bitstr(int64_t x509);

/*
 * Gives the signature of a certificate. X509_get_signature_nid tells its algorithm.
 *
 * x509        X509 handle
 * buffer      bytes out or NULL
 * room_length int64_t
 * Returns     how many bytes the signature has, whatever the room
 * See         X509_get0_signature(3)
 */
int64_t gasket_x509_get0_signature(int64_t x509, void *buffer, int64_t room_length);

/*
 * Tells the algorithm that a certificate is signed with.
 *
 * x509        X509 handle
 * Returns     such as NID_sha256WithRSAEncryption; 0: unknown
 * See         X509_get0_signature(3)
 */
int64_t gasket_x509_get_signature_nid(int64_t x509);

/*
 * Tells the kind of key that a certificate is signed with.
 *
 * x509        X509 handle
 * Returns     such as EVP_PKEY_RSA; 0: unknown
 * See         X509_get_signature_type(3)
 */
int64_t gasket_x509_get_signature_type(int64_t x509);

/*
 * Tells how strong the signature of a certificate is.
 *
 * x509        X509 handle
 * md_nid      an int64_t to write to or NULL: the digest
 * pkey_nid    an int64_t to write to or NULL: the kind of key
 * security_bits an int64_t to write to or NULL: the security of the signature in bits
 * flags       an int64_t to write to or NULL: X509_SIG_INFO_...
 * Returns     1, or 0: it cannot be told
 * See         X509_get_signature_info(3)
 */
int64_t gasket_x509_get_signature_info(int64_t x509, void *md_nid, void *pkey_nid, void *security_bits, void *flags);

/*
 * Tells whether a private key belongs to a certificate, by its public part.
 *
 * x509        X509 handle
 * pkey        EVP_PKEY handle
 * Returns     1: they belong together; 0 with the reason in the queue
 * See         X509_check_private_key(3)
 */
int64_t gasket_x509_check_private_key(int64_t x509, int64_t pkey);

/*
 * Checks the signature of a certificate, and nothing else of it.
 *
 * x509        X509 handle
 * pkey        EVP_PKEY handle: the public key of the issuer
 * Returns     1: genuine; 0: not; -1 with the reason in the queue
 * See         X509_verify(3)
 */
int64_t gasket_x509_verify(int64_t x509, int64_t pkey);

/*
 * Tells whether a certificate is signed with its own key.
 *
 * x509        X509 handle
 * verify_signature int: 1: check the signature too
 * Returns     1 or 0; -1 with the reason in the queue
 * OpenSSL     3.0 and newer
 * See         X509_verify(3)
 */
int64_t gasket_x509_self_signed(int64_t x509, int64_t verify_signature);

/*
 * Signs a certificate, when all else of it is set.
 *
 * x509        X509 handle
 * pkey        EVP_PKEY handle: the private key of the issuer
 * md          EVP_MD handle or 0: 0 for keys with a digest of their own, such as Ed25519
 * Returns     how long the signature is; 0 with the reason in the queue
 * See         X509_sign(3)
 */
int64_t gasket_x509_sign(int64_t x509, int64_t pkey, int64_t md);

/*
 * Tells whether one certificate can have issued another, by names, key identifiers and usage. The
 * signature is not checked.
 *
 * issuer      X509 handle
 * subject     X509 handle
 * Returns     0 (X509_V_OK): yes; otherwise X509_V_ERR_... says why not
 * See         X509_check_issued(3)
 */
int64_t gasket_x509_check_issued(int64_t issuer, int64_t subject);

/*
 * Tells whether a certificate may be used for a purpose.
 *
 * x509        X509 handle
 * purpose     int: X509_PURPOSE_...; -1: only look at the extensions
 * ca          int: 1: as an authority for it; 0: for itself
 * Returns     1: yes; 0: no; -1: malformed, or no such purpose; other values: yes, by some old
 *             practice
 * See         X509_check_purpose(3)
 */
int64_t gasket_x509_check_purpose(int64_t x509, int64_t purpose, int64_t ca);

/*
 * Tells whether a certificate is trusted for a use by what is stored with it.
 *
 * x509        X509 handle
 * trust       int: X509_TRUST_...
 * flags       int: X509_TRUST_NO_..., or 0
 * Returns     X509_TRUST_TRUSTED (1), X509_TRUST_REJECTED (2) or X509_TRUST_UNTRUSTED (3)
 * See         X509_VERIFY_PARAM_set_trust(3)
 */
int64_t gasket_x509_check_trust(int64_t x509, int64_t trust, int64_t flags);

/*
 * Tells whether a certificate is that of an authority.
 *
 * x509        X509 handle
 * Returns     0: no; 1: yes; 3, 4, 5: by an older sign than the extension
 * See         X509_check_ca(3)
 */
int64_t gasket_x509_check_ca(int64_t x509);

/*
 * Tells whether a certificate is for a host.
 *
 * x509        X509 handle
 * name        text
 * length      size_t: how much of `name` counts; 0: all of it
 * flags       unsigned int: X509_CHECK_FLAG_..., or 0
 * peername    bytes out or NULL: the name in the certificate that matched, as a text; empty where
 *             none did
 * room_length int64_t
 * Returns     1: it matches; 0: it does not; -1: an error; -2: `name` is malformed
 * See         X509_check_host(3)
 */
int64_t gasket_x509_check_host(int64_t x509, const char *name, int64_t length, int64_t flags, void *peername, int64_t room_length);

/*
 * Tells whether a certificate is for a mail address.
 *
 * x509        X509 handle
 * address     text
 * length      size_t: how much of `address` counts; 0: all of it
 * flags       unsigned int: X509_CHECK_FLAG_..., or 0
 * Returns     1: it matches; 0: it does not; -1: an error; -2: `address` is malformed
 * See         X509_check_host(3)
 */
int64_t gasket_x509_check_email(int64_t x509, const char *address, int64_t length, int64_t flags);

/*
 * Tells whether a certificate is for an IP address, which is given in network order.
 *
 * x509        X509 handle
 * address     bytes in
 * length      size_t: 4 or 16
 * flags       unsigned int: X509_CHECK_FLAG_..., or 0
 * Returns     1: it matches; 0: it does not; -1: an error; -2: `address` is malformed
 * See         X509_check_host(3)
 */
int64_t gasket_x509_check_ip(int64_t x509, const void *address, int64_t length, int64_t flags);

/*
 * Tells whether a certificate is for an IP address.
 *
 * x509        X509 handle
 * address     text: such as 192.0.2.1 or 2001:db8::1
 * flags       unsigned int: X509_CHECK_FLAG_..., or 0
 * Returns     1: it matches; 0: it does not; -1: an error; -2: `address` is malformed
 * See         X509_check_host(3)
 */
int64_t gasket_x509_check_ip_asc(int64_t x509, const char *address, int64_t flags);

/*
 * Compares two certificates as they are encoded.
 *
 * a           X509 handle
 * b           X509 handle
 * Returns     0: the same; negative, positive: which comes first; -2: an error
 * See         X509_cmp(3)
 */
int64_t gasket_x509_cmp(int64_t a, int64_t b);

/*
 * Compares issuer and serial number of two certificates.
 *
 * a           X509 handle
 * b           X509 handle
 * Returns     0: the same; otherwise which comes first; -2: an error
 * See         X509_cmp(3)
 */
int64_t gasket_x509_issuer_and_serial_cmp(int64_t a, int64_t b);

/*
 * Compares the issuers' names of two certificates.
 *
 * a           X509 handle
 * b           X509 handle
 * Returns     0: the same; otherwise which comes first; -2: an error
 * See         X509_cmp(3)
 */
int64_t gasket_x509_issuer_name_cmp(int64_t a, int64_t b);

/*
 * Compares the subjects' names of two certificates.
 *
 * a           X509 handle
 * b           X509 handle
 * Returns     0: the same; otherwise which comes first; -2: an error
 * See         X509_cmp(3)
 */
int64_t gasket_x509_subject_name_cmp(int64_t a, int64_t b);

/*
 * Gives the hash of a certificate's subject's name that names files in a directory of authorities.
 *
 * x509        X509 handle
 * Returns     32 bits; 0 also after a failure
 * See         openssl-rehash(1)
 */
int64_t gasket_x509_subject_name_hash(int64_t x509);

/*
 * Gives the hash of a certificate's subject's name as OpenSSL before 1.0.0 named files.
 *
 * x509        X509 handle
 * Returns     32 bits; 0 also after a failure
 * See         openssl-rehash(1)
 */
int64_t gasket_x509_subject_name_hash_old(int64_t x509);

/*
 * Gives the hash of a certificate's issuer's name that names files in a directory of authorities.
 *
 * x509        X509 handle
 * Returns     32 bits; 0 also after a failure
 * See         openssl-rehash(1)
 */
int64_t gasket_x509_issuer_name_hash(int64_t x509);

/*
 * Gives the hash of a certificate's issuer's name as OpenSSL before 1.0.0 named files.
 *
 * x509        X509 handle
 * Returns     32 bits; 0 also after a failure
 * See         openssl-rehash(1)
 */
int64_t gasket_x509_issuer_name_hash_old(int64_t x509);

/*
 * Gives a hash of a certificate's issuer and serial number.
 *
 * x509        X509 handle
 * Returns     32 bits; 0 also after a failure
 * See         X509_cmp(3)
 */
int64_t gasket_x509_issuer_and_serial_hash(int64_t x509);

/*
 * Calculates the digest of a certificate in its DER form, its fingerprint.
 *
 * x509        X509 handle
 * type        EVP_MD handle
 * digest      bytes out
 * room_length int64_t: 64 is enough for every digest
 * length      an int64_t to write to or NULL: how long the digest is
 * Returns     1, or 0 with the reason in the queue
 * See         X509_digest(3)
 */
int64_t gasket_x509_digest(int64_t x509, int64_t type, void *digest, int64_t room_length, void *length);

/*
 * Calculates the digest of the public key in a certificate.
 *
 * x509        X509 handle
 * type        EVP_MD handle
 * digest      bytes out
 * room_length int64_t: 64 is enough for every digest
 * length      an int64_t to write to or NULL: how long the digest is
 * Returns     1, or 0 with the reason in the queue
 * See         X509_digest(3)
 */
int64_t gasket_x509_pubkey_digest(int64_t x509, int64_t type, void *digest, int64_t room_length, void *length);

/*
 * Counts the extensions of a certificate.
 *
 * x509        X509 handle
 * Returns     0 or more
 * See         X509v3_get_ext_by_NID(3)
 */
int64_t gasket_x509_get_ext_count(int64_t x509);

/*
 * Gives an extension of a certificate by its position.
 *
 * x509        X509 handle
 * position    int: from 0
 * Returns     borrowed X509_EXTENSION handle: the extension, or 0: there are not so many
 * See         X509v3_get_ext_by_NID(3)
 */
int64_t gasket_x509_get_ext(int64_t x509, int64_t position);

/*
 * Finds the next extension of a certificate that is of a type.
 *
 * x509        X509 handle
 * nid         int: such as 85 for the subject's other names
 * last_position int: where the search found one before; -1: from the beginning
 * Returns     the position; -1: no more; -2: unknown NID
 * See         X509v3_get_ext_by_NID(3)
 */
int64_t gasket_x509_get_ext_by_nid(int64_t x509, int64_t nid, int64_t last_position);

/*
 * Finds the next extension of a certificate that is of a type, by its object identifier.
 *
 * x509        X509 handle
 * object      ASN1_OBJECT handle
 * last_position int: where the search found one before; -1: from the beginning
 * Returns     the position; -1: no more
 * See         X509v3_get_ext_by_NID(3)
 */
int64_t gasket_x509_get_ext_by_obj(int64_t x509, int64_t object, int64_t last_position);

/*
 * Finds the next extension of a certificate that is critical, or that is not.
 *
 * x509        X509 handle
 * critical    int: 1: critical ones; 0: others
 * last_position int: where the search found one before; -1: from the beginning
 * Returns     the position; -1: no more
 * See         X509v3_get_ext_by_NID(3)
 */
int64_t gasket_x509_get_ext_by_critical(int64_t x509, int64_t critical, int64_t last_position);

/*
 * Gives all extensions of a certificate, for reading.
 *
 * x509        X509 handle
 * Returns     borrowed STACK_OF(X509_EXTENSION) handle: the extensions, or 0: none
 * See         X509v3_get_ext_by_NID(3)
 */
int64_t gasket_x509_get0_extensions(int64_t x509);

/*
 * Adds an extension to a certificate.
 *
 * x509        X509 handle
 * extension   X509_EXTENSION handle: a copy is added
 * position    int: where; -1: at the end
 * Returns     1, or 0 with the reason in the queue
 * See         X509v3_get_ext_by_NID(3)
 */
int64_t gasket_x509_add_ext(int64_t x509, int64_t extension, int64_t position);

/*
 * Removes an extension from a certificate.
 *
 * x509        X509 handle
 * position    int: from 0
 * Returns     new X509_EXTENSION handle: what was removed, or 0: there are not so many
 * See         X509v3_get_ext_by_NID(3)
 */
int64_t gasket_x509_delete_ext(int64_t x509, int64_t position);

/*
 * Tells what OpenSSL found in the extensions of a certificate.
 *
 * x509        X509 handle
 * Returns     EXFLAG_...
 * See         X509_get_extension_flags(3)
 */
int64_t gasket_x509_get_extension_flags(int64_t x509);

/*
 * Tells what the key of a certificate may be used for.
 *
 * x509        X509 handle
 * Returns     KU_...; 4294967295: the certificate has no such extension
 * See         X509_get_extension_flags(3)
 */
int64_t gasket_x509_get_key_usage(int64_t x509);

/*
 * Tells the purposes that a certificate is for.
 *
 * x509        X509 handle
 * Returns     XKU_...; 4294967295: the certificate has no such extension
 * See         X509_get_extension_flags(3)
 */
int64_t gasket_x509_get_extended_key_usage(int64_t x509);

/*
 * Tells how many authorities may stand between this one and the end of a chain.
 *
 * x509        X509 handle
 * Returns     how many; -1: no limit, or no authority
 * See         X509_get_extension_flags(3)
 */
int64_t gasket_x509_get_pathlen(int64_t x509);

/*
 * Tells how many proxies may follow in a chain (RFC 3820).
 *
 * x509        X509 handle
 * Returns     how many; -1: no limit, or no proxy
 * See         X509_get_extension_flags(3)
 */
int64_t gasket_x509_get_proxy_pathlen(int64_t x509);

/*
 * Marks a certificate as that of a proxy.
 *
 * x509        X509 handle
 * Returns     0
 * See         X509_get_extension_flags(3)
 */
int64_t gasket_x509_set_proxy_flag(int64_t x509);

/*
 * Sets how many proxies may follow in a chain.
 *
 * x509        X509 handle
 * length      long
 * Returns     0
 * See         X509_get_extension_flags(3)
 */
int64_t gasket_x509_set_proxy_pathlen(int64_t x509, int64_t length);

/*
 * Gives the identifier of a certificate's key.
 *
 * x509        X509 handle
 * Returns     borrowed ASN1_OCTET_STRING handle: the identifier, or 0: none
 * See         X509_get_extension_flags(3)
 */
int64_t gasket_x509_get0_subject_key_id(int64_t x509);

/*
 * Gives the identifier of the key that a certificate is signed with.
 *
 * x509        X509 handle
 * Returns     borrowed ASN1_OCTET_STRING handle: the identifier, or 0: none
 * See         X509_get_extension_flags(3)
 */
int64_t gasket_x509_get0_authority_key_id(int64_t x509);

/*
 * Gives the serial number of the issuer's certificate.
 *
 * x509        X509 handle
 * Returns     borrowed ASN1_INTEGER handle: the number, or 0: not named
 * See         X509_get_extension_flags(3)
 */
int64_t gasket_x509_get0_authority_serial(int64_t x509);

/*
 * Gives a certificate a name that is only for people. It goes with the certificate into PKCS #12
 * and trusted PEM.
 *
 * x509        X509 handle
 * alias       bytes in or NULL: NULL: none
 * length      int
 * Returns     1, or 0 without memory
 * See         X509_alias_set1(3)
 */
int64_t gasket_x509_alias_set1(int64_t x509, const void *alias, int64_t length);

/*
 * Gives the name that X509_alias_set1 gave.
 *
 * x509        X509 handle
 * buffer      bytes out or NULL
 * length      0 to 2147483647
 * Returns     the name; no bytes: none
 * See         X509_alias_get0(3)
 */
int64_t gasket_x509_alias_get0(int64_t x509, void *buffer, int64_t length);

/*
 * Gives a certificate an identifier of the local key that belongs to it.
 *
 * x509        X509 handle
 * identifier  bytes in or NULL: NULL: none
 * length      int
 * Returns     1, or 0 without memory
 * See         X509_alias_set1(3)
 */
int64_t gasket_x509_keyid_set1(int64_t x509, const void *identifier, int64_t length);

/*
 * Gives the identifier that X509_keyid_set1 gave.
 *
 * x509        X509 handle
 * buffer      bytes out or NULL
 * length      0 to 2147483647
 * Returns     the identifier; no bytes: none
 * See         X509_alias_set1(3)
 */
int64_t gasket_x509_keyid_get0(int64_t x509, void *buffer, int64_t length);

/*
 * Tells whether anything about trust is stored with a certificate.
 *
 * x509        X509 handle
 * Returns     1 or 0
 * See         X509_check_trust(3)
 */
int64_t gasket_x509_trusted(int64_t x509);

/*
 * Stores with a certificate that it is trusted for a use.
 *
 * x509        X509 handle
 * object      ASN1_OBJECT handle: such as that of NID_server_auth
 * Returns     1, or 0 without memory
 * See         X509_check_trust(3)
 */
int64_t gasket_x509_add1_trust_object(int64_t x509, int64_t object);

/*
 * Stores with a certificate that it is not trusted for a use.
 *
 * x509        X509 handle
 * object      ASN1_OBJECT handle: such as that of NID_server_auth
 * Returns     above 0, or 0 without memory
 * See         X509_check_trust(3)
 */
int64_t gasket_x509_add1_reject_object(int64_t x509, int64_t object);

/*
 * Removes what X509_add1_trust_object stored.
 *
 * x509        X509 handle
 * Returns     0
 * See         X509_check_trust(3)
 */
int64_t gasket_x509_trust_clear(int64_t x509);

/*
 * Removes what X509_add1_reject_object stored.
 *
 * x509        X509 handle
 * Returns     0
 * See         X509_check_trust(3)
 */
int64_t gasket_x509_reject_clear(int64_t x509);

/*
 * Reserves an index for X509_set_ex_data, for as long as the process lives.
 *
 * Returns     the index, or -1 without memory
 * See         CRYPTO_get_ex_new_index(3)
 */
int64_t gasket_x509_get_ex_new_index(void);

/*
 * Keeps a number of the caller's with a certificate.
 *
 * x509        X509 handle
 * index       int: 0, or what X509_get_ex_new_index answered
 * data        int64_t: any number
 * Returns     1, or 0 without memory
 * See         BIO_get_ex_data(3)
 */
int64_t gasket_x509_set_ex_data(int64_t x509, int64_t index, int64_t data);

/*
 * Gives the number that X509_set_ex_data kept.
 *
 * x509        X509 handle
 * index       int: 0, or what X509_get_ex_new_index answered
 * Returns     the number; 0 where none was kept
 * See         BIO_get_ex_data(3)
 */
int64_t gasket_x509_get_ex_data(int64_t x509, int64_t index);

/*
 * Copies a stack of certificates, which share what is in it.
 *
 * chain       STACK_OF(X509) handle
 * Returns     new STACK_OF(X509) handle: the copy, or 0 without memory
 * See         X509_new(3)
 */
int64_t gasket_x509_chain_up_ref(int64_t chain);

/*
 * Finds a certificate in a stack by its subject.
 *
 * stack       STACK_OF(X509) handle
 * name        X509_NAME handle
 * Returns     borrowed X509 handle: the first one, or 0: none
 * See         X509_find_by_subject(3)
 */
int64_t gasket_x509_find_by_subject(int64_t stack, int64_t name);

/*
 * Finds a certificate in a stack by its issuer and serial number.
 *
 * stack       STACK_OF(X509) handle
 * name        X509_NAME handle: the issuer's
 * serial      ASN1_INTEGER handle
 * Returns     borrowed X509 handle: the first one, or 0: none
 * See         X509_find_by_subject(3)
 */
int64_t gasket_x509_find_by_issuer_and_serial(int64_t stack, int64_t name, int64_t serial);

/*
 * Builds the chain of a certificate.
 *
 * target      X509 handle: the certificate that the chain begins with
 * certificates STACK_OF(X509) handle or 0: where issuers may be found; 0: nowhere
 * store       X509_STORE handle or 0: what the chain must end in; 0: any end will do
 * with_self_signed int: 1: a root is part of the answer
 * properties  text or NULL: which implementations are fetched; NULL: the default
 * Returns     new STACK_OF(X509) handle: the chain, or 0 with the reason in the queue
 * Waits       for files only
 * OpenSSL     3.0 and newer
 * See         X509_verify_cert(3)
 */
int64_t gasket_x509_build_chain(int64_t target, int64_t certificates, int64_t store, int64_t with_self_signed, const char *properties);

/*
 * Writes all of a certificate to a BIO, for people to read.
 *
 * bio         BIO handle
 * x509        X509 handle
 * Returns     1, or 0
 * See         X509_print(3)
 */
int64_t gasket_x509_print(int64_t bio, int64_t x509);

/*
 * Writes parts of a certificate to a BIO, for people to read.
 *
 * bio         BIO handle
 * x509        X509 handle
 * name_flags  unsigned long: XN_FLAG_...
 * flags       unsigned long: X509_FLAG_...: what to leave out
 * Returns     1, or 0
 * See         X509_print(3)
 */
int64_t gasket_x509_print_ex(int64_t bio, int64_t x509, int64_t name_flags, int64_t flags);

/*
 * Makes a request of the name and the key of a certificate.
 *
 * x509        X509 handle
 * pkey        EVP_PKEY handle or 0: 0: it is not signed
 * md          EVP_MD handle or 0: 0 for keys with a digest of their own, such as Ed25519
 * Returns     new X509_REQ handle: the request, or 0 with the reason in the queue
 * See         X509_to_X509_REQ(3)
 */
int64_t gasket_x509_to_x509_req(int64_t x509, int64_t pkey, int64_t md);

/*
 * Names the file of trusted certificates that this OpenSSL reads by default.
 *
 * Returns     static text
 * See         X509_get_default_cert_file(3)
 */
const char *gasket_x509_get_default_cert_file(void);

/*
 * Names the directory of trusted certificates that this OpenSSL looks into by default.
 *
 * Returns     static text
 * See         X509_get_default_cert_file(3)
 */
const char *gasket_x509_get_default_cert_dir(void);

/*
 * Names the environment variable that overrides X509_get_default_cert_file.
 *
 * Returns     static text
 * See         X509_get_default_cert_file(3)
 */
const char *gasket_x509_get_default_cert_file_env(void);

/*
 * Names the environment variable that overrides X509_get_default_cert_dir.
 *
 * Returns     static text
 * See         X509_get_default_cert_file(3)
 */
const char *gasket_x509_get_default_cert_dir_env(void);

/*
 * Names the directory that this OpenSSL's files are in.
 *
 * Returns     static text
 * See         X509_get_default_cert_file(3)
 */
const char *gasket_x509_get_default_cert_area(void);

/*
 * Names the directory that this OpenSSL keeps keys in by default.
 *
 * Returns     static text
 * See         X509_get_default_cert_file(3)
 */
const char *gasket_x509_get_default_private_dir(void);

/*
 * Makes a name that holds nothing yet.
 *
 * Returns     new X509_NAME handle: an empty one, or 0 without memory
 * See         X509_NAME_new(3)
 */
int64_t gasket_x509_name_new(void);

/*
 * Copies a name.
 *
 * name        X509_NAME handle
 * Returns     new X509_NAME handle: the copy, or 0 with the reason in the queue
 * See         X509_NAME_dup(3)
 */
int64_t gasket_x509_name_dup(int64_t name);

/*
 * Gives a name back. 0 is left alone.
 *
 * name        X509_NAME handle or 0
 * Returns     0
 * See         X509_NAME_new(3)
 */
int64_t gasket_x509_name_free(int64_t name);

/*
 * Counts the entries of a name.
 *
 * name        X509_NAME handle
 * Returns     0 or more
 * See         X509_NAME_get_index_by_NID(3)
 */
int64_t gasket_x509_name_entry_count(int64_t name);

/*
 * Gives an entry of a name by its position.
 *
 * name        X509_NAME handle
 * position    int: from 0
 * Returns     borrowed X509_NAME_ENTRY handle: the entry, or 0: there are not so many
 * See         X509_NAME_get_index_by_NID(3)
 */
int64_t gasket_x509_name_get_entry(int64_t name, int64_t position);

/*
 * Finds the next entry of a name that is of a type.
 *
 * name        X509_NAME handle
 * nid         int: such as 13 for the common name
 * last_position int: where the search found one before; -1: from the beginning
 * Returns     the position; -1: no more; -2: unknown NID
 * See         X509_NAME_get_index_by_NID(3)
 */
int64_t gasket_x509_name_get_index_by_nid(int64_t name, int64_t nid, int64_t last_position);

/*
 * Finds the next entry of a name that is of a type, by its object identifier.
 *
 * name        X509_NAME handle
 * object      ASN1_OBJECT handle
 * last_position int: where the search found one before; -1: from the beginning
 * Returns     the position; -1: no more
 * See         X509_NAME_get_index_by_NID(3)
 */
int64_t gasket_x509_name_get_index_by_obj(int64_t name, int64_t object, int64_t last_position);

/*
 * Gives the bytes of the first entry of a type, with a NUL behind them. They may hold a NUL
 * themselves and need not be UTF-8: prefer X509_NAME_ENTRY_get_data.
 *
 * name        X509_NAME handle
 * nid         int
 * buffer      bytes out or NULL
 * length      int
 * Returns     bytes without the NUL; with NULL for `buffer`, how long the entry is; -1: none
 * See         X509_NAME_get_index_by_NID(3)
 */
int64_t gasket_x509_name_get_text_by_nid(int64_t name, int64_t nid, void *buffer, int64_t length);

/*
 * Does what X509_NAME_get_text_by_NID does, by object identifier.
 *
 * name        X509_NAME handle
 * object      ASN1_OBJECT handle
 * buffer      bytes out or NULL
 * length      int
 * Returns     bytes without the NUL; with NULL for `buffer`, how long the entry is; -1: none
 * See         X509_NAME_get_index_by_NID(3)
 */
int64_t gasket_x509_name_get_text_by_obj(int64_t name, int64_t object, void *buffer, int64_t length);

/*
 * Gives a name as one line in OpenSSL's oldest form. What is not printable ASCII shows as \x and
 * two digits. It cannot be taken apart again: prefer X509_NAME_print_ex.
 *
 * name        X509_NAME handle
 * Returns     borrowed text: such as `/C=DE/O=Example`; NULL without memory
 * See         X509_NAME_print_ex(3)
 */
const char *gasket_x509_name_oneline(int64_t name);

/*
 * Writes a name in an old form to a BIO.
 *
 * bio         BIO handle
 * name        X509_NAME handle
 * indent      int
 * Returns     1, or 0
 * See         X509_NAME_print_ex(3)
 */
int64_t gasket_x509_name_print(int64_t bio, int64_t name, int64_t indent);

/*
 * Writes a name to a BIO, in a form that the flags select.
 *
 * bio         BIO handle
 * name        X509_NAME handle
 * indent      int: spaces before it
 * flags       unsigned long: XN_FLAG_..., such as XN_FLAG_RFC2253
 * Returns     with flags, how many characters, or -1; with XN_FLAG_COMPAT (0), 1 or 0
 * See         X509_NAME_print_ex(3)
 */
int64_t gasket_x509_name_print_ex(int64_t bio, int64_t name, int64_t indent, int64_t flags);

/*
 * Adds an entry to a name, such as its common name.
 *
 * name        X509_NAME handle
 * field       text: the type: a short or long name such as CN, or an OID in dotted form
 * type        int: MBSTRING_UTF8 or another MBSTRING_..., or V_ASN1_...
 * bytes       bytes in or NULL
 * length      int: -1: up to the NUL
 * position    int: where; -1: at the end
 * set         int: 0: a part of its own; 1 or -1: together with the part after or before it
 * Returns     1, or 0 with the reason in the queue
 * See         X509_NAME_add_entry_by_txt(3)
 */
int64_t gasket_x509_name_add_entry_by_txt(int64_t name, const char *field, int64_t type, const void *bytes, int64_t length, int64_t position, int64_t set);

/*
 * Adds an entry to a name, by the NID of its type.
 *
 * name        X509_NAME handle
 * nid         int: the type, such as 13 for the common name
 * type        int: MBSTRING_UTF8 or another MBSTRING_..., or V_ASN1_...
 * bytes       bytes in or NULL
 * length      int: -1: up to the NUL
 * position    int: where; -1: at the end
 * set         int: 0: a part of its own; 1 or -1: together with the part after or before it
 * Returns     1, or 0 with the reason in the queue
 * See         X509_NAME_add_entry_by_txt(3)
 */
int64_t gasket_x509_name_add_entry_by_nid(int64_t name, int64_t nid, int64_t type, const void *bytes, int64_t length, int64_t position, int64_t set);

/*
 * Adds an entry to a name, by the object identifier of its type.
 *
 * name        X509_NAME handle
 * object      ASN1_OBJECT handle: the type
 * type        int: MBSTRING_UTF8 or another MBSTRING_..., or V_ASN1_...
 * bytes       bytes in or NULL
 * length      int: -1: up to the NUL
 * position    int: where; -1: at the end
 * set         int: 0: a part of its own; 1 or -1: together with the part after or before it
 * Returns     1, or 0 with the reason in the queue
 * See         X509_NAME_add_entry_by_txt(3)
 */
int64_t gasket_x509_name_add_entry_by_obj(int64_t name, int64_t object, int64_t type, const void *bytes, int64_t length, int64_t position, int64_t set);

/*
 * Adds an entry to a name.
 *
 * name        X509_NAME handle
 * entry       X509_NAME_ENTRY handle: a copy is added
 * position    int: where; -1: at the end
 * set         int: 0: a part of its own; 1 or -1: together with the part after or before it
 * Returns     1, or 0 with the reason in the queue
 * See         X509_NAME_add_entry_by_txt(3)
 */
int64_t gasket_x509_name_add_entry(int64_t name, int64_t entry, int64_t position, int64_t set);

/*
 * Removes an entry from a name.
 *
 * name        X509_NAME handle
 * position    int: from 0
 * Returns     new X509_NAME_ENTRY handle: what was removed, or 0: there are not so many
 * See         X509_NAME_add_entry_by_txt(3)
 */
int64_t gasket_x509_name_delete_entry(int64_t name, int64_t position);

/*
 * Compares two names, regardless of case and repeated spaces.
 *
 * a           X509_NAME handle
 * b           X509_NAME handle
 * Returns     0: the same; negative, positive: which comes first; -2: an error
 * See         X509_cmp(3)
 */
int64_t gasket_x509_name_cmp(int64_t a, int64_t b);

/*
 * Gives the hash of a name that names files in a directory of authorities.
 *
 * name        X509_NAME handle
 * Returns     32 bits; 0 also after a failure
 * See         X509_NAME_get0_der(3)
 */
int64_t gasket_x509_name_hash(int64_t name);

/*
 * Gives the hash of a name as OpenSSL before 1.0.0 named files.
 *
 * name        X509_NAME handle
 * Returns     32 bits; 0 also after a failure
 * See         X509_NAME_get0_der(3)
 */
int64_t gasket_x509_name_hash_old(int64_t name);

/*
 * Calculates the digest of a name in its DER form.
 *
 * name        X509_NAME handle
 * type        EVP_MD handle
 * digest      bytes out
 * room_length int64_t: 64 is enough for every digest
 * length      an int64_t to write to or NULL: how long the digest is
 * Returns     1, or 0 with the reason in the queue
 * See         X509_digest(3)
 */
int64_t gasket_x509_name_digest(int64_t name, int64_t type, void *digest, int64_t room_length, void *length);

/*
 * Makes an entry of a name that holds nothing yet.
 *
 * Returns     new X509_NAME_ENTRY handle: an empty one, or 0 without memory
 * See         X509_NAME_ENTRY_new(3)
 */
int64_t gasket_x509_name_entry_new(void);

/*
 * Copies an entry of a name.
 *
 * entry       X509_NAME_ENTRY handle
 * Returns     new X509_NAME_ENTRY handle: the copy, or 0 with the reason in the queue
 * See         X509_NAME_ENTRY_dup(3)
 */
int64_t gasket_x509_name_entry_dup(int64_t entry);

/*
 * Gives an entry of a name back. 0 is left alone.
 *
 * entry       X509_NAME_ENTRY handle or 0
 * Returns     0
 * See         X509_NAME_ENTRY_new(3)
 */
int64_t gasket_x509_name_entry_free(int64_t entry);

/*
 * Makes an entry of a name.
 *
 * field       text: the type: a short or long name such as CN, or an OID in dotted form
 * type        int: MBSTRING_UTF8 or another MBSTRING_..., or V_ASN1_...
 * bytes       bytes in or NULL
 * length      int: -1: up to the NUL
 * Returns     new X509_NAME_ENTRY handle: the entry, or 0 with the reason in the queue
 * See         X509_NAME_ENTRY_get_object(3)
 */
int64_t gasket_x509_name_entry_create_by_txt(const char *field, int64_t type, const void *bytes, int64_t length);

/*
 * Makes an entry of a name, by the NID of its type.
 *
 * nid         int: the type, such as 13 for the common name
 * type        int: MBSTRING_UTF8 or another MBSTRING_..., or V_ASN1_...
 * bytes       bytes in or NULL
 * length      int: -1: up to the NUL
 * Returns     new X509_NAME_ENTRY handle: the entry, or 0 with the reason in the queue
 * See         X509_NAME_ENTRY_get_object(3)
 */
int64_t gasket_x509_name_entry_create_by_nid(int64_t nid, int64_t type, const void *bytes, int64_t length);

/*
 * Makes an entry of a name, by the object identifier of its type.
 *
 * object      ASN1_OBJECT handle: the type
 * type        int: MBSTRING_UTF8 or another MBSTRING_..., or V_ASN1_...
 * bytes       bytes in or NULL
 * length      int: -1: up to the NUL
 * Returns     new X509_NAME_ENTRY handle: the entry, or 0 with the reason in the queue
 * See         X509_NAME_ENTRY_get_object(3)
 */
int64_t gasket_x509_name_entry_create_by_obj(int64_t object, int64_t type, const void *bytes, int64_t length);

/*
 * Gives the type of an entry.
 *
 * entry       X509_NAME_ENTRY handle
 * Returns     borrowed ASN1_OBJECT handle
 * See         X509_NAME_ENTRY_get_object(3)
 */
int64_t gasket_x509_name_entry_get_object(int64_t entry);

/*
 * Gives the value of an entry. ASN1_STRING_to_UTF8 makes a text of it.
 *
 * entry       X509_NAME_ENTRY handle
 * Returns     borrowed ASN1_STRING handle
 * See         X509_NAME_ENTRY_get_object(3)
 */
int64_t gasket_x509_name_entry_get_data(int64_t entry);

/*
 * Sets the type of an entry.
 *
 * entry       X509_NAME_ENTRY handle
 * object      ASN1_OBJECT handle: copied
 * Returns     1, or 0 with the reason in the queue
 * See         X509_NAME_ENTRY_get_object(3)
 */
int64_t gasket_x509_name_entry_set_object(int64_t entry, int64_t object);

/*
 * Sets the value of an entry.
 *
 * entry       X509_NAME_ENTRY handle
 * type        int: MBSTRING_UTF8 or another MBSTRING_..., or V_ASN1_...
 * bytes       bytes in or NULL
 * length      int: -1: up to the NUL
 * Returns     1, or 0 with the reason in the queue
 * See         X509_NAME_ENTRY_get_object(3)
 */
int64_t gasket_x509_name_entry_set_data(int64_t entry, int64_t type, const void *bytes, int64_t length);

/*
 * Tells which part of a name an entry belongs to.
 *
 * entry       X509_NAME_ENTRY handle
 * Returns     entries with the same number form one part of the name
 * See         X509_NAME_ENTRY_get_object(3)
 */
int64_t gasket_x509_name_entry_set(int64_t entry);

/*
 * Makes an extension that holds nothing yet.
 *
 * Returns     new X509_EXTENSION handle: an empty one, or 0 without memory
 * See         X509_EXTENSION_new(3)
 */
int64_t gasket_x509_extension_new(void);

/*
 * Copies an extension.
 *
 * extension   X509_EXTENSION handle
 * Returns     new X509_EXTENSION handle: the copy, or 0 with the reason in the queue
 * See         X509_EXTENSION_dup(3)
 */
int64_t gasket_x509_extension_dup(int64_t extension);

/*
 * Gives an extension back. 0 is left alone.
 *
 * extension   X509_EXTENSION handle or 0
 * Returns     0
 * See         X509_EXTENSION_new(3)
 */
int64_t gasket_x509_extension_free(int64_t extension);

/*
 * Gives the type of an extension.
 *
 * extension   X509_EXTENSION handle
 * Returns     borrowed ASN1_OBJECT handle
 * See         X509_EXTENSION_set_object(3)
 */
int64_t gasket_x509_extension_get_object(int64_t extension);

/*
 * Tells whether an extension is critical: who does not know it must refuse the certificate.
 *
 * extension   X509_EXTENSION handle
 * Returns     1 or 0
 * See         X509_EXTENSION_set_object(3)
 */
int64_t gasket_x509_extension_get_critical(int64_t extension);

/*
 * Gives the value of an extension in its DER form.
 *
 * extension   X509_EXTENSION handle
 * Returns     borrowed ASN1_OCTET_STRING handle
 * See         X509_EXTENSION_set_object(3)
 */
int64_t gasket_x509_extension_get_data(int64_t extension);

/*
 * Sets the type of an extension.
 *
 * extension   X509_EXTENSION handle
 * object      ASN1_OBJECT handle: copied
 * Returns     1, or 0
 * See         X509_EXTENSION_set_object(3)
 */
int64_t gasket_x509_extension_set_object(int64_t extension, int64_t object);

/*
 * Says whether an extension is critical.
 *
 * extension   X509_EXTENSION handle
 * critical    int: 1 or 0
 * Returns     1, or 0
 * See         X509_EXTENSION_set_object(3)
 */
int64_t gasket_x509_extension_set_critical(int64_t extension, int64_t critical);

/*
 * Sets the value of an extension.
 *
 * extension   X509_EXTENSION handle
 * data        ASN1_OCTET_STRING handle: DER; copied
 * Returns     1, or 0
 * See         X509_EXTENSION_set_object(3)
 */
int64_t gasket_x509_extension_set_data(int64_t extension, int64_t data);

/*
 * Makes an extension of its DER form.
 *
 * nid         int: the type
 * critical    int: 1 or 0
 * data        ASN1_OCTET_STRING handle: DER; copied
 * Returns     new X509_EXTENSION handle: the extension, or 0 with the reason in the queue
 * See         X509_EXTENSION_set_object(3)
 */
int64_t gasket_x509_extension_create_by_nid(int64_t nid, int64_t critical, int64_t data);

/*
 * Makes an extension of its DER form, by the object identifier of its type.
 *
 * object      ASN1_OBJECT handle: the type
 * critical    int: 1 or 0
 * data        ASN1_OCTET_STRING handle: DER; copied
 * Returns     new X509_EXTENSION handle: the extension, or 0 with the reason in the queue
 * See         X509_EXTENSION_set_object(3)
 */
int64_t gasket_x509_extension_create_by_obj(int64_t object, int64_t critical, int64_t data);

/*
 * Writes the value of an extension to a BIO, for people to read, such as `DNS:example.com,
 * DNS:www.example.com`.
 *
 * bio         BIO handle
 * extension   X509_EXTENSION handle
 * flags       unsigned long: X509V3_EXT_...: what to do with an unknown one; 0: nothing
 * indent      int: spaces before each line
 * Returns     1; 0: unknown or malformed, and nothing was written
 * See         X509V3_EXT_print(3)
 */
int64_t gasket_x509v3_ext_print(int64_t bio, int64_t extension, int64_t flags, int64_t indent);

/*
 * Makes an extension of a text as in OpenSSL's configuration files. Sections cannot be named.
 *
 * issuer      X509 handle or 0: for `keyid` and `issuer` values; 0: none
 * subject     X509 handle or 0: for `hash` and `email:copy` values; 0: none
 * nid         int: the type
 * value       text: such as `critical,CA:TRUE` or `DNS:example.com`
 * Returns     new X509_EXTENSION handle: the extension, or 0 with the reason in the queue
 * See         x509v3_config(5)
 */
int64_t gasket_x509v3_ext_conf_nid(int64_t issuer, int64_t subject, int64_t nid, const char *value);

/*
 * Makes a string that holds nothing yet.
 *
 * Returns     new ASN1_STRING handle: an empty one, or 0 without memory
 * See         ASN1_STRING_new(3)
 */
int64_t gasket_asn1_string_new(void);

/*
 * Gives a string back. 0 is left alone.
 *
 * string      ASN1_STRING handle or 0
 * Returns     0
 * See         ASN1_STRING_new(3)
 */
int64_t gasket_asn1_string_free(int64_t string);

/*
 * Makes a string of a type.
 *
 * type        int: V_ASN1_..., such as V_ASN1_UTF8STRING
 * Returns     new ASN1_STRING handle: an empty one, or 0 without memory
 * See         ASN1_STRING_new(3)
 */
int64_t gasket_asn1_string_type_new(int64_t type);

/*
 * Copies a string.
 *
 * string      ASN1_STRING handle
 * Returns     new ASN1_STRING handle: the copy, or 0 without memory
 * See         ASN1_STRING_length(3)
 */
int64_t gasket_asn1_string_dup(int64_t string);

/*
 * Makes one string the same as another, type included.
 *
 * to          ASN1_STRING handle
 * from        ASN1_STRING handle
 * Returns     1, or 0 without memory
 * See         ASN1_STRING_copy(3)
 */
int64_t gasket_asn1_string_copy(int64_t to, int64_t from);

/*
 * Compares two strings.
 *
 * a           ASN1_STRING handle
 * b           ASN1_STRING handle
 * Returns     0: the same type and bytes; otherwise which comes first
 * See         ASN1_STRING_length(3)
 */
int64_t gasket_asn1_string_cmp(int64_t a, int64_t b);

/*
 * Gives the type of a string.
 *
 * string      ASN1_STRING handle
 * Returns     V_ASN1_...
 * See         ASN1_STRING_length(3)
 */
int64_t gasket_asn1_string_type(int64_t string);

/*
 * Gives the length of a string.
 *
 * string      ASN1_STRING handle
 * Returns     bytes
 * See         ASN1_STRING_length(3)
 */
int64_t gasket_asn1_string_length(int64_t string);

/*
 * Gives the bytes of a string as they are. In what encoding, its type tells.
 *
 * string      ASN1_STRING handle
 * buffer      bytes out or NULL
 * room_length int64_t
 * Returns     how many bytes there are, whatever the room
 * See         ASN1_STRING_length(3)
 */
int64_t gasket_asn1_string_get0_data(int64_t string, void *buffer, int64_t room_length);

/*
 * The old name of ASN1_STRING_get0_data.
 *
 * string      ASN1_STRING handle
 * buffer      bytes out or NULL
 * room_length int64_t
 * Returns     how many bytes there are, whatever the room
 * OpenSSL     before 4.0
 * See         ASN1_STRING_length(3)
 */
int64_t gasket_asn1_string_data(int64_t string, void *buffer, int64_t room_length);

/*
 * Sets the bytes of a string. That of an entry of a name takes no text that is not of its type.
 *
 * string      ASN1_STRING handle
 * bytes       bytes in or NULL
 * length      int: -1: up to the NUL
 * Returns     1; 0 without memory, or with the reason in the queue
 * See         ASN1_STRING_length(3)
 */
int64_t gasket_asn1_string_set(int64_t string, const void *bytes, int64_t length);

/*
 * Gives a string as UTF-8, whatever its type, without a NUL behind it.
 *
 * string      ASN1_STRING handle
 * buffer      bytes out or NULL
 * room_length int64_t
 * Returns     how many bytes the text has, whatever the room; negative: it is no text
 * See         ASN1_STRING_length(3)
 */
int64_t gasket_asn1_string_to_utf8(int64_t string, void *buffer, int64_t room_length);

/*
 * Writes a string to a BIO; what is not printable shows as a dot.
 *
 * bio         BIO handle
 * string      ASN1_STRING handle
 * Returns     1, or 0
 * See         ASN1_STRING_print_ex(3)
 */
int64_t gasket_asn1_string_print(int64_t bio, int64_t string);

/*
 * Writes a string to a BIO, escaped as the flags say.
 *
 * bio         BIO handle
 * string      ASN1_STRING handle
 * flags       unsigned long: ASN1_STRFLGS_..., such as ASN1_STRFLGS_RFC2253
 * Returns     how many characters, or -1
 * See         ASN1_STRING_print_ex(3)
 */
int64_t gasket_asn1_string_print_ex(int64_t bio, int64_t string, int64_t flags);

/*
 * Names a type of ASN.1.
 *
 * tag         int: V_ASN1_...
 * Returns     static text: the name; `(unknown)` where there is none
 * See         ASN1_STRING_print_ex(3)
 */
const char *gasket_asn1_tag2str(int64_t tag);

/*
 * Makes a string of bytes, such as X509_EXTENSION_set_data takes.
 *
 * Returns     new ASN1_OCTET_STRING handle: an empty one, or 0 without memory
 * See         ASN1_STRING_new(3)
 */
int64_t gasket_asn1_octet_string_new(void);

/*
 * Gives a string of bytes back. 0 is left alone.
 *
 * string      ASN1_OCTET_STRING handle or 0
 * Returns     0
 * See         ASN1_STRING_new(3)
 */
int64_t gasket_asn1_octet_string_free(int64_t string);

/*
 * Sets the bytes of a string of bytes.
 *
 * string      ASN1_OCTET_STRING handle
 * bytes       bytes in or NULL
 * length      int: -1: up to the NUL
 * Returns     1, or 0 without memory
 * See         ASN1_STRING_length(3)
 */
int64_t gasket_asn1_octet_string_set(int64_t string, const void *bytes, int64_t length);

/*
 * Makes a time that is not set yet.
 *
 * Returns     new ASN1_TIME handle: an empty one, or 0 without memory
 * See         ASN1_TIME_set(3)
 */
int64_t gasket_asn1_time_new(void);

/*
 * Copies a time.
 *
 * time        ASN1_TIME handle
 * Returns     new ASN1_TIME handle: the copy, or 0 without memory
 * OpenSSL     3.0 and newer
 * See         ASN1_TIME_set(3)
 */
int64_t gasket_asn1_time_dup(int64_t time);

/*
 * Gives a time back. 0 is left alone.
 *
 * time        ASN1_TIME handle or 0
 * Returns     0
 * See         ASN1_TIME_set(3)
 */
int64_t gasket_asn1_time_free(int64_t time);

/*
 * Sets a time to a number of seconds since 1970.
 *
 * time        ASN1_TIME handle or 0: 0: a new one is made
 * seconds     time_t: since 1970
 * Returns     new ASN1_TIME handle: `time`, or the new one; 0 with the reason in the queue
 * See         ASN1_TIME_set(3)
 */
int64_t gasket_asn1_time_set(int64_t time, int64_t seconds);

/*
 * Sets a time to a number of seconds since 1970 and an offset.
 *
 * time        ASN1_TIME handle or 0: 0: a new one is made
 * seconds     time_t: since 1970
 * offset_days int: days to add
 * offset_seconds long: seconds to add
 * Returns     new ASN1_TIME handle: `time`, or the new one; 0 with the reason in the queue
 * See         ASN1_TIME_set(3)
 */
int64_t gasket_asn1_time_adj(int64_t time, int64_t seconds, int64_t offset_days, int64_t offset_seconds);

/*
 * Sets a time to so many seconds from now.
 *
 * time        ASN1_TIME handle or 0: 0: a new one is made
 * offset      long: seconds
 * Returns     new ASN1_TIME handle: `time`, or the new one; 0 with the reason in the queue
 * See         X509_cmp_time(3)
 */
int64_t gasket_x509_gmtime_adj(int64_t time, int64_t offset);

/*
 * Sets a time to so many seconds after another.
 *
 * time        ASN1_TIME handle or 0: 0: a new one is made
 * offset      long: seconds
 * from        an int64_t to write to or NULL: seconds since 1970; NULL: now
 * Returns     new ASN1_TIME handle: `time`, or the new one; 0 with the reason in the queue
 * See         X509_cmp_time(3)
 */
int64_t gasket_x509_time_adj(int64_t time, int64_t offset, void *from);

/*
 * Sets a time to so many days and seconds after another.
 *
 * time        ASN1_TIME handle or 0: 0: a new one is made
 * offset_days int: days to add
 * offset_seconds long: seconds to add
 * from        an int64_t to write to or NULL: seconds since 1970; NULL: now
 * Returns     new ASN1_TIME handle: `time`, or the new one; 0 with the reason in the queue
 * See         X509_cmp_time(3)
 */
int64_t gasket_x509_time_adj_ex(int64_t time, int64_t offset_days, int64_t offset_seconds, void *from);

/*
 * Sets a time to that of a text.
 *
 * time        ASN1_TIME handle or 0: 0: the text is only checked
 * text        text: YYMMDDHHMMSSZ or YYYYMMDDHHMMSSZ
 * Returns     1, or 0: malformed
 * See         ASN1_TIME_set(3)
 */
int64_t gasket_asn1_time_set_string(int64_t time, const char *text);

/*
 * Sets a time to that of a text, in the form that RFC 5280 wants in certificates.
 *
 * time        ASN1_TIME handle or 0: 0: the text is only checked
 * text        text: YYMMDDHHMMSSZ or YYYYMMDDHHMMSSZ
 * Returns     1, or 0: malformed
 * See         ASN1_TIME_set(3)
 */
int64_t gasket_asn1_time_set_string_x509(int64_t time, const char *text);

/*
 * Brings a time into the form that RFC 5280 wants in certificates.
 *
 * time        ASN1_TIME handle
 * Returns     1, or 0: malformed
 * See         ASN1_TIME_set(3)
 */
int64_t gasket_asn1_time_normalize(int64_t time);

/*
 * Tells whether a time is well-formed.
 *
 * time        ASN1_TIME handle
 * Returns     1 or 0
 * See         ASN1_TIME_set(3)
 */
int64_t gasket_asn1_time_check(int64_t time);

/*
 * Writes a time to a BIO, such as `Jan 1 00:00:00 2030 GMT`.
 *
 * bio         BIO handle
 * time        ASN1_TIME handle
 * Returns     1; 0: malformed, which is also written, or the BIO failed
 * See         ASN1_TIME_set(3)
 */
int64_t gasket_asn1_time_print(int64_t bio, int64_t time);

/*
 * Writes a time to a BIO, in one of two forms.
 *
 * bio         BIO handle
 * time        ASN1_TIME handle
 * flags       unsigned long: 0: as ASN1_TIME_print; 1: by ISO 8601
 * Returns     1; 0: malformed, which is also written, or the BIO failed
 * OpenSSL     3.0 and newer
 * See         ASN1_TIME_set(3)
 */
int64_t gasket_asn1_time_print_ex(int64_t bio, int64_t time, int64_t flags);

/*
 * Tells how much later one time is than another. With ASN1_TIME_set(0, 0) for `from` it tells the
 * seconds since 1970.
 *
 * days        an int64_t to write to or NULL
 * seconds     an int64_t to write to or NULL: of the same sign as `days`, and less than a day
 * from        ASN1_TIME handle or 0: 0: now
 * to          ASN1_TIME handle or 0: 0: now
 * Returns     1, or 0: one of them is malformed
 * See         ASN1_TIME_set(3)
 */
int64_t gasket_asn1_time_diff(void *days, void *seconds, int64_t from, int64_t to);

/*
 * Compares a time with a number of seconds since 1970.
 *
 * time        ASN1_TIME handle
 * seconds     time_t: since 1970
 * Returns     -1: `time` is earlier; 0: the same; 1: later; -2: malformed
 * See         ASN1_TIME_set(3)
 */
int64_t gasket_asn1_time_cmp_time_t(int64_t time, int64_t seconds);

/*
 * Compares two times.
 *
 * a           ASN1_TIME handle
 * b           ASN1_TIME handle
 * Returns     -1: `a` is earlier; 0: the same; 1: later; -2: malformed
 * See         ASN1_TIME_set(3)
 */
int64_t gasket_asn1_time_compare(int64_t a, int64_t b);

/*
 * Compares a time of a certificate with a number of seconds since 1970.
 *
 * time        ASN1_TIME handle
 * than        an int64_t to write to or NULL: seconds since 1970; NULL: now
 * Returns     -1: `time` is earlier or the same; 1: later; 0: malformed
 * See         X509_cmp_time(3)
 */
int64_t gasket_x509_cmp_time(int64_t time, void *than);

/*
 * Compares a time of a certificate with now.
 *
 * time        ASN1_TIME handle
 * Returns     -1: `time` is over, or now; 1: to come; 0: malformed
 * See         X509_cmp_time(3)
 */
int64_t gasket_x509_cmp_current_time(int64_t time);

/*
 * Gives a time with four digits of the year. ASN1_STRING_get0_data gives its bytes.
 *
 * time        ASN1_TIME handle
 * Returns     new ASN1_GENERALIZEDTIME handle: the time, or 0: malformed
 * See         ASN1_TIME_set(3)
 */
int64_t gasket_asn1_time_to_generalizedtime(int64_t time);

/*
 * Gives a time back. 0 is left alone.
 *
 * time        ASN1_GENERALIZEDTIME handle or 0
 * Returns     0
 * See         ASN1_STRING_new(3)
 */
int64_t gasket_asn1_generalizedtime_free(int64_t time);

/*
 * Makes an integer that holds nothing yet.
 *
 * Returns     new ASN1_INTEGER handle: an empty one, or 0 without memory
 * See         ASN1_INTEGER_new(3)
 */
int64_t gasket_asn1_integer_new(void);

/*
 * Copies an integer.
 *
 * integer     ASN1_INTEGER handle
 * Returns     new ASN1_INTEGER handle: the copy, or 0 with the reason in the queue
 * See         ASN1_INTEGER_dup(3)
 */
int64_t gasket_asn1_integer_dup(int64_t integer);

/*
 * Gives an integer back. 0 is left alone.
 *
 * integer     ASN1_INTEGER handle or 0
 * Returns     0
 * See         ASN1_INTEGER_new(3)
 */
int64_t gasket_asn1_integer_free(int64_t integer);

/*
 * Compares two integers.
 *
 * a           ASN1_INTEGER handle
 * b           ASN1_INTEGER handle
 * Returns     0: the same; negative, positive: which is smaller
 * See         ASN1_INTEGER_get_int64(3)
 */
int64_t gasket_asn1_integer_cmp(int64_t a, int64_t b);

/*
 * Gives the value of an integer.
 *
 * number      an int64_t to write to
 * integer     ASN1_INTEGER handle
 * Returns     1, or 0: too large
 * See         ASN1_INTEGER_get_int64(3)
 */
int64_t gasket_asn1_integer_get_int64(void *number, int64_t integer);

/*
 * Gives the value of an integer that is not negative.
 *
 * number      an int64_t to write to: those above 9223372036854775807 show as negative
 * integer     ASN1_INTEGER handle
 * Returns     1, or 0: negative or too large
 * See         ASN1_INTEGER_get_int64(3)
 */
int64_t gasket_asn1_integer_get_uint64(void *number, int64_t integer);

/*
 * Gives the value of an integer, in an old form that cannot tell -1 from too large.
 *
 * integer     ASN1_INTEGER handle or 0
 * Returns     the value; -1 also where it is too large; 0 where none was given
 * See         ASN1_INTEGER_get_int64(3)
 */
int64_t gasket_asn1_integer_get(int64_t integer);

/*
 * Sets the value of an integer.
 *
 * integer     ASN1_INTEGER handle
 * number      int64_t
 * Returns     1, or 0 without memory
 * See         ASN1_INTEGER_get_int64(3)
 */
int64_t gasket_asn1_integer_set_int64(int64_t integer, int64_t number);

/*
 * Sets the value of an integer to one that is not negative.
 *
 * integer     ASN1_INTEGER handle
 * number      uint64_t
 * Returns     1, or 0 without memory
 * See         ASN1_INTEGER_get_int64(3)
 */
int64_t gasket_asn1_integer_set_uint64(int64_t integer, int64_t number);

/*
 * Sets the value of an integer.
 *
 * integer     ASN1_INTEGER handle
 * number      long
 * Returns     1, or 0 without memory
 * See         ASN1_INTEGER_get_int64(3)
 */
int64_t gasket_asn1_integer_set(int64_t integer, int64_t number);

/*
 * Gives an integer of any size as a big number.
 *
 * integer     ASN1_INTEGER handle
 * Returns     new BIGNUM handle: the number, or 0 with the reason in the queue
 * See         ASN1_INTEGER_get_int64(3)
 */
int64_t gasket_asn1_integer_to_bn(int64_t integer);

/*
 * Makes an integer of a big number.
 *
 * number      BIGNUM handle
 * Returns     new ASN1_INTEGER handle: the integer, or 0 with the reason in the queue
 * See         ASN1_INTEGER_get_int64(3)
 */
int64_t gasket_bn_to_asn1_integer(int64_t number);

/*
 * Gives an integer as a text.
 *
 * integer     ASN1_INTEGER handle
 * Returns     borrowed text: decimal digits; of numbers with 128 bits or more, 0x and hexadecimal
 *             ones
 * See         i2s_ASN1_INTEGER(3)
 */
const char *gasket_i2s_asn1_integer(int64_t integer);

/*
 * Writes an integer to a BIO as hexadecimal digits.
 *
 * bio         BIO handle
 * integer     ASN1_INTEGER handle
 * Returns     how many characters, or -1
 * See         i2a_ASN1_INTEGER(3)
 */
int64_t gasket_i2a_asn1_integer(int64_t bio, int64_t integer);

/*
 * Makes an object identifier that is none yet. OBJ_txt2obj makes one that is.
 *
 * Returns     new ASN1_OBJECT handle: an empty one, or 0 without memory
 * See         ASN1_OBJECT_new(3)
 */
int64_t gasket_asn1_object_new(void);

/*
 * Gives an object identifier back. 0 is left alone.
 *
 * object      ASN1_OBJECT handle or 0
 * Returns     0
 * See         ASN1_OBJECT_new(3)
 */
int64_t gasket_asn1_object_free(int64_t object);

/*
 * Gives the object identifier of a NID, OpenSSL's own number for it.
 *
 * nid         int
 * Returns     static ASN1_OBJECT handle: the object identifier, or 0: no such NID
 * See         OBJ_nid2obj(3)
 */
int64_t gasket_obj_nid2obj(int64_t nid);

/*
 * Gives the long name of a NID.
 *
 * nid         int
 * Returns     static text: such as `commonName`; NULL: no such NID
 * See         OBJ_nid2obj(3)
 */
const char *gasket_obj_nid2ln(int64_t nid);

/*
 * Gives the short name of a NID.
 *
 * nid         int
 * Returns     static text: such as `CN`; NULL: no such NID
 * See         OBJ_nid2obj(3)
 */
const char *gasket_obj_nid2sn(int64_t nid);

/*
 * Gives the NID of an object identifier.
 *
 * object      ASN1_OBJECT handle
 * Returns     the NID; 0: OpenSSL does not know it
 * See         OBJ_nid2obj(3)
 */
int64_t gasket_obj_obj2nid(int64_t object);

/*
 * Finds a NID by its long name.
 *
 * name        text
 * Returns     the NID; 0: unknown
 * See         OBJ_nid2obj(3)
 */
int64_t gasket_obj_ln2nid(const char *name);

/*
 * Finds a NID by its short name.
 *
 * name        text
 * Returns     the NID; 0: unknown
 * See         OBJ_nid2obj(3)
 */
int64_t gasket_obj_sn2nid(const char *name);

/*
 * Finds a NID by a name or by an object identifier in dotted form.
 *
 * text        text
 * Returns     the NID; 0: unknown
 * See         OBJ_nid2obj(3)
 */
int64_t gasket_obj_txt2nid(const char *text);

/*
 * Makes an object identifier of a text.
 *
 * text        text: a short or long name, or numbers with dots
 * no_name     int: 1: numbers only
 * Returns     new ASN1_OBJECT handle: the object identifier, or 0 with the reason in the queue
 * See         OBJ_nid2obj(3)
 */
int64_t gasket_obj_txt2obj(const char *text, int64_t no_name);

/*
 * Gives an object identifier as a text, cut to the room and with a NUL behind it.
 *
 * buffer      bytes out or NULL
 * length      int
 * object      ASN1_OBJECT handle
 * no_name     int: 1: numbers only; 0: the long name where it has one
 * Returns     characters without the NUL, whatever the room; -1: an error
 * See         OBJ_nid2obj(3)
 */
int64_t gasket_obj_obj2txt(void *buffer, int64_t length, int64_t object, int64_t no_name);

/*
 * Compares two object identifiers.
 *
 * a           ASN1_OBJECT handle
 * b           ASN1_OBJECT handle
 * Returns     0: the same
 * See         OBJ_nid2obj(3)
 */
int64_t gasket_obj_cmp(int64_t a, int64_t b);

/*
 * Copies an object identifier.
 *
 * object      ASN1_OBJECT handle
 * Returns     new ASN1_OBJECT handle: the copy, or 0 without memory
 * See         OBJ_nid2obj(3)
 */
int64_t gasket_obj_dup(int64_t object);

/*
 * Writes an object identifier to a BIO: its long name where it has one, otherwise numbers.
 *
 * bio         BIO handle
 * object      ASN1_OBJECT handle
 * Returns     how many characters, or -1
 * See         OBJ_nid2obj(3)
 */
int64_t gasket_i2a_asn1_object(int64_t bio, int64_t object);

/*
 * Makes a revocation list that holds nothing yet.
 *
 * Returns     new X509_CRL handle: an empty one, or 0 without memory
 * See         X509_CRL_new(3)
 */
int64_t gasket_x509_crl_new(void);

/*
 * Makes a revocation list that holds nothing yet, for algorithms with certain properties.
 *
 * properties  text or NULL: which implementations are fetched; NULL: the default
 * Returns     new X509_CRL handle: an empty one, or 0 without memory
 * OpenSSL     3.0 and newer
 * See         X509_CRL_new(3)
 */
int64_t gasket_x509_crl_new_ex(const char *properties);

/*
 * Copies a revocation list.
 *
 * crl         X509_CRL handle
 * Returns     new X509_CRL handle: the copy, or 0 with the reason in the queue
 * See         X509_CRL_dup(3)
 */
int64_t gasket_x509_crl_dup(int64_t crl);

/*
 * Counts one more owner of a revocation list.
 *
 * crl         X509_CRL handle
 * Returns     1, or 0
 * See         X509_CRL_new(3)
 */
int64_t gasket_x509_crl_up_ref(int64_t crl);

/*
 * Gives a revocation list back. 0 is left alone.
 *
 * crl         X509_CRL handle or 0
 * Returns     0
 * See         X509_CRL_new(3)
 */
int64_t gasket_x509_crl_free(int64_t crl);

/*
 * Gives the version of a revocation list.
 *
 * crl         X509_CRL handle
 * Returns     one less than the version: 1 for version 2
 * See         X509_get_version(3)
 */
int64_t gasket_x509_crl_get_version(int64_t crl);

/*
 * Sets the version of a revocation list.
 *
 * crl         X509_CRL handle
 * version     long: one less than the version: 1 for version 2
 * Returns     1, or 0
 * See         X509_get_version(3)
 */
int64_t gasket_x509_crl_set_version(int64_t crl, int64_t version);

/*
 * Gives the name of the issuer of a revocation list.
 *
 * crl         X509_CRL handle
 * Returns     borrowed X509_NAME handle
 * See         X509_get_subject_name(3)
 */
int64_t gasket_x509_crl_get_issuer(int64_t crl);

/*
 * Sets the name of the issuer of a revocation list.
 *
 * crl         X509_CRL handle
 * name        X509_NAME handle: copied
 * Returns     1, or 0
 * See         X509_get_subject_name(3)
 */
int64_t gasket_x509_crl_set_issuer_name(int64_t crl, int64_t name);

/*
 * Gives the time that a revocation list was issued at, for reading.
 *
 * crl         X509_CRL handle
 * Returns     borrowed ASN1_TIME handle
 * See         X509_get0_notBefore(3)
 */
int64_t gasket_x509_crl_get0_lastupdate(int64_t crl);

/*
 * Gives the time that a revocation list was issued at; changing it changes the list.
 *
 * crl         X509_CRL handle
 * Returns     borrowed ASN1_TIME handle
 * See         X509_get0_notBefore(3)
 */
int64_t gasket_x509_crl_get_lastupdate(int64_t crl);

/*
 * Sets the time that a revocation list was issued at.
 *
 * crl         X509_CRL handle
 * time        ASN1_TIME handle: copied
 * Returns     1, or 0
 * See         X509_get0_notBefore(3)
 */
int64_t gasket_x509_crl_set1_lastupdate(int64_t crl, int64_t time);

/*
 * Gives the time by which a newer revocation list is to be expected, for reading.
 *
 * crl         X509_CRL handle
 * Returns     borrowed ASN1_TIME handle: the time, or 0: not named
 * See         X509_get0_notBefore(3)
 */
int64_t gasket_x509_crl_get0_nextupdate(int64_t crl);

/*
 * Gives the time by which a newer revocation list is to be expected; changing it changes the list.
 *
 * crl         X509_CRL handle
 * Returns     borrowed ASN1_TIME handle: the time, or 0: not named
 * See         X509_get0_notBefore(3)
 */
int64_t gasket_x509_crl_get_nextupdate(int64_t crl);

/*
 * Sets the time by which a newer revocation list is to be expected.
 *
 * crl         X509_CRL handle
 * time        ASN1_TIME handle: copied
 * Returns     1, or 0
 * See         X509_get0_notBefore(3)
 */
int64_t gasket_x509_crl_set1_nextupdate(int64_t crl, int64_t time);

/*
 * Gives all entries of a revocation list, for reading.
 *
 * crl         X509_CRL handle
 * Returns     borrowed STACK_OF(X509_REVOKED) handle: the entries, or 0: none
 * See         X509_CRL_get0_by_serial(3)
 */
int64_t gasket_x509_crl_get_revoked(int64_t crl);

/*
 * Looks a serial number up in a revocation list.
 *
 * crl         X509_CRL handle
 * revoked     an int64_t to write to or NULL: a handle of the entry, an X509_REVOKED
 * serial      ASN1_INTEGER handle
 * Returns     1: revoked; 2: on the list to be removed from it; 0: not on the list
 * See         X509_CRL_get0_by_serial(3)
 */
int64_t gasket_x509_crl_get0_by_serial(int64_t crl, void *revoked, int64_t serial);

/*
 * Looks a certificate up in a revocation list, by issuer and serial number.
 *
 * crl         X509_CRL handle
 * revoked     an int64_t to write to or NULL: a handle of the entry, an X509_REVOKED
 * x509        X509 handle
 * Returns     1: revoked; 2: on the list to be removed from it; 0: not on the list
 * See         X509_CRL_get0_by_serial(3)
 */
int64_t gasket_x509_crl_get0_by_cert(int64_t crl, void *revoked, int64_t x509);

/*
 * Adds an entry to a revocation list. It is copied when it is complete: what is changed in it
 * afterwards does not count.
 *
 * crl         X509_CRL handle
 * revoked     X509_REVOKED handle: copied
 * Returns     1, or 0 with the reason in the queue: the entry has no number or date yet
 * See         X509_CRL_get0_by_serial(3)
 */
int64_t gasket_x509_crl_add0_revoked(int64_t crl, int64_t revoked);

/*
 * Sorts a revocation list by serial number. It is to be done before it is signed.
 *
 * crl         X509_CRL handle
 * Returns     1
 * See         X509_CRL_get0_by_serial(3)
 */
int64_t gasket_x509_crl_sort(int64_t crl);

/*
 * Signs a revocation list, when all else of it is set.
 *
 * crl         X509_CRL handle
 * pkey        EVP_PKEY handle: the private key of the issuer
 * md          EVP_MD handle or 0: 0 for keys with a digest of their own, such as Ed25519
 * Returns     how long the signature is; 0 with the reason in the queue
 * See         X509_sign(3)
 */
int64_t gasket_x509_crl_sign(int64_t crl, int64_t pkey, int64_t md);

/*
 * Checks the signature of a revocation list, and nothing else of it.
 *
 * crl         X509_CRL handle
 * pkey        EVP_PKEY handle: the public key of the issuer
 * Returns     1: genuine; 0: not; -1 with the reason in the queue
 * See         X509_verify(3)
 */
int64_t gasket_x509_crl_verify(int64_t crl, int64_t pkey);

/*
 * Tells the algorithm that a revocation list is signed with.
 *
 * crl         X509_CRL handle
 * Returns     such as NID_sha256WithRSAEncryption; 0: unknown
 * See         X509_get0_signature(3)
 */
int64_t gasket_x509_crl_get_signature_nid(int64_t crl);

/*
 * Compares the issuers' names of two revocation lists.
 *
 * a           X509_CRL handle
 * b           X509_CRL handle
 * Returns     0: the same; otherwise which comes first; -2: an error
 * See         X509_cmp(3)
 */
int64_t gasket_x509_crl_cmp(int64_t a, int64_t b);

/*
 * Compares two revocation lists by their fingerprints.
 *
 * a           X509_CRL handle
 * b           X509_CRL handle
 * Returns     0: the same; otherwise which comes first; -2: an error
 * See         X509_cmp(3)
 */
int64_t gasket_x509_crl_match(int64_t a, int64_t b);

/*
 * Makes a list of what is in one revocation list and not yet in an older one.
 *
 * base        X509_CRL handle
 * newer       X509_CRL handle
 * pkey        EVP_PKEY handle or 0: the issuer's key, to check and to sign; 0: neither
 * md          EVP_MD handle or 0: 0: it is not signed
 * flags       unsigned int: 0
 * Returns     new X509_CRL handle: the delta list, or 0 with the reason in the queue
 * See         X509_CRL_get0_by_serial(3)
 */
int64_t gasket_x509_crl_diff(int64_t base, int64_t newer, int64_t pkey, int64_t md, int64_t flags);

/*
 * Calculates the digest of a revocation list in its DER form.
 *
 * crl         X509_CRL handle
 * type        EVP_MD handle
 * digest      bytes out
 * room_length int64_t: 64 is enough for every digest
 * length      an int64_t to write to or NULL: how long the digest is
 * Returns     1, or 0 with the reason in the queue
 * See         X509_digest(3)
 */
int64_t gasket_x509_crl_digest(int64_t crl, int64_t type, void *digest, int64_t room_length, void *length);

/*
 * Counts the extensions of a revocation list.
 *
 * crl         X509_CRL handle
 * Returns     0 or more
 * See         X509v3_get_ext_by_NID(3)
 */
int64_t gasket_x509_crl_get_ext_count(int64_t crl);

/*
 * Gives an extension of a revocation list by its position.
 *
 * crl         X509_CRL handle
 * position    int: from 0
 * Returns     borrowed X509_EXTENSION handle: the extension, or 0: there are not so many
 * See         X509v3_get_ext_by_NID(3)
 */
int64_t gasket_x509_crl_get_ext(int64_t crl, int64_t position);

/*
 * Finds the next extension of a revocation list that is of a type.
 *
 * crl         X509_CRL handle
 * nid         int: such as 85 for the subject's other names
 * last_position int: where the search found one before; -1: from the beginning
 * Returns     the position; -1: no more; -2: unknown NID
 * See         X509v3_get_ext_by_NID(3)
 */
int64_t gasket_x509_crl_get_ext_by_nid(int64_t crl, int64_t nid, int64_t last_position);

/*
 * Finds the next extension of a revocation list that is of a type, by its object identifier.
 *
 * crl         X509_CRL handle
 * object      ASN1_OBJECT handle
 * last_position int: where the search found one before; -1: from the beginning
 * Returns     the position; -1: no more
 * See         X509v3_get_ext_by_NID(3)
 */
int64_t gasket_x509_crl_get_ext_by_obj(int64_t crl, int64_t object, int64_t last_position);

/*
 * Finds the next extension of a revocation list that is critical, or that is not.
 *
 * crl         X509_CRL handle
 * critical    int: 1: critical ones; 0: others
 * last_position int: where the search found one before; -1: from the beginning
 * Returns     the position; -1: no more
 * See         X509v3_get_ext_by_NID(3)
 */
int64_t gasket_x509_crl_get_ext_by_critical(int64_t crl, int64_t critical, int64_t last_position);

/*
 * Gives all extensions of a revocation list, for reading.
 *
 * crl         X509_CRL handle
 * Returns     borrowed STACK_OF(X509_EXTENSION) handle: the extensions, or 0: none
 * See         X509v3_get_ext_by_NID(3)
 */
int64_t gasket_x509_crl_get0_extensions(int64_t crl);

/*
 * Adds an extension to a revocation list.
 *
 * crl         X509_CRL handle
 * extension   X509_EXTENSION handle: a copy is added
 * position    int: where; -1: at the end
 * Returns     1, or 0 with the reason in the queue
 * See         X509v3_get_ext_by_NID(3)
 */
int64_t gasket_x509_crl_add_ext(int64_t crl, int64_t extension, int64_t position);

/*
 * Removes an extension from a revocation list.
 *
 * crl         X509_CRL handle
 * position    int: from 0
 * Returns     new X509_EXTENSION handle: what was removed, or 0: there are not so many
 * See         X509v3_get_ext_by_NID(3)
 */
int64_t gasket_x509_crl_delete_ext(int64_t crl, int64_t position);

/*
 * Writes all of a revocation list to a BIO, for people to read.
 *
 * bio         BIO handle
 * crl         X509_CRL handle
 * Returns     1, or 0
 * See         X509_print(3)
 */
int64_t gasket_x509_crl_print(int64_t bio, int64_t crl);

/*
 * Writes all of a revocation list to a BIO, with names in a form that the flags select.
 *
 * bio         BIO handle
 * crl         X509_CRL handle
 * name_flags  unsigned long: XN_FLAG_...
 * Returns     1, or 0
 * See         X509_print(3)
 */
int64_t gasket_x509_crl_print_ex(int64_t bio, int64_t crl, int64_t name_flags);

/*
 * Makes an entry of a revocation list that holds nothing yet.
 *
 * Returns     new X509_REVOKED handle: an empty one, or 0 without memory
 * See         X509_REVOKED_new(3)
 */
int64_t gasket_x509_revoked_new(void);

/*
 * Copies an entry of a revocation list.
 *
 * revoked     X509_REVOKED handle
 * Returns     new X509_REVOKED handle: the copy, or 0 with the reason in the queue
 * See         X509_REVOKED_dup(3)
 */
int64_t gasket_x509_revoked_dup(int64_t revoked);

/*
 * Gives an entry of a revocation list back. 0 is left alone.
 *
 * revoked     X509_REVOKED handle or 0
 * Returns     0
 * See         X509_REVOKED_new(3)
 */
int64_t gasket_x509_revoked_free(int64_t revoked);

/*
 * Gives the serial number that was revoked.
 *
 * revoked     X509_REVOKED handle
 * Returns     borrowed ASN1_INTEGER handle
 * See         X509_CRL_get0_by_serial(3)
 */
int64_t gasket_x509_revoked_get0_serialnumber(int64_t revoked);

/*
 * Sets the serial number that is revoked.
 *
 * revoked     X509_REVOKED handle
 * serial      ASN1_INTEGER handle: copied
 * Returns     1, or 0
 * See         X509_CRL_get0_by_serial(3)
 */
int64_t gasket_x509_revoked_set_serialnumber(int64_t revoked, int64_t serial);

/*
 * Tells when a certificate was revoked.
 *
 * revoked     X509_REVOKED handle
 * Returns     borrowed ASN1_TIME handle
 * See         X509_CRL_get0_by_serial(3)
 */
int64_t gasket_x509_revoked_get0_revocationdate(int64_t revoked);

/*
 * Sets when a certificate was revoked.
 *
 * revoked     X509_REVOKED handle
 * time        ASN1_TIME handle: copied
 * Returns     1, or 0
 * See         X509_CRL_get0_by_serial(3)
 */
int64_t gasket_x509_revoked_set_revocationdate(int64_t revoked, int64_t time);

/*
 * Counts the extensions of an entry.
 *
 * revoked     X509_REVOKED handle
 * Returns     0 or more
 * See         X509v3_get_ext_by_NID(3)
 */
int64_t gasket_x509_revoked_get_ext_count(int64_t revoked);

/*
 * Gives an extension of an entry by its position.
 *
 * revoked     X509_REVOKED handle
 * position    int: from 0
 * Returns     borrowed X509_EXTENSION handle: the extension, or 0: there are not so many
 * See         X509v3_get_ext_by_NID(3)
 */
int64_t gasket_x509_revoked_get_ext(int64_t revoked, int64_t position);

/*
 * Finds the next extension of an entry that is of a type.
 *
 * revoked     X509_REVOKED handle
 * nid         int: such as 85 for the subject's other names
 * last_position int: where the search found one before; -1: from the beginning
 * Returns     the position; -1: no more; -2: unknown NID
 * See         X509v3_get_ext_by_NID(3)
 */
int64_t gasket_x509_revoked_get_ext_by_nid(int64_t revoked, int64_t nid, int64_t last_position);

/*
 * Finds the next extension of an entry that is of a type, by its object identifier.
 *
 * revoked     X509_REVOKED handle
 * object      ASN1_OBJECT handle
 * last_position int: where the search found one before; -1: from the beginning
 * Returns     the position; -1: no more
 * See         X509v3_get_ext_by_NID(3)
 */
int64_t gasket_x509_revoked_get_ext_by_obj(int64_t revoked, int64_t object, int64_t last_position);

/*
 * Finds the next extension of an entry that is critical, or that is not.
 *
 * revoked     X509_REVOKED handle
 * critical    int: 1: critical ones; 0: others
 * last_position int: where the search found one before; -1: from the beginning
 * Returns     the position; -1: no more
 * See         X509v3_get_ext_by_NID(3)
 */
int64_t gasket_x509_revoked_get_ext_by_critical(int64_t revoked, int64_t critical, int64_t last_position);

/*
 * Gives all extensions of an entry, for reading.
 *
 * revoked     X509_REVOKED handle
 * Returns     borrowed STACK_OF(X509_EXTENSION) handle: the extensions, or 0: none
 * See         X509v3_get_ext_by_NID(3)
 */
int64_t gasket_x509_revoked_get0_extensions(int64_t revoked);

/*
 * Adds an extension to an entry.
 *
 * revoked     X509_REVOKED handle
 * extension   X509_EXTENSION handle: a copy is added
 * position    int: where; -1: at the end
 * Returns     1, or 0 with the reason in the queue
 * See         X509v3_get_ext_by_NID(3)
 */
int64_t gasket_x509_revoked_add_ext(int64_t revoked, int64_t extension, int64_t position);

/*
 * Removes an extension from an entry.
 *
 * revoked     X509_REVOKED handle
 * position    int: from 0
 * Returns     new X509_EXTENSION handle: what was removed, or 0: there are not so many
 * See         X509v3_get_ext_by_NID(3)
 */
int64_t gasket_x509_revoked_delete_ext(int64_t revoked, int64_t position);

/*
 * Makes a request that holds nothing yet.
 *
 * Returns     new X509_REQ handle: an empty one, or 0 without memory
 * See         X509_REQ_new(3)
 */
int64_t gasket_x509_req_new(void);

/*
 * Makes a request that holds nothing yet, for algorithms with certain properties.
 *
 * properties  text or NULL: which implementations are fetched; NULL: the default
 * Returns     new X509_REQ handle: an empty one, or 0 without memory
 * OpenSSL     3.0 and newer
 * See         X509_REQ_new(3)
 */
int64_t gasket_x509_req_new_ex(const char *properties);

/*
 * Copies a request.
 *
 * request     X509_REQ handle
 * Returns     new X509_REQ handle: the copy, or 0 with the reason in the queue
 * See         X509_REQ_dup(3)
 */
int64_t gasket_x509_req_dup(int64_t request);

/*
 * Gives a request back. 0 is left alone.
 *
 * request     X509_REQ handle or 0
 * Returns     0
 * See         X509_REQ_new(3)
 */
int64_t gasket_x509_req_free(int64_t request);

/*
 * Gives the version of a request.
 *
 * request     X509_REQ handle
 * Returns     one less than the version: 0 for version 1
 * See         X509_get_version(3)
 */
int64_t gasket_x509_req_get_version(int64_t request);

/*
 * Sets the version of a request.
 *
 * request     X509_REQ handle
 * version     long: 0, which is version 1
 * Returns     1, or 0
 * See         X509_get_version(3)
 */
int64_t gasket_x509_req_set_version(int64_t request, int64_t version);

/*
 * Gives the name that a request is for.
 *
 * request     X509_REQ handle
 * Returns     borrowed X509_NAME handle
 * See         X509_get_subject_name(3)
 */
int64_t gasket_x509_req_get_subject_name(int64_t request);

/*
 * Sets the name that a request is for.
 *
 * request     X509_REQ handle
 * name        X509_NAME handle: copied
 * Returns     1, or 0
 * See         X509_get_subject_name(3)
 */
int64_t gasket_x509_req_set_subject_name(int64_t request, int64_t name);

/*
 * Gives the public key of a request, which shares it.
 *
 * request     X509_REQ handle
 * Returns     borrowed EVP_PKEY handle: the key, or 0: none, or of an unknown kind
 * See         X509_get_pubkey(3)
 */
int64_t gasket_x509_req_get0_pubkey(int64_t request);

/*
 * Gives the public key of a request as a reference of the caller's.
 *
 * request     X509_REQ handle
 * Returns     new EVP_PKEY handle: the key, or 0 with the reason in the queue
 * See         X509_get_pubkey(3)
 */
int64_t gasket_x509_req_get_pubkey(int64_t request);

/*
 * Sets the public key of a request.
 *
 * request     X509_REQ handle
 * pkey        EVP_PKEY handle
 * Returns     1, or 0 with the reason in the queue
 * See         X509_get_pubkey(3)
 */
int64_t gasket_x509_req_set_pubkey(int64_t request, int64_t pkey);

/*
 * Tells whether a private key belongs to a request, by its public part.
 *
 * request     X509_REQ handle
 * pkey        EVP_PKEY handle
 * Returns     1: they belong together; 0 with the reason in the queue
 * See         X509_check_private_key(3)
 */
int64_t gasket_x509_req_check_private_key(int64_t request, int64_t pkey);

/*
 * Signs a request, when all else of it is set.
 *
 * request     X509_REQ handle
 * pkey        EVP_PKEY handle: the private key of the request
 * md          EVP_MD handle or 0: 0 for keys with a digest of their own, such as Ed25519
 * Returns     how long the signature is; 0 with the reason in the queue
 * See         X509_sign(3)
 */
int64_t gasket_x509_req_sign(int64_t request, int64_t pkey, int64_t md);

/*
 * Checks the signature of a request.
 *
 * request     X509_REQ handle
 * pkey        EVP_PKEY handle: that of the request
 * Returns     1: genuine; 0: not; -1 with the reason in the queue
 * See         X509_verify(3)
 */
int64_t gasket_x509_req_verify(int64_t request, int64_t pkey);

/*
 * Tells the algorithm that a request is signed with.
 *
 * request     X509_REQ handle
 * Returns     such as NID_sha256WithRSAEncryption; 0: unknown
 * See         X509_get0_signature(3)
 */
int64_t gasket_x509_req_get_signature_nid(int64_t request);

/*
 * Gives the extensions that a request asks for.
 *
 * request     X509_REQ handle
 * Returns     new STACK_OF(X509_EXTENSION) handle: the extensions, or 0: none, or malformed
 * See         X509_REQ_add_extensions(3)
 */
int64_t gasket_x509_req_get_extensions(int64_t request);

/*
 * Adds the extensions that a request asks for.
 *
 * request     X509_REQ handle
 * extensions  STACK_OF(X509_EXTENSION) handle: copied
 * Returns     1, or 0 with the reason in the queue
 * See         X509_REQ_add_extensions(3)
 */
int64_t gasket_x509_req_add_extensions(int64_t request, int64_t extensions);

/*
 * Counts the attributes of a request; its extensions are one.
 *
 * request     X509_REQ handle
 * Returns     0 or more
 * See         X509_REQ_get_attr(3)
 */
int64_t gasket_x509_req_get_attr_count(int64_t request);

/*
 * Finds the next attribute of a request that is of a type.
 *
 * request     X509_REQ handle
 * nid         int
 * last_position int: where the search found one before; -1: from the beginning
 * Returns     the position; -1: no more; -2: unknown NID
 * See         X509_REQ_get_attr(3)
 */
int64_t gasket_x509_req_get_attr_by_nid(int64_t request, int64_t nid, int64_t last_position);

/*
 * Adds an attribute to a request.
 *
 * request     X509_REQ handle
 * nid         int
 * type        int: MBSTRING_UTF8 or another MBSTRING_...
 * bytes       bytes in or NULL
 * length      int: -1: up to the NUL
 * Returns     1, or 0 with the reason in the queue
 * See         X509_REQ_get_attr(3)
 */
int64_t gasket_x509_req_add1_attr_by_nid(int64_t request, int64_t nid, int64_t type, const void *bytes, int64_t length);

/*
 * Adds an attribute to a request, by the name of its type.
 *
 * request     X509_REQ handle
 * field       text: the type: a short or long name, or an OID in dotted form
 * type        int: MBSTRING_UTF8 or another MBSTRING_...
 * bytes       bytes in or NULL
 * length      int: -1: up to the NUL
 * Returns     1, or 0 with the reason in the queue
 * See         X509_REQ_get_attr(3)
 */
int64_t gasket_x509_req_add1_attr_by_txt(int64_t request, const char *field, int64_t type, const void *bytes, int64_t length);

/*
 * Makes a certificate of a request that is signed with its own key, by MD5: set another signature
 * with X509_sign.
 *
 * request     X509_REQ handle
 * days        int: how long it is valid
 * pkey        EVP_PKEY handle
 * Returns     new X509 handle: the certificate, or 0 with the reason in the queue
 * See         X509_REQ_to_X509(3)
 */
int64_t gasket_x509_req_to_x509(int64_t request, int64_t days, int64_t pkey);

/*
 * Calculates the digest of a request in its DER form.
 *
 * request     X509_REQ handle
 * type        EVP_MD handle
 * digest      bytes out
 * room_length int64_t: 64 is enough for every digest
 * length      an int64_t to write to or NULL: how long the digest is
 * Returns     1, or 0 with the reason in the queue
 * See         X509_digest(3)
 */
int64_t gasket_x509_req_digest(int64_t request, int64_t type, void *digest, int64_t room_length, void *length);

/*
 * Writes all of a request to a BIO, for people to read.
 *
 * bio         BIO handle
 * request     X509_REQ handle
 * Returns     1, or 0
 * See         X509_print(3)
 */
int64_t gasket_x509_req_print(int64_t bio, int64_t request);

/*
 * Writes parts of a request to a BIO, for people to read.
 *
 * bio         BIO handle
 * request     X509_REQ handle
 * name_flags  unsigned long: XN_FLAG_...
 * flags       unsigned long: X509_FLAG_...: what to leave out
 * Returns     1, or 0
 * See         X509_print(3)
 */
int64_t gasket_x509_req_print_ex(int64_t bio, int64_t request, int64_t name_flags, int64_t flags);

/*
 * Encodes a PKCS #12 file as DER.
 *
 * file        PKCS12 handle
 * pp          bytes out or NULL
 * length      0 to 2147483647
 * Returns     how many bytes, or negative with the reason in the queue
 * See         d2i_X509(3)
 */
int64_t gasket_i2d_pkcs12(int64_t file, void *pp, int64_t length);

/*
 * Makes a PKCS #12 file of its DER form.
 *
 * pp          bytes in
 * length      long
 * Returns     new PKCS12 handle: the object, or 0 with the reason in the queue
 * See         d2i_X509(3)
 */
int64_t gasket_d2i_pkcs12(const void *pp, int64_t length);

/*
 * Writes a PKCS #12 file as DER to a BIO.
 *
 * bio         BIO handle
 * file        PKCS12 handle
 * Returns     1, or 0 with the reason in the queue
 * See         d2i_X509(3)
 */
int64_t gasket_i2d_pkcs12_bio(int64_t bio, int64_t file);

/*
 * Reads a PKCS #12 file as DER from a BIO.
 *
 * bio         BIO handle
 * Returns     new PKCS12 handle: the object, or 0 with the reason in the queue
 * Waits       as long as OpenSSL does
 * See         d2i_X509(3)
 */
int64_t gasket_d2i_pkcs12_bio(int64_t bio);

/*
 * Gives a PKCS #12 file back. 0 is left alone.
 *
 * file        PKCS12 handle or 0
 * Returns     0
 * See         d2i_X509(3)
 */
int64_t gasket_pkcs12_free(int64_t file);

/*
 * Tells whether a PKCS #12 file is protected against changes by a password.
 *
 * file        PKCS12 handle
 * Returns     1 or 0
 * See         PKCS12_gen_mac(3)
 */
int64_t gasket_pkcs12_mac_present(int64_t file);

/*
 * Checks the password of a PKCS #12 file.
 *
 * file        PKCS12 handle
 * password    text of any bytes or NULL: NULL: none
 * Returns     1: it is right; 0: it is not, or the file was changed
 * See         PKCS12_gen_mac(3)
 */
int64_t gasket_pkcs12_verify_mac(int64_t file, const char *password);

/*
 * Takes key and certificates out of a PKCS #12 file. What it stores is to be freed by the caller.
 *
 * file        PKCS12 handle
 * password    text of any bytes or NULL: NULL: none
 * pkey        an int64_t to write to or NULL: a handle of the key, an EVP_PKEY, or 0
 * x509        an int64_t to write to or NULL: a handle of the key's certificate, an X509, or 0
 * others      an int64_t to write to or NULL: a handle of a stack of the other certificates, or 0
 * Returns     1, or 0 with the reason in the queue
 * See         PKCS12_parse(3)
 */
int64_t gasket_pkcs12_parse(int64_t file, const char *password, void *pkey, void *x509, void *others);

/*
 * Makes a store, which trusts nothing yet.
 *
 * Returns     new X509_STORE handle: an empty one, or 0 without memory
 * See         X509_STORE_new(3)
 */
int64_t gasket_x509_store_new(void);

/*
 * Counts one more owner of a store.
 *
 * store       X509_STORE handle
 * Returns     1, or 0
 * See         X509_STORE_new(3)
 */
int64_t gasket_x509_store_up_ref(int64_t store);

/*
 * Gives a store back. 0 is left alone.
 *
 * store       X509_STORE handle or 0
 * Returns     0
 * See         X509_STORE_new(3)
 */
int64_t gasket_x509_store_free(int64_t store);

/*
 * Adds a certificate to a store, which trusts it from now on.
 *
 * store       X509_STORE handle
 * x509        X509 handle
 * Returns     1, also where it was there already, or 0 with the reason in the queue
 * See         X509_STORE_add_cert(3)
 */
int64_t gasket_x509_store_add_cert(int64_t store, int64_t x509);

/*
 * Adds a revocation list to a store. It counts only with X509_V_FLAG_CRL_CHECK.
 *
 * store       X509_STORE handle
 * crl         X509_CRL handle
 * Returns     1, also where it was there already, or 0 with the reason in the queue
 * See         X509_STORE_add_cert(3)
 */
int64_t gasket_x509_store_add_crl(int64_t store, int64_t crl);

/*
 * Adds what a file holds to a store, and directories where issuers are looked up by hash.
 *
 * store       X509_STORE handle
 * file        text of any bytes or NULL: a PEM file; NULL: none
 * directory   text of any bytes or NULL: one or more, separated by colons; NULL: none
 * Returns     1, or 0 with the reason in the queue, also where both are NULL
 * Waits       for files only
 * See         X509_STORE_add_cert(3)
 */
int64_t gasket_x509_store_load_locations(int64_t store, const char *file, const char *directory);

/*
 * Does what X509_STORE_load_locations does, for algorithms with certain properties.
 *
 * store       X509_STORE handle
 * file        text of any bytes or NULL: a PEM file; NULL: none
 * directory   text of any bytes or NULL: one or more, separated by colons; NULL: none
 * properties  text or NULL: which implementations are fetched; NULL: the default
 * Returns     1, or 0 with the reason in the queue, also where both are NULL
 * Waits       for files only
 * OpenSSL     3.0 and newer
 * See         X509_STORE_add_cert(3)
 */
int64_t gasket_x509_store_load_locations_ex(int64_t store, const char *file, const char *directory, const char *properties);

/*
 * Adds the certificates and revocation lists of a PEM file to a store.
 *
 * store       X509_STORE handle
 * file        text of any bytes
 * Returns     1, or 0 with the reason in the queue
 * Waits       for files only
 * OpenSSL     3.0 and newer
 * See         X509_STORE_add_cert(3)
 */
int64_t gasket_x509_store_load_file(int64_t store, const char *file);

/*
 * Does what X509_STORE_load_file does, for algorithms with certain properties.
 *
 * store       X509_STORE handle
 * file        text of any bytes
 * properties  text or NULL: which implementations are fetched; NULL: the default
 * Returns     1, or 0 with the reason in the queue
 * Waits       for files only
 * OpenSSL     3.0 and newer
 * See         X509_STORE_add_cert(3)
 */
int64_t gasket_x509_store_load_file_ex(int64_t store, const char *file, const char *properties);

/*
 * Adds directories to a store, where issuers are looked up by the hash of their name.
 *
 * store       X509_STORE handle
 * directory   text of any bytes: one or more, with colons between
 * Returns     1, or 0 with the reason in the queue
 * Waits       for files only
 * OpenSSL     3.0 and newer
 * See         X509_STORE_add_cert(3)
 */
int64_t gasket_x509_store_load_path(int64_t store, const char *directory);

/*
 * Adds a place to a store, where issuers are looked up through a loader of OpenSSL.
 *
 * store       X509_STORE handle
 * uri         text of any bytes: such as a file name
 * Returns     1, or 0 with the reason in the queue
 * Waits       for files only
 * OpenSSL     3.0 and newer
 * See         X509_STORE_add_cert(3)
 */
int64_t gasket_x509_store_load_store(int64_t store, const char *uri);

/*
 * Does what X509_STORE_load_store does, for algorithms with certain properties.
 *
 * store       X509_STORE handle
 * uri         text of any bytes: such as a file name
 * properties  text or NULL: which implementations are fetched; NULL: the default
 * Returns     1, or 0 with the reason in the queue
 * Waits       for files only
 * OpenSSL     3.0 and newer
 * See         X509_STORE_add_cert(3)
 */
int64_t gasket_x509_store_load_store_ex(int64_t store, const char *uri, const char *properties);

/*
 * Adds the authorities that the system trusts to a store; the environment variables SSL_CERT_FILE
 * and SSL_CERT_DIR say where others are. That there are none is no failure.
 *
 * store       X509_STORE handle
 * Returns     1, or 0
 * Waits       for files only
 * See         X509_STORE_add_cert(3)
 */
int64_t gasket_x509_store_set_default_paths(int64_t store);

/*
 * Does what X509_STORE_set_default_paths does, for algorithms with certain properties.
 *
 * store       X509_STORE handle
 * properties  text or NULL: which implementations are fetched; NULL: the default
 * Returns     1, or 0
 * Waits       for files only
 * OpenSSL     3.0 and newer
 * See         X509_STORE_add_cert(3)
 */
int64_t gasket_x509_store_set_default_paths_ex(int64_t store, const char *properties);

/*
 * Adds flags for verifications against a store.
 *
 * store       X509_STORE handle
 * flags       unsigned long: X509_V_FLAG_...
 * Returns     1
 * See         X509_STORE_add_cert(3)
 */
int64_t gasket_x509_store_set_flags(int64_t store, int64_t flags);

/*
 * Sets what certificates must be good for that are verified against a store.
 *
 * store       X509_STORE handle
 * purpose     int: X509_PURPOSE_...
 * Returns     1, or 0: no such purpose
 * See         X509_STORE_add_cert(3)
 */
int64_t gasket_x509_store_set_purpose(int64_t store, int64_t purpose);

/*
 * Sets what trust is asked for in verifications against a store.
 *
 * store       X509_STORE handle
 * trust       int: X509_TRUST_...
 * Returns     1, or 0: no such setting
 * See         X509_STORE_add_cert(3)
 */
int64_t gasket_x509_store_set_trust(int64_t store, int64_t trust);

/*
 * Limits the length of chains in verifications against a store.
 *
 * store       X509_STORE handle
 * depth       int: how many authorities may stand in between
 * Returns     1
 * See         X509_STORE_add_cert(3)
 */
int64_t gasket_x509_store_set_depth(int64_t store, int64_t depth);

/*
 * Sets the parameters of verifications against a store.
 *
 * store       X509_STORE handle
 * param       X509_VERIFY_PARAM handle: copied
 * Returns     1, or 0 without memory
 * See         X509_STORE_get0_param(3)
 */
int64_t gasket_x509_store_set1_param(int64_t store, int64_t param);

/*
 * Gives the parameters of verifications against a store; changing them changes the store.
 *
 * store       X509_STORE handle
 * Returns     borrowed X509_VERIFY_PARAM handle
 * See         X509_STORE_get0_param(3)
 */
int64_t gasket_x509_store_get0_param(int64_t store);

/*
 * Gives the certificates and revocation lists that a store holds in memory. The stack that was
 * given before goes stale when the store holds others by now.
 *
 * store       X509_STORE handle
 * Returns     borrowed STACK_OF(X509_OBJECT) handle: the objects as they are now
 * See         X509_STORE_get0_param(3)
 */
int64_t gasket_x509_store_get0_objects(int64_t store);

/*
 * Gives the certificates that a store holds in memory.
 *
 * store       X509_STORE handle
 * Returns     new STACK_OF(X509) handle: the certificates, or 0 without memory
 * OpenSSL     3.0 and newer
 * See         X509_STORE_get0_param(3)
 */
int64_t gasket_x509_store_get1_all_certs(int64_t store);

/*
 * Reserves an index for X509_STORE_set_ex_data, for as long as the process lives.
 *
 * Returns     the index, or -1 without memory
 * See         CRYPTO_get_ex_new_index(3)
 */
int64_t gasket_x509_store_get_ex_new_index(void);

/*
 * Keeps a number of the caller's with a store.
 *
 * store       X509_STORE handle
 * index       int: 0, or what X509_STORE_get_ex_new_index answered
 * data        int64_t: any number
 * Returns     1, or 0 without memory
 * See         BIO_get_ex_data(3)
 */
int64_t gasket_x509_store_set_ex_data(int64_t store, int64_t index, int64_t data);

/*
 * Gives the number that X509_STORE_set_ex_data kept.
 *
 * store       X509_STORE handle
 * index       int: 0, or what X509_STORE_get_ex_new_index answered
 * Returns     the number; 0 where none was kept
 * See         BIO_get_ex_data(3)
 */
int64_t gasket_x509_store_get_ex_data(int64_t store, int64_t index);

/*
 * Names the way of looking up in files that are read once.
 *
 * Returns     static X509_LOOKUP_METHOD handle
 * See         X509_LOOKUP_hash_dir(3)
 */
int64_t gasket_x509_lookup_file(void);

/*
 * Names the way of looking up in directories, by the hash of a name.
 *
 * Returns     static X509_LOOKUP_METHOD handle
 * See         X509_LOOKUP_hash_dir(3)
 */
int64_t gasket_x509_lookup_hash_dir(void);

/*
 * Names the way of looking up through the loaders of OpenSSL, by URI.
 *
 * Returns     static X509_LOOKUP_METHOD handle
 * OpenSSL     3.0 and newer
 * See         X509_LOOKUP_hash_dir(3)
 */
int64_t gasket_x509_lookup_store(void);

/*
 * Adds a way of looking up to a store. Files and directories are added to the answer.
 *
 * store       X509_STORE handle
 * method      X509_LOOKUP_METHOD handle
 * Returns     borrowed X509_LOOKUP handle: the lookup, also where the store had it already; 0
 *             without memory
 * See         X509_LOOKUP(3)
 */
int64_t gasket_x509_store_add_lookup(int64_t store, int64_t method);

/*
 * Gives the store that a lookup belongs to. Unlike in C it is to be freed.
 *
 * lookup      X509_LOOKUP handle
 * Returns     new X509_STORE handle
 * See         X509_LOOKUP(3)
 */
int64_t gasket_x509_lookup_get_store(int64_t lookup);

/*
 * Adds the certificates and revocation lists of a file to the store of a lookup. The default is the
 * system's file.
 *
 * lookup      X509_LOOKUP handle: of X509_LOOKUP_file
 * file        text of any bytes or NULL: NULL with X509_FILETYPE_DEFAULT
 * type        long: X509_FILETYPE_PEM, X509_FILETYPE_ASN1 or X509_FILETYPE_DEFAULT
 * Returns     1, or 0 with the reason in the queue
 * Waits       for files only
 * See         X509_LOOKUP(3)
 */
int64_t gasket_x509_lookup_load_file(int64_t lookup, const char *file, int64_t type);

/*
 * Does what X509_LOOKUP_load_file does, for algorithms with certain properties.
 *
 * lookup      X509_LOOKUP handle: of X509_LOOKUP_file
 * file        text of any bytes or NULL: NULL with X509_FILETYPE_DEFAULT
 * type        long: X509_FILETYPE_PEM, X509_FILETYPE_ASN1 or X509_FILETYPE_DEFAULT
 * properties  text or NULL: which implementations are fetched; NULL: the default
 * Returns     1, or 0 with the reason in the queue
 * Waits       for files only
 * OpenSSL     3.0 and newer
 * See         X509_LOOKUP(3)
 */
int64_t gasket_x509_lookup_load_file_ex(int64_t lookup, const char *file, int64_t type, const char *properties);

/*
 * Adds directories, with colons between, to a lookup. The default is the system's.
 *
 * lookup      X509_LOOKUP handle: of X509_LOOKUP_hash_dir
 * directory   text of any bytes or NULL: NULL with X509_FILETYPE_DEFAULT
 * type        long: X509_FILETYPE_PEM, X509_FILETYPE_ASN1 or X509_FILETYPE_DEFAULT
 * Returns     1, or 0 with the reason in the queue
 * Waits       for files only
 * See         X509_LOOKUP(3)
 */
int64_t gasket_x509_lookup_add_dir(int64_t lookup, const char *directory, int64_t type);

/*
 * Adds a place to a lookup that is searched when an issuer is needed.
 *
 * lookup      X509_LOOKUP handle: of X509_LOOKUP_store
 * uri         text of any bytes
 * Returns     1, or 0 with the reason in the queue
 * Waits       for files only
 * OpenSSL     3.0 and newer
 * See         X509_LOOKUP(3)
 */
int64_t gasket_x509_lookup_add_store(int64_t lookup, const char *uri);

/*
 * Adds all that a place holds to the store of a lookup.
 *
 * lookup      X509_LOOKUP handle: of X509_LOOKUP_store
 * uri         text of any bytes
 * Returns     1, or 0 with the reason in the queue
 * Waits       for files only
 * OpenSSL     3.0 and newer
 * See         X509_LOOKUP(3)
 */
int64_t gasket_x509_lookup_load_store(int64_t lookup, const char *uri);

/*
 * Gives a lookup a command, as X509_LOOKUP_load_file and others do.
 *
 * lookup      X509_LOOKUP handle
 * command     int: X509_L_...
 * text        text of any bytes or NULL: NULL with X509_FILETYPE_DEFAULT
 * number      long: X509_FILETYPE_...
 * Returns     1, 0 with the reason in the queue, or -1
 * Waits       for files only
 * See         X509_LOOKUP(3)
 */
int64_t gasket_x509_lookup_ctrl(int64_t lookup, int64_t command, const char *text, int64_t number);

/*
 * Gives a lookup a command, for algorithms with certain properties.
 *
 * lookup      X509_LOOKUP handle
 * command     int: X509_L_...
 * text        text of any bytes or NULL: NULL with X509_FILETYPE_DEFAULT
 * number      long: X509_FILETYPE_...
 * properties  text or NULL: which implementations are fetched; NULL: the default
 * Returns     1, 0 with the reason in the queue, or -1
 * Waits       for files only
 * OpenSSL     3.0 and newer
 * See         X509_LOOKUP(3)
 */
int64_t gasket_x509_lookup_ctrl_ex(int64_t lookup, int64_t command, const char *text, int64_t number, const char *properties);

/*
 * Adds the certificates of a file to the store of a lookup.
 *
 * lookup      X509_LOOKUP handle
 * file        text of any bytes
 * type        int: X509_FILETYPE_PEM or X509_FILETYPE_ASN1
 * Returns     how many; 0 with the reason in the queue
 * Waits       for files only
 * See         X509_LOOKUP_hash_dir(3)
 */
int64_t gasket_x509_load_cert_file(int64_t lookup, const char *file, int64_t type);

/*
 * Adds the revocation lists of a file to the store of a lookup.
 *
 * lookup      X509_LOOKUP handle
 * file        text of any bytes
 * type        int: X509_FILETYPE_PEM or X509_FILETYPE_ASN1
 * Returns     how many; 0 with the reason in the queue
 * Waits       for files only
 * See         X509_LOOKUP_hash_dir(3)
 */
int64_t gasket_x509_load_crl_file(int64_t lookup, const char *file, int64_t type);

/*
 * Adds the certificates and revocation lists of a file to the store of a lookup.
 *
 * lookup      X509_LOOKUP handle
 * file        text of any bytes
 * type        int: X509_FILETYPE_PEM or X509_FILETYPE_ASN1
 * Returns     how many; 0 with the reason in the queue
 * Waits       for files only
 * See         X509_LOOKUP_hash_dir(3)
 */
int64_t gasket_x509_load_cert_crl_file(int64_t lookup, const char *file, int64_t type);

/*
 * Makes an object that can hold a certificate or a revocation list.
 *
 * Returns     new X509_OBJECT handle: an empty one, or 0 without memory
 * See         X509_LOOKUP(3)
 */
int64_t gasket_x509_object_new(void);

/*
 * Gives an object of a store back. 0 is left alone.
 *
 * object      X509_OBJECT handle or 0
 * Returns     0
 * See         X509_LOOKUP(3)
 */
int64_t gasket_x509_object_free(int64_t object);

/*
 * Tells what an object of a store holds.
 *
 * object      X509_OBJECT handle
 * Returns     0: nothing; 1: a certificate; 2: a revocation list
 * See         X509_LOOKUP(3)
 */
int64_t gasket_x509_object_get_type(int64_t object);

/*
 * Gives the certificate that an object holds.
 *
 * object      X509_OBJECT handle or 0
 * Returns     borrowed X509 handle: the certificate, or 0: it holds none
 * See         X509_LOOKUP(3)
 */
int64_t gasket_x509_object_get0_x509(int64_t object);

/*
 * Gives the revocation list that an object holds.
 *
 * object      X509_OBJECT handle or 0
 * Returns     borrowed X509_CRL handle: the list, or 0: it holds none
 * See         X509_LOOKUP(3)
 */
int64_t gasket_x509_object_get0_x509_crl(int64_t object);

/*
 * Makes an object hold a certificate instead of what it held.
 *
 * object      X509_OBJECT handle
 * x509        X509 handle
 * Returns     1, or 0
 * See         X509_LOOKUP(3)
 */
int64_t gasket_x509_object_set1_x509(int64_t object, int64_t x509);

/*
 * Makes an object hold a revocation list instead of what it held.
 *
 * object      X509_OBJECT handle
 * crl         X509_CRL handle
 * Returns     1, or 0
 * See         X509_LOOKUP(3)
 */
int64_t gasket_x509_object_set1_x509_crl(int64_t object, int64_t crl);

/*
 * Sorts a stack of objects and finds the first one of a name.
 *
 * stack       STACK_OF(X509_OBJECT) handle
 * type        int: 1: certificates; 2: revocation lists
 * name        X509_NAME handle: of the subject, or of the issuer of a list
 * Returns     the position after sorting, or -1
 * See         X509_LOOKUP(3)
 */
int64_t gasket_x509_object_idx_by_subject(int64_t stack, int64_t type, int64_t name);

/*
 * Sorts a stack of objects and gives the first one of a name.
 *
 * stack       STACK_OF(X509_OBJECT) handle
 * type        int: 1: certificates; 2: revocation lists
 * name        X509_NAME handle: of the subject, or of the issuer of a list
 * Returns     borrowed X509_OBJECT handle: the object, or 0: none
 * See         X509_LOOKUP(3)
 */
int64_t gasket_x509_object_retrieve_by_subject(int64_t stack, int64_t type, int64_t name);

/*
 * Sorts a stack of objects and gives the one that holds the same as another.
 *
 * stack       STACK_OF(X509_OBJECT) handle
 * object      X509_OBJECT handle
 * Returns     borrowed X509_OBJECT handle: the object, or 0: none
 * See         X509_LOOKUP(3)
 */
int64_t gasket_x509_object_retrieve_match(int64_t stack, int64_t object);

/*
 * Makes a store context, in which a certificate is verified.
 *
 * Returns     new X509_STORE_CTX handle: the store context, or 0 without memory
 * See         X509_STORE_CTX_new(3)
 */
int64_t gasket_x509_store_ctx_new(void);

/*
 * Makes a store context, for algorithms with certain properties.
 *
 * properties  text or NULL: which implementations are fetched; NULL: the default
 * Returns     new X509_STORE_CTX handle: the store context, or 0 without memory
 * OpenSSL     3.0 and newer
 * See         X509_STORE_CTX_new(3)
 */
int64_t gasket_x509_store_ctx_new_ex(const char *properties);

/*
 * Gives a store context back. 0 is left alone.
 *
 * ctx         X509_STORE_CTX handle or 0
 * Returns     0
 * See         X509_STORE_CTX_new(3)
 */
int64_t gasket_x509_store_ctx_free(int64_t ctx);

/*
 * Prepares a store context for one verification. Everything that was set in it or obtained from it
 * before is gone.
 *
 * ctx         X509_STORE_CTX handle
 * store       X509_STORE handle or 0: what is trusted; 0: nothing
 * x509        X509 handle or 0: the certificate to verify; 0: set later
 * untrusted   STACK_OF(X509) handle or 0: other certificates that may be part of the chain; copied
 * Returns     1, or 0 with the reason in the queue
 * See         X509_STORE_CTX_new(3)
 */
int64_t gasket_x509_store_ctx_init(int64_t ctx, int64_t store, int64_t x509, int64_t untrusted);

/*
 * Empties a store context, which is as new afterwards.
 *
 * ctx         X509_STORE_CTX handle
 * Returns     0
 * See         X509_STORE_CTX_new(3)
 */
int64_t gasket_x509_store_ctx_cleanup(int64_t ctx);

/*
 * Builds the chain of a certificate and verifies it. It can be done once after each
 * X509_STORE_CTX_init.
 *
 * ctx         X509_STORE_CTX handle
 * Returns     1: good; 0: X509_STORE_CTX_get_error says why not; negative: a failure, which is no
 *             better
 * Waits       for files only
 * See         X509_verify_cert(3)
 */
int64_t gasket_x509_verify_cert(int64_t ctx);

/*
 * Does what X509_verify_cert does; where no certificate was set it takes the first of the untrusted
 * ones.
 *
 * ctx         X509_STORE_CTX handle
 * Returns     1: good; 0: X509_STORE_CTX_get_error says why not; negative: a failure, which is no
 *             better
 * Waits       for files only
 * OpenSSL     3.0 and newer
 * See         X509_verify_cert(3)
 */
int64_t gasket_x509_store_ctx_verify(int64_t ctx);

/*
 * Describes the result of a verification.
 *
 * error       long: X509_V_...
 * Returns     static text
 * See         X509_STORE_CTX_get_error(3)
 */
const char *gasket_x509_verify_cert_error_string(int64_t error);

/*
 * Gives the result of a verification.
 *
 * ctx         X509_STORE_CTX handle
 * Returns     0 (X509_V_OK), or X509_V_ERR_...
 * See         X509_STORE_CTX_get_error(3)
 */
int64_t gasket_x509_store_ctx_get_error(int64_t ctx);

/*
 * Sets the result of a verification.
 *
 * ctx         X509_STORE_CTX handle
 * error       int: X509_V_...
 * Returns     0
 * See         X509_STORE_CTX_get_error(3)
 */
int64_t gasket_x509_store_ctx_set_error(int64_t ctx, int64_t error);

/*
 * Tells at which certificate of the chain the error was found.
 *
 * ctx         X509_STORE_CTX handle
 * Returns     0: the certificate itself; 1: its issuer; and so on
 * See         X509_STORE_CTX_get_error(3)
 */
int64_t gasket_x509_store_ctx_get_error_depth(int64_t ctx);

/*
 * Sets at which certificate of the chain the error is.
 *
 * ctx         X509_STORE_CTX handle
 * depth       int
 * Returns     0
 * See         X509_STORE_CTX_get_error(3)
 */
int64_t gasket_x509_store_ctx_set_error_depth(int64_t ctx, int64_t depth);

/*
 * Gives the certificate that the error was found at, or the last one that was looked at.
 *
 * ctx         X509_STORE_CTX handle
 * Returns     borrowed X509 handle: the certificate, or 0: none
 * See         X509_STORE_CTX_get_error(3)
 */
int64_t gasket_x509_store_ctx_get_current_cert(int64_t ctx);

/*
 * Sets the certificate that X509_STORE_CTX_get_current_cert gives.
 *
 * ctx         X509_STORE_CTX handle
 * x509        X509 handle or 0
 * Returns     0
 * See         X509_STORE_CTX_get_error(3)
 */
int64_t gasket_x509_store_ctx_set_current_cert(int64_t ctx, int64_t x509);

/*
 * Gives the issuer of the certificate that was looked at last.
 *
 * ctx         X509_STORE_CTX handle
 * Returns     borrowed X509 handle: the certificate, or 0: none
 * See         X509_STORE_CTX_get_error(3)
 */
int64_t gasket_x509_store_ctx_get0_current_issuer(int64_t ctx);

/*
 * Gives the revocation list that is being looked at; there is none before and after the
 * verification.
 *
 * ctx         X509_STORE_CTX handle
 * Returns     borrowed X509_CRL handle: the list, or 0: none
 * See         X509_STORE_CTX_get_error(3)
 */
int64_t gasket_x509_store_ctx_get0_current_crl(int64_t ctx);

/*
 * Gives the certificate that is verified.
 *
 * ctx         X509_STORE_CTX handle
 * Returns     borrowed X509 handle: the certificate, or 0: none was set
 * See         X509_STORE_CTX_get_error(3)
 */
int64_t gasket_x509_store_ctx_get0_cert(int64_t ctx);

/*
 * Sets the certificate that is to be verified.
 *
 * ctx         X509_STORE_CTX handle
 * x509        X509 handle or 0
 * Returns     0
 * See         X509_STORE_CTX_new(3)
 */
int64_t gasket_x509_store_ctx_set_cert(int64_t ctx, int64_t x509);

/*
 * Gives the store that X509_STORE_CTX_init was given.
 *
 * ctx         X509_STORE_CTX handle
 * Returns     borrowed X509_STORE handle: the store, or 0: none was given
 * See         X509_STORE_CTX_new(3)
 */
int64_t gasket_x509_store_ctx_get0_store(int64_t ctx);

/*
 * Gives the chain that the verification built, for reading.
 *
 * ctx         X509_STORE_CTX handle
 * Returns     borrowed STACK_OF(X509) handle: the chain, the certificate itself first; 0: none yet
 * See         X509_STORE_CTX_new(3)
 */
int64_t gasket_x509_store_ctx_get0_chain(int64_t ctx);

/*
 * The old name of X509_STORE_CTX_get0_chain.
 *
 * ctx         X509_STORE_CTX handle
 * Returns     borrowed STACK_OF(X509) handle: the chain, the certificate itself first; 0: none yet
 * See         X509_STORE_CTX_new(3)
 */
int64_t gasket_x509_store_ctx_get_chain(int64_t ctx);

/*
 * Gives the chain that the verification built as a stack of the caller's.
 *
 * ctx         X509_STORE_CTX handle
 * Returns     new STACK_OF(X509) handle: a copy of the chain, or 0: none yet
 * See         X509_STORE_CTX_get_error(3)
 */
int64_t gasket_x509_store_ctx_get1_chain(int64_t ctx);

/*
 * Tells how many certificates of the chain did not come from the store.
 *
 * ctx         X509_STORE_CTX handle
 * Returns     how many, from the beginning of the chain
 * See         X509_STORE_CTX_new(3)
 */
int64_t gasket_x509_store_ctx_get_num_untrusted(int64_t ctx);

/*
 * Tells whether the chain had to be good for a policy.
 *
 * ctx         X509_STORE_CTX handle
 * Returns     1 or 0
 * See         X509_policy_tree_level_count(3)
 */
int64_t gasket_x509_store_ctx_get_explicit_policy(int64_t ctx);

/*
 * Gives the other certificates that may be part of the chain, for reading.
 *
 * ctx         X509_STORE_CTX handle
 * Returns     borrowed STACK_OF(X509) handle: the certificates, or 0: none were given
 * See         X509_STORE_CTX_new(3)
 */
int64_t gasket_x509_store_ctx_get0_untrusted(int64_t ctx);

/*
 * Sets the other certificates that may be part of the chain. The stack is copied.
 *
 * ctx         X509_STORE_CTX handle
 * stack       STACK_OF(X509) handle or 0: 0: none
 * Returns     0
 * See         X509_STORE_CTX_new(3)
 */
int64_t gasket_x509_store_ctx_set0_untrusted(int64_t ctx, int64_t stack);

/*
 * Sets the certificates that are trusted in place of the store. The stack is copied.
 *
 * ctx         X509_STORE_CTX handle
 * stack       STACK_OF(X509) handle
 * Returns     0
 * See         X509_STORE_CTX_new(3)
 */
int64_t gasket_x509_store_ctx_set0_trusted_stack(int64_t ctx, int64_t stack);

/*
 * Sets the revocation lists that are looked at before those of the store. The stack is copied.
 *
 * ctx         X509_STORE_CTX handle
 * stack       STACK_OF(X509_CRL) handle or 0: 0: none
 * Returns     0
 * See         X509_STORE_CTX_new(3)
 */
int64_t gasket_x509_store_ctx_set0_crls(int64_t ctx, int64_t stack);

/*
 * Adds flags for a verification.
 *
 * ctx         X509_STORE_CTX handle
 * flags       unsigned long: X509_V_FLAG_...
 * Returns     0
 * See         X509_VERIFY_PARAM_set_flags(3)
 */
int64_t gasket_x509_store_ctx_set_flags(int64_t ctx, int64_t flags);

/*
 * Sets the time at which certificates have to be valid, in place of now.
 *
 * ctx         X509_STORE_CTX handle
 * flags       unsigned long: 0: not used
 * time        time_t: seconds since 1970
 * Returns     0
 * See         X509_VERIFY_PARAM_set_flags(3)
 */
int64_t gasket_x509_store_ctx_set_time(int64_t ctx, int64_t flags, int64_t time);

/*
 * Limits the length of the chain in a verification.
 *
 * ctx         X509_STORE_CTX handle
 * depth       int: how many authorities may stand in between
 * Returns     0
 * See         X509_VERIFY_PARAM_set_flags(3)
 */
int64_t gasket_x509_store_ctx_set_depth(int64_t ctx, int64_t depth);

/*
 * Sets what a certificate must be good for, where that was not set yet.
 *
 * ctx         X509_STORE_CTX handle
 * purpose     int: X509_PURPOSE_...
 * Returns     1, or 0 with the reason in the queue
 * See         X509_STORE_CTX_set_purpose(3)
 */
int64_t gasket_x509_store_ctx_set_purpose(int64_t ctx, int64_t purpose);

/*
 * Sets what trust is asked for, where that was not set yet.
 *
 * ctx         X509_STORE_CTX handle
 * trust       int: X509_TRUST_...
 * Returns     1, or 0 with the reason in the queue
 * See         X509_STORE_CTX_set_purpose(3)
 */
int64_t gasket_x509_store_ctx_set_trust(int64_t ctx, int64_t trust);

/*
 * Sets purpose and trust, where they were not set yet.
 *
 * ctx         X509_STORE_CTX handle
 * default_purpose int: X509_PURPOSE_..., where `purpose` is 0
 * purpose     int: X509_PURPOSE_..., or 0
 * trust       int: X509_TRUST_..., or 0: what goes with the purpose
 * Returns     1, or 0 with the reason in the queue
 * See         X509_STORE_CTX_set_purpose(3)
 */
int64_t gasket_x509_store_ctx_purpose_inherit(int64_t ctx, int64_t default_purpose, int64_t purpose, int64_t trust);

/*
 * Takes parameters over that OpenSSL has under a name, where they were not set yet.
 *
 * ctx         X509_STORE_CTX handle
 * name        text: such as `ssl_server`
 * Returns     1, or 0 with the reason in the queue: no such parameters
 * See         X509_STORE_CTX_new(3)
 */
int64_t gasket_x509_store_ctx_set_default(int64_t ctx, const char *name);

/*
 * Gives the parameters of a verification; changing them changes it.
 *
 * ctx         X509_STORE_CTX handle
 * Returns     borrowed X509_VERIFY_PARAM handle
 * See         X509_STORE_CTX_new(3)
 */
int64_t gasket_x509_store_ctx_get0_param(int64_t ctx);

/*
 * Sets the parameters of a verification. They are copied: to change them afterwards, ask for
 * X509_STORE_CTX_get0_param.
 *
 * ctx         X509_STORE_CTX handle
 * param       X509_VERIFY_PARAM handle: copied
 * Returns     0
 * See         X509_STORE_CTX_new(3)
 */
int64_t gasket_x509_store_ctx_set0_param(int64_t ctx, int64_t param);

/*
 * Finds the issuer of a certificate in the store of a store context.
 *
 * issuer      an int64_t to write to: a handle of the certificate, an X509, which is to be freed
 * ctx         X509_STORE_CTX handle
 * x509        X509 handle
 * Returns     1: found; 0: none; -1 with the reason in the queue
 * Waits       for files only
 * See         X509_STORE_set_verify_cb_func(3)
 */
int64_t gasket_x509_store_ctx_get1_issuer(void *issuer, int64_t ctx, int64_t x509);

/*
 * Finds the certificates of a subject in the store of a store context.
 *
 * ctx         X509_STORE_CTX handle
 * name        X509_NAME handle
 * Returns     new STACK_OF(X509) handle: the certificates, or 0: none
 * Waits       for files only
 * See         X509_STORE_set_verify_cb_func(3)
 */
int64_t gasket_x509_store_ctx_get1_certs(int64_t ctx, int64_t name);

/*
 * Finds the revocation lists of an issuer in the store of a store context.
 *
 * ctx         X509_STORE_CTX handle
 * name        X509_NAME handle
 * Returns     new STACK_OF(X509_CRL) handle: the lists, or 0: none
 * Waits       for files only
 * See         X509_STORE_set_verify_cb_func(3)
 */
int64_t gasket_x509_store_ctx_get1_crls(int64_t ctx, int64_t name);

/*
 * Finds a certificate or revocation list in the store of a store context.
 *
 * ctx         X509_STORE_CTX handle
 * type        int: 1: certificates; 2: revocation lists
 * name        X509_NAME handle: of the subject, or of the issuer of a list
 * Returns     new X509_OBJECT handle: the first one, or 0: none
 * Waits       for files only
 * See         X509_STORE_set_verify_cb_func(3)
 */
int64_t gasket_x509_store_ctx_get_obj_by_subject(int64_t ctx, int64_t type, int64_t name);

/*
 * Reserves an index for X509_STORE_CTX_set_ex_data, for as long as the process lives.
 *
 * Returns     the index, or -1 without memory
 * See         CRYPTO_get_ex_new_index(3)
 */
int64_t gasket_x509_store_ctx_get_ex_new_index(void);

/*
 * Keeps a number of the caller's with a store context, until X509_STORE_CTX_init.
 *
 * ctx         X509_STORE_CTX handle
 * index       int: 0, or what X509_STORE_CTX_get_ex_new_index answered
 * data        int64_t: any number
 * Returns     1, or 0 without memory
 * See         BIO_get_ex_data(3)
 */
int64_t gasket_x509_store_ctx_set_ex_data(int64_t ctx, int64_t index, int64_t data);

/*
 * Gives the number that X509_STORE_CTX_set_ex_data kept.
 *
 * ctx         X509_STORE_CTX handle
 * index       int: 0, or what X509_STORE_CTX_get_ex_new_index answered
 * Returns     the number; 0 where none was kept
 * See         BIO_get_ex_data(3)
 */
int64_t gasket_x509_store_ctx_get_ex_data(int64_t ctx, int64_t index);

/*
 * Makes parameters of which none is set.
 *
 * Returns     new X509_VERIFY_PARAM handle: the parameters, or 0 without memory
 * See         X509_VERIFY_PARAM_set_flags(3)
 */
int64_t gasket_x509_verify_param_new(void);

/*
 * Gives parameters back. 0 is left alone.
 *
 * param       X509_VERIFY_PARAM handle or 0
 * Returns     0
 * See         X509_VERIFY_PARAM_set_flags(3)
 */
int64_t gasket_x509_verify_param_free(int64_t param);

/*
 * Copies every parameter that is set in `from`.
 *
 * to          X509_VERIFY_PARAM handle
 * from        X509_VERIFY_PARAM handle
 * Returns     1, or 0 without memory
 * See         X509_VERIFY_PARAM_inherit(3)
 */
int64_t gasket_x509_verify_param_set1(int64_t to, int64_t from);

/*
 * Copies parameters that are set in `from`, as the inheritance flags of both say: by default those
 * that are not set in `to`.
 *
 * to          X509_VERIFY_PARAM handle
 * from        X509_VERIFY_PARAM handle
 * Returns     1, or 0 without memory
 * See         X509_VERIFY_PARAM_inherit(3)
 */
int64_t gasket_x509_verify_param_inherit(int64_t to, int64_t from);

/*
 * Gives parameters a name. Those that are part of another object can have none.
 *
 * param       X509_VERIFY_PARAM handle
 * name        text or NULL: NULL: none
 * Returns     1; 0: there is none now
 * See         X509_VERIFY_PARAM_set_flags(3)
 */
int64_t gasket_x509_verify_param_set1_name(int64_t param, const char *name);

/*
 * Gives the name of parameters.
 *
 * param       X509_VERIFY_PARAM handle
 * Returns     borrowed text: the name, or NULL
 * See         X509_VERIFY_PARAM_set_flags(3)
 */
const char *gasket_x509_verify_param_get0_name(int64_t param);

/*
 * Adds flags, such as X509_V_FLAG_CRL_CHECK.
 *
 * param       X509_VERIFY_PARAM handle
 * flags       unsigned long: X509_V_FLAG_...
 * Returns     1
 * See         X509_VERIFY_PARAM_set_flags(3)
 */
int64_t gasket_x509_verify_param_set_flags(int64_t param, int64_t flags);

/*
 * Removes flags.
 *
 * param       X509_VERIFY_PARAM handle
 * flags       unsigned long: X509_V_FLAG_...
 * Returns     1
 * See         X509_VERIFY_PARAM_set_flags(3)
 */
int64_t gasket_x509_verify_param_clear_flags(int64_t param, int64_t flags);

/*
 * Gives the flags that are set.
 *
 * param       X509_VERIFY_PARAM handle
 * Returns     X509_V_FLAG_...
 * See         X509_VERIFY_PARAM_set_flags(3)
 */
int64_t gasket_x509_verify_param_get_flags(int64_t param);

/*
 * Says how X509_VERIFY_PARAM_inherit and X509_VERIFY_PARAM_set1 treat these parameters.
 *
 * param       X509_VERIFY_PARAM handle
 * flags       uint32_t: X509_VP_FLAG_...
 * Returns     1
 * See         X509_VERIFY_PARAM_set_flags(3)
 */
int64_t gasket_x509_verify_param_set_inh_flags(int64_t param, int64_t flags);

/*
 * Tells how X509_VERIFY_PARAM_inherit and X509_VERIFY_PARAM_set1 treat these parameters.
 *
 * param       X509_VERIFY_PARAM handle
 * Returns     X509_VP_FLAG_...
 * See         X509_VERIFY_PARAM_set_flags(3)
 */
int64_t gasket_x509_verify_param_get_inh_flags(int64_t param);

/*
 * Sets what a certificate must be good for.
 *
 * param       X509_VERIFY_PARAM handle
 * purpose     int: X509_PURPOSE_...
 * Returns     1, or 0 with the reason in the queue
 * See         X509_VERIFY_PARAM_set_flags(3)
 */
int64_t gasket_x509_verify_param_set_purpose(int64_t param, int64_t purpose);

/*
 * Sets what trust is asked for.
 *
 * param       X509_VERIFY_PARAM handle
 * trust       int: X509_TRUST_...
 * Returns     1, or 0 with the reason in the queue
 * See         X509_VERIFY_PARAM_set_flags(3)
 */
int64_t gasket_x509_verify_param_set_trust(int64_t param, int64_t trust);

/*
 * Limits the length of chains.
 *
 * param       X509_VERIFY_PARAM handle
 * depth       int: how many authorities may stand in between; -1: not set
 * Returns     0
 * See         X509_VERIFY_PARAM_set_flags(3)
 */
int64_t gasket_x509_verify_param_set_depth(int64_t param, int64_t depth);

/*
 * Gives the limit for the length of chains.
 *
 * param       X509_VERIFY_PARAM handle
 * Returns     how many authorities may stand in between; -1: not set
 * See         X509_VERIFY_PARAM_set_flags(3)
 */
int64_t gasket_x509_verify_param_get_depth(int64_t param);

/*
 * Sets the security level that keys and signatures must reach.
 *
 * param       X509_VERIFY_PARAM handle
 * level       int: 0 to 5; -1: not set
 * Returns     0
 * See         X509_VERIFY_PARAM_set_flags(3)
 */
int64_t gasket_x509_verify_param_set_auth_level(int64_t param, int64_t level);

/*
 * Gives the security level that keys and signatures must reach.
 *
 * param       X509_VERIFY_PARAM handle
 * Returns     0 to 5; -1: not set
 * See         X509_VERIFY_PARAM_set_flags(3)
 */
int64_t gasket_x509_verify_param_get_auth_level(int64_t param);

/*
 * Sets the time at which certificates have to be valid, in place of now.
 *
 * param       X509_VERIFY_PARAM handle
 * time        time_t: seconds since 1970
 * Returns     0
 * See         X509_VERIFY_PARAM_set_flags(3)
 */
int64_t gasket_x509_verify_param_set_time(int64_t param, int64_t time);

/*
 * Gives the time that X509_VERIFY_PARAM_set_time set.
 *
 * param       X509_VERIFY_PARAM handle
 * Returns     seconds since 1970; 0 where none was set
 * See         X509_VERIFY_PARAM_set_flags(3)
 */
int64_t gasket_x509_verify_param_get_time(int64_t param);

/*
 * Adds a policy to those that are acceptable.
 *
 * param       X509_VERIFY_PARAM handle
 * policy      ASN1_OBJECT handle
 * Returns     1, or 0 without memory
 * See         X509_VERIFY_PARAM_set_flags(3)
 */
int64_t gasket_x509_verify_param_add0_policy(int64_t param, int64_t policy);

/*
 * Sets the policies that are acceptable, and turns the check of policies on.
 *
 * param       X509_VERIFY_PARAM handle
 * policies    STACK_OF(ASN1_OBJECT) handle or 0: copied; 0: none
 * Returns     1, or 0 without memory
 * See         X509_VERIFY_PARAM_set_flags(3)
 */
int64_t gasket_x509_verify_param_set1_policies(int64_t param, int64_t policies);

/*
 * Sets the host that a certificate must be for.
 *
 * param       X509_VERIFY_PARAM handle
 * name        text or NULL: NULL or empty: any host is good
 * length      size_t: how much of `name` counts; 0: all of it
 * Returns     1, or 0: malformed, or without memory
 * See         X509_VERIFY_PARAM_set_flags(3)
 */
int64_t gasket_x509_verify_param_set1_host(int64_t param, const char *name, int64_t length);

/*
 * Adds a host to those of which a certificate must be for one.
 *
 * param       X509_VERIFY_PARAM handle
 * name        text or NULL: NULL or empty: nothing is added
 * length      size_t: how much of `name` counts; 0: all of it
 * Returns     1, or 0: malformed, or without memory
 * See         X509_VERIFY_PARAM_set_flags(3)
 */
int64_t gasket_x509_verify_param_add1_host(int64_t param, const char *name, int64_t length);

/*
 * Gives a host that a certificate may be for.
 *
 * param       X509_VERIFY_PARAM handle
 * position    int: from 0
 * Returns     borrowed text: the name, or NULL: there are not so many
 * OpenSSL     3.0 and newer
 * See         X509_VERIFY_PARAM_set_flags(3)
 */
const char *gasket_x509_verify_param_get0_host(int64_t param, int64_t position);

/*
 * Says how names of hosts are compared.
 *
 * param       X509_VERIFY_PARAM handle
 * flags       unsigned int: X509_CHECK_FLAG_...
 * Returns     0
 * See         X509_VERIFY_PARAM_set_flags(3)
 */
int64_t gasket_x509_verify_param_set_hostflags(int64_t param, int64_t flags);

/*
 * Tells how names of hosts are compared.
 *
 * param       X509_VERIFY_PARAM handle
 * Returns     X509_CHECK_FLAG_...
 * See         X509_VERIFY_PARAM_set_flags(3)
 */
int64_t gasket_x509_verify_param_get_hostflags(int64_t param);

/*
 * Gives the name in the certificate that matched the host.
 *
 * param       X509_VERIFY_PARAM handle
 * Returns     borrowed text: the name, or NULL: no host was asked for, or none matched
 * See         X509_VERIFY_PARAM_set_flags(3)
 */
const char *gasket_x509_verify_param_get0_peername(int64_t param);

/*
 * Moves the name that matched from one set of parameters to another.
 *
 * to          X509_VERIFY_PARAM handle
 * from        X509_VERIFY_PARAM handle or 0: 0: the name in `to` is dropped
 * Returns     0
 * See         X509_VERIFY_PARAM_set_flags(3)
 */
int64_t gasket_x509_verify_param_move_peername(int64_t to, int64_t from);

/*
 * Sets the mail address that a certificate must be for.
 *
 * param       X509_VERIFY_PARAM handle
 * address     text or NULL: NULL: any is good
 * length      size_t: how much of `address` counts; 0: all of it
 * Returns     1, or 0: malformed, or without memory
 * See         X509_VERIFY_PARAM_set_flags(3)
 */
int64_t gasket_x509_verify_param_set1_email(int64_t param, const char *address, int64_t length);

/*
 * Gives the mail address that a certificate must be for.
 *
 * param       X509_VERIFY_PARAM handle
 * Returns     borrowed text: the address, or NULL
 * OpenSSL     3.0 and newer
 * See         X509_VERIFY_PARAM_set_flags(3)
 */
const char *gasket_x509_verify_param_get0_email(int64_t param);

/*
 * Sets the IP address that a certificate must be for, in network order.
 *
 * param       X509_VERIFY_PARAM handle
 * address     bytes in or NULL
 * length      size_t: 4 or 16; 0: any is good
 * Returns     1, or 0: another length, or without memory
 * See         X509_VERIFY_PARAM_set_flags(3)
 */
int64_t gasket_x509_verify_param_set1_ip(int64_t param, const void *address, int64_t length);

/*
 * Sets the IP address that a certificate must be for.
 *
 * param       X509_VERIFY_PARAM handle
 * address     text: such as 192.0.2.1 or 2001:db8::1
 * Returns     1, or 0: malformed, or without memory
 * See         X509_VERIFY_PARAM_set_flags(3)
 */
int64_t gasket_x509_verify_param_set1_ip_asc(int64_t param, const char *address);

/*
 * Gives the IP address that a certificate must be for.
 *
 * param       X509_VERIFY_PARAM handle
 * Returns     borrowed text: the address, or NULL: any is good
 * OpenSSL     3.0 and newer
 * See         X509_VERIFY_PARAM_set_flags(3)
 */
const char *gasket_x509_verify_param_get1_ip_asc(int64_t param);

/*
 * Counts the parameters that OpenSSL has ready.
 *
 * Returns     how many
 * See         X509_VERIFY_PARAM_set_flags(3)
 */
int64_t gasket_x509_verify_param_get_count(void);

/*
 * Gives a copy of parameters that OpenSSL has ready, by number. Unlike in C it is to be freed.
 *
 * id          int: from 0
 * Returns     new X509_VERIFY_PARAM handle: a copy, or 0: there are not so many
 * See         X509_VERIFY_PARAM_set_flags(3)
 */
int64_t gasket_x509_verify_param_get0(int64_t id);

/*
 * Gives a copy of parameters that OpenSSL has ready, by name. Unlike in C it is to be freed.
 *
 * name        text: `default`, `pkcs7`, `smime_sign`, `ssl_client` or `ssl_server`
 * Returns     new X509_VERIFY_PARAM handle: a copy, or 0: no such name
 * See         X509_VERIFY_PARAM_set_flags(3)
 */
int64_t gasket_x509_verify_param_lookup(const char *name);

#ifdef __cplusplus
}
#endif

#endif
