(room direct "OpenSSL's functions"
  "Every function of libssl, and what of libcrypto programs use, is called by its own name: the calls
   themselves are in gasket_direct.h, and listed with their Lisp names in the table of names. Here is
   what belongs to them: why a call failed, names, and pointers that become handles and back.

   An object of OpenSSL's that the caller's own code made becomes a handle with gasket_direct_adopt,
   and gasket_direct_pointer gives the pointer that a handle stands for.")

;;; What the library itself asks (src/direct/guard.c).

(symbol BIO_get_init "int (BIO *)")
(symbol BIO_method_type "int (const BIO *)")
(symbol BIO_next "BIO * (BIO *)")
(symbol DH_get0_p "const BIGNUM * (const DH *)")
(symbol DH_get0_pub_key "const BIGNUM * (const DH *)")
(symbol EC_KEY_get0_group "const EC_GROUP * (const EC_KEY *)")
(symbol EC_KEY_get0_public_key "const EC_POINT * (const EC_KEY *)")
(symbol EVP_PKEY_get0_DH "const DH * (const EVP_PKEY *)")
(symbol EVP_PKEY_get0_EC_KEY "const EC_KEY * (const EVP_PKEY *)")
(symbol EVP_PKEY_get0_RSA "const RSA * (const EVP_PKEY *)")
(symbol EVP_PKEY_get0_provider "const OSSL_PROVIDER * (const EVP_PKEY *)")
(symbol EVP_PKEY_get_base_id "int (const EVP_PKEY *)")
(symbol RSA_get0_e "const BIGNUM * (const RSA *)")
(symbol RSA_get0_n "const BIGNUM * (const RSA *)")

;;; Types whose objects are handles.

(type SSL_CTX (free SSL_CTX_free) (count SSL_CTX_up_ref) "a context")
(type SSL (free SSL_free) (count SSL_up_ref) "a connection")
(type SSL_SESSION (free SSL_SESSION_free) (count SSL_SESSION_up_ref) (copy SSL_SESSION_dup) "a session")
(type SSL_CIPHER static "a cipher suite")
(type SSL_METHOD static "a protocol version and side")
(type SSL_COMP static "a compression method, with its name")
(type COMP_METHOD static "a compression method")
(type SRTP_PROTECTION_PROFILE static "a protection profile of SRTP")
(type SSL_CONF_CTX (free SSL_CONF_CTX_free) "a configuration of contexts and connections")

(type X509 (free X509_free) (count X509_up_ref) (copy X509_dup) "a certificate")
(type X509_NAME (free X509_NAME_free) (copy X509_NAME_dup) "a name")
(type X509_NAME_ENTRY (free X509_NAME_ENTRY_free) (copy X509_NAME_ENTRY_dup) "a part of a name")
(type X509_EXTENSION (free X509_EXTENSION_free) (copy X509_EXTENSION_dup) "an extension")
(type X509_CRL (free X509_CRL_free) (count X509_CRL_up_ref) (copy X509_CRL_dup) "a list of revoked certificates")
(type X509_REVOKED (free X509_REVOKED_free) (copy X509_REVOKED_dup) "a revoked certificate")
(type X509_REQ (free X509_REQ_free) (copy X509_REQ_dup) "a certificate request")
(type X509_STORE (free X509_STORE_free) (count X509_STORE_up_ref) "a trust store")
(type X509_STORE_CTX (free X509_STORE_CTX_free) "a verification")
(type X509_VERIFY_PARAM (free X509_VERIFY_PARAM_free) "what is verified")
(type X509_LOOKUP (free X509_LOOKUP_free) "where a trust store looks")
(type X509_LOOKUP_METHOD static "how a trust store looks")
(type X509_OBJECT (free X509_OBJECT_free) "what a trust store holds")
(type GENERAL_NAME (free GENERAL_NAME_free) (copy GENERAL_NAME_dup) "a name of any kind")

(type ASN1_STRING (free ASN1_STRING_free) (copy ASN1_STRING_dup) "a string of ASN.1")
(type ASN1_INTEGER (free ASN1_INTEGER_free) (copy ASN1_INTEGER_dup) (is ASN1_STRING) "an integer of ASN.1")
(type ASN1_OCTET_STRING (free ASN1_OCTET_STRING_free) (copy ASN1_OCTET_STRING_dup) (is ASN1_STRING) "bytes of ASN.1")
(type ASN1_BIT_STRING (free ASN1_BIT_STRING_free) (copy ASN1_STRING_dup) (is ASN1_STRING) "bits of ASN.1")
(type ASN1_TIME (free ASN1_TIME_free) (copy ASN1_STRING_dup) (is ASN1_STRING) "a time of ASN.1")
(type ASN1_OBJECT (free ASN1_OBJECT_free) (copy OBJ_dup) "an object identifier")

(type EVP_PKEY (free EVP_PKEY_free) (count EVP_PKEY_up_ref) "a key")
(type EVP_MD static "a digest")
(type EVP_CIPHER static "a cipher")
(type DH (free DH_free) (count DH_up_ref) "parameters or keys of Diffie-Hellman")
(type RSA (free RSA_free) (count RSA_up_ref) "a key of RSA")
(type EC_KEY (free EC_KEY_free) (count EC_KEY_up_ref) (copy EC_KEY_dup) "a key on a curve")
(type BIGNUM (free BN_free) (copy BN_dup) "a number of any size")

(type BIO (free BIO_free_all) (count BIO_up_ref) "where bytes come from and go")
(type BIO_METHOD static "a kind of BIO")

(stack X509)
(stack X509_NAME)
(stack X509_CRL)
(stack X509_EXTENSION)
(stack X509_REVOKED)
(stack X509_OBJECT)
(stack SSL_CIPHER)
(stack SSL_COMP)
(stack SRTP_PROTECTION_PROFILE)
(stack GENERAL_NAME)
(stack ASN1_OBJECT)

(function gasket_direct_error
  (parameters
    (handle (handle ctx ssl certificate openssl) none
      "the first handle of the call; 0 for the last call that this thread made"))
  (result (handle any) none new "a record, as a negative number; 0 where the call left no error")
  (errors (bad-handle "the handle is not one of an object of OpenSSL's") (state "the object's lock was lost"))
  (threads any) (waits never) (since "0.1.0")
  (sources "ERR_get_error(3)")
  (doc
   "Tells why the last direct call on an object failed.

    The record has every code that the call left in OpenSSL's error queue, with its text. It belongs
    to the last call only: one that leaves no error makes it 0 again. Whether that call failed is
    what it returned; OpenSSL also leaves errors in calls that succeed. The same codes can be
    read one by one with OpenSSL's own functions (ERR_get_error and its like), on the thread that
    made the calls."))

(function gasket_direct_type
  (parameters (handle (handle ctx ssl certificate openssl)))
  (result text static "OpenSSL's name of the type: \"X509_NAME\"")
  (errors bad-handle)
  (threads any) (waits never) (since "0.1.0")
  (doc "Tells which of OpenSSL's types a handle stands for."))

(function gasket_direct_adopt
  (parameters
    (type text "\"SSL_CTX\", \"SSL\", \"X509\", or another of the types that direct calls have handles for")
    (address number "the pointer, as a number")
    (owned boolean "1: one reference is Gasket's from now on; 0: it stays the caller's"))
  (result (handle any) new "the handle; to free it gives back what Gasket holds of the object")
  (errors
    (bad-argument "there is no such type, or `address` is 0 or not positive")
    (unsupported "the type can neither be counted nor copied, and is not owned")
    library no-memory)
  (threads any) (waits never) (since "0.1.0")
  (doc
   "Makes a handle of a pointer to an object that the caller's own code made with the same OpenSSL.

    Of an object that is not given away, types that OpenSSL counts are counted up, so that the handle
    stays good whatever the caller does; others are copied. The pointer must be what it is
    said to be: Gasket cannot check it. A pointer that Gasket knows already becomes another handle of the same object. A context or connection that is adopted is left as it
    is: what Gasket's own contexts have set (no password prompt, modes, verification) is the caller's
    to set."))

(function gasket_direct_pointer
  (parameters (handle (handle ctx ssl certificate openssl)))
  (result number "the address of OpenSSL's object")
  (errors bad-handle)
  (threads any "the caller's own calls through it are not ordered with Gasket's") (waits never)
  (since "0.1.0")
  (doc
   "Gives the pointer that a handle stands for, for the caller's own foreign functions.

    It is good as long as the handle is; no reference is given away. To keep it longer, call
    gasket_direct_release instead."))

(function gasket_direct_release
  (parameters (handle (handle ctx ssl certificate openssl)))
  (result number "the address of OpenSSL's object")
  (errors bad-handle
    (unsupported "the type cannot be counted, or the object lies in another") no-memory)
  (threads any) (waits never) (since "0.1.0")
  (doc
   "Gives the pointer that a handle stands for, with a reference that is the caller's to free.

    The handle stays good, and holds its own reference until it is freed."))

(function gasket_name_to_c
  (parameters (lisp_name text "\"ssl-ctx-set-options\", in any case"))
  (result text static "\"SSL_CTX_set_options\"; \"\" where it is too long to be a name")
  (errors (bad-argument "`lisp_name` is NULL or not UTF-8"))
  (threads any) (waits never) (since "0.1.0")
  (sources "LispWorks User Guide, 25.8.6.4")
  (doc
   "Gives OpenSSL's name for a Lisp name.

    Listed names are looked up. For any other the rule decides: hyphens become underscores, SSL or
    SSL_CTX at the beginning becomes upper case, the rest lower case but for whole words that are
    spelled RSAPrivateKey, PrivateKey, ASN1 and CA. Names that the rule gets wrong are in the table of
    names."))

(function gasket_name_to_lisp
  (parameters (c_name text "\"SSL_CTX_set_options\""))
  (result text static "\"ssl-ctx-set-options\"; \"\" where it is too long to be a name")
  (errors (bad-argument "`c_name` is NULL or not UTF-8"))
  (threads any) (waits never) (since "0.1.0")
  (sources "LispWorks User Guide, 25.8.6.3")
  (doc "Gives the Lisp name for OpenSSL's: lower case, with hyphens for underscores."))

(function gasket_has
  (parameters
    (name text "C name of a function: one of Gasket's, or a function or macro of OpenSSL's such as
                `SSL_CTX_new`"))
  (result boolean "1: it can be called, with this Gasket and the OpenSSL that is loaded")
  (errors
    (bad-argument "`name` is NULL or not UTF-8")
    (library "OpenSSL cannot be opened")
    unsupported no-memory)
  (threads any) (waits files) (since "0.1.0")
  (doc
   "Tells whether a function can be called with this Gasket and this OpenSSL.

    OpenSSL is opened where that has not been done, and its two libraries, and only they, are asked.
    A direct call can be made when they have what it calls: of a macro, what it is made of. Other
    functions of Gasket's are always there."))
