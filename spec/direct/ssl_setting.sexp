;;; Settings of a connection (SSL): versions, options, ciphers, certificates and keys, verification,
;;; sessions, extensions. Whatever the rest is about is in ssl.sexp.

(room direct)

(symbol SSL_get_default_passwd_cb "pem_password_cb *(SSL *)")
(symbol OSSL_STORE_INFO_free "void (OSSL_STORE_INFO *)")
(symbol OSSL_STORE_INFO_get0_CERT "X509 *(const OSSL_STORE_INFO *)")
(symbol OSSL_STORE_INFO_get0_NAME "const char *(const OSSL_STORE_INFO *)")
(symbol OSSL_STORE_INFO_get_type "int (const OSSL_STORE_INFO *)")
(symbol OSSL_STORE_close "int (OSSL_STORE_CTX *)")
(symbol OSSL_STORE_eof "int (OSSL_STORE_CTX *)")
(symbol OSSL_STORE_error "int (OSSL_STORE_CTX *)")
(symbol OSSL_STORE_load "OSSL_STORE_INFO *(OSSL_STORE_CTX *)")
(symbol OSSL_STORE_open
  "OSSL_STORE_CTX *(const char *, const UI_METHOD *, void *, OSSL_STORE_post_process_info_fn, void *)")
(symbol UI_null "const UI_METHOD *(void)")
(symbol CRYPTO_malloc "void *(size_t, const char *, int)")
(symbol SSL_set_default_passwd_cb_userdata "void (SSL *, void *)")
(symbol SSL_set_default_passwd_cb "void (SSL *, pem_password_cb *)")
(symbol SSL_set_ct_validation_callback "int (SSL *, ssl_ct_validation_cb, void *)")

;; Options and modes

(call SSL_get_options
  (parameters (ssl "const SSL *"))
  (result "uint64_t" "bits SSL_OP_")
  (glance)
  (source "SSL_CTX_set_options(3)")
  (doc "Tells the options of an SSL. It took over its context's when it was made."))

(call SSL_set_options
  (parameters (ssl "SSL *") (options "uint64_t" "bits SSL_OP_ to be set"))
  (result "uint64_t" "all that are set now")
  (source "SSL_CTX_set_options(3)")
  (doc "Sets options besides those that are set."))

(call SSL_clear_options
  (parameters (ssl "SSL *") (options "uint64_t" "bits SSL_OP_ to be cleared"))
  (result "uint64_t" "all that are set now")
  (source "SSL_CTX_set_options(3)")
  (doc "Clears options."))

(call SSL_get_mode
  (parameters (ssl "SSL *"))
  (result "long" "bits SSL_MODE_; SSL_MODE_AUTO_RETRY, which is 4, to begin with")
  (by "SSL_ctrl(ssl, SSL_CTRL_MODE, 0, NULL)")
  (source "SSL_CTX_set_mode(3)")
  (doc "Tells the modes of an SSL."))

;; By hand: SSL_ctrl(ssl, SSL_CTRL_MODE, mode, NULL). On a stream's SSL a state record where a bit
;; is not set already. SSL_MODE_ASYNC is an unsupported record on any SSL (and has to be so in
;; SSL_CTX_set_mode and both ctrl functions): a job that pauses keeps the addresses of the buffer
;; and of the out-parameters of the call that began it, and writes there when a later call goes on.
(call SSL_set_mode
  (parameters (ssl "SSL *") (mode "long" "bits SSL_MODE_ to be set"))
  (result "long" "all that are set now")
  (by-hand) (needs SSL_ctrl)
  (source "SSL_CTX_set_mode(3)")
  (doc "Sets modes besides those that are set. SSL_MODE_ASYNC is refused; of a stream's SSL no mode
        can be set that is not set already."))

(call SSL_clear_mode
  (parameters (ssl "SSL *") (mode "long" "bits SSL_MODE_ to be cleared"))
  (result "long" "all that are set now")
  (by "SSL_ctrl(ssl, SSL_CTRL_CLEAR_MODE, mode, NULL)")
  (source "SSL_CTX_set_mode(3)")
  (stream "it relies on its modes")
  (doc "Clears modes."))

(call SSL_config
  (parameters
    (ssl "SSL *")
    (name "const char *" "a section that OpenSSL's configuration file names under ssl_conf"))
  (result "int" "1, or 0 with the reason in the queue")
  (by "(SSL_get_default_passwd_cb(ssl) == NULL ? SSL_set_default_passwd_cb(ssl, call_password) :
       (void)0, SSL_config(ssl, name))")
  (waits files)
  (source "SSL_CTX_config(3)")
  (doc "Sets up an SSL as the configuration file says."))

;; Versions

(call SSL_set_min_proto_version
  (parameters (ssl "SSL *") (version "long" "TLS1_2_VERSION and so on; 0: the oldest there is"))
  (result "long" "1, or 0: it is not one of the method's")
  (by "SSL_ctrl(ssl, SSL_CTRL_SET_MIN_PROTO_VERSION, version, NULL)")
  (source "SSL_CTX_set_min_proto_version(3)")
  (doc "Sets the oldest version that is allowed."))

(call SSL_set_max_proto_version
  (parameters (ssl "SSL *") (version "long" "TLS1_3_VERSION and so on; 0: the newest there is"))
  (result "long" "1, or 0: it is not one of the method's")
  (by "SSL_ctrl(ssl, SSL_CTRL_SET_MAX_PROTO_VERSION, version, NULL)")
  (source "SSL_CTX_set_min_proto_version(3)")
  (doc "Sets the newest version that is allowed."))

(call SSL_get_min_proto_version
  (parameters (ssl "SSL *"))
  (result "long" "a version; 0: the oldest there is")
  (by "SSL_ctrl(ssl, SSL_CTRL_GET_MIN_PROTO_VERSION, 0, NULL)")
  (source "SSL_CTX_set_min_proto_version(3)")
  (doc "Tells the oldest version that is allowed."))

(call SSL_get_max_proto_version
  (parameters (ssl "SSL *"))
  (result "long" "a version; 0: the newest there is")
  (by "SSL_ctrl(ssl, SSL_CTRL_GET_MAX_PROTO_VERSION, 0, NULL)")
  (source "SSL_CTX_set_min_proto_version(3)")
  (doc "Tells the newest version that is allowed."))

;; Ciphers, groups, signatures, security level

(call SSL_set_cipher_list
  (parameters (ssl "SSL *") (list "const char *" "such as `ECDHE+AESGCM:!aNULL`"))
  (result "int" "1, or 0: it selects none")
  (source "SSL_CTX_set_cipher_list(3)")
  (doc "Selects the ciphers for TLS 1.2 and older."))

(call SSL_set_ciphersuites
  (parameters (ssl "SSL *") (list "const char *" "names separated by colons; empty for none"))
  (result "int" "1, or 0: a name is not known")
  (source "SSL_CTX_set_cipher_list(3)")
  (doc "Selects the ciphers for TLS 1.3."))

;; The lists of numbers are of 4 bytes each, and `length` counts bytes, unlike in C. Bytes that do
;; not make a number at the end do not count.
(call SSL_set1_groups
  (parameters
    (ssl "SSL *")
    (groups "const int *" (bytes length) "NIDs of 4 bytes each, the preferred first")
    (length "size_t" "bytes at `groups`"))
  (result "long" "1, or 0: one is not known or twice, or there is none")
  (by "SSL_ctrl(ssl, SSL_CTRL_SET_GROUPS, (long)(length / sizeof(int)), (void *)groups)")
  (source "SSL_CTX_set1_curves(3)")
  (doc "Selects the groups that keys are agreed with, by NID."))

(call SSL_set1_curves
  (parameters
    (ssl "SSL *")
    (groups "const int *" (bytes length) "NIDs of 4 bytes each, the preferred first")
    (length "size_t" "bytes at `groups`"))
  (result "long" "1, or 0: one is not known or twice, or there is none")
  (by "SSL_ctrl(ssl, SSL_CTRL_SET_GROUPS, (long)(length / sizeof(int)), (void *)groups)")
  (source "SSL_CTX_set1_curves(3)")
  (doc "Is SSL_set1_groups under its old name."))

(call SSL_set1_groups_list
  (parameters
    (ssl "SSL *")
    (list "const char *" "names separated by colons, such as `X25519:P-256`"))
  (result "long" "1, or 0: a name is not known or twice")
  (by "SSL_ctrl(ssl, SSL_CTRL_SET_GROUPS_LIST, 0, (void *)list)")
  (source "SSL_CTX_set1_curves(3)")
  (doc "Selects the groups that keys are agreed with, by name."))

(call SSL_set1_curves_list
  (parameters (ssl "SSL *") (list "const char *" "names separated by colons"))
  (result "long" "1, or 0: a name is not known or twice")
  (by "SSL_ctrl(ssl, SSL_CTRL_SET_GROUPS_LIST, 0, (void *)list)")
  (source "SSL_CTX_set1_curves(3)")
  (doc "Is SSL_set1_groups_list under its old name."))

(call SSL_set1_sigalgs
  (parameters
    (ssl "SSL *")
    (algorithms "const int *" (bytes length) "pairs of NIDs of 4 bytes each: a digest, a kind of
                                              key")
    (length "size_t" "bytes at `algorithms`"))
  (result "long" "1, or 0: a pair is not known, or half")
  (by "SSL_ctrl(ssl, SSL_CTRL_SET_SIGALGS, (long)(length / sizeof(int)), (void *)algorithms)")
  (source "SSL_CTX_set1_sigalgs(3)")
  (doc "Selects the signature algorithms, by NID."))

(call SSL_set1_sigalgs_list
  (parameters (ssl "SSL *") (list "const char *" "such as `RSA-PSS+SHA256:ed25519`"))
  (result "long" "1, or 0: a name is not known or twice")
  (by "SSL_ctrl(ssl, SSL_CTRL_SET_SIGALGS_LIST, 0, (void *)list)")
  (source "SSL_CTX_set1_sigalgs(3)")
  (doc "Selects the signature algorithms, by name."))

(call SSL_set1_client_sigalgs
  (parameters
    (ssl "SSL *")
    (algorithms "const int *" (bytes length) "pairs of NIDs of 4 bytes each: a digest, a kind of
                                              key")
    (length "size_t" "bytes at `algorithms`"))
  (result "long" "1, or 0: a pair is not known, or half")
  (by "SSL_ctrl(ssl, SSL_CTRL_SET_CLIENT_SIGALGS, (long)(length / sizeof(int)), (void
       *)algorithms)")
  (source "SSL_CTX_set1_sigalgs(3)")
  (doc "Selects the signature algorithms of client certificates, by NID."))

(call SSL_set1_client_sigalgs_list
  (parameters (ssl "SSL *") (list "const char *" "such as `RSA-PSS+SHA256:ed25519`"))
  (result "long" "1, or 0: a name is not known or twice")
  (by "SSL_ctrl(ssl, SSL_CTRL_SET_CLIENT_SIGALGS_LIST, 0, (void *)list)")
  (source "SSL_CTX_set1_sigalgs(3)")
  (doc "Selects the signature algorithms of client certificates, by name."))

(call SSL_get_security_level
  (parameters (ssl "const SSL *"))
  (result "int" "0 to 5")
  (source "SSL_CTX_set_security_level(3)")
  (doc "Tells the security level."))

(call SSL_set_security_level
  (parameters (ssl "SSL *") (level "int" "0 to 5; 1 forbids less than 80 bits, 2 less than 112"))
  (result "void")
  (source "SSL_CTX_set_security_level(3)")
  (doc "Sets the security level: how weak keys, ciphers and digests may be."))

(instead SSL_set_security_callback
  "It needs a C function that OpenSSL calls for each key and cipher. SSL_set_security_level sets a
   level; gasket_callback_new makes a C function, and gasket_dynamic_call passes it.")

(instead SSL_get_security_callback
  "It gives a C function; see SSL_set_security_callback.")

(instead SSL_set0_security_ex_data
  "It is the last argument of the function that SSL_set_security_callback sets. gasket_callback_new
   has data of its own.")

(instead SSL_get0_security_ex_data
  "It is the last argument of the function that SSL_set_security_callback sets.")

;; Sizes and buffers

(call SSL_get_read_ahead
  (parameters (ssl "const SSL *"))
  (result "int" "0, or not 0: it does")
  (source "SSL_CTX_set_read_ahead(3)")
  (doc "Tells whether an SSL reads more from its transport than it needs."))

(call SSL_set_read_ahead
  (parameters (ssl "SSL *") (on "int" "1 or 0"))
  (result "void")
  (source "SSL_CTX_set_read_ahead(3)")
  (stream "its transport reads ahead already")
  (doc "Has an SSL read as much from its transport as there is. SSL_has_pending then has to be asked
        before waiting for the socket."))

(call SSL_set_default_read_buffer_len
  (parameters (ssl "SSL *") (length "size_t" "in bytes"))
  (result "void")
  (source "SSL_CTX_set_split_send_fragment(3)")
  (doc "Sets how large the buffer for reading is at least. It matters with read-ahead only."))

(call SSL_get_max_cert_list
  (parameters (ssl "SSL *"))
  (result "long" "in bytes; 102400 to begin with")
  (by "SSL_ctrl(ssl, SSL_CTRL_GET_MAX_CERT_LIST, 0, NULL)")
  (source "SSL_CTX_set_max_cert_list(3)")
  (doc "Tells how large a peer's certificate chain may be."))

(call SSL_set_max_cert_list
  (parameters (ssl "SSL *") (size "long" "in bytes; below 0 changes nothing"))
  (result "long" "the size until now; 0 for one below 0")
  (by "SSL_ctrl(ssl, SSL_CTRL_SET_MAX_CERT_LIST, size, NULL)")
  (source "SSL_CTX_set_max_cert_list(3)")
  (doc "Sets how large a peer's certificate chain may be."))

(call SSL_set_max_send_fragment
  (parameters (ssl "SSL *") (size "long" "in bytes, 512 to 16384"))
  (result "long" "1, or 0: out of range")
  (by "SSL_ctrl(ssl, SSL_CTRL_SET_MAX_SEND_FRAGMENT, size, NULL)")
  (source "SSL_CTX_set_split_send_fragment(3)")
  (doc "Sets how large a record that is sent may be."))

(call SSL_set_split_send_fragment
  (parameters (ssl "SSL *") (size "long" "in bytes, 1 to that of SSL_set_max_send_fragment"))
  (result "long" "1, or 0: out of range")
  (by "SSL_ctrl(ssl, SSL_CTRL_SET_SPLIT_SEND_FRAGMENT, size, NULL)")
  (source "SSL_CTX_set_split_send_fragment(3)")
  (doc "Sets from what size on a write is split over several pipelines."))

(call SSL_set_max_pipelines
  (parameters (ssl "SSL *") (count "long" "1 to 32"))
  (result "long" "1, or 0: out of range")
  (by "SSL_ctrl(ssl, SSL_CTRL_SET_MAX_PIPELINES, count, NULL)")
  (source "SSL_CTX_set_split_send_fragment(3)")
  (stream "its transport reads ahead already")
  (doc "Sets how many records are encrypted at a time, by ciphers that can. More than 1 turns
        read-ahead on."))

(call SSL_alloc_buffers
  (parameters (ssl "SSL *"))
  (result "int" "1, or 0: no memory")
  (doc "Makes the buffers for reading and writing now rather than when they are needed."))

;; OpenSSL before 3.0.14, and every 1.1.1 that is free, forgets that a record may have come in part
;; (CVE-2024-4741), and frees what it reads into. With DTLS it would write to the buffer that is gone.
(call SSL_free_buffers
  (parameters (ssl "SSL *"))
  (result "int" "1, or 0: they are in use, or it is DTLS")
  (by "SSL_is_dtls(ssl) || SSL_has_pending(ssl) == 1 || SSL_rstate_string(ssl)[1] != 'H'
       ? 0 : SSL_free_buffers(ssl)")
  (source "SSL_alloc_buffers(3)")
  (doc "Frees the buffers for reading and writing until they are needed again."))

(call SSL_set_block_padding
  (parameters (ssl "SSL *") (block_size "size_t" "in bytes, up to 16384; 0 and 1: none"))
  (result "int" "1, or 0: out of range")
  (source "SSL_CTX_set_record_padding_callback(3)")
  (doc "Has each TLS 1.3 record that is sent filled up to a multiple of a size."))

(instead SSL_set_record_padding_callback
  "It needs a C function that OpenSSL calls for each record. SSL_set_block_padding fills up to a
   multiple; gasket_callback_new makes a C function, and gasket_dynamic_call passes it.")

(instead SSL_set_record_padding_callback_arg
  "It is the last argument of the function that SSL_set_record_padding_callback sets.
   gasket_callback_new has data of its own.")

(instead SSL_get_record_padding_callback_arg
  "It is the last argument of the function that SSL_set_record_padding_callback sets.")

(call SSL_set_mtu
  (parameters (ssl "SSL *") (mtu "long" "in bytes, without the headers of UDP and IP"))
  (result "long" "what is set; 0: it is too small, or not DTLS")
  (by "SSL_ctrl(ssl, SSL_CTRL_SET_MTU, mtu, NULL)")
  (source "openssl/ssl.h")
  (doc "Sets how large a datagram may be, for DTLS with SSL_OP_NO_QUERY_MTU."))

;; Certificate and key

;; What reads PEM asks for a password only by the SSL's own callback. SSL_new's wrapper has set
;; Gasket's; an SSL that was adopted may have none, and would ask on the terminal. Its data are a
;; text then, as for OpenSSL's own, or NULL: so `call_password` must take them.

;; By hand: in C a pointer. A state record where the callback is neither none nor `call_password`,
;; as on an SSL that was adopted: its data are not a text. The wrapper keeps a copy of the text with
;; the SSL's handle, cleansed when it is replaced or the SSL is freed, sets `call_password` as
;; callback where there is none, and its copy, or NULL, as data.
(call SSL_set_default_passwd_cb_userdata
  (parameters (ssl "SSL *") (password "const char *" null raw "NULL: none"))
  (result "void")
  (by-hand)
  (source "SSL_CTX_set_default_passwd_cb(3)")
  (doc "Sets the password for encrypted keys that are read afterwards."))

(instead SSL_set_default_passwd_cb
  "It needs a C function that OpenSSL calls. SSL_set_default_passwd_cb_userdata takes the password
   itself, as gasket_ctx_set_certificate does.")

(instead SSL_get_default_passwd_cb
  "It gives a C function; see SSL_set_default_passwd_cb.")

(instead SSL_get_default_passwd_cb_userdata
  "It is the password that SSL_set_default_passwd_cb_userdata was given.")

(call SSL_use_certificate
  (parameters (ssl "SSL *") (x509 "X509 *"))
  (result "int" "1, or 0 with the reason in the queue")
  (source "SSL_CTX_use_certificate(3)")
  (doc "Sets the certificate that is shown to the peer. One of another key type stays besides."))

(call SSL_use_certificate_ASN1
  (parameters (ssl "SSL *") (data "const unsigned char *" (bytes length) "DER") (length "int"))
  (result "int" "1, or 0 with the reason in the queue")
  (source "SSL_CTX_use_certificate(3)")
  (doc "Sets the certificate that is shown to the peer, from memory."))

(call SSL_use_certificate_file
  (parameters
    (ssl "SSL *")
    (file "const char *" null raw "NULL is answered as a file that cannot be opened")
    (type "int" "SSL_FILETYPE_PEM or SSL_FILETYPE_ASN1"))
  (result "int" "1, or 0 with the reason in the queue")
  (by "(SSL_get_default_passwd_cb(ssl) == NULL ? SSL_set_default_passwd_cb(ssl, call_password) :
       (void)0, SSL_use_certificate_file(ssl, file == NULL ? \"\" : file, type))")
  (waits files)
  (source "SSL_CTX_use_certificate(3)")
  (doc "Sets the certificate that is shown to the peer, the first of a file."))

(call SSL_use_certificate_chain_file
  (parameters
    (ssl "SSL *")
    (file "const char *" null raw "PEM, the SSL's own certificate first; NULL is answered as a file
                                   that cannot be opened"))
  (result "int" "1, or 0 with the reason in the queue")
  (by "(SSL_get_default_passwd_cb(ssl) == NULL ? SSL_set_default_passwd_cb(ssl, call_password) :
       (void)0, SSL_use_certificate_chain_file(ssl, file == NULL ? \"\" : file))")
  (waits files)
  (source "SSL_CTX_use_certificate(3)")
  (doc "Sets the certificate that is shown to the peer, and its chain, from a file."))

(call SSL_use_PrivateKey
  (parameters (ssl "SSL *") (key "EVP_PKEY *"))
  (result "int" "1, or 0 with the reason in the queue")
  (source "SSL_CTX_use_certificate(3)")
  (doc "Sets the private key. Where there is a certificate of its type the two must belong
        together."))

(call SSL_use_PrivateKey_ASN1
  (parameters
    (type "int" "EVP_PKEY_RSA, EVP_PKEY_EC and so on")
    (ssl "SSL *")
    (data "const unsigned char *" (bytes length) "DER, not encrypted")
    (length "long"))
  (result "int" "1, or 0 with the reason in the queue")
  (source "SSL_CTX_use_certificate(3)")
  (doc "Sets the private key, from memory."))

(call SSL_use_PrivateKey_file
  (parameters
    (ssl "SSL *")
    (file "const char *" null raw "NULL is answered as a file that cannot be opened")
    (type "int" "SSL_FILETYPE_PEM or SSL_FILETYPE_ASN1"))
  (result "int" "1, or 0 with the reason in the queue")
  (by "(SSL_get_default_passwd_cb(ssl) == NULL ? SSL_set_default_passwd_cb(ssl, call_password) :
       (void)0, SSL_use_PrivateKey_file(ssl, file == NULL ? \"\" : file, type))")
  (waits files)
  (source "SSL_CTX_use_certificate(3)")
  (doc "Sets the private key, the first of a file. It is refused if a certificate of its type was set
        that it does not belong to; a certificate that is set later drops a key that is not its
        own."))

(call SSL_use_RSAPrivateKey
  (parameters (ssl "SSL *") (rsa "RSA *"))
  (result "int" "1, or 0 with the reason in the queue")
  (source "SSL_CTX_use_certificate(3)")
  (doc "Sets an RSA key as the private key."))

(call SSL_use_RSAPrivateKey_ASN1
  (parameters
    (ssl "SSL *")
    (data "const unsigned char *" (bytes length) "DER of PKCS#1")
    (length "long"))
  (result "int" "1, or 0 with the reason in the queue")
  (source "SSL_CTX_use_certificate(3)")
  (doc "Sets an RSA key as the private key, from memory."))

(call SSL_use_RSAPrivateKey_file
  (parameters
    (ssl "SSL *")
    (file "const char *" null raw "NULL is answered as a file that cannot be opened")
    (type "int" "SSL_FILETYPE_PEM or SSL_FILETYPE_ASN1"))
  (result "int" "1, or 0 with the reason in the queue")
  (by "(SSL_get_default_passwd_cb(ssl) == NULL ? SSL_set_default_passwd_cb(ssl, call_password) :
       (void)0, SSL_use_RSAPrivateKey_file(ssl, file == NULL ? \"\" : file, type))")
  (waits files)
  (source "SSL_CTX_use_certificate(3)")
  (doc "Sets the private key, the first of a file. A key that is not an RSA key is refused; PKCS#1
        and PKCS#8 are both read."))

(call SSL_use_cert_and_key
  (parameters
    (ssl "SSL *")
    (x509 "X509 *")
    (key "EVP_PKEY *" null "0: the certificate's public key stands for it, as where an engine holds
                            the private one")
    (chain "STACK_OF(X509) *" null "0: none")
    (override "int" "1: it replaces one of its key type; 0: that is an error"))
  (result "int" "1, or 0 with the reason in the queue, and nothing changed")
  (source "SSL_CTX_use_certificate(3)")
  (doc "Sets certificate, private key and chain at once."))

(call SSL_check_private_key
  (parameters (ssl "const SSL *"))
  (result "int" "1, or 0 with the reason in the queue")
  (source "SSL_CTX_use_certificate(3)")
  (doc "Tells whether there are certificate and key, and whether they belong together."))

(call SSL_certs_clear
  (parameters (ssl "SSL *"))
  (result "void")
  (source "SSL_CTX_set_cert_cb(3)")
  (doc "Removes all certificates, keys and chains of an SSL."))

(call SSL_get_certificate
  (parameters (ssl "const SSL *"))
  (result "X509 *" counted "the certificate; 0: none")
  (doc "Gives the certificate that is shown to the peer: the one set last, or chosen by
        SSL_select_current_cert."))

(call SSL_get_privatekey
  (parameters (ssl "const SSL *"))
  (result "EVP_PKEY *" counted "the key; 0: none")
  (by "SSL_get_privatekey(ssl)")
  (doc "Gives the private key that belongs to SSL_get_certificate."))

(call SSL_select_current_cert
  (parameters (ssl "SSL *") (x509 "X509 *" "one that was set"))
  (result "long" "1, or 0: it was not set, or has no key")
  (by "SSL_ctrl(ssl, SSL_CTRL_SELECT_CURRENT_CERT, 0, x509)")
  (source "SSL_CTX_add1_chain_cert(3)")
  (doc "Chooses which of several certificates the functions for chains are about."))

(call SSL_set_current_cert
  (parameters
    (ssl "SSL *")
    (which "long" "SSL_CERT_SET_FIRST, SSL_CERT_SET_NEXT, or SSL_CERT_SET_SERVER: the one of this
                   handshake"))
  (result "long" "1, or 0: there is none; 2: the handshake's cipher takes none")
  (by "SSL_ctrl(ssl, SSL_CTRL_SET_CURRENT_CERT, which, NULL)")
  (source "SSL_CTX_add1_chain_cert(3)")
  (doc "Chooses which of several certificates the functions for chains are about, one after the
        other."))

(call SSL_set0_chain
  (parameters (ssl "SSL *") (chain "STACK_OF(X509) *" null taken "0: none"))
  (result "long" "1, or 0 with the reason in the queue")
  (by "SSL_ctrl(ssl, SSL_CTRL_CHAIN, 0, chain)")
  (source "SSL_CTX_add1_chain_cert(3)")
  (doc "Sets the chain of the current certificate, without that itself."))

(call SSL_set1_chain
  (parameters (ssl "SSL *") (chain "STACK_OF(X509) *" null "0: none"))
  (result "long" "1, or 0 with the reason in the queue")
  (by "SSL_ctrl(ssl, SSL_CTRL_CHAIN, 1, chain)")
  (source "SSL_CTX_add1_chain_cert(3)")
  (doc "Sets the chain of the current certificate, without that itself."))

(call SSL_clear_chain_certs
  (parameters (ssl "SSL *"))
  (result "long" "1")
  (by "SSL_ctrl(ssl, SSL_CTRL_CHAIN, 0, NULL)")
  (source "SSL_CTX_add1_chain_cert(3)")
  (doc "Removes the chain of the current certificate."))

(call SSL_add0_chain_cert
  (parameters (ssl "SSL *") (x509 "X509 *" taken))
  (result "long" "1, or 0 with the reason in the queue")
  (by "SSL_ctrl(ssl, SSL_CTRL_CHAIN_CERT, 0, x509)")
  (source "SSL_CTX_add1_chain_cert(3)")
  (doc "Adds a certificate to the end of the current one's chain."))

(call SSL_add1_chain_cert
  (parameters (ssl "SSL *") (x509 "X509 *"))
  (result "long" "1, or 0 with the reason in the queue")
  (by "SSL_ctrl(ssl, SSL_CTRL_CHAIN_CERT, 1, x509)")
  (source "SSL_CTX_add1_chain_cert(3)")
  (doc "Adds a certificate to the end of the current one's chain."))

;; By hand: `chain` gets the handle of a copy that belongs to the SSL, as a (copied) result does.
(call SSL_get0_chain_certs
  (parameters (ssl "SSL *") (chain "STACK_OF(X509) **" out "a STACK_OF(X509); 0: none"))
  (result "long" "1")
  (by-hand) (needs SSL_ctrl)
  (source "SSL_CTX_add1_chain_cert(3)")
  (doc "Gives the chain of the current certificate, without that itself."))

(call SSL_build_cert_chain
  (parameters (ssl "SSL *") (flags "long" "bits SSL_BUILD_CHAIN_FLAG_; 0 for none"))
  (result "long" "1; 2: a part, SSL_BUILD_CHAIN_FLAG_IGNORE_ERROR is among `flags`; 0 with the
                  reason in the queue")
  (by "SSL_ctrl(ssl, SSL_CTRL_BUILD_CERT_CHAIN, flags, NULL)")
  (waits files)
  (source "SSL_CTX_add1_chain_cert(3)")
  (doc "Makes the chain of the current certificate of those in a trust store, or of those in the
        chain now."))

;; OpenSSL 4.0 has the flags that it writes only from the moment on that the handshake asks for a
;; certificate, and crashes before.
(call SSL_check_chain
  (parameters
    (ssl "SSL *")
    (x509 "X509 *")
    (key "EVP_PKEY *" "its private key")
    (chain "STACK_OF(X509) *" null "the rest of its chain; 0: none"))
  (result "int" "bits CERT_PKEY_, with CERT_PKEY_VALID where it will do; 0: it will not")
  (by "SSL_want(ssl) == SSL_X509_LOOKUP ? SSL_check_chain(ssl, x509, key, chain) : 0")
  (doc "Tells whether the peer can be shown a certificate. It has an answer only while the handshake
        waits for one to be chosen, as for GASKET_QUESTION_CERTIFICATE."))

(call SSL_set_cert_flags
  (parameters (ssl "SSL *") (flags "long" "SSL_CERT_FLAG_TLS_STRICT and so on"))
  (result "long" "all that are set now")
  (by "SSL_ctrl(ssl, SSL_CTRL_CERT_FLAGS, flags, NULL)")
  (source "SSL_CONF_cmd(3)")
  (doc "Sets how strictly certificates are chosen, besides what is set."))

(call SSL_clear_cert_flags
  (parameters (ssl "SSL *") (flags "long" "SSL_CERT_FLAG_TLS_STRICT and so on"))
  (result "long" "all that are set now")
  (by "SSL_ctrl(ssl, SSL_CTRL_CLEAR_CERT_FLAGS, flags, NULL)")
  (source "SSL_CONF_cmd(3)")
  (doc "Clears what SSL_set_cert_flags sets."))

(instead SSL_set_cert_cb
  "It needs a C function that OpenSSL calls in the middle of a handshake.
   GASKET_QUESTION_CERTIFICATE of gasket_ctx_set_question pauses there instead.")

;; Keys of the agreement

(call SSL_set_tmp_dh
  (touches dh)
  (parameters (ssl "SSL *") (dh "DH *" null "0 is answered with 0, and the reason in the queue"))
  (result "long" "1, or 0 with the reason in the queue: too small for the security level")
  (by "SSL_ctrl(ssl, SSL_CTRL_SET_TMP_DH, 0, dh)")
  (source "SSL_CTX_set_tmp_dh_callback(3)")
  (doc "Sets the parameters of Diffie-Hellman ciphers. They stay the caller's."))

(call SSL_set0_tmp_dh_pkey
  (touches dh)
  (parameters (ssl "SSL *") (key "EVP_PKEY *" taken "of Diffie-Hellman parameters"))
  (result "int" "1, or 0 with the reason in the queue: too small for the security level")
  (since "3.0")
  (source "SSL_CTX_set_tmp_dh_callback(3)")
  (doc "Sets the parameters of Diffie-Hellman ciphers."))

(call SSL_set_dh_auto
  (parameters
    (ssl "SSL *")
    (on "long" "0: no; 1: as strong as the certificate's key; 2: 1024 bits, where the security level
                allows"))
  (result "long" "1")
  (by "SSL_ctrl(ssl, SSL_CTRL_SET_DH_AUTO, on, NULL)")
  (source "SSL_CTX_set_tmp_dh_callback(3)")
  (doc "Has OpenSSL's own parameters used for Diffie-Hellman ciphers."))

(instead SSL_set_tmp_dh_callback
  "It needs a C function that OpenSSL calls in the handshake. SSL_set_tmp_dh and SSL_set_dh_auto set
   the parameters.")

(call SSL_set_tmp_ecdh
  (parameters (ssl "SSL *") (key "EC_KEY *" "of which the curve alone counts"))
  (result "long" "1, or 0 with the reason in the queue")
  (by "SSL_ctrl(ssl, SSL_CTRL_SET_TMP_ECDH, 0, key)")
  (source "SSL_CTX_set_tmp_ecdh(3)")
  (doc "Selects a curve as the only group. SSL_set1_groups_list selects several."))

(call SSL_set_ecdh_auto
  (parameters (ssl "SSL *") (on "int" "any number"))
  (result "int" "1 when `on` is not 0, else 0")
  (by "on != 0")
  (source "SSL_CTX_set_ecdh_auto(3)")
  (doc "Does nothing: OpenSSL chooses the curve itself."))

(call SSL_need_tmp_RSA
  (parameters (ssl "SSL *"))
  (result "int" "0")
  (by "0")
  (source "openssl/ssl.h")
  (doc "Tells that no temporary RSA key is needed. There are none since OpenSSL 1.1.0."))

(call SSL_set_tmp_rsa
  (parameters (ssl "SSL *") (rsa "RSA *" null "it stays the caller's; 0 for none"))
  (result "int" "1")
  (by "1")
  (source "openssl/ssl.h")
  (doc "Does nothing. There are no temporary RSA keys since OpenSSL 1.1.0."))

(instead SSL_set_tmp_rsa_callback
  "It has set nothing since OpenSSL 1.1.0, which has no temporary RSA keys.")

;; Verification of the peer

(call SSL_get_verify_mode
  (parameters (ssl "const SSL *"))
  (result "int" "bits SSL_VERIFY_PEER and so on; SSL_VERIFY_NONE, which is 0, for none")
  (glance)
  (source "SSL_CTX_get_verify_mode(3)")
  (doc "Tells what is asked of the peer's certificate."))

(call SSL_set_verify
  (parameters
    (ssl "SSL *")
    (mode "int" "bits SSL_VERIFY_PEER and so on; SSL_VERIFY_NONE, which is 0, for none")
    (callback "SSL_verify_cb" (fixed "NULL")))
  (result "void")
  (source "SSL_CTX_set_verify(3)")
  (doc "Says what is asked of the peer's certificate. A callback that the context had stays."))

(instead SSL_get_verify_callback
  "It gives a C function. GASKET_QUESTION_VERIFY of gasket_ctx_set_question asks about a
   certificate.")

(call SSL_get_verify_depth
  (parameters (ssl "const SSL *"))
  (result "int" "how many; -1: the default, 100")
  (glance)
  (source "SSL_CTX_get_verify_mode(3)")
  (doc "Tells how many authorities may stand between certificate and root."))

(call SSL_set_verify_depth
  (parameters (ssl "SSL *") (depth "int" "how many"))
  (result "void")
  (source "SSL_CTX_set_verify(3)")
  (doc "Says how many authorities may stand between certificate and root."))

(call SSL_set_verify_result
  (parameters (ssl "SSL *") (result "long" "X509_V_OK and so on"))
  (result "void")
  (doc "Has SSL_get_verify_result answer this. Nothing else changes; the next verification sets it
        anew."))

(call SSL_set_retry_verify
  (parameters (ssl "SSL *"))
  (result "int" "1, or 0: OpenSSL is older than 3.0.2")
  (by "SSL_ctrl(ssl, SSL_CTRL_SET_RETRY_VERIFY, 0, NULL) > 0")
  (stream "gasket_ctx_set_question pauses its verification")
  (doc "Has the handshake pause that called a verification callback, to be called again. It is of
        use to such a callback only."))

(call SSL_set_post_handshake_auth
  (parameters (ssl "SSL *" "a client's") (on "int" "1 or 0"))
  (result "void")
  (source "SSL_CTX_set_verify(3)")
  (doc "Says whether a client offers to show a certificate later, when a TLS 1.3 server asks for
        it."))

(call SSL_set1_host
  (parameters (ssl "SSL *") (host "const char *" null "NULL: any name will do"))
  (result "int" "1, or 0 with the reason in the queue")
  (doc "Says which name the peer's certificate must be for. OpenSSL 4.0 takes an address too."))

(call SSL_add1_host
  (parameters (ssl "SSL *") (host "const char *"))
  (result "int" "1, or 0 with the reason in the queue")
  (source "SSL_set1_host(3)")
  (doc "Adds a name that the peer's certificate may be for."))

(call SSL_set_hostflags
  (parameters (ssl "SSL *") (flags "unsigned int" "bits X509_CHECK_FLAG_"))
  (result "void")
  (source "SSL_set1_host(3)")
  (doc "Says how names are compared with those of the peer's certificate."))

(call SSL_set_purpose
  (parameters (ssl "SSL *") (purpose "int" "X509_PURPOSE_SSL_SERVER and so on"))
  (result "int" "1, or 0: it is not known")
  (doc "Says for what the peer's certificate must be meant. By itself it is for the peer's side of
        TLS."))

(call SSL_set_trust
  (parameters (ssl "SSL *") (trust "int" "X509_TRUST_SSL_SERVER and so on"))
  (result "int" "1, or 0: it is not known")
  (doc "Says for what the authority must be trusted."))

;; OpenSSL never replaces it while the SSL lives.
(call SSL_get0_param
  (parameters (ssl "SSL *"))
  (result "X509_VERIFY_PARAM *" interior)
  (source "SSL_CTX_get0_param(3)")
  (doc "Gives the parameters of verification, to be changed in place."))

(call SSL_set1_param
  (parameters (ssl "SSL *") (param "X509_VERIFY_PARAM *"))
  (result "int" "1, or 0")
  (by "param == SSL_get0_param(ssl) ? 1 : SSL_set1_param(ssl, param)")
  (source "SSL_CTX_get0_param(3)")
  (doc "Sets the parameters of verification to a copy of others."))

(call SSL_set0_verify_cert_store
  (parameters (ssl "SSL *") (store "X509_STORE *" null taken "0: the context's is used"))
  (result "long" "1")
  (by "SSL_ctrl(ssl, SSL_CTRL_SET_VERIFY_CERT_STORE, 0, store)")
  (source "SSL_CTX_set1_verify_cert_store(3)")
  (doc "Sets the trust store that the peer is verified with."))

(call SSL_set1_verify_cert_store
  (parameters (ssl "SSL *") (store "X509_STORE *" null "0: the context's is used"))
  (result "long" "1")
  (by "SSL_ctrl(ssl, SSL_CTRL_SET_VERIFY_CERT_STORE, 1, store)")
  (source "SSL_CTX_set1_verify_cert_store(3)")
  (doc "Sets the trust store that the peer is verified with."))

;; By hand, this and SSL_get0_chain_cert_store: `store` gets a handle as a (counted) result does.
;; The stores of Gasket's own contexts are shared by all of the process, so that this is a state
;; record also for an SSL that SSL_new made of such a context, until it was given a store of its
;; own (trust_has_store).
(call SSL_get0_verify_cert_store
  (parameters (ssl "SSL *") (store "X509_STORE **" out "an X509_STORE; 0: none was set"))
  (result "long" "1")
  (by-hand) (needs SSL_ctrl)
  (source "SSL_CTX_set1_verify_cert_store(3)")
  (stream "its trust store is shared with others")
  (doc "Gives the trust store that the peer is verified with, where the SSL has one of its own. That
        of a context of gasket_ctx_new is shared by all of them, and is refused."))

(call SSL_set0_chain_cert_store
  (parameters
    (ssl "SSL *")
    (store "X509_STORE *" null taken "0: the context's trust store is used"))
  (result "long" "1")
  (by "SSL_ctrl(ssl, SSL_CTRL_SET_CHAIN_CERT_STORE, 0, store)")
  (source "SSL_CTX_set1_verify_cert_store(3)")
  (doc "Sets the store that one's own chain is made of."))

(call SSL_set1_chain_cert_store
  (parameters (ssl "SSL *") (store "X509_STORE *" null "0: the context's trust store is used"))
  (result "long" "1")
  (by "SSL_ctrl(ssl, SSL_CTRL_SET_CHAIN_CERT_STORE, 1, store)")
  (source "SSL_CTX_set1_verify_cert_store(3)")
  (doc "Sets the store that one's own chain is made of."))

(call SSL_get0_chain_cert_store
  (parameters (ssl "SSL *") (store "X509_STORE **" out "an X509_STORE; 0: none was set"))
  (result "long" "1")
  (by-hand) (needs SSL_ctrl)
  (source "SSL_CTX_set1_verify_cert_store(3)")
  (stream "its trust store is shared with others")
  (doc "Gives the store that one's own chain is made of, where the SSL has one of its own."))

;; Authorities that are named to the peer

(call SSL_set_client_CA_list
  (parameters (ssl "SSL *") (names "STACK_OF(X509_NAME) *" null taken "0: the context's are used"))
  (result "void")
  (source "SSL_CTX_set_client_CA_list(3)")
  (doc "Says which authorities a server names to clients that it asks for a certificate."))

(call SSL_get_client_CA_list
  (parameters (ssl "const SSL *"))
  (result "STACK_OF(X509_NAME) *" copied "the names; 0: none")
  (doc "Gives the authorities that a server names, its context's where it has none of its own; on a
        client, those that the server has named."))

(call SSL_add_client_CA
  (parameters (ssl "SSL *") (x509 "X509 *" null "an authority's certificate; 0 is answered with 0"))
  (result "int" "1, or 0")
  (source "SSL_CTX_set_client_CA_list(3)")
  (doc "Adds the subject of a certificate to the authorities that a server names."))

(call SSL_set0_CA_list
  (parameters (ssl "SSL *") (names "STACK_OF(X509_NAME) *" null taken "0: the context's are used"))
  (result "void")
  (source "SSL_CTX_set0_CA_list(3)")
  (doc "Says which authorities are named to the peer, by either side."))

(call SSL_get0_CA_list
  (parameters (ssl "const SSL *"))
  (result "const STACK_OF(X509_NAME) *" copied "the names; 0: none")
  (source "SSL_CTX_set0_CA_list(3)")
  (doc "Gives the authorities that SSL_set0_CA_list has set, or the context's."))

(call SSL_add1_to_CA_list
  (parameters
    (ssl "SSL *")
    (x509 "const X509 *" null "an authority's certificate; 0 is answered with 0"))
  (result "int" "1, or 0")
  (source "SSL_CTX_set0_CA_list(3)")
  (doc "Adds the subject of a certificate to the authorities that are named to the peer."))

(call SSL_get0_peer_CA_list
  (parameters (ssl "const SSL *"))
  (result "const STACK_OF(X509_NAME) *" copied "the names; 0: none")
  (source "SSL_CTX_set0_CA_list(3)")
  (doc "Gives the authorities that the peer has named."))

(call SSL_dup_CA_list
  (parameters (names "const STACK_OF(X509_NAME) *"))
  (result "STACK_OF(X509_NAME) *" new "the copy; 0 with the reason in the queue")
  (source "openssl/ssl.h")
  (doc "Copies a list of names."))

;; By hand, the five that follow (src/direct/ca_names.c), as OpenSSL's functions do it: those read
;; without a password callback, so that what is encrypted would be asked for on the terminal.
(call SSL_load_client_CA_file
  (parameters (file "const char *" raw "certificates, in PEM"))
  (result "STACK_OF(X509_NAME) *" new "the subjects, each once; 0 with the reason in the queue")
  (by-hand) (needs SSL_load_client_CA_file BIO_new_file X509_NAME_cmp)
  (waits files)
  (doc "Reads the subjects of a file's certificates."))

(call SSL_load_client_CA_file_ex
  (parameters
    (file "const char *" raw "certificates, in PEM")
    (library "OSSL_LIB_CTX *" (fixed "NULL"))
    (properties "const char *" null "which algorithms to use; NULL: the usual"))
  (result "STACK_OF(X509_NAME) *" new "the subjects, each once; 0 with the reason in the queue")
  (by-hand) (needs SSL_load_client_CA_file_ex BIO_new_file X509_NAME_cmp)
  (since "3.0")
  (waits files)
  (source "SSL_load_client_CA_file(3)")
  (doc "Reads the subjects of a file's certificates."))

(call SSL_add_file_cert_subjects_to_stack
  (parameters (names "STACK_OF(X509_NAME) *") (file "const char *" raw "certificates, in PEM"))
  (result "int" "1, or 0 with the reason in the queue")
  (by-hand) (needs BIO_new_file X509_NAME_cmp)
  (waits files)
  (source "SSL_load_client_CA_file(3)")
  (doc "Adds the subjects of a file's certificates to a list, those that are not in it."))

(call SSL_add_dir_cert_subjects_to_stack
  (parameters
    (names "STACK_OF(X509_NAME) *")
    (directory "const char *" raw "each file of which is read"))
  (result "int" "1, or 0 with the reason in the queue")
  (by-hand) (needs BIO_new_file X509_NAME_cmp)
  (waits files)
  (source "SSL_load_client_CA_file(3)")
  (doc "Adds the subjects of the certificates in a directory to a list, those that are not in it."))

(call SSL_add_store_cert_subjects_to_stack
  (parameters
    (names "STACK_OF(X509_NAME) *")
    (uri "const char *" raw "of a file or directory, or what a provider knows"))
  (result "int" "1, or 0 with the reason in the queue")
  (by-hand)
  (needs SSL_add_store_cert_subjects_to_stack OSSL_STORE_open OSSL_STORE_load OSSL_STORE_close
   UI_null X509_NAME_cmp)
  (since "3.0")
  (waits files)
  (source "SSL_load_client_CA_file(3)")
  (doc "Adds the subjects of the certificates in a store to a list, those that are not in it. What is
        encrypted there is passed over."))

;; By hand: OpenSSL gives a pointer to what the server sent. The wrapper copies at most `length`
;; bytes, and returns how many there are.
(call SSL_get0_certificate_types
  (parameters
    (ssl "SSL *" "a client's")
    (types "unsigned char *" null (room length) "TLS_CT_RSA_SIGN and so on, a byte each")
    (length "size_t"))
  (result "long" "how many there are; 0: none were asked for")
  (by-hand) (needs SSL_ctrl)
  (source "SSL_CTX_set1_curves(3)")
  (doc "Copies the types of certificates that the server asks for, before TLS 1.3."))

(call SSL_set1_client_certificate_types
  (parameters
    (ssl "SSL *" "a server's")
    (types "const unsigned char *" null (bytes length) "TLS_CT_RSA_SIGN and so on, a byte each;
                                                        none: as the ciphers demand")
    (length "size_t" "at most 255"))
  (result "long" "1, or 0")
  (by "SSL_ctrl(ssl, SSL_CTRL_SET_CLIENT_CERT_TYPES, (long)length, (void *)types)")
  (source "openssl/ssl.h")
  (doc "Says which types of certificates a server asks for, before TLS 1.3."))

;; DANE

(call SSL_dane_enable
  (parameters
    (ssl "SSL *")
    (base_domain "const char *" "the name that the TLSA records were found under"))
  (result "int" "1; 0: SSL_CTX_dane_enable comes first, or it is on already; -1: it failed")
  (source "SSL_CTX_dane_enable(3)")
  (doc "Has the peer verified by TLSA records. It sets the server's name too where none is set."))

(call SSL_dane_tlsa_add
  (parameters
    (ssl "SSL *")
    (usage "uint8_t" "0 to 3")
    (selector "uint8_t" "0: the whole certificate; 1: its public key")
    (matching_type "uint8_t" "0: the data itself; 1: its SHA-256; 2: its SHA-512")
    (data "const unsigned char *" (bytes length))
    (length "size_t"))
  (result "int" "1; 0: the record is of no use; -1: it failed")
  (source "SSL_CTX_dane_enable(3)")
  (doc "Adds a TLSA record of the peer."))

(call SSL_dane_set_flags
  (parameters (ssl "SSL *") (flags "unsigned long" "DANE_FLAG_NO_DANE_EE_NAMECHECKS"))
  (result "unsigned long" "what was set until now")
  (source "SSL_CTX_dane_enable(3)")
  (doc "Sets how DANE verifies, besides what is set."))

(call SSL_dane_clear_flags
  (parameters (ssl "SSL *") (flags "unsigned long" "DANE_FLAG_NO_DANE_EE_NAMECHECKS"))
  (result "unsigned long" "what was set until now")
  (source "SSL_CTX_dane_enable(3)")
  (doc "Clears what SSL_dane_set_flags sets."))

;; By hand: what comes is as a (counted) result; the other gets 0, and both do where OpenSSL writes
;; nothing.
(call SSL_get0_dane_authority
  (parameters
    (ssl "SSL *")
    (certificate "X509 **" out null "an X509: the trust anchor; 0: none")
    (key "EVP_PKEY **" out null "an EVP_PKEY: the bare key that was the trust anchor; 0: none"))
  (result "int" "how many certificates stand between the peer's own and the anchor; -1: DANE did not
                 verify it")
  (by-hand)
  (source "SSL_CTX_dane_enable(3)")
  (doc "Tells which trust anchor a TLSA record has led to."))

;; By hand: OpenSSL gives a pointer to the data. The wrapper copies at most `length` bytes of them;
;; where OpenSSL writes nothing all are 0.
(call SSL_get0_dane_tlsa
  (parameters
    (ssl "SSL *")
    (usage "uint8_t *" out null)
    (selector "uint8_t *" out null)
    (matching_type "uint8_t *" out null)
    (data "unsigned char *" null (room length))
    (length "size_t")
    (data_length "size_t *" out null "how many bytes of data there are"))
  (result "int" "how many certificates stand between the peer's own and the anchor; -1: DANE did not
                 verify it")
  (by-hand)
  (source "SSL_CTX_dane_enable(3)")
  (doc "Copies the TLSA record that the peer was verified by."))

(instead SSL_get0_dane
  "It gives a structure that no function of OpenSSL takes. SSL_get0_dane_tlsa and
   SSL_get0_dane_authority tell the outcome.")

;; Certificate transparency

(call SSL_enable_ct
  (parameters
    (ssl "SSL *")
    (mode "int" "SSL_CT_VALIDATION_PERMISSIVE: only ask; SSL_CT_VALIDATION_STRICT: demand a valid
                 timestamp"))
  (result "int" "1, or 0 with the reason in the queue")
  (source "SSL_CTX_set_ct_validation_callback(3)")
  (doc "Has a client ask for certificate timestamps and check them."))

;; The macro of ssl.h names a function that does not exist.
(call SSL_disable_ct
  (parameters (ssl "SSL *"))
  (result "void")
  (by "(void)SSL_set_ct_validation_callback(ssl, NULL, NULL)")
  (source "SSL_CTX_set_ct_validation_callback(3)")
  (doc "Has a client not ask for certificate timestamps any more."))

(call SSL_ct_is_enabled
  (parameters (ssl "const SSL *"))
  (result "int" "1 or 0")
  (source "SSL_CTX_set_ct_validation_callback(3)")
  (doc "Tells whether certificate timestamps are asked for and checked."))

(instead SSL_set_ct_validation_callback
  "It needs a C function that OpenSSL calls in the handshake. SSL_enable_ct has OpenSSL's own.")

(instead SSL_get0_peer_scts
  "It gives certificate timestamps, which no function here reads. SSL_get_verify_result tells what
   SSL_enable_ct made of them.")

;; Sessions

(call SSL_get_session
  (parameters (ssl "const SSL *"))
  (result "SSL_SESSION *" counted "the session; 0: none")
  (doc "Gives the session. With TLS 1.3 it can be resumed only once the server's ticket has been
        read."))

(call SSL_get0_session
  (parameters (ssl "const SSL *"))
  (result "SSL_SESSION *" counted "the session; 0: none")
  (by "SSL_get_session(ssl)")
  (source "SSL_get_session(3)")
  (doc "Is SSL_get_session under another name."))

(call SSL_get1_session
  (parameters (ssl "SSL *"))
  (result "SSL_SESSION *" new "the session; 0: none")
  (source "SSL_get_session(3)")
  (doc "Gives the session. With TLS 1.3 it can be resumed only once the server's ticket has been
        read."))

;; By hand: refused with a state record once the handshake has begun (SSL_in_before is 0): without
;; a session, or with a strange one, OpenSSL crashes when the next message comes.
(call SSL_set_session
  (parameters (ssl "SSL *" "a client's") (session "SSL_SESSION *" null "0: none is resumed"))
  (result "int" "1, or 0 with the reason in the queue")
  (by-hand) (needs SSL_set_session SSL_in_before)
  (doc "Has a client resume a session, before the handshake."))

(call SSL_session_reused
  (parameters (ssl "const SSL *"))
  (result "int" "1, or 0: a new one was made")
  (glance)
  (doc "Tells whether a session was resumed."))

(call SSL_cache_hit
  (parameters (ssl "const SSL *"))
  (result "int" "1, or 0: a new one was made")
  (by "SSL_session_reused(ssl)")
  (source "SSL_session_reused(3)")
  (doc "Is SSL_session_reused under its old name."))

(call SSL_get_time
  (parameters (session "const SSL_SESSION *"))
  (result "long" "seconds since 1970")
  (by "SSL_SESSION_get_time(session)")
  (source "SSL_SESSION_get_time(3)")
  (doc "Tells when a session was made."))

(call SSL_set_time
  (parameters (session "SSL_SESSION *") (time "long" (range -1099511627776 9223372036854775807) "seconds since 1970"))
  (result "long" "`time`")
  (by "SSL_SESSION_set_time(session, time)")
  (source "SSL_SESSION_get_time(3)")
  (doc "Says when a session was made."))

(call SSL_get_timeout
  (parameters (session "const SSL_SESSION *"))
  (result "long" "in seconds")
  (by "SSL_SESSION_get_timeout(session)")
  (source "SSL_SESSION_get_time(3)")
  (doc "Tells for how long a session can be resumed."))

(call SSL_set_timeout
  (parameters (session "SSL_SESSION *") (timeout "long" "in seconds"))
  (result "long" "1")
  (by "SSL_SESSION_set_timeout(session, timeout)")
  (source "SSL_SESSION_get_time(3)")
  (doc "Says for how long a session can be resumed."))

(call SSL_get_default_timeout
  (parameters (ssl "const SSL *"))
  (result "long" "in seconds")
  (doc "Tells for how long sessions of the SSL's protocol can be resumed where nothing else is
        set."))

(call SSL_set_session_id_context
  (parameters
    (ssl "SSL *" "a server's")
    (id "const unsigned char *" null (bytes length) "any bytes")
    (length "unsigned int" "at most 32"))
  (result "int" "1, or 0: they are too many")
  (source "SSL_CTX_set_session_id_context(3)")
  (doc "Has a server resume only sessions that were made under the same mark."))

(call SSL_has_matching_session_id
  (parameters
    (ssl "const SSL *")
    (id "const unsigned char *" (bytes length))
    (length "unsigned int"))
  (result "int" "1 or 0")
  (source "SSL_CTX_set_generate_session_id(3)")
  (doc "Tells whether the context's cache has a session with this ID."))

(instead SSL_set_generate_session_id
  "It needs a C function that OpenSSL calls for each session. OpenSSL makes random IDs by itself;
   gasket_callback_new makes a C function, and gasket_dynamic_call passes it.")

(instead SSL_set_not_resumable_session_callback
  "It needs a C function that OpenSSL calls for each session. gasket_ctx_set_resumption allows
   resumption or does not.")

(call SSL_get_num_tickets
  (parameters (ssl "const SSL *"))
  (result "size_t" "how many; 2 to begin with")
  (glance)
  (source "SSL_CTX_set_num_tickets(3)")
  (doc "Tells how many tickets a TLS 1.3 server sends after the handshake."))

(call SSL_set_num_tickets
  (parameters (ssl "SSL *") (count "size_t"))
  (result "int" "1")
  (source "SSL_CTX_set_num_tickets(3)")
  (doc "Says how many tickets a TLS 1.3 server sends after the handshake."))

;; OpenSSL frees what it keeps of it when the SSL is cleared or its method changes, and goes on using it.
(instead SSL_set_session_ticket_ext
  "It is for EAP-FAST, whose keys come from the C function of SSL_set_session_secret_cb, and OpenSSL
   may free what it keeps of the ticket too early. gasket_dynamic_call reaches both.")

(instead SSL_set_session_ticket_ext_cb
  "It needs a C function that OpenSSL calls in the handshake, for EAP-FAST. gasket_callback_new
   makes one, and gasket_dynamic_call passes it.")

(instead SSL_set_session_secret_cb
  "It needs a C function that OpenSSL calls in the handshake, for EAP-FAST. gasket_callback_new
   makes one, and gasket_dynamic_call passes it.")

;; Early data

(call SSL_get_max_early_data
  (parameters (ssl "const SSL *"))
  (result "uint32_t" "in bytes; 0: none is allowed")
  (source "SSL_read_early_data(3)")
  (doc "Tells how much early data a server allows with the tickets that it sends."))

(call SSL_set_max_early_data
  (parameters (ssl "SSL *" "a server's") (size "uint32_t" "in bytes; 0: none is allowed"))
  (result "int" "1, or 0")
  (source "SSL_read_early_data(3)")
  (doc "Says how much early data a server allows with the tickets that it sends."))

(call SSL_get_recv_max_early_data
  (parameters (ssl "const SSL *"))
  (result "uint32_t" "in bytes; 16384 to begin with")
  (source "SSL_read_early_data(3)")
  (doc "Tells how much early data a server reads."))

(call SSL_set_recv_max_early_data
  (parameters
    (ssl "SSL *" "a server's")
    (size "uint32_t" "in bytes, not less than its tickets allow"))
  (result "int" "1, or 0")
  (source "SSL_read_early_data(3)")
  (doc "Says how much early data a server reads."))

(instead SSL_set_allow_early_data_cb
  "It needs a C function that OpenSSL calls in the handshake. SSL_set_max_early_data with 0 allows
   none; gasket_callback_new makes a C function, and gasket_dynamic_call passes it.")

;; Extensions

(call SSL_set_tlsext_host_name
  (parameters (ssl "SSL *") (name "const char *" null "at most 255 bytes; NULL: none"))
  (result "long" "1, or 0 with the reason in the queue")
  (by "SSL_ctrl(ssl, SSL_CTRL_SET_TLSEXT_HOSTNAME, TLSEXT_NAMETYPE_host_name, (void *)name)")
  (source "SSL_CTX_set_tlsext_servername_callback(3)")
  (doc "Sets the host name that a client asks the server for. It has nothing to do with whom the
        certificate is checked for."))

(call SSL_set_alpn_protos
  (parameters
    (ssl "SSL *" "a client's")
    (protocols "const unsigned char *" null (bytes length) "names, each after a byte that says how
                                                            long it is, the preferred first; none:
                                                            nothing is offered")
    (length "unsigned int"))
  (result "int" "0 when it is done, 1 when not")
  (source "SSL_CTX_set_alpn_select_cb(3)")
  (doc "Sets the application protocols that a client offers. Unlike elsewhere, 0 is success."))

(call SSL_set_tlsext_max_fragment_length
  (parameters
    (ssl "SSL *" "a client's")
    (mode "uint8_t" "TLSEXT_max_fragment_length_512 and so on; TLSEXT_max_fragment_length_DISABLED,
                     which is 0: none"))
  (result "int" "1, or 0 with the reason in the queue")
  (source "SSL_CTX_set_tlsext_max_fragment_length(3)")
  (doc "Has a client ask for records that are no larger than this."))

(call SSL_set_tlsext_use_srtp
  (parameters (ssl "SSL *") (profiles "const char *" "names separated by colons"))
  (result "int" "0 when it is done, 1 when not")
  (source "SSL_CTX_set_tlsext_use_srtp(3)")
  (doc "Sets the SRTP profiles that are offered, with DTLS. Unlike elsewhere, 0 is success."))

(call SSL_get_srtp_profiles
  (parameters (ssl "SSL *"))
  (result "STACK_OF(SRTP_PROTECTION_PROFILE) *" copied "the profiles; 0: none")
  (source "SSL_CTX_set_tlsext_use_srtp(3)")
  (doc "Gives the SRTP profiles that are offered, the context's where the SSL has none of its
        own."))

;; Status of certificates (OCSP)

(call SSL_get_tlsext_status_type
  (parameters (ssl "SSL *"))
  (result "long" "TLSEXT_STATUSTYPE_ocsp, which is 1, or -1: none is asked for")
  (by "SSL_ctrl(ssl, SSL_CTRL_GET_TLSEXT_STATUS_REQ_TYPE, 0, NULL)")
  (source "SSL_CTX_set_tlsext_status_cb(3)")
  (doc "Tells whether a client asks for the status of the server's certificate."))

(call SSL_set_tlsext_status_type
  (parameters
    (ssl "SSL *" "a client's")
    (type "long" "TLSEXT_STATUSTYPE_ocsp, which is 1; -1: none"))
  (result "long" "1")
  (by "SSL_ctrl(ssl, SSL_CTRL_SET_TLSEXT_STATUS_REQ_TYPE, type, NULL)")
  (source "SSL_CTX_set_tlsext_status_cb(3)")
  (doc "Has a client ask for the status of the server's certificate."))

;; By hand: OpenSSL gives a pointer. The wrapper copies at most `length` bytes.
(call SSL_get_tlsext_status_ocsp_resp
  (parameters (ssl "SSL *") (buffer "unsigned char *" null (room length)) (length "size_t"))
  (result "long" "how many bytes there are; -1: none")
  (by-hand) (needs SSL_ctrl)
  (source "SSL_CTX_set_tlsext_status_cb(3)")
  (doc "Copies the OCSP response that the server has sent, in DER."))

;; By hand: OpenSSL takes memory that OPENSSL_malloc made. The wrapper passes a copy by
;; OPENSSL_memdup, which it frees when 0 is returned, or NULL and 0 where there are no bytes.
(call SSL_set_tlsext_status_ocsp_resp
  (parameters
    (ssl "SSL *" "a server's")
    (response "const unsigned char *" null (bytes length) "in DER; none: nothing is sent")
    (length "size_t"))
  (result "long" "1, or 0: no memory")
  (by-hand) (needs SSL_ctrl CRYPTO_malloc)
  (source "SSL_CTX_set_tlsext_status_cb(3)")
  (doc "Sets the OCSP response that a server sends. It is sent where a status callback of the
        context says so."))

;; By hand: `extensions` gets the handle of a copy that belongs to the SSL, as a (copied) result
;; does.
(call SSL_get_tlsext_status_exts
  (parameters
    (ssl "SSL *")
    (extensions "STACK_OF(X509_EXTENSION) **" out "a STACK_OF(X509_EXTENSION); 0: none"))
  (result "long" "1")
  (by-hand) (needs SSL_ctrl)
  (source "openssl/tls1.h")
  (doc "Gives the extensions of the request for a status."))

;; By hand: OpenSSL forgets what was set before without freeing it. The wrapper passes a copy of
;; the stack and, when 1 is returned, frees what SSL_CTRL_GET_TLSEXT_STATUS_REQ_EXTS gave before.
(call SSL_set_tlsext_status_exts
  (parameters
    (ssl "SSL *" "a client's")
    (extensions "STACK_OF(X509_EXTENSION) *" null taken "0: none"))
  (result "long" "1")
  (by-hand) (needs SSL_ctrl)
  (source "openssl/tls1.h")
  (doc "Sets the extensions of the request for a status."))

(instead SSL_get_tlsext_status_ids
  "It gives the responders that a client trusts, which no function here reads.
   SSL_get_tlsext_status_ocsp_resp has the response itself.")

(instead SSL_set_tlsext_status_ids
  "It names responders that a client trusts, which no function here makes, and which servers do not
   heed. SSL_set_tlsext_status_type asks for the status without.")

;; Pre-shared keys

(call SSL_use_psk_identity_hint
  (parameters (ssl "SSL *" "a server's") (hint "const char *" null "at most 128 bytes; NULL: none"))
  (result "int" "1, or 0: it is too long")
  (source "SSL_CTX_use_psk_identity_hint(3)")
  (doc "Sets the hint that tells clients which pre-shared key to use, before TLS 1.3."))

(instead SSL_set_psk_client_callback
  "It needs a C function that OpenSSL calls in the handshake. gasket_ctx_add_psk gives a context its
   keys.")

(instead SSL_set_psk_server_callback
  "It needs a C function that OpenSSL calls in the handshake. gasket_ctx_add_psk gives a context its
   keys.")

(instead SSL_set_psk_find_session_callback
  "It needs a C function that OpenSSL calls in the handshake. gasket_ctx_add_psk gives a context its
   keys.")

(instead SSL_set_psk_use_session_callback
  "It needs a C function that OpenSSL calls in the handshake. gasket_ctx_add_psk gives a context its
   keys.")

;; SRP

(call SSL_get_srp_N
  (parameters (ssl "SSL *"))
  (result "BIGNUM *" copied "the number; 0: none")
  (source "SSL_CTX_set_srp_password(3)")
  (doc "Gives the modulus of an SRP exchange."))

(call SSL_get_srp_g
  (parameters (ssl "SSL *"))
  (result "BIGNUM *" copied "the number; 0: none")
  (source "SSL_CTX_set_srp_password(3)")
  (doc "Gives the generator of an SRP exchange."))

(call SSL_get_srp_username
  (parameters (ssl "SSL *"))
  (result "char *" kept "the name; 0: none")
  (source "SSL_CTX_set_srp_password(3)")
  (doc "Tells the client's name in an SRP exchange."))

(call SSL_get_srp_userinfo
  (parameters (ssl "SSL *"))
  (result "char *" kept "the text; 0: none")
  (source "SSL_CTX_set_srp_password(3)")
  (doc "Tells what SSL_set_srp_server_param has kept about the user."))

(call SSL_set_srp_server_param
  (parameters
    (ssl "SSL *" "a server's")
    (modulus "const BIGNUM *" null "0: as it is")
    (generator "const BIGNUM *" null "0: as it is")
    (salt "BIGNUM *" null "0: as it is")
    (verifier "BIGNUM *" null "0: as it is")
    (info "const char *" null "anything about the user; NULL: as it is"))
  (result "int" "1, or -1: one of the numbers is missing")
  (by "SSL_set_srp_server_param(ssl, modulus, generator, salt, verifier, (char *)info)")
  (source "SSL_CTX_set_srp_password(3)")
  (doc "Sets what a server knows of the user in an SRP exchange. All is copied."))

(call SSL_set_srp_server_param_pw
  (parameters
    (ssl "SSL *" "a server's")
    (user "const char *" raw)
    (password "const char *" raw)
    (group "const char *" "`1024`, `1536`, `2048`, `3072`, `4096`, `6144` or `8192`"))
  (result "int" "1, or -1: it failed")
  (source "SSL_CTX_set_srp_password(3)")
  (doc "Sets what a server knows of the user in an SRP exchange, from the password."))

(call SSL_srp_server_param_with_username
  (parameters (ssl "SSL *" "a server's") (alert "int *" out "the alert to end the handshake with"))
  (result "int" "0, or another number: the exchange cannot go on")
  (source "SSL_CTX_set_srp_password(3)")
  (doc "Begins the server's part of an SRP exchange. OpenSSL calls it itself in the handshake."))
