;;;; Drives two SBCLs through Franz's SSL tutorial and shows what each was given and what came back.
;;;; demo.sh runs this as a script.

(require "asdf")

(defpackage #:demo
  (:use #:cl))

(in-package #:demo)

(defparameter *patience* 60
  "How many seconds a Lisp may take for a form.")

(defparameter *width* 92
  "Where lines are broken.")

;;; A Lisp: a process of its own, given forms as a person would type them

(defstruct lisp
  name
  process
  (prompt "")) ; at which it waits

(defun start-lisp (name)
  (let ((lisp (make-lisp :name name
                         :process (sb-ext:run-program
                                   "sbcl"
                                   '("--noinform" "--no-sysinit" "--no-userinit" "--disable-debugger"
                                     "--load" "bindings/common-lisp/examples/tutorial/tutorial.lisp")
                                   :search t :wait nil :input :stream :output :stream
                                   :error :output))))
    (await-prompt lisp)
    lisp))

(defun end-lisp (lisp)
  (let ((process (lisp-process lisp)))
    (close (sb-ext:process-input process) :abort t)
    (when (sb-ext:process-alive-p process)
      (sb-ext:process-kill process sb-unix:sigterm))
    (sb-ext:process-wait process)
    (sb-ext:process-close process)))

(defun prompt-start (text)
  "Where in TEXT the prompt is that it ends with, or NIL."
  (let ((start (search "cl-user(" text :from-end t)))
    (and start
         (uiop:string-suffix-p text "): ")
         (every #'digit-char-p (subseq text (+ start 8) (- (length text) 3)))
         start)))

(defun read-until-prompt (lisp text)
  "Adds what LISP writes to TEXT until it prompts. Returns where the prompt starts."
  (loop for character = (read-char (sb-ext:process-output (lisp-process lisp)))
        do (vector-push-extend character text)
        thereis (and (char= character #\Space) (prompt-start text))))

(defun await-prompt (lisp)
  "Waits until LISP prompts. Returns what it has written before."
  (let ((text (make-array 0 :element-type 'character :adjustable t :fill-pointer t)))
    (handler-case
        (let ((start (sb-ext:with-timeout *patience* (read-until-prompt lisp text))))
          (setf (lisp-prompt lisp) (subseq text start))
          (string-trim '(#\Newline) (subseq text 0 start)))
      ((or end-of-file sb-ext:timeout) (condition)
        (error "Lisp ~a has not come back (~(~a~)). It wrote:~%~a"
               (lisp-name lisp) (type-of condition) text)))))

(defun has-answered-p (lisp)
  "True if LISP has written anything since its last prompt."
  (listen (sb-ext:process-output (lisp-process lisp))))

(defun give (lisp form)
  (write-line form (sb-ext:process-input (lisp-process lisp)))
  (finish-output (sb-ext:process-input (lisp-process lisp))))

;;; The transcript

(defun break-line (line)
  "LINE in pieces that fit, broken at spaces."
  (let ((space (and (> (length line) *width*)
                    (position #\Space line :end *width* :from-end t))))
    (if space
        (cons (subseq line 0 space)
              (break-line (concatenate 'string "    " (subseq line (1+ space)))))
        (list line))))

(defun show (lisp text)
  (loop for line in (uiop:split-string text :separator '(#\Newline))
        do (loop for piece in (break-line line)
                 do (format t "  ~a | ~a~%" (lisp-name lisp) piece)))
  (finish-output))

(defun say (control &rest arguments)
  (format t "~%~?~%" control arguments)
  (finish-output))

(defun form (control &rest arguments)
  (apply #'format nil control arguments))

(defun begin (lisp form)
  "Has LISP evaluate FORM, without waiting for what comes back."
  (show lisp (concatenate 'string (lisp-prompt lisp) form))
  (give lisp form))

(defun end (lisp)
  "Waits for what comes back."
  (let ((answer (await-prompt lisp)))
    (show lisp answer)
    answer))

(defun step-in (lisp form)
  (begin lisp form)
  (end lisp))

(defun expect (expected answer)
  (unless (string= expected answer)
    (error "The answer should have been ~a and was ~a." expected answer)))

;;; The steps

(defun port-in (answer)
  "The port in how a passive socket prints: */54505."
  (parse-integer answer :start (+ 2 (or (search "*/" answer) (error "No port in ~a." answer)))
                        :junk-allowed t))

(defparameter *passive* "(setq passv (socket:make-socket :connect :passive))")
(defparameter *active* "(setq act (socket:make-socket :remote-host \"localhost\" :remote-port ~a))")
(defparameter *accept* "(setq con (socket:accept-connection passv))")
(defparameter *serve* "(setq ssl-serve (socket:make-ssl-server-stream con ~
                       :certificate \"build/tutorial/server.pem\"))")
(defparameter *read* "(read ssl-serve)")
(defparameter *client* "(setq ssl-client (socket:make-ssl-client-stream act))")

(defun connect-lisps (one two)
  (say "Each Lisp has the socket module.")
  (step-in one "(require :sock)")
  (step-in two "(require :sock)")
  (say "Lisp One makes a passive socket. The system picks the port.")
  (let ((port (port-in (step-in one *passive*))))
    (say "Lisp Two connects to that port.")
    (step-in two (form *active* port)))
  (say "Lisp One accepts the connection.")
  (step-in one *accept*))

(defun begin-tls (one two)
  (say "Lisp One is to be the TLS server. The file holds its certificate and its key.")
  (step-in one (form *serve*))
  (say "Lisp One reads. Nothing is there to be read, so nothing comes back yet.")
  (begin one *read*)
  (sleep 0.5)
  (when (has-answered-p one)
    (error "Lisp One has not waited."))
  (say "Lisp Two makes a client of its socket and writes; the output is what starts the handshake.")
  (step-in two *client*)
  (step-in two "(format ssl-client \"secret message \")")
  (step-in two "(force-output ssl-client)"))

(defun exchange (one two)
  (say "In Lisp One that read comes back, with the first word.")
  (show one (concatenate 'string (lisp-prompt one) *read*))
  (expect "secret" (end one))
  (say "It reads the second one.")
  (expect "message" (step-in one *read*))
  (say "And replies.")
  (step-in one "(format ssl-serve \"got-it \")")
  (step-in one "(force-output ssl-serve)")
  (say "Lisp Two reads the reply.")
  (expect "got-it" (step-in two "(read ssl-client)")))

(defun tell-what-was-negotiated (one two)
  (say "What the two have agreed on:")
  (let ((protocol (step-in one "(gasket:protocol ssl-serve)"))
        (cipher (step-in one "(gasket:cipher ssl-serve)")))
    (expect protocol (step-in two "(gasket:protocol ssl-client)"))
    (expect cipher (step-in two "(gasket:cipher ssl-client)"))))

(defun close-all (one two)
  (say "Both close.")
  (step-in two "(close ssl-client)")
  (step-in one "(close ssl-serve)")
  (step-in one "(close passv)"))

(defun tell-how-by-hand ()
  (say "The same by hand, with two terminals in this directory. In each:")
  (say "  sbcl --load bindings/common-lisp/examples/tutorial/tutorial.lisp")
  (say "Then, in this order, with the port that Lisp One shows in place of PORT:~%")
  (format t "~:{  ~a | ~a~%~}"
          `(("One" "(require :sock)")
            ("Two" "(require :sock)")
            ("One" ,*passive*)
            ("Two" ,(form *active* "PORT"))
            ("One" ,*accept*)
            ("One" ,(form *serve*))
            ("One" ,*read*)
            ("Two" ,*client*)
            ("Two" "(format ssl-client \"secret message \")")
            ("Two" "(force-output ssl-client)")
            ("One" ,*read*)
            ("One" "(format ssl-serve \"got-it \")")
            ("One" "(force-output ssl-serve)")
            ("Two" "(read ssl-client)")
            ("Two" "(close ssl-client)")
            ("One" "(close ssl-serve)")
            ("One" "(close passv)"))))

(defun run-tutorial ()
  "Runs the tutorial. Whatever happens, both Lisps are gone afterwards."
  (let ((one nil)
        (two nil))
    (unwind-protect
         (progn
           (setf one (start-lisp "One")
                 two (start-lisp "Two"))
           (format t "Two Lisps, ~a ~a, processes ~d and ~d.~%"
                   (lisp-implementation-type) (lisp-implementation-version)
                   (sb-ext:process-pid (lisp-process one)) (sb-ext:process-pid (lisp-process two)))
           (connect-lisps one two)
           (begin-tls one two)
           (exchange one two)
           (tell-what-was-negotiated one two)
           (close-all one two)
           (tell-how-by-hand))
      (dolist (lisp (list one two))
        (when lisp
          (end-lisp lisp))))))

(handler-case (run-tutorial)
  (error (condition)
    (format *error-output* "~&demo: ~a~%" condition)
    (sb-ext:exit :code 1)))
