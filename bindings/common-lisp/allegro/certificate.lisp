;;;; The certificates of peers, as Allegro gives them to programs.

(in-package #:acl-socket)

(defclass x509-certificate ()
  ((version :initarg :version :accessor x509-certificate-version
            :documentation "A keyword, :V1, :V2 or :V3.")
   (serial-number :initarg :serial-number :accessor x509-certificate-serial-number
                  :documentation "An integer of any size.")
   (issuer :initarg :issuer :accessor x509-certificate-issuer
           :documentation "Who has issued it: a list of conses of strings, such as (\"CN\" . \"Example\"), in
the certificate's order.")
   (subject :initarg :subject :accessor x509-certificate-subject
            :documentation "Whom it was issued to, like the issuer.")
   (not-before :initarg :not-before :accessor x509-certificate-not-before
               :documentation "From when on it is valid, a universal time.")
   (not-after :initarg :not-after :accessor x509-certificate-not-after
              :documentation "Until when it is valid, a universal time.")
   (subject-alt-name :initarg :subject-alt-name :accessor x509-certificate-subject-alt-name
                     :documentation "The names of its subject: a list of conses of strings, such as
(\"DNS\" . \"example.com\"), (\"IP Address\" . \"127.0.0.1\"), \"email\" and \"URI\"; in the certificate's
order."))
  (:documentation "A certificate that a peer has shown. What it holds can be set, which changes nothing
else."))

(defmethod print-object ((certificate x509-certificate) stream)
  (print-unreadable-object (certificate stream :type t :identity t)
    (format stream "~:{~a=~a~:^, ~}"
            (loop for (type . value) in (x509-certificate-subject certificate)
                  collect (list type value)))))

(defun name-parts (handle name)
  "The parts of NAME, one of the certificate's names, as conses of strings."
  (loop for index below (gasket::checked (gasket.low-level:certificate-name-count handle name))
        collect (cons (gasket.low-level:certificate-name-type handle name index)
                      (gasket.low-level:certificate-name-value handle name index))))

(defun time-of (seconds)
  "The universal time that SECONDS since 1970, which are before it if below 0, or a record, are."
  (when (< seconds (- (expt 2 40)))
    (gasket::signal-record nil seconds))
  (+ seconds (load-time-value (encode-universal-time 0 0 0 1 1 1970 0))))

(defun certificate-data (handle)
  "The certificate that HANDLE, libgasket's, stands for, as an X509-CERTIFICATE."
  (make-instance 'x509-certificate
                 :version (intern (format nil "V~d"
                                          (gasket::checked
                                           (gasket.low-level:certificate-version handle)))
                                  :keyword)
                 :serial-number (parse-integer (gasket.low-level:certificate-serial handle) :radix 16)
                 :issuer (name-parts handle gasket.low-level:+name-issuer+)
                 :subject (name-parts handle gasket.low-level:+name-subject+)
                 :subject-alt-name (name-parts handle gasket.low-level:+name-alternative+)
                 :not-before (time-of (gasket.low-level:certificate-not-before handle))
                 :not-after (time-of (gasket.low-level:certificate-not-after handle))))

(defun peer-certificate-data (stream)
  "The X509-CERTIFICATE that the peer of STREAM, whose handshake is done, has shown; NIL for none."
  (with-interrupts-deferred
    (let ((handle (gasket::checked (gasket.low-level:stream-peer-certificate (gasket::handle stream))
                                   stream)))
      (unless (zerop handle)
        (unwind-protect (certificate-data handle)
          (gasket.low-level:free handle))))))
