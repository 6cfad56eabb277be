;;;; Contexts: what many streams have in common.

(in-package #:gasket)

(defclass context (handle-owner)
  ((side :initarg :side :reader context-side))
  (:documentation "What streams have in common: certificate and key, whom to trust, protocols, ciphers.
Any thread may use it, and what is set takes effect for streams that are made afterwards."))

(defmethod print-object ((context context) stream)
  (print-unreadable-object (context stream :type t :identity t)
    (princ (context-side context) stream)))

;;; Arguments

(defun native-path (path)
  "PATH, a pathname or a string that is a file's name as the system has it, for libgasket."
  (uiop:native-namestring
   (merge-pathnames (if (stringp path) (uiop:parse-native-namestring path) path))))

(defun optional-path (path)
  (and path (native-path path)))

(defun side-number (side)
  (ecase side
    (:client gasket.low-level:+client+)
    (:server gasket.low-level:+server+)
    (:both gasket.low-level:+both+)))

(defun verify-number (verify)
  (ecase verify
    ((nil :none) gasket.low-level:+verify-none+)
    (:optional gasket.low-level:+verify-optional+)
    ((t :required) gasket.low-level:+verify-required+)))

(defun crl-number (check)
  (ecase check
    ((nil :none) gasket.low-level:+crl-none+)
    ((t :peer) gasket.low-level:+crl-peer+)
    (:all gasket.low-level:+crl-all+)))

(defun boolean-number (value)
  (if value 1 0))

(defun method-names (method)
  "METHOD, a name or a list of names, as libgasket has them."
  (format nil "~(~{~a~^ ~}~)" (if (listp method) method (list method))))

(defun comma-separated (names)
  (if (listp names) (format nil "~{~a~^,~}" names) names))

(defun as-octets (content)
  "CONTENT, the octets of a file or, of PEM, its text."
  (if (stringp content)
      (map 'octets #'char-code content)
      (coerce content 'octets)))

(defun file-name-p (content)
  (or (stringp content) (pathnamep content)))

;;; Setting up

(defun set-certificate-octets (context certificate key password)
  (let ((certificate (as-octets certificate))
        (key (and key (as-octets key))))
    (flet ((set-with-key (certificate-pointer key-pointer)
             (checked (gasket.low-level:ctx-set-certificate-bytes
                       (handle context) certificate-pointer (length certificate)
                       key-pointer (length key) password))))
      (with-foreign-octets (certificate-pointer certificate)
        (if key
            (with-foreign-octets (key-pointer key)
              (set-with-key certificate-pointer key-pointer))
            (set-with-key certificate-pointer (cffi:null-pointer)))))))

(defun set-certificate (context certificate key password)
  (if (file-name-p certificate)
      (checked (gasket.low-level:ctx-set-certificate
                (handle context) (native-path certificate) (optional-path key) password))
      (set-certificate-octets context certificate key password)))

(defun set-ca (context content)
  (let ((octets (as-octets content)))
    (with-foreign-octets (pointer octets)
      (checked (gasket.low-level:ctx-set-ca-bytes (handle context) pointer (length octets))))))

(defun set-trust (context &key ca ca-file ca-directory ca-system &allow-other-keys)
  (let ((handle (handle context)))
    (when ca (set-ca context ca))
    (when ca-file
      (checked (gasket.low-level:ctx-set-ca-file handle (native-path ca-file))))
    (when ca-directory
      (checked (gasket.low-level:ctx-set-ca-directory handle (native-path ca-directory))))
    (when ca-system
      (checked (gasket.low-level:ctx-set-ca-system handle)))))

(defun set-verification (context &key (verify nil verify-p) max-depth crl-check crl-file
                         &allow-other-keys)
  (let ((handle (handle context)))
    (when verify-p
      (checked (gasket.low-level:ctx-set-verify handle (verify-number verify))))
    (when max-depth
      (checked (gasket.low-level:ctx-set-max-depth handle max-depth)))
    (when crl-check
      (checked (gasket.low-level:ctx-set-crl handle (crl-number crl-check)
                                             (optional-path crl-file))))))

(defun set-protocol (context &key ciphers ciphersuites alpn
                                  (server-cipher-order nil server-cipher-order-p)
                                  (resumption t resumption-p)
                     &allow-other-keys)
  (let ((handle (handle context)))
    (when ciphers
      (checked (gasket.low-level:ctx-set-ciphers handle ciphers)))
    (when ciphersuites
      (checked (gasket.low-level:ctx-set-ciphersuites handle ciphersuites)))
    (when alpn
      (checked (gasket.low-level:ctx-set-alpn handle (comma-separated alpn))))
    (when server-cipher-order-p
      (checked (gasket.low-level:ctx-set-server-cipher-order
                handle (boolean-number server-cipher-order))))
    (when resumption-p
      (checked (gasket.low-level:ctx-set-resumption handle (boolean-number resumption))))))

(defun add-server-name (context name other)
  "Has streams of CONTEXT, a server's, use the context OTHER where the client asks for the host NAME, which
may be like \"*.example.com\"."
  (checked (gasket.low-level:ctx-add-server-name (handle context) name (handle other)))
  context)

(defun make-context (&rest settings
                     &key (side :client) (method :default) certificate key password server-names
                          verify max-depth ca ca-file ca-directory ca-system crl-check crl-file
                          ciphers ciphersuites alpn server-cipher-order resumption)
  "Makes a context for streams of SIDE: :CLIENT, :SERVER or :BOTH. What is not given is left as libgasket
has it: a client verifies its server against the system's authorities, and TLS is 1.2 or newer.

METHOD               protocol versions: :TLSV1.2, :TLSV1.3, with + (:TLSV1.2+) or newer; or a list
CERTIFICATE, KEY     files, or octets, as PEM, DER or PKCS#12; the key may be with the certificate
PASSWORD             of the key, a string
VERIFY               of the peer: :REQUIRED, :OPTIONAL, or NIL for none
MAX-DEPTH            how many certificates may be between the peer's and the authority's
CA-FILE, CA-DIRECTORY, CA    whom to trust: files, or PEM or DER itself
CA-SYSTEM            true: also whom the system trusts
CRL-CHECK, CRL-FILE  :PEER or :ALL: revocation is looked up in CRL-FILE, or among the authorities
CIPHERS              OpenSSL's list for TLS 1.2; CIPHERSUITES that for TLS 1.3
ALPN                 protocols, a list of strings, the preferred one first
SERVER-CIPHER-ORDER  true: the server's preference decides
RESUMPTION           false: no session is resumed
SERVER-NAMES         for servers: a list of (host-name context)"
  (declare (ignore verify max-depth ca ca-file ca-directory ca-system crl-check crl-file
                   ciphers ciphersuites alpn server-cipher-order resumption))
  (let ((context (make-instance 'context :side side))
        (done nil))
    (unwind-protect
         (progn
           (obtained context
                     (gasket.low-level:ctx-new (side-number side) (method-names method)))
           (when certificate
             (set-certificate context certificate key password))
           (apply #'set-trust context settings)
           (apply #'set-verification context settings)
           (apply #'set-protocol context settings)
           (loop for (name other) in server-names
                 do (add-server-name context name other))
           (setf done t)
           context)
      (unless done
        (free context)))))

(defvar *default-context* nil)

(defun default-context ()
  "The context of clients that name none: the server is verified against the system's authorities."
  (if (and *default-context* (live-p *default-context*))
      *default-context*
      (setf *default-context* (make-context :side :client))))
