;;;; Streams over sockets. They never wait: what is not there yet is :EOF.

(in-package #:cl-async)

(defclass async-stream (trivial-gray-stream-mixin)
  ((streamish :initarg :streamish :initarg :socket :reader streamish))
  (:documentation "A stream of octets over a socket. All of one socket have their input in common."))

(defclass async-input-stream (async-stream fundamental-binary-input-stream)
  ()
  (:documentation "A socket's stream of octets for reading, which gives what has come and :EOF where nothing
has."))

(defclass async-output-stream (async-stream fundamental-binary-output-stream)
  ()
  (:documentation "A socket's stream of octets for writing, which never waits."))

(defclass async-io-stream (async-input-stream async-output-stream)
  ()
  (:documentation "A socket's stream of octets. Reading gives what has come, and :EOF where nothing has;
writing is WRITE-SOCKET-DATA."))

(defun stream-socket (stream)
  "The socket of STREAM."
  (streamish stream))

(defun stream-of (socket)
  "The stream that callbacks of SOCKET are given."
  (or (socket-stream socket)
      (setf (socket-stream socket) (make-instance 'async-io-stream :socket socket))))

(defun stream-append-bytes (stream octets)
  "Puts OCTETS behind those that have come."
  (write-to-buffer octets (input (streamish stream))))

(defmethod stream-element-type ((stream async-stream))
  'octet)

(defmethod open-stream-p ((stream async-stream))
  (not (streamish-closed-p stream)))

(defmethod close ((stream async-stream) &key abort)
  (close-streamish stream :force abort)
  t)

;;; Reading

(defun ready-p (socket)
  (or (plusp (buffer-count (input socket)))
      (fill-input socket)))

(defmethod stream-read-byte ((stream async-input-stream))
  (let* ((socket (streamish stream))
         (input (input socket)))
    (if (ready-p socket)
        (prog1 (aref (buffer-octets input) (buffer-start input))
          (buffer-skip input 1))
        :eof)))

(defmethod stream-listen ((stream async-input-stream))
  (ready-p (streamish stream)))

(defmethod stream-clear-input ((stream async-input-stream))
  (let ((input (input (streamish stream))))
    (buffer-skip input (buffer-count input)))
  nil)

(defmethod stream-read-sequence ((stream async-input-stream) sequence start end &key)
  (let* ((socket (streamish stream))
         (position (or start 0))
         (end (or end (length sequence))))
    (loop while (and (< position end) (ready-p socket))
          do (incf position (buffer-take (input socket) sequence position end)))
    position))

;;; Writing

(defmethod stream-write-byte ((stream async-output-stream) byte)
  (streamish-write stream (bytes (list byte)))
  byte)

(defmethod stream-write-sequence ((stream async-output-stream) sequence start end &key)
  (streamish-write stream sequence :start start :end end)
  sequence)

;;; What is written goes by itself.

(defmethod stream-force-output ((stream async-output-stream))
  nil)

(defmethod stream-finish-output ((stream async-output-stream))
  nil)

(defmethod stream-clear-output ((stream async-output-stream))
  nil)
