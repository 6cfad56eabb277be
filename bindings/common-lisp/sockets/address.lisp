;;;; Addresses: octets as the system has them, made from names, numbers and paths, and taken apart.

(in-package #:gasket.sockets)

(defstruct address
  "A socket address as octets of the system's, and its family."
  (family 0)
  (octets #() :type vector))

(defun family-number (family)
  "The system's number for FAMILY: NIL for any, :INTERNET or :IPV4, :IPV6, :FILE."
  (ecase family
    ((nil) +af-unspec+)
    ((:internet :ipv4) +af-inet+)
    (:ipv6 +af-inet6+)
    (:file +af-unix+)))

;;; Foreign memory

(defun octets-at (pointer length)
  (let ((octets (make-array length :element-type '(unsigned-byte 8))))
    (dotimes (index length octets)
      (setf (aref octets index) (cffi:mem-aref pointer :uint8 index)))))

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
  "The address that READER, %GETSOCKNAME or %GETPEERNAME, tells of FD; or NIL."
  (cffi:with-foreign-objects ((pointer :uint8 +address-size+) (length :uint32))
    (setf (cffi:mem-ref length :uint32) +address-size+)
    (when (zerop (funcall reader fd pointer length))
      (make-address :family (cffi:mem-ref pointer :uint16)
                    :octets (octets-at pointer (min +address-size+ (cffi:mem-ref length :uint32)))))))

;;; Made

(defun family-octets (family)
  "The beginning of an address: its family as the machine has it."
  (cffi:with-foreign-object (pointer :uint16)
    (setf (cffi:mem-ref pointer :uint16) family)
    (coerce (octets-at pointer 2) 'list)))

(defun big-endian (number count)
  (loop for index from (1- count) downto 0
        collect (ldb (byte 8 (* 8 index)) number)))

(defun internet-address (number port &optional (family :ipv4) (scope 0))
  "The address of FAMILY, :IPV4 or :IPV6, that NUMBER, an integer of 32 or 128 bits, and PORT are. SCOPE is
the number of the interface of an IPv6 address that has one."
  (let ((octets (ecase family
                  (:ipv4 (append (big-endian number 4) (list 0 0 0 0 0 0 0 0)))
                  (:ipv6 (append (list 0 0 0 0) (big-endian number 16)
                                 (loop for index below 4
                                       collect (ldb (byte 8 (* 8 index)) scope)))))))
    (make-address :family (family-number family)
                  :octets (coerce (append (family-octets (family-number family))
                                          (big-endian port 2) octets)
                                  '(vector (unsigned-byte 8))))))

(defun file-address (path)
  "The address that PATH, a string of at most 107 octets, is for sockets of the family :FILE."
  (cffi:with-foreign-string ((pointer size) path :encoding :utf-8)
    (when (> size 108)
      (error "~s is too long for the address of a socket, which has at most 107 octets." path))
    (make-address :family +af-unix+
                  :octets (concatenate '(vector (unsigned-byte 8))
                                       (family-octets +af-unix+) (octets-at pointer size)))))

;;; Taken apart

(defun big-endian-number (octets start end)
  (reduce (lambda (number octet) (+ (ash number 8) octet)) octets :start start :end end
                                                                  :initial-value 0))

(defun address-number (address)
  "The address by itself as an integer, and :IPV4 or :IPV6; NIL for other families."
  (let ((family (address-family address)))
    (cond ((eql family +af-inet+) (values (big-endian-number (address-octets address) 4 8) :ipv4))
          ((eql family +af-inet6+) (values (big-endian-number (address-octets address) 8 24) :ipv6))
          (t nil))))

(defun address-scope (address)
  "The number of the interface that an IPv6 address is for; 0 for none, and of other families."
  (if (eql (address-family address) +af-inet6+)
      (loop for index below 4
            sum (ash (aref (address-octets address) (+ 24 index)) (* 8 index)))
      0))

(defun address-port (address)
  "The port, an integer; NIL for families that have none."
  (and (address-number address)
       (big-endian-number (address-octets address) 2 4)))

(defun name-information (address flags)
  "What the system calls the host of ADDRESS, or NIL and why it has no name."
  (with-address (pointer length) address
    (cffi:with-foreign-object (host :char +text-size+)
      (let ((code (%getnameinfo pointer length host +text-size+ (cffi:null-pointer) 0 flags)))
        (if (zerop code)
            (cffi:foreign-string-to-lisp host)
            (values nil code))))))

(defun address-host (address)
  "The address by itself as text, \"127.0.0.1\" or \"::1\"; NIL for families that have none."
  (and (address-number address)
       (values (name-information address (logior +ni-numerichost+ +ni-numericserv+)))))

(defun address-path (address)
  "The path of an address of the family :FILE; \"\" for a socket without one."
  (let ((octets (address-octets address)))
    (if (> (length octets) 2)
        (cffi:with-foreign-object (pointer :char (1+ (length octets)))
          (loop for index from 2 below (length octets)
                do (setf (cffi:mem-aref pointer :uint8 (- index 2)) (aref octets index)))
          (setf (cffi:mem-aref pointer :uint8 (- (length octets) 2)) 0)
          (cffi:foreign-string-to-lisp pointer))
        "")))

;;; Looked up

(defun read-addrinfo (info)
  (cffi:with-foreign-slots ((family address address-length) info (:struct addrinfo))
    (make-address :family family :octets (octets-at address address-length))))

(defun collect-addrinfo (first)
  (loop for info = first then (cffi:foreign-slot-value info '(:struct addrinfo) 'next)
        until (cffi:null-pointer-p info)
        collect (read-addrinfo info)))

(defun look-up (host service family flags)
  "The addresses of HOST and SERVICE, strings or NIL, or getaddrinfo's number for why there are none."
  (cffi:with-foreign-objects ((hints '(:struct addrinfo)) (result :pointer))
    (dotimes (index (cffi:foreign-type-size '(:struct addrinfo)))
      (setf (cffi:mem-aref hints :uint8 index) 0))
    (setf (cffi:foreign-slot-value hints '(:struct addrinfo) 'flags) flags
          (cffi:foreign-slot-value hints '(:struct addrinfo) 'family) family
          (cffi:foreign-slot-value hints '(:struct addrinfo) 'socket-type) +sock-stream+)
    (let ((code (%getaddrinfo host service hints result)))
      (if (zerop code)
          (let ((first (cffi:mem-ref result :pointer)))
            (unwind-protect (collect-addrinfo first)
              (%freeaddrinfo first)))
          code))))

(defun in-a-thread (name function)
  "What FUNCTION returns, one value. It may take half a minute and must not be unwound: so a thread of its
own calls it, for which the caller's can be interrupted."
  (declare (ignorable name))
  #+thread-support (bordeaux-threads:join-thread (bordeaux-threads:make-thread function :name name))
  #-thread-support (funcall function))

(defun look-up-at-length (host service family flags)
  "LOOK-UP, interruptible. What needs no asking is known at once."
  (let ((found (look-up host service family (logior flags +ai-numerichost+))))
    (if (or (listp found) (null host))
        found
        (in-a-thread "looking up a host" (lambda () (look-up host service family flags))))))

(defun resolve (socket action host port &key passive family)
  "The addresses of HOST, a string or NIL for this host, and PORT, a number or the name of a service, as a
list. PASSIVE: those that can be listened at, all of this host's where HOST is NIL. FAMILY as for
FAMILY-NUMBER. Where there are none SOCKET-FAILURE is called, for SOCKET and ACTION, with :HOST-UNKNOWN or
:PORT-UNKNOWN."
  (check-type port (or string (unsigned-byte 16)))
  (let ((found (look-up-at-length host (princ-to-string port) (family-number family)
                                  (if passive +ai-passive+ 0))))
    (if (listp found)
        found
        (socket-failure socket action (if (eql found +eai-service+) :port-unknown :host-unknown)
                        found (%gai-strerror found)))))

(defun numeric-address (text)
  "The address that TEXT, of an IPv4 or IPv6 address, is, with port 0; NIL for other text."
  (let ((found (look-up text nil +af-unspec+ +ai-numerichost+)))
    (and (listp found) (first found))))

(defun host-name (address)
  "The name of the host of ADDRESS, or NIL where it has none; a second value is then why."
  (let ((found (in-a-thread "looking up an address"
                            (lambda () (multiple-value-list
                                        (name-information address +ni-namereqd+))))))
    (values (first found) (and (second found) (%gai-strerror (second found))))))

(defun service-port (name)
  "The port of the TCP service NAME; NIL where the system knows none."
  (let ((found (look-up nil name +af-inet+ 0)))
    (and (listp found) (address-port (first found)))))
