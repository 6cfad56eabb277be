;;;; The worker for ECL: ecl --norc --shell ecl.lisp -- CERTIFICATE KEY AUTHORITY

(load (merge-pathnames "gasket-streams.lisp" *load-truename*))
;;; What is loaded as source is interpreted; the programs of ECL's users are compiled.
(let ((fasl (format nil "~a/worker-ecl.fas" (ext:getenv "GASKET_BENCH_WORK"))))
  (let ((*standard-output* (make-broadcast-stream))
        (*error-output* (make-broadcast-stream)))
    (load (compile-file (merge-pathnames "worker.lisp" *load-truename*) :output-file fasl))))

(in-package #:worker)

(setf *files* (last (loop for index below (ext:argc) collect (ext:argv index)) 3))
(serve-commands)
