;;;; Bivalent streams over a device that gives what a test has written down, in the pieces it has chosen.

(load "check.lisp")

(defpackage #:streams-test
  (:use #:cl #:check #:gasket.streams))

(in-package #:streams-test)

(defclass scripted (bivalent-stream)
  ((script :initarg :script :initform '() :accessor script
           :documentation "What reads get: vectors of octets; :WAIT, nothing yet; :FAIL.")
   (written :initform '() :accessor written)
   (gathers :initform '() :accessor gathers)
   (released :initform 0 :accessor released)))

(defmethod device-read ((stream scripted) buffer start end milliseconds)
  (declare (ignore milliseconds))
  (let ((piece (pop (script stream))))
    (case piece
      ((nil) 0)
      (:wait -1)
      (:fail -1000)
      (t (let ((count (min (length piece) (- end start))))
           (when (< count (length piece))
             (push (subseq piece count) (script stream)))
           (replace (buffer-octets buffer) piece :start1 start :end1 (+ start count))
           count)))))

(defmethod device-write ((stream scripted) buffer start end milliseconds)
  (declare (ignore milliseconds))
  (let ((stop (min end (+ start 1000))))
    (push (subseq (buffer-octets buffer) start stop) (written stream))
    (- stop start)))

(defmethod device-gather ((stream scripted) on)
  (push on (gathers stream)))

(defmethod device-release ((stream scripted))
  (incf (released stream)))

(define-condition problem (stream-error)
  ((problem :initarg :problem :reader problem)))

(defmethod device-problem ((stream scripted) operation problem)
  (error 'problem :stream stream :problem (list operation problem)))

(defun octets (&rest octets)
  (coerce octets 'gasket.streams:octets))

(defun scripted (&rest script)
  (make-instance 'scripted :script script))

(defun in-pieces (octets size)
  "A stream of OCTETS that come SIZE at a time."
  (make-instance 'scripted
                 :script (loop for start from 0 below (length octets) by size
                               collect (subseq octets start (min (length octets) (+ start size))))))

(defun everything-written (stream)
  (finish-output stream)
  (apply #'concatenate 'gasket.streams:octets (reverse (written stream))))

(defun codes (string)
  "The codes of STRING's characters, two halves being one."
  (loop with index = 0
        while (< index (length string))
        collect (let ((code (char-code (char string index))))
                  (incf index)
                  (cond ((<= #xD800 code #xDBFF)
                         (prog1 (+ #x10000 (ash (- code #xD800) 10)
                                   (- (char-code (char string index)) #xDC00))
                           (incf index)))
                        (t code)))))

(defun read-all (stream)
  (coerce (loop for character = (read-char stream nil)
                while character
                collect character)
          'string))

;;; Decoding: Unicode's own examples, each octet sequence with the codes that it is

(defvar *decoded*
  '(((97 195 169 226 130 172 240 157 132 158 244 143 191 191) (97 233 8364 #x1D11E #x10FFFF))
    ;; Overlong, surrogates, beyond the last code, lone ones, cut ones: Unicode 15, tables 3-8 to 3-11.
    ((#xC0 #xAF #xE0 #x80 #xBF #xF0 #x81 #x82 #x41) (#xFFFD #xFFFD #xFFFD #xFFFD #xFFFD #xFFFD #xFFFD
                                                     #xFFFD #x41))
    ((#xED #xA0 #x80 #xED #xBF #xBF #xED #xAF #x41) (#xFFFD #xFFFD #xFFFD #xFFFD #xFFFD #xFFFD #xFFFD
                                                     #xFFFD #x41))
    ((#xF4 #x91 #x92 #x93 #xFF #x41 #x80 #xBF #x42) (#xFFFD #xFFFD #xFFFD #xFFFD #xFFFD #x41 #xFFFD
                                                     #xFFFD #x42))
    ((#xE1 #x80 #xE2 #xF0 #x91 #x92 #xF1 #xBF #x41) (#xFFFD #xFFFD #xFFFD #xFFFD #x41))
    ((65 226 130) (65 #xFFFD))))

(loop for (octets codes) in *decoded*
      for vector = (coerce octets 'gasket.streams:octets)
      do (loop for size in '(1 2 3 100)
               do (check (format nil "~x in pieces of ~d, by READ-CHAR" octets size)
                    (equal codes (codes (read-all (in-pieces vector size)))))
                  (check (format nil "~x in pieces of ~d, by READ-LINE" octets size)
                    (equal codes (codes (read-line (in-pieces vector size)))))
                  (check (format nil "~x in pieces of ~d, by READ-SEQUENCE" octets size)
                    (let* ((string (make-string 100))
                           (end (read-sequence string (in-pieces vector size))))
                      (equal codes (codes (subseq string 0 end)))))))

(check "every octet is a character of Latin-1"
  (let ((stream (make-instance 'scripted :external-format :latin-1
                                         :script (list (apply #'octets (loop for code from 11 below 256
                                                                             collect code))))))
    (equal (loop for code from 11 below 256 collect code) (codes (read-line stream)))))

;;; Encoding

(flet ((encoded (codes)
         (let ((stream (scripted)))
           (dolist (code codes)
             (write-char (code-char code) stream))
           (coerce (everything-written stream) 'list))))
  (check "characters at the bounds of their length"
    (equal '(127 194 128 223 191 224 160 128 239 191 191)
           (encoded '(127 128 #x7FF #x800 #xFFFF))))
  (check "half a character by itself" (equal '(239 191 189 65) (encoded '(#xDC00 65))))
  (check "two halves, or one whole, beyond the first 65536"
    (equal '(240 157 132 158)
           (encoded (if (< char-code-limit #x110000) '(#xD834 #xDD1E) '(#x1D11E))))))

(check "what is written is what is read, whatever its length"
  (loop for length in '(0 1 16383 16384 16385 40000)
        always (let ((stream (scripted))
                     (text (make-string length :initial-element (code-char 8364))))
                 (write-string text stream)
                 (let ((octets (everything-written stream)))
                   (and (= (* 3 length) (length octets))
                        (string= text (read-line (in-pieces octets 777) nil "")))))))

(check "a part of a string is written"
  (let ((stream (scripted)))
    (write-string "abcdef" stream :start 2 :end 4)
    (equalp #(99 100) (everything-written stream))))

(check "other kinds of string are written"
  (let ((stream (scripted)))
    (write-string (coerce "base" 'base-string) stream)
    (write-string (make-array 3 :element-type 'character :fill-pointer 2 :initial-element #\x) stream)
    (equalp (map 'vector #'char-code "basexx") (everything-written stream))))

(check "PRINT and FORMAT"
  (let ((stream (scripted)))
    (format stream "~a~10t~s~%" 12 '("x" #\y))
    (fresh-line stream)
    (princ 3/4 stream)
    (fresh-line stream)
    (string= (map 'string #'code-char (everything-written stream))
             (format nil "12        (\"x\" #\\y)~%3/4~%"))))

;;; As long as CLISP's vectors can be: those of 16 Mi octets are none any more.

(defclass counting (scripted)
  ((count :initform 0 :accessor octets-counted)
   (last :initform nil :accessor last-octet)))

(defmethod device-write ((stream counting) buffer start end milliseconds)
  (declare (ignore milliseconds))
  (incf (octets-counted stream) (- end start))
  (setf (last-octet stream) (aref (buffer-octets buffer) (1- end)))
  (- end start))

(check "16 Mi octets less one are written at once"
  (let ((stream (make-instance 'counting))
        (octets (make-array (1- (expt 2 24)) :element-type '(unsigned-byte 8))))
    (setf (aref octets (- (expt 2 24) 2)) 7)
    (write-sequence octets stream)
    (finish-output stream)
    (and (= (1- (expt 2 24)) (octets-counted stream))
         (= 7 (last-octet stream)))))

;;; Octets

(let ((content (let ((octets (make-array 100000 :element-type '(unsigned-byte 8))))
                 (dotimes (index 100000 octets)
                   (setf (aref octets index) (mod (* index 7) 256))))))
  (check "a vector as large as six buffers is read"
    (let ((stream (in-pieces content 5000))
          (octets (make-array 100000 :element-type '(unsigned-byte 8))))
      (and (= (aref content 0) (read-byte stream))
           (= 100000 (read-sequence octets stream :start 1))
           (equalp (subseq content 1) (subseq octets 1)))))
  (check "the device gathers while more will follow, and only then"
    (let ((stream (scripted)))
      (write-byte 1 stream)
      (finish-output stream)
      (write-sequence content stream)
      (write-sequence content stream)
      (and (equal '(t) (gathers stream))
           (progn (finish-output stream) (equal '(nil t) (gathers stream)))
           (progn (write-byte 1 stream) (finish-output stream) (equal '(nil t) (gathers stream))))))
  (check "a vector as large as six buffers is written"
    (let ((stream (scripted)))
      (write-byte 1 stream)
      (write-sequence content stream)
      (write-byte 2 stream)
      (let ((octets (everything-written stream)))
        (and (= 1 (aref octets 0))
             (equalp content (subseq octets 1 100001))
             (= 2 (aref octets 100001))))))
  (check "lists and general vectors are read"
    (let ((stream (in-pieces content 7))
          (list (list 0 0 0))
          (vector (vector 0 0 0)))
      (and (= 3 (read-sequence list stream))
           (= 3 (read-sequence vector stream))
           (equal '(0 7 14) list)
           (equalp #(21 28 35) vector))))
  (check "READ-SOME takes what is there, and waits for the first"
    (let ((stream (scripted :wait :wait (octets 1 2 3) :wait (octets 4)))
          (octets (make-array 10 :element-type '(unsigned-byte 8))))
      (and (= 5 (read-some octets stream :start 2))
           (equalp #(1 2 3) (subseq octets 2 5))
           (= 1 (read-some octets stream))
           (= 4 (aref octets 0))
           (= 0 (read-some octets stream))))))

(check "UNREAD-OCTETS takes what was read ahead"
  (let ((stream (scripted (octets 1 2 3) (octets 4))))
    (and (= 1 (read-byte stream))
         (input-waiting-p stream)
         (equalp #(2 3) (unread-octets stream))
         (not (input-waiting-p stream))
         (= 4 (read-byte stream)))))

;;; Characters that are there or not

(check "UNREAD-CHAR after the last character of a piece, and a look at the next"
  (let ((stream (scripted (octets 195 169) (octets 98))))
    (let ((character (read-char stream)))
      (listen stream)
      (unread-char character stream)
      (and (char= (code-char 233) character)
           (char= character (read-char stream))
           (char= #\b (read-char stream))))))

(check "only one character can be unread"
  (let ((stream (scripted (octets 97 98))))
    (unread-char (read-char stream) stream)
    (handler-case (progn (unread-char #\a stream) nil)
      (error () t))))

(check "READ-CHAR-NO-HANG waits for no second half"
  (let ((stream (scripted (octets 195) :wait (octets 169))))
    (and (null (read-char-no-hang stream))
         (eql (code-char 233) (read-char-no-hang stream)))))

(check "READ-CHAR-NO-HANG knows the end" (eq :end (read-char-no-hang (scripted) nil :end)))

(check "LISTEN is true of an octet, false of none, false at the end"
  (and (listen (scripted (octets 195)))
       (not (listen (scripted :wait (octets 1))))
       (not (listen (scripted)))))

(check "CLEAR-INPUT forgets what was read ahead"
  (let ((stream (scripted (octets 97 98) (octets 99))))
    (read-char stream)
    (clear-input stream)
    (char= #\c (read-char stream))))

;;; Time-outs and failures

(check "a line that is not whole in time is whole later"
  (let ((stream (make-instance 'scripted :read-timeout 0
                                         :script (list (octets 97 98) :wait (octets 99 10)))))
    (and (handler-case (progn (read-line stream) nil)
           (problem (condition) (equal '(:read :timeout) (problem condition))))
         (string= "abc" (read-line stream)))))

(let ((stream (scripted (octets 97) :fail)))
  (check "what came before a failure is read" (char= #\a (read-char stream)))
  (check-condition "a failure is the device's to signal"
      (problem condition (equal '(:read -1000) (problem condition)))
    (read-char stream))
  (write-string "lost" stream)
  (check "CLOSE after a failure is quiet" (close stream))
  (check "and writes nothing" (null (written stream))))

;;; Closing

(let ((stream (scripted)))
  (write-string "end" stream)
  (check "CLOSE is true" (close stream))
  (check "it writes what is buffered" (equalp #(101 110 100) (first (written stream))))
  (check "it releases the device" (= 1 (released stream)))
  (check "the second time does nothing" (and (close stream) (= 1 (released stream))))
  (check "the stream is closed" (not (open-stream-p stream)))
  (check-condition "reading is an error then" (problem condition
                                               (equal '(:read :closed) (problem condition)))
    (read-char stream)))

(let ((stream (scripted (octets 97 98 99))))
  (read-char stream)
  (write-char #\x stream)
  (close stream)
  (loop for (name . function) in
        `(("of a character" . ,(lambda () (read-char stream)))
          ("of an octet" . ,(lambda () (read-byte stream)))
          ("of a sequence" . ,(lambda () (read-sequence (octets 0) stream))))
        do (check-condition (format nil "after CLOSE reading ~a is an error, whatever had come" name)
               (problem condition (equal '(:read :closed) (problem condition)))
             (funcall function)))
  (loop for (name . function) in
        `(("of a character" . ,(lambda () (write-char #\y stream)))
          ("of a string" . ,(lambda () (write-string "lost" stream)))
          ("of an octet" . ,(lambda () (write-byte 1 stream)))
          ("of a sequence" . ,(lambda () (write-sequence (octets 1 2) stream))))
        do (check-condition (format nil "and writing ~a" name)
               (problem condition (equal '(:write :closed) (problem condition)))
             (funcall function))))

(let ((stream (scripted)))
  (write-string "lost" stream)
  (close stream :abort t)
  (check "CLOSE :ABORT writes nothing" (null (written stream)))
  (check "CLOSE :ABORT releases the device" (= 1 (released stream))))

(check "it is a stream in both directions"
  (let ((stream (scripted)))
    (and (streamp stream) (input-stream-p stream) (output-stream-p stream))))

(finish)
