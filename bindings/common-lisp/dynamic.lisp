;;;; Dynamic calls: functions of OpenSSL that are in no list, by a signature that is given at run time.
;;;;
;;;; The signature is libgasket's to understand; here it is only read as far as is needed to know what
;;;; becomes of each argument.

(in-package #:gasket)

;;; Reading signatures

(defun blank-p (character)
  (find character '(#\Space #\Tab #\Newline)))

(defun words-of (text)
  "The words of TEXT, and its stars."
  (let ((words '())
        (start nil))
    (flet ((end-word (end)
             (when start
               (push (subseq text (shiftf start nil) end) words))))
      (loop for character across text
            for index from 0
            do (cond ((blank-p character) (end-word index))
                     ((char= character #\*) (end-word index) (push "*" words))
                     ((null start) (setf start index))))
      (end-word (length text))
      (nreverse words))))

(defun opening-of (text end)
  "Where the parenthesis opens that closes at END of TEXT, or NIL."
  (loop with depth = 0
        for index downfrom end to 0
        do (case (char text index)
             (#\) (incf depth))
             (#\( (decf depth)))
           (when (zerop depth)
             (return index))))

(defun split-parameters (text)
  "The parts of TEXT between the commas that are not in parentheses."
  (loop with depth = 0
        with start = 0
        for index from 0 to (length text)
        for character = (if (= index (length text)) #\, (char text index))
        do (case character
             (#\( (incf depth))
             (#\) (decf depth)))
        when (and (char= character #\,) (<= depth 0))
          collect (prog1 (subseq text start index)
                    (setf start (1+ index)))))

(defun split-signature (signature)
  "What SIGNATURE returns, and a list of what it takes."
  (let* ((end (position-if-not #'blank-p signature :from-end t))
         (start (and end (char= (char signature end) #\)) (opening-of signature end))))
    (unless start
      (error 'bad-argument-error
             :kind :bad-argument :what "dynamic-call"
             :message (format nil "dynamic-call: ~s is no signature" signature)))
    (let ((parameters (split-parameters (subseq signature (1+ start) end))))
      (values (subseq signature 0 start)
              (if (member (words-of (first parameters)) '(() ("void")) :test #'equal)
                  '()
                  parameters)))))

(defun pointed-type (words)
  "The name of the type that WORDS point to: \"X509\" of (\"new\" \"const\" \"X509\" \"*\")."
  (let* ((star (position "*" words :test #'string=))
         (others '("const" "new" "counted" "copied" "interior" "static" "null" "taken" "kept" "stales"
                   "freed" "raw" "out" "inout")))
    (and star
         (find-if-not (lambda (word) (member word others :test #'string=)) words
                      :end star :from-end t))))

(defun what-it-is (words)
  "What a parameter or result is: :TEXT, :ADDRESS, the name of an object's type, or :NUMBER."
  (let ((type (pointed-type words)))
    (cond ((equal words '("callback")) :callback)
          ((null type) :number)
          ((string= type "char") :text)
          ((string= type "void") :address)
          (t type))))

(defun what-it-takes (parameter)
  "How PARAMETER, a text, is passed: (:OCTETS fill), NIL for what is not given, (:STORED kind given), or
(:VALUE kind)."
  (let* ((words (words-of parameter))
         (first (first words)))
    (flet ((first-is (&rest names)
             (member first names :test #'string=)))
      (cond ((first-is "bytes" "decode") '(:octets nil))
            ((first-is "room" "encode") '(:octets t))
            ((first-is "length" "NULL") nil)
            ((first-is "out" "inout")
             (list :stored (what-it-is (rest words)) (string= first "inout")))
            ((and (rest words) (every #'digit-char-p (string-left-trim "-+" (first (last words)))))
             nil)
            ((search "(*" parameter) '(:value :callback))
            (t (list :value (what-it-is words)))))))

;;; Values

(defun value-argument (value kind name)
  "The number that VALUE, no text, is passed as."
  (cond ((cffi:pointerp value) (cffi:pointer-address value))
        ((eq kind :number) (number-argument value))
        (t (handle-argument value name))))

(defun stored-value (kind pointer origin)
  (if (stringp kind)
      (place-object pointer kind origin)
      (place-number pointer)))

(defun returned-value (kind words number origin)
  (flet ((word-p (word)
           (member word words :test #'string=)))
    (cond ((eq kind :text)
           (and (plusp number) (gasket.text:text-at (cffi:make-pointer number))))
          ((member kind '(:address :callback)) (cffi:make-pointer number))
          ((eq kind :number) number)
          (t (make-object kind number
                          (cond ((word-p "new") :new)
                                ((word-p "static") :static)
                                (t origin)))))))

;;; Calling

(defun call-dynamically (name signature numbers pointer)
  "Calls NAME with NUMBERS; what it returns is stored to POINTER."
  (cffi:with-foreign-object (array :int64 (max 1 (length numbers)))
    (loop for number in numbers
          for index from 0
          do (setf (cffi:mem-aref array :int64 index) number))
    (checked (gasket.low-level:dynamic-call name signature array (* 8 (length numbers)) pointer))))

(defun call-with-numbers (parameters arguments name function)
  "Calls FUNCTION with the numbers that ARGUMENTS are for PARAMETERS, in reverse, and with functions that
give the further values."
  (labels ((pass (parameters arguments numbers stored)
             (if (null parameters)
                 (progn
                   (when arguments
                     (error "~a is given more arguments than its signature says: ~s." name arguments))
                   (funcall function (reverse numbers) (reverse stored)))
                 (destructuring-bind (&optional how kind given) (what-it-takes (first parameters))
                   (pass-one how kind given (rest parameters) arguments numbers stored))))
           (pass-one (how kind given parameters arguments numbers stored)
             (let ((value (first arguments)))
               (when (and (null arguments) (or (member how '(:octets :value)) given))
                 (error "~a is given fewer arguments than its signature says." name))
               (cond ((eq how :octets)
                      (with-octets (pointer length value kind)
                        (pass parameters (rest arguments)
                              (list* length (cffi:pointer-address pointer) numbers) stored)))
                     ((eq how :stored)
                      (with-place (pointer (if given (value-argument value kind name) 0))
                        (pass parameters (if given (rest arguments) arguments)
                              (cons (cffi:pointer-address pointer) numbers)
                              (cons (lambda (origin) (stored-value kind pointer origin)) stored))))
                     ((null how)
                      (pass parameters arguments numbers stored))
                     ((and (eq kind :text) (not (cffi:pointerp value)))
                      (gasket.text:with-text (pointer value)
                        (pass parameters (rest arguments)
                              (cons (cffi:pointer-address pointer) numbers) stored)))
                     (t
                      (pass parameters (rest arguments)
                            (cons (value-argument value kind name) numbers) stored))))))
    (pass parameters arguments '() '())))

(defun dynamic-call (name signature &rest arguments)
  "Calls the function NAME of OpenSSL's, a C name or a Lisp name, which need be in no list. SIGNATURE says
what it takes and returns, as C does, with words for what C does not say (see gasket_dynamic_call):

  (dynamic-call \"EVP_Digest\"
                \"int (bytes, length size_t, room, out unsigned int, const EVP_MD *, ENGINE * null)\"
                octets digest (evp-sha256) nil)

ARGUMENTS are numbers, strings, objects, pointers, NIL for none; vectors of octets for bytes and room, with
their lengths. Returned is what the function returns, and as further values what it stores. The signature is
believed: a wrong one does what it does in C."
  (load-library)
  (let ((name (string name))
        (origin (find-if (lambda (argument) (typep argument 'handle-owner)) arguments)))
    (multiple-value-bind (result parameters) (split-signature signature)
      (let* ((words (words-of result))
             (kind (what-it-is words)))
        (call-with-numbers
         parameters arguments name
         (lambda (numbers stored)
           (cffi:with-foreign-object (pointer :int64)
             (setf (cffi:mem-ref pointer :int64) 0)
             (call-dynamically name signature numbers pointer)
             (multiple-value-prog1
                 (let ((further (loop for each in stored
                                      collect (funcall each origin))))
                   (if (equal words '("void"))
                       (values-list further)
                       (values-list (cons (returned-value kind words (cffi:mem-ref pointer :int64)
                                                          origin)
                                          further))))
               (mapc #'keep arguments)))))))))
