;;;; The system calls for plain sockets. Numbers are Linux's; another system needs this file only.
;;;;
;;;; No call waits but POLL-DESCRIPTOR, and looking up a name. Those that can fail answer 0 or more, or
;;;; the system's error number as FAILURE encodes it.

(in-package #:acl-socket)

(defconstant +af-unspec+ 0)
(defconstant +af-inet+ 2)
(defconstant +sock-stream+ 1)
(defconstant +sock-nonblock+ #o4000)
(defconstant +sock-cloexec+ #o2000000)
(defconstant +sol-socket+ 1)
(defconstant +so-reuseaddr+ 2)
(defconstant +so-error+ 4)
(defconstant +msg-dontwait+ #x40)
(defconstant +msg-nosignal+ #x4000)
(defconstant +pollin+ 1)
(defconstant +pollout+ 4)
(defconstant +ai-passive+ 1)
(defconstant +ni-numerichost+ 1)
(defconstant +ni-numericserv+ 2)
(defconstant +eintr+ 4)
(defconstant +eagain+ 11)
(defconstant +ebadf+ 9)
(defconstant +econnaborted+ 103)
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

(cffi:defcfun ("socket" %socket) :int (domain :int) (type :int) (protocol :int))
(cffi:defcfun ("bind" %bind) :int (fd :int) (address :pointer) (length :uint32))
(cffi:defcfun ("listen" %listen) :int (fd :int) (backlog :int))
(cffi:defcfun ("connect" %connect) :int (fd :int) (address :pointer) (length :uint32))
(cffi:defcfun ("accept4" %accept) :int (fd :int) (address :pointer) (length :pointer) (flags :int))
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
  (host :string) (service :string) (hints :pointer) (result :pointer))
(cffi:defcfun ("freeaddrinfo" %freeaddrinfo) :void (result :pointer))
(cffi:defcfun ("getnameinfo" %getnameinfo) :int
  (address :pointer) (length :uint32) (host :pointer) (host-length :uint32)
  (service :pointer) (service-length :uint32) (flags :int))

;;; Errors

(defun errno ()
  #+sbcl (sb-alien:get-errno)
  #+abcl (java:jstatic "getLastError" "com.sun.jna.Native")
  #-(or sbcl abcl) (cffi:mem-ref (cffi:foreign-funcall "__errno_location" :pointer) :int))

(defconstant +unfinished+ -1
  "What a device answers when the time of a slice is over.")

(defun failure (errno)
  (- -1000 errno))

(defun failure-errno (result)
  (- -1000 result))

(defun answer (result)
  "RESULT, or what the system says is the reason that it is negative."
  (cond ((>= result 0) result)
        ((member (errno) (list +eagain+ +eintr+ +einprogress+)) +unfinished+)
        (t (failure (errno)))))

;;; Descriptors

(defun poll-descriptor (fd events milliseconds)
  "Waits until one of EVENTS is there. Answers 1, or +UNFINISHED+ when the time is over."
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
  (retried-when-ready (fd +pollin+ milliseconds)
    (answer (%recv fd pointer length (logior +msg-dontwait+ +msg-nosignal+)))))

(defun transmit (fd pointer length milliseconds)
  (retried-when-ready (fd +pollout+ milliseconds)
    (answer (%send fd pointer length (logior +msg-dontwait+ +msg-nosignal+)))))

(defun pending-error (fd)
  "The error that a connection attempt, or the connection, has come to; 0 if none."
  (cffi:with-foreign-objects ((value :int) (length :uint32))
    (setf (cffi:mem-ref value :int) 0
          (cffi:mem-ref length :uint32) (cffi:foreign-type-size :int))
    (%getsockopt fd +sol-socket+ +so-error+ value length)
    (cffi:mem-ref value :int)))

(defun set-option (fd option on)
  (cffi:with-foreign-object (value :int)
    (setf (cffi:mem-ref value :int) (if on 1 0))
    (%setsockopt fd +sol-socket+ option value (cffi:foreign-type-size :int))))

;;; Addresses: a list of ADDRESS objects is what a name means, its foreign memory freed at once.

(defstruct address
  "A socket address as octets of the system's, and its family."
  (family 0)
  (octets #() :type vector))

(defun read-addrinfo (info)
  (cffi:with-foreign-slots ((family address address-length) info (:struct addrinfo))
    (let ((octets (make-array address-length :element-type '(unsigned-byte 8))))
      (dotimes (index address-length)
        (setf (aref octets index) (cffi:mem-aref address :uint8 index)))
      (make-address :family family :octets octets))))

(defun look-up (host service &key passive (family +af-unspec+))
  "The addresses of HOST (NIL: this one) and SERVICE, strings. A second value is 0, or why there are none."
  (cffi:with-foreign-objects ((hints '(:struct addrinfo)) (result :pointer))
    (dotimes (index (cffi:foreign-type-size '(:struct addrinfo)))
      (setf (cffi:mem-aref hints :uint8 index) 0))
    (setf (cffi:foreign-slot-value hints '(:struct addrinfo) 'flags) (if passive +ai-passive+ 0)
          (cffi:foreign-slot-value hints '(:struct addrinfo) 'family) family
          (cffi:foreign-slot-value hints '(:struct addrinfo) 'socket-type) +sock-stream+)
    (let ((code (%getaddrinfo (or host (cffi:null-pointer)) service hints result)))
      (if (zerop code)
          (let ((first (cffi:mem-ref result :pointer)))
            (unwind-protect
                 (values (loop for info = first
                                 then (cffi:foreign-slot-value info '(:struct addrinfo) 'next)
                               until (cffi:null-pointer-p info)
                               collect (read-addrinfo info))
                         0)
              (%freeaddrinfo first)))
          (values '() code)))))

(defun look-up-interruptibly (&rest arguments)
  "LOOK-UP, which may take half a minute and must not be unwound: so a thread of its own does it."
  (if bordeaux-threads:*supports-threads-p*
      (values-list
       (bordeaux-threads:join-thread
        (bordeaux-threads:make-thread (lambda () (multiple-value-list (apply #'look-up arguments)))
                                      :name "looking up a host")))
      (apply #'look-up arguments)))

(defun call-with-address (function address)
  (let ((octets (address-octets address)))
    (cffi:with-foreign-object (pointer :uint8 +address-size+)
      (dotimes (index (length octets))
        (setf (cffi:mem-aref pointer :uint8 index) (aref octets index)))
      (funcall function pointer (length octets)))))

(defmacro with-address ((pointer length) address &body body)
  "Evaluates BODY with POINTER to ADDRESS, which has LENGTH octets."
  `(call-with-address (lambda (,pointer ,length) ,@body) ,address))

(defun name-of (fd reader)
  "The address, as text, and the port that READER, %GETSOCKNAME or %GETPEERNAME, tells of FD; or NIL."
  (cffi:with-foreign-objects ((address :uint8 +address-size+) (length :uint32)
                              (host :char +text-size+) (service :char 32))
    (setf (cffi:mem-ref length :uint32) +address-size+)
    (when (and (zerop (funcall reader fd address length))
               (zerop (%getnameinfo address (cffi:mem-ref length :uint32) host +text-size+ service 32
                                    (logior +ni-numerichost+ +ni-numericserv+))))
      (values (cffi:foreign-string-to-lisp host)
              (parse-integer (cffi:foreign-string-to-lisp service))))))
