;;; Stacks, OpenSSL's lists of objects of one type.

;; (stack-calls T "what the elements are") stands for these functions, T being the element's type; sk is
;; a "STACK_OF(T) *", const where nothing is changed, element a "T *":
;;
;;   STACK_OF(T) *sk_T_new_null()              new; an empty stack
;;   int  sk_T_num(sk null)                    how many; -1 without a stack
;;   T   *sk_T_value(sk null, int index)       the element; 0 without a stack and out of range
;;   int  sk_T_push(sk, element)               how many there are now; 0 on failure (behind the last)
;;   int  sk_T_unshift(sk, element)            the same, before the first
;;   int  sk_T_insert(sk, element, int index)  the same, before that of `index`; out of range: push
;;   T   *sk_T_set(sk, int index, element)     `element` itself; 0 out of range
;;   T   *sk_T_pop(sk)                         the last one, taken out; 0 where there is none
;;   T   *sk_T_shift(sk)                       the first one, taken out; 0 where there is none
;;   T   *sk_T_delete(sk, int index)           that of `index`, taken out; 0 out of range
;;   void sk_T_zero(sk)                        takes all out
;;   STACK_OF(T) *sk_T_dup(sk null)            new; an empty stack without one
;;   void sk_T_free(sk null), sk_T_pop_free(sk null)   free the handle
;;
;; A stack of a handle owns its elements: one count of each where T is counted, a copy where T has a
;; copy function, nothing where T is static. So
;; - push, unshift, insert and set have `element` `taken`: it is counted up or copied first, and put
;;   back when OpenSSL answers 0 (set: NULL). `element` 0 is refused; OpenSSL would store NULL.
;; - set, zero, free and pop_free give back what they drop. OpenSSL's sk_T_set, sk_T_zero and sk_T_free
;;   do not, but nobody else could do it here. pop_free has no function to be given: the type has one.
;; - value is `counted`, `copied` or `static`. `copied`: OpenSSL's copy belongs to the stack, whose
;;   handle the result's handle holds; it is not interior, because another handle may change the stack.
;; - pop, shift and delete are `new` (or `static`): the stack's count or copy goes to the result.
;; - dup counts or copies each element; OpenSSL's shares the pointers. Of 0 it makes an
;;   empty stack, as OpenSSL does from 3.0 on (1.1.1 crashes: OPENSSL_sk_new_null).
;; - set's result is the handle that was given for `element`, not a further one.
;;
;; A stack that belongs to another object (interior or copied results such as those of
;; SSL_get0_verified_chain) is read only: num, value and dup work, all else is refused as a state
;; record, because others read it without a lock. What comes `copied` from a getter is a copy that could
;; be changed, but would look as if the object had been.
;;
;; X509_OBJECT has no copy function, and other threads drop and replace the objects of a store: its
;; stacks have num, value and free only, value being interior. The only such stack is that of
;; X509_STORE_get0_objects, a copy that its wrapper makes. SSL_COMP's elements are static, and
;; the one stack there is, of SSL_COMP_get_compression_methods, is OpenSSL's own: it is read only.
;;
;; OPENSSL_sk_insert, _set, _delete and _value check their index against the number of elements, in
;; 1.1.1, 3.0 and 4.0; an index of insert that is negative or too large means push.

(room direct)

(stack-calls X509
  "Certificates, such as a chain.")

(stack-calls X509_CRL
  "Revocation lists.")

(stack-calls X509_NAME
  "Distinguished names, such as those of the authorities that a server asks for.")

(stack-calls X509_EXTENSION
  "Extensions of a certificate, a revocation list or a request.")

(stack-calls X509_REVOKED
  "Entries of a revocation list.")

(stack-calls X509_OBJECT
  "Certificates and revocation lists of a store.")

(stack-calls GENERAL_NAME
  "Names of several kinds, such as the alternative names of a certificate.")

(stack-calls ASN1_OBJECT
  "Object identifiers, such as policies or uses of a certificate.")

(stack-calls SSL_CIPHER
  "Ciphers of TLS.")

(stack-calls SSL_COMP
  "Methods of compression.")

(stack-calls SRTP_PROTECTION_PROFILE
  "Protection profiles of SRTP.")

;; Not to be called

(instead OPENSSL_sk_new_null
  "sk_X509_new_null, and the functions of the same name for the other types: a stack must know what it holds.")

(instead OPENSSL_sk_num
  "sk_X509_num, and the functions of the same name for the other types.")

(instead OPENSSL_sk_value
  "sk_X509_value, and the functions of the same name for the other types: this one takes any pointer.")

(instead OPENSSL_sk_push
  "sk_X509_push, and the functions of the same name for the other types: this one takes any pointer.")

(instead OPENSSL_sk_unshift
  "sk_X509_unshift, and the functions of the same name for the other types: this one takes any pointer.")

(instead OPENSSL_sk_insert
  "sk_X509_insert, and the functions of the same name for the other types: this one takes any pointer.")

(instead OPENSSL_sk_set
  "sk_X509_set, and the functions of the same name for the other types: this one takes any pointer.")

(instead OPENSSL_sk_pop
  "sk_X509_pop, and the functions of the same name for the other types: this one takes any pointer.")

(instead OPENSSL_sk_shift
  "sk_X509_shift, and the functions of the same name for the other types: this one takes any pointer.")

(instead OPENSSL_sk_delete
  "sk_X509_delete, and the functions of the same name for the other types: this one takes any pointer.")

(instead OPENSSL_sk_zero
  "sk_X509_zero, and the functions of the same name for the other types: this one takes any pointer.")

(instead OPENSSL_sk_dup
  "sk_X509_dup, and the functions of the same name for the other types: this one takes any pointer.")

(instead OPENSSL_sk_free
  "sk_X509_free, and the functions of the same name for the other types: this one takes any pointer.")

(instead OPENSSL_sk_pop_free
  "sk_X509_pop_free, and the functions of the same name for the other types: this one takes any pointer.")

(instead OPENSSL_sk_new
  "sk_X509_new_null, and the functions of the same name for the other types: the order of a stack is a C function.")

(instead OPENSSL_sk_new_reserve
  "sk_X509_new_null, and the functions of the same name for the other types: the order of a stack is a C function.")

(instead OPENSSL_sk_set_cmp_func
  "The searching and sorting functions of the language, on the elements that sk_X509_value gives: the order of a stack is a C function.")

(instead OPENSSL_sk_sort
  "The searching and sorting functions of the language, on the elements that sk_X509_value gives: the order of a stack is a C function.")

(instead OPENSSL_sk_is_sorted
  "The searching and sorting functions of the language, on the elements that sk_X509_value gives: the order of a stack is a C function.")

(instead OPENSSL_sk_find
  "The searching and sorting functions of the language, on the elements that sk_X509_value gives: the order of a stack is a C function.")

(instead OPENSSL_sk_find_ex
  "The searching and sorting functions of the language, on the elements that sk_X509_value gives: the order of a stack is a C function.")

(instead OPENSSL_sk_find_all
  "The searching and sorting functions of the language, on the elements that sk_X509_value gives: the order of a stack is a C function.")

(instead OPENSSL_sk_delete_ptr
  "sk_X509_delete with the index, and the functions of the same name for the other types: handles of one element differ.")

(instead OPENSSL_sk_deep_copy
  "sk_X509_dup, and the functions of the same name for the other types, which count or copy the elements.")

(instead OPENSSL_sk_reserve
  "Nothing: a stack makes room as it grows.")
