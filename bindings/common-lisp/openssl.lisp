;;;; What is said and asked about the library itself and about OpenSSL.

(in-package #:gasket)

(defun library-version ()
  "The version of libgasket, \"0.1.0\"."
  (with-interrupts-deferred (gasket.low-level:version)))

(defun openssl-version (&optional (what :version))
  "A text about the OpenSSL that is used: its :VERSION, :FLAGS it was compiled with, date it was :BUILT,
:PLATFORM, configuration :DIRECTORY, the version of the :HEADERS that libgasket was compiled with, the file
that libssl (:SSL-PATH) or libcrypto (:CRYPTO-PATH) was loaded from. Empty where it cannot be had."
  (let ((number (ecase what
                  (:version 0)
                  (:flags 1)
                  (:built 2)
                  (:platform 3)
                  (:directory 4)
                  (:headers gasket.low-level:+version-headers+)
                  (:ssl-path gasket.low-level:+version-ssl-path+)
                  (:crypto-path gasket.low-level:+version-crypto-path+))))
    (with-interrupts-deferred (gasket.low-level:openssl-version number))))

(defun ensure-openssl (&key paths already-loaded)
  "Has OpenSSL opened now, instead of when it is first needed: from PATHS, a list of the libraries' files
in the order in which they are loaded, or where it is found. ALREADY-LOADED: use that of the process."
  (checked (gasket.low-level:ensure-ssl (format nil "~{~a~^~%~}" (mapcar #'native-path paths))
                                        (if already-loaded 1 0)))
  t)

(defun constant (name)
  "The value of one of OpenSSL's constants, or Gasket's, by its C name: \"SSL_OP_NO_TICKET\"."
  (checked (gasket.low-level:constant name)))

(defun has (name)
  "True if the OpenSSL that is loaded, or libgasket, has a function of that C name."
  (plusp (checked (gasket.low-level:has name))))
