;;;; What EXCL has for streams beyond Common Lisp's functions: partial reads, external formats, descriptors,
;;;; how much was moved.

(in-package #:acl-socket)

;;; Vectors

(defun check-endian-swap (function endian-swap)
  (unless (member endian-swap '(nil :byte-8 0))
    (unsupported function :endian-swap endian-swap "octets are not swapped")))

(defun read-available (vector start end reader reader-no-hang)
  "Fills VECTOR with the first thing that READER, which waits, returns, and what READER-NO-HANG returns until
that is NIL. Returns the position after it."
  (loop for position from start below end
        for element = (funcall (if (= position start) reader reader-no-hang))
        while element
        do (setf (aref vector position) element)
        finally (return position)))

(defun octet-as (element-type octet)
  "OCTET, as vectors of ELEMENT-TYPE have it."
  (if (and octet (not (typep octet element-type)))
      (- octet 256)
      octet))

(defun read-octet-vector (vector stream start end)
  (flet ((next ()
           (octet-as (array-element-type vector) (read-byte stream nil nil))))
    (read-available vector start end #'next (lambda () (and (listen stream) (next))))))

(defun excl:read-vector (vector stream &key (start 0) end endian-swap)
  "Reads what is there into VECTOR, a string or a vector of octets, from START to END, and waits only where
there is nothing. Returns the position after what was read: START at the end of the stream."
  (check-endian-swap 'excl:read-vector endian-swap)
  (let ((end (or end (length vector))))
    (etypecase vector
      (gasket.streams:octets
       (if (typep stream 'bivalent-stream)
           (gasket.streams:read-some vector stream :start start :end end)
           (read-octet-vector vector stream start end)))
      (string
       (read-available vector start end
                       (lambda () (read-char stream nil nil))
                       (lambda () (read-char-no-hang stream nil nil))))
      ((or (vector (unsigned-byte 8)) (vector (signed-byte 8)))
       (read-octet-vector vector stream start end)))))

(defun excl:write-vector (vector stream &key (start 0) end endian-swap)
  "Writes VECTOR, a string or a vector of octets, from START to END. Returns END."
  (check-endian-swap 'excl:write-vector endian-swap)
  (let ((end (or end (length vector))))
    (etypecase vector
      ((or string (vector (unsigned-byte 8)))
       (write-sequence vector stream :start start :end end))
      ((vector (signed-byte 8))
       (loop for position from start below end
             do (write-byte (ldb (byte 8 0) (aref vector position)) stream))))
    end))

;;; External formats. The symbol is Common Lisp's, and what that sets on the Lisp's own streams stays as it
;;; is: (SETF STREAM-EXTERNAL-FORMAT) is a generic function of this file's where the Lisp has no such thing,
;;; and elsewhere a form that asks the Lisp's own function for all streams but Gasket's.

#+sbcl
(sb-ext:without-package-locks
  (unless (fboundp '(setf stream-external-format))
    (defgeneric (setf stream-external-format) (format stream)))
  (if (typep (fdefinition '(setf stream-external-format)) 'generic-function)
      (defmethod (setf stream-external-format) (format (stream bivalent-stream))
        (setf (gasket:external-format stream) format))
      (sb-int:encapsulate '(setf stream-external-format) 'gasket
                          (lambda (function format stream)
                            (if (typep stream 'bivalent-stream)
                                (setf (gasket:external-format stream) format)
                                (funcall function format stream))))))

#+(or clisp abcl ecl)
(defun set-external-format (stream &rest arguments)
  "Sets STREAM's external format to the last of ARGUMENTS; others before it are for the Lisp's function."
  (let ((format (first (last arguments))))
    (if (typep stream 'bivalent-stream)
        (setf (gasket:external-format stream) format)
        (apply #+clisp #'system::set-stream-external-format
               #+abcl #'system::%set-stream-external-format
               #+ecl #'si:stream-external-format-set
               stream format (butlast arguments)))))

#+(or clisp abcl ecl)
(eval-when (:compile-toplevel :load-toplevel :execute)
  #+ecl (ext:package-lock "COMMON-LISP" nil)
  (#+clisp ext:without-package-lock #+clisp ("COMMON-LISP") #-clisp progn
   (defsetf stream-external-format set-external-format))
  #+ecl (ext:package-lock "COMMON-LISP" t))

;;; Descriptors and counts

(defgeneric excl:stream-input-fn (stream)
  (:documentation "What STREAM reads from: the descriptor of a socket, the socket of an SSL stream.")
  (:method ((socket active-socket))
    (socket-os-fd socket)))

(defgeneric excl:stream-output-fn (stream)
  (:documentation "What STREAM writes to: the descriptor of a socket, the socket of an SSL stream.")
  (:method ((socket active-socket))
    (socket-os-fd socket)))

(defgeneric excl::socket-bytes-read (stream &optional set)
  (:documentation "How many octets STREAM has received; where SET is given, it is counted on from there.")
  (:method ((stream counting-stream) &optional (set nil set-p))
    (if set-p
        (setf (octets-read stream) set)
        (octets-read stream))))

(defgeneric excl::socket-bytes-written (stream &optional set)
  (:documentation "How many octets STREAM has sent; where SET is given, it is counted on from there.")
  (:method ((stream counting-stream) &optional (set nil set-p))
    (if set-p
        (setf (octets-written stream) set)
        (octets-written stream))))
