;;;; OpenSSL's constants. A name like +SSL-OP-NO-TICKET+ is a symbol macro: the value is that of the OpenSSL
;;;; which is loaded, in a restarted image perhaps another than when the program was compiled.

(in-package #:gasket)

(defstruct (constant-cell (:constructor make-constant-cell (name varies)))
  "A constant: its C name, its value when that has been asked for, and whether it VARIES with the version of
OpenSSL: before that is loaded the value is not known for good."
  (name "" :type string)
  (varies nil)
  (value nil))

(defvar *constants* (make-hash-table :test 'equal)
  "The cells of constants by their C names.")

(defun forget-constants ()
  (loop for cell being the hash-values of *constants*
        do (setf (constant-cell-value cell) nil)))

(pushnew 'forget-constants *forgetting*)

(defun constant-cell (name &optional varies)
  (or (gethash name *constants*)
      (setf (gethash name *constants*) (make-constant-cell name varies))))

(defun find-constant (cell)
  (load-library)
  (let ((value (constant (constant-cell-name cell))))
    (unless (constant-cell-varies cell)
      (setf (constant-cell-value cell) value))
    value))

(declaim (inline cell-constant))
(defun cell-constant (cell)
  (or (constant-cell-value cell) (find-constant cell)))

(defun define-constant-name (symbol name varies)
  (eval `(define-symbol-macro ,symbol
             (cell-constant (load-time-value (constant-cell ,name ,varies))))))

(defmacro define-constants (title &rest entries)
  "Each entry is the C name of a constant, its name here, and whether it varies. TITLE says what they are.
They are defined when the file is loaded: ECL would compile a thousand of them for seconds."
  `(loop for (name symbol varies) in ',entries
         do (constant-cell name varies)
            (define-constant-name symbol name varies)
            (setf (documentation symbol 'variable) (format nil "~a, of: ~a." name ,title))))

;;; Options by keyword

(defun option-constant (option)
  (let ((name (concatenate 'string "SSL_OP_" (substitute #\_ #\- (string option)))))
    (loop for each being the hash-keys of *constants*
          when (string-equal each name)
            return each
          finally (error 'bad-argument-error
                         :kind :bad-argument :what "ssl-option"
                         :message (format nil "ssl-option: OpenSSL has no option ~s" option)))))

(defun ssl-option (option)
  "The bit of OPTION, a keyword like :NO_SSLV3 for OpenSSL's SSL_OP_NO_SSLv3; or OPTION itself, a number."
  (if (integerp option)
      option
      (constant (option-constant option))))

(defun ssl-options (&rest options)
  "The bits of OPTIONS, keywords or numbers, together: for SSL-CTX-SET-OPTIONS."
  (reduce #'logior options :key #'ssl-option :initial-value 0))
