;;;; Loads Gasket from a clone, on any Lisp, with one form:
;;;;
;;;;   (load "…/bindings/common-lisp/load.lisp")
;;;;
;;;; It needs nothing but ASDF, which every Lisp brings, and the libraries that gasket.asd names. Where
;;;; ASDF cannot find those by itself, Debian's (/usr/share/common-lisp/source) are used. Programs that
;;;; have their libraries from Quicklisp or elsewhere need this file no more than any other library's:
;;;; they put this directory where ASDF looks, and load the system "gasket".

(require "asdf")

#+abcl
(require "abcl-contrib")
#+abcl
(require "jna")

;;; An older ASDF, seeing Debian's newer one among the libraries, would replace itself by it; ECL's breaks
;;; in doing so.
#+ecl
(let ((register (find-symbol "REGISTER-IMMUTABLE-SYSTEM" "ASDF")))
  (when register
    (funcall register "asdf")
    (funcall register "uiop")))

(pushnew (make-pathname :name nil :type nil :version nil :defaults *load-truename*)
         asdf:*central-registry* :test #'equal)

(loop for (system directory) in '(("alexandria" "alexandria")
                                  ("babel" "babel")
                                  ("trivial-features" "trivial-features")
                                  ("cffi" "cl-cffi")
                                  ("trivial-gray-streams" "cl-trivial-gray-streams")
                                  ("trivial-garbage" "trivial-garbage")
                                  ("bordeaux-threads" "bordeaux-threads"))
      for source = (format nil "/usr/share/common-lisp/source/~a/" directory)
      do (when (and (not (asdf:find-system system nil)) (probe-file source))
           (push (pathname source) asdf:*central-registry*)))

(handler-bind ((warning #'muffle-warning)
               #+sbcl (sb-ext:compiler-note #'muffle-warning))
  (let ((*compile-verbose* nil)
        (*compile-print* nil)
        (*load-verbose* nil))
    (asdf:load-system "gasket" :verbose nil)))
