;;;; Hosts, services and addresses.

(in-package #:comm)

(defun ip-address-string (address)
  "The text of ADDRESS, an integer of 32 bits, or a string, which is returned."
  (if (integerp address)
      (gasket.sockets:address-host (gasket.sockets:internet-address address 0))
      address))

(defun string-ip-address (string)
  "The integer of the IPv4 address that STRING is; NIL for another string."
  (let ((address (gasket.sockets:numeric-address string)))
    (and address
         (multiple-value-bind (number family) (gasket.sockets:address-number address)
           (and (eq family :ipv4) number)))))

(defun host-text (hostspec)
  (etypecase hostspec
    (null nil)
    (integer (ip-address-string hostspec))
    (string hostspec)
    (symbol (string-downcase hostspec))))

(defun service-text (service)
  (etypecase service
    (integer service)
    (string service)
    (symbol (string-downcase service))))

(defun family-of (ipv6)
  "The family that the argument :IPV6 means: T, NIL or :ANY."
  (ecase ipv6
    ((t) :ipv6)
    ((nil) :ipv4)
    (:any nil)))

(defun resolved (socket hostspec service &key passive family)
  (gasket.sockets:resolve socket :connect (host-text hostspec) (service-text service)
                          :passive passive :family family))

(defun get-host-entry (host &key (fields '(:address)))
  "Looks up HOST, a name, an address as a string, or an integer. Returns a value for each of FIELDS: :ADDRESS,
the first IPv4 address as an integer, or else an IPv6 one as a string; :ADDRESSES, all of them; :NAME. NIL for
each where there is no such host."
  (let* ((addresses (handler-case (resolved nil host 0)
                      (error () nil)))
         (values (remove-duplicates (mapcar #'address-value addresses) :test #'equal :from-end t)))
    (values-list
     (loop for field in fields
           collect (and addresses
                        (ecase field
                          (:address (or (find-if #'integerp values) (first values)))
                          (:addresses values)
                          (:name (or (gasket.sockets:host-name (first addresses))
                                     (host-text host)))))))))

(defun get-service-entry (service &key (fields '(:port)))
  "Looks up SERVICE, a name. Returns a value for each of FIELDS: :PORT or :NAME; NIL where there is none."
  (let ((port (if (integerp service) service (gasket.sockets:service-port (service-text service)))))
    (values-list (loop for field in fields
                       collect (and port
                                    (ecase field
                                      (:port port)
                                      (:name (princ-to-string service))))))))

(defun address-value (address)
  "ADDRESS as LispWorks has it: an integer for IPv4, a string for IPv6."
  (multiple-value-bind (number family) (gasket.sockets:address-number address)
    (if (eq family :ipv4) number (gasket.sockets:address-host address))))

(defun address-values (address)
  (if (and address (gasket.sockets:address-number address))
      (values (address-value address) (gasket.sockets:address-port address))
      (values nil nil)))

(defun socket-stream-address (stream)
  "The address of this side, an integer for IPv4 and a string for IPv6, and the port; NIL where there is
none."
  (address-values (local-name stream)))

(defun socket-stream-peer-address (stream)
  "The address of the other side, and the port, as SOCKET-STREAM-ADDRESS has them."
  (address-values (remote-name stream)))

(defun names-of-descriptor (descriptor)
  (let ((socket (make-instance 'gasket.sockets:socket)))
    (adopt-descriptor socket descriptor)
    (give-up-descriptor socket)
    socket))

(defun get-socket-address (socket)
  "The address and the port of SOCKET, a descriptor or a stream, as SOCKET-STREAM-ADDRESS has them."
  (address-values (local-name (if (integerp socket) (names-of-descriptor socket) socket))))

(defun get-socket-peer-address (socket)
  "The address and the port of the other side of SOCKET, a descriptor or a stream."
  (address-values (remote-name (if (integerp socket) (names-of-descriptor socket) socket))))

(defun close-socket (socket)
  "Closes SOCKET, a descriptor. Returns no values."
  (let ((owner (make-instance 'gasket.sockets:socket)))
    (adopt-descriptor owner socket)
    (close-descriptor owner))
  (values))
