;;;; What a server replies: a body whose length is known, or chunks.

(in-package #:https-example)

(defparameter *reasons*
  '((100 . "Continue") (200 . "OK") (400 . "Bad Request") (403 . "Forbidden") (404 . "Not Found")
    (405 . "Method Not Allowed") (413 . "Content Too Large") (431 . "Request Header Fields Too Large")
    (500 . "Internal Server Error") (501 . "Not Implemented") (505 . "HTTP Version Not Supported"))
  "What is said with a status.")

(defun write-status (stream status)
  (write-http-line stream "HTTP/1.1 ~d ~a" status (or (cdr (assoc status *reasons*)) "Unknown")))

(defun begin-reply (request status headers)
  (let ((stream (request-stream request)))
    (setf (request-begun request) t)
    (write-status stream status)
    (write-headers stream (append headers
                                  `(("Connection" . ,(if (request-keep-alive request)
                                                         "keep-alive"
                                                         "close")))))))

(defun reply (request content &key (status 200) (content-type "text/plain; charset=utf-8") headers)
  "Replies to REQUEST with CONTENT, a string, octets or NIL. HEADERS are further ones, an alist of strings."
  (let ((octets (body-octets content)))
    (begin-reply request status
                 (list* (cons "Content-Type" content-type)
                        (cons "Content-Length" (princ-to-string (length octets)))
                        headers))
    (unless (eq (request-method request) :head)
      (write-sequence octets (request-stream request)))))

;;; Chunks. HTTP/1.0 knows none: there the end of the connection is the end of the body.

(defmacro with-chunked-reply ((send request &rest settings) &body body)
  "Replies to REQUEST with what BODY gives to SEND, a local function of a string or octets, piece by piece.
The settings are REPLY's."
  `(call-with-chunked-reply (lambda (send)
                              (flet ((,send (content) (funcall send content)))
                                ,@body))
                            ,request ,@settings))

(defun send-piece (request octets)
  (let ((stream (request-stream request)))
    (unless (eq (request-method request) :head)
      (if (= 1 (request-minor request))
          (write-chunk stream octets)
          (write-sequence octets stream)))
    (force-output stream)))

(defun call-with-chunked-reply (function request
                                &key (status 200) (content-type "text/plain; charset=utf-8") headers)
  (let ((chunked (= 1 (request-minor request))))
    (unless chunked
      (setf (request-keep-alive request) nil))
    (begin-reply request status
                 (list* (cons "Content-Type" content-type)
                        (cons "Transfer-Encoding" (and chunked "chunked"))
                        headers))
    (funcall function (lambda (content) (send-piece request (body-octets content))))
    (when (and chunked (not (eq (request-method request) :head)))
      (write-last-chunk (request-stream request)))))

(defun refuse-request (stream condition)
  "Tells a client that it has sent no request. Nothing that it sends further is read."
  (let ((octets (text-octets (format nil "~a~%" condition))))
    (write-status stream (http-error-status condition))
    (write-headers stream `(("Content-Type" . "text/plain; charset=utf-8")
                            ("Content-Length" . ,(princ-to-string (length octets)))
                            ("Connection" . "close")))
    (write-sequence octets stream)
    (force-output stream)))
