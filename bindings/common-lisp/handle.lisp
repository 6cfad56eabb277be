;;;; Objects that have a handle of libgasket.
;;;;
;;;; The handle is in a cell beside the object, so that a finalizer can free it when the object is gone.
;;;; Freeing twice, or in a restarted image, does nothing.

(in-package #:gasket)

(defstruct (cell (:constructor make-cell ()))
  (handle 0 :type (integer 0 #.(expt 2 53))))

(defun free-cell (cell)
  (when *library*
    (gasket.low-level:free (shiftf (cell-handle cell) 0))))

(defun cell-freer (cell)
  "What frees CELL. It is made here and not where the owner is known, lest it keep that."
  (lambda () (free-cell cell)))

(defclass handle-owner ()
  ((cell :initform (make-cell) :reader cell))
  (:documentation "An object of libgasket's, which is freed with it."))

(defmethod initialize-instance :after ((owner handle-owner) &key)
  (trivial-garbage:finalize owner (cell-freer (cell owner))))

(declaim (inline handle))
(defun handle (owner)
  "The number by which libgasket knows OWNER; 0 when that is freed."
  (cell-handle (cell owner)))

(defmacro obtain (owner call)
  "Makes CALL, which answers a new handle, OWNER's from then on, or a record. No interrupt comes between
the handle's being made and its being owned. Returns what CALL has answered."
  `(progn
     (load-library)
     (with-interrupts-deferred
       (let ((answer ,call))
         (when (plusp answer)
           (setf (cell-handle (cell ,owner)) answer))
         answer))))

(defun free (owner)
  "Frees what libgasket holds for OWNER, which cannot be used any more. Nobody has to call this."
  (with-interrupts-deferred
    (trivial-garbage:cancel-finalization owner)
    (free-cell (cell owner)))
  nil)

(defun live-p (owner)
  "True while OWNER can be used: until it is freed, or the image it was made in was left."
  (let ((kind (gasket.low-level:kind (handle owner))))
    (if (record-p kind)
        (progn (gasket.low-level:free kind) nil)
        t)))

(defun live-handles (&optional (kind 0))
  "How many handles the process owns: of all kinds, or of one (see gasket.low-level:+kind-ctx+ ...)."
  (checked (gasket.low-level:live kind)))

(defun checked-text (text owner)
  "TEXT, which a function of libgasket has answered for OWNER; or the error that there is none."
  (or text
      (progn
        (checked (gasket.low-level:kind (handle owner)))
        (error "libgasket gave no text for ~s." owner))))
