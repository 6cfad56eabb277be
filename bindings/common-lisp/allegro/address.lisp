;;;; Internet addresses as Allegro has them: an IPv4 address is an integer of 32 bits, an IPv6 address a
;;;; structure. Host names, ports by name.

(in-package #:acl-socket)

(defvar *ipv6* nil
  "What MAKE-SOCKET and LOOKUP-HOSTNAME do where :IPV6 is not given. NIL: IPv4 only, except for hosts that
are given as IPv6 addresses; :IPV6: IPv6 only; T: both, IPv6 first, and sockets that wait for connections
take both.")

(defstruct (ipv6-address (:constructor make-ipv6-address (number &optional (scope-id 0))))
  "An IPv6 address: NUMBER has 128 bits; SCOPE-ID is the number of the interface, 0 for none."
  (number 0 :type (unsigned-byte 128))
  (scope-id 0 :type (unsigned-byte 32)))

(defmethod print-object ((address ipv6-address) stream)
  (if (or *print-escape* *print-readably*)
      (format stream "#.(~s ~s)" 'dotted-to-ipaddr (ipaddr-to-dotted address))
      (write-string (ipaddr-to-dotted address) stream)))

(defun ipaddrp (object)
  "True if OBJECT is an address: an integer of 32 bits or an IPV6-ADDRESS."
  (or (typep object '(unsigned-byte 32))
      (ipv6-address-p object)))

(defun ipaddr-equalp (one other)
  "True if the addresses ONE and OTHER are the same."
  (equalp one other))

;;; From and to the system's

(defun system-address (address &optional (port 0))
  "What the system has for ADDRESS, an Allegro address, and PORT."
  (if (ipv6-address-p address)
      (internet-address (ipv6-address-number address) port :ipv6 (ipv6-address-scope-id address))
      (internet-address address port)))

(defun allegro-address (address)
  "What Allegro has for ADDRESS, one of the system's; NIL for those that are no Internet addresses."
  (multiple-value-bind (number family) (address-number address)
    (case family
      (:ipv4 number)
      (:ipv6 (make-ipv6-address number (address-scope address))))))

;;; Dotted ones

(defun ipaddr-to-dotted (address &key values)
  "\"127.0.0.1\" of #x7F000001, or \"::1\" of an IPV6-ADDRESS. VALUES: the four numbers of an IPv4 address
instead."
  (check-type address (satisfies ipaddrp))
  (cond ((ipv6-address-p address)
         (values (address-host (system-address address))))
        (values
         (values (ldb (byte 8 24) address) (ldb (byte 8 16) address)
                 (ldb (byte 8 8) address) (ldb (byte 8 0) address)))
        (t
         (format nil "~d.~d.~d.~d" (ldb (byte 8 24) address) (ldb (byte 8 16) address)
                 (ldb (byte 8 8) address) (ldb (byte 8 0) address)))))

(defun dotted-parts (dotted)
  "The decimal numbers between the dots of DOTTED, or NIL where there is anything else."
  (loop with start = 0
        for dot = (position #\. dotted :start start)
        for end = (or dot (length dotted))
        unless (and (< start end) (loop for index from start below end
                                        always (digit-char-p (char dotted index))))
          return nil
        collect (parse-integer dotted :start start :end end)
        while dot
        do (setf start (1+ dot))))

(defun dotted-number (parts)
  "The address that PARTS are, the last of which fills what the others leave; NIL if they are none."
  (let ((others (butlast parts))
        (last (first (last parts))))
    (when (and parts
               (<= (length parts) 4)
               (every (lambda (part) (< part 256)) others)
               (< last (expt 256 (- 4 (length others)))))
      (loop with number = last
            for part in others
            for shift downfrom 24 by 8
            do (incf number (ash part shift))
            finally (return number)))))

(defun dotted-to-ipaddr (dotted &key (errorp t))
  "#x7F000001 of \"127.0.0.1\", an IPV6-ADDRESS of \"::1\" or \"fe80::1%eth0\". Of anything else an error, or
NIL where ERRORP is false."
  (check-type dotted string)
  (cond ((dotted-number (dotted-parts dotted)))
        ((and (find #\: dotted)
              (let ((address (numeric-address dotted)))
                (and address (allegro-address address)))))
        (errorp (error "~s is no Internet address." dotted))
        (t nil)))

(defun dotted-address-p (object)
  "True if OBJECT is a string that DOTTED-TO-IPADDR takes."
  (and (stringp object)
       (dotted-to-ipaddr object :errorp nil)
       t))

;;; Names

(defun wanted-family (ipv6)
  "The family to look for, as RESOLVE takes it, where IPV6 is what *IPV6* may be."
  (ecase ipv6
    ((nil) :ipv4)
    ((:ipv6) :ipv6)
    ((t) nil)))

(defun ipv6-first (addresses)
  (stable-sort (copy-list addresses) #'> :key (lambda (address)
                                                (if (eq :ipv6 (nth-value 1 (address-number address))) 1 0))))

(defun lookup-hostname (host &key ignore-cache (ipv6 *ipv6*) all)
  "The address of HOST, a name, a dotted address, or an address already. IPV6 is what *IPV6* may be. ALL: a
list of all addresses instead. Nothing is cached, so IGNORE-CACHE is always true. An EXCL:SOCKET-ERROR,
:HOST-UNKNOWN, where there is none. Can be interrupted."
  (declare (ignore ignore-cache))
  (let ((found (cond ((ipaddrp host) (list host))
                     ((dotted-address-p host) (list (dotted-to-ipaddr host)))
                     (t
                      (check-type host string)
                      (remove-duplicates
                       (mapcar #'allegro-address
                               (ipv6-first (resolve :lookup :lookup host 0 :family (wanted-family ipv6))))
                       :test #'ipaddr-equalp :from-end t)))))
    (if all found (first found))))

(defun ipaddr-to-hostname (address &key ignore-cache)
  "The name of the host that has ADDRESS, also as a dotted string; NIL if it has no name. Nothing is cached,
so IGNORE-CACHE is always true. Can be interrupted."
  (declare (ignore ignore-cache))
  (values (host-name (system-address (if (stringp address) (dotted-to-ipaddr address) address)))))

(defun lookup-port (port protocol)
  "The number of PORT, a number or the name of a service such as \"smtp\", of PROTOCOL, which is \"tcp\". An
EXCL:SOCKET-ERROR, :PORT-UNKNOWN, where the system knows no such service."
  (unless (member protocol '("tcp" :tcp) :test #'equalp)
    (unsupported 'lookup-port :protocol protocol "sockets are TCP's"))
  (cond ((typep port '(unsigned-byte 16)) port)
        ((service-port port))
        (t (socket-failure :lookup :lookup :port-unknown nil (format nil "there is no service ~s" port)))))
