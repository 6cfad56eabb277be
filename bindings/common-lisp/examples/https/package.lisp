;;;; An HTTPS server and client as programs for Allegro CL are written: sockets, SSL streams, time-outs and
;;;; conditions are Allegro's calls only.

(defpackage #:https-example
  (:use #:cl)
  (:export
   ;; Server
   #:start #:shutdown #:publish #:server-port #:server-log
   #:request #:request-method #:request-path #:request-query #:request-headers #:request-body
   #:request-stream #:header #:reply #:with-chunked-reply #:client-certificate #:client-address
   ;; Client
   #:do-http-request #:close-connection #:connection #:connection-stream
   ;; Both
   #:http-error #:http-error-status #:no-reply #:text-octets #:octets-text))

(require :sock)
(require :ssl)
