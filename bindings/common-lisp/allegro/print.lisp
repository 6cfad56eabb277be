;;;; How sockets print.

(in-package #:acl-socket)

(defun place (address)
  "ADDRESS, one of the system's, as Allegro prints it, without asking anybody for names."
  (let ((host (and address (address-host address))))
    (cond ((null address) "nowhere")
          ((null host) (address-path address))
          (t (format nil "~a/~d"
                     (cond ((member host '("127.0.0.1" "::1") :test #'equal) "localhost")
                           ((member host '("0.0.0.0" "::") :test #'equal) "*")
                           (t host))
                     (address-port address))))))

(defun identity-of (object)
  "What tells OBJECT from others in print: its address, on Lisps that tell it."
  (declare (ignorable object))
  #+sbcl (sb-kernel:get-lisp-obj-address object)
  #+ecl (si:pointer object)
  #+ccl (ccl:%address-of object)
  #+clisp (system::address-of object)
  #+abcl (system:identity-hash-code object)
  #-(or sbcl ecl ccl clisp abcl) 0)

(defmethod print-object ((socket active-socket) stream)
  (format stream "#<multivalent stream socket ~:[closed, but was ~;~]connected from ~a to ~a @ #x~(~x~)>"
          (descriptor socket)
          (place (local-name socket))
          (place (remote-name socket))
          (identity-of socket)))

(defmethod print-object ((socket passive-socket) stream)
  (format stream
          "#<multivalent stream socket ~:[closed, but was ~;~]waiting for connection at ~a @ #x~(~x~)>"
          (descriptor socket)
          (place (local-name socket))
          (identity-of socket)))
