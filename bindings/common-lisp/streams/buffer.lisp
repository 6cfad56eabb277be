;;;; Buffers of octets, and how foreign code gets at them.
;;;;
;;;; Where vectors stay in place or can be pinned, foreign code reads and writes them directly. ABCL's
;;;; buffers live in direct memory of the JVM, which both sides see. CLISP's vectors are copied through its
;;;; window. (What CFFI itself does on these two takes a call for each octet, 100 times as long.)

(in-package #:gasket.streams)

(defconstant +record-size+ 16384
  "What one TLS record holds, and an output buffer.")
(defconstant +input-size+ (+ 16384 64)
  "Room for the content of a TLS record behind what is kept of the one before.")

(defun make-octets (size)
  "A vector of SIZE octets that foreign code may be given in WITH-FOREIGN-OCTETS."
  #-(or abcl clisp) (cffi:make-shareable-byte-vector size)
  #+(or abcl clisp) (make-array size :element-type 'octet))

(defstruct (buffer (:constructor buffer-over (octets &key memory (start 0) (end 0))))
  "OCTETS of which those from START to END are in use. MEMORY is what foreign code sees of them, for
Lisps that do not have both sides look at the same place."
  (octets (make-octets 0) :type octets)
  (memory nil)
  (start 0 :type index)
  (end 0 :type index))

(defun buffer-allocate (buffer size)
  "Gives BUFFER, which has had no room, room for SIZE octets."
  #+abcl
  (let ((memory (java:jstatic "allocateDirect" "java.nio.ByteBuffer" size)))
    (setf (buffer-memory buffer) (java:jstatic "getDirectBufferPointer" "com.sun.jna.Native" memory)
          (buffer-octets buffer) (make-array size :element-type 'octet :nio-buffer memory)))
  #-abcl
  (setf (buffer-octets buffer) (make-octets size))
  buffer)

(defmacro with-incoming-octets ((pointer buffer start end) &body body)
  "Evaluates BODY, which has foreign code put octets at POINTER, where BUFFER has room from START to END,
and answers how many it has put there, or a negative number. Returns that."
  (declare (ignorable end))
  #+abcl
  `(let ((,pointer (cffi:inc-pointer (buffer-memory ,buffer) ,start)))
     ,@body)
  #+clisp
  `(let* ((window (window))
          (count (let ((,pointer (window-address window))) ,@body)))
     (when (plusp count)
       (octets-from-window window (buffer-octets ,buffer) ,start (+ ,start count)))
     count)
  #-(or abcl clisp)
  `(cffi:with-pointer-to-vector-data (base (buffer-octets ,buffer))
     (let ((,pointer (cffi:inc-pointer base ,start)))
       ,@body)))

(defmacro with-outgoing-octets ((pointer buffer start end) &body body)
  "Evaluates BODY, which has foreign code take the octets of BUFFER from START to END at POINTER."
  (declare (ignorable end))
  #+abcl
  `(let ((,pointer (cffi:inc-pointer (buffer-memory ,buffer) ,start)))
     ,@body)
  #+clisp
  `(let* ((window (window))
          (,pointer (window-address window)))
     (octets-into-window window (buffer-octets ,buffer) ,start ,end)
     ,@body)
  #-(or abcl clisp)
  `(cffi:with-pointer-to-vector-data (base (buffer-octets ,buffer))
     (let ((,pointer (cffi:inc-pointer base ,start)))
       ,@body)))

;;; Octets that are copied to foreign memory, and back

#+clisp
(defun memory-type (octets)
  (ffi:parse-c-type `(ffi:c-array ffi:uint8 ,(length octets))))

#+abcl
(defun memory-octets (pointer count)
  "The octets at POINTER as a vector."
  (make-array count :element-type 'octet
                    :nio-buffer (java:jcall "getByteBuffer" pointer 0 count)))

(defun octets-into-memory (octets pointer)
  "Copies OCTETS, a vector, to POINTER."
  (unless (zerop (length octets))
    #+clisp (setf (ffi:memory-as pointer (memory-type octets)) (coerce octets 'octets))
    #+abcl (copy-octets (memory-octets pointer (length octets)) 0
                        (coerce octets 'octets) 0 (length octets))
    #-(or clisp abcl)
    (dotimes (index (length octets))
      (setf (cffi:mem-aref pointer :uint8 index) (aref octets index)))))

(defun octets-from-memory (octets pointer)
  "Fills OCTETS, a vector, with what is at POINTER."
  (unless (zerop (length octets))
    #+clisp (replace octets (ffi:memory-as pointer (memory-type octets)))
    #+abcl (let ((memory (memory-octets pointer (length octets))))
             (if (typep octets 'octets)
                 (copy-octets octets 0 memory 0 (length octets))
                 (replace octets memory)))
    #-(or clisp abcl)
    (dotimes (index (length octets))
      (setf (aref octets index) (cffi:mem-aref pointer :uint8 index)))))

(defmacro with-foreign-octets ((pointer octets) &body body)
  "Evaluates BODY, which has foreign code take all of OCTETS at POINTER. For small things: certificates."
  `(call-with-foreign-octets (lambda (,pointer) ,@body) ,octets))

(defconstant +most-on-stack+ 65536)

(defun call-with-memory (function size)
  "Calls FUNCTION with a pointer to SIZE octets of foreign memory. Where CFFI takes it from the stack, as on CLISP,
there is little."
  (if (<= size +most-on-stack+)
      (cffi:with-foreign-object (pointer :uint8 (max 1 size))
        (funcall function pointer))
      (let ((pointer (cffi:foreign-alloc :uint8 :count size)))
        (unwind-protect (funcall function pointer)
          (cffi:foreign-free pointer)))))

(defun call-with-foreign-octets (function octets)
  (call-with-memory (lambda (pointer)
                      (octets-into-memory octets pointer)
                      (funcall function pointer))
                    (length octets)))

(declaim (inline directly-usable-p))
(defun directly-usable-p (octets)
  "True if foreign code can use OCTETS, a vector of the program's, in place."
  (declare (ignorable octets))
  #+(or sbcl ecl ccl) (typep octets 'octets)
  #-(or sbcl ecl ccl) nil)

(declaim (inline device-usable-p))
(defun device-usable-p (octets)
  "True if a device can be given OCTETS, a vector of the program's, +MOST-AT-ONCE+ of them in a call."
  #+clisp (typep octets 'octets)
  #-clisp (directly-usable-p octets))

(defconstant +most-at-once+ #+clisp +window-size+ #-clisp (ash most-positive-fixnum -3)
  "What there is room for on the way of a program's octets to a device.")
