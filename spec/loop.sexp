;;; The loop: many streams on one thread.

(room loop "The loop"
  "A loop looks after any number of streams and listeners on one thread. It connects, accepts,
   shakes hands, sends what is queued, notices what can be read, and tells all of it as events, which
   are pulled with gasket_loop_next or, many at a time, with gasket_loop_take. It works only inside
   these calls. Bytes are not in the events: gasket_stream_read with a time-out of 0 takes them from
   the stream, gasket_stream_write with a time-out of 0 gives them to it.

   A stream that can be read is told once; the next GASKET_EVENT_READABLE comes when something was
   read from it and there is more, or when more arrives after it was read empty. What nobody reads is
   not received either: the peer's sending stops. gasket_stream_write takes no more than 64 KiB that
   the peer does not take, and then answers GASKET_WANT_WRITE; GASKET_EVENT_DRAINED comes when all of it
   was sent, and gasket_stream_queued tells how much is not. gasket_stream_shutdown with a time-out of 0 ends
   one direction; where it answers GASKET_WANT_WRITE, it is called again at GASKET_EVENT_DRAINED. A stream that has
   failed stays in the loop, and nothing more is told of it, until it is closed or freed.

   Any thread may use the streams, add to the loop and wake it; one at a time runs it. The handles of
   streams, those that were accepted too, are the caller's to free. libuv (libuv.so.1) is opened when
   the first loop is made. A loop does not work in a forked child.")

(constants event "Events of a loop"
  "They come in this order where there are several of one stream at once."
  (GASKET_EVENT_ACCEPTED 1 "a listener has a new connection: the event's stream, which is the caller's to free; its value is the listener")
  (GASKET_EVENT_CONNECTED 2 "the handshake is done")
  (GASKET_EVENT_QUESTION 3 "the handshake waits for an answer; its value is what gasket_stream_question answers")
  (GASKET_EVENT_READABLE 4 "there is plaintext to be read")
  (GASKET_EVENT_DRAINED 5 "everything that was written is sent")
  (GASKET_EVENT_END 6 "the peer has sent close_notify: there is nothing more to read")
  (GASKET_EVENT_TIMEOUT 7 "time has run out; its value is which one, and the record says so in words")
  (GASKET_EVENT_ERROR 8 "the stream has failed, which is told once, or the listener cannot accept just now; the record says why")
  (GASKET_EVENT_CLOSED 9 "the stream is closed and has left the loop; its value is 0, or GASKET_TIMEOUT where bytes were lost")
  (GASKET_EVENT_WAKE 10 "gasket_loop_wake was called; there is no stream"))

(constants loop_timeout "Time-outs of a loop"
  "What time may run out of."
  (GASKET_LOOP_TIMEOUT_HANDSHAKE 1 "from the beginning until the handshake is done")
  (GASKET_LOOP_TIMEOUT_READ 2 "nothing is received; it starts again with each byte, when what was there has been read, and when reading is resumed; after the end it does not run")
  (GASKET_LOOP_TIMEOUT_WRITE 3 "what is queued is not taken; it starts again with each byte that is")
  (GASKET_LOOP_TIMEOUT_IDLE 4 "neither; it starts again with each byte"))

(function gasket_loop_new
  (result (handle loop) new)
  (errors
    (unsupported "libuv cannot be opened")
    (os "the system has no descriptor for it")
    no-memory)
  (threads any) (waits never) (since "0.1.0")
  (doc "Makes a loop.

    gasket_free ends it, and interrupts it where it runs. The streams in it are left as they are, to be used or freed; listeners too."))

(function gasket_loop_fd
  (parameters (loop (handle loop)))
  (result descriptor borrowed)
  (errors bad-handle
    (state "another thread runs the loop, or it is the parent process's")
    (unsupported "the system has no descriptor that is readable at a time")
    (os "the system has no descriptor for it"))
  (threads any) (waits never) (since "0.1.0")
  (doc "Gives a descriptor for a program that waits in its own event loop.

    It is readable whenever gasket_loop_next with a time-out of 0 has something to do, time-outs and
    what other threads have done included. Only poll it."))

(function gasket_loop_connect
  (parameters
    (loop (handle loop))
    (ctx (handle ctx) shared "a context for clients")
    (host text "name or address")
    (port (number 1 65535)))
  (result (handle stream) new "in the loop; it connects and shakes hands there")
  (errors bad-handle
    (bad-argument "`host` is NULL, empty or not UTF-8, `port` out of range, or `ctx` for servers")
    (state "the loop is the parent process's")
    (os "the host's name cannot be looked up now") ssl no-memory)
  (threads any) (waits never) (since "0.1.0")
  (doc "Connects to a host, as gasket_stream_connect does, and has the loop go on with it.

    GASKET_EVENT_CONNECTED tells when the handshake is done, GASKET_EVENT_ERROR that the host is not known, cannot be
    reached or is not trusted. Settings of the stream are made before the loop runs next."))

(function gasket_loop_listen
  (parameters
    (loop (handle loop))
    (ctx (handle ctx) shared "a context for servers: of each connection")
    (host text null "as for gasket_listener_new")
    (port port "0 to have one picked")
    (backlog (number 0 2147483647) "how many connections may queue for acceptance; 0: the system's choice"))
  (result (handle listener) new)
  (errors bad-handle
    (bad-argument "`host` is not UTF-8, `port` or `backlog` is out of range, or `ctx` is for clients")
    (state "the loop is the parent process's")
    (resolve "`host` is neither an address nor `localhost`")
    (os "the address cannot be had")
    no-memory)
  (threads any) (waits never) (since "0.1.0")
  (doc "Listens on a TCP port and has the loop accept connections.

    Each is told with GASKET_EVENT_ACCEPTED and shakes hands in the loop. Time-outs of the listener are those that its
    connections begin with. gasket_loop_pause stops accepting for a while, gasket_free for good.
    Settings of the listener are made before the loop runs next: where another thread is running it,
    call this on that thread, as after a GASKET_EVENT_WAKE."))

(function gasket_loop_listen_fd
  (parameters
    (loop (handle loop))
    (ctx (handle ctx) shared "a context for servers: of each connection")
    (fd descriptor "that listens, such as one inherited from a supervisor; copied: it stays the caller's"))
  (result (handle listener) new)
  (errors bad-handle
    (bad-argument "`fd` does not listen, or `ctx` is for clients")
    (state "the loop is the parent process's")
    (os "`fd` is not open or no socket") no-memory)
  (threads any) (waits never) (since "0.1.0")
  (doc "Has the loop accept connections on a socket that listens already.

    Settings of the listener are made as after gasket_loop_listen."))

(function gasket_loop_add
  (parameters
    (loop (handle loop))
    (stream (handle stream) "with a descriptor or one that connects"))
  (result nothing)
  (errors bad-handle
    (state "the stream is closed, in memory, or in a loop already, or the loop is the parent process's") no-memory)
  (threads any) (waits never) (since "0.1.0")
  (doc "Has a loop look after a stream that there is already.

    It may be in the middle of anything. GASKET_EVENT_CONNECTED comes first, also where the handshake was done before."))

(function gasket_loop_remove
  (parameters
    (member (handle stream listener) "in a loop"))
  (result nothing)
  (errors bad-handle (state "it is in no loop"))
  (threads any "what another thread has pulled already may still speak of it") (waits never) (since "0.1.0")
  (doc "Takes a stream or listener out of its loop.

    Nothing more is told of it. The stream goes on as it is, with calls that wait or in another loop."))

(function gasket_loop_set_timeout
  (parameters
    (member (handle stream listener) "in a loop; of a listener: for the connections that it accepts from now on")
    (timeout (enumeration loop_timeout))
    (milliseconds milliseconds "-1: none, as at the beginning"))
  (result nothing)
  (errors bad-handle
    (bad-argument "`timeout` is not one of them, or `milliseconds` below -1")
    (state "it is in no loop"))
  (threads any) (waits never) (since "0.1.0")
  (doc "Sets a time-out and starts it.

    When it runs out GASKET_EVENT_TIMEOUT comes once, not before its time. The stream is left as it is: to close it is
    the caller's choice."))

(function gasket_loop_pause
  (parameters
    (member (handle stream listener) "in a loop")
    (on boolean "1: it does not read, or accept, any more; 0: it does again"))
  (result nothing)
  (errors bad-handle bad-argument (state "it is in no loop"))
  (threads any) (waits never) (since "0.1.0")
  (doc "Stops and resumes reading or accepting."))

(function gasket_loop_close
  (parameters
    (member (handle stream) "in a loop")
    (timeout_ms milliseconds "how long all of that may take; 0: what goes at once"))
  (result nothing)
  (errors bad-handle (bad-argument "`timeout_ms` is below -1") (state "it is in no loop"))
  (threads any) (waits never) (since "0.1.0")
  (doc "Sends what is queued and close_notify, and closes the stream.

    GASKET_EVENT_CLOSED tells when it is done. It lingers as gasket_stream_linger does.
    gasket_stream_close with a time-out of 0 closes at once."))

(function gasket_loop_next
  (parameters
    (loop (handle loop))
    (timeout_ms milliseconds "how long to wait for an event"))
  (result (handle event) borrowed "the next event, until the next call; or what the callback has answered")
  (states want-read timeout interrupted)
  (errors bad-handle
    (bad-argument "`timeout_ms` is below -1")
    (state "another thread runs the loop, or this one does, in its callback, or it is the parent process's, or was freed")
    no-memory)
  (threads any "one at a time") (waits timeout_ms) (since "0.1.0")
  (doc "Runs the loop until there is an event, and gives it.

    Where there is a callback, it gets the events, until it answers something else than 0 or time has run out."))

(function gasket_loop_take
  (parameters
    (loop (handle loop))
    (out (bytes-out length) "room for events: four int64_t each, kind, stream, value and error, as the gasket_event_ functions tell them")
    (length (length 32 1099511627776) "of it, in bytes")
    (timeout_ms milliseconds "how long to wait for the first event"))
  (result count "events")
  (states want-read timeout interrupted)
  (errors bad-handle
    (bad-argument "`out` is NULL, `length` is less than one event or `timeout_ms` is below -1")
    (state "another thread runs the loop, or it is the parent process's, or was freed"))
  (threads any "one at a time") (waits timeout_ms) (since "0.1.0")
  (doc "Runs the loop until there is an event, and gives as many as there are.

    One call for many events is for runtimes whose foreign calls are slow. Where they are fast, room for eight is best:
    what is decrypted is read while the processor has it in its cache."))

(function gasket_loop_set_callback
  (parameters
    (loop (handle loop))
    (callback (callback (kind number) (stream number) (value number) (error number) (user number)) null "gets the events; what it answers
     is 0 to go on, or ends gasket_loop_next, whose answer it is")
    (user number "passed on to `callback`"))
  (result nothing)
  (errors bad-handle (state "the loop runs, or it is the parent process's"))
  (threads any "the callback comes on the thread that calls gasket_loop_next") (waits never) (since "0.1.0")
  (doc "Has gasket_loop_next hand the events to a C function, or with NULL give them itself again.

    The callback may use streams and free anything, the loop too, but not run the loop."))

(function gasket_loop_wake
  (parameters (loop (handle loop)))
  (result nothing)
  (errors bad-handle)
  (threads any) (waits never) (since "0.1.0")
  (doc "Has the loop give a GASKET_EVENT_WAKE, one for any number of calls until it does."))

(function gasket_event_kind
  (parameters (event (handle event)))
  (result (enumeration event))
  (errors bad-handle)
  (threads any) (waits never) (since "0.1.0")
  (doc "Tells what has happened."))

(function gasket_event_stream
  (parameters (event (handle event)))
  (result (handle stream listener) borrowed "the caller's handle of it, or 0")
  (errors bad-handle)
  (threads any) (waits never) (since "0.1.0")
  (doc "Tells which stream or listener it is about."))

(function gasket_event_value
  (parameters (event (handle event)))
  (result number "see the kinds of events")
  (errors bad-handle)
  (threads any) (waits never) (since "0.1.0")
  (doc "Gives the number that belongs to an event."))

(function gasket_event_error
  (parameters (event (handle event)))
  (result number "the record of a GASKET_EVENT_ERROR or GASKET_EVENT_TIMEOUT, the caller's to free; else 0")
  (errors bad-handle)
  (threads any) (waits never) (since "0.1.0")
  (doc "Tells why something failed, or what took too long: of a time-out an operating system's record with ETIMEDOUT."))
