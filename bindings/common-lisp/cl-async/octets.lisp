;;;; Octets, and buffers of them that grow at one end and shrink at the other.

(in-package #:cl-async-util)

(deftype octet-vector ()
  "What read callbacks are given."
  'octets)

(deftype bytes-or-string ()
  "What can be written."
  '(or (vector octet) string))

(defun bytes (vector)
  "VECTOR, or any sequence of octets, as an OCTET-VECTOR."
  (coerce vector 'octets))

(defun append-array (first second)
  "An OCTET-VECTOR of the octets of FIRST and then those of SECOND."
  (concatenate 'octets first second))

(defun make-buffer (&optional octets)
  "A buffer that holds OCTETS."
  (let ((buffer (buffer-over (make-octets 0))))
    (when octets
      (write-to-buffer octets buffer))
    buffer))

(defun buffer-count (buffer)
  "How many octets BUFFER holds."
  (- (buffer-end buffer) (buffer-start buffer)))

(defun check-bounds (sequence start end)
  "Signals an error where SEQUENCE has nothing from START to END."
  (unless (<= 0 start end (length sequence))
    (error "There is nothing from ~d to ~d in a sequence of ~d octets." start end (length sequence))))

(defun make-room (buffer count)
  "Sees to it that COUNT octets can be put behind those that BUFFER holds."
  (let ((held (buffer-count buffer))
        (octets (buffer-octets buffer)))
    (when (> (+ (buffer-end buffer) count) (length octets))
      (let ((to (if (> (+ held count) (ash (length octets) -1))
                    (make-octets (max 256 (* 2 (+ held count))))
                    octets)))
        (replace to octets :start2 (buffer-start buffer) :end2 (buffer-end buffer))
        (setf (buffer-octets buffer) to
              (buffer-start buffer) 0
              (buffer-end buffer) held)))))

(defun write-to-buffer (sequence buffer &optional start end)
  "Puts the octets of SEQUENCE from START to END behind those that BUFFER holds."
  (let* ((start (or start 0))
         (end (or end (length sequence)))
         (count (- end start)))
    (check-bounds sequence start end)
    (make-room buffer count)
    (replace (buffer-octets buffer) sequence :start1 (buffer-end buffer) :start2 start :end2 end)
    (incf (buffer-end buffer) count)
    buffer))

(defun buffer-output (buffer)
  "The octets that BUFFER holds, as a vector of their own."
  (subseq (buffer-octets buffer) (buffer-start buffer) (buffer-end buffer)))

(defun buffer-skip (buffer count)
  "Takes COUNT octets out of BUFFER, and gives back its room where that was the last."
  (incf (buffer-start buffer) count)
  (when (= (buffer-start buffer) (buffer-end buffer))
    (setf (buffer-start buffer) 0
          (buffer-end buffer) 0)
    (when (> (length (buffer-octets buffer)) 65536)
      (setf (buffer-octets buffer) (make-octets 0)))))

(defun buffer-take (buffer sequence start end)
  "Moves octets out of BUFFER into SEQUENCE from START to END. Returns how many."
  (let ((count (min (buffer-count buffer) (- end start))))
    (replace sequence (buffer-octets buffer) :start1 start :end1 (+ start count)
                                             :start2 (buffer-start buffer))
    (buffer-skip buffer count)
    count))
