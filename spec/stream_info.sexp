;;; Streams: what can be asked about one.

(room stream)

(function gasket_stream_verify_result
  (parameters
    (stream (handle stream)))
  (result number "0, which is X509_V_OK, or an X509_V_ERR_ value of OpenSSL")
  (errors bad-handle)
  (threads any) (waits never) (since "0.1.0")
  (sources "SSL_get_verify_result(3)")
  (doc
   "Tells what the check of the peer's certificate has found.

    It is filled in by the handshake, also where verification is switched off and the finding has no
    consequence. A peer that showed no certificate counts as 0; gasket_stream_peer_certificate tells
    the two apart."))

(function gasket_stream_verify_result_string
  (parameters
    (stream (handle stream)))
  (result text borrowed "OpenSSL's words for the verify result, `ok` for 0")
  (errors bad-handle)
  (threads any) (waits never) (since "0.1.0")
  (sources "X509_verify_cert_error_string(3)")
  (doc "Tells in words what the check of the peer's certificate has found."))

(function gasket_stream_protocol
  (parameters
    (stream (handle stream)))
  (result text borrowed "the version, such as `TLSv1.3`; empty before the handshake")
  (errors bad-handle)
  (threads any) (waits never) (since "0.1.0")
  (sources "SSL_get_version(3)")
  (doc "Tells which version of the protocol was agreed on."))

(function gasket_stream_cipher
  (parameters
    (stream (handle stream)))
  (result text borrowed "OpenSSL's name, such as `TLS_AES_256_GCM_SHA384`; empty before the
                         handshake")
  (errors bad-handle)
  (threads any) (waits never) (since "0.1.0")
  (sources "SSL_get_current_cipher(3)" "SSL_CIPHER_get_name(3)")
  (doc "Tells which cipher was agreed on."))

(function gasket_stream_alpn
  (parameters
    (stream (handle stream)))
  (result text borrowed "the protocol, such as `h2`; empty where none was agreed on")
  (errors bad-handle)
  (threads any) (waits never) (since "0.1.0")
  (sources "SSL_get0_alpn_selected(3)" "RFC 7301")
  (doc "Tells which application protocol was agreed on (gasket_ctx_set_alpn)."))

(function gasket_stream_server_name
  (parameters
    (stream (handle stream)))
  (result text borrowed "the host name; empty where there is none")
  (errors bad-handle)
  (threads any) (waits never) (since "0.1.0")
  (sources "SSL_get_servername(3)" "RFC 6066 section 3")
  (doc
   "Gives the host name that the client asks the server for.

    On a client's stream it is the one that is sent, on a server's the one that was received."))

(function gasket_stream_peer
  (parameters
    (stream (handle stream)))
  (result text borrowed "such as `example.com:443` or `[::1]:443`; empty where nobody is known")
  (errors bad-handle)
  (threads any) (waits never) (since "0.1.0")
  (sources "getpeername(2)")
  (doc
   "Names the other side, as error messages do.

    It is the host and port that were connected to, or else the address of the socket's other
    end."))

(function gasket_stream_peer_certificate
  (parameters
    (stream (handle stream)))
  (result (handle certificate) new none "the certificate; 0: the peer has shown none")
  (errors bad-handle
    (ssl "the certificate is malformed")
    no-memory)
  (threads any) (waits never) (since "0.1.0")
  (sources "SSL_get1_peer_certificate(3)")
  (doc
   "Gives the certificate that the peer has shown.

    Before the handshake there is none. That it was shown does not mean that it was accepted."))

(function gasket_stream_session_reused
  (parameters
    (stream (handle stream)))
  (result boolean "1: the handshake resumed an earlier session")
  (errors bad-handle)
  (threads any) (waits never) (since "0.1.0")
  (sources "SSL_session_reused(3)")
  (doc "Tells whether the handshake resumed an earlier session (gasket_ctx_set_resumption)."))

(function gasket_stream_fd
  (parameters
    (stream (handle stream)))
  (result descriptor borrowed)
  (errors bad-handle
    (state "it has none: a memory stream, one that still looks for its address, or a closed one"))
  (threads any) (waits never) (since "0.1.0")
  (doc
   "Gives the descriptor, for a program that waits in its own event loop.

    Which event to wait for is what a call with a time of 0 answered. Ask gasket_stream_pending
    first, since received bytes may be waiting inside. The number may change while a stream is still
    connecting."))

(function gasket_stream_ctx
  (parameters
    (stream (handle stream)))
  (result (handle ctx) borrowed "the context that the stream was made of")
  (errors bad-handle)
  (threads any) (waits never) (since "0.1.0")
  (doc
   "Gives the context of a stream, by a handle that lives as long as the stream.

    gasket_retain makes one of it that is the caller's own."))

(function gasket_stream_ssl
  (parameters
    (stream (handle stream)))
  (result (handle ssl) borrowed "OpenSSL's object under the stream")
  (errors bad-handle)
  (threads any) (waits never) (since "0.1.0")
  (sources "SSL_new(3)")
  (doc "Gives a handle for OpenSSL's own object under a stream. It lives as long as the stream."))

(function gasket_stream_side
  (parameters
    (stream (handle stream)))
  (result (enumeration GASKET_CLIENT GASKET_SERVER))
  (errors bad-handle)
  (threads any) (waits never) (since "0.1.0")
  (doc "Tells which end of the connection a stream is."))

(function gasket_stream_queued
  (parameters (stream (handle stream)))
  (result count "bytes, encrypted ones and those that are gathered")
  (errors bad-handle)
  (threads any) (waits never) (since "0.1.0")
  (doc "Tells how much of what was written is not yet sent.

    It is bounded: gasket_stream_write takes no more where the peer takes nothing."))
