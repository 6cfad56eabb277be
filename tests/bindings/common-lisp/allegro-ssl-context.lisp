;;;; Allegro's SSL contexts: making and sharing them, and what a stream has otherwise than its context.

(load "allegro-pair.lisp")

(defpackage #:allegro-ssl-context-test
  (:use #:cl #:check #:allegro-pair))

(in-package #:allegro-ssl-context-test)

(defmacro check-connection (what (client client-settings server server-settings) &body tests)
  "Passes if the two can talk, and TESTS are true."
  `(with-streams (,client ,client-settings ,server ,server-settings)
     (check ,what
       (and (equal '(:done :done) (multiple-value-list (shake ,client ,server)))
            (pass-line ,client ,server)
            (pass-line ,server ,client)
            ,@tests))))

;;; Contexts

(check "the class of contexts" (and (typep (server-context) 'excl::ssl-context)
                                    (typep (socket:make-ssl-client-context) 'excl::ssl-context)))
(check "contexts can be printed" (search "SSL server context" (princ-to-string (server-context))))
(check "a context with every argument NIL"
  (typep (socket:make-ssl-client-context
          :method nil :certificate nil :key nil :certificate-password nil :verify nil :max-depth nil
          :ca-file nil :ca-directory nil :ciphers nil :ciphersuites nil :crl-check nil :crl-file nil
          :prefer-server-cipher-order nil)
         'excl::ssl-context))
(check "a server's context with every other argument NIL"
  (typep (socket:make-ssl-server-context
          :method nil :certificate (file "server-both.pem") :key nil :certificate-password nil :verify nil
          :max-depth nil :ca-file nil :ca-directory nil :ciphers nil :ciphersuites nil :crl-check nil
          :crl-file nil :prefer-server-cipher-order nil :server-name nil)
         'excl::ssl-context))
(check-condition "a server's context without a certificate"
    (simple-error condition (search ":certificate" (report-of condition)))
  (socket:make-ssl-server-context))
(check-condition "a context whose file is missing"
    (excl::ssl-error condition
     (search "missing.pem" (report-of condition))
     (null (stream-error-stream condition)))
  (socket:make-ssl-server-context :certificate (file "missing.pem")))
(check-condition "a context that looks up what it does not verify"
    (simple-error condition (search ":crl-check" (report-of condition)))
  (socket:make-ssl-client-context :crl-check :all))

(with-sockets (active accepted)
  (let ((client-context (socket:make-ssl-client-context))
        (server-context (server-context)))
    (loop for (name value) in `((:certificate ,(file "client.pem")) (:key ,(file "client.key"))
                                (:certificate-password "sesame") (:ca-file ,(file "root.pem"))
                                (:ca-directory ,(file "directory")) (:crl-file ,(file "root.crl"))
                                (:crl-check t))
          for text = (format nil ":~(~a~) " name)
          do (check-condition (format nil "~(~s~) with a context" name)
                 (simple-error condition (search text (report-of condition)))
               (client-of active :context client-context name value))
             (check-condition (format nil "~(~s~) with a server's context" name)
                 (simple-error condition (search text (report-of condition)))
               (server-of accepted :context server-context name value)))
    (check-condition "a client's context for a server"
        (simple-error condition (search "server's stream" (report-of condition)))
      (server-of accepted :context client-context))
    (check-condition "a server's context for a client"
        (simple-error condition (search "client's stream" (report-of condition)))
      (client-of active :context server-context))
    (check-condition "a context that is none"
        (simple-error condition (search ":context" (report-of condition)))
      (client-of active :context :none))
    (check "the sockets are as they were" (and (open-stream-p active) (open-stream-p accepted)))))

(check-connection "contexts on both sides" (client (list :context (socket:make-ssl-client-context))
                                            server (list :context (server-context))))

(check-connection "a context and every other argument NIL"
    (client (list :context (socket:make-ssl-client-context) :method nil :certificate nil :key nil
                  :certificate-password nil :verify nil :max-depth nil :ca-file nil :ca-directory nil
                  :ciphers nil :ciphersuites nil :crl-check nil :crl-file nil :server-name nil)
     server (list :context (server-context) :method nil :certificate nil :key nil
                  :certificate-password nil :verify nil :max-depth nil :ca-file nil :ca-directory nil
                  :ciphers nil :ciphersuites nil :crl-check nil :crl-file nil
                  :prefer-server-cipher-order nil :server-name nil)))

(let ((context (socket:make-ssl-client-context :ca-file (file "root.pem") :verify :required))
      (lenient (socket:make-ssl-client-context :ca-file (file "unknown.pem"))))
  (flet ((verdict (settings)
           (with-streams (client settings server '())
             (let ((result (shake client server)))
               (if (typep result 'excl::ssl-error)
                   (excl::ssl-error-verify-result result)
                   result)))))
    (check "the context's VERIFY" (eq :done (verdict (list :context context))))
    (check "NIL is the context's VERIFY"
      (with-streams (client (list :context context :verify nil)
                     server (list :certificate (file "stranger.pem") :key (file "stranger.key")))
        (typep (shake client server) 'excl::ssl-error)))
    (check "no VERIFY, no verdict" (eq :done (verdict (list :context lenient))))
    (check "VERIFY of a stream's own" (eql 20 (verdict (list :context lenient :verify :optional))))
    (check "which the next one has not" (eq :done (verdict (list :context lenient)))))
  (flet ((deep (depth)
           (with-streams (client (list :context context :max-depth depth)
                          server (list :certificate (file "deep-chain.pem") :key (file "deep.key")))
             (let ((result (shake client server)))
               (if (typep result 'excl::ssl-error)
                   (excl::ssl-error-verify-result result)
                   result)))))
    (check "MAX-DEPTH of a stream's own" (and (eq :done (deep 2)) (eql 22 (deep 1))))
    (check "MAX-DEPTH that is NIL" (eq :done (deep nil)))))

(let ((context (server-context)))
  (check-connection "METHOD of a stream's own" (client '() server (list :context context :method '(:tlsv1.2)))
    (equal "TLSv1.2" (gasket:protocol client)))
  (check-connection "which the next one has not" (client '() server (list :context context))
    (equal "TLSv1.3" (gasket:protocol client)))
  (check-connection "CIPHERSUITES of a stream's own"
      (client '() server (list :context context :ciphersuites "TLS_AES_128_GCM_SHA256"))
    (equal "TLS_AES_128_GCM_SHA256" (gasket:cipher client)))
  (check-connection "SERVER-NAME of a stream's own"
      (client '(:server-name "first.example") server (list :context context :server-name "first.example"))
    (equal "first.example" (gasket:server-name server))))

(let ((one "ECDHE-RSA-AES128-GCM-SHA256:ECDHE-RSA-AES256-GCM-SHA384")
      (other "ECDHE-RSA-AES256-GCM-SHA384:ECDHE-RSA-AES128-GCM-SHA256"))
  (flet ((chosen (context &rest settings)
           (with-streams (client (list :method '(:tlsv1.2) :ciphers one)
                          server (list* :context context settings))
             (shake client server)
             (gasket:cipher client))))
    (let ((decides (server-context :ciphers other))
          (follows (server-context :ciphers other :prefer-server-cipher-order nil)))
      (check "the server's order decides to begin with"
        (equal "ECDHE-RSA-AES256-GCM-SHA384" (chosen decides)))
      (check "but not where NIL is said" (equal "ECDHE-RSA-AES128-GCM-SHA256" (chosen follows)))
      (check "the order of a stream's own"
        (equal "ECDHE-RSA-AES256-GCM-SHA384" (chosen follows :prefer-server-cipher-order t)))
      (check "CIPHERS of a stream's own"
        (equal "ECDHE-RSA-AES128-GCM-SHA256"
               (chosen decides :ciphers "ECDHE-RSA-AES128-GCM-SHA256"))))))

(let ((context (server-context))
      (first (socket:make-socket :connect :passive :local-host "127.0.0.1"))
      (second (socket:make-socket :connect :passive :local-host "127.0.0.1")))
  (unwind-protect
       (check "one context for two servers, one client after the other"
         (loop repeat 3
               always (loop for passive in (list first second)
                            always (with-sockets (active accepted passive)
                                     (let ((client (client-of active))
                                           (server (server-of accepted :context context)))
                                       (shake client server)
                                       (prog1 (pass-line client server)
                                         (close client)
                                         (close server)))))))
    (close first)
    (close second)))

(with-sockets (active accepted)
  (flet ((server ()
           (server-of accepted :context (server-context))))
    (let ((client (client-of active))
          (server (server)))
      (trivial-garbage:gc :full t)
      (shake client server)
      (check "a stream outlives its context" (pass-line client server))
      (close client)
      (close server))))

(finish)
