;;; Certificates, as peers show them.

(room certificate "Certificates"
  "A certificate is what a peer has shown (gasket_stream_peer_certificate). It can be read on any
   thread, never changes, and stays when the stream it came from is gone. Its texts belong to the
   handle that they were asked by: they are valid until that is freed.")

(constants name "Names of certificates"
  "Which of a certificate's names is meant."
  (GASKET_NAME_SUBJECT 0 "whom it was issued to")
  (GASKET_NAME_ISSUER 1 "who issued it")
  (GASKET_NAME_ALTERNATIVE 2 "the further names of the subject: hosts, addresses"))

(function gasket_certificate_new_bytes
  (parameters
    (bytes (bytes-in length) "a certificate, PEM or DER")
    (length (length 0 2147483647) "bytes at `bytes`"))
  (result (handle certificate) new)
  (errors
    (bad-argument "`bytes` is NULL while `length` is not 0, or `length` is out of range")
    (library "OpenSSL cannot be opened")
    (ssl "the bytes are none, or hold no certificate that can be read")
    no-memory)
  (threads any) (waits files) (since "0.1.0")
  (sources "PEM_read_bio_X509(3)" "d2i_X509(3)")
  (doc
   "Reads a certificate.

    Of several the first is taken. The bytes are not kept."))

(function gasket_certificate_version
  (parameters
    (certificate (handle certificate)))
  (result count "1, 2 or 3")
  (errors bad-handle
    (ssl "it says that it is of another"))
  (threads any) (waits never) (since "0.1.0")
  (sources "X509_get_version(3)" "RFC 5280")
  (doc "Tells of which version of X.509 a certificate is."))

(function gasket_certificate_subject
  (parameters
    (certificate (handle certificate)))
  (result text borrowed "the name, such as `CN=example.com,O=Example`")
  (errors bad-handle)
  (threads any) (waits never) (since "0.1.0")
  (sources "X509_NAME_print_ex(3)" "RFC 2253")
  (doc
   "Tells whom a certificate was issued to.

    The text is for people to read and in the form of RFC 2253. Do not compare it with a host name:
    gasket_stream_set_verify_host does that properly."))

(function gasket_certificate_issuer
  (parameters
    (certificate (handle certificate)))
  (result text borrowed "the name, such as `CN=Example Root,O=Example`")
  (errors bad-handle)
  (threads any) (waits never) (since "0.1.0")
  (sources "X509_NAME_print_ex(3)" "RFC 2253")
  (doc "Tells who issued a certificate, in the form of RFC 2253."))

(function gasket_certificate_serial
  (parameters
    (certificate (handle certificate)))
  (result text borrowed "hexadecimal digits in capitals, without a prefix")
  (errors bad-handle)
  (threads any) (waits never) (since "0.1.0")
  (sources "X509_get_serialNumber(3)")
  (doc
   "Gives the serial number of a certificate, which is unique for its issuer.

    It is text because it may be of 20 bytes."))

(function gasket_certificate_pem
  (parameters
    (certificate (handle certificate)))
  (result text borrowed "the certificate between its BEGIN and END lines")
  (errors bad-handle)
  (threads any) (waits never) (since "0.1.0")
  (sources "PEM_write_bio_X509(3)" "RFC 7468")
  (doc
   "Gives the whole certificate as PEM text.

    That is what files hold and what gasket_ctx_set_ca_bytes takes."))

(function gasket_certificate_not_before
  (parameters
    (certificate (handle certificate)))
  (result seconds "seconds since the beginning of 1970, UTC; negative before it")
  (errors bad-handle
    (ssl "the certificate's time is malformed"))
  (threads any) (waits never) (since "0.1.0")
  (sources "X509_get0_notBefore(3)")
  (doc "Tells from when on a certificate is valid."))

(function gasket_certificate_not_after
  (parameters
    (certificate (handle certificate)))
  (result seconds "seconds since the beginning of 1970, UTC; negative before it")
  (errors bad-handle
    (ssl "the certificate's time is malformed"))
  (threads any) (waits never) (since "0.1.0")
  (sources "X509_get0_notAfter(3)")
  (doc "Tells until when a certificate is valid."))

(function gasket_certificate_name_count
  (parameters
    (certificate (handle certificate))
    (which (enumeration name) "which name"))
  (result count "how many parts it has; 0: there is none")
  (errors bad-handle
    (bad-argument "`which` is not one of the three")
    (ssl "the alternative names are malformed, or there twice"))
  (threads any) (waits never) (since "0.1.0")
  (sources "X509_NAME_entry_count(3)" "X509_get_ext_d2i(3)")
  (doc
   "Tells how many parts a name has.

    They are in the certificate's order, and what is there twice is given twice."))

(function gasket_certificate_name_type
  (parameters
    (certificate (handle certificate))
    (which (enumeration name) "which name")
    (index (number 0 2147483647) "which part, 0 for the first"))
  (result text borrowed "its type; NULL where there is no such part")
  (errors bad-handle bad-argument)
  (threads any) (waits never) (since "0.1.0")
  (sources "OBJ_nid2sn(3)" "X509V3_get_d2i(3)" "RFC 5280")
  (doc
   "Tells what a part of a name is.

    Of subject and issuer it is OpenSSL's short name, such as `CN`, `O` and `emailAddress`, or the dotted
    numbers of what OpenSSL does not know. Of alternative names it is `DNS`, `IP Address`, `email`, `URI`,
    `DirName`, `Registered ID`, `othername`, `X400Name` or `EdiPartyName`."))

(function gasket_certificate_name_value
  (parameters
    (certificate (handle certificate))
    (which (enumeration name) "which name")
    (index (number 0 2147483647) "which part, 0 for the first"))
  (result text borrowed "what it says; NULL where there is no such part")
  (errors bad-handle bad-argument)
  (threads any) (waits never) (since "0.1.0")
  (sources "ASN1_STRING_to_UTF8(3)" "RFC 2253" "RFC 5280")
  (doc
   "Gives what a part of a name says.

    What is no text, or has a NUL or a `#` at a place where it would be misread, is given in the form of
    RFC 2253: `#` and its DER in hexadecimal, and nothing else begins so. An IPv4 address is dotted, one of
    IPv6 is as OpenSSL writes it: `0:0:0:0:0:0:0:1`. A `DirName` is as gasket_certificate_subject has it, a
    `Registered ID` is dotted numbers, and what OpenSSL has no text for (`othername`, `X400Name`,
    `EdiPartyName`) is the DER of the whole."))

(function gasket_certificate_der
  (parameters
    (certificate (handle certificate))
    (buffer (bytes-out length) "where the bytes go")
    (length (length 0 2147483647) "room at `buffer`, in bytes"))
  (result count "how many bytes the certificate has, also where there was less room")
  (errors bad-handle
    (bad-argument "`buffer` is NULL while `length` is not 0, or `length` is out of range")
    (ssl "the certificate cannot be encoded"))
  (threads any) (waits never) (since "0.1.0")
  (sources "i2d_X509(3)")
  (doc
   "Gives the whole certificate as DER.

    As much is copied as there is room for. With `length` 0 the size is asked for."))

(function gasket_certificate_fingerprint
  (parameters
    (certificate (handle certificate))
    (digest text "OpenSSL's name of a digest, such as `sha256`"))
  (result text borrowed "hexadecimal digits in capitals; NULL where OpenSSL knows no such digest")
  (errors bad-handle bad-argument)
  (threads any) (waits never) (since "0.1.0")
  (sources "X509_digest(3)" "EVP_get_digestbyname(3)")
  (doc "Gives the digest of the whole certificate."))

(function gasket_certificate_key_type
  (parameters
    (certificate (handle certificate)))
  (result text borrowed "such as `RSA`, `EC` and `ED25519`; empty where OpenSSL cannot read the key")
  (errors bad-handle)
  (threads any) (waits never) (since "0.1.0")
  (sources "EVP_PKEY_get0_type_name(3)")
  (doc "Tells of what type the key of a certificate is."))

(function gasket_certificate_key_bits
  (parameters
    (certificate (handle certificate)))
  (result count "its size in bits")
  (errors bad-handle
    (ssl "OpenSSL cannot read the key"))
  (threads any) (waits never) (since "0.1.0")
  (sources "EVP_PKEY_get_bits(3)")
  (doc "Tells how large the key of a certificate is."))

(function gasket_certificate_key_pem
  (parameters
    (certificate (handle certificate)))
  (result text borrowed "the key between its BEGIN and END lines; empty where OpenSSL cannot read it")
  (errors bad-handle)
  (threads any) (waits never) (since "0.1.0")
  (sources "PEM_write_bio_PUBKEY(3)" "RFC 7468")
  (doc "Gives the public key of a certificate as PEM text."))
