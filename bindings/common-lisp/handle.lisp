;;;; Objects that have a handle of libgasket.
;;;;
;;;; The handle is in a cell beside the object, so that a finalizer can free it when the object is gone.
;;;; Freeing twice, or in a restarted image, does nothing.

(in-package #:gasket)

(defstruct (cell (:constructor make-cell ()))
  (handle 0 :type (integer 0 #.(expt 2 53))))

(defun free-cell (cell)
  (with-interrupts-deferred
    (let ((handle (shiftf (cell-handle cell) 0)))
      (when (and *library* (plusp handle))
        (gasket.low-level:free handle)))))

(defun cell-freer (cell)
  "What frees CELL. It is made here and not where the owner is known, lest it keep that."
  (lambda () (free-cell cell)))

(defclass handle-owner ()
  ((cell :initform (make-cell) :reader cell)
   (origin :initarg :origin :initform :new
           :documentation "What the handle was borrowed from, and ends with; :STATIC where it never ends,
and :NEW where it is the owner's own."))
  (:documentation "An object of libgasket's, which is freed with it."))

(defmethod initialize-instance :after ((owner handle-owner) &key (origin :new) owned)
  (when (or owned (eq origin :new))
    (trivial-garbage:finalize owner (cell-freer (cell owner)))))

(declaim (inline handle))
(defun handle (owner)
  "The number by which libgasket knows OWNER; 0 when that is freed."
  (cell-handle (cell owner)))

(defmacro obtain (owner call)
  "Makes CALL, which answers a new handle, OWNER's from then on, or something below 0. Returns that. It has
to be made with interrupts deferred: none may come between the handle's being made and being owned."
  `(let ((answer ,call))
     (when (plusp answer)
       (setf (cell-handle (cell ,owner)) answer))
     answer))

(defmacro obtained (owner call &optional stream)
  "Has OWNER own the handle that CALL, of a function of libgasket, answers; or signals the error that it is."
  (evaluating-arguments
   call (lambda (call)
          `(progn
             (load-library)
             (answer-or-error (with-interrupts-deferred (obtain ,owner ,call)) ,stream)))))

(defgeneric free (owner)
  (:documentation "Frees what libgasket holds for OWNER, which cannot be used any more. Nobody has to call this.")
  (:method (owner)
    (trivial-garbage:cancel-finalization owner)
    (free-cell (cell owner))
    nil))

(defun live-p (owner)
  "True while OWNER can be used: until it is freed, or the image it was made in was left."
  (with-interrupts-deferred
    (let ((kind (gasket.low-level:kind (handle owner))))
      (if (record-p kind)
          (progn (gasket.low-level:free kind) nil)
          t))))

(defun live-handles (&optional (kind 0))
  "How many handles the process owns: of all kinds, or of one (see gasket.low-level:+kind-ctx+ ...)."
  (checked (gasket.low-level:live kind)))

(defun text-of (owner reader &optional stream)
  "The text that READER, a function of libgasket, has about OWNER."
  (or (with-interrupts-deferred (funcall reader (handle owner)))
      (progn
        (checked (gasket.low-level:kind (handle owner)) stream)
        (error "libgasket has no text about ~s." owner))))
