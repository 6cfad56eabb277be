;;;; LispWorks' SSL keywords, cell by cell of the tables of its manuals of 2008 and 2017; what can be given
;;;; for :SSL-CTX, when callbacks are called and when not, and who frees what.

(load "lispworks-pair.lisp")

(defpackage #:lispworks-keywords-test
  (:use #:cl #:check #:lispworks-pair))

(in-package #:lispworks-keywords-test)

(comm:ensure-ssl)

;;; Three ways to a stream, each with a socket that is connected to PORT

(defun by-make-instance (port &rest keys)
  (let ((socket (comm:connect-to-tcp-server "127.0.0.1" port))
        (done nil))
    (unwind-protect
         (prog1 (apply #'make-instance 'comm:socket-stream
                       :socket socket :direction :io :read-timeout 10 keys)
           (setf done t))
      (unless done
        (comm:close-socket socket)))))

(defun by-open-tcp-stream (port &rest keys)
  (apply #'comm:open-tcp-stream "127.0.0.1" port :errorp t :read-timeout 10 keys))

(defun by-attach-ssl (port &rest keys)
  (let ((stream (comm:open-tcp-stream "127.0.0.1" port :errorp t :read-timeout 10))
        (done nil))
    (unwind-protect
         (progn (apply #'comm:attach-ssl stream keys)
                (setf done t)
                stream)
      (unless done
        (check "attach-ssl that fails leaves no SSL" (null (comm:socket-stream-ssl stream)))
        (close stream :abort t)))))

(defparameter *ways*
  '(("make-instance" by-make-instance (:ssl-side :client)) ("open-tcp-stream" by-open-tcp-stream ())
    ("attach-ssl" by-attach-ssl (:ssl-side :client)))
  "The name, the function, and how one says that it is the client.")

(defun name (year way cell &optional more)
  (format nil "~a ~a ~(~s~)~@[: ~a~]" year way cell more))

(defun opened (function client &rest keys)
  "A stream to the server by FUNCTION, as the client."
  (apply function *port* (append keys client)))

;;; Sides

(fli:define-foreign-function (client-method "TLS_client_method") () :result-type :pointer)
(fli:define-foreign-function (server-method "TLS_server_method") () :result-type :pointer)
(fli:define-foreign-function (both-method "TLS_method") () :result-type :pointer)
(fli:define-foreign-function (method-of "SSL_CTX_get_ssl_method") ((ctx comm:ssl-ctx-pointer))
  :result-type :pointer)
(fli:define-foreign-function (server-p "SSL_is_server") ((ssl comm:ssl-pointer)) :result-type :boolean)

(defun made-for-p (ctx side)
  (fli:pointer-eq (method-of ctx) (ecase side
                                    (:client (client-method))
                                    (:server (server-method))
                                    (:both (both-method)))))

(defun on-side-p (stream side)
  "True if STREAM's context is made for SIDE, and its SSL in the state that is SIDE's. Without a state OpenSSL
has it be a server's."
  (let ((ssl (comm:socket-stream-ssl stream)))
    (and (eq side (comm:socket-stream-ssl-side stream))
         (made-for-p (comm:socket-stream-ctx stream) side)
         (eq (server-p ssl) (not (eq side :client))))))

(defun check-sides (year way function)
  (dolist (side '(:client :server :both))
    (check (name year way :ssl-side side)
      (with-way (stream (funcall function *port* :ssl-ctx t :ssl-side side :handshake-timeout 0))
        (on-side-p stream side))))
  (check (name year way :ssl-side ":server when nothing is said")
    (with-way (stream (funcall function *port* :ssl-ctx t))
      (on-side-p stream :server)))
  (check (name year way :ssl-side ":both is what the program makes of it")
    (with-way (stream (funcall function *port* :ssl-ctx t :ssl-side :both
                                               :ssl-configure-callback 'comm:ssl-set-connect-state))
      (and (not (shaken-p stream)) (echoes-p stream))))
  (check (name year way :ssl-side "another is an error")
    (typep (condition-of (funcall function *port* :ssl-ctx t :ssl-side :middle)) 'error)))

(defun check-no-side (year way function)
  (check (name year way :ssl-side "no, it cannot be given")
    (mentions (string-upcase (princ-to-string
                              (condition-of (funcall function *port* :ssl-ctx t :ssl-side :server))))
              "SSL-SIDE"))
  (check (name year way :ssl-side "no, it is always the client")
    (with-way (stream (funcall function *port* :ssl-ctx t))
      (on-side-p stream :client))))

;;; Callbacks

(defun calls-of (function client key type part &rest keys)
  "True if the callback KEY is called once, with a pointer of TYPE, which is PART of the stream's."
  (let ((seen '()))
    (with-way (stream (apply #'opened function client :ssl-ctx t
                             key (lambda (pointer) (push pointer seen)) keys))
      (and (= 1 (length seen))
           (typep (first seen) type)
           (fli:pointer-eq (first seen) (funcall part stream))))))

(defvar *order* '())
(defun note-ctx (ctx) (push (type-of ctx) *order*))
(defun note-ssl (ssl) (push (type-of ssl) *order*))

(defun check-callbacks (year way function client)
  (check (name year way :ctx-configure-callback)
    (calls-of function client :ctx-configure-callback 'comm:ssl-ctx-pointer 'comm:socket-stream-ctx))
  (check (name year way :ssl-configure-callback)
    (calls-of function client :ssl-configure-callback 'comm:ssl-pointer 'comm:socket-stream-ssl))
  (check (name year way :ssl-configure-callback "after that for the context, both by name")
    (setf *order* '())
    (close (opened function client :ssl-ctx t :ctx-configure-callback 'note-ctx
                                              :ssl-configure-callback 'note-ssl))
    (equal *order* '(comm:ssl-pointer comm:ssl-ctx-pointer)))
  (check (name year way :ctx-configure-callback "what it sets is for the connection")
    (with-way (stream (opened function client :ssl-ctx t
                              :ctx-configure-callback
                              (lambda (ctx) (comm:set-ssl-ctx-options ctx :no_tlsv1 t))))
      (logtest #x4000000 (comm:ssl-get-options (comm:socket-stream-ssl stream)))))
  (check (name year way :ssl-configure-callback "what it sets is before the handshake")
    (with-way (stream (opened function client :ssl-ctx t
                              ;; SSL_OP_NO_TLSv1_3.
                              :ssl-configure-callback (lambda (ssl) (comm:ssl-set-options ssl #x20000000))))
      (and (eq :tls-v1-2 (comm:ssl-connection-protocol-version stream)) (echoes-p stream)))))

;;; Contexts: kinds of :SSL-CTX, and who frees what

(defmacro counting ((&rest expectations) &body body)
  "True if BODY is, and OpenSSL has made, and has not freed, as many objects of each kind as is expected:
(:SSL 1 0) is one made, none left."
  (let ((counts (loop for (kind) in expectations collect (list kind (gensym "MADE") (gensym "ALIVE")))))
    `(let ,(loop for (kind made alive) in counts
                 collect `(,made (objects-made ,kind))
                 collect `(,alive (objects-alive ,kind)))
       (and (progn ,@body)
            ,@(loop for (kind made alive) in counts
                    for (nil more left) in expectations
                    collect `(= ,more (- (objects-made ,kind) ,made))
                    collect `(= ,left (- (objects-alive ,kind) ,alive)))))))

(defun check-symbol (year way function client)
  (check (name year way :ssl-ctx "a symbol: both are made, and freed when it is closed")
    (counting ((:ssl 1 0) (:ssl-ctx 1 0))
      (with-way (stream (opened function client :ssl-ctx t))
        (and (typep (comm:socket-stream-ssl stream) 'comm:ssl-pointer)
             (typep (comm:socket-stream-ctx stream) 'comm:ssl-ctx-pointer)
             (echoes-p stream)
             (close stream)))))
  (check (name year way :ssl-ctx "or detached")
    (with-way (stream (opened function client :ssl-ctx t))
      (counting ((:ssl 0 -1) (:ssl-ctx 0 -1))
        (comm:detach-ssl stream :retry-count nil)
        t))))

(defun check-context (year way function client)
  (with-ctx (ctx (client-ctx))
    (setf *order* '())
    (check (name year way :ssl-ctx "a context: the SSL is made, and freed")
      (counting ((:ssl 1 0) (:ssl-ctx 0 0))
        (with-way (stream (opened function client :ssl-ctx ctx :ctx-configure-callback 'note-ctx
                                                               :ssl-configure-callback 'note-ssl))
          (and (fli:pointer-eq ctx (comm:socket-stream-ctx stream))
               (echoes-p stream)
               (close stream)))))
    (check (name year way :ctx-configure-callback "ignored with a context, the other is not")
      (equal *order* '(comm:ssl-pointer)))
    (check (name year way :ssl-ctx "and the context can be used again")
      (with-way (stream (opened function client :ssl-ctx ctx))
        (echoes-p stream)))))

(defun check-connection (year way function client)
  (with-ctx (ctx (client-ctx))
    (let ((ssl (comm:ssl-new ctx)))
      (comm:ssl-set-connect-state ssl)
      (setf *order* '())
      (check (name year way :ssl-ctx "a connection: nothing is made, and nothing freed")
        (counting ((:ssl 0 0) (:ssl-ctx 0 0))
          (with-way (stream (opened function client :ssl-ctx ssl :ctx-configure-callback 'note-ctx
                                                                 :ssl-configure-callback 'note-ssl))
            (and (fli:pointer-eq ssl (comm:socket-stream-ssl stream))
                 (fli:pointer-eq ctx (comm:socket-stream-ctx stream))
                 (not (shaken-p stream))
                 (echoes-p stream)
                 (close stream)))))
      (check (name year way :ssl-configure-callback "ignored with a connection, as is the other")
        (null *order*))
      (check (name year way :ssl-ctx "and the connection is the program's to free")
        (counting ((:ssl 0 -1))
          (comm:destroy-ssl ssl)
          t)))))

(defun check-ignored-side (year way function)
  (with-ctx (ctx (client-ctx))
    (let ((ssl (comm:ssl-new ctx)))
      (comm:ssl-set-connect-state ssl)
      (check (name year way :ssl-side "ignored with a connection")
        (with-way (stream (funcall function *port* :ssl-ctx ssl :ssl-side :server))
          (echoes-p stream)))
      (comm:destroy-ssl ssl))))

(dolist (year '(2008 2017))
  (loop for (way function client) in *ways*
        do (check-symbol year way function client)
           (check-context year way function client)
           (check-connection year way function client)
           (check-callbacks year way function client)
           (cond (client
                  (check-sides year way function)
                  (check-ignored-side year way function))
                 (t
                  (check-no-side year way function))))
  (loop for (way function) in *ways*
        unless (eq function 'by-attach-ssl)
          do (check (name year way :ssl-ctx "nil is a plain stream")
               (with-way (stream (funcall function *port* :ssl-ctx nil))
                 (null (comm:socket-stream-ssl stream)))))
  (check (name year "make-ssl-ctx" :ssl-ctx)
    (loop for symbol in '(t :default :v23 :tls-v1)
          always (with-ctx (ctx (comm:make-ssl-ctx :ssl-ctx symbol))
                   (typep ctx 'comm:ssl-ctx-pointer))))
  (dolist (side '(:client :server :both))
    (check (name year "make-ssl-ctx" :ssl-side side)
      (with-ctx (ctx (comm:make-ssl-ctx :ssl-side side))
        (made-for-p ctx side))))
  (check (name year "make-ssl-ctx" :ssl-side ":server when nothing is said")
    (with-ctx (ctx (comm:make-ssl-ctx))
      (made-for-p ctx :server)))
  (dolist (key '(:ctx-configure-callback :ssl-configure-callback))
    (check (name year "make-ssl-ctx" key "no")
      (mentions (string-upcase (princ-to-string (condition-of (funcall 'comm:make-ssl-ctx key #'identity))))
                (symbol-name key)))))

;;; Time-outs of the handshake, which 2008 has not

(defun check-timeouts (way function client)
  (dolist (timeout '(nil 20))
    (check (name 2017 way :handshake-timeout (format nil "~(~a~): the handshake is done" timeout))
      (with-way (stream (opened function client :ssl-ctx t :handshake-timeout timeout))
        (shaken-p stream))))
  (dolist (timeout '(0 -1))
    (check (name 2017 way :handshake-timeout (format nil "~d: it is left to the first operation" timeout))
      (with-way (stream (opened function client :ssl-ctx t :handshake-timeout timeout))
        (and (not (shaken-p stream)) (echoes-p stream) (shaken-p stream)))))
  (check (name 2017 way :handshake-timeout "with a context, too")
    (with-ctx (ctx (client-ctx))
      (with-way (stream (opened function client :ssl-ctx ctx))
        (shaken-p stream))))
  (let ((silent (silent-port)))
    (unwind-protect
         (check-condition (name 2017 way :handshake-timeout "too short")
             (comm:ssl-handshake-timeout condition
              (typep condition 'comm:ssl-condition) (typep condition 'comm:socket-error))
           (apply function (nth-value 1 (comm:get-socket-address silent))
                  :ssl-ctx t :handshake-timeout 1/5 client))
      (close silent))))

(loop for (way function client) in *ways*
      do (check-timeouts way function client))
(loop for (way function client) in *ways*
      when client
        do (check (name 2017 way :handshake-timeout "a server's handshake is left to the first operation")
             (with-way (stream (funcall function *port* :ssl-ctx t :ssl-side :server :handshake-timeout 20))
               (not (shaken-p stream)))))
(check (name 2017 "make-ssl-ctx" :handshake-timeout "is accepted")
  (with-ctx (ctx (comm:make-ssl-ctx :handshake-timeout 3))
    (typep ctx 'comm:ssl-ctx-pointer)))

;;; The host that is asked for, as the server hears of it

(defun host-asked-for (function client &rest keys)
  "What the server hears when FUNCTION makes a stream to it with KEYS."
  (let ((listening (silent-port)))
    (unwind-protect
         (with-way (stream (apply function (nth-value 1 (comm:get-socket-address listening))
                                  :ssl-ctx t :handshake-timeout 0 (append keys client)))
           (with-way (server (make-instance 'comm:socket-stream :socket (comm::accept-one listening 10)
                                                                :read-timeout 10))
             (with-ctx (ctx (server-ctx))
               (comm:attach-ssl server :ssl-ctx ctx)
               (shake stream server)
               (cffi:foreign-funcall "SSL_get_servername" comm:ssl-pointer (comm:socket-stream-ssl server)
                                                          :int 0 :string))))
      (close listening))))

(loop for (way function client) in *ways*
      do (check (name 2017 way :tlsext-host-name)
           (equal "host.example" (host-asked-for function client :tlsext-host-name "host.example")))
         (check (name 2017 way :tlsext-host-name "none without it")
           (null (host-asked-for function client))))
(check "open-tcp-stream :tlsext-host-name t is the host that is connected to"
  (equal "127.0.0.1" (host-asked-for #'by-open-tcp-stream () :tlsext-host-name t)))
(dolist (way '(by-make-instance by-attach-ssl))
  (check (format nil "~(~a~) takes no T for it" way)
    (condition-of (close (funcall way *port* :ssl-ctx t :ssl-side :client :tlsext-host-name t)))))
(loop for (way function client) in *ways*
      do (check-condition (name 2017 way :tlsext-host-name "a name that is none") (comm:ssl-failure condition)
           (opened function client :ssl-ctx t
                                   :tlsext-host-name (make-string 300 :initial-element #\x))))

;;; What :SSL-CTX can be

(dolist (symbol '(t :default :v23 :tls-v1 :tls-v1-2 :tls-v1-3))
  (check (format nil "~s" symbol)
    (with-way (stream (by-open-tcp-stream *port* :ssl-ctx symbol))
      (and (echoes-p stream)
           (eq (comm:ssl-connection-protocol-version stream)
               (if (eq symbol :tls-v1-2) :tls-v1-2 :tls-v1-3))))))
(dolist (symbol '(:v2 :v3))
  (check-condition (format nil "~s, which OpenSSL has not" symbol)
      (comm:ssl-failure condition (mentions (princ-to-string condition) "is in no OpenSSL"))
    (comm:make-ssl-ctx :ssl-ctx symbol)))
(check "another symbol is an error that names it"
  (mentions (princ-to-string (condition-of (comm:make-ssl-ctx :ssl-ctx :tls-v9))) "TLS-V9"))
(check "make-ssl-ctx returns a context as it is"
  (with-ctx (ctx (client-ctx)) (eq ctx (comm:make-ssl-ctx :ssl-ctx ctx))))
(check "make-ssl-ctx refuses a connection"
  (with-ctx (ctx (client-ctx))
    (let ((ssl (comm:ssl-new ctx)))
      (unwind-protect (condition-of (comm:make-ssl-ctx :ssl-ctx ssl))
        (comm:destroy-ssl ssl)))))
(check ":tls-v1 can be made to mean TLS 1.0 alone"
  (let ((comm::*exact-methods* t))
    (with-ctx (ctx (client-ctx :ssl-ctx :tls-v1))
      ;; 131 is SSL_CTRL_GET_MAX_PROTO_VERSION.
      (= #x301 (comm:ssl-ctx-ctrl ctx 131 0 nil)))))

(finish)
