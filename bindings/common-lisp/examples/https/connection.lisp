;;;; A connection, from its socket to its end: TLS or not, time-outs, requests one after the other.

(in-package #:https-example)

;;; What is spoken. Both on one port: the first octet tells them apart, and TLS gets it back.

(defun start-ssl-request-p (socket)
  "True if what comes first on SOCKET is the beginning of TLS."
  (let ((character (peek-char nil socket nil)))
    (and character (= #x16 (char-code character)))))

(defun accept-hook (ssl-args http-on-ssl-port)
  "A function that makes of a new connection's socket what is to be spoken to."
  (lambda (socket)
    (if (or (not http-on-ssl-port) (start-ssl-request-p socket))
        (apply #'socket:make-ssl-server-stream socket ssl-args)
        socket)))

(defun test-ssl (ssl-args passive)
  "Signals what is wrong with SSL-ARGS, such as a certificate that cannot be used, by making a stream of a
connection by way of PASSIVE. Nothing is sent: the handshake would wait for a client."
  (let ((streams '()))
    (unwind-protect
         (progn
           (push (socket:make-socket :remote-host (socket:local-host passive)
                                     :remote-port (socket:local-port passive))
                 streams)
           (push (socket:accept-connection passive) streams)
           (push (apply #'socket:make-ssl-server-stream (first streams) ssl-args) streams))
      (dolist (stream streams)
        (close stream :abort t)))))

;;; Requests

(defstruct request
  "METHOD is a keyword. PATH and QUERY, which may be NIL, are strings as they were sent. HEADERS are an alist
of strings, BODY is octets. MINOR is HTTP/1.'s version. BEGUN is true once a reply is."
  method path query minor headers body stream
  keep-alive begun)

(defun parse-target (target)
  "The path and the query, or NIL, that TARGET asks for."
  (unless (and (plusp (length target)) (char= #\/ (char target 0)))
    (refuse 400 "~s is no path." target))
  (let ((mark (position #\? target)))
    (values (subseq target 0 mark)
            (and mark (subseq target (1+ mark))))))

(defparameter *methods* '(:get :head :post :put :delete)
  "What can be asked for.")

(defun find-method-name (text)
  (or (find text *methods* :test #'string=)
      (refuse 501 "The method ~a is not known." text)))

(defun minor-version (text)
  (cond ((string= text "HTTP/1.1") 1)
        ((string= text "HTTP/1.0") 0)
        (t (refuse 505 "~s is no version that is known." text))))

(defun parse-request-line (line stream)
  (let ((words (words line)))
    (unless (= 3 (length words))
      (refuse 400 "~s is no request." line))
    (destructuring-bind (method target version) words
      (multiple-value-bind (path query) (parse-target target)
        (make-request :method (find-method-name method) :path path :query query
                      :minor (minor-version version) :stream stream)))))

(defun wants-keep-alive-p (request)
  (let ((headers (request-headers request)))
    (if (= 1 (request-minor request))
        (not (header-token-p "close" "connection" headers))
        (header-token-p "keep-alive" "connection" headers))))

(defun encourage (request)
  "Tells a client that waits for it that it may send the body."
  (when (header-token-p "100-continue" "expect" (request-headers request))
    (let ((stream (request-stream request)))
      (write-http-line stream "HTTP/1.1 100 Continue")
      (write-crlf stream)
      (force-output stream))))

(defun read-request (server stream)
  "The next request; NIL where there is none any more, or none comes in time."
  (let ((line (with-idle (server stream)
                (read-http-line stream))))
    (when line
      (let ((request (parse-request-line line stream)))
        (setf (request-headers request) (read-headers stream))
        (encourage request)
        (setf (request-body request) (read-body stream (request-headers request))
              (request-keep-alive request) (and (wants-keep-alive-p request)
                                                (not (others-waiting-p server))
                                                (not (stopping-p server))))
        request))))

;;; Serving

(defun set-timeouts (stream seconds)
  (socket:socket-control stream :read-timeout seconds :write-timeout seconds))

(defun serve-requests (server stream)
  (setf (stream-external-format stream) :latin-1)
  (handler-case
      (loop for request = (read-request server stream)
            while request
            do (answer server request)
               (force-output stream)
            while (request-keep-alive request))
    (http-error (condition)
      (note-failure server "~a" condition)
      (refuse-request stream condition))))

(defun end-connection (stream)
  "The end of every connection, a good one or not. What was written is sent, nothing is waited for."
  (ignore-errors (force-output stream))
  (ignore-errors (close stream :abort t)))

(defun gone-p (condition)
  "True if CONDITION, a SOCKET-ERROR, says no more than that the client has gone or has nothing to ask."
  (member (excl:stream-error-identifier condition)
          '(:connection-reset :broken-pipe :read-timeout :bad-file-descriptor)))

(defun process-connection (server socket)
  "Serves the client behind SOCKET until either has enough."
  (let ((stream socket))
    (unwind-protect
         (handler-case
             (progn
               (set-timeouts socket (server-timeout server))
               (with-idle (server socket)
                 (setf stream (funcall (server-accept-hook server) socket)))
               (set-timeouts stream (server-timeout server))
               (serve-requests server stream))
           (excl::ssl-error (condition)
             (note-failure server "While reading a request from ~a: ~a" (client-address stream) condition))
           (excl:socket-error (condition)
             (unless (gone-p condition)
               (note-failure server "While serving ~a: ~a" (client-address stream) condition)))
           (error (condition)
             (note-failure server "While serving ~a: ~a" (client-address stream) condition)))
      (end-connection stream))))

;;; Who asks

(defun client-address (stream)
  "The address of the client behind STREAM, dotted."
  (socket:ipaddr-to-dotted (socket:remote-host stream)))

(defun client-certificate (request)
  "The X509-CERTIFICATE that the client has shown; NIL for none."
  (let ((stream (request-stream request)))
    (and (typep stream 'excl::ssl-server-stream)
         (socket:get-ssl-peer-certificate stream))))
