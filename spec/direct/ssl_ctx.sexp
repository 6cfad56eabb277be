;;; Direct calls to OpenSSL: SSL_CTX_..., what connections have in common.
;;; Functions and macros of ssl.h and tls1.h, of OpenSSL 1.1.1 to 4.0.
(room direct)

;; Called by expressions and by hand, but not by users.
(symbol SSL_CTX_set_ct_validation_callback "int (SSL_CTX *, ssl_ct_validation_cb, void *)")
(symbol SSL_CTX_set_default_passwd_cb "void (SSL_CTX *, pem_password_cb *)")

;; Making, counting, freeing.

; By hand: after SSL_CTX_new the wrapper calls SSL_CTX_set_default_passwd_cb(result, call_password);
; the user data stays NULL, so that an encrypted key is refused. OpenSSL's own callback would ask on
; the terminal.
(call SSL_CTX_new
  (parameters (method "const SSL_METHOD *" "such as that of TLS_client_method"))
  (result "SSL_CTX *" new "the context, or 0 with the reason in the queue")
  (by-hand)
  (doc "Makes a context for connections of a method. It starts with OpenSSL's defaults: the peer is
        not verified, nothing is trusted. A key that is encrypted is never asked a password for on
        the terminal."))

; By hand: as SSL_CTX_new. `libctx` is not passed by the caller; SSL_CTX_new_ex copies `properties`.
(call SSL_CTX_new_ex
  (parameters
    (libctx "OSSL_LIB_CTX *" (fixed "NULL"))
    (properties "const char *" null "property query that algorithms are fetched with, such as
                                     `fips=yes`; NULL for none")
    (method "const SSL_METHOD *"))
  (result "SSL_CTX *" new "the context, or 0 with the reason in the queue")
  (by-hand)
  (since "3.0")
  (doc "Makes a context as SSL_CTX_new does, with a property query. The library context is the
        default one."))

(call SSL_CTX_up_ref
  (parameters (ctx "SSL_CTX *"))
  (result "int" "1, or 0")
  (by-hand)
  (doc "Counts the context up: it survives one SSL_CTX_free more."))

(call SSL_CTX_free
  (parameters (ctx "SSL_CTX *" null))
  (result "void")
  (by-hand)
  (doc "Ends the handle. The context lives on as long as connections or other references need it."))

(call SSL_CTX_get_ssl_method
  (parameters (ctx "const SSL_CTX *"))
  (result "const SSL_METHOD *" static "the method")
  (source "SSL_CTX_set_ssl_version(3)")
  (doc "Gives the method that connections of the context start with."))

(call SSL_CTX_set_ssl_version
  (parameters
    (ctx "SSL_CTX *" (stales SSL_CTX_get_ciphers))
    (method "const SSL_METHOD *"))
  (result "int" "1, or 0 with the reason in the queue")
  (doc "Replaces the method for connections that are made afterwards. The cipher lists become the
        default ones."))

(call SSL_CTX_config
  (touches store)
  (parameters
    (ctx "SSL_CTX *")
    (name "const char *" "of a section that the `ssl_conf` module of OpenSSL's configuration file
                          lists"))
  (result "int" "1, or 0 with the reason in the queue")
  (waits files)
  (doc "Applies a named group of commands from OpenSSL's configuration file to the context. What it
        has set before an error stays set."))

;; Options and modes.

(call SSL_CTX_set_options
  (parameters
    (ctx "SSL_CTX *")
    (options "uint64_t" "bits SSL_OP_... to add"))
  (result "uint64_t" "all bits that are set now")
  (doc "Adds options; those that were set remain. They are for connections that are made
        afterwards."))

(call SSL_CTX_clear_options
  (parameters
    (ctx "SSL_CTX *")
    (options "uint64_t" "bits SSL_OP_... to take away"))
  (result "uint64_t" "all bits that are still set")
  (doc "Takes options away."))

(call SSL_CTX_get_options
  (parameters (ctx "const SSL_CTX *"))
  (result "uint64_t" "bits SSL_OP_...")
  (glance)
  (doc "Tells the options that are set."))

(call SSL_CTX_set_mode
  (parameters
    (ctx "SSL_CTX *")
    (mode "long" "bits SSL_MODE_... to add"))
  (result "long" "all bits that are set now")
  (by-hand) (needs SSL_CTX_ctrl)
  (doc "Adds mode bits. SSL_MODE_ASYNC is refused (unsupported). SSL_MODE_AUTO_RETRY, which is 4, is set from the beginning."))

(call SSL_CTX_clear_mode
  (parameters
    (ctx "SSL_CTX *")
    (mode "long" "bits SSL_MODE_... to take away"))
  (result "long" "all bits that are still set")
  (by "SSL_CTX_ctrl(ctx, SSL_CTRL_CLEAR_MODE, mode, NULL)")
  (doc "Takes mode bits away."))

(call SSL_CTX_get_mode
  (parameters (ctx "SSL_CTX *"))
  (result "long" "bits SSL_MODE_...")
  (by "SSL_CTX_ctrl(ctx, SSL_CTRL_MODE, 0, NULL)")
  (doc "Tells the mode bits that are set."))

(call SSL_CTX_set_read_ahead
  (parameters
    (ctx "SSL_CTX *")
    (on "long" "other than 0: read as much as comes"))
  (result "long" "what was set before")
  (by "SSL_CTX_ctrl(ctx, SSL_CTRL_SET_READ_AHEAD, on, NULL)")
  (doc "Says whether connections read beyond the record that they need. It is off at first. When it
        is on, a descriptor that is not readable does not mean that there is nothing to read: see
        SSL_has_pending."))

(call SSL_CTX_get_read_ahead
  (parameters (ctx "SSL_CTX *"))
  (result "long" "0 for off")
  (by "SSL_CTX_ctrl(ctx, SSL_CTRL_GET_READ_AHEAD, 0, NULL)")
  (doc "Tells whether connections read ahead."))

(call SSL_CTX_set_default_read_ahead
  (parameters
    (ctx "SSL_CTX *")
    (on "long" "other than 0: read as much as comes"))
  (result "long" "what was set before")
  (by "SSL_CTX_ctrl(ctx, SSL_CTRL_SET_READ_AHEAD, on, NULL)")
  (source "SSL_CTX_set_read_ahead(3)")
  (doc "Another name of SSL_CTX_set_read_ahead."))

(call SSL_CTX_get_default_read_ahead
  (parameters (ctx "SSL_CTX *"))
  (result "long" "0 for off")
  (by "SSL_CTX_ctrl(ctx, SSL_CTRL_GET_READ_AHEAD, 0, NULL)")
  (doc "Another name of SSL_CTX_get_read_ahead."))

(call SSL_CTX_set_quiet_shutdown
  (parameters
    (ctx "SSL_CTX *")
    (mode "int" "1: quiet; 0: not, as at first"))
  (result "void")
  (doc "Says whether SSL_shutdown marks both directions as closed without sending close_notify."))

(call SSL_CTX_get_quiet_shutdown
  (parameters (ctx "const SSL_CTX *"))
  (result "int" "1 or 0")
  (glance)
  (doc "Tells whether shutdown is quiet."))

; By hand: the table is in src/direct/control.c.
(call SSL_CTX_ctrl
  (parameters
    (ctx "SSL_CTX *")
    (cmd "int" "SSL_CTRL_...")
    (larg "long" "the number that the command takes, else 0")
    (parg "int64_t" "what the command takes: the handle of an object, or the address of a text, of
                     bytes whose length is `larg`, or of an int64_t to write to; else 0"))
  (result "long" "what the command answers; 0 for a command that is not known")
  (by-hand)
  (doc "Carries out a command by number; most macros of ssl.h are such commands. Those that take
        a C function are refused (unsupported)."))

(instead SSL_CTX_callback_ctrl
  "It hands over a C function. The calls that set one are named after it; gasket_callback_new makes
   one, gasket_dynamic_call sets it.")

;; Protocol versions.

(call SSL_CTX_set_min_proto_version
  (parameters
    (ctx "SSL_CTX *")
    (version "int" "TLS1_2_VERSION and the like; 0: the lowest that there is"))
  (result "int" "1, or 0 for a version that the method cannot do")
  (by "SSL_CTX_ctrl(ctx, SSL_CTRL_SET_MIN_PROTO_VERSION, version, NULL)")
  (doc "Sets the lowest version that is negotiated."))

(call SSL_CTX_set_max_proto_version
  (parameters
    (ctx "SSL_CTX *")
    (version "int" "TLS1_3_VERSION and the like; 0: the highest that there is"))
  (result "int" "1, or 0 for a version that the method cannot do")
  (by "SSL_CTX_ctrl(ctx, SSL_CTRL_SET_MAX_PROTO_VERSION, version, NULL)")
  (doc "Sets the highest version that is negotiated."))

(call SSL_CTX_get_min_proto_version
  (parameters (ctx "SSL_CTX *"))
  (result "int" "the version; 0: the lowest that there is")
  (by "SSL_CTX_ctrl(ctx, SSL_CTRL_GET_MIN_PROTO_VERSION, 0, NULL)")
  (doc "Tells the lowest version that is negotiated."))

(call SSL_CTX_get_max_proto_version
  (parameters (ctx "SSL_CTX *"))
  (result "int" "the version; 0: the highest that there is")
  (by "SSL_CTX_ctrl(ctx, SSL_CTRL_GET_MAX_PROTO_VERSION, 0, NULL)")
  (doc "Tells the highest version that is negotiated."))

;; Ciphers, groups, signature algorithms, security level.

(call SSL_CTX_set_cipher_list
  (touches lists)
  (parameters
    (ctx "SSL_CTX *" (stales SSL_CTX_get_ciphers))
    (ciphers "const char *" "a cipher list as openssl-ciphers(1) describes it"))
  (result "int" "1, or 0 if no cipher of the list is there")
  (doc "Sets the ciphers for TLS 1.2 and older, preferred ones first. The list may name ciphers that
        are not known, if only one is."))

(call SSL_CTX_set_ciphersuites
  (touches lists)
  (parameters
    (ctx "SSL_CTX *" (stales SSL_CTX_get_ciphers))
    (ciphersuites "const char *" "names with colons between; empty for none"))
  (result "int" "1, or 0 with the reason in the queue")
  (source "SSL_CTX_set_cipher_list(3)")
  (doc "Sets the cipher suites for TLS 1.3, preferred ones first."))

(call SSL_CTX_get_ciphers
  (touches lists)
  (parameters (ctx "const SSL_CTX *"))
  (result "STACK_OF(SSL_CIPHER) *" copied "the ciphers")
  (source "SSL_get_ciphers(3)")
  (doc "Gives the ciphers of all versions that the context has, preferred ones first."))

(call SSL_CTX_set1_groups
  (parameters
    (ctx "SSL_CTX *")
    (groups "int *" (bytes length) "NIDs, each an int")
    (length "size_t" "bytes at `groups`: four for each"))
  (result "int" "1, or 0")
  (by "SSL_CTX_ctrl(ctx, SSL_CTRL_SET_GROUPS, (long)(length / sizeof(int)), groups)")
  (doc "Sets the groups for key exchange, preferred ones first."))

(call SSL_CTX_set1_groups_list
  (parameters
    (ctx "SSL_CTX *")
    (groups "const char *" "names with colons between, such as `X25519:P-256`"))
  (result "int" "1, or 0")
  (by "SSL_CTX_ctrl(ctx, SSL_CTRL_SET_GROUPS_LIST, 0, (char *)groups)")
  (doc "Sets the groups for key exchange by name, preferred ones first."))

(call SSL_CTX_set1_curves
  (parameters
    (ctx "SSL_CTX *")
    (groups "int *" (bytes length) "NIDs, each an int")
    (length "size_t" "bytes at `groups`: four for each"))
  (result "int" "1, or 0")
  (by "SSL_CTX_ctrl(ctx, SSL_CTRL_SET_GROUPS, (long)(length / sizeof(int)), groups)")
  (doc "The old name of SSL_CTX_set1_groups."))

(call SSL_CTX_set1_curves_list
  (parameters
    (ctx "SSL_CTX *")
    (groups "const char *" "names with colons between"))
  (result "int" "1, or 0")
  (by "SSL_CTX_ctrl(ctx, SSL_CTRL_SET_GROUPS_LIST, 0, (char *)groups)")
  (doc "The old name of SSL_CTX_set1_groups_list."))

(call SSL_CTX_set1_sigalgs
  (parameters
    (ctx "SSL_CTX *")
    (algorithms "int *" (bytes length) "pairs of ints: NID of the digest, of the key's type")
    (length "size_t" "bytes at `algorithms`: eight for each pair"))
  (result "int" "1, or 0")
  (by "SSL_CTX_ctrl(ctx, SSL_CTRL_SET_SIGALGS, (long)(length / sizeof(int)), algorithms)")
  (doc "Sets the signature algorithms, preferred ones first: what a client offers, and what a server
        takes."))

(call SSL_CTX_set1_sigalgs_list
  (parameters
    (ctx "SSL_CTX *")
    (algorithms "const char *" "names with colons between, such as `ECDSA+SHA256` or
                                `rsa_pss_rsae_sha256`"))
  (result "int" "1, or 0")
  (by "SSL_CTX_ctrl(ctx, SSL_CTRL_SET_SIGALGS_LIST, 0, (char *)algorithms)")
  (doc "Sets the signature algorithms by name, preferred ones first."))

(call SSL_CTX_set1_client_sigalgs
  (parameters
    (ctx "SSL_CTX *")
    (algorithms "int *" (bytes length) "pairs of ints: NID of the digest, of the key's type")
    (length "size_t" "bytes at `algorithms`: eight for each pair"))
  (result "int" "1, or 0")
  (by "SSL_CTX_ctrl(ctx, SSL_CTRL_SET_CLIENT_SIGALGS, (long)(length / sizeof(int)), algorithms)")
  (doc "Sets the signature algorithms that have to do with a client's certificate. Without it those
        of SSL_CTX_set1_sigalgs count."))

(call SSL_CTX_set1_client_sigalgs_list
  (parameters
    (ctx "SSL_CTX *")
    (algorithms "const char *" "names with colons between"))
  (result "int" "1, or 0")
  (by "SSL_CTX_ctrl(ctx, SSL_CTRL_SET_CLIENT_SIGALGS_LIST, 0, (char *)algorithms)")
  (doc "Sets the signature algorithms that have to do with a client's certificate, by name."))

(call SSL_CTX_set_security_level
  (parameters
    (ctx "SSL_CTX *")
    (level "int" "0, which permits everything, to 5"))
  (result "void")
  (doc "Sets how strong keys, ciphers and versions have to be at least. Level 1 asks for 80 bits, 2
        for 112, 3 for 128, 4 for 192, 5 for 256."))

(call SSL_CTX_get_security_level
  (parameters (ctx "const SSL_CTX *"))
  (result "int" "the level")
  (doc "Tells the security level."))

;; Credentials: certificate, key, chain.

(call SSL_CTX_use_certificate
  (parameters (ctx "SSL_CTX *") (x509 "X509 *"))
  (result "int" "1, or 0 with the reason in the queue")
  (doc "Sets the certificate to present; there is one for each type of key. A private key that does
        not belong to it is dropped."))

(call SSL_CTX_use_certificate_ASN1
  (parameters
    (ctx "SSL_CTX *")
    (length "int")
    (der "const unsigned char *" (bytes length) "a certificate, DER"))
  (result "int" "1, or 0 with the reason in the queue")
  (doc "Sets the certificate to present, from memory."))

(call SSL_CTX_use_certificate_file
  (parameters
    (ctx "SSL_CTX *")
    (file "const char *" null raw)
    (type "int" "SSL_FILETYPE_PEM or SSL_FILETYPE_ASN1"))
  (result "int" "1, or 0 with the reason in the queue")
  (by "SSL_CTX_use_certificate_file(ctx, file == NULL ? \"\" : file, type)")
  (waits files)
  (doc "Sets the certificate to present: the first one in a file."))

(call SSL_CTX_use_certificate_chain_file
  (parameters
    (ctx "SSL_CTX *" (stales SSL_CTX_get0_chain_certs))
    (file "const char *" null raw "PEM: the certificate, then each one's issuer"))
  (result "int" "1, or 0 with the reason in the queue")
  (by "SSL_CTX_use_certificate_chain_file(ctx, file == NULL ? \"\" : file)")
  (waits files)
  (doc "Sets the certificate to present and the chain behind it. The chain that was set before is
        dropped."))

(call SSL_CTX_use_PrivateKey
  (parameters (ctx "SSL_CTX *") (pkey "EVP_PKEY *"))
  (result "int" "1, or 0 with the reason in the queue")
  (doc "Sets the private key. It is refused if a certificate of its type was set that it does not
        belong to."))

(call SSL_CTX_use_PrivateKey_ASN1
  (parameters
    (type "int" "EVP_PKEY_RSA and the like")
    (ctx "SSL_CTX *")
    (der "const unsigned char *" (bytes length) "the key, DER")
    (length "long"))
  (result "int" "1, or 0 with the reason in the queue")
  (doc "Sets the private key, from memory."))

(call SSL_CTX_use_PrivateKey_file
  (parameters
    (ctx "SSL_CTX *")
    (file "const char *" null raw)
    (type "int" "SSL_FILETYPE_PEM or SSL_FILETYPE_ASN1"))
  (result "int" "1, or 0 with the reason in the queue")
  (by "SSL_CTX_use_PrivateKey_file(ctx, file == NULL ? \"\" : file, type)")
  (waits files)
  (doc "Sets the private key: the first one in a file. SSL_CTX_set_default_passwd_cb_userdata gives
        the password of an encrypted one."))

(call SSL_CTX_use_RSAPrivateKey
  (parameters (ctx "SSL_CTX *") (rsa "RSA *"))
  (result "int" "1, or 0 with the reason in the queue")
  (doc "Sets an RSA key as private key. Deprecated since OpenSSL 3.0."))

(call SSL_CTX_use_RSAPrivateKey_ASN1
  (parameters
    (ctx "SSL_CTX *")
    (der "const unsigned char *" (bytes length) "an RSA key, DER")
    (length "long"))
  (result "int" "1, or 0 with the reason in the queue")
  (doc "Sets an RSA key as private key, from memory. Deprecated since OpenSSL 3.0."))

(call SSL_CTX_use_RSAPrivateKey_file
  (parameters
    (ctx "SSL_CTX *")
    (file "const char *" null raw)
    (type "int" "SSL_FILETYPE_PEM or SSL_FILETYPE_ASN1"))
  (result "int" "1, or 0 with the reason in the queue")
  (by "SSL_CTX_use_RSAPrivateKey_file(ctx, file == NULL ? \"\" : file, type)")
  (waits files)
  (doc "Sets an RSA key as private key, from a file; a key of another type is refused. Deprecated
        since OpenSSL 3.0."))

(call SSL_CTX_use_cert_and_key
  (parameters
    (ctx "SSL_CTX *" (stales SSL_CTX_get0_chain_certs))
    (x509 "X509 *")
    (pkey "EVP_PKEY *" null "NULL: the certificate's public key stands for one that is kept
                             elsewhere")
    (chain "STACK_OF(X509) *" null)
    (override "int" "0: fail if anything of the kind is set already"))
  (result "int" "1, or 0 with the reason in the queue")
  (doc "Sets certificate, private key and chain at once. They are counted up."))

(call SSL_CTX_check_private_key
  (parameters (ctx "const SSL_CTX *"))
  (result "int" "1, or 0 with the reason in the queue")
  (doc "Tells whether the private key belongs to the certificate that was set last."))

(call SSL_CTX_get0_certificate
  (parameters (ctx "const SSL_CTX *"))
  (result "X509 *" counted "the certificate, or 0")
  (source "SSL_get_certificate(3)")
  (doc "Gives the current certificate: the one that was set last, or selected."))

(call SSL_CTX_get0_privatekey
  (parameters (ctx "const SSL_CTX *"))
  (result "EVP_PKEY *" counted "the key, or 0")
  (source "SSL_get_privatekey(3)")
  (doc "Gives the private key of the current certificate."))

(call SSL_CTX_select_current_cert
  (parameters (ctx "SSL_CTX *") (x509 "X509 *"))
  (result "int" "1, or 0 if it is not among them")
  (by "SSL_CTX_ctrl(ctx, SSL_CTRL_SELECT_CURRENT_CERT, 0, x509)")
  (doc "Makes one of the context's certificates the current one, which the chain calls are about."))

(call SSL_CTX_set_current_cert
  (parameters
    (ctx "SSL_CTX *")
    (which "long" "SSL_CERT_SET_FIRST or SSL_CERT_SET_NEXT"))
  (result "int" "1, or 0 if there is none, or no more")
  (by "SSL_CTX_ctrl(ctx, SSL_CTRL_SET_CURRENT_CERT, which, NULL)")
  (doc "Makes the first certificate that has a key, or the next, the current one."))

; By hand: `x509` 0 answers 0 without a call, since OpenSSL would take NULL in. Otherwise
; SSL_CTX_ctrl(ctx, SSL_CTRL_EXTRA_CHAIN_CERT, 0, x509), taken if that answers 1.
(call SSL_CTX_add_extra_chain_cert
  (needs SSL_CTX_ctrl)
  (parameters
    (ctx "SSL_CTX *" (stales SSL_CTX_get_extra_chain_certs))
    (x509 "X509 *" null taken))
  (result "long" "1, or 0")
  (by-hand)
  (doc "Adds a certificate to those that are sent behind each certificate that has no chain of its
        own."))

; By hand: SSL_CTX_ctrl(ctx, SSL_CTRL_GET_EXTRA_CHAIN_CERTS, 0, &stack); `certificates` gets the
; handle of the stack as a result of (copied) of `ctx`, or 0 for NULL.
(call SSL_CTX_get_extra_chain_certs
  (needs SSL_CTX_ctrl)
  (parameters
    (ctx "SSL_CTX *")
    (certificates "STACK_OF(X509) **" out "gets the stack's handle, or 0"))
  (result "long" "1")
  (by-hand)
  (doc "Gives the extra certificates, or where there are none the current certificate's own
        chain."))

; By hand: the same with SSL_CTX_ctrl(ctx, SSL_CTRL_GET_EXTRA_CHAIN_CERTS, 1, &stack).
(call SSL_CTX_get_extra_chain_certs_only
  (needs SSL_CTX_ctrl)
  (parameters
    (ctx "SSL_CTX *")
    (certificates "STACK_OF(X509) **" out "gets the stack's handle, or 0"))
  (result "long" "1")
  (by-hand)
  (doc "Gives the extra certificates."))

(call SSL_CTX_clear_extra_chain_certs
  (parameters (ctx "SSL_CTX *" (stales SSL_CTX_get_extra_chain_certs)))
  (result "long" "1")
  (by "SSL_CTX_ctrl(ctx, SSL_CTRL_CLEAR_EXTRA_CHAIN_CERTS, 0, NULL)")
  (doc "Drops the extra certificates."))

(call SSL_CTX_set0_chain
  (parameters
    (ctx "SSL_CTX *" (stales SSL_CTX_get0_chain_certs))
    (chain "STACK_OF(X509) *" null taken))
  (result "long" "1, or 0 with the reason in the queue")
  (by "SSL_CTX_ctrl(ctx, SSL_CTRL_CHAIN, 0, chain)")
  (doc "Sets the current certificate's chain; 0 drops it."))

(call SSL_CTX_set1_chain
  (parameters
    (ctx "SSL_CTX *" (stales SSL_CTX_get0_chain_certs))
    (chain "STACK_OF(X509) *" null))
  (result "long" "1, or 0 with the reason in the queue")
  (by "SSL_CTX_ctrl(ctx, SSL_CTRL_CHAIN, 1, chain)")
  (doc "Sets the current certificate's chain; 0 drops it. The certificates are counted up."))

(call SSL_CTX_add0_chain_cert
  (parameters
    (ctx "SSL_CTX *" (stales SSL_CTX_get0_chain_certs))
    (x509 "X509 *" taken))
  (result "long" "1, or 0 with the reason in the queue")
  (by "SSL_CTX_ctrl(ctx, SSL_CTRL_CHAIN_CERT, 0, x509)")
  (doc "Adds a certificate at the end of the current certificate's chain."))

(call SSL_CTX_add1_chain_cert
  (parameters
    (ctx "SSL_CTX *" (stales SSL_CTX_get0_chain_certs))
    (x509 "X509 *"))
  (result "long" "1, or 0 with the reason in the queue")
  (by "SSL_CTX_ctrl(ctx, SSL_CTRL_CHAIN_CERT, 1, x509)")
  (doc "Adds a certificate at the end of the current certificate's chain. It is counted up."))

; By hand: SSL_CTX_ctrl(ctx, SSL_CTRL_GET_CHAIN_CERTS, 0, &stack); `certificates` gets the handle of
; the stack as a result of (copied) of `ctx`, or 0 for NULL.
(call SSL_CTX_get0_chain_certs
  (needs SSL_CTX_ctrl)
  (parameters
    (ctx "SSL_CTX *")
    (certificates "STACK_OF(X509) **" out "gets the stack's handle, or 0"))
  (result "long" "1")
  (by-hand)
  (doc "Gives the current certificate's chain."))

(call SSL_CTX_clear_chain_certs
  (parameters (ctx "SSL_CTX *" (stales SSL_CTX_get0_chain_certs)))
  (result "long" "1, or 0")
  (by "SSL_CTX_ctrl(ctx, SSL_CTRL_CHAIN, 0, NULL)")
  (doc "Drops the current certificate's chain."))

(call SSL_CTX_build_cert_chain
  (parameters
    (ctx "SSL_CTX *" (stales SSL_CTX_get0_chain_certs))
    (flags "int" "bits SSL_BUILD_CHAIN_FLAG_..."))
  (result "long" "1; 2 if it was built in spite of an error; 0 with the reason in the queue")
  (by "SSL_CTX_ctrl(ctx, SSL_CTRL_BUILD_CERT_CHAIN, flags, NULL)")
  (source "SSL_CTX_add1_chain_cert(3)")
  (doc "Builds the current certificate's chain from the certificates that are at hand."))

(call SSL_CTX_set_cert_flags
  (parameters
    (ctx "SSL_CTX *")
    (flags "long" "bits SSL_CERT_FLAG_... to add"))
  (result "long" "all bits that are set now")
  (by "SSL_CTX_ctrl(ctx, SSL_CTRL_CERT_FLAGS, flags, NULL)")
  (source "openssl/ssl.h")
  (doc "Adds flags for the choice of certificates, such as SSL_CERT_FLAG_TLS_STRICT."))

(call SSL_CTX_clear_cert_flags
  (parameters
    (ctx "SSL_CTX *")
    (flags "long" "bits SSL_CERT_FLAG_... to take away"))
  (result "long" "all bits that are still set")
  (by "SSL_CTX_ctrl(ctx, SSL_CTRL_CLEAR_CERT_FLAGS, flags, NULL)")
  (source "openssl/ssl.h")
  (doc "Takes flags for the choice of certificates away."))

(call SSL_CTX_use_serverinfo
  (parameters
    (ctx "SSL_CTX *")
    (serverinfo "const unsigned char *" (bytes length) "extensions one after the other: type,
                                                        length, data, as in a ServerHello")
    (length "size_t"))
  (result "int" "1, or 0 with the reason in the queue")
  (doc "Sets extensions that a server sends with its current certificate to clients that sent the
        same, empty."))

(call SSL_CTX_use_serverinfo_ex
  (parameters
    (ctx "SSL_CTX *")
    (version "unsigned int" "SSL_SERVERINFOV1, or SSL_SERVERINFOV2: a context stands before each
                             type")
    (serverinfo "const unsigned char *" (bytes length))
    (length "size_t"))
  (result "int" "1, or 0 with the reason in the queue")
  (doc "Does what SSL_CTX_use_serverinfo does, for either form of the bytes."))

(call SSL_CTX_use_serverinfo_file
  (parameters
    (ctx "SSL_CTX *")
    (file "const char *" raw "PEM blocks `SERVERINFO FOR ...` or `SERVERINFOV2 FOR ...`"))
  (result "int" "1, or 0 with the reason in the queue")
  (waits files)
  (doc "Does what SSL_CTX_use_serverinfo does, from a file."))

;; Passwords of key files.

(instead SSL_CTX_set_default_passwd_cb
  "SSL_CTX_set_default_passwd_cb_userdata gives the password, or gasket_ctx_set_certificate with
   file and key. This one takes a C function.")

(instead SSL_CTX_get_default_passwd_cb
  "It answers a C function. Contexts that were made here have one that takes the password of
   SSL_CTX_set_default_passwd_cb_userdata.")

; By hand. The password is copied; SSLs take the pointer over when they are made, so the copy, and
; those of earlier calls, live as long as OpenSSL's object: in a list in an ex_data slot of the
; SSL_CTX with a free function that wipes them. Then SSL_CTX_set_default_passwd_cb(ctx,
; call_password) and SSL_CTX_set_default_passwd_cb_userdata(ctx, copy); NULL: user data NULL, which
; call_password takes for no password.
(call SSL_CTX_set_default_passwd_cb_userdata
  (parameters
    (ctx "SSL_CTX *")
    (password "const char *" null raw "NULL: none"))
  (result "void")
  (by-hand)
  (doc "Sets the password that encrypted keys and certificates in PEM files are opened with from now
        on. The text itself is the user data, since no callback of the user's own reads it."))

(instead SSL_CTX_get_default_passwd_cb_userdata
  "It would hand out the password of SSL_CTX_set_default_passwd_cb_userdata, or a pointer that only
   its C callback understands.")

;; Verification: whom to trust, what to ask.

(call SSL_CTX_set_verify
  (touches verify)
  (parameters
    (ctx "SSL_CTX *")
    (mode "int" "SSL_VERIFY_NONE, or bits SSL_VERIFY_PEER, SSL_VERIFY_FAIL_IF_NO_PEER_CERT,
                 SSL_VERIFY_CLIENT_ONCE, SSL_VERIFY_POST_HANDSHAKE")
    (callback "SSL_verify_cb" (fixed "NULL")))
  (result "void")
  (doc "Sets what is asked of the peer's certificate. There is no callback: gasket_ctx_set_question
        lets handshakes pause for a verdict."))

(call SSL_CTX_get_verify_mode
  (parameters (ctx "const SSL_CTX *"))
  (result "int" "bits SSL_VERIFY_...")
  (glance)
  (doc "Tells what is asked of the peer's certificate."))

(instead SSL_CTX_get_verify_callback
  "It answers a C function; calls from here set none. gasket_dynamic_call reads one that was set
   from C.")

(call SSL_CTX_set_verify_depth
  (parameters
    (ctx "SSL_CTX *")
    (depth "int" "how many authorities may stand between certificate and root"))
  (result "void")
  (doc "Limits the length of the peer's chain; OpenSSL's own limit is 100."))

(call SSL_CTX_get_verify_depth
  (parameters (ctx "const SSL_CTX *"))
  (result "int" "the depth, or -1 if it was not set")
  (glance)
  (doc "Tells the limit that SSL_CTX_set_verify_depth set."))

(instead SSL_CTX_set_cert_verify_callback
  "gasket_ctx_set_question with GASKET_QUESTION_VERIFY: the handshake pauses, and
   gasket_stream_answer gives the verdict. This one takes a C function.")

(call SSL_CTX_set_purpose
  (parameters
    (ctx "SSL_CTX *")
    (purpose "int" "X509_PURPOSE_..."))
  (result "int" "1, or 0 with the reason in the queue")
  (source "X509_VERIFY_PARAM_set_purpose(3)")
  (doc "Sets the purpose that the peer's certificate must serve. Without it the side decides: SSL
        client or SSL server."))

(call SSL_CTX_set_trust
  (parameters
    (ctx "SSL_CTX *")
    (trust "int" "X509_TRUST_..."))
  (result "int" "1, or 0 with the reason in the queue")
  (source "X509_VERIFY_PARAM_set_trust(3)")
  (doc "Sets what a root has to be trusted for."))

(call SSL_CTX_get0_param
  (parameters (ctx "SSL_CTX *"))
  (result "X509_VERIFY_PARAM *" interior "the parameters")
  (doc "Gives the context's verification parameters, to be read or changed in place."))

(call SSL_CTX_set1_param
  (parameters (ctx "SSL_CTX *") (param "X509_VERIFY_PARAM *"))
  (result "int" "1, or 0")
  (by "param == SSL_CTX_get0_param(ctx) ? 1 : SSL_CTX_set1_param(ctx, param)")
  (source "SSL_CTX_get0_param(3)")
  (doc "Copies what is set in `param` to the context's verification parameters."))

(call SSL_CTX_load_verify_locations
  (touches store)
  (parameters
    (ctx "SSL_CTX *")
    (file "const char *" null raw "PEM, trusted certificates; NULL for none")
    (directory "const char *" null raw "of such files, named by `openssl rehash`; NULL for none"))
  (result "int" "1; 0 with the reason in the queue, but without one where both are NULL")
  (waits files)
  (doc "Adds certificates of a file, a directory or both to those that are trusted. The directory is
        looked into when a certificate is checked; whether it exists is not asked before."))

(call SSL_CTX_load_verify_file
  (touches store)
  (parameters (ctx "SSL_CTX *") (file "const char *" raw "PEM"))
  (result "int" "1, or 0 with the reason in the queue")
  (since "3.0")
  (waits files)
  (doc "Adds the certificates of a file to those that are trusted."))

(call SSL_CTX_load_verify_dir
  (touches store)
  (parameters (ctx "SSL_CTX *") (directory "const char *" raw))
  (result "int" "1, or 0 with the reason in the queue")
  (since "3.0")
  (waits files)
  (doc "Adds a directory of trusted certificates. It is looked into when a certificate is
        checked."))

(call SSL_CTX_load_verify_store
  (touches store)
  (parameters (ctx "SSL_CTX *") (uri "const char *" raw "what OSSL_STORE_open(3) takes"))
  (result "int" "1, or 0 with the reason in the queue")
  (since "3.0")
  (waits files)
  (doc "Adds the trusted certificates that a URI stands for."))

(call SSL_CTX_set_default_verify_paths
  (touches store)
  (parameters (ctx "SSL_CTX *"))
  (result "int" "1, also where nothing is found there; 0 with the reason in the queue")
  (waits files)
  (source "SSL_CTX_load_verify_locations(3)")
  (doc "Adds the authorities that the system trusts: default file, directory and, since OpenSSL 3.0,
        store. SSL_CERT_FILE and SSL_CERT_DIR in the environment override the first two."))

(call SSL_CTX_set_default_verify_file
  (touches store)
  (parameters (ctx "SSL_CTX *"))
  (result "int" "1, also where there is no such file; or 0")
  (waits files)
  (source "SSL_CTX_load_verify_locations(3)")
  (doc "Adds the certificates of the default file to those that are trusted."))

(call SSL_CTX_set_default_verify_dir
  (touches store)
  (parameters (ctx "SSL_CTX *"))
  (result "int" "1, also where there is no such directory; or 0")
  (waits files)
  (source "SSL_CTX_load_verify_locations(3)")
  (doc "Adds the default directory of trusted certificates."))

(call SSL_CTX_set_default_verify_store
  (touches store)
  (parameters (ctx "SSL_CTX *"))
  (result "int" "1, also where there is none; or 0")
  (since "3.0")
  (waits files)
  (source "SSL_CTX_load_verify_locations(3)")
  (doc "Adds the default store of trusted certificates."))

(call SSL_CTX_get_cert_store
  (touches store)
  (parameters (ctx "const SSL_CTX *"))
  (result "X509_STORE *" counted "the store")
  (source "SSL_CTX_set_cert_store(3)")
  (doc "Gives the store of trusted certificates."))

(call SSL_CTX_set_cert_store
  (touches store)
  (parameters (ctx "SSL_CTX *") (store "X509_STORE *" taken))
  (result "void")
  (doc "Replaces the store of trusted certificates."))

(call SSL_CTX_set1_cert_store
  (touches store)
  (parameters (ctx "SSL_CTX *") (store "X509_STORE *"))
  (result "void")
  (source "SSL_CTX_set_cert_store(3)")
  (doc "Replaces the store of trusted certificates. `store` is counted up: several contexts may
        share one."))

(call SSL_CTX_set0_verify_cert_store
  (touches store)
  (parameters (ctx "SSL_CTX *") (store "X509_STORE *" null taken))
  (result "long" "1")
  (by "SSL_CTX_ctrl(ctx, SSL_CTRL_SET_VERIFY_CERT_STORE, 0, store)")
  (doc "Sets a store that peers are verified with in place of the context's; 0 for that one
        again."))

(call SSL_CTX_set1_verify_cert_store
  (touches store)
  (parameters (ctx "SSL_CTX *") (store "X509_STORE *" null))
  (result "long" "1")
  (by "SSL_CTX_ctrl(ctx, SSL_CTRL_SET_VERIFY_CERT_STORE, 1, store)")
  (doc "Sets a store that peers are verified with in place of the context's; 0 for that one again.
        It is counted up."))

; By hand: SSL_CTX_ctrl(ctx, SSL_CTRL_GET_VERIFY_CERT_STORE, 0, &store); `store` gets the handle as
; a (counted) result, or 0 for NULL.
(call SSL_CTX_get0_verify_cert_store
  (needs SSL_CTX_ctrl)
  (touches store)
  (parameters
    (ctx "SSL_CTX *")
    (store "X509_STORE **" out "gets the store's handle, or 0"))
  (result "long" "1")
  (by-hand)
  (doc "Gives the store that peers are verified with, if it is not the context's."))

(call SSL_CTX_set0_chain_cert_store
  (parameters (ctx "SSL_CTX *") (store "X509_STORE *" null taken))
  (result "long" "1")
  (by "SSL_CTX_ctrl(ctx, SSL_CTRL_SET_CHAIN_CERT_STORE, 0, store)")
  (doc "Sets a store that the context's own chains are built from in place of the context's; 0 for
        that one again."))

(call SSL_CTX_set1_chain_cert_store
  (parameters (ctx "SSL_CTX *") (store "X509_STORE *" null))
  (result "long" "1")
  (by "SSL_CTX_ctrl(ctx, SSL_CTRL_SET_CHAIN_CERT_STORE, 1, store)")
  (doc "Sets a store that the context's own chains are built from in place of the context's; 0 for
        that one again. It is counted up."))

; By hand: the same with SSL_CTX_ctrl(ctx, SSL_CTRL_GET_CHAIN_CERT_STORE, 0, &store).
(call SSL_CTX_get0_chain_cert_store
  (needs SSL_CTX_ctrl)
  (parameters
    (ctx "SSL_CTX *")
    (store "X509_STORE **" out "gets the store's handle, or 0"))
  (result "long" "1")
  (by-hand)
  (doc "Gives the store that the context's own chains are built from, if it is not the context's."))

(call SSL_CTX_set_post_handshake_auth
  (parameters (ctx "SSL_CTX *") (on "int" "1 or 0"))
  (result "void")
  (doc "Says whether a client offers to be asked for its certificate after the handshake, in TLS
        1.3. It does not at first."))

;; Names of authorities that are sent to peers.

(call SSL_CTX_set_client_CA_list
  (touches lists)
  (parameters
    (ctx "SSL_CTX *" (stales SSL_CTX_get_client_CA_list))
    (names "STACK_OF(X509_NAME) *" null taken))
  (result "void")
  (doc "Sets the names of the authorities that a server sends when it asks a client for a
        certificate; 0 for none. SSL_load_client_CA_file makes such a list."))

(call SSL_CTX_get_client_CA_list
  (touches lists)
  (parameters (ctx "const SSL_CTX *"))
  (result "STACK_OF(X509_NAME) *" copied "a copy of the list, or 0")
  (doc "Gives the list that SSL_CTX_set_client_CA_list set. To add to it call
        SSL_CTX_add_client_CA."))

(call SSL_CTX_add_client_CA
  (touches lists)
  (parameters
    (ctx "SSL_CTX *" (stales SSL_CTX_get_client_CA_list))
    (x509 "X509 *" null "an authority's certificate"))
  (result "int" "1, or 0; 0 for NULL, without a reason in the queue")
  (doc "Adds the subject of a certificate to the list that SSL_CTX_set_client_CA_list sets."))

(call SSL_CTX_set0_CA_list
  (touches lists)
  (parameters
    (ctx "SSL_CTX *" (stales SSL_CTX_get0_CA_list))
    (names "STACK_OF(X509_NAME) *" null taken))
  (result "void")
  (doc "Sets the names of authorities that either side sends; 0 for none. A server that has a list
        of SSL_CTX_set_client_CA_list sends that one."))

(call SSL_CTX_get0_CA_list
  (touches lists)
  (parameters (ctx "const SSL_CTX *"))
  (result "const STACK_OF(X509_NAME) *" copied "a copy of the list, or 0")
  (doc "Gives the list that SSL_CTX_set0_CA_list set."))

(call SSL_CTX_add1_to_CA_list
  (touches lists)
  (parameters
    (ctx "SSL_CTX *" (stales SSL_CTX_get0_CA_list))
    (x509 "const X509 *" null "an authority's certificate"))
  (result "int" "1, or 0")
  (doc "Adds the subject of a certificate to the list that SSL_CTX_set0_CA_list sets."))

(call SSL_CTX_set1_client_certificate_types
  (parameters
    (ctx "SSL_CTX *")
    (types "unsigned char *" null (bytes length) "types as in the CertificateRequest, a byte each;
                                                  NULL: the usual ones")
    (length "long" "0 to 255"))
  (result "int" "1, or 0")
  (by "SSL_CTX_ctrl(ctx, SSL_CTRL_SET_CLIENT_CERT_TYPES, length, types)")
  (source "openssl/ssl.h")
  (doc "Sets the certificate types that a server names when it asks a client, before TLS 1.3."))

;; DANE.

(call SSL_CTX_dane_enable
  (parameters (ctx "SSL_CTX *"))
  (result "int" "1, or 0 or less")
  (doc "Makes ready for DANE; SSL_dane_enable then turns it on for a connection."))

; Without SSL_CTX_dane_enable, which may be called again, the table of types would have an entry
; that was never written and that later calls follow.
(call SSL_CTX_dane_mtype_set
  (parameters
    (ctx "SSL_CTX *")
    (md "const EVP_MD *" null "NULL: the type is not used")
    (mtype "uint8_t" "matching type, 1 to 255")
    (ord "uint8_t" "strength: higher is preferred"))
  (result "int" "1, or 0 or less")
  (by "SSL_CTX_dane_enable(ctx) <= 0 ? -1 : SSL_CTX_dane_mtype_set(ctx, md, mtype, ord)")
  (source "SSL_CTX_dane_enable(3)")
  (doc "Sets the digest of a matching type, or switches the type off. It makes ready for DANE as
        SSL_CTX_dane_enable does."))

(call SSL_CTX_dane_set_flags
  (parameters
    (ctx "SSL_CTX *")
    (flags "unsigned long" "bits DANE_FLAG_... to add"))
  (result "unsigned long" "the flags before")
  (doc "Adds DANE flags for connections that are made afterwards."))

(call SSL_CTX_dane_clear_flags
  (parameters
    (ctx "SSL_CTX *")
    (flags "unsigned long" "bits DANE_FLAG_... to take away"))
  (result "unsigned long" "the flags before")
  (doc "Takes DANE flags away."))

;; Certificate transparency.

(call SSL_CTX_enable_ct
  (parameters
    (ctx "SSL_CTX *")
    (mode "int" "SSL_CT_VALIDATION_PERMISSIVE, which only collects, or SSL_CT_VALIDATION_STRICT"))
  (result "int" "1, or 0 with the reason in the queue")
  (doc "Has clients ask for signed certificate timestamps and, if strict, insist on a valid one."))

(call SSL_CTX_disable_ct
  (parameters (ctx "SSL_CTX *"))
  (result "void")
  (by "SSL_CTX_set_ct_validation_callback(ctx, NULL, NULL)")
  (source "SSL_CTX_enable_ct(3)")
  (doc "Ends what SSL_CTX_enable_ct began."))

(call SSL_CTX_ct_is_enabled
  (parameters (ctx "const SSL_CTX *"))
  (result "int" "1 or 0")
  (source "SSL_CTX_enable_ct(3)")
  (doc "Tells whether signed certificate timestamps are asked for."))

(instead SSL_CTX_set_ct_validation_callback
  "SSL_CTX_enable_ct has two callbacks of OpenSSL's own, SSL_CTX_disable_ct takes them off. This one
   takes a C function: gasket_callback_new makes one, gasket_dynamic_call sets it.")

(call SSL_CTX_set_ctlog_list_file
  (parameters
    (ctx "SSL_CTX *")
    (file "const char *" raw "a list of logs in the format of OpenSSL's configuration files"))
  (result "int" "1, or 0 with the reason in the queue")
  (waits files)
  (doc "Adds the certificate transparency logs that a file names to the known ones."))

(call SSL_CTX_set_default_ctlog_list_file
  (parameters (ctx "SSL_CTX *"))
  (result "int" "1, or 0 with the reason in the queue")
  (waits files)
  (source "SSL_CTX_set_ctlog_list_file(3)")
  (doc "Adds the logs of the default file, or of the one that CTLOG_FILE in the environment
        names."))

(instead SSL_CTX_set0_ctlog_store
  "The context has a store: SSL_CTX_set_ctlog_list_file and SSL_CTX_set_default_ctlog_list_file fill
   it. CTLOG_STORE is no type of handles.")

(instead SSL_CTX_get0_ctlog_store
  "CTLOG_STORE is no type of handles. SSL_CTX_set_ctlog_list_file fills the context's.")

;; Temporary keys for key exchange.

(call SSL_CTX_set_tmp_dh
  (touches dh)
  (parameters
    (ctx "SSL_CTX *")
    (dh "DH *" null))
  (result "long" "1; 0 with the reason in the queue, as for NULL or a group too small for the
                  security level")
  (by "SSL_CTX_ctrl(ctx, SSL_CTRL_SET_TMP_DH, 0, dh)")
  (doc "Sets the group for finite-field Diffie-Hellman. `dh` is counted up. Deprecated since OpenSSL
        3.0 in favour of SSL_CTX_set0_tmp_dh_pkey."))

(call SSL_CTX_set0_tmp_dh_pkey
  (touches dh)
  (parameters
    (ctx "SSL_CTX *")
    (pkey "EVP_PKEY *" taken "parameters for Diffie-Hellman"))
  (result "int" "1; 0 with the reason in the queue, as for a group too small for the security
                 level")
  (since "3.0")
  (doc "Sets the group for finite-field Diffie-Hellman."))

(call SSL_CTX_set_dh_auto
  (parameters
    (ctx "SSL_CTX *")
    (on "long" "0: off; 1: on; 2: on, with a group of 1024 bits where the security level permits
                that"))
  (result "long" "1")
  (by "SSL_CTX_ctrl(ctx, SSL_CTRL_SET_DH_AUTO, on, NULL)")
  (doc "Says whether OpenSSL chooses a group for Diffie-Hellman that is as strong as the server's
        key. A group of SSL_CTX_set_tmp_dh is not used then."))

(instead SSL_CTX_set_tmp_dh_callback
  "SSL_CTX_set_dh_auto chooses by the key, SSL_CTX_set_tmp_dh sets a group. This one takes a C
   function.")

(call SSL_CTX_set_tmp_ecdh
  (parameters
    (ctx "SSL_CTX *")
    (ec_key "EC_KEY *" null "a key on a named curve"))
  (result "long" "1, or 0; 0 for NULL, with the reason in the queue")
  (by "SSL_CTX_ctrl(ctx, SSL_CTRL_SET_TMP_ECDH, 0, ec_key)")
  (doc "Makes a key's curve the only group for key exchange; the key itself is not used. Deprecated
        since OpenSSL 3.0 in favour of SSL_CTX_set1_groups."))

(call SSL_CTX_set_ecdh_auto
  (parameters
    (ctx "SSL_CTX *")
    (on "int"))
  (result "int" "1 if `on` is other than 0, else 0")
  (by "on != 0")
  (doc "Does nothing: key exchange on elliptic curves is always on. SSL_CTX_set1_groups selects the
        curves."))

(call SSL_CTX_need_tmp_RSA
  (parameters (ctx "SSL_CTX *"))
  (result "int" "0")
  (by "0")
  (source "openssl/ssl.h")
  (doc "Answers 0: temporary RSA keys are never needed, as no cipher uses them any more."))

(call SSL_CTX_set_tmp_rsa
  (parameters
    (ctx "SSL_CTX *")
    (rsa "RSA *" null "not used, and not taken"))
  (result "int" "1")
  (by "1")
  (source "openssl/ssl.h")
  (doc "Does nothing: no cipher uses temporary RSA keys any more."))

(instead SSL_CTX_set_tmp_rsa_callback
  "There is nothing to set: no cipher uses temporary RSA keys any more, and the macro does
   nothing.")

;; Sessions: the cache of the context.

(call SSL_CTX_set_session_cache_mode
  (parameters
    (ctx "SSL_CTX *")
    (mode "long" "SSL_SESS_CACHE_OFF, or bits SSL_SESS_CACHE_..."))
  (result "long" "the mode before")
  (by "SSL_CTX_ctrl(ctx, SSL_CTRL_SET_SESS_CACHE_MODE, mode, NULL)")
  (alias ssl-ctx-sess-set-cache-mode)
  (doc "Says which sessions are cached. It is SSL_SESS_CACHE_SERVER, which is 2, at first."))

(call SSL_CTX_get_session_cache_mode
  (parameters (ctx "SSL_CTX *"))
  (result "long" "bits SSL_SESS_CACHE_...")
  (by "SSL_CTX_ctrl(ctx, SSL_CTRL_GET_SESS_CACHE_MODE, 0, NULL)")
  (alias ssl-ctx-sess-get-cache-mode)
  (doc "Tells which sessions are cached."))

(call SSL_CTX_sess_set_cache_size
  (parameters
    (ctx "SSL_CTX *")
    (size "long" "sessions; 0: no limit; below 0: nothing is changed"))
  (result "long" "the size before; 0 for a size below 0")
  (by "SSL_CTX_ctrl(ctx, SSL_CTRL_SET_SESS_CACHE_SIZE, size, NULL)")
  (doc "Limits the number of cached sessions. It is 20480 at first."))

(call SSL_CTX_sess_get_cache_size
  (parameters (ctx "SSL_CTX *"))
  (result "long" "sessions; 0: no limit")
  (by "SSL_CTX_ctrl(ctx, SSL_CTRL_GET_SESS_CACHE_SIZE, 0, NULL)")
  (source "SSL_CTX_sess_set_cache_size(3)")
  (doc "Tells the limit of the number of cached sessions."))

(call SSL_CTX_set_timeout
  (parameters (ctx "SSL_CTX *") (seconds "long"))
  (result "long" "the seconds before")
  (doc "Sets how long sessions that are made afterwards can be resumed. SSL_get_default_timeout
        tells what it is at first."))

(call SSL_CTX_get_timeout
  (parameters (ctx "const SSL_CTX *"))
  (result "long" "seconds")
  (glance)
  (source "SSL_CTX_set_timeout(3)")
  (doc "Tells how long sessions can be resumed."))

(call SSL_CTX_set_session_id_context
  (parameters
    (ctx "SSL_CTX *")
    (context "const unsigned char *" (bytes length) "any bytes")
    (length "unsigned int" "0 to 32"))
  (result "int" "1, or 0 if it is too long")
  (doc "Marks the sessions of a server's context: only those with the same mark are resumed. A
        server that verifies clients needs one."))

; By hand: SSL_CTX_add_session(ctx, copy) with copy = SSL_SESSION_dup(session), which is freed
; afterwards. A session is linked into one cache by pointers of its own, and OpenSSL corrupts memory
; when one that lies in another context's cache is added.
(call SSL_CTX_add_session
  (needs SSL_CTX_add_session SSL_SESSION_dup)
  (parameters (ctx "SSL_CTX *") (session "SSL_SESSION *"))
  (result "int" "1, or 0")
  (by-hand)
  (doc "Puts a copy of a session into the cache. One with the same id is replaced."))

(call SSL_CTX_remove_session
  (parameters (ctx "SSL_CTX *") (session "SSL_SESSION *"))
  (result "int" "1, or 0 if the cache has none with its id")
  (source "SSL_CTX_add_session(3)")
  (doc "Takes the session with the same id out of the cache. Neither can be resumed any more."))

(call SSL_CTX_flush_sessions
  (parameters
    (ctx "SSL_CTX *")
    (time "long" "seconds since 1970, UTC; 0: all sessions"))
  (result "void")
  (doc "Takes the sessions that are expired at a time out of the cache."))

(instead SSL_CTX_sessions
  "It answers OpenSSL's own table, which has no safe reader. SSL_CTX_sess_number tells how many
   sessions there are.")

(call SSL_CTX_sess_number
  (parameters (ctx "SSL_CTX *"))
  (result "long" "sessions")
  (by "SSL_CTX_ctrl(ctx, SSL_CTRL_SESS_NUMBER, 0, NULL)")
  (doc "Counts the sessions in the cache."))

(call SSL_CTX_sess_connect
  (parameters (ctx "SSL_CTX *"))
  (result "long" "handshakes")
  (by "SSL_CTX_ctrl(ctx, SSL_CTRL_SESS_CONNECT, 0, NULL)")
  (source "SSL_CTX_sess_number(3)")
  (doc "Counts the handshakes that clients of the context began."))

(call SSL_CTX_sess_connect_good
  (parameters (ctx "SSL_CTX *"))
  (result "long" "handshakes")
  (by "SSL_CTX_ctrl(ctx, SSL_CTRL_SESS_CONNECT_GOOD, 0, NULL)")
  (source "SSL_CTX_sess_number(3)")
  (doc "Counts the handshakes that clients of the context finished."))

(call SSL_CTX_sess_connect_renegotiate
  (parameters (ctx "SSL_CTX *"))
  (result "long" "renegotiations")
  (by "SSL_CTX_ctrl(ctx, SSL_CTRL_SESS_CONNECT_RENEGOTIATE, 0, NULL)")
  (source "SSL_CTX_sess_number(3)")
  (doc "Counts the renegotiations that clients of the context began."))

(call SSL_CTX_sess_accept
  (parameters (ctx "SSL_CTX *"))
  (result "long" "handshakes")
  (by "SSL_CTX_ctrl(ctx, SSL_CTRL_SESS_ACCEPT, 0, NULL)")
  (source "SSL_CTX_sess_number(3)")
  (doc "Counts the handshakes that servers of the context began."))

(call SSL_CTX_sess_accept_good
  (parameters (ctx "SSL_CTX *"))
  (result "long" "handshakes")
  (by "SSL_CTX_ctrl(ctx, SSL_CTRL_SESS_ACCEPT_GOOD, 0, NULL)")
  (source "SSL_CTX_sess_number(3)")
  (doc "Counts the handshakes that servers of the context finished."))

(call SSL_CTX_sess_accept_renegotiate
  (parameters (ctx "SSL_CTX *"))
  (result "long" "renegotiations")
  (by "SSL_CTX_ctrl(ctx, SSL_CTRL_SESS_ACCEPT_RENEGOTIATE, 0, NULL)")
  (source "SSL_CTX_sess_number(3)")
  (doc "Counts the renegotiations that servers of the context began."))

(call SSL_CTX_sess_hits
  (parameters (ctx "SSL_CTX *"))
  (result "long" "sessions")
  (by "SSL_CTX_ctrl(ctx, SSL_CTRL_SESS_HIT, 0, NULL)")
  (source "SSL_CTX_sess_number(3)")
  (doc "Counts the sessions that were resumed."))

(call SSL_CTX_sess_cb_hits
  (parameters (ctx "SSL_CTX *"))
  (result "long" "sessions")
  (by "SSL_CTX_ctrl(ctx, SSL_CTRL_SESS_CB_HIT, 0, NULL)")
  (source "SSL_CTX_sess_number(3)")
  (doc "Counts the sessions that servers got from an external cache."))

(call SSL_CTX_sess_misses
  (parameters (ctx "SSL_CTX *"))
  (result "long" "sessions")
  (by "SSL_CTX_ctrl(ctx, SSL_CTRL_SESS_MISSES, 0, NULL)")
  (source "SSL_CTX_sess_number(3)")
  (doc "Counts the sessions that clients named and the server's cache did not have."))

(call SSL_CTX_sess_timeouts
  (parameters (ctx "SSL_CTX *"))
  (result "long" "sessions")
  (by "SSL_CTX_ctrl(ctx, SSL_CTRL_SESS_TIMEOUTS, 0, NULL)")
  (source "SSL_CTX_sess_number(3)")
  (doc "Counts the sessions that clients named and that had expired."))

(call SSL_CTX_sess_cache_full
  (parameters (ctx "SSL_CTX *"))
  (result "long" "sessions")
  (by "SSL_CTX_ctrl(ctx, SSL_CTRL_SESS_CACHE_FULL, 0, NULL)")
  (source "SSL_CTX_sess_number(3)")
  (doc "Counts the sessions that had to leave because the cache was full."))

(instead SSL_CTX_sess_set_new_cb
  "A client gets its session with SSL_get1_session, and gasket_ctx_set_resumption has sessions
   resumed by themselves. This one takes a C function: gasket_callback_new makes one,
   gasket_dynamic_call sets it.")

(instead SSL_CTX_sess_get_new_cb
  "It answers a C function; gasket_dynamic_call reads it.")

(instead SSL_CTX_sess_set_remove_cb
  "It takes a C function, for caches outside of OpenSSL: gasket_callback_new makes one,
   gasket_dynamic_call sets it.")

(instead SSL_CTX_sess_get_remove_cb
  "It answers a C function; gasket_dynamic_call reads it.")

(instead SSL_CTX_sess_set_get_cb
  "Servers of several processes resume each other's sessions with gasket_ctx_set_ticket_keys. This
   one takes a C function: gasket_callback_new makes one, gasket_dynamic_call sets it.")

(instead SSL_CTX_sess_get_get_cb
  "It answers a C function; gasket_dynamic_call reads it.")

(instead SSL_CTX_set_generate_session_id
  "OpenSSL makes random ids. This one takes a C function: gasket_callback_new makes one,
   gasket_dynamic_call sets it.")

(instead SSL_CTX_set_not_resumable_session_callback
  "SSL_CTX_set_session_cache_mode and SSL_OP_NO_TICKET say what is resumed. This one takes a C
   function: gasket_callback_new makes one, gasket_dynamic_call sets it.")

;; Session tickets.

(call SSL_CTX_set_tlsext_ticket_keys
  (parameters
    (ctx "SSL_CTX *")
    (keys "void *" null (bytes length) "name, HMAC key and AES key; NULL asks for the length")
    (length "long" "80"))
  (result "long" "1; for NULL the length that is needed; 0 with the reason in the queue")
  (by "SSL_CTX_ctrl(ctx, SSL_CTRL_SET_TLSEXT_TICKET_KEYS, length, keys)")
  (source "SSL_CTX_set_tlsext_ticket_key_cb(3)")
  (doc "Sets the keys that a server's session tickets are sealed with. They are random at first."))

(call SSL_CTX_get_tlsext_ticket_keys
  (parameters
    (ctx "SSL_CTX *")
    (keys "void *" null (room length) "NULL asks for the length")
    (length "long" "80"))
  (result "long" "1; for NULL the length that is needed; 0 with the reason in the queue")
  (by "SSL_CTX_ctrl(ctx, SSL_CTRL_GET_TLSEXT_TICKET_KEYS, length, keys)")
  (source "SSL_CTX_set_tlsext_ticket_key_cb(3)")
  (doc "Gives the keys that a server's session tickets are sealed with. They are secret."))

(instead SSL_CTX_set_tlsext_ticket_key_cb
  "gasket_ctx_set_ticket_keys or SSL_CTX_set_tlsext_ticket_keys sets the keys themselves. This one
   takes a C function.")

(instead SSL_CTX_set_tlsext_ticket_key_evp_cb
  "gasket_ctx_set_ticket_keys or SSL_CTX_set_tlsext_ticket_keys sets the keys themselves. This one
   takes a C function.")

(instead SSL_CTX_set_session_ticket_cb
  "It takes two C functions: gasket_callback_new makes them, gasket_dynamic_call sets them.")

(call SSL_CTX_set_num_tickets
  (parameters (ctx "SSL_CTX *") (count "size_t"))
  (result "int" "1, or 0")
  (doc "Sets how many tickets a server sends after a full handshake of TLS 1.3; it is 2 at first.
        After a resumption it is never more than one."))

(call SSL_CTX_get_num_tickets
  (parameters (ctx "const SSL_CTX *"))
  (result "size_t" "tickets")
  (glance)
  (source "SSL_CTX_set_num_tickets(3)")
  (doc "Tells how many tickets a server sends."))

;; Early data.

(call SSL_CTX_set_max_early_data
  (parameters (ctx "SSL_CTX *") (bytes "uint32_t"))
  (result "int" "1, or 0")
  (source "SSL_read_early_data(3)")
  (doc "Sets how many bytes of early data a server allows; it is 0 at first, which is none."))

(call SSL_CTX_get_max_early_data
  (parameters (ctx "const SSL_CTX *"))
  (result "uint32_t" "bytes")
  (source "SSL_read_early_data(3)")
  (doc "Tells how many bytes of early data a server allows."))

(call SSL_CTX_set_recv_max_early_data
  (parameters (ctx "SSL_CTX *") (bytes "uint32_t"))
  (result "int" "1, or 0")
  (source "SSL_read_early_data(3)")
  (doc "Sets how many bytes of early data a server takes or skips before it breaks the connection
        off; it is 16384 at first. It should not be below what SSL_CTX_set_max_early_data allows."))

(call SSL_CTX_get_recv_max_early_data
  (parameters (ctx "const SSL_CTX *"))
  (result "uint32_t" "bytes")
  (source "SSL_read_early_data(3)")
  (doc "Tells how many bytes of early data a server takes or skips."))

(instead SSL_CTX_set_allow_early_data_cb
  "SSL_CTX_set_max_early_data allows early data or not. This one takes a C function:
   gasket_callback_new makes one, gasket_dynamic_call sets it.")

;; Sizes of records, buffers and certificate lists.

(call SSL_CTX_set_max_cert_list
  (parameters
    (ctx "SSL_CTX *")
    (bytes "long" "below 0: nothing is changed"))
  (result "long" "the bytes before; 0 for a number below 0")
  (by "SSL_CTX_ctrl(ctx, SSL_CTRL_SET_MAX_CERT_LIST, bytes, NULL)")
  (doc "Limits the size of the peer's certificate chain. It is 102400 bytes at first."))

(call SSL_CTX_get_max_cert_list
  (parameters (ctx "SSL_CTX *"))
  (result "long" "bytes")
  (by "SSL_CTX_ctrl(ctx, SSL_CTRL_GET_MAX_CERT_LIST, 0, NULL)")
  (source "SSL_CTX_set_max_cert_list(3)")
  (doc "Tells the limit of the size of the peer's certificate chain."))

(call SSL_CTX_set_max_send_fragment
  (parameters (ctx "SSL_CTX *") (bytes "long" "512 to 16384"))
  (result "long" "1, or 0 if it is out of range")
  (by "SSL_CTX_ctrl(ctx, SSL_CTRL_SET_MAX_SEND_FRAGMENT, bytes, NULL)")
  (source "SSL_CTX_set_split_send_fragment(3)")
  (doc "Limits the plain bytes in a record that is sent; it is 16384 at first."))

(call SSL_CTX_set_split_send_fragment
  (parameters (ctx "SSL_CTX *") (bytes "long" "1 to the limit of SSL_CTX_set_max_send_fragment"))
  (result "long" "1, or 0 if it is out of range")
  (by "SSL_CTX_ctrl(ctx, SSL_CTRL_SET_SPLIT_SEND_FRAGMENT, bytes, NULL)")
  (doc "Sets how many plain bytes go to each pipeline when one write is encrypted by several."))

(call SSL_CTX_set_max_pipelines
  (parameters (ctx "SSL_CTX *") (count "long" "1 to 32"))
  (result "long" "1, or 0 if it is out of range")
  (by "SSL_CTX_ctrl(ctx, SSL_CTRL_SET_MAX_PIPELINES, count, NULL)")
  (source "SSL_CTX_set_split_send_fragment(3)")
  (doc "Sets how many records may be encrypted at a time; it is 1 at first. More has an effect only
        with an engine that can do it, and turns read-ahead on."))

(call SSL_CTX_set_default_read_buffer_len
  (parameters (ctx "SSL_CTX *") (bytes "size_t"))
  (result "void")
  (source "SSL_CTX_set_split_send_fragment(3)")
  (doc "Sets the size of the buffer that records are read to. A size below OpenSSL's own, which has
        room for one record at least, has no effect."))

(call SSL_CTX_set_tlsext_max_fragment_length
  (parameters
    (ctx "SSL_CTX *")
    (mode "uint8_t" "TLSEXT_max_fragment_length_...: 0 off, 1 to 4 for 512, 1024, 2048 and 4096
                     bytes"))
  (result "int" "1, or 0 with the reason in the queue")
  (source "SSL_CTX_set_split_send_fragment(3)")
  (doc "Has clients ask for shorter records, both ways."))

(call SSL_CTX_set_block_padding
  (parameters (ctx "SSL_CTX *") (size "size_t" "bytes, 16384 at most; 0 and 1: no padding"))
  (result "int" "1, or 0 if it is too large")
  (source "SSL_CTX_set_record_padding_callback(3)")
  (doc "Has records of TLS 1.3 padded to a multiple of a size."))

(instead SSL_CTX_set_record_padding_callback
  "SSL_CTX_set_block_padding pads to a multiple of a size. This one takes a C function:
   gasket_callback_new makes one, gasket_dynamic_call sets it.")

(instead SSL_CTX_set_record_padding_callback_arg
  "It keeps a raw pointer for the C function of SSL_CTX_set_record_padding_callback.")

(instead SSL_CTX_get_record_padding_callback_arg
  "It answers a raw pointer for the C function of SSL_CTX_set_record_padding_callback.")

;; Application protocols, server names, OCSP, SRTP and other extensions.

(call SSL_CTX_set_alpn_protos
  (parameters
    (ctx "SSL_CTX *")
    (protocols "const unsigned char *" null (bytes length) "names, each behind a byte with its
                                                            length; NULL for none")
    (length "unsigned int"))
  (result "int" "0; 1 if it failed or the bytes are no such list")
  (doc "Sets the application protocols that clients offer. gasket_ctx_set_alpn takes them as text,
        and for servers, too."))

(instead SSL_CTX_set_alpn_select_cb
  "gasket_ctx_set_alpn names the protocols that a server chooses from. This one takes a C
   function.")

(instead SSL_CTX_set_next_protos_advertised_cb
  "gasket_ctx_set_alpn: ALPN took the place of NPN, which TLS 1.3 has not. This one takes a C
   function.")

(instead SSL_CTX_set_npn_advertised_cb
  "gasket_ctx_set_alpn: ALPN took the place of NPN, which TLS 1.3 has not. This one takes a C
   function.")

(instead SSL_CTX_set_next_proto_select_cb
  "gasket_ctx_set_alpn: ALPN took the place of NPN, which TLS 1.3 has not. This one takes a C
   function.")

(instead SSL_CTX_set_npn_select_cb
  "gasket_ctx_set_alpn: ALPN took the place of NPN, which TLS 1.3 has not. This one takes a C
   function.")

(instead SSL_CTX_set_tlsext_servername_callback
  "gasket_ctx_add_server_name says which context serves which name; gasket_ctx_set_question has the
   program decide. This one takes a C function.")

(instead SSL_CTX_set_tlsext_servername_arg
  "It keeps a raw pointer for the C function of SSL_CTX_set_tlsext_servername_callback.
   gasket_ctx_add_server_name needs neither.")

(call SSL_CTX_set_tlsext_status_type
  (parameters
    (ctx "SSL_CTX *")
    (type "int" "TLSEXT_STATUSTYPE_ocsp, which is 1; -1: none"))
  (result "long" "1")
  (by "SSL_CTX_ctrl(ctx, SSL_CTRL_SET_TLSEXT_STATUS_REQ_TYPE, type, NULL)")
  (source "SSL_CTX_set_tlsext_status_cb(3)")
  (doc "Has clients ask the server for an OCSP answer about its certificate."))

(call SSL_CTX_get_tlsext_status_type
  (parameters (ctx "SSL_CTX *"))
  (result "long" "the type; -1: none")
  (by "SSL_CTX_ctrl(ctx, SSL_CTRL_GET_TLSEXT_STATUS_REQ_TYPE, 0, NULL)")
  (source "SSL_CTX_set_tlsext_status_cb(3)")
  (doc "Tells whether clients ask for an OCSP answer."))

(instead SSL_CTX_set_tlsext_status_cb
  "It takes a C function: gasket_callback_new makes one, gasket_dynamic_call sets it. A client can
   read the answer after the handshake.")

(instead SSL_CTX_get_tlsext_status_cb
  "It answers a C function; gasket_dynamic_call reads it.")

(instead SSL_CTX_set_tlsext_status_arg
  "It keeps a raw pointer for the C function of SSL_CTX_set_tlsext_status_cb.")

(instead SSL_CTX_get_tlsext_status_arg
  "It answers a raw pointer for the C function of SSL_CTX_set_tlsext_status_cb.")

(call SSL_CTX_set_tlsext_use_srtp
  (parameters
    (ctx "SSL_CTX *")
    (profiles "const char *" "names with colons between, such as `SRTP_AES128_CM_SHA1_80`"))
  (result "int" "0; 1 with the reason in the queue if it failed")
  (doc "Sets the SRTP profiles that are offered over DTLS, preferred ones first."))

(instead SSL_CTX_add_custom_ext
  "It takes C functions: gasket_callback_new makes them, gasket_dynamic_call sets them.
   SSL_CTX_use_serverinfo sends extensions whose bytes are always the same.")

(instead SSL_CTX_add_client_custom_ext
  "It takes C functions: gasket_callback_new makes them, gasket_dynamic_call sets them.")

(instead SSL_CTX_add_server_custom_ext
  "It takes C functions: gasket_callback_new makes them, gasket_dynamic_call sets them.
   SSL_CTX_use_serverinfo sends extensions whose bytes are always the same.")

(call SSL_CTX_has_client_custom_ext
  (parameters
    (ctx "const SSL_CTX *")
    (type "unsigned int" "number of the extension"))
  (result "int" "1 or 0")
  (source "SSL_CTX_add_client_custom_ext(3)")
  (doc "Tells whether clients of the context have an extension of the program's own."))

;; Pre-shared keys.

(call SSL_CTX_use_psk_identity_hint
  (parameters
    (ctx "SSL_CTX *")
    (hint "const char *" null raw "128 bytes at most; NULL for none"))
  (result "int" "1, or 0 with the reason in the queue")
  (doc "Sets what a server tells its clients to choose a pre-shared key by, before TLS 1.3.
        gasket_ctx_add_psk gives the keys."))

(instead SSL_CTX_set_psk_client_callback
  "gasket_ctx_add_psk gives a context its keys, for either side. This one takes a C function.")

(instead SSL_CTX_set_psk_server_callback
  "gasket_ctx_add_psk gives a context its keys, for either side. This one takes a C function.")

(instead SSL_CTX_set_psk_find_session_callback
  "gasket_ctx_add_psk gives a context its keys, for either side. This one takes a C function.")

(instead SSL_CTX_set_psk_use_session_callback
  "gasket_ctx_add_psk gives a context its keys, for either side. This one takes a C function.")

;; SRP, deprecated since OpenSSL 3.0. The functions for name and password take char * that they do
;; not write to; they are called by the command that they consist of.

(call SSL_CTX_SRP_CTX_init
  (parameters (ctx "SSL_CTX *"))
  (result "int" "1")
  (by "(SSL_CTX_SRP_CTX_free(ctx), SSL_CTX_SRP_CTX_init(ctx)) /* what it had would be lost, not freed */")
  (source "openssl/ssl.h")
  (doc "Sets the context's SRP settings to nothing, as SSL_CTX_SRP_CTX_free does."))

(call SSL_CTX_SRP_CTX_free
  (parameters (ctx "SSL_CTX *"))
  (result "int" "1")
  (source "openssl/ssl.h")
  (doc "Frees the context's SRP settings; they are as at first."))

(call SSL_CTX_set_srp_username
  (parameters
    (ctx "SSL_CTX *")
    (name "const char *" null raw "1 to 255 bytes; NULL: none"))
  (result "int" "1, or 0 with the reason in the queue")
  (by "SSL_CTX_ctrl(ctx, SSL_CTRL_SET_TLS_EXT_SRP_USERNAME, 0, (char *)name)")
  (source "SSL_CTX_set_srp_password(3)")
  (doc "Sets the name that clients log in with by SRP."))

(call SSL_CTX_set_srp_password
  (parameters (ctx "SSL_CTX *") (password "const char *" raw))
  (result "int" "1, or 0 with the reason in the queue")
  (by "SSL_CTX_ctrl(ctx, SSL_CTRL_SET_TLS_EXT_SRP_PASSWORD, 0, (char *)password)")
  (doc "Sets the password that clients log in with by SRP."))

(call SSL_CTX_set_srp_strength
  (parameters (ctx "SSL_CTX *") (bits "int"))
  (result "int" "1")
  (source "SSL_CTX_set_srp_password(3)")
  (doc "Sets the least size of the prime that clients accept for SRP; it is 1024 bits at first."))

(instead SSL_CTX_set_srp_cb_arg
  "It keeps a raw pointer for the C functions of the other SRP calls.")

(instead SSL_CTX_set_srp_username_callback
  "It takes a C function: gasket_callback_new makes one, gasket_dynamic_call sets it.")

(instead SSL_CTX_set_srp_client_pwd_callback
  "SSL_CTX_set_srp_password sets the password. This one takes a C function.")

(instead SSL_CTX_set_srp_verify_param_callback
  "OpenSSL checks the parameters against those of RFC 5054 by itself. This one takes a C function:
   gasket_callback_new makes one, gasket_dynamic_call sets it.")

;; Data of the program's own.

(call SSL_CTX_get_ex_new_index
  (result "int" "the index, or -1")
  (by-hand) (needs)
  (source "CRYPTO_get_ex_new_index(3)")
  (doc "Makes a new place for a number in every context. There are no callbacks."))

; By hand. `index` is refused when it is one of Gasket's own (ctx_index in ctx.c, the list of
; passwords above): OpenSSL or Gasket would follow the number as a pointer.
(call SSL_CTX_set_ex_data
  (parameters
    (ctx "SSL_CTX *")
    (index "int" (range 0 65535) "0, or what SSL_CTX_get_ex_new_index answered")
    (data "int64_t" "any number"))
  (result "int" "1, or 0")
  (by-hand)
  (source "CRYPTO_get_ex_new_index(3)")
  (doc "Keeps a number with the context."))

; By hand, with the same indexes.
(call SSL_CTX_get_ex_data
  (parameters
    (ctx "const SSL_CTX *")
    (index "int" (range 0 65535) "0, or what SSL_CTX_get_ex_new_index answered"))
  (result "int64_t" "the number; 0 if none was kept")
  (by-hand)
  (source "CRYPTO_get_ex_new_index(3)")
  (doc "Gives the number that is kept with the context."))

; By hand: SSL_CTX_set_ex_data with index 0.
(call SSL_CTX_set_app_data
  (parameters (ctx "SSL_CTX *") (data "int64_t" "any number"))
  (result "int" "1, or 0")
  (by-hand) (needs SSL_CTX_set_ex_data)
  (source "CRYPTO_get_ex_new_index(3)")
  (doc "Keeps a number with the context, at index 0."))

; By hand: SSL_CTX_get_ex_data with index 0.
(call SSL_CTX_get_app_data
  (parameters (ctx "const SSL_CTX *"))
  (result "int64_t" "the number; 0 if none was kept")
  (by-hand) (needs SSL_CTX_get_ex_data)
  (source "CRYPTO_get_ex_new_index(3)")
  (doc "Gives the number that SSL_CTX_set_app_data kept."))

;; Callbacks, and what does their work.

(instead SSL_CTX_set_info_callback
  "SSL_get_state and SSL_state_string_long tell where a handshake is. This one takes a C function:
   gasket_callback_new makes one, gasket_dynamic_call sets it.")

(instead SSL_CTX_get_info_callback
  "It answers a C function; gasket_dynamic_call reads it.")

(instead SSL_CTX_set_msg_callback
  "It takes a C function: gasket_callback_new makes one, gasket_dynamic_call sets it.")

(instead SSL_CTX_set_msg_callback_arg
  "It keeps a raw pointer for the C function of SSL_CTX_set_msg_callback.")

(instead SSL_CTX_set_keylog_callback
  "It takes a C function: gasket_callback_new makes one, gasket_dynamic_call sets it.")

(instead SSL_CTX_get_keylog_callback
  "It answers a C function; gasket_dynamic_call reads it.")

(instead SSL_CTX_set_client_hello_cb
  "gasket_ctx_set_question with GASKET_QUESTION_CLIENT_HELLO: the handshake pauses, and
   gasket_stream_answer may name another context. This one takes a C function.")

(instead SSL_CTX_set_cert_cb
  "gasket_ctx_set_question with GASKET_QUESTION_CERTIFICATE: the handshake pauses, and
   gasket_stream_answer may name a context whose certificate is presented. This one takes a C
   function.")

(instead SSL_CTX_set_client_cert_cb
  "gasket_ctx_set_question with GASKET_QUESTION_CERTIFICATE: the handshake pauses, and
   gasket_stream_answer may name a context whose certificate is presented. This one takes a C
   function.")

(instead SSL_CTX_get_client_cert_cb
  "It answers a C function; gasket_dynamic_call reads it.")

(instead SSL_CTX_set_client_cert_engine
  "gasket_ctx_set_question with GASKET_QUESTION_CERTIFICATE has the program choose a client's
   certificate. ENGINE is no type of handles, and OpenSSL 4.0 has no engines.")

(instead SSL_CTX_set_security_callback
  "SSL_CTX_set_security_level sets what is permitted. This one takes a C function:
   gasket_callback_new makes one, gasket_dynamic_call sets it.")

(instead SSL_CTX_get_security_callback
  "It answers a C function; gasket_dynamic_call reads it.")

(instead SSL_CTX_set0_security_ex_data
  "It keeps a raw pointer for the C function of SSL_CTX_set_security_callback.")

(instead SSL_CTX_get0_security_ex_data
  "It answers a raw pointer for the C function of SSL_CTX_set_security_callback.")

(instead SSL_CTX_set_cookie_generate_cb
  "It takes a C function, for servers of DTLS: gasket_callback_new makes one, gasket_dynamic_call
   sets it.")

(instead SSL_CTX_set_cookie_verify_cb
  "It takes a C function, for servers of DTLS: gasket_callback_new makes one, gasket_dynamic_call
   sets it.")

(instead SSL_CTX_set_stateless_cookie_generate_cb
  "It takes a C function, for SSL_stateless: gasket_callback_new makes one, gasket_dynamic_call sets
   it.")

(instead SSL_CTX_set_stateless_cookie_verify_cb
  "It takes a C function, for SSL_stateless: gasket_callback_new makes one, gasket_dynamic_call sets
   it.")

(instead SSL_CTX_set_async_callback
  "It takes a C function, for engines that work on their own: gasket_callback_new makes one,
   gasket_dynamic_call sets it.")

(instead SSL_CTX_set_async_callback_arg
  "It keeps a raw pointer for the C function of SSL_CTX_set_async_callback.")
