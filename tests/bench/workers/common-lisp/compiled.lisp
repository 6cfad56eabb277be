;;;; The worker for ECL, CLISP and ABCL: its last arguments are CERTIFICATE KEY AUTHORITY.

(load (merge-pathnames "gasket-streams.lisp" *load-truename*))
;;; What is loaded as source is interpreted; the programs of these Lisps' users are compiled.
(let ((fasl (compile-file-pathname (format nil "~a/worker-~(~a~).lisp" (uiop:getenv "GASKET_BENCH_WORK")
                                           (uiop:implementation-type)))))
  (let ((*standard-output* (make-broadcast-stream))
        (*error-output* (make-broadcast-stream)))
    (load (compile-file (merge-pathnames "worker.lisp" *load-truename*) :output-file fasl))))

(in-package #:worker)

(setf *files* (last (uiop:raw-command-line-arguments) 3))
(serve-commands)
