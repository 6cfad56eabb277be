;;;; What the image of image-save.lisp does when it is restarted.

(in-package #:image-test)

(defun restarted ()
  (sb-ext:disable-debugger)
  (check "the library is loaded again" (string= "0.1.0" (gasket:library-version)))
  (check "no handle of the old process counts" (zerop (gasket:live-handles)))
  (check "a context of the old process is dead" (not (gasket:live-p *context*)))
  (check-condition "and is answered with a bad handle" (gasket:bad-handle-error condition)
    (connect-to-server :context *context*))
  (check-condition "a stream of the old process is answered with a bad handle"
      (gasket:bad-handle-error condition
       (eq *stream* (stream-error-stream condition)))
    (read-line *stream*))
  (check "it can be printed" (stringp (princ-to-string *stream*)))
  (check "it can be closed" (close *stream*))
  (check-condition "a listener of the old process is answered with a bad handle"
      (gasket:bad-handle-error condition)
    (gasket:accept *listener*))
  (check "it can be closed, too" (close *listener*))
  (check-condition "an object of OpenSSL's is answered with a bad handle"
      (gasket:bad-handle-error condition)
    (gasket:ssl-ctx-get-options *direct*))
  (check "functions and constants of OpenSSL's are found again"
    (let ((new (gasket:ssl-ctx-new (gasket:tls-client-method))))
      (plusp (logand gasket:+ssl-op-no-ticket+
                     (gasket:ssl-ctx-set-options new gasket:+ssl-op-no-ticket+)))))
  (check "the default context is made anew" (gasket:live-p (gasket:default-context)))
  (let ((stream (connect-to-server :context (trusting))))
    (write-line "lines" stream)
    (write-line "from the new process" stream)
    (finish-output stream)
    (check "new streams work" (string= "from the new process" (read-line stream)))
    (close stream))
  (setf *dropped* nil
        *context* nil)
  (sb-ext:gc :full t)
  (check "the finalizers of old objects do no harm" (zerop (gasket:live-handles 2)))
  (finish))
