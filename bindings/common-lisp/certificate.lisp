;;;; Certificates, as data.
;;;;
;;;; A certificate is its PEM text, so it needs no finalizer and outlives the image; what is seldom asked is
;;;; read from that when it is.

(in-package #:gasket)

(defstruct (certificate (:constructor certificate-of (subject issuer serial pem))
                        (:copier nil))
  "A certificate: SUBJECT and ISSUER as one line each, SERIAL an integer, PEM the whole of it."
  (subject "" :type string :read-only t)
  (issuer "" :type string :read-only t)
  (serial 0 :type integer :read-only t)
  (pem "" :type string :read-only t))

(defmethod print-object ((certificate certificate) stream)
  (print-unreadable-object (certificate stream :type t)
    (princ (certificate-subject certificate) stream)))

;;; From libgasket

(defun read-certificate (handle)
  (certificate-of
   (gasket.low-level:certificate-subject handle)
   (gasket.low-level:certificate-issuer handle)
   (parse-integer (gasket.low-level:certificate-serial handle) :radix 16)
   (gasket.low-level:certificate-pem handle)))

(defun take (handle reader)
  "What READER says of the certificate with that handle, which is freed; the handle itself where it is 0 or a
record. To be called with interrupts deferred."
  (if (plusp handle)
      (unwind-protect (funcall reader handle)
        (gasket.low-level:free handle))
      handle))

(defun take-certificate (handle)
  "The certificate with that handle, which is freed; 0, or the record that it is."
  (take handle #'read-certificate))

(defun ask-octets (octets reader)
  "What READER, of a handle, says of the certificate in OCTETS; or the error that is answered. A time may be
below 0, but not where records are."
  (load-library)
  (let ((answer (with-interrupts-deferred
                  (with-foreign-octets (pointer octets)
                    (take (gasket.low-level:certificate-new-bytes pointer (length octets)) reader)))))
    (if (and (integerp answer) (< answer (- (expt 2 40))))
        (signal-record nil answer)
        answer)))

(defun ask (certificate reader)
  (ask-octets (as-octets (certificate-pem certificate)) reader))

(defun make-certificate (content)
  "The certificate in CONTENT: octets, DER or PEM, or a string of PEM; of several the first. An SSL-ERROR
where there is none that OpenSSL can read."
  (ask-octets (as-octets content) #'read-certificate))

;;; What it says

(defun certificate-version (certificate)
  "The version of X.509 that CERTIFICATE is of: 1, 2 or 3. An SSL-ERROR where it claims another."
  (ask certificate #'gasket.low-level:certificate-version))

(defconstant +unix-epoch+ (encode-universal-time 0 0 0 1 1 1970 0))

(defun certificate-not-before (certificate)
  "The universal time from which on CERTIFICATE is valid. An SSL-ERROR where it holds no time there."
  (+ +unix-epoch+ (ask certificate #'gasket.low-level:certificate-not-before)))

(defun certificate-not-after (certificate)
  "The universal time until which CERTIFICATE is valid. An SSL-ERROR where it holds no time there."
  (+ +unix-epoch+ (ask certificate #'gasket.low-level:certificate-not-after)))

(defun read-names (handle which)
  (let ((count (gasket.low-level:certificate-name-count handle which)))
    (if (minusp count)
        count
        (loop for index below count
              collect (cons (gasket.low-level:certificate-name-type handle which index)
                            (gasket.low-level:certificate-name-value handle which index))))))

(defun ask-names (certificate which)
  (ask certificate (lambda (handle) (read-names handle which))))

(defun certificate-subject-names (certificate)
  "Whom CERTIFICATE was issued to, as a list of conses of strings in its order: ((\"O\" . \"Example\")
(\"CN\" . \"example.com\")). Types are OpenSSL's short names, or dotted numbers. What is not text is \"#\" and
its DER in hexadecimal."
  (ask-names certificate gasket.low-level:+name-subject+))

(defun certificate-issuer-names (certificate)
  "Who issued CERTIFICATE, like CERTIFICATE-SUBJECT-NAMES."
  (ask-names certificate gasket.low-level:+name-issuer+))

(defun certificate-alternative-names (certificate)
  "The further names of CERTIFICATE's subject, as a list of conses of strings in its order:
((\"DNS\" . \"example.com\") (\"IP Address\" . \"192.0.2.1\")). Other types are \"email\", \"URI\",
\"DirName\", \"Registered ID\", \"othername\", \"X400Name\" and \"EdiPartyName\". An SSL-ERROR where they are
malformed, or there twice."
  (ask-names certificate gasket.low-level:+name-alternative+))

;;; The whole, and its key

(defun read-der (handle)
  (let ((length (gasket.low-level:certificate-der handle (cffi:null-pointer) 0)))
    (if (minusp length)
        length
        (let ((octets (make-array length :element-type '(unsigned-byte 8))))
          (cffi:with-foreign-object (pointer :uint8 length)
            (gasket.low-level:certificate-der handle pointer length)
            (octets-from-memory octets pointer))
          octets))))

(defun certificate-der (certificate)
  "The whole of CERTIFICATE as DER, a vector of octets."
  (ask certificate #'read-der))

(defun certificate-fingerprint (certificate &optional (digest "sha256"))
  "The DIGEST of the whole of CERTIFICATE, a string of hexadecimal digits in capitals. DIGEST is OpenSSL's
name of one; a BAD-ARGUMENT-ERROR where OpenSSL has none of that name."
  (let ((name (string digest)))
    (or (ask certificate (lambda (handle)
                           (gasket.low-level:certificate-fingerprint handle name)))
        (error 'bad-argument-error
               :kind :bad-argument :what "certificate_fingerprint"
               :message (format nil "certificate_fingerprint: OpenSSL has no digest ~s" name)))))

(defun certificate-key-type (certificate)
  "The type of CERTIFICATE's key, such as \"RSA\", \"EC\" and \"ED25519\"; NIL where OpenSSL cannot read it."
  (unless-empty (ask certificate #'gasket.low-level:certificate-key-type)))

(defun certificate-key-bits (certificate)
  "The size of CERTIFICATE's key in bits. An SSL-ERROR where OpenSSL cannot read it."
  (ask certificate #'gasket.low-level:certificate-key-bits))

(defun certificate-key-pem (certificate)
  "CERTIFICATE's public key, a string of PEM; NIL where OpenSSL cannot read it."
  (unless-empty (ask certificate #'gasket.low-level:certificate-key-pem)))
