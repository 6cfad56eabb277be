"""Generated from spec/: OpenSSL's functions by their own names."""

from __future__ import annotations

from typing import Optional, Tuple

from ._library import lib as _lib
from ._values import Bytes, Handle, Object, Room, Text
from ._values import borrowed as _borrowed
from ._values import handle as _handle, integer as _integer, new as _new
from ._values import nothing as _nothing, number as _number, octets as _octets
from ._values import place as _place, pointer as _pointer
from ._values import stored as _stored, stored_number as _stored_number
from ._values import string as _string
from ._values import room as _room, text as _text

__all__ = [
    "bio_s_mem",
    "bio_s_secmem",
    "bio_s_null",
    "bio_s_file",
    "bio_s_fd",
    "bio_s_socket",
    "bio_s_datagram",
    "bio_s_connect",
    "bio_s_accept",
    "bio_s_bio",
    "bio_f_base64",
    "bio_f_buffer",
    "bio_f_readbuffer",
    "bio_f_linebuffer",
    "bio_f_null",
    "bio_f_prefix",
    "bio_f_nbio_test",
    "bio_new",
    "bio_new_ex",
    "bio_new_mem_buf",
    "bio_new_file",
    "bio_new_socket",
    "bio_new_fd",
    "bio_new_dgram",
    "bio_new_connect",
    "bio_new_accept",
    "bio_new_bio_pair",
    "bio_free",
    "bio_free_all",
    "bio_vfree",
    "bio_up_ref",
    "bio_read",
    "bio_read_ex",
    "bio_gets",
    "bio_get_line",
    "bio_write",
    "bio_write_ex",
    "bio_puts",
    "bio_indent",
    "bio_dump",
    "bio_dump_indent",
    "bio_hex_string",
    "bio_method_type",
    "bio_method_name",
    "bio_pending",
    "bio_ctrl_pending",
    "bio_wpending",
    "bio_ctrl_wpending",
    "bio_eof",
    "bio_reset",
    "bio_flush",
    "bio_seek",
    "bio_tell",
    "bio_set_close",
    "bio_get_close",
    "bio_set_shutdown",
    "bio_get_shutdown",
    "bio_get_init",
    "bio_number_read",
    "bio_number_written",
    "bio_set_ex_data",
    "bio_get_ex_data",
    "bio_set_app_data",
    "bio_get_app_data",
    "bio_should_retry",
    "bio_should_read",
    "bio_should_write",
    "bio_should_io_special",
    "bio_retry_type",
    "bio_get_retry_flags",
    "bio_get_retry_reason",
    "bio_set_retry_reason",
    "bio_get_retry_bio",
    "bio_set_retry_read",
    "bio_set_retry_write",
    "bio_set_retry_special",
    "bio_clear_retry_flags",
    "bio_test_flags",
    "bio_get_flags",
    "bio_set_flags",
    "bio_clear_flags",
    "bio_push",
    "bio_pop",
    "bio_next",
    "bio_find_type",
    "bio_get_mem_data",
    "bio_set_mem_eof_return",
    "bio_read_filename",
    "bio_write_filename",
    "bio_append_filename",
    "bio_rw_filename",
    "bio_set_fd",
    "bio_get_fd",
    "bio_set_nbio",
    "bio_do_handshake",
    "bio_do_connect",
    "bio_do_connect_retry",
    "bio_wait",
    "bio_socket_wait",
    "bio_set_conn_hostname",
    "bio_set_conn_port",
    "bio_get_conn_hostname",
    "bio_get_conn_port",
    "bio_set_conn_ip_family",
    "bio_set_conn_mode",
    "bio_do_accept",
    "bio_set_accept_name",
    "bio_set_accept_port",
    "bio_get_accept_name",
    "bio_get_accept_port",
    "bio_get_peer_name",
    "bio_get_peer_port",
    "bio_set_nbio_accept",
    "bio_set_accept_ip_family",
    "bio_set_accept_bios",
    "bio_set_bind_mode",
    "bio_get_bind_mode",
    "bio_make_bio_pair",
    "bio_destroy_bio_pair",
    "bio_shutdown_wr",
    "bio_set_write_buf_size",
    "bio_get_write_buf_size",
    "bio_get_write_guarantee",
    "bio_ctrl_get_write_guarantee",
    "bio_get_read_request",
    "bio_ctrl_get_read_request",
    "bio_ctrl_reset_read_request",
    "bio_set_buffer_size",
    "bio_set_read_buffer_size",
    "bio_set_write_buffer_size",
    "bio_get_buffer_num_lines",
    "bio_buffer_peek",
    "bio_set_buffer_read_data",
    "bio_set_prefix",
    "bio_set_indent",
    "bio_get_indent",
    "bio_set_ssl",
    "bio_get_ssl",
    "bio_set_ssl_mode",
    "bio_set_ssl_renegotiate_bytes",
    "bio_set_ssl_renegotiate_timeout",
    "bio_get_num_renegotiates",
    "bio_ctrl",
    "bio_addr_new",
    "bio_addr_free",
    "bio_addr_clear",
    "bio_addr_family",
    "bio_addr_rawport",
    "bio_addr_hostname_string",
    "bio_addr_service_string",
    "bio_addr_path_string",
    "bio_addr_rawaddress",
    "bio_addr_rawmake",
    "bio_sock_init",
    "bio_socket_nbio",
    "bio_sock_error",
    "bio_set_tcp_ndelay",
    "bio_closesocket",
    "bio_sock_should_retry",
    "bio_fd_should_retry",
    "bio_sock_non_fatal_error",
    "bio_fd_non_fatal_error",
    "bio_dgram_non_fatal_error",
    "err_get_error",
    "err_get_error_line",
    "err_get_error_line_data",
    "err_get_error_all",
    "err_peek_error",
    "err_peek_error_line",
    "err_peek_error_line_data",
    "err_peek_error_func",
    "err_peek_error_data",
    "err_peek_error_all",
    "err_peek_last_error",
    "err_peek_last_error_line",
    "err_peek_last_error_line_data",
    "err_peek_last_error_func",
    "err_peek_last_error_data",
    "err_peek_last_error_all",
    "err_clear_error",
    "err_print_errors",
    "err_error_string",
    "err_error_string_n",
    "err_lib_error_string",
    "err_reason_error_string",
    "err_func_error_string",
    "err_get_lib",
    "err_get_reason",
    "err_get_func",
    "err_get_rflags",
    "err_fatal_error",
    "err_common_error",
    "err_system_error",
    "err_pack",
    "err_get_next_error_library",
    "err_load_crypto_strings",
    "err_load_err_strings",
    "err_free_strings",
    "err_remove_state",
    "err_remove_thread_state",
    "rand_bytes",
    "rand_priv_bytes",
    "rand_bytes_ex",
    "rand_priv_bytes_ex",
    "rand_pseudo_bytes",
    "rand_seed",
    "rand_status",
    "rand_poll",
    "rand_load_file",
    "rand_write_file",
    "rand_file_name",
    "rand_keep_random_devices_open",
    "rand_set_drbg_type",
    "rand_set_seed_source_type",
    "rand_cleanup",
    "obj_length",
    "obj_get0_data",
    "obj_find_sigid_algs",
    "obj_find_sigid_by_algs",
    "obj_cleanup",
    "openssl_version_num",
    "ssleay_version",
    "ssleay",
    "openssl_version_major",
    "openssl_version_minor",
    "openssl_version_patch",
    "openssl_version_pre_release",
    "openssl_version_build_metadata",
    "openssl_info",
    "openssl_init_crypto",
    "openssl_init",
    "openssl_config",
    "openssl_no_config",
    "openssl_load_builtin_modules",
    "openssl_add_all_algorithms",
    "openssl_add_all_algorithms_noconf",
    "openssl_add_all_algorithms_conf",
    "openssl_add_all_ciphers",
    "openssl_add_all_digests",
    "evp_cleanup",
    "crypto_cleanup_all_ex_data",
    "crypto_num_locks",
    "crypto_get_locking_callback",
    "crypto_get_id_callback",
    "crypto_memcmp",
    "openssl_cleanse",
    "bio_get_ex_new_index",
    "pem_read_bio_x509",
    "pem_read_bio_x509_aux",
    "pem_read_bio_x509_crl",
    "pem_read_bio_x509_req",
    "pem_read_bio_privatekey",
    "pem_read_bio_privatekey_ex",
    "pem_read_bio_pubkey",
    "pem_read_bio_pubkey_ex",
    "pem_read_bio_parameters",
    "pem_read_bio_parameters_ex",
    "pem_read_bio_dhparams",
    "pem_read_bio_rsaprivatekey",
    "pem_read_bio_rsapublickey",
    "pem_read_bio_rsa_pubkey",
    "pem_read_bio_ecprivatekey",
    "pem_read_bio_ec_pubkey",
    "pem_write_bio_x509",
    "pem_write_bio_x509_aux",
    "pem_write_bio_x509_crl",
    "pem_write_bio_x509_req",
    "pem_write_bio_x509_req_new",
    "pem_write_bio_pubkey",
    "pem_write_bio_pubkey_ex",
    "pem_write_bio_privatekey",
    "pem_write_bio_privatekey_traditional",
    "pem_write_bio_pkcs8privatekey",
    "pem_write_bio_pkcs8privatekey_nid",
    "pem_write_bio_parameters",
    "pem_write_bio_dhparams",
    "pem_write_bio_dhxparams",
    "pem_write_bio_rsaprivatekey",
    "pem_write_bio_rsapublickey",
    "pem_write_bio_rsa_pubkey",
    "pem_write_bio_ecprivatekey",
    "pem_write_bio_ec_pubkey",
    "pem_write_bio",
    "d2i_x509",
    "d2i_x509_bio",
    "d2i_x509_aux",
    "d2i_x509_crl",
    "d2i_x509_crl_bio",
    "d2i_x509_req",
    "d2i_x509_req_bio",
    "d2i_x509_name",
    "d2i_privatekey",
    "d2i_privatekey_ex",
    "d2i_autoprivatekey",
    "d2i_autoprivatekey_ex",
    "d2i_privatekey_bio",
    "d2i_privatekey_ex_bio",
    "d2i_pkcs8privatekey_bio",
    "d2i_publickey",
    "d2i_keyparams",
    "d2i_keyparams_bio",
    "d2i_pubkey",
    "d2i_pubkey_ex",
    "d2i_pubkey_bio",
    "d2i_dhparams",
    "d2i_dhxparams",
    "d2i_rsaprivatekey",
    "d2i_rsaprivatekey_bio",
    "d2i_rsapublickey",
    "d2i_rsapublickey_bio",
    "d2i_rsa_pubkey",
    "d2i_rsa_pubkey_bio",
    "d2i_ecprivatekey",
    "d2i_ecprivatekey_bio",
    "d2i_ec_pubkey",
    "d2i_ec_pubkey_bio",
    "d2i_ecparameters",
    "i2d_x509",
    "i2d_x509_bio",
    "i2d_x509_aux",
    "i2d_x509_crl",
    "i2d_x509_crl_bio",
    "i2d_x509_req",
    "i2d_x509_req_bio",
    "i2d_x509_name",
    "i2d_privatekey",
    "i2d_privatekey_bio",
    "i2d_pkcs8privatekeyinfo_bio",
    "i2d_pkcs8privatekey_bio",
    "i2d_pkcs8privatekey_nid_bio",
    "i2d_publickey",
    "i2d_keyparams",
    "i2d_keyparams_bio",
    "i2d_pubkey",
    "i2d_pubkey_bio",
    "i2d_dhparams",
    "i2d_dhxparams",
    "i2d_rsaprivatekey",
    "i2d_rsaprivatekey_bio",
    "i2d_rsapublickey",
    "i2d_rsapublickey_bio",
    "i2d_rsa_pubkey",
    "i2d_rsa_pubkey_bio",
    "i2d_ecprivatekey",
    "i2d_ecprivatekey_bio",
    "i2d_ec_pubkey",
    "i2d_ec_pubkey_bio",
    "i2d_ecparameters",
    "evp_pkey_new",
    "evp_pkey_free",
    "evp_pkey_up_ref",
    "evp_pkey_get_id",
    "evp_pkey_id",
    "evp_pkey_get_base_id",
    "evp_pkey_base_id",
    "evp_pkey_get_bits",
    "evp_pkey_bits",
    "evp_pkey_get_security_bits",
    "evp_pkey_security_bits",
    "evp_pkey_get_size",
    "evp_pkey_size",
    "evp_pkey_get0_type_name",
    "evp_pkey_is_a",
    "evp_pkey_eq",
    "evp_pkey_cmp",
    "evp_pkey_parameters_eq",
    "evp_pkey_cmp_parameters",
    "evp_pkey_missing_parameters",
    "evp_pkey_copy_parameters",
    "evp_pkey_set1_rsa",
    "evp_pkey_assign_rsa",
    "evp_pkey_get0_rsa",
    "evp_pkey_get1_rsa",
    "evp_pkey_set1_dh",
    "evp_pkey_assign_dh",
    "evp_pkey_get0_dh",
    "evp_pkey_get1_dh",
    "evp_pkey_set1_ec_key",
    "evp_pkey_assign_ec_key",
    "evp_pkey_get0_ec_key",
    "evp_pkey_get1_ec_key",
    "evp_pkey_get_bn_param",
    "evp_pkey_get_utf8_string_param",
    "evp_pkey_get_group_name",
    "evp_pkey_print_public",
    "evp_pkey_print_private",
    "evp_pkey_print_params",
    "evp_rsa_gen",
    "evp_ec_gen",
    "evp_pkey_ctx_new_id",
    "evp_pkey_ctx_new_from_name",
    "evp_pkey_ctx_new",
    "evp_pkey_ctx_new_from_pkey",
    "evp_pkey_ctx_dup",
    "evp_pkey_ctx_free",
    "evp_pkey_ctx_is_a",
    "evp_pkey_ctx_get0_pkey",
    "evp_pkey_keygen_init",
    "evp_pkey_paramgen_init",
    "evp_pkey_keygen",
    "evp_pkey_paramgen",
    "evp_pkey_generate",
    "evp_pkey_ctx_set_rsa_keygen_bits",
    "evp_pkey_ctx_set_rsa_keygen_primes",
    "evp_pkey_ctx_set_rsa_keygen_pubexp",
    "evp_pkey_ctx_set1_rsa_keygen_pubexp",
    "evp_pkey_ctx_set_ec_paramgen_curve_nid",
    "evp_pkey_ctx_set_ec_param_enc",
    "evp_pkey_ctx_set_group_name",
    "evp_pkey_ctx_set_dh_nid",
    "evp_pkey_ctx_set_dh_paramgen_prime_len",
    "evp_pkey_ctx_set_dh_paramgen_generator",
    "evp_get_digestbyname",
    "evp_get_digestbynid",
    "evp_get_digestbyobj",
    "evp_md_get_size",
    "evp_md_size",
    "evp_md_get_block_size",
    "evp_md_block_size",
    "evp_md_get_type",
    "evp_md_type",
    "evp_md_nid",
    "evp_md_get0_name",
    "evp_md_name",
    "evp_blake2b512",
    "evp_blake2s256",
    "evp_md4",
    "evp_md5",
    "evp_md5_sha1",
    "evp_md_null",
    "evp_ripemd160",
    "evp_sha1",
    "evp_sha224",
    "evp_sha256",
    "evp_sha384",
    "evp_sha3_224",
    "evp_sha3_256",
    "evp_sha3_384",
    "evp_sha3_512",
    "evp_sha512",
    "evp_sha512_224",
    "evp_sha512_256",
    "evp_shake128",
    "evp_shake256",
    "evp_sm3",
    "evp_whirlpool",
    "evp_get_cipherbyname",
    "evp_get_cipherbynid",
    "evp_get_cipherbyobj",
    "evp_cipher_get_key_length",
    "evp_cipher_key_length",
    "evp_cipher_get_iv_length",
    "evp_cipher_iv_length",
    "evp_cipher_get_block_size",
    "evp_cipher_block_size",
    "evp_cipher_get_nid",
    "evp_cipher_nid",
    "evp_cipher_get_type",
    "evp_cipher_type",
    "evp_cipher_get0_name",
    "evp_cipher_name",
    "evp_aes_128_cbc",
    "evp_aes_192_cbc",
    "evp_aes_256_cbc",
    "evp_des_ede3_cbc",
    "evp_enc_null",
    "dh_new",
    "dh_free",
    "dh_up_ref",
    "dh_bits",
    "dh_size",
    "dh_security_bits",
    "dh_get0_p",
    "dh_get0_q",
    "dh_get0_g",
    "dh_get0_pub_key",
    "dh_get0_priv_key",
    "dh_set0_pqg",
    "dh_check",
    "dh_check_params",
    "dh_check_pub_key",
    "dh_get_1024_160",
    "dh_get_2048_224",
    "dh_get_2048_256",
    "dh_new_by_nid",
    "dh_get_nid",
    "dh_generate_parameters_ex",
    "dh_generate_parameters",
    "dh_generate_key",
    "rsa_new",
    "rsa_free",
    "rsa_up_ref",
    "rsa_size",
    "rsa_bits",
    "rsa_security_bits",
    "rsa_generate_key_ex",
    "rsa_generate_key",
    "ec_key_new_by_curve_name",
    "ec_key_free",
    "ec_key_up_ref",
    "ec_key_generate_key",
    "bn_new",
    "bn_free",
    "bn_clear_free",
    "bn_dup",
    "bn_set_word",
    "bn_get_word",
    "bn_one",
    "bn_zero",
    "bn_num_bits",
    "bn_num_bytes",
    "bn_cmp",
    "bn_is_negative",
    "bn_bn2dec",
    "bn_bn2hex",
    "bn_dec2bn",
    "bn_hex2bn",
    "bn_bin2bn",
    "bn_bn2bin",
    "bn_bn2binpad",
    "ssl_session_new",
    "ssl_session_dup",
    "ssl_session_up_ref",
    "ssl_session_free",
    "ssl_session_get_id",
    "ssl_session_set1_id",
    "ssl_session_get0_id_context",
    "ssl_session_set1_id_context",
    "ssl_session_get_time",
    "ssl_session_set_time",
    "ssl_session_get_timeout",
    "ssl_session_set_timeout",
    "ssl_session_get_protocol_version",
    "ssl_session_set_protocol_version",
    "ssl_session_get0_cipher",
    "ssl_session_set_cipher",
    "ssl_session_get_compress_id",
    "ssl_session_get0_hostname",
    "ssl_session_set1_hostname",
    "ssl_session_get0_alpn_selected",
    "ssl_session_set1_alpn_selected",
    "ssl_session_get0_peer",
    "ssl_session_get_max_early_data",
    "ssl_session_set_max_early_data",
    "ssl_session_get_max_fragment_length",
    "ssl_session_is_resumable",
    "ssl_session_get_master_key",
    "ssl_session_set1_master_key",
    "ssl_session_has_ticket",
    "ssl_session_get_ticket_lifetime_hint",
    "ssl_session_get0_ticket",
    "ssl_session_get0_ticket_appdata",
    "ssl_session_set1_ticket_appdata",
    "ssl_session_get_ex_new_index",
    "ssl_session_set_ex_data",
    "ssl_session_get_ex_data",
    "ssl_session_set_app_data",
    "ssl_session_get_app_data",
    "i2d_ssl_session",
    "d2i_ssl_session",
    "i2d_ssl_session_bio",
    "d2i_ssl_session_bio",
    "pem_write_bio_ssl_session",
    "pem_read_bio_ssl_session",
    "ssl_session_print",
    "ssl_session_print_keylog",
    "ssl_cipher_get_name",
    "ssl_cipher_standard_name",
    "openssl_cipher_name",
    "ssl_cipher_get_version",
    "ssl_cipher_get_bits",
    "ssl_cipher_description",
    "ssl_cipher_get_id",
    "ssl_cipher_get_protocol_id",
    "ssl_cipher_get_cipher_nid",
    "ssl_cipher_get_digest_nid",
    "ssl_cipher_get_handshake_digest",
    "ssl_cipher_get_kx_nid",
    "ssl_cipher_get_auth_nid",
    "ssl_cipher_is_aead",
    "ssl_cipher_find",
    "ossl_default_cipher_list",
    "ossl_default_ciphersuites",
    "ssl_comp_get_name",
    "ssl_comp_get0_name",
    "ssl_comp_get_id",
    "ssl_comp_get_compression_methods",
    "ssl_comp_free_compression_methods",
    "ssl_conf_ctx_new",
    "ssl_conf_ctx_free",
    "ssl_conf_ctx_finish",
    "ssl_conf_ctx_set_flags",
    "ssl_conf_ctx_clear_flags",
    "ssl_conf_ctx_set1_prefix",
    "ssl_conf_ctx_set_ssl",
    "ssl_conf_ctx_set_ssl_ctx",
    "ssl_conf_cmd",
    "ssl_conf_cmd_value_type",
    "tls_method",
    "tls_client_method",
    "tls_server_method",
    "tlsv1_2_method",
    "tlsv1_2_client_method",
    "tlsv1_2_server_method",
    "tlsv1_1_method",
    "tlsv1_1_client_method",
    "tlsv1_1_server_method",
    "tlsv1_method",
    "tlsv1_client_method",
    "tlsv1_server_method",
    "dtls_method",
    "dtls_client_method",
    "dtls_server_method",
    "dtlsv1_2_method",
    "dtlsv1_2_client_method",
    "dtlsv1_2_server_method",
    "dtlsv1_method",
    "dtlsv1_client_method",
    "dtlsv1_server_method",
    "sslv23_method",
    "sslv23_client_method",
    "sslv23_server_method",
    "bio_f_ssl",
    "bio_new_ssl",
    "bio_new_ssl_connect",
    "bio_new_buffer_ssl_connect",
    "bio_ssl_shutdown",
    "dtls_get_data_mtu",
    "dtlsv1_listen",
    "dtlsv1_get_timeout",
    "dtlsv1_handle_timeout",
    "dtls_set_link_mtu",
    "dtls_get_link_min_mtu",
    "srp_calc_a_param",
    "ssl_srp_ctx_init",
    "ssl_srp_ctx_free",
    "openssl_init_ssl",
    "err_load_ssl_strings",
    "openssl_add_ssl_algorithms",
    "ssleay_add_ssl_algorithms",
    "tls1_get_version",
    "tls1_get_client_version",
    "ssl_library_init",
    "ssl_load_error_strings",
    "ssl_add_ssl_module",
    "ssl_op_bit",
    "ssl_new",
    "ssl_dup",
    "ssl_free",
    "ssl_up_ref",
    "ssl_clear",
    "ssl_get_ssl_ctx",
    "ssl_set_ssl_ctx",
    "ssl_get_ssl_method",
    "ssl_set_ssl_method",
    "ssl_get_ex_new_index",
    "ssl_set_ex_data",
    "ssl_get_ex_data",
    "ssl_set_app_data",
    "ssl_get_app_data",
    "ssl_get_ex_data_x509_store_ctx_idx",
    "ssl_set_bio",
    "ssl_set0_rbio",
    "ssl_set0_wbio",
    "ssl_get_rbio",
    "ssl_get_wbio",
    "ssl_set_fd",
    "ssl_set_rfd",
    "ssl_set_wfd",
    "ssl_get_fd",
    "ssl_get_rfd",
    "ssl_get_wfd",
    "ssl_set_connect_state",
    "ssl_set_accept_state",
    "ssl_do_handshake",
    "ssl_connect",
    "ssl_accept",
    "ssl_stateless",
    "ssl_renegotiate",
    "ssl_renegotiate_abbreviated",
    "ssl_renegotiate_pending",
    "ssl_key_update",
    "ssl_get_key_update_type",
    "ssl_new_session_ticket",
    "ssl_verify_client_post_handshake",
    "ssl_num_renegotiations",
    "ssl_clear_num_renegotiations",
    "ssl_total_renegotiations",
    "ssl_get_secure_renegotiation_support",
    "ssl_read",
    "ssl_read_ex",
    "ssl_peek",
    "ssl_peek_ex",
    "ssl_write",
    "ssl_write_ex",
    "ssl_sendfile",
    "ssl_read_early_data",
    "ssl_write_early_data",
    "ssl_pending",
    "ssl_has_pending",
    "ssl_shutdown",
    "ssl_get_shutdown",
    "ssl_set_shutdown",
    "ssl_get_quiet_shutdown",
    "ssl_set_quiet_shutdown",
    "ssl_get_error",
    "ssl_want",
    "ssl_want_nothing",
    "ssl_want_read",
    "ssl_want_write",
    "ssl_want_x509_lookup",
    "ssl_want_retry_verify",
    "ssl_want_async",
    "ssl_want_async_job",
    "ssl_want_client_hello_cb",
    "ssl_in_init",
    "ssl_in_before",
    "ssl_is_init_finished",
    "ssl_in_connect_init",
    "ssl_in_accept_init",
    "ssl_get_state",
    "ssl_state_string",
    "ssl_state_string_long",
    "ssl_rstate_string",
    "ssl_rstate_string_long",
    "ssl_alert_type_string",
    "ssl_alert_type_string_long",
    "ssl_alert_desc_string",
    "ssl_alert_desc_string_long",
    "ssl_is_server",
    "ssl_is_dtls",
    "ssl_version",
    "ssl_get_version",
    "ssl_client_version",
    "ssl_get_early_data_status",
    "ssl_waiting_for_async",
    "ssl_get_async_status",
    "ssl_get_current_cipher",
    "ssl_get_pending_cipher",
    "ssl_get_cipher",
    "ssl_get_cipher_name",
    "ssl_get_cipher_bits",
    "ssl_get_cipher_version",
    "ssl_get_ciphers",
    "ssl_get1_supported_ciphers",
    "ssl_get_client_ciphers",
    "ssl_get_cipher_list",
    "ssl_get_shared_ciphers",
    "ssl_bytes_to_cipher_list",
    "ssl_get0_raw_cipherlist",
    "ssl_get0_ec_point_formats",
    "ssl_get_current_compression",
    "ssl_get_current_expansion",
    "ssl_get1_groups",
    "ssl_get1_curves",
    "ssl_get_shared_group",
    "ssl_get_shared_curve",
    "ssl_get_negotiated_group",
    "ssl_group_to_name",
    "ssl_get_peer_tmp_key",
    "ssl_get_server_tmp_key",
    "ssl_get_tmp_key",
    "ssl_get_signature_nid",
    "ssl_get_peer_signature_nid",
    "ssl_get_signature_type_nid",
    "ssl_get_peer_signature_type_nid",
    "ssl_get_sigalgs",
    "ssl_get_shared_sigalgs",
    "ssl_get1_peer_certificate",
    "ssl_get_peer_certificate",
    "ssl_get0_peer_certificate",
    "ssl_get_peer_cert_chain",
    "ssl_get0_verified_chain",
    "ssl_get0_peername",
    "ssl_get_verify_result",
    "ssl_get_finished",
    "ssl_get_peer_finished",
    "ssl_get_client_random",
    "ssl_get_server_random",
    "ssl_export_keying_material",
    "ssl_export_keying_material_early",
    "ssl_get_extms_support",
    "ssl_get0_alpn_selected",
    "ssl_get0_next_proto_negotiated",
    "ssl_get0_npn_negotiated",
    "ssl_select_next_proto",
    "ssl_get_servername",
    "ssl_get_servername_type",
    "ssl_get_psk_identity",
    "ssl_get_psk_identity_hint",
    "ssl_get_selected_srtp_profile",
    "ssl_client_hello_get0_random",
    "ssl_client_hello_get0_session_id",
    "ssl_client_hello_get0_ciphers",
    "ssl_client_hello_get0_compression_methods",
    "ssl_client_hello_get0_ext",
    "ssl_client_hello_get1_extensions_present",
    "ssl_client_hello_get0_legacy_version",
    "ssl_client_hello_isv2",
    "ssl_extension_supported",
    "ssl_ctrl",
    "ssl_set_debug",
    "ssl_ctx_new",
    "ssl_ctx_new_ex",
    "ssl_ctx_up_ref",
    "ssl_ctx_free",
    "ssl_ctx_get_ssl_method",
    "ssl_ctx_set_ssl_version",
    "ssl_ctx_config",
    "ssl_ctx_set_options",
    "ssl_ctx_clear_options",
    "ssl_ctx_get_options",
    "ssl_ctx_set_mode",
    "ssl_ctx_clear_mode",
    "ssl_ctx_get_mode",
    "ssl_ctx_set_read_ahead",
    "ssl_ctx_get_read_ahead",
    "ssl_ctx_set_default_read_ahead",
    "ssl_ctx_get_default_read_ahead",
    "ssl_ctx_set_quiet_shutdown",
    "ssl_ctx_get_quiet_shutdown",
    "ssl_ctx_ctrl",
    "ssl_ctx_set_min_proto_version",
    "ssl_ctx_set_max_proto_version",
    "ssl_ctx_get_min_proto_version",
    "ssl_ctx_get_max_proto_version",
    "ssl_ctx_set_cipher_list",
    "ssl_ctx_set_ciphersuites",
    "ssl_ctx_get_ciphers",
    "ssl_ctx_set1_groups",
    "ssl_ctx_set1_groups_list",
    "ssl_ctx_set1_curves",
    "ssl_ctx_set1_curves_list",
    "ssl_ctx_set1_sigalgs",
    "ssl_ctx_set1_sigalgs_list",
    "ssl_ctx_set1_client_sigalgs",
    "ssl_ctx_set1_client_sigalgs_list",
    "ssl_ctx_set_security_level",
    "ssl_ctx_get_security_level",
    "ssl_ctx_use_certificate",
    "ssl_ctx_use_certificate_asn1",
    "ssl_ctx_use_certificate_file",
    "ssl_ctx_use_certificate_chain_file",
    "ssl_ctx_use_privatekey",
    "ssl_ctx_use_privatekey_asn1",
    "ssl_ctx_use_privatekey_file",
    "ssl_ctx_use_rsaprivatekey",
    "ssl_ctx_use_rsaprivatekey_asn1",
    "ssl_ctx_use_rsaprivatekey_file",
    "ssl_ctx_use_cert_and_key",
    "ssl_ctx_check_private_key",
    "ssl_ctx_get0_certificate",
    "ssl_ctx_get0_privatekey",
    "ssl_ctx_select_current_cert",
    "ssl_ctx_set_current_cert",
    "ssl_ctx_add_extra_chain_cert",
    "ssl_ctx_get_extra_chain_certs",
    "ssl_ctx_get_extra_chain_certs_only",
    "ssl_ctx_clear_extra_chain_certs",
    "ssl_ctx_set0_chain",
    "ssl_ctx_set1_chain",
    "ssl_ctx_add0_chain_cert",
    "ssl_ctx_add1_chain_cert",
    "ssl_ctx_get0_chain_certs",
    "ssl_ctx_clear_chain_certs",
    "ssl_ctx_build_cert_chain",
    "ssl_ctx_set_cert_flags",
    "ssl_ctx_clear_cert_flags",
    "ssl_ctx_use_serverinfo",
    "ssl_ctx_use_serverinfo_ex",
    "ssl_ctx_use_serverinfo_file",
    "ssl_ctx_set_default_passwd_cb_userdata",
    "ssl_ctx_set_verify",
    "ssl_ctx_get_verify_mode",
    "ssl_ctx_set_verify_depth",
    "ssl_ctx_get_verify_depth",
    "ssl_ctx_set_purpose",
    "ssl_ctx_set_trust",
    "ssl_ctx_get0_param",
    "ssl_ctx_set1_param",
    "ssl_ctx_load_verify_locations",
    "ssl_ctx_load_verify_file",
    "ssl_ctx_load_verify_dir",
    "ssl_ctx_load_verify_store",
    "ssl_ctx_set_default_verify_paths",
    "ssl_ctx_set_default_verify_file",
    "ssl_ctx_set_default_verify_dir",
    "ssl_ctx_set_default_verify_store",
    "ssl_ctx_get_cert_store",
    "ssl_ctx_set_cert_store",
    "ssl_ctx_set1_cert_store",
    "ssl_ctx_set0_verify_cert_store",
    "ssl_ctx_set1_verify_cert_store",
    "ssl_ctx_get0_verify_cert_store",
    "ssl_ctx_set0_chain_cert_store",
    "ssl_ctx_set1_chain_cert_store",
    "ssl_ctx_get0_chain_cert_store",
    "ssl_ctx_set_post_handshake_auth",
    "ssl_ctx_set_client_ca_list",
    "ssl_ctx_get_client_ca_list",
    "ssl_ctx_add_client_ca",
    "ssl_ctx_set0_ca_list",
    "ssl_ctx_get0_ca_list",
    "ssl_ctx_add1_to_ca_list",
    "ssl_ctx_set1_client_certificate_types",
    "ssl_ctx_dane_enable",
    "ssl_ctx_dane_mtype_set",
    "ssl_ctx_dane_set_flags",
    "ssl_ctx_dane_clear_flags",
    "ssl_ctx_enable_ct",
    "ssl_ctx_disable_ct",
    "ssl_ctx_ct_is_enabled",
    "ssl_ctx_set_ctlog_list_file",
    "ssl_ctx_set_default_ctlog_list_file",
    "ssl_ctx_set_tmp_dh",
    "ssl_ctx_set0_tmp_dh_pkey",
    "ssl_ctx_set_dh_auto",
    "ssl_ctx_set_tmp_ecdh",
    "ssl_ctx_set_ecdh_auto",
    "ssl_ctx_need_tmp_rsa",
    "ssl_ctx_set_tmp_rsa",
    "ssl_ctx_set_session_cache_mode",
    "ssl_ctx_sess_set_cache_mode",
    "ssl_ctx_get_session_cache_mode",
    "ssl_ctx_sess_get_cache_mode",
    "ssl_ctx_sess_set_cache_size",
    "ssl_ctx_sess_get_cache_size",
    "ssl_ctx_set_timeout",
    "ssl_ctx_get_timeout",
    "ssl_ctx_set_session_id_context",
    "ssl_ctx_add_session",
    "ssl_ctx_remove_session",
    "ssl_ctx_flush_sessions",
    "ssl_ctx_sess_number",
    "ssl_ctx_sess_connect",
    "ssl_ctx_sess_connect_good",
    "ssl_ctx_sess_connect_renegotiate",
    "ssl_ctx_sess_accept",
    "ssl_ctx_sess_accept_good",
    "ssl_ctx_sess_accept_renegotiate",
    "ssl_ctx_sess_hits",
    "ssl_ctx_sess_cb_hits",
    "ssl_ctx_sess_misses",
    "ssl_ctx_sess_timeouts",
    "ssl_ctx_sess_cache_full",
    "ssl_ctx_set_tlsext_ticket_keys",
    "ssl_ctx_get_tlsext_ticket_keys",
    "ssl_ctx_set_num_tickets",
    "ssl_ctx_get_num_tickets",
    "ssl_ctx_set_max_early_data",
    "ssl_ctx_get_max_early_data",
    "ssl_ctx_set_recv_max_early_data",
    "ssl_ctx_get_recv_max_early_data",
    "ssl_ctx_set_max_cert_list",
    "ssl_ctx_get_max_cert_list",
    "ssl_ctx_set_max_send_fragment",
    "ssl_ctx_set_split_send_fragment",
    "ssl_ctx_set_max_pipelines",
    "ssl_ctx_set_default_read_buffer_len",
    "ssl_ctx_set_tlsext_max_fragment_length",
    "ssl_ctx_set_block_padding",
    "ssl_ctx_set_alpn_protos",
    "ssl_ctx_set_tlsext_status_type",
    "ssl_ctx_get_tlsext_status_type",
    "ssl_ctx_set_tlsext_use_srtp",
    "ssl_ctx_has_client_custom_ext",
    "ssl_ctx_use_psk_identity_hint",
    "ssl_ctx_srp_ctx_init",
    "ssl_ctx_srp_ctx_free",
    "ssl_ctx_set_srp_username",
    "ssl_ctx_set_srp_password",
    "ssl_ctx_set_srp_strength",
    "ssl_ctx_get_ex_new_index",
    "ssl_ctx_set_ex_data",
    "ssl_ctx_get_ex_data",
    "ssl_ctx_set_app_data",
    "ssl_ctx_get_app_data",
    "ssl_get_options",
    "ssl_set_options",
    "ssl_clear_options",
    "ssl_get_mode",
    "ssl_set_mode",
    "ssl_clear_mode",
    "ssl_config",
    "ssl_set_min_proto_version",
    "ssl_set_max_proto_version",
    "ssl_get_min_proto_version",
    "ssl_get_max_proto_version",
    "ssl_set_cipher_list",
    "ssl_set_ciphersuites",
    "ssl_set1_groups",
    "ssl_set1_curves",
    "ssl_set1_groups_list",
    "ssl_set1_curves_list",
    "ssl_set1_sigalgs",
    "ssl_set1_sigalgs_list",
    "ssl_set1_client_sigalgs",
    "ssl_set1_client_sigalgs_list",
    "ssl_get_security_level",
    "ssl_set_security_level",
    "ssl_get_read_ahead",
    "ssl_set_read_ahead",
    "ssl_set_default_read_buffer_len",
    "ssl_get_max_cert_list",
    "ssl_set_max_cert_list",
    "ssl_set_max_send_fragment",
    "ssl_set_split_send_fragment",
    "ssl_set_max_pipelines",
    "ssl_alloc_buffers",
    "ssl_free_buffers",
    "ssl_set_block_padding",
    "ssl_set_mtu",
    "ssl_set_default_passwd_cb_userdata",
    "ssl_use_certificate",
    "ssl_use_certificate_asn1",
    "ssl_use_certificate_file",
    "ssl_use_certificate_chain_file",
    "ssl_use_privatekey",
    "ssl_use_privatekey_asn1",
    "ssl_use_privatekey_file",
    "ssl_use_rsaprivatekey",
    "ssl_use_rsaprivatekey_asn1",
    "ssl_use_rsaprivatekey_file",
    "ssl_use_cert_and_key",
    "ssl_check_private_key",
    "ssl_certs_clear",
    "ssl_get_certificate",
    "ssl_get_privatekey",
    "ssl_select_current_cert",
    "ssl_set_current_cert",
    "ssl_set0_chain",
    "ssl_set1_chain",
    "ssl_clear_chain_certs",
    "ssl_add0_chain_cert",
    "ssl_add1_chain_cert",
    "ssl_get0_chain_certs",
    "ssl_build_cert_chain",
    "ssl_check_chain",
    "ssl_set_cert_flags",
    "ssl_clear_cert_flags",
    "ssl_set_tmp_dh",
    "ssl_set0_tmp_dh_pkey",
    "ssl_set_dh_auto",
    "ssl_set_tmp_ecdh",
    "ssl_set_ecdh_auto",
    "ssl_need_tmp_rsa",
    "ssl_set_tmp_rsa",
    "ssl_get_verify_mode",
    "ssl_set_verify",
    "ssl_get_verify_depth",
    "ssl_set_verify_depth",
    "ssl_set_verify_result",
    "ssl_set_retry_verify",
    "ssl_set_post_handshake_auth",
    "ssl_set1_host",
    "ssl_add1_host",
    "ssl_set_hostflags",
    "ssl_set_purpose",
    "ssl_set_trust",
    "ssl_get0_param",
    "ssl_set1_param",
    "ssl_set0_verify_cert_store",
    "ssl_set1_verify_cert_store",
    "ssl_get0_verify_cert_store",
    "ssl_set0_chain_cert_store",
    "ssl_set1_chain_cert_store",
    "ssl_get0_chain_cert_store",
    "ssl_set_client_ca_list",
    "ssl_get_client_ca_list",
    "ssl_add_client_ca",
    "ssl_set0_ca_list",
    "ssl_get0_ca_list",
    "ssl_add1_to_ca_list",
    "ssl_get0_peer_ca_list",
    "ssl_dup_ca_list",
    "ssl_load_client_ca_file",
    "ssl_load_client_ca_file_ex",
    "ssl_add_file_cert_subjects_to_stack",
    "ssl_add_dir_cert_subjects_to_stack",
    "ssl_add_store_cert_subjects_to_stack",
    "ssl_get0_certificate_types",
    "ssl_set1_client_certificate_types",
    "ssl_dane_enable",
    "ssl_dane_tlsa_add",
    "ssl_dane_set_flags",
    "ssl_dane_clear_flags",
    "ssl_get0_dane_authority",
    "ssl_get0_dane_tlsa",
    "ssl_enable_ct",
    "ssl_disable_ct",
    "ssl_ct_is_enabled",
    "ssl_get_session",
    "ssl_get0_session",
    "ssl_get1_session",
    "ssl_set_session",
    "ssl_session_reused",
    "ssl_cache_hit",
    "ssl_get_time",
    "ssl_set_time",
    "ssl_get_timeout",
    "ssl_set_timeout",
    "ssl_get_default_timeout",
    "ssl_set_session_id_context",
    "ssl_has_matching_session_id",
    "ssl_get_num_tickets",
    "ssl_set_num_tickets",
    "ssl_get_max_early_data",
    "ssl_set_max_early_data",
    "ssl_get_recv_max_early_data",
    "ssl_set_recv_max_early_data",
    "ssl_set_tlsext_host_name",
    "ssl_set_alpn_protos",
    "ssl_set_tlsext_max_fragment_length",
    "ssl_set_tlsext_use_srtp",
    "ssl_get_srtp_profiles",
    "ssl_get_tlsext_status_type",
    "ssl_set_tlsext_status_type",
    "ssl_get_tlsext_status_ocsp_resp",
    "ssl_set_tlsext_status_ocsp_resp",
    "ssl_get_tlsext_status_exts",
    "ssl_set_tlsext_status_exts",
    "ssl_use_psk_identity_hint",
    "ssl_get_srp_n",
    "ssl_get_srp_g",
    "ssl_get_srp_username",
    "ssl_get_srp_userinfo",
    "ssl_set_srp_server_param",
    "ssl_set_srp_server_param_pw",
    "ssl_srp_server_param_with_username",
    "sk_x509_new_null",
    "sk_x509_num",
    "sk_x509_value",
    "sk_x509_push",
    "sk_x509_unshift",
    "sk_x509_insert",
    "sk_x509_pop",
    "sk_x509_shift",
    "sk_x509_delete",
    "sk_x509_dup",
    "sk_x509_free",
    "sk_x509_pop_free",
    "sk_x509_crl_new_null",
    "sk_x509_crl_num",
    "sk_x509_crl_value",
    "sk_x509_crl_push",
    "sk_x509_crl_unshift",
    "sk_x509_crl_insert",
    "sk_x509_crl_pop",
    "sk_x509_crl_shift",
    "sk_x509_crl_delete",
    "sk_x509_crl_dup",
    "sk_x509_crl_free",
    "sk_x509_crl_pop_free",
    "sk_x509_name_new_null",
    "sk_x509_name_num",
    "sk_x509_name_value",
    "sk_x509_name_push",
    "sk_x509_name_unshift",
    "sk_x509_name_insert",
    "sk_x509_name_pop",
    "sk_x509_name_shift",
    "sk_x509_name_delete",
    "sk_x509_name_dup",
    "sk_x509_name_free",
    "sk_x509_name_pop_free",
    "sk_x509_extension_new_null",
    "sk_x509_extension_num",
    "sk_x509_extension_value",
    "sk_x509_extension_push",
    "sk_x509_extension_unshift",
    "sk_x509_extension_insert",
    "sk_x509_extension_pop",
    "sk_x509_extension_shift",
    "sk_x509_extension_delete",
    "sk_x509_extension_dup",
    "sk_x509_extension_free",
    "sk_x509_extension_pop_free",
    "sk_x509_revoked_new_null",
    "sk_x509_revoked_num",
    "sk_x509_revoked_value",
    "sk_x509_revoked_push",
    "sk_x509_revoked_unshift",
    "sk_x509_revoked_insert",
    "sk_x509_revoked_pop",
    "sk_x509_revoked_shift",
    "sk_x509_revoked_delete",
    "sk_x509_revoked_dup",
    "sk_x509_revoked_free",
    "sk_x509_revoked_pop_free",
    "sk_x509_object_new_null",
    "sk_x509_object_num",
    "sk_x509_object_value",
    "sk_x509_object_push",
    "sk_x509_object_unshift",
    "sk_x509_object_insert",
    "sk_x509_object_pop",
    "sk_x509_object_shift",
    "sk_x509_object_delete",
    "sk_x509_object_dup",
    "sk_x509_object_free",
    "sk_x509_object_pop_free",
    "sk_general_name_new_null",
    "sk_general_name_num",
    "sk_general_name_value",
    "sk_general_name_push",
    "sk_general_name_unshift",
    "sk_general_name_insert",
    "sk_general_name_pop",
    "sk_general_name_shift",
    "sk_general_name_delete",
    "sk_general_name_dup",
    "sk_general_name_free",
    "sk_general_name_pop_free",
    "sk_asn1_object_new_null",
    "sk_asn1_object_num",
    "sk_asn1_object_value",
    "sk_asn1_object_push",
    "sk_asn1_object_unshift",
    "sk_asn1_object_insert",
    "sk_asn1_object_pop",
    "sk_asn1_object_shift",
    "sk_asn1_object_delete",
    "sk_asn1_object_dup",
    "sk_asn1_object_free",
    "sk_asn1_object_pop_free",
    "sk_ssl_cipher_new_null",
    "sk_ssl_cipher_num",
    "sk_ssl_cipher_value",
    "sk_ssl_cipher_push",
    "sk_ssl_cipher_unshift",
    "sk_ssl_cipher_insert",
    "sk_ssl_cipher_pop",
    "sk_ssl_cipher_shift",
    "sk_ssl_cipher_delete",
    "sk_ssl_cipher_dup",
    "sk_ssl_cipher_free",
    "sk_ssl_cipher_pop_free",
    "sk_ssl_comp_new_null",
    "sk_ssl_comp_num",
    "sk_ssl_comp_value",
    "sk_ssl_comp_push",
    "sk_ssl_comp_unshift",
    "sk_ssl_comp_insert",
    "sk_ssl_comp_pop",
    "sk_ssl_comp_shift",
    "sk_ssl_comp_delete",
    "sk_ssl_comp_dup",
    "sk_ssl_comp_free",
    "sk_ssl_comp_pop_free",
    "sk_srtp_protection_profile_new_null",
    "sk_srtp_protection_profile_num",
    "sk_srtp_protection_profile_value",
    "sk_srtp_protection_profile_push",
    "sk_srtp_protection_profile_unshift",
    "sk_srtp_protection_profile_insert",
    "sk_srtp_protection_profile_pop",
    "sk_srtp_protection_profile_shift",
    "sk_srtp_protection_profile_delete",
    "sk_srtp_protection_profile_dup",
    "sk_srtp_protection_profile_free",
    "sk_srtp_protection_profile_pop_free",
    "x509_new",
    "x509_new_ex",
    "x509_dup",
    "x509_up_ref",
    "x509_free",
    "x509_get_version",
    "x509_set_version",
    "x509_get_serialnumber",
    "x509_get0_serialnumber",
    "x509_set_serialnumber",
    "x509_get_subject_name",
    "x509_set_subject_name",
    "x509_get_issuer_name",
    "x509_set_issuer_name",
    "x509_get0_notbefore",
    "x509_getm_notbefore",
    "x509_get_notbefore",
    "x509_set1_notbefore",
    "x509_set_notbefore",
    "x509_get0_notafter",
    "x509_getm_notafter",
    "x509_get_notafter",
    "x509_set1_notafter",
    "x509_set_notafter",
    "x509_get0_pubkey",
    "x509_get_pubkey",
    "x509_set_pubkey",
    "x509_get0_pubkey_bitstr",
    "x509_get0_signature",
    "x509_get_signature_nid",
    "x509_get_signature_type",
    "x509_get_signature_info",
    "x509_check_private_key",
    "x509_verify",
    "x509_self_signed",
    "x509_sign",
    "x509_check_issued",
    "x509_check_purpose",
    "x509_check_trust",
    "x509_check_ca",
    "x509_check_host",
    "x509_check_email",
    "x509_check_ip",
    "x509_check_ip_asc",
    "x509_cmp",
    "x509_issuer_and_serial_cmp",
    "x509_issuer_name_cmp",
    "x509_subject_name_cmp",
    "x509_subject_name_hash",
    "x509_subject_name_hash_old",
    "x509_issuer_name_hash",
    "x509_issuer_name_hash_old",
    "x509_issuer_and_serial_hash",
    "x509_digest",
    "x509_pubkey_digest",
    "x509_get_ext_count",
    "x509_get_ext",
    "x509_get_ext_by_nid",
    "x509_get_ext_by_obj",
    "x509_get_ext_by_critical",
    "x509_get0_extensions",
    "x509_add_ext",
    "x509_delete_ext",
    "x509_get_extension_flags",
    "x509_get_key_usage",
    "x509_get_extended_key_usage",
    "x509_get_pathlen",
    "x509_get_proxy_pathlen",
    "x509_set_proxy_flag",
    "x509_set_proxy_pathlen",
    "x509_get0_subject_key_id",
    "x509_get0_authority_key_id",
    "x509_get0_authority_serial",
    "x509_alias_set1",
    "x509_alias_get0",
    "x509_keyid_set1",
    "x509_keyid_get0",
    "x509_trusted",
    "x509_add1_trust_object",
    "x509_add1_reject_object",
    "x509_trust_clear",
    "x509_reject_clear",
    "x509_get_ex_new_index",
    "x509_set_ex_data",
    "x509_get_ex_data",
    "x509_chain_up_ref",
    "x509_find_by_subject",
    "x509_find_by_issuer_and_serial",
    "x509_build_chain",
    "x509_print",
    "x509_print_ex",
    "x509_to_x509_req",
    "x509_get_default_cert_file",
    "x509_get_default_cert_dir",
    "x509_get_default_cert_file_env",
    "x509_get_default_cert_dir_env",
    "x509_get_default_cert_area",
    "x509_get_default_private_dir",
    "x509_name_new",
    "x509_name_dup",
    "x509_name_free",
    "x509_name_entry_count",
    "x509_name_get_entry",
    "x509_name_get_index_by_nid",
    "x509_name_get_index_by_obj",
    "x509_name_get_text_by_nid",
    "x509_name_get_text_by_obj",
    "x509_name_oneline",
    "x509_name_print",
    "x509_name_print_ex",
    "x509_name_add_entry_by_txt",
    "x509_name_add_entry_by_nid",
    "x509_name_add_entry_by_obj",
    "x509_name_add_entry",
    "x509_name_delete_entry",
    "x509_name_cmp",
    "x509_name_hash",
    "x509_name_hash_old",
    "x509_name_digest",
    "x509_name_entry_new",
    "x509_name_entry_dup",
    "x509_name_entry_free",
    "x509_name_entry_create_by_txt",
    "x509_name_entry_create_by_nid",
    "x509_name_entry_create_by_obj",
    "x509_name_entry_get_object",
    "x509_name_entry_get_data",
    "x509_name_entry_set_object",
    "x509_name_entry_set_data",
    "x509_name_entry_set",
    "x509_extension_new",
    "x509_extension_dup",
    "x509_extension_free",
    "x509_extension_get_object",
    "x509_extension_get_critical",
    "x509_extension_get_data",
    "x509_extension_set_object",
    "x509_extension_set_critical",
    "x509_extension_set_data",
    "x509_extension_create_by_nid",
    "x509_extension_create_by_obj",
    "x509v3_ext_print",
    "x509v3_ext_conf_nid",
    "asn1_string_new",
    "asn1_string_free",
    "asn1_string_type_new",
    "asn1_string_dup",
    "asn1_string_copy",
    "asn1_string_cmp",
    "asn1_string_type",
    "asn1_string_length",
    "asn1_string_get0_data",
    "asn1_string_data",
    "asn1_string_set",
    "asn1_string_to_utf8",
    "asn1_string_print",
    "asn1_string_print_ex",
    "asn1_tag2str",
    "asn1_octet_string_new",
    "asn1_octet_string_free",
    "asn1_octet_string_set",
    "asn1_time_new",
    "asn1_time_dup",
    "asn1_time_free",
    "asn1_time_set",
    "asn1_time_adj",
    "x509_gmtime_adj",
    "x509_time_adj",
    "x509_time_adj_ex",
    "asn1_time_set_string",
    "asn1_time_set_string_x509",
    "asn1_time_normalize",
    "asn1_time_check",
    "asn1_time_print",
    "asn1_time_print_ex",
    "asn1_time_diff",
    "asn1_time_cmp_time_t",
    "asn1_time_compare",
    "x509_cmp_time",
    "x509_cmp_current_time",
    "asn1_time_to_generalizedtime",
    "asn1_generalizedtime_free",
    "asn1_integer_new",
    "asn1_integer_dup",
    "asn1_integer_free",
    "asn1_integer_cmp",
    "asn1_integer_get_int64",
    "asn1_integer_get_uint64",
    "asn1_integer_get",
    "asn1_integer_set_int64",
    "asn1_integer_set_uint64",
    "asn1_integer_set",
    "asn1_integer_to_bn",
    "bn_to_asn1_integer",
    "i2s_asn1_integer",
    "i2a_asn1_integer",
    "asn1_object_new",
    "asn1_object_free",
    "obj_nid2obj",
    "obj_nid2ln",
    "obj_nid2sn",
    "obj_obj2nid",
    "obj_ln2nid",
    "obj_sn2nid",
    "obj_txt2nid",
    "obj_txt2obj",
    "obj_obj2txt",
    "obj_cmp",
    "obj_dup",
    "i2a_asn1_object",
    "x509_crl_new",
    "x509_crl_new_ex",
    "x509_crl_dup",
    "x509_crl_up_ref",
    "x509_crl_free",
    "x509_crl_get_version",
    "x509_crl_set_version",
    "x509_crl_get_issuer",
    "x509_crl_set_issuer_name",
    "x509_crl_get0_lastupdate",
    "x509_crl_get_lastupdate",
    "x509_crl_set1_lastupdate",
    "x509_crl_get0_nextupdate",
    "x509_crl_get_nextupdate",
    "x509_crl_set1_nextupdate",
    "x509_crl_get_revoked",
    "x509_crl_get0_by_serial",
    "x509_crl_get0_by_cert",
    "x509_crl_add0_revoked",
    "x509_crl_sort",
    "x509_crl_sign",
    "x509_crl_verify",
    "x509_crl_get_signature_nid",
    "x509_crl_cmp",
    "x509_crl_match",
    "x509_crl_diff",
    "x509_crl_digest",
    "x509_crl_get_ext_count",
    "x509_crl_get_ext",
    "x509_crl_get_ext_by_nid",
    "x509_crl_get_ext_by_obj",
    "x509_crl_get_ext_by_critical",
    "x509_crl_get0_extensions",
    "x509_crl_add_ext",
    "x509_crl_delete_ext",
    "x509_crl_print",
    "x509_crl_print_ex",
    "x509_revoked_new",
    "x509_revoked_dup",
    "x509_revoked_free",
    "x509_revoked_get0_serialnumber",
    "x509_revoked_set_serialnumber",
    "x509_revoked_get0_revocationdate",
    "x509_revoked_set_revocationdate",
    "x509_revoked_get_ext_count",
    "x509_revoked_get_ext",
    "x509_revoked_get_ext_by_nid",
    "x509_revoked_get_ext_by_obj",
    "x509_revoked_get_ext_by_critical",
    "x509_revoked_get0_extensions",
    "x509_revoked_add_ext",
    "x509_revoked_delete_ext",
    "x509_req_new",
    "x509_req_new_ex",
    "x509_req_dup",
    "x509_req_free",
    "x509_req_get_version",
    "x509_req_set_version",
    "x509_req_get_subject_name",
    "x509_req_set_subject_name",
    "x509_req_get0_pubkey",
    "x509_req_get_pubkey",
    "x509_req_set_pubkey",
    "x509_req_check_private_key",
    "x509_req_sign",
    "x509_req_verify",
    "x509_req_get_signature_nid",
    "x509_req_get_extensions",
    "x509_req_add_extensions",
    "x509_req_get_attr_count",
    "x509_req_get_attr_by_nid",
    "x509_req_add1_attr_by_nid",
    "x509_req_add1_attr_by_txt",
    "x509_req_to_x509",
    "x509_req_digest",
    "x509_req_print",
    "x509_req_print_ex",
    "i2d_pkcs12",
    "d2i_pkcs12",
    "i2d_pkcs12_bio",
    "d2i_pkcs12_bio",
    "pkcs12_free",
    "pkcs12_mac_present",
    "pkcs12_verify_mac",
    "pkcs12_parse",
    "x509_store_new",
    "x509_store_up_ref",
    "x509_store_free",
    "x509_store_add_cert",
    "x509_store_add_crl",
    "x509_store_load_locations",
    "x509_store_load_locations_ex",
    "x509_store_load_file",
    "x509_store_load_file_ex",
    "x509_store_load_path",
    "x509_store_load_store",
    "x509_store_load_store_ex",
    "x509_store_set_default_paths",
    "x509_store_set_default_paths_ex",
    "x509_store_set_flags",
    "x509_store_set_purpose",
    "x509_store_set_trust",
    "x509_store_set_depth",
    "x509_store_set1_param",
    "x509_store_get0_param",
    "x509_store_get0_objects",
    "x509_store_get1_all_certs",
    "x509_store_get_ex_new_index",
    "x509_store_set_ex_data",
    "x509_store_get_ex_data",
    "x509_lookup_file",
    "x509_lookup_hash_dir",
    "x509_lookup_store",
    "x509_store_add_lookup",
    "x509_lookup_get_store",
    "x509_lookup_load_file",
    "x509_lookup_load_file_ex",
    "x509_lookup_add_dir",
    "x509_lookup_add_store",
    "x509_lookup_load_store",
    "x509_lookup_ctrl",
    "x509_lookup_ctrl_ex",
    "x509_load_cert_file",
    "x509_load_crl_file",
    "x509_load_cert_crl_file",
    "x509_object_new",
    "x509_object_free",
    "x509_object_get_type",
    "x509_object_get0_x509",
    "x509_object_get0_x509_crl",
    "x509_object_set1_x509",
    "x509_object_set1_x509_crl",
    "x509_object_idx_by_subject",
    "x509_object_retrieve_by_subject",
    "x509_object_retrieve_match",
    "x509_store_ctx_new",
    "x509_store_ctx_new_ex",
    "x509_store_ctx_free",
    "x509_store_ctx_init",
    "x509_store_ctx_cleanup",
    "x509_verify_cert",
    "x509_store_ctx_verify",
    "x509_verify_cert_error_string",
    "x509_store_ctx_get_error",
    "x509_store_ctx_set_error",
    "x509_store_ctx_get_error_depth",
    "x509_store_ctx_set_error_depth",
    "x509_store_ctx_get_current_cert",
    "x509_store_ctx_set_current_cert",
    "x509_store_ctx_get0_current_issuer",
    "x509_store_ctx_get0_current_crl",
    "x509_store_ctx_get0_cert",
    "x509_store_ctx_set_cert",
    "x509_store_ctx_get0_store",
    "x509_store_ctx_get0_chain",
    "x509_store_ctx_get_chain",
    "x509_store_ctx_get1_chain",
    "x509_store_ctx_get_num_untrusted",
    "x509_store_ctx_get_explicit_policy",
    "x509_store_ctx_get0_untrusted",
    "x509_store_ctx_set0_untrusted",
    "x509_store_ctx_set0_trusted_stack",
    "x509_store_ctx_set0_crls",
    "x509_store_ctx_set_flags",
    "x509_store_ctx_set_time",
    "x509_store_ctx_set_depth",
    "x509_store_ctx_set_purpose",
    "x509_store_ctx_set_trust",
    "x509_store_ctx_purpose_inherit",
    "x509_store_ctx_set_default",
    "x509_store_ctx_get0_param",
    "x509_store_ctx_set0_param",
    "x509_store_ctx_get1_issuer",
    "x509_store_ctx_get1_certs",
    "x509_store_ctx_get1_crls",
    "x509_store_ctx_get_obj_by_subject",
    "x509_store_ctx_get_ex_new_index",
    "x509_store_ctx_set_ex_data",
    "x509_store_ctx_get_ex_data",
    "x509_verify_param_new",
    "x509_verify_param_free",
    "x509_verify_param_set1",
    "x509_verify_param_inherit",
    "x509_verify_param_set1_name",
    "x509_verify_param_get0_name",
    "x509_verify_param_set_flags",
    "x509_verify_param_clear_flags",
    "x509_verify_param_get_flags",
    "x509_verify_param_set_inh_flags",
    "x509_verify_param_get_inh_flags",
    "x509_verify_param_set_purpose",
    "x509_verify_param_set_trust",
    "x509_verify_param_set_depth",
    "x509_verify_param_get_depth",
    "x509_verify_param_set_auth_level",
    "x509_verify_param_get_auth_level",
    "x509_verify_param_set_time",
    "x509_verify_param_get_time",
    "x509_verify_param_add0_policy",
    "x509_verify_param_set1_policies",
    "x509_verify_param_set1_host",
    "x509_verify_param_add1_host",
    "x509_verify_param_get0_host",
    "x509_verify_param_set_hostflags",
    "x509_verify_param_get_hostflags",
    "x509_verify_param_get0_peername",
    "x509_verify_param_move_peername",
    "x509_verify_param_set1_email",
    "x509_verify_param_get0_email",
    "x509_verify_param_set1_ip",
    "x509_verify_param_set1_ip_asc",
    "x509_verify_param_get1_ip_asc",
    "x509_verify_param_get_count",
    "x509_verify_param_get0",
    "x509_verify_param_lookup",
]


def bio_s_mem() -> Optional[Object]:
    """The kind of BIO that keeps what is written in memory until it is read.

    Returns     BIO_METHOD or None, static
    See         BIO_s_mem(3)
    """
    return _borrowed(_lib.gasket_bio_s_mem(), "BIO_METHOD", None)


def bio_s_secmem() -> Optional[Object]:
    """The kind of BIO that keeps what is written in memory of the secure heap, where there is
    one.

    Returns     BIO_METHOD or None, static
    See         BIO_s_mem(3)
    """
    return _borrowed(_lib.gasket_bio_s_secmem(), "BIO_METHOD", None)


def bio_s_null() -> Optional[Object]:
    """The kind of BIO that swallows what is written and has nothing to read.

    Returns     BIO_METHOD or None, static
    See         BIO_s_null(3)
    """
    return _borrowed(_lib.gasket_bio_s_null(), "BIO_METHOD", None)


def bio_s_file() -> Optional[Object]:
    """The kind of BIO that reads and writes a file, which bio_read_filename and its like name.

    Returns     BIO_METHOD or None, static
    See         BIO_s_file(3)
    """
    return _borrowed(_lib.gasket_bio_s_file(), "BIO_METHOD", None)


def bio_s_fd() -> Optional[Object]:
    """The kind of BIO that reads and writes a file descriptor, see bio_set_fd.

    Returns     BIO_METHOD or None, static
    See         BIO_s_fd(3)
    """
    return _borrowed(_lib.gasket_bio_s_fd(), "BIO_METHOD", None)


def bio_s_socket() -> Optional[Object]:
    """The kind of BIO that reads and writes a socket, see bio_set_fd.

    Returns     BIO_METHOD or None, static
    See         BIO_s_socket(3)
    """
    return _borrowed(_lib.gasket_bio_s_socket(), "BIO_METHOD", None)


def bio_s_datagram() -> Optional[Object]:
    """The kind of BIO that sends and receives datagrams on a socket, see bio_set_fd.

    Returns     BIO_METHOD or None, static
    See         BIO_s_datagram(3)
    """
    return _borrowed(_lib.gasket_bio_s_datagram(), "BIO_METHOD", None)


def bio_s_connect() -> Optional[Object]:
    """The kind of BIO that connects to the host and port of bio_set_conn_hostname.

    Returns     BIO_METHOD or None, static
    See         BIO_s_connect(3)
    """
    return _borrowed(_lib.gasket_bio_s_connect(), "BIO_METHOD", None)


def bio_s_accept() -> Optional[Object]:
    """The kind of BIO that waits for connections on the port of bio_set_accept_name.

    Returns     BIO_METHOD or None, static
    See         BIO_s_accept(3)
    """
    return _borrowed(_lib.gasket_bio_s_accept(), "BIO_METHOD", None)


def bio_s_bio() -> Optional[Object]:
    """The kind of BIO of which two make a pair: what is written to one is read from the other.

    Returns     BIO_METHOD or None, static
    See         BIO_s_bio(3)
    """
    return _borrowed(_lib.gasket_bio_s_bio(), "BIO_METHOD", None)


def bio_f_base64() -> Optional[Object]:
    """The filter that encodes in base64 what is written, and decodes what is read. bio_flush
    writes the end of it.

    Returns     BIO_METHOD or None, static
    See         BIO_f_base64(3)
    """
    return _borrowed(_lib.gasket_bio_f_base64(), "BIO_METHOD", None)


def bio_f_buffer() -> Optional[Object]:
    """The filter that reads and writes in larger pieces, and lets bio_gets work. bio_flush
    writes what it holds.

    Returns     BIO_METHOD or None, static
    See         BIO_f_buffer(3)
    """
    return _borrowed(_lib.gasket_bio_f_buffer(), "BIO_METHOD", None)


def bio_f_readbuffer() -> Optional[Object]:
    """The filter that buffers reading alone, and lets bio_tell and bio_seek work on what cannot
    go back.

    Returns     BIO_METHOD or None, static
    OpenSSL     3.0 and newer
    See         BIO_f_readbuffer(3)
    """
    return _borrowed(_lib.gasket_bio_f_readbuffer(), "BIO_METHOD", None)


def bio_f_linebuffer() -> Optional[Object]:
    """The filter that writes whole lines.

    Returns     BIO_METHOD or None, static
    See         BIO_f_linebuffer(3)
    """
    return _borrowed(_lib.gasket_bio_f_linebuffer(), "BIO_METHOD", None)


def bio_f_null() -> Optional[Object]:
    """The filter that passes everything through.

    Returns     BIO_METHOD or None, static
    See         BIO_f_null(3)
    """
    return _borrowed(_lib.gasket_bio_f_null(), "BIO_METHOD", None)


def bio_f_prefix() -> Optional[Object]:
    """The filter that puts a text or spaces in front of each line that is written, see
    bio_set_prefix.

    Returns     BIO_METHOD or None, static
    OpenSSL     3.0 and newer
    See         BIO_f_prefix(3)
    """
    return _borrowed(_lib.gasket_bio_f_prefix(), "BIO_METHOD", None)


def bio_f_nbio_test() -> Optional[Object]:
    """The filter that reads and writes random parts and asks for retries, to test programs
    with.

    Returns     BIO_METHOD or None, static
    See         BIO_f_nbio_test(3)
    """
    return _borrowed(_lib.gasket_bio_f_nbio_test(), "BIO_METHOD", None)


def bio_new(method: Handle) -> Optional[Object]:
    """Makes a BIO of a kind.

    method      BIO_METHOD
    Returns     BIO or None, new: the BIO; 0 with the reason in the queue
    See         BIO_new(3)
    """
    return _new(_lib.gasket_bio_new(_handle(method)), "BIO")


def bio_new_ex(method: Handle) -> Optional[Object]:
    """Makes a BIO of a kind, as bio_new does.

    method      BIO_METHOD
    Returns     BIO or None, new: the BIO; 0 with the reason in the queue
    OpenSSL     3.0 and newer
    See         BIO_new(3)
    """
    return _new(_lib.gasket_bio_new_ex(_handle(method)), "BIO")


def bio_new_mem_buf(data: Bytes) -> Optional[Object]:
    """Makes a BIO from which these bytes can be read. They are copied. Nothing can be written
    to it, and bio_reset goes back to its beginning.

    data        bytes
    Returns     BIO or None, new: the BIO; 0 with the reason in the queue
    See         BIO_s_mem(3)
    """
    data_bytes, data_length = _octets(data)
    return _new(_lib.gasket_bio_new_mem_buf(data_bytes, data_length), "BIO")


def bio_new_file(path: Text, mode: Text) -> Optional[Object]:
    """Opens a file.

    path        str
    mode        str: as of fopen: `r`, `w`, `a`, with `+` or `b`
    Returns     BIO or None, new: the BIO; 0 with the reason in the queue
    Waits       for files only
    See         BIO_s_file(3)
    """
    return _new(_lib.gasket_bio_new_file(_text(path), _text(mode)), "BIO")


def bio_new_socket(socket: int, close_flag: int) -> Optional[Object]:
    """Makes a BIO of a connected socket.

    socket      int
    close_flag  int: BIO_CLOSE: the socket is closed with the BIO; BIO_NOCLOSE: it is not
    Returns     BIO or None, new: the BIO; 0 with the reason in the queue
    See         BIO_s_socket(3)
    """
    return _new(_lib.gasket_bio_new_socket(_integer(socket), _integer(close_flag)), "BIO")


def bio_new_fd(fd: int, close_flag: int) -> Optional[Object]:
    """Makes a BIO of a file descriptor.

    fd          int
    close_flag  int: BIO_CLOSE: the descriptor is closed with the BIO; BIO_NOCLOSE: it is not
    Returns     BIO or None, new: the BIO; 0 with the reason in the queue
    See         BIO_s_fd(3)
    """
    return _new(_lib.gasket_bio_new_fd(_integer(fd), _integer(close_flag)), "BIO")


def bio_new_dgram(fd: int, close_flag: int) -> Optional[Object]:
    """Makes a BIO of a datagram socket.

    fd          int
    close_flag  int: BIO_CLOSE: the socket is closed with the BIO; BIO_NOCLOSE: it is not
    Returns     BIO or None, new: the BIO; 0 with the reason in the queue
    See         BIO_s_datagram(3)
    """
    return _new(_lib.gasket_bio_new_dgram(_integer(fd), _integer(close_flag)), "BIO")


def bio_new_connect(host_port: Text) -> Optional[Object]:
    """Makes a BIO that will connect to a host. bio_do_connect does it, or the first reading or
    writing.

    host_port   str: `host:port`; an IPv6 address stands in brackets
    Returns     BIO or None, new: the BIO; 0 with the reason in the queue
    See         BIO_s_connect(3)
    """
    return _new(_lib.gasket_bio_new_connect(_text(host_port)), "BIO")


def bio_new_accept(host_port: Text) -> Optional[Object]:
    """Makes a BIO that will listen on a port. The first bio_do_accept binds it, the next ones
    wait for a connection each.

    host_port   str: `port` or `host:port`, with `*` for any
    Returns     BIO or None, new: the BIO; 0 with the reason in the queue
    See         BIO_s_accept(3)
    """
    return _new(_lib.gasket_bio_new_accept(_text(host_port)), "BIO")


def bio_new_bio_pair(first_size: int, second_size: int) -> Tuple[int, Optional[Object], Optional[Object]]:
    """Makes two BIOs of which each reads what was written to the other.

    first_size  size_t: bytes that `first` holds until they are read from `second`; 0: 17 KiB
    second_size size_t: bytes that `second` holds
    Returns     int: 1, or 0 with the reason in the queue
    Value 2     `first`, BIO or None: where the handle of one goes
    Value 3     `second`, BIO or None: where the handle of the other goes
    See         BIO_s_bio(3)
    """
    first_place = _place(0)
    second_place = _place(0)
    answer = _number(_lib.gasket_bio_new_bio_pair(_pointer(first_place), _integer(first_size), _pointer(second_place), _integer(second_size)))
    return answer, _stored(first_place, "BIO", None), _stored(second_place, "BIO", None)


def bio_free(bio: Handle) -> int:
    """Frees the handle of a BIO. The BIO ends when nothing else has it, and then frees what
    follows it in its chain.

    bio         BIO or None
    Returns     int: 1; 0 when `bio` is 0
    See         BIO_new(3)
    """
    return _number(_lib.gasket_bio_free(_handle(bio)))


def bio_free_all(bio: Handle) -> None:
    """Frees the handle of a BIO. The BIO ends when nothing else has it, and then frees what
    follows it in its chain.

    bio         BIO or None
    Returns     None
    See         BIO_new(3)
    """
    return _nothing(_lib.gasket_bio_free_all(_handle(bio)))


def bio_vfree(bio: Handle) -> None:
    """Frees the handle of a BIO, as bio_free_all does.

    bio         BIO or None
    Returns     None
    See         BIO_new(3)
    """
    return _nothing(_lib.gasket_bio_vfree(_handle(bio)))


def bio_up_ref(bio: Handle) -> int:
    """Counts a BIO up, so that it must be freed once more.

    bio         BIO
    Returns     int: 1, or 0 with the reason in the queue
    See         BIO_new(3)
    """
    return _number(_lib.gasket_bio_up_ref(_handle(bio)))


def bio_read(bio: Handle, data: Room) -> int:
    """Reads up to `length` bytes.

    bio         BIO
    data        bytearray that is filled
    Returns     int: how many bytes were read; 0 or -1 at the end, on failure, or to be called
                again (bio_should_retry); -2 where the kind cannot
    Waits       as long as OpenSSL does
    See         BIO_read(3)
    """
    data_bytes, data_length = _room(data)
    return _number(_lib.gasket_bio_read(_handle(bio), data_bytes, data_length))


def bio_read_ex(bio: Handle, data: Room) -> Tuple[int, int]:
    """Reads up to `length` bytes.

    bio         BIO
    data        bytearray that is filled
    Returns     int: 1, or 0: nothing was read, and bio_should_retry and bio_eof tell why
    Value 2     `count`, size_t: how many bytes were read
    Waits       as long as OpenSSL does
    See         BIO_read(3)
    """
    data_bytes, data_length = _room(data)
    count_place = _place(0)
    answer = _number(_lib.gasket_bio_read_ex(_handle(bio), data_bytes, data_length, _pointer(count_place)))
    return answer, _stored_number(count_place)


def bio_gets(bio: Handle, line: Room) -> int:
    """Reads a line with its newline, or as much of it as there is room for, and a NUL behind
    it. A bio_f_base64 reads no lines; sockets and SSLs do with a bio_f_buffer in front of them.

    bio         BIO
    line        bytearray that is filled
    Returns     int: how many bytes the line has; 0 or -1 at the end, on failure, or to be
                called again (bio_should_retry); -2 where the kind cannot
    Waits       as long as OpenSSL does
    See         BIO_read(3)
    """
    line_bytes, line_length = _room(line)
    return _number(_lib.gasket_bio_gets(_handle(bio), line_bytes, line_length))


def bio_get_line(bio: Handle, line: Room) -> int:
    """Reads a line as bio_gets does, byte by byte, from BIOs of every kind.

    bio         BIO
    line        bytearray that is filled
    Returns     int: how many bytes the line has; 0 or -1 at the end, on failure, or to be
                called again (bio_should_retry)
    Waits       as long as OpenSSL does
    OpenSSL     3.0 and newer
    See         BIO_read(3)
    """
    line_bytes, line_length = _room(line)
    return _number(_lib.gasket_bio_get_line(_handle(bio), line_bytes, line_length))


def bio_write(bio: Handle, data: Bytes) -> int:
    """Writes bytes, perhaps not all of them.

    bio         BIO
    data        bytes
    Returns     int: how many bytes were written; 0 or -1 on failure or to be called again
                (bio_should_retry); -2 where the kind cannot
    Waits       as long as OpenSSL does
    See         BIO_read(3)
    """
    data_bytes, data_length = _octets(data)
    return _number(_lib.gasket_bio_write(_handle(bio), data_bytes, data_length))


def bio_write_ex(bio: Handle, data: Bytes) -> Tuple[int, int]:
    """Writes bytes, perhaps not all of them.

    bio         BIO
    data        bytes
    Returns     int: 1, or 0: nothing was written, and bio_should_retry tells why
    Value 2     `count`, size_t: how many bytes were written
    Waits       as long as OpenSSL does
    See         BIO_read(3)
    """
    data_bytes, data_length = _octets(data)
    count_place = _place(0)
    answer = _number(_lib.gasket_bio_write_ex(_handle(bio), data_bytes, data_length, _pointer(count_place)))
    return answer, _stored_number(count_place)


def bio_puts(bio: Handle, text: Text) -> int:
    """Writes a text without its NUL.

    bio         BIO
    text        str
    Returns     int: how many bytes were written; 0 or -1 on failure or to be called again
                (bio_should_retry); -2 where the kind cannot
    Waits       as long as OpenSSL does
    See         BIO_read(3)
    """
    return _number(_lib.gasket_bio_puts(_handle(bio), _text(text)))


def bio_indent(bio: Handle, columns: int, most: int) -> int:
    """Writes spaces.

    bio         BIO
    columns     int
    most        int: no more than so many are written
    Returns     int: 1, or 0 with the reason in the queue
    Waits       as long as OpenSSL does
    See         BIO_printf(3)
    """
    return _number(_lib.gasket_bio_indent(_handle(bio), _integer(columns), _integer(most)))


def bio_dump(bio: Handle, data: Bytes) -> int:
    """Writes bytes for people to read: offset, hexadecimal digits, characters, 16 bytes a line.

    bio         BIO
    data        bytes
    Returns     int: how many bytes were written, or -1
    Waits       as long as OpenSSL does
    See         BIO_printf(3)
    """
    data_bytes, data_length = _octets(data)
    return _number(_lib.gasket_bio_dump(_handle(bio), data_bytes, data_length))


def bio_dump_indent(bio: Handle, data: Bytes, indent: int) -> int:
    """Writes bytes for people to read, as bio_dump does.

    bio         BIO
    data        bytes
    indent      int: spaces at the beginning of each line, at most 64
    Returns     int: how many bytes were written, or -1
    Waits       as long as OpenSSL does
    See         BIO_printf(3)
    """
    data_bytes, data_length = _octets(data)
    return _number(_lib.gasket_bio_dump_indent(_handle(bio), data_bytes, data_length, _integer(indent)))


def bio_hex_string(bio: Handle, indent: int, width: int, data: Bytes) -> int:
    """Writes bytes as hexadecimal digits with colons between them.

    bio         BIO
    indent      int: spaces at the beginning of each further line
    width       int: bytes on a line
    data        bytes
    Returns     int: 1
    Waits       as long as OpenSSL does
    See         BIO_printf(3)
    """
    data_bytes, data_length = _octets(data)
    return _number(_lib.gasket_bio_hex_string(_handle(bio), _integer(indent), _integer(width), data_bytes, data_length))


def bio_method_type(bio: Handle) -> int:
    """Tells of which kind a BIO is.

    bio         BIO
    Returns     int: a BIO_TYPE_ constant
    See         BIO_find_type(3)
    """
    return _number(_lib.gasket_bio_method_type(_handle(bio)))


def bio_method_name(bio: Handle) -> Optional[str]:
    """Names the kind of a BIO.

    bio         BIO
    Returns     str or None: a name such as `memory buffer`
    See         BIO_meth_new(3)
    """
    return _string(_lib.gasket_bio_method_name(_handle(bio)))


def bio_pending(bio: Handle) -> int:
    """Counts the bytes that wait to be read, as far as the BIO knows; 0 does not mean that
    reading would find none.

    bio         BIO
    Returns     int: how many bytes
    See         BIO_ctrl(3)
    """
    return _number(_lib.gasket_bio_pending(_handle(bio)))


def bio_ctrl_pending(bio: Handle) -> int:
    """Counts the bytes that wait to be read, as bio_pending does.

    bio         BIO
    Returns     size_t: how many bytes
    See         BIO_ctrl(3)
    """
    return _number(_lib.gasket_bio_ctrl_pending(_handle(bio)))


def bio_wpending(bio: Handle) -> int:
    """Counts the bytes that were written to the BIO and wait to go on.

    bio         BIO
    Returns     int: how many bytes
    See         BIO_ctrl(3)
    """
    return _number(_lib.gasket_bio_wpending(_handle(bio)))


def bio_ctrl_wpending(bio: Handle) -> int:
    """Counts the bytes that wait to go on, as bio_wpending does.

    bio         BIO
    Returns     size_t: how many bytes
    See         BIO_ctrl(3)
    """
    return _number(_lib.gasket_bio_ctrl_wpending(_handle(bio)))


def bio_eof(bio: Handle) -> int:
    """Tells whether there is nothing more to read, where the BIO can know.

    bio         BIO
    Returns     int: 1 at the end, 0 before it; below 0 on failure
    Waits       as long as OpenSSL does
    See         BIO_ctrl(3)
    """
    return _number(_lib.gasket_bio_eof(_handle(bio)))


def bio_reset(bio: Handle) -> int:
    """Puts a BIO back to its beginning: memory is emptied, what bio_new_mem_buf made is read
    again, a file is rewound, a connection is closed.

    bio         BIO
    Returns     int: 1; below 1 on failure; of a file 0, and -1 on failure
    Waits       as long as OpenSSL does
    See         BIO_ctrl(3)
    """
    return _number(_lib.gasket_bio_reset(_handle(bio)))


def bio_flush(bio: Handle) -> int:
    """Writes out what the BIO and those behind it hold back. bio_f_base64 needs it at the end.

    bio         BIO
    Returns     int: 1; 0 or -1 on failure or to be called again (bio_should_retry)
    Waits       as long as OpenSSL does
    See         BIO_ctrl(3)
    """
    return _number(_lib.gasket_bio_flush(_handle(bio)))


def bio_seek(bio: Handle, offset: int) -> int:
    """Moves to a place of a file.

    bio         BIO
    offset      int: bytes from the beginning
    Returns     int: of a file 0, and -1 on failure
    Waits       for files only
    See         BIO_ctrl(3)
    """
    return _number(_lib.gasket_bio_seek(_handle(bio), _integer(offset)))


def bio_tell(bio: Handle) -> int:
    """Tells at which place of a file the BIO is.

    bio         BIO
    Returns     int: bytes from the beginning, or -1
    Waits       for files only
    See         BIO_ctrl(3)
    """
    return _number(_lib.gasket_bio_tell(_handle(bio)))


def bio_set_close(bio: Handle, close_flag: int) -> int:
    """Says whether what lies under the BIO is closed with it. Memory is in any case, and the
    SSL of a bio_f_ssl.

    bio         BIO
    close_flag  int: BIO_CLOSE or BIO_NOCLOSE
    Returns     int: 1; 0 where the kind cannot
    See         BIO_ctrl(3)
    """
    return _number(_lib.gasket_bio_set_close(_handle(bio), _integer(close_flag)))


def bio_get_close(bio: Handle) -> int:
    """Tells whether what lies under the BIO is closed with it.

    bio         BIO
    Returns     int: BIO_CLOSE or BIO_NOCLOSE
    See         BIO_ctrl(3)
    """
    return _number(_lib.gasket_bio_get_close(_handle(bio)))


def bio_set_shutdown(bio: Handle, close_flag: int) -> None:
    """Says whether what lies under the BIO is closed with it. Memory is in any case, and the
    SSL of a bio_f_ssl.

    bio         BIO
    close_flag  int: BIO_CLOSE or BIO_NOCLOSE
    Returns     None
    See         BIO_get_data(3)
    """
    return _nothing(_lib.gasket_bio_set_shutdown(_handle(bio), _integer(close_flag)))


def bio_get_shutdown(bio: Handle) -> int:
    """Tells whether what lies under the BIO is closed with it.

    bio         BIO
    Returns     int: BIO_CLOSE or BIO_NOCLOSE
    See         BIO_get_data(3)
    """
    return _number(_lib.gasket_bio_get_shutdown(_handle(bio)))


def bio_get_init(bio: Handle) -> int:
    """Tells whether a BIO has what it needs to read and write: a file, a descriptor, a host.

    bio         BIO
    Returns     int: 1 or 0
    See         BIO_get_data(3)
    """
    return _number(_lib.gasket_bio_get_init(_handle(bio)))


def bio_number_read(bio: Handle) -> int:
    """Counts the bytes that were read from a BIO.

    bio         BIO or None
    Returns     uint64_t: how many bytes, of all that were ever read; 0 without a BIO
    See         BIO_read(3)
    """
    return _number(_lib.gasket_bio_number_read(_handle(bio)))


def bio_number_written(bio: Handle) -> int:
    """Counts the bytes that were written to a BIO.

    bio         BIO or None
    Returns     uint64_t: how many bytes, of all that were ever written; 0 without a BIO
    See         BIO_write(3)
    """
    return _number(_lib.gasket_bio_number_written(_handle(bio)))


def bio_set_ex_data(bio: Handle, index: int, data: int) -> int:
    """Keeps a number with a BIO.

    bio         BIO
    index       int: from bio_get_ex_new_index, or 0
    data        int64_t: any number
    Returns     int: 1, or 0 with the reason in the queue
    See         BIO_get_ex_data(3)
    """
    return _number(_lib.gasket_bio_set_ex_data(_handle(bio), _integer(index), _integer(data)))


def bio_get_ex_data(bio: Handle, index: int) -> int:
    """Gives the number that bio_set_ex_data kept.

    bio         BIO
    index       int: from bio_get_ex_new_index, or 0
    Returns     int64_t: the number, 0 where none was set
    See         BIO_get_ex_new_index(3)
    """
    return _number(_lib.gasket_bio_get_ex_data(_handle(bio), _integer(index)))


def bio_set_app_data(bio: Handle, data: int) -> int:
    """Keeps a number with a BIO, under index 0.

    bio         BIO
    data        int64_t: any number
    Returns     int: 1, or 0 with the reason in the queue
    See         BIO_get_ex_data(3)
    """
    return _number(_lib.gasket_bio_set_app_data(_handle(bio), _integer(data)))


def bio_get_app_data(bio: Handle) -> int:
    """Gives the number that bio_set_app_data kept.

    bio         BIO
    Returns     int64_t: the number, 0 where none was set
    See         BIO_get_ex_data(3)
    """
    return _number(_lib.gasket_bio_get_app_data(_handle(bio)))


def bio_should_retry(bio: Handle) -> int:
    """Tells whether the last call on this BIO that gave nothing should be made again later.

    bio         BIO
    Returns     int: not 0: yes
    See         BIO_should_retry(3)
    """
    return _number(_lib.gasket_bio_should_retry(_handle(bio)))


def bio_should_read(bio: Handle) -> int:
    """Tells whether the last call waits until bytes can be read.

    bio         BIO
    Returns     int: not 0: yes
    See         BIO_should_retry(3)
    """
    return _number(_lib.gasket_bio_should_read(_handle(bio)))


def bio_should_write(bio: Handle) -> int:
    """Tells whether the last call waits until bytes can be written.

    bio         BIO
    Returns     int: not 0: yes
    See         BIO_should_retry(3)
    """
    return _number(_lib.gasket_bio_should_write(_handle(bio)))


def bio_should_io_special(bio: Handle) -> int:
    """Tells whether the last call waits for something else, which bio_get_retry_reason names.

    bio         BIO
    Returns     int: not 0: yes
    See         BIO_should_retry(3)
    """
    return _number(_lib.gasket_bio_should_io_special(_handle(bio)))


def bio_retry_type(bio: Handle) -> int:
    """Tells what the last call waits for.

    bio         BIO
    Returns     int: BIO_FLAGS_READ, BIO_FLAGS_WRITE and BIO_FLAGS_IO_SPECIAL, added
    See         BIO_should_retry(3)
    """
    return _number(_lib.gasket_bio_retry_type(_handle(bio)))


def bio_get_retry_flags(bio: Handle) -> int:
    """Gives the flags that the other functions of this part look at.

    bio         BIO
    Returns     int: BIO_FLAGS_ constants, added
    See         BIO_should_retry(3)
    """
    return _number(_lib.gasket_bio_get_retry_flags(_handle(bio)))


def bio_get_retry_reason(bio: Handle) -> int:
    """Tells what a BIO waits for when bio_should_io_special says yes.

    bio         BIO
    Returns     int: a BIO_RR_ constant, or 0
    See         BIO_should_retry(3)
    """
    return _number(_lib.gasket_bio_get_retry_reason(_handle(bio)))


def bio_set_retry_reason(bio: Handle, reason: int) -> None:
    """Sets what bio_get_retry_reason answers.

    bio         BIO
    reason      int: a BIO_RR_ constant
    Returns     None
    See         BIO_should_retry(3)
    """
    return _nothing(_lib.gasket_bio_set_retry_reason(_handle(bio), _integer(reason)))


def bio_get_retry_bio(bio: Handle) -> Tuple[Optional[Object], int]:
    """Finds the BIO of a chain that is the cause of a retry.

    bio         BIO
    Returns     BIO or None, borrowed: the BIO
    Value 2     `reason`, int: a BIO_RR_ constant, or 0
    See         BIO_should_retry(3)
    """
    reason_place = _place(0)
    answer = _borrowed(_lib.gasket_bio_get_retry_bio(_handle(bio), _pointer(reason_place)), "BIO", bio)
    return answer, _stored_number(reason_place)


def bio_set_retry_read(bio: Handle) -> None:
    """Has bio_should_retry and bio_should_read say yes.

    bio         BIO
    Returns     None
    See         BIO_should_retry(3)
    """
    return _nothing(_lib.gasket_bio_set_retry_read(_handle(bio)))


def bio_set_retry_write(bio: Handle) -> None:
    """Has bio_should_retry and bio_should_write say yes.

    bio         BIO
    Returns     None
    See         BIO_should_retry(3)
    """
    return _nothing(_lib.gasket_bio_set_retry_write(_handle(bio)))


def bio_set_retry_special(bio: Handle) -> None:
    """Has bio_should_retry and bio_should_io_special say yes.

    bio         BIO
    Returns     None
    See         BIO_should_retry(3)
    """
    return _nothing(_lib.gasket_bio_set_retry_special(_handle(bio)))


def bio_clear_retry_flags(bio: Handle) -> None:
    """Has bio_should_retry and its like say no.

    bio         BIO
    Returns     None
    See         BIO_should_retry(3)
    """
    return _nothing(_lib.gasket_bio_clear_retry_flags(_handle(bio)))


def bio_test_flags(bio: Handle, flags: int) -> int:
    """Tests flags of a BIO.

    bio         BIO
    flags       int: BIO_FLAGS_ constants, added
    Returns     int: those of them that are set
    See         BIO_meth_new(3)
    """
    return _number(_lib.gasket_bio_test_flags(_handle(bio), _integer(flags)))


def bio_get_flags(bio: Handle) -> int:
    """Gives all the flags of a BIO.

    bio         BIO
    Returns     int: BIO_FLAGS_ constants, added
    See         BIO_meth_new(3)
    """
    return _number(_lib.gasket_bio_get_flags(_handle(bio)))


def bio_set_flags(bio: Handle, flags: int) -> None:
    """Sets flags of a BIO, such as BIO_FLAGS_BASE64_NO_NL, with which bio_f_base64 writes one
    line and reads without newlines.

    bio         BIO
    flags       int: BIO_FLAGS_READ, BIO_FLAGS_WRITE, BIO_FLAGS_IO_SPECIAL,
                BIO_FLAGS_SHOULD_RETRY, BIO_FLAGS_BASE64_NO_NL, BIO_FLAGS_NONCLEAR_RST, added;
                others are refused
    Returns     None
    See         BIO_meth_new(3)
    """
    return _nothing(_lib.gasket_bio_set_flags(_handle(bio), _integer(flags)))


def bio_clear_flags(bio: Handle, flags: int) -> None:
    """Takes flags of a BIO back.

    bio         BIO
    flags       int: BIO_FLAGS_READ, BIO_FLAGS_WRITE, BIO_FLAGS_IO_SPECIAL,
                BIO_FLAGS_SHOULD_RETRY, BIO_FLAGS_BASE64_NO_NL, BIO_FLAGS_NONCLEAR_RST, added;
                others are refused
    Returns     None
    See         BIO_meth_new(3)
    """
    return _nothing(_lib.gasket_bio_clear_flags(_handle(bio), _integer(flags)))


def bio_push(bio: Handle, append: Handle) -> Optional[Object]:
    """Puts a BIO, and what follows it, at the end of a chain. What is written to the front
    passes through all.

    bio         BIO
    append      BIO
    Returns     BIO or None, borrowed: `bio`
    See         BIO_push(3)
    """
    return _borrowed(_lib.gasket_bio_push(_handle(bio), _handle(append)), "BIO", bio)


def bio_pop(bio: Handle) -> Optional[Object]:
    """Takes a BIO out of its chain. What stood before and behind it is linked.

    bio         BIO
    Returns     BIO or None, new: the BIO that followed; 0 where none did
    See         BIO_push(3)
    """
    return _new(_lib.gasket_bio_pop(_handle(bio)), "BIO")


def bio_next(bio: Handle) -> Optional[Object]:
    """Gives the BIO that follows in the chain.

    bio         BIO
    Returns     BIO or None, borrowed: the BIO that follows; 0 where none does
    See         BIO_find_type(3)
    """
    return _borrowed(_lib.gasket_bio_next(_handle(bio)), "BIO", bio)


def bio_find_type(bio: Handle, type: int) -> Optional[Object]:
    """Finds the first BIO of a kind in a chain, from `bio` on.

    bio         BIO
    type        int: a BIO_TYPE_ constant; BIO_TYPE_SOURCE_SINK, BIO_TYPE_FILTER or
                BIO_TYPE_DESCRIPTOR alone: the first of any such kind
    Returns     BIO or None, borrowed: the BIO; 0 where there is none
    See         BIO_find_type(3)
    """
    return _borrowed(_lib.gasket_bio_find_type(_handle(bio), _integer(type)), "BIO", bio)


def bio_get_mem_data(bio: Handle, buffer: Room = None) -> int:
    """Gives the bytes that wait in a BIO of memory, without taking them out.

    bio         BIO
    buffer      bytearray that is filled or None: where they are copied to; None to ask for
                their number
    Returns     long: how many bytes there are; only so many as there is room for are copied
    See         BIO_s_mem(3)
    """
    buffer_bytes, buffer_length = _room(buffer)
    return _number(_lib.gasket_bio_get_mem_data(_handle(bio), buffer_bytes, buffer_length))


def bio_set_mem_eof_return(bio: Handle, value: int) -> int:
    """Says what reading answers when a BIO of memory is empty. It is -1 at first, and 0 with
    bio_new_mem_buf.

    bio         BIO
    value       int: 0: the end; below 0: to be called again
    Returns     long: 1; 0 where the kind cannot
    See         BIO_s_mem(3)
    """
    return _number(_lib.gasket_bio_set_mem_eof_return(_handle(bio), _integer(value)))


def bio_read_filename(bio: Handle, path: Text) -> int:
    """Opens a file to read from.

    bio         BIO
    path        str
    Returns     int: 1, or 0 with the reason in the queue
    Waits       for files only
    See         BIO_s_file(3)
    """
    return _number(_lib.gasket_bio_read_filename(_handle(bio), _text(path)))


def bio_write_filename(bio: Handle, path: Text) -> int:
    """Opens a file to write to; what was in it is lost.

    bio         BIO
    path        str
    Returns     int: 1, or 0 with the reason in the queue
    Waits       for files only
    See         BIO_s_file(3)
    """
    return _number(_lib.gasket_bio_write_filename(_handle(bio), _text(path)))


def bio_append_filename(bio: Handle, path: Text) -> int:
    """Opens a file to write at its end.

    bio         BIO
    path        str
    Returns     int: 1, or 0 with the reason in the queue
    Waits       for files only
    See         BIO_s_file(3)
    """
    return _number(_lib.gasket_bio_append_filename(_handle(bio), _text(path)))


def bio_rw_filename(bio: Handle, path: Text) -> int:
    """Opens a file that there is, to read and write.

    bio         BIO
    path        str
    Returns     int: 1, or 0 with the reason in the queue
    Waits       for files only
    See         BIO_s_file(3)
    """
    return _number(_lib.gasket_bio_rw_filename(_handle(bio), _text(path)))


def bio_set_fd(bio: Handle, fd: int, close_flag: int) -> int:
    """Gives a BIO the descriptor or socket that it works on.

    bio         BIO
    fd          int
    close_flag  int: BIO_CLOSE: it is closed with the BIO; BIO_NOCLOSE: it is not
    Returns     long: 1; 0 where the kind cannot
    See         BIO_s_fd(3)
    """
    return _number(_lib.gasket_bio_set_fd(_handle(bio), _integer(fd), _integer(close_flag)))


def bio_get_fd(bio: Handle) -> Tuple[int, int]:
    """Gives the descriptor or socket that a BIO works on.

    bio         BIO
    Returns     long: the descriptor or socket; -1 where there is none
    Value 2     `fd`, int: the same
    See         BIO_s_fd(3)
    """
    fd_place = _place(0)
    answer = _number(_lib.gasket_bio_get_fd(_handle(bio), _pointer(fd_place)))
    return answer, _stored_number(fd_place)


def bio_set_nbio(bio: Handle, on: int) -> int:
    """Says whether a connection that is still to be made will be one that never waits.

    bio         BIO
    on          long: 1: nothing waits; 0: it may wait
    Returns     long: 1; 0 where the kind cannot
    See         BIO_s_connect(3)
    """
    return _number(_lib.gasket_bio_set_nbio(_handle(bio), _integer(on)))


def bio_do_handshake(bio: Handle) -> int:
    """Does what a BIO has to do before bytes flow: connects, accepts, or does the TLS
    handshake.

    bio         BIO
    Returns     long: 1; 0 or below on failure or to be called again (bio_should_retry)
    Waits       as long as OpenSSL does
    See         BIO_f_ssl(3)
    """
    return _number(_lib.gasket_bio_do_handshake(_handle(bio)))


def bio_do_connect(bio: Handle) -> int:
    """Connects to the host and port of a bio_s_connect.

    bio         BIO
    Returns     long: 1; 0 or below on failure or to be called again (bio_should_retry)
    Waits       as long as OpenSSL does
    See         BIO_s_connect(3)
    """
    return _number(_lib.gasket_bio_do_connect(_handle(bio)))


def bio_do_connect_retry(bio: Handle, timeout: int, nap: int) -> int:
    """Connects, with further attempts until the time has run out.

    bio         BIO
    timeout     int: seconds for all attempts; 0: as long as they take; below 0: one attempt
                that does not wait
    nap         int: milliseconds between attempts; below 0: 100
    Returns     int: 1; 0 when the time ran out; -1 on failure, or, with `timeout` below 0, to
                be called again
    Waits       as long as OpenSSL does
    OpenSSL     3.0 and newer
    See         BIO_socket_wait(3)
    """
    return _number(_lib.gasket_bio_do_connect_retry(_handle(bio), _integer(timeout), _integer(nap)))


def bio_wait(bio: Handle, until: int, nap: int) -> int:
    """Waits until what bio_should_retry speaks of has come.

    bio         BIO
    until       time_t: seconds since 1970; 0: it does not wait and answers 1
    nap         unsigned int: milliseconds between attempts where the BIO has no socket
    Returns     int: 1; 0 when the time ran out; -1 on failure
    Waits       as long as OpenSSL does
    OpenSSL     3.0 and newer
    See         BIO_socket_wait(3)
    """
    return _number(_lib.gasket_bio_wait(_handle(bio), _integer(until), _integer(nap)))


def bio_socket_wait(fd: int, for_read: int, until: int) -> int:
    """Waits for a socket.

    fd          int
    for_read    int: 1: until it can be read; 0: until it can be written
    until       time_t: seconds since 1970; 0: it does not wait and answers 1
    Returns     int: 1; 0 when the time ran out; -1 on failure
    Waits       as long as OpenSSL does
    OpenSSL     3.0 and newer
    See         BIO_socket_wait(3)
    """
    return _number(_lib.gasket_bio_socket_wait(_integer(fd), _integer(for_read), _integer(until)))


def bio_set_conn_hostname(bio: Handle, host: Text) -> int:
    """Says to which host a bio_s_connect connects.

    bio         BIO
    host        str: a name or address, or `host:port`
    Returns     long: 1; 0 where the kind cannot
    See         BIO_s_connect(3)
    """
    return _number(_lib.gasket_bio_set_conn_hostname(_handle(bio), _text(host)))


def bio_set_conn_port(bio: Handle, port: Text) -> int:
    """Says to which port a bio_s_connect connects.

    bio         BIO
    port        str: a number or the name of a service
    Returns     long: 1; 0 where the kind cannot
    See         BIO_s_connect(3)
    """
    return _number(_lib.gasket_bio_set_conn_port(_handle(bio), _text(port)))


def bio_get_conn_hostname(bio: Handle) -> Optional[str]:
    """Gives the host of a bio_s_connect.

    bio         BIO
    Returns     str or None: the host; None where there is none
    See         BIO_s_connect(3)
    """
    return _string(_lib.gasket_bio_get_conn_hostname(_handle(bio)))


def bio_get_conn_port(bio: Handle) -> Optional[str]:
    """Gives the port of a bio_s_connect.

    bio         BIO
    Returns     str or None: the port; None where there is none
    See         BIO_s_connect(3)
    """
    return _string(_lib.gasket_bio_get_conn_port(_handle(bio)))


def bio_set_conn_ip_family(bio: Handle, family: int) -> int:
    """Says which version of IP a bio_s_connect uses.

    bio         BIO
    family      int: BIO_FAMILY_IPV4, BIO_FAMILY_IPV6 or BIO_FAMILY_IPANY
    Returns     long: 1; 0 where the kind cannot
    See         BIO_s_connect(3)
    """
    return _number(_lib.gasket_bio_set_conn_ip_family(_handle(bio), _integer(family)))


def bio_set_conn_mode(bio: Handle, mode: int) -> int:
    """Says with which options of the socket a bio_s_connect connects.

    bio         BIO
    mode        long: BIO_SOCK_ constants, added
    Returns     long: 1; 0 where the kind cannot
    See         BIO_s_connect(3)
    """
    return _number(_lib.gasket_bio_set_conn_mode(_handle(bio), _integer(mode)))


def bio_do_accept(bio: Handle) -> int:
    """Binds the port of a bio_s_accept when it is called first, and waits for a connection
    afterwards. That one follows in the chain then; bio_pop takes it out.

    bio         BIO
    Returns     long: 1; 0 or below on failure or to be called again (bio_should_retry)
    Waits       as long as OpenSSL does
    See         BIO_s_accept(3)
    """
    return _number(_lib.gasket_bio_do_accept(_handle(bio)))


def bio_set_accept_name(bio: Handle, name: Text) -> int:
    """Says where a bio_s_accept listens.

    bio         BIO
    name        str: `port` or `host:port`, with `*` for any
    Returns     long: 1; 0 where the kind cannot
    See         BIO_s_accept(3)
    """
    return _number(_lib.gasket_bio_set_accept_name(_handle(bio), _text(name)))


def bio_set_accept_port(bio: Handle, port: Text) -> int:
    """Says on which port a bio_s_accept listens.

    bio         BIO
    port        str: a number or the name of a service
    Returns     long: 1; 0 where the kind cannot
    See         BIO_s_accept(3)
    """
    return _number(_lib.gasket_bio_set_accept_port(_handle(bio), _text(port)))


def bio_get_accept_name(bio: Handle) -> Optional[str]:
    """Gives the address that a bio_s_accept listens on.

    bio         BIO
    Returns     str or None: a text; None where there is none
    See         BIO_s_accept(3)
    """
    return _string(_lib.gasket_bio_get_accept_name(_handle(bio)))


def bio_get_accept_port(bio: Handle) -> Optional[str]:
    """Gives the port that a bio_s_accept listens on, also when it was chosen by the system.

    bio         BIO
    Returns     str or None: a text; None where there is none
    See         BIO_s_accept(3)
    """
    return _string(_lib.gasket_bio_get_accept_port(_handle(bio)))


def bio_get_peer_name(bio: Handle) -> Optional[str]:
    """Gives the address of the peer that a bio_s_accept accepted last.

    bio         BIO
    Returns     str or None: a text; None where there is none
    See         BIO_s_accept(3)
    """
    return _string(_lib.gasket_bio_get_peer_name(_handle(bio)))


def bio_get_peer_port(bio: Handle) -> Optional[str]:
    """Gives the port of the peer that a bio_s_accept accepted last.

    bio         BIO
    Returns     str or None: a text; None where there is none
    See         BIO_s_accept(3)
    """
    return _string(_lib.gasket_bio_get_peer_port(_handle(bio)))


def bio_set_nbio_accept(bio: Handle, on: int) -> int:
    """Says whether bio_do_accept may wait.

    bio         BIO
    on          int: 1: accepting never waits; 0: it may wait
    Returns     long: 1; 0 where the kind cannot
    See         BIO_s_accept(3)
    """
    return _number(_lib.gasket_bio_set_nbio_accept(_handle(bio), _integer(on)))


def bio_set_accept_ip_family(bio: Handle, family: int) -> int:
    """Says which version of IP a bio_s_accept uses.

    bio         BIO
    family      int: BIO_FAMILY_IPV4, BIO_FAMILY_IPV6 or BIO_FAMILY_IPANY
    Returns     long: 1; 0 where the kind cannot
    See         BIO_s_accept(3)
    """
    return _number(_lib.gasket_bio_set_accept_ip_family(_handle(bio), _integer(family)))


def bio_set_accept_bios(bio: Handle, chain: Handle = None) -> int:
    """Gives a filter of which each connection that is accepted gets a copy in front of it. What
    it is a copy of is this one as it is now. Other kinds, bio_f_ssl among them, are refused:
    bio_push puts those in front of what bio_pop answers.

    bio         BIO
    chain       BIO or None: a bio_f_buffer, bio_f_linebuffer or bio_f_base64 with nothing
                behind it; 0: nothing is done
    Returns     long: 1; 0 where the kind cannot, or with the reason in the queue
    See         BIO_s_accept(3)
    """
    return _number(_lib.gasket_bio_set_accept_bios(_handle(bio), _handle(chain)))


def bio_set_bind_mode(bio: Handle, mode: int) -> int:
    """Says how a bio_s_accept binds its port.

    bio         BIO
    mode        long: BIO_SOCK_ constants, added; BIO_BIND_NORMAL, BIO_BIND_REUSEADDR
    Returns     long: 1; 0 where the kind cannot
    See         BIO_s_accept(3)
    """
    return _number(_lib.gasket_bio_set_bind_mode(_handle(bio), _integer(mode)))


def bio_get_bind_mode(bio: Handle) -> int:
    """Tells how a bio_s_accept binds its port.

    bio         BIO
    Returns     long: what bio_set_bind_mode set
    See         BIO_s_accept(3)
    """
    return _number(_lib.gasket_bio_get_bind_mode(_handle(bio)))


def bio_make_bio_pair(first: Handle, second: Handle) -> int:
    """Makes a pair of two BIOs of bio_s_bio.

    first       BIO
    second      BIO
    Returns     int: 1, or 0 with the reason in the queue
    See         BIO_s_bio(3)
    """
    return _number(_lib.gasket_bio_make_bio_pair(_handle(first), _handle(second)))


def bio_destroy_bio_pair(bio: Handle) -> int:
    """Parts the BIOs of a pair. What was on its way between them is lost.

    bio         BIO
    Returns     int: 1; 0 where the kind cannot
    See         BIO_s_bio(3)
    """
    return _number(_lib.gasket_bio_destroy_bio_pair(_handle(bio)))


def bio_shutdown_wr(bio: Handle) -> int:
    """Says that nothing more will be written to this BIO of a pair; the other one reads the end
    then.

    bio         BIO
    Returns     int: 1; 0 where the kind cannot
    See         BIO_s_bio(3)
    """
    return _number(_lib.gasket_bio_shutdown_wr(_handle(bio)))


def bio_set_write_buf_size(bio: Handle, size: int) -> int:
    """Says how many bytes a bio_s_bio holds. It has to be said before the pair is made.

    bio         BIO
    size        long: in bytes
    Returns     int: 1, or 0 with the reason in the queue
    See         BIO_s_bio(3)
    """
    return _number(_lib.gasket_bio_set_write_buf_size(_handle(bio), _integer(size)))


def bio_get_write_buf_size(bio: Handle, size: int) -> int:
    """Tells how many bytes a bio_s_bio holds.

    bio         BIO
    size        long: is not looked at
    Returns     size_t: how many bytes
    See         BIO_s_bio(3)
    """
    return _number(_lib.gasket_bio_get_write_buf_size(_handle(bio), _integer(size)))


def bio_get_write_guarantee(bio: Handle) -> int:
    """Tells how many bytes the next writing to a bio_s_bio takes.

    bio         BIO
    Returns     int: how many bytes
    See         BIO_s_bio(3)
    """
    return _number(_lib.gasket_bio_get_write_guarantee(_handle(bio)))


def bio_ctrl_get_write_guarantee(bio: Handle) -> int:
    """Tells how many bytes the next writing to a bio_s_bio takes.

    bio         BIO
    Returns     size_t: how many bytes
    See         BIO_s_bio(3)
    """
    return _number(_lib.gasket_bio_ctrl_get_write_guarantee(_handle(bio)))


def bio_get_read_request(bio: Handle) -> int:
    """Tells how many bytes the other BIO of a pair wanted to read from this one and did not
    get.

    bio         BIO
    Returns     int: how many bytes, 0 where nothing was asked for
    See         BIO_s_bio(3)
    """
    return _number(_lib.gasket_bio_get_read_request(_handle(bio)))


def bio_ctrl_get_read_request(bio: Handle) -> int:
    """Tells how many bytes the other BIO of a pair wanted to read from this one and did not
    get.

    bio         BIO
    Returns     size_t: how many bytes, 0 where nothing was asked for
    See         BIO_s_bio(3)
    """
    return _number(_lib.gasket_bio_ctrl_get_read_request(_handle(bio)))


def bio_ctrl_reset_read_request(bio: Handle) -> int:
    """Has bio_get_read_request answer 0.

    bio         BIO
    Returns     int: 1; 0 where the kind cannot
    See         BIO_s_bio(3)
    """
    return _number(_lib.gasket_bio_ctrl_reset_read_request(_handle(bio)))


def bio_set_buffer_size(bio: Handle, size: int) -> int:
    """Says how many bytes a bio_f_buffer gathers, in both directions. What it holds is lost.

    bio         BIO
    size        long: in bytes; below 4,096 nothing changes
    Returns     long: 1; 0 on failure
    See         BIO_f_buffer(3)
    """
    return _number(_lib.gasket_bio_set_buffer_size(_handle(bio), _integer(size)))


def bio_set_read_buffer_size(bio: Handle, size: int) -> int:
    """Says how many bytes a bio_f_buffer gathers when it reads. What it holds is lost.

    bio         BIO
    size        long: in bytes; below 4,096 nothing changes
    Returns     long: 1; 0 on failure
    See         BIO_f_buffer(3)
    """
    return _number(_lib.gasket_bio_set_read_buffer_size(_handle(bio), _integer(size)))


def bio_set_write_buffer_size(bio: Handle, size: int) -> int:
    """Says how many bytes a bio_f_buffer gathers when it writes. What it holds is lost.

    bio         BIO
    size        long: in bytes; below 4,096 nothing changes
    Returns     long: 1; 0 on failure
    See         BIO_f_buffer(3)
    """
    return _number(_lib.gasket_bio_set_write_buffer_size(_handle(bio), _integer(size)))


def bio_get_buffer_num_lines(bio: Handle) -> int:
    """Counts the newlines that a bio_f_buffer has read in advance.

    bio         BIO
    Returns     long: how many
    See         BIO_f_buffer(3)
    """
    return _number(_lib.gasket_bio_get_buffer_num_lines(_handle(bio)))


def bio_buffer_peek(bio: Handle, buffer: Room) -> int:
    """Copies bytes that a bio_f_buffer has read in advance, and leaves them there. It reads
    some when it has none.

    bio         BIO
    buffer      bytearray that is filled
    Returns     long: how many bytes were copied
    Waits       as long as OpenSSL does
    See         BIO_f_buffer(3)
    """
    buffer_bytes, buffer_length = _room(buffer)
    return _number(_lib.gasket_bio_buffer_peek(_handle(bio), buffer_bytes, buffer_length))


def bio_set_buffer_read_data(bio: Handle, data: Bytes) -> int:
    """Puts bytes into a bio_f_buffer, to be read next, in place of those that it has.

    bio         BIO
    data        bytes
    Returns     long: 1; 0 on failure
    See         BIO_f_buffer(3)
    """
    data_bytes, data_length = _octets(data)
    return _number(_lib.gasket_bio_set_buffer_read_data(_handle(bio), data_bytes, data_length))


def bio_set_prefix(bio: Handle, prefix: Text = None) -> int:
    """Says what a bio_f_prefix writes in front of each line.

    bio         BIO
    prefix      str or None: the text; None for none
    Returns     long: 1; 0 where the kind cannot
    OpenSSL     3.0 and newer
    See         BIO_f_prefix(3)
    """
    return _number(_lib.gasket_bio_set_prefix(_handle(bio), _text(prefix)))


def bio_set_indent(bio: Handle, columns: int) -> int:
    """Says how many spaces a bio_f_prefix writes in front of each line.

    bio         BIO
    columns     long
    Returns     long: 1; 0 where the kind cannot
    OpenSSL     3.0 and newer
    See         BIO_f_prefix(3)
    """
    return _number(_lib.gasket_bio_set_indent(_handle(bio), _integer(columns)))


def bio_get_indent(bio: Handle) -> int:
    """Tells how many spaces a bio_f_prefix writes in front of each line.

    bio         BIO
    Returns     long: how many
    OpenSSL     3.0 and newer
    See         BIO_f_prefix(3)
    """
    return _number(_lib.gasket_bio_get_indent(_handle(bio)))


def bio_set_ssl(bio: Handle, ssl: Handle, close_flag: int) -> int:
    """Gives a bio_f_ssl the SSL that it works with. The SSL lives as long as the BIO needs it,
    with either flag. Freeing the BIO sends nothing: bio_ssl_shutdown is for that.

    bio         BIO
    ssl         SSL
    close_flag  long: BIO_CLOSE or BIO_NOCLOSE
    Returns     long: 1; 0 where the kind cannot
    Streams     refused on the SSL of a stream: it is read and written by the stream's functions
    See         BIO_f_ssl(3)
    """
    return _number(_lib.gasket_bio_set_ssl(_handle(bio), _handle(ssl), _integer(close_flag)))


def bio_get_ssl(bio: Handle) -> Tuple[int, Optional[Object]]:
    """Gives the SSL of a bio_f_ssl.

    bio         BIO
    Returns     long: 1; 0 or below where there is none
    Value 2     `ssl`, SSL or None: where the handle of the SSL goes; 0 where there is none
    See         BIO_f_ssl(3)
    """
    ssl_place = _place(0)
    answer = _number(_lib.gasket_bio_get_ssl(_handle(bio), _pointer(ssl_place)))
    return answer, _stored(ssl_place, "SSL", bio)


def bio_set_ssl_mode(bio: Handle, client: int) -> int:
    """Says on which side the SSL of a bio_f_ssl is.

    bio         BIO
    client      long: 1: as a client; 0: as a server
    Returns     long: 1; 0 where there is no SSL
    See         BIO_f_ssl(3)
    """
    return _number(_lib.gasket_bio_set_ssl_mode(_handle(bio), _integer(client)))


def bio_set_ssl_renegotiate_bytes(bio: Handle, bytes: int) -> int:
    """Says after how many bytes a bio_f_ssl renegotiates. TLS 1.3 knows no renegotiation.

    bio         BIO
    bytes       long: at least 512; below, nothing changes
    Returns     long: how many it was before
    See         BIO_f_ssl(3)
    """
    return _number(_lib.gasket_bio_set_ssl_renegotiate_bytes(_handle(bio), _integer(bytes)))


def bio_set_ssl_renegotiate_timeout(bio: Handle, seconds: int) -> int:
    """Says after how many seconds a bio_f_ssl renegotiates. TLS 1.3 knows no renegotiation.

    bio         BIO
    seconds     long
    Returns     long: how many it was before
    See         BIO_f_ssl(3)
    """
    return _number(_lib.gasket_bio_set_ssl_renegotiate_timeout(_handle(bio), _integer(seconds)))


def bio_get_num_renegotiates(bio: Handle) -> int:
    """Counts the renegotiations that a bio_f_ssl began by itself.

    bio         BIO
    Returns     long: how many
    See         BIO_f_ssl(3)
    """
    return _number(_lib.gasket_bio_get_num_renegotiates(_handle(bio)))


def bio_ctrl(bio: Handle, command: int, number: int, text: Text = None) -> int:
    """Does one of the commands that the functions above stand for.

    bio         BIO
    command     int: a BIO_CTRL_ or BIO_C_ constant
    number      long: what the command is given besides
    text        str or None: for the commands that take a text; None for the others
    Returns     long: what the command answers
    Waits       as long as OpenSSL does
    See         BIO_ctrl(3)
    """
    return _number(_lib.gasket_bio_ctrl(_handle(bio), _integer(command), _integer(number), _text(text)))


def bio_addr_new() -> Optional[Object]:
    """Makes a place for an address.

    Returns     BIO_ADDR or None, new: an address of no family; 0 with the reason in the queue
    See         BIO_ADDR(3)
    """
    return _new(_lib.gasket_bio_addr_new(), "BIO_ADDR")


def bio_addr_free(address: Handle) -> None:
    """Frees the handle of an address.

    address     BIO_ADDR or None
    Returns     None
    See         BIO_ADDR(3)
    """
    return _nothing(_lib.gasket_bio_addr_free(_handle(address)))


def bio_addr_clear(address: Handle) -> None:
    """Makes an address one of no family.

    address     BIO_ADDR
    Returns     None
    See         BIO_ADDR(3)
    """
    return _nothing(_lib.gasket_bio_addr_clear(_handle(address)))


def bio_addr_family(address: Handle) -> int:
    """Tells of which family an address is.

    address     BIO_ADDR
    Returns     int: AF_INET, AF_INET6, AF_UNIX or AF_UNSPEC, as numbers of the system
    See         BIO_ADDR(3)
    """
    return _number(_lib.gasket_bio_addr_family(_handle(address)))


def bio_addr_rawport(address: Handle) -> int:
    """Gives the port of an address.

    address     BIO_ADDR
    Returns     unsigned short: the port, in the byte order of the network; 0 where there is
                none
    See         BIO_ADDR(3)
    """
    return _number(_lib.gasket_bio_addr_rawport(_handle(address)))


def bio_addr_hostname_string(address: Handle, numeric: int) -> Optional[str]:
    """Gives the host of an address.

    address     BIO_ADDR
    numeric     int: 1: the digits; 0: the name, if one can be found
    Returns     str or None: the host; None with the reason in the queue
    Waits       as long as OpenSSL does
    See         BIO_ADDR(3)
    """
    return _string(_lib.gasket_bio_addr_hostname_string(_handle(address), _integer(numeric)))


def bio_addr_service_string(address: Handle, numeric: int) -> Optional[str]:
    """Gives the port of an address.

    address     BIO_ADDR
    numeric     int: 1: the digits; 0: the name of the service
    Returns     str or None: the port; None with the reason in the queue
    Waits       as long as OpenSSL does
    See         BIO_ADDR(3)
    """
    return _string(_lib.gasket_bio_addr_service_string(_handle(address), _integer(numeric)))


def bio_addr_path_string(address: Handle) -> Optional[str]:
    """Gives the path of a Unix socket.

    address     BIO_ADDR
    Returns     str or None: the path; None where the family is another
    See         BIO_ADDR(3)
    """
    return _string(_lib.gasket_bio_addr_path_string(_handle(address)))


def bio_addr_rawaddress(address: Handle, buffer: Room = None) -> Tuple[int, int]:
    """Gives the bytes of an address, in the byte order of the network: 4 of IPv4, 16 of IPv6,
    those of the path of a Unix socket.

    address     BIO_ADDR
    buffer      bytearray that is filled or None: where it goes; None to ask for its length
    Returns     int: 1, or 0 where there is none or no room for it
    Value 2     `length`, size_t: how many bytes it has
    See         BIO_ADDR(3)
    """
    buffer_bytes, buffer_length = _room(buffer)
    length_place = _place(0)
    answer = _number(_lib.gasket_bio_addr_rawaddress(_handle(address), buffer_bytes, buffer_length, _pointer(length_place)))
    return answer, _stored_number(length_place)


def bio_addr_rawmake(address: Handle, family: int, where: Bytes, port: int) -> int:
    """Sets an address.

    address     BIO_ADDR
    family      int: AF_INET or AF_INET6, as numbers of the system
    where       bytes: 4 bytes for AF_INET, 16 for AF_INET6, in the byte order of the network
    port        unsigned short: in the byte order of the network
    Returns     int: 1, or 0
    See         BIO_ADDR(3)
    """
    where_bytes, where_length = _octets(where)
    return _number(_lib.gasket_bio_addr_rawmake(_handle(address), _integer(family), where_bytes, where_length, _integer(port)))


def bio_sock_init() -> int:
    """Prepares the use of sockets. Nothing needs it on Unix.

    Returns     int: 1, or -1
    See         BIO_sock_init(3)
    """
    return _number(_lib.gasket_bio_sock_init())


def bio_socket_nbio(socket: int, on: int) -> int:
    """Says whether operations on a socket may wait.

    socket      int
    on          int: 1: nothing waits; 0: it may wait
    Returns     int: 1, or 0 with the reason in the queue
    See         BIO_socket_nbio(3)
    """
    return _number(_lib.gasket_bio_socket_nbio(_integer(socket), _integer(on)))


def bio_sock_error(socket: int) -> int:
    """Takes the pending error of a socket.

    socket      int
    Returns     int: the number of an OS error, 0 for none; 1 where it cannot be asked
    See         BIO_sock_error(3)
    """
    return _number(_lib.gasket_bio_sock_error(_integer(socket)))


def bio_set_tcp_ndelay(socket: int, on: int) -> int:
    """Sets TCP_NODELAY of a socket.

    socket      int
    on          int: 1: small pieces are sent at once; 0: they are gathered
    Returns     int: 1; 0 or -1 on failure
    See         BIO_set_tcp_ndelay(3)
    """
    return _number(_lib.gasket_bio_set_tcp_ndelay(_integer(socket), _integer(on)))


def bio_closesocket(socket: int) -> int:
    """Closes a socket.

    socket      int
    Returns     int: 1, or 0
    See         BIO_connect(3)
    """
    return _number(_lib.gasket_bio_closesocket(_integer(socket)))


def bio_sock_should_retry(result: int) -> int:
    """Tells whether reading or writing a socket that gave `result` just now should be done
    again. It looks at errno, so that it means something only where nothing came between.

    result      int: 0 or -1
    Returns     int: 1 or 0
    See         BIO_sock_should_retry(3)
    """
    return _number(_lib.gasket_bio_sock_should_retry(_integer(result)))


def bio_fd_should_retry(result: int) -> int:
    """Tells whether reading or writing a descriptor that gave `result` just now should be done
    again. It looks at errno, so that it means something only where nothing came between.

    result      int: 0 or -1
    Returns     int: 1 or 0
    See         BIO_s_fd(3)
    """
    return _number(_lib.gasket_bio_fd_should_retry(_integer(result)))


def bio_sock_non_fatal_error(error: int) -> int:
    """Tells whether an error of the system means that the call should be made again.

    error       int: an errno value
    Returns     int: 1 or 0
    See         BIO_sock_non_fatal_error(3)
    """
    return _number(_lib.gasket_bio_sock_non_fatal_error(_integer(error)))


def bio_fd_non_fatal_error(error: int) -> int:
    """Tells whether an error of the system means that the call should be made again.

    error       int: an errno value
    Returns     int: 1 or 0
    See         BIO_fd_non_fatal_error(3)
    """
    return _number(_lib.gasket_bio_fd_non_fatal_error(_integer(error)))


def bio_dgram_non_fatal_error(error: int) -> int:
    """Tells whether an error of the system means that the call should be made again.

    error       int: an errno value
    Returns     int: 1 or 0
    See         BIO_dgram_non_fatal_error(3)
    """
    return _number(_lib.gasket_bio_dgram_non_fatal_error(_integer(error)))


def err_get_error() -> int:
    """Takes the oldest error out of the queue.

    Returns     unsigned long: the packed code; 0 when the queue is empty
    See         ERR_get_error(3)
    """
    return _number(_lib.gasket_err_get_error())


def err_get_error_line(file: Room) -> Tuple[int, int]:
    """Takes the oldest error out of the queue, with its place.

    file        bytearray that is filled or None: the C file that raised it
    Returns     unsigned long: the packed code; 0 when the queue is empty
    Value 2     `line`, int: the line in that file
    See         ERR_get_error(3)
    """
    file_bytes, file_length = _room(file)
    line_place = _place(0)
    answer = _number(_lib.gasket_err_get_error_line(file_bytes, file_length, _pointer(line_place)))
    return answer, _stored_number(line_place)


def err_get_error_line_data(file: Room, data: Room = None) -> Tuple[int, int, int]:
    """Takes the oldest error out of the queue, with its place and what was added.

    file        bytearray that is filled or None: the C file that raised it
    data        bytearray that is filled or None: what was added, such as a file's name
    Returns     unsigned long: the packed code; 0 when the queue is empty
    Value 2     `line`, int: the line in that file
    Value 3     `flags`, int: ERR_TXT_STRING where there is `data`; 0
    See         ERR_get_error(3)
    """
    file_bytes, file_length = _room(file)
    line_place = _place(0)
    data_bytes, data_length = _room(data)
    flags_place = _place(0)
    answer = _number(_lib.gasket_err_get_error_line_data(file_bytes, file_length, _pointer(line_place), data_bytes, data_length, _pointer(flags_place)))
    return answer, _stored_number(line_place), _stored_number(flags_place)


def err_get_error_all(file: Room, function: Room = None, data: Room = None) -> Tuple[int, int, int]:
    """Takes the oldest error out of the queue, with all that is known about it.

    file        bytearray that is filled or None: the C file that raised it
    function    bytearray that is filled or None: the C function that raised it
    data        bytearray that is filled or None: what was added, such as a file's name
    Returns     unsigned long: the packed code; 0 when the queue is empty
    Value 2     `line`, int: the line in that file
    Value 3     `flags`, int: ERR_TXT_STRING where there is `data`; 0
    See         ERR_get_error(3)
    """
    file_bytes, file_length = _room(file)
    line_place = _place(0)
    function_bytes, function_length = _room(function)
    data_bytes, data_length = _room(data)
    flags_place = _place(0)
    answer = _number(_lib.gasket_err_get_error_all(file_bytes, file_length, _pointer(line_place), function_bytes, function_length, data_bytes, data_length, _pointer(flags_place)))
    return answer, _stored_number(line_place), _stored_number(flags_place)


def err_peek_error() -> int:
    """Gives the oldest error and leaves it in the queue.

    Returns     unsigned long: the packed code; 0 when the queue is empty
    See         ERR_get_error(3)
    """
    return _number(_lib.gasket_err_peek_error())


def err_peek_error_line(file: Room) -> Tuple[int, int]:
    """Gives the oldest error and leaves it in the queue, with its place.

    file        bytearray that is filled or None: the C file that raised it
    Returns     unsigned long: the packed code; 0 when the queue is empty
    Value 2     `line`, int: the line in that file
    See         ERR_get_error(3)
    """
    file_bytes, file_length = _room(file)
    line_place = _place(0)
    answer = _number(_lib.gasket_err_peek_error_line(file_bytes, file_length, _pointer(line_place)))
    return answer, _stored_number(line_place)


def err_peek_error_line_data(file: Room, data: Room = None) -> Tuple[int, int, int]:
    """Gives the oldest error and leaves it in the queue, with its place and what was added.

    file        bytearray that is filled or None: the C file that raised it
    data        bytearray that is filled or None: what was added, such as a file's name
    Returns     unsigned long: the packed code; 0 when the queue is empty
    Value 2     `line`, int: the line in that file
    Value 3     `flags`, int: ERR_TXT_STRING where there is `data`; 0
    See         ERR_get_error(3)
    """
    file_bytes, file_length = _room(file)
    line_place = _place(0)
    data_bytes, data_length = _room(data)
    flags_place = _place(0)
    answer = _number(_lib.gasket_err_peek_error_line_data(file_bytes, file_length, _pointer(line_place), data_bytes, data_length, _pointer(flags_place)))
    return answer, _stored_number(line_place), _stored_number(flags_place)


def err_peek_error_func(function: Room) -> int:
    """Gives the oldest error and leaves it in the queue, with the C function that raised it.

    function    bytearray that is filled or None: the C function that raised it
    Returns     unsigned long: the packed code; 0 when the queue is empty
    See         ERR_get_error(3)
    """
    function_bytes, function_length = _room(function)
    return _number(_lib.gasket_err_peek_error_func(function_bytes, function_length))


def err_peek_error_data(data: Room) -> Tuple[int, int]:
    """Gives the oldest error and leaves it in the queue, with what was added.

    data        bytearray that is filled or None: what was added, such as a file's name
    Returns     unsigned long: the packed code; 0 when the queue is empty
    Value 2     `flags`, int: ERR_TXT_STRING where there is `data`; 0
    See         ERR_get_error(3)
    """
    data_bytes, data_length = _room(data)
    flags_place = _place(0)
    answer = _number(_lib.gasket_err_peek_error_data(data_bytes, data_length, _pointer(flags_place)))
    return answer, _stored_number(flags_place)


def err_peek_error_all(file: Room, function: Room = None, data: Room = None) -> Tuple[int, int, int]:
    """Gives the oldest error and leaves it in the queue, with all that is known about it.

    file        bytearray that is filled or None: the C file that raised it
    function    bytearray that is filled or None: the C function that raised it
    data        bytearray that is filled or None: what was added, such as a file's name
    Returns     unsigned long: the packed code; 0 when the queue is empty
    Value 2     `line`, int: the line in that file
    Value 3     `flags`, int: ERR_TXT_STRING where there is `data`; 0
    See         ERR_get_error(3)
    """
    file_bytes, file_length = _room(file)
    line_place = _place(0)
    function_bytes, function_length = _room(function)
    data_bytes, data_length = _room(data)
    flags_place = _place(0)
    answer = _number(_lib.gasket_err_peek_error_all(file_bytes, file_length, _pointer(line_place), function_bytes, function_length, data_bytes, data_length, _pointer(flags_place)))
    return answer, _stored_number(line_place), _stored_number(flags_place)


def err_peek_last_error() -> int:
    """Gives the newest error and leaves it in the queue.

    Returns     unsigned long: the packed code; 0 when the queue is empty
    See         ERR_get_error(3)
    """
    return _number(_lib.gasket_err_peek_last_error())


def err_peek_last_error_line(file: Room) -> Tuple[int, int]:
    """Gives the newest error and leaves it in the queue, with its place.

    file        bytearray that is filled or None: the C file that raised it
    Returns     unsigned long: the packed code; 0 when the queue is empty
    Value 2     `line`, int: the line in that file
    See         ERR_get_error(3)
    """
    file_bytes, file_length = _room(file)
    line_place = _place(0)
    answer = _number(_lib.gasket_err_peek_last_error_line(file_bytes, file_length, _pointer(line_place)))
    return answer, _stored_number(line_place)


def err_peek_last_error_line_data(file: Room, data: Room = None) -> Tuple[int, int, int]:
    """Gives the newest error and leaves it in the queue, with its place and what was added.

    file        bytearray that is filled or None: the C file that raised it
    data        bytearray that is filled or None: what was added, such as a file's name
    Returns     unsigned long: the packed code; 0 when the queue is empty
    Value 2     `line`, int: the line in that file
    Value 3     `flags`, int: ERR_TXT_STRING where there is `data`; 0
    See         ERR_get_error(3)
    """
    file_bytes, file_length = _room(file)
    line_place = _place(0)
    data_bytes, data_length = _room(data)
    flags_place = _place(0)
    answer = _number(_lib.gasket_err_peek_last_error_line_data(file_bytes, file_length, _pointer(line_place), data_bytes, data_length, _pointer(flags_place)))
    return answer, _stored_number(line_place), _stored_number(flags_place)


def err_peek_last_error_func(function: Room) -> int:
    """Gives the newest error and leaves it in the queue, with the C function that raised it.

    function    bytearray that is filled or None: the C function that raised it
    Returns     unsigned long: the packed code; 0 when the queue is empty
    See         ERR_get_error(3)
    """
    function_bytes, function_length = _room(function)
    return _number(_lib.gasket_err_peek_last_error_func(function_bytes, function_length))


def err_peek_last_error_data(data: Room) -> Tuple[int, int]:
    """Gives the newest error and leaves it in the queue, with what was added.

    data        bytearray that is filled or None: what was added, such as a file's name
    Returns     unsigned long: the packed code; 0 when the queue is empty
    Value 2     `flags`, int: ERR_TXT_STRING where there is `data`; 0
    See         ERR_get_error(3)
    """
    data_bytes, data_length = _room(data)
    flags_place = _place(0)
    answer = _number(_lib.gasket_err_peek_last_error_data(data_bytes, data_length, _pointer(flags_place)))
    return answer, _stored_number(flags_place)


def err_peek_last_error_all(file: Room, function: Room = None, data: Room = None) -> Tuple[int, int, int]:
    """Gives the newest error and leaves it in the queue, with all that is known about it.

    file        bytearray that is filled or None: the C file that raised it
    function    bytearray that is filled or None: the C function that raised it
    data        bytearray that is filled or None: what was added, such as a file's name
    Returns     unsigned long: the packed code; 0 when the queue is empty
    Value 2     `line`, int: the line in that file
    Value 3     `flags`, int: ERR_TXT_STRING where there is `data`; 0
    See         ERR_get_error(3)
    """
    file_bytes, file_length = _room(file)
    line_place = _place(0)
    function_bytes, function_length = _room(function)
    data_bytes, data_length = _room(data)
    flags_place = _place(0)
    answer = _number(_lib.gasket_err_peek_last_error_all(file_bytes, file_length, _pointer(line_place), function_bytes, function_length, data_bytes, data_length, _pointer(flags_place)))
    return answer, _stored_number(line_place), _stored_number(flags_place)


def err_clear_error() -> None:
    """Empties the queue.

    Returns     None
    See         ERR_clear_error(3)
    """
    return _nothing(_lib.gasket_err_clear_error())


def err_print_errors(bio: Handle) -> None:
    """Writes the errors of the queue, a line each, and empties it.

    bio         BIO
    Returns     None
    Waits       as long as OpenSSL does
    See         ERR_print_errors(3)
    """
    return _nothing(_lib.gasket_err_print_errors(_handle(bio)))


def err_error_string(code: int) -> Optional[str]:
    """Gives a line for people to read about an error.

    code        unsigned long: from err_get_error
    Returns     str or None: a line; it stays until the next call on this thread
    See         ERR_error_string(3)
    """
    return _string(_lib.gasket_err_error_string(_integer(code)))


def err_error_string_n(code: int, buffer: Room) -> None:
    """Gives a line for people to read about an error, cut to the room and with a NUL behind it.

    code        unsigned long: from err_get_error
    buffer      bytearray that is filled
    Returns     None
    See         ERR_error_string(3)
    """
    buffer_bytes, buffer_length = _room(buffer)
    return _nothing(_lib.gasket_err_error_string_n(_integer(code), buffer_bytes, buffer_length))


def err_lib_error_string(code: int) -> Optional[str]:
    """Names the part of OpenSSL that an error came from.

    code        unsigned long: from err_get_error
    Returns     str or None: such as `SSL routines`; None where it is not known
    See         ERR_error_string(3)
    """
    return _string(_lib.gasket_err_lib_error_string(_integer(code)))


def err_reason_error_string(code: int) -> Optional[str]:
    """Gives the reason of an error.

    code        unsigned long: from err_get_error
    Returns     str or None: such as `certificate verify failed`; None where it is not known
    See         ERR_error_string(3)
    """
    return _string(_lib.gasket_err_reason_error_string(_integer(code)))


def err_func_error_string(code: int) -> Optional[str]:
    """Names the C function that raised an error.

    code        unsigned long: from err_get_error
    Returns     str or None: the name; always None from OpenSSL 3.0 on
    See         ERR_error_string(3)
    """
    return _string(_lib.gasket_err_func_error_string(_integer(code)))


def err_get_lib(code: int) -> int:
    """Tells which part of OpenSSL an error came from.

    code        unsigned long: from err_get_error
    Returns     int: an ERR_LIB_ constant
    See         ERR_GET_LIB(3)
    """
    return _number(_lib.gasket_err_get_lib(_integer(code)))


def err_get_reason(code: int) -> int:
    """Tells the reason of an error.

    code        unsigned long: from err_get_error
    Returns     int: the reason, a number that the part has given it
    See         ERR_GET_LIB(3)
    """
    return _number(_lib.gasket_err_get_reason(_integer(code)))


def err_get_func(code: int) -> int:
    """Tells which C function raised an error.

    code        unsigned long: from err_get_error
    Returns     int: the number of the function; always 0 from OpenSSL 3.0 on
    See         ERR_GET_LIB(3)
    """
    return _number(_lib.gasket_err_get_func(_integer(code)))


def err_get_rflags(code: int) -> int:
    """Gives the flags of the reason of an error.

    code        unsigned long: from err_get_error
    Returns     int: flags, shifted as they are in the code; always 0 with 1.1.1
    See         ERR_GET_LIB(3)
    """
    return _number(_lib.gasket_err_get_rflags(_integer(code)))


def err_fatal_error(code: int) -> int:
    """Tells whether an error is one like lack of memory, after which OpenSSL can hardly go on.

    code        unsigned long: from err_get_error
    Returns     int: 0: no
    See         ERR_GET_LIB(3)
    """
    return _number(_lib.gasket_err_fatal_error(_integer(code)))


def err_common_error(code: int) -> int:
    """Tells whether the reason of an error is one that all parts of OpenSSL share.

    code        unsigned long: from err_get_error
    Returns     int: 1 or 0; always 0 with 1.1.1
    See         ERR_GET_LIB(3)
    """
    return _number(_lib.gasket_err_common_error(_integer(code)))


def err_system_error(code: int) -> int:
    """Tells whether an error is an errno value of the system, which err_get_reason gives then.

    code        unsigned long: from err_get_error
    Returns     int: 1 or 0; always 0 with 1.1.1
    See         ERR_GET_LIB(3)
    """
    return _number(_lib.gasket_err_system_error(_integer(code)))


def err_pack(library: int, function: int, reason: int) -> int:
    """Makes a code, to compare with one of err_get_error.

    library     int: an ERR_LIB_ constant
    function    int: is looked at with 1.1.1 only
    reason      int
    Returns     unsigned long: the packed code
    See         ERR_load_strings(3)
    """
    return _number(_lib.gasket_err_pack(_integer(library), _integer(function), _integer(reason)))


def err_get_next_error_library() -> int:
    """Gives a number for errors of a program's own.

    Returns     int: a number that no other part has
    See         ERR_load_strings(3)
    """
    return _number(_lib.gasket_err_get_next_error_library())


def err_load_crypto_strings() -> int:
    """Loads the texts of OpenSSL's errors. It loads them by itself, so that nothing needs this
    call.

    Returns     int: 1, or 0 with the reason in the queue
    See         ERR_load_crypto_strings(3)
    """
    return _number(_lib.gasket_err_load_crypto_strings())


def err_load_err_strings() -> int:
    """Loads the texts of the errors of one part of OpenSSL, ERR. It loads them by itself, so
    that nothing needs this call.

    Returns     int: 1
    See         ERR_load_crypto_strings(3)
    """
    return _number(_lib.gasket_err_load_err_strings())


def err_free_strings() -> None:
    """Does nothing; OpenSSL frees its texts when the process ends.

    Returns     None
    See         ERR_load_crypto_strings(3)
    """
    return _nothing(_lib.gasket_err_free_strings())


def err_remove_state(pid: int) -> None:
    """Does nothing; a thread's queue is freed when it ends.

    pid         unsigned long: is not looked at
    Returns     None
    OpenSSL     before 4.0
    See         ERR_remove_state(3)
    """
    return _nothing(_lib.gasket_err_remove_state(_integer(pid)))


def err_remove_thread_state() -> None:
    """Does nothing; a thread's queue is freed when it ends.

    Returns     None
    OpenSSL     before 4.0
    See         ERR_remove_state(3)
    """
    return _nothing(_lib.gasket_err_remove_thread_state())


def rand_bytes(buffer: Room) -> int:
    """Fills room with random bytes that are good for keys.

    buffer      bytearray that is filled
    Returns     int: 1; 0 or -1 with the reason in the queue, and then the bytes are worth
                nothing
    See         RAND_bytes(3)
    """
    buffer_bytes, buffer_length = _room(buffer)
    return _number(_lib.gasket_rand_bytes(buffer_bytes, buffer_length))


def rand_priv_bytes(buffer: Room) -> int:
    """Fills room with random bytes for what must stay secret, from a generator of its own.

    buffer      bytearray that is filled
    Returns     int: 1; 0 or -1 with the reason in the queue, and then the bytes are worth
                nothing
    See         RAND_bytes(3)
    """
    buffer_bytes, buffer_length = _room(buffer)
    return _number(_lib.gasket_rand_priv_bytes(buffer_bytes, buffer_length))


def rand_bytes_ex(buffer: Room, strength: int) -> int:
    """Fills room with random bytes, as rand_bytes does.

    buffer      bytearray that is filled
    strength    unsigned int: bits of security that are needed; 0: any
    Returns     int: 1; 0 or -1 with the reason in the queue, and then the bytes are worth
                nothing
    OpenSSL     3.0 and newer
    See         RAND_bytes(3)
    """
    buffer_bytes, buffer_length = _room(buffer)
    return _number(_lib.gasket_rand_bytes_ex(buffer_bytes, buffer_length, _integer(strength)))


def rand_priv_bytes_ex(buffer: Room, strength: int) -> int:
    """Fills room with random bytes, as rand_priv_bytes does.

    buffer      bytearray that is filled
    strength    unsigned int: bits of security that are needed; 0: any
    Returns     int: 1; 0 or -1 with the reason in the queue, and then the bytes are worth
                nothing
    OpenSSL     3.0 and newer
    See         RAND_bytes(3)
    """
    buffer_bytes, buffer_length = _room(buffer)
    return _number(_lib.gasket_rand_priv_bytes_ex(buffer_bytes, buffer_length, _integer(strength)))


def rand_pseudo_bytes(buffer: Room) -> int:
    """Fills room with random bytes. rand_bytes does it better or as well.

    buffer      bytearray that is filled
    Returns     int: 1; 0 or -1 on failure
    See         RAND_bytes(3)
    """
    buffer_bytes, buffer_length = _room(buffer)
    return _number(_lib.gasket_rand_pseudo_bytes(buffer_bytes, buffer_length))


def rand_seed(buffer: Bytes) -> None:
    """Adds random bytes to those that the generators are seeded with. The system seeds them
    too, so that nothing needs it.

    buffer      bytes
    Returns     None
    See         RAND_add(3)
    """
    buffer_bytes, buffer_length = _octets(buffer)
    return _nothing(_lib.gasket_rand_seed(buffer_bytes, buffer_length))


def rand_status() -> int:
    """Tells whether the generators have been seeded, and seeds them if they can be.

    Returns     int: 1: yes; 0: no
    See         RAND_add(3)
    """
    return _number(_lib.gasket_rand_status())


def rand_poll() -> int:
    """Seeds the generators anew from the system.

    Returns     int: 1; 0 on failure
    See         RAND_add(3)
    """
    return _number(_lib.gasket_rand_poll())


def rand_load_file(path: Text, most: int) -> int:
    """Seeds the generators with what is in a file.

    path        str
    most        long: how many bytes are read; -1: all, of a device 256
    Returns     int: how many bytes were read; -1 with the reason in the queue
    Waits       for files only
    See         RAND_load_file(3)
    """
    return _number(_lib.gasket_rand_load_file(_text(path), _integer(most)))


def rand_write_file(path: Text) -> int:
    """Writes random bytes to a file, for rand_load_file.

    path        str
    Returns     int: how many bytes were written; -1 with the reason in the queue
    Waits       for files only
    See         RAND_load_file(3)
    """
    return _number(_lib.gasket_rand_write_file(_text(path)))


def rand_file_name(buffer: Room) -> Optional[str]:
    """Gives the path of the file of seeds: that of the environment variable RANDFILE, or .rnd
    in the home directory.

    buffer      bytearray that is filled
    Returns     str or None: the path, as in `buffer`; None where there is none or no room
    See         RAND_load_file(3)
    """
    buffer_bytes, buffer_length = _room(buffer)
    return _string(_lib.gasket_rand_file_name(buffer_bytes, buffer_length))


def rand_keep_random_devices_open(keep: int) -> None:
    """Says whether the devices that seeds come from stay open.

    keep        int: 1: they stay open; 0: they are closed
    Returns     None
    See         RAND_add(3)
    """
    return _nothing(_lib.gasket_rand_keep_random_devices_open(_integer(keep)))


def rand_set_drbg_type(drbg: Text, properties: Text = None, cipher: Text = None, digest: Text = None) -> int:
    """Says of which type the generators are. It has to be said before the first one is used.

    drbg        str or None: `CTR-DRBG`, `HASH-DRBG` or `HMAC-DRBG`
    properties  str or None
    cipher      str or None: of a CTR-DRBG
    digest      str or None: of the others
    Returns     int: 1, or 0 with the reason in the queue
    OpenSSL     3.0 and newer
    See         RAND_set_DRBG_type(3)
    """
    return _number(_lib.gasket_rand_set_drbg_type(_text(drbg), _text(properties), _text(cipher), _text(digest)))


def rand_set_seed_source_type(seed: Text, properties: Text = None) -> int:
    """Says where the generators get their seeds from. It has to be said before the first one is
    used.

    seed        str or None: name of the source
    properties  str or None
    Returns     int: 1, or 0 with the reason in the queue
    OpenSSL     3.0 and newer
    See         RAND_set_DRBG_type(3)
    """
    return _number(_lib.gasket_rand_set_seed_source_type(_text(seed), _text(properties)))


def rand_cleanup() -> None:
    """Does nothing; OpenSSL frees its generators when the process ends.

    Returns     None
    See         RAND_cleanup(3)
    """
    return _nothing(_lib.gasket_rand_cleanup())


def obj_length(object: Handle) -> int:
    """Tells how long the content of the encoding of an object identifier is.

    object      ASN1_OBJECT or None
    Returns     size_t: how many bytes; 0 without one
    See         OBJ_nid2obj(3)
    """
    return _number(_lib.gasket_obj_length(_handle(object)))


def obj_get0_data(object: Handle, buffer: Room = None) -> int:
    """Gives the content of the encoding of an object identifier.

    object      ASN1_OBJECT or None
    buffer      bytearray that is filled or None: where they are copied to; None to ask for
                their number
    Returns     size_t: how many bytes there are; only so many as there is room for are copied
    See         OBJ_nid2obj(3)
    """
    buffer_bytes, buffer_length = _room(buffer)
    return _number(_lib.gasket_obj_get0_data(_handle(object), buffer_bytes, buffer_length))


def obj_find_sigid_algs(signature: int) -> Tuple[int, int, int]:
    """Tells of what a signature algorithm consists.

    signature   int: NID of a signature algorithm
    Returns     int: 1; 0 where it is not known
    Value 2     `digest`, int: NID of its digest; NID_undef where it has none
    Value 3     `key`, int: NID of its kind of key
    See         OBJ_find_sigid_algs(3)
    """
    digest_place = _place(0)
    key_place = _place(0)
    answer = _number(_lib.gasket_obj_find_sigid_algs(_integer(signature), _pointer(digest_place), _pointer(key_place)))
    return answer, _stored_number(digest_place), _stored_number(key_place)


def obj_find_sigid_by_algs(digest: int, key: int) -> Tuple[int, int]:
    """Finds the signature algorithm that a digest and a kind of key make.

    digest      int: NID of a digest
    key         int: NID of a kind of key
    Returns     int: 1; 0 where there is none
    Value 2     `signature`, int: NID of the signature algorithm
    See         OBJ_find_sigid_by_algs(3)
    """
    signature_place = _place(0)
    answer = _number(_lib.gasket_obj_find_sigid_by_algs(_pointer(signature_place), _integer(digest), _integer(key)))
    return answer, _stored_number(signature_place)


def obj_cleanup() -> None:
    """Does nothing; OpenSSL frees its tables when the process ends.

    Returns     None
    See         OBJ_nid2obj(3)
    """
    return _nothing(_lib.gasket_obj_cleanup())


def openssl_version_num() -> int:
    """Tells the version of the OpenSSL that is loaded, as a number.

    Returns     unsigned long: such as 0x30000160: one hexadecimal digit of the major, two of
                the minor version; 1.1.1 is 0x101010..
    See         OpenSSL_version(3)
    """
    return _number(_lib.gasket_openssl_version_num())


def ssleay_version(what: int) -> Optional[str]:
    """Is the old name of OpenSSL_version.

    what        int: as for OpenSSL_version
    Returns     str or None: a text
    See         OpenSSL_version(3)
    """
    return _string(_lib.gasket_ssleay_version(_integer(what)))


def ssleay() -> int:
    """Is the old name of openssl_version_num.

    Returns     unsigned long: as of openssl_version_num
    See         OpenSSL_version(3)
    """
    return _number(_lib.gasket_ssleay())


def openssl_version_major() -> int:
    """Tells the major version, 3 of 3.0.22.

    Returns     unsigned int: a number
    OpenSSL     3.0 and newer
    See         OpenSSL_version(3)
    """
    return _number(_lib.gasket_openssl_version_major())


def openssl_version_minor() -> int:
    """Tells the minor version, 0 of 3.0.22.

    Returns     unsigned int: a number
    OpenSSL     3.0 and newer
    See         OpenSSL_version(3)
    """
    return _number(_lib.gasket_openssl_version_minor())


def openssl_version_patch() -> int:
    """Tells the patch level, 22 of 3.0.22.

    Returns     unsigned int: a number
    OpenSSL     3.0 and newer
    See         OpenSSL_version(3)
    """
    return _number(_lib.gasket_openssl_version_patch())


def openssl_version_pre_release() -> Optional[str]:
    """Tells the stage before a release.

    Returns     str or None: such as `-alpha1`; empty for a release
    OpenSSL     3.0 and newer
    See         OpenSSL_version(3)
    """
    return _string(_lib.gasket_openssl_version_pre_release())


def openssl_version_build_metadata() -> Optional[str]:
    """Tells what those who built OpenSSL added to its version.

    Returns     str or None: such as `+fips`; empty where there is none
    OpenSSL     3.0 and newer
    See         OpenSSL_version(3)
    """
    return _string(_lib.gasket_openssl_version_build_metadata())


def openssl_info(what: int) -> Optional[str]:
    """Tells where OpenSSL looks for its files, and what it knows about the processor.

    what        int: an OPENSSL_INFO_ constant
    Returns     str or None: a text; None where there is none
    OpenSSL     3.0 and newer
    See         OpenSSL_version(3)
    """
    return _string(_lib.gasket_openssl_info(_integer(what)))


def openssl_init_crypto(options: int) -> int:
    """Prepares parts of OpenSSL. They prepare themselves when they are needed, so that nothing
    needs this call.

    options     uint64_t: OPENSSL_INIT_ constants, added
    Returns     int: 1, or 0 with the reason in the queue
    Waits       for files only
    See         OPENSSL_init_crypto(3)
    """
    return _number(_lib.gasket_openssl_init_crypto(_integer(options)))


def openssl_init() -> None:
    """Does nothing.

    Returns     None
    See         OPENSSL_init(3)
    """
    return _nothing(_lib.gasket_openssl_init())


def openssl_config(section: Text) -> None:
    """Reads OpenSSL's configuration file, once in a process.

    section     str or None: the section of the configuration file; None for `openssl_conf`
    Returns     None
    Waits       for files only
    See         OPENSSL_config(3)
    """
    return _nothing(_lib.gasket_openssl_config(_text(section)))


def openssl_no_config() -> int:
    """Has OpenSSL read no configuration file, if it has not read it yet.

    Returns     int: 1, or 0 with the reason in the queue
    See         OPENSSL_config(3)
    """
    return _number(_lib.gasket_openssl_no_config())


def openssl_load_builtin_modules() -> None:
    """Adds what a configuration file can speak about. It is there without this call.

    Returns     None
    See         OPENSSL_load_builtin_modules(3)
    """
    return _nothing(_lib.gasket_openssl_load_builtin_modules())


def openssl_add_all_algorithms() -> int:
    """Adds all ciphers and digests. They are there without this call.

    Returns     int: 1, or 0 with the reason in the queue
    See         OpenSSL_add_all_algorithms(3)
    """
    return _number(_lib.gasket_openssl_add_all_algorithms())


def openssl_add_all_algorithms_noconf() -> int:
    """Adds all ciphers and digests. They are there without this call.

    Returns     int: 1, or 0 with the reason in the queue
    See         OpenSSL_add_all_algorithms(3)
    """
    return _number(_lib.gasket_openssl_add_all_algorithms_noconf())


def openssl_add_all_algorithms_conf() -> int:
    """Adds all ciphers and digests, and reads the configuration file. They are there without
    this call.

    Returns     int: 1, or 0 with the reason in the queue
    Waits       for files only
    See         OpenSSL_add_all_algorithms(3)
    """
    return _number(_lib.gasket_openssl_add_all_algorithms_conf())


def openssl_add_all_ciphers() -> int:
    """Adds all ciphers. They are there without this call.

    Returns     int: 1, or 0 with the reason in the queue
    See         OpenSSL_add_all_algorithms(3)
    """
    return _number(_lib.gasket_openssl_add_all_ciphers())


def openssl_add_all_digests() -> int:
    """Adds all digests. They are there without this call.

    Returns     int: 1, or 0 with the reason in the queue
    See         OpenSSL_add_all_algorithms(3)
    """
    return _number(_lib.gasket_openssl_add_all_digests())


def evp_cleanup() -> None:
    """Does nothing; OpenSSL frees its algorithms when the process ends.

    Returns     None
    See         OpenSSL_add_all_algorithms(3)
    """
    return _nothing(_lib.gasket_evp_cleanup())


def crypto_cleanup_all_ex_data() -> None:
    """Does nothing; OpenSSL frees its indexes when the process ends.

    Returns     None
    See         CRYPTO_cleanup_all_ex_data(3)
    """
    return _nothing(_lib.gasket_crypto_cleanup_all_ex_data())


def crypto_num_locks() -> int:
    """Answers 1, for programs that give OpenSSL before 1.1.0 its locks. The ones of today have
    their own.

    Returns     int: 1
    See         CRYPTO_num_locks(3)
    """
    return _number(_lib.gasket_crypto_num_locks())


def crypto_get_locking_callback() -> int:
    """Answers 0: since OpenSSL 1.1.0 there is no such callback.

    Returns     int: 0
    See         CRYPTO_get_locking_callback(3)
    """
    return _number(_lib.gasket_crypto_get_locking_callback())


def crypto_get_id_callback() -> int:
    """Answers 0: since OpenSSL 1.1.0 there is no such callback.

    Returns     int: 0
    See         CRYPTO_get_id_callback(3)
    """
    return _number(_lib.gasket_crypto_get_id_callback())


def crypto_memcmp(a: Bytes, b: Bytes) -> int:
    """Compares bytes in a time that does not tell where they differ.

    a           bytes
    b           bytes
    Returns     int: 0: equal
    See         CRYPTO_memcmp(3)
    """
    a_bytes, a_length = _octets(a)
    b_bytes, b_length = _octets(b)
    return _number(_lib.gasket_crypto_memcmp(a_bytes, b_bytes, b_length))


def openssl_cleanse(buffer: Room) -> None:
    """Overwrites room with zeros.

    buffer      bytearray that is filled
    Returns     None
    See         OPENSSL_malloc(3)
    """
    buffer_bytes, buffer_length = _room(buffer)
    return _nothing(_lib.gasket_openssl_cleanse(buffer_bytes, buffer_length))


def bio_get_ex_new_index() -> int:
    """Gives a number under which a program can keep something with each BIO, see
    bio_set_ex_data.

    Returns     int: the index; -1 with the reason in the queue
    See         BIO_get_ex_new_index(3)
    """
    return _number(_lib.gasket_bio_get_ex_new_index())


def pem_read_bio_x509(bio: Handle, password: Text = None) -> Optional[Object]:
    """Reads a certificate in PEM. Blocks of other kinds before it are passed over; calling
    again reads the next one, and at the end of the text the reason is PEM_R_NO_START_LINE.

    bio         BIO
    password    str or None: of an encrypted block, which is rare here; None for none
    Returns     X509 or None, new: the certificate; 0 with the reason in the queue
    Waits       as long as OpenSSL does
    See         PEM_read_bio_PrivateKey(3)
    """
    return _new(_lib.gasket_pem_read_bio_x509(_handle(bio), _text(password)), "X509")


def pem_read_bio_x509_aux(bio: Handle, password: Text = None) -> Optional[Object]:
    """Reads a certificate in PEM, and with it the trust settings of a block named TRUSTED
    CERTIFICATE. Blocks of other kinds before it are passed over; calling again reads the next
    one, and at the end of the text the reason is PEM_R_NO_START_LINE.

    bio         BIO
    password    str or None: of an encrypted block, which is rare here; None for none
    Returns     X509 or None, new: the certificate; 0 with the reason in the queue
    Waits       as long as OpenSSL does
    See         PEM_read_bio_PrivateKey(3)
    """
    return _new(_lib.gasket_pem_read_bio_x509_aux(_handle(bio), _text(password)), "X509")


def pem_read_bio_x509_crl(bio: Handle, password: Text = None) -> Optional[Object]:
    """Reads a certificate revocation list in PEM. Blocks of other kinds before it are passed
    over; calling again reads the next one, and at the end of the text the reason is
    PEM_R_NO_START_LINE.

    bio         BIO
    password    str or None: of an encrypted block, which is rare here; None for none
    Returns     X509_CRL or None, new: the list; 0 with the reason in the queue
    Waits       as long as OpenSSL does
    See         PEM_read_bio_PrivateKey(3)
    """
    return _new(_lib.gasket_pem_read_bio_x509_crl(_handle(bio), _text(password)), "X509_CRL")


def pem_read_bio_x509_req(bio: Handle, password: Text = None) -> Optional[Object]:
    """Reads a request for a certificate in PEM. Blocks of other kinds before it are passed
    over; calling again reads the next one, and at the end of the text the reason is
    PEM_R_NO_START_LINE.

    bio         BIO
    password    str or None: of an encrypted block, which is rare here; None for none
    Returns     X509_REQ or None, new: the request; 0 with the reason in the queue
    Waits       as long as OpenSSL does
    See         PEM_read_bio_PrivateKey(3)
    """
    return _new(_lib.gasket_pem_read_bio_x509_req(_handle(bio), _text(password)), "X509_REQ")


def pem_read_bio_privatekey(bio: Handle, password: Text = None) -> Optional[Object]:
    """Reads a private key in PEM: PKCS #8, encrypted or not, or one of the older forms of a
    single kind of key. Blocks of other kinds before it are passed over.

    bio         BIO
    password    str or None: of an encrypted key; None for none, and then an encrypted one fails
    Returns     EVP_PKEY or None, new: the key; 0 with the reason in the queue
    Waits       as long as OpenSSL does
    See         PEM_read_bio_PrivateKey(3)
    """
    return _new(_lib.gasket_pem_read_bio_privatekey(_handle(bio), _text(password)), "EVP_PKEY")


def pem_read_bio_privatekey_ex(bio: Handle, password: Text = None, properties: Text = None) -> Optional[Object]:
    """Reads a private key in PEM as pem_read_bio_privatekey does, with a choice of
    implementations.

    bio         BIO
    password    str or None: of an encrypted key; None for none, and then an encrypted one fails
    properties  str or None: which implementations may be used, see property(7); None: any
    Returns     EVP_PKEY or None, new: the key; 0 with the reason in the queue
    Waits       as long as OpenSSL does
    OpenSSL     3.0 and newer
    See         PEM_read_bio_PrivateKey(3)
    """
    return _new(_lib.gasket_pem_read_bio_privatekey_ex(_handle(bio), _text(password), _text(properties)), "EVP_PKEY")


def pem_read_bio_pubkey(bio: Handle, password: Text = None) -> Optional[Object]:
    """Reads a public key in PEM, from a block named PUBLIC KEY.

    bio         BIO
    password    str or None: of an encrypted block, which is rare here; None for none
    Returns     EVP_PKEY or None, new: the key; 0 with the reason in the queue
    Waits       as long as OpenSSL does
    See         PEM_read_bio_PrivateKey(3)
    """
    return _new(_lib.gasket_pem_read_bio_pubkey(_handle(bio), _text(password)), "EVP_PKEY")


def pem_read_bio_pubkey_ex(bio: Handle, password: Text = None, properties: Text = None) -> Optional[Object]:
    """Reads a public key in PEM as pem_read_bio_pubkey does, with a choice of implementations.

    bio         BIO
    password    str or None: of an encrypted block, which is rare here; None for none
    properties  str or None: which implementations may be used, see property(7); None: any
    Returns     EVP_PKEY or None, new: the key; 0 with the reason in the queue
    Waits       as long as OpenSSL does
    OpenSSL     3.0 and newer
    See         PEM_read_bio_PrivateKey(3)
    """
    return _new(_lib.gasket_pem_read_bio_pubkey_ex(_handle(bio), _text(password), _text(properties)), "EVP_PKEY")


def pem_read_bio_parameters(bio: Handle) -> Optional[Object]:
    """Reads the parameters of DH, DSA or EC keys in PEM. Keys are made of them by
    evp_pkey_ctx_new and evp_pkey_keygen.

    bio         BIO
    Returns     EVP_PKEY or None, new: a key that has parameters only; 0 with the reason in the
                queue
    Waits       as long as OpenSSL does
    See         PEM_read_bio_PrivateKey(3)
    """
    return _new(_lib.gasket_pem_read_bio_parameters(_handle(bio)), "EVP_PKEY")


def pem_read_bio_parameters_ex(bio: Handle, properties: Text = None) -> Optional[Object]:
    """Reads parameters in PEM as pem_read_bio_parameters does, with a choice of
    implementations.

    bio         BIO
    properties  str or None: which implementations may be used, see property(7); None: any
    Returns     EVP_PKEY or None, new: a key that has parameters only; 0 with the reason in the
                queue
    Waits       as long as OpenSSL does
    OpenSSL     3.0 and newer
    See         PEM_read_bio_PrivateKey(3)
    """
    return _new(_lib.gasket_pem_read_bio_parameters_ex(_handle(bio), _text(properties)), "EVP_PKEY")


def pem_read_bio_dhparams(bio: Handle, password: Text = None) -> Optional[Object]:
    """Reads Diffie-Hellman parameters in PEM, from a block named DH PARAMETERS or X9.42 DH
    PARAMETERS.

    bio         BIO
    password    str or None: of an encrypted block, which is rare here; None for none
    Returns     DH or None, new: the parameters; 0 with the reason in the queue
    Waits       as long as OpenSSL does
    See         PEM_read_bio_PrivateKey(3)
    """
    return _new(_lib.gasket_pem_read_bio_dhparams(_handle(bio), _text(password)), "DH")


def pem_read_bio_rsaprivatekey(bio: Handle, password: Text = None) -> Optional[Object]:
    """Reads a private RSA key in PEM.

    bio         BIO
    password    str or None: of an encrypted key; None for none, and then an encrypted one fails
    Returns     RSA or None, new: the key; 0 with the reason in the queue
    Waits       as long as OpenSSL does
    See         PEM_read_bio_PrivateKey(3)
    """
    return _new(_lib.gasket_pem_read_bio_rsaprivatekey(_handle(bio), _text(password)), "RSA")


def pem_read_bio_rsapublickey(bio: Handle, password: Text = None) -> Optional[Object]:
    """Reads a public RSA key in PEM, from a block named RSA PUBLIC KEY.

    bio         BIO
    password    str or None: of an encrypted block, which is rare here; None for none
    Returns     RSA or None, new: the key; 0 with the reason in the queue
    Waits       as long as OpenSSL does
    See         PEM_read_bio_PrivateKey(3)
    """
    return _new(_lib.gasket_pem_read_bio_rsapublickey(_handle(bio), _text(password)), "RSA")


def pem_read_bio_rsa_pubkey(bio: Handle, password: Text = None) -> Optional[Object]:
    """Reads a public RSA key in PEM, from a block named PUBLIC KEY.

    bio         BIO
    password    str or None: of an encrypted block, which is rare here; None for none
    Returns     RSA or None, new: the key; 0 with the reason in the queue
    Waits       as long as OpenSSL does
    See         PEM_read_bio_PrivateKey(3)
    """
    return _new(_lib.gasket_pem_read_bio_rsa_pubkey(_handle(bio), _text(password)), "RSA")


def pem_read_bio_ecprivatekey(bio: Handle, password: Text = None) -> Optional[Object]:
    """Reads a private EC key in PEM.

    bio         BIO
    password    str or None: of an encrypted key; None for none, and then an encrypted one fails
    Returns     EC_KEY or None, new: the key; 0 with the reason in the queue
    Waits       as long as OpenSSL does
    See         PEM_read_bio_ECPrivateKey(3)
    """
    return _new(_lib.gasket_pem_read_bio_ecprivatekey(_handle(bio), _text(password)), "EC_KEY")


def pem_read_bio_ec_pubkey(bio: Handle, password: Text = None) -> Optional[Object]:
    """Reads a public EC key in PEM, from a block named PUBLIC KEY.

    bio         BIO
    password    str or None: of an encrypted block, which is rare here; None for none
    Returns     EC_KEY or None, new: the key; 0 with the reason in the queue
    Waits       as long as OpenSSL does
    See         PEM_read_CMS(3)
    """
    return _new(_lib.gasket_pem_read_bio_ec_pubkey(_handle(bio), _text(password)), "EC_KEY")


def pem_write_bio_x509(bio: Handle, x509: Handle) -> int:
    """Writes a certificate in PEM.

    bio         BIO
    x509        X509
    Returns     int: 1, or 0 with the reason in the queue
    Waits       as long as OpenSSL does
    See         PEM_read_bio_PrivateKey(3)
    """
    return _number(_lib.gasket_pem_write_bio_x509(_handle(bio), _handle(x509)))


def pem_write_bio_x509_aux(bio: Handle, x509: Handle) -> int:
    """Writes a certificate in PEM, with its trust settings, as a block named TRUSTED
    CERTIFICATE.

    bio         BIO
    x509        X509
    Returns     int: 1, or 0 with the reason in the queue
    Waits       as long as OpenSSL does
    See         PEM_read_bio_PrivateKey(3)
    """
    return _number(_lib.gasket_pem_write_bio_x509_aux(_handle(bio), _handle(x509)))


def pem_write_bio_x509_crl(bio: Handle, crl: Handle) -> int:
    """Writes a certificate revocation list in PEM.

    bio         BIO
    crl         X509_CRL
    Returns     int: 1, or 0 with the reason in the queue
    Waits       as long as OpenSSL does
    See         PEM_read_bio_PrivateKey(3)
    """
    return _number(_lib.gasket_pem_write_bio_x509_crl(_handle(bio), _handle(crl)))


def pem_write_bio_x509_req(bio: Handle, request: Handle) -> int:
    """Writes a request for a certificate in PEM.

    bio         BIO
    request     X509_REQ
    Returns     int: 1, or 0 with the reason in the queue
    Waits       as long as OpenSSL does
    See         PEM_read_bio_PrivateKey(3)
    """
    return _number(_lib.gasket_pem_write_bio_x509_req(_handle(bio), _handle(request)))


def pem_write_bio_x509_req_new(bio: Handle, request: Handle) -> int:
    """Writes a request for a certificate in PEM, as a block named NEW CERTIFICATE REQUEST,
    which some old software wants.

    bio         BIO
    request     X509_REQ
    Returns     int: 1, or 0 with the reason in the queue
    Waits       as long as OpenSSL does
    See         PEM_read_bio_PrivateKey(3)
    """
    return _number(_lib.gasket_pem_write_bio_x509_req_new(_handle(bio), _handle(request)))


def pem_write_bio_pubkey(bio: Handle, pkey: Handle) -> int:
    """Writes the public half of a key in PEM.

    bio         BIO
    pkey        EVP_PKEY
    Returns     int: 1, or 0 with the reason in the queue
    Waits       as long as OpenSSL does
    See         PEM_read_bio_PrivateKey(3)
    """
    return _number(_lib.gasket_pem_write_bio_pubkey(_handle(bio), _handle(pkey)))


def pem_write_bio_pubkey_ex(bio: Handle, pkey: Handle, properties: Text = None) -> int:
    """Writes the public half of a key in PEM, with a choice of implementations.

    bio         BIO
    pkey        EVP_PKEY
    properties  str or None: which implementations may be used, see property(7); None: any
    Returns     int: 1, or 0 with the reason in the queue
    Waits       as long as OpenSSL does
    OpenSSL     3.0 and newer
    See         PEM_read_bio_PrivateKey(3)
    """
    return _number(_lib.gasket_pem_write_bio_pubkey_ex(_handle(bio), _handle(pkey), _text(properties)))


def pem_write_bio_privatekey(bio: Handle, pkey: Handle, cipher: Handle = None, passphrase: Bytes = None, password: Text = None) -> int:
    """Writes a private key in PEM, in PKCS #8 where that exists for its kind.

    bio         BIO
    pkey        EVP_PKEY
    cipher      EVP_CIPHER or None: to encrypt the key with, for instance that of
                evp_aes_256_cbc; None: it is written as it is
    passphrase  bytes or None: to encrypt with; None: `password` is
    password    str or None: to encrypt with where there is no `passphrase`
    Returns     int: 1, or 0 with the reason in the queue
    Waits       as long as OpenSSL does
    See         PEM_read_bio_PrivateKey(3)
    """
    passphrase_bytes, passphrase_length = _octets(passphrase)
    return _number(_lib.gasket_pem_write_bio_privatekey(_handle(bio), _handle(pkey), _handle(cipher), passphrase_bytes, passphrase_length, _text(password)))


def pem_write_bio_privatekey_traditional(bio: Handle, pkey: Handle, cipher: Handle = None, passphrase: Bytes = None, password: Text = None) -> int:
    """Writes a private key in PEM, in the older form that there is for its kind, such as RSA
    PRIVATE KEY. Those forms protect a key badly.

    bio         BIO
    pkey        EVP_PKEY
    cipher      EVP_CIPHER or None: to encrypt the key with, for instance that of
                evp_aes_256_cbc; None: it is written as it is
    passphrase  bytes or None: to encrypt with; None: `password` is
    password    str or None: to encrypt with where there is no `passphrase`
    Returns     int: 1, or 0 with the reason in the queue
    Waits       as long as OpenSSL does
    See         PEM_read_bio_PrivateKey(3)
    """
    passphrase_bytes, passphrase_length = _octets(passphrase)
    return _number(_lib.gasket_pem_write_bio_privatekey_traditional(_handle(bio), _handle(pkey), _handle(cipher), passphrase_bytes, passphrase_length, _text(password)))


def pem_write_bio_pkcs8privatekey(bio: Handle, pkey: Handle, cipher: Handle = None, passphrase: Bytes = None, password: Text = None) -> int:
    """Writes a private key in PEM as PKCS #8. A `cipher` is used with PBES2.

    bio         BIO
    pkey        EVP_PKEY
    cipher      EVP_CIPHER or None: to encrypt the key with, for instance that of
                evp_aes_256_cbc; None: it is written as it is
    passphrase  bytes or None: to encrypt with; None: `password` is
    password    str or None: to encrypt with where there is no `passphrase`
    Returns     int: 1, or 0 with the reason in the queue
    Waits       as long as OpenSSL does
    See         PEM_read_bio_PrivateKey(3)
    """
    passphrase_bytes, passphrase_length = _octets(passphrase)
    return _number(_lib.gasket_pem_write_bio_pkcs8privatekey(_handle(bio), _handle(pkey), _handle(cipher), passphrase_bytes, passphrase_length, _text(password)))


def pem_write_bio_pkcs8privatekey_nid(bio: Handle, pkey: Handle, nid: int, passphrase: Bytes = None, password: Text = None) -> int:
    """Writes a private key in PEM as PKCS #8, encrypted with one of the older algorithms.

    bio         BIO
    pkey        EVP_PKEY
    nid         int: NID of the PBE algorithm to encrypt with, of PKCS #5 version 1.5 or PKCS
                #12; -1: the key is written as it is
    passphrase  bytes or None: to encrypt with; None: `password` is
    password    str or None: to encrypt with where there is no `passphrase`
    Returns     int: 1, or 0 with the reason in the queue
    Waits       as long as OpenSSL does
    See         PEM_read_bio_PrivateKey(3)
    """
    passphrase_bytes, passphrase_length = _octets(passphrase)
    return _number(_lib.gasket_pem_write_bio_pkcs8privatekey_nid(_handle(bio), _handle(pkey), _integer(nid), passphrase_bytes, passphrase_length, _text(password)))


def pem_write_bio_parameters(bio: Handle, pkey: Handle) -> int:
    """Writes the parameters of a DH, DSA or EC key in PEM.

    bio         BIO
    pkey        EVP_PKEY
    Returns     int: 1, or 0 with the reason in the queue
    Waits       as long as OpenSSL does
    See         PEM_read_bio_PrivateKey(3)
    """
    return _number(_lib.gasket_pem_write_bio_parameters(_handle(bio), _handle(pkey)))


def pem_write_bio_dhparams(bio: Handle, dh: Handle) -> int:
    """Writes Diffie-Hellman parameters in PEM, as a block named DH PARAMETERS, or X9.42 DH
    PARAMETERS where they have the prime factor `q`.

    bio         BIO
    dh          DH
    Returns     int: 1, or 0 with the reason in the queue
    Waits       as long as OpenSSL does
    See         PEM_read_bio_PrivateKey(3)
    """
    return _number(_lib.gasket_pem_write_bio_dhparams(_handle(bio), _handle(dh)))


def pem_write_bio_dhxparams(bio: Handle, dh: Handle) -> int:
    """Writes Diffie-Hellman parameters in PEM, as a block named X9.42 DH PARAMETERS.

    bio         BIO
    dh          DH
    Returns     int: 1, or 0 with the reason in the queue
    Waits       as long as OpenSSL does
    See         PEM_read_CMS(3)
    """
    return _number(_lib.gasket_pem_write_bio_dhxparams(_handle(bio), _handle(dh)))


def pem_write_bio_rsaprivatekey(bio: Handle, rsa: Handle, cipher: Handle = None, passphrase: Bytes = None, password: Text = None) -> int:
    """Writes a private RSA key in PEM, in the older form RSA PRIVATE KEY.

    bio         BIO
    rsa         RSA
    cipher      EVP_CIPHER or None: to encrypt the key with, for instance that of
                evp_aes_256_cbc; None: it is written as it is
    passphrase  bytes or None: to encrypt with; None: `password` is
    password    str or None: to encrypt with where there is no `passphrase`
    Returns     int: 1, or 0 with the reason in the queue
    Waits       as long as OpenSSL does
    See         PEM_read_bio_PrivateKey(3)
    """
    passphrase_bytes, passphrase_length = _octets(passphrase)
    return _number(_lib.gasket_pem_write_bio_rsaprivatekey(_handle(bio), _handle(rsa), _handle(cipher), passphrase_bytes, passphrase_length, _text(password)))


def pem_write_bio_rsapublickey(bio: Handle, rsa: Handle) -> int:
    """Writes a public RSA key in PEM, as a block named RSA PUBLIC KEY.

    bio         BIO
    rsa         RSA
    Returns     int: 1, or 0 with the reason in the queue
    Waits       as long as OpenSSL does
    See         PEM_read_bio_PrivateKey(3)
    """
    return _number(_lib.gasket_pem_write_bio_rsapublickey(_handle(bio), _handle(rsa)))


def pem_write_bio_rsa_pubkey(bio: Handle, rsa: Handle) -> int:
    """Writes a public RSA key in PEM, as a block named PUBLIC KEY.

    bio         BIO
    rsa         RSA
    Returns     int: 1, or 0 with the reason in the queue
    Waits       as long as OpenSSL does
    See         PEM_read_bio_PrivateKey(3)
    """
    return _number(_lib.gasket_pem_write_bio_rsa_pubkey(_handle(bio), _handle(rsa)))


def pem_write_bio_ecprivatekey(bio: Handle, ec_key: Handle, cipher: Handle = None, passphrase: Bytes = None, password: Text = None) -> int:
    """Writes a private EC key in PEM, in the older form EC PRIVATE KEY.

    bio         BIO
    ec_key      EC_KEY
    cipher      EVP_CIPHER or None: to encrypt the key with, for instance that of
                evp_aes_256_cbc; None: it is written as it is
    passphrase  bytes or None: to encrypt with; None: `password` is
    password    str or None: to encrypt with where there is no `passphrase`
    Returns     int: 1, or 0 with the reason in the queue
    Waits       as long as OpenSSL does
    See         PEM_read_CMS(3)
    """
    passphrase_bytes, passphrase_length = _octets(passphrase)
    return _number(_lib.gasket_pem_write_bio_ecprivatekey(_handle(bio), _handle(ec_key), _handle(cipher), passphrase_bytes, passphrase_length, _text(password)))


def pem_write_bio_ec_pubkey(bio: Handle, ec_key: Handle) -> int:
    """Writes a public EC key in PEM, as a block named PUBLIC KEY.

    bio         BIO
    ec_key      EC_KEY
    Returns     int: 1, or 0 with the reason in the queue
    Waits       as long as OpenSSL does
    See         PEM_read_CMS(3)
    """
    return _number(_lib.gasket_pem_write_bio_ec_pubkey(_handle(bio), _handle(ec_key)))


def pem_write_bio(bio: Handle, name: Text, header: Text, data: Bytes) -> int:
    """Writes any bytes as a PEM block.

    bio         BIO
    name        str: what stands behind BEGIN and END, such as `CERTIFICATE`
    header      str: lines that follow BEGIN, each with its newline; empty for none
    data        bytes
    Returns     int: how many base64 characters were written, or 0 with the reason in the queue
    Waits       as long as OpenSSL does
    See         PEM_read(3)
    """
    data_bytes, data_length = _octets(data)
    return _number(_lib.gasket_pem_write_bio(_handle(bio), _text(name), _text(header), data_bytes, data_length))


def d2i_x509(in_: Bytes) -> Optional[Object]:
    """Decodes a certificate from DER.

    in_         bytes: the encoding; what follows it is not looked at
    Returns     X509 or None, new: the certificate; 0 with the reason in_ the queue
    See         d2i_X509(3)
    """
    in_bytes, in_length = _octets(in_)
    return _new(_lib.gasket_d2i_x509(in_bytes, in_length), "X509")


def d2i_x509_bio(bio: Handle) -> Optional[Object]:
    """Reads a certificate in DER.

    bio         BIO
    Returns     X509 or None, new: the certificate; 0 with the reason in the queue
    Waits       as long as OpenSSL does
    See         d2i_X509(3)
    """
    return _new(_lib.gasket_d2i_x509_bio(_handle(bio)), "X509")


def d2i_x509_aux(in_: Bytes) -> Optional[Object]:
    """Decodes a certificate from DER, and the trust settings that may follow it.

    in_         bytes: the encoding; what follows it is not looked at
    Returns     X509 or None, new: the certificate; 0 with the reason in_ the queue
    See         i2d_re_X509_tbs(3)
    """
    in_bytes, in_length = _octets(in_)
    return _new(_lib.gasket_d2i_x509_aux(in_bytes, in_length), "X509")


def d2i_x509_crl(in_: Bytes) -> Optional[Object]:
    """Decodes a certificate revocation list from DER.

    in_         bytes: the encoding; what follows it is not looked at
    Returns     X509_CRL or None, new: the list; 0 with the reason in_ the queue
    See         d2i_X509(3)
    """
    in_bytes, in_length = _octets(in_)
    return _new(_lib.gasket_d2i_x509_crl(in_bytes, in_length), "X509_CRL")


def d2i_x509_crl_bio(bio: Handle) -> Optional[Object]:
    """Reads a certificate revocation list in DER.

    bio         BIO
    Returns     X509_CRL or None, new: the list; 0 with the reason in the queue
    Waits       as long as OpenSSL does
    See         d2i_X509(3)
    """
    return _new(_lib.gasket_d2i_x509_crl_bio(_handle(bio)), "X509_CRL")


def d2i_x509_req(in_: Bytes) -> Optional[Object]:
    """Decodes a request for a certificate from DER.

    in_         bytes: the encoding; what follows it is not looked at
    Returns     X509_REQ or None, new: the request; 0 with the reason in_ the queue
    See         d2i_X509(3)
    """
    in_bytes, in_length = _octets(in_)
    return _new(_lib.gasket_d2i_x509_req(in_bytes, in_length), "X509_REQ")


def d2i_x509_req_bio(bio: Handle) -> Optional[Object]:
    """Reads a request for a certificate in DER.

    bio         BIO
    Returns     X509_REQ or None, new: the request; 0 with the reason in the queue
    Waits       as long as OpenSSL does
    See         d2i_X509(3)
    """
    return _new(_lib.gasket_d2i_x509_req_bio(_handle(bio)), "X509_REQ")


def d2i_x509_name(in_: Bytes) -> Optional[Object]:
    """Decodes a distinguished name from DER.

    in_         bytes: the encoding; what follows it is not looked at
    Returns     X509_NAME or None, new: the name; 0 with the reason in_ the queue
    See         d2i_X509(3)
    """
    in_bytes, in_length = _octets(in_)
    return _new(_lib.gasket_d2i_x509_name(in_bytes, in_length), "X509_NAME")


def d2i_privatekey(type: int, in_: Bytes) -> Optional[Object]:
    """Decodes a private key of the kind that `type` says from DER, in_ the older form of its
    kind or unencrypted PKCS #8.

    type        int: kind of key, an EVP_PKEY_ constant such as EVP_PKEY_RSA
    in_         bytes: the encoding; what follows it is not looked at
    Returns     EVP_PKEY or None, new: the key; 0 with the reason in_ the queue
    See         d2i_PrivateKey(3)
    """
    in_bytes, in_length = _octets(in_)
    return _new(_lib.gasket_d2i_privatekey(_integer(type), in_bytes, in_length), "EVP_PKEY")


def d2i_privatekey_ex(type: int, in_: Bytes, properties: Text = None) -> Optional[Object]:
    """Decodes a private key as d2i_privatekey does, with a choice of implementations.

    type        int: kind of key, an EVP_PKEY_ constant such as EVP_PKEY_RSA
    in_         bytes: the encoding; what follows it is not looked at
    properties  str or None: which implementations may be used, see property(7); None: any
    Returns     EVP_PKEY or None, new: the key; 0 with the reason in_ the queue
    OpenSSL     3.0 and newer
    See         d2i_PrivateKey(3)
    """
    in_bytes, in_length = _octets(in_)
    return _new(_lib.gasket_d2i_privatekey_ex(_integer(type), in_bytes, in_length, _text(properties)), "EVP_PKEY")


def d2i_autoprivatekey(in_: Bytes) -> Optional[Object]:
    """Decodes a private key from DER and finds out of which kind it is.

    in_         bytes: the encoding; what follows it is not looked at
    Returns     EVP_PKEY or None, new: the key; 0 with the reason in_ the queue
    See         d2i_PrivateKey(3)
    """
    in_bytes, in_length = _octets(in_)
    return _new(_lib.gasket_d2i_autoprivatekey(in_bytes, in_length), "EVP_PKEY")


def d2i_autoprivatekey_ex(in_: Bytes, properties: Text = None) -> Optional[Object]:
    """Decodes a private key as d2i_autoprivatekey does, with a choice of implementations.

    in_         bytes: the encoding; what follows it is not looked at
    properties  str or None: which implementations may be used, see property(7); None: any
    Returns     EVP_PKEY or None, new: the key; 0 with the reason in_ the queue
    OpenSSL     3.0 and newer
    See         d2i_PrivateKey(3)
    """
    in_bytes, in_length = _octets(in_)
    return _new(_lib.gasket_d2i_autoprivatekey_ex(in_bytes, in_length, _text(properties)), "EVP_PKEY")


def d2i_privatekey_bio(bio: Handle) -> Optional[Object]:
    """Reads a private key in DER and finds out of which kind it is.

    bio         BIO
    Returns     EVP_PKEY or None, new: the key; 0 with the reason in the queue
    Waits       as long as OpenSSL does
    See         d2i_PrivateKey(3)
    """
    return _new(_lib.gasket_d2i_privatekey_bio(_handle(bio)), "EVP_PKEY")


def d2i_privatekey_ex_bio(bio: Handle, properties: Text = None) -> Optional[Object]:
    """Reads a private key in DER as d2i_privatekey_bio does, with a choice of implementations.

    bio         BIO
    properties  str or None: which implementations may be used, see property(7); None: any
    Returns     EVP_PKEY or None, new: the key; 0 with the reason in the queue
    Waits       as long as OpenSSL does
    OpenSSL     3.0 and newer
    See         d2i_PrivateKey(3)
    """
    return _new(_lib.gasket_d2i_privatekey_ex_bio(_handle(bio), _text(properties)), "EVP_PKEY")


def d2i_pkcs8privatekey_bio(bio: Handle, password: Text = None) -> Optional[Object]:
    """Reads an encrypted private key in DER, as PKCS #8.

    bio         BIO
    password    str or None: of the key; None for none, and then it fails
    Returns     EVP_PKEY or None, new: the key; 0 with the reason in the queue
    Waits       as long as OpenSSL does
    See         d2i_PKCS8PrivateKey_bio(3)
    """
    return _new(_lib.gasket_d2i_pkcs8privatekey_bio(_handle(bio), _text(password)), "EVP_PKEY")


def d2i_publickey(type: int, in_: Bytes) -> Optional[Object]:
    """Decodes a public key of the kind that `type` says from DER, without its algorithm. EC
    keys cannot be read with it, for their curve is not there; d2i_pubkey can.

    type        int: kind of key, an EVP_PKEY_ constant such as EVP_PKEY_RSA
    in_         bytes: the encoding; what follows it is not looked at
    Returns     EVP_PKEY or None, new: the key; 0 with the reason in_ the queue
    See         d2i_PrivateKey(3)
    """
    in_bytes, in_length = _octets(in_)
    return _new(_lib.gasket_d2i_publickey(_integer(type), in_bytes, in_length), "EVP_PKEY")


def d2i_keyparams(type: int, in_: Bytes) -> Optional[Object]:
    """Decodes the parameters of DH, DSA or EC keys from DER.

    type        int: kind of key, an EVP_PKEY_ constant such as EVP_PKEY_RSA
    in_         bytes: the encoding; what follows it is not looked at
    Returns     EVP_PKEY or None, new: a key that has parameters only; 0 with the reason in_ the
                queue
    OpenSSL     3.0 and newer
    See         d2i_PrivateKey(3)
    """
    in_bytes, in_length = _octets(in_)
    return _new(_lib.gasket_d2i_keyparams(_integer(type), in_bytes, in_length), "EVP_PKEY")


def d2i_keyparams_bio(type: int, bio: Handle) -> Optional[Object]:
    """Reads the parameters of DH, DSA or EC keys in DER.

    type        int: kind of key, an EVP_PKEY_ constant such as EVP_PKEY_RSA
    bio         BIO
    Returns     EVP_PKEY or None, new: a key that has parameters only; 0 with the reason in the
                queue
    Waits       as long as OpenSSL does
    OpenSSL     3.0 and newer
    See         d2i_PrivateKey(3)
    """
    return _new(_lib.gasket_d2i_keyparams_bio(_integer(type), _handle(bio)), "EVP_PKEY")


def d2i_pubkey(in_: Bytes) -> Optional[Object]:
    """Decodes a public key with its algorithm from DER: the SubjectPublicKeyInfo of
    certificates.

    in_         bytes: the encoding; what follows it is not looked at
    Returns     EVP_PKEY or None, new: the key; 0 with the reason in_ the queue
    See         X509_PUBKEY_new(3)
    """
    in_bytes, in_length = _octets(in_)
    return _new(_lib.gasket_d2i_pubkey(in_bytes, in_length), "EVP_PKEY")


def d2i_pubkey_ex(in_: Bytes, properties: Text = None) -> Optional[Object]:
    """Decodes a public key as d2i_pubkey does, with a choice of implementations.

    in_         bytes: the encoding; what follows it is not looked at
    properties  str or None: which implementations may be used, see property(7); None: any
    Returns     EVP_PKEY or None, new: the key; 0 with the reason in_ the queue
    OpenSSL     3.0 and newer
    See         X509_PUBKEY_new(3)
    """
    in_bytes, in_length = _octets(in_)
    return _new(_lib.gasket_d2i_pubkey_ex(in_bytes, in_length, _text(properties)), "EVP_PKEY")


def d2i_pubkey_bio(bio: Handle) -> Optional[Object]:
    """Reads a public key with its algorithm in DER.

    bio         BIO
    Returns     EVP_PKEY or None, new: the key; 0 with the reason in the queue
    Waits       as long as OpenSSL does
    See         X509_PUBKEY_new(3)
    """
    return _new(_lib.gasket_d2i_pubkey_bio(_handle(bio)), "EVP_PKEY")


def d2i_dhparams(in_: Bytes) -> Optional[Object]:
    """Decodes Diffie-Hellman parameters of PKCS #3 from DER.

    in_         bytes: the encoding; what follows it is not looked at
    Returns     DH or None, new: the parameters; 0 with the reason in_ the queue
    See         d2i_RSAPrivateKey(3)
    """
    in_bytes, in_length = _octets(in_)
    return _new(_lib.gasket_d2i_dhparams(in_bytes, in_length), "DH")


def d2i_dhxparams(in_: Bytes) -> Optional[Object]:
    """Decodes Diffie-Hellman parameters of X9.42 from DER.

    in_         bytes: the encoding; what follows it is not looked at
    Returns     DH or None, new: the parameters; 0 with the reason in_ the queue
    See         d2i_X509(3)
    """
    in_bytes, in_length = _octets(in_)
    return _new(_lib.gasket_d2i_dhxparams(in_bytes, in_length), "DH")


def d2i_rsaprivatekey(in_: Bytes) -> Optional[Object]:
    """Decodes a private RSA key of PKCS #1 from DER.

    in_         bytes: the encoding; what follows it is not looked at
    Returns     RSA or None, new: the key; 0 with the reason in_ the queue
    See         d2i_RSAPrivateKey(3)
    """
    in_bytes, in_length = _octets(in_)
    return _new(_lib.gasket_d2i_rsaprivatekey(in_bytes, in_length), "RSA")


def d2i_rsaprivatekey_bio(bio: Handle) -> Optional[Object]:
    """Reads a private RSA key of PKCS #1 in DER.

    bio         BIO
    Returns     RSA or None, new: the key; 0 with the reason in the queue
    Waits       as long as OpenSSL does
    See         d2i_RSAPrivateKey(3)
    """
    return _new(_lib.gasket_d2i_rsaprivatekey_bio(_handle(bio)), "RSA")


def d2i_rsapublickey(in_: Bytes) -> Optional[Object]:
    """Decodes a public RSA key of PKCS #1 from DER.

    in_         bytes: the encoding; what follows it is not looked at
    Returns     RSA or None, new: the key; 0 with the reason in_ the queue
    See         d2i_RSAPrivateKey(3)
    """
    in_bytes, in_length = _octets(in_)
    return _new(_lib.gasket_d2i_rsapublickey(in_bytes, in_length), "RSA")


def d2i_rsapublickey_bio(bio: Handle) -> Optional[Object]:
    """Reads a public RSA key of PKCS #1 in DER.

    bio         BIO
    Returns     RSA or None, new: the key; 0 with the reason in the queue
    Waits       as long as OpenSSL does
    See         d2i_RSAPrivateKey(3)
    """
    return _new(_lib.gasket_d2i_rsapublickey_bio(_handle(bio)), "RSA")


def d2i_rsa_pubkey(in_: Bytes) -> Optional[Object]:
    """Decodes a public RSA key with its algorithm from DER.

    in_         bytes: the encoding; what follows it is not looked at
    Returns     RSA or None, new: the key; 0 with the reason in_ the queue
    See         d2i_RSAPrivateKey(3)
    """
    in_bytes, in_length = _octets(in_)
    return _new(_lib.gasket_d2i_rsa_pubkey(in_bytes, in_length), "RSA")


def d2i_rsa_pubkey_bio(bio: Handle) -> Optional[Object]:
    """Reads a public RSA key with its algorithm in DER.

    bio         BIO
    Returns     RSA or None, new: the key; 0 with the reason in the queue
    Waits       as long as OpenSSL does
    See         d2i_RSAPrivateKey(3)
    """
    return _new(_lib.gasket_d2i_rsa_pubkey_bio(_handle(bio)), "RSA")


def d2i_ecprivatekey(in_: Bytes) -> Optional[Object]:
    """Decodes a private EC key with its curve from DER.

    in_         bytes: the encoding; what follows it is not looked at
    Returns     EC_KEY or None, new: the key; 0 with the reason in_ the queue
    See         d2i_RSAPrivateKey(3)
    """
    in_bytes, in_length = _octets(in_)
    return _new(_lib.gasket_d2i_ecprivatekey(in_bytes, in_length), "EC_KEY")


def d2i_ecprivatekey_bio(bio: Handle) -> Optional[Object]:
    """Reads a private EC key with its curve in DER.

    bio         BIO
    Returns     EC_KEY or None, new: the key; 0 with the reason in the queue
    Waits       as long as OpenSSL does
    See         d2i_RSAPrivateKey(3)
    """
    return _new(_lib.gasket_d2i_ecprivatekey_bio(_handle(bio)), "EC_KEY")


def d2i_ec_pubkey(in_: Bytes) -> Optional[Object]:
    """Decodes a public EC key with its algorithm from DER.

    in_         bytes: the encoding; what follows it is not looked at
    Returns     EC_KEY or None, new: the key; 0 with the reason in_ the queue
    See         d2i_RSAPrivateKey(3)
    """
    in_bytes, in_length = _octets(in_)
    return _new(_lib.gasket_d2i_ec_pubkey(in_bytes, in_length), "EC_KEY")


def d2i_ec_pubkey_bio(bio: Handle) -> Optional[Object]:
    """Reads a public EC key with its algorithm in DER.

    bio         BIO
    Returns     EC_KEY or None, new: the key; 0 with the reason in the queue
    Waits       as long as OpenSSL does
    See         d2i_RSAPrivateKey(3)
    """
    return _new(_lib.gasket_d2i_ec_pubkey_bio(_handle(bio)), "EC_KEY")


def d2i_ecparameters(in_: Bytes) -> Optional[Object]:
    """Decodes the parameters of an EC key, its curve, from DER.

    in_         bytes: the encoding; what follows it is not looked at
    Returns     EC_KEY or None, new: a key that has a curve only; 0 with the reason in_ the
                queue
    See         d2i_RSAPrivateKey(3)
    """
    in_bytes, in_length = _octets(in_)
    return _new(_lib.gasket_d2i_ecparameters(in_bytes, in_length), "EC_KEY")


def i2d_x509(x509: Handle, out: Room = None) -> int:
    """Encodes a certificate in DER.

    x509        X509
    out         bytearray that is filled or None
    Returns     int: how many bytes the encoding has, or 0 or below with the reason in the queue
    See         d2i_X509(3)
    """
    out_bytes, out_length = _room(out)
    return _number(_lib.gasket_i2d_x509(_handle(x509), out_bytes, out_length))


def i2d_x509_bio(bio: Handle, x509: Handle) -> int:
    """Writes a certificate in DER.

    bio         BIO
    x509        X509
    Returns     int: 1, or 0 with the reason in the queue
    Waits       as long as OpenSSL does
    See         d2i_X509(3)
    """
    return _number(_lib.gasket_i2d_x509_bio(_handle(bio), _handle(x509)))


def i2d_x509_aux(x509: Handle, out: Room = None) -> int:
    """Encodes a certificate in DER, and its trust settings behind it.

    x509        X509
    out         bytearray that is filled or None
    Returns     int: how many bytes the encoding has, or 0 or below with the reason in the queue
    See         i2d_re_X509_tbs(3)
    """
    out_bytes, out_length = _room(out)
    return _number(_lib.gasket_i2d_x509_aux(_handle(x509), out_bytes, out_length))


def i2d_x509_crl(crl: Handle, out: Room = None) -> int:
    """Encodes a certificate revocation list in DER.

    crl         X509_CRL
    out         bytearray that is filled or None
    Returns     int: how many bytes the encoding has, or 0 or below with the reason in the queue
    See         d2i_X509(3)
    """
    out_bytes, out_length = _room(out)
    return _number(_lib.gasket_i2d_x509_crl(_handle(crl), out_bytes, out_length))


def i2d_x509_crl_bio(bio: Handle, crl: Handle) -> int:
    """Writes a certificate revocation list in DER.

    bio         BIO
    crl         X509_CRL
    Returns     int: 1, or 0 with the reason in the queue
    Waits       as long as OpenSSL does
    See         d2i_X509(3)
    """
    return _number(_lib.gasket_i2d_x509_crl_bio(_handle(bio), _handle(crl)))


def i2d_x509_req(request: Handle, out: Room = None) -> int:
    """Encodes a request for a certificate in DER.

    request     X509_REQ
    out         bytearray that is filled or None
    Returns     int: how many bytes the encoding has, or 0 or below with the reason in the queue
    See         d2i_X509(3)
    """
    out_bytes, out_length = _room(out)
    return _number(_lib.gasket_i2d_x509_req(_handle(request), out_bytes, out_length))


def i2d_x509_req_bio(bio: Handle, request: Handle) -> int:
    """Writes a request for a certificate in DER.

    bio         BIO
    request     X509_REQ
    Returns     int: 1, or 0 with the reason in the queue
    Waits       as long as OpenSSL does
    See         d2i_X509(3)
    """
    return _number(_lib.gasket_i2d_x509_req_bio(_handle(bio), _handle(request)))


def i2d_x509_name(name: Handle, out: Room = None) -> int:
    """Encodes a distinguished name in DER.

    name        X509_NAME
    out         bytearray that is filled or None
    Returns     int: how many bytes the encoding has, or 0 or below with the reason in the queue
    See         d2i_X509(3)
    """
    out_bytes, out_length = _room(out)
    return _number(_lib.gasket_i2d_x509_name(_handle(name), out_bytes, out_length))


def i2d_privatekey(pkey: Handle, out: Room = None) -> int:
    """Encodes a private key in DER, in the older form of its kind, or in PKCS #8 where it has
    none.

    pkey        EVP_PKEY
    out         bytearray that is filled or None
    Returns     int: how many bytes the encoding has, or 0 or below with the reason in the queue
    See         d2i_PrivateKey(3)
    """
    out_bytes, out_length = _room(out)
    return _number(_lib.gasket_i2d_privatekey(_handle(pkey), out_bytes, out_length))


def i2d_privatekey_bio(bio: Handle, pkey: Handle) -> int:
    """Writes a private key in DER, in the older form of its kind, or in PKCS #8 where it has
    none.

    bio         BIO
    pkey        EVP_PKEY
    Returns     int: 1, or 0 with the reason in the queue
    Waits       as long as OpenSSL does
    See         d2i_PrivateKey(3)
    """
    return _number(_lib.gasket_i2d_privatekey_bio(_handle(bio), _handle(pkey)))


def i2d_pkcs8privatekeyinfo_bio(bio: Handle, pkey: Handle) -> int:
    """Writes a private key in DER as PKCS #8, not encrypted.

    bio         BIO
    pkey        EVP_PKEY
    Returns     int: 1, or 0 with the reason in the queue
    Waits       as long as OpenSSL does
    See         d2i_X509(3)
    """
    return _number(_lib.gasket_i2d_pkcs8privatekeyinfo_bio(_handle(bio), _handle(pkey)))


def i2d_pkcs8privatekey_bio(bio: Handle, pkey: Handle, cipher: Handle = None, passphrase: Bytes = None, password: Text = None) -> int:
    """Writes a private key in DER as PKCS #8. A `cipher` is used with PBES2.

    bio         BIO
    pkey        EVP_PKEY
    cipher      EVP_CIPHER or None: to encrypt the key with, for instance that of
                evp_aes_256_cbc; None: it is written as it is
    passphrase  bytes or None: to encrypt with; None: `password` is
    password    str or None: to encrypt with where there is no `passphrase`
    Returns     int: 1, or 0 with the reason in the queue
    Waits       as long as OpenSSL does
    See         d2i_PKCS8PrivateKey_bio(3)
    """
    passphrase_bytes, passphrase_length = _octets(passphrase)
    return _number(_lib.gasket_i2d_pkcs8privatekey_bio(_handle(bio), _handle(pkey), _handle(cipher), passphrase_bytes, passphrase_length, _text(password)))


def i2d_pkcs8privatekey_nid_bio(bio: Handle, pkey: Handle, nid: int, passphrase: Bytes = None, password: Text = None) -> int:
    """Writes a private key in DER as PKCS #8, encrypted with one of the older algorithms.

    bio         BIO
    pkey        EVP_PKEY
    nid         int: NID of the PBE algorithm to encrypt with, of PKCS #5 version 1.5 or PKCS
                #12; -1: the key is written as it is
    passphrase  bytes or None: to encrypt with; None: `password` is
    password    str or None: to encrypt with where there is no `passphrase`
    Returns     int: 1, or 0 with the reason in the queue
    Waits       as long as OpenSSL does
    See         d2i_PKCS8PrivateKey_bio(3)
    """
    passphrase_bytes, passphrase_length = _octets(passphrase)
    return _number(_lib.gasket_i2d_pkcs8privatekey_nid_bio(_handle(bio), _handle(pkey), _integer(nid), passphrase_bytes, passphrase_length, _text(password)))


def i2d_publickey(pkey: Handle, out: Room = None) -> int:
    """Encodes the public half of a key in DER, without its algorithm.

    pkey        EVP_PKEY
    out         bytearray that is filled or None
    Returns     int: how many bytes the encoding has, or 0 or below with the reason in the queue
    See         d2i_PrivateKey(3)
    """
    out_bytes, out_length = _room(out)
    return _number(_lib.gasket_i2d_publickey(_handle(pkey), out_bytes, out_length))


def i2d_keyparams(pkey: Handle, out: Room = None) -> int:
    """Encodes the parameters of a DH, DSA or EC key in DER.

    pkey        EVP_PKEY
    out         bytearray that is filled or None
    Returns     int: how many bytes the encoding has, or 0 or below with the reason in the queue
    OpenSSL     3.0 and newer
    See         d2i_PrivateKey(3)
    """
    out_bytes, out_length = _room(out)
    return _number(_lib.gasket_i2d_keyparams(_handle(pkey), out_bytes, out_length))


def i2d_keyparams_bio(bio: Handle, pkey: Handle) -> int:
    """Writes the parameters of a DH, DSA or EC key in DER.

    bio         BIO
    pkey        EVP_PKEY
    Returns     int: 1, or 0 with the reason in the queue
    Waits       as long as OpenSSL does
    OpenSSL     3.0 and newer
    See         d2i_PrivateKey(3)
    """
    return _number(_lib.gasket_i2d_keyparams_bio(_handle(bio), _handle(pkey)))


def i2d_pubkey(pkey: Handle, out: Room = None) -> int:
    """Encodes the public half of a key with its algorithm in DER: the SubjectPublicKeyInfo of
    certificates.

    pkey        EVP_PKEY
    out         bytearray that is filled or None
    Returns     int: how many bytes the encoding has, or 0 or below with the reason in the queue
    See         X509_PUBKEY_new(3)
    """
    out_bytes, out_length = _room(out)
    return _number(_lib.gasket_i2d_pubkey(_handle(pkey), out_bytes, out_length))


def i2d_pubkey_bio(bio: Handle, pkey: Handle) -> int:
    """Writes the public half of a key with its algorithm in DER.

    bio         BIO
    pkey        EVP_PKEY
    Returns     int: 1, or 0 with the reason in the queue
    Waits       as long as OpenSSL does
    See         X509_PUBKEY_new(3)
    """
    return _number(_lib.gasket_i2d_pubkey_bio(_handle(bio), _handle(pkey)))


def i2d_dhparams(dh: Handle, out: Room = None) -> int:
    """Encodes Diffie-Hellman parameters in DER, as PKCS #3.

    dh          DH
    out         bytearray that is filled or None
    Returns     int: how many bytes the encoding has, or 0 or below with the reason in the queue
    See         d2i_RSAPrivateKey(3)
    """
    out_bytes, out_length = _room(out)
    return _number(_lib.gasket_i2d_dhparams(_handle(dh), out_bytes, out_length))


def i2d_dhxparams(dh: Handle, out: Room = None) -> int:
    """Encodes Diffie-Hellman parameters in DER, as X9.42.

    dh          DH
    out         bytearray that is filled or None
    Returns     int: how many bytes the encoding has, or 0 or below with the reason in the queue
    See         d2i_X509(3)
    """
    out_bytes, out_length = _room(out)
    return _number(_lib.gasket_i2d_dhxparams(_handle(dh), out_bytes, out_length))


def i2d_rsaprivatekey(rsa: Handle, out: Room = None) -> int:
    """Encodes a private RSA key in DER, as PKCS #1.

    rsa         RSA
    out         bytearray that is filled or None
    Returns     int: how many bytes the encoding has, or 0 or below with the reason in the queue
    See         d2i_RSAPrivateKey(3)
    """
    out_bytes, out_length = _room(out)
    return _number(_lib.gasket_i2d_rsaprivatekey(_handle(rsa), out_bytes, out_length))


def i2d_rsaprivatekey_bio(bio: Handle, rsa: Handle) -> int:
    """Writes a private RSA key in DER, as PKCS #1.

    bio         BIO
    rsa         RSA
    Returns     int: 1, or 0 with the reason in the queue
    Waits       as long as OpenSSL does
    See         d2i_RSAPrivateKey(3)
    """
    return _number(_lib.gasket_i2d_rsaprivatekey_bio(_handle(bio), _handle(rsa)))


def i2d_rsapublickey(rsa: Handle, out: Room = None) -> int:
    """Encodes a public RSA key in DER, as PKCS #1.

    rsa         RSA
    out         bytearray that is filled or None
    Returns     int: how many bytes the encoding has, or 0 or below with the reason in the queue
    See         d2i_RSAPrivateKey(3)
    """
    out_bytes, out_length = _room(out)
    return _number(_lib.gasket_i2d_rsapublickey(_handle(rsa), out_bytes, out_length))


def i2d_rsapublickey_bio(bio: Handle, rsa: Handle) -> int:
    """Writes a public RSA key in DER, as PKCS #1.

    bio         BIO
    rsa         RSA
    Returns     int: 1, or 0 with the reason in the queue
    Waits       as long as OpenSSL does
    See         d2i_RSAPrivateKey(3)
    """
    return _number(_lib.gasket_i2d_rsapublickey_bio(_handle(bio), _handle(rsa)))


def i2d_rsa_pubkey(rsa: Handle, out: Room = None) -> int:
    """Encodes a public RSA key with its algorithm in DER.

    rsa         RSA
    out         bytearray that is filled or None
    Returns     int: how many bytes the encoding has, or 0 or below with the reason in the queue
    See         d2i_RSAPrivateKey(3)
    """
    out_bytes, out_length = _room(out)
    return _number(_lib.gasket_i2d_rsa_pubkey(_handle(rsa), out_bytes, out_length))


def i2d_rsa_pubkey_bio(bio: Handle, rsa: Handle) -> int:
    """Writes a public RSA key with its algorithm in DER.

    bio         BIO
    rsa         RSA
    Returns     int: 1, or 0 with the reason in the queue
    Waits       as long as OpenSSL does
    See         d2i_RSAPrivateKey(3)
    """
    return _number(_lib.gasket_i2d_rsa_pubkey_bio(_handle(bio), _handle(rsa)))


def i2d_ecprivatekey(ec_key: Handle, out: Room = None) -> int:
    """Encodes a private EC key with its curve in DER.

    ec_key      EC_KEY
    out         bytearray that is filled or None
    Returns     int: how many bytes the encoding has, or 0 or below with the reason in the queue
    See         d2i_RSAPrivateKey(3)
    """
    out_bytes, out_length = _room(out)
    return _number(_lib.gasket_i2d_ecprivatekey(_handle(ec_key), out_bytes, out_length))


def i2d_ecprivatekey_bio(bio: Handle, ec_key: Handle) -> int:
    """Writes a private EC key with its curve in DER.

    bio         BIO
    ec_key      EC_KEY
    Returns     int: 1, or 0 with the reason in the queue
    Waits       as long as OpenSSL does
    See         d2i_RSAPrivateKey(3)
    """
    return _number(_lib.gasket_i2d_ecprivatekey_bio(_handle(bio), _handle(ec_key)))


def i2d_ec_pubkey(ec_key: Handle, out: Room = None) -> int:
    """Encodes a public EC key with its algorithm in DER.

    ec_key      EC_KEY
    out         bytearray that is filled or None
    Returns     int: how many bytes the encoding has, or 0 or below with the reason in the queue
    See         d2i_RSAPrivateKey(3)
    """
    out_bytes, out_length = _room(out)
    return _number(_lib.gasket_i2d_ec_pubkey(_handle(ec_key), out_bytes, out_length))


def i2d_ec_pubkey_bio(bio: Handle, ec_key: Handle) -> int:
    """Writes a public EC key with its algorithm in DER.

    bio         BIO
    ec_key      EC_KEY
    Returns     int: 1, or 0 with the reason in the queue
    Waits       as long as OpenSSL does
    See         d2i_RSAPrivateKey(3)
    """
    return _number(_lib.gasket_i2d_ec_pubkey_bio(_handle(bio), _handle(ec_key)))


def i2d_ecparameters(ec_key: Handle, out: Room = None) -> int:
    """Encodes the parameters of an EC key, its curve, in DER.

    ec_key      EC_KEY
    out         bytearray that is filled or None
    Returns     int: how many bytes the encoding has, or 0 or below with the reason in the queue
    See         d2i_RSAPrivateKey(3)
    """
    out_bytes, out_length = _room(out)
    return _number(_lib.gasket_i2d_ecparameters(_handle(ec_key), out_bytes, out_length))


def evp_pkey_new() -> Optional[Object]:
    """Makes a key that has nothing yet. evp_pkey_set1_rsa and its like fill it, once.

    Returns     EVP_PKEY or None, new: an empty key; 0 with the reason in the queue
    See         EVP_PKEY_new(3)
    """
    return _new(_lib.gasket_evp_pkey_new(), "EVP_PKEY")


def evp_pkey_free(pkey: Handle) -> None:
    """Frees the handle of a key.

    pkey        EVP_PKEY or None
    Returns     None
    See         EVP_PKEY_new(3)
    """
    return _nothing(_lib.gasket_evp_pkey_free(_handle(pkey)))


def evp_pkey_up_ref(pkey: Handle) -> int:
    """Counts a key up, so that it must be freed once more.

    pkey        EVP_PKEY
    Returns     int: 1, or 0 with the reason in the queue
    See         EVP_PKEY_new(3)
    """
    return _number(_lib.gasket_evp_pkey_up_ref(_handle(pkey)))


def evp_pkey_get_id(pkey: Handle) -> int:
    """Tells of which kind a key is.

    pkey        EVP_PKEY
    Returns     int: an EVP_PKEY_ constant; EVP_PKEY_NONE for an empty key; -1 for a kind that
                has no number
    See         EVP_PKEY_set1_RSA(3)
    """
    return _number(_lib.gasket_evp_pkey_get_id(_handle(pkey)))


def evp_pkey_id(pkey: Handle) -> int:
    """Tells of which kind a key is.

    pkey        EVP_PKEY
    Returns     int: an EVP_PKEY_ constant; EVP_PKEY_NONE for an empty key; -1 for a kind that
                has no number
    See         EVP_PKEY_set1_RSA(3)
    """
    return _number(_lib.gasket_evp_pkey_id(_handle(pkey)))


def evp_pkey_get_base_id(pkey: Handle) -> int:
    """Tells of which kind a key is, with all names of a kind made one.

    pkey        EVP_PKEY
    Returns     int: an EVP_PKEY_ constant, or EVP_PKEY_NONE
    See         EVP_PKEY_set1_RSA(3)
    """
    return _number(_lib.gasket_evp_pkey_get_base_id(_handle(pkey)))


def evp_pkey_base_id(pkey: Handle) -> int:
    """Tells of which kind a key is, with all names of a kind made one.

    pkey        EVP_PKEY
    Returns     int: an EVP_PKEY_ constant, or EVP_PKEY_NONE
    See         EVP_PKEY_set1_RSA(3)
    """
    return _number(_lib.gasket_evp_pkey_base_id(_handle(pkey)))


def evp_pkey_get_bits(pkey: Handle) -> int:
    """Tells how large a key is: its modulus, prime or order.

    pkey        EVP_PKEY
    Returns     int: in bits; 0 where it is not known
    See         EVP_PKEY_get_size(3)
    """
    return _number(_lib.gasket_evp_pkey_get_bits(_handle(pkey)))


def evp_pkey_bits(pkey: Handle) -> int:
    """Tells how large a key is: its modulus, prime or order.

    pkey        EVP_PKEY
    Returns     int: in bits; 0 where it is not known
    See         EVP_PKEY_get_size(3)
    """
    return _number(_lib.gasket_evp_pkey_bits(_handle(pkey)))


def evp_pkey_get_security_bits(pkey: Handle) -> int:
    """Tells how much work an attack on a key takes.

    pkey        EVP_PKEY
    Returns     int: in bits; 0 or -2 where it is not known
    See         EVP_PKEY_get_size(3)
    """
    return _number(_lib.gasket_evp_pkey_get_security_bits(_handle(pkey)))


def evp_pkey_security_bits(pkey: Handle) -> int:
    """Tells how much work an attack on a key takes.

    pkey        EVP_PKEY
    Returns     int: in bits; 0 or -2 where it is not known
    See         EVP_PKEY_get_size(3)
    """
    return _number(_lib.gasket_evp_pkey_security_bits(_handle(pkey)))


def evp_pkey_get_size(pkey: Handle) -> int:
    """Tells how long a signature, or whatever else is made with the key, can become.

    pkey        EVP_PKEY
    Returns     int: in bytes; 0 where it is not known
    See         EVP_PKEY_get_size(3)
    """
    return _number(_lib.gasket_evp_pkey_get_size(_handle(pkey)))


def evp_pkey_size(pkey: Handle) -> int:
    """Tells how long a signature, or whatever else is made with the key, can become.

    pkey        EVP_PKEY
    Returns     int: in bytes; 0 where it is not known
    See         EVP_PKEY_get_size(3)
    """
    return _number(_lib.gasket_evp_pkey_size(_handle(pkey)))


def evp_pkey_get0_type_name(pkey: Handle) -> Optional[str]:
    """Names the kind of a key, as its provider does.

    pkey        EVP_PKEY
    Returns     str or None: a name such as `RSA`; None where there is none
    OpenSSL     3.0 and newer
    See         EVP_PKEY_is_a(3)
    """
    return _string(_lib.gasket_evp_pkey_get0_type_name(_handle(pkey)))


def evp_pkey_is_a(pkey: Handle, name: Text) -> int:
    """Tells whether a key is of the kind with this name.

    pkey        EVP_PKEY
    name        str: such as `EC`
    Returns     int: 1 or 0
    OpenSSL     3.0 and newer
    See         EVP_PKEY_is_a(3)
    """
    return _number(_lib.gasket_evp_pkey_is_a(_handle(pkey), _text(name)))


def evp_pkey_eq(a: Handle, b: Handle) -> int:
    """Compares the public halves of two keys, with their parameters.

    a           EVP_PKEY
    b           EVP_PKEY
    Returns     int: 1: equal; 0: not; -1: of different kinds; -2: cannot be compared
    See         EVP_PKEY_copy_parameters(3)
    """
    return _number(_lib.gasket_evp_pkey_eq(_handle(a), _handle(b)))


def evp_pkey_cmp(a: Handle, b: Handle) -> int:
    """Compares the public halves of two keys, as evp_pkey_eq does.

    a           EVP_PKEY
    b           EVP_PKEY
    Returns     int: 1: equal; 0: not; -1: of different kinds; -2: cannot be compared
    See         EVP_PKEY_copy_parameters(3)
    """
    return _number(_lib.gasket_evp_pkey_cmp(_handle(a), _handle(b)))


def evp_pkey_parameters_eq(a: Handle, b: Handle) -> int:
    """Compares the parameters of two keys.

    a           EVP_PKEY
    b           EVP_PKEY
    Returns     int: 1: equal; 0: not; -1: of different kinds; -2: cannot be compared
    See         EVP_PKEY_copy_parameters(3)
    """
    return _number(_lib.gasket_evp_pkey_parameters_eq(_handle(a), _handle(b)))


def evp_pkey_cmp_parameters(a: Handle, b: Handle) -> int:
    """Compares the parameters of two keys, as evp_pkey_parameters_eq does.

    a           EVP_PKEY
    b           EVP_PKEY
    Returns     int: 1: equal; 0: not; -1: of different kinds; -2: cannot be compared
    See         EVP_PKEY_copy_parameters(3)
    """
    return _number(_lib.gasket_evp_pkey_cmp_parameters(_handle(a), _handle(b)))


def evp_pkey_missing_parameters(pkey: Handle) -> int:
    """Tells whether a key lacks parameters that its kind has.

    pkey        EVP_PKEY
    Returns     int: 1: they are missing; 0
    See         EVP_PKEY_copy_parameters(3)
    """
    return _number(_lib.gasket_evp_pkey_missing_parameters(_handle(pkey)))


def evp_pkey_copy_parameters(to: Handle, from_: Handle) -> int:
    """Copies the parameters of a key.

    to          EVP_PKEY: an empty key, or one of the same kind without parameters
    from_       EVP_PKEY: a DH, DSA or EC key
    Returns     int: 1, or 0; 1 also when they are equal already
    See         EVP_PKEY_copy_parameters(3)
    """
    return _number(_lib.gasket_evp_pkey_copy_parameters(_handle(to), _handle(from_)))


def evp_pkey_set1_rsa(pkey: Handle, rsa: Handle) -> int:
    """Makes an empty key an RSA key. Both share it.

    pkey        EVP_PKEY: an empty key
    rsa         RSA
    Returns     int: 1, or 0 with the reason in the queue
    See         EVP_PKEY_set1_RSA(3)
    """
    return _number(_lib.gasket_evp_pkey_set1_rsa(_handle(pkey), _handle(rsa)))


def evp_pkey_assign_rsa(pkey: Handle, rsa: Handle) -> int:
    """Makes an empty key an RSA key. Both share it, as with evp_pkey_set1_rsa.

    pkey        EVP_PKEY: an empty key
    rsa         RSA
    Returns     int: 1, or 0 with the reason in the queue
    See         EVP_PKEY_set1_RSA(3)
    """
    return _number(_lib.gasket_evp_pkey_assign_rsa(_handle(pkey), _handle(rsa)))


def evp_pkey_get0_rsa(pkey: Handle) -> Optional[Object]:
    """Gives what a key has as an RSA key. Of a key of a provider it is a copy, made once.

    pkey        EVP_PKEY
    Returns     RSA or None, borrowed: the key; 0 with the reason in the queue when it is of
                another kind
    See         EVP_PKEY_set1_RSA(3)
    """
    return _borrowed(_lib.gasket_evp_pkey_get0_rsa(_handle(pkey)), "RSA", pkey)


def evp_pkey_get1_rsa(pkey: Handle) -> Optional[Object]:
    """Gives what a key has as an RSA key, as evp_pkey_get0_rsa does.

    pkey        EVP_PKEY
    Returns     RSA or None, new: the key; 0 with the reason in the queue when it is of another
                kind
    See         EVP_PKEY_set1_RSA(3)
    """
    return _new(_lib.gasket_evp_pkey_get1_rsa(_handle(pkey)), "RSA")


def evp_pkey_set1_dh(pkey: Handle, dh: Handle) -> int:
    """Makes an empty key a DH key or DH parameters. Both share it.

    pkey        EVP_PKEY: an empty key
    dh          DH
    Returns     int: 1, or 0 with the reason in the queue
    See         EVP_PKEY_set1_RSA(3)
    """
    return _number(_lib.gasket_evp_pkey_set1_dh(_handle(pkey), _handle(dh)))


def evp_pkey_assign_dh(pkey: Handle, dh: Handle) -> int:
    """Makes an empty key a DH key or DH parameters. Both share it, as with evp_pkey_set1_dh.

    pkey        EVP_PKEY: an empty key
    dh          DH
    Returns     int: 1, or 0 with the reason in the queue
    See         EVP_PKEY_set1_RSA(3)
    """
    return _number(_lib.gasket_evp_pkey_assign_dh(_handle(pkey), _handle(dh)))


def evp_pkey_get0_dh(pkey: Handle) -> Optional[Object]:
    """Gives what a key has as a DH key or DH parameters. Of a key of a provider it is a copy,
    made once.

    pkey        EVP_PKEY
    Returns     DH or None, borrowed: the key; 0 with the reason in the queue when it is of
                another kind
    See         EVP_PKEY_set1_RSA(3)
    """
    return _borrowed(_lib.gasket_evp_pkey_get0_dh(_handle(pkey)), "DH", pkey)


def evp_pkey_get1_dh(pkey: Handle) -> Optional[Object]:
    """Gives what a key has as a DH key or DH parameters, as evp_pkey_get0_dh does.

    pkey        EVP_PKEY
    Returns     DH or None, new: the key; 0 with the reason in the queue when it is of another
                kind
    See         EVP_PKEY_set1_RSA(3)
    """
    return _new(_lib.gasket_evp_pkey_get1_dh(_handle(pkey)), "DH")


def evp_pkey_set1_ec_key(pkey: Handle, ec_key: Handle) -> int:
    """Makes an empty key an EC key. Both share it.

    pkey        EVP_PKEY: an empty key
    ec_key      EC_KEY
    Returns     int: 1, or 0 with the reason in the queue
    See         EVP_PKEY_set1_RSA(3)
    """
    return _number(_lib.gasket_evp_pkey_set1_ec_key(_handle(pkey), _handle(ec_key)))


def evp_pkey_assign_ec_key(pkey: Handle, ec_key: Handle) -> int:
    """Makes an empty key an EC key. Both share it, as with evp_pkey_set1_ec_key.

    pkey        EVP_PKEY: an empty key
    ec_key      EC_KEY
    Returns     int: 1, or 0 with the reason in the queue
    See         EVP_PKEY_set1_RSA(3)
    """
    return _number(_lib.gasket_evp_pkey_assign_ec_key(_handle(pkey), _handle(ec_key)))


def evp_pkey_get0_ec_key(pkey: Handle) -> Optional[Object]:
    """Gives what a key has as an EC key. Of a key of a provider it is a copy, made once.

    pkey        EVP_PKEY
    Returns     EC_KEY or None, borrowed: the key; 0 with the reason in the queue when it is of
                another kind
    See         EVP_PKEY_set1_RSA(3)
    """
    return _borrowed(_lib.gasket_evp_pkey_get0_ec_key(_handle(pkey)), "EC_KEY", pkey)


def evp_pkey_get1_ec_key(pkey: Handle) -> Optional[Object]:
    """Gives what a key has as an EC key, as evp_pkey_get0_ec_key does.

    pkey        EVP_PKEY
    Returns     EC_KEY or None, new: the key; 0 with the reason in the queue when it is of
                another kind
    See         EVP_PKEY_set1_RSA(3)
    """
    return _new(_lib.gasket_evp_pkey_get1_ec_key(_handle(pkey)), "EC_KEY")


def evp_pkey_get_bn_param(pkey: Handle, name: Text) -> Tuple[int, Optional[Object]]:
    """Gives a number of which a key consists.

    pkey        EVP_PKEY
    name        str: such as `n`, see the page of the kind, EVP_PKEY-RSA(7)
    Returns     int: 1, or 0 with the reason in the queue
    Value 2     `number`, BIGNUM or None: where the handle of the number goes
    OpenSSL     3.0 and newer
    See         EVP_PKEY_gettable_params(3)
    """
    number_place = _place(0)
    answer = _number(_lib.gasket_evp_pkey_get_bn_param(_handle(pkey), _text(name), _pointer(number_place)))
    return answer, _stored(number_place, "BIGNUM", pkey)


def evp_pkey_get_utf8_string_param(pkey: Handle, name: Text, buffer: Room = None) -> Tuple[int, int]:
    """Gives a text that belongs to a key, with a NUL behind it.

    pkey        EVP_PKEY
    name        str: such as `group`, see the page of the kind, EVP_PKEY-EC(7)
    buffer      bytearray that is filled or None: None to ask for the length
    Returns     int: 1, or 0 with the reason in the queue
    Value 2     `length`, size_t: how many bytes the text has, without its NUL
    OpenSSL     3.0 and newer
    See         EVP_PKEY_gettable_params(3)
    """
    buffer_bytes, buffer_length = _room(buffer)
    length_place = _place(0)
    answer = _number(_lib.gasket_evp_pkey_get_utf8_string_param(_handle(pkey), _text(name), buffer_bytes, buffer_length, _pointer(length_place)))
    return answer, _stored_number(length_place)


def evp_pkey_get_group_name(pkey: Handle, buffer: Room = None) -> Tuple[int, int]:
    """Names the curve or group of a key, such as `prime256v1`, with a NUL behind it.

    pkey        EVP_PKEY
    buffer      bytearray that is filled or None: None to ask for the length
    Returns     int: 1, or 0 with the reason in the queue
    Value 2     `length`, size_t: how many bytes the name has, without its NUL
    OpenSSL     3.0 and newer
    See         EVP_PKEY_get_group_name(3)
    """
    buffer_bytes, buffer_length = _room(buffer)
    length_place = _place(0)
    answer = _number(_lib.gasket_evp_pkey_get_group_name(_handle(pkey), buffer_bytes, buffer_length, _pointer(length_place)))
    return answer, _stored_number(length_place)


def evp_pkey_print_public(bio: Handle, pkey: Handle, indent: int) -> int:
    """Writes the public half of a key for people to read.

    bio         BIO
    pkey        EVP_PKEY
    indent      int: spaces at the beginning of each line
    Returns     int: 1; 0 or below on failure; -2 where the kind cannot
    Waits       as long as OpenSSL does
    See         EVP_PKEY_print_private(3)
    """
    return _number(_lib.gasket_evp_pkey_print_public(_handle(bio), _handle(pkey), _integer(indent)))


def evp_pkey_print_private(bio: Handle, pkey: Handle, indent: int) -> int:
    """Writes a key with its private half for people to read.

    bio         BIO
    pkey        EVP_PKEY
    indent      int: spaces at the beginning of each line
    Returns     int: 1; 0 or below on failure; -2 where the kind cannot
    Waits       as long as OpenSSL does
    See         EVP_PKEY_print_private(3)
    """
    return _number(_lib.gasket_evp_pkey_print_private(_handle(bio), _handle(pkey), _integer(indent)))


def evp_pkey_print_params(bio: Handle, pkey: Handle, indent: int) -> int:
    """Writes the parameters of a key for people to read.

    bio         BIO
    pkey        EVP_PKEY
    indent      int: spaces at the beginning of each line
    Returns     int: 1; 0 or below on failure; -2 where the kind cannot
    Waits       as long as OpenSSL does
    See         EVP_PKEY_print_private(3)
    """
    return _number(_lib.gasket_evp_pkey_print_params(_handle(bio), _handle(pkey), _integer(indent)))


def evp_rsa_gen(bits: int) -> Optional[Object]:
    """Makes an RSA key.

    bits        size_t: at least 512
    Returns     EVP_PKEY or None, new: the key; 0 with the reason in the queue
    OpenSSL     3.0 and newer
    See         EVP_PKEY_keygen(3)
    """
    return _new(_lib.gasket_evp_rsa_gen(_integer(bits)), "EVP_PKEY")


def evp_ec_gen(curve: Text) -> Optional[Object]:
    """Makes an EC key.

    curve       str: a name such as `P-256`
    Returns     EVP_PKEY or None, new: the key; 0 with the reason in the queue
    OpenSSL     3.0 and newer
    See         EVP_PKEY_keygen(3)
    """
    return _new(_lib.gasket_evp_ec_gen(_text(curve)), "EVP_PKEY")


def evp_pkey_ctx_new_id(id: int) -> Optional[Object]:
    """Begins an operation with keys of a kind, by its number.

    id          int: an EVP_PKEY_ constant
    Returns     EVP_PKEY_CTX or None, new: the operation; 0 with the reason in the queue
    See         EVP_PKEY_CTX_new(3)
    """
    return _new(_lib.gasket_evp_pkey_ctx_new_id(_integer(id)), "EVP_PKEY_CTX")


def evp_pkey_ctx_new_from_name(name: Text, properties: Text = None) -> Optional[Object]:
    """Begins an operation with keys of a kind, by its name.

    name        str: of the kind, such as `EC` or `ED25519`
    properties  str or None: which implementations may be used, see property(7); None: any
    Returns     EVP_PKEY_CTX or None, new: the operation; 0 with the reason in the queue
    OpenSSL     3.0 and newer
    See         EVP_PKEY_CTX_new(3)
    """
    return _new(_lib.gasket_evp_pkey_ctx_new_from_name(_text(name), _text(properties)), "EVP_PKEY_CTX")


def evp_pkey_ctx_new(pkey: Handle) -> Optional[Object]:
    """Begins an operation with a key, such as making keys from its parameters.

    pkey        EVP_PKEY
    Returns     EVP_PKEY_CTX or None, new: the operation; 0 with the reason in the queue
    See         EVP_PKEY_CTX_new(3)
    """
    return _new(_lib.gasket_evp_pkey_ctx_new(_handle(pkey)), "EVP_PKEY_CTX")


def evp_pkey_ctx_new_from_pkey(pkey: Handle, properties: Text = None) -> Optional[Object]:
    """Begins an operation with a key, with a choice of implementations.

    pkey        EVP_PKEY
    properties  str or None: which implementations may be used, see property(7); None: any
    Returns     EVP_PKEY_CTX or None, new: the operation; 0 with the reason in the queue
    OpenSSL     3.0 and newer
    See         EVP_PKEY_CTX_new(3)
    """
    return _new(_lib.gasket_evp_pkey_ctx_new_from_pkey(_handle(pkey), _text(properties)), "EVP_PKEY_CTX")


def evp_pkey_ctx_dup(ctx: Handle) -> Optional[Object]:
    """Copies an operation.

    ctx         EVP_PKEY_CTX
    Returns     EVP_PKEY_CTX or None, new: the copy; 0 with the reason in the queue, as in
                OpenSSL 3 when making keys has begun
    See         EVP_PKEY_CTX_new(3)
    """
    return _new(_lib.gasket_evp_pkey_ctx_dup(_handle(ctx)), "EVP_PKEY_CTX")


def evp_pkey_ctx_free(ctx: Handle) -> None:
    """Frees the handle of an operation.

    ctx         EVP_PKEY_CTX or None
    Returns     None
    See         EVP_PKEY_CTX_new(3)
    """
    return _nothing(_lib.gasket_evp_pkey_ctx_free(_handle(ctx)))


def evp_pkey_ctx_is_a(ctx: Handle, name: Text) -> int:
    """Tells whether an operation is one with keys of the kind with this name.

    ctx         EVP_PKEY_CTX
    name        str: such as `EC`
    Returns     int: 1 or 0
    OpenSSL     3.0 and newer
    See         EVP_PKEY_CTX_new(3)
    """
    return _number(_lib.gasket_evp_pkey_ctx_is_a(_handle(ctx), _text(name)))


def evp_pkey_ctx_get0_pkey(ctx: Handle) -> Optional[Object]:
    """Gives the key that an operation was begun with.

    ctx         EVP_PKEY_CTX
    Returns     EVP_PKEY or None, borrowed: the key; 0 where there is none
    See         EVP_PKEY_CTX_get0_pkey(3)
    """
    return _borrowed(_lib.gasket_evp_pkey_ctx_get0_pkey(_handle(ctx)), "EVP_PKEY", ctx)


def evp_pkey_keygen_init(ctx: Handle) -> int:
    """Has an operation make keys.

    ctx         EVP_PKEY_CTX
    Returns     int: 1; 0 or below on failure, with the reason in the queue
    See         EVP_PKEY_keygen(3)
    """
    return _number(_lib.gasket_evp_pkey_keygen_init(_handle(ctx)))


def evp_pkey_paramgen_init(ctx: Handle) -> int:
    """Has an operation make parameters.

    ctx         EVP_PKEY_CTX
    Returns     int: 1; 0 or below on failure, with the reason in the queue
    See         EVP_PKEY_keygen(3)
    """
    return _number(_lib.gasket_evp_pkey_paramgen_init(_handle(ctx)))


def evp_pkey_keygen(ctx: Handle) -> Tuple[int, Optional[Object]]:
    """Makes a key. It may take seconds.

    ctx         EVP_PKEY_CTX
    Returns     int: 1; 0 or below on failure, with the reason in the queue
    Value 2     `pkey`, EVP_PKEY or None: where the handle of the new key goes
    See         EVP_PKEY_keygen(3)
    """
    pkey_place = _place(0)
    answer = _number(_lib.gasket_evp_pkey_keygen(_handle(ctx), _pointer(pkey_place)))
    return answer, _stored(pkey_place, "EVP_PKEY", ctx)


def evp_pkey_paramgen(ctx: Handle) -> Tuple[int, Optional[Object]]:
    """Makes parameters. For DH it may take minutes.

    ctx         EVP_PKEY_CTX
    Returns     int: 1; 0 or below on failure, with the reason in the queue
    Value 2     `pkey`, EVP_PKEY or None: where the handle of the new key goes
    See         EVP_PKEY_keygen(3)
    """
    pkey_place = _place(0)
    answer = _number(_lib.gasket_evp_pkey_paramgen(_handle(ctx), _pointer(pkey_place)))
    return answer, _stored(pkey_place, "EVP_PKEY", ctx)


def evp_pkey_generate(ctx: Handle) -> Tuple[int, Optional[Object]]:
    """Makes a key or parameters, whichever was begun. It may take minutes.

    ctx         EVP_PKEY_CTX
    Returns     int: 1; 0 or below on failure, with the reason in the queue
    Value 2     `pkey`, EVP_PKEY or None: where the handle of the new key goes
    OpenSSL     3.0 and newer
    See         EVP_PKEY_keygen(3)
    """
    pkey_place = _place(0)
    answer = _number(_lib.gasket_evp_pkey_generate(_handle(ctx), _pointer(pkey_place)))
    return answer, _stored(pkey_place, "EVP_PKEY", ctx)


def evp_pkey_ctx_set_rsa_keygen_bits(ctx: Handle, bits: int) -> int:
    """Says how large an RSA key is to be; 2,048 where nothing is said.

    ctx         EVP_PKEY_CTX
    bits        int: at least 512
    Returns     int: 1; 0 or below on failure, with the reason in the queue; -2 where the kind
                cannot
    See         EVP_PKEY_CTX_ctrl(3)
    """
    return _number(_lib.gasket_evp_pkey_ctx_set_rsa_keygen_bits(_handle(ctx), _integer(bits)))


def evp_pkey_ctx_set_rsa_keygen_primes(ctx: Handle, primes: int) -> int:
    """Says of how many primes an RSA key is to be; 2 where nothing is said.

    ctx         EVP_PKEY_CTX
    primes      int: at least 2
    Returns     int: 1; 0 or below on failure, with the reason in the queue; -2 where the kind
                cannot
    See         EVP_PKEY_CTX_ctrl(3)
    """
    return _number(_lib.gasket_evp_pkey_ctx_set_rsa_keygen_primes(_handle(ctx), _integer(primes)))


def evp_pkey_ctx_set_rsa_keygen_pubexp(ctx: Handle, exponent: Handle) -> int:
    """Says which public exponent an RSA key is to have; 65,537 where nothing is said.

    ctx         EVP_PKEY_CTX
    exponent    BIGNUM: odd and above 1; others are refused
    Returns     int: 1; 0 or below on failure, with the reason in the queue
    See         EVP_PKEY_CTX_ctrl(3)
    """
    return _number(_lib.gasket_evp_pkey_ctx_set_rsa_keygen_pubexp(_handle(ctx), _handle(exponent)))


def evp_pkey_ctx_set1_rsa_keygen_pubexp(ctx: Handle, exponent: Handle) -> int:
    """Says which public exponent an RSA key is to have, as evp_pkey_ctx_set_rsa_keygen_pubexp
    does.

    ctx         EVP_PKEY_CTX
    exponent    BIGNUM: odd and above 1; others are refused
    Returns     int: 1; 0 or below on failure, with the reason in the queue
    OpenSSL     3.0 and newer
    See         EVP_PKEY_CTX_ctrl(3)
    """
    return _number(_lib.gasket_evp_pkey_ctx_set1_rsa_keygen_pubexp(_handle(ctx), _handle(exponent)))


def evp_pkey_ctx_set_ec_paramgen_curve_nid(ctx: Handle, nid: int) -> int:
    """Says on which curve an EC key is to be.

    ctx         EVP_PKEY_CTX
    nid         int: NID of the curve, such as NID_X9_62_prime256v1
    Returns     int: 1; 0 or below on failure, with the reason in the queue; -2 where the kind
                cannot
    See         EVP_PKEY_CTX_ctrl(3)
    """
    return _number(_lib.gasket_evp_pkey_ctx_set_ec_paramgen_curve_nid(_handle(ctx), _integer(nid)))


def evp_pkey_ctx_set_ec_param_enc(ctx: Handle, encoding: int) -> int:
    """Says whether the curve of an EC key is to be encoded as its name or in full.

    ctx         EVP_PKEY_CTX
    encoding    int: OPENSSL_EC_NAMED_CURVE or OPENSSL_EC_EXPLICIT_CURVE
    Returns     int: 1; 0 or below on failure, with the reason in the queue; -2 where the kind
                cannot
    See         EVP_PKEY_CTX_ctrl(3)
    """
    return _number(_lib.gasket_evp_pkey_ctx_set_ec_param_enc(_handle(ctx), _integer(encoding)))


def evp_pkey_ctx_set_group_name(ctx: Handle, name: Text) -> int:
    """Says on which curve, or in which group, a key is to be.

    ctx         EVP_PKEY_CTX
    name        str: of a curve or group, such as `P-256` or `ffdhe2048`
    Returns     int: 1; 0 or below on failure, with the reason in the queue; -2 where the kind
                cannot
    OpenSSL     3.0 and newer
    See         EVP_PKEY_CTX_ctrl(3)
    """
    return _number(_lib.gasket_evp_pkey_ctx_set_group_name(_handle(ctx), _text(name)))


def evp_pkey_ctx_set_dh_nid(ctx: Handle, nid: int) -> int:
    """Says in which of the known groups a DH key is to be.

    ctx         EVP_PKEY_CTX
    nid         int: NID of the group, such as NID_ffdhe2048
    Returns     int: 1; 0 or below on failure, with the reason in the queue; -2 where the kind
                cannot
    See         EVP_PKEY_CTX_ctrl(3)
    """
    return _number(_lib.gasket_evp_pkey_ctx_set_dh_nid(_handle(ctx), _integer(nid)))


def evp_pkey_ctx_set_dh_paramgen_prime_len(ctx: Handle, bits: int) -> int:
    """Says how large the prime of DH parameters is to be; 2,048 where nothing is said.

    ctx         EVP_PKEY_CTX
    bits        int: at least 512
    Returns     int: 1; 0 or below on failure, with the reason in the queue; -2 where the kind
                cannot
    See         EVP_PKEY_CTX_ctrl(3)
    """
    return _number(_lib.gasket_evp_pkey_ctx_set_dh_paramgen_prime_len(_handle(ctx), _integer(bits)))


def evp_pkey_ctx_set_dh_paramgen_generator(ctx: Handle, generator: int) -> int:
    """Says which generator DH parameters are to have; 2 where nothing is said.

    ctx         EVP_PKEY_CTX
    generator   int: 2 or 5
    Returns     int: 1; 0 or below on failure, with the reason in the queue; -2 where the kind
                cannot
    See         EVP_PKEY_CTX_ctrl(3)
    """
    return _number(_lib.gasket_evp_pkey_ctx_set_dh_paramgen_generator(_handle(ctx), _integer(generator)))


def evp_get_digestbyname(name: Text) -> Optional[Object]:
    """Finds a digest by its name.

    name        str: such as `SHA256`
    Returns     EVP_MD or None, static: the digest; 0 where there is none with this name
    See         EVP_DigestInit(3)
    """
    return _borrowed(_lib.gasket_evp_get_digestbyname(_text(name)), "EVP_MD", None)


def evp_get_digestbynid(nid: int) -> Optional[Object]:
    """Finds a digest by its NID.

    nid         int: such as NID_sha256
    Returns     EVP_MD or None, static: the digest; 0 where there is none
    See         EVP_DigestInit(3)
    """
    return _borrowed(_lib.gasket_evp_get_digestbynid(_integer(nid)), "EVP_MD", None)


def evp_get_digestbyobj(object: Handle) -> Optional[Object]:
    """Finds a digest by its object identifier.

    object      ASN1_OBJECT
    Returns     EVP_MD or None, static: the digest; 0 where there is none
    See         EVP_DigestInit(3)
    """
    return _borrowed(_lib.gasket_evp_get_digestbyobj(_handle(object)), "EVP_MD", None)


def evp_md_get_size(md: Handle) -> int:
    """Tells how long the values of a digest are.

    md          EVP_MD
    Returns     int: in bytes; 0 for evp_shake128 and evp_shake256 in some versions; -1 on
                failure
    See         EVP_DigestInit(3)
    """
    return _number(_lib.gasket_evp_md_get_size(_handle(md)))


def evp_md_size(md: Handle) -> int:
    """Tells how long the values of a digest are.

    md          EVP_MD
    Returns     int: in bytes; 0 for evp_shake128 and evp_shake256 in some versions; -1 on
                failure
    See         EVP_DigestInit(3)
    """
    return _number(_lib.gasket_evp_md_size(_handle(md)))


def evp_md_get_block_size(md: Handle) -> int:
    """Tells how large the blocks are that a digest works on.

    md          EVP_MD
    Returns     int: in bytes
    See         EVP_DigestInit(3)
    """
    return _number(_lib.gasket_evp_md_get_block_size(_handle(md)))


def evp_md_block_size(md: Handle) -> int:
    """Tells how large the blocks are that a digest works on.

    md          EVP_MD
    Returns     int: in bytes
    See         EVP_DigestInit(3)
    """
    return _number(_lib.gasket_evp_md_block_size(_handle(md)))


def evp_md_get_type(md: Handle) -> int:
    """Gives the NID of a digest.

    md          EVP_MD
    Returns     int: the NID; NID_undef where it has none
    See         EVP_DigestInit(3)
    """
    return _number(_lib.gasket_evp_md_get_type(_handle(md)))


def evp_md_type(md: Handle) -> int:
    """Gives the NID of a digest.

    md          EVP_MD
    Returns     int: the NID; NID_undef where it has none
    See         EVP_DigestInit(3)
    """
    return _number(_lib.gasket_evp_md_type(_handle(md)))


def evp_md_nid(md: Handle) -> int:
    """Gives the NID of a digest, as evp_md_get_type does.

    md          EVP_MD
    Returns     int: the NID; NID_undef where it has none
    OpenSSL     3.0 and newer
    See         EVP_DigestInit(3)
    """
    return _number(_lib.gasket_evp_md_nid(_handle(md)))


def evp_md_get0_name(md: Handle) -> Optional[str]:
    """Names a digest.

    md          EVP_MD
    Returns     str or None: such as `SHA256`
    OpenSSL     3.0 and newer
    See         EVP_DigestInit(3)
    """
    return _string(_lib.gasket_evp_md_get0_name(_handle(md)))


def evp_md_name(md: Handle) -> Optional[str]:
    """Names a digest.

    md          EVP_MD
    Returns     str or None: such as `SHA256`
    OpenSSL     3.0 and newer
    See         EVP_DigestInit(3)
    """
    return _string(_lib.gasket_evp_md_name(_handle(md)))


def evp_blake2b512() -> Optional[Object]:
    """Gives BLAKE2b with 512 bits.

    Returns     EVP_MD or None, static
    See         EVP_blake2b512(3)
    """
    return _borrowed(_lib.gasket_evp_blake2b512(), "EVP_MD", None)


def evp_blake2s256() -> Optional[Object]:
    """Gives BLAKE2s with 256 bits.

    Returns     EVP_MD or None, static
    See         EVP_blake2b512(3)
    """
    return _borrowed(_lib.gasket_evp_blake2s256(), "EVP_MD", None)


def evp_md4() -> Optional[Object]:
    """Gives MD4.

    Returns     EVP_MD or None, static
    See         EVP_md4(3)
    """
    return _borrowed(_lib.gasket_evp_md4(), "EVP_MD", None)


def evp_md5() -> Optional[Object]:
    """Gives MD5.

    Returns     EVP_MD or None, static
    See         EVP_md5(3)
    """
    return _borrowed(_lib.gasket_evp_md5(), "EVP_MD", None)


def evp_md5_sha1() -> Optional[Object]:
    """Gives MD5 and SHA-1 one after the other, as TLS 1.1 signs.

    Returns     EVP_MD or None, static
    See         EVP_md5(3)
    """
    return _borrowed(_lib.gasket_evp_md5_sha1(), "EVP_MD", None)


def evp_md_null() -> Optional[Object]:
    """Gives the digest that gives nothing.

    Returns     EVP_MD or None, static
    See         EVP_DigestInit(3)
    """
    return _borrowed(_lib.gasket_evp_md_null(), "EVP_MD", None)


def evp_ripemd160() -> Optional[Object]:
    """Gives RIPEMD-160.

    Returns     EVP_MD or None, static
    See         EVP_ripemd160(3)
    """
    return _borrowed(_lib.gasket_evp_ripemd160(), "EVP_MD", None)


def evp_sha1() -> Optional[Object]:
    """Gives SHA-1.

    Returns     EVP_MD or None, static
    See         EVP_sha1(3)
    """
    return _borrowed(_lib.gasket_evp_sha1(), "EVP_MD", None)


def evp_sha224() -> Optional[Object]:
    """Gives SHA-224.

    Returns     EVP_MD or None, static
    See         EVP_sha224(3)
    """
    return _borrowed(_lib.gasket_evp_sha224(), "EVP_MD", None)


def evp_sha256() -> Optional[Object]:
    """Gives SHA-256.

    Returns     EVP_MD or None, static
    See         EVP_sha224(3)
    """
    return _borrowed(_lib.gasket_evp_sha256(), "EVP_MD", None)


def evp_sha384() -> Optional[Object]:
    """Gives SHA-384.

    Returns     EVP_MD or None, static
    See         EVP_sha224(3)
    """
    return _borrowed(_lib.gasket_evp_sha384(), "EVP_MD", None)


def evp_sha3_224() -> Optional[Object]:
    """Gives SHA3-224.

    Returns     EVP_MD or None, static
    See         EVP_sha3_224(3)
    """
    return _borrowed(_lib.gasket_evp_sha3_224(), "EVP_MD", None)


def evp_sha3_256() -> Optional[Object]:
    """Gives SHA3-256.

    Returns     EVP_MD or None, static
    See         EVP_sha3_224(3)
    """
    return _borrowed(_lib.gasket_evp_sha3_256(), "EVP_MD", None)


def evp_sha3_384() -> Optional[Object]:
    """Gives SHA3-384.

    Returns     EVP_MD or None, static
    See         EVP_sha3_224(3)
    """
    return _borrowed(_lib.gasket_evp_sha3_384(), "EVP_MD", None)


def evp_sha3_512() -> Optional[Object]:
    """Gives SHA3-512.

    Returns     EVP_MD or None, static
    See         EVP_sha3_224(3)
    """
    return _borrowed(_lib.gasket_evp_sha3_512(), "EVP_MD", None)


def evp_sha512() -> Optional[Object]:
    """Gives SHA-512.

    Returns     EVP_MD or None, static
    See         EVP_sha224(3)
    """
    return _borrowed(_lib.gasket_evp_sha512(), "EVP_MD", None)


def evp_sha512_224() -> Optional[Object]:
    """Gives SHA-512/224.

    Returns     EVP_MD or None, static
    See         EVP_sha224(3)
    """
    return _borrowed(_lib.gasket_evp_sha512_224(), "EVP_MD", None)


def evp_sha512_256() -> Optional[Object]:
    """Gives SHA-512/256.

    Returns     EVP_MD or None, static
    See         EVP_sha224(3)
    """
    return _borrowed(_lib.gasket_evp_sha512_256(), "EVP_MD", None)


def evp_shake128() -> Optional[Object]:
    """Gives SHAKE128.

    Returns     EVP_MD or None, static
    See         EVP_sha3_224(3)
    """
    return _borrowed(_lib.gasket_evp_shake128(), "EVP_MD", None)


def evp_shake256() -> Optional[Object]:
    """Gives SHAKE256.

    Returns     EVP_MD or None, static
    See         EVP_sha3_224(3)
    """
    return _borrowed(_lib.gasket_evp_shake256(), "EVP_MD", None)


def evp_sm3() -> Optional[Object]:
    """Gives SM3.

    Returns     EVP_MD or None, static
    See         EVP_sm3(3)
    """
    return _borrowed(_lib.gasket_evp_sm3(), "EVP_MD", None)


def evp_whirlpool() -> Optional[Object]:
    """Gives Whirlpool.

    Returns     EVP_MD or None, static
    See         EVP_whirlpool(3)
    """
    return _borrowed(_lib.gasket_evp_whirlpool(), "EVP_MD", None)


def evp_get_cipherbyname(name: Text) -> Optional[Object]:
    """Finds a cipher by its name.

    name        str: such as `AES-256-CBC`
    Returns     EVP_CIPHER or None, static: the cipher; 0 where there is none with this name
    See         EVP_EncryptInit(3)
    """
    return _borrowed(_lib.gasket_evp_get_cipherbyname(_text(name)), "EVP_CIPHER", None)


def evp_get_cipherbynid(nid: int) -> Optional[Object]:
    """Finds a cipher by its NID.

    nid         int: such as NID_aes_256_cbc
    Returns     EVP_CIPHER or None, static: the cipher; 0 where there is none
    See         EVP_EncryptInit(3)
    """
    return _borrowed(_lib.gasket_evp_get_cipherbynid(_integer(nid)), "EVP_CIPHER", None)


def evp_get_cipherbyobj(object: Handle) -> Optional[Object]:
    """Finds a cipher by its object identifier.

    object      ASN1_OBJECT
    Returns     EVP_CIPHER or None, static: the cipher; 0 where there is none
    See         EVP_EncryptInit(3)
    """
    return _borrowed(_lib.gasket_evp_get_cipherbyobj(_handle(object)), "EVP_CIPHER", None)


def evp_cipher_get_key_length(cipher: Handle) -> int:
    """Tells how long the keys of a cipher are.

    cipher      EVP_CIPHER
    Returns     int: in bytes
    See         EVP_EncryptInit(3)
    """
    return _number(_lib.gasket_evp_cipher_get_key_length(_handle(cipher)))


def evp_cipher_key_length(cipher: Handle) -> int:
    """Tells how long the keys of a cipher are.

    cipher      EVP_CIPHER
    Returns     int: in bytes
    See         EVP_EncryptInit(3)
    """
    return _number(_lib.gasket_evp_cipher_key_length(_handle(cipher)))


def evp_cipher_get_iv_length(cipher: Handle) -> int:
    """Tells how long the initialization vectors of a cipher are.

    cipher      EVP_CIPHER
    Returns     int: in bytes; 0 where it takes none
    See         EVP_EncryptInit(3)
    """
    return _number(_lib.gasket_evp_cipher_get_iv_length(_handle(cipher)))


def evp_cipher_iv_length(cipher: Handle) -> int:
    """Tells how long the initialization vectors of a cipher are.

    cipher      EVP_CIPHER
    Returns     int: in bytes; 0 where it takes none
    See         EVP_EncryptInit(3)
    """
    return _number(_lib.gasket_evp_cipher_iv_length(_handle(cipher)))


def evp_cipher_get_block_size(cipher: Handle) -> int:
    """Tells how large the blocks are that a cipher works on.

    cipher      EVP_CIPHER
    Returns     int: in bytes; 1 for a stream cipher
    See         EVP_EncryptInit(3)
    """
    return _number(_lib.gasket_evp_cipher_get_block_size(_handle(cipher)))


def evp_cipher_block_size(cipher: Handle) -> int:
    """Tells how large the blocks are that a cipher works on.

    cipher      EVP_CIPHER
    Returns     int: in bytes; 1 for a stream cipher
    See         EVP_EncryptInit(3)
    """
    return _number(_lib.gasket_evp_cipher_block_size(_handle(cipher)))


def evp_cipher_get_nid(cipher: Handle) -> int:
    """Gives the NID of a cipher.

    cipher      EVP_CIPHER
    Returns     int: the NID; NID_undef where it has none
    See         EVP_EncryptInit(3)
    """
    return _number(_lib.gasket_evp_cipher_get_nid(_handle(cipher)))


def evp_cipher_nid(cipher: Handle) -> int:
    """Gives the NID of a cipher.

    cipher      EVP_CIPHER
    Returns     int: the NID; NID_undef where it has none
    See         EVP_EncryptInit(3)
    """
    return _number(_lib.gasket_evp_cipher_nid(_handle(cipher)))


def evp_cipher_get_type(cipher: Handle) -> int:
    """Gives the NID of a cipher for use in ASN.1, where variants of a cipher have one.

    cipher      EVP_CIPHER
    Returns     int: the NID of the object identifier; NID_undef where it has none
    See         EVP_EncryptInit(3)
    """
    return _number(_lib.gasket_evp_cipher_get_type(_handle(cipher)))


def evp_cipher_type(cipher: Handle) -> int:
    """Gives the NID of a cipher for use in ASN.1, where variants of a cipher have one.

    cipher      EVP_CIPHER
    Returns     int: the NID of the object identifier; NID_undef where it has none
    See         EVP_EncryptInit(3)
    """
    return _number(_lib.gasket_evp_cipher_type(_handle(cipher)))


def evp_cipher_get0_name(cipher: Handle) -> Optional[str]:
    """Names a cipher.

    cipher      EVP_CIPHER
    Returns     str or None: such as `AES-256-CBC`
    OpenSSL     3.0 and newer
    See         EVP_EncryptInit(3)
    """
    return _string(_lib.gasket_evp_cipher_get0_name(_handle(cipher)))


def evp_cipher_name(cipher: Handle) -> Optional[str]:
    """Names a cipher.

    cipher      EVP_CIPHER
    Returns     str or None: such as `AES-256-CBC`
    OpenSSL     3.0 and newer
    See         EVP_EncryptInit(3)
    """
    return _string(_lib.gasket_evp_cipher_name(_handle(cipher)))


def evp_aes_128_cbc() -> Optional[Object]:
    """Gives AES with 128 bits in the mode CBC, to encrypt private keys with.
    evp_get_cipherbyname gives any other cipher.

    Returns     EVP_CIPHER or None, static
    See         EVP_aes_128_gcm(3)
    """
    return _borrowed(_lib.gasket_evp_aes_128_cbc(), "EVP_CIPHER", None)


def evp_aes_192_cbc() -> Optional[Object]:
    """Gives AES with 192 bits in the mode CBC, to encrypt private keys with.
    evp_get_cipherbyname gives any other cipher.

    Returns     EVP_CIPHER or None, static
    See         EVP_aes_128_gcm(3)
    """
    return _borrowed(_lib.gasket_evp_aes_192_cbc(), "EVP_CIPHER", None)


def evp_aes_256_cbc() -> Optional[Object]:
    """Gives AES with 256 bits in the mode CBC, to encrypt private keys with.
    evp_get_cipherbyname gives any other cipher.

    Returns     EVP_CIPHER or None, static
    See         EVP_aes_128_gcm(3)
    """
    return _borrowed(_lib.gasket_evp_aes_256_cbc(), "EVP_CIPHER", None)


def evp_des_ede3_cbc() -> Optional[Object]:
    """Gives triple DES in the mode CBC, to encrypt private keys with. evp_get_cipherbyname
    gives any other cipher.

    Returns     EVP_CIPHER or None, static
    See         EVP_des_cbc(3)
    """
    return _borrowed(_lib.gasket_evp_des_ede3_cbc(), "EVP_CIPHER", None)


def evp_enc_null() -> Optional[Object]:
    """Gives the cipher that changes nothing.

    Returns     EVP_CIPHER or None, static
    See         EVP_EncryptInit(3)
    """
    return _borrowed(_lib.gasket_evp_enc_null(), "EVP_CIPHER", None)


def dh_new() -> Optional[Object]:
    """Makes a place for DH parameters.

    Returns     DH or None, new: parameters that are empty; 0 with the reason in the queue
    See         DH_new(3)
    """
    return _new(_lib.gasket_dh_new(), "DH")


def dh_free(dh: Handle) -> None:
    """Frees the handle of DH parameters.

    dh          DH or None
    Returns     None
    See         DH_new(3)
    """
    return _nothing(_lib.gasket_dh_free(_handle(dh)))


def dh_up_ref(dh: Handle) -> int:
    """Counts DH parameters up, so that it must be freed once more.

    dh          DH
    Returns     int: 1, or 0 with the reason in the queue
    See         DH_up_ref(3)
    """
    return _number(_lib.gasket_dh_up_ref(_handle(dh)))


def dh_bits(dh: Handle) -> int:
    """Tells how large the prime is.

    dh          DH
    Returns     int: in bits; -1 where there is none
    See         DH_size(3)
    """
    return _number(_lib.gasket_dh_bits(_handle(dh)))


def dh_size(dh: Handle) -> int:
    """Tells how large the prime is.

    dh          DH
    Returns     int: in bytes; -1 where there is none
    See         DH_size(3)
    """
    return _number(_lib.gasket_dh_size(_handle(dh)))


def dh_security_bits(dh: Handle) -> int:
    """Tells how much work an attack on the parameters takes.

    dh          DH
    Returns     int: in bits; -1 where there is none
    See         DH_size(3)
    """
    return _number(_lib.gasket_dh_security_bits(_handle(dh)))


def dh_get0_p(dh: Handle) -> Optional[Object]:
    """Gives the prime of DH parameters.

    dh          DH
    Returns     BIGNUM or None, borrowed: the number; 0 where there is none
    See         DH_get0_pqg(3)
    """
    return _borrowed(_lib.gasket_dh_get0_p(_handle(dh)), "BIGNUM", dh)


def dh_get0_q(dh: Handle) -> Optional[Object]:
    """Gives the order of the subgroup of DH parameters.

    dh          DH
    Returns     BIGNUM or None, borrowed: the number; 0 where there is none
    See         DH_get0_pqg(3)
    """
    return _borrowed(_lib.gasket_dh_get0_q(_handle(dh)), "BIGNUM", dh)


def dh_get0_g(dh: Handle) -> Optional[Object]:
    """Gives the generator of DH parameters.

    dh          DH
    Returns     BIGNUM or None, borrowed: the number; 0 where there is none
    See         DH_get0_pqg(3)
    """
    return _borrowed(_lib.gasket_dh_get0_g(_handle(dh)), "BIGNUM", dh)


def dh_get0_pub_key(dh: Handle) -> Optional[Object]:
    """Gives the public key that belongs to DH parameters.

    dh          DH
    Returns     BIGNUM or None, borrowed: the number; 0 where there is none
    See         DH_get0_pqg(3)
    """
    return _borrowed(_lib.gasket_dh_get0_pub_key(_handle(dh)), "BIGNUM", dh)


def dh_get0_priv_key(dh: Handle) -> Optional[Object]:
    """Gives the private key that belongs to DH parameters.

    dh          DH
    Returns     BIGNUM or None, borrowed: the number; 0 where there is none
    See         DH_get0_pqg(3)
    """
    return _borrowed(_lib.gasket_dh_get0_priv_key(_handle(dh)), "BIGNUM", dh)


def dh_set0_pqg(dh: Handle, p: Handle, q: Handle, g: Handle) -> int:
    """Sets the numbers of which DH parameters consist.

    dh          DH: without a prime
    p           BIGNUM: the prime
    q           BIGNUM or None: the order of the subgroup; 0 for none
    g           BIGNUM: the generator
    Returns     int: 1; 0 when there is a prime already
    See         DH_get0_pqg(3)
    """
    return _number(_lib.gasket_dh_set0_pqg(_handle(dh), _handle(p), _handle(q), _handle(g)))


def dh_check(dh: Handle) -> Tuple[int, int]:
    """Checks whether parameters are good, whether the prime is one above all. It takes a while.

    dh          DH
    Returns     int: 1: checked; 0: could not be
    Value 2     `codes`, int: DH_CHECK_ and DH_ constants, added: what is wrong; 0: nothing
    See         DH_generate_parameters(3)
    """
    codes_place = _place(0)
    answer = _number(_lib.gasket_dh_check(_handle(dh), _pointer(codes_place)))
    return answer, _stored_number(codes_place)


def dh_check_params(dh: Handle) -> Tuple[int, int]:
    """Checks what of parameters can be checked quickly.

    dh          DH
    Returns     int: 1: checked; 0: could not be
    Value 2     `codes`, int: DH_CHECK_ and DH_ constants, added: what is wrong; 0: nothing
    See         DH_generate_parameters(3)
    """
    codes_place = _place(0)
    answer = _number(_lib.gasket_dh_check_params(_handle(dh), _pointer(codes_place)))
    return answer, _stored_number(codes_place)


def dh_check_pub_key(dh: Handle, key: Handle) -> Tuple[int, int]:
    """Checks whether a public key is one that belongs to the parameters.

    dh          DH
    key         BIGNUM: the public key
    Returns     int: 1: checked; 0: could not be
    Value 2     `codes`, int: DH_CHECK_PUBKEY_ constants, added: what is wrong; 0: nothing
    See         DH_check_pub_key(3)
    """
    codes_place = _place(0)
    answer = _number(_lib.gasket_dh_check_pub_key(_handle(dh), _handle(key), _pointer(codes_place)))
    return answer, _stored_number(codes_place)


def dh_get_1024_160() -> Optional[Object]:
    """Gives the parameters of RFC 5114 of 1024 bits with a subgroup of 160.

    Returns     DH or None, new: the parameters; 0 with the reason in the queue
    See         DH_get_1024_160(3)
    """
    return _new(_lib.gasket_dh_get_1024_160(), "DH")


def dh_get_2048_224() -> Optional[Object]:
    """Gives the parameters of RFC 5114 of 2048 bits with a subgroup of 224.

    Returns     DH or None, new: the parameters; 0 with the reason in the queue
    See         DH_get_1024_160(3)
    """
    return _new(_lib.gasket_dh_get_2048_224(), "DH")


def dh_get_2048_256() -> Optional[Object]:
    """Gives the parameters of RFC 5114 of 2048 bits with a subgroup of 256.

    Returns     DH or None, new: the parameters; 0 with the reason in the queue
    See         DH_get_1024_160(3)
    """
    return _new(_lib.gasket_dh_get_2048_256(), "DH")


def dh_new_by_nid(nid: int) -> Optional[Object]:
    """Gives the parameters of one of the groups of RFC 7919 or RFC 3526.

    nid         int: such as NID_ffdhe2048
    Returns     DH or None, new: the parameters; 0 with the reason in the queue
    See         DH_new_by_nid(3)
    """
    return _new(_lib.gasket_dh_new_by_nid(_integer(nid)), "DH")


def dh_get_nid(dh: Handle) -> int:
    """Tells which known group the parameters are.

    dh          DH
    Returns     int: the NID; NID_undef where it is none of them
    See         DH_new_by_nid(3)
    """
    return _number(_lib.gasket_dh_get_nid(_handle(dh)))


def dh_generate_parameters_ex(dh: Handle, bits: int, generator: int) -> int:
    """Makes parameters with a safe prime. For 2,048 bits it takes from seconds to minutes;
    dh_new_by_nid has good ones at once.

    dh          DH: without a prime
    bits        int: of the prime
    generator   int: 2 or 5
    Returns     int: 1, or 0
    See         DH_generate_parameters(3)
    """
    return _number(_lib.gasket_dh_generate_parameters_ex(_handle(dh), _integer(bits), _integer(generator)))


def dh_generate_parameters(bits: int, generator: int) -> Optional[Object]:
    """Makes parameters with a safe prime, as dh_generate_parameters_ex does.

    bits        int: of the prime
    generator   int: 2 or 5
    Returns     DH or None, new: the parameters; 0 with the reason in the queue
    See         DH_generate_parameters(3)
    """
    return _new(_lib.gasket_dh_generate_parameters(_integer(bits), _integer(generator)), "DH")


def dh_generate_key(dh: Handle) -> int:
    """Makes the keys that belong to parameters. Those that are there stay.

    dh          DH
    Returns     int: 1, or 0; 1 also when there are keys already
    See         DH_generate_key(3)
    """
    return _number(_lib.gasket_dh_generate_key(_handle(dh)))


def rsa_new() -> Optional[Object]:
    """Makes a place for an RSA key.

    Returns     RSA or None, new: a key that is empty; 0 with the reason in the queue
    See         RSA_new(3)
    """
    return _new(_lib.gasket_rsa_new(), "RSA")


def rsa_free(rsa: Handle) -> None:
    """Frees the handle of an RSA key.

    rsa         RSA or None
    Returns     None
    See         RSA_new(3)
    """
    return _nothing(_lib.gasket_rsa_free(_handle(rsa)))


def rsa_up_ref(rsa: Handle) -> int:
    """Counts an RSA key up, so that it must be freed once more.

    rsa         RSA
    Returns     int: 1, or 0 with the reason in the queue
    See         RSA_up_ref(3)
    """
    return _number(_lib.gasket_rsa_up_ref(_handle(rsa)))


def rsa_size(rsa: Handle) -> int:
    """Tells how large the modulus is, and so a signature.

    rsa         RSA
    Returns     int: in bytes; 0 for an empty key
    See         RSA_size(3)
    """
    return _number(_lib.gasket_rsa_size(_handle(rsa)))


def rsa_bits(rsa: Handle) -> int:
    """Tells how large the modulus is.

    rsa         RSA
    Returns     int: in bits; 0 for an empty key
    See         RSA_size(3)
    """
    return _number(_lib.gasket_rsa_bits(_handle(rsa)))


def rsa_security_bits(rsa: Handle) -> int:
    """Tells how much work an attack on the key takes.

    rsa         RSA
    Returns     int: in bits; 0 for an empty key
    See         RSA_size(3)
    """
    return _number(_lib.gasket_rsa_security_bits(_handle(rsa)))


def rsa_generate_key_ex(rsa: Handle, bits: int, exponent: Handle) -> int:
    """Makes an RSA key. It may take seconds.

    rsa         RSA: an empty key
    bits        int: at least 512
    exponent    BIGNUM: odd and above 1, such as 65,537
    Returns     int: 1, or 0
    See         RSA_generate_key(3)
    """
    return _number(_lib.gasket_rsa_generate_key_ex(_handle(rsa), _integer(bits), _handle(exponent)))


def rsa_generate_key(bits: int, exponent: int) -> Optional[Object]:
    """Makes an RSA key. It may take seconds.

    bits        int: at least 512
    exponent    unsigned long: odd and above 1, such as 65,537
    Returns     RSA or None, new: the key; 0 with the reason in the queue
    See         RSA_generate_key(3)
    """
    return _new(_lib.gasket_rsa_generate_key(_integer(bits), _integer(exponent)), "RSA")


def ec_key_new_by_curve_name(nid: int) -> Optional[Object]:
    """Makes a place for an EC key on a curve.

    nid         int: NID of the curve, such as NID_X9_62_prime256v1
    Returns     EC_KEY or None, new: a key that has a curve only; 0 with the reason in the queue
    See         EC_KEY_new(3)
    """
    return _new(_lib.gasket_ec_key_new_by_curve_name(_integer(nid)), "EC_KEY")


def ec_key_free(ec_key: Handle) -> None:
    """Frees the handle of an EC key.

    ec_key      EC_KEY or None
    Returns     None
    See         EC_KEY_new(3)
    """
    return _nothing(_lib.gasket_ec_key_free(_handle(ec_key)))


def ec_key_up_ref(ec_key: Handle) -> int:
    """Counts an EC key up, so that it must be freed once more.

    ec_key      EC_KEY
    Returns     int: 1, or 0 with the reason in the queue
    See         EC_KEY_new(3)
    """
    return _number(_lib.gasket_ec_key_up_ref(_handle(ec_key)))


def ec_key_generate_key(ec_key: Handle) -> int:
    """Makes an EC key on its curve. One that is there stays.

    ec_key      EC_KEY: a key that has a curve only
    Returns     int: 1, or 0
    See         EC_KEY_new(3)
    """
    return _number(_lib.gasket_ec_key_generate_key(_handle(ec_key)))


def bn_new() -> Optional[Object]:
    """Makes a large number.

    Returns     BIGNUM or None, new: the number 0; 0 with the reason in the queue
    See         BN_new(3)
    """
    return _new(_lib.gasket_bn_new(), "BIGNUM")


def bn_free(number: Handle) -> None:
    """Frees the handle of a number.

    number      BIGNUM or None
    Returns     None
    See         BN_new(3)
    """
    return _nothing(_lib.gasket_bn_free(_handle(number)))


def bn_clear_free(number: Handle) -> None:
    """Frees the handle of a number. Its memory is cleared.

    number      BIGNUM or None
    Returns     None
    See         BN_new(3)
    """
    return _nothing(_lib.gasket_bn_clear_free(_handle(number)))


def bn_dup(number: Handle) -> Optional[Object]:
    """Copies a number.

    number      BIGNUM
    Returns     BIGNUM or None, new: the copy; 0 with the reason in the queue
    See         BN_copy(3)
    """
    return _new(_lib.gasket_bn_dup(_handle(number)), "BIGNUM")


def bn_set_word(number: Handle, value: int) -> int:
    """Sets a number.

    number      BIGNUM
    value       uint64_t
    Returns     int: 1, or 0 with the reason in the queue
    See         BN_zero(3)
    """
    return _number(_lib.gasket_bn_set_word(_handle(number), _integer(value)))


def bn_get_word(number: Handle) -> int:
    """Gives a number that fits into 64 bits.

    number      BIGNUM
    Returns     uint64_t: its absolute value; the largest of 64 bits where it is larger
    See         BN_zero(3)
    """
    return _number(_lib.gasket_bn_get_word(_handle(number)))


def bn_one(number: Handle) -> int:
    """Sets a number to 1.

    number      BIGNUM
    Returns     int: 1, or 0 with the reason in the queue
    See         BN_zero(3)
    """
    return _number(_lib.gasket_bn_one(_handle(number)))


def bn_zero(number: Handle) -> int:
    """Sets a number to 0.

    number      BIGNUM
    Returns     int: 1, or 0 with the reason in the queue
    See         BN_zero(3)
    """
    return _number(_lib.gasket_bn_zero(_handle(number)))


def bn_num_bits(number: Handle) -> int:
    """Counts the bits that the absolute value of a number takes.

    number      BIGNUM
    Returns     int: how many; 0 for 0
    See         BN_num_bytes(3)
    """
    return _number(_lib.gasket_bn_num_bits(_handle(number)))


def bn_num_bytes(number: Handle) -> int:
    """Counts the bytes that the absolute value of a number takes.

    number      BIGNUM
    Returns     int: how many; 0 for 0
    See         BN_num_bytes(3)
    """
    return _number(_lib.gasket_bn_num_bytes(_handle(number)))


def bn_cmp(a: Handle, b: Handle) -> int:
    """Compares two numbers.

    a           BIGNUM
    b           BIGNUM
    Returns     int: -1: `a` is less; 0: equal; 1: `a` is greater
    See         BN_cmp(3)
    """
    return _number(_lib.gasket_bn_cmp(_handle(a), _handle(b)))


def bn_is_negative(number: Handle) -> int:
    """Tells whether a number is below 0.

    number      BIGNUM
    Returns     int: 1 or 0
    See         BN_set_negative(3)
    """
    return _number(_lib.gasket_bn_is_negative(_handle(number)))


def bn_bn2dec(number: Handle) -> Optional[str]:
    """Gives a number in decimal digits, with a minus sign where it is below 0.

    number      BIGNUM
    Returns     str or None: the digits; None with the reason in the queue
    See         BN_bn2bin(3)
    """
    return _string(_lib.gasket_bn_bn2dec(_handle(number)))


def bn_bn2hex(number: Handle) -> Optional[str]:
    """Gives a number in hexadecimal digits, with a minus sign where it is below 0.

    number      BIGNUM
    Returns     str or None: the digits, an even number of them, in capitals; None with the
                reason in the queue
    See         BN_bn2bin(3)
    """
    return _string(_lib.gasket_bn_bn2hex(_handle(number)))


def bn_dec2bn(number: Handle, text: Text) -> Tuple[int, Optional[Object]]:
    """Reads a number in decimal digits, perhaps with a minus sign. What follows the digits is
    not looked at.

    number      BIGNUM or None: 0, to make a number: its handle goes here; or the handle of the
                number to set
    text        str
    Returns     int: how many characters of the text were read; 0 on failure
    Value 2     `number` as it is afterwards
    See         BN_bn2bin(3)
    """
    number_place = _place(_handle(number))
    answer = _number(_lib.gasket_bn_dec2bn(_pointer(number_place), _text(text)))
    return answer, _stored(number_place, "BIGNUM", number)


def bn_hex2bn(number: Handle, text: Text) -> Tuple[int, Optional[Object]]:
    """Reads a number in hexadecimal digits, perhaps with a minus sign. What follows the digits
    is not looked at.

    number      BIGNUM or None: 0, to make a number: its handle goes here; or the handle of the
                number to set
    text        str
    Returns     int: how many characters of the text were read; 0 on failure
    Value 2     `number` as it is afterwards
    See         BN_bn2bin(3)
    """
    number_place = _place(_handle(number))
    answer = _number(_lib.gasket_bn_hex2bn(_pointer(number_place), _text(text)))
    return answer, _stored(number_place, "BIGNUM", number)


def bn_bin2bn(bytes: Bytes) -> Optional[Object]:
    """Makes a number of bytes, the most significant one first.

    bytes       bytes
    Returns     BIGNUM or None, new: the number; 0 with the reason in the queue
    See         BN_bn2bin(3)
    """
    bytes_bytes, bytes_length = _octets(bytes)
    return _new(_lib.gasket_bn_bin2bn(bytes_bytes, bytes_length), "BIGNUM")


def bn_bn2bin(number: Handle, buffer: Room) -> int:
    """Gives the absolute value of a number as bytes.

    number      BIGNUM
    buffer      bytearray that is filled: the most significant byte comes first
    Returns     int: how many bytes were written
    See         BN_bn2bin(3)
    """
    buffer_bytes, buffer_length = _room(buffer)
    return _number(_lib.gasket_bn_bn2bin(_handle(number), buffer_bytes, buffer_length))


def bn_bn2binpad(number: Handle, buffer: Room) -> int:
    """Gives the absolute value of a number as exactly so many bytes, zeros first.

    number      BIGNUM
    buffer      bytearray that is filled
    Returns     int: `length`; -1 when it is too small
    See         BN_bn2bin(3)
    """
    buffer_bytes, buffer_length = _room(buffer)
    return _number(_lib.gasket_bn_bn2binpad(_handle(number), buffer_bytes, buffer_length))


def ssl_session_new() -> Optional[Object]:
    """Makes a session that holds nothing yet. Its timeout is 304 seconds from now; it becomes
    resumable with a protocol version, a cipher, a master key and an identifier or a ticket.

    Returns     SSL_SESSION or None, new: an empty session
    See         SSL_SESSION_new(3)
    """
    return _new(_lib.gasket_ssl_session_new(), "SSL_SESSION")


def ssl_session_dup(session: Handle) -> Optional[Object]:
    """Copies a session with its ticket, its peer and its application data. The copy is in no
    cache.

    session     SSL_SESSION
    Returns     SSL_SESSION or None, new: the copy, or 0
    See         SSL_SESSION_free(3)
    """
    return _new(_lib.gasket_ssl_session_dup(_handle(session)), "SSL_SESSION")


def ssl_session_up_ref(session: Handle) -> int:
    """Counts one more owner of a session.

    session     SSL_SESSION
    Returns     int: 1, or 0
    See         SSL_SESSION_free(3)
    """
    return _number(_lib.gasket_ssl_session_up_ref(_handle(session)))


def ssl_session_free(session: Handle) -> None:
    """Gives a session back. 0 is left alone.

    session     SSL_SESSION or None
    Returns     None
    See         SSL_SESSION_free(3)
    """
    return _nothing(_lib.gasket_ssl_session_free(_handle(session)))


def ssl_session_get_id(session: Handle, buffer: Room = None) -> int:
    """Gives the identifier of a session. In TLS 1.3 a client's session has one that it made up
    itself, and whether it can be resumed is for ssl_session_is_resumable to say.

    session     SSL_SESSION
    buffer      bytearray that is filled or None
    Returns     int: the identifier, 0 to 32 bytes
    See         SSL_SESSION_get_id(3)
    """
    buffer_bytes, buffer_length = _room(buffer)
    return _number(_lib.gasket_ssl_session_get_id(_handle(session), buffer_bytes, buffer_length))


def ssl_session_set1_id(session: Handle, id: Bytes) -> int:
    """Sets the identifier of a session. It is refused once the session was given to an SSL or a
    context.

    session     SSL_SESSION
    id          bytes
    Returns     int: 1, or 0 with the reason in the queue: longer than 32 bytes
    See         SSL_SESSION_get_id(3)
    """
    id_bytes, id_length = _octets(id)
    return _number(_lib.gasket_ssl_session_set1_id(_handle(session), id_bytes, id_length))


def ssl_session_get0_id_context(session: Handle, buffer: Room = None) -> int:
    """Gives the identifier of the application that a session belongs to; a server resumes only
    sessions of its own.

    session     SSL_SESSION
    buffer      bytearray that is filled or None
    Returns     int: the context identifier, 0 to 32 bytes
    See         SSL_SESSION_get0_id_context(3)
    """
    buffer_bytes, buffer_length = _room(buffer)
    return _number(_lib.gasket_ssl_session_get0_id_context(_handle(session), buffer_bytes, buffer_length))


def ssl_session_set1_id_context(session: Handle, id_context: Bytes) -> int:
    """Sets the identifier of the application that a session belongs to.

    session     SSL_SESSION
    id_context  bytes
    Returns     int: 1, or 0 with the reason in the queue: longer than 32 bytes
    See         SSL_SESSION_get0_id_context(3)
    """
    id_context_bytes, id_context_length = _octets(id_context)
    return _number(_lib.gasket_ssl_session_set1_id_context(_handle(session), id_context_bytes, id_context_length))


def ssl_session_get_time(session: Handle) -> int:
    """Tells when a session was made.

    session     SSL_SESSION or None
    Returns     long: seconds since 1970; 0 where no session was given
    See         SSL_SESSION_get_time(3)
    """
    return _number(_lib.gasket_ssl_session_get_time(_handle(session)))


def ssl_session_set_time(session: Handle, time: int) -> int:
    """Says when a session was made.

    session     SSL_SESSION or None
    time        long: seconds since 1970
    Returns     long: `time`, or 0 where no session was given
    See         SSL_SESSION_get_time(3)
    """
    return _number(_lib.gasket_ssl_session_set_time(_handle(session), _integer(time)))


def ssl_session_get_timeout(session: Handle) -> int:
    """Tells for how long a session may be resumed after its time.

    session     SSL_SESSION or None
    Returns     long: seconds; 0 where no session was given
    See         SSL_SESSION_get_time(3)
    """
    return _number(_lib.gasket_ssl_session_get_timeout(_handle(session)))


def ssl_session_set_timeout(session: Handle, timeout: int) -> int:
    """Says for how long a session may be resumed after its time.

    session     SSL_SESSION or None
    timeout     long: seconds
    Returns     long: 1, or 0 where no session was given
    See         SSL_SESSION_get_time(3)
    """
    return _number(_lib.gasket_ssl_session_set_timeout(_handle(session), _integer(timeout)))


def ssl_session_get_protocol_version(session: Handle) -> int:
    """Gives the protocol version of a session as a number.

    session     SSL_SESSION
    Returns     int: such as 0x0303 for TLS 1.2; 0 where it was not set
    See         SSL_SESSION_get_protocol_version(3)
    """
    return _number(_lib.gasket_ssl_session_get_protocol_version(_handle(session)))


def ssl_session_set_protocol_version(session: Handle, version: int) -> int:
    """Sets the protocol version of a session. It is refused once the session was given to an
    SSL or a context.

    session     SSL_SESSION
    version     int: such as 0x0304 for TLS 1.3
    Returns     int: 1
    See         SSL_SESSION_get_protocol_version(3)
    """
    return _number(_lib.gasket_ssl_session_set_protocol_version(_handle(session), _integer(version)))


def ssl_session_get0_cipher(session: Handle) -> Optional[Object]:
    """Gives the cipher of a session.

    session     SSL_SESSION
    Returns     SSL_CIPHER or None, static: the cipher, or 0 where none is set
    See         SSL_SESSION_get0_cipher(3)
    """
    return _borrowed(_lib.gasket_ssl_session_get0_cipher(_handle(session)), "SSL_CIPHER", None)


def ssl_session_set_cipher(session: Handle, cipher: Handle) -> int:
    """Sets the cipher of a session, as ssl_cipher_find gives it.

    session     SSL_SESSION
    cipher      SSL_CIPHER
    Returns     int: 1
    See         SSL_SESSION_get0_cipher(3)
    """
    return _number(_lib.gasket_ssl_session_set_cipher(_handle(session), _handle(cipher)))


def ssl_session_get_compress_id(session: Handle) -> int:
    """Gives the compression method of a session.

    session     SSL_SESSION
    Returns     unsigned int: the identifier; 0: no compression
    See         SSL_SESSION_get_compress_id(3)
    """
    return _number(_lib.gasket_ssl_session_get_compress_id(_handle(session)))


def ssl_session_get0_hostname(session: Handle) -> Optional[str]:
    """Gives the server name that a session was made for. None where the client sent none, or
    the server did not take it up.

    session     SSL_SESSION
    Returns     str or None: the name, or None
    See         SSL_SESSION_get0_hostname(3)
    """
    return _string(_lib.gasket_ssl_session_get0_hostname(_handle(session)))


def ssl_session_set1_hostname(session: Handle, hostname: Text = None) -> int:
    """Sets the server name that a session is for. It is refused once the session was given to
    an SSL or a context.

    session     SSL_SESSION
    hostname    str or None: None: none
    Returns     int: 1, or 0 without memory
    See         SSL_SESSION_get0_hostname(3)
    """
    return _number(_lib.gasket_ssl_session_set1_hostname(_handle(session), _text(hostname)))


def ssl_session_get0_alpn_selected(session: Handle, alpn: Room = None) -> int:
    """Gives the application protocol that a session was made with.

    session     SSL_SESSION
    alpn        bytearray that is filled or None
    Returns     int: the application protocol, without a length before it; no bytes: none
    See         SSL_SESSION_get0_hostname(3)
    """
    alpn_bytes, alpn_length = _room(alpn)
    return _number(_lib.gasket_ssl_session_get0_alpn_selected(_handle(session), alpn_bytes, alpn_length))


def ssl_session_set1_alpn_selected(session: Handle, alpn: Bytes = None) -> int:
    """Sets the application protocol of a session; 0 bytes: none. It is refused once the session
    was given to an SSL or a context.

    session     SSL_SESSION
    alpn        bytes or None
    Returns     int: 1, or 0 without memory
    See         SSL_SESSION_get0_hostname(3)
    """
    alpn_bytes, alpn_length = _octets(alpn)
    return _number(_lib.gasket_ssl_session_set1_alpn_selected(_handle(session), alpn_bytes, alpn_length))


def ssl_session_get0_peer(session: Handle) -> Optional[Object]:
    """Gives the certificate of the peer that a session was made with. A session that was
    resumed from the client's ticket has the server's where the ticket holds it.

    session     SSL_SESSION
    Returns     X509 or None, borrowed: the certificate, or 0 where the peer showed none
    See         SSL_SESSION_get0_peer(3)
    """
    return _borrowed(_lib.gasket_ssl_session_get0_peer(_handle(session)), "X509", session)


def ssl_session_get_max_early_data(session: Handle) -> int:
    """Tells how many bytes of early data the server takes when this session is resumed.

    session     SSL_SESSION
    Returns     uint32_t: bytes; 0: none is allowed
    See         SSL_get_max_early_data(3)
    """
    return _number(_lib.gasket_ssl_session_get_max_early_data(_handle(session)))


def ssl_session_set_max_early_data(session: Handle, max_early_data: int) -> int:
    """Says how many bytes of early data may be sent when this session is resumed. It is for
    sessions that were made by hand for a pre-shared key.

    session     SSL_SESSION
    max_early_data uint32_t: bytes; 0: none
    Returns     int: 1
    See         SSL_get_max_early_data(3)
    """
    return _number(_lib.gasket_ssl_session_set_max_early_data(_handle(session), _integer(max_early_data)))


def ssl_session_get_max_fragment_length(session: Handle) -> int:
    """Tells the maximal length of a fragment that was negotiated (RFC 6066), as its code.

    session     SSL_SESSION
    Returns     uint8_t: 1: 512 bytes, 2: 1024, 3: 2048, 4: 4096; 0: not negotiated
    See         SSL_CTX_set_tlsext_max_fragment_length(3)
    """
    return _number(_lib.gasket_ssl_session_get_max_fragment_length(_handle(session)))


def ssl_session_is_resumable(session: Handle) -> int:
    """Tells whether a session can be resumed: it has an identifier or a ticket, and was not
    marked as spoilt.

    session     SSL_SESSION
    Returns     int: 1 or 0
    See         SSL_SESSION_is_resumable(3)
    """
    return _number(_lib.gasket_ssl_session_is_resumable(_handle(session)))


def ssl_session_get_master_key(session: Handle, buffer: Room = None) -> int:
    """Gives the master secret of a session. In TLS 1.3 it is the resumption secret. Whoever has
    it can read the connection.

    session     SSL_SESSION
    buffer      bytearray that is filled or None
    Returns     size_t: bytes written; with no room, how long the secret is
    See         SSL_get_client_random(3)
    """
    buffer_bytes, buffer_length = _room(buffer)
    return _number(_lib.gasket_ssl_session_get_master_key(_handle(session), buffer_bytes, buffer_length))


def ssl_session_set1_master_key(session: Handle, key: Bytes) -> int:
    """Sets the master secret of a session; in TLS 1.3 the pre-shared key. At most 48 bytes for
    TLS 1.2; OpenSSL has room for 256 or more.

    session     SSL_SESSION
    key         bytes
    Returns     int: 1, or 0: too long
    See         SSL_get_client_random(3)
    """
    key_bytes, key_length = _octets(key)
    return _number(_lib.gasket_ssl_session_set1_master_key(_handle(session), key_bytes, key_length))


def ssl_session_has_ticket(session: Handle) -> int:
    """Tells whether a session holds a ticket.

    session     SSL_SESSION
    Returns     int: 1 or 0
    See         SSL_SESSION_has_ticket(3)
    """
    return _number(_lib.gasket_ssl_session_has_ticket(_handle(session)))


def ssl_session_get_ticket_lifetime_hint(session: Handle) -> int:
    """Tells for how long the server said that the ticket of a session is good.

    session     SSL_SESSION
    Returns     unsigned long: seconds; 0: none given
    See         SSL_SESSION_has_ticket(3)
    """
    return _number(_lib.gasket_ssl_session_get_ticket_lifetime_hint(_handle(session)))


def ssl_session_get0_ticket(session: Handle, ticket: Room = None) -> int:
    """Gives the ticket of a session as the server sent it.

    session     SSL_SESSION
    ticket      bytearray that is filled or None
    Returns     int: the ticket; no bytes: none
    See         SSL_SESSION_has_ticket(3)
    """
    ticket_bytes, ticket_length = _room(ticket)
    return _number(_lib.gasket_ssl_session_get0_ticket(_handle(session), ticket_bytes, ticket_length))


def ssl_session_get0_ticket_appdata(session: Handle, buffer: Room = None) -> int:
    """Gives what the application put into the ticket of a session.

    session     SSL_SESSION
    buffer      bytearray that is filled or None
    Returns     int64_t: how many bytes there are, whatever the room
    See         SSL_CTX_set_session_ticket_cb(3)
    """
    buffer_bytes, buffer_length = _room(buffer)
    return _number(_lib.gasket_ssl_session_get0_ticket_appdata(_handle(session), buffer_bytes, buffer_length))


def ssl_session_set1_ticket_appdata(session: Handle, data: Bytes = None) -> int:
    """Puts bytes of the application into the ticket of a session; 0 bytes: none. It is refused
    once the session was given to an SSL or a context.

    session     SSL_SESSION
    data        bytes or None
    Returns     int: 1, or 0 without memory
    See         SSL_CTX_set_session_ticket_cb(3)
    """
    data_bytes, data_length = _octets(data)
    return _number(_lib.gasket_ssl_session_set1_ticket_appdata(_handle(session), data_bytes, data_length))


def ssl_session_get_ex_new_index() -> int:
    """Reserves an index for ssl_session_set_ex_data, for as long as the process lives.

    Returns     int: the index, or -1 without memory
    See         CRYPTO_get_ex_new_index(3)
    """
    return _number(_lib.gasket_ssl_session_get_ex_new_index())


def ssl_session_set_ex_data(session: Handle, index: int, data: int) -> int:
    """Keeps a number of the caller's with a session.

    session     SSL_SESSION
    index       int
    data        int64_t: any number
    Returns     int: 1, or 0 without memory
    See         BIO_get_ex_data(3)
    """
    return _number(_lib.gasket_ssl_session_set_ex_data(_handle(session), _integer(index), _integer(data)))


def ssl_session_get_ex_data(session: Handle, index: int) -> int:
    """Gives the number that ssl_session_set_ex_data kept.

    session     SSL_SESSION
    index       int
    Returns     int64_t: the number; 0 where none was kept
    See         BIO_get_ex_data(3)
    """
    return _number(_lib.gasket_ssl_session_get_ex_data(_handle(session), _integer(index)))


def ssl_session_set_app_data(session: Handle, data: int) -> int:
    """Keeps a number of the caller's with a session, at index 0.

    session     SSL_SESSION
    data        int64_t: any number
    Returns     int: 1, or 0 without memory
    See         BIO_get_ex_data(3)
    """
    return _number(_lib.gasket_ssl_session_set_app_data(_handle(session), _integer(data)))


def ssl_session_get_app_data(session: Handle) -> int:
    """Gives the number that ssl_session_set_app_data kept.

    session     SSL_SESSION
    Returns     int64_t: the number; 0 where none was kept
    See         BIO_get_ex_data(3)
    """
    return _number(_lib.gasket_ssl_session_get_app_data(_handle(session)))


def i2d_ssl_session(session: Handle, pp: Room = None) -> int:
    """Encodes a session as DER, with its secrets. The application's numbers are left out, and
    so is the chain of the peer but for its certificate.

    session     SSL_SESSION
    pp          bytearray that is filled or None
    Returns     int: how many bytes; 0 where the session has no cipher
    See         d2i_SSL_SESSION(3)
    """
    pp_bytes, pp_length = _room(pp)
    return _number(_lib.gasket_i2d_ssl_session(_handle(session), pp_bytes, pp_length))


def d2i_ssl_session(pp: Bytes) -> Optional[Object]:
    """Makes a session of its DER form.

    pp          bytes
    Returns     SSL_SESSION or None, new: the session, or 0 with the reason in the queue
    See         d2i_SSL_SESSION(3)
    """
    pp_bytes, pp_length = _octets(pp)
    return _new(_lib.gasket_d2i_ssl_session(pp_bytes, pp_length), "SSL_SESSION")


def i2d_ssl_session_bio(bio: Handle, session: Handle) -> int:
    """Writes a session as DER to a BIO, with its secrets.

    bio         BIO
    session     SSL_SESSION
    Returns     int: 1, or 0
    See         d2i_SSL_SESSION(3)
    """
    return _number(_lib.gasket_i2d_ssl_session_bio(_handle(bio), _handle(session)))


def d2i_ssl_session_bio(bio: Handle) -> Optional[Object]:
    """Reads a session as DER from a BIO.

    bio         BIO
    Returns     SSL_SESSION or None, new: the session, or 0 with the reason in the queue
    See         d2i_SSL_SESSION(3)
    """
    return _new(_lib.gasket_d2i_ssl_session_bio(_handle(bio)), "SSL_SESSION")


def pem_write_bio_ssl_session(bio: Handle, session: Handle) -> int:
    """Writes a session to a BIO as PEM, with its secrets and not encrypted.

    bio         BIO
    session     SSL_SESSION
    Returns     int: 1, or 0
    See         PEM_write_bio_CMS_stream(3)
    """
    return _number(_lib.gasket_pem_write_bio_ssl_session(_handle(bio), _handle(session)))


def pem_read_bio_ssl_session(bio: Handle, password: Text = None) -> Optional[Object]:
    """Reads a session as PEM from a BIO.

    bio         BIO
    password    str or None: of an encrypted block; None for none
    Returns     SSL_SESSION or None, new: the session, or 0 with the reason in the queue
    Waits       as long as OpenSSL does
    See         PEM_read_bio_PrivateKey(3)
    """
    return _new(_lib.gasket_pem_read_bio_ssl_session(_handle(bio), _text(password)), "SSL_SESSION")


def ssl_session_print(bio: Handle, session: Handle) -> int:
    """Writes what a session holds to a BIO for people to read, its master secret included.

    bio         BIO
    session     SSL_SESSION
    Returns     int: 1, or 0
    See         SSL_SESSION_print(3)
    """
    return _number(_lib.gasket_ssl_session_print(_handle(bio), _handle(session)))


def ssl_session_print_keylog(bio: Handle, session: Handle) -> int:
    """Writes the line by which Wireshark finds the master secret of a session. It is for TLS
    1.2 and older.

    bio         BIO
    session     SSL_SESSION
    Returns     int: 1, or 0: the session has no identifier or no key
    See         SSL_SESSION_print(3)
    """
    return _number(_lib.gasket_ssl_session_print_keylog(_handle(bio), _handle(session)))


def ssl_cipher_get_name(cipher: Handle) -> Optional[str]:
    """Gives OpenSSL's name of a cipher, such as ECDHE-RSA-AES128-GCM-SHA256.

    cipher      SSL_CIPHER or None
    Returns     str or None: OpenSSL's name; `(NONE)` where no cipher was given
    See         SSL_CIPHER_get_name(3)
    """
    return _string(_lib.gasket_ssl_cipher_get_name(_handle(cipher)))


def ssl_cipher_standard_name(cipher: Handle) -> Optional[str]:
    """Gives the name of a cipher in the standards, such as
    TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256.

    cipher      SSL_CIPHER or None
    Returns     str or None: the name, None where the cipher has none, `(NONE)` where no cipher
                was given
    See         SSL_CIPHER_get_name(3)
    """
    return _string(_lib.gasket_ssl_cipher_standard_name(_handle(cipher)))


def openssl_cipher_name(standard_name: Text) -> Optional[str]:
    """Gives OpenSSL's name for a cipher's name in the standards.

    standard_name str or None
    Returns     str or None: OpenSSL's name; `(NONE)` where there is no such cipher
    See         SSL_CIPHER_get_name(3)
    """
    return _string(_lib.gasket_openssl_cipher_name(_text(standard_name)))


def ssl_cipher_get_version(cipher: Handle) -> Optional[str]:
    """Tells the oldest protocol version that has a cipher.

    cipher      SSL_CIPHER or None
    Returns     str or None: such as `TLSv1.2`; `(NONE)` where no cipher was given
    See         SSL_CIPHER_get_name(3)
    """
    return _string(_lib.gasket_ssl_cipher_get_version(_handle(cipher)))


def ssl_cipher_get_bits(cipher: Handle) -> Tuple[int, int]:
    """Tells the strength of a cipher in bits.

    cipher      SSL_CIPHER or None
    Returns     int: bits that are secret; 0 where no cipher was given
    Value 2     `alg_bits`, int: bits that the algorithm works with
    See         SSL_CIPHER_get_name(3)
    """
    alg_bits_place = _place(0)
    answer = _number(_lib.gasket_ssl_cipher_get_bits(_handle(cipher), _pointer(alg_bits_place)))
    return answer, _stored_number(alg_bits_place)


def ssl_cipher_description(cipher: Handle) -> Optional[str]:
    """Describes a cipher in a line: name, version, key exchange, authentication, encryption and
    MAC.

    cipher      SSL_CIPHER
    Returns     str or None: the line, with a newline at its end; None without memory
    See         SSL_CIPHER_get_name(3)
    """
    return _string(_lib.gasket_ssl_cipher_description(_handle(cipher)))


def ssl_cipher_get_id(cipher: Handle) -> int:
    """Gives OpenSSL's number of a cipher.

    cipher      SSL_CIPHER
    Returns     uint32_t: OpenSSL's own number; its lower 16 bits are those of the protocol
    See         SSL_CIPHER_get_name(3)
    """
    return _number(_lib.gasket_ssl_cipher_get_id(_handle(cipher)))


def ssl_cipher_get_protocol_id(cipher: Handle) -> int:
    """Gives the number of a cipher in the protocol, as IANA registers it.

    cipher      SSL_CIPHER
    Returns     uint16_t: such as 0x1301
    See         SSL_CIPHER_get_name(3)
    """
    return _number(_lib.gasket_ssl_cipher_get_protocol_id(_handle(cipher)))


def ssl_cipher_get_cipher_nid(cipher: Handle) -> int:
    """Tells what a cipher encrypts with, as OpenSSL's number for the algorithm.

    cipher      SSL_CIPHER or None
    Returns     int: the NID; 0: it encrypts nothing, or no cipher was given
    See         SSL_CIPHER_get_name(3)
    """
    return _number(_lib.gasket_ssl_cipher_get_cipher_nid(_handle(cipher)))


def ssl_cipher_get_digest_nid(cipher: Handle) -> int:
    """Tells the digest of a cipher's MAC.

    cipher      SSL_CIPHER
    Returns     int: the NID; 0: the encryption authenticates by itself (AEAD)
    See         SSL_CIPHER_get_name(3)
    """
    return _number(_lib.gasket_ssl_cipher_get_digest_nid(_handle(cipher)))


def ssl_cipher_get_handshake_digest(cipher: Handle) -> Optional[Object]:
    """Gives the digest that the handshake uses with a cipher.

    cipher      SSL_CIPHER
    Returns     EVP_MD or None, static: the digest, or 0
    See         SSL_CIPHER_get_name(3)
    """
    return _borrowed(_lib.gasket_ssl_cipher_get_handshake_digest(_handle(cipher)), "EVP_MD", None)


def ssl_cipher_get_kx_nid(cipher: Handle) -> int:
    """Tells the key exchange of a cipher.

    cipher      SSL_CIPHER
    Returns     int: the NID, such as NID_kx_ecdhe; NID_kx_any for TLS 1.3; 0: unknown
    See         SSL_CIPHER_get_name(3)
    """
    return _number(_lib.gasket_ssl_cipher_get_kx_nid(_handle(cipher)))


def ssl_cipher_get_auth_nid(cipher: Handle) -> int:
    """Tells how the peer is authenticated with a cipher.

    cipher      SSL_CIPHER
    Returns     int: the NID, such as NID_auth_rsa; NID_auth_any for TLS 1.3; 0: unknown
    See         SSL_CIPHER_get_name(3)
    """
    return _number(_lib.gasket_ssl_cipher_get_auth_nid(_handle(cipher)))


def ssl_cipher_is_aead(cipher: Handle) -> int:
    """Tells whether the encryption of a cipher authenticates by itself, as GCM does.

    cipher      SSL_CIPHER
    Returns     int: 1 or 0
    See         SSL_CIPHER_get_name(3)
    """
    return _number(_lib.gasket_ssl_cipher_is_aead(_handle(cipher)))


def ssl_cipher_find(ssl: Handle, bytes: Bytes) -> Optional[Object]:
    """Finds a cipher by its two bytes in the protocol.

    ssl         SSL
    bytes       bytes: the cipher's number, higher byte first
    Returns     SSL_CIPHER or None, static: the cipher, or 0: unknown
    See         SSL_CIPHER_get_name(3)
    """
    bytes_bytes, bytes_length = _octets(bytes)
    return _borrowed(_lib.gasket_ssl_cipher_find(_handle(ssl), bytes_bytes, bytes_length), "SSL_CIPHER", None)


def ossl_default_cipher_list() -> Optional[str]:
    """Gives the cipher list for TLS 1.2 and older that a context begins with.

    Returns     str or None
    OpenSSL     3.0 and newer
    See         SSL_CTX_set_cipher_list(3)
    """
    return _string(_lib.gasket_ossl_default_cipher_list())


def ossl_default_ciphersuites() -> Optional[str]:
    """Gives the ciphersuites for TLS 1.3 that a context begins with.

    Returns     str or None
    OpenSSL     3.0 and newer
    See         SSL_CTX_set_cipher_list(3)
    """
    return _string(_lib.gasket_ossl_default_ciphersuites())


def ssl_comp_get_name(method: Handle) -> Optional[str]:
    """Gives the name of a compression method.

    method      COMP_METHOD or None
    Returns     str or None: the name; None where no method was given, or there is no
                compression
    See         SSL_COMP_get_name(3)
    """
    return _string(_lib.gasket_ssl_comp_get_name(_handle(method)))


def ssl_comp_get0_name(comp: Handle) -> Optional[str]:
    """Gives the name of an entry of the compression methods.

    comp        SSL_COMP
    Returns     str or None: the name; None where OpenSSL was built without compression
    See         SSL_COMP_add_compression_method(3)
    """
    return _string(_lib.gasket_ssl_comp_get0_name(_handle(comp)))


def ssl_comp_get_id(comp: Handle) -> int:
    """Gives the number of a compression method in the protocol.

    comp        SSL_COMP
    Returns     int: the number; -1 where OpenSSL was built without compression
    See         SSL_COMP_add_compression_method(3)
    """
    return _number(_lib.gasket_ssl_comp_get_id(_handle(comp)))


def ssl_comp_get_compression_methods() -> Optional[Object]:
    """Lists the compression methods that OpenSSL has.

    Returns     STACK_OF(SSL_COMP) or None, static: the methods; 0: none
    See         SSL_COMP_add_compression_method(3)
    """
    return _borrowed(_lib.gasket_ssl_comp_get_compression_methods(), "STACK_OF(SSL_COMP)", None)


def ssl_comp_free_compression_methods() -> None:
    """Does nothing since OpenSSL 1.1.0.

    Returns     None
    See         SSL_COMP_add_compression_method(3)
    """
    return _nothing(_lib.gasket_ssl_comp_free_compression_methods())


def ssl_conf_ctx_new() -> Optional[Object]:
    """Makes a context for configuration commands, ssl_conf_cmd. It needs flags and an object
    that the commands are for.

    Returns     SSL_CONF_CTX or None, new: the context, or 0 without memory
    See         SSL_CONF_CTX_new(3)
    """
    return _new(_lib.gasket_ssl_conf_ctx_new(), "SSL_CONF_CTX")


def ssl_conf_ctx_free(cctx: Handle) -> None:
    """Gives a context for configuration commands back. 0 is left alone.

    cctx        SSL_CONF_CTX or None
    Returns     None
    See         SSL_CONF_CTX_new(3)
    """
    return _nothing(_lib.gasket_ssl_conf_ctx_free(_handle(cctx)))


def ssl_conf_ctx_finish(cctx: Handle) -> int:
    """Ends a series of commands: names the authorities that were collected, and with the flag
    SSL_CONF_FLAG_REQUIRE_PRIVATE looks for missing keys in the files of the certificates.

    cctx        SSL_CONF_CTX
    Returns     int: 1, or 0 with the reason in the queue
    Waits       for files only
    See         SSL_CONF_CTX_set_flags(3)
    """
    return _number(_lib.gasket_ssl_conf_ctx_finish(_handle(cctx)))


def ssl_conf_ctx_set_flags(cctx: Handle, flags: int) -> int:
    """Adds flags: whether commands are as on a command line or in a file, for a client or a
    server, and whether errors are to be queued.

    cctx        SSL_CONF_CTX
    flags       unsigned int: SSL_CONF_FLAG_...
    Returns     unsigned int: all flags that are set now
    See         SSL_CONF_CTX_set_flags(3)
    """
    return _number(_lib.gasket_ssl_conf_ctx_set_flags(_handle(cctx), _integer(flags)))


def ssl_conf_ctx_clear_flags(cctx: Handle, flags: int) -> int:
    """Removes flags.

    cctx        SSL_CONF_CTX
    flags       unsigned int: SSL_CONF_FLAG_...
    Returns     unsigned int: all flags that are set now
    See         SSL_CONF_CTX_set_flags(3)
    """
    return _number(_lib.gasket_ssl_conf_ctx_clear_flags(_handle(cctx), _integer(flags)))


def ssl_conf_ctx_set1_prefix(cctx: Handle, prefix: Text = None) -> int:
    """Sets what is before the name of every command; it is left out when names are compared.

    cctx        SSL_CONF_CTX
    prefix      str or None: None: none
    Returns     int: 1, or 0 without memory
    See         SSL_CONF_CTX_set1_prefix(3)
    """
    return _number(_lib.gasket_ssl_conf_ctx_set1_prefix(_handle(cctx), _text(prefix)))


def ssl_conf_ctx_set_ssl(cctx: Handle, ssl: Handle = None) -> None:
    """Says which SSL the following commands are for. It is held until another is set or the
    context is freed.

    cctx        SSL_CONF_CTX
    ssl         SSL or None: 0: commands are only checked
    Returns     None
    See         SSL_CONF_CTX_set_ssl_ctx(3)
    """
    return _nothing(_lib.gasket_ssl_conf_ctx_set_ssl(_handle(cctx), _handle(ssl)))


def ssl_conf_ctx_set_ssl_ctx(cctx: Handle, ctx: Handle = None) -> None:
    """Says which context the following commands are for. It is held until another is set or the
    configuration context is freed.

    cctx        SSL_CONF_CTX
    ctx         SSL_CTX or None: 0: commands are only checked
    Returns     None
    See         SSL_CONF_CTX_set_ssl_ctx(3)
    """
    return _nothing(_lib.gasket_ssl_conf_ctx_set_ssl_ctx(_handle(cctx), _handle(ctx)))


def ssl_conf_cmd(cctx: Handle, command: Text, value: Text = None) -> int:
    """Executes one configuration command, such as MinProtocol with TLSv1.2. With
    SSL_CONF_FLAG_SHOW_ERRORS the reason of a failure is in the queue.

    cctx        SSL_CONF_CTX
    command     str
    value       str or None: None where the command takes none
    Returns     int: 2: done, with the value; 1: done without it; 0: a bad value; -2: an unknown
                command; -3: the value is missing
    Waits       for files only
    See         SSL_CONF_cmd(3)
    """
    return _number(_lib.gasket_ssl_conf_cmd(_handle(cctx), _text(command), _text(value)))


def ssl_conf_cmd_value_type(cctx: Handle, command: Text) -> int:
    """Tells of what kind the value of a command is.

    cctx        SSL_CONF_CTX
    command     str
    Returns     int: 0: unknown; 1: text; 2: a file; 3: a directory; 4: none
    See         SSL_CONF_cmd(3)
    """
    return _number(_lib.gasket_ssl_conf_cmd_value_type(_handle(cctx), _text(command)))


def tls_method() -> Optional[Object]:
    """Names TLS of any version that both sides can do, for either side.

    Returns     SSL_METHOD or None, static
    See         TLS_method(3)
    """
    return _borrowed(_lib.gasket_tls_method(), "SSL_METHOD", None)


def tls_client_method() -> Optional[Object]:
    """Names TLS of any version that both sides can do, for clients.

    Returns     SSL_METHOD or None, static
    See         SSL_CTX_new(3)
    """
    return _borrowed(_lib.gasket_tls_client_method(), "SSL_METHOD", None)


def tls_server_method() -> Optional[Object]:
    """Names TLS of any version that both sides can do, for servers.

    Returns     SSL_METHOD or None, static
    See         SSL_CTX_new(3)
    """
    return _borrowed(_lib.gasket_tls_server_method(), "SSL_METHOD", None)


def tlsv1_2_method() -> Optional[Object]:
    """Names TLS 1.2 alone, for either side. ssl_ctx_set_min_proto_version and
    ssl_ctx_set_max_proto_version with tls_method do the same.

    Returns     SSL_METHOD or None, static
    OpenSSL     before 4.0
    See         SSL_CTX_new(3)
    """
    return _borrowed(_lib.gasket_tlsv1_2_method(), "SSL_METHOD", None)


def tlsv1_2_client_method() -> Optional[Object]:
    """Names TLS 1.2 alone, for clients. ssl_ctx_set_min_proto_version and
    ssl_ctx_set_max_proto_version with tls_method do the same.

    Returns     SSL_METHOD or None, static
    OpenSSL     before 4.0
    See         SSL_CTX_new(3)
    """
    return _borrowed(_lib.gasket_tlsv1_2_client_method(), "SSL_METHOD", None)


def tlsv1_2_server_method() -> Optional[Object]:
    """Names TLS 1.2 alone, for servers. ssl_ctx_set_min_proto_version and
    ssl_ctx_set_max_proto_version with tls_method do the same.

    Returns     SSL_METHOD or None, static
    OpenSSL     before 4.0
    See         SSL_CTX_new(3)
    """
    return _borrowed(_lib.gasket_tlsv1_2_server_method(), "SSL_METHOD", None)


def tlsv1_1_method() -> Optional[Object]:
    """Names TLS 1.1 alone, for either side. ssl_ctx_set_min_proto_version and
    ssl_ctx_set_max_proto_version with tls_method do the same.

    Returns     SSL_METHOD or None, static
    OpenSSL     before 4.0
    See         SSL_CTX_new(3)
    """
    return _borrowed(_lib.gasket_tlsv1_1_method(), "SSL_METHOD", None)


def tlsv1_1_client_method() -> Optional[Object]:
    """Names TLS 1.1 alone, for clients. ssl_ctx_set_min_proto_version and
    ssl_ctx_set_max_proto_version with tls_method do the same.

    Returns     SSL_METHOD or None, static
    OpenSSL     before 4.0
    See         SSL_CTX_new(3)
    """
    return _borrowed(_lib.gasket_tlsv1_1_client_method(), "SSL_METHOD", None)


def tlsv1_1_server_method() -> Optional[Object]:
    """Names TLS 1.1 alone, for servers. ssl_ctx_set_min_proto_version and
    ssl_ctx_set_max_proto_version with tls_method do the same.

    Returns     SSL_METHOD or None, static
    OpenSSL     before 4.0
    See         SSL_CTX_new(3)
    """
    return _borrowed(_lib.gasket_tlsv1_1_server_method(), "SSL_METHOD", None)


def tlsv1_method() -> Optional[Object]:
    """Names TLS 1.0 alone, for either side. ssl_ctx_set_min_proto_version and
    ssl_ctx_set_max_proto_version with tls_method do the same.

    Returns     SSL_METHOD or None, static
    OpenSSL     before 4.0
    See         SSL_CTX_new(3)
    """
    return _borrowed(_lib.gasket_tlsv1_method(), "SSL_METHOD", None)


def tlsv1_client_method() -> Optional[Object]:
    """Names TLS 1.0 alone, for clients. ssl_ctx_set_min_proto_version and
    ssl_ctx_set_max_proto_version with tls_method do the same.

    Returns     SSL_METHOD or None, static
    OpenSSL     before 4.0
    See         SSL_CTX_new(3)
    """
    return _borrowed(_lib.gasket_tlsv1_client_method(), "SSL_METHOD", None)


def tlsv1_server_method() -> Optional[Object]:
    """Names TLS 1.0 alone, for servers. ssl_ctx_set_min_proto_version and
    ssl_ctx_set_max_proto_version with tls_method do the same.

    Returns     SSL_METHOD or None, static
    OpenSSL     before 4.0
    See         SSL_CTX_new(3)
    """
    return _borrowed(_lib.gasket_tlsv1_server_method(), "SSL_METHOD", None)


def dtls_method() -> Optional[Object]:
    """Names DTLS of any version that both sides can do, for either side.

    Returns     SSL_METHOD or None, static
    See         SSL_CTX_new(3)
    """
    return _borrowed(_lib.gasket_dtls_method(), "SSL_METHOD", None)


def dtls_client_method() -> Optional[Object]:
    """Names DTLS of any version that both sides can do, for clients.

    Returns     SSL_METHOD or None, static
    See         SSL_CTX_new(3)
    """
    return _borrowed(_lib.gasket_dtls_client_method(), "SSL_METHOD", None)


def dtls_server_method() -> Optional[Object]:
    """Names DTLS of any version that both sides can do, for servers.

    Returns     SSL_METHOD or None, static
    See         SSL_CTX_new(3)
    """
    return _borrowed(_lib.gasket_dtls_server_method(), "SSL_METHOD", None)


def dtlsv1_2_method() -> Optional[Object]:
    """Names DTLS 1.2 alone, for either side. ssl_ctx_set_min_proto_version and
    ssl_ctx_set_max_proto_version with dtls_method do the same.

    Returns     SSL_METHOD or None, static
    OpenSSL     before 4.0
    See         SSL_CTX_new(3)
    """
    return _borrowed(_lib.gasket_dtlsv1_2_method(), "SSL_METHOD", None)


def dtlsv1_2_client_method() -> Optional[Object]:
    """Names DTLS 1.2 alone, for clients. ssl_ctx_set_min_proto_version and
    ssl_ctx_set_max_proto_version with dtls_method do the same.

    Returns     SSL_METHOD or None, static
    OpenSSL     before 4.0
    See         SSL_CTX_new(3)
    """
    return _borrowed(_lib.gasket_dtlsv1_2_client_method(), "SSL_METHOD", None)


def dtlsv1_2_server_method() -> Optional[Object]:
    """Names DTLS 1.2 alone, for servers. ssl_ctx_set_min_proto_version and
    ssl_ctx_set_max_proto_version with dtls_method do the same.

    Returns     SSL_METHOD or None, static
    OpenSSL     before 4.0
    See         SSL_CTX_new(3)
    """
    return _borrowed(_lib.gasket_dtlsv1_2_server_method(), "SSL_METHOD", None)


def dtlsv1_method() -> Optional[Object]:
    """Names DTLS 1.0 alone, for either side. ssl_ctx_set_min_proto_version and
    ssl_ctx_set_max_proto_version with dtls_method do the same.

    Returns     SSL_METHOD or None, static
    OpenSSL     before 4.0
    See         SSL_CTX_new(3)
    """
    return _borrowed(_lib.gasket_dtlsv1_method(), "SSL_METHOD", None)


def dtlsv1_client_method() -> Optional[Object]:
    """Names DTLS 1.0 alone, for clients. ssl_ctx_set_min_proto_version and
    ssl_ctx_set_max_proto_version with dtls_method do the same.

    Returns     SSL_METHOD or None, static
    OpenSSL     before 4.0
    See         SSL_CTX_new(3)
    """
    return _borrowed(_lib.gasket_dtlsv1_client_method(), "SSL_METHOD", None)


def dtlsv1_server_method() -> Optional[Object]:
    """Names DTLS 1.0 alone, for servers. ssl_ctx_set_min_proto_version and
    ssl_ctx_set_max_proto_version with dtls_method do the same.

    Returns     SSL_METHOD or None, static
    OpenSSL     before 4.0
    See         SSL_CTX_new(3)
    """
    return _borrowed(_lib.gasket_dtlsv1_server_method(), "SSL_METHOD", None)


def sslv23_method() -> Optional[Object]:
    """The old name of tls_method.

    Returns     SSL_METHOD or None, static
    See         SSL_CTX_new(3)
    """
    return _borrowed(_lib.gasket_sslv23_method(), "SSL_METHOD", None)


def sslv23_client_method() -> Optional[Object]:
    """The old name of tls_client_method.

    Returns     SSL_METHOD or None, static
    See         SSL_CTX_new(3)
    """
    return _borrowed(_lib.gasket_sslv23_client_method(), "SSL_METHOD", None)


def sslv23_server_method() -> Optional[Object]:
    """The old name of tls_server_method.

    Returns     SSL_METHOD or None, static
    See         SSL_CTX_new(3)
    """
    return _borrowed(_lib.gasket_sslv23_server_method(), "SSL_METHOD", None)


def bio_f_ssl() -> Optional[Object]:
    """Gives the kind of BIO that speaks TLS over the next one in its chain.

    Returns     BIO_METHOD or None, static
    See         BIO_f_ssl(3)
    """
    return _borrowed(_lib.gasket_bio_f_ssl(), "BIO_METHOD", None)


def bio_new_ssl(ctx: Handle, client: int) -> Optional[Object]:
    """Makes a BIO that speaks TLS, with an SSL of its own that ends with it. Another one is to
    be pushed behind it.

    ctx         SSL_CTX
    client      int: 1: a client; 0: a server
    Returns     BIO or None, new: the BIO, or 0 with the reason in the queue
    See         BIO_f_ssl(3)
    """
    return _new(_lib.gasket_bio_new_ssl(_handle(ctx), _integer(client)), "BIO")


def bio_new_ssl_connect(ctx: Handle) -> Optional[Object]:
    """Makes a BIO for a client: TLS over a connection that bio_set_conn_hostname names.

    ctx         SSL_CTX
    Returns     BIO or None, new: the chain, or 0
    See         BIO_f_ssl(3)
    """
    return _new(_lib.gasket_bio_new_ssl_connect(_handle(ctx)), "BIO")


def bio_new_buffer_ssl_connect(ctx: Handle) -> Optional[Object]:
    """Makes a BIO for a client with a buffer before it, so that lines can be read.

    ctx         SSL_CTX
    Returns     BIO or None, new: the chain, or 0
    See         BIO_f_ssl(3)
    """
    return _new(_lib.gasket_bio_new_buffer_ssl_connect(_handle(ctx)), "BIO")


def bio_ssl_shutdown(bio: Handle) -> None:
    """Sends the farewell of TLS on every SSL in a chain. An error shows only in the queue.

    bio         BIO
    Returns     None
    Waits       as long as OpenSSL does
    See         BIO_f_ssl(3)
    """
    return _nothing(_lib.gasket_bio_ssl_shutdown(_handle(bio)))


def dtls_get_data_mtu(ssl: Handle) -> int:
    """Tells how much data fits into one datagram with the cipher that was agreed.

    ssl         SSL
    Returns     size_t: bytes; 0: not known yet, or not DTLS
    See         DTLS_get_data_mtu(3)
    """
    return _number(_lib.gasket_dtls_get_data_mtu(_handle(ssl)))


def dtlsv1_listen(ssl: Handle, client: Handle) -> int:
    """Waits for a client that sends back the cookie of the server. It needs the callbacks
    SSL_CTX_set_cookie_generate_cb and SSL_CTX_set_cookie_verify_cb.

    ssl         SSL
    client      BIO_ADDR: where the client's address is stored
    Returns     int: 1 or more: a client whose address is proved; 0: nothing yet; -1: an error,
                also where it is not DTLS
    Streams     refused on the SSL of a stream: a stream's handshake has no listening
    Waits       as long as OpenSSL does
    See         DTLSv1_listen(3)
    """
    return _number(_lib.gasket_dtlsv1_listen(_handle(ssl), _handle(client)))


def dtlsv1_get_timeout(ssl: Handle) -> Tuple[int, int, int]:
    """Tells how long it is until dtlsv1_handle_timeout is to be called.

    ssl         SSL
    Returns     long: 1, or 0: no timer is running, or not DTLS
    Value 2     `seconds`, long
    Value 3     `microseconds`, long
    See         DTLSv1_get_timeout(3)
    """
    seconds_place = _place(0)
    microseconds_place = _place(0)
    answer = _number(_lib.gasket_dtlsv1_get_timeout(_handle(ssl), _pointer(seconds_place), _pointer(microseconds_place)))
    return answer, _stored_number(seconds_place), _stored_number(microseconds_place)


def dtlsv1_handle_timeout(ssl: Handle) -> int:
    """Sends the last flight of the handshake again when its timer has run out.

    ssl         SSL
    Returns     long: 1: sent again; 0: no timer had run out, or not DTLS; -1: an error, or too
                often
    Streams     refused on the SSL of a stream: a stream sends for itself
    Waits       as long as OpenSSL does
    See         DTLSv1_handle_timeout(3)
    """
    return _number(_lib.gasket_dtlsv1_handle_timeout(_handle(ssl)))


def dtls_set_link_mtu(ssl: Handle, mtu: int) -> int:
    """Says how large a datagram may be, headers of IP and UDP included.

    ssl         SSL
    mtu         long: bytes
    Returns     long: 1, or 0: too small, or not DTLS
    See         SSL_CTX_set_options(3)
    """
    return _number(_lib.gasket_dtls_set_link_mtu(_handle(ssl), _integer(mtu)))


def dtls_get_link_min_mtu(ssl: Handle) -> int:
    """Tells the smallest size that dtls_set_link_mtu takes.

    ssl         SSL
    Returns     long: bytes; 0: not DTLS
    See         SSL_CTX_set_options(3)
    """
    return _number(_lib.gasket_dtls_get_link_min_mtu(_handle(ssl)))


def srp_calc_a_param(ssl: Handle) -> int:
    """Chooses the secret of an SRP client and calculates its public value. The handshake does
    it by itself.

    ssl         SSL
    Returns     int: 1, or 0
    See         SSL_CTX_set_srp_password(3)
    """
    return _number(_lib.gasket_srp_calc_a_param(_handle(ssl)))


def ssl_srp_ctx_init(ssl: Handle) -> int:
    """Takes the SRP settings of an SSL over from its context. ssl_new does it by itself; what
    was set before is lost.

    ssl         SSL
    Returns     int: 1, or 0
    See         SSL_CTX_set_srp_password(3)
    """
    return _number(_lib.gasket_ssl_srp_ctx_init(_handle(ssl)))


def ssl_srp_ctx_free(ssl: Handle) -> int:
    """Drops the SRP settings of an SSL. ssl_free does it by itself.

    ssl         SSL
    Returns     int: 1, or 0
    See         SSL_CTX_set_srp_password(3)
    """
    return _number(_lib.gasket_ssl_srp_ctx_free(_handle(ssl)))


def openssl_init_ssl(opts: int) -> int:
    """Initialises OpenSSL. It happens by itself; only options that differ from the defaults
    need it, before anything else.

    opts        uint64_t: OPENSSL_INIT_...; 0: the defaults
    Returns     int: 1, or 0
    See         OPENSSL_init_ssl(3)
    """
    return _number(_lib.gasket_openssl_init_ssl(_integer(opts)))


def err_load_ssl_strings() -> int:
    """Loads the texts of errors. It happens by itself since OpenSSL 1.1.0.

    Returns     int: 1
    See         ERR_load_crypto_strings(3)
    """
    return _number(_lib.gasket_err_load_ssl_strings())


def openssl_add_ssl_algorithms() -> int:
    """An old name of openssl_init_ssl without options.

    Returns     int: 1, or 0
    See         SSL_library_init(3)
    """
    return _number(_lib.gasket_openssl_add_ssl_algorithms())


def ssleay_add_ssl_algorithms() -> int:
    """The oldest name of openssl_init_ssl without options.

    Returns     int: 1, or 0
    See         SSL_library_init(3)
    """
    return _number(_lib.gasket_ssleay_add_ssl_algorithms())


def tls1_get_version(ssl: Handle) -> int:
    """Gives the protocol version where that is one of TLS.

    ssl         SSL
    Returns     int: such as 0x0303; 0: not TLS
    See         SSL_get_version(3)
    """
    return _number(_lib.gasket_tls1_get_version(_handle(ssl)))


def tls1_get_client_version(ssl: Handle) -> int:
    """Gives the version that the client hello named, where that is one of TLS. TLS 1.3 clients
    name 1.2 there.

    ssl         SSL
    Returns     int: such as 0x0303; 0: not TLS
    See         SSL_get_version(3)
    """
    return _number(_lib.gasket_tls1_get_client_version(_handle(ssl)))


def ssl_library_init() -> int:
    """Prepares OpenSSL for use. It prepares itself, so that nothing needs this call.

    Returns     int: 1, or 0 with the reason in the queue
    See         OPENSSL_init_ssl(3)
    """
    return _number(_lib.gasket_ssl_library_init())


def ssl_load_error_strings() -> int:
    """Loads the texts of OpenSSL's errors. It loads them itself, so that nothing needs this
    call.

    Returns     int: 1, or 0 with the reason in the queue
    See         OPENSSL_init_ssl(3)
    """
    return _number(_lib.gasket_ssl_load_error_strings())


def ssl_add_ssl_module() -> None:
    """Does nothing; OpenSSL's module for TLS settings in configuration files is always there.

    Returns     None
    See         openssl/ssl.h
    """
    return _nothing(_lib.gasket_ssl_add_ssl_module())


def ssl_op_bit(n: int) -> int:
    """Makes an option mask of one bit.

    n           int: number of the bit, counted from 0
    Returns     uint64_t: 2 to the power of `n`
    See         SSL_CTX_set_options(3)
    """
    return _number(_lib.gasket_ssl_op_bit(_integer(n)))


def ssl_new(ctx: Handle) -> Optional[Object]:
    """Makes a connection with the settings that the context has now. It needs a transport, by
    ssl_set_fd or ssl_set_bio, and a side, by ssl_set_connect_state or ssl_set_accept_state. An
    SSL of ctx_new for a client verifies its peer as a stream does; of a context for both sides
    it verifies as ssl_ctx_get_verify_mode says.

    ctx         SSL_CTX
    Returns     SSL or None, new: the SSL; 0 with the reason in the queue
    See         SSL_new(3)
    """
    return _new(_lib.gasket_ssl_new(_handle(ctx)), "SSL")


def ssl_dup(ssl: Handle) -> Optional[Object]:
    """Makes an SSL with the same settings, but without transport and without the password of
    ssl_set_default_passwd_cb_userdata. Once the handshake has begun it is the same SSL that is
    returned, to be freed once more.

    ssl         SSL
    Returns     SSL or None, new: the SSL; 0 with the reason in the queue
    Streams     refused on the SSL of a stream: what it keeps with its SSL cannot be there twice
    See         SSL_dup(3)
    """
    return _new(_lib.gasket_ssl_dup(_handle(ssl)), "SSL")


def ssl_free(ssl: Handle) -> None:
    """Frees an SSL. Where it was counted up, that often; 0 does nothing.

    ssl         SSL or None
    Returns     None
    See         SSL_free(3)
    """
    return _nothing(_lib.gasket_ssl_free(_handle(ssl)))


def ssl_up_ref(ssl: Handle) -> int:
    """Counts an SSL up, so that it has to be freed once more.

    ssl         SSL
    Returns     int: 1, or 0
    See         SSL_new(3)
    """
    return _number(_lib.gasket_ssl_up_ref(_handle(ssl)))


def ssl_clear(ssl: Handle) -> int:
    """Makes an SSL ready for another connection with the same settings. A session that ended
    well is kept, to be resumed.

    ssl         SSL
    Returns     int: 1, or 0 with the reason in the queue
    Streams     refused on the SSL of a stream: its connection would be lost
    See         SSL_clear(3)
    """
    return _number(_lib.gasket_ssl_clear(_handle(ssl)))


def ssl_get_ssl_ctx(ssl: Handle) -> Optional[Object]:
    """Gives the context of an SSL.

    ssl         SSL
    Returns     SSL_CTX or None, borrowed: the context
    See         SSL_get_SSL_CTX(3)
    """
    return _borrowed(_lib.gasket_ssl_get_ssl_ctx(_handle(ssl)), "SSL_CTX", ssl)


def ssl_set_ssl_ctx(ssl: Handle, ctx: Handle = None) -> Optional[Object]:
    """Gives an SSL another context, whose certificates replace its own. Its options, ciphers
    and verification stay. It is what a server does that chooses by the name that a client asks
    for.

    ssl         SSL
    ctx         SSL_CTX or None: 0: the context that the SSL was made with
    Returns     SSL_CTX or None, borrowed: the context that is set; 0 when it cannot be
    Streams     refused on the SSL of a stream: stream_answer names its context
    See         openssl/ssl.h
    """
    return _borrowed(_lib.gasket_ssl_set_ssl_ctx(_handle(ssl), _handle(ctx)), "SSL_CTX", ssl)


def ssl_get_ssl_method(ssl: Handle) -> Optional[Object]:
    """Gives the method of an SSL.

    ssl         SSL
    Returns     SSL_METHOD or None, static
    See         SSL_CTX_set_ssl_version(3)
    """
    return _borrowed(_lib.gasket_ssl_get_ssl_method(_handle(ssl)), "SSL_METHOD", None)


def ssl_set_ssl_method(ssl: Handle, method: Handle) -> int:
    """Gives an SSL another method, before the handshake. ssl_clear goes back to that of the
    context.

    ssl         SSL
    method      SSL_METHOD
    Returns     int: 1, or 0 with the reason in the queue
    Streams     refused on the SSL of a stream: stream_set_method selects its versions
    See         SSL_CTX_set_ssl_version(3)
    """
    return _number(_lib.gasket_ssl_set_ssl_method(_handle(ssl), _handle(method)))


def ssl_get_ex_new_index() -> int:
    """Reserves an index under which every SSL can keep a number of the caller's.

    Returns     int: an index for ssl_set_ex_data, or -1 with the reason in the queue
    See         CRYPTO_get_ex_new_index(3)
    """
    return _number(_lib.gasket_ssl_get_ex_new_index())


def ssl_set_ex_data(ssl: Handle, index: int, data: int) -> int:
    """Keeps a number with an SSL.

    ssl         SSL
    index       int: from ssl_get_ex_new_index, or 0
    data        int64_t: any number
    Returns     int: 1, or 0 with the reason in the queue
    See         CRYPTO_set_ex_data(3)
    """
    return _number(_lib.gasket_ssl_set_ex_data(_handle(ssl), _integer(index), _integer(data)))


def ssl_get_ex_data(ssl: Handle, index: int) -> int:
    """Gives the number that is kept with an SSL under an index.

    ssl         SSL
    index       int: from ssl_get_ex_new_index, or 0
    Returns     int64_t: the number; 0 where none was set
    See         CRYPTO_get_ex_data(3)
    """
    return _number(_lib.gasket_ssl_get_ex_data(_handle(ssl), _integer(index)))


def ssl_set_app_data(ssl: Handle, data: int) -> int:
    """Keeps a number with an SSL, under index 0.

    ssl         SSL
    data        int64_t: any number
    Returns     int: 1, or 0 with the reason in the queue
    See         CRYPTO_set_ex_data(3)
    """
    return _number(_lib.gasket_ssl_set_app_data(_handle(ssl), _integer(data)))


def ssl_get_app_data(ssl: Handle) -> int:
    """Gives the number that ssl_set_app_data kept.

    ssl         SSL
    Returns     int64_t: the number; 0 where none was set
    See         CRYPTO_get_ex_data(3)
    """
    return _number(_lib.gasket_ssl_get_app_data(_handle(ssl)))


def ssl_get_ex_data_x509_store_ctx_idx() -> int:
    """Tells under which index the X509_STORE_CTX of a verification keeps its SSL.

    Returns     int: the index, or -1
    See         SSL_get_ex_data_X509_STORE_CTX_idx(3)
    """
    return _number(_lib.gasket_ssl_get_ex_data_x509_store_ctx_idx())


def ssl_set_bio(ssl: Handle, rbio: Handle = None, wbio: Handle = None) -> None:
    """Sets what an SSL reads from and writes to. The BIOs stay the caller's too, and are freed
    by whoever is last. OpenSSL's own BIOs over sockets and descriptors may raise SIGPIPE, and
    wait where the descriptor does, while other calls on the SSL are held up: ssl_set_fd has one
    that does neither.

    ssl         SSL
    rbio        BIO or None: to read from; 0 for none
    wbio        BIO or None: to write to, commonly the same; 0 for none
    Returns     None
    Streams     refused on the SSL of a stream: it has a transport of its own
    See         SSL_set_bio(3)
    """
    return _nothing(_lib.gasket_ssl_set_bio(_handle(ssl), _handle(rbio), _handle(wbio)))


def ssl_set0_rbio(ssl: Handle, rbio: Handle = None) -> None:
    """Sets what an SSL reads from.

    ssl         SSL
    rbio        BIO or None: 0 for none
    Returns     None
    Streams     refused on the SSL of a stream: it has a transport of its own
    See         SSL_set_bio(3)
    """
    return _nothing(_lib.gasket_ssl_set0_rbio(_handle(ssl), _handle(rbio)))


def ssl_set0_wbio(ssl: Handle, wbio: Handle = None) -> None:
    """Sets what an SSL writes to.

    ssl         SSL
    wbio        BIO or None: 0 for none
    Returns     None
    Streams     refused on the SSL of a stream: it has a transport of its own
    See         SSL_set_bio(3)
    """
    return _nothing(_lib.gasket_ssl_set0_wbio(_handle(ssl), _handle(wbio)))


def ssl_get_rbio(ssl: Handle) -> Optional[Object]:
    """Gives the BIO that an SSL reads from.

    ssl         SSL
    Returns     BIO or None, borrowed: what it reads from; 0: none is set
    Streams     refused on the SSL of a stream: its transport is its own
    See         SSL_get_rbio(3)
    """
    return _borrowed(_lib.gasket_ssl_get_rbio(_handle(ssl)), "BIO", ssl)


def ssl_get_wbio(ssl: Handle) -> Optional[Object]:
    """Gives the BIO that an SSL writes to.

    ssl         SSL
    Returns     BIO or None, borrowed: what it writes to; 0: none is set
    Streams     refused on the SSL of a stream: its transport is its own
    See         SSL_get_rbio(3)
    """
    return _borrowed(_lib.gasket_ssl_get_wbio(_handle(ssl)), "BIO", ssl)


def ssl_set_fd(ssl: Handle, fd: int) -> int:
    """Has an SSL read from and write to a socket. Nothing waits for it, whether the socket
    would or not: the call returns below 0, and ssl_get_error tells what to wait for. SIGPIPE is
    never raised.

    ssl         SSL
    fd          int: of a socket; it stays the caller's to close
    Returns     int: 1, or 0 with the reason in the queue
    Streams     refused on the SSL of a stream: it has a transport of its own
    See         SSL_set_fd(3)
    """
    return _number(_lib.gasket_ssl_set_fd(_handle(ssl), _integer(fd)))


def ssl_set_rfd(ssl: Handle, fd: int) -> int:
    """Has an SSL read from a socket, without waiting, as ssl_set_fd does.

    ssl         SSL
    fd          int: of a socket; it stays the caller's to close
    Returns     int: 1, or 0 with the reason in the queue
    Streams     refused on the SSL of a stream: it has a transport of its own
    See         SSL_set_fd(3)
    """
    return _number(_lib.gasket_ssl_set_rfd(_handle(ssl), _integer(fd)))


def ssl_set_wfd(ssl: Handle, fd: int) -> int:
    """Has an SSL write to a socket, without waiting, as ssl_set_fd does.

    ssl         SSL
    fd          int: of a socket; it stays the caller's to close
    Returns     int: 1, or 0 with the reason in the queue
    Streams     refused on the SSL of a stream: it has a transport of its own
    See         SSL_set_fd(3)
    """
    return _number(_lib.gasket_ssl_set_wfd(_handle(ssl), _integer(fd)))


def ssl_get_fd(ssl: Handle) -> int:
    """Gives the descriptor that an SSL reads from.

    ssl         SSL
    Returns     int: the descriptor, or -1: it reads from none
    See         SSL_get_fd(3)
    """
    return _number(_lib.gasket_ssl_get_fd(_handle(ssl)))


def ssl_get_rfd(ssl: Handle) -> int:
    """Gives the descriptor that an SSL reads from.

    ssl         SSL
    Returns     int: the descriptor, or -1: it reads from none
    See         SSL_get_fd(3)
    """
    return _number(_lib.gasket_ssl_get_rfd(_handle(ssl)))


def ssl_get_wfd(ssl: Handle) -> int:
    """Gives the descriptor that an SSL writes to.

    ssl         SSL
    Returns     int: the descriptor, or -1: it writes to none
    See         SSL_get_fd(3)
    """
    return _number(_lib.gasket_ssl_get_wfd(_handle(ssl)))


def ssl_set_connect_state(ssl: Handle) -> None:
    """Makes an SSL the client. A stream's SSL has its side from the beginning: there it does
    nothing for a client, and is refused for a server.

    ssl         SSL
    Returns     None
    See         SSL_set_connect_state(3)
    """
    return _nothing(_lib.gasket_ssl_set_connect_state(_handle(ssl)))


def ssl_set_accept_state(ssl: Handle) -> None:
    """Makes an SSL the server. A stream's SSL has its side from the beginning: there it does
    nothing for a server, and is refused for a client.

    ssl         SSL
    Returns     None
    See         SSL_set_connect_state(3)
    """
    return _nothing(_lib.gasket_ssl_set_accept_state(_handle(ssl)))


def ssl_do_handshake(ssl: Handle) -> int:
    """Carries the handshake, or goes on with it. The side must have been set.

    ssl         SSL
    Returns     int: 1: it is done; 0: it was ended in good order; below 0: ssl_get_error tells
                why it is not done
    Streams     refused on the SSL of a stream: stream_handshake carries its handshake
    Waits       as long as OpenSSL does
    See         SSL_do_handshake(3)
    """
    return _number(_lib.gasket_ssl_do_handshake(_handle(ssl)))


def ssl_connect(ssl: Handle) -> int:
    """Carries the handshake as a client, or goes on with it.

    ssl         SSL
    Returns     int: as ssl_do_handshake
    Streams     refused on the SSL of a stream: stream_handshake carries its handshake
    Waits       as long as OpenSSL does
    See         SSL_connect(3)
    """
    return _number(_lib.gasket_ssl_connect(_handle(ssl)))


def ssl_accept(ssl: Handle) -> int:
    """Carries the handshake as a server, or goes on with it.

    ssl         SSL
    Returns     int: as ssl_do_handshake
    Streams     refused on the SSL of a stream: stream_handshake carries its handshake
    Waits       as long as OpenSSL does
    See         SSL_accept(3)
    """
    return _number(_lib.gasket_ssl_accept(_handle(ssl)))


def ssl_stateless(ssl: Handle) -> int:
    """Answers the first message of a TLS 1.3 client with a cookie, and keeps nothing until the
    client echoes it. It needs the cookie callbacks of the context.

    ssl         SSL
    Returns     int: 1: the client echoed the cookie, go on with ssl_accept; 0: a cookie was
                sent to it, forget the connection; -1: it failed
    Streams     refused on the SSL of a stream: stream_handshake carries its handshake
    Waits       as long as OpenSSL does
    See         SSL_stateless(3)
    """
    return _number(_lib.gasket_ssl_stateless(_handle(ssl)))


def ssl_renegotiate(ssl: Handle) -> int:
    """Has the next read, write or handshake begin a new handshake. TLS 1.3 has none,
    SSL_OP_NO_RENEGOTIATION forbids it.

    ssl         SSL
    Returns     int: 1, or 0 with the reason in the queue
    See         SSL_key_update(3)
    """
    return _number(_lib.gasket_ssl_renegotiate(_handle(ssl)))


def ssl_renegotiate_abbreviated(ssl: Handle) -> int:
    """Has the next read, write or handshake begin a new handshake that resumes the session.

    ssl         SSL
    Returns     int: 1, or 0 with the reason in the queue
    See         SSL_key_update(3)
    """
    return _number(_lib.gasket_ssl_renegotiate_abbreviated(_handle(ssl)))


def ssl_renegotiate_pending(ssl: Handle) -> int:
    """Tells whether a new handshake was asked for and is not finished yet.

    ssl         SSL
    Returns     int: 1 or 0
    See         SSL_key_update(3)
    """
    return _number(_lib.gasket_ssl_renegotiate_pending(_handle(ssl)))


def ssl_key_update(ssl: Handle, update_type: int) -> int:
    """Has the next write or handshake change the keys of a TLS 1.3 connection.

    ssl         SSL
    update_type int: SSL_KEY_UPDATE_NOT_REQUESTED: one's own keys only;
                SSL_KEY_UPDATE_REQUESTED: the peer's too
    Returns     int: 1, or 0 with the reason in the queue
    See         SSL_key_update(3)
    """
    return _number(_lib.gasket_ssl_key_update(_handle(ssl), _integer(update_type)))


def ssl_get_key_update_type(ssl: Handle) -> int:
    """Tells which change of keys is to come.

    ssl         SSL
    Returns     int: what was asked for, SSL_KEY_UPDATE_NONE when it is done
    See         SSL_key_update(3)
    """
    return _number(_lib.gasket_ssl_get_key_update_type(_handle(ssl)))


def ssl_new_session_ticket(ssl: Handle) -> int:
    """Has the next write or handshake send the client one more ticket.

    ssl         SSL: a server's, with TLS 1.3
    Returns     int: 1, or 0: the connection is not such
    OpenSSL     3.0 and newer
    See         SSL_CTX_set_num_tickets(3)
    """
    return _number(_lib.gasket_ssl_new_session_ticket(_handle(ssl)))


def ssl_verify_client_post_handshake(ssl: Handle) -> int:
    """Has the next write or handshake ask the client for a certificate. The client must have
    offered it, see ssl_set_post_handshake_auth.

    ssl         SSL: a server's, with TLS 1.3
    Returns     int: 1, or 0 with the reason in the queue
    See         SSL_CTX_set_verify(3)
    """
    return _number(_lib.gasket_ssl_verify_client_post_handshake(_handle(ssl)))


def ssl_num_renegotiations(ssl: Handle) -> int:
    """Tells how many handshakes there were after the first, since the count was cleared.

    ssl         SSL
    Returns     long: how many; always 0 with TLS 1.3
    See         openssl/ssl.h
    """
    return _number(_lib.gasket_ssl_num_renegotiations(_handle(ssl)))


def ssl_clear_num_renegotiations(ssl: Handle) -> int:
    """Begins the count of ssl_num_renegotiations anew. That of ssl_total_renegotiations goes
    on.

    ssl         SSL
    Returns     long: how many there were until now
    See         openssl/ssl.h
    """
    return _number(_lib.gasket_ssl_clear_num_renegotiations(_handle(ssl)))


def ssl_total_renegotiations(ssl: Handle) -> int:
    """Tells how many handshakes there were after the first, since the SSL was made or cleared.

    ssl         SSL
    Returns     long: how many; always 0 with TLS 1.3
    See         openssl/ssl.h
    """
    return _number(_lib.gasket_ssl_total_renegotiations(_handle(ssl)))


def ssl_get_secure_renegotiation_support(ssl: Handle) -> int:
    """Tells whether the peer supports secure renegotiation, RFC 5746.

    ssl         SSL
    Returns     long: 1 or 0
    See         SSL_CTX_set_options(3)
    """
    return _number(_lib.gasket_ssl_get_secure_renegotiation_support(_handle(ssl)))


def ssl_read(ssl: Handle, buffer: Room) -> int:
    """Reads what the peer has sent, at most `length` bytes. A handshake that is due comes
    first.

    ssl         SSL
    buffer      bytearray that is filled: where the bytes go
    Returns     int: how many bytes were read; 0 or below: none, ssl_get_error tells why
    Streams     refused on the SSL of a stream: stream_read reads it
    Waits       as long as OpenSSL does
    See         SSL_read(3)
    """
    buffer_bytes, buffer_length = _room(buffer)
    return _number(_lib.gasket_ssl_read(_handle(ssl), buffer_bytes, buffer_length))


def ssl_read_ex(ssl: Handle, buffer: Room) -> Tuple[int, int]:
    """Reads what the peer has sent, at most `length` bytes. A handshake that is due comes
    first.

    ssl         SSL
    buffer      bytearray that is filled: where the bytes go
    Returns     int: 1, or 0: ssl_get_error tells why
    Value 2     `read_length`, size_t: how many bytes were read
    Streams     refused on the SSL of a stream: stream_read reads it
    Waits       as long as OpenSSL does
    See         SSL_read(3)
    """
    buffer_bytes, buffer_length = _room(buffer)
    read_length_place = _place(0)
    answer = _number(_lib.gasket_ssl_read_ex(_handle(ssl), buffer_bytes, buffer_length, _pointer(read_length_place)))
    return answer, _stored_number(read_length_place)


def ssl_peek(ssl: Handle, buffer: Room) -> int:
    """Reads as ssl_read does, and leaves the bytes to be read again.

    ssl         SSL
    buffer      bytearray that is filled: where the bytes go
    Returns     int: as ssl_read
    Streams     refused on the SSL of a stream: stream_read reads it
    Waits       as long as OpenSSL does
    See         SSL_read(3)
    """
    buffer_bytes, buffer_length = _room(buffer)
    return _number(_lib.gasket_ssl_peek(_handle(ssl), buffer_bytes, buffer_length))


def ssl_peek_ex(ssl: Handle, buffer: Room) -> Tuple[int, int]:
    """Reads as ssl_read_ex does, and leaves the bytes to be read again.

    ssl         SSL
    buffer      bytearray that is filled: where the bytes go
    Returns     int: as ssl_read_ex
    Value 2     `read_length`, size_t: how many bytes were read
    Streams     refused on the SSL of a stream: stream_read reads it
    Waits       as long as OpenSSL does
    See         SSL_read(3)
    """
    buffer_bytes, buffer_length = _room(buffer)
    read_length_place = _place(0)
    answer = _number(_lib.gasket_ssl_peek_ex(_handle(ssl), buffer_bytes, buffer_length, _pointer(read_length_place)))
    return answer, _stored_number(read_length_place)


def ssl_write(ssl: Handle, data: Bytes) -> int:
    """Sends bytes to the peer. A handshake that is due comes first. After SSL_ERROR_WANT_READ
    or SSL_ERROR_WANT_WRITE it must be called again with the same bytes.

    ssl         SSL
    data        bytes: what is sent
    Returns     int: how many bytes were taken; 0 or below: none, ssl_get_error tells why
    Streams     refused on the SSL of a stream: stream_write writes to it
    Waits       as long as OpenSSL does
    See         SSL_write(3)
    """
    data_bytes, data_length = _octets(data)
    return _number(_lib.gasket_ssl_write(_handle(ssl), data_bytes, data_length))


def ssl_write_ex(ssl: Handle, data: Bytes) -> Tuple[int, int]:
    """Sends bytes to the peer, as ssl_write does.

    ssl         SSL
    data        bytes: what is sent
    Returns     int: 1, or 0: ssl_get_error tells why
    Value 2     `written`, size_t: how many bytes were taken
    Streams     refused on the SSL of a stream: stream_write writes to it
    Waits       as long as OpenSSL does
    See         SSL_write(3)
    """
    data_bytes, data_length = _octets(data)
    written_place = _place(0)
    answer = _number(_lib.gasket_ssl_write_ex(_handle(ssl), data_bytes, data_length, _pointer(written_place)))
    return answer, _stored_number(written_place)


def ssl_sendfile(ssl: Handle, fd: int, offset: int, size: int, flags: int) -> int:
    """Has the system send a part of a file by itself. It works only where the system does the
    encryption: SSL_OP_ENABLE_KTLS is set, and the BIO is OpenSSL's own over a socket.

    ssl         SSL
    fd          int: of the file
    offset      int64_t: where in the file to begin
    size        size_t: how many bytes to send
    flags       int: for the system's sendfile; 0 for none
    Returns     int64_t: how many bytes were sent; below 0: ssl_get_error tells why
    Streams     refused on the SSL of a stream: stream_write writes to it
    Waits       as long as OpenSSL does
    OpenSSL     3.0 and newer
    See         SSL_write(3)
    """
    return _number(_lib.gasket_ssl_sendfile(_handle(ssl), _integer(fd), _integer(offset), _integer(size), _integer(flags)))


def ssl_read_early_data(ssl: Handle, buffer: Room) -> Tuple[int, int]:
    """Reads what a client sends before the handshake is done. An attacker may send such bytes
    once more.

    ssl         SSL: a server's
    buffer      bytearray that is filled: where the bytes go
    Returns     int: SSL_READ_EARLY_DATA_SUCCESS: call it again; SSL_READ_EARLY_DATA_FINISH:
                there are no more; SSL_READ_EARLY_DATA_ERROR: ssl_get_error tells why
    Value 2     `read_length`, size_t: how many bytes were read
    Streams     refused on the SSL of a stream: stream_read reads it
    Waits       as long as OpenSSL does
    See         SSL_read_early_data(3)
    """
    buffer_bytes, buffer_length = _room(buffer)
    read_length_place = _place(0)
    answer = _number(_lib.gasket_ssl_read_early_data(_handle(ssl), buffer_bytes, buffer_length, _pointer(read_length_place)))
    return answer, _stored_number(read_length_place)


def ssl_write_early_data(ssl: Handle, data: Bytes) -> Tuple[int, int]:
    """Sends bytes before the handshake is done: a client's that resumes a session which allows
    it, or a server's that reads early data. An attacker may send a client's once more.

    ssl         SSL
    data        bytes: what is sent
    Returns     int: 1, or 0: ssl_get_error tells why
    Value 2     `written`, size_t: how many bytes were taken
    Streams     refused on the SSL of a stream: stream_write writes to it
    Waits       as long as OpenSSL does
    See         SSL_read_early_data(3)
    """
    data_bytes, data_length = _octets(data)
    written_place = _place(0)
    answer = _number(_lib.gasket_ssl_write_early_data(_handle(ssl), data_bytes, data_length, _pointer(written_place)))
    return answer, _stored_number(written_place)


def ssl_pending(ssl: Handle) -> int:
    """Tells how many decrypted bytes can be read without reading from the transport.

    ssl         SSL
    Returns     int: how many bytes
    See         SSL_pending(3)
    """
    return _number(_lib.gasket_ssl_pending(_handle(ssl)))


def ssl_has_pending(ssl: Handle) -> int:
    """Tells whether OpenSSL has read bytes from the transport that have not been read from it,
    decrypted or not. A socket that has nothing to read says nothing about these.

    ssl         SSL
    Returns     int: 1 or 0
    See         SSL_pending(3)
    """
    return _number(_lib.gasket_ssl_has_pending(_handle(ssl)))


def ssl_shutdown(ssl: Handle) -> int:
    """Sends the TLS farewell, or waits for the peer's when that is sent. The socket stays open.

    ssl         SSL
    Returns     int: 1: both have said farewell; 0: one's own was sent, the peer's is to come;
                below 0: ssl_get_error tells why
    Streams     refused on the SSL of a stream: stream_shutdown says its farewell
    Waits       as long as OpenSSL does
    See         SSL_shutdown(3)
    """
    return _number(_lib.gasket_ssl_shutdown(_handle(ssl)))


def ssl_get_shutdown(ssl: Handle) -> int:
    """Tells which farewells were said.

    ssl         SSL
    Returns     int: bits SSL_SENT_SHUTDOWN and SSL_RECEIVED_SHUTDOWN
    See         SSL_set_shutdown(3)
    """
    return _number(_lib.gasket_ssl_get_shutdown(_handle(ssl)))


def ssl_set_shutdown(ssl: Handle, mode: int) -> None:
    """Has an SSL believe that these farewells were said.

    ssl         SSL
    mode        int: bits SSL_SENT_SHUTDOWN and SSL_RECEIVED_SHUTDOWN
    Returns     None
    Streams     refused on the SSL of a stream: stream_shutdown says its farewell
    See         SSL_set_shutdown(3)
    """
    return _nothing(_lib.gasket_ssl_set_shutdown(_handle(ssl), _integer(mode)))


def ssl_get_quiet_shutdown(ssl: Handle) -> int:
    """Tells whether ssl_shutdown sends nothing.

    ssl         SSL
    Returns     int: 1 or 0
    See         SSL_CTX_set_quiet_shutdown(3)
    """
    return _number(_lib.gasket_ssl_get_quiet_shutdown(_handle(ssl)))


def ssl_set_quiet_shutdown(ssl: Handle, mode: int) -> None:
    """Has ssl_shutdown send nothing, and answer that all is done.

    ssl         SSL
    mode        int: 1: quiet; 0: it sends the farewell
    Returns     None
    Streams     refused on the SSL of a stream: stream_shutdown says its farewell
    See         SSL_CTX_set_quiet_shutdown(3)
    """
    return _nothing(_lib.gasket_ssl_set_quiet_shutdown(_handle(ssl), _integer(mode)))


def ssl_get_error(ssl: Handle, result: int) -> int:
    """Tells why a call that reads or writes did not do what it should.

    ssl         SSL
    result      int: what the last of ssl_read, ssl_write, ssl_do_handshake and so on returned
    Returns     int: SSL_ERROR_NONE, SSL_ERROR_WANT_READ and so on
    See         SSL_get_error(3)
    """
    return _number(_lib.gasket_ssl_get_error(_handle(ssl), _integer(result)))


def ssl_want(ssl: Handle) -> int:
    """Tells what the last call that read or wrote waits for.

    ssl         SSL
    Returns     int: SSL_NOTHING, SSL_READING, SSL_WRITING, SSL_X509_LOOKUP, SSL_ASYNC_PAUSED,
                (glance) SSL_ASYNC_NO_JOBS, SSL_CLIENT_HELLO_CB or SSL_RETRY_VERIFY
    See         SSL_want(3)
    """
    return _number(_lib.gasket_ssl_want(_handle(ssl)))


def ssl_want_nothing(ssl: Handle) -> int:
    """Tells whether the last call that read or wrote waits for nothing.

    ssl         SSL
    Returns     int: 1 or 0
    See         SSL_want(3)
    """
    return _number(_lib.gasket_ssl_want_nothing(_handle(ssl)))


def ssl_want_read(ssl: Handle) -> int:
    """Tells whether the last call that read or wrote waits for bytes to come.

    ssl         SSL
    Returns     int: 1 or 0
    See         SSL_want(3)
    """
    return _number(_lib.gasket_ssl_want_read(_handle(ssl)))


def ssl_want_write(ssl: Handle) -> int:
    """Tells whether the last call that read or wrote waits until bytes can be sent.

    ssl         SSL
    Returns     int: 1 or 0
    See         SSL_want(3)
    """
    return _number(_lib.gasket_ssl_want_write(_handle(ssl)))


def ssl_want_x509_lookup(ssl: Handle) -> int:
    """Tells whether the handshake waits for a certificate to be chosen.

    ssl         SSL
    Returns     int: 1 or 0
    See         SSL_want(3)
    """
    return _number(_lib.gasket_ssl_want_x509_lookup(_handle(ssl)))


def ssl_want_retry_verify(ssl: Handle) -> int:
    """Tells whether the handshake waits for a verdict on the peer's certificate. OpenSSL 1.1.1
    never does.

    ssl         SSL
    Returns     int: 1 or 0
    See         SSL_want(3)
    """
    return _number(_lib.gasket_ssl_want_retry_verify(_handle(ssl)))


def ssl_want_async(ssl: Handle) -> int:
    """Tells whether an asynchronous job is under way. There are none, see ssl_set_mode.

    ssl         SSL
    Returns     int: 1 or 0
    See         SSL_want(3)
    """
    return _number(_lib.gasket_ssl_want_async(_handle(ssl)))


def ssl_want_async_job(ssl: Handle) -> int:
    """Tells whether an asynchronous job could not be begun. There are none, see ssl_set_mode.

    ssl         SSL
    Returns     int: 1 or 0
    See         SSL_want(3)
    """
    return _number(_lib.gasket_ssl_want_async_job(_handle(ssl)))


def ssl_want_client_hello_cb(ssl: Handle) -> int:
    """Tells whether the handshake waits for an answer about the client's first message.

    ssl         SSL
    Returns     int: 1 or 0
    See         SSL_want(3)
    """
    return _number(_lib.gasket_ssl_want_client_hello_cb(_handle(ssl)))


def ssl_in_init(ssl: Handle) -> int:
    """Tells whether a handshake is under way or still to begin.

    ssl         SSL
    Returns     int: 1 or 0
    See         SSL_in_init(3)
    """
    return _number(_lib.gasket_ssl_in_init(_handle(ssl)))


def ssl_in_before(ssl: Handle) -> int:
    """Tells whether the handshake has not begun.

    ssl         SSL
    Returns     int: 1 or 0
    See         SSL_in_init(3)
    """
    return _number(_lib.gasket_ssl_in_before(_handle(ssl)))


def ssl_is_init_finished(ssl: Handle) -> int:
    """Tells whether the handshake is done.

    ssl         SSL
    Returns     int: 1 or 0
    See         SSL_in_init(3)
    """
    return _number(_lib.gasket_ssl_is_init_finished(_handle(ssl)))


def ssl_in_connect_init(ssl: Handle) -> int:
    """Tells whether a client's handshake is under way or still to begin.

    ssl         SSL
    Returns     int: 1 or 0
    See         SSL_in_init(3)
    """
    return _number(_lib.gasket_ssl_in_connect_init(_handle(ssl)))


def ssl_in_accept_init(ssl: Handle) -> int:
    """Tells whether a server's handshake is under way or still to begin.

    ssl         SSL
    Returns     int: 1 or 0
    See         SSL_in_init(3)
    """
    return _number(_lib.gasket_ssl_in_accept_init(_handle(ssl)))


def ssl_get_state(ssl: Handle) -> int:
    """Tells at which message the handshake is.

    ssl         SSL
    Returns     int: TLS_ST_BEFORE, TLS_ST_OK and so on
    See         SSL_in_init(3)
    """
    return _number(_lib.gasket_ssl_get_state(_handle(ssl)))


def ssl_state_string(ssl: Handle) -> Optional[str]:
    """Gives a few letters for the message at which the handshake is.

    ssl         SSL
    Returns     str or None
    See         SSL_state_string(3)
    """
    return _string(_lib.gasket_ssl_state_string(_handle(ssl)))


def ssl_state_string_long(ssl: Handle) -> Optional[str]:
    """Names the message at which the handshake is.

    ssl         SSL
    Returns     str or None
    See         SSL_state_string(3)
    """
    return _string(_lib.gasket_ssl_state_string_long(_handle(ssl)))


def ssl_rstate_string(ssl: Handle) -> Optional[str]:
    """Gives letters for where in a record reading is.

    ssl         SSL
    Returns     str or None: RH: at a record's header, RB: at its body, RD: it is complete; or
                unknown
    See         SSL_rstate_string(3)
    """
    return _string(_lib.gasket_ssl_rstate_string(_handle(ssl)))


def ssl_rstate_string_long(ssl: Handle) -> Optional[str]:
    """Tells where in a record reading is.

    ssl         SSL
    Returns     str or None
    See         SSL_rstate_string(3)
    """
    return _string(_lib.gasket_ssl_rstate_string_long(_handle(ssl)))


def ssl_alert_type_string(value: int) -> Optional[str]:
    """Gives a letter for the level of an alert: warning, fatal, unknown.

    value       int: level and description, as an info callback gets them
    Returns     str or None: W, F or U
    See         SSL_alert_type_string(3)
    """
    return _string(_lib.gasket_ssl_alert_type_string(_integer(value)))


def ssl_alert_type_string_long(value: int) -> Optional[str]:
    """Names the level of an alert.

    value       int: level and description
    Returns     str or None
    See         SSL_alert_type_string(3)
    """
    return _string(_lib.gasket_ssl_alert_type_string_long(_integer(value)))


def ssl_alert_desc_string(value: int) -> Optional[str]:
    """Gives two letters for an alert.

    value       int: the description; bits above the lowest 8 do not count
    Returns     str or None
    See         SSL_alert_type_string(3)
    """
    return _string(_lib.gasket_ssl_alert_desc_string(_integer(value)))


def ssl_alert_desc_string_long(value: int) -> Optional[str]:
    """Names an alert.

    value       int: the description; bits above the lowest 8 do not count
    Returns     str or None
    See         SSL_alert_type_string(3)
    """
    return _string(_lib.gasket_ssl_alert_desc_string_long(_integer(value)))


def ssl_is_server(ssl: Handle) -> int:
    """Tells which side an SSL is.

    ssl         SSL
    Returns     int: 1: a server; 0: a client, or no side is set
    See         SSL_set_connect_state(3)
    """
    return _number(_lib.gasket_ssl_is_server(_handle(ssl)))


def ssl_is_dtls(ssl: Handle) -> int:
    """Tells whether an SSL speaks DTLS.

    ssl         SSL
    Returns     int: 1 or 0
    See         SSL_get_version(3)
    """
    return _number(_lib.gasket_ssl_is_dtls(_handle(ssl)))


def ssl_version(ssl: Handle) -> int:
    """Tells the version that is spoken. Before the handshake is done it proves nothing.

    ssl         SSL
    Returns     int: TLS1_2_VERSION, TLS1_3_VERSION and so on
    See         SSL_get_version(3)
    """
    return _number(_lib.gasket_ssl_version(_handle(ssl)))


def ssl_get_version(ssl: Handle) -> Optional[str]:
    """Names the version that is spoken. Before the handshake it says TLSv1.3, which proves
    nothing.

    ssl         SSL
    Returns     str or None: TLSv1.3, TLSv1.2, TLSv1.1, TLSv1, SSLv3, DTLSv1.2 and so on, or
                unknown
    See         SSL_get_version(3)
    """
    return _string(_lib.gasket_ssl_get_version(_handle(ssl)))


def ssl_client_version(ssl: Handle) -> int:
    """Tells the version that the client's first message was marked with.

    ssl         SSL
    Returns     int: a version; at most TLS1_2_VERSION for TLS 1.3
    See         SSL_get_version(3)
    """
    return _number(_lib.gasket_ssl_client_version(_handle(ssl)))


def ssl_get_early_data_status(ssl: Handle) -> int:
    """Tells what became of early data.

    ssl         SSL
    Returns     int: SSL_EARLY_DATA_NOT_SENT, SSL_EARLY_DATA_REJECTED or SSL_EARLY_DATA_ACCEPTED
    See         SSL_read_early_data(3)
    """
    return _number(_lib.gasket_ssl_get_early_data_status(_handle(ssl)))


def ssl_waiting_for_async(ssl: Handle) -> int:
    """Tells whether an asynchronous job is under way. There are none, see ssl_set_mode.

    ssl         SSL
    Returns     int: 1 or 0
    See         SSL_waiting_for_async(3)
    """
    return _number(_lib.gasket_ssl_waiting_for_async(_handle(ssl)))


def ssl_get_async_status(ssl: Handle) -> Tuple[int, int]:
    """Tells what the engine of an asynchronous job is at. There are no jobs, see ssl_set_mode.

    ssl         SSL
    Returns     int: 1, or 0
    Value 2     `status`, int: ASYNC_STATUS_UNSUPPORTED and so on
    OpenSSL     3.0 and newer
    See         SSL_set_async_callback(3)
    """
    status_place = _place(0)
    answer = _number(_lib.gasket_ssl_get_async_status(_handle(ssl), _pointer(status_place)))
    return answer, _stored_number(status_place)


def ssl_get_current_cipher(ssl: Handle) -> Optional[Object]:
    """Gives the cipher of the connection.

    ssl         SSL
    Returns     SSL_CIPHER or None, static: the cipher; 0 before the handshake
    See         SSL_get_current_cipher(3)
    """
    return _borrowed(_lib.gasket_ssl_get_current_cipher(_handle(ssl)), "SSL_CIPHER", None)


def ssl_get_pending_cipher(ssl: Handle) -> Optional[Object]:
    """Gives the cipher that the handshake under way has chosen.

    ssl         SSL
    Returns     SSL_CIPHER or None, static: the cipher; 0: none is chosen yet
    See         SSL_get_current_cipher(3)
    """
    return _borrowed(_lib.gasket_ssl_get_pending_cipher(_handle(ssl)), "SSL_CIPHER", None)


def ssl_get_cipher(ssl: Handle) -> Optional[str]:
    """Names the cipher of the connection.

    ssl         SSL
    Returns     str or None: the name; (NONE) before the handshake
    See         SSL_get_current_cipher(3)
    """
    return _string(_lib.gasket_ssl_get_cipher(_handle(ssl)))


def ssl_get_cipher_name(ssl: Handle) -> Optional[str]:
    """Names the cipher of the connection.

    ssl         SSL
    Returns     str or None: the name; (NONE) before the handshake
    See         SSL_get_current_cipher(3)
    """
    return _string(_lib.gasket_ssl_get_cipher_name(_handle(ssl)))


def ssl_get_cipher_bits(ssl: Handle) -> Tuple[int, int]:
    """Tells how long the key of the connection's cipher is.

    ssl         SSL
    Returns     int: how many bits are secret; 0 before the handshake
    Value 2     `algorithm_bits`, int: how many bits the algorithm's key has
    See         SSL_get_current_cipher(3)
    """
    algorithm_bits_place = _place(0)
    answer = _number(_lib.gasket_ssl_get_cipher_bits(_handle(ssl), _pointer(algorithm_bits_place)))
    return answer, _stored_number(algorithm_bits_place)


def ssl_get_cipher_version(ssl: Handle) -> Optional[str]:
    """Names the protocol version that first had the connection's cipher.

    ssl         SSL
    Returns     str or None: a version; (NONE) before the handshake
    See         SSL_get_current_cipher(3)
    """
    return _string(_lib.gasket_ssl_get_cipher_version(_handle(ssl)))


def ssl_get_ciphers(ssl: Handle) -> Optional[Object]:
    """Gives the ciphers that an SSL is set to, its context's where it has none of its own.

    ssl         SSL
    Returns     STACK_OF(SSL_CIPHER) or None, borrowed: the ciphers, the preferred first
    See         SSL_get_ciphers(3)
    """
    return _borrowed(_lib.gasket_ssl_get_ciphers(_handle(ssl)), "STACK_OF(SSL_CIPHER)", ssl)


def ssl_get1_supported_ciphers(ssl: Handle) -> Optional[Object]:
    """Gives the ciphers that a client would offer, with its versions and security level.

    ssl         SSL
    Returns     STACK_OF(SSL_CIPHER) or None, new: the ciphers, the preferred first; 0: none
    See         SSL_get_ciphers(3)
    """
    return _new(_lib.gasket_ssl_get1_supported_ciphers(_handle(ssl)), "STACK_OF(SSL_CIPHER)")


def ssl_get_client_ciphers(ssl: Handle) -> Optional[Object]:
    """Gives the ciphers that the client offered, as far as OpenSSL knows them.

    ssl         SSL: a server's
    Returns     STACK_OF(SSL_CIPHER) or None, borrowed: the ciphers, the client's preferred
                first; 0: none, or not a server's
    See         SSL_get_ciphers(3)
    """
    return _borrowed(_lib.gasket_ssl_get_client_ciphers(_handle(ssl)), "STACK_OF(SSL_CIPHER)", ssl)


def ssl_get_cipher_list(ssl: Handle, n: int) -> Optional[str]:
    """Names one of the ciphers that an SSL is set to, the preferred first.

    ssl         SSL
    n           int: from 0
    Returns     str or None: the name; 0: there are not so many
    See         SSL_get_ciphers(3)
    """
    return _string(_lib.gasket_ssl_get_cipher_list(_handle(ssl), _integer(n)))


def ssl_get_shared_ciphers(ssl: Handle, buffer: Room) -> Optional[str]:
    """Names the ciphers that client and server have in common, as many as there is room for.

    ssl         SSL: a server's
    buffer      bytearray that is filled: where the names go
    Returns     str or None: the names, separated by colons; 0: none, or not a server's
    See         SSL_get_ciphers(3)
    """
    buffer_bytes, buffer_length = _room(buffer)
    return _string(_lib.gasket_ssl_get_shared_ciphers(_handle(ssl), buffer_bytes, buffer_length))


def ssl_bytes_to_cipher_list(ssl: Handle, bytes: Bytes, version_2: int) -> Tuple[int, Optional[Object], Optional[Object]]:
    """Reads a list of ciphers as a client sends it. Those that OpenSSL does not know are left
    out.

    ssl         SSL
    bytes       bytes: as in a ClientHello
    version_2   int: 1: in the format of SSL 2, three bytes each; 0: two each. OpenSSL 4.0 takes
                0 only
    Returns     int: 1, or 0 with the reason in the queue
    Value 2     `ciphers`, STACK_OF(SSL_CIPHER) or None: a new STACK_OF(SSL_CIPHER): the ciphers
    Value 3     `special`, STACK_OF(SSL_CIPHER) or None: a new STACK_OF(SSL_CIPHER): those that
                are only signals
    See         SSL_get_ciphers(3)
    """
    bytes_bytes, bytes_length = _octets(bytes)
    ciphers_place = _place(0)
    special_place = _place(0)
    answer = _number(_lib.gasket_ssl_bytes_to_cipher_list(_handle(ssl), bytes_bytes, bytes_length, _integer(version_2), _pointer(ciphers_place), _pointer(special_place)))
    return answer, _stored(ciphers_place, "STACK_OF(SSL_CIPHER)", ssl), _stored(special_place, "STACK_OF(SSL_CIPHER)", ssl)


def ssl_get0_raw_cipherlist(ssl: Handle, buffer: Room = None) -> int:
    """Copies the list of ciphers as the client sent it.

    ssl         SSL: a server's
    buffer      bytearray that is filled or None: None asks for the size of one cipher, which is
                2
    Returns     long: how many bytes there are; 0: none
    See         SSL_CTX_set_cipher_list(3)
    """
    buffer_bytes, buffer_length = _room(buffer)
    return _number(_lib.gasket_ssl_get0_raw_cipherlist(_handle(ssl), buffer_bytes, buffer_length))


def ssl_get0_ec_point_formats(ssl: Handle, buffer: Room = None) -> int:
    """Copies the point formats that the peer offered, a byte each.

    ssl         SSL
    buffer      bytearray that is filled or None
    Returns     long: how many bytes there are; 0: none
    See         RFC 8422 section 5.1.2
    """
    buffer_bytes, buffer_length = _room(buffer)
    return _number(_lib.gasket_ssl_get0_ec_point_formats(_handle(ssl), buffer_bytes, buffer_length))


def ssl_get_current_compression(ssl: Handle) -> Optional[Object]:
    """Gives the compression of what is sent.

    ssl         SSL
    Returns     COMP_METHOD or None, static: the method; 0: none, as is usual
    See         openssl/ssl.h
    """
    return _borrowed(_lib.gasket_ssl_get_current_compression(_handle(ssl)), "COMP_METHOD", None)


def ssl_get_current_expansion(ssl: Handle) -> Optional[Object]:
    """Gives the compression of what is received.

    ssl         SSL
    Returns     COMP_METHOD or None, static: the method; 0: none, as is usual
    See         openssl/ssl.h
    """
    return _borrowed(_lib.gasket_ssl_get_current_expansion(_handle(ssl)), "COMP_METHOD", None)


def ssl_get1_groups(ssl: Handle, groups: Room = None) -> int:
    """Copies the groups that the peer offered: NIDs, or TLSEXT_nid_unknown with the number in
    it.

    ssl         SSL
    groups      bytearray that is filled or None: 4 bytes for each; nothing is written where
                there is not room for all
    Returns     long: how many groups there are
    See         SSL_CTX_set1_curves(3)
    """
    groups_bytes, groups_length = _room(groups)
    return _number(_lib.gasket_ssl_get1_groups(_handle(ssl), groups_bytes, groups_length))


def ssl_get1_curves(ssl: Handle, groups: Room = None) -> int:
    """Is ssl_get1_groups under its old name.

    ssl         SSL
    groups      bytearray that is filled or None: 4 bytes for each; nothing is written where
                there is not room for all
    Returns     long: how many groups there are
    See         SSL_CTX_set1_curves(3)
    """
    groups_bytes, groups_length = _room(groups)
    return _number(_lib.gasket_ssl_get1_curves(_handle(ssl), groups_bytes, groups_length))


def ssl_get_shared_group(ssl: Handle, n: int) -> int:
    """Tells a group that client and server have in common, the preferred first.

    ssl         SSL: a server's
    n           long: from 0; -1 asks how many there are
    Returns     long: a NID, or 0: there are not so many; for -1 the count
    See         SSL_CTX_set1_curves(3)
    """
    return _number(_lib.gasket_ssl_get_shared_group(_handle(ssl), _integer(n)))


def ssl_get_shared_curve(ssl: Handle, n: int) -> int:
    """Is ssl_get_shared_group under its old name.

    ssl         SSL: a server's
    n           long: from 0; -1 asks how many there are
    Returns     long: a NID, or 0: there are not so many; for -1 the count
    See         SSL_CTX_set1_curves(3)
    """
    return _number(_lib.gasket_ssl_get_shared_curve(_handle(ssl), _integer(n)))


def ssl_get_negotiated_group(ssl: Handle) -> int:
    """Tells which group the keys were agreed with.

    ssl         SSL
    Returns     long: a NID, or TLSEXT_nid_unknown with the number in it; 0: none. OpenSSL 1.1.1
                answers 0 always
    See         SSL_CTX_set1_curves(3)
    """
    return _number(_lib.gasket_ssl_get_negotiated_group(_handle(ssl)))


def ssl_group_to_name(ssl: Handle, id: int) -> Optional[str]:
    """Names a group.

    ssl         SSL
    id          int: as ssl_get_negotiated_group answers
    Returns     str or None: the name; 0: it is not known
    OpenSSL     3.0 and newer
    See         SSL_group_to_name(3)
    """
    return _string(_lib.gasket_ssl_group_to_name(_handle(ssl), _integer(id)))


def ssl_get_peer_tmp_key(ssl: Handle) -> Tuple[int, Optional[Object]]:
    """Gives the public key that the peer used for the agreement.

    ssl         SSL
    Returns     long: 1, or 0: there is none
    Value 2     `key`, EVP_PKEY or None: a new EVP_PKEY
    See         SSL_get_server_tmp_key(3)
    """
    key_place = _place(0)
    answer = _number(_lib.gasket_ssl_get_peer_tmp_key(_handle(ssl), _pointer(key_place)))
    return answer, _stored(key_place, "EVP_PKEY", ssl)


def ssl_get_server_tmp_key(ssl: Handle) -> Tuple[int, Optional[Object]]:
    """Is ssl_get_peer_tmp_key under its old name.

    ssl         SSL
    Returns     long: 1, or 0: there is none
    Value 2     `key`, EVP_PKEY or None: a new EVP_PKEY
    See         SSL_get_server_tmp_key(3)
    """
    key_place = _place(0)
    answer = _number(_lib.gasket_ssl_get_server_tmp_key(_handle(ssl), _pointer(key_place)))
    return answer, _stored(key_place, "EVP_PKEY", ssl)


def ssl_get_tmp_key(ssl: Handle) -> Tuple[int, Optional[Object]]:
    """Gives the key that this side used for the agreement.

    ssl         SSL
    Returns     long: 1, or 0: there is none
    Value 2     `key`, EVP_PKEY or None: a new EVP_PKEY
    See         SSL_get_server_tmp_key(3)
    """
    key_place = _place(0)
    answer = _number(_lib.gasket_ssl_get_tmp_key(_handle(ssl), _pointer(key_place)))
    return answer, _stored(key_place, "EVP_PKEY", ssl)


def ssl_get_signature_nid(ssl: Handle) -> Tuple[int, int]:
    """Tells the digest that this side signed in the handshake.

    ssl         SSL
    Returns     long: 1, or 0: nothing was signed
    Value 2     `nid`, int: of a digest; 0 where the signature has none
    See         SSL_get_peer_signature_nid(3)
    """
    nid_place = _place(0)
    answer = _number(_lib.gasket_ssl_get_signature_nid(_handle(ssl), _pointer(nid_place)))
    return answer, _stored_number(nid_place)


def ssl_get_peer_signature_nid(ssl: Handle) -> Tuple[int, int]:
    """Tells the digest that the peer signed in the handshake.

    ssl         SSL
    Returns     long: 1, or 0: nothing was signed
    Value 2     `nid`, int: of a digest; 0 where the signature has none
    See         SSL_get_peer_signature_nid(3)
    """
    nid_place = _place(0)
    answer = _number(_lib.gasket_ssl_get_peer_signature_nid(_handle(ssl), _pointer(nid_place)))
    return answer, _stored_number(nid_place)


def ssl_get_signature_type_nid(ssl: Handle) -> Tuple[int, int]:
    """Tells with what kind of key this side signed in the handshake.

    ssl         SSL
    Returns     int: 1, or 0: nothing was signed
    Value 2     `nid`, int: EVP_PKEY_RSA_PSS, EVP_PKEY_EC and so on
    See         SSL_get_peer_signature_nid(3)
    """
    nid_place = _place(0)
    answer = _number(_lib.gasket_ssl_get_signature_type_nid(_handle(ssl), _pointer(nid_place)))
    return answer, _stored_number(nid_place)


def ssl_get_peer_signature_type_nid(ssl: Handle) -> Tuple[int, int]:
    """Tells with what kind of key the peer signed in the handshake.

    ssl         SSL
    Returns     int: 1, or 0: nothing was signed
    Value 2     `nid`, int: EVP_PKEY_RSA_PSS, EVP_PKEY_EC and so on
    See         SSL_get_peer_signature_nid(3)
    """
    nid_place = _place(0)
    answer = _number(_lib.gasket_ssl_get_peer_signature_type_nid(_handle(ssl), _pointer(nid_place)))
    return answer, _stored_number(nid_place)


def ssl_get_sigalgs(ssl: Handle, index: int) -> Tuple[int, int, int, int, int, int]:
    """Tells a signature algorithm that the peer offered. NIDs are 0 for what is not known.

    ssl         SSL
    index       int: from 0; -1 asks for the count only
    Returns     int: how many there are; 0: none, or not so many
    Value 2     `sign`, int: NID of the key's algorithm
    Value 3     `digest`, int: NID of the digest
    Value 4     `sign_and_digest`, int: NID of both
    Value 5     `raw_sign`, unsigned char: low byte of the number in TLS
    Value 6     `raw_digest`, unsigned char: high byte of the number in TLS
    See         SSL_get_shared_sigalgs(3)
    """
    sign_place = _place(0)
    digest_place = _place(0)
    sign_and_digest_place = _place(0)
    raw_sign_place = _place(0)
    raw_digest_place = _place(0)
    answer = _number(_lib.gasket_ssl_get_sigalgs(_handle(ssl), _integer(index), _pointer(sign_place), _pointer(digest_place), _pointer(sign_and_digest_place), _pointer(raw_sign_place), _pointer(raw_digest_place)))
    return answer, _stored_number(sign_place), _stored_number(digest_place), _stored_number(sign_and_digest_place), _stored_number(raw_sign_place), _stored_number(raw_digest_place)


def ssl_get_shared_sigalgs(ssl: Handle, index: int) -> Tuple[int, int, int, int, int, int]:
    """Tells a signature algorithm that both sides can do, the preferred first.

    ssl         SSL
    index       int: from 0
    Returns     int: how many there are; 0: none, or not so many
    Value 2     `sign`, int: NID of the key's algorithm
    Value 3     `digest`, int: NID of the digest
    Value 4     `sign_and_digest`, int: NID of both
    Value 5     `raw_sign`, unsigned char: low byte of the number in TLS
    Value 6     `raw_digest`, unsigned char: high byte of the number in TLS
    See         SSL_get_shared_sigalgs(3)
    """
    sign_place = _place(0)
    digest_place = _place(0)
    sign_and_digest_place = _place(0)
    raw_sign_place = _place(0)
    raw_digest_place = _place(0)
    answer = _number(_lib.gasket_ssl_get_shared_sigalgs(_handle(ssl), _integer(index), _pointer(sign_place), _pointer(digest_place), _pointer(sign_and_digest_place), _pointer(raw_sign_place), _pointer(raw_digest_place)))
    return answer, _stored_number(sign_place), _stored_number(digest_place), _stored_number(sign_and_digest_place), _stored_number(raw_sign_place), _stored_number(raw_digest_place)


def ssl_get1_peer_certificate(ssl: Handle) -> Optional[Object]:
    """Gives the peer's certificate. Whether it is valid is told by ssl_get_verify_result.

    ssl         SSL
    Returns     X509 or None, new: the certificate; 0: it showed none
    OpenSSL     3.0 and newer
    See         SSL_get_peer_certificate(3)
    """
    return _new(_lib.gasket_ssl_get1_peer_certificate(_handle(ssl)), "X509")


def ssl_get_peer_certificate(ssl: Handle) -> Optional[Object]:
    """Gives the peer's certificate. Whether it is valid is told by ssl_get_verify_result.

    ssl         SSL
    Returns     X509 or None, new: the certificate; 0: it showed none
    See         SSL_get_peer_certificate(3)
    """
    return _new(_lib.gasket_ssl_get_peer_certificate(_handle(ssl)), "X509")


def ssl_get0_peer_certificate(ssl: Handle) -> Optional[Object]:
    """Gives the peer's certificate. Whether it is valid is told by ssl_get_verify_result.

    ssl         SSL
    Returns     X509 or None, borrowed: the certificate; 0: it showed none
    OpenSSL     3.0 and newer
    See         SSL_get_peer_certificate(3)
    """
    return _borrowed(_lib.gasket_ssl_get0_peer_certificate(_handle(ssl)), "X509", ssl)


def ssl_get_peer_cert_chain(ssl: Handle) -> Optional[Object]:
    """Gives the certificates as the peer sent them. A client gets the server's own as the
    first; a server has the client's in ssl_get_peer_certificate only.

    ssl         SSL
    Returns     STACK_OF(X509) or None, borrowed: the chain; 0: none, as when a session was
                resumed from outside
    See         SSL_get_peer_cert_chain(3)
    """
    return _borrowed(_lib.gasket_ssl_get_peer_cert_chain(_handle(ssl)), "STACK_OF(X509)", ssl)


def ssl_get0_verified_chain(ssl: Handle) -> Optional[Object]:
    """Gives the chain that was built when the peer was verified. Where that failed it may be a
    part.

    ssl         SSL
    Returns     STACK_OF(X509) or None, borrowed: the chain, from the peer's own to the root; 0:
                none, as when a session was resumed
    See         SSL_get_peer_cert_chain(3)
    """
    return _borrowed(_lib.gasket_ssl_get0_verified_chain(_handle(ssl)), "STACK_OF(X509)", ssl)


def ssl_get0_peername(ssl: Handle) -> Optional[str]:
    """Tells which name in the peer's certificate was the one that ssl_set1_host asked for.

    ssl         SSL
    Returns     str or None: the name in the certificate; 0: none was asked for, or none fits
    See         SSL_set1_host(3)
    """
    return _string(_lib.gasket_ssl_get0_peername(_handle(ssl)))


def ssl_get_verify_result(ssl: Handle) -> int:
    """Tells what was found about the peer's certificate. It is X509_V_OK too when the peer
    showed none.

    ssl         SSL
    Returns     long: X509_V_OK, which is 0, or one of X509_V_ERR_
    See         SSL_get_verify_result(3)
    """
    return _number(_lib.gasket_ssl_get_verify_result(_handle(ssl)))


def ssl_get_finished(ssl: Handle, buffer: Room) -> int:
    """Copies the last Finished message that this side sent, as far as there is room.

    ssl         SSL
    buffer      bytearray that is filled
    Returns     size_t: how many bytes there are; 0: none yet
    See         openssl/ssl.h
    """
    buffer_bytes, buffer_length = _room(buffer)
    return _number(_lib.gasket_ssl_get_finished(_handle(ssl), buffer_bytes, buffer_length))


def ssl_get_peer_finished(ssl: Handle, buffer: Room) -> int:
    """Copies the last Finished message that the peer sent, as far as there is room.

    ssl         SSL
    buffer      bytearray that is filled
    Returns     size_t: how many bytes there are; 0: none yet
    See         openssl/ssl.h
    """
    buffer_bytes, buffer_length = _room(buffer)
    return _number(_lib.gasket_ssl_get_peer_finished(_handle(ssl), buffer_bytes, buffer_length))


def ssl_get_client_random(ssl: Handle, buffer: Room) -> int:
    """Copies the random bytes of the client's first message.

    ssl         SSL
    buffer      bytearray that is filled
    Returns     size_t: how many bytes were copied; for 0 how many there are, 32
    See         SSL_get_client_random(3)
    """
    buffer_bytes, buffer_length = _room(buffer)
    return _number(_lib.gasket_ssl_get_client_random(_handle(ssl), buffer_bytes, buffer_length))


def ssl_get_server_random(ssl: Handle, buffer: Room) -> int:
    """Copies the random bytes of the server's first message.

    ssl         SSL
    buffer      bytearray that is filled
    Returns     size_t: how many bytes were copied; for 0 how many there are, 32
    See         SSL_get_client_random(3)
    """
    buffer_bytes, buffer_length = _room(buffer)
    return _number(_lib.gasket_ssl_get_server_random(_handle(ssl), buffer_bytes, buffer_length))


def ssl_export_keying_material(ssl: Handle, material: Room, label: Bytes, context: Bytes, use_context: int) -> int:
    """Derives secret bytes that both sides of the connection can derive, RFC 5705.

    ssl         SSL
    material    bytearray that is filled: where it goes
    label       bytes: as registered for the purpose
    context     bytes or None: bound into the result
    use_context int: 0: there is no context, which before TLS 1.3 is not the same as an empty
                one
    Returns     int: 1, or 0 or -1 with the reason in the queue
    See         SSL_export_keying_material(3)
    """
    material_bytes, material_length = _room(material)
    label_bytes, label_length = _octets(label)
    context_bytes, context_length = _octets(context)
    return _number(_lib.gasket_ssl_export_keying_material(_handle(ssl), material_bytes, material_length, label_bytes, label_length, context_bytes, context_length, _integer(use_context)))


def ssl_export_keying_material_early(ssl: Handle, material: Room, label: Bytes, context: Bytes = None) -> int:
    """Derives secret bytes from those that protect early data, with TLS 1.3.

    ssl         SSL
    material    bytearray that is filled: where it goes
    label       bytes: as registered for the purpose
    context     bytes or None: bound into the result
    Returns     int: 1, or 0 or -1 with the reason in the queue
    See         SSL_export_keying_material(3)
    """
    material_bytes, material_length = _room(material)
    label_bytes, label_length = _octets(label)
    context_bytes, context_length = _octets(context)
    return _number(_lib.gasket_ssl_export_keying_material_early(_handle(ssl), material_bytes, material_length, label_bytes, label_length, context_bytes, context_length))


def ssl_get_extms_support(ssl: Handle) -> int:
    """Tells whether the connection uses the extended master secret, RFC 7627.

    ssl         SSL
    Returns     long: 1 or 0; -1: a handshake is under way
    See         SSL_get_extms_support(3)
    """
    return _number(_lib.gasket_ssl_get_extms_support(_handle(ssl)))


def ssl_get0_alpn_selected(ssl: Handle, protocol: Room = None) -> int:
    """Copies the application protocol that was agreed; 0 bytes: none.

    ssl         SSL
    protocol    bytearray that is filled or None: the name, not NUL-terminated
    Returns     int
    See         SSL_CTX_set_alpn_select_cb(3)
    """
    protocol_bytes, protocol_length = _room(protocol)
    return _number(_lib.gasket_ssl_get0_alpn_selected(_handle(ssl), protocol_bytes, protocol_length))


def ssl_get0_next_proto_negotiated(ssl: Handle, protocol: Room = None) -> int:
    """Copies the protocol that was agreed by NPN, ALPN's forerunner; 0 bytes: none.

    ssl         SSL
    protocol    bytearray that is filled or None: the name, not NUL-terminated
    Returns     int
    See         SSL_CTX_set_alpn_select_cb(3)
    """
    protocol_bytes, protocol_length = _room(protocol)
    return _number(_lib.gasket_ssl_get0_next_proto_negotiated(_handle(ssl), protocol_bytes, protocol_length))


def ssl_get0_npn_negotiated(ssl: Handle, protocol: Room = None) -> int:
    """Is ssl_get0_next_proto_negotiated under another name.

    ssl         SSL
    protocol    bytearray that is filled or None: the name, not NUL-terminated
    Returns     int
    See         SSL_CTX_set_alpn_select_cb(3)
    """
    protocol_bytes, protocol_length = _room(protocol)
    return _number(_lib.gasket_ssl_get0_npn_negotiated(_handle(ssl), protocol_bytes, protocol_length))


def ssl_select_next_proto(selected: Room, server: Bytes = None, client: Bytes = None) -> Tuple[int, int]:
    """Chooses an application protocol from the server's list and the client's.

    selected    bytearray that is filled: where the name goes; 255 bytes are always enough
    server      bytes or None: names, each after a byte that says how long it is
    client      bytes or None: names, likewise
    Returns     int: OPENSSL_NPN_NEGOTIATED: the server's first that the client has too;
                OPENSSL_NPN_NO_OVERLAP: there is none, and it is the client's first
    Value 2     `selected_length`, unsigned char: how long the name is
    See         SSL_CTX_set_alpn_select_cb(3)
    """
    selected_bytes, selected_length = _room(selected)
    selected_length_place = _place(0)
    server_bytes, server_length = _octets(server)
    client_bytes, client_length = _octets(client)
    answer = _number(_lib.gasket_ssl_select_next_proto(selected_bytes, selected_length, _pointer(selected_length_place), server_bytes, server_length, client_bytes, client_length))
    return answer, _stored_number(selected_length_place)


def ssl_get_servername(ssl: Handle, type: int) -> Optional[str]:
    """Tells the host name that the client asks for, on either side.

    ssl         SSL
    type        int: TLSEXT_NAMETYPE_host_name, which is 0; there is no other
    Returns     str or None: the name; 0: none
    See         SSL_CTX_set_tlsext_servername_callback(3)
    """
    return _string(_lib.gasket_ssl_get_servername(_handle(ssl), _integer(type)))


def ssl_get_servername_type(ssl: Handle) -> int:
    """Tells whether the client asks for a host name.

    ssl         SSL
    Returns     int: TLSEXT_NAMETYPE_host_name, which is 0, or -1: it asks for none
    See         SSL_CTX_set_tlsext_servername_callback(3)
    """
    return _number(_lib.gasket_ssl_get_servername_type(_handle(ssl)))


def ssl_get_psk_identity(ssl: Handle) -> Optional[str]:
    """Tells which pre-shared key was used, before TLS 1.3.

    ssl         SSL
    Returns     str or None: the identity; 0: no pre-shared key was used
    See         SSL_get_psk_identity(3)
    """
    return _string(_lib.gasket_ssl_get_psk_identity(_handle(ssl)))


def ssl_get_psk_identity_hint(ssl: Handle) -> Optional[str]:
    """Tells the server's hint which pre-shared key to use, before TLS 1.3.

    ssl         SSL
    Returns     str or None: the hint; 0: none
    See         SSL_get_psk_identity(3)
    """
    return _string(_lib.gasket_ssl_get_psk_identity_hint(_handle(ssl)))


def ssl_get_selected_srtp_profile(ssl: Handle) -> Optional[Object]:
    """Gives the SRTP profile that was agreed, with DTLS.

    ssl         SSL
    Returns     SRTP_PROTECTION_PROFILE or None, static: the profile; 0: none
    See         SSL_CTX_set_tlsext_use_srtp(3)
    """
    return _borrowed(_lib.gasket_ssl_get_selected_srtp_profile(_handle(ssl)), "SRTP_PROTECTION_PROFILE", None)


def ssl_client_hello_get0_random(ssl: Handle, buffer: Room = None) -> int:
    """Copies the random bytes of the client's first message.

    ssl         SSL
    buffer      bytearray that is filled or None
    Returns     size_t: how many bytes there are, 32; 0: there is no message
    See         SSL_CTX_set_client_hello_cb(3)
    """
    buffer_bytes, buffer_length = _room(buffer)
    return _number(_lib.gasket_ssl_client_hello_get0_random(_handle(ssl), buffer_bytes, buffer_length))


def ssl_client_hello_get0_session_id(ssl: Handle, buffer: Room = None) -> int:
    """Copies the session ID of the client's first message.

    ssl         SSL
    buffer      bytearray that is filled or None
    Returns     size_t: how many bytes there are
    See         SSL_CTX_set_client_hello_cb(3)
    """
    buffer_bytes, buffer_length = _room(buffer)
    return _number(_lib.gasket_ssl_client_hello_get0_session_id(_handle(ssl), buffer_bytes, buffer_length))


def ssl_client_hello_get0_ciphers(ssl: Handle, buffer: Room = None) -> int:
    """Copies the ciphers of the client's first message, two bytes each.

    ssl         SSL
    buffer      bytearray that is filled or None
    Returns     size_t: how many bytes there are
    See         SSL_CTX_set_client_hello_cb(3)
    """
    buffer_bytes, buffer_length = _room(buffer)
    return _number(_lib.gasket_ssl_client_hello_get0_ciphers(_handle(ssl), buffer_bytes, buffer_length))


def ssl_client_hello_get0_compression_methods(ssl: Handle, buffer: Room = None) -> int:
    """Copies the compression methods of the client's first message, a byte each.

    ssl         SSL
    buffer      bytearray that is filled or None
    Returns     size_t: how many bytes there are
    See         SSL_CTX_set_client_hello_cb(3)
    """
    buffer_bytes, buffer_length = _room(buffer)
    return _number(_lib.gasket_ssl_client_hello_get0_compression_methods(_handle(ssl), buffer_bytes, buffer_length))


def ssl_client_hello_get0_ext(ssl: Handle, type: int, buffer: Room = None) -> Tuple[int, int]:
    """Copies an extension of the client's first message.

    ssl         SSL
    type        unsigned int: TLSEXT_TYPE_server_name and so on
    buffer      bytearray that is filled or None: gets the content, without type and length
    Returns     int: 1, or 0: there is none, or no message
    Value 2     `extension_length`, size_t: how many bytes there are
    See         SSL_CTX_set_client_hello_cb(3)
    """
    buffer_bytes, buffer_length = _room(buffer)
    extension_length_place = _place(0)
    answer = _number(_lib.gasket_ssl_client_hello_get0_ext(_handle(ssl), _integer(type), buffer_bytes, buffer_length, _pointer(extension_length_place)))
    return answer, _stored_number(extension_length_place)


def ssl_client_hello_get1_extensions_present(ssl: Handle, types: Room = None) -> Tuple[int, int]:
    """Copies the types of the extensions in the client's first message, in its order.

    ssl         SSL
    types       bytearray that is filled or None: 4 bytes for each
    Returns     int: 1, or 0: there is no message
    Value 2     `count`, size_t: how many extensions there are
    See         SSL_CTX_set_client_hello_cb(3)
    """
    types_bytes, types_length = _room(types)
    count_place = _place(0)
    answer = _number(_lib.gasket_ssl_client_hello_get1_extensions_present(_handle(ssl), types_bytes, types_length, _pointer(count_place)))
    return answer, _stored_number(count_place)


def ssl_client_hello_get0_legacy_version(ssl: Handle) -> int:
    """Tells which version the client's first message is marked with.

    ssl         SSL
    Returns     unsigned int: a version; 0: there is no message
    See         SSL_CTX_set_client_hello_cb(3)
    """
    return _number(_lib.gasket_ssl_client_hello_get0_legacy_version(_handle(ssl)))


def ssl_client_hello_isv2(ssl: Handle) -> int:
    """Tells whether the client's first message is in the format of SSL 2.

    ssl         SSL
    Returns     int: 1 or 0
    See         SSL_CTX_set_client_hello_cb(3)
    """
    return _number(_lib.gasket_ssl_client_hello_isv2(_handle(ssl)))


def ssl_extension_supported(type: int) -> int:
    """Tells whether OpenSSL handles an extension itself.

    type        unsigned int: TLSEXT_TYPE_server_name and so on
    Returns     int: 1 or 0
    See         SSL_extension_supported(3)
    """
    return _number(_lib.gasket_ssl_extension_supported(_integer(type)))


def ssl_ctrl(ssl: Handle, cmd: int, larg: int, parg: int) -> int:
    """Does what the macros of ssl.h do by number. The retired commands for RSA keys and options
    are still answered, those that take a C function are refused (unsupported).

    ssl         SSL
    cmd         int: SSL_CTRL_SET_MTU and so on
    larg        long: the number that the command takes, else 0
    parg        int64_t: what the command takes: the handle of an object, or the address of a
                text, of bytes whose length is `larg`, or of an int64_t to write to; else 0
    Returns     long: what the command answers; 0 for one that OpenSSL does not know
    See         SSL_CTX_ctrl(3)
    """
    return _number(_lib.gasket_ssl_ctrl(_handle(ssl), _integer(cmd), _integer(larg), _integer(parg)))


def ssl_set_debug(ssl: Handle, debug: int) -> None:
    """Does nothing since OpenSSL 1.1.0.

    ssl         SSL
    debug       int
    Returns     None
    See         SSL_CTX_ctrl(3)
    """
    return _nothing(_lib.gasket_ssl_set_debug(_handle(ssl), _integer(debug)))


def ssl_ctx_new(method: Handle) -> Optional[Object]:
    """Makes a context for connections of a method. It starts with OpenSSL's defaults: the peer
    is not verified, nothing is trusted. A key that is encrypted is never asked a password for
    on the terminal.

    method      SSL_METHOD: such as that of tls_client_method
    Returns     SSL_CTX or None, new: the context, or 0 with the reason in the queue
    See         SSL_CTX_new(3)
    """
    return _new(_lib.gasket_ssl_ctx_new(_handle(method)), "SSL_CTX")


def ssl_ctx_new_ex(properties: Text, method: Handle) -> Optional[Object]:
    """Makes a context as ssl_ctx_new does, with a property query. The library context is the
    default one.

    properties  str or None: property query that algorithms are fetched with, such as
                `fips=yes`; None for none
    method      SSL_METHOD
    Returns     SSL_CTX or None, new: the context, or 0 with the reason in the queue
    OpenSSL     3.0 and newer
    See         SSL_CTX_new_ex(3)
    """
    return _new(_lib.gasket_ssl_ctx_new_ex(_text(properties), _handle(method)), "SSL_CTX")


def ssl_ctx_up_ref(ctx: Handle) -> int:
    """Counts the context up: it survives one ssl_ctx_free more.

    ctx         SSL_CTX
    Returns     int: 1, or 0
    See         SSL_CTX_up_ref(3)
    """
    return _number(_lib.gasket_ssl_ctx_up_ref(_handle(ctx)))


def ssl_ctx_free(ctx: Handle) -> None:
    """Ends the handle. The context lives on as long as connections or other references need it.

    ctx         SSL_CTX or None
    Returns     None
    See         SSL_CTX_free(3)
    """
    return _nothing(_lib.gasket_ssl_ctx_free(_handle(ctx)))


def ssl_ctx_get_ssl_method(ctx: Handle) -> Optional[Object]:
    """Gives the method that connections of the context start with.

    ctx         SSL_CTX
    Returns     SSL_METHOD or None, static: the method
    See         SSL_CTX_set_ssl_version(3)
    """
    return _borrowed(_lib.gasket_ssl_ctx_get_ssl_method(_handle(ctx)), "SSL_METHOD", None)


def ssl_ctx_set_ssl_version(ctx: Handle, method: Handle) -> int:
    """Replaces the method for connections that are made afterwards. The cipher lists become the
    default ones.

    ctx         SSL_CTX
    method      SSL_METHOD
    Returns     int: 1, or 0 with the reason in the queue
    See         SSL_CTX_set_ssl_version(3)
    """
    return _number(_lib.gasket_ssl_ctx_set_ssl_version(_handle(ctx), _handle(method)))


def ssl_ctx_config(ctx: Handle, name: Text) -> int:
    """Applies a named group of commands from OpenSSL's configuration file to the context. What
    it has set before an error stays set.

    ctx         SSL_CTX
    name        str: of a section that the `ssl_conf` module of OpenSSL's configuration file
                lists
    Returns     int: 1, or 0 with the reason in the queue
    Waits       for files only
    See         SSL_CTX_config(3)
    """
    return _number(_lib.gasket_ssl_ctx_config(_handle(ctx), _text(name)))


def ssl_ctx_set_options(ctx: Handle, options: int) -> int:
    """Adds options; those that were set remain. They are for connections that are made
    afterwards.

    ctx         SSL_CTX
    options     uint64_t: bits SSL_OP_... to add
    Returns     uint64_t: all bits that are set now
    See         SSL_CTX_set_options(3)
    """
    return _number(_lib.gasket_ssl_ctx_set_options(_handle(ctx), _integer(options)))


def ssl_ctx_clear_options(ctx: Handle, options: int) -> int:
    """Takes options away.

    ctx         SSL_CTX
    options     uint64_t: bits SSL_OP_... to take away
    Returns     uint64_t: all bits that are still set
    See         SSL_CTX_clear_options(3)
    """
    return _number(_lib.gasket_ssl_ctx_clear_options(_handle(ctx), _integer(options)))


def ssl_ctx_get_options(ctx: Handle) -> int:
    """Tells the options that are set.

    ctx         SSL_CTX
    Returns     uint64_t: bits SSL_OP_...
    See         SSL_CTX_get_options(3)
    """
    return _number(_lib.gasket_ssl_ctx_get_options(_handle(ctx)))


def ssl_ctx_set_mode(ctx: Handle, mode: int) -> int:
    """Adds mode bits. SSL_MODE_ASYNC is refused (unsupported). SSL_MODE_AUTO_RETRY, which is 4,
    is set from the beginning.

    ctx         SSL_CTX
    mode        long: bits SSL_MODE_... to add
    Returns     long: all bits that are set now
    See         SSL_CTX_set_mode(3)
    """
    return _number(_lib.gasket_ssl_ctx_set_mode(_handle(ctx), _integer(mode)))


def ssl_ctx_clear_mode(ctx: Handle, mode: int) -> int:
    """Takes mode bits away.

    ctx         SSL_CTX
    mode        long: bits SSL_MODE_... to take away
    Returns     long: all bits that are still set
    See         SSL_CTX_clear_mode(3)
    """
    return _number(_lib.gasket_ssl_ctx_clear_mode(_handle(ctx), _integer(mode)))


def ssl_ctx_get_mode(ctx: Handle) -> int:
    """Tells the mode bits that are set.

    ctx         SSL_CTX
    Returns     long: bits SSL_MODE_...
    See         SSL_CTX_get_mode(3)
    """
    return _number(_lib.gasket_ssl_ctx_get_mode(_handle(ctx)))


def ssl_ctx_set_read_ahead(ctx: Handle, on: int) -> int:
    """Says whether connections read beyond the record that they need. It is off at first. When
    it is on, a descriptor that is not readable does not mean that there is nothing to read: see
    ssl_has_pending.

    ctx         SSL_CTX
    on          long: other than 0: read as much as comes
    Returns     long: what was set before
    See         SSL_CTX_set_read_ahead(3)
    """
    return _number(_lib.gasket_ssl_ctx_set_read_ahead(_handle(ctx), _integer(on)))


def ssl_ctx_get_read_ahead(ctx: Handle) -> int:
    """Tells whether connections read ahead.

    ctx         SSL_CTX
    Returns     long: 0 for off
    See         SSL_CTX_get_read_ahead(3)
    """
    return _number(_lib.gasket_ssl_ctx_get_read_ahead(_handle(ctx)))


def ssl_ctx_set_default_read_ahead(ctx: Handle, on: int) -> int:
    """Another name of ssl_ctx_set_read_ahead.

    ctx         SSL_CTX
    on          long: other than 0: read as much as comes
    Returns     long: what was set before
    See         SSL_CTX_set_read_ahead(3)
    """
    return _number(_lib.gasket_ssl_ctx_set_default_read_ahead(_handle(ctx), _integer(on)))


def ssl_ctx_get_default_read_ahead(ctx: Handle) -> int:
    """Another name of ssl_ctx_get_read_ahead.

    ctx         SSL_CTX
    Returns     long: 0 for off
    See         SSL_CTX_get_default_read_ahead(3)
    """
    return _number(_lib.gasket_ssl_ctx_get_default_read_ahead(_handle(ctx)))


def ssl_ctx_set_quiet_shutdown(ctx: Handle, mode: int) -> None:
    """Says whether ssl_shutdown marks both directions as closed without sending close_notify.

    ctx         SSL_CTX
    mode        int: 1: quiet; 0: not, as at first
    Returns     None
    See         SSL_CTX_set_quiet_shutdown(3)
    """
    return _nothing(_lib.gasket_ssl_ctx_set_quiet_shutdown(_handle(ctx), _integer(mode)))


def ssl_ctx_get_quiet_shutdown(ctx: Handle) -> int:
    """Tells whether shutdown is quiet.

    ctx         SSL_CTX
    Returns     int: 1 or 0
    See         SSL_CTX_get_quiet_shutdown(3)
    """
    return _number(_lib.gasket_ssl_ctx_get_quiet_shutdown(_handle(ctx)))


def ssl_ctx_ctrl(ctx: Handle, cmd: int, larg: int, parg: int) -> int:
    """Carries out a command by number; most macros of ssl.h are such commands. Those that take
    a C function are refused (unsupported).

    ctx         SSL_CTX
    cmd         int: SSL_CTRL_...
    larg        long: the number that the command takes, else 0
    parg        int64_t: what the command takes: the handle of an object, or the address of a
                text, of bytes whose length is `larg`, or of an int64_t to write to; else 0
    Returns     long: what the command answers; 0 for a command that is not known
    See         SSL_CTX_ctrl(3)
    """
    return _number(_lib.gasket_ssl_ctx_ctrl(_handle(ctx), _integer(cmd), _integer(larg), _integer(parg)))


def ssl_ctx_set_min_proto_version(ctx: Handle, version: int) -> int:
    """Sets the lowest version that is negotiated.

    ctx         SSL_CTX
    version     int: TLS1_2_VERSION and the like; 0: the lowest that there is
    Returns     int: 1, or 0 for a version that the method cannot do
    See         SSL_CTX_set_min_proto_version(3)
    """
    return _number(_lib.gasket_ssl_ctx_set_min_proto_version(_handle(ctx), _integer(version)))


def ssl_ctx_set_max_proto_version(ctx: Handle, version: int) -> int:
    """Sets the highest version that is negotiated.

    ctx         SSL_CTX
    version     int: TLS1_3_VERSION and the like; 0: the highest that there is
    Returns     int: 1, or 0 for a version that the method cannot do
    See         SSL_CTX_set_max_proto_version(3)
    """
    return _number(_lib.gasket_ssl_ctx_set_max_proto_version(_handle(ctx), _integer(version)))


def ssl_ctx_get_min_proto_version(ctx: Handle) -> int:
    """Tells the lowest version that is negotiated.

    ctx         SSL_CTX
    Returns     int: the version; 0: the lowest that there is
    See         SSL_CTX_get_min_proto_version(3)
    """
    return _number(_lib.gasket_ssl_ctx_get_min_proto_version(_handle(ctx)))


def ssl_ctx_get_max_proto_version(ctx: Handle) -> int:
    """Tells the highest version that is negotiated.

    ctx         SSL_CTX
    Returns     int: the version; 0: the highest that there is
    See         SSL_CTX_get_max_proto_version(3)
    """
    return _number(_lib.gasket_ssl_ctx_get_max_proto_version(_handle(ctx)))


def ssl_ctx_set_cipher_list(ctx: Handle, ciphers: Text) -> int:
    """Sets the ciphers for TLS 1.2 and older, preferred ones first. The list may name ciphers
    that are not known, if only one is.

    ctx         SSL_CTX
    ciphers     str: a cipher list as openssl-ciphers(1) describes it
    Returns     int: 1, or 0 if no cipher of the list is there
    See         SSL_CTX_set_cipher_list(3)
    """
    return _number(_lib.gasket_ssl_ctx_set_cipher_list(_handle(ctx), _text(ciphers)))


def ssl_ctx_set_ciphersuites(ctx: Handle, ciphersuites: Text) -> int:
    """Sets the cipher suites for TLS 1.3, preferred ones first.

    ctx         SSL_CTX
    ciphersuites str: names with colons between; empty for none
    Returns     int: 1, or 0 with the reason in the queue
    See         SSL_CTX_set_cipher_list(3)
    """
    return _number(_lib.gasket_ssl_ctx_set_ciphersuites(_handle(ctx), _text(ciphersuites)))


def ssl_ctx_get_ciphers(ctx: Handle) -> Optional[Object]:
    """Gives the ciphers of all versions that the context has, preferred ones first.

    ctx         SSL_CTX
    Returns     STACK_OF(SSL_CIPHER) or None, borrowed: the ciphers
    See         SSL_get_ciphers(3)
    """
    return _borrowed(_lib.gasket_ssl_ctx_get_ciphers(_handle(ctx)), "STACK_OF(SSL_CIPHER)", ctx)


def ssl_ctx_set1_groups(ctx: Handle, groups: Bytes) -> int:
    """Sets the groups for key exchange, preferred ones first.

    ctx         SSL_CTX
    groups      bytes: NIDs, each an int
    Returns     int: 1, or 0
    See         SSL_CTX_set1_groups(3)
    """
    groups_bytes, groups_length = _octets(groups)
    return _number(_lib.gasket_ssl_ctx_set1_groups(_handle(ctx), groups_bytes, groups_length))


def ssl_ctx_set1_groups_list(ctx: Handle, groups: Text) -> int:
    """Sets the groups for key exchange by name, preferred ones first.

    ctx         SSL_CTX
    groups      str: names with colons between, such as `X25519:P-256`
    Returns     int: 1, or 0
    See         SSL_CTX_set1_groups_list(3)
    """
    return _number(_lib.gasket_ssl_ctx_set1_groups_list(_handle(ctx), _text(groups)))


def ssl_ctx_set1_curves(ctx: Handle, groups: Bytes) -> int:
    """The old name of ssl_ctx_set1_groups.

    ctx         SSL_CTX
    groups      bytes: NIDs, each an int
    Returns     int: 1, or 0
    See         SSL_CTX_set1_curves(3)
    """
    groups_bytes, groups_length = _octets(groups)
    return _number(_lib.gasket_ssl_ctx_set1_curves(_handle(ctx), groups_bytes, groups_length))


def ssl_ctx_set1_curves_list(ctx: Handle, groups: Text) -> int:
    """The old name of ssl_ctx_set1_groups_list.

    ctx         SSL_CTX
    groups      str: names with colons between
    Returns     int: 1, or 0
    See         SSL_CTX_set1_curves_list(3)
    """
    return _number(_lib.gasket_ssl_ctx_set1_curves_list(_handle(ctx), _text(groups)))


def ssl_ctx_set1_sigalgs(ctx: Handle, algorithms: Bytes) -> int:
    """Sets the signature algorithms, preferred ones first: what a client offers, and what a
    server takes.

    ctx         SSL_CTX
    algorithms  bytes: pairs of ints: NID of the digest, of the key's type
    Returns     int: 1, or 0
    See         SSL_CTX_set1_sigalgs(3)
    """
    algorithms_bytes, algorithms_length = _octets(algorithms)
    return _number(_lib.gasket_ssl_ctx_set1_sigalgs(_handle(ctx), algorithms_bytes, algorithms_length))


def ssl_ctx_set1_sigalgs_list(ctx: Handle, algorithms: Text) -> int:
    """Sets the signature algorithms by name, preferred ones first.

    ctx         SSL_CTX
    algorithms  str: names with colons between, such as `ECDSA+SHA256` or `rsa_pss_rsae_sha256`
    Returns     int: 1, or 0
    See         SSL_CTX_set1_sigalgs_list(3)
    """
    return _number(_lib.gasket_ssl_ctx_set1_sigalgs_list(_handle(ctx), _text(algorithms)))


def ssl_ctx_set1_client_sigalgs(ctx: Handle, algorithms: Bytes) -> int:
    """Sets the signature algorithms that have to do with a client's certificate. Without it
    those of ssl_ctx_set1_sigalgs count.

    ctx         SSL_CTX
    algorithms  bytes: pairs of ints: NID of the digest, of the key's type
    Returns     int: 1, or 0
    See         SSL_CTX_set1_client_sigalgs(3)
    """
    algorithms_bytes, algorithms_length = _octets(algorithms)
    return _number(_lib.gasket_ssl_ctx_set1_client_sigalgs(_handle(ctx), algorithms_bytes, algorithms_length))


def ssl_ctx_set1_client_sigalgs_list(ctx: Handle, algorithms: Text) -> int:
    """Sets the signature algorithms that have to do with a client's certificate, by name.

    ctx         SSL_CTX
    algorithms  str: names with colons between
    Returns     int: 1, or 0
    See         SSL_CTX_set1_client_sigalgs_list(3)
    """
    return _number(_lib.gasket_ssl_ctx_set1_client_sigalgs_list(_handle(ctx), _text(algorithms)))


def ssl_ctx_set_security_level(ctx: Handle, level: int) -> None:
    """Sets how strong keys, ciphers and versions have to be at least. Level 1 asks for 80 bits,
    2 for 112, 3 for 128, 4 for 192, 5 for 256.

    ctx         SSL_CTX
    level       int: 0, which permits everything, to 5
    Returns     None
    See         SSL_CTX_set_security_level(3)
    """
    return _nothing(_lib.gasket_ssl_ctx_set_security_level(_handle(ctx), _integer(level)))


def ssl_ctx_get_security_level(ctx: Handle) -> int:
    """Tells the security level.

    ctx         SSL_CTX
    Returns     int: the level
    See         SSL_CTX_get_security_level(3)
    """
    return _number(_lib.gasket_ssl_ctx_get_security_level(_handle(ctx)))


def ssl_ctx_use_certificate(ctx: Handle, x509: Handle) -> int:
    """Sets the certificate to present; there is one for each type of key. A private key that
    does not belong to it is dropped.

    ctx         SSL_CTX
    x509        X509
    Returns     int: 1, or 0 with the reason in the queue
    See         SSL_CTX_use_certificate(3)
    """
    return _number(_lib.gasket_ssl_ctx_use_certificate(_handle(ctx), _handle(x509)))


def ssl_ctx_use_certificate_asn1(ctx: Handle, der: Bytes) -> int:
    """Sets the certificate to present, from memory.

    ctx         SSL_CTX
    der         bytes: a certificate, DER
    Returns     int: 1, or 0 with the reason in the queue
    See         SSL_CTX_use_certificate_ASN1(3)
    """
    der_bytes, der_length = _octets(der)
    return _number(_lib.gasket_ssl_ctx_use_certificate_asn1(_handle(ctx), der_length, der_bytes))


def ssl_ctx_use_certificate_file(ctx: Handle, file: Text, type: int) -> int:
    """Sets the certificate to present: the first one in a file.

    ctx         SSL_CTX
    file        str or None
    type        int: SSL_FILETYPE_PEM or SSL_FILETYPE_ASN1
    Returns     int: 1, or 0 with the reason in the queue
    Waits       for files only
    See         SSL_CTX_use_certificate_file(3)
    """
    return _number(_lib.gasket_ssl_ctx_use_certificate_file(_handle(ctx), _text(file), _integer(type)))


def ssl_ctx_use_certificate_chain_file(ctx: Handle, file: Text = None) -> int:
    """Sets the certificate to present and the chain behind it. The chain that was set before is
    dropped.

    ctx         SSL_CTX
    file        str or None: PEM: the certificate, then each one's issuer
    Returns     int: 1, or 0 with the reason in the queue
    Waits       for files only
    See         SSL_CTX_use_certificate_chain_file(3)
    """
    return _number(_lib.gasket_ssl_ctx_use_certificate_chain_file(_handle(ctx), _text(file)))


def ssl_ctx_use_privatekey(ctx: Handle, pkey: Handle) -> int:
    """Sets the private key. It is refused if a certificate of its type was set that it does not
    belong to.

    ctx         SSL_CTX
    pkey        EVP_PKEY
    Returns     int: 1, or 0 with the reason in the queue
    See         SSL_CTX_use_PrivateKey(3)
    """
    return _number(_lib.gasket_ssl_ctx_use_privatekey(_handle(ctx), _handle(pkey)))


def ssl_ctx_use_privatekey_asn1(type: int, ctx: Handle, der: Bytes) -> int:
    """Sets the private key, from memory.

    type        int: EVP_PKEY_RSA and the like
    ctx         SSL_CTX
    der         bytes: the key, DER
    Returns     int: 1, or 0 with the reason in the queue
    See         SSL_CTX_use_PrivateKey_ASN1(3)
    """
    der_bytes, der_length = _octets(der)
    return _number(_lib.gasket_ssl_ctx_use_privatekey_asn1(_integer(type), _handle(ctx), der_bytes, der_length))


def ssl_ctx_use_privatekey_file(ctx: Handle, file: Text, type: int) -> int:
    """Sets the private key: the first one in a file. ssl_ctx_set_default_passwd_cb_userdata
    gives the password of an encrypted one.

    ctx         SSL_CTX
    file        str or None
    type        int: SSL_FILETYPE_PEM or SSL_FILETYPE_ASN1
    Returns     int: 1, or 0 with the reason in the queue
    Waits       for files only
    See         SSL_CTX_use_PrivateKey_file(3)
    """
    return _number(_lib.gasket_ssl_ctx_use_privatekey_file(_handle(ctx), _text(file), _integer(type)))


def ssl_ctx_use_rsaprivatekey(ctx: Handle, rsa: Handle) -> int:
    """Sets an RSA key as private key. Deprecated since OpenSSL 3.0.

    ctx         SSL_CTX
    rsa         RSA
    Returns     int: 1, or 0 with the reason in the queue
    See         SSL_CTX_use_RSAPrivateKey(3)
    """
    return _number(_lib.gasket_ssl_ctx_use_rsaprivatekey(_handle(ctx), _handle(rsa)))


def ssl_ctx_use_rsaprivatekey_asn1(ctx: Handle, der: Bytes) -> int:
    """Sets an RSA key as private key, from memory. Deprecated since OpenSSL 3.0.

    ctx         SSL_CTX
    der         bytes: an RSA key, DER
    Returns     int: 1, or 0 with the reason in the queue
    See         SSL_CTX_use_RSAPrivateKey_ASN1(3)
    """
    der_bytes, der_length = _octets(der)
    return _number(_lib.gasket_ssl_ctx_use_rsaprivatekey_asn1(_handle(ctx), der_bytes, der_length))


def ssl_ctx_use_rsaprivatekey_file(ctx: Handle, file: Text, type: int) -> int:
    """Sets an RSA key as private key, from a file; a key of another type is refused. Deprecated
    since OpenSSL 3.0.

    ctx         SSL_CTX
    file        str or None
    type        int: SSL_FILETYPE_PEM or SSL_FILETYPE_ASN1
    Returns     int: 1, or 0 with the reason in the queue
    Waits       for files only
    See         SSL_CTX_use_RSAPrivateKey_file(3)
    """
    return _number(_lib.gasket_ssl_ctx_use_rsaprivatekey_file(_handle(ctx), _text(file), _integer(type)))


def ssl_ctx_use_cert_and_key(ctx: Handle, x509: Handle, pkey: Handle, chain: Handle, override: int) -> int:
    """Sets certificate, private key and chain at once. They are counted up.

    ctx         SSL_CTX
    x509        X509
    pkey        EVP_PKEY or None: None: the certificate's public key stands for one that is kept
                elsewhere
    chain       STACK_OF(X509) or None
    override    int: 0: fail if anything of the kind is set already
    Returns     int: 1, or 0 with the reason in the queue
    See         SSL_CTX_use_cert_and_key(3)
    """
    return _number(_lib.gasket_ssl_ctx_use_cert_and_key(_handle(ctx), _handle(x509), _handle(pkey), _handle(chain), _integer(override)))


def ssl_ctx_check_private_key(ctx: Handle) -> int:
    """Tells whether the private key belongs to the certificate that was set last.

    ctx         SSL_CTX
    Returns     int: 1, or 0 with the reason in the queue
    See         SSL_CTX_check_private_key(3)
    """
    return _number(_lib.gasket_ssl_ctx_check_private_key(_handle(ctx)))


def ssl_ctx_get0_certificate(ctx: Handle) -> Optional[Object]:
    """Gives the current certificate: the one that was set last, or selected.

    ctx         SSL_CTX
    Returns     X509 or None, borrowed: the certificate, or 0
    See         SSL_get_certificate(3)
    """
    return _borrowed(_lib.gasket_ssl_ctx_get0_certificate(_handle(ctx)), "X509", ctx)


def ssl_ctx_get0_privatekey(ctx: Handle) -> Optional[Object]:
    """Gives the private key of the current certificate.

    ctx         SSL_CTX
    Returns     EVP_PKEY or None, borrowed: the key, or 0
    See         SSL_get_privatekey(3)
    """
    return _borrowed(_lib.gasket_ssl_ctx_get0_privatekey(_handle(ctx)), "EVP_PKEY", ctx)


def ssl_ctx_select_current_cert(ctx: Handle, x509: Handle) -> int:
    """Makes one of the context's certificates the current one, which the chain calls are about.

    ctx         SSL_CTX
    x509        X509
    Returns     int: 1, or 0 if it is not among them
    See         SSL_CTX_select_current_cert(3)
    """
    return _number(_lib.gasket_ssl_ctx_select_current_cert(_handle(ctx), _handle(x509)))


def ssl_ctx_set_current_cert(ctx: Handle, which: int) -> int:
    """Makes the first certificate that has a key, or the next, the current one.

    ctx         SSL_CTX
    which       long: SSL_CERT_SET_FIRST or SSL_CERT_SET_NEXT
    Returns     int: 1, or 0 if there is none, or no more
    See         SSL_CTX_set_current_cert(3)
    """
    return _number(_lib.gasket_ssl_ctx_set_current_cert(_handle(ctx), _integer(which)))


def ssl_ctx_add_extra_chain_cert(ctx: Handle, x509: Handle = None) -> int:
    """Adds a certificate to those that are sent behind each certificate that has no chain of
    its own.

    ctx         SSL_CTX
    x509        X509 or None
    Returns     long: 1, or 0
    See         SSL_CTX_add_extra_chain_cert(3)
    """
    return _number(_lib.gasket_ssl_ctx_add_extra_chain_cert(_handle(ctx), _handle(x509)))


def ssl_ctx_get_extra_chain_certs(ctx: Handle) -> Tuple[int, Optional[Object]]:
    """Gives the extra certificates, or where there are none the current certificate's own
    chain.

    ctx         SSL_CTX
    Returns     long: 1
    Value 2     `certificates`, STACK_OF(X509) or None: gets the stack's handle, or 0
    See         SSL_CTX_get_extra_chain_certs(3)
    """
    certificates_place = _place(0)
    answer = _number(_lib.gasket_ssl_ctx_get_extra_chain_certs(_handle(ctx), _pointer(certificates_place)))
    return answer, _stored(certificates_place, "STACK_OF(X509)", ctx)


def ssl_ctx_get_extra_chain_certs_only(ctx: Handle) -> Tuple[int, Optional[Object]]:
    """Gives the extra certificates.

    ctx         SSL_CTX
    Returns     long: 1
    Value 2     `certificates`, STACK_OF(X509) or None: gets the stack's handle, or 0
    See         SSL_CTX_get_extra_chain_certs_only(3)
    """
    certificates_place = _place(0)
    answer = _number(_lib.gasket_ssl_ctx_get_extra_chain_certs_only(_handle(ctx), _pointer(certificates_place)))
    return answer, _stored(certificates_place, "STACK_OF(X509)", ctx)


def ssl_ctx_clear_extra_chain_certs(ctx: Handle) -> int:
    """Drops the extra certificates.

    ctx         SSL_CTX
    Returns     long: 1
    See         SSL_CTX_clear_extra_chain_certs(3)
    """
    return _number(_lib.gasket_ssl_ctx_clear_extra_chain_certs(_handle(ctx)))


def ssl_ctx_set0_chain(ctx: Handle, chain: Handle = None) -> int:
    """Sets the current certificate's chain; 0 drops it.

    ctx         SSL_CTX
    chain       STACK_OF(X509) or None
    Returns     long: 1, or 0 with the reason in the queue
    See         SSL_CTX_set0_chain(3)
    """
    return _number(_lib.gasket_ssl_ctx_set0_chain(_handle(ctx), _handle(chain)))


def ssl_ctx_set1_chain(ctx: Handle, chain: Handle = None) -> int:
    """Sets the current certificate's chain; 0 drops it. The certificates are counted up.

    ctx         SSL_CTX
    chain       STACK_OF(X509) or None
    Returns     long: 1, or 0 with the reason in the queue
    See         SSL_CTX_set1_chain(3)
    """
    return _number(_lib.gasket_ssl_ctx_set1_chain(_handle(ctx), _handle(chain)))


def ssl_ctx_add0_chain_cert(ctx: Handle, x509: Handle) -> int:
    """Adds a certificate at the end of the current certificate's chain.

    ctx         SSL_CTX
    x509        X509
    Returns     long: 1, or 0 with the reason in the queue
    See         SSL_CTX_add0_chain_cert(3)
    """
    return _number(_lib.gasket_ssl_ctx_add0_chain_cert(_handle(ctx), _handle(x509)))


def ssl_ctx_add1_chain_cert(ctx: Handle, x509: Handle) -> int:
    """Adds a certificate at the end of the current certificate's chain. It is counted up.

    ctx         SSL_CTX
    x509        X509
    Returns     long: 1, or 0 with the reason in the queue
    See         SSL_CTX_add1_chain_cert(3)
    """
    return _number(_lib.gasket_ssl_ctx_add1_chain_cert(_handle(ctx), _handle(x509)))


def ssl_ctx_get0_chain_certs(ctx: Handle) -> Tuple[int, Optional[Object]]:
    """Gives the current certificate's chain.

    ctx         SSL_CTX
    Returns     long: 1
    Value 2     `certificates`, STACK_OF(X509) or None: gets the stack's handle, or 0
    See         SSL_CTX_get0_chain_certs(3)
    """
    certificates_place = _place(0)
    answer = _number(_lib.gasket_ssl_ctx_get0_chain_certs(_handle(ctx), _pointer(certificates_place)))
    return answer, _stored(certificates_place, "STACK_OF(X509)", ctx)


def ssl_ctx_clear_chain_certs(ctx: Handle) -> int:
    """Drops the current certificate's chain.

    ctx         SSL_CTX
    Returns     long: 1, or 0
    See         SSL_CTX_clear_chain_certs(3)
    """
    return _number(_lib.gasket_ssl_ctx_clear_chain_certs(_handle(ctx)))


def ssl_ctx_build_cert_chain(ctx: Handle, flags: int) -> int:
    """Builds the current certificate's chain from the certificates that are at hand.

    ctx         SSL_CTX
    flags       int: bits SSL_BUILD_CHAIN_FLAG_...
    Returns     long: 1; 2 if it was built in spite of an error; 0 with the reason in the queue
    See         SSL_CTX_add1_chain_cert(3)
    """
    return _number(_lib.gasket_ssl_ctx_build_cert_chain(_handle(ctx), _integer(flags)))


def ssl_ctx_set_cert_flags(ctx: Handle, flags: int) -> int:
    """Adds flags for the choice of certificates, such as SSL_CERT_FLAG_TLS_STRICT.

    ctx         SSL_CTX
    flags       long: bits SSL_CERT_FLAG_... to add
    Returns     long: all bits that are set now
    See         openssl/ssl.h
    """
    return _number(_lib.gasket_ssl_ctx_set_cert_flags(_handle(ctx), _integer(flags)))


def ssl_ctx_clear_cert_flags(ctx: Handle, flags: int) -> int:
    """Takes flags for the choice of certificates away.

    ctx         SSL_CTX
    flags       long: bits SSL_CERT_FLAG_... to take away
    Returns     long: all bits that are still set
    See         openssl/ssl.h
    """
    return _number(_lib.gasket_ssl_ctx_clear_cert_flags(_handle(ctx), _integer(flags)))


def ssl_ctx_use_serverinfo(ctx: Handle, serverinfo: Bytes) -> int:
    """Sets extensions that a server sends with its current certificate to clients that sent the
    same, empty.

    ctx         SSL_CTX
    serverinfo  bytes: extensions one after the other: type, length, data, as in a ServerHello
    Returns     int: 1, or 0 with the reason in the queue
    See         SSL_CTX_use_serverinfo(3)
    """
    serverinfo_bytes, serverinfo_length = _octets(serverinfo)
    return _number(_lib.gasket_ssl_ctx_use_serverinfo(_handle(ctx), serverinfo_bytes, serverinfo_length))


def ssl_ctx_use_serverinfo_ex(ctx: Handle, version: int, serverinfo: Bytes) -> int:
    """Does what ssl_ctx_use_serverinfo does, for either form of the bytes.

    ctx         SSL_CTX
    version     unsigned int: SSL_SERVERINFOV1, or SSL_SERVERINFOV2: a context stands before
                each type
    serverinfo  bytes
    Returns     int: 1, or 0 with the reason in the queue
    See         SSL_CTX_use_serverinfo_ex(3)
    """
    serverinfo_bytes, serverinfo_length = _octets(serverinfo)
    return _number(_lib.gasket_ssl_ctx_use_serverinfo_ex(_handle(ctx), _integer(version), serverinfo_bytes, serverinfo_length))


def ssl_ctx_use_serverinfo_file(ctx: Handle, file: Text) -> int:
    """Does what ssl_ctx_use_serverinfo does, from a file.

    ctx         SSL_CTX
    file        str: PEM blocks `SERVERINFO FOR ...` or `SERVERINFOV2 FOR ...`
    Returns     int: 1, or 0 with the reason in the queue
    Waits       for files only
    See         SSL_CTX_use_serverinfo_file(3)
    """
    return _number(_lib.gasket_ssl_ctx_use_serverinfo_file(_handle(ctx), _text(file)))


def ssl_ctx_set_default_passwd_cb_userdata(ctx: Handle, password: Text = None) -> None:
    """Sets the password that encrypted keys and certificates in PEM files are opened with from
    now on. The text itself is the user data, since no callback of the user's own reads it.

    ctx         SSL_CTX
    password    str or None: None: none
    Returns     None
    See         SSL_CTX_set_default_passwd_cb_userdata(3)
    """
    return _nothing(_lib.gasket_ssl_ctx_set_default_passwd_cb_userdata(_handle(ctx), _text(password)))


def ssl_ctx_set_verify(ctx: Handle, mode: int) -> None:
    """Sets what is asked of the peer's certificate. There is no callback: ctx_set_question lets
    handshakes pause for a verdict.

    ctx         SSL_CTX
    mode        int: SSL_VERIFY_NONE, or bits SSL_VERIFY_PEER, SSL_VERIFY_FAIL_IF_NO_PEER_CERT,
                SSL_VERIFY_CLIENT_ONCE, SSL_VERIFY_POST_HANDSHAKE
    Returns     None
    See         SSL_CTX_set_verify(3)
    """
    return _nothing(_lib.gasket_ssl_ctx_set_verify(_handle(ctx), _integer(mode)))


def ssl_ctx_get_verify_mode(ctx: Handle) -> int:
    """Tells what is asked of the peer's certificate.

    ctx         SSL_CTX
    Returns     int: bits SSL_VERIFY_...
    See         SSL_CTX_get_verify_mode(3)
    """
    return _number(_lib.gasket_ssl_ctx_get_verify_mode(_handle(ctx)))


def ssl_ctx_set_verify_depth(ctx: Handle, depth: int) -> None:
    """Limits the length of the peer's chain; OpenSSL's own limit is 100.

    ctx         SSL_CTX
    depth       int: how many authorities may stand between certificate and root
    Returns     None
    See         SSL_CTX_set_verify_depth(3)
    """
    return _nothing(_lib.gasket_ssl_ctx_set_verify_depth(_handle(ctx), _integer(depth)))


def ssl_ctx_get_verify_depth(ctx: Handle) -> int:
    """Tells the limit that ssl_ctx_set_verify_depth set.

    ctx         SSL_CTX
    Returns     int: the depth, or -1 if it was not set
    See         SSL_CTX_get_verify_depth(3)
    """
    return _number(_lib.gasket_ssl_ctx_get_verify_depth(_handle(ctx)))


def ssl_ctx_set_purpose(ctx: Handle, purpose: int) -> int:
    """Sets the purpose that the peer's certificate must serve. Without it the side decides: SSL
    client or SSL server.

    ctx         SSL_CTX
    purpose     int: X509_PURPOSE_...
    Returns     int: 1, or 0 with the reason in the queue
    See         X509_VERIFY_PARAM_set_purpose(3)
    """
    return _number(_lib.gasket_ssl_ctx_set_purpose(_handle(ctx), _integer(purpose)))


def ssl_ctx_set_trust(ctx: Handle, trust: int) -> int:
    """Sets what a root has to be trusted for.

    ctx         SSL_CTX
    trust       int: X509_TRUST_...
    Returns     int: 1, or 0 with the reason in the queue
    See         X509_VERIFY_PARAM_set_trust(3)
    """
    return _number(_lib.gasket_ssl_ctx_set_trust(_handle(ctx), _integer(trust)))


def ssl_ctx_get0_param(ctx: Handle) -> Optional[Object]:
    """Gives the context's verification parameters, to be read or changed in place.

    ctx         SSL_CTX
    Returns     X509_VERIFY_PARAM or None, borrowed: the parameters
    See         SSL_CTX_get0_param(3)
    """
    return _borrowed(_lib.gasket_ssl_ctx_get0_param(_handle(ctx)), "X509_VERIFY_PARAM", ctx)


def ssl_ctx_set1_param(ctx: Handle, param: Handle) -> int:
    """Copies what is set in `param` to the context's verification parameters.

    ctx         SSL_CTX
    param       X509_VERIFY_PARAM
    Returns     int: 1, or 0
    See         SSL_CTX_get0_param(3)
    """
    return _number(_lib.gasket_ssl_ctx_set1_param(_handle(ctx), _handle(param)))


def ssl_ctx_load_verify_locations(ctx: Handle, file: Text = None, directory: Text = None) -> int:
    """Adds certificates of a file, a directory or both to those that are trusted. The directory
    is looked into when a certificate is checked; whether it exists is not asked before.

    ctx         SSL_CTX
    file        str or None: PEM, trusted certificates; None for none
    directory   str or None: of such files, named by `openssl rehash`; None for none
    Returns     int: 1; 0 with the reason in the queue, but without one where both are None
    Waits       for files only
    See         SSL_CTX_load_verify_locations(3)
    """
    return _number(_lib.gasket_ssl_ctx_load_verify_locations(_handle(ctx), _text(file), _text(directory)))


def ssl_ctx_load_verify_file(ctx: Handle, file: Text) -> int:
    """Adds the certificates of a file to those that are trusted.

    ctx         SSL_CTX
    file        str: PEM
    Returns     int: 1, or 0 with the reason in the queue
    Waits       for files only
    OpenSSL     3.0 and newer
    See         SSL_CTX_load_verify_file(3)
    """
    return _number(_lib.gasket_ssl_ctx_load_verify_file(_handle(ctx), _text(file)))


def ssl_ctx_load_verify_dir(ctx: Handle, directory: Text) -> int:
    """Adds a directory of trusted certificates. It is looked into when a certificate is
    checked.

    ctx         SSL_CTX
    directory   str
    Returns     int: 1, or 0 with the reason in the queue
    Waits       for files only
    OpenSSL     3.0 and newer
    See         SSL_CTX_load_verify_dir(3)
    """
    return _number(_lib.gasket_ssl_ctx_load_verify_dir(_handle(ctx), _text(directory)))


def ssl_ctx_load_verify_store(ctx: Handle, uri: Text) -> int:
    """Adds the trusted certificates that a URI stands for.

    ctx         SSL_CTX
    uri         str: what OSSL_STORE_open(3) takes
    Returns     int: 1, or 0 with the reason in the queue
    Waits       for files only
    OpenSSL     3.0 and newer
    See         SSL_CTX_load_verify_store(3)
    """
    return _number(_lib.gasket_ssl_ctx_load_verify_store(_handle(ctx), _text(uri)))


def ssl_ctx_set_default_verify_paths(ctx: Handle) -> int:
    """Adds the authorities that the system trusts: default file, directory and, since OpenSSL
    3.0, store. SSL_CERT_FILE and SSL_CERT_DIR in the environment override the first two.

    ctx         SSL_CTX
    Returns     int: 1, also where nothing is found there; 0 with the reason in the queue
    Waits       for files only
    See         SSL_CTX_load_verify_locations(3)
    """
    return _number(_lib.gasket_ssl_ctx_set_default_verify_paths(_handle(ctx)))


def ssl_ctx_set_default_verify_file(ctx: Handle) -> int:
    """Adds the certificates of the default file to those that are trusted.

    ctx         SSL_CTX
    Returns     int: 1, also where there is no such file; or 0
    Waits       for files only
    See         SSL_CTX_load_verify_locations(3)
    """
    return _number(_lib.gasket_ssl_ctx_set_default_verify_file(_handle(ctx)))


def ssl_ctx_set_default_verify_dir(ctx: Handle) -> int:
    """Adds the default directory of trusted certificates.

    ctx         SSL_CTX
    Returns     int: 1, also where there is no such directory; or 0
    Waits       for files only
    See         SSL_CTX_load_verify_locations(3)
    """
    return _number(_lib.gasket_ssl_ctx_set_default_verify_dir(_handle(ctx)))


def ssl_ctx_set_default_verify_store(ctx: Handle) -> int:
    """Adds the default store of trusted certificates.

    ctx         SSL_CTX
    Returns     int: 1, also where there is none; or 0
    Waits       for files only
    OpenSSL     3.0 and newer
    See         SSL_CTX_load_verify_locations(3)
    """
    return _number(_lib.gasket_ssl_ctx_set_default_verify_store(_handle(ctx)))


def ssl_ctx_get_cert_store(ctx: Handle) -> Optional[Object]:
    """Gives the store of trusted certificates.

    ctx         SSL_CTX
    Returns     X509_STORE or None, borrowed: the store
    See         SSL_CTX_set_cert_store(3)
    """
    return _borrowed(_lib.gasket_ssl_ctx_get_cert_store(_handle(ctx)), "X509_STORE", ctx)


def ssl_ctx_set_cert_store(ctx: Handle, store: Handle) -> None:
    """Replaces the store of trusted certificates.

    ctx         SSL_CTX
    store       X509_STORE
    Returns     None
    See         SSL_CTX_set_cert_store(3)
    """
    return _nothing(_lib.gasket_ssl_ctx_set_cert_store(_handle(ctx), _handle(store)))


def ssl_ctx_set1_cert_store(ctx: Handle, store: Handle) -> None:
    """Replaces the store of trusted certificates. `store` is counted up: several contexts may
    share one.

    ctx         SSL_CTX
    store       X509_STORE
    Returns     None
    See         SSL_CTX_set_cert_store(3)
    """
    return _nothing(_lib.gasket_ssl_ctx_set1_cert_store(_handle(ctx), _handle(store)))


def ssl_ctx_set0_verify_cert_store(ctx: Handle, store: Handle = None) -> int:
    """Sets a store that peers are verified with in place of the context's; 0 for that one
    again.

    ctx         SSL_CTX
    store       X509_STORE or None
    Returns     long: 1
    See         SSL_CTX_set0_verify_cert_store(3)
    """
    return _number(_lib.gasket_ssl_ctx_set0_verify_cert_store(_handle(ctx), _handle(store)))


def ssl_ctx_set1_verify_cert_store(ctx: Handle, store: Handle = None) -> int:
    """Sets a store that peers are verified with in place of the context's; 0 for that one
    again. It is counted up.

    ctx         SSL_CTX
    store       X509_STORE or None
    Returns     long: 1
    See         SSL_CTX_set1_verify_cert_store(3)
    """
    return _number(_lib.gasket_ssl_ctx_set1_verify_cert_store(_handle(ctx), _handle(store)))


def ssl_ctx_get0_verify_cert_store(ctx: Handle) -> Tuple[int, Optional[Object]]:
    """Gives the store that peers are verified with, if it is not the context's.

    ctx         SSL_CTX
    Returns     long: 1
    Value 2     `store`, X509_STORE or None: gets the store's handle, or 0
    See         SSL_CTX_get0_verify_cert_store(3)
    """
    store_place = _place(0)
    answer = _number(_lib.gasket_ssl_ctx_get0_verify_cert_store(_handle(ctx), _pointer(store_place)))
    return answer, _stored(store_place, "X509_STORE", ctx)


def ssl_ctx_set0_chain_cert_store(ctx: Handle, store: Handle = None) -> int:
    """Sets a store that the context's own chains are built from in place of the context's; 0
    for that one again.

    ctx         SSL_CTX
    store       X509_STORE or None
    Returns     long: 1
    See         SSL_CTX_set0_chain_cert_store(3)
    """
    return _number(_lib.gasket_ssl_ctx_set0_chain_cert_store(_handle(ctx), _handle(store)))


def ssl_ctx_set1_chain_cert_store(ctx: Handle, store: Handle = None) -> int:
    """Sets a store that the context's own chains are built from in place of the context's; 0
    for that one again. It is counted up.

    ctx         SSL_CTX
    store       X509_STORE or None
    Returns     long: 1
    See         SSL_CTX_set1_chain_cert_store(3)
    """
    return _number(_lib.gasket_ssl_ctx_set1_chain_cert_store(_handle(ctx), _handle(store)))


def ssl_ctx_get0_chain_cert_store(ctx: Handle) -> Tuple[int, Optional[Object]]:
    """Gives the store that the context's own chains are built from, if it is not the context's.

    ctx         SSL_CTX
    Returns     long: 1
    Value 2     `store`, X509_STORE or None: gets the store's handle, or 0
    See         SSL_CTX_get0_chain_cert_store(3)
    """
    store_place = _place(0)
    answer = _number(_lib.gasket_ssl_ctx_get0_chain_cert_store(_handle(ctx), _pointer(store_place)))
    return answer, _stored(store_place, "X509_STORE", ctx)


def ssl_ctx_set_post_handshake_auth(ctx: Handle, on: int) -> None:
    """Says whether a client offers to be asked for its certificate after the handshake, in TLS
    1.3. It does not at first.

    ctx         SSL_CTX
    on          int: 1 or 0
    Returns     None
    See         SSL_CTX_set_post_handshake_auth(3)
    """
    return _nothing(_lib.gasket_ssl_ctx_set_post_handshake_auth(_handle(ctx), _integer(on)))


def ssl_ctx_set_client_ca_list(ctx: Handle, names: Handle = None) -> None:
    """Sets the names of the authorities that a server sends when it asks a client for a
    certificate; 0 for none. ssl_load_client_ca_file makes such a list.

    ctx         SSL_CTX
    names       STACK_OF(X509_NAME) or None
    Returns     None
    See         SSL_CTX_set_client_CA_list(3)
    """
    return _nothing(_lib.gasket_ssl_ctx_set_client_ca_list(_handle(ctx), _handle(names)))


def ssl_ctx_get_client_ca_list(ctx: Handle) -> Optional[Object]:
    """Gives the list that ssl_ctx_set_client_ca_list set. To add to it call
    ssl_ctx_add_client_ca.

    ctx         SSL_CTX
    Returns     STACK_OF(X509_NAME) or None, borrowed: a copy of the list, or 0
    See         SSL_CTX_get_client_CA_list(3)
    """
    return _borrowed(_lib.gasket_ssl_ctx_get_client_ca_list(_handle(ctx)), "STACK_OF(X509_NAME)", ctx)


def ssl_ctx_add_client_ca(ctx: Handle, x509: Handle = None) -> int:
    """Adds the subject of a certificate to the list that ssl_ctx_set_client_ca_list sets.

    ctx         SSL_CTX
    x509        X509 or None: an authority's certificate
    Returns     int: 1, or 0; 0 for None, without a reason in the queue
    See         SSL_CTX_add_client_CA(3)
    """
    return _number(_lib.gasket_ssl_ctx_add_client_ca(_handle(ctx), _handle(x509)))


def ssl_ctx_set0_ca_list(ctx: Handle, names: Handle = None) -> None:
    """Sets the names of authorities that either side sends; 0 for none. A server that has a
    list of ssl_ctx_set_client_ca_list sends that one.

    ctx         SSL_CTX
    names       STACK_OF(X509_NAME) or None
    Returns     None
    See         SSL_CTX_set0_CA_list(3)
    """
    return _nothing(_lib.gasket_ssl_ctx_set0_ca_list(_handle(ctx), _handle(names)))


def ssl_ctx_get0_ca_list(ctx: Handle) -> Optional[Object]:
    """Gives the list that ssl_ctx_set0_ca_list set.

    ctx         SSL_CTX
    Returns     STACK_OF(X509_NAME) or None, borrowed: a copy of the list, or 0
    See         SSL_CTX_get0_CA_list(3)
    """
    return _borrowed(_lib.gasket_ssl_ctx_get0_ca_list(_handle(ctx)), "STACK_OF(X509_NAME)", ctx)


def ssl_ctx_add1_to_ca_list(ctx: Handle, x509: Handle = None) -> int:
    """Adds the subject of a certificate to the list that ssl_ctx_set0_ca_list sets.

    ctx         SSL_CTX
    x509        X509 or None: an authority's certificate
    Returns     int: 1, or 0
    See         SSL_CTX_add1_to_CA_list(3)
    """
    return _number(_lib.gasket_ssl_ctx_add1_to_ca_list(_handle(ctx), _handle(x509)))


def ssl_ctx_set1_client_certificate_types(ctx: Handle, types: Bytes = None) -> int:
    """Sets the certificate types that a server names when it asks a client, before TLS 1.3.

    ctx         SSL_CTX
    types       bytes or None: types as in the CertificateRequest, a byte each; None: the usual
                ones
    Returns     int: 1, or 0
    See         openssl/ssl.h
    """
    types_bytes, types_length = _octets(types)
    return _number(_lib.gasket_ssl_ctx_set1_client_certificate_types(_handle(ctx), types_bytes, types_length))


def ssl_ctx_dane_enable(ctx: Handle) -> int:
    """Makes ready for DANE; ssl_dane_enable then turns it on for a connection.

    ctx         SSL_CTX
    Returns     int: 1, or 0 or less
    See         SSL_CTX_dane_enable(3)
    """
    return _number(_lib.gasket_ssl_ctx_dane_enable(_handle(ctx)))


def ssl_ctx_dane_mtype_set(ctx: Handle, md: Handle, mtype: int, ord: int) -> int:
    """Sets the digest of a matching type, or switches the type off. It makes ready for DANE as
    ssl_ctx_dane_enable does.

    ctx         SSL_CTX
    md          EVP_MD or None: None: the type is not used
    mtype       uint8_t: matching type, 1 to 255
    ord         uint8_t: strength: higher is preferred
    Returns     int: 1, or 0 or less
    See         SSL_CTX_dane_enable(3)
    """
    return _number(_lib.gasket_ssl_ctx_dane_mtype_set(_handle(ctx), _handle(md), _integer(mtype), _integer(ord)))


def ssl_ctx_dane_set_flags(ctx: Handle, flags: int) -> int:
    """Adds DANE flags for connections that are made afterwards.

    ctx         SSL_CTX
    flags       unsigned long: bits DANE_FLAG_... to add
    Returns     unsigned long: the flags before
    See         SSL_CTX_dane_set_flags(3)
    """
    return _number(_lib.gasket_ssl_ctx_dane_set_flags(_handle(ctx), _integer(flags)))


def ssl_ctx_dane_clear_flags(ctx: Handle, flags: int) -> int:
    """Takes DANE flags away.

    ctx         SSL_CTX
    flags       unsigned long: bits DANE_FLAG_... to take away
    Returns     unsigned long: the flags before
    See         SSL_CTX_dane_clear_flags(3)
    """
    return _number(_lib.gasket_ssl_ctx_dane_clear_flags(_handle(ctx), _integer(flags)))


def ssl_ctx_enable_ct(ctx: Handle, mode: int) -> int:
    """Has clients ask for signed certificate timestamps and, if strict, insist on a valid one.

    ctx         SSL_CTX
    mode        int: SSL_CT_VALIDATION_PERMISSIVE, which only collects, or
                SSL_CT_VALIDATION_STRICT
    Returns     int: 1, or 0 with the reason in the queue
    See         SSL_CTX_enable_ct(3)
    """
    return _number(_lib.gasket_ssl_ctx_enable_ct(_handle(ctx), _integer(mode)))


def ssl_ctx_disable_ct(ctx: Handle) -> None:
    """Ends what ssl_ctx_enable_ct began.

    ctx         SSL_CTX
    Returns     None
    See         SSL_CTX_enable_ct(3)
    """
    return _nothing(_lib.gasket_ssl_ctx_disable_ct(_handle(ctx)))


def ssl_ctx_ct_is_enabled(ctx: Handle) -> int:
    """Tells whether signed certificate timestamps are asked for.

    ctx         SSL_CTX
    Returns     int: 1 or 0
    See         SSL_CTX_enable_ct(3)
    """
    return _number(_lib.gasket_ssl_ctx_ct_is_enabled(_handle(ctx)))


def ssl_ctx_set_ctlog_list_file(ctx: Handle, file: Text) -> int:
    """Adds the certificate transparency logs that a file names to the known ones.

    ctx         SSL_CTX
    file        str: a list of logs in the format of OpenSSL's configuration files
    Returns     int: 1, or 0 with the reason in the queue
    Waits       for files only
    See         SSL_CTX_set_ctlog_list_file(3)
    """
    return _number(_lib.gasket_ssl_ctx_set_ctlog_list_file(_handle(ctx), _text(file)))


def ssl_ctx_set_default_ctlog_list_file(ctx: Handle) -> int:
    """Adds the logs of the default file, or of the one that CTLOG_FILE in the environment
    names.

    ctx         SSL_CTX
    Returns     int: 1, or 0 with the reason in the queue
    Waits       for files only
    See         SSL_CTX_set_ctlog_list_file(3)
    """
    return _number(_lib.gasket_ssl_ctx_set_default_ctlog_list_file(_handle(ctx)))


def ssl_ctx_set_tmp_dh(ctx: Handle, dh: Handle = None) -> int:
    """Sets the group for finite-field Diffie-Hellman. `dh` is counted up. Deprecated since
    OpenSSL 3.0 in favour of ssl_ctx_set0_tmp_dh_pkey.

    ctx         SSL_CTX
    dh          DH or None
    Returns     long: 1; 0 with the reason in the queue, as for None or a group too small for
                the security level
    See         SSL_CTX_set_tmp_dh(3)
    """
    return _number(_lib.gasket_ssl_ctx_set_tmp_dh(_handle(ctx), _handle(dh)))


def ssl_ctx_set0_tmp_dh_pkey(ctx: Handle, pkey: Handle) -> int:
    """Sets the group for finite-field Diffie-Hellman.

    ctx         SSL_CTX
    pkey        EVP_PKEY: parameters for Diffie-Hellman
    Returns     int: 1; 0 with the reason in the queue, as for a group too small for the
                security level
    OpenSSL     3.0 and newer
    See         SSL_CTX_set0_tmp_dh_pkey(3)
    """
    return _number(_lib.gasket_ssl_ctx_set0_tmp_dh_pkey(_handle(ctx), _handle(pkey)))


def ssl_ctx_set_dh_auto(ctx: Handle, on: int) -> int:
    """Says whether OpenSSL chooses a group for Diffie-Hellman that is as strong as the server's
    key. A group of ssl_ctx_set_tmp_dh is not used then.

    ctx         SSL_CTX
    on          long: 0: off; 1: on; 2: on, with a group of 1024 bits where the security level
                permits that
    Returns     long: 1
    See         SSL_CTX_set_dh_auto(3)
    """
    return _number(_lib.gasket_ssl_ctx_set_dh_auto(_handle(ctx), _integer(on)))


def ssl_ctx_set_tmp_ecdh(ctx: Handle, ec_key: Handle = None) -> int:
    """Makes a key's curve the only group for key exchange; the key itself is not used.
    Deprecated since OpenSSL 3.0 in favour of ssl_ctx_set1_groups.

    ctx         SSL_CTX
    ec_key      EC_KEY or None: a key on a named curve
    Returns     long: 1, or 0; 0 for None, with the reason in the queue
    See         SSL_CTX_set_tmp_ecdh(3)
    """
    return _number(_lib.gasket_ssl_ctx_set_tmp_ecdh(_handle(ctx), _handle(ec_key)))


def ssl_ctx_set_ecdh_auto(ctx: Handle, on: int) -> int:
    """Does nothing: key exchange on elliptic curves is always on. ssl_ctx_set1_groups selects
    the curves.

    ctx         SSL_CTX
    on          int
    Returns     int: 1 if `on` is other than 0, else 0
    See         SSL_CTX_set_ecdh_auto(3)
    """
    return _number(_lib.gasket_ssl_ctx_set_ecdh_auto(_handle(ctx), _integer(on)))


def ssl_ctx_need_tmp_rsa(ctx: Handle) -> int:
    """Answers 0: temporary RSA keys are never needed, as no cipher uses them any more.

    ctx         SSL_CTX
    Returns     int: 0
    See         openssl/ssl.h
    """
    return _number(_lib.gasket_ssl_ctx_need_tmp_rsa(_handle(ctx)))


def ssl_ctx_set_tmp_rsa(ctx: Handle, rsa: Handle = None) -> int:
    """Does nothing: no cipher uses temporary RSA keys any more.

    ctx         SSL_CTX
    rsa         RSA or None: not used, and not taken
    Returns     int: 1
    See         openssl/ssl.h
    """
    return _number(_lib.gasket_ssl_ctx_set_tmp_rsa(_handle(ctx), _handle(rsa)))


def ssl_ctx_set_session_cache_mode(ctx: Handle, mode: int) -> int:
    """Says which sessions are cached. It is SSL_SESS_CACHE_SERVER, which is 2, at first.

    ctx         SSL_CTX
    mode        long: SSL_SESS_CACHE_OFF, or bits SSL_SESS_CACHE_...
    Returns     long: the mode before
    See         SSL_CTX_set_session_cache_mode(3)
    """
    return _number(_lib.gasket_ssl_ctx_set_session_cache_mode(_handle(ctx), _integer(mode)))


def ssl_ctx_sess_set_cache_mode(ctx: Handle, mode: int) -> int:
    """Says which sessions are cached. It is SSL_SESS_CACHE_SERVER, which is 2, at first.

    ctx         SSL_CTX
    mode        long: SSL_SESS_CACHE_OFF, or bits SSL_SESS_CACHE_...
    Returns     long: the mode before
    See         SSL_CTX_set_session_cache_mode(3)
    """
    return _number(_lib.gasket_ssl_ctx_sess_set_cache_mode(_handle(ctx), _integer(mode)))


def ssl_ctx_get_session_cache_mode(ctx: Handle) -> int:
    """Tells which sessions are cached.

    ctx         SSL_CTX
    Returns     long: bits SSL_SESS_CACHE_...
    See         SSL_CTX_get_session_cache_mode(3)
    """
    return _number(_lib.gasket_ssl_ctx_get_session_cache_mode(_handle(ctx)))


def ssl_ctx_sess_get_cache_mode(ctx: Handle) -> int:
    """Tells which sessions are cached.

    ctx         SSL_CTX
    Returns     long: bits SSL_SESS_CACHE_...
    See         SSL_CTX_get_session_cache_mode(3)
    """
    return _number(_lib.gasket_ssl_ctx_sess_get_cache_mode(_handle(ctx)))


def ssl_ctx_sess_set_cache_size(ctx: Handle, size: int) -> int:
    """Limits the number of cached sessions. It is 20480 at first.

    ctx         SSL_CTX
    size        long: sessions; 0: no limit; below 0: nothing is changed
    Returns     long: the size before; 0 for a size below 0
    See         SSL_CTX_sess_set_cache_size(3)
    """
    return _number(_lib.gasket_ssl_ctx_sess_set_cache_size(_handle(ctx), _integer(size)))


def ssl_ctx_sess_get_cache_size(ctx: Handle) -> int:
    """Tells the limit of the number of cached sessions.

    ctx         SSL_CTX
    Returns     long: sessions; 0: no limit
    See         SSL_CTX_sess_set_cache_size(3)
    """
    return _number(_lib.gasket_ssl_ctx_sess_get_cache_size(_handle(ctx)))


def ssl_ctx_set_timeout(ctx: Handle, seconds: int) -> int:
    """Sets how long sessions that are made afterwards can be resumed. ssl_get_default_timeout
    tells what it is at first.

    ctx         SSL_CTX
    seconds     long
    Returns     long: the seconds before
    See         SSL_CTX_set_timeout(3)
    """
    return _number(_lib.gasket_ssl_ctx_set_timeout(_handle(ctx), _integer(seconds)))


def ssl_ctx_get_timeout(ctx: Handle) -> int:
    """Tells how long sessions can be resumed.

    ctx         SSL_CTX
    Returns     long: seconds
    See         SSL_CTX_set_timeout(3)
    """
    return _number(_lib.gasket_ssl_ctx_get_timeout(_handle(ctx)))


def ssl_ctx_set_session_id_context(ctx: Handle, context: Bytes) -> int:
    """Marks the sessions of a server's context: only those with the same mark are resumed. A
    server that verifies clients needs one.

    ctx         SSL_CTX
    context     bytes: any bytes
    Returns     int: 1, or 0 if it is too long
    See         SSL_CTX_set_session_id_context(3)
    """
    context_bytes, context_length = _octets(context)
    return _number(_lib.gasket_ssl_ctx_set_session_id_context(_handle(ctx), context_bytes, context_length))


def ssl_ctx_add_session(ctx: Handle, session: Handle) -> int:
    """Puts a copy of a session into the cache. One with the same id is replaced.

    ctx         SSL_CTX
    session     SSL_SESSION
    Returns     int: 1, or 0
    See         SSL_CTX_add_session(3)
    """
    return _number(_lib.gasket_ssl_ctx_add_session(_handle(ctx), _handle(session)))


def ssl_ctx_remove_session(ctx: Handle, session: Handle) -> int:
    """Takes the session with the same id out of the cache. Neither can be resumed any more.

    ctx         SSL_CTX
    session     SSL_SESSION
    Returns     int: 1, or 0 if the cache has none with its id
    See         SSL_CTX_add_session(3)
    """
    return _number(_lib.gasket_ssl_ctx_remove_session(_handle(ctx), _handle(session)))


def ssl_ctx_flush_sessions(ctx: Handle, time: int) -> None:
    """Takes the sessions that are expired at a time out of the cache.

    ctx         SSL_CTX
    time        long: seconds since 1970, UTC; 0: all sessions
    Returns     None
    See         SSL_CTX_flush_sessions(3)
    """
    return _nothing(_lib.gasket_ssl_ctx_flush_sessions(_handle(ctx), _integer(time)))


def ssl_ctx_sess_number(ctx: Handle) -> int:
    """Counts the sessions in the cache.

    ctx         SSL_CTX
    Returns     long: sessions
    See         SSL_CTX_sess_number(3)
    """
    return _number(_lib.gasket_ssl_ctx_sess_number(_handle(ctx)))


def ssl_ctx_sess_connect(ctx: Handle) -> int:
    """Counts the handshakes that clients of the context began.

    ctx         SSL_CTX
    Returns     long: handshakes
    See         SSL_CTX_sess_number(3)
    """
    return _number(_lib.gasket_ssl_ctx_sess_connect(_handle(ctx)))


def ssl_ctx_sess_connect_good(ctx: Handle) -> int:
    """Counts the handshakes that clients of the context finished.

    ctx         SSL_CTX
    Returns     long: handshakes
    See         SSL_CTX_sess_number(3)
    """
    return _number(_lib.gasket_ssl_ctx_sess_connect_good(_handle(ctx)))


def ssl_ctx_sess_connect_renegotiate(ctx: Handle) -> int:
    """Counts the renegotiations that clients of the context began.

    ctx         SSL_CTX
    Returns     long: renegotiations
    See         SSL_CTX_sess_number(3)
    """
    return _number(_lib.gasket_ssl_ctx_sess_connect_renegotiate(_handle(ctx)))


def ssl_ctx_sess_accept(ctx: Handle) -> int:
    """Counts the handshakes that servers of the context began.

    ctx         SSL_CTX
    Returns     long: handshakes
    See         SSL_CTX_sess_number(3)
    """
    return _number(_lib.gasket_ssl_ctx_sess_accept(_handle(ctx)))


def ssl_ctx_sess_accept_good(ctx: Handle) -> int:
    """Counts the handshakes that servers of the context finished.

    ctx         SSL_CTX
    Returns     long: handshakes
    See         SSL_CTX_sess_number(3)
    """
    return _number(_lib.gasket_ssl_ctx_sess_accept_good(_handle(ctx)))


def ssl_ctx_sess_accept_renegotiate(ctx: Handle) -> int:
    """Counts the renegotiations that servers of the context began.

    ctx         SSL_CTX
    Returns     long: renegotiations
    See         SSL_CTX_sess_number(3)
    """
    return _number(_lib.gasket_ssl_ctx_sess_accept_renegotiate(_handle(ctx)))


def ssl_ctx_sess_hits(ctx: Handle) -> int:
    """Counts the sessions that were resumed.

    ctx         SSL_CTX
    Returns     long: sessions
    See         SSL_CTX_sess_number(3)
    """
    return _number(_lib.gasket_ssl_ctx_sess_hits(_handle(ctx)))


def ssl_ctx_sess_cb_hits(ctx: Handle) -> int:
    """Counts the sessions that servers got from an external cache.

    ctx         SSL_CTX
    Returns     long: sessions
    See         SSL_CTX_sess_number(3)
    """
    return _number(_lib.gasket_ssl_ctx_sess_cb_hits(_handle(ctx)))


def ssl_ctx_sess_misses(ctx: Handle) -> int:
    """Counts the sessions that clients named and the server's cache did not have.

    ctx         SSL_CTX
    Returns     long: sessions
    See         SSL_CTX_sess_number(3)
    """
    return _number(_lib.gasket_ssl_ctx_sess_misses(_handle(ctx)))


def ssl_ctx_sess_timeouts(ctx: Handle) -> int:
    """Counts the sessions that clients named and that had expired.

    ctx         SSL_CTX
    Returns     long: sessions
    See         SSL_CTX_sess_number(3)
    """
    return _number(_lib.gasket_ssl_ctx_sess_timeouts(_handle(ctx)))


def ssl_ctx_sess_cache_full(ctx: Handle) -> int:
    """Counts the sessions that had to leave because the cache was full.

    ctx         SSL_CTX
    Returns     long: sessions
    See         SSL_CTX_sess_number(3)
    """
    return _number(_lib.gasket_ssl_ctx_sess_cache_full(_handle(ctx)))


def ssl_ctx_set_tlsext_ticket_keys(ctx: Handle, keys: Bytes = None) -> int:
    """Sets the keys that a server's session tickets are sealed with. They are random at first.

    ctx         SSL_CTX
    keys        bytes or None: name, HMAC key and AES key; None asks for the length
    Returns     long: 1; for None the length that is needed; 0 with the reason in the queue
    See         SSL_CTX_set_tlsext_ticket_key_cb(3)
    """
    keys_bytes, keys_length = _octets(keys)
    return _number(_lib.gasket_ssl_ctx_set_tlsext_ticket_keys(_handle(ctx), keys_bytes, keys_length))


def ssl_ctx_get_tlsext_ticket_keys(ctx: Handle, keys: Room = None) -> int:
    """Gives the keys that a server's session tickets are sealed with. They are secret.

    ctx         SSL_CTX
    keys        bytearray that is filled or None: None asks for the length
    Returns     long: 1; for None the length that is needed; 0 with the reason in the queue
    See         SSL_CTX_set_tlsext_ticket_key_cb(3)
    """
    keys_bytes, keys_length = _room(keys)
    return _number(_lib.gasket_ssl_ctx_get_tlsext_ticket_keys(_handle(ctx), keys_bytes, keys_length))


def ssl_ctx_set_num_tickets(ctx: Handle, count: int) -> int:
    """Sets how many tickets a server sends after a full handshake of TLS 1.3; it is 2 at first.
    After a resumption it is never more than one.

    ctx         SSL_CTX
    count       size_t
    Returns     int: 1, or 0
    See         SSL_CTX_set_num_tickets(3)
    """
    return _number(_lib.gasket_ssl_ctx_set_num_tickets(_handle(ctx), _integer(count)))


def ssl_ctx_get_num_tickets(ctx: Handle) -> int:
    """Tells how many tickets a server sends.

    ctx         SSL_CTX
    Returns     size_t: tickets
    See         SSL_CTX_set_num_tickets(3)
    """
    return _number(_lib.gasket_ssl_ctx_get_num_tickets(_handle(ctx)))


def ssl_ctx_set_max_early_data(ctx: Handle, bytes: int) -> int:
    """Sets how many bytes of early data a server allows; it is 0 at first, which is none.

    ctx         SSL_CTX
    bytes       uint32_t
    Returns     int: 1, or 0
    See         SSL_read_early_data(3)
    """
    return _number(_lib.gasket_ssl_ctx_set_max_early_data(_handle(ctx), _integer(bytes)))


def ssl_ctx_get_max_early_data(ctx: Handle) -> int:
    """Tells how many bytes of early data a server allows.

    ctx         SSL_CTX
    Returns     uint32_t: bytes
    See         SSL_read_early_data(3)
    """
    return _number(_lib.gasket_ssl_ctx_get_max_early_data(_handle(ctx)))


def ssl_ctx_set_recv_max_early_data(ctx: Handle, bytes: int) -> int:
    """Sets how many bytes of early data a server takes or skips before it breaks the connection
    off; it is 16384 at first. It should not be below what ssl_ctx_set_max_early_data allows.

    ctx         SSL_CTX
    bytes       uint32_t
    Returns     int: 1, or 0
    See         SSL_read_early_data(3)
    """
    return _number(_lib.gasket_ssl_ctx_set_recv_max_early_data(_handle(ctx), _integer(bytes)))


def ssl_ctx_get_recv_max_early_data(ctx: Handle) -> int:
    """Tells how many bytes of early data a server takes or skips.

    ctx         SSL_CTX
    Returns     uint32_t: bytes
    See         SSL_read_early_data(3)
    """
    return _number(_lib.gasket_ssl_ctx_get_recv_max_early_data(_handle(ctx)))


def ssl_ctx_set_max_cert_list(ctx: Handle, bytes: int) -> int:
    """Limits the size of the peer's certificate chain. It is 102400 bytes at first.

    ctx         SSL_CTX
    bytes       long: below 0: nothing is changed
    Returns     long: the bytes before; 0 for a number below 0
    See         SSL_CTX_set_max_cert_list(3)
    """
    return _number(_lib.gasket_ssl_ctx_set_max_cert_list(_handle(ctx), _integer(bytes)))


def ssl_ctx_get_max_cert_list(ctx: Handle) -> int:
    """Tells the limit of the size of the peer's certificate chain.

    ctx         SSL_CTX
    Returns     long: bytes
    See         SSL_CTX_set_max_cert_list(3)
    """
    return _number(_lib.gasket_ssl_ctx_get_max_cert_list(_handle(ctx)))


def ssl_ctx_set_max_send_fragment(ctx: Handle, bytes: int) -> int:
    """Limits the plain bytes in a record that is sent; it is 16384 at first.

    ctx         SSL_CTX
    bytes       long: 512 to 16384
    Returns     long: 1, or 0 if it is out of range
    See         SSL_CTX_set_split_send_fragment(3)
    """
    return _number(_lib.gasket_ssl_ctx_set_max_send_fragment(_handle(ctx), _integer(bytes)))


def ssl_ctx_set_split_send_fragment(ctx: Handle, bytes: int) -> int:
    """Sets how many plain bytes go to each pipeline when one write is encrypted by several.

    ctx         SSL_CTX
    bytes       long: 1 to the limit of ssl_ctx_set_max_send_fragment
    Returns     long: 1, or 0 if it is out of range
    See         SSL_CTX_set_split_send_fragment(3)
    """
    return _number(_lib.gasket_ssl_ctx_set_split_send_fragment(_handle(ctx), _integer(bytes)))


def ssl_ctx_set_max_pipelines(ctx: Handle, count: int) -> int:
    """Sets how many records may be encrypted at a time; it is 1 at first. More has an effect
    only with an engine that can do it, and turns read-ahead on.

    ctx         SSL_CTX
    count       long: 1 to 32
    Returns     long: 1, or 0 if it is out of range
    See         SSL_CTX_set_split_send_fragment(3)
    """
    return _number(_lib.gasket_ssl_ctx_set_max_pipelines(_handle(ctx), _integer(count)))


def ssl_ctx_set_default_read_buffer_len(ctx: Handle, bytes: int) -> None:
    """Sets the size of the buffer that records are read to. A size below OpenSSL's own, which
    has room for one record at least, has no effect.

    ctx         SSL_CTX
    bytes       size_t
    Returns     None
    See         SSL_CTX_set_split_send_fragment(3)
    """
    return _nothing(_lib.gasket_ssl_ctx_set_default_read_buffer_len(_handle(ctx), _integer(bytes)))


def ssl_ctx_set_tlsext_max_fragment_length(ctx: Handle, mode: int) -> int:
    """Has clients ask for shorter records, both ways.

    ctx         SSL_CTX
    mode        uint8_t: TLSEXT_max_fragment_length_...: 0 off, 1 to 4 for 512, 1024, 2048 and
                4096 bytes
    Returns     int: 1, or 0 with the reason in the queue
    See         SSL_CTX_set_split_send_fragment(3)
    """
    return _number(_lib.gasket_ssl_ctx_set_tlsext_max_fragment_length(_handle(ctx), _integer(mode)))


def ssl_ctx_set_block_padding(ctx: Handle, size: int) -> int:
    """Has records of TLS 1.3 padded to a multiple of a size.

    ctx         SSL_CTX
    size        size_t: bytes, 16384 at most; 0 and 1: no padding
    Returns     int: 1, or 0 if it is too large
    See         SSL_CTX_set_record_padding_callback(3)
    """
    return _number(_lib.gasket_ssl_ctx_set_block_padding(_handle(ctx), _integer(size)))


def ssl_ctx_set_alpn_protos(ctx: Handle, protocols: Bytes = None) -> int:
    """Sets the application protocols that clients offer. ctx_set_alpn takes them as text, and
    for servers, too.

    ctx         SSL_CTX
    protocols   bytes or None: names, each behind a byte with its length; None for none
    Returns     int: 0; 1 if it failed or the bytes are no such list
    See         SSL_CTX_set_alpn_protos(3)
    """
    protocols_bytes, protocols_length = _octets(protocols)
    return _number(_lib.gasket_ssl_ctx_set_alpn_protos(_handle(ctx), protocols_bytes, protocols_length))


def ssl_ctx_set_tlsext_status_type(ctx: Handle, type: int) -> int:
    """Has clients ask the server for an OCSP answer about its certificate.

    ctx         SSL_CTX
    type        int: TLSEXT_STATUSTYPE_ocsp, which is 1; -1: none
    Returns     long: 1
    See         SSL_CTX_set_tlsext_status_cb(3)
    """
    return _number(_lib.gasket_ssl_ctx_set_tlsext_status_type(_handle(ctx), _integer(type)))


def ssl_ctx_get_tlsext_status_type(ctx: Handle) -> int:
    """Tells whether clients ask for an OCSP answer.

    ctx         SSL_CTX
    Returns     long: the type; -1: none
    See         SSL_CTX_set_tlsext_status_cb(3)
    """
    return _number(_lib.gasket_ssl_ctx_get_tlsext_status_type(_handle(ctx)))


def ssl_ctx_set_tlsext_use_srtp(ctx: Handle, profiles: Text) -> int:
    """Sets the SRTP profiles that are offered over DTLS, preferred ones first.

    ctx         SSL_CTX
    profiles    str: names with colons between, such as `SRTP_AES128_CM_SHA1_80`
    Returns     int: 0; 1 with the reason in the queue if it failed
    See         SSL_CTX_set_tlsext_use_srtp(3)
    """
    return _number(_lib.gasket_ssl_ctx_set_tlsext_use_srtp(_handle(ctx), _text(profiles)))


def ssl_ctx_has_client_custom_ext(ctx: Handle, type: int) -> int:
    """Tells whether clients of the context have an extension of the program's own.

    ctx         SSL_CTX
    type        unsigned int: number of the extension
    Returns     int: 1 or 0
    See         SSL_CTX_add_client_custom_ext(3)
    """
    return _number(_lib.gasket_ssl_ctx_has_client_custom_ext(_handle(ctx), _integer(type)))


def ssl_ctx_use_psk_identity_hint(ctx: Handle, hint: Text = None) -> int:
    """Sets what a server tells its clients to choose a pre-shared key by, before TLS 1.3.
    ctx_add_psk gives the keys.

    ctx         SSL_CTX
    hint        str or None: 128 bytes at most; None for none
    Returns     int: 1, or 0 with the reason in the queue
    See         SSL_CTX_use_psk_identity_hint(3)
    """
    return _number(_lib.gasket_ssl_ctx_use_psk_identity_hint(_handle(ctx), _text(hint)))


def ssl_ctx_srp_ctx_init(ctx: Handle) -> int:
    """Sets the context's SRP settings to nothing, as ssl_ctx_srp_ctx_free does.

    ctx         SSL_CTX
    Returns     int: 1
    See         openssl/ssl.h
    """
    return _number(_lib.gasket_ssl_ctx_srp_ctx_init(_handle(ctx)))


def ssl_ctx_srp_ctx_free(ctx: Handle) -> int:
    """Frees the context's SRP settings; they are as at first.

    ctx         SSL_CTX
    Returns     int: 1
    See         openssl/ssl.h
    """
    return _number(_lib.gasket_ssl_ctx_srp_ctx_free(_handle(ctx)))


def ssl_ctx_set_srp_username(ctx: Handle, name: Text = None) -> int:
    """Sets the name that clients log in with by SRP.

    ctx         SSL_CTX
    name        str or None: 1 to 255 bytes; None: none
    Returns     int: 1, or 0 with the reason in the queue
    See         SSL_CTX_set_srp_password(3)
    """
    return _number(_lib.gasket_ssl_ctx_set_srp_username(_handle(ctx), _text(name)))


def ssl_ctx_set_srp_password(ctx: Handle, password: Text) -> int:
    """Sets the password that clients log in with by SRP.

    ctx         SSL_CTX
    password    str
    Returns     int: 1, or 0 with the reason in the queue
    See         SSL_CTX_set_srp_password(3)
    """
    return _number(_lib.gasket_ssl_ctx_set_srp_password(_handle(ctx), _text(password)))


def ssl_ctx_set_srp_strength(ctx: Handle, bits: int) -> int:
    """Sets the least size of the prime that clients accept for SRP; it is 1024 bits at first.

    ctx         SSL_CTX
    bits        int
    Returns     int: 1
    See         SSL_CTX_set_srp_password(3)
    """
    return _number(_lib.gasket_ssl_ctx_set_srp_strength(_handle(ctx), _integer(bits)))


def ssl_ctx_get_ex_new_index() -> int:
    """Makes a new place for a number in every context. There are no callbacks.

    Returns     int: the index, or -1
    See         CRYPTO_get_ex_new_index(3)
    """
    return _number(_lib.gasket_ssl_ctx_get_ex_new_index())


def ssl_ctx_set_ex_data(ctx: Handle, index: int, data: int) -> int:
    """Keeps a number with the context.

    ctx         SSL_CTX
    index       int: 0, or what ssl_ctx_get_ex_new_index answered
    data        int64_t: any number
    Returns     int: 1, or 0
    See         CRYPTO_get_ex_new_index(3)
    """
    return _number(_lib.gasket_ssl_ctx_set_ex_data(_handle(ctx), _integer(index), _integer(data)))


def ssl_ctx_get_ex_data(ctx: Handle, index: int) -> int:
    """Gives the number that is kept with the context.

    ctx         SSL_CTX
    index       int: 0, or what ssl_ctx_get_ex_new_index answered
    Returns     int64_t: the number; 0 if none was kept
    See         CRYPTO_get_ex_new_index(3)
    """
    return _number(_lib.gasket_ssl_ctx_get_ex_data(_handle(ctx), _integer(index)))


def ssl_ctx_set_app_data(ctx: Handle, data: int) -> int:
    """Keeps a number with the context, at index 0.

    ctx         SSL_CTX
    data        int64_t: any number
    Returns     int: 1, or 0
    See         CRYPTO_get_ex_new_index(3)
    """
    return _number(_lib.gasket_ssl_ctx_set_app_data(_handle(ctx), _integer(data)))


def ssl_ctx_get_app_data(ctx: Handle) -> int:
    """Gives the number that ssl_ctx_set_app_data kept.

    ctx         SSL_CTX
    Returns     int64_t: the number; 0 if none was kept
    See         CRYPTO_get_ex_new_index(3)
    """
    return _number(_lib.gasket_ssl_ctx_get_app_data(_handle(ctx)))


def ssl_get_options(ssl: Handle) -> int:
    """Tells the options of an SSL. It took over its context's when it was made.

    ssl         SSL
    Returns     uint64_t: bits SSL_OP_
    See         SSL_CTX_set_options(3)
    """
    return _number(_lib.gasket_ssl_get_options(_handle(ssl)))


def ssl_set_options(ssl: Handle, options: int) -> int:
    """Sets options besides those that are set.

    ssl         SSL
    options     uint64_t: bits SSL_OP_ to be set
    Returns     uint64_t: all that are set now
    See         SSL_CTX_set_options(3)
    """
    return _number(_lib.gasket_ssl_set_options(_handle(ssl), _integer(options)))


def ssl_clear_options(ssl: Handle, options: int) -> int:
    """Clears options.

    ssl         SSL
    options     uint64_t: bits SSL_OP_ to be cleared
    Returns     uint64_t: all that are set now
    See         SSL_CTX_set_options(3)
    """
    return _number(_lib.gasket_ssl_clear_options(_handle(ssl), _integer(options)))


def ssl_get_mode(ssl: Handle) -> int:
    """Tells the modes of an SSL.

    ssl         SSL
    Returns     long: bits SSL_MODE_; SSL_MODE_AUTO_RETRY, which is 4, to begin with
    See         SSL_CTX_set_mode(3)
    """
    return _number(_lib.gasket_ssl_get_mode(_handle(ssl)))


def ssl_set_mode(ssl: Handle, mode: int) -> int:
    """Sets modes besides those that are set. SSL_MODE_ASYNC is refused; of a stream's SSL no
    mode can be set that is not set already.

    ssl         SSL
    mode        long: bits SSL_MODE_ to be set
    Returns     long: all that are set now
    See         SSL_CTX_set_mode(3)
    """
    return _number(_lib.gasket_ssl_set_mode(_handle(ssl), _integer(mode)))


def ssl_clear_mode(ssl: Handle, mode: int) -> int:
    """Clears modes.

    ssl         SSL
    mode        long: bits SSL_MODE_ to be cleared
    Returns     long: all that are set now
    Streams     refused on the SSL of a stream: it relies on its modes
    See         SSL_CTX_set_mode(3)
    """
    return _number(_lib.gasket_ssl_clear_mode(_handle(ssl), _integer(mode)))


def ssl_config(ssl: Handle, name: Text) -> int:
    """Sets up an SSL as the configuration file says.

    ssl         SSL
    name        str: a section that OpenSSL's configuration file names under ssl_conf
    Returns     int: 1, or 0 with the reason in the queue
    Waits       for files only
    See         SSL_CTX_config(3)
    """
    return _number(_lib.gasket_ssl_config(_handle(ssl), _text(name)))


def ssl_set_min_proto_version(ssl: Handle, version: int) -> int:
    """Sets the oldest version that is allowed.

    ssl         SSL
    version     long: TLS1_2_VERSION and so on; 0: the oldest there is
    Returns     long: 1, or 0: it is not one of the method's
    See         SSL_CTX_set_min_proto_version(3)
    """
    return _number(_lib.gasket_ssl_set_min_proto_version(_handle(ssl), _integer(version)))


def ssl_set_max_proto_version(ssl: Handle, version: int) -> int:
    """Sets the newest version that is allowed.

    ssl         SSL
    version     long: TLS1_3_VERSION and so on; 0: the newest there is
    Returns     long: 1, or 0: it is not one of the method's
    See         SSL_CTX_set_min_proto_version(3)
    """
    return _number(_lib.gasket_ssl_set_max_proto_version(_handle(ssl), _integer(version)))


def ssl_get_min_proto_version(ssl: Handle) -> int:
    """Tells the oldest version that is allowed.

    ssl         SSL
    Returns     long: a version; 0: the oldest there is
    See         SSL_CTX_set_min_proto_version(3)
    """
    return _number(_lib.gasket_ssl_get_min_proto_version(_handle(ssl)))


def ssl_get_max_proto_version(ssl: Handle) -> int:
    """Tells the newest version that is allowed.

    ssl         SSL
    Returns     long: a version; 0: the newest there is
    See         SSL_CTX_set_min_proto_version(3)
    """
    return _number(_lib.gasket_ssl_get_max_proto_version(_handle(ssl)))


def ssl_set_cipher_list(ssl: Handle, list: Text) -> int:
    """Selects the ciphers for TLS 1.2 and older.

    ssl         SSL
    list        str: such as `ECDHE+AESGCM:!aNULL`
    Returns     int: 1, or 0: it selects none
    See         SSL_CTX_set_cipher_list(3)
    """
    return _number(_lib.gasket_ssl_set_cipher_list(_handle(ssl), _text(list)))


def ssl_set_ciphersuites(ssl: Handle, list: Text) -> int:
    """Selects the ciphers for TLS 1.3.

    ssl         SSL
    list        str: names separated by colons; empty for none
    Returns     int: 1, or 0: a name is not known
    See         SSL_CTX_set_cipher_list(3)
    """
    return _number(_lib.gasket_ssl_set_ciphersuites(_handle(ssl), _text(list)))


def ssl_set1_groups(ssl: Handle, groups: Bytes) -> int:
    """Selects the groups that keys are agreed with, by NID.

    ssl         SSL
    groups      bytes: NIDs of 4 bytes each, the preferred first
    Returns     long: 1, or 0: one is not known or twice, or there is none
    See         SSL_CTX_set1_curves(3)
    """
    groups_bytes, groups_length = _octets(groups)
    return _number(_lib.gasket_ssl_set1_groups(_handle(ssl), groups_bytes, groups_length))


def ssl_set1_curves(ssl: Handle, groups: Bytes) -> int:
    """Is ssl_set1_groups under its old name.

    ssl         SSL
    groups      bytes: NIDs of 4 bytes each, the preferred first
    Returns     long: 1, or 0: one is not known or twice, or there is none
    See         SSL_CTX_set1_curves(3)
    """
    groups_bytes, groups_length = _octets(groups)
    return _number(_lib.gasket_ssl_set1_curves(_handle(ssl), groups_bytes, groups_length))


def ssl_set1_groups_list(ssl: Handle, list: Text) -> int:
    """Selects the groups that keys are agreed with, by name.

    ssl         SSL
    list        str: names separated by colons, such as `X25519:P-256`
    Returns     long: 1, or 0: a name is not known or twice
    See         SSL_CTX_set1_curves(3)
    """
    return _number(_lib.gasket_ssl_set1_groups_list(_handle(ssl), _text(list)))


def ssl_set1_curves_list(ssl: Handle, list: Text) -> int:
    """Is ssl_set1_groups_list under its old name.

    ssl         SSL
    list        str: names separated by colons
    Returns     long: 1, or 0: a name is not known or twice
    See         SSL_CTX_set1_curves(3)
    """
    return _number(_lib.gasket_ssl_set1_curves_list(_handle(ssl), _text(list)))


def ssl_set1_sigalgs(ssl: Handle, algorithms: Bytes) -> int:
    """Selects the signature algorithms, by NID.

    ssl         SSL
    algorithms  bytes: pairs of NIDs of 4 bytes each: a digest, a kind of key
    Returns     long: 1, or 0: a pair is not known, or half
    See         SSL_CTX_set1_sigalgs(3)
    """
    algorithms_bytes, algorithms_length = _octets(algorithms)
    return _number(_lib.gasket_ssl_set1_sigalgs(_handle(ssl), algorithms_bytes, algorithms_length))


def ssl_set1_sigalgs_list(ssl: Handle, list: Text) -> int:
    """Selects the signature algorithms, by name.

    ssl         SSL
    list        str: such as `RSA-PSS+SHA256:ed25519`
    Returns     long: 1, or 0: a name is not known or twice
    See         SSL_CTX_set1_sigalgs(3)
    """
    return _number(_lib.gasket_ssl_set1_sigalgs_list(_handle(ssl), _text(list)))


def ssl_set1_client_sigalgs(ssl: Handle, algorithms: Bytes) -> int:
    """Selects the signature algorithms of client certificates, by NID.

    ssl         SSL
    algorithms  bytes: pairs of NIDs of 4 bytes each: a digest, a kind of key
    Returns     long: 1, or 0: a pair is not known, or half
    See         SSL_CTX_set1_sigalgs(3)
    """
    algorithms_bytes, algorithms_length = _octets(algorithms)
    return _number(_lib.gasket_ssl_set1_client_sigalgs(_handle(ssl), algorithms_bytes, algorithms_length))


def ssl_set1_client_sigalgs_list(ssl: Handle, list: Text) -> int:
    """Selects the signature algorithms of client certificates, by name.

    ssl         SSL
    list        str: such as `RSA-PSS+SHA256:ed25519`
    Returns     long: 1, or 0: a name is not known or twice
    See         SSL_CTX_set1_sigalgs(3)
    """
    return _number(_lib.gasket_ssl_set1_client_sigalgs_list(_handle(ssl), _text(list)))


def ssl_get_security_level(ssl: Handle) -> int:
    """Tells the security level.

    ssl         SSL
    Returns     int: 0 to 5
    See         SSL_CTX_set_security_level(3)
    """
    return _number(_lib.gasket_ssl_get_security_level(_handle(ssl)))


def ssl_set_security_level(ssl: Handle, level: int) -> None:
    """Sets the security level: how weak keys, ciphers and digests may be.

    ssl         SSL
    level       int: 0 to 5; 1 forbids less than 80 bits, 2 less than 112
    Returns     None
    See         SSL_CTX_set_security_level(3)
    """
    return _nothing(_lib.gasket_ssl_set_security_level(_handle(ssl), _integer(level)))


def ssl_get_read_ahead(ssl: Handle) -> int:
    """Tells whether an SSL reads more from its transport than it needs.

    ssl         SSL
    Returns     int: 0, or not 0: it does
    See         SSL_CTX_set_read_ahead(3)
    """
    return _number(_lib.gasket_ssl_get_read_ahead(_handle(ssl)))


def ssl_set_read_ahead(ssl: Handle, on: int) -> None:
    """Has an SSL read as much from its transport as there is. ssl_has_pending then has to be
    asked before waiting for the socket.

    ssl         SSL
    on          int: 1 or 0
    Returns     None
    Streams     refused on the SSL of a stream: its transport reads ahead already
    See         SSL_CTX_set_read_ahead(3)
    """
    return _nothing(_lib.gasket_ssl_set_read_ahead(_handle(ssl), _integer(on)))


def ssl_set_default_read_buffer_len(ssl: Handle, length: int) -> None:
    """Sets how large the buffer for reading is at least. It matters with read-ahead only.

    ssl         SSL
    length      size_t: in bytes
    Returns     None
    See         SSL_CTX_set_split_send_fragment(3)
    """
    return _nothing(_lib.gasket_ssl_set_default_read_buffer_len(_handle(ssl), _integer(length)))


def ssl_get_max_cert_list(ssl: Handle) -> int:
    """Tells how large a peer's certificate chain may be.

    ssl         SSL
    Returns     long: in bytes; 102400 to begin with
    See         SSL_CTX_set_max_cert_list(3)
    """
    return _number(_lib.gasket_ssl_get_max_cert_list(_handle(ssl)))


def ssl_set_max_cert_list(ssl: Handle, size: int) -> int:
    """Sets how large a peer's certificate chain may be.

    ssl         SSL
    size        long: in bytes; below 0 changes nothing
    Returns     long: the size until now; 0 for one below 0
    See         SSL_CTX_set_max_cert_list(3)
    """
    return _number(_lib.gasket_ssl_set_max_cert_list(_handle(ssl), _integer(size)))


def ssl_set_max_send_fragment(ssl: Handle, size: int) -> int:
    """Sets how large a record that is sent may be.

    ssl         SSL
    size        long: in bytes, 512 to 16384
    Returns     long: 1, or 0: out of range
    See         SSL_CTX_set_split_send_fragment(3)
    """
    return _number(_lib.gasket_ssl_set_max_send_fragment(_handle(ssl), _integer(size)))


def ssl_set_split_send_fragment(ssl: Handle, size: int) -> int:
    """Sets from what size on a write is split over several pipelines.

    ssl         SSL
    size        long: in bytes, 1 to that of ssl_set_max_send_fragment
    Returns     long: 1, or 0: out of range
    See         SSL_CTX_set_split_send_fragment(3)
    """
    return _number(_lib.gasket_ssl_set_split_send_fragment(_handle(ssl), _integer(size)))


def ssl_set_max_pipelines(ssl: Handle, count: int) -> int:
    """Sets how many records are encrypted at a time, by ciphers that can. More than 1 turns
    read-ahead on.

    ssl         SSL
    count       long: 1 to 32
    Returns     long: 1, or 0: out of range
    Streams     refused on the SSL of a stream: its transport reads ahead already
    See         SSL_CTX_set_split_send_fragment(3)
    """
    return _number(_lib.gasket_ssl_set_max_pipelines(_handle(ssl), _integer(count)))


def ssl_alloc_buffers(ssl: Handle) -> int:
    """Makes the buffers for reading and writing now rather than when they are needed.

    ssl         SSL
    Returns     int: 1, or 0: no memory
    See         SSL_alloc_buffers(3)
    """
    return _number(_lib.gasket_ssl_alloc_buffers(_handle(ssl)))


def ssl_free_buffers(ssl: Handle) -> int:
    """Frees the buffers for reading and writing until they are needed again.

    ssl         SSL
    Returns     int: 1, or 0: they are in use, or it is DTLS
    See         SSL_alloc_buffers(3)
    """
    return _number(_lib.gasket_ssl_free_buffers(_handle(ssl)))


def ssl_set_block_padding(ssl: Handle, block_size: int) -> int:
    """Has each TLS 1.3 record that is sent filled up to a multiple of a size.

    ssl         SSL
    block_size  size_t: in bytes, up to 16384; 0 and 1: none
    Returns     int: 1, or 0: out of range
    See         SSL_CTX_set_record_padding_callback(3)
    """
    return _number(_lib.gasket_ssl_set_block_padding(_handle(ssl), _integer(block_size)))


def ssl_set_mtu(ssl: Handle, mtu: int) -> int:
    """Sets how large a datagram may be, for DTLS with SSL_OP_NO_QUERY_MTU.

    ssl         SSL
    mtu         long: in bytes, without the headers of UDP and IP
    Returns     long: what is set; 0: it is too small, or not DTLS
    See         openssl/ssl.h
    """
    return _number(_lib.gasket_ssl_set_mtu(_handle(ssl), _integer(mtu)))


def ssl_set_default_passwd_cb_userdata(ssl: Handle, password: Text = None) -> None:
    """Sets the password for encrypted keys that are read afterwards.

    ssl         SSL
    password    str or None: None: none
    Returns     None
    See         SSL_CTX_set_default_passwd_cb(3)
    """
    return _nothing(_lib.gasket_ssl_set_default_passwd_cb_userdata(_handle(ssl), _text(password)))


def ssl_use_certificate(ssl: Handle, x509: Handle) -> int:
    """Sets the certificate that is shown to the peer. One of another key type stays besides.

    ssl         SSL
    x509        X509
    Returns     int: 1, or 0 with the reason in the queue
    See         SSL_CTX_use_certificate(3)
    """
    return _number(_lib.gasket_ssl_use_certificate(_handle(ssl), _handle(x509)))


def ssl_use_certificate_asn1(ssl: Handle, data: Bytes) -> int:
    """Sets the certificate that is shown to the peer, from memory.

    ssl         SSL
    data        bytes: DER
    Returns     int: 1, or 0 with the reason in the queue
    See         SSL_CTX_use_certificate(3)
    """
    data_bytes, data_length = _octets(data)
    return _number(_lib.gasket_ssl_use_certificate_asn1(_handle(ssl), data_bytes, data_length))


def ssl_use_certificate_file(ssl: Handle, file: Text, type: int) -> int:
    """Sets the certificate that is shown to the peer, the first of a file.

    ssl         SSL
    file        str or None: None is answered as a file that cannot be opened
    type        int: SSL_FILETYPE_PEM or SSL_FILETYPE_ASN1
    Returns     int: 1, or 0 with the reason in the queue
    Waits       for files only
    See         SSL_CTX_use_certificate(3)
    """
    return _number(_lib.gasket_ssl_use_certificate_file(_handle(ssl), _text(file), _integer(type)))


def ssl_use_certificate_chain_file(ssl: Handle, file: Text = None) -> int:
    """Sets the certificate that is shown to the peer, and its chain, from a file.

    ssl         SSL
    file        str or None: PEM, the SSL's own certificate first; None is answered as a file
                that cannot be opened
    Returns     int: 1, or 0 with the reason in the queue
    Waits       for files only
    See         SSL_CTX_use_certificate(3)
    """
    return _number(_lib.gasket_ssl_use_certificate_chain_file(_handle(ssl), _text(file)))


def ssl_use_privatekey(ssl: Handle, key: Handle) -> int:
    """Sets the private key. Where there is a certificate of its type the two must belong
    together.

    ssl         SSL
    key         EVP_PKEY
    Returns     int: 1, or 0 with the reason in the queue
    See         SSL_CTX_use_certificate(3)
    """
    return _number(_lib.gasket_ssl_use_privatekey(_handle(ssl), _handle(key)))


def ssl_use_privatekey_asn1(type: int, ssl: Handle, data: Bytes) -> int:
    """Sets the private key, from memory.

    type        int: EVP_PKEY_RSA, EVP_PKEY_EC and so on
    ssl         SSL
    data        bytes: DER, not encrypted
    Returns     int: 1, or 0 with the reason in the queue
    See         SSL_CTX_use_certificate(3)
    """
    data_bytes, data_length = _octets(data)
    return _number(_lib.gasket_ssl_use_privatekey_asn1(_integer(type), _handle(ssl), data_bytes, data_length))


def ssl_use_privatekey_file(ssl: Handle, file: Text, type: int) -> int:
    """Sets the private key, the first of a file. It is refused if a certificate of its type was
    set that it does not belong to; a certificate that is set later drops a key that is not its
    own.

    ssl         SSL
    file        str or None: None is answered as a file that cannot be opened
    type        int: SSL_FILETYPE_PEM or SSL_FILETYPE_ASN1
    Returns     int: 1, or 0 with the reason in the queue
    Waits       for files only
    See         SSL_CTX_use_certificate(3)
    """
    return _number(_lib.gasket_ssl_use_privatekey_file(_handle(ssl), _text(file), _integer(type)))


def ssl_use_rsaprivatekey(ssl: Handle, rsa: Handle) -> int:
    """Sets an RSA key as the private key.

    ssl         SSL
    rsa         RSA
    Returns     int: 1, or 0 with the reason in the queue
    See         SSL_CTX_use_certificate(3)
    """
    return _number(_lib.gasket_ssl_use_rsaprivatekey(_handle(ssl), _handle(rsa)))


def ssl_use_rsaprivatekey_asn1(ssl: Handle, data: Bytes) -> int:
    """Sets an RSA key as the private key, from memory.

    ssl         SSL
    data        bytes: DER of PKCS#1
    Returns     int: 1, or 0 with the reason in the queue
    See         SSL_CTX_use_certificate(3)
    """
    data_bytes, data_length = _octets(data)
    return _number(_lib.gasket_ssl_use_rsaprivatekey_asn1(_handle(ssl), data_bytes, data_length))


def ssl_use_rsaprivatekey_file(ssl: Handle, file: Text, type: int) -> int:
    """Sets the private key, the first of a file. A key that is not an RSA key is refused;
    PKCS#1 and PKCS#8 are both read.

    ssl         SSL
    file        str or None: None is answered as a file that cannot be opened
    type        int: SSL_FILETYPE_PEM or SSL_FILETYPE_ASN1
    Returns     int: 1, or 0 with the reason in the queue
    Waits       for files only
    See         SSL_CTX_use_certificate(3)
    """
    return _number(_lib.gasket_ssl_use_rsaprivatekey_file(_handle(ssl), _text(file), _integer(type)))


def ssl_use_cert_and_key(ssl: Handle, x509: Handle, key: Handle, chain: Handle, override: int) -> int:
    """Sets certificate, private key and chain at once.

    ssl         SSL
    x509        X509
    key         EVP_PKEY or None: 0: the certificate's public key stands for it, as where an
                engine holds the private one
    chain       STACK_OF(X509) or None: 0: none
    override    int: 1: it replaces one of its key type; 0: that is an error
    Returns     int: 1, or 0 with the reason in the queue, and nothing changed
    See         SSL_CTX_use_certificate(3)
    """
    return _number(_lib.gasket_ssl_use_cert_and_key(_handle(ssl), _handle(x509), _handle(key), _handle(chain), _integer(override)))


def ssl_check_private_key(ssl: Handle) -> int:
    """Tells whether there are certificate and key, and whether they belong together.

    ssl         SSL
    Returns     int: 1, or 0 with the reason in the queue
    See         SSL_CTX_use_certificate(3)
    """
    return _number(_lib.gasket_ssl_check_private_key(_handle(ssl)))


def ssl_certs_clear(ssl: Handle) -> None:
    """Removes all certificates, keys and chains of an SSL.

    ssl         SSL
    Returns     None
    See         SSL_CTX_set_cert_cb(3)
    """
    return _nothing(_lib.gasket_ssl_certs_clear(_handle(ssl)))


def ssl_get_certificate(ssl: Handle) -> Optional[Object]:
    """Gives the certificate that is shown to the peer: the one set last, or chosen by
    ssl_select_current_cert.

    ssl         SSL
    Returns     X509 or None, borrowed: the certificate; 0: none
    See         SSL_get_certificate(3)
    """
    return _borrowed(_lib.gasket_ssl_get_certificate(_handle(ssl)), "X509", ssl)


def ssl_get_privatekey(ssl: Handle) -> Optional[Object]:
    """Gives the private key that belongs to ssl_get_certificate.

    ssl         SSL
    Returns     EVP_PKEY or None, borrowed: the key; 0: none
    See         SSL_get_privatekey(3)
    """
    return _borrowed(_lib.gasket_ssl_get_privatekey(_handle(ssl)), "EVP_PKEY", ssl)


def ssl_select_current_cert(ssl: Handle, x509: Handle) -> int:
    """Chooses which of several certificates the functions for chains are about.

    ssl         SSL
    x509        X509: one that was set
    Returns     long: 1, or 0: it was not set, or has no key
    See         SSL_CTX_add1_chain_cert(3)
    """
    return _number(_lib.gasket_ssl_select_current_cert(_handle(ssl), _handle(x509)))


def ssl_set_current_cert(ssl: Handle, which: int) -> int:
    """Chooses which of several certificates the functions for chains are about, one after the
    other.

    ssl         SSL
    which       long: SSL_CERT_SET_FIRST, SSL_CERT_SET_NEXT, or SSL_CERT_SET_SERVER: the one of
                this handshake
    Returns     long: 1, or 0: there is none; 2: the handshake's cipher takes none
    See         SSL_CTX_add1_chain_cert(3)
    """
    return _number(_lib.gasket_ssl_set_current_cert(_handle(ssl), _integer(which)))


def ssl_set0_chain(ssl: Handle, chain: Handle = None) -> int:
    """Sets the chain of the current certificate, without that itself.

    ssl         SSL
    chain       STACK_OF(X509) or None: 0: none
    Returns     long: 1, or 0 with the reason in the queue
    See         SSL_CTX_add1_chain_cert(3)
    """
    return _number(_lib.gasket_ssl_set0_chain(_handle(ssl), _handle(chain)))


def ssl_set1_chain(ssl: Handle, chain: Handle = None) -> int:
    """Sets the chain of the current certificate, without that itself.

    ssl         SSL
    chain       STACK_OF(X509) or None: 0: none
    Returns     long: 1, or 0 with the reason in the queue
    See         SSL_CTX_add1_chain_cert(3)
    """
    return _number(_lib.gasket_ssl_set1_chain(_handle(ssl), _handle(chain)))


def ssl_clear_chain_certs(ssl: Handle) -> int:
    """Removes the chain of the current certificate.

    ssl         SSL
    Returns     long: 1
    See         SSL_CTX_add1_chain_cert(3)
    """
    return _number(_lib.gasket_ssl_clear_chain_certs(_handle(ssl)))


def ssl_add0_chain_cert(ssl: Handle, x509: Handle) -> int:
    """Adds a certificate to the end of the current one's chain.

    ssl         SSL
    x509        X509
    Returns     long: 1, or 0 with the reason in the queue
    See         SSL_CTX_add1_chain_cert(3)
    """
    return _number(_lib.gasket_ssl_add0_chain_cert(_handle(ssl), _handle(x509)))


def ssl_add1_chain_cert(ssl: Handle, x509: Handle) -> int:
    """Adds a certificate to the end of the current one's chain.

    ssl         SSL
    x509        X509
    Returns     long: 1, or 0 with the reason in the queue
    See         SSL_CTX_add1_chain_cert(3)
    """
    return _number(_lib.gasket_ssl_add1_chain_cert(_handle(ssl), _handle(x509)))


def ssl_get0_chain_certs(ssl: Handle) -> Tuple[int, Optional[Object]]:
    """Gives the chain of the current certificate, without that itself.

    ssl         SSL
    Returns     long: 1
    Value 2     `chain`, STACK_OF(X509) or None: a STACK_OF(X509); 0: none
    See         SSL_CTX_add1_chain_cert(3)
    """
    chain_place = _place(0)
    answer = _number(_lib.gasket_ssl_get0_chain_certs(_handle(ssl), _pointer(chain_place)))
    return answer, _stored(chain_place, "STACK_OF(X509)", ssl)


def ssl_build_cert_chain(ssl: Handle, flags: int) -> int:
    """Makes the chain of the current certificate of those in a trust store, or of those in the
    chain now.

    ssl         SSL
    flags       long: bits SSL_BUILD_CHAIN_FLAG_; 0 for none
    Returns     long: 1; 2: a part, SSL_BUILD_CHAIN_FLAG_IGNORE_ERROR is among `flags`; 0 with
                the reason in the queue
    Waits       for files only
    See         SSL_CTX_add1_chain_cert(3)
    """
    return _number(_lib.gasket_ssl_build_cert_chain(_handle(ssl), _integer(flags)))


def ssl_check_chain(ssl: Handle, x509: Handle, key: Handle, chain: Handle = None) -> int:
    """Tells whether the peer can be shown a certificate. It has an answer only while the
    handshake waits for one to be chosen, as for QUESTION_CERTIFICATE.

    ssl         SSL
    x509        X509
    key         EVP_PKEY: its private key
    chain       STACK_OF(X509) or None: the rest of its chain; 0: none
    Returns     int: bits CERT_PKEY_, with CERT_PKEY_VALID where it will do; 0: it will not
    See         SSL_check_chain(3)
    """
    return _number(_lib.gasket_ssl_check_chain(_handle(ssl), _handle(x509), _handle(key), _handle(chain)))


def ssl_set_cert_flags(ssl: Handle, flags: int) -> int:
    """Sets how strictly certificates are chosen, besides what is set.

    ssl         SSL
    flags       long: SSL_CERT_FLAG_TLS_STRICT and so on
    Returns     long: all that are set now
    See         SSL_CONF_cmd(3)
    """
    return _number(_lib.gasket_ssl_set_cert_flags(_handle(ssl), _integer(flags)))


def ssl_clear_cert_flags(ssl: Handle, flags: int) -> int:
    """Clears what ssl_set_cert_flags sets.

    ssl         SSL
    flags       long: SSL_CERT_FLAG_TLS_STRICT and so on
    Returns     long: all that are set now
    See         SSL_CONF_cmd(3)
    """
    return _number(_lib.gasket_ssl_clear_cert_flags(_handle(ssl), _integer(flags)))


def ssl_set_tmp_dh(ssl: Handle, dh: Handle = None) -> int:
    """Sets the parameters of Diffie-Hellman ciphers. They stay the caller's.

    ssl         SSL
    dh          DH or None: 0 is answered with 0, and the reason in the queue
    Returns     long: 1, or 0 with the reason in the queue: too small for the security level
    See         SSL_CTX_set_tmp_dh_callback(3)
    """
    return _number(_lib.gasket_ssl_set_tmp_dh(_handle(ssl), _handle(dh)))


def ssl_set0_tmp_dh_pkey(ssl: Handle, key: Handle) -> int:
    """Sets the parameters of Diffie-Hellman ciphers.

    ssl         SSL
    key         EVP_PKEY: of Diffie-Hellman parameters
    Returns     int: 1, or 0 with the reason in the queue: too small for the security level
    OpenSSL     3.0 and newer
    See         SSL_CTX_set_tmp_dh_callback(3)
    """
    return _number(_lib.gasket_ssl_set0_tmp_dh_pkey(_handle(ssl), _handle(key)))


def ssl_set_dh_auto(ssl: Handle, on: int) -> int:
    """Has OpenSSL's own parameters used for Diffie-Hellman ciphers.

    ssl         SSL
    on          long: 0: no; 1: as strong as the certificate's key; 2: 1024 bits, where the
                security level allows
    Returns     long: 1
    See         SSL_CTX_set_tmp_dh_callback(3)
    """
    return _number(_lib.gasket_ssl_set_dh_auto(_handle(ssl), _integer(on)))


def ssl_set_tmp_ecdh(ssl: Handle, key: Handle) -> int:
    """Selects a curve as the only group. ssl_set1_groups_list selects several.

    ssl         SSL
    key         EC_KEY: of which the curve alone counts
    Returns     long: 1, or 0 with the reason in the queue
    See         SSL_CTX_set_tmp_ecdh(3)
    """
    return _number(_lib.gasket_ssl_set_tmp_ecdh(_handle(ssl), _handle(key)))


def ssl_set_ecdh_auto(ssl: Handle, on: int) -> int:
    """Does nothing: OpenSSL chooses the curve itself.

    ssl         SSL
    on          int: any number
    Returns     int: 1 when `on` is not 0, else 0
    See         SSL_CTX_set_ecdh_auto(3)
    """
    return _number(_lib.gasket_ssl_set_ecdh_auto(_handle(ssl), _integer(on)))


def ssl_need_tmp_rsa(ssl: Handle) -> int:
    """Tells that no temporary RSA key is needed. There are none since OpenSSL 1.1.0.

    ssl         SSL
    Returns     int: 0
    See         openssl/ssl.h
    """
    return _number(_lib.gasket_ssl_need_tmp_rsa(_handle(ssl)))


def ssl_set_tmp_rsa(ssl: Handle, rsa: Handle = None) -> int:
    """Does nothing. There are no temporary RSA keys since OpenSSL 1.1.0.

    ssl         SSL
    rsa         RSA or None: it stays the caller's; 0 for none
    Returns     int: 1
    See         openssl/ssl.h
    """
    return _number(_lib.gasket_ssl_set_tmp_rsa(_handle(ssl), _handle(rsa)))


def ssl_get_verify_mode(ssl: Handle) -> int:
    """Tells what is asked of the peer's certificate.

    ssl         SSL
    Returns     int: bits SSL_VERIFY_PEER and so on; SSL_VERIFY_NONE, which is 0, for none
    See         SSL_CTX_get_verify_mode(3)
    """
    return _number(_lib.gasket_ssl_get_verify_mode(_handle(ssl)))


def ssl_set_verify(ssl: Handle, mode: int) -> None:
    """Says what is asked of the peer's certificate. A callback that the context had stays.

    ssl         SSL
    mode        int: bits SSL_VERIFY_PEER and so on; SSL_VERIFY_NONE, which is 0, for none
    Returns     None
    See         SSL_CTX_set_verify(3)
    """
    return _nothing(_lib.gasket_ssl_set_verify(_handle(ssl), _integer(mode)))


def ssl_get_verify_depth(ssl: Handle) -> int:
    """Tells how many authorities may stand between certificate and root.

    ssl         SSL
    Returns     int: how many; -1: the default, 100
    See         SSL_CTX_get_verify_mode(3)
    """
    return _number(_lib.gasket_ssl_get_verify_depth(_handle(ssl)))


def ssl_set_verify_depth(ssl: Handle, depth: int) -> None:
    """Says how many authorities may stand between certificate and root.

    ssl         SSL
    depth       int: how many
    Returns     None
    See         SSL_CTX_set_verify(3)
    """
    return _nothing(_lib.gasket_ssl_set_verify_depth(_handle(ssl), _integer(depth)))


def ssl_set_verify_result(ssl: Handle, result: int) -> None:
    """Has ssl_get_verify_result answer this. Nothing else changes; the next verification sets
    it anew.

    ssl         SSL
    result      long: X509_V_OK and so on
    Returns     None
    See         SSL_set_verify_result(3)
    """
    return _nothing(_lib.gasket_ssl_set_verify_result(_handle(ssl), _integer(result)))


def ssl_set_retry_verify(ssl: Handle) -> int:
    """Has the handshake pause that called a verification callback, to be called again. It is of
    use to such a callback only.

    ssl         SSL
    Returns     int: 1, or 0: OpenSSL is older than 3.0.2
    Streams     refused on the SSL of a stream: ctx_set_question pauses its verification
    See         SSL_set_retry_verify(3)
    """
    return _number(_lib.gasket_ssl_set_retry_verify(_handle(ssl)))


def ssl_set_post_handshake_auth(ssl: Handle, on: int) -> None:
    """Says whether a client offers to show a certificate later, when a TLS 1.3 server asks for
    it.

    ssl         SSL: a client's
    on          int: 1 or 0
    Returns     None
    See         SSL_CTX_set_verify(3)
    """
    return _nothing(_lib.gasket_ssl_set_post_handshake_auth(_handle(ssl), _integer(on)))


def ssl_set1_host(ssl: Handle, host: Text = None) -> int:
    """Says which name the peer's certificate must be for. OpenSSL 4.0 takes an address too.

    ssl         SSL
    host        str or None: None: any name will do
    Returns     int: 1, or 0 with the reason in the queue
    See         SSL_set1_host(3)
    """
    return _number(_lib.gasket_ssl_set1_host(_handle(ssl), _text(host)))


def ssl_add1_host(ssl: Handle, host: Text) -> int:
    """Adds a name that the peer's certificate may be for.

    ssl         SSL
    host        str
    Returns     int: 1, or 0 with the reason in the queue
    See         SSL_set1_host(3)
    """
    return _number(_lib.gasket_ssl_add1_host(_handle(ssl), _text(host)))


def ssl_set_hostflags(ssl: Handle, flags: int) -> None:
    """Says how names are compared with those of the peer's certificate.

    ssl         SSL
    flags       unsigned int: bits X509_CHECK_FLAG_
    Returns     None
    See         SSL_set1_host(3)
    """
    return _nothing(_lib.gasket_ssl_set_hostflags(_handle(ssl), _integer(flags)))


def ssl_set_purpose(ssl: Handle, purpose: int) -> int:
    """Says for what the peer's certificate must be meant. By itself it is for the peer's side
    of TLS.

    ssl         SSL
    purpose     int: X509_PURPOSE_SSL_SERVER and so on
    Returns     int: 1, or 0: it is not known
    See         SSL_set_purpose(3)
    """
    return _number(_lib.gasket_ssl_set_purpose(_handle(ssl), _integer(purpose)))


def ssl_set_trust(ssl: Handle, trust: int) -> int:
    """Says for what the authority must be trusted.

    ssl         SSL
    trust       int: X509_TRUST_SSL_SERVER and so on
    Returns     int: 1, or 0: it is not known
    See         SSL_set_trust(3)
    """
    return _number(_lib.gasket_ssl_set_trust(_handle(ssl), _integer(trust)))


def ssl_get0_param(ssl: Handle) -> Optional[Object]:
    """Gives the parameters of verification, to be changed in place.

    ssl         SSL
    Returns     X509_VERIFY_PARAM or None, borrowed
    See         SSL_CTX_get0_param(3)
    """
    return _borrowed(_lib.gasket_ssl_get0_param(_handle(ssl)), "X509_VERIFY_PARAM", ssl)


def ssl_set1_param(ssl: Handle, param: Handle) -> int:
    """Sets the parameters of verification to a copy of others.

    ssl         SSL
    param       X509_VERIFY_PARAM
    Returns     int: 1, or 0
    See         SSL_CTX_get0_param(3)
    """
    return _number(_lib.gasket_ssl_set1_param(_handle(ssl), _handle(param)))


def ssl_set0_verify_cert_store(ssl: Handle, store: Handle = None) -> int:
    """Sets the trust store that the peer is verified with.

    ssl         SSL
    store       X509_STORE or None: 0: the context's is used
    Returns     long: 1
    See         SSL_CTX_set1_verify_cert_store(3)
    """
    return _number(_lib.gasket_ssl_set0_verify_cert_store(_handle(ssl), _handle(store)))


def ssl_set1_verify_cert_store(ssl: Handle, store: Handle = None) -> int:
    """Sets the trust store that the peer is verified with.

    ssl         SSL
    store       X509_STORE or None: 0: the context's is used
    Returns     long: 1
    See         SSL_CTX_set1_verify_cert_store(3)
    """
    return _number(_lib.gasket_ssl_set1_verify_cert_store(_handle(ssl), _handle(store)))


def ssl_get0_verify_cert_store(ssl: Handle) -> Tuple[int, Optional[Object]]:
    """Gives the trust store that the peer is verified with, where the SSL has one of its own.
    That of a context of ctx_new is shared by all of them, and is refused.

    ssl         SSL
    Returns     long: 1
    Value 2     `store`, X509_STORE or None: an X509_STORE; 0: none was set
    Streams     refused on the SSL of a stream: its trust store is shared with others
    See         SSL_CTX_set1_verify_cert_store(3)
    """
    store_place = _place(0)
    answer = _number(_lib.gasket_ssl_get0_verify_cert_store(_handle(ssl), _pointer(store_place)))
    return answer, _stored(store_place, "X509_STORE", ssl)


def ssl_set0_chain_cert_store(ssl: Handle, store: Handle = None) -> int:
    """Sets the store that one's own chain is made of.

    ssl         SSL
    store       X509_STORE or None: 0: the context's trust store is used
    Returns     long: 1
    See         SSL_CTX_set1_verify_cert_store(3)
    """
    return _number(_lib.gasket_ssl_set0_chain_cert_store(_handle(ssl), _handle(store)))


def ssl_set1_chain_cert_store(ssl: Handle, store: Handle = None) -> int:
    """Sets the store that one's own chain is made of.

    ssl         SSL
    store       X509_STORE or None: 0: the context's trust store is used
    Returns     long: 1
    See         SSL_CTX_set1_verify_cert_store(3)
    """
    return _number(_lib.gasket_ssl_set1_chain_cert_store(_handle(ssl), _handle(store)))


def ssl_get0_chain_cert_store(ssl: Handle) -> Tuple[int, Optional[Object]]:
    """Gives the store that one's own chain is made of, where the SSL has one of its own.

    ssl         SSL
    Returns     long: 1
    Value 2     `store`, X509_STORE or None: an X509_STORE; 0: none was set
    Streams     refused on the SSL of a stream: its trust store is shared with others
    See         SSL_CTX_set1_verify_cert_store(3)
    """
    store_place = _place(0)
    answer = _number(_lib.gasket_ssl_get0_chain_cert_store(_handle(ssl), _pointer(store_place)))
    return answer, _stored(store_place, "X509_STORE", ssl)


def ssl_set_client_ca_list(ssl: Handle, names: Handle = None) -> None:
    """Says which authorities a server names to clients that it asks for a certificate.

    ssl         SSL
    names       STACK_OF(X509_NAME) or None: 0: the context's are used
    Returns     None
    See         SSL_CTX_set_client_CA_list(3)
    """
    return _nothing(_lib.gasket_ssl_set_client_ca_list(_handle(ssl), _handle(names)))


def ssl_get_client_ca_list(ssl: Handle) -> Optional[Object]:
    """Gives the authorities that a server names, its context's where it has none of its own; on
    a client, those that the server has named.

    ssl         SSL
    Returns     STACK_OF(X509_NAME) or None, borrowed: the names; 0: none
    See         SSL_get_client_CA_list(3)
    """
    return _borrowed(_lib.gasket_ssl_get_client_ca_list(_handle(ssl)), "STACK_OF(X509_NAME)", ssl)


def ssl_add_client_ca(ssl: Handle, x509: Handle = None) -> int:
    """Adds the subject of a certificate to the authorities that a server names.

    ssl         SSL
    x509        X509 or None: an authority's certificate; 0 is answered with 0
    Returns     int: 1, or 0
    See         SSL_CTX_set_client_CA_list(3)
    """
    return _number(_lib.gasket_ssl_add_client_ca(_handle(ssl), _handle(x509)))


def ssl_set0_ca_list(ssl: Handle, names: Handle = None) -> None:
    """Says which authorities are named to the peer, by either side.

    ssl         SSL
    names       STACK_OF(X509_NAME) or None: 0: the context's are used
    Returns     None
    See         SSL_CTX_set0_CA_list(3)
    """
    return _nothing(_lib.gasket_ssl_set0_ca_list(_handle(ssl), _handle(names)))


def ssl_get0_ca_list(ssl: Handle) -> Optional[Object]:
    """Gives the authorities that ssl_set0_ca_list has set, or the context's.

    ssl         SSL
    Returns     STACK_OF(X509_NAME) or None, borrowed: the names; 0: none
    See         SSL_CTX_set0_CA_list(3)
    """
    return _borrowed(_lib.gasket_ssl_get0_ca_list(_handle(ssl)), "STACK_OF(X509_NAME)", ssl)


def ssl_add1_to_ca_list(ssl: Handle, x509: Handle = None) -> int:
    """Adds the subject of a certificate to the authorities that are named to the peer.

    ssl         SSL
    x509        X509 or None: an authority's certificate; 0 is answered with 0
    Returns     int: 1, or 0
    See         SSL_CTX_set0_CA_list(3)
    """
    return _number(_lib.gasket_ssl_add1_to_ca_list(_handle(ssl), _handle(x509)))


def ssl_get0_peer_ca_list(ssl: Handle) -> Optional[Object]:
    """Gives the authorities that the peer has named.

    ssl         SSL
    Returns     STACK_OF(X509_NAME) or None, borrowed: the names; 0: none
    See         SSL_CTX_set0_CA_list(3)
    """
    return _borrowed(_lib.gasket_ssl_get0_peer_ca_list(_handle(ssl)), "STACK_OF(X509_NAME)", ssl)


def ssl_dup_ca_list(names: Handle) -> Optional[Object]:
    """Copies a list of names.

    names       STACK_OF(X509_NAME)
    Returns     STACK_OF(X509_NAME) or None, new: the copy; 0 with the reason in the queue
    See         openssl/ssl.h
    """
    return _new(_lib.gasket_ssl_dup_ca_list(_handle(names)), "STACK_OF(X509_NAME)")


def ssl_load_client_ca_file(file: Text) -> Optional[Object]:
    """Reads the subjects of a file's certificates.

    file        str: certificates, in PEM
    Returns     STACK_OF(X509_NAME) or None, new: the subjects, each once; 0 with the reason in
                the queue
    Waits       for files only
    See         SSL_load_client_CA_file(3)
    """
    return _new(_lib.gasket_ssl_load_client_ca_file(_text(file)), "STACK_OF(X509_NAME)")


def ssl_load_client_ca_file_ex(file: Text, properties: Text = None) -> Optional[Object]:
    """Reads the subjects of a file's certificates.

    file        str: certificates, in PEM
    properties  str or None: which algorithms to use; None: the usual
    Returns     STACK_OF(X509_NAME) or None, new: the subjects, each once; 0 with the reason in
                the queue
    Waits       for files only
    OpenSSL     3.0 and newer
    See         SSL_load_client_CA_file(3)
    """
    return _new(_lib.gasket_ssl_load_client_ca_file_ex(_text(file), _text(properties)), "STACK_OF(X509_NAME)")


def ssl_add_file_cert_subjects_to_stack(names: Handle, file: Text) -> int:
    """Adds the subjects of a file's certificates to a list, those that are not in it.

    names       STACK_OF(X509_NAME)
    file        str: certificates, in PEM
    Returns     int: 1, or 0 with the reason in the queue
    Waits       for files only
    See         SSL_load_client_CA_file(3)
    """
    return _number(_lib.gasket_ssl_add_file_cert_subjects_to_stack(_handle(names), _text(file)))


def ssl_add_dir_cert_subjects_to_stack(names: Handle, directory: Text) -> int:
    """Adds the subjects of the certificates in a directory to a list, those that are not in it.

    names       STACK_OF(X509_NAME)
    directory   str: each file of which is read
    Returns     int: 1, or 0 with the reason in the queue
    Waits       for files only
    See         SSL_load_client_CA_file(3)
    """
    return _number(_lib.gasket_ssl_add_dir_cert_subjects_to_stack(_handle(names), _text(directory)))


def ssl_add_store_cert_subjects_to_stack(names: Handle, uri: Text) -> int:
    """Adds the subjects of the certificates in a store to a list, those that are not in it.
    What is encrypted there is passed over.

    names       STACK_OF(X509_NAME)
    uri         str: of a file or directory, or what a provider knows
    Returns     int: 1, or 0 with the reason in the queue
    Waits       for files only
    OpenSSL     3.0 and newer
    See         SSL_load_client_CA_file(3)
    """
    return _number(_lib.gasket_ssl_add_store_cert_subjects_to_stack(_handle(names), _text(uri)))


def ssl_get0_certificate_types(ssl: Handle, types: Room = None) -> int:
    """Copies the types of certificates that the server asks for, before TLS 1.3.

    ssl         SSL: a client's
    types       bytearray that is filled or None: TLS_CT_RSA_SIGN and so on, a byte each
    Returns     long: how many there are; 0: none were asked for
    See         SSL_CTX_set1_curves(3)
    """
    types_bytes, types_length = _room(types)
    return _number(_lib.gasket_ssl_get0_certificate_types(_handle(ssl), types_bytes, types_length))


def ssl_set1_client_certificate_types(ssl: Handle, types: Bytes = None) -> int:
    """Says which types of certificates a server asks for, before TLS 1.3.

    ssl         SSL: a server's
    types       bytes or None: TLS_CT_RSA_SIGN and so on, a byte each; none: as the ciphers
                demand
    Returns     long: 1, or 0
    See         openssl/ssl.h
    """
    types_bytes, types_length = _octets(types)
    return _number(_lib.gasket_ssl_set1_client_certificate_types(_handle(ssl), types_bytes, types_length))


def ssl_dane_enable(ssl: Handle, base_domain: Text) -> int:
    """Has the peer verified by TLSA records. It sets the server's name too where none is set.

    ssl         SSL
    base_domain str: the name that the TLSA records were found under
    Returns     int: 1; 0: ssl_ctx_dane_enable comes first, or it is on already; -1: it failed
    See         SSL_CTX_dane_enable(3)
    """
    return _number(_lib.gasket_ssl_dane_enable(_handle(ssl), _text(base_domain)))


def ssl_dane_tlsa_add(ssl: Handle, usage: int, selector: int, matching_type: int, data: Bytes) -> int:
    """Adds a TLSA record of the peer.

    ssl         SSL
    usage       uint8_t: 0 to 3
    selector    uint8_t: 0: the whole certificate; 1: its public key
    matching_type uint8_t: 0: the data itself; 1: its SHA-256; 2: its SHA-512
    data        bytes
    Returns     int: 1; 0: the record is of no use; -1: it failed
    See         SSL_CTX_dane_enable(3)
    """
    data_bytes, data_length = _octets(data)
    return _number(_lib.gasket_ssl_dane_tlsa_add(_handle(ssl), _integer(usage), _integer(selector), _integer(matching_type), data_bytes, data_length))


def ssl_dane_set_flags(ssl: Handle, flags: int) -> int:
    """Sets how DANE verifies, besides what is set.

    ssl         SSL
    flags       unsigned long: DANE_FLAG_NO_DANE_EE_NAMECHECKS
    Returns     unsigned long: what was set until now
    See         SSL_CTX_dane_enable(3)
    """
    return _number(_lib.gasket_ssl_dane_set_flags(_handle(ssl), _integer(flags)))


def ssl_dane_clear_flags(ssl: Handle, flags: int) -> int:
    """Clears what ssl_dane_set_flags sets.

    ssl         SSL
    flags       unsigned long: DANE_FLAG_NO_DANE_EE_NAMECHECKS
    Returns     unsigned long: what was set until now
    See         SSL_CTX_dane_enable(3)
    """
    return _number(_lib.gasket_ssl_dane_clear_flags(_handle(ssl), _integer(flags)))


def ssl_get0_dane_authority(ssl: Handle) -> Tuple[int, Optional[Object], Optional[Object]]:
    """Tells which trust anchor a TLSA record has led to.

    ssl         SSL
    Returns     int: how many certificates stand between the peer's own and the anchor; -1: DANE
                did not verify it
    Value 2     `certificate`, X509 or None: an X509: the trust anchor; 0: none
    Value 3     `key`, EVP_PKEY or None: an EVP_PKEY: the bare key that was the trust anchor; 0:
                none
    See         SSL_CTX_dane_enable(3)
    """
    certificate_place = _place(0)
    key_place = _place(0)
    answer = _number(_lib.gasket_ssl_get0_dane_authority(_handle(ssl), _pointer(certificate_place), _pointer(key_place)))
    return answer, _stored(certificate_place, "X509", ssl), _stored(key_place, "EVP_PKEY", ssl)


def ssl_get0_dane_tlsa(ssl: Handle, data: Room = None) -> Tuple[int, int, int, int, int]:
    """Copies the TLSA record that the peer was verified by.

    ssl         SSL
    data        bytearray that is filled or None
    Returns     int: how many certificates stand between the peer's own and the anchor; -1: DANE
                did not verify it
    Value 2     `usage`, uint8_t
    Value 3     `selector`, uint8_t
    Value 4     `matching_type`, uint8_t
    Value 5     `data_length`, size_t: how many bytes of data there are
    See         SSL_CTX_dane_enable(3)
    """
    usage_place = _place(0)
    selector_place = _place(0)
    matching_type_place = _place(0)
    data_bytes, data_length = _room(data)
    data_length_place = _place(0)
    answer = _number(_lib.gasket_ssl_get0_dane_tlsa(_handle(ssl), _pointer(usage_place), _pointer(selector_place), _pointer(matching_type_place), data_bytes, data_length, _pointer(data_length_place)))
    return answer, _stored_number(usage_place), _stored_number(selector_place), _stored_number(matching_type_place), _stored_number(data_length_place)


def ssl_enable_ct(ssl: Handle, mode: int) -> int:
    """Has a client ask for certificate timestamps and check them.

    ssl         SSL
    mode        int: SSL_CT_VALIDATION_PERMISSIVE: only ask; SSL_CT_VALIDATION_STRICT: demand a
                valid timestamp
    Returns     int: 1, or 0 with the reason in the queue
    See         SSL_CTX_set_ct_validation_callback(3)
    """
    return _number(_lib.gasket_ssl_enable_ct(_handle(ssl), _integer(mode)))


def ssl_disable_ct(ssl: Handle) -> None:
    """Has a client not ask for certificate timestamps any more.

    ssl         SSL
    Returns     None
    See         SSL_CTX_set_ct_validation_callback(3)
    """
    return _nothing(_lib.gasket_ssl_disable_ct(_handle(ssl)))


def ssl_ct_is_enabled(ssl: Handle) -> int:
    """Tells whether certificate timestamps are asked for and checked.

    ssl         SSL
    Returns     int: 1 or 0
    See         SSL_CTX_set_ct_validation_callback(3)
    """
    return _number(_lib.gasket_ssl_ct_is_enabled(_handle(ssl)))


def ssl_get_session(ssl: Handle) -> Optional[Object]:
    """Gives the session. With TLS 1.3 it can be resumed only once the server's ticket has been
    read.

    ssl         SSL
    Returns     SSL_SESSION or None, borrowed: the session; 0: none
    See         SSL_get_session(3)
    """
    return _borrowed(_lib.gasket_ssl_get_session(_handle(ssl)), "SSL_SESSION", ssl)


def ssl_get0_session(ssl: Handle) -> Optional[Object]:
    """Is ssl_get_session under another name.

    ssl         SSL
    Returns     SSL_SESSION or None, borrowed: the session; 0: none
    See         SSL_get_session(3)
    """
    return _borrowed(_lib.gasket_ssl_get0_session(_handle(ssl)), "SSL_SESSION", ssl)


def ssl_get1_session(ssl: Handle) -> Optional[Object]:
    """Gives the session. With TLS 1.3 it can be resumed only once the server's ticket has been
    read.

    ssl         SSL
    Returns     SSL_SESSION or None, new: the session; 0: none
    See         SSL_get_session(3)
    """
    return _new(_lib.gasket_ssl_get1_session(_handle(ssl)), "SSL_SESSION")


def ssl_set_session(ssl: Handle, session: Handle = None) -> int:
    """Has a client resume a session, before the handshake.

    ssl         SSL: a client's
    session     SSL_SESSION or None: 0: none is resumed
    Returns     int: 1, or 0 with the reason in the queue
    See         SSL_set_session(3)
    """
    return _number(_lib.gasket_ssl_set_session(_handle(ssl), _handle(session)))


def ssl_session_reused(ssl: Handle) -> int:
    """Tells whether a session was resumed.

    ssl         SSL
    Returns     int: 1, or 0: a new one was made
    See         SSL_session_reused(3)
    """
    return _number(_lib.gasket_ssl_session_reused(_handle(ssl)))


def ssl_cache_hit(ssl: Handle) -> int:
    """Is ssl_session_reused under its old name.

    ssl         SSL
    Returns     int: 1, or 0: a new one was made
    See         SSL_session_reused(3)
    """
    return _number(_lib.gasket_ssl_cache_hit(_handle(ssl)))


def ssl_get_time(session: Handle) -> int:
    """Tells when a session was made.

    session     SSL_SESSION
    Returns     long: seconds since 1970
    See         SSL_SESSION_get_time(3)
    """
    return _number(_lib.gasket_ssl_get_time(_handle(session)))


def ssl_set_time(session: Handle, time: int) -> int:
    """Says when a session was made.

    session     SSL_SESSION
    time        long: seconds since 1970
    Returns     long: `time`
    See         SSL_SESSION_get_time(3)
    """
    return _number(_lib.gasket_ssl_set_time(_handle(session), _integer(time)))


def ssl_get_timeout(session: Handle) -> int:
    """Tells for how long a session can be resumed.

    session     SSL_SESSION
    Returns     long: in seconds
    See         SSL_SESSION_get_time(3)
    """
    return _number(_lib.gasket_ssl_get_timeout(_handle(session)))


def ssl_set_timeout(session: Handle, timeout: int) -> int:
    """Says for how long a session can be resumed.

    session     SSL_SESSION
    timeout     long: in seconds
    Returns     long: 1
    See         SSL_SESSION_get_time(3)
    """
    return _number(_lib.gasket_ssl_set_timeout(_handle(session), _integer(timeout)))


def ssl_get_default_timeout(ssl: Handle) -> int:
    """Tells for how long sessions of the SSL's protocol can be resumed where nothing else is
    set.

    ssl         SSL
    Returns     long: in seconds
    See         SSL_get_default_timeout(3)
    """
    return _number(_lib.gasket_ssl_get_default_timeout(_handle(ssl)))


def ssl_set_session_id_context(ssl: Handle, id: Bytes = None) -> int:
    """Has a server resume only sessions that were made under the same mark.

    ssl         SSL: a server's
    id          bytes or None: any bytes
    Returns     int: 1, or 0: they are too many
    See         SSL_CTX_set_session_id_context(3)
    """
    id_bytes, id_length = _octets(id)
    return _number(_lib.gasket_ssl_set_session_id_context(_handle(ssl), id_bytes, id_length))


def ssl_has_matching_session_id(ssl: Handle, id: Bytes) -> int:
    """Tells whether the context's cache has a session with this ID.

    ssl         SSL
    id          bytes
    Returns     int: 1 or 0
    See         SSL_CTX_set_generate_session_id(3)
    """
    id_bytes, id_length = _octets(id)
    return _number(_lib.gasket_ssl_has_matching_session_id(_handle(ssl), id_bytes, id_length))


def ssl_get_num_tickets(ssl: Handle) -> int:
    """Tells how many tickets a TLS 1.3 server sends after the handshake.

    ssl         SSL
    Returns     size_t: how many; 2 to begin with
    See         SSL_CTX_set_num_tickets(3)
    """
    return _number(_lib.gasket_ssl_get_num_tickets(_handle(ssl)))


def ssl_set_num_tickets(ssl: Handle, count: int) -> int:
    """Says how many tickets a TLS 1.3 server sends after the handshake.

    ssl         SSL
    count       size_t
    Returns     int: 1
    See         SSL_CTX_set_num_tickets(3)
    """
    return _number(_lib.gasket_ssl_set_num_tickets(_handle(ssl), _integer(count)))


def ssl_get_max_early_data(ssl: Handle) -> int:
    """Tells how much early data a server allows with the tickets that it sends.

    ssl         SSL
    Returns     uint32_t: in bytes; 0: none is allowed
    See         SSL_read_early_data(3)
    """
    return _number(_lib.gasket_ssl_get_max_early_data(_handle(ssl)))


def ssl_set_max_early_data(ssl: Handle, size: int) -> int:
    """Says how much early data a server allows with the tickets that it sends.

    ssl         SSL: a server's
    size        uint32_t: in bytes; 0: none is allowed
    Returns     int: 1, or 0
    See         SSL_read_early_data(3)
    """
    return _number(_lib.gasket_ssl_set_max_early_data(_handle(ssl), _integer(size)))


def ssl_get_recv_max_early_data(ssl: Handle) -> int:
    """Tells how much early data a server reads.

    ssl         SSL
    Returns     uint32_t: in bytes; 16384 to begin with
    See         SSL_read_early_data(3)
    """
    return _number(_lib.gasket_ssl_get_recv_max_early_data(_handle(ssl)))


def ssl_set_recv_max_early_data(ssl: Handle, size: int) -> int:
    """Says how much early data a server reads.

    ssl         SSL: a server's
    size        uint32_t: in bytes, not less than its tickets allow
    Returns     int: 1, or 0
    See         SSL_read_early_data(3)
    """
    return _number(_lib.gasket_ssl_set_recv_max_early_data(_handle(ssl), _integer(size)))


def ssl_set_tlsext_host_name(ssl: Handle, name: Text = None) -> int:
    """Sets the host name that a client asks the server for. It has nothing to do with whom the
    certificate is checked for.

    ssl         SSL
    name        str or None: at most 255 bytes; None: none
    Returns     long: 1, or 0 with the reason in the queue
    See         SSL_CTX_set_tlsext_servername_callback(3)
    """
    return _number(_lib.gasket_ssl_set_tlsext_host_name(_handle(ssl), _text(name)))


def ssl_set_alpn_protos(ssl: Handle, protocols: Bytes = None) -> int:
    """Sets the application protocols that a client offers. Unlike elsewhere, 0 is success.

    ssl         SSL: a client's
    protocols   bytes or None: names, each after a byte that says how long it is, the preferred
                first; none: nothing is offered
    Returns     int: 0 when it is done, 1 when not
    See         SSL_CTX_set_alpn_select_cb(3)
    """
    protocols_bytes, protocols_length = _octets(protocols)
    return _number(_lib.gasket_ssl_set_alpn_protos(_handle(ssl), protocols_bytes, protocols_length))


def ssl_set_tlsext_max_fragment_length(ssl: Handle, mode: int) -> int:
    """Has a client ask for records that are no larger than this.

    ssl         SSL: a client's
    mode        uint8_t: TLSEXT_max_fragment_length_512 and so on;
                TLSEXT_max_fragment_length_DISABLED, which is 0: none
    Returns     int: 1, or 0 with the reason in the queue
    See         SSL_CTX_set_tlsext_max_fragment_length(3)
    """
    return _number(_lib.gasket_ssl_set_tlsext_max_fragment_length(_handle(ssl), _integer(mode)))


def ssl_set_tlsext_use_srtp(ssl: Handle, profiles: Text) -> int:
    """Sets the SRTP profiles that are offered, with DTLS. Unlike elsewhere, 0 is success.

    ssl         SSL
    profiles    str: names separated by colons
    Returns     int: 0 when it is done, 1 when not
    See         SSL_CTX_set_tlsext_use_srtp(3)
    """
    return _number(_lib.gasket_ssl_set_tlsext_use_srtp(_handle(ssl), _text(profiles)))


def ssl_get_srtp_profiles(ssl: Handle) -> Optional[Object]:
    """Gives the SRTP profiles that are offered, the context's where the SSL has none of its
    own.

    ssl         SSL
    Returns     STACK_OF(SRTP_PROTECTION_PROFILE) or None, borrowed: the profiles; 0: none
    See         SSL_CTX_set_tlsext_use_srtp(3)
    """
    return _borrowed(_lib.gasket_ssl_get_srtp_profiles(_handle(ssl)), "STACK_OF(SRTP_PROTECTION_PROFILE)", ssl)


def ssl_get_tlsext_status_type(ssl: Handle) -> int:
    """Tells whether a client asks for the status of the server's certificate.

    ssl         SSL
    Returns     long: TLSEXT_STATUSTYPE_ocsp, which is 1, or -1: none is asked for
    See         SSL_CTX_set_tlsext_status_cb(3)
    """
    return _number(_lib.gasket_ssl_get_tlsext_status_type(_handle(ssl)))


def ssl_set_tlsext_status_type(ssl: Handle, type: int) -> int:
    """Has a client ask for the status of the server's certificate.

    ssl         SSL: a client's
    type        long: TLSEXT_STATUSTYPE_ocsp, which is 1; -1: none
    Returns     long: 1
    See         SSL_CTX_set_tlsext_status_cb(3)
    """
    return _number(_lib.gasket_ssl_set_tlsext_status_type(_handle(ssl), _integer(type)))


def ssl_get_tlsext_status_ocsp_resp(ssl: Handle, buffer: Room = None) -> int:
    """Copies the OCSP response that the server has sent, in DER.

    ssl         SSL
    buffer      bytearray that is filled or None
    Returns     long: how many bytes there are; -1: none
    See         SSL_CTX_set_tlsext_status_cb(3)
    """
    buffer_bytes, buffer_length = _room(buffer)
    return _number(_lib.gasket_ssl_get_tlsext_status_ocsp_resp(_handle(ssl), buffer_bytes, buffer_length))


def ssl_set_tlsext_status_ocsp_resp(ssl: Handle, response: Bytes = None) -> int:
    """Sets the OCSP response that a server sends. It is sent where a status callback of the
    context says so.

    ssl         SSL: a server's
    response    bytes or None: in DER; none: nothing is sent
    Returns     long: 1, or 0: no memory
    See         SSL_CTX_set_tlsext_status_cb(3)
    """
    response_bytes, response_length = _octets(response)
    return _number(_lib.gasket_ssl_set_tlsext_status_ocsp_resp(_handle(ssl), response_bytes, response_length))


def ssl_get_tlsext_status_exts(ssl: Handle) -> Tuple[int, Optional[Object]]:
    """Gives the extensions of the request for a status.

    ssl         SSL
    Returns     long: 1
    Value 2     `extensions`, STACK_OF(X509_EXTENSION) or None: a STACK_OF(X509_EXTENSION); 0:
                none
    See         openssl/tls1.h
    """
    extensions_place = _place(0)
    answer = _number(_lib.gasket_ssl_get_tlsext_status_exts(_handle(ssl), _pointer(extensions_place)))
    return answer, _stored(extensions_place, "STACK_OF(X509_EXTENSION)", ssl)


def ssl_set_tlsext_status_exts(ssl: Handle, extensions: Handle = None) -> int:
    """Sets the extensions of the request for a status.

    ssl         SSL: a client's
    extensions  STACK_OF(X509_EXTENSION) or None: 0: none
    Returns     long: 1
    See         openssl/tls1.h
    """
    return _number(_lib.gasket_ssl_set_tlsext_status_exts(_handle(ssl), _handle(extensions)))


def ssl_use_psk_identity_hint(ssl: Handle, hint: Text = None) -> int:
    """Sets the hint that tells clients which pre-shared key to use, before TLS 1.3.

    ssl         SSL: a server's
    hint        str or None: at most 128 bytes; None: none
    Returns     int: 1, or 0: it is too long
    See         SSL_CTX_use_psk_identity_hint(3)
    """
    return _number(_lib.gasket_ssl_use_psk_identity_hint(_handle(ssl), _text(hint)))


def ssl_get_srp_n(ssl: Handle) -> Optional[Object]:
    """Gives the modulus of an SRP exchange.

    ssl         SSL
    Returns     BIGNUM or None, borrowed: the number; 0: none
    See         SSL_CTX_set_srp_password(3)
    """
    return _borrowed(_lib.gasket_ssl_get_srp_n(_handle(ssl)), "BIGNUM", ssl)


def ssl_get_srp_g(ssl: Handle) -> Optional[Object]:
    """Gives the generator of an SRP exchange.

    ssl         SSL
    Returns     BIGNUM or None, borrowed: the number; 0: none
    See         SSL_CTX_set_srp_password(3)
    """
    return _borrowed(_lib.gasket_ssl_get_srp_g(_handle(ssl)), "BIGNUM", ssl)


def ssl_get_srp_username(ssl: Handle) -> Optional[str]:
    """Tells the client's name in an SRP exchange.

    ssl         SSL
    Returns     str or None: the name; 0: none
    See         SSL_CTX_set_srp_password(3)
    """
    return _string(_lib.gasket_ssl_get_srp_username(_handle(ssl)))


def ssl_get_srp_userinfo(ssl: Handle) -> Optional[str]:
    """Tells what ssl_set_srp_server_param has kept about the user.

    ssl         SSL
    Returns     str or None: the text; 0: none
    See         SSL_CTX_set_srp_password(3)
    """
    return _string(_lib.gasket_ssl_get_srp_userinfo(_handle(ssl)))


def ssl_set_srp_server_param(ssl: Handle, modulus: Handle = None, generator: Handle = None, salt: Handle = None, verifier: Handle = None, info: Text = None) -> int:
    """Sets what a server knows of the user in an SRP exchange. All is copied.

    ssl         SSL: a server's
    modulus     BIGNUM or None: 0: as it is
    generator   BIGNUM or None: 0: as it is
    salt        BIGNUM or None: 0: as it is
    verifier    BIGNUM or None: 0: as it is
    info        str or None: anything about the user; None: as it is
    Returns     int: 1, or -1: one of the numbers is missing
    See         SSL_CTX_set_srp_password(3)
    """
    return _number(_lib.gasket_ssl_set_srp_server_param(_handle(ssl), _handle(modulus), _handle(generator), _handle(salt), _handle(verifier), _text(info)))


def ssl_set_srp_server_param_pw(ssl: Handle, user: Text, password: Text, group: Text) -> int:
    """Sets what a server knows of the user in an SRP exchange, from the password.

    ssl         SSL: a server's
    user        str
    password    str
    group       str: `1024`, `1536`, `2048`, `3072`, `4096`, `6144` or `8192`
    Returns     int: 1, or -1: it failed
    See         SSL_CTX_set_srp_password(3)
    """
    return _number(_lib.gasket_ssl_set_srp_server_param_pw(_handle(ssl), _text(user), _text(password), _text(group)))


def ssl_srp_server_param_with_username(ssl: Handle) -> Tuple[int, int]:
    """Begins the server's part of an SRP exchange. OpenSSL calls it itself in the handshake.

    ssl         SSL: a server's
    Returns     int: 0, or another number: the exchange cannot go on
    Value 2     `alert`, int: the alert to end the handshake with
    See         SSL_CTX_set_srp_password(3)
    """
    alert_place = _place(0)
    answer = _number(_lib.gasket_ssl_srp_server_param_with_username(_handle(ssl), _pointer(alert_place)))
    return answer, _stored_number(alert_place)


def sk_x509_new_null() -> Optional[Object]:
    """Makes an empty list.

    Returns     STACK_OF(X509) or None, new
    See         DEFINE_STACK_OF(3)
    """
    return _new(_lib.gasket_sk_x509_new_null(), "STACK_OF(X509)")


def sk_x509_num(sk: Handle) -> int:
    """Counts the elements of a list.

    sk          STACK_OF(X509) or None
    Returns     int: how many, or -1 for None
    See         DEFINE_STACK_OF(3)
    """
    return _number(_lib.gasket_sk_x509_num(_handle(sk)))


def sk_x509_value(sk: Handle, index: int) -> Optional[Object]:
    """Gives an element of a list.

    sk          STACK_OF(X509)
    index       int: from 0
    Returns     X509 or None, borrowed: none for an index that is not there
    See         DEFINE_STACK_OF(3)
    """
    return _borrowed(_lib.gasket_sk_x509_value(_handle(sk), _integer(index)), "X509", sk)


def sk_x509_push(sk: Handle, element: Handle) -> int:
    """Adds an element at the end of a list.

    sk          STACK_OF(X509)
    element     X509
    Returns     int: how many there are now, or 0
    See         DEFINE_STACK_OF(3)
    """
    return _number(_lib.gasket_sk_x509_push(_handle(sk), _handle(element)))


def sk_x509_unshift(sk: Handle, element: Handle) -> int:
    """Adds an element at the beginning of a list.

    sk          STACK_OF(X509)
    element     X509
    Returns     int: how many there are now, or 0
    See         DEFINE_STACK_OF(3)
    """
    return _number(_lib.gasket_sk_x509_unshift(_handle(sk), _handle(element)))


def sk_x509_insert(sk: Handle, element: Handle, index: int) -> int:
    """Adds an element in the middle of a list.

    sk          STACK_OF(X509)
    element     X509
    index       int: before which; behind the last for any other number
    Returns     int: how many there are now, or 0
    See         DEFINE_STACK_OF(3)
    """
    return _number(_lib.gasket_sk_x509_insert(_handle(sk), _handle(element), _integer(index)))


def sk_x509_pop(sk: Handle) -> Optional[Object]:
    """Takes the last element out of a list.

    sk          STACK_OF(X509)
    Returns     X509 or None, new: none when the list is empty
    See         DEFINE_STACK_OF(3)
    """
    return _new(_lib.gasket_sk_x509_pop(_handle(sk)), "X509")


def sk_x509_shift(sk: Handle) -> Optional[Object]:
    """Takes the first element out of a list.

    sk          STACK_OF(X509)
    Returns     X509 or None, new: none when the list is empty
    See         DEFINE_STACK_OF(3)
    """
    return _new(_lib.gasket_sk_x509_shift(_handle(sk)), "X509")


def sk_x509_delete(sk: Handle, index: int) -> Optional[Object]:
    """Takes an element out of a list.

    sk          STACK_OF(X509)
    index       int
    Returns     X509 or None, new: none for an index that is not there
    See         DEFINE_STACK_OF(3)
    """
    return _new(_lib.gasket_sk_x509_delete(_handle(sk), _integer(index)), "X509")


def sk_x509_dup(sk: Handle) -> Optional[Object]:
    """Copies a list; elements that are counted are the same, others are copied too.

    sk          STACK_OF(X509)
    Returns     STACK_OF(X509) or None, new
    See         DEFINE_STACK_OF(3)
    """
    return _new(_lib.gasket_sk_x509_dup(_handle(sk)), "STACK_OF(X509)")


def sk_x509_free(sk: Handle) -> None:
    """Frees a list and what it holds of its elements.

    sk          STACK_OF(X509) or None
    Returns     None
    See         DEFINE_STACK_OF(3)
    """
    return _nothing(_lib.gasket_sk_x509_free(_handle(sk)))


def sk_x509_pop_free(sk: Handle) -> None:
    """The same as free: a list's handle always holds its elements.

    sk          STACK_OF(X509) or None
    Returns     None
    See         DEFINE_STACK_OF(3)
    """
    return _nothing(_lib.gasket_sk_x509_pop_free(_handle(sk)))


def sk_x509_crl_new_null() -> Optional[Object]:
    """Makes an empty list.

    Returns     STACK_OF(X509_CRL) or None, new
    See         DEFINE_STACK_OF(3)
    """
    return _new(_lib.gasket_sk_x509_crl_new_null(), "STACK_OF(X509_CRL)")


def sk_x509_crl_num(sk: Handle) -> int:
    """Counts the elements of a list.

    sk          STACK_OF(X509_CRL) or None
    Returns     int: how many, or -1 for None
    See         DEFINE_STACK_OF(3)
    """
    return _number(_lib.gasket_sk_x509_crl_num(_handle(sk)))


def sk_x509_crl_value(sk: Handle, index: int) -> Optional[Object]:
    """Gives an element of a list.

    sk          STACK_OF(X509_CRL)
    index       int: from 0
    Returns     X509_CRL or None, borrowed: none for an index that is not there
    See         DEFINE_STACK_OF(3)
    """
    return _borrowed(_lib.gasket_sk_x509_crl_value(_handle(sk), _integer(index)), "X509_CRL", sk)


def sk_x509_crl_push(sk: Handle, element: Handle) -> int:
    """Adds an element at the end of a list.

    sk          STACK_OF(X509_CRL)
    element     X509_CRL
    Returns     int: how many there are now, or 0
    See         DEFINE_STACK_OF(3)
    """
    return _number(_lib.gasket_sk_x509_crl_push(_handle(sk), _handle(element)))


def sk_x509_crl_unshift(sk: Handle, element: Handle) -> int:
    """Adds an element at the beginning of a list.

    sk          STACK_OF(X509_CRL)
    element     X509_CRL
    Returns     int: how many there are now, or 0
    See         DEFINE_STACK_OF(3)
    """
    return _number(_lib.gasket_sk_x509_crl_unshift(_handle(sk), _handle(element)))


def sk_x509_crl_insert(sk: Handle, element: Handle, index: int) -> int:
    """Adds an element in the middle of a list.

    sk          STACK_OF(X509_CRL)
    element     X509_CRL
    index       int: before which; behind the last for any other number
    Returns     int: how many there are now, or 0
    See         DEFINE_STACK_OF(3)
    """
    return _number(_lib.gasket_sk_x509_crl_insert(_handle(sk), _handle(element), _integer(index)))


def sk_x509_crl_pop(sk: Handle) -> Optional[Object]:
    """Takes the last element out of a list.

    sk          STACK_OF(X509_CRL)
    Returns     X509_CRL or None, new: none when the list is empty
    See         DEFINE_STACK_OF(3)
    """
    return _new(_lib.gasket_sk_x509_crl_pop(_handle(sk)), "X509_CRL")


def sk_x509_crl_shift(sk: Handle) -> Optional[Object]:
    """Takes the first element out of a list.

    sk          STACK_OF(X509_CRL)
    Returns     X509_CRL or None, new: none when the list is empty
    See         DEFINE_STACK_OF(3)
    """
    return _new(_lib.gasket_sk_x509_crl_shift(_handle(sk)), "X509_CRL")


def sk_x509_crl_delete(sk: Handle, index: int) -> Optional[Object]:
    """Takes an element out of a list.

    sk          STACK_OF(X509_CRL)
    index       int
    Returns     X509_CRL or None, new: none for an index that is not there
    See         DEFINE_STACK_OF(3)
    """
    return _new(_lib.gasket_sk_x509_crl_delete(_handle(sk), _integer(index)), "X509_CRL")


def sk_x509_crl_dup(sk: Handle) -> Optional[Object]:
    """Copies a list; elements that are counted are the same, others are copied too.

    sk          STACK_OF(X509_CRL)
    Returns     STACK_OF(X509_CRL) or None, new
    See         DEFINE_STACK_OF(3)
    """
    return _new(_lib.gasket_sk_x509_crl_dup(_handle(sk)), "STACK_OF(X509_CRL)")


def sk_x509_crl_free(sk: Handle) -> None:
    """Frees a list and what it holds of its elements.

    sk          STACK_OF(X509_CRL) or None
    Returns     None
    See         DEFINE_STACK_OF(3)
    """
    return _nothing(_lib.gasket_sk_x509_crl_free(_handle(sk)))


def sk_x509_crl_pop_free(sk: Handle) -> None:
    """The same as free: a list's handle always holds its elements.

    sk          STACK_OF(X509_CRL) or None
    Returns     None
    See         DEFINE_STACK_OF(3)
    """
    return _nothing(_lib.gasket_sk_x509_crl_pop_free(_handle(sk)))


def sk_x509_name_new_null() -> Optional[Object]:
    """Makes an empty list.

    Returns     STACK_OF(X509_NAME) or None, new
    See         DEFINE_STACK_OF(3)
    """
    return _new(_lib.gasket_sk_x509_name_new_null(), "STACK_OF(X509_NAME)")


def sk_x509_name_num(sk: Handle) -> int:
    """Counts the elements of a list.

    sk          STACK_OF(X509_NAME) or None
    Returns     int: how many, or -1 for None
    See         DEFINE_STACK_OF(3)
    """
    return _number(_lib.gasket_sk_x509_name_num(_handle(sk)))


def sk_x509_name_value(sk: Handle, index: int) -> Optional[Object]:
    """Gives an element of a list.

    sk          STACK_OF(X509_NAME)
    index       int: from 0
    Returns     X509_NAME or None, borrowed: none for an index that is not there
    See         DEFINE_STACK_OF(3)
    """
    return _borrowed(_lib.gasket_sk_x509_name_value(_handle(sk), _integer(index)), "X509_NAME", sk)


def sk_x509_name_push(sk: Handle, element: Handle) -> int:
    """Adds an element at the end of a list.

    sk          STACK_OF(X509_NAME)
    element     X509_NAME
    Returns     int: how many there are now, or 0
    See         DEFINE_STACK_OF(3)
    """
    return _number(_lib.gasket_sk_x509_name_push(_handle(sk), _handle(element)))


def sk_x509_name_unshift(sk: Handle, element: Handle) -> int:
    """Adds an element at the beginning of a list.

    sk          STACK_OF(X509_NAME)
    element     X509_NAME
    Returns     int: how many there are now, or 0
    See         DEFINE_STACK_OF(3)
    """
    return _number(_lib.gasket_sk_x509_name_unshift(_handle(sk), _handle(element)))


def sk_x509_name_insert(sk: Handle, element: Handle, index: int) -> int:
    """Adds an element in the middle of a list.

    sk          STACK_OF(X509_NAME)
    element     X509_NAME
    index       int: before which; behind the last for any other number
    Returns     int: how many there are now, or 0
    See         DEFINE_STACK_OF(3)
    """
    return _number(_lib.gasket_sk_x509_name_insert(_handle(sk), _handle(element), _integer(index)))


def sk_x509_name_pop(sk: Handle) -> Optional[Object]:
    """Takes the last element out of a list.

    sk          STACK_OF(X509_NAME)
    Returns     X509_NAME or None, new: none when the list is empty
    See         DEFINE_STACK_OF(3)
    """
    return _new(_lib.gasket_sk_x509_name_pop(_handle(sk)), "X509_NAME")


def sk_x509_name_shift(sk: Handle) -> Optional[Object]:
    """Takes the first element out of a list.

    sk          STACK_OF(X509_NAME)
    Returns     X509_NAME or None, new: none when the list is empty
    See         DEFINE_STACK_OF(3)
    """
    return _new(_lib.gasket_sk_x509_name_shift(_handle(sk)), "X509_NAME")


def sk_x509_name_delete(sk: Handle, index: int) -> Optional[Object]:
    """Takes an element out of a list.

    sk          STACK_OF(X509_NAME)
    index       int
    Returns     X509_NAME or None, new: none for an index that is not there
    See         DEFINE_STACK_OF(3)
    """
    return _new(_lib.gasket_sk_x509_name_delete(_handle(sk), _integer(index)), "X509_NAME")


def sk_x509_name_dup(sk: Handle) -> Optional[Object]:
    """Copies a list; elements that are counted are the same, others are copied too.

    sk          STACK_OF(X509_NAME)
    Returns     STACK_OF(X509_NAME) or None, new
    See         DEFINE_STACK_OF(3)
    """
    return _new(_lib.gasket_sk_x509_name_dup(_handle(sk)), "STACK_OF(X509_NAME)")


def sk_x509_name_free(sk: Handle) -> None:
    """Frees a list and what it holds of its elements.

    sk          STACK_OF(X509_NAME) or None
    Returns     None
    See         DEFINE_STACK_OF(3)
    """
    return _nothing(_lib.gasket_sk_x509_name_free(_handle(sk)))


def sk_x509_name_pop_free(sk: Handle) -> None:
    """The same as free: a list's handle always holds its elements.

    sk          STACK_OF(X509_NAME) or None
    Returns     None
    See         DEFINE_STACK_OF(3)
    """
    return _nothing(_lib.gasket_sk_x509_name_pop_free(_handle(sk)))


def sk_x509_extension_new_null() -> Optional[Object]:
    """Makes an empty list.

    Returns     STACK_OF(X509_EXTENSION) or None, new
    See         DEFINE_STACK_OF(3)
    """
    return _new(_lib.gasket_sk_x509_extension_new_null(), "STACK_OF(X509_EXTENSION)")


def sk_x509_extension_num(sk: Handle) -> int:
    """Counts the elements of a list.

    sk          STACK_OF(X509_EXTENSION) or None
    Returns     int: how many, or -1 for None
    See         DEFINE_STACK_OF(3)
    """
    return _number(_lib.gasket_sk_x509_extension_num(_handle(sk)))


def sk_x509_extension_value(sk: Handle, index: int) -> Optional[Object]:
    """Gives an element of a list.

    sk          STACK_OF(X509_EXTENSION)
    index       int: from 0
    Returns     X509_EXTENSION or None, borrowed: none for an index that is not there
    See         DEFINE_STACK_OF(3)
    """
    return _borrowed(_lib.gasket_sk_x509_extension_value(_handle(sk), _integer(index)), "X509_EXTENSION", sk)


def sk_x509_extension_push(sk: Handle, element: Handle) -> int:
    """Adds an element at the end of a list.

    sk          STACK_OF(X509_EXTENSION)
    element     X509_EXTENSION
    Returns     int: how many there are now, or 0
    See         DEFINE_STACK_OF(3)
    """
    return _number(_lib.gasket_sk_x509_extension_push(_handle(sk), _handle(element)))


def sk_x509_extension_unshift(sk: Handle, element: Handle) -> int:
    """Adds an element at the beginning of a list.

    sk          STACK_OF(X509_EXTENSION)
    element     X509_EXTENSION
    Returns     int: how many there are now, or 0
    See         DEFINE_STACK_OF(3)
    """
    return _number(_lib.gasket_sk_x509_extension_unshift(_handle(sk), _handle(element)))


def sk_x509_extension_insert(sk: Handle, element: Handle, index: int) -> int:
    """Adds an element in the middle of a list.

    sk          STACK_OF(X509_EXTENSION)
    element     X509_EXTENSION
    index       int: before which; behind the last for any other number
    Returns     int: how many there are now, or 0
    See         DEFINE_STACK_OF(3)
    """
    return _number(_lib.gasket_sk_x509_extension_insert(_handle(sk), _handle(element), _integer(index)))


def sk_x509_extension_pop(sk: Handle) -> Optional[Object]:
    """Takes the last element out of a list.

    sk          STACK_OF(X509_EXTENSION)
    Returns     X509_EXTENSION or None, new: none when the list is empty
    See         DEFINE_STACK_OF(3)
    """
    return _new(_lib.gasket_sk_x509_extension_pop(_handle(sk)), "X509_EXTENSION")


def sk_x509_extension_shift(sk: Handle) -> Optional[Object]:
    """Takes the first element out of a list.

    sk          STACK_OF(X509_EXTENSION)
    Returns     X509_EXTENSION or None, new: none when the list is empty
    See         DEFINE_STACK_OF(3)
    """
    return _new(_lib.gasket_sk_x509_extension_shift(_handle(sk)), "X509_EXTENSION")


def sk_x509_extension_delete(sk: Handle, index: int) -> Optional[Object]:
    """Takes an element out of a list.

    sk          STACK_OF(X509_EXTENSION)
    index       int
    Returns     X509_EXTENSION or None, new: none for an index that is not there
    See         DEFINE_STACK_OF(3)
    """
    return _new(_lib.gasket_sk_x509_extension_delete(_handle(sk), _integer(index)), "X509_EXTENSION")


def sk_x509_extension_dup(sk: Handle) -> Optional[Object]:
    """Copies a list; elements that are counted are the same, others are copied too.

    sk          STACK_OF(X509_EXTENSION)
    Returns     STACK_OF(X509_EXTENSION) or None, new
    See         DEFINE_STACK_OF(3)
    """
    return _new(_lib.gasket_sk_x509_extension_dup(_handle(sk)), "STACK_OF(X509_EXTENSION)")


def sk_x509_extension_free(sk: Handle) -> None:
    """Frees a list and what it holds of its elements.

    sk          STACK_OF(X509_EXTENSION) or None
    Returns     None
    See         DEFINE_STACK_OF(3)
    """
    return _nothing(_lib.gasket_sk_x509_extension_free(_handle(sk)))


def sk_x509_extension_pop_free(sk: Handle) -> None:
    """The same as free: a list's handle always holds its elements.

    sk          STACK_OF(X509_EXTENSION) or None
    Returns     None
    See         DEFINE_STACK_OF(3)
    """
    return _nothing(_lib.gasket_sk_x509_extension_pop_free(_handle(sk)))


def sk_x509_revoked_new_null() -> Optional[Object]:
    """Makes an empty list.

    Returns     STACK_OF(X509_REVOKED) or None, new
    See         DEFINE_STACK_OF(3)
    """
    return _new(_lib.gasket_sk_x509_revoked_new_null(), "STACK_OF(X509_REVOKED)")


def sk_x509_revoked_num(sk: Handle) -> int:
    """Counts the elements of a list.

    sk          STACK_OF(X509_REVOKED) or None
    Returns     int: how many, or -1 for None
    See         DEFINE_STACK_OF(3)
    """
    return _number(_lib.gasket_sk_x509_revoked_num(_handle(sk)))


def sk_x509_revoked_value(sk: Handle, index: int) -> Optional[Object]:
    """Gives an element of a list.

    sk          STACK_OF(X509_REVOKED)
    index       int: from 0
    Returns     X509_REVOKED or None, borrowed: none for an index that is not there
    See         DEFINE_STACK_OF(3)
    """
    return _borrowed(_lib.gasket_sk_x509_revoked_value(_handle(sk), _integer(index)), "X509_REVOKED", sk)


def sk_x509_revoked_push(sk: Handle, element: Handle) -> int:
    """Adds an element at the end of a list.

    sk          STACK_OF(X509_REVOKED)
    element     X509_REVOKED
    Returns     int: how many there are now, or 0
    See         DEFINE_STACK_OF(3)
    """
    return _number(_lib.gasket_sk_x509_revoked_push(_handle(sk), _handle(element)))


def sk_x509_revoked_unshift(sk: Handle, element: Handle) -> int:
    """Adds an element at the beginning of a list.

    sk          STACK_OF(X509_REVOKED)
    element     X509_REVOKED
    Returns     int: how many there are now, or 0
    See         DEFINE_STACK_OF(3)
    """
    return _number(_lib.gasket_sk_x509_revoked_unshift(_handle(sk), _handle(element)))


def sk_x509_revoked_insert(sk: Handle, element: Handle, index: int) -> int:
    """Adds an element in the middle of a list.

    sk          STACK_OF(X509_REVOKED)
    element     X509_REVOKED
    index       int: before which; behind the last for any other number
    Returns     int: how many there are now, or 0
    See         DEFINE_STACK_OF(3)
    """
    return _number(_lib.gasket_sk_x509_revoked_insert(_handle(sk), _handle(element), _integer(index)))


def sk_x509_revoked_pop(sk: Handle) -> Optional[Object]:
    """Takes the last element out of a list.

    sk          STACK_OF(X509_REVOKED)
    Returns     X509_REVOKED or None, new: none when the list is empty
    See         DEFINE_STACK_OF(3)
    """
    return _new(_lib.gasket_sk_x509_revoked_pop(_handle(sk)), "X509_REVOKED")


def sk_x509_revoked_shift(sk: Handle) -> Optional[Object]:
    """Takes the first element out of a list.

    sk          STACK_OF(X509_REVOKED)
    Returns     X509_REVOKED or None, new: none when the list is empty
    See         DEFINE_STACK_OF(3)
    """
    return _new(_lib.gasket_sk_x509_revoked_shift(_handle(sk)), "X509_REVOKED")


def sk_x509_revoked_delete(sk: Handle, index: int) -> Optional[Object]:
    """Takes an element out of a list.

    sk          STACK_OF(X509_REVOKED)
    index       int
    Returns     X509_REVOKED or None, new: none for an index that is not there
    See         DEFINE_STACK_OF(3)
    """
    return _new(_lib.gasket_sk_x509_revoked_delete(_handle(sk), _integer(index)), "X509_REVOKED")


def sk_x509_revoked_dup(sk: Handle) -> Optional[Object]:
    """Copies a list; elements that are counted are the same, others are copied too.

    sk          STACK_OF(X509_REVOKED)
    Returns     STACK_OF(X509_REVOKED) or None, new
    See         DEFINE_STACK_OF(3)
    """
    return _new(_lib.gasket_sk_x509_revoked_dup(_handle(sk)), "STACK_OF(X509_REVOKED)")


def sk_x509_revoked_free(sk: Handle) -> None:
    """Frees a list and what it holds of its elements.

    sk          STACK_OF(X509_REVOKED) or None
    Returns     None
    See         DEFINE_STACK_OF(3)
    """
    return _nothing(_lib.gasket_sk_x509_revoked_free(_handle(sk)))


def sk_x509_revoked_pop_free(sk: Handle) -> None:
    """The same as free: a list's handle always holds its elements.

    sk          STACK_OF(X509_REVOKED) or None
    Returns     None
    See         DEFINE_STACK_OF(3)
    """
    return _nothing(_lib.gasket_sk_x509_revoked_pop_free(_handle(sk)))


def sk_x509_object_new_null() -> Optional[Object]:
    """Makes an empty list.

    Returns     STACK_OF(X509_OBJECT) or None, new
    See         DEFINE_STACK_OF(3)
    """
    return _new(_lib.gasket_sk_x509_object_new_null(), "STACK_OF(X509_OBJECT)")


def sk_x509_object_num(sk: Handle) -> int:
    """Counts the elements of a list.

    sk          STACK_OF(X509_OBJECT) or None
    Returns     int: how many, or -1 for None
    See         DEFINE_STACK_OF(3)
    """
    return _number(_lib.gasket_sk_x509_object_num(_handle(sk)))


def sk_x509_object_value(sk: Handle, index: int) -> Optional[Object]:
    """Gives an element of a list.

    sk          STACK_OF(X509_OBJECT)
    index       int: from 0
    Returns     X509_OBJECT or None, borrowed: none for an index that is not there
    See         DEFINE_STACK_OF(3)
    """
    return _borrowed(_lib.gasket_sk_x509_object_value(_handle(sk), _integer(index)), "X509_OBJECT", sk)


def sk_x509_object_push(sk: Handle, element: Handle) -> int:
    """Adds an element at the end of a list.

    sk          STACK_OF(X509_OBJECT)
    element     X509_OBJECT
    Returns     int: how many there are now, or 0
    See         DEFINE_STACK_OF(3)
    """
    return _number(_lib.gasket_sk_x509_object_push(_handle(sk), _handle(element)))


def sk_x509_object_unshift(sk: Handle, element: Handle) -> int:
    """Adds an element at the beginning of a list.

    sk          STACK_OF(X509_OBJECT)
    element     X509_OBJECT
    Returns     int: how many there are now, or 0
    See         DEFINE_STACK_OF(3)
    """
    return _number(_lib.gasket_sk_x509_object_unshift(_handle(sk), _handle(element)))


def sk_x509_object_insert(sk: Handle, element: Handle, index: int) -> int:
    """Adds an element in the middle of a list.

    sk          STACK_OF(X509_OBJECT)
    element     X509_OBJECT
    index       int: before which; behind the last for any other number
    Returns     int: how many there are now, or 0
    See         DEFINE_STACK_OF(3)
    """
    return _number(_lib.gasket_sk_x509_object_insert(_handle(sk), _handle(element), _integer(index)))


def sk_x509_object_pop(sk: Handle) -> Optional[Object]:
    """Takes the last element out of a list.

    sk          STACK_OF(X509_OBJECT)
    Returns     X509_OBJECT or None, new: none when the list is empty
    See         DEFINE_STACK_OF(3)
    """
    return _new(_lib.gasket_sk_x509_object_pop(_handle(sk)), "X509_OBJECT")


def sk_x509_object_shift(sk: Handle) -> Optional[Object]:
    """Takes the first element out of a list.

    sk          STACK_OF(X509_OBJECT)
    Returns     X509_OBJECT or None, new: none when the list is empty
    See         DEFINE_STACK_OF(3)
    """
    return _new(_lib.gasket_sk_x509_object_shift(_handle(sk)), "X509_OBJECT")


def sk_x509_object_delete(sk: Handle, index: int) -> Optional[Object]:
    """Takes an element out of a list.

    sk          STACK_OF(X509_OBJECT)
    index       int
    Returns     X509_OBJECT or None, new: none for an index that is not there
    See         DEFINE_STACK_OF(3)
    """
    return _new(_lib.gasket_sk_x509_object_delete(_handle(sk), _integer(index)), "X509_OBJECT")


def sk_x509_object_dup(sk: Handle) -> Optional[Object]:
    """Copies a list; elements that are counted are the same, others are copied too.

    sk          STACK_OF(X509_OBJECT)
    Returns     STACK_OF(X509_OBJECT) or None, new
    See         DEFINE_STACK_OF(3)
    """
    return _new(_lib.gasket_sk_x509_object_dup(_handle(sk)), "STACK_OF(X509_OBJECT)")


def sk_x509_object_free(sk: Handle) -> None:
    """Frees a list and what it holds of its elements.

    sk          STACK_OF(X509_OBJECT) or None
    Returns     None
    See         DEFINE_STACK_OF(3)
    """
    return _nothing(_lib.gasket_sk_x509_object_free(_handle(sk)))


def sk_x509_object_pop_free(sk: Handle) -> None:
    """The same as free: a list's handle always holds its elements.

    sk          STACK_OF(X509_OBJECT) or None
    Returns     None
    See         DEFINE_STACK_OF(3)
    """
    return _nothing(_lib.gasket_sk_x509_object_pop_free(_handle(sk)))


def sk_general_name_new_null() -> Optional[Object]:
    """Makes an empty list.

    Returns     STACK_OF(GENERAL_NAME) or None, new
    See         DEFINE_STACK_OF(3)
    """
    return _new(_lib.gasket_sk_general_name_new_null(), "STACK_OF(GENERAL_NAME)")


def sk_general_name_num(sk: Handle) -> int:
    """Counts the elements of a list.

    sk          STACK_OF(GENERAL_NAME) or None
    Returns     int: how many, or -1 for None
    See         DEFINE_STACK_OF(3)
    """
    return _number(_lib.gasket_sk_general_name_num(_handle(sk)))


def sk_general_name_value(sk: Handle, index: int) -> Optional[Object]:
    """Gives an element of a list.

    sk          STACK_OF(GENERAL_NAME)
    index       int: from 0
    Returns     GENERAL_NAME or None, borrowed: none for an index that is not there
    See         DEFINE_STACK_OF(3)
    """
    return _borrowed(_lib.gasket_sk_general_name_value(_handle(sk), _integer(index)), "GENERAL_NAME", sk)


def sk_general_name_push(sk: Handle, element: Handle) -> int:
    """Adds an element at the end of a list.

    sk          STACK_OF(GENERAL_NAME)
    element     GENERAL_NAME
    Returns     int: how many there are now, or 0
    See         DEFINE_STACK_OF(3)
    """
    return _number(_lib.gasket_sk_general_name_push(_handle(sk), _handle(element)))


def sk_general_name_unshift(sk: Handle, element: Handle) -> int:
    """Adds an element at the beginning of a list.

    sk          STACK_OF(GENERAL_NAME)
    element     GENERAL_NAME
    Returns     int: how many there are now, or 0
    See         DEFINE_STACK_OF(3)
    """
    return _number(_lib.gasket_sk_general_name_unshift(_handle(sk), _handle(element)))


def sk_general_name_insert(sk: Handle, element: Handle, index: int) -> int:
    """Adds an element in the middle of a list.

    sk          STACK_OF(GENERAL_NAME)
    element     GENERAL_NAME
    index       int: before which; behind the last for any other number
    Returns     int: how many there are now, or 0
    See         DEFINE_STACK_OF(3)
    """
    return _number(_lib.gasket_sk_general_name_insert(_handle(sk), _handle(element), _integer(index)))


def sk_general_name_pop(sk: Handle) -> Optional[Object]:
    """Takes the last element out of a list.

    sk          STACK_OF(GENERAL_NAME)
    Returns     GENERAL_NAME or None, new: none when the list is empty
    See         DEFINE_STACK_OF(3)
    """
    return _new(_lib.gasket_sk_general_name_pop(_handle(sk)), "GENERAL_NAME")


def sk_general_name_shift(sk: Handle) -> Optional[Object]:
    """Takes the first element out of a list.

    sk          STACK_OF(GENERAL_NAME)
    Returns     GENERAL_NAME or None, new: none when the list is empty
    See         DEFINE_STACK_OF(3)
    """
    return _new(_lib.gasket_sk_general_name_shift(_handle(sk)), "GENERAL_NAME")


def sk_general_name_delete(sk: Handle, index: int) -> Optional[Object]:
    """Takes an element out of a list.

    sk          STACK_OF(GENERAL_NAME)
    index       int
    Returns     GENERAL_NAME or None, new: none for an index that is not there
    See         DEFINE_STACK_OF(3)
    """
    return _new(_lib.gasket_sk_general_name_delete(_handle(sk), _integer(index)), "GENERAL_NAME")


def sk_general_name_dup(sk: Handle) -> Optional[Object]:
    """Copies a list; elements that are counted are the same, others are copied too.

    sk          STACK_OF(GENERAL_NAME)
    Returns     STACK_OF(GENERAL_NAME) or None, new
    See         DEFINE_STACK_OF(3)
    """
    return _new(_lib.gasket_sk_general_name_dup(_handle(sk)), "STACK_OF(GENERAL_NAME)")


def sk_general_name_free(sk: Handle) -> None:
    """Frees a list and what it holds of its elements.

    sk          STACK_OF(GENERAL_NAME) or None
    Returns     None
    See         DEFINE_STACK_OF(3)
    """
    return _nothing(_lib.gasket_sk_general_name_free(_handle(sk)))


def sk_general_name_pop_free(sk: Handle) -> None:
    """The same as free: a list's handle always holds its elements.

    sk          STACK_OF(GENERAL_NAME) or None
    Returns     None
    See         DEFINE_STACK_OF(3)
    """
    return _nothing(_lib.gasket_sk_general_name_pop_free(_handle(sk)))


def sk_asn1_object_new_null() -> Optional[Object]:
    """Makes an empty list.

    Returns     STACK_OF(ASN1_OBJECT) or None, new
    See         DEFINE_STACK_OF(3)
    """
    return _new(_lib.gasket_sk_asn1_object_new_null(), "STACK_OF(ASN1_OBJECT)")


def sk_asn1_object_num(sk: Handle) -> int:
    """Counts the elements of a list.

    sk          STACK_OF(ASN1_OBJECT) or None
    Returns     int: how many, or -1 for None
    See         DEFINE_STACK_OF(3)
    """
    return _number(_lib.gasket_sk_asn1_object_num(_handle(sk)))


def sk_asn1_object_value(sk: Handle, index: int) -> Optional[Object]:
    """Gives an element of a list.

    sk          STACK_OF(ASN1_OBJECT)
    index       int: from 0
    Returns     ASN1_OBJECT or None, borrowed: none for an index that is not there
    See         DEFINE_STACK_OF(3)
    """
    return _borrowed(_lib.gasket_sk_asn1_object_value(_handle(sk), _integer(index)), "ASN1_OBJECT", sk)


def sk_asn1_object_push(sk: Handle, element: Handle) -> int:
    """Adds an element at the end of a list.

    sk          STACK_OF(ASN1_OBJECT)
    element     ASN1_OBJECT
    Returns     int: how many there are now, or 0
    See         DEFINE_STACK_OF(3)
    """
    return _number(_lib.gasket_sk_asn1_object_push(_handle(sk), _handle(element)))


def sk_asn1_object_unshift(sk: Handle, element: Handle) -> int:
    """Adds an element at the beginning of a list.

    sk          STACK_OF(ASN1_OBJECT)
    element     ASN1_OBJECT
    Returns     int: how many there are now, or 0
    See         DEFINE_STACK_OF(3)
    """
    return _number(_lib.gasket_sk_asn1_object_unshift(_handle(sk), _handle(element)))


def sk_asn1_object_insert(sk: Handle, element: Handle, index: int) -> int:
    """Adds an element in the middle of a list.

    sk          STACK_OF(ASN1_OBJECT)
    element     ASN1_OBJECT
    index       int: before which; behind the last for any other number
    Returns     int: how many there are now, or 0
    See         DEFINE_STACK_OF(3)
    """
    return _number(_lib.gasket_sk_asn1_object_insert(_handle(sk), _handle(element), _integer(index)))


def sk_asn1_object_pop(sk: Handle) -> Optional[Object]:
    """Takes the last element out of a list.

    sk          STACK_OF(ASN1_OBJECT)
    Returns     ASN1_OBJECT or None, new: none when the list is empty
    See         DEFINE_STACK_OF(3)
    """
    return _new(_lib.gasket_sk_asn1_object_pop(_handle(sk)), "ASN1_OBJECT")


def sk_asn1_object_shift(sk: Handle) -> Optional[Object]:
    """Takes the first element out of a list.

    sk          STACK_OF(ASN1_OBJECT)
    Returns     ASN1_OBJECT or None, new: none when the list is empty
    See         DEFINE_STACK_OF(3)
    """
    return _new(_lib.gasket_sk_asn1_object_shift(_handle(sk)), "ASN1_OBJECT")


def sk_asn1_object_delete(sk: Handle, index: int) -> Optional[Object]:
    """Takes an element out of a list.

    sk          STACK_OF(ASN1_OBJECT)
    index       int
    Returns     ASN1_OBJECT or None, new: none for an index that is not there
    See         DEFINE_STACK_OF(3)
    """
    return _new(_lib.gasket_sk_asn1_object_delete(_handle(sk), _integer(index)), "ASN1_OBJECT")


def sk_asn1_object_dup(sk: Handle) -> Optional[Object]:
    """Copies a list; elements that are counted are the same, others are copied too.

    sk          STACK_OF(ASN1_OBJECT)
    Returns     STACK_OF(ASN1_OBJECT) or None, new
    See         DEFINE_STACK_OF(3)
    """
    return _new(_lib.gasket_sk_asn1_object_dup(_handle(sk)), "STACK_OF(ASN1_OBJECT)")


def sk_asn1_object_free(sk: Handle) -> None:
    """Frees a list and what it holds of its elements.

    sk          STACK_OF(ASN1_OBJECT) or None
    Returns     None
    See         DEFINE_STACK_OF(3)
    """
    return _nothing(_lib.gasket_sk_asn1_object_free(_handle(sk)))


def sk_asn1_object_pop_free(sk: Handle) -> None:
    """The same as free: a list's handle always holds its elements.

    sk          STACK_OF(ASN1_OBJECT) or None
    Returns     None
    See         DEFINE_STACK_OF(3)
    """
    return _nothing(_lib.gasket_sk_asn1_object_pop_free(_handle(sk)))


def sk_ssl_cipher_new_null() -> Optional[Object]:
    """Makes an empty list.

    Returns     STACK_OF(SSL_CIPHER) or None, new
    See         DEFINE_STACK_OF(3)
    """
    return _new(_lib.gasket_sk_ssl_cipher_new_null(), "STACK_OF(SSL_CIPHER)")


def sk_ssl_cipher_num(sk: Handle) -> int:
    """Counts the elements of a list.

    sk          STACK_OF(SSL_CIPHER) or None
    Returns     int: how many, or -1 for None
    See         DEFINE_STACK_OF(3)
    """
    return _number(_lib.gasket_sk_ssl_cipher_num(_handle(sk)))


def sk_ssl_cipher_value(sk: Handle, index: int) -> Optional[Object]:
    """Gives an element of a list.

    sk          STACK_OF(SSL_CIPHER)
    index       int: from 0
    Returns     SSL_CIPHER or None, static: none for an index that is not there
    See         DEFINE_STACK_OF(3)
    """
    return _borrowed(_lib.gasket_sk_ssl_cipher_value(_handle(sk), _integer(index)), "SSL_CIPHER", None)


def sk_ssl_cipher_push(sk: Handle, element: Handle) -> int:
    """Adds an element at the end of a list.

    sk          STACK_OF(SSL_CIPHER)
    element     SSL_CIPHER
    Returns     int: how many there are now, or 0
    See         DEFINE_STACK_OF(3)
    """
    return _number(_lib.gasket_sk_ssl_cipher_push(_handle(sk), _handle(element)))


def sk_ssl_cipher_unshift(sk: Handle, element: Handle) -> int:
    """Adds an element at the beginning of a list.

    sk          STACK_OF(SSL_CIPHER)
    element     SSL_CIPHER
    Returns     int: how many there are now, or 0
    See         DEFINE_STACK_OF(3)
    """
    return _number(_lib.gasket_sk_ssl_cipher_unshift(_handle(sk), _handle(element)))


def sk_ssl_cipher_insert(sk: Handle, element: Handle, index: int) -> int:
    """Adds an element in the middle of a list.

    sk          STACK_OF(SSL_CIPHER)
    element     SSL_CIPHER
    index       int: before which; behind the last for any other number
    Returns     int: how many there are now, or 0
    See         DEFINE_STACK_OF(3)
    """
    return _number(_lib.gasket_sk_ssl_cipher_insert(_handle(sk), _handle(element), _integer(index)))


def sk_ssl_cipher_pop(sk: Handle) -> Optional[Object]:
    """Takes the last element out of a list.

    sk          STACK_OF(SSL_CIPHER)
    Returns     SSL_CIPHER or None, static: none when the list is empty
    See         DEFINE_STACK_OF(3)
    """
    return _borrowed(_lib.gasket_sk_ssl_cipher_pop(_handle(sk)), "SSL_CIPHER", None)


def sk_ssl_cipher_shift(sk: Handle) -> Optional[Object]:
    """Takes the first element out of a list.

    sk          STACK_OF(SSL_CIPHER)
    Returns     SSL_CIPHER or None, static: none when the list is empty
    See         DEFINE_STACK_OF(3)
    """
    return _borrowed(_lib.gasket_sk_ssl_cipher_shift(_handle(sk)), "SSL_CIPHER", None)


def sk_ssl_cipher_delete(sk: Handle, index: int) -> Optional[Object]:
    """Takes an element out of a list.

    sk          STACK_OF(SSL_CIPHER)
    index       int
    Returns     SSL_CIPHER or None, static: none for an index that is not there
    See         DEFINE_STACK_OF(3)
    """
    return _borrowed(_lib.gasket_sk_ssl_cipher_delete(_handle(sk), _integer(index)), "SSL_CIPHER", None)


def sk_ssl_cipher_dup(sk: Handle) -> Optional[Object]:
    """Copies a list; elements that are counted are the same, others are copied too.

    sk          STACK_OF(SSL_CIPHER)
    Returns     STACK_OF(SSL_CIPHER) or None, new
    See         DEFINE_STACK_OF(3)
    """
    return _new(_lib.gasket_sk_ssl_cipher_dup(_handle(sk)), "STACK_OF(SSL_CIPHER)")


def sk_ssl_cipher_free(sk: Handle) -> None:
    """Frees a list and what it holds of its elements.

    sk          STACK_OF(SSL_CIPHER) or None
    Returns     None
    See         DEFINE_STACK_OF(3)
    """
    return _nothing(_lib.gasket_sk_ssl_cipher_free(_handle(sk)))


def sk_ssl_cipher_pop_free(sk: Handle) -> None:
    """The same as free: a list's handle always holds its elements.

    sk          STACK_OF(SSL_CIPHER) or None
    Returns     None
    See         DEFINE_STACK_OF(3)
    """
    return _nothing(_lib.gasket_sk_ssl_cipher_pop_free(_handle(sk)))


def sk_ssl_comp_new_null() -> Optional[Object]:
    """Makes an empty list.

    Returns     STACK_OF(SSL_COMP) or None, new
    See         DEFINE_STACK_OF(3)
    """
    return _new(_lib.gasket_sk_ssl_comp_new_null(), "STACK_OF(SSL_COMP)")


def sk_ssl_comp_num(sk: Handle) -> int:
    """Counts the elements of a list.

    sk          STACK_OF(SSL_COMP) or None
    Returns     int: how many, or -1 for None
    See         DEFINE_STACK_OF(3)
    """
    return _number(_lib.gasket_sk_ssl_comp_num(_handle(sk)))


def sk_ssl_comp_value(sk: Handle, index: int) -> Optional[Object]:
    """Gives an element of a list.

    sk          STACK_OF(SSL_COMP)
    index       int: from 0
    Returns     SSL_COMP or None, static: none for an index that is not there
    See         DEFINE_STACK_OF(3)
    """
    return _borrowed(_lib.gasket_sk_ssl_comp_value(_handle(sk), _integer(index)), "SSL_COMP", None)


def sk_ssl_comp_push(sk: Handle, element: Handle) -> int:
    """Adds an element at the end of a list.

    sk          STACK_OF(SSL_COMP)
    element     SSL_COMP
    Returns     int: how many there are now, or 0
    See         DEFINE_STACK_OF(3)
    """
    return _number(_lib.gasket_sk_ssl_comp_push(_handle(sk), _handle(element)))


def sk_ssl_comp_unshift(sk: Handle, element: Handle) -> int:
    """Adds an element at the beginning of a list.

    sk          STACK_OF(SSL_COMP)
    element     SSL_COMP
    Returns     int: how many there are now, or 0
    See         DEFINE_STACK_OF(3)
    """
    return _number(_lib.gasket_sk_ssl_comp_unshift(_handle(sk), _handle(element)))


def sk_ssl_comp_insert(sk: Handle, element: Handle, index: int) -> int:
    """Adds an element in the middle of a list.

    sk          STACK_OF(SSL_COMP)
    element     SSL_COMP
    index       int: before which; behind the last for any other number
    Returns     int: how many there are now, or 0
    See         DEFINE_STACK_OF(3)
    """
    return _number(_lib.gasket_sk_ssl_comp_insert(_handle(sk), _handle(element), _integer(index)))


def sk_ssl_comp_pop(sk: Handle) -> Optional[Object]:
    """Takes the last element out of a list.

    sk          STACK_OF(SSL_COMP)
    Returns     SSL_COMP or None, static: none when the list is empty
    See         DEFINE_STACK_OF(3)
    """
    return _borrowed(_lib.gasket_sk_ssl_comp_pop(_handle(sk)), "SSL_COMP", None)


def sk_ssl_comp_shift(sk: Handle) -> Optional[Object]:
    """Takes the first element out of a list.

    sk          STACK_OF(SSL_COMP)
    Returns     SSL_COMP or None, static: none when the list is empty
    See         DEFINE_STACK_OF(3)
    """
    return _borrowed(_lib.gasket_sk_ssl_comp_shift(_handle(sk)), "SSL_COMP", None)


def sk_ssl_comp_delete(sk: Handle, index: int) -> Optional[Object]:
    """Takes an element out of a list.

    sk          STACK_OF(SSL_COMP)
    index       int
    Returns     SSL_COMP or None, static: none for an index that is not there
    See         DEFINE_STACK_OF(3)
    """
    return _borrowed(_lib.gasket_sk_ssl_comp_delete(_handle(sk), _integer(index)), "SSL_COMP", None)


def sk_ssl_comp_dup(sk: Handle) -> Optional[Object]:
    """Copies a list; elements that are counted are the same, others are copied too.

    sk          STACK_OF(SSL_COMP)
    Returns     STACK_OF(SSL_COMP) or None, new
    See         DEFINE_STACK_OF(3)
    """
    return _new(_lib.gasket_sk_ssl_comp_dup(_handle(sk)), "STACK_OF(SSL_COMP)")


def sk_ssl_comp_free(sk: Handle) -> None:
    """Frees a list and what it holds of its elements.

    sk          STACK_OF(SSL_COMP) or None
    Returns     None
    See         DEFINE_STACK_OF(3)
    """
    return _nothing(_lib.gasket_sk_ssl_comp_free(_handle(sk)))


def sk_ssl_comp_pop_free(sk: Handle) -> None:
    """The same as free: a list's handle always holds its elements.

    sk          STACK_OF(SSL_COMP) or None
    Returns     None
    See         DEFINE_STACK_OF(3)
    """
    return _nothing(_lib.gasket_sk_ssl_comp_pop_free(_handle(sk)))


def sk_srtp_protection_profile_new_null() -> Optional[Object]:
    """Makes an empty list.

    Returns     STACK_OF(SRTP_PROTECTION_PROFILE) or None, new
    See         DEFINE_STACK_OF(3)
    """
    return _new(_lib.gasket_sk_srtp_protection_profile_new_null(), "STACK_OF(SRTP_PROTECTION_PROFILE)")


def sk_srtp_protection_profile_num(sk: Handle) -> int:
    """Counts the elements of a list.

    sk          STACK_OF(SRTP_PROTECTION_PROFILE) or None
    Returns     int: how many, or -1 for None
    See         DEFINE_STACK_OF(3)
    """
    return _number(_lib.gasket_sk_srtp_protection_profile_num(_handle(sk)))


def sk_srtp_protection_profile_value(sk: Handle, index: int) -> Optional[Object]:
    """Gives an element of a list.

    sk          STACK_OF(SRTP_PROTECTION_PROFILE)
    index       int: from 0
    Returns     SRTP_PROTECTION_PROFILE or None, static: none for an index that is not there
    See         DEFINE_STACK_OF(3)
    """
    return _borrowed(_lib.gasket_sk_srtp_protection_profile_value(_handle(sk), _integer(index)), "SRTP_PROTECTION_PROFILE", None)


def sk_srtp_protection_profile_push(sk: Handle, element: Handle) -> int:
    """Adds an element at the end of a list.

    sk          STACK_OF(SRTP_PROTECTION_PROFILE)
    element     SRTP_PROTECTION_PROFILE
    Returns     int: how many there are now, or 0
    See         DEFINE_STACK_OF(3)
    """
    return _number(_lib.gasket_sk_srtp_protection_profile_push(_handle(sk), _handle(element)))


def sk_srtp_protection_profile_unshift(sk: Handle, element: Handle) -> int:
    """Adds an element at the beginning of a list.

    sk          STACK_OF(SRTP_PROTECTION_PROFILE)
    element     SRTP_PROTECTION_PROFILE
    Returns     int: how many there are now, or 0
    See         DEFINE_STACK_OF(3)
    """
    return _number(_lib.gasket_sk_srtp_protection_profile_unshift(_handle(sk), _handle(element)))


def sk_srtp_protection_profile_insert(sk: Handle, element: Handle, index: int) -> int:
    """Adds an element in the middle of a list.

    sk          STACK_OF(SRTP_PROTECTION_PROFILE)
    element     SRTP_PROTECTION_PROFILE
    index       int: before which; behind the last for any other number
    Returns     int: how many there are now, or 0
    See         DEFINE_STACK_OF(3)
    """
    return _number(_lib.gasket_sk_srtp_protection_profile_insert(_handle(sk), _handle(element), _integer(index)))


def sk_srtp_protection_profile_pop(sk: Handle) -> Optional[Object]:
    """Takes the last element out of a list.

    sk          STACK_OF(SRTP_PROTECTION_PROFILE)
    Returns     SRTP_PROTECTION_PROFILE or None, static: none when the list is empty
    See         DEFINE_STACK_OF(3)
    """
    return _borrowed(_lib.gasket_sk_srtp_protection_profile_pop(_handle(sk)), "SRTP_PROTECTION_PROFILE", None)


def sk_srtp_protection_profile_shift(sk: Handle) -> Optional[Object]:
    """Takes the first element out of a list.

    sk          STACK_OF(SRTP_PROTECTION_PROFILE)
    Returns     SRTP_PROTECTION_PROFILE or None, static: none when the list is empty
    See         DEFINE_STACK_OF(3)
    """
    return _borrowed(_lib.gasket_sk_srtp_protection_profile_shift(_handle(sk)), "SRTP_PROTECTION_PROFILE", None)


def sk_srtp_protection_profile_delete(sk: Handle, index: int) -> Optional[Object]:
    """Takes an element out of a list.

    sk          STACK_OF(SRTP_PROTECTION_PROFILE)
    index       int
    Returns     SRTP_PROTECTION_PROFILE or None, static: none for an index that is not there
    See         DEFINE_STACK_OF(3)
    """
    return _borrowed(_lib.gasket_sk_srtp_protection_profile_delete(_handle(sk), _integer(index)), "SRTP_PROTECTION_PROFILE", None)


def sk_srtp_protection_profile_dup(sk: Handle) -> Optional[Object]:
    """Copies a list; elements that are counted are the same, others are copied too.

    sk          STACK_OF(SRTP_PROTECTION_PROFILE)
    Returns     STACK_OF(SRTP_PROTECTION_PROFILE) or None, new
    See         DEFINE_STACK_OF(3)
    """
    return _new(_lib.gasket_sk_srtp_protection_profile_dup(_handle(sk)), "STACK_OF(SRTP_PROTECTION_PROFILE)")


def sk_srtp_protection_profile_free(sk: Handle) -> None:
    """Frees a list and what it holds of its elements.

    sk          STACK_OF(SRTP_PROTECTION_PROFILE) or None
    Returns     None
    See         DEFINE_STACK_OF(3)
    """
    return _nothing(_lib.gasket_sk_srtp_protection_profile_free(_handle(sk)))


def sk_srtp_protection_profile_pop_free(sk: Handle) -> None:
    """The same as free: a list's handle always holds its elements.

    sk          STACK_OF(SRTP_PROTECTION_PROFILE) or None
    Returns     None
    See         DEFINE_STACK_OF(3)
    """
    return _nothing(_lib.gasket_sk_srtp_protection_profile_pop_free(_handle(sk)))


def x509_new() -> Optional[Object]:
    """Makes a certificate that holds nothing yet.

    Returns     X509 or None, new: an empty one, or 0 without memory
    See         X509_new(3)
    """
    return _new(_lib.gasket_x509_new(), "X509")


def x509_new_ex(properties: Text) -> Optional[Object]:
    """Makes a certificate that holds nothing yet, for algorithms with certain properties.

    properties  str or None: which implementations are fetched; None: the default
    Returns     X509 or None, new: an empty one, or 0 without memory
    OpenSSL     3.0 and newer
    See         X509_new(3)
    """
    return _new(_lib.gasket_x509_new_ex(_text(properties)), "X509")


def x509_dup(x509: Handle) -> Optional[Object]:
    """Copies a certificate.

    x509        X509
    Returns     X509 or None, new: the copy, or 0 with the reason in the queue
    See         X509_dup(3)
    """
    return _new(_lib.gasket_x509_dup(_handle(x509)), "X509")


def x509_up_ref(x509: Handle) -> int:
    """Counts one more owner of a certificate.

    x509        X509
    Returns     int: 1, or 0
    See         X509_new(3)
    """
    return _number(_lib.gasket_x509_up_ref(_handle(x509)))


def x509_free(x509: Handle) -> None:
    """Gives a certificate back. 0 is left alone.

    x509        X509 or None
    Returns     None
    See         X509_new(3)
    """
    return _nothing(_lib.gasket_x509_free(_handle(x509)))


def x509_get_version(x509: Handle) -> int:
    """Gives the version of a certificate.

    x509        X509
    Returns     long: one less than the version: 2 for version 3
    See         X509_get_version(3)
    """
    return _number(_lib.gasket_x509_get_version(_handle(x509)))


def x509_set_version(x509: Handle, version: int) -> int:
    """Sets the version of a certificate.

    x509        X509
    version     long: one less than the version: 2 for version 3
    Returns     int: 1, or 0
    See         X509_get_version(3)
    """
    return _number(_lib.gasket_x509_set_version(_handle(x509), _integer(version)))


def x509_get_serialnumber(x509: Handle) -> Optional[Object]:
    """Gives the serial number of a certificate; changing it changes the certificate.

    x509        X509
    Returns     ASN1_INTEGER or None, borrowed
    See         X509_get_serialNumber(3)
    """
    return _borrowed(_lib.gasket_x509_get_serialnumber(_handle(x509)), "ASN1_INTEGER", x509)


def x509_get0_serialnumber(x509: Handle) -> Optional[Object]:
    """Gives the serial number of a certificate, for reading.

    x509        X509
    Returns     ASN1_INTEGER or None, borrowed
    See         X509_get_serialNumber(3)
    """
    return _borrowed(_lib.gasket_x509_get0_serialnumber(_handle(x509)), "ASN1_INTEGER", x509)


def x509_set_serialnumber(x509: Handle, serial: Handle) -> int:
    """Sets the serial number of a certificate.

    x509        X509
    serial      ASN1_INTEGER: copied
    Returns     int: 1, or 0
    See         X509_get_serialNumber(3)
    """
    return _number(_lib.gasket_x509_set_serialnumber(_handle(x509), _handle(serial)))


def x509_get_subject_name(x509: Handle) -> Optional[Object]:
    """Gives the name of the subject of a certificate.

    x509        X509
    Returns     X509_NAME or None, borrowed
    See         X509_get_subject_name(3)
    """
    return _borrowed(_lib.gasket_x509_get_subject_name(_handle(x509)), "X509_NAME", x509)


def x509_set_subject_name(x509: Handle, name: Handle) -> int:
    """Sets the name of the subject of a certificate.

    x509        X509
    name        X509_NAME: copied
    Returns     int: 1, or 0
    See         X509_get_subject_name(3)
    """
    return _number(_lib.gasket_x509_set_subject_name(_handle(x509), _handle(name)))


def x509_get_issuer_name(x509: Handle) -> Optional[Object]:
    """Gives the name of the issuer of a certificate.

    x509        X509
    Returns     X509_NAME or None, borrowed
    See         X509_get_subject_name(3)
    """
    return _borrowed(_lib.gasket_x509_get_issuer_name(_handle(x509)), "X509_NAME", x509)


def x509_set_issuer_name(x509: Handle, name: Handle) -> int:
    """Sets the name of the issuer of a certificate.

    x509        X509
    name        X509_NAME: copied
    Returns     int: 1, or 0
    See         X509_get_subject_name(3)
    """
    return _number(_lib.gasket_x509_set_issuer_name(_handle(x509), _handle(name)))


def x509_get0_notbefore(x509: Handle) -> Optional[Object]:
    """Gives the time from which a certificate is valid, for reading.

    x509        X509
    Returns     ASN1_TIME or None, borrowed
    See         X509_get0_notBefore(3)
    """
    return _borrowed(_lib.gasket_x509_get0_notbefore(_handle(x509)), "ASN1_TIME", x509)


def x509_getm_notbefore(x509: Handle) -> Optional[Object]:
    """Gives the time from which a certificate is valid; changing it changes the certificate.

    x509        X509
    Returns     ASN1_TIME or None, borrowed
    See         X509_get0_notBefore(3)
    """
    return _borrowed(_lib.gasket_x509_getm_notbefore(_handle(x509)), "ASN1_TIME", x509)


def x509_get_notbefore(x509: Handle) -> Optional[Object]:
    """The old name of x509_getm_notbefore.

    x509        X509
    Returns     ASN1_TIME or None, borrowed
    See         X509_get0_notBefore(3)
    """
    return _borrowed(_lib.gasket_x509_get_notbefore(_handle(x509)), "ASN1_TIME", x509)


def x509_set1_notbefore(x509: Handle, time: Handle) -> int:
    """Sets the time from which a certificate is valid.

    x509        X509
    time        ASN1_TIME: copied
    Returns     int: 1, or 0
    See         X509_get0_notBefore(3)
    """
    return _number(_lib.gasket_x509_set1_notbefore(_handle(x509), _handle(time)))


def x509_set_notbefore(x509: Handle, time: Handle) -> int:
    """The old name of x509_set1_notbefore.

    x509        X509
    time        ASN1_TIME: copied
    Returns     int: 1, or 0
    See         X509_get0_notBefore(3)
    """
    return _number(_lib.gasket_x509_set_notbefore(_handle(x509), _handle(time)))


def x509_get0_notafter(x509: Handle) -> Optional[Object]:
    """Gives the time until which a certificate is valid, for reading.

    x509        X509
    Returns     ASN1_TIME or None, borrowed
    See         X509_get0_notBefore(3)
    """
    return _borrowed(_lib.gasket_x509_get0_notafter(_handle(x509)), "ASN1_TIME", x509)


def x509_getm_notafter(x509: Handle) -> Optional[Object]:
    """Gives the time until which a certificate is valid; changing it changes the certificate.

    x509        X509
    Returns     ASN1_TIME or None, borrowed
    See         X509_get0_notBefore(3)
    """
    return _borrowed(_lib.gasket_x509_getm_notafter(_handle(x509)), "ASN1_TIME", x509)


def x509_get_notafter(x509: Handle) -> Optional[Object]:
    """The old name of x509_getm_notafter.

    x509        X509
    Returns     ASN1_TIME or None, borrowed
    See         X509_get0_notBefore(3)
    """
    return _borrowed(_lib.gasket_x509_get_notafter(_handle(x509)), "ASN1_TIME", x509)


def x509_set1_notafter(x509: Handle, time: Handle) -> int:
    """Sets the time until which a certificate is valid.

    x509        X509
    time        ASN1_TIME: copied
    Returns     int: 1, or 0
    See         X509_get0_notBefore(3)
    """
    return _number(_lib.gasket_x509_set1_notafter(_handle(x509), _handle(time)))


def x509_set_notafter(x509: Handle, time: Handle) -> int:
    """The old name of x509_set1_notafter.

    x509        X509
    time        ASN1_TIME: copied
    Returns     int: 1, or 0
    See         X509_get0_notBefore(3)
    """
    return _number(_lib.gasket_x509_set_notafter(_handle(x509), _handle(time)))


def x509_get0_pubkey(x509: Handle) -> Optional[Object]:
    """Gives the public key of a certificate, which shares it.

    x509        X509
    Returns     EVP_PKEY or None, borrowed: the key, or 0: none, or of an unknown kind
    See         X509_get_pubkey(3)
    """
    return _borrowed(_lib.gasket_x509_get0_pubkey(_handle(x509)), "EVP_PKEY", x509)


def x509_get_pubkey(x509: Handle) -> Optional[Object]:
    """Gives the public key of a certificate as a reference of the caller's.

    x509        X509
    Returns     EVP_PKEY or None, new: the key, or 0 with the reason in the queue
    See         X509_get_pubkey(3)
    """
    return _new(_lib.gasket_x509_get_pubkey(_handle(x509)), "EVP_PKEY")


def x509_set_pubkey(x509: Handle, pkey: Handle) -> int:
    """Sets the public key of a certificate.

    x509        X509
    pkey        EVP_PKEY
    Returns     int: 1, or 0 with the reason in the queue
    See         X509_get_pubkey(3)
    """
    return _number(_lib.gasket_x509_set_pubkey(_handle(x509), _handle(pkey)))


def x509_get0_pubkey_bitstr(x509: Handle) -> Optional[Object]:
    """Gives the public key of a certificate as it is encoded there.

    x509        X509
    Returns     ASN1_BIT_STRING or None, borrowed
    See         X509_get0_signature(3)
    """
    return _borrowed(_lib.gasket_x509_get0_pubkey_bitstr(_handle(x509)), "ASN1_BIT_STRING", x509)


def x509_get0_signature(x509: Handle, buffer: Room = None) -> int:
    """Gives the signature of a certificate. x509_get_signature_nid tells its algorithm.

    x509        X509
    buffer      bytearray that is filled or None
    Returns     int64_t: how many bytes the signature has, whatever the room
    See         X509_get0_signature(3)
    """
    buffer_bytes, buffer_length = _room(buffer)
    return _number(_lib.gasket_x509_get0_signature(_handle(x509), buffer_bytes, buffer_length))


def x509_get_signature_nid(x509: Handle) -> int:
    """Tells the algorithm that a certificate is signed with.

    x509        X509
    Returns     int: such as NID_sha256WithRSAEncryption; 0: unknown
    See         X509_get0_signature(3)
    """
    return _number(_lib.gasket_x509_get_signature_nid(_handle(x509)))


def x509_get_signature_type(x509: Handle) -> int:
    """Tells the kind of key that a certificate is signed with.

    x509        X509
    Returns     int: such as EVP_PKEY_RSA; 0: unknown
    See         X509_get_signature_type(3)
    """
    return _number(_lib.gasket_x509_get_signature_type(_handle(x509)))


def x509_get_signature_info(x509: Handle) -> Tuple[int, int, int, int, int]:
    """Tells how strong the signature of a certificate is.

    x509        X509
    Returns     int: 1, or 0: it cannot be told
    Value 2     `md_nid`, int: the digest
    Value 3     `pkey_nid`, int: the kind of key
    Value 4     `security_bits`, int: the security of the signature in bits
    Value 5     `flags`, uint32_t: X509_SIG_INFO_...
    See         X509_get_signature_info(3)
    """
    md_nid_place = _place(0)
    pkey_nid_place = _place(0)
    security_bits_place = _place(0)
    flags_place = _place(0)
    answer = _number(_lib.gasket_x509_get_signature_info(_handle(x509), _pointer(md_nid_place), _pointer(pkey_nid_place), _pointer(security_bits_place), _pointer(flags_place)))
    return answer, _stored_number(md_nid_place), _stored_number(pkey_nid_place), _stored_number(security_bits_place), _stored_number(flags_place)


def x509_check_private_key(x509: Handle, pkey: Handle) -> int:
    """Tells whether a private key belongs to a certificate, by its public part.

    x509        X509
    pkey        EVP_PKEY
    Returns     int: 1: they belong together; 0 with the reason in the queue
    See         X509_check_private_key(3)
    """
    return _number(_lib.gasket_x509_check_private_key(_handle(x509), _handle(pkey)))


def x509_verify(x509: Handle, pkey: Handle) -> int:
    """Checks the signature of a certificate, and nothing else of it.

    x509        X509
    pkey        EVP_PKEY: the public key of the issuer
    Returns     int: 1: genuine; 0: not; -1 with the reason in the queue
    See         X509_verify(3)
    """
    return _number(_lib.gasket_x509_verify(_handle(x509), _handle(pkey)))


def x509_self_signed(x509: Handle, verify_signature: int) -> int:
    """Tells whether a certificate is signed with its own key.

    x509        X509
    verify_signature int: 1: check the signature too
    Returns     int: 1 or 0; -1 with the reason in the queue
    OpenSSL     3.0 and newer
    See         X509_verify(3)
    """
    return _number(_lib.gasket_x509_self_signed(_handle(x509), _integer(verify_signature)))


def x509_sign(x509: Handle, pkey: Handle, md: Handle = None) -> int:
    """Signs a certificate, when all else of it is set.

    x509        X509
    pkey        EVP_PKEY: the private key of the issuer
    md          EVP_MD or None: 0 for keys with a digest of their own, such as Ed25519
    Returns     int: how long the signature is; 0 with the reason in the queue
    See         X509_sign(3)
    """
    return _number(_lib.gasket_x509_sign(_handle(x509), _handle(pkey), _handle(md)))


def x509_check_issued(issuer: Handle, subject: Handle) -> int:
    """Tells whether one certificate can have issued another, by names, key identifiers and
    usage. The signature is not checked.

    issuer      X509
    subject     X509
    Returns     int: 0 (X509_V_OK): yes; otherwise X509_V_ERR_... says why not
    See         X509_check_issued(3)
    """
    return _number(_lib.gasket_x509_check_issued(_handle(issuer), _handle(subject)))


def x509_check_purpose(x509: Handle, purpose: int, ca: int) -> int:
    """Tells whether a certificate may be used for a purpose.

    x509        X509
    purpose     int: X509_PURPOSE_...; -1: only look at the extensions
    ca          int: 1: as an authority for it; 0: for itself
    Returns     int: 1: yes; 0: no; -1: malformed, or no such purpose; other values: yes, by
                some old practice
    See         X509_check_purpose(3)
    """
    return _number(_lib.gasket_x509_check_purpose(_handle(x509), _integer(purpose), _integer(ca)))


def x509_check_trust(x509: Handle, trust: int, flags: int) -> int:
    """Tells whether a certificate is trusted for a use by what is stored with it.

    x509        X509
    trust       int: X509_TRUST_...
    flags       int: X509_TRUST_NO_..., or 0
    Returns     int: X509_TRUST_TRUSTED (1), X509_TRUST_REJECTED (2) or X509_TRUST_UNTRUSTED (3)
    See         X509_VERIFY_PARAM_set_trust(3)
    """
    return _number(_lib.gasket_x509_check_trust(_handle(x509), _integer(trust), _integer(flags)))


def x509_check_ca(x509: Handle) -> int:
    """Tells whether a certificate is that of an authority.

    x509        X509
    Returns     int: 0: no; 1: yes; 3, 4, 5: by an older sign than the extension
    See         X509_check_ca(3)
    """
    return _number(_lib.gasket_x509_check_ca(_handle(x509)))


def x509_check_host(x509: Handle, name: Text, length: int, flags: int, peername: Room = None) -> int:
    """Tells whether a certificate is for a host.

    x509        X509
    name        str
    length      size_t: how much of `name` counts; 0: all of it
    flags       unsigned int: X509_CHECK_FLAG_..., or 0
    peername    bytearray that is filled or None: the name in the certificate that matched, as a
                text; empty where none did
    Returns     int: 1: it matches; 0: it does not; -1: an error; -2: `name` is malformed
    See         X509_check_host(3)
    """
    peername_bytes, peername_length = _room(peername)
    return _number(_lib.gasket_x509_check_host(_handle(x509), _text(name), _integer(length), _integer(flags), peername_bytes, peername_length))


def x509_check_email(x509: Handle, address: Text, length: int, flags: int) -> int:
    """Tells whether a certificate is for a mail address.

    x509        X509
    address     str
    length      size_t: how much of `address` counts; 0: all of it
    flags       unsigned int: X509_CHECK_FLAG_..., or 0
    Returns     int: 1: it matches; 0: it does not; -1: an error; -2: `address` is malformed
    See         X509_check_host(3)
    """
    return _number(_lib.gasket_x509_check_email(_handle(x509), _text(address), _integer(length), _integer(flags)))


def x509_check_ip(x509: Handle, address: Bytes, flags: int) -> int:
    """Tells whether a certificate is for an IP address, which is given in network order.

    x509        X509
    address     bytes
    flags       unsigned int: X509_CHECK_FLAG_..., or 0
    Returns     int: 1: it matches; 0: it does not; -1: an error; -2: `address` is malformed
    See         X509_check_host(3)
    """
    address_bytes, address_length = _octets(address)
    return _number(_lib.gasket_x509_check_ip(_handle(x509), address_bytes, address_length, _integer(flags)))


def x509_check_ip_asc(x509: Handle, address: Text, flags: int) -> int:
    """Tells whether a certificate is for an IP address.

    x509        X509
    address     str: such as 192.0.2.1 or 2001:db8::1
    flags       unsigned int: X509_CHECK_FLAG_..., or 0
    Returns     int: 1: it matches; 0: it does not; -1: an error; -2: `address` is malformed
    See         X509_check_host(3)
    """
    return _number(_lib.gasket_x509_check_ip_asc(_handle(x509), _text(address), _integer(flags)))


def x509_cmp(a: Handle, b: Handle) -> int:
    """Compares two certificates as they are encoded.

    a           X509
    b           X509
    Returns     int: 0: the same; negative, positive: which comes first; -2: an error
    See         X509_cmp(3)
    """
    return _number(_lib.gasket_x509_cmp(_handle(a), _handle(b)))


def x509_issuer_and_serial_cmp(a: Handle, b: Handle) -> int:
    """Compares issuer and serial number of two certificates.

    a           X509
    b           X509
    Returns     int: 0: the same; otherwise which comes first; -2: an error
    See         X509_cmp(3)
    """
    return _number(_lib.gasket_x509_issuer_and_serial_cmp(_handle(a), _handle(b)))


def x509_issuer_name_cmp(a: Handle, b: Handle) -> int:
    """Compares the issuers' names of two certificates.

    a           X509
    b           X509
    Returns     int: 0: the same; otherwise which comes first; -2: an error
    See         X509_cmp(3)
    """
    return _number(_lib.gasket_x509_issuer_name_cmp(_handle(a), _handle(b)))


def x509_subject_name_cmp(a: Handle, b: Handle) -> int:
    """Compares the subjects' names of two certificates.

    a           X509
    b           X509
    Returns     int: 0: the same; otherwise which comes first; -2: an error
    See         X509_cmp(3)
    """
    return _number(_lib.gasket_x509_subject_name_cmp(_handle(a), _handle(b)))


def x509_subject_name_hash(x509: Handle) -> int:
    """Gives the hash of a certificate's subject's name that names files in a directory of
    authorities.

    x509        X509
    Returns     unsigned long: 32 bits; 0 also after a failure
    See         openssl-rehash(1)
    """
    return _number(_lib.gasket_x509_subject_name_hash(_handle(x509)))


def x509_subject_name_hash_old(x509: Handle) -> int:
    """Gives the hash of a certificate's subject's name as OpenSSL before 1.0.0 named files.

    x509        X509
    Returns     unsigned long: 32 bits; 0 also after a failure
    See         openssl-rehash(1)
    """
    return _number(_lib.gasket_x509_subject_name_hash_old(_handle(x509)))


def x509_issuer_name_hash(x509: Handle) -> int:
    """Gives the hash of a certificate's issuer's name that names files in a directory of
    authorities.

    x509        X509
    Returns     unsigned long: 32 bits; 0 also after a failure
    See         openssl-rehash(1)
    """
    return _number(_lib.gasket_x509_issuer_name_hash(_handle(x509)))


def x509_issuer_name_hash_old(x509: Handle) -> int:
    """Gives the hash of a certificate's issuer's name as OpenSSL before 1.0.0 named files.

    x509        X509
    Returns     unsigned long: 32 bits; 0 also after a failure
    See         openssl-rehash(1)
    """
    return _number(_lib.gasket_x509_issuer_name_hash_old(_handle(x509)))


def x509_issuer_and_serial_hash(x509: Handle) -> int:
    """Gives a hash of a certificate's issuer and serial number.

    x509        X509
    Returns     unsigned long: 32 bits; 0 also after a failure
    See         X509_cmp(3)
    """
    return _number(_lib.gasket_x509_issuer_and_serial_hash(_handle(x509)))


def x509_digest(x509: Handle, type: Handle, digest: Room) -> Tuple[int, int]:
    """Calculates the digest of a certificate in its DER form, its fingerprint.

    x509        X509
    type        EVP_MD
    digest      bytearray that is filled
    Returns     int: 1, or 0 with the reason in the queue
    Value 2     `length`, unsigned int: how long the digest is
    See         X509_digest(3)
    """
    digest_bytes, digest_length = _room(digest)
    length_place = _place(0)
    answer = _number(_lib.gasket_x509_digest(_handle(x509), _handle(type), digest_bytes, digest_length, _pointer(length_place)))
    return answer, _stored_number(length_place)


def x509_pubkey_digest(x509: Handle, type: Handle, digest: Room) -> Tuple[int, int]:
    """Calculates the digest of the public key in a certificate.

    x509        X509
    type        EVP_MD
    digest      bytearray that is filled
    Returns     int: 1, or 0 with the reason in the queue
    Value 2     `length`, unsigned int: how long the digest is
    See         X509_digest(3)
    """
    digest_bytes, digest_length = _room(digest)
    length_place = _place(0)
    answer = _number(_lib.gasket_x509_pubkey_digest(_handle(x509), _handle(type), digest_bytes, digest_length, _pointer(length_place)))
    return answer, _stored_number(length_place)


def x509_get_ext_count(x509: Handle) -> int:
    """Counts the extensions of a certificate.

    x509        X509
    Returns     int: 0 or more
    See         X509v3_get_ext_by_NID(3)
    """
    return _number(_lib.gasket_x509_get_ext_count(_handle(x509)))


def x509_get_ext(x509: Handle, position: int) -> Optional[Object]:
    """Gives an extension of a certificate by its position.

    x509        X509
    position    int: from 0
    Returns     X509_EXTENSION or None, borrowed: the extension, or 0: there are not so many
    See         X509v3_get_ext_by_NID(3)
    """
    return _borrowed(_lib.gasket_x509_get_ext(_handle(x509), _integer(position)), "X509_EXTENSION", x509)


def x509_get_ext_by_nid(x509: Handle, nid: int, last_position: int) -> int:
    """Finds the next extension of a certificate that is of a type.

    x509        X509
    nid         int: such as 85 for the subject's other names
    last_position int: where the search found one before; -1: from the beginning
    Returns     int: the position; -1: no more; -2: unknown NID
    See         X509v3_get_ext_by_NID(3)
    """
    return _number(_lib.gasket_x509_get_ext_by_nid(_handle(x509), _integer(nid), _integer(last_position)))


def x509_get_ext_by_obj(x509: Handle, object: Handle, last_position: int) -> int:
    """Finds the next extension of a certificate that is of a type, by its object identifier.

    x509        X509
    object      ASN1_OBJECT
    last_position int: where the search found one before; -1: from the beginning
    Returns     int: the position; -1: no more
    See         X509v3_get_ext_by_NID(3)
    """
    return _number(_lib.gasket_x509_get_ext_by_obj(_handle(x509), _handle(object), _integer(last_position)))


def x509_get_ext_by_critical(x509: Handle, critical: int, last_position: int) -> int:
    """Finds the next extension of a certificate that is critical, or that is not.

    x509        X509
    critical    int: 1: critical ones; 0: others
    last_position int: where the search found one before; -1: from the beginning
    Returns     int: the position; -1: no more
    See         X509v3_get_ext_by_NID(3)
    """
    return _number(_lib.gasket_x509_get_ext_by_critical(_handle(x509), _integer(critical), _integer(last_position)))


def x509_get0_extensions(x509: Handle) -> Optional[Object]:
    """Gives all extensions of a certificate, for reading.

    x509        X509
    Returns     STACK_OF(X509_EXTENSION) or None, borrowed: the extensions, or 0: none
    See         X509v3_get_ext_by_NID(3)
    """
    return _borrowed(_lib.gasket_x509_get0_extensions(_handle(x509)), "STACK_OF(X509_EXTENSION)", x509)


def x509_add_ext(x509: Handle, extension: Handle, position: int) -> int:
    """Adds an extension to a certificate.

    x509        X509
    extension   X509_EXTENSION: a copy is added
    position    int: where; -1: at the end
    Returns     int: 1, or 0 with the reason in the queue
    See         X509v3_get_ext_by_NID(3)
    """
    return _number(_lib.gasket_x509_add_ext(_handle(x509), _handle(extension), _integer(position)))


def x509_delete_ext(x509: Handle, position: int) -> Optional[Object]:
    """Removes an extension from a certificate.

    x509        X509
    position    int: from 0
    Returns     X509_EXTENSION or None, new: what was removed, or 0: there are not so many
    See         X509v3_get_ext_by_NID(3)
    """
    return _new(_lib.gasket_x509_delete_ext(_handle(x509), _integer(position)), "X509_EXTENSION")


def x509_get_extension_flags(x509: Handle) -> int:
    """Tells what OpenSSL found in the extensions of a certificate.

    x509        X509
    Returns     uint32_t: EXFLAG_...
    See         X509_get_extension_flags(3)
    """
    return _number(_lib.gasket_x509_get_extension_flags(_handle(x509)))


def x509_get_key_usage(x509: Handle) -> int:
    """Tells what the key of a certificate may be used for.

    x509        X509
    Returns     uint32_t: KU_...; 4294967295: the certificate has no such extension
    See         X509_get_extension_flags(3)
    """
    return _number(_lib.gasket_x509_get_key_usage(_handle(x509)))


def x509_get_extended_key_usage(x509: Handle) -> int:
    """Tells the purposes that a certificate is for.

    x509        X509
    Returns     uint32_t: XKU_...; 4294967295: the certificate has no such extension
    See         X509_get_extension_flags(3)
    """
    return _number(_lib.gasket_x509_get_extended_key_usage(_handle(x509)))


def x509_get_pathlen(x509: Handle) -> int:
    """Tells how many authorities may stand between this one and the end of a chain.

    x509        X509
    Returns     long: how many; -1: no limit, or no authority
    See         X509_get_extension_flags(3)
    """
    return _number(_lib.gasket_x509_get_pathlen(_handle(x509)))


def x509_get_proxy_pathlen(x509: Handle) -> int:
    """Tells how many proxies may follow in a chain (RFC 3820).

    x509        X509
    Returns     long: how many; -1: no limit, or no proxy
    See         X509_get_extension_flags(3)
    """
    return _number(_lib.gasket_x509_get_proxy_pathlen(_handle(x509)))


def x509_set_proxy_flag(x509: Handle) -> None:
    """Marks a certificate as that of a proxy.

    x509        X509
    Returns     None
    See         X509_get_extension_flags(3)
    """
    return _nothing(_lib.gasket_x509_set_proxy_flag(_handle(x509)))


def x509_set_proxy_pathlen(x509: Handle, length: int) -> None:
    """Sets how many proxies may follow in a chain.

    x509        X509
    length      long
    Returns     None
    See         X509_get_extension_flags(3)
    """
    return _nothing(_lib.gasket_x509_set_proxy_pathlen(_handle(x509), _integer(length)))


def x509_get0_subject_key_id(x509: Handle) -> Optional[Object]:
    """Gives the identifier of a certificate's key.

    x509        X509
    Returns     ASN1_OCTET_STRING or None, borrowed: the identifier, or 0: none
    See         X509_get_extension_flags(3)
    """
    return _borrowed(_lib.gasket_x509_get0_subject_key_id(_handle(x509)), "ASN1_OCTET_STRING", x509)


def x509_get0_authority_key_id(x509: Handle) -> Optional[Object]:
    """Gives the identifier of the key that a certificate is signed with.

    x509        X509
    Returns     ASN1_OCTET_STRING or None, borrowed: the identifier, or 0: none
    See         X509_get_extension_flags(3)
    """
    return _borrowed(_lib.gasket_x509_get0_authority_key_id(_handle(x509)), "ASN1_OCTET_STRING", x509)


def x509_get0_authority_serial(x509: Handle) -> Optional[Object]:
    """Gives the serial number of the issuer's certificate.

    x509        X509
    Returns     ASN1_INTEGER or None, borrowed: the number, or 0: not named
    See         X509_get_extension_flags(3)
    """
    return _borrowed(_lib.gasket_x509_get0_authority_serial(_handle(x509)), "ASN1_INTEGER", x509)


def x509_alias_set1(x509: Handle, alias: Bytes = None) -> int:
    """Gives a certificate a name that is only for people. It goes with the certificate into
    PKCS #12 and trusted PEM.

    x509        X509
    alias       bytes or None: None: none
    Returns     int: 1, or 0 without memory
    See         X509_alias_set1(3)
    """
    alias_bytes, alias_length = _octets(alias)
    return _number(_lib.gasket_x509_alias_set1(_handle(x509), alias_bytes, alias_length))


def x509_alias_get0(x509: Handle, buffer: Room = None) -> int:
    """Gives the name that x509_alias_set1 gave.

    x509        X509
    buffer      bytearray that is filled or None
    Returns     int: the name; no bytes: none
    See         X509_alias_get0(3)
    """
    buffer_bytes, buffer_length = _room(buffer)
    return _number(_lib.gasket_x509_alias_get0(_handle(x509), buffer_bytes, buffer_length))


def x509_keyid_set1(x509: Handle, identifier: Bytes = None) -> int:
    """Gives a certificate an identifier of the local key that belongs to it.

    x509        X509
    identifier  bytes or None: None: none
    Returns     int: 1, or 0 without memory
    See         X509_alias_set1(3)
    """
    identifier_bytes, identifier_length = _octets(identifier)
    return _number(_lib.gasket_x509_keyid_set1(_handle(x509), identifier_bytes, identifier_length))


def x509_keyid_get0(x509: Handle, buffer: Room = None) -> int:
    """Gives the identifier that x509_keyid_set1 gave.

    x509        X509
    buffer      bytearray that is filled or None
    Returns     int: the identifier; no bytes: none
    See         X509_alias_set1(3)
    """
    buffer_bytes, buffer_length = _room(buffer)
    return _number(_lib.gasket_x509_keyid_get0(_handle(x509), buffer_bytes, buffer_length))


def x509_trusted(x509: Handle) -> int:
    """Tells whether anything about trust is stored with a certificate.

    x509        X509
    Returns     int: 1 or 0
    See         X509_check_trust(3)
    """
    return _number(_lib.gasket_x509_trusted(_handle(x509)))


def x509_add1_trust_object(x509: Handle, object: Handle) -> int:
    """Stores with a certificate that it is trusted for a use.

    x509        X509
    object      ASN1_OBJECT: such as that of NID_server_auth
    Returns     int: 1, or 0 without memory
    See         X509_check_trust(3)
    """
    return _number(_lib.gasket_x509_add1_trust_object(_handle(x509), _handle(object)))


def x509_add1_reject_object(x509: Handle, object: Handle) -> int:
    """Stores with a certificate that it is not trusted for a use.

    x509        X509
    object      ASN1_OBJECT: such as that of NID_server_auth
    Returns     int: above 0, or 0 without memory
    See         X509_check_trust(3)
    """
    return _number(_lib.gasket_x509_add1_reject_object(_handle(x509), _handle(object)))


def x509_trust_clear(x509: Handle) -> None:
    """Removes what x509_add1_trust_object stored.

    x509        X509
    Returns     None
    See         X509_check_trust(3)
    """
    return _nothing(_lib.gasket_x509_trust_clear(_handle(x509)))


def x509_reject_clear(x509: Handle) -> None:
    """Removes what x509_add1_reject_object stored.

    x509        X509
    Returns     None
    See         X509_check_trust(3)
    """
    return _nothing(_lib.gasket_x509_reject_clear(_handle(x509)))


def x509_get_ex_new_index() -> int:
    """Reserves an index for x509_set_ex_data, for as long as the process lives.

    Returns     int: the index, or -1 without memory
    See         CRYPTO_get_ex_new_index(3)
    """
    return _number(_lib.gasket_x509_get_ex_new_index())


def x509_set_ex_data(x509: Handle, index: int, data: int) -> int:
    """Keeps a number of the caller's with a certificate.

    x509        X509
    index       int: 0, or what x509_get_ex_new_index answered
    data        int64_t: any number
    Returns     int: 1, or 0 without memory
    See         BIO_get_ex_data(3)
    """
    return _number(_lib.gasket_x509_set_ex_data(_handle(x509), _integer(index), _integer(data)))


def x509_get_ex_data(x509: Handle, index: int) -> int:
    """Gives the number that x509_set_ex_data kept.

    x509        X509
    index       int: 0, or what x509_get_ex_new_index answered
    Returns     int64_t: the number; 0 where none was kept
    See         BIO_get_ex_data(3)
    """
    return _number(_lib.gasket_x509_get_ex_data(_handle(x509), _integer(index)))


def x509_chain_up_ref(chain: Handle) -> Optional[Object]:
    """Copies a stack of certificates, which share what is in it.

    chain       STACK_OF(X509)
    Returns     STACK_OF(X509) or None, new: the copy, or 0 without memory
    See         X509_new(3)
    """
    return _new(_lib.gasket_x509_chain_up_ref(_handle(chain)), "STACK_OF(X509)")


def x509_find_by_subject(stack: Handle, name: Handle) -> Optional[Object]:
    """Finds a certificate in a stack by its subject.

    stack       STACK_OF(X509)
    name        X509_NAME
    Returns     X509 or None, borrowed: the first one, or 0: none
    See         X509_find_by_subject(3)
    """
    return _borrowed(_lib.gasket_x509_find_by_subject(_handle(stack), _handle(name)), "X509", stack)


def x509_find_by_issuer_and_serial(stack: Handle, name: Handle, serial: Handle) -> Optional[Object]:
    """Finds a certificate in a stack by its issuer and serial number.

    stack       STACK_OF(X509)
    name        X509_NAME: the issuer's
    serial      ASN1_INTEGER
    Returns     X509 or None, borrowed: the first one, or 0: none
    See         X509_find_by_subject(3)
    """
    return _borrowed(_lib.gasket_x509_find_by_issuer_and_serial(_handle(stack), _handle(name), _handle(serial)), "X509", stack)


def x509_build_chain(target: Handle, certificates: Handle, store: Handle, with_self_signed: int, properties: Text = None) -> Optional[Object]:
    """Builds the chain of a certificate.

    target      X509: the certificate that the chain begins with
    certificates STACK_OF(X509) or None: where issuers may be found; 0: nowhere
    store       X509_STORE or None: what the chain must end in; 0: any end will do
    with_self_signed int: 1: a root is part of the answer
    properties  str or None: which implementations are fetched; None: the default
    Returns     STACK_OF(X509) or None, new: the chain, or 0 with the reason in the queue
    Waits       for files only
    OpenSSL     3.0 and newer
    See         X509_verify_cert(3)
    """
    return _new(_lib.gasket_x509_build_chain(_handle(target), _handle(certificates), _handle(store), _integer(with_self_signed), _text(properties)), "STACK_OF(X509)")


def x509_print(bio: Handle, x509: Handle) -> int:
    """Writes all of a certificate to a BIO, for people to read.

    bio         BIO
    x509        X509
    Returns     int: 1, or 0
    See         X509_print(3)
    """
    return _number(_lib.gasket_x509_print(_handle(bio), _handle(x509)))


def x509_print_ex(bio: Handle, x509: Handle, name_flags: int, flags: int) -> int:
    """Writes parts of a certificate to a BIO, for people to read.

    bio         BIO
    x509        X509
    name_flags  unsigned long: XN_FLAG_...
    flags       unsigned long: X509_FLAG_...: what to leave out
    Returns     int: 1, or 0
    See         X509_print(3)
    """
    return _number(_lib.gasket_x509_print_ex(_handle(bio), _handle(x509), _integer(name_flags), _integer(flags)))


def x509_to_x509_req(x509: Handle, pkey: Handle = None, md: Handle = None) -> Optional[Object]:
    """Makes a request of the name and the key of a certificate.

    x509        X509
    pkey        EVP_PKEY or None: 0: it is not signed
    md          EVP_MD or None: 0 for keys with a digest of their own, such as Ed25519
    Returns     X509_REQ or None, new: the request, or 0 with the reason in the queue
    See         X509_to_X509_REQ(3)
    """
    return _new(_lib.gasket_x509_to_x509_req(_handle(x509), _handle(pkey), _handle(md)), "X509_REQ")


def x509_get_default_cert_file() -> Optional[str]:
    """Names the file of trusted certificates that this OpenSSL reads by default.

    Returns     str or None
    See         X509_get_default_cert_file(3)
    """
    return _string(_lib.gasket_x509_get_default_cert_file())


def x509_get_default_cert_dir() -> Optional[str]:
    """Names the directory of trusted certificates that this OpenSSL looks into by default.

    Returns     str or None
    See         X509_get_default_cert_file(3)
    """
    return _string(_lib.gasket_x509_get_default_cert_dir())


def x509_get_default_cert_file_env() -> Optional[str]:
    """Names the environment variable that overrides x509_get_default_cert_file.

    Returns     str or None
    See         X509_get_default_cert_file(3)
    """
    return _string(_lib.gasket_x509_get_default_cert_file_env())


def x509_get_default_cert_dir_env() -> Optional[str]:
    """Names the environment variable that overrides x509_get_default_cert_dir.

    Returns     str or None
    See         X509_get_default_cert_file(3)
    """
    return _string(_lib.gasket_x509_get_default_cert_dir_env())


def x509_get_default_cert_area() -> Optional[str]:
    """Names the directory that this OpenSSL's files are in.

    Returns     str or None
    See         X509_get_default_cert_file(3)
    """
    return _string(_lib.gasket_x509_get_default_cert_area())


def x509_get_default_private_dir() -> Optional[str]:
    """Names the directory that this OpenSSL keeps keys in by default.

    Returns     str or None
    See         X509_get_default_cert_file(3)
    """
    return _string(_lib.gasket_x509_get_default_private_dir())


def x509_name_new() -> Optional[Object]:
    """Makes a name that holds nothing yet.

    Returns     X509_NAME or None, new: an empty one, or 0 without memory
    See         X509_NAME_new(3)
    """
    return _new(_lib.gasket_x509_name_new(), "X509_NAME")


def x509_name_dup(name: Handle) -> Optional[Object]:
    """Copies a name.

    name        X509_NAME
    Returns     X509_NAME or None, new: the copy, or 0 with the reason in the queue
    See         X509_NAME_dup(3)
    """
    return _new(_lib.gasket_x509_name_dup(_handle(name)), "X509_NAME")


def x509_name_free(name: Handle) -> None:
    """Gives a name back. 0 is left alone.

    name        X509_NAME or None
    Returns     None
    See         X509_NAME_new(3)
    """
    return _nothing(_lib.gasket_x509_name_free(_handle(name)))


def x509_name_entry_count(name: Handle) -> int:
    """Counts the entries of a name.

    name        X509_NAME
    Returns     int: 0 or more
    See         X509_NAME_get_index_by_NID(3)
    """
    return _number(_lib.gasket_x509_name_entry_count(_handle(name)))


def x509_name_get_entry(name: Handle, position: int) -> Optional[Object]:
    """Gives an entry of a name by its position.

    name        X509_NAME
    position    int: from 0
    Returns     X509_NAME_ENTRY or None, borrowed: the entry, or 0: there are not so many
    See         X509_NAME_get_index_by_NID(3)
    """
    return _borrowed(_lib.gasket_x509_name_get_entry(_handle(name), _integer(position)), "X509_NAME_ENTRY", name)


def x509_name_get_index_by_nid(name: Handle, nid: int, last_position: int) -> int:
    """Finds the next entry of a name that is of a type.

    name        X509_NAME
    nid         int: such as 13 for the common name
    last_position int: where the search found one before; -1: from the beginning
    Returns     int: the position; -1: no more; -2: unknown NID
    See         X509_NAME_get_index_by_NID(3)
    """
    return _number(_lib.gasket_x509_name_get_index_by_nid(_handle(name), _integer(nid), _integer(last_position)))


def x509_name_get_index_by_obj(name: Handle, object: Handle, last_position: int) -> int:
    """Finds the next entry of a name that is of a type, by its object identifier.

    name        X509_NAME
    object      ASN1_OBJECT
    last_position int: where the search found one before; -1: from the beginning
    Returns     int: the position; -1: no more
    See         X509_NAME_get_index_by_NID(3)
    """
    return _number(_lib.gasket_x509_name_get_index_by_obj(_handle(name), _handle(object), _integer(last_position)))


def x509_name_get_text_by_nid(name: Handle, nid: int, buffer: Room = None) -> int:
    """Gives the bytes of the first entry of a type, with a NUL behind them. They may hold a NUL
    themselves and need not be UTF-8: prefer x509_name_entry_get_data.

    name        X509_NAME
    nid         int
    buffer      bytearray that is filled or None
    Returns     int: bytes without the NUL; with None for `buffer`, how long the entry is; -1:
                none
    See         X509_NAME_get_index_by_NID(3)
    """
    buffer_bytes, buffer_length = _room(buffer)
    return _number(_lib.gasket_x509_name_get_text_by_nid(_handle(name), _integer(nid), buffer_bytes, buffer_length))


def x509_name_get_text_by_obj(name: Handle, object: Handle, buffer: Room = None) -> int:
    """Does what x509_name_get_text_by_nid does, by object identifier.

    name        X509_NAME
    object      ASN1_OBJECT
    buffer      bytearray that is filled or None
    Returns     int: bytes without the NUL; with None for `buffer`, how long the entry is; -1:
                none
    See         X509_NAME_get_index_by_NID(3)
    """
    buffer_bytes, buffer_length = _room(buffer)
    return _number(_lib.gasket_x509_name_get_text_by_obj(_handle(name), _handle(object), buffer_bytes, buffer_length))


def x509_name_oneline(name: Handle) -> Optional[str]:
    """Gives a name as one line in OpenSSL's oldest form. What is not printable ASCII shows as
    \\x and two digits. It cannot be taken apart again: prefer x509_name_print_ex.

    name        X509_NAME
    Returns     str or None: such as `/C=DE/O=Example`; None without memory
    See         X509_NAME_print_ex(3)
    """
    return _string(_lib.gasket_x509_name_oneline(_handle(name)))


def x509_name_print(bio: Handle, name: Handle, indent: int) -> int:
    """Writes a name in an old form to a BIO.

    bio         BIO
    name        X509_NAME
    indent      int
    Returns     int: 1, or 0
    See         X509_NAME_print_ex(3)
    """
    return _number(_lib.gasket_x509_name_print(_handle(bio), _handle(name), _integer(indent)))


def x509_name_print_ex(bio: Handle, name: Handle, indent: int, flags: int) -> int:
    """Writes a name to a BIO, in a form that the flags select.

    bio         BIO
    name        X509_NAME
    indent      int: spaces before it
    flags       unsigned long: XN_FLAG_..., such as XN_FLAG_RFC2253
    Returns     int: with flags, how many characters, or -1; with XN_FLAG_COMPAT (0), 1 or 0
    See         X509_NAME_print_ex(3)
    """
    return _number(_lib.gasket_x509_name_print_ex(_handle(bio), _handle(name), _integer(indent), _integer(flags)))


def x509_name_add_entry_by_txt(name: Handle, field: Text, type: int, bytes: Bytes, position: int, set: int) -> int:
    """Adds an entry to a name, such as its common name.

    name        X509_NAME
    field       str: the type: a short or long name such as CN, or an OID in dotted form
    type        int: MBSTRING_UTF8 or another MBSTRING_..., or V_ASN1_...
    bytes       bytes or None
    position    int: where; -1: at the end
    set         int: 0: a part of its own; 1 or -1: together with the part after or before it
    Returns     int: 1, or 0 with the reason in the queue
    See         X509_NAME_add_entry_by_txt(3)
    """
    bytes_bytes, bytes_length = _octets(bytes)
    return _number(_lib.gasket_x509_name_add_entry_by_txt(_handle(name), _text(field), _integer(type), bytes_bytes, bytes_length, _integer(position), _integer(set)))


def x509_name_add_entry_by_nid(name: Handle, nid: int, type: int, bytes: Bytes, position: int, set: int) -> int:
    """Adds an entry to a name, by the NID of its type.

    name        X509_NAME
    nid         int: the type, such as 13 for the common name
    type        int: MBSTRING_UTF8 or another MBSTRING_..., or V_ASN1_...
    bytes       bytes or None
    position    int: where; -1: at the end
    set         int: 0: a part of its own; 1 or -1: together with the part after or before it
    Returns     int: 1, or 0 with the reason in the queue
    See         X509_NAME_add_entry_by_txt(3)
    """
    bytes_bytes, bytes_length = _octets(bytes)
    return _number(_lib.gasket_x509_name_add_entry_by_nid(_handle(name), _integer(nid), _integer(type), bytes_bytes, bytes_length, _integer(position), _integer(set)))


def x509_name_add_entry_by_obj(name: Handle, object: Handle, type: int, bytes: Bytes, position: int, set: int) -> int:
    """Adds an entry to a name, by the object identifier of its type.

    name        X509_NAME
    object      ASN1_OBJECT: the type
    type        int: MBSTRING_UTF8 or another MBSTRING_..., or V_ASN1_...
    bytes       bytes or None
    position    int: where; -1: at the end
    set         int: 0: a part of its own; 1 or -1: together with the part after or before it
    Returns     int: 1, or 0 with the reason in the queue
    See         X509_NAME_add_entry_by_txt(3)
    """
    bytes_bytes, bytes_length = _octets(bytes)
    return _number(_lib.gasket_x509_name_add_entry_by_obj(_handle(name), _handle(object), _integer(type), bytes_bytes, bytes_length, _integer(position), _integer(set)))


def x509_name_add_entry(name: Handle, entry: Handle, position: int, set: int) -> int:
    """Adds an entry to a name.

    name        X509_NAME
    entry       X509_NAME_ENTRY: a copy is added
    position    int: where; -1: at the end
    set         int: 0: a part of its own; 1 or -1: together with the part after or before it
    Returns     int: 1, or 0 with the reason in the queue
    See         X509_NAME_add_entry_by_txt(3)
    """
    return _number(_lib.gasket_x509_name_add_entry(_handle(name), _handle(entry), _integer(position), _integer(set)))


def x509_name_delete_entry(name: Handle, position: int) -> Optional[Object]:
    """Removes an entry from a name.

    name        X509_NAME
    position    int: from 0
    Returns     X509_NAME_ENTRY or None, new: what was removed, or 0: there are not so many
    See         X509_NAME_add_entry_by_txt(3)
    """
    return _new(_lib.gasket_x509_name_delete_entry(_handle(name), _integer(position)), "X509_NAME_ENTRY")


def x509_name_cmp(a: Handle, b: Handle) -> int:
    """Compares two names, regardless of case and repeated spaces.

    a           X509_NAME
    b           X509_NAME
    Returns     int: 0: the same; negative, positive: which comes first; -2: an error
    See         X509_cmp(3)
    """
    return _number(_lib.gasket_x509_name_cmp(_handle(a), _handle(b)))


def x509_name_hash(name: Handle) -> int:
    """Gives the hash of a name that names files in a directory of authorities.

    name        X509_NAME
    Returns     unsigned long: 32 bits; 0 also after a failure
    See         X509_NAME_get0_der(3)
    """
    return _number(_lib.gasket_x509_name_hash(_handle(name)))


def x509_name_hash_old(name: Handle) -> int:
    """Gives the hash of a name as OpenSSL before 1.0.0 named files.

    name        X509_NAME
    Returns     unsigned long: 32 bits; 0 also after a failure
    See         X509_NAME_get0_der(3)
    """
    return _number(_lib.gasket_x509_name_hash_old(_handle(name)))


def x509_name_digest(name: Handle, type: Handle, digest: Room) -> Tuple[int, int]:
    """Calculates the digest of a name in its DER form.

    name        X509_NAME
    type        EVP_MD
    digest      bytearray that is filled
    Returns     int: 1, or 0 with the reason in the queue
    Value 2     `length`, unsigned int: how long the digest is
    See         X509_digest(3)
    """
    digest_bytes, digest_length = _room(digest)
    length_place = _place(0)
    answer = _number(_lib.gasket_x509_name_digest(_handle(name), _handle(type), digest_bytes, digest_length, _pointer(length_place)))
    return answer, _stored_number(length_place)


def x509_name_entry_new() -> Optional[Object]:
    """Makes an entry of a name that holds nothing yet.

    Returns     X509_NAME_ENTRY or None, new: an empty one, or 0 without memory
    See         X509_NAME_ENTRY_new(3)
    """
    return _new(_lib.gasket_x509_name_entry_new(), "X509_NAME_ENTRY")


def x509_name_entry_dup(entry: Handle) -> Optional[Object]:
    """Copies an entry of a name.

    entry       X509_NAME_ENTRY
    Returns     X509_NAME_ENTRY or None, new: the copy, or 0 with the reason in the queue
    See         X509_NAME_ENTRY_dup(3)
    """
    return _new(_lib.gasket_x509_name_entry_dup(_handle(entry)), "X509_NAME_ENTRY")


def x509_name_entry_free(entry: Handle) -> None:
    """Gives an entry of a name back. 0 is left alone.

    entry       X509_NAME_ENTRY or None
    Returns     None
    See         X509_NAME_ENTRY_new(3)
    """
    return _nothing(_lib.gasket_x509_name_entry_free(_handle(entry)))


def x509_name_entry_create_by_txt(field: Text, type: int, bytes: Bytes = None) -> Optional[Object]:
    """Makes an entry of a name.

    field       str: the type: a short or long name such as CN, or an OID in dotted form
    type        int: MBSTRING_UTF8 or another MBSTRING_..., or V_ASN1_...
    bytes       bytes or None
    Returns     X509_NAME_ENTRY or None, new: the entry, or 0 with the reason in the queue
    See         X509_NAME_ENTRY_get_object(3)
    """
    bytes_bytes, bytes_length = _octets(bytes)
    return _new(_lib.gasket_x509_name_entry_create_by_txt(_text(field), _integer(type), bytes_bytes, bytes_length), "X509_NAME_ENTRY")


def x509_name_entry_create_by_nid(nid: int, type: int, bytes: Bytes = None) -> Optional[Object]:
    """Makes an entry of a name, by the NID of its type.

    nid         int: the type, such as 13 for the common name
    type        int: MBSTRING_UTF8 or another MBSTRING_..., or V_ASN1_...
    bytes       bytes or None
    Returns     X509_NAME_ENTRY or None, new: the entry, or 0 with the reason in the queue
    See         X509_NAME_ENTRY_get_object(3)
    """
    bytes_bytes, bytes_length = _octets(bytes)
    return _new(_lib.gasket_x509_name_entry_create_by_nid(_integer(nid), _integer(type), bytes_bytes, bytes_length), "X509_NAME_ENTRY")


def x509_name_entry_create_by_obj(object: Handle, type: int, bytes: Bytes = None) -> Optional[Object]:
    """Makes an entry of a name, by the object identifier of its type.

    object      ASN1_OBJECT: the type
    type        int: MBSTRING_UTF8 or another MBSTRING_..., or V_ASN1_...
    bytes       bytes or None
    Returns     X509_NAME_ENTRY or None, new: the entry, or 0 with the reason in the queue
    See         X509_NAME_ENTRY_get_object(3)
    """
    bytes_bytes, bytes_length = _octets(bytes)
    return _new(_lib.gasket_x509_name_entry_create_by_obj(_handle(object), _integer(type), bytes_bytes, bytes_length), "X509_NAME_ENTRY")


def x509_name_entry_get_object(entry: Handle) -> Optional[Object]:
    """Gives the type of an entry.

    entry       X509_NAME_ENTRY
    Returns     ASN1_OBJECT or None, borrowed
    See         X509_NAME_ENTRY_get_object(3)
    """
    return _borrowed(_lib.gasket_x509_name_entry_get_object(_handle(entry)), "ASN1_OBJECT", entry)


def x509_name_entry_get_data(entry: Handle) -> Optional[Object]:
    """Gives the value of an entry. asn1_string_to_utf8 makes a text of it.

    entry       X509_NAME_ENTRY
    Returns     ASN1_STRING or None, borrowed
    See         X509_NAME_ENTRY_get_object(3)
    """
    return _borrowed(_lib.gasket_x509_name_entry_get_data(_handle(entry)), "ASN1_STRING", entry)


def x509_name_entry_set_object(entry: Handle, object: Handle) -> int:
    """Sets the type of an entry.

    entry       X509_NAME_ENTRY
    object      ASN1_OBJECT: copied
    Returns     int: 1, or 0 with the reason in the queue
    See         X509_NAME_ENTRY_get_object(3)
    """
    return _number(_lib.gasket_x509_name_entry_set_object(_handle(entry), _handle(object)))


def x509_name_entry_set_data(entry: Handle, type: int, bytes: Bytes = None) -> int:
    """Sets the value of an entry.

    entry       X509_NAME_ENTRY
    type        int: MBSTRING_UTF8 or another MBSTRING_..., or V_ASN1_...
    bytes       bytes or None
    Returns     int: 1, or 0 with the reason in the queue
    See         X509_NAME_ENTRY_get_object(3)
    """
    bytes_bytes, bytes_length = _octets(bytes)
    return _number(_lib.gasket_x509_name_entry_set_data(_handle(entry), _integer(type), bytes_bytes, bytes_length))


def x509_name_entry_set(entry: Handle) -> int:
    """Tells which part of a name an entry belongs to.

    entry       X509_NAME_ENTRY
    Returns     int: entries with the same number form one part of the name
    See         X509_NAME_ENTRY_get_object(3)
    """
    return _number(_lib.gasket_x509_name_entry_set(_handle(entry)))


def x509_extension_new() -> Optional[Object]:
    """Makes an extension that holds nothing yet.

    Returns     X509_EXTENSION or None, new: an empty one, or 0 without memory
    See         X509_EXTENSION_new(3)
    """
    return _new(_lib.gasket_x509_extension_new(), "X509_EXTENSION")


def x509_extension_dup(extension: Handle) -> Optional[Object]:
    """Copies an extension.

    extension   X509_EXTENSION
    Returns     X509_EXTENSION or None, new: the copy, or 0 with the reason in the queue
    See         X509_EXTENSION_dup(3)
    """
    return _new(_lib.gasket_x509_extension_dup(_handle(extension)), "X509_EXTENSION")


def x509_extension_free(extension: Handle) -> None:
    """Gives an extension back. 0 is left alone.

    extension   X509_EXTENSION or None
    Returns     None
    See         X509_EXTENSION_new(3)
    """
    return _nothing(_lib.gasket_x509_extension_free(_handle(extension)))


def x509_extension_get_object(extension: Handle) -> Optional[Object]:
    """Gives the type of an extension.

    extension   X509_EXTENSION
    Returns     ASN1_OBJECT or None, borrowed
    See         X509_EXTENSION_set_object(3)
    """
    return _borrowed(_lib.gasket_x509_extension_get_object(_handle(extension)), "ASN1_OBJECT", extension)


def x509_extension_get_critical(extension: Handle) -> int:
    """Tells whether an extension is critical: who does not know it must refuse the certificate.

    extension   X509_EXTENSION
    Returns     int: 1 or 0
    See         X509_EXTENSION_set_object(3)
    """
    return _number(_lib.gasket_x509_extension_get_critical(_handle(extension)))


def x509_extension_get_data(extension: Handle) -> Optional[Object]:
    """Gives the value of an extension in its DER form.

    extension   X509_EXTENSION
    Returns     ASN1_OCTET_STRING or None, borrowed
    See         X509_EXTENSION_set_object(3)
    """
    return _borrowed(_lib.gasket_x509_extension_get_data(_handle(extension)), "ASN1_OCTET_STRING", extension)


def x509_extension_set_object(extension: Handle, object: Handle) -> int:
    """Sets the type of an extension.

    extension   X509_EXTENSION
    object      ASN1_OBJECT: copied
    Returns     int: 1, or 0
    See         X509_EXTENSION_set_object(3)
    """
    return _number(_lib.gasket_x509_extension_set_object(_handle(extension), _handle(object)))


def x509_extension_set_critical(extension: Handle, critical: int) -> int:
    """Says whether an extension is critical.

    extension   X509_EXTENSION
    critical    int: 1 or 0
    Returns     int: 1, or 0
    See         X509_EXTENSION_set_object(3)
    """
    return _number(_lib.gasket_x509_extension_set_critical(_handle(extension), _integer(critical)))


def x509_extension_set_data(extension: Handle, data: Handle) -> int:
    """Sets the value of an extension.

    extension   X509_EXTENSION
    data        ASN1_OCTET_STRING: DER; copied
    Returns     int: 1, or 0
    See         X509_EXTENSION_set_object(3)
    """
    return _number(_lib.gasket_x509_extension_set_data(_handle(extension), _handle(data)))


def x509_extension_create_by_nid(nid: int, critical: int, data: Handle) -> Optional[Object]:
    """Makes an extension of its DER form.

    nid         int: the type
    critical    int: 1 or 0
    data        ASN1_OCTET_STRING: DER; copied
    Returns     X509_EXTENSION or None, new: the extension, or 0 with the reason in the queue
    See         X509_EXTENSION_set_object(3)
    """
    return _new(_lib.gasket_x509_extension_create_by_nid(_integer(nid), _integer(critical), _handle(data)), "X509_EXTENSION")


def x509_extension_create_by_obj(object: Handle, critical: int, data: Handle) -> Optional[Object]:
    """Makes an extension of its DER form, by the object identifier of its type.

    object      ASN1_OBJECT: the type
    critical    int: 1 or 0
    data        ASN1_OCTET_STRING: DER; copied
    Returns     X509_EXTENSION or None, new: the extension, or 0 with the reason in the queue
    See         X509_EXTENSION_set_object(3)
    """
    return _new(_lib.gasket_x509_extension_create_by_obj(_handle(object), _integer(critical), _handle(data)), "X509_EXTENSION")


def x509v3_ext_print(bio: Handle, extension: Handle, flags: int, indent: int) -> int:
    """Writes the value of an extension to a BIO, for people to read, such as `DNS:example.com,
    DNS:www.example.com`.

    bio         BIO
    extension   X509_EXTENSION
    flags       unsigned long: X509V3_EXT_...: what to do with an unknown one; 0: nothing
    indent      int: spaces before each line
    Returns     int: 1; 0: unknown or malformed, and nothing was written
    See         X509V3_EXT_print(3)
    """
    return _number(_lib.gasket_x509v3_ext_print(_handle(bio), _handle(extension), _integer(flags), _integer(indent)))


def x509v3_ext_conf_nid(issuer: Handle, subject: Handle, nid: int, value: Text) -> Optional[Object]:
    """Makes an extension of a text as in OpenSSL's configuration files. Sections cannot be
    named.

    issuer      X509 or None: for `keyid` and `issuer` values; 0: none
    subject     X509 or None: for `hash` and `email:copy` values; 0: none
    nid         int: the type
    value       str: such as `critical,CA:TRUE` or `DNS:example.com`
    Returns     X509_EXTENSION or None, new: the extension, or 0 with the reason in the queue
    See         x509v3_config(5)
    """
    return _new(_lib.gasket_x509v3_ext_conf_nid(_handle(issuer), _handle(subject), _integer(nid), _text(value)), "X509_EXTENSION")


def asn1_string_new() -> Optional[Object]:
    """Makes a string that holds nothing yet.

    Returns     ASN1_STRING or None, new: an empty one, or 0 without memory
    See         ASN1_STRING_new(3)
    """
    return _new(_lib.gasket_asn1_string_new(), "ASN1_STRING")


def asn1_string_free(string: Handle) -> None:
    """Gives a string back. 0 is left alone.

    string      ASN1_STRING or None
    Returns     None
    See         ASN1_STRING_new(3)
    """
    return _nothing(_lib.gasket_asn1_string_free(_handle(string)))


def asn1_string_type_new(type: int) -> Optional[Object]:
    """Makes a string of a type.

    type        int: V_ASN1_..., such as V_ASN1_UTF8STRING
    Returns     ASN1_STRING or None, new: an empty one, or 0 without memory
    See         ASN1_STRING_new(3)
    """
    return _new(_lib.gasket_asn1_string_type_new(_integer(type)), "ASN1_STRING")


def asn1_string_dup(string: Handle) -> Optional[Object]:
    """Copies a string.

    string      ASN1_STRING
    Returns     ASN1_STRING or None, new: the copy, or 0 without memory
    See         ASN1_STRING_length(3)
    """
    return _new(_lib.gasket_asn1_string_dup(_handle(string)), "ASN1_STRING")


def asn1_string_copy(to: Handle, from_: Handle) -> int:
    """Makes one string the same as another, type included.

    to          ASN1_STRING
    from_       ASN1_STRING
    Returns     int: 1, or 0 without memory
    See         ASN1_STRING_copy(3)
    """
    return _number(_lib.gasket_asn1_string_copy(_handle(to), _handle(from_)))


def asn1_string_cmp(a: Handle, b: Handle) -> int:
    """Compares two strings.

    a           ASN1_STRING
    b           ASN1_STRING
    Returns     int: 0: the same type and bytes; otherwise which comes first
    See         ASN1_STRING_length(3)
    """
    return _number(_lib.gasket_asn1_string_cmp(_handle(a), _handle(b)))


def asn1_string_type(string: Handle) -> int:
    """Gives the type of a string.

    string      ASN1_STRING
    Returns     int: V_ASN1_...
    See         ASN1_STRING_length(3)
    """
    return _number(_lib.gasket_asn1_string_type(_handle(string)))


def asn1_string_length(string: Handle) -> int:
    """Gives the length of a string.

    string      ASN1_STRING
    Returns     int: bytes
    See         ASN1_STRING_length(3)
    """
    return _number(_lib.gasket_asn1_string_length(_handle(string)))


def asn1_string_get0_data(string: Handle, buffer: Room = None) -> int:
    """Gives the bytes of a string as they are. In what encoding, its type tells.

    string      ASN1_STRING
    buffer      bytearray that is filled or None
    Returns     int64_t: how many bytes there are, whatever the room
    See         ASN1_STRING_length(3)
    """
    buffer_bytes, buffer_length = _room(buffer)
    return _number(_lib.gasket_asn1_string_get0_data(_handle(string), buffer_bytes, buffer_length))


def asn1_string_data(string: Handle, buffer: Room = None) -> int:
    """The old name of asn1_string_get0_data.

    string      ASN1_STRING
    buffer      bytearray that is filled or None
    Returns     int64_t: how many bytes there are, whatever the room
    OpenSSL     before 4.0
    See         ASN1_STRING_length(3)
    """
    buffer_bytes, buffer_length = _room(buffer)
    return _number(_lib.gasket_asn1_string_data(_handle(string), buffer_bytes, buffer_length))


def asn1_string_set(string: Handle, bytes: Bytes = None) -> int:
    """Sets the bytes of a string. That of an entry of a name takes no text that is not of its
    type.

    string      ASN1_STRING
    bytes       bytes or None
    Returns     int: 1; 0 without memory, or with the reason in the queue
    See         ASN1_STRING_length(3)
    """
    bytes_bytes, bytes_length = _octets(bytes)
    return _number(_lib.gasket_asn1_string_set(_handle(string), bytes_bytes, bytes_length))


def asn1_string_to_utf8(string: Handle, buffer: Room = None) -> int:
    """Gives a string as UTF-8, whatever its type, without a NUL behind it.

    string      ASN1_STRING
    buffer      bytearray that is filled or None
    Returns     int: how many bytes the text has, whatever the room; negative: it is no text
    See         ASN1_STRING_length(3)
    """
    buffer_bytes, buffer_length = _room(buffer)
    return _number(_lib.gasket_asn1_string_to_utf8(_handle(string), buffer_bytes, buffer_length))


def asn1_string_print(bio: Handle, string: Handle) -> int:
    """Writes a string to a BIO; what is not printable shows as a dot.

    bio         BIO
    string      ASN1_STRING
    Returns     int: 1, or 0
    See         ASN1_STRING_print_ex(3)
    """
    return _number(_lib.gasket_asn1_string_print(_handle(bio), _handle(string)))


def asn1_string_print_ex(bio: Handle, string: Handle, flags: int) -> int:
    """Writes a string to a BIO, escaped as the flags say.

    bio         BIO
    string      ASN1_STRING
    flags       unsigned long: ASN1_STRFLGS_..., such as ASN1_STRFLGS_RFC2253
    Returns     int: how many characters, or -1
    See         ASN1_STRING_print_ex(3)
    """
    return _number(_lib.gasket_asn1_string_print_ex(_handle(bio), _handle(string), _integer(flags)))


def asn1_tag2str(tag: int) -> Optional[str]:
    """Names a type of ASN.1.

    tag         int: V_ASN1_...
    Returns     str or None: the name; `(unknown)` where there is none
    See         ASN1_STRING_print_ex(3)
    """
    return _string(_lib.gasket_asn1_tag2str(_integer(tag)))


def asn1_octet_string_new() -> Optional[Object]:
    """Makes a string of bytes, such as x509_extension_set_data takes.

    Returns     ASN1_OCTET_STRING or None, new: an empty one, or 0 without memory
    See         ASN1_STRING_new(3)
    """
    return _new(_lib.gasket_asn1_octet_string_new(), "ASN1_OCTET_STRING")


def asn1_octet_string_free(string: Handle) -> None:
    """Gives a string of bytes back. 0 is left alone.

    string      ASN1_OCTET_STRING or None
    Returns     None
    See         ASN1_STRING_new(3)
    """
    return _nothing(_lib.gasket_asn1_octet_string_free(_handle(string)))


def asn1_octet_string_set(string: Handle, bytes: Bytes = None) -> int:
    """Sets the bytes of a string of bytes.

    string      ASN1_OCTET_STRING
    bytes       bytes or None
    Returns     int: 1, or 0 without memory
    See         ASN1_STRING_length(3)
    """
    bytes_bytes, bytes_length = _octets(bytes)
    return _number(_lib.gasket_asn1_octet_string_set(_handle(string), bytes_bytes, bytes_length))


def asn1_time_new() -> Optional[Object]:
    """Makes a time that is not set yet.

    Returns     ASN1_TIME or None, new: an empty one, or 0 without memory
    See         ASN1_TIME_set(3)
    """
    return _new(_lib.gasket_asn1_time_new(), "ASN1_TIME")


def asn1_time_dup(time: Handle) -> Optional[Object]:
    """Copies a time.

    time        ASN1_TIME
    Returns     ASN1_TIME or None, new: the copy, or 0 without memory
    OpenSSL     3.0 and newer
    See         ASN1_TIME_set(3)
    """
    return _new(_lib.gasket_asn1_time_dup(_handle(time)), "ASN1_TIME")


def asn1_time_free(time: Handle) -> None:
    """Gives a time back. 0 is left alone.

    time        ASN1_TIME or None
    Returns     None
    See         ASN1_TIME_set(3)
    """
    return _nothing(_lib.gasket_asn1_time_free(_handle(time)))


def asn1_time_set(time: Handle, seconds: int) -> Optional[Object]:
    """Sets a time to a number of seconds since 1970.

    time        ASN1_TIME or None: 0: a new one is made
    seconds     time_t: since 1970
    Returns     ASN1_TIME or None, new: `time`, or the new one; 0 with the reason in the queue
    See         ASN1_TIME_set(3)
    """
    return _new(_lib.gasket_asn1_time_set(_handle(time), _integer(seconds)), "ASN1_TIME")


def asn1_time_adj(time: Handle, seconds: int, offset_days: int, offset_seconds: int) -> Optional[Object]:
    """Sets a time to a number of seconds since 1970 and an offset.

    time        ASN1_TIME or None: 0: a new one is made
    seconds     time_t: since 1970
    offset_days int: days to add
    offset_seconds long: seconds to add
    Returns     ASN1_TIME or None, new: `time`, or the new one; 0 with the reason in the queue
    See         ASN1_TIME_set(3)
    """
    return _new(_lib.gasket_asn1_time_adj(_handle(time), _integer(seconds), _integer(offset_days), _integer(offset_seconds)), "ASN1_TIME")


def x509_gmtime_adj(time: Handle, offset: int) -> Optional[Object]:
    """Sets a time to so many seconds from now.

    time        ASN1_TIME or None: 0: a new one is made
    offset      long: seconds
    Returns     ASN1_TIME or None, new: `time`, or the new one; 0 with the reason in the queue
    See         X509_cmp_time(3)
    """
    return _new(_lib.gasket_x509_gmtime_adj(_handle(time), _integer(offset)), "ASN1_TIME")


def x509_time_adj(time: Handle, offset: int, from_: Optional[int]) -> Tuple[Optional[Object], int]:
    """Sets a time to so many seconds after another.

    time        ASN1_TIME or None: 0: a new one is made
    offset      long: seconds
    from_       time_t or None: seconds since 1970; None: now
    Returns     ASN1_TIME or None, new: `time`, or the new one; 0 with the reason in the queue
    Value 2     `from_` as it is afterwards
    See         X509_cmp_time(3)
    """
    from_place = _place(from_)
    answer = _new(_lib.gasket_x509_time_adj(_handle(time), _integer(offset), _pointer(from_place)), "ASN1_TIME")
    return answer, _stored_number(from_place)


def x509_time_adj_ex(time: Handle, offset_days: int, offset_seconds: int, from_: Optional[int]) -> Tuple[Optional[Object], int]:
    """Sets a time to so many days and seconds after another.

    time        ASN1_TIME or None: 0: a new one is made
    offset_days int: days to add
    offset_seconds long: seconds to add
    from_       time_t or None: seconds since 1970; None: now
    Returns     ASN1_TIME or None, new: `time`, or the new one; 0 with the reason in the queue
    Value 2     `from_` as it is afterwards
    See         X509_cmp_time(3)
    """
    from_place = _place(from_)
    answer = _new(_lib.gasket_x509_time_adj_ex(_handle(time), _integer(offset_days), _integer(offset_seconds), _pointer(from_place)), "ASN1_TIME")
    return answer, _stored_number(from_place)


def asn1_time_set_string(time: Handle, text: Text) -> int:
    """Sets a time to that of a text.

    time        ASN1_TIME or None: 0: the text is only checked
    text        str: YYMMDDHHMMSSZ or YYYYMMDDHHMMSSZ
    Returns     int: 1, or 0: malformed
    See         ASN1_TIME_set(3)
    """
    return _number(_lib.gasket_asn1_time_set_string(_handle(time), _text(text)))


def asn1_time_set_string_x509(time: Handle, text: Text) -> int:
    """Sets a time to that of a text, in the form that RFC 5280 wants in certificates.

    time        ASN1_TIME or None: 0: the text is only checked
    text        str: YYMMDDHHMMSSZ or YYYYMMDDHHMMSSZ
    Returns     int: 1, or 0: malformed
    See         ASN1_TIME_set(3)
    """
    return _number(_lib.gasket_asn1_time_set_string_x509(_handle(time), _text(text)))


def asn1_time_normalize(time: Handle) -> int:
    """Brings a time into the form that RFC 5280 wants in certificates.

    time        ASN1_TIME
    Returns     int: 1, or 0: malformed
    See         ASN1_TIME_set(3)
    """
    return _number(_lib.gasket_asn1_time_normalize(_handle(time)))


def asn1_time_check(time: Handle) -> int:
    """Tells whether a time is well-formed.

    time        ASN1_TIME
    Returns     int: 1 or 0
    See         ASN1_TIME_set(3)
    """
    return _number(_lib.gasket_asn1_time_check(_handle(time)))


def asn1_time_print(bio: Handle, time: Handle) -> int:
    """Writes a time to a BIO, such as `Jan 1 00:00:00 2030 GMT`.

    bio         BIO
    time        ASN1_TIME
    Returns     int: 1; 0: malformed, which is also written, or the BIO failed
    See         ASN1_TIME_set(3)
    """
    return _number(_lib.gasket_asn1_time_print(_handle(bio), _handle(time)))


def asn1_time_print_ex(bio: Handle, time: Handle, flags: int) -> int:
    """Writes a time to a BIO, in one of two forms.

    bio         BIO
    time        ASN1_TIME
    flags       unsigned long: 0: as asn1_time_print; 1: by ISO 8601
    Returns     int: 1; 0: malformed, which is also written, or the BIO failed
    OpenSSL     3.0 and newer
    See         ASN1_TIME_set(3)
    """
    return _number(_lib.gasket_asn1_time_print_ex(_handle(bio), _handle(time), _integer(flags)))


def asn1_time_diff(from_: Handle = None, to: Handle = None) -> Tuple[int, int, int]:
    """Tells how much later one time is than another. With asn1_time_set(0, 0) for `from_` it
    tells the seconds since 1970.

    from_       ASN1_TIME or None: 0: now
    to          ASN1_TIME or None: 0: now
    Returns     int: 1, or 0: one of them is malformed
    Value 2     `days`, int
    Value 3     `seconds`, int: of the same sign as `days`, and less than a day
    See         ASN1_TIME_set(3)
    """
    days_place = _place(0)
    seconds_place = _place(0)
    answer = _number(_lib.gasket_asn1_time_diff(_pointer(days_place), _pointer(seconds_place), _handle(from_), _handle(to)))
    return answer, _stored_number(days_place), _stored_number(seconds_place)


def asn1_time_cmp_time_t(time: Handle, seconds: int) -> int:
    """Compares a time with a number of seconds since 1970.

    time        ASN1_TIME
    seconds     time_t: since 1970
    Returns     int: -1: `time` is earlier; 0: the same; 1: later; -2: malformed
    See         ASN1_TIME_set(3)
    """
    return _number(_lib.gasket_asn1_time_cmp_time_t(_handle(time), _integer(seconds)))


def asn1_time_compare(a: Handle, b: Handle) -> int:
    """Compares two times.

    a           ASN1_TIME
    b           ASN1_TIME
    Returns     int: -1: `a` is earlier; 0: the same; 1: later; -2: malformed
    See         ASN1_TIME_set(3)
    """
    return _number(_lib.gasket_asn1_time_compare(_handle(a), _handle(b)))


def x509_cmp_time(time: Handle, than: Optional[int]) -> Tuple[int, int]:
    """Compares a time of a certificate with a number of seconds since 1970.

    time        ASN1_TIME
    than        time_t or None: seconds since 1970; None: now
    Returns     int: -1: `time` is earlier or the same; 1: later; 0: malformed
    Value 2     `than` as it is afterwards
    See         X509_cmp_time(3)
    """
    than_place = _place(than)
    answer = _number(_lib.gasket_x509_cmp_time(_handle(time), _pointer(than_place)))
    return answer, _stored_number(than_place)


def x509_cmp_current_time(time: Handle) -> int:
    """Compares a time of a certificate with now.

    time        ASN1_TIME
    Returns     int: -1: `time` is over, or now; 1: to come; 0: malformed
    See         X509_cmp_time(3)
    """
    return _number(_lib.gasket_x509_cmp_current_time(_handle(time)))


def asn1_time_to_generalizedtime(time: Handle) -> Optional[Object]:
    """Gives a time with four digits of the year. asn1_string_get0_data gives its bytes.

    time        ASN1_TIME
    Returns     ASN1_GENERALIZEDTIME or None, new: the time, or 0: malformed
    See         ASN1_TIME_set(3)
    """
    return _new(_lib.gasket_asn1_time_to_generalizedtime(_handle(time)), "ASN1_GENERALIZEDTIME")


def asn1_generalizedtime_free(time: Handle) -> None:
    """Gives a time back. 0 is left alone.

    time        ASN1_GENERALIZEDTIME or None
    Returns     None
    See         ASN1_STRING_new(3)
    """
    return _nothing(_lib.gasket_asn1_generalizedtime_free(_handle(time)))


def asn1_integer_new() -> Optional[Object]:
    """Makes an integer that holds nothing yet.

    Returns     ASN1_INTEGER or None, new: an empty one, or 0 without memory
    See         ASN1_INTEGER_new(3)
    """
    return _new(_lib.gasket_asn1_integer_new(), "ASN1_INTEGER")


def asn1_integer_dup(integer: Handle) -> Optional[Object]:
    """Copies an integer.

    integer     ASN1_INTEGER
    Returns     ASN1_INTEGER or None, new: the copy, or 0 with the reason in the queue
    See         ASN1_INTEGER_dup(3)
    """
    return _new(_lib.gasket_asn1_integer_dup(_handle(integer)), "ASN1_INTEGER")


def asn1_integer_free(integer: Handle) -> None:
    """Gives an integer back. 0 is left alone.

    integer     ASN1_INTEGER or None
    Returns     None
    See         ASN1_INTEGER_new(3)
    """
    return _nothing(_lib.gasket_asn1_integer_free(_handle(integer)))


def asn1_integer_cmp(a: Handle, b: Handle) -> int:
    """Compares two integers.

    a           ASN1_INTEGER
    b           ASN1_INTEGER
    Returns     int: 0: the same; negative, positive: which is smaller
    See         ASN1_INTEGER_get_int64(3)
    """
    return _number(_lib.gasket_asn1_integer_cmp(_handle(a), _handle(b)))


def asn1_integer_get_int64(integer: Handle) -> Tuple[int, int]:
    """Gives the value of an integer.

    integer     ASN1_INTEGER
    Returns     int: 1, or 0: too large
    Value 2     `number`, int64_t
    See         ASN1_INTEGER_get_int64(3)
    """
    number_place = _place(0)
    answer = _number(_lib.gasket_asn1_integer_get_int64(_pointer(number_place), _handle(integer)))
    return answer, _stored_number(number_place)


def asn1_integer_get_uint64(integer: Handle) -> Tuple[int, int]:
    """Gives the value of an integer that is not negative.

    integer     ASN1_INTEGER
    Returns     int: 1, or 0: negative or too large
    Value 2     `number`, uint64_t: those above 9223372036854775807 show as negative
    See         ASN1_INTEGER_get_int64(3)
    """
    number_place = _place(0)
    answer = _number(_lib.gasket_asn1_integer_get_uint64(_pointer(number_place), _handle(integer)))
    return answer, _stored_number(number_place)


def asn1_integer_get(integer: Handle) -> int:
    """Gives the value of an integer, in an old form that cannot tell -1 from too large.

    integer     ASN1_INTEGER or None
    Returns     long: the value; -1 also where it is too large; 0 where none was given
    See         ASN1_INTEGER_get_int64(3)
    """
    return _number(_lib.gasket_asn1_integer_get(_handle(integer)))


def asn1_integer_set_int64(integer: Handle, number: int) -> int:
    """Sets the value of an integer.

    integer     ASN1_INTEGER
    number      int64_t
    Returns     int: 1, or 0 without memory
    See         ASN1_INTEGER_get_int64(3)
    """
    return _number(_lib.gasket_asn1_integer_set_int64(_handle(integer), _integer(number)))


def asn1_integer_set_uint64(integer: Handle, number: int) -> int:
    """Sets the value of an integer to one that is not negative.

    integer     ASN1_INTEGER
    number      uint64_t
    Returns     int: 1, or 0 without memory
    See         ASN1_INTEGER_get_int64(3)
    """
    return _number(_lib.gasket_asn1_integer_set_uint64(_handle(integer), _integer(number)))


def asn1_integer_set(integer: Handle, number: int) -> int:
    """Sets the value of an integer.

    integer     ASN1_INTEGER
    number      long
    Returns     int: 1, or 0 without memory
    See         ASN1_INTEGER_get_int64(3)
    """
    return _number(_lib.gasket_asn1_integer_set(_handle(integer), _integer(number)))


def asn1_integer_to_bn(integer: Handle) -> Optional[Object]:
    """Gives an integer of any size as a big number.

    integer     ASN1_INTEGER
    Returns     BIGNUM or None, new: the number, or 0 with the reason in the queue
    See         ASN1_INTEGER_get_int64(3)
    """
    return _new(_lib.gasket_asn1_integer_to_bn(_handle(integer)), "BIGNUM")


def bn_to_asn1_integer(number: Handle) -> Optional[Object]:
    """Makes an integer of a big number.

    number      BIGNUM
    Returns     ASN1_INTEGER or None, new: the integer, or 0 with the reason in the queue
    See         ASN1_INTEGER_get_int64(3)
    """
    return _new(_lib.gasket_bn_to_asn1_integer(_handle(number)), "ASN1_INTEGER")


def i2s_asn1_integer(integer: Handle) -> Optional[str]:
    """Gives an integer as a text.

    integer     ASN1_INTEGER
    Returns     str or None: decimal digits; of numbers with 128 bits or more, 0x and
                hexadecimal ones
    See         i2s_ASN1_INTEGER(3)
    """
    return _string(_lib.gasket_i2s_asn1_integer(_handle(integer)))


def i2a_asn1_integer(bio: Handle, integer: Handle) -> int:
    """Writes an integer to a BIO as hexadecimal digits.

    bio         BIO
    integer     ASN1_INTEGER
    Returns     int: how many characters, or -1
    See         i2a_ASN1_INTEGER(3)
    """
    return _number(_lib.gasket_i2a_asn1_integer(_handle(bio), _handle(integer)))


def asn1_object_new() -> Optional[Object]:
    """Makes an object identifier that is none yet. obj_txt2obj makes one that is.

    Returns     ASN1_OBJECT or None, new: an empty one, or 0 without memory
    See         ASN1_OBJECT_new(3)
    """
    return _new(_lib.gasket_asn1_object_new(), "ASN1_OBJECT")


def asn1_object_free(object: Handle) -> None:
    """Gives an object identifier back. 0 is left alone.

    object      ASN1_OBJECT or None
    Returns     None
    See         ASN1_OBJECT_new(3)
    """
    return _nothing(_lib.gasket_asn1_object_free(_handle(object)))


def obj_nid2obj(nid: int) -> Optional[Object]:
    """Gives the object identifier of a NID, OpenSSL's own number for it.

    nid         int
    Returns     ASN1_OBJECT or None, static: the object identifier, or 0: no such NID
    See         OBJ_nid2obj(3)
    """
    return _borrowed(_lib.gasket_obj_nid2obj(_integer(nid)), "ASN1_OBJECT", None)


def obj_nid2ln(nid: int) -> Optional[str]:
    """Gives the long name of a NID.

    nid         int
    Returns     str or None: such as `commonName`; None: no such NID
    See         OBJ_nid2obj(3)
    """
    return _string(_lib.gasket_obj_nid2ln(_integer(nid)))


def obj_nid2sn(nid: int) -> Optional[str]:
    """Gives the short name of a NID.

    nid         int
    Returns     str or None: such as `CN`; None: no such NID
    See         OBJ_nid2obj(3)
    """
    return _string(_lib.gasket_obj_nid2sn(_integer(nid)))


def obj_obj2nid(object: Handle) -> int:
    """Gives the NID of an object identifier.

    object      ASN1_OBJECT
    Returns     int: the NID; 0: OpenSSL does not know it
    See         OBJ_nid2obj(3)
    """
    return _number(_lib.gasket_obj_obj2nid(_handle(object)))


def obj_ln2nid(name: Text) -> int:
    """Finds a NID by its long name.

    name        str
    Returns     int: the NID; 0: unknown
    See         OBJ_nid2obj(3)
    """
    return _number(_lib.gasket_obj_ln2nid(_text(name)))


def obj_sn2nid(name: Text) -> int:
    """Finds a NID by its short name.

    name        str
    Returns     int: the NID; 0: unknown
    See         OBJ_nid2obj(3)
    """
    return _number(_lib.gasket_obj_sn2nid(_text(name)))


def obj_txt2nid(text: Text) -> int:
    """Finds a NID by a name or by an object identifier in dotted form.

    text        str
    Returns     int: the NID; 0: unknown
    See         OBJ_nid2obj(3)
    """
    return _number(_lib.gasket_obj_txt2nid(_text(text)))


def obj_txt2obj(text: Text, no_name: int) -> Optional[Object]:
    """Makes an object identifier of a text.

    text        str: a short or long name, or numbers with dots
    no_name     int: 1: numbers only
    Returns     ASN1_OBJECT or None, new: the object identifier, or 0 with the reason in the
                queue
    See         OBJ_nid2obj(3)
    """
    return _new(_lib.gasket_obj_txt2obj(_text(text), _integer(no_name)), "ASN1_OBJECT")


def obj_obj2txt(buffer: Room, object: Handle, no_name: int) -> int:
    """Gives an object identifier as a text, cut to the room and with a NUL behind it.

    buffer      bytearray that is filled or None
    object      ASN1_OBJECT
    no_name     int: 1: numbers only; 0: the long name where it has one
    Returns     int: characters without the NUL, whatever the room; -1: an error
    See         OBJ_nid2obj(3)
    """
    buffer_bytes, buffer_length = _room(buffer)
    return _number(_lib.gasket_obj_obj2txt(buffer_bytes, buffer_length, _handle(object), _integer(no_name)))


def obj_cmp(a: Handle, b: Handle) -> int:
    """Compares two object identifiers.

    a           ASN1_OBJECT
    b           ASN1_OBJECT
    Returns     int: 0: the same
    See         OBJ_nid2obj(3)
    """
    return _number(_lib.gasket_obj_cmp(_handle(a), _handle(b)))


def obj_dup(object: Handle) -> Optional[Object]:
    """Copies an object identifier.

    object      ASN1_OBJECT
    Returns     ASN1_OBJECT or None, new: the copy, or 0 without memory
    See         OBJ_nid2obj(3)
    """
    return _new(_lib.gasket_obj_dup(_handle(object)), "ASN1_OBJECT")


def i2a_asn1_object(bio: Handle, object: Handle) -> int:
    """Writes an object identifier to a BIO: its long name where it has one, otherwise numbers.

    bio         BIO
    object      ASN1_OBJECT
    Returns     int: how many characters, or -1
    See         OBJ_nid2obj(3)
    """
    return _number(_lib.gasket_i2a_asn1_object(_handle(bio), _handle(object)))


def x509_crl_new() -> Optional[Object]:
    """Makes a revocation list that holds nothing yet.

    Returns     X509_CRL or None, new: an empty one, or 0 without memory
    See         X509_CRL_new(3)
    """
    return _new(_lib.gasket_x509_crl_new(), "X509_CRL")


def x509_crl_new_ex(properties: Text) -> Optional[Object]:
    """Makes a revocation list that holds nothing yet, for algorithms with certain properties.

    properties  str or None: which implementations are fetched; None: the default
    Returns     X509_CRL or None, new: an empty one, or 0 without memory
    OpenSSL     3.0 and newer
    See         X509_CRL_new(3)
    """
    return _new(_lib.gasket_x509_crl_new_ex(_text(properties)), "X509_CRL")


def x509_crl_dup(crl: Handle) -> Optional[Object]:
    """Copies a revocation list.

    crl         X509_CRL
    Returns     X509_CRL or None, new: the copy, or 0 with the reason in the queue
    See         X509_CRL_dup(3)
    """
    return _new(_lib.gasket_x509_crl_dup(_handle(crl)), "X509_CRL")


def x509_crl_up_ref(crl: Handle) -> int:
    """Counts one more owner of a revocation list.

    crl         X509_CRL
    Returns     int: 1, or 0
    See         X509_CRL_new(3)
    """
    return _number(_lib.gasket_x509_crl_up_ref(_handle(crl)))


def x509_crl_free(crl: Handle) -> None:
    """Gives a revocation list back. 0 is left alone.

    crl         X509_CRL or None
    Returns     None
    See         X509_CRL_new(3)
    """
    return _nothing(_lib.gasket_x509_crl_free(_handle(crl)))


def x509_crl_get_version(crl: Handle) -> int:
    """Gives the version of a revocation list.

    crl         X509_CRL
    Returns     long: one less than the version: 1 for version 2
    See         X509_get_version(3)
    """
    return _number(_lib.gasket_x509_crl_get_version(_handle(crl)))


def x509_crl_set_version(crl: Handle, version: int) -> int:
    """Sets the version of a revocation list.

    crl         X509_CRL
    version     long: one less than the version: 1 for version 2
    Returns     int: 1, or 0
    See         X509_get_version(3)
    """
    return _number(_lib.gasket_x509_crl_set_version(_handle(crl), _integer(version)))


def x509_crl_get_issuer(crl: Handle) -> Optional[Object]:
    """Gives the name of the issuer of a revocation list.

    crl         X509_CRL
    Returns     X509_NAME or None, borrowed
    See         X509_get_subject_name(3)
    """
    return _borrowed(_lib.gasket_x509_crl_get_issuer(_handle(crl)), "X509_NAME", crl)


def x509_crl_set_issuer_name(crl: Handle, name: Handle) -> int:
    """Sets the name of the issuer of a revocation list.

    crl         X509_CRL
    name        X509_NAME: copied
    Returns     int: 1, or 0
    See         X509_get_subject_name(3)
    """
    return _number(_lib.gasket_x509_crl_set_issuer_name(_handle(crl), _handle(name)))


def x509_crl_get0_lastupdate(crl: Handle) -> Optional[Object]:
    """Gives the time that a revocation list was issued at, for reading.

    crl         X509_CRL
    Returns     ASN1_TIME or None, borrowed
    See         X509_get0_notBefore(3)
    """
    return _borrowed(_lib.gasket_x509_crl_get0_lastupdate(_handle(crl)), "ASN1_TIME", crl)


def x509_crl_get_lastupdate(crl: Handle) -> Optional[Object]:
    """Gives the time that a revocation list was issued at; changing it changes the list.

    crl         X509_CRL
    Returns     ASN1_TIME or None, borrowed
    See         X509_get0_notBefore(3)
    """
    return _borrowed(_lib.gasket_x509_crl_get_lastupdate(_handle(crl)), "ASN1_TIME", crl)


def x509_crl_set1_lastupdate(crl: Handle, time: Handle) -> int:
    """Sets the time that a revocation list was issued at.

    crl         X509_CRL
    time        ASN1_TIME: copied
    Returns     int: 1, or 0
    See         X509_get0_notBefore(3)
    """
    return _number(_lib.gasket_x509_crl_set1_lastupdate(_handle(crl), _handle(time)))


def x509_crl_get0_nextupdate(crl: Handle) -> Optional[Object]:
    """Gives the time by which a newer revocation list is to be expected, for reading.

    crl         X509_CRL
    Returns     ASN1_TIME or None, borrowed: the time, or 0: not named
    See         X509_get0_notBefore(3)
    """
    return _borrowed(_lib.gasket_x509_crl_get0_nextupdate(_handle(crl)), "ASN1_TIME", crl)


def x509_crl_get_nextupdate(crl: Handle) -> Optional[Object]:
    """Gives the time by which a newer revocation list is to be expected; changing it changes
    the list.

    crl         X509_CRL
    Returns     ASN1_TIME or None, borrowed: the time, or 0: not named
    See         X509_get0_notBefore(3)
    """
    return _borrowed(_lib.gasket_x509_crl_get_nextupdate(_handle(crl)), "ASN1_TIME", crl)


def x509_crl_set1_nextupdate(crl: Handle, time: Handle) -> int:
    """Sets the time by which a newer revocation list is to be expected.

    crl         X509_CRL
    time        ASN1_TIME: copied
    Returns     int: 1, or 0
    See         X509_get0_notBefore(3)
    """
    return _number(_lib.gasket_x509_crl_set1_nextupdate(_handle(crl), _handle(time)))


def x509_crl_get_revoked(crl: Handle) -> Optional[Object]:
    """Gives all entries of a revocation list, for reading.

    crl         X509_CRL
    Returns     STACK_OF(X509_REVOKED) or None, borrowed: the entries, or 0: none
    See         X509_CRL_get0_by_serial(3)
    """
    return _borrowed(_lib.gasket_x509_crl_get_revoked(_handle(crl)), "STACK_OF(X509_REVOKED)", crl)


def x509_crl_get0_by_serial(crl: Handle, serial: Handle) -> Tuple[int, int]:
    """Looks a serial number up in a revocation list.

    crl         X509_CRL
    serial      ASN1_INTEGER
    Returns     int: 1: revoked; 2: on the list to be removed from it; 0: not on the list
    Value 2     `revoked`, int64_t: a handle of the entry, an X509_REVOKED
    See         X509_CRL_get0_by_serial(3)
    """
    revoked_place = _place(0)
    answer = _number(_lib.gasket_x509_crl_get0_by_serial(_handle(crl), _pointer(revoked_place), _handle(serial)))
    return answer, _stored_number(revoked_place)


def x509_crl_get0_by_cert(crl: Handle, x509: Handle) -> Tuple[int, int]:
    """Looks a certificate up in a revocation list, by issuer and serial number.

    crl         X509_CRL
    x509        X509
    Returns     int: 1: revoked; 2: on the list to be removed from it; 0: not on the list
    Value 2     `revoked`, int64_t: a handle of the entry, an X509_REVOKED
    See         X509_CRL_get0_by_serial(3)
    """
    revoked_place = _place(0)
    answer = _number(_lib.gasket_x509_crl_get0_by_cert(_handle(crl), _pointer(revoked_place), _handle(x509)))
    return answer, _stored_number(revoked_place)


def x509_crl_add0_revoked(crl: Handle, revoked: Handle) -> int:
    """Adds an entry to a revocation list. It is copied when it is complete: what is changed in
    it afterwards does not count.

    crl         X509_CRL
    revoked     X509_REVOKED: copied
    Returns     int: 1, or 0 with the reason in the queue: the entry has no number or date yet
    See         X509_CRL_get0_by_serial(3)
    """
    return _number(_lib.gasket_x509_crl_add0_revoked(_handle(crl), _handle(revoked)))


def x509_crl_sort(crl: Handle) -> int:
    """Sorts a revocation list by serial number. It is to be done before it is signed.

    crl         X509_CRL
    Returns     int: 1
    See         X509_CRL_get0_by_serial(3)
    """
    return _number(_lib.gasket_x509_crl_sort(_handle(crl)))


def x509_crl_sign(crl: Handle, pkey: Handle, md: Handle = None) -> int:
    """Signs a revocation list, when all else of it is set.

    crl         X509_CRL
    pkey        EVP_PKEY: the private key of the issuer
    md          EVP_MD or None: 0 for keys with a digest of their own, such as Ed25519
    Returns     int: how long the signature is; 0 with the reason in the queue
    See         X509_sign(3)
    """
    return _number(_lib.gasket_x509_crl_sign(_handle(crl), _handle(pkey), _handle(md)))


def x509_crl_verify(crl: Handle, pkey: Handle) -> int:
    """Checks the signature of a revocation list, and nothing else of it.

    crl         X509_CRL
    pkey        EVP_PKEY: the public key of the issuer
    Returns     int: 1: genuine; 0: not; -1 with the reason in the queue
    See         X509_verify(3)
    """
    return _number(_lib.gasket_x509_crl_verify(_handle(crl), _handle(pkey)))


def x509_crl_get_signature_nid(crl: Handle) -> int:
    """Tells the algorithm that a revocation list is signed with.

    crl         X509_CRL
    Returns     int: such as NID_sha256WithRSAEncryption; 0: unknown
    See         X509_get0_signature(3)
    """
    return _number(_lib.gasket_x509_crl_get_signature_nid(_handle(crl)))


def x509_crl_cmp(a: Handle, b: Handle) -> int:
    """Compares the issuers' names of two revocation lists.

    a           X509_CRL
    b           X509_CRL
    Returns     int: 0: the same; otherwise which comes first; -2: an error
    See         X509_cmp(3)
    """
    return _number(_lib.gasket_x509_crl_cmp(_handle(a), _handle(b)))


def x509_crl_match(a: Handle, b: Handle) -> int:
    """Compares two revocation lists by their fingerprints.

    a           X509_CRL
    b           X509_CRL
    Returns     int: 0: the same; otherwise which comes first; -2: an error
    See         X509_cmp(3)
    """
    return _number(_lib.gasket_x509_crl_match(_handle(a), _handle(b)))


def x509_crl_diff(base: Handle, newer: Handle, pkey: Handle, md: Handle, flags: int) -> Optional[Object]:
    """Makes a list of what is in one revocation list and not yet in an older one.

    base        X509_CRL
    newer       X509_CRL
    pkey        EVP_PKEY or None: the issuer's key, to check and to sign; 0: neither
    md          EVP_MD or None: 0: it is not signed
    flags       unsigned int: 0
    Returns     X509_CRL or None, new: the delta list, or 0 with the reason in the queue
    See         X509_CRL_get0_by_serial(3)
    """
    return _new(_lib.gasket_x509_crl_diff(_handle(base), _handle(newer), _handle(pkey), _handle(md), _integer(flags)), "X509_CRL")


def x509_crl_digest(crl: Handle, type: Handle, digest: Room) -> Tuple[int, int]:
    """Calculates the digest of a revocation list in its DER form.

    crl         X509_CRL
    type        EVP_MD
    digest      bytearray that is filled
    Returns     int: 1, or 0 with the reason in the queue
    Value 2     `length`, unsigned int: how long the digest is
    See         X509_digest(3)
    """
    digest_bytes, digest_length = _room(digest)
    length_place = _place(0)
    answer = _number(_lib.gasket_x509_crl_digest(_handle(crl), _handle(type), digest_bytes, digest_length, _pointer(length_place)))
    return answer, _stored_number(length_place)


def x509_crl_get_ext_count(crl: Handle) -> int:
    """Counts the extensions of a revocation list.

    crl         X509_CRL
    Returns     int: 0 or more
    See         X509v3_get_ext_by_NID(3)
    """
    return _number(_lib.gasket_x509_crl_get_ext_count(_handle(crl)))


def x509_crl_get_ext(crl: Handle, position: int) -> Optional[Object]:
    """Gives an extension of a revocation list by its position.

    crl         X509_CRL
    position    int: from 0
    Returns     X509_EXTENSION or None, borrowed: the extension, or 0: there are not so many
    See         X509v3_get_ext_by_NID(3)
    """
    return _borrowed(_lib.gasket_x509_crl_get_ext(_handle(crl), _integer(position)), "X509_EXTENSION", crl)


def x509_crl_get_ext_by_nid(crl: Handle, nid: int, last_position: int) -> int:
    """Finds the next extension of a revocation list that is of a type.

    crl         X509_CRL
    nid         int: such as 85 for the subject's other names
    last_position int: where the search found one before; -1: from the beginning
    Returns     int: the position; -1: no more; -2: unknown NID
    See         X509v3_get_ext_by_NID(3)
    """
    return _number(_lib.gasket_x509_crl_get_ext_by_nid(_handle(crl), _integer(nid), _integer(last_position)))


def x509_crl_get_ext_by_obj(crl: Handle, object: Handle, last_position: int) -> int:
    """Finds the next extension of a revocation list that is of a type, by its object
    identifier.

    crl         X509_CRL
    object      ASN1_OBJECT
    last_position int: where the search found one before; -1: from the beginning
    Returns     int: the position; -1: no more
    See         X509v3_get_ext_by_NID(3)
    """
    return _number(_lib.gasket_x509_crl_get_ext_by_obj(_handle(crl), _handle(object), _integer(last_position)))


def x509_crl_get_ext_by_critical(crl: Handle, critical: int, last_position: int) -> int:
    """Finds the next extension of a revocation list that is critical, or that is not.

    crl         X509_CRL
    critical    int: 1: critical ones; 0: others
    last_position int: where the search found one before; -1: from the beginning
    Returns     int: the position; -1: no more
    See         X509v3_get_ext_by_NID(3)
    """
    return _number(_lib.gasket_x509_crl_get_ext_by_critical(_handle(crl), _integer(critical), _integer(last_position)))


def x509_crl_get0_extensions(crl: Handle) -> Optional[Object]:
    """Gives all extensions of a revocation list, for reading.

    crl         X509_CRL
    Returns     STACK_OF(X509_EXTENSION) or None, borrowed: the extensions, or 0: none
    See         X509v3_get_ext_by_NID(3)
    """
    return _borrowed(_lib.gasket_x509_crl_get0_extensions(_handle(crl)), "STACK_OF(X509_EXTENSION)", crl)


def x509_crl_add_ext(crl: Handle, extension: Handle, position: int) -> int:
    """Adds an extension to a revocation list.

    crl         X509_CRL
    extension   X509_EXTENSION: a copy is added
    position    int: where; -1: at the end
    Returns     int: 1, or 0 with the reason in the queue
    See         X509v3_get_ext_by_NID(3)
    """
    return _number(_lib.gasket_x509_crl_add_ext(_handle(crl), _handle(extension), _integer(position)))


def x509_crl_delete_ext(crl: Handle, position: int) -> Optional[Object]:
    """Removes an extension from a revocation list.

    crl         X509_CRL
    position    int: from 0
    Returns     X509_EXTENSION or None, new: what was removed, or 0: there are not so many
    See         X509v3_get_ext_by_NID(3)
    """
    return _new(_lib.gasket_x509_crl_delete_ext(_handle(crl), _integer(position)), "X509_EXTENSION")


def x509_crl_print(bio: Handle, crl: Handle) -> int:
    """Writes all of a revocation list to a BIO, for people to read.

    bio         BIO
    crl         X509_CRL
    Returns     int: 1, or 0
    See         X509_print(3)
    """
    return _number(_lib.gasket_x509_crl_print(_handle(bio), _handle(crl)))


def x509_crl_print_ex(bio: Handle, crl: Handle, name_flags: int) -> int:
    """Writes all of a revocation list to a BIO, with names in a form that the flags select.

    bio         BIO
    crl         X509_CRL
    name_flags  unsigned long: XN_FLAG_...
    Returns     int: 1, or 0
    See         X509_print(3)
    """
    return _number(_lib.gasket_x509_crl_print_ex(_handle(bio), _handle(crl), _integer(name_flags)))


def x509_revoked_new() -> Optional[Object]:
    """Makes an entry of a revocation list that holds nothing yet.

    Returns     X509_REVOKED or None, new: an empty one, or 0 without memory
    See         X509_REVOKED_new(3)
    """
    return _new(_lib.gasket_x509_revoked_new(), "X509_REVOKED")


def x509_revoked_dup(revoked: Handle) -> Optional[Object]:
    """Copies an entry of a revocation list.

    revoked     X509_REVOKED
    Returns     X509_REVOKED or None, new: the copy, or 0 with the reason in the queue
    See         X509_REVOKED_dup(3)
    """
    return _new(_lib.gasket_x509_revoked_dup(_handle(revoked)), "X509_REVOKED")


def x509_revoked_free(revoked: Handle) -> None:
    """Gives an entry of a revocation list back. 0 is left alone.

    revoked     X509_REVOKED or None
    Returns     None
    See         X509_REVOKED_new(3)
    """
    return _nothing(_lib.gasket_x509_revoked_free(_handle(revoked)))


def x509_revoked_get0_serialnumber(revoked: Handle) -> Optional[Object]:
    """Gives the serial number that was revoked.

    revoked     X509_REVOKED
    Returns     ASN1_INTEGER or None, borrowed
    See         X509_CRL_get0_by_serial(3)
    """
    return _borrowed(_lib.gasket_x509_revoked_get0_serialnumber(_handle(revoked)), "ASN1_INTEGER", revoked)


def x509_revoked_set_serialnumber(revoked: Handle, serial: Handle) -> int:
    """Sets the serial number that is revoked.

    revoked     X509_REVOKED
    serial      ASN1_INTEGER: copied
    Returns     int: 1, or 0
    See         X509_CRL_get0_by_serial(3)
    """
    return _number(_lib.gasket_x509_revoked_set_serialnumber(_handle(revoked), _handle(serial)))


def x509_revoked_get0_revocationdate(revoked: Handle) -> Optional[Object]:
    """Tells when a certificate was revoked.

    revoked     X509_REVOKED
    Returns     ASN1_TIME or None, borrowed
    See         X509_CRL_get0_by_serial(3)
    """
    return _borrowed(_lib.gasket_x509_revoked_get0_revocationdate(_handle(revoked)), "ASN1_TIME", revoked)


def x509_revoked_set_revocationdate(revoked: Handle, time: Handle) -> int:
    """Sets when a certificate was revoked.

    revoked     X509_REVOKED
    time        ASN1_TIME: copied
    Returns     int: 1, or 0
    See         X509_CRL_get0_by_serial(3)
    """
    return _number(_lib.gasket_x509_revoked_set_revocationdate(_handle(revoked), _handle(time)))


def x509_revoked_get_ext_count(revoked: Handle) -> int:
    """Counts the extensions of an entry.

    revoked     X509_REVOKED
    Returns     int: 0 or more
    See         X509v3_get_ext_by_NID(3)
    """
    return _number(_lib.gasket_x509_revoked_get_ext_count(_handle(revoked)))


def x509_revoked_get_ext(revoked: Handle, position: int) -> Optional[Object]:
    """Gives an extension of an entry by its position.

    revoked     X509_REVOKED
    position    int: from 0
    Returns     X509_EXTENSION or None, borrowed: the extension, or 0: there are not so many
    See         X509v3_get_ext_by_NID(3)
    """
    return _borrowed(_lib.gasket_x509_revoked_get_ext(_handle(revoked), _integer(position)), "X509_EXTENSION", revoked)


def x509_revoked_get_ext_by_nid(revoked: Handle, nid: int, last_position: int) -> int:
    """Finds the next extension of an entry that is of a type.

    revoked     X509_REVOKED
    nid         int: such as 85 for the subject's other names
    last_position int: where the search found one before; -1: from the beginning
    Returns     int: the position; -1: no more; -2: unknown NID
    See         X509v3_get_ext_by_NID(3)
    """
    return _number(_lib.gasket_x509_revoked_get_ext_by_nid(_handle(revoked), _integer(nid), _integer(last_position)))


def x509_revoked_get_ext_by_obj(revoked: Handle, object: Handle, last_position: int) -> int:
    """Finds the next extension of an entry that is of a type, by its object identifier.

    revoked     X509_REVOKED
    object      ASN1_OBJECT
    last_position int: where the search found one before; -1: from the beginning
    Returns     int: the position; -1: no more
    See         X509v3_get_ext_by_NID(3)
    """
    return _number(_lib.gasket_x509_revoked_get_ext_by_obj(_handle(revoked), _handle(object), _integer(last_position)))


def x509_revoked_get_ext_by_critical(revoked: Handle, critical: int, last_position: int) -> int:
    """Finds the next extension of an entry that is critical, or that is not.

    revoked     X509_REVOKED
    critical    int: 1: critical ones; 0: others
    last_position int: where the search found one before; -1: from the beginning
    Returns     int: the position; -1: no more
    See         X509v3_get_ext_by_NID(3)
    """
    return _number(_lib.gasket_x509_revoked_get_ext_by_critical(_handle(revoked), _integer(critical), _integer(last_position)))


def x509_revoked_get0_extensions(revoked: Handle) -> Optional[Object]:
    """Gives all extensions of an entry, for reading.

    revoked     X509_REVOKED
    Returns     STACK_OF(X509_EXTENSION) or None, borrowed: the extensions, or 0: none
    See         X509v3_get_ext_by_NID(3)
    """
    return _borrowed(_lib.gasket_x509_revoked_get0_extensions(_handle(revoked)), "STACK_OF(X509_EXTENSION)", revoked)


def x509_revoked_add_ext(revoked: Handle, extension: Handle, position: int) -> int:
    """Adds an extension to an entry.

    revoked     X509_REVOKED
    extension   X509_EXTENSION: a copy is added
    position    int: where; -1: at the end
    Returns     int: 1, or 0 with the reason in the queue
    See         X509v3_get_ext_by_NID(3)
    """
    return _number(_lib.gasket_x509_revoked_add_ext(_handle(revoked), _handle(extension), _integer(position)))


def x509_revoked_delete_ext(revoked: Handle, position: int) -> Optional[Object]:
    """Removes an extension from an entry.

    revoked     X509_REVOKED
    position    int: from 0
    Returns     X509_EXTENSION or None, new: what was removed, or 0: there are not so many
    See         X509v3_get_ext_by_NID(3)
    """
    return _new(_lib.gasket_x509_revoked_delete_ext(_handle(revoked), _integer(position)), "X509_EXTENSION")


def x509_req_new() -> Optional[Object]:
    """Makes a request that holds nothing yet.

    Returns     X509_REQ or None, new: an empty one, or 0 without memory
    See         X509_REQ_new(3)
    """
    return _new(_lib.gasket_x509_req_new(), "X509_REQ")


def x509_req_new_ex(properties: Text) -> Optional[Object]:
    """Makes a request that holds nothing yet, for algorithms with certain properties.

    properties  str or None: which implementations are fetched; None: the default
    Returns     X509_REQ or None, new: an empty one, or 0 without memory
    OpenSSL     3.0 and newer
    See         X509_REQ_new(3)
    """
    return _new(_lib.gasket_x509_req_new_ex(_text(properties)), "X509_REQ")


def x509_req_dup(request: Handle) -> Optional[Object]:
    """Copies a request.

    request     X509_REQ
    Returns     X509_REQ or None, new: the copy, or 0 with the reason in the queue
    See         X509_REQ_dup(3)
    """
    return _new(_lib.gasket_x509_req_dup(_handle(request)), "X509_REQ")


def x509_req_free(request: Handle) -> None:
    """Gives a request back. 0 is left alone.

    request     X509_REQ or None
    Returns     None
    See         X509_REQ_new(3)
    """
    return _nothing(_lib.gasket_x509_req_free(_handle(request)))


def x509_req_get_version(request: Handle) -> int:
    """Gives the version of a request.

    request     X509_REQ
    Returns     long: one less than the version: 0 for version 1
    See         X509_get_version(3)
    """
    return _number(_lib.gasket_x509_req_get_version(_handle(request)))


def x509_req_set_version(request: Handle, version: int) -> int:
    """Sets the version of a request.

    request     X509_REQ
    version     long: 0, which is version 1
    Returns     int: 1, or 0
    See         X509_get_version(3)
    """
    return _number(_lib.gasket_x509_req_set_version(_handle(request), _integer(version)))


def x509_req_get_subject_name(request: Handle) -> Optional[Object]:
    """Gives the name that a request is for.

    request     X509_REQ
    Returns     X509_NAME or None, borrowed
    See         X509_get_subject_name(3)
    """
    return _borrowed(_lib.gasket_x509_req_get_subject_name(_handle(request)), "X509_NAME", request)


def x509_req_set_subject_name(request: Handle, name: Handle) -> int:
    """Sets the name that a request is for.

    request     X509_REQ
    name        X509_NAME: copied
    Returns     int: 1, or 0
    See         X509_get_subject_name(3)
    """
    return _number(_lib.gasket_x509_req_set_subject_name(_handle(request), _handle(name)))


def x509_req_get0_pubkey(request: Handle) -> Optional[Object]:
    """Gives the public key of a request, which shares it.

    request     X509_REQ
    Returns     EVP_PKEY or None, borrowed: the key, or 0: none, or of an unknown kind
    See         X509_get_pubkey(3)
    """
    return _borrowed(_lib.gasket_x509_req_get0_pubkey(_handle(request)), "EVP_PKEY", request)


def x509_req_get_pubkey(request: Handle) -> Optional[Object]:
    """Gives the public key of a request as a reference of the caller's.

    request     X509_REQ
    Returns     EVP_PKEY or None, new: the key, or 0 with the reason in the queue
    See         X509_get_pubkey(3)
    """
    return _new(_lib.gasket_x509_req_get_pubkey(_handle(request)), "EVP_PKEY")


def x509_req_set_pubkey(request: Handle, pkey: Handle) -> int:
    """Sets the public key of a request.

    request     X509_REQ
    pkey        EVP_PKEY
    Returns     int: 1, or 0 with the reason in the queue
    See         X509_get_pubkey(3)
    """
    return _number(_lib.gasket_x509_req_set_pubkey(_handle(request), _handle(pkey)))


def x509_req_check_private_key(request: Handle, pkey: Handle) -> int:
    """Tells whether a private key belongs to a request, by its public part.

    request     X509_REQ
    pkey        EVP_PKEY
    Returns     int: 1: they belong together; 0 with the reason in the queue
    See         X509_check_private_key(3)
    """
    return _number(_lib.gasket_x509_req_check_private_key(_handle(request), _handle(pkey)))


def x509_req_sign(request: Handle, pkey: Handle, md: Handle = None) -> int:
    """Signs a request, when all else of it is set.

    request     X509_REQ
    pkey        EVP_PKEY: the private key of the request
    md          EVP_MD or None: 0 for keys with a digest of their own, such as Ed25519
    Returns     int: how long the signature is; 0 with the reason in the queue
    See         X509_sign(3)
    """
    return _number(_lib.gasket_x509_req_sign(_handle(request), _handle(pkey), _handle(md)))


def x509_req_verify(request: Handle, pkey: Handle) -> int:
    """Checks the signature of a request.

    request     X509_REQ
    pkey        EVP_PKEY: that of the request
    Returns     int: 1: genuine; 0: not; -1 with the reason in the queue
    See         X509_verify(3)
    """
    return _number(_lib.gasket_x509_req_verify(_handle(request), _handle(pkey)))


def x509_req_get_signature_nid(request: Handle) -> int:
    """Tells the algorithm that a request is signed with.

    request     X509_REQ
    Returns     int: such as NID_sha256WithRSAEncryption; 0: unknown
    See         X509_get0_signature(3)
    """
    return _number(_lib.gasket_x509_req_get_signature_nid(_handle(request)))


def x509_req_get_extensions(request: Handle) -> Optional[Object]:
    """Gives the extensions that a request asks for.

    request     X509_REQ
    Returns     STACK_OF(X509_EXTENSION) or None, new: the extensions, or 0: none, or malformed
    See         X509_REQ_add_extensions(3)
    """
    return _new(_lib.gasket_x509_req_get_extensions(_handle(request)), "STACK_OF(X509_EXTENSION)")


def x509_req_add_extensions(request: Handle, extensions: Handle) -> int:
    """Adds the extensions that a request asks for.

    request     X509_REQ
    extensions  STACK_OF(X509_EXTENSION): copied
    Returns     int: 1, or 0 with the reason in the queue
    See         X509_REQ_add_extensions(3)
    """
    return _number(_lib.gasket_x509_req_add_extensions(_handle(request), _handle(extensions)))


def x509_req_get_attr_count(request: Handle) -> int:
    """Counts the attributes of a request; its extensions are one.

    request     X509_REQ
    Returns     int: 0 or more
    See         X509_REQ_get_attr(3)
    """
    return _number(_lib.gasket_x509_req_get_attr_count(_handle(request)))


def x509_req_get_attr_by_nid(request: Handle, nid: int, last_position: int) -> int:
    """Finds the next attribute of a request that is of a type.

    request     X509_REQ
    nid         int
    last_position int: where the search found one before; -1: from the beginning
    Returns     int: the position; -1: no more; -2: unknown NID
    See         X509_REQ_get_attr(3)
    """
    return _number(_lib.gasket_x509_req_get_attr_by_nid(_handle(request), _integer(nid), _integer(last_position)))


def x509_req_add1_attr_by_nid(request: Handle, nid: int, type: int, bytes: Bytes = None) -> int:
    """Adds an attribute to a request.

    request     X509_REQ
    nid         int
    type        int: MBSTRING_UTF8 or another MBSTRING_...
    bytes       bytes or None
    Returns     int: 1, or 0 with the reason in the queue
    See         X509_REQ_get_attr(3)
    """
    bytes_bytes, bytes_length = _octets(bytes)
    return _number(_lib.gasket_x509_req_add1_attr_by_nid(_handle(request), _integer(nid), _integer(type), bytes_bytes, bytes_length))


def x509_req_add1_attr_by_txt(request: Handle, field: Text, type: int, bytes: Bytes = None) -> int:
    """Adds an attribute to a request, by the name of its type.

    request     X509_REQ
    field       str: the type: a short or long name, or an OID in dotted form
    type        int: MBSTRING_UTF8 or another MBSTRING_...
    bytes       bytes or None
    Returns     int: 1, or 0 with the reason in the queue
    See         X509_REQ_get_attr(3)
    """
    bytes_bytes, bytes_length = _octets(bytes)
    return _number(_lib.gasket_x509_req_add1_attr_by_txt(_handle(request), _text(field), _integer(type), bytes_bytes, bytes_length))


def x509_req_to_x509(request: Handle, days: int, pkey: Handle) -> Optional[Object]:
    """Makes a certificate of a request that is signed with its own key, by MD5: set another
    signature with x509_sign.

    request     X509_REQ
    days        int: how long it is valid
    pkey        EVP_PKEY
    Returns     X509 or None, new: the certificate, or 0 with the reason in the queue
    See         X509_REQ_to_X509(3)
    """
    return _new(_lib.gasket_x509_req_to_x509(_handle(request), _integer(days), _handle(pkey)), "X509")


def x509_req_digest(request: Handle, type: Handle, digest: Room) -> Tuple[int, int]:
    """Calculates the digest of a request in its DER form.

    request     X509_REQ
    type        EVP_MD
    digest      bytearray that is filled
    Returns     int: 1, or 0 with the reason in the queue
    Value 2     `length`, unsigned int: how long the digest is
    See         X509_digest(3)
    """
    digest_bytes, digest_length = _room(digest)
    length_place = _place(0)
    answer = _number(_lib.gasket_x509_req_digest(_handle(request), _handle(type), digest_bytes, digest_length, _pointer(length_place)))
    return answer, _stored_number(length_place)


def x509_req_print(bio: Handle, request: Handle) -> int:
    """Writes all of a request to a BIO, for people to read.

    bio         BIO
    request     X509_REQ
    Returns     int: 1, or 0
    See         X509_print(3)
    """
    return _number(_lib.gasket_x509_req_print(_handle(bio), _handle(request)))


def x509_req_print_ex(bio: Handle, request: Handle, name_flags: int, flags: int) -> int:
    """Writes parts of a request to a BIO, for people to read.

    bio         BIO
    request     X509_REQ
    name_flags  unsigned long: XN_FLAG_...
    flags       unsigned long: X509_FLAG_...: what to leave out
    Returns     int: 1, or 0
    See         X509_print(3)
    """
    return _number(_lib.gasket_x509_req_print_ex(_handle(bio), _handle(request), _integer(name_flags), _integer(flags)))


def i2d_pkcs12(file: Handle, pp: Room = None) -> int:
    """Encodes a PKCS #12 file as DER.

    file        PKCS12
    pp          bytearray that is filled or None
    Returns     int: how many bytes, or negative with the reason in the queue
    See         d2i_X509(3)
    """
    pp_bytes, pp_length = _room(pp)
    return _number(_lib.gasket_i2d_pkcs12(_handle(file), pp_bytes, pp_length))


def d2i_pkcs12(pp: Bytes) -> Optional[Object]:
    """Makes a PKCS #12 file of its DER form.

    pp          bytes
    Returns     PKCS12 or None, new: the object, or 0 with the reason in the queue
    See         d2i_X509(3)
    """
    pp_bytes, pp_length = _octets(pp)
    return _new(_lib.gasket_d2i_pkcs12(pp_bytes, pp_length), "PKCS12")


def i2d_pkcs12_bio(bio: Handle, file: Handle) -> int:
    """Writes a PKCS #12 file as DER to a BIO.

    bio         BIO
    file        PKCS12
    Returns     int: 1, or 0 with the reason in the queue
    See         d2i_X509(3)
    """
    return _number(_lib.gasket_i2d_pkcs12_bio(_handle(bio), _handle(file)))


def d2i_pkcs12_bio(bio: Handle) -> Optional[Object]:
    """Reads a PKCS #12 file as DER from a BIO.

    bio         BIO
    Returns     PKCS12 or None, new: the object, or 0 with the reason in the queue
    Waits       as long as OpenSSL does
    See         d2i_X509(3)
    """
    return _new(_lib.gasket_d2i_pkcs12_bio(_handle(bio)), "PKCS12")


def pkcs12_free(file: Handle) -> None:
    """Gives a PKCS #12 file back. 0 is left alone.

    file        PKCS12 or None
    Returns     None
    See         d2i_X509(3)
    """
    return _nothing(_lib.gasket_pkcs12_free(_handle(file)))


def pkcs12_mac_present(file: Handle) -> int:
    """Tells whether a PKCS #12 file is protected against changes by a password.

    file        PKCS12
    Returns     int: 1 or 0
    See         PKCS12_gen_mac(3)
    """
    return _number(_lib.gasket_pkcs12_mac_present(_handle(file)))


def pkcs12_verify_mac(file: Handle, password: Text = None) -> int:
    """Checks the password of a PKCS #12 file.

    file        PKCS12
    password    str or None: None: none
    Returns     int: 1: it is right; 0: it is not, or the file was changed
    See         PKCS12_gen_mac(3)
    """
    return _number(_lib.gasket_pkcs12_verify_mac(_handle(file), _text(password)))


def pkcs12_parse(file: Handle, password: Text = None) -> Tuple[int, int, int, int]:
    """Takes key and certificates out of a PKCS #12 file. What it stores is to be freed by the
    caller.

    file        PKCS12
    password    str or None: None: none
    Returns     int: 1, or 0 with the reason in the queue
    Value 2     `pkey`, int64_t: a handle of the key, an EVP_PKEY, or 0
    Value 3     `x509`, int64_t: a handle of the key's certificate, an X509, or 0
    Value 4     `others`, int64_t: a handle of a stack of the other certificates, or 0
    See         PKCS12_parse(3)
    """
    pkey_place = _place(0)
    x509_place = _place(0)
    others_place = _place(0)
    answer = _number(_lib.gasket_pkcs12_parse(_handle(file), _text(password), _pointer(pkey_place), _pointer(x509_place), _pointer(others_place)))
    return answer, _stored_number(pkey_place), _stored_number(x509_place), _stored_number(others_place)


def x509_store_new() -> Optional[Object]:
    """Makes a store, which trusts nothing yet.

    Returns     X509_STORE or None, new: an empty one, or 0 without memory
    See         X509_STORE_new(3)
    """
    return _new(_lib.gasket_x509_store_new(), "X509_STORE")


def x509_store_up_ref(store: Handle) -> int:
    """Counts one more owner of a store.

    store       X509_STORE
    Returns     int: 1, or 0
    See         X509_STORE_new(3)
    """
    return _number(_lib.gasket_x509_store_up_ref(_handle(store)))


def x509_store_free(store: Handle) -> None:
    """Gives a store back. 0 is left alone.

    store       X509_STORE or None
    Returns     None
    See         X509_STORE_new(3)
    """
    return _nothing(_lib.gasket_x509_store_free(_handle(store)))


def x509_store_add_cert(store: Handle, x509: Handle) -> int:
    """Adds a certificate to a store, which trusts it from now on.

    store       X509_STORE
    x509        X509
    Returns     int: 1, also where it was there already, or 0 with the reason in the queue
    See         X509_STORE_add_cert(3)
    """
    return _number(_lib.gasket_x509_store_add_cert(_handle(store), _handle(x509)))


def x509_store_add_crl(store: Handle, crl: Handle) -> int:
    """Adds a revocation list to a store. It counts only with X509_V_FLAG_CRL_CHECK.

    store       X509_STORE
    crl         X509_CRL
    Returns     int: 1, also where it was there already, or 0 with the reason in the queue
    See         X509_STORE_add_cert(3)
    """
    return _number(_lib.gasket_x509_store_add_crl(_handle(store), _handle(crl)))


def x509_store_load_locations(store: Handle, file: Text = None, directory: Text = None) -> int:
    """Adds what a file holds to a store, and directories where issuers are looked up by hash.

    store       X509_STORE
    file        str or None: a PEM file; None: none
    directory   str or None: one or more, separated by colons; None: none
    Returns     int: 1, or 0 with the reason in the queue, also where both are None
    Waits       for files only
    See         X509_STORE_add_cert(3)
    """
    return _number(_lib.gasket_x509_store_load_locations(_handle(store), _text(file), _text(directory)))


def x509_store_load_locations_ex(store: Handle, file: Text = None, directory: Text = None, properties: Text = None) -> int:
    """Does what x509_store_load_locations does, for algorithms with certain properties.

    store       X509_STORE
    file        str or None: a PEM file; None: none
    directory   str or None: one or more, separated by colons; None: none
    properties  str or None: which implementations are fetched; None: the default
    Returns     int: 1, or 0 with the reason in the queue, also where both are None
    Waits       for files only
    OpenSSL     3.0 and newer
    See         X509_STORE_add_cert(3)
    """
    return _number(_lib.gasket_x509_store_load_locations_ex(_handle(store), _text(file), _text(directory), _text(properties)))


def x509_store_load_file(store: Handle, file: Text) -> int:
    """Adds the certificates and revocation lists of a PEM file to a store.

    store       X509_STORE
    file        str
    Returns     int: 1, or 0 with the reason in the queue
    Waits       for files only
    OpenSSL     3.0 and newer
    See         X509_STORE_add_cert(3)
    """
    return _number(_lib.gasket_x509_store_load_file(_handle(store), _text(file)))


def x509_store_load_file_ex(store: Handle, file: Text, properties: Text = None) -> int:
    """Does what x509_store_load_file does, for algorithms with certain properties.

    store       X509_STORE
    file        str
    properties  str or None: which implementations are fetched; None: the default
    Returns     int: 1, or 0 with the reason in the queue
    Waits       for files only
    OpenSSL     3.0 and newer
    See         X509_STORE_add_cert(3)
    """
    return _number(_lib.gasket_x509_store_load_file_ex(_handle(store), _text(file), _text(properties)))


def x509_store_load_path(store: Handle, directory: Text) -> int:
    """Adds directories to a store, where issuers are looked up by the hash of their name.

    store       X509_STORE
    directory   str: one or more, with colons between
    Returns     int: 1, or 0 with the reason in the queue
    Waits       for files only
    OpenSSL     3.0 and newer
    See         X509_STORE_add_cert(3)
    """
    return _number(_lib.gasket_x509_store_load_path(_handle(store), _text(directory)))


def x509_store_load_store(store: Handle, uri: Text) -> int:
    """Adds a place to a store, where issuers are looked up through a loader of OpenSSL.

    store       X509_STORE
    uri         str: such as a file name
    Returns     int: 1, or 0 with the reason in the queue
    Waits       for files only
    OpenSSL     3.0 and newer
    See         X509_STORE_add_cert(3)
    """
    return _number(_lib.gasket_x509_store_load_store(_handle(store), _text(uri)))


def x509_store_load_store_ex(store: Handle, uri: Text, properties: Text = None) -> int:
    """Does what x509_store_load_store does, for algorithms with certain properties.

    store       X509_STORE
    uri         str: such as a file name
    properties  str or None: which implementations are fetched; None: the default
    Returns     int: 1, or 0 with the reason in the queue
    Waits       for files only
    OpenSSL     3.0 and newer
    See         X509_STORE_add_cert(3)
    """
    return _number(_lib.gasket_x509_store_load_store_ex(_handle(store), _text(uri), _text(properties)))


def x509_store_set_default_paths(store: Handle) -> int:
    """Adds the authorities that the system trusts to a store; the environment variables
    SSL_CERT_FILE and SSL_CERT_DIR say where others are. That there are none is no failure.

    store       X509_STORE
    Returns     int: 1, or 0
    Waits       for files only
    See         X509_STORE_add_cert(3)
    """
    return _number(_lib.gasket_x509_store_set_default_paths(_handle(store)))


def x509_store_set_default_paths_ex(store: Handle, properties: Text = None) -> int:
    """Does what x509_store_set_default_paths does, for algorithms with certain properties.

    store       X509_STORE
    properties  str or None: which implementations are fetched; None: the default
    Returns     int: 1, or 0
    Waits       for files only
    OpenSSL     3.0 and newer
    See         X509_STORE_add_cert(3)
    """
    return _number(_lib.gasket_x509_store_set_default_paths_ex(_handle(store), _text(properties)))


def x509_store_set_flags(store: Handle, flags: int) -> int:
    """Adds flags for verifications against a store.

    store       X509_STORE
    flags       unsigned long: X509_V_FLAG_...
    Returns     int: 1
    See         X509_STORE_add_cert(3)
    """
    return _number(_lib.gasket_x509_store_set_flags(_handle(store), _integer(flags)))


def x509_store_set_purpose(store: Handle, purpose: int) -> int:
    """Sets what certificates must be good for that are verified against a store.

    store       X509_STORE
    purpose     int: X509_PURPOSE_...
    Returns     int: 1, or 0: no such purpose
    See         X509_STORE_add_cert(3)
    """
    return _number(_lib.gasket_x509_store_set_purpose(_handle(store), _integer(purpose)))


def x509_store_set_trust(store: Handle, trust: int) -> int:
    """Sets what trust is asked for in verifications against a store.

    store       X509_STORE
    trust       int: X509_TRUST_...
    Returns     int: 1, or 0: no such setting
    See         X509_STORE_add_cert(3)
    """
    return _number(_lib.gasket_x509_store_set_trust(_handle(store), _integer(trust)))


def x509_store_set_depth(store: Handle, depth: int) -> int:
    """Limits the length of chains in verifications against a store.

    store       X509_STORE
    depth       int: how many authorities may stand in between
    Returns     int: 1
    See         X509_STORE_add_cert(3)
    """
    return _number(_lib.gasket_x509_store_set_depth(_handle(store), _integer(depth)))


def x509_store_set1_param(store: Handle, param: Handle) -> int:
    """Sets the parameters of verifications against a store.

    store       X509_STORE
    param       X509_VERIFY_PARAM: copied
    Returns     int: 1, or 0 without memory
    See         X509_STORE_get0_param(3)
    """
    return _number(_lib.gasket_x509_store_set1_param(_handle(store), _handle(param)))


def x509_store_get0_param(store: Handle) -> Optional[Object]:
    """Gives the parameters of verifications against a store; changing them changes the store.

    store       X509_STORE
    Returns     X509_VERIFY_PARAM or None, borrowed
    See         X509_STORE_get0_param(3)
    """
    return _borrowed(_lib.gasket_x509_store_get0_param(_handle(store)), "X509_VERIFY_PARAM", store)


def x509_store_get0_objects(store: Handle) -> Optional[Object]:
    """Gives the certificates and revocation lists that a store holds in memory. The stack that
    was given before goes stale when the store holds others by now.

    store       X509_STORE
    Returns     STACK_OF(X509_OBJECT) or None, borrowed: the objects as they are now
    See         X509_STORE_get0_param(3)
    """
    return _borrowed(_lib.gasket_x509_store_get0_objects(_handle(store)), "STACK_OF(X509_OBJECT)", store)


def x509_store_get1_all_certs(store: Handle) -> Optional[Object]:
    """Gives the certificates that a store holds in memory.

    store       X509_STORE
    Returns     STACK_OF(X509) or None, new: the certificates, or 0 without memory
    OpenSSL     3.0 and newer
    See         X509_STORE_get0_param(3)
    """
    return _new(_lib.gasket_x509_store_get1_all_certs(_handle(store)), "STACK_OF(X509)")


def x509_store_get_ex_new_index() -> int:
    """Reserves an index for x509_store_set_ex_data, for as long as the process lives.

    Returns     int: the index, or -1 without memory
    See         CRYPTO_get_ex_new_index(3)
    """
    return _number(_lib.gasket_x509_store_get_ex_new_index())


def x509_store_set_ex_data(store: Handle, index: int, data: int) -> int:
    """Keeps a number of the caller's with a store.

    store       X509_STORE
    index       int: 0, or what x509_store_get_ex_new_index answered
    data        int64_t: any number
    Returns     int: 1, or 0 without memory
    See         BIO_get_ex_data(3)
    """
    return _number(_lib.gasket_x509_store_set_ex_data(_handle(store), _integer(index), _integer(data)))


def x509_store_get_ex_data(store: Handle, index: int) -> int:
    """Gives the number that x509_store_set_ex_data kept.

    store       X509_STORE
    index       int: 0, or what x509_store_get_ex_new_index answered
    Returns     int64_t: the number; 0 where none was kept
    See         BIO_get_ex_data(3)
    """
    return _number(_lib.gasket_x509_store_get_ex_data(_handle(store), _integer(index)))


def x509_lookup_file() -> Optional[Object]:
    """Names the way of looking up in files that are read once.

    Returns     X509_LOOKUP_METHOD or None, static
    See         X509_LOOKUP_hash_dir(3)
    """
    return _borrowed(_lib.gasket_x509_lookup_file(), "X509_LOOKUP_METHOD", None)


def x509_lookup_hash_dir() -> Optional[Object]:
    """Names the way of looking up in directories, by the hash of a name.

    Returns     X509_LOOKUP_METHOD or None, static
    See         X509_LOOKUP_hash_dir(3)
    """
    return _borrowed(_lib.gasket_x509_lookup_hash_dir(), "X509_LOOKUP_METHOD", None)


def x509_lookup_store() -> Optional[Object]:
    """Names the way of looking up through the loaders of OpenSSL, by URI.

    Returns     X509_LOOKUP_METHOD or None, static
    OpenSSL     3.0 and newer
    See         X509_LOOKUP_hash_dir(3)
    """
    return _borrowed(_lib.gasket_x509_lookup_store(), "X509_LOOKUP_METHOD", None)


def x509_store_add_lookup(store: Handle, method: Handle) -> Optional[Object]:
    """Adds a way of looking up to a store. Files and directories are added to the answer.

    store       X509_STORE
    method      X509_LOOKUP_METHOD
    Returns     X509_LOOKUP or None, borrowed: the lookup, also where the store had it already;
                0 without memory
    See         X509_LOOKUP(3)
    """
    return _borrowed(_lib.gasket_x509_store_add_lookup(_handle(store), _handle(method)), "X509_LOOKUP", store)


def x509_lookup_get_store(lookup: Handle) -> Optional[Object]:
    """Gives the store that a lookup belongs to. Unlike in C it is to be freed.

    lookup      X509_LOOKUP
    Returns     X509_STORE or None, new
    See         X509_LOOKUP(3)
    """
    return _new(_lib.gasket_x509_lookup_get_store(_handle(lookup)), "X509_STORE")


def x509_lookup_load_file(lookup: Handle, file: Text, type: int) -> int:
    """Adds the certificates and revocation lists of a file to the store of a lookup. The
    default is the system's file.

    lookup      X509_LOOKUP: of x509_lookup_file
    file        str or None: None with X509_FILETYPE_DEFAULT
    type        long: X509_FILETYPE_PEM, X509_FILETYPE_ASN1 or X509_FILETYPE_DEFAULT
    Returns     int: 1, or 0 with the reason in the queue
    Waits       for files only
    See         X509_LOOKUP(3)
    """
    return _number(_lib.gasket_x509_lookup_load_file(_handle(lookup), _text(file), _integer(type)))


def x509_lookup_load_file_ex(lookup: Handle, file: Text, type: int, properties: Text = None) -> int:
    """Does what x509_lookup_load_file does, for algorithms with certain properties.

    lookup      X509_LOOKUP: of x509_lookup_file
    file        str or None: None with X509_FILETYPE_DEFAULT
    type        long: X509_FILETYPE_PEM, X509_FILETYPE_ASN1 or X509_FILETYPE_DEFAULT
    properties  str or None: which implementations are fetched; None: the default
    Returns     int: 1, or 0 with the reason in the queue
    Waits       for files only
    OpenSSL     3.0 and newer
    See         X509_LOOKUP(3)
    """
    return _number(_lib.gasket_x509_lookup_load_file_ex(_handle(lookup), _text(file), _integer(type), _text(properties)))


def x509_lookup_add_dir(lookup: Handle, directory: Text, type: int) -> int:
    """Adds directories, with colons between, to a lookup. The default is the system's.

    lookup      X509_LOOKUP: of x509_lookup_hash_dir
    directory   str or None: None with X509_FILETYPE_DEFAULT
    type        long: X509_FILETYPE_PEM, X509_FILETYPE_ASN1 or X509_FILETYPE_DEFAULT
    Returns     int: 1, or 0 with the reason in the queue
    Waits       for files only
    See         X509_LOOKUP(3)
    """
    return _number(_lib.gasket_x509_lookup_add_dir(_handle(lookup), _text(directory), _integer(type)))


def x509_lookup_add_store(lookup: Handle, uri: Text) -> int:
    """Adds a place to a lookup that is searched when an issuer is needed.

    lookup      X509_LOOKUP: of x509_lookup_store
    uri         str
    Returns     int: 1, or 0 with the reason in the queue
    Waits       for files only
    OpenSSL     3.0 and newer
    See         X509_LOOKUP(3)
    """
    return _number(_lib.gasket_x509_lookup_add_store(_handle(lookup), _text(uri)))


def x509_lookup_load_store(lookup: Handle, uri: Text) -> int:
    """Adds all that a place holds to the store of a lookup.

    lookup      X509_LOOKUP: of x509_lookup_store
    uri         str
    Returns     int: 1, or 0 with the reason in the queue
    Waits       for files only
    OpenSSL     3.0 and newer
    See         X509_LOOKUP(3)
    """
    return _number(_lib.gasket_x509_lookup_load_store(_handle(lookup), _text(uri)))


def x509_lookup_ctrl(lookup: Handle, command: int, text: Text, number: int) -> int:
    """Gives a lookup a command, as x509_lookup_load_file and others do.

    lookup      X509_LOOKUP
    command     int: X509_L_...
    text        str or None: None with X509_FILETYPE_DEFAULT
    number      long: X509_FILETYPE_...
    Returns     int: 1, 0 with the reason in the queue, or -1
    Waits       for files only
    See         X509_LOOKUP(3)
    """
    return _number(_lib.gasket_x509_lookup_ctrl(_handle(lookup), _integer(command), _text(text), _integer(number)))


def x509_lookup_ctrl_ex(lookup: Handle, command: int, text: Text, number: int, properties: Text = None) -> int:
    """Gives a lookup a command, for algorithms with certain properties.

    lookup      X509_LOOKUP
    command     int: X509_L_...
    text        str or None: None with X509_FILETYPE_DEFAULT
    number      long: X509_FILETYPE_...
    properties  str or None: which implementations are fetched; None: the default
    Returns     int: 1, 0 with the reason in the queue, or -1
    Waits       for files only
    OpenSSL     3.0 and newer
    See         X509_LOOKUP(3)
    """
    return _number(_lib.gasket_x509_lookup_ctrl_ex(_handle(lookup), _integer(command), _text(text), _integer(number), _text(properties)))


def x509_load_cert_file(lookup: Handle, file: Text, type: int) -> int:
    """Adds the certificates of a file to the store of a lookup.

    lookup      X509_LOOKUP
    file        str
    type        int: X509_FILETYPE_PEM or X509_FILETYPE_ASN1
    Returns     int: how many; 0 with the reason in the queue
    Waits       for files only
    See         X509_LOOKUP_hash_dir(3)
    """
    return _number(_lib.gasket_x509_load_cert_file(_handle(lookup), _text(file), _integer(type)))


def x509_load_crl_file(lookup: Handle, file: Text, type: int) -> int:
    """Adds the revocation lists of a file to the store of a lookup.

    lookup      X509_LOOKUP
    file        str
    type        int: X509_FILETYPE_PEM or X509_FILETYPE_ASN1
    Returns     int: how many; 0 with the reason in the queue
    Waits       for files only
    See         X509_LOOKUP_hash_dir(3)
    """
    return _number(_lib.gasket_x509_load_crl_file(_handle(lookup), _text(file), _integer(type)))


def x509_load_cert_crl_file(lookup: Handle, file: Text, type: int) -> int:
    """Adds the certificates and revocation lists of a file to the store of a lookup.

    lookup      X509_LOOKUP
    file        str
    type        int: X509_FILETYPE_PEM or X509_FILETYPE_ASN1
    Returns     int: how many; 0 with the reason in the queue
    Waits       for files only
    See         X509_LOOKUP_hash_dir(3)
    """
    return _number(_lib.gasket_x509_load_cert_crl_file(_handle(lookup), _text(file), _integer(type)))


def x509_object_new() -> Optional[Object]:
    """Makes an object that can hold a certificate or a revocation list.

    Returns     X509_OBJECT or None, new: an empty one, or 0 without memory
    See         X509_LOOKUP(3)
    """
    return _new(_lib.gasket_x509_object_new(), "X509_OBJECT")


def x509_object_free(object: Handle) -> None:
    """Gives an object of a store back. 0 is left alone.

    object      X509_OBJECT or None
    Returns     None
    See         X509_LOOKUP(3)
    """
    return _nothing(_lib.gasket_x509_object_free(_handle(object)))


def x509_object_get_type(object: Handle) -> int:
    """Tells what an object of a store holds.

    object      X509_OBJECT
    Returns     int: 0: nothing; 1: a certificate; 2: a revocation list
    See         X509_LOOKUP(3)
    """
    return _number(_lib.gasket_x509_object_get_type(_handle(object)))


def x509_object_get0_x509(object: Handle) -> Optional[Object]:
    """Gives the certificate that an object holds.

    object      X509_OBJECT or None
    Returns     X509 or None, borrowed: the certificate, or 0: it holds none
    See         X509_LOOKUP(3)
    """
    return _borrowed(_lib.gasket_x509_object_get0_x509(_handle(object)), "X509", object)


def x509_object_get0_x509_crl(object: Handle) -> Optional[Object]:
    """Gives the revocation list that an object holds.

    object      X509_OBJECT or None
    Returns     X509_CRL or None, borrowed: the list, or 0: it holds none
    See         X509_LOOKUP(3)
    """
    return _borrowed(_lib.gasket_x509_object_get0_x509_crl(_handle(object)), "X509_CRL", object)


def x509_object_set1_x509(object: Handle, x509: Handle) -> int:
    """Makes an object hold a certificate instead of what it held.

    object      X509_OBJECT
    x509        X509
    Returns     int: 1, or 0
    See         X509_LOOKUP(3)
    """
    return _number(_lib.gasket_x509_object_set1_x509(_handle(object), _handle(x509)))


def x509_object_set1_x509_crl(object: Handle, crl: Handle) -> int:
    """Makes an object hold a revocation list instead of what it held.

    object      X509_OBJECT
    crl         X509_CRL
    Returns     int: 1, or 0
    See         X509_LOOKUP(3)
    """
    return _number(_lib.gasket_x509_object_set1_x509_crl(_handle(object), _handle(crl)))


def x509_object_idx_by_subject(stack: Handle, type: int, name: Handle) -> int:
    """Sorts a stack of objects and finds the first one of a name.

    stack       STACK_OF(X509_OBJECT)
    type        int: 1: certificates; 2: revocation lists
    name        X509_NAME: of the subject, or of the issuer of a list
    Returns     int: the position after sorting, or -1
    See         X509_LOOKUP(3)
    """
    return _number(_lib.gasket_x509_object_idx_by_subject(_handle(stack), _integer(type), _handle(name)))


def x509_object_retrieve_by_subject(stack: Handle, type: int, name: Handle) -> Optional[Object]:
    """Sorts a stack of objects and gives the first one of a name.

    stack       STACK_OF(X509_OBJECT)
    type        int: 1: certificates; 2: revocation lists
    name        X509_NAME: of the subject, or of the issuer of a list
    Returns     X509_OBJECT or None, borrowed: the object, or 0: none
    See         X509_LOOKUP(3)
    """
    return _borrowed(_lib.gasket_x509_object_retrieve_by_subject(_handle(stack), _integer(type), _handle(name)), "X509_OBJECT", stack)


def x509_object_retrieve_match(stack: Handle, object: Handle) -> Optional[Object]:
    """Sorts a stack of objects and gives the one that holds the same as another.

    stack       STACK_OF(X509_OBJECT)
    object      X509_OBJECT
    Returns     X509_OBJECT or None, borrowed: the object, or 0: none
    See         X509_LOOKUP(3)
    """
    return _borrowed(_lib.gasket_x509_object_retrieve_match(_handle(stack), _handle(object)), "X509_OBJECT", stack)


def x509_store_ctx_new() -> Optional[Object]:
    """Makes a store context, in which a certificate is verified.

    Returns     X509_STORE_CTX or None, new: the store context, or 0 without memory
    See         X509_STORE_CTX_new(3)
    """
    return _new(_lib.gasket_x509_store_ctx_new(), "X509_STORE_CTX")


def x509_store_ctx_new_ex(properties: Text) -> Optional[Object]:
    """Makes a store context, for algorithms with certain properties.

    properties  str or None: which implementations are fetched; None: the default
    Returns     X509_STORE_CTX or None, new: the store context, or 0 without memory
    OpenSSL     3.0 and newer
    See         X509_STORE_CTX_new(3)
    """
    return _new(_lib.gasket_x509_store_ctx_new_ex(_text(properties)), "X509_STORE_CTX")


def x509_store_ctx_free(ctx: Handle) -> None:
    """Gives a store context back. 0 is left alone.

    ctx         X509_STORE_CTX or None
    Returns     None
    See         X509_STORE_CTX_new(3)
    """
    return _nothing(_lib.gasket_x509_store_ctx_free(_handle(ctx)))


def x509_store_ctx_init(ctx: Handle, store: Handle = None, x509: Handle = None, untrusted: Handle = None) -> int:
    """Prepares a store context for one verification. Everything that was set in it or obtained
    from it before is gone.

    ctx         X509_STORE_CTX
    store       X509_STORE or None: what is trusted; 0: nothing
    x509        X509 or None: the certificate to verify; 0: set later
    untrusted   STACK_OF(X509) or None: other certificates that may be part of the chain; copied
    Returns     int: 1, or 0 with the reason in the queue
    See         X509_STORE_CTX_new(3)
    """
    return _number(_lib.gasket_x509_store_ctx_init(_handle(ctx), _handle(store), _handle(x509), _handle(untrusted)))


def x509_store_ctx_cleanup(ctx: Handle) -> None:
    """Empties a store context, which is as new afterwards.

    ctx         X509_STORE_CTX
    Returns     None
    See         X509_STORE_CTX_new(3)
    """
    return _nothing(_lib.gasket_x509_store_ctx_cleanup(_handle(ctx)))


def x509_verify_cert(ctx: Handle) -> int:
    """Builds the chain of a certificate and verifies it. It can be done once after each
    x509_store_ctx_init.

    ctx         X509_STORE_CTX
    Returns     int: 1: good; 0: x509_store_ctx_get_error says why not; negative: a failure,
                which is no better
    Waits       for files only
    See         X509_verify_cert(3)
    """
    return _number(_lib.gasket_x509_verify_cert(_handle(ctx)))


def x509_store_ctx_verify(ctx: Handle) -> int:
    """Does what x509_verify_cert does; where no certificate was set it takes the first of the
    untrusted ones.

    ctx         X509_STORE_CTX
    Returns     int: 1: good; 0: x509_store_ctx_get_error says why not; negative: a failure,
                which is no better
    Waits       for files only
    OpenSSL     3.0 and newer
    See         X509_verify_cert(3)
    """
    return _number(_lib.gasket_x509_store_ctx_verify(_handle(ctx)))


def x509_verify_cert_error_string(error: int) -> Optional[str]:
    """Describes the result of a verification.

    error       long: X509_V_...
    Returns     str or None
    See         X509_STORE_CTX_get_error(3)
    """
    return _string(_lib.gasket_x509_verify_cert_error_string(_integer(error)))


def x509_store_ctx_get_error(ctx: Handle) -> int:
    """Gives the result of a verification.

    ctx         X509_STORE_CTX
    Returns     int: 0 (X509_V_OK), or X509_V_ERR_...
    See         X509_STORE_CTX_get_error(3)
    """
    return _number(_lib.gasket_x509_store_ctx_get_error(_handle(ctx)))


def x509_store_ctx_set_error(ctx: Handle, error: int) -> None:
    """Sets the result of a verification.

    ctx         X509_STORE_CTX
    error       int: X509_V_...
    Returns     None
    See         X509_STORE_CTX_get_error(3)
    """
    return _nothing(_lib.gasket_x509_store_ctx_set_error(_handle(ctx), _integer(error)))


def x509_store_ctx_get_error_depth(ctx: Handle) -> int:
    """Tells at which certificate of the chain the error was found.

    ctx         X509_STORE_CTX
    Returns     int: 0: the certificate itself; 1: its issuer; and so on
    See         X509_STORE_CTX_get_error(3)
    """
    return _number(_lib.gasket_x509_store_ctx_get_error_depth(_handle(ctx)))


def x509_store_ctx_set_error_depth(ctx: Handle, depth: int) -> None:
    """Sets at which certificate of the chain the error is.

    ctx         X509_STORE_CTX
    depth       int
    Returns     None
    See         X509_STORE_CTX_get_error(3)
    """
    return _nothing(_lib.gasket_x509_store_ctx_set_error_depth(_handle(ctx), _integer(depth)))


def x509_store_ctx_get_current_cert(ctx: Handle) -> Optional[Object]:
    """Gives the certificate that the error was found at, or the last one that was looked at.

    ctx         X509_STORE_CTX
    Returns     X509 or None, borrowed: the certificate, or 0: none
    See         X509_STORE_CTX_get_error(3)
    """
    return _borrowed(_lib.gasket_x509_store_ctx_get_current_cert(_handle(ctx)), "X509", ctx)


def x509_store_ctx_set_current_cert(ctx: Handle, x509: Handle = None) -> None:
    """Sets the certificate that x509_store_ctx_get_current_cert gives.

    ctx         X509_STORE_CTX
    x509        X509 or None
    Returns     None
    See         X509_STORE_CTX_get_error(3)
    """
    return _nothing(_lib.gasket_x509_store_ctx_set_current_cert(_handle(ctx), _handle(x509)))


def x509_store_ctx_get0_current_issuer(ctx: Handle) -> Optional[Object]:
    """Gives the issuer of the certificate that was looked at last.

    ctx         X509_STORE_CTX
    Returns     X509 or None, borrowed: the certificate, or 0: none
    See         X509_STORE_CTX_get_error(3)
    """
    return _borrowed(_lib.gasket_x509_store_ctx_get0_current_issuer(_handle(ctx)), "X509", ctx)


def x509_store_ctx_get0_current_crl(ctx: Handle) -> Optional[Object]:
    """Gives the revocation list that is being looked at; there is none before and after the
    verification.

    ctx         X509_STORE_CTX
    Returns     X509_CRL or None, borrowed: the list, or 0: none
    See         X509_STORE_CTX_get_error(3)
    """
    return _borrowed(_lib.gasket_x509_store_ctx_get0_current_crl(_handle(ctx)), "X509_CRL", ctx)


def x509_store_ctx_get0_cert(ctx: Handle) -> Optional[Object]:
    """Gives the certificate that is verified.

    ctx         X509_STORE_CTX
    Returns     X509 or None, borrowed: the certificate, or 0: none was set
    See         X509_STORE_CTX_get_error(3)
    """
    return _borrowed(_lib.gasket_x509_store_ctx_get0_cert(_handle(ctx)), "X509", ctx)


def x509_store_ctx_set_cert(ctx: Handle, x509: Handle = None) -> None:
    """Sets the certificate that is to be verified.

    ctx         X509_STORE_CTX
    x509        X509 or None
    Returns     None
    See         X509_STORE_CTX_new(3)
    """
    return _nothing(_lib.gasket_x509_store_ctx_set_cert(_handle(ctx), _handle(x509)))


def x509_store_ctx_get0_store(ctx: Handle) -> Optional[Object]:
    """Gives the store that x509_store_ctx_init was given.

    ctx         X509_STORE_CTX
    Returns     X509_STORE or None, borrowed: the store, or 0: none was given
    See         X509_STORE_CTX_new(3)
    """
    return _borrowed(_lib.gasket_x509_store_ctx_get0_store(_handle(ctx)), "X509_STORE", ctx)


def x509_store_ctx_get0_chain(ctx: Handle) -> Optional[Object]:
    """Gives the chain that the verification built, for reading.

    ctx         X509_STORE_CTX
    Returns     STACK_OF(X509) or None, borrowed: the chain, the certificate itself first; 0:
                none yet
    See         X509_STORE_CTX_new(3)
    """
    return _borrowed(_lib.gasket_x509_store_ctx_get0_chain(_handle(ctx)), "STACK_OF(X509)", ctx)


def x509_store_ctx_get_chain(ctx: Handle) -> Optional[Object]:
    """The old name of x509_store_ctx_get0_chain.

    ctx         X509_STORE_CTX
    Returns     STACK_OF(X509) or None, borrowed: the chain, the certificate itself first; 0:
                none yet
    See         X509_STORE_CTX_new(3)
    """
    return _borrowed(_lib.gasket_x509_store_ctx_get_chain(_handle(ctx)), "STACK_OF(X509)", ctx)


def x509_store_ctx_get1_chain(ctx: Handle) -> Optional[Object]:
    """Gives the chain that the verification built as a stack of the caller's.

    ctx         X509_STORE_CTX
    Returns     STACK_OF(X509) or None, new: a copy of the chain, or 0: none yet
    See         X509_STORE_CTX_get_error(3)
    """
    return _new(_lib.gasket_x509_store_ctx_get1_chain(_handle(ctx)), "STACK_OF(X509)")


def x509_store_ctx_get_num_untrusted(ctx: Handle) -> int:
    """Tells how many certificates of the chain did not come from the store.

    ctx         X509_STORE_CTX
    Returns     int: how many, from the beginning of the chain
    See         X509_STORE_CTX_new(3)
    """
    return _number(_lib.gasket_x509_store_ctx_get_num_untrusted(_handle(ctx)))


def x509_store_ctx_get_explicit_policy(ctx: Handle) -> int:
    """Tells whether the chain had to be good for a policy.

    ctx         X509_STORE_CTX
    Returns     int: 1 or 0
    See         X509_policy_tree_level_count(3)
    """
    return _number(_lib.gasket_x509_store_ctx_get_explicit_policy(_handle(ctx)))


def x509_store_ctx_get0_untrusted(ctx: Handle) -> Optional[Object]:
    """Gives the other certificates that may be part of the chain, for reading.

    ctx         X509_STORE_CTX
    Returns     STACK_OF(X509) or None, borrowed: the certificates, or 0: none were given
    See         X509_STORE_CTX_new(3)
    """
    return _borrowed(_lib.gasket_x509_store_ctx_get0_untrusted(_handle(ctx)), "STACK_OF(X509)", ctx)


def x509_store_ctx_set0_untrusted(ctx: Handle, stack: Handle = None) -> None:
    """Sets the other certificates that may be part of the chain. The stack is copied.

    ctx         X509_STORE_CTX
    stack       STACK_OF(X509) or None: 0: none
    Returns     None
    See         X509_STORE_CTX_new(3)
    """
    return _nothing(_lib.gasket_x509_store_ctx_set0_untrusted(_handle(ctx), _handle(stack)))


def x509_store_ctx_set0_trusted_stack(ctx: Handle, stack: Handle) -> None:
    """Sets the certificates that are trusted in place of the store. The stack is copied.

    ctx         X509_STORE_CTX
    stack       STACK_OF(X509)
    Returns     None
    See         X509_STORE_CTX_new(3)
    """
    return _nothing(_lib.gasket_x509_store_ctx_set0_trusted_stack(_handle(ctx), _handle(stack)))


def x509_store_ctx_set0_crls(ctx: Handle, stack: Handle = None) -> None:
    """Sets the revocation lists that are looked at before those of the store. The stack is
    copied.

    ctx         X509_STORE_CTX
    stack       STACK_OF(X509_CRL) or None: 0: none
    Returns     None
    See         X509_STORE_CTX_new(3)
    """
    return _nothing(_lib.gasket_x509_store_ctx_set0_crls(_handle(ctx), _handle(stack)))


def x509_store_ctx_set_flags(ctx: Handle, flags: int) -> None:
    """Adds flags for a verification.

    ctx         X509_STORE_CTX
    flags       unsigned long: X509_V_FLAG_...
    Returns     None
    See         X509_VERIFY_PARAM_set_flags(3)
    """
    return _nothing(_lib.gasket_x509_store_ctx_set_flags(_handle(ctx), _integer(flags)))


def x509_store_ctx_set_time(ctx: Handle, flags: int, time: int) -> None:
    """Sets the time at which certificates have to be valid, in place of now.

    ctx         X509_STORE_CTX
    flags       unsigned long: 0: not used
    time        time_t: seconds since 1970
    Returns     None
    See         X509_VERIFY_PARAM_set_flags(3)
    """
    return _nothing(_lib.gasket_x509_store_ctx_set_time(_handle(ctx), _integer(flags), _integer(time)))


def x509_store_ctx_set_depth(ctx: Handle, depth: int) -> None:
    """Limits the length of the chain in a verification.

    ctx         X509_STORE_CTX
    depth       int: how many authorities may stand in between
    Returns     None
    See         X509_VERIFY_PARAM_set_flags(3)
    """
    return _nothing(_lib.gasket_x509_store_ctx_set_depth(_handle(ctx), _integer(depth)))


def x509_store_ctx_set_purpose(ctx: Handle, purpose: int) -> int:
    """Sets what a certificate must be good for, where that was not set yet.

    ctx         X509_STORE_CTX
    purpose     int: X509_PURPOSE_...
    Returns     int: 1, or 0 with the reason in the queue
    See         X509_STORE_CTX_set_purpose(3)
    """
    return _number(_lib.gasket_x509_store_ctx_set_purpose(_handle(ctx), _integer(purpose)))


def x509_store_ctx_set_trust(ctx: Handle, trust: int) -> int:
    """Sets what trust is asked for, where that was not set yet.

    ctx         X509_STORE_CTX
    trust       int: X509_TRUST_...
    Returns     int: 1, or 0 with the reason in the queue
    See         X509_STORE_CTX_set_purpose(3)
    """
    return _number(_lib.gasket_x509_store_ctx_set_trust(_handle(ctx), _integer(trust)))


def x509_store_ctx_purpose_inherit(ctx: Handle, default_purpose: int, purpose: int, trust: int) -> int:
    """Sets purpose and trust, where they were not set yet.

    ctx         X509_STORE_CTX
    default_purpose int: X509_PURPOSE_..., where `purpose` is 0
    purpose     int: X509_PURPOSE_..., or 0
    trust       int: X509_TRUST_..., or 0: what goes with the purpose
    Returns     int: 1, or 0 with the reason in the queue
    See         X509_STORE_CTX_set_purpose(3)
    """
    return _number(_lib.gasket_x509_store_ctx_purpose_inherit(_handle(ctx), _integer(default_purpose), _integer(purpose), _integer(trust)))


def x509_store_ctx_set_default(ctx: Handle, name: Text) -> int:
    """Takes parameters over that OpenSSL has under a name, where they were not set yet.

    ctx         X509_STORE_CTX
    name        str: such as `ssl_server`
    Returns     int: 1, or 0 with the reason in the queue: no such parameters
    See         X509_STORE_CTX_new(3)
    """
    return _number(_lib.gasket_x509_store_ctx_set_default(_handle(ctx), _text(name)))


def x509_store_ctx_get0_param(ctx: Handle) -> Optional[Object]:
    """Gives the parameters of a verification; changing them changes it.

    ctx         X509_STORE_CTX
    Returns     X509_VERIFY_PARAM or None, borrowed
    See         X509_STORE_CTX_new(3)
    """
    return _borrowed(_lib.gasket_x509_store_ctx_get0_param(_handle(ctx)), "X509_VERIFY_PARAM", ctx)


def x509_store_ctx_set0_param(ctx: Handle, param: Handle) -> None:
    """Sets the parameters of a verification. They are copied: to change them afterwards, ask
    for x509_store_ctx_get0_param.

    ctx         X509_STORE_CTX
    param       X509_VERIFY_PARAM: copied
    Returns     None
    See         X509_STORE_CTX_new(3)
    """
    return _nothing(_lib.gasket_x509_store_ctx_set0_param(_handle(ctx), _handle(param)))


def x509_store_ctx_get1_issuer(ctx: Handle, x509: Handle) -> Tuple[int, int]:
    """Finds the issuer of a certificate in the store of a store context.

    ctx         X509_STORE_CTX
    x509        X509
    Returns     int: 1: found; 0: none; -1 with the reason in the queue
    Value 2     `issuer`, int64_t: a handle of the certificate, an X509, which is to be freed
    Waits       for files only
    See         X509_STORE_set_verify_cb_func(3)
    """
    issuer_place = _place(0)
    answer = _number(_lib.gasket_x509_store_ctx_get1_issuer(_pointer(issuer_place), _handle(ctx), _handle(x509)))
    return answer, _stored_number(issuer_place)


def x509_store_ctx_get1_certs(ctx: Handle, name: Handle) -> Optional[Object]:
    """Finds the certificates of a subject in the store of a store context.

    ctx         X509_STORE_CTX
    name        X509_NAME
    Returns     STACK_OF(X509) or None, new: the certificates, or 0: none
    Waits       for files only
    See         X509_STORE_set_verify_cb_func(3)
    """
    return _new(_lib.gasket_x509_store_ctx_get1_certs(_handle(ctx), _handle(name)), "STACK_OF(X509)")


def x509_store_ctx_get1_crls(ctx: Handle, name: Handle) -> Optional[Object]:
    """Finds the revocation lists of an issuer in the store of a store context.

    ctx         X509_STORE_CTX
    name        X509_NAME
    Returns     STACK_OF(X509_CRL) or None, new: the lists, or 0: none
    Waits       for files only
    See         X509_STORE_set_verify_cb_func(3)
    """
    return _new(_lib.gasket_x509_store_ctx_get1_crls(_handle(ctx), _handle(name)), "STACK_OF(X509_CRL)")


def x509_store_ctx_get_obj_by_subject(ctx: Handle, type: int, name: Handle) -> Optional[Object]:
    """Finds a certificate or revocation list in the store of a store context.

    ctx         X509_STORE_CTX
    type        int: 1: certificates; 2: revocation lists
    name        X509_NAME: of the subject, or of the issuer of a list
    Returns     X509_OBJECT or None, new: the first one, or 0: none
    Waits       for files only
    See         X509_STORE_set_verify_cb_func(3)
    """
    return _new(_lib.gasket_x509_store_ctx_get_obj_by_subject(_handle(ctx), _integer(type), _handle(name)), "X509_OBJECT")


def x509_store_ctx_get_ex_new_index() -> int:
    """Reserves an index for x509_store_ctx_set_ex_data, for as long as the process lives.

    Returns     int: the index, or -1 without memory
    See         CRYPTO_get_ex_new_index(3)
    """
    return _number(_lib.gasket_x509_store_ctx_get_ex_new_index())


def x509_store_ctx_set_ex_data(ctx: Handle, index: int, data: int) -> int:
    """Keeps a number of the caller's with a store context, until x509_store_ctx_init.

    ctx         X509_STORE_CTX
    index       int: 0, or what x509_store_ctx_get_ex_new_index answered
    data        int64_t: any number
    Returns     int: 1, or 0 without memory
    See         BIO_get_ex_data(3)
    """
    return _number(_lib.gasket_x509_store_ctx_set_ex_data(_handle(ctx), _integer(index), _integer(data)))


def x509_store_ctx_get_ex_data(ctx: Handle, index: int) -> int:
    """Gives the number that x509_store_ctx_set_ex_data kept.

    ctx         X509_STORE_CTX
    index       int: 0, or what x509_store_ctx_get_ex_new_index answered
    Returns     int64_t: the number; 0 where none was kept
    See         BIO_get_ex_data(3)
    """
    return _number(_lib.gasket_x509_store_ctx_get_ex_data(_handle(ctx), _integer(index)))


def x509_verify_param_new() -> Optional[Object]:
    """Makes parameters of which none is set.

    Returns     X509_VERIFY_PARAM or None, new: the parameters, or 0 without memory
    See         X509_VERIFY_PARAM_set_flags(3)
    """
    return _new(_lib.gasket_x509_verify_param_new(), "X509_VERIFY_PARAM")


def x509_verify_param_free(param: Handle) -> None:
    """Gives parameters back. 0 is left alone.

    param       X509_VERIFY_PARAM or None
    Returns     None
    See         X509_VERIFY_PARAM_set_flags(3)
    """
    return _nothing(_lib.gasket_x509_verify_param_free(_handle(param)))


def x509_verify_param_set1(to: Handle, from_: Handle) -> int:
    """Copies every parameter that is set in `from_`.

    to          X509_VERIFY_PARAM
    from_       X509_VERIFY_PARAM
    Returns     int: 1, or 0 without memory
    See         X509_VERIFY_PARAM_inherit(3)
    """
    return _number(_lib.gasket_x509_verify_param_set1(_handle(to), _handle(from_)))


def x509_verify_param_inherit(to: Handle, from_: Handle) -> int:
    """Copies parameters that are set in `from_`, as the inheritance flags of both say: by
    default those that are not set in `to`.

    to          X509_VERIFY_PARAM
    from_       X509_VERIFY_PARAM
    Returns     int: 1, or 0 without memory
    See         X509_VERIFY_PARAM_inherit(3)
    """
    return _number(_lib.gasket_x509_verify_param_inherit(_handle(to), _handle(from_)))


def x509_verify_param_set1_name(param: Handle, name: Text = None) -> int:
    """Gives parameters a name. Those that are part of another object can have none.

    param       X509_VERIFY_PARAM
    name        str or None: None: none
    Returns     int: 1; 0: there is none now
    See         X509_VERIFY_PARAM_set_flags(3)
    """
    return _number(_lib.gasket_x509_verify_param_set1_name(_handle(param), _text(name)))


def x509_verify_param_get0_name(param: Handle) -> Optional[str]:
    """Gives the name of parameters.

    param       X509_VERIFY_PARAM
    Returns     str or None: the name, or None
    See         X509_VERIFY_PARAM_set_flags(3)
    """
    return _string(_lib.gasket_x509_verify_param_get0_name(_handle(param)))


def x509_verify_param_set_flags(param: Handle, flags: int) -> int:
    """Adds flags, such as X509_V_FLAG_CRL_CHECK.

    param       X509_VERIFY_PARAM
    flags       unsigned long: X509_V_FLAG_...
    Returns     int: 1
    See         X509_VERIFY_PARAM_set_flags(3)
    """
    return _number(_lib.gasket_x509_verify_param_set_flags(_handle(param), _integer(flags)))


def x509_verify_param_clear_flags(param: Handle, flags: int) -> int:
    """Removes flags.

    param       X509_VERIFY_PARAM
    flags       unsigned long: X509_V_FLAG_...
    Returns     int: 1
    See         X509_VERIFY_PARAM_set_flags(3)
    """
    return _number(_lib.gasket_x509_verify_param_clear_flags(_handle(param), _integer(flags)))


def x509_verify_param_get_flags(param: Handle) -> int:
    """Gives the flags that are set.

    param       X509_VERIFY_PARAM
    Returns     unsigned long: X509_V_FLAG_...
    See         X509_VERIFY_PARAM_set_flags(3)
    """
    return _number(_lib.gasket_x509_verify_param_get_flags(_handle(param)))


def x509_verify_param_set_inh_flags(param: Handle, flags: int) -> int:
    """Says how x509_verify_param_inherit and x509_verify_param_set1 treat these parameters.

    param       X509_VERIFY_PARAM
    flags       uint32_t: X509_VP_FLAG_...
    Returns     int: 1
    See         X509_VERIFY_PARAM_set_flags(3)
    """
    return _number(_lib.gasket_x509_verify_param_set_inh_flags(_handle(param), _integer(flags)))


def x509_verify_param_get_inh_flags(param: Handle) -> int:
    """Tells how x509_verify_param_inherit and x509_verify_param_set1 treat these parameters.

    param       X509_VERIFY_PARAM
    Returns     uint32_t: X509_VP_FLAG_...
    See         X509_VERIFY_PARAM_set_flags(3)
    """
    return _number(_lib.gasket_x509_verify_param_get_inh_flags(_handle(param)))


def x509_verify_param_set_purpose(param: Handle, purpose: int) -> int:
    """Sets what a certificate must be good for.

    param       X509_VERIFY_PARAM
    purpose     int: X509_PURPOSE_...
    Returns     int: 1, or 0 with the reason in the queue
    See         X509_VERIFY_PARAM_set_flags(3)
    """
    return _number(_lib.gasket_x509_verify_param_set_purpose(_handle(param), _integer(purpose)))


def x509_verify_param_set_trust(param: Handle, trust: int) -> int:
    """Sets what trust is asked for.

    param       X509_VERIFY_PARAM
    trust       int: X509_TRUST_...
    Returns     int: 1, or 0 with the reason in the queue
    See         X509_VERIFY_PARAM_set_flags(3)
    """
    return _number(_lib.gasket_x509_verify_param_set_trust(_handle(param), _integer(trust)))


def x509_verify_param_set_depth(param: Handle, depth: int) -> None:
    """Limits the length of chains.

    param       X509_VERIFY_PARAM
    depth       int: how many authorities may stand in between; -1: not set
    Returns     None
    See         X509_VERIFY_PARAM_set_flags(3)
    """
    return _nothing(_lib.gasket_x509_verify_param_set_depth(_handle(param), _integer(depth)))


def x509_verify_param_get_depth(param: Handle) -> int:
    """Gives the limit for the length of chains.

    param       X509_VERIFY_PARAM
    Returns     int: how many authorities may stand in between; -1: not set
    See         X509_VERIFY_PARAM_set_flags(3)
    """
    return _number(_lib.gasket_x509_verify_param_get_depth(_handle(param)))


def x509_verify_param_set_auth_level(param: Handle, level: int) -> None:
    """Sets the security level that keys and signatures must reach.

    param       X509_VERIFY_PARAM
    level       int: 0 to 5; -1: not set
    Returns     None
    See         X509_VERIFY_PARAM_set_flags(3)
    """
    return _nothing(_lib.gasket_x509_verify_param_set_auth_level(_handle(param), _integer(level)))


def x509_verify_param_get_auth_level(param: Handle) -> int:
    """Gives the security level that keys and signatures must reach.

    param       X509_VERIFY_PARAM
    Returns     int: 0 to 5; -1: not set
    See         X509_VERIFY_PARAM_set_flags(3)
    """
    return _number(_lib.gasket_x509_verify_param_get_auth_level(_handle(param)))


def x509_verify_param_set_time(param: Handle, time: int) -> None:
    """Sets the time at which certificates have to be valid, in place of now.

    param       X509_VERIFY_PARAM
    time        time_t: seconds since 1970
    Returns     None
    See         X509_VERIFY_PARAM_set_flags(3)
    """
    return _nothing(_lib.gasket_x509_verify_param_set_time(_handle(param), _integer(time)))


def x509_verify_param_get_time(param: Handle) -> int:
    """Gives the time that x509_verify_param_set_time set.

    param       X509_VERIFY_PARAM
    Returns     time_t: seconds since 1970; 0 where none was set
    See         X509_VERIFY_PARAM_set_flags(3)
    """
    return _number(_lib.gasket_x509_verify_param_get_time(_handle(param)))


def x509_verify_param_add0_policy(param: Handle, policy: Handle) -> int:
    """Adds a policy to those that are acceptable.

    param       X509_VERIFY_PARAM
    policy      ASN1_OBJECT
    Returns     int: 1, or 0 without memory
    See         X509_VERIFY_PARAM_set_flags(3)
    """
    return _number(_lib.gasket_x509_verify_param_add0_policy(_handle(param), _handle(policy)))


def x509_verify_param_set1_policies(param: Handle, policies: Handle = None) -> int:
    """Sets the policies that are acceptable, and turns the check of policies on.

    param       X509_VERIFY_PARAM
    policies    STACK_OF(ASN1_OBJECT) or None: copied; 0: none
    Returns     int: 1, or 0 without memory
    See         X509_VERIFY_PARAM_set_flags(3)
    """
    return _number(_lib.gasket_x509_verify_param_set1_policies(_handle(param), _handle(policies)))


def x509_verify_param_set1_host(param: Handle, name: Text, length: int) -> int:
    """Sets the host that a certificate must be for.

    param       X509_VERIFY_PARAM
    name        str or None: None or empty: any host is good
    length      size_t: how much of `name` counts; 0: all of it
    Returns     int: 1, or 0: malformed, or without memory
    See         X509_VERIFY_PARAM_set_flags(3)
    """
    return _number(_lib.gasket_x509_verify_param_set1_host(_handle(param), _text(name), _integer(length)))


def x509_verify_param_add1_host(param: Handle, name: Text, length: int) -> int:
    """Adds a host to those of which a certificate must be for one.

    param       X509_VERIFY_PARAM
    name        str or None: None or empty: nothing is added
    length      size_t: how much of `name` counts; 0: all of it
    Returns     int: 1, or 0: malformed, or without memory
    See         X509_VERIFY_PARAM_set_flags(3)
    """
    return _number(_lib.gasket_x509_verify_param_add1_host(_handle(param), _text(name), _integer(length)))


def x509_verify_param_get0_host(param: Handle, position: int) -> Optional[str]:
    """Gives a host that a certificate may be for.

    param       X509_VERIFY_PARAM
    position    int: from 0
    Returns     str or None: the name, or None: there are not so many
    OpenSSL     3.0 and newer
    See         X509_VERIFY_PARAM_set_flags(3)
    """
    return _string(_lib.gasket_x509_verify_param_get0_host(_handle(param), _integer(position)))


def x509_verify_param_set_hostflags(param: Handle, flags: int) -> None:
    """Says how names of hosts are compared.

    param       X509_VERIFY_PARAM
    flags       unsigned int: X509_CHECK_FLAG_...
    Returns     None
    See         X509_VERIFY_PARAM_set_flags(3)
    """
    return _nothing(_lib.gasket_x509_verify_param_set_hostflags(_handle(param), _integer(flags)))


def x509_verify_param_get_hostflags(param: Handle) -> int:
    """Tells how names of hosts are compared.

    param       X509_VERIFY_PARAM
    Returns     unsigned int: X509_CHECK_FLAG_...
    See         X509_VERIFY_PARAM_set_flags(3)
    """
    return _number(_lib.gasket_x509_verify_param_get_hostflags(_handle(param)))


def x509_verify_param_get0_peername(param: Handle) -> Optional[str]:
    """Gives the name in the certificate that matched the host.

    param       X509_VERIFY_PARAM
    Returns     str or None: the name, or None: no host was asked for, or none matched
    See         X509_VERIFY_PARAM_set_flags(3)
    """
    return _string(_lib.gasket_x509_verify_param_get0_peername(_handle(param)))


def x509_verify_param_move_peername(to: Handle, from_: Handle = None) -> None:
    """Moves the name that matched from_ one set of parameters to another.

    to          X509_VERIFY_PARAM
    from_       X509_VERIFY_PARAM or None: 0: the name in `to` is dropped
    Returns     None
    See         X509_VERIFY_PARAM_set_flags(3)
    """
    return _nothing(_lib.gasket_x509_verify_param_move_peername(_handle(to), _handle(from_)))


def x509_verify_param_set1_email(param: Handle, address: Text, length: int) -> int:
    """Sets the mail address that a certificate must be for.

    param       X509_VERIFY_PARAM
    address     str or None: None: any is good
    length      size_t: how much of `address` counts; 0: all of it
    Returns     int: 1, or 0: malformed, or without memory
    See         X509_VERIFY_PARAM_set_flags(3)
    """
    return _number(_lib.gasket_x509_verify_param_set1_email(_handle(param), _text(address), _integer(length)))


def x509_verify_param_get0_email(param: Handle) -> Optional[str]:
    """Gives the mail address that a certificate must be for.

    param       X509_VERIFY_PARAM
    Returns     str or None: the address, or None
    OpenSSL     3.0 and newer
    See         X509_VERIFY_PARAM_set_flags(3)
    """
    return _string(_lib.gasket_x509_verify_param_get0_email(_handle(param)))


def x509_verify_param_set1_ip(param: Handle, address: Bytes = None) -> int:
    """Sets the IP address that a certificate must be for, in network order.

    param       X509_VERIFY_PARAM
    address     bytes or None
    Returns     int: 1, or 0: another length, or without memory
    See         X509_VERIFY_PARAM_set_flags(3)
    """
    address_bytes, address_length = _octets(address)
    return _number(_lib.gasket_x509_verify_param_set1_ip(_handle(param), address_bytes, address_length))


def x509_verify_param_set1_ip_asc(param: Handle, address: Text) -> int:
    """Sets the IP address that a certificate must be for.

    param       X509_VERIFY_PARAM
    address     str: such as 192.0.2.1 or 2001:db8::1
    Returns     int: 1, or 0: malformed, or without memory
    See         X509_VERIFY_PARAM_set_flags(3)
    """
    return _number(_lib.gasket_x509_verify_param_set1_ip_asc(_handle(param), _text(address)))


def x509_verify_param_get1_ip_asc(param: Handle) -> Optional[str]:
    """Gives the IP address that a certificate must be for.

    param       X509_VERIFY_PARAM
    Returns     str or None: the address, or None: any is good
    OpenSSL     3.0 and newer
    See         X509_VERIFY_PARAM_set_flags(3)
    """
    return _string(_lib.gasket_x509_verify_param_get1_ip_asc(_handle(param)))


def x509_verify_param_get_count() -> int:
    """Counts the parameters that OpenSSL has ready.

    Returns     int: how many
    See         X509_VERIFY_PARAM_set_flags(3)
    """
    return _number(_lib.gasket_x509_verify_param_get_count())


def x509_verify_param_get0(id: int) -> Optional[Object]:
    """Gives a copy of parameters that OpenSSL has ready, by number. Unlike in C it is to be
    freed.

    id          int: from 0
    Returns     X509_VERIFY_PARAM or None, new: a copy, or 0: there are not so many
    See         X509_VERIFY_PARAM_set_flags(3)
    """
    return _new(_lib.gasket_x509_verify_param_get0(_integer(id)), "X509_VERIFY_PARAM")


def x509_verify_param_lookup(name: Text) -> Optional[Object]:
    """Gives a copy of parameters that OpenSSL has ready, by name. Unlike in C it is to be
    freed.

    name        str: `default`, `pkcs7`, `smime_sign`, `ssl_client` or `ssl_server`
    Returns     X509_VERIFY_PARAM or None, new: a copy, or 0: no such name
    See         X509_VERIFY_PARAM_set_flags(3)
    """
    return _new(_lib.gasket_x509_verify_param_lookup(_text(name)), "X509_VERIFY_PARAM")
