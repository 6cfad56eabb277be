;;;; LispWorks' SSL on asynchronous states: its keywords, attaching and detaching in the middle of a
;;;; conversation, and how it ends.

(load "lispworks-async-pair.lisp")

(defpackage #:lispworks-async-ssl-test
  (:use #:cl #:check #:lispworks-pair #:lispworks-async-pair))

(in-package #:lispworks-async-ssl-test)

(with-collection ())
;; libuv has opened what it keeps.
(defvar *descriptors* (open-descriptors))

(defun server-with-ctx (ctx)
  (list :ssl-ctx ctx))

;;; The keywords, cell by cell of the table of 2017. Each way makes a client and a server, states by SSL.

(defun left-p (keys)
  "True if the handshake is left to the first operation."
  (let ((timeout (getf keys :handshake-timeout)))
    (and timeout (not (plusp timeout)))))

(defun begin-handshake (got client-keys)
  "Has the server whose callback has GOT what it has do its handshake, if the client does its own. Returns a
function that tells whether that is over."
  (let ((over (or (second got) (left-p client-keys))))
    (unless over
      (comm:async-io-state-handshake (first got) (lambda (state failure)
                                                   (declare (ignore state failure))
                                                   (setf over t))
                                     10))
    (lambda () over)))

(defun by-attach (client-keys server-keys)
  "What both callbacks got."
  (multiple-value-bind (client-socket server-socket) (descriptors)
    (let* ((client (comm:create-async-io-state *collection* client-socket :read-timeout 10))
           (server (comm:create-async-io-state *collection* server-socket :read-timeout 10))
           (server-got (list server (apply #'attach-and-wait server server-keys)))
           (over (begin-handshake server-got client-keys))
           (client-got nil))
      (apply #'comm:async-io-state-attach-ssl client (lambda (&rest all) (setf client-got all))
             :ssl-side :client client-keys)
      (when (second server-got)
        (comm:close-async-io-state server))
      (run-until (lambda () (and client-got (funcall over))))
      (values client-got server-got))))

(defun by-connecting (client-keys server-keys)
  (let* ((server-got nil) (client-got nil) (over nil)
         (handle (apply #'comm:accept-tcp-connections-creating-async-io-states *collection* 0
                        (lambda (handle state)
                          (declare (ignore handle))
                          (setf server-got (list state nil)
                                over (begin-handshake server-got client-keys)))
                        :address "127.0.0.1"
                        :ssl-error-callback (lambda (handle failure)
                                              (setf server-got (list handle failure)
                                                    over (constantly t)))
                        server-keys)))
    (apply #'comm:create-async-io-state-and-connected-tcp-socket *collection* "127.0.0.1"
           (comm:accepting-handle-local-port handle) (lambda (&rest all) (setf client-got all))
           :read-timeout 10 client-keys)
    (run-until (lambda () (and server-got client-got (funcall over))))
    (comm:close-accepting-handle handle)
    (values client-got server-got)))

(defun configure-server (ctx)
  (comm:ssl-ctx-use-certificate-file ctx (file "server.pem") comm:ssl_filetype_pem)
  (comm:ssl-ctx-use-privatekey-file ctx (file "server.key") comm:ssl_filetype_pem))

(defun open-p (got)
  (and (typep (first got) 'comm:async-io-state) (null (second got))))

(defun close-both (one other)
  (dolist (got (list one other))
    (when (typep (first got) 'comm:async-io-state)
      (comm:close-async-io-state (first got)))))

(defmacro with-both ((client server form) &body body)
  `(multiple-value-bind (,client ,server) ,form
     (unwind-protect (progn ,@body)
       (close-both ,client ,server))))

(loop for (client-way server-way function) in '(("async-io-state-attach-ssl" "async-io-state-attach-ssl" by-attach)
                                                ("create-async-io-state-and-connected-tcp-socket"
                                                 "accept-tcp-connections-creating-async-io-states"
                                                 by-connecting))
      do
  (flet ((name (way cell &optional more)
           (format nil "2017 ~a ~(~s~)~@[: ~a~]" way cell more)))
    (with-collection ()
      (with-ctx (ctx (server-ctx))
        (with-both (client server (funcall function '(:ssl-ctx t) (server-with-ctx ctx)))
          (check (name client-way :ssl-ctx "a symbol")
            (and (open-p client)
                 (typep (comm:async-io-state-ssl (first client)) 'comm:ssl-pointer)
                 (typep (comm:async-io-state-ctx (first client)) 'comm:ssl-ctx-pointer)
                 (eq :client (comm:async-io-state-ssl-side (first client)))
                 (passes-p (first client) (first server))))
          (check (name server-way :ssl-ctx "an SSL-CTX-POINTER")
            (and (open-p server)
                 (fli:pointer-eq ctx (comm:async-io-state-ctx (first server)))
                 (eq :server (comm:async-io-state-ssl-side (first server)))
                 (passes-p (first server) (first client))))
          (check "questions about connections, of states"
            (and (eq :tls-v1-3 (comm:ssl-connection-protocol-version (first client)))
                 (equal "localhost"
                        (second (assoc :subject-common-name
                                       (first (comm:ssl-connection-get-peer-certificates-data
                                               (first client)))))))))
        (check (name server-way :ssl-ctx "what was given is not freed")
          (plusp (comm:set-ssl-ctx-options ctx :no_tlsv1 t)))
        (let ((clients '()) (ssls '()))
          (with-both (client server (funcall function
                                            (list :ssl-ctx t
                                                  :ctx-configure-callback (lambda (ctx) (push ctx clients))
                                                  :ssl-configure-callback (lambda (ssl) (push ssl ssls)))
                                            (server-with-ctx ctx)))
            (check (name client-way :ctx-configure-callback)
              (and (= 1 (length clients))
                   (fli:pointer-eq (first clients) (comm:async-io-state-ctx (first client)))))
            (check (name client-way :ssl-configure-callback)
              (and (= 1 (length ssls))
                   (fli:pointer-eq (first ssls) (comm:async-io-state-ssl (first client)))))))
        (let ((ssls '()))
          (with-both (client server (funcall function '(:ssl-ctx t)
                                            (list :ssl-ctx t :ssl-side :both
                                                  :ctx-configure-callback #'configure-server
                                                  :ssl-configure-callback
                                                  (lambda (ssl)
                                                    (push ssl ssls)
                                                    (comm:ssl-set-accept-state ssl)))))
            (check (name server-way :ssl-side)
              (and (open-p server) (eq :both (comm:async-io-state-ssl-side (first server)))
                   (passes-p (first server) (first client))))
            (check (name server-way :ctx-configure-callback "it has configured a server") (open-p client))
            (check (name server-way :ssl-configure-callback) (= 1 (length ssls)))))
        (with-both (client server (funcall function '(:ssl-ctx t :handshake-timeout 20)
                                          (list* :handshake-timeout 20 (server-with-ctx ctx))))
          (check (name client-way :handshake-timeout "enough of it")
            (and (open-p client) (shaken-p (first client))))
          (check (name server-way :handshake-timeout "a server's handshake is left to it") (open-p server)))
        (dolist (timeout '(0 -1))
          (with-both (client server (funcall function (list :ssl-ctx t :handshake-timeout timeout)
                                            (server-with-ctx ctx)))
            (check (name client-way :handshake-timeout (format nil "~d: it is left to the first operation"
                                                               timeout))
              (and (open-p client) (not (shaken-p (first client)))
                   (passes-p (first client) (first server))
                   (shaken-p (first client))))))
        (with-both (client server (funcall function (list :ssl-ctx t) '(:ssl-ctx :v3)))
          (check (name server-way :ssl-error-callback "what cannot be had is told")
            (typep (comm:async-io-ssl-failure-indicator-from-failure-args (second server))
                   'comm:ssl-failure))
          (check "the client's fails, too"
            (typep (comm:async-io-ssl-failure-indicator-from-failure-args (second client))
                   'comm:ssl-condition)))
        (let ((context (comm:create-ssl-client-context
                        :openssl-trusted-file (file "root.pem")
                        :verify-callback (lambda (connection)
                                           (typep connection 'comm:async-io-state)))))
          (with-both (client server (funcall function (list :ssl-ctx context) (server-with-ctx ctx)))
            (check (name client-way :ssl-ctx "an abstract context, whose callback gets the state")
              (and (open-p client) (passes-p (first client) (first server))))))
        (let ((context (comm:create-ssl-client-context :verify-callback (constantly nil))))
          (with-both (client server (funcall function (list :ssl-ctx context) (server-with-ctx ctx)))
            (check (name client-way :ssl-ctx "an abstract context that refuses")
              (typep (comm:async-io-ssl-failure-indicator-from-failure-args (second client))
                     'comm:ssl-verification-failure))))))))

(with-collection ()
  (let ((silent (comm::open-server-socket 0 :address "127.0.0.1")))
    (unwind-protect
         (let ((port (nth-value 1 (comm:get-socket-address silent))))
           (check "2017 create-async-io-state-and-connected-tcp-socket :handshake-timeout: too short"
             (destructuring-bind (state failure)
                 (waiting (done)
                   (comm:create-async-io-state-and-connected-tcp-socket
                    *collection* "127.0.0.1" port #'done :ssl-ctx t :handshake-timeout 1/5))
               (and (equal '("Handshake timed out") failure)
                    (eq :timeout (comm:async-io-ssl-failure-indicator-from-failure-args failure))
                    (eq :timeout (comm:async-io-state-read-status state))
                    (null (comm:async-io-state-ssl state)))))
           (check "2017 async-io-state-attach-ssl :handshake-timeout: too short"
             (let ((state (first (waiting (done)
                                   (comm:create-async-io-state-and-connected-tcp-socket
                                    *collection* "127.0.0.1" port #'done)))))
               (and (equal '("Handshake timed out")
                           (attach-and-wait state :ssl-side :client :handshake-timeout 1/5))
                    (null (comm:async-io-state-ssl-side state))))))
      (close silent))))

;;; The program's own SSL

(with-states (client server :read-timeout 10)
  (with-ctx (ctx (server-ctx))
    (with-ctx (own (client-ctx))
      (let ((ssl (comm:ssl-new own)))
        (comm:ssl-set-connect-state ssl)
        (dotimes (round 2)
          (check "the program's own SSL can be attached"
            (null (attach-and-wait client :ssl-ctx ssl
                                   :ssl-configure-callback (lambda (ssl) (declare (ignore ssl)) (error "No.")))))
          (check "it is what was given"
            (and (fli:pointer-eq ssl (comm:async-io-state-ssl client))
                 (null (comm:async-io-state-ssl-side client))))
          (attach-and-wait server :ssl-ctx ctx)
          (check "its handshake is not done by itself"
            (and (not (shaken-p client)) (handshake-and-wait client server) (passes-p client server)))
          (let ((left 2))
            (comm:async-io-state-detach-ssl client (lambda (state) (declare (ignore state)) (decf left)))
            (comm:async-io-state-detach-ssl server (lambda (state) (declare (ignore state)) (decf left)))
            (run-until (lambda () (zerop left))))
          (check "and is not freed" (equal "TLSv1.3" (comm:ssl-get-version ssl)))
          (gasket:ssl-clear (comm::object-for ssl "SSL"))
          (comm:ssl-set-connect-state ssl))
        (comm:destroy-ssl ssl)))))

;;; Attaching and detaching, with a peer that does the same with OpenSSL in C

(with-collection ()
  (let ((state (peer-state "talk")))
    (loop for round from 1 to 2
          do (say state "plain one")
             (check (format nil "plain text, round ~d" round) (equal "PLAIN ONE" (line-of state)))
             (check "nothing is attached" (null (comm:async-io-state-ssl-side state)))
             (check (format nil "attached, round ~d" round)
               (null (attach-and-wait state :ssl-side :client :handshake-timeout 10)))
             (check "it cannot be attached twice"
               (condition-of (comm:async-io-state-attach-ssl state #'list)))
             (say state "by ssl")
             (check (format nil "SSL, round ~d" round) (equal "BY SSL" (line-of state)))
             (check (format nil "detached, round ~d" round) (detach-and-wait state))
             (check "nothing is attached then"
               (and (null (comm:async-io-state-ssl state)) (null (comm:async-io-state-ctx state))
                    (null (comm:async-io-state-ssl-side state))
                    (null (comm:async-io-state-read-status state)))))
    (check "detaching what is not attached is told, too" (detach-and-wait state))
    (say state "plain again")
    (check "plain text again" (equal "PLAIN AGAIN" (line-of state)))))

(with-collection ()
  (with-ctx (ctx (server-ctx))
    (let* ((state nil)
           (handle (comm:accept-tcp-connections-creating-async-io-states
                    *collection* 0 (lambda (handle new) (declare (ignore handle)) (setf state new))
                    :address "127.0.0.1"))
           (control (peer-state "back" (comm:accepting-handle-local-port handle))))
      (run-until (lambda () state))
      (loop for round from 1 to 2
            do (check (format nil "as the server: plain text, round ~d" round)
                 (equal "plain" (line-of state)))
               (say state "answered")
               (attach-and-wait state :ssl-ctx ctx)
               (check (format nil "as the server: SSL, round ~d" round) (equal "answered" (line-of state)))
               (say state "over SSL")
               (check (format nil "as the server: detached, round ~d" round)
                 (and (detach-and-wait state) (null (comm:async-io-state-read-status state)))))
      (check "as the server: plain text again" (equal "over SSL" (line-of state)))
      (say state "end")
      (comm:close-async-io-state control))))

(with-collection ()
  (with-ctx (ctx (server-ctx))
    (multiple-value-bind (client-socket server-socket) (descriptors)
      (let ((client (comm:create-async-io-state *collection* client-socket :read-timeout 10))
            (got nil))
        (say client "starttls")
        (comm:async-io-state-attach-ssl client (lambda (&rest all) (setf got all)) :ssl-side :client)
        (run-until (constantly nil) 1/5)
        ;; The client's hello is there with the last line of plain text.
        (let ((server (comm:create-async-io-state *collection* server-socket :read-timeout 10)))
          (check "the last plain line" (equal "starttls" (line-of server)))
          (check "what was read of SSL is buffered"
            (plusp (comm:async-io-state-buffered-data-length server)))
          (check "and not lost"
            (and (null (attach-and-wait server :ssl-ctx ctx))
                 (handshake-and-wait server)
                 (run-until (lambda () got))
                 (null (second got))
                 (passes-p client server) (passes-p server client))))))))

(with-ssl-states (client server)
  (say server "unread")
  (let ((client-done nil) (server-done nil))
    ;; The client's farewell crosses a line of the server's, which says farewell and goes on in plain text.
    (comm:async-io-state-detach-ssl client (lambda (state) (declare (ignore state)) (setf client-done t)))
    (comm:async-io-state-detach-ssl
     server (lambda (state)
              (comm:async-io-state-write-buffer state (format nil "plain~%")
                                                (lambda (&rest all)
                                                  (declare (ignore all))
                                                  (setf server-done t)))))
    (check "both detach" (run-until (lambda () (and client-done server-done)))))
  (check "what came before the farewell is kept, in order" (equal "unread" (line-of client)))
  (check "and what is plain behind it" (equal "plain" (line-of client)))
  (check "the connection goes on" (and (passes-p client server) (passes-p server client)))
  (check "with SSL again"
    (with-ctx (other (server-ctx))
      (attach-and-wait client :ssl-side :client :handshake-timeout 0)
      (attach-and-wait server :ssl-ctx other)
      (prog1 (and (handshake-and-wait client server) (passes-p client server))
        (comm:close-async-io-state server)))))

(with-ssl-states (client server)
  (setf (comm:async-io-state-read-timeout client) 3/10)
  (check "a peer that does not answer the farewell is not waited for for ever"
    (and (detach-and-wait client)
         (eq :timeout (comm:async-io-state-read-status client))
         (null (comm:async-io-state-ssl client))))
  (check "the peer reads the end" (eq :eof (line-of server))))

;;; How it ends

(dolist (version '("1.2" "1.3"))
  (loop for (action type) in '(("notify" (eql :eof)) ("cut" comm:ssl-error) ("reset" comm:ssl-error)
                               ("garbage" comm:ssl-failure))
        do (with-collection ()
             (let ((state (peer-state "do" action version)))
               (attach-and-wait state :ssl-side :client :handshake-timeout 10)
               (check (format nil "~a ~a: what was sent before" version action)
                 (equal "hello" (line-of state)))
               (say state "go on")
               (check (format nil "~a ~a: its status" version action)
                 (typep (line-of state) type))
               (check (format nil "~a ~a: it stays" version action)
                 (typep (line-of state) type))))))

(with-collection ()
  (let ((state (peer-state "do" "plain" "1.3")))
    (check "a peer that does not speak SSL"
      (let ((failure (attach-and-wait state :ssl-side :client :handshake-timeout 10)))
        (and (typep (comm:async-io-ssl-failure-indicator-from-failure-args failure) 'comm:ssl-failure)
             (null (comm:async-io-state-ssl state))
             (typep (condition-of (apply #'error failure)) 'error)))))
  (let ((state (peer-state "do" "early-notify" "1.3")))
    (check "a peer that says farewell at once"
      (let ((failure (attach-and-wait state :ssl-side :client :handshake-timeout 10)))
        (and failure (null (comm:async-io-state-ssl state))))))
  (let ((state (peer-state "do" "one-cipher" "1.2")))
    (check "nothing in common"
      (typep (comm:async-io-ssl-failure-indicator-from-failure-args
              (attach-and-wait state :ssl-side :client :handshake-timeout 10
                               :ssl-configure-callback
                               (lambda (ssl) (comm:set-cipher-list ssl "ECDHE-RSA-AES256-GCM-SHA384"))))
             'comm:ssl-version-or-cipher-mismatch)))
  (let ((state (peer-state "do" "echo" "1.3")))
    (check "a certificate that is not trusted"
      (let ((condition (comm:async-io-ssl-failure-indicator-from-failure-args
                        (attach-and-wait state :ssl-side :client :handshake-timeout 10
                                         :ctx-configure-callback
                                         (lambda (ctx) (comm:set-verification-mode ctx :client :always))))))
        (typep condition 'comm:ssl-verification-failure))))
  (let ((state (peer-state "do" "echo" "1.3")))
    (check "an error of the program's callback is what has failed"
      (mentions (princ-to-string (second (attach-and-wait
                                          state :ssl-side :client :handshake-timeout 10
                                          :ctx-configure-callback
                                          (lambda (ctx)
                                            (comm:set-verification-mode
                                             ctx :client :always
                                             (lambda (ok store)
                                               (declare (ignore ok store))
                                               (error "My own.")))))))
                "My own"))
    (check "an error in configuring is, too"
      (mentions (princ-to-string (second (attach-and-wait
                                          state :ctx-configure-callback
                                          (lambda (ctx) (declare (ignore ctx)) (error "Not mine.")))))
                "Not mine")))
  (let ((state (peer-state "do" "silent" "1.3")))
    (check "SSL is for states that do nothing else"
      (progn (comm:async-io-state-read-buffer state (octets 0) #'list)
             (and (condition-of (comm:async-io-state-attach-ssl state #'list))
                  (condition-of (comm:async-io-state-detach-ssl state #'list)))))
    (check "a handshake is for states with SSL" (condition-of (comm:async-io-state-handshake state #'list)))
    (check "what is aborted is told"
      (let ((told nil))
        (waiting (done) (comm:async-io-state-abort state #'done :io))
        (comm:async-io-state-attach-ssl state #'list :ssl-side :client)
        (run-until (constantly nil) 1/10)
        (comm:async-io-state-abort state (lambda (&rest all) (setf told all)))
        (run-until (lambda () told))
        (and (eq state (first told)) (consp (second told))
             (null (comm:async-io-state-ssl state)))))))

(with-ssl-states (client server)
  (check "a handshake that is done is done" (handshake-and-wait client))
  (check "input cannot be waited for with SSL"
    (condition-of (comm:async-io-state-wait-for-input client #'list)))
  (check "a read by SSL ends when its time is over"
    (and (eql 0 (read-and-wait client (octets 0) :timeout 1/5))
         (eq :timeout (comm:async-io-state-read-status client))))
  (check "and can be begun again"
    (progn (setf (comm:async-io-state-read-timeout client) 10)
           (passes-p server client)))
  (check "a write by SSL that nobody takes ends when its time is over"
    (let ((count (write-and-wait client (more-than-fits) :timeout 3/10)))
      (and (< 0 count 16000000) (eq :timeout (comm:async-io-state-write-status client))))))

(with-ssl-states (client server)
  (check "much, both ways at once, by SSL"
    (let* ((out (all-octets 2000000))
           (one (make-array 2000000 :element-type '(unsigned-byte 8)))
           (other (make-array 2000000 :element-type '(unsigned-byte 8)))
           (left 4))
      (flet ((done (state buffer count)
               (declare (ignore state buffer))
               (when (= count 2000000) (decf left))))
        (comm:async-io-state-write-buffer client out #'done :timeout 100)
        (comm:async-io-state-write-buffer server out #'done :timeout 100)
        (comm:async-io-state-read-buffer client one #'done :timeout 100)
        (comm:async-io-state-read-buffer server other #'done :timeout 100)
        (and (run-until (lambda () (zerop left)) 100)
             (equalp out one) (equalp out other))))))

(with-ssl-states (client server)
  (comm:close-async-io-state client)
  (check "a state that is closed says farewell" (eq :eof (line-of server))))

(check "no descriptor is left open" (eventually (lambda () (>= *descriptors* (open-descriptors)))))

(finish)
