;;;; Collections, run by the one thread that there is, and two ends of a connection in one, for the tests of
;;;; LispWorks' asynchronous states.

(load "lispworks-pair.lisp")

(defpackage #:lispworks-async-pair
  (:use #:cl #:check #:lispworks-pair)
  (:export #:*collection* #:with-collection #:run-until #:waiting #:with-states #:octets #:all-octets
           #:more-than-fits
           #:write-and-wait #:read-and-wait #:line-of #:say #:peer-state #:attach-and-wait #:detach-and-wait
           #:handshake-and-wait #:accept-and-connect #:passes-p #:with-ssl-states #:ctx))

(in-package #:lispworks-async-pair)

(defvar *collection*)

(defmacro with-collection (() &body body)
  "Evaluates BODY with a collection, and closes what is in it, and its loop, which the garbage collector would."
  `(let ((*collection* (comm:make-wait-state-collection)))
     (unwind-protect (progn ,@body)
       (comm:close-wait-state-collection *collection*)
       (close (comm::collection-event-loop *collection*)))))

(defun run-until (function &optional (seconds 20))
  "Runs the collection until FUNCTION returns true, which is returned, or SECONDS have passed."
  (let ((end (+ (get-internal-real-time) (ceiling (* seconds internal-time-units-per-second)))))
    (comm::set-alarm *collection* end (lambda ()))
    (loop
      (let ((value (funcall function)))
        (cond (value (return value))
              ((>= (get-internal-real-time) end) (return nil))))
      (comm:wait-for-wait-state-collection *collection*)
      (comm:call-wait-state-collection *collection*))))

(defmacro waiting ((callback) &body body)
  "Evaluates BODY, where CALLBACK is a function that is to be called, runs the collection until that has
happened, and returns what it was called with, a list; or NIL."
  (let ((arguments (gensym)) (called (gensym)))
    `(let ((,arguments nil) (,called nil))
       (flet ((,callback (&rest arguments)
                (setf ,arguments arguments ,called t)))
         ,@body
         (and (run-until (lambda () ,called)) ,arguments)))))

(defmacro with-states ((client server &rest settings) &body body)
  "Evaluates BODY in a collection with both ends of a plain connection, asynchronous states."
  `(with-collection ()
     (multiple-value-bind (client-socket server-socket) (descriptors)
       (let ((,client (comm:create-async-io-state *collection* client-socket ,@settings))
             (,server (comm:create-async-io-state *collection* server-socket ,@settings)))
         ,@body))))

(defun octets (&rest values)
  (coerce values '(simple-array (unsigned-byte 8) (*))))

(defun all-octets (count)
  "A vector of COUNT octets in which each place can be told from its neighbours."
  (let ((octets (make-array count :element-type '(unsigned-byte 8))))
    (dotimes (index count octets)
      (setf (aref octets index) (mod (+ index (floor index 251)) 256)))))

;;; CLISP would interpret it.
(compile 'all-octets)

(defun more-than-fits ()
  "More octets than sockets hold, and fewer than the 16 Mi that CLISP can have."
  (make-array 16000000 :element-type '(unsigned-byte 8) :initial-element 1))

(defun write-and-wait (state buffer &rest keys)
  "How much was written."
  (third (waiting (done)
           (apply #'comm:async-io-state-write-buffer state buffer #'done keys))))

(defun read-and-wait (state buffer &rest keys)
  "How much was read."
  (third (waiting (done)
           (apply #'comm:async-io-state-read-buffer state buffer #'done keys))))

(defun say (state line)
  (write-and-wait state (format nil "~a~%" line)))

(defun line-of (state)
  "The next line that STATE gets; or what its status is."
  (let ((line nil))
    (comm:async-io-state-read-with-checking
     state
     (lambda (state buffer end)
       (let ((newline (position #\Newline buffer :end end)))
         (cond (newline
                (setf line (coerce (subseq buffer 0 newline) 'simple-string))
                (comm:async-io-state-finish state (1+ newline)))
               ((comm:async-io-state-read-status state)
                (setf line (comm:async-io-state-read-status state)))))))
    (run-until (lambda () line))))

(defun attach-and-wait (state &rest keys)
  "NIL or what has failed, a list; :NEVER where the callback is not called."
  (let ((arguments (waiting (done)
                     (apply #'comm:async-io-state-attach-ssl state #'done keys))))
    (if arguments (second arguments) :never)))

(defun detach-and-wait (state)
  (eq state (first (waiting (done)
                     (comm:async-io-state-detach-ssl state #'done)))))

(defun handshake-and-wait (&rest states)
  "The handshakes of STATES, at a time. True if all of them are done."
  (let ((left (length states)) (failed nil))
    (dolist (state states)
      (comm:async-io-state-handshake state (lambda (state failure)
                                             (declare (ignore state))
                                             (decf left)
                                             (when failure (setf failed t)))
                                     20))
    (and (run-until (lambda () (zerop left)))
         (not failed))))

(defun peer-state (&rest words)
  "A plain state that is connected to the peer in C, which was told WORDS."
  (let ((state (first (waiting (done)
                        (comm:create-async-io-state-and-connected-tcp-socket
                         *collection* "127.0.0.1" (parse-integer (setting "GASKET_TEST_PEER_PORT"))
                         #'done :read-timeout 10 :write-timeout 10)))))
    (say state (format nil "~{~a~^ ~}" words))
    state))

(defun accept-and-connect (accept-keys connect-keys)
  "The accepting handle, and what the callbacks of both sides got, lists."
  (let* ((accepted nil)
         (handle (apply #'comm:accept-tcp-connections-creating-async-io-states
                        *collection* 0 (lambda (&rest arguments) (setf accepted arguments))
                        :address "127.0.0.1" accept-keys))
         (connected (waiting (done)
                      (apply #'comm:create-async-io-state-and-connected-tcp-socket
                             *collection* "127.0.0.1" (comm:accepting-handle-local-port handle)
                             #'done connect-keys))))
    (run-until (lambda () accepted))
    (values handle accepted connected)))

(defun passes-p (from to)
  "True if a line comes through. Where the handshake is left to it, both sides are needed for that."
  (let ((line (format nil "line ~d" (random 1000000))))
    (comm:async-io-state-write-buffer from (format nil "~a~%" line) #'list)
    (equal line (line-of to))))

(defmacro with-ssl-states ((client server &rest settings) &body body)
  "Evaluates BODY with both ends of a connection by SSL, whose handshake is done."
  `(with-states (,client ,server :read-timeout 10 :write-timeout 10 ,@settings)
     (with-ctx (ctx (server-ctx))
       (attach-and-wait ,client :ssl-side :client :handshake-timeout 0)
       (attach-and-wait ,server :ssl-ctx ctx)
       (handshake-and-wait ,client ,server)
       ,@body
       (comm:close-async-io-state ,client)
       (comm:close-async-io-state ,server))))
