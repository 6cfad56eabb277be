;;;; Sockets: reading, writing and closing.

(in-package #:cl-async)

(defconstant +input-size+ 65536 "How much is read at once, and kept for a stream that nobody reads.")
(defconstant +linger+ 30000 "How many milliseconds a graceful close may take.")

(defclass streamish () ())

(defclass socket (streamish handle-owner)
  ((data :initarg :data :initform nil :accessor socket-data :documentation "The program's own.")
   (event-loop :initform (current-loop) :reader socket-loop)
   (read-cb :initarg :read-cb :initform nil :accessor read-cb)
   (write-cb :initarg :write-cb :initform nil :accessor write-cb)
   (event-cb :initarg :event-cb :initform nil :accessor event-cb)
   (connect-cb :initarg :connect-cb :initform nil :reader connect-cb)
   (drain :initarg :drain :initform t :reader drain-p)
   (stream :initform nil :accessor socket-stream)
   (state :initform :connecting :accessor state
          :documentation ":CONNECTING, :OPEN, :CLOSING or :CLOSED.")
   (connected :initform nil :accessor connected-p)
   (queue :initform '() :accessor queue :documentation "Octets that libgasket has not taken yet.")
   (unsent :initform nil :accessor unsent-p :documentation "True until WRITE-CB was called."))
  (:documentation "A TCP connection."))

(defclass cl-async-ssl:ssl-socket (socket) ()
  (:documentation "A TCP connection that carries TLS."))

(defun enter (socket)
  (setf (gethash (handle socket) (loop-members (socket-loop socket))) socket))

(defun leave (socket)
  "Frees SOCKET, which the loop knows no more."
  (let ((event-loop (socket-loop socket)))
    (remhash (handle socket) (loop-members event-loop))
    (setf (loop-writers event-loop) (delete socket (loop-writers event-loop))
          (state socket) :closed)
    (free socket)))

(defun socket-closed-p (socket)
  "True when the program, the peer or an error has closed SOCKET."
  (and (member (state socket) '(:closing :closed)) t))

(defun program-end (socket)
  "What the program's callbacks get: SOCKET or its stream."
  (or (socket-stream socket) socket))

;;; Closing

(defun close-gracefully (socket)
  (if (queue socket)
      (setf (state socket) :closing)
      (progn (setf (state socket) :closing)
             (checked (gasket.low-level:loop-close (handle socket) +linger+)))))

(defun close-now (socket)
  (unless (eq (state socket) :closed)
    (gasket::forgive (with-interrupts-deferred
                       (gasket.low-level:stream-close (handle socket) 0)))
    (leave socket)))

(defgeneric close-socket (socket &key force)
  (:documentation "Closes SOCKET when what was written is sent; FORCE: at once. A second time does nothing.")
  (:method ((socket socket) &key force)
    (cond (force (close-now socket))
          ((socket-closed-p socket) nil)
          ((connected-p socket) (close-gracefully socket))
          ;; What waits for the handshake is to be sent.
          ((queue socket) (setf (state socket) :closing))
          (t (close-now socket)))
    nil))

(defun tell (socket condition)
  "Has the event callback get CONDITION at the loop's next turn."
  (let ((function (event-cb socket)))
    (when function
      (delay (lambda () (funcall function condition))))))

(defun fail (socket condition)
  (close-now socket)
  (tell socket condition))

(defun fail-with-record (socket record)
  (fail socket (translated (gasket::record-condition record nil) socket)))

;;; Writing

(defun finish-writing (socket)
  "Everything is sent."
  (setf (unsent-p socket) nil
        (loop-writers (socket-loop socket)) (delete socket (loop-writers (socket-loop socket))))
  (if (eq (state socket) :closing)
      (close-gracefully socket)
      (call-safely (event-cb socket) (write-cb socket) (program-end socket))))

(defun write-octets (socket octets start)
  "Gives libgasket OCTETS from START, and returns how many it has taken or something below 0."
  (let ((part (subseq octets start (min (length octets) (+ start 16384)))))
    (with-foreign-octets (pointer part)
      (with-interrupts-deferred
        (gasket.low-level:stream-write (handle socket) pointer (length part) 0)))))

(defun pump (socket)
  "Sends what goes."
  (when (and (connected-p socket) (not (eq (state socket) :closed)))
    (loop while (queue socket)
          for (octets . start) = (first (queue socket))
          for count = (write-octets socket octets start)
          do (cond ((record-p count)
                    (return-from pump (fail-with-record socket count)))
                   ((minusp count) (return))
                   ((= (+ start count) (length octets)) (pop (queue socket)))
                   (t (setf (first (queue socket)) (cons octets (+ start count))))))
    (when (and (unsent-p socket) (null (queue socket))
               (eql 0 (gasket.low-level:stream-queued (handle socket))))
      (finish-writing socket))))

(defun data-octets (data start end)
  (let ((octets (if (stringp data)
                    (babel:string-to-octets data :encoding :utf-8)
                    data)))
    (coerce (subseq octets (or start 0) end) 'octets)))

(defun write-socket-data (socket data &key (read-cb nil read-cb-p) (write-cb nil write-cb-p)
                                           (event-cb nil event-cb-p) start end force)
  "Sends DATA, octets or a string in UTF-8, or of its octets those from START to END. The callbacks replace
those of SOCKET. WRITE-CB is called when all is sent. Signals SOCKET-CLOSED where SOCKET is."
  (declare (ignore force))
  (when (socket-closed-p socket)
    (error 'streamish-closed :socket socket :code -1 :msg "the socket is closed"))
  (when read-cb-p (setf (read-cb socket) read-cb))
  (when write-cb-p (setf (write-cb socket) write-cb))
  (when event-cb-p (setf (event-cb socket) event-cb))
  (let ((octets (data-octets data start end)))
    (when (plusp (length octets))
      (setf (queue socket) (nconc (queue socket) (list (cons octets 0)))))
    (setf (unsent-p socket) t)
    (pushnew socket (loop-writers (socket-loop socket))))
  nil)

;;; Time-outs

(defun timeout-milliseconds (seconds)
  (if (and seconds (plusp seconds))
      (max 1 (round (* 1000 seconds)))
      -1))

(defun set-socket-timeouts (socket read-sec write-sec)
  "Has the event callback get a TCP-TIMEOUT when nothing was received for READ-SEC seconds, or nothing of
what is written was taken for WRITE-SEC. NIL, 0 and less: never."
  (loop for (kind seconds) in `((,gasket.low-level:+loop-timeout-read+ ,read-sec)
                                (,gasket.low-level:+loop-timeout-write+ ,write-sec))
        do (checked (gasket.low-level:loop-set-timeout (handle socket) kind
                                                       (timeout-milliseconds seconds)))))

;;; Reading

(defun read-octets (socket)
  "Octets that have come, or NIL."
  (unless (eq (state socket) :closed)
    (cffi:with-foreign-object (pointer :uint8 +input-size+)
      (let ((count (with-interrupts-deferred
                     (gasket.low-level:stream-read (handle socket) pointer +input-size+ 0))))
        (cond ((record-p count) (gasket.low-level:free count) nil)
              ((plusp count)
               (let ((octets (make-octets count)))
                 (octets-from-memory octets pointer)
                 octets)))))))

(defgeneric deliver (socket stream)
  (:documentation "Gives the program what has come, where something has; true if so.")
  (:method (socket (stream null))
    (let ((octets (read-octets socket)))
      (when octets
        (unless (eq (state socket) :closing)
          (call-safely (event-cb socket) (read-cb socket) socket octets))
        t))))

(defun deliver-rest (socket)
  "What came before the end."
  (loop while (deliver socket (socket-stream socket))))

;;; Events

(defun connected (socket)
  (setf (connected-p socket) t)
  (when (eq (state socket) :connecting)
    (setf (state socket) :open))
  (call-safely (event-cb socket) (connect-cb socket) (program-end socket))
  (pump socket))

(defmethod handle-event ((socket socket) kind stream value record)
  (declare (ignore stream))
  (case kind
    (#.gasket.low-level:+event-connected+ (connected socket))
    (#.gasket.low-level:+event-readable+ (deliver socket (socket-stream socket)))
    (#.gasket.low-level:+event-drained+ (pump socket))
    (#.gasket.low-level:+event-end+
     (deliver-rest socket)
     (unless (socket-closed-p socket)
       (close-socket socket)
       (tell socket (make-condition 'socket-eof :socket socket))))
    (#.gasket.low-level:+event-timeout+
     (unless (socket-closed-p socket)
       (fail socket (make-condition 'socket-timeout :socket socket :code -110
                                                    :msg (if (= value 2) "read" "write")))))
    (#.gasket.low-level:+event-error+
     (deliver-rest socket)
     (if (socket-closed-p socket)
         (progn (gasket.low-level:free record)
                (close-now socket))
         (fail-with-record socket record)))
    (#.gasket.low-level:+event-closed+ (leave socket))))
