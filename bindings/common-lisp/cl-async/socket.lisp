;;;; Sockets: writing, time-outs, closing, and what is told of them.

(in-package #:cl-async)

(defconstant +linger+ 30 "How many seconds a peer may take nothing of what is unsent when a socket is closed.")
(defconstant +farewell+ 5 "How many seconds the peer's farewell is waited for.")
(defconstant +kept-input+ 65536 "How many octets are kept at most for a stream that nobody reads.")

(defgeneric streamish (thing)
  (:documentation "The socket that THING, a socket, its stream or a condition, is about."))

(defclass streamish ()
  ()
  (:documentation "What can be written to and closed."))

(defmethod streamish ((thing streamish))
  thing)

(defmethod streamish ((condition streamish-info))
  (condition-streamish condition))

(defclass socket (streamish gasket:loop-stream)
  ((data :initarg :data :initform nil :accessor data :documentation "The program's own.")
   (event-loop-of :initform (current-loop) :reader event-loop-of)
   (direction :initarg :direction :initform :out :reader direction)
   (read-cb :initarg :read-cb :initform nil :accessor read-cb)
   (write-cb :initarg :write-cb :initform nil :accessor write-cb)
   (event-cb :initarg :event-cb :initform nil :accessor event-cb)
   (connect-cb :initarg :connect-cb :initform nil :reader connect-cb)
   (drain :initarg :drain :initform t :reader drain-p
          :documentation "Whether READ-CB gets octets, and not a stream.")
   (stream :initform nil :accessor socket-stream)
   (state :initarg :state :initform :connecting :accessor state
          :documentation ":CONNECTING, :OPEN, :CLOSING or :CLOSED.")
   (connected :initform nil :accessor connected-p :documentation "True when the handshake is done.")
   (input :initform (make-buffer) :reader input :documentation "What streams have not been asked for yet.")
   (output :initform (make-backlog) :reader output :documentation "What libgasket has not taken yet.")
   (unsent :initform nil :accessor unsent-p :documentation "True until WRITE-CB was called.")
   (scheduled :initform nil :accessor scheduled-p :documentation "True while it is among the loop's writers.")
   (patience :initform nil :accessor patience-of :documentation "The event that ends waiting for a farewell.")
   (disabled :initform '() :accessor disabled :documentation "A list of :READ and :WRITE.")
   (timeouts :initform '() :accessor timeouts :documentation "A property list, in seconds."))
  (:documentation "A connection, which goes through TCP-CONNECT's and TCP-SERVER's callbacks."))

(defclass tcp-socket (socket)
  ()
  (:documentation "A TCP connection."))

(defclass cl-async-ssl:ssl-socket (tcp-socket)
  ()
  (:documentation "A TCP connection that carries TLS."))

(defmethod cut-class ((socket tcp-socket))
  'socket-reset)

(defmethod cut-class ((socket cl-async-ssl:ssl-socket))
  'cl-async-ssl:tcp-ssl-error)

(defmethod initialize-instance :after ((socket socket) &key)
  (incf (getf (connections (event-loop-of socket)) (direction socket))))

(defun socket-data (socket)
  "What the program has put there for SOCKET, with SETF."
  (data (streamish socket)))

(defun (setf socket-data) (value socket)
  (setf (data (streamish socket)) value))

(defun socket-c (socket)
  "The number by which libgasket knows SOCKET."
  (handle (streamish socket)))

(defun streamish-closed-p (socket)
  "True when the program, the peer or an error has closed SOCKET."
  (and (member (state (streamish socket)) '(:closing :closed)) t))

(defun socket-closed-p (socket)
  "True when the program, the peer or an error has closed SOCKET."
  (streamish-closed-p socket))

(defun check-streamish-open (socket)
  "Signals SOCKET-CLOSED where SOCKET is closed."
  (when (streamish-closed-p socket)
    (error 'streamish-closed :socket (streamish socket) :code -1 :msg "the socket is closed")))

(defun socket-backlog (socket)
  "How many octets of what was written to SOCKET are not sent. It grows for as long as the program writes and
the peer does not read: a program that may outrun its peers looks at this, and goes on in WRITE-CB."
  (let ((socket (streamish socket)))
    (if (eq (state socket) :closed)
        0
        (+ (backlog-count (output socket))
           (gasket:queued-octets socket)))))

;;; Closing

(defmethod close :before ((socket socket) &key abort)
  (declare (ignore abort))
  (unless (eq (state socket) :closed)
    (setf (state socket) :closed)
    (decf (getf (connections (event-loop-of socket)) (direction socket)))
    (when (patience-of socket)
      (free-event (patience-of socket)))))

(defun await-farewell (socket)
  "Goes on reading. The system would cut the connection, and throw away what the peer has not read yet, if SOCKET
were closed while something comes, such as a TLS server's tickets."
  (setf (patience-of socket)
        (delay (lambda ()
                 (setf (patience-of socket) nil)
                 (close socket))
               :time +farewell+)))

(defun close-gracefully (socket)
  "Closes SOCKET, of which everything is sent."
  (handler-case (gasket:loop-shutdown socket)
    (gasket:gasket-error () (close socket))
    (:no-error (ended)
      (if ended
          (close socket)
          (await-farewell socket)))))

(defun limit-lingering (socket)
  "Has a peer that takes nothing not hold SOCKET, which is to be closed, for longer."
  (gasket:loop-set-timeout socket (if (connected-p socket) :write :handshake) +linger+))

(defun close-when-sent (socket)
  (enable-socket socket :read t :write t)
  (set-socket-timeouts socket nil nil)
  (setf (state socket) :closing)
  (cond ((unsent-p socket)
         (limit-lingering socket)
         (schedule socket))
        (t
         (close-gracefully socket))))

(defun close-streamish (socket &key force)
  "Closes SOCKET when what was written is sent; FORCE: at once. A second time does nothing."
  (let ((socket (streamish socket)))
    (cond (force (close socket))
          ((streamish-closed-p socket))
          ((or (connected-p socket) (unsent-p socket)) (close-when-sent socket))
          (t (close socket)))
    nil))

(defun close-socket (socket &key force)
  "Closes SOCKET when what was written is sent; FORCE: at once. A second time does nothing."
  (close-streamish socket :force force))

(defun tell (socket condition)
  "Has the event callback get CONDITION at the loop's next turn."
  (let ((function (event-cb socket)))
    (when function
      (delay (lambda () (funcall function condition))))))

(defun fail (socket condition)
  (close socket)
  (tell socket condition))

(defun fail-by (socket condition)
  "SOCKET has failed by CONDITION, Gasket's. Nobody is told where the program has closed it."
  (if (streamish-closed-p socket)
      (close socket)
      (fail socket (translated condition socket))))

;;; Writing

(defun schedule (socket)
  "Has what is unsent sent at the loop's next turn, all in one."
  (setf (unsent-p socket) t)
  (unless (scheduled-p socket)
    (setf (scheduled-p socket) t)
    (push socket (writers (event-loop-of socket)))))

(defun finish-writing (socket)
  "Everything is sent."
  (setf (unsent-p socket) nil)
  (if (eq (state socket) :closing)
      (close-gracefully socket)
      (call-safely (event-cb socket) (write-cb socket) socket)))

(defun give-output (socket)
  "Gives libgasket what it takes now. True if that was all."
  (loop with output = (output socket)
        for piece = (first (backlog-first output))
        while piece
        do (let ((count (gasket:write-octets (buffer-octets piece) socket
                                             :start (buffer-start piece) :end (buffer-end piece))))
             (when (zerop count)
               (return nil))
             (backlog-skip output count))
        finally (return t)))

(defun send-output (socket)
  "Sends what goes."
  (setf (scheduled-p socket) nil)
  (when (and (unsent-p socket) (connected-p socket)
             (not (eq (state socket) :closed))
             (not (member :write (disabled socket))))
    (handler-case (and (give-output socket) (zerop (gasket:queued-octets socket)))
      (gasket:gasket-error (condition) (fail-by socket condition))
      (:no-error (sent) (when sent (finish-writing socket))))))

(defun streamish-write (socket data &key start end read-cb write-cb event-cb force)
  "The same as WRITE-SOCKET-DATA."
  (declare (ignore force))
  (check-streamish-open socket)
  (let* ((socket (streamish socket))
         (octets (if (stringp data) (babel:string-to-octets data :encoding :utf-8) data))
         (start (or start 0))
         (end (or end (length octets))))
    (check-bounds octets start end)
    (backlog-add (output socket) octets start end)
    (when read-cb (setf (read-cb socket) read-cb))
    (when write-cb (setf (write-cb socket) write-cb))
    (when event-cb (setf (event-cb socket) event-cb))
    (schedule socket)
    nil))

(defun write-socket-data (socket data &rest arguments &key read-cb write-cb event-cb start end force)
  "Sends DATA, octets or a string in UTF-8, or of its octets those from START to END, and never waits; see
SOCKET-BACKLOG. The callbacks, where they are given, replace those of SOCKET. WRITE-CB is called when all that
was written is sent. FORCE has no effect. Signals SOCKET-CLOSED where SOCKET is."
  (declare (ignore read-cb write-cb event-cb start end force))
  (apply #'streamish-write socket data arguments))

;;; Time-outs

(defun timeout-of (socket kind)
  "How many seconds are set for KIND, :READ or :WRITE, NIL where none are or it is disabled."
  (let ((seconds (getf (timeouts socket) kind)))
    (and seconds (plusp seconds) (not (member kind (disabled socket)))
         seconds)))

(defun apply-timeouts (socket)
  (let ((read (timeout-of socket :read))
        (write (timeout-of socket :write)))
    (gasket:loop-set-timeout socket :read read)
    (gasket:loop-set-timeout socket :write write)
    ;; Neither counts before the handshake is done.
    (gasket:loop-set-timeout socket :handshake (if (and read write) (min read write) (or read write)))))

(defun set-socket-timeouts (socket read-sec write-sec)
  "Has SOCKET closed, and the event callback get a TCP-TIMEOUT, when nothing was received for READ-SEC seconds, or
nothing of what is written was taken for WRITE-SEC. NIL, 0 and less: never. Signals SOCKET-CLOSED where SOCKET is."
  (check-streamish-open socket)
  (let ((socket (streamish socket)))
    (setf (timeouts socket) (list :read read-sec :write write-sec))
    (apply-timeouts socket)
    nil))

(defun disable-socket (socket &key read write)
  "Has nothing read, where READ is true, and nothing sent, where WRITE is, until ENABLE-SOCKET; without time-outs.
Signals SOCKET-CLOSED where SOCKET is."
  (check-streamish-open socket)
  (let ((socket (streamish socket)))
    (when read
      (pushnew :read (disabled socket))
      (gasket:loop-pause socket))
    (when write
      (pushnew :write (disabled socket)))
    (apply-timeouts socket)
    nil))

(defun enable-socket (socket &key read write)
  "Undoes DISABLE-SOCKET. Time-outs begin again."
  (check-streamish-open socket)
  (let ((socket (streamish socket)))
    (when (and read (member :read (disabled socket)))
      (setf (disabled socket) (remove :read (disabled socket)))
      (gasket:loop-resume socket))
    (when (and write (member :write (disabled socket)))
      (setf (disabled socket) (remove :write (disabled socket)))
      (when (unsent-p socket)
        (schedule socket)))
    (apply-timeouts socket)
    nil))

;;; Reading

(defun read-now (socket)
  "How many octets were read into the loop's room; 0 where there are none, nor will be."
  (if (eq (state socket) :closed)
      0
      ;; That a stream has failed is told as an event.
      (handler-case (or (gasket:read-octets (loop-input (event-loop-of socket)) socket) 0)
        (gasket:gasket-error () 0))))

(defun fill-input (socket)
  "Reads more for the streams of SOCKET. True if something has come."
  (let ((count (read-now socket)))
    (write-to-buffer (loop-input (event-loop-of socket)) (input socket) 0 count)
    (plusp count)))

(defun deliver-octets (socket)
  "Has READ-CB get octets. True if there are some."
  (let ((count (read-now socket)))
    (when (plusp count)
      (call-safely (event-cb socket) (read-cb socket)
                   socket (subseq (loop-input (event-loop-of socket)) 0 count))
      t)))

(defun deliver-stream (socket)
  "Has READ-CB called for the stream to be read."
  (call-safely (event-cb socket) (read-cb socket) socket (stream-of socket)))

(defun deliver (socket)
  (cond ((streamish-closed-p socket)
         (read-now socket))
        ((drain-p socket)
         (deliver-octets socket))
        ;; What a program leaves unread stays with libgasket, and at last with the peer.
        ((and (< (buffer-count (input socket)) +kept-input+) (fill-input socket))
         (deliver-stream socket))))

(defun deliver-rest (socket)
  "What came before the end."
  (cond ((streamish-closed-p socket))
        ((drain-p socket)
         (loop while (and (deliver-octets socket) (not (streamish-closed-p socket)))))
        ((loop while (fill-input socket)
               count t into times
               finally (return (plusp times)))
         (deliver-stream socket))))

;;; Events

(defun connected (socket)
  (setf (connected-p socket) t)
  (case (state socket)
    (:connecting
     (setf (state socket) :open)
     (call-safely (event-cb socket) (connect-cb socket) socket))
    (:closing
     (limit-lingering socket)))
  (send-output socket))

(defun ended (socket)
  (deliver-rest socket)
  (cond ((patience-of socket)
         (close socket))
        ((not (streamish-closed-p socket))
         (close-streamish socket)
         (tell socket (make-condition 'socket-eof :socket socket)))))

(defun timed-out (socket kind)
  (if (streamish-closed-p socket)
      (close socket)
      (fail socket (make-condition 'socket-timeout :socket socket :code -110
                                                   :msg (format nil "the ~(~a~) time-out" kind)))))

(defmethod handle-event ((socket socket) event)
  (unless (eq (state socket) :closed)
    (ecase (gasket:event-kind event)
      (:accepted (accepted (gasket:event-value event) socket))
      (:connected (connected socket))
      (:readable (deliver socket))
      (:drained (send-output socket))
      (:end (ended socket))
      (:timeout (timed-out socket (gasket:event-value event)))
      (:error (deliver-rest socket)
       (fail-by socket (gasket:event-condition event)))
      (:closed (close socket))
      ;; Nobody here asks for questions; a foreign context that does is not answered.
      (:question))))
