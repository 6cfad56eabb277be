;;;; What asynchronous states read and write: strings and vectors of octets, and the buffer of what was
;;;; received and not used yet. A character is an octet, as in base characters.

(in-package #:comm)

(deftype octet-buffer ()
  '(or string (simple-array (unsigned-byte 8) (*)) (simple-array (signed-byte 8) (*))))

(defun check-part (buffer start end)
  "END, with its default."
  (check-type buffer octet-buffer)
  (let ((end (or end (length buffer))))
    (unless (and (integerp start) (integerp end) (<= 0 start end (length buffer)))
      (error "~s to ~s is no part of the ~d elements of a buffer." start end (length buffer)))
    end))

(defun check-octets (buffer start end)
  "Signals an error for a string that is not of octets."
  (when (stringp buffer)
    (let ((index (position-if (lambda (char) (> (char-code char) 255)) buffer :start start :end end)))
      (when index
        (error "~s, at ~d, is no base character." (char buffer index) index)))))

(declaim (inline element-octet))
(defun element-octet (element)
  (if (characterp element)
      (char-code element)
      (logand element 255)))

(defun element-maker (type)
  "The function that makes an element of an array of TYPE of an octet."
  (cond ((subtypep type 'character) #'code-char)
        ((subtypep type '(signed-byte 8)) (lambda (octet) (if (> octet 127) (- octet 256) octet)))
        (t #'identity)))

(defun move-octets (from start end to position &optional (type (array-element-type to)))
  "Copies the elements of FROM from START to END into TO at POSITION, whatever the two are made of. TYPE is of
what TO is to hold, for Lisps whose vectors of signed octets are of anything."
  (if (equal (array-element-type to) (array-element-type from))
      (replace to from :start1 position :start2 start :end2 end)
      (loop with maker of-type function = (element-maker type)
            for index from start below end
            for place from position
            do (setf (aref to place) (funcall maker (element-octet (aref from index)))))))

;;; What was received

(defclass received ()
  ((elements :initform (make-array 0 :element-type '(unsigned-byte 8)) :accessor received-elements)
   (element-type :initform '(unsigned-byte 8) :accessor received-element-type)
   (count :initform 0 :accessor received-count))
  (:documentation "What a state has received and the program has not used."))

(defun buffer-element-type (element-type)
  "What a buffer for ELEMENT-TYPE is made of: not all Lisps have base characters for all octets."
  (cond ((equal element-type '(unsigned-byte 8)) element-type)
        ((equal element-type '(signed-byte 8)) element-type)
        ((not (eq element-type 'base-char))
         (error "~s is none of BASE-CHAR, (UNSIGNED-BYTE 8) and (SIGNED-BYTE 8)." element-type))
        ((typep (code-char 255) 'base-char) 'base-char)
        (t 'character)))

(defun new-elements (received size)
  "Gives RECEIVED a vector with room for SIZE elements, of its type."
  (let* ((type (received-element-type received))
         (elements (make-array size :element-type type)))
    (move-octets (received-elements received) 0 (received-count received) elements 0 type)
    (setf (received-elements received) elements)))

(defun set-received-type (received element-type)
  (let ((type (buffer-element-type element-type)))
    (unless (equal type (received-element-type received))
      (setf (received-element-type received) type)
      (new-elements received (received-count received)))))

(defun add-received (received octets count)
  "Appends COUNT of OCTETS."
  (let ((end (+ (received-count received) count))
        (size (length (received-elements received))))
    (when (> end size)
      (new-elements received (max end (* 2 size))))
    (move-octets octets 0 count (received-elements received) (received-count received)
                 (received-element-type received))
    (setf (received-count received) end)))

(defun discard-received (received count)
  "Drops the first COUNT elements. Returns how many are left."
  (unless (typep count `(integer 0 ,(received-count received)))
    (error "~s cannot be discarded of ~d octets." count (received-count received)))
  (let ((elements (received-elements received)))
    (replace elements elements :start2 count :end2 (received-count received))
    (decf (received-count received) count)))

(defun take-received (received buffer start end)
  "Moves what there is room for to BUFFER. Returns how many elements."
  (let ((count (min (- end start) (received-count received))))
    (move-octets (received-elements received) 0 count buffer start)
    (discard-received received count)
    count))
