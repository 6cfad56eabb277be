;;;; The ways in which programs that were written for LispWorks use its SSL, as they have them: Drakma,
;;;; Hunchentoot, CL-HTTP, S-HTTP-Server, Lisp-Actors, Screenshotbot, LispWorks' examples. And servers.

(load "lispworks-pair.lisp")

(defpackage #:lispworks-programs-test
  (:use #:cl #:check #:lispworks-pair))

(in-package #:lispworks-programs-test)

(deftype octet () '(unsigned-byte 8))

(defvar *password* "sesame")

(defun answer-of (stream)
  "What comes from STREAM until it ends, as a string."
  (loop for octet = (read-byte stream nil)
        while octet
        collect (code-char octet) into characters
        finally (return (coerce characters 'string))))

(defun write-lines (stream &rest lines)
  "Writes LINES as HTTP ends them, and an empty one."
  (dolist (line (append lines '("")))
    (write-sequence (map '(vector (unsigned-byte 8)) #'char-code line) stream)
    (write-byte 13 stream)
    (write-byte 10 stream))
  (force-output stream))

;;; Drakma

(defun drakma-stream (host port)
  (comm:open-tcp-stream host port
                        :element-type 'octet
                        :timeout 20
                        :read-timeout 20
                        :write-timeout 20
                        :errorp t))

(defun drakma-request (port &optional proxy-port)
  "Requests a page of https://localhost:PORT/, perhaps through a proxy. As Drakma does it on LispWorks 7.1."
  (let ((http-stream (drakma-stream "127.0.0.1" (or proxy-port port))))
    (unwind-protect
         (progn
           (when proxy-port
             (write-lines http-stream (format nil "CONNECT localhost:~d HTTP/1.1" port) "Host: localhost")
             (unless (mentions (read-line http-stream) "200")
               (error "The proxy has refused."))
             (read-line http-stream))
           (comm:attach-ssl http-stream :ssl-side :client :tlsext-host-name "localhost")
           (write-lines http-stream "GET / HTTP/1.0" "Host: localhost")
           (answer-of http-stream))
      (close http-stream))))

(defun old-drakma-request (port)
  "As it does it on LispWorks before that."
  (let ((http-stream (drakma-stream "127.0.0.1" port)))
    (unwind-protect
         (progn
           (comm:attach-ssl http-stream :ssl-side :client)
           (write-lines http-stream "GET / HTTP/1.0")
           (answer-of http-stream))
      (close http-stream))))

(check "Drakma's request of HTTPS"
  (mentions (drakma-request *port*) "HTTP/1.0 200 OK" "for localhost"))
(check "Drakma's request through a proxy"
  (mentions (drakma-request 443 (parse-integer (setting "GASKET_TEST_PEER_PORT")))
            "HTTP/1.0 200 OK" "behind the proxy of localhost"))
(check "the request of Drakma's of before"
  (mentions (old-drakma-request *port*) "HTTP/1.0 200 OK" "for NIL"))

;;; Hunchentoot

(defvar *certificate-file* (file "encrypted-both.pem"))

(defun make-socket-stream (socket)
  (make-instance 'comm:socket-stream
                 :socket socket
                 :direction :io
                 :read-timeout 20
                 :write-timeout 20
                 :element-type 'octet))

(defun setup-ssl-stream (socket-stream)
  (let ((ctx (comm:make-ssl-ctx)))
    (comm:set-ssl-ctx-password-callback ctx :password *password*)
    (comm:ssl-ctx-use-certificate-file ctx *certificate-file* comm:ssl_filetype_pem)
    (comm:ssl-ctx-use-privatekey-file ctx *certificate-file* comm:ssl_filetype_pem)
    (comm:attach-ssl socket-stream :ssl-side :server :ssl-ctx ctx)
    socket-stream))

(defun ctx-configure-callback (ctx)
  (comm:set-ssl-ctx-password-callback ctx :password *password*)
  (comm:ssl-ctx-use-certificate-file ctx *certificate-file* comm:ssl_filetype_pem)
  (comm:ssl-ctx-use-privatekey-file ctx *certificate-file* comm:ssl_filetype_pem))

(defun old-setup-ssl-stream (socket-stream)
  (comm:attach-ssl socket-stream :ctx-configure-callback #'ctx-configure-callback)
  socket-stream)

(defun serve-page (stream)
  (with-open-stream (stream stream)
    (loop for line = (read-line stream)
          until (string= "" (string-trim '(#\return) line)))
    (write-lines stream "HTTP/1.0 200 OK")
    (write-string "the page" stream)))

(defun serve-one (setup)
  "Serves one request of the peer's with a stream that SETUP has set up. Returns what the peer has got."
  (let ((listening (silent-port)))
    (unwind-protect
         (with-way (control (peer-stream "fetch" (nth-value 1 (comm:get-socket-address listening))))
           (serve-page (funcall setup (make-socket-stream (comm::accept-one listening 20))))
           (answer-of control))
      (close listening))))

(check "Hunchentoot's way serves a request of HTTPS"
  (mentions (serve-one #'setup-ssl-stream) "HTTP/1.0 200 OK" "the page" "ended"))
(check "the way of Hunchentoot's of before"
  (mentions (serve-one #'old-setup-ssl-stream) "HTTP/1.0 200 OK" "the page" "ended"))

;;; CL-HTTP

(defclass ssl-http-stream (comm:socket-stream) ())

(defun configure-as-cl-http (ctx dh)
  (comm:set-ssl-ctx-dh ctx :filename dh)
  (comm:set-ssl-ctx-password-callback ctx :password *password*)
  (comm:ssl-ctx-use-certificate-chain-file ctx *certificate-file*)
  (comm:ssl-ctx-use-rsaprivatekey-file ctx *certificate-file* comm:ssl_filetype_pem)
  (comm:set-cipher-list ctx "DEFAULT")
  (comm:ssl-ctx-load-verify-locations ctx (file "root.pem") nil)
  (let ((names (comm:ssl-load-client-ca-file (file "root.pem"))))
    (unless (fli:null-pointer-p names)
      (comm:ssl-ctx-set-client-ca-list ctx names)))
  (comm::set-session-id-context ctx "CL-HTTP")
  (comm::set-verification-mode ctx :server :always)
  (comm::ssl-ctx-set-verify-depth ctx 2)
  ctx)

(defun client-pairs ()
  "The client's certificate and key, as CL-HTTP reads them."
  (list (list (first (comm:read-certificate-file (file "client.pem")))
              (first (comm:read-private-key-file (file "client.key"))))))

(defun write-dh ()
  (let ((path (concatenate 'string (setting "GASKET_TEST_WORK") "programs-dh.pem")))
    (uiop:run-program (list "openssl" "genpkey" "-genparam" "-algorithm" "DH" "-pkeyopt"
                            "group:ffdhe2048" "-out" path))
    path))

(defun check-cl-http (client server)
  (with-ctx (ctx (configure-as-cl-http (comm:make-ssl-ctx :ssl-ctx :tls-v1 :ssl-side :server) (write-dh)))
    (let* ((pairs (client-pairs))
           (asked nil)
           (server (make-instance 'ssl-http-stream :socket server :ssl-ctx ctx :ssl-side :server
                                                   :read-timeout 10))
           (client (make-instance 'ssl-http-stream
                                  :socket client :ssl-ctx :default :ssl-side :client :handshake-timeout 0
                                  :read-timeout 10
                                  :ctx-configure-callback
                                  (lambda (ctx)
                                    (comm:set-ssl-ctx-cert-cb
                                     ctx (lambda (ssl)
                                           (setf asked (comm::select-certificates-matching-ca-list
                                                        ssl pairs))
                                           (comm::lookup-in-certificate-key-pairs ssl pairs)))))))
      (unwind-protect
           (progn
             (check "CL-HTTP's server and client, with a client's certificate"
               (equal '(t t) (multiple-value-list (shake client server))))
             (check "CL-HTTP's selection of certificates" (equal asked pairs))
             (check "the stream is of the program's class" (typep server 'ssl-http-stream))
             (check "text comes through" (and (pass-line client server) (pass-line server client)))
             (check "CL-HTTP's questions about the client"
               (let* ((ssl (comm:socket-stream-ssl server))
                      (x509 (comm::ssl-get-peer-certificate ssl)))
                 (prog1 (and (= 0 (comm::ssl-get-verify-result ssl))
                             (string= "Gasket client" (comm:get-certificate-common-name x509)))
                   (comm:x509-free x509)))))
        (close client :abort t)
        (close server :abort t)
        (comm:free-certificate-key-pairs pairs)))))

(multiple-value-call #'check-cl-http (descriptors))
(check "CL-HTTP's version of the library"
  (destructuring-bind (name version &rest more) (uiop:split-string (comm:openssl-version :version))
    (declare (ignore more))
    (and (string= "OpenSSL" name) (digit-char-p (char version 0)))))

;;; Lisp-Actors

(defvar *seen* '())

(defun verify-client-certificate (ok-p store)
  (push (comm:x509-name-field-string
         (comm:x509-get-subject-name (comm:x509-store-ctx-get-current-cert store)) "commonName")
        *seen*)
  ok-p)

(with-ctx (ctx (server-ctx))
  (comm:set-verification-mode ctx :server :always 'verify-client-certificate)
  (comm:set-verification-depth ctx 1)
  (comm:ssl-ctx-load-verify-locations ctx (file "root.pem") nil)
  (uiop:run-program (format nil "cat ~a ~a > ~aclient-both.pem" (file "client.pem") (file "client.key")
                            (setting "GASKET_TEST_WORK")))
  (let ((pairs (comm:read-certificate-key-pairs
                (concatenate 'string (setting "GASKET_TEST_WORK") "client-both.pem")
                :pass-phrase *password*)))
    (with-ends (client server)
      (comm:attach-ssl server :ssl-ctx ctx)
      (comm:attach-ssl client :ssl-ctx :tls-v1 :ssl-side :client :handshake-timeout 0
                              :ctx-configure-callback
                              (lambda (ctx)
                                (comm:set-ssl-ctx-cert-cb
                                 ctx (lambda (ssl) (declare (ignore ssl)) (values-list (first pairs))))))
      (check "Lisp-Actors' verification of a client"
        (and (equal '(t t) (multiple-value-list (shake client server)))
             (member "Gasket client" *seen* :test #'equal))))
    (comm:free-certificate-key-pairs pairs)))

;;; Clients of other programs

(check "a client that connects, makes a stream and attaches SSL"
  (let ((stream (make-instance 'comm:socket-stream
                               :socket (comm:connect-to-tcp-server "127.0.0.1" *port* :timeout 10)
                               :direction :io)))
    (setf (stream:stream-read-timeout stream) 10)
    (comm:attach-ssl stream :ssl-ctx t :ssl-side :client :tlsext-host-name "localhost")
    (with-open-stream (stream stream)
      (echoes-p stream))))
(dolist (scheme '("https" "HTTPS" "http"))
  (check (format nil "a client that says whether by ~a" scheme)
    (with-open-stream (stream (comm:open-tcp-stream "127.0.0.1" *port*
                                                    :element-type '(unsigned-byte 8)
                                                    :direction :io
                                                    :ssl-ctx (string-equal scheme "https")))
      (eq (null (comm:socket-stream-ssl stream)) (string= scheme "http")))))

;;; Screenshotbot

(defun screenshotbot-context (verify-callback file)
  (comm:create-ssl-client-context :verify-callback verify-callback
                                  :implementation :openssl
                                  :openssl-trusted-file file
                                  :openssl-trusted-directory :default))

(defun common-names (stream)
  (let ((certs (comm:ssl-connection-copy-peer-certificates stream)))
    (unwind-protect (map 'list #'comm:get-certificate-common-name certs)
      (when certs
        (comm:release-certificates-vector certs)))))

(check "Screenshotbot's client"
  (let ((names nil))
    (with-open-stream (stream (comm:open-tcp-stream
                               "127.0.0.1" *port* :errorp t :read-timeout 10
                               :ssl-ctx (screenshotbot-context
                                         (lambda (stream)
                                           (setf names (common-names stream))
                                           (comm:ssl-connection-verify stream))
                                         (setting "GASKET_TEST_CERTIFICATE"))))
      (and (echoes-p stream) (equal names '("localhost"))))))
(check-condition "Screenshotbot's client refuses whom it does not trust"
    (comm:ssl-verification-failure condition)
  (comm:open-tcp-stream "127.0.0.1" *port* :errorp t
                        :ssl-ctx (screenshotbot-context #'comm:ssl-connection-verify :default)))

;;; Servers

#+thread-support
(defun port-of (announced)
  (nth-value 1 (comm:get-socket-address announced)))

#+thread-support
(defmacro with-server ((port process &rest arguments) &body body)
  "Evaluates BODY while a server, of START-UP-SERVER's ARGUMENTS, runs as PROCESS at PORT."
  `(let* ((,port nil)
          (,process (comm:start-up-server :service 0 :address "127.0.0.1"
                                          :announce (lambda (socket &optional condition)
                                                      (declare (ignore condition))
                                                      (setf ,port (port-of socket)))
                                          ,@arguments)))
     (unwind-protect (progn ,@body)
       (comm:server-terminate ,process))))

#+thread-support
(with-server (port process :process-name "Hunchentoot listener"
                           :function (lambda (handle)
                                       (serve-page (setup-ssl-stream (make-socket-stream handle))))
                           :wait t)
  (check "start-up-server returns a process"
    (and (bordeaux-threads:threadp process)
         (string= "Hunchentoot listener" (bordeaux-threads:thread-name process))))
  (check "Drakma's and Hunchentoot's ways meet" (mentions (drakma-request port) "200 OK" "the page"))
  (check "and again" (mentions (drakma-request port) "the page"))
  (check "a port that is taken: the condition is returned"
    (multiple-value-bind (other condition)
        (comm:start-up-server :function 'serve-page :service port :address "127.0.0.1")
      (and (null other) (typep condition 'comm:socket-error))))
  (check "or announced"
    (let ((announced nil))
      (comm:start-up-server :function 'serve-page :service port :address "127.0.0.1"
                            :announce (lambda (socket condition) (setf announced (list socket condition))))
      (and (null (first announced)) (typep (second announced) 'comm:socket-error))))
  (check "or written"
    (mentions (with-output-to-string (out)
                (comm:start-up-server :function 'serve-page :service port :address "127.0.0.1"
                                      :announce out))
              "failed"))
  (check-condition "or signalled, with :ERROR" (comm:socket-error condition)
    (comm:start-up-server :function 'serve-page :service port :address "127.0.0.1" :error t))
  (check "but not with :WAIT, too"
    (typep (nth-value 1 (comm:start-up-server :function 'serve-page :service port :address "127.0.0.1"
                                              :error t :wait t))
           'comm:socket-error))
  (check "server-terminate ends it" (comm:server-terminate process))
  (check "once" (not (comm:server-terminate process)))
  (check "its process ends" (eventually (lambda () (not (bordeaux-threads:thread-alive-p process)))))
  (check "and nobody is at its port" (null (comm:open-tcp-stream "127.0.0.1" port))))

#+thread-support
(defun s-http-server (ctx handler)
  "A server as S-HTTP-Server and LispWorks' example have it."
  (lambda (socket-handle)
    (let ((stream (make-instance 'comm:socket-stream :socket socket-handle :direction :io
                                                     :element-type 'base-char :ssl-ctx ctx)))
      (handler-case (with-open-stream (stream stream)
                      (funcall handler stream))
        (comm:ssl-condition (condition) (princ-to-string condition))))))

#+thread-support
(with-ctx (ctx (server-ctx))
  (comm:set-cipher-list ctx "ALL")
  (with-server (port process
                :function (s-http-server ctx (lambda (stream)
                                               (write-line (reverse (read-line stream)) stream))))
    (check "S-HTTP-Server's way"
      (loop repeat 2
            always (with-open-stream (stream (comm:open-tcp-stream "127.0.0.1" port :ssl-ctx t :errorp t
                                                                                    :read-timeout 10))
                     (write-line "abc" stream)
                     (force-output stream)
                     (equal "cba" (read-line stream)))))
    (check "a client that is refused does not end it"
      (progn (condition-of (comm:open-tcp-stream
                            "127.0.0.1" port :ssl-ctx t
                            :ctx-configure-callback
                            (lambda (ctx) (comm:set-verification-mode ctx :client :always))))
             (with-open-stream (stream (comm:open-tcp-stream "127.0.0.1" port :ssl-ctx t :errorp t
                                                                              :read-timeout 10))
               (write-line "xyz" stream)
               (force-output stream)
               (equal "zyx" (read-line stream)))))))

#+thread-support
(let ((context (comm:create-ssl-server-context :key-file (file "server.key") :cert-file (file "server.pem"))))
  (with-server (port process :function (lambda (socket)
                                         (let ((stream (comm:create-ssl-socket-stream socket context)))
                                           (format stream "hello world~%")
                                           (finish-output stream))))
    (check "Screenshotbot's server"
      (with-open-stream (stream (comm:open-tcp-stream "localhost" port :ssl-ctx t :errorp t :ipv6 nil
                                                                       :read-timeout 10))
        (equal "hello world" (read-line stream))))))

#+thread-support
(with-server (port process :create-stream t :nodelay t :keepalive t
                           :function (lambda (stream)
                                       (with-open-stream (stream stream)
                                         (write-line (string (type-of stream)) stream))
                                       (comm:server-terminate)))
  (check ":create-stream gives the function a stream"
    (with-open-stream (stream (comm:open-tcp-stream "127.0.0.1" port :errorp t :read-timeout 10))
      (equal "SOCKET-STREAM" (read-line stream))))
  (check "server-terminate in the function ends the server"
    (eventually (lambda () (not (bordeaux-threads:thread-alive-p process))))))

#+thread-support
(with-server (port process :reuseport t :function 'comm:close-socket)
  (flet ((another (&rest arguments)
           (apply #'comm:start-up-server-and-mp :service port :address "127.0.0.1"
                                                :function 'comm:close-socket arguments)))
    (check ":reuseport lets another listen at the same port"
      (let ((other (another :reuseport t)))
        (and other (comm:server-terminate other))))
    (check "that says so, too" (null (another)))))

#+thread-support
(check "server-terminate in :announce leaves a server that serves nobody"
  (let ((process (comm:start-up-server :service 0 :address "127.0.0.1" :function 'comm:close-socket
                                       :announce (lambda (socket condition)
                                                   (declare (ignore socket condition))
                                                   (comm:server-terminate)))))
    (eventually (lambda () (not (bordeaux-threads:thread-alive-p process))))))
#+thread-support
(check "an error in :announce leaves nothing"
  (let ((before (open-descriptors)))
    (and (condition-of (comm:start-up-server :service 0 :address "127.0.0.1" :function 'comm:close-socket
                                             :announce (lambda (socket condition)
                                                         (declare (ignore socket condition))
                                                         (error "not now"))))
         ;; A server of before may go only now.
         (eventually (lambda () (>= before (open-descriptors)))))))
#+thread-support
(check "a server needs a function"
  (mentions (princ-to-string (condition-of (comm:start-up-server :service 0))) ":FUNCTION"))
#+thread-support
(check "server-terminate elsewhere needs a process" (condition-of (comm:server-terminate)))

#+thread-support
(if (ignore-errors (close (comm::open-server-socket 0 :address "::1")))
    (let* ((port nil)
           (process (comm:start-up-server :service 0 :ipv6 :both :function 'comm:close-socket
                                          :announce (lambda (socket condition)
                                                      (declare (ignore condition))
                                                      (setf port (port-of socket))))))
      (check ":ipv6 :both listens for both"
        (every (lambda (host) (eq :end (with-open-stream (stream (comm:open-tcp-stream host port :errorp t
                                                                                       :read-timeout 10))
                                         (read-line stream nil :end))))
               '("127.0.0.1" "::1")))
      (comm:server-terminate process))
    (format t "~&skipped: :ipv6 :both: there is no IPv6 here~%"))

#-thread-support
(dolist (name '(comm:start-up-server comm:server-terminate))
  (check (format nil "~(~a~) says why it is not there" name)
    (mentions (princ-to-string (condition-of (funcall name))) "threads")))
#-thread-support
(format t "~&skipped: servers: this Lisp has no threads~%")

(finish)
