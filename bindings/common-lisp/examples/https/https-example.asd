;;;; An HTTPS server and client. load.lisp beside this file loads them from a clone.

(defsystem "https-example"
  :description "An HTTPS server and client, on Allegro's sockets and SSL."
  :version "0.1.0"
  :license "Apache-2.0"
  :depends-on ("gasket/allegro" "bordeaux-threads" "babel")
  :serial t
  :components ((:file "package")
               (:file "message")
               (:file "workers")
               (:file "connection")
               (:file "reply")
               (:file "server")
               (:file "client")))
