;;;; LispWorks' collections of wait-states and asynchronous states: what is done, told, stopped and when.

(load "lispworks-async-pair.lisp")

(defpackage #:lispworks-async-test
  (:use #:cl #:check #:lispworks-pair #:lispworks-async-pair))

(in-package #:lispworks-async-test)

(with-collection ())
;; libuv has opened what it keeps.
(defvar *descriptors* (open-descriptors))

;;; Collections

(with-collection ()
  (let ((called '()))
    (comm:apply-in-wait-state-collection-process *collection* (lambda (&rest all) (push all called)) 1 2)
    (comm:apply-in-wait-state-collection-process *collection* (lambda () (push :second called)))
    (check "a message is not called by who sends it" (null called))
    (comm:wait-for-wait-state-collection *collection*)
    (check "nor by waiting" (null called))
    (comm:call-wait-state-collection *collection*)
    (check "but by calling, in their order" (equal '(:second (1 2)) called)))
  (let ((sounded '()) (now (get-internal-real-time)))
    (dolist (delay '(30 10 50 20 40 0 60 5))
      (let ((delay delay))
        (comm::set-alarm *collection* (+ now (floor (* delay internal-time-units-per-second) 1000))
                         (lambda () (push delay sounded)))))
    (check "alarms sound in the order of their times"
      (progn (run-until (lambda () (= 8 (length sounded))))
             (equal '(60 50 40 30 20 10 5 0) sounded))))
  (let ((count 0))
    (labels ((again (state)
               (declare (ignore state))
               (when (= 3 (incf count))
                 (comm:wait-state-collection-stop-loop *collection*))
               (comm:apply-in-wait-state-collection-process *collection* #'again nil)))
      (again nil)
      (check "a loop runs until it is stopped"
        (progn (comm:loop-processing-wait-state-collection *collection*)
               (>= count 3)))))
  (let ((called '()))
    (comm:apply-in-wait-state-collection-process *collection* #'error "One.")
    (comm:apply-in-wait-state-collection-process
     *collection* (lambda () (push :two called) (comm:wait-state-collection-stop-loop *collection*)))
    (check "a callback that is aborted takes nothing with it"
      (progn (handler-bind ((error #'abort))
               (comm:loop-processing-wait-state-collection *collection*))
             (equal '(:two) called)))))

;;; Whole buffers

(with-states (client server :read-timeout 10 :write-timeout 10 :user-info :mine :name "end")
  (check "what it was made with"
    (and (eq *collection* (comm:async-io-state-collection client))
         (integerp (comm:async-io-state-object client))
         (eq :mine (comm:async-io-state-user-info client))
         (equal "end" (comm:async-io-state-name client))
         (eql 10 (comm:async-io-state-read-timeout client))
         (eql 10 (comm:async-io-state-write-timeout client))
         (null (comm:async-io-state-read-status client))
         (null (comm:async-io-state-write-status client))
         (search "end" (princ-to-string client))))
  (check "addresses"
    (multiple-value-bind (address port) (comm:async-io-state-address client)
      (and (eql address #x7F000001)
           (equal (list address port)
                  (multiple-value-list (comm:async-io-state-peer-address server)))
           (equal (list address port)
                  (multiple-value-list (comm:socket-connection-peer-address server))))))
  (let ((out (octets 0 1 127 128 255)) (in (octets 9 9 9 9 9)))
    (check "the callback of a write gets the state, the buffer and the count"
      (equal (list client out 5)
             (waiting (done) (comm:async-io-state-write-buffer client out #'done))))
    (check "that of a read, too"
      (equal (list server in 5)
             (waiting (done) (comm:async-io-state-read-buffer server in #'done))))
    (check "octets" (equalp out in)))
  (check "parts of buffers"
    (let ((in (octets 9 9 9 9 9)))
      (and (eql 2 (write-and-wait client (octets 1 2 3 4 5) :start 1 :end 3))
           (eql 2 (read-and-wait server in :start 2 :end 4))
           (equalp (octets 9 9 2 3 9) in))))
  (check "strings"
    (let ((in (make-string 4 :initial-element #\x)))
      (write-and-wait client (coerce (list #\a (code-char 200) #\b (code-char 255)) 'string))
      (and (eql 4 (read-and-wait server in))
           (equal '(97 200 98 255) (map 'list #'char-code in)))))
  ;; Vectors of signed octets are of anything on these, and hold unsigned ones.
  #-(or clisp abcl)
  (check "signed octets"
    (let ((in (make-array 3 :element-type '(signed-byte 8))))
      (write-and-wait client (make-array 3 :element-type '(signed-byte 8) :initial-contents '(-1 -128 127)))
      (and (eql 3 (read-and-wait server in))
           (equalp #(-1 -128 127) in))))
  (check "a read goes on until all is there"
    (let* ((in (octets 0 0 0 0))
           (got nil))
      (comm:async-io-state-read-buffer server in (lambda (&rest all) (setf got all)))
      (write-and-wait client (octets 1 2))
      (and (null got)
           (eql 2 (write-and-wait client (octets 3 4)))
           (run-until (lambda () got))
           (equal (list server in 4) got)
           (equalp (octets 1 2 3 4) in))))
  (check "nothing is written at once" (eql 0 (write-and-wait client (octets))))
  (check "TIMEOUT and USER-INFO are kept"
    (progn (write-and-wait client (octets 7))
           (read-and-wait server (octets 0) :timeout 8 :user-info :other)
           (write-and-wait client (octets) :timeout 9)
           (and (eql 8 (comm:async-io-state-read-timeout server))
                (eql 9 (comm:async-io-state-write-timeout client))
                (eq :other (comm:async-io-state-user-info server)))))
  (check "more than a socket holds, both ways"
    (let* ((out (all-octets 3000000))
           (one (make-array 3000000 :element-type '(unsigned-byte 8)))
           (other (make-array 3000000 :element-type '(unsigned-byte 8)))
           (left 4))
      (flet ((done (state buffer count)
               (declare (ignore state buffer))
               (when (= count 3000000) (decf left))))
        (comm:async-io-state-write-buffer client out #'done)
        (comm:async-io-state-write-buffer server out #'done)
        (comm:async-io-state-read-buffer client one #'done)
        (comm:async-io-state-read-buffer server other #'done)
        (and (run-until (lambda () (zerop left)) 60)
             (equalp out one) (equalp out other)))))
  (check "what is no part of a buffer"
    (condition-of (comm:async-io-state-read-buffer client (octets 1) #'list :start 1 :end 3)))
  (check "what is no buffer" (condition-of (comm:async-io-state-write-buffer client '(1 2) #'list)))
  (check "what is no base character"
    (mentions (princ-to-string (condition-of (comm:async-io-state-write-buffer
                                              client (string (code-char 300)) #'list)))
              "base character"))
  (check "what is no time" (condition-of (comm:async-io-state-read-buffer client (octets 1) #'list
                                                                          :timeout "soon"))))

;;; What comes

(with-states (client server :read-timeout 10)
  (write-and-wait client (format nil "one~%two~%thr"))
  (check "a line" (equal "one" (line-of server)))
  (check "what is left is buffered, and next" (plusp (comm:async-io-state-buffered-data-length server)))
  (check "another line" (equal "two" (line-of server)))
  (write-and-wait client (format nil "ee~%rest"))
  (check "a line that comes in pieces" (equal "three" (line-of server)))
  (check "the rest can be had by itself"
    (let ((rest (make-string 10 :initial-element #\.)))
      (and (eql 4 (comm:async-io-state-buffered-data-length server))
           (eql 3 (comm:async-io-state-get-buffered-data server rest :start 1 :end 4))
           (eql 1 (comm:async-io-state-get-buffered-data server rest :start 4))
           (equal ".rest....." rest)
           (eql 0 (comm:async-io-state-get-buffered-data server rest)))))
  (check "whole buffers begin with what is buffered, whatever that was read as"
    (progn (write-and-wait client (format nil "x~%AB"))
           (line-of server)
           (write-and-wait client "C")
           (let ((in (octets 0 0 0)))
             (and (eql 3 (read-and-wait server in))
                  (equalp (octets 65 66 67) in))))))

(with-states (client server :read-timeout 10)
  (let ((calls '()) (done nil))
    (write-and-wait client "abc")
    (comm:async-io-state-read-with-checking
     server
     (lambda (state buffer end)
       (push (list (map 'list #'identity (subseq buffer 0 end)) (comm:async-io-state-old-length state)) calls)
       (case (length calls)
         (2 (push (comm:async-io-state-discard state 4) calls)
          (pop calls))
         (3 (comm:async-io-state-finish state)
          (setf done t))))
     :element-type '(unsigned-byte 8))
    (run-until (lambda () (= 1 (length calls))))
    (write-and-wait client "de")
    (run-until (lambda () (= 2 (length calls))))
    (write-and-wait client "f")
    (run-until (lambda () done))
    (check "the buffer grows until it is discarded, and says how much of it is old"
      (equal '(((101 102) 1) ((97 98 99 100 101) 3) ((97 98 99) 0)) calls))
    (check "after FINISH nothing is called, and everything kept"
      (progn (write-and-wait client "g")
             (= 3 (length calls))))
    (check "what was finished can be read"
      (let ((in (octets 0 0 0)))
        (read-and-wait server in)
        (equalp (octets 101 102 103) in))))
  (check "no more than :MAX-READ at once"
    (let ((ends '()))
      (write-and-wait client "0123456789")
      (comm:async-io-state-read-with-checking
       server (lambda (state buffer end)
                (declare (ignore buffer))
                (push end ends)
                (comm:async-io-state-discard state end)
                (when (= 10 (reduce #'+ ends))
                  (comm:async-io-state-finish state)))
       :max-read 3)
      (run-until (lambda () (= 10 (reduce #'+ ends))))
      (and (equal '(1 3 3 3) ends) (eql 3 (comm:async-io-state-max-read server)))))
  (check "signed octets"
    (let ((got nil))
      (write-and-wait client (octets 255))
      (comm:async-io-state-read-with-checking
       server (lambda (state buffer end)
                (setf got (aref buffer 0))
                (comm:async-io-state-finish state end))
       :element-type '(signed-byte 8))
      (run-until (lambda () got))
      (eql -1 got)))
  (check "DISCARD and FINISH are for callbacks"
    (and (condition-of (comm:async-io-state-discard server 1))
         (condition-of (comm:async-io-state-finish server))))
  (check "what cannot be an element type"
    (condition-of (comm:async-io-state-read-with-checking server #'list :element-type 'double-float)))
  (check "input can be waited for"
    (let ((got nil))
      (comm:async-io-state-wait-for-input server (lambda (&rest all) (setf got all)))
      (write-and-wait client "x")
      (run-until (lambda () got))
      (and (equal (list server) got)
           (eql 1 (comm:async-io-state-buffered-data-length server))))))

(with-states (client server :read-timeout 10)
  (check "a callback that is aborted ends nothing"
    (let ((calls 0) (called 0))
      (comm:async-io-state-read-with-checking
       server (lambda (state buffer end)
                (declare (ignore buffer))
                (incf calls)
                (comm:async-io-state-discard state end)
                (when (= 1 calls) (error "Once."))))
      (handler-bind ((error (lambda (condition)
                              (declare (ignore condition))
                              (incf called)
                              (invoke-restart 'go-on))))
        (with-simple-restart (go-on "Go on.")
          (write-and-wait client "a")
          (run-until (lambda () (= 1 calls)) 5))
        (write-and-wait client "b")
        (run-until (lambda () (= 2 calls))))
      (and (= 2 calls) (= 1 called)))))

;;; The end

(with-states (client server :read-timeout 10)
  (write-and-wait client "ab")
  (comm:close-async-io-state client)
  (let ((in (octets 0 0 0)))
    (check "a read that is cut short tells how far it has come"
      (eql 2 (read-and-wait server in)))
    (check "and why" (eq :eof (comm:async-io-state-read-status server))))
  (check "there is another callback for that"
    (equal '(:error 0)
           (let ((got nil))
             (comm:async-io-state-read-buffer
              server (octets 0) (lambda (&rest all) (declare (ignore all)) (setf got :callback))
              :error-callback (lambda (state buffer count)
                                (declare (ignore state buffer))
                                (setf got (list :error count))))
             (run-until (lambda () got))
             got)))
  (check "reading on ends with the end, too" (eq :eof (line-of server)))
  (check "a closed state is closed" (typep (condition-of (comm:async-io-state-read-buffer
                                                          client (octets 0) #'list))
                                           'comm:socket-error))
  (check "closing twice does nothing" (eql 0 (comm:close-async-io-state client)))
  (check "it can be printed" (search "closed" (princ-to-string client))))

(with-states (client server :read-timeout 10)
  (gasket.sockets:close-descriptor
   (let ((socket (make-instance 'gasket.sockets:socket)))
     (comm::adopt-descriptor socket (comm:async-io-state-object server))
     (setf (gasket.sockets:option socket :linger) 0)
     (comm:close-async-io-state server :keep-alive-p t)
     socket))
  (check "a reset is a condition"
    (let ((count (read-and-wait client (octets 0))))
      (and (eql 0 count)
           (typep (comm:async-io-state-read-status client) 'comm:socket-error)
           (eql 104 (comm:socket-error-code (comm:async-io-state-read-status client))))))
  (check "writing fails, too"
    (let ((got nil))
      (comm:async-io-state-write-buffer client (octets 1) #'list
                                        :error-callback (lambda (&rest all) (setf got all)))
      (run-until (lambda () got))
      (typep (comm:async-io-state-write-status client) 'comm:socket-error))))

;;; Time

(with-states (client server)
  (let ((in (octets 0 0)))
    (write-and-wait client (octets 5))
    (let ((seconds (seconds-of (check "a read ends when its time is over"
                                 (eql 1 (read-and-wait server in :timeout 3/10
                                                       :error-callback #'error))))))
      (check "it says so" (eq :timeout (comm:async-io-state-read-status server)))
      (check "not before" (>= seconds 3/10))
      (check "soon after" (< seconds 5))))
  (check "and can be begun again"
    (progn (write-and-wait client (octets 6))
           (and (eql 1 (read-and-wait server (octets 0) :timeout 10))
                (null (comm:async-io-state-read-status server)))))
  (check "what comes starts the time of READ-WITH-CHECKING again"
    (let ((calls 0) (last nil))
      (comm:async-io-state-read-with-checking
       server (lambda (state buffer end)
                (declare (ignore buffer))
                (if (comm:async-io-state-read-status state)
                    (setf last (list calls end))
                    (progn (incf calls)
                           (comm:async-io-state-discard state end))))
       :timeout 1/2)
      (loop repeat 4
            do (run-until (constantly nil) 3/10)
               (write-and-wait client (octets 1)))
      (run-until (lambda () last))
      (and (equal '(4 0) last) (eq :timeout (comm:async-io-state-read-status server)))))
  (check "a write that nobody takes ends when its time is over"
    (let ((count (write-and-wait client (more-than-fits) :timeout 3/10)))
      (and (< 0 count 16000000) (eq :timeout (comm:async-io-state-write-status client)))))
  (check "operations that are over leave no alarms behind"
    (let ((before (length (comm::collection-alarms *collection*))))
      (loop repeat 50
            do (write-and-wait server (octets 1) :timeout 100)
               (read-and-wait client (octets 0) :timeout 100))
      ;; RUN-UNTIL sets one each time.
      (<= (length (comm::collection-alarms *collection*)) (+ before 100 4))))
  (check "no time-out is none"
    (let ((got nil))
      (comm:async-io-state-read-buffer client (octets 0) (lambda (&rest all) (setf got all)) :timeout nil)
      (run-until (constantly nil) 1/5)
      (null got))))

;;; Stopping

(with-states (client server :queue-output t)
  (let ((called '()))
    (flet ((note (name)
             (lambda (&rest all) (push (cons name all) called))))
      (let ((in (octets 0 0)))
        (write-and-wait client (octets 8))
        (comm:async-io-state-read-buffer server in (note :read))
        (run-until (constantly nil) 1/10)
        (check "one reads at a time"
          (mentions (princ-to-string (condition-of (comm:async-io-state-read-buffer server in #'list)))
                    "read from"))
        (check "data cannot be had meanwhile"
          (condition-of (comm:async-io-state-get-buffered-data server in)))
        (comm:async-io-state-abort server (note :abort))
        (check "the abort is told at the next turn" (null called))
        (run-until (lambda () called))
        (check "with what the read would have been, which is not told"
          (equal (list (list :abort server in 1)) called)))
      (setf called '())
      (comm:async-io-state-abort server (note :nothing) :output)
      (run-until (lambda () called))
      (check "where there is nothing to be stopped that is told"
        (equal (list (list :nothing server nil nil)) called))
      (setf called '())
      (check "what was read with checking can be discarded when it is stopped"
        (progn (comm:async-io-state-read-with-checking server (note :checking))
               (write-and-wait client "abc")
               (run-until (lambda () called))
               (comm:async-io-state-abort server (lambda (state buffer end)
                                                   (declare (ignore buffer))
                                                   (comm:async-io-state-discard state (1- end))
                                                   (push :aborted called)))
               (run-until (lambda () (eq :aborted (first called))))
               (eql 1 (comm:async-io-state-buffered-data-length server))))
      (setf called '())
      (comm:async-io-state-write-buffer client (more-than-fits) (note :first))
      (comm:async-io-state-write-buffer client (octets 1) (note :second))
      (comm:async-io-state-read-buffer client (octets 0) (note :read))
      (run-until (constantly nil) 1/10)
      (comm:async-io-state-abort client (note :abort) :io)
      (run-until (lambda () called))
      (check "both directions, and what is queued" (equal (list (list :abort client)) called))
      (check "after that nothing is under way"
        (progn (comm:async-io-state-read-buffer client (octets 0) (note :read))
               t))
      (setf called '())
      (comm:async-io-state-abort-and-close client :close-callback (note :closed))
      (check "closing is put off to the next turn, too" (null called))
      (run-until (lambda () called))
      (check "it is told"
        (and (equal (list (list :closed client)) called)
             (condition-of (comm:async-io-state-read-buffer client (octets 0) #'list)))))))

(with-states (client server)
  (check "one writes at a time"
    (progn (comm:async-io-state-write-buffer client (more-than-fits) #'list)
           (mentions (princ-to-string (condition-of (comm:async-io-state-write-buffer
                                                     client (octets 1) #'list)))
                     "written to")))
  (check "a direction that is none" (condition-of (comm:async-io-state-abort server #'list :both))))

(with-states (client server :queue-output t :read-timeout 10)
  (check "unless output is queued"
    (let ((order '()))
      (dolist (word '("one " "two " "three"))
        (let ((word word))
          (comm:async-io-state-write-buffer client word (lambda (&rest all)
                                                          (declare (ignore all))
                                                          (push word order)))))
      (let ((in (make-string 13)))
        (read-and-wait server in)
        (and (equal "one two three" in)
             (equal '("three" "two " "one ") order))))))

(check "no descriptor is left open" (eventually (lambda () (>= *descriptors* (open-descriptors)))))

(finish)
