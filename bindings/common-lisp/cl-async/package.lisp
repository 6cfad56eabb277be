;;;; The packages of cl-async's interface.

(defpackage #:cl-async-util
  (:use #:cl)
  (:import-from #:gasket.streams #:octet #:octets #:make-octets
                #:buffer #:buffer-over #:buffer-octets #:buffer-start #:buffer-end)
  (:documentation "Octets, as cl-async's users handle them.")
  (:export
   #:octet #:octet-vector #:bytes #:bytes-or-string #:append-array
   #:make-buffer #:write-to-buffer #:buffer-output
   ;; Gasket's own
   #:buffer-count #:buffer-take #:buffer-skip #:check-bounds))

(defpackage #:cl-async
  (:nicknames #:as)
  (:use #:cl #:cl-async-util #:trivial-gray-streams)
  (:import-from #:gasket.streams #:octets #:make-octets
                #:buffer-over #:buffer-octets #:buffer-start #:buffer-end)
  (:import-from #:gasket #:handle)
  (:documentation "cl-async's event loop and TCP sockets, on Gasket's loop.")
  (:export
   ;; The loop
   #:start-event-loop #:with-event-loop #:exit-event-loop #:add-event-loop-exit-callback
   #:handle-error #:abort-callback #:stats
   ;; Timers and notifiers
   #:event #:delay #:with-delay #:interval #:with-interval #:remove-interval
   #:make-event #:add-event #:remove-event #:free-event #:event-freed #:event-freed-p
   #:notifier #:make-notifier #:trigger-notifier #:free-notifier #:notifier-freed #:notifier-freed-p
   ;; Conditions
   #:event-info #:event-error #:event-errcode #:event-errmsg #:event-cause
   #:streamish-info #:streamish-error #:streamish-eof #:streamish-closed
   #:streamish-broken-pipe #:streamish-canceled #:streamish-enoent
   #:socket-info #:socket-error #:socket-eof #:socket-reset #:socket-timeout #:socket-refused
   #:socket-aborted #:socket-address-in-use #:socket-closed
   #:socket-accept-error #:socket-accept-error-listener #:socket-accept-error-tcp-server
   #:tcp-info #:tcp-error #:tcp-eof #:tcp-reset #:tcp-timeout #:tcp-refused
   #:tcp-accept-error #:tcp-accept-error-listener #:tcp-accept-error-tcp-server
   #:tcp-server-bind-error #:tcp-server-bind-error-addr #:tcp-server-bind-error-port
   #:tcp-socket #:dns-error
   ;; Sockets
   #:streamish #:streamish-closed-p #:close-streamish #:check-streamish-open #:streamish-write
   #:socket #:socket-c #:socket-data #:socket-closed-p #:socket-backlog #:close-socket
   #:write-socket-data #:set-socket-timeouts #:enable-socket #:disable-socket
   #:tcp-connect #:tcp-server #:close-tcp-server #:close-socket-server #:tcp-server-closed
   ;; Streams
   #:async-stream #:async-input-stream #:async-output-stream #:async-io-stream #:stream-socket
   ;; Octets
   #:octet #:octet-vector #:bytes))

(defpackage #:cl-async-ssl
  (:nicknames #:as-ssl)
  (:use #:cl #:cl-async)
  (:documentation "cl-async's SSL over TCP.")
  (:export
   #:ssl-socket #:tcp-ssl-error #:tcp-ssl-connect #:tcp-ssl-server #:*verify* #:*ca-file*
   #:+ssl-op-all+ #:+ssl-op-no-query-mtu+ #:+ssl-op-cookie-exchange+ #:+ssl-op-no-ticket+
   #:+ssl-op-cisco-anyconnect+ #:+ssl-op-no-session-resumption-on-renegotiation+
   #:+ssl-op-no-compression+ #:+ssl-op-allow-unsafe-legacy-renegotiation+ #:+ssl-op-single-ecdh-use+
   #:+ssl-op-single-dh-use+ #:+ssl-op-ephemeral-rsa+ #:+ssl-op-cipher-server-preference+
   #:+ssl-op-tls-rollback-bug+ #:+ssl-op-no-sslv2+ #:+ssl-op-no-sslv3+ #:+ssl-op-no-tlsv1+
   #:+ssl-op-no-tlsv1-1+ #:+ssl-op-no-tlsv1-2+
   #:+ssl-verify-none+ #:+ssl-verify-peer+ #:+ssl-verify-fail-if-no-peer-cert+
   #:+ssl-verify-client-once+))
