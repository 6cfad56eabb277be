;;;; Event loops: what is told, in which order, by which conditions; and a loop within the program's own.

(load "check.lisp")

(defpackage #:loop-test
  (:use #:cl #:check))

(in-package #:loop-test)

(defun file (name)
  (format nil "~a/~a" (setting "GASKET_TEST_CERTIFICATES") name))

(defvar *server* (gasket:make-context :side :server :certificate (file "server.pem")
                                      :key (file "server.key")))
(defvar *client* (gasket:make-context :ca-file (file "root.pem")))

(defclass own-listener (gasket:listener) ())
(defclass own-stream (gasket:loop-stream) ())

(defmethod gasket:accepted-stream ((listener own-listener))
  (make-instance 'own-stream))

(defun octets (text)
  (map '(simple-array (unsigned-byte 8) (*)) #'char-code text))

(defun text-of (stream)
  "What has come, or NIL at the end."
  (let* ((room (gasket.streams:make-octets 65536))
         (count (gasket:read-octets room stream)))
    (and count (map 'string #'code-char (subseq room 0 count)))))

(defmacro with-loop ((event-loop) &body body)
  `(let ((,event-loop (gasket:make-event-loop)))
     (unwind-protect (progn ,@body)
       (mapc #'close (gasket:event-loop-members ,event-loop))
       (close ,event-loop))))

(defun run (event-loop function &key (seconds 10) (take #'gasket:take-events))
  "Calls FUNCTION with the events of EVENT-LOOP until it returns true, which RUN then returns."
  (loop with end = (+ (get-internal-real-time) (* seconds internal-time-units-per-second))
        while (< (get-internal-real-time) end)
        do (dolist (event (funcall take event-loop :timeout 0.5))
             (let ((result (funcall function event)))
               (when result
                 (return-from run result))))))

(defun serve (event-loop &rest settings)
  (apply #'gasket:loop-listen event-loop :host "127.0.0.1" :context *server* settings))

(defun dial (event-loop listener &rest settings)
  (apply #'gasket:loop-connect event-loop "127.0.0.1" (gasket:listener-port listener)
         (append settings (list :context *client*))))

(defun kinds-of (stream events)
  "The kinds of the events about STREAM, in their order."
  (loop for event in (reverse events)
        when (eq (gasket:event-stream event) stream)
          collect (gasket:event-kind event)))

(defun converse (event-loop &key (take #'gasket:take-events) plain)
  "A client says ping, the server answers pong and closes. Returns all events, the last one first, the client,
and what each has read."
  (let* ((events '())
         (heard '())
         (listener (serve event-loop :plain plain))
         (client (dial event-loop listener :plain plain)))
    (run event-loop
         (lambda (event)
           (push event events)
           (let ((stream (gasket:event-stream event)))
             (case (gasket:event-kind event)
               (:connected (when (eq stream client)
                             (gasket:write-octets (octets "ping") stream))
                nil)
               (:readable (push (text-of stream) heard)
                (unless (eq stream client)
                  (gasket:write-octets (octets "pong") stream)
                  (gasket:loop-close stream :timeout 5))
                nil)
               (:end (eq stream client)))))
         :take take)
    (values events client (reverse heard))))

(check "a conversation: what is told, in order"
  (with-loop (event-loop)
    (multiple-value-bind (events client heard) (converse event-loop)
      (let ((server (gasket:event-stream (find :accepted events :key #'gasket:event-kind))))
        (and (equal heard '("ping" "pong"))
             (typep server 'gasket:loop-stream)
             (eql 0 (search '(:accepted :connected :readable) (kinds-of server events)))
             (equal (remove :drained (kinds-of client events)) '(:connected :readable :end)))))))

(check "the same in plain text"
  (with-loop (event-loop)
    (equal '("ping" "pong") (nth-value 2 (converse event-loop :plain t)))))

(check "the end is NIL, and nothing now is 0"
  (with-loop (event-loop)
    (multiple-value-bind (events client) (converse event-loop)
      (declare (ignore events))
      (and (null (text-of client))
           (let* ((listener (serve event-loop))
                  (other (dial event-loop listener)))
             (run event-loop (lambda (event) (and (eq (gasket:event-stream event) other)
                                                  (eq (gasket:event-kind event) :connected))))
             (equal "" (text-of other)))))))

;;; A program that has a loop of its own

(defun readable-p (descriptor milliseconds)
  "poll(2), as a program's own loop calls it, with its other descriptors."
  (cffi:with-foreign-object (entry :int32 2)
    ;; struct pollfd: the descriptor, then events (1 is POLLIN) and revents, 16 bits each.
    (setf (cffi:mem-aref entry :int32 0) descriptor
          (cffi:mem-aref entry :int32 1) 0
          (cffi:mem-aref entry :int16 2) 1)
    (and (plusp (cffi:foreign-funcall "poll" :pointer entry :unsigned-long 1 :int milliseconds :int))
         (plusp (cffi:mem-aref entry :int16 3)))))

(defun take-by-poll (event-loop &key timeout)
  "Like TAKE-EVENTS, but it is poll that waits."
  (when (readable-p (gasket:event-loop-descriptor event-loop) (round (* 1000 timeout)))
    (gasket:take-events event-loop :timeout 0)))

(check "a program's own poll waits for the loop's descriptor"
  (with-loop (event-loop)
    (equal '("ping" "pong") (nth-value 2 (converse event-loop :take #'take-by-poll)))))

(check "the descriptor is not readable while nothing happens, and is for a time-out"
  (with-loop (event-loop)
    (let* ((listener (serve event-loop))
           (client (dial event-loop listener)))
      (run event-loop (lambda (event) (and (eq (gasket:event-stream event) client)
                                           (eq (gasket:event-kind event) :connected)))
           :take #'take-by-poll)
      (loop while (take-by-poll event-loop :timeout 0.2))
      (let ((quiet (not (readable-p (gasket:event-loop-descriptor event-loop) 100))))
        (gasket:loop-set-timeout client :read 0.2)
        (let ((event (run event-loop (lambda (event) event) :take #'take-by-poll)))
          (and quiet
               (eq :timeout (gasket:event-kind event))
               (eq :read (gasket:event-value event))
               (eq client (gasket:event-stream event))))))))

;;; Failures

(check "a peer that is not trusted: both are told, with the whole record"
  (with-loop (event-loop)
    (let* ((errors '())
           (listener (serve event-loop))
           (client (dial event-loop listener :context (gasket:default-context))))
      (run event-loop (lambda (event)
                        (when (eq (gasket:event-kind event) :error)
                          (push event errors))
                        (= 2 (length errors))))
      (let ((mine (gasket:event-condition (find client errors :key #'gasket:event-stream)))
            (others (gasket:event-condition (find client errors :key #'gasket:event-stream
                                                                :test-not #'eq))))
        (and (typep mine 'gasket:verify-error)
             (integerp (gasket:error-verify-result mine))
             (typep others 'gasket:ssl-error))))))

(check "nobody listens: an OS-ERROR is told"
  (with-loop (event-loop)
    (let* ((port (let ((listener (gasket:listen :host "127.0.0.1")))
                   (prog1 (gasket:listener-port listener)
                     (close listener))))
           (stream (gasket:loop-connect event-loop "127.0.0.1" port :context *client*)))
      (run event-loop (lambda (event)
                        (and (eq stream (gasket:event-stream event))
                             (typep (gasket:event-condition event) 'gasket:os-error)))))))

(check-condition "a listener without a context" (gasket:bad-argument-error condition)
  (with-loop (event-loop)
    (gasket:loop-listen event-loop :host "127.0.0.1")))

(check-condition "a loop that was closed" (gasket:bad-handle-error condition)
  (let ((event-loop (gasket:make-event-loop)))
    (close event-loop)
    (gasket:take-events event-loop :timeout 0)))

;;; Members

(check "a program's own classes"
  (with-loop (event-loop)
    (let* ((listener (serve event-loop :listener (make-instance 'own-listener)))
           (client (dial event-loop listener :stream (make-instance 'own-stream))))
      (and (typep listener 'own-listener)
           (typep client 'own-stream)
           (run event-loop (lambda (event)
                             (and (eq (gasket:event-kind event) :accepted)
                                  (eq (gasket:event-value event) listener)
                                  (typep (gasket:event-stream event) 'own-stream))))))))

(check "a TLS-STREAM is taken into a loop and out of it"
  (with-loop (event-loop)
    (let* ((listener (serve event-loop))
           (stream (gasket:connect "127.0.0.1" (gasket:listener-port listener)
                                   :context *client* :handshake nil)))
      (gasket:loop-add event-loop stream)
      (let ((connected 0) (in (gasket:member-loop stream)))
        (run event-loop (lambda (event)
                          (when (eq (gasket:event-kind event) :connected)
                            (incf connected)
                            (unless (eq (gasket:event-stream event) stream)
                              (gasket:write-octets (octets (format nil "hello~%"))
                                                   (gasket:event-stream event))))
                          (= connected 2)))
        (gasket:loop-remove stream)
        (and (eq in event-loop)
             (null (gasket:member-loop stream))
             (not (member stream (gasket:event-loop-members event-loop)))
             (progn (gasket:take-events event-loop :timeout 0.1)
                    (equal "hello" (read-line stream)))
             (close stream))))))

(check "what the program closes is told of no more, and the loop lets it go"
  (with-loop (event-loop)
    (let* ((listener (serve event-loop))
           (client (dial event-loop listener)))
      (close client)
      (close listener)
      (and (null (run event-loop (lambda (event) (eq (gasket:event-stream event) client)) :seconds 0.3))
           (null (gasket:event-loop-members event-loop))))))

;;; Ends

(check "one side ends, the other goes on and ends later"
  (with-loop (event-loop)
    (let* ((listener (serve event-loop))
           (client (dial event-loop listener))
           (heard '()))
      (run event-loop
           (lambda (event)
             (let ((stream (gasket:event-stream event)))
               (case (gasket:event-kind event)
                 (:connected (unless (eq stream client)
                               (gasket:write-octets (octets "first") stream)
                               (push (gasket:loop-shutdown stream) heard))
                  nil)
                 (:readable (push (text-of stream) heard) nil)
                 (:end (cond ((eq stream client)
                              (gasket:write-octets (octets "second") stream)
                              (push (gasket:loop-shutdown stream) heard)
                              nil)
                             (t t)))))))
      (equal (reverse heard) '(nil "first" t "second")))))

(check "a graceful close is told, and the stream has left"
  (with-loop (event-loop)
    (multiple-value-bind (events client) (converse event-loop)
      (declare (ignore events))
      (gasket:loop-close client :timeout 5)
      (let ((event (run event-loop (lambda (event) (and (eq (gasket:event-kind event) :closed)
                                                        (eq (gasket:event-stream event) client)
                                                        event)))))
        (and event
             (null (gasket:event-value event))
             (null (gasket:member-loop client))
             (not (member client (gasket:event-loop-members event-loop))))))))

(check "a listener pauses and resumes"
  (with-loop (event-loop)
    (let ((listener (serve event-loop)))
      (gasket:loop-pause listener)
      (gasket:take-events event-loop :timeout 0)
      (dial event-loop listener)
      (flet ((accepted-p (event) (eq (gasket:event-kind event) :accepted)))
        (and (not (run event-loop #'accepted-p :seconds 0.3))
             (progn (gasket:loop-resume listener)
                    (run event-loop #'accepted-p)))))))

(check "a listener on the program's own descriptor"
  (with-loop (event-loop)
    (let* ((other (gasket:listen :host "127.0.0.1"))
           (listener (gasket:loop-listen
                      event-loop :context *server*
                      :descriptor (gasket.low-level:listener-fd (gasket:handle other)))))
      (unwind-protect
           (progn
             (dial event-loop listener)
             (run event-loop (lambda (event) (eq (gasket:event-kind event) :accepted))))
        (close other)))))

;;; A peer that does not read

(check "what is not taken is the program's to keep, until :DRAINED"
  (with-loop (event-loop)
    (let* ((listener (serve event-loop))
           (client (dial event-loop listener))
           (server nil)
           (much (gasket.streams:make-octets 65536))
           (taken 0)
           (received 0))
      (flet ((fill-up ()
               (loop for count = (gasket:write-octets much client)
                     while (plusp count) do (incf taken count))))
        (run event-loop (lambda (event)
                          (case (gasket:event-kind event)
                            (:accepted (setf server (gasket:event-stream event))
                             (gasket:loop-pause server)
                             nil)
                            (:connected (eq (gasket:event-stream event) client)))))
        (loop repeat 20 do (fill-up) (gasket:take-events event-loop :timeout 0.05))
        (let ((queued (gasket:queued-octets client)))
          (gasket:loop-resume server)
          (run event-loop (lambda (event)
                            (when (eq (gasket:event-kind event) :readable)
                              (loop for count = (gasket:read-octets much server)
                                    while (and count (plusp count)) do (incf received count)))
                            (and (zerop (gasket:queued-octets client)) (= received taken))))
          (and (< 0 queued 200000)
               (< taken 30000000)
               (= received taken)))))))

;;; Waking

(check "a loop is woken"
  (with-loop (event-loop)
    (gasket:loop-wake event-loop)
    (gasket:loop-wake event-loop)
    (equal '((:wake nil)) (mapcar (lambda (event) (list (gasket:event-kind event)
                                                        (gasket:event-stream event)))
                                  (gasket:take-events event-loop :timeout 5)))))

#+thread-support
(check "another thread wakes the loop, and adds to it"
  (with-loop (event-loop)
    (let* ((listener (serve event-loop))
           (thread (bordeaux-threads:make-thread
                    (lambda ()
                      (sleep 0.2)
                      (gasket:loop-wake event-loop)
                      (loop repeat 20 collect (dial event-loop listener)))))
           (woken nil)
           (connected '()))
      (run event-loop (lambda (event)
                        (case (gasket:event-kind event)
                          (:wake (setf woken t))
                          (:connected (push (gasket:event-stream event) connected)))
                        (= (length connected) 40)))
      (let ((dialled (bordeaux-threads:join-thread thread)))
        (and woken
             (null (set-difference dialled connected)))))))

(check "nothing is left"
  (eventually (lambda ()
                (trivial-garbage:gc :full t)
                (zerop (gasket:live-handles gasket.low-level:+kind-loop+)))))

(finish)
