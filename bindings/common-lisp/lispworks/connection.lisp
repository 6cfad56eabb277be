;;;; What a stream has while SSL is attached to it.

(in-package #:comm)

(defconstant +ssl-failed+ -500
  "What a device answers when SSL has failed, which the connection knows more about.")

(defclass connection ()
  ((ssl :initarg :ssl :reader connection-ssl :documentation "An SSL-POINTER.")
   (handle :initarg :handle :reader connection-handle :documentation "Gasket's object for it.")
   (ctx :initarg :ctx :reader connection-ctx :documentation "An SSL-CTX-POINTER.")
   (side :initarg :side :reader connection-side)
   (own-ssl :initarg :own-ssl :reader own-ssl-p :documentation "True: the SSL was made for the stream.")
   (own-ctx :initarg :own-ctx :reader own-ctx-p :documentation "True: the context was made for the stream.")
   (primed :initform nil :accessor primed-p
           :documentation "True while the SSL reads what had been read from the socket before.")
   (verifier :initarg :verifier :initform nil :reader connection-verifier
             :documentation "A function of the stream that accepts the peer, or NIL.")
   (verified :initform nil :accessor verified-p)
   (wrote :initform nil :accessor wrote-p)
   (heard :initform nil :accessor heard-p :documentation "True once something was read.")
   (dead :initform nil :accessor dead-p :documentation "True once it has failed for good.")
   (problem :initform nil :accessor problem
            :documentation "What made it fail: a condition, which the operation signals.")
   #+thread-support
   (lock :initform (bordeaux-threads:make-lock "SSL") :reader connection-lock))
  (:documentation "What a stream has while SSL is attached to it."))

(defmacro exclusively ((connection) &body body)
  #+thread-support
  `(bordeaux-threads:with-lock-held ((connection-lock ,connection)) ,@body)
  #-thread-support
  `(progn ,connection ,@body))
