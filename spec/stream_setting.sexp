;;; Streams: what can be set before the handshake.

(room stream)

(function gasket_stream_set_local_address
  (parameters
    (stream (handle stream) "a stream that connects and has not begun to")
    (host text "an address of this machine, in numbers; `0.0.0.0` or `::`: any of that family")
    (port port "0: any"))
  (result nothing)
  (errors bad-handle
    (bad-argument "`host` is NULL or no address, or `port` is out of range")
    (state "it has begun to connect, or has never had to, or is closed"))
  (threads any) (waits never) (since "0.1.0")
  (sources "bind(2)")
  (doc
   "Says where a stream connects from.

    Addresses of its peer that are of another family are not tried. What the system does not let it
    have is a failure to connect, of kind os."))

(function gasket_stream_set_server_name
  (parameters
    (stream (handle stream) "a client's stream")
    (host text "the name to ask for; empty: none"))
  (result nothing)
  (errors bad-handle
    (bad-argument "`host` is NULL, longer than 255 bytes or not ASCII")
    (state "the handshake has begun, or the stream is a server's")
    no-memory)
  (threads any) (waits never) (since "0.1.0")
  (sources "SSL_set_tlsext_host_name(3)" "RFC 6066 section 3")
  (doc
   "Sets the host name that a client asks the server for.

    A server that has several certificates chooses by it. gasket_stream_connect has set it already.
    It has nothing to do with whom the certificate is checked for. An address is not sent."))

(function gasket_stream_set_verify_host
  (parameters
    (stream (handle stream) "a client's stream")
    (host text "the name or address that the certificate must be for; empty: any"))
  (result nothing)
  (errors bad-handle
    (bad-argument "`host` is NULL, longer than 255 bytes or not ASCII")
    (state "the handshake has begun, or the stream is a server's")
    no-memory)
  (threads any) (waits never) (since "0.1.0")
  (sources "X509_VERIFY_PARAM_set1_host(3)" "RFC 6125")
  (doc
   "Says whom the peer's certificate must have been issued for.

    A client that verifies its peer must be told, by this function or by gasket_stream_connect; its
    handshake is refused otherwise. The empty text says that the chain alone is checked, whoever
    shows it. Another name is refused with verify result 62, another address with 64. A name in
    another script than Latin is given as its A-label (xn--...)."))

(function gasket_stream_set_method
  (parameters
    (stream (handle stream))
    (method text "protocol versions, as gasket_ctx_new takes them"))
  (result nothing)
  (errors bad-handle
    (bad-argument "`method` is NULL or names no version")
    (unsupported "the OpenSSL that is loaded cannot do a version that was named")
    (state "the handshake has begun"))
  (threads any) (waits never) (since "0.1.0")
  (sources "SSL_set_min_proto_version(3)")
  (doc "Selects the protocol versions of one stream, instead of its context's."))

(function gasket_stream_set_ciphers
  (parameters
    (stream (handle stream))
    (list text "OpenSSL's cipher list, such as `ECDHE+AESGCM:!aNULL`"))
  (result nothing)
  (errors bad-handle
    (bad-argument "`list` is NULL or not UTF-8")
    (ssl "the list selects no cipher that OpenSSL has")
    (state "the handshake has begun"))
  (threads any) (waits never) (since "0.1.0")
  (sources "SSL_set_cipher_list(3)" "openssl-ciphers(1)")
  (doc "Selects the ciphers of one stream for TLS 1.2 and older, instead of its context's."))

(function gasket_stream_set_ciphersuites
  (parameters
    (stream (handle stream))
    (list text "names separated by colons, such as `TLS_AES_256_GCM_SHA384`; empty for none"))
  (result nothing)
  (errors bad-handle
    (bad-argument "`list` is NULL or not UTF-8")
    (ssl "a name in the list is unknown to OpenSSL")
    (state "the handshake has begun"))
  (threads any) (waits never) (since "0.1.0")
  (sources "SSL_set_ciphersuites(3)")
  (doc "Selects the ciphers of one stream for TLS 1.3, instead of its context's."))

(function gasket_stream_set_verify
  (parameters
    (stream (handle stream))
    (mode (enumeration verify) "what is asked of the peer's certificate"))
  (result nothing)
  (errors bad-handle
    (bad-argument "`mode` is not one of the three")
    (state "the handshake has begun")
    (ssl "the system's trusted certificates cannot be read")
    no-memory)
  (threads any) (waits files) (since "0.1.0")
  (sources "SSL_set_verify(3)")
  (doc "Says what one stream asks of its peer's certificate, instead of its context."))

(function gasket_stream_set_max_depth
  (parameters
    (stream (handle stream))
    (depth (number 0 100) "how many authorities may stand between certificate and root"))
  (result nothing)
  (errors bad-handle
    (bad-argument "`depth` is out of range")
    (state "the handshake has begun"))
  (threads any) (waits never) (since "0.1.0")
  (sources "SSL_set_verify_depth(3)")
  (doc "Limits the length of the peer's chain on one stream, instead of its context."))

(function gasket_stream_set_server_cipher_order
  (parameters
    (stream (handle stream))
    (on boolean "1: the server's order decides; 0: the client's"))
  (result nothing)
  (errors bad-handle
    (bad-argument "`on` is neither 0 nor 1")
    (state "the handshake has begun"))
  (threads any) (waits never) (since "0.1.0")
  (sources "SSL_set_options(3)")
  (doc "Says whose order of preference chooses the cipher on one stream, instead of its context."))

(function gasket_stream_set_ignore_unexpected_eof
  (parameters
    (stream (handle stream))
    (on boolean "1: a connection that was cut off reads as a clean end"))
  (result nothing)
  (errors bad-handle
    (bad-argument "`on` is neither 0 nor 1"))
  (threads any) (waits never) (since "0.1.0")
  (sources "SSL_CTX_set_options(3)" "RFC 8446 section 6.1")
  (doc
   "Says what it means when the peer leaves without the TLS farewell.

    To begin with that is an error of kind closed, since an attacker can cut a connection but cannot
    make the farewell. Protocols that mark the end of their messages themselves may do without. With
    1 such an end reads as 0. A connection that is cut during the handshake is an error always."))
