;;;; Text between Lisp and C: UTF-8, exactly, on every Lisp.
;;;;
;;;; CFFI's own strings take a character for a code point. Where characters have 16 bits (ABCL), a code
;;;; point beyond the basic plane is two of them, and CFFI would write six octets instead of four.

(defpackage #:gasket.text
  (:use #:common-lisp)
  (:export #:text #:with-text #:text-at))

(in-package #:gasket.text)

(cffi:define-foreign-type text-type ()
  ()
  (:actual-type :pointer)
  (:simple-parser text)
  (:documentation "A Lisp string as NUL-terminated UTF-8; NIL is the null pointer, both ways."))

;;; ---- Lisp to C ----

(defun code-at (string index)
  "The code point at INDEX of STRING, and the index behind it. A pair of surrogates is one."
  (let* ((next (1+ index))
         (code (char-code (char string index)))
         (low (if (and (<= #xD800 code #xDBFF) (< next (length string)))
                  (char-code (char string next))
                  0)))
    (if (<= #xDC00 low #xDFFF)
        (values (+ #x10000 (ash (- code #xD800) 10) (- low #xDC00)) (1+ next))
        (values code next))))

(defun octets-of (code)
  "The octets of a code point in UTF-8, as a list."
  (flet ((part (shift)
           (logior #x80 (ldb (byte 6 shift) code))))
    (cond ((< code #x80) (list code))
          ((< code #x800) (list (logior #xC0 (ash code -6)) (part 0)))
          ((< code #x10000) (list (logior #xE0 (ash code -12)) (part 6) (part 0)))
          (t (list (logior #xF0 (ash code -18)) (part 12) (part 6) (part 0))))))

(defun write-text (string pointer)
  "Writes STRING and the NUL that ends it to POINTER, which has room for four octets a character."
  (let ((index 0)
        (offset 0))
    (loop while (< index (length string))
          do (multiple-value-bind (code next) (code-at string index)
               (dolist (octet (octets-of code))
                 (setf (cffi:mem-aref pointer :uint8 offset) octet)
                 (incf offset))
               (setf index next)))
    (setf (cffi:mem-aref pointer :uint8 offset) 0)))

(defmethod cffi:translate-to-foreign ((object null) (type text-type))
  (values (cffi:null-pointer) nil))

(defun allocate-text (string)
  "STRING in memory of its own."
  (when (find (code-char 0) string)
    (error "~S holds a null character, at which C would end it." string))
  (let ((pointer (cffi:foreign-alloc :uint8 :count (1+ (* 4 (length string))))))
    (write-text string pointer)
    pointer))

(defmethod cffi:translate-to-foreign ((string string) (type text-type))
  (values (allocate-text string) t))

(defmethod cffi:translate-to-foreign (object (type text-type))
  (error 'type-error :datum object :expected-type '(or string null)))

(defmethod cffi:free-translated-object (pointer (type text-type) allocated)
  (when allocated
    (cffi:foreign-free pointer)))

(defun call-with-text (function string)
  (if (null string)
      (funcall function (cffi:null-pointer))
      (let ((pointer (allocate-text (the string string))))
        (unwind-protect (funcall function pointer)
          (cffi:foreign-free pointer)))))

(defmacro with-text ((pointer string) &body body)
  "Evaluates BODY while STRING is at POINTER, which is the null pointer where STRING is NIL."
  `(flet ((body (,pointer) ,@body))
     (declare (dynamic-extent #'body))
     (call-with-text #'body ,string)))

;;; ---- C to Lisp ----

(defun code-from (pointer offset)
  "The code point at OFFSET of the UTF-8 at POINTER, and the offset behind it. An octet that cannot be
there is U+FFFD: OpenSSL's own texts need not be UTF-8."
  (flet ((octet (place)
           (cffi:mem-aref pointer :uint8 place)))
    (let* ((lead (octet offset))
           (further (cond ((< lead #x80) 0) ((< lead #xC2) -1) ((< lead #xE0) 1) ((< lead #xF0) 2)
                          ((< lead #xF5) 3) (t -1)))
           (code (if (plusp further) (ldb (byte (- 6 further) 0) lead) lead)))
      (loop for place from (1+ offset)
            repeat further
            ;; What ends the text ends this, too: nothing behind it is read.
            do (if (= #b10 (ldb (byte 2 6) (octet place)))
                   (setf code (logior (ash code 6) (ldb (byte 6 0) (octet place))))
                   (return (setf further -1))))
      (if (or (minusp further) (<= #xD800 code #xDFFF) (> code #x10FFFF))
          (values #xFFFD (1+ offset))
          (values code (+ offset further 1))))))

(defun write-code (code stream)
  "Writes a code point as one character, or as two surrogates where characters are too small for it."
  (if (< code char-code-limit)
      (write-char (code-char code) stream)
      (let ((rest (- code #x10000)))
        (write-char (code-char (logior #xD800 (ash rest -10))) stream)
        (write-char (code-char (logior #xDC00 (ldb (byte 10 0) rest))) stream))))

(defun text-at (pointer)
  "The string at POINTER."
  (let ((offset 0))
    (with-output-to-string (out)
      (loop
        (multiple-value-bind (code next) (code-from pointer offset)
          (when (zerop code)
            (return))
          (write-code code out)
          (setf offset next))))))

(defmethod cffi:translate-from-foreign (pointer (type text-type))
  (unless (cffi:null-pointer-p pointer)
    (text-at pointer)))
