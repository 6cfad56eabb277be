;;;; The OpenSSL that is used: loading it, asking about it.

(in-package #:comm)

(defvar *ensured* nil
  "True once OpenSSL is loaded in this process.")

(defvar *library-path* nil
  "What SET-SSL-LIBRARY-PATH has set; a saved image keeps it.")

(defun forget-ssl ()
  (setf *ensured* nil))

(pushnew 'forget-ssl gasket::*forgetting*)

(defun linker-name-p (name)
  "True of a name like -lssl, which leaves it to the system where the library is."
  (eql 0 (search "-l" name)))

(defun library-list (path)
  "PATH, a string, a pathname or a list of such, as one text for libgasket."
  (let ((names (remove-if #'linker-name-p
                          (mapcar (lambda (name)
                                    (if (pathnamep name) (uiop:native-namestring name) name))
                                  (if (listp path) path (list path))))))
    (format nil "~{~a~^~%~}" names)))

(defun open-for-lisp (file)
  "Loads FILE, which libgasket has loaded already, for the program's own foreign functions."
  (unless (string= file "")
    #+sbcl (sb-alien:load-shared-object file :dont-save t)
    #-sbcl (cffi:load-foreign-library file)))

(defun check-implementation (implementation)
  (unless (member implementation '(nil :openssl))
    (error "The SSL implementation ~s is not there; :OPENSSL is." implementation)))

(defun ensure-ssl (&key library-path already-done implementation)
  "Loads OpenSSL and makes it ready, once in a process; whatever makes a context calls this.

LIBRARY-PATH    a string or a list of strings: the libraries' files. Else what SET-SSL-LIBRARY-PATH has set,
                or where they are found
ALREADY-DONE    true: the program has loaded OpenSSL itself, and that one is used
IMPLEMENTATION  :OPENSSL or NIL

Returns T. Signals a GASKET:LIBRARY-ERROR where OpenSSL cannot be loaded."
  (check-implementation implementation)
  (unless *ensured*
    (gasket:load-library)
    (gasket::checked
     (gasket.low-level:ensure-ssl (library-list (or library-path (if already-done '() *library-path*)))
                                  (if already-done 1 0)))
    (open-for-lisp (gasket:openssl-version :crypto-path))
    (open-for-lisp (gasket:openssl-version :ssl-path))
    (setf *ensured* t))
  t)

(defun set-ssl-library-path (library-path)
  "Sets the files, a string or a list of strings, that ENSURE-SSL loads OpenSSL from, in that order. A saved
image keeps it. Returns LIBRARY-PATH."
  (setf *library-path* library-path))

(defun openssl-version (&optional (what :version))
  "A text about OpenSSL: its :VERSION, :CFLAGS, :BUILT-ON, :PLATFORM or :DIRECTORY."
  (ensure-ssl)
  (gasket:openssl-version (ecase what
                            (:version :version)
                            (:cflags :flags)
                            (:built-on :built)
                            (:platform :platform)
                            (:directory :directory))))

(defun do-rand-seed ()
  "Does nothing, and returns no values: OpenSSL seeds itself."
  (values))

;;; Implementations

(defun ssl-implementation-available-p (name)
  "True of :OPENSSL, the only implementation here."
  (eq name :openssl))

(defun ssl-default-implementation ()
  "The implementation that is used, :OPENSSL. To set it to another signals an error."
  :openssl)

(defun (setf ssl-default-implementation) (name)
  (check-implementation (or name :none))
  name)
