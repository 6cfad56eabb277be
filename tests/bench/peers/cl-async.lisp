;;;; A server on Gasket's cl-async that is sent bytes, or sends them, as python.py is; for SBCL.

(load "bindings/common-lisp/load.lisp")
(asdf:load-system "gasket/cl-async")

(defconstant +order+ 14)

(defvar *block*
  (make-array (* 256 1024) :element-type '(unsigned-byte 8) :initial-element 0))

(defun send-rest (socket left)
  "Sends LEFT bytes, a block whenever the one before it is sent."
  (when (plusp left)
    (let ((count (min left (length *block*))))
      (as:write-socket-data socket (if (< count (length *block*)) (subseq *block* 0 count) *block*)
                            :write-cb (lambda (socket) (send-rest socket (- left count)))))))

(defun receive (socket count)
  "Answers when all is there."
  (when (zerop (decf (as:socket-data socket) count))
    (as:write-socket-data socket "x")))

(defun begin (socket order)
  (let ((bytes (parse-integer (map 'string #'code-char order) :start 1 :end (1- +order+))))
    (cond ((= (aref order 0) (char-code #\S))
           (send-rest socket bytes))
          (t
           (setf (as:socket-data socket) bytes)
           (receive socket (- (length order) +order+))))))

(defun serve (socket octets)
  (if (as:socket-data socket)
      (receive socket (length octets))
      (begin socket octets)))

(defun file (name)
  (format nil "~a/~a" (uiop:getenv "GASKET_TEST_CERTIFICATES") name))

(as:with-event-loop ()
  (let ((server (as-ssl:tcp-ssl-server "127.0.0.1" 0 #'serve
                                       :event-cb (lambda (event) (declare (ignore event)))
                                       :certificate (file "server-ecdsa.pem")
                                       :key (file "server-ecdsa.key"))))
    (format t "port ~d~%" (gasket.low-level:listener-port (gasket:handle server)))
    (finish-output)))
