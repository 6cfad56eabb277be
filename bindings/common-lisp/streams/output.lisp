;;;; Writing to bivalent streams. What is written is gathered until the buffer is full or the program
;;;; says FORCE-OUTPUT, FINISH-OUTPUT or CLOSE.

(in-package #:gasket.streams)

(defmethod stream-write-byte ((stream bivalent-stream) octet)
  (let* ((output (output stream))
         (end (buffer-end output)))
    (declare (type output output) (type octet octet))
    (when (>= end (length (buffer-octets output)))
      (output-make-room stream)
      (setf end (buffer-end output)))
    (setf (aref (buffer-octets output) end) octet
          (buffer-end output) (1+ end))
    octet))

;;; Characters

(defun write-characters (stream string start end)
  (let ((output (output stream)))
    (declare (type output output) (type index start end))
    (loop
      (multiple-value-bind (next position)
          (encode-into (buffer-octets output) (buffer-end output) string start end
                       (external-format stream))
        (setf (buffer-end output) position
              start next))
      (when (>= start end)
        (return))
      (output-make-room stream))))

(defun advance-column (output string start end)
  (let ((newline (position #\newline string :from-end t :start start :end end)))
    (setf (output-column output)
          (if newline
              (- end newline 1)
              (+ (output-column output) (- end start))))))

(defmethod stream-write-string ((stream bivalent-stream) string &optional (start 0) end)
  (let ((end (or end (length string))))
    (write-characters stream string start end)
    (advance-column (output stream) string start end)
    string))

(utf-16-case
 (defun write-character (stream character)
   "Writes a character of more than one octet, or keeps half of one until the other half is written."
   (let* ((output (output stream))
          (half (shiftf (output-high-surrogate output) nil)))
     (cond (half
            (write-characters stream (coerce (list half character) 'string) 0 2))
           ((<= #xD800 (char-code character) #xDBFF)
            (setf (output-high-surrogate output) character))
           (t
            (write-characters stream (string character) 0 1)))))
 (defun write-character (stream character)
   (write-characters stream (string character) 0 1)))

(defmethod stream-write-char ((stream bivalent-stream) character)
  (let* ((output (output stream))
         (end (buffer-end output))
         (code (char-code character)))
    (declare (type output output))
    (if (and (< code 128)
             (< end (length (buffer-octets output)))
             (utf-16-case (null (output-high-surrogate output)) t))
        (setf (aref (buffer-octets output) end) code
              (buffer-end output) (1+ end))
        (write-character stream character))
    (if (char= character #\newline)
        (setf (output-column output) 0)
        (incf (output-column output)))
    character))

(defmethod stream-terpri ((stream bivalent-stream))
  (stream-write-char stream #\newline)
  nil)

(defmethod stream-line-column ((stream bivalent-stream))
  (output-column (output stream)))

;;; Sequences

(defun write-octets (stream octets start end)
  (declare (type octets octets) (type index start end))
  (let ((output (output stream)))
    (declare (type output output))
    (loop
      (let* ((count (- end start))
             (room (- (length (buffer-octets output)) (buffer-end output)))
             (part (min count room)))
        (declare (type index count room part))
        (when (and (> count room) (>= count +record-size+) (device-usable-p octets))
          (output-hand-over stream output)
          (output-hand-over stream (buffer-over octets :start start :end end))
          (return))
        (copy-octets (buffer-octets output) (buffer-end output) octets start part)
        (incf (buffer-end output) part)
        (when (= part count)
          (return))
        (output-make-room stream)
        (incf start part)))))

(defun write-element (stream element)
  (if (characterp element)
      (stream-write-char stream element)
      (stream-write-byte stream element)))

(defmethod stream-write-sequence ((stream bivalent-stream) sequence start end &key)
  (let ((end (or end (length sequence))))
    (typecase sequence
      (octets (write-octets stream sequence start end))
      (string (stream-write-string stream sequence start end))
      (list (loop for element in (nthcdr start sequence)
                  repeat (- end start)
                  do (write-element stream element)))
      (t (loop for position from start below end
               do (write-element stream (aref sequence position)))))
    sequence))
