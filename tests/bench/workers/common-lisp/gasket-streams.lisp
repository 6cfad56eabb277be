;;;; Gasket's streams, on any Lisp.

(load (merge-pathnames "../../../../bindings/common-lisp/load.lisp" *load-truename*))
(load (merge-pathnames "worker.lisp" *load-truename*))

(in-package #:worker)

(defvar *contexts* '())

(defun context (key make)
  (or (getf *contexts* key)
      (setf (getf *contexts* key) (funcall make))))

(defun client-context (resumes)
  (context (if resumes :resuming :full)
           (lambda () (gasket:make-context :ca-file (third *files*) :resumption resumes))))

(defun server-context ()
  (context :server
           (lambda ()
             (gasket:make-context :side :server :certificate (first *files*) :key (second *files*)))))

(defmethod connect ((way (eql :gasket)) port mode)
  (gasket:connect "127.0.0.1" port :context (client-context (plusp mode))))

(defvar *listener* nil)

(push (list "listen" (lambda (&rest numbers)
                       (declare (ignore numbers))
                       (setf *listener* (gasket:listen :host "127.0.0.1" :context (server-context)))
                       (gasket:listener-port *listener*)))
      *commands*)

(define-command "accept" () (setf *stream* (gasket:handshake (gasket:accept *listener*))))

(define-command "echo" (size count)
  (loop repeat count
        do (read-sequence *block* *stream* :end size)
           (write-sequence *block* *stream* :end size)
           (finish-output *stream*)))

(define-command "serve" (count)
  (loop repeat count
        do (let ((stream (gasket:accept *listener*)))
             (write-byte (read-byte stream) stream)
             (close stream))))

(define-command "contexts" (count)
  (loop repeat count
        do (gasket:free (gasket:make-context :ca-system t))))

;;; Many, in a loop

(defvar *loop* nil)
(defvar *kept* '())

(defun the-loop ()
  (or *loop* (setf *loop* (gasket:make-event-loop))))

(defvar *one* (make-array 1 :element-type '(unsigned-byte 8) :initial-element 120))

(defun see (event keeps)
  "1 when the client's byte has come back, else 0."
  (case (gasket:event-kind event)
    (:connected (gasket:write-octets *one* (gasket:event-stream event)) 0)
    (:readable (cond ((gasket:read-octets (make-array 1 :element-type '(unsigned-byte 8))
                                          (gasket:event-stream event))
                      (if keeps
                          (push (gasket:event-stream event) *kept*)
                          (close (gasket:event-stream event)))
                      1)
                     (t 0)))
    (:error (error (gasket:event-condition event)))
    (t 0)))

(defun visit-in-loop (port count at-once keeps)
  (let ((begun 0)
        (ended 0))
    (loop while (< ended count)
          do (loop while (and (< begun count) (< (- begun ended) at-once))
                   do (gasket:loop-connect (the-loop) "127.0.0.1" port :context (client-context nil))
                      (incf begun))
             (dolist (event (gasket:take-events (the-loop)))
               (incf ended (see event keeps))))))

(define-command "visit-many" (port count at-once) (visit-in-loop port count at-once nil))
(define-command "hold" (port count) (visit-in-loop port count 16 t))
(define-command "drop" () (mapc #'close (shiftf *kept* '())))

(setf *way* :gasket)
