;;;; The HTTPS example: its server with curl and openssl s_client, its client with its server and openssl
;;;; s_server, and both with many requests.

(load "https-pages.lisp")

(defpackage #:https-test
  (:use #:cl #:check #:https-example #:https-pages))

(in-package #:https-test)

;;; The server. On a Lisp without threads it serves one connection after the other until curl stops it.

(defun curl-directory ()
  (work-file (format nil "https-~(~a~)/" (lisp-implementation-type))))

(defun start-curl (server)
  (publish-pages server)
  (in-background "timeout 120 sh '~ahttps-curl.sh' ~d '~a' '~a'"
                 (uiop:native-namestring (uiop:getcwd)) (server-port server) (file "") (curl-directory)))

(defun answer-path (name)
  (concatenate 'string (curl-directory) name))

(defun answer (name &optional (type "out"))
  "What curl has written."
  (uiop:read-file-string (answer-path (concatenate 'string name "." type))
                         ;; ABCL's is the locale's.
                         :external-format #+abcl :utf-8 #-abcl uiop:*utf-8-external-format*))

(defun ended-p (name)
  "True if curl was content."
  (string= "0" (string-trim '(#\Newline) (answer name "code"))))

(defun lines (&rest lines)
  (format nil "~{~a~%~}" lines))

(defun same-octets-p (one other)
  (flet ((octets (name)
           (with-open-file (stream (answer-path name) :element-type '(unsigned-byte 8))
             (let ((octets (make-array (file-length stream) :element-type '(unsigned-byte 8))))
               (read-sequence octets stream)
               octets))))
    (equalp (octets one) (octets other))))

(defun serve-curl ()
  "Starts a server and returns it when curl has been through with it."
  (ensure-directories-exist (curl-directory))
  (uiop:delete-file-if-exists (answer-path "all-done"))
  (let ((server (start :ssl-args (list :context (server-context)) :http-on-ssl-port t :test-ssl t
                       :timeout 10 :prepare #'start-curl)))
    (loop repeat 12
          until (eventually (lambda () (probe-file (answer-path "all-done")))))
    (shutdown server)
    server))

(defun check-with-curl (server)
  "SERVER was asked by curl."
  (check "curl has asked for everything" (probe-file (answer-path "all-done")))
  (check "GET" (and (ended-p "get") (equal (lines "Hello, 127.0.0.1.") (answer "get"))))
  (check "text in UTF-8" (equal (format nil "Gr~a~ae ~a~%" (code-char 252) (code-char 223)
                                        (code-char #x4e16))
                                (answer "text")))
  (check "POST, chunked both ways" (and (ended-p "chunked") (same-octets-p "posted" "chunked.out")))
  (check "POST with a length" (equal "with a length" (answer "expected")))
  (check "a client that waits is told to go on" (search "100 Continue" (answer "expected" "err")))
  (check "a client's certificate" (equal (lines "Gasket client") (answer "certificate")))
  (check "a client without one" (equal (format nil "Who are you?~%403") (answer "no-certificate")))
  (check "a client with a bad one is not served" (and (not (ended-p "bad-certificate"))
                                                      (equal "" (answer "bad-certificate"))))
  (check "the server says why" (find-if (lambda (line) (search "certificate verify failed" line))
                                        (server-log server)))
  (check "four requests on one connection"
    (equal (lines "number 1" "number 2" "number 3" "1" "Hello, 127.0.0.1." "0"
                  (string-trim '(#\Newline) (answer "text")) "0" "number 1" "0")
           (answer "kept")))
  (check "HTTP/1.0 gets no chunks" (and (ended-p "old")
                                        (equal (lines "number 1" "number 2" "number 3" "1.1")
                                               (format nil "~a~%" (answer "old")))))
  (check "HEAD" (and (ended-p "head") (search "Content-Length: 18" (answer "head"))))
  (check "404" (uiop:string-suffix-p (answer "missing") "404"))
  (check "405" (uiop:string-suffix-p (answer "wrong-method") "405"))
  (check "a page that fails is a 500, and the connection goes on"
    (equal (format nil "The server has failed.~%500Hello, 127.0.0.1.~%200") (answer "failing")))
  (check "a page that fails late is no whole body" (not (ended-p "failing-late")))
  (check "a client without TLS" (equal (lines "Hello, 127.0.0.1.") (answer "plain")))
  (check "s_client gets all of it" (search "number 2" (answer "clean")))
  (check "and a clean end" (and (search "closed" (answer "clean"))
                                (not (search "unexpected eof" (answer "clean")))))
  (check "nonsense is refused" (search "HTTP/1.1 400 Bad Request" (answer "nonsense")))
  (check "a length that is none is refused" (search "HTTP/1.1 400 Bad Request" (answer "no-number")))
  (check "a page stops the server" (equal (lines "Over.") (answer "stop"))))

(if (zerop (nth-value 2 (uiop:run-program "command -v curl" :ignore-error-status t)))
    (check-with-curl (serve-curl))
    (format t "skipped: the server with curl: curl is not installed~%"))

(check-condition "what is wrong with the certificate is said at the start" (excl::ssl-error condition)
  (start :ssl (file "garbage.pem") :test-ssl t))
(check-condition "a server without any" (error condition)
  (start))

;;; The client

(defun trusting (&rest more)
  (append more (list :verify :required :ca-file (file "root.pem"))))

(defun ask (url &rest settings)
  "The body and the status of what is asked of a server whose certificate must be good."
  (multiple-value-list (apply #'do-http-request url :ca-file (file "root.pem") :verify :required settings)))

(defun url (port path)
  (format nil "https://127.0.0.1:~d~a" port path))

(defun octets (count)
  (let ((octets (make-array count :element-type '(unsigned-byte 8))))
    (dotimes (index count octets)
      (setf (aref octets index) (mod (* index 7) 251)))))

(defun check-requests (port)
  (check "GET" (equal (list (lines "Hello, 127.0.0.1.") 200) (subseq (ask (url port "/")) 0 2)))
  (check "a name" (equal 200 (second (ask (format nil "https://localhost:~d/" port)))))
  (check "text" (char= (code-char #x4e16) (char (first (ask (url port "/text"))) 6)))
  (check "HEAD" (equal '("" 200) (subseq (ask (url port "/") :method :head) 0 2)))
  (check "404" (equal 404 (second (ask (url port "/nowhere")))))
  (check "chunks" (equal (lines "number 1" "number 2") (first (ask (url port "/numbers?count=2")))))
  (check "POST of a text" (equal (format nil "caf~a" (code-char 233))
                                 (first (ask (url port "/echo") :method :post :content-type "text/plain"
                                             :content (format nil "caf~a" (code-char 233))))))
  (check "POST in chunks, octets and text"
    (let ((octets (octets 50000)))
      (equalp (concatenate 'vector octets #(97 98 99) octets)
              (first (ask (url port "/echo") :method :post :content-type "application/octet-stream"
                          :content (list octets "abc" "" octets))))))
  (check "PUT of nothing" (equal '("" 200) (subseq (ask (url port "/echo") :method :put :content ""
                                                        :content-type "text/plain")
                                                   0 2))))

(defun check-connections (port)
  (multiple-value-bind (body status headers connection)
      (do-http-request (url port "/") :ssl-args (trusting) :keep-alive t)
    (declare (ignore body headers))
    (check "a connection is kept" (and (eql 200 status) (connection-stream connection)))
    (let ((socket-port (socket:local-port (connection-stream connection))))
      (check "and used again"
        (loop repeat 5
              always (multiple-value-bind (body status headers again)
                         (do-http-request (url port "/numbers?count=100") :ssl-args (trusting)
                                          :keep-alive t :connection connection)
                       (declare (ignore status headers))
                       (and (eq again connection) (search "number 100" body)
                            (eql socket-port (socket:local-port (connection-stream again))))))))
    (check "until it is not to be kept"
      (and (null (fourth (ask (url port "/") :connection connection)))
           (not (open-stream-p (connection-stream connection)))))
    (check "a closed one is replaced"
      (equal 200 (second (ask (url port "/") :connection connection))))))

(defun check-verifying (port)
  (check-condition "a server that is not trusted" (excl::ssl-error condition
                                                   (member (excl::ssl-error-verify-result condition)
                                                           '(18 19 20)))
    (do-http-request (url port "/") :verify :required :ca-file (file "unknown.pem")))
  (check "is none of a client's business who does not verify"
    (eql 200 (nth-value 1 (do-http-request (url port "/")))))
  (check "a client's certificate"
    (equal (lines "Gasket client") (first (ask (url port "/client") :certificate (file "client.pem")
                                               :key (file "client.key")))))
  (check "or in a context"
    (equal (lines "Gasket client")
           (do-http-request (url port "/client")
             :ssl-args (list :context (socket:make-ssl-client-context
                                       :certificate (file "client.pem") :key (file "client.key")
                                       :ca-file (file "root.pem") :verify :required)))))
  (check-condition "a bad one" ((or excl::ssl-error excl:socket-error) condition)
    (do-http-request (url port "/client") :certificate (file "client-unknown.pem")
                                          :key (file "client-unknown.key")))
  (check-condition "a page that fails late" (error condition)
    (do-http-request (url port "/fail-late"))))

(defun check-client (port)
  (check-requests port)
  (check-connections port)
  (check-verifying port))

;;; With its own server: many requests, and nothing left of them

#+thread-support
(progn
  (defun ask-often (port count number)
    "COUNT requests over one connection. Returns how many were answered, and how many connections it took."
    (let ((connection nil)
          (connections 0)
          (answered 0))
      (dotimes (index count)
        (let ((text (format nil "client ~d request ~d" number index)))
          (multiple-value-bind (body status headers next)
              (if (evenp index)
                  (do-http-request (url port "/echo") :method :post :content (list text " and more")
                                   :content-type "text/plain" :ssl-args (trusting)
                                   :keep-alive t :connection connection)
                  (do-http-request (url port "/numbers?count=3") :ssl-args (trusting)
                                   :keep-alive t :connection connection))
            (declare (ignore status headers))
            (unless (eq next connection)
              (incf connections))
            (setf connection next)
            (when (equal body (if (evenp index)
                                  (concatenate 'string text " and more")
                                  (lines "number 1" "number 2" "number 3")))
              (incf answered)))))
      (close-connection connection)
      (list answered connections)))

  (defun ask-in-threads (port connections count)
    (let ((threads (loop for number below connections
                         collect (let ((number number))
                                   (bordeaux-threads:make-thread
                                    (lambda () (ask-often port count number)))))))
      (mapcar #'bordeaux-threads:join-thread threads)))

  (defun no-more-than-p (limit count)
    "True when COUNT, a function, says LIMIT or less. What only the collector frees may take a while."
    (eventually (lambda ()
                  (or (<= (funcall count) limit)
                      (progn (trivial-garbage:gc :full t) nil)))))

  (defun one-by-one (port)
    "Many connections, each closed. Returns how many descriptors there were before."
    (prog1 (open-descriptors)
      (loop repeat 30
            do (do-http-request (url port "/")))))

  (defvar *connections* #+sbcl 8 #-sbcl 4)
  (defvar *requests* #+sbcl 125 #-sbcl 25)

  (trivial-garbage:gc :full t)
  (let ((context (server-context))
        (handles (gasket:live-handles))
        (descriptors nil))
    (let* ((server (start :ssl-args (list :context context) :prepare #'publish-pages
                          :listeners (* 2 *connections*)))
           (port (server-port server)))
      (check-client port)
      (check (format nil "~d requests over ~d connections" (* *requests* *connections*) *connections*)
        (equal (make-list *connections* :initial-element (list *requests* 1))
               (ask-in-threads port *connections* *requests*)))
      ;; Gasket keeps a descriptor for as many threads as have waited at once.
      (setf descriptors (one-by-one port))
      (shutdown server)
      (check "nothing went wrong but what had to"
        (every (lambda (line) (or (search "/fail-late" line) (search "alert" line)
                                  (search "certificate verify failed" line)))
               (server-log server)))
      (check-condition "a server that was stopped" (excl:socket-error condition)
        (do-http-request (url port "/"))))
    (check "no handle is left" (no-more-than-p handles #'gasket:live-handles))
    (check "no descriptor is left" (no-more-than-p descriptors #'open-descriptors))
    (check "but the context" (typep context 'excl::ssl-context)))

  (let* ((server (start :ssl (file "server-both.pem") :timeout 0.3 :prepare #'publish-pages))
         (connection (nth-value 3 (do-http-request (url (server-port server) "/") :keep-alive t))))
    (sleep 1)
    (check "a connection that the server has given up is made again"
      (multiple-value-bind (body status headers again)
          (do-http-request (url (server-port server) "/") :keep-alive t :connection connection)
        (declare (ignore body headers))
        (and (eql 200 status) (not (eq again connection)) (close-connection again))))
    (shutdown server)))

#-thread-support
(format t "skipped: the client with its own server: this Lisp has no threads~%")

;;; With SBCL's server

#-sbcl
(progn
  (defun start-sbcl-server ()
    "Returns the port."
    (uiop:delete-file-if-exists (work-file "https-port.txt"))
    (in-background "timeout 150 sbcl --noinform --no-sysinit --no-userinit --disable-debugger ~
                    --load https-server.lisp --quit")
    (loop repeat 24
          until (eventually (lambda () (probe-file (work-file "https-port.txt")))))
    (with-open-file (stream (work-file "https-port.txt"))
      (read stream)))

  (let ((port (start-sbcl-server)))
    (check-client port)
    (check "SBCL's server stops" (equal (lines "Over.") (do-http-request (url port "/stop"))))))

;;; With openssl s_server, which says HTTP/1.0 and ends the connection

(defun free-port ()
  (let ((passive (socket:make-socket :connect :passive :local-host "127.0.0.1")))
    (prog1 (socket:local-port passive)
      (close passive))))

(let ((port (free-port)))
  (in-background "timeout 60 openssl s_server -accept 127.0.0.1:~d -cert '~a' -www -naccept 2"
                 port (file "server-both.pem"))
  (let ((reply (eventually (lambda ()
                             (handler-case (ask (url port "/"))
                               (excl:socket-error () nil))))))
    (check "s_server -www" (eql 200 (second reply)))
    (check "its page is whole" (and (search "<HTML>" (first reply)) (search "</HTML>" (first reply)))))
  (check-condition "s_server is verified as well" (excl::ssl-error condition)
    (do-http-request (url port "/") :verify :required :ca-file (file "unknown.pem"))))

(finish)
