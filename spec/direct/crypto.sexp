;;; Errors, random numbers, object identifiers, the version and preparation of OpenSSL, and numbers
;;; that are kept with objects.

(room direct)

;; C functions that entries below call in their `by`.

(symbol OPENSSL_init_crypto
  "int (uint64_t, const OPENSSL_INIT_SETTINGS *)")
(symbol OpenSSL_version
  "const char * (int)")
(symbol OpenSSL_version_num
  "unsigned long (void)")
(symbol RAND_file_name
  "const char * (char *, size_t)")

;; Errors

;; By hand, all that look at the queue: after each direct call the wrapper moves what the call left in
;; OpenSSL's queue of the thread to the end of a list of Gasket's own, of the thread too, which holds
;; 16 entries as OpenSSL's queue does (the oldest is dropped), each with its code, file, line,
;; function, data and flags. The functions here read that list and never OpenSSL's queue. On 1.1.1 an
;; entry's function is the text of ERR_func_error_string. Nothing of this part touches OpenSSL's queue
;; itself, so that all of it works with every version.
;;
;; A text goes into room that the caller gives (file, function, data): it is cut to the room, ends
;; with a NUL, and is empty where there is none. Room NULL or of length 0 is left alone; so is a NULL
;; `line` or `flags`. With an empty list the answer is 0, and texts and numbers are empty and 0.

(call ERR_get_error
  (parameters)
  (result "unsigned long" "the packed code; 0 when the queue is empty")
  (by-hand)
  (needs)
  (doc "Takes the oldest error out of the queue."))

(call ERR_get_error_line
  (parameters
    (file "char *" (room file_length) null "the C file that raised it")
    (file_length "size_t")
    (line "int *" out null "the line in that file"))
  (result "unsigned long" "the packed code; 0 when the queue is empty")
  (by-hand)
  (needs)
  (source "ERR_get_error(3)")
  (doc "Takes the oldest error out of the queue, with its place."))

(call ERR_get_error_line_data
  (parameters
    (file "char *" (room file_length) null "the C file that raised it")
    (file_length "size_t")
    (line "int *" out null "the line in that file")
    (data "char *" (room data_length) null "what was added, such as a file's name")
    (data_length "size_t")
    (flags "int *" out null "ERR_TXT_STRING where there is `data`; 0"))
  (result "unsigned long" "the packed code; 0 when the queue is empty")
  (by-hand)
  (needs)
  (source "ERR_get_error(3)")
  (doc "Takes the oldest error out of the queue, with its place and what was added."))

(call ERR_get_error_all
  (parameters
    (file "char *" (room file_length) null "the C file that raised it")
    (file_length "size_t")
    (line "int *" out null "the line in that file")
    (function "char *" (room function_length) null "the C function that raised it")
    (function_length "size_t")
    (data "char *" (room data_length) null "what was added, such as a file's name")
    (data_length "size_t")
    (flags "int *" out null "ERR_TXT_STRING where there is `data`; 0"))
  (result "unsigned long" "the packed code; 0 when the queue is empty")
  (by-hand)
  (needs)
  (source "ERR_get_error(3)")
  (doc "Takes the oldest error out of the queue, with all that is known about it."))

(call ERR_peek_error
  (parameters)
  (result "unsigned long" "the packed code; 0 when the queue is empty")
  (by-hand)
  (needs)
  (source "ERR_get_error(3)")
  (doc "Gives the oldest error and leaves it in the queue."))

(call ERR_peek_error_line
  (parameters
    (file "char *" (room file_length) null "the C file that raised it")
    (file_length "size_t")
    (line "int *" out null "the line in that file"))
  (result "unsigned long" "the packed code; 0 when the queue is empty")
  (by-hand)
  (needs)
  (source "ERR_get_error(3)")
  (doc "Gives the oldest error and leaves it in the queue, with its place."))

(call ERR_peek_error_line_data
  (parameters
    (file "char *" (room file_length) null "the C file that raised it")
    (file_length "size_t")
    (line "int *" out null "the line in that file")
    (data "char *" (room data_length) null "what was added, such as a file's name")
    (data_length "size_t")
    (flags "int *" out null "ERR_TXT_STRING where there is `data`; 0"))
  (result "unsigned long" "the packed code; 0 when the queue is empty")
  (by-hand)
  (needs)
  (source "ERR_get_error(3)")
  (doc "Gives the oldest error and leaves it in the queue, with its place and what was added."))

(call ERR_peek_error_func
  (parameters
    (function "char *" (room function_length) null "the C function that raised it")
    (function_length "size_t"))
  (result "unsigned long" "the packed code; 0 when the queue is empty")
  (by-hand)
  (needs)
  (source "ERR_get_error(3)")
  (doc "Gives the oldest error and leaves it in the queue, with the C function that raised it."))

(call ERR_peek_error_data
  (parameters
    (data "char *" (room data_length) null "what was added, such as a file's name")
    (data_length "size_t")
    (flags "int *" out null "ERR_TXT_STRING where there is `data`; 0"))
  (result "unsigned long" "the packed code; 0 when the queue is empty")
  (by-hand)
  (needs)
  (source "ERR_get_error(3)")
  (doc "Gives the oldest error and leaves it in the queue, with what was added."))

(call ERR_peek_error_all
  (parameters
    (file "char *" (room file_length) null "the C file that raised it")
    (file_length "size_t")
    (line "int *" out null "the line in that file")
    (function "char *" (room function_length) null "the C function that raised it")
    (function_length "size_t")
    (data "char *" (room data_length) null "what was added, such as a file's name")
    (data_length "size_t")
    (flags "int *" out null "ERR_TXT_STRING where there is `data`; 0"))
  (result "unsigned long" "the packed code; 0 when the queue is empty")
  (by-hand)
  (needs)
  (source "ERR_get_error(3)")
  (doc "Gives the oldest error and leaves it in the queue, with all that is known about it."))

(call ERR_peek_last_error
  (parameters)
  (result "unsigned long" "the packed code; 0 when the queue is empty")
  (by-hand)
  (needs)
  (source "ERR_get_error(3)")
  (doc "Gives the newest error and leaves it in the queue."))

(call ERR_peek_last_error_line
  (parameters
    (file "char *" (room file_length) null "the C file that raised it")
    (file_length "size_t")
    (line "int *" out null "the line in that file"))
  (result "unsigned long" "the packed code; 0 when the queue is empty")
  (by-hand)
  (needs)
  (source "ERR_get_error(3)")
  (doc "Gives the newest error and leaves it in the queue, with its place."))

(call ERR_peek_last_error_line_data
  (parameters
    (file "char *" (room file_length) null "the C file that raised it")
    (file_length "size_t")
    (line "int *" out null "the line in that file")
    (data "char *" (room data_length) null "what was added, such as a file's name")
    (data_length "size_t")
    (flags "int *" out null "ERR_TXT_STRING where there is `data`; 0"))
  (result "unsigned long" "the packed code; 0 when the queue is empty")
  (by-hand)
  (needs)
  (source "ERR_get_error(3)")
  (doc "Gives the newest error and leaves it in the queue, with its place and what was added."))

(call ERR_peek_last_error_func
  (parameters
    (function "char *" (room function_length) null "the C function that raised it")
    (function_length "size_t"))
  (result "unsigned long" "the packed code; 0 when the queue is empty")
  (by-hand)
  (needs)
  (source "ERR_get_error(3)")
  (doc "Gives the newest error and leaves it in the queue, with the C function that raised it."))

(call ERR_peek_last_error_data
  (parameters
    (data "char *" (room data_length) null "what was added, such as a file's name")
    (data_length "size_t")
    (flags "int *" out null "ERR_TXT_STRING where there is `data`; 0"))
  (result "unsigned long" "the packed code; 0 when the queue is empty")
  (by-hand)
  (needs)
  (source "ERR_get_error(3)")
  (doc "Gives the newest error and leaves it in the queue, with what was added."))

(call ERR_peek_last_error_all
  (parameters
    (file "char *" (room file_length) null "the C file that raised it")
    (file_length "size_t")
    (line "int *" out null "the line in that file")
    (function "char *" (room function_length) null "the C function that raised it")
    (function_length "size_t")
    (data "char *" (room data_length) null "what was added, such as a file's name")
    (data_length "size_t")
    (flags "int *" out null "ERR_TXT_STRING where there is `data`; 0"))
  (result "unsigned long" "the packed code; 0 when the queue is empty")
  (by-hand)
  (needs)
  (source "ERR_get_error(3)")
  (doc "Gives the newest error and leaves it in the queue, with all that is known about it."))

(call ERR_clear_error
  (parameters)
  (result "void")
  (by-hand)
  (needs)
  (doc "Empties the queue."))

;; By hand: each line as OpenSSL makes it: thread in hexadecimal, the text of ERR_error_string_n,
;; file, line, data, with colons between.
(call ERR_print_errors
  (parameters (bio "BIO *"))
  (result "void")
  (by-hand)
  (needs ERR_error_string_n BIO_write)
  (waits)
  (doc "Writes the errors of the queue, a line each, and empties it."))

;; By hand: ERR_error_string_n into 256 bytes of the thread's own; OpenSSL's own place for it is
;; shared by all threads. Its second parameter is left out, as if it were NULL.
(call ERR_error_string
  (parameters (code "unsigned long" "from ERR_get_error"))
  (result "const char *" kept "a line; it stays until the next call on this thread")
  (by-hand)
  (needs ERR_error_string_n)
  (doc "Gives a line for people to read about an error."))

(call ERR_error_string_n
  (parameters
    (code "unsigned long" "from ERR_get_error")
    (buffer "char *" (room length))
    (length "size_t"))
  (result "void")
  (source "ERR_error_string(3)")
  (doc "Gives a line for people to read about an error, cut to the room and with a NUL behind it."))

(call ERR_lib_error_string
  (parameters (code "unsigned long" "from ERR_get_error"))
  (result "const char *" static "such as `SSL routines`; NULL where it is not known")
  (source "ERR_error_string(3)")
  (doc "Names the part of OpenSSL that an error came from."))

(call ERR_reason_error_string
  (parameters (code "unsigned long" "from ERR_get_error"))
  (result "const char *" static "such as `certificate verify failed`; NULL where it is not known")
  (source "ERR_error_string(3)")
  (doc "Gives the reason of an error."))

(call ERR_func_error_string
  (parameters (code "unsigned long" "from ERR_get_error"))
  (result "const char *" static "the name; always NULL from OpenSSL 3.0 on")
  (source "ERR_error_string(3)")
  (doc "Names the C function that raised an error."))

;; By hand: codes are packed in another way in 1.1.1 than from 3.0 on, and the headers know one of the
;; two. Which one is decided by OpenSSL_version_num of the OpenSSL that is loaded.
;;   1.1.1: lib = code >> 24 & 0xff, func = code >> 12 & 0xfff, reason = code & 0xfff,
;;          fatal = code & 64 (ERR_R_FATAL), no system flag: 0; common: reason is 64 or above and below
;;          100 (0); rflags 0
;;   3.0:   a system error has bit 31 (ERR_SYSTEM_FLAG): lib 2 (ERR_LIB_SYS), reason = code & 0x7fffffff
;;          others: lib = code >> 23 & 0xff, reason = code & 0x7fffff, rflags = code & 0x7fffff &
;;          ~0x3ffff (0 for a system error), fatal = rflags has 1 << 18, common = rflags has 1 << 19;
;;          func is 0

(call ERR_GET_LIB
  (parameters (code "unsigned long" "from ERR_get_error"))
  (result "int" "an ERR_LIB_ constant")
  (by-hand)
  (needs)
  (doc "Tells which part of OpenSSL an error came from."))

(call ERR_GET_REASON
  (parameters (code "unsigned long" "from ERR_get_error"))
  (result "int" "the reason, a number that the part has given it")
  (by-hand)
  (needs)
  (source "ERR_GET_LIB(3)")
  (doc "Tells the reason of an error."))

(call ERR_GET_FUNC
  (parameters (code "unsigned long" "from ERR_get_error"))
  (result "int" "the number of the function; always 0 from OpenSSL 3.0 on")
  (by-hand)
  (needs)
  (source "ERR_GET_LIB(3)")
  (doc "Tells which C function raised an error."))

(call ERR_GET_RFLAGS
  (parameters (code "unsigned long" "from ERR_get_error"))
  (result "int" "flags, shifted as they are in the code; always 0 with 1.1.1")
  (by-hand)
  (needs)
  (source "ERR_GET_LIB(3)")
  (doc "Gives the flags of the reason of an error."))

(call ERR_FATAL_ERROR
  (parameters (code "unsigned long" "from ERR_get_error"))
  (result "int" "0: no")
  (by-hand)
  (needs)
  (source "ERR_GET_LIB(3)")
  (doc "Tells whether an error is one like lack of memory, after which OpenSSL can hardly go on."))

(call ERR_COMMON_ERROR
  (parameters (code "unsigned long" "from ERR_get_error"))
  (result "int" "1 or 0; always 0 with 1.1.1")
  (by-hand)
  (needs)
  (source "ERR_GET_LIB(3)")
  (doc "Tells whether the reason of an error is one that all parts of OpenSSL share."))

(call ERR_SYSTEM_ERROR
  (parameters (code "unsigned long" "from ERR_get_error"))
  (result "int" "1 or 0; always 0 with 1.1.1")
  (by-hand)
  (needs)
  (source "ERR_GET_LIB(3)")
  (doc "Tells whether an error is an errno value of the system, which ERR_GET_REASON gives then."))

(call ERR_PACK
  (parameters
    (library "int" "an ERR_LIB_ constant")
    (function "int" "is looked at with 1.1.1 only")
    (reason "int"))
  (result "unsigned long" "the packed code")
  (by-hand)
  (needs)
  (source "ERR_load_strings(3)")
  (doc "Makes a code, to compare with one of ERR_get_error."))

(call ERR_get_next_error_library
  (parameters)
  (result "int" "a number that no other part has")
  (source "ERR_load_strings(3)")
  (doc "Gives a number for errors of a program's own."))

;; Errors: texts, which are loaded without these calls

(call ERR_load_crypto_strings
  (parameters)
  (result "int" "1, or 0 with the reason in the queue")
  (by "OPENSSL_init_crypto(OPENSSL_INIT_LOAD_CRYPTO_STRINGS, NULL)")
  (doc "Loads the texts of OpenSSL's errors. It loads them by itself, so that nothing needs this call."))

(call ERR_load_ERR_strings
  (parameters)
  (result "int" "1")
  (source "ERR_load_crypto_strings(3)")
  (doc "Loads the texts of the errors of one part of OpenSSL, ERR. It loads them by itself, so that nothing needs this call."))

(call ERR_free_strings
  (parameters)
  (result "void")
  (by "(void)0")
  (source "ERR_load_crypto_strings(3)")
  (doc "Does nothing; OpenSSL frees its texts when the process ends."))

(call ERR_remove_state
  (parameters (pid "unsigned long" "is not looked at"))
  (result "void")
  (until "4.0")
  (doc "Does nothing; a thread's queue is freed when it ends."))

(call ERR_remove_thread_state
  (parameters (thread "void *" (fixed "NULL")))
  (result "void")
  (source "ERR_remove_state(3)")
  (until "4.0")
  (doc "Does nothing; a thread's queue is freed when it ends."))

;; Errors: not to be called

(instead ERR_set_mark
  "ERR_peek_error and ERR_get_error: what a call leaves in OpenSSL's queue is moved to the list that these read, so that a mark in OpenSSL's own would mark nothing.")

(instead ERR_pop_to_mark
  "ERR_peek_error and ERR_get_error: what a call leaves in OpenSSL's queue is moved to the list that these read, so that a mark in OpenSSL's own would mark nothing.")

(instead ERR_clear_last_mark
  "ERR_peek_error and ERR_get_error: what a call leaves in OpenSSL's queue is moved to the list that these read, so that a mark in OpenSSL's own would mark nothing.")

(instead ERR_put_error
  "An error of the program's own, in the way of its language: this one adds to OpenSSL's queue, for the C code that looks there.")

(instead ERR_raise
  "An error of the program's own, in the way of its language: this one adds to OpenSSL's queue, for the C code that looks there.")

(instead ERR_raise_data
  "An error of the program's own, in the way of its language: this one adds to OpenSSL's queue, for the C code that looks there.")

(instead ERR_new
  "An error of the program's own, in the way of its language: this one adds to OpenSSL's queue, for the C code that looks there.")

(instead ERR_set_debug
  "An error of the program's own, in the way of its language: this one adds to OpenSSL's queue, for the C code that looks there.")

(instead ERR_set_error
  "An error of the program's own, in the way of its language: this one adds to OpenSSL's queue, for the C code that looks there.")

(instead ERR_vset_error
  "An error of the program's own, in the way of its language: this one adds to OpenSSL's queue, for the C code that looks there.")

(instead ERR_set_error_data
  "An error of the program's own, in the way of its language: this one adds to OpenSSL's queue, for the C code that looks there.")

(instead ERR_add_error_data
  "An error of the program's own, in the way of its language: this one adds to OpenSSL's queue, for the C code that looks there.")

(instead ERR_add_error_vdata
  "An error of the program's own, in the way of its language: this one adds to OpenSSL's queue, for the C code that looks there.")

(instead ERR_add_error_txt
  "An error of the program's own, in the way of its language: this one adds to OpenSSL's queue, for the C code that looks there.")

(instead ERR_add_error_mem_bio
  "An error of the program's own, in the way of its language: this one adds to OpenSSL's queue, for the C code that looks there.")

(instead ERR_print_errors_fp
  "ERR_print_errors on a BIO of BIO_new_fd or BIO_new_file: a FILE * cannot be given.")

(instead ERR_print_errors_cb
  "ERR_print_errors on a BIO of memory, or ERR_get_error until it answers 0: this one takes a C function.")

(instead ERR_load_strings
  "Texts of the program's own, in the way of its language: this one keeps a table of C structures.")

(instead ERR_load_strings_const
  "Texts of the program's own, in the way of its language: this one keeps a table of C structures.")

(instead ERR_unload_strings
  "Texts of the program's own, in the way of its language: this one keeps a table of C structures.")

(instead ERR_get_state
  "ERR_get_error: this one gives a C structure, and OpenSSL 4.0 has it no more.")

;; Random numbers

(call RAND_bytes
  (parameters (buffer "unsigned char *" (room length)) (length "int"))
  (result "int" "1; 0 or -1 with the reason in the queue, and then the bytes are worth nothing")
  (doc "Fills room with random bytes that are good for keys."))

(call RAND_priv_bytes
  (parameters (buffer "unsigned char *" (room length)) (length "int"))
  (result "int" "1; 0 or -1 with the reason in the queue, and then the bytes are worth nothing")
  (source "RAND_bytes(3)")
  (doc "Fills room with random bytes for what must stay secret, from a generator of its own."))

(call RAND_bytes_ex
  (parameters
    (libctx "OSSL_LIB_CTX *" (fixed "NULL"))
    (buffer "unsigned char *" (room length))
    (length "size_t")
    (strength "unsigned int" "bits of security that are needed; 0: any"))
  (result "int" "1; 0 or -1 with the reason in the queue, and then the bytes are worth nothing")
  (source "RAND_bytes(3)")
  (since "3.0")
  (doc "Fills room with random bytes, as RAND_bytes does."))

(call RAND_priv_bytes_ex
  (parameters
    (libctx "OSSL_LIB_CTX *" (fixed "NULL"))
    (buffer "unsigned char *" (room length))
    (length "size_t")
    (strength "unsigned int" "bits of security that are needed; 0: any"))
  (result "int" "1; 0 or -1 with the reason in the queue, and then the bytes are worth nothing")
  (source "RAND_bytes(3)")
  (since "3.0")
  (doc "Fills room with random bytes, as RAND_priv_bytes does."))

(call RAND_pseudo_bytes
  (parameters (buffer "unsigned char *" (room length)) (length "int"))
  (result "int" "1; 0 or -1 on failure")
  (source "RAND_bytes(3)")
  (doc "Fills room with random bytes. RAND_bytes does it better or as well."))

(call RAND_seed
  (parameters (buffer "const void *" (bytes length)) (length "int"))
  (result "void")
  (source "RAND_add(3)")
  (doc "Adds random bytes to those that the generators are seeded with. The system seeds them too, so that nothing needs it."))

(instead RAND_add
  "Its amount of randomness is a double, and no floating point crosses the interface. RAND_seed adds
   bytes that are random throughout.")

(call RAND_status
  (parameters)
  (result "int" "1: yes; 0: no")
  (source "RAND_add(3)")
  (doc "Tells whether the generators have been seeded, and seeds them if they can be."))

(call RAND_poll
  (parameters)
  (result "int" "1; 0 on failure")
  (source "RAND_add(3)")
  (doc "Seeds the generators anew from the system."))

(call RAND_load_file
  (parameters
    (path "const char *" raw)
    (most "long" "how many bytes are read; -1: all, of a device 256"))
  (result "int" "how many bytes were read; -1 with the reason in the queue")
  (waits files)
  (doc "Seeds the generators with what is in a file."))

(call RAND_write_file
  (parameters (path "const char *" raw))
  (result "int" "how many bytes were written; -1 with the reason in the queue")
  (waits files)
  (source "RAND_load_file(3)")
  (doc "Writes random bytes to a file, for RAND_load_file."))

;; The result is `buffer` itself, which is copied.
(call RAND_file_name
  (parameters (buffer "char *" (room length)) (length "size_t"))
  (result "const char *" kept "the path, as in `buffer`; NULL where there is none or no room")
  (by "RAND_file_name(buffer, length)")
  (source "RAND_load_file(3)")
  (doc "Gives the path of the file of seeds: that of the environment variable RANDFILE, or .rnd in the home directory."))

(call RAND_keep_random_devices_open
  (parameters (keep "int" "1: they stay open; 0: they are closed"))
  (result "void")
  (source "RAND_add(3)")
  (doc "Says whether the devices that seeds come from stay open."))

(call RAND_set_DRBG_type
  (parameters
    (libctx "OSSL_LIB_CTX *" (fixed "NULL"))
    (drbg "const char *" null "`CTR-DRBG`, `HASH-DRBG` or `HMAC-DRBG`")
    (properties "const char *" null)
    (cipher "const char *" null "of a CTR-DRBG")
    (digest "const char *" null "of the others"))
  (result "int" "1, or 0 with the reason in the queue")
  (since "3.0")
  (doc "Says of which type the generators are. It has to be said before the first one is used."))

(call RAND_set_seed_source_type
  (parameters
    (libctx "OSSL_LIB_CTX *" (fixed "NULL"))
    (seed "const char *" null "name of the source")
    (properties "const char *" null))
  (result "int" "1, or 0 with the reason in the queue")
  (source "RAND_set_DRBG_type(3)")
  (since "3.0")
  (doc "Says where the generators get their seeds from. It has to be said before the first one is used."))

(call RAND_cleanup
  (parameters)
  (result "void")
  (by "(void)0")
  (doc "Does nothing; OpenSSL frees its generators when the process ends."))

(instead RAND_OpenSSL
  "RAND_bytes: generators of a program's own are a table of C functions.")

(instead RAND_get_rand_method
  "RAND_bytes: generators of a program's own are a table of C functions.")

(instead RAND_set_rand_method
  "RAND_bytes: generators of a program's own are a table of C functions.")

(instead RAND_set_rand_engine
  "RAND_bytes: generators of a program's own are a table of C functions.")

(instead RAND_get0_primary
  "RAND_bytes and RAND_priv_bytes: this one gives the generator itself, which belongs to the thread.")

(instead RAND_get0_private
  "RAND_bytes and RAND_priv_bytes: this one gives the generator itself, which belongs to the thread.")

(instead RAND_get0_public
  "RAND_bytes and RAND_priv_bytes: this one gives the generator itself, which belongs to the thread.")

;; Object identifiers; x509.sexp has the ones that are used most

(call OBJ_length
  (parameters (object "const ASN1_OBJECT *" null))
  (result "size_t" "how many bytes; 0 without one")
  (source "OBJ_nid2obj(3)")
  (doc "Tells how long the content of the encoding of an object identifier is."))

;; By hand: OBJ_get0_data, with OBJ_length for the number.
(call OBJ_get0_data
  (parameters
    (object "const ASN1_OBJECT *" null)
    (buffer "void *" (room length) null "where they are copied to; NULL to ask for their number")
    (length "size_t"))
  (result "size_t" "how many bytes there are; only so many as there is room for are copied")
  (by-hand)
  (needs OBJ_get0_data OBJ_length)
  (source "OBJ_nid2obj(3)")
  (doc "Gives the content of the encoding of an object identifier."))

(call OBJ_find_sigid_algs
  (parameters
    (signature "int" "NID of a signature algorithm")
    (digest "int *" out null "NID of its digest; NID_undef where it has none")
    (key "int *" out null "NID of its kind of key"))
  (result "int" "1; 0 where it is not known")
  (doc "Tells of what a signature algorithm consists."))

(call OBJ_find_sigid_by_algs
  (parameters
    (signature "int *" out null "NID of the signature algorithm")
    (digest "int" "NID of a digest")
    (key "int" "NID of a kind of key"))
  (result "int" "1; 0 where there is none")
  (doc "Finds the signature algorithm that a digest and a kind of key make."))

(instead OBJ_create_objects
  "OBJ_txt2obj with numbers and dots: the table that this one adds to is read without a lock by other threads, in OpenSSL 1.1.1.")

(instead OBJ_add_object
  "OBJ_txt2obj with numbers and dots: the table that this one adds to is read without a lock by other threads, in OpenSSL 1.1.1. An object of OpenSSL's own table ends the process.")

(instead OBJ_add_sigid
  "Nothing: signature algorithms of a program's own are no part of the interface, and the table is read without a lock by other threads.")

(instead OBJ_new_nid
  "Nothing: it is a part of OBJ_create, and its counter has no lock in OpenSSL 1.1.1.")

(instead OBJ_sigid_free
  "Nothing: it frees a table that OpenSSL goes on using.")

(call OBJ_cleanup
  (parameters)
  (result "void")
  (by "(void)0")
  (source "OBJ_nid2obj(3)")
  (doc "Does nothing; OpenSSL frees its tables when the process ends."))

(instead OBJ_NAME_add
  "EVP_get_digestbyname and EVP_get_cipherbyname: this is the table under them, which has no types.")

(instead OBJ_NAME_cleanup
  "EVP_get_digestbyname and EVP_get_cipherbyname: this is the table under them, which has no types.")

(instead OBJ_NAME_do_all
  "EVP_get_digestbyname and EVP_get_cipherbyname: this is the table under them, which has no types.")

(instead OBJ_NAME_do_all_sorted
  "EVP_get_digestbyname and EVP_get_cipherbyname: this is the table under them, which has no types.")

(instead OBJ_NAME_get
  "EVP_get_digestbyname and EVP_get_cipherbyname: this is the table under them, which has no types.")

(instead OBJ_NAME_init
  "EVP_get_digestbyname and EVP_get_cipherbyname: this is the table under them, which has no types.")

(instead OBJ_NAME_new_index
  "EVP_get_digestbyname and EVP_get_cipherbyname: this is the table under them, which has no types.")

(instead OBJ_NAME_remove
  "EVP_get_digestbyname and EVP_get_cipherbyname: this is the table under them, which has no types.")

(instead OBJ_bsearch_
  "The searching functions of the language: this one takes a C function and C memory.")

(instead OBJ_bsearch_ex_
  "The searching functions of the language: this one takes a C function and C memory.")

;; The library

(instead OpenSSL_version
  "gasket_openssl_version, which has the same name in Gasket and gives the same texts.")

(call OpenSSL_version_num
  (parameters)
  (result "unsigned long" "such as 0x30000160: one hexadecimal digit of the major, two of the minor version; 1.1.1 is 0x101010..")
  (source "OpenSSL_version(3)")
  (doc "Tells the version of the OpenSSL that is loaded, as a number."))

(call SSLeay_version
  (parameters (what "int" "as for OpenSSL_version"))
  (result "const char *" static "a text")
  (by "OpenSSL_version(what)")
  (source "OpenSSL_version(3)")
  (doc "Is the old name of OpenSSL_version."))

(call SSLeay
  (parameters)
  (result "unsigned long" "as of OpenSSL_version_num")
  (by "OpenSSL_version_num()")
  (source "OpenSSL_version(3)")
  (doc "Is the old name of OpenSSL_version_num."))

(call OPENSSL_version_major
  (parameters)
  (result "unsigned int" "a number")
  (source "OpenSSL_version(3)")
  (since "3.0")
  (doc "Tells the major version, 3 of 3.0.22."))

(call OPENSSL_version_minor
  (parameters)
  (result "unsigned int" "a number")
  (source "OpenSSL_version(3)")
  (since "3.0")
  (doc "Tells the minor version, 0 of 3.0.22."))

(call OPENSSL_version_patch
  (parameters)
  (result "unsigned int" "a number")
  (source "OpenSSL_version(3)")
  (since "3.0")
  (doc "Tells the patch level, 22 of 3.0.22."))

(call OPENSSL_version_pre_release
  (parameters)
  (result "const char *" static "such as `-alpha1`; empty for a release")
  (source "OpenSSL_version(3)")
  (since "3.0")
  (doc "Tells the stage before a release."))

(call OPENSSL_version_build_metadata
  (parameters)
  (result "const char *" static "such as `+fips`; empty where there is none")
  (source "OpenSSL_version(3)")
  (since "3.0")
  (doc "Tells what those who built OpenSSL added to its version."))

(call OPENSSL_info
  (parameters (what "int" "an OPENSSL_INFO_ constant"))
  (result "const char *" static "a text; NULL where there is none")
  (source "OpenSSL_version(3)")
  (since "3.0")
  (doc "Tells where OpenSSL looks for its files, and what it knows about the processor."))

(call OPENSSL_init_crypto
  (parameters
    (options "uint64_t" "OPENSSL_INIT_ constants, added")
    (settings "const OPENSSL_INIT_SETTINGS *" (fixed "NULL")))
  (result "int" "1, or 0 with the reason in the queue")
  (waits files)
  (doc "Prepares parts of OpenSSL. They prepare themselves when they are needed, so that nothing needs this call."))

(call OPENSSL_init
  (parameters)
  (result "void")
  (doc "Does nothing."))

(call OPENSSL_config
  (parameters
    (section "const char *" null "the section of the configuration file; NULL for `openssl_conf`"))
  (result "void")
  (waits files)
  (doc "Reads OpenSSL's configuration file, once in a process."))

(call OPENSSL_no_config
  (parameters)
  (result "int" "1, or 0 with the reason in the queue")
  (by "OPENSSL_init_crypto(OPENSSL_INIT_NO_LOAD_CONFIG, NULL)")
  (source "OPENSSL_config(3)")
  (doc "Has OpenSSL read no configuration file, if it has not read it yet."))

(call OPENSSL_load_builtin_modules
  (parameters)
  (result "void")
  (doc "Adds what a configuration file can speak about. It is there without this call."))

(call OpenSSL_add_all_algorithms
  (parameters)
  (result "int" "1, or 0 with the reason in the queue")
  (by "OPENSSL_init_crypto(OPENSSL_INIT_ADD_ALL_CIPHERS | OPENSSL_INIT_ADD_ALL_DIGESTS, NULL)")
  (doc "Adds all ciphers and digests. They are there without this call."))

(call OPENSSL_add_all_algorithms_noconf
  (parameters)
  (result "int" "1, or 0 with the reason in the queue")
  (by "OPENSSL_init_crypto(OPENSSL_INIT_ADD_ALL_CIPHERS | OPENSSL_INIT_ADD_ALL_DIGESTS, NULL)")
  (source "OpenSSL_add_all_algorithms(3)")
  (doc "Adds all ciphers and digests. They are there without this call."))

(call OPENSSL_add_all_algorithms_conf
  (parameters)
  (result "int" "1, or 0 with the reason in the queue")
  (by "OPENSSL_init_crypto(OPENSSL_INIT_ADD_ALL_CIPHERS | OPENSSL_INIT_ADD_ALL_DIGESTS | OPENSSL_INIT_LOAD_CONFIG, NULL)")
  (waits files)
  (source "OpenSSL_add_all_algorithms(3)")
  (doc "Adds all ciphers and digests, and reads the configuration file. They are there without this call."))

(call OpenSSL_add_all_ciphers
  (parameters)
  (result "int" "1, or 0 with the reason in the queue")
  (by "OPENSSL_init_crypto(OPENSSL_INIT_ADD_ALL_CIPHERS, NULL)")
  (source "OpenSSL_add_all_algorithms(3)")
  (doc "Adds all ciphers. They are there without this call."))

(call OpenSSL_add_all_digests
  (parameters)
  (result "int" "1, or 0 with the reason in the queue")
  (by "OPENSSL_init_crypto(OPENSSL_INIT_ADD_ALL_DIGESTS, NULL)")
  (source "OpenSSL_add_all_algorithms(3)")
  (doc "Adds all digests. They are there without this call."))

(call EVP_cleanup
  (parameters)
  (result "void")
  (by "(void)0")
  (source "OpenSSL_add_all_algorithms(3)")
  (doc "Does nothing; OpenSSL frees its algorithms when the process ends."))

(call CRYPTO_cleanup_all_ex_data
  (parameters)
  (result "void")
  (by "(void)0")
  (doc "Does nothing; OpenSSL frees its indexes when the process ends."))

(call CRYPTO_num_locks
  (parameters)
  (result "int" "1")
  (by "1")
  (doc "Answers 1, for programs that give OpenSSL before 1.1.0 its locks. The ones of today have their own."))

(instead CRYPTO_set_locking_callback
  "Nothing: since OpenSSL 1.1.0 it has locks of its own.")

(instead CRYPTO_set_id_callback
  "Nothing: since OpenSSL 1.1.0 it has locks of its own.")

(instead CRYPTO_set_dynlock_create_callback
  "Nothing: since OpenSSL 1.1.0 it has locks of its own.")

(instead CRYPTO_set_dynlock_lock_callback
  "Nothing: since OpenSSL 1.1.0 it has locks of its own.")

(instead CRYPTO_set_dynlock_destroy_callback
  "Nothing: since OpenSSL 1.1.0 it has locks of its own.")

(instead CRYPTO_THREADID_set_callback
  "Nothing: since OpenSSL 1.1.0 it has locks of its own.")

(instead CRYPTO_set_add_lock_callback
  "Nothing: since OpenSSL 1.1.0 it has locks of its own.")

(call CRYPTO_get_locking_callback
  (reshaped)
  (parameters)
  (result "int" "0")
  (by "0")
  (doc "Answers 0: since OpenSSL 1.1.0 there is no such callback."))

(call CRYPTO_get_id_callback
  (reshaped)
  (parameters)
  (result "int" "0")
  (by "0")
  (doc "Answers 0: since OpenSSL 1.1.0 there is no such callback."))

(call CRYPTO_memcmp
  (parameters (a "const void *" (bytes length)) (b "const void *" (bytes length)) (length "size_t"))
  (result "int" "0: equal")
  (doc "Compares bytes in a time that does not tell where they differ."))

(call OPENSSL_cleanse
  (parameters (buffer "void *" (room length)) (length "size_t"))
  (result "void")
  (source "OPENSSL_malloc(3)")
  (doc "Overwrites room with zeros."))

(instead OPENSSL_cleanup
  "Nothing: it takes OpenSSL apart for good while Gasket and others in the process use it. The end of the process does it.")

(instead OPENSSL_thread_stop
  "Nothing: what belongs to a thread is freed when it ends, and the thread may still need it.")

(instead OPENSSL_thread_stop_ex
  "Nothing: what belongs to a thread is freed when it ends, and the thread may still need it.")

(instead OPENSSL_atexit
  "The end functions of the language: this one takes a C function.")

(instead OPENSSL_INIT_new
  "The environment variable OPENSSL_CONF, for another configuration file: OpenSSL has read its own before these settings could be given.")

(instead OPENSSL_INIT_free
  "The environment variable OPENSSL_CONF, for another configuration file: OpenSSL has read its own before these settings could be given.")

(instead OPENSSL_INIT_set_config_appname
  "The environment variable OPENSSL_CONF, for another configuration file: OpenSSL has read its own before these settings could be given.")

(instead OPENSSL_INIT_set_config_filename
  "The environment variable OPENSSL_CONF, for another configuration file: OpenSSL has read its own before these settings could be given.")

(instead OPENSSL_INIT_set_config_file_flags
  "The environment variable OPENSSL_CONF, for another configuration file: OpenSSL has read its own before these settings could be given.")

(instead OPENSSL_die
  "An error of the program's own: this one ends the process.")

(instead OPENSSL_fork_prepare
  "Nothing: OpenSSL notices by itself that a process has forked.")

(instead OPENSSL_fork_parent
  "Nothing: OpenSSL notices by itself that a process has forked.")

(instead OPENSSL_fork_child
  "Nothing: OpenSSL notices by itself that a process has forked.")

(instead CRYPTO_set_mem_functions
  "Nothing: memory of OpenSSL cannot be given from elsewhere once it has taken some.")

(instead CRYPTO_get_mem_functions
  "Nothing: memory of OpenSSL cannot be given from elsewhere once it has taken some.")

(instead CRYPTO_malloc
  "The memory of the language: no function of Gasket takes or gives memory of OpenSSL.")

(instead CRYPTO_zalloc
  "The memory of the language: no function of Gasket takes or gives memory of OpenSSL.")

(instead CRYPTO_realloc
  "The memory of the language: no function of Gasket takes or gives memory of OpenSSL.")

(instead CRYPTO_clear_realloc
  "The memory of the language: no function of Gasket takes or gives memory of OpenSSL.")

(instead CRYPTO_memdup
  "The memory of the language: no function of Gasket takes or gives memory of OpenSSL.")

(instead CRYPTO_strdup
  "The memory of the language: no function of Gasket takes or gives memory of OpenSSL.")

(instead CRYPTO_strndup
  "The memory of the language: no function of Gasket takes or gives memory of OpenSSL.")

(instead CRYPTO_free
  "The memory of the language: no function of Gasket takes or gives memory of OpenSSL.")

(instead CRYPTO_clear_free
  "The memory of the language: no function of Gasket takes or gives memory of OpenSSL.")

(instead OPENSSL_malloc
  "The memory of the language: no function of Gasket takes or gives memory of OpenSSL.")

(instead OPENSSL_zalloc
  "The memory of the language: no function of Gasket takes or gives memory of OpenSSL.")

(instead OPENSSL_realloc
  "The memory of the language: no function of Gasket takes or gives memory of OpenSSL.")

(instead OPENSSL_free
  "The memory of the language: no function of Gasket takes or gives memory of OpenSSL.")

(instead OPENSSL_clear_free
  "The memory of the language: no function of Gasket takes or gives memory of OpenSSL.")

(instead CRYPTO_secure_malloc
  "The memory of the language: no function of Gasket takes or gives memory of OpenSSL.")

(instead CRYPTO_secure_zalloc
  "The memory of the language: no function of Gasket takes or gives memory of OpenSSL.")

(instead CRYPTO_secure_free
  "The memory of the language: no function of Gasket takes or gives memory of OpenSSL.")

(instead CRYPTO_secure_clear_free
  "The memory of the language: no function of Gasket takes or gives memory of OpenSSL.")

(instead CRYPTO_secure_allocated
  "The memory of the language: no function of Gasket takes or gives memory of OpenSSL.")

(instead CRYPTO_secure_actual_size
  "The memory of the language: no function of Gasket takes or gives memory of OpenSSL.")

;; Numbers that are kept with objects

;; By hand: as the other get_ex_new_index calls, ex_index_new_for_callers, with CRYPTO_EX_INDEX_BIO.
(call BIO_get_ex_new_index
  (parameters)
  (result "int" "the index; -1 with the reason in the queue")
  (by-hand) (needs)
  (doc "Gives a number under which a program can keep something with each BIO, see BIO_set_ex_data."))

(instead CRYPTO_get_ex_new_index
  "SSL_get_ex_new_index and the other functions that stand for its classes: its callbacks are C functions.")

(instead RSA_get_ex_new_index
  "A table of the program's own, by handle: numbers are kept with BIOs, SSL_CTXs, SSLs, sessions, certificates and stores only.")

(instead DH_get_ex_new_index
  "A table of the program's own, by handle: numbers are kept with BIOs, SSL_CTXs, SSLs, sessions, certificates and stores only.")

(instead EC_KEY_get_ex_new_index
  "A table of the program's own, by handle: numbers are kept with BIOs, SSL_CTXs, SSLs, sessions, certificates and stores only.")

(instead EVP_PKEY_get_ex_new_index
  "A table of the program's own, by handle: numbers are kept with BIOs, SSL_CTXs, SSLs, sessions, certificates and stores only.")

(instead CRYPTO_set_ex_data
  "SSL_set_ex_data and its like: this one takes the place inside of an object.")

(instead CRYPTO_get_ex_data
  "SSL_set_ex_data and its like: this one takes the place inside of an object.")

(instead CRYPTO_new_ex_data
  "Nothing: OpenSSL does it for its objects itself.")

(instead CRYPTO_free_ex_data
  "Nothing: OpenSSL does it for its objects itself.")

(instead CRYPTO_dup_ex_data
  "Nothing: OpenSSL does it for its objects itself.")

(instead CRYPTO_alloc_ex_data
  "Nothing: OpenSSL does it for its objects itself.")

(instead CRYPTO_free_ex_index
  "Nothing: an index may be in use, also by Gasket, as long as the process lives.")
