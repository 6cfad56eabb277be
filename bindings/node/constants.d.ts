// Generated from spec/: the constants of Gasket and of OpenSSL.

/** Gasket's constants, and those of the OpenSSL that is loaded. */
export interface Constants {
  /** Texts about OpenSSL: version text of the OpenSSL headers that Gasket was compiled with. */
  readonly VERSION_HEADERS: 100;
  /** Texts about OpenSSL: file that libssl was really loaded from. */
  readonly VERSION_SSL_PATH: 101;
  /** Texts about OpenSSL: file that libcrypto was really loaded from. */
  readonly VERSION_CRYPTO_PATH: 102;
  /** Kinds of handle: a context: what streams have in common. */
  readonly KIND_CTX: 1;
  /** Kinds of handle: a TLS connection. */
  readonly KIND_STREAM: 2;
  /** Kinds of handle: a socket that accepts connections. */
  readonly KIND_LISTENER: 3;
  /** Kinds of handle: an X.509 certificate. */
  readonly KIND_CERTIFICATE: 4;
  /** Kinds of handle: OpenSSL's own object under a stream. */
  readonly KIND_SSL: 5;
  /** Kinds of handle: an error record; its handle is negative. */
  readonly KIND_ERROR: 6;
  /** Kinds of handle: many streams on one thread. */
  readonly KIND_LOOP: 7;
  /** Kinds of handle: what a loop tells. */
  readonly KIND_EVENT: 8;
  /** Kinds of handle: another object of OpenSSL's; direct_type tells which. */
  readonly KIND_OPENSSL: 9;
  /** Kinds of handle: a C function made at run time. */
  readonly KIND_CALLBACK: 10;
  /** States: it goes on when bytes from the peer can be read. */
  readonly WANT_READ: -1;
  /** States: it goes on when bytes to the peer can be written. */
  readonly WANT_WRITE: -2;
  /** States: the time ran out; call again to go on. */
  readonly TIMEOUT: -3;
  /** States: a signal or interrupt ended the wait; call again to go on. */
  readonly INTERRUPTED: -4;
  /** States: it goes on when a question has been answered. */
  readonly WANT_ANSWER: -5;
  /** Kinds of error: a number that is no live handle of the kind that is needed. */
  readonly ERROR_BAD_HANDLE: 1;
  /** Kinds of error: an argument outside what the function takes. */
  readonly ERROR_BAD_ARGUMENT: 2;
  /** Kinds of error: no memory, or no free handle. */
  readonly ERROR_NO_MEMORY: 3;
  /** Kinds of error: OpenSSL cannot be found or used. */
  readonly ERROR_LIBRARY: 4;
  /** Kinds of error: the OpenSSL that is loaded, or this system, cannot do it. */
  readonly ERROR_UNSUPPORTED: 5;
  /** Kinds of error: not possible now: too early, too late, closed, or in use. */
  readonly ERROR_STATE: 6;
  /** Kinds of error: OpenSSL or the TLS protocol failed; codes and alert say how. */
  readonly ERROR_SSL: 7;
  /** Kinds of error: the peer's certificate was refused; the verify result says why. */
  readonly ERROR_VERIFY: 8;
  /** Kinds of error: the connection was cut off without the TLS farewell. */
  readonly ERROR_CLOSED: 9;
  /** Kinds of error: the operating system refused; the OS error says why. */
  readonly ERROR_OS: 10;
  /** Kinds of error: a host name could not be turned into an address. */
  readonly ERROR_RESOLVE: 11;
  /** Sides: the one that begins the handshake. */
  readonly CLIENT: 0;
  /** Sides: the one that answers it. */
  readonly SERVER: 1;
  /** Sides: for contexts: streams of either side can be made. */
  readonly BOTH: 2;
  /** Verification: nothing; whatever the peer shows is accepted. */
  readonly VERIFY_NONE: 0;
  /** Verification: a peer may show none; one that is shown must be valid. */
  readonly VERIFY_OPTIONAL: 1;
  /** Verification: a valid certificate. */
  readonly VERIFY_REQUIRED: 2;
  /** Revocation lists: none. */
  readonly CRL_NONE: 0;
  /** Revocation lists: the peer's own. */
  readonly CRL_PEER: 1;
  /** Revocation lists: every one in its chain. */
  readonly CRL_ALL: 2;
  /** Questions: a server has read the client's first message: stream_server_name and stream_question_alpn say what it wants; the answer may name a context to go on with. */
  readonly QUESTION_CLIENT_HELLO: 1;
  /** Questions: a server, or a client that was asked for one, is about to choose its certificate; the answer may name a context whose certificate is presented. */
  readonly QUESTION_CERTIFICATE: 2;
  /** Questions: a client has its peer's certificate, and OpenSSL's verdict on it; the answer takes it or does not. */
  readonly QUESTION_VERIFY: 3;
  /** Names of certificates: whom it was issued to. */
  readonly NAME_SUBJECT: 0;
  /** Names of certificates: who issued it. */
  readonly NAME_ISSUER: 1;
  /** Names of certificates: the further names of the subject: hosts, addresses. */
  readonly NAME_ALTERNATIVE: 2;
  /** Events of a loop: a listener has a new connection: the event's stream, which is the caller's to free; its value is the listener. */
  readonly EVENT_ACCEPTED: 1;
  /** Events of a loop: the handshake is done. */
  readonly EVENT_CONNECTED: 2;
  /** Events of a loop: the handshake waits for an answer; its value is what stream_question answers. */
  readonly EVENT_QUESTION: 3;
  /** Events of a loop: there is plaintext to be read. */
  readonly EVENT_READABLE: 4;
  /** Events of a loop: everything that was written is sent. */
  readonly EVENT_DRAINED: 5;
  /** Events of a loop: the peer has sent close_notify: there is nothing more to read. */
  readonly EVENT_END: 6;
  /** Events of a loop: time has run out; its value is which one, and the record says so in words. */
  readonly EVENT_TIMEOUT: 7;
  /** Events of a loop: the stream has failed, which is told once, or the listener cannot accept just now; the record says why. */
  readonly EVENT_ERROR: 8;
  /** Events of a loop: the stream is closed and has left the loop; its value is 0, or TIMEOUT where bytes were lost. */
  readonly EVENT_CLOSED: 9;
  /** Events of a loop: loop_wake was called; there is no stream. */
  readonly EVENT_WAKE: 10;
  /** Time-outs of a loop: from the beginning until the handshake is done. */
  readonly LOOP_TIMEOUT_HANDSHAKE: 1;
  /** Time-outs of a loop: nothing is received; it starts again with each byte, when what was there has been read, and when reading is resumed; after the end it does not run. */
  readonly LOOP_TIMEOUT_READ: 2;
  /** Time-outs of a loop: what is queued is not taken; it starts again with each byte that is. */
  readonly LOOP_TIMEOUT_WRITE: 3;
  /** Time-outs of a loop: neither; it starts again with each byte. */
  readonly LOOP_TIMEOUT_IDLE: 4;
  /** Options of contexts and streams (SSL_CTX_set_options). */
  readonly SSL_OP_NO_EXTENDED_MASTER_SECRET: number;
  /** Options of contexts and streams (SSL_CTX_set_options). */
  readonly SSL_OP_CLEANSE_PLAINTEXT: number;
  /** Options of contexts and streams (SSL_CTX_set_options). */
  readonly SSL_OP_LEGACY_SERVER_CONNECT: number;
  /** Options of contexts and streams (SSL_CTX_set_options). */
  readonly SSL_OP_ENABLE_KTLS: number;
  /** Options of contexts and streams (SSL_CTX_set_options). */
  readonly SSL_OP_TLSEXT_PADDING: number;
  /** Options of contexts and streams (SSL_CTX_set_options). */
  readonly SSL_OP_SAFARI_ECDHE_ECDSA_BUG: number;
  /** Options of contexts and streams (SSL_CTX_set_options). */
  readonly SSL_OP_IGNORE_UNEXPECTED_EOF: number;
  /** Options of contexts and streams (SSL_CTX_set_options). */
  readonly SSL_OP_ALLOW_CLIENT_RENEGOTIATION: number;
  /** Options of contexts and streams (SSL_CTX_set_options). */
  readonly SSL_OP_DISABLE_TLSEXT_CA_NAMES: number;
  /** Options of contexts and streams (SSL_CTX_set_options). */
  readonly SSL_OP_ALLOW_NO_DHE_KEX: number;
  /** Options of contexts and streams (SSL_CTX_set_options). */
  readonly SSL_OP_DONT_INSERT_EMPTY_FRAGMENTS: number;
  /** Options of contexts and streams (SSL_CTX_set_options). */
  readonly SSL_OP_NO_QUERY_MTU: number;
  /** Options of contexts and streams (SSL_CTX_set_options). */
  readonly SSL_OP_COOKIE_EXCHANGE: number;
  /** Options of contexts and streams (SSL_CTX_set_options). */
  readonly SSL_OP_NO_TICKET: number;
  /** Options of contexts and streams (SSL_CTX_set_options). */
  readonly SSL_OP_CISCO_ANYCONNECT: number;
  /** Options of contexts and streams (SSL_CTX_set_options). */
  readonly SSL_OP_NO_SESSION_RESUMPTION_ON_RENEGOTIATION: number;
  /** Options of contexts and streams (SSL_CTX_set_options). */
  readonly SSL_OP_NO_COMPRESSION: number;
  /** Options of contexts and streams (SSL_CTX_set_options). */
  readonly SSL_OP_ALLOW_UNSAFE_LEGACY_RENEGOTIATION: number;
  /** Options of contexts and streams (SSL_CTX_set_options). */
  readonly SSL_OP_NO_ENCRYPT_THEN_MAC: number;
  /** Options of contexts and streams (SSL_CTX_set_options). */
  readonly SSL_OP_ENABLE_MIDDLEBOX_COMPAT: number;
  /** Options of contexts and streams (SSL_CTX_set_options). */
  readonly SSL_OP_PRIORITIZE_CHACHA: number;
  /** Options of contexts and streams (SSL_CTX_set_options). */
  readonly SSL_OP_CIPHER_SERVER_PREFERENCE: number;
  /** Options of contexts and streams (SSL_CTX_set_options). */
  readonly SSL_OP_TLS_ROLLBACK_BUG: number;
  /** Options of contexts and streams (SSL_CTX_set_options). */
  readonly SSL_OP_NO_ANTI_REPLAY: number;
  /** Options of contexts and streams (SSL_CTX_set_options). */
  readonly SSL_OP_NO_SSLv3: number;
  /** Options of contexts and streams (SSL_CTX_set_options). */
  readonly SSL_OP_NO_TLSv1: number;
  /** Options of contexts and streams (SSL_CTX_set_options). */
  readonly SSL_OP_NO_TLSv1_2: number;
  /** Options of contexts and streams (SSL_CTX_set_options). */
  readonly SSL_OP_NO_TLSv1_1: number;
  /** Options of contexts and streams (SSL_CTX_set_options). */
  readonly SSL_OP_NO_TLSv1_3: number;
  /** Options of contexts and streams (SSL_CTX_set_options). */
  readonly SSL_OP_NO_DTLSv1: number;
  /** Options of contexts and streams (SSL_CTX_set_options). */
  readonly SSL_OP_NO_DTLSv1_2: number;
  /** Options of contexts and streams (SSL_CTX_set_options). */
  readonly SSL_OP_NO_RENEGOTIATION: number;
  /** Options of contexts and streams (SSL_CTX_set_options). */
  readonly SSL_OP_CRYPTOPRO_TLSEXT_BUG: number;
  /** Options of contexts and streams (SSL_CTX_set_options). */
  readonly SSL_OP_NO_SSL_MASK: number;
  /** Options of contexts and streams (SSL_CTX_set_options). */
  readonly SSL_OP_NO_DTLS_MASK: number;
  /** Options of contexts and streams (SSL_CTX_set_options). */
  readonly SSL_OP_ALL: number;
  /** Options of contexts and streams (SSL_CTX_set_options). */
  readonly SSL_OP_MICROSOFT_SESS_ID_BUG: number;
  /** Options of contexts and streams (SSL_CTX_set_options). */
  readonly SSL_OP_NETSCAPE_CHALLENGE_BUG: number;
  /** Options of contexts and streams (SSL_CTX_set_options). */
  readonly SSL_OP_NETSCAPE_REUSE_CIPHER_CHANGE_BUG: number;
  /** Options of contexts and streams (SSL_CTX_set_options). */
  readonly SSL_OP_SSLREF2_REUSE_CERT_TYPE_BUG: number;
  /** Options of contexts and streams (SSL_CTX_set_options). */
  readonly SSL_OP_MICROSOFT_BIG_SSLV3_BUFFER: number;
  /** Options of contexts and streams (SSL_CTX_set_options). */
  readonly SSL_OP_MSIE_SSLV2_RSA_PADDING: number;
  /** Options of contexts and streams (SSL_CTX_set_options). */
  readonly SSL_OP_SSLEAY_080_CLIENT_DH_BUG: number;
  /** Options of contexts and streams (SSL_CTX_set_options). */
  readonly SSL_OP_TLS_D5_BUG: number;
  /** Options of contexts and streams (SSL_CTX_set_options). */
  readonly SSL_OP_TLS_BLOCK_PADDING_BUG: number;
  /** Options of contexts and streams (SSL_CTX_set_options). */
  readonly SSL_OP_SINGLE_ECDH_USE: number;
  /** Options of contexts and streams (SSL_CTX_set_options). */
  readonly SSL_OP_SINGLE_DH_USE: number;
  /** Options of contexts and streams (SSL_CTX_set_options). */
  readonly SSL_OP_EPHEMERAL_RSA: number;
  /** Options of contexts and streams (SSL_CTX_set_options). */
  readonly SSL_OP_NO_SSLv2: number;
  /** Options of contexts and streams (SSL_CTX_set_options). */
  readonly SSL_OP_PKCS1_CHECK_1: number;
  /** Options of contexts and streams (SSL_CTX_set_options). */
  readonly SSL_OP_PKCS1_CHECK_2: number;
  /** Options of contexts and streams (SSL_CTX_set_options). */
  readonly SSL_OP_NETSCAPE_CA_DN_BUG: number;
  /** Options of contexts and streams (SSL_CTX_set_options). */
  readonly SSL_OP_NETSCAPE_DEMO_CIPHER_CHANGE_BUG: number;
  /** Options of contexts and streams (SSL_CTX_set_options). */
  readonly SSL_OP_NO_TX_CERTIFICATE_COMPRESSION: number;
  /** Options of contexts and streams (SSL_CTX_set_options). */
  readonly SSL_OP_NO_RX_CERTIFICATE_COMPRESSION: number;
  /** Options of contexts and streams (SSL_CTX_set_options). */
  readonly SSL_OP_ENABLE_KTLS_TX_ZEROCOPY_SENDFILE: number;
  /** Options of contexts and streams (SSL_CTX_set_options). */
  readonly SSL_OP_PREFER_NO_DHE_KEX: number;
  /** Options of contexts and streams (SSL_CTX_set_options). */
  readonly SSL_OP_LEGACY_EC_POINT_FORMATS: number;
  /** Options of contexts and streams (SSL_CTX_set_options). */
  readonly SSL_OP_SERVER_PREFERENCE: number;
  /** Options of contexts and streams (SSL_CTX_set_options). */
  readonly SSL_OP_ECH_GREASE: number;
  /** Options of contexts and streams (SSL_CTX_set_options). */
  readonly SSL_OP_ECH_TRIALDECRYPT: number;
  /** Options of contexts and streams (SSL_CTX_set_options). */
  readonly SSL_OP_ECH_IGNORE_CID: number;
  /** Options of contexts and streams (SSL_CTX_set_options). */
  readonly SSL_OP_ECH_GREASE_RETRY_CONFIG: number;
  /** Modes (SSL_CTX_set_mode). */
  readonly SSL_MODE_ENABLE_PARTIAL_WRITE: number;
  /** Modes (SSL_CTX_set_mode). */
  readonly SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER: number;
  /** Modes (SSL_CTX_set_mode). */
  readonly SSL_MODE_AUTO_RETRY: number;
  /** Modes (SSL_CTX_set_mode). */
  readonly SSL_MODE_NO_AUTO_CHAIN: number;
  /** Modes (SSL_CTX_set_mode). */
  readonly SSL_MODE_RELEASE_BUFFERS: number;
  /** Modes (SSL_CTX_set_mode). */
  readonly SSL_MODE_SEND_CLIENTHELLO_TIME: number;
  /** Modes (SSL_CTX_set_mode). */
  readonly SSL_MODE_SEND_SERVERHELLO_TIME: number;
  /** Modes (SSL_CTX_set_mode). */
  readonly SSL_MODE_SEND_FALLBACK_SCSV: number;
  /** Modes (SSL_CTX_set_mode). */
  readonly SSL_MODE_ASYNC: number;
  /** Modes (SSL_CTX_set_mode). */
  readonly SSL_MODE_DTLS_SCTP_LABEL_LENGTH_BUG: number;
  /** Verification modes (SSL_CTX_set_verify). */
  readonly SSL_VERIFY_NONE: number;
  /** Verification modes (SSL_CTX_set_verify). */
  readonly SSL_VERIFY_PEER: number;
  /** Verification modes (SSL_CTX_set_verify). */
  readonly SSL_VERIFY_FAIL_IF_NO_PEER_CERT: number;
  /** Verification modes (SSL_CTX_set_verify). */
  readonly SSL_VERIFY_CLIENT_ONCE: number;
  /** Verification modes (SSL_CTX_set_verify). */
  readonly SSL_VERIFY_POST_HANDSHAKE: number;
  /** Types of file. */
  readonly SSL_FILETYPE_PEM: number;
  /** Types of file. */
  readonly SSL_FILETYPE_ASN1: number;
  /** Types of file. */
  readonly X509_FILETYPE_PEM: number;
  /** Types of file. */
  readonly X509_FILETYPE_ASN1: number;
  /** Types of file. */
  readonly X509_FILETYPE_DEFAULT: number;
  /** Answers of SSL_get_error. */
  readonly SSL_ERROR_NONE: number;
  /** Answers of SSL_get_error. */
  readonly SSL_ERROR_SSL: number;
  /** Answers of SSL_get_error. */
  readonly SSL_ERROR_WANT_READ: number;
  /** Answers of SSL_get_error. */
  readonly SSL_ERROR_WANT_WRITE: number;
  /** Answers of SSL_get_error. */
  readonly SSL_ERROR_WANT_X509_LOOKUP: number;
  /** Answers of SSL_get_error. */
  readonly SSL_ERROR_SYSCALL: number;
  /** Answers of SSL_get_error. */
  readonly SSL_ERROR_ZERO_RETURN: number;
  /** Answers of SSL_get_error. */
  readonly SSL_ERROR_WANT_CONNECT: number;
  /** Answers of SSL_get_error. */
  readonly SSL_ERROR_WANT_ACCEPT: number;
  /** Answers of SSL_get_error. */
  readonly SSL_ERROR_WANT_ASYNC: number;
  /** Answers of SSL_get_error. */
  readonly SSL_ERROR_WANT_ASYNC_JOB: number;
  /** Answers of SSL_get_error. */
  readonly SSL_ERROR_WANT_CLIENT_HELLO_CB: number;
  /** Answers of SSL_get_error. */
  readonly SSL_ERROR_WANT_RETRY_VERIFY: number;
  /** Answers of SSL_want. */
  readonly SSL_NOTHING: number;
  /** Answers of SSL_want. */
  readonly SSL_WRITING: number;
  /** Answers of SSL_want. */
  readonly SSL_READING: number;
  /** Answers of SSL_want. */
  readonly SSL_X509_LOOKUP: number;
  /** Answers of SSL_want. */
  readonly SSL_ASYNC_PAUSED: number;
  /** Answers of SSL_want. */
  readonly SSL_ASYNC_NO_JOBS: number;
  /** Answers of SSL_want. */
  readonly SSL_CLIENT_HELLO_CB: number;
  /** Answers of SSL_want. */
  readonly SSL_RETRY_VERIFY: number;
  /** Answers of SSL_get_shutdown. */
  readonly SSL_SENT_SHUTDOWN: number;
  /** Answers of SSL_get_shutdown. */
  readonly SSL_RECEIVED_SHUTDOWN: number;
  /** Session caches (SSL_CTX_set_session_cache_mode). */
  readonly SSL_SESS_CACHE_OFF: number;
  /** Session caches (SSL_CTX_set_session_cache_mode). */
  readonly SSL_SESS_CACHE_CLIENT: number;
  /** Session caches (SSL_CTX_set_session_cache_mode). */
  readonly SSL_SESS_CACHE_SERVER: number;
  /** Session caches (SSL_CTX_set_session_cache_mode). */
  readonly SSL_SESS_CACHE_BOTH: number;
  /** Session caches (SSL_CTX_set_session_cache_mode). */
  readonly SSL_SESS_CACHE_NO_AUTO_CLEAR: number;
  /** Session caches (SSL_CTX_set_session_cache_mode). */
  readonly SSL_SESS_CACHE_NO_INTERNAL_LOOKUP: number;
  /** Session caches (SSL_CTX_set_session_cache_mode). */
  readonly SSL_SESS_CACHE_NO_INTERNAL_STORE: number;
  /** Session caches (SSL_CTX_set_session_cache_mode). */
  readonly SSL_SESS_CACHE_NO_INTERNAL: number;
  /** Session caches (SSL_CTX_set_session_cache_mode). */
  readonly SSL_SESS_CACHE_UPDATE_TIME: number;
  /** Versions of the protocol. */
  readonly SSL3_VERSION: number;
  /** Versions of the protocol. */
  readonly TLS1_VERSION: number;
  /** Versions of the protocol. */
  readonly TLS1_1_VERSION: number;
  /** Versions of the protocol. */
  readonly TLS1_2_VERSION: number;
  /** Versions of the protocol. */
  readonly TLS1_3_VERSION: number;
  /** Versions of the protocol. */
  readonly TLS_ANY_VERSION: number;
  /** Versions of the protocol. */
  readonly DTLS1_VERSION: number;
  /** Versions of the protocol. */
  readonly DTLS1_2_VERSION: number;
  /** Versions of the protocol. */
  readonly DTLS_ANY_VERSION: number;
  /** Alerts. */
  readonly SSL_AD_CLOSE_NOTIFY: number;
  /** Alerts. */
  readonly SSL_AD_UNEXPECTED_MESSAGE: number;
  /** Alerts. */
  readonly SSL_AD_BAD_RECORD_MAC: number;
  /** Alerts. */
  readonly SSL_AD_DECRYPTION_FAILED: number;
  /** Alerts. */
  readonly SSL_AD_RECORD_OVERFLOW: number;
  /** Alerts. */
  readonly SSL_AD_DECOMPRESSION_FAILURE: number;
  /** Alerts. */
  readonly SSL_AD_HANDSHAKE_FAILURE: number;
  /** Alerts. */
  readonly SSL_AD_NO_CERTIFICATE: number;
  /** Alerts. */
  readonly SSL_AD_BAD_CERTIFICATE: number;
  /** Alerts. */
  readonly SSL_AD_UNSUPPORTED_CERTIFICATE: number;
  /** Alerts. */
  readonly SSL_AD_CERTIFICATE_REVOKED: number;
  /** Alerts. */
  readonly SSL_AD_CERTIFICATE_EXPIRED: number;
  /** Alerts. */
  readonly SSL_AD_CERTIFICATE_UNKNOWN: number;
  /** Alerts. */
  readonly SSL_AD_ILLEGAL_PARAMETER: number;
  /** Alerts. */
  readonly SSL_AD_UNKNOWN_CA: number;
  /** Alerts. */
  readonly SSL_AD_ACCESS_DENIED: number;
  /** Alerts. */
  readonly SSL_AD_DECODE_ERROR: number;
  /** Alerts. */
  readonly SSL_AD_DECRYPT_ERROR: number;
  /** Alerts. */
  readonly SSL_AD_EXPORT_RESTRICTION: number;
  /** Alerts. */
  readonly SSL_AD_PROTOCOL_VERSION: number;
  /** Alerts. */
  readonly SSL_AD_INSUFFICIENT_SECURITY: number;
  /** Alerts. */
  readonly SSL_AD_INTERNAL_ERROR: number;
  /** Alerts. */
  readonly SSL_AD_USER_CANCELLED: number;
  /** Alerts. */
  readonly SSL_AD_NO_RENEGOTIATION: number;
  /** Alerts. */
  readonly SSL_AD_MISSING_EXTENSION: number;
  /** Alerts. */
  readonly SSL_AD_CERTIFICATE_REQUIRED: number;
  /** Alerts. */
  readonly SSL_AD_UNSUPPORTED_EXTENSION: number;
  /** Alerts. */
  readonly SSL_AD_CERTIFICATE_UNOBTAINABLE: number;
  /** Alerts. */
  readonly SSL_AD_UNRECOGNIZED_NAME: number;
  /** Alerts. */
  readonly SSL_AD_BAD_CERTIFICATE_STATUS_RESPONSE: number;
  /** Alerts. */
  readonly SSL_AD_BAD_CERTIFICATE_HASH_VALUE: number;
  /** Alerts. */
  readonly SSL_AD_UNKNOWN_PSK_IDENTITY: number;
  /** Alerts. */
  readonly SSL_AD_INAPPROPRIATE_FALLBACK: number;
  /** Alerts. */
  readonly SSL_AD_NO_APPLICATION_PROTOCOL: number;
  /** Alerts. */
  readonly SSL_AD_ECH_REQUIRED: number;
  /** Server names and status requests. */
  readonly TLSEXT_NAMETYPE_host_name: number;
  /** Server names and status requests. */
  readonly TLSEXT_STATUSTYPE_ocsp: number;
  /** Server names and status requests. */
  readonly SSL_TLSEXT_ERR_OK: number;
  /** Server names and status requests. */
  readonly SSL_TLSEXT_ERR_ALERT_WARNING: number;
  /** Server names and status requests. */
  readonly SSL_TLSEXT_ERR_ALERT_FATAL: number;
  /** Server names and status requests. */
  readonly SSL_TLSEXT_ERR_NOACK: number;
  /** Results of checking a certificate. */
  readonly X509_V_OK: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_UNSPECIFIED: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_UNABLE_TO_GET_CRL: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_UNABLE_TO_DECRYPT_CERT_SIGNATURE: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_UNABLE_TO_DECRYPT_CRL_SIGNATURE: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_CERT_SIGNATURE_FAILURE: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_CRL_SIGNATURE_FAILURE: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_CERT_NOT_YET_VALID: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_CERT_HAS_EXPIRED: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_CRL_NOT_YET_VALID: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_CRL_HAS_EXPIRED: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_ERROR_IN_CERT_NOT_BEFORE_FIELD: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_ERROR_IN_CERT_NOT_AFTER_FIELD: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_ERROR_IN_CRL_LAST_UPDATE_FIELD: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_ERROR_IN_CRL_NEXT_UPDATE_FIELD: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_OUT_OF_MEM: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_CERT_CHAIN_TOO_LONG: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_CERT_REVOKED: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_NO_ISSUER_PUBLIC_KEY: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_PATH_LENGTH_EXCEEDED: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_INVALID_PURPOSE: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_CERT_UNTRUSTED: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_CERT_REJECTED: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_SUBJECT_ISSUER_MISMATCH: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_AKID_SKID_MISMATCH: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_AKID_ISSUER_SERIAL_MISMATCH: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_KEYUSAGE_NO_CERTSIGN: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_UNABLE_TO_GET_CRL_ISSUER: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_UNHANDLED_CRITICAL_EXTENSION: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_KEYUSAGE_NO_CRL_SIGN: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_UNHANDLED_CRITICAL_CRL_EXTENSION: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_INVALID_NON_CA: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_PROXY_PATH_LENGTH_EXCEEDED: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_KEYUSAGE_NO_DIGITAL_SIGNATURE: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_PROXY_CERTIFICATES_NOT_ALLOWED: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_INVALID_EXTENSION: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_INVALID_POLICY_EXTENSION: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_NO_EXPLICIT_POLICY: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_DIFFERENT_CRL_SCOPE: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_UNSUPPORTED_EXTENSION_FEATURE: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_UNNESTED_RESOURCE: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_PERMITTED_VIOLATION: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_EXCLUDED_VIOLATION: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_SUBTREE_MINMAX: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_APPLICATION_VERIFICATION: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_UNSUPPORTED_CONSTRAINT_TYPE: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_UNSUPPORTED_CONSTRAINT_SYNTAX: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_UNSUPPORTED_NAME_SYNTAX: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_CRL_PATH_VALIDATION_ERROR: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_PATH_LOOP: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_SUITE_B_INVALID_VERSION: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_SUITE_B_INVALID_ALGORITHM: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_SUITE_B_INVALID_CURVE: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_SUITE_B_INVALID_SIGNATURE_ALGORITHM: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_SUITE_B_LOS_NOT_ALLOWED: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_SUITE_B_CANNOT_SIGN_P_384_WITH_P_256: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_HOSTNAME_MISMATCH: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_EMAIL_MISMATCH: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_IP_ADDRESS_MISMATCH: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_DANE_NO_MATCH: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_EE_KEY_TOO_SMALL: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_CA_KEY_TOO_SMALL: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_CA_MD_TOO_WEAK: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_INVALID_CALL: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_STORE_LOOKUP: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_NO_VALID_SCTS: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_PROXY_SUBJECT_NAME_VIOLATION: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_OCSP_VERIFY_NEEDED: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_OCSP_VERIFY_FAILED: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_OCSP_CERT_UNKNOWN: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_UNSUPPORTED_SIGNATURE_ALGORITHM: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_SIGNATURE_ALGORITHM_MISMATCH: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_SIGNATURE_ALGORITHM_INCONSISTENCY: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_INVALID_CA: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_PATHLEN_INVALID_FOR_NON_CA: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_PATHLEN_WITHOUT_KU_KEY_CERT_SIGN: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_KU_KEY_CERT_SIGN_INVALID_FOR_NON_CA: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_ISSUER_NAME_EMPTY: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_SUBJECT_NAME_EMPTY: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_MISSING_AUTHORITY_KEY_IDENTIFIER: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_MISSING_SUBJECT_KEY_IDENTIFIER: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_EMPTY_SUBJECT_ALT_NAME: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_EMPTY_SUBJECT_SAN_NOT_CRITICAL: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_CA_BCONS_NOT_CRITICAL: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_AUTHORITY_KEY_IDENTIFIER_CRITICAL: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_SUBJECT_KEY_IDENTIFIER_CRITICAL: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_CA_CERT_MISSING_KEY_USAGE: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_EXTENSIONS_REQUIRE_VERSION_3: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_EC_KEY_EXPLICIT_PARAMS: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_RPK_UNTRUSTED: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_OCSP_RESP_INVALID: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_OCSP_SIGNATURE_FAILURE: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_OCSP_NOT_YET_VALID: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_OCSP_HAS_EXPIRED: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_OCSP_NO_RESPONSE: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_CRL_VERIFY_FAILED: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_EMPTY_AUTHORITY_KEY_IDENTIFIER: number;
  /** Results of checking a certificate. */
  readonly X509_V_ERR_AKID_ISSUER_SERIAL_NOT_PAIRED: number;
  /** Flags for checking certificates (X509_VERIFY_PARAM_set_flags). */
  readonly X509_V_FLAG_CB_ISSUER_CHECK: number;
  /** Flags for checking certificates (X509_VERIFY_PARAM_set_flags). */
  readonly X509_V_FLAG_USE_CHECK_TIME: number;
  /** Flags for checking certificates (X509_VERIFY_PARAM_set_flags). */
  readonly X509_V_FLAG_CRL_CHECK: number;
  /** Flags for checking certificates (X509_VERIFY_PARAM_set_flags). */
  readonly X509_V_FLAG_CRL_CHECK_ALL: number;
  /** Flags for checking certificates (X509_VERIFY_PARAM_set_flags). */
  readonly X509_V_FLAG_IGNORE_CRITICAL: number;
  /** Flags for checking certificates (X509_VERIFY_PARAM_set_flags). */
  readonly X509_V_FLAG_X509_STRICT: number;
  /** Flags for checking certificates (X509_VERIFY_PARAM_set_flags). */
  readonly X509_V_FLAG_ALLOW_PROXY_CERTS: number;
  /** Flags for checking certificates (X509_VERIFY_PARAM_set_flags). */
  readonly X509_V_FLAG_POLICY_CHECK: number;
  /** Flags for checking certificates (X509_VERIFY_PARAM_set_flags). */
  readonly X509_V_FLAG_EXPLICIT_POLICY: number;
  /** Flags for checking certificates (X509_VERIFY_PARAM_set_flags). */
  readonly X509_V_FLAG_INHIBIT_ANY: number;
  /** Flags for checking certificates (X509_VERIFY_PARAM_set_flags). */
  readonly X509_V_FLAG_INHIBIT_MAP: number;
  /** Flags for checking certificates (X509_VERIFY_PARAM_set_flags). */
  readonly X509_V_FLAG_NOTIFY_POLICY: number;
  /** Flags for checking certificates (X509_VERIFY_PARAM_set_flags). */
  readonly X509_V_FLAG_EXTENDED_CRL_SUPPORT: number;
  /** Flags for checking certificates (X509_VERIFY_PARAM_set_flags). */
  readonly X509_V_FLAG_USE_DELTAS: number;
  /** Flags for checking certificates (X509_VERIFY_PARAM_set_flags). */
  readonly X509_V_FLAG_CHECK_SS_SIGNATURE: number;
  /** Flags for checking certificates (X509_VERIFY_PARAM_set_flags). */
  readonly X509_V_FLAG_TRUSTED_FIRST: number;
  /** Flags for checking certificates (X509_VERIFY_PARAM_set_flags). */
  readonly X509_V_FLAG_SUITEB_128_LOS_ONLY: number;
  /** Flags for checking certificates (X509_VERIFY_PARAM_set_flags). */
  readonly X509_V_FLAG_SUITEB_192_LOS: number;
  /** Flags for checking certificates (X509_VERIFY_PARAM_set_flags). */
  readonly X509_V_FLAG_SUITEB_128_LOS: number;
  /** Flags for checking certificates (X509_VERIFY_PARAM_set_flags). */
  readonly X509_V_FLAG_PARTIAL_CHAIN: number;
  /** Flags for checking certificates (X509_VERIFY_PARAM_set_flags). */
  readonly X509_V_FLAG_NO_ALT_CHAINS: number;
  /** Flags for checking certificates (X509_VERIFY_PARAM_set_flags). */
  readonly X509_V_FLAG_NO_CHECK_TIME: number;
  /** Flags for checking certificates (X509_VERIFY_PARAM_set_flags). */
  readonly X509_V_FLAG_OCSP_RESP_CHECK: number;
  /** Flags for checking certificates (X509_VERIFY_PARAM_set_flags). */
  readonly X509_V_FLAG_OCSP_RESP_CHECK_ALL: number;
  /** Flags for checking names (X509_VERIFY_PARAM_set_hostflags). */
  readonly X509_CHECK_FLAG_ALWAYS_CHECK_SUBJECT: number;
  /** Flags for checking names (X509_VERIFY_PARAM_set_hostflags). */
  readonly X509_CHECK_FLAG_NO_WILDCARDS: number;
  /** Flags for checking names (X509_VERIFY_PARAM_set_hostflags). */
  readonly X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS: number;
  /** Flags for checking names (X509_VERIFY_PARAM_set_hostflags). */
  readonly X509_CHECK_FLAG_MULTI_LABEL_WILDCARDS: number;
  /** Flags for checking names (X509_VERIFY_PARAM_set_hostflags). */
  readonly X509_CHECK_FLAG_SINGLE_LABEL_SUBDOMAINS: number;
  /** Flags for checking names (X509_VERIFY_PARAM_set_hostflags). */
  readonly X509_CHECK_FLAG_NEVER_CHECK_SUBJECT: number;
  /** What OpenSSL_version can be asked for. */
  readonly OPENSSL_VERSION: number;
  /** What OpenSSL_version can be asked for. */
  readonly OPENSSL_CFLAGS: number;
  /** What OpenSSL_version can be asked for. */
  readonly OPENSSL_BUILT_ON: number;
  /** What OpenSSL_version can be asked for. */
  readonly OPENSSL_PLATFORM: number;
  /** What OpenSSL_version can be asked for. */
  readonly OPENSSL_DIR: number;
  /** What OpenSSL_version can be asked for. */
  readonly OPENSSL_ENGINES_DIR: number;
  /** What OpenSSL_version can be asked for. */
  readonly OPENSSL_VERSION_STRING: number;
  /** What OpenSSL_version can be asked for. */
  readonly OPENSSL_FULL_VERSION_STRING: number;
  /** What OpenSSL_version can be asked for. */
  readonly OPENSSL_MODULES_DIR: number;
  /** What OpenSSL_version can be asked for. */
  readonly OPENSSL_CPU_INFO: number;
  /** What OpenSSL_version can be asked for. */
  readonly OPENSSL_WINCTX: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_SET_TMP_DH: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_SET_TMP_ECDH: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_GET_CLIENT_CERT_REQUEST: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_GET_NUM_RENEGOTIATIONS: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_CLEAR_NUM_RENEGOTIATIONS: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_GET_TOTAL_RENEGOTIATIONS: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_GET_FLAGS: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_EXTRA_CHAIN_CERT: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_SET_MTU: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_SESS_NUMBER: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_SESS_CONNECT: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_SESS_CONNECT_GOOD: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_SESS_CONNECT_RENEGOTIATE: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_SESS_ACCEPT: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_SESS_ACCEPT_GOOD: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_SESS_ACCEPT_RENEGOTIATE: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_SESS_HIT: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_SESS_CB_HIT: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_SESS_MISSES: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_SESS_TIMEOUTS: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_SESS_CACHE_FULL: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_MODE: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_GET_READ_AHEAD: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_SET_READ_AHEAD: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_SET_SESS_CACHE_SIZE: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_GET_SESS_CACHE_SIZE: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_SET_SESS_CACHE_MODE: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_GET_SESS_CACHE_MODE: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_GET_MAX_CERT_LIST: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_SET_MAX_CERT_LIST: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_SET_MAX_SEND_FRAGMENT: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_SET_TLSEXT_HOSTNAME: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_GET_TLSEXT_TICKET_KEYS: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_SET_TLSEXT_TICKET_KEYS: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_SET_TLSEXT_STATUS_REQ_TYPE: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_GET_TLSEXT_STATUS_REQ_EXTS: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_SET_TLSEXT_STATUS_REQ_EXTS: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_GET_TLSEXT_STATUS_REQ_IDS: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_SET_TLSEXT_STATUS_REQ_IDS: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_GET_TLSEXT_STATUS_REQ_OCSP_RESP: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_SET_TLSEXT_STATUS_REQ_OCSP_RESP: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_GET_RI_SUPPORT: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_CLEAR_MODE: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_SET_TLS_EXT_SRP_USERNAME: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_SET_TLS_EXT_SRP_STRENGTH: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_SET_TLS_EXT_SRP_PASSWORD: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_GET_EXTRA_CHAIN_CERTS: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_CLEAR_EXTRA_CHAIN_CERTS: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_CHAIN: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_CHAIN_CERT: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_GET_GROUPS: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_SET_GROUPS: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_SET_GROUPS_LIST: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_GET_SHARED_CURVE: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_GET_SHARED_GROUP: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_SET_SIGALGS: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_SET_SIGALGS_LIST: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_CERT_FLAGS: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_CLEAR_CERT_FLAGS: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_SET_CLIENT_SIGALGS: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_SET_CLIENT_SIGALGS_LIST: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_GET_CLIENT_CERT_TYPES: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_SET_CLIENT_CERT_TYPES: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_BUILD_CERT_CHAIN: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_SET_VERIFY_CERT_STORE: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_SET_CHAIN_CERT_STORE: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_GET_PEER_SIGNATURE_NID: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_GET_PEER_TMP_KEY: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_GET_SERVER_TMP_KEY: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_GET_RAW_CIPHERLIST: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_GET_EC_POINT_FORMATS: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_GET_CHAIN_CERTS: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_SELECT_CURRENT_CERT: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_SET_CURRENT_CERT: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_SET_DH_AUTO: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_GET_EXTMS_SUPPORT: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_SET_MIN_PROTO_VERSION: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_SET_MAX_PROTO_VERSION: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_SET_SPLIT_SEND_FRAGMENT: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_SET_MAX_PIPELINES: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_GET_TLSEXT_STATUS_REQ_TYPE: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_GET_MIN_PROTO_VERSION: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_GET_MAX_PROTO_VERSION: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_GET_SIGNATURE_NID: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_GET_TMP_KEY: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_GET_NEGOTIATED_GROUP: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_GET_IANA_GROUPS: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_SET_RETRY_VERIFY: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_GET_VERIFY_CERT_STORE: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_GET_CHAIN_CERT_STORE: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_GET0_IMPLEMENTED_GROUPS: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_GET_SIGNATURE_NAME: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_GET_PEER_SIGNATURE_NAME: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_GET_TLSEXT_STATUS_REQ_OCSP_RESP_EX: number;
  /** Commands (SSL_CTX_ctrl, SSL_ctrl). */
  readonly SSL_CTRL_SET_TLSEXT_STATUS_REQ_OCSP_RESP_EX: number;
  /** Flags of certificates that are shown (SSL_CTX_set_cert_flags). */
  readonly SSL_CERT_FLAG_TLS_STRICT: number;
  /** Flags of certificates that are shown (SSL_CTX_set_cert_flags). */
  readonly SSL_CERT_FLAG_SUITEB_128_LOS_ONLY: number;
  /** Flags of certificates that are shown (SSL_CTX_set_cert_flags). */
  readonly SSL_CERT_FLAG_SUITEB_192_LOS: number;
  /** Flags of certificates that are shown (SSL_CTX_set_cert_flags). */
  readonly SSL_CERT_FLAG_SUITEB_128_LOS: number;
  /** Flags of certificates that are shown (SSL_CTX_set_cert_flags). */
  readonly SSL_CERT_FLAG_BROKEN_PROTOCOL: number;
  /** Which certificate (SSL_CTX_set_current_cert). */
  readonly SSL_CERT_SET_FIRST: number;
  /** Which certificate (SSL_CTX_set_current_cert). */
  readonly SSL_CERT_SET_NEXT: number;
  /** Which certificate (SSL_CTX_set_current_cert). */
  readonly SSL_CERT_SET_SERVER: number;
  /** Building chains (SSL_CTX_build_cert_chain). */
  readonly SSL_BUILD_CHAIN_FLAG_UNTRUSTED: number;
  /** Building chains (SSL_CTX_build_cert_chain). */
  readonly SSL_BUILD_CHAIN_FLAG_NO_ROOT: number;
  /** Building chains (SSL_CTX_build_cert_chain). */
  readonly SSL_BUILD_CHAIN_FLAG_CHECK: number;
  /** Building chains (SSL_CTX_build_cert_chain). */
  readonly SSL_BUILD_CHAIN_FLAG_IGNORE_ERROR: number;
  /** Building chains (SSL_CTX_build_cert_chain). */
  readonly SSL_BUILD_CHAIN_FLAG_CLEAR_ERROR: number;
  /** Configuration by commands (SSL_CONF_CTX_set_flags, SSL_CONF_cmd_value_type). */
  readonly SSL_CONF_TYPE_UNKNOWN: number;
  /** Configuration by commands (SSL_CONF_CTX_set_flags, SSL_CONF_cmd_value_type). */
  readonly SSL_CONF_FLAG_CMDLINE: number;
  /** Configuration by commands (SSL_CONF_CTX_set_flags, SSL_CONF_cmd_value_type). */
  readonly SSL_CONF_TYPE_STRING: number;
  /** Configuration by commands (SSL_CONF_CTX_set_flags, SSL_CONF_cmd_value_type). */
  readonly SSL_CONF_FLAG_FILE: number;
  /** Configuration by commands (SSL_CONF_CTX_set_flags, SSL_CONF_cmd_value_type). */
  readonly SSL_CONF_TYPE_FILE: number;
  /** Configuration by commands (SSL_CONF_CTX_set_flags, SSL_CONF_cmd_value_type). */
  readonly SSL_CONF_TYPE_DIR: number;
  /** Configuration by commands (SSL_CONF_CTX_set_flags, SSL_CONF_cmd_value_type). */
  readonly SSL_CONF_FLAG_CLIENT: number;
  /** Configuration by commands (SSL_CONF_CTX_set_flags, SSL_CONF_cmd_value_type). */
  readonly SSL_CONF_TYPE_NONE: number;
  /** Configuration by commands (SSL_CONF_CTX_set_flags, SSL_CONF_cmd_value_type). */
  readonly SSL_CONF_TYPE_STORE: number;
  /** Configuration by commands (SSL_CONF_CTX_set_flags, SSL_CONF_cmd_value_type). */
  readonly SSL_CONF_FLAG_SERVER: number;
  /** Configuration by commands (SSL_CONF_CTX_set_flags, SSL_CONF_cmd_value_type). */
  readonly SSL_CONF_FLAG_SHOW_ERRORS: number;
  /** Configuration by commands (SSL_CONF_CTX_set_flags, SSL_CONF_cmd_value_type). */
  readonly SSL_CONF_FLAG_CERTIFICATE: number;
  /** Configuration by commands (SSL_CONF_CTX_set_flags, SSL_CONF_cmd_value_type). */
  readonly SSL_CONF_FLAG_REQUIRE_PRIVATE: number;
  /** Answers of SSL_get_state. */
  readonly TLS_ST_BEFORE: number;
  /** Answers of SSL_get_state. */
  readonly TLS_ST_OK: number;
  /** Answers of SSL_get_state. */
  readonly SSL_ST_READ_HEADER: number;
  /** Answers of SSL_get_state. */
  readonly SSL_ST_READ_BODY: number;
  /** Answers of SSL_get_state. */
  readonly SSL_ST_READ_DONE: number;
  /** Answers of SSL_get_state. */
  readonly SSL_ST_MASK: number;
  /** Answers of SSL_get_state. */
  readonly SSL_ST_CONNECT: number;
  /** Answers of SSL_get_state. */
  readonly SSL_ST_ACCEPT: number;
  /** Answers of SSL_get_early_data_status and SSL_read_early_data. */
  readonly SSL_EARLY_DATA_NOT_SENT: number;
  /** Answers of SSL_get_early_data_status and SSL_read_early_data. */
  readonly SSL_READ_EARLY_DATA_ERROR: number;
  /** Answers of SSL_get_early_data_status and SSL_read_early_data. */
  readonly SSL_EARLY_DATA_REJECTED: number;
  /** Answers of SSL_get_early_data_status and SSL_read_early_data. */
  readonly SSL_READ_EARLY_DATA_SUCCESS: number;
  /** Answers of SSL_get_early_data_status and SSL_read_early_data. */
  readonly SSL_EARLY_DATA_ACCEPTED: number;
  /** Answers of SSL_get_early_data_status and SSL_read_early_data. */
  readonly SSL_READ_EARLY_DATA_FINISH: number;
  /** Updating keys (SSL_key_update). */
  readonly SSL_KEY_UPDATE_NOT_REQUESTED: number;
  /** Updating keys (SSL_key_update). */
  readonly SSL_KEY_UPDATE_REQUESTED: number;
  /** Updating keys (SSL_key_update). */
  readonly SSL_KEY_UPDATE_NONE: number;
  /** Bounds of libssl's. */
  readonly SSL_MAX_KEY_ARG_LENGTH: number;
  /** Bounds of libssl's. */
  readonly SSL_MAX_PIPELINES: number;
  /** Bounds of libssl's. */
  readonly SSL_MAX_SID_CTX_LENGTH: number;
  /** Bounds of libssl's. */
  readonly SSL_MAX_SSL_SESSION_ID_LENGTH: number;
  /** Bounds of libssl's. */
  readonly SSL_MAX_MASTER_KEY_LENGTH: number;
  /** Bounds of libssl's. */
  readonly SSL_SESSION_CACHE_MAX_SIZE_DEFAULT: number;
  /** Bounds of libssl's. */
  readonly SSL_MAX_CERT_LIST_DEFAULT: number;
  /** Extensions: where they belong (SSL_CTX_has_client_custom_ext and the like). */
  readonly SSL_EXT_TLS_ONLY: number;
  /** Extensions: where they belong (SSL_CTX_has_client_custom_ext and the like). */
  readonly SSL_SERVERINFOV1: number;
  /** Extensions: where they belong (SSL_CTX_has_client_custom_ext and the like). */
  readonly SSL_EXT_DTLS_ONLY: number;
  /** Extensions: where they belong (SSL_CTX_has_client_custom_ext and the like). */
  readonly SSL_SERVERINFOV2: number;
  /** Extensions: where they belong (SSL_CTX_has_client_custom_ext and the like). */
  readonly SSL_EXT_TLS_IMPLEMENTATION_ONLY: number;
  /** Extensions: where they belong (SSL_CTX_has_client_custom_ext and the like). */
  readonly SSL_EXT_SSL3_ALLOWED: number;
  /** Extensions: where they belong (SSL_CTX_has_client_custom_ext and the like). */
  readonly SSL_EXT_TLS1_2_AND_BELOW_ONLY: number;
  /** Extensions: where they belong (SSL_CTX_has_client_custom_ext and the like). */
  readonly SSL_EXT_TLS1_3_ONLY: number;
  /** Extensions: where they belong (SSL_CTX_has_client_custom_ext and the like). */
  readonly SSL_EXT_IGNORE_ON_RESUMPTION: number;
  /** Extensions: where they belong (SSL_CTX_has_client_custom_ext and the like). */
  readonly SSL_EXT_CLIENT_HELLO: number;
  /** Extensions: where they belong (SSL_CTX_has_client_custom_ext and the like). */
  readonly SSL_EXT_TLS1_2_SERVER_HELLO: number;
  /** Extensions: where they belong (SSL_CTX_has_client_custom_ext and the like). */
  readonly SSL_EXT_TLS1_3_SERVER_HELLO: number;
  /** Extensions: where they belong (SSL_CTX_has_client_custom_ext and the like). */
  readonly SSL_EXT_TLS1_3_ENCRYPTED_EXTENSIONS: number;
  /** Extensions: where they belong (SSL_CTX_has_client_custom_ext and the like). */
  readonly SSL_EXT_TLS1_3_HELLO_RETRY_REQUEST: number;
  /** Extensions: where they belong (SSL_CTX_has_client_custom_ext and the like). */
  readonly SSL_EXT_TLS1_3_CERTIFICATE: number;
  /** Extensions: where they belong (SSL_CTX_has_client_custom_ext and the like). */
  readonly SSL_EXT_TLS1_3_NEW_SESSION_TICKET: number;
  /** Extensions: where they belong (SSL_CTX_has_client_custom_ext and the like). */
  readonly SSL_EXT_TLS1_3_CERTIFICATE_REQUEST: number;
  /** Extensions: where they belong (SSL_CTX_has_client_custom_ext and the like). */
  readonly SSL_EXT_TLS1_3_CERTIFICATE_COMPRESSION: number;
  /** Extensions: where they belong (SSL_CTX_has_client_custom_ext and the like). */
  readonly SSL_EXT_TLS1_3_RAW_PUBLIC_KEY: number;
  /** Numbers of extensions and what is in them. */
  readonly TLSEXT_ECPOINTFORMAT_uncompressed: number;
  /** Numbers of extensions and what is in them. */
  readonly TLSEXT_TYPE_server_name: number;
  /** Numbers of extensions and what is in them. */
  readonly TLSEXT_cert_type_x509: number;
  /** Numbers of extensions and what is in them. */
  readonly TLSEXT_comp_cert_none: number;
  /** Numbers of extensions and what is in them. */
  readonly TLSEXT_hash_none: number;
  /** Numbers of extensions and what is in them. */
  readonly TLSEXT_max_fragment_length_DISABLED: number;
  /** Numbers of extensions and what is in them. */
  readonly TLSEXT_signature_anonymous: number;
  /** Numbers of extensions and what is in them. */
  readonly TLSEXT_ECPOINTFORMAT_ansiX962_compressed_prime: number;
  /** Numbers of extensions and what is in them. */
  readonly TLSEXT_TYPE_max_fragment_length: number;
  /** Numbers of extensions and what is in them. */
  readonly TLSEXT_cert_type_pgp: number;
  /** Numbers of extensions and what is in them. */
  readonly TLSEXT_comp_cert_zlib: number;
  /** Numbers of extensions and what is in them. */
  readonly TLSEXT_hash_md5: number;
  /** Numbers of extensions and what is in them. */
  readonly TLSEXT_max_fragment_length_512: number;
  /** Numbers of extensions and what is in them. */
  readonly TLSEXT_signature_rsa: number;
  /** Numbers of extensions and what is in them. */
  readonly TLSEXT_ECPOINTFORMAT_ansiX962_compressed_char2: number;
  /** Numbers of extensions and what is in them. */
  readonly TLSEXT_TYPE_client_certificate_url: number;
  /** Numbers of extensions and what is in them. */
  readonly TLSEXT_cert_type_rpk: number;
  /** Numbers of extensions and what is in them. */
  readonly TLSEXT_comp_cert_brotli: number;
  /** Numbers of extensions and what is in them. */
  readonly TLSEXT_hash_sha1: number;
  /** Numbers of extensions and what is in them. */
  readonly TLSEXT_max_fragment_length_1024: number;
  /** Numbers of extensions and what is in them. */
  readonly TLSEXT_signature_dsa: number;
  /** Numbers of extensions and what is in them. */
  readonly TLSEXT_TYPE_trusted_ca_keys: number;
  /** Numbers of extensions and what is in them. */
  readonly TLSEXT_cert_type_1609dot2: number;
  /** Numbers of extensions and what is in them. */
  readonly TLSEXT_comp_cert_zstd: number;
  /** Numbers of extensions and what is in them. */
  readonly TLSEXT_hash_sha224: number;
  /** Numbers of extensions and what is in them. */
  readonly TLSEXT_max_fragment_length_2048: number;
  /** Numbers of extensions and what is in them. */
  readonly TLSEXT_signature_ecdsa: number;
  /** Numbers of extensions and what is in them. */
  readonly TLSEXT_TYPE_truncated_hmac: number;
  /** Numbers of extensions and what is in them. */
  readonly TLSEXT_hash_sha256: number;
  /** Numbers of extensions and what is in them. */
  readonly TLSEXT_max_fragment_length_4096: number;
  /** Numbers of extensions and what is in them. */
  readonly TLSEXT_TYPE_status_request: number;
  /** Numbers of extensions and what is in them. */
  readonly TLSEXT_hash_sha384: number;
  /** Numbers of extensions and what is in them. */
  readonly TLSEXT_TYPE_user_mapping: number;
  /** Numbers of extensions and what is in them. */
  readonly TLSEXT_hash_sha512: number;
  /** Numbers of extensions and what is in them. */
  readonly TLSEXT_TYPE_client_authz: number;
  /** Numbers of extensions and what is in them. */
  readonly TLSEXT_TYPE_server_authz: number;
  /** Numbers of extensions and what is in them. */
  readonly TLSEXT_TYPE_cert_type: number;
  /** Numbers of extensions and what is in them. */
  readonly TLSEXT_TYPE_elliptic_curves: number;
  /** Numbers of extensions and what is in them. */
  readonly TLSEXT_TYPE_supported_groups: number;
  /** Numbers of extensions and what is in them. */
  readonly TLSEXT_TYPE_ec_point_formats: number;
  /** Numbers of extensions and what is in them. */
  readonly TLSEXT_TYPE_srp: number;
  /** Numbers of extensions and what is in them. */
  readonly TLSEXT_TYPE_signature_algorithms: number;
  /** Numbers of extensions and what is in them. */
  readonly TLSEXT_TYPE_use_srtp: number;
  /** Numbers of extensions and what is in them. */
  readonly TLSEXT_TYPE_heartbeat: number;
  /** Numbers of extensions and what is in them. */
  readonly TLSEXT_TYPE_application_layer_protocol_negotiation: number;
  /** Numbers of extensions and what is in them. */
  readonly TLSEXT_TYPE_signed_certificate_timestamp: number;
  /** Numbers of extensions and what is in them. */
  readonly TLSEXT_TYPE_client_cert_type: number;
  /** Numbers of extensions and what is in them. */
  readonly TLSEXT_TYPE_server_cert_type: number;
  /** Numbers of extensions and what is in them. */
  readonly TLSEXT_TYPE_padding: number;
  /** Numbers of extensions and what is in them. */
  readonly TLSEXT_TYPE_encrypt_then_mac: number;
  /** Numbers of extensions and what is in them. */
  readonly TLSEXT_TYPE_extended_master_secret: number;
  /** Numbers of extensions and what is in them. */
  readonly TLSEXT_TYPE_compress_certificate: number;
  /** Numbers of extensions and what is in them. */
  readonly TLSEXT_TYPE_session_ticket: number;
  /** Numbers of extensions and what is in them. */
  readonly TLSEXT_TYPE_psk: number;
  /** Numbers of extensions and what is in them. */
  readonly TLSEXT_TYPE_early_data: number;
  /** Numbers of extensions and what is in them. */
  readonly TLSEXT_TYPE_supported_versions: number;
  /** Numbers of extensions and what is in them. */
  readonly TLSEXT_TYPE_cookie: number;
  /** Numbers of extensions and what is in them. */
  readonly TLSEXT_TYPE_psk_kex_modes: number;
  /** Numbers of extensions and what is in them. */
  readonly TLSEXT_TYPE_certificate_authorities: number;
  /** Numbers of extensions and what is in them. */
  readonly TLSEXT_TYPE_post_handshake_auth: number;
  /** Numbers of extensions and what is in them. */
  readonly TLSEXT_TYPE_signature_algorithms_cert: number;
  /** Numbers of extensions and what is in them. */
  readonly TLSEXT_TYPE_key_share: number;
  /** Numbers of extensions and what is in them. */
  readonly TLSEXT_TYPE_quic_transport_parameters: number;
  /** Numbers of extensions and what is in them. */
  readonly TLSEXT_hash_gostr3411: number;
  /** Numbers of extensions and what is in them. */
  readonly TLSEXT_signature_gostr34102001: number;
  /** Numbers of extensions and what is in them. */
  readonly TLSEXT_hash_gostr34112012_256: number;
  /** Numbers of extensions and what is in them. */
  readonly TLSEXT_signature_gostr34102012_256: number;
  /** Numbers of extensions and what is in them. */
  readonly TLSEXT_hash_gostr34112012_512: number;
  /** Numbers of extensions and what is in them. */
  readonly TLSEXT_signature_gostr34102012_512: number;
  /** Numbers of extensions and what is in them. */
  readonly TLSEXT_MAXLEN_host_name: number;
  /** Numbers of extensions and what is in them. */
  readonly TLSEXT_max_fragment_length_UNSPECIFIED: number;
  /** Numbers of extensions and what is in them. */
  readonly TLSEXT_TYPE_next_proto_neg: number;
  /** Numbers of extensions and what is in them. */
  readonly TLSEXT_TYPE_outer_extensions: number;
  /** Numbers of extensions and what is in them. */
  readonly TLSEXT_TYPE_ech: number;
  /** Numbers of extensions and what is in them. */
  readonly TLSEXT_TYPE_renegotiate: number;
  /** Numbers of extensions and what is in them. */
  readonly TLSEXT_nid_unknown: number;
  /** Profiles of SRTP (SSL_CTX_set_tlsext_use_srtp). */
  readonly SRTP_AES128_CM_SHA1_80: number;
  /** Profiles of SRTP (SSL_CTX_set_tlsext_use_srtp). */
  readonly SRTP_AES128_CM_SHA1_32: number;
  /** Profiles of SRTP (SSL_CTX_set_tlsext_use_srtp). */
  readonly SRTP_AES128_F8_SHA1_80: number;
  /** Profiles of SRTP (SSL_CTX_set_tlsext_use_srtp). */
  readonly SRTP_AES128_F8_SHA1_32: number;
  /** Profiles of SRTP (SSL_CTX_set_tlsext_use_srtp). */
  readonly SRTP_NULL_SHA1_80: number;
  /** Profiles of SRTP (SSL_CTX_set_tlsext_use_srtp). */
  readonly SRTP_NULL_SHA1_32: number;
  /** Profiles of SRTP (SSL_CTX_set_tlsext_use_srtp). */
  readonly SRTP_AEAD_AES_128_GCM: number;
  /** Profiles of SRTP (SSL_CTX_set_tlsext_use_srtp). */
  readonly SRTP_AEAD_AES_256_GCM: number;
  /** Profiles of SRTP (SSL_CTX_set_tlsext_use_srtp). */
  readonly SRTP_DOUBLE_AEAD_AES_128_GCM_AEAD_AES_128_GCM: number;
  /** Profiles of SRTP (SSL_CTX_set_tlsext_use_srtp). */
  readonly SRTP_DOUBLE_AEAD_AES_256_GCM_AEAD_AES_256_GCM: number;
  /** Profiles of SRTP (SSL_CTX_set_tlsext_use_srtp). */
  readonly SRTP_ARIA_128_CTR_HMAC_SHA1_80: number;
  /** Profiles of SRTP (SSL_CTX_set_tlsext_use_srtp). */
  readonly SRTP_ARIA_128_CTR_HMAC_SHA1_32: number;
  /** Profiles of SRTP (SSL_CTX_set_tlsext_use_srtp). */
  readonly SRTP_ARIA_256_CTR_HMAC_SHA1_80: number;
  /** Profiles of SRTP (SSL_CTX_set_tlsext_use_srtp). */
  readonly SRTP_ARIA_256_CTR_HMAC_SHA1_32: number;
  /** Profiles of SRTP (SSL_CTX_set_tlsext_use_srtp). */
  readonly SRTP_AEAD_ARIA_128_GCM: number;
  /** Profiles of SRTP (SSL_CTX_set_tlsext_use_srtp). */
  readonly SRTP_AEAD_ARIA_256_GCM: number;
  /** Flags of DANE (SSL_CTX_dane_set_flags). */
  readonly DANE_FLAG_NO_DANE_EE_NAMECHECKS: number;
  /** How parameters of verification are inherited (X509_VERIFY_PARAM_set_inh_flags). */
  readonly X509_VP_FLAG_DEFAULT: number;
  /** How parameters of verification are inherited (X509_VERIFY_PARAM_set_inh_flags). */
  readonly X509_VP_FLAG_OVERWRITE: number;
  /** How parameters of verification are inherited (X509_VERIFY_PARAM_set_inh_flags). */
  readonly X509_VP_FLAG_RESET_FLAGS: number;
  /** How parameters of verification are inherited (X509_VERIFY_PARAM_set_inh_flags). */
  readonly X509_VP_FLAG_LOCKED: number;
  /** How parameters of verification are inherited (X509_VERIFY_PARAM_set_inh_flags). */
  readonly X509_VP_FLAG_ONCE: number;
  /** Purposes of certificates (X509_check_purpose). */
  readonly X509_PURPOSE_DEFAULT_ANY: number;
  /** Purposes of certificates (X509_check_purpose). */
  readonly X509_PURPOSE_SSL_CLIENT: number;
  /** Purposes of certificates (X509_check_purpose). */
  readonly X509_PURPOSE_SSL_SERVER: number;
  /** Purposes of certificates (X509_check_purpose). */
  readonly X509_PURPOSE_NS_SSL_SERVER: number;
  /** Purposes of certificates (X509_check_purpose). */
  readonly X509_PURPOSE_SMIME_SIGN: number;
  /** Purposes of certificates (X509_check_purpose). */
  readonly X509_PURPOSE_SMIME_ENCRYPT: number;
  /** Purposes of certificates (X509_check_purpose). */
  readonly X509_PURPOSE_CRL_SIGN: number;
  /** Purposes of certificates (X509_check_purpose). */
  readonly X509_PURPOSE_ANY: number;
  /** Purposes of certificates (X509_check_purpose). */
  readonly X509_PURPOSE_OCSP_HELPER: number;
  /** Purposes of certificates (X509_check_purpose). */
  readonly X509_PURPOSE_TIMESTAMP_SIGN: number;
  /** Purposes of certificates (X509_check_purpose). */
  readonly X509_PURPOSE_CODE_SIGN: number;
  /** Trust (X509_check_trust). */
  readonly X509_TRUST_DEFAULT: number;
  /** Trust (X509_check_trust). */
  readonly X509_TRUST_COMPAT: number;
  /** Trust (X509_check_trust). */
  readonly X509_TRUST_TRUSTED: number;
  /** Trust (X509_check_trust). */
  readonly X509_TRUST_REJECTED: number;
  /** Trust (X509_check_trust). */
  readonly X509_TRUST_SSL_CLIENT: number;
  /** Trust (X509_check_trust). */
  readonly X509_TRUST_SSL_SERVER: number;
  /** Trust (X509_check_trust). */
  readonly X509_TRUST_UNTRUSTED: number;
  /** Trust (X509_check_trust). */
  readonly X509_TRUST_EMAIL: number;
  /** Trust (X509_check_trust). */
  readonly X509_TRUST_NO_SS_COMPAT: number;
  /** Trust (X509_check_trust). */
  readonly X509_TRUST_OBJECT_SIGN: number;
  /** Trust (X509_check_trust). */
  readonly X509_TRUST_OCSP_SIGN: number;
  /** Trust (X509_check_trust). */
  readonly X509_TRUST_OCSP_REQUEST: number;
  /** Trust (X509_check_trust). */
  readonly X509_TRUST_DO_SS_COMPAT: number;
  /** Trust (X509_check_trust). */
  readonly X509_TRUST_TSA: number;
  /** Trust (X509_check_trust). */
  readonly X509_TRUST_OK_ANY_EKU: number;
  /** Looking for certificates (X509_LOOKUP_ctrl, X509_STORE_CTX_get_by_subject). */
  readonly X509_L_FILE_LOAD: number;
  /** Looking for certificates (X509_LOOKUP_ctrl, X509_STORE_CTX_get_by_subject). */
  readonly X509_L_ADD_DIR: number;
  /** Looking for certificates (X509_LOOKUP_ctrl, X509_STORE_CTX_get_by_subject). */
  readonly X509_L_ADD_STORE: number;
  /** Looking for certificates (X509_LOOKUP_ctrl, X509_STORE_CTX_get_by_subject). */
  readonly X509_L_LOAD_STORE: number;
  /** Looking for certificates (X509_LOOKUP_ctrl, X509_STORE_CTX_get_by_subject). */
  readonly X509_LU_NONE: number;
  /** Looking for certificates (X509_LOOKUP_ctrl, X509_STORE_CTX_get_by_subject). */
  readonly X509_LU_X509: number;
  /** Looking for certificates (X509_LOOKUP_ctrl, X509_STORE_CTX_get_by_subject). */
  readonly X509_LU_CRL: number;
  /** What a certificate is (X509_get_extension_flags). */
  readonly EXFLAG_BCONS: number;
  /** What a certificate is (X509_get_extension_flags). */
  readonly EXFLAG_KUSAGE: number;
  /** What a certificate is (X509_get_extension_flags). */
  readonly EXFLAG_XKUSAGE: number;
  /** What a certificate is (X509_get_extension_flags). */
  readonly EXFLAG_NSCERT: number;
  /** What a certificate is (X509_get_extension_flags). */
  readonly EXFLAG_CA: number;
  /** What a certificate is (X509_get_extension_flags). */
  readonly EXFLAG_SI: number;
  /** What a certificate is (X509_get_extension_flags). */
  readonly EXFLAG_V1: number;
  /** What a certificate is (X509_get_extension_flags). */
  readonly EXFLAG_INVALID: number;
  /** What a certificate is (X509_get_extension_flags). */
  readonly EXFLAG_SET: number;
  /** What a certificate is (X509_get_extension_flags). */
  readonly EXFLAG_CRITICAL: number;
  /** What a certificate is (X509_get_extension_flags). */
  readonly EXFLAG_PROXY: number;
  /** What a certificate is (X509_get_extension_flags). */
  readonly EXFLAG_INVALID_POLICY: number;
  /** What a certificate is (X509_get_extension_flags). */
  readonly EXFLAG_FRESHEST: number;
  /** What a certificate is (X509_get_extension_flags). */
  readonly EXFLAG_SS: number;
  /** What a certificate is (X509_get_extension_flags). */
  readonly EXFLAG_BCONS_CRITICAL: number;
  /** What a certificate is (X509_get_extension_flags). */
  readonly EXFLAG_AKID_CRITICAL: number;
  /** What a certificate is (X509_get_extension_flags). */
  readonly EXFLAG_SKID_CRITICAL: number;
  /** What a certificate is (X509_get_extension_flags). */
  readonly EXFLAG_SAN_CRITICAL: number;
  /** What a certificate is (X509_get_extension_flags). */
  readonly EXFLAG_NO_FINGERPRINT: number;
  /** What a key may be used for (X509_get_key_usage). */
  readonly KU_ENCIPHER_ONLY: number;
  /** What a key may be used for (X509_get_key_usage). */
  readonly KU_CRL_SIGN: number;
  /** What a key may be used for (X509_get_key_usage). */
  readonly KU_KEY_CERT_SIGN: number;
  /** What a key may be used for (X509_get_key_usage). */
  readonly KU_KEY_AGREEMENT: number;
  /** What a key may be used for (X509_get_key_usage). */
  readonly KU_DATA_ENCIPHERMENT: number;
  /** What a key may be used for (X509_get_key_usage). */
  readonly KU_KEY_ENCIPHERMENT: number;
  /** What a key may be used for (X509_get_key_usage). */
  readonly KU_NON_REPUDIATION: number;
  /** What a key may be used for (X509_get_key_usage). */
  readonly KU_DIGITAL_SIGNATURE: number;
  /** What a key may be used for (X509_get_key_usage). */
  readonly KU_DECIPHER_ONLY: number;
  /** What a certificate may be used for (X509_get_extended_key_usage). */
  readonly XKU_SSL_SERVER: number;
  /** What a certificate may be used for (X509_get_extended_key_usage). */
  readonly XKU_SSL_CLIENT: number;
  /** What a certificate may be used for (X509_get_extended_key_usage). */
  readonly XKU_SMIME: number;
  /** What a certificate may be used for (X509_get_extended_key_usage). */
  readonly XKU_CODE_SIGN: number;
  /** What a certificate may be used for (X509_get_extended_key_usage). */
  readonly XKU_SGC: number;
  /** What a certificate may be used for (X509_get_extended_key_usage). */
  readonly XKU_OCSP_SIGN: number;
  /** What a certificate may be used for (X509_get_extended_key_usage). */
  readonly XKU_TIMESTAMP: number;
  /** What a certificate may be used for (X509_get_extended_key_usage). */
  readonly XKU_DVCS: number;
  /** What a certificate may be used for (X509_get_extended_key_usage). */
  readonly XKU_ANYEKU: number;
  /** Netscape's types of certificate. */
  readonly NS_OBJSIGN_CA: number;
  /** Netscape's types of certificate. */
  readonly NS_SMIME_CA: number;
  /** Netscape's types of certificate. */
  readonly NS_SSL_CA: number;
  /** Netscape's types of certificate. */
  readonly NS_ANY_CA: number;
  /** Netscape's types of certificate. */
  readonly NS_OBJSIGN: number;
  /** Netscape's types of certificate. */
  readonly NS_SMIME: number;
  /** Netscape's types of certificate. */
  readonly NS_SSL_SERVER: number;
  /** Netscape's types of certificate. */
  readonly NS_SSL_CLIENT: number;
  /** Reasons of revocation. */
  readonly CRL_REASON_UNSPECIFIED: number;
  /** Reasons of revocation. */
  readonly CRL_REASON_KEY_COMPROMISE: number;
  /** Reasons of revocation. */
  readonly CRL_REASON_CA_COMPROMISE: number;
  /** Reasons of revocation. */
  readonly CRL_REASON_AFFILIATION_CHANGED: number;
  /** Reasons of revocation. */
  readonly CRL_REASON_SUPERSEDED: number;
  /** Reasons of revocation. */
  readonly CRL_REASON_CESSATION_OF_OPERATION: number;
  /** Reasons of revocation. */
  readonly CRL_REASON_CERTIFICATE_HOLD: number;
  /** Reasons of revocation. */
  readonly CRL_REASON_REMOVE_FROM_CRL: number;
  /** Reasons of revocation. */
  readonly CRL_REASON_PRIVILEGE_WITHDRAWN: number;
  /** Reasons of revocation. */
  readonly CRL_REASON_AA_COMPROMISE: number;
  /** Reasons of revocation. */
  readonly CRL_REASON_NONE: number;
  /** What is known of a signature (X509_get_signature_info). */
  readonly X509_SIG_INFO_VALID: number;
  /** What is known of a signature (X509_get_signature_info). */
  readonly X509_SIG_INFO_TLS: number;
  /** Printing certificates (X509_print_ex). */
  readonly X509_FLAG_COMPAT: number;
  /** Printing certificates (X509_print_ex). */
  readonly X509_FLAG_NO_HEADER: number;
  /** Printing certificates (X509_print_ex). */
  readonly X509_FLAG_NO_VERSION: number;
  /** Printing certificates (X509_print_ex). */
  readonly X509_FLAG_NO_SERIAL: number;
  /** Printing certificates (X509_print_ex). */
  readonly X509_FLAG_NO_SIGNAME: number;
  /** Printing certificates (X509_print_ex). */
  readonly X509_FLAG_NO_ISSUER: number;
  /** Printing certificates (X509_print_ex). */
  readonly X509_FLAG_NO_VALIDITY: number;
  /** Printing certificates (X509_print_ex). */
  readonly X509_FLAG_NO_SUBJECT: number;
  /** Printing certificates (X509_print_ex). */
  readonly X509_FLAG_NO_PUBKEY: number;
  /** Printing certificates (X509_print_ex). */
  readonly X509_FLAG_NO_EXTENSIONS: number;
  /** Printing certificates (X509_print_ex). */
  readonly X509_FLAG_NO_SIGDUMP: number;
  /** Printing certificates (X509_print_ex). */
  readonly X509_FLAG_NO_AUX: number;
  /** Printing certificates (X509_print_ex). */
  readonly X509_FLAG_NO_ATTRIBUTES: number;
  /** Printing certificates (X509_print_ex). */
  readonly X509_FLAG_NO_IDS: number;
  /** Printing certificates (X509_print_ex). */
  readonly X509_FLAG_EXTENSIONS_ONLY_KID: number;
  /** Printing names (X509_NAME_print_ex). */
  readonly XN_FLAG_COMPAT: number;
  /** Printing names (X509_NAME_print_ex). */
  readonly XN_FLAG_FN_SN: number;
  /** Printing names (X509_NAME_print_ex). */
  readonly XN_FLAG_SEP_COMMA_PLUS: number;
  /** Printing names (X509_NAME_print_ex). */
  readonly XN_FLAG_SEP_CPLUS_SPC: number;
  /** Printing names (X509_NAME_print_ex). */
  readonly XN_FLAG_SEP_SPLUS_SPC: number;
  /** Printing names (X509_NAME_print_ex). */
  readonly XN_FLAG_SEP_MULTILINE: number;
  /** Printing names (X509_NAME_print_ex). */
  readonly XN_FLAG_SEP_MASK: number;
  /** Printing names (X509_NAME_print_ex). */
  readonly XN_FLAG_DN_REV: number;
  /** Printing names (X509_NAME_print_ex). */
  readonly XN_FLAG_FN_LN: number;
  /** Printing names (X509_NAME_print_ex). */
  readonly XN_FLAG_FN_OID: number;
  /** Printing names (X509_NAME_print_ex). */
  readonly XN_FLAG_FN_MASK: number;
  /** Printing names (X509_NAME_print_ex). */
  readonly XN_FLAG_FN_NONE: number;
  /** Printing names (X509_NAME_print_ex). */
  readonly XN_FLAG_SPC_EQ: number;
  /** Printing names (X509_NAME_print_ex). */
  readonly XN_FLAG_ONELINE: number;
  /** Printing names (X509_NAME_print_ex). */
  readonly XN_FLAG_DUMP_UNKNOWN_FIELDS: number;
  /** Printing names (X509_NAME_print_ex). */
  readonly XN_FLAG_RFC2253: number;
  /** Printing names (X509_NAME_print_ex). */
  readonly XN_FLAG_FN_ALIGN: number;
  /** Printing names (X509_NAME_print_ex). */
  readonly XN_FLAG_MULTILINE: number;
  /** Printing strings (ASN1_STRING_print_ex). */
  readonly ASN1_STRFLGS_ESC_2253: number;
  /** Printing strings (ASN1_STRING_print_ex). */
  readonly ASN1_STRFLGS_ESC_CTRL: number;
  /** Printing strings (ASN1_STRING_print_ex). */
  readonly ASN1_STRFLGS_ESC_MSB: number;
  /** Printing strings (ASN1_STRING_print_ex). */
  readonly ASN1_STRFLGS_ESC_QUOTE: number;
  /** Printing strings (ASN1_STRING_print_ex). */
  readonly ASN1_STRFLGS_UTF8_CONVERT: number;
  /** Printing strings (ASN1_STRING_print_ex). */
  readonly ASN1_STRFLGS_IGNORE_TYPE: number;
  /** Printing strings (ASN1_STRING_print_ex). */
  readonly ASN1_STRFLGS_SHOW_TYPE: number;
  /** Printing strings (ASN1_STRING_print_ex). */
  readonly ASN1_STRFLGS_DUMP_ALL: number;
  /** Printing strings (ASN1_STRING_print_ex). */
  readonly ASN1_STRFLGS_DUMP_UNKNOWN: number;
  /** Printing strings (ASN1_STRING_print_ex). */
  readonly ASN1_STRFLGS_DUMP_DER: number;
  /** Printing strings (ASN1_STRING_print_ex). */
  readonly ASN1_STRFLGS_RFC2253: number;
  /** Printing strings (ASN1_STRING_print_ex). */
  readonly ASN1_STRFLGS_ESC_2254: number;
  /** Printing and adding extensions (X509V3_EXT_print, X509V3_add1_i2d). */
  readonly X509V3_ADD_DEFAULT: number;
  /** Printing and adding extensions (X509V3_EXT_print, X509V3_add1_i2d). */
  readonly X509V3_EXT_DEFAULT: number;
  /** Printing and adding extensions (X509V3_EXT_print, X509V3_add1_i2d). */
  readonly X509V3_ADD_APPEND: number;
  /** Printing and adding extensions (X509V3_EXT_print, X509V3_add1_i2d). */
  readonly X509V3_ADD_REPLACE: number;
  /** Printing and adding extensions (X509V3_EXT_print, X509V3_add1_i2d). */
  readonly X509V3_ADD_REPLACE_EXISTING: number;
  /** Printing and adding extensions (X509V3_EXT_print, X509V3_add1_i2d). */
  readonly X509V3_ADD_KEEP_EXISTING: number;
  /** Printing and adding extensions (X509V3_EXT_print, X509V3_add1_i2d). */
  readonly X509V3_ADD_DELETE: number;
  /** Printing and adding extensions (X509V3_EXT_print, X509V3_add1_i2d). */
  readonly X509V3_EXT_ERROR_UNKNOWN: number;
  /** Printing and adding extensions (X509V3_EXT_print, X509V3_add1_i2d). */
  readonly X509V3_EXT_PARSE_UNKNOWN: number;
  /** Printing and adding extensions (X509V3_EXT_print, X509V3_add1_i2d). */
  readonly X509V3_EXT_DUMP_UNKNOWN: number;
  /** Printing and adding extensions (X509V3_EXT_print, X509V3_add1_i2d). */
  readonly X509V3_EXT_UNKNOWN_MASK: number;
  /** Kinds of names (GENERAL_NAME). */
  readonly GEN_OTHERNAME: number;
  /** Kinds of names (GENERAL_NAME). */
  readonly GEN_EMAIL: number;
  /** Kinds of names (GENERAL_NAME). */
  readonly GEN_DNS: number;
  /** Kinds of names (GENERAL_NAME). */
  readonly GEN_X400: number;
  /** Kinds of names (GENERAL_NAME). */
  readonly GEN_DIRNAME: number;
  /** Kinds of names (GENERAL_NAME). */
  readonly GEN_EDIPARTY: number;
  /** Kinds of names (GENERAL_NAME). */
  readonly GEN_URI: number;
  /** Kinds of names (GENERAL_NAME). */
  readonly GEN_IPADD: number;
  /** Kinds of names (GENERAL_NAME). */
  readonly GEN_RID: number;
  /** Encodings of strings (X509_NAME_add_entry_by_txt). */
  readonly MBSTRING_FLAG: number;
  /** Encodings of strings (X509_NAME_add_entry_by_txt). */
  readonly MBSTRING_UTF8: number;
  /** Encodings of strings (X509_NAME_add_entry_by_txt). */
  readonly MBSTRING_ASC: number;
  /** Encodings of strings (X509_NAME_add_entry_by_txt). */
  readonly MBSTRING_BMP: number;
  /** Encodings of strings (X509_NAME_add_entry_by_txt). */
  readonly MBSTRING_UNIV: number;
  /** Types of ASN.1. */
  readonly V_ASN1_EOC: number;
  /** Types of ASN.1. */
  readonly V_ASN1_UNIVERSAL: number;
  /** Types of ASN.1. */
  readonly V_ASN1_BOOLEAN: number;
  /** Types of ASN.1. */
  readonly V_ASN1_INTEGER: number;
  /** Types of ASN.1. */
  readonly V_ASN1_BIT_STRING: number;
  /** Types of ASN.1. */
  readonly V_ASN1_OCTET_STRING: number;
  /** Types of ASN.1. */
  readonly V_ASN1_NULL: number;
  /** Types of ASN.1. */
  readonly V_ASN1_OBJECT: number;
  /** Types of ASN.1. */
  readonly V_ASN1_OBJECT_DESCRIPTOR: number;
  /** Types of ASN.1. */
  readonly V_ASN1_EXTERNAL: number;
  /** Types of ASN.1. */
  readonly V_ASN1_REAL: number;
  /** Types of ASN.1. */
  readonly V_ASN1_ENUMERATED: number;
  /** Types of ASN.1. */
  readonly V_ASN1_UTF8STRING: number;
  /** Types of ASN.1. */
  readonly V_ASN1_SEQUENCE: number;
  /** Types of ASN.1. */
  readonly V_ASN1_SET: number;
  /** Types of ASN.1. */
  readonly V_ASN1_NUMERICSTRING: number;
  /** Types of ASN.1. */
  readonly V_ASN1_PRINTABLESTRING: number;
  /** Types of ASN.1. */
  readonly V_ASN1_T61STRING: number;
  /** Types of ASN.1. */
  readonly V_ASN1_TELETEXSTRING: number;
  /** Types of ASN.1. */
  readonly V_ASN1_VIDEOTEXSTRING: number;
  /** Types of ASN.1. */
  readonly V_ASN1_IA5STRING: number;
  /** Types of ASN.1. */
  readonly V_ASN1_UTCTIME: number;
  /** Types of ASN.1. */
  readonly V_ASN1_GENERALIZEDTIME: number;
  /** Types of ASN.1. */
  readonly V_ASN1_GRAPHICSTRING: number;
  /** Types of ASN.1. */
  readonly V_ASN1_ISO64STRING: number;
  /** Types of ASN.1. */
  readonly V_ASN1_VISIBLESTRING: number;
  /** Types of ASN.1. */
  readonly V_ASN1_GENERALSTRING: number;
  /** Types of ASN.1. */
  readonly V_ASN1_UNIVERSALSTRING: number;
  /** Types of ASN.1. */
  readonly V_ASN1_BMPSTRING: number;
  /** Types of ASN.1. */
  readonly V_ASN1_PRIMITIVE_TAG: number;
  /** Types of ASN.1. */
  readonly V_ASN1_CONSTRUCTED: number;
  /** Types of ASN.1. */
  readonly V_ASN1_APPLICATION: number;
  /** Types of ASN.1. */
  readonly V_ASN1_CONTEXT_SPECIFIC: number;
  /** Types of ASN.1. */
  readonly V_ASN1_PRIVATE: number;
  /** Types of ASN.1. */
  readonly V_ASN1_NEG: number;
  /** Types of ASN.1. */
  readonly V_ASN1_NEG_INTEGER: number;
  /** Types of ASN.1. */
  readonly V_ASN1_NEG_ENUMERATED: number;
  /** Types of ASN.1. */
  readonly V_ASN1_ANY: number;
  /** Types of ASN.1. */
  readonly V_ASN1_OTHER: number;
  /** Types of ASN.1. */
  readonly V_ASN1_UNDEF: number;
  /** Types of keys (EVP_PKEY_get_base_id). */
  readonly EVP_PKEY_NONE: number;
  /** Types of keys (EVP_PKEY_get_base_id). */
  readonly EVP_PKEY_RSA: number;
  /** Types of keys (EVP_PKEY_get_base_id). */
  readonly EVP_PKEY_DH: number;
  /** Types of keys (EVP_PKEY_get_base_id). */
  readonly EVP_PKEY_DSA: number;
  /** Types of keys (EVP_PKEY_get_base_id). */
  readonly EVP_PKEY_EC: number;
  /** Types of keys (EVP_PKEY_get_base_id). */
  readonly EVP_PKEY_HMAC: number;
  /** Types of keys (EVP_PKEY_get_base_id). */
  readonly EVP_PKEY_CMAC: number;
  /** Types of keys (EVP_PKEY_get_base_id). */
  readonly EVP_PKEY_RSA_PSS: number;
  /** Types of keys (EVP_PKEY_get_base_id). */
  readonly EVP_PKEY_DHX: number;
  /** Types of keys (EVP_PKEY_get_base_id). */
  readonly EVP_PKEY_SCRYPT: number;
  /** Types of keys (EVP_PKEY_get_base_id). */
  readonly EVP_PKEY_TLS1_PRF: number;
  /** Types of keys (EVP_PKEY_get_base_id). */
  readonly EVP_PKEY_X25519: number;
  /** Types of keys (EVP_PKEY_get_base_id). */
  readonly EVP_PKEY_X448: number;
  /** Types of keys (EVP_PKEY_get_base_id). */
  readonly EVP_PKEY_POLY1305: number;
  /** Types of keys (EVP_PKEY_get_base_id). */
  readonly EVP_PKEY_SIPHASH: number;
  /** Types of keys (EVP_PKEY_get_base_id). */
  readonly EVP_PKEY_ED25519: number;
  /** Types of keys (EVP_PKEY_get_base_id). */
  readonly EVP_PKEY_ED448: number;
  /** Types of keys (EVP_PKEY_get_base_id). */
  readonly EVP_PKEY_SM2: number;
  /** Types of keys (EVP_PKEY_get_base_id). */
  readonly EVP_PKEY_ML_DSA_44: number;
  /** Types of keys (EVP_PKEY_get_base_id). */
  readonly EVP_PKEY_ML_DSA_65: number;
  /** Types of keys (EVP_PKEY_get_base_id). */
  readonly EVP_PKEY_ML_DSA_87: number;
  /** Types of keys (EVP_PKEY_get_base_id). */
  readonly EVP_PKEY_SLH_DSA_SHA2_128S: number;
  /** Types of keys (EVP_PKEY_get_base_id). */
  readonly EVP_PKEY_SLH_DSA_SHA2_128F: number;
  /** Types of keys (EVP_PKEY_get_base_id). */
  readonly EVP_PKEY_SLH_DSA_SHA2_192S: number;
  /** Types of keys (EVP_PKEY_get_base_id). */
  readonly EVP_PKEY_SLH_DSA_SHA2_192F: number;
  /** Types of keys (EVP_PKEY_get_base_id). */
  readonly EVP_PKEY_SLH_DSA_SHA2_256S: number;
  /** Types of keys (EVP_PKEY_get_base_id). */
  readonly EVP_PKEY_SLH_DSA_SHA2_256F: number;
  /** Types of keys (EVP_PKEY_get_base_id). */
  readonly EVP_PKEY_SLH_DSA_SHAKE_128S: number;
  /** Types of keys (EVP_PKEY_get_base_id). */
  readonly EVP_PKEY_SLH_DSA_SHAKE_128F: number;
  /** Types of keys (EVP_PKEY_get_base_id). */
  readonly EVP_PKEY_SLH_DSA_SHAKE_192S: number;
  /** Types of keys (EVP_PKEY_get_base_id). */
  readonly EVP_PKEY_SLH_DSA_SHAKE_192F: number;
  /** Types of keys (EVP_PKEY_get_base_id). */
  readonly EVP_PKEY_SLH_DSA_SHAKE_256S: number;
  /** Types of keys (EVP_PKEY_get_base_id). */
  readonly EVP_PKEY_SLH_DSA_SHAKE_256F: number;
  /** Types of keys (EVP_PKEY_get_base_id). */
  readonly EVP_PKEY_HSS_LMS: number;
  /** What is of a key (EVP_PKEY_fromdata and the like). */
  readonly EVP_PKEY_KEY_PARAMETERS: number;
  /** What is of a key (EVP_PKEY_fromdata and the like). */
  readonly EVP_PKEY_PRIVATE_KEY: number;
  /** What is of a key (EVP_PKEY_fromdata and the like). */
  readonly EVP_PKEY_PUBLIC_KEY: number;
  /** What is of a key (EVP_PKEY_fromdata and the like). */
  readonly EVP_PKEY_KEYPAIR: number;
  /** Padding and parameters of RSA keys. */
  readonly RSA_PKCS1_PADDING: number;
  /** Padding and parameters of RSA keys. */
  readonly RSA_SSLV23_PADDING: number;
  /** Padding and parameters of RSA keys. */
  readonly RSA_3: number;
  /** Padding and parameters of RSA keys. */
  readonly RSA_NO_PADDING: number;
  /** Padding and parameters of RSA keys. */
  readonly RSA_PKCS1_OAEP_PADDING: number;
  /** Padding and parameters of RSA keys. */
  readonly RSA_X931_PADDING: number;
  /** Padding and parameters of RSA keys. */
  readonly RSA_PKCS1_PSS_PADDING: number;
  /** Padding and parameters of RSA keys. */
  readonly RSA_PKCS1_WITH_TLS_PADDING: number;
  /** Padding and parameters of RSA keys. */
  readonly RSA_PKCS1_NO_IMPLICIT_REJECT_PADDING: number;
  /** Padding and parameters of RSA keys. */
  readonly RSA_R_INVALID_PADDING: number;
  /** Padding and parameters of RSA keys. */
  readonly RSA_F4: number;
  /** Padding and parameters of RSA keys. */
  readonly RSA_PSS_SALTLEN_AUTO_DIGEST_MAX: number;
  /** Padding and parameters of RSA keys. */
  readonly RSA_PSS_SALTLEN_MAX: number;
  /** Padding and parameters of RSA keys. */
  readonly RSA_PSS_SALTLEN_AUTO: number;
  /** Padding and parameters of RSA keys. */
  readonly RSA_PSS_SALTLEN_MAX_SIGN: number;
  /** Padding and parameters of RSA keys. */
  readonly RSA_PSS_SALTLEN_DIGEST: number;
  /** Curves: named or written out. */
  readonly OPENSSL_EC_EXPLICIT_CURVE: number;
  /** Curves: named or written out. */
  readonly OPENSSL_EC_NAMED_CURVE: number;
  /** Bounds of libcrypto's. */
  readonly EVP_MAX_IV_LENGTH: number;
  /** Bounds of libcrypto's. */
  readonly EVP_MAX_BLOCK_LENGTH: number;
  /** Bounds of libcrypto's. */
  readonly EVP_MAX_KEY_LENGTH: number;
  /** Bounds of libcrypto's. */
  readonly EVP_MAX_MD_SIZE: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_CTRL_RESET: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_CTRL_EOF: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_CTRL_INFO: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_CTRL_SET: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_CTRL_GET: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_CTRL_PUSH: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_CTRL_POP: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_CTRL_GET_CLOSE: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_CTRL_SET_CLOSE: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_CTRL_PENDING: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_CTRL_FLUSH: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_CTRL_DUP: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_CTRL_WPENDING: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_CTRL_PEEK: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_CTRL_SET_FILENAME: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_CTRL_DGRAM_CONNECT: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_CTRL_DGRAM_SET_CONNECTED: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_CTRL_DGRAM_SET_RECV_TIMEOUT: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_CTRL_DGRAM_GET_RECV_TIMEOUT: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_CTRL_DGRAM_SET_SEND_TIMEOUT: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_CTRL_DGRAM_GET_SEND_TIMEOUT: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_CTRL_DGRAM_GET_RECV_TIMER_EXP: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_CTRL_DGRAM_GET_SEND_TIMER_EXP: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_CTRL_DGRAM_MTU_DISCOVER: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_CTRL_DGRAM_QUERY_MTU: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_CTRL_DGRAM_GET_MTU: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_CTRL_DGRAM_SET_MTU: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_CTRL_DGRAM_MTU_EXCEEDED: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_CTRL_DGRAM_SET_PEER: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_CTRL_DGRAM_SET_NEXT_TIMEOUT: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_CTRL_DGRAM_GET_PEER: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_CTRL_DGRAM_GET_FALLBACK_MTU: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_CTRL_DGRAM_SET_DONT_FRAG: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_CTRL_DGRAM_GET_MTU_OVERHEAD: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_CTRL_DGRAM_SCTP_SET_IN_HANDSHAKE: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_CTRL_DGRAM_SET_PEEK_MODE: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_CTRL_GET_KTLS_SEND: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_CTRL_GET_KTLS_RECV: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_CTRL_DGRAM_SCTP_WAIT_FOR_DRY: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_CTRL_DGRAM_SCTP_MSG_WAITING: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_CTRL_SET_PREFIX: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_CTRL_SET_INDENT: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_CTRL_GET_INDENT: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_CTRL_DGRAM_GET_LOCAL_ADDR_CAP: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_CTRL_DGRAM_GET_LOCAL_ADDR_ENABLE: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_CTRL_DGRAM_SET_LOCAL_ADDR_ENABLE: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_CTRL_DGRAM_GET_EFFECTIVE_CAPS: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_CTRL_DGRAM_GET_CAPS: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_CTRL_DGRAM_SET_CAPS: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_CTRL_DGRAM_GET_NO_TRUNC: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_CTRL_DGRAM_SET_NO_TRUNC: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_CTRL_GET_RPOLL_DESCRIPTOR: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_CTRL_GET_WPOLL_DESCRIPTOR: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_CTRL_DGRAM_DETECT_PEER_ADDR: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_CTRL_DGRAM_SET0_LOCAL_ADDR: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_C_SET_CONNECT: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_C_DO_STATE_MACHINE: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_C_SET_NBIO: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_C_SET_FD: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_C_GET_FD: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_C_SET_FILE_PTR: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_C_GET_FILE_PTR: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_C_SET_FILENAME: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_C_SET_SSL: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_C_GET_SSL: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_C_SET_MD: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_C_GET_MD: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_C_GET_CIPHER_STATUS: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_C_SET_BUF_MEM: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_C_GET_BUF_MEM_PTR: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_C_GET_BUFF_NUM_LINES: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_C_SET_BUFF_SIZE: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_C_SET_ACCEPT: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_C_SSL_MODE: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_C_GET_MD_CTX: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_C_SET_BUFF_READ_DATA: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_C_GET_CONNECT: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_C_GET_ACCEPT: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_C_SET_SSL_RENEGOTIATE_BYTES: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_C_GET_SSL_NUM_RENEGOTIATES: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_C_SET_SSL_RENEGOTIATE_TIMEOUT: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_C_FILE_SEEK: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_C_GET_CIPHER_CTX: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_C_SET_BUF_MEM_EOF_RETURN: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_C_SET_BIND_MODE: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_C_GET_BIND_MODE: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_C_FILE_TELL: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_C_GET_SOCKS: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_C_SET_SOCKS: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_C_SET_WRITE_BUF_SIZE: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_C_GET_WRITE_BUF_SIZE: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_C_MAKE_BIO_PAIR: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_C_DESTROY_BIO_PAIR: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_C_GET_WRITE_GUARANTEE: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_C_GET_READ_REQUEST: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_C_SHUTDOWN_WR: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_C_NREAD0: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_C_NREAD: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_C_NWRITE0: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_C_NWRITE: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_C_RESET_READ_REQUEST: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_C_SET_MD_CTX: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_C_SET_PREFIX: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_C_GET_PREFIX: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_C_SET_SUFFIX: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_C_GET_SUFFIX: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_C_SET_CONNECT_MODE: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_C_SET_TFO: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_C_SET_SOCK_TYPE: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_C_GET_SOCK_TYPE: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_C_GET_DGRAM_BIO: number;
  /** Commands (BIO_ctrl). */
  readonly BIO_C_SET_SEND_FLAGS: number;
  /** Closing with the BIO, flags of BIOs. */
  readonly BIO_FLAGS_UPLINK: number;
  /** Closing with the BIO, flags of BIOs. */
  readonly BIO_NOCLOSE: number;
  /** Closing with the BIO, flags of BIOs. */
  readonly BIO_CLOSE: number;
  /** Closing with the BIO, flags of BIOs. */
  readonly BIO_FLAGS_READ: number;
  /** Closing with the BIO, flags of BIOs. */
  readonly BIO_FLAGS_WRITE: number;
  /** Closing with the BIO, flags of BIOs. */
  readonly BIO_FP_READ: number;
  /** Closing with the BIO, flags of BIOs. */
  readonly BIO_FLAGS_IO_SPECIAL: number;
  /** Closing with the BIO, flags of BIOs. */
  readonly BIO_FP_WRITE: number;
  /** Closing with the BIO, flags of BIOs. */
  readonly BIO_FLAGS_RWS: number;
  /** Closing with the BIO, flags of BIOs. */
  readonly BIO_FLAGS_SHOULD_RETRY: number;
  /** Closing with the BIO, flags of BIOs. */
  readonly BIO_FP_APPEND: number;
  /** Closing with the BIO, flags of BIOs. */
  readonly BIO_FP_TEXT: number;
  /** Closing with the BIO, flags of BIOs. */
  readonly BIO_FLAGS_BASE64_NO_NL: number;
  /** Closing with the BIO, flags of BIOs. */
  readonly BIO_FLAGS_MEM_RDONLY: number;
  /** Closing with the BIO, flags of BIOs. */
  readonly BIO_FLAGS_NONCLEAR_RST: number;
  /** Closing with the BIO, flags of BIOs. */
  readonly BIO_FLAGS_IN_EOF: number;
  /** Why a BIO is to be retried (BIO_get_retry_reason). */
  readonly BIO_RR_SSL_X509_LOOKUP: number;
  /** Why a BIO is to be retried (BIO_get_retry_reason). */
  readonly BIO_RR_CONNECT: number;
  /** Why a BIO is to be retried (BIO_get_retry_reason). */
  readonly BIO_RR_ACCEPT: number;
  /** Types of BIO (BIO_method_type). */
  readonly BIO_TYPE_NONE: number;
  /** Types of BIO (BIO_method_type). */
  readonly BIO_TYPE_START: number;
  /** Types of BIO (BIO_method_type). */
  readonly BIO_TYPE_MASK: number;
  /** Types of BIO (BIO_method_type). */
  readonly BIO_TYPE_DESCRIPTOR: number;
  /** Types of BIO (BIO_method_type). */
  readonly BIO_TYPE_FILTER: number;
  /** Types of BIO (BIO_method_type). */
  readonly BIO_TYPE_SSL: number;
  /** Types of BIO (BIO_method_type). */
  readonly BIO_TYPE_MD: number;
  /** Types of BIO (BIO_method_type). */
  readonly BIO_TYPE_BUFFER: number;
  /** Types of BIO (BIO_method_type). */
  readonly BIO_TYPE_CIPHER: number;
  /** Types of BIO (BIO_method_type). */
  readonly BIO_TYPE_BASE64: number;
  /** Types of BIO (BIO_method_type). */
  readonly BIO_TYPE_NBIO_TEST: number;
  /** Types of BIO (BIO_method_type). */
  readonly BIO_TYPE_NULL_FILTER: number;
  /** Types of BIO (BIO_method_type). */
  readonly BIO_TYPE_LINEBUFFER: number;
  /** Types of BIO (BIO_method_type). */
  readonly BIO_TYPE_ASN1: number;
  /** Types of BIO (BIO_method_type). */
  readonly BIO_TYPE_COMP: number;
  /** Types of BIO (BIO_method_type). */
  readonly BIO_TYPE_SOURCE_SINK: number;
  /** Types of BIO (BIO_method_type). */
  readonly BIO_TYPE_MEM: number;
  /** Types of BIO (BIO_method_type). */
  readonly BIO_TYPE_FILE: number;
  /** Types of BIO (BIO_method_type). */
  readonly BIO_TYPE_NULL: number;
  /** Types of BIO (BIO_method_type). */
  readonly BIO_TYPE_BIO: number;
  /** Types of BIO (BIO_method_type). */
  readonly BIO_TYPE_CORE_TO_PROV: number;
  /** Types of BIO (BIO_method_type). */
  readonly BIO_TYPE_DGRAM_PAIR: number;
  /** Types of BIO (BIO_method_type). */
  readonly BIO_TYPE_DGRAM_MEM: number;
  /** Types of BIO (BIO_method_type). */
  readonly BIO_TYPE_FD: number;
  /** Types of BIO (BIO_method_type). */
  readonly BIO_TYPE_SOCKET: number;
  /** Types of BIO (BIO_method_type). */
  readonly BIO_TYPE_CONNECT: number;
  /** Types of BIO (BIO_method_type). */
  readonly BIO_TYPE_ACCEPT: number;
  /** Types of BIO (BIO_method_type). */
  readonly BIO_TYPE_DGRAM: number;
  /** Sockets (BIO_socket). */
  readonly BIO_SOCK_REUSEADDR: number;
  /** Sockets (BIO_socket). */
  readonly BIO_SOCK_V6_ONLY: number;
  /** Sockets (BIO_socket). */
  readonly BIO_SOCK_KEEPALIVE: number;
  /** Sockets (BIO_socket). */
  readonly BIO_SOCK_NONBLOCK: number;
  /** Sockets (BIO_socket). */
  readonly BIO_SOCK_NODELAY: number;
  /** Sockets (BIO_socket). */
  readonly BIO_SOCK_TFO: number;
  /** Libraries that errors come from (ERR_GET_LIB). */
  readonly ERR_LIB_NONE: number;
  /** Libraries that errors come from (ERR_GET_LIB). */
  readonly ERR_LIB_SYS: number;
  /** Libraries that errors come from (ERR_GET_LIB). */
  readonly ERR_LIB_BN: number;
  /** Libraries that errors come from (ERR_GET_LIB). */
  readonly ERR_LIB_RSA: number;
  /** Libraries that errors come from (ERR_GET_LIB). */
  readonly ERR_LIB_DH: number;
  /** Libraries that errors come from (ERR_GET_LIB). */
  readonly ERR_LIB_EVP: number;
  /** Libraries that errors come from (ERR_GET_LIB). */
  readonly ERR_LIB_BUF: number;
  /** Libraries that errors come from (ERR_GET_LIB). */
  readonly ERR_LIB_OBJ: number;
  /** Libraries that errors come from (ERR_GET_LIB). */
  readonly ERR_LIB_PEM: number;
  /** Libraries that errors come from (ERR_GET_LIB). */
  readonly ERR_LIB_DSA: number;
  /** Libraries that errors come from (ERR_GET_LIB). */
  readonly ERR_LIB_X509: number;
  /** Libraries that errors come from (ERR_GET_LIB). */
  readonly ERR_LIB_ASN1: number;
  /** Libraries that errors come from (ERR_GET_LIB). */
  readonly ERR_LIB_CONF: number;
  /** Libraries that errors come from (ERR_GET_LIB). */
  readonly ERR_LIB_CRYPTO: number;
  /** Libraries that errors come from (ERR_GET_LIB). */
  readonly ERR_LIB_EC: number;
  /** Libraries that errors come from (ERR_GET_LIB). */
  readonly ERR_LIB_SSL: number;
  /** Libraries that errors come from (ERR_GET_LIB). */
  readonly ERR_LIB_BIO: number;
  /** Libraries that errors come from (ERR_GET_LIB). */
  readonly ERR_LIB_PKCS7: number;
  /** Libraries that errors come from (ERR_GET_LIB). */
  readonly ERR_LIB_X509V3: number;
  /** Libraries that errors come from (ERR_GET_LIB). */
  readonly ERR_LIB_PKCS12: number;
  /** Libraries that errors come from (ERR_GET_LIB). */
  readonly ERR_LIB_RAND: number;
  /** Libraries that errors come from (ERR_GET_LIB). */
  readonly ERR_LIB_DSO: number;
  /** Libraries that errors come from (ERR_GET_LIB). */
  readonly ERR_LIB_ENGINE: number;
  /** Libraries that errors come from (ERR_GET_LIB). */
  readonly ERR_LIB_OCSP: number;
  /** Libraries that errors come from (ERR_GET_LIB). */
  readonly ERR_LIB_UI: number;
  /** Libraries that errors come from (ERR_GET_LIB). */
  readonly ERR_LIB_COMP: number;
  /** Libraries that errors come from (ERR_GET_LIB). */
  readonly ERR_LIB_ECDSA: number;
  /** Libraries that errors come from (ERR_GET_LIB). */
  readonly ERR_LIB_ECDH: number;
  /** Libraries that errors come from (ERR_GET_LIB). */
  readonly ERR_LIB_OSSL_STORE: number;
  /** Libraries that errors come from (ERR_GET_LIB). */
  readonly ERR_LIB_FIPS: number;
  /** Libraries that errors come from (ERR_GET_LIB). */
  readonly ERR_LIB_CMS: number;
  /** Libraries that errors come from (ERR_GET_LIB). */
  readonly ERR_LIB_TS: number;
  /** Libraries that errors come from (ERR_GET_LIB). */
  readonly ERR_LIB_HMAC: number;
  /** Libraries that errors come from (ERR_GET_LIB). */
  readonly ERR_LIB_CT: number;
  /** Libraries that errors come from (ERR_GET_LIB). */
  readonly ERR_LIB_ASYNC: number;
  /** Libraries that errors come from (ERR_GET_LIB). */
  readonly ERR_LIB_KDF: number;
  /** Libraries that errors come from (ERR_GET_LIB). */
  readonly ERR_LIB_SM2: number;
  /** Libraries that errors come from (ERR_GET_LIB). */
  readonly ERR_LIB_ESS: number;
  /** Libraries that errors come from (ERR_GET_LIB). */
  readonly ERR_LIB_PROP: number;
  /** Libraries that errors come from (ERR_GET_LIB). */
  readonly ERR_LIB_CRMF: number;
  /** Libraries that errors come from (ERR_GET_LIB). */
  readonly ERR_LIB_PROV: number;
  /** Libraries that errors come from (ERR_GET_LIB). */
  readonly ERR_LIB_CMP: number;
  /** Libraries that errors come from (ERR_GET_LIB). */
  readonly ERR_LIB_OSSL_ENCODER: number;
  /** Libraries that errors come from (ERR_GET_LIB). */
  readonly ERR_LIB_OSSL_DECODER: number;
  /** Libraries that errors come from (ERR_GET_LIB). */
  readonly ERR_LIB_HTTP: number;
  /** Libraries that errors come from (ERR_GET_LIB). */
  readonly ERR_LIB_USER: number;
  /** Parts of an error's place (ERR_get_error_line_data). */
  readonly ERR_TXT_MALLOCED: number;
  /** Parts of an error's place (ERR_get_error_line_data). */
  readonly ERR_TXT_STRING: number;
  /** What is set up (OPENSSL_init_ssl). */
  readonly OPENSSL_INIT_NO_LOAD_CRYPTO_STRINGS: number;
  /** What is set up (OPENSSL_init_ssl). */
  readonly OPENSSL_INIT_LOAD_CRYPTO_STRINGS: number;
  /** What is set up (OPENSSL_init_ssl). */
  readonly OPENSSL_INIT_ADD_ALL_CIPHERS: number;
  /** What is set up (OPENSSL_init_ssl). */
  readonly OPENSSL_INIT_ADD_ALL_DIGESTS: number;
  /** What is set up (OPENSSL_init_ssl). */
  readonly OPENSSL_INIT_NO_ADD_ALL_CIPHERS: number;
  /** What is set up (OPENSSL_init_ssl). */
  readonly OPENSSL_INIT_NO_ADD_ALL_DIGESTS: number;
  /** What is set up (OPENSSL_init_ssl). */
  readonly OPENSSL_INIT_LOAD_CONFIG: number;
  /** What is set up (OPENSSL_init_ssl). */
  readonly OPENSSL_INIT_NO_LOAD_CONFIG: number;
  /** What is set up (OPENSSL_init_ssl). */
  readonly OPENSSL_INIT_ASYNC: number;
  /** What is set up (OPENSSL_init_ssl). */
  readonly OPENSSL_INIT_ENGINE_RDRAND: number;
  /** What is set up (OPENSSL_init_ssl). */
  readonly OPENSSL_INIT_ENGINE_DYNAMIC: number;
  /** What is set up (OPENSSL_init_ssl). */
  readonly OPENSSL_INIT_ENGINE_OPENSSL: number;
  /** What is set up (OPENSSL_init_ssl). */
  readonly OPENSSL_INIT_ENGINE_CRYPTODEV: number;
  /** What is set up (OPENSSL_init_ssl). */
  readonly OPENSSL_INIT_ENGINE_CAPI: number;
  /** What is set up (OPENSSL_init_ssl). */
  readonly OPENSSL_INIT_ENGINE_PADLOCK: number;
  /** What is set up (OPENSSL_init_ssl). */
  readonly OPENSSL_INIT_ENGINE_AFALG: number;
  /** What is set up (OPENSSL_init_ssl). */
  readonly OPENSSL_INIT_ATFORK: number;
  /** What is set up (OPENSSL_init_ssl). */
  readonly OPENSSL_INIT_NO_ATEXIT: number;
  /** What is set up (OPENSSL_init_ssl). */
  readonly OPENSSL_INIT_NO_LOAD_SSL_STRINGS: number;
  /** What is set up (OPENSSL_init_ssl). */
  readonly OPENSSL_INIT_LOAD_SSL_STRINGS: number;
  /** What is set up (OPENSSL_init_ssl). */
  readonly OPENSSL_INIT_SSL_DEFAULT: number;
  /** What OPENSSL_info can be asked for. */
  readonly OPENSSL_INFO_CONFIG_DIR: number;
  /** What OPENSSL_info can be asked for. */
  readonly OPENSSL_INFO_ENGINES_DIR: number;
  /** What OPENSSL_info can be asked for. */
  readonly OPENSSL_INFO_MODULES_DIR: number;
  /** What OPENSSL_info can be asked for. */
  readonly OPENSSL_INFO_DSO_EXTENSION: number;
  /** What OPENSSL_info can be asked for. */
  readonly OPENSSL_INFO_DIR_FILENAME_SEPARATOR: number;
  /** What OPENSSL_info can be asked for. */
  readonly OPENSSL_INFO_LIST_SEPARATOR: number;
  /** What OPENSSL_info can be asked for. */
  readonly OPENSSL_INFO_SEED_SOURCE: number;
  /** What OPENSSL_info can be asked for. */
  readonly OPENSSL_INFO_CPU_SETTINGS: number;
  /** What OPENSSL_info can be asked for. */
  readonly OPENSSL_INFO_WINDOWS_CONTEXT: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_undef: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_commonName: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_countryName: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_localityName: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_stateOrProvinceName: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_streetAddress: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_organizationName: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_organizationalUnitName: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_title: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_description: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_givenName: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_surname: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_initials: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_serialNumber: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_dnQualifier: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_pseudonym: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_generationQualifier: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_businessCategory: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_postalCode: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_domainComponent: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_userId: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_name: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_role: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_friendlyName: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_jurisdictionCountryName: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_jurisdictionLocalityName: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_jurisdictionStateOrProvinceName: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_organizationIdentifier: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_pkcs9_emailAddress: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_pkcs9_unstructuredName: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_pkcs9_challengePassword: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_ext_req: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_ms_ext_req: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_subject_key_identifier: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_key_usage: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_private_key_usage_period: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_subject_alt_name: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_issuer_alt_name: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_basic_constraints: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_crl_number: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_certificate_policies: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_authority_key_identifier: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_ext_key_usage: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_crl_distribution_points: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_crl_reason: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_invalidity_date: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_delta_crl: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_issuing_distribution_point: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_freshest_crl: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_name_constraints: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_policy_constraints: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_policy_mappings: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_inhibit_any_policy: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_info_access: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_sinfo_access: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_tlsfeature: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_ct_precert_scts: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_ct_precert_poison: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_ct_cert_scts: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_netscape_cert_type: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_netscape_comment: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_proxyCertInfo: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_ad_OCSP: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_ad_ca_issuers: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_id_pkix_OCSP_basic: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_id_pkix_OCSP_Nonce: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_id_pkix_OCSP_noCheck: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_server_auth: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_client_auth: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_code_sign: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_email_protect: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_time_stamp: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_OCSP_sign: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_anyExtendedKeyUsage: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_ms_upn: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_any_policy: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_rsaEncryption: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_rsa: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_rsassaPss: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_rsaesOaep: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_dhKeyAgreement: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_dhpublicnumber: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_dsa: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_X9_62_id_ecPublicKey: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_X25519: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_X448: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_ED25519: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_ED448: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_sm2: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_X9_62_prime256v1: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_X9_62_prime192v1: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_secp224r1: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_secp256k1: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_secp384r1: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_secp521r1: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_brainpoolP256r1: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_brainpoolP384r1: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_brainpoolP512r1: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_ffdhe2048: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_ffdhe3072: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_ffdhe4096: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_ffdhe6144: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_ffdhe8192: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_modp_2048: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_modp_3072: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_modp_4096: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_md5: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_sha1: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_sha224: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_sha256: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_sha384: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_sha512: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_sha512_256: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_sha3_256: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_sha3_384: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_sha3_512: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_sm3: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_md5_sha1: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_shake128: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_shake256: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_blake2b512: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_md5WithRSAEncryption: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_sha1WithRSAEncryption: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_sha224WithRSAEncryption: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_sha256WithRSAEncryption: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_sha384WithRSAEncryption: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_sha512WithRSAEncryption: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_ecdsa_with_SHA1: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_ecdsa_with_SHA224: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_ecdsa_with_SHA256: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_ecdsa_with_SHA384: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_ecdsa_with_SHA512: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_dsaWithSHA1: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_dsa_with_SHA256: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_aes_128_cbc: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_aes_256_cbc: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_aes_128_gcm: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_aes_256_gcm: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_aes_128_ccm: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_aes_256_ccm: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_chacha20_poly1305: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_des_ede3_cbc: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_camellia_128_cbc: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_camellia_256_cbc: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_aria_128_gcm: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_aria_256_gcm: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_hmac: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_hkdf: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_kx_rsa: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_kx_ecdhe: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_kx_dhe: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_kx_ecdhe_psk: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_kx_dhe_psk: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_kx_rsa_psk: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_kx_psk: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_kx_srp: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_kx_any: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_auth_rsa: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_auth_ecdsa: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_auth_psk: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_auth_dss: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_auth_srp: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_auth_null: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_auth_any: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_ML_DSA_44: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_ML_DSA_65: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_ML_DSA_87: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_ML_KEM_512: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_ML_KEM_768: number;
  /** Numbers of names, extensions, uses, algorithms and curves (OBJ_nid2sn). */
  readonly NID_ML_KEM_1024: number;
}
