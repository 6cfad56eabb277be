;;;; What the workers in Common Lisp share: commands, and everything that is done through a stream of
;;;; the language. A worker says how its streams are made, by methods on a keyword.

(defpackage #:worker
  (:use #:cl)
  (:export #:define-command #:connect #:accept #:serve-commands #:save #:*files* #:*way*))

(in-package #:worker)

(defvar *files* '() "Certificate, key and authority.")
(defvar *way* nil "By what streams are made.")
(defvar *commands* '())
(defvar *stream* nil)
(defvar *block* (make-array 65536 :element-type '(unsigned-byte 8) :initial-element 120))

(defgeneric connect (way port mode)
  (:documentation "A stream to PORT of this machine. MODE: 0 with a full handshake, 1 what there is if
nothing is said, 2 resumed where the program can have that."))
(defgeneric accept (way listener))

(defmacro define-command (name numbers &body body)
  "What the driver's word NAME does. Its answer is 0."
  `(push (list ,name (lambda (&optional ,@numbers &rest others)
                       (declare (ignore others))
                       ,@body
                       0))
         *commands*))

(defun numbers (line)
  (with-input-from-string (in line)
    (loop for number = (read in nil)
          while number
          collect number)))

(defun obey (line)
  (let* ((end (or (position #\space line) (length line)))
         (command (assoc (subseq line 0 end) *commands* :test #'string=)))
    (format t "ok ~d~%" (or (apply (second command) (numbers (subseq line end))) 0))
    (finish-output)))

(defun serve-commands ()
  (format t "~&ready~{ ~a~}~%" (mapcar #'first *commands*))
  (finish-output)
  (loop for line = (read-line *standard-input* nil)
        while line
        do (obey line)))

;;; The stream

(define-command "open" (port) (setf *stream* (connect *way* port 1)))
(define-command "close" () (close *stream*))

(defun say (stream)
  (write-byte 120 stream)
  (finish-output stream))

(define-command "read" (size bytes)
  (say *stream*)
  (loop with left = bytes
        while (plusp left)
        do (decf left (read-sequence *block* *stream* :end (min left size)))))

(define-command "read-small" (size bytes)
  (say *stream*)
  (loop repeat (floor bytes size)
        do (read-sequence *block* *stream* :end size)))

(defun write-pieces (size bytes)
  (loop for left = bytes then (- left size)
        while (plusp left)
        do (write-sequence *block* *stream* :end (min left size)))
  (finish-output *stream*)
  (read-byte *stream*))

(define-command "write" (size bytes) (write-pieces size bytes))
(define-command "write-small" (size bytes) (write-pieces size bytes))

(define-command "lines" (size bytes)
  (say *stream*)
  (loop repeat (floor bytes size)
        do (read-line *stream*)))

(define-command "bytes-in" (size bytes)
  (declare (ignore size))
  (say *stream*)
  (loop repeat bytes
        do (read-byte *stream*)))

(define-command "bytes-out" (size bytes)
  (declare (ignore size))
  (loop repeat bytes
        do (write-byte 120 *stream*))
  (finish-output *stream*)
  (read-byte *stream*))

(define-command "ping" (size count)
  (loop repeat count
        do (write-sequence *block* *stream* :end size)
           (finish-output *stream*)
           (read-sequence *block* *stream* :end size)))

;;; Connections

(define-command "visit" (port count mode)
  (loop repeat count
        do (let ((stream (connect *way* port mode)))
             (say stream)
             (read-byte stream)
             (close stream))))
