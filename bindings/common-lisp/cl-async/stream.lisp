;;;; Streams over sockets. They never wait: what is not there yet is :EOF.

(in-package #:cl-async)

(defclass async-stream ()
  ((socket :initarg :socket :reader stream-socket)))
(defclass async-input-stream (async-stream fundamental-binary-input-stream)
  ((octets :initform (make-octets 0) :accessor stream-octets)
   (position :initform 0 :accessor stream-position)))
(defclass async-output-stream (async-stream fundamental-binary-output-stream) ())
(defclass async-io-stream (async-input-stream async-output-stream) ()
  (:documentation "A socket's stream of octets. Reading gives what has come, and :EOF where nothing has."))

(defun available (stream)
  (- (length (stream-octets stream)) (stream-position stream)))

(defun fill-stream (stream)
  "True if STREAM has got more."
  (let ((octets (read-octets (stream-socket stream))))
    (when octets
      (setf (stream-octets stream)
            (concatenate 'octets (subseq (stream-octets stream) (stream-position stream)) octets)
            (stream-position stream) 0)
      t)))

(defun ready-p (stream)
  (or (plusp (available stream)) (fill-stream stream)))

(defmethod deliver (socket (stream async-io-stream))
  ;; What a program leaves unread stays with libgasket, and at last with the peer.
  (when (and (< (available stream) +input-size+) (fill-stream stream))
    (unless (eq (state socket) :closing)
      (call-safely (event-cb socket) (read-cb socket) socket stream))
    (when (drain-p socket)
      (setf (stream-position stream) (length (stream-octets stream))))
    t))

(defmethod stream-element-type ((stream async-stream))
  'octet)

(defmethod stream-read-byte ((stream async-input-stream))
  (if (ready-p stream)
      (prog1 (aref (stream-octets stream) (stream-position stream))
        (incf (stream-position stream)))
      :eof))

(defmethod stream-listen ((stream async-input-stream))
  (ready-p stream))

(defmethod stream-read-sequence ((stream async-input-stream) sequence start end &key)
  (let ((position start)
        (end (or end (length sequence))))
    (loop while (and (< position end) (ready-p stream))
          do (let ((count (min (available stream) (- end position))))
               (replace sequence (stream-octets stream) :start1 position :end1 (+ position count)
                                                        :start2 (stream-position stream))
               (incf (stream-position stream) count)
               (incf position count)))
    position))

(defmethod stream-write-byte ((stream async-output-stream) byte)
  (write-socket-data (stream-socket stream) (vector byte))
  byte)

(defmethod stream-write-sequence ((stream async-output-stream) sequence start end &key)
  (write-socket-data (stream-socket stream) sequence :start start :end end)
  sequence)

(defmethod close ((stream async-stream) &key abort)
  (close-socket (stream-socket stream) :force abort)
  t)
(defmethod close-socket ((stream async-stream) &key force)
  (close-socket (stream-socket stream) :force force))
