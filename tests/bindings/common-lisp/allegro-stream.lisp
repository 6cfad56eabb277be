;;;; Allegro CL's sockets as streams: time-outs, characters and octets, partial reads, ends, interrupts; and
;;;; what SSL streams have of sockets.

(load "allegro-socket-pair.lisp")

(defpackage #:allegro-stream-test
  (:use #:cl #:check #:allegro-socket-pair))

(in-package #:allegro-stream-test)

(defvar *work* (setting "GASKET_TEST_WORK"))
(defvar *port* (parse-integer (setting "GASKET_TEST_PORT")))

(defun octets (&rest octets)
  (make-array (length octets) :element-type '(unsigned-byte 8) :initial-contents octets))

(defun ssl-stream ()
  (socket:make-ssl-client-stream (socket:make-socket :remote-host "127.0.0.1" :remote-port *port*)))

;; OpenSSL opens one of its own for good at the first handshake.
(let ((stream (ssl-stream)))
  (socket:ssl-do-handshake stream)
  (close stream))
(defvar *descriptors* (open-descriptors))

;;; Time-outs

(with-pair (active connection)
  (socket:socket-control active :read-timeout 0.1)
  (check-condition "nothing to read in time"
      (excl:socket-error condition
       (eq :read-timeout (excl:stream-error-identifier condition))
       (eq :read (excl:stream-error-action condition))
       (eq active (stream-error-stream condition)))
    (read-char active))
  (write-string "late" connection)
  (terpri connection)
  (force-output connection)
  (check "the stream can be used further" (string= "late" (read-line active)))
  (socket:socket-control active :write-timeout 0.1)
  (check "the other time-out stays as it was"
    (eq :read-timeout (refusal (lambda () (read-byte active)))))
  (check-condition "nothing is taken in time"
      (excl:socket-error condition
       (eq :write-timeout (excl:stream-error-identifier condition)))
    (loop with much = (make-array 1000000 :element-type '(unsigned-byte 8) :initial-element 0)
          repeat 100
          do (write-sequence much active)
             (force-output active))))
(with-pair (active connection :read-timeout 0.1)
  (check "a time-out that a socket is made with"
    (eq :read-timeout (refusal (lambda () (read-line active)))))
  (check "a time-out for a while"
    (socket:socket-control active :read-timeout 60)
    (eq :read-timeout (refusal (lambda ()
                                 (socket:with-socket-timeout (active :read 0.1) (read-char active))))))
  (check "it is over afterwards" (eql 60 (gasket:read-timeout active)))
  (loop for (keyword value) in '((:output-chunking t) (:input-chunking t) (:output-chunking-eof t))
        do (check (format nil "~s is refused" keyword)
             (search (format nil "~s ~s" keyword value)
                     (message (lambda () (socket:socket-control active keyword value))))))
  (check "NIL is not" (socket:socket-control active :output-chunking nil :read-timeout nil)))

;;; Streams: characters and octets

(with-pair (active connection)
  (format active "text ~a~%" (code-char 233))
  (write-byte 200 active)
  (write-char #\x active)
  (write-sequence (octets 1 2 3) active)
  (force-output active)
  (check "characters and octets mixed"
    (and (string= (format nil "text ~a" (code-char 233)) (read-line connection))
         (eql 200 (read-byte connection))
         (char= #\x (read-char connection))
         (let ((vector (octets 0 0 0)))
           (and (= 3 (read-sequence vector connection))
                (equalp (octets 1 2 3) vector)))))
  (check "nothing is there" (and (not (listen connection)) (null (read-char-no-hang connection))))
  (write-string "abc" active)
  (force-output active)
  (check "PEEK-CHAR, UNREAD-CHAR and READ-BYTE"
    (and (char= #\a (peek-char nil connection))
         (char= #\a (read-char connection))
         (progn (unread-char #\a connection)
                (= 97 (read-byte connection)))
         (char= #\b (peek-char nil connection))
         (= 98 (read-byte connection))
         (listen connection)
         (char= #\c (read-char-no-hang connection))
         (not (listen connection))))
  (setf (stream-external-format active) :latin1)
  (setf (stream-external-format connection) '(:octets :eol-style :lf))
  (write-char (code-char 233) active)
  (force-output active)
  (check "the external format is set"
    (and (eq :latin-1 (gasket:external-format connection))
         (= 233 (read-byte connection))))
  (setf (stream-external-format active) :utf8)
  (setf (stream-external-format connection) :default)
  (write-char (code-char 233) active)
  (write-char #\! active)
  (force-output active)
  (check "and set again" (and (= #xC3 (read-byte connection)) (= #xA9 (read-byte connection))
                              (char= #\! (read-char connection))))
  ;; SBCL has no way to set those of files.
  #-sbcl
  (check "the Lisp's own streams are set as ever"
    (with-open-file (stream (concatenate 'string *work* "external-format.txt")
                            :direction :output :if-exists :supersede)
      (let ((before (stream-external-format stream)))
        (setf (stream-external-format stream) before)
        (equal before (stream-external-format stream)))))
  (check "an external format that there is not"
    (search ":KOI8-R" (message (lambda () (setf (stream-external-format active) :koi8-r)))))
  (write-string "counted" active)
  (force-output active)
  (excl::socket-bytes-written active 0)
  (write-string "abcd" active)
  (force-output active)
  (check "how many octets were written" (= 4 (excl::socket-bytes-written active)))
  (check "how many octets were read"
    (excl::socket-bytes-read connection 0)
    (dotimes (index 11) (read-char connection))
    (= 11 (excl::socket-bytes-read connection))))

;;; Partial reads

(with-pair (active connection)
  (write-string "partial" active)
  (force-output active)
  (let ((vector (make-array 100 :element-type '(unsigned-byte 8) :initial-element 0)))
    (check "READ-VECTOR returns what is there"
      (and (= 12 (excl:read-vector vector connection :start 5))
           (equalp (octets 0 112 97) (subseq vector 4 7))))
    (write-string "more" active)
    (force-output active)
    (check "it stops at END" (= 2 (excl:read-vector vector connection :end 2)))
    (check "it leaves the rest" (char= #\r (read-char connection)))
    (read-char connection))
  (write-string "string" active)
  (force-output active)
  (let ((string (make-string 20 :initial-element #\-)))
    (check "READ-VECTOR into a string"
      (and (= 8 (excl:read-vector string connection :start 2))
           (string= "--string--" (subseq string 0 10)))))
  (let ((signed (make-array 4 :element-type '(signed-byte 8) :initial-contents '(-1 -128 127 0)))
        (back (make-array 6 :element-type '(signed-byte 8) :initial-element 5)))
    (check "WRITE-VECTOR" (= 4 (excl:write-vector signed active)))
    (force-output active)
    (check "octets are read" (= 4 (excl:read-vector back connection)))
    (if (eq t (array-element-type back))
        (skip "octets with a sign" "there are no vectors of them")
        (check "octets with a sign" (equalp #(-1 -128 127 0 5 5) back))))
  (check "WRITE-VECTOR of a part" (= 3 (excl:write-vector "abcdef" active :start 1 :end 3))
    (force-output active)
    (and (char= #\b (read-char connection)) (char= #\c (read-char connection))))
  (check "octets are not swapped"
    (search ":ENDIAN-SWAP" (message (lambda () (excl:write-vector "ab" active :endian-swap :byte-16)))))
  (close active)
  (check "the end of the stream" (= 3 (excl:read-vector (make-string 9) connection :start 3))))

;;; Ends

(with-pair (active connection)
  (write-line "question" active)
  (force-output active)
  (socket:shutdown active :direction :output)
  (check "a direction that was ended"
    (and (string= "question" (read-line connection))
         (eq :end (read-line connection nil :end))))
  (write-line "answer" connection)
  (force-output connection)
  (check "the other direction is open" (string= "answer" (read-line active)))
  (check "writing where it was ended"
    (eq :broken-pipe (refusal (lambda () (write-line "more" active) (force-output active)))))
  (socket:shutdown active :direction :input)
  (check "both ended is closed" (and (null (socket:socket-os-fd active)) (not (open-stream-p active))))
  (check "CLOSE does nothing then" (close active))
  (check "a direction that there is not"
    (search ":DIRECTION NIL" (message (lambda () (socket:shutdown connection))))))

(with-pair (active connection)
  (write-string "lost" active)
  (close active :abort t)
  (check ":ABORT sends nothing" (eq :end (read-char connection nil :end)))
  (check "closed: no descriptor" (null (socket:socket-os-fd active)))
  (check "closed: ports are known further" (= (socket:local-port active) (socket:remote-port connection)))
  (check "closed: it prints"
    (search "#<multivalent stream socket closed, but was connected from localhost/"
            (princ-to-string active)))
  (check-condition "closed: reading"
      (excl:stream-closed-error condition
       (eq :read (excl:stream-error-action condition))
       (eq active (stream-error-stream condition))
       (search "closed" (princ-to-string condition)))
    (read-char active))
  (check-condition "closed: writing" (excl:stream-closed-error condition)
    (write-char #\a active)
    (force-output active))
  (check "closed: a direction" (eq :bad-file-descriptor
                                   (refusal (lambda () (socket:shutdown active :direction :output))))))

(with-pair (active connection)
  (write-string "unread" connection)
  (force-output connection)
  (socket:set-socket-options active :linger 0)
  (check "it is there" (char= #\u (read-char active)))
  (close active)
  (check "a connection that was reset"
    (member (refusal (lambda ()
                       (loop repeat 100
                             do (write-line "more" connection)
                                (force-output connection)
                                (sleep 0.02))))
            '(:connection-reset :broken-pipe)))
  (check "its CLOSE is quiet" (close connection)))

#+clisp (skip "a stream that another thread closes" "there are no threads")
#-clisp
(with-pair (active connection)
  (let ((thread (bordeaux-threads:make-thread (lambda () (refusal (lambda () (read-char active)))))))
    (sleep 0.2)
    (close active :abort t)
    (check "a stream that another thread closes ends the reading"
      (eq :bad-file-descriptor (bordeaux-threads:join-thread thread)))))

;;; The same of SSL streams

(let ((stream (ssl-stream)))
  (check "what an SSL stream says of its socket"
    (and (eq :active (acl-socket:socket-connect stream)) (eq :stream (socket:socket-type stream))
         (eq :multivalent (socket:socket-format stream))
         (eq :internet (socket:socket-address-family stream))
         (not (socket:ipv6 stream))
         (= *port* (socket:remote-port stream)) (= #x7F000001 (socket:remote-host stream))
         (= #x7F000001 (socket:local-host stream)) (integerp (socket:local-port stream))))
  (check "it reads from and writes to the socket"
    (and (typep (excl:stream-input-fn stream) 'socket:socket)
         (eq (excl:stream-input-fn stream) (excl:stream-output-fn stream))
         (eql (socket:socket-os-fd stream) (socket:socket-os-fd (excl:stream-input-fn stream)))))
  (socket:set-socket-options stream :nodelay t)
  (check "options are the socket's" (gasket.sockets:option (excl:stream-input-fn stream) :nodelay))
  (format stream "lines~%")
  (force-output stream)
  (excl::socket-bytes-written stream 0)
  (format stream "back~%")
  (force-output stream)
  (check "what is counted is the program's octets"
    (and (= 5 (excl::socket-bytes-written stream))
         (string= "back" (read-line stream))
         (= 5 (excl::socket-bytes-read stream))))
  (format stream "part~%")
  (force-output stream)
  (let ((vector (make-array 50 :element-type '(unsigned-byte 8))))
    (check "READ-VECTOR of an SSL stream" (= 5 (excl:read-vector vector stream))))
  (check "a time-out of an SSL stream"
    (socket:socket-control stream :read-timeout 60 :write-timeout 60)
    (eq :read-timeout (refusal (lambda ()
                                 (socket:with-socket-timeout (stream :read 0.1) (read-char stream))))))
  (setf (stream-external-format stream) :latin1)
  (write-byte 233 stream)
  (terpri stream)
  (force-output stream)
  (check "the external format of an SSL stream is set" (eq :latin-1 (gasket:external-format stream)))
  (read-line stream)
  (format stream "last~%")
  (socket:shutdown stream :direction :output)
  (check "an SSL stream whose output was ended says farewell"
    (and (string= "last" (read-line stream))
         (eq :end (read-line stream nil :end))))
  (socket:shutdown stream :direction :input)
  (check "and is closed with both ended" (and (not (open-stream-p stream))
                                              (null (socket:socket-os-fd stream)))))

;;; Interrupts

#-sbcl (skip "interrupts" "there is no WITH-TIMEOUT")
#+sbcl
(let ((passive (socket:make-socket :connect :passive :local-host "127.0.0.1")))
  (check "ACCEPT-CONNECTION can be interrupted"
    (handler-case (sb-ext:with-timeout 0.3 (socket:accept-connection passive))
      (sb-ext:timeout () t)))
  (let ((active (socket:make-socket :remote-host "127.0.0.1" :remote-port (socket:local-port passive))))
    (check "reading can be interrupted"
      (handler-case (sb-ext:with-timeout 0.3 (read-char active))
        (sb-ext:timeout () t)))
    (close active))
  (let ((full (socket:make-socket :connect :passive :local-host "127.0.0.1" :backlog 1))
        (waiting '()))
    (check "MAKE-SOCKET can be interrupted"
      (handler-case
          (socket:with-pending-connect
            (sb-ext:with-timeout 1
              (loop repeat 8
                    do (push (socket:make-socket :remote-host "127.0.0.1"
                                                 :remote-port (socket:local-port full))
                             waiting))))
        (sb-ext:timeout () t)))
    (mapc #'close waiting)
    (close full))
  (close passive))

(check "no descriptor is left open" (eventually (lambda () (<= (open-descriptors) *descriptors*))))

(finish)
