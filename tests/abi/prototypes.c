/* Generated from spec/; do not edit. */
#define OPENSSL_SUPPRESS_DEPRECATED

#include "direct/openssl_types.h"

/* Compiled only: the spec's types against OpenSSL's own. */
#define CHECK_TYPE(name, ...) \
    _Static_assert(__builtin_types_compatible_p(__typeof__(name), __VA_ARGS__), \
                   #name " has another type in OpenSSL's headers");

CHECK_TYPE(BIO_s_mem, const BIO_METHOD * (void))
CHECK_TYPE(BIO_s_secmem, const BIO_METHOD * (void))
CHECK_TYPE(BIO_s_null, const BIO_METHOD * (void))
CHECK_TYPE(BIO_s_file, const BIO_METHOD * (void))
CHECK_TYPE(BIO_s_fd, const BIO_METHOD * (void))
CHECK_TYPE(BIO_s_socket, const BIO_METHOD * (void))
CHECK_TYPE(BIO_s_datagram, const BIO_METHOD * (void))
CHECK_TYPE(BIO_s_connect, const BIO_METHOD * (void))
CHECK_TYPE(BIO_s_accept, const BIO_METHOD * (void))
CHECK_TYPE(BIO_s_bio, const BIO_METHOD * (void))
CHECK_TYPE(BIO_f_base64, const BIO_METHOD * (void))
CHECK_TYPE(BIO_f_buffer, const BIO_METHOD * (void))
CHECK_TYPE(BIO_f_readbuffer, const BIO_METHOD * (void))
CHECK_TYPE(BIO_f_linebuffer, const BIO_METHOD * (void))
CHECK_TYPE(BIO_f_null, const BIO_METHOD * (void))
CHECK_TYPE(BIO_f_prefix, const BIO_METHOD * (void))
CHECK_TYPE(BIO_f_nbio_test, const BIO_METHOD * (void))
CHECK_TYPE(BIO_new, BIO * (const BIO_METHOD *))
CHECK_TYPE(BIO_new_ex, BIO * (OSSL_LIB_CTX *, const BIO_METHOD *))
CHECK_TYPE(BIO_new_file, BIO * (const char *, const char *))
CHECK_TYPE(BIO_new_socket, BIO * (int, int))
CHECK_TYPE(BIO_new_fd, BIO * (int, int))
CHECK_TYPE(BIO_new_dgram, BIO * (int, int))
CHECK_TYPE(BIO_new_connect, BIO * (const char *))
CHECK_TYPE(BIO_new_accept, BIO * (const char *))
CHECK_TYPE(BIO_read, int (BIO *, void *, int))
CHECK_TYPE(BIO_read_ex, int (BIO *, void *, size_t, size_t *))
CHECK_TYPE(BIO_write, int (BIO *, const void *, int))
CHECK_TYPE(BIO_write_ex, int (BIO *, const void *, size_t, size_t *))
CHECK_TYPE(BIO_puts, int (BIO *, const char *))
CHECK_TYPE(BIO_indent, int (BIO *, int, int))
CHECK_TYPE(BIO_dump, int (BIO *, const void *, int))
CHECK_TYPE(BIO_dump_indent, int (BIO *, const void *, int, int))
CHECK_TYPE(BIO_hex_string, int (BIO *, int, int, const void *, int))
CHECK_TYPE(BIO_method_type, int (const BIO *))
CHECK_TYPE(BIO_method_name, const char * (const BIO *))
static int check_BIO_pending(BIO * bio)
{
    return (int)BIO_pending(bio);
}
CHECK_TYPE(BIO_ctrl_pending, size_t (BIO *))
static int check_BIO_wpending(BIO * bio)
{
    return (int)BIO_wpending(bio);
}
CHECK_TYPE(BIO_ctrl_wpending, size_t (BIO *))
static int check_BIO_eof(BIO * bio)
{
    return (int)BIO_eof(bio);
}
static int check_BIO_reset(BIO * bio)
{
    return (int)BIO_reset(bio);
}
static int check_BIO_seek(BIO * bio, int offset)
{
    return (int)BIO_seek(bio, offset);
}
static int check_BIO_tell(BIO * bio)
{
    return (int)BIO_tell(bio);
}
static int check_BIO_get_close(BIO * bio)
{
    return (int)BIO_get_close(bio);
}
CHECK_TYPE(BIO_get_shutdown, int (BIO *))
CHECK_TYPE(BIO_get_init, int (BIO *))
CHECK_TYPE(BIO_number_read, uint64_t (BIO *))
CHECK_TYPE(BIO_number_written, uint64_t (BIO *))
static int check_BIO_should_retry(BIO * bio)
{
    return (int)BIO_should_retry(bio);
}
static int check_BIO_should_read(BIO * bio)
{
    return (int)BIO_should_read(bio);
}
static int check_BIO_should_write(BIO * bio)
{
    return (int)BIO_should_write(bio);
}
static int check_BIO_should_io_special(BIO * bio)
{
    return (int)BIO_should_io_special(bio);
}
static int check_BIO_retry_type(BIO * bio)
{
    return (int)BIO_retry_type(bio);
}
static int check_BIO_get_retry_flags(BIO * bio)
{
    return (int)BIO_get_retry_flags(bio);
}
CHECK_TYPE(BIO_get_retry_reason, int (BIO *))
CHECK_TYPE(BIO_set_retry_reason, void (BIO *, int))
static void check_BIO_set_retry_read(BIO * bio)
{
    BIO_set_retry_read(bio);
}
static void check_BIO_set_retry_write(BIO * bio)
{
    BIO_set_retry_write(bio);
}
static void check_BIO_set_retry_special(BIO * bio)
{
    BIO_set_retry_special(bio);
}
static void check_BIO_clear_retry_flags(BIO * bio)
{
    BIO_clear_retry_flags(bio);
}
CHECK_TYPE(BIO_test_flags, int (const BIO *, int))
static int check_BIO_get_flags(BIO * bio)
{
    return (int)BIO_get_flags(bio);
}
static long check_BIO_set_mem_eof_return(BIO * bio, int value)
{
    return (long)BIO_set_mem_eof_return(bio, value);
}
static int check_BIO_read_filename(BIO * bio, const char * path)
{
    return (int)BIO_read_filename(bio, path);
}
static int check_BIO_write_filename(BIO * bio, const char * path)
{
    return (int)BIO_write_filename(bio, path);
}
static int check_BIO_append_filename(BIO * bio, const char * path)
{
    return (int)BIO_append_filename(bio, path);
}
static int check_BIO_rw_filename(BIO * bio, const char * path)
{
    return (int)BIO_rw_filename(bio, path);
}
static long check_BIO_set_nbio(BIO * bio, long on)
{
    return (long)BIO_set_nbio(bio, on);
}
static long check_BIO_do_handshake(BIO * bio)
{
    return (long)BIO_do_handshake(bio);
}
static long check_BIO_do_connect(BIO * bio)
{
    return (long)BIO_do_connect(bio);
}
CHECK_TYPE(BIO_do_connect_retry, int (BIO *, int, int))
CHECK_TYPE(BIO_wait, int (BIO *, time_t, unsigned int))
CHECK_TYPE(BIO_socket_wait, int (int, int, time_t))
static long check_BIO_set_conn_hostname(BIO * bio, const char * host)
{
    return (long)BIO_set_conn_hostname(bio, host);
}
static long check_BIO_set_conn_port(BIO * bio, const char * port)
{
    return (long)BIO_set_conn_port(bio, port);
}
static const char * check_BIO_get_conn_hostname(BIO * bio)
{
    return (const char *)BIO_get_conn_hostname(bio);
}
static const char * check_BIO_get_conn_port(BIO * bio)
{
    return (const char *)BIO_get_conn_port(bio);
}
static long check_BIO_set_conn_ip_family(BIO * bio, int family)
{
    return (long)BIO_set_conn_ip_family(bio, family);
}
static long check_BIO_set_conn_mode(BIO * bio, long mode)
{
    return (long)BIO_set_conn_mode(bio, mode);
}
static long check_BIO_do_accept(BIO * bio)
{
    return (long)BIO_do_accept(bio);
}
static long check_BIO_set_accept_name(BIO * bio, const char * name)
{
    return (long)BIO_set_accept_name(bio, name);
}
static long check_BIO_set_accept_port(BIO * bio, const char * port)
{
    return (long)BIO_set_accept_port(bio, port);
}
static const char * check_BIO_get_accept_name(BIO * bio)
{
    return (const char *)BIO_get_accept_name(bio);
}
static const char * check_BIO_get_accept_port(BIO * bio)
{
    return (const char *)BIO_get_accept_port(bio);
}
static const char * check_BIO_get_peer_name(BIO * bio)
{
    return (const char *)BIO_get_peer_name(bio);
}
static const char * check_BIO_get_peer_port(BIO * bio)
{
    return (const char *)BIO_get_peer_port(bio);
}
static long check_BIO_set_nbio_accept(BIO * bio, int on)
{
    return (long)BIO_set_nbio_accept(bio, on);
}
static long check_BIO_set_accept_ip_family(BIO * bio, int family)
{
    return (long)BIO_set_accept_ip_family(bio, family);
}
static long check_BIO_set_bind_mode(BIO * bio, long mode)
{
    return (long)BIO_set_bind_mode(bio, mode);
}
static long check_BIO_get_bind_mode(BIO * bio)
{
    return (long)BIO_get_bind_mode(bio);
}
static int check_BIO_destroy_bio_pair(BIO * bio)
{
    return (int)BIO_destroy_bio_pair(bio);
}
static int check_BIO_shutdown_wr(BIO * bio)
{
    return (int)BIO_shutdown_wr(bio);
}
static int check_BIO_set_write_buf_size(BIO * bio, long size)
{
    return (int)BIO_set_write_buf_size(bio, size);
}
static size_t check_BIO_get_write_buf_size(BIO * bio, long size)
{
    return (size_t)BIO_get_write_buf_size(bio, size);
}
static int check_BIO_get_write_guarantee(BIO * bio)
{
    return (int)BIO_get_write_guarantee(bio);
}
CHECK_TYPE(BIO_ctrl_get_write_guarantee, size_t (BIO *))
static int check_BIO_get_read_request(BIO * bio)
{
    return (int)BIO_get_read_request(bio);
}
CHECK_TYPE(BIO_ctrl_get_read_request, size_t (BIO *))
CHECK_TYPE(BIO_ctrl_reset_read_request, int (BIO *))
static long check_BIO_set_buffer_size(BIO * bio, long size)
{
    return (long)BIO_set_buffer_size(bio, size);
}
static long check_BIO_set_read_buffer_size(BIO * bio, long size)
{
    return (long)BIO_set_read_buffer_size(bio, size);
}
static long check_BIO_set_write_buffer_size(BIO * bio, long size)
{
    return (long)BIO_set_write_buffer_size(bio, size);
}
static long check_BIO_get_buffer_num_lines(BIO * bio)
{
    return (long)BIO_get_buffer_num_lines(bio);
}
static long check_BIO_set_prefix(BIO * bio, const char * prefix)
{
    return (long)BIO_set_prefix(bio, prefix);
}
static long check_BIO_set_indent(BIO * bio, long columns)
{
    return (long)BIO_set_indent(bio, columns);
}
static long check_BIO_get_indent(BIO * bio)
{
    return (long)BIO_get_indent(bio);
}
static long check_BIO_set_ssl_mode(BIO * bio, long client)
{
    return (long)BIO_set_ssl_mode(bio, client);
}
static long check_BIO_set_ssl_renegotiate_bytes(BIO * bio, long bytes)
{
    return (long)BIO_set_ssl_renegotiate_bytes(bio, bytes);
}
static long check_BIO_set_ssl_renegotiate_timeout(BIO * bio, long seconds)
{
    return (long)BIO_set_ssl_renegotiate_timeout(bio, seconds);
}
static long check_BIO_get_num_renegotiates(BIO * bio)
{
    return (long)BIO_get_num_renegotiates(bio);
}
CHECK_TYPE(BIO_ADDR_new, BIO_ADDR * (void))
CHECK_TYPE(BIO_ADDR_clear, void (BIO_ADDR *))
CHECK_TYPE(BIO_ADDR_family, int (const BIO_ADDR *))
CHECK_TYPE(BIO_ADDR_rawport, unsigned short (const BIO_ADDR *))
CHECK_TYPE(BIO_ADDR_hostname_string, char * (const BIO_ADDR *, int))
CHECK_TYPE(BIO_ADDR_service_string, char * (const BIO_ADDR *, int))
CHECK_TYPE(BIO_ADDR_path_string, char * (const BIO_ADDR *))
CHECK_TYPE(BIO_sock_init, int (void))
CHECK_TYPE(BIO_socket_nbio, int (int, int))
CHECK_TYPE(BIO_sock_error, int (int))
CHECK_TYPE(BIO_set_tcp_ndelay, int (int, int))
CHECK_TYPE(BIO_closesocket, int (int))
CHECK_TYPE(BIO_sock_should_retry, int (int))
CHECK_TYPE(BIO_fd_should_retry, int (int))
CHECK_TYPE(BIO_sock_non_fatal_error, int (int))
CHECK_TYPE(BIO_fd_non_fatal_error, int (int))
CHECK_TYPE(BIO_dgram_non_fatal_error, int (int))
CHECK_TYPE(ERR_error_string_n, void (unsigned long, char *, size_t))
CHECK_TYPE(ERR_lib_error_string, const char * (unsigned long))
CHECK_TYPE(ERR_reason_error_string, const char * (unsigned long))
CHECK_TYPE(ERR_func_error_string, const char * (unsigned long))
CHECK_TYPE(ERR_get_next_error_library, int (void))
static int check_ERR_load_crypto_strings(void)
{
    return (int)ERR_load_crypto_strings();
}
CHECK_TYPE(ERR_load_ERR_strings, int (void))
static void check_ERR_free_strings(void)
{
    ERR_free_strings();
}
CHECK_TYPE(ERR_remove_state, void (unsigned long))
CHECK_TYPE(ERR_remove_thread_state, void (void *))
CHECK_TYPE(RAND_bytes, int (unsigned char *, int))
CHECK_TYPE(RAND_priv_bytes, int (unsigned char *, int))
CHECK_TYPE(RAND_bytes_ex, int (OSSL_LIB_CTX *, unsigned char *, size_t, unsigned int))
CHECK_TYPE(RAND_priv_bytes_ex, int (OSSL_LIB_CTX *, unsigned char *, size_t, unsigned int))
CHECK_TYPE(RAND_pseudo_bytes, int (unsigned char *, int))
CHECK_TYPE(RAND_seed, void (const void *, int))
CHECK_TYPE(RAND_status, int (void))
CHECK_TYPE(RAND_poll, int (void))
CHECK_TYPE(RAND_load_file, int (const char *, long))
CHECK_TYPE(RAND_write_file, int (const char *))
CHECK_TYPE(RAND_keep_random_devices_open, void (int))
CHECK_TYPE(RAND_set_DRBG_type, int (OSSL_LIB_CTX *, const char *, const char *, const char *, const char *))
CHECK_TYPE(RAND_set_seed_source_type, int (OSSL_LIB_CTX *, const char *, const char *))
static void check_RAND_cleanup(void)
{
    RAND_cleanup();
}
CHECK_TYPE(OBJ_length, size_t (const ASN1_OBJECT *))
CHECK_TYPE(OBJ_find_sigid_algs, int (int, int *, int *))
CHECK_TYPE(OBJ_find_sigid_by_algs, int (int *, int, int))
static void check_OBJ_cleanup(void)
{
    OBJ_cleanup();
}
CHECK_TYPE(OpenSSL_version_num, unsigned long (void))
static const char * check_SSLeay_version(int what)
{
    return (const char *)SSLeay_version(what);
}
static unsigned long check_SSLeay(void)
{
    return (unsigned long)SSLeay();
}
CHECK_TYPE(OPENSSL_version_major, unsigned int (void))
CHECK_TYPE(OPENSSL_version_minor, unsigned int (void))
CHECK_TYPE(OPENSSL_version_patch, unsigned int (void))
CHECK_TYPE(OPENSSL_version_pre_release, const char * (void))
CHECK_TYPE(OPENSSL_version_build_metadata, const char * (void))
CHECK_TYPE(OPENSSL_info, const char * (int))
CHECK_TYPE(OPENSSL_init_crypto, int (uint64_t, const OPENSSL_INIT_SETTINGS *))
CHECK_TYPE(OPENSSL_init, void (void))
CHECK_TYPE(OPENSSL_config, void (const char *))
static int check_OPENSSL_no_config(void)
{
    return (int)OPENSSL_no_config();
}
CHECK_TYPE(OPENSSL_load_builtin_modules, void (void))
static int check_OpenSSL_add_all_algorithms(void)
{
    return (int)OpenSSL_add_all_algorithms();
}
static int check_OPENSSL_add_all_algorithms_noconf(void)
{
    return (int)OPENSSL_add_all_algorithms_noconf();
}
static int check_OPENSSL_add_all_algorithms_conf(void)
{
    return (int)OPENSSL_add_all_algorithms_conf();
}
static int check_OpenSSL_add_all_ciphers(void)
{
    return (int)OpenSSL_add_all_ciphers();
}
static int check_OpenSSL_add_all_digests(void)
{
    return (int)OpenSSL_add_all_digests();
}
static void check_EVP_cleanup(void)
{
    EVP_cleanup();
}
static void check_CRYPTO_cleanup_all_ex_data(void)
{
    CRYPTO_cleanup_all_ex_data();
}
static int check_CRYPTO_num_locks(void)
{
    return (int)CRYPTO_num_locks();
}
CHECK_TYPE(CRYPTO_memcmp, int (const void *, const void *, size_t))
CHECK_TYPE(OPENSSL_cleanse, void (void *, size_t))
CHECK_TYPE(PEM_write_bio_X509, int (BIO *, const X509 *))
CHECK_TYPE(PEM_write_bio_X509_AUX, int (BIO *, const X509 *))
CHECK_TYPE(PEM_write_bio_X509_CRL, int (BIO *, const X509_CRL *))
CHECK_TYPE(PEM_write_bio_X509_REQ, int (BIO *, const X509_REQ *))
CHECK_TYPE(PEM_write_bio_X509_REQ_NEW, int (BIO *, const X509_REQ *))
CHECK_TYPE(PEM_write_bio_Parameters, int (BIO *, const EVP_PKEY *))
CHECK_TYPE(PEM_write_bio_DHparams, int (BIO *, const DH *))
CHECK_TYPE(PEM_write_bio_DHxparams, int (BIO *, const DH *))
CHECK_TYPE(PEM_write_bio_RSAPrivateKey, int (BIO *, const RSA *, const EVP_CIPHER *, const unsigned char *, int, pem_password_cb *, void *))
CHECK_TYPE(PEM_write_bio_RSAPublicKey, int (BIO *, const RSA *))
CHECK_TYPE(PEM_write_bio_ECPrivateKey, int (BIO *, const EC_KEY *, const EVP_CIPHER *, const unsigned char *, int, pem_password_cb *, void *))
CHECK_TYPE(PEM_write_bio, int (BIO *, const char *, const char *, const unsigned char *, long))
CHECK_TYPE(d2i_X509, X509 * (X509 **, const unsigned char **, long))
CHECK_TYPE(d2i_X509_bio, X509 * (BIO *, X509 **))
CHECK_TYPE(d2i_X509_AUX, X509 * (X509 **, const unsigned char **, long))
CHECK_TYPE(d2i_X509_CRL, X509_CRL * (X509_CRL **, const unsigned char **, long))
CHECK_TYPE(d2i_X509_CRL_bio, X509_CRL * (BIO *, X509_CRL **))
CHECK_TYPE(d2i_X509_REQ, X509_REQ * (X509_REQ **, const unsigned char **, long))
CHECK_TYPE(d2i_X509_REQ_bio, X509_REQ * (BIO *, X509_REQ **))
CHECK_TYPE(d2i_X509_NAME, X509_NAME * (X509_NAME **, const unsigned char **, long))
CHECK_TYPE(d2i_PrivateKey, EVP_PKEY * (int, EVP_PKEY **, const unsigned char **, long))
CHECK_TYPE(d2i_PrivateKey_ex, EVP_PKEY * (int, EVP_PKEY **, const unsigned char **, long, OSSL_LIB_CTX *, const char *))
CHECK_TYPE(d2i_AutoPrivateKey, EVP_PKEY * (EVP_PKEY **, const unsigned char **, long))
CHECK_TYPE(d2i_AutoPrivateKey_ex, EVP_PKEY * (EVP_PKEY **, const unsigned char **, long, OSSL_LIB_CTX *, const char *))
CHECK_TYPE(d2i_PrivateKey_bio, EVP_PKEY * (BIO *, EVP_PKEY **))
CHECK_TYPE(d2i_PrivateKey_ex_bio, EVP_PKEY * (BIO *, EVP_PKEY **, OSSL_LIB_CTX *, const char *))
CHECK_TYPE(d2i_PKCS8PrivateKey_bio, EVP_PKEY * (BIO *, EVP_PKEY **, pem_password_cb *, void *))
CHECK_TYPE(d2i_PublicKey, EVP_PKEY * (int, EVP_PKEY **, const unsigned char **, long))
CHECK_TYPE(d2i_KeyParams, EVP_PKEY * (int, EVP_PKEY **, const unsigned char **, long))
CHECK_TYPE(d2i_KeyParams_bio, EVP_PKEY * (int, EVP_PKEY **, BIO *))
CHECK_TYPE(d2i_PUBKEY, EVP_PKEY * (EVP_PKEY **, const unsigned char **, long))
CHECK_TYPE(d2i_PUBKEY_ex, EVP_PKEY * (EVP_PKEY **, const unsigned char **, long, OSSL_LIB_CTX *, const char *))
CHECK_TYPE(d2i_PUBKEY_bio, EVP_PKEY * (BIO *, EVP_PKEY **))
CHECK_TYPE(d2i_DHparams, DH * (DH **, const unsigned char **, long))
CHECK_TYPE(d2i_DHxparams, DH * (DH **, const unsigned char **, long))
CHECK_TYPE(d2i_RSAPrivateKey, RSA * (RSA **, const unsigned char **, long))
CHECK_TYPE(d2i_RSAPrivateKey_bio, RSA * (BIO *, RSA **))
CHECK_TYPE(d2i_RSAPublicKey, RSA * (RSA **, const unsigned char **, long))
CHECK_TYPE(d2i_RSAPublicKey_bio, RSA * (BIO *, RSA **))
CHECK_TYPE(d2i_RSA_PUBKEY, RSA * (RSA **, const unsigned char **, long))
CHECK_TYPE(d2i_RSA_PUBKEY_bio, RSA * (BIO *, RSA **))
CHECK_TYPE(d2i_ECPrivateKey, EC_KEY * (EC_KEY **, const unsigned char **, long))
CHECK_TYPE(d2i_ECPrivateKey_bio, EC_KEY * (BIO *, EC_KEY **))
CHECK_TYPE(d2i_EC_PUBKEY, EC_KEY * (EC_KEY **, const unsigned char **, long))
CHECK_TYPE(d2i_EC_PUBKEY_bio, EC_KEY * (BIO *, EC_KEY **))
CHECK_TYPE(d2i_ECParameters, EC_KEY * (EC_KEY **, const unsigned char **, long))
CHECK_TYPE(i2d_X509, int (const X509 *, unsigned char **))
CHECK_TYPE(i2d_X509_bio, int (BIO *, const X509 *))
CHECK_TYPE(i2d_X509_AUX, int (const X509 *, unsigned char **))
CHECK_TYPE(i2d_X509_CRL, int (const X509_CRL *, unsigned char **))
CHECK_TYPE(i2d_X509_CRL_bio, int (BIO *, const X509_CRL *))
CHECK_TYPE(i2d_X509_REQ, int (const X509_REQ *, unsigned char **))
CHECK_TYPE(i2d_X509_REQ_bio, int (BIO *, const X509_REQ *))
CHECK_TYPE(i2d_X509_NAME, int (const X509_NAME *, unsigned char **))
CHECK_TYPE(i2d_KeyParams, int (const EVP_PKEY *, unsigned char **))
CHECK_TYPE(i2d_KeyParams_bio, int (BIO *, const EVP_PKEY *))
CHECK_TYPE(i2d_DHparams, int (const DH *, unsigned char **))
CHECK_TYPE(i2d_DHxparams, int (const DH *, unsigned char **))
CHECK_TYPE(i2d_RSAPrivateKey, int (const RSA *, unsigned char **))
CHECK_TYPE(i2d_RSAPrivateKey_bio, int (BIO *, const RSA *))
CHECK_TYPE(i2d_RSAPublicKey, int (const RSA *, unsigned char **))
CHECK_TYPE(i2d_RSAPublicKey_bio, int (BIO *, const RSA *))
CHECK_TYPE(i2d_ECPrivateKey, int (const EC_KEY *, unsigned char **))
CHECK_TYPE(i2d_ECPrivateKey_bio, int (BIO *, const EC_KEY *))
CHECK_TYPE(EVP_PKEY_new, EVP_PKEY * (void))
CHECK_TYPE(EVP_PKEY_get_id, int (const EVP_PKEY *))
static int check_EVP_PKEY_id(const EVP_PKEY * pkey)
{
    return (int)EVP_PKEY_id(pkey);
}
CHECK_TYPE(EVP_PKEY_get_base_id, int (const EVP_PKEY *))
static int check_EVP_PKEY_base_id(const EVP_PKEY * pkey)
{
    return (int)EVP_PKEY_base_id(pkey);
}
CHECK_TYPE(EVP_PKEY_get_bits, int (const EVP_PKEY *))
static int check_EVP_PKEY_bits(const EVP_PKEY * pkey)
{
    return (int)EVP_PKEY_bits(pkey);
}
CHECK_TYPE(EVP_PKEY_get_security_bits, int (const EVP_PKEY *))
static int check_EVP_PKEY_security_bits(const EVP_PKEY * pkey)
{
    return (int)EVP_PKEY_security_bits(pkey);
}
CHECK_TYPE(EVP_PKEY_get_size, int (const EVP_PKEY *))
static int check_EVP_PKEY_size(const EVP_PKEY * pkey)
{
    return (int)EVP_PKEY_size(pkey);
}
CHECK_TYPE(EVP_PKEY_get0_type_name, const char * (const EVP_PKEY *))
CHECK_TYPE(EVP_PKEY_is_a, int (const EVP_PKEY *, const char *))
CHECK_TYPE(EVP_PKEY_eq, int (const EVP_PKEY *, const EVP_PKEY *))
CHECK_TYPE(EVP_PKEY_cmp, int (const EVP_PKEY *, const EVP_PKEY *))
CHECK_TYPE(EVP_PKEY_parameters_eq, int (const EVP_PKEY *, const EVP_PKEY *))
CHECK_TYPE(EVP_PKEY_cmp_parameters, int (const EVP_PKEY *, const EVP_PKEY *))
CHECK_TYPE(EVP_PKEY_missing_parameters, int (const EVP_PKEY *))
static int check_EVP_PKEY_assign_RSA(EVP_PKEY * pkey, RSA * rsa)
{
    return (int)EVP_PKEY_assign_RSA(pkey, rsa);
}
static int check_EVP_PKEY_assign_DH(EVP_PKEY * pkey, DH * dh)
{
    return (int)EVP_PKEY_assign_DH(pkey, dh);
}
static int check_EVP_PKEY_assign_EC_KEY(EVP_PKEY * pkey, EC_KEY * ec_key)
{
    return (int)EVP_PKEY_assign_EC_KEY(pkey, ec_key);
}
CHECK_TYPE(EVP_PKEY_print_public, int (BIO *, const EVP_PKEY *, int, ASN1_PCTX *))
CHECK_TYPE(EVP_PKEY_print_private, int (BIO *, const EVP_PKEY *, int, ASN1_PCTX *))
CHECK_TYPE(EVP_PKEY_print_params, int (BIO *, const EVP_PKEY *, int, ASN1_PCTX *))
static EVP_PKEY * check_EVP_RSA_gen(size_t bits)
{
    return (EVP_PKEY *)EVP_RSA_gen(bits);
}
static EVP_PKEY * check_EVP_EC_gen(const char * curve)
{
    return (EVP_PKEY *)EVP_EC_gen(curve);
}
CHECK_TYPE(EVP_PKEY_CTX_new_id, EVP_PKEY_CTX * (int, ENGINE *))
CHECK_TYPE(EVP_PKEY_CTX_new_from_name, EVP_PKEY_CTX * (OSSL_LIB_CTX *, const char *, const char *))
CHECK_TYPE(EVP_PKEY_CTX_new, EVP_PKEY_CTX * (EVP_PKEY *, ENGINE *))
CHECK_TYPE(EVP_PKEY_CTX_new_from_pkey, EVP_PKEY_CTX * (OSSL_LIB_CTX *, EVP_PKEY *, const char *))
CHECK_TYPE(EVP_PKEY_CTX_dup, EVP_PKEY_CTX * (const EVP_PKEY_CTX *))
CHECK_TYPE(EVP_PKEY_CTX_is_a, int (EVP_PKEY_CTX *, const char *))
CHECK_TYPE(EVP_PKEY_CTX_get0_pkey, EVP_PKEY * (EVP_PKEY_CTX *))
CHECK_TYPE(EVP_PKEY_keygen_init, int (EVP_PKEY_CTX *))
CHECK_TYPE(EVP_PKEY_paramgen_init, int (EVP_PKEY_CTX *))
static int check_EVP_PKEY_CTX_set_rsa_keygen_bits(EVP_PKEY_CTX * ctx, int bits)
{
    return (int)EVP_PKEY_CTX_set_rsa_keygen_bits(ctx, bits);
}
static int check_EVP_PKEY_CTX_set_rsa_keygen_primes(EVP_PKEY_CTX * ctx, int primes)
{
    return (int)EVP_PKEY_CTX_set_rsa_keygen_primes(ctx, primes);
}
static int check_EVP_PKEY_CTX_set_ec_paramgen_curve_nid(EVP_PKEY_CTX * ctx, int nid)
{
    return (int)EVP_PKEY_CTX_set_ec_paramgen_curve_nid(ctx, nid);
}
static int check_EVP_PKEY_CTX_set_ec_param_enc(EVP_PKEY_CTX * ctx, int encoding)
{
    return (int)EVP_PKEY_CTX_set_ec_param_enc(ctx, encoding);
}
CHECK_TYPE(EVP_PKEY_CTX_set_group_name, int (EVP_PKEY_CTX *, const char *))
static int check_EVP_PKEY_CTX_set_dh_nid(EVP_PKEY_CTX * ctx, int nid)
{
    return (int)EVP_PKEY_CTX_set_dh_nid(ctx, nid);
}
static int check_EVP_PKEY_CTX_set_dh_paramgen_prime_len(EVP_PKEY_CTX * ctx, int bits)
{
    return (int)EVP_PKEY_CTX_set_dh_paramgen_prime_len(ctx, bits);
}
static int check_EVP_PKEY_CTX_set_dh_paramgen_generator(EVP_PKEY_CTX * ctx, int generator)
{
    return (int)EVP_PKEY_CTX_set_dh_paramgen_generator(ctx, generator);
}
CHECK_TYPE(EVP_get_digestbyname, const EVP_MD * (const char *))
static const EVP_MD * check_EVP_get_digestbynid(int nid)
{
    return (const EVP_MD *)EVP_get_digestbynid(nid);
}
static const EVP_MD * check_EVP_get_digestbyobj(const ASN1_OBJECT * object)
{
    return (const EVP_MD *)EVP_get_digestbyobj(object);
}
CHECK_TYPE(EVP_MD_get_size, int (const EVP_MD *))
static int check_EVP_MD_size(const EVP_MD * md)
{
    return (int)EVP_MD_size(md);
}
CHECK_TYPE(EVP_MD_get_block_size, int (const EVP_MD *))
static int check_EVP_MD_block_size(const EVP_MD * md)
{
    return (int)EVP_MD_block_size(md);
}
CHECK_TYPE(EVP_MD_get_type, int (const EVP_MD *))
static int check_EVP_MD_type(const EVP_MD * md)
{
    return (int)EVP_MD_type(md);
}
static int check_EVP_MD_nid(const EVP_MD * md)
{
    return (int)EVP_MD_nid(md);
}
CHECK_TYPE(EVP_MD_get0_name, const char * (const EVP_MD *))
static const char * check_EVP_MD_name(const EVP_MD * md)
{
    return (const char *)EVP_MD_name(md);
}
CHECK_TYPE(EVP_blake2b512, const EVP_MD * (void))
CHECK_TYPE(EVP_blake2s256, const EVP_MD * (void))
CHECK_TYPE(EVP_md4, const EVP_MD * (void))
CHECK_TYPE(EVP_md5, const EVP_MD * (void))
CHECK_TYPE(EVP_md5_sha1, const EVP_MD * (void))
CHECK_TYPE(EVP_md_null, const EVP_MD * (void))
CHECK_TYPE(EVP_ripemd160, const EVP_MD * (void))
CHECK_TYPE(EVP_sha1, const EVP_MD * (void))
CHECK_TYPE(EVP_sha224, const EVP_MD * (void))
CHECK_TYPE(EVP_sha256, const EVP_MD * (void))
CHECK_TYPE(EVP_sha384, const EVP_MD * (void))
CHECK_TYPE(EVP_sha3_224, const EVP_MD * (void))
CHECK_TYPE(EVP_sha3_256, const EVP_MD * (void))
CHECK_TYPE(EVP_sha3_384, const EVP_MD * (void))
CHECK_TYPE(EVP_sha3_512, const EVP_MD * (void))
CHECK_TYPE(EVP_sha512, const EVP_MD * (void))
CHECK_TYPE(EVP_sha512_224, const EVP_MD * (void))
CHECK_TYPE(EVP_sha512_256, const EVP_MD * (void))
CHECK_TYPE(EVP_shake128, const EVP_MD * (void))
CHECK_TYPE(EVP_shake256, const EVP_MD * (void))
CHECK_TYPE(EVP_sm3, const EVP_MD * (void))
CHECK_TYPE(EVP_whirlpool, const EVP_MD * (void))
CHECK_TYPE(EVP_get_cipherbyname, const EVP_CIPHER * (const char *))
static const EVP_CIPHER * check_EVP_get_cipherbynid(int nid)
{
    return (const EVP_CIPHER *)EVP_get_cipherbynid(nid);
}
static const EVP_CIPHER * check_EVP_get_cipherbyobj(const ASN1_OBJECT * object)
{
    return (const EVP_CIPHER *)EVP_get_cipherbyobj(object);
}
CHECK_TYPE(EVP_CIPHER_get_key_length, int (const EVP_CIPHER *))
static int check_EVP_CIPHER_key_length(const EVP_CIPHER * cipher)
{
    return (int)EVP_CIPHER_key_length(cipher);
}
CHECK_TYPE(EVP_CIPHER_get_iv_length, int (const EVP_CIPHER *))
static int check_EVP_CIPHER_iv_length(const EVP_CIPHER * cipher)
{
    return (int)EVP_CIPHER_iv_length(cipher);
}
CHECK_TYPE(EVP_CIPHER_get_block_size, int (const EVP_CIPHER *))
static int check_EVP_CIPHER_block_size(const EVP_CIPHER * cipher)
{
    return (int)EVP_CIPHER_block_size(cipher);
}
CHECK_TYPE(EVP_CIPHER_get_nid, int (const EVP_CIPHER *))
static int check_EVP_CIPHER_nid(const EVP_CIPHER * cipher)
{
    return (int)EVP_CIPHER_nid(cipher);
}
CHECK_TYPE(EVP_CIPHER_get_type, int (const EVP_CIPHER *))
static int check_EVP_CIPHER_type(const EVP_CIPHER * cipher)
{
    return (int)EVP_CIPHER_type(cipher);
}
CHECK_TYPE(EVP_CIPHER_get0_name, const char * (const EVP_CIPHER *))
static const char * check_EVP_CIPHER_name(const EVP_CIPHER * cipher)
{
    return (const char *)EVP_CIPHER_name(cipher);
}
CHECK_TYPE(EVP_aes_128_cbc, const EVP_CIPHER * (void))
CHECK_TYPE(EVP_aes_192_cbc, const EVP_CIPHER * (void))
CHECK_TYPE(EVP_aes_256_cbc, const EVP_CIPHER * (void))
CHECK_TYPE(EVP_des_ede3_cbc, const EVP_CIPHER * (void))
CHECK_TYPE(EVP_enc_null, const EVP_CIPHER * (void))
CHECK_TYPE(DH_new, DH * (void))
CHECK_TYPE(DH_get0_p, const BIGNUM * (const DH *))
CHECK_TYPE(DH_get0_q, const BIGNUM * (const DH *))
CHECK_TYPE(DH_get0_g, const BIGNUM * (const DH *))
CHECK_TYPE(DH_get0_pub_key, const BIGNUM * (const DH *))
CHECK_TYPE(DH_get0_priv_key, const BIGNUM * (const DH *))
CHECK_TYPE(DH_get_1024_160, DH * (void))
CHECK_TYPE(DH_get_2048_224, DH * (void))
CHECK_TYPE(DH_get_2048_256, DH * (void))
CHECK_TYPE(DH_new_by_nid, DH * (int))
CHECK_TYPE(DH_generate_parameters, DH * (int, int, void ( *)(int, int, void *), void *))
CHECK_TYPE(RSA_new, RSA * (void))
CHECK_TYPE(EC_KEY_new_by_curve_name, EC_KEY * (int))
CHECK_TYPE(BN_new, BIGNUM * (void))
CHECK_TYPE(BN_dup, BIGNUM * (const BIGNUM *))
static int check_BN_one(BIGNUM * number)
{
    return (int)BN_one(number);
}
CHECK_TYPE(BN_num_bits, int (const BIGNUM *))
static int check_BN_num_bytes(const BIGNUM * number)
{
    return (int)BN_num_bytes(number);
}
CHECK_TYPE(BN_cmp, int (const BIGNUM *, const BIGNUM *))
CHECK_TYPE(BN_is_negative, int (const BIGNUM *))
CHECK_TYPE(BN_bn2dec, char * (const BIGNUM *))
CHECK_TYPE(BN_bn2hex, char * (const BIGNUM *))
CHECK_TYPE(BN_bin2bn, BIGNUM * (const unsigned char *, int, BIGNUM *))
CHECK_TYPE(BN_bn2binpad, int (const BIGNUM *, unsigned char *, int))
CHECK_TYPE(SSL_SESSION_get_id, const unsigned char * (const SSL_SESSION *, unsigned int *))
CHECK_TYPE(SSL_SESSION_get0_id_context, const unsigned char * (const SSL_SESSION *, unsigned int *))
CHECK_TYPE(SSL_SESSION_set1_id_context, int (SSL_SESSION *, const unsigned char *, unsigned int))
CHECK_TYPE(SSL_SESSION_get_time, long (const SSL_SESSION *))
CHECK_TYPE(SSL_SESSION_set_time, long (SSL_SESSION *, long))
CHECK_TYPE(SSL_SESSION_get_timeout, long (const SSL_SESSION *))
CHECK_TYPE(SSL_SESSION_set_timeout, long (SSL_SESSION *, long))
CHECK_TYPE(SSL_SESSION_get_protocol_version, int (const SSL_SESSION *))
CHECK_TYPE(SSL_SESSION_get0_cipher, const SSL_CIPHER * (const SSL_SESSION *))
CHECK_TYPE(SSL_SESSION_set_cipher, int (SSL_SESSION *, const SSL_CIPHER *))
CHECK_TYPE(SSL_SESSION_get_compress_id, unsigned int (const SSL_SESSION *))
CHECK_TYPE(SSL_SESSION_get0_hostname, const char * (const SSL_SESSION *))
CHECK_TYPE(SSL_SESSION_get0_alpn_selected, void (const SSL_SESSION *, const unsigned char **, size_t *))
CHECK_TYPE(SSL_SESSION_get0_peer, X509 * (SSL_SESSION *))
CHECK_TYPE(SSL_SESSION_get_max_early_data, uint32_t (const SSL_SESSION *))
CHECK_TYPE(SSL_SESSION_set_max_early_data, int (SSL_SESSION *, uint32_t))
CHECK_TYPE(SSL_SESSION_get_max_fragment_length, uint8_t (const SSL_SESSION *))
CHECK_TYPE(SSL_SESSION_is_resumable, int (const SSL_SESSION *))
CHECK_TYPE(SSL_SESSION_set1_master_key, int (SSL_SESSION *, const unsigned char *, size_t))
CHECK_TYPE(SSL_SESSION_has_ticket, int (const SSL_SESSION *))
CHECK_TYPE(SSL_SESSION_get_ticket_lifetime_hint, unsigned long (const SSL_SESSION *))
CHECK_TYPE(SSL_SESSION_get0_ticket, void (const SSL_SESSION *, const unsigned char **, size_t *))
CHECK_TYPE(i2d_SSL_SESSION, int (const SSL_SESSION *, unsigned char **))
CHECK_TYPE(PEM_write_bio_SSL_SESSION, int (BIO *, const SSL_SESSION *))
CHECK_TYPE(SSL_SESSION_print, int (BIO *, const SSL_SESSION *))
CHECK_TYPE(SSL_SESSION_print_keylog, int (BIO *, const SSL_SESSION *))
CHECK_TYPE(SSL_CIPHER_get_name, const char * (const SSL_CIPHER *))
CHECK_TYPE(SSL_CIPHER_standard_name, const char * (const SSL_CIPHER *))
CHECK_TYPE(OPENSSL_cipher_name, const char * (const char *))
CHECK_TYPE(SSL_CIPHER_get_version, const char * (const SSL_CIPHER *))
CHECK_TYPE(SSL_CIPHER_get_bits, int (const SSL_CIPHER *, int *))
CHECK_TYPE(SSL_CIPHER_description, char * (const SSL_CIPHER *, char *, int))
CHECK_TYPE(SSL_CIPHER_get_id, uint32_t (const SSL_CIPHER *))
CHECK_TYPE(SSL_CIPHER_get_protocol_id, uint16_t (const SSL_CIPHER *))
CHECK_TYPE(SSL_CIPHER_get_cipher_nid, int (const SSL_CIPHER *))
CHECK_TYPE(SSL_CIPHER_get_digest_nid, int (const SSL_CIPHER *))
CHECK_TYPE(SSL_CIPHER_get_handshake_digest, const EVP_MD * (const SSL_CIPHER *))
CHECK_TYPE(SSL_CIPHER_get_kx_nid, int (const SSL_CIPHER *))
CHECK_TYPE(SSL_CIPHER_get_auth_nid, int (const SSL_CIPHER *))
CHECK_TYPE(SSL_CIPHER_is_aead, int (const SSL_CIPHER *))
CHECK_TYPE(OSSL_default_cipher_list, const char * (void))
CHECK_TYPE(OSSL_default_ciphersuites, const char * (void))
CHECK_TYPE(SSL_COMP_get_name, const char * (const COMP_METHOD *))
CHECK_TYPE(SSL_COMP_get0_name, const char * (const SSL_COMP *))
CHECK_TYPE(SSL_COMP_get_id, int (const SSL_COMP *))
CHECK_TYPE(SSL_COMP_get_compression_methods, STACK_OF(SSL_COMP) * (void))
static void check_SSL_COMP_free_compression_methods(void)
{
    SSL_COMP_free_compression_methods();
}
CHECK_TYPE(SSL_CONF_CTX_new, SSL_CONF_CTX * (void))
CHECK_TYPE(SSL_CONF_CTX_set_flags, unsigned int (SSL_CONF_CTX *, unsigned int))
CHECK_TYPE(SSL_CONF_CTX_clear_flags, unsigned int (SSL_CONF_CTX *, unsigned int))
CHECK_TYPE(SSL_CONF_CTX_set1_prefix, int (SSL_CONF_CTX *, const char *))
CHECK_TYPE(SSL_CONF_cmd_value_type, int (SSL_CONF_CTX *, const char *))
CHECK_TYPE(TLS_method, const SSL_METHOD * (void))
CHECK_TYPE(TLS_client_method, const SSL_METHOD * (void))
CHECK_TYPE(TLS_server_method, const SSL_METHOD * (void))
CHECK_TYPE(TLSv1_2_method, const SSL_METHOD * (void))
CHECK_TYPE(TLSv1_2_client_method, const SSL_METHOD * (void))
CHECK_TYPE(TLSv1_2_server_method, const SSL_METHOD * (void))
CHECK_TYPE(TLSv1_1_method, const SSL_METHOD * (void))
CHECK_TYPE(TLSv1_1_client_method, const SSL_METHOD * (void))
CHECK_TYPE(TLSv1_1_server_method, const SSL_METHOD * (void))
CHECK_TYPE(TLSv1_method, const SSL_METHOD * (void))
CHECK_TYPE(TLSv1_client_method, const SSL_METHOD * (void))
CHECK_TYPE(TLSv1_server_method, const SSL_METHOD * (void))
CHECK_TYPE(DTLS_method, const SSL_METHOD * (void))
CHECK_TYPE(DTLS_client_method, const SSL_METHOD * (void))
CHECK_TYPE(DTLS_server_method, const SSL_METHOD * (void))
CHECK_TYPE(DTLSv1_2_method, const SSL_METHOD * (void))
CHECK_TYPE(DTLSv1_2_client_method, const SSL_METHOD * (void))
CHECK_TYPE(DTLSv1_2_server_method, const SSL_METHOD * (void))
CHECK_TYPE(DTLSv1_method, const SSL_METHOD * (void))
CHECK_TYPE(DTLSv1_client_method, const SSL_METHOD * (void))
CHECK_TYPE(DTLSv1_server_method, const SSL_METHOD * (void))
static const SSL_METHOD * check_SSLv23_method(void)
{
    return (const SSL_METHOD *)SSLv23_method();
}
static const SSL_METHOD * check_SSLv23_client_method(void)
{
    return (const SSL_METHOD *)SSLv23_client_method();
}
static const SSL_METHOD * check_SSLv23_server_method(void)
{
    return (const SSL_METHOD *)SSLv23_server_method();
}
CHECK_TYPE(BIO_f_ssl, const BIO_METHOD * (void))
static long check_DTLSv1_handle_timeout(SSL * ssl)
{
    return (long)DTLSv1_handle_timeout(ssl);
}
static long check_DTLS_set_link_mtu(SSL * ssl, long mtu)
{
    return (long)DTLS_set_link_mtu(ssl, mtu);
}
static long check_DTLS_get_link_min_mtu(SSL * ssl)
{
    return (long)DTLS_get_link_min_mtu(ssl);
}
CHECK_TYPE(SRP_Calc_A_param, int (SSL *))
CHECK_TYPE(SSL_SRP_CTX_free, int (SSL *))
CHECK_TYPE(OPENSSL_init_ssl, int (uint64_t, const OPENSSL_INIT_SETTINGS *))
CHECK_TYPE(ERR_load_SSL_strings, int (void))
static int check_OpenSSL_add_ssl_algorithms(void)
{
    return (int)OpenSSL_add_ssl_algorithms();
}
static int check_SSLeay_add_ssl_algorithms(void)
{
    return (int)SSLeay_add_ssl_algorithms();
}
static int check_TLS1_get_version(const SSL * ssl)
{
    return (int)TLS1_get_version(ssl);
}
static int check_TLS1_get_client_version(const SSL * ssl)
{
    return (int)TLS1_get_client_version(ssl);
}
static int check_SSL_library_init(void)
{
    return (int)SSL_library_init();
}
static int check_SSL_load_error_strings(void)
{
    return (int)SSL_load_error_strings();
}
CHECK_TYPE(SSL_add_ssl_module, void (void))
static uint64_t check_SSL_OP_BIT(int n)
{
    return (uint64_t)SSL_OP_BIT(n);
}
CHECK_TYPE(SSL_clear, int (SSL *))
CHECK_TYPE(SSL_get_ssl_method, const SSL_METHOD * (const SSL *))
CHECK_TYPE(SSL_get_ex_data_X509_STORE_CTX_idx, int (void))
CHECK_TYPE(SSL_get_rbio, BIO * (const SSL *))
CHECK_TYPE(SSL_get_wbio, BIO * (const SSL *))
CHECK_TYPE(SSL_get_fd, int (const SSL *))
CHECK_TYPE(SSL_get_rfd, int (const SSL *))
CHECK_TYPE(SSL_get_wfd, int (const SSL *))
CHECK_TYPE(SSL_do_handshake, int (SSL *))
CHECK_TYPE(SSL_connect, int (SSL *))
CHECK_TYPE(SSL_accept, int (SSL *))
CHECK_TYPE(SSL_stateless, int (SSL *))
CHECK_TYPE(SSL_renegotiate, int (SSL *))
CHECK_TYPE(SSL_renegotiate_abbreviated, int (SSL *))
CHECK_TYPE(SSL_renegotiate_pending, int (const SSL *))
CHECK_TYPE(SSL_key_update, int (SSL *, int))
CHECK_TYPE(SSL_get_key_update_type, int (const SSL *))
CHECK_TYPE(SSL_new_session_ticket, int (SSL *))
CHECK_TYPE(SSL_verify_client_post_handshake, int (SSL *))
static long check_SSL_num_renegotiations(SSL * ssl)
{
    return (long)SSL_num_renegotiations(ssl);
}
static long check_SSL_clear_num_renegotiations(SSL * ssl)
{
    return (long)SSL_clear_num_renegotiations(ssl);
}
static long check_SSL_total_renegotiations(SSL * ssl)
{
    return (long)SSL_total_renegotiations(ssl);
}
static long check_SSL_get_secure_renegotiation_support(SSL * ssl)
{
    return (long)SSL_get_secure_renegotiation_support(ssl);
}
CHECK_TYPE(SSL_read, int (SSL *, void *, int))
CHECK_TYPE(SSL_read_ex, int (SSL *, void *, size_t, size_t *))
CHECK_TYPE(SSL_peek, int (SSL *, void *, int))
CHECK_TYPE(SSL_peek_ex, int (SSL *, void *, size_t, size_t *))
CHECK_TYPE(SSL_read_early_data, int (SSL *, void *, size_t, size_t *))
CHECK_TYPE(SSL_pending, int (const SSL *))
CHECK_TYPE(SSL_has_pending, int (const SSL *))
CHECK_TYPE(SSL_shutdown, int (SSL *))
CHECK_TYPE(SSL_get_shutdown, int (const SSL *))
CHECK_TYPE(SSL_set_shutdown, void (SSL *, int))
CHECK_TYPE(SSL_get_quiet_shutdown, int (const SSL *))
CHECK_TYPE(SSL_set_quiet_shutdown, void (SSL *, int))
CHECK_TYPE(SSL_want, int (const SSL *))
static int check_SSL_want_nothing(const SSL * ssl)
{
    return (int)SSL_want_nothing(ssl);
}
static int check_SSL_want_read(const SSL * ssl)
{
    return (int)SSL_want_read(ssl);
}
static int check_SSL_want_write(const SSL * ssl)
{
    return (int)SSL_want_write(ssl);
}
static int check_SSL_want_x509_lookup(const SSL * ssl)
{
    return (int)SSL_want_x509_lookup(ssl);
}
static int check_SSL_want_retry_verify(const SSL * ssl)
{
    return (int)SSL_want_retry_verify(ssl);
}
static int check_SSL_want_async(const SSL * ssl)
{
    return (int)SSL_want_async(ssl);
}
static int check_SSL_want_async_job(const SSL * ssl)
{
    return (int)SSL_want_async_job(ssl);
}
static int check_SSL_want_client_hello_cb(const SSL * ssl)
{
    return (int)SSL_want_client_hello_cb(ssl);
}
CHECK_TYPE(SSL_in_init, int (const SSL *))
CHECK_TYPE(SSL_in_before, int (const SSL *))
CHECK_TYPE(SSL_is_init_finished, int (const SSL *))
static int check_SSL_in_connect_init(const SSL * ssl)
{
    return (int)SSL_in_connect_init(ssl);
}
static int check_SSL_in_accept_init(const SSL * ssl)
{
    return (int)SSL_in_accept_init(ssl);
}
CHECK_TYPE(SSL_state_string, const char * (const SSL *))
CHECK_TYPE(SSL_state_string_long, const char * (const SSL *))
CHECK_TYPE(SSL_rstate_string, const char * (const SSL *))
CHECK_TYPE(SSL_rstate_string_long, const char * (const SSL *))
CHECK_TYPE(SSL_alert_type_string, const char * (int))
CHECK_TYPE(SSL_alert_type_string_long, const char * (int))
CHECK_TYPE(SSL_alert_desc_string, const char * (int))
CHECK_TYPE(SSL_alert_desc_string_long, const char * (int))
CHECK_TYPE(SSL_is_server, int (const SSL *))
CHECK_TYPE(SSL_is_dtls, int (const SSL *))
CHECK_TYPE(SSL_version, int (const SSL *))
CHECK_TYPE(SSL_get_version, const char * (const SSL *))
CHECK_TYPE(SSL_client_version, int (const SSL *))
CHECK_TYPE(SSL_get_early_data_status, int (const SSL *))
CHECK_TYPE(SSL_waiting_for_async, int (SSL *))
CHECK_TYPE(SSL_get_async_status, int (SSL *, int *))
CHECK_TYPE(SSL_get_current_cipher, const SSL_CIPHER * (const SSL *))
CHECK_TYPE(SSL_get_pending_cipher, const SSL_CIPHER * (const SSL *))
static const char * check_SSL_get_cipher(const SSL * ssl)
{
    return (const char *)SSL_get_cipher(ssl);
}
static const char * check_SSL_get_cipher_name(const SSL * ssl)
{
    return (const char *)SSL_get_cipher_name(ssl);
}
static const char * check_SSL_get_cipher_version(const SSL * ssl)
{
    return (const char *)SSL_get_cipher_version(ssl);
}
CHECK_TYPE(SSL_get_ciphers, STACK_OF(SSL_CIPHER) * (const SSL *))
CHECK_TYPE(SSL_get1_supported_ciphers, STACK_OF(SSL_CIPHER) * (SSL *))
CHECK_TYPE(SSL_get_client_ciphers, STACK_OF(SSL_CIPHER) * (const SSL *))
CHECK_TYPE(SSL_get_cipher_list, const char * (const SSL *, int))
CHECK_TYPE(SSL_get_current_compression, const COMP_METHOD * (const SSL *))
CHECK_TYPE(SSL_get_current_expansion, const COMP_METHOD * (const SSL *))
static long check_SSL_get_shared_group(SSL * ssl, long n)
{
    return (long)SSL_get_shared_group(ssl, n);
}
static long check_SSL_get_shared_curve(SSL * ssl, long n)
{
    return (long)SSL_get_shared_curve(ssl, n);
}
static long check_SSL_get_negotiated_group(SSL * ssl)
{
    return (long)SSL_get_negotiated_group(ssl);
}
CHECK_TYPE(SSL_group_to_name, const char * (SSL *, int))
CHECK_TYPE(SSL_get_signature_type_nid, int (const SSL *, int *))
CHECK_TYPE(SSL_get_peer_signature_type_nid, int (const SSL *, int *))
CHECK_TYPE(SSL_get_sigalgs, int (SSL *, int, int *, int *, int *, unsigned char *, unsigned char *))
CHECK_TYPE(SSL_get_shared_sigalgs, int (SSL *, int, int *, int *, int *, unsigned char *, unsigned char *))
CHECK_TYPE(SSL_get1_peer_certificate, X509 * (const SSL *))
static X509 * check_SSL_get_peer_certificate(const SSL * ssl)
{
    return (X509 *)SSL_get_peer_certificate(ssl);
}
CHECK_TYPE(SSL_get0_peer_certificate, X509 * (const SSL *))
CHECK_TYPE(SSL_get_peer_cert_chain, STACK_OF(X509) * (const SSL *))
CHECK_TYPE(SSL_get0_verified_chain, STACK_OF(X509) * (const SSL *))
CHECK_TYPE(SSL_get0_peername, const char * (SSL *))
CHECK_TYPE(SSL_get_verify_result, long (const SSL *))
CHECK_TYPE(SSL_get_finished, size_t (const SSL *, void *, size_t))
CHECK_TYPE(SSL_get_peer_finished, size_t (const SSL *, void *, size_t))
CHECK_TYPE(SSL_get_client_random, size_t (const SSL *, unsigned char *, size_t))
CHECK_TYPE(SSL_get_server_random, size_t (const SSL *, unsigned char *, size_t))
CHECK_TYPE(SSL_export_keying_material, int (SSL *, unsigned char *, size_t, const char *, size_t, const unsigned char *, size_t, int))
CHECK_TYPE(SSL_export_keying_material_early, int (SSL *, unsigned char *, size_t, const char *, size_t, const unsigned char *, size_t))
static long check_SSL_get_extms_support(SSL * ssl)
{
    return (long)SSL_get_extms_support(ssl);
}
CHECK_TYPE(SSL_get0_alpn_selected, void (const SSL *, const unsigned char **, unsigned int *))
CHECK_TYPE(SSL_get0_next_proto_negotiated, void (const SSL *, const unsigned char **, unsigned int *))
CHECK_TYPE(SSL_get_servername_type, int (const SSL *))
CHECK_TYPE(SSL_get_psk_identity, const char * (const SSL *))
CHECK_TYPE(SSL_get_psk_identity_hint, const char * (const SSL *))
CHECK_TYPE(SSL_get_selected_srtp_profile, SRTP_PROTECTION_PROFILE * (SSL *))
CHECK_TYPE(SSL_client_hello_get0_legacy_version, unsigned int (SSL *))
CHECK_TYPE(SSL_client_hello_isv2, int (SSL *))
CHECK_TYPE(SSL_extension_supported, int (unsigned int))
CHECK_TYPE(SSL_set_debug, void (SSL *, int))
CHECK_TYPE(SSL_CTX_get_ssl_method, const SSL_METHOD * (const SSL_CTX *))
CHECK_TYPE(SSL_CTX_set_ssl_version, int (SSL_CTX *, const SSL_METHOD *))
CHECK_TYPE(SSL_CTX_config, int (SSL_CTX *, const char *))
CHECK_TYPE(SSL_CTX_set_options, uint64_t (SSL_CTX *, uint64_t))
CHECK_TYPE(SSL_CTX_clear_options, uint64_t (SSL_CTX *, uint64_t))
CHECK_TYPE(SSL_CTX_get_options, uint64_t (const SSL_CTX *))
static long check_SSL_CTX_clear_mode(SSL_CTX * ctx, long mode)
{
    return (long)SSL_CTX_clear_mode(ctx, mode);
}
static long check_SSL_CTX_get_mode(SSL_CTX * ctx)
{
    return (long)SSL_CTX_get_mode(ctx);
}
static long check_SSL_CTX_set_read_ahead(SSL_CTX * ctx, long on)
{
    return (long)SSL_CTX_set_read_ahead(ctx, on);
}
static long check_SSL_CTX_get_read_ahead(SSL_CTX * ctx)
{
    return (long)SSL_CTX_get_read_ahead(ctx);
}
static long check_SSL_CTX_set_default_read_ahead(SSL_CTX * ctx, long on)
{
    return (long)SSL_CTX_set_default_read_ahead(ctx, on);
}
static long check_SSL_CTX_get_default_read_ahead(SSL_CTX * ctx)
{
    return (long)SSL_CTX_get_default_read_ahead(ctx);
}
CHECK_TYPE(SSL_CTX_set_quiet_shutdown, void (SSL_CTX *, int))
CHECK_TYPE(SSL_CTX_get_quiet_shutdown, int (const SSL_CTX *))
static int check_SSL_CTX_set_min_proto_version(SSL_CTX * ctx, int version)
{
    return (int)SSL_CTX_set_min_proto_version(ctx, version);
}
static int check_SSL_CTX_set_max_proto_version(SSL_CTX * ctx, int version)
{
    return (int)SSL_CTX_set_max_proto_version(ctx, version);
}
static int check_SSL_CTX_get_min_proto_version(SSL_CTX * ctx)
{
    return (int)SSL_CTX_get_min_proto_version(ctx);
}
static int check_SSL_CTX_get_max_proto_version(SSL_CTX * ctx)
{
    return (int)SSL_CTX_get_max_proto_version(ctx);
}
CHECK_TYPE(SSL_CTX_set_cipher_list, int (SSL_CTX *, const char *))
CHECK_TYPE(SSL_CTX_set_ciphersuites, int (SSL_CTX *, const char *))
CHECK_TYPE(SSL_CTX_get_ciphers, STACK_OF(SSL_CIPHER) * (const SSL_CTX *))
static int check_SSL_CTX_set1_groups_list(SSL_CTX * ctx, const char * groups)
{
    return (int)SSL_CTX_set1_groups_list(ctx, groups);
}
static int check_SSL_CTX_set1_curves_list(SSL_CTX * ctx, const char * groups)
{
    return (int)SSL_CTX_set1_curves_list(ctx, groups);
}
static int check_SSL_CTX_set1_sigalgs_list(SSL_CTX * ctx, const char * algorithms)
{
    return (int)SSL_CTX_set1_sigalgs_list(ctx, algorithms);
}
static int check_SSL_CTX_set1_client_sigalgs_list(SSL_CTX * ctx, const char * algorithms)
{
    return (int)SSL_CTX_set1_client_sigalgs_list(ctx, algorithms);
}
CHECK_TYPE(SSL_CTX_set_security_level, void (SSL_CTX *, int))
CHECK_TYPE(SSL_CTX_get_security_level, int (const SSL_CTX *))
CHECK_TYPE(SSL_CTX_use_certificate, int (SSL_CTX *, X509 *))
CHECK_TYPE(SSL_CTX_use_certificate_ASN1, int (SSL_CTX *, int, const unsigned char *))
CHECK_TYPE(SSL_CTX_use_PrivateKey, int (SSL_CTX *, EVP_PKEY *))
CHECK_TYPE(SSL_CTX_use_PrivateKey_ASN1, int (int, SSL_CTX *, const unsigned char *, long))
CHECK_TYPE(SSL_CTX_use_RSAPrivateKey, int (SSL_CTX *, RSA *))
CHECK_TYPE(SSL_CTX_use_RSAPrivateKey_ASN1, int (SSL_CTX *, const unsigned char *, long))
CHECK_TYPE(SSL_CTX_use_cert_and_key, int (SSL_CTX *, X509 *, EVP_PKEY *, STACK_OF(X509) *, int))
CHECK_TYPE(SSL_CTX_check_private_key, int (const SSL_CTX *))
CHECK_TYPE(SSL_CTX_get0_certificate, X509 * (const SSL_CTX *))
CHECK_TYPE(SSL_CTX_get0_privatekey, EVP_PKEY * (const SSL_CTX *))
static int check_SSL_CTX_select_current_cert(SSL_CTX * ctx, X509 * x509)
{
    return (int)SSL_CTX_select_current_cert(ctx, x509);
}
static int check_SSL_CTX_set_current_cert(SSL_CTX * ctx, long which)
{
    return (int)SSL_CTX_set_current_cert(ctx, which);
}
static long check_SSL_CTX_clear_extra_chain_certs(SSL_CTX * ctx)
{
    return (long)SSL_CTX_clear_extra_chain_certs(ctx);
}
static long check_SSL_CTX_set0_chain(SSL_CTX * ctx, STACK_OF(X509) * chain)
{
    return (long)SSL_CTX_set0_chain(ctx, chain);
}
static long check_SSL_CTX_set1_chain(SSL_CTX * ctx, STACK_OF(X509) * chain)
{
    return (long)SSL_CTX_set1_chain(ctx, chain);
}
static long check_SSL_CTX_add0_chain_cert(SSL_CTX * ctx, X509 * x509)
{
    return (long)SSL_CTX_add0_chain_cert(ctx, x509);
}
static long check_SSL_CTX_add1_chain_cert(SSL_CTX * ctx, X509 * x509)
{
    return (long)SSL_CTX_add1_chain_cert(ctx, x509);
}
static long check_SSL_CTX_clear_chain_certs(SSL_CTX * ctx)
{
    return (long)SSL_CTX_clear_chain_certs(ctx);
}
static long check_SSL_CTX_build_cert_chain(SSL_CTX * ctx, int flags)
{
    return (long)SSL_CTX_build_cert_chain(ctx, flags);
}
static long check_SSL_CTX_set_cert_flags(SSL_CTX * ctx, long flags)
{
    return (long)SSL_CTX_set_cert_flags(ctx, flags);
}
static long check_SSL_CTX_clear_cert_flags(SSL_CTX * ctx, long flags)
{
    return (long)SSL_CTX_clear_cert_flags(ctx, flags);
}
CHECK_TYPE(SSL_CTX_use_serverinfo, int (SSL_CTX *, const unsigned char *, size_t))
CHECK_TYPE(SSL_CTX_use_serverinfo_ex, int (SSL_CTX *, unsigned int, const unsigned char *, size_t))
CHECK_TYPE(SSL_CTX_use_serverinfo_file, int (SSL_CTX *, const char *))
CHECK_TYPE(SSL_CTX_set_verify, void (SSL_CTX *, int, SSL_verify_cb))
CHECK_TYPE(SSL_CTX_get_verify_mode, int (const SSL_CTX *))
CHECK_TYPE(SSL_CTX_set_verify_depth, void (SSL_CTX *, int))
CHECK_TYPE(SSL_CTX_get_verify_depth, int (const SSL_CTX *))
CHECK_TYPE(SSL_CTX_set_purpose, int (SSL_CTX *, int))
CHECK_TYPE(SSL_CTX_set_trust, int (SSL_CTX *, int))
CHECK_TYPE(SSL_CTX_get0_param, X509_VERIFY_PARAM * (SSL_CTX *))
CHECK_TYPE(SSL_CTX_load_verify_locations, int (SSL_CTX *, const char *, const char *))
CHECK_TYPE(SSL_CTX_load_verify_file, int (SSL_CTX *, const char *))
CHECK_TYPE(SSL_CTX_load_verify_dir, int (SSL_CTX *, const char *))
CHECK_TYPE(SSL_CTX_load_verify_store, int (SSL_CTX *, const char *))
CHECK_TYPE(SSL_CTX_set_default_verify_paths, int (SSL_CTX *))
CHECK_TYPE(SSL_CTX_set_default_verify_file, int (SSL_CTX *))
CHECK_TYPE(SSL_CTX_set_default_verify_dir, int (SSL_CTX *))
CHECK_TYPE(SSL_CTX_set_default_verify_store, int (SSL_CTX *))
CHECK_TYPE(SSL_CTX_get_cert_store, X509_STORE * (const SSL_CTX *))
CHECK_TYPE(SSL_CTX_set_cert_store, void (SSL_CTX *, X509_STORE *))
CHECK_TYPE(SSL_CTX_set1_cert_store, void (SSL_CTX *, X509_STORE *))
static long check_SSL_CTX_set0_verify_cert_store(SSL_CTX * ctx, X509_STORE * store)
{
    return (long)SSL_CTX_set0_verify_cert_store(ctx, store);
}
static long check_SSL_CTX_set1_verify_cert_store(SSL_CTX * ctx, X509_STORE * store)
{
    return (long)SSL_CTX_set1_verify_cert_store(ctx, store);
}
static long check_SSL_CTX_set0_chain_cert_store(SSL_CTX * ctx, X509_STORE * store)
{
    return (long)SSL_CTX_set0_chain_cert_store(ctx, store);
}
static long check_SSL_CTX_set1_chain_cert_store(SSL_CTX * ctx, X509_STORE * store)
{
    return (long)SSL_CTX_set1_chain_cert_store(ctx, store);
}
CHECK_TYPE(SSL_CTX_set_post_handshake_auth, void (SSL_CTX *, int))
CHECK_TYPE(SSL_CTX_set_client_CA_list, void (SSL_CTX *, STACK_OF(X509_NAME) *))
CHECK_TYPE(SSL_CTX_get_client_CA_list, STACK_OF(X509_NAME) * (const SSL_CTX *))
CHECK_TYPE(SSL_CTX_add_client_CA, int (SSL_CTX *, X509 *))
CHECK_TYPE(SSL_CTX_set0_CA_list, void (SSL_CTX *, STACK_OF(X509_NAME) *))
CHECK_TYPE(SSL_CTX_get0_CA_list, const STACK_OF(X509_NAME) * (const SSL_CTX *))
CHECK_TYPE(SSL_CTX_add1_to_CA_list, int (SSL_CTX *, const X509 *))
CHECK_TYPE(SSL_CTX_dane_enable, int (SSL_CTX *))
CHECK_TYPE(SSL_CTX_dane_set_flags, unsigned long (SSL_CTX *, unsigned long))
CHECK_TYPE(SSL_CTX_dane_clear_flags, unsigned long (SSL_CTX *, unsigned long))
CHECK_TYPE(SSL_CTX_enable_ct, int (SSL_CTX *, int))
static void check_SSL_CTX_disable_ct(SSL_CTX * ctx)
{
    SSL_CTX_disable_ct(ctx);
}
CHECK_TYPE(SSL_CTX_ct_is_enabled, int (const SSL_CTX *))
CHECK_TYPE(SSL_CTX_set_ctlog_list_file, int (SSL_CTX *, const char *))
CHECK_TYPE(SSL_CTX_set_default_ctlog_list_file, int (SSL_CTX *))
static long check_SSL_CTX_set_tmp_dh(SSL_CTX * ctx, DH * dh)
{
    return (long)SSL_CTX_set_tmp_dh(ctx, dh);
}
CHECK_TYPE(SSL_CTX_set0_tmp_dh_pkey, int (SSL_CTX *, EVP_PKEY *))
static long check_SSL_CTX_set_dh_auto(SSL_CTX * ctx, long on)
{
    return (long)SSL_CTX_set_dh_auto(ctx, on);
}
static long check_SSL_CTX_set_tmp_ecdh(SSL_CTX * ctx, EC_KEY * ec_key)
{
    return (long)SSL_CTX_set_tmp_ecdh(ctx, ec_key);
}
static int check_SSL_CTX_set_ecdh_auto(SSL_CTX * ctx, int on)
{
    return (int)SSL_CTX_set_ecdh_auto(ctx, on);
}
static int check_SSL_CTX_need_tmp_RSA(SSL_CTX * ctx)
{
    return (int)SSL_CTX_need_tmp_RSA(ctx);
}
static int check_SSL_CTX_set_tmp_rsa(SSL_CTX * ctx, RSA * rsa)
{
    return (int)SSL_CTX_set_tmp_rsa(ctx, rsa);
}
static long check_SSL_CTX_set_session_cache_mode(SSL_CTX * ctx, long mode)
{
    return (long)SSL_CTX_set_session_cache_mode(ctx, mode);
}
static long check_SSL_CTX_get_session_cache_mode(SSL_CTX * ctx)
{
    return (long)SSL_CTX_get_session_cache_mode(ctx);
}
static long check_SSL_CTX_sess_set_cache_size(SSL_CTX * ctx, long size)
{
    return (long)SSL_CTX_sess_set_cache_size(ctx, size);
}
static long check_SSL_CTX_sess_get_cache_size(SSL_CTX * ctx)
{
    return (long)SSL_CTX_sess_get_cache_size(ctx);
}
CHECK_TYPE(SSL_CTX_set_timeout, long (SSL_CTX *, long))
CHECK_TYPE(SSL_CTX_get_timeout, long (const SSL_CTX *))
CHECK_TYPE(SSL_CTX_set_session_id_context, int (SSL_CTX *, const unsigned char *, unsigned int))
CHECK_TYPE(SSL_CTX_remove_session, int (SSL_CTX *, SSL_SESSION *))
CHECK_TYPE(SSL_CTX_flush_sessions, void (SSL_CTX *, long))
static long check_SSL_CTX_sess_number(SSL_CTX * ctx)
{
    return (long)SSL_CTX_sess_number(ctx);
}
static long check_SSL_CTX_sess_connect(SSL_CTX * ctx)
{
    return (long)SSL_CTX_sess_connect(ctx);
}
static long check_SSL_CTX_sess_connect_good(SSL_CTX * ctx)
{
    return (long)SSL_CTX_sess_connect_good(ctx);
}
static long check_SSL_CTX_sess_connect_renegotiate(SSL_CTX * ctx)
{
    return (long)SSL_CTX_sess_connect_renegotiate(ctx);
}
static long check_SSL_CTX_sess_accept(SSL_CTX * ctx)
{
    return (long)SSL_CTX_sess_accept(ctx);
}
static long check_SSL_CTX_sess_accept_good(SSL_CTX * ctx)
{
    return (long)SSL_CTX_sess_accept_good(ctx);
}
static long check_SSL_CTX_sess_accept_renegotiate(SSL_CTX * ctx)
{
    return (long)SSL_CTX_sess_accept_renegotiate(ctx);
}
static long check_SSL_CTX_sess_hits(SSL_CTX * ctx)
{
    return (long)SSL_CTX_sess_hits(ctx);
}
static long check_SSL_CTX_sess_cb_hits(SSL_CTX * ctx)
{
    return (long)SSL_CTX_sess_cb_hits(ctx);
}
static long check_SSL_CTX_sess_misses(SSL_CTX * ctx)
{
    return (long)SSL_CTX_sess_misses(ctx);
}
static long check_SSL_CTX_sess_timeouts(SSL_CTX * ctx)
{
    return (long)SSL_CTX_sess_timeouts(ctx);
}
static long check_SSL_CTX_sess_cache_full(SSL_CTX * ctx)
{
    return (long)SSL_CTX_sess_cache_full(ctx);
}
CHECK_TYPE(SSL_CTX_set_num_tickets, int (SSL_CTX *, size_t))
CHECK_TYPE(SSL_CTX_get_num_tickets, size_t (const SSL_CTX *))
CHECK_TYPE(SSL_CTX_set_max_early_data, int (SSL_CTX *, uint32_t))
CHECK_TYPE(SSL_CTX_get_max_early_data, uint32_t (const SSL_CTX *))
CHECK_TYPE(SSL_CTX_set_recv_max_early_data, int (SSL_CTX *, uint32_t))
CHECK_TYPE(SSL_CTX_get_recv_max_early_data, uint32_t (const SSL_CTX *))
static long check_SSL_CTX_set_max_cert_list(SSL_CTX * ctx, long bytes)
{
    return (long)SSL_CTX_set_max_cert_list(ctx, bytes);
}
static long check_SSL_CTX_get_max_cert_list(SSL_CTX * ctx)
{
    return (long)SSL_CTX_get_max_cert_list(ctx);
}
static long check_SSL_CTX_set_max_send_fragment(SSL_CTX * ctx, long bytes)
{
    return (long)SSL_CTX_set_max_send_fragment(ctx, bytes);
}
static long check_SSL_CTX_set_split_send_fragment(SSL_CTX * ctx, long bytes)
{
    return (long)SSL_CTX_set_split_send_fragment(ctx, bytes);
}
static long check_SSL_CTX_set_max_pipelines(SSL_CTX * ctx, long count)
{
    return (long)SSL_CTX_set_max_pipelines(ctx, count);
}
CHECK_TYPE(SSL_CTX_set_default_read_buffer_len, void (SSL_CTX *, size_t))
CHECK_TYPE(SSL_CTX_set_tlsext_max_fragment_length, int (SSL_CTX *, uint8_t))
CHECK_TYPE(SSL_CTX_set_block_padding, int (SSL_CTX *, size_t))
CHECK_TYPE(SSL_CTX_set_alpn_protos, int (SSL_CTX *, const unsigned char *, unsigned int))
static long check_SSL_CTX_set_tlsext_status_type(SSL_CTX * ctx, int type)
{
    return (long)SSL_CTX_set_tlsext_status_type(ctx, type);
}
static long check_SSL_CTX_get_tlsext_status_type(SSL_CTX * ctx)
{
    return (long)SSL_CTX_get_tlsext_status_type(ctx);
}
CHECK_TYPE(SSL_CTX_set_tlsext_use_srtp, int (SSL_CTX *, const char *))
CHECK_TYPE(SSL_CTX_has_client_custom_ext, int (const SSL_CTX *, unsigned int))
CHECK_TYPE(SSL_CTX_use_psk_identity_hint, int (SSL_CTX *, const char *))
CHECK_TYPE(SSL_CTX_SRP_CTX_free, int (SSL_CTX *))
static int check_SSL_CTX_set_srp_username(SSL_CTX * ctx, const char * name)
{
    return (int)SSL_CTX_set_srp_username(ctx, name);
}
static int check_SSL_CTX_set_srp_password(SSL_CTX * ctx, const char * password)
{
    return (int)SSL_CTX_set_srp_password(ctx, password);
}
CHECK_TYPE(SSL_CTX_set_srp_strength, int (SSL_CTX *, int))
CHECK_TYPE(SSL_get_options, uint64_t (const SSL *))
CHECK_TYPE(SSL_set_options, uint64_t (SSL *, uint64_t))
CHECK_TYPE(SSL_clear_options, uint64_t (SSL *, uint64_t))
static long check_SSL_get_mode(SSL * ssl)
{
    return (long)SSL_get_mode(ssl);
}
static long check_SSL_clear_mode(SSL * ssl, long mode)
{
    return (long)SSL_clear_mode(ssl, mode);
}
static long check_SSL_set_min_proto_version(SSL * ssl, long version)
{
    return (long)SSL_set_min_proto_version(ssl, version);
}
static long check_SSL_set_max_proto_version(SSL * ssl, long version)
{
    return (long)SSL_set_max_proto_version(ssl, version);
}
static long check_SSL_get_min_proto_version(SSL * ssl)
{
    return (long)SSL_get_min_proto_version(ssl);
}
static long check_SSL_get_max_proto_version(SSL * ssl)
{
    return (long)SSL_get_max_proto_version(ssl);
}
CHECK_TYPE(SSL_set_cipher_list, int (SSL *, const char *))
CHECK_TYPE(SSL_set_ciphersuites, int (SSL *, const char *))
static long check_SSL_set1_groups_list(SSL * ssl, const char * list)
{
    return (long)SSL_set1_groups_list(ssl, list);
}
static long check_SSL_set1_curves_list(SSL * ssl, const char * list)
{
    return (long)SSL_set1_curves_list(ssl, list);
}
static long check_SSL_set1_sigalgs_list(SSL * ssl, const char * list)
{
    return (long)SSL_set1_sigalgs_list(ssl, list);
}
static long check_SSL_set1_client_sigalgs_list(SSL * ssl, const char * list)
{
    return (long)SSL_set1_client_sigalgs_list(ssl, list);
}
CHECK_TYPE(SSL_get_security_level, int (const SSL *))
CHECK_TYPE(SSL_set_security_level, void (SSL *, int))
CHECK_TYPE(SSL_get_read_ahead, int (const SSL *))
CHECK_TYPE(SSL_set_read_ahead, void (SSL *, int))
CHECK_TYPE(SSL_set_default_read_buffer_len, void (SSL *, size_t))
static long check_SSL_get_max_cert_list(SSL * ssl)
{
    return (long)SSL_get_max_cert_list(ssl);
}
static long check_SSL_set_max_cert_list(SSL * ssl, long size)
{
    return (long)SSL_set_max_cert_list(ssl, size);
}
static long check_SSL_set_max_send_fragment(SSL * ssl, long size)
{
    return (long)SSL_set_max_send_fragment(ssl, size);
}
static long check_SSL_set_split_send_fragment(SSL * ssl, long size)
{
    return (long)SSL_set_split_send_fragment(ssl, size);
}
static long check_SSL_set_max_pipelines(SSL * ssl, long count)
{
    return (long)SSL_set_max_pipelines(ssl, count);
}
CHECK_TYPE(SSL_alloc_buffers, int (SSL *))
CHECK_TYPE(SSL_set_block_padding, int (SSL *, size_t))
static long check_SSL_set_mtu(SSL * ssl, long mtu)
{
    return (long)SSL_set_mtu(ssl, mtu);
}
CHECK_TYPE(SSL_use_certificate, int (SSL *, X509 *))
CHECK_TYPE(SSL_use_certificate_ASN1, int (SSL *, const unsigned char *, int))
CHECK_TYPE(SSL_use_PrivateKey, int (SSL *, EVP_PKEY *))
CHECK_TYPE(SSL_use_PrivateKey_ASN1, int (int, SSL *, const unsigned char *, long))
CHECK_TYPE(SSL_use_RSAPrivateKey, int (SSL *, RSA *))
CHECK_TYPE(SSL_use_RSAPrivateKey_ASN1, int (SSL *, const unsigned char *, long))
CHECK_TYPE(SSL_use_cert_and_key, int (SSL *, X509 *, EVP_PKEY *, STACK_OF(X509) *, int))
CHECK_TYPE(SSL_check_private_key, int (const SSL *))
CHECK_TYPE(SSL_certs_clear, void (SSL *))
CHECK_TYPE(SSL_get_certificate, X509 * (const SSL *))
static long check_SSL_select_current_cert(SSL * ssl, X509 * x509)
{
    return (long)SSL_select_current_cert(ssl, x509);
}
static long check_SSL_set_current_cert(SSL * ssl, long which)
{
    return (long)SSL_set_current_cert(ssl, which);
}
static long check_SSL_set0_chain(SSL * ssl, STACK_OF(X509) * chain)
{
    return (long)SSL_set0_chain(ssl, chain);
}
static long check_SSL_set1_chain(SSL * ssl, STACK_OF(X509) * chain)
{
    return (long)SSL_set1_chain(ssl, chain);
}
static long check_SSL_clear_chain_certs(SSL * ssl)
{
    return (long)SSL_clear_chain_certs(ssl);
}
static long check_SSL_add0_chain_cert(SSL * ssl, X509 * x509)
{
    return (long)SSL_add0_chain_cert(ssl, x509);
}
static long check_SSL_add1_chain_cert(SSL * ssl, X509 * x509)
{
    return (long)SSL_add1_chain_cert(ssl, x509);
}
static long check_SSL_build_cert_chain(SSL * ssl, long flags)
{
    return (long)SSL_build_cert_chain(ssl, flags);
}
static long check_SSL_set_cert_flags(SSL * ssl, long flags)
{
    return (long)SSL_set_cert_flags(ssl, flags);
}
static long check_SSL_clear_cert_flags(SSL * ssl, long flags)
{
    return (long)SSL_clear_cert_flags(ssl, flags);
}
static long check_SSL_set_tmp_dh(SSL * ssl, DH * dh)
{
    return (long)SSL_set_tmp_dh(ssl, dh);
}
CHECK_TYPE(SSL_set0_tmp_dh_pkey, int (SSL *, EVP_PKEY *))
static long check_SSL_set_dh_auto(SSL * ssl, long on)
{
    return (long)SSL_set_dh_auto(ssl, on);
}
static long check_SSL_set_tmp_ecdh(SSL * ssl, EC_KEY * key)
{
    return (long)SSL_set_tmp_ecdh(ssl, key);
}
static int check_SSL_set_ecdh_auto(SSL * ssl, int on)
{
    return (int)SSL_set_ecdh_auto(ssl, on);
}
static int check_SSL_need_tmp_RSA(SSL * ssl)
{
    return (int)SSL_need_tmp_RSA(ssl);
}
static int check_SSL_set_tmp_rsa(SSL * ssl, RSA * rsa)
{
    return (int)SSL_set_tmp_rsa(ssl, rsa);
}
CHECK_TYPE(SSL_get_verify_mode, int (const SSL *))
CHECK_TYPE(SSL_set_verify, void (SSL *, int, SSL_verify_cb))
CHECK_TYPE(SSL_get_verify_depth, int (const SSL *))
CHECK_TYPE(SSL_set_verify_depth, void (SSL *, int))
CHECK_TYPE(SSL_set_verify_result, void (SSL *, long))
static int check_SSL_set_retry_verify(SSL * ssl)
{
    return (int)SSL_set_retry_verify(ssl);
}
CHECK_TYPE(SSL_set_post_handshake_auth, void (SSL *, int))
CHECK_TYPE(SSL_set1_host, int (SSL *, const char *))
CHECK_TYPE(SSL_add1_host, int (SSL *, const char *))
CHECK_TYPE(SSL_set_hostflags, void (SSL *, unsigned int))
CHECK_TYPE(SSL_set_purpose, int (SSL *, int))
CHECK_TYPE(SSL_set_trust, int (SSL *, int))
CHECK_TYPE(SSL_get0_param, X509_VERIFY_PARAM * (SSL *))
static long check_SSL_set0_verify_cert_store(SSL * ssl, X509_STORE * store)
{
    return (long)SSL_set0_verify_cert_store(ssl, store);
}
static long check_SSL_set1_verify_cert_store(SSL * ssl, X509_STORE * store)
{
    return (long)SSL_set1_verify_cert_store(ssl, store);
}
static long check_SSL_set0_chain_cert_store(SSL * ssl, X509_STORE * store)
{
    return (long)SSL_set0_chain_cert_store(ssl, store);
}
static long check_SSL_set1_chain_cert_store(SSL * ssl, X509_STORE * store)
{
    return (long)SSL_set1_chain_cert_store(ssl, store);
}
CHECK_TYPE(SSL_set_client_CA_list, void (SSL *, STACK_OF(X509_NAME) *))
CHECK_TYPE(SSL_get_client_CA_list, STACK_OF(X509_NAME) * (const SSL *))
CHECK_TYPE(SSL_add_client_CA, int (SSL *, X509 *))
CHECK_TYPE(SSL_set0_CA_list, void (SSL *, STACK_OF(X509_NAME) *))
CHECK_TYPE(SSL_get0_CA_list, const STACK_OF(X509_NAME) * (const SSL *))
CHECK_TYPE(SSL_add1_to_CA_list, int (SSL *, const X509 *))
CHECK_TYPE(SSL_get0_peer_CA_list, const STACK_OF(X509_NAME) * (const SSL *))
CHECK_TYPE(SSL_dup_CA_list, STACK_OF(X509_NAME) * (const STACK_OF(X509_NAME) *))
CHECK_TYPE(SSL_dane_enable, int (SSL *, const char *))
CHECK_TYPE(SSL_dane_tlsa_add, int (SSL *, uint8_t, uint8_t, uint8_t, const unsigned char *, size_t))
CHECK_TYPE(SSL_dane_set_flags, unsigned long (SSL *, unsigned long))
CHECK_TYPE(SSL_dane_clear_flags, unsigned long (SSL *, unsigned long))
CHECK_TYPE(SSL_enable_ct, int (SSL *, int))
static void check_SSL_disable_ct(SSL * ssl)
{
    SSL_disable_ct(ssl);
}
CHECK_TYPE(SSL_ct_is_enabled, int (const SSL *))
CHECK_TYPE(SSL_get_session, SSL_SESSION * (const SSL *))
static SSL_SESSION * check_SSL_get0_session(const SSL * ssl)
{
    return (SSL_SESSION *)SSL_get0_session(ssl);
}
CHECK_TYPE(SSL_get1_session, SSL_SESSION * (SSL *))
CHECK_TYPE(SSL_session_reused, int (const SSL *))
static int check_SSL_cache_hit(const SSL * ssl)
{
    return (int)SSL_cache_hit(ssl);
}
static long check_SSL_get_time(const SSL_SESSION * session)
{
    return (long)SSL_get_time(session);
}
static long check_SSL_set_time(SSL_SESSION * session, long time)
{
    return (long)SSL_set_time(session, time);
}
static long check_SSL_get_timeout(const SSL_SESSION * session)
{
    return (long)SSL_get_timeout(session);
}
static long check_SSL_set_timeout(SSL_SESSION * session, long timeout)
{
    return (long)SSL_set_timeout(session, timeout);
}
CHECK_TYPE(SSL_get_default_timeout, long (const SSL *))
CHECK_TYPE(SSL_set_session_id_context, int (SSL *, const unsigned char *, unsigned int))
CHECK_TYPE(SSL_has_matching_session_id, int (const SSL *, const unsigned char *, unsigned int))
CHECK_TYPE(SSL_get_num_tickets, size_t (const SSL *))
CHECK_TYPE(SSL_set_num_tickets, int (SSL *, size_t))
CHECK_TYPE(SSL_get_max_early_data, uint32_t (const SSL *))
CHECK_TYPE(SSL_set_max_early_data, int (SSL *, uint32_t))
CHECK_TYPE(SSL_get_recv_max_early_data, uint32_t (const SSL *))
CHECK_TYPE(SSL_set_recv_max_early_data, int (SSL *, uint32_t))
static long check_SSL_set_tlsext_host_name(SSL * ssl, const char * name)
{
    return (long)SSL_set_tlsext_host_name(ssl, name);
}
CHECK_TYPE(SSL_set_alpn_protos, int (SSL *, const unsigned char *, unsigned int))
CHECK_TYPE(SSL_set_tlsext_max_fragment_length, int (SSL *, uint8_t))
CHECK_TYPE(SSL_set_tlsext_use_srtp, int (SSL *, const char *))
CHECK_TYPE(SSL_get_srtp_profiles, STACK_OF(SRTP_PROTECTION_PROFILE) * (SSL *))
static long check_SSL_get_tlsext_status_type(SSL * ssl)
{
    return (long)SSL_get_tlsext_status_type(ssl);
}
static long check_SSL_set_tlsext_status_type(SSL * ssl, long type)
{
    return (long)SSL_set_tlsext_status_type(ssl, type);
}
CHECK_TYPE(SSL_use_psk_identity_hint, int (SSL *, const char *))
CHECK_TYPE(SSL_get_srp_N, BIGNUM * (SSL *))
CHECK_TYPE(SSL_get_srp_g, BIGNUM * (SSL *))
CHECK_TYPE(SSL_get_srp_username, char * (SSL *))
CHECK_TYPE(SSL_get_srp_userinfo, char * (SSL *))
CHECK_TYPE(SSL_set_srp_server_param_pw, int (SSL *, const char *, const char *, const char *))
CHECK_TYPE(SSL_srp_server_param_with_username, int (SSL *, int *))
CHECK_TYPE(X509_new, X509 * (void))
CHECK_TYPE(X509_new_ex, X509 * (OSSL_LIB_CTX *, const char *))
CHECK_TYPE(X509_dup, X509 * (const X509 *))
CHECK_TYPE(X509_get_version, long (const X509 *))
CHECK_TYPE(X509_set_version, int (X509 *, long))
CHECK_TYPE(X509_get_serialNumber, ASN1_INTEGER * (X509 *))
CHECK_TYPE(X509_get0_serialNumber, const ASN1_INTEGER * (const X509 *))
CHECK_TYPE(X509_set_serialNumber, int (X509 *, ASN1_INTEGER *))
CHECK_TYPE(X509_get_subject_name, X509_NAME * (const X509 *))
CHECK_TYPE(X509_set_subject_name, int (X509 *, const X509_NAME *))
CHECK_TYPE(X509_get_issuer_name, X509_NAME * (const X509 *))
CHECK_TYPE(X509_set_issuer_name, int (X509 *, const X509_NAME *))
CHECK_TYPE(X509_get0_notBefore, const ASN1_TIME * (const X509 *))
CHECK_TYPE(X509_getm_notBefore, ASN1_TIME * (const X509 *))
static ASN1_TIME * check_X509_get_notBefore(const X509 * x509)
{
    return (ASN1_TIME *)X509_get_notBefore(x509);
}
CHECK_TYPE(X509_set1_notBefore, int (X509 *, const ASN1_TIME *))
static int check_X509_set_notBefore(X509 * x509, const ASN1_TIME * time)
{
    return (int)X509_set_notBefore(x509, time);
}
CHECK_TYPE(X509_get0_notAfter, const ASN1_TIME * (const X509 *))
CHECK_TYPE(X509_getm_notAfter, ASN1_TIME * (const X509 *))
static ASN1_TIME * check_X509_get_notAfter(const X509 * x509)
{
    return (ASN1_TIME *)X509_get_notAfter(x509);
}
CHECK_TYPE(X509_set1_notAfter, int (X509 *, const ASN1_TIME *))
static int check_X509_set_notAfter(X509 * x509, const ASN1_TIME * time)
{
    return (int)X509_set_notAfter(x509, time);
}
CHECK_TYPE(X509_get0_pubkey, EVP_PKEY * (const X509 *))
CHECK_TYPE(X509_get_pubkey, EVP_PKEY * (X509 *))
CHECK_TYPE(X509_get0_pubkey_bitstr, ASN1_BIT_STRING * (const X509 *))
CHECK_TYPE(X509_get_signature_nid, int (const X509 *))
CHECK_TYPE(X509_get_signature_type, int (const X509 *))
CHECK_TYPE(X509_get_signature_info, int (X509 *, int *, int *, int *, uint32_t *))
CHECK_TYPE(X509_self_signed, int (X509 *, int))
CHECK_TYPE(X509_check_issued, int (X509 *, X509 *))
CHECK_TYPE(X509_check_purpose, int (X509 *, int, int))
CHECK_TYPE(X509_check_trust, int (X509 *, int, int))
CHECK_TYPE(X509_check_ca, int (X509 *))
CHECK_TYPE(X509_check_ip_asc, int (X509 *, const char *, unsigned int))
CHECK_TYPE(X509_cmp, int (const X509 *, const X509 *))
CHECK_TYPE(X509_issuer_and_serial_cmp, int (const X509 *, const X509 *))
CHECK_TYPE(X509_issuer_name_cmp, int (const X509 *, const X509 *))
CHECK_TYPE(X509_subject_name_cmp, int (const X509 *, const X509 *))
CHECK_TYPE(X509_subject_name_hash, unsigned long (X509 *))
CHECK_TYPE(X509_subject_name_hash_old, unsigned long (X509 *))
CHECK_TYPE(X509_issuer_name_hash, unsigned long (X509 *))
CHECK_TYPE(X509_issuer_name_hash_old, unsigned long (X509 *))
CHECK_TYPE(X509_issuer_and_serial_hash, unsigned long (X509 *))
CHECK_TYPE(X509_get_ext_count, int (const X509 *))
CHECK_TYPE(X509_get_ext, X509_EXTENSION * (const X509 *, int))
CHECK_TYPE(X509_get_ext_by_NID, int (const X509 *, int, int))
CHECK_TYPE(X509_get_ext_by_OBJ, int (const X509 *, const ASN1_OBJECT *, int))
CHECK_TYPE(X509_get_ext_by_critical, int (const X509 *, int, int))
CHECK_TYPE(X509_get0_extensions, const STACK_OF(X509_EXTENSION) * (const X509 *))
CHECK_TYPE(X509_add_ext, int (X509 *, X509_EXTENSION *, int))
CHECK_TYPE(X509_delete_ext, X509_EXTENSION * (X509 *, int))
CHECK_TYPE(X509_get_extension_flags, uint32_t (X509 *))
CHECK_TYPE(X509_get_key_usage, uint32_t (X509 *))
CHECK_TYPE(X509_get_extended_key_usage, uint32_t (X509 *))
CHECK_TYPE(X509_get_pathlen, long (X509 *))
CHECK_TYPE(X509_get_proxy_pathlen, long (X509 *))
CHECK_TYPE(X509_set_proxy_flag, void (X509 *))
CHECK_TYPE(X509_set_proxy_pathlen, void (X509 *, long))
CHECK_TYPE(X509_get0_subject_key_id, const ASN1_OCTET_STRING * (X509 *))
CHECK_TYPE(X509_get0_authority_key_id, const ASN1_OCTET_STRING * (X509 *))
CHECK_TYPE(X509_get0_authority_serial, const ASN1_INTEGER * (X509 *))
CHECK_TYPE(X509_alias_set1, int (X509 *, const unsigned char *, int))
CHECK_TYPE(X509_alias_get0, unsigned char * (X509 *, int *))
CHECK_TYPE(X509_keyid_set1, int (X509 *, const unsigned char *, int))
CHECK_TYPE(X509_keyid_get0, unsigned char * (X509 *, int *))
CHECK_TYPE(X509_trusted, int (const X509 *))
CHECK_TYPE(X509_add1_trust_object, int (X509 *, const ASN1_OBJECT *))
CHECK_TYPE(X509_add1_reject_object, int (X509 *, const ASN1_OBJECT *))
CHECK_TYPE(X509_trust_clear, void (X509 *))
CHECK_TYPE(X509_reject_clear, void (X509 *))
CHECK_TYPE(X509_chain_up_ref, STACK_OF(X509) * (STACK_OF(X509) *))
CHECK_TYPE(X509_find_by_subject, X509 * (STACK_OF(X509) *, const X509_NAME *))
CHECK_TYPE(X509_find_by_issuer_and_serial, X509 * (STACK_OF(X509) *, const X509_NAME *, const ASN1_INTEGER *))
CHECK_TYPE(X509_build_chain, STACK_OF(X509) * (X509 *, STACK_OF(X509) *, X509_STORE *, int, OSSL_LIB_CTX *, const char *))
CHECK_TYPE(X509_print, int (BIO *, X509 *))
CHECK_TYPE(X509_print_ex, int (BIO *, X509 *, unsigned long, unsigned long))
CHECK_TYPE(X509_get_default_cert_file, const char * (void))
CHECK_TYPE(X509_get_default_cert_dir, const char * (void))
CHECK_TYPE(X509_get_default_cert_file_env, const char * (void))
CHECK_TYPE(X509_get_default_cert_dir_env, const char * (void))
CHECK_TYPE(X509_get_default_cert_area, const char * (void))
CHECK_TYPE(X509_get_default_private_dir, const char * (void))
CHECK_TYPE(X509_NAME_new, X509_NAME * (void))
CHECK_TYPE(X509_NAME_dup, X509_NAME * (const X509_NAME *))
CHECK_TYPE(X509_NAME_entry_count, int (const X509_NAME *))
CHECK_TYPE(X509_NAME_get_entry, X509_NAME_ENTRY * (const X509_NAME *, int))
CHECK_TYPE(X509_NAME_get_index_by_NID, int (const X509_NAME *, int, int))
CHECK_TYPE(X509_NAME_get_index_by_OBJ, int (const X509_NAME *, const ASN1_OBJECT *, int))
CHECK_TYPE(X509_NAME_get_text_by_NID, int (const X509_NAME *, int, char *, int))
CHECK_TYPE(X509_NAME_get_text_by_OBJ, int (const X509_NAME *, const ASN1_OBJECT *, char *, int))
CHECK_TYPE(X509_NAME_oneline, char * (const X509_NAME *, char *, int))
CHECK_TYPE(X509_NAME_print, int (BIO *, const X509_NAME *, int))
CHECK_TYPE(X509_NAME_print_ex, int (BIO *, const X509_NAME *, int, unsigned long))
CHECK_TYPE(X509_NAME_add_entry, int (X509_NAME *, const X509_NAME_ENTRY *, int, int))
CHECK_TYPE(X509_NAME_delete_entry, X509_NAME_ENTRY * (X509_NAME *, int))
CHECK_TYPE(X509_NAME_cmp, int (const X509_NAME *, const X509_NAME *))
CHECK_TYPE(X509_NAME_hash_old, unsigned long (const X509_NAME *))
CHECK_TYPE(X509_NAME_ENTRY_new, X509_NAME_ENTRY * (void))
CHECK_TYPE(X509_NAME_ENTRY_dup, X509_NAME_ENTRY * (const X509_NAME_ENTRY *))
CHECK_TYPE(X509_NAME_ENTRY_get_object, ASN1_OBJECT * (const X509_NAME_ENTRY *))
CHECK_TYPE(X509_NAME_ENTRY_get_data, ASN1_STRING * (const X509_NAME_ENTRY *))
CHECK_TYPE(X509_NAME_ENTRY_set, int (const X509_NAME_ENTRY *))
CHECK_TYPE(X509_EXTENSION_new, X509_EXTENSION * (void))
CHECK_TYPE(X509_EXTENSION_dup, X509_EXTENSION * (const X509_EXTENSION *))
CHECK_TYPE(X509_EXTENSION_get_object, ASN1_OBJECT * (X509_EXTENSION *))
CHECK_TYPE(X509_EXTENSION_get_critical, int (const X509_EXTENSION *))
CHECK_TYPE(X509_EXTENSION_get_data, ASN1_OCTET_STRING * (X509_EXTENSION *))
CHECK_TYPE(X509_EXTENSION_set_critical, int (X509_EXTENSION *, int))
CHECK_TYPE(X509_EXTENSION_create_by_NID, X509_EXTENSION * (X509_EXTENSION **, int, int, ASN1_OCTET_STRING *))
CHECK_TYPE(X509_EXTENSION_create_by_OBJ, X509_EXTENSION * (X509_EXTENSION **, const ASN1_OBJECT *, int, ASN1_OCTET_STRING *))
CHECK_TYPE(X509V3_EXT_print, int (BIO *, X509_EXTENSION *, unsigned long, int))
CHECK_TYPE(ASN1_STRING_new, ASN1_STRING * (void))
CHECK_TYPE(ASN1_STRING_type_new, ASN1_STRING * (int))
CHECK_TYPE(ASN1_STRING_dup, ASN1_STRING * (const ASN1_STRING *))
CHECK_TYPE(ASN1_STRING_cmp, int (const ASN1_STRING *, const ASN1_STRING *))
CHECK_TYPE(ASN1_STRING_type, int (const ASN1_STRING *))
CHECK_TYPE(ASN1_STRING_length, int (const ASN1_STRING *))
CHECK_TYPE(ASN1_STRING_print, int (BIO *, const ASN1_STRING *))
CHECK_TYPE(ASN1_STRING_print_ex, int (BIO *, const ASN1_STRING *, unsigned long))
CHECK_TYPE(ASN1_tag2str, const char * (int))
CHECK_TYPE(ASN1_OCTET_STRING_new, ASN1_OCTET_STRING * (void))
CHECK_TYPE(ASN1_OCTET_STRING_set, int (ASN1_OCTET_STRING *, const unsigned char *, int))
CHECK_TYPE(ASN1_TIME_new, ASN1_TIME * (void))
CHECK_TYPE(ASN1_TIME_dup, ASN1_TIME * (const ASN1_TIME *))
CHECK_TYPE(ASN1_TIME_set_string, int (ASN1_TIME *, const char *))
CHECK_TYPE(ASN1_TIME_set_string_X509, int (ASN1_TIME *, const char *))
CHECK_TYPE(ASN1_TIME_normalize, int (ASN1_TIME *))
CHECK_TYPE(ASN1_TIME_check, int (const ASN1_TIME *))
CHECK_TYPE(ASN1_TIME_print, int (BIO *, const ASN1_TIME *))
CHECK_TYPE(ASN1_TIME_print_ex, int (BIO *, const ASN1_TIME *, unsigned long))
CHECK_TYPE(ASN1_TIME_diff, int (int *, int *, const ASN1_TIME *, const ASN1_TIME *))
CHECK_TYPE(ASN1_TIME_cmp_time_t, int (const ASN1_TIME *, time_t))
CHECK_TYPE(ASN1_TIME_compare, int (const ASN1_TIME *, const ASN1_TIME *))
CHECK_TYPE(X509_cmp_time, int (const ASN1_TIME *, time_t *))
CHECK_TYPE(X509_cmp_current_time, int (const ASN1_TIME *))
CHECK_TYPE(ASN1_TIME_to_generalizedtime, ASN1_GENERALIZEDTIME * (const ASN1_TIME *, ASN1_GENERALIZEDTIME **))
CHECK_TYPE(ASN1_INTEGER_new, ASN1_INTEGER * (void))
CHECK_TYPE(ASN1_INTEGER_dup, ASN1_INTEGER * (const ASN1_INTEGER *))
CHECK_TYPE(ASN1_INTEGER_cmp, int (const ASN1_INTEGER *, const ASN1_INTEGER *))
CHECK_TYPE(ASN1_INTEGER_get_int64, int (int64_t *, const ASN1_INTEGER *))
CHECK_TYPE(ASN1_INTEGER_get_uint64, int (uint64_t *, const ASN1_INTEGER *))
CHECK_TYPE(ASN1_INTEGER_get, long (const ASN1_INTEGER *))
CHECK_TYPE(ASN1_INTEGER_set_int64, int (ASN1_INTEGER *, int64_t))
CHECK_TYPE(ASN1_INTEGER_set_uint64, int (ASN1_INTEGER *, uint64_t))
CHECK_TYPE(ASN1_INTEGER_set, int (ASN1_INTEGER *, long))
CHECK_TYPE(ASN1_INTEGER_to_BN, BIGNUM * (const ASN1_INTEGER *, BIGNUM *))
CHECK_TYPE(BN_to_ASN1_INTEGER, ASN1_INTEGER * (const BIGNUM *, ASN1_INTEGER *))
CHECK_TYPE(i2s_ASN1_INTEGER, char * (X509V3_EXT_METHOD *, const ASN1_INTEGER *))
CHECK_TYPE(i2a_ASN1_INTEGER, int (BIO *, const ASN1_INTEGER *))
CHECK_TYPE(ASN1_OBJECT_new, ASN1_OBJECT * (void))
CHECK_TYPE(OBJ_nid2obj, ASN1_OBJECT * (int))
CHECK_TYPE(OBJ_nid2ln, const char * (int))
CHECK_TYPE(OBJ_nid2sn, const char * (int))
CHECK_TYPE(OBJ_obj2nid, int (const ASN1_OBJECT *))
CHECK_TYPE(OBJ_ln2nid, int (const char *))
CHECK_TYPE(OBJ_sn2nid, int (const char *))
CHECK_TYPE(OBJ_txt2nid, int (const char *))
CHECK_TYPE(OBJ_txt2obj, ASN1_OBJECT * (const char *, int))
CHECK_TYPE(OBJ_obj2txt, int (char *, int, const ASN1_OBJECT *, int))
CHECK_TYPE(OBJ_cmp, int (const ASN1_OBJECT *, const ASN1_OBJECT *))
CHECK_TYPE(OBJ_dup, ASN1_OBJECT * (const ASN1_OBJECT *))
CHECK_TYPE(i2a_ASN1_OBJECT, int (BIO *, const ASN1_OBJECT *))
CHECK_TYPE(X509_CRL_new, X509_CRL * (void))
CHECK_TYPE(X509_CRL_new_ex, X509_CRL * (OSSL_LIB_CTX *, const char *))
CHECK_TYPE(X509_CRL_dup, X509_CRL * (const X509_CRL *))
CHECK_TYPE(X509_CRL_get_version, long (const X509_CRL *))
CHECK_TYPE(X509_CRL_set_version, int (X509_CRL *, long))
CHECK_TYPE(X509_CRL_get_issuer, X509_NAME * (const X509_CRL *))
CHECK_TYPE(X509_CRL_set_issuer_name, int (X509_CRL *, const X509_NAME *))
CHECK_TYPE(X509_CRL_get0_lastUpdate, const ASN1_TIME * (const X509_CRL *))
CHECK_TYPE(X509_CRL_get_lastUpdate, ASN1_TIME * (X509_CRL *))
CHECK_TYPE(X509_CRL_set1_lastUpdate, int (X509_CRL *, const ASN1_TIME *))
CHECK_TYPE(X509_CRL_get0_nextUpdate, const ASN1_TIME * (const X509_CRL *))
CHECK_TYPE(X509_CRL_get_nextUpdate, ASN1_TIME * (X509_CRL *))
CHECK_TYPE(X509_CRL_set1_nextUpdate, int (X509_CRL *, const ASN1_TIME *))
CHECK_TYPE(X509_CRL_get_REVOKED, STACK_OF(X509_REVOKED) * (X509_CRL *))
CHECK_TYPE(X509_CRL_sort, int (X509_CRL *))
CHECK_TYPE(X509_CRL_get_signature_nid, int (const X509_CRL *))
CHECK_TYPE(X509_CRL_cmp, int (const X509_CRL *, const X509_CRL *))
CHECK_TYPE(X509_CRL_match, int (const X509_CRL *, const X509_CRL *))
CHECK_TYPE(X509_CRL_get_ext_count, int (const X509_CRL *))
CHECK_TYPE(X509_CRL_get_ext, X509_EXTENSION * (const X509_CRL *, int))
CHECK_TYPE(X509_CRL_get_ext_by_NID, int (const X509_CRL *, int, int))
CHECK_TYPE(X509_CRL_get_ext_by_OBJ, int (const X509_CRL *, const ASN1_OBJECT *, int))
CHECK_TYPE(X509_CRL_get_ext_by_critical, int (const X509_CRL *, int, int))
CHECK_TYPE(X509_CRL_get0_extensions, const STACK_OF(X509_EXTENSION) * (const X509_CRL *))
CHECK_TYPE(X509_CRL_add_ext, int (X509_CRL *, X509_EXTENSION *, int))
CHECK_TYPE(X509_CRL_delete_ext, X509_EXTENSION * (X509_CRL *, int))
CHECK_TYPE(X509_CRL_print, int (BIO *, X509_CRL *))
CHECK_TYPE(X509_CRL_print_ex, int (BIO *, X509_CRL *, unsigned long))
CHECK_TYPE(X509_REVOKED_new, X509_REVOKED * (void))
CHECK_TYPE(X509_REVOKED_dup, X509_REVOKED * (const X509_REVOKED *))
CHECK_TYPE(X509_REVOKED_get0_serialNumber, const ASN1_INTEGER * (const X509_REVOKED *))
CHECK_TYPE(X509_REVOKED_set_serialNumber, int (X509_REVOKED *, ASN1_INTEGER *))
CHECK_TYPE(X509_REVOKED_get0_revocationDate, const ASN1_TIME * (const X509_REVOKED *))
CHECK_TYPE(X509_REVOKED_set_revocationDate, int (X509_REVOKED *, ASN1_TIME *))
CHECK_TYPE(X509_REVOKED_get_ext_count, int (const X509_REVOKED *))
CHECK_TYPE(X509_REVOKED_get_ext, X509_EXTENSION * (const X509_REVOKED *, int))
CHECK_TYPE(X509_REVOKED_get_ext_by_NID, int (const X509_REVOKED *, int, int))
CHECK_TYPE(X509_REVOKED_get_ext_by_OBJ, int (const X509_REVOKED *, const ASN1_OBJECT *, int))
CHECK_TYPE(X509_REVOKED_get_ext_by_critical, int (const X509_REVOKED *, int, int))
CHECK_TYPE(X509_REVOKED_get0_extensions, const STACK_OF(X509_EXTENSION) * (const X509_REVOKED *))
CHECK_TYPE(X509_REVOKED_add_ext, int (X509_REVOKED *, X509_EXTENSION *, int))
CHECK_TYPE(X509_REVOKED_delete_ext, X509_EXTENSION * (X509_REVOKED *, int))
CHECK_TYPE(X509_REQ_new, X509_REQ * (void))
CHECK_TYPE(X509_REQ_new_ex, X509_REQ * (OSSL_LIB_CTX *, const char *))
CHECK_TYPE(X509_REQ_dup, X509_REQ * (const X509_REQ *))
CHECK_TYPE(X509_REQ_get_version, long (const X509_REQ *))
CHECK_TYPE(X509_REQ_set_version, int (X509_REQ *, long))
CHECK_TYPE(X509_REQ_get_subject_name, X509_NAME * (const X509_REQ *))
CHECK_TYPE(X509_REQ_set_subject_name, int (X509_REQ *, const X509_NAME *))
CHECK_TYPE(X509_REQ_get0_pubkey, EVP_PKEY * (X509_REQ *))
CHECK_TYPE(X509_REQ_get_pubkey, EVP_PKEY * (X509_REQ *))
CHECK_TYPE(X509_REQ_get_signature_nid, int (const X509_REQ *))
CHECK_TYPE(X509_REQ_get_extensions, STACK_OF(X509_EXTENSION) * (X509_REQ *))
CHECK_TYPE(X509_REQ_add_extensions, int (X509_REQ *, const STACK_OF(X509_EXTENSION) *))
CHECK_TYPE(X509_REQ_get_attr_count, int (const X509_REQ *))
CHECK_TYPE(X509_REQ_get_attr_by_NID, int (const X509_REQ *, int, int))
CHECK_TYPE(X509_REQ_print, int (BIO *, X509_REQ *))
CHECK_TYPE(X509_REQ_print_ex, int (BIO *, X509_REQ *, unsigned long, unsigned long))
CHECK_TYPE(i2d_PKCS12, int (const PKCS12 *, unsigned char **))
CHECK_TYPE(d2i_PKCS12, PKCS12 * (PKCS12 **, const unsigned char **, long))
CHECK_TYPE(i2d_PKCS12_bio, int (BIO *, const PKCS12 *))
CHECK_TYPE(PKCS12_mac_present, int (const PKCS12 *))
CHECK_TYPE(X509_STORE_new, X509_STORE * (void))
CHECK_TYPE(X509_STORE_add_cert, int (X509_STORE *, X509 *))
CHECK_TYPE(X509_STORE_add_crl, int (X509_STORE *, X509_CRL *))
CHECK_TYPE(X509_STORE_load_locations, int (X509_STORE *, const char *, const char *))
CHECK_TYPE(X509_STORE_load_locations_ex, int (X509_STORE *, const char *, const char *, OSSL_LIB_CTX *, const char *))
CHECK_TYPE(X509_STORE_load_file, int (X509_STORE *, const char *))
CHECK_TYPE(X509_STORE_load_file_ex, int (X509_STORE *, const char *, OSSL_LIB_CTX *, const char *))
CHECK_TYPE(X509_STORE_load_path, int (X509_STORE *, const char *))
CHECK_TYPE(X509_STORE_load_store, int (X509_STORE *, const char *))
CHECK_TYPE(X509_STORE_load_store_ex, int (X509_STORE *, const char *, OSSL_LIB_CTX *, const char *))
CHECK_TYPE(X509_STORE_set_default_paths, int (X509_STORE *))
CHECK_TYPE(X509_STORE_set_default_paths_ex, int (X509_STORE *, OSSL_LIB_CTX *, const char *))
CHECK_TYPE(X509_STORE_set_flags, int (X509_STORE *, unsigned long))
CHECK_TYPE(X509_STORE_set_purpose, int (X509_STORE *, int))
CHECK_TYPE(X509_STORE_set_trust, int (X509_STORE *, int))
CHECK_TYPE(X509_STORE_set_depth, int (X509_STORE *, int))
CHECK_TYPE(X509_STORE_get0_param, X509_VERIFY_PARAM * (const X509_STORE *))
CHECK_TYPE(X509_STORE_get1_all_certs, STACK_OF(X509) * (X509_STORE *))
CHECK_TYPE(X509_LOOKUP_file, X509_LOOKUP_METHOD * (void))
CHECK_TYPE(X509_LOOKUP_hash_dir, X509_LOOKUP_METHOD * (void))
CHECK_TYPE(X509_LOOKUP_store, X509_LOOKUP_METHOD * (void))
CHECK_TYPE(X509_STORE_add_lookup, X509_LOOKUP * (X509_STORE *, X509_LOOKUP_METHOD *))
static int check_X509_LOOKUP_load_file(X509_LOOKUP * lookup, const char * file, long type)
{
    return (int)X509_LOOKUP_load_file(lookup, file, type);
}
static int check_X509_LOOKUP_add_dir(X509_LOOKUP * lookup, const char * directory, long type)
{
    return (int)X509_LOOKUP_add_dir(lookup, directory, type);
}
static int check_X509_LOOKUP_add_store(X509_LOOKUP * lookup, const char * uri)
{
    return (int)X509_LOOKUP_add_store(lookup, uri);
}
static int check_X509_LOOKUP_load_store(X509_LOOKUP * lookup, const char * uri)
{
    return (int)X509_LOOKUP_load_store(lookup, uri);
}
CHECK_TYPE(X509_load_cert_file, int (X509_LOOKUP *, const char *, int))
CHECK_TYPE(X509_load_crl_file, int (X509_LOOKUP *, const char *, int))
CHECK_TYPE(X509_load_cert_crl_file, int (X509_LOOKUP *, const char *, int))
CHECK_TYPE(X509_OBJECT_new, X509_OBJECT * (void))
CHECK_TYPE(X509_OBJECT_get0_X509, X509 * (const X509_OBJECT *))
CHECK_TYPE(X509_OBJECT_get0_X509_CRL, X509_CRL * (const X509_OBJECT *))
CHECK_TYPE(X509_OBJECT_set1_X509, int (X509_OBJECT *, X509 *))
CHECK_TYPE(X509_OBJECT_set1_X509_CRL, int (X509_OBJECT *, X509_CRL *))
CHECK_TYPE(X509_OBJECT_retrieve_match, X509_OBJECT * (STACK_OF(X509_OBJECT) *, X509_OBJECT *))
CHECK_TYPE(X509_verify_cert_error_string, const char * (long))
CHECK_TYPE(X509_STORE_CTX_get_error, int (const X509_STORE_CTX *))
CHECK_TYPE(X509_STORE_CTX_set_error, void (X509_STORE_CTX *, int))
CHECK_TYPE(X509_STORE_CTX_get_error_depth, int (const X509_STORE_CTX *))
CHECK_TYPE(X509_STORE_CTX_set_error_depth, void (X509_STORE_CTX *, int))
CHECK_TYPE(X509_STORE_CTX_get_current_cert, X509 * (const X509_STORE_CTX *))
CHECK_TYPE(X509_STORE_CTX_get0_current_issuer, X509 * (const X509_STORE_CTX *))
CHECK_TYPE(X509_STORE_CTX_get0_current_crl, X509_CRL * (const X509_STORE_CTX *))
CHECK_TYPE(X509_STORE_CTX_get0_cert, X509 * (const X509_STORE_CTX *))
CHECK_TYPE(X509_STORE_CTX_get0_store, X509_STORE * (const X509_STORE_CTX *))
CHECK_TYPE(X509_STORE_CTX_get0_chain, STACK_OF(X509) * (const X509_STORE_CTX *))
static STACK_OF(X509) * check_X509_STORE_CTX_get_chain(const X509_STORE_CTX * ctx)
{
    return (STACK_OF(X509) *)X509_STORE_CTX_get_chain(ctx);
}
CHECK_TYPE(X509_STORE_CTX_get1_chain, STACK_OF(X509) * (const X509_STORE_CTX *))
CHECK_TYPE(X509_STORE_CTX_get_num_untrusted, int (const X509_STORE_CTX *))
CHECK_TYPE(X509_STORE_CTX_get_explicit_policy, int (const X509_STORE_CTX *))
CHECK_TYPE(X509_STORE_CTX_get0_untrusted, STACK_OF(X509) * (const X509_STORE_CTX *))
CHECK_TYPE(X509_STORE_CTX_set_flags, void (X509_STORE_CTX *, unsigned long))
CHECK_TYPE(X509_STORE_CTX_set_time, void (X509_STORE_CTX *, unsigned long, time_t))
CHECK_TYPE(X509_STORE_CTX_set_depth, void (X509_STORE_CTX *, int))
CHECK_TYPE(X509_STORE_CTX_set_purpose, int (X509_STORE_CTX *, int))
CHECK_TYPE(X509_STORE_CTX_set_trust, int (X509_STORE_CTX *, int))
CHECK_TYPE(X509_STORE_CTX_purpose_inherit, int (X509_STORE_CTX *, int, int, int))
CHECK_TYPE(X509_STORE_CTX_set_default, int (X509_STORE_CTX *, const char *))
CHECK_TYPE(X509_STORE_CTX_get0_param, X509_VERIFY_PARAM * (const X509_STORE_CTX *))
CHECK_TYPE(X509_VERIFY_PARAM_new, X509_VERIFY_PARAM * (void))
CHECK_TYPE(X509_VERIFY_PARAM_get0_name, const char * (const X509_VERIFY_PARAM *))
CHECK_TYPE(X509_VERIFY_PARAM_set_flags, int (X509_VERIFY_PARAM *, unsigned long))
CHECK_TYPE(X509_VERIFY_PARAM_clear_flags, int (X509_VERIFY_PARAM *, unsigned long))
CHECK_TYPE(X509_VERIFY_PARAM_get_flags, unsigned long (const X509_VERIFY_PARAM *))
CHECK_TYPE(X509_VERIFY_PARAM_set_inh_flags, int (X509_VERIFY_PARAM *, uint32_t))
CHECK_TYPE(X509_VERIFY_PARAM_get_inh_flags, uint32_t (const X509_VERIFY_PARAM *))
CHECK_TYPE(X509_VERIFY_PARAM_set_purpose, int (X509_VERIFY_PARAM *, int))
CHECK_TYPE(X509_VERIFY_PARAM_set_trust, int (X509_VERIFY_PARAM *, int))
CHECK_TYPE(X509_VERIFY_PARAM_set_depth, void (X509_VERIFY_PARAM *, int))
CHECK_TYPE(X509_VERIFY_PARAM_get_depth, int (const X509_VERIFY_PARAM *))
CHECK_TYPE(X509_VERIFY_PARAM_set_auth_level, void (X509_VERIFY_PARAM *, int))
CHECK_TYPE(X509_VERIFY_PARAM_get_auth_level, int (const X509_VERIFY_PARAM *))
CHECK_TYPE(X509_VERIFY_PARAM_set_time, void (X509_VERIFY_PARAM *, time_t))
CHECK_TYPE(X509_VERIFY_PARAM_get_time, time_t (const X509_VERIFY_PARAM *))
CHECK_TYPE(X509_VERIFY_PARAM_add0_policy, int (X509_VERIFY_PARAM *, ASN1_OBJECT *))
CHECK_TYPE(X509_VERIFY_PARAM_set1_policies, int (X509_VERIFY_PARAM *, STACK_OF(ASN1_OBJECT) *))
CHECK_TYPE(X509_VERIFY_PARAM_get0_host, char * (X509_VERIFY_PARAM *, int))
CHECK_TYPE(X509_VERIFY_PARAM_set_hostflags, void (X509_VERIFY_PARAM *, unsigned int))
CHECK_TYPE(X509_VERIFY_PARAM_get_hostflags, unsigned int (const X509_VERIFY_PARAM *))
CHECK_TYPE(X509_VERIFY_PARAM_get0_peername, char * (const X509_VERIFY_PARAM *))
CHECK_TYPE(X509_VERIFY_PARAM_move_peername, void (X509_VERIFY_PARAM *, X509_VERIFY_PARAM *))
CHECK_TYPE(X509_VERIFY_PARAM_get0_email, char * (X509_VERIFY_PARAM *))
CHECK_TYPE(X509_VERIFY_PARAM_set1_ip_asc, int (X509_VERIFY_PARAM *, const char *))
CHECK_TYPE(X509_VERIFY_PARAM_get1_ip_asc, char * (X509_VERIFY_PARAM *))
CHECK_TYPE(X509_VERIFY_PARAM_get_count, int (void))
