;;;; Gasket for Common Lisp. load.lisp beside this file loads it from a clone.

(defsystem "gasket"
  :description "TLS streams, on OpenSSL through libgasket."
  :version "0.1.0"
  :license "Apache-2.0"
  :depends-on ("uiop" "cffi" "trivial-gray-streams" "trivial-garbage")
  :serial t
  :components ((:module "streams"
                :serial t
                :components ((:file "package")
                             (:file "wait")
                             (:file "buffer")
                             (:file "encoding")
                             (:file "bivalent")
                             (:file "input")
                             (:file "output")))
               (:file "names")
               (:file "package")
               (:file "library")
               (:file "text")
               (:file "low-level")
               (:file "conditions")
               (:file "handle")
               (:file "context")
               (:file "openssl")
               (:file "certificate")
               (:file "tls-stream")
               (:file "listener")
               (:file "object")
               (:file "constant")
               (:file "constants")
               (:file "call")
               (:file "direct")
               (:file "dynamic")))

(defsystem "gasket/allegro"
  :description "Allegro CL's sockets and SSL, on Gasket."
  :version "0.1.0"
  :license "Apache-2.0"
  :depends-on ("gasket" "bordeaux-threads")
  :pathname "allegro"
  :serial t
  :components ((:file "package")
               (:file "posix")
               (:file "socket")
               (:file "ssl")
               (:file "modules")))
