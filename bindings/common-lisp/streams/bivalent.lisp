;;;; Bivalent streams: the class, what a device does for it, filling and emptying of buffers, closing.
;;;;
;;;; One thread may read while another writes; the two share nothing but the device. Whatever moves a
;;;; buffer's bounds happens together with what was moved, interrupts deferred, so that a stream whose
;;;; user was interrupted can be used further and loses nothing.

(in-package #:gasket.streams)

(defstruct (input (:include buffer) (:constructor make-input ()))
  "LAST is how many octets the last character had, for UNREAD-CHAR; LOW-SURROGATE the half of a character
that is still to be read, on Lisps that have halves."
  (last 0 :type (integer 0 4))
  (low-surrogate nil))

(defstruct (output (:include buffer) (:constructor make-output ()))
  "COLUMN is where the next character goes, counted from the last newline; HIGH-SURROGATE the half of a
character that was written, on Lisps that have halves."
  (column 0 :type index)
  (high-surrogate nil))

(defclass bivalent-stream (fundamental-character-input-stream
                           fundamental-character-output-stream
                           fundamental-binary-input-stream
                           fundamental-binary-output-stream
                           trivial-gray-stream-mixin)
  ((input :initform (make-input) :type input :reader input)
   (output :initform (make-output) :type output :reader output)
   (external-format :initarg :external-format :initform :utf-8 :type (member :utf-8 :latin-1)
                    :reader external-format)
   (read-timeout :initarg :read-timeout :initform nil :type (or null real) :accessor read-timeout
                 :documentation "How many seconds an operation waits for input; NIL: for ever.")
   (write-timeout :initarg :write-timeout :initform nil :type (or null real) :accessor write-timeout
                  :documentation "How many seconds an operation waits to write; NIL: for ever.")
   (open :initform t :reader open-stream-p)
   (gathering :initform nil :documentation "True while DEVICE-WRITE gathers: output is on its way that nobody
has flushed yet.")
   (failed :initform nil :documentation "True once the device has failed, which it will then do ever."))
  (:documentation "A stream of characters and octets, mixed as one likes, in both directions."))

(defmethod initialize-instance :after ((stream bivalent-stream) &key)
  (setf (external-format stream) (slot-value stream 'external-format)))

(defgeneric (setf external-format) (name stream)
  (:documentation "Has the characters that are read or written from now on be :UTF-8 or :LATIN-1."))

(defmethod (setf external-format) (name (stream bivalent-stream))
  (setf (slot-value stream 'external-format) (find-external-format name)))

;;; What a device does. The first four make one call that takes MILLISECONDS at most, 0 meaning that it
;;; does not wait. They are called with interrupts deferred and must not signal. They answer 0 or more
;;; when done, a number that is UNFINISHED-P, or a number below that, of the device's own, for a failure.

(defgeneric device-read (stream buffer start end milliseconds)
  (:documentation "Reads octets into BUFFER from START to END. Answers how many; 0 at the end."))

(defgeneric device-write (stream buffer start end milliseconds)
  (:documentation "Writes octets of BUFFER from START to END. Answers how many it has taken."))

(defgeneric device-gather (stream on)
  (:documentation "Has DEVICE-WRITE gather what it takes until there is much of it or DEVICE-FLUSH is called; or, where ON
is false, send it at once again. Must not wait. There are no failures.")
  (:method (stream on)
    (declare (ignore stream on))
    nil))

(defgeneric device-flush (stream milliseconds)
  (:documentation "Sends what DEVICE-WRITE has taken.")
  (:method (stream milliseconds)
    (declare (ignore stream milliseconds))
    0))

(defgeneric device-shutdown (stream milliseconds)
  (:documentation "Says to the peer that nothing more will be written. There are no failures.")
  (:method (stream milliseconds)
    (declare (ignore stream milliseconds))
    0))

(defgeneric device-linger (stream milliseconds)
  (:documentation "After DEVICE-SHUTDOWN: waits until DEVICE-RELEASE takes away nothing that was written. There are
no failures.")
  (:method (stream milliseconds)
    (declare (ignore stream milliseconds))
    0))

(defgeneric device-release (stream)
  (:documentation "Gives back what the stream holds; called once, when it is closed. Must not wait."))

(defgeneric device-problem (stream operation problem)
  (:documentation "Signals an error. OPERATION is :READ, :WRITE or one of the device's own. PROBLEM is
:CLOSED, of a stream that the program has closed, :TIMEOUT, or what the device answered."))

(defun ensure-open (stream operation)
  (unless (open-stream-p stream)
    (device-problem stream operation :closed)))

(defun report-problem (stream operation result)
  "Signals the error that RESULT, of a call that was made IN-SLICES, is."
  (cond ((unfinished-p result)
         (device-problem stream operation :timeout))
        (t
         (setf (slot-value stream 'failed) t)
         (device-problem stream operation result))))

(defmacro finished ((stream operation) call)
  "The answer of CALL, which is IN-SLICES; an error if it was a failure or the time ran out."
  `(let ((result ,call))
     (if (minusp result)
         (report-problem ,stream ,operation result)
         result)))

;;; Input. What is unread, and the octets of the last character before it, are kept when more is read.

(defun input-make-room (input)
  "Sees to it that something can be read behind what is unread. False if the buffer is full of that."
  (let ((size (length (buffer-octets input))))
    (when (zerop size)
      (buffer-allocate input +input-size+)
      (setf size +input-size+))
    (with-interrupts-deferred
      (let* ((octets (buffer-octets input))
             (start (buffer-start input))
             (end (buffer-end input))
             (used (- start (min start (input-last input)))))
        (when (and (plusp used) (or (= start end) (= end size)))
          (copy-octets octets 0 octets used (- end used))
          (setf (buffer-start input) (- start used)
                (buffer-end input) (- end used)))))
    (< (buffer-end input) size)))

(defun input-fill (stream waits)
  "Reads more octets behind those that are there. Returns how many; 0 at the end of the stream; NIL if
there are none yet and WAITS is false. There must be room."
  (ensure-open stream :read)
  (let* ((input (input stream))
         (result (in-slices (milliseconds (if waits (read-timeout stream) 0))
                   (let ((count (device-read stream input (buffer-end input)
                                             (length (buffer-octets input)) milliseconds)))
                     (when (plusp count)
                       (incf (buffer-end input) count))
                     count))))
    (declare (type input input) (type (signed-byte 64) result))
    (if (and (unfinished-p result) (not waits))
        nil
        (finished (stream :read) result))))

(defun input-more (stream waits)
  "INPUT-FILL for when everything was read, or the rest is no whole character."
  (input-make-room (input stream))
  (input-fill stream waits))

(defun read-directly (stream octets start end)
  "Reads into a vector of the program's. Returns how many octets; 0 at the end of the stream."
  (ensure-open stream :read)
  (let ((buffer (buffer-over octets)))
    (finished (stream :read)
              (in-slices (milliseconds (read-timeout stream))
                (device-read stream buffer start (min end (+ start +most-at-once+))
                             milliseconds)))))

;;; Output

(defun output-write (stream buffer)
  "Writes all that BUFFER holds."
  (ensure-open stream :write)
  (loop while (< (buffer-start buffer) (buffer-end buffer))
        do (finished (stream :write)
                     (in-slices (milliseconds (write-timeout stream))
                       (let* ((start (buffer-start buffer))
                              (end (min (buffer-end buffer) (+ start +most-at-once+)))
                              (count (device-write stream buffer start end milliseconds)))
                         (when (plusp count)
                           (incf (buffer-start buffer) count))
                         count))))
  (with-interrupts-deferred
    (setf (buffer-start buffer) 0
          (buffer-end buffer) 0)))

(defun output-gathers (stream on)
  (with-interrupts-deferred
    (unless (eq on (slot-value stream 'gathering))
      (device-gather stream on)
      (setf (slot-value stream 'gathering) on))))

(defun output-hand-over (stream buffer)
  "OUTPUT-WRITE for what more will follow."
  (ensure-open stream :write)
  (output-gathers stream t)
  (output-write stream buffer))

(defun output-make-room (stream)
  "Sees to it that at least four octets can be put into the output buffer."
  (let ((output (output stream)))
    (ensure-open stream :write)
    (if (zerop (length (buffer-octets output)))
        (buffer-allocate output +record-size+)
        (output-hand-over stream output))))

(defmethod stream-finish-output ((stream bivalent-stream))
  (output-write stream (output stream))
  (finished (stream :write)
            (in-slices (milliseconds (write-timeout stream))
              (device-flush stream milliseconds)))
  (output-gathers stream nil)
  nil)

(defmethod stream-force-output ((stream bivalent-stream))
  ;; Nobody would send later what is not sent now.
  (stream-finish-output stream))

(defmethod stream-clear-output ((stream bivalent-stream))
  (with-interrupts-deferred
    (setf (buffer-start (output stream)) 0
          (buffer-end (output stream)) 0))
  nil)

;;; Closing

(defun forget-buffers (stream)
  "Nothing is read from them any more, and nothing fits in: who tries finds that the stream is closed."
  (stream-clear-input stream)
  (stream-clear-output stream)
  (setf (buffer-octets (output stream)) (make-octets 0)))

(defun say-farewell (stream)
  "Ends this side of the connection. A peer that does not take it in time is no error: all is written."
  (in-slices (milliseconds (write-timeout stream))
    (device-shutdown stream milliseconds)))

(defconstant +longest-linger+ 5
  "How many seconds closing waits at most for a server that has to be heard before.")

(defun linger (stream)
  (in-slices (milliseconds (min +longest-linger+ (or (write-timeout stream) +longest-linger+)))
    (device-linger stream milliseconds)))

(defun close-stream (stream abort)
  "What cannot be written is an error, but for a device whose failure was an error already."
  (unwind-protect
       (unless (or abort (slot-value stream 'failed))
         (stream-finish-output stream)
         (say-farewell stream)
         (linger stream))
    (with-interrupts-deferred
      (setf (slot-value stream 'open) nil)
      (forget-buffers stream)
      (device-release stream))))

(defmethod close ((stream bivalent-stream) &key abort)
  (when (open-stream-p stream)
    (close-stream stream abort))
  t)

;;; What streams are asked about

(defmethod stream-element-type ((stream bivalent-stream))
  '(or character (unsigned-byte 8)))

#+ecl
(defmethod gray::stream-interactive-p ((stream bivalent-stream))
  nil)
