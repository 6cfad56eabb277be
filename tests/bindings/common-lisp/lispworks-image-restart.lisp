;;;; What is run when the image of lispworks-image-save.lisp is restarted.

(in-package #:lispworks-pair)

(defvar *stream*)
(defvar *context*)

(defun lispworks-image-restart ()
  (check "the libraries' path was kept" (= 2 (length comm::*library-path*)))
  (check "nothing is loaded by itself" (not comm::*ensured*))
  (let ((stream (comm:open-tcp-stream "127.0.0.1" *port* :ssl-ctx t :errorp t
                                                         :read-timeout 10)))
    (format stream "lines~%")
    (check "SSL goes on" (pass-line stream stream))
    (check "OpenSSL's own functions are found"
      (= 13 (comm:convert-to-nid "commonName")))
    (close stream))
  (check "a context of LispWorks 8's is made anew"
    (let ((stream (comm:open-tcp-stream "127.0.0.1" *port* :ssl-ctx *context* :errorp t)))
      (format stream "lines~%")
      (prog1 (pass-line stream stream)
        (close stream))))
  (check "a stream of before has failed" (condition-of (read-line *stream*)))
  (check "and can be closed" (close *stream* :abort t))
  (finish))
