;;;; Loads the example from a clone: Gasket with Allegro's sockets, the server and the client.
;;;;
;;;;   sbcl --load bindings/common-lisp/examples/https/load.lisp

(load (merge-pathnames "../../load.lisp" *load-truename*))

(asdf:load-asd (merge-pathnames "https-example.asd" *load-truename*))

(handler-bind ((warning #'muffle-warning)
               #+sbcl (sb-ext:compiler-note #'muffle-warning))
  (let ((*compile-verbose* nil)
        (*compile-print* nil)
        (*load-verbose* nil))
    (asdf:load-system "https-example" :verbose nil)))
