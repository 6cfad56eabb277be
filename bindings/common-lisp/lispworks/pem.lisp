;;;; Reading PEM files: whatever OpenSSL has a function for, Diffie-Hellman parameters, keys and certificates.

(in-package #:comm)

(defun native-name (file)
  (if (pathnamep file)
      (uiop:native-namestring (merge-pathnames file))
      file))

(defun open-bio (file)
  "A BIO, CFFI's pointer, that reads FILE; NIL where there is none."
  (let ((bio (cffi:with-foreign-strings ((name (native-name file) :encoding :utf-8) (mode "r"))
               (openssl "BIO_new_file" :pointer name :pointer mode :pointer))))
    (if (zerop (address-returned bio)) nil bio)))

(defmacro with-bio ((bio file) &body body)
  "Evaluates BODY with BIO open on FILE; NIL where it cannot be opened."
  `(let ((,bio (open-bio ,file)))
     (when ,bio
       (unwind-protect (progn ,@body)
         (openssl "BIO_free" :pointer ,bio :int)))))

(defun clear-error-queue ()
  (openssl "ERR_clear_error" :void))

(defvar *passphrase-key* 0
  "What the callback of a file that is read is known by.")

(defun call-with-passphrase (function pass-phrase callback)
  "Calls FUNCTION with the C function that tells the passphrase and its argument. OpenSSL never asks on the
terminal: where there is neither, there is none."
  (when (and pass-phrase callback)
    (error "Of :PASS-PHRASE and :CALLBACK only one can be given."))
  (let ((key (with-callbacks () (incf *passphrase-key*)))
        (asked (or callback (and pass-phrase (constantly pass-phrase)))))
    ;; Odd numbers are no addresses of contexts.
    (let ((user (cffi:make-pointer (1+ (* 2 key)))))
      (set-callback :password (1+ (* 2 key)) asked)
      (unwind-protect (funcall function (cffi:callback password-asked) user)
        (set-callback :password (1+ (* 2 key)) nil)))))

(defun read-pem (thing bio pass-phrase callback)
  "The address of the next THING from BIO; 0 where there is none."
  (call-with-passphrase
   (lambda (asked user)
     (address-returned
      (cffi:foreign-funcall-pointer (fli::function-pointer (format nil "PEM_read_bio_~a" thing)) ()
                                    :pointer bio :pointer (cffi:null-pointer)
                                    :pointer asked :pointer user :pointer)))
   pass-phrase callback))

(defun pem-read (thing-to-read filename &key pass-phrase callback errorp)
  "Reads the first THING-TO-READ, a string as in the name of OpenSSL's PEM_read_bio_X509, from the file
FILENAME.

PASS-PHRASE  what it is encrypted with, a string; or
CALLBACK     a function of the longest length and whether it is to encrypt, that returns that
ERRORP       true: an SSL-FAILURE is signalled where nothing can be read

Returns a pointer without a type, whose object is the program's to free; NIL where nothing can be read."
  (ensure-ssl)
  (let ((address (or (with-bio (bio filename)
                       (read-pem thing-to-read bio pass-phrase callback))
                     0)))
    (clear-error-queue)
    (cond ((plusp address) (fli:make-pointer :address address))
          (errorp (signal-setup-failure "No ~a can be read from ~a." thing-to-read filename))
          (t nil))))

;;; Diffie-Hellman

(defvar *dhparams* (make-hash-table :test 'equal)
  "For files the parameters that were read from them: pointers that are never freed.")

(defun forget-dhparams ()
  (clrhash *dhparams*))

(pushnew 'forget-dhparams gasket::*forgetting*)

(defun read-der-dhparams (filename)
  "The parameters in FILENAME, in DER, as a pointer to a DH; NIL where there are none."
  (let ((address (or (with-bio (bio filename)
                       (address-returned
                        (openssl "ASN1_d2i_bio" :pointer (fli::function-pointer "DH_new")
                                                :pointer (fli::function-pointer "d2i_DHparams")
                                                :pointer bio :pointer (cffi:null-pointer) :pointer)))
                     0)))
    (clear-error-queue)
    (and (plusp address) (fli:make-pointer :address address))))

(defun read-dhparams (filename &key pass-phrase callback (errorp t) force)
  "Reads Diffie-Hellman parameters from FILENAME, in PEM or DER. They are read once for a file, and again
where FORCE is true. Returns a pointer to a DH, which is not to be freed. Where that cannot be read signals
an SSL-FAILURE, or returns NIL if ERRORP is false."
  (let ((name (native-name filename)))
    (or (and (not force) (with-callbacks () (gethash name *dhparams*)))
        (let ((dh (or (pem-read "DHparams" filename :pass-phrase pass-phrase :callback callback)
                      (read-der-dhparams filename))))
          (cond (dh (with-callbacks ()
                      (setf (gethash name *dhparams*) dh)))
                (errorp (signal-setup-failure "No parameters for Diffie-Hellman can be read from ~a." name))
                (t nil))))))

(defun longest-file (files)
  "The file of the longest key in FILES, an association list of lengths, or of pairs of whether it is for
export and a length, and files."
  (flet ((bits (entry)
           (let ((key (first entry)))
             (cond ((integerp key) key)
                   ((consp key) (find-if #'integerp (if (listp (rest key)) key (list (rest key)))))
                   (t 0)))))
    (let ((entry (first (sort (copy-list files) #'> :key (lambda (entry) (or (bits entry) 0))))))
      (if (consp (rest entry)) (second entry) (rest entry)))))

(defun set-ssl-ctx-dh (ssl-ctx &key dh filename func filename-list pass-phrase callback)
  "Sets the parameters for Diffie-Hellman of SSL-CTX, a context or connection; the first of these that is
given:

DH             a pointer to a DH
FILENAME       a file that READ-DHPARAMS reads, with PASS-PHRASE or CALLBACK
FUNC           a function of whether it is for export, and of the length of the key, that returns a pointer to
               a DH. It is asked at once, for a key of 2048 bits: OpenSSL's callback does not tell the length
FILENAME-LIST  an association list of lengths and files; the file of the longest is read

True if they were set; NIL where they are too weak for the security level, or none were given."
  (let ((dh (cond (dh dh)
                  (filename (read-dhparams filename :pass-phrase pass-phrase :callback callback))
                  (func (funcall func nil 2048))
                  (filename-list (read-dhparams (longest-file filename-list)
                                                :pass-phrase pass-phrase :callback callback)))))
    (and dh
         (not (fli:null-pointer-p dh))
         (= 1 (etypecase ssl-ctx
                (ssl-ctx-pointer (ssl-ctx-set-tmp-dh ssl-ctx dh))
                (ssl-pointer (ssl-set-tmp-dh ssl-ctx dh)))))))

;;; Certificates and keys

(defun read-all-pem (thing file pass-phrase callback)
  "The addresses of all THINGs in FILE."
  (prog1 (with-bio (bio file)
           (loop for address = (read-pem thing bio pass-phrase callback)
                 while (plusp address)
                 collect address))
    (clear-error-queue)))

(defun check-read (things file what errorp)
  (if (and errorp (null things))
      (signal-setup-failure "No ~a can be read from ~a." what file)
      things))

(defun read-certificate-file (file &key pass-phrase callback (errorp t))
  "The certificates in FILE, in PEM, as a list of X509-POINTERs, which X509-FREE frees. Where there is none
signals an SSL-FAILURE, or returns NIL if ERRORP is false."
  (ensure-ssl)
  (check-read (loop for address in (read-all-pem "X509" file pass-phrase callback)
                    collect (make-instance 'x509-pointer :address address))
              file "certificate" errorp))

(defun read-private-key-file (file &key pass-phrase callback (errorp t))
  "The private keys in FILE, in PEM, as a list of pointers, which EVP-PKEY-FREE frees. Where there is none, or
the pass phrase is wrong, signals an SSL-FAILURE, or returns NIL if ERRORP is false."
  (ensure-ssl)
  (check-read (loop for address in (read-all-pem "PrivateKey" file pass-phrase callback)
                    collect (fli:make-pointer :address address))
              file "private key" errorp))

(defun read-certificate-key-pairs (file &key pass-phrase callback (errorp t))
  "The certificates in FILE, in PEM, with the private keys in it that are theirs: a list of lists of an
X509-POINTER and a pointer to the key. FREE-CERTIFICATE-KEY-PAIRS frees them."
  (let* ((certificates (read-certificate-file file :pass-phrase pass-phrase :callback callback
                                                   :errorp errorp))
         (keys (read-private-key-file file :pass-phrase pass-phrase :callback callback :errorp errorp))
         (pairs (loop for certificate in certificates
                      for key = (find-if (lambda (key) (key-of-certificate-p key certificate)) keys)
                      when key
                        collect (list certificate key))))
    (clear-error-queue)
    (mapc #'x509-free (set-difference certificates (mapcar #'first pairs)))
    (mapc #'evp-pkey-free (set-difference keys (mapcar #'second pairs)))
    pairs))

(defun key-of-certificate-p (key certificate)
  (= 1 (openssl "X509_check_private_key" :pointer (c-pointer certificate) :pointer (c-pointer key) :int)))

(defun free-certificate-key-pairs (pairs)
  "Frees what READ-CERTIFICATE-KEY-PAIRS has returned. Returns no values."
  (loop for (certificate key) in pairs
        do (x509-free certificate)
           (evp-pkey-free key))
  (values))

(defun free-with (function pointer)
  (unless (fli:null-pointer-p pointer)
    (forget-object pointer)
    (cffi:foreign-funcall-pointer (fli::function-pointer function) () :pointer (c-pointer pointer) :void)
    (when (typep pointer 'fli:foreign-pointer)
      (setf (fli:pointer-address pointer) 0)))
  (values))

(defun x509-free (x509)
  "Frees the certificate X509, a pointer; a null one does nothing. Returns no values."
  (free-with "X509_free" x509))

(defun evp-pkey-free (key)
  "Frees KEY, a pointer to an EVP_PKEY; a null one does nothing. Returns no values."
  (free-with "EVP_PKEY_free" key))

;;; Which certificate a server wants

(defun authorities-of (ssl)
  "The names, CFFI's pointers, of the authorities whose certificates the peer of SSL wants."
  (let ((names (openssl "SSL_get_client_CA_list" :pointer (c-pointer ssl) :pointer)))
    (stack-elements names)))

(defun stack-elements (stack)
  "The elements, CFFI's pointers, of STACK, any of OpenSSL's."
  (unless (zerop (address-returned stack))
    (loop for index below (openssl "OPENSSL_sk_num" :pointer stack :int)
          collect (openssl "OPENSSL_sk_value" :pointer stack :int index :pointer))))

(defun select-certificates-matching-ca-list (ssl pairs)
  "Those of PAIRS, lists of a certificate and its key, whose issuer is among the authorities that the server
has named on SSL; all of them where it has named none."
  (let ((authorities (authorities-of ssl)))
    (if (null authorities)
        pairs
        (remove-if-not
         (lambda (pair)
           (let ((issuer (openssl "X509_get_issuer_name" :pointer (c-pointer (first pair)) :pointer)))
             (some (lambda (authority)
                     (zerop (openssl "X509_NAME_cmp" :pointer authority :pointer issuer :int)))
                   authorities)))
         pairs))))

(defun lookup-in-certificate-key-pairs (ssl pairs)
  "The first of PAIRS that SELECT-CERTIFICATES-MATCHING-CA-LIST selects, as two values, the certificate and
its key; NIL for none. For the callback of SET-SSL-CTX-CERT-CB."
  (let ((pair (first (select-certificates-matching-ca-list ssl pairs))))
    (values (first pair) (second pair))))
