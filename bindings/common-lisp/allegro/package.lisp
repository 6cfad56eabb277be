;;;; The packages of Allegro CL's sockets and SSL, as far as they are supported.

(defpackage #:acl-socket
  (:use #:cl)
  #-clisp (:nicknames #:socket)
  (:import-from #:gasket.streams
                #:bivalent-stream #:in-slices #:unfinished-p #:with-interrupts-deferred
                #:with-incoming-octets #:with-outgoing-octets
                #:device-read #:device-write #:device-flush #:device-shutdown #:device-linger
                #:device-release #:device-problem
                #:input-waiting-p #:unread-octets #:read-timeout #:write-timeout)
  (:import-from #:gasket.sockets
                #:stream-socket #:listening-socket #:descriptor #:local-name #:remote-name
                #:socket-failure #:connect-socket #:listen-socket #:accept-socket #:shut-down #:option
                #:address-host #:address-port #:address-path #:address-number #:address-scope
                #:internet-address #:file-address #:numeric-address
                #:resolve #:host-name #:service-port)
  (:documentation "Allegro CL's sockets and SSL, on Gasket. The names and what they do are Allegro's.")
  (:export #:make-socket #:accept-connection
           #:remote-host #:remote-port #:local-host #:local-port #:socket-os-fd
           #:remote-filename #:local-filename
           #:socket #:socket-stream-internet-active #:socket-stream-internet-passive
           #:socket-stream-file-active #:socket-stream-file-passive
           #:socket-type #:socket-format #:socket-connect #:socket-address-family #:ipv6 #:*ipv6*
           #:ipaddr-to-dotted #:dotted-to-ipaddr #:ipaddr-to-hostname #:lookup-hostname #:lookup-port
           #:ipaddrp #:ipaddr-equalp #:dotted-address-p #:ipv6-address #:ipv6-address-p
           #:set-socket-options #:socket-control #:with-socket-timeout #:shutdown #:with-pending-connect
           #:send-to #:receive-from #:get-ip-interfaces
           #:make-ssl-client-stream #:make-ssl-server-stream #:ssl-do-handshake
           #:make-ssl-client-context #:make-ssl-server-context #:*ssl-features*
           #:get-ssl-peer-certificate #:get-ssl-verify-result
           #:x509-certificate #:x509-certificate-version #:x509-certificate-serial-number
           #:x509-certificate-issuer #:x509-certificate-subject #:x509-certificate-subject-alt-name
           #:x509-certificate-not-before #:x509-certificate-not-after))

;;; CLISP has a locked package SOCKET of its own, so what SOCKET: names goes there too, but for
;;; SOCKET-CONNECT, which CLISP has.
#+clisp
(ext:without-package-lock ("SOCKET")
  (let ((symbols '()))
    (do-external-symbols (symbol "ACL-SOCKET")
      (unless (eq :external (nth-value 1 (find-symbol (symbol-name symbol) "SOCKET")))
        (push symbol symbols)))
    (shadowing-import symbols "SOCKET")
    (export symbols "SOCKET")))

(defpackage #:excl
  (:use)
  (:import-from #:cl #:stream-external-format)
  (:documentation "What Allegro CL has in EXCL, as far as its sockets and SSL need it.")
  (:export #:socket-error #:errno-stream-error #:stream-closed-error
           #:openssl-version #:*aclssl-name* #:*aclssl-version* #:*ssl-library-names*
           #:stream-error-action #:stream-error-code #:stream-error-identifier
           #:read-vector #:write-vector #:stream-external-format
           #:stream-input-fn #:stream-output-fn))
