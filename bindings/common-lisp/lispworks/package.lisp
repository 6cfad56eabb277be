;;;; The packages of LispWorks that programs around its SSL use: COMM, FLI, STREAM.

(defpackage #:fli
  (:use #:cl)
  (:documentation "Of LispWorks' foreign language interface what programs use around SSL: typed pointers and
foreign functions.")
  (:export #:define-foreign-function #:define-foreign-callable #:define-foreign-pointer
           #:define-c-typedef #:define-foreign-type #:register-module
           #:foreign-pointer #:pointerp #:make-pointer #:pointer-address #:pointer-eq #:copy-pointer
           #:pointer-element-type #:null-pointer-p #:*null-pointer*
           #:allocate-foreign-object #:free-foreign-object #:with-dynamic-foreign-objects #:dereference
           #:with-foreign-string #:convert-from-foreign-string))

(defpackage #:stream
  (:use #:cl)
  (:import-from #:trivial-gray-streams
                #:fundamental-stream #:fundamental-input-stream #:fundamental-output-stream
                #:fundamental-character-stream #:fundamental-binary-stream
                #:fundamental-character-input-stream #:fundamental-character-output-stream
                #:fundamental-binary-input-stream #:fundamental-binary-output-stream
                #:stream-read-char #:stream-unread-char #:stream-read-char-no-hang #:stream-peek-char
                #:stream-listen #:stream-read-line #:stream-clear-input #:stream-write-char
                #:stream-line-column #:stream-start-line-p #:stream-write-string #:stream-terpri
                #:stream-fresh-line #:stream-finish-output #:stream-force-output #:stream-clear-output
                #:stream-advance-to-column #:stream-read-byte #:stream-write-byte
                #:stream-read-sequence #:stream-write-sequence)
  (:documentation "LispWorks' streams: Gray's functions, and the time-outs of sockets' streams.")
  (:export #:buffered-stream #:stream-read-timeout #:stream-write-timeout
           #:fundamental-stream #:fundamental-input-stream #:fundamental-output-stream
           #:fundamental-character-stream #:fundamental-binary-stream
           #:fundamental-character-input-stream #:fundamental-character-output-stream
           #:fundamental-binary-input-stream #:fundamental-binary-output-stream
           #:stream-read-char #:stream-unread-char #:stream-read-char-no-hang #:stream-peek-char
           #:stream-listen #:stream-read-line #:stream-clear-input #:stream-write-char
           #:stream-line-column #:stream-start-line-p #:stream-write-string #:stream-terpri
           #:stream-fresh-line #:stream-finish-output #:stream-force-output #:stream-clear-output
           #:stream-advance-to-column #:stream-read-byte #:stream-write-byte
           #:stream-read-sequence #:stream-write-sequence))

(defpackage #:comm
  (:use #:cl)
  (:import-from #:gasket.streams
                #:bivalent-stream #:in-slices #:unfinished-p #:with-interrupts-deferred
                #:with-incoming-octets #:with-outgoing-octets #:unread-octets
                #:device-read #:device-write #:device-shutdown #:device-linger #:device-release
                #:device-problem)
  (:import-from #:gasket.sockets
                #:stream-socket #:listening-socket #:descriptor #:with-descriptor #:adopt-descriptor
                #:give-up-descriptor #:close-descriptor #:local-name #:remote-name
                #:poll-descriptor #:+pollin+ #:+pollout+)
  (:documentation "LispWorks' sockets and SSL.")
  (:export
   ;; The library
   #:ensure-ssl #:set-ssl-library-path #:openssl-version #:do-rand-seed
   #:ssl-default-implementation #:ssl-implementation-available-p
   ;; Foreign types
   #:ssl-pointer #:ssl-ctx-pointer #:ssl-cipher-pointer #:ssl-cipher-pointer-stack #:x509-pointer
   #:sec-certificate-ref #:ssl-context-ref #:x509-pointer-p
   ;; Conditions
   #:socket-error #:socket-error-code #:ssl-condition #:ssl-closed #:ssl-error #:ssl-failure
   #:ssl-x509-lookup #:ssl-handshake-timeout #:ssl-verification-failure #:ssl-version-or-cipher-mismatch
   ;; Making and setting up
   #:make-ssl-ctx #:destroy-ssl-ctx #:ssl-new #:destroy-ssl
   #:pem-read #:read-dhparams #:set-ssl-ctx-options #:set-ssl-ctx-password-callback #:set-ssl-ctx-dh
   #:set-verification-mode #:get-verification-mode #:set-verification-depth #:set-cipher-list
   #:set-session-id-context #:set-ssl-ctx-cert-cb #:ssl_filetype_pem #:ssl_filetype_asn1
   #:read-certificate-key-pairs #:free-certificate-key-pairs #:read-certificate-file
   #:read-private-key-file #:select-certificates-matching-ca-list #:lookup-in-certificate-key-pairs
   ;; Streams
   #:socket-stream #:socket-stream-socket #:socket-stream-ssl #:socket-stream-ctx
   #:socket-stream-ssl-side #:socket-stream-handshake #:socket-stream-shutdown
   #:replace-socket-stream-socket #:attach-ssl #:detach-ssl #:open-tcp-stream
   #:socket-stream-address #:socket-stream-peer-address #:create-ssl-socket-stream
   ;; Sockets and addresses
   #:connect-to-tcp-server #:close-socket #:get-socket-address #:get-socket-peer-address
   #:get-host-entry #:ip-address-string #:string-ip-address #:get-service-entry
   #:start-up-server #:start-up-server-and-mp #:server-terminate
   ;; Asynchronous states
   #:wait-state-collection #:make-wait-state-collection #:create-and-run-wait-state-collection
   #:wait-for-wait-state-collection #:call-wait-state-collection #:loop-processing-wait-state-collection
   #:wait-state-collection-stop-loop #:wait-state-collection-alive-p #:close-wait-state-collection
   #:apply-in-wait-state-collection-process
   #:async-io-state #:create-async-io-state #:create-async-io-state-and-connected-tcp-socket
   #:close-async-io-state #:async-io-state-abort #:async-io-state-abort-and-close
   #:async-io-state-object #:async-io-state-collection #:async-io-state-name #:async-io-state-user-info
   #:async-io-state-read-timeout #:async-io-state-write-timeout #:async-io-state-max-read
   #:async-io-state-old-length #:async-io-state-read-status #:async-io-state-write-status
   #:async-io-state-address #:async-io-state-peer-address
   #:async-io-state-read-buffer #:async-io-state-read-with-checking #:async-io-state-discard
   #:async-io-state-finish #:async-io-state-wait-for-input #:async-io-state-write-buffer
   #:async-io-state-buffered-data-length #:async-io-state-get-buffered-data
   #:async-io-state-attach-ssl #:async-io-state-detach-ssl #:async-io-state-handshake
   #:async-io-state-ssl #:async-io-state-ctx #:async-io-state-ssl-side
   #:async-io-ssl-failure-indicator-from-failure-args
   #:accept-tcp-connections-creating-async-io-states #:accepting-handle #:close-accepting-handle
   #:accepting-handle-collection #:accepting-handle-socket #:accepting-handle-local-port
   #:accepting-handle-name #:accepting-handle-user-info
   #:socket-connection-address #:socket-connection-peer-address #:socket-connection-socket
   ;; Contexts of LispWorks 8
   #:ssl-abstract-context #:ssl-abstract-context-name #:create-ssl-client-context
   #:create-ssl-server-context #:reset-ssl-abstract-context
   #:ssl-connection-protocol-version #:ssl-connection-verify #:ssl-connection-ssl-ref
   #:ssl-connection-implementation #:ssl-connection-get-peer-certificates-data
   #:ssl-connection-copy-peer-certificates #:ssl-connection-read-certificates
   #:ssl-connection-read-dh-params-file
   #:get-certificate-data #:get-certificate-common-name #:get-certificate-serial-number
   #:release-certificates-vector #:release-certificate
   ;; Certificates
   #:ssl-get-verify-result #:ssl-get-peer-certificate #:ssl-get-peer-cert-chain
   #:map-crypto-stack-objects #:x509-store-ctx-get-current-cert
   #:x509-get-issuer-name #:x509-get-subject-name #:x509-name #:x509-name-field-string
   #:x509-name-get-all-values #:x509-name-get-all-values-nids #:x509-version #:x509-serial-number
   #:x509-get-serial-number #:x509-starting-time #:x509-expiry-time #:generalized-time
   #:generalized-time-universal-time #:generalized-time-gmtoffset #:x509-get-email
   #:x509-pubkey-algorithm #:x509-pubkey-key #:x509-signature-algorithm #:x509-signature-algorithm-nid
   #:x509-signature-value #:x509-key-usage #:x509-extended-key-usage #:x509-netscape-certificate-type
   #:x509-get-extensions #:x509-extension-nid #:x509-extension-string #:obj-nid2ln #:convert-to-nid
   #:x509-sha-digest #:x509-ca #:x509-path-len #:x509-purpose-valid-p #:x509-free #:evp-pkey-free))
