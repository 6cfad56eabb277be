;;; Certificates, revocation lists, requests, names and keys in PEM and DER: read from BIOs and bytes,
;;; written to BIOs and bytes.

;; Two functions in the entries' `by` are the wrappers' own, as call_password is.
;;
;; bio_is_ready(BIO *) answers 0 where OpenSSL would follow a NULL pointer: when somewhere from this
;; BIO on (BIO_next) a BIO of BIO_TYPE_FILE has no file (BIO_get_init is 0), or the last one is of
;; BIO_TYPE_BUFFER or BIO_TYPE_SSL, which need another behind them. Otherwise 1.
;;
;; key_is_whole(const EVP_PKEY *) answers 0 where encoding the key would follow a NULL pointer, in
;; 1.1.1 or 3.0 or 4.0: an empty key (EVP_PKEY_NONE), and one without its public half: RSA without n
;; or e (RSA_get0_n, RSA_get0_e), DH and DHX without p or pub_key, EC and SM2 without group or public
;; key. EVP_PKEY_get0_RSA, _DH and _EC_KEY show that, but in 3.0 they must not be asked of a key that
;; has a provider (EVP_PKEY_get0_provider), which is always whole enough. Otherwise 1. The functions
;; of x509.h that take a key into a certificate or request need it too: X509_set_pubkey and
;; X509_REQ_set_pubkey crash with such a key.

(room direct)

;; C functions that entries below call in their `by`.

(symbol EC_KEY_get0_group
  "const EC_GROUP * (const EC_KEY *)")
(symbol EC_KEY_get0_public_key
  "const EC_POINT * (const EC_KEY *)")
(symbol PEM_read_bio_DHparams
  "DH * (BIO *, DH **, pem_password_cb *, void *)")
(symbol PEM_read_bio_ECPrivateKey
  "EC_KEY * (BIO *, EC_KEY **, pem_password_cb *, void *)")
(symbol PEM_read_bio_EC_PUBKEY
  "EC_KEY * (BIO *, EC_KEY **, pem_password_cb *, void *)")
(symbol PEM_read_bio_PUBKEY
  "EVP_PKEY * (BIO *, EVP_PKEY **, pem_password_cb *, void *)")
(symbol PEM_read_bio_PUBKEY_ex
  "EVP_PKEY * (BIO *, EVP_PKEY **, pem_password_cb *, void *, OSSL_LIB_CTX *, const char *)")
(symbol PEM_read_bio_Parameters
  "EVP_PKEY * (BIO *, EVP_PKEY **)")
(symbol PEM_read_bio_Parameters_ex
  "EVP_PKEY * (BIO *, EVP_PKEY **, OSSL_LIB_CTX *, const char *)")
(symbol PEM_read_bio_PrivateKey
  "EVP_PKEY * (BIO *, EVP_PKEY **, pem_password_cb *, void *)")
(symbol PEM_read_bio_PrivateKey_ex
  "EVP_PKEY * (BIO *, EVP_PKEY **, pem_password_cb *, void *, OSSL_LIB_CTX *, const char *)")
(symbol PEM_read_bio_RSAPrivateKey
  "RSA * (BIO *, RSA **, pem_password_cb *, void *)")
(symbol PEM_read_bio_RSAPublicKey
  "RSA * (BIO *, RSA **, pem_password_cb *, void *)")
(symbol PEM_read_bio_RSA_PUBKEY
  "RSA * (BIO *, RSA **, pem_password_cb *, void *)")
(symbol PEM_read_bio_X509
  "X509 * (BIO *, X509 **, pem_password_cb *, void *)")
(symbol PEM_read_bio_X509_AUX
  "X509 * (BIO *, X509 **, pem_password_cb *, void *)")
(symbol PEM_read_bio_X509_CRL
  "X509_CRL * (BIO *, X509_CRL **, pem_password_cb *, void *)")
(symbol PEM_read_bio_X509_REQ
  "X509_REQ * (BIO *, X509_REQ **, pem_password_cb *, void *)")
(symbol PEM_write_bio_EC_PUBKEY
  "int (BIO *, const EC_KEY *)")
(symbol PEM_write_bio_PKCS8PrivateKey
  "int (BIO *, const EVP_PKEY *, const EVP_CIPHER *, const char *, int, pem_password_cb *, void *)")
(symbol PEM_write_bio_PKCS8PrivateKey_nid
  "int (BIO *, const EVP_PKEY *, int, const char *, int, pem_password_cb *, void *)")
(symbol PEM_write_bio_PUBKEY
  "int (BIO *, const EVP_PKEY *)")
(symbol PEM_write_bio_PUBKEY_ex
  "int (BIO *, const EVP_PKEY *, OSSL_LIB_CTX *, const char *)")
(symbol PEM_write_bio_PrivateKey
  "int (BIO *, const EVP_PKEY *, const EVP_CIPHER *, const unsigned char *, int, pem_password_cb *, void *)")
(symbol PEM_write_bio_PrivateKey_traditional
  "int (BIO *, const EVP_PKEY *, const EVP_CIPHER *, const unsigned char *, int, pem_password_cb *, void *)")
(symbol PEM_write_bio_RSA_PUBKEY
  "int (BIO *, const RSA *)")
(symbol RSA_get0_n
  "const BIGNUM * (const RSA *)")
(symbol i2d_ECParameters
  "int (const EC_KEY *, unsigned char **)")
(symbol i2d_EC_PUBKEY
  "int (const EC_KEY *, unsigned char **)")
(symbol i2d_EC_PUBKEY_bio
  "int (BIO *, const EC_KEY *)")
(symbol i2d_PKCS8PrivateKeyInfo_bio
  "int (BIO *, const EVP_PKEY *)")
(symbol i2d_PKCS8PrivateKey_bio
  "int (BIO *, const EVP_PKEY *, const EVP_CIPHER *, const char *, int, pem_password_cb *, void *)")
(symbol i2d_PKCS8PrivateKey_nid_bio
  "int (BIO *, const EVP_PKEY *, int, const char *, int, pem_password_cb *, void *)")
(symbol i2d_PUBKEY
  "int (const EVP_PKEY *, unsigned char **)")
(symbol i2d_PUBKEY_bio
  "int (BIO *, const EVP_PKEY *)")
(symbol i2d_PrivateKey
  "int (const EVP_PKEY *, unsigned char **)")
(symbol i2d_PrivateKey_bio
  "int (BIO *, const EVP_PKEY *)")
(symbol i2d_PublicKey
  "int (const EVP_PKEY *, unsigned char **)")
(symbol i2d_RSA_PUBKEY
  "int (const RSA *, unsigned char **)")
(symbol i2d_RSA_PUBKEY_bio
  "int (BIO *, const RSA *)")

;; Reading PEM

(call PEM_read_bio_X509
  (parameters
    (bio "BIO *")
    (password "void *" password null "of an encrypted block, which is rare here; NULL for none"))
  (result "X509 *" new "the certificate; 0 with the reason in the queue")
  (by "bio_is_ready(bio) ? PEM_read_bio_X509(bio, NULL, call_password, password) : NULL")
  (waits)
  (source "PEM_read_bio_PrivateKey(3)")
  (doc "Reads a certificate in PEM. Blocks of other kinds before it are passed over; calling again reads the next one, and at the end of the text the reason is PEM_R_NO_START_LINE."))

(call PEM_read_bio_X509_AUX
  (parameters
    (bio "BIO *")
    (password "void *" password null "of an encrypted block, which is rare here; NULL for none"))
  (result "X509 *" new "the certificate; 0 with the reason in the queue")
  (by "bio_is_ready(bio) ? PEM_read_bio_X509_AUX(bio, NULL, call_password, password) : NULL")
  (waits)
  (source "PEM_read_bio_PrivateKey(3)")
  (doc "Reads a certificate in PEM, and with it the trust settings of a block named TRUSTED CERTIFICATE. Blocks of other kinds before it are passed over; calling again reads the next one, and at the end of the text the reason is PEM_R_NO_START_LINE."))

(call PEM_read_bio_X509_CRL
  (parameters
    (bio "BIO *")
    (password "void *" password null "of an encrypted block, which is rare here; NULL for none"))
  (result "X509_CRL *" new "the list; 0 with the reason in the queue")
  (by "bio_is_ready(bio) ? PEM_read_bio_X509_CRL(bio, NULL, call_password, password) : NULL")
  (waits)
  (source "PEM_read_bio_PrivateKey(3)")
  (doc "Reads a certificate revocation list in PEM. Blocks of other kinds before it are passed over; calling again reads the next one, and at the end of the text the reason is PEM_R_NO_START_LINE."))

(call PEM_read_bio_X509_REQ
  (parameters
    (bio "BIO *")
    (password "void *" password null "of an encrypted block, which is rare here; NULL for none"))
  (result "X509_REQ *" new "the request; 0 with the reason in the queue")
  (by "bio_is_ready(bio) ? PEM_read_bio_X509_REQ(bio, NULL, call_password, password) : NULL")
  (waits)
  (source "PEM_read_bio_PrivateKey(3)")
  (doc "Reads a request for a certificate in PEM. Blocks of other kinds before it are passed over; calling again reads the next one, and at the end of the text the reason is PEM_R_NO_START_LINE."))

(call PEM_read_bio_PrivateKey
  (parameters
    (bio "BIO *")
    (password "void *" password null "of an encrypted key; NULL for none, and then an encrypted one fails"))
  (result "EVP_PKEY *" new "the key; 0 with the reason in the queue")
  (by "bio_is_ready(bio) ? PEM_read_bio_PrivateKey(bio, NULL, call_password, password) : NULL")
  (waits)
  (doc "Reads a private key in PEM: PKCS #8, encrypted or not, or one of the older forms of a single kind of key. Blocks of other kinds before it are passed over."))

(call PEM_read_bio_PrivateKey_ex
  (parameters
    (bio "BIO *")
    (password "void *" password null "of an encrypted key; NULL for none, and then an encrypted one fails")
    (properties "const char *" null "which implementations may be used, see property(7); NULL: any"))
  (result "EVP_PKEY *" new "the key; 0 with the reason in the queue")
  (by "bio_is_ready(bio) ? PEM_read_bio_PrivateKey_ex(bio, NULL, call_password, password, NULL, properties) : NULL")
  (waits)
  (source "PEM_read_bio_PrivateKey(3)")
  (since "3.0")
  (doc "Reads a private key in PEM as PEM_read_bio_PrivateKey does, with a choice of implementations."))

(call PEM_read_bio_PUBKEY
  (parameters
    (bio "BIO *")
    (password "void *" password null "of an encrypted block, which is rare here; NULL for none"))
  (result "EVP_PKEY *" new "the key; 0 with the reason in the queue")
  (by "bio_is_ready(bio) ? PEM_read_bio_PUBKEY(bio, NULL, call_password, password) : NULL")
  (waits)
  (source "PEM_read_bio_PrivateKey(3)")
  (doc "Reads a public key in PEM, from a block named PUBLIC KEY."))

(call PEM_read_bio_PUBKEY_ex
  (parameters
    (bio "BIO *")
    (password "void *" password null "of an encrypted block, which is rare here; NULL for none")
    (properties "const char *" null "which implementations may be used, see property(7); NULL: any"))
  (result "EVP_PKEY *" new "the key; 0 with the reason in the queue")
  (by "bio_is_ready(bio) ? PEM_read_bio_PUBKEY_ex(bio, NULL, call_password, password, NULL, properties) : NULL")
  (waits)
  (source "PEM_read_bio_PrivateKey(3)")
  (since "3.0")
  (doc "Reads a public key in PEM as PEM_read_bio_PUBKEY does, with a choice of implementations."))

(call PEM_read_bio_Parameters
  (parameters (bio "BIO *"))
  (result "EVP_PKEY *" new "a key that has parameters only; 0 with the reason in the queue")
  (by "bio_is_ready(bio) ? PEM_read_bio_Parameters(bio, NULL) : NULL")
  (waits)
  (source "PEM_read_bio_PrivateKey(3)")
  (doc "Reads the parameters of DH, DSA or EC keys in PEM. Keys are made of them by EVP_PKEY_CTX_new and EVP_PKEY_keygen."))

(call PEM_read_bio_Parameters_ex
  (parameters
    (bio "BIO *")
    (properties "const char *" null "which implementations may be used, see property(7); NULL: any"))
  (result "EVP_PKEY *" new "a key that has parameters only; 0 with the reason in the queue")
  (by "bio_is_ready(bio) ? PEM_read_bio_Parameters_ex(bio, NULL, NULL, properties) : NULL")
  (waits)
  (source "PEM_read_bio_PrivateKey(3)")
  (since "3.0")
  (doc "Reads parameters in PEM as PEM_read_bio_Parameters does, with a choice of implementations."))

(call PEM_read_bio_DHparams
  (parameters
    (bio "BIO *")
    (password "void *" password null "of an encrypted block, which is rare here; NULL for none"))
  (result "DH *" new "the parameters; 0 with the reason in the queue")
  (by "bio_is_ready(bio) ? PEM_read_bio_DHparams(bio, NULL, call_password, password) : NULL")
  (waits)
  (source "PEM_read_bio_PrivateKey(3)")
  (doc "Reads Diffie-Hellman parameters in PEM, from a block named DH PARAMETERS or X9.42 DH PARAMETERS."))

(call PEM_read_bio_RSAPrivateKey
  (parameters
    (bio "BIO *")
    (password "void *" password null "of an encrypted key; NULL for none, and then an encrypted one fails"))
  (result "RSA *" new "the key; 0 with the reason in the queue")
  (by "bio_is_ready(bio) ? PEM_read_bio_RSAPrivateKey(bio, NULL, call_password, password) : NULL")
  (waits)
  (source "PEM_read_bio_PrivateKey(3)")
  (doc "Reads a private RSA key in PEM."))

(call PEM_read_bio_RSAPublicKey
  (parameters
    (bio "BIO *")
    (password "void *" password null "of an encrypted block, which is rare here; NULL for none"))
  (result "RSA *" new "the key; 0 with the reason in the queue")
  (by "bio_is_ready(bio) ? PEM_read_bio_RSAPublicKey(bio, NULL, call_password, password) : NULL")
  (waits)
  (source "PEM_read_bio_PrivateKey(3)")
  (doc "Reads a public RSA key in PEM, from a block named RSA PUBLIC KEY."))

(call PEM_read_bio_RSA_PUBKEY
  (parameters
    (bio "BIO *")
    (password "void *" password null "of an encrypted block, which is rare here; NULL for none"))
  (result "RSA *" new "the key; 0 with the reason in the queue")
  (by "bio_is_ready(bio) ? PEM_read_bio_RSA_PUBKEY(bio, NULL, call_password, password) : NULL")
  (waits)
  (source "PEM_read_bio_PrivateKey(3)")
  (doc "Reads a public RSA key in PEM, from a block named PUBLIC KEY."))

(call PEM_read_bio_ECPrivateKey
  (parameters
    (bio "BIO *")
    (password "void *" password null "of an encrypted key; NULL for none, and then an encrypted one fails"))
  (result "EC_KEY *" new "the key; 0 with the reason in the queue")
  (by "bio_is_ready(bio) ? PEM_read_bio_ECPrivateKey(bio, NULL, call_password, password) : NULL")
  (waits)
  (doc "Reads a private EC key in PEM."))

(call PEM_read_bio_EC_PUBKEY
  (parameters
    (bio "BIO *")
    (password "void *" password null "of an encrypted block, which is rare here; NULL for none"))
  (result "EC_KEY *" new "the key; 0 with the reason in the queue")
  (by "bio_is_ready(bio) ? PEM_read_bio_EC_PUBKEY(bio, NULL, call_password, password) : NULL")
  (waits)
  (source "PEM_read_CMS(3)")
  (doc "Reads a public EC key in PEM, from a block named PUBLIC KEY."))

;; Writing PEM

(call PEM_write_bio_X509
  (parameters (bio "BIO *") (x509 "const X509 *"))
  (result "int" "1, or 0 with the reason in the queue")
  (waits)
  (source "PEM_read_bio_PrivateKey(3)")
  (doc "Writes a certificate in PEM."))

(call PEM_write_bio_X509_AUX
  (parameters (bio "BIO *") (x509 "const X509 *"))
  (result "int" "1, or 0 with the reason in the queue")
  (waits)
  (source "PEM_read_bio_PrivateKey(3)")
  (doc "Writes a certificate in PEM, with its trust settings, as a block named TRUSTED CERTIFICATE."))

(call PEM_write_bio_X509_CRL
  (parameters (bio "BIO *") (crl "const X509_CRL *"))
  (result "int" "1, or 0 with the reason in the queue")
  (waits)
  (source "PEM_read_bio_PrivateKey(3)")
  (doc "Writes a certificate revocation list in PEM."))

(call PEM_write_bio_X509_REQ
  (parameters (bio "BIO *") (request "const X509_REQ *"))
  (result "int" "1, or 0 with the reason in the queue")
  (waits)
  (source "PEM_read_bio_PrivateKey(3)")
  (doc "Writes a request for a certificate in PEM."))

(call PEM_write_bio_X509_REQ_NEW
  (parameters (bio "BIO *") (request "const X509_REQ *"))
  (result "int" "1, or 0 with the reason in the queue")
  (waits)
  (source "PEM_read_bio_PrivateKey(3)")
  (doc "Writes a request for a certificate in PEM, as a block named NEW CERTIFICATE REQUEST, which some old software wants."))

(call PEM_write_bio_PUBKEY
  (parameters (bio "BIO *") (pkey "const EVP_PKEY *"))
  (result "int" "1, or 0 with the reason in the queue")
  (by "key_is_whole(pkey) ? PEM_write_bio_PUBKEY(bio, pkey) : 0")
  (waits)
  (source "PEM_read_bio_PrivateKey(3)")
  (doc "Writes the public half of a key in PEM."))

(call PEM_write_bio_PUBKEY_ex
  (parameters
    (bio "BIO *")
    (pkey "const EVP_PKEY *")
    (properties "const char *" null "which implementations may be used, see property(7); NULL: any"))
  (result "int" "1, or 0 with the reason in the queue")
  (by "key_is_whole(pkey) ? PEM_write_bio_PUBKEY_ex(bio, pkey, NULL, properties) : 0")
  (waits)
  (source "PEM_read_bio_PrivateKey(3)")
  (since "3.0")
  (doc "Writes the public half of a key in PEM, with a choice of implementations."))

(call PEM_write_bio_PrivateKey
  (parameters
    (bio "BIO *")
    (pkey "const EVP_PKEY *")
    (cipher "const EVP_CIPHER *" null "to encrypt the key with, for instance that of EVP_aes_256_cbc; NULL: it is written as it is")
    (passphrase "const unsigned char *" (bytes passphrase_length) null "to encrypt with; NULL: `password` is")
    (passphrase_length "int")
    (password "void *" password null "to encrypt with where there is no `passphrase`"))
  (result "int" "1, or 0 with the reason in the queue")
  (by "key_is_whole(pkey) ? PEM_write_bio_PrivateKey(bio, pkey, cipher, passphrase, passphrase_length, call_password, password) : 0")
  (waits)
  (source "PEM_read_bio_PrivateKey(3)")
  (doc "Writes a private key in PEM, in PKCS #8 where that exists for its kind."))

(instead PEM_write_bio_PrivateKey_ex
  "PEM_write_bio_PrivateKey: the two differ in the library context and the choice of implementations alone, and this one has more parameters than a call of Gasket can have.")

(call PEM_write_bio_PrivateKey_traditional
  (parameters
    (bio "BIO *")
    (pkey "const EVP_PKEY *")
    (cipher "const EVP_CIPHER *" null "to encrypt the key with, for instance that of EVP_aes_256_cbc; NULL: it is written as it is")
    (passphrase "const unsigned char *" (bytes passphrase_length) null "to encrypt with; NULL: `password` is")
    (passphrase_length "int")
    (password "void *" password null "to encrypt with where there is no `passphrase`"))
  (result "int" "1, or 0 with the reason in the queue")
  (by "key_is_whole(pkey) ? PEM_write_bio_PrivateKey_traditional(bio, pkey, cipher, passphrase, passphrase_length, call_password, password) : 0")
  (waits)
  (source "PEM_read_bio_PrivateKey(3)")
  (doc "Writes a private key in PEM, in the older form that there is for its kind, such as RSA PRIVATE KEY. Those forms protect a key badly."))

(call PEM_write_bio_PKCS8PrivateKey
  (parameters
    (bio "BIO *")
    (pkey "const EVP_PKEY *")
    (cipher "const EVP_CIPHER *" null "to encrypt the key with, for instance that of EVP_aes_256_cbc; NULL: it is written as it is")
    (passphrase "const char *" (bytes passphrase_length) null "to encrypt with; NULL: `password` is")
    (passphrase_length "int")
    (password "void *" password null "to encrypt with where there is no `passphrase`"))
  (result "int" "1, or 0 with the reason in the queue")
  (by "key_is_whole(pkey) ? PEM_write_bio_PKCS8PrivateKey(bio, pkey, cipher, passphrase, passphrase_length, call_password, password) : 0")
  (waits)
  (source "PEM_read_bio_PrivateKey(3)")
  (doc "Writes a private key in PEM as PKCS #8. A `cipher` is used with PBES2."))

(call PEM_write_bio_PKCS8PrivateKey_nid
  (parameters
    (bio "BIO *")
    (pkey "const EVP_PKEY *")
    (nid "int" "NID of the PBE algorithm to encrypt with, of PKCS #5 version 1.5 or PKCS #12; -1: the key is written as it is")
    (passphrase "const char *" (bytes passphrase_length) null "to encrypt with; NULL: `password` is")
    (passphrase_length "int")
    (password "void *" password null "to encrypt with where there is no `passphrase`"))
  (result "int" "1, or 0 with the reason in the queue")
  (by "key_is_whole(pkey) ? PEM_write_bio_PKCS8PrivateKey_nid(bio, pkey, nid, passphrase, passphrase_length, call_password, password) : 0")
  (waits)
  (source "PEM_read_bio_PrivateKey(3)")
  (doc "Writes a private key in PEM as PKCS #8, encrypted with one of the older algorithms."))

(call PEM_write_bio_Parameters
  (parameters (bio "BIO *") (pkey "const EVP_PKEY *"))
  (result "int" "1, or 0 with the reason in the queue")
  (waits)
  (source "PEM_read_bio_PrivateKey(3)")
  (doc "Writes the parameters of a DH, DSA or EC key in PEM."))

(call PEM_write_bio_DHparams
  (parameters (bio "BIO *") (dh "const DH *"))
  (result "int" "1, or 0 with the reason in the queue")
  (waits)
  (source "PEM_read_bio_PrivateKey(3)")
  (doc "Writes Diffie-Hellman parameters in PEM, as a block named DH PARAMETERS, or X9.42 DH PARAMETERS where they have the prime factor `q`."))

(call PEM_write_bio_DHxparams
  (parameters (bio "BIO *") (dh "const DH *"))
  (result "int" "1, or 0 with the reason in the queue")
  (waits)
  (source "PEM_read_CMS(3)")
  (doc "Writes Diffie-Hellman parameters in PEM, as a block named X9.42 DH PARAMETERS."))

(call PEM_write_bio_RSAPrivateKey
  (parameters
    (bio "BIO *")
    (rsa "const RSA *")
    (cipher "const EVP_CIPHER *" null "to encrypt the key with, for instance that of EVP_aes_256_cbc; NULL: it is written as it is")
    (passphrase "const unsigned char *" (bytes passphrase_length) null "to encrypt with; NULL: `password` is")
    (passphrase_length "int")
    (cb "pem_password_cb *" (fixed "call_password"))
    (password "void *" password null "to encrypt with where there is no `passphrase`"))
  (result "int" "1, or 0 with the reason in the queue")
  (waits)
  (source "PEM_read_bio_PrivateKey(3)")
  (doc "Writes a private RSA key in PEM, in the older form RSA PRIVATE KEY."))

(call PEM_write_bio_RSAPublicKey
  (parameters (bio "BIO *") (rsa "const RSA *"))
  (result "int" "1, or 0 with the reason in the queue")
  (waits)
  (source "PEM_read_bio_PrivateKey(3)")
  (doc "Writes a public RSA key in PEM, as a block named RSA PUBLIC KEY."))

(call PEM_write_bio_RSA_PUBKEY
  (parameters (bio "BIO *") (rsa "const RSA *"))
  (result "int" "1, or 0 with the reason in the queue")
  (by "RSA_get0_n(rsa) != NULL ? PEM_write_bio_RSA_PUBKEY(bio, rsa) : 0")
  (waits)
  (source "PEM_read_bio_PrivateKey(3)")
  (doc "Writes a public RSA key in PEM, as a block named PUBLIC KEY."))

(call PEM_write_bio_ECPrivateKey
  (parameters
    (bio "BIO *")
    (ec_key "const EC_KEY *")
    (cipher "const EVP_CIPHER *" null "to encrypt the key with, for instance that of EVP_aes_256_cbc; NULL: it is written as it is")
    (passphrase "const unsigned char *" (bytes passphrase_length) null "to encrypt with; NULL: `password` is")
    (passphrase_length "int")
    (cb "pem_password_cb *" (fixed "call_password"))
    (password "void *" password null "to encrypt with where there is no `passphrase`"))
  (result "int" "1, or 0 with the reason in the queue")
  (waits)
  (source "PEM_read_CMS(3)")
  (doc "Writes a private EC key in PEM, in the older form EC PRIVATE KEY."))

(call PEM_write_bio_EC_PUBKEY
  (parameters (bio "BIO *") (ec_key "const EC_KEY *"))
  (result "int" "1, or 0 with the reason in the queue")
  (by "EC_KEY_get0_public_key(ec_key) != NULL ? PEM_write_bio_EC_PUBKEY(bio, ec_key) : 0")
  (waits)
  (source "PEM_read_CMS(3)")
  (doc "Writes a public EC key in PEM, as a block named PUBLIC KEY."))

(call PEM_write_bio
  (parameters
    (bio "BIO *")
    (name "const char *" raw "what stands behind BEGIN and END, such as `CERTIFICATE`")
    (header "const char *" raw "lines that follow BEGIN, each with its newline; empty for none")
    (data "const unsigned char *" (bytes data_length))
    (data_length "long"))
  (result "int" "how many base64 characters were written, or 0 with the reason in the queue")
  (waits)
  (source "PEM_read(3)")
  (doc "Writes any bytes as a PEM block."))

;; Reading DER

(call d2i_X509
  (parameters
    (object "X509 **" (fixed "NULL"))
    (in "const unsigned char **" (decode length) "the encoding; what follows it is not looked at")
    (length "long"))
  (result "X509 *" new "the certificate; 0 with the reason in the queue")
  (doc "Decodes a certificate from DER."))

(call d2i_X509_bio
  (parameters (bio "BIO *") (object "X509 **" (fixed "NULL")))
  (result "X509 *" new "the certificate; 0 with the reason in the queue")
  (waits)
  (source "d2i_X509(3)")
  (doc "Reads a certificate in DER."))

(call d2i_X509_AUX
  (parameters
    (object "X509 **" (fixed "NULL"))
    (in "const unsigned char **" (decode length) "the encoding; what follows it is not looked at")
    (length "long"))
  (result "X509 *" new "the certificate; 0 with the reason in the queue")
  (source "i2d_re_X509_tbs(3)")
  (doc "Decodes a certificate from DER, and the trust settings that may follow it."))

(call d2i_X509_CRL
  (parameters
    (object "X509_CRL **" (fixed "NULL"))
    (in "const unsigned char **" (decode length) "the encoding; what follows it is not looked at")
    (length "long"))
  (result "X509_CRL *" new "the list; 0 with the reason in the queue")
  (source "d2i_X509(3)")
  (doc "Decodes a certificate revocation list from DER."))

(call d2i_X509_CRL_bio
  (parameters (bio "BIO *") (object "X509_CRL **" (fixed "NULL")))
  (result "X509_CRL *" new "the list; 0 with the reason in the queue")
  (waits)
  (source "d2i_X509(3)")
  (doc "Reads a certificate revocation list in DER."))

(call d2i_X509_REQ
  (parameters
    (object "X509_REQ **" (fixed "NULL"))
    (in "const unsigned char **" (decode length) "the encoding; what follows it is not looked at")
    (length "long"))
  (result "X509_REQ *" new "the request; 0 with the reason in the queue")
  (source "d2i_X509(3)")
  (doc "Decodes a request for a certificate from DER."))

(call d2i_X509_REQ_bio
  (parameters (bio "BIO *") (object "X509_REQ **" (fixed "NULL")))
  (result "X509_REQ *" new "the request; 0 with the reason in the queue")
  (waits)
  (source "d2i_X509(3)")
  (doc "Reads a request for a certificate in DER."))

(call d2i_X509_NAME
  (parameters
    (object "X509_NAME **" (fixed "NULL"))
    (in "const unsigned char **" (decode length) "the encoding; what follows it is not looked at")
    (length "long"))
  (result "X509_NAME *" new "the name; 0 with the reason in the queue")
  (source "d2i_X509(3)")
  (doc "Decodes a distinguished name from DER."))

(call d2i_PrivateKey
  (parameters
    (type "int" "kind of key, an EVP_PKEY_ constant such as EVP_PKEY_RSA")
    (object "EVP_PKEY **" (fixed "NULL"))
    (in "const unsigned char **" (decode length) "the encoding; what follows it is not looked at")
    (length "long"))
  (result "EVP_PKEY *" new "the key; 0 with the reason in the queue")
  (doc "Decodes a private key of the kind that `type` says from DER, in the older form of its kind or unencrypted PKCS #8."))

(call d2i_PrivateKey_ex
  (parameters
    (type "int" "kind of key, an EVP_PKEY_ constant such as EVP_PKEY_RSA")
    (object "EVP_PKEY **" (fixed "NULL"))
    (in "const unsigned char **" (decode length) "the encoding; what follows it is not looked at")
    (length "long")
    (libctx "OSSL_LIB_CTX *" (fixed "NULL"))
    (properties "const char *" null "which implementations may be used, see property(7); NULL: any"))
  (result "EVP_PKEY *" new "the key; 0 with the reason in the queue")
  (source "d2i_PrivateKey(3)")
  (since "3.0")
  (doc "Decodes a private key as d2i_PrivateKey does, with a choice of implementations."))

(call d2i_AutoPrivateKey
  (parameters
    (object "EVP_PKEY **" (fixed "NULL"))
    (in "const unsigned char **" (decode length) "the encoding; what follows it is not looked at")
    (length "long"))
  (result "EVP_PKEY *" new "the key; 0 with the reason in the queue")
  (source "d2i_PrivateKey(3)")
  (doc "Decodes a private key from DER and finds out of which kind it is."))

(call d2i_AutoPrivateKey_ex
  (parameters
    (object "EVP_PKEY **" (fixed "NULL"))
    (in "const unsigned char **" (decode length) "the encoding; what follows it is not looked at")
    (length "long")
    (libctx "OSSL_LIB_CTX *" (fixed "NULL"))
    (properties "const char *" null "which implementations may be used, see property(7); NULL: any"))
  (result "EVP_PKEY *" new "the key; 0 with the reason in the queue")
  (source "d2i_PrivateKey(3)")
  (since "3.0")
  (doc "Decodes a private key as d2i_AutoPrivateKey does, with a choice of implementations."))

(call d2i_PrivateKey_bio
  (parameters (bio "BIO *") (object "EVP_PKEY **" (fixed "NULL")))
  (result "EVP_PKEY *" new "the key; 0 with the reason in the queue")
  (waits)
  (source "d2i_PrivateKey(3)")
  (doc "Reads a private key in DER and finds out of which kind it is."))

(call d2i_PrivateKey_ex_bio
  (parameters
    (bio "BIO *")
    (object "EVP_PKEY **" (fixed "NULL"))
    (libctx "OSSL_LIB_CTX *" (fixed "NULL"))
    (properties "const char *" null "which implementations may be used, see property(7); NULL: any"))
  (result "EVP_PKEY *" new "the key; 0 with the reason in the queue")
  (waits)
  (source "d2i_PrivateKey(3)")
  (since "3.0")
  (doc "Reads a private key in DER as d2i_PrivateKey_bio does, with a choice of implementations."))

(call d2i_PKCS8PrivateKey_bio
  (parameters
    (bio "BIO *")
    (x "EVP_PKEY **" (fixed "NULL"))
    (cb "pem_password_cb *" (fixed "call_password"))
    (password "void *" password null "of the key; NULL for none, and then it fails"))
  (result "EVP_PKEY *" new "the key; 0 with the reason in the queue")
  (waits)
  (doc "Reads an encrypted private key in DER, as PKCS #8."))

(call d2i_PublicKey
  (parameters
    (type "int" "kind of key, an EVP_PKEY_ constant such as EVP_PKEY_RSA")
    (object "EVP_PKEY **" (fixed "NULL"))
    (in "const unsigned char **" (decode length) "the encoding; what follows it is not looked at")
    (length "long"))
  (result "EVP_PKEY *" new "the key; 0 with the reason in the queue")
  (source "d2i_PrivateKey(3)")
  (doc "Decodes a public key of the kind that `type` says from DER, without its algorithm. EC keys cannot be read with it, for their curve is not there; d2i_PUBKEY can."))

(call d2i_KeyParams
  (parameters
    (type "int" "kind of key, an EVP_PKEY_ constant such as EVP_PKEY_RSA")
    (object "EVP_PKEY **" (fixed "NULL"))
    (in "const unsigned char **" (decode length) "the encoding; what follows it is not looked at")
    (length "long"))
  (result "EVP_PKEY *" new "a key that has parameters only; 0 with the reason in the queue")
  (source "d2i_PrivateKey(3)")
  (since "3.0")
  (doc "Decodes the parameters of DH, DSA or EC keys from DER."))

(call d2i_KeyParams_bio
  (parameters
    (type "int" "kind of key, an EVP_PKEY_ constant such as EVP_PKEY_RSA")
    (object "EVP_PKEY **" (fixed "NULL"))
    (bio "BIO *"))
  (result "EVP_PKEY *" new "a key that has parameters only; 0 with the reason in the queue")
  (waits)
  (source "d2i_PrivateKey(3)")
  (since "3.0")
  (doc "Reads the parameters of DH, DSA or EC keys in DER."))

(call d2i_PUBKEY
  (parameters
    (object "EVP_PKEY **" (fixed "NULL"))
    (in "const unsigned char **" (decode length) "the encoding; what follows it is not looked at")
    (length "long"))
  (result "EVP_PKEY *" new "the key; 0 with the reason in the queue")
  (source "X509_PUBKEY_new(3)")
  (doc "Decodes a public key with its algorithm from DER: the SubjectPublicKeyInfo of certificates."))

(call d2i_PUBKEY_ex
  (parameters
    (object "EVP_PKEY **" (fixed "NULL"))
    (in "const unsigned char **" (decode length) "the encoding; what follows it is not looked at")
    (length "long")
    (libctx "OSSL_LIB_CTX *" (fixed "NULL"))
    (properties "const char *" null "which implementations may be used, see property(7); NULL: any"))
  (result "EVP_PKEY *" new "the key; 0 with the reason in the queue")
  (source "X509_PUBKEY_new(3)")
  (since "3.0")
  (doc "Decodes a public key as d2i_PUBKEY does, with a choice of implementations."))

(call d2i_PUBKEY_bio
  (parameters (bio "BIO *") (object "EVP_PKEY **" (fixed "NULL")))
  (result "EVP_PKEY *" new "the key; 0 with the reason in the queue")
  (waits)
  (source "X509_PUBKEY_new(3)")
  (doc "Reads a public key with its algorithm in DER."))

(call d2i_DHparams
  (parameters
    (object "DH **" (fixed "NULL"))
    (in "const unsigned char **" (decode length) "the encoding; what follows it is not looked at")
    (length "long"))
  (result "DH *" new "the parameters; 0 with the reason in the queue")
  (source "d2i_RSAPrivateKey(3)")
  (doc "Decodes Diffie-Hellman parameters of PKCS #3 from DER."))

(call d2i_DHxparams
  (parameters
    (object "DH **" (fixed "NULL"))
    (in "const unsigned char **" (decode length) "the encoding; what follows it is not looked at")
    (length "long"))
  (result "DH *" new "the parameters; 0 with the reason in the queue")
  (source "d2i_X509(3)")
  (doc "Decodes Diffie-Hellman parameters of X9.42 from DER."))

(call d2i_RSAPrivateKey
  (parameters
    (object "RSA **" (fixed "NULL"))
    (in "const unsigned char **" (decode length) "the encoding; what follows it is not looked at")
    (length "long"))
  (result "RSA *" new "the key; 0 with the reason in the queue")
  (doc "Decodes a private RSA key of PKCS #1 from DER."))

(call d2i_RSAPrivateKey_bio
  (parameters (bio "BIO *") (object "RSA **" (fixed "NULL")))
  (result "RSA *" new "the key; 0 with the reason in the queue")
  (waits)
  (source "d2i_RSAPrivateKey(3)")
  (doc "Reads a private RSA key of PKCS #1 in DER."))

(call d2i_RSAPublicKey
  (parameters
    (object "RSA **" (fixed "NULL"))
    (in "const unsigned char **" (decode length) "the encoding; what follows it is not looked at")
    (length "long"))
  (result "RSA *" new "the key; 0 with the reason in the queue")
  (source "d2i_RSAPrivateKey(3)")
  (doc "Decodes a public RSA key of PKCS #1 from DER."))

(call d2i_RSAPublicKey_bio
  (parameters (bio "BIO *") (object "RSA **" (fixed "NULL")))
  (result "RSA *" new "the key; 0 with the reason in the queue")
  (waits)
  (source "d2i_RSAPrivateKey(3)")
  (doc "Reads a public RSA key of PKCS #1 in DER."))

(call d2i_RSA_PUBKEY
  (parameters
    (object "RSA **" (fixed "NULL"))
    (in "const unsigned char **" (decode length) "the encoding; what follows it is not looked at")
    (length "long"))
  (result "RSA *" new "the key; 0 with the reason in the queue")
  (source "d2i_RSAPrivateKey(3)")
  (doc "Decodes a public RSA key with its algorithm from DER."))

(call d2i_RSA_PUBKEY_bio
  (parameters (bio "BIO *") (object "RSA **" (fixed "NULL")))
  (result "RSA *" new "the key; 0 with the reason in the queue")
  (waits)
  (source "d2i_RSAPrivateKey(3)")
  (doc "Reads a public RSA key with its algorithm in DER."))

(call d2i_ECPrivateKey
  (parameters
    (object "EC_KEY **" (fixed "NULL"))
    (in "const unsigned char **" (decode length) "the encoding; what follows it is not looked at")
    (length "long"))
  (result "EC_KEY *" new "the key; 0 with the reason in the queue")
  (source "d2i_RSAPrivateKey(3)")
  (doc "Decodes a private EC key with its curve from DER."))

(call d2i_ECPrivateKey_bio
  (parameters (bio "BIO *") (object "EC_KEY **" (fixed "NULL")))
  (result "EC_KEY *" new "the key; 0 with the reason in the queue")
  (waits)
  (source "d2i_RSAPrivateKey(3)")
  (doc "Reads a private EC key with its curve in DER."))

(call d2i_EC_PUBKEY
  (parameters
    (object "EC_KEY **" (fixed "NULL"))
    (in "const unsigned char **" (decode length) "the encoding; what follows it is not looked at")
    (length "long"))
  (result "EC_KEY *" new "the key; 0 with the reason in the queue")
  (source "d2i_RSAPrivateKey(3)")
  (doc "Decodes a public EC key with its algorithm from DER."))

(call d2i_EC_PUBKEY_bio
  (parameters (bio "BIO *") (object "EC_KEY **" (fixed "NULL")))
  (result "EC_KEY *" new "the key; 0 with the reason in the queue")
  (waits)
  (source "d2i_RSAPrivateKey(3)")
  (doc "Reads a public EC key with its algorithm in DER."))

(call d2i_ECParameters
  (parameters
    (object "EC_KEY **" (fixed "NULL"))
    (in "const unsigned char **" (decode length) "the encoding; what follows it is not looked at")
    (length "long"))
  (result "EC_KEY *" new "a key that has a curve only; 0 with the reason in the queue")
  (source "d2i_RSAPrivateKey(3)")
  (doc "Decodes the parameters of an EC key, its curve, from DER."))

;; Writing DER

(call i2d_X509
  (parameters (x509 "const X509 *") (out "unsigned char **" (encode)))
  (result "int" "how many bytes the encoding has, or 0 or below with the reason in the queue")
  (source "d2i_X509(3)")
  (doc "Encodes a certificate in DER."))

(call i2d_X509_bio
  (parameters (bio "BIO *") (x509 "const X509 *"))
  (result "int" "1, or 0 with the reason in the queue")
  (waits)
  (source "d2i_X509(3)")
  (doc "Writes a certificate in DER."))

(call i2d_X509_AUX
  (parameters (x509 "const X509 *") (out "unsigned char **" (encode)))
  (result "int" "how many bytes the encoding has, or 0 or below with the reason in the queue")
  (source "i2d_re_X509_tbs(3)")
  (doc "Encodes a certificate in DER, and its trust settings behind it."))

(call i2d_X509_CRL
  (parameters (crl "const X509_CRL *") (out "unsigned char **" (encode)))
  (result "int" "how many bytes the encoding has, or 0 or below with the reason in the queue")
  (source "d2i_X509(3)")
  (doc "Encodes a certificate revocation list in DER."))

(call i2d_X509_CRL_bio
  (parameters (bio "BIO *") (crl "const X509_CRL *"))
  (result "int" "1, or 0 with the reason in the queue")
  (waits)
  (source "d2i_X509(3)")
  (doc "Writes a certificate revocation list in DER."))

(call i2d_X509_REQ
  (parameters (request "const X509_REQ *") (out "unsigned char **" (encode)))
  (result "int" "how many bytes the encoding has, or 0 or below with the reason in the queue")
  (source "d2i_X509(3)")
  (doc "Encodes a request for a certificate in DER."))

(call i2d_X509_REQ_bio
  (parameters (bio "BIO *") (request "const X509_REQ *"))
  (result "int" "1, or 0 with the reason in the queue")
  (waits)
  (source "d2i_X509(3)")
  (doc "Writes a request for a certificate in DER."))

(call i2d_X509_NAME
  (parameters (name "const X509_NAME *") (out "unsigned char **" (encode)))
  (result "int" "how many bytes the encoding has, or 0 or below with the reason in the queue")
  (source "d2i_X509(3)")
  (doc "Encodes a distinguished name in DER."))

(call i2d_PrivateKey
  (parameters (pkey "const EVP_PKEY *") (out "unsigned char **" (encode)))
  (result "int" "how many bytes the encoding has, or 0 or below with the reason in the queue")
  (by "key_is_whole(pkey) ? i2d_PrivateKey(pkey, out) : 0")
  (source "d2i_PrivateKey(3)")
  (doc "Encodes a private key in DER, in the older form of its kind, or in PKCS #8 where it has none."))

(call i2d_PrivateKey_bio
  (parameters (bio "BIO *") (pkey "const EVP_PKEY *"))
  (result "int" "1, or 0 with the reason in the queue")
  (by "key_is_whole(pkey) ? i2d_PrivateKey_bio(bio, pkey) : 0")
  (waits)
  (source "d2i_PrivateKey(3)")
  (doc "Writes a private key in DER, in the older form of its kind, or in PKCS #8 where it has none."))

(call i2d_PKCS8PrivateKeyInfo_bio
  (parameters (bio "BIO *") (pkey "const EVP_PKEY *"))
  (result "int" "1, or 0 with the reason in the queue")
  (by "key_is_whole(pkey) ? i2d_PKCS8PrivateKeyInfo_bio(bio, pkey) : 0")
  (waits)
  (source "d2i_X509(3)")
  (doc "Writes a private key in DER as PKCS #8, not encrypted."))

(call i2d_PKCS8PrivateKey_bio
  (parameters
    (bio "BIO *")
    (pkey "const EVP_PKEY *")
    (cipher "const EVP_CIPHER *" null "to encrypt the key with, for instance that of EVP_aes_256_cbc; NULL: it is written as it is")
    (passphrase "const char *" (bytes passphrase_length) null "to encrypt with; NULL: `password` is")
    (passphrase_length "int")
    (password "void *" password null "to encrypt with where there is no `passphrase`"))
  (result "int" "1, or 0 with the reason in the queue")
  (by "key_is_whole(pkey) ? i2d_PKCS8PrivateKey_bio(bio, pkey, cipher, passphrase, passphrase_length, call_password, password) : 0")
  (waits)
  (source "d2i_PKCS8PrivateKey_bio(3)")
  (doc "Writes a private key in DER as PKCS #8. A `cipher` is used with PBES2."))

(call i2d_PKCS8PrivateKey_nid_bio
  (parameters
    (bio "BIO *")
    (pkey "const EVP_PKEY *")
    (nid "int" "NID of the PBE algorithm to encrypt with, of PKCS #5 version 1.5 or PKCS #12; -1: the key is written as it is")
    (passphrase "const char *" (bytes passphrase_length) null "to encrypt with; NULL: `password` is")
    (passphrase_length "int")
    (password "void *" password null "to encrypt with where there is no `passphrase`"))
  (result "int" "1, or 0 with the reason in the queue")
  (by "key_is_whole(pkey) ? i2d_PKCS8PrivateKey_nid_bio(bio, pkey, nid, passphrase, passphrase_length, call_password, password) : 0")
  (waits)
  (source "d2i_PKCS8PrivateKey_bio(3)")
  (doc "Writes a private key in DER as PKCS #8, encrypted with one of the older algorithms."))

(call i2d_PublicKey
  (parameters (pkey "const EVP_PKEY *") (out "unsigned char **" (encode)))
  (result "int" "how many bytes the encoding has, or 0 or below with the reason in the queue")
  (by "key_is_whole(pkey) ? i2d_PublicKey(pkey, out) : 0")
  (source "d2i_PrivateKey(3)")
  (doc "Encodes the public half of a key in DER, without its algorithm."))

(call i2d_KeyParams
  (parameters (pkey "const EVP_PKEY *") (out "unsigned char **" (encode)))
  (result "int" "how many bytes the encoding has, or 0 or below with the reason in the queue")
  (source "d2i_PrivateKey(3)")
  (since "3.0")
  (doc "Encodes the parameters of a DH, DSA or EC key in DER."))

(call i2d_KeyParams_bio
  (parameters (bio "BIO *") (pkey "const EVP_PKEY *"))
  (result "int" "1, or 0 with the reason in the queue")
  (waits)
  (source "d2i_PrivateKey(3)")
  (since "3.0")
  (doc "Writes the parameters of a DH, DSA or EC key in DER."))

(call i2d_PUBKEY
  (parameters (pkey "const EVP_PKEY *") (out "unsigned char **" (encode)))
  (result "int" "how many bytes the encoding has, or 0 or below with the reason in the queue")
  (by "key_is_whole(pkey) ? i2d_PUBKEY(pkey, out) : 0")
  (source "X509_PUBKEY_new(3)")
  (doc "Encodes the public half of a key with its algorithm in DER: the SubjectPublicKeyInfo of certificates."))

(call i2d_PUBKEY_bio
  (parameters (bio "BIO *") (pkey "const EVP_PKEY *"))
  (result "int" "1, or 0 with the reason in the queue")
  (by "key_is_whole(pkey) ? i2d_PUBKEY_bio(bio, pkey) : 0")
  (waits)
  (source "X509_PUBKEY_new(3)")
  (doc "Writes the public half of a key with its algorithm in DER."))

(call i2d_DHparams
  (parameters (dh "const DH *") (out "unsigned char **" (encode)))
  (result "int" "how many bytes the encoding has, or 0 or below with the reason in the queue")
  (source "d2i_RSAPrivateKey(3)")
  (doc "Encodes Diffie-Hellman parameters in DER, as PKCS #3."))

(call i2d_DHxparams
  (parameters (dh "const DH *") (out "unsigned char **" (encode)))
  (result "int" "how many bytes the encoding has, or 0 or below with the reason in the queue")
  (source "d2i_X509(3)")
  (doc "Encodes Diffie-Hellman parameters in DER, as X9.42."))

(call i2d_RSAPrivateKey
  (parameters (rsa "const RSA *") (out "unsigned char **" (encode)))
  (result "int" "how many bytes the encoding has, or 0 or below with the reason in the queue")
  (source "d2i_RSAPrivateKey(3)")
  (doc "Encodes a private RSA key in DER, as PKCS #1."))

(call i2d_RSAPrivateKey_bio
  (parameters (bio "BIO *") (rsa "const RSA *"))
  (result "int" "1, or 0 with the reason in the queue")
  (waits)
  (source "d2i_RSAPrivateKey(3)")
  (doc "Writes a private RSA key in DER, as PKCS #1."))

(call i2d_RSAPublicKey
  (parameters (rsa "const RSA *") (out "unsigned char **" (encode)))
  (result "int" "how many bytes the encoding has, or 0 or below with the reason in the queue")
  (source "d2i_RSAPrivateKey(3)")
  (doc "Encodes a public RSA key in DER, as PKCS #1."))

(call i2d_RSAPublicKey_bio
  (parameters (bio "BIO *") (rsa "const RSA *"))
  (result "int" "1, or 0 with the reason in the queue")
  (waits)
  (source "d2i_RSAPrivateKey(3)")
  (doc "Writes a public RSA key in DER, as PKCS #1."))

(call i2d_RSA_PUBKEY
  (parameters (rsa "const RSA *") (out "unsigned char **" (encode)))
  (result "int" "how many bytes the encoding has, or 0 or below with the reason in the queue")
  (by "RSA_get0_n(rsa) != NULL ? i2d_RSA_PUBKEY(rsa, out) : 0")
  (source "d2i_RSAPrivateKey(3)")
  (doc "Encodes a public RSA key with its algorithm in DER."))

(call i2d_RSA_PUBKEY_bio
  (parameters (bio "BIO *") (rsa "const RSA *"))
  (result "int" "1, or 0 with the reason in the queue")
  (by "RSA_get0_n(rsa) != NULL ? i2d_RSA_PUBKEY_bio(bio, rsa) : 0")
  (waits)
  (source "d2i_RSAPrivateKey(3)")
  (doc "Writes a public RSA key with its algorithm in DER."))

(call i2d_ECPrivateKey
  (parameters (ec_key "const EC_KEY *") (out "unsigned char **" (encode)))
  (result "int" "how many bytes the encoding has, or 0 or below with the reason in the queue")
  (source "d2i_RSAPrivateKey(3)")
  (doc "Encodes a private EC key with its curve in DER."))

(call i2d_ECPrivateKey_bio
  (parameters (bio "BIO *") (ec_key "const EC_KEY *"))
  (result "int" "1, or 0 with the reason in the queue")
  (waits)
  (source "d2i_RSAPrivateKey(3)")
  (doc "Writes a private EC key with its curve in DER."))

(call i2d_EC_PUBKEY
  (parameters (ec_key "const EC_KEY *") (out "unsigned char **" (encode)))
  (result "int" "how many bytes the encoding has, or 0 or below with the reason in the queue")
  (by "EC_KEY_get0_public_key(ec_key) != NULL ? i2d_EC_PUBKEY(ec_key, out) : 0")
  (source "d2i_RSAPrivateKey(3)")
  (doc "Encodes a public EC key with its algorithm in DER."))

(call i2d_EC_PUBKEY_bio
  (parameters (bio "BIO *") (ec_key "const EC_KEY *"))
  (result "int" "1, or 0 with the reason in the queue")
  (by "EC_KEY_get0_public_key(ec_key) != NULL ? i2d_EC_PUBKEY_bio(bio, ec_key) : 0")
  (waits)
  (source "d2i_RSAPrivateKey(3)")
  (doc "Writes a public EC key with its algorithm in DER."))

(call i2d_ECParameters
  (parameters (ec_key "const EC_KEY *") (out "unsigned char **" (encode)))
  (result "int" "how many bytes the encoding has, or 0 or below with the reason in the queue")
  (by "EC_KEY_get0_group(ec_key) != NULL ? i2d_ECParameters(ec_key, out) : 0")
  (source "d2i_RSAPrivateKey(3)")
  (doc "Encodes the parameters of an EC key, its curve, in DER."))

;; Not to be called

(instead PEM_read_DHparams
  "PEM_read_bio_DHparams on a BIO of BIO_new_file: a FILE * cannot be given.")

(instead PEM_read_ECPrivateKey
  "PEM_read_bio_ECPrivateKey on a BIO of BIO_new_file: a FILE * cannot be given.")

(instead PEM_read_EC_PUBKEY
  "PEM_read_bio_EC_PUBKEY on a BIO of BIO_new_file: a FILE * cannot be given.")

(instead PEM_read_PUBKEY
  "PEM_read_bio_PUBKEY on a BIO of BIO_new_file: a FILE * cannot be given.")

(instead PEM_read_PUBKEY_ex
  "PEM_read_bio_PUBKEY_ex on a BIO of BIO_new_file: a FILE * cannot be given.")

(instead PEM_read_PrivateKey
  "PEM_read_bio_PrivateKey on a BIO of BIO_new_file: a FILE * cannot be given.")

(instead PEM_read_PrivateKey_ex
  "PEM_read_bio_PrivateKey_ex on a BIO of BIO_new_file: a FILE * cannot be given.")

(instead PEM_read_RSAPrivateKey
  "PEM_read_bio_RSAPrivateKey on a BIO of BIO_new_file: a FILE * cannot be given.")

(instead PEM_read_RSAPublicKey
  "PEM_read_bio_RSAPublicKey on a BIO of BIO_new_file: a FILE * cannot be given.")

(instead PEM_read_RSA_PUBKEY
  "PEM_read_bio_RSA_PUBKEY on a BIO of BIO_new_file: a FILE * cannot be given.")

(instead PEM_read_X509
  "PEM_read_bio_X509 on a BIO of BIO_new_file: a FILE * cannot be given.")

(instead PEM_read_X509_AUX
  "PEM_read_bio_X509_AUX on a BIO of BIO_new_file: a FILE * cannot be given.")

(instead PEM_read_X509_CRL
  "PEM_read_bio_X509_CRL on a BIO of BIO_new_file: a FILE * cannot be given.")

(instead PEM_read_X509_REQ
  "PEM_read_bio_X509_REQ on a BIO of BIO_new_file: a FILE * cannot be given.")

(instead PEM_write_DHparams
  "PEM_write_bio_DHparams on a BIO of BIO_new_file: a FILE * cannot be given.")

(instead PEM_write_DHxparams
  "PEM_write_bio_DHxparams on a BIO of BIO_new_file: a FILE * cannot be given.")

(instead PEM_write_ECPrivateKey
  "PEM_write_bio_ECPrivateKey on a BIO of BIO_new_file: a FILE * cannot be given.")

(instead PEM_write_EC_PUBKEY
  "PEM_write_bio_EC_PUBKEY on a BIO of BIO_new_file: a FILE * cannot be given.")

(instead PEM_write_PKCS8PrivateKey
  "PEM_write_bio_PKCS8PrivateKey on a BIO of BIO_new_file: a FILE * cannot be given.")

(instead PEM_write_PKCS8PrivateKey_nid
  "PEM_write_bio_PKCS8PrivateKey_nid on a BIO of BIO_new_file: a FILE * cannot be given.")

(instead PEM_write_PUBKEY
  "PEM_write_bio_PUBKEY on a BIO of BIO_new_file: a FILE * cannot be given.")

(instead PEM_write_PUBKEY_ex
  "PEM_write_bio_PUBKEY_ex on a BIO of BIO_new_file: a FILE * cannot be given.")

(instead PEM_write_PrivateKey
  "PEM_write_bio_PrivateKey on a BIO of BIO_new_file: a FILE * cannot be given.")

(instead PEM_write_PrivateKey_ex
  "PEM_write_bio_PrivateKey on a BIO of BIO_new_file: a FILE * cannot be given.")

(instead PEM_write_RSAPrivateKey
  "PEM_write_bio_RSAPrivateKey on a BIO of BIO_new_file: a FILE * cannot be given.")

(instead PEM_write_RSAPublicKey
  "PEM_write_bio_RSAPublicKey on a BIO of BIO_new_file: a FILE * cannot be given.")

(instead PEM_write_RSA_PUBKEY
  "PEM_write_bio_RSA_PUBKEY on a BIO of BIO_new_file: a FILE * cannot be given.")

(instead PEM_write_X509
  "PEM_write_bio_X509 on a BIO of BIO_new_file: a FILE * cannot be given.")

(instead PEM_write_X509_AUX
  "PEM_write_bio_X509_AUX on a BIO of BIO_new_file: a FILE * cannot be given.")

(instead PEM_write_X509_CRL
  "PEM_write_bio_X509_CRL on a BIO of BIO_new_file: a FILE * cannot be given.")

(instead PEM_write_X509_REQ
  "PEM_write_bio_X509_REQ on a BIO of BIO_new_file: a FILE * cannot be given.")

(instead PEM_write_X509_REQ_NEW
  "PEM_write_bio_X509_REQ_NEW on a BIO of BIO_new_file: a FILE * cannot be given.")

(instead d2i_ECPrivateKey_fp
  "d2i_ECPrivateKey_bio on a BIO of BIO_new_file: a FILE * cannot be given.")

(instead d2i_EC_PUBKEY_fp
  "d2i_EC_PUBKEY_bio on a BIO of BIO_new_file: a FILE * cannot be given.")

(instead d2i_PKCS8PrivateKey_fp
  "d2i_PKCS8PrivateKey_bio on a BIO of BIO_new_file: a FILE * cannot be given.")

(instead d2i_PUBKEY_fp
  "d2i_PUBKEY_bio on a BIO of BIO_new_file: a FILE * cannot be given.")

(instead d2i_PrivateKey_ex_fp
  "d2i_PrivateKey_ex_bio on a BIO of BIO_new_file: a FILE * cannot be given.")

(instead d2i_PrivateKey_fp
  "d2i_PrivateKey_bio on a BIO of BIO_new_file: a FILE * cannot be given.")

(instead d2i_RSAPrivateKey_fp
  "d2i_RSAPrivateKey_bio on a BIO of BIO_new_file: a FILE * cannot be given.")

(instead d2i_RSAPublicKey_fp
  "d2i_RSAPublicKey_bio on a BIO of BIO_new_file: a FILE * cannot be given.")

(instead d2i_RSA_PUBKEY_fp
  "d2i_RSA_PUBKEY_bio on a BIO of BIO_new_file: a FILE * cannot be given.")

(instead d2i_X509_CRL_fp
  "d2i_X509_CRL_bio on a BIO of BIO_new_file: a FILE * cannot be given.")

(instead d2i_X509_REQ_fp
  "d2i_X509_REQ_bio on a BIO of BIO_new_file: a FILE * cannot be given.")

(instead d2i_X509_fp
  "d2i_X509_bio on a BIO of BIO_new_file: a FILE * cannot be given.")

(instead i2d_ECPrivateKey_fp
  "i2d_ECPrivateKey_bio on a BIO of BIO_new_file: a FILE * cannot be given.")

(instead i2d_EC_PUBKEY_fp
  "i2d_EC_PUBKEY_bio on a BIO of BIO_new_file: a FILE * cannot be given.")

(instead i2d_PKCS8PrivateKeyInfo_fp
  "i2d_PKCS8PrivateKeyInfo_bio on a BIO of BIO_new_file: a FILE * cannot be given.")

(instead i2d_PKCS8PrivateKey_fp
  "i2d_PKCS8PrivateKey_bio on a BIO of BIO_new_file: a FILE * cannot be given.")

(instead i2d_PKCS8PrivateKey_nid_fp
  "i2d_PKCS8PrivateKey_nid_bio on a BIO of BIO_new_file: a FILE * cannot be given.")

(instead i2d_PUBKEY_fp
  "i2d_PUBKEY_bio on a BIO of BIO_new_file: a FILE * cannot be given.")

(instead i2d_PrivateKey_fp
  "i2d_PrivateKey_bio on a BIO of BIO_new_file: a FILE * cannot be given.")

(instead i2d_RSAPrivateKey_fp
  "i2d_RSAPrivateKey_bio on a BIO of BIO_new_file: a FILE * cannot be given.")

(instead i2d_RSAPublicKey_fp
  "i2d_RSAPublicKey_bio on a BIO of BIO_new_file: a FILE * cannot be given.")

(instead i2d_RSA_PUBKEY_fp
  "i2d_RSA_PUBKEY_bio on a BIO of BIO_new_file: a FILE * cannot be given.")

(instead i2d_X509_CRL_fp
  "i2d_X509_CRL_bio on a BIO of BIO_new_file: a FILE * cannot be given.")

(instead i2d_X509_REQ_fp
  "i2d_X509_REQ_bio on a BIO of BIO_new_file: a FILE * cannot be given.")

(instead i2d_X509_fp
  "i2d_X509_bio on a BIO of BIO_new_file: a FILE * cannot be given.")

(instead PEM_ASN1_read
  "The PEM_read_bio_ function of what is wanted: this one takes a C function that decodes.")

(instead PEM_ASN1_read_bio
  "The PEM_read_bio_ function of what is wanted: this one takes a C function that decodes.")

(instead PEM_ASN1_write
  "The PEM_write_bio_ function of what is wanted: this one takes a C function that encodes.")

(instead PEM_ASN1_write_bio
  "The PEM_write_bio_ function of what is wanted: this one takes a C function that encodes.")

(instead PEM_SignFinal
  "EVP_PKEY keys are not signed with here; this one wants a message digest context of C.")

(instead PEM_SignInit
  "EVP_PKEY keys are not signed with here; this one wants a message digest context of C.")

(instead PEM_SignUpdate
  "EVP_PKEY keys are not signed with here; this one wants a message digest context of C.")

(instead PEM_X509_INFO_read
  "PEM_read_bio_X509, PEM_read_bio_X509_CRL and PEM_read_bio_PrivateKey, each until nothing is left: an X509_INFO is a C structure.")

(instead PEM_X509_INFO_read_bio
  "PEM_read_bio_X509, PEM_read_bio_X509_CRL and PEM_read_bio_PrivateKey, each until nothing is left: an X509_INFO is a C structure.")

(instead PEM_X509_INFO_read_bio_ex
  "PEM_read_bio_X509, PEM_read_bio_X509_CRL and PEM_read_bio_PrivateKey, each until nothing is left: an X509_INFO is a C structure.")

(instead PEM_X509_INFO_read_ex
  "PEM_read_bio_X509, PEM_read_bio_X509_CRL and PEM_read_bio_PrivateKey, each until nothing is left: an X509_INFO is a C structure.")

(instead PEM_X509_INFO_write_bio
  "PEM_write_bio_X509, PEM_write_bio_X509_CRL and PEM_write_bio_PrivateKey: an X509_INFO is a C structure.")

(instead PEM_bytes_read_bio
  "The PEM_read_bio_ function of what is wanted: this one hands out C memory that must be freed.")

(instead PEM_bytes_read_bio_secmem
  "The PEM_read_bio_ function of what is wanted: this one hands out C memory that must be freed.")

(instead PEM_def_callback
  "The `password` of the functions that read and write keys: this is the C callback that asks on the terminal.")

(instead PEM_dek_info
  "PEM_write_bio, or a function that writes a key: this one appends to C memory whose size it does not know.")

(instead PEM_do_header
  "PEM_read_bio_PrivateKey: this one decrypts in place what PEM_read_bio has read.")

(instead PEM_get_EVP_CIPHER_INFO
  "PEM_read_bio_PrivateKey: this one fills a C structure.")

(instead PEM_proc_type
  "PEM_write_bio, or a function that writes a key: this one appends to C memory whose size it does not know.")

(instead PEM_read
  "The PEM_read_bio_ function of what is wanted: this one takes a FILE * and hands out C memory.")

(instead PEM_read_CMS
  "Nothing: signed and encrypted messages are no part of the interface. PEM_read_bio_X509 reads certificates.")

(instead PEM_read_DSAPrivateKey
  "PEM_read_bio_PrivateKey, which works with an EVP_PKEY.")

(instead PEM_read_DSA_PUBKEY
  "PEM_read_bio_PUBKEY, which works with an EVP_PKEY.")

(instead PEM_read_DSAparams
  "PEM_read_bio_Parameters, which works with an EVP_PKEY.")

(instead PEM_read_ECPKParameters
  "PEM_read_bio_Parameters, which works with an EVP_PKEY.")

(instead PEM_read_NETSCAPE_CERT_SEQUENCE
  "PEM_read_bio_X509 for each certificate: sequences in the form of Netscape are out of use.")

(instead PEM_read_PKCS7
  "Nothing: signed and encrypted messages are no part of the interface. PEM_read_bio_X509 reads certificates.")

(instead PEM_read_PKCS8
  "PEM_read_bio_PrivateKey, which works with an EVP_PKEY.")

(instead PEM_read_PKCS8_PRIV_KEY_INFO
  "PEM_read_bio_PrivateKey, which works with an EVP_PKEY.")

(instead PEM_read_X509_PUBKEY
  "PEM_read_bio_PUBKEY, which works with an EVP_PKEY.")

(instead PEM_read_bio
  "The PEM_read_bio_ function of what is wanted: this one hands out C memory that must be freed.")

(instead PEM_read_bio_CMS
  "Nothing: signed and encrypted messages are no part of the interface. PEM_read_bio_X509 reads certificates.")

(instead PEM_read_bio_DSAPrivateKey
  "PEM_read_bio_PrivateKey, which works with an EVP_PKEY.")

(instead PEM_read_bio_DSA_PUBKEY
  "PEM_read_bio_PUBKEY, which works with an EVP_PKEY.")

(instead PEM_read_bio_DSAparams
  "PEM_read_bio_Parameters, which works with an EVP_PKEY.")

(instead PEM_read_bio_ECPKParameters
  "PEM_read_bio_Parameters, which works with an EVP_PKEY.")

(instead PEM_read_bio_NETSCAPE_CERT_SEQUENCE
  "PEM_read_bio_X509 for each certificate: sequences in the form of Netscape are out of use.")

(instead PEM_read_bio_PKCS7
  "Nothing: signed and encrypted messages are no part of the interface. PEM_read_bio_X509 reads certificates.")

(instead PEM_read_bio_PKCS8
  "PEM_read_bio_PrivateKey, which works with an EVP_PKEY.")

(instead PEM_read_bio_PKCS8_PRIV_KEY_INFO
  "PEM_read_bio_PrivateKey, which works with an EVP_PKEY.")

(instead PEM_read_bio_X509_PUBKEY
  "PEM_read_bio_PUBKEY, which works with an EVP_PKEY.")

(instead PEM_read_bio_ex
  "The PEM_read_bio_ function of what is wanted: this one hands out C memory that must be freed.")

(instead PEM_write
  "PEM_write_bio on a BIO of BIO_new_file: a FILE * cannot be given.")

(instead PEM_write_CMS
  "Nothing: signed and encrypted messages are no part of the interface. PEM_read_bio_X509 reads certificates.")

(instead PEM_write_DSAPrivateKey
  "PEM_write_bio_PrivateKey_traditional, which works with an EVP_PKEY.")

(instead PEM_write_DSA_PUBKEY
  "PEM_write_bio_PUBKEY, which works with an EVP_PKEY.")

(instead PEM_write_DSAparams
  "PEM_write_bio_Parameters, which works with an EVP_PKEY.")

(instead PEM_write_ECPKParameters
  "PEM_write_bio_Parameters, which works with an EVP_PKEY.")

(instead PEM_write_NETSCAPE_CERT_SEQUENCE
  "PEM_write_bio_X509 for each certificate: sequences in the form of Netscape are out of use.")

(instead PEM_write_PKCS7
  "Nothing: signed and encrypted messages are no part of the interface. PEM_read_bio_X509 reads certificates.")

(instead PEM_write_PKCS8
  "PEM_write_bio_PKCS8PrivateKey, which works with an EVP_PKEY.")

(instead PEM_write_PKCS8_PRIV_KEY_INFO
  "PEM_write_bio_PKCS8PrivateKey, which works with an EVP_PKEY.")

(instead PEM_write_X509_PUBKEY
  "PEM_write_bio_PUBKEY, which works with an EVP_PKEY.")

(instead PEM_write_bio_ASN1_stream
  "PEM_write_bio: this one takes an ASN.1 template of C.")

(instead PEM_write_bio_CMS
  "Nothing: signed and encrypted messages are no part of the interface. PEM_read_bio_X509 reads certificates.")

(instead PEM_write_bio_CMS_stream
  "Nothing: signed and encrypted messages are no part of the interface. PEM_read_bio_X509 reads certificates.")

(instead PEM_write_bio_DSAPrivateKey
  "PEM_write_bio_PrivateKey_traditional, which works with an EVP_PKEY.")

(instead PEM_write_bio_DSA_PUBKEY
  "PEM_write_bio_PUBKEY, which works with an EVP_PKEY.")

(instead PEM_write_bio_DSAparams
  "PEM_write_bio_Parameters, which works with an EVP_PKEY.")

(instead PEM_write_bio_ECPKParameters
  "PEM_write_bio_Parameters, which works with an EVP_PKEY.")

(instead PEM_write_bio_NETSCAPE_CERT_SEQUENCE
  "PEM_write_bio_X509 for each certificate: sequences in the form of Netscape are out of use.")

(instead PEM_write_bio_PKCS7
  "Nothing: signed and encrypted messages are no part of the interface. PEM_read_bio_X509 reads certificates.")

(instead PEM_write_bio_PKCS7_stream
  "Nothing: signed and encrypted messages are no part of the interface. PEM_read_bio_X509 reads certificates.")

(instead PEM_write_bio_PKCS8
  "PEM_write_bio_PKCS8PrivateKey, which works with an EVP_PKEY.")

(instead PEM_write_bio_PKCS8_PRIV_KEY_INFO
  "PEM_write_bio_PKCS8PrivateKey, which works with an EVP_PKEY.")

(instead PEM_write_bio_X509_PUBKEY
  "PEM_write_bio_PUBKEY, which works with an EVP_PKEY.")

(instead d2i_DHparams_bio
  "PEM_read_bio_DHparams, or d2i_DHparams with the bytes: this macro takes C functions.")

(instead d2i_DHxparams_bio
  "PEM_read_bio_DHparams, or d2i_DHxparams with the bytes: this macro takes C functions.")

(instead i2d_DHparams_bio
  "PEM_write_bio_DHparams, or i2d_DHparams and BIO_write: this macro takes C functions.")

(instead i2d_DHxparams_bio
  "PEM_write_bio_DHparams, or i2d_DHxparams and BIO_write: this macro takes C functions.")

(instead d2i_DHparams_fp
  "PEM_read_bio_DHparams, or d2i_DHparams with the bytes: a FILE * cannot be given.")

(instead d2i_DHxparams_fp
  "PEM_read_bio_DHparams, or d2i_DHxparams with the bytes: a FILE * cannot be given.")

(instead i2d_DHparams_fp
  "PEM_write_bio_DHparams, or i2d_DHparams and BIO_write: a FILE * cannot be given.")

(instead i2d_DHxparams_fp
  "PEM_write_bio_DHparams, or i2d_DHxparams and BIO_write: a FILE * cannot be given.")
