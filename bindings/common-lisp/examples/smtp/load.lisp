;;;; Loads Gasket, Allegro's sockets, and the two programs of this directory, on any Lisp.

(load (merge-pathnames "../../load.lisp" *load-truename*))

(handler-bind ((warning #'muffle-warning)
               #+sbcl (sb-ext:compiler-note #'muffle-warning))
  (let ((*compile-verbose* nil)
        (*compile-print* nil)
        (*load-verbose* nil))
    (asdf:load-system "gasket/allegro" :verbose nil)))

(load (merge-pathnames "smtp.lisp" *load-truename*))
(load (merge-pathnames "maild.lisp" *load-truename*))
