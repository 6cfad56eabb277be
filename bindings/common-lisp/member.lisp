;;;; What can be in an event loop: streams and listeners.

(in-package #:gasket)

(defgeneric member-loop (member)
  (:documentation "The EVENT-LOOP that MEMBER, a stream or listener, is in; or NIL."))

(defclass loop-member (handle-owner)
  ((event-loop :initform nil :accessor member-loop))
  (:documentation "A stream or listener that may be in an event loop, which then keeps it."))

(defgeneric leave-loop (event-loop member)
  (:documentation "Has EVENT-LOOP know MEMBER no more."))

(defmethod free ((member loop-member))
  (let ((event-loop (member-loop member)))
    (when event-loop
      (leave-loop event-loop member)))
  (call-next-method))
