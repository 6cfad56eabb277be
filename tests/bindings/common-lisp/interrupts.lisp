;;;; Interrupts of what waits, on the Lisps that have them: the wait ends soon, the stream can be used
;;;; further, and nothing is lost.

(load "check.lisp")
(handler-bind ((warning #'muffle-warning))
  (asdf:load-system "bordeaux-threads" :verbose nil))

(defpackage #:interrupts-test
  (:use #:cl #:check))

(in-package #:interrupts-test)

(defvar *port* (parse-integer (setting "GASKET_TEST_PORT")))
(defvar *trusting* (gasket:make-context :ca-file (setting "GASKET_TEST_CERTIFICATE")))
(defvar *serving* (gasket:make-context :side :server :certificate (setting "GASKET_TEST_CERTIFICATE")))

(defun connected (command)
  (let ((stream (gasket:connect "localhost" *port* :context *trusting* :timeout 60)))
    (write-line command stream)
    (finish-output stream)
    stream))

(defun echo-p (stream line)
  (write-line line stream)
  (finish-output stream)
  (string= line (read-line stream)))

(defmacro times-out-p (seconds &body body)
  "True if BODY is unwound by a time-out of SECONDS, and not much later."
  `(let* ((timed-out nil)
          (taken (seconds-of
                   (handler-case (bordeaux-threads:with-timeout (,seconds) ,@body)
                     (bordeaux-threads:timeout () (setf timed-out t))))))
     (and timed-out (< taken (+ ,seconds 2)) (>= taken (* 0.9 ,seconds)))))

;;; Reading

(let ((stream (connected "lines")))
  (check "WITH-TIMEOUT unwinds a blocked read" (times-out-p 0.3 (read-line stream)))
  (check "the stream works afterwards" (echo-p stream "still here"))
  (check "and after many"
    (progn (loop repeat 20
                 do (handler-case (bordeaux-threads:with-timeout (0.03) (read-byte stream))
                      (bordeaux-threads:timeout ())))
           (echo-p stream "still here")))
  (check "half a line that came before the time-out is not lost"
    (progn (write-string "first half" stream)
           (finish-output stream)
           (and (times-out-p 0.2 (read-line stream))
                (progn (write-line " second half" stream)
                       (finish-output stream)
                       (string= "first half second half" (read-line stream))))))
  (close stream))

(let* ((stream (connected "lines"))
       (reader (bordeaux-threads:make-thread (lambda () (read-line stream)))))
  (sleep 0.3)
  (check "a thread waits to read" (bordeaux-threads:thread-alive-p reader))
  (bordeaux-threads:destroy-thread reader)
  (check "a thread that waits to read can be ended"
    (eventually (lambda () (not (bordeaux-threads:thread-alive-p reader)))))
  (check "the stream works in another thread" (echo-p stream "still here"))
  (close stream))

(let* ((stream (connected "lines"))
       (interrupted nil)
       (reader (bordeaux-threads:make-thread (lambda () (read-line stream)))))
  (sleep 0.3)
  (bordeaux-threads:interrupt-thread reader (lambda () (setf interrupted t)))
  (check "a function is run in a thread that waits" (eventually (lambda () interrupted)))
  (check "which waits on" (bordeaux-threads:thread-alive-p reader))
  (write-line "at last" stream)
  (finish-output stream)
  (check "and reads" (string= "at last" (bordeaux-threads:join-thread reader)))
  (close stream))

(let* ((stream (connected "lines"))
       (reader (bordeaux-threads:make-thread
                (lambda ()
                  (handler-case (read-line stream)
                    (gasket:state-error (condition) condition))))))
  (sleep 0.3)
  (close stream :abort t)
  (check "a read ends when another thread closes the stream"
    (eq stream (stream-error-stream (bordeaux-threads:join-thread reader)))))

;;; Writing and reading at once

(let* ((stream (connected "octets 3000000"))
       (octets (make-array 3000000 :element-type '(unsigned-byte 8)))
       (back (make-array 3000000 :element-type '(unsigned-byte 8)))
       (writer (bordeaux-threads:make-thread
                (lambda ()
                  (dotimes (index (length octets))
                    (setf (aref octets index) (mod (* index 13) 251)))
                  (write-sequence octets stream)
                  (finish-output stream)))))
  (read-sequence back stream)
  (bordeaux-threads:join-thread writer)
  (check "one thread writes while another reads" (equalp octets back))
  (close stream))

;;; Writing

(let ((stream (connected "silence"))
      (octets (make-array 1000000 :element-type '(unsigned-byte 8) :initial-element 1)))
  (check "WITH-TIMEOUT unwinds a blocked write"
    (times-out-p 0.5 (loop (write-sequence octets stream))))
  (check "and CLOSE, where the peer takes nothing" (times-out-p 0.3 (close stream)))
  (check "which has closed all the same" (not (open-stream-p stream))))

;;; What nobody answers

(gasket:with-listener (listener :host "127.0.0.1" :context *serving*)
  (check "WITH-TIMEOUT unwinds a handshake that is not answered"
    (times-out-p 0.3 (gasket:connect "127.0.0.1" (gasket:listener-port listener)
                                     :context *trusting*))))

(gasket:with-listener (listener :host "127.0.0.1" :context *serving*)
  (check "WITH-TIMEOUT unwinds waiting for a client" (times-out-p 0.3 (gasket:accept listener)))
  (let ((client (bordeaux-threads:make-thread
                 (lambda ()
                   (gasket:with-connection (stream "127.0.0.1" (gasket:listener-port listener)
                                                   :context *trusting*)
                     (read-line stream))))))
    (gasket:with-accepted (stream listener)
      (write-line "accepted later" stream))
    (check "the listener works afterwards"
      (string= "accepted later" (bordeaux-threads:join-thread client)))))

;;; What is left over: an object that was left in use would keep its descriptor.

(check "no stream is left over"
  (eventually (lambda ()
                (zerop (gasket:live-handles gasket.low-level:+kind-stream+)))))

(let ((before (open-descriptors)))
  (loop repeat 10
        do (let ((stream (connected "lines")))
             (handler-case (bordeaux-threads:with-timeout (0.02) (read-byte stream))
               (bordeaux-threads:timeout ()))
             (close stream)))
  (check "no descriptor is left over" (eventually (lambda () (<= (open-descriptors) before)))))

;;; OpenSSL's own waiting

(let ((bio (gasket:bio-new-accept "127.0.0.1:0")))
  (check "a BIO listens" (= 1 (gasket:bio-do-accept bio)))
  (check "WITH-TIMEOUT unwinds a call that waits as long as OpenSSL does"
    (times-out-p 0.5 (gasket:bio-do-accept bio)))
  (check-condition "its object cannot be used any more" (gasket:state-error condition)
    (gasket:bio-do-accept bio))
  (check "others can" (= 1 (gasket:bio-do-accept (gasket:bio-new-accept "127.0.0.1:0"))))
  (check "and it is freed" (null (gasket:free bio))))

(finish)
