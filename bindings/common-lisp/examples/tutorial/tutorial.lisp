;;;; A Lisp for Franz's SSL tutorial: Gasket with Allegro's sockets, and a prompt like Allegro's.
;;;;
;;;;   sbcl --load bindings/common-lisp/examples/tutorial/tutorial.lisp
;;;;
;;;; ECL (-load), CLISP (-i) and ABCL (--load) load it likewise.

(load (merge-pathnames "../../load.lisp" *load-truename*))

(handler-bind ((warning #'muffle-warning)
               #+sbcl (sb-ext:compiler-note #'muffle-warning))
  (let ((*compile-verbose* nil)
        (*compile-print* nil)
        (*load-verbose* nil))
    (asdf:load-system "gasket/allegro" :verbose nil)))

(setf *print-case* :downcase)

;;; As Allegro's: a variable may be set without having been defined.
#+sbcl
(setf sb-ext:*evaluator-mode* :interpret)

(let ((count 0))
  (flet ((prompt (stream)
           (format stream "~&cl-user(~d): " (incf count))
           (finish-output stream)))
    (declare (ignorable #'prompt))
    #+sbcl
    (setf sb-int:*repl-prompt-fun* #'prompt)
    #+abcl
    (setf top-level::*repl-prompt-fun* #'prompt)
    #+ecl
    (setf si::*tpl-prompt-hook* (lambda () (prompt *standard-output*)))
    ;; What these return is printed.
    #+clisp
    (setf custom:*prompt-start* ""
          custom:*prompt-step* ""
          custom:*prompt-body* (lambda () (format nil "cl-user(~d)" (incf count)))
          custom:*prompt-finish* ": ")))
