;;;; What was written and libgasket has not taken yet: octets in pieces, first in, first out.
;;;;
;;;; Small writes share a piece, and so a TLS record; large ones are never moved again.

(in-package #:cl-async)

(defconstant +piece+ 65536)

(defstruct (backlog (:constructor make-backlog ()))
  "FIRST is the list of pieces, buffers; LAST its last cons. COUNT is how many octets there are."
  (first '() :type list)
  (last nil :type list)
  (count 0 :type unsigned-byte))

(defun backlog-extend (backlog count)
  "Puts an empty piece behind the others that has room for COUNT octets, or for some of them."
  (let ((cell (list (buffer-over (make-octets (max 1024 (min count +piece+)))))))
    (if (backlog-first backlog)
        (setf (rest (backlog-last backlog)) cell)
        (setf (backlog-first backlog) cell))
    (setf (backlog-last backlog) cell)))

(defun backlog-room (backlog)
  "How many octets the last piece has room for."
  (if (backlog-first backlog)
      (let ((piece (first (backlog-last backlog))))
        (- (length (buffer-octets piece)) (buffer-end piece)))
      0))

(defun backlog-add (backlog sequence start end)
  "Copies the octets of SEQUENCE from START to END."
  (loop while (< start end)
        do (when (zerop (backlog-room backlog))
             (backlog-extend backlog (- end start)))
           (let ((piece (first (backlog-last backlog)))
                 (count (min (- end start) (backlog-room backlog))))
             (replace (buffer-octets piece) sequence :start1 (buffer-end piece)
                                                     :start2 start :end2 (+ start count))
             (incf (buffer-end piece) count)
             (incf (backlog-count backlog) count)
             (incf start count))))

(defun backlog-skip (backlog count)
  "Drops COUNT octets of the first piece."
  (let ((piece (first (backlog-first backlog))))
    (incf (buffer-start piece) count)
    (decf (backlog-count backlog) count)
    (when (= (buffer-start piece) (buffer-end piece))
      (pop (backlog-first backlog)))))
