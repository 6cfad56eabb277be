;;;; What is run when the image of lispworks-image-save.lisp is restarted.

(in-package #:lispworks-pair)

(defvar *stream*)
(defvar *plain*)
(defvar *server*)
(defvar *numbers*)
(defvar *context*)

(defun descriptor-at (number)
  "A connection to the server whose descriptor is NUMBER."
  (let ((descriptor (comm:connect-to-tcp-server "127.0.0.1" *port*)))
    (unless (= descriptor number)
      (cffi:foreign-funcall "dup2" :int descriptor :int number :int)
      (comm:close-socket descriptor))
    number))

(defun goes-on-p (old number)
  "True if a new stream, whose descriptor has the number that OLD, of the former process, had, goes on after
OLD was used and closed."
  (let ((new (make-instance 'comm:socket-stream :socket (descriptor-at number) :read-timeout 10
                                                :ssl-ctx t :ssl-side :client)))
    (unwind-protect
         (progn
           (format new "lines~%")
           (force-output new)
           (when (streamp old)
             (condition-of (write-line "of before" old) (finish-output old)))
           (close old)
           (pass-line new new))
      (close new :abort t))))

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
  (check "a stream of before has no descriptor" (null (comm:socket-stream-socket *plain*)))
  (loop for old in (list *stream* *plain* *server*)
        for number in *numbers*
        for name in '("a stream with SSL" "a plain stream" "a server's socket")
        do (check (format nil "~a of before can be closed, and leaves alone what has its number now" name)
             (goes-on-p old number)))
  (finish))
