;;; Listeners: sockets that accept connections.

(room listener "Listeners"
  "A listener is a bound socket that waits for clients. It belongs to no context: each connection
   is given one when it is accepted. Several threads, and processes forked after it was made, may
   accept on one listener at the same time. gasket_free closes it.")

(function gasket_listener_new
  (parameters
    (host text null "address to listen on, or `localhost`; NULL or empty: all, IPv6 and IPv4")
    (port port "0 to have one picked")
    (backlog (number 0 2147483647) "how many connections may queue for acceptance; 0: the system's
                                    choice"))
  (result (handle listener) new)
  (errors
    (bad-argument "`host` is not UTF-8, or `port` or `backlog` is out of range")
    (resolve "`host` is neither an address nor `localhost`")
    (os "the address cannot be had: in use, not of this machine, not permitted")
    no-memory)
  (threads any) (waits never) (since "0.1.0")
  (sources "bind(2)" "listen(2)")
  (doc
   "Listens on a TCP port.

    The port can be bound again at once when a former server has just ended (SO_REUSEADDR). The
    descriptor is closed in programs that this process executes."))

(function gasket_listener_port
  (parameters
    (listener (handle listener)))
  (result port "the port, also where 0 was asked for")
  (errors bad-handle)
  (threads any) (waits never) (since "0.1.0")
  (sources "getsockname(2)")
  (doc "Tells which port a listener is bound to."))

(function gasket_listener_fd
  (parameters
    (listener (handle listener)))
  (result descriptor borrowed)
  (errors bad-handle)
  (threads any) (waits never) (since "0.1.0")
  (doc
   "Gives the descriptor, for a program that waits in its own event loop.

    It is readable when gasket_listener_accept has a connection to give. Do not close it and do not
    accept on it by other means."))

(function gasket_listener_accept
  (parameters
    (listener (handle listener))
    (ctx (handle ctx) shared "a context for servers; the stream keeps it")
    (timeout_ms milliseconds "how long to wait for a client"))
  (result (handle stream) new "a server's stream; its descriptor is Gasket's")
  (states want-read timeout interrupted)
  (errors bad-handle
    (bad-argument "`ctx` is for clients, or `timeout_ms` is below -1")
    (os "the system refuses, for instance for want of descriptors")
    state no-memory)
  (threads any "several may accept at once")
  (waits timeout_ms) (since "0.1.0")
  (sources "accept(2)")
  (doc
   "Takes the next connection and makes a server's stream of it.

    Nothing is exchanged with the client yet: the handshake is done by gasket_stream_handshake or
    the first read or write, so that a slow client holds up only itself. A client that left while it
    was queued is passed over."))

(function gasket_listener_set_plain
  (parameters
    (listener (handle listener))
    (on boolean "1: connections that are accepted from now on begin plain; 0: with TLS"))
  (result nothing)
  (errors bad-handle bad-argument)
  (threads any) (waits never) (since "0.1.0")
  (doc
   "Says how connections begin: see gasket_stream_set_plain.

    What was accepted before is left as it is. A loop accepts nothing between gasket_loop_listen and this
    where both are called before the loop is run, or on the thread that runs it."))
