;;; Contexts: what streams have in common.

(room ctx "Contexts"
  "A context holds the settings that many streams share: protocol versions, certificate and key,
   whom to trust, ciphers. Make one, set it up, and make streams of it. Setters take effect for
   streams that are made afterwards. A context may be freed as soon as the streams are made; they
   keep it.

   A client's context is safe as it comes: TLS 1.2 and newer, the peer's certificate is required
   and checked against the authorities that the system trusts, and each stream must be told the
   name of its peer. gasket_ctx_set_verify with GASKET_VERIFY_NONE switches that off.

   Certificates, keys and revocation lists may be PEM, DER or PKCS#12; which it is shows from
   their content. Where a password is needed and none was given, the call fails; nothing is ever
   asked on the terminal.")

(constants side "Sides"
  "Which end of a TLS connection a stream is, or a context serves."
  (GASKET_CLIENT 0 "the one that begins the handshake")
  (GASKET_SERVER 1 "the one that answers it")
  (GASKET_BOTH 2 "for contexts: streams of either side can be made"))

(constants verify "Verification"
  "What is asked of the peer's certificate."
  (GASKET_VERIFY_NONE 0 "nothing; whatever the peer shows is accepted")
  (GASKET_VERIFY_OPTIONAL 1 "a peer may show none; one that is shown must be valid")
  (GASKET_VERIFY_REQUIRED 2 "a valid certificate"))

(constants crl "Revocation lists"
  "Which certificates are looked up in the revocation lists."
  (GASKET_CRL_NONE 0 "none")
  (GASKET_CRL_PEER 1 "the peer's own")
  (GASKET_CRL_ALL 2 "every one in its chain"))

(function gasket_ctx_new
  (parameters
    (side (enumeration side) "which streams will be made of it")
    (method text null "protocol versions, as listed below; NULL and empty mean `default`"))
  (result (handle ctx) new)
  (errors
    (bad-argument "`side` is not one of the three, or `method` names no version")
    (unsupported "the OpenSSL that is loaded cannot do a version that was named")
    (library "OpenSSL cannot be opened")
    no-memory ssl)
  (threads any) (waits files) (since "0.1.0")
  (sources "SSL_CTX_new(3)" "SSL_CTX_set_min_proto_version(3)")
  (doc
   "Makes a context.

    `default` means TLS 1.2 and newer. `tlsv1`, `tlsv1.1`, `tlsv1.2` and `tlsv1.3` mean just that
    version, and with a `+` behind them that version and newer; several are named with spaces
    between. `v23` means whatever both sides can do. The other names that are known are
    `sslv23`, which is `v23`, `tls-v1`, which is `tlsv1`, and `v2`, `sslv2`, `v3`, `sslv3` and
    `sslv3+`, of which today's OpenSSL can do only the last. A version that OpenSSL's security level
    forbids fails at the handshake, with a message that names the level."))

(function gasket_ctx_set_certificate
  (parameters
    (ctx (handle ctx))
    (certificate_file text "file of the certificate, with the rest of its chain behind it")
    (key_file text null "file of the private key; NULL or empty: it is in `certificate_file`")
    (password text null raw "opens an encrypted key; NULL for none"))
  (result nothing "certificate, chain and key are in place and belong together")
  (errors bad-handle
    (bad-argument "`certificate_file` is NULL, or a file name is not UTF-8")
    (os "a file cannot be read")
    (ssl "a file is empty or holds neither certificate nor key, the key belongs to another
          certificate, or the password is missing or wrong; the message says which")
    no-memory)
  (threads any) (waits files) (since "0.1.0")
  (sources "SSL_CTX_use_certificate_chain_file(3)" "SSL_CTX_use_PrivateKey_file(3)")
  (doc
   "Sets the certificate that is shown to peers, and its key, from files.

    A server needs one; a client only where the server asks for it. Certificates of several key
    types may be set one after the other; the handshake takes the one that suits. When the call
    fails the context is as it was."))

(function gasket_ctx_set_certificate_bytes
  (parameters
    (ctx (handle ctx))
    (certificate (bytes-in certificate_length) "the certificate, with the rest of its chain behind
                                                it")
    (certificate_length (length 0 2147483647) "bytes at `certificate`")
    (key (bytes-in key_length) null "the private key; NULL: it is among `certificate`")
    (key_length (length 0 2147483647) "bytes at `key`, 0 where that is NULL")
    (password text null raw "opens an encrypted key; NULL for none"))
  (result nothing "certificate, chain and key are in place and belong together")
  (errors bad-handle
    (bad-argument "bytes are NULL while their length is not 0, or a length is out of range")
    (ssl "the bytes are none or hold neither certificate nor key, the key belongs to another
          certificate, or the password is missing or wrong; the message says which")
    no-memory)
  (threads any) (waits never) (since "0.1.0")
  (sources "SSL_CTX_use_certificate(3)" "PKCS12_parse(3)")
  (doc
   "Sets the certificate that is shown to peers, and its key, from memory.

    The bytes are what would be in the files of gasket_ctx_set_certificate. They are not kept."))

(function gasket_ctx_set_verify
  (parameters
    (ctx (handle ctx))
    (mode (enumeration verify) "what is asked of the peer's certificate"))
  (result nothing)
  (errors bad-handle
    (bad-argument "`mode` is not one of the three"))
  (threads any) (waits never) (since "0.1.0")
  (sources "SSL_CTX_set_verify(3)")
  (doc
   "Says what is asked of the peer's certificate.

    A client's context begins with GASKET_VERIFY_REQUIRED, a server's with GASKET_VERIFY_NONE.
    A server that asks at all sends a request for a certificate. A certificate that was not asked
    for or accepted without checking still shows in gasket_stream_verify_result."))

(function gasket_ctx_set_max_depth
  (parameters
    (ctx (handle ctx))
    (depth (number 0 100) "how many authorities may stand between certificate and root"))
  (result nothing)
  (errors bad-handle
    (bad-argument "`depth` is out of range"))
  (threads any) (waits never) (since "0.1.0")
  (sources "SSL_CTX_set_verify_depth(3)")
  (doc
   "Limits the length of the peer's certificate chain.

    The limit is 10 to begin with. A longer chain is refused with verify result 22."))

(function gasket_ctx_set_ca_file
  (parameters
    (ctx (handle ctx))
    (path text "file of trusted certificates and, where they are to be checked, revocation lists"))
  (result nothing "the file's certificates are trusted")
  (errors bad-handle
    (bad-argument "`path` is NULL or not UTF-8")
    (os "the file cannot be read")
    (ssl "the file holds no certificate")
    no-memory)
  (threads any) (waits files) (since "0.1.0")
  (sources "SSL_CTX_load_verify_file(3)")
  (doc
   "Adds the certificates of a file to those that are trusted.

    With the first authority that is given by this function, gasket_ctx_set_ca_directory or
    gasket_ctx_set_ca_bytes the system's are no longer trusted by default. A server also names the
    authorities of the file to clients that it asks for a certificate. The file is read once by a
    process, for however many contexts, as long as it does not change."))

(function gasket_ctx_set_ca_directory
  (parameters
    (ctx (handle ctx))
    (path text "directory of trusted certificates, one a file, named by `openssl rehash`"))
  (result nothing "the directory is looked up when a certificate is checked")
  (errors bad-handle
    (bad-argument "`path` is NULL or not UTF-8")
    (os "there is no such directory, or it cannot be read")
    ssl no-memory)
  (threads any) (waits files) (since "0.1.0")
  (sources "SSL_CTX_load_verify_dir(3)" "openssl-rehash(1)")
  (doc
   "Adds the certificates of a directory to those that are trusted.

    Its files are looked up one by one by the hash in their names, during the handshake that needs
    them. The system's authorities are no longer trusted by default."))

(function gasket_ctx_set_ca_system
  (parameters
    (ctx (handle ctx)))
  (result nothing "the system's authorities are trusted")
  (errors bad-handle
    (ssl "the system's store cannot be read")
    no-memory)
  (threads any) (waits files) (since "0.1.0")
  (sources "SSL_CTX_set_default_verify_paths(3)")
  (doc
   "Adds the authorities that the system trusts to those that are trusted.

    A client's context that was given no authority does so by itself. Where OpenSSL was built to
    look depends on who built it; the environment variables SSL_CERT_FILE and SSL_CERT_DIR
    override it."))

(function gasket_ctx_set_ca_bytes
  (parameters
    (ctx (handle ctx))
    (bytes (bytes-in length) "trusted certificates, PEM or DER, and perhaps revocation lists")
    (length (length 0 2147483647) "bytes at `bytes`"))
  (result nothing "the certificates are trusted")
  (errors bad-handle
    (bad-argument "`bytes` is NULL while `length` is not 0, or `length` is out of range")
    (ssl "the bytes hold no certificate")
    no-memory)
  (threads any) (waits never) (since "0.1.0")
  (sources "X509_STORE_add_cert(3)")
  (doc
   "Adds certificates from memory to those that are trusted.

    It does what gasket_ctx_set_ca_file does with a file of those bytes. They are not kept."))

(function gasket_ctx_set_crl
  (parameters
    (ctx (handle ctx))
    (check (enumeration crl) "which certificates are looked up")
    (path text null "file of the lists; NULL or empty: they are among the trusted certificates"))
  (result nothing)
  (errors bad-handle
    (bad-argument "`check` is not one of the three, or `path` is not UTF-8")
    (os "the file cannot be read")
    (ssl "the file holds no revocation list")
    no-memory)
  (threads any) (waits files) (since "0.1.0")
  (sources "X509_VERIFY_PARAM_set_flags(3)" "RFC 5280 section 5")
  (doc
   "Checks peers against revocation lists from a file.

    A certificate that is on a list is refused with verify result 23, and one whose issuer has no
    list among those that were given with verify result 3. Lists are not fetched from the
    network."))

(function gasket_ctx_set_crl_bytes
  (parameters
    (ctx (handle ctx))
    (check (enumeration crl) "which certificates are looked up")
    (bytes (bytes-in length) "revocation lists, PEM or DER")
    (length (length 0 2147483647) "bytes at `bytes`"))
  (result nothing)
  (errors bad-handle
    (bad-argument "`check` is not one of the three, `bytes` is NULL while `length` is not 0, or
                   `length` is out of range")
    (ssl "the bytes hold no revocation list")
    no-memory)
  (threads any) (waits never) (since "0.1.0")
  (sources "X509_STORE_add_crl(3)" "RFC 5280 section 5")
  (doc
   "Checks peers against revocation lists from memory.

    It does what gasket_ctx_set_crl does with a file of those bytes. They are not kept."))

(function gasket_ctx_set_ciphers
  (parameters
    (ctx (handle ctx))
    (list text "OpenSSL's cipher list, such as `ECDHE+AESGCM:!aNULL`"))
  (result nothing)
  (errors bad-handle
    (bad-argument "`list` is NULL or not UTF-8")
    (ssl "the list selects no cipher that OpenSSL has")
    no-memory)
  (threads any) (waits never) (since "0.1.0")
  (sources "SSL_CTX_set_cipher_list(3)" "openssl-ciphers(1)")
  (doc
   "Selects the ciphers for TLS 1.2 and older.

    Those of TLS 1.3 are selected by gasket_ctx_set_ciphersuites and are not touched."))

(function gasket_ctx_set_ciphersuites
  (parameters
    (ctx (handle ctx))
    (list text "names separated by colons, such as `TLS_AES_256_GCM_SHA384`; empty for none"))
  (result nothing)
  (errors bad-handle
    (bad-argument "`list` is NULL or not UTF-8")
    (ssl "a name in the list is unknown to OpenSSL")
    no-memory)
  (threads any) (waits never) (since "0.1.0")
  (sources "SSL_CTX_set_ciphersuites(3)")
  (doc "Selects the ciphers for TLS 1.3, preferred first."))

(function gasket_ctx_set_alpn
  (parameters
    (ctx (handle ctx))
    (protocols text "names separated by commas, preferred first, such as `h2,http/1.1`; empty:
                     none"))
  (result nothing)
  (errors bad-handle
    (bad-argument "`protocols` is NULL or not UTF-8, or a name in it is empty or longer than 255
                   bytes")
    no-memory)
  (threads any) (waits never) (since "0.1.0")
  (sources "SSL_CTX_set_alpn_protos(3)" "RFC 7301")
  (doc
   "Names the application protocols that this side speaks.

    A client offers them. A server takes the first of its own that the client offered, and where
    there is none ends the handshake with the alert no_application_protocol (120).
    gasket_stream_alpn tells what was agreed."))

(function gasket_ctx_set_server_cipher_order
  (parameters
    (ctx (handle ctx))
    (on boolean "1: the server's order decides; 0: the client's"))
  (result nothing)
  (errors bad-handle
    (bad-argument "`on` is neither 0 nor 1"))
  (threads any) (waits never) (since "0.1.0")
  (sources "SSL_CTX_set_options(3)")
  (doc
   "Says whose order of preference chooses the cipher.

    It is the client's to begin with. Only a server's setting has any effect."))

(function gasket_ctx_set_resumption
  (parameters
    (ctx (handle ctx))
    (on boolean "1: sessions are kept and resumed; 0: every handshake is a full one"))
  (result nothing)
  (errors bad-handle
    (bad-argument "`on` is neither 0 nor 1"))
  (threads any) (waits never) (since "0.1.0")
  (sources "SSL_CTX_set_session_cache_mode(3)" "RFC 8446 section 2.2")
  (doc
   "Says whether a client resumes earlier sessions.

    It does to begin with. Sessions are kept by context, host, port, verification and application
    protocols, and only those of peers whose certificate was accepted under the same settings are
    used again. gasket_stream_session_reused tells whether it happened."))

(function gasket_ctx_add_server_name
  (parameters
    (ctx (handle ctx) "a server's context, the one that streams are made of")
    (name text "host name, or `*.example.com` for every name with one more part")
    (other_ctx (handle ctx) shared "the context that serves that name"))
  (result nothing)
  (errors bad-handle
    (bad-argument "`name` is NULL, empty, not UTF-8 or longer than 255 bytes, or the contexts would
                   form a circle")
    no-memory)
  (threads any) (waits never) (since "0.1.0")
  (sources "SSL_CTX_set_tlsext_servername_callback(3)" "RFC 6066 section 3")
  (doc
   "Lets a server show another certificate to clients that ask for another name.

    A client that names `name` is served with the certificate, key and verification of `other_ctx`;
    one that names something else, or nothing, with those of `ctx`. An exact name goes before one
    with a star, and of two that are the same the later one counts. The other context is kept as
    long as this one; naming `ctx` itself makes an exception from a star."))

(function gasket_ctx_set_ticket_keys
  (parameters
    (ctx (handle ctx))
    (keys (bytes-in length) "name, HMAC key and AES key of the tickets")
    (length (length 80 80) "80, as every OpenSSL since 1.1.0 wants it"))
  (result nothing)
  (errors bad-handle (bad-argument "`keys` is NULL, or `length` is not 80") ssl)
  (threads any) (waits never) (since "0.1.0")
  (sources "SSL_CTX_set_tlsext_ticket_key_cb(3)" "RFC 5077")
  (doc
   "Sets the keys that a server's session tickets are sealed with.

    By itself each context has random ones. Servers in several processes that shall resume each
    other's sessions need the same; a child that was forked has its parent's. The first 16 bytes
    are the keys' name, by which the servers know their tickets: other keys, another name."))

(function gasket_ctx_add_psk
  (parameters
    (ctx (handle ctx))
    (identity text "the name of the key, 1 to 128 bytes")
    (key (bytes-in length) "the key; a copy is kept, and wiped with the context")
    (length (length 1 256) "how many bytes"))
  (result nothing)
  (errors bad-handle
    (bad-argument "`identity` is empty, too long or no UTF-8, `key` is NULL, or `length` is out of
                   range")
    no-memory)
  (threads any) (waits never) (since "0.1.0")
  (sources "SSL_CTX_set_psk_client_callback(3)" "SSL_CTX_set_psk_server_callback(3)" "RFC 4279"
           "RFC 8446 section 4.2.11")
  (doc
   "Gives a context a pre-shared key.

    A client offers the first one that it was given, a server finds the key of the identity that
    its client names. A peer that proves to know the key needs no certificate, but a client that
    verifies has still to be told the name of its peer, if only by \"\". In TLS 1.3 the key goes
    with TLS_AES_128_GCM_SHA256; in TLS 1.2 a cipher for pre-shared keys has to be allowed."))
