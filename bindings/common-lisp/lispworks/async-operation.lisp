;;;; Reading and writing by operations of asynchronous states.

(in-package #:comm)

;;; What moves octets, without waiting. The answers: how many; 0 at the end; what is UNFINISHED-P; a condition.

(defun chunk-of (state)
  "Where the octets of STATE pass through. Outside of the collection's process it is in nobody's way."
  (let ((collection (async-io-state-collection state)))
    (if (in-collection-process-p collection)
        (collection-chunk collection)
        (make-chunk))))

(defun receive-plainly (state chunk length)
  (answering-conditions (state)
    (let ((count (gasket:read-octets (gasket.streams:buffer-octets chunk) state :end length)))
      (case count
        ((nil) 0)
        (0 gasket.sockets:+unfinished+)
        (t count)))))

(defun receive-some (state length)
  "Appends LENGTH octets at most to what STATE has received."
  (let* ((chunk (chunk-of state))
         (length (min length +chunk-size+))
         (answer (if (connection state)
                     (receive-by-ssl state chunk length)
                     (receive-plainly state chunk length))))
    (when (and (integerp answer) (plusp answer))
      (add-received (received state) (gasket.streams:buffer-octets chunk) answer))
    answer))

(defun send-plainly (state chunk length)
  (answering-conditions (state)
    (let ((count (gasket:write-octets (gasket.streams:buffer-octets chunk) state :end length)))
      (if (zerop count) gasket.sockets:+unfinished+ count))))

(defun send-some (state buffer start end)
  "Sends the first of what is in BUFFER from START to END."
  (let ((chunk (chunk-of state))
        (end (min end (+ start +chunk-size+))))
    (move-octets buffer start end (gasket.streams:buffer-octets chunk) 0)
    (if (connection state)
        (send-by-ssl state chunk (- end start))
        (send-plainly state chunk (- end start)))))

(defun everything-sent (state)
  "True when nothing is queued any more; or a condition."
  (let ((drained (or (null (connection state)) (drain-ssl state))))
    (if (eq drained t)
        (answering-conditions (state) (zerop (gasket:queued-octets state)))
        drained)))

(defun status-of (answer)
  "The status for ANSWER, which is not of octets; NIL where more is to be waited for."
  (cond ((not (integerp answer)) answer)
        ((zerop answer) :eof)
        (t nil)))

(defun take-settings (state direction settings)
  "Sets what SETTINGS, an operation's keywords, say of STATE's time-out and user info. Returns the time-out."
  (let ((timeout (getf settings :timeout state))
        (user-info (getf settings :user-info state)))
    (unless (eq user-info state)
      (setf (async-io-state-user-info state) user-info))
    (unless (eq timeout state)
      (check-type timeout (or null (real 0)))
      (if (eq direction :input)
          (setf (async-io-state-read-timeout state) timeout)
          (setf (async-io-state-write-timeout state) timeout)))
    (if (eq direction :input)
        (async-io-state-read-timeout state)
        (async-io-state-write-timeout state))))

;;; Filling a buffer

(defclass buffer-operation (operation)
  ((buffer :initarg :buffer :reader operation-buffer)
   (start :initarg :start :reader operation-start)
   (end :initarg :end :reader operation-end)
   (position :initarg :start :accessor operation-position)))

(defmethod callback-arguments ((operation buffer-operation) state status)
  (declare (ignore state status))
  (list (operation-buffer operation) (- (operation-position operation) (operation-start operation))))

(defclass filling (buffer-operation) ()
  (:default-initargs :directions :input))

(defmethod advance ((operation filling) state)
  (with-accessors ((position operation-position) (end operation-end)) operation
    (loop
      (incf position (take-received (received state) (operation-buffer operation) position end))
      (when (= position end)
        (return :done))
      (let ((answer (receive-some state (- end position))))
        (unless (and (integerp answer) (plusp answer))
          (return (status-of answer)))))))

(defun async-io-state-read-buffer (async-io-state buffer callback
                                   &rest settings
                                   &key (start 0) end timeout error-callback user-info)
  "Reads until BUFFER, a string or a vector of octets, is full from START to END, and calls CALLBACK with
ASYNC-IO-STATE, BUFFER and how many octets were read. These are fewer where ASYNC-IO-STATE-READ-STATUS is
:TIMEOUT or, for which ERROR-CALLBACK is called unless it is NIL, :EOF or a condition. What is buffered comes
first.

TIMEOUT    sets the read time-out of ASYNC-IO-STATE, in seconds; how long all of it may take
USER-INFO  sets its user info

Returns no values. Signals an error where ASYNC-IO-STATE is being read from already."
  (declare (ignore timeout user-info))
  (let ((end (check-part buffer start end)))
    (begin-operation async-io-state
                     (make-instance 'filling
                                    :callback callback :error-callback error-callback
                                    :timeout (take-settings async-io-state :input settings)
                                    :buffer buffer :start start :end end))))

;;; Reading what comes

(defclass checking (operation)
  ((element-type :initarg :element-type :reader operation-element-type)
   (fresh :initform t :accessor fresh-p :documentation "True until it goes on the first time."))
  (:default-initargs :directions :input))

(defmethod callback-arguments ((operation checking) state status)
  (declare (ignore status))
  (let ((received (received state)))
    (list (received-elements received) (received-count received))))

(defmethod tell ((operation checking) state callback arguments)
  (declare (ignore callback arguments))
  (setf (checked-operation state) operation)
  (unwind-protect (call-next-method)
    (setf (checked-operation state) nil
          (old-length state) (received-count (received state)))))

(defun hand-over (operation state)
  "Gives the callback what there is. The next turn is arranged for before: the callback may be aborted."
  (restart-time operation)
  (post state #'go-on state operation)
  (tell operation state (operation-callback operation) (callback-arguments operation state :done))
  nil)

(defun begin-checking (operation state)
  "What is buffered comes first. True where there is something."
  (setf (fresh-p operation) nil
        (old-length state) 0)
  (set-received-type (received state) (operation-element-type operation))
  (plusp (received-count (received state))))

(defmethod advance ((operation checking) state)
  (if (and (fresh-p operation) (begin-checking operation state))
      (hand-over operation state)
      (let ((answer (receive-some state (async-io-state-max-read state))))
        (if (and (integerp answer) (plusp answer))
            (hand-over operation state)
            (status-of answer)))))

(defun async-io-state-read-with-checking (async-io-state callback
                                          &rest settings
                                          &key timeout max-read error-callback user-info
                                               (element-type 'base-char))
  "Reads what comes, and calls CALLBACK, whenever something has, with ASYNC-IO-STATE, a buffer of all that was
not discarded, and its end; until CALLBACK calls ASYNC-IO-STATE-FINISH. It says by that or by
ASYNC-IO-STATE-DISCARD how much it has used, and leaves the buffer alone afterwards. What is buffered comes
first.

It is over, too, when ASYNC-IO-STATE-READ-STATUS is not NIL: CALLBACK is called a last time, perhaps with
nothing in the buffer; or ERROR-CALLBACK is, unless it is NIL or the status is :TIMEOUT.

TIMEOUT       sets the read time-out of ASYNC-IO-STATE, in seconds; how long nothing may come
MAX-READ      sets how many octets are read at most between two calls
USER-INFO     sets its user info
ELEMENT-TYPE  of the buffer: BASE-CHAR, (UNSIGNED-BYTE 8) or (SIGNED-BYTE 8)

Returns no values. Signals an error where ASYNC-IO-STATE is being read from already."
  (declare (ignore timeout user-info))
  (buffer-element-type element-type)
  (when max-read
    (check-type max-read (integer 1))
    (setf (async-io-state-max-read async-io-state) max-read))
  (begin-operation async-io-state
                   (make-instance 'checking
                                  :callback callback :error-callback error-callback
                                  :timeout (take-settings async-io-state :input settings)
                                  :element-type element-type)))

(defun check-called-back (state function)
  (or (checked-operation state)
      (error "~s is for callbacks of ASYNC-IO-STATE-READ-WITH-CHECKING, and none is running for ~s."
             function state)))

(defun async-io-state-discard (async-io-state discard)
  "In a callback of ASYNC-IO-STATE-READ-WITH-CHECKING: drops the first DISCARD octets, which are used. Returns
how many are left."
  (check-called-back async-io-state 'async-io-state-discard)
  (discard-received (received async-io-state) discard))

(defun async-io-state-finish (async-io-state &optional discard)
  "In a callback of ASYNC-IO-STATE-READ-WITH-CHECKING: ends that; another operation can read what is left.
DISCARD: how many octets are dropped, unless it is NIL. Returns how many are left."
  (release async-io-state (check-called-back async-io-state 'async-io-state-finish))
  (discard-received (received async-io-state) (or discard 0)))

;;; Waiting for input

(defclass awaiting-input (operation) ()
  (:default-initargs :directions :input))

(defmethod callback-arguments ((operation awaiting-input) state status)
  (declare (ignore state status))
  '())

(defmethod advance ((operation awaiting-input) state)
  (if (plusp (received-count (received state)))
      :done
      (let ((answer (receive-some state +chunk-size+)))
        (if (and (integerp answer) (plusp answer))
            :done
            (status-of answer)))))

(defun async-io-state-wait-for-input (async-io-state callback &rest settings &key timeout user-info)
  "Calls CALLBACK with ASYNC-IO-STATE when there is something to be read, which is buffered then, or
ASYNC-IO-STATE-READ-STATUS is not NIL. TIMEOUT and USER-INFO are those of ASYNC-IO-STATE-READ-BUFFER. Returns
no values. Signals an error where SSL is attached, or ASYNC-IO-STATE is being read from already."
  (declare (ignore timeout user-info))
  (when (connection async-io-state)
    (error "SSL is attached to ~s, which cannot wait for input." async-io-state))
  (begin-operation async-io-state
                   (make-instance 'awaiting-input
                                  :callback callback
                                  :timeout (take-settings async-io-state :input settings))))

;;; Writing

(defclass sending (buffer-operation) ()
  (:default-initargs :directions :output))

(defmethod advance ((operation sending) state)
  (with-accessors ((position operation-position) (end operation-end)) operation
    (loop while (< position end)
          do (let ((answer (send-some state (operation-buffer operation) position end)))
               (if (and (integerp answer) (plusp answer))
                   (incf position answer)
                   (return-from advance (status-of answer)))))
    (let ((sent (everything-sent state)))
      (if (eq sent t) :done sent))))

(defun async-io-state-write-buffer (async-io-state buffer callback
                                    &rest settings
                                    &key (start 0) end timeout error-callback user-info)
  "Writes what is in BUFFER, a string of base characters or a vector of octets, from START to END, and calls
CALLBACK with ASYNC-IO-STATE, BUFFER and how many octets were written when the system has taken all of them;
BUFFER has to stay as it is until then. These are fewer where ASYNC-IO-STATE-WRITE-STATUS is :TIMEOUT or, for
which ERROR-CALLBACK is called unless it is NIL, a condition.

TIMEOUT    sets the write time-out of ASYNC-IO-STATE, in seconds; how long all of it may take
USER-INFO  sets its user info

Returns no values. Signals an error where ASYNC-IO-STATE is being written to already, unless it queues
output."
  (declare (ignore timeout user-info))
  (let ((end (check-part buffer start end)))
    (check-octets buffer start end)
    (begin-operation async-io-state
                     (make-instance 'sending
                                    :callback callback :error-callback error-callback
                                    :timeout (take-settings async-io-state :output settings)
                                    :buffer buffer :start start :end end))))
