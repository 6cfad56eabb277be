;;;; Whom Allegro's SSL accepts: each way to verify with each kind of certificate, revocation lists, lengths
;;;; of chains; from the client's side and from the server's, in TLS 1.2 and 1.3, with the arguments given to
;;;; the stream and to a context.

(load "allegro-pair.lisp")

(defpackage #:allegro-verify-test
  (:use #:cl #:check #:allegro-pair))

(in-package #:allegro-verify-test)

;;; Streams whose arguments are given in one of three ways

(defvar *own* '(:method :verify :max-depth)
  "What a stream with a context may have otherwise than that.")

(defun split (settings)
  "Those of SETTINGS, a property list, that are of *OWN*; and the others."
  (loop for (name value) on settings by #'cddr
        if (member name *own*)
          append (list name value) into own
        else
          append (list name value) into others
        finally (return (values own others))))

(defun stream-of (way side socket settings)
  "SIDE's stream. WAY is :KEYWORDS, :CONTEXT, or :OWN: a context, and what may differ from it given besides."
  (multiple-value-bind (make-stream make-context)
      (ecase side
        (:client (values #'socket:make-ssl-client-stream #'socket:make-ssl-client-context))
        (:server (values #'socket:make-ssl-server-stream #'socket:make-ssl-server-context)))
    (ecase way
      (:keywords (apply make-stream socket settings))
      (:context (funcall make-stream socket :context (apply make-context settings)))
      (:own (multiple-value-bind (own others) (split settings)
              (apply make-stream socket :context (apply make-context others) own))))))

(defun files (certificate)
  "The arguments for CERTIFICATE: the name of one with its chain, or of one alone; NIL for none."
  (when certificate
    (let ((chain (file (format nil "~a-chain.pem" certificate))))
      (list :certificate (if (probe-file chain) chain (file (format nil "~a.pem" certificate)))
            :key (file (format nil "~a.key" certificate))))))

;;; What has become of a connection, as lists that can be compared

(defvar *phrases*
  '("certificate verify failed" "peer did not return a certificate" "the peer presented no certificate"
    "no suitable signature algorithm" "unexpected message" "alert unknown ca" "alert certificate expired"
    "alert certificate revoked" "alert unsupported certificate" "alert certificate required"
    "alert handshake failure")
  "What errors are told apart by. OpenSSL's versions differ in what is around it.")

(defun phrase-of (condition)
  (let ((report (report-of condition)))
    (or (find-if (lambda (phrase) (search phrase report)) *phrases*)
        report)))

(defun consistent-p (condition stream number text)
  "True if CONDITION, an SSL-ERROR, is STREAM's, and tells a verify result only if it is the stream's: NUMBER
and TEXT."
  (let ((result (excl::ssl-error-verify-result condition))
        (note (format nil "[verify result ~d: ~a]" number text)))
    (and (eq stream (stream-error-stream condition))
         (= (length (excl::ssl-error-codes condition)) (length (excl::ssl-error-strings condition)))
         (if result
             (and (eql result number)
                  (equal text (excl::ssl-error-verify-result-string condition))
                  (search note (report-of condition)))
             (and (null (excl::ssl-error-verify-result-string condition))
                  (not (search "verify result" (report-of condition)))))
         t)))

(defun verdict (stream outcome)
  "What STREAM tells once its handshake's OUTCOME is :DONE or a condition: (:DONE CERTIFICATE-P RESULT), or
the operation that failed, the phrase, the condition's verify result and the stream's."
  (multiple-value-bind (number text) (socket:get-ssl-verify-result stream)
    (cond ((eq outcome :done)
           (list :done (and (socket:get-ssl-peer-certificate stream) t) number))
          ((not (typep outcome 'excl::ssl-error))
           (list outcome))
          ((not (consistent-p outcome stream number text))
           (list :inconsistent (report-of outcome) number text))
          (t
           (list (excl::ssl-error-what outcome) (phrase-of outcome)
                 (excl::ssl-error-verify-result outcome) number)))))

(defun failure-of (function)
  (handler-case (progn (funcall function) :none)
    (excl::ssl-error (condition) condition)))

(defun write-something (stream)
  (write-line "something" stream)
  (force-output stream))

(defun late-outcome (stream)
  "What a client whose handshake was over before it was refused learns: writing goes well, reading does not."
  (write-something stream)
  (failure-of (lambda () (read-byte stream))))

(defun again-p (stream outcome)
  "True if each operation signals what OUTCOME, an error, says."
  (loop for operation in (list #'read-char #'write-something #'socket:ssl-do-handshake)
        for next = (failure-of (lambda () (funcall operation stream)))
        always (and (typep next 'excl::ssl-error)
                    (equal (report-of outcome) (report-of next))
                    (equal (excl::ssl-error-codes outcome) (excl::ssl-error-codes next)))))

(defun course (client server)
  "Does the handshake. Returns what each side tells of it, and what works afterwards: :TALK; :AGAIN, that
errors come again; or NIL."
  (multiple-value-bind (client-outcome server-outcome) (shake client server)
    (when (and (eq client-outcome :done) (typep server-outcome 'excl::ssl-error))
      (setf client-outcome (late-outcome client)))
    (list (verdict client client-outcome)
          (verdict server server-outcome)
          (if (eq server-outcome :done)
              (and (pass-line client server) (pass-line server client) :talk)
              (and (again-p client client-outcome) (again-p server server-outcome) :again)))))

(defun check-course (name way client-settings server-settings expected)
  (check (format nil "~a, ~(~a~)" name way)
    (with-sockets (active accepted)
      (let ((client (stream-of way :client active client-settings))
            (server (stream-of way :server accepted server-settings)))
        (unwind-protect
             (let ((course (course client server)))
               (or (equal course expected)
                   (error "~s and not ~s" course expected)))
          (close client :abort t)
          (close server :abort t))))))

;;; What is to be expected

(defvar *alerts*
  '((3 . "alert unknown ca") (10 . "alert certificate expired") (12 . "alert certificate expired")
    (18 . "alert unknown ca") (20 . "alert unknown ca") (22 . "alert unknown ca")
    (23 . "alert certificate revoked") (26 . "alert unsupported certificate"))
  "What the other side hears where a certificate is refused with a verify result.")

(defun refusal (number)
  "Of the side that refuses a certificate."
  (list "handshake" "certificate verify failed" number number))

(defun hearing (judge method alert)
  "Of the side that JUDGE refuses; for its own part it has found nothing wrong. In TLS 1.3 the handshake is
over for a client before the server has looked at its certificate."
  (list (if (and (eq judge :server) (eq method :tlsv1.3)) "read" "handshake")
        alert nil 0))

(defun expectation (judge method number shown)
  "The course where JUDGE's verify result is NUMBER, or a list of it for a bad one that has no consequence.
SHOWN is true where JUDGE is shown a certificate."
  (let* ((refused (and (integerp number) (plusp number)))
         (judges (cond (refused (refusal number))
                       ((consp number) (list :done t (first number)))
                       (t (list :done shown 0))))
         (judged (if refused
                     (hearing judge method (cdr (assoc number *alerts*)))
                     (list :done (eq judge :server) 0))))
    (append (ecase judge
              (:client (list judges judged))
              (:server (list judged judges)))
            (list (if refused :again :talk)))))

(defun check-judged (judge name method way certificate settings number)
  (let ((judging (list* :method (list method) settings))
        (judged (list* :method (list method) (files certificate))))
    (ecase judge
      (:client
       (check-course name way judging judged (expectation judge method number t)))
      (:server
       ;; The server's own certificate is a good one, and the client looks at it.
       (check-course name way
                     (list* :verify :required :ca-file (file "root.pem") judged)
                     (append judging (files "server"))
                     (expectation judge method number (and certificate (getf settings :verify) t)))))))

(defun check-found (ways judge name certificate settings number)
  "Passes if JUDGE, who verifies according to SETTINGS, finds NUMBER, as in EXPECTATION, of CERTIFICATE: in
each of WAYS, lists of a method and how the arguments are given."
  (loop for (method way) in ways
        do (check-judged judge (format nil "~(~a~) with ~a, ~(~a~)" judge name method)
                         method way certificate settings number)))

;;; Ways to verify, and kinds of certificates

(defvar *of-servers*
  '((nil       ("server" 0) ("stranger" (20)) ("expired" (10)) ("self-signed" (18)) ("client" (26)))
    (:optional ("server" 0) ("stranger" 20)   ("expired" 10)   ("self-signed" 18)   ("client" 26))
    (:required ("server" 0) ("stranger" 20)   ("expired" 10)   ("self-signed" 18)   ("client" 26)))
  "What a client finds of servers' certificates; in a list what it finds and accepts.")

(defvar *of-clients*
  '((nil       (nil 0) ("client" 0) ("client-unknown" 0)  ("client-expired" 0))
    (:optional (nil 0) ("client" 0) ("client-unknown" 20) ("client-expired" 10)  ("server" 26))
    (:required         ("client" 0) ("client-unknown" 20) ("client-expired" 10)  ("server" 26)))
  "What a server finds of clients' certificates. Where it verifies nothing it asks for none.")

(defun check-table (judge table)
  (loop for (verify . cells) in table
        do (loop for (certificate number) in cells
                 do (check-found '((:tlsv1.2 :keywords) (:tlsv1.3 :keywords)
                                   (:tlsv1.2 :context) (:tlsv1.3 :own))
                                 judge
                                 (format nil "~(~s~), ~:[no certificate~;~:*~a~]" verify certificate)
                                 certificate
                                 (list :verify verify :ca-file (file "root.pem"))
                                 number))))

(check-table :client *of-servers*)
(check-table :server *of-clients*)

(loop for (method alert) in '((:tlsv1.2 "alert handshake failure") (:tlsv1.3 "alert certificate required"))
      do (dolist (way '(:keywords :context :own))
           (check-course (format nil "server with :required, no certificate, ~(~a~)" method) way
                         (list :verify :required :ca-file (file "root.pem"))
                         (list* :method (list method) :verify :required :ca-file (file "root.pem")
                                (files "server"))
                         (list (hearing :server method alert)
                               (list "handshake" "peer did not return a certificate" nil 0)
                               :again))))

(with-streams (client '() server (files "server"))
  (check "a client that is not told whom to trust, and verifies nothing"
    (equal '((:done t 20) (:done nil 0) :talk) (course client server))))

(with-streams (client '(:verify :required) server (files "server"))
  (check "one that verifies: the system's authorities do not know the tests'"
    (equal (list (refusal 20) '("handshake" "alert unknown ca" nil 0) :again) (course client server))))

(with-streams (client (list* :verify :required :ca-file (file "root.pem") (files "client"))
               server (list* :verify :required (files "server")))
  (check "a server that is not told whom to trust trusts nobody"
    (equal (expectation :server :tlsv1.3 20 t) (course client server))))

(with-streams (client (list :server-name "another.example" :ca-file (file "root.pem"))
               server (files "expired"))
  (check "an expired certificate for another name, and a client that verifies nothing"
    (equal '((:done t 10) (:done nil 0) :talk) (course client server))))

(with-streams (client (list :server-name "another.example" :verify :required :ca-file (file "root.pem"))
               server (files "server"))
  (check "a good certificate for another name: names are not checked"
    (equal '((:done t 0) (:done nil 0) :talk) (course client server))))

;;; Anonymous ciphers, which do without any certificate; TLS 1.3 has none of them

(defvar *anonymous* '(:ciphers "aNULL:@SECLEVEL=0"))
(defvar *anonymous-tls1.2* (list* :method '(:tlsv1.2) *anonymous*))
(defvar *nobody-known* '((:done nil 0) (:done nil 0) :talk))

(dolist (way '(:keywords :context :own))
  (loop for (side verify expected)
          in `((:client nil ,*nobody-known*)
               (:client :optional ,*nobody-known*)
               (:server nil ,*nobody-known*)
               (:server :optional ,*nobody-known*)
               ;; It asks for a certificate nevertheless, which its client finds out of place.
               (:server :required (("handshake" "unexpected message" nil 0)
                                   ("handshake" "unexpected message" nil 0)
                                   :again)))
        for judging = (list* :verify verify :ca-file (file "root.pem") *anonymous-tls1.2*)
        for name = (format nil "~(~a~) with ~(~s~), an anonymous cipher" side verify)
        do (ecase side
             (:client (check-course name way judging *anonymous-tls1.2* expected))
             (:server (check-course name way *anonymous-tls1.2* judging expected))))
  (dolist (verify '(nil :optional :required))
    (check-course (format nil "client with ~(~s~), no certificate and TLS 1.3" verify) way
                  (list :method '(:tlsv1.3) :verify verify :ca-file (file "root.pem"))
                  (list* :method '(:tlsv1.3) *anonymous*)
                  '(("handshake" "alert handshake failure" nil 0)
                    ("handshake" "no suitable signature algorithm" nil 0)
                    :again))))

(with-streams (client (list* :verify :required :ca-file (file "root.pem") *anonymous-tls1.2*)
               server *anonymous-tls1.2*)
  (multiple-value-bind (refused done) (shake client server)
    (check "a client with :required refuses an anonymous cipher"
      (equal '("handshake" "the peer presented no certificate" nil 0) (verdict client refused)))
    (check "and keeps refusing" (again-p client refused))
    (close client)
    (check "its server, whose handshake was over by then, sees the end"
      (and (eq done :done) (eq :end (read-byte server nil :end))))))

;;; Revocation lists

(defvar *lists*
  '((nil  "issuer.crl"       "root.pem"                "revoked"       0)
    (t    nil                "root.pem"                "chained"       3)
    (:all nil                "root.pem"                "chained"       3)
    (t    "issuer.crl"       "root.pem"                "chained"       0)
    (t    nil                "root-and-issuer-crl.pem" "chained"       0)
    (t    "issuer.crl"       "root.pem"                "revoked"       23)
    (t    nil                "root-and-issuer-crl.pem" "revoked"       23)
    (t    "issuer-stale.crl" "root.pem"                "chained"       12)
    (t    "root.crl"         "root.pem"                "chained"       3)
    (t    "all-revoking.crl" "root.pem"                "under-revoked" 0)
    (:all "all.crl"          "root.pem"                "chained"       0)
    (:all "all.crl"          "root.pem"                "revoked"       23)
    (:all "issuer.crl"       "root.pem"                "chained"       3)
    (:all "all-revoking.crl" "root.pem"                "under-revoked" 23))
  "CRL-CHECK, CRL-FILE, CA-FILE, the certificate, and what is found of it.")

(defun of-kind (judge certificate)
  "The name of a CERTIFICATE such as JUDGE is shown."
  (if (eq judge :client)
      certificate
      (format nil "client-~a" certificate)))

(dolist (judge '(:client :server))
  (loop for (crl-check crl-file ca-file kind number) in *lists*
        for certificate = (of-kind judge kind)
        do (check-found '((:tlsv1.2 :keywords) (:tlsv1.3 :context))
                        judge
                        (format nil ":crl-check ~(~s~), ~@[~a, ~]~a, ~a"
                                crl-check crl-file ca-file certificate)
                        certificate
                        (list :verify :required :ca-file (file ca-file) :crl-check crl-check
                              :crl-file (and crl-file (file crl-file)))
                        number)))

;;; Lengths of chains: the authorities between certificate and root are counted

(defvar *depths*
  '((:client (0 "server" 0) (0 "chained" 22) (1 "chained" 0) (0 "deep" 22) (1 "deep" 22) (2 "deep" 0)
     (nil "deep" 0) (nil "ten-deep" 0) (nil "eleven-deep" 22) (11 "eleven-deep" 0))
    (:server (0 "client" 0) (0 "client-chained" 22) (1 "client-chained" 0) (1 "client-deep" 22)
     (2 "client-deep" 0) (nil "client-deep" 0) (nil "ten-deep" 0) (nil "eleven-deep" 22)
     (11 "eleven-deep" 0)))
  "For each judge MAX-DEPTH, the certificate, and what is found of it. 10 is the default.")

(loop for (judge . rows) in *depths*
      do (loop for (max-depth certificate number) in rows
               do (check-found '((:tlsv1.2 :own) (:tlsv1.3 :keywords))
                               judge
                               (format nil ":max-depth ~(~s~), ~a" max-depth certificate)
                               certificate
                               (list :verify :required :ca-file (file "root.pem") :max-depth max-depth)
                               number)))

(check "no stream is left over"
  (eventually (lambda () (zerop (gasket:live-handles gasket.low-level:+kind-stream+)))))

(finish)
