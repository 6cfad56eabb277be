;;;; Reading from bivalent streams.

(in-package #:gasket.streams)

(declaim (inline next-octet))
(defun next-octet (input)
  "The next octet, or NIL where the buffer is used up."
  (let ((start (buffer-start input)))
    (when (< start (buffer-end input))
      (setf (buffer-start input) (1+ start))
      (aref (buffer-octets input) start))))

(defmethod stream-read-byte ((stream bivalent-stream))
  (let ((input (input stream)))
    (declare (type input input))
    (cond ((next-octet input))
          ((zerop (input-more stream t)) :eof)
          (t (next-octet input)))))

(defmethod stream-clear-input ((stream bivalent-stream))
  (let ((input (input stream)))
    (with-interrupts-deferred
      (setf (buffer-start input) (buffer-end input)
            (input-last input) 0
            (input-low-surrogate input) nil)))
  nil)

;;; Characters

(defun await-character (stream waits)
  "The code of the next character and how many octets it has, as soon as all of them are there. Instead of
the code :EOF at the end of the stream, or NIL if WAITS is false and it is not there."
  (loop with input = (input stream)
        with final = nil
        do (when (< (buffer-start input) (buffer-end input))
             (multiple-value-bind (code length)
                 (decode-code (buffer-octets input) (buffer-start input) (buffer-end input)
                              (external-format stream) final)
               (when code
                 (return (values code length)))))
           (case (input-more stream waits)
             ((nil) (return (values nil 0)))
             (0 (when (= (buffer-start input) (buffer-end input))
                  (return (values :eof 0)))
              (setf final t)))))

(defun first-character (code)
  "The character with that code, or the first half of it."
  (utf-16-case (if (> code #xFFFF) (high-surrogate code) (code-char code))
               (code-char code)))

(defun consume-character (input code length)
  "Takes the character out of the buffer. Where it is two, the second stays behind."
  (declare (type input input))
  (incf (buffer-start input) length)
  (setf (input-last input) length)
  (utf-16-case (when (> code #xFFFF)
                 (setf (input-low-surrogate input) (low-surrogate code)))
               nil)
  (first-character code))

(utf-16-case
 (defun take-low-surrogate (input)
   (shiftf (input-low-surrogate input) nil))
 (defmacro take-low-surrogate (input)
   (declare (ignore input))
   nil))

(defun read-character (stream waits)
  (let ((input (input stream)))
    (or (take-low-surrogate input)
        (multiple-value-bind (code length) (await-character stream waits)
          (if (integerp code)
              (consume-character input code length)
              code)))))

(defmethod stream-read-char ((stream bivalent-stream))
  (let* ((input (input stream))
         (start (buffer-start input)))
    (declare (type input input))
    (if (and (< start (buffer-end input))
             (< (aref (buffer-octets input) start) 128)
             (utf-16-case (null (input-low-surrogate input)) t))
        (progn
          (setf (buffer-start input) (1+ start)
                (input-last input) 1)
          (code-char (aref (buffer-octets input) start)))
        (read-character stream t))))

(defmethod stream-read-char-no-hang ((stream bivalent-stream))
  (read-character stream nil))

(defmethod stream-unread-char ((stream bivalent-stream) character)
  (let ((input (input stream)))
    (cond ((utf-16-case (<= #xDC00 (char-code character) #xDFFF) nil)
           (setf (input-low-surrogate input) character))
          ((zerop (input-last input))
           (error "~s cannot be unread: no character was read from ~s just before." character stream))
          (t
           (with-interrupts-deferred
             (decf (buffer-start input) (input-last input))
             (setf (input-last input) 0
                   (input-low-surrogate input) nil)))))
  nil)

(defmethod stream-peek-char ((stream bivalent-stream))
  (or (utf-16-case (input-low-surrogate (input stream)) nil)
      (let ((code (await-character stream t)))
        (if (eq code :eof)
            :eof
            (first-character code)))))

(defmethod stream-listen ((stream bivalent-stream))
  (let ((input (input stream)))
    (or (< (buffer-start input) (buffer-end input))
        (let ((count (input-more stream nil)))
          (and count (plusp count))))))

;;; Lines. The octets of a line stay in the buffer until its end is there, so that a time-out in the
;;; middle of one loses nothing, unless it is longer than the buffer.

(defun take-octets (stream end)
  "The unread octets up to END, as a string."
  (let ((input (input stream)))
    (prog1 (decode-octets (buffer-octets input) (buffer-start input) end (external-format stream))
      (setf (buffer-start input) end
            (input-last input) 0))))

(defun take-whole-characters (stream)
  (let ((input (input stream)))
    (multiple-value-bind (string stop)
        (decode-whole (buffer-octets input) (buffer-start input) (buffer-end input)
                      (external-format stream))
      (setf (buffer-start input) stop
            (input-last input) 0)
      string)))

(defun read-line-pieces (stream)
  "The pieces of the next line, the last one first, and whether it ended without a newline."
  (let ((input (input stream))
        (pieces '())
        (searched 0))
    (declare (type input input) (type index searched))
    (loop
      (let* ((start (buffer-start input))
             (end (buffer-end input))
             (newline (newline-position (buffer-octets input) (+ start searched) end)))
        (when newline
          (push (take-octets stream newline) pieces)
          (setf (buffer-start input) (1+ newline))
          (return (values pieces nil)))
        (setf searched (- end start))
        (unless (input-make-room input)
          (push (take-whole-characters stream) pieces)
          (setf searched (- (buffer-end input) (buffer-start input)))
          (input-make-room input))
        (when (zerop (input-fill stream t))
          (push (take-octets stream (buffer-end input)) pieces)
          (return (values pieces t)))))))

(defun join-pieces (pieces)
  (if (rest pieces)
      (apply #'concatenate 'string (reverse pieces))
      (first pieces)))

(defun read-rest-of-line (stream)
  (multiple-value-bind (pieces missing-newline-p) (read-line-pieces stream)
    (let ((line (join-pieces pieces)))
      ;; ECL's READ-LINE knows the end of the stream by NIL.
      #+ecl (values (if (and missing-newline-p (string= line "")) nil line) missing-newline-p)
      #-ecl (values line missing-newline-p))))

(defmethod stream-read-line ((stream bivalent-stream))
  (utf-16-case
   (let ((half (take-low-surrogate (input stream))))
     (multiple-value-bind (line missing-newline-p) (read-rest-of-line stream)
       (values (if half (concatenate 'string (string half) line) line)
               missing-newline-p)))
   (read-rest-of-line stream)))

;;; Sequences: strings get characters, everything else octets.

(defun take-into (input octets start end)
  "Moves what is buffered into OCTETS. Returns where that ends."
  (declare (type input input) (type octets octets) (type index start end))
  (let ((count (min (- end start) (- (buffer-end input) (buffer-start input)))))
    (copy-octets octets start (buffer-octets input) (buffer-start input) count)
    (incf (buffer-start input) count)
    (+ start count)))

(defun read-more-octets (stream octets start end)
  "Waits for octets, the buffer being empty, and puts them into OCTETS. Returns where they end."
  (if (and (>= (- end start) +record-size+) (device-usable-p octets))
      (+ start (read-directly stream octets start end))
      (progn
        (input-more stream t)
        (take-into (input stream) octets start end))))

(defun read-octets (stream octets start end)
  (let ((position (take-into (input stream) octets start end)))
    (declare (type index position))
    (loop while (< position end)
          do (let ((stop (read-more-octets stream octets position end)))
               (when (= stop position)
                 (return))
               (setf position stop)))
    position))

(defun read-some (octets stream &key (start 0) (end (length octets)))
  "Reads what is there into OCTETS, an (unsigned-byte 8) vector, from START to END, waiting only where
there is nothing. Returns the position after the last octet that was read; START at the end of the stream."
  (check-type octets octets)
  (let ((position (take-into (input stream) octets start end)))
    (if (and (= position start) (< start end))
        (read-more-octets stream octets start end)
        position)))

(defun input-waiting-p (stream)
  "True if something was read ahead and waits in the buffer."
  (< (buffer-start (input stream)) (buffer-end (input stream))))

(defun unread-octets (stream)
  "Takes what is buffered, and returns it."
  (let* ((input (input stream))
         (octets (subseq (buffer-octets input) (buffer-start input) (buffer-end input))))
    (stream-clear-input stream)
    octets))

(defun take-characters (stream string start end)
  "Decodes what is buffered into STRING. Returns where that ends."
  (let ((input (input stream)))
    (flet ((take ()
             (multiple-value-bind (filled stop)
                 (decode-into string start end (buffer-octets input) (buffer-start input)
                              (buffer-end input) (external-format stream) nil)
               (setf (buffer-start input) stop)
               filled)))
      (utf-16-case (if (input-low-surrogate input) start (take))
                   (take)))))

(defun read-string (stream string start end)
  (let ((position start))
    (declare (type index position))
    (loop
      (setf position (take-characters stream string position end))
      (when (>= position end)
        (return position))
      ;; The buffer is used up, or what is left is no whole character.
      (let ((character (stream-read-char stream)))
        (when (eq character :eof)
          (return position))
        (setf (schar string position) character)
        (incf position)))))

(defun read-elements (stream sequence start end)
  "READ-SEQUENCE for sequences of other types, an element at a time."
  (loop with reader = (if (stringp sequence) #'stream-read-char #'stream-read-byte)
        for position from start below end
        for element = (funcall reader stream)
        until (eq element :eof)
        do (setf (elt sequence position) element)
        finally (return position)))

(defmethod stream-read-sequence ((stream bivalent-stream) sequence start end &key)
  (let ((end (or end (length sequence))))
    (typecase sequence
      (octets (read-octets stream sequence start end))
      ((simple-array character (*)) (read-string stream sequence start end))
      (t (read-elements stream sequence start end)))))
