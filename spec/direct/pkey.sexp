;;; Keys: EVP_PKEY and how they are made, RSA, Diffie-Hellman and EC keys, large numbers, and digests
;;; and ciphers by their names.

;; "In 1.1.1 it is X": OpenSSL 3.0 has renamed a function; 1.1.1 exports it as X, with the same
;; parameters and meaning.

(room direct)

;; C functions that entries below call in their `by`.

(symbol BN_bn2bin
  "int (const BIGNUM *, unsigned char *)")
(symbol BN_get_word
  "unsigned long (const BIGNUM *)")
(symbol BN_is_negative
  "int (const BIGNUM *)")
(symbol BN_is_odd
  "int (const BIGNUM *)")
(symbol BN_is_one
  "int (const BIGNUM *)")
(symbol BN_num_bits
  "int (const BIGNUM *)")
(symbol BN_set_word
  "int (BIGNUM *, unsigned long)")
(symbol DH_bits
  "int (const DH *)")
(symbol DH_check
  "int (const DH *, int *)")
(symbol DH_check_params
  "int (const DH *, int *)")
(symbol DH_check_pub_key
  "int (const DH *, const BIGNUM *, int *)")
(symbol DH_generate_key
  "int (DH *)")
(symbol DH_generate_parameters_ex
  "int (DH *, int, int, BN_GENCB *)")
(symbol DH_get0_p
  "const BIGNUM * (const DH *)")
(symbol DH_get0_priv_key
  "const BIGNUM * (const DH *)")
(symbol DH_get0_pub_key
  "const BIGNUM * (const DH *)")
(symbol DH_get_nid
  "int (const DH *)")
(symbol DH_security_bits
  "int (const DH *)")
(symbol DH_set0_pqg
  "int (DH *, BIGNUM *, BIGNUM *, BIGNUM *)")
(symbol DH_size
  "int (const DH *)")
(symbol EC_KEY_generate_key
  "int (EC_KEY *)")
(symbol EC_KEY_get0_group
  "const EC_GROUP * (const EC_KEY *)")
(symbol EC_KEY_get0_private_key
  "const BIGNUM * (const EC_KEY *)")
(symbol EC_KEY_get0_public_key
  "const EC_POINT * (const EC_KEY *)")
(symbol EVP_CIPHER_get0_name
  "const char * (const EVP_CIPHER *)")
(symbol EVP_CIPHER_get_block_size
  "int (const EVP_CIPHER *)")
(symbol EVP_CIPHER_get_iv_length
  "int (const EVP_CIPHER *)")
(symbol EVP_CIPHER_get_key_length
  "int (const EVP_CIPHER *)")
(symbol EVP_CIPHER_get_nid
  "int (const EVP_CIPHER *)")
(symbol EVP_CIPHER_get_type
  "int (const EVP_CIPHER *)")
(symbol EVP_MD_get0_name
  "const char * (const EVP_MD *)")
(symbol EVP_MD_get_block_size
  "int (const EVP_MD *)")
(symbol EVP_MD_get_size
  "int (const EVP_MD *)")
(symbol EVP_MD_get_type
  "int (const EVP_MD *)")
(symbol EVP_PKEY_CTX_ctrl
  "int (EVP_PKEY_CTX *, int, int, int, int, void *)")
(symbol EVP_PKEY_CTX_set_rsa_keygen_pubexp
  "int (EVP_PKEY_CTX *, BIGNUM *)")
(symbol EVP_PKEY_CTX_set1_rsa_keygen_pubexp
  "int (EVP_PKEY_CTX *, BIGNUM *)")
(symbol EVP_PKEY_Q_keygen
  "EVP_PKEY * (OSSL_LIB_CTX *, const char *, const char *, ...)")
(symbol EVP_PKEY_assign
  "int (EVP_PKEY *, int, void *)")
(symbol EVP_PKEY_copy_parameters
  "int (EVP_PKEY *, const EVP_PKEY *)")
(symbol EVP_PKEY_get0_DH
  "const struct dh_st * (const EVP_PKEY *)")
(symbol EVP_PKEY_get0_EC_KEY
  "const struct ec_key_st * (const EVP_PKEY *)")
(symbol EVP_PKEY_get0_RSA
  "const struct rsa_st * (const EVP_PKEY *)")
(symbol EVP_PKEY_get1_DH
  "struct dh_st * (EVP_PKEY *)")
(symbol EVP_PKEY_get1_EC_KEY
  "struct ec_key_st * (EVP_PKEY *)")
(symbol EVP_PKEY_get1_RSA
  "struct rsa_st * (EVP_PKEY *)")
(symbol EVP_PKEY_get_base_id
  "int (const EVP_PKEY *)")
(symbol EVP_PKEY_get_bits
  "int (const EVP_PKEY *)")
(symbol EVP_PKEY_get_id
  "int (const EVP_PKEY *)")
(symbol EVP_PKEY_get_security_bits
  "int (const EVP_PKEY *)")
(symbol EVP_PKEY_get_size
  "int (const EVP_PKEY *)")
(symbol EVP_PKEY_set1_DH
  "int (EVP_PKEY *, struct dh_st *)")
(symbol EVP_PKEY_set1_EC_KEY
  "int (EVP_PKEY *, struct ec_key_st *)")
(symbol EVP_PKEY_set1_RSA
  "int (EVP_PKEY *, struct rsa_st *)")
(symbol EVP_get_cipherbyname
  "const EVP_CIPHER * (const char *)")
(symbol EVP_get_digestbyname
  "const EVP_MD * (const char *)")
(symbol OBJ_nid2sn
  "const char * (int)")
(symbol OBJ_obj2nid
  "int (const ASN1_OBJECT *)")
(symbol RSA_bits
  "int (const RSA *)")
(symbol RSA_generate_key
  "RSA * (int, unsigned long, void ( *)(int, int, void *), void *)")
(symbol RSA_generate_key_ex
  "int (RSA *, int, BIGNUM *, BN_GENCB *)")
(symbol RSA_get0_e
  "const BIGNUM * (const RSA *)")
(symbol RSA_get0_n
  "const BIGNUM * (const RSA *)")
(symbol RSA_pkey_ctx_ctrl
  "int (EVP_PKEY_CTX *, int, int, int, void *)")
(symbol RSA_security_bits
  "int (const RSA *)")
(symbol RSA_size
  "int (const RSA *)")

;; Keys

(call EVP_PKEY_new
  (parameters)
  (result "EVP_PKEY *" new "an empty key; 0 with the reason in the queue")
  (doc "Makes a key that has nothing yet. EVP_PKEY_set1_RSA and its like fill it, once."))

(call EVP_PKEY_free
  (parameters (pkey "EVP_PKEY *" null))
  (result "void")
  (by-hand)
  (source "EVP_PKEY_new(3)")
  (doc "Frees the handle of a key."))

(call EVP_PKEY_up_ref
  (parameters (pkey "EVP_PKEY *"))
  (result "int" "1, or 0 with the reason in the queue")
  (by-hand)
  (source "EVP_PKEY_new(3)")
  (doc "Counts a key up, so that it must be freed once more."))

(call EVP_PKEY_get_id
  (older EVP_PKEY_id)
  (parameters (pkey "const EVP_PKEY *"))
  (result "int" "an EVP_PKEY_ constant; EVP_PKEY_NONE for an empty key; -1 for a kind that has no number")
  (source "EVP_PKEY_set1_RSA(3)")
  (doc "Tells of which kind a key is."))

(call EVP_PKEY_id
  (parameters (pkey "const EVP_PKEY *"))
  (result "int" "an EVP_PKEY_ constant; EVP_PKEY_NONE for an empty key; -1 for a kind that has no number")
  (by "EVP_PKEY_get_id(pkey)")
  (source "EVP_PKEY_set1_RSA(3)")
  (doc "Tells of which kind a key is."))

(call EVP_PKEY_get_base_id
  (older EVP_PKEY_base_id)
  (parameters (pkey "const EVP_PKEY *"))
  (result "int" "an EVP_PKEY_ constant, or EVP_PKEY_NONE")
  (source "EVP_PKEY_set1_RSA(3)")
  (doc "Tells of which kind a key is, with all names of a kind made one."))

(call EVP_PKEY_base_id
  (parameters (pkey "const EVP_PKEY *"))
  (result "int" "an EVP_PKEY_ constant, or EVP_PKEY_NONE")
  (by "EVP_PKEY_get_base_id(pkey)")
  (source "EVP_PKEY_set1_RSA(3)")
  (doc "Tells of which kind a key is, with all names of a kind made one."))

(call EVP_PKEY_get_bits
  (older EVP_PKEY_bits)
  (parameters (pkey "const EVP_PKEY *"))
  (result "int" "in bits; 0 where it is not known")
  (source "EVP_PKEY_get_size(3)")
  (doc "Tells how large a key is: its modulus, prime or order."))

(call EVP_PKEY_bits
  (parameters (pkey "const EVP_PKEY *"))
  (result "int" "in bits; 0 where it is not known")
  (by "EVP_PKEY_get_bits(pkey)")
  (source "EVP_PKEY_get_size(3)")
  (doc "Tells how large a key is: its modulus, prime or order."))

(call EVP_PKEY_get_security_bits
  (older EVP_PKEY_security_bits)
  (parameters (pkey "const EVP_PKEY *"))
  (result "int" "in bits; 0 or -2 where it is not known")
  (source "EVP_PKEY_get_size(3)")
  (doc "Tells how much work an attack on a key takes."))

(call EVP_PKEY_security_bits
  (parameters (pkey "const EVP_PKEY *"))
  (result "int" "in bits; 0 or -2 where it is not known")
  (by "EVP_PKEY_get_security_bits(pkey)")
  (source "EVP_PKEY_get_size(3)")
  (doc "Tells how much work an attack on a key takes."))

(call EVP_PKEY_get_size
  (older EVP_PKEY_size)
  (parameters (pkey "const EVP_PKEY *"))
  (result "int" "in bytes; 0 where it is not known")
  (doc "Tells how long a signature, or whatever else is made with the key, can become."))

(call EVP_PKEY_size
  (parameters (pkey "const EVP_PKEY *"))
  (result "int" "in bytes; 0 where it is not known")
  (by "EVP_PKEY_get_size(pkey)")
  (source "EVP_PKEY_get_size(3)")
  (doc "Tells how long a signature, or whatever else is made with the key, can become."))

(call EVP_PKEY_get0_type_name
  (parameters (pkey "const EVP_PKEY *"))
  (result "const char *" kept "a name such as `RSA`; NULL where there is none")
  (source "EVP_PKEY_is_a(3)")
  (since "3.0")
  (doc "Names the kind of a key, as its provider does."))

(call EVP_PKEY_is_a
  (parameters (pkey "const EVP_PKEY *") (name "const char *" "such as `EC`"))
  (result "int" "1 or 0")
  (since "3.0")
  (doc "Tells whether a key is of the kind with this name."))

(call EVP_PKEY_eq
  (older EVP_PKEY_cmp)
  (parameters (a "const EVP_PKEY *") (b "const EVP_PKEY *"))
  (result "int" "1: equal; 0: not; -1: of different kinds; -2: cannot be compared")
  (source "EVP_PKEY_copy_parameters(3)")
  (doc "Compares the public halves of two keys, with their parameters."))

(call EVP_PKEY_cmp
  (parameters (a "const EVP_PKEY *") (b "const EVP_PKEY *"))
  (result "int" "1: equal; 0: not; -1: of different kinds; -2: cannot be compared")
  (source "EVP_PKEY_copy_parameters(3)")
  (doc "Compares the public halves of two keys, as EVP_PKEY_eq does."))

(call EVP_PKEY_parameters_eq
  (older EVP_PKEY_cmp_parameters)
  (parameters (a "const EVP_PKEY *") (b "const EVP_PKEY *"))
  (result "int" "1: equal; 0: not; -1: of different kinds; -2: cannot be compared")
  (source "EVP_PKEY_copy_parameters(3)")
  (doc "Compares the parameters of two keys."))

(call EVP_PKEY_cmp_parameters
  (parameters (a "const EVP_PKEY *") (b "const EVP_PKEY *"))
  (result "int" "1: equal; 0: not; -1: of different kinds; -2: cannot be compared")
  (source "EVP_PKEY_copy_parameters(3)")
  (doc "Compares the parameters of two keys, as EVP_PKEY_parameters_eq does."))

(call EVP_PKEY_missing_parameters
  (parameters (pkey "const EVP_PKEY *"))
  (result "int" "1: they are missing; 0")
  (source "EVP_PKEY_copy_parameters(3)")
  (doc "Tells whether a key lacks parameters that its kind has."))

(call EVP_PKEY_copy_parameters
  (parameters
    (to "EVP_PKEY *" "an empty key, or one of the same kind without parameters")
    (from "const EVP_PKEY *" "a DH, DSA or EC key"))
  (result "int" "1, or 0; 1 also when they are equal already")
  (by "key_has_parameters(from) ? EVP_PKEY_copy_parameters(to, from) : 0")
  (doc "Copies the parameters of a key."))

;; The following fill an empty key only, and with a key that has its public part (a DH key: its
;; parameters) only: filling a key that is in use would free what another thread works with, and a
;; key without contents crashes EVP_PKEY_get_bits. key_is_empty(const EVP_PKEY *), the wrappers' own,
;; tells whether EVP_PKEY_get_base_id (1.1.1: EVP_PKEY_base_id) is EVP_PKEY_NONE. key_has_parameters
;; tells whether it is EVP_PKEY_DSA, DH, DHX, EC or SM2.

(call EVP_PKEY_set1_RSA
  (parameters (pkey "EVP_PKEY *" "an empty key") (rsa "RSA *"))
  (result "int" "1, or 0 with the reason in the queue")
  (by "key_is_empty(pkey) && RSA_get0_e(rsa) != NULL ? EVP_PKEY_set1_RSA(pkey, rsa) : 0")
  (doc "Makes an empty key an RSA key. Both share it."))

(call EVP_PKEY_assign_RSA
  (parameters (pkey "EVP_PKEY *" "an empty key") (rsa "RSA *" taken))
  (result "int" "1, or 0 with the reason in the queue")
  (by "key_is_empty(pkey) && RSA_get0_e(rsa) != NULL ? EVP_PKEY_assign(pkey, EVP_PKEY_RSA, rsa) : 0")
  (source "EVP_PKEY_set1_RSA(3)")
  (doc "Makes an empty key an RSA key. Both share it, as with EVP_PKEY_set1_RSA."))

(call EVP_PKEY_get0_RSA
  (parameters (pkey "const EVP_PKEY *"))
  (result "const RSA *" counted "the key; 0 with the reason in the queue when it is of another kind")
  (by "EVP_PKEY_get0_RSA(pkey)")
  (source "EVP_PKEY_set1_RSA(3)")
  (doc "Gives what a key has as an RSA key. Of a key of a provider it is a copy, made once."))

(call EVP_PKEY_get1_RSA
  (parameters (pkey "EVP_PKEY *"))
  (result "RSA *" new "the key; 0 with the reason in the queue when it is of another kind")
  (by "EVP_PKEY_get1_RSA(pkey)")
  (source "EVP_PKEY_set1_RSA(3)")
  (doc "Gives what a key has as an RSA key, as EVP_PKEY_get0_RSA does."))

(call EVP_PKEY_set1_DH
  (parameters (pkey "EVP_PKEY *" "an empty key") (dh "DH *"))
  (result "int" "1, or 0 with the reason in the queue")
  (by "key_is_empty(pkey) && DH_get0_p(dh) != NULL ? EVP_PKEY_set1_DH(pkey, dh) : 0")
  (source "EVP_PKEY_set1_RSA(3)")
  (doc "Makes an empty key a DH key or DH parameters. Both share it."))

(call EVP_PKEY_assign_DH
  (parameters (pkey "EVP_PKEY *" "an empty key") (dh "DH *" taken))
  (result "int" "1, or 0 with the reason in the queue")
  (by "key_is_empty(pkey) && DH_get0_p(dh) != NULL ? EVP_PKEY_assign(pkey, EVP_PKEY_DH, dh) : 0")
  (source "EVP_PKEY_set1_RSA(3)")
  (doc "Makes an empty key a DH key or DH parameters. Both share it, as with EVP_PKEY_set1_DH."))

(call EVP_PKEY_get0_DH
  (parameters (pkey "const EVP_PKEY *"))
  (result "const DH *" counted "the key; 0 with the reason in the queue when it is of another kind")
  (by "EVP_PKEY_get0_DH(pkey)")
  (source "EVP_PKEY_set1_RSA(3)")
  (doc "Gives what a key has as a DH key or DH parameters. Of a key of a provider it is a copy, made once."))

(call EVP_PKEY_get1_DH
  (parameters (pkey "EVP_PKEY *"))
  (result "DH *" new "the key; 0 with the reason in the queue when it is of another kind")
  (by "EVP_PKEY_get1_DH(pkey)")
  (source "EVP_PKEY_set1_RSA(3)")
  (doc "Gives what a key has as a DH key or DH parameters, as EVP_PKEY_get0_DH does."))

(call EVP_PKEY_set1_EC_KEY
  (parameters (pkey "EVP_PKEY *" "an empty key") (ec_key "EC_KEY *"))
  (result "int" "1, or 0 with the reason in the queue")
  (by "key_is_empty(pkey) && EC_KEY_get0_group(ec_key) != NULL ? EVP_PKEY_set1_EC_KEY(pkey, ec_key) : 0")
  (source "EVP_PKEY_set1_RSA(3)")
  (doc "Makes an empty key an EC key. Both share it."))

(call EVP_PKEY_assign_EC_KEY
  (parameters (pkey "EVP_PKEY *" "an empty key") (ec_key "EC_KEY *" taken))
  (result "int" "1, or 0 with the reason in the queue")
  (by "key_is_empty(pkey) && EC_KEY_get0_group(ec_key) != NULL ? EVP_PKEY_assign(pkey, EVP_PKEY_EC, ec_key) : 0")
  (source "EVP_PKEY_set1_RSA(3)")
  (doc "Makes an empty key an EC key. Both share it, as with EVP_PKEY_set1_EC_KEY."))

(call EVP_PKEY_get0_EC_KEY
  (parameters (pkey "const EVP_PKEY *"))
  (result "const EC_KEY *" counted "the key; 0 with the reason in the queue when it is of another kind")
  (by "EVP_PKEY_get0_EC_KEY(pkey)")
  (source "EVP_PKEY_set1_RSA(3)")
  (doc "Gives what a key has as an EC key. Of a key of a provider it is a copy, made once."))

(call EVP_PKEY_get1_EC_KEY
  (parameters (pkey "EVP_PKEY *"))
  (result "EC_KEY *" new "the key; 0 with the reason in the queue when it is of another kind")
  (by "EVP_PKEY_get1_EC_KEY(pkey)")
  (source "EVP_PKEY_set1_RSA(3)")
  (doc "Gives what a key has as an EC key, as EVP_PKEY_get0_EC_KEY does."))

(instead EVP_PKEY_assign
  "EVP_PKEY_assign_RSA, EVP_PKEY_assign_DH or EVP_PKEY_assign_EC_KEY: this one takes any pointer.")

(instead EVP_PKEY_set_type
  "EVP_PKEY_set1_RSA and its like: this one leaves a key without contents, which crashes many functions.")

(instead EVP_PKEY_set_type_str
  "EVP_PKEY_set1_RSA and its like: this one leaves a key without contents, which crashes many functions.")

(instead EVP_PKEY_get0
  "EVP_PKEY_get0_RSA, EVP_PKEY_get0_DH or EVP_PKEY_get0_EC_KEY: this one gives a pointer of no known type.")

;; By hand: `number` is a `void *` to int64_t; a new BIGNUM is made (pointer NULL before the call),
;; and 0 is stored on failure.
(call EVP_PKEY_get_bn_param
  (parameters
    (pkey "const EVP_PKEY *")
    (name "const char *" "such as `n`, see the page of the kind, EVP_PKEY-RSA(7)")
    (number "BIGNUM **" out "where the handle of the number goes"))
  (result "int" "1, or 0 with the reason in the queue")
  (by-hand)
  (source "EVP_PKEY_gettable_params(3)")
  (since "3.0")
  (doc "Gives a number of which a key consists."))

(call EVP_PKEY_get_utf8_string_param
  (parameters
    (pkey "const EVP_PKEY *")
    (name "const char *" "such as `group`, see the page of the kind, EVP_PKEY-EC(7)")
    (buffer "char *" (room size) null "NULL to ask for the length")
    (size "size_t")
    (length "size_t *" out null "how many bytes the text has, without its NUL"))
  (result "int" "1, or 0 with the reason in the queue")
  (by "EVP_PKEY_get_utf8_string_param(pkey, name, size == 0 ? NULL : buffer, buffer == NULL ? 0 : size, length)")
  (source "EVP_PKEY_gettable_params(3)")
  (since "3.0")
  (doc "Gives a text that belongs to a key, with a NUL behind it."))

(call EVP_PKEY_get_group_name
  (parameters
    (pkey "const EVP_PKEY *")
    (buffer "char *" (room size) null "NULL to ask for the length")
    (size "size_t")
    (length "size_t *" out null "how many bytes the name has, without its NUL"))
  (result "int" "1, or 0 with the reason in the queue")
  (by "EVP_PKEY_get_group_name(pkey, size == 0 ? NULL : buffer, buffer == NULL ? 0 : size, length)")
  (since "3.0")
  (doc "Names the curve or group of a key, such as `prime256v1`, with a NUL behind it."))

(call EVP_PKEY_print_public
  (parameters
    (bio "BIO *")
    (pkey "const EVP_PKEY *")
    (indent "int" "spaces at the beginning of each line")
    (format "ASN1_PCTX *" (fixed "NULL")))
  (result "int" "1; 0 or below on failure; -2 where the kind cannot")
  (waits)
  (source "EVP_PKEY_print_private(3)")
  (doc "Writes the public half of a key for people to read."))

(instead EVP_PKEY_print_public_fp
  "EVP_PKEY_print_public on a BIO of BIO_new_file: a FILE * cannot be given.")

(call EVP_PKEY_print_private
  (parameters
    (bio "BIO *")
    (pkey "const EVP_PKEY *")
    (indent "int" "spaces at the beginning of each line")
    (format "ASN1_PCTX *" (fixed "NULL")))
  (result "int" "1; 0 or below on failure; -2 where the kind cannot")
  (waits)
  (doc "Writes a key with its private half for people to read."))

(instead EVP_PKEY_print_private_fp
  "EVP_PKEY_print_private on a BIO of BIO_new_file: a FILE * cannot be given.")

(call EVP_PKEY_print_params
  (parameters
    (bio "BIO *")
    (pkey "const EVP_PKEY *")
    (indent "int" "spaces at the beginning of each line")
    (format "ASN1_PCTX *" (fixed "NULL")))
  (result "int" "1; 0 or below on failure; -2 where the kind cannot")
  (waits)
  (source "EVP_PKEY_print_private(3)")
  (doc "Writes the parameters of a key for people to read."))

(instead EVP_PKEY_print_params_fp
  "EVP_PKEY_print_params on a BIO of BIO_new_file: a FILE * cannot be given.")

;; Making keys

(call EVP_RSA_gen
  (parameters (bits "size_t" "at least 512"))
  (result "EVP_PKEY *" new "the key; 0 with the reason in the queue")
  (by "EVP_PKEY_Q_keygen(NULL, NULL, \"RSA\", bits)")
  (source "EVP_PKEY_keygen(3)")
  (since "3.0")
  (doc "Makes an RSA key."))

(call EVP_EC_gen
  (parameters (curve "const char *" "a name such as `P-256`"))
  (result "EVP_PKEY *" new "the key; 0 with the reason in the queue")
  (by "EVP_PKEY_Q_keygen(NULL, NULL, \"EC\", curve)")
  (source "EVP_PKEY_keygen(3)")
  (since "3.0")
  (doc "Makes an EC key."))

(instead EVP_PKEY_Q_keygen
  "EVP_RSA_gen and EVP_EC_gen, and for other kinds EVP_PKEY_CTX_new_from_name, EVP_PKEY_keygen_init and EVP_PKEY_keygen: a variable number of arguments cannot be passed.")

(type EVP_PKEY_CTX (free EVP_PKEY_CTX_free) (copy EVP_PKEY_CTX_dup)
  "An operation with a key: making one, and with which settings.")

(call EVP_PKEY_CTX_new_id
  (parameters (id "int" "an EVP_PKEY_ constant") (engine "ENGINE *" (fixed "NULL")))
  (result "EVP_PKEY_CTX *" new "the operation; 0 with the reason in the queue")
  (source "EVP_PKEY_CTX_new(3)")
  (doc "Begins an operation with keys of a kind, by its number."))

(call EVP_PKEY_CTX_new_from_name
  (parameters
    (libctx "OSSL_LIB_CTX *" (fixed "NULL"))
    (name "const char *" "of the kind, such as `EC` or `ED25519`")
    (properties "const char *" null "which implementations may be used, see property(7); NULL: any"))
  (result "EVP_PKEY_CTX *" new "the operation; 0 with the reason in the queue")
  (source "EVP_PKEY_CTX_new(3)")
  (since "3.0")
  (doc "Begins an operation with keys of a kind, by its name."))

(call EVP_PKEY_CTX_new
  (parameters (pkey "EVP_PKEY *") (engine "ENGINE *" (fixed "NULL")))
  (result "EVP_PKEY_CTX *" new "the operation; 0 with the reason in the queue")
  (doc "Begins an operation with a key, such as making keys from its parameters."))

(call EVP_PKEY_CTX_new_from_pkey
  (parameters
    (libctx "OSSL_LIB_CTX *" (fixed "NULL"))
    (pkey "EVP_PKEY *")
    (properties "const char *" null "which implementations may be used, see property(7); NULL: any"))
  (result "EVP_PKEY_CTX *" new "the operation; 0 with the reason in the queue")
  (source "EVP_PKEY_CTX_new(3)")
  (since "3.0")
  (doc "Begins an operation with a key, with a choice of implementations."))

(call EVP_PKEY_CTX_dup
  (parameters (ctx "const EVP_PKEY_CTX *"))
  (result "EVP_PKEY_CTX *" new "the copy; 0 with the reason in the queue, as in OpenSSL 3 when making keys has begun")
  (source "EVP_PKEY_CTX_new(3)")
  (doc "Copies an operation."))

(call EVP_PKEY_CTX_free
  (parameters (ctx "EVP_PKEY_CTX *" null))
  (result "void")
  (by-hand)
  (source "EVP_PKEY_CTX_new(3)")
  (doc "Frees the handle of an operation."))

(call EVP_PKEY_CTX_is_a
  (parameters (ctx "EVP_PKEY_CTX *") (name "const char *" "such as `EC`"))
  (result "int" "1 or 0")
  (source "EVP_PKEY_CTX_new(3)")
  (since "3.0")
  (doc "Tells whether an operation is one with keys of the kind with this name."))

(call EVP_PKEY_CTX_get0_pkey
  (parameters (ctx "EVP_PKEY_CTX *"))
  (result "EVP_PKEY *" counted "the key; 0 where there is none")
  (doc "Gives the key that an operation was begun with."))

(call EVP_PKEY_keygen_init
  (parameters (ctx "EVP_PKEY_CTX *"))
  (result "int" "1; 0 or below on failure, with the reason in the queue")
  (source "EVP_PKEY_keygen(3)")
  (doc "Has an operation make keys."))

(call EVP_PKEY_paramgen_init
  (parameters (ctx "EVP_PKEY_CTX *"))
  (result "int" "1; 0 or below on failure, with the reason in the queue")
  (source "EVP_PKEY_keygen(3)")
  (doc "Has an operation make parameters."))

;; By hand: `pkey` is a `void *` to int64_t: the pointer given to OpenSSL is NULL before the call,
;; the new key's handle is stored, and 0 on failure.
(call EVP_PKEY_keygen
  (parameters
    (ctx "EVP_PKEY_CTX *")
    (pkey "EVP_PKEY **" out "where the handle of the new key goes"))
  (result "int" "1; 0 or below on failure, with the reason in the queue")
  (by-hand)
  (doc "Makes a key. It may take seconds."))

;; By hand: `pkey` is a `void *` to int64_t: the pointer given to OpenSSL is NULL before the call,
;; the new key's handle is stored, and 0 on failure.
(call EVP_PKEY_paramgen
  (parameters
    (ctx "EVP_PKEY_CTX *")
    (pkey "EVP_PKEY **" out "where the handle of the new key goes"))
  (result "int" "1; 0 or below on failure, with the reason in the queue")
  (by-hand)
  (source "EVP_PKEY_keygen(3)")
  (doc "Makes parameters. For DH it may take minutes."))

;; By hand: `pkey` is a `void *` to int64_t: the pointer given to OpenSSL is NULL before the call,
;; the new key's handle is stored, and 0 on failure.
(call EVP_PKEY_generate
  (parameters
    (ctx "EVP_PKEY_CTX *")
    (pkey "EVP_PKEY **" out "where the handle of the new key goes"))
  (result "int" "1; 0 or below on failure, with the reason in the queue")
  (by-hand)
  (source "EVP_PKEY_keygen(3)")
  (since "3.0")
  (doc "Makes a key or parameters, whichever was begun. It may take minutes."))

(call EVP_PKEY_CTX_set_rsa_keygen_bits
  (parameters (ctx "EVP_PKEY_CTX *") (bits "int" "at least 512"))
  (result "int" "1; 0 or below on failure, with the reason in the queue; -2 where the kind cannot")
  (by "RSA_pkey_ctx_ctrl(ctx, EVP_PKEY_OP_KEYGEN, EVP_PKEY_CTRL_RSA_KEYGEN_BITS, bits, NULL)")
  (source "EVP_PKEY_CTX_ctrl(3)")
  (doc "Says how large an RSA key is to be; 2,048 where nothing is said."))

(call EVP_PKEY_CTX_set_rsa_keygen_primes
  (parameters (ctx "EVP_PKEY_CTX *") (primes "int" "at least 2"))
  (result "int" "1; 0 or below on failure, with the reason in the queue; -2 where the kind cannot")
  (by "RSA_pkey_ctx_ctrl(ctx, EVP_PKEY_OP_KEYGEN, EVP_PKEY_CTRL_RSA_KEYGEN_PRIMES, primes, NULL)")
  (source "EVP_PKEY_CTX_ctrl(3)")
  (doc "Says of how many primes an RSA key is to be; 2 where nothing is said."))

;; By hand: 0 unless BN_is_odd(exponent) && !BN_is_negative(exponent) && !BN_is_one(exponent), for
;; 1.1.1 looks for primes for ever. The exponent is copied for OpenSSL, which takes it when the
;; result is above 0. 1.1.1 does not have the function, but a macro: RSA_pkey_ctx_ctrl(ctx,
;; EVP_PKEY_OP_KEYGEN, EVP_PKEY_CTRL_RSA_KEYGEN_PUBEXP, 0, exponent). In 3.0 and later that command
;; takes nothing: there the function itself must be called.
(call EVP_PKEY_CTX_set_rsa_keygen_pubexp
  (parameters
    (ctx "EVP_PKEY_CTX *")
    (exponent "BIGNUM *" taken "odd and above 1; others are refused"))
  (result "int" "1; 0 or below on failure, with the reason in the queue")
  (by-hand)
  (needs BN_is_odd BN_is_negative BN_is_one RSA_pkey_ctx_ctrl)
  (source "EVP_PKEY_CTX_ctrl(3)")
  (doc "Says which public exponent an RSA key is to have; 65,537 where nothing is said."))

(call EVP_PKEY_CTX_set1_rsa_keygen_pubexp
  (parameters (ctx "EVP_PKEY_CTX *") (exponent "BIGNUM *" "odd and above 1; others are refused"))
  (result "int" "1; 0 or below on failure, with the reason in the queue")
  (by "BN_is_odd(exponent) && !BN_is_negative(exponent) && !BN_is_one(exponent) ? EVP_PKEY_CTX_set1_rsa_keygen_pubexp(ctx, exponent) : 0")
  (source "EVP_PKEY_CTX_ctrl(3)")
  (since "3.0")
  (doc "Says which public exponent an RSA key is to have, as EVP_PKEY_CTX_set_rsa_keygen_pubexp does."))

(call EVP_PKEY_CTX_set_ec_paramgen_curve_nid
  (parameters (ctx "EVP_PKEY_CTX *") (nid "int" "NID of the curve, such as NID_X9_62_prime256v1"))
  (result "int" "1; 0 or below on failure, with the reason in the queue; -2 where the kind cannot")
  (by "OBJ_nid2sn(nid) == NULL ? 0 /* OpenSSL 3 follows the name */ : EVP_PKEY_CTX_ctrl(ctx, EVP_PKEY_EC, EVP_PKEY_OP_PARAMGEN | EVP_PKEY_OP_KEYGEN, EVP_PKEY_CTRL_EC_PARAMGEN_CURVE_NID, nid, NULL)")
  (source "EVP_PKEY_CTX_ctrl(3)")
  (doc "Says on which curve an EC key is to be."))

(call EVP_PKEY_CTX_set_ec_param_enc
  (parameters
    (ctx "EVP_PKEY_CTX *")
    (encoding "int" "OPENSSL_EC_NAMED_CURVE or OPENSSL_EC_EXPLICIT_CURVE"))
  (result "int" "1; 0 or below on failure, with the reason in the queue; -2 where the kind cannot")
  (by "EVP_PKEY_CTX_ctrl(ctx, EVP_PKEY_EC, EVP_PKEY_OP_PARAMGEN | EVP_PKEY_OP_KEYGEN, EVP_PKEY_CTRL_EC_PARAM_ENC, encoding, NULL)")
  (source "EVP_PKEY_CTX_ctrl(3)")
  (doc "Says whether the curve of an EC key is to be encoded as its name or in full."))

(call EVP_PKEY_CTX_set_group_name
  (parameters
    (ctx "EVP_PKEY_CTX *")
    (name "const char *" "of a curve or group, such as `P-256` or `ffdhe2048`"))
  (result "int" "1; 0 or below on failure, with the reason in the queue; -2 where the kind cannot")
  (source "EVP_PKEY_CTX_ctrl(3)")
  (since "3.0")
  (doc "Says on which curve, or in which group, a key is to be."))

(call EVP_PKEY_CTX_set_dh_nid
  (parameters (ctx "EVP_PKEY_CTX *") (nid "int" "NID of the group, such as NID_ffdhe2048"))
  (result "int" "1; 0 or below on failure, with the reason in the queue; -2 where the kind cannot")
  (by "EVP_PKEY_CTX_ctrl(ctx, EVP_PKEY_DH, EVP_PKEY_OP_PARAMGEN | EVP_PKEY_OP_KEYGEN, EVP_PKEY_CTRL_DH_NID, nid, NULL)")
  (source "EVP_PKEY_CTX_ctrl(3)")
  (doc "Says in which of the known groups a DH key is to be."))

(call EVP_PKEY_CTX_set_dh_paramgen_prime_len
  (parameters (ctx "EVP_PKEY_CTX *") (bits "int" "at least 512"))
  (result "int" "1; 0 or below on failure, with the reason in the queue; -2 where the kind cannot")
  (by "EVP_PKEY_CTX_ctrl(ctx, EVP_PKEY_DH, EVP_PKEY_OP_PARAMGEN, EVP_PKEY_CTRL_DH_PARAMGEN_PRIME_LEN, bits, NULL)")
  (source "EVP_PKEY_CTX_ctrl(3)")
  (doc "Says how large the prime of DH parameters is to be; 2,048 where nothing is said."))

(call EVP_PKEY_CTX_set_dh_paramgen_generator
  (parameters (ctx "EVP_PKEY_CTX *") (generator "int" "2 or 5"))
  (result "int" "1; 0 or below on failure, with the reason in the queue; -2 where the kind cannot")
  (by "EVP_PKEY_CTX_ctrl(ctx, EVP_PKEY_DH, EVP_PKEY_OP_PARAMGEN, EVP_PKEY_CTRL_DH_PARAMGEN_GENERATOR, generator, NULL)")
  (source "EVP_PKEY_CTX_ctrl(3)")
  (doc "Says which generator DH parameters are to have; 2 where nothing is said."))

(instead EVP_PKEY_CTX_ctrl
  "EVP_PKEY_CTX_set_rsa_keygen_bits and the other functions that stand for its commands.")

(instead EVP_PKEY_CTX_ctrl_str
  "EVP_PKEY_CTX_set_rsa_keygen_bits and the other functions that stand for its commands: with some public exponents OpenSSL 1.1.1 looks for primes for ever.")

(instead RSA_pkey_ctx_ctrl
  "EVP_PKEY_CTX_set_rsa_keygen_bits and the other functions that stand for its commands.")

(instead EVP_PKEY_CTX_set_cb
  "Nothing: how far the making of a key is, is told to a C function.")

;; Digests

(call EVP_get_digestbyname
  (parameters (name "const char *" "such as `SHA256`"))
  (result "const EVP_MD *" static "the digest; 0 where there is none with this name")
  (source "EVP_DigestInit(3)")
  (doc "Finds a digest by its name."))

(call EVP_get_digestbynid
  (parameters (nid "int" "such as NID_sha256"))
  (result "const EVP_MD *" static "the digest; 0 where there is none")
  (by "EVP_get_digestbyname(OBJ_nid2sn(nid))")
  (source "EVP_DigestInit(3)")
  (doc "Finds a digest by its NID."))

(call EVP_get_digestbyobj
  (parameters (object "const ASN1_OBJECT *"))
  (result "const EVP_MD *" static "the digest; 0 where there is none")
  (by "EVP_get_digestbyname(OBJ_nid2sn(OBJ_obj2nid(object)))")
  (source "EVP_DigestInit(3)")
  (doc "Finds a digest by its object identifier."))

(call EVP_MD_get_size
  (older EVP_MD_size)
  (parameters (md "const EVP_MD *"))
  (result "int" "in bytes; 0 for EVP_shake128 and EVP_shake256 in some versions; -1 on failure")
  (source "EVP_DigestInit(3)")
  (doc "Tells how long the values of a digest are."))

(call EVP_MD_size
  (parameters (md "const EVP_MD *"))
  (result "int" "in bytes; 0 for EVP_shake128 and EVP_shake256 in some versions; -1 on failure")
  (by "EVP_MD_get_size(md)")
  (source "EVP_DigestInit(3)")
  (doc "Tells how long the values of a digest are."))

(call EVP_MD_get_block_size
  (older EVP_MD_block_size)
  (parameters (md "const EVP_MD *"))
  (result "int" "in bytes")
  (source "EVP_DigestInit(3)")
  (doc "Tells how large the blocks are that a digest works on."))

(call EVP_MD_block_size
  (parameters (md "const EVP_MD *"))
  (result "int" "in bytes")
  (by "EVP_MD_get_block_size(md)")
  (source "EVP_DigestInit(3)")
  (doc "Tells how large the blocks are that a digest works on."))

(call EVP_MD_get_type
  (older EVP_MD_type)
  (parameters (md "const EVP_MD *"))
  (result "int" "the NID; NID_undef where it has none")
  (source "EVP_DigestInit(3)")
  (doc "Gives the NID of a digest."))

(call EVP_MD_type
  (parameters (md "const EVP_MD *"))
  (result "int" "the NID; NID_undef where it has none")
  (by "EVP_MD_get_type(md)")
  (source "EVP_DigestInit(3)")
  (doc "Gives the NID of a digest."))

(call EVP_MD_nid
  (parameters (md "const EVP_MD *"))
  (result "int" "the NID; NID_undef where it has none")
  (by "EVP_MD_get_type(md)")
  (source "EVP_DigestInit(3)")
  (since "3.0")
  (doc "Gives the NID of a digest, as EVP_MD_get_type does."))

(call EVP_MD_get0_name
  (parameters (md "const EVP_MD *"))
  (result "const char *" static "such as `SHA256`")
  (source "EVP_DigestInit(3)")
  (since "3.0")
  (doc "Names a digest."))

(call EVP_MD_name
  (parameters (md "const EVP_MD *"))
  (result "const char *" static "such as `SHA256`")
  (by "EVP_MD_get0_name(md)")
  (source "EVP_DigestInit(3)")
  (since "3.0")
  (doc "Names a digest."))

(instead EVP_MD_fetch
  "EVP_get_digestbyname, whose answers need not be freed.")

(call EVP_blake2b512
  (parameters)
  (result "const EVP_MD *" static)
  (doc "Gives BLAKE2b with 512 bits."))

(call EVP_blake2s256
  (parameters)
  (result "const EVP_MD *" static)
  (source "EVP_blake2b512(3)")
  (doc "Gives BLAKE2s with 256 bits."))

(call EVP_md4
  (parameters)
  (result "const EVP_MD *" static)
  (doc "Gives MD4."))

(call EVP_md5
  (parameters)
  (result "const EVP_MD *" static)
  (doc "Gives MD5."))

(call EVP_md5_sha1
  (parameters)
  (result "const EVP_MD *" static)
  (source "EVP_md5(3)")
  (doc "Gives MD5 and SHA-1 one after the other, as TLS 1.1 signs."))

(call EVP_md_null
  (parameters)
  (result "const EVP_MD *" static)
  (source "EVP_DigestInit(3)")
  (doc "Gives the digest that gives nothing."))

(call EVP_ripemd160
  (parameters)
  (result "const EVP_MD *" static)
  (doc "Gives RIPEMD-160."))

(call EVP_sha1
  (parameters)
  (result "const EVP_MD *" static)
  (doc "Gives SHA-1."))

(call EVP_sha224
  (parameters)
  (result "const EVP_MD *" static)
  (doc "Gives SHA-224."))

(call EVP_sha256
  (parameters)
  (result "const EVP_MD *" static)
  (source "EVP_sha224(3)")
  (doc "Gives SHA-256."))

(call EVP_sha384
  (parameters)
  (result "const EVP_MD *" static)
  (source "EVP_sha224(3)")
  (doc "Gives SHA-384."))

(call EVP_sha3_224
  (parameters)
  (result "const EVP_MD *" static)
  (doc "Gives SHA3-224."))

(call EVP_sha3_256
  (parameters)
  (result "const EVP_MD *" static)
  (source "EVP_sha3_224(3)")
  (doc "Gives SHA3-256."))

(call EVP_sha3_384
  (parameters)
  (result "const EVP_MD *" static)
  (source "EVP_sha3_224(3)")
  (doc "Gives SHA3-384."))

(call EVP_sha3_512
  (parameters)
  (result "const EVP_MD *" static)
  (source "EVP_sha3_224(3)")
  (doc "Gives SHA3-512."))

(call EVP_sha512
  (parameters)
  (result "const EVP_MD *" static)
  (source "EVP_sha224(3)")
  (doc "Gives SHA-512."))

(call EVP_sha512_224
  (parameters)
  (result "const EVP_MD *" static)
  (source "EVP_sha224(3)")
  (doc "Gives SHA-512/224."))

(call EVP_sha512_256
  (parameters)
  (result "const EVP_MD *" static)
  (source "EVP_sha224(3)")
  (doc "Gives SHA-512/256."))

(call EVP_shake128
  (parameters)
  (result "const EVP_MD *" static)
  (source "EVP_sha3_224(3)")
  (doc "Gives SHAKE128."))

(call EVP_shake256
  (parameters)
  (result "const EVP_MD *" static)
  (source "EVP_sha3_224(3)")
  (doc "Gives SHAKE256."))

(call EVP_sm3
  (parameters)
  (result "const EVP_MD *" static)
  (doc "Gives SM3."))

(call EVP_whirlpool
  (parameters)
  (result "const EVP_MD *" static)
  (doc "Gives Whirlpool."))

;; Ciphers

(call EVP_get_cipherbyname
  (parameters (name "const char *" "such as `AES-256-CBC`"))
  (result "const EVP_CIPHER *" static "the cipher; 0 where there is none with this name")
  (source "EVP_EncryptInit(3)")
  (doc "Finds a cipher by its name."))

(call EVP_get_cipherbynid
  (parameters (nid "int" "such as NID_aes_256_cbc"))
  (result "const EVP_CIPHER *" static "the cipher; 0 where there is none")
  (by "EVP_get_cipherbyname(OBJ_nid2sn(nid))")
  (source "EVP_EncryptInit(3)")
  (doc "Finds a cipher by its NID."))

(call EVP_get_cipherbyobj
  (parameters (object "const ASN1_OBJECT *"))
  (result "const EVP_CIPHER *" static "the cipher; 0 where there is none")
  (by "EVP_get_cipherbyname(OBJ_nid2sn(OBJ_obj2nid(object)))")
  (source "EVP_EncryptInit(3)")
  (doc "Finds a cipher by its object identifier."))

(call EVP_CIPHER_get_key_length
  (older EVP_CIPHER_key_length)
  (parameters (cipher "const EVP_CIPHER *"))
  (result "int" "in bytes")
  (source "EVP_EncryptInit(3)")
  (doc "Tells how long the keys of a cipher are."))

(call EVP_CIPHER_key_length
  (parameters (cipher "const EVP_CIPHER *"))
  (result "int" "in bytes")
  (by "EVP_CIPHER_get_key_length(cipher)")
  (source "EVP_EncryptInit(3)")
  (doc "Tells how long the keys of a cipher are."))

(call EVP_CIPHER_get_iv_length
  (older EVP_CIPHER_iv_length)
  (parameters (cipher "const EVP_CIPHER *"))
  (result "int" "in bytes; 0 where it takes none")
  (source "EVP_EncryptInit(3)")
  (doc "Tells how long the initialization vectors of a cipher are."))

(call EVP_CIPHER_iv_length
  (parameters (cipher "const EVP_CIPHER *"))
  (result "int" "in bytes; 0 where it takes none")
  (by "EVP_CIPHER_get_iv_length(cipher)")
  (source "EVP_EncryptInit(3)")
  (doc "Tells how long the initialization vectors of a cipher are."))

(call EVP_CIPHER_get_block_size
  (older EVP_CIPHER_block_size)
  (parameters (cipher "const EVP_CIPHER *"))
  (result "int" "in bytes; 1 for a stream cipher")
  (source "EVP_EncryptInit(3)")
  (doc "Tells how large the blocks are that a cipher works on."))

(call EVP_CIPHER_block_size
  (parameters (cipher "const EVP_CIPHER *"))
  (result "int" "in bytes; 1 for a stream cipher")
  (by "EVP_CIPHER_get_block_size(cipher)")
  (source "EVP_EncryptInit(3)")
  (doc "Tells how large the blocks are that a cipher works on."))

(call EVP_CIPHER_get_nid
  (older EVP_CIPHER_nid)
  (parameters (cipher "const EVP_CIPHER *"))
  (result "int" "the NID; NID_undef where it has none")
  (source "EVP_EncryptInit(3)")
  (doc "Gives the NID of a cipher."))

(call EVP_CIPHER_nid
  (parameters (cipher "const EVP_CIPHER *"))
  (result "int" "the NID; NID_undef where it has none")
  (by "EVP_CIPHER_get_nid(cipher)")
  (source "EVP_EncryptInit(3)")
  (doc "Gives the NID of a cipher."))

(call EVP_CIPHER_get_type
  (older EVP_CIPHER_type)
  (parameters (cipher "const EVP_CIPHER *"))
  (result "int" "the NID of the object identifier; NID_undef where it has none")
  (source "EVP_EncryptInit(3)")
  (doc "Gives the NID of a cipher for use in ASN.1, where variants of a cipher have one."))

(call EVP_CIPHER_type
  (parameters (cipher "const EVP_CIPHER *"))
  (result "int" "the NID of the object identifier; NID_undef where it has none")
  (by "EVP_CIPHER_get_type(cipher)")
  (source "EVP_EncryptInit(3)")
  (doc "Gives the NID of a cipher for use in ASN.1, where variants of a cipher have one."))

(call EVP_CIPHER_get0_name
  (parameters (cipher "const EVP_CIPHER *"))
  (result "const char *" static "such as `AES-256-CBC`")
  (source "EVP_EncryptInit(3)")
  (since "3.0")
  (doc "Names a cipher."))

(call EVP_CIPHER_name
  (parameters (cipher "const EVP_CIPHER *"))
  (result "const char *" static "such as `AES-256-CBC`")
  (by "EVP_CIPHER_get0_name(cipher)")
  (source "EVP_EncryptInit(3)")
  (since "3.0")
  (doc "Names a cipher."))

(instead EVP_CIPHER_fetch
  "EVP_get_cipherbyname, whose answers need not be freed.")

(call EVP_aes_128_cbc
  (parameters)
  (result "const EVP_CIPHER *" static)
  (source "EVP_aes_128_gcm(3)")
  (doc "Gives AES with 128 bits in the mode CBC, to encrypt private keys with. EVP_get_cipherbyname gives any other cipher."))

(call EVP_aes_192_cbc
  (parameters)
  (result "const EVP_CIPHER *" static)
  (source "EVP_aes_128_gcm(3)")
  (doc "Gives AES with 192 bits in the mode CBC, to encrypt private keys with. EVP_get_cipherbyname gives any other cipher."))

(call EVP_aes_256_cbc
  (parameters)
  (result "const EVP_CIPHER *" static)
  (source "EVP_aes_128_gcm(3)")
  (doc "Gives AES with 256 bits in the mode CBC, to encrypt private keys with. EVP_get_cipherbyname gives any other cipher."))

(call EVP_des_ede3_cbc
  (parameters)
  (result "const EVP_CIPHER *" static)
  (source "EVP_des_cbc(3)")
  (doc "Gives triple DES in the mode CBC, to encrypt private keys with. EVP_get_cipherbyname gives any other cipher."))

(call EVP_enc_null
  (parameters)
  (result "const EVP_CIPHER *" static)
  (source "EVP_EncryptInit(3)")
  (doc "Gives the cipher that changes nothing."))

;; Diffie-Hellman

(call DH_new
  (parameters)
  (result "DH *" new "parameters that are empty; 0 with the reason in the queue")
  (doc "Makes a place for DH parameters."))

(call DH_free
  (parameters (dh "DH *" null))
  (result "void")
  (by-hand)
  (source "DH_new(3)")
  (doc "Frees the handle of DH parameters."))

(call DH_up_ref
  (parameters (dh "DH *"))
  (result "int" "1, or 0 with the reason in the queue")
  (by-hand)
  (doc "Counts DH parameters up, so that it must be freed once more."))

;; OpenSSL 1.1.1 follows a NULL pointer where parameters are missing: hence the tests below. What is
;; in use is not replaced either, for other threads may read it: a DH is filled once.

(call DH_bits
  (parameters (dh "const DH *"))
  (result "int" "in bits; -1 where there is none")
  (by "DH_get0_p(dh) == NULL ? -1 : DH_bits(dh)")
  (source "DH_size(3)")
  (doc "Tells how large the prime is."))

(call DH_size
  (parameters (dh "const DH *"))
  (result "int" "in bytes; -1 where there is none")
  (by "DH_get0_p(dh) == NULL ? -1 : DH_size(dh)")
  (doc "Tells how large the prime is."))

(call DH_security_bits
  (parameters (dh "const DH *"))
  (result "int" "in bits; -1 where there is none")
  (by "DH_get0_p(dh) == NULL ? -1 : DH_security_bits(dh)")
  (source "DH_size(3)")
  (doc "Tells how much work an attack on the parameters takes."))

(call DH_get0_p
  (parameters (dh "const DH *"))
  (result "const BIGNUM *" copied "the number; 0 where there is none")
  (source "DH_get0_pqg(3)")
  (doc "Gives the prime of DH parameters."))

(call DH_get0_q
  (parameters (dh "const DH *"))
  (result "const BIGNUM *" copied "the number; 0 where there is none")
  (source "DH_get0_pqg(3)")
  (doc "Gives the order of the subgroup of DH parameters."))

(call DH_get0_g
  (parameters (dh "const DH *"))
  (result "const BIGNUM *" copied "the number; 0 where there is none")
  (source "DH_get0_pqg(3)")
  (doc "Gives the generator of DH parameters."))

(call DH_get0_pub_key
  (parameters (dh "const DH *"))
  (result "const BIGNUM *" copied "the number; 0 where there is none")
  (source "DH_get0_pqg(3)")
  (doc "Gives the public key that belongs to DH parameters."))

(call DH_get0_priv_key
  (parameters (dh "const DH *"))
  (result "const BIGNUM *" copied "the number; 0 where there is none")
  (source "DH_get0_pqg(3)")
  (doc "Gives the private key that belongs to DH parameters."))

(instead DH_get0_pqg
  "DH_get0_p, DH_get0_q and DH_get0_g, which give one number each.")

(instead DH_get0_key
  "DH_get0_pub_key and DH_get0_priv_key, which give one number each.")

(call DH_set0_pqg
  (parameters
    (dh "DH *" "without a prime")
    (p "BIGNUM *" taken "the prime")
    (q "BIGNUM *" taken null "the order of the subgroup; 0 for none")
    (g "BIGNUM *" taken "the generator"))
  (result "int" "1; 0 when there is a prime already")
  (by "DH_get0_p(dh) == NULL ? DH_set0_pqg(dh, p, q, g) : 0")
  (source "DH_get0_pqg(3)")
  (doc "Sets the numbers of which DH parameters consist."))

(call DH_check
  (parameters
    (dh "const DH *")
    (codes "int *" out "DH_CHECK_ and DH_ constants, added: what is wrong; 0: nothing"))
  (result "int" "1: checked; 0: could not be")
  (by "DH_get0_p(dh) == NULL ? 0 : DH_check(dh, codes)")
  (source "DH_generate_parameters(3)")
  (doc "Checks whether parameters are good, whether the prime is one above all. It takes a while."))

(call DH_check_params
  (parameters
    (dh "const DH *")
    (codes "int *" out "DH_CHECK_ and DH_ constants, added: what is wrong; 0: nothing"))
  (result "int" "1: checked; 0: could not be")
  (by "DH_get0_p(dh) == NULL ? 0 : DH_check_params(dh, codes)")
  (source "DH_generate_parameters(3)")
  (doc "Checks what of parameters can be checked quickly."))

(call DH_check_pub_key
  (parameters
    (dh "const DH *")
    (key "const BIGNUM *" "the public key")
    (codes "int *" out "DH_CHECK_PUBKEY_ constants, added: what is wrong; 0: nothing"))
  (result "int" "1: checked; 0: could not be")
  (by "DH_get0_p(dh) == NULL ? 0 : DH_check_pub_key(dh, key, codes)")
  (doc "Checks whether a public key is one that belongs to the parameters."))

(call DH_get_1024_160
  (parameters)
  (result "DH *" new "the parameters; 0 with the reason in the queue")
  (doc "Gives the parameters of RFC 5114 of 1024 bits with a subgroup of 160."))

(call DH_get_2048_224
  (parameters)
  (result "DH *" new "the parameters; 0 with the reason in the queue")
  (source "DH_get_1024_160(3)")
  (doc "Gives the parameters of RFC 5114 of 2048 bits with a subgroup of 224."))

(call DH_get_2048_256
  (parameters)
  (result "DH *" new "the parameters; 0 with the reason in the queue")
  (source "DH_get_1024_160(3)")
  (doc "Gives the parameters of RFC 5114 of 2048 bits with a subgroup of 256."))

(call DH_new_by_nid
  (parameters (nid "int" "such as NID_ffdhe2048"))
  (result "DH *" new "the parameters; 0 with the reason in the queue")
  (doc "Gives the parameters of one of the groups of RFC 7919 or RFC 3526."))

(call DH_get_nid
  (parameters (dh "const DH *"))
  (result "int" "the NID; NID_undef where it is none of them")
  (by "DH_get0_p(dh) == NULL ? NID_undef : DH_get_nid(dh)")
  (source "DH_new_by_nid(3)")
  (doc "Tells which known group the parameters are."))

(call DH_generate_parameters_ex
  (parameters (dh "DH *" "without a prime") (bits "int" "of the prime") (generator "int" "2 or 5"))
  (result "int" "1, or 0")
  (by "DH_get0_p(dh) == NULL ? DH_generate_parameters_ex(dh, bits, generator, NULL) : 0")
  (source "DH_generate_parameters(3)")
  (doc "Makes parameters with a safe prime. For 2,048 bits it takes from seconds to minutes; DH_new_by_nid has good ones at once."))

(call DH_generate_parameters
  (parameters
    (bits "int" "of the prime")
    (generator "int" "2 or 5")
    (callback "void ( *)(int, int, void *)" (fixed "NULL"))
    (callback_data "void *" (fixed "NULL")))
  (result "DH *" new "the parameters; 0 with the reason in the queue")
  (doc "Makes parameters with a safe prime, as DH_generate_parameters_ex does."))

(call DH_generate_key
  (parameters (dh "DH *"))
  (result "int" "1, or 0; 1 also when there are keys already")
  (by "DH_get0_pub_key(dh) != NULL ? DH_get0_priv_key(dh) != NULL : DH_get0_p(dh) != NULL ? DH_generate_key(dh) : 0")
  (doc "Makes the keys that belong to parameters. Those that are there stay."))

(instead DH_compute_key
  "Nothing: TLS does it by itself; this one writes without knowing the room.")

;; RSA

(call RSA_new
  (parameters)
  (result "RSA *" new "a key that is empty; 0 with the reason in the queue")
  (doc "Makes a place for an RSA key."))

(call RSA_free
  (parameters (rsa "RSA *" null))
  (result "void")
  (by-hand)
  (source "RSA_new(3)")
  (doc "Frees the handle of an RSA key."))

(call RSA_up_ref
  (parameters (rsa "RSA *"))
  (result "int" "1, or 0 with the reason in the queue")
  (by-hand)
  (doc "Counts an RSA key up, so that it must be freed once more."))

(call RSA_size
  (parameters (rsa "const RSA *"))
  (result "int" "in bytes; 0 for an empty key")
  (by "RSA_get0_n(rsa) == NULL ? 0 : RSA_size(rsa)")
  (doc "Tells how large the modulus is, and so a signature."))

(call RSA_bits
  (parameters (rsa "const RSA *"))
  (result "int" "in bits; 0 for an empty key")
  (by "RSA_get0_n(rsa) == NULL ? 0 : RSA_bits(rsa)")
  (source "RSA_size(3)")
  (doc "Tells how large the modulus is."))

(call RSA_security_bits
  (parameters (rsa "const RSA *"))
  (result "int" "in bits; 0 for an empty key")
  (by "RSA_get0_n(rsa) == NULL ? 0 : RSA_security_bits(rsa)")
  (source "RSA_size(3)")
  (doc "Tells how much work an attack on the key takes."))

;; 1.1.1 looks for primes for ever when the exponent is even or not positive. A key that is there
;; may be in use, and stays.
(call RSA_generate_key_ex
  (parameters
    (rsa "RSA *" "an empty key")
    (bits "int" "at least 512")
    (exponent "BIGNUM *" "odd and above 1, such as 65,537"))
  (result "int" "1, or 0")
  (by "RSA_get0_n(rsa) == NULL && BN_is_odd(exponent) && !BN_is_negative(exponent) && !BN_is_one(exponent) ? RSA_generate_key_ex(rsa, bits, exponent, NULL) : 0")
  (source "RSA_generate_key(3)")
  (doc "Makes an RSA key. It may take seconds."))

(call RSA_generate_key
  (parameters
    (bits "int" "at least 512")
    (exponent "unsigned long" "odd and above 1, such as 65,537"))
  (result "RSA *" new "the key; 0 with the reason in the queue")
  (by "exponent > 1 && exponent % 2 == 1 ? RSA_generate_key(bits, exponent, NULL, NULL) : NULL")
  (doc "Makes an RSA key. It may take seconds."))

;; Elliptic curves

(call EC_KEY_new_by_curve_name
  (parameters (nid "int" "NID of the curve, such as NID_X9_62_prime256v1"))
  (result "EC_KEY *" new "a key that has a curve only; 0 with the reason in the queue")
  (source "EC_KEY_new(3)")
  (doc "Makes a place for an EC key on a curve."))

(call EC_KEY_free
  (parameters (ec_key "EC_KEY *" null))
  (result "void")
  (by-hand)
  (source "EC_KEY_new(3)")
  (doc "Frees the handle of an EC key."))

(call EC_KEY_up_ref
  (parameters (ec_key "EC_KEY *"))
  (result "int" "1, or 0 with the reason in the queue")
  (by-hand)
  (source "EC_KEY_new(3)")
  (doc "Counts an EC key up, so that it must be freed once more."))

(call EC_KEY_generate_key
  (parameters (ec_key "EC_KEY *" "a key that has a curve only"))
  (result "int" "1, or 0")
  (by "EC_KEY_get0_private_key(ec_key) == NULL && EC_KEY_get0_public_key(ec_key) == NULL ? EC_KEY_generate_key(ec_key) : 0")
  (source "EC_KEY_new(3)")
  (doc "Makes an EC key on its curve. One that is there stays."))

;; Large numbers

(call BN_new
  (parameters)
  (result "BIGNUM *" new "the number 0; 0 with the reason in the queue")
  (doc "Makes a large number."))

(call BN_free
  (parameters (number "BIGNUM *" null))
  (result "void")
  (by-hand)
  (source "BN_new(3)")
  (doc "Frees the handle of a number."))

;; By hand: as BN_free; where the handle was the last one, the number is wiped (BN_clear) before.
(call BN_clear_free
  (parameters (number "BIGNUM *" null))
  (result "void")
  (by-hand)
  (needs BN_clear BN_free)
  (source "BN_new(3)")
  (doc "Frees the handle of a number. Its memory is cleared."))

(call BN_dup
  (parameters (number "const BIGNUM *"))
  (result "BIGNUM *" new "the copy; 0 with the reason in the queue")
  (source "BN_copy(3)")
  (doc "Copies a number."))

(call BN_set_word
  (parameters (number "BIGNUM *") (value "uint64_t"))
  (result "int" "1, or 0 with the reason in the queue")
  (by "BN_set_word(number, value)")
  (source "BN_zero(3)")
  (doc "Sets a number."))

(call BN_get_word
  (parameters (number "const BIGNUM *"))
  (result "uint64_t" "its absolute value; the largest of 64 bits where it is larger")
  (by "BN_get_word(number)")
  (source "BN_zero(3)")
  (doc "Gives a number that fits into 64 bits."))

(call BN_one
  (parameters (number "BIGNUM *"))
  (result "int" "1, or 0 with the reason in the queue")
  (by "BN_set_word(number, 1)")
  (source "BN_zero(3)")
  (doc "Sets a number to 1."))

(call BN_zero
  (reshaped)
  (parameters (number "BIGNUM *"))
  (result "int" "1, or 0 with the reason in the queue")
  (by "BN_set_word(number, 0)")
  (doc "Sets a number to 0."))

(call BN_num_bits
  (parameters (number "const BIGNUM *"))
  (result "int" "how many; 0 for 0")
  (source "BN_num_bytes(3)")
  (doc "Counts the bits that the absolute value of a number takes."))

(call BN_num_bytes
  (parameters (number "const BIGNUM *"))
  (result "int" "how many; 0 for 0")
  (by "(BN_num_bits(number) + 7) / 8")
  (doc "Counts the bytes that the absolute value of a number takes."))

(call BN_cmp
  (parameters (a "const BIGNUM *") (b "const BIGNUM *"))
  (result "int" "-1: `a` is less; 0: equal; 1: `a` is greater")
  (doc "Compares two numbers."))

(call BN_is_negative
  (parameters (number "const BIGNUM *"))
  (result "int" "1 or 0")
  (source "BN_set_negative(3)")
  (doc "Tells whether a number is below 0."))

(call BN_bn2dec
  (parameters (number "const BIGNUM *"))
  (result "char *" kept freed "the digits; NULL with the reason in the queue")
  (source "BN_bn2bin(3)")
  (doc "Gives a number in decimal digits, with a minus sign where it is below 0."))

(call BN_bn2hex
  (parameters (number "const BIGNUM *"))
  (result "char *" kept freed "the digits, an even number of them, in capitals; NULL with the reason in the queue")
  (source "BN_bn2bin(3)")
  (doc "Gives a number in hexadecimal digits, with a minus sign where it is below 0."))

;; By hand: `number` is a `void *` to int64_t. 0 there: a BIGNUM is made and its handle stored. A
;; handle of a BIGNUM there: that one is set, under its lock. Anything else is refused as a bad
;; handle.
(call BN_dec2bn
  (parameters
    (number "BIGNUM **" inout "0, to make a number: its handle goes here; or the handle of the number to set")
    (text "const char *"))
  (result "int" "how many characters of the text were read; 0 on failure")
  (by-hand)
  (needs BN_dec2bn BN_copy BN_free)
  (source "BN_bn2bin(3)")
  (doc "Reads a number in decimal digits, perhaps with a minus sign. What follows the digits is not looked at."))

;; By hand: `number` is a `void *` to int64_t. 0 there: a BIGNUM is made and its handle stored. A
;; handle of a BIGNUM there: that one is set, under its lock. Anything else is refused as a bad
;; handle.
(call BN_hex2bn
  (parameters
    (number "BIGNUM **" inout "0, to make a number: its handle goes here; or the handle of the number to set")
    (text "const char *"))
  (result "int" "how many characters of the text were read; 0 on failure")
  (by-hand)
  (needs BN_hex2bn BN_copy BN_free)
  (source "BN_bn2bin(3)")
  (doc "Reads a number in hexadecimal digits, perhaps with a minus sign. What follows the digits is not looked at."))

(call BN_bin2bn
  (parameters
    (bytes "const unsigned char *" (bytes length))
    (length "int")
    (number "BIGNUM *" (fixed "NULL")))
  (result "BIGNUM *" new "the number; 0 with the reason in the queue")
  (source "BN_bn2bin(3)")
  (doc "Makes a number of bytes, the most significant one first."))

;; By hand: OpenSSL writes BN_num_bytes bytes, whatever room there is: less room is refused as a bad
;; argument.
(call BN_bn2bin
  (parameters
    (number "const BIGNUM *")
    (buffer "unsigned char *" (room length) "the most significant byte comes first")
    (length "size_t" "at least what BN_num_bytes says"))
  (result "int" "how many bytes were written")
  (by-hand)
  (needs BN_bn2bin BN_num_bits)
  (doc "Gives the absolute value of a number as bytes."))

(call BN_bn2binpad
  (parameters (number "const BIGNUM *") (buffer "unsigned char *" (room length)) (length "int"))
  (result "int" "`length`; -1 when it is too small")
  (source "BN_bn2bin(3)")
  (doc "Gives the absolute value of a number as exactly so many bytes, zeros first."))
