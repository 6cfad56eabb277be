;;;; Characters from octets and octets from characters.
;;;;
;;;; Two external formats, :UTF-8 and :LATIN-1. Decoding never fails, since what arrives is somebody
;;;; else's: what is no UTF-8 is read as U+FFFD, one for each maximal part of a character (Unicode 15,
;;;; section 3.9, table 3-8). What Latin-1 cannot express is written as a question mark. Line ends are
;;;; left as they are.

(in-package #:gasket.streams)

(define-condition unknown-external-format (error)
  ((name :initarg :name))
  (:documentation "An external format that streams do not have.")
  (:report (lambda (condition stream)
             (format stream "~s is no external format of these streams, which have :UTF-8 and :LATIN-1."
                     (slot-value condition 'name)))))

(defun find-external-format (name)
  "The external format, :UTF-8 or :LATIN-1, that NAME means; options in a list after it are ignored."
  (let ((name (if (consp name) (first name) name)))
    (cond ((member name '(:utf-8 :utf8 :default)) :utf-8)
          ((member name '(:latin-1 :latin1 :iso-8859-1 :iso8859-1 :octets)) :latin-1)
          (t (error 'unknown-external-format :name name)))))

(eval-when (:compile-toplevel :load-toplevel :execute)
  (defparameter *utf-16* (<= char-code-limit #x10000)
    "True of Lisps whose characters are UTF-16's units (ABCL, Allegro): one beyond U+FFFF is two."))

(defmacro utf-16-case (utf-16 other)
  "UTF-16 on Lisps whose characters are UTF-16's units, OTHER on others."
  (if *utf-16* utf-16 other))

;;; Decoding. The functions work on the octets from START to END. Unless FINAL, more of them may come.

(declaim (inline utf-8-lead))
(defun utf-8-lead (lead)
  "What a lead octet over 127 says: how many octets follow, between which bounds the first of them is,
and the bits of its own. No octet follows where it is none."
  (declare (type octet lead))
  (cond ((< lead #xC2) (values 0 0 0 0))
        ((< lead #xE0) (values 1 #x80 #xBF (logand lead #x1F)))
        ((= lead #xE0) (values 2 #xA0 #xBF 0))
        ((= lead #xED) (values 2 #x80 #x9F #xD))
        ((< lead #xF0) (values 2 #x80 #xBF (logand lead #xF)))
        ((= lead #xF0) (values 3 #x90 #xBF 0))
        ((< lead #xF4) (values 3 #x80 #xBF (logand lead 7)))
        ((= lead #xF4) (values 3 #x80 #x8F 4))
        (t (values 0 0 0 0))))

(defun decode-multiple (octets start end final)
  "The code of the character that begins at START, where an octet over 127 is, and how many octets it
has; NIL and 0 where some of them are still to come."
  (declare (type octets octets) (type index start end))
  (multiple-value-bind (following low high code) (utf-8-lead (aref octets start))
    (declare (type fixnum following low high code))
    (when (zerop following)
      (return-from decode-multiple (values #xFFFD 1)))
    (loop for length of-type fixnum from 1 to following
          for position of-type index = (+ start length)
          do (when (>= position end)
               (return-from decode-multiple (if final (values #xFFFD length) (values nil 0))))
             (let ((octet (aref octets position)))
               (unless (<= low octet high)
                 (return-from decode-multiple (values #xFFFD length)))
               (setf code (logior (ash code 6) (logand octet #x3F))
                     low #x80
                     high #xBF)))
    (values code (1+ following))))

(declaim (inline decode-code))
(defun decode-code (octets start end format final)
  "The code of the character at START and how many octets it has; NIL and 0 where some are to come."
  (declare (type octets octets) (type index start end))
  (let ((octet (aref octets start)))
    (if (or (< octet 128) (eq format :latin-1))
        (values octet 1)
        (decode-multiple octets start end final))))

(defun high-surrogate (code)
  (code-char (logior #xD800 (ash (- code #x10000) -10))))

(defun low-surrogate (code)
  (code-char (logior #xDC00 (logand code #x3FF))))

(declaim (inline code-width))
(defun code-width (code)
  "How many characters of this Lisp the character with that code takes."
  (declare (ignorable code))
  (utf-16-case (if (> code #xFFFF) 2 1) 1))

(defun decode-into (string from to octets start end format final)
  "Decodes octets into STRING, a simple string, until that is full from FROM to TO, or the octets are
used up, or what is left of them is no whole character. Returns where in STRING and in OCTETS it stopped.
A character that takes two is not begun where there is room for one."
  (declare (type (simple-array character (*)) string) (type octets octets)
           (type index from to start end))
  (loop
    ;; What most octets are, as fast as can be.
    (loop while (and (< from to) (< start end) (< (aref octets start) 128))
          do (setf (schar string from) (code-char (aref octets start)))
             (incf from)
             (incf start))
    (when (or (>= from to) (>= start end))
      (return (values from start)))
    (multiple-value-bind (code length) (decode-code octets start end format final)
      (unless (and code (<= (+ from (code-width code)) to))
        (return (values from start)))
      (utf-16-case
       (cond ((> code #xFFFF)
              (setf (schar string from) (high-surrogate code)
                    (schar string (1+ from)) (low-surrogate code)))
             (t (setf (schar string from) (code-char code))))
       (setf (schar string from) (code-char code)))
      (incf from (code-width code))
      (incf start length))))

(defun count-characters (octets start end format)
  "How many characters the octets are, all of which are there."
  (declare (type octets octets) (type index start end))
  (let ((count 0))
    (declare (type index count))
    (loop while (< start end)
          do (multiple-value-bind (code length) (decode-code octets start end format t)
               (incf count (code-width code))
               (incf start length)))
    count))

;;; Octets are looked through for what is rare, eight at a time where a Lisp can: READ-LINE does
;;; it twice, which was half of its time on SBCL.

(defmacro eight-octets-case (eight other)
  "EIGHT on Lisps that read eight octets of a vector as one number, OTHER on others."
  (declare (ignorable eight other))
  #+(and sbcl 64-bit) eight
  #-(and sbcl 64-bit) other)

#+(and sbcl 64-bit)
(declaim (inline eight-octets))
#+(and sbcl 64-bit)
(defun eight-octets (octets index)
  "Those from INDEX on, a multiple of eight, as one number."
  (sb-kernel:%vector-raw-bits octets (ash index -3)))

(defmacro do-rare-octets ((octet index octets start end) (word may-be-rare) &body body)
  "Evaluates BODY with OCTET, which is at INDEX, at least for those of eight octets of which MAY-BE-RARE,
about WORD that they are together, is true."
  `(do ((,index ,start))
       ((>= ,index ,end))
     (declare (type index ,index))
     (cond ((eight-octets-case
                (and (zerop (logand ,index 7))
                     (<= (+ ,index 8) ,end)
                     (let ((,word (eight-octets ,octets ,index)))
                       (declare (type (unsigned-byte 64) ,word))
                       (not ,may-be-rare)))
                nil)
            (incf ,index 8))
           (t
            (let ((,octet (aref ,octets ,index)))
              ,@body)
            (incf ,index)))))

(defun ascii-p (octets start end)
  (declare (type octets octets) (type index start end))
  (do-rare-octets (octet index octets start end) (word (logtest word #x8080808080808080))
    (when (>= octet 128)
      (return-from ascii-p nil)))
  t)

(defun newline-position (octets start end)
  "Where the first newline is, or NIL."
  (declare (type octets octets) (type index start end))
  (do-rare-octets (octet index octets start end)
      ;; A zero octet of the difference borrows from its own highest bit, which it has not got itself.
      (word (let ((difference (logxor word #x0A0A0A0A0A0A0A0A)))
              (declare (type (unsigned-byte 64) difference))
              (logtest (logandc2 (ldb (byte 64 0) (- difference #x0101010101010101)) difference)
                       #x8080808080808080)))
    (when (= octet 10)
      (return-from newline-position index))))

(defun decode-octets (octets start end format)
  "The string that the octets from START to END are, all of which are there."
  (let ((string (make-string (if (ascii-p octets start end)
                                 (- end start)
                                 (count-characters octets start end format)))))
    (decode-into string 0 (length string) octets start end format t)
    string))

(defun decode-whole (octets start end format)
  "The string that the whole characters from START to END are, and where in OCTETS the last of them ends."
  (let ((string (make-string (- end start))))
    (multiple-value-bind (count stop)
        (decode-into string 0 (length string) octets start end format nil)
      (values (subseq string 0 count) stop))))

;;; Encoding

(defun encode-multiple (octets position code)
  "Puts the character with the code, over 127, into OCTETS. Returns the position after it."
  (declare (type octets octets) (type index position) (type (integer 0 #x10FFFF) code))
  (flet ((put (octet)
           (setf (aref octets position) octet)
           (incf position))
         (bits (shift)
           (logior #x80 (logand (ash code shift) #x3F))))
    (declare (inline put bits))
    (cond ((< code #x800)
           (put (logior #xC0 (ash code -6))))
          ((< code #x10000)
           ;; A surrogate by itself is no character.
           (when (<= #xD800 code #xDFFF)
             (setf code #xFFFD))
           (put (logior #xE0 (ash code -12)))
           (put (bits -6)))
          (t
           (put (logior #xF0 (ash code -18)))
           (put (bits -12))
           (put (bits -6))))
    (put (bits 0))
    position))

(declaim (inline encode-code))
(defun encode-code (octets position code format)
  "Puts a character, of at most 4 octets, into OCTETS. Returns the position after it."
  (declare (type octets octets) (type index position))
  (cond ((< code 128)
         (setf (aref octets position) code)
         (1+ position))
        ((eq format :latin-1)
         (setf (aref octets position) (if (< code 256) code #.(char-code #\?)))
         (1+ position))
        (t (encode-multiple octets position code))))

(utf-16-case
 (defun code-at (string index end)
   "The code of the character at INDEX, and how many characters of this Lisp it is."
   (let ((code (char-code (char string index))))
     (if (and (<= #xD800 code #xDBFF) (< (1+ index) end))
         (let ((low (char-code (char string (1+ index)))))
           (if (<= #xDC00 low #xDFFF)
               (values (+ #x10000 (ash (logand code #x3FF) 10) (logand low #x3FF)) 2)
               (values code 1)))
         (values code 1))))
 nil)

(defmacro encode-loop (string-type)
  "The body of ENCODE-INTO for strings of one type."
  `(locally (declare (type ,string-type string))
     (loop while (and (< from to) (<= position limit))
           do ,(utf-16-case
                `(multiple-value-bind (code width) (code-at string from to)
                   (setf position (encode-code octets position code format))
                   (incf from width))
                `(progn
                   (setf position (encode-code octets position (char-code (char string from)) format))
                   (incf from)))
           finally (return (values from position)))))

(defun encode-into (octets position string from to format)
  "Encodes STRING from FROM to TO into OCTETS from POSITION on, as long as there is room for the longest
character. Returns where in STRING and in OCTETS it stopped."
  (declare (type octets octets) (type index position from to))
  (let ((limit (- (length octets) 4)))
    (typecase string
      ((simple-array character (*)) (encode-loop (simple-array character (*))))
      (simple-base-string (encode-loop simple-base-string))
      (t (encode-loop string)))))
