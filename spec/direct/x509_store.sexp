;;; Stores of trusted certificates, where they are looked up, and the verification of certificates
;;; against them.

(room direct)

; OpenSSL has no lock for the list of lookups in a store (X509_STORE_add_lookup and all that loads
; files or directories) nor for its parameters: other threads that verify against the store read
; both meanwhile. Calls that change them need the store's own lock in Gasket, and so do handshakes and
; X509_verify_cert that use it.

(symbol X509_STORE_get1_objects "STACK_OF(X509_OBJECT) *(X509_STORE *)")
(symbol OPENSSL_sk_deep_copy
  "OPENSSL_STACK *(const OPENSSL_STACK *, OPENSSL_sk_copyfunc, OPENSSL_sk_freefunc)")
(symbol X509_STORE_lock "int (X509_STORE *)")
(symbol X509_STORE_unlock "int (X509_STORE *)")

;; Stores

(call X509_STORE_new
  (result "X509_STORE *" new "an empty one, or 0 without memory")
  (doc "Makes a store, which trusts nothing yet."))

(call X509_STORE_up_ref
  (parameters (store "X509_STORE *"))
  (result "int" "1, or 0")
  (by-hand)
  (source "X509_STORE_new(3)")
  (doc "Counts one more owner of a store."))

(call X509_STORE_free
  (parameters (store "X509_STORE *" null))
  (result "void")
  (by-hand)
  (source "X509_STORE_new(3)")
  (doc "Gives a store back. 0 is left alone."))

(call X509_STORE_add_cert
  (parameters (store "X509_STORE *") (x509 "X509 *"))
  (result "int" "1, also where it was there already, or 0 with the reason in the queue")
  (doc "Adds a certificate to a store, which trusts it from now on."))

(call X509_STORE_add_crl
  (parameters (store "X509_STORE *") (crl "X509_CRL *"))
  (result "int" "1, also where it was there already, or 0 with the reason in the queue")
  (source "X509_STORE_add_cert(3)")
  (doc "Adds a revocation list to a store. It counts only with X509_V_FLAG_CRL_CHECK."))

(call X509_STORE_load_locations
  (parameters
    (store "X509_STORE *")
    (file "const char *" null raw "a PEM file; NULL: none")
    (directory "const char *" null raw "one or more, separated by colons; NULL: none"))
  (result "int" "1, or 0 with the reason in the queue, also where both are NULL")
  (waits files)
  (source "X509_STORE_add_cert(3)")
  (doc "Adds what a file holds to a store, and directories where issuers are looked up by hash."))

(call X509_STORE_load_locations_ex
  (parameters
    (store "X509_STORE *")
    (file "const char *" null raw "a PEM file; NULL: none")
    (directory "const char *" null raw "one or more, separated by colons; NULL: none")
    (libctx "OSSL_LIB_CTX *" (fixed "NULL"))
    (properties "const char *" null "which implementations are fetched; NULL: the default"))
  (result "int" "1, or 0 with the reason in the queue, also where both are NULL")
  (since "3.0")
  (waits files)
  (source "X509_STORE_add_cert(3)")
  (doc "Does what X509_STORE_load_locations does, for algorithms with certain properties."))

(call X509_STORE_load_file
  (parameters (store "X509_STORE *") (file "const char *" raw))
  (result "int" "1, or 0 with the reason in the queue")
  (since "3.0")
  (waits files)
  (source "X509_STORE_add_cert(3)")
  (doc "Adds the certificates and revocation lists of a PEM file to a store."))

(call X509_STORE_load_file_ex
  (parameters
    (store "X509_STORE *")
    (file "const char *" raw)
    (libctx "OSSL_LIB_CTX *" (fixed "NULL"))
    (properties "const char *" null "which implementations are fetched; NULL: the default"))
  (result "int" "1, or 0 with the reason in the queue")
  (since "3.0")
  (waits files)
  (source "X509_STORE_add_cert(3)")
  (doc "Does what X509_STORE_load_file does, for algorithms with certain properties."))

(call X509_STORE_load_path
  (parameters (store "X509_STORE *") (directory "const char *" raw "one or more, with colons between"))
  (result "int" "1, or 0 with the reason in the queue")
  (since "3.0")
  (waits files)
  (source "X509_STORE_add_cert(3)")
  (doc "Adds directories to a store, where issuers are looked up by the hash of their name."))

(call X509_STORE_load_store
  (parameters (store "X509_STORE *") (uri "const char *" raw "such as a file name"))
  (result "int" "1, or 0 with the reason in the queue")
  (since "3.0")
  (waits files)
  (source "X509_STORE_add_cert(3)")
  (doc "Adds a place to a store, where issuers are looked up through a loader of OpenSSL."))

(call X509_STORE_load_store_ex
  (parameters
    (store "X509_STORE *")
    (uri "const char *" raw "such as a file name")
    (libctx "OSSL_LIB_CTX *" (fixed "NULL"))
    (properties "const char *" null "which implementations are fetched; NULL: the default"))
  (result "int" "1, or 0 with the reason in the queue")
  (since "3.0")
  (waits files)
  (source "X509_STORE_add_cert(3)")
  (doc "Does what X509_STORE_load_store does, for algorithms with certain properties."))

(call X509_STORE_set_default_paths
  (parameters (store "X509_STORE *"))
  (result "int" "1, or 0")
  (waits files)
  (source "X509_STORE_add_cert(3)")
  (doc "Adds the authorities that the system trusts to a store; the environment variables
        SSL_CERT_FILE and SSL_CERT_DIR say where others are. That there are none is no failure."))

(call X509_STORE_set_default_paths_ex
  (parameters
    (store "X509_STORE *")
    (libctx "OSSL_LIB_CTX *" (fixed "NULL"))
    (properties "const char *" null "which implementations are fetched; NULL: the default"))
  (result "int" "1, or 0")
  (since "3.0")
  (waits files)
  (source "X509_STORE_add_cert(3)")
  (doc "Does what X509_STORE_set_default_paths does, for algorithms with certain properties."))

(call X509_STORE_set_flags
  (parameters (store "X509_STORE *") (flags "unsigned long" "X509_V_FLAG_..."))
  (result "int" "1")
  (source "X509_STORE_add_cert(3)")
  (doc "Adds flags for verifications against a store."))

(call X509_STORE_set_purpose
  (parameters (store "X509_STORE *") (purpose "int" "X509_PURPOSE_..."))
  (result "int" "1, or 0: no such purpose")
  (source "X509_STORE_add_cert(3)")
  (doc "Sets what certificates must be good for that are verified against a store."))

(call X509_STORE_set_trust
  (parameters (store "X509_STORE *") (trust "int" "X509_TRUST_..."))
  (result "int" "1, or 0: no such setting")
  (source "X509_STORE_add_cert(3)")
  (doc "Sets what trust is asked for in verifications against a store."))

(call X509_STORE_set_depth
  (parameters (store "X509_STORE *") (depth "int" "how many authorities may stand in between"))
  (result "int" "1")
  (source "X509_STORE_add_cert(3)")
  (doc "Limits the length of chains in verifications against a store."))

; With its own parameters OpenSSL would copy what it has freed: hence the test.
(call X509_STORE_set1_param
  (parameters (store "X509_STORE *") (param "const X509_VERIFY_PARAM *" "copied"))
  (result "int" "1, or 0 without memory")
  (by "param == X509_STORE_get0_param(store) ? 1 : X509_STORE_set1_param(store, param)")
  (source "X509_STORE_get0_param(3)")
  (doc "Sets the parameters of verifications against a store."))

(call X509_STORE_get0_param
  (parameters (store "const X509_STORE *"))
  (result "X509_VERIFY_PARAM *" interior)
  (doc "Gives the parameters of verifications against a store; changing them changes the store."))

; Handshakes of other threads add to the stack and sort it: the wrapper answers a copy, with
; X509_STORE_get1_objects where that is exported (3.3), otherwise made under X509_STORE_lock. In 4.0
; the function itself must not be called: it frees the table that others read. As long as the store
; holds the same, the copy is the same; then it goes stale.
(call X509_STORE_get0_objects
  (parameters (store "const X509_STORE *"))
  (result "STACK_OF(X509_OBJECT) *" copied "the objects as they are now")
  (by-hand)
  (source "X509_STORE_get0_param(3)")
  (doc "Gives the certificates and revocation lists that a store holds in memory. The stack that was
        given before goes stale when the store holds others by now."))

(call X509_STORE_get1_all_certs
  (parameters (store "X509_STORE *"))
  (result "STACK_OF(X509) *" new "the certificates, or 0 without memory")
  (since "3.0")
  (source "X509_STORE_get0_param(3)")
  (doc "Gives the certificates that a store holds in memory."))

; As the other get_ex_new_index calls: ex_index_new_for_callers, ex_data.c.
(call X509_STORE_get_ex_new_index
  (result "int" "the index, or -1 without memory")
  (by-hand) (needs)
  (source "CRYPTO_get_ex_new_index(3)")
  (doc "Reserves an index for X509_STORE_set_ex_data, for as long as the process lives."))

(call X509_STORE_set_ex_data
  (parameters
    (store "X509_STORE *")
    (index "int" (range 0 65535) "0, or what X509_STORE_get_ex_new_index answered")
    (data "int64_t" "any number"))
  (result "int" "1, or 0 without memory")
  (by-hand)
  (source "BIO_get_ex_data(3)")
  (doc "Keeps a number of the caller's with a store."))

(call X509_STORE_get_ex_data
  (parameters
    (store "const X509_STORE *")
    (index "int" (range 0 65535) "0, or what X509_STORE_get_ex_new_index answered"))
  (result "int64_t" "the number; 0 where none was kept")
  (by-hand)
  (source "BIO_get_ex_data(3)")
  (doc "Gives the number that X509_STORE_set_ex_data kept."))

(instead X509_STORE_lock
  "nothing: each function locks by itself, and a lock that is held would stop every handshake.")
(instead X509_STORE_unlock
  "nothing: each function locks by itself.")

(instead X509_STORE_set_verify_cb
  "a C function of gasket_callback_new, given by gasket_dynamic_call. For handshakes gasket_ctx_set_question asks about a certificate that was refused.")
(instead X509_STORE_get_verify_cb
  "nothing: the answer is a C function.")

(instead X509_STORE_set_verify
  "a C function of gasket_callback_new, given by gasket_dynamic_call. For handshakes gasket_ctx_set_question asks about a certificate that was refused.")
(instead X509_STORE_get_verify
  "nothing: the answer is a C function.")

(instead X509_STORE_set_get_issuer
  "a C function of gasket_callback_new, given by gasket_dynamic_call.")
(instead X509_STORE_get_get_issuer
  "nothing: the answer is a C function.")

(instead X509_STORE_set_check_issued
  "a C function of gasket_callback_new, given by gasket_dynamic_call.")
(instead X509_STORE_get_check_issued
  "nothing: the answer is a C function.")

(instead X509_STORE_set_check_revocation
  "a C function of gasket_callback_new, given by gasket_dynamic_call.")
(instead X509_STORE_get_check_revocation
  "nothing: the answer is a C function.")

(instead X509_STORE_set_get_crl
  "a C function of gasket_callback_new, given by gasket_dynamic_call.")
(instead X509_STORE_get_get_crl
  "nothing: the answer is a C function.")

(instead X509_STORE_set_check_crl
  "a C function of gasket_callback_new, given by gasket_dynamic_call.")
(instead X509_STORE_get_check_crl
  "nothing: the answer is a C function.")

(instead X509_STORE_set_cert_crl
  "a C function of gasket_callback_new, given by gasket_dynamic_call.")
(instead X509_STORE_get_cert_crl
  "nothing: the answer is a C function.")

(instead X509_STORE_set_check_policy
  "a C function of gasket_callback_new, given by gasket_dynamic_call.")
(instead X509_STORE_get_check_policy
  "nothing: the answer is a C function.")

(instead X509_STORE_set_lookup_certs
  "a C function of gasket_callback_new, given by gasket_dynamic_call.")
(instead X509_STORE_get_lookup_certs
  "nothing: the answer is a C function.")

(instead X509_STORE_set_lookup_crls
  "a C function of gasket_callback_new, given by gasket_dynamic_call.")
(instead X509_STORE_get_lookup_crls
  "nothing: the answer is a C function.")

(instead X509_STORE_set_cleanup
  "a C function of gasket_callback_new, given by gasket_dynamic_call.")
(instead X509_STORE_get_cleanup
  "nothing: the answer is a C function.")

;; Lookups: where a store finds certificates

(call X509_LOOKUP_file
  (result "X509_LOOKUP_METHOD *" static)
  (source "X509_LOOKUP_hash_dir(3)")
  (doc "Names the way of looking up in files that are read once."))

(call X509_LOOKUP_hash_dir
  (result "X509_LOOKUP_METHOD *" static)
  (doc "Names the way of looking up in directories, by the hash of a name."))

(call X509_LOOKUP_store
  (result "X509_LOOKUP_METHOD *" static)
  (since "3.0")
  (source "X509_LOOKUP_hash_dir(3)")
  (doc "Names the way of looking up through the loaders of OpenSSL, by URI."))

(call X509_STORE_add_lookup
  (parameters (store "X509_STORE *") (method "X509_LOOKUP_METHOD *"))
  (result "X509_LOOKUP *" interior "the lookup, also where the store had it already; 0 without memory")
  (source "X509_LOOKUP(3)")
  (doc "Adds a way of looking up to a store. Files and directories are added to the answer."))

; Counted up: borrowed from the lookup, which is borrowed from the store, neither would ever end.
(call X509_LOOKUP_get_store
  (parameters (lookup "const X509_LOOKUP *"))
  (result "X509_STORE *" new)
  (by-hand)
  (source "X509_LOOKUP(3)")
  (doc "Gives the store that a lookup belongs to. Unlike in C it is to be freed."))

(call X509_LOOKUP_load_file
  (parameters
    (lookup "X509_LOOKUP *" "of X509_LOOKUP_file")
    (file "const char *" null raw "NULL with X509_FILETYPE_DEFAULT")
    (type "long" "X509_FILETYPE_PEM, X509_FILETYPE_ASN1 or X509_FILETYPE_DEFAULT"))
  (result "int" "1, or 0 with the reason in the queue")
  (by "file == NULL && type != X509_FILETYPE_DEFAULT ? 0 : X509_LOOKUP_ctrl(lookup, X509_L_FILE_LOAD, file, type, NULL)")
  (waits files)
  (source "X509_LOOKUP(3)")
  (doc "Adds the certificates and revocation lists of a file to the store of a lookup. The default is
        the system's file."))

(call X509_LOOKUP_load_file_ex
  (reshaped)
  (parameters
    (lookup "X509_LOOKUP *" "of X509_LOOKUP_file")
    (file "const char *" null raw "NULL with X509_FILETYPE_DEFAULT")
    (type "long" "X509_FILETYPE_PEM, X509_FILETYPE_ASN1 or X509_FILETYPE_DEFAULT")
    (properties "const char *" null "which implementations are fetched; NULL: the default"))
  (result "int" "1, or 0 with the reason in the queue")
  (by "file == NULL && type != X509_FILETYPE_DEFAULT ? 0 : X509_LOOKUP_ctrl_ex(lookup, X509_L_FILE_LOAD, file, type, NULL, NULL, properties)")
  (since "3.0")
  (waits files)
  (source "X509_LOOKUP(3)")
  (doc "Does what X509_LOOKUP_load_file does, for algorithms with certain properties."))

(call X509_LOOKUP_add_dir
  (parameters
    (lookup "X509_LOOKUP *" "of X509_LOOKUP_hash_dir")
    (directory "const char *" null raw "NULL with X509_FILETYPE_DEFAULT")
    (type "long" "X509_FILETYPE_PEM, X509_FILETYPE_ASN1 or X509_FILETYPE_DEFAULT"))
  (result "int" "1, or 0 with the reason in the queue")
  (by "directory == NULL && type != X509_FILETYPE_DEFAULT ? 0 : X509_LOOKUP_ctrl(lookup, X509_L_ADD_DIR, directory, type, NULL)")
  (waits files)
  (source "X509_LOOKUP(3)")
  (doc "Adds directories, with colons between, to a lookup. The default is the system's."))

; 3 is X509_L_ADD_STORE, which the headers of 1.1.1 lack.
(call X509_LOOKUP_add_store
  (parameters (lookup "X509_LOOKUP *" "of X509_LOOKUP_store") (uri "const char *" raw))
  (result "int" "1, or 0 with the reason in the queue")
  (by "X509_LOOKUP_ctrl(lookup, 3, uri, 0, NULL)")
  (since "3.0")
  (waits files)
  (source "X509_LOOKUP(3)")
  (doc "Adds a place to a lookup that is searched when an issuer is needed."))

; 4 is X509_L_LOAD_STORE, which the headers of 1.1.1 lack.
(call X509_LOOKUP_load_store
  (parameters (lookup "X509_LOOKUP *" "of X509_LOOKUP_store") (uri "const char *" raw))
  (result "int" "1, or 0 with the reason in the queue")
  (by "X509_LOOKUP_ctrl(lookup, 4, uri, 0, NULL)")
  (since "3.0")
  (waits files)
  (source "X509_LOOKUP(3)")
  (doc "Adds all that a place holds to the store of a lookup."))

; ret (char **) is not used by the lookups that there are. NULL for the text is harmless only where a
; default stands in for it. 4 is X509_L_LOAD_STORE, which the headers of 1.1.1 lack.
(call X509_LOOKUP_ctrl
  (parameters
    (lookup "X509_LOOKUP *")
    (command "int" "X509_L_...")
    (text "const char *" null raw "NULL with X509_FILETYPE_DEFAULT")
    (number "long" "X509_FILETYPE_..."))
  (result "int" "1, 0 with the reason in the queue, or -1")
  (by "text == NULL && (command == 4 || number != X509_FILETYPE_DEFAULT) ? 0 : X509_LOOKUP_ctrl(lookup, command, text, number, NULL)")
  (waits files)
  (source "X509_LOOKUP(3)")
  (doc "Gives a lookup a command, as X509_LOOKUP_load_file and others do."))

; As X509_LOOKUP_ctrl.
(call X509_LOOKUP_ctrl_ex
  (parameters
    (lookup "X509_LOOKUP *")
    (command "int" "X509_L_...")
    (text "const char *" null raw "NULL with X509_FILETYPE_DEFAULT")
    (number "long" "X509_FILETYPE_...")
    (properties "const char *" null "which implementations are fetched; NULL: the default"))
  (result "int" "1, 0 with the reason in the queue, or -1")
  (by "text == NULL && (command == 4 || number != X509_FILETYPE_DEFAULT) ? 0 : X509_LOOKUP_ctrl_ex(lookup, command, text, number, NULL, NULL, properties)")
  (since "3.0")
  (waits files)
  (source "X509_LOOKUP(3)")
  (doc "Gives a lookup a command, for algorithms with certain properties."))

(call X509_load_cert_file
  (parameters
    (lookup "X509_LOOKUP *")
    (file "const char *" raw)
    (type "int" "X509_FILETYPE_PEM or X509_FILETYPE_ASN1"))
  (result "int" "how many; 0 with the reason in the queue")
  (waits files)
  (source "X509_LOOKUP_hash_dir(3)")
  (doc "Adds the certificates of a file to the store of a lookup."))

(call X509_load_crl_file
  (parameters
    (lookup "X509_LOOKUP *")
    (file "const char *" raw)
    (type "int" "X509_FILETYPE_PEM or X509_FILETYPE_ASN1"))
  (result "int" "how many; 0 with the reason in the queue")
  (waits files)
  (source "X509_LOOKUP_hash_dir(3)")
  (doc "Adds the revocation lists of a file to the store of a lookup."))

(call X509_load_cert_crl_file
  (parameters
    (lookup "X509_LOOKUP *")
    (file "const char *" raw)
    (type "int" "X509_FILETYPE_PEM or X509_FILETYPE_ASN1"))
  (result "int" "how many; 0 with the reason in the queue")
  (waits files)
  (source "X509_LOOKUP_hash_dir(3)")
  (doc "Adds the certificates and revocation lists of a file to the store of a lookup."))

(instead X509_LOOKUP_new
  "X509_STORE_add_lookup: a lookup without a store crashes when it finds something.")
(instead X509_LOOKUP_free
  "nothing: a lookup belongs to its store and ends with it.")
(instead X509_LOOKUP_init "nothing: the lookups that there are need none.")
(instead X509_LOOKUP_shutdown "nothing: a lookup belongs to its store and ends with it.")
(instead X509_LOOKUP_by_subject
  "X509_STORE_CTX_get_obj_by_subject: this one stores a reference that it does not count.")
(instead X509_LOOKUP_by_subject_ex
  "X509_STORE_CTX_get_obj_by_subject: this one stores a reference that it does not count.")
(instead X509_LOOKUP_by_issuer_serial
  "X509_STORE_CTX_get1_certs: the lookups that there are cannot do it.")
(instead X509_LOOKUP_by_fingerprint
  "X509_STORE_CTX_get1_certs: the lookups that there are cannot do it.")
(instead X509_LOOKUP_by_alias
  "X509_STORE_CTX_get1_certs: the lookups that there are cannot do it.")
(instead X509_LOOKUP_set_method_data
  "nothing: it is for lookups that are written in C.")
(instead X509_LOOKUP_get_method_data
  "nothing: it is for lookups that are written in C.")

;; Objects: what stores hold

(call X509_OBJECT_new
  (result "X509_OBJECT *" new "an empty one, or 0 without memory")
  (source "X509_LOOKUP(3)")
  (doc "Makes an object that can hold a certificate or a revocation list."))

(call X509_OBJECT_free
  (parameters (object "X509_OBJECT *" null))
  (result "void")
  (by-hand)
  (source "X509_LOOKUP(3)")
  (doc "Gives an object of a store back. 0 is left alone."))

(call X509_OBJECT_get_type
  (parameters (object "const X509_OBJECT *"))
  (result "int" "0: nothing; 1: a certificate; 2: a revocation list")
  (by "X509_OBJECT_get_type(object)")
  (source "X509_LOOKUP(3)")
  (doc "Tells what an object of a store holds."))

(call X509_OBJECT_get0_X509
  (parameters (object "const X509_OBJECT *" null))
  (result "X509 *" counted "the certificate, or 0: it holds none")
  (source "X509_LOOKUP(3)")
  (doc "Gives the certificate that an object holds."))

(call X509_OBJECT_get0_X509_CRL
  (parameters (object "const X509_OBJECT *" null))
  (result "X509_CRL *" counted "the list, or 0: it holds none")
  (source "X509_LOOKUP(3)")
  (doc "Gives the revocation list that an object holds."))

(call X509_OBJECT_set1_X509
  (parameters (object "X509_OBJECT *") (x509 "X509 *"))
  (result "int" "1, or 0")
  (source "X509_LOOKUP(3)")
  (doc "Makes an object hold a certificate instead of what it held."))

(call X509_OBJECT_set1_X509_CRL
  (parameters (object "X509_OBJECT *") (crl "X509_CRL *"))
  (result "int" "1, or 0")
  (source "X509_LOOKUP(3)")
  (doc "Makes an object hold a revocation list instead of what it held."))

; Sorts the stack: the copy of X509_STORE_get0_objects may be sorted, it is the store's in name only.
(call X509_OBJECT_idx_by_subject
  (parameters
    (stack "STACK_OF(X509_OBJECT) *")
    (type "int" "1: certificates; 2: revocation lists")
    (name "const X509_NAME *" "of the subject, or of the issuer of a list"))
  (result "int" "the position after sorting, or -1")
  (by "X509_OBJECT_idx_by_subject(stack, (X509_LOOKUP_TYPE)type, name)")
  (source "X509_LOOKUP(3)")
  (doc "Sorts a stack of objects and finds the first one of a name."))

; As X509_OBJECT_idx_by_subject.
(call X509_OBJECT_retrieve_by_subject
  (parameters
    (stack "STACK_OF(X509_OBJECT) *")
    (type "int" "1: certificates; 2: revocation lists")
    (name "const X509_NAME *" "of the subject, or of the issuer of a list"))
  (result "X509_OBJECT *" interior (of stack) "the object, or 0: none")
  (by "X509_OBJECT_retrieve_by_subject(stack, (X509_LOOKUP_TYPE)type, name)")
  (source "X509_LOOKUP(3)")
  (doc "Sorts a stack of objects and gives the first one of a name."))

(call X509_OBJECT_retrieve_match
  (parameters (stack "STACK_OF(X509_OBJECT) *") (object "X509_OBJECT *"))
  (result "X509_OBJECT *" interior (of stack) "the object, or 0: none")
  (source "X509_LOOKUP(3)")
  (doc "Sorts a stack of objects and gives the one that holds the same as another."))

(instead X509_OBJECT_up_ref_count
  "X509_up_ref or X509_CRL_up_ref of what X509_OBJECT_get0_X509 or X509_OBJECT_get0_X509_CRL answers.")

;; Verification

; A store context of Gasket is always initialised, since most functions crash in OpenSSL with one
; that is not: after X509_STORE_CTX_new the wrapper calls X509_STORE_CTX_init(ctx, NULL, NULL, NULL),
; and when that fails it frees and answers 0. X509_STORE_CTX_cleanup and a failure of
; X509_STORE_CTX_init leave it so too.
(call X509_STORE_CTX_new
  (result "X509_STORE_CTX *" new "the store context, or 0 without memory")
  (by-hand)
  (doc "Makes a store context, in which a certificate is verified."))

; As X509_STORE_CTX_new.
(call X509_STORE_CTX_new_ex
  (parameters
    (libctx "OSSL_LIB_CTX *" (fixed "NULL"))
    (properties "const char *" null "which implementations are fetched; NULL: the default"))
  (result "X509_STORE_CTX *" new "the store context, or 0 without memory")
  (by-hand)
  (since "3.0")
  (source "X509_STORE_CTX_new(3)")
  (doc "Makes a store context, for algorithms with certain properties."))

(call X509_STORE_CTX_free
  (parameters (ctx "X509_STORE_CTX *" null))
  (result "void")
  (by-hand)
  (source "X509_STORE_CTX_new(3)")
  (doc "Gives a store context back. 0 is left alone."))

; OpenSSL keeps the three pointers without counting, and results (current certificate, issuer) point
; to what they hold. So: X509_STORE_CTX_cleanup(ctx) first, which 1.1.1 leaves out; the context holds
; the store and the certificate (native_keep); of the stack OpenSSL gets a copy, so that nothing that
; the caller does to the stack matters. All that was held before, by any of the functions below, is
; let go of only now, after OpenSSL's cleanup: also what was replaced meanwhile, since the context may
; still point to it. After a failure it is empty.
(call X509_STORE_CTX_init
  (parameters
    (ctx "X509_STORE_CTX *" stales)
    (store "X509_STORE *" null "what is trusted; 0: nothing")
    (x509 "X509 *" null "the certificate to verify; 0: set later")
    (untrusted "STACK_OF(X509) *" null "other certificates that may be part of the chain; copied"))
  (result "int" "1, or 0 with the reason in the queue")
  (by-hand)
  (source "X509_STORE_CTX_new(3)")
  (doc "Prepares a store context for one verification. Everything that was set in it or obtained from
        it before is gone."))

; X509_STORE_CTX_cleanup leaves the pointers to the current certificate and issuer as they were: then
; X509_STORE_CTX_init(ctx, NULL, NULL, NULL), and what was held is let go of.
(call X509_STORE_CTX_cleanup
  (parameters (ctx "X509_STORE_CTX *" stales))
  (result "void")
  (by-hand)
  (source "X509_STORE_CTX_new(3)")
  (doc "Empties a store context, which is as new afterwards."))

; By hand, as all that look into the store: they take a turn as a step of a handshake does
; (ctx/turn.h), so that nobody adds lookups or changes parameters of the store meanwhile.
(call X509_verify_cert
  (parameters (ctx "X509_STORE_CTX *"))
  (result "int" "1: good; 0: X509_STORE_CTX_get_error says why not; negative: a failure, which is
                 no better")
  (by-hand)
  (waits files)
  (doc "Builds the chain of a certificate and verifies it. It can be done once after each
        X509_STORE_CTX_init."))

; Takes the first certificate of the stack where none was set: of the copy that the context has.
(call X509_STORE_CTX_verify
  (parameters (ctx "X509_STORE_CTX *"))
  (result "int" "1: good; 0: X509_STORE_CTX_get_error says why not; negative: a failure, which is
                 no better")
  (since "3.0")
  (by-hand)
  (waits files)
  (source "X509_verify_cert(3)")
  (doc "Does what X509_verify_cert does; where no certificate was set it takes the first of the
        untrusted ones."))

(call X509_verify_cert_error_string
  (parameters (error "long" "X509_V_..."))
  (result "const char *" static)
  (source "X509_STORE_CTX_get_error(3)")
  (doc "Describes the result of a verification."))

(call X509_STORE_CTX_get_error
  (parameters (ctx "const X509_STORE_CTX *"))
  (result "int" "0 (X509_V_OK), or X509_V_ERR_...")
  (doc "Gives the result of a verification."))

(call X509_STORE_CTX_set_error
  (parameters (ctx "X509_STORE_CTX *") (error "int" "X509_V_..."))
  (result "void")
  (source "X509_STORE_CTX_get_error(3)")
  (doc "Sets the result of a verification."))

(call X509_STORE_CTX_get_error_depth
  (parameters (ctx "const X509_STORE_CTX *"))
  (result "int" "0: the certificate itself; 1: its issuer; and so on")
  (source "X509_STORE_CTX_get_error(3)")
  (doc "Tells at which certificate of the chain the error was found."))

(call X509_STORE_CTX_set_error_depth
  (parameters (ctx "X509_STORE_CTX *") (depth "int"))
  (result "void")
  (source "X509_STORE_CTX_get_error(3)")
  (doc "Sets at which certificate of the chain the error is."))

(call X509_STORE_CTX_get_current_cert
  (parameters (ctx "const X509_STORE_CTX *"))
  (result "X509 *" counted "the certificate, or 0: none")
  (source "X509_STORE_CTX_get_error(3)")
  (doc "Gives the certificate that the error was found at, or the last one that was looked at."))

; Kept without counting: held until X509_STORE_CTX_init, cleanup or free.
(call X509_STORE_CTX_set_current_cert
  (parameters (ctx "X509_STORE_CTX *") (x509 "X509 *" null))
  (result "void")
  (by-hand)
  (source "X509_STORE_CTX_get_error(3)")
  (doc "Sets the certificate that X509_STORE_CTX_get_current_cert gives."))

(call X509_STORE_CTX_get0_current_issuer
  (parameters (ctx "const X509_STORE_CTX *"))
  (result "X509 *" counted "the certificate, or 0: none")
  (source "X509_STORE_CTX_get_error(3)")
  (doc "Gives the issuer of the certificate that was looked at last."))

; It is NULL but during the verification (each check frees the list and clears the pointer).
(call X509_STORE_CTX_get0_current_crl
  (parameters (ctx "const X509_STORE_CTX *"))
  (result "X509_CRL *" counted "the list, or 0: none")
  (source "X509_STORE_CTX_get_error(3)")
  (doc "Gives the revocation list that is being looked at; there is none before and after the
        verification."))

(call X509_STORE_CTX_get0_cert
  (parameters (ctx "const X509_STORE_CTX *"))
  (result "X509 *" counted "the certificate, or 0: none was set")
  (source "X509_STORE_CTX_get_error(3)")
  (doc "Gives the certificate that is verified."))

; As X509_STORE_CTX_set_current_cert.
(call X509_STORE_CTX_set_cert
  (parameters (ctx "X509_STORE_CTX *") (x509 "X509 *" null))
  (result "void")
  (by-hand)
  (source "X509_STORE_CTX_new(3)")
  (doc "Sets the certificate that is to be verified."))

(call X509_STORE_CTX_get0_store
  (parameters (ctx "const X509_STORE_CTX *"))
  (result "X509_STORE *" counted "the store, or 0: none was given")
  (source "X509_STORE_CTX_new(3)")
  (doc "Gives the store that X509_STORE_CTX_init was given."))

; A copy: to take certificates out of OpenSSL's own would leave it with pointers to what is gone.
(call X509_STORE_CTX_get0_chain
  (parameters (ctx "const X509_STORE_CTX *"))
  (result "STACK_OF(X509) *" copied "the chain, the certificate itself first; 0: none yet")
  (source "X509_STORE_CTX_new(3)")
  (doc "Gives the chain that the verification built, for reading."))

(call X509_STORE_CTX_get_chain
  (parameters (ctx "const X509_STORE_CTX *"))
  (result "STACK_OF(X509) *" copied "the chain, the certificate itself first; 0: none yet")
  (by "X509_STORE_CTX_get0_chain(ctx)")
  (source "X509_STORE_CTX_new(3)")
  (doc "The old name of X509_STORE_CTX_get0_chain."))

(call X509_STORE_CTX_get1_chain
  (parameters (ctx "const X509_STORE_CTX *"))
  (result "STACK_OF(X509) *" new "a copy of the chain, or 0: none yet")
  (source "X509_STORE_CTX_get_error(3)")
  (doc "Gives the chain that the verification built as a stack of the caller's."))

(call X509_STORE_CTX_get_num_untrusted
  (parameters (ctx "const X509_STORE_CTX *"))
  (result "int" "how many, from the beginning of the chain")
  (source "X509_STORE_CTX_new(3)")
  (doc "Tells how many certificates of the chain did not come from the store."))

(call X509_STORE_CTX_get_explicit_policy
  (parameters (ctx "const X509_STORE_CTX *"))
  (result "int" "1 or 0")
  (source "X509_policy_tree_level_count(3)")
  (doc "Tells whether the chain had to be good for a policy."))

(call X509_STORE_CTX_get0_untrusted
  (parameters (ctx "const X509_STORE_CTX *"))
  (result "STACK_OF(X509) *" copied "the certificates, or 0: none were given")
  (source "X509_STORE_CTX_new(3)")
  (doc "Gives the other certificates that may be part of the chain, for reading."))

; OpenSSL gets a copy of the stack, which ends with what else it keeps of the verification
; (X509_STORE_CTX_init, cleanup, free): also what was replaced meanwhile.
(call X509_STORE_CTX_set0_untrusted
  (parameters (ctx "X509_STORE_CTX *") (stack "STACK_OF(X509) *" null "0: none"))
  (result "void")
  (by-hand)
  (source "X509_STORE_CTX_new(3)")
  (doc "Sets the other certificates that may be part of the chain. The stack is copied."))

; As X509_STORE_CTX_set0_untrusted.
(call X509_STORE_CTX_set0_trusted_stack
  (parameters (ctx "X509_STORE_CTX *") (stack "STACK_OF(X509) *"))
  (result "void")
  (by-hand)
  (source "X509_STORE_CTX_new(3)")
  (doc "Sets the certificates that are trusted in place of the store. The stack is copied."))

; As X509_STORE_CTX_set0_untrusted.
(call X509_STORE_CTX_set0_crls
  (parameters (ctx "X509_STORE_CTX *") (stack "STACK_OF(X509_CRL) *" null "0: none"))
  (result "void")
  (by-hand)
  (source "X509_STORE_CTX_new(3)")
  (doc "Sets the revocation lists that are looked at before those of the store. The stack is copied."))

(call X509_STORE_CTX_set_flags
  (parameters (ctx "X509_STORE_CTX *") (flags "unsigned long" "X509_V_FLAG_..."))
  (result "void")
  (source "X509_VERIFY_PARAM_set_flags(3)")
  (doc "Adds flags for a verification."))

(call X509_STORE_CTX_set_time
  (parameters
    (ctx "X509_STORE_CTX *")
    (flags "unsigned long" "0: not used")
    (time "time_t" "seconds since 1970"))
  (result "void")
  (source "X509_VERIFY_PARAM_set_flags(3)")
  (doc "Sets the time at which certificates have to be valid, in place of now."))

(call X509_STORE_CTX_set_depth
  (parameters (ctx "X509_STORE_CTX *") (depth "int" "how many authorities may stand in between"))
  (result "void")
  (source "X509_VERIFY_PARAM_set_flags(3)")
  (doc "Limits the length of the chain in a verification."))

(call X509_STORE_CTX_set_purpose
  (parameters (ctx "X509_STORE_CTX *") (purpose "int" "X509_PURPOSE_..."))
  (result "int" "1, or 0 with the reason in the queue")
  (doc "Sets what a certificate must be good for, where that was not set yet."))

(call X509_STORE_CTX_set_trust
  (parameters (ctx "X509_STORE_CTX *") (trust "int" "X509_TRUST_..."))
  (result "int" "1, or 0 with the reason in the queue")
  (source "X509_STORE_CTX_set_purpose(3)")
  (doc "Sets what trust is asked for, where that was not set yet."))

(call X509_STORE_CTX_purpose_inherit
  (parameters
    (ctx "X509_STORE_CTX *")
    (default_purpose "int" "X509_PURPOSE_..., where `purpose` is 0")
    (purpose "int" "X509_PURPOSE_..., or 0")
    (trust "int" "X509_TRUST_..., or 0: what goes with the purpose"))
  (result "int" "1, or 0 with the reason in the queue")
  (source "X509_STORE_CTX_set_purpose(3)")
  (doc "Sets purpose and trust, where they were not set yet."))

(call X509_STORE_CTX_set_default
  (parameters (ctx "X509_STORE_CTX *") (name "const char *" "such as `ssl_server`"))
  (result "int" "1, or 0 with the reason in the queue: no such parameters")
  (source "X509_STORE_CTX_new(3)")
  (doc "Takes parameters over that OpenSSL has under a name, where they were not set yet."))

(call X509_STORE_CTX_get0_param
  (parameters (ctx "const X509_STORE_CTX *"))
  (result "X509_VERIFY_PARAM *" interior)
  (source "X509_STORE_CTX_new(3)")
  (doc "Gives the parameters of a verification; changing them changes it."))

; OpenSSL frees the parameters that it had and owns the new ones, which are not counted: it gets a
; copy.
(call X509_STORE_CTX_set0_param
  (parameters
    (ctx "X509_STORE_CTX *" (stales X509_STORE_CTX_get0_param))
    (param "X509_VERIFY_PARAM *" "copied"))
  (result "void")
  (by-hand)
  (source "X509_STORE_CTX_new(3)")
  (doc "Sets the parameters of a verification. They are copied: to change them afterwards, ask for
        X509_STORE_CTX_get0_param."))

; `issuer` gets a handle that is the caller's, or 0. Set it to 0 first.
(call X509_STORE_CTX_get1_issuer
  (parameters
    (issuer "int64_t *" out "a handle of the certificate, an X509, which is to be freed")
    (ctx "X509_STORE_CTX *")
    (x509 "X509 *"))
  (result "int" "1: found; 0: none; -1 with the reason in the queue")
  (by-hand)
  (waits files)
  (source "X509_STORE_set_verify_cb_func(3)")
  (doc "Finds the issuer of a certificate in the store of a store context."))

(call X509_STORE_CTX_get1_certs
  (parameters (ctx "X509_STORE_CTX *") (name "const X509_NAME *"))
  (result "STACK_OF(X509) *" new "the certificates, or 0: none")
  (by-hand)
  (waits files)
  (source "X509_STORE_set_verify_cb_func(3)")
  (doc "Finds the certificates of a subject in the store of a store context."))

(call X509_STORE_CTX_get1_crls
  (parameters (ctx "const X509_STORE_CTX *") (name "const X509_NAME *"))
  (result "STACK_OF(X509_CRL) *" new "the lists, or 0: none")
  (by-hand)
  (waits files)
  (source "X509_STORE_set_verify_cb_func(3)")
  (doc "Finds the revocation lists of an issuer in the store of a store context."))

(call X509_STORE_CTX_get_obj_by_subject
  (parameters
    (ctx "X509_STORE_CTX *")
    (type "int" "1: certificates; 2: revocation lists")
    (name "const X509_NAME *" "of the subject, or of the issuer of a list"))
  (result "X509_OBJECT *" new "the first one, or 0: none")
  (by-hand)
  (waits files)
  (source "X509_STORE_set_verify_cb_func(3)")
  (doc "Finds a certificate or revocation list in the store of a store context."))

; As the other get_ex_new_index calls: ex_index_new_for_callers, ex_data.c.
(call X509_STORE_CTX_get_ex_new_index
  (result "int" "the index, or -1 without memory")
  (by-hand) (needs)
  (source "CRYPTO_get_ex_new_index(3)")
  (doc "Reserves an index for X509_STORE_CTX_set_ex_data, for as long as the process lives."))

(call X509_STORE_CTX_set_ex_data
  (parameters
    (ctx "X509_STORE_CTX *")
    (index "int" (range 0 65535) "0, or what X509_STORE_CTX_get_ex_new_index answered")
    (data "int64_t" "any number"))
  (result "int" "1, or 0 without memory")
  (by-hand)
  (source "BIO_get_ex_data(3)")
  (doc "Keeps a number of the caller's with a store context, until X509_STORE_CTX_init."))

(call X509_STORE_CTX_get_ex_data
  (parameters
    (ctx "const X509_STORE_CTX *")
    (index "int" (range 0 65535) "0, or what X509_STORE_CTX_get_ex_new_index answered"))
  (result "int64_t" "the number; 0 where none was kept")
  (by-hand)
  (source "BIO_get_ex_data(3)")
  (doc "Gives the number that X509_STORE_CTX_set_ex_data kept."))

(instead X509_STORE_CTX_set0_verified_chain
  "X509_verify_cert, which builds the chain: this one, for C callbacks, frees the chain that the
   current certificate is in.")
(instead X509_STORE_CTX_get_by_subject
  "X509_STORE_CTX_get_obj_by_subject, which answers a new object.")
(instead X509_STORE_CTX_get0_parent_ctx
  "nothing: there is one only while a C callback runs.")
(instead X509_STORE_CTX_get0_policy_tree
  "X509_STORE_CTX_get_error: the tree is a C structure that has no handle.")
(instead X509_STORE_CTX_set0_dane
  "SSL_dane_enable and SSL_dane_tlsa_add: the settings belong to an SSL.")
(instead X509_STORE_CTX_print_verify_cb
  "X509_STORE_CTX_get_error and X509_STORE_CTX_get_current_cert: it is a C callback.")

(instead X509_STORE_CTX_set_verify_cb
  "a C function of gasket_callback_new, given by gasket_dynamic_call.")

(instead X509_STORE_CTX_set_verify
  "a C function of gasket_callback_new, given by gasket_dynamic_call.")

(instead X509_STORE_CTX_get_verify_cb
  "nothing: the answer is a C function.")

(instead X509_STORE_CTX_get_verify
  "nothing: the answer is a C function.")

(instead X509_STORE_CTX_get_get_issuer
  "nothing: the answer is a C function.")

(instead X509_STORE_CTX_get_check_issued
  "nothing: the answer is a C function.")

(instead X509_STORE_CTX_get_check_revocation
  "nothing: the answer is a C function.")

(instead X509_STORE_CTX_get_get_crl
  "nothing: the answer is a C function.")

(instead X509_STORE_CTX_get_check_crl
  "nothing: the answer is a C function.")

(instead X509_STORE_CTX_get_cert_crl
  "nothing: the answer is a C function.")

(instead X509_STORE_CTX_get_check_policy
  "nothing: the answer is a C function.")

(instead X509_STORE_CTX_get_lookup_certs
  "nothing: the answer is a C function.")

(instead X509_STORE_CTX_get_lookup_crls
  "nothing: the answer is a C function.")

(instead X509_STORE_CTX_get_cleanup
  "nothing: the answer is a C function.")

;; Parameters of verification

; No OpenSSL frees the name of parameters: src/direct/verify_param.c does, for those that a handle owns.
(call X509_VERIFY_PARAM_new
  (result "X509_VERIFY_PARAM *" new "the parameters, or 0 without memory")
  (source "X509_VERIFY_PARAM_set_flags(3)")
  (doc "Makes parameters of which none is set."))

(call X509_VERIFY_PARAM_free
  (parameters (param "X509_VERIFY_PARAM *" null))
  (result "void")
  (by-hand)
  (source "X509_VERIFY_PARAM_set_flags(3)")
  (doc "Gives parameters back. 0 is left alone."))

; With one object for both OpenSSL would copy the policies that it has freed: hence the test.
(call X509_VERIFY_PARAM_set1
  (parameters (to "X509_VERIFY_PARAM *") (from "const X509_VERIFY_PARAM *"))
  (result "int" "1, or 0 without memory")
  (by "to == from ? 1 : X509_VERIFY_PARAM_set1(to, from)")
  (source "X509_VERIFY_PARAM_inherit(3)")
  (doc "Copies every parameter that is set in `from`."))

; As X509_VERIFY_PARAM_set1.
(call X509_VERIFY_PARAM_inherit
  (parameters (to "X509_VERIFY_PARAM *") (from "const X509_VERIFY_PARAM *"))
  (result "int" "1, or 0 without memory")
  (by "to == from ? 1 : X509_VERIFY_PARAM_inherit(to, from)")
  (doc "Copies parameters that are set in `from`, as the inheritance flags of both say: by default
        those that are not set in `to`."))

; Refused for what is borrowed: the object that it lies in would not free the name.
(call X509_VERIFY_PARAM_set1_name
  (parameters (param "X509_VERIFY_PARAM *") (name "const char *" null "NULL: none"))
  (result "int" "1; 0: there is none now")
  (by-hand)
  (source "X509_VERIFY_PARAM_set_flags(3)")
  (doc "Gives parameters a name. Those that are part of another object can have none."))

(call X509_VERIFY_PARAM_get0_name
  (parameters (param "const X509_VERIFY_PARAM *"))
  (result "const char *" kept "the name, or NULL")
  (source "X509_VERIFY_PARAM_set_flags(3)")
  (doc "Gives the name of parameters."))

(call X509_VERIFY_PARAM_set_flags
  (parameters (param "X509_VERIFY_PARAM *") (flags "unsigned long" "X509_V_FLAG_..."))
  (result "int" "1")
  (doc "Adds flags, such as X509_V_FLAG_CRL_CHECK."))

(call X509_VERIFY_PARAM_clear_flags
  (parameters (param "X509_VERIFY_PARAM *") (flags "unsigned long" "X509_V_FLAG_..."))
  (result "int" "1")
  (source "X509_VERIFY_PARAM_set_flags(3)")
  (doc "Removes flags."))

(call X509_VERIFY_PARAM_get_flags
  (parameters (param "const X509_VERIFY_PARAM *"))
  (result "unsigned long" "X509_V_FLAG_...")
  (source "X509_VERIFY_PARAM_set_flags(3)")
  (doc "Gives the flags that are set."))

(call X509_VERIFY_PARAM_set_inh_flags
  (parameters (param "X509_VERIFY_PARAM *") (flags "uint32_t" "X509_VP_FLAG_..."))
  (result "int" "1")
  (source "X509_VERIFY_PARAM_set_flags(3)")
  (doc "Says how X509_VERIFY_PARAM_inherit and X509_VERIFY_PARAM_set1 treat these parameters."))

(call X509_VERIFY_PARAM_get_inh_flags
  (parameters (param "const X509_VERIFY_PARAM *"))
  (result "uint32_t" "X509_VP_FLAG_...")
  (source "X509_VERIFY_PARAM_set_flags(3)")
  (doc "Tells how X509_VERIFY_PARAM_inherit and X509_VERIFY_PARAM_set1 treat these parameters."))

(call X509_VERIFY_PARAM_set_purpose
  (parameters (param "X509_VERIFY_PARAM *") (purpose "int" "X509_PURPOSE_..."))
  (result "int" "1, or 0 with the reason in the queue")
  (source "X509_VERIFY_PARAM_set_flags(3)")
  (doc "Sets what a certificate must be good for."))

(call X509_VERIFY_PARAM_set_trust
  (parameters (param "X509_VERIFY_PARAM *") (trust "int" "X509_TRUST_..."))
  (result "int" "1, or 0 with the reason in the queue")
  (source "X509_VERIFY_PARAM_set_flags(3)")
  (doc "Sets what trust is asked for."))

(call X509_VERIFY_PARAM_set_depth
  (parameters
    (param "X509_VERIFY_PARAM *")
    (depth "int" "how many authorities may stand in between; -1: not set"))
  (result "void")
  (source "X509_VERIFY_PARAM_set_flags(3)")
  (doc "Limits the length of chains."))

(call X509_VERIFY_PARAM_get_depth
  (parameters (param "const X509_VERIFY_PARAM *"))
  (result "int" "how many authorities may stand in between; -1: not set")
  (source "X509_VERIFY_PARAM_set_flags(3)")
  (doc "Gives the limit for the length of chains."))

(call X509_VERIFY_PARAM_set_auth_level
  (parameters (param "X509_VERIFY_PARAM *") (level "int" "0 to 5; -1: not set"))
  (result "void")
  (source "X509_VERIFY_PARAM_set_flags(3)")
  (doc "Sets the security level that keys and signatures must reach."))

(call X509_VERIFY_PARAM_get_auth_level
  (parameters (param "const X509_VERIFY_PARAM *"))
  (result "int" "0 to 5; -1: not set")
  (source "X509_VERIFY_PARAM_set_flags(3)")
  (doc "Gives the security level that keys and signatures must reach."))

(call X509_VERIFY_PARAM_set_time
  (parameters (param "X509_VERIFY_PARAM *") (time "time_t" "seconds since 1970"))
  (result "void")
  (source "X509_VERIFY_PARAM_set_flags(3)")
  (doc "Sets the time at which certificates have to be valid, in place of now."))

(call X509_VERIFY_PARAM_get_time
  (parameters (param "const X509_VERIFY_PARAM *"))
  (result "time_t" "seconds since 1970; 0 where none was set")
  (source "X509_VERIFY_PARAM_set_flags(3)")
  (doc "Gives the time that X509_VERIFY_PARAM_set_time set."))

; OBJ_dup counts up: the copy is what OpenSSL takes.
(call X509_VERIFY_PARAM_add0_policy
  (parameters (param "X509_VERIFY_PARAM *") (policy "ASN1_OBJECT *" taken))
  (result "int" "1, or 0 without memory")
  (source "X509_VERIFY_PARAM_set_flags(3)")
  (doc "Adds a policy to those that are acceptable."))

(call X509_VERIFY_PARAM_set1_policies
  (parameters
    (param "X509_VERIFY_PARAM *")
    (policies "STACK_OF(ASN1_OBJECT) *" null "copied; 0: none"))
  (result "int" "1, or 0 without memory")
  (source "X509_VERIFY_PARAM_set_flags(3)")
  (doc "Sets the policies that are acceptable, and turns the check of policies on."))

; The length is cut to the text's: OpenSSL must not read behind the NUL.
(call X509_VERIFY_PARAM_set1_host
  (parameters
    (param "X509_VERIFY_PARAM *")
    (name "const char *" null "NULL or empty: any host is good")
    (length "size_t" "how much of `name` counts; 0: all of it"))
  (result "int" "1, or 0: malformed, or without memory")
  (by "name == NULL ? X509_VERIFY_PARAM_set1_host(param, NULL, 0) : length > strlen(name) + 1 ? 0 : X509_VERIFY_PARAM_set1_host(param, name, length)")
  (source "X509_VERIFY_PARAM_set_flags(3)")
  (doc "Sets the host that a certificate must be for."))

; As X509_VERIFY_PARAM_set1_host.
(call X509_VERIFY_PARAM_add1_host
  (parameters
    (param "X509_VERIFY_PARAM *")
    (name "const char *" null "NULL or empty: nothing is added")
    (length "size_t" "how much of `name` counts; 0: all of it"))
  (result "int" "1, or 0: malformed, or without memory")
  (by "name == NULL ? X509_VERIFY_PARAM_add1_host(param, NULL, 0) : length > strlen(name) + 1 ? 0 : X509_VERIFY_PARAM_add1_host(param, name, length)")
  (source "X509_VERIFY_PARAM_set_flags(3)")
  (doc "Adds a host to those of which a certificate must be for one."))

(call X509_VERIFY_PARAM_get0_host
  (parameters (param "X509_VERIFY_PARAM *") (position "int" "from 0"))
  (result "char *" kept "the name, or NULL: there are not so many")
  (since "3.0")
  (source "X509_VERIFY_PARAM_set_flags(3)")
  (doc "Gives a host that a certificate may be for."))

(call X509_VERIFY_PARAM_set_hostflags
  (parameters (param "X509_VERIFY_PARAM *") (flags "unsigned int" "X509_CHECK_FLAG_..."))
  (result "void")
  (source "X509_VERIFY_PARAM_set_flags(3)")
  (doc "Says how names of hosts are compared."))

(call X509_VERIFY_PARAM_get_hostflags
  (parameters (param "const X509_VERIFY_PARAM *"))
  (result "unsigned int" "X509_CHECK_FLAG_...")
  (source "X509_VERIFY_PARAM_set_flags(3)")
  (doc "Tells how names of hosts are compared."))

(call X509_VERIFY_PARAM_get0_peername
  (parameters (param "const X509_VERIFY_PARAM *"))
  (result "char *" kept "the name, or NULL: no host was asked for, or none matched")
  (source "X509_VERIFY_PARAM_set_flags(3)")
  (doc "Gives the name in the certificate that matched the host."))

(call X509_VERIFY_PARAM_move_peername
  (parameters
    (to "X509_VERIFY_PARAM *")
    (from "X509_VERIFY_PARAM *" null "0: the name in `to` is dropped"))
  (result "void")
  (source "X509_VERIFY_PARAM_set_flags(3)")
  (doc "Moves the name that matched from one set of parameters to another."))

; As X509_VERIFY_PARAM_set1_host.
(call X509_VERIFY_PARAM_set1_email
  (parameters
    (param "X509_VERIFY_PARAM *")
    (address "const char *" null "NULL: any is good")
    (length "size_t" "how much of `address` counts; 0: all of it"))
  (result "int" "1, or 0: malformed, or without memory")
  (by "X509_VERIFY_PARAM_set1_email(param, address, address == NULL || length > strlen(address) ? 0 : length)")
  (source "X509_VERIFY_PARAM_set_flags(3)")
  (doc "Sets the mail address that a certificate must be for."))

(call X509_VERIFY_PARAM_get0_email
  (parameters (param "X509_VERIFY_PARAM *"))
  (result "char *" kept "the address, or NULL")
  (since "3.0")
  (source "X509_VERIFY_PARAM_set_flags(3)")
  (doc "Gives the mail address that a certificate must be for."))

; With bytes and a length of 0 OpenSSL 1.1.1 and 3.0 would look for a NUL: hence the test.
(call X509_VERIFY_PARAM_set1_ip
  (parameters
    (param "X509_VERIFY_PARAM *")
    (address "const unsigned char *" (bytes length) null)
    (length "size_t" "4 or 16; 0: any is good"))
  (result "int" "1, or 0: another length, or without memory")
  (by "X509_VERIFY_PARAM_set1_ip(param, length == 0 ? NULL : address, length)")
  (source "X509_VERIFY_PARAM_set_flags(3)")
  (doc "Sets the IP address that a certificate must be for, in network order."))

(call X509_VERIFY_PARAM_set1_ip_asc
  (parameters
    (param "X509_VERIFY_PARAM *")
    (address "const char *" "such as 192.0.2.1 or 2001:db8::1"))
  (result "int" "1, or 0: malformed, or without memory")
  (source "X509_VERIFY_PARAM_set_flags(3)")
  (doc "Sets the IP address that a certificate must be for."))

(call X509_VERIFY_PARAM_get1_ip_asc
  (parameters (param "X509_VERIFY_PARAM *"))
  (result "char *" kept freed "the address, or NULL: any is good")
  (since "3.0")
  (source "X509_VERIFY_PARAM_set_flags(3)")
  (doc "Gives the IP address that a certificate must be for."))

(call X509_VERIFY_PARAM_get_count
  (result "int" "how many")
  (source "X509_VERIFY_PARAM_set_flags(3)")
  (doc "Counts the parameters that OpenSSL has ready."))

; OpenSSL's own are constants that must not be changed: the wrapper answers new parameters, made by
; X509_VERIFY_PARAM_new, X509_VERIFY_PARAM_set1(new, found) and X509_VERIFY_PARAM_set1_name(new, the
; name of found). `id` from 0 below X509_VERIFY_PARAM_get_count(); otherwise 0 is the answer (OpenSSL
; reads outside of its table with a negative one).
(call X509_VERIFY_PARAM_get0
  (parameters (id "int" "from 0"))
  (result "X509_VERIFY_PARAM *" new "a copy, or 0: there are not so many")
  (by-hand)
  (source "X509_VERIFY_PARAM_set_flags(3)")
  (doc "Gives a copy of parameters that OpenSSL has ready, by number. Unlike in C it is to be freed."))

; As X509_VERIFY_PARAM_get0.
(call X509_VERIFY_PARAM_lookup
  (parameters (name "const char *" "`default`, `pkcs7`, `smime_sign`, `ssl_client` or `ssl_server`"))
  (result "X509_VERIFY_PARAM *" new "a copy, or 0: no such name")
  (by-hand)
  (source "X509_VERIFY_PARAM_set_flags(3)")
  (doc "Gives a copy of parameters that OpenSSL has ready, by name. Unlike in C it is to be freed."))

(instead X509_VERIFY_PARAM_add0_table
  "X509_VERIFY_PARAM_set1 where the parameters are needed: it changes a table of the whole process
   without a lock.")
(instead X509_VERIFY_PARAM_table_cleanup
  "nothing: it frees a table of the whole process that others may read.")
