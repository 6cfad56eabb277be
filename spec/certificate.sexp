;;; Certificates, as peers show them.

(room certificate "Certificates"
  "A certificate is what a peer has shown (gasket_stream_peer_certificate). It can be read on any
   thread, never changes, and stays when the stream it came from is gone. Its texts belong to the
   handle that they were asked by: they are valid until that is freed.")

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
