;;; Connections (SSL): making and freeing them, their state, reading and writing, and what can be
;;; asked of them. Their settings are in ssl_setting.sexp.

(room direct)


;; The library

(call SSL_library_init
  (parameters)
  (result "int" "1, or 0 with the reason in the queue")
  (by "OPENSSL_init_ssl(0, NULL)")
  (source "OPENSSL_init_ssl(3)")
  (doc "Prepares OpenSSL for use. It prepares itself, so that nothing needs this call."))

(call SSL_load_error_strings
  (parameters)
  (result "int" "1, or 0 with the reason in the queue")
  (by "OPENSSL_init_ssl(OPENSSL_INIT_LOAD_SSL_STRINGS | OPENSSL_INIT_LOAD_CRYPTO_STRINGS, NULL)")
  (source "OPENSSL_init_ssl(3)")
  (doc "Loads the texts of OpenSSL's errors. It loads them itself, so that nothing needs this
        call."))

(call SSL_add_ssl_module
  (parameters)
  (result "void")
  (source "openssl/ssl.h")
  (doc "Does nothing; OpenSSL's module for TLS settings in configuration files is always there."))

(call SSL_OP_BIT
  (parameters (n "int" (range 0 62) "number of the bit, counted from 0"))
  (result "uint64_t" "2 to the power of `n`")
  (by "(uint64_t)1 << n")
  (source "SSL_CTX_set_options(3)")
  (doc "Makes an option mask of one bit."))

(instead SSL_test_functions
  "It gives a table of C functions for OpenSSL's own tests; OpenSSL 4.0 has it no more.")

;; Making and freeing

;; By hand: `ctx` may be of a Gasket context or made by SSL_CTX_new. The wrapper sets the password
;; callback `call_password` where the SSL has none, so that nothing is ever asked on the terminal; a
;; text that the context has lives as long as the context, which the SSL's handle holds. What a
;; Gasket context keeps beside its SSL_CTX goes along (ctx_new_plain_ssl).
(call SSL_new
  (parameters (ctx "SSL_CTX *"))
  (result "SSL *" new "the SSL; 0 with the reason in the queue")
  (by-hand) (needs SSL_new SSL_get_default_passwd_cb SSL_set_default_passwd_cb)
  (doc "Makes a connection with the settings that the context has now. It needs a transport, by
        SSL_set_fd or SSL_set_bio, and a side, by SSL_set_connect_state or SSL_set_accept_state. An
        SSL of gasket_ctx_new for a client verifies its peer as a stream does; of a context for both
        sides it verifies as SSL_CTX_get_verify_mode says."))

;; By hand. SSL_dup does one of two things. When the handshake has begun (SSL_in_before is 0) it
;; counts the object up and answers it: then the wrapper counts the handle up and answers that.
;; Otherwise it makes an SSL; where a session is set, the two would share one set of certificates,
;; which nothing locks. So the wrapper takes session and transport off first, duplicates, and sets
;; the session in both. The numbers of SSL_set_ex_data go along. Indexes that are Gasket's own are
;; reset to NULL in the new SSL before anything can free it, and the data of its password callback
;; too, for they are the old SSL's.
(call SSL_dup
  (parameters (ssl "SSL *"))
  (result "SSL *" new "the SSL; 0 with the reason in the queue")
  (by-hand) (needs SSL_dup SSL_in_before SSL_set_default_passwd_cb_userdata SSL_get_default_passwd_cb SSL_set_default_passwd_cb)
  (stream "what it keeps with its SSL cannot be there twice")
  (doc "Makes an SSL with the same settings, but without transport and without the password of
        SSL_set_default_passwd_cb_userdata. Once the handshake has begun it is the same SSL that is
        returned, to be freed once more."))

(call SSL_free
  (parameters (ssl "SSL *" null))
  (result "void")
  (by-hand)
  (doc "Frees an SSL. Where it was counted up, that often; 0 does nothing."))

(call SSL_up_ref
  (parameters (ssl "SSL *"))
  (result "int" "1, or 0")
  (by-hand)
  (source "SSL_new(3)")
  (doc "Counts an SSL up, so that it has to be freed once more."))

(call SSL_clear
  (parameters (ssl "SSL *"))
  (result "int" "1, or 0 with the reason in the queue")
  (stream "its connection would be lost")
  (doc "Makes an SSL ready for another connection with the same settings. A session that ended well
        is kept, to be resumed."))

;; By hand: the very handle of the SSL_CTX where there is one (of a Gasket context too), else a new
;; handle that counts it up.
(call SSL_get_SSL_CTX
  (parameters (ssl "const SSL *"))
  (result "SSL_CTX *" counted "the context")
  (by-hand)
  (doc "Gives the context of an SSL."))

;; By hand: as SSL_get_SSL_CTX, of what SSL_set_SSL_CTX returns. The SSL's handle holds every
;; context that was ever set, until it ends: OpenSSL's DANE keeps a pointer into the one that was
;; there when it was enabled. What comes from the old context's certificates goes stale. Of a Gasket
;; context the protocols of ALPN go along, which its SSL_CTX does not have.
(call SSL_set_SSL_CTX
  (parameters
    (ssl "SSL *" stales)
    (ctx "SSL_CTX *" null "0: the context that the SSL was made with"))
  (result "SSL_CTX *" counted "the context that is set; 0 when it cannot be")
  (by-hand)
  (stream "gasket_stream_answer names its context")
  (source "openssl/ssl.h")
  (doc "Gives an SSL another context, whose certificates replace its own. Its options, ciphers and
        verification stay. It is what a server does that chooses by the name that a client asks
        for."))

(call SSL_get_ssl_method
  (parameters (ssl "const SSL *"))
  (result "const SSL_METHOD *" static)
  (source "SSL_CTX_set_ssl_version(3)")
  (doc "Gives the method of an SSL."))

;; By hand: refused with a state record once the handshake has begun (SSL_in_before is 0). OpenSSL
;; would free what the connection works with.
(call SSL_set_ssl_method
  (parameters (ssl "SSL *") (method "const SSL_METHOD *"))
  (result "int" "1, or 0 with the reason in the queue")
  (by-hand) (needs SSL_set_ssl_method SSL_in_before)
  (source "SSL_CTX_set_ssl_version(3)")
  (stream "gasket_stream_set_method selects its versions")
  (doc "Gives an SSL another method, before the handshake. SSL_clear goes back to that of the
        context."))

(instead SSL_copy_session_id
  "The two would share one set of certificates from then on, which nothing locks. SSL_set_session
   with the result of SSL_get_session has the other resume the session; SSL_set_session_id_context
   and the functions that set certificates do the rest.")

;; A caller's own data

(call SSL_get_ex_new_index
  (parameters)
  (result "int" "an index for SSL_set_ex_data, or -1 with the reason in the queue")
  (by-hand) (needs)
  (source "CRYPTO_get_ex_new_index(3)")
  (doc "Reserves an index under which every SSL can keep a number of the caller's."))

;; By hand: refused with a bad-argument record for an index that Gasket reserved for itself.
(call SSL_set_ex_data
  (parameters
    (ssl "SSL *")
    (index "int" "from SSL_get_ex_new_index, or 0")
    (data "int64_t" "any number"))
  (result "int" "1, or 0 with the reason in the queue")
  (by-hand)
  (source "CRYPTO_set_ex_data(3)")
  (doc "Keeps a number with an SSL."))

;; By hand: refused as SSL_set_ex_data.
(call SSL_get_ex_data
  (parameters
    (ssl "const SSL *")
    (index "int" "from SSL_get_ex_new_index, or 0"))
  (result "int64_t" "the number; 0 where none was set")
  (by-hand)
  (source "CRYPTO_get_ex_data(3)")
  (doc "Gives the number that is kept with an SSL under an index."))

;; By hand: SSL_set_ex_data with index 0.
(call SSL_set_app_data
  (parameters (ssl "SSL *") (data "int64_t" "any number"))
  (result "int" "1, or 0 with the reason in the queue")
  (by-hand) (needs SSL_set_ex_data)
  (source "CRYPTO_set_ex_data(3)")
  (doc "Keeps a number with an SSL, under index 0."))

;; By hand: SSL_get_ex_data with index 0.
(call SSL_get_app_data
  (parameters (ssl "const SSL *"))
  (result "int64_t" "the number; 0 where none was set")
  (by-hand) (needs SSL_get_ex_data)
  (source "CRYPTO_get_ex_data(3)")
  (doc "Gives the number that SSL_set_app_data kept."))

(call SSL_get_ex_data_X509_STORE_CTX_idx
  (parameters)
  (result "int" "the index, or -1")
  (source "SSL_get_ex_data_X509_STORE_CTX_idx(3)")
  (doc "Tells under which index the X509_STORE_CTX of a verification keeps its SSL."))

;; Transport

;; By hand, the three that follow. SSL_set0_rbio and SSL_set0_wbio each take one reference, always:
;; the wrapper counts the BIO up before. SSL_set_bio takes one or two, by rules of its own: its
;; wrapper calls SSL_set0_rbio and SSL_set0_wbio, each with a BIO that was counted up. The handle
;; of a BIO stays the caller's; it has one lock with the SSL from then on (native_join). The old BIOs
;; are freed by OpenSSL, so that the fd they may have owned can be closed. A BIO_f_ssl that leads to
;; the SSL itself is refused: OpenSSL would go round for ever.
(call SSL_set_bio
  (parameters
    (ssl "SSL *")
    (rbio "BIO *" null taken "to read from; 0 for none")
    (wbio "BIO *" null taken "to write to, commonly the same; 0 for none"))
  (result "void")
  (by-hand) (needs SSL_set0_rbio SSL_set0_wbio)
  (stream "it has a transport of its own")
  (doc "Sets what an SSL reads from and writes to. The BIOs stay the caller's too, and are freed by
        whoever is last. OpenSSL's own BIOs over sockets and descriptors may raise SIGPIPE, and wait
        where the descriptor does, while other calls on the SSL are held up: SSL_set_fd has one that
        does neither."))

(call SSL_set0_rbio
  (parameters (ssl "SSL *") (rbio "BIO *" null taken "0 for none"))
  (result "void")
  (by-hand)
  (source "SSL_set_bio(3)")
  (stream "it has a transport of its own")
  (doc "Sets what an SSL reads from."))

(call SSL_set0_wbio
  (parameters (ssl "SSL *") (wbio "BIO *" null taken "0 for none"))
  (result "void")
  (by-hand)
  (source "SSL_set_bio(3)")
  (stream "it has a transport of its own")
  (doc "Sets what an SSL writes to."))

(call SSL_get_rbio
  (parameters (ssl "const SSL *"))
  (result "BIO *" counted "what it reads from; 0: none is set")
  (stream "its transport is its own")
  (doc "Gives the BIO that an SSL reads from."))

(call SSL_get_wbio
  (parameters (ssl "const SSL *"))
  (result "BIO *" counted "what it writes to; 0: none is set")
  (source "SSL_get_rbio(3)")
  (stream "its transport is its own")
  (doc "Gives the BIO that an SSL writes to."))

;; By hand, the three that follow: they install Gasket's BIO over the descriptor, which raises no
;; SIGPIPE and does not wait, in place of OpenSSL's; it does not close the descriptor, and answers
;; BIO_C_GET_FD. SSL_set_rfd and SSL_set_wfd take the other direction's BIO where that is of the same
;; descriptor. What is no socket is an unsupported record.
(call SSL_set_fd
  (parameters (ssl "SSL *") (fd "int" "of a socket; it stays the caller's to close"))
  (result "int" "1, or 0 with the reason in the queue")
  (by-hand) (needs SSL_set0_rbio SSL_set0_wbio)
  (stream "it has a transport of its own")
  (doc "Has an SSL read from and write to a socket. Nothing waits for it, whether the socket would
        or not: the call returns below 0, and SSL_get_error tells what to wait for. SIGPIPE is never
        raised."))

(call SSL_set_rfd
  (parameters (ssl "SSL *") (fd "int" "of a socket; it stays the caller's to close"))
  (result "int" "1, or 0 with the reason in the queue")
  (by-hand) (needs SSL_set0_rbio SSL_get_wbio)
  (source "SSL_set_fd(3)")
  (stream "it has a transport of its own")
  (doc "Has an SSL read from a socket, without waiting, as SSL_set_fd does."))

(call SSL_set_wfd
  (parameters (ssl "SSL *") (fd "int" "of a socket; it stays the caller's to close"))
  (result "int" "1, or 0 with the reason in the queue")
  (by-hand) (needs SSL_set0_wbio SSL_get_rbio)
  (source "SSL_set_fd(3)")
  (stream "it has a transport of its own")
  (doc "Has an SSL write to a socket, without waiting, as SSL_set_fd does."))

(call SSL_get_fd
  (parameters (ssl "const SSL *"))
  (result "int" "the descriptor, or -1: it reads from none")
  (doc "Gives the descriptor that an SSL reads from."))

(call SSL_get_rfd
  (parameters (ssl "const SSL *"))
  (result "int" "the descriptor, or -1: it reads from none")
  (source "SSL_get_fd(3)")
  (doc "Gives the descriptor that an SSL reads from."))

(call SSL_get_wfd
  (parameters (ssl "const SSL *"))
  (result "int" "the descriptor, or -1: it writes to none")
  (source "SSL_get_fd(3)")
  (doc "Gives the descriptor that an SSL writes to."))

;; Handshake

;; By hand: on a stream's SSL nothing is done when the stream is a client's, else it is a state
;; record.
(call SSL_set_connect_state
  (parameters (ssl "SSL *"))
  (result "void")
  (by-hand)
  (doc "Makes an SSL the client. A stream's SSL has its side from the beginning: there it does
        nothing for a client, and is refused for a server."))

;; By hand: as SSL_set_connect_state, for the other side.
(call SSL_set_accept_state
  (parameters (ssl "SSL *"))
  (result "void")
  (by-hand)
  (source "SSL_set_connect_state(3)")
  (doc "Makes an SSL the server. A stream's SSL has its side from the beginning: there it does
        nothing for a server, and is refused for a client."))

(call SSL_do_handshake
  (parameters (ssl "SSL *"))
  (result "int" "1: it is done; 0: it was ended in good order; below 0: SSL_get_error tells why it
                 is not done")
  (io) (waits)
  (stream "gasket_stream_handshake carries its handshake")
  (doc "Carries the handshake, or goes on with it. The side must have been set."))

(call SSL_connect
  (parameters (ssl "SSL *"))
  (result "int" "as SSL_do_handshake")
  (io) (waits)
  (stream "gasket_stream_handshake carries its handshake")
  (doc "Carries the handshake as a client, or goes on with it."))

(call SSL_accept
  (parameters (ssl "SSL *"))
  (result "int" "as SSL_do_handshake")
  (io) (waits)
  (stream "gasket_stream_handshake carries its handshake")
  (doc "Carries the handshake as a server, or goes on with it."))

(call SSL_stateless
  (parameters (ssl "SSL *"))
  (result "int" "1: the client echoed the cookie, go on with SSL_accept; 0: a cookie was sent to it,
                 forget the connection; -1: it failed")
  (io) (waits)
  (stream "gasket_stream_handshake carries its handshake")
  (doc "Answers the first message of a TLS 1.3 client with a cookie, and keeps nothing until the
        client echoes it. It needs the cookie callbacks of the context."))

(call SSL_renegotiate
  (parameters (ssl "SSL *"))
  (result "int" "1, or 0 with the reason in the queue")
  (source "SSL_key_update(3)")
  (doc "Has the next read, write or handshake begin a new handshake. TLS 1.3 has none,
        SSL_OP_NO_RENEGOTIATION forbids it."))

(call SSL_renegotiate_abbreviated
  (parameters (ssl "SSL *"))
  (result "int" "1, or 0 with the reason in the queue")
  (source "SSL_key_update(3)")
  (doc "Has the next read, write or handshake begin a new handshake that resumes the session."))

(call SSL_renegotiate_pending
  (parameters (ssl "const SSL *"))
  (result "int" "1 or 0")
  (source "SSL_key_update(3)")
  (doc "Tells whether a new handshake was asked for and is not finished yet."))

(call SSL_key_update
  (parameters
    (ssl "SSL *")
    (update_type "int" "SSL_KEY_UPDATE_NOT_REQUESTED: one's own keys only; SSL_KEY_UPDATE_REQUESTED:
                        the peer's too"))
  (result "int" "1, or 0 with the reason in the queue")
  (doc "Has the next write or handshake change the keys of a TLS 1.3 connection."))

(call SSL_get_key_update_type
  (parameters (ssl "const SSL *"))
  (result "int" "what was asked for, SSL_KEY_UPDATE_NONE when it is done")
  (source "SSL_key_update(3)")
  (doc "Tells which change of keys is to come."))

(call SSL_new_session_ticket
  (parameters (ssl "SSL *" "a server's, with TLS 1.3"))
  (result "int" "1, or 0: the connection is not such")
  (since "3.0")
  (source "SSL_CTX_set_num_tickets(3)")
  (doc "Has the next write or handshake send the client one more ticket."))

(call SSL_verify_client_post_handshake
  (parameters (ssl "SSL *" "a server's, with TLS 1.3"))
  (result "int" "1, or 0 with the reason in the queue")
  (source "SSL_CTX_set_verify(3)")
  (doc "Has the next write or handshake ask the client for a certificate. The client must have
        offered it, see SSL_set_post_handshake_auth."))

(call SSL_num_renegotiations
  (parameters (ssl "SSL *"))
  (result "long" "how many; always 0 with TLS 1.3")
  (by "SSL_ctrl(ssl, SSL_CTRL_GET_NUM_RENEGOTIATIONS, 0, NULL)")
  (source "openssl/ssl.h")
  (doc "Tells how many handshakes there were after the first, since the count was cleared."))

(call SSL_clear_num_renegotiations
  (parameters (ssl "SSL *"))
  (result "long" "how many there were until now")
  (by "SSL_ctrl(ssl, SSL_CTRL_CLEAR_NUM_RENEGOTIATIONS, 0, NULL)")
  (source "openssl/ssl.h")
  (doc "Begins the count of SSL_num_renegotiations anew. That of SSL_total_renegotiations goes
        on."))

(call SSL_total_renegotiations
  (parameters (ssl "SSL *"))
  (result "long" "how many; always 0 with TLS 1.3")
  (by "SSL_ctrl(ssl, SSL_CTRL_GET_TOTAL_RENEGOTIATIONS, 0, NULL)")
  (source "openssl/ssl.h")
  (doc "Tells how many handshakes there were after the first, since the SSL was made or cleared."))

(call SSL_get_secure_renegotiation_support
  (parameters (ssl "SSL *"))
  (result "long" "1 or 0")
  (by "SSL_ctrl(ssl, SSL_CTRL_GET_RI_SUPPORT, 0, NULL)")
  (source "SSL_CTX_set_options(3)")
  (doc "Tells whether the peer supports secure renegotiation, RFC 5746."))

;; Reading and writing

;; A write that could not be finished may be made again from another address, as buffers of a
;; runtime move: the writing calls set SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER first. SSL_MODE_ASYNC
;; would keep the address of the first call, and is refused, see SSL_set_mode; so it must be by what
;; adopts an SSL or an SSL_CTX.

(call SSL_read
  (parameters
    (ssl "SSL *")
    (buffer "void *" (room length) "where the bytes go")
    (length "int"))
  (result "int" "how many bytes were read; 0 or below: none, SSL_get_error tells why")
  (io) (waits)
  (stream "gasket_stream_read reads it")
  (doc "Reads what the peer has sent, at most `length` bytes. A handshake that is due comes
        first."))

(call SSL_read_ex
  (parameters
    (ssl "SSL *")
    (buffer "void *" (room length) "where the bytes go")
    (length "size_t")
    (read_length "size_t *" out "how many bytes were read"))
  (result "int" "1, or 0: SSL_get_error tells why")
  (io) (waits)
  (source "SSL_read(3)")
  (stream "gasket_stream_read reads it")
  (doc "Reads what the peer has sent, at most `length` bytes. A handshake that is due comes
        first."))

(call SSL_peek
  (parameters
    (ssl "SSL *")
    (buffer "void *" (room length) "where the bytes go")
    (length "int"))
  (result "int" "as SSL_read")
  (io) (waits)
  (source "SSL_read(3)")
  (stream "gasket_stream_read reads it")
  (doc "Reads as SSL_read does, and leaves the bytes to be read again."))

(call SSL_peek_ex
  (parameters
    (ssl "SSL *")
    (buffer "void *" (room length) "where the bytes go")
    (length "size_t")
    (read_length "size_t *" out "how many bytes were read"))
  (result "int" "as SSL_read_ex")
  (io) (waits)
  (source "SSL_read(3)")
  (stream "gasket_stream_read reads it")
  (doc "Reads as SSL_read_ex does, and leaves the bytes to be read again."))

(call SSL_write
  (parameters
    (ssl "SSL *")
    (data "const void *" (bytes length) "what is sent")
    (length "int"))
  (result "int" "how many bytes were taken; 0 or below: none, SSL_get_error tells why")
  (by "((void)SSL_ctrl(ssl, SSL_CTRL_MODE, SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER, NULL),
       SSL_write(ssl, data, length))")
  (io) (waits)
  (stream "gasket_stream_write writes to it")
  (doc "Sends bytes to the peer. A handshake that is due comes first. After SSL_ERROR_WANT_READ or
        SSL_ERROR_WANT_WRITE it must be called again with the same bytes."))

(call SSL_write_ex
  (parameters
    (ssl "SSL *")
    (data "const void *" (bytes length) "what is sent")
    (length "size_t")
    (written "size_t *" out "how many bytes were taken"))
  (result "int" "1, or 0: SSL_get_error tells why")
  (by "((void)SSL_ctrl(ssl, SSL_CTRL_MODE, SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER, NULL),
       SSL_write_ex(ssl, data, length, written))")
  (io) (waits)
  (source "SSL_write(3)")
  (stream "gasket_stream_write writes to it")
  (doc "Sends bytes to the peer, as SSL_write does."))

(call SSL_sendfile
  (parameters
    (ssl "SSL *")
    (fd "int" "of the file")
    (offset "int64_t" "where in the file to begin")
    (size "size_t" "how many bytes to send")
    (flags "int" "for the system's sendfile; 0 for none"))
  (result "int64_t" "how many bytes were sent; below 0: SSL_get_error tells why")
  (by "(int64_t)SSL_sendfile(ssl, fd, offset, size, flags)")
  (since "3.0")
  (io) (waits)
  (source "SSL_write(3)")
  (stream "gasket_stream_write writes to it")
  (doc "Has the system send a part of a file by itself. It works only where the system does the
        encryption: SSL_OP_ENABLE_KTLS is set, and the BIO is OpenSSL's own over a socket."))

(call SSL_read_early_data
  (parameters
    (ssl "SSL *" "a server's")
    (buffer "void *" (room length) "where the bytes go")
    (length "size_t")
    (read_length "size_t *" out "how many bytes were read"))
  (result "int" "SSL_READ_EARLY_DATA_SUCCESS: call it again; SSL_READ_EARLY_DATA_FINISH: there are
                 no more; SSL_READ_EARLY_DATA_ERROR: SSL_get_error tells why")
  (io) (waits)
  (stream "gasket_stream_read reads it")
  (doc "Reads what a client sends before the handshake is done. An attacker may send such bytes once
        more."))

(call SSL_write_early_data
  (parameters
    (ssl "SSL *")
    (data "const void *" (bytes length) "what is sent")
    (length "size_t")
    (written "size_t *" out "how many bytes were taken"))
  (result "int" "1, or 0: SSL_get_error tells why")
  (by "((void)SSL_ctrl(ssl, SSL_CTRL_MODE, SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER, NULL),
       SSL_write_early_data(ssl, data, length, written))")
  (io) (waits)
  (source "SSL_read_early_data(3)")
  (stream "gasket_stream_write writes to it")
  (doc "Sends bytes before the handshake is done: a client's that resumes a session which allows it,
        or a server's that reads early data. An attacker may send a client's once more."))

(call SSL_pending
  (parameters (ssl "const SSL *"))
  (result "int" "how many bytes")
  (doc "Tells how many decrypted bytes can be read without reading from the transport."))

(call SSL_has_pending
  (parameters (ssl "const SSL *"))
  (result "int" "1 or 0")
  (source "SSL_pending(3)")
  (doc "Tells whether OpenSSL has read bytes from the transport that have not been read from it,
        decrypted or not. A socket that has nothing to read says nothing about these."))

(call SSL_shutdown
  (parameters (ssl "SSL *"))
  (result "int" "1: both have said farewell; 0: one's own was sent, the peer's is to come; below 0:
                 SSL_get_error tells why")
  (io) (waits)
  (stream "gasket_stream_shutdown says its farewell")
  (doc "Sends the TLS farewell, or waits for the peer's when that is sent. The socket stays open."))

(call SSL_get_shutdown
  (parameters (ssl "const SSL *"))
  (result "int" "bits SSL_SENT_SHUTDOWN and SSL_RECEIVED_SHUTDOWN")
  (glance)
  (source "SSL_set_shutdown(3)")
  (doc "Tells which farewells were said."))

(call SSL_set_shutdown
  (parameters (ssl "SSL *") (mode "int" "bits SSL_SENT_SHUTDOWN and SSL_RECEIVED_SHUTDOWN"))
  (result "void")
  (stream "gasket_stream_shutdown says its farewell")
  (doc "Has an SSL believe that these farewells were said."))

(call SSL_get_quiet_shutdown
  (parameters (ssl "const SSL *"))
  (result "int" "1 or 0")
  (glance)
  (source "SSL_CTX_set_quiet_shutdown(3)")
  (doc "Tells whether SSL_shutdown sends nothing."))

(call SSL_set_quiet_shutdown
  (parameters (ssl "SSL *") (mode "int" "1: quiet; 0: it sends the farewell"))
  (result "void")
  (source "SSL_CTX_set_quiet_shutdown(3)")
  (stream "gasket_stream_shutdown says its farewell")
  (doc "Has SSL_shutdown send nothing, and answer that all is done."))

;; What a call waits for

;; By hand: OpenSSL's answer depends on the thread's error queue, which the wrapper of the I/O call
;; has emptied. So it answers what was saved after the SSL's last I/O call (clause io), when
;; `result` is what that call returned; otherwise, and on a stream's SSL, 0 for a `result` above 0,
;; else what SSL_get_error itself answers with an empty queue.
(call SSL_get_error
  (parameters
    (ssl "const SSL *")
    (result "int" "what the last of SSL_read, SSL_write, SSL_do_handshake and so on returned"))
  (result "int" "SSL_ERROR_NONE, SSL_ERROR_WANT_READ and so on")
  (by-hand)
  (doc "Tells why a call that reads or writes did not do what it should."))

(call SSL_want
  (parameters (ssl "const SSL *"))
  (result "int" "SSL_NOTHING, SSL_READING, SSL_WRITING, SSL_X509_LOOKUP, SSL_ASYNC_PAUSED,
  (glance)
                 SSL_ASYNC_NO_JOBS, SSL_CLIENT_HELLO_CB or SSL_RETRY_VERIFY")
  (doc "Tells what the last call that read or wrote waits for."))

(call SSL_want_nothing
  (parameters (ssl "const SSL *"))
  (result "int" "1 or 0")
  (by "SSL_want(ssl) == SSL_NOTHING")
  (source "SSL_want(3)")
  (doc "Tells whether the last call that read or wrote waits for nothing."))

(call SSL_want_read
  (parameters (ssl "const SSL *"))
  (result "int" "1 or 0")
  (by "SSL_want(ssl) == SSL_READING")
  (source "SSL_want(3)")
  (doc "Tells whether the last call that read or wrote waits for bytes to come."))

(call SSL_want_write
  (parameters (ssl "const SSL *"))
  (result "int" "1 or 0")
  (by "SSL_want(ssl) == SSL_WRITING")
  (source "SSL_want(3)")
  (doc "Tells whether the last call that read or wrote waits until bytes can be sent."))

(call SSL_want_x509_lookup
  (parameters (ssl "const SSL *"))
  (result "int" "1 or 0")
  (by "SSL_want(ssl) == SSL_X509_LOOKUP")
  (source "SSL_want(3)")
  (doc "Tells whether the handshake waits for a certificate to be chosen."))

(call SSL_want_retry_verify
  (parameters (ssl "const SSL *"))
  (result "int" "1 or 0")
  (by "SSL_want(ssl) == SSL_RETRY_VERIFY")
  (source "SSL_want(3)")
  (doc "Tells whether the handshake waits for a verdict on the peer's certificate. OpenSSL 1.1.1
        never does."))

(call SSL_want_async
  (parameters (ssl "const SSL *"))
  (result "int" "1 or 0")
  (by "SSL_want(ssl) == SSL_ASYNC_PAUSED")
  (source "SSL_want(3)")
  (doc "Tells whether an asynchronous job is under way. There are none, see SSL_set_mode."))

(call SSL_want_async_job
  (parameters (ssl "const SSL *"))
  (result "int" "1 or 0")
  (by "SSL_want(ssl) == SSL_ASYNC_NO_JOBS")
  (source "SSL_want(3)")
  (doc "Tells whether an asynchronous job could not be begun. There are none, see SSL_set_mode."))

(call SSL_want_client_hello_cb
  (parameters (ssl "const SSL *"))
  (result "int" "1 or 0")
  (by "SSL_want(ssl) == SSL_CLIENT_HELLO_CB")
  (source "SSL_want(3)")
  (doc "Tells whether the handshake waits for an answer about the client's first message."))

;; State

(call SSL_in_init
  (parameters (ssl "const SSL *"))
  (result "int" "1 or 0")
  (glance)
  (doc "Tells whether a handshake is under way or still to begin."))

(call SSL_in_before
  (parameters (ssl "const SSL *"))
  (result "int" "1 or 0")
  (glance)
  (source "SSL_in_init(3)")
  (doc "Tells whether the handshake has not begun."))

(call SSL_is_init_finished
  (parameters (ssl "const SSL *"))
  (result "int" "1 or 0")
  (glance)
  (source "SSL_in_init(3)")
  (doc "Tells whether the handshake is done."))

(call SSL_in_connect_init
  (parameters (ssl "const SSL *"))
  (result "int" "1 or 0")
  (by "SSL_in_init(ssl) && !SSL_is_server(ssl)")
  (source "SSL_in_init(3)")
  (doc "Tells whether a client's handshake is under way or still to begin."))

(call SSL_in_accept_init
  (parameters (ssl "const SSL *"))
  (result "int" "1 or 0")
  (by "SSL_in_init(ssl) && SSL_is_server(ssl)")
  (source "SSL_in_init(3)")
  (doc "Tells whether a server's handshake is under way or still to begin."))

(call SSL_get_state
  (parameters (ssl "const SSL *"))
  (result "int" "TLS_ST_BEFORE, TLS_ST_OK and so on")
  (by "(int)SSL_get_state(ssl)")
  (source "SSL_in_init(3)")
  (doc "Tells at which message the handshake is."))

(call SSL_state_string
  (parameters (ssl "const SSL *"))
  (result "const char *" static)
  (doc "Gives a few letters for the message at which the handshake is."))

(call SSL_state_string_long
  (parameters (ssl "const SSL *"))
  (result "const char *" static)
  (source "SSL_state_string(3)")
  (doc "Names the message at which the handshake is."))

(call SSL_rstate_string
  (parameters (ssl "const SSL *"))
  (result "const char *" static "RH: at a record's header, RB: at its body, RD: it is complete; or
                                 unknown")
  (doc "Gives letters for where in a record reading is."))

(call SSL_rstate_string_long
  (parameters (ssl "const SSL *"))
  (result "const char *" static)
  (source "SSL_rstate_string(3)")
  (doc "Tells where in a record reading is."))

(call SSL_alert_type_string
  (parameters (value "int" "level and description, as an info callback gets them"))
  (result "const char *" static "W, F or U")
  (doc "Gives a letter for the level of an alert: warning, fatal, unknown."))

(call SSL_alert_type_string_long
  (parameters (value "int" "level and description"))
  (result "const char *" static)
  (source "SSL_alert_type_string(3)")
  (doc "Names the level of an alert."))

(call SSL_alert_desc_string
  (parameters (value "int" "the description; bits above the lowest 8 do not count"))
  (result "const char *" static)
  (source "SSL_alert_type_string(3)")
  (doc "Gives two letters for an alert."))

(call SSL_alert_desc_string_long
  (parameters (value "int" "the description; bits above the lowest 8 do not count"))
  (result "const char *" static)
  (source "SSL_alert_type_string(3)")
  (doc "Names an alert."))

(call SSL_is_server
  (parameters (ssl "const SSL *"))
  (result "int" "1: a server; 0: a client, or no side is set")
  (glance)
  (source "SSL_set_connect_state(3)")
  (doc "Tells which side an SSL is."))

(call SSL_is_dtls
  (parameters (ssl "const SSL *"))
  (result "int" "1 or 0")
  (source "SSL_get_version(3)")
  (doc "Tells whether an SSL speaks DTLS."))

(call SSL_version
  (parameters (ssl "const SSL *"))
  (result "int" "TLS1_2_VERSION, TLS1_3_VERSION and so on")
  (glance)
  (source "SSL_get_version(3)")
  (doc "Tells the version that is spoken. Before the handshake is done it proves nothing."))

(call SSL_get_version
  (parameters (ssl "const SSL *"))
  (result "const char *" static "TLSv1.3, TLSv1.2, TLSv1.1, TLSv1, SSLv3, DTLSv1.2 and so on, or
                                 unknown")
  (doc "Names the version that is spoken. Before the handshake it says TLSv1.3, which proves
        nothing."))

(call SSL_client_version
  (parameters (ssl "const SSL *"))
  (result "int" "a version; at most TLS1_2_VERSION for TLS 1.3")
  (glance)
  (source "SSL_get_version(3)")
  (doc "Tells the version that the client's first message was marked with."))

(call SSL_get_early_data_status
  (parameters (ssl "const SSL *"))
  (result "int" "SSL_EARLY_DATA_NOT_SENT, SSL_EARLY_DATA_REJECTED or SSL_EARLY_DATA_ACCEPTED")
  (source "SSL_read_early_data(3)")
  (doc "Tells what became of early data."))

(call SSL_waiting_for_async
  (parameters (ssl "SSL *"))
  (result "int" "1 or 0")
  (doc "Tells whether an asynchronous job is under way. There are none, see SSL_set_mode."))

(call SSL_get_async_status
  (parameters (ssl "SSL *") (status "int *" out "ASYNC_STATUS_UNSUPPORTED and so on"))
  (result "int" "1, or 0")
  (since "3.0")
  (source "SSL_set_async_callback(3)")
  (doc "Tells what the engine of an asynchronous job is at. There are no jobs, see SSL_set_mode."))

(instead SSL_get_all_async_fds
  "Asynchronous jobs keep the address of a buffer from one call to the next, so that there are none
   here: SSL_set_mode refuses SSL_MODE_ASYNC.")

(instead SSL_get_changed_async_fds
  "Asynchronous jobs keep the address of a buffer from one call to the next, so that there are none
   here: SSL_set_mode refuses SSL_MODE_ASYNC.")

(instead SSL_set_async_callback
  "Asynchronous jobs keep the address of a buffer from one call to the next, so that there are none
   here: SSL_set_mode refuses SSL_MODE_ASYNC.")

(instead SSL_set_async_callback_arg
  "Asynchronous jobs keep the address of a buffer from one call to the next, so that there are none
   here: SSL_set_mode refuses SSL_MODE_ASYNC.")

;; Ciphers

(call SSL_get_current_cipher
  (parameters (ssl "const SSL *"))
  (result "const SSL_CIPHER *" static "the cipher; 0 before the handshake")
  (doc "Gives the cipher of the connection."))

(call SSL_get_pending_cipher
  (parameters (ssl "const SSL *"))
  (result "const SSL_CIPHER *" static "the cipher; 0: none is chosen yet")
  (source "SSL_get_current_cipher(3)")
  (doc "Gives the cipher that the handshake under way has chosen."))

(call SSL_get_cipher
  (parameters (ssl "const SSL *"))
  (result "const char *" static "the name; (NONE) before the handshake")
  (by "SSL_CIPHER_get_name(SSL_get_current_cipher(ssl))")
  (source "SSL_get_current_cipher(3)")
  (doc "Names the cipher of the connection."))

(call SSL_get_cipher_name
  (parameters (ssl "const SSL *"))
  (result "const char *" static "the name; (NONE) before the handshake")
  (by "SSL_CIPHER_get_name(SSL_get_current_cipher(ssl))")
  (source "SSL_get_current_cipher(3)")
  (doc "Names the cipher of the connection."))

(call SSL_get_cipher_bits
  (parameters
    (ssl "const SSL *")
    (algorithm_bits "int *" out null "how many bits the algorithm's key has"))
  (result "int" "how many bits are secret; 0 before the handshake")
  (by "SSL_CIPHER_get_bits(SSL_get_current_cipher(ssl), algorithm_bits)")
  (source "SSL_get_current_cipher(3)")
  (doc "Tells how long the key of the connection's cipher is."))

(call SSL_get_cipher_version
  (parameters (ssl "const SSL *"))
  (result "const char *" static "a version; (NONE) before the handshake")
  (by "SSL_CIPHER_get_version(SSL_get_current_cipher(ssl))")
  (source "SSL_get_current_cipher(3)")
  (doc "Names the protocol version that first had the connection's cipher."))

(call SSL_get_ciphers
  (parameters (ssl "const SSL *"))
  (result "STACK_OF(SSL_CIPHER) *" copied "the ciphers, the preferred first")
  (doc "Gives the ciphers that an SSL is set to, its context's where it has none of its own."))

(call SSL_get1_supported_ciphers
  (parameters (ssl "SSL *"))
  (result "STACK_OF(SSL_CIPHER) *" new "the ciphers, the preferred first; 0: none")
  (source "SSL_get_ciphers(3)")
  (doc "Gives the ciphers that a client would offer, with its versions and security level."))

(call SSL_get_client_ciphers
  (parameters (ssl "const SSL *" "a server's"))
  (result "STACK_OF(SSL_CIPHER) *" copied "the ciphers, the client's preferred first; 0: none, or
                                           not a server's")
  (source "SSL_get_ciphers(3)")
  (doc "Gives the ciphers that the client offered, as far as OpenSSL knows them."))

(call SSL_get_cipher_list
  (parameters (ssl "const SSL *") (n "int" "from 0"))
  (result "const char *" static "the name; 0: there are not so many")
  (source "SSL_get_ciphers(3)")
  (doc "Names one of the ciphers that an SSL is set to, the preferred first."))

;; By hand: OpenSSL 1.1.1 writes one byte before the buffer when no cipher is shared. The wrapper
;; gives it room of its own that begins a byte later, zeroed, and copies the text to `buffer`, which
;; is also what is returned.
(call SSL_get_shared_ciphers
  (parameters
    (ssl "const SSL *" "a server's")
    (buffer "char *" (room size) "where the names go")
    (size "int" "from 2"))
  (result "char *" kept "the names, separated by colons; 0: none, or not a server's")
  (by-hand)
  (source "SSL_get_ciphers(3)")
  (doc "Names the ciphers that client and server have in common, as many as there is room for."))

;; By hand: `ciphers` and `special` get handles as (new) results do, and 0 where 0 is returned.
(call SSL_bytes_to_cipher_list
  (parameters
    (ssl "SSL *")
    (bytes "const unsigned char *" (bytes length) "as in a ClientHello")
    (length "size_t")
    (version_2 "int" "1: in the format of SSL 2, three bytes each; 0: two each. OpenSSL 4.0 takes 0
                      only")
    (ciphers "STACK_OF(SSL_CIPHER) **" out null "a new STACK_OF(SSL_CIPHER): the ciphers")
    (special "STACK_OF(SSL_CIPHER) **" out null "a new STACK_OF(SSL_CIPHER): those that are only
                                                 signals"))
  (result "int" "1, or 0 with the reason in the queue")
  (by-hand)
  (source "SSL_get_ciphers(3)")
  (doc "Reads a list of ciphers as a client sends it. Those that OpenSSL does not know are left
        out."))

;; By hand, the two that follow: OpenSSL gives a pointer into the message, to SSL_ctrl with
;; SSL_CTRL_GET_RAW_CIPHERLIST and SSL_CTRL_GET_EC_POINT_FORMATS. The wrapper always passes a
;; pointer of its own, copies at most `length` bytes, and returns how many there are; 0 where
;; SSL_ctrl returns below 1. Only SSL_get0_raw_cipherlist with a NULL `buffer` passes NULL.
(call SSL_get0_raw_cipherlist
  (parameters
    (ssl "SSL *" "a server's")
    (buffer "unsigned char *" null (room length) "NULL asks for the size of one cipher, which is 2")
    (length "size_t"))
  (result "long" "how many bytes there are; 0: none")
  (by-hand) (needs SSL_ctrl)
  (source "SSL_CTX_set_cipher_list(3)")
  (doc "Copies the list of ciphers as the client sent it."))

(call SSL_get0_ec_point_formats
  (parameters
    (ssl "SSL *")
    (buffer "unsigned char *" null (room length))
    (length "size_t"))
  (result "long" "how many bytes there are; 0: none")
  (by-hand) (needs SSL_ctrl)
  (source "RFC 8422 section 5.1.2")
  (doc "Copies the point formats that the peer offered, a byte each."))

(call SSL_get_current_compression
  (parameters (ssl "const SSL *"))
  (result "const COMP_METHOD *" static "the method; 0: none, as is usual")
  (source "openssl/ssl.h")
  (doc "Gives the compression of what is sent."))

(call SSL_get_current_expansion
  (parameters (ssl "const SSL *"))
  (result "const COMP_METHOD *" static "the method; 0: none, as is usual")
  (source "openssl/ssl.h")
  (doc "Gives the compression of what is received."))

;; Groups and signatures of the handshake

(call SSL_get1_groups
  (parameters
    (ssl "SSL *")
    (groups "int *" null (room length) "4 bytes for each; nothing is written where there is not room
                                        for all")
    (length "size_t" "bytes at `groups`"))
  (result "long" "how many groups there are")
  (by "SSL_ctrl(ssl, SSL_CTRL_GET_GROUPS, 0, (size_t)SSL_ctrl(ssl, SSL_CTRL_GET_GROUPS, 0, NULL) <=
       length / sizeof(int) ? groups : NULL)")
  (source "SSL_CTX_set1_curves(3)")
  (doc "Copies the groups that the peer offered: NIDs, or TLSEXT_nid_unknown with the number in
        it."))

(call SSL_get1_curves
  (parameters
    (ssl "SSL *")
    (groups "int *" null (room length) "4 bytes for each; nothing is written where there is not room
                                        for all")
    (length "size_t" "bytes at `groups`"))
  (result "long" "how many groups there are")
  (by "SSL_ctrl(ssl, SSL_CTRL_GET_GROUPS, 0, (size_t)SSL_ctrl(ssl, SSL_CTRL_GET_GROUPS, 0, NULL) <=
       length / sizeof(int) ? groups : NULL)")
  (source "SSL_CTX_set1_curves(3)")
  (doc "Is SSL_get1_groups under its old name."))

(call SSL_get_shared_group
  (parameters (ssl "SSL *" "a server's") (n "long" "from 0; -1 asks how many there are"))
  (result "long" "a NID, or 0: there are not so many; for -1 the count")
  (by "SSL_ctrl(ssl, SSL_CTRL_GET_SHARED_GROUP, n, NULL)")
  (source "SSL_CTX_set1_curves(3)")
  (doc "Tells a group that client and server have in common, the preferred first."))

(call SSL_get_shared_curve
  (parameters (ssl "SSL *" "a server's") (n "long" "from 0; -1 asks how many there are"))
  (result "long" "a NID, or 0: there are not so many; for -1 the count")
  (by "SSL_ctrl(ssl, SSL_CTRL_GET_SHARED_GROUP, n, NULL)")
  (source "SSL_CTX_set1_curves(3)")
  (doc "Is SSL_get_shared_group under its old name."))

;; OpenSSL 3.0 crashes where there is no session.
(call SSL_get_negotiated_group
  (parameters (ssl "SSL *"))
  (result "long" "a NID, or TLSEXT_nid_unknown with the number in it; 0: none. OpenSSL 1.1.1 answers
                  0 always")
  (by "SSL_get_session(ssl) == NULL ? 0 : SSL_ctrl(ssl, SSL_CTRL_GET_NEGOTIATED_GROUP, 0, NULL)")
  (source "SSL_CTX_set1_curves(3)")
  (doc "Tells which group the keys were agreed with."))

(call SSL_group_to_name
  (parameters (ssl "SSL *") (id "int" "as SSL_get_negotiated_group answers"))
  (result "const char *" kept "the name; 0: it is not known")
  (since "3.0")
  (doc "Names a group."))

;; By hand, the three that follow: `key` gets a handle as a (new) result does, for OpenSSL has
;; counted it up already; 0 where 0 is returned.
(call SSL_get_peer_tmp_key
  (parameters (ssl "SSL *") (key "EVP_PKEY **" out "a new EVP_PKEY"))
  (result "long" "1, or 0: there is none")
  (by-hand) (needs SSL_ctrl)
  (source "SSL_get_server_tmp_key(3)")
  (doc "Gives the public key that the peer used for the agreement."))

(call SSL_get_server_tmp_key
  (parameters (ssl "SSL *") (key "EVP_PKEY **" out "a new EVP_PKEY"))
  (result "long" "1, or 0: there is none")
  (by-hand) (needs SSL_ctrl)
  (source "SSL_get_server_tmp_key(3)")
  (doc "Is SSL_get_peer_tmp_key under its old name."))

(call SSL_get_tmp_key
  (parameters (ssl "SSL *") (key "EVP_PKEY **" out "a new EVP_PKEY"))
  (result "long" "1, or 0: there is none")
  (by-hand) (needs SSL_ctrl)
  (source "SSL_get_server_tmp_key(3)")
  (doc "Gives the key that this side used for the agreement."))

(call SSL_get_signature_nid
  (parameters (ssl "SSL *") (nid "int *" out "of a digest; 0 where the signature has none"))
  (result "long" "1, or 0: nothing was signed")
  (by "SSL_ctrl(ssl, SSL_CTRL_GET_SIGNATURE_NID, 0, nid)")
  (source "SSL_get_peer_signature_nid(3)")
  (doc "Tells the digest that this side signed in the handshake."))

(call SSL_get_peer_signature_nid
  (parameters (ssl "SSL *") (nid "int *" out "of a digest; 0 where the signature has none"))
  (result "long" "1, or 0: nothing was signed")
  (by "SSL_ctrl(ssl, SSL_CTRL_GET_PEER_SIGNATURE_NID, 0, nid)")
  (source "SSL_get_peer_signature_nid(3)")
  (doc "Tells the digest that the peer signed in the handshake."))

(call SSL_get_signature_type_nid
  (parameters (ssl "const SSL *") (nid "int *" out "EVP_PKEY_RSA_PSS, EVP_PKEY_EC and so on"))
  (result "int" "1, or 0: nothing was signed")
  (source "SSL_get_peer_signature_nid(3)")
  (doc "Tells with what kind of key this side signed in the handshake."))

(call SSL_get_peer_signature_type_nid
  (parameters (ssl "const SSL *") (nid "int *" out "EVP_PKEY_RSA_PSS, EVP_PKEY_EC and so on"))
  (result "int" "1, or 0: nothing was signed")
  (source "SSL_get_peer_signature_nid(3)")
  (doc "Tells with what kind of key the peer signed in the handshake."))

(call SSL_get_sigalgs
  (parameters
    (ssl "SSL *")
    (index "int" "from 0; -1 asks for the count only")
    (sign "int *" out null "NID of the key's algorithm")
    (digest "int *" out null "NID of the digest")
    (sign_and_digest "int *" out null "NID of both")
    (raw_sign "unsigned char *" out null "low byte of the number in TLS")
    (raw_digest "unsigned char *" out null "high byte of the number in TLS"))
  (result "int" "how many there are; 0: none, or not so many")
  (source "SSL_get_shared_sigalgs(3)")
  (doc "Tells a signature algorithm that the peer offered. NIDs are 0 for what is not known."))

(call SSL_get_shared_sigalgs
  (parameters
    (ssl "SSL *")
    (index "int" "from 0")
    (sign "int *" out null "NID of the key's algorithm")
    (digest "int *" out null "NID of the digest")
    (sign_and_digest "int *" out null "NID of both")
    (raw_sign "unsigned char *" out null "low byte of the number in TLS")
    (raw_digest "unsigned char *" out null "high byte of the number in TLS"))
  (result "int" "how many there are; 0: none, or not so many")
  (doc "Tells a signature algorithm that both sides can do, the preferred first."))

;; The peer

(call SSL_get1_peer_certificate
  (parameters (ssl "const SSL *"))
  (result "X509 *" new "the certificate; 0: it showed none")
  (since "3.0")
  (source "SSL_get_peer_certificate(3)")
  (doc "Gives the peer's certificate. Whether it is valid is told by SSL_get_verify_result."))

;; A function of its own in OpenSSL 1.1.1, and a macro for SSL_get1_peer_certificate from 3.0 on;
;; library/openssl_functions.h has the two under the newer name.
(call SSL_get_peer_certificate
  (parameters (ssl "const SSL *"))
  (result "X509 *" new "the certificate; 0: it showed none")
  (by "SSL_get1_peer_certificate(ssl)")
  (doc "Gives the peer's certificate. Whether it is valid is told by SSL_get_verify_result."))

(call SSL_get0_peer_certificate
  (parameters (ssl "const SSL *"))
  (result "X509 *" counted "the certificate; 0: it showed none")
  (since "3.0")
  (source "SSL_get_peer_certificate(3)")
  (doc "Gives the peer's certificate. Whether it is valid is told by SSL_get_verify_result."))

(call SSL_get_peer_cert_chain
  (parameters (ssl "const SSL *"))
  (result "STACK_OF(X509) *" copied "the chain; 0: none, as when a session was resumed from
                                     outside")
  (doc "Gives the certificates as the peer sent them. A client gets the server's own as the first; a
        server has the client's in SSL_get_peer_certificate only."))

(call SSL_get0_verified_chain
  (parameters (ssl "const SSL *"))
  (result "STACK_OF(X509) *" copied "the chain, from the peer's own to the root; 0: none, as when a
                                     session was resumed")
  (source "SSL_get_peer_cert_chain(3)")
  (doc "Gives the chain that was built when the peer was verified. Where that failed it may be a
        part."))

(call SSL_get0_peername
  (parameters (ssl "SSL *"))
  (result "const char *" kept "the name in the certificate; 0: none was asked for, or none fits")
  (source "SSL_set1_host(3)")
  (doc "Tells which name in the peer's certificate was the one that SSL_set1_host asked for."))

(call SSL_get_verify_result
  (parameters (ssl "const SSL *"))
  (result "long" "X509_V_OK, which is 0, or one of X509_V_ERR_")
  (glance)
  (doc "Tells what was found about the peer's certificate. It is X509_V_OK too when the peer showed
        none."))

(call SSL_get_finished
  (parameters
    (ssl "const SSL *")
    (buffer "void *" (room length))
    (length "size_t"))
  (result "size_t" "how many bytes there are; 0: none yet")
  (source "openssl/ssl.h")
  (doc "Copies the last Finished message that this side sent, as far as there is room."))

(call SSL_get_peer_finished
  (parameters
    (ssl "const SSL *")
    (buffer "void *" (room length))
    (length "size_t"))
  (result "size_t" "how many bytes there are; 0: none yet")
  (source "openssl/ssl.h")
  (doc "Copies the last Finished message that the peer sent, as far as there is room."))

(call SSL_get_client_random
  (parameters
    (ssl "const SSL *")
    (buffer "unsigned char *" (room length))
    (length "size_t" "0 asks for the size"))
  (result "size_t" "how many bytes were copied; for 0 how many there are, 32")
  (doc "Copies the random bytes of the client's first message."))

(call SSL_get_server_random
  (parameters
    (ssl "const SSL *")
    (buffer "unsigned char *" (room length))
    (length "size_t" "0 asks for the size"))
  (result "size_t" "how many bytes were copied; for 0 how many there are, 32")
  (source "SSL_get_client_random(3)")
  (doc "Copies the random bytes of the server's first message."))

(call SSL_export_keying_material
  (parameters
    (ssl "SSL *")
    (material "unsigned char *" (room material_length) "where it goes")
    (material_length "size_t" "how many bytes are wanted")
    (label "const char *" (bytes label_length) "as registered for the purpose")
    (label_length "size_t")
    (context "const unsigned char *" null (bytes context_length) "bound into the result")
    (context_length "size_t")
    (use_context "int" "0: there is no context, which before TLS 1.3 is not the same as an empty
                        one"))
  (result "int" "1, or 0 or -1 with the reason in the queue")
  (source "SSL_export_keying_material(3)")
  (doc "Derives secret bytes that both sides of the connection can derive, RFC 5705."))

(call SSL_export_keying_material_early
  (parameters
    (ssl "SSL *")
    (material "unsigned char *" (room material_length) "where it goes")
    (material_length "size_t" "how many bytes are wanted")
    (label "const char *" (bytes label_length) "as registered for the purpose")
    (label_length "size_t")
    (context "const unsigned char *" null (bytes context_length) "bound into the result")
    (context_length "size_t"))
  (result "int" "1, or 0 or -1 with the reason in the queue")
  (source "SSL_export_keying_material(3)")
  (doc "Derives secret bytes from those that protect early data, with TLS 1.3."))

(call SSL_get_extms_support
  (parameters (ssl "SSL *"))
  (result "long" "1 or 0; -1: a handshake is under way")
  (by "SSL_ctrl(ssl, SSL_CTRL_GET_EXTMS_SUPPORT, 0, NULL)")
  (source "SSL_get_extms_support(3)")
  (doc "Tells whether the connection uses the extended master secret, RFC 7627."))

;; Protocol names, server names, pre-shared keys

(call SSL_get0_alpn_selected
  (parameters
    (ssl "const SSL *")
    (protocol "const unsigned char **" (into length) "the name, not NUL-terminated")
    (length "unsigned int *" out))
  (result "void")
  (source "SSL_CTX_set_alpn_select_cb(3)")
  (doc "Copies the application protocol that was agreed; 0 bytes: none."))

(call SSL_get0_next_proto_negotiated
  (parameters
    (ssl "const SSL *")
    (protocol "const unsigned char **" (into length) "the name, not NUL-terminated")
    (length "unsigned int *" out))
  (result "void")
  (source "SSL_CTX_set_alpn_select_cb(3)")
  (doc "Copies the protocol that was agreed by NPN, ALPN's forerunner; 0 bytes: none."))

(call SSL_get0_npn_negotiated
  (parameters
    (ssl "const SSL *")
    (protocol "const unsigned char **" (into length) "the name, not NUL-terminated")
    (length "unsigned int *" out))
  (result "void")
  (by "SSL_get0_next_proto_negotiated(ssl, protocol, length)")
  (source "SSL_CTX_set_alpn_select_cb(3)")
  (doc "Is SSL_get0_next_proto_negotiated under another name."))

;; By hand: there is no SSL. OpenSSL before 3.0.15 reads outside of lists that are empty or
;; malformed, so the wrapper answers OPENSSL_NPN_NO_OVERLAP with 0 bytes itself where the client's
;; list is empty, and a bad-argument record where a list is not one: each name is a byte that says
;; how long it is, not 0, and that many bytes, and nothing is left at the end. The pointer into one
;; of the lists that OpenSSL answers is copied to `selected`, as far as there is room.
(call SSL_select_next_proto
  (parameters
    (selected "unsigned char *" (room selected_size) "where the name goes; 255 bytes are always
                                                      enough")
    (selected_size "unsigned int")
    (selected_length "unsigned char *" out "how long the name is")
    (server "const unsigned char *" null (bytes server_length) "names, each after a byte that says
                                                                how long it is")
    (server_length "unsigned int")
    (client "const unsigned char *" null (bytes client_length) "names, likewise")
    (client_length "unsigned int"))
  (result "int" "OPENSSL_NPN_NEGOTIATED: the server's first that the client has too;
                 OPENSSL_NPN_NO_OVERLAP: there is none, and it is the client's first")
  (by-hand)
  (source "SSL_CTX_set_alpn_select_cb(3)")
  (doc "Chooses an application protocol from the server's list and the client's."))

(call SSL_get_servername
  (parameters
    (ssl "const SSL *")
    (type "int" "TLSEXT_NAMETYPE_host_name, which is 0; there is no other"))
  (result "const char *" kept "the name; 0: none")
  (by "SSL_get_servername(ssl, type)")
  (source "SSL_CTX_set_tlsext_servername_callback(3)")
  (doc "Tells the host name that the client asks for, on either side."))

(call SSL_get_servername_type
  (parameters (ssl "const SSL *"))
  (result "int" "TLSEXT_NAMETYPE_host_name, which is 0, or -1: it asks for none")
  (source "SSL_CTX_set_tlsext_servername_callback(3)")
  (doc "Tells whether the client asks for a host name."))

(call SSL_get_psk_identity
  (parameters (ssl "const SSL *"))
  (result "const char *" kept "the identity; 0: no pre-shared key was used")
  (doc "Tells which pre-shared key was used, before TLS 1.3."))

(call SSL_get_psk_identity_hint
  (parameters (ssl "const SSL *"))
  (result "const char *" kept "the hint; 0: none")
  (source "SSL_get_psk_identity(3)")
  (doc "Tells the server's hint which pre-shared key to use, before TLS 1.3."))

(call SSL_get_selected_srtp_profile
  (parameters (ssl "SSL *"))
  (result "SRTP_PROTECTION_PROFILE *" static "the profile; 0: none")
  (source "SSL_CTX_set_tlsext_use_srtp(3)")
  (doc "Gives the SRTP profile that was agreed, with DTLS."))

;; The client's first message

;; By hand, the five that follow: OpenSSL gives a pointer into the message. The wrapper copies at
;; most `length` bytes, and returns how many there are. There is a message only while a server's
;; handshake waits for GASKET_QUESTION_CLIENT_HELLO.
(call SSL_client_hello_get0_random
  (parameters (ssl "SSL *") (buffer "unsigned char *" null (room length)) (length "size_t"))
  (result "size_t" "how many bytes there are, 32; 0: there is no message")
  (by-hand)
  (source "SSL_CTX_set_client_hello_cb(3)")
  (doc "Copies the random bytes of the client's first message."))

(call SSL_client_hello_get0_session_id
  (parameters (ssl "SSL *") (buffer "unsigned char *" null (room length)) (length "size_t"))
  (result "size_t" "how many bytes there are")
  (by-hand)
  (source "SSL_CTX_set_client_hello_cb(3)")
  (doc "Copies the session ID of the client's first message."))

(call SSL_client_hello_get0_ciphers
  (parameters (ssl "SSL *") (buffer "unsigned char *" null (room length)) (length "size_t"))
  (result "size_t" "how many bytes there are")
  (by-hand)
  (source "SSL_CTX_set_client_hello_cb(3)")
  (doc "Copies the ciphers of the client's first message, two bytes each."))

(call SSL_client_hello_get0_compression_methods
  (parameters (ssl "SSL *") (buffer "unsigned char *" null (room length)) (length "size_t"))
  (result "size_t" "how many bytes there are")
  (by-hand)
  (source "SSL_CTX_set_client_hello_cb(3)")
  (doc "Copies the compression methods of the client's first message, a byte each."))

;; Besides: `extension_length` gets how many bytes there are, the result is OpenSSL's.
(call SSL_client_hello_get0_ext
  (parameters
    (ssl "SSL *")
    (type "unsigned int" "TLSEXT_TYPE_server_name and so on")
    (buffer "unsigned char *" null (room length) "gets the content, without type and length")
    (length "size_t")
    (extension_length "size_t *" out null "how many bytes there are"))
  (result "int" "1, or 0: there is none, or no message")
  (by-hand)
  (source "SSL_CTX_set_client_hello_cb(3)")
  (doc "Copies an extension of the client's first message."))

;; By hand: in C `int **` and `size_t *`. The wrapper copies as many of the numbers, of 4 bytes
;; each, as fit into `length` bytes, and frees OpenSSL's array by OPENSSL_free.
(call SSL_client_hello_get1_extensions_present
  (parameters
    (ssl "SSL *")
    (types "int *" null (room length) "4 bytes for each")
    (length "size_t" "bytes at `types`")
    (count "size_t *" out "how many extensions there are"))
  (result "int" "1, or 0: there is no message")
  (by-hand)
  (source "SSL_CTX_set_client_hello_cb(3)")
  (doc "Copies the types of the extensions in the client's first message, in its order."))

(call SSL_client_hello_get0_legacy_version
  (parameters (ssl "SSL *"))
  (result "unsigned int" "a version; 0: there is no message")
  (source "SSL_CTX_set_client_hello_cb(3)")
  (doc "Tells which version the client's first message is marked with."))

(call SSL_client_hello_isv2
  (parameters (ssl "SSL *"))
  (result "int" "1 or 0")
  (source "SSL_CTX_set_client_hello_cb(3)")
  (doc "Tells whether the client's first message is in the format of SSL 2."))

(call SSL_extension_supported
  (parameters (type "unsigned int" "TLSEXT_TYPE_server_name and so on"))
  (result "int" "1 or 0")
  (source "SSL_extension_supported(3)")
  (doc "Tells whether OpenSSL handles an extension itself."))

;; What SSL_ctrl and debugging can

;; By hand: the table is in src/direct/control.c.
(call SSL_ctrl
  (parameters
    (ssl "SSL *")
    (cmd "int" "SSL_CTRL_SET_MTU and so on")
    (larg "long" "the number that the command takes, else 0")
    (parg "int64_t" "what the command takes: the handle of an object, or the address of a text, of
                     bytes whose length is `larg`, or of an int64_t to write to; else 0"))
  (result "long" "what the command answers; 0 for one that OpenSSL does not know")
  (by-hand)
  (source "SSL_CTX_ctrl(3)")
  (doc "Does what the macros of ssl.h do by number. The retired commands for RSA keys and options
        are still answered, those that take a C function are refused (unsupported)."))

(instead SSL_callback_ctrl
  "It sets C functions that OpenSSL calls. Where Gasket has no question or setting for the purpose,
   gasket_callback_new makes a C function, and gasket_dynamic_call passes it.")

(call SSL_set_debug
  (parameters (ssl "SSL *") (debug "int"))
  (result "void")
  (source "SSL_CTX_ctrl(3)")
  (doc "Does nothing since OpenSSL 1.1.0."))

(instead SSL_trace
  "It is a message callback: OpenSSL calls it with each message of a connection. gasket_dynamic_call
   can set it by SSL_set_msg_callback.")

(instead SSL_set_msg_callback
  "It needs a C function that OpenSSL calls with each message. gasket_callback_new makes one, and
   gasket_dynamic_call passes it.")

(instead SSL_set_msg_callback_arg
  "It is the last argument of the function that SSL_set_msg_callback sets. gasket_callback_new has
   data of its own.")

(instead SSL_set_info_callback
  "It needs a C function that OpenSSL calls at each step of the handshake. SSL_get_state and
   SSL_state_string tell the step between two calls; gasket_callback_new makes a C function, and
   gasket_dynamic_call passes it.")

(instead SSL_get_info_callback
  "It gives a C function; see SSL_set_info_callback.")

(instead SSL_set_tlsext_debug_callback
  "It needs a C function that OpenSSL calls with each extension. gasket_callback_new makes one, and
   gasket_dynamic_call passes it by SSL_callback_ctrl.")

(instead SSL_set_tlsext_debug_arg
  "It is the last argument of the function that SSL_set_tlsext_debug_callback sets.
   gasket_callback_new has data of its own.")
