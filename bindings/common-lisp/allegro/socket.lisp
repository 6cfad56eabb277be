;;;; Plain sockets: active ones are bivalent streams, passive ones accept connections.

(in-package #:acl-socket)

(define-condition excl:socket-error (stream-error)
  ((action :initarg :action :initform nil :reader excl:stream-error-action)
   (code :initarg :code :initform nil :reader excl:stream-error-code)
   (identifier :initarg :identifier :initform :unknown :reader excl:stream-error-identifier)
   (text :initarg :text :initform "" :reader error-text))
  (:documentation "The operating system has refused something about a socket, or time has run out.")
  (:report (lambda (condition stream)
             (format stream "~@(~a~): ~a (~(~a~))" (excl:stream-error-action condition)
                     (error-text condition) (excl:stream-error-identifier condition)))))

(defparameter *identifiers*
  '((32 . :broken-pipe) (98 . :address-in-use) (99 . :address-not-available) (101 . :network-unreachable)
    (103 . :connection-aborted) (104 . :connection-reset) (110 . :connection-timed-out)
    (111 . :connection-refused) (112 . :host-down) (113 . :host-unreachable))
  "How Allegro calls the system's error numbers.")

(defun socket-failure (socket action errno)
  (error 'excl:socket-error :stream socket :action action :code errno
                            :identifier (or (cdr (assoc errno *identifiers*)) :unknown)
                            :text (%strerror errno)))

;;; A socket's descriptor

(defclass socket ()
  ((fd :initform nil :accessor socket-fd :documentation "The descriptor; NIL once it is closed.")
   (local-address :initform nil :reader local-address)
   (local-port :initform nil :reader local-port)))

(defgeneric socket-os-fd (socket)
  (:documentation "The descriptor of SOCKET; NIL if that is closed.")
  (:method ((socket socket))
    (socket-fd socket)))

(defun close-descriptor (socket)
  (with-interrupts-deferred
    (let ((fd (shiftf (socket-fd socket) nil)))
      (when fd
        (%close fd)))))

(defun note-local-name (socket)
  (multiple-value-bind (address port) (name-of (socket-fd socket) #'%getsockname)
    (setf (slot-value socket 'local-address) address
          (slot-value socket 'local-port) port)))

(defmacro opened ((socket action) call)
  "Makes CALL, which answers a descriptor, SOCKET's from then on."
  `(let ((answer (with-interrupts-deferred
                   (let ((answer ,call))
                     (when (>= answer 0)
                       (setf (socket-fd ,socket) answer))
                     answer))))
     (when (minusp answer)
       (socket-failure ,socket ,action (failure-errno answer)))))

(defun service-text (port)
  "PORT, a number or the name of a service, as the system takes it."
  (princ-to-string port))

(defun host-text (host)
  "HOST, a name, an address, or an address as Allegro's integer, as the system takes it."
  (if (integerp host) (ipaddr-to-dotted host) host))

(defun addresses (socket action host port &rest options)
  (multiple-value-bind (addresses code)
      (apply #'look-up-interruptibly (host-text host) (service-text port) options)
    (or addresses
        (error 'excl:socket-error :stream socket :action action :code code :identifier :host-unknown
                                  :text (%gai-strerror code)))))

;;; Active sockets

(defclass active-socket (socket bivalent-stream)
  ((remote-address :initform nil :reader remote-address)
   (remote-port :initform nil :reader remote-port))
  (:documentation "A connection, a stream of characters and octets."))

(defmethod device-read ((socket active-socket) buffer start end milliseconds)
  (with-incoming-octets (pointer buffer start end)
    (receive (socket-fd socket) pointer (- end start) milliseconds)))

(defmethod device-write ((socket active-socket) buffer start end milliseconds)
  (with-outgoing-octets (pointer buffer start end)
    (transmit (socket-fd socket) pointer (- end start) milliseconds)))

(defmethod device-release ((socket active-socket))
  (close-descriptor socket))

(defmethod device-problem ((socket active-socket) operation problem)
  (case problem
    (:closed (socket-failure socket operation +ebadf+))
    (:timeout (error 'excl:socket-error :stream socket :action operation
                                        :identifier (ecase operation
                                                      (:read :read-timeout)
                                                      (:write :write-timeout))
                                        :text "the time has run out"))
    (t (socket-failure socket operation (failure-errno problem)))))

(defun note-names (socket)
  (note-local-name socket)
  (multiple-value-bind (address port) (name-of (socket-fd socket) #'%getpeername)
    (setf (slot-value socket 'remote-address) address
          (slot-value socket 'remote-port) port)))

(defun bind-to (fd address)
  (with-address (pointer length) address
    (answer (%bind fd pointer length))))

(defun begin-connecting (fd address)
  (with-address (pointer length) address
    (answer (%connect fd pointer length))))

(defun connect-to (socket address local-address timeout)
  "Connects SOCKET. Returns 0, or the system's error."
  (opened (socket :connect)
          (answer (%socket (address-family address)
                           (logior +sock-stream+ +sock-nonblock+ +sock-cloexec+) 0)))
  (let ((fd (socket-fd socket))
        (result 0))
    (when local-address
      (setf result (bind-to fd local-address)))
    (unless (minusp result)
      (setf result (begin-connecting fd address)))
    (when (unfinished-p result)
      (setf result (in-slices (milliseconds timeout)
                     (poll-descriptor fd +pollout+ milliseconds))))
    (cond ((unfinished-p result) (error 'excl:socket-error
                                        :stream socket :action :connect
                                        :identifier :connect-timeout :text "the time has run out"))
          ((minusp result) (failure-errno result))
          (t (pending-error fd)))))

(defun connect-to-one (socket addresses local-address timeout)
  (loop for (address . others) on addresses
        for errno = (connect-to socket address local-address timeout)
        do (cond ((zerop errno) (return))
                 (others (close-descriptor socket))
                 (t (socket-failure socket :connect errno)))))

(defun make-active-socket (&key remote-host remote-port local-host local-port connect-timeout)
  (let ((socket (make-instance 'active-socket))
        (done nil))
    (unwind-protect
         (progn
           (connect-to-one socket
                           (addresses socket :connect remote-host remote-port)
                           (and (or local-host local-port)
                                (first (addresses socket :bind local-host (or local-port 0)
                                                  :passive t :family +af-inet+)))
                           connect-timeout)
           (note-names socket)
           (setf done t)
           socket)
      (unless done
        (close socket :abort t)))))

;;; Passive sockets

(defclass passive-socket (socket)
  ()
  (:documentation "A socket that waits for connections."))

(defun listen-at (socket address backlog reuse-address)
  (opened (socket :socket)
          (answer (%socket (address-family address) (logior +sock-stream+ +sock-cloexec+) 0)))
  (let ((fd (socket-fd socket)))
    (set-option fd +so-reuseaddr+ reuse-address)
    (let ((result (bind-to fd address)))
      (when (minusp result)
        (socket-failure socket :bind (failure-errno result))))
    (let ((result (answer (%listen fd backlog))))
      (when (minusp result)
        (socket-failure socket :listen (failure-errno result))))))

(defun make-passive-socket (&key local-host (local-port 0) reuse-address (backlog 5))
  (let ((socket (make-instance 'passive-socket))
        (done nil))
    (unwind-protect
         (progn
           (listen-at socket
                      (first (addresses socket :bind local-host local-port
                                        :passive t :family +af-inet+))
                      backlog reuse-address)
           (note-local-name socket)
           (setf done t)
           socket)
      (unless done
        (close-descriptor socket)))))

(defmethod close ((socket passive-socket) &key abort)
  (declare (ignore abort))
  (close-descriptor socket)
  socket)

(defun try-accepting (connection fd milliseconds)
  "Accepts a connection, or passes over one that its client has given up."
  (let ((answer (retried-when-ready (fd +pollin+ milliseconds)
                  (if (plusp (poll-descriptor fd +pollin+ 0))
                      (answer (%accept fd (cffi:null-pointer) (cffi:null-pointer) +sock-cloexec+))
                      +unfinished+))))
    (cond ((eql answer (failure +econnaborted+)) +unfinished+)
          (t
           (when (>= answer 0)
             (setf (socket-fd connection) answer))
           answer))))

(defun accept-connection (socket &key (wait t))
  "Waits for a client of SOCKET, a passive one, and returns an active socket connected to it. Where WAIT is
false it does not wait and returns NIL if there is none."
  (unless (socket-fd socket)
    (socket-failure socket :accept +ebadf+))
  (let* ((connection (make-instance 'active-socket))
         (answer (in-slices (milliseconds (if wait nil 0))
                   (try-accepting connection (socket-fd socket) milliseconds))))
    (cond ((unfinished-p answer) nil)
          ((minusp answer) (socket-failure socket :accept (failure-errno answer)))
          (t (note-names connection)
             connection))))

;;; Both

(defun make-socket (&rest arguments
                    &key (connect :active) (type :stream) (address-family :internet)
                         remote-host remote-port local-host local-port reuse-address backlog
                         connect-timeout
                    &allow-other-keys)
  "Makes a socket: where CONNECT is :ACTIVE a stream that is connected to REMOTE-PORT of REMOTE-HOST, where
it is :PASSIVE one for ACCEPT-CONNECTION at LOCAL-PORT, or at one that the system picks. Sockets are
bivalent whatever :FORMAT says."
  (declare (ignore arguments))
  (unless (and (eq type :stream) (eq address-family :internet))
    (error "Gasket's MAKE-SOCKET makes Internet stream sockets, not those of type ~s and family ~s."
           type address-family))
  (ecase connect
    (:active (make-active-socket :remote-host remote-host :remote-port remote-port
                                 :local-host local-host :local-port local-port
                                 :connect-timeout connect-timeout))
    (:passive (make-passive-socket :local-host local-host :local-port (or local-port 0)
                                   :reuse-address reuse-address :backlog (or backlog 5)))))

;;; Addresses as Allegro has them: integers of 32 bits. IPv6's are strings.

(defun ipaddr-to-dotted (address)
  "\"127.0.0.1\" of #x7F000001."
  (format nil "~d.~d.~d.~d" (ldb (byte 8 24) address) (ldb (byte 8 16) address)
          (ldb (byte 8 8) address) (ldb (byte 8 0) address)))

(defun dotted-parts (dotted)
  "The numbers between the dots of DOTTED, or NIL where there is anything else."
  (loop with start = 0
        for dot = (position #\. dotted :start start)
        for number = (ignore-errors (parse-integer dotted :start start :end dot))
        unless (typep number '(unsigned-byte 8))
          return nil
        collect number
        while dot
        do (setf start (1+ dot))))

(defun dotted-to-ipaddr (dotted &key (errorp t))
  "#x7F000001 of \"127.0.0.1\". Of anything else an error, or NIL where ERRORP is false."
  (let ((parts (dotted-parts dotted)))
    (cond ((= (length parts) 4) (reduce (lambda (address part) (+ (ash address 8) part)) parts))
          (errorp (error "~s is no IPv4 address." dotted))
          (t nil))))

(defun as-allegro-has-it (address)
  (and address (or (dotted-to-ipaddr address :errorp nil) address)))

(defgeneric remote-host (socket)
  (:documentation "The other side's address, an integer of 32 bits, or for IPv6 a string.")
  (:method ((socket active-socket))
    (as-allegro-has-it (remote-address socket))))

(defgeneric local-host (socket)
  (:documentation "This side's address, an integer of 32 bits, or for IPv6 a string.")
  (:method ((socket socket))
    (as-allegro-has-it (local-address socket))))

;;; Printing

(defun place (address port)
  "ADDRESS and PORT as Allegro prints them, without asking anybody for names."
  (format nil "~a/~d"
          (cond ((member address '("127.0.0.1" "::1") :test #'equal) "localhost")
                ((member address '("0.0.0.0" "::") :test #'equal) "*")
                (t address))
          port))

(defun identity-of (object)
  "What tells OBJECT from others in print: its address, on Lisps that tell it."
  (declare (ignorable object))
  #+sbcl (sb-kernel:get-lisp-obj-address object)
  #+ecl (si:pointer object)
  #+ccl (ccl:%address-of object)
  #+clisp (system::address-of object)
  #+abcl (system:identity-hash-code object)
  #-(or sbcl ecl ccl clisp abcl) 0)

(defmethod print-object ((socket active-socket) stream)
  (format stream "#<multivalent stream socket ~:[closed, but was ~;~]connected from ~a to ~a @ #x~(~x~)>"
          (open-stream-p socket)
          (place (local-address socket) (local-port socket))
          (place (remote-address socket) (remote-port socket))
          (identity-of socket)))

(defmethod print-object ((socket passive-socket) stream)
  (format stream
          "#<multivalent stream socket ~:[closed, but was ~;~]waiting for connection at ~a @ #x~(~x~)>"
          (socket-fd socket)
          (place (local-address socket) (local-port socket))
          (identity-of socket)))
