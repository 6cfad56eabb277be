;;;; Drives two Lisps through Franz's SSL tutorial and shows what each was given and what came back.
;;;; demo.sh runs this as a script, with the names of the two.

(require "asdf")

(defpackage #:demo
  (:use #:cl))

(in-package #:demo)

(defparameter *patience* 60
  "How many seconds a Lisp may take for a form.")

(defparameter *start-patience* 300
  "How many seconds a Lisp may take until it is there. The first time it compiles.")

(defparameter *width* 92
  "Where lines are broken.")

;;; A Lisp: a process of its own, given forms as a person would type them

(defparameter *commands*
  '(("sbcl" "--noinform" "--no-sysinit" "--no-userinit" "--disable-debugger" "--load")
    ("ecl" "-norc" "-load")
    ("clisp" "-q" "-norc" "-E" "UTF-8" "-i")
    ("abcl" "--noinform" "--noinit" "--load"))
  "For each Lisp how it loads a file and goes on.")

(defstruct lisp
  name
  program
  process
  (prompt "")) ; at which it waits

(defun start-lisp (name program)
  (let ((command (or (assoc program *commands* :test #'string=)
                     (error "~a is none of~{ ~a~}." program (mapcar #'first *commands*)))))
    (make-lisp :name name
               :program program
               :process (sb-ext:run-program
                         program
                         (append (rest command)
                                 '("bindings/common-lisp/examples/tutorial/tutorial.lisp"))
                         :search t :wait nil :input :stream :output :stream :error :output))))

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

(defun await-prompt (lisp &optional (patience *patience*))
  "Waits until LISP prompts, at most PATIENCE seconds. Returns what it has written before."
  (let ((text (make-array 0 :element-type 'character :adjustable t :fill-pointer t)))
    (handler-case
        (let ((start (sb-ext:with-timeout patience (read-until-prompt lisp text))))
          (setf (lisp-prompt lisp) (subseq text start))
          (string-trim '(#\Newline #\Space) (subseq text 0 start)))
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

(defun without-addresses (text)
  "TEXT, without what varies in it: the addresses behind #x."
  (let ((start (search "#x" text)))
    (if start
        (let ((end (position-if-not (lambda (character) (digit-char-p character 16)) text
                                    :start (+ start 2))))
          (concatenate 'string (subseq text 0 start) "X" (without-addresses (subseq text end))))
        text)))

(defun expect-print (answer control &rest arguments)
  "Signals an error unless ANSWER is how an object prints, with X for addresses."
  (expect (apply #'format nil control arguments) (without-addresses answer)))

(defun peer-port-in (answer)
  "The first port in how an active socket prints: connected from localhost/54507."
  (let ((start (search "from localhost/" answer)))
    (unless start
      (error "No port in ~a." answer))
    (parse-integer answer :start (+ start 15) :junk-allowed t)))

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

(defun connection (from to)
  "How a connection between two ports of this host prints."
  (form "connected from localhost/~d to localhost/~d @ X>" from to))

(defun connect-lisps (one two)
  "Connects the two and returns the ports, One's and Two's."
  (say "Each Lisp has the socket module.")
  (step-in one "(require :sock)")
  (step-in two "(require :sock)")
  (say "Lisp One makes a passive socket. The system picks the port.")
  (let* ((passive (step-in one *passive*))
         (port (port-in passive)))
    (expect-print passive "#<multivalent stream socket waiting for connection at */~d @ X>" port)
    (say "Lisp Two connects to that port.")
    (let* ((active (step-in two (form *active* port)))
           (two-port (peer-port-in active)))
      (expect-print active "#<multivalent stream socket ~a" (connection two-port port))
      (say "Lisp One accepts the connection.")
      (expect-print (step-in one *accept*) "#<multivalent stream socket ~a" (connection port two-port))
      (values port two-port))))

(defun begin-tls (one two one-port two-port)
  (say "Lisp One is to be the TLS server. The file holds its certificate and its key.")
  (expect-print (step-in one (form *serve*))
                "#<SSL server stream fd #<multivalent stream socket ~a @ X>" (connection one-port two-port))
  (say "Lisp One reads. Nothing is there to be read, so nothing comes back yet.")
  (begin one *read*)
  (sleep 0.5)
  (when (has-answered-p one)
    (error "Lisp One has not waited."))
  (say "Lisp Two makes a client of its socket and writes; the output is what starts the handshake.")
  (expect-print (step-in two *client*)
                "#<SSL client stream fd #<multivalent stream socket ~a @ X>" (connection two-port one-port))
  (expect "nil" (step-in two "(format ssl-client \"secret message \")"))
  (when (has-answered-p one)
    (error "Lisp Two has sent something before it was told to."))
  (expect "nil" (step-in two "(force-output ssl-client)")))

(defun exchange (one two)
  (say "In Lisp One that read comes back, with the first word.")
  (show one (concatenate 'string (lisp-prompt one) *read*))
  (expect "secret" (end one))
  (say "It reads the second one.")
  (expect "message" (step-in one *read*))
  (say "And replies.")
  (expect "nil" (step-in one "(format ssl-serve \"got-it \")"))
  (expect "nil" (step-in one "(force-output ssl-serve)"))
  (say "Lisp Two reads the reply.")
  (expect "got-it" (step-in two "(read ssl-client)")))

(defun tell-what-was-negotiated (one two)
  (say "What the two have agreed on:")
  (let ((protocol (step-in one "(gasket:protocol ssl-serve)"))
        (cipher (step-in one "(gasket:cipher ssl-serve)")))
    (expect protocol (step-in two "(gasket:protocol ssl-client)"))
    (expect cipher (step-in two "(gasket:cipher ssl-client)"))))

(defun close-all (one two one-port two-port)
  (say "Both close.")
  (expect "t" (step-in two "(close ssl-client)"))
  (expect "t" (step-in one "(close ssl-serve)"))
  (expect-print (step-in one "(close passv)")
                "#<multivalent stream socket closed, but was waiting for connection at */~d @ X>" one-port)
  (say "The sockets under the two streams are closed with them.")
  (expect-print (step-in two "act")
                "#<multivalent stream socket closed, but was ~a" (connection two-port one-port))
  (expect-print (step-in one "con")
                "#<multivalent stream socket closed, but was ~a" (connection one-port two-port)))

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

(defun show-lisps (one two)
  "Waits until both are there."
  (await-prompt one *start-patience*)
  (await-prompt two *start-patience*)
  (format t "Two Lisps, ~a and ~a, processes ~d and ~d.~%" (lisp-program one) (lisp-program two)
          (sb-ext:process-pid (lisp-process one)) (sb-ext:process-pid (lisp-process two))))

(defun run-tutorial (program-one program-two)
  "Runs the tutorial. Whatever happens, both Lisps are gone afterwards."
  (let ((one nil)
        (two nil))
    (unwind-protect
         (progn
           (setf one (start-lisp "One" program-one)
                 two (start-lisp "Two" program-two))
           (show-lisps one two)
           (multiple-value-bind (one-port two-port) (connect-lisps one two)
             (begin-tls one two one-port two-port)
             (exchange one two)
             (tell-what-was-negotiated one two)
             (close-all one two one-port two-port))
           (tell-how-by-hand))
      (dolist (lisp (list one two))
        (when lisp
          (end-lisp lisp))))))

(handler-case (apply #'run-tutorial (last sb-ext:*posix-argv* 2))
  (error (condition)
    (format *error-output* "~&demo: ~a~%" condition)
    (sb-ext:exit :code 1)))
