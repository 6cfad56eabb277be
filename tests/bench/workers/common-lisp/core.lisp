;;;; Saves a worker as a program. SBCL.

(in-package #:worker)

(defun main ()
  (setf *files* (last sb-ext:*posix-argv* 3))
  (serve-commands)
  (sb-ext:exit :code 0 :abort t))

(defun save (file)
  (setf *block* (make-array 65536 :element-type '(unsigned-byte 8) :initial-element 120))
  (sb-ext:save-lisp-and-die file :executable t :toplevel #'main :save-runtime-options t))
