;; TLS on OpenSSL through libgasket. README.md is the manual; gasket-table.lsp is loaded before this.
(context 'gasket)

;; ---- the library ----

(define (library-candidates)
  (let (chosen (env "GASKET_LIBRARY"))
    (if (and chosen (!= chosen ""))
        (list chosen)
        (case ostype
          ("OSX" '("libgasket.1.dylib"))
          ("Windows" '("gasket-1.dll"))
          (true '("libgasket.so.1" "build/libgasket.so.1"))))))

(define (find-library)
  (or (find-first (fn (file) (catch (import file "gasket_abi_version" "long long") 'ignored))
                  (library-candidates))
      (throw-error (append "libgasket was not found. Tried: " (join (library-candidates) " ")
                           ". Build it with make, or set GASKET_LIBRARY to its path"))))

(define (find-first wanted candidates)
  (let (found nil)
    (dolist (each candidates found)
      (if (wanted each) (set 'found each)))
    found))

;; A function of C's: numbers and addresses are both 64 bits wide.
(define (imported name arity)
  (eval (append (list 'import library (append "gasket_" name) "long long") (dup "long long" arity true))))

(set 'library (find-library))

(if (!= (gasket_abi_version) ABI_VERSION)
    (throw-error (format "%s has the binary interface %d, and this binding was made for %d"
                         library (gasket_abi_version) ABI_VERSION)))

;; ---- errors ----

(set 'c-free (imported "free" 1))
(set 'c-direct-error (imported "direct_error" 1))

(dolist (each '("kind" "what" "message" "peer" "code_count" "verify_result" "verify_result_string" "alert" "os"))
  (set (sym (append "c-error-" each)) (imported (append "error_" each) 1)))
(set 'c-error-code (imported "error_code" 2))
(set 'c-error-string (imported "error_string" 2))

;; What is below this is an error record.
(set 'records-end (- (<< 1 40)))

(define (text-at pointer)
  (if (!= pointer 0) (get-string pointer)))

;; The fields of a record as an association list; the record is freed.
(define (record-fields record)
  (letn (places (sequence 1 (c-error-code_count record))
         fields (list (list "kind" (c-error-kind record))
                      (list "what" (text-at (c-error-what record)))
                      (list "message" (text-at (c-error-message record)))
                      (list "peer" (text-at (c-error-peer record)))
                      (list "codes" (map (fn (place) (c-error-code record (- place 1))) places))
                      (list "strings" (map (fn (place) (text-at (c-error-string record (- place 1)))) places))
                      (list "verify-result" (c-error-verify_result record))
                      (list "verify-string" (text-at (c-error-verify_result_string record)))
                      (list "alert" (c-error-alert record))
                      (list "os" (c-error-os record))))
    (c-free record)
    fields))

;; newLISP's errors are texts: the fields stay in problem.
(define (raise fields)
  (set 'problem fields)
  (throw-error (lookup "message" fields)))

(define (refuse kind what message)
  (raise (list (list "kind" kind) (list "what" what) (list "message" message) '("peer" "") '("codes" ())
               '("strings" ()) '("verify-result" 0) '("verify-string" "") '("alert" 0) '("os" 0))))

(define (checked answer)
  (if (< answer records-end) (raise (record-fields answer)) answer))

;; What the last direct call on the object left in OpenSSL's error queue, or nil.
(define (direct-error object)
  (let (record (c-direct-error object))
    (if (!= record 0) (record-fields record))))

;; ---- functions by their shapes (spec/README.md): made when they are first called ----

(set 'made '())

(define (function-of name)
  (or (lookup name made)
      (letn (shape (or (lookup name shapes) (throw-error (append name ": there is no such function")))
             fields (parse shape ":")
             letters (replace "|" (explode (fields 1)))
             needed (or (find "|" (fields 1)) (length letters)))
        (push (list name (list (imported name (length letters)) (fields 0) letters needed)) made)
        (lookup name made))))

(define (convert name letter value)
  (cond
    ((member letter '("t" "b")) (if (or (nil? value) (string? value)) value (wrong-type name value)))
    ((= letter "r") (if (nil? value) nil (integer? value) (dup "\000" value) (wrong-type name value)))
    ((= letter "f") (if value (wrong-type name value) 0))
    ((nil? value) 0)
    ((= value true) 1)
    ((integer? value) value)
    (true (wrong-type name value))))

(define (wrong-type name value)
  (throw-error (format "%s: an argument of another type is needed, not %s" name (string value))))

;; The values that stand for C's arguments: pointers are strings still, or nil.
(define (values-of name letters needed given)
  (let (place -1 found '())
    (dolist (letter letters)
      (inc place)
      (cond
        ((find letter "ph") (push (pack "Ld" 0) found -1))
        ((find letter "01234567") (push 0 found -1))
        ((and (empty? given) (< place needed)) (throw-error (append name ": fewer arguments than it takes")))
        (true (let (value (convert name letter (if given (pop given) nil)))
                (push (if (find letter "qk") (pack "Ld" value) value) found -1)))))
    (if given (throw-error (append name ": more arguments than it takes")))
    ;; Lengths are known when their bytes are, which may come behind them.
    (dolist (letter letters)
      (if (find letter "01234567")
          (setf (found $idx) (length (or (found (int letter)) "")))))
    found))

;; What C is given: the addresses of strings. `found` is that of `call`, since a parameter would be a copy.
(define (c-arguments)
  (let (all '())
    (dotimes (place (length found))
      (push (if (string? (nth place found)) (address (nth place found))
                (nil? (nth place found)) 0
                (nth place found))
            all -1))
    all))

;; What was written through pointers.
(define (stored letters found)
  (let (all '())
    (dotimes (place (length found))
      (cond
        ((find (letters place) "pqhk") (push (first (unpack "Ld" (found place))) all -1))
        ((= (letters place) "r") (push (found place) all -1))))
    all))

(define (text-result name result answer)
  (if (!= answer 0)
      (get-string answer)
      (if (= result "T")
          (refuse ERROR_BAD_HANDLE name (append name ": a handle is not live, or of another kind"))
          ;; OpenSSL's own answer is NULL, too; a refusal of Gasket's has no codes of OpenSSL's.
          (let (fields (direct-error 0))
            (if (and fields (empty? (lookup "codes" fields))) (raise fields))
            nil))))

;; (gasket:call NAME ...): a function by its name without gasket_. What it stores follows its result, in a list.
(define (call name)
  (letn (function (function-of name)
         result (function 1)
         letters (function 2)
         found (values-of name letters (function 3) (args))
         answer (apply (function 0) (c-arguments))
         told (if (member result '("t" "T")) (text-result name result answer) (checked answer))
         further (stored letters found))
    (if further (cons told further) told)))

;; The names of all functions.
(define (names)
  (map first shapes))

;; ---- contexts ----

;; (gasket:make-context gasket:CLIENT '(("ca_file" "root.pem") ("certificate" "c.pem" "c.key")))
(define (make-context side settings)
  (let (made-context (call "ctx_new" side) failed nil)
    (dolist (each settings failed)
      (if (not (catch (begin (apply call (append (list (append "ctx_set_" (each 0)) made-context) (rest each))) true)
                      'failed-with))
          (set 'failed true)))
    (when failed
      (c-free made-context)
      (throw-error (plain failed-with)))
    made-context))

;; The text of an error that was caught, without what newLISP says around it.
(define (plain caught)
  (first (parse (replace "ERR: user error : " (copy caught) "") "\ncalled from ")))

(define (free object)
  (checked (c-free object)))

;; ---- streams: numbers, as newLISP's files are ----

(set 'slice-ms 50 'farewell-ms 2000)
(set 'c-read (imported "stream_read" 4))
(set 'c-write (imported "stream_write" 4))
(set 'c-handshake (imported "stream_handshake" 2))
(set 'c-shutdown (imported "stream_shutdown" 2))
(set 'c-close (imported "stream_close" 2))
(set 'c-accept (imported "listener_accept" 3))

;; What was read and not yet asked for, by stream.
(set 'pending '())

;; Makes a call in slices, between which newLISP takes its signals, until it answers no state.
(define (await what-for attempt)
  (let (answer (checked (attempt)))
    (while (< answer 0)
      (if (= answer WANT_ANSWER)
          (refuse ERROR_STATE what-for (append what-for ": nobody answers the handshake's question")))
      (set 'answer (checked (attempt))))
    answer))

;; A client's stream; the handshake is done.
(define (connect made-context host port)
  (let (stream (call "stream_connect" made-context host port) failed-with nil)
    (unless (catch (begin (await "handshake" (fn () (c-handshake stream slice-ms))) true) 'failed-with)
      (c-free stream)
      (throw-error (plain failed-with)))
    stream))

;; Over a connected descriptor, which stays the caller's.
(define (wrap made-context descriptor side)
  (call "stream_new_fd" made-context descriptor side))

(define (more stream size)
  (letn (room (dup "\000" size)
         got (await "read" (fn () (c-read stream (address room) size slice-ms))))
    (slice room 0 got)))

(define (take-pending stream)
  (or (pop-assoc stream pending) (list stream "")))

;; Up to so many bytes as they come; nil at the end.
(define (gasket:read stream (size 65536))
  (let (kept (last (take-pending stream)))
    (if (= kept "") (set 'kept (more stream size)))
    (if (> (length kept) size) (push (list stream (slice kept size)) pending))
    (if (!= kept "") (slice kept 0 (min size (length kept))))))

;; Exactly so many bytes, fewer only at the end; nil there.
(define (read-exactly stream size)
  (let (found "" part "")
    (while (and (< (length found) size)
                (set 'part (gasket:read stream (- size (length found)))))
      (extend found part))
    (if (or (!= found "") (= size 0)) found)))

;; The next line without its end; nil at the end.
(define (gasket:read-line stream)
  (let (kept (last (take-pending stream)) part "x" place nil)
    (until (or (set 'place (find "\n" kept)) (= part ""))
      (set 'part (more stream 65536))
      (extend kept part))
    (cond
      (place
       (if (> (length kept) (+ place 1)) (push (list stream (slice kept (+ place 1))) pending))
       (slice kept 0 place))
      ((!= kept "") kept))))

;; All of the text is sent.
(define (gasket:write stream text)
  (let (sent 0)
    (while (< sent (length text))
      (inc sent (await "write" (fn () (c-write stream (+ (address text) sent) (- (length text) sent) slice-ms)))))
    sent))

(define (gasket:write-line stream text)
  (gasket:write stream (append text "\n")))

;; Ends the sending half; what the peer still sends can be read.
(define (shutdown stream)
  (await "shutdown" (fn () (c-shutdown stream slice-ms))))

;; Says farewell and frees the stream, even where the peer is gone.
(define (gasket:close stream)
  (take-pending stream)
  (let (answer (c-close stream farewell-ms))
    (if (< answer records-end) (c-free answer)))
  (checked (c-free stream))
  true)

(define (listen host port)
  (call "listener_new" host port 128))

(define (listener-port listener)
  (call "listener_port" listener))

;; The next connection; its first read or write does the handshake.
(define (accept listener made-context)
  (await "accept" (fn () (c-accept listener made-context slice-ms))))

(context MAIN)
