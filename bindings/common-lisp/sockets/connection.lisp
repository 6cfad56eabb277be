;;;; Connecting, listening, accepting. All of it can be interrupted, and leaves no descriptor behind.

(in-package #:gasket.sockets)

(defmacro opened ((socket action) call)
  "Makes CALL, which answers a descriptor, SOCKET's from then on."
  `(let ((answer (with-interrupts-deferred
                   (let ((answer ,call))
                     (when (>= answer 0)
                       (own-descriptor ,socket answer))
                     answer))))
     (when (minusp answer)
       (fail ,socket ,action (failure-errno answer)))))

(defmacro closing-on-failure ((socket) &body body)
  "Evaluates BODY and returns SOCKET, whose descriptor is closed where BODY is left otherwise."
  `(let ((done nil))
     (unwind-protect
          (progn ,@body
                 (setf done t)
                 ,socket)
       (unless done
         (close-descriptor ,socket)))))

(defun note-names (socket)
  (adopt-descriptor socket (descriptor socket)))

(defun new-descriptor (socket action family)
  "Opens a descriptor for SOCKET of FAMILY, the system's number. It does not wait, and programs that are run
do not inherit it."
  (opened (socket action)
          (answer (%socket family (logior +sock-stream+ +sock-nonblock+ +sock-cloexec+) 0))))

(defun set-options (socket options)
  (loop for (name value) on options by #'cddr
        do (setf (option socket name) value)))

(defun bind-to (socket address)
  (let ((answer (with-descriptor (fd socket)
                  (with-address (pointer length) address
                    (answer (%bind fd pointer length))))))
    (when (minusp answer)
      (fail socket :bind (failure-errno answer)))))

;;; Connecting

(defun begin-connecting (socket address)
  (with-descriptor (fd socket)
    (with-address (pointer length) address
      (answer (%connect fd pointer length)))))

(defun await-connection (socket timeout)
  (in-slices (milliseconds timeout)
    (with-descriptor (fd socket)
      (poll-descriptor fd +pollout+ milliseconds))))

(defun fitting (local-addresses address)
  "That of LOCAL-ADDRESSES which is of ADDRESS's family."
  (find (address-family address) local-addresses :key #'address-family))

(defun connect-to (socket address local-addresses timeout options)
  "Connects SOCKET. Returns 0, the system's error, or :TIMEOUT."
  (when (and local-addresses (not (fitting local-addresses address)))
    (return-from connect-to +eafnosupport+))
  (new-descriptor socket :connect (address-family address))
  (set-options socket options)
  (when local-addresses
    (bind-to socket (fitting local-addresses address)))
  (let ((answer (begin-connecting socket address)))
    (when (unfinished-p answer)
      (setf answer (await-connection socket timeout)))
    (cond ((unfinished-p answer) :timeout)
          ((minusp answer) (failure-errno answer))
          (t (with-descriptor (fd socket)
               (pending-error fd))))))

(defun seconds-until (deadline)
  (and deadline
       (max 0 (/ (- deadline (get-internal-real-time)) internal-time-units-per-second))))

(defun connect-socket (socket addresses &key local-addresses timeout options)
  "Connects SOCKET, which has no descriptor, to the first of ADDRESSES that can be connected to, within
TIMEOUT seconds, NIL meaning for ever; from one of LOCAL-ADDRESSES, if there are any, and with OPTIONS, a
property list. Returns SOCKET."
  (let ((deadline (and timeout (+ (get-internal-real-time)
                                  (ceiling (* timeout internal-time-units-per-second))))))
    (closing-on-failure (socket)
      (loop for (address . others) on addresses
            for problem = (connect-to socket address local-addresses (seconds-until deadline) options)
            do (cond ((eql problem 0) (return))
                     (others (close-descriptor socket))
                     (t (fail socket :connect problem))))
      (note-names socket))))

;;; Listening and accepting

(defclass listening-socket (socket)
  ()
  (:documentation "A socket that waits for connections."))

(defmethod close ((socket listening-socket) &key abort)
  (declare (ignore abort))
  (close-descriptor socket)
  socket)

(defun listen-socket (socket address &key (backlog 5) options)
  "Has SOCKET, which has no descriptor, listen at ADDRESS, with OPTIONS, a property list. Returns SOCKET."
  (closing-on-failure (socket)
    (new-descriptor socket :socket (address-family address))
    (set-options socket options)
    (bind-to socket address)
    (let ((answer (with-descriptor (fd socket)
                    (answer (%listen fd backlog)))))
      (when (minusp answer)
        (fail socket :listen (failure-errno answer))))
    (note-names socket)))

(defun try-accepting (connection fd milliseconds)
  "Accepts a connection, or passes over one that its client has given up."
  (let ((answer (retried-when-ready (fd +pollin+ milliseconds)
                  (if (plusp (poll-descriptor fd +pollin+ 0))
                      (answer (%accept fd (cffi:null-pointer) (cffi:null-pointer) +sock-cloexec+))
                      +unfinished+))))
    (cond ((eql answer (failure +econnaborted+)) +unfinished+)
          (t
           (when (>= answer 0)
             (own-descriptor connection answer))
           answer))))

(defun accept-socket (socket connection &key timeout)
  "Waits for a client of SOCKET, a listening one, TIMEOUT seconds at most, NIL meaning for ever and 0 not at
all. Returns CONNECTION, a socket without a descriptor, connected to it; NIL when the time is over."
  (closing-on-failure (connection)
    (let ((answer (in-slices (milliseconds timeout)
                    (with-descriptor (fd socket)
                      (try-accepting connection fd milliseconds)))))
      (cond ((unfinished-p answer) (return-from accept-socket nil))
            ((minusp answer) (fail socket :accept (failure-errno answer)))
            (t (note-names connection))))))
