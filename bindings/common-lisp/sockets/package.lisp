;;;; Plain sockets for the stand-ins (Allegro CL's, LispWorks'), which give them their own names.

(defpackage #:gasket.sockets
  (:use #:cl)
  (:import-from #:gasket.streams
                #:bivalent-stream #:in-slices #:unfinished-p #:with-interrupts-deferred
                #:with-incoming-octets #:with-outgoing-octets
                #:device-read #:device-write #:device-release #:device-problem)
  (:import-from #:gasket.text #:text)
  (:documentation "Sockets that own a descriptor, addresses, and what the system can do with them. Whatever
waits can be interrupted. What fails calls SOCKET-FAILURE, whose methods signal what a stand-in signals.")
  (:export
   ;; Failures
   #:system-error #:error-socket #:error-action #:error-name #:error-number #:error-text
   #:socket-failure #:fail #:errno-name #:errno-text
   #:+ebadf+ #:+einval+ #:+enotconn+ #:+unfinished+ #:failure #:failure-errno
   ;; Sockets
   #:socket #:stream-socket #:listening-socket
   #:descriptor #:with-descriptor #:adopt-descriptor #:give-up-descriptor #:close-descriptor
   #:local-name #:remote-name
   ;; What can be done with them
   #:connect-socket #:listen-socket #:accept-socket #:shut-down #:new-descriptor
   #:receive #:transmit #:poll-descriptor #:+pollin+ #:+pollout+
   ;; Addresses
   #:address #:address-family #:address-host #:address-port #:address-path #:address-number #:address-scope
   #:internet-address #:file-address #:numeric-address
   #:resolve #:host-name #:service-port #:family-number
   ;; Options
   #:option #:option-names))
