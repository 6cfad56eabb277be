;;;; Gasket for Common Lisp. load.lisp beside this file loads it from a clone.

(defsystem "gasket"
  :description "TLS streams, on OpenSSL through libgasket."
  :version "0.1.0"
  :license "Apache-2.0"
  :depends-on ("uiop" "cffi" "trivial-gray-streams" "trivial-garbage" "bordeaux-threads")
  :serial t
  :components ((:module "streams"
                :serial t
                :components ((:file "package")
                             (:file "wait")
                             (:file "octets")
                             (:file "window" :if-feature :clisp)
                             (:file "buffer")
                             (:file "encoding")
                             (:file "bivalent")
                             (:file "input")
                             (:file "output")))
               (:file "names")
               (:file "package")
               (:file "library")
               (:file "text")
               (:file "foreign")
               (:file "low-level")
               (:file "conditions")
               (:file "handle")
               (:file "context")
               (:file "openssl")
               (:file "certificate")
               (:file "member")
               (:file "tls-stream")
               (:file "listener")
               (:file "loop")
               (:file "object")
               (:file "constant")
               (:file "constants")
               (:file "call")
               (:file "direct")
               (:file "dynamic")))

(defsystem "gasket/sockets"
  :description "Plain sockets, interruptible, for the stand-ins."
  :version "0.1.0"
  :license "Apache-2.0"
  :depends-on ("gasket" "bordeaux-threads")
  :pathname "sockets"
  :serial t
  :components ((:file "package")
               (:file "posix")
               (:file "failure")
               (:file "address")
               (:file "socket")
               (:file "option")
               (:file "connection")))

(defsystem "gasket/allegro"
  :description "Allegro CL's sockets and SSL, on Gasket."
  :version "0.1.0"
  :license "Apache-2.0"
  :depends-on ("gasket/sockets")
  :pathname "allegro"
  :serial t
  :components ((:file "package")
               (:file "conditions")
               (:file "address")
               (:file "socket")
               (:file "print")
               (:file "control")
               (:file "input-output")
               (:file "variables")
               (:file "certificate")
               (:file "context")
               (:file "ssl")
               (:file "ssl-socket")
               (:file "read" :if-feature :abcl)
               (:file "modules")))

(defsystem "gasket/lispworks"
  :description "LispWorks' sockets and SSL, on Gasket."
  :version "0.1.0"
  :license "Apache-2.0"
  :depends-on ("gasket/sockets")
  :pathname "lispworks"
  :serial t
  :components ((:file "package")
               (:file "fli")
               (:file "pointer")
               (:file "library")
               (:file "condition")
               (:file "direct")
               (:file "context")
               (:file "callback")
               (:file "pem")
               (:file "connection")
               (:file "socket-stream")
               (:file "abstract-context")
               (:file "ssl-stream")
               (:file "address")
               (:file "open")
               (:file "server")
               (:file "x509")
               (:file "certificate")
               (:file "wait-state")
               (:file "async-buffer")
               (:file "async-io-state")
               (:file "async-operation")
               (:file "async-ssl")
               (:file "async-tcp")
               (:file "modules")))

(defsystem "gasket/cl-async"
  :description "cl-async's event loop, TCP and SSL, on Gasket's loop."
  :version "0.1.0"
  :license "Apache-2.0"
  :depends-on ("gasket" "babel")
  :pathname "cl-async"
  :serial t
  :components ((:file "package")
               (:file "octets")
               (:file "conditions")
               (:file "loop")
               (:file "event")
               (:file "backlog")
               (:file "socket")
               (:file "stream")
               (:file "tcp")
               (:file "option")
               (:file "ssl")
               (:file "systems")))
