;;;; cl-async's sockets: the programs of the SSL manual, and each argument that it names.

(load "cl-async-pair.lisp")

(in-package #:cl-async-test)

;;; The manual's programs, but for host and port

(check "the client of the manual"
  (let ((output (make-string-output-stream)) (request nil))
    (let ((*standard-output* output))
      (in-loop
        (let ((port (port (serve (lambda (socket data)
                                   (setf request (text data))
                                   (write-socket-data socket "OK" :write-cb #'close-socket))))))
          (delay #'exit-event-loop :time 1)
          (tcp-ssl-connect "localhost" port
                           (lambda (socket data)
                             (declare (ignore socket))
                             (format t "GOT: ~a~%" (babel:octets-to-string data)))
                           (lambda (ev)
                             (format t "EV: ~a~%" ev))
                           :read-timeout 3
                           :data (format nil "GET /~c~c" #\return #\newline)))))
    (let ((said (get-output-stream-string output)))
      (and (equal request (format nil "GET /~c~c" #\return #\newline))
           (eql 0 (search (format nil "GOT: OK~%EV: socket-eof") said))))))

(defun manuals-server (port &rest credentials)
  "The server of the manual. It has no certificate there, with which no client can agree on anything."
  (apply #'tcp-ssl-server "127.0.0.1" port
         (lambda (socket data)
           (format t "data: ~a~%" data)
           (write-socket-data socket "THIS IS A SECURE LINE!"
                              :write-cb (lambda (socket)
                                          (close-socket socket))))
         (lambda (ev)
           (format t "SSL ev: ~a~%" ev))
         credentials))

(defun talk-to-manuals-server (&rest credentials)
  "What its client got, its client's event, and what it has printed."
  (let ((output (make-string-output-stream)) (got '()) (event nil))
    (let ((*standard-output* output))
      (in-loop
        (tcp-ssl-connect "127.0.0.1" (port (apply #'manuals-server 0 credentials))
                         (lambda (socket data) (declare (ignore socket)) (push (text data) got))
                         (lambda (ev) (setf event ev) (end-soon))
                         :data "hi")))
    (values (apply #'concatenate 'string (reverse got)) event (get-output-stream-string output))))

(check "the server of the manual, with a certificate"
  (multiple-value-bind (got event said)
      (talk-to-manuals-server :certificate (file "server.pem") :key (file "server.key"))
    (and (equal got "THIS IS A SECURE LINE!")
         (closed-p event)
         (eql 0 (search (format nil "data: #(104 105)~%") said)))))

(check "the server of the manual, without one: it is told why there is no connection"
  (multiple-value-bind (got event said) (talk-to-manuals-server)
    (and (equal got "")
         (typep event 'tcp-ssl-error)
         (search "SSL ev: tcp-ssl-error" said))))

;;; Certificates

(check "a certificate and a key as ASN.1"
  (equal "ping" (exchange #'send-back
                          :server-maker (lambda (read-cb &rest arguments)
                                          (apply #'tcp-ssl-server "127.0.0.1" 0 read-cb
                                                 :certificate (file "server.der")
                                                 :key (file "server-key.der") :keytype :asn1 arguments)))))

(check-condition "a key of no such type" (type-error condition)
  (in-loop (serve #'ignore-input :keytype :pkcs12)))

(check "a certificate with its authorities"
  (let ((as-ssl:*ca-file* (file "root.pem")))
    (equal "ping" (exchange #'send-back
                            :server-maker (lambda (read-cb &rest arguments)
                                            (apply #'tcp-ssl-server "127.0.0.1" 0 read-cb
                                                   :certificate (pathname (file "chained-chain.pem"))
                                                   :key (pathname (file "chained.key")) arguments))))))

;;; Contexts, options, ciphers

(defun foreign-context ()
  "A pointer to an SSL_CTX of the program's: TLS 1.2, one cipher, and it trusts the tests' root."
  (let ((context (gasket:ssl-ctx-new (gasket:tls-client-method))))
    (gasket:ssl-ctx-set-max-proto-version context gasket:+tls1-2-version+)
    (gasket:ssl-ctx-set-cipher-list context "ECDHE-RSA-AES256-GCM-SHA384")
    (gasket:ssl-ctx-load-verify-locations context (file "root.pem") nil)
    (gasket:ssl-ctx-set-verify context gasket:+ssl-verify-peer+)
    (prog1 (gasket:release-pointer context)
      (gasket:free context))))

(defun agreed (&rest arguments)
  "The protocol and cipher of an exchange, as the server sees them."
  (let ((agreed nil))
    (apply #'exchange (lambda (socket data)
                        (setf agreed (list (gasket:protocol socket) (gasket:cipher socket)))
                        (send-back socket data))
           arguments)
    agreed))

(check "a pointer to an SSL_CTX is used, CIPHERS with it are not, and it stays the program's"
  (let ((pointer (foreign-context)))
    (flet ((once ()
             (agreed :connect (list :ssl-ctx pointer :ciphers "AES128-SHA"
                                    :ssl-options (list +ssl-op-no-tlsv1-2+)))))
      (and (equal (once) '("TLSv1.2" "ECDHE-RSA-AES256-GCM-SHA384"))
           (equal (once) '("TLSv1.2" "ECDHE-RSA-AES256-GCM-SHA384"))
           ;; The last reference is the program's own still.
           (null (gasket:free (gasket:adopt-pointer "SSL_CTX" pointer :owned t)))))))

(defvar *old-client* (gasket:make-context :method :tlsv1.2 :ca-file (file "root.pem"))
  "A client that has TLS 1.2 and no newer.")

(defvar *old-server* (gasket:make-context :side :server :method :tlsv1.2
                                          :certificate (file "server.pem") :key (file "server.key"))
  "Such a server.")

(defun old-client ()
  (list :ssl-ctx (gasket:object-pointer *old-client*)))

(defun serve-old (read-cb &rest arguments)
  (apply #'tcp-ssl-server "127.0.0.1" 0 read-cb :ssl-ctx (gasket:object-pointer *old-server*) arguments))

(check "a pointer to an SSL_CTX of a server's"
  (equal "TLSv1.2" (first (agreed :server-maker #'serve-old))))

(check "ciphers are the server's"
  (equal '("TLSv1.2" "ECDHE-RSA-CHACHA20-POLY1305")
         (agreed :connect (old-client) :server '(:ciphers "ECDHE-RSA-CHACHA20-POLY1305"))))

(check "ciphers are the client's"
  (equal "ECDHE-RSA-AES128-GCM-SHA256"
         (second (agreed :connect '(:ciphers "ECDHE-RSA-AES128-GCM-SHA256") :server-maker #'serve-old))))

(check "the ciphers that are there where none are said"
  (search "ECDHE" (second (agreed :connect (old-client)))))

(check-condition "ciphers that are none" (tcp-ssl-error condition)
  (in-loop (tcp-ssl-connect "127.0.0.1" 1 #'ignore-input :ciphers "NO-SUCH-CIPHER")))

(check "a client's options, and a server's context as Gasket has it"
  (flet ((talk (options)
           (exchange #'send-back :connect (list :ssl-options options)
                                 :server-maker (lambda (read-cb &rest arguments)
                                                 (apply #'tcp-ssl-server "127.0.0.1" 0 read-cb
                                                        :ssl-ctx *old-server* arguments)))))
    (and (equal "ping" (talk (list +ssl-op-no-sslv3+ +ssl-op-no-ticket+)))
         (equal "" (talk (list +ssl-op-no-tlsv1-2+))))))

;;; Callbacks

(defun order-of-callbacks (&key client-stream server-stream)
  "What is called on either side, in its order, with what."
  (let ((client '()) (server '()))
    (in-loop
      (let ((listener (serve (lambda (socket data)
                               (push (list :read (type-of data)) server)
                               (write-socket-data socket "pong" :write-cb #'close-socket))
                             :stream server-stream
                             :connect-cb (lambda (socket)
                                           (push (list :connect (gasket:protocol socket)) server)))))
        (tcp-ssl-connect "127.0.0.1" (port listener)
                         (lambda (socket data)
                           (declare (ignore socket))
                           (push (list :read (type-of data)) client))
                         :stream client-stream
                         :connect-cb (lambda (socket)
                                       (push (list :connect (gasket:protocol socket)) client))
                         :write-cb (lambda (socket)
                                     (push (list :write (type-of socket)) client))
                         :event-cb (lambda (event)
                                     (push (list :event (type-of event)) client)
                                     (end-soon))
                         :data "ping")))
    (values (reverse client) (reverse server))))

(check "a client's CONNECT-CB comes when its handshake is done, a server's at the accept, both first"
  (multiple-value-bind (client server) (order-of-callbacks)
    (and (equal (mapcar #'first client) '(:connect :write :read :event))
         (equal (second (first client)) "TLSv1.3")
         (equal (second (second client)) 'ssl-socket)
         (equal (mapcar #'first server) '(:connect :read))
         (equal (second (first server)) ""))))

(check "with streams it is the sockets that these callbacks get, and the stream that is read"
  (multiple-value-bind (client server) (order-of-callbacks :client-stream t :server-stream t)
    (and (equal (mapcar #'first client) '(:connect :write :read :event))
         (equal (third client) '(:read async-io-stream))
         (equal (second server) '(:read async-io-stream)))))

(check "WRITE-CB comes once for all that was written, when it is sent"
  (let ((calls '()) (received 0) (much (make-array 1000000 :element-type 'octet :initial-element 7)))
    (exchange (lambda (socket data)
                (when (= 3000000 (incf received (length data)))
                  (close-socket socket)))
              :data much
              :connect (list :write-cb (lambda (socket) (push (socket-backlog socket) calls))
                             :connect-cb (lambda (socket)
                                           (write-socket-data socket much)
                                           (write-socket-data socket much))))
    (and (equal calls '(0)) (= received 3000000))))

(check "a callback is a symbol's function too, and CONNECT-CB may be left out"
  (equal "ping" (exchange 'send-back)))

(check "DATA is octets or text; text is UTF-8"
  (and (equal (text #(195 169 33)) (exchange #'send-back :data (format nil "~c!" (code-char 233))))
       (equal "ping" (exchange #'send-back :data (bytes '(112 105 110 103))))))

;;; Places

(check "a socket that listens already"
  (let ((listener (gasket:listen :host "127.0.0.1")))
    (unwind-protect
         (equal "ping" (exchange #'send-back
                                 :server (list :fd (gasket.low-level:listener-fd (gasket:handle listener)))))
      (close listener))))

(check "a backlog, and any address"
  (equal "ping" (exchange #'send-back
                          :server-maker (lambda (read-cb &rest arguments)
                                          (apply #'tcp-ssl-server nil 0 read-cb :backlog 5
                                                 :certificate (file "server.pem")
                                                 :key (file "server.key") arguments)))))

(check "plain TCP, with the same callbacks"
  (multiple-value-bind (got event)
      (exchange #'send-back :connector #'tcp-connect
                            :server-maker (lambda (read-cb &rest arguments)
                                            (apply #'tcp-server "127.0.0.1" 0 read-cb arguments)))
    (and (equal got "ping") (closed-p event))))

(check "the event callback of a server by position"
  (let ((told nil))
    (in-loop
      (let ((server (tcp-ssl-server "127.0.0.1" 0 #'send-back
                                    (lambda (event) (setf told event) (end-soon))
                                    :certificate (file "server.pem") :key (file "server.key"))))
        (tcp-ssl-connect "127.0.0.1" (port server) #'ignore-input nil
                         :connect-cb (lambda (socket) (close-socket socket)))))
    (closed-p told)))

(check-condition "an address that another has" (socket-address-in-use condition
                                                 (= -98 (event-errcode condition)))
  (in-loop (let ((server (serve #'ignore-input)))
             (tcp-server "127.0.0.1" (port server) #'ignore-input))))

(check-condition "an address that is not this machine's" (tcp-server-bind-error condition
                                                           (equal "192.0.2.1" (tcp-server-bind-error-addr condition)))
  (in-loop (tcp-server "192.0.2.1" 0 #'ignore-input)))

(defun event-of-connecting (host port &rest arguments)
  (let ((told nil))
    (in-loop
      (apply #'tcp-ssl-connect host port #'ignore-input
             :event-cb (lambda (event) (setf told event) (exit-event-loop))
             arguments))
    told))

(defun unused-port ()
  (let ((listener (gasket:listen :host "127.0.0.1")))
    (prog1 (port listener) (close listener))))

(check "nobody listens: TCP-REFUSED"
  (let ((event (event-of-connecting "127.0.0.1" (unused-port))))
    (and (typep event 'tcp-refused) (= -111 (event-errcode event))
         (typep (tcp-socket event) 'ssl-socket)
         (socket-closed-p (tcp-socket event)))))

(check "a host that has no address: DNS-ERROR"
  (typep (event-of-connecting "no-such-host.invalid" 443) 'dns-error))

(finish)
