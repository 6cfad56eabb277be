;;;; The packages of Allegro CL's sockets and SSL, as far as they are supported.

(defpackage #:acl-socket
  (:use #:cl)
  #-clisp (:nicknames #:socket)
  (:import-from #:gasket.streams
                #:bivalent-stream #:in-slices #:unfinished-p #:with-interrupts-deferred
                #:with-incoming-octets #:with-outgoing-octets
                #:device-read #:device-write #:device-release #:device-problem
                #:input-waiting-p #:unread-octets)
  (:documentation "Allegro CL's sockets and SSL, on Gasket. The names and what they do are Allegro's.")
  (:export #:make-socket #:accept-connection
           #:remote-host #:remote-port #:local-host #:local-port #:socket-os-fd
           #:ipaddr-to-dotted #:dotted-to-ipaddr
           #:make-ssl-client-stream #:make-ssl-server-stream #:ssl-do-handshake))

;;; CLISP has a locked package SOCKET of its own, so what SOCKET: names goes there too.
#+clisp
(ext:without-package-lock ("SOCKET")
  (let ((symbols '()))
    (do-external-symbols (symbol "ACL-SOCKET")
      (push symbol symbols))
    (import symbols "SOCKET")
    (export symbols "SOCKET")))

(defpackage #:excl
  (:use)
  (:documentation "What Allegro CL has in EXCL, as far as its sockets and SSL need it.")
  (:export #:socket-error
           #:stream-error-action #:stream-error-code #:stream-error-identifier))
