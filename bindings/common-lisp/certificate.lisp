;;;; Certificates of peers, as data.

(in-package #:gasket)

(defstruct (certificate (:constructor make-certificate
                            (subject issuer serial not-before not-after pem))
                        (:copier nil))
  "A certificate: SUBJECT and ISSUER as one line each, SERIAL an integer, NOT-BEFORE and NOT-AFTER universal
times, PEM the whole of it."
  (subject "" :type string :read-only t)
  (issuer "" :type string :read-only t)
  (serial 0 :type integer :read-only t)
  (not-before 0 :type integer :read-only t)
  (not-after 0 :type integer :read-only t)
  (pem "" :type string :read-only t))

(defmethod print-object ((certificate certificate) stream)
  (print-unreadable-object (certificate stream :type t)
    (princ (certificate-subject certificate) stream)))

(defconstant +unix-epoch+ (encode-universal-time 0 0 0 1 1 1970 0))

(defun read-certificate (handle)
  (make-certificate
   (gasket.low-level:certificate-subject handle)
   (gasket.low-level:certificate-issuer handle)
   (parse-integer (gasket.low-level:certificate-serial handle) :radix 16)
   (+ +unix-epoch+ (gasket.low-level:certificate-not-before handle))
   (+ +unix-epoch+ (gasket.low-level:certificate-not-after handle))
   (gasket.low-level:certificate-pem handle)))

(defun take-certificate (handle)
  "The certificate with that handle, which is freed; NIL for 0, or the record that it is."
  (if (plusp handle)
      (unwind-protect (read-certificate handle)
        (gasket.low-level:free handle))
      handle))
