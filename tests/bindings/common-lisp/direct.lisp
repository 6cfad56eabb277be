;;;; OpenSSL's functions and constants by their own names.

(load "check.lisp")

(defpackage #:direct-test
  (:use #:cl #:check))

(in-package #:direct-test)

(defvar *port* (parse-integer (setting "GASKET_TEST_PORT")))
(defvar *certificate* (setting "GASKET_TEST_CERTIFICATE"))
(defvar *context* (gasket:ssl-ctx-new (gasket:tls-client-method)))

(defun octets (&rest octets)
  (make-array (length octets) :element-type '(unsigned-byte 8) :initial-contents octets))

(defun zeros (size)
  (make-array size :element-type '(unsigned-byte 8) :initial-element 0))

(defun read-certificate ()
  (let ((bio (gasket:bio-new-file *certificate* "r")))
    (prog1 (gasket:pem-read-bio-x509 bio nil)
      (gasket:free bio))))

(defvar *x509* (read-certificate))

(defun mentions (text &rest parts)
  (every (lambda (part) (search part text)) parts))

;;; Numbers

(check "a context is one of Gasket's" (typep *context* 'gasket:context))
(check "an option is set"
  (let ((before (gasket:ssl-ctx-get-options *context*)))
    (and (zerop (logand before gasket:+ssl-op-no-ticket+))
         (= (gasket:ssl-ctx-set-options *context* gasket:+ssl-op-no-ticket+)
            (logior before gasket:+ssl-op-no-ticket+))
         (= (gasket:ssl-ctx-get-options *context*) (logior before gasket:+ssl-op-no-ticket+)))))
(check "and taken away"
  (zerop (logand (gasket:ssl-ctx-clear-options *context* gasket:+ssl-op-no-ticket+)
                 gasket:+ssl-op-no-ticket+)))
(check "a handle will do as well"
  (= (gasket:ssl-ctx-get-options (gasket:handle *context*)) (gasket:ssl-ctx-get-options *context*)))
(check "what returns nothing returns no value"
  (null (multiple-value-list (gasket:ssl-ctx-set-verify-depth *context* 3))))
(check "and has done it" (= 3 (gasket:ssl-ctx-get-verify-depth *context*)))
(check "a context that was made by MAKE-CONTEXT is taken"
  (integerp (gasket:ssl-ctx-get-options (gasket:default-context))))
(check-condition "a number that is none" (type-error condition (eq :many (type-error-datum condition)))
  (gasket:ssl-ctx-set-options *context* :many))
(check-condition "a number outside of its C type" (gasket:bad-argument-error condition
                                                   (mentions (princ-to-string condition) "depth"))
  (gasket:ssl-ctx-set-verify-depth *context* (expt 2 40)))
(check-condition "a number of more than 64 bits" (type-error condition)
  (gasket:ssl-ctx-set-options *context* (expt 2 64)))

;;; Documentation

(check "the documentation is that of the spec"
  (mentions (documentation 'gasket:ssl-ctx-set-options 'function)
            "Adds options; those that were set remain." "ctx " "options " "Returns "
            "SSL_CTX_set_options(3)"))
(check "a constant is documented"
  (mentions (documentation 'gasket:+ssl-op-no-ticket+ 'variable) "SSL_OP_NO_TICKET"))
#+sbcl
(check "parameters have their names"
  (equal '("CTX" "OPTIONS")
         (mapcar #'symbol-name
                 (sb-kernel:%simple-fun-arglist #'gasket:ssl-ctx-set-options))))
(check "every function is documented and exported"
  (loop for name in gasket.names:functions
        for symbol = (find-symbol (symbol-name name) "GASKET")
        always (and (fboundp symbol)
                    (mentions (documentation symbol 'function) "Returns "))))
(check "libgasket has every function"
  (loop for name across gasket::*entries*
        unless (cffi:foreign-symbol-pointer name)
          do (error "~a is not there." name)
        finally (return t)))

;;; Stacks, several values, NULL

(let ((ciphers (gasket:ssl-ctx-get-ciphers *context*)))
  (check "a stack knows its type" (string= "STACK_OF(SSL_CIPHER)" (gasket:openssl-type ciphers)))
  (check "a stack is walked through"
    (let ((names (loop for index below (gasket:sk-ssl-cipher-num ciphers)
                       collect (gasket:ssl-cipher-get-name
                                (gasket:sk-ssl-cipher-value ciphers index)))))
      (and (> (length names) 5)
           (find "TLS_AES_256_GCM_SHA384" names :test #'string=))))
  (check "behind its end is nothing"
    (null (gasket:sk-ssl-cipher-value ciphers (gasket:sk-ssl-cipher-num ciphers))))
  (check "a borrowed object is printed"
    (mentions (princ-to-string (gasket:sk-ssl-cipher-value ciphers 0)) "#<SSL_CIPHER"))
  (check "what OpenSSL stores is another value"
    (loop for index below (gasket:sk-ssl-cipher-num ciphers)
          for cipher = (gasket:sk-ssl-cipher-value ciphers index)
          always (multiple-value-bind (bits algorithm-bits) (gasket:ssl-cipher-get-bits cipher)
                   (and (<= 112 bits algorithm-bits 256))))))
(check "no object is NIL" (null (gasket:ssl-ctx-get0-certificate *context*)))
(check "NIL is no object"
  (equal '(0 0) (multiple-value-list (gasket:ssl-cipher-get-bits nil))))
(check "no text is NIL" (null (gasket:ssl-get-servername (gasket:ssl-new *context*) 0)))
(check "NIL is no text"
  (eql 0 (gasket:ssl-ctx-load-verify-locations *context* nil nil)))
(check-condition "NIL where OpenSSL does not take it" (gasket:bad-argument-error condition)
  (gasket:ssl-ctx-get-options nil))

;;; Text that is no UTF-8

(defun text-of (&rest octets)
  (cffi:with-foreign-object (pointer :uint8 (1+ (length octets)))
    (loop for octet in (append octets '(0))
          for index from 0
          do (setf (cffi:mem-aref pointer :uint8 index) octet))
    (map 'list #'char-code (gasket.text:text-at pointer))))

(check "text is read to its end, whatever it is"
  (and (equal '(65 #xE9 66) (text-of 65 #xC3 #xA9 66))
       (equal '(#xFFFD 40) (text-of #xC3 40))
       (equal '(#xFFFD #xFFFD) (text-of #xE2 #x82))
       (equal '(65 #xFFFD) (text-of 65 #xF0))
       (equal '(#xFFFD #xFFFD 66) (text-of #x80 #xFF 66))))

;;; Refusals

(check-condition "a number that is no handle" (gasket:bad-handle-error condition
                                               (string= "ssl_ctx_get_options"
                                                        (gasket:error-what condition))
                                               (mentions (princ-to-string condition) "12345"))
  (gasket:ssl-ctx-get-options 12345))
(check-condition "a handle of another type" (gasket:bad-handle-error condition
                                             (mentions (princ-to-string condition) "certificate" "ctx"))
  (gasket:ssl-ctx-get-options *x509*))
(check-condition "a bad handle where text is returned" (gasket:bad-handle-error condition
                                                        (string= "ssl_get_version"
                                                                 (gasket:error-what condition)))
  (gasket:ssl-get-version *context*))
(let ((freed (gasket:x509-name-new)))
  (gasket:free freed)
  (check "what was freed is printed as such" (mentions (princ-to-string freed) "X509_NAME freed"))
  (check-condition "what was freed" (gasket:bad-handle-error condition
                                     (mentions (princ-to-string condition) "freed"))
    (gasket:x509-name-entry-count freed)))
(let ((freed (gasket:x509-name-new)))
  (gasket:x509-name-free freed)
  (check-condition "what was freed by OpenSSL's name" (gasket:bad-handle-error condition)
    (gasket:x509-name-entry-count freed)))
(check-condition "no object at all" (type-error condition)
  (gasket:ssl-ctx-get-options "context"))
(check-condition "text with a null character" (error condition)
  (gasket:ssl-ctx-set-cipher-list *context* (format nil "ALL~aDEFAULT" (code-char 0))))

;;; Why a call failed

(check "a call that fails returns what OpenSSL returns"
  (eql 0 (gasket:ssl-ctx-use-certificate-file *context* "/nowhere/certificate.pem"
                                              gasket:+ssl-filetype-pem+)))
(let ((condition (gasket:direct-error *context*)))
  (check "and its errors are had" (typep condition 'gasket:ssl-error))
  (check "with codes" (and (gasket:error-codes condition)
                           (every #'plusp (gasket:error-codes condition))))
  (check "and texts" (and (= (length (gasket:error-strings condition))
                             (length (gasket:error-codes condition)))
                          (mentions (princ-to-string condition) "No such file")))
  (check "of the thread, too" (equal (gasket:error-codes condition)
                                     (gasket:error-codes (gasket:direct-error)))))
(check "a call that succeeds leaves none"
  (progn (gasket:ssl-ctx-get-options *context*)
         (and (null (gasket:direct-error *context*)) (null (gasket:direct-error)))))
(check-condition "the error of what is no object" (gasket:bad-handle-error condition)
  (gasket:direct-error 12345))

;;; Octets

(check "octets are filled"
  (let ((random (zeros 32)))
    (and (= 1 (gasket:rand-bytes random))
         (notevery #'zerop random))))
(check "octets that are no simple vector are filled"
  (let ((random (make-array 32 :element-type '(unsigned-byte 8) :adjustable t :fill-pointer t
                               :initial-element 0)))
    (and (= 1 (gasket:rand-bytes random))
         (notevery #'zerop random))))
(check-condition "characters are no octets" (type-error condition)
  (gasket:rand-bytes (make-string 8)))
(check "an encoding is written and read"
  (let* ((size (gasket:i2d-x509 *x509* nil))
         (der (zeros size)))
    (and (= size (gasket:i2d-x509 *x509* der))
         (= #x30 (aref der 0))
         (zerop (gasket:x509-cmp *x509* (gasket:d2i-x509 der))))))
(check "memory is written to and read from"
  (let ((bio (gasket:bio-new (gasket:bio-s-mem)))
        (back (zeros 10)))
    (and (= 5 (gasket:bio-write bio (octets 1 2 3 4 5)))
         (= 5 (gasket:bio-read bio back))
         (equalp back (octets 1 2 3 4 5 0 0 0 0 0)))))

;;; Objects that belong to others

(check "the subject of a certificate"
  (string= "/CN=localhost" (gasket:x509-name-oneline (gasket:x509-get-subject-name *x509*))))
(check "the same object has the same handle"
  (= (gasket:handle (gasket:x509-get-subject-name *x509*))
     (gasket:handle (gasket:x509-get-subject-name *x509*))))
(let ((name (gasket:x509-get-subject-name (read-certificate))))
  (loop repeat 3
        do (trivial-garbage:gc :full t)
           (read-certificate))
  (check "a borrowed object keeps what it was borrowed from"
    (= 1 (gasket:x509-name-entry-count name))))
(let ((name (gasket:x509-get-subject-name *x509*)))
  (gasket:free name)
  (check "to free a borrowed one does nothing to its owner"
    (string= "/CN=localhost" (gasket:x509-name-oneline (gasket:x509-get-subject-name *x509*)))))

(defun drop-names (count)
  (loop repeat count
        do (gasket:x509-name-new))
  nil)

(let ((before (gasket:live-handles)))
  (drop-names 200)
  (check "what was dropped is freed"
    (eventually (lambda ()
                  (trivial-garbage:gc :full t)
                  (< (gasket:live-handles) (+ before 20))))))

;;; Pointers

(cffi:load-foreign-library (gasket:openssl-version :crypto-path))

(defun call-openssl (name &rest arguments)
  (let ((function (cffi:foreign-symbol-pointer name)))
    (if arguments
        (cffi:foreign-funcall-pointer function () :pointer (first arguments) :pointer)
        (cffi:foreign-funcall-pointer function () :pointer))))

(let* ((pointer (call-openssl "X509_new"))
       (object (gasket:adopt-pointer "X509" pointer)))
  (check "a pointer becomes an object" (string= "X509" (gasket:openssl-type object)))
  (check "and is had again" (cffi:pointer-eq pointer (gasket:object-pointer object)))
  (check "its reference is given away"
    (cffi:pointer-eq pointer (gasket:release-pointer object)))
  (call-openssl "X509_free" pointer)
  (call-openssl "X509_free" pointer)
  (check "and the object is still good" (= 0 (gasket:x509-get-version object))))
(check "a pointer is given away"
  (typep (gasket:adopt-pointer "X509_NAME" (call-openssl "X509_NAME_new") :owned t)
         'gasket:openssl-object))
(check-condition "a pointer to what is not known" (gasket:bad-argument-error condition)
  (gasket:adopt-pointer "NOTHING" (gasket:object-pointer *x509*)))
(check-condition "the null pointer" (gasket:bad-argument-error condition)
  (gasket:adopt-pointer "X509" (cffi:null-pointer)))

;;; Streams

(let ((context (gasket:ssl-ctx-new (gasket:tls-client-method))))
  (check "a context of OpenSSL's is told whom to trust"
    (= 1 (gasket:ssl-ctx-load-verify-locations context *certificate* nil)))
  (gasket:ssl-ctx-set-verify context gasket:+ssl-verify-peer+)
  (gasket:with-connection (stream "localhost" *port* :context context :timeout 60)
    (check "and makes connections" (string= "TLSv1.3" (gasket:protocol stream)))
    (check "a stream is its SSL" (string= "TLSv1.3" (gasket:ssl-get-version stream)))
    (check "which tells the cipher"
      (string= (gasket:cipher stream)
               (gasket:ssl-cipher-get-name (gasket:ssl-get-current-cipher stream))))
    (check "and the peer's certificate"
      (zerop (gasket:x509-cmp *x509* (gasket:ssl-get1-peer-certificate stream))))
    (check-condition "what would pull the SSL from under it" (gasket:state-error condition)
      (gasket:ssl-set-fd stream 0))))

;;; Constants

(check "constants have OpenSSL's values"
  (and (= #x4000 gasket:+ssl-op-no-ticket+)
       (= 1 gasket:+ssl-filetype-pem+)
       (= 0 gasket:+tls-st-before+)
       (= 13 gasket:+nid-commonname+)
       (= 3 gasket:+ssl-error-want-write+ gasket:+ssl-error-want-write+)))
(check "as gasket:constant has them"
  (= gasket:+x509-v-err-invalid-ca+ (gasket:constant "X509_V_ERR_INVALID_CA")))
(check-condition "a constant that the headers of the build lack" (gasket:bad-argument-error condition)
  (gasket:constant "SSL_OP_NO_SUCH_OPTION"))
(check "options have keywords"
  (and (= (gasket:constant "SSL_OP_NO_SSLv3") (gasket:ssl-option :no_sslv3)
          (gasket:ssl-option :no-sslv3) (gasket:ssl-option "no_SSLv3"))
       (= 7 (gasket:ssl-option 7))))
(check "and are put together"
  (= (logior (gasket:constant "SSL_OP_NO_SSLv3") (gasket:constant "SSL_OP_ALL"))
     (gasket:ssl-options :no_sslv3 :all)))
(check "those that do nothing any more are known"
  (every (lambda (option) (integerp (gasket:ssl-option option)))
         '(:microsoft_sess_id_bug :netscape_challenge_bug :netscape_reuse_cipher_change_bug
           :sslref2_reuse_cert_type_bug :microsoft_big_sslv3_buffer :msie_sslv2_rsa_padding
           :ssleay_080_client_dh_bug :tls_d5_bug :tls_block_padding_bug
           :dont_insert_empty_fragments :all :no_session_resumption_on_renegotiation
           :single_dh_use :ephemeral_rsa :cipher_server_preference :tls_rollback_bug :no_sslv2
           :no_sslv3 :no_tlsv1 :pkcs1_check_1 :pkcs1_check_2 :netscape_ca_dn_bug
           :netscape_demo_cipher_change_bug)))
(check-condition "an option that there is not" (gasket:bad-argument-error condition
                                                (mentions (princ-to-string condition) "NO_TRUST"))
  (gasket:ssl-option :no_trust))

;;; Functions that are in no list

(defvar *digest-signature*
  "int (bytes, length size_t, room, out unsigned int, const EVP_MD *, ENGINE * null)")

(defun hexadecimal (octets)
  (format nil "~(~{~2,'0x~}~)" (coerce octets 'list)))

(check "a digest is made by a dynamic call"
  (let ((digest (zeros 32)))
    (multiple-value-bind (answer length)
        (gasket:dynamic-call "EVP_Digest" *digest-signature* (octets 97 98 99) digest
                             (gasket:evp-sha256) nil)
      (and (= 1 answer)
           (= 32 length)
           (string= "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
                    (hexadecimal digest))))))
(check "and step by step, with an object of a type that is in no list"
  (let ((context (gasket:dynamic-call "EVP_MD_CTX_new" "new EVP_MD_CTX * (void)"))
        (digest (zeros 32)))
    (and (string= "EVP_MD_CTX" (gasket:openssl-type context))
         (= 1 (gasket:dynamic-call "EVP_DigestInit_ex"
                                   "int (EVP_MD_CTX *, const EVP_MD *, ENGINE * null)"
                                   context (gasket:evp-sha256) nil))
         (= 1 (gasket:dynamic-call "EVP_DigestUpdate" "int (EVP_MD_CTX *, bytes, length size_t)"
                                   context (octets 97 98 99)))
         (equal '(1 32)
                (multiple-value-list
                 (gasket:dynamic-call "EVP_DigestFinal_ex" "int (EVP_MD_CTX *, room, out unsigned int)"
                                      context digest)))
         (= #xBA (aref digest 0)))))
(check "texts go both ways"
  (and (string= "sha256" (gasket:dynamic-call "OBJ_nid2ln" "const char * static (int)"
                                              (gasket:dynamic-call "OBJ_ln2nid" "int (const char *)"
                                                                   "sha256")))
       (null (gasket:dynamic-call "OBJ_nid2ln" "const char * static (int)" 1000000))))
(check "nothing is returned of void"
  (null (multiple-value-list
         (gasket:dynamic-call "EVP_MD_CTX_set_flags" "void (EVP_MD_CTX *, int)"
                              (gasket:dynamic-call "EVP_MD_CTX_new" "new EVP_MD_CTX * ()") 0))))
(check-condition "an object of another type" (gasket:bad-handle-error condition)
  (gasket:dynamic-call "EVP_DigestUpdate" "int (EVP_MD_CTX *, bytes, length size_t)" *x509*
                       (octets 1)))
(check-condition "a function that there is not" (gasket:unsupported-error condition
                                                 (mentions (princ-to-string condition)
                                                           "no_such_function"))
  (gasket:dynamic-call "no_such_function" "int (void)"))
(check-condition "what is no signature" (gasket:bad-argument-error condition)
  (gasket:dynamic-call "EVP_MD_CTX_new" "new EVP_MD_CTX *"))
(check-condition "too few arguments" (error condition)
  (gasket:dynamic-call "OBJ_nid2ln" "const char * static (int)"))
(check-condition "too many arguments" (error condition)
  (gasket:dynamic-call "OBJ_nid2ln" "const char * static (int)" 1 2))

;;; Names

(check "OpenSSL's name of a function"
  (and (string= "SSL_CTX_set_options" (gasket:name-to-c "ssl-ctx-set-options"))
       (string= "SSL_CTX_set_options" (gasket:name-to-c 'gasket:ssl-ctx-set-options))
       (string= "SSL_CTX_set_session_cache_mode" (gasket:name-to-c "ssl-ctx-sess-set-cache-mode"))))
(check "and its Lisp name" (string= "ssl-ctx-set-options" (gasket:name-to-lisp "SSL_CTX_set_options")))

(finish)
