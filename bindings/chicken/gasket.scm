;; TLS on OpenSSL through libgasket. README.md is the manual.
(module gasket
  (gasket-call gasket-constant gasket-names gasket-direct-error gasket-error? gasket-error-field
   make-context connect wrap shutdown-output close-stream listen listener-port accept
   read-octets read-octets-exactly read-line-of write-octets)

(import scheme (chicken base) (chicken condition) (chicken foreign) (chicken process-context) (chicken string) srfi-4)

(foreign-declare "#include <stdint.h>\n#include <dlfcn.h>")

(include "table.scm")

;; (gasket-constant 'ERROR_VERIFY)
(define (gasket-constant name)
  (let ((found (assq name constants)))
    (if found (cdr found) (error 'gasket-constant "there is no such constant" name))))

(define (gasket-names) (map car shapes))

;; ---- the library: what GASKET_LIBRARY names, and only that; else what the system's loader finds, or the clone's ----

(define open-library
  (foreign-lambda* c-pointer ((c-string file)) "C_return(dlopen(file, RTLD_NOW | RTLD_LOCAL));"))

(define candidates
  (let ((chosen (get-environment-variable "GASKET_LIBRARY")))
    (if (and chosen (not (string=? chosen "")))
        (list chosen)
        (list "libgasket.so.1" "build/libgasket.so.1" "libgasket.1.dylib"))))

(define library
  (let next ((files candidates))
    (if (null? files)
        (error 'gasket (string-append "libgasket was not found. Tried: " (string-intersperse candidates " ")
                                      ". Build it with make, or set GASKET_LIBRARY to its path"))
        (or (open-library (car files)) (next (cdr files))))))

;; ---- calling C: all that crosses is 64 bits wide ----

(define function-address
  (foreign-lambda* c-pointer ((c-pointer library) (c-string name)) "C_return(dlsym(library, name));"))

(define text-at
  (foreign-lambda* c-string ((integer64 address)) "C_return((char *)(intptr_t)address);"))

;; Numbers are themselves; the octets of a u8vector or string are given by their address, which holds during the call.
(define invoke
  (foreign-lambda* integer64 ((c-pointer function) (scheme-object given))
    "int64_t a[10] = {0};
     C_word n = C_header_size(given);
     for (C_word i = 0; i < n; i++) {
         C_word x = C_block_item(given, i);
         if (x & C_FIXNUM_BIT)
             a[i] = C_unfix(x);
         else if (C_header_bits(x) == C_STRING_TYPE)
             a[i] = (int64_t)(intptr_t)C_data_pointer(x);
         else
             a[i] = (int64_t)(intptr_t)C_data_pointer(C_block_item(x, 1));
     }
     C_return(((int64_t (*)(int64_t, int64_t, int64_t, int64_t, int64_t, int64_t, int64_t, int64_t, int64_t,
                            int64_t))function)(a[0], a[1], a[2], a[3], a[4], a[5], a[6], a[7], a[8], a[9]));"))

(define addresses '())

(define (address-of name)
  (let ((known (assq name addresses)))
    (if known
        (cdr known)
        (let ((found (function-address library (string-append "gasket_" (symbol->string name)))))
          (unless found (error 'gasket "libgasket lacks a function" name))
          (set! addresses (cons (cons name found) addresses))
          found))))

;; No function has more than ten parameters.
(define (c name . given)
  (when (> (length given) 10) (error name "more arguments than are passed" given))
  (inexact->exact (invoke (address-of name) (list->vector given))))

(define (c-text name . given)
  (let ((address (apply c name given)))
    (and (not (zero? address)) (text-at address))))

;; ---- errors ----

(define gasket-error? (condition-predicate 'gasket))

;; (gasket-error-field condition 'kind)
(define (gasket-error-field condition field)
  (get-condition-property condition 'gasket field #f))

(define (gasket-condition message . fields)
  (make-composite-condition
    (make-property-condition 'exn 'message message 'location 'gasket 'arguments '())
    (apply make-property-condition 'gasket fields)))

(define (places n)
  (let next ((n (- n 1)) (all '())) (if (< n 0) all (next (- n 1) (cons n all)))))

;; The condition of a record, which is freed.
(define (record->condition record)
  (let* ((each (places (c 'error_code_count record)))
         (made (gasket-condition (c-text 'error_message record)
                 'kind (c 'error_kind record)
                 'what (c-text 'error_what record)
                 'peer (c-text 'error_peer record)
                 'codes (map (lambda (n) (c 'error_code record n)) each)
                 'strings (map (lambda (n) (c-text 'error_string record n)) each)
                 'verify-result (c 'error_verify_result record)
                 'verify-string (c-text 'error_verify_result_string record)
                 'alert (c 'error_alert record)
                 'os (c 'error_os record))))
    (c 'free record)
    made))

(define records-end (- (expt 2 40)))

(define (checked answer)
  (if (< answer records-end) (abort (record->condition answer)) answer))

;; What the last direct call on the object left in OpenSSL's error queue, as a condition, or #f.
(define (gasket-direct-error object)
  (let ((record (c 'direct_error object)))
    (and (not (zero? record)) (record->condition record))))

;; ---- functions by their shapes (spec/README.md) ----

(define (number->room number) (make-s64vector 1 number))

(define (convert name letter value)
  (define (wrong) (error name "an argument of another type is needed" value))
  (case letter
    ((#\t) (cond ((not value) 0) ((string? value) (string-append value "\x00;")) (else (wrong))))
    ((#\b #\r) (cond ((not value) 0) ((or (u8vector? value) (and (char=? letter #\b) (string? value))) value) (else (wrong))))
    ((#\f) (if value (wrong) 0))
    (else
     (let ((number (if (boolean? value) (if value 1 0) value)))
       (unless (fixnum? number) (wrong))
       (if (memv letter '(#\q #\k)) (number->room number) number)))))

(define (octets-length value)
  (cond ((u8vector? value) (u8vector-length value)) ((string? value) (string-length value)) (else 0)))

;; Lengths are known when their octets are, which may come behind them.
(define (with-lengths letters passed)
  (map (lambda (letter value)
         (if (char-numeric? letter) (octets-length (list-ref passed (- (char->integer letter) 48))) value))
       letters passed))

(define (marshal name letters needed given)
  (let next ((rest letters) (place 0) (given given) (passed '()))
    (cond
      ((null? rest)
       (unless (null? given) (error name "more arguments than it takes" given))
       (with-lengths letters (reverse passed)))
      ((memv (car rest) '(#\p #\h)) (next (cdr rest) (+ place 1) given (cons (number->room 0) passed)))
      ((char-numeric? (car rest)) (next (cdr rest) (+ place 1) given (cons 0 passed)))
      ((pair? given)
       (next (cdr rest) (+ place 1) (cdr given) (cons (convert name (car rest) (car given)) passed)))
      ((< place needed) (error name "fewer arguments than it takes"))
      (else (next (cdr rest) (+ place 1) '() (cons (convert name (car rest) #f) passed))))))

(define (text-result name result answer)
  (cond
    ((not (zero? answer)) (text-at answer))
    ((char=? result #\T)
     (abort (gasket-condition (conc name ": a handle is not live, or of another kind")
                               'kind (gasket-constant 'ERROR_BAD_HANDLE) 'what (symbol->string name))))
    (else
     ;; OpenSSL's own answer is NULL, too; a refusal of Gasket's has no codes of OpenSSL's.
     (let ((refused (gasket-direct-error 0)))
       (if (and refused (null? (gasket-error-field refused 'codes))) (abort refused) #f)))))

;; Calls a function by its name without gasket_. Its values are the result and what it stores through pointers.
(define (gasket-call name . given)
  (let* ((shape (assq name shapes))
         (fields (if shape (string-split (cdr shape) ":" #t) (error 'gasket-call "there is no such function" name)))
         (result (string-ref (car fields) 0))
         (all (string->list (cadr fields)))
         (letters (let drop ((l all)) (cond ((null? l) '()) ((char=? (car l) #\|) (cdr l)) (else (cons (car l) (drop (cdr l)))))))
         (bar (memv #\| all))
         (needed (if bar (- (length all) (length bar)) (length letters)))
         (passed (marshal name letters needed given))
         (answer (apply c name passed)))
    (apply values
           (if (memv result '(#\t #\T)) (text-result name result answer) (checked answer))
           (let stored ((passed passed))
             (cond ((null? passed) '())
                   ((s64vector? (car passed)) (cons (s64vector-ref (car passed) 0) (stored (cdr passed))))
                   (else (stored (cdr passed))))))))

;; ---- contexts and streams: numbers ----

(define slice 50)
(define farewell 2000)

(define (or-free object thunk)
  (handle-exceptions failure (begin (c 'free object) (abort failure)) (thunk)))

;; (make-context 'client '(ca_file "root.pem") '(certificate "c.pem" "c.key"))
(define (make-context side . settings)
  (let ((context (gasket-call 'ctx_new (gasket-constant (case side ((client) 'CLIENT) ((server) 'SERVER) (else 'BOTH))))))
    (or-free context
      (lambda ()
        (for-each (lambda (setting)
                    (apply gasket-call (string->symbol (conc "ctx_set_" (car setting))) context (cdr setting)))
                  settings)
        context))))

;; Makes a call in slices, between which Chicken takes its interrupts, until it answers no state.
(define (until what call)
  (let ((answer (checked (call))))
    (cond
      ((>= answer 0) answer)
      ((= answer (gasket-constant 'WANT_ANSWER))
       (abort (gasket-condition (conc what ": nobody answers the handshake's question")
                                 'kind (gasket-constant 'ERROR_STATE) 'what what)))
      (else (until what call)))))

;; A client's stream; the handshake is done.
(define (connect context host port)
  (let ((stream (gasket-call 'stream_connect context host port)))
    (or-free stream
      (lambda ()
        (until "handshake" (lambda () (c 'stream_handshake stream slice)))
        stream))))

;; Over a connected descriptor, which stays the caller's.
(define (wrap context descriptor side)
  (gasket-call 'stream_new_fd context descriptor (gasket-constant (if (eq? side 'server) 'SERVER 'CLIENT))))

;; Up to so many octets as they come; an empty u8vector at the end.
(define (read-octets stream size)
  (let* ((room (make-u8vector size))
         (count (until "read" (lambda () (c 'stream_read stream room size slice)))))
    (subu8vector room 0 count)))

;; Exactly so many, fewer only at the end.
(define (read-octets-exactly stream size)
  (let next ((left size) (found '()))
    (let ((part (if (zero? left) (u8vector) (read-octets stream left))))
      (if (zero? (u8vector-length part))
          (list->u8vector (apply append (map u8vector->list (reverse found))))
          (next (- left (u8vector-length part)) (cons part found))))))

;; The next line without its end, a string; #f at the end.
(define (read-line-of stream)
  (let next ((octets '()))
    (let ((part (read-octets stream 1)))
      (cond
        ((zero? (u8vector-length part))
         (and (pair? octets) (list->string (map integer->char (reverse octets)))))
        ((= (u8vector-ref part 0) 10) (list->string (map integer->char (reverse octets))))
        (else (next (cons (u8vector-ref part 0) octets)))))))

;; A u8vector or string, all of which is sent.
(define (write-octets stream data)
  (let next ((data data))
    (let ((size (octets-length data)))
      (unless (zero? size)
        (let ((count (until "write" (lambda () (c 'stream_write stream data size slice)))))
          (next (if (string? data) (substring data count) (subu8vector data count size))))))))

;; Ends the sending half; what the peer still sends can be read.
(define (shutdown-output stream)
  (until "shutdown" (lambda () (c 'stream_shutdown stream slice))))

;; Says farewell and frees the stream, even where the peer is gone.
(define (close-stream stream)
  (let ((answer (c 'stream_close stream farewell)))
    (when (< answer records-end) (c 'free answer)))
  (checked (c 'free stream)))

(define (listen host port) (gasket-call 'listener_new host port 128))

(define (listener-port listener) (gasket-call 'listener_port listener))

;; The next connection; its first read or write does the handshake.
(define (accept listener context)
  (until "accept" (lambda () (c 'listener_accept listener context slice))))

(unless (= (c 'abi_version) (gasket-constant 'ABI_VERSION))
  (error 'gasket "libgasket has another binary interface than this binding was made for" (c 'abi_version)))
)
