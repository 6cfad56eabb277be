;;;; The system calls for plain sockets. Numbers are Linux's; another system needs this file only.
;;;;
;;;; No call waits but POLL-DESCRIPTOR, and looking up a name. Those that can fail answer 0 or more, or
;;;; the system's error number as FAILURE encodes it.

(in-package #:gasket.sockets)

(defconstant +af-unspec+ 0)
(defconstant +af-unix+ 1)
(defconstant +af-inet+ 2)
(defconstant +af-inet6+ 10)
(defconstant +sock-stream+ 1)
(defconstant +sock-nonblock+ #o4000)
(defconstant +sock-cloexec+ #o2000000)
(defconstant +sol-socket+ 1)
(defconstant +so-reuseaddr+ 2)
(defconstant +so-error+ 4)
(defconstant +so-broadcast+ 6)
(defconstant +so-sndbuf+ 7)
(defconstant +so-rcvbuf+ 8)
(defconstant +so-keepalive+ 9)
(defconstant +so-oobinline+ 10)
(defconstant +so-linger+ 13)
(defconstant +so-reuseport+ 15)
(defconstant +ipproto-tcp+ 6)
(defconstant +tcp-nodelay+ 1)
(defconstant +tcp-keepidle+ 4)
(defconstant +tcp-keepintvl+ 5)
(defconstant +tcp-keepcnt+ 6)
(defconstant +ipproto-ipv6+ 41)
(defconstant +ipv6-v6only+ 26)
(defconstant +msg-dontwait+ #x40)
(defconstant +msg-nosignal+ #x4000)
(defconstant +pollin+ 1)
(defconstant +pollout+ 4)
(defconstant +shut-rd+ 0)
(defconstant +shut-wr+ 1)
(defconstant +shut-rdwr+ 2)
(defconstant +ai-passive+ 1)
(defconstant +ai-numerichost+ 4)
(defconstant +eai-service+ -8)
(defconstant +ni-numerichost+ 1)
(defconstant +ni-numericserv+ 2)
(defconstant +ni-namereqd+ 8)
(defconstant +eintr+ 4)
(defconstant +ebadf+ 9)
(defconstant +eagain+ 11)
#+clisp (defconstant +enomem+ 12)
(defconstant +einval+ 22)
(defconstant +eafnosupport+ 97)
(defconstant +econnaborted+ 103)
(defconstant +enotconn+ 107)
(defconstant +einprogress+ 115)

(defconstant +address-size+ 128 "Room for any address.")
(defconstant +text-size+ 1025 "Room for the text of any address.")

(cffi:defcstruct addrinfo
  (flags :int)
  (family :int)
  (socket-type :int)
  (protocol :int)
  (address-length :uint32)
  (address :pointer)
  (canonical-name :pointer)
  (next :pointer))

(cffi:defcstruct pollfd
  (descriptor :int)
  (events :short)
  (returned-events :short))

(cffi:defcstruct linger
  (on :int)
  (seconds :int))

(cffi:defcfun ("socket" %socket) :int (domain :int) (type :int) (protocol :int))
(cffi:defcfun ("bind" %bind) :int (fd :int) (address :pointer) (length :uint32))
(cffi:defcfun ("listen" %listen) :int (fd :int) (backlog :int))
(cffi:defcfun ("connect" %connect) :int (fd :int) (address :pointer) (length :uint32))
(cffi:defcfun ("accept4" %accept) :int (fd :int) (address :pointer) (length :pointer) (flags :int))
(cffi:defcfun ("shutdown" %shutdown) :int (fd :int) (how :int))
(cffi:defcfun ("getsockname" %getsockname) :int (fd :int) (address :pointer) (length :pointer))
(cffi:defcfun ("getpeername" %getpeername) :int (fd :int) (address :pointer) (length :pointer))
(cffi:defcfun ("getsockopt" %getsockopt) :int
  (fd :int) (level :int) (option :int) (value :pointer) (length :pointer))
(cffi:defcfun ("setsockopt" %setsockopt) :int
  (fd :int) (level :int) (option :int) (value :pointer) (length :uint32))
(cffi:defcfun ("recv" %recv) :int64 (fd :int) (buffer :pointer) (length :uint64) (flags :int))
(cffi:defcfun ("send" %send) :int64 (fd :int) (buffer :pointer) (length :uint64) (flags :int))
(cffi:defcfun ("poll" %poll) :int (fds :pointer) (count :uint64) (milliseconds :int))
(cffi:defcfun ("close" %close) :int (fd :int))
(cffi:defcfun ("strerror" %strerror) :string (number :int))
(cffi:defcfun ("gai_strerror" %gai-strerror) :string (number :int))
(cffi:defcfun ("getaddrinfo" %getaddrinfo) :int
  (host text) (service text) (hints :pointer) (result :pointer))
(cffi:defcfun ("freeaddrinfo" %freeaddrinfo) :void (result :pointer))
(cffi:defcfun ("getnameinfo" %getnameinfo) :int
  (address :pointer) (length :uint32) (host :pointer) (host-length :uint32)
  (service :pointer) (service-length :uint32) (flags :int))

;;; Answers

(defun errno ()
  #+sbcl (sb-alien:get-errno)
  #+abcl (java:jstatic "getLastError" "com.sun.jna.Native")
  #-(or sbcl abcl) (cffi:mem-ref (cffi:foreign-funcall "__errno_location" :pointer) :int))

(defconstant +unfinished+ -1
  "What a device answers when the time of a slice is over.")

(defun failure (errno)
  "What a device answers that has failed with ERRNO."
  (- -1000 errno))

(defun failure-errno (answer)
  "The system's error number that ANSWER, a failure, is about."
  (- -1000 answer))

(defun again-p (errno)
  "True if ERRNO says that the call is to be made again."
  (or (= errno +eagain+)
      (= errno +eintr+)
      (= errno +einprogress+)
      ;; CLISP allocates memory before errno can be read, which may fail at first and overwrite it.
      #+clisp (= errno +enomem+)))

(defun answer (result)
  "RESULT, or what the system says is the reason that it is negative."
  (if (minusp result)
      (let ((errno (errno)))
        (if (again-p errno)
            +unfinished+
            (failure errno)))
      result))

;;; Descriptors

(defun poll-descriptor (fd events milliseconds)
  "Waits until one of EVENTS, +POLLIN+ and +POLLOUT+, is there. Answers 1, or +UNFINISHED+ when the time is
over."
  (cffi:with-foreign-object (poll '(:struct pollfd))
    (setf (cffi:foreign-slot-value poll '(:struct pollfd) 'descriptor) fd
          (cffi:foreign-slot-value poll '(:struct pollfd) 'events) events
          (cffi:foreign-slot-value poll '(:struct pollfd) 'returned-events) 0)
    (let ((count (answer (%poll poll 1 milliseconds))))
      (if (zerop count) +unfinished+ count))))

(defmacro retried-when-ready ((fd events milliseconds) call)
  "The answer of CALL, which does not wait; after FD is ready for it, where it was not."
  `(flet ((try () ,call))
     (let ((result (try)))
       (if (and (unfinished-p result)
                (plusp ,milliseconds)
                (plusp (poll-descriptor ,fd ,events ,milliseconds)))
           (try)
           result))))

(defun receive (fd pointer length milliseconds)
  "Receives at most LENGTH octets into what is at POINTER. Answers how many; 0 at the end."
  (retried-when-ready (fd +pollin+ milliseconds)
    (answer (%recv fd pointer length (logior +msg-dontwait+ +msg-nosignal+)))))

(defun transmit (fd pointer length milliseconds)
  "Sends at most LENGTH octets that are at POINTER. Answers how many."
  (retried-when-ready (fd +pollout+ milliseconds)
    (answer (%send fd pointer length (logior +msg-dontwait+ +msg-nosignal+)))))

(defun pending-error (fd)
  "The error that a connection attempt, or the connection, has come to; 0 if none."
  (cffi:with-foreign-objects ((value :int) (length :uint32))
    (setf (cffi:mem-ref value :int) 0
          (cffi:mem-ref length :uint32) (cffi:foreign-type-size :int))
    (%getsockopt fd +sol-socket+ +so-error+ value length)
    (cffi:mem-ref value :int)))
