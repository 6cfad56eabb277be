;;;; The packages of cl-async's interface.

(defpackage #:cl-async
  (:nicknames #:as)
  (:use #:cl #:gasket.streams #:trivial-gray-streams)
  (:shadow #:buffer)
  (:import-from #:gasket #:handle-owner #:handle #:free #:obtain #:obtained #:checked #:record-p)
  (:documentation "cl-async's event loop and TCP sockets, on Gasket's loop.")
  (:export
   #:start-event-loop #:with-event-loop #:exit-event-loop #:delay #:with-delay #:free-event
   #:event-info #:event-error #:event-errcode #:event-errmsg
   #:streamish #:streamish-info #:streamish-error #:streamish-eof #:streamish-closed
   #:streamish-broken-pipe #:streamish-canceled #:streamish-enoent
   #:socket-info #:socket-error #:socket-eof #:socket-reset #:socket-timeout #:socket-refused
   #:socket-aborted #:socket-address-in-use #:socket-accept-error #:socket-closed
   #:tcp-info #:tcp-error #:tcp-eof #:tcp-reset #:tcp-timeout #:tcp-refused #:tcp-accept-error
   #:tcp-server-bind-error #:tcp-socket #:dns-error
   #:socket #:socket-data #:socket-closed-p #:close-socket #:write-socket-data #:set-socket-timeouts
   #:tcp-connect #:tcp-server #:close-tcp-server #:tcp-server-closed
   #:async-stream #:async-input-stream #:async-output-stream #:async-io-stream #:stream-socket))

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
