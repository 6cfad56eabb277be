;;;; What every Lisp must be able to do as a client of the server in server.lisp.

(load "check.lisp")

(defpackage #:scenario
  (:use #:cl #:check))

(in-package #:scenario)

(defvar *port* (parse-integer (setting "GASKET_TEST_PORT")))
(defvar *trusting* (gasket:make-context :ca-file (setting "GASKET_TEST_CERTIFICATE")
                                        :alpn '("other" "gasket-test")))

(defmacro with-server ((stream command &rest settings) &body body)
  `(gasket:with-connection (,stream "localhost" *port* :context *trusting* :timeout 60 ,@settings)
     (write-line ,command ,stream)
     (finish-output ,stream)
     ,@body))

(defun characters (&rest codes)
  "A string of the characters with CODES, where need be as two halves."
  (with-output-to-string (out)
    (dolist (code codes)
      (if (< code char-code-limit)
          (write-char (code-char code) out)
          (let ((rest (- code #x10000)))
            (write-char (code-char (+ #xD800 (ash rest -10))) out)
            (write-char (code-char (+ #xDC00 (logand rest #x3FF))) out))))))

(defun octets-of (count)
  "COUNT octets of every value."
  (let ((octets (make-array count :element-type '(unsigned-byte 8))))
    (dotimes (index count octets)
      (setf (aref octets index) (mod (+ index (floor index 251)) 256)))))

;;; Text

(with-server (stream "lines")
  (flet ((echo (line)
           (write-line line stream)
           (finish-output stream)
           (read-line stream)))
    (check "a line comes back" (string= "Hello" (echo "Hello")))
    (check "an empty line comes back" (string= "" (echo "")))
    (let ((text (characters 97 233 8364 #x1D11E 13 9 #x10FFFF)))
      (check "characters of one to four octets come back" (string= text (echo text)))
      (write-line text stream)
      (finish-output stream)
      (check "a string is filled by READ-SEQUENCE"
        (let ((string (make-string (1+ (length text)))))
          (and (= (length string) (read-sequence string stream))
               (string= string (format nil "~a~%" text))))))
    (let ((long (make-string 100000 :initial-element (code-char 8364))))
      (check "a line longer than any buffer comes back" (string= long (echo long))))
    (check "two lines at once are two" (progn (format stream "one~%two~%")
                                              (finish-output stream)
                                              (and (string= "one" (read-line stream))
                                                   (string= "two" (read-line stream)))))
    (write-line "abc" stream)
    (finish-output stream)
    (check "PEEK-CHAR and UNREAD-CHAR"
      (and (char= #\a (peek-char nil stream))
           (char= #\a (read-char stream))
           (null (unread-char #\a stream))
           (char= #\a (read-char stream))))
    (check "LISTEN sees what is buffered" (listen stream))
    (check "READ-CHAR-NO-HANG gives what is buffered"
      (and (eql #\b (read-char-no-hang stream))
           (eql #\c (read-char-no-hang stream))
           (eql #\Newline (read-char-no-hang stream))))
    (check "LISTEN is false when nothing is there" (not (listen stream)))
    (check "READ-CHAR-NO-HANG is NIL when nothing is there" (null (read-char-no-hang stream)))
    (check "FRESH-LINE knows the column"
      (progn (format stream "~&at the start~&next~%")
             (finish-output stream)
             (and (string= "at the start" (read-line stream))
                  (string= "next" (read-line stream)))))))

(with-server (stream "latin-1")
  (flet ((echo (line)
           (write-line line stream)
           (finish-output stream)
           (read-line stream)))
    (setf (gasket:external-format stream) :latin-1)
    (check "Latin-1 comes back" (string= (characters 97 233 255) (echo (characters 97 233 255))))
    (check "UTF-8's octets are characters of Latin-1"
      (progn (write-byte 195 stream)
             (write-byte 169 stream)
             (string= (characters 195 169) (echo ""))))
    (check "what Latin-1 has not is a question mark" (string= "?" (echo (characters 8364))))
    (check-condition "an unknown external format" (gasket:unknown-external-format condition)
      (setf (gasket:external-format stream) :koi8-r))))

(with-server (stream "slowly")
  (check "a line that comes octet by octet is read" (string= (characters 104 233 108 108 111)
                                                             (read-line stream))))

(with-server (stream "slowly")
  (check "a character that comes octet by octet is read"
    (and (char= #\h (read-char stream))
         (char= (code-char 233) (read-char stream)))))

;;; Octets

(with-server (stream "octets 200000")
  (let ((octets (octets-of 200000))
        (back (make-array 200000 :element-type '(unsigned-byte 8))))
    (write-sequence octets stream)
    (finish-output stream)
    (check "many octets are read at once" (= 200000 (read-sequence back stream)))
    (check "and are the same" (equalp octets back))))

(with-server (stream "octets 1000")
  (let ((octets (octets-of 1000)))
    (loop for octet across octets
          do (write-byte octet stream))
    (finish-output stream)
    (check "octets are read one by one"
      (loop for octet across octets
            always (= octet (read-byte stream))))
    (check "READ-BYTE knows the end" (eq :end (read-byte stream nil :end)))))

(with-server (stream "octets 8")
  (write-sequence #(1 2 3) stream)
  (write-string (characters 233) stream)
  (write-sequence (list 4 5 #\x) stream)
  (finish-output stream)
  (check "characters and octets are mixed"
    (and (= 1 (read-byte stream))
         (= 2 (read-byte stream))
         (= 3 (read-byte stream))
         (char= (code-char 233) (read-char stream))
         (= 4 (read-byte stream))
         (equalp #(5 120 0) (let ((rest (vector 0 0 0)))
                              (read-sequence rest stream)
                              rest)))))

(with-server (stream "octets 5000")
  (let ((octets (octets-of 5000))
        (back (make-array 6000 :element-type '(unsigned-byte 8) :initial-element 0)))
    (write-sequence octets stream)
    (finish-output stream)
    (check "READ-SEQUENCE stops at the end" (= 5000 (read-sequence back stream)))
    (check "READ-SOME is at the end then" (= 7 (gasket:read-some back stream :start 7)))))

(with-server (stream "lines")
  (write-line "some" stream)
  (finish-output stream)
  (check "READ-SOME gives what is there"
    (let ((octets (make-array 100 :element-type '(unsigned-byte 8))))
      (loop with position = 0
            while (< position 5)
            do (setf position (gasket:read-some octets stream :start position))
            finally (return (and (= position 5)
                                 (equalp (map 'vector #'char-code "some") (subseq octets 0 4))))))))

;;; Ends

(with-server (stream "end")
  (check "a line without a newline" (equal '("the end" t)
                                           (multiple-value-list (read-line stream))))
  (check "READ-LINE knows the end" (eq :end (read-line stream nil :end)))
  (check "READ-CHAR knows the end" (eq :end (read-char stream nil :end)))
  (check "PEEK-CHAR knows the end" (eq :end (peek-char nil stream nil :end)))
  (check-condition "the end is an error if the program says so" (end-of-file condition)
    (read-char stream)))

(with-server (stream "cut")
  (check "what came before the cut is read" (string= "cut" (let ((string (make-string 3)))
                                                            (read-sequence string stream)
                                                            string)))
  (check-condition "a connection that is cut is an error"
      (gasket:closed-error condition
       (eq :closed (gasket:error-kind condition))
       (string= "read" (gasket:error-what condition))
       (eq stream (stream-error-stream condition)))
    (read-char stream)))

(with-server (stream "cut" :ignore-unexpected-eof t)
  (check "a cut is an end like any other if the program says so"
    (equal '("cut" t) (multiple-value-list (read-line stream)))))

;;; Verification

(let ((peer (format nil "127.0.0.1:~d" *port*)))
  (check-condition "an unknown authority is refused"
      (gasket:verify-error condition
       (typep condition 'stream-error)
       (typep (stream-error-stream condition) 'gasket:tls-stream)
       (not (open-stream-p (stream-error-stream condition)))
       (string= "handshake" (gasket:error-what condition))
       (eq :verify (gasket:error-kind condition))
       (equal '(#x0A000086) (gasket:error-codes condition))
       (= 1 (length (gasket:error-strings condition)))
       (search "certificate verify failed" (first (gasket:error-strings condition)))
       (= 18 (gasket:error-verify-result condition))
       (search "signed certificate" (gasket:error-verify-result-string condition))
       (= 48 (gasket:error-alert condition))
       (null (gasket:error-os-error condition))
       (string= peer (gasket:error-peer condition))
       (search peer (gasket:error-message condition))
       (search "certificate verify failed" (gasket:error-message condition))
       (string= (gasket:error-message condition) (princ-to-string condition)))
    (gasket:connect "127.0.0.1" *port* :timeout 60)))

(check-condition "a wrong host name is refused"
    (gasket:verify-error condition
     (= 62 (gasket:error-verify-result condition)))
  (gasket:connect "127.0.0.1" *port* :context *trusting* :verify-host "example.com" :timeout 60))

(gasket:with-connection (stream "127.0.0.1" *port* :verify nil :timeout 60)
  (check "whoever it is, where nothing is verified" (= 18 (gasket:verify-result stream))))

(with-server (stream "lines")
  (check "the verify result of a good certificate" (eql 0 (gasket:verify-result stream)))
  (check "the protocol" (string= "TLSv1.3" (gasket:protocol stream)))
  (check "the cipher" (search "TLS_" (gasket:cipher stream)))
  (check "the application protocol" (equal "gasket-test" (gasket:alpn stream)))
  (check "the server's name" (equal "localhost" (gasket:server-name stream)))
  (check "the peer" (string= (format nil "localhost:~d" *port*) (gasket:peer stream)))
  (check "the descriptor" (plusp (gasket:descriptor stream)))
  (let ((certificate (gasket:peer-certificate stream)))
    (check "the certificate's subject" (search "CN=localhost"
                                               (gasket:certificate-subject certificate)))
    (check "the certificate's serial number" (plusp (gasket:certificate-serial certificate)))
    (check "the certificate's time" (< (gasket:certificate-not-before certificate)
                                       (get-universal-time)
                                       (gasket:certificate-not-after certificate)))
    (check "the certificate's PEM" (search "BEGIN CERTIFICATE"
                                           (gasket:certificate-pem certificate)))))

;;; Certificates

(defun octets-of-file (name)
  (with-open-file (in name :element-type '(unsigned-byte 8))
    (let ((octets (make-array (file-length in) :element-type '(unsigned-byte 8))))
      (read-sequence octets in)
      octets)))

(let* ((pem (octets-of-file (setting "GASKET_TEST_CERTIFICATE")))
       (certificate (gasket:make-certificate pem))
       (der (gasket:certificate-der certificate)))
  (check "a certificate of PEM octets" (string= "CN=localhost" (gasket:certificate-subject certificate)))
  (check "of a PEM string" (equal (gasket:certificate-serial certificate)
                                  (gasket:certificate-serial
                                   (gasket:make-certificate (map 'string #'code-char pem)))))
  (check "of DER" (string= (gasket:certificate-pem certificate)
                           (gasket:certificate-pem (gasket:make-certificate der))))
  (check "DER is octets" (typep der '(vector (unsigned-byte 8))))
  (check "the version" (eql 3 (gasket:certificate-version certificate)))
  (check "the times" (= (* 2 24 60 60) (- (gasket:certificate-not-after certificate)
                                          (gasket:certificate-not-before certificate))))
  (check "the subject's names" (equal '(("CN" . "localhost"))
                                      (gasket:certificate-subject-names certificate)))
  (check "the issuer's names" (equal '(("CN" . "localhost"))
                                     (gasket:certificate-issuer-names certificate)))
  (check "the alternative names" (equal '(("DNS" . "localhost") ("IP Address" . "127.0.0.1"))
                                        (gasket:certificate-alternative-names certificate)))
  (check "the key's type" (string= "RSA" (gasket:certificate-key-type certificate)))
  (check "the key's size" (eql 2048 (gasket:certificate-key-bits certificate)))
  (check "the key's PEM" (eql 0 (search "-----BEGIN PUBLIC KEY-----"
                                        (gasket:certificate-key-pem certificate))))
  (check "the fingerprint" (and (= 64 (length (gasket:certificate-fingerprint certificate)))
                                (string= (gasket:certificate-fingerprint certificate)
                                         (gasket:certificate-fingerprint certificate "SHA256"))))
  (check "a fingerprint by another digest"
    (= 40 (length (gasket:certificate-fingerprint certificate "sha1"))))
  (check-condition "a digest that does not exist"
      (gasket:bad-argument-error condition
       (eq :bad-argument (gasket:error-kind condition))
       (search "no such digest" (gasket:error-message condition)))
    (gasket:certificate-fingerprint certificate "no such digest"))
  (let ((time (search #(#x17 #x0D) der)))
    (setf (aref der (+ time 4)) (char-code #\x))
    (let ((changed (gasket:make-certificate der)))
      (check "a certificate with a time that is none" (gasket:certificate-subject-names changed))
      (check-condition "and the time of that" (gasket:ssl-error condition)
        (gasket:certificate-not-before changed)))))

(check-condition "no certificate at all" (gasket:ssl-error condition)
  (gasket:make-certificate ""))
(check-condition "octets that are no certificate"
    (gasket:ssl-error condition
     (string= "certificate_new_bytes" (gasket:error-what condition))
     (plusp (length (gasket:error-codes condition))))
  (gasket:make-certificate (octets-of 100)))

(with-server (stream "lines" :method :tlsv1.2)
  (check "TLS 1.2 where the stream says so" (string= "TLSv1.2" (gasket:protocol stream))))

;;; Other failures

(check-condition "a certificate file that is missing"
    (gasket:os-error condition
     (not (typep condition 'stream-error))
     (string= "ctx_set_certificate" (gasket:error-what condition))
     (eql 2 (gasket:error-os-error condition))
     (null (gasket:error-verify-result condition))
     (null (gasket:error-peer condition)))
  (gasket:make-context :side :server :certificate "/nowhere/missing.pem"))

(check-condition "a host that does not exist"
    (gasket:resolve-error condition
     (string= "resolve" (gasket:error-what condition)))
  (gasket:connect "missing.invalid" *port* :timeout 60))

(check-condition "a cipher list that is nonsense"
    (gasket:ssl-error condition
     (plusp (length (gasket:error-codes condition))))
  (gasket:make-context :ciphers "no such cipher"))

(check-condition "a context that was freed"
    (gasket:bad-handle-error condition
     (eq :bad-handle (gasket:error-kind condition)))
  (let ((context (gasket:make-context)))
    (gasket:free context)
    (gasket:connect "localhost" *port* :context context)))

;;; Time-outs

(with-server (stream "lines" :read-timeout 0.2)
  (let ((seconds (seconds-of
                   (check-condition "a read that gets nothing in time"
                       (gasket:timeout-error condition
                        (eq stream (stream-error-stream condition))
                        (eq :timeout (gasket:error-kind condition))
                        (string= "read" (gasket:error-what condition)))
                     (read-line stream)))))
    (check "takes as long as it was given" (< 0.15 seconds 10)))
  (setf (gasket:read-timeout stream) 60)
  (check "the stream goes on afterwards" (progn (write-line "still here" stream)
                                                (finish-output stream)
                                                (string= "still here" (read-line stream)))))

(with-server (stream "silence" :write-timeout 0.3)
  (check-condition "a write that nobody takes in time"
      (gasket:timeout-error condition
       (string= "write" (gasket:error-what condition)))
    (let ((octets (octets-of 1000000)))
      (loop repeat 50
            do (write-sequence octets stream))))
  (close stream :abort t))

(gasket:with-listener (listener :host "127.0.0.1")
  (check-condition "a server that does not answer the handshake in time" (gasket:timeout-error condition)
    (gasket:connect "127.0.0.1" (gasket:listener-port listener) :context *trusting* :timeout 0.3)))

(gasket:with-listener (listener :host "127.0.0.1"
                                :context (gasket:make-context
                                          :side :server
                                          :certificate (setting "GASKET_TEST_CERTIFICATE")))
  (check "a client that does not come in time" (null (gasket:accept listener :timeout 0.2))))

;;; Closing

(let ((stream (gasket:connect "localhost" *port* :context *trusting* :timeout 60)))
  (check "a new stream is open" (open-stream-p stream))
  (write-line "end" stream)
  (check "what was written is sent by SHUTDOWN" (progn (gasket:shutdown stream)
                                                       (string= "the end" (read-line stream))))
  (check "CLOSE is true" (close stream))
  (check "and the stream is closed" (not (open-stream-p stream)))
  (check "CLOSE is true again" (close stream))
  (check-condition "a closed stream cannot be read"
      (gasket:state-error condition
       (eq stream (stream-error-stream condition)))
    (read-char stream))
  (check-condition "a closed stream cannot be written to" (gasket:state-error condition)
    (write-string (make-string 20000 :initial-element #\x) stream)))

(let ((stream (gasket:connect "localhost" *port* :context *trusting* :timeout 60)))
  (write-line "never sent" stream)
  (check "CLOSE :ABORT is true" (close stream :abort t))
  (check "and the stream is closed then" (not (open-stream-p stream))))

(let ((stream (gasket:connect "localhost" *port* :context *trusting* :timeout 60)))
  (write-line "end" stream)
  (finish-output stream)
  (let ((answer (read-line stream)))
    (check "a server that has ended first does not disturb CLOSE"
      (and (string= "the end" answer) (close stream)))))

(check "no stream is left over"
  (eventually (lambda ()
                (zerop (gasket:live-handles gasket.low-level:+kind-stream+)))))
(check "no listener is left over" (zerop (gasket:live-handles gasket.low-level:+kind-listener+)))
(check "no certificate is left over"
  (zerop (gasket:live-handles gasket.low-level:+kind-certificate+)))
(check "no error record is left over" (zerop (gasket:live-handles gasket.low-level:+kind-error+)))

(finish)
