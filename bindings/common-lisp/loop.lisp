;;;; Event loops: thousands of streams and listeners on one thread.
;;;;
;;;; A loop's members are found by their handles. Other threads may add members while one runs the loop; what
;;;; is told of a new member must find it, so adding and telling exclude each other.

(in-package #:gasket)

(defconstant +events-at-once+ 128)
(defconstant +octets-at-once+ 65536
  "How many octets one call moves at most; CLISP has room for no more.")

(defclass event-loop (handle-owner)
  ((members :initform (make-hash-table) :reader members-by-handle)
   (taken :initform '() :accessor taken
          :documentation "What libgasket has told and TAKE-EVENTS has not: (kind handle value record) each.")
   (events :initform '() :accessor made-events :documentation "Made of those, the last one first.")
   #+thread-support
   (lock :initform (bordeaux-threads:make-lock "event loop")))
  (:documentation "Looks after streams and listeners, whatever thread they are used on, and tells what
happens to them. It works only inside of TAKE-EVENTS, which one thread at a time may call. Members that the
program does not close are kept until the loop is."))

(defmethod print-object ((event-loop event-loop) stream)
  (print-unreadable-object (event-loop stream :type t :identity t)
    (format stream "~:[~d member~:p~;closed~]" (zerop (handle event-loop))
            (event-loop-count event-loop))))

(defmacro exclusively ((event-loop) &body body)
  "Evaluates BODY, which must be short, while no other thread does on EVENT-LOOP."
  #+thread-support
  `(with-interrupts-deferred
     (bordeaux-threads:with-lock-held ((slot-value ,event-loop 'lock)) ,@body))
  #-thread-support
  `(progn ,event-loop ,@body))

(defmethod initialize-instance :after ((event-loop event-loop) &key)
  (obtained event-loop (gasket.low-level:loop-new)))

(defun make-event-loop ()
  "Makes an event loop. UNSUPPORTED-ERROR: libuv, which it runs on, cannot be opened."
  (make-instance 'event-loop))

(defmethod close ((event-loop event-loop) &key abort)
  "Ends EVENT-LOOP. Its streams and listeners stay as they are, to be used further or closed."
  (declare (ignore abort))
  (dolist (member (event-loop-members event-loop))
    (leave-loop event-loop member))
  (drop-taken event-loop)
  (free event-loop)
  t)

(defun event-loop-members (event-loop)
  "A list of the streams and listeners in EVENT-LOOP."
  (exclusively (event-loop)
    (loop for member being the hash-values of (members-by-handle event-loop)
          collect member)))

(defun event-loop-count (event-loop)
  "How many streams and listeners are in EVENT-LOOP."
  (exclusively (event-loop)
    (hash-table-count (members-by-handle event-loop))))

(defun event-loop-descriptor (event-loop)
  "A descriptor for programs that wait by other means: it is readable whenever TAKE-EVENTS with a time-out of
0 has something to do. It remains the loop's, and is not to be read."
  (checked (gasket.low-level:loop-fd (handle event-loop))))

(defun loop-wake (event-loop)
  "Has EVENT-LOOP tell :WAKE, once for any number of calls until it does. For any thread."
  (checked (gasket.low-level:loop-wake (handle event-loop)))
  nil)

;;; Members

(defclass loop-stream (loop-member)
  ()
  (:documentation "A connection in an event loop: octets, unbuffered, by READ-OCTETS and WRITE-OCTETS, which do
not wait."))

(defgeneric accepted-stream (listener)
  (:documentation "Makes the object that owns what LISTENER, which is in a loop, accepts next: an instance of
a subclass of LOOP-STREAM. For subclasses of LISTENER.")
  (:method (listener)
    (declare (ignore listener))
    (make-instance 'loop-stream)))

(defun note-member (event-loop member)
  (setf (gethash (handle member) (members-by-handle event-loop)) member
        (member-loop member) event-loop))

(defun enter-loop (event-loop member)
  (exclusively (event-loop)
    (note-member event-loop member)))

(defmethod leave-loop ((event-loop event-loop) member)
  (exclusively (event-loop)
    (remhash (handle member) (members-by-handle event-loop))
    (setf (member-loop member) nil)))

(defun loop-add (event-loop stream)
  "Has EVENT-LOOP look after STREAM, a LOOP-STREAM or TLS-STREAM that is in none. :CONNECTED is told of it first,
also where the handshake is done. What a TLS-STREAM has buffered is not told of: read that before."
  (answer-or-error
   (exclusively (event-loop)
     (let ((answer (gasket.low-level:loop-add (handle event-loop) (handle stream))))
       (unless (record-p answer)
         (note-member event-loop stream))
       answer))
   nil)
  stream)

(defun loop-remove (member)
  "Takes MEMBER, a stream or listener, out of its loop. Nothing more is told of it, and it can be used further."
  (let ((event-loop (member-loop member)))
    (checked (gasket.low-level:loop-remove (handle member)))
    (when event-loop
      (leave-loop event-loop member))
    member))

(defun loop-connect (event-loop host port &rest settings
                     &key (context (default-context)) (stream (make-instance 'loop-stream)) plain
                          server-name verify-host method ciphers ciphersuites verify max-depth
                          ignore-unexpected-eof)
  "Begins to connect to PORT of HOST, has EVENT-LOOP go on with it, and returns a LOOP-STREAM. :CONNECTED is
told when the handshake is done, or :ERROR.

STREAM  what owns the connection, where that is not to be made: an instance of a subclass of LOOP-STREAM
PLAIN   true: TCP without TLS

The other arguments are those of CONNECT."
  (declare (ignore server-name verify-host method ciphers ciphersuites verify max-depth
                   ignore-unexpected-eof))
  (obtained stream (gasket.low-level:stream-connect (handle context) host port))
  (let ((done nil))
    (unwind-protect
         (progn
           (apply #'configure-stream stream settings)
           (when plain
             (checked (gasket.low-level:stream-set-plain (handle stream))))
           (loop-add event-loop stream)
           (setf done t)
           stream)
      (unless done
        (free stream)))))

(defun loop-listen (event-loop &key (host "") (port 0) (backlog 0) descriptor context plain
                                    (listener (make-instance 'listener)))
  "Has EVENT-LOOP accept connections, and returns the listener. Each is told as :ACCEPTED; its handshake is
made in the loop, and :CONNECTED told when it is done.

HOST, PORT, BACKLOG  as for LISTEN; a BACKLOG of 0 is the system's choice
DESCRIPTOR           instead of these: a socket that listens already; it stays the program's
CONTEXT              for servers: of what is accepted; not needed where it is PLAIN
PLAIN                true: TCP without TLS
LISTENER             what owns the socket, where that is not to be made; see ACCEPTED-STREAM"
  (let ((context (or context (if plain
                                 (make-context :side :server)
                                 (error 'bad-argument-error
                                        :kind :bad-argument :what "loop-listen"
                                        :message "loop-listen: no context for servers was given")))))
    (load-library)
    (answer-or-error
     (exclusively (event-loop)
       (let ((answer (obtain listener
                             (if descriptor
                                 (gasket.low-level:loop-listen-fd
                                  (handle event-loop) (handle context) descriptor)
                                 (gasket.low-level:loop-listen
                                  (handle event-loop) (handle context) host port backlog)))))
         (when (plusp answer)
           (when plain
             (gasket.low-level:listener-set-plain answer 1))
           (note-member event-loop listener))
         answer))
     nil)
    listener))

(defun loop-pause (member)
  "Has the loop read no more from MEMBER, or accept no more where it is a listener, until LOOP-RESUME."
  (checked (gasket.low-level:loop-pause (handle member) 1))
  nil)

(defun loop-resume (member)
  "Undoes LOOP-PAUSE."
  (checked (gasket.low-level:loop-pause (handle member) 0))
  nil)

(defun seconds-to-milliseconds (seconds)
  (if seconds
      (ceiling (* 1000 seconds))
      -1))

(defun loop-set-timeout (member timeout seconds)
  "Has :TIMEOUT told of MEMBER, or of what is accepted from now on where it is a listener, when there was none of
what TIMEOUT says for SECONDS; NIL: never. The stream is left as it is.

:HANDSHAKE  the handshake is not done; it counts from the beginning
:READ       nothing is received
:WRITE      something is queued, and nothing of it taken
:IDLE       neither"
  (checked (gasket.low-level:loop-set-timeout
            (handle member)
            (ecase timeout
              (:handshake gasket.low-level:+loop-timeout-handshake+)
              (:read gasket.low-level:+loop-timeout-read+)
              (:write gasket.low-level:+loop-timeout-write+)
              (:idle gasket.low-level:+loop-timeout-idle+))
            (seconds-to-milliseconds seconds)))
  nil)

(defun loop-close (stream &key timeout)
  "Has the loop send what is queued and TLS's farewell, for TIMEOUT seconds at most (NIL: for as long as it
takes), and close STREAM, which is told as :CLOSED. CLOSE does not wait for that."
  (checked (gasket.low-level:loop-close (handle stream) (seconds-to-milliseconds timeout)))
  nil)

(defun loop-shutdown (stream)
  "Sends TLS's farewell, and has nothing more written: call it when everything is sent. What the peer still sends is
told as ever. True where the peer has ended its side already."
  (plusp (answer-or-error
          (with-interrupts-deferred (gasket.low-level:stream-shutdown (handle stream) 0))
          nil)))

(defmethod close ((stream loop-stream) &key abort)
  "Closes STREAM at once, and frees it."
  (declare (ignore abort))
  (unless (zerop (handle stream))
    (forgive (with-interrupts-deferred
               (gasket.low-level:stream-close (handle stream) 0)))
    (free stream))
  t)

;;; Octets

(defun move-in (handle octets start end)
  #+abcl
  (cffi:with-foreign-object (pointer :uint8 (- end start))
    (let ((count (gasket.low-level:stream-read handle pointer (- end start) 0)))
      (when (plusp count)
        (copy-octets octets start (memory-octets pointer count) 0 count))
      count))
  #-abcl
  (let ((buffer (buffer-over octets)))
    (with-incoming-octets (pointer buffer start end)
      (gasket.low-level:stream-read handle pointer (- end start) 0))))

(defun move-out (handle octets start end)
  #+abcl
  (with-foreign-octets (pointer (subseq octets start end))
    (gasket.low-level:stream-write handle pointer (- end start) 0))
  #-abcl
  (let ((buffer (buffer-over octets)))
    (with-outgoing-octets (pointer buffer start end)
      (gasket.low-level:stream-write handle pointer (- end start) 0))))

(defun end-at-once (octets start end)
  (check-type octets octets)
  (assert (<= 0 start end (length octets)) (start end)
          "~d to ~d is no part of ~d octets." start end (length octets))
  (min end (+ start +octets-at-once+)))

(defun read-octets (octets stream &key (start 0) (end (length octets)))
  "Reads what has come into OCTETS, an (unsigned-byte 8) vector, from START to END. Returns how many octets that
are, 0 where there is nothing now, and NIL when the peer has ended the stream."
  (let ((end (end-at-once octets start end)))
    (if (= start end)
        0
        (let ((count (answer-or-error
                      (with-interrupts-deferred (move-in (handle stream) octets start end))
                      nil)))
          (cond ((plusp count) count)
                ((zerop count) nil)
                (t 0))))))

(defun write-octets (octets stream &key (start 0) (end (length octets)))
  "Gives STREAM the octets from START to END. Returns how many it has taken, perhaps not all, or none: it takes
the others when :DRAINED was told."
  (let ((end (end-at-once octets start end)))
    (max 0 (answer-or-error
            (with-interrupts-deferred (move-out (handle stream) octets start end))
            nil))))

(defun queued-octets (stream)
  "How many octets of what STREAM has taken are not sent yet, as TLS has them."
  (checked (gasket.low-level:stream-queued (handle stream))))

;;; Events

(defstruct (event (:copier nil))
  "What has happened: KIND, and of what STREAM or listener. The kinds, with their VALUE:

:ACCEPTED   STREAM is a new connection; the listener
:CONNECTED  the handshake is done
:QUESTION   the handshake waits for an answer; to what: :CLIENT-HELLO, :CERTIFICATE or :VERIFY
:READABLE   there is something to be read
:DRAINED    everything that was written is sent
:END        the peer has ended the stream
:TIMEOUT    time has run out; which: :HANDSHAKE, :READ, :WRITE or :IDLE
:ERROR      the stream has failed, or the listener cannot accept just now; CONDITION says why
:CLOSED     the stream is closed and has left the loop; true where octets were lost. CLOSE frees it
:WAKE       LOOP-WAKE was called; there is no STREAM"
  (kind nil :type symbol :read-only t)
  (stream nil :type (or loop-member null) :read-only t)
  (value nil :read-only t)
  (condition nil :type (or gasket-error null) :read-only t))

(loop for (reader text) in '((event-kind "What has happened, a keyword; see EVENT.")
                             (event-stream "The stream or listener that it has happened to.")
                             (event-value "What belongs to the kind; see EVENT.")
                             (event-condition "Why an :ERROR is one, a GASKET-ERROR; else NIL."))
      do (setf (documentation reader 'function) text))

(defun kind-name (number)
  (ecase number
    (#.gasket.low-level:+event-accepted+ :accepted)
    (#.gasket.low-level:+event-connected+ :connected)
    (#.gasket.low-level:+event-question+ :question)
    (#.gasket.low-level:+event-readable+ :readable)
    (#.gasket.low-level:+event-drained+ :drained)
    (#.gasket.low-level:+event-end+ :end)
    (#.gasket.low-level:+event-timeout+ :timeout)
    (#.gasket.low-level:+event-error+ :error)
    (#.gasket.low-level:+event-closed+ :closed)
    (#.gasket.low-level:+event-wake+ :wake)))

(defun value-of-event (kind number)
  (case kind
    (:question (ecase number
                 (#.gasket.low-level:+question-client-hello+ :client-hello)
                 (#.gasket.low-level:+question-certificate+ :certificate)
                 (#.gasket.low-level:+question-verify+ :verify)))
    (:timeout (ecase number
                (#.gasket.low-level:+loop-timeout-handshake+ :handshake)
                (#.gasket.low-level:+loop-timeout-read+ :read)
                (#.gasket.low-level:+loop-timeout-write+ :write)
                (#.gasket.low-level:+loop-timeout-idle+ :idle)))
    (:closed (/= number 0))))

(defun find-member (event-loop handle)
  (exclusively (event-loop)
    (values (gethash handle (members-by-handle event-loop)))))

(defun event-of-accepted (event-loop handle listener)
  (let ((stream nil))
    (unwind-protect
         (when listener
           (setf stream (accepted-stream listener)))
      (unless stream
        (gasket.low-level:free handle)))
    (when stream
      (obtain stream handle)
      (enter-loop event-loop stream)
      (make-event :kind :accepted :stream stream :value listener))))

(defun event-of-member (kind member value record)
  (let ((condition (and (/= record 0)
                        (record-condition record (and (typep member 'stream) member)))))
    (when (eq kind :closed)
      (leave-loop (member-loop member) member))
    (make-event :kind kind :stream member :value (value-of-event kind value)
                :condition condition)))

(defun next-event (event-loop)
  "The event that the first of what was taken is; NIL where it is about what the program has closed."
  (destructuring-bind (number handle value record) (pop (taken event-loop))
    (let* ((kind (kind-name number))
           (member (find-member event-loop (if (eq kind :accepted) value handle))))
      (cond ((eq kind :accepted) (event-of-accepted event-loop handle member))
            ((or member (eq kind :wake)) (event-of-member kind member value record))
            ((/= record 0) (gasket.low-level:free record) nil)))))

(defun make-events (event-loop)
  (with-interrupts-deferred
    (loop while (taken event-loop)
          do (let ((event (next-event event-loop)))
               (when event
                 (push event (made-events event-loop)))))))

(defun drop-taken (event-loop)
  "Frees what belongs to events that nobody gets any more."
  (loop while (taken event-loop)
        do (destructuring-bind (number handle value record) (pop (taken event-loop))
             (declare (ignore value))
             (when (= number gasket.low-level:+event-accepted+)
               (gasket.low-level:free handle))
             (when (/= record 0)
               (gasket.low-level:free record)))))

(defun take-numbers (event-loop memory milliseconds)
  (let ((count (gasket.low-level:loop-take (handle event-loop) memory (* 32 +events-at-once+)
                                           milliseconds)))
    (setf (taken event-loop)
          (nconc (taken event-loop)
                 (loop for index below (max 0 count)
                       collect (loop for part below 4
                                     collect (cffi:mem-aref memory :int64 (+ (* 4 index) part))))))
    count))

(defun take-events (event-loop &key timeout)
  "Runs EVENT-LOOP until something has happened, or TIMEOUT seconds (NIL: for ever) have passed. Returns a list
of EVENTs, in their order; NIL when time has run out. Events of a stream that the program has closed are
dropped."
  (cffi:with-foreign-object (memory :int64 (* 4 +events-at-once+))
    (let ((count (in-slices (milliseconds timeout)
                   (take-numbers event-loop memory milliseconds))))
      (when (record-p count)
        (signal-record nil count))))
  (make-events event-loop)
  (nreverse (shiftf (made-events event-loop) '())))
