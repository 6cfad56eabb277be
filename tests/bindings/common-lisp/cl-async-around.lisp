;;;; What is around cl-async's sockets: streams, time-outs, closing, conditions, errors of callbacks, timers.

(load "cl-async-pair.lisp")

(in-package #:cl-async-test)

;;; Streams

(defun all-of (stream)
  "What STREAM has now, as text."
  (text (loop for octet = (read-byte stream nil :eof)
              while (integerp octet) collect octet)))

(check "a client's stream is returned, read, and the same that READ-CB gets"
  (let ((made nil) (given nil) (socket-given nil) (heard ""))
    (in-loop
      (let ((server (serve #'send-back)))
        (setf made (tcp-ssl-connect "127.0.0.1" (port server)
                                    (lambda (socket stream)
                                      (setf socket-given socket
                                            given stream
                                            heard (concatenate 'string heard (all-of stream))))
                                    :stream t :event-cb #'end-soon))
        (write-sequence (bytes '(112 105)) made)
        (write-byte 110 made)
        (finish-output made)
        (write-sequence (bytes '(0 103 0)) made :start 1 :end 2)))
    (and (typep made 'async-io-stream)
         (eq made given)
         (eq socket-given (stream-socket made))
         (typep socket-given 'ssl-socket)
         (equal heard "ping"))))

(check "a stream does not wait: empty is :EOF, and READ-SEQUENCE gives what there is"
  (let ((results '()) (room (make-array 10 :element-type 'octet :initial-element 0)))
    (exchange (lambda (socket stream)
                (setf results (list (listen stream)
                                    (read-sequence room stream)
                                    (read-byte stream nil :eof)
                                    (listen stream)
                                    (read-sequence room stream)
                                    (open-stream-p stream)))
                (close stream)
                (push (open-stream-p stream) results)
                (push (socket-closed-p socket) results))
              :server '(:stream t))
    (and (equal results '(t nil t 4 :eof nil 0 t))
         (equal (text (subseq room 0 4)) "ping"))))

(defun skip-all (stream)
  "How many octets STREAM has now."
  (loop with room = (make-array 65536 :element-type 'octet)
        for count = (read-sequence room stream)
        while (plusp count) sum count))

(check "a stream that READ-CB does not read keeps what has come"
  (let ((stream nil) (heard 0) (calls 0) (event nil)
        (much (make-array 300000 :element-type 'octet :initial-element 1)))
    (in-loop
      (let ((server (serve (lambda (socket data) (declare (ignore data))
                             (write-socket-data socket much :write-cb #'close-socket)))))
        (setf stream (tcp-ssl-connect "127.0.0.1" (port server)
                                      (lambda (socket stream) (declare (ignore socket stream)) (incf calls))
                                      :event-cb (lambda (e) (setf event e) (end-soon))
                                      :stream t :data "go"))
        (with-interval (0.2)
          (when (plusp calls)
            (incf heard (if (zerop heard)
                            (read-sequence (make-array 1000 :element-type 'octet) stream)
                            (skip-all stream)))))))
    (incf heard (skip-all stream))
    (and (plusp calls) (closed-p event) (= heard 300000))))

(check "it does after the end, too"
  (let ((stream nil) (event nil))
    (in-loop
      (setf stream (tcp-ssl-connect "127.0.0.1" (port (serve #'send-back)) #'ignore-input
                                    :event-cb (lambda (e) (setf event e) (end-soon))
                                    :stream t :data "ping")))
    (and (closed-p event) (equal (all-of stream) "ping"))))

(check "CLEAR-INPUT, and a stream that the program makes of a socket"
  (let ((heard nil))
    (exchange (lambda (socket stream)
                (clear-input stream)
                (cl-async::stream-append-bytes stream (bytes '(111 107)))
                (setf heard (all-of (make-instance 'async-io-stream :socket socket)))
                (close-socket socket))
              :server '(:stream t))
    (equal heard "ok")))

(defun what-is-read (&rest arguments)
  "What kind of thing a client's READ-CB gets, and what TCP-SSL-CONNECT returns."
  (let ((given nil) (made nil))
    (in-loop
      (let ((server (serve #'send-back)))
        (setf made (apply #'tcp-ssl-connect "127.0.0.1" (port server)
                          (lambda (socket data)
                            (declare (ignore socket))
                            (setf given (if (streamp data) (list :stream (all-of data)) (text data))))
                          :data "ping" :event-cb #'end-soon arguments))))
    (list given (if (streamp made) :stream :socket))))

(check "DONT-DRAIN-READ-BUFFER"
  (and (equal (what-is-read) '("ping" :socket))
       (equal (what-is-read :stream t) '((:stream "ping") :stream))
       (equal (what-is-read :dont-drain-read-buffer t) '((:stream "ping") :socket))
       (equal (what-is-read :stream t :dont-drain-read-buffer nil) '("ping" :stream))))

;;; Time-outs

(defun timed-out-p (event)
  (and (typep event 'tcp-timeout) (= -110 (event-errcode event))
       (socket-closed-p (tcp-socket event))))

(check "a client's read time-out"
  (timed-out-p (nth-value 1 (exchange #'ignore-input :connect '(:read-timeout 0.3)))))

(check "a read time-out begins again with what is received"
  (let ((count 0) (event nil) (elapsed 0))
    (setf elapsed
          (seconds-of
            (setf event
                  (nth-value 1 (exchange (lambda (socket data)
                                           (declare (ignore data))
                                           (dotimes (i 3)
                                             (delay (lambda () (write-socket-data socket "x"))
                                                    :time (* (1+ i) 0.3))))
                                         :connect '(:read-timeout 0.6)
                                         :heard (lambda (socket data) (declare (ignore socket data))
                                                  (incf count)))))))
    (and (= count 3) (timed-out-p event) (> elapsed 1.4))))

(check "a server's, set by its CONNECT-CB; a handshake that does not come counts"
  (let ((told nil))
    (in-loop
      (let ((server (serve #'ignore-input
                           :connect-cb (lambda (socket) (set-socket-timeouts socket 0.3 nil))
                           :event-cb (lambda (event) (setf told event) (end-soon)))))
        (tcp-connect "127.0.0.1" (port server) #'ignore-input)))
    (timed-out-p told)))

(check "a peer that does not read: the backlog is seen, the write time-out comes"
  (let ((told nil) (backlog 0) (written 0))
    (in-loop
      (let* ((server (serve #'ignore-input
                            :connect-cb (lambda (socket) (disable-socket socket :read t))))
             (much (make-array 10000000 :element-type 'octet))
             (client (tcp-ssl-connect "127.0.0.1" (port server) #'ignore-input
                                      :write-timeout 0.5
                                      :write-cb (lambda (socket) (declare (ignore socket)) (incf written))
                                      :event-cb (lambda (event) (setf told event) (end-soon)))))
        (dotimes (i 3) (write-socket-data client much))
        (delay (lambda () (setf backlog (socket-backlog client))) :time 0.3)))
    (and (timed-out-p told) (< 1000000 backlog 30100000) (= written 0))))

(check "a socket whose reading is disabled has no read time-out; enabled, it reads on"
  (let ((heard nil) (before nil))
    (in-loop
      (let ((server (serve (lambda (socket data)
                             (setf heard (text data))
                             (close-socket socket))
                           :connect-cb (lambda (socket)
                                         (set-socket-timeouts socket 0.2 nil)
                                         (disable-socket socket :read t)
                                         (delay (lambda ()
                                                  (setf before (list heard (socket-closed-p socket)))
                                                  (set-socket-timeouts socket 5 nil)
                                                  (enable-socket socket :read t))
                                                :time 0.5)))))
        (tcp-ssl-connect "127.0.0.1" (port server) #'ignore-input :data "ping" :event-cb #'end-soon)))
    (and (equal before '(nil nil)) (equal heard "ping"))))

(check "a socket whose writing is disabled keeps what is written"
  (let ((heard nil) (before :none))
    (in-loop
      (let* ((server (serve (lambda (socket data) (setf heard (text data)) (close-socket socket))))
             (client (tcp-ssl-connect "127.0.0.1" (port server) #'ignore-input :event-cb #'end-soon)))
        (disable-socket client :write t)
        (write-socket-data client "ping")
        (delay (lambda ()
                 (setf before (list heard (socket-backlog client)))
                 (enable-socket client :write t))
               :time 0.4)))
    (and (equal before '(nil 4)) (equal heard "ping"))))

;;; Closing

(check "a socket that is closed says so"
  (let ((refused 0))
    (flet ((refuse (function)
             (handler-case (funcall function)
               (socket-closed (condition)
                 (when (and (typep (tcp-socket condition) 'ssl-socket) (= -1 (event-errcode condition)))
                   (incf refused))))))
      (exchange (lambda (socket data)
                  (declare (ignore data))
                  (close-socket socket)
                  (refuse (lambda () (write-socket-data socket "x")))
                  (refuse (lambda () (set-socket-timeouts socket 1 1)))
                  (refuse (lambda () (disable-socket socket :read t)))
                  (refuse (lambda () (check-streamish-open socket))))))
    (= refused 4)))

(check "what was written before a close is sent, before the handshake too"
  (let ((heard nil))
    (in-loop
      (let* ((server (serve (lambda (socket data) (declare (ignore socket)) (setf heard (text data)))
                            :event-cb #'end-soon))
             (client (tcp-ssl-connect "127.0.0.1" (port server) #'ignore-input)))
        (write-socket-data client "ping")
        (close-socket client)))
    (equal heard "ping")))

(check "a server that is closed accepts nobody, and keeps whom it has"
  (let ((heard nil) (refused nil) (closed nil))
    (in-loop
      (let ((server nil) (port nil))
        (setf server (serve (lambda (socket data)
                              (close-tcp-server server)
                              (close-tcp-server server)
                              (setf closed (tcp-server-closed server))
                              (tcp-ssl-connect "127.0.0.1" port #'ignore-input
                                               :event-cb (lambda (event)
                                                           (setf refused event)
                                                           (send-back socket data))))
                            :stream nil)
              port (port server))
        (tcp-ssl-connect "127.0.0.1" port (lambda (socket data) (declare (ignore socket))
                                            (setf heard (text data)))
                         :data "ping" :event-cb #'end-soon)))
    (and closed (typep refused 'tcp-refused) (equal heard "ping"))))

(check "data of the program's own, also through the stream"
  (let ((kept nil))
    (in-loop
      (let* ((server (serve #'ignore-input))
             (stream (tcp-ssl-connect "127.0.0.1" (port server) #'ignore-input :stream t)))
        (setf (socket-data stream) '(:mine))
        (setf kept (list (socket-data (stream-socket stream)) (socket-data stream)
                         (plusp (socket-c stream))))
        (exit-event-loop)))
    (equal kept '((:mine) (:mine) t))))

;;; Conditions

(defparameter *tree*
  '((event-error event-info) (streamish-info event-info) (streamish-error event-error)
    (streamish-error streamish-info) (streamish-eof streamish-info) (streamish-closed streamish-error)
    (streamish-enoent streamish-error) (streamish-broken-pipe streamish-error)
    (streamish-canceled streamish-error) (socket-info streamish-info) (socket-error streamish-error)
    (socket-error socket-info) (socket-eof streamish-eof) (socket-eof socket-error)
    (socket-reset socket-error) (socket-timeout socket-error) (socket-refused socket-error)
    (socket-aborted socket-error) (socket-address-in-use socket-error)
    (socket-accept-error socket-error) (tcp-server-bind-error socket-error) (tcp-ssl-error tcp-error)
    (dns-error event-error)
    ;; Aliases, both ways.
    (tcp-info socket-info) (socket-info tcp-info) (tcp-error socket-error) (socket-error tcp-error)
    (tcp-eof socket-eof) (socket-eof tcp-eof) (tcp-reset socket-reset) (socket-reset tcp-reset)
    (tcp-timeout socket-timeout) (socket-timeout tcp-timeout) (tcp-refused socket-refused)
    (socket-refused tcp-refused) (tcp-accept-error socket-accept-error)
    (socket-accept-error tcp-accept-error) (socket-closed streamish-closed)
    (streamish-closed socket-closed)))

(check "the tree of conditions, with its aliases"
  (loop for (class super) in *tree*
        always (and (typep (make-condition class) super)
                    (subtypep class super))))

(check "conditions are signalled and handled by either name, and have their readers"
  (and (eq :yes (handler-case (error 'socket-closed :code -1 :msg "closed" :socket 5)
                  (streamish-closed () :yes)))
       (equal '(5 5 -1 "closed")
              (handler-case (error 'streamish-closed :code -1 :msg "closed" :streamish 5)
                (socket-closed (condition)
                  (list (streamish condition) (tcp-socket condition)
                        (event-errcode condition) (event-errmsg condition)))))
       (eq :yes (handler-case (error (make-condition 'tcp-eof)) (event-error () :yes)))))

;;; What the system does

(defun connect-silently (port)
  "A descriptor that is connected to PORT, by the system's own calls."
  (let ((fd (cffi:foreign-funcall "socket" :int 2 :int 1 :int 0 :int)))
    (cffi:with-foreign-object (address :uint8 16)
      (loop for octet in (list 2 0 (ash port -8) (logand port 255) 127 0 0 1 0 0 0 0 0 0 0 0)
            for index from 0
            do (setf (cffi:mem-aref address :uint8 index) octet))
      (assert (zerop (cffi:foreign-funcall "connect" :int fd :pointer address :uint32 16 :int))))
    fd))

(defun cut (fd)
  "Closes FD and has the system tell the peer that the connection is no more."
  ;; SOL_SOCKET and SO_LINGER, which is on, for no time.
  (cffi:with-foreign-object (linger :int32 2)
    (setf (cffi:mem-aref linger :int32 0) 1
          (cffi:mem-aref linger :int32 1) 0)
    (cffi:foreign-funcall "setsockopt" :int fd :int 1 :int 13 :pointer linger :uint32 8 :int))
  (cffi:foreign-funcall "close" :int fd :int))

(defun told-of-a-cut (server-maker &rest arguments)
  "What a server is told of a peer that cuts the connection."
  (let ((told nil) (fd nil))
    (in-loop
      (let ((server (apply server-maker "127.0.0.1" 0 #'ignore-input
                           :event-cb (lambda (event) (setf told event) (end-soon))
                           :connect-cb (lambda (socket)
                                         (declare (ignore socket))
                                         (delay (lambda () (cut fd)) :time 0.1))
                           arguments)))
        (delay (lambda () (setf fd (connect-silently (port server)))))))
    told))

(check "a peer that cuts the connection: TCP-RESET, with and without TLS"
  (and (typep (told-of-a-cut #'tcp-server) 'tcp-reset)
       (typep (told-of-a-cut #'tcp-ssl-server :certificate (file "server.pem") :key (file "server.key"))
              'tcp-reset)))

#-abcl
(progn
  (defun set-descriptor-limit (limit)
    "Has the process open no descriptor from LIMIT on. Returns what it was."
    ;; 7 is RLIMIT_NOFILE; the structure is the limit and its own limit.
    (cffi:with-foreign-object (limits :uint64 2)
      (cffi:foreign-funcall "getrlimit" :int 7 :pointer limits :int)
      (prog1 (cffi:mem-aref limits :uint64 0)
        (setf (cffi:mem-aref limits :uint64 0) limit)
        (assert (zerop (cffi:foreign-funcall "setrlimit" :int 7 :pointer limits :int))))))

  (check "a server that cannot accept says so, and goes on when it can"
    (let ((told nil) (accepted nil) (fd nil))
      (in-loop
        (let ((server (serve #'ignore-input
                             :event-cb (lambda (event) (setf told event))
                             :connect-cb (lambda (socket) (setf accepted socket) (end-soon)))))
          (delay (lambda ()
                   (setf fd (connect-silently (port server)))
                   (let ((before (set-descriptor-limit 3)))
                     (delay (lambda () (set-descriptor-limit before)) :time 0.3)))
                 :time 0.1)
          (delay #'end-soon :time 5)))
      (cffi:foreign-funcall "close" :int fd :int)
      (and (typep told 'tcp-accept-error)
           (= -24 (event-errcode told))
           (typep (tcp-accept-error-tcp-server told) 'tcp-server)
           accepted))))
#+abcl
(format t "skipped: a server that cannot accept says so (a JVM needs descriptors of its own)~%")

;;; Errors of callbacks

(define-condition oops (error) ())

(defun fail (&rest ignored)
  (declare (ignore ignored))
  (error 'oops))

(check-condition "an error of a callback leaves the loop" (oops condition)
  (in-loop (delay #'fail)))

(check "it is caught by the event callback"
  (let ((told nil))
    (with-event-loop (:catch-app-errors t)
      (delay #'fail :event-cb (lambda (condition) (setf told condition))))
    (typep told 'oops)))

(check "or of a socket's by its own"
  (let ((told nil))
    (with-event-loop (:catch-app-errors t)
      (let ((server (serve #'fail :event-cb (lambda (condition) (push (type-of condition) told)))))
        (tcp-ssl-connect "127.0.0.1" (port server) #'ignore-input :data "x")
        (delay #'exit-event-loop :time 0.5)))
    (equal told '(oops))))

(check "or by the loop's, where there is none, or event callbacks are not to get it"
  (let ((told '()))
    (flet ((catcher (condition) (push (type-of condition) told)))
      (with-event-loop (:catch-app-errors #'catcher) (delay #'fail))
      (with-event-loop (:catch-app-errors #'catcher :send-errors-to-eventcb nil)
        (delay #'fail :event-cb (lambda (condition) (declare (ignore condition)) (push :wrong told)))))
    (equal told '(oops oops))))

(check "or else warned of"
  (let ((warned nil))
    (handler-bind ((warning (lambda (warning) (setf warned t) (muffle-warning warning))))
      (with-event-loop (:catch-app-errors t) (delay #'fail)))
    warned))

(check "or a restart goes on"
  (let ((went-on nil))
    (handler-bind ((oops (lambda (condition) (declare (ignore condition)) (abort-callback))))
      (in-loop
        (delay #'fail)
        (delay (lambda () (setf went-on t) (exit-event-loop)))))
    went-on))

;;; The loop, timers, notifiers

(check "a loop that has nothing to do ends, and tells how it has ended"
  (and (eql 1 (with-event-loop () (delay (lambda ()))))
       (eql 0 (with-event-loop () (exit-event-loop) (delay #'fail)))))

(check-condition "there is one loop a thread" (error condition)
  (in-loop (with-event-loop ())))

(check-condition "without a loop there are no sockets" (error condition)
  (tcp-ssl-connect "127.0.0.1" 1 #'ignore-input))

(check "what is delayed comes in its order, in its time"
  (let ((order '()) (start (get-internal-real-time)))
    (with-event-loop ()
      (delay (lambda () (push :later order)) :time 0.2)
      (with-delay (0.1) (push :soon order))
      (with-delay () (push :now order))
      (delay (lambda () (push :now-too order)))
      (free-event (delay #'fail :time 0.1)))
    (and (equal (reverse order) '(:now :now-too :soon :later))
         (>= (- (get-internal-real-time) start) (* 0.2 internal-time-units-per-second)))))

(check "events are taken out, put back, and over once they were called"
  (let ((calls 0) (over nil) (refused nil))
    (with-event-loop ()
      (let ((event (make-event (lambda () (incf calls)))))
        (add-event event :timeout 100)
        (remove-event event)
        (add-event event :timeout 0.01)
        (delay (lambda ()
                 (setf over (event-freed-p event)
                       refused (handler-case (free-event event) (event-freed () t))))
               :time 0.1)))
    (and (= calls 1) over refused)))

(check "an interval, until it is removed"
  (let ((count 0) (interval nil))
    (with-event-loop ()
      (setf interval (with-interval (0.01)
                       (when (= 3 (incf count))
                         (remove-interval interval)))))
    (= count 3)))

(check "a notifier keeps the loop, and is over once it was called"
  (let ((notifier nil) (called 0))
    (with-event-loop ()
      (setf notifier (make-notifier (lambda () (incf called))))
      (delay (lambda () (trigger-notifier notifier) (trigger-notifier notifier)) :time 0.05))
    (and (= called 1)
         (notifier-freed-p notifier)
         (handler-case (trigger-notifier notifier) (notifier-freed () t)))))

#+thread-support
(check "another thread triggers a notifier, many times"
  (let ((called 0))
    (with-event-loop ()
      (let* ((notifier nil))
        (setf notifier (make-notifier (lambda () (when (= 3 (incf called)) (free-notifier notifier)))
                                      :single-shot nil))
        (bordeaux-threads:make-thread (lambda ()
                                        (loop repeat 3
                                              do (sleep 0.1)
                                                 (trigger-notifier notifier))))))
    (= called 3)))

(check "what is to be done at the end is done, and what is open is closed"
  (let ((order '()) (client nil))
    (in-loop
      (add-event-loop-exit-callback (lambda () (push :first order)))
      (add-event-loop-exit-callback (lambda () (push (socket-closed-p client) order)))
      (setf client (tcp-ssl-connect "127.0.0.1" (port (serve #'ignore-input)) #'ignore-input
                                    :connect-cb #'end-soon)))
    (and (equal order '(:first nil)) (socket-closed-p client))))

;;; Around it

(check "octets"
  (and (equalp (bytes nil) #()) (typep (bytes #(1 2)) 'octet-vector)
       (let ((buffer (cl-async-util:make-buffer (bytes '(1 2)))))
         (cl-async-util:write-to-buffer '(0 3 4 0) buffer 1 3)
         (equalp (cl-async-util:buffer-output buffer) #(1 2 3 4)))
       (equalp (cl-async-util:append-array (bytes '(1)) (bytes '(2))) #(1 2))))

(check "systems that depend on cl-async get this one"
  (let ((file (concatenate 'string (setting "GASKET_TEST_WORK") "user-of-cl-async.asd")))
    (with-open-file (out file :direction :output :if-exists :supersede)
      (format out "(asdf:defsystem \"user-of-cl-async\" :depends-on (\"cl-async\" \"cl-async-ssl\"))~%"))
    (asdf:load-asd file)
    (asdf:load-system "user-of-cl-async")
    t))

(check "every exported symbol has a row in the README"
  (let ((readme (uiop:read-file-string (concatenate 'string (setting "GASKET_TEST_BINDING") "cl-async/README.md")
                                       :external-format (uiop:encoding-external-format :utf-8))))
    (loop for package in '("CL-ASYNC" "CL-ASYNC-SSL" "CL-ASYNC-UTIL")
          do (loop for symbol being the external-symbols of package
                   unless (search (format nil "`~(~a~)`" symbol) readme)
                     do (error "~s is not in it." symbol))
          finally (return t))))

#+abcl
(format t "skipped: the documentation of exported symbols (ABCL keeps none of types)~%")

#-abcl
(check "every exported symbol is documented"
  (loop for package in '("CL-ASYNC" "CL-ASYNC-SSL" "CL-ASYNC-UTIL")
        do (loop for symbol being the external-symbols of package
                 unless (or (documentation symbol 'function) (documentation symbol 'variable)
                            (documentation symbol 'type)
                            ;; Readers of conditions have theirs with the slot.
                            (and (fboundp symbol) (typep (fdefinition symbol) 'generic-function)))
                   do (error "~s is not documented." symbol))
        finally (return t)))

(check "nothing is left"
  (eventually (lambda ()
                (trivial-garbage:gc :full t)
                (and (zerop (gasket:live-handles gasket.low-level:+kind-loop+))
                     (zerop (gasket:live-handles gasket.low-level:+kind-stream+))))))

(finish)
