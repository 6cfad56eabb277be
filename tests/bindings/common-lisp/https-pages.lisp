;;;; The HTTPS example with pages for the tests, and what these need to know of a server.

(load "check.lisp")
(load (concatenate 'string (check:setting "GASKET_TEST_BINDING") "examples/https/load.lisp"))

(defpackage #:https-pages
  (:use #:cl #:check #:https-example)
  (:export #:file #:work-file #:publish-pages #:server-context #:serve-until-stopped #:in-background))

(in-package #:https-pages)

(defun file (name)
  "The file NAME among those that tests/support/certificates.sh makes."
  (format nil "~a/~a" (string-right-trim "/" (setting "GASKET_TEST_CERTIFICATES")) name))

(defun work-file (name)
  (concatenate 'string (setting "GASKET_TEST_WORK") name))

(defun in-background (control &rest arguments)
  "Has a shell run a command while the program goes on."
  (uiop:run-program (list "sh" "-c" (format nil "(~?) >/dev/null 2>&1 </dev/null &" control arguments))))

;;; Pages

(defun hello (request)
  (reply request (format nil "Hello, ~a.~%" (client-address (request-stream request)))))

(defun text (request)
  ;; The letters are not in this file, whose encoding Lisps take for different ones.
  (reply request (format nil "Gr~a~ae ~a~%" (code-char 252) (code-char 223) (code-char #x4e16))))

(defun echo (request)
  "What was sent, in chunks of other sizes."
  (let* ((body (request-body request))
         (length (length body)))
    (with-chunked-reply (send request :content-type (header "content-type" (request-headers request)))
      (loop for start below length by 7777
            do (send (subseq body start (min length (+ start 7777))))))))

(defun numbers (request)
  "As many lines as the query says."
  (let ((count (parse-integer (request-query request) :start (length "count="))))
    (with-chunked-reply (send request)
      (loop for number from 1 to count
            do (send (format nil "number ~d~%" number))))))

(defun client (request)
  "Whose certificate the client has."
  (let ((certificate (client-certificate request)))
    (if certificate
        (reply request (format nil "~a~%" (cdr (assoc "CN" (socket:x509-certificate-subject certificate)
                                                      :test #'string=))))
        (reply request (format nil "Who are you?~%") :status 403))))

(defun fail (request)
  (declare (ignore request))
  (error "This page fails."))

(defun fail-late (request)
  (with-chunked-reply (send request)
    (send "the beginning")
    (error "This page fails late.")))

(defun publish-pages (server)
  (publish server "/" #'hello)
  (publish server "/text" #'text)
  (publish server "/echo" #'echo :methods '(:post :put))
  (publish server "/numbers" #'numbers)
  (publish server "/client" #'client)
  (publish server "/fail" #'fail)
  (publish server "/fail-late" #'fail-late)
  (publish server "/stop" (lambda (request)
                            (shutdown server)
                            (reply request (format nil "Over.~%"))))
  server)

(defun server-context ()
  "A context that takes a client's certificate if it shows one."
  (socket:make-ssl-server-context :certificate (pathname (file "server-both.pem"))
                                  :verify :optional :ca-file (file "root.pem")))
