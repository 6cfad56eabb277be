;;;; The HTTPS example as a server that the other Lisps' clients talk to. It writes its port to the file
;;;; https-port.txt and runs until a client asks for /stop, or a while has passed.

(load "https-pages.lisp")

(in-package #:https-pages)

(let ((server (start :ssl-args (list :context (server-context)) :prepare #'publish-pages)))
  (with-open-file (out (work-file "https-port.new") :direction :output :if-exists :supersede)
    (print (server-port server) out))
  (rename-file (work-file "https-port.new") (work-file "https-port.txt"))
  (loop repeat 1200
        until (https-example::stopping-p server)
        do (sleep 0.1))
  (shutdown server))
