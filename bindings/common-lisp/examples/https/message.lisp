;;;; HTTP's messages, as far as the server and the client have them in common: lines, headers, bodies.
;;;;
;;;; Lines are characters in Latin-1, bodies are octets, both on one stream.

(in-package #:https-example)

(deftype octets () '(simple-array (unsigned-byte 8) (*)))

(defparameter *longest-line* 8192
  "How many characters a line may have.")

(defparameter *most-headers* 100
  "How many headers a message may have.")

(defparameter *longest-body* (* 64 1024 1024)
  "How many octets a body may have.")

(define-condition http-error (error)
  ((status :initarg :status :initform 400 :reader http-error-status
           :documentation "What a server answers to it.")
   (text :initarg :text :reader http-error-text))
  (:documentation "The other side has sent what is no HTTP, or too much of it.")
  (:report (lambda (condition stream)
             (write-string (http-error-text condition) stream))))

(defun refuse (status control &rest arguments)
  (error 'http-error :status status :text (apply #'format nil control arguments)))

;;; Text in bodies

(defun text-octets (text)
  "TEXT in UTF-8."
  (coerce (babel:string-to-octets text :encoding :utf-8) 'octets))

(defun octets-text (octets)
  "The text that OCTETS are in UTF-8."
  (babel:octets-to-string octets :encoding :utf-8 :errorp nil))

(defun body-octets (content)
  "CONTENT, a string, octets or NIL, as octets."
  (etypecase content
    (null (make-array 0 :element-type '(unsigned-byte 8)))
    (string (text-octets content))
    ((vector (unsigned-byte 8)) (coerce content 'octets))))

;;; Lines

(defun write-crlf (stream)
  (write-char #\Return stream)
  (write-char #\Newline stream))

(defun write-http-line (stream control &rest arguments)
  (apply #'format stream control arguments)
  (write-crlf stream))

(defun read-http-line (stream)
  "The next line of STREAM without its end, CR LF or LF; NIL at the end of the stream."
  (let ((line (make-string-output-stream)))
    (loop for length from 0
          for character = (read-char stream nil)
          until (or (null character) (char= character #\Newline))
          do (when (>= length *longest-line*)
               (refuse 431 "A line is longer than ~d characters." *longest-line*))
             (write-char character line)
          finally (return (if (or character (plusp length))
                              (string-right-trim '(#\Return) (get-output-stream-string line))
                              nil)))))

(defun required-line (stream)
  (or (read-http-line stream)
      (refuse 400 "The connection has ended in the middle of a message.")))

(defun natural-number (text &key (radix 10) (what "a number"))
  "The number that TEXT is, digits and nothing else."
  (if (and (< 0 (length text) 16)
           (every (lambda (character) (digit-char-p character radix)) text))
      (parse-integer text :radix radix)
      (refuse 400 "~s is not ~a." text what)))

(defun trim (text)
  (string-trim '(#\Space #\Tab) text))

(defun words (line)
  "LINE cut at its spaces."
  (uiop:split-string line :separator " "))

;;; Headers: an alist of strings, the names in lower case

(defun parse-header (line)
  (let ((colon (position #\: line)))
    (unless (and colon (plusp colon))
      (refuse 400 "~s is no header." line))
    (cons (string-downcase (subseq line 0 colon)) (trim (subseq line (1+ colon))))))

(defun read-headers (stream)
  "The headers up to the empty line behind them."
  (loop for line = (required-line stream)
        for count from 0
        until (string= line "")
        do (when (>= count *most-headers*)
             (refuse 431 "There are more than ~d headers." *most-headers*))
        collect (parse-header line)))

(defun write-headers (stream headers)
  "Writes HEADERS, an alist, and the empty line behind them. NIL is the value of those that are left out."
  (loop for (name . value) in headers
        when value
          do (when (find #\Newline value)
               (error "The header ~a has more than one line: ~s." name value))
             (write-http-line stream "~a: ~a" name value))
  (write-crlf stream))

(defun header (name headers)
  "What HEADERS say about NAME, in lower case; NIL for nothing."
  (cdr (assoc name headers :test #'string=)))

(defun header-token-p (token name headers)
  "True if TOKEN is in the list that the header NAME is."
  (member token (uiop:split-string (or (header name headers) "") :separator ",")
          :test #'string-equal :key #'trim))

(defun chunked-p (headers)
  (header-token-p "chunked" "transfer-encoding" headers))

;;; Bodies

(defun check-body-length (length)
  (when (> length *longest-body*)
    (refuse 413 "A body of ~d octets is too long." length)))

(defun read-octets (stream count)
  (check-body-length count)
  (let ((octets (make-array count :element-type '(unsigned-byte 8))))
    (unless (= count (read-sequence octets stream))
      (refuse 400 "The connection has ended in the middle of a body."))
    octets))

(defun join-octets (pieces)
  (let ((octets (make-array (reduce #'+ pieces :key #'length) :element-type '(unsigned-byte 8)))
        (position 0))
    (dolist (piece pieces octets)
      (replace octets piece :start1 position)
      (incf position (length piece)))))

(defun read-chunk (stream)
  "The next chunk, octets; none at the end of the body."
  (let* ((line (required-line stream))
         (size (natural-number (trim (subseq line 0 (position #\; line)))
                               :radix 16 :what "the size of a chunk"))
         (octets (read-octets stream size)))
    (when (plusp size)
      (unless (string= "" (required-line stream))
        (refuse 400 "A chunk is longer than its size.")))
    octets))

(defun read-chunks (stream)
  (let ((chunks (loop for chunk = (read-chunk stream)
                      while (plusp (length chunk))
                      sum (length chunk) into length
                      do (check-body-length length)
                      collect chunk)))
    ;; The trailer, of no use here.
    (read-headers stream)
    (join-octets chunks)))

(defun read-to-end (stream)
  "The octets up to the end of the connection."
  (let ((buffer (make-array 4096 :element-type '(unsigned-byte 8))))
    (join-octets (loop for end = (excl:read-vector buffer stream)
                       while (plusp end)
                       sum end into length
                       do (check-body-length length)
                       collect (subseq buffer 0 end)))))

(defun read-body (stream headers &key to-end)
  "The body behind HEADERS, octets. Where those do not tell its length it is empty, or with TO-END what
comes up to the end of the connection."
  (let ((length (header "content-length" headers)))
    (cond ((chunked-p headers) (read-chunks stream))
          ((header "transfer-encoding" headers)
           (refuse 501 "The encoding ~a is not known." (header "transfer-encoding" headers)))
          (length (read-octets stream (natural-number length :what "a length")))
          (to-end (read-to-end stream))
          (t (body-octets nil)))))

(defun write-chunk (stream octets)
  "Writes OCTETS as a chunk; where there are none nothing, for that would be the end."
  (when (plusp (length octets))
    (write-http-line stream "~x" (length octets))
    (write-sequence octets stream)
    (write-crlf stream)))

(defun write-last-chunk (stream)
  (write-byte (char-code #\0) stream)
  (write-crlf stream)
  (write-crlf stream))
