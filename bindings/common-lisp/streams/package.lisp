;;;; What TLS streams and plain sockets have in common: waiting in slices, buffers, encodings, and the
;;;; streams themselves. Nothing here knows Gasket or TLS.

(defpackage #:gasket.streams
  (:use #:cl #:trivial-gray-streams)
  (:documentation "Bivalent streams, buffered in Lisp, over a device that moves octets.

A device is a subclass of BIVALENT-STREAM with methods on DEVICE-READ, DEVICE-WRITE, DEVICE-FLUSH,
DEVICE-SHUTDOWN, DEVICE-RELEASE and DEVICE-PROBLEM.")
  (:export
   ;; Waiting
   #:with-interrupts-deferred #:in-slices #:unfinished-p #:finished
   ;; Buffers
   #:octet #:octets #:make-octets #:copy-octets #:memory-octets #:buffer #:buffer-over #:buffer-allocate
   #:buffer-octets #:buffer-start #:buffer-end
   #:with-incoming-octets #:with-outgoing-octets #:with-foreign-octets #:call-with-memory
   #:octets-into-memory #:octets-from-memory #:directly-usable-p
   ;; Encodings
   #:find-external-format #:unknown-external-format
   ;; Streams
   #:bivalent-stream #:external-format #:read-timeout #:write-timeout
   #:read-some #:input-waiting-p #:unread-octets #:input #:input-make-room
   ;; What a device does
   #:device-read #:device-write #:device-gather #:device-flush #:device-shutdown #:device-linger
   #:device-release #:device-problem))
