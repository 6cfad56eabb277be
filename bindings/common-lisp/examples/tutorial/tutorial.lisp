;;;; An SBCL for Franz's SSL tutorial: Gasket with Allegro's sockets, and a prompt like Allegro's.
;;;;
;;;;   sbcl --load bindings/common-lisp/examples/tutorial/tutorial.lisp

(load (merge-pathnames "../../load.lisp" *load-truename*))

(handler-bind ((warning #'muffle-warning)
               (sb-ext:compiler-note #'muffle-warning))
  (let ((*compile-verbose* nil)
        (*load-verbose* nil))
    (asdf:load-system "gasket/allegro" :verbose nil)))

(setf *print-case* :downcase
      ;; As Allegro's: a variable may be set without having been defined.
      sb-ext:*evaluator-mode* :interpret
      sb-int:*repl-prompt-fun* (let ((count 0))
                                 (lambda (stream)
                                   (format stream "~&cl-user(~d): " (incf count)))))
