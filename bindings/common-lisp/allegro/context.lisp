;;;; SSL contexts, and what Allegro's arguments mean to Gasket.
;;;;
;;;; NIL is the default of every argument, given or not. What an argument cannot be is refused here by the
;;;; name that Allegro has for it.

(in-package #:acl-socket)

(defclass excl::ssl-context ()
  ((side :initarg :side :reader context-side :documentation ":CLIENT or :SERVER.")
   (context :initarg :context :reader inner-context
            :documentation "Gasket's context, which is freed with this one.")
   (server-names :initform '() :documentation "The names that a server answers for, a list of strings.")
   #+thread-support
   (lock :initform (bordeaux-threads:make-lock "SSL context")))
  (:documentation "What SSL streams have in common: certificate, key, whom to trust, protocols, ciphers. Any
number of threads may make streams of it, and those stay when it is gone."))

(defmethod print-object ((context excl::ssl-context) stream)
  (print-unreadable-object (context stream :identity t)
    (format stream "SSL ~(~a~) context" (context-side context))))

;;; Methods

(defvar *exact-methods* nil
  "True: the methods :TLSV1, :TLSV1.1 and :TLSV1.2 mean that protocol alone, as Allegro has it. To begin with
they mean that one or newer, as the programs that name them mean it today. In a list each is itself.")

(defparameter *methods*
  '(:sslv23 :sslv3 :sslv3+ :tlsv1 :tlsv1+ :tlsv1.1 :tlsv1.1+ :tlsv1.2 :tlsv1.2+ :tlsv1.3 :tlsv1.3+)
  "What can be given for METHOD, alone or in a list.")

(defun check-method (method)
  (case method
    (:sslv2 (argument-error ":method :sslv2 cannot be had: no OpenSSL of today has SSL 2."))
    (t (unless (member method *methods*)
         (argument-error ":method ~(~s~) is none of ~(~{~s~^ ~}~)." method *methods*)))))

(defun method-name (method)
  "What Gasket calls Allegro's METHOD, a keyword or a list of them; NIL is :TLSV1+."
  (cond ((null method) :tlsv1+)
        ((listp method)
         (mapc #'check-method method)
         method)
        (t
         (check-method method)
         (if (and (not *exact-methods*) (member method '(:tlsv1 :tlsv1.1 :tlsv1.2)))
             (format nil "~(~a~)+" method)
             method))))

;;; Checks

(defun check-member (name value values)
  (unless (member value values)
    (argument-error ":~(~a~) ~s is none of ~(~{~s~^ ~}~)." name value values)))

(defun check-type-of (name value type)
  (unless (typep value `(or null ,type))
    (argument-error ":~(~a~) ~s is not of the type ~(~s~)." name value type)))

(defun check-settings (side &key certificate key certificate-password verify max-depth ca-file ca-directory
                                 ciphers ciphersuites crl-check crl-file server-name
                       &allow-other-keys)
  "Signals an error that names the argument which is not what it may be."
  (loop for (name value) in `((:certificate ,certificate) (:key ,key) (:ca-file ,ca-file)
                              (:ca-directory ,ca-directory) (:crl-file ,crl-file))
        do (check-type-of name value '(or string pathname)))
  (loop for (name value) in `((:certificate-password ,certificate-password) (:ciphers ,ciphers)
                              (:ciphersuites ,ciphersuites) (:server-name ,server-name))
        do (check-type-of name value 'string))
  (check-type-of :max-depth max-depth '(integer 0 100))
  (check-member :verify verify '(nil :optional :required))
  (check-member :crl-check crl-check '(nil t :all))
  (when (and crl-check (not verify))
    (argument-error ":crl-check ~s needs :verify: nothing is verified." crl-check))
  (when (and key (not certificate))
    (argument-error ":key ~s is given without a :certificate." key))
  (when (and (eq side :server) (not certificate) (not ciphers))
    (argument-error "A server needs a :certificate, or :ciphers that do without.")))

;;; Making contexts

(defun inner-settings (side &key method certificate key certificate-password verify (max-depth 10)
                                 ca-file ca-directory ciphers ciphersuites crl-check crl-file
                                 prefer-server-cipher-order
                       &allow-other-keys)
  "The arguments of Gasket's MAKE-CONTEXT that Allegro's are."
  (append (list :side side :method (method-name method)
                :certificate certificate :key key :password certificate-password
                :verify verify :max-depth (or max-depth 10)
                :ca-file ca-file :ca-directory ca-directory
                ;; Without a file of their own Gasket finds the lists among the authorities'.
                :crl-check (if (eq crl-check t) :peer crl-check) :crl-file crl-file
                :ciphers ciphers :ciphersuites ciphersuites)
          (and (eq side :server) (list :server-cipher-order prefer-server-cipher-order))))

(defun make-inner-context (side &rest settings
                           &key (prefer-server-cipher-order t) server-name &allow-other-keys)
  "Gasket's context for SIDE, of Allegro's arguments. PREFER-SERVER-CIPHER-ORDER is true unless given."
  (apply #'check-settings side settings)
  (let ((inner (apply #'inner-settings side :prefer-server-cipher-order prefer-server-cipher-order
                      settings)))
    (ensure-openssl)
    (with-configuration-failures ()
      (let ((context (apply #'gasket:make-context inner)))
        (when (and server-name (eq side :server))
          (gasket:add-server-name context server-name context))
        context))))

(defmacro with-context-locked ((context) &body body)
  #+thread-support
  `(bordeaux-threads:with-lock-held ((slot-value ,context 'lock)) ,@body)
  #-thread-support
  `(progn ,context ,@body))

(defun answer-for (context name)
  "Has CONTEXT, a server's, acknowledge clients that ask for NAME; once, however often it is said."
  (with-slots (server-names) context
    (with-context-locked (context)
      (unless (member name server-names :test #'string-equal)
        (gasket:add-server-name (inner-context context) name (inner-context context))
        (push name server-names)))))

(defun make-context (side settings)
  (make-instance 'excl::ssl-context :side side :context (apply #'make-inner-context side settings)))

(defun make-ssl-client-context (&rest settings
                                &key method certificate key certificate-password verify max-depth
                                     ca-file ca-directory ciphers ciphersuites crl-check crl-file
                                     prefer-server-cipher-order)
  "Makes an EXCL::SSL-CONTEXT for MAKE-SSL-CLIENT-STREAM. NIL is the default of each argument.

METHOD                a protocol or a list of them: :TLSV1.2, :TLSV1.2+ (or newer) ...; default :TLSV1+
CERTIFICATE, KEY      PEM files, strings or pathnames: what the client shows when it is asked; the key may be
                      in the certificate's file, and the rest of the chain behind the certificate
CERTIFICATE-PASSWORD  of the key, a string
VERIFY                :OPTIONAL or :REQUIRED: the server's certificate must be valid; default NIL: whatever
                      it shows is accepted. No host name is checked
MAX-DEPTH             how many authorities may be between certificate and root, 0 to 100; default 10
CA-FILE, CA-DIRECTORY whom to trust: a PEM file, a directory as `openssl rehash` makes it
CIPHERS, CIPHERSUITES OpenSSL's lists for TLS 1.2, and for TLS 1.3
CRL-CHECK             T: the certificate, or :ALL: its chain too, is looked up in revocation lists; those are
                      in CRL-FILE or, where that is not given, in CA-FILE. VERIFY must be given too
PREFER-SERVER-CIPHER-ORDER  means nothing to a client

Signals an EXCL::SSL-ERROR for files that cannot be used, and a SIMPLE-ERROR for what no argument can be."
  (declare (ignore method certificate key certificate-password verify max-depth ca-file ca-directory
                   ciphers ciphersuites crl-check crl-file prefer-server-cipher-order))
  (make-context :client settings))

(defun make-ssl-server-context (&rest settings
                                &key method certificate key certificate-password verify max-depth
                                     ca-file ca-directory ciphers ciphersuites crl-check crl-file
                                     (prefer-server-cipher-order t) server-name)
  "Makes an EXCL::SSL-CONTEXT for MAKE-SSL-SERVER-STREAM. The arguments are MAKE-SSL-CLIENT-CONTEXT's, but:

CERTIFICATE                 is needed, unless CIPHERS do without
VERIFY                      :OPTIONAL: a client may show a certificate, which must be valid; :REQUIRED: it
                            must show one; default NIL: it is not asked
PREFER-SERVER-CIPHER-ORDER  true, which it is unless NIL is given: the server's order chooses the cipher
SERVER-NAME                 the host that the server answers for, a string: clients that ask for it are told
                            that it was understood. All others are served as well"
  (declare (ignore method certificate key certificate-password verify max-depth ca-file ca-directory
                   ciphers ciphersuites crl-check crl-file prefer-server-cipher-order server-name))
  (make-context :server settings))
