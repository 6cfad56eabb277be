;;;; Options of sockets, read and set by keyword.

(in-package #:gasket.sockets)

(defparameter *options*
  (list (list :reuse-address :boolean +sol-socket+ +so-reuseaddr+)
        (list :reuse-port :boolean +sol-socket+ +so-reuseport+)
        (list :broadcast :boolean +sol-socket+ +so-broadcast+)
        (list :keepalive :boolean +sol-socket+ +so-keepalive+)
        (list :keepalive-idle :integer +ipproto-tcp+ +tcp-keepidle+)
        (list :keepalive-interval :integer +ipproto-tcp+ +tcp-keepintvl+)
        (list :keepalive-count :integer +ipproto-tcp+ +tcp-keepcnt+)
        (list :nodelay :boolean +ipproto-tcp+ +tcp-nodelay+)
        (list :oob-inline :boolean +sol-socket+ +so-oobinline+)
        (list :receive-buffer-size :integer +sol-socket+ +so-rcvbuf+)
        (list :send-buffer-size :integer +sol-socket+ +so-sndbuf+)
        (list :ipv6-only :boolean +ipproto-ipv6+ +ipv6-v6only+)
        (list :linger :linger +sol-socket+ +so-linger+))
  "For each option its name, what its value is, and the system's level and number.")

(defun option-names ()
  "The names of all options."
  (mapcar #'first *options*))

(defun find-option (name)
  (or (rest (assoc name *options*))
      (error "~s is no option of sockets, which are ~{~s~^, ~}." name (option-names))))

(defun read-boolean (pointer)
  (plusp (cffi:mem-ref pointer :int)))

(defun write-boolean (pointer value)
  (setf (cffi:mem-ref pointer :int) (if value 1 0)))

(defun read-linger (pointer)
  (and (plusp (cffi:foreign-slot-value pointer '(:struct linger) 'on))
       (cffi:foreign-slot-value pointer '(:struct linger) 'seconds)))

(defun write-linger (pointer seconds)
  (setf (cffi:foreign-slot-value pointer '(:struct linger) 'on) (if seconds 1 0)
        (cffi:foreign-slot-value pointer '(:struct linger) 'seconds) (or seconds 0)))

(defun option-size (type)
  (ecase type
    ((:boolean :integer) (cffi:foreign-type-size :int))
    (:linger (cffi:foreign-type-size '(:struct linger)))))

(defun get-option (fd name)
  (destructuring-bind (type level number) (find-option name)
    (cffi:with-foreign-objects ((value :uint8 16) (length :uint32))
      (setf (cffi:mem-ref length :uint32) (option-size type))
      (let ((answer (answer (%getsockopt fd level number value length))))
        (values (ecase type
                  (:boolean (read-boolean value))
                  (:integer (cffi:mem-ref value :int))
                  (:linger (read-linger value)))
                answer)))))

(defun set-option (fd name value)
  "Answers 0 or a failure."
  (destructuring-bind (type level number) (find-option name)
    (cffi:with-foreign-object (pointer :uint8 16)
      (ecase type
        (:boolean (write-boolean pointer value))
        (:integer (setf (cffi:mem-ref pointer :int) value))
        (:linger (write-linger pointer value)))
      (answer (%setsockopt fd level number pointer (option-size type))))))

(defun option (socket name)
  "The value of the option NAME, a keyword of OPTION-NAMES, of SOCKET: true or false, for :LINGER seconds or
NIL, for sizes, times and counts an integer. SETF-able. What the system refuses calls SOCKET-FAILURE."
  (let (value)
    (let ((answer (with-descriptor (fd socket)
                    (multiple-value-bind (found answer) (get-option fd name)
                      (setf value found)
                      answer))))
      (when (minusp answer)
        (fail socket :get-option (failure-errno answer)))
      value)))

(defun (setf option) (value socket name)
  (let ((answer (with-descriptor (fd socket)
                  (set-option fd name value))))
    (when (minusp answer)
      (fail socket :set-option (failure-errno answer)))
    value))
