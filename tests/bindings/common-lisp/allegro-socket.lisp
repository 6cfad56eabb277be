;;;; Allegro CL's plain sockets: making and accepting them, addresses, options, and what is refused.

(load "allegro-socket-pair.lisp")

(defpackage #:allegro-socket-test
  (:use #:cl #:check #:allegro-socket-pair))

(in-package #:allegro-socket-test)

(defvar *work* (setting "GASKET_TEST_WORK"))
(defvar *descriptors* (open-descriptors))

;;; Classes and roles

(let ((passive (socket:make-socket :connect :passive :local-host "127.0.0.1")))
  (with-pair (active connection)
    (check "the classes of Internet sockets"
      (and (typep passive 'socket:socket-stream-internet-passive)
           (typep active 'socket:socket-stream-internet-active)
           (typep connection 'socket:socket-stream-internet-active)
           (typep passive 'socket:socket)
           (typep active 'socket:socket)))
    (check "an active socket is a stream, a passive one is none"
      (and (streamp active) (input-stream-p active) (output-stream-p active) (not (streamp passive))))
    (check "what sockets say of themselves"
      (and (eq :active (acl-socket:socket-connect active))
           (eq :passive (acl-socket:socket-connect passive))
           (eq :stream (socket:socket-type active))
           (eq :multivalent (socket:socket-format passive))
           (eq :internet (socket:socket-address-family active))
           (not (socket:ipv6 active))))
    (check "descriptors are numbers"
      (and (integerp (socket:socket-os-fd active))
           (eql (socket:socket-os-fd active) (excl:stream-input-fn active))
           (eql (socket:socket-os-fd active) (excl:stream-output-fn active)))))
  (close passive))

;;; MAKE-SOCKET's arguments

(let* ((passive (socket:make-socket :connect :passive :local-host #x7F000001 :reuse-address t :backlog 3
                                    :type :hiper :format :bivalent :address-family :internet :eol nil
                                    :remote-host nil :keepalive nil))
       (port (socket:local-port passive)))
  (flet ((connects (name &rest arguments)
           (check name
             (let ((active (apply #'socket:make-socket arguments)))
               (unwind-protect
                    (let ((connection (socket:accept-connection passive)))
                      (prog1 (= port (socket:remote-port active))
                        (close connection)))
                 (close active))))))
    (connects "by name" :remote-host "localhost" :remote-port port)
    (connects "by dotted address" :remote-host "127.0.0.1" :remote-port port)
    (connects "by a dotted address of two parts" :remote-host "127.1" :remote-port port)
    (connects "by number" :remote-host #x7F000001 :remote-port port)
    (connects "a port in a string" :remote-host "127.0.0.1" :remote-port (princ-to-string port))
    (connects "everything else NIL" :remote-host "127.0.0.1" :remote-port port
              :type nil :format nil :connect nil :address-family nil :local-host nil :local-port nil
              :reuse-address nil :backlog nil :keepalive nil :nodelay nil :linger nil
              :connect-timeout nil :read-timeout nil :write-timeout nil :external-format nil :ipv6 nil
              :scope-id nil :tcp-md5-sig-key nil :eol nil :broadcast nil)
    (connects "formats, a time-out and options" :remote-host "127.0.0.1" :remote-port port
              :format :binary :connect-timeout 10 :nodelay t :keepalive t :linger 0))
  (check "from a port of the program's choice"
    (let* ((other (socket:make-socket :connect :passive :local-host "127.0.0.1"))
           (free (socket:local-port other)))
      (close other)
      (let* ((active (socket:make-socket :remote-host "127.0.0.1" :remote-port port
                                         :local-host "127.0.0.1" :local-port free :reuse-address t))
             (connection (socket:accept-connection passive)))
        (prog1 (and (= free (socket:remote-port connection))
                    (= #x7F000001 (socket:remote-host connection)))
          (close active)
          (close connection)))))
  (close passive))

(loop for (text . arguments)
        in '((":TYPE :DATAGRAM" :type :datagram)
             (":ADDRESS-FAMILY :APPLETALK" :address-family :appletalk)
             (":CONNECT :BOTH" :connect :both)
             (":FORMAT :RECORDS" :format :records)
             (":EOL :DOS" :eol :dos)
             (":TCP-MD5-SIG-KEY" :tcp-md5-sig-key "key")
             (":FLAVOUR 7" :flavour 7)
             (":REMOTE-HOST" :remote-port 1)
             (":REMOTE-FILENAME" :address-family :file)
             (":LOCAL-FILENAME" :address-family :file :connect :passive)
             (":KOI8-R" :remote-host "127.0.0.1" :remote-port 1 :external-format :koi8-r))
      do (check (format nil "the error names it: ~a" text)
           (search text (message (lambda () (apply #'socket:make-socket arguments))))))

;;; What the system refuses

(check "nobody listens"
  (eq :connection-refused
      (refusal (lambda ()
                 (let* ((passive (socket:make-socket :connect :passive :local-host "127.0.0.1"))
                        (port (socket:local-port passive)))
                   (close passive)
                   (socket:make-socket :remote-host "127.0.0.1" :remote-port port))))))
(check "a host that does not exist"
  (eq :host-unknown (refusal (lambda () (socket:make-socket :remote-host "missing.invalid"
                                                            :remote-port 1)))))
(check "a service that does not exist"
  (eq :port-unknown (refusal (lambda () (socket:make-socket :remote-host "127.0.0.1"
                                                            :remote-port "no-such-service")))))
(check "a port that is too high"
  (search "70000" (message (lambda () (socket:make-socket :remote-host "127.0.0.1" :remote-port 70000)))))
(check "from an address of another family"
  (eq :address-family-not-supported
      (refusal (lambda () (socket:make-socket :remote-host "127.0.0.1" :remote-port 1
                                              :local-host "::1")))))
(check "a port that is taken"
  (let ((passive (socket:make-socket :connect :passive :local-host "127.0.0.1")))
    (prog1 (eq :address-in-use
               (refusal (lambda ()
                          (socket:make-socket :connect :passive :local-host "127.0.0.1"
                                              :local-port (socket:local-port passive)))))
      (close passive))))
(check "an address that is another host's"
  (eq :address-not-available
      (refusal (lambda () (socket:make-socket :connect :passive :local-host "192.0.2.1")))))
(check "nothing is left open by what was refused"
  (eventually (lambda () (<= (open-descriptors) *descriptors*))))

;; A backlog that is full takes no more connections: the attempt waits.
(let ((passive (socket:make-socket :connect :passive :local-host "127.0.0.1" :backlog 1))
      (waiting '()))
  (check "a connection that is not answered in time"
    (eq :connect-timeout
        (refusal (lambda ()
                   (loop repeat 8
                         do (push (socket:make-socket :remote-host "127.0.0.1" :connect-timeout 0.5
                                                      :remote-port (socket:local-port passive))
                                  waiting))))))
  (mapc #'close waiting)
  (close passive))

;;; Accepting

(let ((passive (socket:make-socket :connect :passive :local-host "127.0.0.1" :external-format :latin-1
                                   :read-timeout 0.1)))
  (check "no connection, no wait" (null (socket:accept-connection passive :wait nil)))
  (let* ((active (socket:make-socket :remote-host "127.0.0.1" :remote-port (socket:local-port passive)))
         (connection (socket:accept-connection passive :wait nil)))
    (check "a connection that is there is accepted without waiting"
      (typep connection 'socket:socket-stream-internet-active))
    (write-byte 233 active)
    (force-output active)
    (check "accepted streams have what the passive socket was made with"
      (and (eql 233 (char-code (read-char connection)))
           (eq :read-timeout (refusal (lambda () (read-char connection))))))
    (close active)
    (close connection))
  (check "CLOSE returns a passive socket" (eq passive (close passive)))
  (check "its port is known further" (integerp (socket:local-port passive)))
  (check-condition "a closed one accepts nothing"
      (excl:stream-closed-error condition
       (eq passive (stream-error-stream condition))
       (eq :accept (excl:stream-error-action condition)))
    (socket:accept-connection passive)))

#+clisp (skip "a passive socket that another thread closes" "there are no threads")
#-clisp
(let* ((passive (socket:make-socket :connect :passive :local-host "127.0.0.1"))
       (thread (bordeaux-threads:make-thread
                (lambda () (refusal (lambda () (socket:accept-connection passive)))))))
  (sleep 0.2)
  (close passive)
  (check "a passive socket that another thread closes ends the waiting"
    (eq :bad-file-descriptor (bordeaux-threads:join-thread thread))))

;;; Addresses

(loop for (dotted number) in '(("127.0.0.1" #x7F000001) ("0.0.0.0" 0) ("255.255.255.255" #xFFFFFFFF)
                               ("10.1.2.3" #x0A010203) ("10.1" #x0A000001) ("10.1.515" #x0A010203)
                               ("256" 256) ("1.2.3" #x01020003))
      do (check (format nil "the number of ~a" dotted) (eql number (socket:dotted-to-ipaddr dotted))))
(loop for dotted in '("" "." "1." ".1" "1.2.3.4.5" "256.0.0.1" "1.2.3.256" "a.b.c.d" "1.2.3.+4" " 1.2.3.4"
                      "localhost" "::g" ":" "1:2" "-1.2.3.4" "4294967296")
      do (check (format nil "~s is no address" dotted)
           (and (null (socket:dotted-to-ipaddr dotted :errorp nil))
                (not (socket:dotted-address-p dotted))
                (search "no Internet address" (message (lambda () (socket:dotted-to-ipaddr dotted)))))))
(check "dotted" (string= "10.1.2.3" (socket:ipaddr-to-dotted #x0A010203)))
(check "as four numbers"
  (equal '(10 1 2 3) (multiple-value-list (socket:ipaddr-to-dotted #x0A010203 :values t))))
(check "what is an address" (and (socket:ipaddrp 0) (socket:ipaddrp #xFFFFFFFF)
                                 (not (socket:ipaddrp #x100000000)) (not (socket:ipaddrp -1))
                                 (not (socket:ipaddrp "127.0.0.1")) (not (socket:ipaddrp nil))))
(check "what is dotted" (and (socket:dotted-address-p "127.0.0.1") (socket:dotted-address-p "::1")
                             (not (socket:dotted-address-p 7)) (not (socket:dotted-address-p "host"))))
(loop for (text same) in '(("::1" "0:0:0:0:0:0:0:1") ("2001:db8::24" "2001:DB8:0:0:0:0:0:24")
                           ("::ffff:192.168.0.1" "::ffff:c0a8:1") ("::" "0::0"))
      do (let ((address (socket:dotted-to-ipaddr text)))
           (check (format nil "the IPv6 address ~a" text)
             (and (socket:ipv6-address-p address)
                  (socket:ipaddrp address)
                  (string= text (socket:ipaddr-to-dotted address))
                  (string= text (princ-to-string address))
                  (socket:ipaddr-equalp address (socket:dotted-to-ipaddr same))))))
(check "addresses that are not the same"
  (and (not (socket:ipaddr-equalp 1 2))
       (not (socket:ipaddr-equalp 1 (socket:dotted-to-ipaddr "::1")))
       (not (socket:ipaddr-equalp (socket:dotted-to-ipaddr "::2") (socket:dotted-to-ipaddr "::1")))))

(check "a host's address" (eql #x7F000001 (socket:lookup-hostname "localhost")))
(check "a dotted host's" (eql #x0A010203 (socket:lookup-hostname "10.1.2.3" :ignore-cache t)))
(check "an address is its own" (eql 77 (socket:lookup-hostname 77)))
(check "all of a host's addresses" (member #x7F000001 (socket:lookup-hostname "localhost" :all t)))
(check "a host without one" (eq :host-unknown (refusal (lambda ()
                                                         (socket:lookup-hostname "missing.invalid")))))
(check "the name of an address" (stringp (socket:ipaddr-to-hostname #x7F000001)))
(check "the name of a dotted address" (stringp (socket:ipaddr-to-hostname "127.0.0.1")))
(if (probe-file "/etc/services")
    (check "ports by name" (eql 25 (socket:lookup-port "smtp" "tcp")))
    (format t "skipped: ports by name: this system names no services~%"))
(check "ports by number" (eql 81 (socket:lookup-port 81 "tcp")))
(check "a port without a name"
  (eq :port-unknown (refusal (lambda () (socket:lookup-port "no-such-service" "tcp")))))
(check "UDP's ports" (search ":PROTOCOL \"udp\"" (message (lambda () (socket:lookup-port "domain" "udp")))))

;;; IPv6

(defun ipv6-refusal ()
  (refusal (lambda () (close (socket:make-socket :connect :passive :local-host "::1")))))

(if (not (eq :none (ipv6-refusal)))
    (skip "IPv6" "this system has no IPv6")
    (progn
      (let* ((passive (socket:make-socket :connect :passive :local-host "::1"))
             (active (socket:make-socket :remote-host (socket:dotted-to-ipaddr "::1")
                                         :remote-port (socket:local-port passive)))
             (connection (socket:accept-connection passive)))
        (check "IPv6 sockets"
          (and (socket:ipv6 active) (socket:ipv6 passive)
               (string= "::1" (socket:ipaddr-to-dotted (socket:remote-host active)))
               (socket:ipaddr-equalp (socket:local-host active) (socket:remote-host connection))
               (= (socket:local-port active) (socket:remote-port connection))))
        (close active)
        (close connection)
        (close passive))
      (let* ((passive (socket:make-socket :connect :passive :ipv6 t))
             (port (socket:local-port passive)))
        (dolist (host '("127.0.0.1" "::1"))
          (let ((active (socket:make-socket :remote-host host :remote-port port)))
            (check (format nil "a passive socket with :IPV6 T takes ~a" host)
              (close (socket:accept-connection passive)))
            (close active)))
        (close passive))
      (let* ((socket:*ipv6* :ipv6)
             (passive (socket:make-socket :connect :passive))
             (port (socket:local-port passive)))
        (check "*IPV6* is the default" (socket:ipv6 passive))
        (check "with :IPV6 it takes no IPv4"
          (eq :connection-refused
              (refusal (lambda () (socket:make-socket :remote-host "127.0.0.1" :remote-port port)))))
        (close passive))))

;;; Sockets that are files

(let* ((file (concatenate 'string *work* "allegro.socket"))
       (passive (progn
                  (when (probe-file file) (delete-file file))
                  (socket:make-socket :address-family :file :connect :passive
                                      :local-filename (pathname file))))
       (active (socket:make-socket :address-family :file :remote-filename file))
       (connection (socket:accept-connection passive)))
  (check "the classes of sockets that are files"
    (and (typep passive 'socket:socket-stream-file-passive)
         (typep active 'socket:socket-stream-file-active)
         (typep connection 'socket:socket-stream-file-active)
         (eq :file (socket:socket-address-family active))))
  (check "they know their file"
    (and (string= file (socket:local-filename passive)) (string= file (socket:remote-filename active))
         (string= file (socket:local-filename connection)) (string= "" (socket:local-filename active))))
  (write-line "by file" active)
  (force-output active)
  (check "they carry text" (string= "by file" (read-line connection)))
  (check "they print" (search file (princ-to-string passive)))
  (close active)
  (close connection)
  (close passive)
  (delete-file file))
(check "a file that is no socket"
  (eq :file-does-not-exist
      (refusal (lambda () (socket:make-socket :address-family :file
                                              :remote-filename (concatenate 'string *work* "missing"))))))
(check "a path that is too long"
  (search "too long" (message (lambda ()
                                (socket:make-socket :address-family :file
                                                    :remote-filename (make-string 108
                                                                      :initial-element #\a))))))

;;; Options

(with-pair (active connection)
  (loop for (keyword option) in '((:keepalive :keepalive) (:nodelay :nodelay) (:reuse-address :reuse-address)
                                  (:oob-inline :oob-inline) (:broadcast :broadcast))
        do (check (format nil "the option ~s" keyword)
             (socket:set-socket-options active keyword nil)
             (and (not (gasket.sockets:option active option))
                  (progn (socket:set-socket-options active keyword t)
                         (gasket.sockets:option active option)))))
  (socket:set-socket-options active :linger 7 :tcp-keepalive-idle-time 100 :tcp-keepalive-probe-interval 20
                                    :tcp-keepalive-max-probes 4 :receive-buffer-size 20000
                                    :send-buffer-size 30000)
  (check "options that are numbers"
    (equal '(7 100 20 4)
           (mapcar (lambda (option) (gasket.sockets:option active option))
                   '(:linger :keepalive-idle :keepalive-interval :keepalive-count))))
  (check "sizes" (and (>= (gasket.sockets:option active :receive-buffer-size) 20000)
                      (>= (gasket.sockets:option active :send-buffer-size) 30000)))
  (socket:set-socket-options active :linger nil)
  (check "no lingering" (null (gasket.sockets:option active :linger)))
  (check "an option that there is not"
    (search ":FLAVOUR" (message (lambda () (socket:set-socket-options active :flavour 1)))))
  (check "a value that the system refuses"
    (eq :invalid-argument
        (refusal (lambda () (socket:set-socket-options active :tcp-keepalive-idle-time -1)))))
  (close active :abort t)
  (check "options of a closed socket"
    (eq :bad-file-descriptor (refusal (lambda () (socket:set-socket-options active :keepalive t))))))
(with-pair (active connection :nodelay t :keepalive t :linger 3)
  (check "options that a socket is made with"
    (and (gasket.sockets:option active :nodelay) (gasket.sockets:option active :keepalive)
         (eql 3 (gasket.sockets:option active :linger)))))

;;; What there is not

(loop for (name . arguments) in '((socket:send-to nil 1) (socket:receive-from nil 1)
                                  (socket:get-ip-interfaces))
      do (check (format nil "~s is named as not supported" name)
           (search "is not supported" (message (lambda () (apply name arguments))))))

(check "no descriptor is left open" (eventually (lambda () (<= (open-descriptors) *descriptors*))))

(finish)
