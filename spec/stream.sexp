;;; Streams: TLS connections.

(room stream "Streams"
  "A stream is one TLS connection, over a socket of the caller's, over a socket that Gasket
   connected or accepted, or over memory, where the caller carries the bytes.

   Every call that can wait takes `timeout_ms`: 0 never waits and answers GASKET_WANT_READ or
   GASKET_WANT_WRITE instead, -1 waits for ever, anything else waits so many milliseconds and then
   answers GASKET_TIMEOUT. No state ends what was begun: the same call made again goes on with it.
   On a memory stream it is another thread that is waited for, one that feeds or drains it; a
   program that does so itself gives a time of 0.

   One thread may read while another writes, and a third may interrupt or close. Two threads that
   read at once, or write at once, each get bytes of their own, in the order in which they came.
   The first fatal error is kept and answered to every later call that reads or writes.

   The handshake is done by the first call that needs it. Settings of a single stream override
   those of its context and are possible until then.")

(function gasket_stream_new_fd
  (parameters
    (ctx (handle ctx) shared "the context; the stream keeps it")
    (fd descriptor lent "a connected stream socket, blocking or not")
    (side (enumeration GASKET_CLIENT GASKET_SERVER)))
  (result (handle stream) new)
  (errors bad-handle
    (bad-argument "`side` is neither client nor server or not one that `ctx` is for, or `fd` is
                   no stream socket")
    (os "`fd` is not open")
    (ssl "the system's trusted certificates cannot be read")
    no-memory)
  (threads any) (waits files) (since "0.1.0")
  (sources "SSL_new(3)")
  (doc
   "Makes a stream over a socket that the caller has connected.

    The descriptor remains the caller's: it must stay open while the stream is in use, is not closed
    with it, and its flags are not changed. A client has to be given the name of its peer by
    gasket_stream_set_verify_host, or its handshake is refused."))

(function gasket_stream_new_memory
  (parameters
    (ctx (handle ctx) shared "the context; the stream keeps it")
    (side (enumeration GASKET_CLIENT GASKET_SERVER)))
  (result (handle stream) new)
  (errors bad-handle
    (bad-argument "`side` is neither client nor server or not one that `ctx` is for")
    (ssl "the system's trusted certificates cannot be read")
    no-memory)
  (threads any) (waits files) (since "0.1.0")
  (sources "SSL_new(3)" "BIO_s_mem(3)")
  (doc
   "Makes a stream whose encrypted bytes the caller carries.

    It is for programs that have an event loop or I/O of their own. What came from the peer goes in
    by gasket_stream_feed, what is for the peer comes out by gasket_stream_drain. Calls with a time
    of 0 answer GASKET_WANT_READ when the stream needs to be fed, and GASKET_WANT_WRITE when it
    needs to be drained first."))

(function gasket_stream_connect
  (parameters
    (ctx (handle ctx) shared "a context for clients; the stream keeps it")
    (host text "host name, or an IPv4 or IPv6 address")
    (port (number 1 65535) "TCP port"))
  (result (handle stream) new "the stream; its descriptor is Gasket's")
  (errors bad-handle
    (bad-argument "`host` is NULL, empty, longer than 255 bytes or not ASCII, `port` is out of
                   range, or `ctx` is for servers")
    (ssl "the system's trusted certificates cannot be read")
    (os "no thread or descriptor to find the address with")
    no-memory)
  (threads any) (waits files) (since "0.1.0")
  (sources "connect(2)" "getaddrinfo(3)" "RFC 6066 section 3")
  (doc
   "Makes a client's stream to a host and begins to connect it.

    It returns at once. Finding the address and connecting go on in gasket_stream_wait, in the
    handshake and in reads and writes, which is also where their failures show (kinds resolve and
    os). Every address that the name has is tried. The name is sent to the server and is the one
    that its certificate is checked for; an address is checked as an address and is not sent."))

(function gasket_stream_handshake
  (parameters
    (stream (handle stream))
    (timeout_ms milliseconds "how long to wait"))
  (result nothing "done, now or earlier")
  (states want-read want-write timeout interrupted want-answer)
  (errors bad-handle
    (bad-argument "`timeout_ms` is below -1")
    (state "a verifying client was not told whom the certificate must be for, or the stream is
            closed")
    (verify "the peer's certificate was refused, or is missing; the verify result says why")
    (ssl "no agreement with the peer, or what it sent is not TLS")
    (closed "the connection was cut")
    (resolve "the host name has no address")
    (os "connecting, receiving or sending failed")
    no-memory)
  (threads any "one does it, others that call at the same time wait for it")
  (waits timeout_ms) (since "0.1.0")
  (sources "SSL_do_handshake(3)" "RFC 8446 section 4")
  (doc
   "Does the handshake: agrees on version and ciphers, and checks certificates.

    The first read or write does it by itself. Call it to see its outcome before anything is
    sent, or to give it a time of its own. Under TLS 1.3 a client's handshake is done before the
    server has judged the client's certificate; a refusal shows in a later read."))

(function gasket_stream_read
  (parameters
    (stream (handle stream))
    (buffer (bytes-out length) "where the bytes go")
    (length (length 1 2147483647) "room at `buffer`, in bytes")
    (timeout_ms milliseconds "how long to wait for the first byte"))
  (result count "how many bytes were read; 0: the peer has ended the stream properly")
  (states want-read want-write timeout interrupted want-answer)
  (errors bad-handle
    (bad-argument "`buffer` is NULL, `length` is out of range, or `timeout_ms` is below -1")
    (state "the stream is closed or detached")
    (closed "the connection was cut without the TLS farewell")
    ssl verify os resolve no-memory)
  (threads any "one may read while another writes")
  (waits timeout_ms) (since "0.1.0")
  (sources "SSL_read(3)" "RFC 8446 section 6.1")
  (doc
   "Reads what the peer has sent.

    It waits for one byte at least and then gives what is there, up to the room. GASKET_WANT_READ
    is answered only when nothing that has arrived can be decrypted. 0 is answered again at every
    further call. Does the handshake where that has not been done, and sends what is still
    waiting to be sent when the protocol needs it."))

(function gasket_stream_write
  (parameters
    (stream (handle stream))
    (buffer (bytes-in length) "the bytes")
    (length (length 0 2147483647) "how many")
    (timeout_ms milliseconds "how long to wait"))
  (result count "how many bytes were accepted, perhaps fewer than `length`")
  (states want-read want-write timeout interrupted want-answer)
  (errors bad-handle
    (bad-argument "`buffer` is NULL while `length` is not 0, `length` is out of range, or
                   `timeout_ms` is below -1")
    (state "the stream is closed, shut down or detached")
    (closed "the connection was cut")
    ssl verify os resolve no-memory)
  (threads any "one may write while another reads")
  (waits timeout_ms) (since "0.1.0")
  (sources "SSL_write(3)")
  (doc
   "Writes to the peer.

    Bytes that were accepted are Gasket's: they need not be given again, and those that are not yet
    sent go out with later calls. A state is answered only when none was accepted. The call sends
    before it returns unless the time runs out, or gasket_stream_set_buffering has said to gather.
    A peer that is gone is an error record; no SIGPIPE is raised. Does the handshake where that has
    not been done."))

(function gasket_stream_flush
  (parameters
    (stream (handle stream))
    (timeout_ms milliseconds "how long to wait"))
  (result nothing "all that was accepted has been given to the system; of a memory stream, drained")
  (states want-read want-write timeout interrupted want-answer)
  (errors bad-handle
    (bad-argument "`timeout_ms` is below -1")
    (state "the stream is closed or detached")
    (closed "the connection was cut")
    ssl verify os resolve no-memory)
  (threads any) (waits timeout_ms) (since "0.1.0")
  (doc "Sends everything that was accepted and is still waiting, gathered bytes included."))

(function gasket_stream_pending
  (parameters
    (stream (handle stream)))
  (result count "bytes that a read would give without the network")
  (errors bad-handle
    (state "the stream is closed or detached")
    closed ssl verify os resolve)
  (threads any) (waits never) (since "0.1.0")
  (sources "SSL_pending(3)")
  (doc
   "Counts the decrypted bytes that are there to be read.

    A program that waits for the socket itself must ask first: what has been received already does
    not make the socket readable again. Once the stream has failed, it answers what reads do."))

(function gasket_stream_set_buffering
  (parameters
    (stream (handle stream))
    (bytes (number 0 65536) "how many bytes to gather; 0: send each write at once"))
  (result nothing)
  (errors bad-handle
    (bad-argument "`bytes` is out of range")
    (state "more than that is waiting already, or the stream is closed")
    closed ssl verify os resolve)
  (threads any) (waits never) (since "0.1.0")
  (doc
   "Gathers small writes into large ones.

    To begin with every write is sent at once. With buffering, bytes are encrypted and sent when so
    many are there, or at gasket_stream_flush, shutdown or close, or when the number gets less. That
    costs far less for programs that write piece by piece, and less for those that write much: with
    65536, four full records go in one call of the system. They must not forget to flush before they
    wait for an answer."))

(function gasket_stream_wait
  (parameters
    (stream (handle stream))
    (state (enumeration GASKET_WANT_READ GASKET_WANT_WRITE) "the state that a call answered")
    (timeout_ms milliseconds "how long to wait"))
  (result nothing "what the state asked for is there: make the call again")
  (states want-read want-write timeout interrupted)
  (errors bad-handle
    (bad-argument "`state` is neither of the two, or `timeout_ms` is below -1")
    (state "the stream is closed or detached")
    resolve os closed ssl verify no-memory)
  (threads any) (waits timeout_ms) (since "0.1.0")
  (sources "poll(2)")
  (doc
   "Waits until a call that answered GASKET_WANT_READ or GASKET_WANT_WRITE can go on.

    It is for programs that call with a time of 0 and wait in a place of their own. It also carries
    connecting on, and sends what is waiting to be sent. With a time of 0 it answers `state` where
    that is not there yet."))

(function gasket_stream_shutdown
  (parameters
    (stream (handle stream))
    (timeout_ms milliseconds "how long to wait"))
  (result boolean "1: the peer's farewell was received already; 0: not yet")
  (states want-read want-write timeout interrupted)
  (errors bad-handle
    (bad-argument "`timeout_ms` is below -1")
    (state "the stream is closed or detached")
    (closed "the connection was cut")
    ssl verify os resolve no-memory)
  (threads any) (waits timeout_ms) (since "0.1.0")
  (sources "SSL_shutdown(3)" "RFC 8446 section 6.1")
  (doc
   "Ends this side's half of the stream.

    Sends what is waiting, then the TLS farewell (close_notify). Nothing can be written afterwards;
    reading goes on until the peer has ended its half too. The peer's farewell is not waited for."))

(function gasket_stream_linger
  (parameters
    (stream (handle stream))
    (timeout_ms milliseconds "how long to wait"))
  (result nothing "it may be closed with a time of 0")
  (states want-read want-write timeout interrupted)
  (errors bad-handle
    (bad-argument "`timeout_ms` is below -1")
    (state "the stream is closed or detached")
    (closed "the connection was cut")
    ssl verify os resolve no-memory)
  (threads any) (waits timeout_ms) (since "0.1.0")
  (sources "SSL_shutdown(3)" "RFC 8446 section 4.6.1")
  (doc
   "Does what gasket_stream_close does before it closes.

    Sends what is waiting and the TLS farewell, as gasket_stream_shutdown. Then a client that has
    written on TLS 1.3 and heard nothing since the handshake waits until the server has said its
    first word, which is its session tickets, or 5 s are over, and further until it ends or 300 ms
    are over: at a closed socket they would have the system throw away what it has not sent yet. It
    is for callers that wait in a way of their own; gasket_stream_close with a time of 0 follows."))

(function gasket_stream_close
  (parameters
    (stream (handle stream))
    (timeout_ms milliseconds "how long all of that may take; 0: what goes at once"))
  (result nothing "closed, now or earlier")
  (states timeout interrupted)
  (errors bad-handle
    (bad-argument "`timeout_ms` is below -1"))
  (threads any "others that are in a call on the stream return with a record of kind state")
  (waits timeout_ms) (since "0.1.0")
  (sources "SSL_shutdown(3)" "RFC 8446 section 6.1")
  (doc
   "Closes the stream.

    Sends what is waiting and the TLS farewell, without waiting for the peer's, lingers as
    gasket_stream_linger does, and closes the descriptor if it is Gasket's. Failures on the way end
    in a closed stream too. GASKET_TIMEOUT: closed, but what was still unsent is lost.
    GASKET_INTERRUPTED: not closed yet, call again. With a time of 0 nothing is waited for and unsent bytes are lost. The handle stays
    and has to be freed; every later call that reads or writes is a record of kind state."))

(function gasket_stream_detach
  (parameters
    (stream (handle stream) "a stream over a descriptor")
    (timeout_ms milliseconds "how long to wait"))
  (result descriptor consumed "the socket, which is the caller's from now on")
  (states want-read want-write timeout interrupted)
  (errors bad-handle
    (bad-argument "`timeout_ms` is below -1")
    (state "decrypted bytes are still unread (read them and call again), the stream has no
            descriptor, or it is closed")
    (closed "the connection was cut")
    ssl os no-memory)
  (threads any) (waits timeout_ms) (since "0.1.0")
  (sources "SSL_shutdown(3)")
  (doc
   "Ends TLS on a connection that goes on without it.

    Sends what is waiting and the farewell, and waits for the peer's. Then the socket belongs to the
    caller, whoever opened it, and the stream is closed. Bytes that came behind the peer's farewell
    stay in the socket, unless that farewell came before this call: then they were perhaps received
    already, and gasket_stream_leftover has them."))

(function gasket_stream_leftover
  (parameters
    (stream (handle stream) "a stream whose peer has ended it, detached or not")
    (buffer (bytes-out length) "where the bytes go")
    (length (length 0 2147483647) "room at `buffer`, in bytes"))
  (result count "how many bytes were copied; 0: there are none, or no more")
  (errors bad-handle
    (bad-argument "`buffer` is NULL while `length` is not 0, or `length` is out of range")
    (state "the peer's farewell has not been read yet"))
  (threads any) (waits never) (since "0.1.0")
  (doc
   "Takes plain bytes that were received behind the peer's farewell.

    Gasket reads from the socket in large pieces, so the beginning of what follows TLS may be among
    them. Each byte is given once."))

(function gasket_stream_prime
  (parameters
    (stream (handle stream) "a stream whose handshake has not begun")
    (bytes (bytes-in length) "encrypted bytes from the peer")
    (length (length 0 262144) "how many"))
  (result nothing "they will be read before anything else")
  (errors bad-handle
    (bad-argument "`bytes` is NULL while `length` is not 0, or more than 262144 bytes were given
                   together")
    (state "the handshake has begun, or the stream is closed")
    no-memory)
  (threads any) (waits never) (since "0.1.0")
  (doc
   "Gives the stream bytes that the program has already read from the socket.

    When plain text turns into TLS on one connection, a program that reads with a buffer may hold
    the beginning of the handshake in it."))

(function gasket_stream_feed
  (parameters
    (stream (handle stream) "a memory stream")
    (bytes (bytes-in length) "encrypted bytes from the peer")
    (length (length 0 2147483647) "how many"))
  (result count "how many bytes were taken; fewer than `length` when the stream is full")
  (errors bad-handle
    (bad-argument "`bytes` is NULL while `length` is not 0, or `length` is out of range")
    (state "not a memory stream, closed, or after gasket_stream_feed_end")
    closed ssl verify no-memory)
  (threads any) (waits never) (since "0.1.0")
  (sources "BIO_write(3)")
  (doc
   "Gives a memory stream what came from its peer, in pieces of any size.

    Nothing is decrypted yet; call handshake, read or what else was answered with GASKET_WANT_READ
    again. It holds 262144 bytes; a full stream takes more after it was read from."))

(function gasket_stream_feed_end
  (parameters
    (stream (handle stream) "a memory stream"))
  (result nothing "no more bytes will come")
  (errors bad-handle
    (state "not a memory stream, or closed")
    closed ssl verify)
  (threads any) (waits never) (since "0.1.0")
  (doc
   "Tells a memory stream that its peer's bytes have ended.

    When everything fed before has been read, and there was no TLS farewell at its end, the next
    read finds the connection cut."))

(function gasket_stream_drain
  (parameters
    (stream (handle stream) "a memory stream")
    (buffer (bytes-out length) "where the bytes go")
    (length (length 0 2147483647) "room at `buffer`, in bytes"))
  (result count "how many bytes were given; 0: there are none now")
  (errors bad-handle
    (bad-argument "`buffer` is NULL while `length` is not 0, or `length` is out of range")
    (state "not a memory stream"))
  (threads any) (waits never) (since "0.1.0")
  (sources "BIO_read(3)")
  (doc
   "Takes from a memory stream what is for its peer.

    Call it after every call on the stream, and carry all of it. The last bytes, the farewell or an
    alert among them, can still be had when the stream is closed."))

(function gasket_stream_set_plain
  (parameters (stream (handle stream)))
  (result nothing)
  (errors bad-handle
    (state "the handshake has begun, or the stream is closed")
    closed ssl verify os resolve)
  (threads any) (waits never) (since "0.1.0")
  (doc
   "Has a stream carry bytes as they are, until gasket_stream_start_tls.

    Reading, writing, shutdown and close are then TCP's: the end of file is TCP's, and nothing is
    encrypted or verified. For protocols that begin in plain text (STARTTLS), and for what is plain
    altogether."))

(function gasket_stream_start_tls
  (parameters (stream (handle stream)))
  (result nothing)
  (errors bad-handle
    (state "the stream is not plain, plain bytes are gathered, or one side has ended it")
    closed ssl verify os resolve)
  (threads any) (waits never) (since "0.1.0")
  (doc
   "Goes on with TLS on a plain stream.

    The handshake comes next, with the next call or in the loop. What was received and not yet read
    belongs to it: read all that is plain before, and nothing that a peer may have put behind it
    unasked is taken for the program's own. What is queued for sending goes first."))
