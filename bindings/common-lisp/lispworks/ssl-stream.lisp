;;;; SSL on socket streams: what is read and written, the handshake, attaching and detaching.
;;;;
;;;; No call of OpenSSL's waits. One that would is made again when the socket is ready, with no lock held
;;;; meanwhile, so that a thread may read while another writes.

(in-package #:comm)

(cffi:defcfun ("gasket_ssl_read" %ssl-read) :int64 (ssl :int64) (buffer :pointer) (length :int64))
(cffi:defcfun ("gasket_ssl_peek" %ssl-peek) :int64 (ssl :int64) (buffer :pointer) (length :int64))
(cffi:defcfun ("gasket_ssl_write" %ssl-write) :int64 (ssl :int64) (buffer :pointer) (length :int64))
(cffi:defcfun ("gasket_ssl_do_handshake" %ssl-do-handshake) :int64 (ssl :int64))
(cffi:defcfun ("gasket_ssl_shutdown" %ssl-shutdown) :int64 (ssl :int64))
(cffi:defcfun ("gasket_ssl_get_error" %ssl-get-error) :int64 (ssl :int64) (result :int64))

;;; Steps: one call of OpenSSL's, made again once when the socket is ready.

(defun note-failure (stream connection operation error-code problem)
  "Keeps the condition for a failure. The error of a callback of the program's, which has caused it, comes
before."
  (unless (eql error-code +error-want-x509-lookup+)
    (setf (dead-p connection) (not (eql error-code +error-zero-return+))))
  (setf (problem connection)
        (or *callback-error*
            (ssl-failure-condition stream operation error-code problem
                                   (answering (nil)
                                     (gasket:ssl-get-verify-result (connection-handle connection))))))
  +ssl-failed+)

(defun try-call (connection function)
  "What FUNCTION, of the handle, answers; where that is no success also what SSL_get_error says and the
errors that there are."
  (let ((object (connection-handle connection)))
    (exclusively (connection)
      (let* ((handle (gasket:handle object))
             (result (funcall function handle)))
        (cond ((plusp result) result)
              ((gasket::record-p result)
               (values 0 +error-ssl+ (gasket::record-condition result nil)))
              (t (let ((code (%ssl-get-error handle result)))
                   (values result code
                           (unless (member code '(#.+error-want-read+ #.+error-want-write+))
                             (gasket:direct-error object))))))))))

(defun stop-priming (stream connection)
  "True if the SSL had read what had been read from the socket before; it reads from the socket then."
  (when (primed-p connection)
    (setf (primed-p connection) nil)
    (gasket:ssl-set-rfd (connection-handle connection) (descriptor stream))
    t))

(defun await-socket (stream code milliseconds)
  (with-descriptor (fd stream)
    (poll-descriptor fd (if (eql code +error-want-read+) +pollin+ +pollout+) milliseconds)))

(defun ssl-step (stream connection operation function milliseconds)
  "What FUNCTION answers when it succeeds, +SSL-FAILED+, or what is UNFINISHED-P; a farewell of the peer's is
0."
  (flet ((once ()
           (let ((*callback-error* nil))
             (multiple-value-bind (result code problem) (try-call connection function)
               (cond ((plusp result) result)
                     ((and (eql code +error-want-read+) (stop-priming stream connection)) :again)
                     ((member code '(#.+error-want-read+ #.+error-want-write+)) (- code))
                     ((and (eql code +error-zero-return+) (eq operation :read)) 0)
                     (t (note-failure stream connection operation code problem)))))))
    (let ((answer (if (dead-p connection) +ssl-failed+ (once))))
      (loop while (eq answer :again)
            do (setf answer (once)))
      (cond ((not (unfinished-p answer)) answer)
            ((zerop milliseconds) answer)
            (t (let ((ready (await-socket stream (- answer) milliseconds)))
                 (cond ((unfinished-p ready) ready)
                       ((minusp ready) ready)
                       (t (let ((again (once)))
                            (if (eq again :again) answer again))))))))))

(defun verification-step (stream connection)
  "Has the program's own verifier accept the peer, once the handshake is done. True if it does."
  (when (and (connection-verifier connection) (not (verified-p connection)))
    (setf (verified-p connection) t)
    (let ((*callback-error* nil))
      (unless (refusing-errors (nil) (funcall (connection-verifier connection) stream))
        (setf (dead-p connection) t
              (problem connection)
              (or *callback-error*
                  (make-condition 'refused-certificate
                                  :stream (and (streamp stream) stream) :operation :handshake
                                  :format-control "The verify callback has refused the peer."))))))
  (not (dead-p connection)))

(defun handshake-step (stream connection milliseconds)
  (let ((answer (ssl-step stream connection :handshake #'%ssl-do-handshake milliseconds)))
    (if (and (plusp answer) (not (verification-step stream connection)))
        +ssl-failed+
        answer)))

(defun with-handshake-done (stream connection milliseconds function)
  "What FUNCTION answers; with a verifier of the program's the handshake is done before."
  (if (or (null (connection-verifier connection)) (verified-p connection))
      (funcall function)
      (let ((answer (handshake-step stream connection milliseconds)))
        (if (plusp answer) (funcall function) answer))))

(defun ssl-read-step (stream connection pointer length milliseconds)
  (with-handshake-done stream connection milliseconds
    (lambda ()
      (let ((count (ssl-step stream connection :read (lambda (handle) (%ssl-read handle pointer length))
                             milliseconds)))
        (when (plusp count)
          (setf (heard-p connection) t))
        count))))

(defun ssl-write-step (stream connection pointer length milliseconds)
  (with-handshake-done stream connection milliseconds
    (lambda ()
      (setf (wrote-p connection) t)
      (ssl-step stream connection :write (lambda (handle) (%ssl-write handle pointer length))
                milliseconds))))

(defun handshake (stream connection timeout)
  "Does the handshake within TIMEOUT seconds, NIL for ever. Returns 1, +SSL-FAILED+ or what is UNFINISHED-P."
  (in-slices (milliseconds timeout)
    (handshake-step stream connection milliseconds)))

(defun socket-stream-handshake (stream &optional timeout)
  "Does the handshake of STREAM, to which SSL is attached, if it is not done yet, within TIMEOUT seconds, NIL
meaning for ever. True when it is done; NIL when the time is over, or the peer has said farewell. Signals an
SSL-CONDITION where it fails otherwise, and an error where SSL is not attached."
  (let ((connection (connection stream)))
    (unless connection
      (error "SSL is not attached to ~s." stream))
    (let ((answer (handshake stream connection timeout)))
      (cond ((plusp answer) t)
            ((unfinished-p answer) nil)
            ((eql answer +ssl-failed+)
             (if (typep (problem connection) 'ssl-closed)
                 nil
                 (signal-problem stream)))
            (t (device-problem stream :handshake answer))))))

(defun handshake-now (stream timeout)
  "The handshake of a client that attaches SSL; it has to be done."
  (let* ((connection (connection stream))
         (answer (handshake stream connection timeout)))
    (cond ((plusp answer) t)
          ((unfinished-p answer)
           (error 'ssl-handshake-timeout
                  :stream stream :operation :handshake
                  :format-control "The handshake was not done within ~a second~:p."
                  :format-arguments (list timeout)))
          ((eql answer +ssl-failed+) (signal-problem stream))
          (t (device-problem stream :handshake answer)))))

;;; Farewells

(defun shutdown-once (connection)
  "Makes one call of SSL_shutdown, where that is possible. Returns 1 when both sides have said farewell, 0
when this one has, or what SSL_get_error says, negative."
  (if (or (dead-p connection)
          (not (answering (nil)
                 (= 1 (gasket:ssl-is-init-finished (connection-handle connection))))))
      (- +error-ssl+)
      (with-interrupts-deferred
        (multiple-value-bind (result code) (try-call connection #'%ssl-shutdown)
          (if (minusp result) (- code) result)))))

(defun say-goodbye (connection)
  (shutdown-once connection))

(defun awaits-tickets-p (connection)
  "True of a client on TLS 1.3 that has written and read nothing. The server's session tickets would be answered
with a reset by a closed socket, and the system would throw away what it has not sent."
  (and (wrote-p connection)
       (not (heard-p connection))
       (not (dead-p connection))
       (answering (nil)
         (let ((ssl (connection-handle connection)))
           (and (zerop (gasket:ssl-is-server ssl))
                (= gasket:+tls1-3-version+ (gasket:ssl-version ssl)))))))

(defun has-ticket-p (connection)
  (answering (t)
    (plusp (gasket:ssl-session-is-resumable
            (gasket:ssl-get0-session (connection-handle connection))))))

(defun linger-step (stream connection milliseconds)
  "0 when a ticket, or anything else, was heard; or what is UNFINISHED-P."
  (cffi:with-foreign-object (pointer :uint8)
    (let ((answer (ssl-step stream connection :read (lambda (handle) (%ssl-peek handle pointer 1))
                            milliseconds)))
      (if (and (unfinished-p answer) (not (has-ticket-p connection)))
          answer
          0))))

(defun read-on (stream connection)
  "Reads what the peer has sent before its farewell into STREAM's buffer. Answers 1 when that has come, or as
SHUTDOWN-ONCE does. SSL_shutdown would be the end of the connection while there is something to be read."
  (let ((input (gasket.streams:input stream)))
    (loop
      (unless (gasket.streams:input-make-room input)
        (return (- +error-want-read+)))
      (let* ((end (gasket.streams:buffer-end input))
             (room (- (length (gasket.streams:buffer-octets input)) end))
             (count (with-interrupts-deferred
                      (let ((count (with-incoming-octets (pointer input end (+ end room))
                                     (ssl-step stream connection :read
                                               (lambda (handle) (%ssl-read handle pointer room)) 0))))
                        (incf (gasket.streams:buffer-end input) (max 0 count))
                        count))))
        (cond ((zerop count) (return 1))
              ((minusp count) (return count)))))))

(defun insist (stream connection retry-count retry-timeout)
  "Has both sides say farewell. True if they do."
  (loop with answer = (shutdown-once connection)
        for call from 2 to (+ 2 (or retry-count 0))
        while (member answer '(0 #.(- +error-want-read+) #.(- +error-want-write+)))
        do (when (> call 2)
             (await-descriptor (descriptor stream) answer retry-timeout))
           (setf answer (if (eql answer (- +error-want-write+))
                            (shutdown-once connection)
                            (read-on stream connection)))
        finally (return (or (eql answer 1) (dead-p connection)))))

(defun await-descriptor (fd answer seconds)
  (in-slices (milliseconds seconds)
    (poll-descriptor fd (if (eql answer (- +error-want-write+)) +pollout+ +pollin+) milliseconds)))

;;; Attaching

(defun free-connection (connection)
  "Frees what was made for CONNECTION, and gives back what Gasket has of the program's. In a restarted image
nothing is there of a connection of before."
  (when (gasket:live-p (connection-handle connection))
    (if (own-ssl-p connection)
        (destroy-ssl (connection-ssl connection))
        (gasket:free (connection-handle connection)))
    (when (own-ctx-p connection)
      (destroy-ssl-ctx (connection-ctx connection)))))

(defun new-connection-of-ssl (ssl)
  "A connection for the program's own SSL."
  (make-instance 'connection
                 :ssl ssl :side nil :own-ssl nil :own-ctx nil
                 :handle (gasket:adopt-pointer "SSL" (c-pointer ssl))
                 :ctx (make-instance 'ssl-ctx-pointer :address (ctx-of-ssl (c-pointer ssl)))))

(defun new-connection-of-ctx (ctx own-ctx side ssl-configure-callback verifier)
  "A connection with an SSL of CTX's, configured."
  (let ((ssl (ssl-new ctx))
        (done nil))
    (when (fli:null-pointer-p ssl)
      (signal-setup-failure "OpenSSL has made no connection."))
    (unwind-protect
         (progn
           (when ssl-configure-callback
             (funcall ssl-configure-callback ssl))
           (ecase side
             (:client (ssl-set-connect-state ssl))
             (:server (ssl-set-accept-state ssl))
             (:both nil))
           (setf done t)
           (make-instance 'connection :ssl ssl :handle (object-for ssl "SSL") :ctx ctx :side side
                                      :own-ssl t :own-ctx own-ctx :verifier verifier))
      (unless done
        (destroy-ssl ssl)))))

(defun new-connection (ssl-ctx side ctx-configure-callback ssl-configure-callback)
  "What SSL-CTX, of any kind that there is, is for a stream."
  (etypecase ssl-ctx
    (ssl-pointer
     (new-connection-of-ssl ssl-ctx))
    (ssl-ctx-pointer
     (new-connection-of-ctx ssl-ctx nil side ssl-configure-callback nil))
    (ssl-abstract-context
     (new-connection-of-ctx (abstract-context-ctx ssl-ctx) nil
                            side (abstract-ssl-callback ssl-ctx ssl-configure-callback)
                            (abstract-context-verifier ssl-ctx)))
    (symbol
     (let ((ctx (make-ssl-ctx :ssl-ctx ssl-ctx :ssl-side side))
           (done nil))
       (unwind-protect
            (progn
              (when ctx-configure-callback
                (funcall ctx-configure-callback ctx))
              (multiple-value-prog1 (new-connection-of-ctx ctx t side ssl-configure-callback nil)
                (setf done t)))
         (unless done
           (destroy-ssl-ctx ctx)))))))

(defun prime (stream connection)
  "Has the SSL read first what the stream has read from the socket already."
  (let ((octets (unread-octets stream)))
    (when (plusp (length octets))
      (let ((bio (gasket:bio-new (gasket:bio-s-mem))))
        (gasket:bio-write bio (coerce octets '(simple-array (unsigned-byte 8) (*))))
        (gasket:ssl-set0-rbio (connection-handle connection) bio)
        (setf (primed-p connection) t)))))

(defun prepare-ssl (connection tlsext-host-name)
  (let ((handle (connection-handle connection)))
    (when tlsext-host-name
      (unless (= 1 (gasket:ssl-set-tlsext-host-name handle tlsext-host-name))
        (signal-setup-failure "~s is no host name to ask for." tlsext-host-name)))
    ;; Buffers move, and parts of them may be written.
    (gasket:ssl-set-mode handle (logior gasket:+ssl-mode-enable-partial-write+
                                        gasket:+ssl-mode-accept-moving-write-buffer+))))

(defun put-on-socket (stream connection tlsext-host-name)
  (prepare-ssl connection tlsext-host-name)
  (unless (= 1 (gasket:ssl-set-fd (connection-handle connection) (descriptor stream)))
    (signal-setup-failure "The SSL cannot be put on descriptor ~d." (descriptor stream)))
  (prime stream connection))

(defun immediate-p (connection handshake-timeout)
  (and (own-ssl-p connection)
       (eq :client (connection-side connection))
       (or (null handshake-timeout) (plusp handshake-timeout))))

(defun drop-connection (stream)
  (let ((connection (shiftf (connection stream) nil)))
    (when connection
      (free-connection connection))))

(defgeneric attach-ssl (socket-stream &key ssl-ctx ssl-side ctx-configure-callback ssl-configure-callback
                                           handshake-timeout tlsext-host-name)
  (:documentation "Has SOCKET-STREAM, a plain one, speak SSL from then on.

SSL-CTX                 T, :DEFAULT or another symbol that MAKE-SSL-CTX takes: a context is made, and freed
                        when SSL is detached or the stream closed; an SSL-CTX-POINTER, which is not freed;
                        an SSL-POINTER, which has been set up and is not freed; an SSL-ABSTRACT-CONTEXT
SSL-SIDE                :CLIENT, :SERVER or :BOTH, where the program is to say which by
                        SSL-SET-CONNECT-STATE or SSL-SET-ACCEPT-STATE; that of an SSL-ABSTRACT-CONTEXT, or
                        else :SERVER, by default. Ignored for an SSL-POINTER
CTX-CONFIGURE-CALLBACK  called with the new SSL-CTX-POINTER; ignored where none is made
SSL-CONFIGURE-CALLBACK  called with the new SSL-POINTER; ignored where none is made
HANDSHAKE-TIMEOUT       how many seconds the handshake of a client may take, which is done now; NIL: for
                        ever; 0 or less: it is left to the first operation, as it is for others
TLSEXT-HOST-NAME        the host to ask for, a string; T, which OPEN-TCP-STREAM takes, is an error here

Returns the SSL-POINTER. Signals an SSL-CONDITION where the handshake fails, and an error where SSL is
attached already. The stream is plain then as it was, if nothing was sent.")
  (:method (stream &key &allow-other-keys)
    (error "SSL can be attached to a COMM:SOCKET-STREAM only, since no other stream can be changed in place. ~
            ~s is none; COMM:CREATE-SSL-SOCKET-STREAM makes one of a descriptor." stream)))

(defmethod attach-ssl ((stream socket-stream) &key (ssl-ctx t) (ssl-side (default-side ssl-ctx))
                                                   ctx-configure-callback ssl-configure-callback
                                                   handshake-timeout tlsext-host-name)
  (when (connection stream)
    (error "SSL is attached to ~s already." stream))
  (unless (descriptor stream)
    (error 'socket-error :stream stream :format-control "~s is closed." :format-arguments (list stream)))
  (check-type tlsext-host-name (or null string))
  (ensure-ssl)
  (do-rand-seed)
  (finish-output stream)
  (let ((connection (new-connection ssl-ctx ssl-side ctx-configure-callback ssl-configure-callback))
        (done nil))
    (setf (connection stream) connection)
    (unwind-protect
         (progn
           (put-on-socket stream connection (or tlsext-host-name (host-name-of ssl-ctx)))
           (when (immediate-p connection handshake-timeout)
             (handshake-now stream handshake-timeout))
           (setf done t)
           (connection-ssl connection))
      (unless done
        (drop-connection stream)))))

(defun host-name-of (ssl-ctx)
  (and (typep ssl-ctx 'ssl-abstract-context)
       (abstract-context-host-name ssl-ctx)))

;;; Detaching

(defun detach (stream connection retry-count retry-timeout)
  "Has STREAM be a plain one. True if both sides have said farewell."
  (unless (dead-p connection)
    (finish-output stream))
  (stop-priming stream connection)
  (setf (connection stream) nil)
  (unwind-protect (insist stream connection retry-count retry-timeout)
    (free-connection connection)))

(defun detach-ssl (socket-stream &key (retry-count 5) (retry-timeout 0.1))
  "Ends SSL on SOCKET-STREAM, which is a plain one from then on; where none is attached, does nothing. What is
buffered is sent before, and what the peer has sent before its farewell is read, and buffered.

RETRY-COUNT    how often the peer's farewell is looked for again after the second time; NIL: whether it comes is
               left to it
RETRY-TIMEOUT  how many seconds are waited between these

Frees what was made when SSL was attached. Returns no values. Signals an SSL-ERROR, when all is freed, where
the peer has not said farewell and RETRY-COUNT is not NIL."
  (let ((connection (connection socket-stream)))
    (when connection
      (unless (or (detach socket-stream connection retry-count retry-timeout) (null retry-count))
        (error 'ssl-error :stream socket-stream :operation :shutdown
                          :format-control "The peer has not ended SSL."))))
  (values))
