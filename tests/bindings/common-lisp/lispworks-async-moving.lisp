;;;; Sockets that move between LispWorks' streams and asynchronous states, many states at once, and processes
;;;; that share a collection.

(load "lispworks-async-pair.lisp")

(defpackage #:lispworks-async-moving-test
  (:use #:cl #:check #:lispworks-pair #:lispworks-async-pair))

(in-package #:lispworks-async-moving-test)

(with-collection ())
;; libuv has opened what it keeps.
(defvar *descriptors* (open-descriptors))

;;; Streams become states, and states streams

(with-ends (client server)
  (with-collection ()
    (write-string "plain text" client)
    (finish-output client)
    (check "a stream reads ahead" (char= #\p (read-char server)))
    (let ((state (comm:create-async-io-state *collection* server)))
      (check "the state is the stream's" (eq server (comm:async-io-state-object state)))
      (check "and has what that has read"
        (let ((in (make-string 9)))
          (read-and-wait state in :timeout 10)
          (equal "lain text" in)))
      (write-string "more" client)
      (finish-output client)
      (check "closed, it returns how much it has buffered"
        (progn (read-and-wait state (make-string 1))
               (waiting (done) (comm:async-io-state-wait-for-input state #'done))
               (eql 3 (comm:close-async-io-state state :keep-alive-p t))))
      (check "which can be had still"
        (let ((rest (make-string 3)))
          (and (eql 3 (comm:async-io-state-get-buffered-data state rest)) (equal "ore" rest))))
      (check "the stream goes on" (pass-line client server)))))

(with-ends (client server)
  (with-collection ()
    (comm:close-async-io-state (comm:create-async-io-state *collection* server))
    (check "a state closes its stream" (null (comm:socket-stream-socket server)))
    (check "the peer sees that" (eq :end (read-line client nil :end)))))

;;; Between the two worlds, as the manual of 2017 has it in 25.8.5

(with-collection ()
  (let ((state (peer-state "talk")))
    (say state "plain one")
    (line-of state)
    (attach-and-wait state :ssl-side :client :handshake-timeout 10)
    (say state "by ssl")
    (check "as a state, with SSL" (equal "BY SSL" (line-of state)))
    (comm:close-async-io-state state :keep-alive-p t)
    (let ((stream (make-instance 'comm:socket-stream :socket (comm:async-io-state-object state)
                                                     :read-timeout 10)))
      (format stream "plain one~%")
      (force-output stream)
      (check "as a stream, plain" (equal "PLAIN ONE" (read-line stream)))
      (comm:attach-ssl stream :ssl-side :client)
      (format stream "by ssl~%")
      (force-output stream)
      (check "as a stream, with SSL" (equal "BY SSL" (read-line stream)))
      (let* ((socket (comm:replace-socket-stream-socket stream nil))
             (state (comm:create-async-io-state *collection* socket :read-timeout 10)))
        (say state "plain again")
        (check "as a state again" (equal "PLAIN AGAIN" (line-of state)))))))

(with-ssl-states (client server)
  ;; Both ends become streams, and attach again with what is given.
  (let ((client-socket (comm:async-io-state-object client))
        (server-socket (comm:async-io-state-object server))
        (done nil))
    (comm:async-io-state-detach-ssl server (lambda (state) (declare (ignore state)) (setf done t)))
    (comm:async-io-state-detach-ssl client #'list)
    (run-until (lambda () (and done (null (comm:async-io-state-ssl client)))))
    (comm:close-async-io-state client :keep-alive t)
    (comm:close-async-io-state server :keep-alive t)
    (let ((client-stream (make-instance 'comm:socket-stream :socket client-socket :ssl-ctx t :ssl-side :client
                                                            :handshake-timeout 0 :read-timeout 10))
          (server-stream (make-instance 'comm:socket-stream :socket server-socket :ssl-ctx ctx
                                                            :read-timeout 10)))
      (unwind-protect
           (check "SSL on streams of states' sockets"
             (progn (shake client-stream server-stream)
                    (and (pass-line client-stream server-stream) (pass-line server-stream client-stream))))
        (close client-stream :abort t)
        (close server-stream :abort t)))))

;; What the peer has sent before its farewell is not in the way of detaching a stream, and not lost.
(dolist (version '(:tls-v1-2 :tls-v1-3))
  (with-ends (client server)
    (with-ctx (ctx (server-ctx :ssl-ctx version))
      (comm:attach-ssl client :ssl-side :client :handshake-timeout 0)
      (comm:attach-ssl server :ssl-ctx ctx)
      (shake client server)
      (format server "read~%unread~%")
      (finish-output server)
      (check (format nil "~a: the stream reads ahead" version) (equal "read" (read-line client)))
      (format server "not received~%")
      (comm:detach-ssl server :retry-count nil)
      (format server "plain~%")
      (finish-output server)
      (check (format nil "~a: it is detached" version)
        (null (multiple-value-list (comm:detach-ssl client))))
      (check (format nil "~a: what came before is kept" version)
        (and (equal "unread" (read-line client)) (equal "not received" (read-line client))))
      (check (format nil "~a: plain text follows" version)
        (and (equal "plain" (read-line client)))))))

#+thread-support
(with-ends (client server)
  (with-ctx (ctx (server-ctx))
    (comm:attach-ssl client :ssl-side :client :handshake-timeout 0)
    (comm:attach-ssl server :ssl-ctx ctx)
    (shake client server)
    (let* ((peer (bordeaux-threads:make-thread
                  (lambda ()
                    (sleep 1/10)
                    (read-line server nil)
                    (comm:detach-ssl server)
                    (write-line "plain" server)
                    (finish-output server))))
           (socket (comm:replace-socket-stream-socket client nil)))
      (bordeaux-threads:join-thread peer)
      (check "a stream whose socket is taken waits for the peer's farewell"
        (with-collection ()
          (equal "plain" (line-of (comm:create-async-io-state *collection* socket :read-timeout 10))))))))

(check "SSL on a stream is to be detached before"
  (with-ends (client server)
    (with-collection ()
      (comm:attach-ssl client :ssl-side :client :handshake-timeout 0)
      (mentions (princ-to-string (condition-of (comm:create-async-io-state *collection* client)))
                "REPLACE-SOCKET-STREAM-SOCKET"))))

;;; Many

(defun echo (state)
  (comm:async-io-state-read-with-checking
   state (lambda (state buffer end)
           (let ((octets (subseq buffer 0 end)))
             (if (comm:async-io-state-read-status state)
                 (comm:close-async-io-state state)
                 (progn (comm:async-io-state-discard state end)
                        (comm:async-io-state-write-buffer state octets #'list)))))
   :element-type '(unsigned-byte 8)))

(defun ask (state size done)
  "Sends SIZE octets and calls DONE with whether they come back."
  (let ((out (all-octets size))
        (in (make-array size :element-type '(unsigned-byte 8))))
    (comm:async-io-state-write-buffer state out #'list)
    (comm:async-io-state-read-buffer state in (lambda (state buffer count)
                                                (declare (ignore state count))
                                                (funcall done (equalp out buffer))))))

(defun echoes (count)
  "How many of COUNT states by SSL get back what they send."
  (let ((good 0) (over 0))
    (with-collection ()
      (with-ctx (ctx (server-ctx))
        (let ((handle (comm:accept-tcp-connections-creating-async-io-states
                       *collection* 0 (lambda (handle state) (declare (ignore handle)) (echo state))
                       :address "127.0.0.1" :backlog 512 :ssl-ctx ctx :queue-output t)))
          (dotimes (index count)
            (comm:create-async-io-state-and-connected-tcp-socket
             *collection* "127.0.0.1" (comm:accepting-handle-local-port handle)
             (lambda (state failure)
               (if failure
                   (incf over)
                   (ask state 3000 (lambda (same)
                                     (incf over)
                                     (when same (incf good))))))
             :ssl-ctx t :user-info index))
          (run-until (lambda () (= over count)) 120))))
    good))

(check "200 states by SSL in one collection, and as many that answer them" (eql 200 (echoes 200)))
(let ((ssls (objects-alive :ssl))
      (contexts (objects-alive :ssl-ctx)))
  (check "what they were made of is freed"
    (and (eql 20 (echoes 20))
         (eql ssls (objects-alive :ssl))
         (eql contexts (objects-alive :ssl-ctx)))))

;;; Processes

(defun gathered (count function)
  "Calls FUNCTION with numbers below COUNT in as many processes. The list of what these return."
  (mapcar #'bordeaux-threads:join-thread
          (loop for index below count
                collect (let ((index index))
                          (bordeaux-threads:make-thread (lambda () (funcall function index)))))))

(defmacro awaited ((callback) &body body)
  "Evaluates BODY, where CALLBACK is a function that another process is to call. What it gets, a list; or NIL."
  `(let ((got nil))
     (flet ((,callback (&rest arguments) (setf got arguments)))
       ,@body
       (eventually (lambda () got)))))

(defun ended-p (collection)
  (eventually (lambda () (not (comm:wait-state-collection-alive-p collection)))))

(defun ask-from-here (handle index)
  "Connects by SSL, and has octets come back, from a process that is not the collection's."
  (destructuring-bind (state failure)
      (awaited (done) (comm:create-async-io-state-and-connected-tcp-socket
                       (comm:accepting-handle-collection handle) "127.0.0.1"
                       (comm:accepting-handle-local-port handle) #'done :ssl-ctx t :user-info index))
    (let ((out (all-octets (+ 1000 index)))
          (in (make-array (+ 1000 index) :element-type '(unsigned-byte 8))))
      (and (null failure)
           (awaited (done)
             (comm:async-io-state-read-buffer state in #'done)
             (comm:async-io-state-write-buffer state out #'list))
           (equalp in out)
           (eq state (first (awaited (done) (comm:async-io-state-abort-and-close
                                             state :close-callback #'done))))))))

(defun check-processes ()
  (let ((collection (comm:create-and-run-wait-state-collection "of the tests"))
        (ctx (server-ctx)))
    (check "it is alive" (comm:wait-state-collection-alive-p collection))
    (check "its process is named"
      (let ((names '()))
        (awaited (done) (comm:apply-in-wait-state-collection-process
                         collection (lambda ()
                                      (push (bordeaux-threads:thread-name
                                             (bordeaux-threads:current-thread))
                                            names)
                                      (done))))
        (equal '("Loop Collection of the tests") names)))
    (let ((handle (comm:accept-tcp-connections-creating-async-io-states
                   collection 0 (lambda (handle state) (declare (ignore handle)) (echo state))
                   :address "127.0.0.1" :ssl-ctx ctx :queue-output t :backlog 64)))
      (check "four processes begin operations at a time"
        (equal '(t t t t) (gathered 4 (lambda (index)
                                        (loop repeat 10 always (ask-from-here handle index))))))
      (check "messages of four processes are not lost"
        (let ((count 0))
          (gathered 4 (lambda (index)
                        (declare (ignore index))
                        (loop repeat 500
                              do (comm:apply-in-wait-state-collection-process
                                  collection (lambda () (incf count))))))
          (eventually (lambda () (= 2000 count))))))
    (check "stopped, it ends" (progn (comm:wait-state-collection-stop-loop collection) (ended-p collection)))
    (check "what has ended takes no messages"
      (mentions (princ-to-string (condition-of (comm:apply-in-wait-state-collection-process
                                                collection #'list)))
                "closed"))
    (comm:destroy-ssl-ctx ctx))
  (let* ((seen nil)
         (collection (comm:create-and-run-wait-state-collection
                      "with a handler" :handler (lambda (condition)
                                                  (setf seen (princ-to-string condition))
                                                  (abort condition)))))
    (comm:apply-in-wait-state-collection-process collection #'error "This one.")
    (check "errors go to the handler, and the loop goes on"
      (and (awaited (done) (comm:apply-in-wait-state-collection-process collection #'done 1))
           (equal "This one." seen)))
    (comm:wait-state-collection-stop-loop collection)
    (check "stopped at once, it ends" (ended-p collection)))
  (dolist (handler '(:abort t))
    (let* ((written (make-string-output-stream))
           (collection (let ((*error-output* written))
                         (comm:create-and-run-wait-state-collection "quiet" :handler handler))))
      (comm:apply-in-wait-state-collection-process
       collection (lambda ()
                    (let ((*error-output* written))
                      (error "That one."))))
      (check (format nil "~(~s~) aborts~:[~;, and writes what~]" handler (eq handler t))
        (and (awaited (done) (comm:apply-in-wait-state-collection-process collection #'done 1))
             (eq (eq handler t)
                 (and (search "That one." (get-output-stream-string written)) t))))
      (comm:wait-state-collection-stop-loop collection)
      (ended-p collection)))
  (let ((collection (comm:make-wait-state-collection)))
    (check "one can be run by a process of one's own, and is stopped from another"
      (let ((thread (bordeaux-threads:make-thread
                     (lambda () (comm:loop-processing-wait-state-collection collection)))))
        (and (awaited (done) (comm:apply-in-wait-state-collection-process collection #'done 1))
             (progn (comm:wait-state-collection-stop-loop collection)
                    (bordeaux-threads:join-thread thread)
                    t))))
    (close (comm::collection-event-loop collection))))

#+thread-support
(check-processes)
#-thread-support
(progn
  (check "without threads that is said"
    (mentions (princ-to-string (condition-of (comm:create-and-run-wait-state-collection "none"))) "no threads"))
  (format t "~&skipped: processes that share a collection: this Lisp has no threads~%"))

(check "no descriptor is left open"
  (trivial-garbage:gc :full t)
  (eventually (lambda () (>= *descriptors* (open-descriptors)))))

(finish)
