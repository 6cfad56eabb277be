;;;; Saves an image of LispWorks' SSL, which has been used, for lispworks-image-restart.lisp.

(load "lispworks-pair.lisp")
(load "lispworks-image-restart.lisp")

(in-package #:lispworks-pair)

(comm:set-ssl-library-path (list (gasket:openssl-version :crypto-path)
                                 (gasket:openssl-version :ssl-path)))
(defvar *stream* (comm:open-tcp-stream "127.0.0.1" *port* :ssl-ctx t :errorp t))
(defvar *plain* (comm:open-tcp-stream "127.0.0.1" *port* :errorp t))
(defvar *server* (comm::open-server-socket 0 :address "127.0.0.1"))
(defvar *numbers* (list (comm:socket-stream-socket *stream*) (comm:socket-stream-socket *plain*)
                        (gasket.sockets:descriptor *server*)))
(defvar *context* (comm:create-ssl-client-context))
(close (comm:open-tcp-stream "127.0.0.1" *port* :ssl-ctx *context* :errorp t))
(sb-ext:save-lisp-and-die (concatenate 'string (setting "GASKET_TEST_WORK") "lispworks.core")
                          :toplevel 'lispworks-image-restart)
