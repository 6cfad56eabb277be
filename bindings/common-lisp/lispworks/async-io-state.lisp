;;;; Asynchronous states: sockets in a collection, and the operations on them.
;;;;
;;;; An operation is begun by any process and goes on in the collection's, whenever something has happened to
;;;; its state, until it is over; then its callback is called. There is one for each direction at a time, or
;;;; one for both.

(in-package #:comm)

;;; What a state says of itself

(defgeneric async-io-state-collection (async-io-state)
  (:documentation "The WAIT-STATE-COLLECTION that ASYNC-IO-STATE is associated with."))

(defgeneric async-io-state-object (async-io-state)
  (:documentation "What ASYNC-IO-STATE was made of, a socket or a SOCKET-STREAM; of a connection that was made
or accepted the socket, a descriptor; NIL while there is none."))

(defgeneric async-io-state-name (async-io-state)
  (:documentation "What ASYNC-IO-STATE is called, for debugging. SETF-able."))

(defgeneric async-io-state-user-info (async-io-state)
  (:documentation "The program's own. SETF-able."))

(defgeneric async-io-state-read-timeout (async-io-state)
  (:documentation "How many seconds an operation that reads may take; NIL: for ever. SETF-able."))

(defgeneric async-io-state-write-timeout (async-io-state)
  (:documentation "How many seconds an operation that writes may take; NIL: for ever. SETF-able."))

(defgeneric async-io-state-max-read (async-io-state)
  (:documentation "How many octets are read at most between calls of the callback of
ASYNC-IO-STATE-READ-WITH-CHECKING. SETF-able."))

(defgeneric async-io-state-old-length (async-io-state)
  (:documentation "How much of what the callback of ASYNC-IO-STATE-READ-WITH-CHECKING gets it has got
before."))

(defgeneric async-io-state-read-status (async-io-state)
  (:documentation "How the last operation that read has ended: NIL, well; :EOF, with the end of what the peer
sends; :TIMEOUT; or a condition."))

(defgeneric async-io-state-write-status (async-io-state)
  (:documentation "How the last operation that wrote has ended: NIL, well; :EOF, :TIMEOUT, or a condition."))

(defclass async-io-state (gasket:loop-stream)
  ((collection :initarg :collection :reader async-io-state-collection)
   (object :initarg :object :initform nil :reader async-io-state-object :writer (setf object-of-state))
   (given :initarg :given :initform nil :reader given-p
          :documentation "True: the socket is not libgasket's.")
   (name :initarg :name :initform nil :accessor async-io-state-name)
   (user-info :initarg :user-info :initform nil :accessor async-io-state-user-info)
   (read-timeout :initarg :read-timeout :initform nil :accessor async-io-state-read-timeout)
   (write-timeout :initarg :write-timeout :initform nil :accessor async-io-state-write-timeout)
   (max-read :initform 65536 :accessor async-io-state-max-read)
   (old-length :initform 0 :reader async-io-state-old-length :writer (setf old-length))
   (read-status :initform nil :reader async-io-state-read-status :writer (setf read-status))
   (write-status :initform nil :reader async-io-state-write-status :writer (setf write-status))
   (queue-output :initarg :queue-output :initform nil :reader queue-output-p)
   (reading :initform nil :accessor reading :documentation "The operation that reads, or NIL.")
   (writing :initform nil :accessor writing :documentation "The operation that writes, or NIL.")
   (queue :initform '() :accessor queue :documentation "Operations that write after that.")
   (next-look :initform nil :accessor next-look
              :documentation "The time of the next alarm, an internal real time; or NIL.")
   (received :initform (make-instance 'received) :reader received)
   (checked :initform nil :accessor checked-operation
            :documentation "The operation whose callback is running, where that may discard what it gets.")
   (connected :initform nil :accessor connected-p)
   (failure :initform nil :accessor failure :documentation "The condition for which it is not connected.")
   (closed :initform nil :accessor closed-p)
   (connection :initform nil :accessor connection :documentation "NIL without SSL.")
   (incoming :initform nil :accessor incoming :documentation "OpenSSL's BIO of what SSL has received.")
   (outgoing :initform nil :accessor outgoing :documentation "That of what it has to send."))
  (:documentation "A TCP connection whose operations call a function when they are done."))

(defmethod print-object ((state async-io-state) stream)
  (print-unreadable-object (state stream :type t :identity t)
    (format stream "~@[~a ~]~:[~@[on ~a~]~;closed~]~@[ with SSL as ~(~a~)~]"
            (async-io-state-name state) (closed-p state) (async-io-state-object state)
            (async-io-state-ssl-side state))))

(defun check-open (state)
  (when (closed-p state)
    (error 'socket-error :format-control "~s is closed." :format-arguments (list state))))

;;; Conditions

(defun gasket-condition (problem class)
  "The condition of CLASS for PROBLEM, a GASKET-ERROR."
  (make-condition class :code (gasket:error-os-error problem)
                        :format-control "~a" :format-arguments (list (gasket:error-message problem))))

(defun transport-condition (state problem)
  "What is told of STATE, whose socket has PROBLEM, a GASKET-ERROR."
  (gasket-condition problem (if (connection state) 'ssl-error 'socket-error)))

(defmacro answering-conditions ((state) &body body)
  "The value of BODY, or what is told of STATE where its socket fails."
  `(handler-case (progn ,@body)
     (gasket:gasket-error (problem) (transport-condition ,state problem))))

(defmacro signalling-socket-errors (&body body)
  "Evaluates BODY; what Gasket signals is a SOCKET-ERROR."
  `(handler-case (progn ,@body)
     (gasket:gasket-error (problem) (error (gasket-condition problem 'socket-error)))))

;;; Operations

(defclass operation ()
  ((callback :initarg :callback :reader operation-callback)
   (error-callback :initarg :error-callback :initform nil :reader operation-error-callback)
   (timeout :initarg :timeout :initform nil :reader operation-timeout)
   (deadline :initform nil :accessor operation-deadline)
   (directions :initarg :directions :reader operation-directions
               :documentation ":INPUT, :OUTPUT or :IO."))
  (:documentation "Something that is done to a state, and told when it is over."))

(defgeneric advance (operation state)
  (:documentation "Goes on as far as that goes without waiting. NIL where more is to be waited for; :DONE; or
a status."))

(defgeneric callback-arguments (operation state status)
  (:documentation "What the callback gets behind the state."))

(defgeneric withdraw (operation state)
  (:documentation "Undoes what OPERATION, which has failed or is aborted, has begun.")
  (:method (operation state)
    (declare (ignore operation state))))

(defun reads-p (operation)
  (member (operation-directions operation) '(:input :io)))

(defun writes-p (operation)
  (member (operation-directions operation) '(:output :io)))

(defun under-way-p (state operation)
  (or (eq operation (reading state)) (eq operation (writing state))))

;;; Beginning

(defun occupy (state operation)
  "Makes OPERATION the one of STATE. Returns false where it is queued."
  (flet ((refuse (what)
           (error "~s is ~a already." state what)))
    (when (and (reads-p operation) (reading state))
      (refuse "being read from"))
    (cond ((not (and (writes-p operation) (writing state)))
           (when (reads-p operation) (setf (reading state) operation))
           (when (writes-p operation) (setf (writing state) operation))
           t)
          ((and (queue-output-p state) (not (reads-p operation)))
           (setf (queue state) (nconc (queue state) (list operation)))
           nil)
          (t (refuse "being written to")))))

(defun post (state function &rest arguments)
  (apply #'apply-in-wait-state-collection-process (async-io-state-collection state) function arguments))

(defun begin-operation (state operation)
  "Has OPERATION go on in the collection's process. Returns no values."
  (check-open state)
  (when (with-collection-held ((async-io-state-collection state))
          (occupy state operation))
    (restart-time operation)
    (post state #'start state operation))
  (values))

(defun restart-time (operation)
  (let ((timeout (operation-timeout operation)))
    (setf (operation-deadline operation)
          (and timeout
               (+ (get-internal-real-time) (ceiling (* timeout internal-time-units-per-second)))))))

(defun watch-time (state operation)
  "Has STATE's time be looked at when OPERATION's is over, or before: there is no alarm for each operation."
  (let ((deadline (operation-deadline operation))
        (next (next-look state)))
    (when (and deadline (or (null next) (< deadline next)))
      (setf (next-look state) deadline)
      (set-alarm (async-io-state-collection state) deadline
                 (lambda () (look-at-time state deadline))))))

(defun look-at-time (state time)
  "At TIME, for which the alarm was set."
  (when (eql time (next-look state))
    (setf (next-look state) nil))
  (dolist (operation (remove nil (list (reading state) (writing state))))
    (if (over-p operation)
        (post state #'time-out state operation)
        (watch-time state operation))))

(defun over-p (operation)
  (let ((deadline (operation-deadline operation)))
    (and deadline (<= deadline (get-internal-real-time)))))

(defun time-out (state operation)
  (when (and (under-way-p state operation) (over-p operation))
    (conclude state operation :timeout)))

(defun start (state operation)
  (when (under-way-p state operation)
    (watch-time state operation)
    (go-on state operation)))

;;; Going on

(defun go-on (state operation)
  (when (and operation (under-way-p state operation))
    (let ((status (advance operation state)))
      (when status
        (conclude state operation status)))))

(defun go-on-with-all (state)
  "Something has happened to STATE. What is written may bring in what is read, where there is SSL."
  (go-on state (reading state))
  (go-on state (writing state))
  (when (connection state)
    (go-on state (reading state))))

(defmethod handle-event ((state async-io-state) event)
  (case (gasket:event-kind event)
    (:connected (setf (connected-p state) t))
    (:error (setf (failure state) (gasket:event-condition event))))
  (unless (closed-p state)
    (go-on-with-all state)))

;;; Ending

(defun note-status (state operation status)
  (let ((status (if (eq status :done) nil status)))
    (when (reads-p operation) (setf (read-status state) status))
    (when (writes-p operation) (setf (write-status state) status))))

(defun release (state operation)
  "OPERATION is no more that of STATE; what waits in its queue is the next."
  (let ((next nil))
    (with-collection-held ((async-io-state-collection state))
      (when (eq operation (reading state))
        (setf (reading state) nil))
      (when (eq operation (writing state))
        (setf next (pop (queue state))
              (writing state) next)))
    (when next
      (restart-time next)
      (post state #'start state next))))

(defun callback-of (operation status)
  (if (and (operation-error-callback operation) (not (member status '(:done :timeout))))
      (operation-error-callback operation)
      (operation-callback operation)))

(defgeneric tell (operation state callback arguments)
  (:documentation "Calls CALLBACK, of OPERATION, which is over or aborted.")
  (:method (operation state callback arguments)
    (declare (ignore operation))
    (when callback
      (apply callback state arguments))))

(defun conclude (state operation status)
  (unless (eq status :done)
    (withdraw operation state))
  (release state operation)
  (note-status state operation status)
  (tell operation state (callback-of operation status) (callback-arguments operation state status)))

;;; Aborting

(defun abort-operation (state operation)
  (withdraw operation state)
  (release state operation))

(defun abort-operations (state)
  (setf (queue state) '())
  (dolist (operation (list (reading state) (writing state)))
    (when (and operation (under-way-p state operation))
      (abort-operation state operation))))

(defun abort-direction (state callback direction)
  (when (eq direction :output)
    (setf (queue state) '()))
  (let ((operation (if (eq direction :input) (reading state) (writing state))))
    (cond ((null operation) (funcall callback state nil nil))
          (t (abort-operation state operation)
             (tell operation state callback (callback-arguments operation state :aborted))))))

(defun async-io-state-abort (async-io-state abort-callback &optional (direction :input))
  "Stops what ASYNC-IO-STATE does in DIRECTION, :INPUT, :OUTPUT or :IO, at the next turn of its collection.
What was to be called then is not, but ABORT-CALLBACK is: with the same arguments; with the state and two
times NIL where there was nothing to be stopped; for :IO with the state alone. It may begin new operations.
Returns no values."
  (check-direction direction)
  (check-open async-io-state)
  (post async-io-state
        (lambda ()
          (cond ((closed-p async-io-state))
                ((eq direction :io)
                 (abort-operations async-io-state)
                 (funcall abort-callback async-io-state))
                (t (abort-direction async-io-state abort-callback direction))))))

(defun async-io-state-abort-and-close (async-io-state &key close-callback keep-alive-p)
  "Stops what ASYNC-IO-STATE does, and closes it, at the next turn of its collection, and calls CLOSE-CALLBACK
with it then, unless that is NIL. KEEP-ALIVE-P is that of CLOSE-ASYNC-IO-STATE. Returns no values."
  (post async-io-state
        (lambda ()
          (close-async-io-state async-io-state :keep-alive-p keep-alive-p)
          (when close-callback
            (funcall close-callback async-io-state)))))

;;; Making

(defvar *plain-context* nil
  "What Gasket's streams are made with. They never use it: SSL is put on them.")

(defun plain-context ()
  (if (and *plain-context* (gasket:live-p *plain-context*))
      *plain-context*
      (setf *plain-context* (gasket:make-context :side :both :verify nil))))

(defun take-socket (state socket)
  "Has STATE use SOCKET, a descriptor."
  (let ((done nil))
    (unwind-protect
         (signalling-socket-errors
           (gasket::obtained state (gasket.low-level:stream-new-fd
                                    (gasket:handle (plain-context)) socket gasket.low-level:+server+))
           (gasket::checked (gasket.low-level:stream-set-plain (gasket:handle state)))
           (gasket:loop-add (collection-event-loop (async-io-state-collection state)) state)
           (setf done t))
      (unless done
        (gasket:free state)))))

(defun take-stream-input (state stream)
  (let ((octets (unread-octets stream)))
    (add-received (received state) octets (length octets))))

(defun create-async-io-state (collection object &key read-timeout write-timeout user-info udp ipv6 name
                                                     queue-output)
  "Makes an ASYNC-IO-STATE of OBJECT, a TCP socket, or a SOCKET-STREAM to which no SSL is attached, and
associates it with COLLECTION. What the stream has buffered is the first to be read.

READ-TIMEOUT, WRITE-TIMEOUT  how many seconds operations may take; NIL: for ever
USER-INFO, NAME              what ASYNC-IO-STATE-USER-INFO and ASYNC-IO-STATE-NAME return
QUEUE-OUTPUT                 true: to write while something is being written is no error; it is done then

IPV6 makes no difference. UDP signals an error when it is not NIL. Signals a SOCKET-ERROR where OBJECT is no
socket."
  (declare (ignore ipv6))
  (when udp
    (error ":UDP cannot be had: asynchronous states are for TCP here."))
  (check-type object (or socket-stream integer))
  (let ((stream (and (streamp object) object))
        (state (make-instance 'async-io-state
                              :collection collection :object object :given t :name name
                              :user-info user-info :read-timeout read-timeout
                              :write-timeout write-timeout :queue-output queue-output)))
    (when (and stream (connection stream))
      (error "SSL is attached to ~s. REPLACE-SOCKET-STREAM-SOCKET, which detaches it, gives the socket." stream))
    (when stream
      (finish-output stream))
    (take-socket state (if stream (descriptor stream) object))
    (when stream
      (take-stream-input state stream))
    (setf (connected-p state) t)
    state))

;;; Closing

(defun give-socket-back (state)
  "Has libgasket have STATE's socket no more. What it has received already is kept."
  (let ((chunk (make-chunk)))
    (loop for count = (with-incoming-octets (pointer chunk 0 +chunk-size+)
                        (gasket::checked
                         (gasket.low-level:stream-leftover (gasket:handle state) pointer +chunk-size+)))
          while (plusp count)
          do (add-received (received state) (gasket.streams:buffer-octets chunk) count)))
  (unless (given-p state)
    (setf (object-of-state state) nil
          (object-of-state state)
          (gasket::checked (gasket.low-level:stream-detach (gasket:handle state) 500)))))

(defun close-socket-of (state)
  (let ((object (async-io-state-object state)))
    (cond ((not (given-p state)) (setf (object-of-state state) nil))
          ((streamp object) (close object :abort t))
          (t (close-socket object)))))

(defun end-state (state keep-alive)
  (abort-operations state)
  (when (connection state)
    (part state keep-alive))
  (setf (closed-p state) t)
  (when (and keep-alive (connected-p state))
    (signalling-socket-errors (give-socket-back state))))

(defun close-async-io-state (async-io-state &key keep-alive-p keep-alive)
  "Closes ASYNC-IO-STATE, of which no callback is called any more, and its socket unless KEEP-ALIVE-P is true;
the socket is ASYNC-IO-STATE-OBJECT then, and the program's to use and to close. SSL is detached before: the
farewell is sent, and where the socket is kept what comes until the peer's farewell is read, for half a second
at most. KEEP-ALIVE is the same as KEEP-ALIVE-P.

Returns how much was received and not used, in octets, for ASYNC-IO-STATE-GET-BUFFERED-DATA. A second time
does nothing. In the process of the collection, or while nothing is done to the state."
  (let ((keep-alive (or keep-alive-p keep-alive)))
    (unless (closed-p async-io-state)
      (unwind-protect (end-state async-io-state keep-alive)
        (setf (closed-p async-io-state) t)
        (gasket::forgive (with-interrupts-deferred
                           (gasket.low-level:stream-close (gasket:handle async-io-state) 0)))
        (gasket:free async-io-state)
        (unless keep-alive
          (close-socket-of async-io-state))))
    (received-count (received async-io-state))))

(defmethod close ((state async-io-state) &key abort)
  (declare (ignore abort))
  (close-async-io-state state)
  t)

;;; What is asked of it

(defun idle-p (state)
  (not (or (reading state) (writing state))))

(defun check-idle (state)
  (unless (idle-p state)
    (error "Something is being done to ~s, which is to be over before." state)))

(defun async-io-state-buffered-data-length (async-io-state)
  "How many octets were received and not used."
  (received-count (received async-io-state)))

(defun async-io-state-get-buffered-data (async-io-state buffer &key (start 0) end)
  "Moves what was received and not used into BUFFER, a string or a vector of octets, from START to END at
most. Returns how many octets that are. Signals an error while something is done to ASYNC-IO-STATE."
  (let ((end (check-part buffer start end)))
    (check-idle async-io-state)
    (take-received (received async-io-state) buffer start end)))

(defun descriptor-of-state (state)
  (let ((object (async-io-state-object state)))
    (if (streamp object) (descriptor object) object)))

(defun names-of-state (state)
  (let ((socket (descriptor-of-state state)))
    (and socket (not (closed-p state)) (names-of-descriptor socket))))

(defun async-io-state-address (async-io-state)
  "The address of this side, an integer for IPv4 and a string for IPv6, and the port; NIL where there is
none."
  (let ((names (names-of-state async-io-state)))
    (address-values (and names (local-name names)))))

(defun async-io-state-peer-address (async-io-state)
  "The address of the other side, and the port, as ASYNC-IO-STATE-ADDRESS has them."
  (let ((names (names-of-state async-io-state)))
    (address-values (and names (remote-name names)))))
