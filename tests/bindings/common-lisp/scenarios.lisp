;;;; What every binding is tested with, in Common Lisp; ../scenarios/README.md says what it prints. What is to be
;;;; done is in the environment: scenarios | serve | visit NAME=PORT...

(load "check.lisp")
(handler-bind ((warning #'muffle-warning))
  (asdf:load-system "bordeaux-threads" :verbose nil))

(defpackage #:scenarios
  (:use #:cl)
  (:import-from #:check #:setting #:eventually #:seconds-of))

(in-package #:scenarios)

(defconstant +long+ 60 "How many seconds only what never ends will take.")

(defun file (name)
  (format nil "~a/~a" (setting "GASKET_TEST_CERTIFICATES") name))

(defun port (service)
  (parse-integer (setting (format nil "GASKET_PORT_~a" service))))

(defun trusting (&rest settings)
  (apply #'gasket:make-context :ca-file (file "root.pem") settings))

(defvar *trusting* (trusting))

(defmacro with-service ((stream service &rest settings) &body body)
  `(gasket:with-connection (,stream "localhost" (port ,service)
                                    ,@(unless (getf settings :context) '(:context *trusting*))
                                    :timeout +long+ :read-timeout +long+ :write-timeout +long+ ,@settings)
     ,@body))

(defun octets (&rest elements)
  (coerce elements '(vector (unsigned-byte 8))))

(defun make-octets (count &optional (function (constantly 0)))
  (let ((octets (make-array count :element-type '(unsigned-byte 8))))
    (dotimes (index count octets)
      (setf (aref octets index) (funcall function index)))))

(defun read-octets (stream count)
  (let ((octets (make-octets count)))
    (subseq octets 0 (read-sequence octets stream))))

(defun send (stream text)
  (write-string text stream)
  (finish-output stream))

(define-condition not-so (simple-error) ())

(defun so (true what &rest arguments)
  (unless true
    (error 'not-so :format-control "not so: ~?" :format-arguments (list what arguments))))

(defmacro refusal (type &body body)
  "The condition of TYPE that BODY signals."
  `(block refusal
     (handler-case (progn ,@body)
       (,type (condition) (return-from refusal condition)))
     (error 'not-so :format-control "there is no ~a" :format-arguments '(,type))))

(defun hexadecimal (octets)
  (format nil "~(~{~2,'0x~}~)" (coerce octets 'list)))

(defun sha-256 (octets)
  "By OpenSSL, as a text."
  (let ((digest (make-octets 32)))
    (gasket:dynamic-call "EVP_Digest"
                         "int (bytes, length size_t, room, out unsigned int, const EVP_MD *, ENGINE * null)"
                         octets digest (gasket:evp-sha256) nil)
    (hexadecimal digest)))

;;; Scenarios

(defvar *scenarios* '())

(defmacro scenario (name &body body)
  `(push (cons ,name (lambda () ,@body)) *scenarios*))

(scenario "text"
  (with-service (stream "ECHO")
    ;; Each character by its code: Lisps differ in what their source files are encoded in.
    (let ((lines (list "plain" (map 'string #'code-char '(71 114 252 223 101 1084 1080 1088 19990 30028)) "")))
      (dolist (line lines)
        (write-line line stream))
      (finish-output stream)
      (dolist (line lines)
        (let ((got (read-line stream)))
          (so (string= line got) "~s comes back as ~s" line got))))))

(scenario "bytes"
  (with-service (stream "ECHO")
    (let ((every (make-octets 256 #'identity)))
      (write-sequence every stream)
      (loop for octet across every
            do (write-byte octet stream))
      (finish-output stream)
      (so (equalp (concatenate 'vector every every) (read-octets stream 512)) "all octets come back")
      (send stream "a")
      (so (= 97 (read-byte stream)) "an octet comes back"))))

(scenario "bulk"
  (let ((octets (make-octets (* 10 1024 1024) (lambda (index) (mod (+ index (floor index 251)) 256)))))
    (with-service (stream "TALLY")
      (write-sequence octets stream)
      (gasket:shutdown stream)
      (let ((answer (read-line stream)))
        (so (string= answer (format nil "~d ~a" (length octets) (sha-256 octets))) "~a" answer)))
    (with-service (stream "SOURCE")
      (send stream (format nil "~d~%" (length octets)))
      (let ((digest (read-line stream)))
        (so (= (length octets) (read-sequence octets stream)) "all come")
        (so (string= digest (sha-256 octets)) "the checksum is right")))))

(scenario "last-words"
  (let ((octets (make-octets 150000 (lambda (index) (mod (+ index (floor index 251)) 256)))))
    (with-service (stream "LATE")
      (write-sequence octets stream))
    (with-service (stream "HEARD")
      (let ((answer (read-line stream)))
        (so (string= answer (format nil "150000 ~a" (sha-256 octets))) "~a" answer)))))

(scenario "half-close"
  (with-service (stream "TALLY")
    (write-string "abc" stream)
    (gasket:shutdown stream)
    (let ((answer (read-line stream)))
      (so (eql 0 (search "3 ba7816bf" answer)) "~a" answer))
    (so (eq :end (read-line stream nil :end)) "the end comes")
    (refusal gasket:state-error (send stream "more"))))

(scenario "end"
  (with-service (stream "ECHO")
    (write-string "last" stream)
    (gasket:shutdown stream)
    (so (string= "last" (read-line stream)) "the last words")
    (so (eq :end (read-char stream nil :end)) "no character follows")
    (so (eq :end (read-byte stream nil :end)) "no octet follows")
    (refusal end-of-file (read-line stream))))

(scenario "cut"
  (with-service (stream "CUT")
    (so (equalp (octets 104 97 108 102) (read-octets stream 4)) "what came before the cut")
    (refusal gasket:closed-error (read-byte stream nil :end))))

(defun verify-failure (service &rest settings)
  (refusal gasket:verify-error
    (close (apply #'gasket:connect "localhost" (port service) :context *trusting* :timeout +long+ settings))))

(scenario "refused"
  (loop for (service result) in '(("UNTRUSTED" 20) ("EXPIRED" 10) ("SELF_SIGNED" 18))
        for condition = (verify-failure service)
        do (so (= result (gasket:error-verify-result condition)) "~a: ~a" service condition)
           (so (plusp (length (gasket:error-verify-result-string condition))) "there is a text")))

(scenario "wrong-host"
  (so (= 62 (gasket:error-verify-result (verify-failure "OTHER"))) "the verify result")
  (with-service (stream "OTHER" :verify-host "other.example")
    (so (eql 0 (gasket:verify-result stream)) "the right name is accepted")))

(scenario "names"
  (let ((context (trusting :alpn '("alpha" "beta"))))
    (with-service (stream "NAMES" :context context)
      (let ((line (read-line stream)))
        (so (string= "localhost beta" line) "~a" line)
        (so (string= "beta" (gasket:alpn stream)) "ALPN")))
    (with-service (stream "NAMES" :context context :server-name "first.example")
      (let ((line (read-line stream)))
        (so (string= "first.example beta" line) "~a" line)))))

(scenario "client-certificate"
  (let ((shown (trusting :certificate (file "client.pem") :key (file "client.key"))))
    (with-service (stream "CLIENT" :context shown)
      (let ((line (read-line stream)))
        (so (string= "Gasket client" line) "~a" line))))
  (with-service (stream "CLIENT")
    (let ((condition (refusal gasket:ssl-error (read-line stream))))
      (so (= 116 (gasket:error-alert condition)) "~a" condition))))

(scenario "timeout"
  (with-service (stream "SILENT")
    (setf (gasket:read-timeout stream) 0.2)
    (let ((seconds (seconds-of (refusal gasket:timeout-error (read-byte stream)))))
      (so (<= 0.19 seconds +long+) "~a s" seconds))
    (send stream "goes on"))
  (let ((condition (refusal gasket:timeout-error
                     (gasket:connect "localhost" (port "MUTE") :context *trusting* :timeout 0.2))))
    (so (search "handshake" (princ-to-string condition)) "~a" condition)))

(defun echoes-p (stream)
  (send stream (format nil "still here~%"))
  (string= "still here" (read-line stream)))

(defun interrupt-by-thread ()
  (with-service (stream "ECHO" :read-timeout nil)
    (let* ((heard nil)
           (reader (bordeaux-threads:make-thread
                    (lambda ()
                      (catch 'interrupted
                        (read-line stream))))))
      (sleep 0.3)
      (bordeaux-threads:interrupt-thread reader
                                         (lambda ()
                                           (setf heard t)
                                           (throw 'interrupted nil)))
      (so (eventually (lambda () (not (bordeaux-threads:thread-alive-p reader)))) "the thread ends")
      (so heard "by the interrupt"))
    (so (echoes-p stream) "the stream goes on")))

#+(or sbcl ecl)
(defun interrupt-by-time ()
  (with-service (stream "ECHO" :read-timeout nil)
    (let ((seconds (seconds-of
                     (refusal bordeaux-threads:timeout
                       (bordeaux-threads:with-timeout (0.3)
                         (read-line stream))))))
      (so (< seconds +long+) "~a s" seconds))
    (so (echoes-p stream) "the stream goes on")))

;;; CLISP has no threads, but Ctrl-C.
#+clisp
(defun interrupt-by-signal ()
  (with-service (stream "ECHO" :read-timeout nil)
    (ext:run-shell-command (format nil "(sleep 0.5; kill -INT ~d) &" (os:process-id)))
    (let ((seconds (seconds-of
                     (so (eq :interrupted
                             (handler-case (read-line stream)
                               (system::simple-interrupt-condition () :interrupted)))
                         "the wait ends"))))
      (so (< 0.3 seconds +long+) "~a s" seconds))
    (so (echoes-p stream) "the stream goes on")))

(scenario "interrupt"
  #+clisp (interrupt-by-signal)
  #-clisp (interrupt-by-thread)
  #+(or sbcl ecl) (interrupt-by-time))

(defun visit-echo (number)
  (with-service (stream "ECHO")
    (send stream (format nil "~d~%" number))
    (= number (parse-integer (read-line stream)))))

(scenario "hundred"
  (if bordeaux-threads:*supports-threads-p*
      (let ((results (loop repeat 100 collect (list nil))))
        (mapc #'bordeaux-threads:join-thread
              (loop for result in results
                    for number from 0
                    collect (let ((result result) (number number))
                              (bordeaux-threads:make-thread
                               (lambda ()
                                 (setf (first result) (handler-case (visit-echo number)
                                                        (error (condition) condition))))))))
        (so (every (lambda (result) (eq t (first result))) results)
            "~a" (find t results :key #'first :test-not #'eq)))
      (let ((streams (loop repeat 100
                           collect (gasket:connect "localhost" (port "ECHO") :context *trusting* :timeout +long+))))
        (loop for stream in streams
              for number from 0
              do (send stream (format nil "~d~%" number)))
        (loop for stream in streams
              for number from 0
              do (so (= number (parse-integer (read-line stream))) "~d" number)
                 (close stream)))))

(scenario "misuse"
  (let ((stream (gasket:connect "localhost" (port "ECHO") :context *trusting* :timeout +long+)))
    (close stream)
    (close stream)
    (refusal stream-error (send stream "x"))
    (refusal stream-error (read-line stream))
    (refusal error (gasket:protocol stream)))
  (let ((context (trusting)))
    (refusal error (gasket:ssl-get-version context))
    (gasket:free context)
    (refusal gasket:bad-handle-error (gasket:ssl-ctx-get-options context))
    (refusal gasket:bad-handle-error
      (gasket:connect "localhost" (port "ECHO") :context context :timeout +long+)))
  (let ((condition (refusal gasket:bad-argument-error
                     (gasket:connect "localhost" 70000 :context *trusting* :timeout +long+))))
    (so (search "port" (princ-to-string condition)) "~a" condition)))

(defun drop-streams (count)
  (loop repeat count
        do (gasket:connect "localhost" (port "ECHO") :context *trusting* :handshake nil))
  nil)

(scenario "collector"
  (flet ((live () (gasket:live-handles gasket.low-level:+kind-stream+)))
    (with-service (stream "ECHO")
      (let ((before (live)))
        (drop-streams 50)
        ;; Conservative collectors miss one or the other.
        (so (eventually (lambda ()
                          (make-octets 100000)
                          (trivial-garbage:gc :full t)
                          (<= (live) (+ before 10))))
            "~d of 50 are left" (- (live) before)))
      (so (echoes-p stream) "what is in use stays"))))

(scenario "errors"
  (let ((condition (verify-failure "UNTRUSTED")))
    (so (eq :verify (gasket:error-kind condition)) "kind ~s" (gasket:error-kind condition))
    (so (string= "handshake" (gasket:error-what condition)) "what")
    (so (string= (format nil "localhost:~d" (port "UNTRUSTED")) (gasket:error-peer condition)) "peer")
    (so (search "verify failed" (gasket:error-message condition)) "message")
    (so (= 20 (ash (first (gasket:error-codes condition)) -23)) "code")
    (so (search "certificate verify failed" (first (gasket:error-strings condition))) "string")
    (so (search "issuer" (gasket:error-verify-result-string condition)) "verify result"))
  (let ((condition (refusal gasket:ssl-error
                     (gasket:connect "localhost" (port "PLAIN") :context *trusting* :timeout +long+))))
    (so (gasket:error-codes condition) "codes"))
  (let ((condition (refusal gasket:os-error
                     (gasket:connect "127.0.0.1" 1 :context *trusting* :timeout +long+))))
    (so (= 111 (gasket:error-os-error condition)) "~a" condition))
  (let ((condition (refusal gasket:gasket-error (gasket:make-context :ca-file (file "no-such-file.pem")))))
    (so (search "no-such-file.pem" (princ-to-string condition)) "~a" condition)))

(scenario "direct"
  (with-service (stream "ECHO")
    (so (string= (gasket:protocol stream) (gasket:ssl-get-version stream)) "version")
    (let ((cipher (gasket:ssl-get-current-cipher stream)))
      (so (equal '(256 256) (multiple-value-list (gasket:ssl-cipher-get-bits cipher))) "bits")
      (so (string= (gasket:cipher stream) (gasket:ssl-cipher-get-name cipher)) "name"))
    (so (string= "SSL_CTX_set_options" (gasket:name-to-c "ssl-ctx-set-options")) "names")
    (let ((context (trusting)))
      (gasket:ssl-ctx-set-options context gasket:+ssl-op-no-ticket+)
      (so (logtest gasket:+ssl-op-no-ticket+ (gasket:ssl-ctx-get-options context)) "options")
      ;; Here alone the length is before its octets.
      (so (= 1 (gasket:ssl-ctx-use-certificate-asn1
                context (gasket:certificate-der (gasket:peer-certificate stream))))
          "a certificate"))))

;;; Telling

(defun one-line (text)
  (substitute #\Space #\Newline text))

(defun tell (name function)
  (handler-case (funcall function)
    (error (condition)
      (format t "~&not ok ~a ~a: ~a~%" name (type-of condition)
              (one-line (handler-case (princ-to-string condition) (error () "")))))
    (:no-error (&rest values)
      (declare (ignore values))
      (format t "~&ok ~a~%" name)))
  (finish-output))

;;; Serving and visiting

(defun echo (stream)
  (handler-case (with-open-stream (stream stream)
                  (loop with octets = (make-octets 65536)
                        for end = (gasket:read-some octets stream)
                        while (plusp end)
                        do (write-sequence octets stream :end end)
                           (finish-output stream)))
    ;; Clients that refuse the certificate.
    (gasket:gasket-error ())))

(defun serve ()
  (gasket:with-listener (listener :host "127.0.0.1"
                                  :context (gasket:make-context :side :server :certificate (file "server.pem")
                                                                :key (file "server.key")))
    (format t "~&port ~d~%" (gasket:listener-port listener))
    (finish-output)
    (if bordeaux-threads:*supports-threads-p*
        (progn
          (bordeaux-threads:make-thread
           (lambda ()
             (loop (let ((stream (gasket:accept listener)))
                     (bordeaux-threads:make-thread (lambda () (echo stream)))))))
          (loop while (read-line *standard-input* nil)))
        ;; One after the other, until whoever started it ends it.
        (loop (echo (gasket:accept listener :read-timeout +long+ :write-timeout +long+))))))

(defun visit (port)
  (let ((line (map 'string #'code-char '(71 114 252 223 101))))
    (gasket:with-connection (stream "localhost" port :context *trusting* :timeout +long+ :read-timeout +long+)
      (send stream (format nil "~a~%" line))
      (so (string= line (read-line stream)) "the line comes back"))
    (let ((condition (refusal gasket:verify-error
                       (gasket:connect "localhost" port :timeout +long+
                                                        :context (gasket:make-context :ca-file (file "unknown.pem"))))))
      (so (<= 19 (gasket:error-verify-result condition) 20) "~a" condition))))

(let ((arguments (uiop:split-string (setting "GASKET_TEST_ARGUMENTS"))))
  (cond ((string= (first arguments) "scenarios")
         (loop for (name . function) in (reverse *scenarios*)
               do (tell name function)))
        ((string= (first arguments) "serve") (serve))
        (t
         (dolist (argument (rest arguments))
           (destructuring-bind (name port) (uiop:split-string argument :separator "=")
             (tell name (lambda () (visit (parse-integer port)))))))))
(uiop:quit 0)
