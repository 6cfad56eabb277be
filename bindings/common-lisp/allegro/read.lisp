;;;; READ on ABCL, whose own takes no streams that programs define.

(in-package #:acl-socket)

(defun native-stream (stream)
  "A stream of ABCL's own that takes the characters of STREAM, one when it needs one."
  (ext:make-slime-input-stream (lambda ()
                                 (let ((character (read-char stream nil)))
                                   (if character (string character) "")))
                               (make-broadcast-stream)))

(defun read-by (reader stream eof-error-p eof-value recursive-p)
  "What READER, ABCL's own function, reads from STREAM, a bivalent one."
  (let* ((native (native-stream stream))
         (object (handler-case (funcall reader native eof-error-p eof-value recursive-p)
                   (end-of-file () (error 'end-of-file :stream stream)))))
    ;; What ended the object may have been put back; it is the next thing to be read.
    (when (listen native)
      (unread-char (read-char native) stream))
    object))

(defun teach (name)
  "Has NAME, READ or its like, take bivalent streams too."
  (unless (get name 'own-reader)
    (let ((reader (fdefinition name)))
      (setf (get name 'own-reader) reader)
      (let ((ext:*warn-on-redefinition* nil))
        (setf (fdefinition name)
              (lambda (&optional (stream *standard-input*) (eof-error-p t) eof-value recursive-p)
                (if (typep stream 'bivalent-stream)
                    (read-by reader stream eof-error-p eof-value recursive-p)
                    (funcall reader stream eof-error-p eof-value recursive-p))))))))

(teach 'read)
(teach 'read-preserving-whitespace)
