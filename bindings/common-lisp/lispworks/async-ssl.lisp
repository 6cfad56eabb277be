;;;; SSL on asynchronous states.
;;;;
;;;; The loop moves what is encrypted, as it moves what is plain; the SSL reads and writes two BIOs in memory.
;;;; So nothing of the conversation behind a farewell is touched by an SSL that is to be detached, a state's
;;;; SSL is set up like a stream's, and the program's own SSL can be attached.

(in-package #:comm)

;;; The two BIOs

(defconstant +bio-ctrl-reset+ 1)
(defconstant +bio-ctrl-info+ 3)
(defconstant +bio-c-set-buf-mem-eof-return+ 130)

(defun new-bio ()
  (let ((bio (openssl "BIO_new" :pointer (openssl "BIO_s_mem" :pointer) :pointer)))
    (when (zerop (address-returned bio))
      (signal-setup-failure "OpenSSL has made no buffer."))
    bio))

(defun put-bios (ssl incoming outgoing)
  "SSL, an SSL-POINTER, owns the two then, and those that it has had are freed."
  (openssl "SSL_set_bio" :pointer (c-pointer ssl) :pointer incoming :pointer outgoing :void))

(defun bio-skip (bio count)
  (cffi:with-foreign-object (pointer :uint8 +chunk-size+)
    (loop while (plusp count)
          do (decf count (openssl "BIO_read" :pointer bio :pointer pointer
                                             :int (min count +chunk-size+) :int)))))

(defun bio-contents (bio place)
  "How much BIO holds. At PLACE a pointer to it is stored."
  (openssl "BIO_ctrl" :pointer bio :int +bio-ctrl-info+ :long 0 :pointer place :long))

(defun bio-take (bio length taken)
  "TAKEN of the LENGTH octets that BIO holds are done with."
  (if (= taken length)
      (openssl "BIO_ctrl" :pointer bio :int +bio-ctrl-reset+ :long 0 :pointer (cffi:null-pointer) :long)
      (bio-skip bio taken)))

(defun record-condition (state record)
  (transport-condition state (gasket::record-condition record nil)))

(defun drain-ssl (state)
  "Sends what SSL has to send. True when all of it is with libgasket, NIL when that takes no more, or a
condition."
  (cffi:with-foreign-object (place :pointer)
    (with-interrupts-deferred
      (loop for length = (bio-contents (outgoing state) place)
            until (zerop length)
            do (let ((taken (gasket.low-level:stream-write (gasket:handle state)
                                                           (cffi:mem-ref place :pointer) length 0)))
                 (cond ((gasket::record-p taken) (return (record-condition state taken)))
                       ((minusp taken) (return nil))
                       (t (bio-take (outgoing state) length taken))))
            finally (return t)))))

(defun feed-ssl (state)
  "Gives SSL what has come. Answers how much, or what is UNFINISHED-P, or a condition; 0 at the end, which SSL
finds behind what it has."
  (cffi:with-foreign-object (pointer :uint8 +chunk-size+)
    (with-interrupts-deferred
      (let ((count (gasket.low-level:stream-read (gasket:handle state) pointer +chunk-size+ 0)))
        (cond ((gasket::record-p count) (record-condition state count))
              ((plusp count)
               (openssl "BIO_write" :pointer (incoming state) :pointer pointer :int count :int))
              ((zerop count)
               (openssl "BIO_ctrl" :pointer (incoming state) :int +bio-c-set-buf-mem-eof-return+ :long 0
                                   :pointer (cffi:null-pointer) :long)
               0)
              (t count))))))

;;; Steps

(defun ssl-answer (state answer)
  "ANSWER of a step of SSL's, or the condition for which it has failed."
  (if (eql answer +ssl-failed+)
      (problem (connection state))
      answer))

(defun ssl-turn (state step)
  "What STEP, a step of SSL's, answers when all that has come was given to it; or a condition."
  (loop
    (let* ((answer (ssl-answer state (with-interrupts-deferred (funcall step))))
           (drained (drain-ssl state)))
      (cond ((typep answer 'condition) (return answer))
            ((typep drained 'condition) (return drained))
            ((not (unfinished-p answer)) (return answer))
            (t (let ((fed (feed-ssl state)))
                 (when (or (typep fed 'condition) (unfinished-p fed))
                   (return fed))))))))

(defun receive-by-ssl (state chunk length)
  (let ((condition nil))
    (let ((count (with-incoming-octets (pointer chunk 0 length)
                   (let ((answer (ssl-turn state (lambda ()
                                                   (ssl-read-step state (connection state)
                                                                  pointer length 0)))))
                     (if (integerp answer)
                         answer
                         (progn (setf condition answer)
                                +ssl-failed+))))))
      (cond ((null condition) count)
            ((typep condition 'ssl-closed) 0)
            (t condition)))))

(defun send-by-ssl (state chunk length)
  "Nothing is encrypted before what was is with libgasket, which takes no more than its peer does."
  (let ((drained (drain-ssl state)))
    (case drained
      ((t) (with-outgoing-octets (pointer chunk 0 length)
             (ssl-turn state (lambda ()
                               (ssl-write-step state (connection state) pointer length 0)))))
      ((nil) gasket.sockets:+unfinished+)
      (t drained))))

;;; What an operation that may fail tells its callback

(defun failure-arguments (status)
  "A list of a format control and its arguments for STATUS; NIL for :DONE."
  (case status
    (:done nil)
    (:timeout (list "Handshake timed out"))
    (:eof (list "SSL connection closed"))
    (:aborted (list "The operation was aborted"))
    (t (list "~a" status))))

(defun async-io-ssl-failure-indicator-from-failure-args (failure-args)
  "What FAILURE-ARGS, which the callback of ASYNC-IO-STATE-ATTACH-SSL,
CREATE-ASYNC-IO-STATE-AND-CONNECTED-TCP-SOCKET or ASYNC-IO-STATE-HANDSHAKE has got, is about: an
SSL-CONDITION; :TIMEOUT, of the handshake; :CLOSED, the peer has said farewell during that; NIL for anything
else."
  (cond ((equal failure-args (failure-arguments :timeout)) :timeout)
        ((equal failure-args (failure-arguments :eof)) :closed)
        ((not (consp failure-args)) nil)
        ((typep (second failure-args) 'ssl-condition) (second failure-args))))

;;; Handshakes

(defclass handshaking (operation) ()
  (:default-initargs :directions :io))

(defmethod callback-arguments ((operation handshaking) state status)
  (declare (ignore state))
  (list (failure-arguments status)))

(defun handshake-status (state)
  (let ((answer (ssl-turn state (lambda () (handshake-step state (connection state) 0)))))
    (cond ((typep answer 'ssl-closed) :eof)
          ((not (integerp answer)) answer)
          ((plusp answer) (let ((drained (drain-ssl state)))
                            (if (eq drained t) :done drained)))
          (t nil))))

(defmethod advance ((operation handshaking) state)
  (handshake-status state))

(defun async-io-state-handshake (async-io-state callback &optional timeout)
  "Does the handshake of ASYNC-IO-STATE, to which SSL is attached, if it is not done yet, within TIMEOUT
seconds, NIL meaning for ever. Calls CALLBACK then, with ASYNC-IO-STATE and NIL, or a list of arguments for
ERROR:
(\"Handshake timed out\"), where ASYNC-IO-STATE-READ-STATUS is :TIMEOUT; (\"SSL connection closed\"), where it is
:EOF; or another, where it is a condition. Returns no values. Signals an error where SSL is not attached, or
something is done to ASYNC-IO-STATE."
  (unless (connection async-io-state)
    (error "SSL is not attached to ~s." async-io-state))
  (check-idle async-io-state)
  (begin-operation async-io-state (make-instance 'handshaking :callback callback :timeout timeout)))

;;; Attaching

(defclass attaching (handshaking)
  ((immediate :initarg :immediate :reader immediate-handshake-p)
   (problem :initarg :problem :initform nil :reader attaching-problem
            :documentation "The condition for which there is no SSL."))
  (:documentation "SSL is attached from the beginning, and not any more where this fails."))

(defmethod advance ((operation attaching) state)
  (cond ((attaching-problem operation))
        ((immediate-handshake-p operation) (handshake-status state))
        (t :done)))

(defmethod withdraw ((operation attaching) state)
  (drop-ssl state))

(defun put-in-memory (state connection)
  "Has CONNECTION read and write in memory; first what STATE has received already."
  (let* ((received (received state))
         (octets (make-array (received-count received) :element-type '(unsigned-byte 8)))
         (incoming (new-bio))
         (outgoing (new-bio)))
    (put-bios (connection-ssl connection) incoming outgoing)
    (setf (incoming state) incoming
          (outgoing state) outgoing)
    (take-received received octets 0 (length octets))
    (when (plusp (length octets))
      (gasket.streams:with-foreign-octets (pointer octets)
        (openssl "BIO_write" :pointer incoming :pointer pointer :int (length octets) :int)))))

(defun attach (state connection host)
  (setf (connection state) connection)
  (prepare-ssl connection host)
  (gasket:ssl-set-read-ahead (connection-handle connection) 0)
  (put-in-memory state connection))

(defun drop-ssl (state)
  "Has STATE be without SSL, whose objects are freed where they were made for it."
  (let ((connection (shiftf (connection state) nil)))
    (setf (incoming state) nil
          (outgoing state) nil)
    (when connection
      (unless (own-ssl-p connection)
        (put-bios (connection-ssl connection) (cffi:null-pointer) (cffi:null-pointer)))
      (free-connection connection))))

(defun async-io-state-attach-ssl (async-io-state callback
                                  &key (ssl-ctx t) (ssl-side :server) ctx-configure-callback
                                       ssl-configure-callback handshake-timeout tlsext-host-name)
  "Has ASYNC-IO-STATE, a plain one, speak SSL from then on, and calls CALLBACK with it and NIL when it does.
Where that cannot be had, the second argument is a list of a format control and its arguments, for which see
ASYNC-IO-SSL-FAILURE-INDICATOR-FROM-FAILURE-ARGS, and no SSL is attached. The other arguments are those of
ATTACH-SSL; the handshake that is done now, a client's, is over when CALLBACK is called. The configuring
callbacks are called at once. What is buffered belongs to SSL.

Returns no values. Signals an error where SSL is attached already, or something is done to ASYNC-IO-STATE."
  (check-open async-io-state)
  (check-idle async-io-state)
  (when (connection async-io-state)
    (error "SSL is attached to ~s already." async-io-state))
  (check-type tlsext-host-name (or null string))
  (ensure-ssl)
  (do-rand-seed)
  (let ((problem nil))
    (handler-case
        (attach async-io-state
                (new-connection ssl-ctx ssl-side ctx-configure-callback ssl-configure-callback)
                (or tlsext-host-name (host-name-of ssl-ctx)))
      (error (condition)
        (setf problem condition)))
    (let ((immediate (and (null problem)
                          (immediate-p (connection async-io-state) handshake-timeout))))
      (begin-operation async-io-state
                       (make-instance 'attaching :callback callback :problem problem :immediate immediate
                                                 :timeout (and immediate handshake-timeout))))))

;;; Detaching

(defvar *detach-timeout* 10
  "How many seconds the peer's farewell is waited for where the state has no read time-out.")

(defclass detaching (operation)
  ((farewell :initform nil :accessor farewell-answer
             :documentation "What saying it has answered, when it is said."))
  (:default-initargs :directions :io))

(defmethod callback-arguments ((operation detaching) state status)
  (declare (ignore state status))
  '())

(defun keep-what-follows (state)
  "What came behind the peer's farewell is plain."
  (let ((chunk (chunk-of state)))
    (loop for count = (with-incoming-octets (pointer chunk 0 +chunk-size+)
                        (openssl "BIO_read" :pointer (incoming state) :pointer pointer
                                            :int +chunk-size+ :int))
          while (plusp count)
          do (add-received (received state) (gasket.streams:buffer-octets chunk) count))))

(defun read-to-farewell (state)
  (loop
    (let ((answer (receive-some state +chunk-size+)))
      (cond ((eql answer 0)
             (keep-what-follows state)
             (return :done))
            ((not (and (integerp answer) (plusp answer)))
             (return (status-of answer)))))))

(defun say-farewell (operation state)
  "True when there is a farewell to be waited for."
  (unless (farewell-answer operation)
    (setf (farewell-answer operation) (say-goodbye (connection state))))
  (>= (farewell-answer operation) 0))

(defmethod advance ((operation detaching) state)
  (let ((status (cond ((null (connection state)) :done)
                      ((not (say-farewell operation state)) :done)
                      (t (let ((drained (drain-ssl state)))
                           (if (eq drained t) (read-to-farewell state) drained))))))
    (when (eq status :done)
      (drop-ssl state))
    status))

(defmethod withdraw ((operation detaching) state)
  (drop-ssl state))

(defun async-io-state-detach-ssl (async-io-state callback)
  "Ends SSL on ASYNC-IO-STATE, which is a plain one when CALLBACK is called with it. The farewell is sent, and
what comes until the peer's is read and buffered, with what is plain behind it. Where that does not come
within the read time-out of ASYNC-IO-STATE, or *DETACH-TIMEOUT*, or the connection is broken, SSL is detached
nevertheless, and ASYNC-IO-STATE-READ-STATUS says so. Frees what was made when SSL was attached. Where none is
attached, CALLBACK is called.

Returns no values. Signals an error where something is done to ASYNC-IO-STATE."
  (check-idle async-io-state)
  (begin-operation async-io-state
                   (make-instance 'detaching
                                  :callback callback
                                  :timeout (or (async-io-state-read-timeout async-io-state)
                                               *detach-timeout*))))

(defun part (state to-be-used)
  "Detaches SSL from STATE, which is being closed; TO-BE-USED: so that its socket can be used further, which
may take half a second."
  (let ((operation (make-instance 'detaching :timeout 1/2)))
    (restart-time operation)
    (if to-be-used
        (loop until (or (advance operation state)
                        (<= (operation-deadline operation) (get-internal-real-time)))
              do (gasket::forgive
                  (with-interrupts-deferred
                    (gasket.low-level:stream-wait (gasket:handle state) gasket.low-level:+want-read+ 20))))
        (when (say-farewell operation state)
          (drain-ssl state)))
    (drop-ssl state)))

;;; What is asked of it

(defun async-io-state-ssl (async-io-state)
  "The SSL-POINTER of ASYNC-IO-STATE's SSL, good while that is attached; NIL where none is."
  (socket-stream-ssl async-io-state))

(defun async-io-state-ctx (async-io-state)
  "The SSL-CTX-POINTER of ASYNC-IO-STATE's SSL, good while that is attached; NIL where none is."
  (socket-stream-ctx async-io-state))

(defun async-io-state-ssl-side (async-io-state)
  "The side that was given when SSL was attached: :CLIENT, :SERVER or :BOTH; NIL where none is."
  (socket-stream-ssl-side async-io-state))
