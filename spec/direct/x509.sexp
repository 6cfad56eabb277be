;;; Certificates, names, extensions, times and what else X.509 consists of: the functions of libcrypto
;;; that programs use.

(room direct)

; Marks in the comments of this file, each of them for several entries:
; [-1] The length of (bytes LENGTH) may also be -1 (hence its range): the bytes are then a text that
;      ends with NUL, and OpenSSL takes its strlen. NULL is refused then.
; [s]  The C function answers the object that it was given, or a new one where that was 0. The wrapper
;      answers the handle that it was given, no other; with 0 a new object. 0 after a failure.
; [md] OpenSSL writes up to 64 bytes without knowing the room: let it write to a buffer of
;      EVP_MAX_MD_SIZE bytes, copy if the room is large enough, otherwise refuse (bad argument).
;      `length` gets how long the digest is.
; An `interior` or `static` answer may be a pointer that already has a handle as another kind (the
; object of a name's entry is often one that OBJ_nid2obj gives): the handle that is there stays as
; it is. A stack that is `interior` is for reading: functions of stacks that add, remove or sort
; refuse it, since certificates and lists have borrowed its elements to others as well.
; `stales` is meant by C object, whichever handle it was reached by, with all that was borrowed from
; what goes stale.
; key_is_whole and bio_is_ready in `by` are the wrappers' own: see pem.sexp.

(type ASN1_GENERALIZEDTIME
  (free ASN1_GENERALIZEDTIME_free) (copy ASN1_STRING_dup) (is ASN1_TIME)
  "A time with four digits of the year.")
(type PKCS12 (free PKCS12_free) "A file of certificates and keys, by PKCS #12.")

(symbol ASN1_tag2bit "unsigned long (int)")
(symbol EVP_PKEY_free "void (EVP_PKEY *)")
(symbol X509V3_set_ctx "void (X509V3_CTX *, X509 *, X509 *, X509_REQ *, X509_CRL *, int)")
(symbol X509V3_EXT_nconf_nid "X509_EXTENSION *(CONF *, X509V3_CTX *, int, const char *)")
(symbol X509_NAME_hash "unsigned long (const X509_NAME *)")
(symbol X509_NAME_hash_ex
  "unsigned long (const X509_NAME *, OSSL_LIB_CTX *, const char *, int *)")

;; Certificates

(call X509_new
  (result "X509 *" new "an empty one, or 0 without memory")
  (doc "Makes a certificate that holds nothing yet."))

(call X509_new_ex
  (parameters
    (libctx "OSSL_LIB_CTX *" (fixed "NULL"))
    (properties "const char *" null "which implementations are fetched; NULL: the default"))
  (result "X509 *" new "an empty one, or 0 without memory")
  (since "3.0")
  (source "X509_new(3)")
  (doc "Makes a certificate that holds nothing yet, for algorithms with certain properties."))

(call X509_dup
  (parameters (x509 "const X509 *"))
  (result "X509 *" new "the copy, or 0 with the reason in the queue")
  (doc "Copies a certificate."))

(call X509_up_ref
  (parameters (x509 "X509 *"))
  (result "int" "1, or 0")
  (by-hand)
  (source "X509_new(3)")
  (doc "Counts one more owner of a certificate."))

(call X509_free
  (parameters (x509 "X509 *" null))
  (result "void")
  (by-hand)
  (source "X509_new(3)")
  (doc "Gives a certificate back. 0 is left alone."))

(call X509_get_version
  (parameters (x509 "const X509 *"))
  (result "long" "one less than the version: 2 for version 3")
  (doc "Gives the version of a certificate."))

(call X509_set_version
  (parameters (x509 "X509 *") (version "long" "one less than the version: 2 for version 3"))
  (result "int" "1, or 0")
  (source "X509_get_version(3)")
  (doc "Sets the version of a certificate."))

(call X509_get_serialNumber
  (parameters (x509 "X509 *"))
  (result "ASN1_INTEGER *" interior)
  (doc "Gives the serial number of a certificate; changing it changes the certificate."))

(call X509_get0_serialNumber
  (parameters (x509 "const X509 *"))
  (result "const ASN1_INTEGER *" interior)
  (source "X509_get_serialNumber(3)")
  (doc "Gives the serial number of a certificate, for reading."))

(call X509_set_serialNumber
  (parameters (x509 "X509 *") (serial "ASN1_INTEGER *" "copied"))
  (result "int" "1, or 0")
  (source "X509_get_serialNumber(3)")
  (doc "Sets the serial number of a certificate."))

(call X509_get_subject_name
  (parameters (x509 "const X509 *"))
  (result "X509_NAME *" interior)
  (source "X509_get_subject_name(3)")
  (doc "Gives the name of the subject of a certificate."))

(call X509_set_subject_name
  (parameters (x509 "X509 *" (stales X509_get_subject_name)) (name "const X509_NAME *" "copied"))
  (result "int" "1, or 0")
  (source "X509_get_subject_name(3)")
  (doc "Sets the name of the subject of a certificate."))

(call X509_get_issuer_name
  (parameters (x509 "const X509 *"))
  (result "X509_NAME *" interior)
  (source "X509_get_subject_name(3)")
  (doc "Gives the name of the issuer of a certificate."))

(call X509_set_issuer_name
  (parameters (x509 "X509 *" (stales X509_get_issuer_name)) (name "const X509_NAME *" "copied"))
  (result "int" "1, or 0")
  (source "X509_get_subject_name(3)")
  (doc "Sets the name of the issuer of a certificate."))

(call X509_get0_notBefore
  (parameters (x509 "const X509 *"))
  (result "const ASN1_TIME *" interior)
  (source "X509_get0_notBefore(3)")
  (doc "Gives the time from which a certificate is valid, for reading."))

(call X509_getm_notBefore
  (parameters (x509 "const X509 *"))
  (result "ASN1_TIME *" interior)
  (source "X509_get0_notBefore(3)")
  (doc "Gives the time from which a certificate is valid; changing it changes the certificate."))

(call X509_get_notBefore
  (parameters (x509 "const X509 *"))
  (result "ASN1_TIME *" interior)
  (by "X509_getm_notBefore(x509)")
  (source "X509_get0_notBefore(3)")
  (doc "The old name of X509_getm_notBefore."))

(call X509_set1_notBefore
  (parameters
    (x509 "X509 *" (stales X509_get0_notBefore X509_getm_notBefore X509_get_notBefore))
    (time "const ASN1_TIME *" "copied"))
  (result "int" "1, or 0")
  (source "X509_get0_notBefore(3)")
  (doc "Sets the time from which a certificate is valid."))

(call X509_set_notBefore
  (parameters
    (x509 "X509 *" (stales X509_get0_notBefore X509_getm_notBefore X509_get_notBefore))
    (time "const ASN1_TIME *" "copied"))
  (result "int" "1, or 0")
  (by "X509_set1_notBefore(x509, time)")
  (source "X509_get0_notBefore(3)")
  (doc "The old name of X509_set1_notBefore."))

(call X509_get0_notAfter
  (parameters (x509 "const X509 *"))
  (result "const ASN1_TIME *" interior)
  (source "X509_get0_notBefore(3)")
  (doc "Gives the time until which a certificate is valid, for reading."))

(call X509_getm_notAfter
  (parameters (x509 "const X509 *"))
  (result "ASN1_TIME *" interior)
  (source "X509_get0_notBefore(3)")
  (doc "Gives the time until which a certificate is valid; changing it changes the certificate."))

(call X509_get_notAfter
  (parameters (x509 "const X509 *"))
  (result "ASN1_TIME *" interior)
  (by "X509_getm_notAfter(x509)")
  (source "X509_get0_notBefore(3)")
  (doc "The old name of X509_getm_notAfter."))

(call X509_set1_notAfter
  (parameters
    (x509 "X509 *" (stales X509_get0_notAfter X509_getm_notAfter X509_get_notAfter))
    (time "const ASN1_TIME *" "copied"))
  (result "int" "1, or 0")
  (source "X509_get0_notBefore(3)")
  (doc "Sets the time until which a certificate is valid."))

(call X509_set_notAfter
  (parameters
    (x509 "X509 *" (stales X509_get0_notAfter X509_getm_notAfter X509_get_notAfter))
    (time "const ASN1_TIME *" "copied"))
  (result "int" "1, or 0")
  (by "X509_set1_notAfter(x509, time)")
  (source "X509_get0_notBefore(3)")
  (doc "The old name of X509_set1_notAfter."))

(call X509_get0_pubkey
  (parameters (x509 "const X509 *"))
  (result "EVP_PKEY *" counted "the key, or 0: none, or of an unknown kind")
  (source "X509_get_pubkey(3)")
  (doc "Gives the public key of a certificate, which shares it."))

(call X509_get_pubkey
  (parameters (x509 "X509 *"))
  (result "EVP_PKEY *" new "the key, or 0 with the reason in the queue")
  (doc "Gives the public key of a certificate as a reference of the caller's."))

(call X509_set_pubkey
  (parameters (x509 "X509 *" (stales X509_get0_pubkey_bitstr)) (pkey "EVP_PKEY *"))
  (result "int" "1, or 0 with the reason in the queue")
  (by "key_is_whole(pkey) ? X509_set_pubkey(x509, pkey) : 0")
  (source "X509_get_pubkey(3)")
  (doc "Sets the public key of a certificate."))

(call X509_get0_pubkey_bitstr
  (parameters (x509 "const X509 *"))
  (result "ASN1_BIT_STRING *" interior)
  (source "X509_get0_signature(3)")
  (doc "Gives the public key of a certificate as it is encoded there."))

(instead X509_get_X509_PUBKEY
  "X509_get0_pubkey for the key, X509_get0_pubkey_bitstr for its encoded form.")

; psig and palg of C are pointers for two answers; only the signature's bytes are given.
(call X509_get0_signature
  (parameters
    (x509 "const X509 *")
    (buffer "unsigned char *" (room room_length) null)
    (room_length "int64_t"))
  (result "int64_t" "how many bytes the signature has, whatever the room")
  (by-hand)
  (doc "Gives the signature of a certificate. X509_get_signature_nid tells its algorithm."))

(call X509_get_signature_nid
  (parameters (x509 "const X509 *"))
  (result "int" "such as NID_sha256WithRSAEncryption; 0: unknown")
  (source "X509_get0_signature(3)")
  (doc "Tells the algorithm that a certificate is signed with."))

(call X509_get_signature_type
  (parameters (x509 "const X509 *"))
  (result "int" "such as EVP_PKEY_RSA; 0: unknown")
  (doc "Tells the kind of key that a certificate is signed with."))

(call X509_get_signature_info
  (parameters
    (x509 "X509 *")
    (md_nid "int *" out null "the digest")
    (pkey_nid "int *" out null "the kind of key")
    (security_bits "int *" out null "the security of the signature in bits")
    (flags "uint32_t *" out null "X509_SIG_INFO_..."))
  (result "int" "1, or 0: it cannot be told")
  (doc "Tells how strong the signature of a certificate is."))

(call X509_check_private_key
  (parameters (x509 "const X509 *") (pkey "const EVP_PKEY *"))
  (result "int" "1: they belong together; 0 with the reason in the queue")
  (by "key_is_whole(pkey) ? X509_check_private_key(x509, pkey) : 0")
  (doc "Tells whether a private key belongs to a certificate, by its public part."))

(call X509_verify
  (parameters (x509 "X509 *") (pkey "EVP_PKEY *" "the public key of the issuer"))
  (result "int" "1: genuine; 0: not; -1 with the reason in the queue")
  (by "key_is_whole(pkey) ? X509_verify(x509, pkey) : 0")
  (doc "Checks the signature of a certificate, and nothing else of it."))

(call X509_self_signed
  (parameters (x509 "X509 *") (verify_signature "int" "1: check the signature too"))
  (result "int" "1 or 0; -1 with the reason in the queue")
  (since "3.0")
  (source "X509_verify(3)")
  (doc "Tells whether a certificate is signed with its own key."))

(call X509_sign
  (parameters
    (x509 "X509 *")
    (pkey "EVP_PKEY *" "the private key of the issuer")
    (md "const EVP_MD *" null "0 for keys with a digest of their own, such as Ed25519"))
  (result "int" "how long the signature is; 0 with the reason in the queue")
  (by "key_is_whole(pkey) ? X509_sign(x509, pkey, md) : 0")
  (doc "Signs a certificate, when all else of it is set."))

(call X509_check_issued
  (parameters (issuer "X509 *") (subject "X509 *"))
  (result "int" "0 (X509_V_OK): yes; otherwise X509_V_ERR_... says why not")
  (doc "Tells whether one certificate can have issued another, by names, key identifiers and usage.
        The signature is not checked."))

(call X509_check_purpose
  (parameters
    (x509 "X509 *")
    (purpose "int" "X509_PURPOSE_...; -1: only look at the extensions")
    (ca "int" "1: as an authority for it; 0: for itself"))
  (result "int" "1: yes; 0: no; -1: malformed, or no such purpose; other values: yes, by some old
                 practice")
  (doc "Tells whether a certificate may be used for a purpose."))

(call X509_check_trust
  (parameters (x509 "X509 *") (trust "int" "X509_TRUST_...") (flags "int" "X509_TRUST_NO_..., or 0"))
  (result "int" "X509_TRUST_TRUSTED (1), X509_TRUST_REJECTED (2) or X509_TRUST_UNTRUSTED (3)")
  (source "X509_VERIFY_PARAM_set_trust(3)")
  (doc "Tells whether a certificate is trusted for a use by what is stored with it."))

(call X509_check_ca
  (parameters (x509 "X509 *"))
  (result "int" "0: no; 1: yes; 3, 4, 5: by an older sign than the extension")
  (doc "Tells whether a certificate is that of an authority."))

; name and length: OpenSSL must not read behind the NUL, and answers -2 where it finds one before the
; end. peername: OpenSSL allocates it, the wrapper copies it to the room, cut off where that is
; smaller and always with a NUL, and frees it; a room of 0 asks for nothing.
(call X509_check_host
  (parameters
    (x509 "X509 *")
    (name "const char *")
    (length "size_t" "how much of `name` counts; 0: all of it")
    (flags "unsigned int" "X509_CHECK_FLAG_..., or 0")
    (peername "char *" (room room_length) null
      "the name in the certificate that matched, as a text; empty where none did")
    (room_length "int64_t"))
  (result "int" "1: it matches; 0: it does not; -1: an error; -2: `name` is malformed")
  (by-hand)
  (doc "Tells whether a certificate is for a host."))

(call X509_check_email
  (parameters
    (x509 "X509 *")
    (address "const char *")
    (length "size_t" "how much of `address` counts; 0: all of it")
    (flags "unsigned int" "X509_CHECK_FLAG_..., or 0"))
  (result "int" "1: it matches; 0: it does not; -1: an error; -2: `address` is malformed")
  (by "length > strlen(address) + 1 ? -2 : X509_check_email(x509, address, length, flags)")
  (source "X509_check_host(3)")
  (doc "Tells whether a certificate is for a mail address."))

(call X509_check_ip
  (parameters
    (x509 "X509 *")
    (address "const unsigned char *" (bytes length))
    (length "size_t" "4 or 16")
    (flags "unsigned int" "X509_CHECK_FLAG_..., or 0"))
  (result "int" "1: it matches; 0: it does not; -1: an error; -2: `address` is malformed")
  (by "length == 0 ? -2 /* OpenSSL would look for a NUL */ : X509_check_ip(x509, address, length, flags)")
  (source "X509_check_host(3)")
  (doc "Tells whether a certificate is for an IP address, which is given in network order."))

(call X509_check_ip_asc
  (parameters
    (x509 "X509 *")
    (address "const char *" "such as 192.0.2.1 or 2001:db8::1")
    (flags "unsigned int" "X509_CHECK_FLAG_..., or 0"))
  (result "int" "1: it matches; 0: it does not; -1: an error; -2: `address` is malformed")
  (source "X509_check_host(3)")
  (doc "Tells whether a certificate is for an IP address."))

(call X509_cmp
  (parameters (a "const X509 *") (b "const X509 *"))
  (result "int" "0: the same; negative, positive: which comes first; -2: an error")
  (doc "Compares two certificates as they are encoded."))

(call X509_issuer_and_serial_cmp
  (parameters (a "const X509 *") (b "const X509 *"))
  (result "int" "0: the same; otherwise which comes first; -2: an error")
  (source "X509_cmp(3)")
  (doc "Compares issuer and serial number of two certificates."))

(call X509_issuer_name_cmp
  (parameters (a "const X509 *") (b "const X509 *"))
  (result "int" "0: the same; otherwise which comes first; -2: an error")
  (source "X509_cmp(3)")
  (doc "Compares the issuers' names of two certificates."))

(call X509_subject_name_cmp
  (parameters (a "const X509 *") (b "const X509 *"))
  (result "int" "0: the same; otherwise which comes first; -2: an error")
  (source "X509_cmp(3)")
  (doc "Compares the subjects' names of two certificates."))

(call X509_subject_name_hash
  (parameters (x509 "X509 *"))
  (result "unsigned long" "32 bits; 0 also after a failure")
  (source "openssl-rehash(1)")
  (doc "Gives the hash of a certificate's subject's name that names files in a directory of authorities."))

(call X509_subject_name_hash_old
  (parameters (x509 "X509 *"))
  (result "unsigned long" "32 bits; 0 also after a failure")
  (source "openssl-rehash(1)")
  (doc "Gives the hash of a certificate's subject's name as OpenSSL before 1.0.0 named files."))

(call X509_issuer_name_hash
  (parameters (x509 "X509 *"))
  (result "unsigned long" "32 bits; 0 also after a failure")
  (source "openssl-rehash(1)")
  (doc "Gives the hash of a certificate's issuer's name that names files in a directory of authorities."))

(call X509_issuer_name_hash_old
  (parameters (x509 "X509 *"))
  (result "unsigned long" "32 bits; 0 also after a failure")
  (source "openssl-rehash(1)")
  (doc "Gives the hash of a certificate's issuer's name as OpenSSL before 1.0.0 named files."))

(call X509_issuer_and_serial_hash
  (parameters (x509 "X509 *"))
  (result "unsigned long" "32 bits; 0 also after a failure")
  (source "X509_cmp(3)")
  (doc "Gives a hash of a certificate's issuer and serial number."))

; [md]
(call X509_digest
  (parameters
    (x509 "const X509 *")
    (type "const EVP_MD *")
    (digest "unsigned char *" (room room_length))
    (room_length "int64_t" "64 is enough for every digest")
    (length "unsigned int *" out null "how long the digest is"))
  (result "int" "1, or 0 with the reason in the queue")
  (by-hand)
  (source "X509_digest(3)")
  (doc "Calculates the digest of a certificate in its DER form, its fingerprint."))

; [md]
(call X509_pubkey_digest
  (parameters
    (x509 "const X509 *")
    (type "const EVP_MD *")
    (digest "unsigned char *" (room room_length))
    (room_length "int64_t" "64 is enough for every digest")
    (length "unsigned int *" out null "how long the digest is"))
  (result "int" "1, or 0 with the reason in the queue")
  (by-hand)
  (source "X509_digest(3)")
  (doc "Calculates the digest of the public key in a certificate."))

;; Certificates: their extensions

(call X509_get_ext_count
  (parameters (x509 "const X509 *"))
  (result "int" "0 or more")
  (source "X509v3_get_ext_by_NID(3)")
  (doc "Counts the extensions of a certificate."))

(call X509_get_ext
  (parameters (x509 "const X509 *") (position "int" "from 0"))
  (result "X509_EXTENSION *" interior "the extension, or 0: there are not so many")
  (source "X509v3_get_ext_by_NID(3)")
  (doc "Gives an extension of a certificate by its position."))

(call X509_get_ext_by_NID
  (parameters
    (x509 "const X509 *")
    (nid "int" "such as 85 for the subject's other names")
    (last_position "int" "where the search found one before; -1: from the beginning"))
  (result "int" "the position; -1: no more; -2: unknown NID")
  (source "X509v3_get_ext_by_NID(3)")
  (doc "Finds the next extension of a certificate that is of a type."))

(call X509_get_ext_by_OBJ
  (parameters
    (x509 "const X509 *")
    (object "const ASN1_OBJECT *")
    (last_position "int" "where the search found one before; -1: from the beginning"))
  (result "int" "the position; -1: no more")
  (source "X509v3_get_ext_by_NID(3)")
  (doc "Finds the next extension of a certificate that is of a type, by its object identifier."))

(call X509_get_ext_by_critical
  (parameters
    (x509 "const X509 *")
    (critical "int" "1: critical ones; 0: others")
    (last_position "int" "where the search found one before; -1: from the beginning"))
  (result "int" "the position; -1: no more")
  (source "X509v3_get_ext_by_NID(3)")
  (doc "Finds the next extension of a certificate that is critical, or that is not."))

(call X509_get0_extensions
  (parameters (x509 "const X509 *"))
  (result "const STACK_OF(X509_EXTENSION) *" interior "the extensions, or 0: none")
  (source "X509v3_get_ext_by_NID(3)")
  (doc "Gives all extensions of a certificate, for reading."))

(call X509_add_ext
  (parameters
    (x509 "X509 *")
    (extension "X509_EXTENSION *" "a copy is added")
    (position "int" "where; -1: at the end"))
  (result "int" "1, or 0 with the reason in the queue")
  (source "X509v3_get_ext_by_NID(3)")
  (doc "Adds an extension to a certificate."))

(call X509_delete_ext
  (parameters
    (x509 "X509 *" (stales X509_get_ext X509_get0_extensions))
    (position "int" "from 0"))
  (result "X509_EXTENSION *" new "what was removed, or 0: there are not so many")
  (source "X509v3_get_ext_by_NID(3)")
  (doc "Removes an extension from a certificate."))

(instead X509_get_ext_d2i
  "X509_get_ext_by_NID and X509_get_ext, then X509V3_EXT_print for a text or X509_EXTENSION_get_data for
   the bytes: the C type of its answer depends on `nid`.")

(instead X509_add1_ext_i2d
  "X509V3_EXT_conf_nid and X509_add_ext: the C type of `value` depends on `nid`.")

(call X509_get_extension_flags
  (parameters (x509 "X509 *"))
  (result "uint32_t" "EXFLAG_...")
  (doc "Tells what OpenSSL found in the extensions of a certificate."))

(call X509_get_key_usage
  (parameters (x509 "X509 *"))
  (result "uint32_t" "KU_...; 4294967295: the certificate has no such extension")
  (source "X509_get_extension_flags(3)")
  (doc "Tells what the key of a certificate may be used for."))

(call X509_get_extended_key_usage
  (parameters (x509 "X509 *"))
  (result "uint32_t" "XKU_...; 4294967295: the certificate has no such extension")
  (source "X509_get_extension_flags(3)")
  (doc "Tells the purposes that a certificate is for."))

(call X509_get_pathlen
  (parameters (x509 "X509 *"))
  (result "long" "how many; -1: no limit, or no authority")
  (source "X509_get_extension_flags(3)")
  (doc "Tells how many authorities may stand between this one and the end of a chain."))

(call X509_get_proxy_pathlen
  (parameters (x509 "X509 *"))
  (result "long" "how many; -1: no limit, or no proxy")
  (source "X509_get_extension_flags(3)")
  (doc "Tells how many proxies may follow in a chain (RFC 3820)."))

(call X509_set_proxy_flag
  (parameters (x509 "X509 *"))
  (result "void")
  (source "X509_get_extension_flags(3)")
  (doc "Marks a certificate as that of a proxy."))

(call X509_set_proxy_pathlen
  (parameters (x509 "X509 *") (length "long"))
  (result "void")
  (source "X509_get_extension_flags(3)")
  (doc "Sets how many proxies may follow in a chain."))

(call X509_get0_subject_key_id
  (parameters (x509 "X509 *"))
  (result "const ASN1_OCTET_STRING *" interior "the identifier, or 0: none")
  (source "X509_get_extension_flags(3)")
  (doc "Gives the identifier of a certificate's key."))

(call X509_get0_authority_key_id
  (parameters (x509 "X509 *"))
  (result "const ASN1_OCTET_STRING *" interior "the identifier, or 0: none")
  (source "X509_get_extension_flags(3)")
  (doc "Gives the identifier of the key that a certificate is signed with."))

(call X509_get0_authority_serial
  (parameters (x509 "X509 *"))
  (result "const ASN1_INTEGER *" interior "the number, or 0: not named")
  (source "X509_get_extension_flags(3)")
  (doc "Gives the serial number of the issuer's certificate."))

(instead X509_get1_email
  "X509_check_email to check an address, or X509V3_EXT_print of the extension that holds them: the
   answer is a list of C texts.")

(instead X509_get1_ocsp
  "X509V3_EXT_print of the extension with NID_info_access: the answer is a list of C texts.")

;; Certificates: what is stored with them, outside of the signature

(call X509_alias_set1
  (parameters
    (x509 "X509 *")
    (alias "const unsigned char *" (bytes length) null "NULL: none")
    (length "int"))
  (result "int" "1, or 0 without memory")
  (doc "Gives a certificate a name that is only for people. It goes with the certificate into
        PKCS #12 and trusted PEM."))

; *length is left alone where there is none: set it to 0 first.
(call X509_alias_get0
  (parameters (x509 "X509 *") (length "int *" out))
  (result "unsigned char *" (into length) "the name; no bytes: none")
  (doc "Gives the name that X509_alias_set1 gave."))

(call X509_keyid_set1
  (parameters
    (x509 "X509 *")
    (identifier "const unsigned char *" (bytes length) null "NULL: none")
    (length "int"))
  (result "int" "1, or 0 without memory")
  (source "X509_alias_set1(3)")
  (doc "Gives a certificate an identifier of the local key that belongs to it."))

; *length is left alone where there is none: set it to 0 first.
(call X509_keyid_get0
  (parameters (x509 "X509 *") (length "int *" out))
  (result "unsigned char *" (into length) "the identifier; no bytes: none")
  (source "X509_alias_set1(3)")
  (doc "Gives the identifier that X509_keyid_set1 gave."))

(call X509_trusted
  (parameters (x509 "const X509 *"))
  (result "int" "1 or 0")
  (source "X509_check_trust(3)")
  (doc "Tells whether anything about trust is stored with a certificate."))

(call X509_add1_trust_object
  (parameters (x509 "X509 *") (object "const ASN1_OBJECT *" "such as that of NID_server_auth"))
  (result "int" "1, or 0 without memory")
  (source "X509_check_trust(3)")
  (doc "Stores with a certificate that it is trusted for a use."))

(call X509_add1_reject_object
  (parameters (x509 "X509 *") (object "const ASN1_OBJECT *" "such as that of NID_server_auth"))
  (result "int" "above 0, or 0 without memory")
  (source "X509_check_trust(3)")
  (doc "Stores with a certificate that it is not trusted for a use."))

(call X509_trust_clear
  (parameters (x509 "X509 *"))
  (result "void")
  (source "X509_check_trust(3)")
  (doc "Removes what X509_add1_trust_object stored."))

(call X509_reject_clear
  (parameters (x509 "X509 *"))
  (result "void")
  (source "X509_check_trust(3)")
  (doc "Removes what X509_add1_reject_object stored."))

; As the other get_ex_new_index calls: ex_index_new_for_callers, ex_data.c.
(call X509_get_ex_new_index
  (result "int" "the index, or -1 without memory")
  (by-hand) (needs)
  (source "CRYPTO_get_ex_new_index(3)")
  (doc "Reserves an index for X509_set_ex_data, for as long as the process lives."))

(call X509_set_ex_data
  (parameters
    (x509 "X509 *")
    (index "int" (range 0 65535) "0, or what X509_get_ex_new_index answered")
    (data "int64_t" "any number"))
  (result "int" "1, or 0 without memory")
  (by-hand)
  (source "BIO_get_ex_data(3)")
  (doc "Keeps a number of the caller's with a certificate."))

(call X509_get_ex_data
  (parameters
    (x509 "const X509 *")
    (index "int" (range 0 65535) "0, or what X509_get_ex_new_index answered"))
  (result "int64_t" "the number; 0 where none was kept")
  (by-hand)
  (source "BIO_get_ex_data(3)")
  (doc "Gives the number that X509_set_ex_data kept."))

;; Certificates: chains

(call X509_chain_up_ref
  (parameters (chain "STACK_OF(X509) *"))
  (result "STACK_OF(X509) *" new "the copy, or 0 without memory")
  (source "X509_new(3)")
  (doc "Copies a stack of certificates, which share what is in it."))

(call X509_find_by_subject
  (parameters (stack "STACK_OF(X509) *") (name "const X509_NAME *"))
  (result "X509 *" counted "the first one, or 0: none")
  (doc "Finds a certificate in a stack by its subject."))

(call X509_find_by_issuer_and_serial
  (parameters
    (stack "STACK_OF(X509) *")
    (name "const X509_NAME *" "the issuer's")
    (serial "const ASN1_INTEGER *"))
  (result "X509 *" counted "the first one, or 0: none")
  (source "X509_find_by_subject(3)")
  (doc "Finds a certificate in a stack by its issuer and serial number."))

(call X509_build_chain
  (parameters
    (target "X509 *" "the certificate that the chain begins with")
    (certificates "STACK_OF(X509) *" null "where issuers may be found; 0: nowhere")
    (store "X509_STORE *" null "what the chain must end in; 0: any end will do")
    (with_self_signed "int" "1: a root is part of the answer")
    (libctx "OSSL_LIB_CTX *" (fixed "NULL"))
    (properties "const char *" null "which implementations are fetched; NULL: the default"))
  (result "STACK_OF(X509) *" new "the chain, or 0 with the reason in the queue")
  (since "3.0")
  (waits files)
  (source "X509_verify_cert(3)")
  (doc "Builds the chain of a certificate."))

;; Certificates: in and out

(call X509_print
  (parameters (bio "BIO *") (x509 "X509 *"))
  (result "int" "1, or 0")
  (doc "Writes all of a certificate to a BIO, for people to read."))

(call X509_print_ex
  (parameters
    (bio "BIO *")
    (x509 "X509 *")
    (name_flags "unsigned long" "XN_FLAG_...")
    (flags "unsigned long" "X509_FLAG_...: what to leave out"))
  (result "int" "1, or 0")
  (source "X509_print(3)")
  (doc "Writes parts of a certificate to a BIO, for people to read."))

(instead X509_print_fp "X509_print with a BIO of the file: a FILE * cannot be given.")
(instead X509_print_ex_fp "X509_print_ex with a BIO of the file: a FILE * cannot be given.")

(call X509_to_X509_REQ
  (parameters
    (x509 "X509 *")
    (pkey "EVP_PKEY *" null "0: it is not signed")
    (md "const EVP_MD *" null "0 for keys with a digest of their own, such as Ed25519"))
  (result "X509_REQ *" new "the request, or 0 with the reason in the queue")
  (by "pkey == NULL || key_is_whole(pkey) ? X509_to_X509_REQ(x509, pkey, md) : NULL")
  (doc "Makes a request of the name and the key of a certificate."))

(call X509_get_default_cert_file
  (result "const char *" static)
  (doc "Names the file of trusted certificates that this OpenSSL reads by default."))

(call X509_get_default_cert_dir
  (result "const char *" static)
  (source "X509_get_default_cert_file(3)")
  (doc "Names the directory of trusted certificates that this OpenSSL looks into by default."))

(call X509_get_default_cert_file_env
  (result "const char *" static)
  (source "X509_get_default_cert_file(3)")
  (doc "Names the environment variable that overrides X509_get_default_cert_file."))

(call X509_get_default_cert_dir_env
  (result "const char *" static)
  (source "X509_get_default_cert_file(3)")
  (doc "Names the environment variable that overrides X509_get_default_cert_dir."))

(call X509_get_default_cert_area
  (result "const char *" static)
  (source "X509_get_default_cert_file(3)")
  (doc "Names the directory that this OpenSSL's files are in."))

(call X509_get_default_private_dir
  (result "const char *" static)
  (source "X509_get_default_cert_file(3)")
  (doc "Names the directory that this OpenSSL keeps keys in by default."))

;; Names

(call X509_NAME_new
  (result "X509_NAME *" new "an empty one, or 0 without memory")
  (doc "Makes a name that holds nothing yet."))

(call X509_NAME_dup
  (parameters (name "const X509_NAME *"))
  (result "X509_NAME *" new "the copy, or 0 with the reason in the queue")
  (doc "Copies a name."))

(call X509_NAME_free
  (parameters (name "X509_NAME *" null))
  (result "void")
  (by-hand)
  (source "X509_NAME_new(3)")
  (doc "Gives a name back. 0 is left alone."))

(call X509_NAME_entry_count
  (parameters (name "const X509_NAME *"))
  (result "int" "0 or more")
  (source "X509_NAME_get_index_by_NID(3)")
  (doc "Counts the entries of a name."))

(call X509_NAME_get_entry
  (parameters (name "const X509_NAME *") (position "int" "from 0"))
  (result "X509_NAME_ENTRY *" interior "the entry, or 0: there are not so many")
  (source "X509_NAME_get_index_by_NID(3)")
  (doc "Gives an entry of a name by its position."))

(call X509_NAME_get_index_by_NID
  (parameters
    (name "const X509_NAME *")
    (nid "int" "such as 13 for the common name")
    (last_position "int" (range -2147483648 2147483646) "where the search found one before; -1: from the beginning"))
  (result "int" "the position; -1: no more; -2: unknown NID")
  (doc "Finds the next entry of a name that is of a type."))

(call X509_NAME_get_index_by_OBJ
  (parameters
    (name "const X509_NAME *")
    (object "const ASN1_OBJECT *")
    (last_position "int" (range -2147483648 2147483646) "where the search found one before; -1: from the beginning"))
  (result "int" "the position; -1: no more")
  (source "X509_NAME_get_index_by_NID(3)")
  (doc "Finds the next entry of a name that is of a type, by its object identifier."))

(call X509_NAME_get_text_by_NID
  (parameters
    (name "const X509_NAME *")
    (nid "int")
    (buffer "char *" (room length) null)
    (length "int"))
  (result "int" "bytes without the NUL; with NULL for `buffer`, how long the entry is; -1: none")
  (source "X509_NAME_get_index_by_NID(3)")
  (doc "Gives the bytes of the first entry of a type, with a NUL behind them. They may hold a NUL
        themselves and need not be UTF-8: prefer X509_NAME_ENTRY_get_data."))

(call X509_NAME_get_text_by_OBJ
  (parameters
    (name "const X509_NAME *")
    (object "const ASN1_OBJECT *")
    (buffer "char *" (room length) null)
    (length "int"))
  (result "int" "bytes without the NUL; with NULL for `buffer`, how long the entry is; -1: none")
  (source "X509_NAME_get_index_by_NID(3)")
  (doc "Does what X509_NAME_get_text_by_NID does, by object identifier."))

(call X509_NAME_oneline
  (parameters
    (name "const X509_NAME *")
    (buffer "char *" (fixed "NULL"))
    (size "int" (fixed "0")))
  (result "char *" kept freed "such as `/C=DE/O=Example`; NULL without memory")
  (source "X509_NAME_print_ex(3)")
  (doc "Gives a name as one line in OpenSSL's oldest form. What is not printable ASCII shows as \\x and
        two digits. It cannot be taken apart again: prefer X509_NAME_print_ex."))

(call X509_NAME_print
  (parameters (bio "BIO *") (name "const X509_NAME *") (indent "int"))
  (result "int" "1, or 0")
  (source "X509_NAME_print_ex(3)")
  (doc "Writes a name in an old form to a BIO."))

(call X509_NAME_print_ex
  (parameters
    (bio "BIO *")
    (name "const X509_NAME *")
    (indent "int" "spaces before it")
    (flags "unsigned long" "XN_FLAG_..., such as XN_FLAG_RFC2253"))
  (result "int" "with flags, how many characters, or -1; with XN_FLAG_COMPAT (0), 1 or 0")
  (doc "Writes a name to a BIO, in a form that the flags select."))

(instead X509_NAME_print_ex_fp
  "X509_NAME_print_ex with a BIO of the file: a FILE * cannot be given.")

; [-1]
(call X509_NAME_add_entry_by_txt
  (parameters
    (name "X509_NAME *")
    (field "const char *" "the type: a short or long name such as CN, or an OID in dotted form")
    (type "int" "MBSTRING_UTF8 or another MBSTRING_..., or V_ASN1_...")
    (bytes "const unsigned char *" (bytes length) null)
    (length "int" (range -1 2147483647) "-1: up to the NUL")
    (position "int" "where; -1: at the end")
    (set "int" "0: a part of its own; 1 or -1: together with the part after or before it"))
  (result "int" "1, or 0 with the reason in the queue")
  (by "name_takes(type, bytes, length) ? X509_NAME_add_entry_by_txt(name, field, type, bytes, length, position, set) : 0")
  (doc "Adds an entry to a name, such as its common name."))

; [-1]
(call X509_NAME_add_entry_by_NID
  (parameters
    (name "X509_NAME *")
    (nid "int" "the type, such as 13 for the common name")
    (type "int" "MBSTRING_UTF8 or another MBSTRING_..., or V_ASN1_...")
    (bytes "const unsigned char *" (bytes length) null)
    (length "int" (range -1 2147483647) "-1: up to the NUL")
    (position "int" "where; -1: at the end")
    (set "int" "0: a part of its own; 1 or -1: together with the part after or before it"))
  (result "int" "1, or 0 with the reason in the queue")
  (by "name_takes(type, bytes, length) ? X509_NAME_add_entry_by_NID(name, nid, type, bytes, length, position, set) : 0")
  (source "X509_NAME_add_entry_by_txt(3)")
  (doc "Adds an entry to a name, by the NID of its type."))

; [-1]
(call X509_NAME_add_entry_by_OBJ
  (parameters
    (name "X509_NAME *")
    (object "const ASN1_OBJECT *" "the type")
    (type "int" "MBSTRING_UTF8 or another MBSTRING_..., or V_ASN1_...")
    (bytes "const unsigned char *" (bytes length) null)
    (length "int" (range -1 2147483647) "-1: up to the NUL")
    (position "int" "where; -1: at the end")
    (set "int" "0: a part of its own; 1 or -1: together with the part after or before it"))
  (result "int" "1, or 0 with the reason in the queue")
  (by "name_takes(type, bytes, length) ? X509_NAME_add_entry_by_OBJ(name, object, type, bytes, length, position, set) : 0")
  (source "X509_NAME_add_entry_by_txt(3)")
  (doc "Adds an entry to a name, by the object identifier of its type."))

(call X509_NAME_add_entry
  (parameters
    (name "X509_NAME *")
    (entry "const X509_NAME_ENTRY *" "a copy is added")
    (position "int" "where; -1: at the end")
    (set "int" "0: a part of its own; 1 or -1: together with the part after or before it"))
  (result "int" "1, or 0 with the reason in the queue")
  (source "X509_NAME_add_entry_by_txt(3)")
  (doc "Adds an entry to a name."))

(call X509_NAME_delete_entry
  (parameters (name "X509_NAME *" (stales X509_NAME_get_entry)) (position "int" "from 0"))
  (result "X509_NAME_ENTRY *" new "what was removed, or 0: there are not so many")
  (source "X509_NAME_add_entry_by_txt(3)")
  (doc "Removes an entry from a name."))

(call X509_NAME_cmp
  (parameters (a "const X509_NAME *") (b "const X509_NAME *"))
  (result "int" "0: the same; negative, positive: which comes first; -2: an error")
  (source "X509_cmp(3)")
  (doc "Compares two names, regardless of case and repeated spaces."))

; 1.1.1 exports X509_NAME_hash(name), 3.0 and later X509_NAME_hash_ex(name, NULL, NULL, NULL).
(call X509_NAME_hash
  (parameters (name "const X509_NAME *"))
  (result "unsigned long" "32 bits; 0 also after a failure")
  (by-hand) (needs)
  (source "X509_NAME_get0_der(3)")
  (doc "Gives the hash of a name that names files in a directory of authorities."))

(call X509_NAME_hash_old
  (parameters (name "const X509_NAME *"))
  (result "unsigned long" "32 bits; 0 also after a failure")
  (source "X509_NAME_get0_der(3)")
  (doc "Gives the hash of a name as OpenSSL before 1.0.0 named files."))

; [md]
(call X509_NAME_digest
  (parameters
    (name "const X509_NAME *")
    (type "const EVP_MD *")
    (digest "unsigned char *" (room room_length))
    (room_length "int64_t" "64 is enough for every digest")
    (length "unsigned int *" out null "how long the digest is"))
  (result "int" "1, or 0 with the reason in the queue")
  (by-hand)
  (source "X509_digest(3)")
  (doc "Calculates the digest of a name in its DER form."))

(instead X509_NAME_get0_der "i2d_X509_NAME, which copies the bytes.")
(instead X509_NAME_set "X509_NAME_dup: it replaces a C pointer by a copy.")

;; Entries of names

(call X509_NAME_ENTRY_new
  (result "X509_NAME_ENTRY *" new "an empty one, or 0 without memory")
  (doc "Makes an entry of a name that holds nothing yet."))

(call X509_NAME_ENTRY_dup
  (parameters (entry "const X509_NAME_ENTRY *"))
  (result "X509_NAME_ENTRY *" new "the copy, or 0 with the reason in the queue")
  (doc "Copies an entry of a name."))

(call X509_NAME_ENTRY_free
  (parameters (entry "X509_NAME_ENTRY *" null))
  (result "void")
  (by-hand)
  (source "X509_NAME_ENTRY_new(3)")
  (doc "Gives an entry of a name back. 0 is left alone."))

; [-1]
(call X509_NAME_ENTRY_create_by_txt
  (parameters
    (ne "X509_NAME_ENTRY **" (fixed "NULL"))
    (field "const char *" "the type: a short or long name such as CN, or an OID in dotted form")
    (type "int" "MBSTRING_UTF8 or another MBSTRING_..., or V_ASN1_...")
    (bytes "const unsigned char *" (bytes length) null)
    (length "int" (range -1 2147483647) "-1: up to the NUL"))
  (result "X509_NAME_ENTRY *" new "the entry, or 0 with the reason in the queue")
  (by "name_takes(type, bytes, length) ? X509_NAME_ENTRY_create_by_txt(ne, field, type, bytes, length) : NULL")
  (source "X509_NAME_ENTRY_get_object(3)")
  (doc "Makes an entry of a name."))

; [-1]
(call X509_NAME_ENTRY_create_by_NID
  (parameters
    (ne "X509_NAME_ENTRY **" (fixed "NULL"))
    (nid "int" "the type, such as 13 for the common name")
    (type "int" "MBSTRING_UTF8 or another MBSTRING_..., or V_ASN1_...")
    (bytes "const unsigned char *" (bytes length) null)
    (length "int" (range -1 2147483647) "-1: up to the NUL"))
  (result "X509_NAME_ENTRY *" new "the entry, or 0 with the reason in the queue")
  (by "name_takes(type, bytes, length) ? X509_NAME_ENTRY_create_by_NID(ne, nid, type, bytes, length) : NULL")
  (source "X509_NAME_ENTRY_get_object(3)")
  (doc "Makes an entry of a name, by the NID of its type."))

; [-1]
(call X509_NAME_ENTRY_create_by_OBJ
  (parameters
    (ne "X509_NAME_ENTRY **" (fixed "NULL"))
    (object "const ASN1_OBJECT *" "the type")
    (type "int" "MBSTRING_UTF8 or another MBSTRING_..., or V_ASN1_...")
    (bytes "const unsigned char *" (bytes length) null)
    (length "int" (range -1 2147483647) "-1: up to the NUL"))
  (result "X509_NAME_ENTRY *" new "the entry, or 0 with the reason in the queue")
  (by "name_takes(type, bytes, length) ? X509_NAME_ENTRY_create_by_OBJ(ne, object, type, bytes, length) : NULL")
  (source "X509_NAME_ENTRY_get_object(3)")
  (doc "Makes an entry of a name, by the object identifier of its type."))

(call X509_NAME_ENTRY_get_object
  (parameters (entry "const X509_NAME_ENTRY *"))
  (result "ASN1_OBJECT *" interior)
  (doc "Gives the type of an entry."))

(call X509_NAME_ENTRY_get_data
  (parameters (entry "const X509_NAME_ENTRY *"))
  (result "ASN1_STRING *" interior)
  (source "X509_NAME_ENTRY_get_object(3)")
  (doc "Gives the value of an entry. ASN1_STRING_to_UTF8 makes a text of it."))

; OpenSSL frees the old object before it copies the new one: hence the test.
(call X509_NAME_ENTRY_set_object
  (parameters
    (entry "X509_NAME_ENTRY *" (stales X509_NAME_ENTRY_get_object))
    (object "const ASN1_OBJECT *" "copied"))
  (result "int" "1, or 0 with the reason in the queue")
  (by "object == X509_NAME_ENTRY_get_object(entry) ? 1 : X509_NAME_ENTRY_set_object(entry, object)")
  (source "X509_NAME_ENTRY_get_object(3)")
  (doc "Sets the type of an entry."))

; [-1]
(call X509_NAME_ENTRY_set_data
  (parameters
    (entry "X509_NAME_ENTRY *")
    (type "int" "MBSTRING_UTF8 or another MBSTRING_..., or V_ASN1_...")
    (bytes "const unsigned char *" (bytes length) null)
    (length "int" (range -1 2147483647) "-1: up to the NUL"))
  (result "int" "1, or 0 with the reason in the queue")
  (by "name_takes(type == V_ASN1_UNDEF ? ASN1_STRING_type(X509_NAME_ENTRY_get_data(entry)) : type, bytes, length) ? X509_NAME_ENTRY_set_data(entry, type, bytes, length) : 0")
  (source "X509_NAME_ENTRY_get_object(3)")
  (doc "Sets the value of an entry."))

(call X509_NAME_ENTRY_set
  (parameters (entry "const X509_NAME_ENTRY *"))
  (result "int" "entries with the same number form one part of the name")
  (source "X509_NAME_ENTRY_get_object(3)")
  (doc "Tells which part of a name an entry belongs to."))

;; Extensions

(call X509_EXTENSION_new
  (result "X509_EXTENSION *" new "an empty one, or 0 without memory")
  (doc "Makes an extension that holds nothing yet."))

(call X509_EXTENSION_dup
  (parameters (extension "const X509_EXTENSION *"))
  (result "X509_EXTENSION *" new "the copy, or 0 with the reason in the queue")
  (doc "Copies an extension."))

(call X509_EXTENSION_free
  (parameters (extension "X509_EXTENSION *" null))
  (result "void")
  (by-hand)
  (source "X509_EXTENSION_new(3)")
  (doc "Gives an extension back. 0 is left alone."))

(call X509_EXTENSION_get_object
  (parameters (extension "X509_EXTENSION *"))
  (result "ASN1_OBJECT *" interior)
  (source "X509_EXTENSION_set_object(3)")
  (doc "Gives the type of an extension."))

(call X509_EXTENSION_get_critical
  (parameters (extension "const X509_EXTENSION *"))
  (result "int" "1 or 0")
  (source "X509_EXTENSION_set_object(3)")
  (doc "Tells whether an extension is critical: who does not know it must refuse the certificate."))

(call X509_EXTENSION_get_data
  (parameters (extension "X509_EXTENSION *"))
  (result "ASN1_OCTET_STRING *" interior)
  (source "X509_EXTENSION_set_object(3)")
  (doc "Gives the value of an extension in its DER form."))

; OpenSSL frees the old object before it copies the new one: hence the test.
(call X509_EXTENSION_set_object
  (parameters
    (extension "X509_EXTENSION *" (stales X509_EXTENSION_get_object))
    (object "const ASN1_OBJECT *" "copied"))
  (result "int" "1, or 0")
  (by "object == X509_EXTENSION_get_object(extension) ? 1 : X509_EXTENSION_set_object(extension, object)")
  (doc "Sets the type of an extension."))

(call X509_EXTENSION_set_critical
  (parameters (extension "X509_EXTENSION *") (critical "int" "1 or 0"))
  (result "int" "1, or 0")
  (source "X509_EXTENSION_set_object(3)")
  (doc "Says whether an extension is critical."))

; With the string that it has, OpenSSL would read what it has reallocated: hence the test.
(call X509_EXTENSION_set_data
  (parameters (extension "X509_EXTENSION *") (data "ASN1_OCTET_STRING *" "DER; copied"))
  (result "int" "1, or 0")
  (by "data == X509_EXTENSION_get_data(extension) ? 1 : X509_EXTENSION_set_data(extension, data)")
  (source "X509_EXTENSION_set_object(3)")
  (doc "Sets the value of an extension."))

(call X509_EXTENSION_create_by_NID
  (parameters
    (ex "X509_EXTENSION **" (fixed "NULL"))
    (nid "int" "the type")
    (critical "int" "1 or 0")
    (data "ASN1_OCTET_STRING *" "DER; copied"))
  (result "X509_EXTENSION *" new "the extension, or 0 with the reason in the queue")
  (source "X509_EXTENSION_set_object(3)")
  (doc "Makes an extension of its DER form."))

(call X509_EXTENSION_create_by_OBJ
  (parameters
    (ex "X509_EXTENSION **" (fixed "NULL"))
    (object "const ASN1_OBJECT *" "the type")
    (critical "int" "1 or 0")
    (data "ASN1_OCTET_STRING *" "DER; copied"))
  (result "X509_EXTENSION *" new "the extension, or 0 with the reason in the queue")
  (source "X509_EXTENSION_set_object(3)")
  (doc "Makes an extension of its DER form, by the object identifier of its type."))

(call X509V3_EXT_print
  (parameters
    (bio "BIO *")
    (extension "X509_EXTENSION *")
    (flags "unsigned long" "X509V3_EXT_...: what to do with an unknown one; 0: nothing")
    (indent "int" "spaces before each line"))
  (result "int" "1; 0: unknown or malformed, and nothing was written")
  (doc "Writes the value of an extension to a BIO, for people to read, such as
        `DNS:example.com, DNS:www.example.com`."))

(instead X509V3_EXT_print_fp
  "X509V3_EXT_print with a BIO of the file: a FILE * cannot be given.")
(instead X509V3_EXT_d2i
  "X509V3_EXT_print for a text or X509_EXTENSION_get_data for the bytes: the C type of its answer
   depends on the extension.")
(instead X509V3_EXT_i2d
  "X509V3_EXT_conf_nid, or X509_EXTENSION_create_by_NID with DER: the C type of the value depends on
   the extension.")

; NULL for conf and ctx crashes in OpenSSL with a value such as @section, dirName:section or a
; policy. So: a zeroed buffer of 256 bytes as the X509V3_CTX (its size differs between versions),
; X509V3_set_ctx(buffer, issuer, subject, NULL, NULL, 0), and X509V3_EXT_nconf_nid(NULL, buffer, nid,
; value), which answers such values with an error. `issuer` and `subject` stand in the place of conf
; and ctx.
(call X509V3_EXT_conf_nid
  (parameters
    (issuer "X509 *" null "for `keyid` and `issuer` values; 0: none")
    (subject "X509 *" null "for `hash` and `email:copy` values; 0: none")
    (nid "int" "the type")
    (value "const char *" "such as `critical,CA:TRUE` or `DNS:example.com`"))
  (result "X509_EXTENSION *" new "the extension, or 0 with the reason in the queue")
  (by-hand) (needs X509V3_set_ctx X509V3_EXT_nconf_nid)
  (source "x509v3_config(5)")
  (doc "Makes an extension of a text as in OpenSSL's configuration files. Sections cannot be named."))

;; Strings of ASN.1

(call ASN1_STRING_new
  (result "ASN1_STRING *" new "an empty one, or 0 without memory")
  (doc "Makes a string that holds nothing yet."))

(call ASN1_STRING_free
  (parameters (string "ASN1_STRING *" null))
  (result "void")
  (by-hand)
  (source "ASN1_STRING_new(3)")
  (doc "Gives a string back. 0 is left alone."))

(call ASN1_STRING_type_new
  (parameters (type "int" "V_ASN1_..., such as V_ASN1_UTF8STRING"))
  (result "ASN1_STRING *" new "an empty one, or 0 without memory")
  (source "ASN1_STRING_new(3)")
  (doc "Makes a string of a type."))

(call ASN1_STRING_dup
  (parameters (string "const ASN1_STRING *"))
  (result "ASN1_STRING *" new "the copy, or 0 without memory")
  (source "ASN1_STRING_length(3)")
  (doc "Copies a string."))

; With one string for both, OpenSSL would read what it has reallocated: hence the test.
(call ASN1_STRING_copy
  (parameters (to "ASN1_STRING *") (from "const ASN1_STRING *"))
  (result "int" "1, or 0 without memory")
  (by "to == from ? 1 : ASN1_STRING_copy(to, from)")
  (doc "Makes one string the same as another, type included."))

(call ASN1_STRING_cmp
  (parameters (a "const ASN1_STRING *") (b "const ASN1_STRING *"))
  (result "int" "0: the same type and bytes; otherwise which comes first")
  (source "ASN1_STRING_length(3)")
  (doc "Compares two strings."))

(call ASN1_STRING_type
  (parameters (string "const ASN1_STRING *"))
  (result "int" "V_ASN1_...")
  (source "ASN1_STRING_length(3)")
  (doc "Gives the type of a string."))

(call ASN1_STRING_length
  (parameters (string "const ASN1_STRING *"))
  (result "int" "bytes")
  (doc "Gives the length of a string."))

; The C function answers a pointer to ASN1_STRING_length(string) bytes: as (into) with that length.
(call ASN1_STRING_get0_data
  (parameters
    (string "const ASN1_STRING *")
    (buffer "unsigned char *" (room room_length) null)
    (room_length "int64_t"))
  (result "int64_t" "how many bytes there are, whatever the room")
  (by-hand)
  (source "ASN1_STRING_length(3)")
  (doc "Gives the bytes of a string as they are. In what encoding, its type tells."))

; As ASN1_STRING_get0_data, and may call that.
(call ASN1_STRING_data
  (parameters
    (string "ASN1_STRING *")
    (buffer "unsigned char *" (room room_length) null)
    (room_length "int64_t"))
  (result "int64_t" "how many bytes there are, whatever the room")
  (by-hand)
  (until "4.0")
  (source "ASN1_STRING_length(3)")
  (doc "The old name of ASN1_STRING_get0_data."))

; [-1]
(call ASN1_STRING_set
  (parameters
    (string "ASN1_STRING *")
    (bytes "const void *" (bytes length) null)
    (length "int" (range -1 2147483647) "-1: up to the NUL"))
  (result "int" "1; 0 without memory, or with the reason in the queue")
  (by-hand)
  (source "ASN1_STRING_length(3)")
  (doc "Sets the bytes of a string. That of an entry of a name takes no text that is not of its type."))

; OpenSSL allocates the UTF-8 text: the wrapper copies it to the room as far as it goes, and frees it.
(call ASN1_STRING_to_UTF8
  (parameters
    (string "const ASN1_STRING *")
    (buffer "unsigned char *" (room room_length) null)
    (room_length "int64_t"))
  (result "int" "how many bytes the text has, whatever the room; negative: it is no text")
  (by-hand)
  (source "ASN1_STRING_length(3)")
  (doc "Gives a string as UTF-8, whatever its type, without a NUL behind it."))

(call ASN1_STRING_print
  (parameters (bio "BIO *") (string "const ASN1_STRING *"))
  (result "int" "1, or 0")
  (source "ASN1_STRING_print_ex(3)")
  (doc "Writes a string to a BIO; what is not printable shows as a dot."))

(call ASN1_STRING_print_ex
  (parameters
    (bio "BIO *")
    (string "const ASN1_STRING *")
    (flags "unsigned long" "ASN1_STRFLGS_..., such as ASN1_STRFLGS_RFC2253"))
  (result "int" "how many characters, or -1")
  (doc "Writes a string to a BIO, escaped as the flags say."))

(instead ASN1_STRING_print_ex_fp
  "ASN1_STRING_print_ex with a BIO of the file: a FILE * cannot be given.")
(instead ASN1_STRING_length_set
  "ASN1_STRING_set with as many bytes: it would claim bytes that are not there.")
(instead ASN1_STRING_set0 "ASN1_STRING_set, which copies: it takes C memory over.")
(instead ASN1_STRING_clear_free
  "ASN1_STRING_set with zeros, then ASN1_STRING_free: others may share the handle's object.")

(call ASN1_tag2str
  (parameters (tag "int" "V_ASN1_..."))
  (result "const char *" static "the name; `(unknown)` where there is none")
  (source "ASN1_STRING_print_ex(3)")
  (doc "Names a type of ASN.1."))

(call ASN1_OCTET_STRING_new
  (result "ASN1_OCTET_STRING *" new "an empty one, or 0 without memory")
  (source "ASN1_STRING_new(3)")
  (doc "Makes a string of bytes, such as X509_EXTENSION_set_data takes."))

(call ASN1_OCTET_STRING_free
  (parameters (string "ASN1_OCTET_STRING *" null))
  (result "void")
  (by-hand)
  (source "ASN1_STRING_new(3)")
  (doc "Gives a string of bytes back. 0 is left alone."))

; [-1]
(call ASN1_OCTET_STRING_set
  (parameters
    (string "ASN1_OCTET_STRING *")
    (bytes "const unsigned char *" (bytes length) null)
    (length "int" (range -1 2147483647) "-1: up to the NUL"))
  (result "int" "1, or 0 without memory")
  (source "ASN1_STRING_length(3)")
  (doc "Sets the bytes of a string of bytes."))

;; Times

(call ASN1_TIME_new
  (result "ASN1_TIME *" new "an empty one, or 0 without memory")
  (source "ASN1_TIME_set(3)")
  (doc "Makes a time that is not set yet."))

(call ASN1_TIME_dup
  (parameters (time "const ASN1_TIME *"))
  (result "ASN1_TIME *" new "the copy, or 0 without memory")
  (since "3.0")
  (source "ASN1_TIME_set(3)")
  (doc "Copies a time."))

(call ASN1_TIME_free
  (parameters (time "ASN1_TIME *" null))
  (result "void")
  (by-hand)
  (source "ASN1_TIME_set(3)")
  (doc "Gives a time back. 0 is left alone."))

; [s]
(call ASN1_TIME_set
  (parameters (time "ASN1_TIME *" null "0: a new one is made") (seconds "time_t" "since 1970"))
  (result "ASN1_TIME *" new "`time`, or the new one; 0 with the reason in the queue")
  (by-hand)
  (doc "Sets a time to a number of seconds since 1970."))

; [s]
(call ASN1_TIME_adj
  (parameters
    (time "ASN1_TIME *" null "0: a new one is made")
    (seconds "time_t" "since 1970")
    (offset_days "int" "days to add")
    (offset_seconds "long" "seconds to add"))
  (result "ASN1_TIME *" new "`time`, or the new one; 0 with the reason in the queue")
  (by-hand)
  (source "ASN1_TIME_set(3)")
  (doc "Sets a time to a number of seconds since 1970 and an offset."))

; [s]
(call X509_gmtime_adj
  (parameters (time "ASN1_TIME *" null "0: a new one is made") (offset "long" "seconds"))
  (result "ASN1_TIME *" new "`time`, or the new one; 0 with the reason in the queue")
  (by-hand)
  (source "X509_cmp_time(3)")
  (doc "Sets a time to so many seconds from now."))

; [s]
(call X509_time_adj
  (parameters
    (time "ASN1_TIME *" null "0: a new one is made")
    (offset "long" "seconds")
    (from "time_t *" inout null "seconds since 1970; NULL: now"))
  (result "ASN1_TIME *" new "`time`, or the new one; 0 with the reason in the queue")
  (by-hand)
  (source "X509_cmp_time(3)")
  (doc "Sets a time to so many seconds after another."))

; [s]
(call X509_time_adj_ex
  (parameters
    (time "ASN1_TIME *" null "0: a new one is made")
    (offset_days "int" "days to add")
    (offset_seconds "long" "seconds to add")
    (from "time_t *" inout null "seconds since 1970; NULL: now"))
  (result "ASN1_TIME *" new "`time`, or the new one; 0 with the reason in the queue")
  (by-hand)
  (source "X509_cmp_time(3)")
  (doc "Sets a time to so many days and seconds after another."))

(call ASN1_TIME_set_string
  (parameters
    (time "ASN1_TIME *" null "0: the text is only checked")
    (text "const char *" "YYMMDDHHMMSSZ or YYYYMMDDHHMMSSZ"))
  (result "int" "1, or 0: malformed")
  (source "ASN1_TIME_set(3)")
  (doc "Sets a time to that of a text."))

(call ASN1_TIME_set_string_X509
  (parameters
    (time "ASN1_TIME *" null "0: the text is only checked")
    (text "const char *" "YYMMDDHHMMSSZ or YYYYMMDDHHMMSSZ"))
  (result "int" "1, or 0: malformed")
  (source "ASN1_TIME_set(3)")
  (doc "Sets a time to that of a text, in the form that RFC 5280 wants in certificates."))

(call ASN1_TIME_normalize
  (parameters (time "ASN1_TIME *"))
  (result "int" "1, or 0: malformed")
  (source "ASN1_TIME_set(3)")
  (doc "Brings a time into the form that RFC 5280 wants in certificates."))

(call ASN1_TIME_check
  (parameters (time "const ASN1_TIME *"))
  (result "int" "1 or 0")
  (source "ASN1_TIME_set(3)")
  (doc "Tells whether a time is well-formed."))

(call ASN1_TIME_print
  (parameters (bio "BIO *") (time "const ASN1_TIME *"))
  (result "int" "1; 0: malformed, which is also written, or the BIO failed")
  (source "ASN1_TIME_set(3)")
  (doc "Writes a time to a BIO, such as `Jan  1 00:00:00 2030 GMT`."))

(call ASN1_TIME_print_ex
  (parameters
    (bio "BIO *")
    (time "const ASN1_TIME *")
    (flags "unsigned long" "0: as ASN1_TIME_print; 1: by ISO 8601"))
  (result "int" "1; 0: malformed, which is also written, or the BIO failed")
  (since "3.0")
  (source "ASN1_TIME_set(3)")
  (doc "Writes a time to a BIO, in one of two forms."))

(call ASN1_TIME_diff
  (parameters
    (days "int *" out null)
    (seconds "int *" out null "of the same sign as `days`, and less than a day")
    (from "const ASN1_TIME *" null "0: now")
    (to "const ASN1_TIME *" null "0: now"))
  (result "int" "1, or 0: one of them is malformed")
  (source "ASN1_TIME_set(3)")
  (doc "Tells how much later one time is than another. With ASN1_TIME_set(0, 0) for `from` it tells the
        seconds since 1970."))

(call ASN1_TIME_cmp_time_t
  (parameters (time "const ASN1_TIME *") (seconds "time_t" "since 1970"))
  (result "int" "-1: `time` is earlier; 0: the same; 1: later; -2: malformed")
  (source "ASN1_TIME_set(3)")
  (doc "Compares a time with a number of seconds since 1970."))

(call ASN1_TIME_compare
  (parameters (a "const ASN1_TIME *") (b "const ASN1_TIME *"))
  (result "int" "-1: `a` is earlier; 0: the same; 1: later; -2: malformed")
  (source "ASN1_TIME_set(3)")
  (doc "Compares two times."))

(call X509_cmp_time
  (parameters
    (time "const ASN1_TIME *")
    (than "time_t *" inout null "seconds since 1970; NULL: now"))
  (result "int" "-1: `time` is earlier or the same; 1: later; 0: malformed")
  (doc "Compares a time of a certificate with a number of seconds since 1970."))

(call X509_cmp_current_time
  (parameters (time "const ASN1_TIME *"))
  (result "int" "-1: `time` is over, or now; 1: to come; 0: malformed")
  (source "X509_cmp_time(3)")
  (doc "Compares a time of a certificate with now."))

(call ASN1_TIME_to_generalizedtime
  (parameters
    (time "const ASN1_TIME *")
    (generalized "ASN1_GENERALIZEDTIME **" (fixed "NULL")))
  (result "ASN1_GENERALIZEDTIME *" new "the time, or 0: malformed")
  (source "ASN1_TIME_set(3)")
  (doc "Gives a time with four digits of the year. ASN1_STRING_get0_data gives its bytes."))

(call ASN1_GENERALIZEDTIME_free
  (parameters (time "ASN1_GENERALIZEDTIME *" null))
  (result "void")
  (by-hand)
  (source "ASN1_STRING_new(3)")
  (doc "Gives a time back. 0 is left alone."))

(instead ASN1_TIME_to_tm
  "ASN1_TIME_diff with a time of ASN1_TIME_set(0, 0), or ASN1_TIME_to_generalizedtime for its digits: a
   C struct cannot be given.")

;; Integers

(call ASN1_INTEGER_new
  (result "ASN1_INTEGER *" new "an empty one, or 0 without memory")
  (doc "Makes an integer that holds nothing yet."))

(call ASN1_INTEGER_dup
  (parameters (integer "const ASN1_INTEGER *"))
  (result "ASN1_INTEGER *" new "the copy, or 0 with the reason in the queue")
  (doc "Copies an integer."))

(call ASN1_INTEGER_free
  (parameters (integer "ASN1_INTEGER *" null))
  (result "void")
  (by-hand)
  (source "ASN1_INTEGER_new(3)")
  (doc "Gives an integer back. 0 is left alone."))

(call ASN1_INTEGER_cmp
  (parameters (a "const ASN1_INTEGER *") (b "const ASN1_INTEGER *"))
  (result "int" "0: the same; negative, positive: which is smaller")
  (source "ASN1_INTEGER_get_int64(3)")
  (doc "Compares two integers."))

(call ASN1_INTEGER_get_int64
  (parameters (number "int64_t *" out) (integer "const ASN1_INTEGER *"))
  (result "int" "1, or 0: too large")
  (doc "Gives the value of an integer."))

(call ASN1_INTEGER_get_uint64
  (parameters
    (number "uint64_t *" out "those above 9223372036854775807 show as negative")
    (integer "const ASN1_INTEGER *"))
  (result "int" "1, or 0: negative or too large")
  (source "ASN1_INTEGER_get_int64(3)")
  (doc "Gives the value of an integer that is not negative."))

(call ASN1_INTEGER_get
  (parameters (integer "const ASN1_INTEGER *" null))
  (result "long" "the value; -1 also where it is too large; 0 where none was given")
  (source "ASN1_INTEGER_get_int64(3)")
  (doc "Gives the value of an integer, in an old form that cannot tell -1 from too large."))

(call ASN1_INTEGER_set_int64
  (parameters (integer "ASN1_INTEGER *") (number "int64_t"))
  (result "int" "1, or 0 without memory")
  (source "ASN1_INTEGER_get_int64(3)")
  (doc "Sets the value of an integer."))

(call ASN1_INTEGER_set_uint64
  (parameters (integer "ASN1_INTEGER *") (number "uint64_t"))
  (result "int" "1, or 0 without memory")
  (source "ASN1_INTEGER_get_int64(3)")
  (doc "Sets the value of an integer to one that is not negative."))

(call ASN1_INTEGER_set
  (parameters (integer "ASN1_INTEGER *") (number "long"))
  (result "int" "1, or 0 without memory")
  (source "ASN1_INTEGER_get_int64(3)")
  (doc "Sets the value of an integer."))

(call ASN1_INTEGER_to_BN
  (parameters (integer "const ASN1_INTEGER *") (bn "BIGNUM *" (fixed "NULL")))
  (result "BIGNUM *" new "the number, or 0 with the reason in the queue")
  (source "ASN1_INTEGER_get_int64(3)")
  (doc "Gives an integer of any size as a big number."))

(call BN_to_ASN1_INTEGER
  (parameters (number "const BIGNUM *") (ai "ASN1_INTEGER *" (fixed "NULL")))
  (result "ASN1_INTEGER *" new "the integer, or 0 with the reason in the queue")
  (source "ASN1_INTEGER_get_int64(3)")
  (doc "Makes an integer of a big number."))

(call i2s_ASN1_INTEGER
  (parameters
    (method "X509V3_EXT_METHOD *" (fixed "NULL"))
    (integer "const ASN1_INTEGER *"))
  (result "char *" kept freed "decimal digits; of numbers with 128 bits or more, 0x and hexadecimal ones")
  (doc "Gives an integer as a text."))

(call i2a_ASN1_INTEGER
  (parameters (bio "BIO *") (integer "const ASN1_INTEGER *"))
  (result "int" "how many characters, or -1")
  (doc "Writes an integer to a BIO as hexadecimal digits."))

;; Object identifiers

(call ASN1_OBJECT_new
  (result "ASN1_OBJECT *" new "an empty one, or 0 without memory")
  (doc "Makes an object identifier that is none yet. OBJ_txt2obj makes one that is."))

(call ASN1_OBJECT_free
  (parameters (object "ASN1_OBJECT *" null))
  (result "void")
  (by-hand)
  (source "ASN1_OBJECT_new(3)")
  (doc "Gives an object identifier back. 0 is left alone."))

(call OBJ_nid2obj
  (parameters (nid "int"))
  (result "ASN1_OBJECT *" static "the object identifier, or 0: no such NID")
  (doc "Gives the object identifier of a NID, OpenSSL's own number for it."))

(call OBJ_nid2ln
  (parameters (nid "int"))
  (result "const char *" static "such as `commonName`; NULL: no such NID")
  (source "OBJ_nid2obj(3)")
  (doc "Gives the long name of a NID."))

(call OBJ_nid2sn
  (parameters (nid "int"))
  (result "const char *" static "such as `CN`; NULL: no such NID")
  (source "OBJ_nid2obj(3)")
  (doc "Gives the short name of a NID."))

(call OBJ_obj2nid
  (parameters (object "const ASN1_OBJECT *"))
  (result "int" "the NID; 0: OpenSSL does not know it")
  (source "OBJ_nid2obj(3)")
  (doc "Gives the NID of an object identifier."))

(call OBJ_ln2nid
  (parameters (name "const char *"))
  (result "int" "the NID; 0: unknown")
  (source "OBJ_nid2obj(3)")
  (doc "Finds a NID by its long name."))

(call OBJ_sn2nid
  (parameters (name "const char *"))
  (result "int" "the NID; 0: unknown")
  (source "OBJ_nid2obj(3)")
  (doc "Finds a NID by its short name."))

(call OBJ_txt2nid
  (parameters (text "const char *"))
  (result "int" "the NID; 0: unknown")
  (source "OBJ_nid2obj(3)")
  (doc "Finds a NID by a name or by an object identifier in dotted form."))

; Often the answer is an object of OpenSSL's table, which ASN1_OBJECT_free leaves alone.
(call OBJ_txt2obj
  (parameters
    (text "const char *" "a short or long name, or numbers with dots")
    (no_name "int" "1: numbers only"))
  (result "ASN1_OBJECT *" new "the object identifier, or 0 with the reason in the queue")
  (source "OBJ_nid2obj(3)")
  (doc "Makes an object identifier of a text."))

(call OBJ_obj2txt
  (parameters
    (buffer "char *" (room length) null)
    (length "int")
    (object "const ASN1_OBJECT *")
    (no_name "int" "1: numbers only; 0: the long name where it has one"))
  (result "int" "characters without the NUL, whatever the room; -1: an error")
  (source "OBJ_nid2obj(3)")
  (doc "Gives an object identifier as a text, cut to the room and with a NUL behind it."))

(call OBJ_cmp
  (parameters (a "const ASN1_OBJECT *") (b "const ASN1_OBJECT *"))
  (result "int" "0: the same")
  (source "OBJ_nid2obj(3)")
  (doc "Compares two object identifiers."))

; Of an object of OpenSSL's table the copy is the object itself.
(call OBJ_dup
  (parameters (object "const ASN1_OBJECT *"))
  (result "ASN1_OBJECT *" new "the copy, or 0 without memory")
  (source "OBJ_nid2obj(3)")
  (doc "Copies an object identifier."))

(call i2a_ASN1_OBJECT
  (parameters (bio "BIO *") (object "const ASN1_OBJECT *"))
  (result "int" "how many characters, or -1")
  (source "OBJ_nid2obj(3)")
  (doc "Writes an object identifier to a BIO: its long name where it has one, otherwise numbers."))

(instead OBJ_create
  "OBJ_txt2obj with numbers and dots: OpenSSL 1.1.1 has no lock for the table that this adds to.")

;; Revocation lists

(call X509_CRL_new
  (result "X509_CRL *" new "an empty one, or 0 without memory")
  (doc "Makes a revocation list that holds nothing yet."))

(call X509_CRL_new_ex
  (parameters
    (libctx "OSSL_LIB_CTX *" (fixed "NULL"))
    (properties "const char *" null "which implementations are fetched; NULL: the default"))
  (result "X509_CRL *" new "an empty one, or 0 without memory")
  (since "3.0")
  (source "X509_CRL_new(3)")
  (doc "Makes a revocation list that holds nothing yet, for algorithms with certain properties."))

(call X509_CRL_dup
  (parameters (crl "const X509_CRL *"))
  (result "X509_CRL *" new "the copy, or 0 with the reason in the queue")
  (doc "Copies a revocation list."))

(call X509_CRL_up_ref
  (parameters (crl "X509_CRL *"))
  (result "int" "1, or 0")
  (by-hand)
  (source "X509_CRL_new(3)")
  (doc "Counts one more owner of a revocation list."))

(call X509_CRL_free
  (parameters (crl "X509_CRL *" null))
  (result "void")
  (by-hand)
  (source "X509_CRL_new(3)")
  (doc "Gives a revocation list back. 0 is left alone."))

(call X509_CRL_get_version
  (parameters (crl "const X509_CRL *"))
  (result "long" "one less than the version: 1 for version 2")
  (source "X509_get_version(3)")
  (doc "Gives the version of a revocation list."))

(call X509_CRL_set_version
  (parameters (crl "X509_CRL *") (version "long" "one less than the version: 1 for version 2"))
  (result "int" "1, or 0")
  (source "X509_get_version(3)")
  (doc "Sets the version of a revocation list."))

(call X509_CRL_get_issuer
  (parameters (crl "const X509_CRL *"))
  (result "X509_NAME *" interior)
  (source "X509_get_subject_name(3)")
  (doc "Gives the name of the issuer of a revocation list."))

(call X509_CRL_set_issuer_name
  (parameters (crl "X509_CRL *" (stales X509_CRL_get_issuer)) (name "const X509_NAME *" "copied"))
  (result "int" "1, or 0")
  (source "X509_get_subject_name(3)")
  (doc "Sets the name of the issuer of a revocation list."))

(call X509_CRL_get0_lastUpdate
  (parameters (crl "const X509_CRL *"))
  (result "const ASN1_TIME *" interior)
  (source "X509_get0_notBefore(3)")
  (doc "Gives the time that a revocation list was issued at, for reading."))

(call X509_CRL_get_lastUpdate
  (parameters (crl "X509_CRL *"))
  (result "ASN1_TIME *" interior)
  (source "X509_get0_notBefore(3)")
  (doc "Gives the time that a revocation list was issued at; changing it changes the list."))

(call X509_CRL_set1_lastUpdate
  (parameters
    (crl "X509_CRL *" (stales X509_CRL_get0_lastUpdate X509_CRL_get_lastUpdate))
    (time "const ASN1_TIME *" "copied"))
  (result "int" "1, or 0")
  (source "X509_get0_notBefore(3)")
  (doc "Sets the time that a revocation list was issued at."))

(call X509_CRL_get0_nextUpdate
  (parameters (crl "const X509_CRL *"))
  (result "const ASN1_TIME *" interior "the time, or 0: not named")
  (source "X509_get0_notBefore(3)")
  (doc "Gives the time by which a newer revocation list is to be expected, for reading."))

(call X509_CRL_get_nextUpdate
  (parameters (crl "X509_CRL *"))
  (result "ASN1_TIME *" interior "the time, or 0: not named")
  (source "X509_get0_notBefore(3)")
  (doc "Gives the time by which a newer revocation list is to be expected; changing it changes the list."))

(call X509_CRL_set1_nextUpdate
  (parameters
    (crl "X509_CRL *" (stales X509_CRL_get0_nextUpdate X509_CRL_get_nextUpdate))
    (time "const ASN1_TIME *" "copied"))
  (result "int" "1, or 0")
  (source "X509_get0_notBefore(3)")
  (doc "Sets the time by which a newer revocation list is to be expected."))

(call X509_CRL_get_REVOKED
  (parameters (crl "X509_CRL *"))
  (result "STACK_OF(X509_REVOKED) *" interior "the entries, or 0: none")
  (source "X509_CRL_get0_by_serial(3)")
  (doc "Gives all entries of a revocation list, for reading."))

; `revoked` gets a handle, borrowed from `crl` (interior); 0 where none was found. Set it to 0 first.
(call X509_CRL_get0_by_serial
  (parameters
    (crl "X509_CRL *")
    (revoked "int64_t *" out null "a handle of the entry, an X509_REVOKED")
    (serial "const ASN1_INTEGER *"))
  (result "int" "1: revoked; 2: on the list to be removed from it; 0: not on the list")
  (by-hand)
  (doc "Looks a serial number up in a revocation list."))

; As X509_CRL_get0_by_serial.
(call X509_CRL_get0_by_cert
  (parameters
    (crl "X509_CRL *")
    (revoked "int64_t *" out null "a handle of the entry, an X509_REVOKED")
    (x509 "X509 *"))
  (result "int" "1: revoked; 2: on the list to be removed from it; 0: not on the list")
  (by-hand)
  (source "X509_CRL_get0_by_serial(3)")
  (doc "Looks a certificate up in a revocation list, by issuer and serial number."))

; What belongs to the list is a copy, which cannot be made of an entry without a date.
(call X509_CRL_add0_revoked
  (parameters (crl "X509_CRL *") (revoked "X509_REVOKED *" "copied"))
  (result "int" "1, or 0 with the reason in the queue: the entry has no number or date yet")
  (by-hand)
  (source "X509_CRL_get0_by_serial(3)")
  (doc "Adds an entry to a revocation list. It is copied when it is complete: what is changed in it
        afterwards does not count."))

(call X509_CRL_sort
  (parameters (crl "X509_CRL *"))
  (result "int" "1")
  (source "X509_CRL_get0_by_serial(3)")
  (doc "Sorts a revocation list by serial number. It is to be done before it is signed."))

(call X509_CRL_sign
  (parameters
    (crl "X509_CRL *")
    (pkey "EVP_PKEY *" "the private key of the issuer")
    (md "const EVP_MD *" null "0 for keys with a digest of their own, such as Ed25519"))
  (result "int" "how long the signature is; 0 with the reason in the queue")
  (by "key_is_whole(pkey) ? X509_CRL_sign(crl, pkey, md) : 0")
  (source "X509_sign(3)")
  (doc "Signs a revocation list, when all else of it is set."))

(call X509_CRL_verify
  (parameters (crl "X509_CRL *") (pkey "EVP_PKEY *" "the public key of the issuer"))
  (result "int" "1: genuine; 0: not; -1 with the reason in the queue")
  (by "key_is_whole(pkey) ? X509_CRL_verify(crl, pkey) : 0")
  (source "X509_verify(3)")
  (doc "Checks the signature of a revocation list, and nothing else of it."))

(call X509_CRL_get_signature_nid
  (parameters (crl "const X509_CRL *"))
  (result "int" "such as NID_sha256WithRSAEncryption; 0: unknown")
  (source "X509_get0_signature(3)")
  (doc "Tells the algorithm that a revocation list is signed with."))

(call X509_CRL_cmp
  (parameters (a "const X509_CRL *") (b "const X509_CRL *"))
  (result "int" "0: the same; otherwise which comes first; -2: an error")
  (source "X509_cmp(3)")
  (doc "Compares the issuers' names of two revocation lists."))

(call X509_CRL_match
  (parameters (a "const X509_CRL *") (b "const X509_CRL *"))
  (result "int" "0: the same; otherwise which comes first; -2: an error")
  (source "X509_cmp(3)")
  (doc "Compares two revocation lists by their fingerprints."))

(call X509_CRL_diff
  (parameters
    (base "X509_CRL *")
    (newer "X509_CRL *")
    (pkey "EVP_PKEY *" null "the issuer's key, to check and to sign; 0: neither")
    (md "const EVP_MD *" null "0: it is not signed")
    (flags "unsigned int" "0"))
  (result "X509_CRL *" new "the delta list, or 0 with the reason in the queue")
  (by "pkey == NULL || key_is_whole(pkey) ? X509_CRL_diff(base, newer, pkey, md, flags) : NULL")
  (source "X509_CRL_get0_by_serial(3)")
  (doc "Makes a list of what is in one revocation list and not yet in an older one."))

; [md]
(call X509_CRL_digest
  (parameters
    (crl "const X509_CRL *")
    (type "const EVP_MD *")
    (digest "unsigned char *" (room room_length))
    (room_length "int64_t" "64 is enough for every digest")
    (length "unsigned int *" out null "how long the digest is"))
  (result "int" "1, or 0 with the reason in the queue")
  (by-hand)
  (source "X509_digest(3)")
  (doc "Calculates the digest of a revocation list in its DER form."))

(call X509_CRL_get_ext_count
  (parameters (crl "const X509_CRL *"))
  (result "int" "0 or more")
  (source "X509v3_get_ext_by_NID(3)")
  (doc "Counts the extensions of a revocation list."))

(call X509_CRL_get_ext
  (parameters (crl "const X509_CRL *") (position "int" "from 0"))
  (result "X509_EXTENSION *" interior "the extension, or 0: there are not so many")
  (source "X509v3_get_ext_by_NID(3)")
  (doc "Gives an extension of a revocation list by its position."))

(call X509_CRL_get_ext_by_NID
  (parameters
    (crl "const X509_CRL *")
    (nid "int" "such as 85 for the subject's other names")
    (last_position "int" "where the search found one before; -1: from the beginning"))
  (result "int" "the position; -1: no more; -2: unknown NID")
  (source "X509v3_get_ext_by_NID(3)")
  (doc "Finds the next extension of a revocation list that is of a type."))

(call X509_CRL_get_ext_by_OBJ
  (parameters
    (crl "const X509_CRL *")
    (object "const ASN1_OBJECT *")
    (last_position "int" "where the search found one before; -1: from the beginning"))
  (result "int" "the position; -1: no more")
  (source "X509v3_get_ext_by_NID(3)")
  (doc "Finds the next extension of a revocation list that is of a type, by its object identifier."))

(call X509_CRL_get_ext_by_critical
  (parameters
    (crl "const X509_CRL *")
    (critical "int" "1: critical ones; 0: others")
    (last_position "int" "where the search found one before; -1: from the beginning"))
  (result "int" "the position; -1: no more")
  (source "X509v3_get_ext_by_NID(3)")
  (doc "Finds the next extension of a revocation list that is critical, or that is not."))

(call X509_CRL_get0_extensions
  (parameters (crl "const X509_CRL *"))
  (result "const STACK_OF(X509_EXTENSION) *" interior "the extensions, or 0: none")
  (source "X509v3_get_ext_by_NID(3)")
  (doc "Gives all extensions of a revocation list, for reading."))

(call X509_CRL_add_ext
  (parameters
    (crl "X509_CRL *")
    (extension "X509_EXTENSION *" "a copy is added")
    (position "int" "where; -1: at the end"))
  (result "int" "1, or 0 with the reason in the queue")
  (source "X509v3_get_ext_by_NID(3)")
  (doc "Adds an extension to a revocation list."))

(call X509_CRL_delete_ext
  (parameters
    (crl "X509_CRL *" (stales X509_CRL_get_ext X509_CRL_get0_extensions))
    (position "int" "from 0"))
  (result "X509_EXTENSION *" new "what was removed, or 0: there are not so many")
  (source "X509v3_get_ext_by_NID(3)")
  (doc "Removes an extension from a revocation list."))

(instead X509_CRL_get_ext_d2i
  "X509_CRL_get_ext_by_NID and X509_CRL_get_ext, then X509V3_EXT_print for a text or X509_EXTENSION_get_data for
   the bytes: the C type of its answer depends on `nid`.")

(instead X509_CRL_add1_ext_i2d
  "X509V3_EXT_conf_nid and X509_CRL_add_ext: the C type of `value` depends on `nid`.")

(call X509_CRL_print
  (parameters (bio "BIO *") (crl "X509_CRL *"))
  (result "int" "1, or 0")
  (source "X509_print(3)")
  (doc "Writes all of a revocation list to a BIO, for people to read."))

(call X509_CRL_print_ex
  (parameters (bio "BIO *") (crl "X509_CRL *") (name_flags "unsigned long" "XN_FLAG_..."))
  (result "int" "1, or 0")
  (source "X509_print(3)")
  (doc "Writes all of a revocation list to a BIO, with names in a form that the flags select."))

(instead X509_CRL_print_fp "X509_CRL_print with a BIO of the file: a FILE * cannot be given.")

;; Entries of revocation lists

(call X509_REVOKED_new
  (result "X509_REVOKED *" new "an empty one, or 0 without memory")
  (doc "Makes an entry of a revocation list that holds nothing yet."))

(call X509_REVOKED_dup
  (parameters (revoked "const X509_REVOKED *"))
  (result "X509_REVOKED *" new "the copy, or 0 with the reason in the queue")
  (doc "Copies an entry of a revocation list."))

(call X509_REVOKED_free
  (parameters (revoked "X509_REVOKED *" null))
  (result "void")
  (by-hand)
  (source "X509_REVOKED_new(3)")
  (doc "Gives an entry of a revocation list back. 0 is left alone."))

(call X509_REVOKED_get0_serialNumber
  (parameters (revoked "const X509_REVOKED *"))
  (result "const ASN1_INTEGER *" interior)
  (source "X509_CRL_get0_by_serial(3)")
  (doc "Gives the serial number that was revoked."))

(call X509_REVOKED_set_serialNumber
  (parameters (revoked "X509_REVOKED *") (serial "ASN1_INTEGER *" "copied"))
  (result "int" "1, or 0")
  (source "X509_CRL_get0_by_serial(3)")
  (doc "Sets the serial number that is revoked."))

(call X509_REVOKED_get0_revocationDate
  (parameters (revoked "const X509_REVOKED *"))
  (result "const ASN1_TIME *" interior)
  (source "X509_CRL_get0_by_serial(3)")
  (doc "Tells when a certificate was revoked."))

(call X509_REVOKED_set_revocationDate
  (parameters
    (revoked "X509_REVOKED *" (stales X509_REVOKED_get0_revocationDate))
    (time "ASN1_TIME *" "copied"))
  (result "int" "1, or 0")
  (source "X509_CRL_get0_by_serial(3)")
  (doc "Sets when a certificate was revoked."))

(call X509_REVOKED_get_ext_count
  (parameters (revoked "const X509_REVOKED *"))
  (result "int" "0 or more")
  (source "X509v3_get_ext_by_NID(3)")
  (doc "Counts the extensions of an entry."))

(call X509_REVOKED_get_ext
  (parameters (revoked "const X509_REVOKED *") (position "int" "from 0"))
  (result "X509_EXTENSION *" interior "the extension, or 0: there are not so many")
  (source "X509v3_get_ext_by_NID(3)")
  (doc "Gives an extension of an entry by its position."))

(call X509_REVOKED_get_ext_by_NID
  (parameters
    (revoked "const X509_REVOKED *")
    (nid "int" "such as 85 for the subject's other names")
    (last_position "int" "where the search found one before; -1: from the beginning"))
  (result "int" "the position; -1: no more; -2: unknown NID")
  (source "X509v3_get_ext_by_NID(3)")
  (doc "Finds the next extension of an entry that is of a type."))

(call X509_REVOKED_get_ext_by_OBJ
  (parameters
    (revoked "const X509_REVOKED *")
    (object "const ASN1_OBJECT *")
    (last_position "int" "where the search found one before; -1: from the beginning"))
  (result "int" "the position; -1: no more")
  (source "X509v3_get_ext_by_NID(3)")
  (doc "Finds the next extension of an entry that is of a type, by its object identifier."))

(call X509_REVOKED_get_ext_by_critical
  (parameters
    (revoked "const X509_REVOKED *")
    (critical "int" "1: critical ones; 0: others")
    (last_position "int" "where the search found one before; -1: from the beginning"))
  (result "int" "the position; -1: no more")
  (source "X509v3_get_ext_by_NID(3)")
  (doc "Finds the next extension of an entry that is critical, or that is not."))

(call X509_REVOKED_get0_extensions
  (parameters (revoked "const X509_REVOKED *"))
  (result "const STACK_OF(X509_EXTENSION) *" interior "the extensions, or 0: none")
  (source "X509v3_get_ext_by_NID(3)")
  (doc "Gives all extensions of an entry, for reading."))

(call X509_REVOKED_add_ext
  (parameters
    (revoked "X509_REVOKED *")
    (extension "X509_EXTENSION *" "a copy is added")
    (position "int" "where; -1: at the end"))
  (result "int" "1, or 0 with the reason in the queue")
  (source "X509v3_get_ext_by_NID(3)")
  (doc "Adds an extension to an entry."))

(call X509_REVOKED_delete_ext
  (parameters
    (revoked "X509_REVOKED *" (stales X509_REVOKED_get_ext X509_REVOKED_get0_extensions))
    (position "int" "from 0"))
  (result "X509_EXTENSION *" new "what was removed, or 0: there are not so many")
  (source "X509v3_get_ext_by_NID(3)")
  (doc "Removes an extension from an entry."))

(instead X509_REVOKED_get_ext_d2i
  "X509_REVOKED_get_ext_by_NID and X509_REVOKED_get_ext, then X509V3_EXT_print for a text or X509_EXTENSION_get_data for
   the bytes: the C type of its answer depends on `nid`.")

(instead X509_REVOKED_add1_ext_i2d
  "X509V3_EXT_conf_nid and X509_REVOKED_add_ext: the C type of `value` depends on `nid`.")

;; Requests for certificates

(call X509_REQ_new
  (result "X509_REQ *" new "an empty one, or 0 without memory")
  (doc "Makes a request that holds nothing yet."))

(call X509_REQ_new_ex
  (parameters
    (libctx "OSSL_LIB_CTX *" (fixed "NULL"))
    (properties "const char *" null "which implementations are fetched; NULL: the default"))
  (result "X509_REQ *" new "an empty one, or 0 without memory")
  (since "3.0")
  (source "X509_REQ_new(3)")
  (doc "Makes a request that holds nothing yet, for algorithms with certain properties."))

(call X509_REQ_dup
  (parameters (request "const X509_REQ *"))
  (result "X509_REQ *" new "the copy, or 0 with the reason in the queue")
  (doc "Copies a request."))

(call X509_REQ_free
  (parameters (request "X509_REQ *" null))
  (result "void")
  (by-hand)
  (source "X509_REQ_new(3)")
  (doc "Gives a request back. 0 is left alone."))

(call X509_REQ_get_version
  (parameters (request "const X509_REQ *"))
  (result "long" "one less than the version: 0 for version 1")
  (source "X509_get_version(3)")
  (doc "Gives the version of a request."))

(call X509_REQ_set_version
  (parameters (request "X509_REQ *") (version "long" "0, which is version 1"))
  (result "int" "1, or 0")
  (source "X509_get_version(3)")
  (doc "Sets the version of a request."))

(call X509_REQ_get_subject_name
  (parameters (request "const X509_REQ *"))
  (result "X509_NAME *" interior)
  (source "X509_get_subject_name(3)")
  (doc "Gives the name that a request is for."))

(call X509_REQ_set_subject_name
  (parameters
    (request "X509_REQ *" (stales X509_REQ_get_subject_name))
    (name "const X509_NAME *" "copied"))
  (result "int" "1, or 0")
  (source "X509_get_subject_name(3)")
  (doc "Sets the name that a request is for."))

(call X509_REQ_get0_pubkey
  (parameters (request "X509_REQ *"))
  (result "EVP_PKEY *" counted "the key, or 0: none, or of an unknown kind")
  (source "X509_get_pubkey(3)")
  (doc "Gives the public key of a request, which shares it."))

(call X509_REQ_get_pubkey
  (parameters (request "X509_REQ *"))
  (result "EVP_PKEY *" new "the key, or 0 with the reason in the queue")
  (source "X509_get_pubkey(3)")
  (doc "Gives the public key of a request as a reference of the caller's."))

(call X509_REQ_set_pubkey
  (parameters (request "X509_REQ *") (pkey "EVP_PKEY *"))
  (result "int" "1, or 0 with the reason in the queue")
  (by "key_is_whole(pkey) ? X509_REQ_set_pubkey(request, pkey) : 0")
  (source "X509_get_pubkey(3)")
  (doc "Sets the public key of a request."))

(call X509_REQ_check_private_key
  (parameters (request "X509_REQ *") (pkey "EVP_PKEY *"))
  (result "int" "1: they belong together; 0 with the reason in the queue")
  (by "key_is_whole(pkey) && X509_REQ_get0_pubkey(request) != NULL ? X509_REQ_check_private_key(request, pkey) : 0")
  (source "X509_check_private_key(3)")
  (doc "Tells whether a private key belongs to a request, by its public part."))

(call X509_REQ_sign
  (parameters
    (request "X509_REQ *")
    (pkey "EVP_PKEY *" "the private key of the request")
    (md "const EVP_MD *" null "0 for keys with a digest of their own, such as Ed25519"))
  (result "int" "how long the signature is; 0 with the reason in the queue")
  (by "key_is_whole(pkey) ? X509_REQ_sign(request, pkey, md) : 0")
  (source "X509_sign(3)")
  (doc "Signs a request, when all else of it is set."))

(call X509_REQ_verify
  (parameters (request "X509_REQ *") (pkey "EVP_PKEY *" "that of the request"))
  (result "int" "1: genuine; 0: not; -1 with the reason in the queue")
  (by "key_is_whole(pkey) ? X509_REQ_verify(request, pkey) : 0")
  (source "X509_verify(3)")
  (doc "Checks the signature of a request."))

(call X509_REQ_get_signature_nid
  (parameters (request "const X509_REQ *"))
  (result "int" "such as NID_sha256WithRSAEncryption; 0: unknown")
  (source "X509_get0_signature(3)")
  (doc "Tells the algorithm that a request is signed with."))

(call X509_REQ_get_extensions
  (parameters (request "X509_REQ *"))
  (result "STACK_OF(X509_EXTENSION) *" new "the extensions, or 0: none, or malformed")
  (source "X509_REQ_add_extensions(3)")
  (doc "Gives the extensions that a request asks for."))

(call X509_REQ_add_extensions
  (parameters (request "X509_REQ *") (extensions "const STACK_OF(X509_EXTENSION) *" "copied"))
  (result "int" "1, or 0 with the reason in the queue")
  (doc "Adds the extensions that a request asks for."))

(call X509_REQ_get_attr_count
  (parameters (request "const X509_REQ *"))
  (result "int" "0 or more")
  (source "X509_REQ_get_attr(3)")
  (doc "Counts the attributes of a request; its extensions are one."))

(call X509_REQ_get_attr_by_NID
  (parameters
    (request "const X509_REQ *")
    (nid "int")
    (last_position "int" "where the search found one before; -1: from the beginning"))
  (result "int" "the position; -1: no more; -2: unknown NID")
  (source "X509_REQ_get_attr(3)")
  (doc "Finds the next attribute of a request that is of a type."))

; [-1]. With other types OpenSSL takes a C object, and a failure to encode frees the list of 1.1.1.
(call X509_REQ_add1_attr_by_NID
  (parameters
    (request "X509_REQ *")
    (nid "int")
    (type "int" "MBSTRING_UTF8 or another MBSTRING_...")
    (bytes "const unsigned char *" (bytes length) null)
    (length "int" (range -1 2147483647) "-1: up to the NUL"))
  (result "int" "1, or 0 with the reason in the queue")
  (by "nid != NID_undef && type > 0 && (type & MBSTRING_FLAG) != 0 ? X509_REQ_add1_attr_by_NID(request, nid, type, bytes, length) : 0")
  (source "X509_REQ_get_attr(3)")
  (doc "Adds an attribute to a request."))

; [-1]. With other types OpenSSL takes a C object, and a failure to encode frees the list of 1.1.1.
(call X509_REQ_add1_attr_by_txt
  (parameters
    (request "X509_REQ *")
    (field "const char *" "the type: a short or long name, or an OID in dotted form")
    (type "int" "MBSTRING_UTF8 or another MBSTRING_...")
    (bytes "const unsigned char *" (bytes length) null)
    (length "int" (range -1 2147483647) "-1: up to the NUL"))
  (result "int" "1, or 0 with the reason in the queue")
  (by "type > 0 && (type & MBSTRING_FLAG) != 0 ? X509_REQ_add1_attr_by_txt(request, field, type, bytes, length) : 0")
  (source "X509_REQ_get_attr(3)")
  (doc "Adds an attribute to a request, by the name of its type."))

(call X509_REQ_to_X509
  (parameters (request "X509_REQ *") (days "int" "how long it is valid") (pkey "EVP_PKEY *"))
  (result "X509 *" new "the certificate, or 0 with the reason in the queue")
  (by "key_is_whole(pkey) ? X509_REQ_to_X509(request, days, pkey) : NULL")
  (doc "Makes a certificate of a request that is signed with its own key, by MD5: set another
        signature with X509_sign."))

; [md]
(call X509_REQ_digest
  (parameters
    (request "const X509_REQ *")
    (type "const EVP_MD *")
    (digest "unsigned char *" (room room_length))
    (room_length "int64_t" "64 is enough for every digest")
    (length "unsigned int *" out null "how long the digest is"))
  (result "int" "1, or 0 with the reason in the queue")
  (by-hand)
  (source "X509_digest(3)")
  (doc "Calculates the digest of a request in its DER form."))

(call X509_REQ_print
  (parameters (bio "BIO *") (request "X509_REQ *"))
  (result "int" "1, or 0")
  (source "X509_print(3)")
  (doc "Writes all of a request to a BIO, for people to read."))

(call X509_REQ_print_ex
  (parameters
    (bio "BIO *")
    (request "X509_REQ *")
    (name_flags "unsigned long" "XN_FLAG_...")
    (flags "unsigned long" "X509_FLAG_...: what to leave out"))
  (result "int" "1, or 0")
  (source "X509_print(3)")
  (doc "Writes parts of a request to a BIO, for people to read."))

(instead X509_REQ_print_fp "X509_REQ_print with a BIO of the file: a FILE * cannot be given.")
(instead X509_REQ_get1_email
  "X509V3_EXT_print of the extension that holds them: the answer is a list of C texts.")

;; PKCS #12

(call i2d_PKCS12
  (parameters (file "const PKCS12 *") (pp "unsigned char **" (encode)))
  (result "int" "how many bytes, or negative with the reason in the queue")
  (source "d2i_X509(3)")
  (doc "Encodes a PKCS #12 file as DER."))

(call d2i_PKCS12
  (parameters
    (a "PKCS12 **" (fixed "NULL"))
    (pp "const unsigned char **" (decode length))
    (length "long"))
  (result "PKCS12 *" new "the object, or 0 with the reason in the queue")
  (source "d2i_X509(3)")
  (doc "Makes a PKCS #12 file of its DER form."))

(call i2d_PKCS12_bio
  (parameters (bio "BIO *") (file "const PKCS12 *"))
  (result "int" "1, or 0 with the reason in the queue")
  (source "d2i_X509(3)")
  (doc "Writes a PKCS #12 file as DER to a BIO."))

(call d2i_PKCS12_bio
  (parameters (bio "BIO *"))
  (result "PKCS12 *" new "the object, or 0 with the reason in the queue")
  (by "bio_is_ready(bio) ? d2i_PKCS12_bio(bio, NULL) : NULL")
  (waits)
  (source "d2i_X509(3)")
  (doc "Reads a PKCS #12 file as DER from a BIO."))

(call PKCS12_free
  (parameters (file "PKCS12 *" null))
  (result "void")
  (by-hand)
  (source "d2i_X509(3)")
  (doc "Gives a PKCS #12 file back. 0 is left alone."))

(call PKCS12_mac_present
  (parameters (file "const PKCS12 *"))
  (result "int" "1 or 0")
  (source "PKCS12_gen_mac(3)")
  (doc "Tells whether a PKCS #12 file is protected against changes by a password."))

; The length of C is left out: -1, up to the NUL.
(call PKCS12_verify_mac
  (parameters
    (file "PKCS12 *")
    (password "const char *" null raw "NULL: none"))
  (result "int" "1: it is right; 0: it is not, or the file was changed")
  (by "PKCS12_verify_mac(file, password, password == NULL ? 0 : -1)")
  (source "PKCS12_gen_mac(3)")
  (doc "Checks the password of a PKCS #12 file."))

; OpenSSL stores up to three new objects: each is stored as a handle that is the caller's, or 0. Set
; the C pointers to NULL first: OpenSSL would add to a stack that is there. Where a place for an
; answer is NULL, pass NULL on. After a failure all are 0.
(call PKCS12_parse
  (parameters
    (file "PKCS12 *")
    (password "const char *" null raw "NULL: none")
    (pkey "int64_t *" out null "a handle of the key, an EVP_PKEY, or 0")
    (x509 "int64_t *" out null "a handle of the key's certificate, an X509, or 0")
    (others "int64_t *" out null "a handle of a stack of the other certificates, or 0"))
  (result "int" "1, or 0 with the reason in the queue")
  (by-hand)
  (doc "Takes key and certificates out of a PKCS #12 file. What it stores is to be freed by the
        caller."))
