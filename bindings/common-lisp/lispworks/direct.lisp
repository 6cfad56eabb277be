;;;; The direct calls: OpenSSL's functions under LispWorks' names. They never signal: what cannot be called
;;;; answers as a call that fails, 0, NIL for a text, and a null pointer for a pointer.

(in-package #:comm)

(defconstant ssl_filetype_pem 1
  "The type of files in PEM.")
(defconstant ssl_filetype_asn1 2
  "The type of files in DER.")

(defmacro answering ((failure) &body body)
  "The values of BODY; FAILURE where that signals an error."
  `(handler-case (progn ,@body)
     (error () ,failure)))

(eval-when (:compile-toplevel :load-toplevel :execute)
  (defun argument-form (parameter)
    "What is passed for PARAMETER, a symbol whose name says what it is."
    (case parameter
      (ssl `(object-for ssl "SSL"))
      (ctx `(object-for ctx "SSL_CTX"))
      (cipher `(object-for cipher "SSL_CIPHER"))
      (x509 `(object-for x509 "X509"))
      (names `(object-for names "STACK_OF(X509_NAME)"))
      (dh `(object-for dh "DH"))
      (rsa `(object-for rsa "RSA"))
      (file `(file-argument file))
      (directory `(file-argument directory))
      (t parameter)))

  (defun result-form (result call)
    (ecase result
      (:number `(answering (0) ,call))
      (:text `(answering (nil) ,call))
      (:none `(answering ((values)) ,call (values)))
      (:cipher `(answering ((make-instance 'ssl-cipher-pointer))
                  (borrowed-pointer 'ssl-cipher-pointer ,call)))
      (:names `(answering ((make-instance 'x509-name-stack-pointer))
                 (borrowed-pointer 'x509-name-stack-pointer ,call))))))

(defun file-argument (file)
  (if (pathnamep file) (uiop:native-namestring file) file))

(defmacro define-direct-calls (&rest entries)
  "Defines and exports functions that call those of Gasket with the same names. An entry is the name, the
parameters, and what is returned."
  `(progn
     (eval-when (:compile-toplevel :load-toplevel :execute)
       (export ',(mapcar #'first entries) '#:comm))
     ,@(loop for (name parameters result) in entries
             for original = (or (find-symbol (symbol-name name) '#:gasket)
                                (error "Gasket has no ~a." name))
             collect `(defun ,name ,parameters
                        ,(format nil "Calls OpenSSL's ~a. ~a" (gasket:name-to-c (symbol-name name))
                                 (ecase result
                                   (:number "Returns what that does, an integer; 0 if it cannot be called.")
                                   (:text "Returns a string; NIL if it cannot be called.")
                                   (:none "Returns no values.")
                                   (:cipher "Returns an SSL-CIPHER-POINTER, which may be null.")
                                   (:names "Returns a pointer, which may be null.")))
                        ,(result-form result
                                      `(,original ,@(mapcar #'argument-form parameters)))))))

(define-direct-calls
  (ssl-add-client-ca (ssl x509) :number)
  (ssl-cipher-get-bits (cipher) :number)
  (ssl-cipher-get-name (cipher) :text)
  (ssl-cipher-get-version (cipher) :text)
  (ssl-clear-num-renegotiations (ssl) :number)
  (ssl-ctx-add-client-ca (ctx x509) :number)
  (ssl-ctx-add-extra-chain-cert (ctx x509) :number)
  (ssl-ctx-get-max-cert-list (ctx) :number)
  (ssl-ctx-get-mode (ctx) :number)
  (ssl-ctx-get-options (ctx) :number)
  (ssl-ctx-get-read-ahead (ctx) :number)
  (ssl-ctx-get-verify-mode (ctx) :number)
  (ssl-ctx-load-verify-locations (ctx file directory) :number)
  (ssl-ctx-need-tmp-rsa (ctx) :number)
  (ssl-ctx-sess-set-cache-size (ctx size) :number)
  (ssl-ctx-sess-get-cache-size (ctx) :number)
  (ssl-ctx-sess-set-cache-mode (ctx mode) :number)
  (ssl-ctx-sess-get-cache-mode (ctx) :number)
  (ssl-ctx-set-client-ca-list (ctx names) :none)
  (ssl-ctx-set-max-cert-list (ctx size) :number)
  (ssl-ctx-set-mode (ctx mode) :number)
  (ssl-ctx-set-options (ctx options) :number)
  (ssl-ctx-set-read-ahead (ctx on) :number)
  (ssl-ctx-set-tmp-rsa (ctx rsa) :number)
  (ssl-ctx-set-tmp-dh (ctx dh) :number)
  (ssl-ctx-use-certificate-chain-file (ctx file) :number)
  (ssl-ctx-use-certificate-file (ctx file type) :number)
  (ssl-ctx-use-privatekey-file (ctx file type) :number)
  (ssl-ctx-use-rsaprivatekey-file (ctx file type) :number)
  (ssl-get-current-cipher (ssl) :cipher)
  (ssl-get-max-cert-list (ssl) :number)
  (ssl-get-mode (ssl) :number)
  (ssl-get-options (ssl) :number)
  (ssl-get-verify-mode (ssl) :number)
  (ssl-get-version (ssl) :text)
  (ssl-load-client-ca-file (file) :names)
  (ssl-need-tmp-rsa (ssl) :number)
  (ssl-num-renegotiations (ssl) :number)
  (ssl-session-reused (ssl) :number)
  (ssl-set-accept-state (ssl) :none)
  (ssl-set-client-ca-list (ssl names) :none)
  (ssl-set-connect-state (ssl) :none)
  (ssl-set-max-cert-list (ssl size) :number)
  (ssl-set-mode (ssl mode) :number)
  (ssl-set-options (ssl options) :number)
  (ssl-set-tmp-rsa (ssl rsa) :number)
  (ssl-set-tmp-dh (ssl dh) :number)
  (ssl-total-renegotiations (ssl) :number)
  (ssl-use-certificate-file (ssl file type) :number)
  (ssl-use-rsaprivatekey-file (ssl file type) :number)
  (ssl-use-privatekey-file (ssl file type) :number))

;;; The last argument of these two is a pointer of the program's own, or NIL.

(export '(ssl-ctrl ssl-ctx-ctrl) '#:comm)

(defun control (function object command number pointer)
  (answering (0)
    (cond ((or (null pointer) (fli:null-pointer-p pointer))
           (funcall function object command number 0))
          ((and (typep pointer 'openssl-pointer) (c-type-name pointer))
           (funcall function object command number (gasket:handle (object-for pointer nil))))
          (t
           (funcall function object command number (fli::address-in pointer))))))

(defun ssl-ctrl (ssl command number pointer)
  "Calls OpenSSL's SSL_ctrl. POINTER may be NIL. Returns what that does, 0 if it cannot be called."
  (answering (0) (control #'gasket:ssl-ctrl (object-for ssl "SSL") command number pointer)))

(defun ssl-ctx-ctrl (ctx command number pointer)
  "Calls OpenSSL's SSL_CTX_ctrl. POINTER may be NIL. Returns what that does, 0 if it cannot be called."
  (answering (0) (control #'gasket:ssl-ctx-ctrl (object-for ctx "SSL_CTX") command number pointer)))
