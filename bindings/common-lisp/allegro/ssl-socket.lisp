;;;; What programs ask of the socket under an SSL stream, asked of the SSL stream.

(in-package #:acl-socket)

(defmacro define-delegation (name &rest arguments)
  "Has NAME, a generic function about a socket, be asked of an SSL stream's socket."
  `(defmethod ,name ((stream ssl-stream) ,@arguments)
     (,name (ssl-stream-socket stream) ,@arguments)))

(define-delegation remote-filename)
(define-delegation local-filename)
(define-delegation socket-type)
(define-delegation socket-format)
(define-delegation socket-connect)
(define-delegation socket-address-family)
(define-delegation ipv6)

(defmethod set-socket-options ((stream ssl-stream) &rest options &key &allow-other-keys)
  (apply #'set-socket-options (ssl-stream-socket stream) options))

(defmethod shutdown ((stream ssl-stream) &key direction)
  ;; The peer has to hear TLS's farewell, or it takes the end for an attack; it comes after what is buffered.
  (when (eq direction :output)
    (with-stream-failures (stream)
      (gasket:shutdown stream)))
  (shutdown (ssl-stream-socket stream) :direction direction)
  (unless (open-stream-p (ssl-stream-socket stream))
    (close stream :abort t))
  nil)

(defmethod excl:stream-input-fn ((stream ssl-stream))
  (ssl-stream-socket stream))

(defmethod excl:stream-output-fn ((stream ssl-stream))
  (ssl-stream-socket stream))
