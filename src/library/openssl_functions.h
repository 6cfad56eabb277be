/*
 * The OpenSSL functions that Gasket calls, one line each. From these lists come the table's
 * members, typed by OpenSSL's own headers, and the code that looks them up. OpenSSL's function-like
 * macros call OpenSSL by its global name and so must not be used: write out what they stand for
 * (SSL_CTX_ctrl and its kin).
 */
#ifndef GASKET_OPENSSL_FUNCTIONS_H
#define GASKET_OPENSSL_FUNCTIONS_H

#include <openssl/bio.h>
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/rand.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <openssl/x509_vfy.h>
#include <openssl/x509v3.h>

/* clang-format off */

/* In every libssl from 1.1.1 on. */
#define OPENSSL_SSL_FUNCTIONS(F)              \
    F(OPENSSL_init_ssl)                       \
    F(SSL_CIPHER_get_auth_nid)                \
    F(SSL_CIPHER_get_name)                    \
    F(SSL_client_hello_get0_ext)              \
    F(SSL_CTX_callback_ctrl)                  \
    F(SSL_CTX_clear_options)                  \
    F(SSL_CTX_ctrl)                           \
    F(SSL_CTX_free)                           \
    F(SSL_CTX_get0_certificate)               \
    F(SSL_CTX_get0_param)                     \
    F(SSL_CTX_get0_privatekey)                \
    F(SSL_CTX_get_cert_store)                 \
    F(SSL_CTX_get_ex_data)                    \
    F(SSL_CTX_get_options)                    \
    F(SSL_CTX_get_verify_mode)                \
    F(SSL_CTX_new)                            \
    F(SSL_CTX_sess_set_new_cb)                \
    F(SSL_CTX_set_alpn_protos)                \
    F(SSL_CTX_set_alpn_select_cb)             \
    F(SSL_CTX_set_cert_cb)                    \
    F(SSL_CTX_set_cert_verify_callback)       \
    F(SSL_CTX_set_cipher_list)                \
    F(SSL_CTX_set_ciphersuites)               \
    F(SSL_CTX_set_client_CA_list)             \
    F(SSL_CTX_set_client_hello_cb)            \
    F(SSL_CTX_set_default_passwd_cb)          \
    F(SSL_CTX_set_ex_data)                    \
    F(SSL_CTX_set_options)                    \
    F(SSL_CTX_set_psk_client_callback)        \
    F(SSL_CTX_set_psk_server_callback)        \
    F(SSL_CTX_set_session_id_context)         \
    F(SSL_CTX_set_verify)                     \
    F(SSL_CTX_set_verify_depth)               \
    F(SSL_CTX_use_PrivateKey)                 \
    F(SSL_CTX_use_certificate)                \
    F(SSL_get_ex_data_X509_STORE_CTX_idx)     \
    F(SSL_SESSION_free)                       \
    F(SSL_SESSION_get_protocol_version)       \
    F(SSL_SESSION_up_ref)                     \
    F(SSL_clear_options)                      \
    F(SSL_ctrl)                               \
    F(SSL_do_handshake)                       \
    F(SSL_free)                               \
    F(SSL_free_buffers)                       \
    F(SSL_get0_alpn_selected)                 \
    F(SSL_get0_param)                         \
    F(SSL_get_SSL_CTX)                        \
    F(SSL_get_current_cipher)                 \
    F(SSL_get_error)                          \
    F(SSL_get_ex_data)                        \
    F(SSL_get_security_level)                 \
    F(SSL_get_servername)                     \
    F(SSL_get_shutdown)                       \
    F(SSL_get_verify_result)                  \
    F(SSL_get_version)                        \
    F(SSL_has_pending)                        \
    F(SSL_new)                                \
    F(SSL_peek)                               \
    F(SSL_pending)                            \
    F(SSL_rstate_string)                      \
    F(SSL_read)                               \
    F(SSL_session_reused)                     \
    F(SSL_set1_param)                         \
    F(SSL_set_client_CA_list)                 \
    F(SSL_set_shutdown)                       \
    F(SSL_set_SSL_CTX)                        \
    F(SSL_set_accept_state)                   \
    F(SSL_set_bio)                            \
    F(SSL_set_cipher_list)                    \
    F(SSL_set_ciphersuites)                   \
    F(SSL_set_connect_state)                  \
    F(SSL_set_ex_data)                        \
    F(SSL_set_info_callback)                  \
    F(SSL_set_options)                        \
    F(SSL_set_session)                        \
    F(SSL_set_session_id_context)             \
    F(SSL_set_verify)                         \
    F(SSL_set_verify_depth)                   \
    F(SSL_shutdown)                           \
    F(SSL_up_ref)                             \
    F(SSL_use_cert_and_key)                   \
    F(SSL_write)                              \
    F(TLS_client_method)                      \
    F(TLS_method)                             \
    F(TLS_server_method)

/* In every libcrypto from 1.1.1 on. */
#define OPENSSL_CRYPTO_FUNCTIONS(F)     \
    F(ASN1_INTEGER_to_BN)               \
    F(ASN1_STRING_get0_data)            \
    F(ASN1_STRING_length)               \
    F(ASN1_STRING_print_ex)             \
    F(ASN1_STRING_to_UTF8)              \
    F(ASN1_STRING_type)                 \
    F(ASN1_TIME_diff)                   \
    F(ASN1_TIME_free)                   \
    F(ASN1_TIME_set)                    \
    F(BIO_clear_flags)                  \
    F(BIO_ctrl)                         \
    F(BIO_free)                         \
    F(BIO_get_data)                     \
    F(BIO_get_new_index)                \
    F(BIO_meth_new)                     \
    F(BIO_meth_set_ctrl)                \
    F(BIO_meth_set_read)                \
    F(BIO_meth_set_write)               \
    F(BIO_new)                          \
    F(BIO_new_mem_buf)                  \
    F(BIO_s_mem)                        \
    F(BIO_set_data)                     \
    F(BIO_set_flags)                    \
    F(BIO_set_init)                     \
    F(BN_bn2hex)                        \
    F(BN_free)                          \
    F(CRYPTO_free)                      \
    F(CRYPTO_get_ex_new_index)          \
    F(ERR_clear_error)                  \
    F(ERR_error_string_n)               \
    F(ERR_get_error)                    \
    F(ERR_peek_error)                   \
    F(ERR_peek_last_error)              \
    F(ERR_pop_to_mark)                  \
    F(ERR_set_mark)                     \
    F(EVP_PKEY_free)                    \
    F(EVP_get_digestbyname)             \
    F(GENERAL_NAMES_free)               \
    F(OBJ_nid2sn)                       \
    F(OBJ_obj2nid)                      \
    F(OBJ_obj2txt)                      \
    F(OPENSSL_cleanse)                  \
    F(OPENSSL_init_crypto)              \
    F(OPENSSL_sk_free)                  \
    F(OPENSSL_sk_new_null)              \
    F(OPENSSL_sk_num)                   \
    F(OPENSSL_sk_pop_free)              \
    F(OPENSSL_sk_push)                  \
    F(OPENSSL_sk_value)                 \
    F(OpenSSL_version)                  \
    F(OpenSSL_version_num)              \
    F(PEM_X509_INFO_read_bio)           \
    F(PEM_read_bio_PrivateKey)          \
    F(PEM_read_bio_X509)                \
    F(PEM_read_bio_X509_AUX)            \
    F(PEM_write_bio_PUBKEY)             \
    F(PEM_write_bio_X509)               \
    F(PKCS12_free)                      \
    F(PKCS12_parse)                     \
    F(X509_CRL_free)                    \
    F(X509_INFO_free)                   \
    F(X509_LOOKUP_ctrl)                 \
    F(X509_LOOKUP_hash_dir)             \
    F(X509_NAME_ENTRY_get_data)         \
    F(X509_NAME_ENTRY_get_object)       \
    F(X509_NAME_dup)                    \
    F(X509_NAME_entry_count)            \
    F(X509_NAME_free)                   \
    F(X509_NAME_get_entry)              \
    F(X509_NAME_print_ex)               \
    F(X509_STORE_add_cert)              \
    F(X509_STORE_add_crl)               \
    F(X509_STORE_add_lookup)            \
    F(X509_STORE_CTX_get0_cert)         \
    F(X509_STORE_CTX_get_error)         \
    F(X509_STORE_CTX_get_ex_data)       \
    F(X509_STORE_CTX_set_error)         \
    F(X509_STORE_free)                  \
    F(X509_STORE_get_ex_data)           \
    F(X509_STORE_new)                   \
    F(X509_STORE_set_ex_data)           \
    F(X509_STORE_set_default_paths)     \
    F(X509_up_ref)                      \
    F(X509_verify_cert)                 \
    F(X509_VERIFY_PARAM_clear_flags)    \
    F(X509_VERIFY_PARAM_set1_host)      \
    F(X509_VERIFY_PARAM_set1_ip_asc)    \
    F(X509_VERIFY_PARAM_set_flags)      \
    F(X509_VERIFY_PARAM_set_hostflags)  \
    F(X509_check_private_key)           \
    F(X509_digest)                      \
    F(X509_free)                        \
    F(X509_get0_notAfter)               \
    F(X509_get0_notBefore)              \
    F(X509_get0_serialNumber)           \
    F(X509_get_ext_d2i)                 \
    F(X509_get_issuer_name)             \
    F(X509_get_pubkey)                  \
    F(X509_get_subject_name)            \
    F(X509_get_version)                 \
    F(X509_verify_cert_error_string)    \
    F(d2i_PKCS12_bio)                   \
    F(d2i_PKCS8PrivateKey_bio)          \
    F(d2i_PrivateKey_bio)               \
    F(d2i_X509_CRL_bio)                 \
    F(d2i_X509_bio)                     \
    F(i2d_GENERAL_NAME)                 \
    F(i2d_X509)

/*
 * NULL where the OpenSSL that is loaded is older. The headers may be older too, so the types are
 * written out; functions.c compares them with headers that are new enough.
 * F(name, result, (parameters))
 */
#define OPENSSL_FUNCTIONS_3_0(F)        \
    F(ERR_get_error_all, unsigned long, \
      (const char **, int *, const char **, const char **, int *)) \
    F(EVP_PKEY_get0_type_name, const char *, (const EVP_PKEY *))

/* NULL where a newer OpenSSL, or one that was built without, has dropped them. The headers have, or warn. */
#define OPENSSL_FUNCTIONS_DROPPED(F)                                                   \
    F(ERR_get_error_line_data, unsigned long, (const char **, int *, const char **, int *)) \
    F(SSLv3_method, const SSL_METHOD *, (void))

/*
 * In every OpenSSL under one of two names: OpenSSL 3's, which is the member's, and 1.1.1's.
 * F(name, older, result, (parameters))
 */
#define OPENSSL_FUNCTIONS_RENAMED_3_0(F)                             \
    F(EVP_PKEY_get_bits, EVP_PKEY_bits, int, (const EVP_PKEY *))     \
    F(EVP_PKEY_get_id, EVP_PKEY_id, int, (const EVP_PKEY *))         \
    F(SSL_get1_peer_certificate, SSL_get_peer_certificate, X509 *, (const SSL *))

#define OPENSSL_MEMBER(name)                               __typeof__(name) *name;
#define OPENSSL_MEMBER_TYPED(name, result, types)          result(*name) types;
#define OPENSSL_MEMBER_RENAMED(name, older, result, types) result(*name) types;

struct openssl {
    OPENSSL_SSL_FUNCTIONS(OPENSSL_MEMBER)
    OPENSSL_CRYPTO_FUNCTIONS(OPENSSL_MEMBER)
    OPENSSL_FUNCTIONS_3_0(OPENSSL_MEMBER_TYPED)
    OPENSSL_FUNCTIONS_DROPPED(OPENSSL_MEMBER_TYPED)
    OPENSSL_FUNCTIONS_RENAMED_3_0(OPENSSL_MEMBER_RENAMED)
};

/* clang-format on */

#endif
