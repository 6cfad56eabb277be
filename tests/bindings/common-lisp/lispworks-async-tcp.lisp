;;;; LispWorks' asynchronous states of new connections: connecting, from where and for how long, and accepting.

(load "lispworks-async-pair.lisp")

(defpackage #:lispworks-async-tcp-test
  (:use #:cl #:check #:lispworks-pair #:lispworks-async-pair))

(in-package #:lispworks-async-tcp-test)

(with-collection ())
;; libuv has opened what it keeps.
(defvar *descriptors* (open-descriptors))

(defun closed-port ()
  (let ((socket (comm::open-server-socket 0 :address "127.0.0.1")))
    (prog1 (nth-value 1 (comm:get-socket-address socket))
      (close socket))))

(with-collection ()
  (multiple-value-bind (handle accepted connected)
      (accept-and-connect '(:handle-name "door" :user-info :mine :name "in") '(:name "out" :user-info :yours))
    (destructuring-bind (accepting server) accepted
      (destructuring-bind (client failure) connected
        (check "both are told" (and (eq handle accepting) (null failure)))
        (check "of a handle"
          (and (eq *collection* (comm:accepting-handle-collection handle))
               (equal "door" (comm:accepting-handle-name handle))
               (eq :mine (comm:accepting-handle-user-info handle))
               (integerp (comm:accepting-handle-socket handle))))
        (check "of states"
          (and (equal "in" (comm:async-io-state-name server))
               (equal "out" (comm:async-io-state-name client))
               (eq :yours (comm:async-io-state-user-info client))
               (eql (comm:accepting-handle-local-port handle)
                    (nth-value 1 (comm:async-io-state-peer-address client)))))
        (check "they are connected" (progn (say client "through") (equal "through" (line-of server))))
        (check "a handle is closed at the next turn, and that is told"
          (and (equal (list *collection*)
                      (waiting (done) (comm:close-accepting-handle handle #'done)))
               (null (comm:accepting-handle-socket handle))
               (null (comm:accepting-handle-local-port handle))
               (null (comm:accepting-handle-collection handle))))
        (check "what was accepted goes on" (progn (say server "back") (equal "back" (line-of client))))
        (comm:close-accepting-handle handle)))))

(with-collection ()
  (let* ((socket nil)
         (handle (comm:accept-tcp-connections-creating-async-io-states
                  *collection* nil (lambda (handle given)
                                     (declare (ignore handle))
                                     (setf socket given))
                  :address "127.0.0.1" :create-state nil
                  :init-function (lambda (given)
                                   (check "the socket that listens is told"
                                     (plusp (nth-value 1 (comm:get-socket-address given)))))))
         (state (first (waiting (done)
                         (comm:create-async-io-state-and-connected-tcp-socket
                          *collection* "localhost" (comm:accepting-handle-local-port handle) #'done
                          :ipv6 nil)))))
    (run-until (lambda () socket))
    (check "a program can have the sockets themselves"
      (let ((stream (make-instance 'comm:socket-stream :socket socket :read-timeout 10)))
        (unwind-protect (progn (say state "as a stream")
                               (equal "as a stream" (read-line stream)))
          (close stream :abort t))))
    (check "a port that is taken"
      (eql 98 (comm:socket-error-code
               (condition-of (comm:accept-tcp-connections-creating-async-io-states
                              *collection* (comm:accepting-handle-local-port handle) #'list
                              :address "127.0.0.1")))))
    (check "it is tried for as long as is said"
      (>= (seconds-of (condition-of (comm:accept-tcp-connections-creating-async-io-states
                                     *collection* (comm:accepting-handle-local-port handle) #'list
                                     :address "127.0.0.1" :init-timeout 3/10)))
          3/10))))

(with-collection ()
  (let* ((port (closed-port))
         (peers '())
         (handle (comm:accept-tcp-connections-creating-async-io-states
                  *collection* 0 (lambda (handle state)
                                   (declare (ignore handle))
                                   (push (multiple-value-list (comm:async-io-state-peer-address state))
                                         peers))
                  :address "127.0.0.1")))
    (flet ((connected (host &rest keys)
             (let ((got (waiting (done)
                          (apply #'comm:create-async-io-state-and-connected-tcp-socket
                                 *collection* host (comm:accepting-handle-local-port handle) #'done keys))))
               (unless (second got)
                 (run-until (lambda () peers)))
               (or (second got) (pop peers)))))
      (check "where to connect from"
        (equal (list #x7F000002 port)
               (connected "127.0.0.1" :local-address "127.0.0.2" :local-port port)))
      (check "a port alone" (eql port (second (connected "localhost" :local-port port))))
      (check "IPv4 alone" (eql #x7F000001 (first (connected "localhost" :ipv6 nil))))
      (check "IPv6 alone" (stringp (first (connected "127.0.0.1" :ipv6 t))))
      (check "an address that is not this host's" (stringp (first (connected "127.0.0.1" :local-address
                                                                             "192.0.2.1")))))))

(with-collection ()
  (check "where nobody listens the callback gets arguments for ERROR"
    (destructuring-bind (state failure)
        (waiting (done) (comm:create-async-io-state-and-connected-tcp-socket
                         *collection* "127.0.0.1" (closed-port) #'done))
      (and (typep state 'comm:async-io-state)
           (typep (condition-of (apply #'error failure)) 'error)
           (typep (comm:async-io-state-read-status state) 'comm:socket-error)
           (eql 111 (comm:socket-error-code (comm:async-io-state-read-status state)))
           (null (comm:async-io-ssl-failure-indicator-from-failure-args failure)))))
  (check "a name that there is not"
    (second (waiting (done) (comm:create-async-io-state-and-connected-tcp-socket
                             *collection* "no-such-host.invalid" 1 #'done))))
  (check "a service that there is not"
    (typep (condition-of (comm:create-async-io-state-and-connected-tcp-socket
                          *collection* "127.0.0.1" "no-such-service" #'list))
           'comm:socket-error))
  (check "a descriptor that is none"
    (typep (condition-of (comm:create-async-io-state *collection* 900)) 'comm:socket-error))
  (check "UDP" (condition-of (comm:create-async-io-state *collection* 0 :udp t))))

;;; Time, where the system has no more room for a connection that nobody accepts

(with-collection ()
  (let* ((full (comm::open-server-socket 0 :address "127.0.0.1" :backlog 1))
         (port (nth-value 1 (comm:get-socket-address full)))
         (others (loop repeat 4
                       collect (comm:create-async-io-state-and-connected-tcp-socket
                                *collection* "127.0.0.1" port #'list))))
    (run-until (constantly nil) 1/5)
    (check "connecting ends when its time is over"
      (destructuring-bind (state failure)
          (waiting (done) (comm:create-async-io-state-and-connected-tcp-socket
                           *collection* "127.0.0.1" port #'done :connect-timeout 3/10))
        (and (equal '("Connecting timed out") failure)
             (eq :timeout (comm:async-io-state-read-status state)))))
    (mapc #'comm:close-async-io-state others)
    (close full)))

(check "no descriptor is left open" (eventually (lambda () (>= *descriptors* (open-descriptors)))))

(finish)
