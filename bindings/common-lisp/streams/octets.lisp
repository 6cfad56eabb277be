;;;; Octets: the types, and copying them from one vector to another.

(in-package #:gasket.streams)

(deftype octet ()
  "A byte of eight bits."
  '(unsigned-byte 8))
(deftype octets ()
  "A vector of them, of the simplest kind."
  '(simple-array (unsigned-byte 8) (*)))
(deftype index () '(integer 0 #.(ash most-positive-fixnum -2)))

;;; ABCL's REPLACE moves 1.5 MB a second, a loop in Lisp 100, Java itself thousands. Its vectors of octets are
;;; around buffers of Java's, which ABCL shows to nobody.

#+abcl
(progn
  (defconstant +few-octets+ 256
    "As long as a loop needs for them Java needs to be asked.")

  (defvar *vector-class* (java:jclass "org.armedbear.lisp.BasicVector_ByteBuffer"))
  (defvar *vector-buffer*
    (let ((field (java:jcall "getDeclaredField" *vector-class* "elements")))
      (java:jcall "setAccessible" field java:+true+)
      field))
  (defvar *is-instance* (java:jmethod "java.lang.Class" "isInstance" "java.lang.Object"))
  (defvar *get-field* (java:jmethod "java.lang.reflect.Field" "get" "java.lang.Object"))
  (defvar *duplicate* (java:jmethod "java.nio.ByteBuffer" "duplicate"))
  (defvar *set-position* (java:jmethod "java.nio.Buffer" "position" "int"))
  (defvar *set-limit* (java:jmethod "java.nio.Buffer" "limit" "int"))
  (defvar *put* (java:jmethod "java.nio.ByteBuffer" "put" "java.nio.ByteBuffer"))

  (defun in-buffer-p (octets)
    "False of a vector that was made while ABCL's allocation policy was another."
    (java:jcall *is-instance* *vector-class* octets))

  (defun view (octets start end)
    "Octets from START to END as a buffer of Java's with bounds of its own."
    (let ((view (java:jcall-raw *duplicate* (java:jcall-raw *get-field* *vector-buffer* octets))))
      (java:jcall-raw *set-limit* view end)
      (java:jcall-raw *set-position* view start)
      view))

  (defun copy-by-java (target target-start source source-start count)
    (java:jcall-raw *put*
                    (view target target-start (+ target-start count))
                    (view source source-start (+ source-start count)))))

(defun copy-octets (target target-start source source-start count)
  "Copies COUNT octets. Where both are one vector the copy may only be nearer to its beginning."
  (declare (type octets target source) (type index target-start source-start count))
  #+abcl (if (and (> count +few-octets+) (in-buffer-p target) (in-buffer-p source))
             (copy-by-java target target-start source source-start count)
             (dotimes (index count)
               (setf (aref target (+ target-start index)) (aref source (+ source-start index)))))
  #-abcl (replace target source :start1 target-start
                                :start2 source-start :end2 (+ source-start count))
  target)
