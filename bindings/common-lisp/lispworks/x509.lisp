;;;; Reading certificates, under the names that programs of LispWorks' use. Pointers that are returned are
;;;; good as long as what they were taken from, unless something else is said.

(in-package #:comm)

(defun nothing-p (pointer)
  (zerop (address-returned pointer)))

;;; Where certificates come from

(defun ssl-get-verify-result (ssl)
  "What the check of the peer's certificate has found: OpenSSL's number, 0 for a good one or none."
  (answering (0) (gasket:ssl-get-verify-result (object-for ssl "SSL"))))

(defun ssl-get-peer-certificate (ssl)
  "The peer's certificate, an X509-POINTER that X509-FREE frees; null for none."
  (let ((object (answering (nil) (gasket:ssl-get1-peer-certificate (object-for ssl "SSL")))))
    (if object
        (released-pointer 'x509-pointer object)
        (make-instance 'x509-pointer))))

(defun ssl-get-peer-cert-chain (ssl)
  "The certificates that the peer has sent, a pointer to a stack for MAP-CRYPTO-STACK-OBJECTS; null for none."
  (borrowed-pointer 'fli:foreign-pointer
                    (answering (nil) (gasket:ssl-get-peer-cert-chain (object-for ssl "SSL")))))

(defun map-crypto-stack-objects (stack function)
  "Calls FUNCTION with each of STACK's objects, as an X509-POINTER. Returns a list of what it returns."
  (loop for element in (and (not (fli:null-pointer-p stack)) (stack-elements (c-pointer stack)))
        collect (funcall function (pointer-of 'x509-pointer element stack))))

(defun x509-store-ctx-get-current-cert (store)
  "The certificate that is checked, an X509-POINTER, in the callback of SET-VERIFICATION-MODE."
  (pointer-of 'x509-pointer
              (openssl "X509_STORE_CTX_get_current_cert" :pointer (c-pointer store) :pointer) store))

;;; Texts and numbers of OpenSSL's

(defun obj-nid2ln (nid)
  "The long name of NID, OpenSSL's number for something: \"commonName\"."
  (gasket.text:text-at (openssl "OBJ_nid2ln" :int nid :pointer)))

(defun convert-to-nid (name)
  "The number that OpenSSL has for NAME, a string (\"commonName\", \"CN\"), or a keyword for it; 0 for none.
An integer is returned as it is."
  (etypecase name
    (integer name)
    (string (cffi:with-foreign-string (text name)
              (openssl "OBJ_txt2nid" :pointer text :int)))
    (symbol (convert-to-nid (camel-case (symbol-name name))))))

(defun camel-case (name)
  "COMMON-NAME as OpenSSL has it, \"commonName\"."
  (let ((words (uiop:split-string (string-downcase name) :separator "-")))
    (format nil "~a~{~:(~a~)~}" (first words) (rest words))))

(defun object-nid (object)
  (openssl "OBJ_obj2nid" :pointer object :int))

(defun asn1-octets (string)
  (let* ((length (openssl "ASN1_STRING_length" :pointer string :int))
         (octets (make-array length :element-type '(unsigned-byte 8))))
    (gasket.streams:octets-from-memory octets
                                       (openssl "ASN1_STRING_get0_data" :pointer string :pointer))
    octets))

(defun asn1-text (string)
  "STRING, one of ASN.1's kinds, as Lisp's."
  (cffi:with-foreign-object (place :pointer)
    (let ((length (openssl "ASN1_STRING_to_UTF8" :pointer place :pointer string :int)))
      (when (>= length 0)
        (let ((text (cffi:mem-ref place :pointer)))
          (unwind-protect (cffi:foreign-string-to-lisp text :count length :encoding :utf-8)
            (openssl "CRYPTO_free" :pointer text :pointer (cffi:null-pointer) :int 0 :void)))))))

;;; Names

(defun x509-get-subject-name (x509)
  "The subject of X509, a pointer to an X509_NAME."
  (pointer-of 'fli:foreign-pointer
              (openssl "X509_get_subject_name" :pointer (c-pointer x509) :pointer) x509))

(defun x509-get-issuer-name (x509)
  "The issuer of X509, a pointer to an X509_NAME."
  (pointer-of 'fli:foreign-pointer
              (openssl "X509_get_issuer_name" :pointer (c-pointer x509) :pointer) x509))

(defun name-entries (name)
  "The parts of NAME, a list of lists of their numbers and texts."
  (let ((name (c-pointer name)))
    (loop for index below (openssl "X509_NAME_entry_count" :pointer name :int)
          for entry = (openssl "X509_NAME_get_entry" :pointer name :int index :pointer)
          collect (list (object-nid (openssl "X509_NAME_ENTRY_get_object" :pointer entry :pointer))
                        (asn1-text (openssl "X509_NAME_ENTRY_get_data" :pointer entry :pointer))))))

(defun x509-name-field-string (name field)
  "The first FIELD, a number, or a name as CONVERT-TO-NID takes it, of NAME, a pointer to an X509_NAME; NIL
where there is none."
  (second (assoc (convert-to-nid field) (name-entries name))))

(defun x509-name-get-all-values-nids (name)
  "All of NAME: a list of lists of the number of a field and its values, strings."
  (let ((fields '()))
    (loop for (nid text) in (name-entries name)
          for known = (assoc nid fields)
          do (if known
                 (setf (rest known) (append (rest known) (list text)))
                 (push (list nid text) fields)))
    (nreverse fields)))

(defun x509-name-get-all-values (name)
  "All of NAME: a list of lists of the name of a field, a string, and its values."
  (loop for (nid . values) in (x509-name-get-all-values-nids name)
        collect (cons (obj-nid2ln nid) values)))

(defun x509-name (x509)
  "The subject of X509 in one line, a string."
  (let ((line (openssl "X509_NAME_oneline" :pointer (c-pointer (x509-get-subject-name x509))
                                           :pointer (cffi:null-pointer) :int 0 :pointer)))
    (unwind-protect (gasket.text:text-at line)
      (openssl "CRYPTO_free" :pointer line :pointer (cffi:null-pointer) :int 0 :void))))

;;; Numbers and times

(defun x509-version (x509)
  "The version as the certificate has it: 2 for X.509 v3."
  (openssl "X509_get_version" :pointer (c-pointer x509) :long))

(defun x509-get-serial-number (x509)
  "The serial number, a pointer to an ASN1_INTEGER."
  (pointer-of 'fli:foreign-pointer
              (openssl "X509_get_serialNumber" :pointer (c-pointer x509) :pointer) x509))

(defun octets-number (octets)
  (reduce (lambda (number octet) (+ (ash number 8) octet)) octets :initial-value 0))

(defun x509-serial-number (x509)
  "The serial number, an integer."
  (let* ((serial (c-pointer (x509-get-serial-number x509)))
         (number (octets-number (asn1-octets serial))))
    ;; 0x100 is ASN.1's sign.
    (if (logtest #x100 (openssl "ASN1_STRING_type" :pointer serial :int)) (- number) number)))

(defclass generalized-time ()
  ((universal-time :initarg :universal-time :reader generalized-time-universal-time)
   (gmtoffset :initarg :gmtoffset :initform :gmt :reader generalized-time-gmtoffset
              :documentation ":GMT, as OpenSSL gives all times."))
  (:documentation "A time in a certificate."))

(setf (documentation 'generalized-time-universal-time 'function)
      "The universal time that a GENERALIZED-TIME is."
      (documentation 'generalized-time-gmtoffset 'function)
      "The zone that a GENERALIZED-TIME was given in: :GMT.")

(defmethod print-object ((time generalized-time) stream)
  (print-unreadable-object (time stream :type t)
    (multiple-value-bind (second minute hour day month year)
        (decode-universal-time (generalized-time-universal-time time) 0)
      (format stream "~4,'0d-~2,'0d-~2,'0d ~2,'0d:~2,'0d:~2,'0d" year month day hour minute second))))

(defun time-from (asn1)
  ;; A struct tm has nine integers before what differs by system.
  (cffi:with-foreign-object (tm :int 32)
    (unless (= 1 (openssl "ASN1_TIME_to_tm" :pointer asn1 :pointer tm :int))
      (signal-setup-failure "The certificate has a time that is none."))
    (destructuring-bind (second minute hour day month year)
        (loop for index below 6 collect (cffi:mem-aref tm :int index))
      (make-instance 'generalized-time
                     :universal-time (encode-universal-time second minute hour day (1+ month)
                                                            (+ 1900 year) 0)))))

(defun x509-starting-time (x509)
  "From when X509 is valid, a GENERALIZED-TIME."
  (time-from (openssl "X509_get0_notBefore" :pointer (c-pointer x509) :pointer)))

(defun x509-expiry-time (x509)
  "Until when X509 is valid, a GENERALIZED-TIME."
  (time-from (openssl "X509_get0_notAfter" :pointer (c-pointer x509) :pointer)))

(defun x509-get-email (x509)
  "The addresses of mail in X509, a list of strings."
  (let ((stack (openssl "X509_get1_email" :pointer (c-pointer x509) :pointer)))
    (unless (nothing-p stack)
      (unwind-protect (mapcar #'gasket.text:text-at (stack-elements stack))
        (openssl "X509_email_free" :pointer stack :void)))))

;;; Key and signature

(defun x509-pubkey-algorithm (x509)
  "The name of the algorithm of the public key, \"rsaEncryption\"."
  (cffi:with-foreign-object (object :pointer)
    (openssl "X509_PUBKEY_get0_param"
             :pointer object :pointer (cffi:null-pointer) :pointer (cffi:null-pointer)
             :pointer (cffi:null-pointer)
             :pointer (openssl "X509_get_X509_PUBKEY" :pointer (c-pointer x509) :pointer) :int)
    (obj-nid2ln (object-nid (cffi:mem-ref object :pointer)))))

(defun x509-pubkey-key (x509)
  "The public key, a vector of octets."
  (asn1-octets (openssl "X509_get0_pubkey_bitstr" :pointer (c-pointer x509) :pointer)))

(defun x509-signature-algorithm-nid (x509)
  "OpenSSL's number for the algorithm of the signature."
  (openssl "X509_get_signature_nid" :pointer (c-pointer x509) :int))

(defun x509-signature-algorithm (x509)
  "The name of the algorithm of the signature, \"sha256WithRSAEncryption\"."
  (obj-nid2ln (x509-signature-algorithm-nid x509)))

(defun x509-signature-value (x509)
  "The signature, a vector of octets."
  (cffi:with-foreign-object (signature :pointer)
    (openssl "X509_get0_signature" :pointer signature :pointer (cffi:null-pointer)
                                   :pointer (c-pointer x509) :void)
    (asn1-octets (cffi:mem-ref signature :pointer))))

(defun x509-sha-digest (x509)
  "The SHA-1 digest of X509, a vector of 20 octets."
  (cffi:with-foreign-object (digest :uint8 64)
    (openssl "X509_digest" :pointer (c-pointer x509) :pointer (openssl "EVP_sha1" :pointer)
                           :pointer digest :pointer (cffi:null-pointer) :int)
    (let ((octets (make-array 20 :element-type '(unsigned-byte 8))))
      (gasket.streams:octets-from-memory octets digest)
      octets)))

;;; What it is for

(defun named-bits (number names)
  (loop for (bit . name) in names
        when (logtest bit number)
          collect name))

(defparameter *key-usages*
  '((#x80 . :digital-signature) (#x40 . :non-repudiation) (#x20 . :key-encipherment)
    (#x10 . :data-encipherment) (#x08 . :key-agreement) (#x04 . :key-cert-sign) (#x02 . :crl-sign)
    (#x01 . :encipher-only) (#x8000 . :deciper-only))
  "LispWorks' names; the last is spelled as there.")

(defparameter *extended-key-usages*
  '((#x1 . :ssl-server) (#x2 . :ssl-client) (#x4 . :smime) (#x8 . :code-sign) (#x10 . :sgc)
    (#x20 . :ocsp-sign) (#x40 . :timestamp) (#x80 . :dvcs)))

(defparameter *netscape-types*
  '((#x80 . :ssl-client) (#x40 . :ssl-server) (#x20 . :smime) (#x10 . :objsign) (#x04 . :ssl-ca)
    (#x02 . :smime-ca) (#x01 . :objsign-ca)))

(defconstant +no-usage+ #xFFFFFFFF "What OpenSSL has for all usages: the certificate names none.")

(defun usages (number names)
  (if (= number +no-usage+) '() (named-bits number names)))

(defun x509-key-usage (x509)
  "What the key is for, a list of keywords such as :DIGITAL-SIGNATURE; NIL where nothing is said."
  (usages (openssl "X509_get_key_usage" :pointer (c-pointer x509) :uint32) *key-usages*))

(defun x509-extended-key-usage (x509)
  "What the certificate is for, a list of keywords such as :SSL-CLIENT; NIL where nothing is said."
  (usages (openssl "X509_get_extended_key_usage" :pointer (c-pointer x509) :uint32) *extended-key-usages*))

(defconstant +nid-netscape-type+ 71)

(defun x509-netscape-certificate-type (x509)
  "What Netscape's extension says the certificate is for, a list of keywords; NIL where it is not there."
  (let ((bits (openssl "X509_get_ext_d2i" :pointer (c-pointer x509) :int +nid-netscape-type+
                                          :pointer (cffi:null-pointer) :pointer (cffi:null-pointer)
                                          :pointer)))
    (unless (nothing-p bits)
      (unwind-protect (let ((octets (asn1-octets bits)))
                        (and (plusp (length octets))
                             (named-bits (aref octets 0) *netscape-types*)))
        (openssl "ASN1_BIT_STRING_free" :pointer bits :void)))))

(defparameter *purposes*
  '((:ssl-client . 1) (:ssl-server . 2) (:ns-ssl-server . 3) (:smime-sign . 4) (:smime-encrypt . 5)
    (:crl-sign . 6) (:any . 7) (:ocsp-helper . 8)))

(defun x509-purpose-valid-p (x509 purpose ca-p)
  "T if X509, or a certificate of its as an authority where CA-P, is good for PURPOSE, a keyword such as
:SSL-SERVER; :ACCEPTABLE if it is not quite; NIL if not."
  (case (openssl "X509_check_purpose" :pointer (c-pointer x509)
                 :int (or (cdr (assoc purpose *purposes*))
                          (error "~s is no purpose, which are ~{~s~^ ~}." purpose
                                 (mapcar #'car *purposes*)))
                 :int (if ca-p 1 0) :int)
    (0 nil)
    (1 t)
    (t :acceptable)))

(defun x509-ca (x509)
  "True if X509 is an authority's."
  (plusp (openssl "X509_check_ca" :pointer (c-pointer x509) :int)))

(defun x509-path-len (x509)
  "How many certificates may be below X509, an authority's; NIL where nothing is said."
  (let ((length (openssl "X509_get_pathlen" :pointer (c-pointer x509) :long)))
    (if (minusp length) nil length)))

;;; Extensions

(defun x509-get-extensions (x509)
  "The extensions of X509, a list of pointers."
  (loop with pointer = (c-pointer x509)
        for index below (openssl "X509_get_ext_count" :pointer pointer :int)
        collect (pointer-of 'fli:foreign-pointer
                            (openssl "X509_get_ext" :pointer pointer :int index :pointer) x509)))

(defun x509-extension-nid (extension)
  "OpenSSL's number for what EXTENSION is."
  (object-nid (openssl "X509_EXTENSION_get_object" :pointer (c-pointer extension) :pointer)))

(defun x509-extension-string (extension)
  "What EXTENSION says, as OpenSSL prints it."
  (let ((bio (openssl "BIO_new" :pointer (openssl "BIO_s_mem" :pointer) :pointer)))
    (unwind-protect
         (progn
           (openssl "X509V3_EXT_print" :pointer bio :pointer (c-pointer extension) :unsigned-long 0 :int 0
                                       :int)
           (bio-text bio))
      (openssl "BIO_free" :pointer bio :int))))

(defun bio-text (bio)
  "What is in BIO, one in memory."
  (with-output-to-string (out)
    (cffi:with-foreign-object (buffer :char 1024)
      (loop for count = (openssl "BIO_read" :pointer bio :pointer buffer :int 1024 :int)
            while (plusp count)
            do (write-string (cffi:foreign-string-to-lisp buffer :count count :encoding :latin-1) out)))))
