;;;; What the original of cl-async's SSL does wrong, B1 to B14, done right.

(load "cl-async-pair.lisp")

(in-package #:cl-async-test)

(defparameter *records* #+abcl 20000 #-abcl 50000)

(defun send-records (socket count)
  "Sends COUNT records of an octet each, as libgasket takes them."
  (let ((octet (bytes '(65))))
    (loop while (and (plusp count) (plusp (gasket:write-octets octet socket)))
          do (decf count))
    (if (plusp count)
        (delay (lambda () (send-records socket count)) :time 0.001)
        (close-socket socket))))

(check "B1: 50,000 records of one octet are no recursion"
  (let ((received 0) (end nil))
    (in-loop
      (let ((server (serve (lambda (socket octets) (declare (ignore socket))
                             (incf received (length octets)))
                           :event-cb (lambda (event) (setf end event) (end-soon)))))
        (tcp-ssl-connect "127.0.0.1" (port server) #'ignore-input
                         :connect-cb (lambda (socket) (send-records socket *records*)))))
    (and (= received *records*) (closed-p end))))

(check "B2: a socket may be closed again, in either way"
  (let ((closed 0))
    (exchange (lambda (socket data)
                (declare (ignore data))
                (dotimes (i 2) (close-socket socket) (incf closed))
                (close-socket socket :force t)
                (close-socket socket :force t)
                (close-socket socket)
                (incf closed)))
    (= closed 3)))

(check "B3: a handshake that fails is told to both sides"
  (let ((as-ssl:*ca-file* nil))
    (multiple-value-bind (got event server-event) (exchange #'ignore-input)
      (and (equal got "")
           (typep event 'tcp-ssl-error)
           (typep (event-cause event) 'gasket:verify-error)
           (typep server-event 'tcp-ssl-error)
           (typep (tcp-socket server-event) 'ssl-socket)))))

(check "B3: a peer that does not speak TLS is told of, on either side"
  (let ((client-told nil) (server-told nil))
    (in-loop
      (let ((plain (tcp-server "127.0.0.1" 0 (lambda (socket data) (declare (ignore data))
                                               (write-socket-data socket "what?"))))
            (tls (serve #'ignore-input :event-cb (lambda (event) (setf server-told event)))))
        (tcp-ssl-connect "127.0.0.1" (port plain) #'ignore-input
                         :event-cb (lambda (event) (setf client-told event)))
        (tcp-connect "127.0.0.1" (port tls) #'ignore-input
                     :data (format nil "hello, this is no TLS~%") :event-cb #'end-soon)))
    (and (typep client-told 'tcp-ssl-error)
         (typep server-told 'tcp-ssl-error))))

(check "B4: close_notify is sent, and is an end"
  (multiple-value-bind (got event) (exchange #'send-back)
    (and (equal got "ping") (closed-p event))))

(check "B4: a cut is told from an end"
  (multiple-value-bind (got event)
      (exchange (lambda (socket data)
                  (declare (ignore data))
                  ;; 2 is SHUT_RDWR.
                  (cffi:foreign-funcall
                   "shutdown" :int (gasket.low-level:stream-fd (socket-c socket)) :int 2 :int)))
    (and (equal got "") (typep event 'tcp-ssl-error)
         (not (closed-p event)))))

(check "B5: a server has streams"
  (equal "gnip" (exchange (lambda (socket stream)
                            (let ((octets (loop for octet = (read-byte stream nil :eof)
                                                while (integerp octet) collect octet)))
                              (write-sequence (bytes (reverse octets)) stream)
                              (close-socket socket)))
                          :server '(:stream t))))

(defun old-client-context ()
  "A context that has TLS 1.2 and no newer."
  (gasket:make-context :method :tlsv1.2 :ca-file (file "root.pem")))

(check "B6: options are a list, and have their effect"
  (let ((context (old-client-context)))
    (flet ((talk (options)
             (exchange #'send-back :server (list :ssl-options options)
                                   :connect (list :ssl-ctx (gasket:object-pointer context)))))
      (and (equal "ping" (talk (list +ssl-op-no-sslv2+ +ssl-op-no-ticket+)))
           (equal "" (talk (list +ssl-op-no-sslv2+ +ssl-op-no-tlsv1-2+)))
           (equal "" (talk (logior +ssl-op-no-sslv2+ +ssl-op-no-tlsv1-2+)))
           (gasket:live-p context)))))

(check "B6: options are translated by what they mean"
  (flet ((bits (options) (as-ssl::option-bits options)))
    (and (= (bits (list +ssl-op-no-tlsv1-2+ +ssl-op-no-sslv2+)) (gasket:ssl-options :no_tlsv1_2))
         (= (bits (logior +ssl-op-no-tlsv1-2+ +ssl-op-no-sslv2+)) (gasket:ssl-options :no_tlsv1_2))
         (= (bits '(+ssl-op-no-ticket+ +ssl-op-no-compression+))
            (gasket:ssl-options :no_ticket :no_compression))
         ;; What these were is nothing today, and their bits are other options'.
         (= 0 (bits (list +ssl-op-single-ecdh-use+ +ssl-op-single-dh-use+ +ssl-op-ephemeral-rsa+)))
         (= (bits +ssl-op-all+) (gasket:ssl-options :all))
         (= 0 (bits nil)))))

(check-condition "B6: an option that is none" (tcp-ssl-error condition
                                               (search "#x20000000" (event-errmsg condition)))
  (in-loop (serve #'ignore-input :ssl-options #x20000000)))

(check "B7: callbacks of a write lose no input"
  (let ((heard '()))
    (exchange (lambda (socket octets)
                (push (text octets) heard)
                (if (rest heard)
                    (close-socket socket)
                    (write-socket-data socket "go on"
                                       :write-cb (lambda (socket) (declare (ignore socket)))
                                       :event-cb (lambda (event) (declare (ignore event))))))
              :heard (lambda (socket octets) (declare (ignore octets))
                       (write-socket-data socket "more")))
    (equal heard '("more" "ping"))))

(check "B7: a write's READ-CB takes over"
  (let ((heard nil))
    (exchange (lambda (socket octets)
                (declare (ignore octets))
                (write-socket-data socket "go on"
                                   :read-cb (lambda (socket octets)
                                              (setf heard (text octets))
                                              (close-socket socket))))
              :heard (lambda (socket octets) (declare (ignore octets))
                       (write-socket-data socket "more")))
    (equal heard "more")))

(check "B8: :START and :END are kept to"
  (equal "post" (exchange (lambda (socket octets)
                            (declare (ignore octets))
                            (write-socket-data socket "XXpostYY" :start 2 :end 6
                                               :write-cb #'close-socket)))))

(check-condition "B9: a certificate that is missing" (tcp-ssl-error condition
                                                      (search "/nowhere.pem" (event-errmsg condition))
                                                      (integerp (event-errcode condition)))
  (in-loop (tcp-ssl-server "127.0.0.1" 0 #'list :certificate "/nowhere.pem" :key "/nowhere")))

(check-condition "B9: a key that is another's" (tcp-ssl-error condition
                                                (plusp (event-errcode condition)))
  (in-loop (tcp-ssl-server "127.0.0.1" 0 #'list :certificate (file "server.pem") :key (file "client.key"))))

(defun leave-error ()
  "Leaves an error in OpenSSL's queue of this thread, as code of the program's own may. True if it is there."
  (cffi:load-foreign-library (gasket:openssl-version :crypto-path))
  (cffi:foreign-funcall "BIO_new_file" :string "/nowhere/at/all" :string "r" :pointer)
  (plusp (cffi:foreign-funcall "ERR_peek_error" :unsigned-long)))

(check "B10: errors that others have left in OpenSSL's queue are not a socket's"
  (let ((left 0))
    (flet ((leave () (when (leave-error) (incf left))))
      (multiple-value-bind (got event server-event)
          (exchange (lambda (socket octets) (leave) (send-back socket octets))
                    :connect (list :connect-cb (lambda (socket) (declare (ignore socket)) (leave))))
        (and (= left 2) (equal got "ping") (closed-p event)
             (or (null server-event) (closed-p server-event)))))))

(check "B11: OpenSSL is found by the file names of its versions, and is there once"
  (let ((path (gasket:openssl-version :ssl-path)))
    (and (search "libssl.so." path)
         (= 1 (length (remove-duplicates
                       (loop for line in (uiop:read-file-lines "/proc/self/maps")
                             for start = (search "/" line)
                             when (search "/libssl" line) collect (subseq line start))
                       :test #'string=))))))

(check "B12: a server is verified, its name too"
  (multiple-value-bind (got event) (exchange #'send-back :server-maker
                                             (lambda (read-cb &rest arguments)
                                               (apply #'tcp-ssl-server "127.0.0.1" 0 read-cb
                                                      :certificate (file "other.pem")
                                                      :key (file "other.key") arguments)))
    (and (equal got "") (typep (event-cause event) 'gasket:verify-error))))

(check "B12: the switch turns that off"
  (let ((as-ssl:*verify* nil) (as-ssl:*ca-file* nil))
    (equal "ping" (exchange #'send-back))))

(check "B13: connections are counted while they are there"
  (let ((during nil) (after nil))
    (in-loop
      (let ((server (serve (lambda (socket octets)
                             (setf during (stats))
                             (send-back socket octets)))))
        (tcp-ssl-connect "127.0.0.1" (port server) #'ignore-input :data "ping"
                         :event-cb (lambda (event) (declare (ignore event))
                                     (close-tcp-server server)
                                     (delay (lambda () (setf after (stats)) (exit-event-loop))
                                            :time 0.3)))))
    (and (equal during '(:incoming-tcp-connections 1 :outgoing-tcp-connections 1))
         (equal after '(:incoming-tcp-connections 0 :outgoing-tcp-connections 0)))))

(defun serve-encrypted (read-cb &rest arguments)
  (apply #'tcp-ssl-server "127.0.0.1" 0 read-cb :certificate (file "server.pem")
                                                :key (file "encrypted.key") arguments))

(check "B14: a key has a password"
  (equal "ping" (exchange #'send-back :server-maker #'serve-encrypted :server '(:password "sesame"))))

(check-condition "B14: a password that is wrong" (tcp-ssl-error condition)
  (in-loop (serve-encrypted #'ignore-input :password "wrong")))

(check "B14: a password where there is none to be asked for"
  (equal "ping" (exchange #'send-back :server '(:password "unused"))))

(finish)
