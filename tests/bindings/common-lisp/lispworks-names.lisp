;;;; LispWorks' names: that the table of the documentation has every one, and says what it is; pointers and
;;;; foreign functions of FLI; addresses; what of the names no other test is about.

(load "lispworks-pair.lisp")

(defpackage #:lispworks-names-test
  (:use #:cl #:check #:lispworks-pair))

(in-package #:lispworks-names-test)

(comm:ensure-ssl)

;;; The table

(defun split-row (line)
  "The cells of LINE of a table, or NIL for another line."
  (when (and (plusp (length line)) (char= #\| (char line 0)))
    (mapcar (lambda (cell) (string-trim " " cell))
            (butlast (rest (uiop:split-string line :separator "|"))))))

(defun quoted-names (cell)
  "The names in CELL that are between grave accents."
  (loop for (nil name) on (uiop:split-string cell :separator "`") by #'cddr
        when name
          collect name))

(defun read-table ()
  "The rows of the section of the README: the package, the name, what it is, and how it works."
  (let ((package nil)
        (rows '()))
    (dolist (line (uiop:read-file-lines (concatenate 'string (setting "GASKET_TEST_BINDING")
                                                     "lispworks/README.md")
                                        :external-format uiop:*utf-8-external-format*)
                  (nreverse rows))
      (when (eql 0 (search "### " line))
        (setf package (string-upcase (first (quoted-names line)))))
      (let ((cells (and package (split-row line))))
        (dolist (name (and cells (quoted-names (first cells))))
          (push (list package (string-upcase name) (second cells) (third cells)) rows))))))

(defvar *table* (read-table))

(defun row (package name)
  (find-if (lambda (row) (and (string= package (first row)) (string= name (second row)))) *table*))

(defun type-words (symbol)
  "What SYMBOL is as a type, in the words of the table."
  (let ((class (find-class symbol nil)))
    (cond ((null class) '())
          ((subtypep symbol 'condition) '("condition"))
          ((subtypep symbol 'fli:foreign-pointer) '("foreign type"))
          (t '("class")))))

(defun function-words (symbol)
  (cond ((not (fboundp symbol)) '())
        ((macro-function symbol) '("macro"))
        ((typep (fdefinition symbol) 'generic-function) '("generic function"))
        (t '("function"))))

(defun value-words (symbol)
  (cond ((not (boundp symbol)) '())
        ((constantp symbol) '("constant"))
        (t '("variable"))))

(defun words (symbol)
  (format nil "~{~a~^, ~}" (append (type-words symbol) (function-words symbol) (value-words symbol))))

(defun right-p (row)
  "True if what ROW says a name is it is; Gray's functions are generic or not as the Lisp has them."
  (destructuring-bind (package name what how) row
    (let ((symbol (find-symbol name package)))
      (and (plusp (length how))
           (if (string= what "undefined")
               t
               (and symbol
                    (plusp (length (words symbol)))
                    (or (string= package "STREAM")
                        (string= what (words symbol)))))))))

(check (format nil "the table has rows, ~d" (length *table*)) (< 200 (length *table*)))
(dolist (package '("COMM" "FLI" "STREAM"))
  (let ((missing '()))
    (do-external-symbols (symbol package)
      (unless (row package (symbol-name symbol))
        (push symbol missing)))
    (check (format nil "every symbol of ~a is in the table~{ ~a~}" package missing)
      (null missing)))
  (let ((wrong (remove-if #'right-p (remove package *table* :key #'first :test #'string/=))))
    (check (format nil "what the table says of ~a's is so~{~%  ~s~}" package wrong)
      (null wrong))))
(check "a name is in the table once"
  (equal (length *table*)
         (length (remove-duplicates *table* :test (lambda (one other)
                                                    (equal (subseq one 0 2) (subseq other 0 2)))))))
(check "what is in the table is exported, but for what it says is internal"
  (null (remove-if (lambda (row)
                     (destructuring-bind (package name what how) row
                       (or (string= what "undefined")
                           (eq (nth-value 1 (find-symbol name package))
                               (if (search "internal" how) :internal :external)))))
                   *table*)))
(let ((bare '()))
  (do-external-symbols (symbol "COMM")
    (when (or (and (fboundp symbol) (null (documentation symbol 'function)))
              (and (find-class symbol nil) (null (documentation symbol 'type))))
      (push symbol bare)))
  (check (format nil "what is exported is documented~{ ~a~}" bare)
    (null bare)))

(defparameter *reference*
  '(;; Manuals, by version: 4.4 to 8.1
    "attach-ssl" "detach-ssl" "make-ssl-ctx" "destroy-ssl-ctx" "destroy-ssl" "ssl-new" "ensure-ssl"
    "set-ssl-library-path" "do-rand-seed" "pem-read" "read-dhparams" "set-ssl-ctx-options"
    "set-ssl-ctx-password-callback" "set-ssl-ctx-dh" "socket-stream-ssl" "socket-stream-ctx" "ssl-pointer"
    "ssl-ctx-pointer" "ssl-cipher-pointer" "ssl-cipher-pointer-stack" "ssl-condition" "ssl-closed"
    "ssl-error" "ssl-failure" "ssl-x509-lookup" "openssl-version" "set-verification-mode"
    "get-verification-mode" "socket-stream-handshake" "socket-stream-ssl-side"
    "async-io-state-attach-ssl" "async-io-state-detach-ssl" "async-io-state-ssl" "async-io-state-ctx"
    "async-io-state-ssl-side" "async-io-state-handshake" "create-async-io-state-and-connected-tcp-socket"
    "accept-tcp-connections-creating-async-io-states" "ssl-abstract-context" "create-ssl-server-context"
    "create-ssl-client-context" "ssl-abstract-context-name" "reset-ssl-abstract-context"
    "create-ssl-socket-stream" "ssl-default-implementation" "ssl-implementation-available-p"
    "ssl-connection-protocol-version" "ssl-connection-verify" "ssl-connection-ssl-ref"
    "ssl-connection-get-peer-certificates-data" "ssl-connection-copy-peer-certificates"
    "ssl-connection-read-certificates" "ssl-connection-read-dh-params-file" "ssl-connection-implementation"
    "get-certificate-data" "get-certificate-common-name" "get-certificate-serial-number"
    "release-certificates-vector" "release-certificate" "x509-pointer" "sec-certificate-ref"
    "ssl-context-ref" "ssl-handshake-timeout" "ssl-verification-failure" "ssl-version-or-cipher-mismatch"
    "open-tcp-stream-using-java" "open-tcp-stream" "start-up-server" "start-up-server-and-mp"
    "server-terminate" "socket-error" "socket-stream" "socket-stream-socket" "replace-socket-stream-socket"
    "connect-to-tcp-server"
    ;; What programs use beside
    "ssl_filetype_pem" "ssl_filetype_asn1" "set-cipher-list" "set-verification-depth"
    "ssl-ctx-set-verify-depth" "set-session-id-context" "set-ssl-ctx-cert-cb" "read-certificate-key-pairs"
    "free-certificate-key-pairs" "read-certificate-file" "read-private-key-file"
    "select-certificates-matching-ca-list" "lookup-in-certificate-key-pairs" "ssl-get-peer-cert-chain"
    "map-crypto-stack-objects" "ssl-get-verify-result" "ssl-get-peer-certificate"
    "x509-store-ctx-get-current-cert" "x509-get-issuer-name" "x509-get-subject-name"
    "x509-name-field-string" "x509-name-get-all-values" "x509-name-get-all-values-nids" "x509-name"
    "x509-version" "x509-serial-number" "x509-get-serial-number" "x509-starting-time" "x509-expiry-time"
    "generalized-time-universal-time" "generalized-time-gmtoffset" "x509-get-email" "x509-pubkey-algorithm"
    "x509-pubkey-key" "x509-signature-algorithm" "x509-signature-algorithm-nid" "x509-signature-value"
    "x509-key-usage" "x509-extended-key-usage" "x509-netscape-certificate-type" "x509-get-extensions"
    "x509-extension-nid" "x509-extension-string" "obj-nid2ln" "convert-to-nid" "x509-sha-digest" "x509-ca"
    "x509-path-len" "x509-purpose-valid-p" "x509-pointer-p" "x509-free" "evp-pkey-free"
    ;; Direct calls, by the manual of 2017
    "ssl-add-client-ca" "ssl-cipher-get-bits" "ssl-cipher-get-name" "ssl-cipher-get-version"
    "ssl-clear-num-renegotiations" "ssl-ctrl" "ssl-ctx-add-client-ca" "ssl-ctx-add-extra-chain-cert"
    "ssl-ctx-ctrl" "ssl-ctx-get-max-cert-list" "ssl-ctx-get-mode" "ssl-ctx-get-options"
    "ssl-ctx-get-read-ahead" "ssl-ctx-get-verify-mode" "ssl-ctx-load-verify-locations"
    "ssl-ctx-need-tmp-rsa" "ssl-ctx-sess-set-cache-size" "ssl-ctx-sess-get-cache-size"
    "ssl-ctx-sess-set-cache-mode" "ssl-ctx-sess-get-cache-mode" "ssl-ctx-set-client-ca-list"
    "ssl-ctx-set-max-cert-list" "ssl-ctx-set-mode" "ssl-ctx-set-options" "ssl-ctx-set-read-ahead"
    "ssl-ctx-set-tmp-rsa" "ssl-ctx-set-tmp-dh" "ssl-ctx-use-certificate-chain-file"
    "ssl-ctx-use-certificate-file" "ssl-ctx-use-privatekey-file" "ssl-ctx-use-rsaprivatekey-file"
    "ssl-get-current-cipher" "ssl-get-max-cert-list" "ssl-get-mode" "ssl-get-options" "ssl-get-verify-mode"
    "ssl-get-version" "ssl-load-client-ca-file" "ssl-need-tmp-rsa" "ssl-num-renegotiations"
    "ssl-session-reused" "ssl-set-accept-state" "ssl-set-client-ca-list" "ssl-set-connect-state"
    "ssl-set-max-cert-list" "ssl-set-mode" "ssl-set-options" "ssl-set-tmp-rsa" "ssl-set-tmp-dh"
    "ssl-total-renegotiations" "ssl-use-certificate-file" "ssl-use-rsaprivatekey-file"
    "ssl-use-privatekey-file")
  "Every name that LispWorks' manuals have for SSL, and that programs use with it.")

(let ((missing (remove-if (lambda (name) (row "COMM" (string-upcase name))) *reference*)))
  (check (format nil "every name of LispWorks' is in the table~{ ~a~}" missing)
    (null missing)))

;;; FLI

(check "pointers"
  (let ((pointer (fli:make-pointer :address 16 :type :int)))
    (and (fli:pointerp pointer) (= 16 (fli:pointer-address pointer))
         (typep pointer 'fli:foreign-pointer)
         (eq :int (fli:pointer-element-type pointer))
         (fli:pointer-eq pointer (fli:copy-pointer pointer))
         (eq :int (fli:pointer-element-type (fli:copy-pointer pointer)))
         (fli:null-pointer-p fli:*null-pointer*)
         (typep (fli:make-pointer :address 0 :type 'comm:ssl-pointer) 'comm:ssl-pointer)
         (typep (fli:copy-pointer pointer :type 'comm:ssl-pointer) 'comm:ssl-pointer))))
(check "memory"
  (fli:with-dynamic-foreign-objects ((place :int) (places :int :nelems 3))
    (setf (fli:dereference place) 42
          (fli:dereference places :index 2) 43)
    (and (= 42 (fli:dereference place)) (= 43 (fli:dereference places :index 2)))))
(check "memory that is kept"
  (let ((places (fli:allocate-foreign-object :type :int :nelems 2 :initial-element 7)))
    (prog1 (and (= 7 (fli:dereference places) (fli:dereference places :index 1))
                (= 7 (fli:dereference places :type :byte)))
      (fli:free-foreign-object places))))
(fli:define-foreign-function (c-strlen "strlen") ((string (:reference-pass :ef-mb-string)))
  :result-type :size-t)
(check "strings" (= 5 (c-strlen "plain")))
(check "strings in memory"
  (fli:with-foreign-string (pointer elements bytes) (format nil "a~c" (code-char 233))
    (and (= 4 elements bytes)
         (string= (format nil "a~c" (code-char 233)) (fli:convert-from-foreign-string pointer)))))
(check "no string at a null pointer"
  (and (null (fli:convert-from-foreign-string fli:*null-pointer* :allow-null t))
       (condition-of (fli:convert-from-foreign-string fli:*null-pointer*))))
(fli:define-foreign-function (no-such-function "no_such_function_anywhere") ())
(check "a function that is nowhere is named"
  (mentions (princ-to-string (condition-of (no-such-function))) "no_such_function_anywhere"))

(fli:define-c-typedef number-of-ours :int)
(fli:define-c-typedef (number-of-theirs) number-of-ours)
(fli:define-foreign-type another-number () '(:unsigned :int))
(fli:define-foreign-pointer session-pointer :void)
(fli:define-foreign-function (c-abs "abs") ((number number-of-theirs)) :result-type number-of-ours)
(fli:define-foreign-function (session-new "SSL_SESSION_new") () :result-type session-pointer)
(fli:define-foreign-function (session-set-timeout "SSL_SESSION_set_timeout")
    ((session session-pointer) (seconds :long))
  :result-type :long)
(fli:define-foreign-function (session-timeout "SSL_SESSION_get_timeout") ((session session-pointer))
  :result-type :long)
(fli:define-foreign-function (session-free "SSL_SESSION_free") ((session session-pointer)))
(fli:define-foreign-function (nid-of "OBJ_txt2nid") ((text (:reference-pass :ef-mb-string)))
  :result-type another-number)
(check "types of the program's own" (and (= 5 (c-abs -5)) (= 13 (nid-of "CN"))))
(check "pointers of the program's own types"
  (let ((session (session-new)))
    (prog1 (and (typep session 'session-pointer)
                (= 1 (session-set-timeout session 77))
                (= 77 (session-timeout session)))
      (session-free session))))
(fli:define-foreign-function (bits-of "SSL_CIPHER_get_bits")
    ((cipher comm:ssl-cipher-pointer) (algorithm (:reference-return :int)))
  :result-type :int)
(check "results by reference"
  (with-ends (client server)
    (with-ctx (ctx (server-ctx))
      (comm:attach-ssl client :ssl-side :client :handshake-timeout 0)
      (comm:attach-ssl server :ssl-ctx ctx)
      (shake client server)
      (equal '(256 256) (multiple-value-list
                         (bits-of (comm:ssl-get-current-cipher (comm:socket-stream-ssl client))))))))
(check "a module is loaded"
  (eq :crypto (fli:register-module :crypto :file-name (gasket:openssl-version :crypto-path)
                                           :connection-style :immediate)))
(check "one that is missing is an error"
  (condition-of (fli:register-module "libnosuch.so.99")))
(dolist (form '((fli:define-foreign-function (f "f") ((a (:struct s))))
                (fli:define-foreign-function (f "f") ((a no-such-type)))
                (fli:define-foreign-function (f "f") ((a (:reference-pass :int))))
                (fli:define-foreign-function (f "f") () :lambda-list ())
                (fli:define-foreign-type f (a) :int)))
  (check (format nil "~(~s~) says that it cannot be had" form)
    (plusp (length (princ-to-string (condition-of (macroexpand-1 form)))))))

;;; Hosts, services, addresses

(check "addresses as text and numbers"
  (and (equal "127.0.0.1" (comm:ip-address-string #x7F000001))
       (equal "::1" (comm:ip-address-string "::1"))
       (eql #x7F000001 (comm:string-ip-address "127.0.0.1"))
       (null (comm:string-ip-address "localhost"))
       (null (comm:string-ip-address "::1"))))
(check "hosts"
  (and (eql #x7F000001 (comm:get-host-entry "127.0.0.1"))
       (equal '(#x7F000001 (#x7F000001))
              (multiple-value-list (comm:get-host-entry "127.0.0.1" :fields '(:address :addresses))))
       (stringp (comm:get-host-entry "127.0.0.1" :fields '(:name)))
       (null (comm:get-host-entry "no.such.host.invalid"))))
(check "services"
  (and (eql 443 (comm:get-service-entry 443))
       (null (comm:get-service-entry "no-such-service"))
       (equal "443" (comm:get-service-entry 443 :fields '(:name)))))
(if (probe-file "/etc/services")
    (check "services by name" (eql 443 (comm:get-service-entry "https")))
    (format t "~&skipped: services by name: this system has no /etc/services~%"))
(with-ends (client server)
  (check "both addresses of a stream, and of a descriptor"
    (and (equal (multiple-value-list (comm:get-socket-address client))
                (multiple-value-list (comm:get-socket-peer-address server)))
         (equal (multiple-value-list (comm:get-socket-peer-address client))
                (multiple-value-list (comm:get-socket-address (comm:socket-stream-socket server))))))
  (check "a stream is a buffered stream, of Gray's classes"
    (and (typep client 'stream:buffered-stream) (typep client 'stream:fundamental-stream)
         (typep client 'stream:fundamental-character-input-stream)
         (typep client 'stream:fundamental-binary-output-stream)))
  (check "Gray's functions work on it"
    (progn (stream:stream-write-string client "text")
           (stream:stream-terpri client)
           (stream:stream-force-output client)
           (and (eql #\t (stream:stream-peek-char server))
                (eql #\t (stream:stream-read-char server))
                (equal "ext" (stream:stream-read-line server))))))

(finish)
