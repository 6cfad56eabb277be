;;; Sessions, ciphers, configuration commands, methods, BIOs and DTLS: what libssl exports that is
;;; neither SSL_CTX_ nor SSL_.

(room direct)

; For all entries with (into LENGTH) here: set the length to 0 before the call; where there is
; nothing OpenSSL may answer NULL without writing it.
; A session that is in the cache of a context, or in use by an SSL, is read by other threads without
; a lock. "Fresh" below: the session was made by SSL_SESSION_new, SSL_SESSION_dup, d2i_SSL_SESSION,
; d2i_SSL_SESSION_bio or PEM_read_bio_SSL_SESSION, and was not yet given to any other function but
; the SSL_SESSION_ ones of this file (SSL_set_session, SSL_CTX_add_session and the like end it; so
; does an answer from SSL_get_session). What is not fresh is refused with a state record where the
; comment at the entry asks for it.


(symbol ASN1_i2d_bio "int (i2d_of_void *, BIO *, const void *)")
(symbol ASN1_d2i_bio "void *(void *(*)(void), d2i_of_void *, BIO *, void **)")

; What keeps OpenSSL from asking for a password on the terminal (src/direct/prompt.h).
(symbol UI_create_method "UI_METHOD *(const char *)")
(symbol UI_get_default_method "const UI_METHOD *(void)")
(symbol UI_method_set_opener "int (UI_METHOD *, int (*)(UI *))")
(symbol UI_set_default_method "void (const UI_METHOD *)")

;; Sessions: their life

; Fresh afterwards; so are those of the other functions that make one.
(call SSL_SESSION_new
  (result "SSL_SESSION *" new "an empty session")
  (by-hand)
  (doc "Makes a session that holds nothing yet. Its timeout is 304 seconds from now; it becomes
        resumable with a protocol version, a cipher, a master key and an identifier or a ticket."))

(call SSL_SESSION_dup
  (parameters (session "const SSL_SESSION *"))
  (result "SSL_SESSION *" new "the copy, or 0")
  (by-hand)
  (source "SSL_SESSION_free(3)")
  (doc "Copies a session with its ticket, its peer and its application data. The copy is in no
        cache."))

(call SSL_SESSION_up_ref
  (parameters (session "SSL_SESSION *"))
  (result "int" "1, or 0")
  (by-hand)
  (source "SSL_SESSION_free(3)")
  (doc "Counts one more owner of a session."))

(call SSL_SESSION_free
  (parameters (session "SSL_SESSION *" null))
  (result "void")
  (by-hand)
  (doc "Gives a session back. 0 is left alone."))

;; Sessions: identifiers

(call SSL_SESSION_get_id
  (parameters (session "const SSL_SESSION *") (length "unsigned int *" out))
  (result "const unsigned char *" (into length) "the identifier, 0 to 32 bytes")
  (doc "Gives the identifier of a session. In TLS 1.3 a client's session has one that it made up
        itself, and whether it can be resumed is for SSL_SESSION_is_resumable to say."))

; Fresh sessions only: the cache's hash table finds a session by its identifier, and keeps a dangling
; one when that has changed.
(call SSL_SESSION_set1_id
  (parameters
    (session "SSL_SESSION *")
    (id "const unsigned char *" (bytes length))
    (length "unsigned int" (range 0 32)))
  (result "int" "1, or 0 with the reason in the queue: longer than 32 bytes")
  (by-hand)
  (source "SSL_SESSION_get_id(3)")
  (doc "Sets the identifier of a session. It is refused once the session was given to an SSL or a
        context."))

(call SSL_SESSION_get0_id_context
  (parameters (session "const SSL_SESSION *") (length "unsigned int *" out))
  (result "const unsigned char *" (into length) "the context identifier, 0 to 32 bytes")
  (doc "Gives the identifier of the application that a session belongs to; a server resumes only
        sessions of its own."))

(call SSL_SESSION_set1_id_context
  (parameters
    (session "SSL_SESSION *")
    (id_context "const unsigned char *" (bytes length))
    (length "unsigned int" (range 0 32)))
  (result "int" "1, or 0 with the reason in the queue: longer than 32 bytes")
  (source "SSL_SESSION_get0_id_context(3)")
  (doc "Sets the identifier of the application that a session belongs to."))

;; Sessions: times

(call SSL_SESSION_get_time
  (parameters (session "const SSL_SESSION *" null))
  (result "long" "seconds since 1970; 0 where no session was given")
  (glance)
  (doc "Tells when a session was made."))

(call SSL_SESSION_set_time
  (parameters (session "SSL_SESSION *" null) (time "long" (range -1099511627776 9223372036854775807) "seconds since 1970"))
  (result "long" "`time`, or 0 where no session was given")
  (source "SSL_SESSION_get_time(3)")
  (doc "Says when a session was made."))

(call SSL_SESSION_get_timeout
  (parameters (session "const SSL_SESSION *" null))
  (result "long" "seconds; 0 where no session was given")
  (glance)
  (source "SSL_SESSION_get_time(3)")
  (doc "Tells for how long a session may be resumed after its time."))

(call SSL_SESSION_set_timeout
  (parameters (session "SSL_SESSION *" null) (timeout "long" "seconds"))
  (result "long" "1, or 0 where no session was given")
  (source "SSL_SESSION_get_time(3)")
  (doc "Says for how long a session may be resumed after its time."))

;; Sessions: what was negotiated

(call SSL_SESSION_get_protocol_version
  (parameters (session "const SSL_SESSION *"))
  (result "int" "such as 0x0303 for TLS 1.2; 0 where it was not set")
  (glance)
  (doc "Gives the protocol version of a session as a number."))

; Fresh sessions only: the cache compares the version too (see SSL_SESSION_set1_id).
(call SSL_SESSION_set_protocol_version
  (parameters (session "SSL_SESSION *") (version "int" "such as 0x0304 for TLS 1.3"))
  (result "int" "1")
  (by-hand)
  (source "SSL_SESSION_get_protocol_version(3)")
  (doc "Sets the protocol version of a session. It is refused once the session was given to an SSL
        or a context."))

(call SSL_SESSION_get0_cipher
  (parameters (session "const SSL_SESSION *"))
  (result "const SSL_CIPHER *" static "the cipher, or 0 where none is set")
  (doc "Gives the cipher of a session."))

(call SSL_SESSION_set_cipher
  (parameters (session "SSL_SESSION *") (cipher "const SSL_CIPHER *"))
  (result "int" "1")
  (source "SSL_SESSION_get0_cipher(3)")
  (doc "Sets the cipher of a session, as SSL_CIPHER_find gives it."))

(call SSL_SESSION_get_compress_id
  (parameters (session "const SSL_SESSION *"))
  (result "unsigned int" "the identifier; 0: no compression")
  (doc "Gives the compression method of a session."))

(call SSL_SESSION_get0_hostname
  (parameters (session "const SSL_SESSION *"))
  (result "const char *" kept "the name, or NULL")
  (doc "Gives the server name that a session was made for. NULL where the client sent none, or the
        server did not take it up."))

; Fresh sessions only: the old text is freed.
(call SSL_SESSION_set1_hostname
  (parameters (session "SSL_SESSION *") (hostname "const char *" null "NULL: none"))
  (result "int" "1, or 0 without memory")
  (by-hand)
  (source "SSL_SESSION_get0_hostname(3)")
  (doc "Sets the server name that a session is for. It is refused once the session was given to an
        SSL or a context."))

(call SSL_SESSION_get0_alpn_selected
  (parameters
    (session "const SSL_SESSION *")
    (alpn "const unsigned char **" (into length))
    (length "size_t *" out))
  (result "void" "the application protocol, without a length before it; no bytes: none")
  (source "SSL_SESSION_get0_hostname(3)")
  (doc "Gives the application protocol that a session was made with."))

; Fresh sessions only: the old bytes are freed.
(call SSL_SESSION_set1_alpn_selected
  (parameters
    (session "SSL_SESSION *")
    (alpn "const unsigned char *" (bytes length) null)
    (length "size_t"))
  (result "int" "1, or 0 without memory")
  (by-hand)
  (source "SSL_SESSION_get0_hostname(3)")
  (doc "Sets the application protocol of a session; 0 bytes: none. It is refused once the session
        was given to an SSL or a context."))

(call SSL_SESSION_get0_peer
  (parameters (session "SSL_SESSION *"))
  (result "X509 *" counted "the certificate, or 0 where the peer showed none")
  (doc "Gives the certificate of the peer that a session was made with. A session that was resumed
        from the client's ticket has the server's where the ticket holds it."))

(call SSL_SESSION_get_max_early_data
  (parameters (session "const SSL_SESSION *"))
  (result "uint32_t" "bytes; 0: none is allowed")
  (source "SSL_get_max_early_data(3)")
  (doc "Tells how many bytes of early data the server takes when this session is resumed."))

(call SSL_SESSION_set_max_early_data
  (parameters (session "SSL_SESSION *") (max_early_data "uint32_t" "bytes; 0: none"))
  (result "int" "1")
  (source "SSL_get_max_early_data(3)")
  (doc "Says how many bytes of early data may be sent when this session is resumed. It is for
        sessions that were made by hand for a pre-shared key."))

(call SSL_SESSION_get_max_fragment_length
  (parameters (session "const SSL_SESSION *"))
  (result "uint8_t" "1: 512 bytes, 2: 1024, 3: 2048, 4: 4096; 0: not negotiated")
  (source "SSL_CTX_set_tlsext_max_fragment_length(3)")
  (doc "Tells the maximal length of a fragment that was negotiated (RFC 6066), as its code."))

(call SSL_SESSION_is_resumable
  (parameters (session "const SSL_SESSION *"))
  (result "int" "1 or 0")
  (doc "Tells whether a session can be resumed: it has an identifier or a ticket, and was not marked
        as spoilt."))

;; Sessions: keys

(call SSL_SESSION_get_master_key
  (parameters
    (session "const SSL_SESSION *")
    (buffer "unsigned char *" (room room_length) null)
    (room_length "size_t" "0: only the length is asked for"))
  (result "size_t" "bytes written; with no room, how long the secret is")
  (by "SSL_SESSION_get_master_key(session, buffer, buffer == NULL ? 0 : room_length)")
  (source "SSL_get_client_random(3)")
  (doc "Gives the master secret of a session. In TLS 1.3 it is the resumption secret. Whoever has it
        can read the connection."))

(call SSL_SESSION_set1_master_key
  (parameters
    (session "SSL_SESSION *")
    (key "const unsigned char *" (bytes length))
    (length "size_t"))
  (result "int" "1, or 0: too long")
  (source "SSL_get_client_random(3)")
  (doc "Sets the master secret of a session; in TLS 1.3 the pre-shared key. At most 48 bytes for
        TLS 1.2; OpenSSL has room for 256 or more."))

;; Sessions: tickets

(call SSL_SESSION_has_ticket
  (parameters (session "const SSL_SESSION *"))
  (result "int" "1 or 0")
  (doc "Tells whether a session holds a ticket."))

(call SSL_SESSION_get_ticket_lifetime_hint
  (parameters (session "const SSL_SESSION *"))
  (result "unsigned long" "seconds; 0: none given")
  (source "SSL_SESSION_has_ticket(3)")
  (doc "Tells for how long the server said that the ticket of a session is good."))

(call SSL_SESSION_get0_ticket
  (parameters
    (session "const SSL_SESSION *")
    (ticket "const unsigned char **" (into length))
    (length "size_t *" out))
  (result "void" "the ticket; no bytes: none")
  (source "SSL_SESSION_has_ticket(3)")
  (doc "Gives the ticket of a session as the server sent it."))

; void ** and a size_t * for what is copied out: as (into), but the result of the C function is 1.
(call SSL_SESSION_get0_ticket_appdata
  (parameters
    (session "SSL_SESSION *")
    (buffer "void *" (room room_length) null)
    (room_length "int64_t"))
  (result "int64_t" "how many bytes there are, whatever the room")
  (by-hand)
  (source "SSL_CTX_set_session_ticket_cb(3)")
  (doc "Gives what the application put into the ticket of a session."))

; Fresh sessions only: the old bytes are freed.
(call SSL_SESSION_set1_ticket_appdata
  (parameters
    (session "SSL_SESSION *")
    (data "const void *" (bytes length) null)
    (length "size_t"))
  (result "int" "1, or 0 without memory")
  (by-hand)
  (source "SSL_CTX_set_session_ticket_cb(3)")
  (doc "Puts bytes of the application into the ticket of a session; 0 bytes: none. It is refused
        once the session was given to an SSL or a context."))

;; Sessions: numbers of the application

(call SSL_SESSION_get_ex_new_index
  (result "int" "the index, or -1 without memory")
  (by-hand) (needs)
  (source "CRYPTO_get_ex_new_index(3)")
  (doc "Reserves an index for SSL_SESSION_set_ex_data, for as long as the process lives."))

(call SSL_SESSION_set_ex_data
  (parameters (session "SSL_SESSION *") (index "int") (data "int64_t" "any number"))
  (result "int" "1, or 0 without memory")
  (by-hand)
  (source "BIO_get_ex_data(3)")
  (doc "Keeps a number of the caller's with a session."))

(call SSL_SESSION_get_ex_data
  (parameters (session "const SSL_SESSION *") (index "int"))
  (result "int64_t" "the number; 0 where none was kept")
  (by-hand)
  (source "BIO_get_ex_data(3)")
  (doc "Gives the number that SSL_SESSION_set_ex_data kept."))

; As SSL_SESSION_set_ex_data with index 0.
(call SSL_SESSION_set_app_data
  (parameters (session "SSL_SESSION *") (data "int64_t" "any number"))
  (result "int" "1, or 0 without memory")
  (by-hand) (needs SSL_SESSION_set_ex_data)
  (source "BIO_get_ex_data(3)")
  (doc "Keeps a number of the caller's with a session, at index 0."))

; As SSL_SESSION_get_ex_data with index 0.
(call SSL_SESSION_get_app_data
  (parameters (session "const SSL_SESSION *"))
  (result "int64_t" "the number; 0 where none was kept")
  (by-hand) (needs SSL_SESSION_get_ex_data)
  (source "BIO_get_ex_data(3)")
  (doc "Gives the number that SSL_SESSION_set_app_data kept."))

;; Sessions: in and out

(call i2d_SSL_SESSION
  (parameters (session "const SSL_SESSION *") (pp "unsigned char **" (encode)))
  (result "int" "how many bytes; 0 where the session has no cipher")
  (source "d2i_SSL_SESSION(3)")
  (doc "Encodes a session as DER, with its secrets. The application's numbers are left out, and so
        is the chain of the peer but for its certificate."))

(call d2i_SSL_SESSION
  (parameters
    (a "SSL_SESSION **" (fixed "NULL"))
    (pp "const unsigned char **" (decode length))
    (length "long"))
  (result "SSL_SESSION *" new "the session, or 0 with the reason in the queue")
  (by-hand)
  (doc "Makes a session of its DER form."))

; ASN1_i2d_bio((i2d_of_void *)i2d_SSL_SESSION, bio, session), with the addresses of both functions.
(call i2d_SSL_SESSION_bio
  (parameters (bio "BIO *") (session "const SSL_SESSION *"))
  (result "int" "1, or 0")
  (by-hand) (needs ASN1_i2d_bio i2d_SSL_SESSION)
  (source "d2i_SSL_SESSION(3)")
  (doc "Writes a session as DER to a BIO, with its secrets."))

; ASN1_d2i_bio((void *(*)(void))SSL_SESSION_new, (d2i_of_void *)d2i_SSL_SESSION, bio, NULL), unless
; bio_is_ready(bio) of pem.sexp says no.
(call d2i_SSL_SESSION_bio
  (parameters (bio "BIO *"))
  (result "SSL_SESSION *" new "the session, or 0 with the reason in the queue")
  (by-hand) (needs ASN1_d2i_bio SSL_SESSION_new d2i_SSL_SESSION)
  (source "d2i_SSL_SESSION(3)")
  (doc "Reads a session as DER from a BIO."))

(call PEM_write_bio_SSL_SESSION
  (parameters (bio "BIO *") (session "const SSL_SESSION *"))
  (result "int" "1, or 0")
  (source "PEM_write_bio_CMS_stream(3)")
  (doc "Writes a session to a BIO as PEM, with its secrets and not encrypted."))

(call PEM_read_bio_SSL_SESSION
  (parameters
    (bio "BIO *")
    (password "void *" password null "of an encrypted block; NULL for none"))
  (result "SSL_SESSION *" new "the session, or 0 with the reason in the queue")
  (by-hand)
  (waits)
  (source "PEM_read_bio_PrivateKey(3)")
  (doc "Reads a session as PEM from a BIO."))

(instead PEM_write_SSL_SESSION
  "PEM_write_bio_SSL_SESSION with a BIO of the file: a FILE * cannot be given.")

(instead PEM_read_SSL_SESSION
  "PEM_read_bio_SSL_SESSION with a BIO of the file: a FILE * cannot be given.")

(call SSL_SESSION_print
  (parameters (bio "BIO *") (session "const SSL_SESSION *"))
  (result "int" "1, or 0")
  (doc "Writes what a session holds to a BIO for people to read, its master secret included."))

(call SSL_SESSION_print_keylog
  (parameters (bio "BIO *") (session "const SSL_SESSION *"))
  (result "int" "1, or 0: the session has no identifier or no key")
  (source "SSL_SESSION_print(3)")
  (doc "Writes the line by which Wireshark finds the master secret of a session. It is for TLS 1.2
        and older."))

(instead SSL_SESSION_print_fp
  "SSL_SESSION_print with a BIO of the file: a FILE * cannot be given.")

;; Ciphers

(call SSL_CIPHER_get_name
  (parameters (cipher "const SSL_CIPHER *" null))
  (result "const char *" static "OpenSSL's name; `(NONE)` where no cipher was given")
  (doc "Gives OpenSSL's name of a cipher, such as ECDHE-RSA-AES128-GCM-SHA256."))

(call SSL_CIPHER_standard_name
  (parameters (cipher "const SSL_CIPHER *" null))
  (result "const char *" static
    "the name, NULL where the cipher has none, `(NONE)` where no cipher was given")
  (source "SSL_CIPHER_get_name(3)")
  (doc "Gives the name of a cipher in the standards, such as
        TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256."))

(call OPENSSL_cipher_name
  (parameters (standard_name "const char *" null))
  (result "const char *" static "OpenSSL's name; `(NONE)` where there is no such cipher")
  (source "SSL_CIPHER_get_name(3)")
  (doc "Gives OpenSSL's name for a cipher's name in the standards."))

(call SSL_CIPHER_get_version
  (parameters (cipher "const SSL_CIPHER *" null))
  (result "const char *" static "such as `TLSv1.2`; `(NONE)` where no cipher was given")
  (source "SSL_CIPHER_get_name(3)")
  (doc "Tells the oldest protocol version that has a cipher."))

; *alg_bits is left alone where the cipher is NULL: set it to 0 first.
(call SSL_CIPHER_get_bits
  (parameters
    (cipher "const SSL_CIPHER *" null)
    (alg_bits "int *" out null "bits that the algorithm works with"))
  (result "int" "bits that are secret; 0 where no cipher was given")
  (source "SSL_CIPHER_get_name(3)")
  (doc "Tells the strength of a cipher in bits."))

; buf NULL: OpenSSL allocates. The text is kept with a cipher, which never ends: keep it once by its
; content.
(call SSL_CIPHER_description
  (parameters
    (cipher "const SSL_CIPHER *")
    (buf "char *" (fixed "NULL"))
    (size "int" (fixed "0")))
  (result "char *" kept freed "the line, with a newline at its end; NULL without memory")
  (source "SSL_CIPHER_get_name(3)")
  (doc "Describes a cipher in a line: name, version, key exchange, authentication, encryption and
        MAC."))

(call SSL_CIPHER_get_id
  (parameters (cipher "const SSL_CIPHER *"))
  (result "uint32_t" "OpenSSL's own number; its lower 16 bits are those of the protocol")
  (source "SSL_CIPHER_get_name(3)")
  (doc "Gives OpenSSL's number of a cipher."))

(call SSL_CIPHER_get_protocol_id
  (parameters (cipher "const SSL_CIPHER *"))
  (result "uint16_t" "such as 0x1301")
  (source "SSL_CIPHER_get_name(3)")
  (doc "Gives the number of a cipher in the protocol, as IANA registers it."))

(call SSL_CIPHER_get_cipher_nid
  (parameters (cipher "const SSL_CIPHER *" null))
  (result "int" "the NID; 0: it encrypts nothing, or no cipher was given")
  (source "SSL_CIPHER_get_name(3)")
  (doc "Tells what a cipher encrypts with, as OpenSSL's number for the algorithm."))

(call SSL_CIPHER_get_digest_nid
  (parameters (cipher "const SSL_CIPHER *"))
  (result "int" "the NID; 0: the encryption authenticates by itself (AEAD)")
  (source "SSL_CIPHER_get_name(3)")
  (doc "Tells the digest of a cipher's MAC."))

(call SSL_CIPHER_get_handshake_digest
  (parameters (cipher "const SSL_CIPHER *"))
  (result "const EVP_MD *" static "the digest, or 0")
  (source "SSL_CIPHER_get_name(3)")
  (doc "Gives the digest that the handshake uses with a cipher."))

(call SSL_CIPHER_get_kx_nid
  (parameters (cipher "const SSL_CIPHER *"))
  (result "int" "the NID, such as NID_kx_ecdhe; NID_kx_any for TLS 1.3; 0: unknown")
  (source "SSL_CIPHER_get_name(3)")
  (doc "Tells the key exchange of a cipher."))

(call SSL_CIPHER_get_auth_nid
  (parameters (cipher "const SSL_CIPHER *"))
  (result "int" "the NID, such as NID_auth_rsa; NID_auth_any for TLS 1.3; 0: unknown")
  (source "SSL_CIPHER_get_name(3)")
  (doc "Tells how the peer is authenticated with a cipher."))

(call SSL_CIPHER_is_aead
  (parameters (cipher "const SSL_CIPHER *"))
  (result "int" "1 or 0")
  (source "SSL_CIPHER_get_name(3)")
  (doc "Tells whether the encryption of a cipher authenticates by itself, as GCM does."))

; OpenSSL reads two bytes at `bytes`: refuse any `length` but 2.
(call SSL_CIPHER_find
  (parameters
    (ssl "SSL *")
    (bytes "const unsigned char *" (bytes length) "the cipher's number, higher byte first")
    (length "int64_t" (range 2 2)))
  (result "const SSL_CIPHER *" static "the cipher, or 0: unknown")
  (by-hand)
  (source "SSL_CIPHER_get_name(3)")
  (doc "Finds a cipher by its two bytes in the protocol."))

(call OSSL_default_cipher_list
  (result "const char *" static)
  (since "3.0")
  (source "SSL_CTX_set_cipher_list(3)")
  (doc "Gives the cipher list for TLS 1.2 and older that a context begins with."))

(call OSSL_default_ciphersuites
  (result "const char *" static)
  (since "3.0")
  (source "SSL_CTX_set_cipher_list(3)")
  (doc "Gives the ciphersuites for TLS 1.3 that a context begins with."))

;; Compression

(call SSL_COMP_get_name
  (parameters (method "const COMP_METHOD *" null))
  (result "const char *" static "the name; NULL where no method was given, or there is no compression")
  (doc "Gives the name of a compression method."))

(call SSL_COMP_get0_name
  (parameters (comp "const SSL_COMP *"))
  (result "const char *" static "the name; NULL where OpenSSL was built without compression")
  (source "SSL_COMP_add_compression_method(3)")
  (doc "Gives the name of an entry of the compression methods."))

(call SSL_COMP_get_id
  (parameters (comp "const SSL_COMP *"))
  (result "int" "the number; -1 where OpenSSL was built without compression")
  (source "SSL_COMP_add_compression_method(3)")
  (doc "Gives the number of a compression method in the protocol."))

; Belongs to the process: never freed, and read only (a borrowed stack; functions that change it
; refuse it).
(call SSL_COMP_get_compression_methods
  (result "STACK_OF(SSL_COMP) *" static "the methods; 0: none")
  (source "SSL_COMP_add_compression_method(3)")
  (doc "Lists the compression methods that OpenSSL has."))

(call SSL_COMP_free_compression_methods
  (result "void")
  (by "(void)0")
  (source "SSL_COMP_add_compression_method(3)")
  (doc "Does nothing since OpenSSL 1.1.0."))

(instead SSL_COMP_set0_compression_methods
  "nothing: it exchanges a table of the whole process without a lock, and what others read is gone.
   Compression is off by default since 1.1.0 and not part of TLS 1.3.")

(instead SSL_COMP_add_compression_method
  "nothing: it adds to a table of the whole process without a lock, while handshakes of other
   threads may read it. Compression is off by default since 1.1.0 and not part of TLS 1.3.")

;; Configuration commands

; Its object is one of src/direct/conf.c's, which knows the SSL or SSL_CTX that is set.
(call SSL_CONF_CTX_new
  (result "SSL_CONF_CTX *" new "the context, or 0 without memory")
  (doc "Makes a context for configuration commands, SSL_CONF_cmd. It needs flags and an object that
        the commands are for."))

(call SSL_CONF_CTX_free
  (parameters (cctx "SSL_CONF_CTX *" null))
  (result "void")
  (by-hand)
  (source "SSL_CONF_CTX_new(3)")
  (doc "Gives a context for configuration commands back. 0 is left alone."))

; Locks the held SSL or SSL_CTX too, and sets it again first, as SSL_CONF_cmd does. An unfinished
; list of names (canames) is freed with the context.
(call SSL_CONF_CTX_finish
  (parameters (cctx "SSL_CONF_CTX *"))
  (result "int" "1, or 0 with the reason in the queue")
  (by-hand)
  (waits files)
  (source "SSL_CONF_CTX_set_flags(3)")
  (doc "Ends a series of commands: names the authorities that were collected, and with the flag
        SSL_CONF_FLAG_REQUIRE_PRIVATE looks for missing keys in the files of the certificates."))

(call SSL_CONF_CTX_set_flags
  (parameters (cctx "SSL_CONF_CTX *") (flags "unsigned int" "SSL_CONF_FLAG_..."))
  (result "unsigned int" "all flags that are set now")
  (doc "Adds flags: whether commands are as on a command line or in a file, for a client or a
        server, and whether errors are to be queued."))

(call SSL_CONF_CTX_clear_flags
  (parameters (cctx "SSL_CONF_CTX *") (flags "unsigned int" "SSL_CONF_FLAG_..."))
  (result "unsigned int" "all flags that are set now")
  (source "SSL_CONF_CTX_set_flags(3)")
  (doc "Removes flags."))

(call SSL_CONF_CTX_set1_prefix
  (parameters (cctx "SSL_CONF_CTX *") (prefix "const char *" null "NULL: none"))
  (result "int" "1, or 0 without memory")
  (doc "Sets what is before the name of every command; it is left out when names are compared."))

; OpenSSL keeps the raw pointers of the SSL and of things inside it without counting: conf.c holds
; the SSL, and lets go of what it held before.
(call SSL_CONF_CTX_set_ssl
  (parameters (cctx "SSL_CONF_CTX *") (ssl "SSL *" null "0: commands are only checked"))
  (result "void")
  (by-hand)
  (source "SSL_CONF_CTX_set_ssl_ctx(3)")
  (doc "Says which SSL the following commands are for. It is held until another is set or the
        context is freed."))

; Likewise. Gasket's own trust of the context becomes that of its SSL_CTX, which commands add to.
(call SSL_CONF_CTX_set_ssl_ctx
  (parameters (cctx "SSL_CONF_CTX *") (ctx "SSL_CTX *" null "0: commands are only checked"))
  (result "void")
  (by-hand)
  (doc "Says which context the following commands are for. It is held until another is set or the
        configuration context is freed."))

; The command changes the held SSL or SSL_CTX, which is locked too (and may be an SSL of a
; stream). SSL_CONF_CTX_set_ssl stored a pointer into ssl->cert, which SSL_set_SSL_CTX replaces: when
; what was borrowed from the SSL went stale since, SSL_CONF_CTX_set_ssl(cctx, ssl) is called again
; first. Nothing that is borrowed from an SSL or SSL_CTX lies in what a command frees. Files with
; encrypted blocks do not prompt: keys by the password callback of the held object, others by
; prompt.h. Without an SSL or SSL_CTX OpenSSL 3.0 follows NULL where it checks lists of groups.
(call SSL_CONF_cmd
  (parameters
    (cctx "SSL_CONF_CTX *")
    (command "const char *")
    (value "const char *" null raw "NULL where the command takes none"))
  (result "int" "2: done, with the value; 1: done without it; 0: a bad value; -2: an unknown
                 command; -3: the value is missing")
  (by-hand)
  (waits files)
  (doc "Executes one configuration command, such as MinProtocol with TLSv1.2. With
        SSL_CONF_FLAG_SHOW_ERRORS the reason of a failure is in the queue."))

(call SSL_CONF_cmd_value_type
  (parameters (cctx "SSL_CONF_CTX *") (command "const char *"))
  (result "int" "0: unknown; 1: text; 2: a file; 3: a directory; 4: none")
  (source "SSL_CONF_cmd(3)")
  (doc "Tells of what kind the value of a command is."))

(instead SSL_CONF_cmd_argv
  "SSL_CONF_cmd for each pair of arguments: this one moves through an array of C pointers.")

;; Methods: the protocol that a context is made for


(call TLS_method
  (result "const SSL_METHOD *" static)
  (doc "Names TLS of any version that both sides can do, for either side."))


(call TLS_client_method
  (result "const SSL_METHOD *" static)
  (source "SSL_CTX_new(3)")
  (doc "Names TLS of any version that both sides can do, for clients."))


(call TLS_server_method
  (result "const SSL_METHOD *" static)
  (source "SSL_CTX_new(3)")
  (doc "Names TLS of any version that both sides can do, for servers."))


(call TLSv1_2_method
  (result "const SSL_METHOD *" static)
  (until "4.0")
  (source "SSL_CTX_new(3)")
  (doc "Names TLS 1.2 alone, for either side. SSL_CTX_set_min_proto_version and SSL_CTX_set_max_proto_version with TLS_method do the same."))


(call TLSv1_2_client_method
  (result "const SSL_METHOD *" static)
  (until "4.0")
  (source "SSL_CTX_new(3)")
  (doc "Names TLS 1.2 alone, for clients. SSL_CTX_set_min_proto_version and SSL_CTX_set_max_proto_version with TLS_method do the same."))


(call TLSv1_2_server_method
  (result "const SSL_METHOD *" static)
  (until "4.0")
  (source "SSL_CTX_new(3)")
  (doc "Names TLS 1.2 alone, for servers. SSL_CTX_set_min_proto_version and SSL_CTX_set_max_proto_version with TLS_method do the same."))


(call TLSv1_1_method
  (result "const SSL_METHOD *" static)
  (until "4.0")
  (source "SSL_CTX_new(3)")
  (doc "Names TLS 1.1 alone, for either side. SSL_CTX_set_min_proto_version and SSL_CTX_set_max_proto_version with TLS_method do the same."))


(call TLSv1_1_client_method
  (result "const SSL_METHOD *" static)
  (until "4.0")
  (source "SSL_CTX_new(3)")
  (doc "Names TLS 1.1 alone, for clients. SSL_CTX_set_min_proto_version and SSL_CTX_set_max_proto_version with TLS_method do the same."))


(call TLSv1_1_server_method
  (result "const SSL_METHOD *" static)
  (until "4.0")
  (source "SSL_CTX_new(3)")
  (doc "Names TLS 1.1 alone, for servers. SSL_CTX_set_min_proto_version and SSL_CTX_set_max_proto_version with TLS_method do the same."))


(call TLSv1_method
  (result "const SSL_METHOD *" static)
  (until "4.0")
  (source "SSL_CTX_new(3)")
  (doc "Names TLS 1.0 alone, for either side. SSL_CTX_set_min_proto_version and SSL_CTX_set_max_proto_version with TLS_method do the same."))


(call TLSv1_client_method
  (result "const SSL_METHOD *" static)
  (until "4.0")
  (source "SSL_CTX_new(3)")
  (doc "Names TLS 1.0 alone, for clients. SSL_CTX_set_min_proto_version and SSL_CTX_set_max_proto_version with TLS_method do the same."))


(call TLSv1_server_method
  (result "const SSL_METHOD *" static)
  (until "4.0")
  (source "SSL_CTX_new(3)")
  (doc "Names TLS 1.0 alone, for servers. SSL_CTX_set_min_proto_version and SSL_CTX_set_max_proto_version with TLS_method do the same."))


(call DTLS_method
  (result "const SSL_METHOD *" static)
  (source "SSL_CTX_new(3)")
  (doc "Names DTLS of any version that both sides can do, for either side."))


(call DTLS_client_method
  (result "const SSL_METHOD *" static)
  (source "SSL_CTX_new(3)")
  (doc "Names DTLS of any version that both sides can do, for clients."))


(call DTLS_server_method
  (result "const SSL_METHOD *" static)
  (source "SSL_CTX_new(3)")
  (doc "Names DTLS of any version that both sides can do, for servers."))


(call DTLSv1_2_method
  (result "const SSL_METHOD *" static)
  (until "4.0")
  (source "SSL_CTX_new(3)")
  (doc "Names DTLS 1.2 alone, for either side. SSL_CTX_set_min_proto_version and SSL_CTX_set_max_proto_version with DTLS_method do the same."))


(call DTLSv1_2_client_method
  (result "const SSL_METHOD *" static)
  (until "4.0")
  (source "SSL_CTX_new(3)")
  (doc "Names DTLS 1.2 alone, for clients. SSL_CTX_set_min_proto_version and SSL_CTX_set_max_proto_version with DTLS_method do the same."))


(call DTLSv1_2_server_method
  (result "const SSL_METHOD *" static)
  (until "4.0")
  (source "SSL_CTX_new(3)")
  (doc "Names DTLS 1.2 alone, for servers. SSL_CTX_set_min_proto_version and SSL_CTX_set_max_proto_version with DTLS_method do the same."))


(call DTLSv1_method
  (result "const SSL_METHOD *" static)
  (until "4.0")
  (source "SSL_CTX_new(3)")
  (doc "Names DTLS 1.0 alone, for either side. SSL_CTX_set_min_proto_version and SSL_CTX_set_max_proto_version with DTLS_method do the same."))


(call DTLSv1_client_method
  (result "const SSL_METHOD *" static)
  (until "4.0")
  (source "SSL_CTX_new(3)")
  (doc "Names DTLS 1.0 alone, for clients. SSL_CTX_set_min_proto_version and SSL_CTX_set_max_proto_version with DTLS_method do the same."))


(call DTLSv1_server_method
  (result "const SSL_METHOD *" static)
  (until "4.0")
  (source "SSL_CTX_new(3)")
  (doc "Names DTLS 1.0 alone, for servers. SSL_CTX_set_min_proto_version and SSL_CTX_set_max_proto_version with DTLS_method do the same."))


(call SSLv23_method
  (result "const SSL_METHOD *" static)
  (by "TLS_method()")
  (source "SSL_CTX_new(3)")
  (doc "The old name of TLS_method."))


(call SSLv23_client_method
  (result "const SSL_METHOD *" static)
  (by "TLS_client_method()")
  (source "SSL_CTX_new(3)")
  (doc "The old name of TLS_client_method."))


(call SSLv23_server_method
  (result "const SSL_METHOD *" static)
  (by "TLS_server_method()")
  (source "SSL_CTX_new(3)")
  (doc "The old name of TLS_server_method."))

;; BIOs that speak TLS

(call BIO_f_ssl
  (result "const BIO_METHOD *" static)
  (doc "Gives the kind of BIO that speaks TLS over the next one in its chain."))

; By hand, the four that follow, in src/direct/bio_ssl.c: OpenSSL's own would make the SSL without
; what a Gasket context gives it (trust, verification), and would say farewell when the BIO is freed.
(call BIO_new_ssl
  (parameters (ctx "SSL_CTX *") (client "int" "1: a client; 0: a server"))
  (result "BIO *" new "the BIO, or 0 with the reason in the queue")
  (by-hand)
  (needs BIO_f_ssl BIO_set_callback_ex BIO_set_shutdown BIO_get_shutdown SSL_get_default_passwd_cb SSL_set_default_passwd_cb)
  (source "BIO_f_ssl(3)")
  (doc "Makes a BIO that speaks TLS, with an SSL of its own that ends with it. Another one is to be
        pushed behind it."))

; A chain of two: SSL, connect. Its handle stands for the whole chain (BIO_free_all).
(call BIO_new_ssl_connect
  (parameters (ctx "SSL_CTX *"))
  (result "BIO *" new "the chain, or 0")
  (by-hand)
  (needs BIO_f_ssl BIO_set_callback_ex BIO_set_shutdown BIO_get_shutdown BIO_s_connect BIO_push)
  (source "BIO_f_ssl(3)")
  (doc "Makes a BIO for a client: TLS over a connection that BIO_set_conn_hostname names."))

; A chain of three: buffer, SSL, connect. Its handle stands for the whole chain (BIO_free_all).
(call BIO_new_buffer_ssl_connect
  (parameters (ctx "SSL_CTX *"))
  (result "BIO *" new "the chain, or 0")
  (by-hand)
  (needs BIO_f_ssl BIO_set_callback_ex BIO_set_shutdown BIO_get_shutdown BIO_s_connect BIO_f_buffer BIO_push)
  (source "BIO_f_ssl(3)")
  (doc "Makes a BIO for a client with a buffer before it, so that lines can be read."))

(instead BIO_ssl_copy_session_id
  "SSL_set_session with the SSLs of BIO_get_ssl: this one, like SSL_copy_session_id, leaves the two with
   one set of certificates between them, which nothing locks.")

(call BIO_ssl_shutdown
  (parameters (bio "BIO *"))
  (result "void")
  (by-hand)
  (needs SSL_get_rbio SSL_get_wbio)
  (waits)
  (source "BIO_f_ssl(3)")
  (doc "Sends the farewell of TLS on every SSL in a chain. An error shows only in the queue."))

;; DTLS

(call DTLS_get_data_mtu
  (parameters (ssl "const SSL *"))
  (result "size_t" "bytes; 0: not known yet, or not DTLS")
  (by "SSL_is_dtls(ssl) ? DTLS_get_data_mtu(ssl) : 0")
  (doc "Tells how much data fits into one datagram with the cipher that was agreed."))

; Without DTLS OpenSSL 1.1.1 and 3.0 dereference NULL: hence the test.
(call DTLSv1_listen
  (parameters (ssl "SSL *" stales) (client "BIO_ADDR *" "where the client's address is stored"))
  (result "int" "1 or more: a client whose address is proved; 0: nothing yet; -1: an error, also
                 where it is not DTLS")
  (by "SSL_is_dtls(ssl) ? DTLSv1_listen(ssl, client) : -1")
  (io)
  (waits)
  (stream "a stream's handshake has no listening")
  (doc "Waits for a client that sends back the cookie of the server. It needs the callbacks
        SSL_CTX_set_cookie_generate_cb and SSL_CTX_set_cookie_verify_cb."))

; SSL_ctrl(ssl, DTLS_CTRL_GET_TIMEOUT, 0, &a struct timeval).
(call DTLSv1_get_timeout
  (parameters
    (ssl "SSL *")
    (seconds "long *" out)
    (microseconds "long *" out))
  (result "long" "1, or 0: no timer is running, or not DTLS")
  (by-hand) (needs SSL_ctrl)
  (doc "Tells how long it is until DTLSv1_handle_timeout is to be called."))

(call DTLSv1_handle_timeout
  (parameters (ssl "SSL *"))
  (result "long" "1: sent again; 0: no timer had run out, or not DTLS; -1: an error, or too often")
  (by "SSL_ctrl(ssl, DTLS_CTRL_HANDLE_TIMEOUT, 0, NULL)")
  (io)
  (waits)
  (stream "a stream sends for itself")
  (doc "Sends the last flight of the handshake again when its timer has run out."))

(call DTLS_set_link_mtu
  (parameters (ssl "SSL *") (mtu "long" "bytes"))
  (result "long" "1, or 0: too small, or not DTLS")
  (by "SSL_ctrl(ssl, DTLS_CTRL_SET_LINK_MTU, mtu, NULL)")
  (source "SSL_CTX_set_options(3)")
  (doc "Says how large a datagram may be, headers of IP and UDP included."))

(call DTLS_get_link_min_mtu
  (parameters (ssl "SSL *"))
  (result "long" "bytes; 0: not DTLS")
  (by "SSL_ctrl(ssl, DTLS_CTRL_GET_LINK_MIN_MTU, 0, NULL)")
  (source "SSL_CTX_set_options(3)")
  (doc "Tells the smallest size that DTLS_set_link_mtu takes."))

(instead DTLS_set_timer_cb
  "a C function of gasket_callback_new, given by gasket_dynamic_call: the callback decides how long
   the timer runs.")

;; SRP

(call SRP_Calc_A_param
  (parameters (ssl "SSL *" (stales SSL_get_srp_N SSL_get_srp_g)))
  (result "int" "1, or 0")
  (source "SSL_CTX_set_srp_password(3)")
  (doc "Chooses the secret of an SRP client and calculates its public value. The handshake does it by
        itself."))

(call SSL_SRP_CTX_init
  (parameters (ssl "SSL *" (stales SSL_get_srp_N SSL_get_srp_g)))
  (result "int" "1, or 0")
  (by "(SSL_SRP_CTX_free(ssl), SSL_SRP_CTX_init(ssl)) /* what it had would be lost, not freed */")
  (source "SSL_CTX_set_srp_password(3)")
  (doc "Takes the SRP settings of an SSL over from its context. SSL_new does it by itself; what was
        set before is lost."))

(call SSL_SRP_CTX_free
  (parameters (ssl "SSL *" (stales SSL_get_srp_N SSL_get_srp_g)))
  (result "int" "1, or 0")
  (source "SSL_CTX_set_srp_password(3)")
  (doc "Drops the SRP settings of an SSL. SSL_free does it by itself."))

;; The library

; settings NULL: the defaults.
(call OPENSSL_init_ssl
  (parameters
    (opts "uint64_t" "OPENSSL_INIT_...; 0: the defaults")
    (settings "const OPENSSL_INIT_SETTINGS *" (fixed "NULL")))
  (result "int" "1, or 0")
  (doc "Initialises OpenSSL. It happens by itself; only options that differ from the defaults need
        it, before anything else."))

(call ERR_load_SSL_strings
  (result "int" "1")
  (source "ERR_load_crypto_strings(3)")
  (doc "Loads the texts of errors. It happens by itself since OpenSSL 1.1.0."))

(call OpenSSL_add_ssl_algorithms
  (result "int" "1, or 0")
  (by "OPENSSL_init_ssl(0, NULL)")
  (source "SSL_library_init(3)")
  (doc "An old name of OPENSSL_init_ssl without options."))

(call SSLeay_add_ssl_algorithms
  (result "int" "1, or 0")
  (by "OPENSSL_init_ssl(0, NULL)")
  (source "SSL_library_init(3)")
  (doc "The oldest name of OPENSSL_init_ssl without options."))

(call TLS1_get_version
  (parameters (ssl "const SSL *"))
  (result "int" "such as 0x0303; 0: not TLS")
  (by "(SSL_version(ssl) >> 8) == TLS1_VERSION_MAJOR ? SSL_version(ssl) : 0")
  (source "SSL_get_version(3)")
  (doc "Gives the protocol version where that is one of TLS."))

(call TLS1_get_client_version
  (parameters (ssl "const SSL *"))
  (result "int" "such as 0x0303; 0: not TLS")
  (by "(SSL_client_version(ssl) >> 8) == TLS1_VERSION_MAJOR ? SSL_client_version(ssl) : 0")
  (source "SSL_get_version(3)")
  (doc "Gives the version that the client hello named, where that is one of TLS. TLS 1.3 clients name
        1.2 there."))
