;;;; What is refused by the system, or not done in time, under the names that Lisps have for it.

(in-package #:gasket.sockets)

(define-condition system-error (error)
  ((socket :initarg :socket :initform nil :reader error-socket
           :documentation "What it is about; NIL for a name that was looked up.")
   (action :initarg :action :initform nil :reader error-action
           :documentation "What was tried: :CONNECT, :BIND, :LISTEN, :ACCEPT, :READ, :WRITE, ...")
   (name :initarg :name :initform :unknown :reader error-name
         :documentation "A keyword: :CONNECTION-REFUSED, :HOST-UNKNOWN, :READ-TIMEOUT, ...")
   (number :initarg :number :initform nil :reader error-number
           :documentation "errno, or getaddrinfo's number; NIL where the time has run out.")
   (text :initarg :text :initform "" :reader error-text
         :documentation "What the system says about it."))
  (:documentation "The operating system has refused something about a socket, or time has run out.")
  (:report (lambda (condition stream)
             (format stream "~@(~a~): ~a (~(~a~))" (error-action condition)
                     (error-text condition) (error-name condition)))))

(defgeneric socket-failure (socket action name number text)
  (:documentation "Signals an error: ACTION on SOCKET, which may be NIL, has failed for the reason that NAME
is. Stand-ins have methods for their own classes of sockets, which signal their own conditions.")
  (:method (socket action name number text)
    (error 'system-error :socket socket :action action :name name :number number :text text)))

(defparameter *names*
  '((1 . :permission-denied) (9 . :bad-file-descriptor) (13 . :access-denied)
    (23 . :file-table-overflow) (24 . :too-many-open-files) (32 . :broken-pipe)
    (88 . :not-a-socket) (92 . :protocol-option-not-available) (93 . :protocol-not-supported)
    (95 . :operation-not-supported) (97 . :address-family-not-supported)
    (98 . :address-in-use) (99 . :address-not-available)
    (100 . :network-down) (101 . :network-unreachable) (102 . :network-reset)
    (103 . :connection-aborted) (104 . :connection-reset) (105 . :no-buffer-space)
    (106 . :already-connected) (107 . :not-connected) (108 . :shutdown)
    (110 . :connection-timed-out) (111 . :connection-refused)
    (112 . :host-down) (113 . :host-unreachable)
    (2 . :file-does-not-exist) (22 . :invalid-argument))
  "For an error number its name; Linux's numbers.")

(defun errno-name (errno)
  "The keyword for ERRNO; :UNKNOWN for what has none."
  (or (cdr (assoc errno *names*)) :unknown))

(defun errno-text (errno)
  "What the system says about ERRNO."
  (%strerror errno))

(defun fail (socket action errno)
  "Signals what SOCKET-FAILURE does for ERRNO, or for :TIMEOUT."
  (if (eq errno :timeout)
      (socket-failure socket action (ecase action
                                      (:connect :connect-timeout)
                                      (:accept :accept-timeout)
                                      (:read :read-timeout)
                                      (:write :write-timeout))
                      nil "the time has run out")
      (socket-failure socket action (errno-name errno) errno (errno-text errno))))
