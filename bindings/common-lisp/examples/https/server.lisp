;;;; The server: what it is told, its pages, starting it.

(in-package #:https-example)

(defun publish (server path function &key (methods '(:get :head)))
  "Has FUNCTION reply to each request for PATH, a string, that is made with one of METHODS. Its argument is
the REQUEST; it calls REPLY or WITH-CHUNKED-REPLY once."
  (with-server-locked (server)
    (dolist (method methods)
      (setf (gethash (list method path) (server-pages server)) function))))

(defun page (server method path)
  (with-server-locked (server)
    (gethash (list method path) (server-pages server))))

(defun other-methods (server path)
  "The methods that there are for PATH."
  (remove-if-not (lambda (method) (page server method path)) *methods*))

(defun reply-without-page (server request)
  (let ((methods (other-methods server (request-path request))))
    (if methods
        (reply request (format nil "~a is not for that method.~%" (request-path request))
               :status 405 :headers `(("Allow" . ,(format nil "~{~a~^, ~}" methods))))
        (reply request (format nil "There is no ~a.~%" (request-path request)) :status 404))))

(defun report-failed-page (server request condition)
  "A page has signalled. Where its reply has begun its client can be told only by ending the connection."
  (note-failure server "~a: ~a" (request-path request) condition)
  (cond ((request-begun request)
         (clear-output (request-stream request))
         (setf (request-keep-alive request) nil))
        (t
         (reply request (format nil "The server has failed.~%") :status 500))))

(defun answer (server request)
  "Replies to REQUEST. What the connection itself signals is not the page's fault and goes on."
  (let ((function (page server (request-method request) (request-path request))))
    (if function
        (handler-bind ((error (lambda (condition)
                                (unless (typep condition 'stream-error)
                                  (report-failed-page server request condition)
                                  (return-from answer nil)))))
          (funcall function request))
        (reply-without-page server request))))

;;; Starting

(defun ssl-arguments (ssl ssl-args)
  "The arguments of MAKE-SSL-SERVER-STREAM."
  (let ((arguments (or ssl-args (list :certificate ssl))))
    (unless (or (getf arguments :certificate) (getf arguments :context))
      (error "The server needs :SSL, or :SSL-ARGS with a :CERTIFICATE or a :CONTEXT."))
    arguments))

(defun start (&key (host "127.0.0.1") (port 0) ssl ssl-args http-on-ssl-port test-ssl
                   #+thread-support (listeners 8) #-thread-support (listeners 0)
                   (timeout 30) (prepare #'identity))
  "Starts an HTTPS server and returns it.

HOST, PORT        where it listens; by default at a port that the system picks, see SERVER-PORT
SSL               a file with its certificate and key
SSL-ARGS          instead: all arguments of MAKE-SSL-SERVER-STREAM, such as (:CONTEXT context)
HTTP-ON-SSL-PORT  true: clients that do not begin with TLS are served without
TEST-SSL          true: what is wrong with SSL and SSL-ARGS is signalled at once, not to each client
LISTENERS         how many workers there are, each for one connection at a time. With 0, which is the default
                  where Lisp has no threads, the connections are served one after the other by START itself,
                  which returns after a page has called SHUTDOWN
TIMEOUT           how many seconds a client may take for its next request, or for what it has begun
PREPARE           a function of the server, called before clients are; it may PUBLISH pages"
  (let* ((arguments (ssl-arguments ssl ssl-args))
         (hook (accept-hook arguments http-on-ssl-port))
         (passive (socket:make-socket :connect :passive :local-host host :local-port port
                                      :reuse-address t :backlog 64))
         (server (make-instance 'server :passive passive :accept-hook hook :timeout timeout))
         (started nil))
    (unwind-protect
         (progn
           (when test-ssl
             (test-ssl arguments passive))
           (funcall prepare server)
           (flet ((process (socket) (process-connection server socket)))
             (if (plusp listeners)
                 (start-threads server listeners #'process)
                 (accept-connections server #'process)))
           (setf started t)
           server)
      (unless started
        (shutdown server)))))
