;;;; The package of the Common Lisp binding.

(defpackage #:gasket
  (:use #:cl #:gasket.streams)
  (:shadow #:listen)
  (:documentation "TLS for Common Lisp through libgasket.

Streams come from CONNECT, ACCEPT and MAKE-TLS-STREAM and are used with the functions of Common Lisp.
What goes wrong is a GASKET-ERROR.")
  (:export
   ;; The library
   #:load-library #:library-not-found #:library-not-found-attempts #:wrong-abi-version
   #:library-version #:openssl-version #:ensure-openssl #:constant #:has #:live-handles
   ;; Conditions
   #:gasket-error #:gasket-stream-error #:timeout-error
   #:bad-handle-error #:bad-argument-error #:no-memory-error #:library-error #:unsupported-error
   #:state-error #:ssl-error #:verify-error #:closed-error #:os-error #:resolve-error
   #:error-what #:error-message #:error-kind #:error-codes #:error-strings #:error-verify-result
   #:error-verify-result-string #:error-alert #:error-os-error #:error-peer
   ;; Handles
   #:handle #:free #:live-p
   ;; Contexts
   #:context #:make-context #:default-context #:add-server-name
   ;; Streams
   #:tls-stream #:connect #:make-tls-stream #:with-connection
   #:handshake #:shutdown #:detach #:prime
   #:external-format #:unknown-external-format #:read-timeout #:write-timeout #:read-some
   #:protocol #:cipher #:alpn #:server-name #:peer #:verify-result #:session-reused-p
   #:peer-certificate #:descriptor
   ;; Certificates
   #:certificate #:make-certificate #:certificate-subject #:certificate-issuer #:certificate-serial
   #:certificate-not-before #:certificate-not-after #:certificate-pem #:certificate-version
   #:certificate-subject-names #:certificate-issuer-names #:certificate-alternative-names
   #:certificate-der #:certificate-fingerprint
   #:certificate-key-type #:certificate-key-bits #:certificate-key-pem
   ;; Listeners
   #:listener #:listen #:accept #:listener-port #:with-listener #:with-accepted
   ;; Event loops
   #:event-loop #:make-event-loop #:event-loop-members #:event-loop-count #:event-loop-descriptor #:take-events
   #:loop-wake #:loop-connect #:loop-listen #:loop-add #:loop-remove #:loop-pause #:loop-resume
   #:loop-set-timeout #:loop-shutdown #:loop-close
   #:loop-member #:member-loop #:loop-stream #:accepted-stream
   #:read-octets #:write-octets #:queued-octets
   #:event #:event-kind #:event-stream #:event-value #:event-condition
   ;; OpenSSL's functions and constants by their own names
   #:openssl-object #:openssl-type #:direct-error #:name-to-c #:name-to-lisp
   #:adopt-pointer #:object-pointer #:release-pointer #:ssl-option #:ssl-options
   #:dynamic-call)
  #-abcl
  (:export . #.(append gasket.names:functions gasket.names:constants)))

;;; ABCL cannot load a list of that length.
#+abcl
(eval-when (:compile-toplevel :load-toplevel :execute)
  (dolist (names (list gasket.names:functions gasket.names:constants))
    (export (loop for name in names
                  collect (intern (symbol-name name) '#:gasket))
            '#:gasket)))
