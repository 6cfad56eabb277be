;;;; The client.

(in-package #:https-example)

(defstruct connection
  "STREAM speaks to PORT of HOST. USED is true once a reply was read from it."
  stream scheme host port used)

(defun close-connection (connection)
  "Closes CONNECTION, which DO-HTTP-REQUEST has returned; NIL is none."
  (when connection
    (close (connection-stream connection))))

;;; Where to

(defun split-url (url)
  "The scheme of URL, its host and port, and what is to be asked for."
  (let* ((colons (or (search "://" url) (error "~s is no URL." url)))
         (scheme (intern (string-upcase (subseq url 0 colons)) :keyword))
         (start (+ colons 3))
         (slash (or (position #\/ url :start start) (length url))))
    (unless (every (lambda (character) (char< #\Space character #\Rubout)) url)
      (error "~s is no URL: what is not ASCII has to be encoded." url))
    (unless (member scheme '(:http :https))
      (error "~s has a scheme that is not known: ~(~a~)." url scheme))
    (multiple-value-bind (host port) (split-authority (subseq url start slash))
      (values scheme host
              (or port (if (eq scheme :https) 443 80))
              (if (= slash (length url)) "/" (subseq url slash))))))

(defun split-authority (text)
  "The host, and the port or NIL, that TEXT is: host:port or [address]:port."
  (let* ((bracket (position #\] text))
         (colon (position #\: text :start (or bracket 0)))
         (host (string-trim "[]" (subseq text 0 colon))))
    (values host (and colon (natural-number (subseq text (1+ colon)) :what "a port")))))

;;; Connecting

(defun ssl-has-sni-p ()
  "True if SERVER-NAME can be given: older versions do not have it."
  (let ((features (find-symbol "*SSL-FEATURES*" :acl-socket)))
    (and features (boundp features) (member :sni (symbol-value features)))))

(defun convert-to-ssl-stream (socket host ssl-args)
  (apply #'socket:make-ssl-client-stream socket
         (append ssl-args
                 (and (ssl-has-sni-p)
                      (not (socket:dotted-address-p host))
                      (list :server-name host)))))

(defun open-connection (scheme host port timeout ssl-args)
  (let ((stream (socket:make-socket :remote-host host :remote-port port :connect-timeout timeout))
        (done nil))
    (unwind-protect
         (progn
           (when (eq scheme :https)
             (setf stream (convert-to-ssl-stream stream host ssl-args)))
           (socket:socket-control stream :read-timeout timeout :write-timeout timeout)
           (setf (stream-external-format stream) :latin-1
                 done t)
           (make-connection :stream stream :scheme scheme :host host :port port))
      (unless done
        (close stream :abort t)))))

(defun same-server-p (connection scheme host port)
  (and (eq scheme (connection-scheme connection))
       (string-equal host (connection-host connection))
       (eql port (connection-port connection))))

;;; Asking

(defun content-headers (content content-type)
  (append (and content-type (list (cons "Content-Type" content-type)))
          (cond ((null content) '())
                ((consp content) '(("Transfer-Encoding" . "chunked")))
                (t (list (cons "Content-Length" (princ-to-string (length content))))))))

(defun send-content (stream content)
  (cond ((null content))
        ((consp content)
         (dolist (piece content)
           (write-chunk stream piece)
           (force-output stream))
         (write-last-chunk stream))
        (t (write-sequence content stream))))

(defun send-request (connection method target headers content content-type keep-alive)
  (let ((stream (connection-stream connection)))
    (write-http-line stream "~a ~a HTTP/1.1" method target)
    (write-headers stream (append `(("Host" . ,(format nil "~a:~d" (connection-host connection)
                                                       (connection-port connection)))
                                    ("Connection" . ,(if keep-alive "keep-alive" "close")))
                                  (content-headers content content-type)
                                  headers))
    (send-content stream content)
    (force-output stream)))

;;; Reading the reply

(define-condition no-reply (error)
  ()
  (:documentation "The server has ended the connection without a reply.")
  (:report "The server has ended the connection without a reply."))

(defun read-status-line (stream)
  "The status, and true if the server knows HTTP/1.1."
  (let ((line (read-line stream nil)))
    (unless line
      (error 'no-reply))
    (destructuring-bind (&optional (version "") (status "") &rest reason)
        (words (string-right-trim '(#\Return) line))
      (declare (ignore reason))
      (unless (uiop:string-prefix-p "HTTP/1." version)
        (refuse 502 "~s is no reply." line))
      (values (natural-number status :what "a status")
              (string= version "HTTP/1.1")))))

(defun read-reply-head (stream)
  "The status and the headers of the reply, and true if the server knows HTTP/1.1."
  (loop
    (multiple-value-bind (status newer) (read-status-line stream)
      (let ((headers (read-headers stream)))
        ;; Those below 200 only announce one.
        (when (>= status 200)
          (return (values status headers newer)))))))

(defun bodiless-p (method status)
  (or (eq method :head) (member status '(204 304))))

(defun body-ends-p (headers)
  "True if HEADERS tell where the body ends."
  (or (chunked-p headers) (header "content-length" headers)))

(defun read-reply (connection method)
  "The body, octets, the status, the headers, and true if the connection can be used further."
  (let ((stream (connection-stream connection)))
    (multiple-value-bind (status headers newer) (read-reply-head stream)
      (let ((body (if (bodiless-p method status)
                      (body-octets nil)
                      (read-body stream headers :to-end t))))
        (setf (connection-used connection) t)
        (values body status headers
                (and (or (bodiless-p method status) (body-ends-p headers))
                     (if newer
                         (not (header-token-p "close" "connection" headers))
                         (header-token-p "keep-alive" "connection" headers))))))))

(defun exchange (connection method target headers content content-type keep-alive)
  "Sends a request and reads the reply. Returns what READ-REPLY does. Whatever else happens the connection is
closed."
  (let ((done nil))
    (unwind-protect
         (progn
           (send-request connection method target headers content content-type keep-alive)
           (multiple-value-prog1 (read-reply connection method)
             (setf done t)))
      (unless done
        (ignore-errors (close (connection-stream connection) :abort t))))))

(defun stale-p (connection method condition)
  "True if CONDITION says no more than that the server has meanwhile given up CONNECTION, which was used
before, so that the request can be made again."
  (and (connection-used connection)
       (member method '(:get :head))
       (or (typep condition 'no-reply)
           (and (typep condition 'excl:socket-error)
                (member (excl:stream-error-identifier condition)
                        '(:connection-reset :connection-aborted :broken-pipe :bad-file-descriptor))))))

(defun text-p (headers)
  (uiop:string-prefix-p "text/" (or (header "content-type" headers) "")))

(defun prepared-content (content)
  "CONTENT as octets, or as a list of octets for chunks."
  (typecase content
    (null nil)
    (cons (mapcar #'body-octets content))
    (t (body-octets content))))

(defun exchange-or-reopen (connection reopen method &rest request)
  "EXCHANGE, on the connection that REOPEN returns where CONNECTION is stale. Returns which it was, and what
EXCHANGE does."
  (flet ((ask (connection)
           (multiple-value-call #'values connection (apply #'exchange connection method request))))
    (handler-case (ask connection)
      (error (condition)
        (if (stale-p connection method condition)
            (ask (funcall reopen))
            (error condition))))))

(defun finish-connection (connection)
  "The normal end of a connection that is not to be used further."
  (ignore-errors (force-output (connection-stream connection)))
  (ignore-errors (close (connection-stream connection)))
  nil)

(defun usable-connection (connection scheme host port reopen)
  "CONNECTION if there is one and it will do, or else what REOPEN returns."
  (cond ((null connection) (funcall reopen))
        ((and (same-server-p connection scheme host port)
              (open-stream-p (connection-stream connection)))
         connection)
        (t
         (finish-connection connection)
         (funcall reopen))))

(defun do-http-request (url &key (method :get) content content-type headers ssl-args ssl-method
                                 certificate key certificate-password verify max-depth
                                 ca-file ca-directory crl-file crl-check
                                 keep-alive connection (timeout 30) (format :text))
  "Asks for URL, a string. Returns the body, its status, its headers (an alist of strings, the names in lower
case), and with KEEP-ALIVE a connection for further requests or NIL.

METHOD        :GET, :HEAD, :POST, :PUT or :DELETE
CONTENT       what is sent along: a string, octets, or a list of such, which is sent in chunks
CONTENT-TYPE  of that, a string
HEADERS       further ones, an alist of strings
SSL-ARGS      all arguments of MAKE-SSL-CLIENT-STREAM; or some one by one: SSL-METHOD ... CRL-CHECK
CONNECTION    what a request with KEEP-ALIVE has returned. It is used if it is for the same server and still
              there, and closed else
TIMEOUT       how many seconds the server may take, to be connected to and for each thing it sends
FORMAT        :TEXT: a body of a type text/... is returned as a string; :BINARY: all are octets

Signals an EXCL::SSL-ERROR, an EXCL:SOCKET-ERROR, or an HTTP-ERROR or NO-REPLY where there is no reply."
  (let ((ssl-args (or ssl-args
                      (list :certificate certificate :key key :certificate-password certificate-password
                            :ca-file ca-file :ca-directory ca-directory :crl-file crl-file
                            :crl-check crl-check :verify verify :max-depth max-depth :method ssl-method))))
    (multiple-value-bind (scheme host port target) (split-url url)
      (flet ((reopen ()
               (open-connection scheme host port timeout ssl-args)))
        (multiple-value-bind (connection body status headers reusable)
            (exchange-or-reopen (usable-connection connection scheme host port #'reopen) #'reopen
                                method target headers (prepared-content content) content-type
                                keep-alive)
          (values (if (and (eq format :text) (text-p headers)) (octets-text body) body)
                  status
                  headers
                  (if (and keep-alive reusable)
                      connection
                      (finish-connection connection))))))))
