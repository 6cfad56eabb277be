;;;; The worker for SBCL: a core in which Gasket is, as a program that is delivered has it.

(load (merge-pathnames "gasket-streams.lisp" *load-truename*))
(load (merge-pathnames "core.lisp" *load-truename*))
