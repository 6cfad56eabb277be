;;;; Generated from spec/: OpenSSL's functions by their own names.

(in-package #:gasket)

;;; How they are called, and their names in libgasket.

(define-caller call/->o)
(define-caller call/o->o)
(define-caller call/b0->o)
(define-caller call/tt->o)
(define-caller call/nn->o)
(define-caller call/t->o)
(define-caller call/hnhn->n)
(define-caller call/o->n)
(define-caller call/o->v)
(define-caller call/or1->n/waits)
(define-caller call/or1p->n/waits)
(define-caller call/ob1->n/waits)
(define-caller call/ob1p->n/waits)
(define-caller call/ot->n/waits)
(define-caller call/onn->n/waits)
(define-caller call/ob1n->n/waits)
(define-caller call/onnb3->n/waits)
(define-caller call/o->t)
(define-caller call/o->n/waits)
(define-caller call/on->n)
(define-caller call/on->v)
(define-caller call/onn->n)
(define-caller call/op->o)
(define-caller call/oo->o)
(define-caller call/on->o)
(define-caller call/or1->n)
(define-caller call/ot->n)
(define-caller call/op->n)
(define-caller call/nnn->n/waits)
(define-caller call/oo->n)
(define-caller call/ob1->n)
(define-caller call/oon->n)
(define-caller call/oh->n)
(define-caller call/onnt->n/waits)
(define-caller call/on->t/waits)
(define-caller call/or1p->n)
(define-caller call/onb2n->n)
(define-caller call/->n)
(define-caller call/nn->n)
(define-caller call/n->n)
(define-caller call/r0p->n)
(define-caller call/r0pr3p->n)
(define-caller call/r0pr3r5p->n)
(define-caller call/r0->n)
(define-caller call/->v)
(define-caller call/o->v/waits)
(define-caller call/n->t)
(define-caller call/nr1->v)
(define-caller call/nnn->n)
(define-caller call/n->v)
(define-caller call/r0n->n)
(define-caller call/b0->v)
(define-caller call/tn->n)
(define-caller call/t->n)
(define-caller call/r0->t)
(define-caller call/tttt->n)
(define-caller call/tt->n)
(define-caller call/npp->n)
(define-caller call/pnn->n)
(define-caller call/->t)
(define-caller call/t->v)
(define-caller call/bb1->n)
(define-caller call/r0->v)
(define-caller call/ot->o/waits)
(define-caller call/ott->o/waits)
(define-caller call/o->o/waits)
(define-caller call/oo->n/waits)
(define-caller call/oot->n/waits)
(define-caller call/ooob3t->n/waits)
(define-caller call/oonb3t->n/waits)
(define-caller call/ottb3->n/waits)
(define-caller call/nb1->o)
(define-caller call/nb1t->o)
(define-caller call/b0t->o)
(define-caller call/no->o/waits)
(define-caller call/oth->n)
(define-caller call/otr2p->n)
(define-caller call/oon->n/waits)
(define-caller call/n->o)
(define-caller call/ot->o)
(define-caller call/oooo->n)
(define-caller call/oop->n)
(define-caller call/ono->n)
(define-caller call/kt->n)
(define-caller call/t->t)
(define-caller call/ob1->o)
(define-caller call/oo->v)
(define-caller call/ott->n)
(define-caller call/opp->n)
(define-caller call/ooo->v)
(define-caller call/onnnn->n/waits)
(define-caller call/on->t)
(define-caller call/or1->t)
(define-caller call/ob1nhh->n)
(define-caller call/onppppp->n)
(define-caller call/or1b3b5n->n)
(define-caller call/or1b3b5->n)
(define-caller call/r0pb3b5->n)
(define-caller call/onr2p->n)
(define-caller call/onnn->n)
(define-caller call/to->o)
(define-caller call/o2b->n)
(define-caller call/otn->n)
(define-caller call/nob2->n)
(define-caller call/oooon->n)
(define-caller call/onb2->n)
(define-caller call/ot->v)
(define-caller call/oonn->n)
(define-caller call/onnnb4->n)
(define-caller call/ohh->n)
(define-caller call/opppr4p->n)
(define-caller call/ooooot->n)
(define-caller call/ottt->n)
(define-caller call/opppp->n)
(define-caller call/ooo->n)
(define-caller call/otnnr4->n)
(define-caller call/otnn->n)
(define-caller call/ob1n->n)
(define-caller call/oor2p->n)
(define-caller call/ooo->o)
(define-caller call/ooont->o)
(define-caller call/onr2->n)
(define-caller call/oor2->n)
(define-caller call/otnb3nn->n)
(define-caller call/onnb3nn->n)
(define-caller call/oonb3nn->n)
(define-caller call/tnb2->o)
(define-caller call/nnb2->o)
(define-caller call/onb2->o)
(define-caller call/nno->o)
(define-caller call/ono->o)
(define-caller call/oont->o)
(define-caller call/onnn->o)
(define-caller call/onq->o)
(define-caller call/onnq->o)
(define-caller call/ppoo->n)
(define-caller call/oq->n)
(define-caller call/po->n)
(define-caller call/tn->o)
(define-caller call/r0on->n)
(define-caller call/opo->n)
(define-caller call/oooon->o)
(define-caller call/onnb3->n)
(define-caller call/otnb3->n)
(define-caller call/otppp->n)
(define-caller call/otnt->n)
(define-caller call/ontn->n)
(define-caller call/ontnt->n)
(define-caller call/onn->v)
(define-caller call/poo->n)

(define-entries
  "gasket_bio_s_mem"
  "gasket_bio_s_secmem"
  "gasket_bio_s_null"
  "gasket_bio_s_file"
  "gasket_bio_s_fd"
  "gasket_bio_s_socket"
  "gasket_bio_s_datagram"
  "gasket_bio_s_connect"
  "gasket_bio_s_accept"
  "gasket_bio_s_bio"
  "gasket_bio_f_base64"
  "gasket_bio_f_buffer"
  "gasket_bio_f_readbuffer"
  "gasket_bio_f_linebuffer"
  "gasket_bio_f_null"
  "gasket_bio_f_prefix"
  "gasket_bio_f_nbio_test"
  "gasket_bio_new"
  "gasket_bio_new_ex"
  "gasket_bio_new_mem_buf"
  "gasket_bio_new_file"
  "gasket_bio_new_socket"
  "gasket_bio_new_fd"
  "gasket_bio_new_dgram"
  "gasket_bio_new_connect"
  "gasket_bio_new_accept"
  "gasket_bio_new_bio_pair"
  "gasket_bio_free"
  "gasket_bio_free_all"
  "gasket_bio_vfree"
  "gasket_bio_up_ref"
  "gasket_bio_read"
  "gasket_bio_read_ex"
  "gasket_bio_gets"
  "gasket_bio_get_line"
  "gasket_bio_write"
  "gasket_bio_write_ex"
  "gasket_bio_puts"
  "gasket_bio_indent"
  "gasket_bio_dump"
  "gasket_bio_dump_indent"
  "gasket_bio_hex_string"
  "gasket_bio_method_type"
  "gasket_bio_method_name"
  "gasket_bio_pending"
  "gasket_bio_ctrl_pending"
  "gasket_bio_wpending"
  "gasket_bio_ctrl_wpending"
  "gasket_bio_eof"
  "gasket_bio_reset"
  "gasket_bio_flush"
  "gasket_bio_seek"
  "gasket_bio_tell"
  "gasket_bio_set_close"
  "gasket_bio_get_close"
  "gasket_bio_set_shutdown"
  "gasket_bio_get_shutdown"
  "gasket_bio_get_init"
  "gasket_bio_number_read"
  "gasket_bio_number_written"
  "gasket_bio_set_ex_data"
  "gasket_bio_get_ex_data"
  "gasket_bio_set_app_data"
  "gasket_bio_get_app_data"
  "gasket_bio_should_retry"
  "gasket_bio_should_read"
  "gasket_bio_should_write"
  "gasket_bio_should_io_special"
  "gasket_bio_retry_type"
  "gasket_bio_get_retry_flags"
  "gasket_bio_get_retry_reason"
  "gasket_bio_set_retry_reason"
  "gasket_bio_get_retry_bio"
  "gasket_bio_set_retry_read"
  "gasket_bio_set_retry_write"
  "gasket_bio_set_retry_special"
  "gasket_bio_clear_retry_flags"
  "gasket_bio_test_flags"
  "gasket_bio_get_flags"
  "gasket_bio_set_flags"
  "gasket_bio_clear_flags"
  "gasket_bio_push"
  "gasket_bio_pop"
  "gasket_bio_next"
  "gasket_bio_find_type"
  "gasket_bio_get_mem_data"
  "gasket_bio_set_mem_eof_return"
  "gasket_bio_read_filename"
  "gasket_bio_write_filename"
  "gasket_bio_append_filename"
  "gasket_bio_rw_filename"
  "gasket_bio_set_fd"
  "gasket_bio_get_fd"
  "gasket_bio_set_nbio"
  "gasket_bio_do_handshake"
  "gasket_bio_do_connect"
  "gasket_bio_do_connect_retry"
  "gasket_bio_wait"
  "gasket_bio_socket_wait"
  "gasket_bio_set_conn_hostname"
  "gasket_bio_set_conn_port"
  "gasket_bio_get_conn_hostname"
  "gasket_bio_get_conn_port"
  "gasket_bio_set_conn_ip_family"
  "gasket_bio_set_conn_mode"
  "gasket_bio_do_accept"
  "gasket_bio_set_accept_name"
  "gasket_bio_set_accept_port"
  "gasket_bio_get_accept_name"
  "gasket_bio_get_accept_port"
  "gasket_bio_get_peer_name"
  "gasket_bio_get_peer_port"
  "gasket_bio_set_nbio_accept"
  "gasket_bio_set_accept_ip_family"
  "gasket_bio_set_accept_bios"
  "gasket_bio_set_bind_mode"
  "gasket_bio_get_bind_mode"
  "gasket_bio_make_bio_pair"
  "gasket_bio_destroy_bio_pair"
  "gasket_bio_shutdown_wr"
  "gasket_bio_set_write_buf_size"
  "gasket_bio_get_write_buf_size"
  "gasket_bio_get_write_guarantee"
  "gasket_bio_ctrl_get_write_guarantee"
  "gasket_bio_get_read_request"
  "gasket_bio_ctrl_get_read_request"
  "gasket_bio_ctrl_reset_read_request"
  "gasket_bio_set_buffer_size"
  "gasket_bio_set_read_buffer_size"
  "gasket_bio_set_write_buffer_size"
  "gasket_bio_get_buffer_num_lines"
  "gasket_bio_buffer_peek"
  "gasket_bio_set_buffer_read_data"
  "gasket_bio_set_prefix"
  "gasket_bio_set_indent"
  "gasket_bio_get_indent"
  "gasket_bio_set_ssl"
  "gasket_bio_get_ssl"
  "gasket_bio_set_ssl_mode"
  "gasket_bio_set_ssl_renegotiate_bytes"
  "gasket_bio_set_ssl_renegotiate_timeout"
  "gasket_bio_get_num_renegotiates"
  "gasket_bio_ctrl"
  "gasket_bio_addr_new"
  "gasket_bio_addr_free"
  "gasket_bio_addr_clear"
  "gasket_bio_addr_family"
  "gasket_bio_addr_rawport"
  "gasket_bio_addr_hostname_string"
  "gasket_bio_addr_service_string"
  "gasket_bio_addr_path_string"
  "gasket_bio_addr_rawaddress"
  "gasket_bio_addr_rawmake"
  "gasket_bio_sock_init"
  "gasket_bio_socket_nbio"
  "gasket_bio_sock_error"
  "gasket_bio_set_tcp_ndelay"
  "gasket_bio_closesocket"
  "gasket_bio_sock_should_retry"
  "gasket_bio_fd_should_retry"
  "gasket_bio_sock_non_fatal_error"
  "gasket_bio_fd_non_fatal_error"
  "gasket_bio_dgram_non_fatal_error"
  "gasket_err_get_error"
  "gasket_err_get_error_line"
  "gasket_err_get_error_line_data"
  "gasket_err_get_error_all"
  "gasket_err_peek_error"
  "gasket_err_peek_error_line"
  "gasket_err_peek_error_line_data"
  "gasket_err_peek_error_func"
  "gasket_err_peek_error_data"
  "gasket_err_peek_error_all"
  "gasket_err_peek_last_error"
  "gasket_err_peek_last_error_line"
  "gasket_err_peek_last_error_line_data"
  "gasket_err_peek_last_error_func"
  "gasket_err_peek_last_error_data"
  "gasket_err_peek_last_error_all"
  "gasket_err_clear_error"
  "gasket_err_print_errors"
  "gasket_err_error_string"
  "gasket_err_error_string_n"
  "gasket_err_lib_error_string"
  "gasket_err_reason_error_string"
  "gasket_err_func_error_string"
  "gasket_err_get_lib"
  "gasket_err_get_reason"
  "gasket_err_get_func"
  "gasket_err_get_rflags"
  "gasket_err_fatal_error"
  "gasket_err_common_error"
  "gasket_err_system_error"
  "gasket_err_pack"
  "gasket_err_get_next_error_library"
  "gasket_err_load_crypto_strings"
  "gasket_err_load_err_strings"
  "gasket_err_free_strings"
  "gasket_err_remove_state"
  "gasket_err_remove_thread_state"
  "gasket_rand_bytes"
  "gasket_rand_priv_bytes"
  "gasket_rand_bytes_ex"
  "gasket_rand_priv_bytes_ex"
  "gasket_rand_pseudo_bytes"
  "gasket_rand_seed"
  "gasket_rand_status"
  "gasket_rand_poll"
  "gasket_rand_load_file"
  "gasket_rand_write_file"
  "gasket_rand_file_name"
  "gasket_rand_keep_random_devices_open"
  "gasket_rand_set_drbg_type"
  "gasket_rand_set_seed_source_type"
  "gasket_rand_cleanup"
  "gasket_obj_length"
  "gasket_obj_get0_data"
  "gasket_obj_find_sigid_algs"
  "gasket_obj_find_sigid_by_algs"
  "gasket_obj_cleanup"
  "gasket_openssl_version_num"
  "gasket_ssleay_version"
  "gasket_ssleay"
  "gasket_openssl_version_major"
  "gasket_openssl_version_minor"
  "gasket_openssl_version_patch"
  "gasket_openssl_version_pre_release"
  "gasket_openssl_version_build_metadata"
  "gasket_openssl_info"
  "gasket_openssl_init_crypto"
  "gasket_openssl_init"
  "gasket_openssl_config"
  "gasket_openssl_no_config"
  "gasket_openssl_load_builtin_modules"
  "gasket_openssl_add_all_algorithms"
  "gasket_openssl_add_all_algorithms_noconf"
  "gasket_openssl_add_all_algorithms_conf"
  "gasket_openssl_add_all_ciphers"
  "gasket_openssl_add_all_digests"
  "gasket_evp_cleanup"
  "gasket_crypto_cleanup_all_ex_data"
  "gasket_crypto_num_locks"
  "gasket_crypto_get_locking_callback"
  "gasket_crypto_get_id_callback"
  "gasket_crypto_memcmp"
  "gasket_openssl_cleanse"
  "gasket_bio_get_ex_new_index"
  "gasket_pem_read_bio_x509"
  "gasket_pem_read_bio_x509_aux"
  "gasket_pem_read_bio_x509_crl"
  "gasket_pem_read_bio_x509_req"
  "gasket_pem_read_bio_privatekey"
  "gasket_pem_read_bio_privatekey_ex"
  "gasket_pem_read_bio_pubkey"
  "gasket_pem_read_bio_pubkey_ex"
  "gasket_pem_read_bio_parameters"
  "gasket_pem_read_bio_parameters_ex"
  "gasket_pem_read_bio_dhparams"
  "gasket_pem_read_bio_rsaprivatekey"
  "gasket_pem_read_bio_rsapublickey"
  "gasket_pem_read_bio_rsa_pubkey"
  "gasket_pem_read_bio_ecprivatekey"
  "gasket_pem_read_bio_ec_pubkey"
  "gasket_pem_write_bio_x509"
  "gasket_pem_write_bio_x509_aux"
  "gasket_pem_write_bio_x509_crl"
  "gasket_pem_write_bio_x509_req"
  "gasket_pem_write_bio_x509_req_new"
  "gasket_pem_write_bio_pubkey"
  "gasket_pem_write_bio_pubkey_ex"
  "gasket_pem_write_bio_privatekey"
  "gasket_pem_write_bio_privatekey_traditional"
  "gasket_pem_write_bio_pkcs8privatekey"
  "gasket_pem_write_bio_pkcs8privatekey_nid"
  "gasket_pem_write_bio_parameters"
  "gasket_pem_write_bio_dhparams"
  "gasket_pem_write_bio_dhxparams"
  "gasket_pem_write_bio_rsaprivatekey"
  "gasket_pem_write_bio_rsapublickey"
  "gasket_pem_write_bio_rsa_pubkey"
  "gasket_pem_write_bio_ecprivatekey"
  "gasket_pem_write_bio_ec_pubkey"
  "gasket_pem_write_bio"
  "gasket_d2i_x509"
  "gasket_d2i_x509_bio"
  "gasket_d2i_x509_aux"
  "gasket_d2i_x509_crl"
  "gasket_d2i_x509_crl_bio"
  "gasket_d2i_x509_req"
  "gasket_d2i_x509_req_bio"
  "gasket_d2i_x509_name"
  "gasket_d2i_privatekey"
  "gasket_d2i_privatekey_ex"
  "gasket_d2i_autoprivatekey"
  "gasket_d2i_autoprivatekey_ex"
  "gasket_d2i_privatekey_bio"
  "gasket_d2i_privatekey_ex_bio"
  "gasket_d2i_pkcs8privatekey_bio"
  "gasket_d2i_publickey"
  "gasket_d2i_keyparams"
  "gasket_d2i_keyparams_bio"
  "gasket_d2i_pubkey"
  "gasket_d2i_pubkey_ex"
  "gasket_d2i_pubkey_bio"
  "gasket_d2i_dhparams"
  "gasket_d2i_dhxparams"
  "gasket_d2i_rsaprivatekey"
  "gasket_d2i_rsaprivatekey_bio"
  "gasket_d2i_rsapublickey"
  "gasket_d2i_rsapublickey_bio"
  "gasket_d2i_rsa_pubkey"
  "gasket_d2i_rsa_pubkey_bio"
  "gasket_d2i_ecprivatekey"
  "gasket_d2i_ecprivatekey_bio"
  "gasket_d2i_ec_pubkey"
  "gasket_d2i_ec_pubkey_bio"
  "gasket_d2i_ecparameters"
  "gasket_i2d_x509"
  "gasket_i2d_x509_bio"
  "gasket_i2d_x509_aux"
  "gasket_i2d_x509_crl"
  "gasket_i2d_x509_crl_bio"
  "gasket_i2d_x509_req"
  "gasket_i2d_x509_req_bio"
  "gasket_i2d_x509_name"
  "gasket_i2d_privatekey"
  "gasket_i2d_privatekey_bio"
  "gasket_i2d_pkcs8privatekeyinfo_bio"
  "gasket_i2d_pkcs8privatekey_bio"
  "gasket_i2d_pkcs8privatekey_nid_bio"
  "gasket_i2d_publickey"
  "gasket_i2d_keyparams"
  "gasket_i2d_keyparams_bio"
  "gasket_i2d_pubkey"
  "gasket_i2d_pubkey_bio"
  "gasket_i2d_dhparams"
  "gasket_i2d_dhxparams"
  "gasket_i2d_rsaprivatekey"
  "gasket_i2d_rsaprivatekey_bio"
  "gasket_i2d_rsapublickey"
  "gasket_i2d_rsapublickey_bio"
  "gasket_i2d_rsa_pubkey"
  "gasket_i2d_rsa_pubkey_bio"
  "gasket_i2d_ecprivatekey"
  "gasket_i2d_ecprivatekey_bio"
  "gasket_i2d_ec_pubkey"
  "gasket_i2d_ec_pubkey_bio"
  "gasket_i2d_ecparameters"
  "gasket_evp_pkey_new"
  "gasket_evp_pkey_free"
  "gasket_evp_pkey_up_ref"
  "gasket_evp_pkey_get_id"
  "gasket_evp_pkey_id"
  "gasket_evp_pkey_get_base_id"
  "gasket_evp_pkey_base_id"
  "gasket_evp_pkey_get_bits"
  "gasket_evp_pkey_bits"
  "gasket_evp_pkey_get_security_bits"
  "gasket_evp_pkey_security_bits"
  "gasket_evp_pkey_get_size"
  "gasket_evp_pkey_size"
  "gasket_evp_pkey_get0_type_name"
  "gasket_evp_pkey_is_a"
  "gasket_evp_pkey_eq"
  "gasket_evp_pkey_cmp"
  "gasket_evp_pkey_parameters_eq"
  "gasket_evp_pkey_cmp_parameters"
  "gasket_evp_pkey_missing_parameters"
  "gasket_evp_pkey_copy_parameters"
  "gasket_evp_pkey_set1_rsa"
  "gasket_evp_pkey_assign_rsa"
  "gasket_evp_pkey_get0_rsa"
  "gasket_evp_pkey_get1_rsa"
  "gasket_evp_pkey_set1_dh"
  "gasket_evp_pkey_assign_dh"
  "gasket_evp_pkey_get0_dh"
  "gasket_evp_pkey_get1_dh"
  "gasket_evp_pkey_set1_ec_key"
  "gasket_evp_pkey_assign_ec_key"
  "gasket_evp_pkey_get0_ec_key"
  "gasket_evp_pkey_get1_ec_key"
  "gasket_evp_pkey_get_bn_param"
  "gasket_evp_pkey_get_utf8_string_param"
  "gasket_evp_pkey_get_group_name"
  "gasket_evp_pkey_print_public"
  "gasket_evp_pkey_print_private"
  "gasket_evp_pkey_print_params"
  "gasket_evp_rsa_gen"
  "gasket_evp_ec_gen"
  "gasket_evp_pkey_ctx_new_id"
  "gasket_evp_pkey_ctx_new_from_name"
  "gasket_evp_pkey_ctx_new"
  "gasket_evp_pkey_ctx_new_from_pkey"
  "gasket_evp_pkey_ctx_dup"
  "gasket_evp_pkey_ctx_free"
  "gasket_evp_pkey_ctx_is_a"
  "gasket_evp_pkey_ctx_get0_pkey"
  "gasket_evp_pkey_keygen_init"
  "gasket_evp_pkey_paramgen_init"
  "gasket_evp_pkey_keygen"
  "gasket_evp_pkey_paramgen"
  "gasket_evp_pkey_generate"
  "gasket_evp_pkey_ctx_set_rsa_keygen_bits"
  "gasket_evp_pkey_ctx_set_rsa_keygen_primes"
  "gasket_evp_pkey_ctx_set_rsa_keygen_pubexp"
  "gasket_evp_pkey_ctx_set1_rsa_keygen_pubexp"
  "gasket_evp_pkey_ctx_set_ec_paramgen_curve_nid"
  "gasket_evp_pkey_ctx_set_ec_param_enc"
  "gasket_evp_pkey_ctx_set_group_name"
  "gasket_evp_pkey_ctx_set_dh_nid"
  "gasket_evp_pkey_ctx_set_dh_paramgen_prime_len"
  "gasket_evp_pkey_ctx_set_dh_paramgen_generator"
  "gasket_evp_get_digestbyname"
  "gasket_evp_get_digestbynid"
  "gasket_evp_get_digestbyobj"
  "gasket_evp_md_get_size"
  "gasket_evp_md_size"
  "gasket_evp_md_get_block_size"
  "gasket_evp_md_block_size"
  "gasket_evp_md_get_type"
  "gasket_evp_md_type"
  "gasket_evp_md_nid"
  "gasket_evp_md_get0_name"
  "gasket_evp_md_name"
  "gasket_evp_blake2b512"
  "gasket_evp_blake2s256"
  "gasket_evp_md4"
  "gasket_evp_md5"
  "gasket_evp_md5_sha1"
  "gasket_evp_md_null"
  "gasket_evp_ripemd160"
  "gasket_evp_sha1"
  "gasket_evp_sha224"
  "gasket_evp_sha256"
  "gasket_evp_sha384"
  "gasket_evp_sha3_224"
  "gasket_evp_sha3_256"
  "gasket_evp_sha3_384"
  "gasket_evp_sha3_512"
  "gasket_evp_sha512"
  "gasket_evp_sha512_224"
  "gasket_evp_sha512_256"
  "gasket_evp_shake128"
  "gasket_evp_shake256"
  "gasket_evp_sm3"
  "gasket_evp_whirlpool"
  "gasket_evp_get_cipherbyname"
  "gasket_evp_get_cipherbynid"
  "gasket_evp_get_cipherbyobj"
  "gasket_evp_cipher_get_key_length"
  "gasket_evp_cipher_key_length"
  "gasket_evp_cipher_get_iv_length"
  "gasket_evp_cipher_iv_length"
  "gasket_evp_cipher_get_block_size"
  "gasket_evp_cipher_block_size"
  "gasket_evp_cipher_get_nid"
  "gasket_evp_cipher_nid"
  "gasket_evp_cipher_get_type"
  "gasket_evp_cipher_type"
  "gasket_evp_cipher_get0_name"
  "gasket_evp_cipher_name"
  "gasket_evp_aes_128_cbc"
  "gasket_evp_aes_192_cbc"
  "gasket_evp_aes_256_cbc"
  "gasket_evp_des_ede3_cbc"
  "gasket_evp_enc_null"
  "gasket_dh_new"
  "gasket_dh_free"
  "gasket_dh_up_ref"
  "gasket_dh_bits"
  "gasket_dh_size"
  "gasket_dh_security_bits"
  "gasket_dh_get0_p"
  "gasket_dh_get0_q"
  "gasket_dh_get0_g"
  "gasket_dh_get0_pub_key"
  "gasket_dh_get0_priv_key"
  "gasket_dh_set0_pqg"
  "gasket_dh_check"
  "gasket_dh_check_params"
  "gasket_dh_check_pub_key"
  "gasket_dh_get_1024_160"
  "gasket_dh_get_2048_224"
  "gasket_dh_get_2048_256"
  "gasket_dh_new_by_nid"
  "gasket_dh_get_nid"
  "gasket_dh_generate_parameters_ex"
  "gasket_dh_generate_parameters"
  "gasket_dh_generate_key"
  "gasket_rsa_new"
  "gasket_rsa_free"
  "gasket_rsa_up_ref"
  "gasket_rsa_size"
  "gasket_rsa_bits"
  "gasket_rsa_security_bits"
  "gasket_rsa_generate_key_ex"
  "gasket_rsa_generate_key"
  "gasket_ec_key_new_by_curve_name"
  "gasket_ec_key_free"
  "gasket_ec_key_up_ref"
  "gasket_ec_key_generate_key"
  "gasket_bn_new"
  "gasket_bn_free"
  "gasket_bn_clear_free"
  "gasket_bn_dup"
  "gasket_bn_set_word"
  "gasket_bn_get_word"
  "gasket_bn_one"
  "gasket_bn_zero"
  "gasket_bn_num_bits"
  "gasket_bn_num_bytes"
  "gasket_bn_cmp"
  "gasket_bn_is_negative"
  "gasket_bn_bn2dec"
  "gasket_bn_bn2hex"
  "gasket_bn_dec2bn"
  "gasket_bn_hex2bn"
  "gasket_bn_bin2bn"
  "gasket_bn_bn2bin"
  "gasket_bn_bn2binpad"
  "gasket_ssl_session_new"
  "gasket_ssl_session_dup"
  "gasket_ssl_session_up_ref"
  "gasket_ssl_session_free"
  "gasket_ssl_session_get_id"
  "gasket_ssl_session_set1_id"
  "gasket_ssl_session_get0_id_context"
  "gasket_ssl_session_set1_id_context"
  "gasket_ssl_session_get_time"
  "gasket_ssl_session_set_time"
  "gasket_ssl_session_get_timeout"
  "gasket_ssl_session_set_timeout"
  "gasket_ssl_session_get_protocol_version"
  "gasket_ssl_session_set_protocol_version"
  "gasket_ssl_session_get0_cipher"
  "gasket_ssl_session_set_cipher"
  "gasket_ssl_session_get_compress_id"
  "gasket_ssl_session_get0_hostname"
  "gasket_ssl_session_set1_hostname"
  "gasket_ssl_session_get0_alpn_selected"
  "gasket_ssl_session_set1_alpn_selected"
  "gasket_ssl_session_get0_peer"
  "gasket_ssl_session_get_max_early_data"
  "gasket_ssl_session_set_max_early_data"
  "gasket_ssl_session_get_max_fragment_length"
  "gasket_ssl_session_is_resumable"
  "gasket_ssl_session_get_master_key"
  "gasket_ssl_session_set1_master_key"
  "gasket_ssl_session_has_ticket"
  "gasket_ssl_session_get_ticket_lifetime_hint"
  "gasket_ssl_session_get0_ticket"
  "gasket_ssl_session_get0_ticket_appdata"
  "gasket_ssl_session_set1_ticket_appdata"
  "gasket_ssl_session_get_ex_new_index"
  "gasket_ssl_session_set_ex_data"
  "gasket_ssl_session_get_ex_data"
  "gasket_ssl_session_set_app_data"
  "gasket_ssl_session_get_app_data"
  "gasket_i2d_ssl_session"
  "gasket_d2i_ssl_session"
  "gasket_i2d_ssl_session_bio"
  "gasket_d2i_ssl_session_bio"
  "gasket_pem_write_bio_ssl_session"
  "gasket_pem_read_bio_ssl_session"
  "gasket_ssl_session_print"
  "gasket_ssl_session_print_keylog"
  "gasket_ssl_cipher_get_name"
  "gasket_ssl_cipher_standard_name"
  "gasket_openssl_cipher_name"
  "gasket_ssl_cipher_get_version"
  "gasket_ssl_cipher_get_bits"
  "gasket_ssl_cipher_description"
  "gasket_ssl_cipher_get_id"
  "gasket_ssl_cipher_get_protocol_id"
  "gasket_ssl_cipher_get_cipher_nid"
  "gasket_ssl_cipher_get_digest_nid"
  "gasket_ssl_cipher_get_handshake_digest"
  "gasket_ssl_cipher_get_kx_nid"
  "gasket_ssl_cipher_get_auth_nid"
  "gasket_ssl_cipher_is_aead"
  "gasket_ssl_cipher_find"
  "gasket_ossl_default_cipher_list"
  "gasket_ossl_default_ciphersuites"
  "gasket_ssl_comp_get_name"
  "gasket_ssl_comp_get0_name"
  "gasket_ssl_comp_get_id"
  "gasket_ssl_comp_get_compression_methods"
  "gasket_ssl_comp_free_compression_methods"
  "gasket_ssl_conf_ctx_new"
  "gasket_ssl_conf_ctx_free"
  "gasket_ssl_conf_ctx_finish"
  "gasket_ssl_conf_ctx_set_flags"
  "gasket_ssl_conf_ctx_clear_flags"
  "gasket_ssl_conf_ctx_set1_prefix"
  "gasket_ssl_conf_ctx_set_ssl"
  "gasket_ssl_conf_ctx_set_ssl_ctx"
  "gasket_ssl_conf_cmd"
  "gasket_ssl_conf_cmd_value_type"
  "gasket_tls_method"
  "gasket_tls_client_method"
  "gasket_tls_server_method"
  "gasket_tlsv1_2_method"
  "gasket_tlsv1_2_client_method"
  "gasket_tlsv1_2_server_method"
  "gasket_tlsv1_1_method"
  "gasket_tlsv1_1_client_method"
  "gasket_tlsv1_1_server_method"
  "gasket_tlsv1_method"
  "gasket_tlsv1_client_method"
  "gasket_tlsv1_server_method"
  "gasket_dtls_method"
  "gasket_dtls_client_method"
  "gasket_dtls_server_method"
  "gasket_dtlsv1_2_method"
  "gasket_dtlsv1_2_client_method"
  "gasket_dtlsv1_2_server_method"
  "gasket_dtlsv1_method"
  "gasket_dtlsv1_client_method"
  "gasket_dtlsv1_server_method"
  "gasket_sslv23_method"
  "gasket_sslv23_client_method"
  "gasket_sslv23_server_method"
  "gasket_bio_f_ssl"
  "gasket_bio_new_ssl"
  "gasket_bio_new_ssl_connect"
  "gasket_bio_new_buffer_ssl_connect"
  "gasket_bio_ssl_shutdown"
  "gasket_dtls_get_data_mtu"
  "gasket_dtlsv1_listen"
  "gasket_dtlsv1_get_timeout"
  "gasket_dtlsv1_handle_timeout"
  "gasket_dtls_set_link_mtu"
  "gasket_dtls_get_link_min_mtu"
  "gasket_srp_calc_a_param"
  "gasket_ssl_srp_ctx_init"
  "gasket_ssl_srp_ctx_free"
  "gasket_openssl_init_ssl"
  "gasket_err_load_ssl_strings"
  "gasket_openssl_add_ssl_algorithms"
  "gasket_ssleay_add_ssl_algorithms"
  "gasket_tls1_get_version"
  "gasket_tls1_get_client_version"
  "gasket_ssl_library_init"
  "gasket_ssl_load_error_strings"
  "gasket_ssl_add_ssl_module"
  "gasket_ssl_op_bit"
  "gasket_ssl_new"
  "gasket_ssl_dup"
  "gasket_ssl_free"
  "gasket_ssl_up_ref"
  "gasket_ssl_clear"
  "gasket_ssl_get_ssl_ctx"
  "gasket_ssl_set_ssl_ctx"
  "gasket_ssl_get_ssl_method"
  "gasket_ssl_set_ssl_method"
  "gasket_ssl_get_ex_new_index"
  "gasket_ssl_set_ex_data"
  "gasket_ssl_get_ex_data"
  "gasket_ssl_set_app_data"
  "gasket_ssl_get_app_data"
  "gasket_ssl_get_ex_data_x509_store_ctx_idx"
  "gasket_ssl_set_bio"
  "gasket_ssl_set0_rbio"
  "gasket_ssl_set0_wbio"
  "gasket_ssl_get_rbio"
  "gasket_ssl_get_wbio"
  "gasket_ssl_set_fd"
  "gasket_ssl_set_rfd"
  "gasket_ssl_set_wfd"
  "gasket_ssl_get_fd"
  "gasket_ssl_get_rfd"
  "gasket_ssl_get_wfd"
  "gasket_ssl_set_connect_state"
  "gasket_ssl_set_accept_state"
  "gasket_ssl_do_handshake"
  "gasket_ssl_connect"
  "gasket_ssl_accept"
  "gasket_ssl_stateless"
  "gasket_ssl_renegotiate"
  "gasket_ssl_renegotiate_abbreviated"
  "gasket_ssl_renegotiate_pending"
  "gasket_ssl_key_update"
  "gasket_ssl_get_key_update_type"
  "gasket_ssl_new_session_ticket"
  "gasket_ssl_verify_client_post_handshake"
  "gasket_ssl_num_renegotiations"
  "gasket_ssl_clear_num_renegotiations"
  "gasket_ssl_total_renegotiations"
  "gasket_ssl_get_secure_renegotiation_support"
  "gasket_ssl_read"
  "gasket_ssl_read_ex"
  "gasket_ssl_peek"
  "gasket_ssl_peek_ex"
  "gasket_ssl_write"
  "gasket_ssl_write_ex"
  "gasket_ssl_sendfile"
  "gasket_ssl_read_early_data"
  "gasket_ssl_write_early_data"
  "gasket_ssl_pending"
  "gasket_ssl_has_pending"
  "gasket_ssl_shutdown"
  "gasket_ssl_get_shutdown"
  "gasket_ssl_set_shutdown"
  "gasket_ssl_get_quiet_shutdown"
  "gasket_ssl_set_quiet_shutdown"
  "gasket_ssl_get_error"
  "gasket_ssl_want"
  "gasket_ssl_want_nothing"
  "gasket_ssl_want_read"
  "gasket_ssl_want_write"
  "gasket_ssl_want_x509_lookup"
  "gasket_ssl_want_retry_verify"
  "gasket_ssl_want_async"
  "gasket_ssl_want_async_job"
  "gasket_ssl_want_client_hello_cb"
  "gasket_ssl_in_init"
  "gasket_ssl_in_before"
  "gasket_ssl_is_init_finished"
  "gasket_ssl_in_connect_init"
  "gasket_ssl_in_accept_init"
  "gasket_ssl_get_state"
  "gasket_ssl_state_string"
  "gasket_ssl_state_string_long"
  "gasket_ssl_rstate_string"
  "gasket_ssl_rstate_string_long"
  "gasket_ssl_alert_type_string"
  "gasket_ssl_alert_type_string_long"
  "gasket_ssl_alert_desc_string"
  "gasket_ssl_alert_desc_string_long"
  "gasket_ssl_is_server"
  "gasket_ssl_is_dtls"
  "gasket_ssl_version"
  "gasket_ssl_get_version"
  "gasket_ssl_client_version"
  "gasket_ssl_get_early_data_status"
  "gasket_ssl_waiting_for_async"
  "gasket_ssl_get_async_status"
  "gasket_ssl_get_current_cipher"
  "gasket_ssl_get_pending_cipher"
  "gasket_ssl_get_cipher"
  "gasket_ssl_get_cipher_name"
  "gasket_ssl_get_cipher_bits"
  "gasket_ssl_get_cipher_version"
  "gasket_ssl_get_ciphers"
  "gasket_ssl_get1_supported_ciphers"
  "gasket_ssl_get_client_ciphers"
  "gasket_ssl_get_cipher_list"
  "gasket_ssl_get_shared_ciphers"
  "gasket_ssl_bytes_to_cipher_list"
  "gasket_ssl_get0_raw_cipherlist"
  "gasket_ssl_get0_ec_point_formats"
  "gasket_ssl_get_current_compression"
  "gasket_ssl_get_current_expansion"
  "gasket_ssl_get1_groups"
  "gasket_ssl_get1_curves"
  "gasket_ssl_get_shared_group"
  "gasket_ssl_get_shared_curve"
  "gasket_ssl_get_negotiated_group"
  "gasket_ssl_group_to_name"
  "gasket_ssl_get_peer_tmp_key"
  "gasket_ssl_get_server_tmp_key"
  "gasket_ssl_get_tmp_key"
  "gasket_ssl_get_signature_nid"
  "gasket_ssl_get_peer_signature_nid"
  "gasket_ssl_get_signature_type_nid"
  "gasket_ssl_get_peer_signature_type_nid"
  "gasket_ssl_get_sigalgs"
  "gasket_ssl_get_shared_sigalgs"
  "gasket_ssl_get1_peer_certificate"
  "gasket_ssl_get_peer_certificate"
  "gasket_ssl_get0_peer_certificate"
  "gasket_ssl_get_peer_cert_chain"
  "gasket_ssl_get0_verified_chain"
  "gasket_ssl_get0_peername"
  "gasket_ssl_get_verify_result"
  "gasket_ssl_get_finished"
  "gasket_ssl_get_peer_finished"
  "gasket_ssl_get_client_random"
  "gasket_ssl_get_server_random"
  "gasket_ssl_export_keying_material"
  "gasket_ssl_export_keying_material_early"
  "gasket_ssl_get_extms_support"
  "gasket_ssl_get0_alpn_selected"
  "gasket_ssl_get0_next_proto_negotiated"
  "gasket_ssl_get0_npn_negotiated"
  "gasket_ssl_select_next_proto"
  "gasket_ssl_get_servername"
  "gasket_ssl_get_servername_type"
  "gasket_ssl_get_psk_identity"
  "gasket_ssl_get_psk_identity_hint"
  "gasket_ssl_get_selected_srtp_profile"
  "gasket_ssl_client_hello_get0_random"
  "gasket_ssl_client_hello_get0_session_id"
  "gasket_ssl_client_hello_get0_ciphers"
  "gasket_ssl_client_hello_get0_compression_methods"
  "gasket_ssl_client_hello_get0_ext"
  "gasket_ssl_client_hello_get1_extensions_present"
  "gasket_ssl_client_hello_get0_legacy_version"
  "gasket_ssl_client_hello_isv2"
  "gasket_ssl_extension_supported"
  "gasket_ssl_ctrl"
  "gasket_ssl_set_debug"
  "gasket_ssl_ctx_new"
  "gasket_ssl_ctx_new_ex"
  "gasket_ssl_ctx_up_ref"
  "gasket_ssl_ctx_free"
  "gasket_ssl_ctx_get_ssl_method"
  "gasket_ssl_ctx_set_ssl_version"
  "gasket_ssl_ctx_config"
  "gasket_ssl_ctx_set_options"
  "gasket_ssl_ctx_clear_options"
  "gasket_ssl_ctx_get_options"
  "gasket_ssl_ctx_set_mode"
  "gasket_ssl_ctx_clear_mode"
  "gasket_ssl_ctx_get_mode"
  "gasket_ssl_ctx_set_read_ahead"
  "gasket_ssl_ctx_get_read_ahead"
  "gasket_ssl_ctx_set_default_read_ahead"
  "gasket_ssl_ctx_get_default_read_ahead"
  "gasket_ssl_ctx_set_quiet_shutdown"
  "gasket_ssl_ctx_get_quiet_shutdown"
  "gasket_ssl_ctx_ctrl"
  "gasket_ssl_ctx_set_min_proto_version"
  "gasket_ssl_ctx_set_max_proto_version"
  "gasket_ssl_ctx_get_min_proto_version"
  "gasket_ssl_ctx_get_max_proto_version"
  "gasket_ssl_ctx_set_cipher_list"
  "gasket_ssl_ctx_set_ciphersuites"
  "gasket_ssl_ctx_get_ciphers"
  "gasket_ssl_ctx_set1_groups"
  "gasket_ssl_ctx_set1_groups_list"
  "gasket_ssl_ctx_set1_curves"
  "gasket_ssl_ctx_set1_curves_list"
  "gasket_ssl_ctx_set1_sigalgs"
  "gasket_ssl_ctx_set1_sigalgs_list"
  "gasket_ssl_ctx_set1_client_sigalgs"
  "gasket_ssl_ctx_set1_client_sigalgs_list"
  "gasket_ssl_ctx_set_security_level"
  "gasket_ssl_ctx_get_security_level"
  "gasket_ssl_ctx_use_certificate"
  "gasket_ssl_ctx_use_certificate_asn1"
  "gasket_ssl_ctx_use_certificate_file"
  "gasket_ssl_ctx_use_certificate_chain_file"
  "gasket_ssl_ctx_use_privatekey"
  "gasket_ssl_ctx_use_privatekey_asn1"
  "gasket_ssl_ctx_use_privatekey_file"
  "gasket_ssl_ctx_use_rsaprivatekey"
  "gasket_ssl_ctx_use_rsaprivatekey_asn1"
  "gasket_ssl_ctx_use_rsaprivatekey_file"
  "gasket_ssl_ctx_use_cert_and_key"
  "gasket_ssl_ctx_check_private_key"
  "gasket_ssl_ctx_get0_certificate"
  "gasket_ssl_ctx_get0_privatekey"
  "gasket_ssl_ctx_select_current_cert"
  "gasket_ssl_ctx_set_current_cert"
  "gasket_ssl_ctx_add_extra_chain_cert"
  "gasket_ssl_ctx_get_extra_chain_certs"
  "gasket_ssl_ctx_get_extra_chain_certs_only"
  "gasket_ssl_ctx_clear_extra_chain_certs"
  "gasket_ssl_ctx_set0_chain"
  "gasket_ssl_ctx_set1_chain"
  "gasket_ssl_ctx_add0_chain_cert"
  "gasket_ssl_ctx_add1_chain_cert"
  "gasket_ssl_ctx_get0_chain_certs"
  "gasket_ssl_ctx_clear_chain_certs"
  "gasket_ssl_ctx_build_cert_chain"
  "gasket_ssl_ctx_set_cert_flags"
  "gasket_ssl_ctx_clear_cert_flags"
  "gasket_ssl_ctx_use_serverinfo"
  "gasket_ssl_ctx_use_serverinfo_ex"
  "gasket_ssl_ctx_use_serverinfo_file"
  "gasket_ssl_ctx_set_default_passwd_cb_userdata"
  "gasket_ssl_ctx_set_verify"
  "gasket_ssl_ctx_get_verify_mode"
  "gasket_ssl_ctx_set_verify_depth"
  "gasket_ssl_ctx_get_verify_depth"
  "gasket_ssl_ctx_set_purpose"
  "gasket_ssl_ctx_set_trust"
  "gasket_ssl_ctx_get0_param"
  "gasket_ssl_ctx_set1_param"
  "gasket_ssl_ctx_load_verify_locations"
  "gasket_ssl_ctx_load_verify_file"
  "gasket_ssl_ctx_load_verify_dir"
  "gasket_ssl_ctx_load_verify_store"
  "gasket_ssl_ctx_set_default_verify_paths"
  "gasket_ssl_ctx_set_default_verify_file"
  "gasket_ssl_ctx_set_default_verify_dir"
  "gasket_ssl_ctx_set_default_verify_store"
  "gasket_ssl_ctx_get_cert_store"
  "gasket_ssl_ctx_set_cert_store"
  "gasket_ssl_ctx_set1_cert_store"
  "gasket_ssl_ctx_set0_verify_cert_store"
  "gasket_ssl_ctx_set1_verify_cert_store"
  "gasket_ssl_ctx_get0_verify_cert_store"
  "gasket_ssl_ctx_set0_chain_cert_store"
  "gasket_ssl_ctx_set1_chain_cert_store"
  "gasket_ssl_ctx_get0_chain_cert_store"
  "gasket_ssl_ctx_set_post_handshake_auth"
  "gasket_ssl_ctx_set_client_ca_list"
  "gasket_ssl_ctx_get_client_ca_list"
  "gasket_ssl_ctx_add_client_ca"
  "gasket_ssl_ctx_set0_ca_list"
  "gasket_ssl_ctx_get0_ca_list"
  "gasket_ssl_ctx_add1_to_ca_list"
  "gasket_ssl_ctx_set1_client_certificate_types"
  "gasket_ssl_ctx_dane_enable"
  "gasket_ssl_ctx_dane_mtype_set"
  "gasket_ssl_ctx_dane_set_flags"
  "gasket_ssl_ctx_dane_clear_flags"
  "gasket_ssl_ctx_enable_ct"
  "gasket_ssl_ctx_disable_ct"
  "gasket_ssl_ctx_ct_is_enabled"
  "gasket_ssl_ctx_set_ctlog_list_file"
  "gasket_ssl_ctx_set_default_ctlog_list_file"
  "gasket_ssl_ctx_set_tmp_dh"
  "gasket_ssl_ctx_set0_tmp_dh_pkey"
  "gasket_ssl_ctx_set_dh_auto"
  "gasket_ssl_ctx_set_tmp_ecdh"
  "gasket_ssl_ctx_set_ecdh_auto"
  "gasket_ssl_ctx_need_tmp_rsa"
  "gasket_ssl_ctx_set_tmp_rsa"
  "gasket_ssl_ctx_set_session_cache_mode"
  "gasket_ssl_ctx_sess_set_cache_mode"
  "gasket_ssl_ctx_get_session_cache_mode"
  "gasket_ssl_ctx_sess_get_cache_mode"
  "gasket_ssl_ctx_sess_set_cache_size"
  "gasket_ssl_ctx_sess_get_cache_size"
  "gasket_ssl_ctx_set_timeout"
  "gasket_ssl_ctx_get_timeout"
  "gasket_ssl_ctx_set_session_id_context"
  "gasket_ssl_ctx_add_session"
  "gasket_ssl_ctx_remove_session"
  "gasket_ssl_ctx_flush_sessions"
  "gasket_ssl_ctx_sess_number"
  "gasket_ssl_ctx_sess_connect"
  "gasket_ssl_ctx_sess_connect_good"
  "gasket_ssl_ctx_sess_connect_renegotiate"
  "gasket_ssl_ctx_sess_accept"
  "gasket_ssl_ctx_sess_accept_good"
  "gasket_ssl_ctx_sess_accept_renegotiate"
  "gasket_ssl_ctx_sess_hits"
  "gasket_ssl_ctx_sess_cb_hits"
  "gasket_ssl_ctx_sess_misses"
  "gasket_ssl_ctx_sess_timeouts"
  "gasket_ssl_ctx_sess_cache_full"
  "gasket_ssl_ctx_set_tlsext_ticket_keys"
  "gasket_ssl_ctx_get_tlsext_ticket_keys"
  "gasket_ssl_ctx_set_num_tickets"
  "gasket_ssl_ctx_get_num_tickets"
  "gasket_ssl_ctx_set_max_early_data"
  "gasket_ssl_ctx_get_max_early_data"
  "gasket_ssl_ctx_set_recv_max_early_data"
  "gasket_ssl_ctx_get_recv_max_early_data"
  "gasket_ssl_ctx_set_max_cert_list"
  "gasket_ssl_ctx_get_max_cert_list"
  "gasket_ssl_ctx_set_max_send_fragment"
  "gasket_ssl_ctx_set_split_send_fragment"
  "gasket_ssl_ctx_set_max_pipelines"
  "gasket_ssl_ctx_set_default_read_buffer_len"
  "gasket_ssl_ctx_set_tlsext_max_fragment_length"
  "gasket_ssl_ctx_set_block_padding"
  "gasket_ssl_ctx_set_alpn_protos"
  "gasket_ssl_ctx_set_tlsext_status_type"
  "gasket_ssl_ctx_get_tlsext_status_type"
  "gasket_ssl_ctx_set_tlsext_use_srtp"
  "gasket_ssl_ctx_has_client_custom_ext"
  "gasket_ssl_ctx_use_psk_identity_hint"
  "gasket_ssl_ctx_srp_ctx_init"
  "gasket_ssl_ctx_srp_ctx_free"
  "gasket_ssl_ctx_set_srp_username"
  "gasket_ssl_ctx_set_srp_password"
  "gasket_ssl_ctx_set_srp_strength"
  "gasket_ssl_ctx_get_ex_new_index"
  "gasket_ssl_ctx_set_ex_data"
  "gasket_ssl_ctx_get_ex_data"
  "gasket_ssl_ctx_set_app_data"
  "gasket_ssl_ctx_get_app_data"
  "gasket_ssl_get_options"
  "gasket_ssl_set_options"
  "gasket_ssl_clear_options"
  "gasket_ssl_get_mode"
  "gasket_ssl_set_mode"
  "gasket_ssl_clear_mode"
  "gasket_ssl_config"
  "gasket_ssl_set_min_proto_version"
  "gasket_ssl_set_max_proto_version"
  "gasket_ssl_get_min_proto_version"
  "gasket_ssl_get_max_proto_version"
  "gasket_ssl_set_cipher_list"
  "gasket_ssl_set_ciphersuites"
  "gasket_ssl_set1_groups"
  "gasket_ssl_set1_curves"
  "gasket_ssl_set1_groups_list"
  "gasket_ssl_set1_curves_list"
  "gasket_ssl_set1_sigalgs"
  "gasket_ssl_set1_sigalgs_list"
  "gasket_ssl_set1_client_sigalgs"
  "gasket_ssl_set1_client_sigalgs_list"
  "gasket_ssl_get_security_level"
  "gasket_ssl_set_security_level"
  "gasket_ssl_get_read_ahead"
  "gasket_ssl_set_read_ahead"
  "gasket_ssl_set_default_read_buffer_len"
  "gasket_ssl_get_max_cert_list"
  "gasket_ssl_set_max_cert_list"
  "gasket_ssl_set_max_send_fragment"
  "gasket_ssl_set_split_send_fragment"
  "gasket_ssl_set_max_pipelines"
  "gasket_ssl_alloc_buffers"
  "gasket_ssl_free_buffers"
  "gasket_ssl_set_block_padding"
  "gasket_ssl_set_mtu"
  "gasket_ssl_set_default_passwd_cb_userdata"
  "gasket_ssl_use_certificate"
  "gasket_ssl_use_certificate_asn1"
  "gasket_ssl_use_certificate_file"
  "gasket_ssl_use_certificate_chain_file"
  "gasket_ssl_use_privatekey"
  "gasket_ssl_use_privatekey_asn1"
  "gasket_ssl_use_privatekey_file"
  "gasket_ssl_use_rsaprivatekey"
  "gasket_ssl_use_rsaprivatekey_asn1"
  "gasket_ssl_use_rsaprivatekey_file"
  "gasket_ssl_use_cert_and_key"
  "gasket_ssl_check_private_key"
  "gasket_ssl_certs_clear"
  "gasket_ssl_get_certificate"
  "gasket_ssl_get_privatekey"
  "gasket_ssl_select_current_cert"
  "gasket_ssl_set_current_cert"
  "gasket_ssl_set0_chain"
  "gasket_ssl_set1_chain"
  "gasket_ssl_clear_chain_certs"
  "gasket_ssl_add0_chain_cert"
  "gasket_ssl_add1_chain_cert"
  "gasket_ssl_get0_chain_certs"
  "gasket_ssl_build_cert_chain"
  "gasket_ssl_check_chain"
  "gasket_ssl_set_cert_flags"
  "gasket_ssl_clear_cert_flags"
  "gasket_ssl_set_tmp_dh"
  "gasket_ssl_set0_tmp_dh_pkey"
  "gasket_ssl_set_dh_auto"
  "gasket_ssl_set_tmp_ecdh"
  "gasket_ssl_set_ecdh_auto"
  "gasket_ssl_need_tmp_rsa"
  "gasket_ssl_set_tmp_rsa"
  "gasket_ssl_get_verify_mode"
  "gasket_ssl_set_verify"
  "gasket_ssl_get_verify_depth"
  "gasket_ssl_set_verify_depth"
  "gasket_ssl_set_verify_result"
  "gasket_ssl_set_retry_verify"
  "gasket_ssl_set_post_handshake_auth"
  "gasket_ssl_set1_host"
  "gasket_ssl_add1_host"
  "gasket_ssl_set_hostflags"
  "gasket_ssl_set_purpose"
  "gasket_ssl_set_trust"
  "gasket_ssl_get0_param"
  "gasket_ssl_set1_param"
  "gasket_ssl_set0_verify_cert_store"
  "gasket_ssl_set1_verify_cert_store"
  "gasket_ssl_get0_verify_cert_store"
  "gasket_ssl_set0_chain_cert_store"
  "gasket_ssl_set1_chain_cert_store"
  "gasket_ssl_get0_chain_cert_store"
  "gasket_ssl_set_client_ca_list"
  "gasket_ssl_get_client_ca_list"
  "gasket_ssl_add_client_ca"
  "gasket_ssl_set0_ca_list"
  "gasket_ssl_get0_ca_list"
  "gasket_ssl_add1_to_ca_list"
  "gasket_ssl_get0_peer_ca_list"
  "gasket_ssl_dup_ca_list"
  "gasket_ssl_load_client_ca_file"
  "gasket_ssl_load_client_ca_file_ex"
  "gasket_ssl_add_file_cert_subjects_to_stack"
  "gasket_ssl_add_dir_cert_subjects_to_stack"
  "gasket_ssl_add_store_cert_subjects_to_stack"
  "gasket_ssl_get0_certificate_types"
  "gasket_ssl_set1_client_certificate_types"
  "gasket_ssl_dane_enable"
  "gasket_ssl_dane_tlsa_add"
  "gasket_ssl_dane_set_flags"
  "gasket_ssl_dane_clear_flags"
  "gasket_ssl_get0_dane_authority"
  "gasket_ssl_get0_dane_tlsa"
  "gasket_ssl_enable_ct"
  "gasket_ssl_disable_ct"
  "gasket_ssl_ct_is_enabled"
  "gasket_ssl_get_session"
  "gasket_ssl_get0_session"
  "gasket_ssl_get1_session"
  "gasket_ssl_set_session"
  "gasket_ssl_session_reused"
  "gasket_ssl_cache_hit"
  "gasket_ssl_get_time"
  "gasket_ssl_set_time"
  "gasket_ssl_get_timeout"
  "gasket_ssl_set_timeout"
  "gasket_ssl_get_default_timeout"
  "gasket_ssl_set_session_id_context"
  "gasket_ssl_has_matching_session_id"
  "gasket_ssl_get_num_tickets"
  "gasket_ssl_set_num_tickets"
  "gasket_ssl_get_max_early_data"
  "gasket_ssl_set_max_early_data"
  "gasket_ssl_get_recv_max_early_data"
  "gasket_ssl_set_recv_max_early_data"
  "gasket_ssl_set_tlsext_host_name"
  "gasket_ssl_set_alpn_protos"
  "gasket_ssl_set_tlsext_max_fragment_length"
  "gasket_ssl_set_tlsext_use_srtp"
  "gasket_ssl_get_srtp_profiles"
  "gasket_ssl_get_tlsext_status_type"
  "gasket_ssl_set_tlsext_status_type"
  "gasket_ssl_get_tlsext_status_ocsp_resp"
  "gasket_ssl_set_tlsext_status_ocsp_resp"
  "gasket_ssl_get_tlsext_status_exts"
  "gasket_ssl_set_tlsext_status_exts"
  "gasket_ssl_use_psk_identity_hint"
  "gasket_ssl_get_srp_n"
  "gasket_ssl_get_srp_g"
  "gasket_ssl_get_srp_username"
  "gasket_ssl_get_srp_userinfo"
  "gasket_ssl_set_srp_server_param"
  "gasket_ssl_set_srp_server_param_pw"
  "gasket_ssl_srp_server_param_with_username"
  "gasket_sk_x509_new_null"
  "gasket_sk_x509_num"
  "gasket_sk_x509_value"
  "gasket_sk_x509_push"
  "gasket_sk_x509_unshift"
  "gasket_sk_x509_insert"
  "gasket_sk_x509_pop"
  "gasket_sk_x509_shift"
  "gasket_sk_x509_delete"
  "gasket_sk_x509_dup"
  "gasket_sk_x509_free"
  "gasket_sk_x509_pop_free"
  "gasket_sk_x509_crl_new_null"
  "gasket_sk_x509_crl_num"
  "gasket_sk_x509_crl_value"
  "gasket_sk_x509_crl_push"
  "gasket_sk_x509_crl_unshift"
  "gasket_sk_x509_crl_insert"
  "gasket_sk_x509_crl_pop"
  "gasket_sk_x509_crl_shift"
  "gasket_sk_x509_crl_delete"
  "gasket_sk_x509_crl_dup"
  "gasket_sk_x509_crl_free"
  "gasket_sk_x509_crl_pop_free"
  "gasket_sk_x509_name_new_null"
  "gasket_sk_x509_name_num"
  "gasket_sk_x509_name_value"
  "gasket_sk_x509_name_push"
  "gasket_sk_x509_name_unshift"
  "gasket_sk_x509_name_insert"
  "gasket_sk_x509_name_pop"
  "gasket_sk_x509_name_shift"
  "gasket_sk_x509_name_delete"
  "gasket_sk_x509_name_dup"
  "gasket_sk_x509_name_free"
  "gasket_sk_x509_name_pop_free"
  "gasket_sk_x509_extension_new_null"
  "gasket_sk_x509_extension_num"
  "gasket_sk_x509_extension_value"
  "gasket_sk_x509_extension_push"
  "gasket_sk_x509_extension_unshift"
  "gasket_sk_x509_extension_insert"
  "gasket_sk_x509_extension_pop"
  "gasket_sk_x509_extension_shift"
  "gasket_sk_x509_extension_delete"
  "gasket_sk_x509_extension_dup"
  "gasket_sk_x509_extension_free"
  "gasket_sk_x509_extension_pop_free"
  "gasket_sk_x509_revoked_new_null"
  "gasket_sk_x509_revoked_num"
  "gasket_sk_x509_revoked_value"
  "gasket_sk_x509_revoked_push"
  "gasket_sk_x509_revoked_unshift"
  "gasket_sk_x509_revoked_insert"
  "gasket_sk_x509_revoked_pop"
  "gasket_sk_x509_revoked_shift"
  "gasket_sk_x509_revoked_delete"
  "gasket_sk_x509_revoked_dup"
  "gasket_sk_x509_revoked_free"
  "gasket_sk_x509_revoked_pop_free"
  "gasket_sk_x509_object_new_null"
  "gasket_sk_x509_object_num"
  "gasket_sk_x509_object_value"
  "gasket_sk_x509_object_push"
  "gasket_sk_x509_object_unshift"
  "gasket_sk_x509_object_insert"
  "gasket_sk_x509_object_pop"
  "gasket_sk_x509_object_shift"
  "gasket_sk_x509_object_delete"
  "gasket_sk_x509_object_dup"
  "gasket_sk_x509_object_free"
  "gasket_sk_x509_object_pop_free"
  "gasket_sk_general_name_new_null"
  "gasket_sk_general_name_num"
  "gasket_sk_general_name_value"
  "gasket_sk_general_name_push"
  "gasket_sk_general_name_unshift"
  "gasket_sk_general_name_insert"
  "gasket_sk_general_name_pop"
  "gasket_sk_general_name_shift"
  "gasket_sk_general_name_delete"
  "gasket_sk_general_name_dup"
  "gasket_sk_general_name_free"
  "gasket_sk_general_name_pop_free"
  "gasket_sk_asn1_object_new_null"
  "gasket_sk_asn1_object_num"
  "gasket_sk_asn1_object_value"
  "gasket_sk_asn1_object_push"
  "gasket_sk_asn1_object_unshift"
  "gasket_sk_asn1_object_insert"
  "gasket_sk_asn1_object_pop"
  "gasket_sk_asn1_object_shift"
  "gasket_sk_asn1_object_delete"
  "gasket_sk_asn1_object_dup"
  "gasket_sk_asn1_object_free"
  "gasket_sk_asn1_object_pop_free"
  "gasket_sk_ssl_cipher_new_null"
  "gasket_sk_ssl_cipher_num"
  "gasket_sk_ssl_cipher_value"
  "gasket_sk_ssl_cipher_push"
  "gasket_sk_ssl_cipher_unshift"
  "gasket_sk_ssl_cipher_insert"
  "gasket_sk_ssl_cipher_pop"
  "gasket_sk_ssl_cipher_shift"
  "gasket_sk_ssl_cipher_delete"
  "gasket_sk_ssl_cipher_dup"
  "gasket_sk_ssl_cipher_free"
  "gasket_sk_ssl_cipher_pop_free"
  "gasket_sk_ssl_comp_new_null"
  "gasket_sk_ssl_comp_num"
  "gasket_sk_ssl_comp_value"
  "gasket_sk_ssl_comp_push"
  "gasket_sk_ssl_comp_unshift"
  "gasket_sk_ssl_comp_insert"
  "gasket_sk_ssl_comp_pop"
  "gasket_sk_ssl_comp_shift"
  "gasket_sk_ssl_comp_delete"
  "gasket_sk_ssl_comp_dup"
  "gasket_sk_ssl_comp_free"
  "gasket_sk_ssl_comp_pop_free"
  "gasket_sk_srtp_protection_profile_new_null"
  "gasket_sk_srtp_protection_profile_num"
  "gasket_sk_srtp_protection_profile_value"
  "gasket_sk_srtp_protection_profile_push"
  "gasket_sk_srtp_protection_profile_unshift"
  "gasket_sk_srtp_protection_profile_insert"
  "gasket_sk_srtp_protection_profile_pop"
  "gasket_sk_srtp_protection_profile_shift"
  "gasket_sk_srtp_protection_profile_delete"
  "gasket_sk_srtp_protection_profile_dup"
  "gasket_sk_srtp_protection_profile_free"
  "gasket_sk_srtp_protection_profile_pop_free"
  "gasket_x509_new"
  "gasket_x509_new_ex"
  "gasket_x509_dup"
  "gasket_x509_up_ref"
  "gasket_x509_free"
  "gasket_x509_get_version"
  "gasket_x509_set_version"
  "gasket_x509_get_serialnumber"
  "gasket_x509_get0_serialnumber"
  "gasket_x509_set_serialnumber"
  "gasket_x509_get_subject_name"
  "gasket_x509_set_subject_name"
  "gasket_x509_get_issuer_name"
  "gasket_x509_set_issuer_name"
  "gasket_x509_get0_notbefore"
  "gasket_x509_getm_notbefore"
  "gasket_x509_get_notbefore"
  "gasket_x509_set1_notbefore"
  "gasket_x509_set_notbefore"
  "gasket_x509_get0_notafter"
  "gasket_x509_getm_notafter"
  "gasket_x509_get_notafter"
  "gasket_x509_set1_notafter"
  "gasket_x509_set_notafter"
  "gasket_x509_get0_pubkey"
  "gasket_x509_get_pubkey"
  "gasket_x509_set_pubkey"
  "gasket_x509_get0_pubkey_bitstr"
  "gasket_x509_get0_signature"
  "gasket_x509_get_signature_nid"
  "gasket_x509_get_signature_type"
  "gasket_x509_get_signature_info"
  "gasket_x509_check_private_key"
  "gasket_x509_verify"
  "gasket_x509_self_signed"
  "gasket_x509_sign"
  "gasket_x509_check_issued"
  "gasket_x509_check_purpose"
  "gasket_x509_check_trust"
  "gasket_x509_check_ca"
  "gasket_x509_check_host"
  "gasket_x509_check_email"
  "gasket_x509_check_ip"
  "gasket_x509_check_ip_asc"
  "gasket_x509_cmp"
  "gasket_x509_issuer_and_serial_cmp"
  "gasket_x509_issuer_name_cmp"
  "gasket_x509_subject_name_cmp"
  "gasket_x509_subject_name_hash"
  "gasket_x509_subject_name_hash_old"
  "gasket_x509_issuer_name_hash"
  "gasket_x509_issuer_name_hash_old"
  "gasket_x509_issuer_and_serial_hash"
  "gasket_x509_digest"
  "gasket_x509_pubkey_digest"
  "gasket_x509_get_ext_count"
  "gasket_x509_get_ext"
  "gasket_x509_get_ext_by_nid"
  "gasket_x509_get_ext_by_obj"
  "gasket_x509_get_ext_by_critical"
  "gasket_x509_get0_extensions"
  "gasket_x509_add_ext"
  "gasket_x509_delete_ext"
  "gasket_x509_get_extension_flags"
  "gasket_x509_get_key_usage"
  "gasket_x509_get_extended_key_usage"
  "gasket_x509_get_pathlen"
  "gasket_x509_get_proxy_pathlen"
  "gasket_x509_set_proxy_flag"
  "gasket_x509_set_proxy_pathlen"
  "gasket_x509_get0_subject_key_id"
  "gasket_x509_get0_authority_key_id"
  "gasket_x509_get0_authority_serial"
  "gasket_x509_alias_set1"
  "gasket_x509_alias_get0"
  "gasket_x509_keyid_set1"
  "gasket_x509_keyid_get0"
  "gasket_x509_trusted"
  "gasket_x509_add1_trust_object"
  "gasket_x509_add1_reject_object"
  "gasket_x509_trust_clear"
  "gasket_x509_reject_clear"
  "gasket_x509_get_ex_new_index"
  "gasket_x509_set_ex_data"
  "gasket_x509_get_ex_data"
  "gasket_x509_chain_up_ref"
  "gasket_x509_find_by_subject"
  "gasket_x509_find_by_issuer_and_serial"
  "gasket_x509_build_chain"
  "gasket_x509_print"
  "gasket_x509_print_ex"
  "gasket_x509_to_x509_req"
  "gasket_x509_get_default_cert_file"
  "gasket_x509_get_default_cert_dir"
  "gasket_x509_get_default_cert_file_env"
  "gasket_x509_get_default_cert_dir_env"
  "gasket_x509_get_default_cert_area"
  "gasket_x509_get_default_private_dir"
  "gasket_x509_name_new"
  "gasket_x509_name_dup"
  "gasket_x509_name_free"
  "gasket_x509_name_entry_count"
  "gasket_x509_name_get_entry"
  "gasket_x509_name_get_index_by_nid"
  "gasket_x509_name_get_index_by_obj"
  "gasket_x509_name_get_text_by_nid"
  "gasket_x509_name_get_text_by_obj"
  "gasket_x509_name_oneline"
  "gasket_x509_name_print"
  "gasket_x509_name_print_ex"
  "gasket_x509_name_add_entry_by_txt"
  "gasket_x509_name_add_entry_by_nid"
  "gasket_x509_name_add_entry_by_obj"
  "gasket_x509_name_add_entry"
  "gasket_x509_name_delete_entry"
  "gasket_x509_name_cmp"
  "gasket_x509_name_hash"
  "gasket_x509_name_hash_old"
  "gasket_x509_name_digest"
  "gasket_x509_name_entry_new"
  "gasket_x509_name_entry_dup"
  "gasket_x509_name_entry_free"
  "gasket_x509_name_entry_create_by_txt"
  "gasket_x509_name_entry_create_by_nid"
  "gasket_x509_name_entry_create_by_obj"
  "gasket_x509_name_entry_get_object"
  "gasket_x509_name_entry_get_data"
  "gasket_x509_name_entry_set_object"
  "gasket_x509_name_entry_set_data"
  "gasket_x509_name_entry_set"
  "gasket_x509_extension_new"
  "gasket_x509_extension_dup"
  "gasket_x509_extension_free"
  "gasket_x509_extension_get_object"
  "gasket_x509_extension_get_critical"
  "gasket_x509_extension_get_data"
  "gasket_x509_extension_set_object"
  "gasket_x509_extension_set_critical"
  "gasket_x509_extension_set_data"
  "gasket_x509_extension_create_by_nid"
  "gasket_x509_extension_create_by_obj"
  "gasket_x509v3_ext_print"
  "gasket_x509v3_ext_conf_nid"
  "gasket_asn1_string_new"
  "gasket_asn1_string_free"
  "gasket_asn1_string_type_new"
  "gasket_asn1_string_dup"
  "gasket_asn1_string_copy"
  "gasket_asn1_string_cmp"
  "gasket_asn1_string_type"
  "gasket_asn1_string_length"
  "gasket_asn1_string_get0_data"
  "gasket_asn1_string_data"
  "gasket_asn1_string_set"
  "gasket_asn1_string_to_utf8"
  "gasket_asn1_string_print"
  "gasket_asn1_string_print_ex"
  "gasket_asn1_tag2str"
  "gasket_asn1_octet_string_new"
  "gasket_asn1_octet_string_free"
  "gasket_asn1_octet_string_set"
  "gasket_asn1_time_new"
  "gasket_asn1_time_dup"
  "gasket_asn1_time_free"
  "gasket_asn1_time_set"
  "gasket_asn1_time_adj"
  "gasket_x509_gmtime_adj"
  "gasket_x509_time_adj"
  "gasket_x509_time_adj_ex"
  "gasket_asn1_time_set_string"
  "gasket_asn1_time_set_string_x509"
  "gasket_asn1_time_normalize"
  "gasket_asn1_time_check"
  "gasket_asn1_time_print"
  "gasket_asn1_time_print_ex"
  "gasket_asn1_time_diff"
  "gasket_asn1_time_cmp_time_t"
  "gasket_asn1_time_compare"
  "gasket_x509_cmp_time"
  "gasket_x509_cmp_current_time"
  "gasket_asn1_time_to_generalizedtime"
  "gasket_asn1_generalizedtime_free"
  "gasket_asn1_integer_new"
  "gasket_asn1_integer_dup"
  "gasket_asn1_integer_free"
  "gasket_asn1_integer_cmp"
  "gasket_asn1_integer_get_int64"
  "gasket_asn1_integer_get_uint64"
  "gasket_asn1_integer_get"
  "gasket_asn1_integer_set_int64"
  "gasket_asn1_integer_set_uint64"
  "gasket_asn1_integer_set"
  "gasket_asn1_integer_to_bn"
  "gasket_bn_to_asn1_integer"
  "gasket_i2s_asn1_integer"
  "gasket_i2a_asn1_integer"
  "gasket_asn1_object_new"
  "gasket_asn1_object_free"
  "gasket_obj_nid2obj"
  "gasket_obj_nid2ln"
  "gasket_obj_nid2sn"
  "gasket_obj_obj2nid"
  "gasket_obj_ln2nid"
  "gasket_obj_sn2nid"
  "gasket_obj_txt2nid"
  "gasket_obj_txt2obj"
  "gasket_obj_obj2txt"
  "gasket_obj_cmp"
  "gasket_obj_dup"
  "gasket_i2a_asn1_object"
  "gasket_x509_crl_new"
  "gasket_x509_crl_new_ex"
  "gasket_x509_crl_dup"
  "gasket_x509_crl_up_ref"
  "gasket_x509_crl_free"
  "gasket_x509_crl_get_version"
  "gasket_x509_crl_set_version"
  "gasket_x509_crl_get_issuer"
  "gasket_x509_crl_set_issuer_name"
  "gasket_x509_crl_get0_lastupdate"
  "gasket_x509_crl_get_lastupdate"
  "gasket_x509_crl_set1_lastupdate"
  "gasket_x509_crl_get0_nextupdate"
  "gasket_x509_crl_get_nextupdate"
  "gasket_x509_crl_set1_nextupdate"
  "gasket_x509_crl_get_revoked"
  "gasket_x509_crl_get0_by_serial"
  "gasket_x509_crl_get0_by_cert"
  "gasket_x509_crl_add0_revoked"
  "gasket_x509_crl_sort"
  "gasket_x509_crl_sign"
  "gasket_x509_crl_verify"
  "gasket_x509_crl_get_signature_nid"
  "gasket_x509_crl_cmp"
  "gasket_x509_crl_match"
  "gasket_x509_crl_diff"
  "gasket_x509_crl_digest"
  "gasket_x509_crl_get_ext_count"
  "gasket_x509_crl_get_ext"
  "gasket_x509_crl_get_ext_by_nid"
  "gasket_x509_crl_get_ext_by_obj"
  "gasket_x509_crl_get_ext_by_critical"
  "gasket_x509_crl_get0_extensions"
  "gasket_x509_crl_add_ext"
  "gasket_x509_crl_delete_ext"
  "gasket_x509_crl_print"
  "gasket_x509_crl_print_ex"
  "gasket_x509_revoked_new"
  "gasket_x509_revoked_dup"
  "gasket_x509_revoked_free"
  "gasket_x509_revoked_get0_serialnumber"
  "gasket_x509_revoked_set_serialnumber"
  "gasket_x509_revoked_get0_revocationdate"
  "gasket_x509_revoked_set_revocationdate"
  "gasket_x509_revoked_get_ext_count"
  "gasket_x509_revoked_get_ext"
  "gasket_x509_revoked_get_ext_by_nid"
  "gasket_x509_revoked_get_ext_by_obj"
  "gasket_x509_revoked_get_ext_by_critical"
  "gasket_x509_revoked_get0_extensions"
  "gasket_x509_revoked_add_ext"
  "gasket_x509_revoked_delete_ext"
  "gasket_x509_req_new"
  "gasket_x509_req_new_ex"
  "gasket_x509_req_dup"
  "gasket_x509_req_free"
  "gasket_x509_req_get_version"
  "gasket_x509_req_set_version"
  "gasket_x509_req_get_subject_name"
  "gasket_x509_req_set_subject_name"
  "gasket_x509_req_get0_pubkey"
  "gasket_x509_req_get_pubkey"
  "gasket_x509_req_set_pubkey"
  "gasket_x509_req_check_private_key"
  "gasket_x509_req_sign"
  "gasket_x509_req_verify"
  "gasket_x509_req_get_signature_nid"
  "gasket_x509_req_get_extensions"
  "gasket_x509_req_add_extensions"
  "gasket_x509_req_get_attr_count"
  "gasket_x509_req_get_attr_by_nid"
  "gasket_x509_req_add1_attr_by_nid"
  "gasket_x509_req_add1_attr_by_txt"
  "gasket_x509_req_to_x509"
  "gasket_x509_req_digest"
  "gasket_x509_req_print"
  "gasket_x509_req_print_ex"
  "gasket_i2d_pkcs12"
  "gasket_d2i_pkcs12"
  "gasket_i2d_pkcs12_bio"
  "gasket_d2i_pkcs12_bio"
  "gasket_pkcs12_free"
  "gasket_pkcs12_mac_present"
  "gasket_pkcs12_verify_mac"
  "gasket_pkcs12_parse"
  "gasket_x509_store_new"
  "gasket_x509_store_up_ref"
  "gasket_x509_store_free"
  "gasket_x509_store_add_cert"
  "gasket_x509_store_add_crl"
  "gasket_x509_store_load_locations"
  "gasket_x509_store_load_locations_ex"
  "gasket_x509_store_load_file"
  "gasket_x509_store_load_file_ex"
  "gasket_x509_store_load_path"
  "gasket_x509_store_load_store"
  "gasket_x509_store_load_store_ex"
  "gasket_x509_store_set_default_paths"
  "gasket_x509_store_set_default_paths_ex"
  "gasket_x509_store_set_flags"
  "gasket_x509_store_set_purpose"
  "gasket_x509_store_set_trust"
  "gasket_x509_store_set_depth"
  "gasket_x509_store_set1_param"
  "gasket_x509_store_get0_param"
  "gasket_x509_store_get0_objects"
  "gasket_x509_store_get1_all_certs"
  "gasket_x509_store_get_ex_new_index"
  "gasket_x509_store_set_ex_data"
  "gasket_x509_store_get_ex_data"
  "gasket_x509_lookup_file"
  "gasket_x509_lookup_hash_dir"
  "gasket_x509_lookup_store"
  "gasket_x509_store_add_lookup"
  "gasket_x509_lookup_get_store"
  "gasket_x509_lookup_load_file"
  "gasket_x509_lookup_load_file_ex"
  "gasket_x509_lookup_add_dir"
  "gasket_x509_lookup_add_store"
  "gasket_x509_lookup_load_store"
  "gasket_x509_lookup_ctrl"
  "gasket_x509_lookup_ctrl_ex"
  "gasket_x509_load_cert_file"
  "gasket_x509_load_crl_file"
  "gasket_x509_load_cert_crl_file"
  "gasket_x509_object_new"
  "gasket_x509_object_free"
  "gasket_x509_object_get_type"
  "gasket_x509_object_get0_x509"
  "gasket_x509_object_get0_x509_crl"
  "gasket_x509_object_set1_x509"
  "gasket_x509_object_set1_x509_crl"
  "gasket_x509_object_idx_by_subject"
  "gasket_x509_object_retrieve_by_subject"
  "gasket_x509_object_retrieve_match"
  "gasket_x509_store_ctx_new"
  "gasket_x509_store_ctx_new_ex"
  "gasket_x509_store_ctx_free"
  "gasket_x509_store_ctx_init"
  "gasket_x509_store_ctx_cleanup"
  "gasket_x509_verify_cert"
  "gasket_x509_store_ctx_verify"
  "gasket_x509_verify_cert_error_string"
  "gasket_x509_store_ctx_get_error"
  "gasket_x509_store_ctx_set_error"
  "gasket_x509_store_ctx_get_error_depth"
  "gasket_x509_store_ctx_set_error_depth"
  "gasket_x509_store_ctx_get_current_cert"
  "gasket_x509_store_ctx_set_current_cert"
  "gasket_x509_store_ctx_get0_current_issuer"
  "gasket_x509_store_ctx_get0_current_crl"
  "gasket_x509_store_ctx_get0_cert"
  "gasket_x509_store_ctx_set_cert"
  "gasket_x509_store_ctx_get0_store"
  "gasket_x509_store_ctx_get0_chain"
  "gasket_x509_store_ctx_get_chain"
  "gasket_x509_store_ctx_get1_chain"
  "gasket_x509_store_ctx_get_num_untrusted"
  "gasket_x509_store_ctx_get_explicit_policy"
  "gasket_x509_store_ctx_get0_untrusted"
  "gasket_x509_store_ctx_set0_untrusted"
  "gasket_x509_store_ctx_set0_trusted_stack"
  "gasket_x509_store_ctx_set0_crls"
  "gasket_x509_store_ctx_set_flags"
  "gasket_x509_store_ctx_set_time"
  "gasket_x509_store_ctx_set_depth"
  "gasket_x509_store_ctx_set_purpose"
  "gasket_x509_store_ctx_set_trust"
  "gasket_x509_store_ctx_purpose_inherit"
  "gasket_x509_store_ctx_set_default"
  "gasket_x509_store_ctx_get0_param"
  "gasket_x509_store_ctx_set0_param"
  "gasket_x509_store_ctx_get1_issuer"
  "gasket_x509_store_ctx_get1_certs"
  "gasket_x509_store_ctx_get1_crls"
  "gasket_x509_store_ctx_get_obj_by_subject"
  "gasket_x509_store_ctx_get_ex_new_index"
  "gasket_x509_store_ctx_set_ex_data"
  "gasket_x509_store_ctx_get_ex_data"
  "gasket_x509_verify_param_new"
  "gasket_x509_verify_param_free"
  "gasket_x509_verify_param_set1"
  "gasket_x509_verify_param_inherit"
  "gasket_x509_verify_param_set1_name"
  "gasket_x509_verify_param_get0_name"
  "gasket_x509_verify_param_set_flags"
  "gasket_x509_verify_param_clear_flags"
  "gasket_x509_verify_param_get_flags"
  "gasket_x509_verify_param_set_inh_flags"
  "gasket_x509_verify_param_get_inh_flags"
  "gasket_x509_verify_param_set_purpose"
  "gasket_x509_verify_param_set_trust"
  "gasket_x509_verify_param_set_depth"
  "gasket_x509_verify_param_get_depth"
  "gasket_x509_verify_param_set_auth_level"
  "gasket_x509_verify_param_get_auth_level"
  "gasket_x509_verify_param_set_time"
  "gasket_x509_verify_param_get_time"
  "gasket_x509_verify_param_add0_policy"
  "gasket_x509_verify_param_set1_policies"
  "gasket_x509_verify_param_set1_host"
  "gasket_x509_verify_param_add1_host"
  "gasket_x509_verify_param_get0_host"
  "gasket_x509_verify_param_set_hostflags"
  "gasket_x509_verify_param_get_hostflags"
  "gasket_x509_verify_param_get0_peername"
  "gasket_x509_verify_param_move_peername"
  "gasket_x509_verify_param_set1_email"
  "gasket_x509_verify_param_get0_email"
  "gasket_x509_verify_param_set1_ip"
  "gasket_x509_verify_param_set1_ip_asc"
  "gasket_x509_verify_param_get1_ip_asc"
  "gasket_x509_verify_param_get_count"
  "gasket_x509_verify_param_get0"
  "gasket_x509_verify_param_lookup")

(define-call bio-s-mem ()
  "The kind of BIO that keeps what is written in memory until it is read.

Returns     BIO_METHOD or nil, static
See         BIO_s_mem(3)"
  (call/->o 0 "BIO_METHOD" :static))

(define-call bio-s-secmem ()
  "The kind of BIO that keeps what is written in memory of the secure heap, where there is one.

Returns     BIO_METHOD or nil, static
See         BIO_s_mem(3)"
  (call/->o 1 "BIO_METHOD" :static))

(define-call bio-s-null ()
  "The kind of BIO that swallows what is written and has nothing to read.

Returns     BIO_METHOD or nil, static
See         BIO_s_null(3)"
  (call/->o 2 "BIO_METHOD" :static))

(define-call bio-s-file ()
  "The kind of BIO that reads and writes a file, which bio-read-filename and its like name.

Returns     BIO_METHOD or nil, static
See         BIO_s_file(3)"
  (call/->o 3 "BIO_METHOD" :static))

(define-call bio-s-fd ()
  "The kind of BIO that reads and writes a file descriptor, see bio-set-fd.

Returns     BIO_METHOD or nil, static
See         BIO_s_fd(3)"
  (call/->o 4 "BIO_METHOD" :static))

(define-call bio-s-socket ()
  "The kind of BIO that reads and writes a socket, see bio-set-fd.

Returns     BIO_METHOD or nil, static
See         BIO_s_socket(3)"
  (call/->o 5 "BIO_METHOD" :static))

(define-call bio-s-datagram ()
  "The kind of BIO that sends and receives datagrams on a socket, see bio-set-fd.

Returns     BIO_METHOD or nil, static
See         BIO_s_datagram(3)"
  (call/->o 6 "BIO_METHOD" :static))

(define-call bio-s-connect ()
  "The kind of BIO that connects to the host and port of bio-set-conn-hostname.

Returns     BIO_METHOD or nil, static
See         BIO_s_connect(3)"
  (call/->o 7 "BIO_METHOD" :static))

(define-call bio-s-accept ()
  "The kind of BIO that waits for connections on the port of bio-set-accept-name.

Returns     BIO_METHOD or nil, static
See         BIO_s_accept(3)"
  (call/->o 8 "BIO_METHOD" :static))

(define-call bio-s-bio ()
  "The kind of BIO of which two make a pair: what is written to one is read from the other.

Returns     BIO_METHOD or nil, static
See         BIO_s_bio(3)"
  (call/->o 9 "BIO_METHOD" :static))

(define-call bio-f-base64 ()
  "The filter that encodes in base64 what is written, and decodes what is read. bio-flush writes the
end of it.

Returns     BIO_METHOD or nil, static
See         BIO_f_base64(3)"
  (call/->o 10 "BIO_METHOD" :static))

(define-call bio-f-buffer ()
  "The filter that reads and writes in larger pieces, and lets bio-gets work. bio-flush writes what
it holds.

Returns     BIO_METHOD or nil, static
See         BIO_f_buffer(3)"
  (call/->o 11 "BIO_METHOD" :static))

(define-call bio-f-readbuffer ()
  "The filter that buffers reading alone, and lets bio-tell and bio-seek work on what cannot go
back.

Returns     BIO_METHOD or nil, static
OpenSSL     3.0 and newer
See         BIO_f_readbuffer(3)"
  (call/->o 12 "BIO_METHOD" :static))

(define-call bio-f-linebuffer ()
  "The filter that writes whole lines.

Returns     BIO_METHOD or nil, static
See         BIO_f_linebuffer(3)"
  (call/->o 13 "BIO_METHOD" :static))

(define-call bio-f-null ()
  "The filter that passes everything through.

Returns     BIO_METHOD or nil, static
See         BIO_f_null(3)"
  (call/->o 14 "BIO_METHOD" :static))

(define-call bio-f-prefix ()
  "The filter that puts a text or spaces in front of each line that is written, see bio-set-prefix.

Returns     BIO_METHOD or nil, static
OpenSSL     3.0 and newer
See         BIO_f_prefix(3)"
  (call/->o 15 "BIO_METHOD" :static))

(define-call bio-f-nbio-test ()
  "The filter that reads and writes random parts and asks for retries, to test programs with.

Returns     BIO_METHOD or nil, static
See         BIO_f_nbio_test(3)"
  (call/->o 16 "BIO_METHOD" :static))

(define-call bio-new (method)
  "Makes a BIO of a kind.

method      BIO_METHOD
Returns     BIO or nil, new: the BIO; 0 with the reason in the queue
See         BIO_new(3)"
  (call/o->o 17 method "BIO" :new))

(define-call bio-new-ex (method)
  "Makes a BIO of a kind, as bio-new does.

method      BIO_METHOD
Returns     BIO or nil, new: the BIO; 0 with the reason in the queue
OpenSSL     3.0 and newer
See         BIO_new(3)"
  (call/o->o 18 method "BIO" :new))

(define-call bio-new-mem-buf (data)
  "Makes a BIO from which these bytes can be read. They are copied. Nothing can be written to it,
and bio-reset goes back to its beginning.

data        octets
Returns     BIO or nil, new: the BIO; 0 with the reason in the queue
See         BIO_s_mem(3)"
  (call/b0->o 19 data "BIO" :new))

(define-call bio-new-file (path mode)
  "Opens a file.

path        string
mode        string: as of fopen: `r`, `w`, `a`, with `+` or `b`
Returns     BIO or nil, new: the BIO; 0 with the reason in the queue
Waits       for files only
See         BIO_s_file(3)"
  (call/tt->o 20 path mode "BIO" :new))

(define-call bio-new-socket (socket close-flag)
  "Makes a BIO of a connected socket.

socket      int
close-flag  int: +bio-close+: the socket is closed with the BIO; +bio-noclose+: it is not
Returns     BIO or nil, new: the BIO; 0 with the reason in the queue
See         BIO_s_socket(3)"
  (call/nn->o 21 socket close-flag "BIO" :new))

(define-call bio-new-fd (fd close-flag)
  "Makes a BIO of a file descriptor.

fd          int
close-flag  int: +bio-close+: the descriptor is closed with the BIO; +bio-noclose+: it is not
Returns     BIO or nil, new: the BIO; 0 with the reason in the queue
See         BIO_s_fd(3)"
  (call/nn->o 22 fd close-flag "BIO" :new))

(define-call bio-new-dgram (fd close-flag)
  "Makes a BIO of a datagram socket.

fd          int
close-flag  int: +bio-close+: the socket is closed with the BIO; +bio-noclose+: it is not
Returns     BIO or nil, new: the BIO; 0 with the reason in the queue
See         BIO_s_datagram(3)"
  (call/nn->o 23 fd close-flag "BIO" :new))

(define-call bio-new-connect (host-port)
  "Makes a BIO that will connect to a host. bio-do-connect does it, or the first reading or writing.

host-port   string: `host:port`; an IPv6 address stands in brackets
Returns     BIO or nil, new: the BIO; 0 with the reason in the queue
See         BIO_s_connect(3)"
  (call/t->o 24 host-port "BIO" :new))

(define-call bio-new-accept (host-port)
  "Makes a BIO that will listen on a port. The first bio-do-accept binds it, the next ones wait for
a connection each.

host-port   string: `port` or `host:port`, with `*` for any
Returns     BIO or nil, new: the BIO; 0 with the reason in the queue
See         BIO_s_accept(3)"
  (call/t->o 25 host-port "BIO" :new))

(define-call bio-new-bio-pair (first-size second-size)
  "Makes two BIOs of which each reads what was written to the other.

first-size  size_t: bytes that `first` holds until they are read from `second`; 0: 17 KiB
second-size size_t: bytes that `second` holds
Returns     int: 1, or 0 with the reason in the queue
Value 2     `first`, BIO or nil: where the handle of one goes
Value 3     `second`, BIO or nil: where the handle of the other goes
See         BIO_s_bio(3)"
  (call/hnhn->n 26 first-size second-size "BIO" "BIO"))

(define-call bio-free (bio)
  "Frees the handle of a BIO. The BIO ends when nothing else has it, and then frees what follows it
in its chain.

bio         BIO or nil
Returns     int: 1; 0 when `bio` is 0
See         BIO_new(3)"
  (call/o->n 27 bio))

(define-call bio-free-all (bio)
  "Frees the handle of a BIO. The BIO ends when nothing else has it, and then frees what follows it
in its chain.

bio         BIO or nil
Returns     nothing
See         BIO_new(3)"
  (call/o->v 28 bio))

(define-call bio-vfree (bio)
  "Frees the handle of a BIO, as bio-free-all does.

bio         BIO or nil
Returns     nothing
See         BIO_new(3)"
  (call/o->v 29 bio))

(define-call bio-up-ref (bio)
  "Counts a BIO up, so that it must be freed once more.

bio         BIO
Returns     int: 1, or 0 with the reason in the queue
See         BIO_new(3)"
  (call/o->n 30 bio))

(define-call bio-read (bio data)
  "Reads up to `length` bytes.

bio         BIO
data        octets that are filled
Returns     int: how many bytes were read; 0 or -1 at the end, on failure, or to be called again
            (bio-should-retry); -2 where the kind cannot
Waits       as long as OpenSSL does
See         BIO_read(3)"
  (call/or1->n/waits 31 bio data))

(define-call bio-read-ex (bio data)
  "Reads up to `length` bytes.

bio         BIO
data        octets that are filled
Returns     int: 1, or 0: nothing was read, and bio-should-retry and bio-eof tell why
Value 2     `count`, size_t: how many bytes were read
Waits       as long as OpenSSL does
See         BIO_read(3)"
  (call/or1p->n/waits 32 bio data))

(define-call bio-gets (bio line)
  "Reads a line with its newline, or as much of it as there is room for, and a NUL behind it. A
bio-f-base64 reads no lines; sockets and SSLs do with a bio-f-buffer in front of them.

bio         BIO
line        octets that are filled
Returns     int: how many bytes the line has; 0 or -1 at the end, on failure, or to be called again
            (bio-should-retry); -2 where the kind cannot
Waits       as long as OpenSSL does
See         BIO_read(3)"
  (call/or1->n/waits 33 bio line))

(define-call bio-get-line (bio line)
  "Reads a line as bio-gets does, byte by byte, from BIOs of every kind.

bio         BIO
line        octets that are filled
Returns     int: how many bytes the line has; 0 or -1 at the end, on failure, or to be called again
            (bio-should-retry)
Waits       as long as OpenSSL does
OpenSSL     3.0 and newer
See         BIO_read(3)"
  (call/or1->n/waits 34 bio line))

(define-call bio-write (bio data)
  "Writes bytes, perhaps not all of them.

bio         BIO
data        octets
Returns     int: how many bytes were written; 0 or -1 on failure or to be called again
            (bio-should-retry); -2 where the kind cannot
Waits       as long as OpenSSL does
See         BIO_read(3)"
  (call/ob1->n/waits 35 bio data))

(define-call bio-write-ex (bio data)
  "Writes bytes, perhaps not all of them.

bio         BIO
data        octets
Returns     int: 1, or 0: nothing was written, and bio-should-retry tells why
Value 2     `count`, size_t: how many bytes were written
Waits       as long as OpenSSL does
See         BIO_read(3)"
  (call/ob1p->n/waits 36 bio data))

(define-call bio-puts (bio text)
  "Writes a text without its NUL.

bio         BIO
text        string
Returns     int: how many bytes were written; 0 or -1 on failure or to be called again
            (bio-should-retry); -2 where the kind cannot
Waits       as long as OpenSSL does
See         BIO_read(3)"
  (call/ot->n/waits 37 bio text))

(define-call bio-indent (bio columns most)
  "Writes spaces.

bio         BIO
columns     int
most        int: no more than so many are written
Returns     int: 1, or 0 with the reason in the queue
Waits       as long as OpenSSL does
See         BIO_printf(3)"
  (call/onn->n/waits 38 bio columns most))

(define-call bio-dump (bio data)
  "Writes bytes for people to read: offset, hexadecimal digits, characters, 16 bytes a line.

bio         BIO
data        octets
Returns     int: how many bytes were written, or -1
Waits       as long as OpenSSL does
See         BIO_printf(3)"
  (call/ob1->n/waits 39 bio data))

(define-call bio-dump-indent (bio data indent)
  "Writes bytes for people to read, as bio-dump does.

bio         BIO
data        octets
indent      int: spaces at the beginning of each line, at most 64
Returns     int: how many bytes were written, or -1
Waits       as long as OpenSSL does
See         BIO_printf(3)"
  (call/ob1n->n/waits 40 bio data indent))

(define-call bio-hex-string (bio indent width data)
  "Writes bytes as hexadecimal digits with colons between them.

bio         BIO
indent      int: spaces at the beginning of each further line
width       int: bytes on a line
data        octets
Returns     int: 1
Waits       as long as OpenSSL does
See         BIO_printf(3)"
  (call/onnb3->n/waits 41 bio indent width data))

(define-call bio-method-type (bio)
  "Tells of which kind a BIO is.

bio         BIO
Returns     int: a BIO_TYPE_ constant
See         BIO_find_type(3)"
  (call/o->n 42 bio))

(define-call bio-method-name (bio)
  "Names the kind of a BIO.

bio         BIO
Returns     string or nil: a name such as `memory buffer`
See         BIO_meth_new(3)"
  (call/o->t 43 bio))

(define-call bio-pending (bio)
  "Counts the bytes that wait to be read, as far as the BIO knows; 0 does not mean that reading
would find none.

bio         BIO
Returns     int: how many bytes
See         BIO_ctrl(3)"
  (call/o->n 44 bio))

(define-call bio-ctrl-pending (bio)
  "Counts the bytes that wait to be read, as bio-pending does.

bio         BIO
Returns     size_t: how many bytes
See         BIO_ctrl(3)"
  (call/o->n 45 bio))

(define-call bio-wpending (bio)
  "Counts the bytes that were written to the BIO and wait to go on.

bio         BIO
Returns     int: how many bytes
See         BIO_ctrl(3)"
  (call/o->n 46 bio))

(define-call bio-ctrl-wpending (bio)
  "Counts the bytes that wait to go on, as bio-wpending does.

bio         BIO
Returns     size_t: how many bytes
See         BIO_ctrl(3)"
  (call/o->n 47 bio))

(define-call bio-eof (bio)
  "Tells whether there is nothing more to read, where the BIO can know.

bio         BIO
Returns     int: 1 at the end, 0 before it; below 0 on failure
Waits       as long as OpenSSL does
See         BIO_ctrl(3)"
  (call/o->n/waits 48 bio))

(define-call bio-reset (bio)
  "Puts a BIO back to its beginning: memory is emptied, what bio-new-mem-buf made is read again, a
file is rewound, a connection is closed.

bio         BIO
Returns     int: 1; below 1 on failure; of a file 0, and -1 on failure
Waits       as long as OpenSSL does
See         BIO_ctrl(3)"
  (call/o->n/waits 49 bio))

(define-call bio-flush (bio)
  "Writes out what the BIO and those behind it hold back. bio-f-base64 needs it at the end.

bio         BIO
Returns     int: 1; 0 or -1 on failure or to be called again (bio-should-retry)
Waits       as long as OpenSSL does
See         BIO_ctrl(3)"
  (call/o->n/waits 50 bio))

(define-call bio-seek (bio offset)
  "Moves to a place of a file.

bio         BIO
offset      int: bytes from the beginning
Returns     int: of a file 0, and -1 on failure
Waits       for files only
See         BIO_ctrl(3)"
  (call/on->n 51 bio offset))

(define-call bio-tell (bio)
  "Tells at which place of a file the BIO is.

bio         BIO
Returns     int: bytes from the beginning, or -1
Waits       for files only
See         BIO_ctrl(3)"
  (call/o->n 52 bio))

(define-call bio-set-close (bio close-flag)
  "Says whether what lies under the BIO is closed with it. Memory is in any case, and the SSL of a
bio-f-ssl.

bio         BIO
close-flag  int: +bio-close+ or +bio-noclose+
Returns     int: 1; 0 where the kind cannot
See         BIO_ctrl(3)"
  (call/on->n 53 bio close-flag))

(define-call bio-get-close (bio)
  "Tells whether what lies under the BIO is closed with it.

bio         BIO
Returns     int: +bio-close+ or +bio-noclose+
See         BIO_ctrl(3)"
  (call/o->n 54 bio))

(define-call bio-set-shutdown (bio close-flag)
  "Says whether what lies under the BIO is closed with it. Memory is in any case, and the SSL of a
bio-f-ssl.

bio         BIO
close-flag  int: +bio-close+ or +bio-noclose+
Returns     nothing
See         BIO_get_data(3)"
  (call/on->v 55 bio close-flag))

(define-call bio-get-shutdown (bio)
  "Tells whether what lies under the BIO is closed with it.

bio         BIO
Returns     int: +bio-close+ or +bio-noclose+
See         BIO_get_data(3)"
  (call/o->n 56 bio))

(define-call bio-get-init (bio)
  "Tells whether a BIO has what it needs to read and write: a file, a descriptor, a host.

bio         BIO
Returns     int: 1 or 0
See         BIO_get_data(3)"
  (call/o->n 57 bio))

(define-call bio-number-read (bio)
  "Counts the bytes that were read from a BIO.

bio         BIO or nil
Returns     uint64_t: how many bytes, of all that were ever read; 0 without a BIO
See         BIO_read(3)"
  (call/o->n 58 bio))

(define-call bio-number-written (bio)
  "Counts the bytes that were written to a BIO.

bio         BIO or nil
Returns     uint64_t: how many bytes, of all that were ever written; 0 without a BIO
See         BIO_write(3)"
  (call/o->n 59 bio))

(define-call bio-set-ex-data (bio index data)
  "Keeps a number with a BIO.

bio         BIO
index       int: from bio-get-ex-new-index, or 0
data        int64_t: any number
Returns     int: 1, or 0 with the reason in the queue
See         BIO_get_ex_data(3)"
  (call/onn->n 60 bio index data))

(define-call bio-get-ex-data (bio index)
  "Gives the number that bio-set-ex-data kept.

bio         BIO
index       int: from bio-get-ex-new-index, or 0
Returns     int64_t: the number, 0 where none was set
See         BIO_get_ex_new_index(3)"
  (call/on->n 61 bio index))

(define-call bio-set-app-data (bio data)
  "Keeps a number with a BIO, under index 0.

bio         BIO
data        int64_t: any number
Returns     int: 1, or 0 with the reason in the queue
See         BIO_get_ex_data(3)"
  (call/on->n 62 bio data))

(define-call bio-get-app-data (bio)
  "Gives the number that bio-set-app-data kept.

bio         BIO
Returns     int64_t: the number, 0 where none was set
See         BIO_get_ex_data(3)"
  (call/o->n 63 bio))

(define-call bio-should-retry (bio)
  "Tells whether the last call on this BIO that gave nothing should be made again later.

bio         BIO
Returns     int: not 0: yes
See         BIO_should_retry(3)"
  (call/o->n 64 bio))

(define-call bio-should-read (bio)
  "Tells whether the last call waits until bytes can be read.

bio         BIO
Returns     int: not 0: yes
See         BIO_should_retry(3)"
  (call/o->n 65 bio))

(define-call bio-should-write (bio)
  "Tells whether the last call waits until bytes can be written.

bio         BIO
Returns     int: not 0: yes
See         BIO_should_retry(3)"
  (call/o->n 66 bio))

(define-call bio-should-io-special (bio)
  "Tells whether the last call waits for something else, which bio-get-retry-reason names.

bio         BIO
Returns     int: not 0: yes
See         BIO_should_retry(3)"
  (call/o->n 67 bio))

(define-call bio-retry-type (bio)
  "Tells what the last call waits for.

bio         BIO
Returns     int: +bio-flags-read+, +bio-flags-write+ and +bio-flags-io-special+, added
See         BIO_should_retry(3)"
  (call/o->n 68 bio))

(define-call bio-get-retry-flags (bio)
  "Gives the flags that the other functions of this part look at.

bio         BIO
Returns     int: BIO_FLAGS_ constants, added
See         BIO_should_retry(3)"
  (call/o->n 69 bio))

(define-call bio-get-retry-reason (bio)
  "Tells what a BIO waits for when bio-should-io-special says yes.

bio         BIO
Returns     int: a BIO_RR_ constant, or 0
See         BIO_should_retry(3)"
  (call/o->n 70 bio))

(define-call bio-set-retry-reason (bio reason)
  "Sets what bio-get-retry-reason answers.

bio         BIO
reason      int: a BIO_RR_ constant
Returns     nothing
See         BIO_should_retry(3)"
  (call/on->v 71 bio reason))

(define-call bio-get-retry-bio (bio)
  "Finds the BIO of a chain that is the cause of a retry.

bio         BIO
Returns     BIO or nil, borrowed: the BIO
Value 2     `reason`, int: a BIO_RR_ constant, or 0
See         BIO_should_retry(3)"
  (call/op->o 72 bio "BIO" bio))

(define-call bio-set-retry-read (bio)
  "Has bio-should-retry and bio-should-read say yes.

bio         BIO
Returns     nothing
See         BIO_should_retry(3)"
  (call/o->v 73 bio))

(define-call bio-set-retry-write (bio)
  "Has bio-should-retry and bio-should-write say yes.

bio         BIO
Returns     nothing
See         BIO_should_retry(3)"
  (call/o->v 74 bio))

(define-call bio-set-retry-special (bio)
  "Has bio-should-retry and bio-should-io-special say yes.

bio         BIO
Returns     nothing
See         BIO_should_retry(3)"
  (call/o->v 75 bio))

(define-call bio-clear-retry-flags (bio)
  "Has bio-should-retry and its like say no.

bio         BIO
Returns     nothing
See         BIO_should_retry(3)"
  (call/o->v 76 bio))

(define-call bio-test-flags (bio flags)
  "Tests flags of a BIO.

bio         BIO
flags       int: BIO_FLAGS_ constants, added
Returns     int: those of them that are set
See         BIO_meth_new(3)"
  (call/on->n 77 bio flags))

(define-call bio-get-flags (bio)
  "Gives all the flags of a BIO.

bio         BIO
Returns     int: BIO_FLAGS_ constants, added
See         BIO_meth_new(3)"
  (call/o->n 78 bio))

(define-call bio-set-flags (bio flags)
  "Sets flags of a BIO, such as +bio-flags-base64-no-nl+, with which bio-f-base64 writes one line
and reads without newlines.

bio         BIO
flags       int: +bio-flags-read+, +bio-flags-write+, +bio-flags-io-special+,
            +bio-flags-should-retry+, +bio-flags-base64-no-nl+, +bio-flags-nonclear-rst+, added;
            others are refused
Returns     nothing
See         BIO_meth_new(3)"
  (call/on->v 79 bio flags))

(define-call bio-clear-flags (bio flags)
  "Takes flags of a BIO back.

bio         BIO
flags       int: +bio-flags-read+, +bio-flags-write+, +bio-flags-io-special+,
            +bio-flags-should-retry+, +bio-flags-base64-no-nl+, +bio-flags-nonclear-rst+, added;
            others are refused
Returns     nothing
See         BIO_meth_new(3)"
  (call/on->v 80 bio flags))

(define-call bio-push (bio append)
  "Puts a BIO, and what follows it, at the end of a chain. What is written to the front passes
through all.

bio         BIO
append      BIO
Returns     BIO or nil, borrowed: `bio`
See         BIO_push(3)"
  (call/oo->o 81 bio append "BIO" bio))

(define-call bio-pop (bio)
  "Takes a BIO out of its chain. What stood before and behind it is linked.

bio         BIO
Returns     BIO or nil, new: the BIO that followed; 0 where none did
See         BIO_push(3)"
  (call/o->o 82 bio "BIO" :new))

(define-call bio-next (bio)
  "Gives the BIO that follows in the chain.

bio         BIO
Returns     BIO or nil, borrowed: the BIO that follows; 0 where none does
See         BIO_find_type(3)"
  (call/o->o 83 bio "BIO" bio))

(define-call bio-find-type (bio type)
  "Finds the first BIO of a kind in a chain, from `bio` on.

bio         BIO
type        int: a BIO_TYPE_ constant; +bio-type-source-sink+, +bio-type-filter+ or
            +bio-type-descriptor+ alone: the first of any such kind
Returns     BIO or nil, borrowed: the BIO; 0 where there is none
See         BIO_find_type(3)"
  (call/on->o 84 bio type "BIO" bio))

(define-call bio-get-mem-data (bio &optional buffer)
  "Gives the bytes that wait in a BIO of memory, without taking them out.

bio         BIO
buffer      octets that are filled or nil: where they are copied to; nil to ask for their number
Returns     long: how many bytes there are; only so many as there is room for are copied
See         BIO_s_mem(3)"
  (call/or1->n 85 bio buffer))

(define-call bio-set-mem-eof-return (bio value)
  "Says what reading answers when a BIO of memory is empty. It is -1 at first, and 0 with
bio-new-mem-buf.

bio         BIO
value       int: 0: the end; below 0: to be called again
Returns     long: 1; 0 where the kind cannot
See         BIO_s_mem(3)"
  (call/on->n 86 bio value))

(define-call bio-read-filename (bio path)
  "Opens a file to read from.

bio         BIO
path        string
Returns     int: 1, or 0 with the reason in the queue
Waits       for files only
See         BIO_s_file(3)"
  (call/ot->n 87 bio path))

(define-call bio-write-filename (bio path)
  "Opens a file to write to; what was in it is lost.

bio         BIO
path        string
Returns     int: 1, or 0 with the reason in the queue
Waits       for files only
See         BIO_s_file(3)"
  (call/ot->n 88 bio path))

(define-call bio-append-filename (bio path)
  "Opens a file to write at its end.

bio         BIO
path        string
Returns     int: 1, or 0 with the reason in the queue
Waits       for files only
See         BIO_s_file(3)"
  (call/ot->n 89 bio path))

(define-call bio-rw-filename (bio path)
  "Opens a file that there is, to read and write.

bio         BIO
path        string
Returns     int: 1, or 0 with the reason in the queue
Waits       for files only
See         BIO_s_file(3)"
  (call/ot->n 90 bio path))

(define-call bio-set-fd (bio fd close-flag)
  "Gives a BIO the descriptor or socket that it works on.

bio         BIO
fd          int
close-flag  int: +bio-close+: it is closed with the BIO; +bio-noclose+: it is not
Returns     long: 1; 0 where the kind cannot
See         BIO_s_fd(3)"
  (call/onn->n 91 bio fd close-flag))

(define-call bio-get-fd (bio)
  "Gives the descriptor or socket that a BIO works on.

bio         BIO
Returns     long: the descriptor or socket; -1 where there is none
Value 2     `fd`, int: the same
See         BIO_s_fd(3)"
  (call/op->n 92 bio))

(define-call bio-set-nbio (bio on)
  "Says whether a connection that is still to be made will be one that never waits.

bio         BIO
on          long: 1: nothing waits; 0: it may wait
Returns     long: 1; 0 where the kind cannot
See         BIO_s_connect(3)"
  (call/on->n 93 bio on))

(define-call bio-do-handshake (bio)
  "Does what a BIO has to do before bytes flow: connects, accepts, or does the TLS handshake.

bio         BIO
Returns     long: 1; 0 or below on failure or to be called again (bio-should-retry)
Waits       as long as OpenSSL does
See         BIO_f_ssl(3)"
  (call/o->n/waits 94 bio))

(define-call bio-do-connect (bio)
  "Connects to the host and port of a bio-s-connect.

bio         BIO
Returns     long: 1; 0 or below on failure or to be called again (bio-should-retry)
Waits       as long as OpenSSL does
See         BIO_s_connect(3)"
  (call/o->n/waits 95 bio))

(define-call bio-do-connect-retry (bio timeout nap)
  "Connects, with further attempts until the time has run out.

bio         BIO
timeout     int: seconds for all attempts; 0: as long as they take; below 0: one attempt that does
            not wait
nap         int: milliseconds between attempts; below 0: 100
Returns     int: 1; 0 when the time ran out; -1 on failure, or, with `timeout` below 0, to be called
            again
Waits       as long as OpenSSL does
OpenSSL     3.0 and newer
See         BIO_socket_wait(3)"
  (call/onn->n/waits 96 bio timeout nap))

(define-call bio-wait (bio until nap)
  "Waits until what bio-should-retry speaks of has come.

bio         BIO
until       time_t: seconds since 1970; 0: it does not wait and answers 1
nap         unsigned int: milliseconds between attempts where the BIO has no socket
Returns     int: 1; 0 when the time ran out; -1 on failure
Waits       as long as OpenSSL does
OpenSSL     3.0 and newer
See         BIO_socket_wait(3)"
  (call/onn->n/waits 97 bio until nap))

(define-call bio-socket-wait (fd for-read until)
  "Waits for a socket.

fd          int
for-read    int: 1: until it can be read; 0: until it can be written
until       time_t: seconds since 1970; 0: it does not wait and answers 1
Returns     int: 1; 0 when the time ran out; -1 on failure
Waits       as long as OpenSSL does
OpenSSL     3.0 and newer
See         BIO_socket_wait(3)"
  (call/nnn->n/waits 98 fd for-read until))

(define-call bio-set-conn-hostname (bio host)
  "Says to which host a bio-s-connect connects.

bio         BIO
host        string: a name or address, or `host:port`
Returns     long: 1; 0 where the kind cannot
See         BIO_s_connect(3)"
  (call/ot->n 99 bio host))

(define-call bio-set-conn-port (bio port)
  "Says to which port a bio-s-connect connects.

bio         BIO
port        string: a number or the name of a service
Returns     long: 1; 0 where the kind cannot
See         BIO_s_connect(3)"
  (call/ot->n 100 bio port))

(define-call bio-get-conn-hostname (bio)
  "Gives the host of a bio-s-connect.

bio         BIO
Returns     string or nil: the host; nil where there is none
See         BIO_s_connect(3)"
  (call/o->t 101 bio))

(define-call bio-get-conn-port (bio)
  "Gives the port of a bio-s-connect.

bio         BIO
Returns     string or nil: the port; nil where there is none
See         BIO_s_connect(3)"
  (call/o->t 102 bio))

(define-call bio-set-conn-ip-family (bio family)
  "Says which version of IP a bio-s-connect uses.

bio         BIO
family      int: BIO_FAMILY_IPV4, BIO_FAMILY_IPV6 or BIO_FAMILY_IPANY
Returns     long: 1; 0 where the kind cannot
See         BIO_s_connect(3)"
  (call/on->n 103 bio family))

(define-call bio-set-conn-mode (bio mode)
  "Says with which options of the socket a bio-s-connect connects.

bio         BIO
mode        long: BIO_SOCK_ constants, added
Returns     long: 1; 0 where the kind cannot
See         BIO_s_connect(3)"
  (call/on->n 104 bio mode))

(define-call bio-do-accept (bio)
  "Binds the port of a bio-s-accept when it is called first, and waits for a connection afterwards.
That one follows in the chain then; bio-pop takes it out.

bio         BIO
Returns     long: 1; 0 or below on failure or to be called again (bio-should-retry)
Waits       as long as OpenSSL does
See         BIO_s_accept(3)"
  (call/o->n/waits 105 bio))

(define-call bio-set-accept-name (bio name)
  "Says where a bio-s-accept listens.

bio         BIO
name        string: `port` or `host:port`, with `*` for any
Returns     long: 1; 0 where the kind cannot
See         BIO_s_accept(3)"
  (call/ot->n 106 bio name))

(define-call bio-set-accept-port (bio port)
  "Says on which port a bio-s-accept listens.

bio         BIO
port        string: a number or the name of a service
Returns     long: 1; 0 where the kind cannot
See         BIO_s_accept(3)"
  (call/ot->n 107 bio port))

(define-call bio-get-accept-name (bio)
  "Gives the address that a bio-s-accept listens on.

bio         BIO
Returns     string or nil: a text; nil where there is none
See         BIO_s_accept(3)"
  (call/o->t 108 bio))

(define-call bio-get-accept-port (bio)
  "Gives the port that a bio-s-accept listens on, also when it was chosen by the system.

bio         BIO
Returns     string or nil: a text; nil where there is none
See         BIO_s_accept(3)"
  (call/o->t 109 bio))

(define-call bio-get-peer-name (bio)
  "Gives the address of the peer that a bio-s-accept accepted last.

bio         BIO
Returns     string or nil: a text; nil where there is none
See         BIO_s_accept(3)"
  (call/o->t 110 bio))

(define-call bio-get-peer-port (bio)
  "Gives the port of the peer that a bio-s-accept accepted last.

bio         BIO
Returns     string or nil: a text; nil where there is none
See         BIO_s_accept(3)"
  (call/o->t 111 bio))

(define-call bio-set-nbio-accept (bio on)
  "Says whether bio-do-accept may wait.

bio         BIO
on          int: 1: accepting never waits; 0: it may wait
Returns     long: 1; 0 where the kind cannot
See         BIO_s_accept(3)"
  (call/on->n 112 bio on))

(define-call bio-set-accept-ip-family (bio family)
  "Says which version of IP a bio-s-accept uses.

bio         BIO
family      int: BIO_FAMILY_IPV4, BIO_FAMILY_IPV6 or BIO_FAMILY_IPANY
Returns     long: 1; 0 where the kind cannot
See         BIO_s_accept(3)"
  (call/on->n 113 bio family))

(define-call bio-set-accept-bios (bio &optional chain)
  "Gives a filter of which each connection that is accepted gets a copy in front of it. What it is a
copy of is this one as it is now. Other kinds, bio-f-ssl among them, are refused: bio-push puts
those in front of what bio-pop answers.

bio         BIO
chain       BIO or nil: a bio-f-buffer, bio-f-linebuffer or bio-f-base64 with nothing behind it; 0:
            nothing is done
Returns     long: 1; 0 where the kind cannot, or with the reason in the queue
See         BIO_s_accept(3)"
  (call/oo->n 114 bio chain))

(define-call bio-set-bind-mode (bio mode)
  "Says how a bio-s-accept binds its port.

bio         BIO
mode        long: BIO_SOCK_ constants, added; BIO_BIND_NORMAL, BIO_BIND_REUSEADDR
Returns     long: 1; 0 where the kind cannot
See         BIO_s_accept(3)"
  (call/on->n 115 bio mode))

(define-call bio-get-bind-mode (bio)
  "Tells how a bio-s-accept binds its port.

bio         BIO
Returns     long: what bio-set-bind-mode set
See         BIO_s_accept(3)"
  (call/o->n 116 bio))

(define-call bio-make-bio-pair (first second)
  "Makes a pair of two BIOs of bio-s-bio.

first       BIO
second      BIO
Returns     int: 1, or 0 with the reason in the queue
See         BIO_s_bio(3)"
  (call/oo->n 117 first second))

(define-call bio-destroy-bio-pair (bio)
  "Parts the BIOs of a pair. What was on its way between them is lost.

bio         BIO
Returns     int: 1; 0 where the kind cannot
See         BIO_s_bio(3)"
  (call/o->n 118 bio))

(define-call bio-shutdown-wr (bio)
  "Says that nothing more will be written to this BIO of a pair; the other one reads the end then.

bio         BIO
Returns     int: 1; 0 where the kind cannot
See         BIO_s_bio(3)"
  (call/o->n 119 bio))

(define-call bio-set-write-buf-size (bio size)
  "Says how many bytes a bio-s-bio holds. It has to be said before the pair is made.

bio         BIO
size        long: in bytes
Returns     int: 1, or 0 with the reason in the queue
See         BIO_s_bio(3)"
  (call/on->n 120 bio size))

(define-call bio-get-write-buf-size (bio size)
  "Tells how many bytes a bio-s-bio holds.

bio         BIO
size        long: is not looked at
Returns     size_t: how many bytes
See         BIO_s_bio(3)"
  (call/on->n 121 bio size))

(define-call bio-get-write-guarantee (bio)
  "Tells how many bytes the next writing to a bio-s-bio takes.

bio         BIO
Returns     int: how many bytes
See         BIO_s_bio(3)"
  (call/o->n 122 bio))

(define-call bio-ctrl-get-write-guarantee (bio)
  "Tells how many bytes the next writing to a bio-s-bio takes.

bio         BIO
Returns     size_t: how many bytes
See         BIO_s_bio(3)"
  (call/o->n 123 bio))

(define-call bio-get-read-request (bio)
  "Tells how many bytes the other BIO of a pair wanted to read from this one and did not get.

bio         BIO
Returns     int: how many bytes, 0 where nothing was asked for
See         BIO_s_bio(3)"
  (call/o->n 124 bio))

(define-call bio-ctrl-get-read-request (bio)
  "Tells how many bytes the other BIO of a pair wanted to read from this one and did not get.

bio         BIO
Returns     size_t: how many bytes, 0 where nothing was asked for
See         BIO_s_bio(3)"
  (call/o->n 125 bio))

(define-call bio-ctrl-reset-read-request (bio)
  "Has bio-get-read-request answer 0.

bio         BIO
Returns     int: 1; 0 where the kind cannot
See         BIO_s_bio(3)"
  (call/o->n 126 bio))

(define-call bio-set-buffer-size (bio size)
  "Says how many bytes a bio-f-buffer gathers, in both directions. What it holds is lost.

bio         BIO
size        long: in bytes; below 4,096 nothing changes
Returns     long: 1; 0 on failure
See         BIO_f_buffer(3)"
  (call/on->n 127 bio size))

(define-call bio-set-read-buffer-size (bio size)
  "Says how many bytes a bio-f-buffer gathers when it reads. What it holds is lost.

bio         BIO
size        long: in bytes; below 4,096 nothing changes
Returns     long: 1; 0 on failure
See         BIO_f_buffer(3)"
  (call/on->n 128 bio size))

(define-call bio-set-write-buffer-size (bio size)
  "Says how many bytes a bio-f-buffer gathers when it writes. What it holds is lost.

bio         BIO
size        long: in bytes; below 4,096 nothing changes
Returns     long: 1; 0 on failure
See         BIO_f_buffer(3)"
  (call/on->n 129 bio size))

(define-call bio-get-buffer-num-lines (bio)
  "Counts the newlines that a bio-f-buffer has read in advance.

bio         BIO
Returns     long: how many
See         BIO_f_buffer(3)"
  (call/o->n 130 bio))

(define-call bio-buffer-peek (bio buffer)
  "Copies bytes that a bio-f-buffer has read in advance, and leaves them there. It reads some when
it has none.

bio         BIO
buffer      octets that are filled
Returns     long: how many bytes were copied
Waits       as long as OpenSSL does
See         BIO_f_buffer(3)"
  (call/or1->n/waits 131 bio buffer))

(define-call bio-set-buffer-read-data (bio data)
  "Puts bytes into a bio-f-buffer, to be read next, in place of those that it has.

bio         BIO
data        octets
Returns     long: 1; 0 on failure
See         BIO_f_buffer(3)"
  (call/ob1->n 132 bio data))

(define-call bio-set-prefix (bio &optional prefix)
  "Says what a bio-f-prefix writes in front of each line.

bio         BIO
prefix      string or nil: the text; nil for none
Returns     long: 1; 0 where the kind cannot
OpenSSL     3.0 and newer
See         BIO_f_prefix(3)"
  (call/ot->n 133 bio prefix))

(define-call bio-set-indent (bio columns)
  "Says how many spaces a bio-f-prefix writes in front of each line.

bio         BIO
columns     long
Returns     long: 1; 0 where the kind cannot
OpenSSL     3.0 and newer
See         BIO_f_prefix(3)"
  (call/on->n 134 bio columns))

(define-call bio-get-indent (bio)
  "Tells how many spaces a bio-f-prefix writes in front of each line.

bio         BIO
Returns     long: how many
OpenSSL     3.0 and newer
See         BIO_f_prefix(3)"
  (call/o->n 135 bio))

(define-call bio-set-ssl (bio ssl close-flag)
  "Gives a bio-f-ssl the SSL that it works with. The SSL lives as long as the BIO needs it, with
either flag. Freeing the BIO sends nothing: bio-ssl-shutdown is for that.

bio         BIO
ssl         SSL
close-flag  long: +bio-close+ or +bio-noclose+
Returns     long: 1; 0 where the kind cannot
Streams     refused on the SSL of a stream: it is read and written by the stream's functions
See         BIO_f_ssl(3)"
  (call/oon->n 136 bio ssl close-flag))

(define-call bio-get-ssl (bio)
  "Gives the SSL of a bio-f-ssl.

bio         BIO
Returns     long: 1; 0 or below where there is none
Value 2     `ssl`, SSL or nil: where the handle of the SSL goes; 0 where there is none
See         BIO_f_ssl(3)"
  (call/oh->n 137 bio "SSL"))

(define-call bio-set-ssl-mode (bio client)
  "Says on which side the SSL of a bio-f-ssl is.

bio         BIO
client      long: 1: as a client; 0: as a server
Returns     long: 1; 0 where there is no SSL
See         BIO_f_ssl(3)"
  (call/on->n 138 bio client))

(define-call bio-set-ssl-renegotiate-bytes (bio bytes)
  "Says after how many bytes a bio-f-ssl renegotiates. TLS 1.3 knows no renegotiation.

bio         BIO
bytes       long: at least 512; below, nothing changes
Returns     long: how many it was before
See         BIO_f_ssl(3)"
  (call/on->n 139 bio bytes))

(define-call bio-set-ssl-renegotiate-timeout (bio seconds)
  "Says after how many seconds a bio-f-ssl renegotiates. TLS 1.3 knows no renegotiation.

bio         BIO
seconds     long
Returns     long: how many it was before
See         BIO_f_ssl(3)"
  (call/on->n 140 bio seconds))

(define-call bio-get-num-renegotiates (bio)
  "Counts the renegotiations that a bio-f-ssl began by itself.

bio         BIO
Returns     long: how many
See         BIO_f_ssl(3)"
  (call/o->n 141 bio))

(define-call bio-ctrl (bio command number &optional text)
  "Does one of the commands that the functions above stand for.

bio         BIO
command     int: a BIO_CTRL_ or BIO_C_ constant
number      long: what the command is given besides
text        string or nil: for the commands that take a text; nil for the others
Returns     long: what the command answers
Waits       as long as OpenSSL does
See         BIO_ctrl(3)"
  (call/onnt->n/waits 142 bio command number text))

(define-call bio-addr-new ()
  "Makes a place for an address.

Returns     BIO_ADDR or nil, new: an address of no family; 0 with the reason in the queue
See         BIO_ADDR(3)"
  (call/->o 143 "BIO_ADDR" :new))

(define-call bio-addr-free (address)
  "Frees the handle of an address.

address     BIO_ADDR or nil
Returns     nothing
See         BIO_ADDR(3)"
  (call/o->v 144 address))

(define-call bio-addr-clear (address)
  "Makes an address one of no family.

address     BIO_ADDR
Returns     nothing
See         BIO_ADDR(3)"
  (call/o->v 145 address))

(define-call bio-addr-family (address)
  "Tells of which family an address is.

address     BIO_ADDR
Returns     int: AF_INET, AF_INET6, AF_UNIX or AF_UNSPEC, as numbers of the system
See         BIO_ADDR(3)"
  (call/o->n 146 address))

(define-call bio-addr-rawport (address)
  "Gives the port of an address.

address     BIO_ADDR
Returns     unsigned short: the port, in the byte order of the network; 0 where there is none
See         BIO_ADDR(3)"
  (call/o->n 147 address))

(define-call bio-addr-hostname-string (address numeric)
  "Gives the host of an address.

address     BIO_ADDR
numeric     int: 1: the digits; 0: the name, if one can be found
Returns     string or nil: the host; nil with the reason in the queue
Waits       as long as OpenSSL does
See         BIO_ADDR(3)"
  (call/on->t/waits 148 address numeric))

(define-call bio-addr-service-string (address numeric)
  "Gives the port of an address.

address     BIO_ADDR
numeric     int: 1: the digits; 0: the name of the service
Returns     string or nil: the port; nil with the reason in the queue
Waits       as long as OpenSSL does
See         BIO_ADDR(3)"
  (call/on->t/waits 149 address numeric))

(define-call bio-addr-path-string (address)
  "Gives the path of a Unix socket.

address     BIO_ADDR
Returns     string or nil: the path; nil where the family is another
See         BIO_ADDR(3)"
  (call/o->t 150 address))

(define-call bio-addr-rawaddress (address &optional buffer)
  "Gives the bytes of an address, in the byte order of the network: 4 of IPv4, 16 of IPv6, those of
the path of a Unix socket.

address     BIO_ADDR
buffer      octets that are filled or nil: where it goes; nil to ask for its length
Returns     int: 1, or 0 where there is none or no room for it
Value 2     `length`, size_t: how many bytes it has
See         BIO_ADDR(3)"
  (call/or1p->n 151 address buffer))

(define-call bio-addr-rawmake (address family where port)
  "Sets an address.

address     BIO_ADDR
family      int: AF_INET or AF_INET6, as numbers of the system
where       octets: 4 bytes for AF_INET, 16 for AF_INET6, in the byte order of the network
port        unsigned short: in the byte order of the network
Returns     int: 1, or 0
See         BIO_ADDR(3)"
  (call/onb2n->n 152 address family where port))

(define-call bio-sock-init ()
  "Prepares the use of sockets. Nothing needs it on Unix.

Returns     int: 1, or -1
See         BIO_sock_init(3)"
  (call/->n 153))

(define-call bio-socket-nbio (socket on)
  "Says whether operations on a socket may wait.

socket      int
on          int: 1: nothing waits; 0: it may wait
Returns     int: 1, or 0 with the reason in the queue
See         BIO_socket_nbio(3)"
  (call/nn->n 154 socket on))

(define-call bio-sock-error (socket)
  "Takes the pending error of a socket.

socket      int
Returns     int: the number of an OS error, 0 for none; 1 where it cannot be asked
See         BIO_sock_error(3)"
  (call/n->n 155 socket))

(define-call bio-set-tcp-ndelay (socket on)
  "Sets TCP_NODELAY of a socket.

socket      int
on          int: 1: small pieces are sent at once; 0: they are gathered
Returns     int: 1; 0 or -1 on failure
See         BIO_set_tcp_ndelay(3)"
  (call/nn->n 156 socket on))

(define-call bio-closesocket (socket)
  "Closes a socket.

socket      int
Returns     int: 1, or 0
See         BIO_connect(3)"
  (call/n->n 157 socket))

(define-call bio-sock-should-retry (result)
  "Tells whether reading or writing a socket that gave `result` just now should be done again. It
looks at errno, so that it means something only where nothing came between.

result      int: 0 or -1
Returns     int: 1 or 0
See         BIO_sock_should_retry(3)"
  (call/n->n 158 result))

(define-call bio-fd-should-retry (result)
  "Tells whether reading or writing a descriptor that gave `result` just now should be done again.
It looks at errno, so that it means something only where nothing came between.

result      int: 0 or -1
Returns     int: 1 or 0
See         BIO_s_fd(3)"
  (call/n->n 159 result))

(define-call bio-sock-non-fatal-error (error)
  "Tells whether an error of the system means that the call should be made again.

error       int: an errno value
Returns     int: 1 or 0
See         BIO_sock_non_fatal_error(3)"
  (call/n->n 160 error))

(define-call bio-fd-non-fatal-error (error)
  "Tells whether an error of the system means that the call should be made again.

error       int: an errno value
Returns     int: 1 or 0
See         BIO_fd_non_fatal_error(3)"
  (call/n->n 161 error))

(define-call bio-dgram-non-fatal-error (error)
  "Tells whether an error of the system means that the call should be made again.

error       int: an errno value
Returns     int: 1 or 0
See         BIO_dgram_non_fatal_error(3)"
  (call/n->n 162 error))

(define-call err-get-error ()
  "Takes the oldest error out of the queue.

Returns     unsigned long: the packed code; 0 when the queue is empty
See         ERR_get_error(3)"
  (call/->n 163))

(define-call err-get-error-line (file)
  "Takes the oldest error out of the queue, with its place.

file        octets that are filled or nil: the C file that raised it
Returns     unsigned long: the packed code; 0 when the queue is empty
Value 2     `line`, int: the line in that file
See         ERR_get_error(3)"
  (call/r0p->n 164 file))

(define-call err-get-error-line-data (file &optional data)
  "Takes the oldest error out of the queue, with its place and what was added.

file        octets that are filled or nil: the C file that raised it
data        octets that are filled or nil: what was added, such as a file's name
Returns     unsigned long: the packed code; 0 when the queue is empty
Value 2     `line`, int: the line in that file
Value 3     `flags`, int: +err-txt-string+ where there is `data`; 0
See         ERR_get_error(3)"
  (call/r0pr3p->n 165 file data))

(define-call err-get-error-all (file &optional function data)
  "Takes the oldest error out of the queue, with all that is known about it.

file        octets that are filled or nil: the C file that raised it
function    octets that are filled or nil: the C function that raised it
data        octets that are filled or nil: what was added, such as a file's name
Returns     unsigned long: the packed code; 0 when the queue is empty
Value 2     `line`, int: the line in that file
Value 3     `flags`, int: +err-txt-string+ where there is `data`; 0
See         ERR_get_error(3)"
  (call/r0pr3r5p->n 166 file function data))

(define-call err-peek-error ()
  "Gives the oldest error and leaves it in the queue.

Returns     unsigned long: the packed code; 0 when the queue is empty
See         ERR_get_error(3)"
  (call/->n 167))

(define-call err-peek-error-line (file)
  "Gives the oldest error and leaves it in the queue, with its place.

file        octets that are filled or nil: the C file that raised it
Returns     unsigned long: the packed code; 0 when the queue is empty
Value 2     `line`, int: the line in that file
See         ERR_get_error(3)"
  (call/r0p->n 168 file))

(define-call err-peek-error-line-data (file &optional data)
  "Gives the oldest error and leaves it in the queue, with its place and what was added.

file        octets that are filled or nil: the C file that raised it
data        octets that are filled or nil: what was added, such as a file's name
Returns     unsigned long: the packed code; 0 when the queue is empty
Value 2     `line`, int: the line in that file
Value 3     `flags`, int: +err-txt-string+ where there is `data`; 0
See         ERR_get_error(3)"
  (call/r0pr3p->n 169 file data))

(define-call err-peek-error-func (function)
  "Gives the oldest error and leaves it in the queue, with the C function that raised it.

function    octets that are filled or nil: the C function that raised it
Returns     unsigned long: the packed code; 0 when the queue is empty
See         ERR_get_error(3)"
  (call/r0->n 170 function))

(define-call err-peek-error-data (data)
  "Gives the oldest error and leaves it in the queue, with what was added.

data        octets that are filled or nil: what was added, such as a file's name
Returns     unsigned long: the packed code; 0 when the queue is empty
Value 2     `flags`, int: +err-txt-string+ where there is `data`; 0
See         ERR_get_error(3)"
  (call/r0p->n 171 data))

(define-call err-peek-error-all (file &optional function data)
  "Gives the oldest error and leaves it in the queue, with all that is known about it.

file        octets that are filled or nil: the C file that raised it
function    octets that are filled or nil: the C function that raised it
data        octets that are filled or nil: what was added, such as a file's name
Returns     unsigned long: the packed code; 0 when the queue is empty
Value 2     `line`, int: the line in that file
Value 3     `flags`, int: +err-txt-string+ where there is `data`; 0
See         ERR_get_error(3)"
  (call/r0pr3r5p->n 172 file function data))

(define-call err-peek-last-error ()
  "Gives the newest error and leaves it in the queue.

Returns     unsigned long: the packed code; 0 when the queue is empty
See         ERR_get_error(3)"
  (call/->n 173))

(define-call err-peek-last-error-line (file)
  "Gives the newest error and leaves it in the queue, with its place.

file        octets that are filled or nil: the C file that raised it
Returns     unsigned long: the packed code; 0 when the queue is empty
Value 2     `line`, int: the line in that file
See         ERR_get_error(3)"
  (call/r0p->n 174 file))

(define-call err-peek-last-error-line-data (file &optional data)
  "Gives the newest error and leaves it in the queue, with its place and what was added.

file        octets that are filled or nil: the C file that raised it
data        octets that are filled or nil: what was added, such as a file's name
Returns     unsigned long: the packed code; 0 when the queue is empty
Value 2     `line`, int: the line in that file
Value 3     `flags`, int: +err-txt-string+ where there is `data`; 0
See         ERR_get_error(3)"
  (call/r0pr3p->n 175 file data))

(define-call err-peek-last-error-func (function)
  "Gives the newest error and leaves it in the queue, with the C function that raised it.

function    octets that are filled or nil: the C function that raised it
Returns     unsigned long: the packed code; 0 when the queue is empty
See         ERR_get_error(3)"
  (call/r0->n 176 function))

(define-call err-peek-last-error-data (data)
  "Gives the newest error and leaves it in the queue, with what was added.

data        octets that are filled or nil: what was added, such as a file's name
Returns     unsigned long: the packed code; 0 when the queue is empty
Value 2     `flags`, int: +err-txt-string+ where there is `data`; 0
See         ERR_get_error(3)"
  (call/r0p->n 177 data))

(define-call err-peek-last-error-all (file &optional function data)
  "Gives the newest error and leaves it in the queue, with all that is known about it.

file        octets that are filled or nil: the C file that raised it
function    octets that are filled or nil: the C function that raised it
data        octets that are filled or nil: what was added, such as a file's name
Returns     unsigned long: the packed code; 0 when the queue is empty
Value 2     `line`, int: the line in that file
Value 3     `flags`, int: +err-txt-string+ where there is `data`; 0
See         ERR_get_error(3)"
  (call/r0pr3r5p->n 178 file function data))

(define-call err-clear-error ()
  "Empties the queue.

Returns     nothing
See         ERR_clear_error(3)"
  (call/->v 179))

(define-call err-print-errors (bio)
  "Writes the errors of the queue, a line each, and empties it.

bio         BIO
Returns     nothing
Waits       as long as OpenSSL does
See         ERR_print_errors(3)"
  (call/o->v/waits 180 bio))

(define-call err-error-string (code)
  "Gives a line for people to read about an error.

code        unsigned long: from err-get-error
Returns     string or nil: a line; it stays until the next call on this thread
See         ERR_error_string(3)"
  (call/n->t 181 code))

(define-call err-error-string-n (code buffer)
  "Gives a line for people to read about an error, cut to the room and with a NUL behind it.

code        unsigned long: from err-get-error
buffer      octets that are filled
Returns     nothing
See         ERR_error_string(3)"
  (call/nr1->v 182 code buffer))

(define-call err-lib-error-string (code)
  "Names the part of OpenSSL that an error came from.

code        unsigned long: from err-get-error
Returns     string or nil: such as `SSL routines`; nil where it is not known
See         ERR_error_string(3)"
  (call/n->t 183 code))

(define-call err-reason-error-string (code)
  "Gives the reason of an error.

code        unsigned long: from err-get-error
Returns     string or nil: such as `certificate verify failed`; nil where it is not known
See         ERR_error_string(3)"
  (call/n->t 184 code))

(define-call err-func-error-string (code)
  "Names the C function that raised an error.

code        unsigned long: from err-get-error
Returns     string or nil: the name; always nil from OpenSSL 3.0 on
See         ERR_error_string(3)"
  (call/n->t 185 code))

(define-call err-get-lib (code)
  "Tells which part of OpenSSL an error came from.

code        unsigned long: from err-get-error
Returns     int: an ERR_LIB_ constant
See         ERR_GET_LIB(3)"
  (call/n->n 186 code))

(define-call err-get-reason (code)
  "Tells the reason of an error.

code        unsigned long: from err-get-error
Returns     int: the reason, a number that the part has given it
See         ERR_GET_LIB(3)"
  (call/n->n 187 code))

(define-call err-get-func (code)
  "Tells which C function raised an error.

code        unsigned long: from err-get-error
Returns     int: the number of the function; always 0 from OpenSSL 3.0 on
See         ERR_GET_LIB(3)"
  (call/n->n 188 code))

(define-call err-get-rflags (code)
  "Gives the flags of the reason of an error.

code        unsigned long: from err-get-error
Returns     int: flags, shifted as they are in the code; always 0 with 1.1.1
See         ERR_GET_LIB(3)"
  (call/n->n 189 code))

(define-call err-fatal-error (code)
  "Tells whether an error is one like lack of memory, after which OpenSSL can hardly go on.

code        unsigned long: from err-get-error
Returns     int: 0: no
See         ERR_GET_LIB(3)"
  (call/n->n 190 code))

(define-call err-common-error (code)
  "Tells whether the reason of an error is one that all parts of OpenSSL share.

code        unsigned long: from err-get-error
Returns     int: 1 or 0; always 0 with 1.1.1
See         ERR_GET_LIB(3)"
  (call/n->n 191 code))

(define-call err-system-error (code)
  "Tells whether an error is an errno value of the system, which err-get-reason gives then.

code        unsigned long: from err-get-error
Returns     int: 1 or 0; always 0 with 1.1.1
See         ERR_GET_LIB(3)"
  (call/n->n 192 code))

(define-call err-pack (library function reason)
  "Makes a code, to compare with one of err-get-error.

library     int: an ERR_LIB_ constant
function    int: is looked at with 1.1.1 only
reason      int
Returns     unsigned long: the packed code
See         ERR_load_strings(3)"
  (call/nnn->n 193 library function reason))

(define-call err-get-next-error-library ()
  "Gives a number for errors of a program's own.

Returns     int: a number that no other part has
See         ERR_load_strings(3)"
  (call/->n 194))

(define-call err-load-crypto-strings ()
  "Loads the texts of OpenSSL's errors. It loads them by itself, so that nothing needs this call.

Returns     int: 1, or 0 with the reason in the queue
See         ERR_load_crypto_strings(3)"
  (call/->n 195))

(define-call err-load-err-strings ()
  "Loads the texts of the errors of one part of OpenSSL, ERR. It loads them by itself, so that
nothing needs this call.

Returns     int: 1
See         ERR_load_crypto_strings(3)"
  (call/->n 196))

(define-call err-free-strings ()
  "Does nothing; OpenSSL frees its texts when the process ends.

Returns     nothing
See         ERR_load_crypto_strings(3)"
  (call/->v 197))

(define-call err-remove-state (pid)
  "Does nothing; a thread's queue is freed when it ends.

pid         unsigned long: is not looked at
Returns     nothing
OpenSSL     before 4.0
See         ERR_remove_state(3)"
  (call/n->v 198 pid))

(define-call err-remove-thread-state ()
  "Does nothing; a thread's queue is freed when it ends.

Returns     nothing
OpenSSL     before 4.0
See         ERR_remove_state(3)"
  (call/->v 199))

(define-call rand-bytes (buffer)
  "Fills room with random bytes that are good for keys.

buffer      octets that are filled
Returns     int: 1; 0 or -1 with the reason in the queue, and then the bytes are worth nothing
See         RAND_bytes(3)"
  (call/r0->n 200 buffer))

(define-call rand-priv-bytes (buffer)
  "Fills room with random bytes for what must stay secret, from a generator of its own.

buffer      octets that are filled
Returns     int: 1; 0 or -1 with the reason in the queue, and then the bytes are worth nothing
See         RAND_bytes(3)"
  (call/r0->n 201 buffer))

(define-call rand-bytes-ex (buffer strength)
  "Fills room with random bytes, as rand-bytes does.

buffer      octets that are filled
strength    unsigned int: bits of security that are needed; 0: any
Returns     int: 1; 0 or -1 with the reason in the queue, and then the bytes are worth nothing
OpenSSL     3.0 and newer
See         RAND_bytes(3)"
  (call/r0n->n 202 buffer strength))

(define-call rand-priv-bytes-ex (buffer strength)
  "Fills room with random bytes, as rand-priv-bytes does.

buffer      octets that are filled
strength    unsigned int: bits of security that are needed; 0: any
Returns     int: 1; 0 or -1 with the reason in the queue, and then the bytes are worth nothing
OpenSSL     3.0 and newer
See         RAND_bytes(3)"
  (call/r0n->n 203 buffer strength))

(define-call rand-pseudo-bytes (buffer)
  "Fills room with random bytes. rand-bytes does it better or as well.

buffer      octets that are filled
Returns     int: 1; 0 or -1 on failure
See         RAND_bytes(3)"
  (call/r0->n 204 buffer))

(define-call rand-seed (buffer)
  "Adds random bytes to those that the generators are seeded with. The system seeds them too, so
that nothing needs it.

buffer      octets
Returns     nothing
See         RAND_add(3)"
  (call/b0->v 205 buffer))

(define-call rand-status ()
  "Tells whether the generators have been seeded, and seeds them if they can be.

Returns     int: 1: yes; 0: no
See         RAND_add(3)"
  (call/->n 206))

(define-call rand-poll ()
  "Seeds the generators anew from the system.

Returns     int: 1; 0 on failure
See         RAND_add(3)"
  (call/->n 207))

(define-call rand-load-file (path most)
  "Seeds the generators with what is in a file.

path        string
most        long: how many bytes are read; -1: all, of a device 256
Returns     int: how many bytes were read; -1 with the reason in the queue
Waits       for files only
See         RAND_load_file(3)"
  (call/tn->n 208 path most))

(define-call rand-write-file (path)
  "Writes random bytes to a file, for rand-load-file.

path        string
Returns     int: how many bytes were written; -1 with the reason in the queue
Waits       for files only
See         RAND_load_file(3)"
  (call/t->n 209 path))

(define-call rand-file-name (buffer)
  "Gives the path of the file of seeds: that of the environment variable RANDFILE, or .rnd in the
home directory.

buffer      octets that are filled
Returns     string or nil: the path, as in `buffer`; nil where there is none or no room
See         RAND_load_file(3)"
  (call/r0->t 210 buffer))

(define-call rand-keep-random-devices-open (keep)
  "Says whether the devices that seeds come from stay open.

keep        int: 1: they stay open; 0: they are closed
Returns     nothing
See         RAND_add(3)"
  (call/n->v 211 keep))

(define-call rand-set-drbg-type (drbg &optional properties cipher digest)
  "Says of which type the generators are. It has to be said before the first one is used.

drbg        string or nil: `CTR-DRBG`, `HASH-DRBG` or `HMAC-DRBG`
properties  string or nil
cipher      string or nil: of a CTR-DRBG
digest      string or nil: of the others
Returns     int: 1, or 0 with the reason in the queue
OpenSSL     3.0 and newer
See         RAND_set_DRBG_type(3)"
  (call/tttt->n 212 drbg properties cipher digest))

(define-call rand-set-seed-source-type (seed &optional properties)
  "Says where the generators get their seeds from. It has to be said before the first one is used.

seed        string or nil: name of the source
properties  string or nil
Returns     int: 1, or 0 with the reason in the queue
OpenSSL     3.0 and newer
See         RAND_set_DRBG_type(3)"
  (call/tt->n 213 seed properties))

(define-call rand-cleanup ()
  "Does nothing; OpenSSL frees its generators when the process ends.

Returns     nothing
See         RAND_cleanup(3)"
  (call/->v 214))

(define-call obj-length (object)
  "Tells how long the content of the encoding of an object identifier is.

object      ASN1_OBJECT or nil
Returns     size_t: how many bytes; 0 without one
See         OBJ_nid2obj(3)"
  (call/o->n 215 object))

(define-call obj-get0-data (object &optional buffer)
  "Gives the content of the encoding of an object identifier.

object      ASN1_OBJECT or nil
buffer      octets that are filled or nil: where they are copied to; nil to ask for their number
Returns     size_t: how many bytes there are; only so many as there is room for are copied
See         OBJ_nid2obj(3)"
  (call/or1->n 216 object buffer))

(define-call obj-find-sigid-algs (signature)
  "Tells of what a signature algorithm consists.

signature   int: NID of a signature algorithm
Returns     int: 1; 0 where it is not known
Value 2     `digest`, int: NID of its digest; +nid-undef+ where it has none
Value 3     `key`, int: NID of its kind of key
See         OBJ_find_sigid_algs(3)"
  (call/npp->n 217 signature))

(define-call obj-find-sigid-by-algs (digest key)
  "Finds the signature algorithm that a digest and a kind of key make.

digest      int: NID of a digest
key         int: NID of a kind of key
Returns     int: 1; 0 where there is none
Value 2     `signature`, int: NID of the signature algorithm
See         OBJ_find_sigid_by_algs(3)"
  (call/pnn->n 218 digest key))

(define-call obj-cleanup ()
  "Does nothing; OpenSSL frees its tables when the process ends.

Returns     nothing
See         OBJ_nid2obj(3)"
  (call/->v 219))

(define-call openssl-version-num ()
  "Tells the version of the OpenSSL that is loaded, as a number.

Returns     unsigned long: such as 0x30000160: one hexadecimal digit of the major, two of the minor
            version; 1.1.1 is 0x101010..
See         OpenSSL_version(3)"
  (call/->n 220))

(define-call ssleay-version (what)
  "Is the old name of OpenSSL_version.

what        int: as for OpenSSL_version
Returns     string or nil: a text
See         OpenSSL_version(3)"
  (call/n->t 221 what))

(define-call ssleay ()
  "Is the old name of openssl-version-num.

Returns     unsigned long: as of openssl-version-num
See         OpenSSL_version(3)"
  (call/->n 222))

(define-call openssl-version-major ()
  "Tells the major version, 3 of 3.0.22.

Returns     unsigned int: a number
OpenSSL     3.0 and newer
See         OpenSSL_version(3)"
  (call/->n 223))

(define-call openssl-version-minor ()
  "Tells the minor version, 0 of 3.0.22.

Returns     unsigned int: a number
OpenSSL     3.0 and newer
See         OpenSSL_version(3)"
  (call/->n 224))

(define-call openssl-version-patch ()
  "Tells the patch level, 22 of 3.0.22.

Returns     unsigned int: a number
OpenSSL     3.0 and newer
See         OpenSSL_version(3)"
  (call/->n 225))

(define-call openssl-version-pre-release ()
  "Tells the stage before a release.

Returns     string or nil: such as `-alpha1`; empty for a release
OpenSSL     3.0 and newer
See         OpenSSL_version(3)"
  (call/->t 226))

(define-call openssl-version-build-metadata ()
  "Tells what those who built OpenSSL added to its version.

Returns     string or nil: such as `+fips`; empty where there is none
OpenSSL     3.0 and newer
See         OpenSSL_version(3)"
  (call/->t 227))

(define-call openssl-info (what)
  "Tells where OpenSSL looks for its files, and what it knows about the processor.

what        int: an OPENSSL_INFO_ constant
Returns     string or nil: a text; nil where there is none
OpenSSL     3.0 and newer
See         OpenSSL_version(3)"
  (call/n->t 228 what))

(define-call openssl-init-crypto (options)
  "Prepares parts of OpenSSL. They prepare themselves when they are needed, so that nothing needs
this call.

options     uint64_t: OPENSSL_INIT_ constants, added
Returns     int: 1, or 0 with the reason in the queue
Waits       for files only
See         OPENSSL_init_crypto(3)"
  (call/n->n 229 options))

(define-call openssl-init ()
  "Does nothing.

Returns     nothing
See         OPENSSL_init(3)"
  (call/->v 230))

(define-call openssl-config (section)
  "Reads OpenSSL's configuration file, once in a process.

section     string or nil: the section of the configuration file; nil for `openssl_conf`
Returns     nothing
Waits       for files only
See         OPENSSL_config(3)"
  (call/t->v 231 section))

(define-call openssl-no-config ()
  "Has OpenSSL read no configuration file, if it has not read it yet.

Returns     int: 1, or 0 with the reason in the queue
See         OPENSSL_config(3)"
  (call/->n 232))

(define-call openssl-load-builtin-modules ()
  "Adds what a configuration file can speak about. It is there without this call.

Returns     nothing
See         OPENSSL_load_builtin_modules(3)"
  (call/->v 233))

(define-call openssl-add-all-algorithms ()
  "Adds all ciphers and digests. They are there without this call.

Returns     int: 1, or 0 with the reason in the queue
See         OpenSSL_add_all_algorithms(3)"
  (call/->n 234))

(define-call openssl-add-all-algorithms-noconf ()
  "Adds all ciphers and digests. They are there without this call.

Returns     int: 1, or 0 with the reason in the queue
See         OpenSSL_add_all_algorithms(3)"
  (call/->n 235))

(define-call openssl-add-all-algorithms-conf ()
  "Adds all ciphers and digests, and reads the configuration file. They are there without this call.

Returns     int: 1, or 0 with the reason in the queue
Waits       for files only
See         OpenSSL_add_all_algorithms(3)"
  (call/->n 236))

(define-call openssl-add-all-ciphers ()
  "Adds all ciphers. They are there without this call.

Returns     int: 1, or 0 with the reason in the queue
See         OpenSSL_add_all_algorithms(3)"
  (call/->n 237))

(define-call openssl-add-all-digests ()
  "Adds all digests. They are there without this call.

Returns     int: 1, or 0 with the reason in the queue
See         OpenSSL_add_all_algorithms(3)"
  (call/->n 238))

(define-call evp-cleanup ()
  "Does nothing; OpenSSL frees its algorithms when the process ends.

Returns     nothing
See         OpenSSL_add_all_algorithms(3)"
  (call/->v 239))

(define-call crypto-cleanup-all-ex-data ()
  "Does nothing; OpenSSL frees its indexes when the process ends.

Returns     nothing
See         CRYPTO_cleanup_all_ex_data(3)"
  (call/->v 240))

(define-call crypto-num-locks ()
  "Answers 1, for programs that give OpenSSL before 1.1.0 its locks. The ones of today have their
own.

Returns     int: 1
See         CRYPTO_num_locks(3)"
  (call/->n 241))

(define-call crypto-get-locking-callback ()
  "Answers 0: since OpenSSL 1.1.0 there is no such callback.

Returns     int: 0
See         CRYPTO_get_locking_callback(3)"
  (call/->n 242))

(define-call crypto-get-id-callback ()
  "Answers 0: since OpenSSL 1.1.0 there is no such callback.

Returns     int: 0
See         CRYPTO_get_id_callback(3)"
  (call/->n 243))

(define-call crypto-memcmp (a b)
  "Compares bytes in a time that does not tell where they differ.

a           octets
b           octets
Returns     int: 0: equal
See         CRYPTO_memcmp(3)"
  (call/bb1->n 244 a b))

(define-call openssl-cleanse (buffer)
  "Overwrites room with zeros.

buffer      octets that are filled
Returns     nothing
See         OPENSSL_malloc(3)"
  (call/r0->v 245 buffer))

(define-call bio-get-ex-new-index ()
  "Gives a number under which a program can keep something with each BIO, see bio-set-ex-data.

Returns     int: the index; -1 with the reason in the queue
See         BIO_get_ex_new_index(3)"
  (call/->n 246))

(define-call pem-read-bio-x509 (bio &optional password)
  "Reads a certificate in PEM. Blocks of other kinds before it are passed over; calling again reads
the next one, and at the end of the text the reason is PEM_R_NO_START_LINE.

bio         BIO
password    string or nil: of an encrypted block, which is rare here; nil for none
Returns     X509 or nil, new: the certificate; 0 with the reason in the queue
Waits       as long as OpenSSL does
See         PEM_read_bio_PrivateKey(3)"
  (call/ot->o/waits 247 bio password "X509" :new))

(define-call pem-read-bio-x509-aux (bio &optional password)
  "Reads a certificate in PEM, and with it the trust settings of a block named TRUSTED CERTIFICATE.
Blocks of other kinds before it are passed over; calling again reads the next one, and at the end of
the text the reason is PEM_R_NO_START_LINE.

bio         BIO
password    string or nil: of an encrypted block, which is rare here; nil for none
Returns     X509 or nil, new: the certificate; 0 with the reason in the queue
Waits       as long as OpenSSL does
See         PEM_read_bio_PrivateKey(3)"
  (call/ot->o/waits 248 bio password "X509" :new))

(define-call pem-read-bio-x509-crl (bio &optional password)
  "Reads a certificate revocation list in PEM. Blocks of other kinds before it are passed over;
calling again reads the next one, and at the end of the text the reason is PEM_R_NO_START_LINE.

bio         BIO
password    string or nil: of an encrypted block, which is rare here; nil for none
Returns     X509_CRL or nil, new: the list; 0 with the reason in the queue
Waits       as long as OpenSSL does
See         PEM_read_bio_PrivateKey(3)"
  (call/ot->o/waits 249 bio password "X509_CRL" :new))

(define-call pem-read-bio-x509-req (bio &optional password)
  "Reads a request for a certificate in PEM. Blocks of other kinds before it are passed over;
calling again reads the next one, and at the end of the text the reason is PEM_R_NO_START_LINE.

bio         BIO
password    string or nil: of an encrypted block, which is rare here; nil for none
Returns     X509_REQ or nil, new: the request; 0 with the reason in the queue
Waits       as long as OpenSSL does
See         PEM_read_bio_PrivateKey(3)"
  (call/ot->o/waits 250 bio password "X509_REQ" :new))

(define-call pem-read-bio-privatekey (bio &optional password)
  "Reads a private key in PEM: PKCS #8, encrypted or not, or one of the older forms of a single kind
of key. Blocks of other kinds before it are passed over.

bio         BIO
password    string or nil: of an encrypted key; nil for none, and then an encrypted one fails
Returns     EVP_PKEY or nil, new: the key; 0 with the reason in the queue
Waits       as long as OpenSSL does
See         PEM_read_bio_PrivateKey(3)"
  (call/ot->o/waits 251 bio password "EVP_PKEY" :new))

(define-call pem-read-bio-privatekey-ex (bio &optional password properties)
  "Reads a private key in PEM as pem-read-bio-privatekey does, with a choice of implementations.

bio         BIO
password    string or nil: of an encrypted key; nil for none, and then an encrypted one fails
properties  string or nil: which implementations may be used, see property(7); nil: any
Returns     EVP_PKEY or nil, new: the key; 0 with the reason in the queue
Waits       as long as OpenSSL does
OpenSSL     3.0 and newer
See         PEM_read_bio_PrivateKey(3)"
  (call/ott->o/waits 252 bio password properties "EVP_PKEY" :new))

(define-call pem-read-bio-pubkey (bio &optional password)
  "Reads a public key in PEM, from a block named PUBLIC KEY.

bio         BIO
password    string or nil: of an encrypted block, which is rare here; nil for none
Returns     EVP_PKEY or nil, new: the key; 0 with the reason in the queue
Waits       as long as OpenSSL does
See         PEM_read_bio_PrivateKey(3)"
  (call/ot->o/waits 253 bio password "EVP_PKEY" :new))

(define-call pem-read-bio-pubkey-ex (bio &optional password properties)
  "Reads a public key in PEM as pem-read-bio-pubkey does, with a choice of implementations.

bio         BIO
password    string or nil: of an encrypted block, which is rare here; nil for none
properties  string or nil: which implementations may be used, see property(7); nil: any
Returns     EVP_PKEY or nil, new: the key; 0 with the reason in the queue
Waits       as long as OpenSSL does
OpenSSL     3.0 and newer
See         PEM_read_bio_PrivateKey(3)"
  (call/ott->o/waits 254 bio password properties "EVP_PKEY" :new))

(define-call pem-read-bio-parameters (bio)
  "Reads the parameters of DH, DSA or EC keys in PEM. Keys are made of them by evp-pkey-ctx-new and
evp-pkey-keygen.

bio         BIO
Returns     EVP_PKEY or nil, new: a key that has parameters only; 0 with the reason in the queue
Waits       as long as OpenSSL does
See         PEM_read_bio_PrivateKey(3)"
  (call/o->o/waits 255 bio "EVP_PKEY" :new))

(define-call pem-read-bio-parameters-ex (bio &optional properties)
  "Reads parameters in PEM as pem-read-bio-parameters does, with a choice of implementations.

bio         BIO
properties  string or nil: which implementations may be used, see property(7); nil: any
Returns     EVP_PKEY or nil, new: a key that has parameters only; 0 with the reason in the queue
Waits       as long as OpenSSL does
OpenSSL     3.0 and newer
See         PEM_read_bio_PrivateKey(3)"
  (call/ot->o/waits 256 bio properties "EVP_PKEY" :new))

(define-call pem-read-bio-dhparams (bio &optional password)
  "Reads Diffie-Hellman parameters in PEM, from a block named DH PARAMETERS or X9.42 DH PARAMETERS.

bio         BIO
password    string or nil: of an encrypted block, which is rare here; nil for none
Returns     DH or nil, new: the parameters; 0 with the reason in the queue
Waits       as long as OpenSSL does
See         PEM_read_bio_PrivateKey(3)"
  (call/ot->o/waits 257 bio password "DH" :new))

(define-call pem-read-bio-rsaprivatekey (bio &optional password)
  "Reads a private RSA key in PEM.

bio         BIO
password    string or nil: of an encrypted key; nil for none, and then an encrypted one fails
Returns     RSA or nil, new: the key; 0 with the reason in the queue
Waits       as long as OpenSSL does
See         PEM_read_bio_PrivateKey(3)"
  (call/ot->o/waits 258 bio password "RSA" :new))

(define-call pem-read-bio-rsapublickey (bio &optional password)
  "Reads a public RSA key in PEM, from a block named RSA PUBLIC KEY.

bio         BIO
password    string or nil: of an encrypted block, which is rare here; nil for none
Returns     RSA or nil, new: the key; 0 with the reason in the queue
Waits       as long as OpenSSL does
See         PEM_read_bio_PrivateKey(3)"
  (call/ot->o/waits 259 bio password "RSA" :new))

(define-call pem-read-bio-rsa-pubkey (bio &optional password)
  "Reads a public RSA key in PEM, from a block named PUBLIC KEY.

bio         BIO
password    string or nil: of an encrypted block, which is rare here; nil for none
Returns     RSA or nil, new: the key; 0 with the reason in the queue
Waits       as long as OpenSSL does
See         PEM_read_bio_PrivateKey(3)"
  (call/ot->o/waits 260 bio password "RSA" :new))

(define-call pem-read-bio-ecprivatekey (bio &optional password)
  "Reads a private EC key in PEM.

bio         BIO
password    string or nil: of an encrypted key; nil for none, and then an encrypted one fails
Returns     EC_KEY or nil, new: the key; 0 with the reason in the queue
Waits       as long as OpenSSL does
See         PEM_read_bio_ECPrivateKey(3)"
  (call/ot->o/waits 261 bio password "EC_KEY" :new))

(define-call pem-read-bio-ec-pubkey (bio &optional password)
  "Reads a public EC key in PEM, from a block named PUBLIC KEY.

bio         BIO
password    string or nil: of an encrypted block, which is rare here; nil for none
Returns     EC_KEY or nil, new: the key; 0 with the reason in the queue
Waits       as long as OpenSSL does
See         PEM_read_CMS(3)"
  (call/ot->o/waits 262 bio password "EC_KEY" :new))

(define-call pem-write-bio-x509 (bio x509)
  "Writes a certificate in PEM.

bio         BIO
x509        X509
Returns     int: 1, or 0 with the reason in the queue
Waits       as long as OpenSSL does
See         PEM_read_bio_PrivateKey(3)"
  (call/oo->n/waits 263 bio x509))

(define-call pem-write-bio-x509-aux (bio x509)
  "Writes a certificate in PEM, with its trust settings, as a block named TRUSTED CERTIFICATE.

bio         BIO
x509        X509
Returns     int: 1, or 0 with the reason in the queue
Waits       as long as OpenSSL does
See         PEM_read_bio_PrivateKey(3)"
  (call/oo->n/waits 264 bio x509))

(define-call pem-write-bio-x509-crl (bio crl)
  "Writes a certificate revocation list in PEM.

bio         BIO
crl         X509_CRL
Returns     int: 1, or 0 with the reason in the queue
Waits       as long as OpenSSL does
See         PEM_read_bio_PrivateKey(3)"
  (call/oo->n/waits 265 bio crl))

(define-call pem-write-bio-x509-req (bio request)
  "Writes a request for a certificate in PEM.

bio         BIO
request     X509_REQ
Returns     int: 1, or 0 with the reason in the queue
Waits       as long as OpenSSL does
See         PEM_read_bio_PrivateKey(3)"
  (call/oo->n/waits 266 bio request))

(define-call pem-write-bio-x509-req-new (bio request)
  "Writes a request for a certificate in PEM, as a block named NEW CERTIFICATE REQUEST, which some
old software wants.

bio         BIO
request     X509_REQ
Returns     int: 1, or 0 with the reason in the queue
Waits       as long as OpenSSL does
See         PEM_read_bio_PrivateKey(3)"
  (call/oo->n/waits 267 bio request))

(define-call pem-write-bio-pubkey (bio pkey)
  "Writes the public half of a key in PEM.

bio         BIO
pkey        EVP_PKEY
Returns     int: 1, or 0 with the reason in the queue
Waits       as long as OpenSSL does
See         PEM_read_bio_PrivateKey(3)"
  (call/oo->n/waits 268 bio pkey))

(define-call pem-write-bio-pubkey-ex (bio pkey &optional properties)
  "Writes the public half of a key in PEM, with a choice of implementations.

bio         BIO
pkey        EVP_PKEY
properties  string or nil: which implementations may be used, see property(7); nil: any
Returns     int: 1, or 0 with the reason in the queue
Waits       as long as OpenSSL does
OpenSSL     3.0 and newer
See         PEM_read_bio_PrivateKey(3)"
  (call/oot->n/waits 269 bio pkey properties))

(define-call pem-write-bio-privatekey (bio pkey &optional cipher passphrase password)
  "Writes a private key in PEM, in PKCS #8 where that exists for its kind.

bio         BIO
pkey        EVP_PKEY
cipher      EVP_CIPHER or nil: to encrypt the key with, for instance that of evp-aes-256-cbc; nil:
            it is written as it is
passphrase  octets or nil: to encrypt with; nil: `password` is
password    string or nil: to encrypt with where there is no `passphrase`
Returns     int: 1, or 0 with the reason in the queue
Waits       as long as OpenSSL does
See         PEM_read_bio_PrivateKey(3)"
  (call/ooob3t->n/waits 270 bio pkey cipher passphrase password))

(define-call pem-write-bio-privatekey-traditional (bio pkey &optional cipher passphrase password)
  "Writes a private key in PEM, in the older form that there is for its kind, such as RSA PRIVATE
KEY. Those forms protect a key badly.

bio         BIO
pkey        EVP_PKEY
cipher      EVP_CIPHER or nil: to encrypt the key with, for instance that of evp-aes-256-cbc; nil:
            it is written as it is
passphrase  octets or nil: to encrypt with; nil: `password` is
password    string or nil: to encrypt with where there is no `passphrase`
Returns     int: 1, or 0 with the reason in the queue
Waits       as long as OpenSSL does
See         PEM_read_bio_PrivateKey(3)"
  (call/ooob3t->n/waits 271 bio pkey cipher passphrase password))

(define-call pem-write-bio-pkcs8privatekey (bio pkey &optional cipher passphrase password)
  "Writes a private key in PEM as PKCS #8. A `cipher` is used with PBES2.

bio         BIO
pkey        EVP_PKEY
cipher      EVP_CIPHER or nil: to encrypt the key with, for instance that of evp-aes-256-cbc; nil:
            it is written as it is
passphrase  octets or nil: to encrypt with; nil: `password` is
password    string or nil: to encrypt with where there is no `passphrase`
Returns     int: 1, or 0 with the reason in the queue
Waits       as long as OpenSSL does
See         PEM_read_bio_PrivateKey(3)"
  (call/ooob3t->n/waits 272 bio pkey cipher passphrase password))

(define-call pem-write-bio-pkcs8privatekey-nid (bio pkey nid &optional passphrase password)
  "Writes a private key in PEM as PKCS #8, encrypted with one of the older algorithms.

bio         BIO
pkey        EVP_PKEY
nid         int: NID of the PBE algorithm to encrypt with, of PKCS #5 version 1.5 or PKCS #12; -1:
            the key is written as it is
passphrase  octets or nil: to encrypt with; nil: `password` is
password    string or nil: to encrypt with where there is no `passphrase`
Returns     int: 1, or 0 with the reason in the queue
Waits       as long as OpenSSL does
See         PEM_read_bio_PrivateKey(3)"
  (call/oonb3t->n/waits 273 bio pkey nid passphrase password))

(define-call pem-write-bio-parameters (bio pkey)
  "Writes the parameters of a DH, DSA or EC key in PEM.

bio         BIO
pkey        EVP_PKEY
Returns     int: 1, or 0 with the reason in the queue
Waits       as long as OpenSSL does
See         PEM_read_bio_PrivateKey(3)"
  (call/oo->n/waits 274 bio pkey))

(define-call pem-write-bio-dhparams (bio dh)
  "Writes Diffie-Hellman parameters in PEM, as a block named DH PARAMETERS, or X9.42 DH PARAMETERS
where they have the prime factor `q`.

bio         BIO
dh          DH
Returns     int: 1, or 0 with the reason in the queue
Waits       as long as OpenSSL does
See         PEM_read_bio_PrivateKey(3)"
  (call/oo->n/waits 275 bio dh))

(define-call pem-write-bio-dhxparams (bio dh)
  "Writes Diffie-Hellman parameters in PEM, as a block named X9.42 DH PARAMETERS.

bio         BIO
dh          DH
Returns     int: 1, or 0 with the reason in the queue
Waits       as long as OpenSSL does
See         PEM_read_CMS(3)"
  (call/oo->n/waits 276 bio dh))

(define-call pem-write-bio-rsaprivatekey (bio rsa &optional cipher passphrase password)
  "Writes a private RSA key in PEM, in the older form RSA PRIVATE KEY.

bio         BIO
rsa         RSA
cipher      EVP_CIPHER or nil: to encrypt the key with, for instance that of evp-aes-256-cbc; nil:
            it is written as it is
passphrase  octets or nil: to encrypt with; nil: `password` is
password    string or nil: to encrypt with where there is no `passphrase`
Returns     int: 1, or 0 with the reason in the queue
Waits       as long as OpenSSL does
See         PEM_read_bio_PrivateKey(3)"
  (call/ooob3t->n/waits 277 bio rsa cipher passphrase password))

(define-call pem-write-bio-rsapublickey (bio rsa)
  "Writes a public RSA key in PEM, as a block named RSA PUBLIC KEY.

bio         BIO
rsa         RSA
Returns     int: 1, or 0 with the reason in the queue
Waits       as long as OpenSSL does
See         PEM_read_bio_PrivateKey(3)"
  (call/oo->n/waits 278 bio rsa))

(define-call pem-write-bio-rsa-pubkey (bio rsa)
  "Writes a public RSA key in PEM, as a block named PUBLIC KEY.

bio         BIO
rsa         RSA
Returns     int: 1, or 0 with the reason in the queue
Waits       as long as OpenSSL does
See         PEM_read_bio_PrivateKey(3)"
  (call/oo->n/waits 279 bio rsa))

(define-call pem-write-bio-ecprivatekey (bio ec-key &optional cipher passphrase password)
  "Writes a private EC key in PEM, in the older form EC PRIVATE KEY.

bio         BIO
ec-key      EC_KEY
cipher      EVP_CIPHER or nil: to encrypt the key with, for instance that of evp-aes-256-cbc; nil:
            it is written as it is
passphrase  octets or nil: to encrypt with; nil: `password` is
password    string or nil: to encrypt with where there is no `passphrase`
Returns     int: 1, or 0 with the reason in the queue
Waits       as long as OpenSSL does
See         PEM_read_CMS(3)"
  (call/ooob3t->n/waits 280 bio ec-key cipher passphrase password))

(define-call pem-write-bio-ec-pubkey (bio ec-key)
  "Writes a public EC key in PEM, as a block named PUBLIC KEY.

bio         BIO
ec-key      EC_KEY
Returns     int: 1, or 0 with the reason in the queue
Waits       as long as OpenSSL does
See         PEM_read_CMS(3)"
  (call/oo->n/waits 281 bio ec-key))

(define-call pem-write-bio (bio name header data)
  "Writes any bytes as a PEM block.

bio         BIO
name        string: what stands behind BEGIN and END, such as `CERTIFICATE`
header      string: lines that follow BEGIN, each with its newline; empty for none
data        octets
Returns     int: how many base64 characters were written, or 0 with the reason in the queue
Waits       as long as OpenSSL does
See         PEM_read(3)"
  (call/ottb3->n/waits 282 bio name header data))

(define-call d2i-x509 (in)
  "Decodes a certificate from DER.

in          octets: the encoding; what follows it is not looked at
Returns     X509 or nil, new: the certificate; 0 with the reason in the queue
See         d2i_X509(3)"
  (call/b0->o 283 in "X509" :new))

(define-call d2i-x509-bio (bio)
  "Reads a certificate in DER.

bio         BIO
Returns     X509 or nil, new: the certificate; 0 with the reason in the queue
Waits       as long as OpenSSL does
See         d2i_X509(3)"
  (call/o->o/waits 284 bio "X509" :new))

(define-call d2i-x509-aux (in)
  "Decodes a certificate from DER, and the trust settings that may follow it.

in          octets: the encoding; what follows it is not looked at
Returns     X509 or nil, new: the certificate; 0 with the reason in the queue
See         i2d_re_X509_tbs(3)"
  (call/b0->o 285 in "X509" :new))

(define-call d2i-x509-crl (in)
  "Decodes a certificate revocation list from DER.

in          octets: the encoding; what follows it is not looked at
Returns     X509_CRL or nil, new: the list; 0 with the reason in the queue
See         d2i_X509(3)"
  (call/b0->o 286 in "X509_CRL" :new))

(define-call d2i-x509-crl-bio (bio)
  "Reads a certificate revocation list in DER.

bio         BIO
Returns     X509_CRL or nil, new: the list; 0 with the reason in the queue
Waits       as long as OpenSSL does
See         d2i_X509(3)"
  (call/o->o/waits 287 bio "X509_CRL" :new))

(define-call d2i-x509-req (in)
  "Decodes a request for a certificate from DER.

in          octets: the encoding; what follows it is not looked at
Returns     X509_REQ or nil, new: the request; 0 with the reason in the queue
See         d2i_X509(3)"
  (call/b0->o 288 in "X509_REQ" :new))

(define-call d2i-x509-req-bio (bio)
  "Reads a request for a certificate in DER.

bio         BIO
Returns     X509_REQ or nil, new: the request; 0 with the reason in the queue
Waits       as long as OpenSSL does
See         d2i_X509(3)"
  (call/o->o/waits 289 bio "X509_REQ" :new))

(define-call d2i-x509-name (in)
  "Decodes a distinguished name from DER.

in          octets: the encoding; what follows it is not looked at
Returns     X509_NAME or nil, new: the name; 0 with the reason in the queue
See         d2i_X509(3)"
  (call/b0->o 290 in "X509_NAME" :new))

(define-call d2i-privatekey (type in)
  "Decodes a private key of the kind that `type` says from DER, in the older form of its kind or
unencrypted PKCS #8.

type        int: kind of key, an EVP_PKEY_ constant such as +evp-pkey-rsa+
in          octets: the encoding; what follows it is not looked at
Returns     EVP_PKEY or nil, new: the key; 0 with the reason in the queue
See         d2i_PrivateKey(3)"
  (call/nb1->o 291 type in "EVP_PKEY" :new))

(define-call d2i-privatekey-ex (type in &optional properties)
  "Decodes a private key as d2i-privatekey does, with a choice of implementations.

type        int: kind of key, an EVP_PKEY_ constant such as +evp-pkey-rsa+
in          octets: the encoding; what follows it is not looked at
properties  string or nil: which implementations may be used, see property(7); nil: any
Returns     EVP_PKEY or nil, new: the key; 0 with the reason in the queue
OpenSSL     3.0 and newer
See         d2i_PrivateKey(3)"
  (call/nb1t->o 292 type in properties "EVP_PKEY" :new))

(define-call d2i-autoprivatekey (in)
  "Decodes a private key from DER and finds out of which kind it is.

in          octets: the encoding; what follows it is not looked at
Returns     EVP_PKEY or nil, new: the key; 0 with the reason in the queue
See         d2i_PrivateKey(3)"
  (call/b0->o 293 in "EVP_PKEY" :new))

(define-call d2i-autoprivatekey-ex (in &optional properties)
  "Decodes a private key as d2i-autoprivatekey does, with a choice of implementations.

in          octets: the encoding; what follows it is not looked at
properties  string or nil: which implementations may be used, see property(7); nil: any
Returns     EVP_PKEY or nil, new: the key; 0 with the reason in the queue
OpenSSL     3.0 and newer
See         d2i_PrivateKey(3)"
  (call/b0t->o 294 in properties "EVP_PKEY" :new))

(define-call d2i-privatekey-bio (bio)
  "Reads a private key in DER and finds out of which kind it is.

bio         BIO
Returns     EVP_PKEY or nil, new: the key; 0 with the reason in the queue
Waits       as long as OpenSSL does
See         d2i_PrivateKey(3)"
  (call/o->o/waits 295 bio "EVP_PKEY" :new))

(define-call d2i-privatekey-ex-bio (bio &optional properties)
  "Reads a private key in DER as d2i-privatekey-bio does, with a choice of implementations.

bio         BIO
properties  string or nil: which implementations may be used, see property(7); nil: any
Returns     EVP_PKEY or nil, new: the key; 0 with the reason in the queue
Waits       as long as OpenSSL does
OpenSSL     3.0 and newer
See         d2i_PrivateKey(3)"
  (call/ot->o/waits 296 bio properties "EVP_PKEY" :new))

(define-call d2i-pkcs8privatekey-bio (bio &optional password)
  "Reads an encrypted private key in DER, as PKCS #8.

bio         BIO
password    string or nil: of the key; nil for none, and then it fails
Returns     EVP_PKEY or nil, new: the key; 0 with the reason in the queue
Waits       as long as OpenSSL does
See         d2i_PKCS8PrivateKey_bio(3)"
  (call/ot->o/waits 297 bio password "EVP_PKEY" :new))

(define-call d2i-publickey (type in)
  "Decodes a public key of the kind that `type` says from DER, without its algorithm. EC keys cannot
be read with it, for their curve is not there; d2i-pubkey can.

type        int: kind of key, an EVP_PKEY_ constant such as +evp-pkey-rsa+
in          octets: the encoding; what follows it is not looked at
Returns     EVP_PKEY or nil, new: the key; 0 with the reason in the queue
See         d2i_PrivateKey(3)"
  (call/nb1->o 298 type in "EVP_PKEY" :new))

(define-call d2i-keyparams (type in)
  "Decodes the parameters of DH, DSA or EC keys from DER.

type        int: kind of key, an EVP_PKEY_ constant such as +evp-pkey-rsa+
in          octets: the encoding; what follows it is not looked at
Returns     EVP_PKEY or nil, new: a key that has parameters only; 0 with the reason in the queue
OpenSSL     3.0 and newer
See         d2i_PrivateKey(3)"
  (call/nb1->o 299 type in "EVP_PKEY" :new))

(define-call d2i-keyparams-bio (type bio)
  "Reads the parameters of DH, DSA or EC keys in DER.

type        int: kind of key, an EVP_PKEY_ constant such as +evp-pkey-rsa+
bio         BIO
Returns     EVP_PKEY or nil, new: a key that has parameters only; 0 with the reason in the queue
Waits       as long as OpenSSL does
OpenSSL     3.0 and newer
See         d2i_PrivateKey(3)"
  (call/no->o/waits 300 type bio "EVP_PKEY" :new))

(define-call d2i-pubkey (in)
  "Decodes a public key with its algorithm from DER: the SubjectPublicKeyInfo of certificates.

in          octets: the encoding; what follows it is not looked at
Returns     EVP_PKEY or nil, new: the key; 0 with the reason in the queue
See         X509_PUBKEY_new(3)"
  (call/b0->o 301 in "EVP_PKEY" :new))

(define-call d2i-pubkey-ex (in &optional properties)
  "Decodes a public key as d2i-pubkey does, with a choice of implementations.

in          octets: the encoding; what follows it is not looked at
properties  string or nil: which implementations may be used, see property(7); nil: any
Returns     EVP_PKEY or nil, new: the key; 0 with the reason in the queue
OpenSSL     3.0 and newer
See         X509_PUBKEY_new(3)"
  (call/b0t->o 302 in properties "EVP_PKEY" :new))

(define-call d2i-pubkey-bio (bio)
  "Reads a public key with its algorithm in DER.

bio         BIO
Returns     EVP_PKEY or nil, new: the key; 0 with the reason in the queue
Waits       as long as OpenSSL does
See         X509_PUBKEY_new(3)"
  (call/o->o/waits 303 bio "EVP_PKEY" :new))

(define-call d2i-dhparams (in)
  "Decodes Diffie-Hellman parameters of PKCS #3 from DER.

in          octets: the encoding; what follows it is not looked at
Returns     DH or nil, new: the parameters; 0 with the reason in the queue
See         d2i_RSAPrivateKey(3)"
  (call/b0->o 304 in "DH" :new))

(define-call d2i-dhxparams (in)
  "Decodes Diffie-Hellman parameters of X9.42 from DER.

in          octets: the encoding; what follows it is not looked at
Returns     DH or nil, new: the parameters; 0 with the reason in the queue
See         d2i_X509(3)"
  (call/b0->o 305 in "DH" :new))

(define-call d2i-rsaprivatekey (in)
  "Decodes a private RSA key of PKCS #1 from DER.

in          octets: the encoding; what follows it is not looked at
Returns     RSA or nil, new: the key; 0 with the reason in the queue
See         d2i_RSAPrivateKey(3)"
  (call/b0->o 306 in "RSA" :new))

(define-call d2i-rsaprivatekey-bio (bio)
  "Reads a private RSA key of PKCS #1 in DER.

bio         BIO
Returns     RSA or nil, new: the key; 0 with the reason in the queue
Waits       as long as OpenSSL does
See         d2i_RSAPrivateKey(3)"
  (call/o->o/waits 307 bio "RSA" :new))

(define-call d2i-rsapublickey (in)
  "Decodes a public RSA key of PKCS #1 from DER.

in          octets: the encoding; what follows it is not looked at
Returns     RSA or nil, new: the key; 0 with the reason in the queue
See         d2i_RSAPrivateKey(3)"
  (call/b0->o 308 in "RSA" :new))

(define-call d2i-rsapublickey-bio (bio)
  "Reads a public RSA key of PKCS #1 in DER.

bio         BIO
Returns     RSA or nil, new: the key; 0 with the reason in the queue
Waits       as long as OpenSSL does
See         d2i_RSAPrivateKey(3)"
  (call/o->o/waits 309 bio "RSA" :new))

(define-call d2i-rsa-pubkey (in)
  "Decodes a public RSA key with its algorithm from DER.

in          octets: the encoding; what follows it is not looked at
Returns     RSA or nil, new: the key; 0 with the reason in the queue
See         d2i_RSAPrivateKey(3)"
  (call/b0->o 310 in "RSA" :new))

(define-call d2i-rsa-pubkey-bio (bio)
  "Reads a public RSA key with its algorithm in DER.

bio         BIO
Returns     RSA or nil, new: the key; 0 with the reason in the queue
Waits       as long as OpenSSL does
See         d2i_RSAPrivateKey(3)"
  (call/o->o/waits 311 bio "RSA" :new))

(define-call d2i-ecprivatekey (in)
  "Decodes a private EC key with its curve from DER.

in          octets: the encoding; what follows it is not looked at
Returns     EC_KEY or nil, new: the key; 0 with the reason in the queue
See         d2i_RSAPrivateKey(3)"
  (call/b0->o 312 in "EC_KEY" :new))

(define-call d2i-ecprivatekey-bio (bio)
  "Reads a private EC key with its curve in DER.

bio         BIO
Returns     EC_KEY or nil, new: the key; 0 with the reason in the queue
Waits       as long as OpenSSL does
See         d2i_RSAPrivateKey(3)"
  (call/o->o/waits 313 bio "EC_KEY" :new))

(define-call d2i-ec-pubkey (in)
  "Decodes a public EC key with its algorithm from DER.

in          octets: the encoding; what follows it is not looked at
Returns     EC_KEY or nil, new: the key; 0 with the reason in the queue
See         d2i_RSAPrivateKey(3)"
  (call/b0->o 314 in "EC_KEY" :new))

(define-call d2i-ec-pubkey-bio (bio)
  "Reads a public EC key with its algorithm in DER.

bio         BIO
Returns     EC_KEY or nil, new: the key; 0 with the reason in the queue
Waits       as long as OpenSSL does
See         d2i_RSAPrivateKey(3)"
  (call/o->o/waits 315 bio "EC_KEY" :new))

(define-call d2i-ecparameters (in)
  "Decodes the parameters of an EC key, its curve, from DER.

in          octets: the encoding; what follows it is not looked at
Returns     EC_KEY or nil, new: a key that has a curve only; 0 with the reason in the queue
See         d2i_RSAPrivateKey(3)"
  (call/b0->o 316 in "EC_KEY" :new))

(define-call i2d-x509 (x509 &optional out)
  "Encodes a certificate in DER.

x509        X509
out         octets that are filled or nil
Returns     int: how many bytes the encoding has, or 0 or below with the reason in the queue
See         d2i_X509(3)"
  (call/or1->n 317 x509 out))

(define-call i2d-x509-bio (bio x509)
  "Writes a certificate in DER.

bio         BIO
x509        X509
Returns     int: 1, or 0 with the reason in the queue
Waits       as long as OpenSSL does
See         d2i_X509(3)"
  (call/oo->n/waits 318 bio x509))

(define-call i2d-x509-aux (x509 &optional out)
  "Encodes a certificate in DER, and its trust settings behind it.

x509        X509
out         octets that are filled or nil
Returns     int: how many bytes the encoding has, or 0 or below with the reason in the queue
See         i2d_re_X509_tbs(3)"
  (call/or1->n 319 x509 out))

(define-call i2d-x509-crl (crl &optional out)
  "Encodes a certificate revocation list in DER.

crl         X509_CRL
out         octets that are filled or nil
Returns     int: how many bytes the encoding has, or 0 or below with the reason in the queue
See         d2i_X509(3)"
  (call/or1->n 320 crl out))

(define-call i2d-x509-crl-bio (bio crl)
  "Writes a certificate revocation list in DER.

bio         BIO
crl         X509_CRL
Returns     int: 1, or 0 with the reason in the queue
Waits       as long as OpenSSL does
See         d2i_X509(3)"
  (call/oo->n/waits 321 bio crl))

(define-call i2d-x509-req (request &optional out)
  "Encodes a request for a certificate in DER.

request     X509_REQ
out         octets that are filled or nil
Returns     int: how many bytes the encoding has, or 0 or below with the reason in the queue
See         d2i_X509(3)"
  (call/or1->n 322 request out))

(define-call i2d-x509-req-bio (bio request)
  "Writes a request for a certificate in DER.

bio         BIO
request     X509_REQ
Returns     int: 1, or 0 with the reason in the queue
Waits       as long as OpenSSL does
See         d2i_X509(3)"
  (call/oo->n/waits 323 bio request))

(define-call i2d-x509-name (name &optional out)
  "Encodes a distinguished name in DER.

name        X509_NAME
out         octets that are filled or nil
Returns     int: how many bytes the encoding has, or 0 or below with the reason in the queue
See         d2i_X509(3)"
  (call/or1->n 324 name out))

(define-call i2d-privatekey (pkey &optional out)
  "Encodes a private key in DER, in the older form of its kind, or in PKCS #8 where it has none.

pkey        EVP_PKEY
out         octets that are filled or nil
Returns     int: how many bytes the encoding has, or 0 or below with the reason in the queue
See         d2i_PrivateKey(3)"
  (call/or1->n 325 pkey out))

(define-call i2d-privatekey-bio (bio pkey)
  "Writes a private key in DER, in the older form of its kind, or in PKCS #8 where it has none.

bio         BIO
pkey        EVP_PKEY
Returns     int: 1, or 0 with the reason in the queue
Waits       as long as OpenSSL does
See         d2i_PrivateKey(3)"
  (call/oo->n/waits 326 bio pkey))

(define-call i2d-pkcs8privatekeyinfo-bio (bio pkey)
  "Writes a private key in DER as PKCS #8, not encrypted.

bio         BIO
pkey        EVP_PKEY
Returns     int: 1, or 0 with the reason in the queue
Waits       as long as OpenSSL does
See         d2i_X509(3)"
  (call/oo->n/waits 327 bio pkey))

(define-call i2d-pkcs8privatekey-bio (bio pkey &optional cipher passphrase password)
  "Writes a private key in DER as PKCS #8. A `cipher` is used with PBES2.

bio         BIO
pkey        EVP_PKEY
cipher      EVP_CIPHER or nil: to encrypt the key with, for instance that of evp-aes-256-cbc; nil:
            it is written as it is
passphrase  octets or nil: to encrypt with; nil: `password` is
password    string or nil: to encrypt with where there is no `passphrase`
Returns     int: 1, or 0 with the reason in the queue
Waits       as long as OpenSSL does
See         d2i_PKCS8PrivateKey_bio(3)"
  (call/ooob3t->n/waits 328 bio pkey cipher passphrase password))

(define-call i2d-pkcs8privatekey-nid-bio (bio pkey nid &optional passphrase password)
  "Writes a private key in DER as PKCS #8, encrypted with one of the older algorithms.

bio         BIO
pkey        EVP_PKEY
nid         int: NID of the PBE algorithm to encrypt with, of PKCS #5 version 1.5 or PKCS #12; -1:
            the key is written as it is
passphrase  octets or nil: to encrypt with; nil: `password` is
password    string or nil: to encrypt with where there is no `passphrase`
Returns     int: 1, or 0 with the reason in the queue
Waits       as long as OpenSSL does
See         d2i_PKCS8PrivateKey_bio(3)"
  (call/oonb3t->n/waits 329 bio pkey nid passphrase password))

(define-call i2d-publickey (pkey &optional out)
  "Encodes the public half of a key in DER, without its algorithm.

pkey        EVP_PKEY
out         octets that are filled or nil
Returns     int: how many bytes the encoding has, or 0 or below with the reason in the queue
See         d2i_PrivateKey(3)"
  (call/or1->n 330 pkey out))

(define-call i2d-keyparams (pkey &optional out)
  "Encodes the parameters of a DH, DSA or EC key in DER.

pkey        EVP_PKEY
out         octets that are filled or nil
Returns     int: how many bytes the encoding has, or 0 or below with the reason in the queue
OpenSSL     3.0 and newer
See         d2i_PrivateKey(3)"
  (call/or1->n 331 pkey out))

(define-call i2d-keyparams-bio (bio pkey)
  "Writes the parameters of a DH, DSA or EC key in DER.

bio         BIO
pkey        EVP_PKEY
Returns     int: 1, or 0 with the reason in the queue
Waits       as long as OpenSSL does
OpenSSL     3.0 and newer
See         d2i_PrivateKey(3)"
  (call/oo->n/waits 332 bio pkey))

(define-call i2d-pubkey (pkey &optional out)
  "Encodes the public half of a key with its algorithm in DER: the SubjectPublicKeyInfo of
certificates.

pkey        EVP_PKEY
out         octets that are filled or nil
Returns     int: how many bytes the encoding has, or 0 or below with the reason in the queue
See         X509_PUBKEY_new(3)"
  (call/or1->n 333 pkey out))

(define-call i2d-pubkey-bio (bio pkey)
  "Writes the public half of a key with its algorithm in DER.

bio         BIO
pkey        EVP_PKEY
Returns     int: 1, or 0 with the reason in the queue
Waits       as long as OpenSSL does
See         X509_PUBKEY_new(3)"
  (call/oo->n/waits 334 bio pkey))

(define-call i2d-dhparams (dh &optional out)
  "Encodes Diffie-Hellman parameters in DER, as PKCS #3.

dh          DH
out         octets that are filled or nil
Returns     int: how many bytes the encoding has, or 0 or below with the reason in the queue
See         d2i_RSAPrivateKey(3)"
  (call/or1->n 335 dh out))

(define-call i2d-dhxparams (dh &optional out)
  "Encodes Diffie-Hellman parameters in DER, as X9.42.

dh          DH
out         octets that are filled or nil
Returns     int: how many bytes the encoding has, or 0 or below with the reason in the queue
See         d2i_X509(3)"
  (call/or1->n 336 dh out))

(define-call i2d-rsaprivatekey (rsa &optional out)
  "Encodes a private RSA key in DER, as PKCS #1.

rsa         RSA
out         octets that are filled or nil
Returns     int: how many bytes the encoding has, or 0 or below with the reason in the queue
See         d2i_RSAPrivateKey(3)"
  (call/or1->n 337 rsa out))

(define-call i2d-rsaprivatekey-bio (bio rsa)
  "Writes a private RSA key in DER, as PKCS #1.

bio         BIO
rsa         RSA
Returns     int: 1, or 0 with the reason in the queue
Waits       as long as OpenSSL does
See         d2i_RSAPrivateKey(3)"
  (call/oo->n/waits 338 bio rsa))

(define-call i2d-rsapublickey (rsa &optional out)
  "Encodes a public RSA key in DER, as PKCS #1.

rsa         RSA
out         octets that are filled or nil
Returns     int: how many bytes the encoding has, or 0 or below with the reason in the queue
See         d2i_RSAPrivateKey(3)"
  (call/or1->n 339 rsa out))

(define-call i2d-rsapublickey-bio (bio rsa)
  "Writes a public RSA key in DER, as PKCS #1.

bio         BIO
rsa         RSA
Returns     int: 1, or 0 with the reason in the queue
Waits       as long as OpenSSL does
See         d2i_RSAPrivateKey(3)"
  (call/oo->n/waits 340 bio rsa))

(define-call i2d-rsa-pubkey (rsa &optional out)
  "Encodes a public RSA key with its algorithm in DER.

rsa         RSA
out         octets that are filled or nil
Returns     int: how many bytes the encoding has, or 0 or below with the reason in the queue
See         d2i_RSAPrivateKey(3)"
  (call/or1->n 341 rsa out))

(define-call i2d-rsa-pubkey-bio (bio rsa)
  "Writes a public RSA key with its algorithm in DER.

bio         BIO
rsa         RSA
Returns     int: 1, or 0 with the reason in the queue
Waits       as long as OpenSSL does
See         d2i_RSAPrivateKey(3)"
  (call/oo->n/waits 342 bio rsa))

(define-call i2d-ecprivatekey (ec-key &optional out)
  "Encodes a private EC key with its curve in DER.

ec-key      EC_KEY
out         octets that are filled or nil
Returns     int: how many bytes the encoding has, or 0 or below with the reason in the queue
See         d2i_RSAPrivateKey(3)"
  (call/or1->n 343 ec-key out))

(define-call i2d-ecprivatekey-bio (bio ec-key)
  "Writes a private EC key with its curve in DER.

bio         BIO
ec-key      EC_KEY
Returns     int: 1, or 0 with the reason in the queue
Waits       as long as OpenSSL does
See         d2i_RSAPrivateKey(3)"
  (call/oo->n/waits 344 bio ec-key))

(define-call i2d-ec-pubkey (ec-key &optional out)
  "Encodes a public EC key with its algorithm in DER.

ec-key      EC_KEY
out         octets that are filled or nil
Returns     int: how many bytes the encoding has, or 0 or below with the reason in the queue
See         d2i_RSAPrivateKey(3)"
  (call/or1->n 345 ec-key out))

(define-call i2d-ec-pubkey-bio (bio ec-key)
  "Writes a public EC key with its algorithm in DER.

bio         BIO
ec-key      EC_KEY
Returns     int: 1, or 0 with the reason in the queue
Waits       as long as OpenSSL does
See         d2i_RSAPrivateKey(3)"
  (call/oo->n/waits 346 bio ec-key))

(define-call i2d-ecparameters (ec-key &optional out)
  "Encodes the parameters of an EC key, its curve, in DER.

ec-key      EC_KEY
out         octets that are filled or nil
Returns     int: how many bytes the encoding has, or 0 or below with the reason in the queue
See         d2i_RSAPrivateKey(3)"
  (call/or1->n 347 ec-key out))

(define-call evp-pkey-new ()
  "Makes a key that has nothing yet. evp-pkey-set1-rsa and its like fill it, once.

Returns     EVP_PKEY or nil, new: an empty key; 0 with the reason in the queue
See         EVP_PKEY_new(3)"
  (call/->o 348 "EVP_PKEY" :new))

(define-call evp-pkey-free (pkey)
  "Frees the handle of a key.

pkey        EVP_PKEY or nil
Returns     nothing
See         EVP_PKEY_new(3)"
  (call/o->v 349 pkey))

(define-call evp-pkey-up-ref (pkey)
  "Counts a key up, so that it must be freed once more.

pkey        EVP_PKEY
Returns     int: 1, or 0 with the reason in the queue
See         EVP_PKEY_new(3)"
  (call/o->n 350 pkey))

(define-call evp-pkey-get-id (pkey)
  "Tells of which kind a key is.

pkey        EVP_PKEY
Returns     int: an EVP_PKEY_ constant; +evp-pkey-none+ for an empty key; -1 for a kind that has no
            number
See         EVP_PKEY_set1_RSA(3)"
  (call/o->n 351 pkey))

(define-call evp-pkey-id (pkey)
  "Tells of which kind a key is.

pkey        EVP_PKEY
Returns     int: an EVP_PKEY_ constant; +evp-pkey-none+ for an empty key; -1 for a kind that has no
            number
See         EVP_PKEY_set1_RSA(3)"
  (call/o->n 352 pkey))

(define-call evp-pkey-get-base-id (pkey)
  "Tells of which kind a key is, with all names of a kind made one.

pkey        EVP_PKEY
Returns     int: an EVP_PKEY_ constant, or +evp-pkey-none+
See         EVP_PKEY_set1_RSA(3)"
  (call/o->n 353 pkey))

(define-call evp-pkey-base-id (pkey)
  "Tells of which kind a key is, with all names of a kind made one.

pkey        EVP_PKEY
Returns     int: an EVP_PKEY_ constant, or +evp-pkey-none+
See         EVP_PKEY_set1_RSA(3)"
  (call/o->n 354 pkey))

(define-call evp-pkey-get-bits (pkey)
  "Tells how large a key is: its modulus, prime or order.

pkey        EVP_PKEY
Returns     int: in bits; 0 where it is not known
See         EVP_PKEY_get_size(3)"
  (call/o->n 355 pkey))

(define-call evp-pkey-bits (pkey)
  "Tells how large a key is: its modulus, prime or order.

pkey        EVP_PKEY
Returns     int: in bits; 0 where it is not known
See         EVP_PKEY_get_size(3)"
  (call/o->n 356 pkey))

(define-call evp-pkey-get-security-bits (pkey)
  "Tells how much work an attack on a key takes.

pkey        EVP_PKEY
Returns     int: in bits; 0 or -2 where it is not known
See         EVP_PKEY_get_size(3)"
  (call/o->n 357 pkey))

(define-call evp-pkey-security-bits (pkey)
  "Tells how much work an attack on a key takes.

pkey        EVP_PKEY
Returns     int: in bits; 0 or -2 where it is not known
See         EVP_PKEY_get_size(3)"
  (call/o->n 358 pkey))

(define-call evp-pkey-get-size (pkey)
  "Tells how long a signature, or whatever else is made with the key, can become.

pkey        EVP_PKEY
Returns     int: in bytes; 0 where it is not known
See         EVP_PKEY_get_size(3)"
  (call/o->n 359 pkey))

(define-call evp-pkey-size (pkey)
  "Tells how long a signature, or whatever else is made with the key, can become.

pkey        EVP_PKEY
Returns     int: in bytes; 0 where it is not known
See         EVP_PKEY_get_size(3)"
  (call/o->n 360 pkey))

(define-call evp-pkey-get0-type-name (pkey)
  "Names the kind of a key, as its provider does.

pkey        EVP_PKEY
Returns     string or nil: a name such as `RSA`; nil where there is none
OpenSSL     3.0 and newer
See         EVP_PKEY_is_a(3)"
  (call/o->t 361 pkey))

(define-call evp-pkey-is-a (pkey name)
  "Tells whether a key is of the kind with this name.

pkey        EVP_PKEY
name        string: such as `EC`
Returns     int: 1 or 0
OpenSSL     3.0 and newer
See         EVP_PKEY_is_a(3)"
  (call/ot->n 362 pkey name))

(define-call evp-pkey-eq (a b)
  "Compares the public halves of two keys, with their parameters.

a           EVP_PKEY
b           EVP_PKEY
Returns     int: 1: equal; 0: not; -1: of different kinds; -2: cannot be compared
See         EVP_PKEY_copy_parameters(3)"
  (call/oo->n 363 a b))

(define-call evp-pkey-cmp (a b)
  "Compares the public halves of two keys, as evp-pkey-eq does.

a           EVP_PKEY
b           EVP_PKEY
Returns     int: 1: equal; 0: not; -1: of different kinds; -2: cannot be compared
See         EVP_PKEY_copy_parameters(3)"
  (call/oo->n 364 a b))

(define-call evp-pkey-parameters-eq (a b)
  "Compares the parameters of two keys.

a           EVP_PKEY
b           EVP_PKEY
Returns     int: 1: equal; 0: not; -1: of different kinds; -2: cannot be compared
See         EVP_PKEY_copy_parameters(3)"
  (call/oo->n 365 a b))

(define-call evp-pkey-cmp-parameters (a b)
  "Compares the parameters of two keys, as evp-pkey-parameters-eq does.

a           EVP_PKEY
b           EVP_PKEY
Returns     int: 1: equal; 0: not; -1: of different kinds; -2: cannot be compared
See         EVP_PKEY_copy_parameters(3)"
  (call/oo->n 366 a b))

(define-call evp-pkey-missing-parameters (pkey)
  "Tells whether a key lacks parameters that its kind has.

pkey        EVP_PKEY
Returns     int: 1: they are missing; 0
See         EVP_PKEY_copy_parameters(3)"
  (call/o->n 367 pkey))

(define-call evp-pkey-copy-parameters (to from)
  "Copies the parameters of a key.

to          EVP_PKEY: an empty key, or one of the same kind without parameters
from        EVP_PKEY: a DH, DSA or EC key
Returns     int: 1, or 0; 1 also when they are equal already
See         EVP_PKEY_copy_parameters(3)"
  (call/oo->n 368 to from))

(define-call evp-pkey-set1-rsa (pkey rsa)
  "Makes an empty key an RSA key. Both share it.

pkey        EVP_PKEY: an empty key
rsa         RSA
Returns     int: 1, or 0 with the reason in the queue
See         EVP_PKEY_set1_RSA(3)"
  (call/oo->n 369 pkey rsa))

(define-call evp-pkey-assign-rsa (pkey rsa)
  "Makes an empty key an RSA key. Both share it, as with evp-pkey-set1-rsa.

pkey        EVP_PKEY: an empty key
rsa         RSA
Returns     int: 1, or 0 with the reason in the queue
See         EVP_PKEY_set1_RSA(3)"
  (call/oo->n 370 pkey rsa))

(define-call evp-pkey-get0-rsa (pkey)
  "Gives what a key has as an RSA key. Of a key of a provider it is a copy, made once.

pkey        EVP_PKEY
Returns     RSA or nil, borrowed: the key; 0 with the reason in the queue when it is of another kind
See         EVP_PKEY_set1_RSA(3)"
  (call/o->o 371 pkey "RSA" pkey))

(define-call evp-pkey-get1-rsa (pkey)
  "Gives what a key has as an RSA key, as evp-pkey-get0-rsa does.

pkey        EVP_PKEY
Returns     RSA or nil, new: the key; 0 with the reason in the queue when it is of another kind
See         EVP_PKEY_set1_RSA(3)"
  (call/o->o 372 pkey "RSA" :new))

(define-call evp-pkey-set1-dh (pkey dh)
  "Makes an empty key a DH key or DH parameters. Both share it.

pkey        EVP_PKEY: an empty key
dh          DH
Returns     int: 1, or 0 with the reason in the queue
See         EVP_PKEY_set1_RSA(3)"
  (call/oo->n 373 pkey dh))

(define-call evp-pkey-assign-dh (pkey dh)
  "Makes an empty key a DH key or DH parameters. Both share it, as with evp-pkey-set1-dh.

pkey        EVP_PKEY: an empty key
dh          DH
Returns     int: 1, or 0 with the reason in the queue
See         EVP_PKEY_set1_RSA(3)"
  (call/oo->n 374 pkey dh))

(define-call evp-pkey-get0-dh (pkey)
  "Gives what a key has as a DH key or DH parameters. Of a key of a provider it is a copy, made
once.

pkey        EVP_PKEY
Returns     DH or nil, borrowed: the key; 0 with the reason in the queue when it is of another kind
See         EVP_PKEY_set1_RSA(3)"
  (call/o->o 375 pkey "DH" pkey))

(define-call evp-pkey-get1-dh (pkey)
  "Gives what a key has as a DH key or DH parameters, as evp-pkey-get0-dh does.

pkey        EVP_PKEY
Returns     DH or nil, new: the key; 0 with the reason in the queue when it is of another kind
See         EVP_PKEY_set1_RSA(3)"
  (call/o->o 376 pkey "DH" :new))

(define-call evp-pkey-set1-ec-key (pkey ec-key)
  "Makes an empty key an EC key. Both share it.

pkey        EVP_PKEY: an empty key
ec-key      EC_KEY
Returns     int: 1, or 0 with the reason in the queue
See         EVP_PKEY_set1_RSA(3)"
  (call/oo->n 377 pkey ec-key))

(define-call evp-pkey-assign-ec-key (pkey ec-key)
  "Makes an empty key an EC key. Both share it, as with evp-pkey-set1-ec-key.

pkey        EVP_PKEY: an empty key
ec-key      EC_KEY
Returns     int: 1, or 0 with the reason in the queue
See         EVP_PKEY_set1_RSA(3)"
  (call/oo->n 378 pkey ec-key))

(define-call evp-pkey-get0-ec-key (pkey)
  "Gives what a key has as an EC key. Of a key of a provider it is a copy, made once.

pkey        EVP_PKEY
Returns     EC_KEY or nil, borrowed: the key; 0 with the reason in the queue when it is of another
            kind
See         EVP_PKEY_set1_RSA(3)"
  (call/o->o 379 pkey "EC_KEY" pkey))

(define-call evp-pkey-get1-ec-key (pkey)
  "Gives what a key has as an EC key, as evp-pkey-get0-ec-key does.

pkey        EVP_PKEY
Returns     EC_KEY or nil, new: the key; 0 with the reason in the queue when it is of another kind
See         EVP_PKEY_set1_RSA(3)"
  (call/o->o 380 pkey "EC_KEY" :new))

(define-call evp-pkey-get-bn-param (pkey name)
  "Gives a number of which a key consists.

pkey        EVP_PKEY
name        string: such as `n`, see the page of the kind, EVP_PKEY-RSA(7)
Returns     int: 1, or 0 with the reason in the queue
Value 2     `number`, BIGNUM or nil: where the handle of the number goes
OpenSSL     3.0 and newer
See         EVP_PKEY_gettable_params(3)"
  (call/oth->n 381 pkey name "BIGNUM"))

(define-call evp-pkey-get-utf8-string-param (pkey name &optional buffer)
  "Gives a text that belongs to a key, with a NUL behind it.

pkey        EVP_PKEY
name        string: such as `group`, see the page of the kind, EVP_PKEY-EC(7)
buffer      octets that are filled or nil: nil to ask for the length
Returns     int: 1, or 0 with the reason in the queue
Value 2     `length`, size_t: how many bytes the text has, without its NUL
OpenSSL     3.0 and newer
See         EVP_PKEY_gettable_params(3)"
  (call/otr2p->n 382 pkey name buffer))

(define-call evp-pkey-get-group-name (pkey &optional buffer)
  "Names the curve or group of a key, such as `prime256v1`, with a NUL behind it.

pkey        EVP_PKEY
buffer      octets that are filled or nil: nil to ask for the length
Returns     int: 1, or 0 with the reason in the queue
Value 2     `length`, size_t: how many bytes the name has, without its NUL
OpenSSL     3.0 and newer
See         EVP_PKEY_get_group_name(3)"
  (call/or1p->n 383 pkey buffer))

(define-call evp-pkey-print-public (bio pkey indent)
  "Writes the public half of a key for people to read.

bio         BIO
pkey        EVP_PKEY
indent      int: spaces at the beginning of each line
Returns     int: 1; 0 or below on failure; -2 where the kind cannot
Waits       as long as OpenSSL does
See         EVP_PKEY_print_private(3)"
  (call/oon->n/waits 384 bio pkey indent))

(define-call evp-pkey-print-private (bio pkey indent)
  "Writes a key with its private half for people to read.

bio         BIO
pkey        EVP_PKEY
indent      int: spaces at the beginning of each line
Returns     int: 1; 0 or below on failure; -2 where the kind cannot
Waits       as long as OpenSSL does
See         EVP_PKEY_print_private(3)"
  (call/oon->n/waits 385 bio pkey indent))

(define-call evp-pkey-print-params (bio pkey indent)
  "Writes the parameters of a key for people to read.

bio         BIO
pkey        EVP_PKEY
indent      int: spaces at the beginning of each line
Returns     int: 1; 0 or below on failure; -2 where the kind cannot
Waits       as long as OpenSSL does
See         EVP_PKEY_print_private(3)"
  (call/oon->n/waits 386 bio pkey indent))

(define-call evp-rsa-gen (bits)
  "Makes an RSA key.

bits        size_t: at least 512
Returns     EVP_PKEY or nil, new: the key; 0 with the reason in the queue
OpenSSL     3.0 and newer
See         EVP_PKEY_keygen(3)"
  (call/n->o 387 bits "EVP_PKEY" :new))

(define-call evp-ec-gen (curve)
  "Makes an EC key.

curve       string: a name such as `P-256`
Returns     EVP_PKEY or nil, new: the key; 0 with the reason in the queue
OpenSSL     3.0 and newer
See         EVP_PKEY_keygen(3)"
  (call/t->o 388 curve "EVP_PKEY" :new))

(define-call evp-pkey-ctx-new-id (id)
  "Begins an operation with keys of a kind, by its number.

id          int: an EVP_PKEY_ constant
Returns     EVP_PKEY_CTX or nil, new: the operation; 0 with the reason in the queue
See         EVP_PKEY_CTX_new(3)"
  (call/n->o 389 id "EVP_PKEY_CTX" :new))

(define-call evp-pkey-ctx-new-from-name (name &optional properties)
  "Begins an operation with keys of a kind, by its name.

name        string: of the kind, such as `EC` or `ED25519`
properties  string or nil: which implementations may be used, see property(7); nil: any
Returns     EVP_PKEY_CTX or nil, new: the operation; 0 with the reason in the queue
OpenSSL     3.0 and newer
See         EVP_PKEY_CTX_new(3)"
  (call/tt->o 390 name properties "EVP_PKEY_CTX" :new))

(define-call evp-pkey-ctx-new (pkey)
  "Begins an operation with a key, such as making keys from its parameters.

pkey        EVP_PKEY
Returns     EVP_PKEY_CTX or nil, new: the operation; 0 with the reason in the queue
See         EVP_PKEY_CTX_new(3)"
  (call/o->o 391 pkey "EVP_PKEY_CTX" :new))

(define-call evp-pkey-ctx-new-from-pkey (pkey &optional properties)
  "Begins an operation with a key, with a choice of implementations.

pkey        EVP_PKEY
properties  string or nil: which implementations may be used, see property(7); nil: any
Returns     EVP_PKEY_CTX or nil, new: the operation; 0 with the reason in the queue
OpenSSL     3.0 and newer
See         EVP_PKEY_CTX_new(3)"
  (call/ot->o 392 pkey properties "EVP_PKEY_CTX" :new))

(define-call evp-pkey-ctx-dup (ctx)
  "Copies an operation.

ctx         EVP_PKEY_CTX
Returns     EVP_PKEY_CTX or nil, new: the copy; 0 with the reason in the queue, as in OpenSSL 3 when
            making keys has begun
See         EVP_PKEY_CTX_new(3)"
  (call/o->o 393 ctx "EVP_PKEY_CTX" :new))

(define-call evp-pkey-ctx-free (ctx)
  "Frees the handle of an operation.

ctx         EVP_PKEY_CTX or nil
Returns     nothing
See         EVP_PKEY_CTX_new(3)"
  (call/o->v 394 ctx))

(define-call evp-pkey-ctx-is-a (ctx name)
  "Tells whether an operation is one with keys of the kind with this name.

ctx         EVP_PKEY_CTX
name        string: such as `EC`
Returns     int: 1 or 0
OpenSSL     3.0 and newer
See         EVP_PKEY_CTX_new(3)"
  (call/ot->n 395 ctx name))

(define-call evp-pkey-ctx-get0-pkey (ctx)
  "Gives the key that an operation was begun with.

ctx         EVP_PKEY_CTX
Returns     EVP_PKEY or nil, borrowed: the key; 0 where there is none
See         EVP_PKEY_CTX_get0_pkey(3)"
  (call/o->o 396 ctx "EVP_PKEY" ctx))

(define-call evp-pkey-keygen-init (ctx)
  "Has an operation make keys.

ctx         EVP_PKEY_CTX
Returns     int: 1; 0 or below on failure, with the reason in the queue
See         EVP_PKEY_keygen(3)"
  (call/o->n 397 ctx))

(define-call evp-pkey-paramgen-init (ctx)
  "Has an operation make parameters.

ctx         EVP_PKEY_CTX
Returns     int: 1; 0 or below on failure, with the reason in the queue
See         EVP_PKEY_keygen(3)"
  (call/o->n 398 ctx))

(define-call evp-pkey-keygen (ctx)
  "Makes a key. It may take seconds.

ctx         EVP_PKEY_CTX
Returns     int: 1; 0 or below on failure, with the reason in the queue
Value 2     `pkey`, EVP_PKEY or nil: where the handle of the new key goes
See         EVP_PKEY_keygen(3)"
  (call/oh->n 399 ctx "EVP_PKEY"))

(define-call evp-pkey-paramgen (ctx)
  "Makes parameters. For DH it may take minutes.

ctx         EVP_PKEY_CTX
Returns     int: 1; 0 or below on failure, with the reason in the queue
Value 2     `pkey`, EVP_PKEY or nil: where the handle of the new key goes
See         EVP_PKEY_keygen(3)"
  (call/oh->n 400 ctx "EVP_PKEY"))

(define-call evp-pkey-generate (ctx)
  "Makes a key or parameters, whichever was begun. It may take minutes.

ctx         EVP_PKEY_CTX
Returns     int: 1; 0 or below on failure, with the reason in the queue
Value 2     `pkey`, EVP_PKEY or nil: where the handle of the new key goes
OpenSSL     3.0 and newer
See         EVP_PKEY_keygen(3)"
  (call/oh->n 401 ctx "EVP_PKEY"))

(define-call evp-pkey-ctx-set-rsa-keygen-bits (ctx bits)
  "Says how large an RSA key is to be; 2,048 where nothing is said.

ctx         EVP_PKEY_CTX
bits        int: at least 512
Returns     int: 1; 0 or below on failure, with the reason in the queue; -2 where the kind cannot
See         EVP_PKEY_CTX_ctrl(3)"
  (call/on->n 402 ctx bits))

(define-call evp-pkey-ctx-set-rsa-keygen-primes (ctx primes)
  "Says of how many primes an RSA key is to be; 2 where nothing is said.

ctx         EVP_PKEY_CTX
primes      int: at least 2
Returns     int: 1; 0 or below on failure, with the reason in the queue; -2 where the kind cannot
See         EVP_PKEY_CTX_ctrl(3)"
  (call/on->n 403 ctx primes))

(define-call evp-pkey-ctx-set-rsa-keygen-pubexp (ctx exponent)
  "Says which public exponent an RSA key is to have; 65,537 where nothing is said.

ctx         EVP_PKEY_CTX
exponent    BIGNUM: odd and above 1; others are refused
Returns     int: 1; 0 or below on failure, with the reason in the queue
See         EVP_PKEY_CTX_ctrl(3)"
  (call/oo->n 404 ctx exponent))

(define-call evp-pkey-ctx-set1-rsa-keygen-pubexp (ctx exponent)
  "Says which public exponent an RSA key is to have, as evp-pkey-ctx-set-rsa-keygen-pubexp does.

ctx         EVP_PKEY_CTX
exponent    BIGNUM: odd and above 1; others are refused
Returns     int: 1; 0 or below on failure, with the reason in the queue
OpenSSL     3.0 and newer
See         EVP_PKEY_CTX_ctrl(3)"
  (call/oo->n 405 ctx exponent))

(define-call evp-pkey-ctx-set-ec-paramgen-curve-nid (ctx nid)
  "Says on which curve an EC key is to be.

ctx         EVP_PKEY_CTX
nid         int: NID of the curve, such as +nid-x9-62-prime256v1+
Returns     int: 1; 0 or below on failure, with the reason in the queue; -2 where the kind cannot
See         EVP_PKEY_CTX_ctrl(3)"
  (call/on->n 406 ctx nid))

(define-call evp-pkey-ctx-set-ec-param-enc (ctx encoding)
  "Says whether the curve of an EC key is to be encoded as its name or in full.

ctx         EVP_PKEY_CTX
encoding    int: +openssl-ec-named-curve+ or +openssl-ec-explicit-curve+
Returns     int: 1; 0 or below on failure, with the reason in the queue; -2 where the kind cannot
See         EVP_PKEY_CTX_ctrl(3)"
  (call/on->n 407 ctx encoding))

(define-call evp-pkey-ctx-set-group-name (ctx name)
  "Says on which curve, or in which group, a key is to be.

ctx         EVP_PKEY_CTX
name        string: of a curve or group, such as `P-256` or `ffdhe2048`
Returns     int: 1; 0 or below on failure, with the reason in the queue; -2 where the kind cannot
OpenSSL     3.0 and newer
See         EVP_PKEY_CTX_ctrl(3)"
  (call/ot->n 408 ctx name))

(define-call evp-pkey-ctx-set-dh-nid (ctx nid)
  "Says in which of the known groups a DH key is to be.

ctx         EVP_PKEY_CTX
nid         int: NID of the group, such as +nid-ffdhe2048+
Returns     int: 1; 0 or below on failure, with the reason in the queue; -2 where the kind cannot
See         EVP_PKEY_CTX_ctrl(3)"
  (call/on->n 409 ctx nid))

(define-call evp-pkey-ctx-set-dh-paramgen-prime-len (ctx bits)
  "Says how large the prime of DH parameters is to be; 2,048 where nothing is said.

ctx         EVP_PKEY_CTX
bits        int: at least 512
Returns     int: 1; 0 or below on failure, with the reason in the queue; -2 where the kind cannot
See         EVP_PKEY_CTX_ctrl(3)"
  (call/on->n 410 ctx bits))

(define-call evp-pkey-ctx-set-dh-paramgen-generator (ctx generator)
  "Says which generator DH parameters are to have; 2 where nothing is said.

ctx         EVP_PKEY_CTX
generator   int: 2 or 5
Returns     int: 1; 0 or below on failure, with the reason in the queue; -2 where the kind cannot
See         EVP_PKEY_CTX_ctrl(3)"
  (call/on->n 411 ctx generator))

(define-call evp-get-digestbyname (name)
  "Finds a digest by its name.

name        string: such as `SHA256`
Returns     EVP_MD or nil, static: the digest; 0 where there is none with this name
See         EVP_DigestInit(3)"
  (call/t->o 412 name "EVP_MD" :static))

(define-call evp-get-digestbynid (nid)
  "Finds a digest by its NID.

nid         int: such as +nid-sha256+
Returns     EVP_MD or nil, static: the digest; 0 where there is none
See         EVP_DigestInit(3)"
  (call/n->o 413 nid "EVP_MD" :static))

(define-call evp-get-digestbyobj (object)
  "Finds a digest by its object identifier.

object      ASN1_OBJECT
Returns     EVP_MD or nil, static: the digest; 0 where there is none
See         EVP_DigestInit(3)"
  (call/o->o 414 object "EVP_MD" :static))

(define-call evp-md-get-size (md)
  "Tells how long the values of a digest are.

md          EVP_MD
Returns     int: in bytes; 0 for evp-shake128 and evp-shake256 in some versions; -1 on failure
See         EVP_DigestInit(3)"
  (call/o->n 415 md))

(define-call evp-md-size (md)
  "Tells how long the values of a digest are.

md          EVP_MD
Returns     int: in bytes; 0 for evp-shake128 and evp-shake256 in some versions; -1 on failure
See         EVP_DigestInit(3)"
  (call/o->n 416 md))

(define-call evp-md-get-block-size (md)
  "Tells how large the blocks are that a digest works on.

md          EVP_MD
Returns     int: in bytes
See         EVP_DigestInit(3)"
  (call/o->n 417 md))

(define-call evp-md-block-size (md)
  "Tells how large the blocks are that a digest works on.

md          EVP_MD
Returns     int: in bytes
See         EVP_DigestInit(3)"
  (call/o->n 418 md))

(define-call evp-md-get-type (md)
  "Gives the NID of a digest.

md          EVP_MD
Returns     int: the NID; +nid-undef+ where it has none
See         EVP_DigestInit(3)"
  (call/o->n 419 md))

(define-call evp-md-type (md)
  "Gives the NID of a digest.

md          EVP_MD
Returns     int: the NID; +nid-undef+ where it has none
See         EVP_DigestInit(3)"
  (call/o->n 420 md))

(define-call evp-md-nid (md)
  "Gives the NID of a digest, as evp-md-get-type does.

md          EVP_MD
Returns     int: the NID; +nid-undef+ where it has none
OpenSSL     3.0 and newer
See         EVP_DigestInit(3)"
  (call/o->n 421 md))

(define-call evp-md-get0-name (md)
  "Names a digest.

md          EVP_MD
Returns     string or nil: such as `SHA256`
OpenSSL     3.0 and newer
See         EVP_DigestInit(3)"
  (call/o->t 422 md))

(define-call evp-md-name (md)
  "Names a digest.

md          EVP_MD
Returns     string or nil: such as `SHA256`
OpenSSL     3.0 and newer
See         EVP_DigestInit(3)"
  (call/o->t 423 md))

(define-call evp-blake2b512 ()
  "Gives BLAKE2b with 512 bits.

Returns     EVP_MD or nil, static
See         EVP_blake2b512(3)"
  (call/->o 424 "EVP_MD" :static))

(define-call evp-blake2s256 ()
  "Gives BLAKE2s with 256 bits.

Returns     EVP_MD or nil, static
See         EVP_blake2b512(3)"
  (call/->o 425 "EVP_MD" :static))

(define-call evp-md4 ()
  "Gives MD4.

Returns     EVP_MD or nil, static
See         EVP_md4(3)"
  (call/->o 426 "EVP_MD" :static))

(define-call evp-md5 ()
  "Gives MD5.

Returns     EVP_MD or nil, static
See         EVP_md5(3)"
  (call/->o 427 "EVP_MD" :static))

(define-call evp-md5-sha1 ()
  "Gives MD5 and SHA-1 one after the other, as TLS 1.1 signs.

Returns     EVP_MD or nil, static
See         EVP_md5(3)"
  (call/->o 428 "EVP_MD" :static))

(define-call evp-md-null ()
  "Gives the digest that gives nothing.

Returns     EVP_MD or nil, static
See         EVP_DigestInit(3)"
  (call/->o 429 "EVP_MD" :static))

(define-call evp-ripemd160 ()
  "Gives RIPEMD-160.

Returns     EVP_MD or nil, static
See         EVP_ripemd160(3)"
  (call/->o 430 "EVP_MD" :static))

(define-call evp-sha1 ()
  "Gives SHA-1.

Returns     EVP_MD or nil, static
See         EVP_sha1(3)"
  (call/->o 431 "EVP_MD" :static))

(define-call evp-sha224 ()
  "Gives SHA-224.

Returns     EVP_MD or nil, static
See         EVP_sha224(3)"
  (call/->o 432 "EVP_MD" :static))

(define-call evp-sha256 ()
  "Gives SHA-256.

Returns     EVP_MD or nil, static
See         EVP_sha224(3)"
  (call/->o 433 "EVP_MD" :static))

(define-call evp-sha384 ()
  "Gives SHA-384.

Returns     EVP_MD or nil, static
See         EVP_sha224(3)"
  (call/->o 434 "EVP_MD" :static))

(define-call evp-sha3-224 ()
  "Gives SHA3-224.

Returns     EVP_MD or nil, static
See         EVP_sha3_224(3)"
  (call/->o 435 "EVP_MD" :static))

(define-call evp-sha3-256 ()
  "Gives SHA3-256.

Returns     EVP_MD or nil, static
See         EVP_sha3_224(3)"
  (call/->o 436 "EVP_MD" :static))

(define-call evp-sha3-384 ()
  "Gives SHA3-384.

Returns     EVP_MD or nil, static
See         EVP_sha3_224(3)"
  (call/->o 437 "EVP_MD" :static))

(define-call evp-sha3-512 ()
  "Gives SHA3-512.

Returns     EVP_MD or nil, static
See         EVP_sha3_224(3)"
  (call/->o 438 "EVP_MD" :static))

(define-call evp-sha512 ()
  "Gives SHA-512.

Returns     EVP_MD or nil, static
See         EVP_sha224(3)"
  (call/->o 439 "EVP_MD" :static))

(define-call evp-sha512-224 ()
  "Gives SHA-512/224.

Returns     EVP_MD or nil, static
See         EVP_sha224(3)"
  (call/->o 440 "EVP_MD" :static))

(define-call evp-sha512-256 ()
  "Gives SHA-512/256.

Returns     EVP_MD or nil, static
See         EVP_sha224(3)"
  (call/->o 441 "EVP_MD" :static))

(define-call evp-shake128 ()
  "Gives SHAKE128.

Returns     EVP_MD or nil, static
See         EVP_sha3_224(3)"
  (call/->o 442 "EVP_MD" :static))

(define-call evp-shake256 ()
  "Gives SHAKE256.

Returns     EVP_MD or nil, static
See         EVP_sha3_224(3)"
  (call/->o 443 "EVP_MD" :static))

(define-call evp-sm3 ()
  "Gives SM3.

Returns     EVP_MD or nil, static
See         EVP_sm3(3)"
  (call/->o 444 "EVP_MD" :static))

(define-call evp-whirlpool ()
  "Gives Whirlpool.

Returns     EVP_MD or nil, static
See         EVP_whirlpool(3)"
  (call/->o 445 "EVP_MD" :static))

(define-call evp-get-cipherbyname (name)
  "Finds a cipher by its name.

name        string: such as `AES-256-CBC`
Returns     EVP_CIPHER or nil, static: the cipher; 0 where there is none with this name
See         EVP_EncryptInit(3)"
  (call/t->o 446 name "EVP_CIPHER" :static))

(define-call evp-get-cipherbynid (nid)
  "Finds a cipher by its NID.

nid         int: such as +nid-aes-256-cbc+
Returns     EVP_CIPHER or nil, static: the cipher; 0 where there is none
See         EVP_EncryptInit(3)"
  (call/n->o 447 nid "EVP_CIPHER" :static))

(define-call evp-get-cipherbyobj (object)
  "Finds a cipher by its object identifier.

object      ASN1_OBJECT
Returns     EVP_CIPHER or nil, static: the cipher; 0 where there is none
See         EVP_EncryptInit(3)"
  (call/o->o 448 object "EVP_CIPHER" :static))

(define-call evp-cipher-get-key-length (cipher)
  "Tells how long the keys of a cipher are.

cipher      EVP_CIPHER
Returns     int: in bytes
See         EVP_EncryptInit(3)"
  (call/o->n 449 cipher))

(define-call evp-cipher-key-length (cipher)
  "Tells how long the keys of a cipher are.

cipher      EVP_CIPHER
Returns     int: in bytes
See         EVP_EncryptInit(3)"
  (call/o->n 450 cipher))

(define-call evp-cipher-get-iv-length (cipher)
  "Tells how long the initialization vectors of a cipher are.

cipher      EVP_CIPHER
Returns     int: in bytes; 0 where it takes none
See         EVP_EncryptInit(3)"
  (call/o->n 451 cipher))

(define-call evp-cipher-iv-length (cipher)
  "Tells how long the initialization vectors of a cipher are.

cipher      EVP_CIPHER
Returns     int: in bytes; 0 where it takes none
See         EVP_EncryptInit(3)"
  (call/o->n 452 cipher))

(define-call evp-cipher-get-block-size (cipher)
  "Tells how large the blocks are that a cipher works on.

cipher      EVP_CIPHER
Returns     int: in bytes; 1 for a stream cipher
See         EVP_EncryptInit(3)"
  (call/o->n 453 cipher))

(define-call evp-cipher-block-size (cipher)
  "Tells how large the blocks are that a cipher works on.

cipher      EVP_CIPHER
Returns     int: in bytes; 1 for a stream cipher
See         EVP_EncryptInit(3)"
  (call/o->n 454 cipher))

(define-call evp-cipher-get-nid (cipher)
  "Gives the NID of a cipher.

cipher      EVP_CIPHER
Returns     int: the NID; +nid-undef+ where it has none
See         EVP_EncryptInit(3)"
  (call/o->n 455 cipher))

(define-call evp-cipher-nid (cipher)
  "Gives the NID of a cipher.

cipher      EVP_CIPHER
Returns     int: the NID; +nid-undef+ where it has none
See         EVP_EncryptInit(3)"
  (call/o->n 456 cipher))

(define-call evp-cipher-get-type (cipher)
  "Gives the NID of a cipher for use in ASN.1, where variants of a cipher have one.

cipher      EVP_CIPHER
Returns     int: the NID of the object identifier; +nid-undef+ where it has none
See         EVP_EncryptInit(3)"
  (call/o->n 457 cipher))

(define-call evp-cipher-type (cipher)
  "Gives the NID of a cipher for use in ASN.1, where variants of a cipher have one.

cipher      EVP_CIPHER
Returns     int: the NID of the object identifier; +nid-undef+ where it has none
See         EVP_EncryptInit(3)"
  (call/o->n 458 cipher))

(define-call evp-cipher-get0-name (cipher)
  "Names a cipher.

cipher      EVP_CIPHER
Returns     string or nil: such as `AES-256-CBC`
OpenSSL     3.0 and newer
See         EVP_EncryptInit(3)"
  (call/o->t 459 cipher))

(define-call evp-cipher-name (cipher)
  "Names a cipher.

cipher      EVP_CIPHER
Returns     string or nil: such as `AES-256-CBC`
OpenSSL     3.0 and newer
See         EVP_EncryptInit(3)"
  (call/o->t 460 cipher))

(define-call evp-aes-128-cbc ()
  "Gives AES with 128 bits in the mode CBC, to encrypt private keys with. evp-get-cipherbyname gives
any other cipher.

Returns     EVP_CIPHER or nil, static
See         EVP_aes_128_gcm(3)"
  (call/->o 461 "EVP_CIPHER" :static))

(define-call evp-aes-192-cbc ()
  "Gives AES with 192 bits in the mode CBC, to encrypt private keys with. evp-get-cipherbyname gives
any other cipher.

Returns     EVP_CIPHER or nil, static
See         EVP_aes_128_gcm(3)"
  (call/->o 462 "EVP_CIPHER" :static))

(define-call evp-aes-256-cbc ()
  "Gives AES with 256 bits in the mode CBC, to encrypt private keys with. evp-get-cipherbyname gives
any other cipher.

Returns     EVP_CIPHER or nil, static
See         EVP_aes_128_gcm(3)"
  (call/->o 463 "EVP_CIPHER" :static))

(define-call evp-des-ede3-cbc ()
  "Gives triple DES in the mode CBC, to encrypt private keys with. evp-get-cipherbyname gives any
other cipher.

Returns     EVP_CIPHER or nil, static
See         EVP_des_cbc(3)"
  (call/->o 464 "EVP_CIPHER" :static))

(define-call evp-enc-null ()
  "Gives the cipher that changes nothing.

Returns     EVP_CIPHER or nil, static
See         EVP_EncryptInit(3)"
  (call/->o 465 "EVP_CIPHER" :static))

(define-call dh-new ()
  "Makes a place for DH parameters.

Returns     DH or nil, new: parameters that are empty; 0 with the reason in the queue
See         DH_new(3)"
  (call/->o 466 "DH" :new))

(define-call dh-free (dh)
  "Frees the handle of DH parameters.

dh          DH or nil
Returns     nothing
See         DH_new(3)"
  (call/o->v 467 dh))

(define-call dh-up-ref (dh)
  "Counts DH parameters up, so that it must be freed once more.

dh          DH
Returns     int: 1, or 0 with the reason in the queue
See         DH_up_ref(3)"
  (call/o->n 468 dh))

(define-call dh-bits (dh)
  "Tells how large the prime is.

dh          DH
Returns     int: in bits; -1 where there is none
See         DH_size(3)"
  (call/o->n 469 dh))

(define-call dh-size (dh)
  "Tells how large the prime is.

dh          DH
Returns     int: in bytes; -1 where there is none
See         DH_size(3)"
  (call/o->n 470 dh))

(define-call dh-security-bits (dh)
  "Tells how much work an attack on the parameters takes.

dh          DH
Returns     int: in bits; -1 where there is none
See         DH_size(3)"
  (call/o->n 471 dh))

(define-call dh-get0-p (dh)
  "Gives the prime of DH parameters.

dh          DH
Returns     BIGNUM or nil, borrowed: the number; 0 where there is none
See         DH_get0_pqg(3)"
  (call/o->o 472 dh "BIGNUM" dh))

(define-call dh-get0-q (dh)
  "Gives the order of the subgroup of DH parameters.

dh          DH
Returns     BIGNUM or nil, borrowed: the number; 0 where there is none
See         DH_get0_pqg(3)"
  (call/o->o 473 dh "BIGNUM" dh))

(define-call dh-get0-g (dh)
  "Gives the generator of DH parameters.

dh          DH
Returns     BIGNUM or nil, borrowed: the number; 0 where there is none
See         DH_get0_pqg(3)"
  (call/o->o 474 dh "BIGNUM" dh))

(define-call dh-get0-pub-key (dh)
  "Gives the public key that belongs to DH parameters.

dh          DH
Returns     BIGNUM or nil, borrowed: the number; 0 where there is none
See         DH_get0_pqg(3)"
  (call/o->o 475 dh "BIGNUM" dh))

(define-call dh-get0-priv-key (dh)
  "Gives the private key that belongs to DH parameters.

dh          DH
Returns     BIGNUM or nil, borrowed: the number; 0 where there is none
See         DH_get0_pqg(3)"
  (call/o->o 476 dh "BIGNUM" dh))

(define-call dh-set0-pqg (dh p q g)
  "Sets the numbers of which DH parameters consist.

dh          DH: without a prime
p           BIGNUM: the prime
q           BIGNUM or nil: the order of the subgroup; 0 for none
g           BIGNUM: the generator
Returns     int: 1; 0 when there is a prime already
See         DH_get0_pqg(3)"
  (call/oooo->n 477 dh p q g))

(define-call dh-check (dh)
  "Checks whether parameters are good, whether the prime is one above all. It takes a while.

dh          DH
Returns     int: 1: checked; 0: could not be
Value 2     `codes`, int: DH_CHECK_ and DH_ constants, added: what is wrong; 0: nothing
See         DH_generate_parameters(3)"
  (call/op->n 478 dh))

(define-call dh-check-params (dh)
  "Checks what of parameters can be checked quickly.

dh          DH
Returns     int: 1: checked; 0: could not be
Value 2     `codes`, int: DH_CHECK_ and DH_ constants, added: what is wrong; 0: nothing
See         DH_generate_parameters(3)"
  (call/op->n 479 dh))

(define-call dh-check-pub-key (dh key)
  "Checks whether a public key is one that belongs to the parameters.

dh          DH
key         BIGNUM: the public key
Returns     int: 1: checked; 0: could not be
Value 2     `codes`, int: DH_CHECK_PUBKEY_ constants, added: what is wrong; 0: nothing
See         DH_check_pub_key(3)"
  (call/oop->n 480 dh key))

(define-call dh-get-1024-160 ()
  "Gives the parameters of RFC 5114 of 1024 bits with a subgroup of 160.

Returns     DH or nil, new: the parameters; 0 with the reason in the queue
See         DH_get_1024_160(3)"
  (call/->o 481 "DH" :new))

(define-call dh-get-2048-224 ()
  "Gives the parameters of RFC 5114 of 2048 bits with a subgroup of 224.

Returns     DH or nil, new: the parameters; 0 with the reason in the queue
See         DH_get_1024_160(3)"
  (call/->o 482 "DH" :new))

(define-call dh-get-2048-256 ()
  "Gives the parameters of RFC 5114 of 2048 bits with a subgroup of 256.

Returns     DH or nil, new: the parameters; 0 with the reason in the queue
See         DH_get_1024_160(3)"
  (call/->o 483 "DH" :new))

(define-call dh-new-by-nid (nid)
  "Gives the parameters of one of the groups of RFC 7919 or RFC 3526.

nid         int: such as +nid-ffdhe2048+
Returns     DH or nil, new: the parameters; 0 with the reason in the queue
See         DH_new_by_nid(3)"
  (call/n->o 484 nid "DH" :new))

(define-call dh-get-nid (dh)
  "Tells which known group the parameters are.

dh          DH
Returns     int: the NID; +nid-undef+ where it is none of them
See         DH_new_by_nid(3)"
  (call/o->n 485 dh))

(define-call dh-generate-parameters-ex (dh bits generator)
  "Makes parameters with a safe prime. For 2,048 bits it takes from seconds to minutes;
dh-new-by-nid has good ones at once.

dh          DH: without a prime
bits        int: of the prime
generator   int: 2 or 5
Returns     int: 1, or 0
See         DH_generate_parameters(3)"
  (call/onn->n 486 dh bits generator))

(define-call dh-generate-parameters (bits generator)
  "Makes parameters with a safe prime, as dh-generate-parameters-ex does.

bits        int: of the prime
generator   int: 2 or 5
Returns     DH or nil, new: the parameters; 0 with the reason in the queue
See         DH_generate_parameters(3)"
  (call/nn->o 487 bits generator "DH" :new))

(define-call dh-generate-key (dh)
  "Makes the keys that belong to parameters. Those that are there stay.

dh          DH
Returns     int: 1, or 0; 1 also when there are keys already
See         DH_generate_key(3)"
  (call/o->n 488 dh))

(define-call rsa-new ()
  "Makes a place for an RSA key.

Returns     RSA or nil, new: a key that is empty; 0 with the reason in the queue
See         RSA_new(3)"
  (call/->o 489 "RSA" :new))

(define-call rsa-free (rsa)
  "Frees the handle of an RSA key.

rsa         RSA or nil
Returns     nothing
See         RSA_new(3)"
  (call/o->v 490 rsa))

(define-call rsa-up-ref (rsa)
  "Counts an RSA key up, so that it must be freed once more.

rsa         RSA
Returns     int: 1, or 0 with the reason in the queue
See         RSA_up_ref(3)"
  (call/o->n 491 rsa))

(define-call rsa-size (rsa)
  "Tells how large the modulus is, and so a signature.

rsa         RSA
Returns     int: in bytes; 0 for an empty key
See         RSA_size(3)"
  (call/o->n 492 rsa))

(define-call rsa-bits (rsa)
  "Tells how large the modulus is.

rsa         RSA
Returns     int: in bits; 0 for an empty key
See         RSA_size(3)"
  (call/o->n 493 rsa))

(define-call rsa-security-bits (rsa)
  "Tells how much work an attack on the key takes.

rsa         RSA
Returns     int: in bits; 0 for an empty key
See         RSA_size(3)"
  (call/o->n 494 rsa))

(define-call rsa-generate-key-ex (rsa bits exponent)
  "Makes an RSA key. It may take seconds.

rsa         RSA: an empty key
bits        int: at least 512
exponent    BIGNUM: odd and above 1, such as 65,537
Returns     int: 1, or 0
See         RSA_generate_key(3)"
  (call/ono->n 495 rsa bits exponent))

(define-call rsa-generate-key (bits exponent)
  "Makes an RSA key. It may take seconds.

bits        int: at least 512
exponent    unsigned long: odd and above 1, such as 65,537
Returns     RSA or nil, new: the key; 0 with the reason in the queue
See         RSA_generate_key(3)"
  (call/nn->o 496 bits exponent "RSA" :new))

(define-call ec-key-new-by-curve-name (nid)
  "Makes a place for an EC key on a curve.

nid         int: NID of the curve, such as +nid-x9-62-prime256v1+
Returns     EC_KEY or nil, new: a key that has a curve only; 0 with the reason in the queue
See         EC_KEY_new(3)"
  (call/n->o 497 nid "EC_KEY" :new))

(define-call ec-key-free (ec-key)
  "Frees the handle of an EC key.

ec-key      EC_KEY or nil
Returns     nothing
See         EC_KEY_new(3)"
  (call/o->v 498 ec-key))

(define-call ec-key-up-ref (ec-key)
  "Counts an EC key up, so that it must be freed once more.

ec-key      EC_KEY
Returns     int: 1, or 0 with the reason in the queue
See         EC_KEY_new(3)"
  (call/o->n 499 ec-key))

(define-call ec-key-generate-key (ec-key)
  "Makes an EC key on its curve. One that is there stays.

ec-key      EC_KEY: a key that has a curve only
Returns     int: 1, or 0
See         EC_KEY_new(3)"
  (call/o->n 500 ec-key))

(define-call bn-new ()
  "Makes a large number.

Returns     BIGNUM or nil, new: the number 0; 0 with the reason in the queue
See         BN_new(3)"
  (call/->o 501 "BIGNUM" :new))

(define-call bn-free (number)
  "Frees the handle of a number.

number      BIGNUM or nil
Returns     nothing
See         BN_new(3)"
  (call/o->v 502 number))

(define-call bn-clear-free (number)
  "Frees the handle of a number. Its memory is cleared.

number      BIGNUM or nil
Returns     nothing
See         BN_new(3)"
  (call/o->v 503 number))

(define-call bn-dup (number)
  "Copies a number.

number      BIGNUM
Returns     BIGNUM or nil, new: the copy; 0 with the reason in the queue
See         BN_copy(3)"
  (call/o->o 504 number "BIGNUM" :new))

(define-call bn-set-word (number value)
  "Sets a number.

number      BIGNUM
value       uint64_t
Returns     int: 1, or 0 with the reason in the queue
See         BN_zero(3)"
  (call/on->n 505 number value))

(define-call bn-get-word (number)
  "Gives a number that fits into 64 bits.

number      BIGNUM
Returns     uint64_t: its absolute value; the largest of 64 bits where it is larger
See         BN_zero(3)"
  (call/o->n 506 number))

(define-call bn-one (number)
  "Sets a number to 1.

number      BIGNUM
Returns     int: 1, or 0 with the reason in the queue
See         BN_zero(3)"
  (call/o->n 507 number))

(define-call bn-zero (number)
  "Sets a number to 0.

number      BIGNUM
Returns     int: 1, or 0 with the reason in the queue
See         BN_zero(3)"
  (call/o->n 508 number))

(define-call bn-num-bits (number)
  "Counts the bits that the absolute value of a number takes.

number      BIGNUM
Returns     int: how many; 0 for 0
See         BN_num_bytes(3)"
  (call/o->n 509 number))

(define-call bn-num-bytes (number)
  "Counts the bytes that the absolute value of a number takes.

number      BIGNUM
Returns     int: how many; 0 for 0
See         BN_num_bytes(3)"
  (call/o->n 510 number))

(define-call bn-cmp (a b)
  "Compares two numbers.

a           BIGNUM
b           BIGNUM
Returns     int: -1: `a` is less; 0: equal; 1: `a` is greater
See         BN_cmp(3)"
  (call/oo->n 511 a b))

(define-call bn-is-negative (number)
  "Tells whether a number is below 0.

number      BIGNUM
Returns     int: 1 or 0
See         BN_set_negative(3)"
  (call/o->n 512 number))

(define-call bn-bn2dec (number)
  "Gives a number in decimal digits, with a minus sign where it is below 0.

number      BIGNUM
Returns     string or nil: the digits; nil with the reason in the queue
See         BN_bn2bin(3)"
  (call/o->t 513 number))

(define-call bn-bn2hex (number)
  "Gives a number in hexadecimal digits, with a minus sign where it is below 0.

number      BIGNUM
Returns     string or nil: the digits, an even number of them, in capitals; nil with the reason in
            the queue
See         BN_bn2bin(3)"
  (call/o->t 514 number))

(define-call bn-dec2bn (number text)
  "Reads a number in decimal digits, perhaps with a minus sign. What follows the digits is not
looked at.

number      BIGNUM or nil: 0, to make a number: its handle goes here; or the handle of the number to
            set
text        string
Returns     int: how many characters of the text were read; 0 on failure
Value 2     `number` as it is afterwards
See         BN_bn2bin(3)"
  (call/kt->n 515 number text "BIGNUM"))

(define-call bn-hex2bn (number text)
  "Reads a number in hexadecimal digits, perhaps with a minus sign. What follows the digits is not
looked at.

number      BIGNUM or nil: 0, to make a number: its handle goes here; or the handle of the number to
            set
text        string
Returns     int: how many characters of the text were read; 0 on failure
Value 2     `number` as it is afterwards
See         BN_bn2bin(3)"
  (call/kt->n 516 number text "BIGNUM"))

(define-call bn-bin2bn (bytes)
  "Makes a number of bytes, the most significant one first.

bytes       octets
Returns     BIGNUM or nil, new: the number; 0 with the reason in the queue
See         BN_bn2bin(3)"
  (call/b0->o 517 bytes "BIGNUM" :new))

(define-call bn-bn2bin (number buffer)
  "Gives the absolute value of a number as bytes.

number      BIGNUM
buffer      octets that are filled: the most significant byte comes first
Returns     int: how many bytes were written
See         BN_bn2bin(3)"
  (call/or1->n 518 number buffer))

(define-call bn-bn2binpad (number buffer)
  "Gives the absolute value of a number as exactly so many bytes, zeros first.

number      BIGNUM
buffer      octets that are filled
Returns     int: `length`; -1 when it is too small
See         BN_bn2bin(3)"
  (call/or1->n 519 number buffer))

(define-call ssl-session-new ()
  "Makes a session that holds nothing yet. Its timeout is 304 seconds from now; it becomes resumable
with a protocol version, a cipher, a master key and an identifier or a ticket.

Returns     SSL_SESSION or nil, new: an empty session
See         SSL_SESSION_new(3)"
  (call/->o 520 "SSL_SESSION" :new))

(define-call ssl-session-dup (session)
  "Copies a session with its ticket, its peer and its application data. The copy is in no cache.

session     SSL_SESSION
Returns     SSL_SESSION or nil, new: the copy, or 0
See         SSL_SESSION_free(3)"
  (call/o->o 521 session "SSL_SESSION" :new))

(define-call ssl-session-up-ref (session)
  "Counts one more owner of a session.

session     SSL_SESSION
Returns     int: 1, or 0
See         SSL_SESSION_free(3)"
  (call/o->n 522 session))

(define-call ssl-session-free (session)
  "Gives a session back. 0 is left alone.

session     SSL_SESSION or nil
Returns     nothing
See         SSL_SESSION_free(3)"
  (call/o->v 523 session))

(define-call ssl-session-get-id (session &optional buffer)
  "Gives the identifier of a session. In TLS 1.3 a client's session has one that it made up itself,
and whether it can be resumed is for ssl-session-is-resumable to say.

session     SSL_SESSION
buffer      octets that are filled or nil
Returns     int: the identifier, 0 to 32 bytes
See         SSL_SESSION_get_id(3)"
  (call/or1->n 524 session buffer))

(define-call ssl-session-set1-id (session id)
  "Sets the identifier of a session. It is refused once the session was given to an SSL or a
context.

session     SSL_SESSION
id          octets
Returns     int: 1, or 0 with the reason in the queue: longer than 32 bytes
See         SSL_SESSION_get_id(3)"
  (call/ob1->n 525 session id))

(define-call ssl-session-get0-id-context (session &optional buffer)
  "Gives the identifier of the application that a session belongs to; a server resumes only sessions
of its own.

session     SSL_SESSION
buffer      octets that are filled or nil
Returns     int: the context identifier, 0 to 32 bytes
See         SSL_SESSION_get0_id_context(3)"
  (call/or1->n 526 session buffer))

(define-call ssl-session-set1-id-context (session id-context)
  "Sets the identifier of the application that a session belongs to.

session     SSL_SESSION
id-context  octets
Returns     int: 1, or 0 with the reason in the queue: longer than 32 bytes
See         SSL_SESSION_get0_id_context(3)"
  (call/ob1->n 527 session id-context))

(define-call ssl-session-get-time (session)
  "Tells when a session was made.

session     SSL_SESSION or nil
Returns     long: seconds since 1970; 0 where no session was given
See         SSL_SESSION_get_time(3)"
  (call/o->n 528 session))

(define-call ssl-session-set-time (session time)
  "Says when a session was made.

session     SSL_SESSION or nil
time        long: seconds since 1970
Returns     long: `time`, or 0 where no session was given
See         SSL_SESSION_get_time(3)"
  (call/on->n 529 session time))

(define-call ssl-session-get-timeout (session)
  "Tells for how long a session may be resumed after its time.

session     SSL_SESSION or nil
Returns     long: seconds; 0 where no session was given
See         SSL_SESSION_get_time(3)"
  (call/o->n 530 session))

(define-call ssl-session-set-timeout (session timeout)
  "Says for how long a session may be resumed after its time.

session     SSL_SESSION or nil
timeout     long: seconds
Returns     long: 1, or 0 where no session was given
See         SSL_SESSION_get_time(3)"
  (call/on->n 531 session timeout))

(define-call ssl-session-get-protocol-version (session)
  "Gives the protocol version of a session as a number.

session     SSL_SESSION
Returns     int: such as 0x0303 for TLS 1.2; 0 where it was not set
See         SSL_SESSION_get_protocol_version(3)"
  (call/o->n 532 session))

(define-call ssl-session-set-protocol-version (session version)
  "Sets the protocol version of a session. It is refused once the session was given to an SSL or a
context.

session     SSL_SESSION
version     int: such as 0x0304 for TLS 1.3
Returns     int: 1
See         SSL_SESSION_get_protocol_version(3)"
  (call/on->n 533 session version))

(define-call ssl-session-get0-cipher (session)
  "Gives the cipher of a session.

session     SSL_SESSION
Returns     SSL_CIPHER or nil, static: the cipher, or 0 where none is set
See         SSL_SESSION_get0_cipher(3)"
  (call/o->o 534 session "SSL_CIPHER" :static))

(define-call ssl-session-set-cipher (session cipher)
  "Sets the cipher of a session, as ssl-cipher-find gives it.

session     SSL_SESSION
cipher      SSL_CIPHER
Returns     int: 1
See         SSL_SESSION_get0_cipher(3)"
  (call/oo->n 535 session cipher))

(define-call ssl-session-get-compress-id (session)
  "Gives the compression method of a session.

session     SSL_SESSION
Returns     unsigned int: the identifier; 0: no compression
See         SSL_SESSION_get_compress_id(3)"
  (call/o->n 536 session))

(define-call ssl-session-get0-hostname (session)
  "Gives the server name that a session was made for. nil where the client sent none, or the server
did not take it up.

session     SSL_SESSION
Returns     string or nil: the name, or nil
See         SSL_SESSION_get0_hostname(3)"
  (call/o->t 537 session))

(define-call ssl-session-set1-hostname (session &optional hostname)
  "Sets the server name that a session is for. It is refused once the session was given to an SSL or
a context.

session     SSL_SESSION
hostname    string or nil: nil: none
Returns     int: 1, or 0 without memory
See         SSL_SESSION_get0_hostname(3)"
  (call/ot->n 538 session hostname))

(define-call ssl-session-get0-alpn-selected (session &optional alpn)
  "Gives the application protocol that a session was made with.

session     SSL_SESSION
alpn        octets that are filled or nil
Returns     int: the application protocol, without a length before it; no bytes: none
See         SSL_SESSION_get0_hostname(3)"
  (call/or1->n 539 session alpn))

(define-call ssl-session-set1-alpn-selected (session &optional alpn)
  "Sets the application protocol of a session; 0 bytes: none. It is refused once the session was
given to an SSL or a context.

session     SSL_SESSION
alpn        octets or nil
Returns     int: 1, or 0 without memory
See         SSL_SESSION_get0_hostname(3)"
  (call/ob1->n 540 session alpn))

(define-call ssl-session-get0-peer (session)
  "Gives the certificate of the peer that a session was made with. A session that was resumed from
the client's ticket has the server's where the ticket holds it.

session     SSL_SESSION
Returns     X509 or nil, borrowed: the certificate, or 0 where the peer showed none
See         SSL_SESSION_get0_peer(3)"
  (call/o->o 541 session "X509" session))

(define-call ssl-session-get-max-early-data (session)
  "Tells how many bytes of early data the server takes when this session is resumed.

session     SSL_SESSION
Returns     uint32_t: bytes; 0: none is allowed
See         SSL_get_max_early_data(3)"
  (call/o->n 542 session))

(define-call ssl-session-set-max-early-data (session max-early-data)
  "Says how many bytes of early data may be sent when this session is resumed. It is for sessions
that were made by hand for a pre-shared key.

session     SSL_SESSION
max-early-data uint32_t: bytes; 0: none
Returns     int: 1
See         SSL_get_max_early_data(3)"
  (call/on->n 543 session max-early-data))

(define-call ssl-session-get-max-fragment-length (session)
  "Tells the maximal length of a fragment that was negotiated (RFC 6066), as its code.

session     SSL_SESSION
Returns     uint8_t: 1: 512 bytes, 2: 1024, 3: 2048, 4: 4096; 0: not negotiated
See         SSL_CTX_set_tlsext_max_fragment_length(3)"
  (call/o->n 544 session))

(define-call ssl-session-is-resumable (session)
  "Tells whether a session can be resumed: it has an identifier or a ticket, and was not marked as
spoilt.

session     SSL_SESSION
Returns     int: 1 or 0
See         SSL_SESSION_is_resumable(3)"
  (call/o->n 545 session))

(define-call ssl-session-get-master-key (session &optional buffer)
  "Gives the master secret of a session. In TLS 1.3 it is the resumption secret. Whoever has it can
read the connection.

session     SSL_SESSION
buffer      octets that are filled or nil
Returns     size_t: bytes written; with no room, how long the secret is
See         SSL_get_client_random(3)"
  (call/or1->n 546 session buffer))

(define-call ssl-session-set1-master-key (session key)
  "Sets the master secret of a session; in TLS 1.3 the pre-shared key. At most 48 bytes for TLS 1.2;
OpenSSL has room for 256 or more.

session     SSL_SESSION
key         octets
Returns     int: 1, or 0: too long
See         SSL_get_client_random(3)"
  (call/ob1->n 547 session key))

(define-call ssl-session-has-ticket (session)
  "Tells whether a session holds a ticket.

session     SSL_SESSION
Returns     int: 1 or 0
See         SSL_SESSION_has_ticket(3)"
  (call/o->n 548 session))

(define-call ssl-session-get-ticket-lifetime-hint (session)
  "Tells for how long the server said that the ticket of a session is good.

session     SSL_SESSION
Returns     unsigned long: seconds; 0: none given
See         SSL_SESSION_has_ticket(3)"
  (call/o->n 549 session))

(define-call ssl-session-get0-ticket (session &optional ticket)
  "Gives the ticket of a session as the server sent it.

session     SSL_SESSION
ticket      octets that are filled or nil
Returns     int: the ticket; no bytes: none
See         SSL_SESSION_has_ticket(3)"
  (call/or1->n 550 session ticket))

(define-call ssl-session-get0-ticket-appdata (session &optional buffer)
  "Gives what the application put into the ticket of a session.

session     SSL_SESSION
buffer      octets that are filled or nil
Returns     int64_t: how many bytes there are, whatever the room
See         SSL_CTX_set_session_ticket_cb(3)"
  (call/or1->n 551 session buffer))

(define-call ssl-session-set1-ticket-appdata (session &optional data)
  "Puts bytes of the application into the ticket of a session; 0 bytes: none. It is refused once the
session was given to an SSL or a context.

session     SSL_SESSION
data        octets or nil
Returns     int: 1, or 0 without memory
See         SSL_CTX_set_session_ticket_cb(3)"
  (call/ob1->n 552 session data))

(define-call ssl-session-get-ex-new-index ()
  "Reserves an index for ssl-session-set-ex-data, for as long as the process lives.

Returns     int: the index, or -1 without memory
See         CRYPTO_get_ex_new_index(3)"
  (call/->n 553))

(define-call ssl-session-set-ex-data (session index data)
  "Keeps a number of the caller's with a session.

session     SSL_SESSION
index       int
data        int64_t: any number
Returns     int: 1, or 0 without memory
See         BIO_get_ex_data(3)"
  (call/onn->n 554 session index data))

(define-call ssl-session-get-ex-data (session index)
  "Gives the number that ssl-session-set-ex-data kept.

session     SSL_SESSION
index       int
Returns     int64_t: the number; 0 where none was kept
See         BIO_get_ex_data(3)"
  (call/on->n 555 session index))

(define-call ssl-session-set-app-data (session data)
  "Keeps a number of the caller's with a session, at index 0.

session     SSL_SESSION
data        int64_t: any number
Returns     int: 1, or 0 without memory
See         BIO_get_ex_data(3)"
  (call/on->n 556 session data))

(define-call ssl-session-get-app-data (session)
  "Gives the number that ssl-session-set-app-data kept.

session     SSL_SESSION
Returns     int64_t: the number; 0 where none was kept
See         BIO_get_ex_data(3)"
  (call/o->n 557 session))

(define-call i2d-ssl-session (session &optional pp)
  "Encodes a session as DER, with its secrets. The application's numbers are left out, and so is the
chain of the peer but for its certificate.

session     SSL_SESSION
pp          octets that are filled or nil
Returns     int: how many bytes; 0 where the session has no cipher
See         d2i_SSL_SESSION(3)"
  (call/or1->n 558 session pp))

(define-call d2i-ssl-session (pp)
  "Makes a session of its DER form.

pp          octets
Returns     SSL_SESSION or nil, new: the session, or 0 with the reason in the queue
See         d2i_SSL_SESSION(3)"
  (call/b0->o 559 pp "SSL_SESSION" :new))

(define-call i2d-ssl-session-bio (bio session)
  "Writes a session as DER to a BIO, with its secrets.

bio         BIO
session     SSL_SESSION
Returns     int: 1, or 0
See         d2i_SSL_SESSION(3)"
  (call/oo->n 560 bio session))

(define-call d2i-ssl-session-bio (bio)
  "Reads a session as DER from a BIO.

bio         BIO
Returns     SSL_SESSION or nil, new: the session, or 0 with the reason in the queue
See         d2i_SSL_SESSION(3)"
  (call/o->o 561 bio "SSL_SESSION" :new))

(define-call pem-write-bio-ssl-session (bio session)
  "Writes a session to a BIO as PEM, with its secrets and not encrypted.

bio         BIO
session     SSL_SESSION
Returns     int: 1, or 0
See         PEM_write_bio_CMS_stream(3)"
  (call/oo->n 562 bio session))

(define-call pem-read-bio-ssl-session (bio &optional password)
  "Reads a session as PEM from a BIO.

bio         BIO
password    string or nil: of an encrypted block; nil for none
Returns     SSL_SESSION or nil, new: the session, or 0 with the reason in the queue
Waits       as long as OpenSSL does
See         PEM_read_bio_PrivateKey(3)"
  (call/ot->o/waits 563 bio password "SSL_SESSION" :new))

(define-call ssl-session-print (bio session)
  "Writes what a session holds to a BIO for people to read, its master secret included.

bio         BIO
session     SSL_SESSION
Returns     int: 1, or 0
See         SSL_SESSION_print(3)"
  (call/oo->n 564 bio session))

(define-call ssl-session-print-keylog (bio session)
  "Writes the line by which Wireshark finds the master secret of a session. It is for TLS 1.2 and
older.

bio         BIO
session     SSL_SESSION
Returns     int: 1, or 0: the session has no identifier or no key
See         SSL_SESSION_print(3)"
  (call/oo->n 565 bio session))

(define-call ssl-cipher-get-name (cipher)
  "Gives OpenSSL's name of a cipher, such as ECDHE-RSA-AES128-GCM-SHA256.

cipher      SSL_CIPHER or nil
Returns     string or nil: OpenSSL's name; `(NONE)` where no cipher was given
See         SSL_CIPHER_get_name(3)"
  (call/o->t 566 cipher))

(define-call ssl-cipher-standard-name (cipher)
  "Gives the name of a cipher in the standards, such as TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256.

cipher      SSL_CIPHER or nil
Returns     string or nil: the name, nil where the cipher has none, `(NONE)` where no cipher was
            given
See         SSL_CIPHER_get_name(3)"
  (call/o->t 567 cipher))

(define-call openssl-cipher-name (standard-name)
  "Gives OpenSSL's name for a cipher's name in the standards.

standard-name string or nil
Returns     string or nil: OpenSSL's name; `(NONE)` where there is no such cipher
See         SSL_CIPHER_get_name(3)"
  (call/t->t 568 standard-name))

(define-call ssl-cipher-get-version (cipher)
  "Tells the oldest protocol version that has a cipher.

cipher      SSL_CIPHER or nil
Returns     string or nil: such as `TLSv1.2`; `(NONE)` where no cipher was given
See         SSL_CIPHER_get_name(3)"
  (call/o->t 569 cipher))

(define-call ssl-cipher-get-bits (cipher)
  "Tells the strength of a cipher in bits.

cipher      SSL_CIPHER or nil
Returns     int: bits that are secret; 0 where no cipher was given
Value 2     `alg-bits`, int: bits that the algorithm works with
See         SSL_CIPHER_get_name(3)"
  (call/op->n 570 cipher))

(define-call ssl-cipher-description (cipher)
  "Describes a cipher in a line: name, version, key exchange, authentication, encryption and MAC.

cipher      SSL_CIPHER
Returns     string or nil: the line, with a newline at its end; nil without memory
See         SSL_CIPHER_get_name(3)"
  (call/o->t 571 cipher))

(define-call ssl-cipher-get-id (cipher)
  "Gives OpenSSL's number of a cipher.

cipher      SSL_CIPHER
Returns     uint32_t: OpenSSL's own number; its lower 16 bits are those of the protocol
See         SSL_CIPHER_get_name(3)"
  (call/o->n 572 cipher))

(define-call ssl-cipher-get-protocol-id (cipher)
  "Gives the number of a cipher in the protocol, as IANA registers it.

cipher      SSL_CIPHER
Returns     uint16_t: such as 0x1301
See         SSL_CIPHER_get_name(3)"
  (call/o->n 573 cipher))

(define-call ssl-cipher-get-cipher-nid (cipher)
  "Tells what a cipher encrypts with, as OpenSSL's number for the algorithm.

cipher      SSL_CIPHER or nil
Returns     int: the NID; 0: it encrypts nothing, or no cipher was given
See         SSL_CIPHER_get_name(3)"
  (call/o->n 574 cipher))

(define-call ssl-cipher-get-digest-nid (cipher)
  "Tells the digest of a cipher's MAC.

cipher      SSL_CIPHER
Returns     int: the NID; 0: the encryption authenticates by itself (AEAD)
See         SSL_CIPHER_get_name(3)"
  (call/o->n 575 cipher))

(define-call ssl-cipher-get-handshake-digest (cipher)
  "Gives the digest that the handshake uses with a cipher.

cipher      SSL_CIPHER
Returns     EVP_MD or nil, static: the digest, or 0
See         SSL_CIPHER_get_name(3)"
  (call/o->o 576 cipher "EVP_MD" :static))

(define-call ssl-cipher-get-kx-nid (cipher)
  "Tells the key exchange of a cipher.

cipher      SSL_CIPHER
Returns     int: the NID, such as +nid-kx-ecdhe+; +nid-kx-any+ for TLS 1.3; 0: unknown
See         SSL_CIPHER_get_name(3)"
  (call/o->n 577 cipher))

(define-call ssl-cipher-get-auth-nid (cipher)
  "Tells how the peer is authenticated with a cipher.

cipher      SSL_CIPHER
Returns     int: the NID, such as +nid-auth-rsa+; +nid-auth-any+ for TLS 1.3; 0: unknown
See         SSL_CIPHER_get_name(3)"
  (call/o->n 578 cipher))

(define-call ssl-cipher-is-aead (cipher)
  "Tells whether the encryption of a cipher authenticates by itself, as GCM does.

cipher      SSL_CIPHER
Returns     int: 1 or 0
See         SSL_CIPHER_get_name(3)"
  (call/o->n 579 cipher))

(define-call ssl-cipher-find (ssl bytes)
  "Finds a cipher by its two bytes in the protocol.

ssl         SSL
bytes       octets: the cipher's number, higher byte first
Returns     SSL_CIPHER or nil, static: the cipher, or 0: unknown
See         SSL_CIPHER_get_name(3)"
  (call/ob1->o 580 ssl bytes "SSL_CIPHER" :static))

(define-call ossl-default-cipher-list ()
  "Gives the cipher list for TLS 1.2 and older that a context begins with.

Returns     string or nil
OpenSSL     3.0 and newer
See         SSL_CTX_set_cipher_list(3)"
  (call/->t 581))

(define-call ossl-default-ciphersuites ()
  "Gives the ciphersuites for TLS 1.3 that a context begins with.

Returns     string or nil
OpenSSL     3.0 and newer
See         SSL_CTX_set_cipher_list(3)"
  (call/->t 582))

(define-call ssl-comp-get-name (method)
  "Gives the name of a compression method.

method      COMP_METHOD or nil
Returns     string or nil: the name; nil where no method was given, or there is no compression
See         SSL_COMP_get_name(3)"
  (call/o->t 583 method))

(define-call ssl-comp-get0-name (comp)
  "Gives the name of an entry of the compression methods.

comp        SSL_COMP
Returns     string or nil: the name; nil where OpenSSL was built without compression
See         SSL_COMP_add_compression_method(3)"
  (call/o->t 584 comp))

(define-call ssl-comp-get-id (comp)
  "Gives the number of a compression method in the protocol.

comp        SSL_COMP
Returns     int: the number; -1 where OpenSSL was built without compression
See         SSL_COMP_add_compression_method(3)"
  (call/o->n 585 comp))

(define-call ssl-comp-get-compression-methods ()
  "Lists the compression methods that OpenSSL has.

Returns     STACK_OF(SSL_COMP) or nil, static: the methods; 0: none
See         SSL_COMP_add_compression_method(3)"
  (call/->o 586 "STACK_OF(SSL_COMP)" :static))

(define-call ssl-comp-free-compression-methods ()
  "Does nothing since OpenSSL 1.1.0.

Returns     nothing
See         SSL_COMP_add_compression_method(3)"
  (call/->v 587))

(define-call ssl-conf-ctx-new ()
  "Makes a context for configuration commands, ssl-conf-cmd. It needs flags and an object that the
commands are for.

Returns     SSL_CONF_CTX or nil, new: the context, or 0 without memory
See         SSL_CONF_CTX_new(3)"
  (call/->o 588 "SSL_CONF_CTX" :new))

(define-call ssl-conf-ctx-free (cctx)
  "Gives a context for configuration commands back. 0 is left alone.

cctx        SSL_CONF_CTX or nil
Returns     nothing
See         SSL_CONF_CTX_new(3)"
  (call/o->v 589 cctx))

(define-call ssl-conf-ctx-finish (cctx)
  "Ends a series of commands: names the authorities that were collected, and with the flag
+ssl-conf-flag-require-private+ looks for missing keys in the files of the certificates.

cctx        SSL_CONF_CTX
Returns     int: 1, or 0 with the reason in the queue
Waits       for files only
See         SSL_CONF_CTX_set_flags(3)"
  (call/o->n 590 cctx))

(define-call ssl-conf-ctx-set-flags (cctx flags)
  "Adds flags: whether commands are as on a command line or in a file, for a client or a server, and
whether errors are to be queued.

cctx        SSL_CONF_CTX
flags       unsigned int: SSL_CONF_FLAG_...
Returns     unsigned int: all flags that are set now
See         SSL_CONF_CTX_set_flags(3)"
  (call/on->n 591 cctx flags))

(define-call ssl-conf-ctx-clear-flags (cctx flags)
  "Removes flags.

cctx        SSL_CONF_CTX
flags       unsigned int: SSL_CONF_FLAG_...
Returns     unsigned int: all flags that are set now
See         SSL_CONF_CTX_set_flags(3)"
  (call/on->n 592 cctx flags))

(define-call ssl-conf-ctx-set1-prefix (cctx &optional prefix)
  "Sets what is before the name of every command; it is left out when names are compared.

cctx        SSL_CONF_CTX
prefix      string or nil: nil: none
Returns     int: 1, or 0 without memory
See         SSL_CONF_CTX_set1_prefix(3)"
  (call/ot->n 593 cctx prefix))

(define-call ssl-conf-ctx-set-ssl (cctx &optional ssl)
  "Says which SSL the following commands are for. It is held until another is set or the context is
freed.

cctx        SSL_CONF_CTX
ssl         SSL or nil: 0: commands are only checked
Returns     nothing
See         SSL_CONF_CTX_set_ssl_ctx(3)"
  (call/oo->v 594 cctx ssl))

(define-call ssl-conf-ctx-set-ssl-ctx (cctx &optional ctx)
  "Says which context the following commands are for. It is held until another is set or the
configuration context is freed.

cctx        SSL_CONF_CTX
ctx         SSL_CTX or nil: 0: commands are only checked
Returns     nothing
See         SSL_CONF_CTX_set_ssl_ctx(3)"
  (call/oo->v 595 cctx ctx))

(define-call ssl-conf-cmd (cctx command &optional value)
  "Executes one configuration command, such as MinProtocol with TLSv1.2. With
+ssl-conf-flag-show-errors+ the reason of a failure is in the queue.

cctx        SSL_CONF_CTX
command     string
value       string or nil: nil where the command takes none
Returns     int: 2: done, with the value; 1: done without it; 0: a bad value; -2: an unknown
            command; -3: the value is missing
Waits       for files only
See         SSL_CONF_cmd(3)"
  (call/ott->n 596 cctx command value))

(define-call ssl-conf-cmd-value-type (cctx command)
  "Tells of what kind the value of a command is.

cctx        SSL_CONF_CTX
command     string
Returns     int: 0: unknown; 1: text; 2: a file; 3: a directory; 4: none
See         SSL_CONF_cmd(3)"
  (call/ot->n 597 cctx command))

(define-call tls-method ()
  "Names TLS of any version that both sides can do, for either side.

Returns     SSL_METHOD or nil, static
See         TLS_method(3)"
  (call/->o 598 "SSL_METHOD" :static))

(define-call tls-client-method ()
  "Names TLS of any version that both sides can do, for clients.

Returns     SSL_METHOD or nil, static
See         SSL_CTX_new(3)"
  (call/->o 599 "SSL_METHOD" :static))

(define-call tls-server-method ()
  "Names TLS of any version that both sides can do, for servers.

Returns     SSL_METHOD or nil, static
See         SSL_CTX_new(3)"
  (call/->o 600 "SSL_METHOD" :static))

(define-call tlsv1-2-method ()
  "Names TLS 1.2 alone, for either side. ssl-ctx-set-min-proto-version and
ssl-ctx-set-max-proto-version with tls-method do the same.

Returns     SSL_METHOD or nil, static
OpenSSL     before 4.0
See         SSL_CTX_new(3)"
  (call/->o 601 "SSL_METHOD" :static))

(define-call tlsv1-2-client-method ()
  "Names TLS 1.2 alone, for clients. ssl-ctx-set-min-proto-version and ssl-ctx-set-max-proto-version
with tls-method do the same.

Returns     SSL_METHOD or nil, static
OpenSSL     before 4.0
See         SSL_CTX_new(3)"
  (call/->o 602 "SSL_METHOD" :static))

(define-call tlsv1-2-server-method ()
  "Names TLS 1.2 alone, for servers. ssl-ctx-set-min-proto-version and ssl-ctx-set-max-proto-version
with tls-method do the same.

Returns     SSL_METHOD or nil, static
OpenSSL     before 4.0
See         SSL_CTX_new(3)"
  (call/->o 603 "SSL_METHOD" :static))

(define-call tlsv1-1-method ()
  "Names TLS 1.1 alone, for either side. ssl-ctx-set-min-proto-version and
ssl-ctx-set-max-proto-version with tls-method do the same.

Returns     SSL_METHOD or nil, static
OpenSSL     before 4.0
See         SSL_CTX_new(3)"
  (call/->o 604 "SSL_METHOD" :static))

(define-call tlsv1-1-client-method ()
  "Names TLS 1.1 alone, for clients. ssl-ctx-set-min-proto-version and ssl-ctx-set-max-proto-version
with tls-method do the same.

Returns     SSL_METHOD or nil, static
OpenSSL     before 4.0
See         SSL_CTX_new(3)"
  (call/->o 605 "SSL_METHOD" :static))

(define-call tlsv1-1-server-method ()
  "Names TLS 1.1 alone, for servers. ssl-ctx-set-min-proto-version and ssl-ctx-set-max-proto-version
with tls-method do the same.

Returns     SSL_METHOD or nil, static
OpenSSL     before 4.0
See         SSL_CTX_new(3)"
  (call/->o 606 "SSL_METHOD" :static))

(define-call tlsv1-method ()
  "Names TLS 1.0 alone, for either side. ssl-ctx-set-min-proto-version and
ssl-ctx-set-max-proto-version with tls-method do the same.

Returns     SSL_METHOD or nil, static
OpenSSL     before 4.0
See         SSL_CTX_new(3)"
  (call/->o 607 "SSL_METHOD" :static))

(define-call tlsv1-client-method ()
  "Names TLS 1.0 alone, for clients. ssl-ctx-set-min-proto-version and ssl-ctx-set-max-proto-version
with tls-method do the same.

Returns     SSL_METHOD or nil, static
OpenSSL     before 4.0
See         SSL_CTX_new(3)"
  (call/->o 608 "SSL_METHOD" :static))

(define-call tlsv1-server-method ()
  "Names TLS 1.0 alone, for servers. ssl-ctx-set-min-proto-version and ssl-ctx-set-max-proto-version
with tls-method do the same.

Returns     SSL_METHOD or nil, static
OpenSSL     before 4.0
See         SSL_CTX_new(3)"
  (call/->o 609 "SSL_METHOD" :static))

(define-call dtls-method ()
  "Names DTLS of any version that both sides can do, for either side.

Returns     SSL_METHOD or nil, static
See         SSL_CTX_new(3)"
  (call/->o 610 "SSL_METHOD" :static))

(define-call dtls-client-method ()
  "Names DTLS of any version that both sides can do, for clients.

Returns     SSL_METHOD or nil, static
See         SSL_CTX_new(3)"
  (call/->o 611 "SSL_METHOD" :static))

(define-call dtls-server-method ()
  "Names DTLS of any version that both sides can do, for servers.

Returns     SSL_METHOD or nil, static
See         SSL_CTX_new(3)"
  (call/->o 612 "SSL_METHOD" :static))

(define-call dtlsv1-2-method ()
  "Names DTLS 1.2 alone, for either side. ssl-ctx-set-min-proto-version and
ssl-ctx-set-max-proto-version with dtls-method do the same.

Returns     SSL_METHOD or nil, static
OpenSSL     before 4.0
See         SSL_CTX_new(3)"
  (call/->o 613 "SSL_METHOD" :static))

(define-call dtlsv1-2-client-method ()
  "Names DTLS 1.2 alone, for clients. ssl-ctx-set-min-proto-version and
ssl-ctx-set-max-proto-version with dtls-method do the same.

Returns     SSL_METHOD or nil, static
OpenSSL     before 4.0
See         SSL_CTX_new(3)"
  (call/->o 614 "SSL_METHOD" :static))

(define-call dtlsv1-2-server-method ()
  "Names DTLS 1.2 alone, for servers. ssl-ctx-set-min-proto-version and
ssl-ctx-set-max-proto-version with dtls-method do the same.

Returns     SSL_METHOD or nil, static
OpenSSL     before 4.0
See         SSL_CTX_new(3)"
  (call/->o 615 "SSL_METHOD" :static))

(define-call dtlsv1-method ()
  "Names DTLS 1.0 alone, for either side. ssl-ctx-set-min-proto-version and
ssl-ctx-set-max-proto-version with dtls-method do the same.

Returns     SSL_METHOD or nil, static
OpenSSL     before 4.0
See         SSL_CTX_new(3)"
  (call/->o 616 "SSL_METHOD" :static))

(define-call dtlsv1-client-method ()
  "Names DTLS 1.0 alone, for clients. ssl-ctx-set-min-proto-version and
ssl-ctx-set-max-proto-version with dtls-method do the same.

Returns     SSL_METHOD or nil, static
OpenSSL     before 4.0
See         SSL_CTX_new(3)"
  (call/->o 617 "SSL_METHOD" :static))

(define-call dtlsv1-server-method ()
  "Names DTLS 1.0 alone, for servers. ssl-ctx-set-min-proto-version and
ssl-ctx-set-max-proto-version with dtls-method do the same.

Returns     SSL_METHOD or nil, static
OpenSSL     before 4.0
See         SSL_CTX_new(3)"
  (call/->o 618 "SSL_METHOD" :static))

(define-call sslv23-method ()
  "The old name of tls-method.

Returns     SSL_METHOD or nil, static
See         SSL_CTX_new(3)"
  (call/->o 619 "SSL_METHOD" :static))

(define-call sslv23-client-method ()
  "The old name of tls-client-method.

Returns     SSL_METHOD or nil, static
See         SSL_CTX_new(3)"
  (call/->o 620 "SSL_METHOD" :static))

(define-call sslv23-server-method ()
  "The old name of tls-server-method.

Returns     SSL_METHOD or nil, static
See         SSL_CTX_new(3)"
  (call/->o 621 "SSL_METHOD" :static))

(define-call bio-f-ssl ()
  "Gives the kind of BIO that speaks TLS over the next one in its chain.

Returns     BIO_METHOD or nil, static
See         BIO_f_ssl(3)"
  (call/->o 622 "BIO_METHOD" :static))

(define-call bio-new-ssl (ctx client)
  "Makes a BIO that speaks TLS, with an SSL of its own that ends with it. Another one is to be
pushed behind it.

ctx         SSL_CTX
client      int: 1: a client; 0: a server
Returns     BIO or nil, new: the BIO, or 0 with the reason in the queue
See         BIO_f_ssl(3)"
  (call/on->o 623 ctx client "BIO" :new))

(define-call bio-new-ssl-connect (ctx)
  "Makes a BIO for a client: TLS over a connection that bio-set-conn-hostname names.

ctx         SSL_CTX
Returns     BIO or nil, new: the chain, or 0
See         BIO_f_ssl(3)"
  (call/o->o 624 ctx "BIO" :new))

(define-call bio-new-buffer-ssl-connect (ctx)
  "Makes a BIO for a client with a buffer before it, so that lines can be read.

ctx         SSL_CTX
Returns     BIO or nil, new: the chain, or 0
See         BIO_f_ssl(3)"
  (call/o->o 625 ctx "BIO" :new))

(define-call bio-ssl-shutdown (bio)
  "Sends the farewell of TLS on every SSL in a chain. An error shows only in the queue.

bio         BIO
Returns     nothing
Waits       as long as OpenSSL does
See         BIO_f_ssl(3)"
  (call/o->v/waits 626 bio))

(define-call dtls-get-data-mtu (ssl)
  "Tells how much data fits into one datagram with the cipher that was agreed.

ssl         SSL
Returns     size_t: bytes; 0: not known yet, or not DTLS
See         DTLS_get_data_mtu(3)"
  (call/o->n 627 ssl))

(define-call dtlsv1-listen (ssl client)
  "Waits for a client that sends back the cookie of the server. It needs the callbacks
SSL_CTX_set_cookie_generate_cb and SSL_CTX_set_cookie_verify_cb.

ssl         SSL
client      BIO_ADDR: where the client's address is stored
Returns     int: 1 or more: a client whose address is proved; 0: nothing yet; -1: an error, also
            where it is not DTLS
Streams     refused on the SSL of a stream: a stream's handshake has no listening
Waits       as long as OpenSSL does
See         DTLSv1_listen(3)"
  (call/oo->n/waits 628 ssl client))

(define-call dtlsv1-get-timeout (ssl)
  "Tells how long it is until dtlsv1-handle-timeout is to be called.

ssl         SSL
Returns     long: 1, or 0: no timer is running, or not DTLS
Value 2     `seconds`, long
Value 3     `microseconds`, long
See         DTLSv1_get_timeout(3)"
  (call/opp->n 629 ssl))

(define-call dtlsv1-handle-timeout (ssl)
  "Sends the last flight of the handshake again when its timer has run out.

ssl         SSL
Returns     long: 1: sent again; 0: no timer had run out, or not DTLS; -1: an error, or too often
Streams     refused on the SSL of a stream: a stream sends for itself
Waits       as long as OpenSSL does
See         DTLSv1_handle_timeout(3)"
  (call/o->n/waits 630 ssl))

(define-call dtls-set-link-mtu (ssl mtu)
  "Says how large a datagram may be, headers of IP and UDP included.

ssl         SSL
mtu         long: bytes
Returns     long: 1, or 0: too small, or not DTLS
See         SSL_CTX_set_options(3)"
  (call/on->n 631 ssl mtu))

(define-call dtls-get-link-min-mtu (ssl)
  "Tells the smallest size that dtls-set-link-mtu takes.

ssl         SSL
Returns     long: bytes; 0: not DTLS
See         SSL_CTX_set_options(3)"
  (call/o->n 632 ssl))

(define-call srp-calc-a-param (ssl)
  "Chooses the secret of an SRP client and calculates its public value. The handshake does it by
itself.

ssl         SSL
Returns     int: 1, or 0
See         SSL_CTX_set_srp_password(3)"
  (call/o->n 633 ssl))

(define-call ssl-srp-ctx-init (ssl)
  "Takes the SRP settings of an SSL over from its context. ssl-new does it by itself; what was set
before is lost.

ssl         SSL
Returns     int: 1, or 0
See         SSL_CTX_set_srp_password(3)"
  (call/o->n 634 ssl))

(define-call ssl-srp-ctx-free (ssl)
  "Drops the SRP settings of an SSL. ssl-free does it by itself.

ssl         SSL
Returns     int: 1, or 0
See         SSL_CTX_set_srp_password(3)"
  (call/o->n 635 ssl))

(define-call openssl-init-ssl (opts)
  "Initialises OpenSSL. It happens by itself; only options that differ from the defaults need it,
before anything else.

opts        uint64_t: OPENSSL_INIT_...; 0: the defaults
Returns     int: 1, or 0
See         OPENSSL_init_ssl(3)"
  (call/n->n 636 opts))

(define-call err-load-ssl-strings ()
  "Loads the texts of errors. It happens by itself since OpenSSL 1.1.0.

Returns     int: 1
See         ERR_load_crypto_strings(3)"
  (call/->n 637))

(define-call openssl-add-ssl-algorithms ()
  "An old name of openssl-init-ssl without options.

Returns     int: 1, or 0
See         SSL_library_init(3)"
  (call/->n 638))

(define-call ssleay-add-ssl-algorithms ()
  "The oldest name of openssl-init-ssl without options.

Returns     int: 1, or 0
See         SSL_library_init(3)"
  (call/->n 639))

(define-call tls1-get-version (ssl)
  "Gives the protocol version where that is one of TLS.

ssl         SSL
Returns     int: such as 0x0303; 0: not TLS
See         SSL_get_version(3)"
  (call/o->n 640 ssl))

(define-call tls1-get-client-version (ssl)
  "Gives the version that the client hello named, where that is one of TLS. TLS 1.3 clients name 1.2
there.

ssl         SSL
Returns     int: such as 0x0303; 0: not TLS
See         SSL_get_version(3)"
  (call/o->n 641 ssl))

(define-call ssl-library-init ()
  "Prepares OpenSSL for use. It prepares itself, so that nothing needs this call.

Returns     int: 1, or 0 with the reason in the queue
See         OPENSSL_init_ssl(3)"
  (call/->n 642))

(define-call ssl-load-error-strings ()
  "Loads the texts of OpenSSL's errors. It loads them itself, so that nothing needs this call.

Returns     int: 1, or 0 with the reason in the queue
See         OPENSSL_init_ssl(3)"
  (call/->n 643))

(define-call ssl-add-ssl-module ()
  "Does nothing; OpenSSL's module for TLS settings in configuration files is always there.

Returns     nothing
See         openssl/ssl.h"
  (call/->v 644))

(define-call ssl-op-bit (n)
  "Makes an option mask of one bit.

n           int: number of the bit, counted from 0
Returns     uint64_t: 2 to the power of `n`
See         SSL_CTX_set_options(3)"
  (call/n->n 645 n))

(define-call ssl-new (ctx)
  "Makes a connection with the settings that the context has now. It needs a transport, by
ssl-set-fd or ssl-set-bio, and a side, by ssl-set-connect-state or ssl-set-accept-state. An SSL of
ctx-new for a client verifies its peer as a stream does; of a context for both sides it verifies as
ssl-ctx-get-verify-mode says.

ctx         SSL_CTX
Returns     SSL or nil, new: the SSL; 0 with the reason in the queue
See         SSL_new(3)"
  (call/o->o 646 ctx "SSL" :new))

(define-call ssl-dup (ssl)
  "Makes an SSL with the same settings, but without transport and without the password of
ssl-set-default-passwd-cb-userdata. Once the handshake has begun it is the same SSL that is
returned, to be freed once more.

ssl         SSL
Returns     SSL or nil, new: the SSL; 0 with the reason in the queue
Streams     refused on the SSL of a stream: what it keeps with its SSL cannot be there twice
See         SSL_dup(3)"
  (call/o->o 647 ssl "SSL" :new))

(define-call ssl-free (ssl)
  "Frees an SSL. Where it was counted up, that often; 0 does nothing.

ssl         SSL or nil
Returns     nothing
See         SSL_free(3)"
  (call/o->v 648 ssl))

(define-call ssl-up-ref (ssl)
  "Counts an SSL up, so that it has to be freed once more.

ssl         SSL
Returns     int: 1, or 0
See         SSL_new(3)"
  (call/o->n 649 ssl))

(define-call ssl-clear (ssl)
  "Makes an SSL ready for another connection with the same settings. A session that ended well is
kept, to be resumed.

ssl         SSL
Returns     int: 1, or 0 with the reason in the queue
Streams     refused on the SSL of a stream: its connection would be lost
See         SSL_clear(3)"
  (call/o->n 650 ssl))

(define-call ssl-get-ssl-ctx (ssl)
  "Gives the context of an SSL.

ssl         SSL
Returns     SSL_CTX or nil, borrowed: the context
See         SSL_get_SSL_CTX(3)"
  (call/o->o 651 ssl "SSL_CTX" ssl))

(define-call ssl-set-ssl-ctx (ssl &optional ctx)
  "Gives an SSL another context, whose certificates replace its own. Its options, ciphers and
verification stay. It is what a server does that chooses by the name that a client asks for.

ssl         SSL
ctx         SSL_CTX or nil: 0: the context that the SSL was made with
Returns     SSL_CTX or nil, borrowed: the context that is set; 0 when it cannot be
Streams     refused on the SSL of a stream: stream-answer names its context
See         openssl/ssl.h"
  (call/oo->o 652 ssl ctx "SSL_CTX" ssl))

(define-call ssl-get-ssl-method (ssl)
  "Gives the method of an SSL.

ssl         SSL
Returns     SSL_METHOD or nil, static
See         SSL_CTX_set_ssl_version(3)"
  (call/o->o 653 ssl "SSL_METHOD" :static))

(define-call ssl-set-ssl-method (ssl method)
  "Gives an SSL another method, before the handshake. ssl-clear goes back to that of the context.

ssl         SSL
method      SSL_METHOD
Returns     int: 1, or 0 with the reason in the queue
Streams     refused on the SSL of a stream: stream-set-method selects its versions
See         SSL_CTX_set_ssl_version(3)"
  (call/oo->n 654 ssl method))

(define-call ssl-get-ex-new-index ()
  "Reserves an index under which every SSL can keep a number of the caller's.

Returns     int: an index for ssl-set-ex-data, or -1 with the reason in the queue
See         CRYPTO_get_ex_new_index(3)"
  (call/->n 655))

(define-call ssl-set-ex-data (ssl index data)
  "Keeps a number with an SSL.

ssl         SSL
index       int: from ssl-get-ex-new-index, or 0
data        int64_t: any number
Returns     int: 1, or 0 with the reason in the queue
See         CRYPTO_set_ex_data(3)"
  (call/onn->n 656 ssl index data))

(define-call ssl-get-ex-data (ssl index)
  "Gives the number that is kept with an SSL under an index.

ssl         SSL
index       int: from ssl-get-ex-new-index, or 0
Returns     int64_t: the number; 0 where none was set
See         CRYPTO_get_ex_data(3)"
  (call/on->n 657 ssl index))

(define-call ssl-set-app-data (ssl data)
  "Keeps a number with an SSL, under index 0.

ssl         SSL
data        int64_t: any number
Returns     int: 1, or 0 with the reason in the queue
See         CRYPTO_set_ex_data(3)"
  (call/on->n 658 ssl data))

(define-call ssl-get-app-data (ssl)
  "Gives the number that ssl-set-app-data kept.

ssl         SSL
Returns     int64_t: the number; 0 where none was set
See         CRYPTO_get_ex_data(3)"
  (call/o->n 659 ssl))

(define-call ssl-get-ex-data-x509-store-ctx-idx ()
  "Tells under which index the X509_STORE_CTX of a verification keeps its SSL.

Returns     int: the index, or -1
See         SSL_get_ex_data_X509_STORE_CTX_idx(3)"
  (call/->n 660))

(define-call ssl-set-bio (ssl &optional rbio wbio)
  "Sets what an SSL reads from and writes to. The BIOs stay the caller's too, and are freed by
whoever is last. OpenSSL's own BIOs over sockets and descriptors may raise SIGPIPE, and wait where
the descriptor does, while other calls on the SSL are held up: ssl-set-fd has one that does neither.

ssl         SSL
rbio        BIO or nil: to read from; 0 for none
wbio        BIO or nil: to write to, commonly the same; 0 for none
Returns     nothing
Streams     refused on the SSL of a stream: it has a transport of its own
See         SSL_set_bio(3)"
  (call/ooo->v 661 ssl rbio wbio))

(define-call ssl-set0-rbio (ssl &optional rbio)
  "Sets what an SSL reads from.

ssl         SSL
rbio        BIO or nil: 0 for none
Returns     nothing
Streams     refused on the SSL of a stream: it has a transport of its own
See         SSL_set_bio(3)"
  (call/oo->v 662 ssl rbio))

(define-call ssl-set0-wbio (ssl &optional wbio)
  "Sets what an SSL writes to.

ssl         SSL
wbio        BIO or nil: 0 for none
Returns     nothing
Streams     refused on the SSL of a stream: it has a transport of its own
See         SSL_set_bio(3)"
  (call/oo->v 663 ssl wbio))

(define-call ssl-get-rbio (ssl)
  "Gives the BIO that an SSL reads from.

ssl         SSL
Returns     BIO or nil, borrowed: what it reads from; 0: none is set
Streams     refused on the SSL of a stream: its transport is its own
See         SSL_get_rbio(3)"
  (call/o->o 664 ssl "BIO" ssl))

(define-call ssl-get-wbio (ssl)
  "Gives the BIO that an SSL writes to.

ssl         SSL
Returns     BIO or nil, borrowed: what it writes to; 0: none is set
Streams     refused on the SSL of a stream: its transport is its own
See         SSL_get_rbio(3)"
  (call/o->o 665 ssl "BIO" ssl))

(define-call ssl-set-fd (ssl fd)
  "Has an SSL read from and write to a socket. Nothing waits for it, whether the socket would or
not: the call returns below 0, and ssl-get-error tells what to wait for. SIGPIPE is never raised.

ssl         SSL
fd          int: of a socket; it stays the caller's to close
Returns     int: 1, or 0 with the reason in the queue
Streams     refused on the SSL of a stream: it has a transport of its own
See         SSL_set_fd(3)"
  (call/on->n 666 ssl fd))

(define-call ssl-set-rfd (ssl fd)
  "Has an SSL read from a socket, without waiting, as ssl-set-fd does.

ssl         SSL
fd          int: of a socket; it stays the caller's to close
Returns     int: 1, or 0 with the reason in the queue
Streams     refused on the SSL of a stream: it has a transport of its own
See         SSL_set_fd(3)"
  (call/on->n 667 ssl fd))

(define-call ssl-set-wfd (ssl fd)
  "Has an SSL write to a socket, without waiting, as ssl-set-fd does.

ssl         SSL
fd          int: of a socket; it stays the caller's to close
Returns     int: 1, or 0 with the reason in the queue
Streams     refused on the SSL of a stream: it has a transport of its own
See         SSL_set_fd(3)"
  (call/on->n 668 ssl fd))

(define-call ssl-get-fd (ssl)
  "Gives the descriptor that an SSL reads from.

ssl         SSL
Returns     int: the descriptor, or -1: it reads from none
See         SSL_get_fd(3)"
  (call/o->n 669 ssl))

(define-call ssl-get-rfd (ssl)
  "Gives the descriptor that an SSL reads from.

ssl         SSL
Returns     int: the descriptor, or -1: it reads from none
See         SSL_get_fd(3)"
  (call/o->n 670 ssl))

(define-call ssl-get-wfd (ssl)
  "Gives the descriptor that an SSL writes to.

ssl         SSL
Returns     int: the descriptor, or -1: it writes to none
See         SSL_get_fd(3)"
  (call/o->n 671 ssl))

(define-call ssl-set-connect-state (ssl)
  "Makes an SSL the client. A stream's SSL has its side from the beginning: there it does nothing
for a client, and is refused for a server.

ssl         SSL
Returns     nothing
See         SSL_set_connect_state(3)"
  (call/o->v 672 ssl))

(define-call ssl-set-accept-state (ssl)
  "Makes an SSL the server. A stream's SSL has its side from the beginning: there it does nothing
for a server, and is refused for a client.

ssl         SSL
Returns     nothing
See         SSL_set_connect_state(3)"
  (call/o->v 673 ssl))

(define-call ssl-do-handshake (ssl)
  "Carries the handshake, or goes on with it. The side must have been set.

ssl         SSL
Returns     int: 1: it is done; 0: it was ended in good order; below 0: ssl-get-error tells why it
            is not done
Streams     refused on the SSL of a stream: stream-handshake carries its handshake
Waits       as long as OpenSSL does
See         SSL_do_handshake(3)"
  (call/o->n/waits 674 ssl))

(define-call ssl-connect (ssl)
  "Carries the handshake as a client, or goes on with it.

ssl         SSL
Returns     int: as ssl-do-handshake
Streams     refused on the SSL of a stream: stream-handshake carries its handshake
Waits       as long as OpenSSL does
See         SSL_connect(3)"
  (call/o->n/waits 675 ssl))

(define-call ssl-accept (ssl)
  "Carries the handshake as a server, or goes on with it.

ssl         SSL
Returns     int: as ssl-do-handshake
Streams     refused on the SSL of a stream: stream-handshake carries its handshake
Waits       as long as OpenSSL does
See         SSL_accept(3)"
  (call/o->n/waits 676 ssl))

(define-call ssl-stateless (ssl)
  "Answers the first message of a TLS 1.3 client with a cookie, and keeps nothing until the client
echoes it. It needs the cookie callbacks of the context.

ssl         SSL
Returns     int: 1: the client echoed the cookie, go on with ssl-accept; 0: a cookie was sent to it,
            forget the connection; -1: it failed
Streams     refused on the SSL of a stream: stream-handshake carries its handshake
Waits       as long as OpenSSL does
See         SSL_stateless(3)"
  (call/o->n/waits 677 ssl))

(define-call ssl-renegotiate (ssl)
  "Has the next read, write or handshake begin a new handshake. TLS 1.3 has none,
+ssl-op-no-renegotiation+ forbids it.

ssl         SSL
Returns     int: 1, or 0 with the reason in the queue
See         SSL_key_update(3)"
  (call/o->n 678 ssl))

(define-call ssl-renegotiate-abbreviated (ssl)
  "Has the next read, write or handshake begin a new handshake that resumes the session.

ssl         SSL
Returns     int: 1, or 0 with the reason in the queue
See         SSL_key_update(3)"
  (call/o->n 679 ssl))

(define-call ssl-renegotiate-pending (ssl)
  "Tells whether a new handshake was asked for and is not finished yet.

ssl         SSL
Returns     int: 1 or 0
See         SSL_key_update(3)"
  (call/o->n 680 ssl))

(define-call ssl-key-update (ssl update-type)
  "Has the next write or handshake change the keys of a TLS 1.3 connection.

ssl         SSL
update-type int: +ssl-key-update-not-requested+: one's own keys only; +ssl-key-update-requested+:
            the peer's too
Returns     int: 1, or 0 with the reason in the queue
See         SSL_key_update(3)"
  (call/on->n 681 ssl update-type))

(define-call ssl-get-key-update-type (ssl)
  "Tells which change of keys is to come.

ssl         SSL
Returns     int: what was asked for, +ssl-key-update-none+ when it is done
See         SSL_key_update(3)"
  (call/o->n 682 ssl))

(define-call ssl-new-session-ticket (ssl)
  "Has the next write or handshake send the client one more ticket.

ssl         SSL: a server's, with TLS 1.3
Returns     int: 1, or 0: the connection is not such
OpenSSL     3.0 and newer
See         SSL_CTX_set_num_tickets(3)"
  (call/o->n 683 ssl))

(define-call ssl-verify-client-post-handshake (ssl)
  "Has the next write or handshake ask the client for a certificate. The client must have offered
it, see ssl-set-post-handshake-auth.

ssl         SSL: a server's, with TLS 1.3
Returns     int: 1, or 0 with the reason in the queue
See         SSL_CTX_set_verify(3)"
  (call/o->n 684 ssl))

(define-call ssl-num-renegotiations (ssl)
  "Tells how many handshakes there were after the first, since the count was cleared.

ssl         SSL
Returns     long: how many; always 0 with TLS 1.3
See         openssl/ssl.h"
  (call/o->n 685 ssl))

(define-call ssl-clear-num-renegotiations (ssl)
  "Begins the count of ssl-num-renegotiations anew. That of ssl-total-renegotiations goes on.

ssl         SSL
Returns     long: how many there were until now
See         openssl/ssl.h"
  (call/o->n 686 ssl))

(define-call ssl-total-renegotiations (ssl)
  "Tells how many handshakes there were after the first, since the SSL was made or cleared.

ssl         SSL
Returns     long: how many; always 0 with TLS 1.3
See         openssl/ssl.h"
  (call/o->n 687 ssl))

(define-call ssl-get-secure-renegotiation-support (ssl)
  "Tells whether the peer supports secure renegotiation, RFC 5746.

ssl         SSL
Returns     long: 1 or 0
See         SSL_CTX_set_options(3)"
  (call/o->n 688 ssl))

(define-call ssl-read (ssl buffer)
  "Reads what the peer has sent, at most `length` bytes. A handshake that is due comes first.

ssl         SSL
buffer      octets that are filled: where the bytes go
Returns     int: how many bytes were read; 0 or below: none, ssl-get-error tells why
Streams     refused on the SSL of a stream: stream-read reads it
Waits       as long as OpenSSL does
See         SSL_read(3)"
  (call/or1->n/waits 689 ssl buffer))

(define-call ssl-read-ex (ssl buffer)
  "Reads what the peer has sent, at most `length` bytes. A handshake that is due comes first.

ssl         SSL
buffer      octets that are filled: where the bytes go
Returns     int: 1, or 0: ssl-get-error tells why
Value 2     `read-length`, size_t: how many bytes were read
Streams     refused on the SSL of a stream: stream-read reads it
Waits       as long as OpenSSL does
See         SSL_read(3)"
  (call/or1p->n/waits 690 ssl buffer))

(define-call ssl-peek (ssl buffer)
  "Reads as ssl-read does, and leaves the bytes to be read again.

ssl         SSL
buffer      octets that are filled: where the bytes go
Returns     int: as ssl-read
Streams     refused on the SSL of a stream: stream-read reads it
Waits       as long as OpenSSL does
See         SSL_read(3)"
  (call/or1->n/waits 691 ssl buffer))

(define-call ssl-peek-ex (ssl buffer)
  "Reads as ssl-read-ex does, and leaves the bytes to be read again.

ssl         SSL
buffer      octets that are filled: where the bytes go
Returns     int: as ssl-read-ex
Value 2     `read-length`, size_t: how many bytes were read
Streams     refused on the SSL of a stream: stream-read reads it
Waits       as long as OpenSSL does
See         SSL_read(3)"
  (call/or1p->n/waits 692 ssl buffer))

(define-call ssl-write (ssl data)
  "Sends bytes to the peer. A handshake that is due comes first. After +ssl-error-want-read+ or
+ssl-error-want-write+ it must be called again with the same bytes.

ssl         SSL
data        octets: what is sent
Returns     int: how many bytes were taken; 0 or below: none, ssl-get-error tells why
Streams     refused on the SSL of a stream: stream-write writes to it
Waits       as long as OpenSSL does
See         SSL_write(3)"
  (call/ob1->n/waits 693 ssl data))

(define-call ssl-write-ex (ssl data)
  "Sends bytes to the peer, as ssl-write does.

ssl         SSL
data        octets: what is sent
Returns     int: 1, or 0: ssl-get-error tells why
Value 2     `written`, size_t: how many bytes were taken
Streams     refused on the SSL of a stream: stream-write writes to it
Waits       as long as OpenSSL does
See         SSL_write(3)"
  (call/ob1p->n/waits 694 ssl data))

(define-call ssl-sendfile (ssl fd offset size flags)
  "Has the system send a part of a file by itself. It works only where the system does the
encryption: +ssl-op-enable-ktls+ is set, and the BIO is OpenSSL's own over a socket.

ssl         SSL
fd          int: of the file
offset      int64_t: where in the file to begin
size        size_t: how many bytes to send
flags       int: for the system's sendfile; 0 for none
Returns     int64_t: how many bytes were sent; below 0: ssl-get-error tells why
Streams     refused on the SSL of a stream: stream-write writes to it
Waits       as long as OpenSSL does
OpenSSL     3.0 and newer
See         SSL_write(3)"
  (call/onnnn->n/waits 695 ssl fd offset size flags))

(define-call ssl-read-early-data (ssl buffer)
  "Reads what a client sends before the handshake is done. An attacker may send such bytes once
more.

ssl         SSL: a server's
buffer      octets that are filled: where the bytes go
Returns     int: +ssl-read-early-data-success+: call it again; +ssl-read-early-data-finish+: there
            are no more; +ssl-read-early-data-error+: ssl-get-error tells why
Value 2     `read-length`, size_t: how many bytes were read
Streams     refused on the SSL of a stream: stream-read reads it
Waits       as long as OpenSSL does
See         SSL_read_early_data(3)"
  (call/or1p->n/waits 696 ssl buffer))

(define-call ssl-write-early-data (ssl data)
  "Sends bytes before the handshake is done: a client's that resumes a session which allows it, or a
server's that reads early data. An attacker may send a client's once more.

ssl         SSL
data        octets: what is sent
Returns     int: 1, or 0: ssl-get-error tells why
Value 2     `written`, size_t: how many bytes were taken
Streams     refused on the SSL of a stream: stream-write writes to it
Waits       as long as OpenSSL does
See         SSL_read_early_data(3)"
  (call/ob1p->n/waits 697 ssl data))

(define-call ssl-pending (ssl)
  "Tells how many decrypted bytes can be read without reading from the transport.

ssl         SSL
Returns     int: how many bytes
See         SSL_pending(3)"
  (call/o->n 698 ssl))

(define-call ssl-has-pending (ssl)
  "Tells whether OpenSSL has read bytes from the transport that have not been read from it,
decrypted or not. A socket that has nothing to read says nothing about these.

ssl         SSL
Returns     int: 1 or 0
See         SSL_pending(3)"
  (call/o->n 699 ssl))

(define-call ssl-shutdown (ssl)
  "Sends the TLS farewell, or waits for the peer's when that is sent. The socket stays open.

ssl         SSL
Returns     int: 1: both have said farewell; 0: one's own was sent, the peer's is to come; below 0:
            ssl-get-error tells why
Streams     refused on the SSL of a stream: stream-shutdown says its farewell
Waits       as long as OpenSSL does
See         SSL_shutdown(3)"
  (call/o->n/waits 700 ssl))

(define-call ssl-get-shutdown (ssl)
  "Tells which farewells were said.

ssl         SSL
Returns     int: bits +ssl-sent-shutdown+ and +ssl-received-shutdown+
See         SSL_set_shutdown(3)"
  (call/o->n 701 ssl))

(define-call ssl-set-shutdown (ssl mode)
  "Has an SSL believe that these farewells were said.

ssl         SSL
mode        int: bits +ssl-sent-shutdown+ and +ssl-received-shutdown+
Returns     nothing
Streams     refused on the SSL of a stream: stream-shutdown says its farewell
See         SSL_set_shutdown(3)"
  (call/on->v 702 ssl mode))

(define-call ssl-get-quiet-shutdown (ssl)
  "Tells whether ssl-shutdown sends nothing.

ssl         SSL
Returns     int: 1 or 0
See         SSL_CTX_set_quiet_shutdown(3)"
  (call/o->n 703 ssl))

(define-call ssl-set-quiet-shutdown (ssl mode)
  "Has ssl-shutdown send nothing, and answer that all is done.

ssl         SSL
mode        int: 1: quiet; 0: it sends the farewell
Returns     nothing
Streams     refused on the SSL of a stream: stream-shutdown says its farewell
See         SSL_CTX_set_quiet_shutdown(3)"
  (call/on->v 704 ssl mode))

(define-call ssl-get-error (ssl result)
  "Tells why a call that reads or writes did not do what it should.

ssl         SSL
result      int: what the last of ssl-read, ssl-write, ssl-do-handshake and so on returned
Returns     int: +ssl-error-none+, +ssl-error-want-read+ and so on
See         SSL_get_error(3)"
  (call/on->n 705 ssl result))

(define-call ssl-want (ssl)
  "Tells what the last call that read or wrote waits for.

ssl         SSL
Returns     int: +ssl-nothing+, +ssl-reading+, +ssl-writing+, +ssl-x509-lookup+, +ssl-async-paused+,
            (glance) +ssl-async-no-jobs+, +ssl-client-hello-cb+ or +ssl-retry-verify+
See         SSL_want(3)"
  (call/o->n 706 ssl))

(define-call ssl-want-nothing (ssl)
  "Tells whether the last call that read or wrote waits for nothing.

ssl         SSL
Returns     int: 1 or 0
See         SSL_want(3)"
  (call/o->n 707 ssl))

(define-call ssl-want-read (ssl)
  "Tells whether the last call that read or wrote waits for bytes to come.

ssl         SSL
Returns     int: 1 or 0
See         SSL_want(3)"
  (call/o->n 708 ssl))

(define-call ssl-want-write (ssl)
  "Tells whether the last call that read or wrote waits until bytes can be sent.

ssl         SSL
Returns     int: 1 or 0
See         SSL_want(3)"
  (call/o->n 709 ssl))

(define-call ssl-want-x509-lookup (ssl)
  "Tells whether the handshake waits for a certificate to be chosen.

ssl         SSL
Returns     int: 1 or 0
See         SSL_want(3)"
  (call/o->n 710 ssl))

(define-call ssl-want-retry-verify (ssl)
  "Tells whether the handshake waits for a verdict on the peer's certificate. OpenSSL 1.1.1 never
does.

ssl         SSL
Returns     int: 1 or 0
See         SSL_want(3)"
  (call/o->n 711 ssl))

(define-call ssl-want-async (ssl)
  "Tells whether an asynchronous job is under way. There are none, see ssl-set-mode.

ssl         SSL
Returns     int: 1 or 0
See         SSL_want(3)"
  (call/o->n 712 ssl))

(define-call ssl-want-async-job (ssl)
  "Tells whether an asynchronous job could not be begun. There are none, see ssl-set-mode.

ssl         SSL
Returns     int: 1 or 0
See         SSL_want(3)"
  (call/o->n 713 ssl))

(define-call ssl-want-client-hello-cb (ssl)
  "Tells whether the handshake waits for an answer about the client's first message.

ssl         SSL
Returns     int: 1 or 0
See         SSL_want(3)"
  (call/o->n 714 ssl))

(define-call ssl-in-init (ssl)
  "Tells whether a handshake is under way or still to begin.

ssl         SSL
Returns     int: 1 or 0
See         SSL_in_init(3)"
  (call/o->n 715 ssl))

(define-call ssl-in-before (ssl)
  "Tells whether the handshake has not begun.

ssl         SSL
Returns     int: 1 or 0
See         SSL_in_init(3)"
  (call/o->n 716 ssl))

(define-call ssl-is-init-finished (ssl)
  "Tells whether the handshake is done.

ssl         SSL
Returns     int: 1 or 0
See         SSL_in_init(3)"
  (call/o->n 717 ssl))

(define-call ssl-in-connect-init (ssl)
  "Tells whether a client's handshake is under way or still to begin.

ssl         SSL
Returns     int: 1 or 0
See         SSL_in_init(3)"
  (call/o->n 718 ssl))

(define-call ssl-in-accept-init (ssl)
  "Tells whether a server's handshake is under way or still to begin.

ssl         SSL
Returns     int: 1 or 0
See         SSL_in_init(3)"
  (call/o->n 719 ssl))

(define-call ssl-get-state (ssl)
  "Tells at which message the handshake is.

ssl         SSL
Returns     int: +tls-st-before+, +tls-st-ok+ and so on
See         SSL_in_init(3)"
  (call/o->n 720 ssl))

(define-call ssl-state-string (ssl)
  "Gives a few letters for the message at which the handshake is.

ssl         SSL
Returns     string or nil
See         SSL_state_string(3)"
  (call/o->t 721 ssl))

(define-call ssl-state-string-long (ssl)
  "Names the message at which the handshake is.

ssl         SSL
Returns     string or nil
See         SSL_state_string(3)"
  (call/o->t 722 ssl))

(define-call ssl-rstate-string (ssl)
  "Gives letters for where in a record reading is.

ssl         SSL
Returns     string or nil: RH: at a record's header, RB: at its body, RD: it is complete; or unknown
See         SSL_rstate_string(3)"
  (call/o->t 723 ssl))

(define-call ssl-rstate-string-long (ssl)
  "Tells where in a record reading is.

ssl         SSL
Returns     string or nil
See         SSL_rstate_string(3)"
  (call/o->t 724 ssl))

(define-call ssl-alert-type-string (value)
  "Gives a letter for the level of an alert: warning, fatal, unknown.

value       int: level and description, as an info callback gets them
Returns     string or nil: W, F or U
See         SSL_alert_type_string(3)"
  (call/n->t 725 value))

(define-call ssl-alert-type-string-long (value)
  "Names the level of an alert.

value       int: level and description
Returns     string or nil
See         SSL_alert_type_string(3)"
  (call/n->t 726 value))

(define-call ssl-alert-desc-string (value)
  "Gives two letters for an alert.

value       int: the description; bits above the lowest 8 do not count
Returns     string or nil
See         SSL_alert_type_string(3)"
  (call/n->t 727 value))

(define-call ssl-alert-desc-string-long (value)
  "Names an alert.

value       int: the description; bits above the lowest 8 do not count
Returns     string or nil
See         SSL_alert_type_string(3)"
  (call/n->t 728 value))

(define-call ssl-is-server (ssl)
  "Tells which side an SSL is.

ssl         SSL
Returns     int: 1: a server; 0: a client, or no side is set
See         SSL_set_connect_state(3)"
  (call/o->n 729 ssl))

(define-call ssl-is-dtls (ssl)
  "Tells whether an SSL speaks DTLS.

ssl         SSL
Returns     int: 1 or 0
See         SSL_get_version(3)"
  (call/o->n 730 ssl))

(define-call ssl-version (ssl)
  "Tells the version that is spoken. Before the handshake is done it proves nothing.

ssl         SSL
Returns     int: +tls1-2-version+, +tls1-3-version+ and so on
See         SSL_get_version(3)"
  (call/o->n 731 ssl))

(define-call ssl-get-version (ssl)
  "Names the version that is spoken. Before the handshake it says TLSv1.3, which proves nothing.

ssl         SSL
Returns     string or nil: TLSv1.3, TLSv1.2, TLSv1.1, TLSv1, SSLv3, DTLSv1.2 and so on, or unknown
See         SSL_get_version(3)"
  (call/o->t 732 ssl))

(define-call ssl-client-version (ssl)
  "Tells the version that the client's first message was marked with.

ssl         SSL
Returns     int: a version; at most +tls1-2-version+ for TLS 1.3
See         SSL_get_version(3)"
  (call/o->n 733 ssl))

(define-call ssl-get-early-data-status (ssl)
  "Tells what became of early data.

ssl         SSL
Returns     int: +ssl-early-data-not-sent+, +ssl-early-data-rejected+ or +ssl-early-data-accepted+
See         SSL_read_early_data(3)"
  (call/o->n 734 ssl))

(define-call ssl-waiting-for-async (ssl)
  "Tells whether an asynchronous job is under way. There are none, see ssl-set-mode.

ssl         SSL
Returns     int: 1 or 0
See         SSL_waiting_for_async(3)"
  (call/o->n 735 ssl))

(define-call ssl-get-async-status (ssl)
  "Tells what the engine of an asynchronous job is at. There are no jobs, see ssl-set-mode.

ssl         SSL
Returns     int: 1, or 0
Value 2     `status`, int: ASYNC_STATUS_UNSUPPORTED and so on
OpenSSL     3.0 and newer
See         SSL_set_async_callback(3)"
  (call/op->n 736 ssl))

(define-call ssl-get-current-cipher (ssl)
  "Gives the cipher of the connection.

ssl         SSL
Returns     SSL_CIPHER or nil, static: the cipher; 0 before the handshake
See         SSL_get_current_cipher(3)"
  (call/o->o 737 ssl "SSL_CIPHER" :static))

(define-call ssl-get-pending-cipher (ssl)
  "Gives the cipher that the handshake under way has chosen.

ssl         SSL
Returns     SSL_CIPHER or nil, static: the cipher; 0: none is chosen yet
See         SSL_get_current_cipher(3)"
  (call/o->o 738 ssl "SSL_CIPHER" :static))

(define-call ssl-get-cipher (ssl)
  "Names the cipher of the connection.

ssl         SSL
Returns     string or nil: the name; (NONE) before the handshake
See         SSL_get_current_cipher(3)"
  (call/o->t 739 ssl))

(define-call ssl-get-cipher-name (ssl)
  "Names the cipher of the connection.

ssl         SSL
Returns     string or nil: the name; (NONE) before the handshake
See         SSL_get_current_cipher(3)"
  (call/o->t 740 ssl))

(define-call ssl-get-cipher-bits (ssl)
  "Tells how long the key of the connection's cipher is.

ssl         SSL
Returns     int: how many bits are secret; 0 before the handshake
Value 2     `algorithm-bits`, int: how many bits the algorithm's key has
See         SSL_get_current_cipher(3)"
  (call/op->n 741 ssl))

(define-call ssl-get-cipher-version (ssl)
  "Names the protocol version that first had the connection's cipher.

ssl         SSL
Returns     string or nil: a version; (NONE) before the handshake
See         SSL_get_current_cipher(3)"
  (call/o->t 742 ssl))

(define-call ssl-get-ciphers (ssl)
  "Gives the ciphers that an SSL is set to, its context's where it has none of its own.

ssl         SSL
Returns     STACK_OF(SSL_CIPHER) or nil, borrowed: the ciphers, the preferred first
See         SSL_get_ciphers(3)"
  (call/o->o 743 ssl "STACK_OF(SSL_CIPHER)" ssl))

(define-call ssl-get1-supported-ciphers (ssl)
  "Gives the ciphers that a client would offer, with its versions and security level.

ssl         SSL
Returns     STACK_OF(SSL_CIPHER) or nil, new: the ciphers, the preferred first; 0: none
See         SSL_get_ciphers(3)"
  (call/o->o 744 ssl "STACK_OF(SSL_CIPHER)" :new))

(define-call ssl-get-client-ciphers (ssl)
  "Gives the ciphers that the client offered, as far as OpenSSL knows them.

ssl         SSL: a server's
Returns     STACK_OF(SSL_CIPHER) or nil, borrowed: the ciphers, the client's preferred first; 0:
            none, or not a server's
See         SSL_get_ciphers(3)"
  (call/o->o 745 ssl "STACK_OF(SSL_CIPHER)" ssl))

(define-call ssl-get-cipher-list (ssl n)
  "Names one of the ciphers that an SSL is set to, the preferred first.

ssl         SSL
n           int: from 0
Returns     string or nil: the name; 0: there are not so many
See         SSL_get_ciphers(3)"
  (call/on->t 746 ssl n))

(define-call ssl-get-shared-ciphers (ssl buffer)
  "Names the ciphers that client and server have in common, as many as there is room for.

ssl         SSL: a server's
buffer      octets that are filled: where the names go
Returns     string or nil: the names, separated by colons; 0: none, or not a server's
See         SSL_get_ciphers(3)"
  (call/or1->t 747 ssl buffer))

(define-call ssl-bytes-to-cipher-list (ssl bytes version-2)
  "Reads a list of ciphers as a client sends it. Those that OpenSSL does not know are left out.

ssl         SSL
bytes       octets: as in a ClientHello
version-2   int: 1: in the format of SSL 2, three bytes each; 0: two each. OpenSSL 4.0 takes 0 only
Returns     int: 1, or 0 with the reason in the queue
Value 2     `ciphers`, STACK_OF(SSL_CIPHER) or nil: a new STACK_OF(SSL_CIPHER): the ciphers
Value 3     `special`, STACK_OF(SSL_CIPHER) or nil: a new STACK_OF(SSL_CIPHER): those that are only
            signals
See         SSL_get_ciphers(3)"
  (call/ob1nhh->n 748 ssl bytes version-2 "STACK_OF(SSL_CIPHER)" "STACK_OF(SSL_CIPHER)"))

(define-call ssl-get0-raw-cipherlist (ssl &optional buffer)
  "Copies the list of ciphers as the client sent it.

ssl         SSL: a server's
buffer      octets that are filled or nil: nil asks for the size of one cipher, which is 2
Returns     long: how many bytes there are; 0: none
See         SSL_CTX_set_cipher_list(3)"
  (call/or1->n 749 ssl buffer))

(define-call ssl-get0-ec-point-formats (ssl &optional buffer)
  "Copies the point formats that the peer offered, a byte each.

ssl         SSL
buffer      octets that are filled or nil
Returns     long: how many bytes there are; 0: none
See         RFC 8422 section 5.1.2"
  (call/or1->n 750 ssl buffer))

(define-call ssl-get-current-compression (ssl)
  "Gives the compression of what is sent.

ssl         SSL
Returns     COMP_METHOD or nil, static: the method; 0: none, as is usual
See         openssl/ssl.h"
  (call/o->o 751 ssl "COMP_METHOD" :static))

(define-call ssl-get-current-expansion (ssl)
  "Gives the compression of what is received.

ssl         SSL
Returns     COMP_METHOD or nil, static: the method; 0: none, as is usual
See         openssl/ssl.h"
  (call/o->o 752 ssl "COMP_METHOD" :static))

(define-call ssl-get1-groups (ssl &optional groups)
  "Copies the groups that the peer offered: NIDs, or +tlsext-nid-unknown+ with the number in it.

ssl         SSL
groups      octets that are filled or nil: 4 bytes for each; nothing is written where there is not
            room for all
Returns     long: how many groups there are
See         SSL_CTX_set1_curves(3)"
  (call/or1->n 753 ssl groups))

(define-call ssl-get1-curves (ssl &optional groups)
  "Is ssl-get1-groups under its old name.

ssl         SSL
groups      octets that are filled or nil: 4 bytes for each; nothing is written where there is not
            room for all
Returns     long: how many groups there are
See         SSL_CTX_set1_curves(3)"
  (call/or1->n 754 ssl groups))

(define-call ssl-get-shared-group (ssl n)
  "Tells a group that client and server have in common, the preferred first.

ssl         SSL: a server's
n           long: from 0; -1 asks how many there are
Returns     long: a NID, or 0: there are not so many; for -1 the count
See         SSL_CTX_set1_curves(3)"
  (call/on->n 755 ssl n))

(define-call ssl-get-shared-curve (ssl n)
  "Is ssl-get-shared-group under its old name.

ssl         SSL: a server's
n           long: from 0; -1 asks how many there are
Returns     long: a NID, or 0: there are not so many; for -1 the count
See         SSL_CTX_set1_curves(3)"
  (call/on->n 756 ssl n))

(define-call ssl-get-negotiated-group (ssl)
  "Tells which group the keys were agreed with.

ssl         SSL
Returns     long: a NID, or +tlsext-nid-unknown+ with the number in it; 0: none. OpenSSL 1.1.1
            answers 0 always
See         SSL_CTX_set1_curves(3)"
  (call/o->n 757 ssl))

(define-call ssl-group-to-name (ssl id)
  "Names a group.

ssl         SSL
id          int: as ssl-get-negotiated-group answers
Returns     string or nil: the name; 0: it is not known
OpenSSL     3.0 and newer
See         SSL_group_to_name(3)"
  (call/on->t 758 ssl id))

(define-call ssl-get-peer-tmp-key (ssl)
  "Gives the public key that the peer used for the agreement.

ssl         SSL
Returns     long: 1, or 0: there is none
Value 2     `key`, EVP_PKEY or nil: a new EVP_PKEY
See         SSL_get_server_tmp_key(3)"
  (call/oh->n 759 ssl "EVP_PKEY"))

(define-call ssl-get-server-tmp-key (ssl)
  "Is ssl-get-peer-tmp-key under its old name.

ssl         SSL
Returns     long: 1, or 0: there is none
Value 2     `key`, EVP_PKEY or nil: a new EVP_PKEY
See         SSL_get_server_tmp_key(3)"
  (call/oh->n 760 ssl "EVP_PKEY"))

(define-call ssl-get-tmp-key (ssl)
  "Gives the key that this side used for the agreement.

ssl         SSL
Returns     long: 1, or 0: there is none
Value 2     `key`, EVP_PKEY or nil: a new EVP_PKEY
See         SSL_get_server_tmp_key(3)"
  (call/oh->n 761 ssl "EVP_PKEY"))

(define-call ssl-get-signature-nid (ssl)
  "Tells the digest that this side signed in the handshake.

ssl         SSL
Returns     long: 1, or 0: nothing was signed
Value 2     `nid`, int: of a digest; 0 where the signature has none
See         SSL_get_peer_signature_nid(3)"
  (call/op->n 762 ssl))

(define-call ssl-get-peer-signature-nid (ssl)
  "Tells the digest that the peer signed in the handshake.

ssl         SSL
Returns     long: 1, or 0: nothing was signed
Value 2     `nid`, int: of a digest; 0 where the signature has none
See         SSL_get_peer_signature_nid(3)"
  (call/op->n 763 ssl))

(define-call ssl-get-signature-type-nid (ssl)
  "Tells with what kind of key this side signed in the handshake.

ssl         SSL
Returns     int: 1, or 0: nothing was signed
Value 2     `nid`, int: +evp-pkey-rsa-pss+, +evp-pkey-ec+ and so on
See         SSL_get_peer_signature_nid(3)"
  (call/op->n 764 ssl))

(define-call ssl-get-peer-signature-type-nid (ssl)
  "Tells with what kind of key the peer signed in the handshake.

ssl         SSL
Returns     int: 1, or 0: nothing was signed
Value 2     `nid`, int: +evp-pkey-rsa-pss+, +evp-pkey-ec+ and so on
See         SSL_get_peer_signature_nid(3)"
  (call/op->n 765 ssl))

(define-call ssl-get-sigalgs (ssl index)
  "Tells a signature algorithm that the peer offered. NIDs are 0 for what is not known.

ssl         SSL
index       int: from 0; -1 asks for the count only
Returns     int: how many there are; 0: none, or not so many
Value 2     `sign`, int: NID of the key's algorithm
Value 3     `digest`, int: NID of the digest
Value 4     `sign-and-digest`, int: NID of both
Value 5     `raw-sign`, unsigned char: low byte of the number in TLS
Value 6     `raw-digest`, unsigned char: high byte of the number in TLS
See         SSL_get_shared_sigalgs(3)"
  (call/onppppp->n 766 ssl index))

(define-call ssl-get-shared-sigalgs (ssl index)
  "Tells a signature algorithm that both sides can do, the preferred first.

ssl         SSL
index       int: from 0
Returns     int: how many there are; 0: none, or not so many
Value 2     `sign`, int: NID of the key's algorithm
Value 3     `digest`, int: NID of the digest
Value 4     `sign-and-digest`, int: NID of both
Value 5     `raw-sign`, unsigned char: low byte of the number in TLS
Value 6     `raw-digest`, unsigned char: high byte of the number in TLS
See         SSL_get_shared_sigalgs(3)"
  (call/onppppp->n 767 ssl index))

(define-call ssl-get1-peer-certificate (ssl)
  "Gives the peer's certificate. Whether it is valid is told by ssl-get-verify-result.

ssl         SSL
Returns     X509 or nil, new: the certificate; 0: it showed none
OpenSSL     3.0 and newer
See         SSL_get_peer_certificate(3)"
  (call/o->o 768 ssl "X509" :new))

(define-call ssl-get-peer-certificate (ssl)
  "Gives the peer's certificate. Whether it is valid is told by ssl-get-verify-result.

ssl         SSL
Returns     X509 or nil, new: the certificate; 0: it showed none
See         SSL_get_peer_certificate(3)"
  (call/o->o 769 ssl "X509" :new))

(define-call ssl-get0-peer-certificate (ssl)
  "Gives the peer's certificate. Whether it is valid is told by ssl-get-verify-result.

ssl         SSL
Returns     X509 or nil, borrowed: the certificate; 0: it showed none
OpenSSL     3.0 and newer
See         SSL_get_peer_certificate(3)"
  (call/o->o 770 ssl "X509" ssl))

(define-call ssl-get-peer-cert-chain (ssl)
  "Gives the certificates as the peer sent them. A client gets the server's own as the first; a
server has the client's in ssl-get-peer-certificate only.

ssl         SSL
Returns     STACK_OF(X509) or nil, borrowed: the chain; 0: none, as when a session was resumed from
            outside
See         SSL_get_peer_cert_chain(3)"
  (call/o->o 771 ssl "STACK_OF(X509)" ssl))

(define-call ssl-get0-verified-chain (ssl)
  "Gives the chain that was built when the peer was verified. Where that failed it may be a part.

ssl         SSL
Returns     STACK_OF(X509) or nil, borrowed: the chain, from the peer's own to the root; 0: none, as
            when a session was resumed
See         SSL_get_peer_cert_chain(3)"
  (call/o->o 772 ssl "STACK_OF(X509)" ssl))

(define-call ssl-get0-peername (ssl)
  "Tells which name in the peer's certificate was the one that ssl-set1-host asked for.

ssl         SSL
Returns     string or nil: the name in the certificate; 0: none was asked for, or none fits
See         SSL_set1_host(3)"
  (call/o->t 773 ssl))

(define-call ssl-get-verify-result (ssl)
  "Tells what was found about the peer's certificate. It is +x509-v-ok+ too when the peer showed
none.

ssl         SSL
Returns     long: +x509-v-ok+, which is 0, or one of X509_V_ERR_
See         SSL_get_verify_result(3)"
  (call/o->n 774 ssl))

(define-call ssl-get-finished (ssl buffer)
  "Copies the last Finished message that this side sent, as far as there is room.

ssl         SSL
buffer      octets that are filled
Returns     size_t: how many bytes there are; 0: none yet
See         openssl/ssl.h"
  (call/or1->n 775 ssl buffer))

(define-call ssl-get-peer-finished (ssl buffer)
  "Copies the last Finished message that the peer sent, as far as there is room.

ssl         SSL
buffer      octets that are filled
Returns     size_t: how many bytes there are; 0: none yet
See         openssl/ssl.h"
  (call/or1->n 776 ssl buffer))

(define-call ssl-get-client-random (ssl buffer)
  "Copies the random bytes of the client's first message.

ssl         SSL
buffer      octets that are filled
Returns     size_t: how many bytes were copied; for 0 how many there are, 32
See         SSL_get_client_random(3)"
  (call/or1->n 777 ssl buffer))

(define-call ssl-get-server-random (ssl buffer)
  "Copies the random bytes of the server's first message.

ssl         SSL
buffer      octets that are filled
Returns     size_t: how many bytes were copied; for 0 how many there are, 32
See         SSL_get_client_random(3)"
  (call/or1->n 778 ssl buffer))

(define-call ssl-export-keying-material (ssl material label context use-context)
  "Derives secret bytes that both sides of the connection can derive, RFC 5705.

ssl         SSL
material    octets that are filled: where it goes
label       octets: as registered for the purpose
context     octets or nil: bound into the result
use-context int: 0: there is no context, which before TLS 1.3 is not the same as an empty one
Returns     int: 1, or 0 or -1 with the reason in the queue
See         SSL_export_keying_material(3)"
  (call/or1b3b5n->n 779 ssl material label context use-context))

(define-call ssl-export-keying-material-early (ssl material label &optional context)
  "Derives secret bytes from those that protect early data, with TLS 1.3.

ssl         SSL
material    octets that are filled: where it goes
label       octets: as registered for the purpose
context     octets or nil: bound into the result
Returns     int: 1, or 0 or -1 with the reason in the queue
See         SSL_export_keying_material(3)"
  (call/or1b3b5->n 780 ssl material label context))

(define-call ssl-get-extms-support (ssl)
  "Tells whether the connection uses the extended master secret, RFC 7627.

ssl         SSL
Returns     long: 1 or 0; -1: a handshake is under way
See         SSL_get_extms_support(3)"
  (call/o->n 781 ssl))

(define-call ssl-get0-alpn-selected (ssl &optional protocol)
  "Copies the application protocol that was agreed; 0 bytes: none.

ssl         SSL
protocol    octets that are filled or nil: the name, not NUL-terminated
Returns     int
See         SSL_CTX_set_alpn_select_cb(3)"
  (call/or1->n 782 ssl protocol))

(define-call ssl-get0-next-proto-negotiated (ssl &optional protocol)
  "Copies the protocol that was agreed by NPN, ALPN's forerunner; 0 bytes: none.

ssl         SSL
protocol    octets that are filled or nil: the name, not NUL-terminated
Returns     int
See         SSL_CTX_set_alpn_select_cb(3)"
  (call/or1->n 783 ssl protocol))

(define-call ssl-get0-npn-negotiated (ssl &optional protocol)
  "Is ssl-get0-next-proto-negotiated under another name.

ssl         SSL
protocol    octets that are filled or nil: the name, not NUL-terminated
Returns     int
See         SSL_CTX_set_alpn_select_cb(3)"
  (call/or1->n 784 ssl protocol))

(define-call ssl-select-next-proto (selected &optional server client)
  "Chooses an application protocol from the server's list and the client's.

selected    octets that are filled: where the name goes; 255 bytes are always enough
server      octets or nil: names, each after a byte that says how long it is
client      octets or nil: names, likewise
Returns     int: OPENSSL_NPN_NEGOTIATED: the server's first that the client has too;
            OPENSSL_NPN_NO_OVERLAP: there is none, and it is the client's first
Value 2     `selected-length`, unsigned char: how long the name is
See         SSL_CTX_set_alpn_select_cb(3)"
  (call/r0pb3b5->n 785 selected server client))

(define-call ssl-get-servername (ssl type)
  "Tells the host name that the client asks for, on either side.

ssl         SSL
type        int: +tlsext-nametype-host-name+, which is 0; there is no other
Returns     string or nil: the name; 0: none
See         SSL_CTX_set_tlsext_servername_callback(3)"
  (call/on->t 786 ssl type))

(define-call ssl-get-servername-type (ssl)
  "Tells whether the client asks for a host name.

ssl         SSL
Returns     int: +tlsext-nametype-host-name+, which is 0, or -1: it asks for none
See         SSL_CTX_set_tlsext_servername_callback(3)"
  (call/o->n 787 ssl))

(define-call ssl-get-psk-identity (ssl)
  "Tells which pre-shared key was used, before TLS 1.3.

ssl         SSL
Returns     string or nil: the identity; 0: no pre-shared key was used
See         SSL_get_psk_identity(3)"
  (call/o->t 788 ssl))

(define-call ssl-get-psk-identity-hint (ssl)
  "Tells the server's hint which pre-shared key to use, before TLS 1.3.

ssl         SSL
Returns     string or nil: the hint; 0: none
See         SSL_get_psk_identity(3)"
  (call/o->t 789 ssl))

(define-call ssl-get-selected-srtp-profile (ssl)
  "Gives the SRTP profile that was agreed, with DTLS.

ssl         SSL
Returns     SRTP_PROTECTION_PROFILE or nil, static: the profile; 0: none
See         SSL_CTX_set_tlsext_use_srtp(3)"
  (call/o->o 790 ssl "SRTP_PROTECTION_PROFILE" :static))

(define-call ssl-client-hello-get0-random (ssl &optional buffer)
  "Copies the random bytes of the client's first message.

ssl         SSL
buffer      octets that are filled or nil
Returns     size_t: how many bytes there are, 32; 0: there is no message
See         SSL_CTX_set_client_hello_cb(3)"
  (call/or1->n 791 ssl buffer))

(define-call ssl-client-hello-get0-session-id (ssl &optional buffer)
  "Copies the session ID of the client's first message.

ssl         SSL
buffer      octets that are filled or nil
Returns     size_t: how many bytes there are
See         SSL_CTX_set_client_hello_cb(3)"
  (call/or1->n 792 ssl buffer))

(define-call ssl-client-hello-get0-ciphers (ssl &optional buffer)
  "Copies the ciphers of the client's first message, two bytes each.

ssl         SSL
buffer      octets that are filled or nil
Returns     size_t: how many bytes there are
See         SSL_CTX_set_client_hello_cb(3)"
  (call/or1->n 793 ssl buffer))

(define-call ssl-client-hello-get0-compression-methods (ssl &optional buffer)
  "Copies the compression methods of the client's first message, a byte each.

ssl         SSL
buffer      octets that are filled or nil
Returns     size_t: how many bytes there are
See         SSL_CTX_set_client_hello_cb(3)"
  (call/or1->n 794 ssl buffer))

(define-call ssl-client-hello-get0-ext (ssl type &optional buffer)
  "Copies an extension of the client's first message.

ssl         SSL
type        unsigned int: +tlsext-type-server-name+ and so on
buffer      octets that are filled or nil: gets the content, without type and length
Returns     int: 1, or 0: there is none, or no message
Value 2     `extension-length`, size_t: how many bytes there are
See         SSL_CTX_set_client_hello_cb(3)"
  (call/onr2p->n 795 ssl type buffer))

(define-call ssl-client-hello-get1-extensions-present (ssl &optional types)
  "Copies the types of the extensions in the client's first message, in its order.

ssl         SSL
types       octets that are filled or nil: 4 bytes for each
Returns     int: 1, or 0: there is no message
Value 2     `count`, size_t: how many extensions there are
See         SSL_CTX_set_client_hello_cb(3)"
  (call/or1p->n 796 ssl types))

(define-call ssl-client-hello-get0-legacy-version (ssl)
  "Tells which version the client's first message is marked with.

ssl         SSL
Returns     unsigned int: a version; 0: there is no message
See         SSL_CTX_set_client_hello_cb(3)"
  (call/o->n 797 ssl))

(define-call ssl-client-hello-isv2 (ssl)
  "Tells whether the client's first message is in the format of SSL 2.

ssl         SSL
Returns     int: 1 or 0
See         SSL_CTX_set_client_hello_cb(3)"
  (call/o->n 798 ssl))

(define-call ssl-extension-supported (type)
  "Tells whether OpenSSL handles an extension itself.

type        unsigned int: +tlsext-type-server-name+ and so on
Returns     int: 1 or 0
See         SSL_extension_supported(3)"
  (call/n->n 799 type))

(define-call ssl-ctrl (ssl cmd larg parg)
  "Does what the macros of ssl.h do by number. The retired commands for RSA keys and options are
still answered, those that take a C function are refused (unsupported).

ssl         SSL
cmd         int: +ssl-ctrl-set-mtu+ and so on
larg        long: the number that the command takes, else 0
parg        int64_t: what the command takes: the handle of an object, or the address of a text, of
            bytes whose length is `larg`, or of an int64_t to write to; else 0
Returns     long: what the command answers; 0 for one that OpenSSL does not know
See         SSL_CTX_ctrl(3)"
  (call/onnn->n 800 ssl cmd larg parg))

(define-call ssl-set-debug (ssl debug)
  "Does nothing since OpenSSL 1.1.0.

ssl         SSL
debug       int
Returns     nothing
See         SSL_CTX_ctrl(3)"
  (call/on->v 801 ssl debug))

(define-call ssl-ctx-new (method)
  "Makes a context for connections of a method. It starts with OpenSSL's defaults: the peer is not
verified, nothing is trusted. A key that is encrypted is never asked a password for on the terminal.

method      SSL_METHOD: such as that of tls-client-method
Returns     SSL_CTX or nil, new: the context, or 0 with the reason in the queue
See         SSL_CTX_new(3)"
  (call/o->o 802 method "SSL_CTX" :new))

(define-call ssl-ctx-new-ex (properties method)
  "Makes a context as ssl-ctx-new does, with a property query. The library context is the default
one.

properties  string or nil: property query that algorithms are fetched with, such as `fips=yes`; nil
            for none
method      SSL_METHOD
Returns     SSL_CTX or nil, new: the context, or 0 with the reason in the queue
OpenSSL     3.0 and newer
See         SSL_CTX_new_ex(3)"
  (call/to->o 803 properties method "SSL_CTX" :new))

(define-call ssl-ctx-up-ref (ctx)
  "Counts the context up: it survives one ssl-ctx-free more.

ctx         SSL_CTX
Returns     int: 1, or 0
See         SSL_CTX_up_ref(3)"
  (call/o->n 804 ctx))

(define-call ssl-ctx-free (ctx)
  "Ends the handle. The context lives on as long as connections or other references need it.

ctx         SSL_CTX or nil
Returns     nothing
See         SSL_CTX_free(3)"
  (call/o->v 805 ctx))

(define-call ssl-ctx-get-ssl-method (ctx)
  "Gives the method that connections of the context start with.

ctx         SSL_CTX
Returns     SSL_METHOD or nil, static: the method
See         SSL_CTX_set_ssl_version(3)"
  (call/o->o 806 ctx "SSL_METHOD" :static))

(define-call ssl-ctx-set-ssl-version (ctx method)
  "Replaces the method for connections that are made afterwards. The cipher lists become the default
ones.

ctx         SSL_CTX
method      SSL_METHOD
Returns     int: 1, or 0 with the reason in the queue
See         SSL_CTX_set_ssl_version(3)"
  (call/oo->n 807 ctx method))

(define-call ssl-ctx-config (ctx name)
  "Applies a named group of commands from OpenSSL's configuration file to the context. What it has
set before an error stays set.

ctx         SSL_CTX
name        string: of a section that the `ssl_conf` module of OpenSSL's configuration file lists
Returns     int: 1, or 0 with the reason in the queue
Waits       for files only
See         SSL_CTX_config(3)"
  (call/ot->n 808 ctx name))

(define-call ssl-ctx-set-options (ctx options)
  "Adds options; those that were set remain. They are for connections that are made afterwards.

ctx         SSL_CTX
options     uint64_t: bits SSL_OP_... to add
Returns     uint64_t: all bits that are set now
See         SSL_CTX_set_options(3)"
  (call/on->n 809 ctx options))

(define-call ssl-ctx-clear-options (ctx options)
  "Takes options away.

ctx         SSL_CTX
options     uint64_t: bits SSL_OP_... to take away
Returns     uint64_t: all bits that are still set
See         SSL_CTX_clear_options(3)"
  (call/on->n 810 ctx options))

(define-call ssl-ctx-get-options (ctx)
  "Tells the options that are set.

ctx         SSL_CTX
Returns     uint64_t: bits SSL_OP_...
See         SSL_CTX_get_options(3)"
  (call/o->n 811 ctx))

(define-call ssl-ctx-set-mode (ctx mode)
  "Adds mode bits. +ssl-mode-async+ is refused (unsupported). +ssl-mode-auto-retry+, which is 4, is
set from the beginning.

ctx         SSL_CTX
mode        long: bits SSL_MODE_... to add
Returns     long: all bits that are set now
See         SSL_CTX_set_mode(3)"
  (call/on->n 812 ctx mode))

(define-call ssl-ctx-clear-mode (ctx mode)
  "Takes mode bits away.

ctx         SSL_CTX
mode        long: bits SSL_MODE_... to take away
Returns     long: all bits that are still set
See         SSL_CTX_clear_mode(3)"
  (call/on->n 813 ctx mode))

(define-call ssl-ctx-get-mode (ctx)
  "Tells the mode bits that are set.

ctx         SSL_CTX
Returns     long: bits SSL_MODE_...
See         SSL_CTX_get_mode(3)"
  (call/o->n 814 ctx))

(define-call ssl-ctx-set-read-ahead (ctx on)
  "Says whether connections read beyond the record that they need. It is off at first. When it is
on, a descriptor that is not readable does not mean that there is nothing to read: see
ssl-has-pending.

ctx         SSL_CTX
on          long: other than 0: read as much as comes
Returns     long: what was set before
See         SSL_CTX_set_read_ahead(3)"
  (call/on->n 815 ctx on))

(define-call ssl-ctx-get-read-ahead (ctx)
  "Tells whether connections read ahead.

ctx         SSL_CTX
Returns     long: 0 for off
See         SSL_CTX_get_read_ahead(3)"
  (call/o->n 816 ctx))

(define-call ssl-ctx-set-default-read-ahead (ctx on)
  "Another name of ssl-ctx-set-read-ahead.

ctx         SSL_CTX
on          long: other than 0: read as much as comes
Returns     long: what was set before
See         SSL_CTX_set_read_ahead(3)"
  (call/on->n 817 ctx on))

(define-call ssl-ctx-get-default-read-ahead (ctx)
  "Another name of ssl-ctx-get-read-ahead.

ctx         SSL_CTX
Returns     long: 0 for off
See         SSL_CTX_get_default_read_ahead(3)"
  (call/o->n 818 ctx))

(define-call ssl-ctx-set-quiet-shutdown (ctx mode)
  "Says whether ssl-shutdown marks both directions as closed without sending close_notify.

ctx         SSL_CTX
mode        int: 1: quiet; 0: not, as at first
Returns     nothing
See         SSL_CTX_set_quiet_shutdown(3)"
  (call/on->v 819 ctx mode))

(define-call ssl-ctx-get-quiet-shutdown (ctx)
  "Tells whether shutdown is quiet.

ctx         SSL_CTX
Returns     int: 1 or 0
See         SSL_CTX_get_quiet_shutdown(3)"
  (call/o->n 820 ctx))

(define-call ssl-ctx-ctrl (ctx cmd larg parg)
  "Carries out a command by number; most macros of ssl.h are such commands. Those that take a C
function are refused (unsupported).

ctx         SSL_CTX
cmd         int: SSL_CTRL_...
larg        long: the number that the command takes, else 0
parg        int64_t: what the command takes: the handle of an object, or the address of a text, of
            bytes whose length is `larg`, or of an int64_t to write to; else 0
Returns     long: what the command answers; 0 for a command that is not known
See         SSL_CTX_ctrl(3)"
  (call/onnn->n 821 ctx cmd larg parg))

(define-call ssl-ctx-set-min-proto-version (ctx version)
  "Sets the lowest version that is negotiated.

ctx         SSL_CTX
version     int: +tls1-2-version+ and the like; 0: the lowest that there is
Returns     int: 1, or 0 for a version that the method cannot do
See         SSL_CTX_set_min_proto_version(3)"
  (call/on->n 822 ctx version))

(define-call ssl-ctx-set-max-proto-version (ctx version)
  "Sets the highest version that is negotiated.

ctx         SSL_CTX
version     int: +tls1-3-version+ and the like; 0: the highest that there is
Returns     int: 1, or 0 for a version that the method cannot do
See         SSL_CTX_set_max_proto_version(3)"
  (call/on->n 823 ctx version))

(define-call ssl-ctx-get-min-proto-version (ctx)
  "Tells the lowest version that is negotiated.

ctx         SSL_CTX
Returns     int: the version; 0: the lowest that there is
See         SSL_CTX_get_min_proto_version(3)"
  (call/o->n 824 ctx))

(define-call ssl-ctx-get-max-proto-version (ctx)
  "Tells the highest version that is negotiated.

ctx         SSL_CTX
Returns     int: the version; 0: the highest that there is
See         SSL_CTX_get_max_proto_version(3)"
  (call/o->n 825 ctx))

(define-call ssl-ctx-set-cipher-list (ctx ciphers)
  "Sets the ciphers for TLS 1.2 and older, preferred ones first. The list may name ciphers that are
not known, if only one is.

ctx         SSL_CTX
ciphers     string: a cipher list as openssl-ciphers(1) describes it
Returns     int: 1, or 0 if no cipher of the list is there
See         SSL_CTX_set_cipher_list(3)"
  (call/ot->n 826 ctx ciphers))

(define-call ssl-ctx-set-ciphersuites (ctx ciphersuites)
  "Sets the cipher suites for TLS 1.3, preferred ones first.

ctx         SSL_CTX
ciphersuites string: names with colons between; empty for none
Returns     int: 1, or 0 with the reason in the queue
See         SSL_CTX_set_cipher_list(3)"
  (call/ot->n 827 ctx ciphersuites))

(define-call ssl-ctx-get-ciphers (ctx)
  "Gives the ciphers of all versions that the context has, preferred ones first.

ctx         SSL_CTX
Returns     STACK_OF(SSL_CIPHER) or nil, borrowed: the ciphers
See         SSL_get_ciphers(3)"
  (call/o->o 828 ctx "STACK_OF(SSL_CIPHER)" ctx))

(define-call ssl-ctx-set1-groups (ctx groups)
  "Sets the groups for key exchange, preferred ones first.

ctx         SSL_CTX
groups      octets: NIDs, each an int
Returns     int: 1, or 0
See         SSL_CTX_set1_groups(3)"
  (call/ob1->n 829 ctx groups))

(define-call ssl-ctx-set1-groups-list (ctx groups)
  "Sets the groups for key exchange by name, preferred ones first.

ctx         SSL_CTX
groups      string: names with colons between, such as `X25519:P-256`
Returns     int: 1, or 0
See         SSL_CTX_set1_groups_list(3)"
  (call/ot->n 830 ctx groups))

(define-call ssl-ctx-set1-curves (ctx groups)
  "The old name of ssl-ctx-set1-groups.

ctx         SSL_CTX
groups      octets: NIDs, each an int
Returns     int: 1, or 0
See         SSL_CTX_set1_curves(3)"
  (call/ob1->n 831 ctx groups))

(define-call ssl-ctx-set1-curves-list (ctx groups)
  "The old name of ssl-ctx-set1-groups-list.

ctx         SSL_CTX
groups      string: names with colons between
Returns     int: 1, or 0
See         SSL_CTX_set1_curves_list(3)"
  (call/ot->n 832 ctx groups))

(define-call ssl-ctx-set1-sigalgs (ctx algorithms)
  "Sets the signature algorithms, preferred ones first: what a client offers, and what a server
takes.

ctx         SSL_CTX
algorithms  octets: pairs of ints: NID of the digest, of the key's type
Returns     int: 1, or 0
See         SSL_CTX_set1_sigalgs(3)"
  (call/ob1->n 833 ctx algorithms))

(define-call ssl-ctx-set1-sigalgs-list (ctx algorithms)
  "Sets the signature algorithms by name, preferred ones first.

ctx         SSL_CTX
algorithms  string: names with colons between, such as `ECDSA+SHA256` or `rsa_pss_rsae_sha256`
Returns     int: 1, or 0
See         SSL_CTX_set1_sigalgs_list(3)"
  (call/ot->n 834 ctx algorithms))

(define-call ssl-ctx-set1-client-sigalgs (ctx algorithms)
  "Sets the signature algorithms that have to do with a client's certificate. Without it those of
ssl-ctx-set1-sigalgs count.

ctx         SSL_CTX
algorithms  octets: pairs of ints: NID of the digest, of the key's type
Returns     int: 1, or 0
See         SSL_CTX_set1_client_sigalgs(3)"
  (call/ob1->n 835 ctx algorithms))

(define-call ssl-ctx-set1-client-sigalgs-list (ctx algorithms)
  "Sets the signature algorithms that have to do with a client's certificate, by name.

ctx         SSL_CTX
algorithms  string: names with colons between
Returns     int: 1, or 0
See         SSL_CTX_set1_client_sigalgs_list(3)"
  (call/ot->n 836 ctx algorithms))

(define-call ssl-ctx-set-security-level (ctx level)
  "Sets how strong keys, ciphers and versions have to be at least. Level 1 asks for 80 bits, 2 for
112, 3 for 128, 4 for 192, 5 for 256.

ctx         SSL_CTX
level       int: 0, which permits everything, to 5
Returns     nothing
See         SSL_CTX_set_security_level(3)"
  (call/on->v 837 ctx level))

(define-call ssl-ctx-get-security-level (ctx)
  "Tells the security level.

ctx         SSL_CTX
Returns     int: the level
See         SSL_CTX_get_security_level(3)"
  (call/o->n 838 ctx))

(define-call ssl-ctx-use-certificate (ctx x509)
  "Sets the certificate to present; there is one for each type of key. A private key that does not
belong to it is dropped.

ctx         SSL_CTX
x509        X509
Returns     int: 1, or 0 with the reason in the queue
See         SSL_CTX_use_certificate(3)"
  (call/oo->n 839 ctx x509))

(define-call ssl-ctx-use-certificate-asn1 (ctx der)
  "Sets the certificate to present, from memory.

ctx         SSL_CTX
der         octets: a certificate, DER
Returns     int: 1, or 0 with the reason in the queue
See         SSL_CTX_use_certificate_ASN1(3)"
  (call/o2b->n 840 ctx der))

(define-call ssl-ctx-use-certificate-file (ctx file type)
  "Sets the certificate to present: the first one in a file.

ctx         SSL_CTX
file        string or nil
type        int: +ssl-filetype-pem+ or +ssl-filetype-asn1+
Returns     int: 1, or 0 with the reason in the queue
Waits       for files only
See         SSL_CTX_use_certificate_file(3)"
  (call/otn->n 841 ctx file type))

(define-call ssl-ctx-use-certificate-chain-file (ctx &optional file)
  "Sets the certificate to present and the chain behind it. The chain that was set before is
dropped.

ctx         SSL_CTX
file        string or nil: PEM: the certificate, then each one's issuer
Returns     int: 1, or 0 with the reason in the queue
Waits       for files only
See         SSL_CTX_use_certificate_chain_file(3)"
  (call/ot->n 842 ctx file))

(define-call ssl-ctx-use-privatekey (ctx pkey)
  "Sets the private key. It is refused if a certificate of its type was set that it does not belong
to.

ctx         SSL_CTX
pkey        EVP_PKEY
Returns     int: 1, or 0 with the reason in the queue
See         SSL_CTX_use_PrivateKey(3)"
  (call/oo->n 843 ctx pkey))

(define-call ssl-ctx-use-privatekey-asn1 (type ctx der)
  "Sets the private key, from memory.

type        int: +evp-pkey-rsa+ and the like
ctx         SSL_CTX
der         octets: the key, DER
Returns     int: 1, or 0 with the reason in the queue
See         SSL_CTX_use_PrivateKey_ASN1(3)"
  (call/nob2->n 844 type ctx der))

(define-call ssl-ctx-use-privatekey-file (ctx file type)
  "Sets the private key: the first one in a file. ssl-ctx-set-default-passwd-cb-userdata gives the
password of an encrypted one.

ctx         SSL_CTX
file        string or nil
type        int: +ssl-filetype-pem+ or +ssl-filetype-asn1+
Returns     int: 1, or 0 with the reason in the queue
Waits       for files only
See         SSL_CTX_use_PrivateKey_file(3)"
  (call/otn->n 845 ctx file type))

(define-call ssl-ctx-use-rsaprivatekey (ctx rsa)
  "Sets an RSA key as private key. Deprecated since OpenSSL 3.0.

ctx         SSL_CTX
rsa         RSA
Returns     int: 1, or 0 with the reason in the queue
See         SSL_CTX_use_RSAPrivateKey(3)"
  (call/oo->n 846 ctx rsa))

(define-call ssl-ctx-use-rsaprivatekey-asn1 (ctx der)
  "Sets an RSA key as private key, from memory. Deprecated since OpenSSL 3.0.

ctx         SSL_CTX
der         octets: an RSA key, DER
Returns     int: 1, or 0 with the reason in the queue
See         SSL_CTX_use_RSAPrivateKey_ASN1(3)"
  (call/ob1->n 847 ctx der))

(define-call ssl-ctx-use-rsaprivatekey-file (ctx file type)
  "Sets an RSA key as private key, from a file; a key of another type is refused. Deprecated since
OpenSSL 3.0.

ctx         SSL_CTX
file        string or nil
type        int: +ssl-filetype-pem+ or +ssl-filetype-asn1+
Returns     int: 1, or 0 with the reason in the queue
Waits       for files only
See         SSL_CTX_use_RSAPrivateKey_file(3)"
  (call/otn->n 848 ctx file type))

(define-call ssl-ctx-use-cert-and-key (ctx x509 pkey chain override)
  "Sets certificate, private key and chain at once. They are counted up.

ctx         SSL_CTX
x509        X509
pkey        EVP_PKEY or nil: nil: the certificate's public key stands for one that is kept elsewhere
chain       STACK_OF(X509) or nil
override    int: 0: fail if anything of the kind is set already
Returns     int: 1, or 0 with the reason in the queue
See         SSL_CTX_use_cert_and_key(3)"
  (call/oooon->n 849 ctx x509 pkey chain override))

(define-call ssl-ctx-check-private-key (ctx)
  "Tells whether the private key belongs to the certificate that was set last.

ctx         SSL_CTX
Returns     int: 1, or 0 with the reason in the queue
See         SSL_CTX_check_private_key(3)"
  (call/o->n 850 ctx))

(define-call ssl-ctx-get0-certificate (ctx)
  "Gives the current certificate: the one that was set last, or selected.

ctx         SSL_CTX
Returns     X509 or nil, borrowed: the certificate, or 0
See         SSL_get_certificate(3)"
  (call/o->o 851 ctx "X509" ctx))

(define-call ssl-ctx-get0-privatekey (ctx)
  "Gives the private key of the current certificate.

ctx         SSL_CTX
Returns     EVP_PKEY or nil, borrowed: the key, or 0
See         SSL_get_privatekey(3)"
  (call/o->o 852 ctx "EVP_PKEY" ctx))

(define-call ssl-ctx-select-current-cert (ctx x509)
  "Makes one of the context's certificates the current one, which the chain calls are about.

ctx         SSL_CTX
x509        X509
Returns     int: 1, or 0 if it is not among them
See         SSL_CTX_select_current_cert(3)"
  (call/oo->n 853 ctx x509))

(define-call ssl-ctx-set-current-cert (ctx which)
  "Makes the first certificate that has a key, or the next, the current one.

ctx         SSL_CTX
which       long: +ssl-cert-set-first+ or +ssl-cert-set-next+
Returns     int: 1, or 0 if there is none, or no more
See         SSL_CTX_set_current_cert(3)"
  (call/on->n 854 ctx which))

(define-call ssl-ctx-add-extra-chain-cert (ctx &optional x509)
  "Adds a certificate to those that are sent behind each certificate that has no chain of its own.

ctx         SSL_CTX
x509        X509 or nil
Returns     long: 1, or 0
See         SSL_CTX_add_extra_chain_cert(3)"
  (call/oo->n 855 ctx x509))

(define-call ssl-ctx-get-extra-chain-certs (ctx)
  "Gives the extra certificates, or where there are none the current certificate's own chain.

ctx         SSL_CTX
Returns     long: 1
Value 2     `certificates`, STACK_OF(X509) or nil: gets the stack's handle, or 0
See         SSL_CTX_get_extra_chain_certs(3)"
  (call/oh->n 856 ctx "STACK_OF(X509)"))

(define-call ssl-ctx-get-extra-chain-certs-only (ctx)
  "Gives the extra certificates.

ctx         SSL_CTX
Returns     long: 1
Value 2     `certificates`, STACK_OF(X509) or nil: gets the stack's handle, or 0
See         SSL_CTX_get_extra_chain_certs_only(3)"
  (call/oh->n 857 ctx "STACK_OF(X509)"))

(define-call ssl-ctx-clear-extra-chain-certs (ctx)
  "Drops the extra certificates.

ctx         SSL_CTX
Returns     long: 1
See         SSL_CTX_clear_extra_chain_certs(3)"
  (call/o->n 858 ctx))

(define-call ssl-ctx-set0-chain (ctx &optional chain)
  "Sets the current certificate's chain; 0 drops it.

ctx         SSL_CTX
chain       STACK_OF(X509) or nil
Returns     long: 1, or 0 with the reason in the queue
See         SSL_CTX_set0_chain(3)"
  (call/oo->n 859 ctx chain))

(define-call ssl-ctx-set1-chain (ctx &optional chain)
  "Sets the current certificate's chain; 0 drops it. The certificates are counted up.

ctx         SSL_CTX
chain       STACK_OF(X509) or nil
Returns     long: 1, or 0 with the reason in the queue
See         SSL_CTX_set1_chain(3)"
  (call/oo->n 860 ctx chain))

(define-call ssl-ctx-add0-chain-cert (ctx x509)
  "Adds a certificate at the end of the current certificate's chain.

ctx         SSL_CTX
x509        X509
Returns     long: 1, or 0 with the reason in the queue
See         SSL_CTX_add0_chain_cert(3)"
  (call/oo->n 861 ctx x509))

(define-call ssl-ctx-add1-chain-cert (ctx x509)
  "Adds a certificate at the end of the current certificate's chain. It is counted up.

ctx         SSL_CTX
x509        X509
Returns     long: 1, or 0 with the reason in the queue
See         SSL_CTX_add1_chain_cert(3)"
  (call/oo->n 862 ctx x509))

(define-call ssl-ctx-get0-chain-certs (ctx)
  "Gives the current certificate's chain.

ctx         SSL_CTX
Returns     long: 1
Value 2     `certificates`, STACK_OF(X509) or nil: gets the stack's handle, or 0
See         SSL_CTX_get0_chain_certs(3)"
  (call/oh->n 863 ctx "STACK_OF(X509)"))

(define-call ssl-ctx-clear-chain-certs (ctx)
  "Drops the current certificate's chain.

ctx         SSL_CTX
Returns     long: 1, or 0
See         SSL_CTX_clear_chain_certs(3)"
  (call/o->n 864 ctx))

(define-call ssl-ctx-build-cert-chain (ctx flags)
  "Builds the current certificate's chain from the certificates that are at hand.

ctx         SSL_CTX
flags       int: bits SSL_BUILD_CHAIN_FLAG_...
Returns     long: 1; 2 if it was built in spite of an error; 0 with the reason in the queue
See         SSL_CTX_add1_chain_cert(3)"
  (call/on->n 865 ctx flags))

(define-call ssl-ctx-set-cert-flags (ctx flags)
  "Adds flags for the choice of certificates, such as +ssl-cert-flag-tls-strict+.

ctx         SSL_CTX
flags       long: bits SSL_CERT_FLAG_... to add
Returns     long: all bits that are set now
See         openssl/ssl.h"
  (call/on->n 866 ctx flags))

(define-call ssl-ctx-clear-cert-flags (ctx flags)
  "Takes flags for the choice of certificates away.

ctx         SSL_CTX
flags       long: bits SSL_CERT_FLAG_... to take away
Returns     long: all bits that are still set
See         openssl/ssl.h"
  (call/on->n 867 ctx flags))

(define-call ssl-ctx-use-serverinfo (ctx serverinfo)
  "Sets extensions that a server sends with its current certificate to clients that sent the same,
empty.

ctx         SSL_CTX
serverinfo  octets: extensions one after the other: type, length, data, as in a ServerHello
Returns     int: 1, or 0 with the reason in the queue
See         SSL_CTX_use_serverinfo(3)"
  (call/ob1->n 868 ctx serverinfo))

(define-call ssl-ctx-use-serverinfo-ex (ctx version serverinfo)
  "Does what ssl-ctx-use-serverinfo does, for either form of the bytes.

ctx         SSL_CTX
version     unsigned int: +ssl-serverinfov1+, or +ssl-serverinfov2+: a context stands before each
            type
serverinfo  octets
Returns     int: 1, or 0 with the reason in the queue
See         SSL_CTX_use_serverinfo_ex(3)"
  (call/onb2->n 869 ctx version serverinfo))

(define-call ssl-ctx-use-serverinfo-file (ctx file)
  "Does what ssl-ctx-use-serverinfo does, from a file.

ctx         SSL_CTX
file        string: PEM blocks `SERVERINFO FOR ...` or `SERVERINFOV2 FOR ...`
Returns     int: 1, or 0 with the reason in the queue
Waits       for files only
See         SSL_CTX_use_serverinfo_file(3)"
  (call/ot->n 870 ctx file))

(define-call ssl-ctx-set-default-passwd-cb-userdata (ctx &optional password)
  "Sets the password that encrypted keys and certificates in PEM files are opened with from now on.
The text itself is the user data, since no callback of the user's own reads it.

ctx         SSL_CTX
password    string or nil: nil: none
Returns     nothing
See         SSL_CTX_set_default_passwd_cb_userdata(3)"
  (call/ot->v 871 ctx password))

(define-call ssl-ctx-set-verify (ctx mode)
  "Sets what is asked of the peer's certificate. There is no callback: ctx-set-question lets
handshakes pause for a verdict.

ctx         SSL_CTX
mode        int: +ssl-verify-none+, or bits +ssl-verify-peer+, +ssl-verify-fail-if-no-peer-cert+,
            +ssl-verify-client-once+, +ssl-verify-post-handshake+
Returns     nothing
See         SSL_CTX_set_verify(3)"
  (call/on->v 872 ctx mode))

(define-call ssl-ctx-get-verify-mode (ctx)
  "Tells what is asked of the peer's certificate.

ctx         SSL_CTX
Returns     int: bits SSL_VERIFY_...
See         SSL_CTX_get_verify_mode(3)"
  (call/o->n 873 ctx))

(define-call ssl-ctx-set-verify-depth (ctx depth)
  "Limits the length of the peer's chain; OpenSSL's own limit is 100.

ctx         SSL_CTX
depth       int: how many authorities may stand between certificate and root
Returns     nothing
See         SSL_CTX_set_verify_depth(3)"
  (call/on->v 874 ctx depth))

(define-call ssl-ctx-get-verify-depth (ctx)
  "Tells the limit that ssl-ctx-set-verify-depth set.

ctx         SSL_CTX
Returns     int: the depth, or -1 if it was not set
See         SSL_CTX_get_verify_depth(3)"
  (call/o->n 875 ctx))

(define-call ssl-ctx-set-purpose (ctx purpose)
  "Sets the purpose that the peer's certificate must serve. Without it the side decides: SSL client
or SSL server.

ctx         SSL_CTX
purpose     int: X509_PURPOSE_...
Returns     int: 1, or 0 with the reason in the queue
See         X509_VERIFY_PARAM_set_purpose(3)"
  (call/on->n 876 ctx purpose))

(define-call ssl-ctx-set-trust (ctx trust)
  "Sets what a root has to be trusted for.

ctx         SSL_CTX
trust       int: X509_TRUST_...
Returns     int: 1, or 0 with the reason in the queue
See         X509_VERIFY_PARAM_set_trust(3)"
  (call/on->n 877 ctx trust))

(define-call ssl-ctx-get0-param (ctx)
  "Gives the context's verification parameters, to be read or changed in place.

ctx         SSL_CTX
Returns     X509_VERIFY_PARAM or nil, borrowed: the parameters
See         SSL_CTX_get0_param(3)"
  (call/o->o 878 ctx "X509_VERIFY_PARAM" ctx))

(define-call ssl-ctx-set1-param (ctx param)
  "Copies what is set in `param` to the context's verification parameters.

ctx         SSL_CTX
param       X509_VERIFY_PARAM
Returns     int: 1, or 0
See         SSL_CTX_get0_param(3)"
  (call/oo->n 879 ctx param))

(define-call ssl-ctx-load-verify-locations (ctx &optional file directory)
  "Adds certificates of a file, a directory or both to those that are trusted. The directory is
looked into when a certificate is checked; whether it exists is not asked before.

ctx         SSL_CTX
file        string or nil: PEM, trusted certificates; nil for none
directory   string or nil: of such files, named by `openssl rehash`; nil for none
Returns     int: 1; 0 with the reason in the queue, but without one where both are nil
Waits       for files only
See         SSL_CTX_load_verify_locations(3)"
  (call/ott->n 880 ctx file directory))

(define-call ssl-ctx-load-verify-file (ctx file)
  "Adds the certificates of a file to those that are trusted.

ctx         SSL_CTX
file        string: PEM
Returns     int: 1, or 0 with the reason in the queue
Waits       for files only
OpenSSL     3.0 and newer
See         SSL_CTX_load_verify_file(3)"
  (call/ot->n 881 ctx file))

(define-call ssl-ctx-load-verify-dir (ctx directory)
  "Adds a directory of trusted certificates. It is looked into when a certificate is checked.

ctx         SSL_CTX
directory   string
Returns     int: 1, or 0 with the reason in the queue
Waits       for files only
OpenSSL     3.0 and newer
See         SSL_CTX_load_verify_dir(3)"
  (call/ot->n 882 ctx directory))

(define-call ssl-ctx-load-verify-store (ctx uri)
  "Adds the trusted certificates that a URI stands for.

ctx         SSL_CTX
uri         string: what OSSL_STORE_open(3) takes
Returns     int: 1, or 0 with the reason in the queue
Waits       for files only
OpenSSL     3.0 and newer
See         SSL_CTX_load_verify_store(3)"
  (call/ot->n 883 ctx uri))

(define-call ssl-ctx-set-default-verify-paths (ctx)
  "Adds the authorities that the system trusts: default file, directory and, since OpenSSL 3.0,
store. SSL_CERT_FILE and SSL_CERT_DIR in the environment override the first two.

ctx         SSL_CTX
Returns     int: 1, also where nothing is found there; 0 with the reason in the queue
Waits       for files only
See         SSL_CTX_load_verify_locations(3)"
  (call/o->n 884 ctx))

(define-call ssl-ctx-set-default-verify-file (ctx)
  "Adds the certificates of the default file to those that are trusted.

ctx         SSL_CTX
Returns     int: 1, also where there is no such file; or 0
Waits       for files only
See         SSL_CTX_load_verify_locations(3)"
  (call/o->n 885 ctx))

(define-call ssl-ctx-set-default-verify-dir (ctx)
  "Adds the default directory of trusted certificates.

ctx         SSL_CTX
Returns     int: 1, also where there is no such directory; or 0
Waits       for files only
See         SSL_CTX_load_verify_locations(3)"
  (call/o->n 886 ctx))

(define-call ssl-ctx-set-default-verify-store (ctx)
  "Adds the default store of trusted certificates.

ctx         SSL_CTX
Returns     int: 1, also where there is none; or 0
Waits       for files only
OpenSSL     3.0 and newer
See         SSL_CTX_load_verify_locations(3)"
  (call/o->n 887 ctx))

(define-call ssl-ctx-get-cert-store (ctx)
  "Gives the store of trusted certificates.

ctx         SSL_CTX
Returns     X509_STORE or nil, borrowed: the store
See         SSL_CTX_set_cert_store(3)"
  (call/o->o 888 ctx "X509_STORE" ctx))

(define-call ssl-ctx-set-cert-store (ctx store)
  "Replaces the store of trusted certificates.

ctx         SSL_CTX
store       X509_STORE
Returns     nothing
See         SSL_CTX_set_cert_store(3)"
  (call/oo->v 889 ctx store))

(define-call ssl-ctx-set1-cert-store (ctx store)
  "Replaces the store of trusted certificates. `store` is counted up: several contexts may share
one.

ctx         SSL_CTX
store       X509_STORE
Returns     nothing
See         SSL_CTX_set_cert_store(3)"
  (call/oo->v 890 ctx store))

(define-call ssl-ctx-set0-verify-cert-store (ctx &optional store)
  "Sets a store that peers are verified with in place of the context's; 0 for that one again.

ctx         SSL_CTX
store       X509_STORE or nil
Returns     long: 1
See         SSL_CTX_set0_verify_cert_store(3)"
  (call/oo->n 891 ctx store))

(define-call ssl-ctx-set1-verify-cert-store (ctx &optional store)
  "Sets a store that peers are verified with in place of the context's; 0 for that one again. It is
counted up.

ctx         SSL_CTX
store       X509_STORE or nil
Returns     long: 1
See         SSL_CTX_set1_verify_cert_store(3)"
  (call/oo->n 892 ctx store))

(define-call ssl-ctx-get0-verify-cert-store (ctx)
  "Gives the store that peers are verified with, if it is not the context's.

ctx         SSL_CTX
Returns     long: 1
Value 2     `store`, X509_STORE or nil: gets the store's handle, or 0
See         SSL_CTX_get0_verify_cert_store(3)"
  (call/oh->n 893 ctx "X509_STORE"))

(define-call ssl-ctx-set0-chain-cert-store (ctx &optional store)
  "Sets a store that the context's own chains are built from in place of the context's; 0 for that
one again.

ctx         SSL_CTX
store       X509_STORE or nil
Returns     long: 1
See         SSL_CTX_set0_chain_cert_store(3)"
  (call/oo->n 894 ctx store))

(define-call ssl-ctx-set1-chain-cert-store (ctx &optional store)
  "Sets a store that the context's own chains are built from in place of the context's; 0 for that
one again. It is counted up.

ctx         SSL_CTX
store       X509_STORE or nil
Returns     long: 1
See         SSL_CTX_set1_chain_cert_store(3)"
  (call/oo->n 895 ctx store))

(define-call ssl-ctx-get0-chain-cert-store (ctx)
  "Gives the store that the context's own chains are built from, if it is not the context's.

ctx         SSL_CTX
Returns     long: 1
Value 2     `store`, X509_STORE or nil: gets the store's handle, or 0
See         SSL_CTX_get0_chain_cert_store(3)"
  (call/oh->n 896 ctx "X509_STORE"))

(define-call ssl-ctx-set-post-handshake-auth (ctx on)
  "Says whether a client offers to be asked for its certificate after the handshake, in TLS 1.3. It
does not at first.

ctx         SSL_CTX
on          int: 1 or 0
Returns     nothing
See         SSL_CTX_set_post_handshake_auth(3)"
  (call/on->v 897 ctx on))

(define-call ssl-ctx-set-client-ca-list (ctx &optional names)
  "Sets the names of the authorities that a server sends when it asks a client for a certificate; 0
for none. ssl-load-client-ca-file makes such a list.

ctx         SSL_CTX
names       STACK_OF(X509_NAME) or nil
Returns     nothing
See         SSL_CTX_set_client_CA_list(3)"
  (call/oo->v 898 ctx names))

(define-call ssl-ctx-get-client-ca-list (ctx)
  "Gives the list that ssl-ctx-set-client-ca-list set. To add to it call ssl-ctx-add-client-ca.

ctx         SSL_CTX
Returns     STACK_OF(X509_NAME) or nil, borrowed: a copy of the list, or 0
See         SSL_CTX_get_client_CA_list(3)"
  (call/o->o 899 ctx "STACK_OF(X509_NAME)" ctx))

(define-call ssl-ctx-add-client-ca (ctx &optional x509)
  "Adds the subject of a certificate to the list that ssl-ctx-set-client-ca-list sets.

ctx         SSL_CTX
x509        X509 or nil: an authority's certificate
Returns     int: 1, or 0; 0 for nil, without a reason in the queue
See         SSL_CTX_add_client_CA(3)"
  (call/oo->n 900 ctx x509))

(define-call ssl-ctx-set0-ca-list (ctx &optional names)
  "Sets the names of authorities that either side sends; 0 for none. A server that has a list of
ssl-ctx-set-client-ca-list sends that one.

ctx         SSL_CTX
names       STACK_OF(X509_NAME) or nil
Returns     nothing
See         SSL_CTX_set0_CA_list(3)"
  (call/oo->v 901 ctx names))

(define-call ssl-ctx-get0-ca-list (ctx)
  "Gives the list that ssl-ctx-set0-ca-list set.

ctx         SSL_CTX
Returns     STACK_OF(X509_NAME) or nil, borrowed: a copy of the list, or 0
See         SSL_CTX_get0_CA_list(3)"
  (call/o->o 902 ctx "STACK_OF(X509_NAME)" ctx))

(define-call ssl-ctx-add1-to-ca-list (ctx &optional x509)
  "Adds the subject of a certificate to the list that ssl-ctx-set0-ca-list sets.

ctx         SSL_CTX
x509        X509 or nil: an authority's certificate
Returns     int: 1, or 0
See         SSL_CTX_add1_to_CA_list(3)"
  (call/oo->n 903 ctx x509))

(define-call ssl-ctx-set1-client-certificate-types (ctx &optional types)
  "Sets the certificate types that a server names when it asks a client, before TLS 1.3.

ctx         SSL_CTX
types       octets or nil: types as in the CertificateRequest, a byte each; nil: the usual ones
Returns     int: 1, or 0
See         openssl/ssl.h"
  (call/ob1->n 904 ctx types))

(define-call ssl-ctx-dane-enable (ctx)
  "Makes ready for DANE; ssl-dane-enable then turns it on for a connection.

ctx         SSL_CTX
Returns     int: 1, or 0 or less
See         SSL_CTX_dane_enable(3)"
  (call/o->n 905 ctx))

(define-call ssl-ctx-dane-mtype-set (ctx md mtype ord)
  "Sets the digest of a matching type, or switches the type off. It makes ready for DANE as
ssl-ctx-dane-enable does.

ctx         SSL_CTX
md          EVP_MD or nil: nil: the type is not used
mtype       uint8_t: matching type, 1 to 255
ord         uint8_t: strength: higher is preferred
Returns     int: 1, or 0 or less
See         SSL_CTX_dane_enable(3)"
  (call/oonn->n 906 ctx md mtype ord))

(define-call ssl-ctx-dane-set-flags (ctx flags)
  "Adds DANE flags for connections that are made afterwards.

ctx         SSL_CTX
flags       unsigned long: bits DANE_FLAG_... to add
Returns     unsigned long: the flags before
See         SSL_CTX_dane_set_flags(3)"
  (call/on->n 907 ctx flags))

(define-call ssl-ctx-dane-clear-flags (ctx flags)
  "Takes DANE flags away.

ctx         SSL_CTX
flags       unsigned long: bits DANE_FLAG_... to take away
Returns     unsigned long: the flags before
See         SSL_CTX_dane_clear_flags(3)"
  (call/on->n 908 ctx flags))

(define-call ssl-ctx-enable-ct (ctx mode)
  "Has clients ask for signed certificate timestamps and, if strict, insist on a valid one.

ctx         SSL_CTX
mode        int: SSL_CT_VALIDATION_PERMISSIVE, which only collects, or SSL_CT_VALIDATION_STRICT
Returns     int: 1, or 0 with the reason in the queue
See         SSL_CTX_enable_ct(3)"
  (call/on->n 909 ctx mode))

(define-call ssl-ctx-disable-ct (ctx)
  "Ends what ssl-ctx-enable-ct began.

ctx         SSL_CTX
Returns     nothing
See         SSL_CTX_enable_ct(3)"
  (call/o->v 910 ctx))

(define-call ssl-ctx-ct-is-enabled (ctx)
  "Tells whether signed certificate timestamps are asked for.

ctx         SSL_CTX
Returns     int: 1 or 0
See         SSL_CTX_enable_ct(3)"
  (call/o->n 911 ctx))

(define-call ssl-ctx-set-ctlog-list-file (ctx file)
  "Adds the certificate transparency logs that a file names to the known ones.

ctx         SSL_CTX
file        string: a list of logs in the format of OpenSSL's configuration files
Returns     int: 1, or 0 with the reason in the queue
Waits       for files only
See         SSL_CTX_set_ctlog_list_file(3)"
  (call/ot->n 912 ctx file))

(define-call ssl-ctx-set-default-ctlog-list-file (ctx)
  "Adds the logs of the default file, or of the one that CTLOG_FILE in the environment names.

ctx         SSL_CTX
Returns     int: 1, or 0 with the reason in the queue
Waits       for files only
See         SSL_CTX_set_ctlog_list_file(3)"
  (call/o->n 913 ctx))

(define-call ssl-ctx-set-tmp-dh (ctx &optional dh)
  "Sets the group for finite-field Diffie-Hellman. `dh` is counted up. Deprecated since OpenSSL 3.0
in favour of ssl-ctx-set0-tmp-dh-pkey.

ctx         SSL_CTX
dh          DH or nil
Returns     long: 1; 0 with the reason in the queue, as for nil or a group too small for the
            security level
See         SSL_CTX_set_tmp_dh(3)"
  (call/oo->n 914 ctx dh))

(define-call ssl-ctx-set0-tmp-dh-pkey (ctx pkey)
  "Sets the group for finite-field Diffie-Hellman.

ctx         SSL_CTX
pkey        EVP_PKEY: parameters for Diffie-Hellman
Returns     int: 1; 0 with the reason in the queue, as for a group too small for the security level
OpenSSL     3.0 and newer
See         SSL_CTX_set0_tmp_dh_pkey(3)"
  (call/oo->n 915 ctx pkey))

(define-call ssl-ctx-set-dh-auto (ctx on)
  "Says whether OpenSSL chooses a group for Diffie-Hellman that is as strong as the server's key. A
group of ssl-ctx-set-tmp-dh is not used then.

ctx         SSL_CTX
on          long: 0: off; 1: on; 2: on, with a group of 1024 bits where the security level permits
            that
Returns     long: 1
See         SSL_CTX_set_dh_auto(3)"
  (call/on->n 916 ctx on))

(define-call ssl-ctx-set-tmp-ecdh (ctx &optional ec-key)
  "Makes a key's curve the only group for key exchange; the key itself is not used. Deprecated since
OpenSSL 3.0 in favour of ssl-ctx-set1-groups.

ctx         SSL_CTX
ec-key      EC_KEY or nil: a key on a named curve
Returns     long: 1, or 0; 0 for nil, with the reason in the queue
See         SSL_CTX_set_tmp_ecdh(3)"
  (call/oo->n 917 ctx ec-key))

(define-call ssl-ctx-set-ecdh-auto (ctx on)
  "Does nothing: key exchange on elliptic curves is always on. ssl-ctx-set1-groups selects the
curves.

ctx         SSL_CTX
on          int
Returns     int: 1 if `on` is other than 0, else 0
See         SSL_CTX_set_ecdh_auto(3)"
  (call/on->n 918 ctx on))

(define-call ssl-ctx-need-tmp-rsa (ctx)
  "Answers 0: temporary RSA keys are never needed, as no cipher uses them any more.

ctx         SSL_CTX
Returns     int: 0
See         openssl/ssl.h"
  (call/o->n 919 ctx))

(define-call ssl-ctx-set-tmp-rsa (ctx &optional rsa)
  "Does nothing: no cipher uses temporary RSA keys any more.

ctx         SSL_CTX
rsa         RSA or nil: not used, and not taken
Returns     int: 1
See         openssl/ssl.h"
  (call/oo->n 920 ctx rsa))

(define-call ssl-ctx-set-session-cache-mode (ctx mode)
  "Says which sessions are cached. It is +ssl-sess-cache-server+, which is 2, at first.

ctx         SSL_CTX
mode        long: +ssl-sess-cache-off+, or bits SSL_SESS_CACHE_...
Returns     long: the mode before
See         SSL_CTX_set_session_cache_mode(3)"
  (call/on->n 921 ctx mode))

(define-call ssl-ctx-sess-set-cache-mode (ctx mode)
  "Says which sessions are cached. It is +ssl-sess-cache-server+, which is 2, at first.

ctx         SSL_CTX
mode        long: +ssl-sess-cache-off+, or bits SSL_SESS_CACHE_...
Returns     long: the mode before
See         SSL_CTX_set_session_cache_mode(3)"
  (call/on->n 922 ctx mode))

(define-call ssl-ctx-get-session-cache-mode (ctx)
  "Tells which sessions are cached.

ctx         SSL_CTX
Returns     long: bits SSL_SESS_CACHE_...
See         SSL_CTX_get_session_cache_mode(3)"
  (call/o->n 923 ctx))

(define-call ssl-ctx-sess-get-cache-mode (ctx)
  "Tells which sessions are cached.

ctx         SSL_CTX
Returns     long: bits SSL_SESS_CACHE_...
See         SSL_CTX_get_session_cache_mode(3)"
  (call/o->n 924 ctx))

(define-call ssl-ctx-sess-set-cache-size (ctx size)
  "Limits the number of cached sessions. It is 20480 at first.

ctx         SSL_CTX
size        long: sessions; 0: no limit; below 0: nothing is changed
Returns     long: the size before; 0 for a size below 0
See         SSL_CTX_sess_set_cache_size(3)"
  (call/on->n 925 ctx size))

(define-call ssl-ctx-sess-get-cache-size (ctx)
  "Tells the limit of the number of cached sessions.

ctx         SSL_CTX
Returns     long: sessions; 0: no limit
See         SSL_CTX_sess_set_cache_size(3)"
  (call/o->n 926 ctx))

(define-call ssl-ctx-set-timeout (ctx seconds)
  "Sets how long sessions that are made afterwards can be resumed. ssl-get-default-timeout tells
what it is at first.

ctx         SSL_CTX
seconds     long
Returns     long: the seconds before
See         SSL_CTX_set_timeout(3)"
  (call/on->n 927 ctx seconds))

(define-call ssl-ctx-get-timeout (ctx)
  "Tells how long sessions can be resumed.

ctx         SSL_CTX
Returns     long: seconds
See         SSL_CTX_set_timeout(3)"
  (call/o->n 928 ctx))

(define-call ssl-ctx-set-session-id-context (ctx context)
  "Marks the sessions of a server's context: only those with the same mark are resumed. A server
that verifies clients needs one.

ctx         SSL_CTX
context     octets: any bytes
Returns     int: 1, or 0 if it is too long
See         SSL_CTX_set_session_id_context(3)"
  (call/ob1->n 929 ctx context))

(define-call ssl-ctx-add-session (ctx session)
  "Puts a copy of a session into the cache. One with the same id is replaced.

ctx         SSL_CTX
session     SSL_SESSION
Returns     int: 1, or 0
See         SSL_CTX_add_session(3)"
  (call/oo->n 930 ctx session))

(define-call ssl-ctx-remove-session (ctx session)
  "Takes the session with the same id out of the cache. Neither can be resumed any more.

ctx         SSL_CTX
session     SSL_SESSION
Returns     int: 1, or 0 if the cache has none with its id
See         SSL_CTX_add_session(3)"
  (call/oo->n 931 ctx session))

(define-call ssl-ctx-flush-sessions (ctx time)
  "Takes the sessions that are expired at a time out of the cache.

ctx         SSL_CTX
time        long: seconds since 1970, UTC; 0: all sessions
Returns     nothing
See         SSL_CTX_flush_sessions(3)"
  (call/on->v 932 ctx time))

(define-call ssl-ctx-sess-number (ctx)
  "Counts the sessions in the cache.

ctx         SSL_CTX
Returns     long: sessions
See         SSL_CTX_sess_number(3)"
  (call/o->n 933 ctx))

(define-call ssl-ctx-sess-connect (ctx)
  "Counts the handshakes that clients of the context began.

ctx         SSL_CTX
Returns     long: handshakes
See         SSL_CTX_sess_number(3)"
  (call/o->n 934 ctx))

(define-call ssl-ctx-sess-connect-good (ctx)
  "Counts the handshakes that clients of the context finished.

ctx         SSL_CTX
Returns     long: handshakes
See         SSL_CTX_sess_number(3)"
  (call/o->n 935 ctx))

(define-call ssl-ctx-sess-connect-renegotiate (ctx)
  "Counts the renegotiations that clients of the context began.

ctx         SSL_CTX
Returns     long: renegotiations
See         SSL_CTX_sess_number(3)"
  (call/o->n 936 ctx))

(define-call ssl-ctx-sess-accept (ctx)
  "Counts the handshakes that servers of the context began.

ctx         SSL_CTX
Returns     long: handshakes
See         SSL_CTX_sess_number(3)"
  (call/o->n 937 ctx))

(define-call ssl-ctx-sess-accept-good (ctx)
  "Counts the handshakes that servers of the context finished.

ctx         SSL_CTX
Returns     long: handshakes
See         SSL_CTX_sess_number(3)"
  (call/o->n 938 ctx))

(define-call ssl-ctx-sess-accept-renegotiate (ctx)
  "Counts the renegotiations that servers of the context began.

ctx         SSL_CTX
Returns     long: renegotiations
See         SSL_CTX_sess_number(3)"
  (call/o->n 939 ctx))

(define-call ssl-ctx-sess-hits (ctx)
  "Counts the sessions that were resumed.

ctx         SSL_CTX
Returns     long: sessions
See         SSL_CTX_sess_number(3)"
  (call/o->n 940 ctx))

(define-call ssl-ctx-sess-cb-hits (ctx)
  "Counts the sessions that servers got from an external cache.

ctx         SSL_CTX
Returns     long: sessions
See         SSL_CTX_sess_number(3)"
  (call/o->n 941 ctx))

(define-call ssl-ctx-sess-misses (ctx)
  "Counts the sessions that clients named and the server's cache did not have.

ctx         SSL_CTX
Returns     long: sessions
See         SSL_CTX_sess_number(3)"
  (call/o->n 942 ctx))

(define-call ssl-ctx-sess-timeouts (ctx)
  "Counts the sessions that clients named and that had expired.

ctx         SSL_CTX
Returns     long: sessions
See         SSL_CTX_sess_number(3)"
  (call/o->n 943 ctx))

(define-call ssl-ctx-sess-cache-full (ctx)
  "Counts the sessions that had to leave because the cache was full.

ctx         SSL_CTX
Returns     long: sessions
See         SSL_CTX_sess_number(3)"
  (call/o->n 944 ctx))

(define-call ssl-ctx-set-tlsext-ticket-keys (ctx &optional keys)
  "Sets the keys that a server's session tickets are sealed with. They are random at first.

ctx         SSL_CTX
keys        octets or nil: name, HMAC key and AES key; nil asks for the length
Returns     long: 1; for nil the length that is needed; 0 with the reason in the queue
See         SSL_CTX_set_tlsext_ticket_key_cb(3)"
  (call/ob1->n 945 ctx keys))

(define-call ssl-ctx-get-tlsext-ticket-keys (ctx &optional keys)
  "Gives the keys that a server's session tickets are sealed with. They are secret.

ctx         SSL_CTX
keys        octets that are filled or nil: nil asks for the length
Returns     long: 1; for nil the length that is needed; 0 with the reason in the queue
See         SSL_CTX_set_tlsext_ticket_key_cb(3)"
  (call/or1->n 946 ctx keys))

(define-call ssl-ctx-set-num-tickets (ctx count)
  "Sets how many tickets a server sends after a full handshake of TLS 1.3; it is 2 at first. After a
resumption it is never more than one.

ctx         SSL_CTX
count       size_t
Returns     int: 1, or 0
See         SSL_CTX_set_num_tickets(3)"
  (call/on->n 947 ctx count))

(define-call ssl-ctx-get-num-tickets (ctx)
  "Tells how many tickets a server sends.

ctx         SSL_CTX
Returns     size_t: tickets
See         SSL_CTX_set_num_tickets(3)"
  (call/o->n 948 ctx))

(define-call ssl-ctx-set-max-early-data (ctx bytes)
  "Sets how many bytes of early data a server allows; it is 0 at first, which is none.

ctx         SSL_CTX
bytes       uint32_t
Returns     int: 1, or 0
See         SSL_read_early_data(3)"
  (call/on->n 949 ctx bytes))

(define-call ssl-ctx-get-max-early-data (ctx)
  "Tells how many bytes of early data a server allows.

ctx         SSL_CTX
Returns     uint32_t: bytes
See         SSL_read_early_data(3)"
  (call/o->n 950 ctx))

(define-call ssl-ctx-set-recv-max-early-data (ctx bytes)
  "Sets how many bytes of early data a server takes or skips before it breaks the connection off; it
is 16384 at first. It should not be below what ssl-ctx-set-max-early-data allows.

ctx         SSL_CTX
bytes       uint32_t
Returns     int: 1, or 0
See         SSL_read_early_data(3)"
  (call/on->n 951 ctx bytes))

(define-call ssl-ctx-get-recv-max-early-data (ctx)
  "Tells how many bytes of early data a server takes or skips.

ctx         SSL_CTX
Returns     uint32_t: bytes
See         SSL_read_early_data(3)"
  (call/o->n 952 ctx))

(define-call ssl-ctx-set-max-cert-list (ctx bytes)
  "Limits the size of the peer's certificate chain. It is 102400 bytes at first.

ctx         SSL_CTX
bytes       long: below 0: nothing is changed
Returns     long: the bytes before; 0 for a number below 0
See         SSL_CTX_set_max_cert_list(3)"
  (call/on->n 953 ctx bytes))

(define-call ssl-ctx-get-max-cert-list (ctx)
  "Tells the limit of the size of the peer's certificate chain.

ctx         SSL_CTX
Returns     long: bytes
See         SSL_CTX_set_max_cert_list(3)"
  (call/o->n 954 ctx))

(define-call ssl-ctx-set-max-send-fragment (ctx bytes)
  "Limits the plain bytes in a record that is sent; it is 16384 at first.

ctx         SSL_CTX
bytes       long: 512 to 16384
Returns     long: 1, or 0 if it is out of range
See         SSL_CTX_set_split_send_fragment(3)"
  (call/on->n 955 ctx bytes))

(define-call ssl-ctx-set-split-send-fragment (ctx bytes)
  "Sets how many plain bytes go to each pipeline when one write is encrypted by several.

ctx         SSL_CTX
bytes       long: 1 to the limit of ssl-ctx-set-max-send-fragment
Returns     long: 1, or 0 if it is out of range
See         SSL_CTX_set_split_send_fragment(3)"
  (call/on->n 956 ctx bytes))

(define-call ssl-ctx-set-max-pipelines (ctx count)
  "Sets how many records may be encrypted at a time; it is 1 at first. More has an effect only with
an engine that can do it, and turns read-ahead on.

ctx         SSL_CTX
count       long: 1 to 32
Returns     long: 1, or 0 if it is out of range
See         SSL_CTX_set_split_send_fragment(3)"
  (call/on->n 957 ctx count))

(define-call ssl-ctx-set-default-read-buffer-len (ctx bytes)
  "Sets the size of the buffer that records are read to. A size below OpenSSL's own, which has room
for one record at least, has no effect.

ctx         SSL_CTX
bytes       size_t
Returns     nothing
See         SSL_CTX_set_split_send_fragment(3)"
  (call/on->v 958 ctx bytes))

(define-call ssl-ctx-set-tlsext-max-fragment-length (ctx mode)
  "Has clients ask for shorter records, both ways.

ctx         SSL_CTX
mode        uint8_t: TLSEXT_max_fragment_length_...: 0 off, 1 to 4 for 512, 1024, 2048 and 4096
            bytes
Returns     int: 1, or 0 with the reason in the queue
See         SSL_CTX_set_split_send_fragment(3)"
  (call/on->n 959 ctx mode))

(define-call ssl-ctx-set-block-padding (ctx size)
  "Has records of TLS 1.3 padded to a multiple of a size.

ctx         SSL_CTX
size        size_t: bytes, 16384 at most; 0 and 1: no padding
Returns     int: 1, or 0 if it is too large
See         SSL_CTX_set_record_padding_callback(3)"
  (call/on->n 960 ctx size))

(define-call ssl-ctx-set-alpn-protos (ctx &optional protocols)
  "Sets the application protocols that clients offer. ctx-set-alpn takes them as text, and for
servers, too.

ctx         SSL_CTX
protocols   octets or nil: names, each behind a byte with its length; nil for none
Returns     int: 0; 1 if it failed or the bytes are no such list
See         SSL_CTX_set_alpn_protos(3)"
  (call/ob1->n 961 ctx protocols))

(define-call ssl-ctx-set-tlsext-status-type (ctx type)
  "Has clients ask the server for an OCSP answer about its certificate.

ctx         SSL_CTX
type        int: +tlsext-statustype-ocsp+, which is 1; -1: none
Returns     long: 1
See         SSL_CTX_set_tlsext_status_cb(3)"
  (call/on->n 962 ctx type))

(define-call ssl-ctx-get-tlsext-status-type (ctx)
  "Tells whether clients ask for an OCSP answer.

ctx         SSL_CTX
Returns     long: the type; -1: none
See         SSL_CTX_set_tlsext_status_cb(3)"
  (call/o->n 963 ctx))

(define-call ssl-ctx-set-tlsext-use-srtp (ctx profiles)
  "Sets the SRTP profiles that are offered over DTLS, preferred ones first.

ctx         SSL_CTX
profiles    string: names with colons between, such as `+srtp-aes128-cm-sha1-80+`
Returns     int: 0; 1 with the reason in the queue if it failed
See         SSL_CTX_set_tlsext_use_srtp(3)"
  (call/ot->n 964 ctx profiles))

(define-call ssl-ctx-has-client-custom-ext (ctx type)
  "Tells whether clients of the context have an extension of the program's own.

ctx         SSL_CTX
type        unsigned int: number of the extension
Returns     int: 1 or 0
See         SSL_CTX_add_client_custom_ext(3)"
  (call/on->n 965 ctx type))

(define-call ssl-ctx-use-psk-identity-hint (ctx &optional hint)
  "Sets what a server tells its clients to choose a pre-shared key by, before TLS 1.3. ctx-add-psk
gives the keys.

ctx         SSL_CTX
hint        string or nil: 128 bytes at most; nil for none
Returns     int: 1, or 0 with the reason in the queue
See         SSL_CTX_use_psk_identity_hint(3)"
  (call/ot->n 966 ctx hint))

(define-call ssl-ctx-srp-ctx-init (ctx)
  "Sets the context's SRP settings to nothing, as ssl-ctx-srp-ctx-free does.

ctx         SSL_CTX
Returns     int: 1
See         openssl/ssl.h"
  (call/o->n 967 ctx))

(define-call ssl-ctx-srp-ctx-free (ctx)
  "Frees the context's SRP settings; they are as at first.

ctx         SSL_CTX
Returns     int: 1
See         openssl/ssl.h"
  (call/o->n 968 ctx))

(define-call ssl-ctx-set-srp-username (ctx &optional name)
  "Sets the name that clients log in with by SRP.

ctx         SSL_CTX
name        string or nil: 1 to 255 bytes; nil: none
Returns     int: 1, or 0 with the reason in the queue
See         SSL_CTX_set_srp_password(3)"
  (call/ot->n 969 ctx name))

(define-call ssl-ctx-set-srp-password (ctx password)
  "Sets the password that clients log in with by SRP.

ctx         SSL_CTX
password    string
Returns     int: 1, or 0 with the reason in the queue
See         SSL_CTX_set_srp_password(3)"
  (call/ot->n 970 ctx password))

(define-call ssl-ctx-set-srp-strength (ctx bits)
  "Sets the least size of the prime that clients accept for SRP; it is 1024 bits at first.

ctx         SSL_CTX
bits        int
Returns     int: 1
See         SSL_CTX_set_srp_password(3)"
  (call/on->n 971 ctx bits))

(define-call ssl-ctx-get-ex-new-index ()
  "Makes a new place for a number in every context. There are no callbacks.

Returns     int: the index, or -1
See         CRYPTO_get_ex_new_index(3)"
  (call/->n 972))

(define-call ssl-ctx-set-ex-data (ctx index data)
  "Keeps a number with the context.

ctx         SSL_CTX
index       int: 0, or what ssl-ctx-get-ex-new-index answered
data        int64_t: any number
Returns     int: 1, or 0
See         CRYPTO_get_ex_new_index(3)"
  (call/onn->n 973 ctx index data))

(define-call ssl-ctx-get-ex-data (ctx index)
  "Gives the number that is kept with the context.

ctx         SSL_CTX
index       int: 0, or what ssl-ctx-get-ex-new-index answered
Returns     int64_t: the number; 0 if none was kept
See         CRYPTO_get_ex_new_index(3)"
  (call/on->n 974 ctx index))

(define-call ssl-ctx-set-app-data (ctx data)
  "Keeps a number with the context, at index 0.

ctx         SSL_CTX
data        int64_t: any number
Returns     int: 1, or 0
See         CRYPTO_get_ex_new_index(3)"
  (call/on->n 975 ctx data))

(define-call ssl-ctx-get-app-data (ctx)
  "Gives the number that ssl-ctx-set-app-data kept.

ctx         SSL_CTX
Returns     int64_t: the number; 0 if none was kept
See         CRYPTO_get_ex_new_index(3)"
  (call/o->n 976 ctx))

(define-call ssl-get-options (ssl)
  "Tells the options of an SSL. It took over its context's when it was made.

ssl         SSL
Returns     uint64_t: bits SSL_OP_
See         SSL_CTX_set_options(3)"
  (call/o->n 977 ssl))

(define-call ssl-set-options (ssl options)
  "Sets options besides those that are set.

ssl         SSL
options     uint64_t: bits SSL_OP_ to be set
Returns     uint64_t: all that are set now
See         SSL_CTX_set_options(3)"
  (call/on->n 978 ssl options))

(define-call ssl-clear-options (ssl options)
  "Clears options.

ssl         SSL
options     uint64_t: bits SSL_OP_ to be cleared
Returns     uint64_t: all that are set now
See         SSL_CTX_set_options(3)"
  (call/on->n 979 ssl options))

(define-call ssl-get-mode (ssl)
  "Tells the modes of an SSL.

ssl         SSL
Returns     long: bits SSL_MODE_; +ssl-mode-auto-retry+, which is 4, to begin with
See         SSL_CTX_set_mode(3)"
  (call/o->n 980 ssl))

(define-call ssl-set-mode (ssl mode)
  "Sets modes besides those that are set. +ssl-mode-async+ is refused; of a stream's SSL no mode can
be set that is not set already.

ssl         SSL
mode        long: bits SSL_MODE_ to be set
Returns     long: all that are set now
See         SSL_CTX_set_mode(3)"
  (call/on->n 981 ssl mode))

(define-call ssl-clear-mode (ssl mode)
  "Clears modes.

ssl         SSL
mode        long: bits SSL_MODE_ to be cleared
Returns     long: all that are set now
Streams     refused on the SSL of a stream: it relies on its modes
See         SSL_CTX_set_mode(3)"
  (call/on->n 982 ssl mode))

(define-call ssl-config (ssl name)
  "Sets up an SSL as the configuration file says.

ssl         SSL
name        string: a section that OpenSSL's configuration file names under ssl_conf
Returns     int: 1, or 0 with the reason in the queue
Waits       for files only
See         SSL_CTX_config(3)"
  (call/ot->n 983 ssl name))

(define-call ssl-set-min-proto-version (ssl version)
  "Sets the oldest version that is allowed.

ssl         SSL
version     long: +tls1-2-version+ and so on; 0: the oldest there is
Returns     long: 1, or 0: it is not one of the method's
See         SSL_CTX_set_min_proto_version(3)"
  (call/on->n 984 ssl version))

(define-call ssl-set-max-proto-version (ssl version)
  "Sets the newest version that is allowed.

ssl         SSL
version     long: +tls1-3-version+ and so on; 0: the newest there is
Returns     long: 1, or 0: it is not one of the method's
See         SSL_CTX_set_min_proto_version(3)"
  (call/on->n 985 ssl version))

(define-call ssl-get-min-proto-version (ssl)
  "Tells the oldest version that is allowed.

ssl         SSL
Returns     long: a version; 0: the oldest there is
See         SSL_CTX_set_min_proto_version(3)"
  (call/o->n 986 ssl))

(define-call ssl-get-max-proto-version (ssl)
  "Tells the newest version that is allowed.

ssl         SSL
Returns     long: a version; 0: the newest there is
See         SSL_CTX_set_min_proto_version(3)"
  (call/o->n 987 ssl))

(define-call ssl-set-cipher-list (ssl list)
  "Selects the ciphers for TLS 1.2 and older.

ssl         SSL
list        string: such as `ECDHE+AESGCM:!aNULL`
Returns     int: 1, or 0: it selects none
See         SSL_CTX_set_cipher_list(3)"
  (call/ot->n 988 ssl list))

(define-call ssl-set-ciphersuites (ssl list)
  "Selects the ciphers for TLS 1.3.

ssl         SSL
list        string: names separated by colons; empty for none
Returns     int: 1, or 0: a name is not known
See         SSL_CTX_set_cipher_list(3)"
  (call/ot->n 989 ssl list))

(define-call ssl-set1-groups (ssl groups)
  "Selects the groups that keys are agreed with, by NID.

ssl         SSL
groups      octets: NIDs of 4 bytes each, the preferred first
Returns     long: 1, or 0: one is not known or twice, or there is none
See         SSL_CTX_set1_curves(3)"
  (call/ob1->n 990 ssl groups))

(define-call ssl-set1-curves (ssl groups)
  "Is ssl-set1-groups under its old name.

ssl         SSL
groups      octets: NIDs of 4 bytes each, the preferred first
Returns     long: 1, or 0: one is not known or twice, or there is none
See         SSL_CTX_set1_curves(3)"
  (call/ob1->n 991 ssl groups))

(define-call ssl-set1-groups-list (ssl list)
  "Selects the groups that keys are agreed with, by name.

ssl         SSL
list        string: names separated by colons, such as `X25519:P-256`
Returns     long: 1, or 0: a name is not known or twice
See         SSL_CTX_set1_curves(3)"
  (call/ot->n 992 ssl list))

(define-call ssl-set1-curves-list (ssl list)
  "Is ssl-set1-groups-list under its old name.

ssl         SSL
list        string: names separated by colons
Returns     long: 1, or 0: a name is not known or twice
See         SSL_CTX_set1_curves(3)"
  (call/ot->n 993 ssl list))

(define-call ssl-set1-sigalgs (ssl algorithms)
  "Selects the signature algorithms, by NID.

ssl         SSL
algorithms  octets: pairs of NIDs of 4 bytes each: a digest, a kind of key
Returns     long: 1, or 0: a pair is not known, or half
See         SSL_CTX_set1_sigalgs(3)"
  (call/ob1->n 994 ssl algorithms))

(define-call ssl-set1-sigalgs-list (ssl list)
  "Selects the signature algorithms, by name.

ssl         SSL
list        string: such as `RSA-PSS+SHA256:ed25519`
Returns     long: 1, or 0: a name is not known or twice
See         SSL_CTX_set1_sigalgs(3)"
  (call/ot->n 995 ssl list))

(define-call ssl-set1-client-sigalgs (ssl algorithms)
  "Selects the signature algorithms of client certificates, by NID.

ssl         SSL
algorithms  octets: pairs of NIDs of 4 bytes each: a digest, a kind of key
Returns     long: 1, or 0: a pair is not known, or half
See         SSL_CTX_set1_sigalgs(3)"
  (call/ob1->n 996 ssl algorithms))

(define-call ssl-set1-client-sigalgs-list (ssl list)
  "Selects the signature algorithms of client certificates, by name.

ssl         SSL
list        string: such as `RSA-PSS+SHA256:ed25519`
Returns     long: 1, or 0: a name is not known or twice
See         SSL_CTX_set1_sigalgs(3)"
  (call/ot->n 997 ssl list))

(define-call ssl-get-security-level (ssl)
  "Tells the security level.

ssl         SSL
Returns     int: 0 to 5
See         SSL_CTX_set_security_level(3)"
  (call/o->n 998 ssl))

(define-call ssl-set-security-level (ssl level)
  "Sets the security level: how weak keys, ciphers and digests may be.

ssl         SSL
level       int: 0 to 5; 1 forbids less than 80 bits, 2 less than 112
Returns     nothing
See         SSL_CTX_set_security_level(3)"
  (call/on->v 999 ssl level))

(define-call ssl-get-read-ahead (ssl)
  "Tells whether an SSL reads more from its transport than it needs.

ssl         SSL
Returns     int: 0, or not 0: it does
See         SSL_CTX_set_read_ahead(3)"
  (call/o->n 1000 ssl))

(define-call ssl-set-read-ahead (ssl on)
  "Has an SSL read as much from its transport as there is. ssl-has-pending then has to be asked
before waiting for the socket.

ssl         SSL
on          int: 1 or 0
Returns     nothing
Streams     refused on the SSL of a stream: its transport reads ahead already
See         SSL_CTX_set_read_ahead(3)"
  (call/on->v 1001 ssl on))

(define-call ssl-set-default-read-buffer-len (ssl length)
  "Sets how large the buffer for reading is at least. It matters with read-ahead only.

ssl         SSL
length      size_t: in bytes
Returns     nothing
See         SSL_CTX_set_split_send_fragment(3)"
  (call/on->v 1002 ssl length))

(define-call ssl-get-max-cert-list (ssl)
  "Tells how large a peer's certificate chain may be.

ssl         SSL
Returns     long: in bytes; 102400 to begin with
See         SSL_CTX_set_max_cert_list(3)"
  (call/o->n 1003 ssl))

(define-call ssl-set-max-cert-list (ssl size)
  "Sets how large a peer's certificate chain may be.

ssl         SSL
size        long: in bytes; below 0 changes nothing
Returns     long: the size until now; 0 for one below 0
See         SSL_CTX_set_max_cert_list(3)"
  (call/on->n 1004 ssl size))

(define-call ssl-set-max-send-fragment (ssl size)
  "Sets how large a record that is sent may be.

ssl         SSL
size        long: in bytes, 512 to 16384
Returns     long: 1, or 0: out of range
See         SSL_CTX_set_split_send_fragment(3)"
  (call/on->n 1005 ssl size))

(define-call ssl-set-split-send-fragment (ssl size)
  "Sets from what size on a write is split over several pipelines.

ssl         SSL
size        long: in bytes, 1 to that of ssl-set-max-send-fragment
Returns     long: 1, or 0: out of range
See         SSL_CTX_set_split_send_fragment(3)"
  (call/on->n 1006 ssl size))

(define-call ssl-set-max-pipelines (ssl count)
  "Sets how many records are encrypted at a time, by ciphers that can. More than 1 turns read-ahead
on.

ssl         SSL
count       long: 1 to 32
Returns     long: 1, or 0: out of range
Streams     refused on the SSL of a stream: its transport reads ahead already
See         SSL_CTX_set_split_send_fragment(3)"
  (call/on->n 1007 ssl count))

(define-call ssl-alloc-buffers (ssl)
  "Makes the buffers for reading and writing now rather than when they are needed.

ssl         SSL
Returns     int: 1, or 0: no memory
See         SSL_alloc_buffers(3)"
  (call/o->n 1008 ssl))

(define-call ssl-free-buffers (ssl)
  "Frees the buffers for reading and writing until they are needed again.

ssl         SSL
Returns     int: 1, or 0: they are in use, or it is DTLS
See         SSL_alloc_buffers(3)"
  (call/o->n 1009 ssl))

(define-call ssl-set-block-padding (ssl block-size)
  "Has each TLS 1.3 record that is sent filled up to a multiple of a size.

ssl         SSL
block-size  size_t: in bytes, up to 16384; 0 and 1: none
Returns     int: 1, or 0: out of range
See         SSL_CTX_set_record_padding_callback(3)"
  (call/on->n 1010 ssl block-size))

(define-call ssl-set-mtu (ssl mtu)
  "Sets how large a datagram may be, for DTLS with +ssl-op-no-query-mtu+.

ssl         SSL
mtu         long: in bytes, without the headers of UDP and IP
Returns     long: what is set; 0: it is too small, or not DTLS
See         openssl/ssl.h"
  (call/on->n 1011 ssl mtu))

(define-call ssl-set-default-passwd-cb-userdata (ssl &optional password)
  "Sets the password for encrypted keys that are read afterwards.

ssl         SSL
password    string or nil: nil: none
Returns     nothing
See         SSL_CTX_set_default_passwd_cb(3)"
  (call/ot->v 1012 ssl password))

(define-call ssl-use-certificate (ssl x509)
  "Sets the certificate that is shown to the peer. One of another key type stays besides.

ssl         SSL
x509        X509
Returns     int: 1, or 0 with the reason in the queue
See         SSL_CTX_use_certificate(3)"
  (call/oo->n 1013 ssl x509))

(define-call ssl-use-certificate-asn1 (ssl data)
  "Sets the certificate that is shown to the peer, from memory.

ssl         SSL
data        octets: DER
Returns     int: 1, or 0 with the reason in the queue
See         SSL_CTX_use_certificate(3)"
  (call/ob1->n 1014 ssl data))

(define-call ssl-use-certificate-file (ssl file type)
  "Sets the certificate that is shown to the peer, the first of a file.

ssl         SSL
file        string or nil: nil is answered as a file that cannot be opened
type        int: +ssl-filetype-pem+ or +ssl-filetype-asn1+
Returns     int: 1, or 0 with the reason in the queue
Waits       for files only
See         SSL_CTX_use_certificate(3)"
  (call/otn->n 1015 ssl file type))

(define-call ssl-use-certificate-chain-file (ssl &optional file)
  "Sets the certificate that is shown to the peer, and its chain, from a file.

ssl         SSL
file        string or nil: PEM, the SSL's own certificate first; nil is answered as a file that
            cannot be opened
Returns     int: 1, or 0 with the reason in the queue
Waits       for files only
See         SSL_CTX_use_certificate(3)"
  (call/ot->n 1016 ssl file))

(define-call ssl-use-privatekey (ssl key)
  "Sets the private key. Where there is a certificate of its type the two must belong together.

ssl         SSL
key         EVP_PKEY
Returns     int: 1, or 0 with the reason in the queue
See         SSL_CTX_use_certificate(3)"
  (call/oo->n 1017 ssl key))

(define-call ssl-use-privatekey-asn1 (type ssl data)
  "Sets the private key, from memory.

type        int: +evp-pkey-rsa+, +evp-pkey-ec+ and so on
ssl         SSL
data        octets: DER, not encrypted
Returns     int: 1, or 0 with the reason in the queue
See         SSL_CTX_use_certificate(3)"
  (call/nob2->n 1018 type ssl data))

(define-call ssl-use-privatekey-file (ssl file type)
  "Sets the private key, the first of a file. It is refused if a certificate of its type was set
that it does not belong to; a certificate that is set later drops a key that is not its own.

ssl         SSL
file        string or nil: nil is answered as a file that cannot be opened
type        int: +ssl-filetype-pem+ or +ssl-filetype-asn1+
Returns     int: 1, or 0 with the reason in the queue
Waits       for files only
See         SSL_CTX_use_certificate(3)"
  (call/otn->n 1019 ssl file type))

(define-call ssl-use-rsaprivatekey (ssl rsa)
  "Sets an RSA key as the private key.

ssl         SSL
rsa         RSA
Returns     int: 1, or 0 with the reason in the queue
See         SSL_CTX_use_certificate(3)"
  (call/oo->n 1020 ssl rsa))

(define-call ssl-use-rsaprivatekey-asn1 (ssl data)
  "Sets an RSA key as the private key, from memory.

ssl         SSL
data        octets: DER of PKCS#1
Returns     int: 1, or 0 with the reason in the queue
See         SSL_CTX_use_certificate(3)"
  (call/ob1->n 1021 ssl data))

(define-call ssl-use-rsaprivatekey-file (ssl file type)
  "Sets the private key, the first of a file. A key that is not an RSA key is refused; PKCS#1 and
PKCS#8 are both read.

ssl         SSL
file        string or nil: nil is answered as a file that cannot be opened
type        int: +ssl-filetype-pem+ or +ssl-filetype-asn1+
Returns     int: 1, or 0 with the reason in the queue
Waits       for files only
See         SSL_CTX_use_certificate(3)"
  (call/otn->n 1022 ssl file type))

(define-call ssl-use-cert-and-key (ssl x509 key chain override)
  "Sets certificate, private key and chain at once.

ssl         SSL
x509        X509
key         EVP_PKEY or nil: 0: the certificate's public key stands for it, as where an engine holds
            the private one
chain       STACK_OF(X509) or nil: 0: none
override    int: 1: it replaces one of its key type; 0: that is an error
Returns     int: 1, or 0 with the reason in the queue, and nothing changed
See         SSL_CTX_use_certificate(3)"
  (call/oooon->n 1023 ssl x509 key chain override))

(define-call ssl-check-private-key (ssl)
  "Tells whether there are certificate and key, and whether they belong together.

ssl         SSL
Returns     int: 1, or 0 with the reason in the queue
See         SSL_CTX_use_certificate(3)"
  (call/o->n 1024 ssl))

(define-call ssl-certs-clear (ssl)
  "Removes all certificates, keys and chains of an SSL.

ssl         SSL
Returns     nothing
See         SSL_CTX_set_cert_cb(3)"
  (call/o->v 1025 ssl))

(define-call ssl-get-certificate (ssl)
  "Gives the certificate that is shown to the peer: the one set last, or chosen by
ssl-select-current-cert.

ssl         SSL
Returns     X509 or nil, borrowed: the certificate; 0: none
See         SSL_get_certificate(3)"
  (call/o->o 1026 ssl "X509" ssl))

(define-call ssl-get-privatekey (ssl)
  "Gives the private key that belongs to ssl-get-certificate.

ssl         SSL
Returns     EVP_PKEY or nil, borrowed: the key; 0: none
See         SSL_get_privatekey(3)"
  (call/o->o 1027 ssl "EVP_PKEY" ssl))

(define-call ssl-select-current-cert (ssl x509)
  "Chooses which of several certificates the functions for chains are about.

ssl         SSL
x509        X509: one that was set
Returns     long: 1, or 0: it was not set, or has no key
See         SSL_CTX_add1_chain_cert(3)"
  (call/oo->n 1028 ssl x509))

(define-call ssl-set-current-cert (ssl which)
  "Chooses which of several certificates the functions for chains are about, one after the other.

ssl         SSL
which       long: +ssl-cert-set-first+, +ssl-cert-set-next+, or +ssl-cert-set-server+: the one of
            this handshake
Returns     long: 1, or 0: there is none; 2: the handshake's cipher takes none
See         SSL_CTX_add1_chain_cert(3)"
  (call/on->n 1029 ssl which))

(define-call ssl-set0-chain (ssl &optional chain)
  "Sets the chain of the current certificate, without that itself.

ssl         SSL
chain       STACK_OF(X509) or nil: 0: none
Returns     long: 1, or 0 with the reason in the queue
See         SSL_CTX_add1_chain_cert(3)"
  (call/oo->n 1030 ssl chain))

(define-call ssl-set1-chain (ssl &optional chain)
  "Sets the chain of the current certificate, without that itself.

ssl         SSL
chain       STACK_OF(X509) or nil: 0: none
Returns     long: 1, or 0 with the reason in the queue
See         SSL_CTX_add1_chain_cert(3)"
  (call/oo->n 1031 ssl chain))

(define-call ssl-clear-chain-certs (ssl)
  "Removes the chain of the current certificate.

ssl         SSL
Returns     long: 1
See         SSL_CTX_add1_chain_cert(3)"
  (call/o->n 1032 ssl))

(define-call ssl-add0-chain-cert (ssl x509)
  "Adds a certificate to the end of the current one's chain.

ssl         SSL
x509        X509
Returns     long: 1, or 0 with the reason in the queue
See         SSL_CTX_add1_chain_cert(3)"
  (call/oo->n 1033 ssl x509))

(define-call ssl-add1-chain-cert (ssl x509)
  "Adds a certificate to the end of the current one's chain.

ssl         SSL
x509        X509
Returns     long: 1, or 0 with the reason in the queue
See         SSL_CTX_add1_chain_cert(3)"
  (call/oo->n 1034 ssl x509))

(define-call ssl-get0-chain-certs (ssl)
  "Gives the chain of the current certificate, without that itself.

ssl         SSL
Returns     long: 1
Value 2     `chain`, STACK_OF(X509) or nil: a STACK_OF(X509); 0: none
See         SSL_CTX_add1_chain_cert(3)"
  (call/oh->n 1035 ssl "STACK_OF(X509)"))

(define-call ssl-build-cert-chain (ssl flags)
  "Makes the chain of the current certificate of those in a trust store, or of those in the chain
now.

ssl         SSL
flags       long: bits SSL_BUILD_CHAIN_FLAG_; 0 for none
Returns     long: 1; 2: a part, +ssl-build-chain-flag-ignore-error+ is among `flags`; 0 with the
            reason in the queue
Waits       for files only
See         SSL_CTX_add1_chain_cert(3)"
  (call/on->n 1036 ssl flags))

(define-call ssl-check-chain (ssl x509 key &optional chain)
  "Tells whether the peer can be shown a certificate. It has an answer only while the handshake
waits for one to be chosen, as for GASKET_QUESTION_CERTIFICATE.

ssl         SSL
x509        X509
key         EVP_PKEY: its private key
chain       STACK_OF(X509) or nil: the rest of its chain; 0: none
Returns     int: bits CERT_PKEY_, with CERT_PKEY_VALID where it will do; 0: it will not
See         SSL_check_chain(3)"
  (call/oooo->n 1037 ssl x509 key chain))

(define-call ssl-set-cert-flags (ssl flags)
  "Sets how strictly certificates are chosen, besides what is set.

ssl         SSL
flags       long: +ssl-cert-flag-tls-strict+ and so on
Returns     long: all that are set now
See         SSL_CONF_cmd(3)"
  (call/on->n 1038 ssl flags))

(define-call ssl-clear-cert-flags (ssl flags)
  "Clears what ssl-set-cert-flags sets.

ssl         SSL
flags       long: +ssl-cert-flag-tls-strict+ and so on
Returns     long: all that are set now
See         SSL_CONF_cmd(3)"
  (call/on->n 1039 ssl flags))

(define-call ssl-set-tmp-dh (ssl &optional dh)
  "Sets the parameters of Diffie-Hellman ciphers. They stay the caller's.

ssl         SSL
dh          DH or nil: 0 is answered with 0, and the reason in the queue
Returns     long: 1, or 0 with the reason in the queue: too small for the security level
See         SSL_CTX_set_tmp_dh_callback(3)"
  (call/oo->n 1040 ssl dh))

(define-call ssl-set0-tmp-dh-pkey (ssl key)
  "Sets the parameters of Diffie-Hellman ciphers.

ssl         SSL
key         EVP_PKEY: of Diffie-Hellman parameters
Returns     int: 1, or 0 with the reason in the queue: too small for the security level
OpenSSL     3.0 and newer
See         SSL_CTX_set_tmp_dh_callback(3)"
  (call/oo->n 1041 ssl key))

(define-call ssl-set-dh-auto (ssl on)
  "Has OpenSSL's own parameters used for Diffie-Hellman ciphers.

ssl         SSL
on          long: 0: no; 1: as strong as the certificate's key; 2: 1024 bits, where the security
            level allows
Returns     long: 1
See         SSL_CTX_set_tmp_dh_callback(3)"
  (call/on->n 1042 ssl on))

(define-call ssl-set-tmp-ecdh (ssl key)
  "Selects a curve as the only group. ssl-set1-groups-list selects several.

ssl         SSL
key         EC_KEY: of which the curve alone counts
Returns     long: 1, or 0 with the reason in the queue
See         SSL_CTX_set_tmp_ecdh(3)"
  (call/oo->n 1043 ssl key))

(define-call ssl-set-ecdh-auto (ssl on)
  "Does nothing: OpenSSL chooses the curve itself.

ssl         SSL
on          int: any number
Returns     int: 1 when `on` is not 0, else 0
See         SSL_CTX_set_ecdh_auto(3)"
  (call/on->n 1044 ssl on))

(define-call ssl-need-tmp-rsa (ssl)
  "Tells that no temporary RSA key is needed. There are none since OpenSSL 1.1.0.

ssl         SSL
Returns     int: 0
See         openssl/ssl.h"
  (call/o->n 1045 ssl))

(define-call ssl-set-tmp-rsa (ssl &optional rsa)
  "Does nothing. There are no temporary RSA keys since OpenSSL 1.1.0.

ssl         SSL
rsa         RSA or nil: it stays the caller's; 0 for none
Returns     int: 1
See         openssl/ssl.h"
  (call/oo->n 1046 ssl rsa))

(define-call ssl-get-verify-mode (ssl)
  "Tells what is asked of the peer's certificate.

ssl         SSL
Returns     int: bits +ssl-verify-peer+ and so on; +ssl-verify-none+, which is 0, for none
See         SSL_CTX_get_verify_mode(3)"
  (call/o->n 1047 ssl))

(define-call ssl-set-verify (ssl mode)
  "Says what is asked of the peer's certificate. A callback that the context had stays.

ssl         SSL
mode        int: bits +ssl-verify-peer+ and so on; +ssl-verify-none+, which is 0, for none
Returns     nothing
See         SSL_CTX_set_verify(3)"
  (call/on->v 1048 ssl mode))

(define-call ssl-get-verify-depth (ssl)
  "Tells how many authorities may stand between certificate and root.

ssl         SSL
Returns     int: how many; -1: the default, 100
See         SSL_CTX_get_verify_mode(3)"
  (call/o->n 1049 ssl))

(define-call ssl-set-verify-depth (ssl depth)
  "Says how many authorities may stand between certificate and root.

ssl         SSL
depth       int: how many
Returns     nothing
See         SSL_CTX_set_verify(3)"
  (call/on->v 1050 ssl depth))

(define-call ssl-set-verify-result (ssl result)
  "Has ssl-get-verify-result answer this. Nothing else changes; the next verification sets it anew.

ssl         SSL
result      long: +x509-v-ok+ and so on
Returns     nothing
See         SSL_set_verify_result(3)"
  (call/on->v 1051 ssl result))

(define-call ssl-set-retry-verify (ssl)
  "Has the handshake pause that called a verification callback, to be called again. It is of use to
such a callback only.

ssl         SSL
Returns     int: 1, or 0: OpenSSL is older than 3.0.2
Streams     refused on the SSL of a stream: ctx-set-question pauses its verification
See         SSL_set_retry_verify(3)"
  (call/o->n 1052 ssl))

(define-call ssl-set-post-handshake-auth (ssl on)
  "Says whether a client offers to show a certificate later, when a TLS 1.3 server asks for it.

ssl         SSL: a client's
on          int: 1 or 0
Returns     nothing
See         SSL_CTX_set_verify(3)"
  (call/on->v 1053 ssl on))

(define-call ssl-set1-host (ssl &optional host)
  "Says which name the peer's certificate must be for. OpenSSL 4.0 takes an address too.

ssl         SSL
host        string or nil: nil: any name will do
Returns     int: 1, or 0 with the reason in the queue
See         SSL_set1_host(3)"
  (call/ot->n 1054 ssl host))

(define-call ssl-add1-host (ssl host)
  "Adds a name that the peer's certificate may be for.

ssl         SSL
host        string
Returns     int: 1, or 0 with the reason in the queue
See         SSL_set1_host(3)"
  (call/ot->n 1055 ssl host))

(define-call ssl-set-hostflags (ssl flags)
  "Says how names are compared with those of the peer's certificate.

ssl         SSL
flags       unsigned int: bits X509_CHECK_FLAG_
Returns     nothing
See         SSL_set1_host(3)"
  (call/on->v 1056 ssl flags))

(define-call ssl-set-purpose (ssl purpose)
  "Says for what the peer's certificate must be meant. By itself it is for the peer's side of TLS.

ssl         SSL
purpose     int: +x509-purpose-ssl-server+ and so on
Returns     int: 1, or 0: it is not known
See         SSL_set_purpose(3)"
  (call/on->n 1057 ssl purpose))

(define-call ssl-set-trust (ssl trust)
  "Says for what the authority must be trusted.

ssl         SSL
trust       int: +x509-trust-ssl-server+ and so on
Returns     int: 1, or 0: it is not known
See         SSL_set_trust(3)"
  (call/on->n 1058 ssl trust))

(define-call ssl-get0-param (ssl)
  "Gives the parameters of verification, to be changed in place.

ssl         SSL
Returns     X509_VERIFY_PARAM or nil, borrowed
See         SSL_CTX_get0_param(3)"
  (call/o->o 1059 ssl "X509_VERIFY_PARAM" ssl))

(define-call ssl-set1-param (ssl param)
  "Sets the parameters of verification to a copy of others.

ssl         SSL
param       X509_VERIFY_PARAM
Returns     int: 1, or 0
See         SSL_CTX_get0_param(3)"
  (call/oo->n 1060 ssl param))

(define-call ssl-set0-verify-cert-store (ssl &optional store)
  "Sets the trust store that the peer is verified with.

ssl         SSL
store       X509_STORE or nil: 0: the context's is used
Returns     long: 1
See         SSL_CTX_set1_verify_cert_store(3)"
  (call/oo->n 1061 ssl store))

(define-call ssl-set1-verify-cert-store (ssl &optional store)
  "Sets the trust store that the peer is verified with.

ssl         SSL
store       X509_STORE or nil: 0: the context's is used
Returns     long: 1
See         SSL_CTX_set1_verify_cert_store(3)"
  (call/oo->n 1062 ssl store))

(define-call ssl-get0-verify-cert-store (ssl)
  "Gives the trust store that the peer is verified with, where the SSL has one of its own. That of a
context of ctx-new is shared by all of them, and is refused.

ssl         SSL
Returns     long: 1
Value 2     `store`, X509_STORE or nil: an X509_STORE; 0: none was set
Streams     refused on the SSL of a stream: its trust store is shared with others
See         SSL_CTX_set1_verify_cert_store(3)"
  (call/oh->n 1063 ssl "X509_STORE"))

(define-call ssl-set0-chain-cert-store (ssl &optional store)
  "Sets the store that one's own chain is made of.

ssl         SSL
store       X509_STORE or nil: 0: the context's trust store is used
Returns     long: 1
See         SSL_CTX_set1_verify_cert_store(3)"
  (call/oo->n 1064 ssl store))

(define-call ssl-set1-chain-cert-store (ssl &optional store)
  "Sets the store that one's own chain is made of.

ssl         SSL
store       X509_STORE or nil: 0: the context's trust store is used
Returns     long: 1
See         SSL_CTX_set1_verify_cert_store(3)"
  (call/oo->n 1065 ssl store))

(define-call ssl-get0-chain-cert-store (ssl)
  "Gives the store that one's own chain is made of, where the SSL has one of its own.

ssl         SSL
Returns     long: 1
Value 2     `store`, X509_STORE or nil: an X509_STORE; 0: none was set
Streams     refused on the SSL of a stream: its trust store is shared with others
See         SSL_CTX_set1_verify_cert_store(3)"
  (call/oh->n 1066 ssl "X509_STORE"))

(define-call ssl-set-client-ca-list (ssl &optional names)
  "Says which authorities a server names to clients that it asks for a certificate.

ssl         SSL
names       STACK_OF(X509_NAME) or nil: 0: the context's are used
Returns     nothing
See         SSL_CTX_set_client_CA_list(3)"
  (call/oo->v 1067 ssl names))

(define-call ssl-get-client-ca-list (ssl)
  "Gives the authorities that a server names, its context's where it has none of its own; on a
client, those that the server has named.

ssl         SSL
Returns     STACK_OF(X509_NAME) or nil, borrowed: the names; 0: none
See         SSL_get_client_CA_list(3)"
  (call/o->o 1068 ssl "STACK_OF(X509_NAME)" ssl))

(define-call ssl-add-client-ca (ssl &optional x509)
  "Adds the subject of a certificate to the authorities that a server names.

ssl         SSL
x509        X509 or nil: an authority's certificate; 0 is answered with 0
Returns     int: 1, or 0
See         SSL_CTX_set_client_CA_list(3)"
  (call/oo->n 1069 ssl x509))

(define-call ssl-set0-ca-list (ssl &optional names)
  "Says which authorities are named to the peer, by either side.

ssl         SSL
names       STACK_OF(X509_NAME) or nil: 0: the context's are used
Returns     nothing
See         SSL_CTX_set0_CA_list(3)"
  (call/oo->v 1070 ssl names))

(define-call ssl-get0-ca-list (ssl)
  "Gives the authorities that ssl-set0-ca-list has set, or the context's.

ssl         SSL
Returns     STACK_OF(X509_NAME) or nil, borrowed: the names; 0: none
See         SSL_CTX_set0_CA_list(3)"
  (call/o->o 1071 ssl "STACK_OF(X509_NAME)" ssl))

(define-call ssl-add1-to-ca-list (ssl &optional x509)
  "Adds the subject of a certificate to the authorities that are named to the peer.

ssl         SSL
x509        X509 or nil: an authority's certificate; 0 is answered with 0
Returns     int: 1, or 0
See         SSL_CTX_set0_CA_list(3)"
  (call/oo->n 1072 ssl x509))

(define-call ssl-get0-peer-ca-list (ssl)
  "Gives the authorities that the peer has named.

ssl         SSL
Returns     STACK_OF(X509_NAME) or nil, borrowed: the names; 0: none
See         SSL_CTX_set0_CA_list(3)"
  (call/o->o 1073 ssl "STACK_OF(X509_NAME)" ssl))

(define-call ssl-dup-ca-list (names)
  "Copies a list of names.

names       STACK_OF(X509_NAME)
Returns     STACK_OF(X509_NAME) or nil, new: the copy; 0 with the reason in the queue
See         openssl/ssl.h"
  (call/o->o 1074 names "STACK_OF(X509_NAME)" :new))

(define-call ssl-load-client-ca-file (file)
  "Reads the subjects of a file's certificates.

file        string: certificates, in PEM
Returns     STACK_OF(X509_NAME) or nil, new: the subjects, each once; 0 with the reason in the queue
Waits       for files only
See         SSL_load_client_CA_file(3)"
  (call/t->o 1075 file "STACK_OF(X509_NAME)" :new))

(define-call ssl-load-client-ca-file-ex (file &optional properties)
  "Reads the subjects of a file's certificates.

file        string: certificates, in PEM
properties  string or nil: which algorithms to use; nil: the usual
Returns     STACK_OF(X509_NAME) or nil, new: the subjects, each once; 0 with the reason in the queue
Waits       for files only
OpenSSL     3.0 and newer
See         SSL_load_client_CA_file(3)"
  (call/tt->o 1076 file properties "STACK_OF(X509_NAME)" :new))

(define-call ssl-add-file-cert-subjects-to-stack (names file)
  "Adds the subjects of a file's certificates to a list, those that are not in it.

names       STACK_OF(X509_NAME)
file        string: certificates, in PEM
Returns     int: 1, or 0 with the reason in the queue
Waits       for files only
See         SSL_load_client_CA_file(3)"
  (call/ot->n 1077 names file))

(define-call ssl-add-dir-cert-subjects-to-stack (names directory)
  "Adds the subjects of the certificates in a directory to a list, those that are not in it.

names       STACK_OF(X509_NAME)
directory   string: each file of which is read
Returns     int: 1, or 0 with the reason in the queue
Waits       for files only
See         SSL_load_client_CA_file(3)"
  (call/ot->n 1078 names directory))

(define-call ssl-add-store-cert-subjects-to-stack (names uri)
  "Adds the subjects of the certificates in a store to a list, those that are not in it. What is
encrypted there is passed over.

names       STACK_OF(X509_NAME)
uri         string: of a file or directory, or what a provider knows
Returns     int: 1, or 0 with the reason in the queue
Waits       for files only
OpenSSL     3.0 and newer
See         SSL_load_client_CA_file(3)"
  (call/ot->n 1079 names uri))

(define-call ssl-get0-certificate-types (ssl &optional types)
  "Copies the types of certificates that the server asks for, before TLS 1.3.

ssl         SSL: a client's
types       octets that are filled or nil: TLS_CT_RSA_SIGN and so on, a byte each
Returns     long: how many there are; 0: none were asked for
See         SSL_CTX_set1_curves(3)"
  (call/or1->n 1080 ssl types))

(define-call ssl-set1-client-certificate-types (ssl &optional types)
  "Says which types of certificates a server asks for, before TLS 1.3.

ssl         SSL: a server's
types       octets or nil: TLS_CT_RSA_SIGN and so on, a byte each; none: as the ciphers demand
Returns     long: 1, or 0
See         openssl/ssl.h"
  (call/ob1->n 1081 ssl types))

(define-call ssl-dane-enable (ssl base-domain)
  "Has the peer verified by TLSA records. It sets the server's name too where none is set.

ssl         SSL
base-domain string: the name that the TLSA records were found under
Returns     int: 1; 0: ssl-ctx-dane-enable comes first, or it is on already; -1: it failed
See         SSL_CTX_dane_enable(3)"
  (call/ot->n 1082 ssl base-domain))

(define-call ssl-dane-tlsa-add (ssl usage selector matching-type data)
  "Adds a TLSA record of the peer.

ssl         SSL
usage       uint8_t: 0 to 3
selector    uint8_t: 0: the whole certificate; 1: its public key
matching-type uint8_t: 0: the data itself; 1: its SHA-256; 2: its SHA-512
data        octets
Returns     int: 1; 0: the record is of no use; -1: it failed
See         SSL_CTX_dane_enable(3)"
  (call/onnnb4->n 1083 ssl usage selector matching-type data))

(define-call ssl-dane-set-flags (ssl flags)
  "Sets how DANE verifies, besides what is set.

ssl         SSL
flags       unsigned long: +dane-flag-no-dane-ee-namechecks+
Returns     unsigned long: what was set until now
See         SSL_CTX_dane_enable(3)"
  (call/on->n 1084 ssl flags))

(define-call ssl-dane-clear-flags (ssl flags)
  "Clears what ssl-dane-set-flags sets.

ssl         SSL
flags       unsigned long: +dane-flag-no-dane-ee-namechecks+
Returns     unsigned long: what was set until now
See         SSL_CTX_dane_enable(3)"
  (call/on->n 1085 ssl flags))

(define-call ssl-get0-dane-authority (ssl)
  "Tells which trust anchor a TLSA record has led to.

ssl         SSL
Returns     int: how many certificates stand between the peer's own and the anchor; -1: DANE did not
            verify it
Value 2     `certificate`, X509 or nil: an X509: the trust anchor; 0: none
Value 3     `key`, EVP_PKEY or nil: an EVP_PKEY: the bare key that was the trust anchor; 0: none
See         SSL_CTX_dane_enable(3)"
  (call/ohh->n 1086 ssl "X509" "EVP_PKEY"))

(define-call ssl-get0-dane-tlsa (ssl &optional data)
  "Copies the TLSA record that the peer was verified by.

ssl         SSL
data        octets that are filled or nil
Returns     int: how many certificates stand between the peer's own and the anchor; -1: DANE did not
            verify it
Value 2     `usage`, uint8_t
Value 3     `selector`, uint8_t
Value 4     `matching-type`, uint8_t
Value 5     `data-length`, size_t: how many bytes of data there are
See         SSL_CTX_dane_enable(3)"
  (call/opppr4p->n 1087 ssl data))

(define-call ssl-enable-ct (ssl mode)
  "Has a client ask for certificate timestamps and check them.

ssl         SSL
mode        int: SSL_CT_VALIDATION_PERMISSIVE: only ask; SSL_CT_VALIDATION_STRICT: demand a valid
            timestamp
Returns     int: 1, or 0 with the reason in the queue
See         SSL_CTX_set_ct_validation_callback(3)"
  (call/on->n 1088 ssl mode))

(define-call ssl-disable-ct (ssl)
  "Has a client not ask for certificate timestamps any more.

ssl         SSL
Returns     nothing
See         SSL_CTX_set_ct_validation_callback(3)"
  (call/o->v 1089 ssl))

(define-call ssl-ct-is-enabled (ssl)
  "Tells whether certificate timestamps are asked for and checked.

ssl         SSL
Returns     int: 1 or 0
See         SSL_CTX_set_ct_validation_callback(3)"
  (call/o->n 1090 ssl))

(define-call ssl-get-session (ssl)
  "Gives the session. With TLS 1.3 it can be resumed only once the server's ticket has been read.

ssl         SSL
Returns     SSL_SESSION or nil, borrowed: the session; 0: none
See         SSL_get_session(3)"
  (call/o->o 1091 ssl "SSL_SESSION" ssl))

(define-call ssl-get0-session (ssl)
  "Is ssl-get-session under another name.

ssl         SSL
Returns     SSL_SESSION or nil, borrowed: the session; 0: none
See         SSL_get_session(3)"
  (call/o->o 1092 ssl "SSL_SESSION" ssl))

(define-call ssl-get1-session (ssl)
  "Gives the session. With TLS 1.3 it can be resumed only once the server's ticket has been read.

ssl         SSL
Returns     SSL_SESSION or nil, new: the session; 0: none
See         SSL_get_session(3)"
  (call/o->o 1093 ssl "SSL_SESSION" :new))

(define-call ssl-set-session (ssl &optional session)
  "Has a client resume a session, before the handshake.

ssl         SSL: a client's
session     SSL_SESSION or nil: 0: none is resumed
Returns     int: 1, or 0 with the reason in the queue
See         SSL_set_session(3)"
  (call/oo->n 1094 ssl session))

(define-call ssl-session-reused (ssl)
  "Tells whether a session was resumed.

ssl         SSL
Returns     int: 1, or 0: a new one was made
See         SSL_session_reused(3)"
  (call/o->n 1095 ssl))

(define-call ssl-cache-hit (ssl)
  "Is ssl-session-reused under its old name.

ssl         SSL
Returns     int: 1, or 0: a new one was made
See         SSL_session_reused(3)"
  (call/o->n 1096 ssl))

(define-call ssl-get-time (session)
  "Tells when a session was made.

session     SSL_SESSION
Returns     long: seconds since 1970
See         SSL_SESSION_get_time(3)"
  (call/o->n 1097 session))

(define-call ssl-set-time (session time)
  "Says when a session was made.

session     SSL_SESSION
time        long: seconds since 1970
Returns     long: `time`
See         SSL_SESSION_get_time(3)"
  (call/on->n 1098 session time))

(define-call ssl-get-timeout (session)
  "Tells for how long a session can be resumed.

session     SSL_SESSION
Returns     long: in seconds
See         SSL_SESSION_get_time(3)"
  (call/o->n 1099 session))

(define-call ssl-set-timeout (session timeout)
  "Says for how long a session can be resumed.

session     SSL_SESSION
timeout     long: in seconds
Returns     long: 1
See         SSL_SESSION_get_time(3)"
  (call/on->n 1100 session timeout))

(define-call ssl-get-default-timeout (ssl)
  "Tells for how long sessions of the SSL's protocol can be resumed where nothing else is set.

ssl         SSL
Returns     long: in seconds
See         SSL_get_default_timeout(3)"
  (call/o->n 1101 ssl))

(define-call ssl-set-session-id-context (ssl &optional id)
  "Has a server resume only sessions that were made under the same mark.

ssl         SSL: a server's
id          octets or nil: any bytes
Returns     int: 1, or 0: they are too many
See         SSL_CTX_set_session_id_context(3)"
  (call/ob1->n 1102 ssl id))

(define-call ssl-has-matching-session-id (ssl id)
  "Tells whether the context's cache has a session with this ID.

ssl         SSL
id          octets
Returns     int: 1 or 0
See         SSL_CTX_set_generate_session_id(3)"
  (call/ob1->n 1103 ssl id))

(define-call ssl-get-num-tickets (ssl)
  "Tells how many tickets a TLS 1.3 server sends after the handshake.

ssl         SSL
Returns     size_t: how many; 2 to begin with
See         SSL_CTX_set_num_tickets(3)"
  (call/o->n 1104 ssl))

(define-call ssl-set-num-tickets (ssl count)
  "Says how many tickets a TLS 1.3 server sends after the handshake.

ssl         SSL
count       size_t
Returns     int: 1
See         SSL_CTX_set_num_tickets(3)"
  (call/on->n 1105 ssl count))

(define-call ssl-get-max-early-data (ssl)
  "Tells how much early data a server allows with the tickets that it sends.

ssl         SSL
Returns     uint32_t: in bytes; 0: none is allowed
See         SSL_read_early_data(3)"
  (call/o->n 1106 ssl))

(define-call ssl-set-max-early-data (ssl size)
  "Says how much early data a server allows with the tickets that it sends.

ssl         SSL: a server's
size        uint32_t: in bytes; 0: none is allowed
Returns     int: 1, or 0
See         SSL_read_early_data(3)"
  (call/on->n 1107 ssl size))

(define-call ssl-get-recv-max-early-data (ssl)
  "Tells how much early data a server reads.

ssl         SSL
Returns     uint32_t: in bytes; 16384 to begin with
See         SSL_read_early_data(3)"
  (call/o->n 1108 ssl))

(define-call ssl-set-recv-max-early-data (ssl size)
  "Says how much early data a server reads.

ssl         SSL: a server's
size        uint32_t: in bytes, not less than its tickets allow
Returns     int: 1, or 0
See         SSL_read_early_data(3)"
  (call/on->n 1109 ssl size))

(define-call ssl-set-tlsext-host-name (ssl &optional name)
  "Sets the host name that a client asks the server for. It has nothing to do with whom the
certificate is checked for.

ssl         SSL
name        string or nil: at most 255 bytes; nil: none
Returns     long: 1, or 0 with the reason in the queue
See         SSL_CTX_set_tlsext_servername_callback(3)"
  (call/ot->n 1110 ssl name))

(define-call ssl-set-alpn-protos (ssl &optional protocols)
  "Sets the application protocols that a client offers. Unlike elsewhere, 0 is success.

ssl         SSL: a client's
protocols   octets or nil: names, each after a byte that says how long it is, the preferred first;
            none: nothing is offered
Returns     int: 0 when it is done, 1 when not
See         SSL_CTX_set_alpn_select_cb(3)"
  (call/ob1->n 1111 ssl protocols))

(define-call ssl-set-tlsext-max-fragment-length (ssl mode)
  "Has a client ask for records that are no larger than this.

ssl         SSL: a client's
mode        uint8_t: +tlsext-max-fragment-length-512+ and so on;
            +tlsext-max-fragment-length-disabled+, which is 0: none
Returns     int: 1, or 0 with the reason in the queue
See         SSL_CTX_set_tlsext_max_fragment_length(3)"
  (call/on->n 1112 ssl mode))

(define-call ssl-set-tlsext-use-srtp (ssl profiles)
  "Sets the SRTP profiles that are offered, with DTLS. Unlike elsewhere, 0 is success.

ssl         SSL
profiles    string: names separated by colons
Returns     int: 0 when it is done, 1 when not
See         SSL_CTX_set_tlsext_use_srtp(3)"
  (call/ot->n 1113 ssl profiles))

(define-call ssl-get-srtp-profiles (ssl)
  "Gives the SRTP profiles that are offered, the context's where the SSL has none of its own.

ssl         SSL
Returns     STACK_OF(SRTP_PROTECTION_PROFILE) or nil, borrowed: the profiles; 0: none
See         SSL_CTX_set_tlsext_use_srtp(3)"
  (call/o->o 1114 ssl "STACK_OF(SRTP_PROTECTION_PROFILE)" ssl))

(define-call ssl-get-tlsext-status-type (ssl)
  "Tells whether a client asks for the status of the server's certificate.

ssl         SSL
Returns     long: +tlsext-statustype-ocsp+, which is 1, or -1: none is asked for
See         SSL_CTX_set_tlsext_status_cb(3)"
  (call/o->n 1115 ssl))

(define-call ssl-set-tlsext-status-type (ssl type)
  "Has a client ask for the status of the server's certificate.

ssl         SSL: a client's
type        long: +tlsext-statustype-ocsp+, which is 1; -1: none
Returns     long: 1
See         SSL_CTX_set_tlsext_status_cb(3)"
  (call/on->n 1116 ssl type))

(define-call ssl-get-tlsext-status-ocsp-resp (ssl &optional buffer)
  "Copies the OCSP response that the server has sent, in DER.

ssl         SSL
buffer      octets that are filled or nil
Returns     long: how many bytes there are; -1: none
See         SSL_CTX_set_tlsext_status_cb(3)"
  (call/or1->n 1117 ssl buffer))

(define-call ssl-set-tlsext-status-ocsp-resp (ssl &optional response)
  "Sets the OCSP response that a server sends. It is sent where a status callback of the context
says so.

ssl         SSL: a server's
response    octets or nil: in DER; none: nothing is sent
Returns     long: 1, or 0: no memory
See         SSL_CTX_set_tlsext_status_cb(3)"
  (call/ob1->n 1118 ssl response))

(define-call ssl-get-tlsext-status-exts (ssl)
  "Gives the extensions of the request for a status.

ssl         SSL
Returns     long: 1
Value 2     `extensions`, STACK_OF(X509_EXTENSION) or nil: a STACK_OF(X509_EXTENSION); 0: none
See         openssl/tls1.h"
  (call/oh->n 1119 ssl "STACK_OF(X509_EXTENSION)"))

(define-call ssl-set-tlsext-status-exts (ssl &optional extensions)
  "Sets the extensions of the request for a status.

ssl         SSL: a client's
extensions  STACK_OF(X509_EXTENSION) or nil: 0: none
Returns     long: 1
See         openssl/tls1.h"
  (call/oo->n 1120 ssl extensions))

(define-call ssl-use-psk-identity-hint (ssl &optional hint)
  "Sets the hint that tells clients which pre-shared key to use, before TLS 1.3.

ssl         SSL: a server's
hint        string or nil: at most 128 bytes; nil: none
Returns     int: 1, or 0: it is too long
See         SSL_CTX_use_psk_identity_hint(3)"
  (call/ot->n 1121 ssl hint))

(define-call ssl-get-srp-n (ssl)
  "Gives the modulus of an SRP exchange.

ssl         SSL
Returns     BIGNUM or nil, borrowed: the number; 0: none
See         SSL_CTX_set_srp_password(3)"
  (call/o->o 1122 ssl "BIGNUM" ssl))

(define-call ssl-get-srp-g (ssl)
  "Gives the generator of an SRP exchange.

ssl         SSL
Returns     BIGNUM or nil, borrowed: the number; 0: none
See         SSL_CTX_set_srp_password(3)"
  (call/o->o 1123 ssl "BIGNUM" ssl))

(define-call ssl-get-srp-username (ssl)
  "Tells the client's name in an SRP exchange.

ssl         SSL
Returns     string or nil: the name; 0: none
See         SSL_CTX_set_srp_password(3)"
  (call/o->t 1124 ssl))

(define-call ssl-get-srp-userinfo (ssl)
  "Tells what ssl-set-srp-server-param has kept about the user.

ssl         SSL
Returns     string or nil: the text; 0: none
See         SSL_CTX_set_srp_password(3)"
  (call/o->t 1125 ssl))

(define-call ssl-set-srp-server-param (ssl &optional modulus generator salt verifier info)
  "Sets what a server knows of the user in an SRP exchange. All is copied.

ssl         SSL: a server's
modulus     BIGNUM or nil: 0: as it is
generator   BIGNUM or nil: 0: as it is
salt        BIGNUM or nil: 0: as it is
verifier    BIGNUM or nil: 0: as it is
info        string or nil: anything about the user; nil: as it is
Returns     int: 1, or -1: one of the numbers is missing
See         SSL_CTX_set_srp_password(3)"
  (call/ooooot->n 1126 ssl modulus generator salt verifier info))

(define-call ssl-set-srp-server-param-pw (ssl user password group)
  "Sets what a server knows of the user in an SRP exchange, from the password.

ssl         SSL: a server's
user        string
password    string
group       string: `1024`, `1536`, `2048`, `3072`, `4096`, `6144` or `8192`
Returns     int: 1, or -1: it failed
See         SSL_CTX_set_srp_password(3)"
  (call/ottt->n 1127 ssl user password group))

(define-call ssl-srp-server-param-with-username (ssl)
  "Begins the server's part of an SRP exchange. OpenSSL calls it itself in the handshake.

ssl         SSL: a server's
Returns     int: 0, or another number: the exchange cannot go on
Value 2     `alert`, int: the alert to end the handshake with
See         SSL_CTX_set_srp_password(3)"
  (call/op->n 1128 ssl))

(define-call sk-x509-new-null ()
  "Makes an empty list.

Returns     STACK_OF(X509) or nil, new
See         DEFINE_STACK_OF(3)"
  (call/->o 1129 "STACK_OF(X509)" :new))

(define-call sk-x509-num (sk)
  "Counts the elements of a list.

sk          STACK_OF(X509) or nil
Returns     int: how many, or -1 for nil
See         DEFINE_STACK_OF(3)"
  (call/o->n 1130 sk))

(define-call sk-x509-value (sk index)
  "Gives an element of a list.

sk          STACK_OF(X509)
index       int: from 0
Returns     X509 or nil, borrowed: none for an index that is not there
See         DEFINE_STACK_OF(3)"
  (call/on->o 1131 sk index "X509" sk))

(define-call sk-x509-push (sk element)
  "Adds an element at the end of a list.

sk          STACK_OF(X509)
element     X509
Returns     int: how many there are now, or 0
See         DEFINE_STACK_OF(3)"
  (call/oo->n 1132 sk element))

(define-call sk-x509-unshift (sk element)
  "Adds an element at the beginning of a list.

sk          STACK_OF(X509)
element     X509
Returns     int: how many there are now, or 0
See         DEFINE_STACK_OF(3)"
  (call/oo->n 1133 sk element))

(define-call sk-x509-insert (sk element index)
  "Adds an element in the middle of a list.

sk          STACK_OF(X509)
element     X509
index       int: before which; behind the last for any other number
Returns     int: how many there are now, or 0
See         DEFINE_STACK_OF(3)"
  (call/oon->n 1134 sk element index))

(define-call sk-x509-pop (sk)
  "Takes the last element out of a list.

sk          STACK_OF(X509)
Returns     X509 or nil, new: none when the list is empty
See         DEFINE_STACK_OF(3)"
  (call/o->o 1135 sk "X509" :new))

(define-call sk-x509-shift (sk)
  "Takes the first element out of a list.

sk          STACK_OF(X509)
Returns     X509 or nil, new: none when the list is empty
See         DEFINE_STACK_OF(3)"
  (call/o->o 1136 sk "X509" :new))

(define-call sk-x509-delete (sk index)
  "Takes an element out of a list.

sk          STACK_OF(X509)
index       int
Returns     X509 or nil, new: none for an index that is not there
See         DEFINE_STACK_OF(3)"
  (call/on->o 1137 sk index "X509" :new))

(define-call sk-x509-dup (sk)
  "Copies a list; elements that are counted are the same, others are copied too.

sk          STACK_OF(X509)
Returns     STACK_OF(X509) or nil, new
See         DEFINE_STACK_OF(3)"
  (call/o->o 1138 sk "STACK_OF(X509)" :new))

(define-call sk-x509-free (sk)
  "Frees a list and what it holds of its elements.

sk          STACK_OF(X509) or nil
Returns     nothing
See         DEFINE_STACK_OF(3)"
  (call/o->v 1139 sk))

(define-call sk-x509-pop-free (sk)
  "The same as free: a list's handle always holds its elements.

sk          STACK_OF(X509) or nil
Returns     nothing
See         DEFINE_STACK_OF(3)"
  (call/o->v 1140 sk))

(define-call sk-x509-crl-new-null ()
  "Makes an empty list.

Returns     STACK_OF(X509_CRL) or nil, new
See         DEFINE_STACK_OF(3)"
  (call/->o 1141 "STACK_OF(X509_CRL)" :new))

(define-call sk-x509-crl-num (sk)
  "Counts the elements of a list.

sk          STACK_OF(X509_CRL) or nil
Returns     int: how many, or -1 for nil
See         DEFINE_STACK_OF(3)"
  (call/o->n 1142 sk))

(define-call sk-x509-crl-value (sk index)
  "Gives an element of a list.

sk          STACK_OF(X509_CRL)
index       int: from 0
Returns     X509_CRL or nil, borrowed: none for an index that is not there
See         DEFINE_STACK_OF(3)"
  (call/on->o 1143 sk index "X509_CRL" sk))

(define-call sk-x509-crl-push (sk element)
  "Adds an element at the end of a list.

sk          STACK_OF(X509_CRL)
element     X509_CRL
Returns     int: how many there are now, or 0
See         DEFINE_STACK_OF(3)"
  (call/oo->n 1144 sk element))

(define-call sk-x509-crl-unshift (sk element)
  "Adds an element at the beginning of a list.

sk          STACK_OF(X509_CRL)
element     X509_CRL
Returns     int: how many there are now, or 0
See         DEFINE_STACK_OF(3)"
  (call/oo->n 1145 sk element))

(define-call sk-x509-crl-insert (sk element index)
  "Adds an element in the middle of a list.

sk          STACK_OF(X509_CRL)
element     X509_CRL
index       int: before which; behind the last for any other number
Returns     int: how many there are now, or 0
See         DEFINE_STACK_OF(3)"
  (call/oon->n 1146 sk element index))

(define-call sk-x509-crl-pop (sk)
  "Takes the last element out of a list.

sk          STACK_OF(X509_CRL)
Returns     X509_CRL or nil, new: none when the list is empty
See         DEFINE_STACK_OF(3)"
  (call/o->o 1147 sk "X509_CRL" :new))

(define-call sk-x509-crl-shift (sk)
  "Takes the first element out of a list.

sk          STACK_OF(X509_CRL)
Returns     X509_CRL or nil, new: none when the list is empty
See         DEFINE_STACK_OF(3)"
  (call/o->o 1148 sk "X509_CRL" :new))

(define-call sk-x509-crl-delete (sk index)
  "Takes an element out of a list.

sk          STACK_OF(X509_CRL)
index       int
Returns     X509_CRL or nil, new: none for an index that is not there
See         DEFINE_STACK_OF(3)"
  (call/on->o 1149 sk index "X509_CRL" :new))

(define-call sk-x509-crl-dup (sk)
  "Copies a list; elements that are counted are the same, others are copied too.

sk          STACK_OF(X509_CRL)
Returns     STACK_OF(X509_CRL) or nil, new
See         DEFINE_STACK_OF(3)"
  (call/o->o 1150 sk "STACK_OF(X509_CRL)" :new))

(define-call sk-x509-crl-free (sk)
  "Frees a list and what it holds of its elements.

sk          STACK_OF(X509_CRL) or nil
Returns     nothing
See         DEFINE_STACK_OF(3)"
  (call/o->v 1151 sk))

(define-call sk-x509-crl-pop-free (sk)
  "The same as free: a list's handle always holds its elements.

sk          STACK_OF(X509_CRL) or nil
Returns     nothing
See         DEFINE_STACK_OF(3)"
  (call/o->v 1152 sk))

(define-call sk-x509-name-new-null ()
  "Makes an empty list.

Returns     STACK_OF(X509_NAME) or nil, new
See         DEFINE_STACK_OF(3)"
  (call/->o 1153 "STACK_OF(X509_NAME)" :new))

(define-call sk-x509-name-num (sk)
  "Counts the elements of a list.

sk          STACK_OF(X509_NAME) or nil
Returns     int: how many, or -1 for nil
See         DEFINE_STACK_OF(3)"
  (call/o->n 1154 sk))

(define-call sk-x509-name-value (sk index)
  "Gives an element of a list.

sk          STACK_OF(X509_NAME)
index       int: from 0
Returns     X509_NAME or nil, borrowed: none for an index that is not there
See         DEFINE_STACK_OF(3)"
  (call/on->o 1155 sk index "X509_NAME" sk))

(define-call sk-x509-name-push (sk element)
  "Adds an element at the end of a list.

sk          STACK_OF(X509_NAME)
element     X509_NAME
Returns     int: how many there are now, or 0
See         DEFINE_STACK_OF(3)"
  (call/oo->n 1156 sk element))

(define-call sk-x509-name-unshift (sk element)
  "Adds an element at the beginning of a list.

sk          STACK_OF(X509_NAME)
element     X509_NAME
Returns     int: how many there are now, or 0
See         DEFINE_STACK_OF(3)"
  (call/oo->n 1157 sk element))

(define-call sk-x509-name-insert (sk element index)
  "Adds an element in the middle of a list.

sk          STACK_OF(X509_NAME)
element     X509_NAME
index       int: before which; behind the last for any other number
Returns     int: how many there are now, or 0
See         DEFINE_STACK_OF(3)"
  (call/oon->n 1158 sk element index))

(define-call sk-x509-name-pop (sk)
  "Takes the last element out of a list.

sk          STACK_OF(X509_NAME)
Returns     X509_NAME or nil, new: none when the list is empty
See         DEFINE_STACK_OF(3)"
  (call/o->o 1159 sk "X509_NAME" :new))

(define-call sk-x509-name-shift (sk)
  "Takes the first element out of a list.

sk          STACK_OF(X509_NAME)
Returns     X509_NAME or nil, new: none when the list is empty
See         DEFINE_STACK_OF(3)"
  (call/o->o 1160 sk "X509_NAME" :new))

(define-call sk-x509-name-delete (sk index)
  "Takes an element out of a list.

sk          STACK_OF(X509_NAME)
index       int
Returns     X509_NAME or nil, new: none for an index that is not there
See         DEFINE_STACK_OF(3)"
  (call/on->o 1161 sk index "X509_NAME" :new))

(define-call sk-x509-name-dup (sk)
  "Copies a list; elements that are counted are the same, others are copied too.

sk          STACK_OF(X509_NAME)
Returns     STACK_OF(X509_NAME) or nil, new
See         DEFINE_STACK_OF(3)"
  (call/o->o 1162 sk "STACK_OF(X509_NAME)" :new))

(define-call sk-x509-name-free (sk)
  "Frees a list and what it holds of its elements.

sk          STACK_OF(X509_NAME) or nil
Returns     nothing
See         DEFINE_STACK_OF(3)"
  (call/o->v 1163 sk))

(define-call sk-x509-name-pop-free (sk)
  "The same as free: a list's handle always holds its elements.

sk          STACK_OF(X509_NAME) or nil
Returns     nothing
See         DEFINE_STACK_OF(3)"
  (call/o->v 1164 sk))

(define-call sk-x509-extension-new-null ()
  "Makes an empty list.

Returns     STACK_OF(X509_EXTENSION) or nil, new
See         DEFINE_STACK_OF(3)"
  (call/->o 1165 "STACK_OF(X509_EXTENSION)" :new))

(define-call sk-x509-extension-num (sk)
  "Counts the elements of a list.

sk          STACK_OF(X509_EXTENSION) or nil
Returns     int: how many, or -1 for nil
See         DEFINE_STACK_OF(3)"
  (call/o->n 1166 sk))

(define-call sk-x509-extension-value (sk index)
  "Gives an element of a list.

sk          STACK_OF(X509_EXTENSION)
index       int: from 0
Returns     X509_EXTENSION or nil, borrowed: none for an index that is not there
See         DEFINE_STACK_OF(3)"
  (call/on->o 1167 sk index "X509_EXTENSION" sk))

(define-call sk-x509-extension-push (sk element)
  "Adds an element at the end of a list.

sk          STACK_OF(X509_EXTENSION)
element     X509_EXTENSION
Returns     int: how many there are now, or 0
See         DEFINE_STACK_OF(3)"
  (call/oo->n 1168 sk element))

(define-call sk-x509-extension-unshift (sk element)
  "Adds an element at the beginning of a list.

sk          STACK_OF(X509_EXTENSION)
element     X509_EXTENSION
Returns     int: how many there are now, or 0
See         DEFINE_STACK_OF(3)"
  (call/oo->n 1169 sk element))

(define-call sk-x509-extension-insert (sk element index)
  "Adds an element in the middle of a list.

sk          STACK_OF(X509_EXTENSION)
element     X509_EXTENSION
index       int: before which; behind the last for any other number
Returns     int: how many there are now, or 0
See         DEFINE_STACK_OF(3)"
  (call/oon->n 1170 sk element index))

(define-call sk-x509-extension-pop (sk)
  "Takes the last element out of a list.

sk          STACK_OF(X509_EXTENSION)
Returns     X509_EXTENSION or nil, new: none when the list is empty
See         DEFINE_STACK_OF(3)"
  (call/o->o 1171 sk "X509_EXTENSION" :new))

(define-call sk-x509-extension-shift (sk)
  "Takes the first element out of a list.

sk          STACK_OF(X509_EXTENSION)
Returns     X509_EXTENSION or nil, new: none when the list is empty
See         DEFINE_STACK_OF(3)"
  (call/o->o 1172 sk "X509_EXTENSION" :new))

(define-call sk-x509-extension-delete (sk index)
  "Takes an element out of a list.

sk          STACK_OF(X509_EXTENSION)
index       int
Returns     X509_EXTENSION or nil, new: none for an index that is not there
See         DEFINE_STACK_OF(3)"
  (call/on->o 1173 sk index "X509_EXTENSION" :new))

(define-call sk-x509-extension-dup (sk)
  "Copies a list; elements that are counted are the same, others are copied too.

sk          STACK_OF(X509_EXTENSION)
Returns     STACK_OF(X509_EXTENSION) or nil, new
See         DEFINE_STACK_OF(3)"
  (call/o->o 1174 sk "STACK_OF(X509_EXTENSION)" :new))

(define-call sk-x509-extension-free (sk)
  "Frees a list and what it holds of its elements.

sk          STACK_OF(X509_EXTENSION) or nil
Returns     nothing
See         DEFINE_STACK_OF(3)"
  (call/o->v 1175 sk))

(define-call sk-x509-extension-pop-free (sk)
  "The same as free: a list's handle always holds its elements.

sk          STACK_OF(X509_EXTENSION) or nil
Returns     nothing
See         DEFINE_STACK_OF(3)"
  (call/o->v 1176 sk))

(define-call sk-x509-revoked-new-null ()
  "Makes an empty list.

Returns     STACK_OF(X509_REVOKED) or nil, new
See         DEFINE_STACK_OF(3)"
  (call/->o 1177 "STACK_OF(X509_REVOKED)" :new))

(define-call sk-x509-revoked-num (sk)
  "Counts the elements of a list.

sk          STACK_OF(X509_REVOKED) or nil
Returns     int: how many, or -1 for nil
See         DEFINE_STACK_OF(3)"
  (call/o->n 1178 sk))

(define-call sk-x509-revoked-value (sk index)
  "Gives an element of a list.

sk          STACK_OF(X509_REVOKED)
index       int: from 0
Returns     X509_REVOKED or nil, borrowed: none for an index that is not there
See         DEFINE_STACK_OF(3)"
  (call/on->o 1179 sk index "X509_REVOKED" sk))

(define-call sk-x509-revoked-push (sk element)
  "Adds an element at the end of a list.

sk          STACK_OF(X509_REVOKED)
element     X509_REVOKED
Returns     int: how many there are now, or 0
See         DEFINE_STACK_OF(3)"
  (call/oo->n 1180 sk element))

(define-call sk-x509-revoked-unshift (sk element)
  "Adds an element at the beginning of a list.

sk          STACK_OF(X509_REVOKED)
element     X509_REVOKED
Returns     int: how many there are now, or 0
See         DEFINE_STACK_OF(3)"
  (call/oo->n 1181 sk element))

(define-call sk-x509-revoked-insert (sk element index)
  "Adds an element in the middle of a list.

sk          STACK_OF(X509_REVOKED)
element     X509_REVOKED
index       int: before which; behind the last for any other number
Returns     int: how many there are now, or 0
See         DEFINE_STACK_OF(3)"
  (call/oon->n 1182 sk element index))

(define-call sk-x509-revoked-pop (sk)
  "Takes the last element out of a list.

sk          STACK_OF(X509_REVOKED)
Returns     X509_REVOKED or nil, new: none when the list is empty
See         DEFINE_STACK_OF(3)"
  (call/o->o 1183 sk "X509_REVOKED" :new))

(define-call sk-x509-revoked-shift (sk)
  "Takes the first element out of a list.

sk          STACK_OF(X509_REVOKED)
Returns     X509_REVOKED or nil, new: none when the list is empty
See         DEFINE_STACK_OF(3)"
  (call/o->o 1184 sk "X509_REVOKED" :new))

(define-call sk-x509-revoked-delete (sk index)
  "Takes an element out of a list.

sk          STACK_OF(X509_REVOKED)
index       int
Returns     X509_REVOKED or nil, new: none for an index that is not there
See         DEFINE_STACK_OF(3)"
  (call/on->o 1185 sk index "X509_REVOKED" :new))

(define-call sk-x509-revoked-dup (sk)
  "Copies a list; elements that are counted are the same, others are copied too.

sk          STACK_OF(X509_REVOKED)
Returns     STACK_OF(X509_REVOKED) or nil, new
See         DEFINE_STACK_OF(3)"
  (call/o->o 1186 sk "STACK_OF(X509_REVOKED)" :new))

(define-call sk-x509-revoked-free (sk)
  "Frees a list and what it holds of its elements.

sk          STACK_OF(X509_REVOKED) or nil
Returns     nothing
See         DEFINE_STACK_OF(3)"
  (call/o->v 1187 sk))

(define-call sk-x509-revoked-pop-free (sk)
  "The same as free: a list's handle always holds its elements.

sk          STACK_OF(X509_REVOKED) or nil
Returns     nothing
See         DEFINE_STACK_OF(3)"
  (call/o->v 1188 sk))

(define-call sk-x509-object-new-null ()
  "Makes an empty list.

Returns     STACK_OF(X509_OBJECT) or nil, new
See         DEFINE_STACK_OF(3)"
  (call/->o 1189 "STACK_OF(X509_OBJECT)" :new))

(define-call sk-x509-object-num (sk)
  "Counts the elements of a list.

sk          STACK_OF(X509_OBJECT) or nil
Returns     int: how many, or -1 for nil
See         DEFINE_STACK_OF(3)"
  (call/o->n 1190 sk))

(define-call sk-x509-object-value (sk index)
  "Gives an element of a list.

sk          STACK_OF(X509_OBJECT)
index       int: from 0
Returns     X509_OBJECT or nil, borrowed: none for an index that is not there
See         DEFINE_STACK_OF(3)"
  (call/on->o 1191 sk index "X509_OBJECT" sk))

(define-call sk-x509-object-push (sk element)
  "Adds an element at the end of a list.

sk          STACK_OF(X509_OBJECT)
element     X509_OBJECT
Returns     int: how many there are now, or 0
See         DEFINE_STACK_OF(3)"
  (call/oo->n 1192 sk element))

(define-call sk-x509-object-unshift (sk element)
  "Adds an element at the beginning of a list.

sk          STACK_OF(X509_OBJECT)
element     X509_OBJECT
Returns     int: how many there are now, or 0
See         DEFINE_STACK_OF(3)"
  (call/oo->n 1193 sk element))

(define-call sk-x509-object-insert (sk element index)
  "Adds an element in the middle of a list.

sk          STACK_OF(X509_OBJECT)
element     X509_OBJECT
index       int: before which; behind the last for any other number
Returns     int: how many there are now, or 0
See         DEFINE_STACK_OF(3)"
  (call/oon->n 1194 sk element index))

(define-call sk-x509-object-pop (sk)
  "Takes the last element out of a list.

sk          STACK_OF(X509_OBJECT)
Returns     X509_OBJECT or nil, new: none when the list is empty
See         DEFINE_STACK_OF(3)"
  (call/o->o 1195 sk "X509_OBJECT" :new))

(define-call sk-x509-object-shift (sk)
  "Takes the first element out of a list.

sk          STACK_OF(X509_OBJECT)
Returns     X509_OBJECT or nil, new: none when the list is empty
See         DEFINE_STACK_OF(3)"
  (call/o->o 1196 sk "X509_OBJECT" :new))

(define-call sk-x509-object-delete (sk index)
  "Takes an element out of a list.

sk          STACK_OF(X509_OBJECT)
index       int
Returns     X509_OBJECT or nil, new: none for an index that is not there
See         DEFINE_STACK_OF(3)"
  (call/on->o 1197 sk index "X509_OBJECT" :new))

(define-call sk-x509-object-dup (sk)
  "Copies a list; elements that are counted are the same, others are copied too.

sk          STACK_OF(X509_OBJECT)
Returns     STACK_OF(X509_OBJECT) or nil, new
See         DEFINE_STACK_OF(3)"
  (call/o->o 1198 sk "STACK_OF(X509_OBJECT)" :new))

(define-call sk-x509-object-free (sk)
  "Frees a list and what it holds of its elements.

sk          STACK_OF(X509_OBJECT) or nil
Returns     nothing
See         DEFINE_STACK_OF(3)"
  (call/o->v 1199 sk))

(define-call sk-x509-object-pop-free (sk)
  "The same as free: a list's handle always holds its elements.

sk          STACK_OF(X509_OBJECT) or nil
Returns     nothing
See         DEFINE_STACK_OF(3)"
  (call/o->v 1200 sk))

(define-call sk-general-name-new-null ()
  "Makes an empty list.

Returns     STACK_OF(GENERAL_NAME) or nil, new
See         DEFINE_STACK_OF(3)"
  (call/->o 1201 "STACK_OF(GENERAL_NAME)" :new))

(define-call sk-general-name-num (sk)
  "Counts the elements of a list.

sk          STACK_OF(GENERAL_NAME) or nil
Returns     int: how many, or -1 for nil
See         DEFINE_STACK_OF(3)"
  (call/o->n 1202 sk))

(define-call sk-general-name-value (sk index)
  "Gives an element of a list.

sk          STACK_OF(GENERAL_NAME)
index       int: from 0
Returns     GENERAL_NAME or nil, borrowed: none for an index that is not there
See         DEFINE_STACK_OF(3)"
  (call/on->o 1203 sk index "GENERAL_NAME" sk))

(define-call sk-general-name-push (sk element)
  "Adds an element at the end of a list.

sk          STACK_OF(GENERAL_NAME)
element     GENERAL_NAME
Returns     int: how many there are now, or 0
See         DEFINE_STACK_OF(3)"
  (call/oo->n 1204 sk element))

(define-call sk-general-name-unshift (sk element)
  "Adds an element at the beginning of a list.

sk          STACK_OF(GENERAL_NAME)
element     GENERAL_NAME
Returns     int: how many there are now, or 0
See         DEFINE_STACK_OF(3)"
  (call/oo->n 1205 sk element))

(define-call sk-general-name-insert (sk element index)
  "Adds an element in the middle of a list.

sk          STACK_OF(GENERAL_NAME)
element     GENERAL_NAME
index       int: before which; behind the last for any other number
Returns     int: how many there are now, or 0
See         DEFINE_STACK_OF(3)"
  (call/oon->n 1206 sk element index))

(define-call sk-general-name-pop (sk)
  "Takes the last element out of a list.

sk          STACK_OF(GENERAL_NAME)
Returns     GENERAL_NAME or nil, new: none when the list is empty
See         DEFINE_STACK_OF(3)"
  (call/o->o 1207 sk "GENERAL_NAME" :new))

(define-call sk-general-name-shift (sk)
  "Takes the first element out of a list.

sk          STACK_OF(GENERAL_NAME)
Returns     GENERAL_NAME or nil, new: none when the list is empty
See         DEFINE_STACK_OF(3)"
  (call/o->o 1208 sk "GENERAL_NAME" :new))

(define-call sk-general-name-delete (sk index)
  "Takes an element out of a list.

sk          STACK_OF(GENERAL_NAME)
index       int
Returns     GENERAL_NAME or nil, new: none for an index that is not there
See         DEFINE_STACK_OF(3)"
  (call/on->o 1209 sk index "GENERAL_NAME" :new))

(define-call sk-general-name-dup (sk)
  "Copies a list; elements that are counted are the same, others are copied too.

sk          STACK_OF(GENERAL_NAME)
Returns     STACK_OF(GENERAL_NAME) or nil, new
See         DEFINE_STACK_OF(3)"
  (call/o->o 1210 sk "STACK_OF(GENERAL_NAME)" :new))

(define-call sk-general-name-free (sk)
  "Frees a list and what it holds of its elements.

sk          STACK_OF(GENERAL_NAME) or nil
Returns     nothing
See         DEFINE_STACK_OF(3)"
  (call/o->v 1211 sk))

(define-call sk-general-name-pop-free (sk)
  "The same as free: a list's handle always holds its elements.

sk          STACK_OF(GENERAL_NAME) or nil
Returns     nothing
See         DEFINE_STACK_OF(3)"
  (call/o->v 1212 sk))

(define-call sk-asn1-object-new-null ()
  "Makes an empty list.

Returns     STACK_OF(ASN1_OBJECT) or nil, new
See         DEFINE_STACK_OF(3)"
  (call/->o 1213 "STACK_OF(ASN1_OBJECT)" :new))

(define-call sk-asn1-object-num (sk)
  "Counts the elements of a list.

sk          STACK_OF(ASN1_OBJECT) or nil
Returns     int: how many, or -1 for nil
See         DEFINE_STACK_OF(3)"
  (call/o->n 1214 sk))

(define-call sk-asn1-object-value (sk index)
  "Gives an element of a list.

sk          STACK_OF(ASN1_OBJECT)
index       int: from 0
Returns     ASN1_OBJECT or nil, borrowed: none for an index that is not there
See         DEFINE_STACK_OF(3)"
  (call/on->o 1215 sk index "ASN1_OBJECT" sk))

(define-call sk-asn1-object-push (sk element)
  "Adds an element at the end of a list.

sk          STACK_OF(ASN1_OBJECT)
element     ASN1_OBJECT
Returns     int: how many there are now, or 0
See         DEFINE_STACK_OF(3)"
  (call/oo->n 1216 sk element))

(define-call sk-asn1-object-unshift (sk element)
  "Adds an element at the beginning of a list.

sk          STACK_OF(ASN1_OBJECT)
element     ASN1_OBJECT
Returns     int: how many there are now, or 0
See         DEFINE_STACK_OF(3)"
  (call/oo->n 1217 sk element))

(define-call sk-asn1-object-insert (sk element index)
  "Adds an element in the middle of a list.

sk          STACK_OF(ASN1_OBJECT)
element     ASN1_OBJECT
index       int: before which; behind the last for any other number
Returns     int: how many there are now, or 0
See         DEFINE_STACK_OF(3)"
  (call/oon->n 1218 sk element index))

(define-call sk-asn1-object-pop (sk)
  "Takes the last element out of a list.

sk          STACK_OF(ASN1_OBJECT)
Returns     ASN1_OBJECT or nil, new: none when the list is empty
See         DEFINE_STACK_OF(3)"
  (call/o->o 1219 sk "ASN1_OBJECT" :new))

(define-call sk-asn1-object-shift (sk)
  "Takes the first element out of a list.

sk          STACK_OF(ASN1_OBJECT)
Returns     ASN1_OBJECT or nil, new: none when the list is empty
See         DEFINE_STACK_OF(3)"
  (call/o->o 1220 sk "ASN1_OBJECT" :new))

(define-call sk-asn1-object-delete (sk index)
  "Takes an element out of a list.

sk          STACK_OF(ASN1_OBJECT)
index       int
Returns     ASN1_OBJECT or nil, new: none for an index that is not there
See         DEFINE_STACK_OF(3)"
  (call/on->o 1221 sk index "ASN1_OBJECT" :new))

(define-call sk-asn1-object-dup (sk)
  "Copies a list; elements that are counted are the same, others are copied too.

sk          STACK_OF(ASN1_OBJECT)
Returns     STACK_OF(ASN1_OBJECT) or nil, new
See         DEFINE_STACK_OF(3)"
  (call/o->o 1222 sk "STACK_OF(ASN1_OBJECT)" :new))

(define-call sk-asn1-object-free (sk)
  "Frees a list and what it holds of its elements.

sk          STACK_OF(ASN1_OBJECT) or nil
Returns     nothing
See         DEFINE_STACK_OF(3)"
  (call/o->v 1223 sk))

(define-call sk-asn1-object-pop-free (sk)
  "The same as free: a list's handle always holds its elements.

sk          STACK_OF(ASN1_OBJECT) or nil
Returns     nothing
See         DEFINE_STACK_OF(3)"
  (call/o->v 1224 sk))

(define-call sk-ssl-cipher-new-null ()
  "Makes an empty list.

Returns     STACK_OF(SSL_CIPHER) or nil, new
See         DEFINE_STACK_OF(3)"
  (call/->o 1225 "STACK_OF(SSL_CIPHER)" :new))

(define-call sk-ssl-cipher-num (sk)
  "Counts the elements of a list.

sk          STACK_OF(SSL_CIPHER) or nil
Returns     int: how many, or -1 for nil
See         DEFINE_STACK_OF(3)"
  (call/o->n 1226 sk))

(define-call sk-ssl-cipher-value (sk index)
  "Gives an element of a list.

sk          STACK_OF(SSL_CIPHER)
index       int: from 0
Returns     SSL_CIPHER or nil, static: none for an index that is not there
See         DEFINE_STACK_OF(3)"
  (call/on->o 1227 sk index "SSL_CIPHER" :static))

(define-call sk-ssl-cipher-push (sk element)
  "Adds an element at the end of a list.

sk          STACK_OF(SSL_CIPHER)
element     SSL_CIPHER
Returns     int: how many there are now, or 0
See         DEFINE_STACK_OF(3)"
  (call/oo->n 1228 sk element))

(define-call sk-ssl-cipher-unshift (sk element)
  "Adds an element at the beginning of a list.

sk          STACK_OF(SSL_CIPHER)
element     SSL_CIPHER
Returns     int: how many there are now, or 0
See         DEFINE_STACK_OF(3)"
  (call/oo->n 1229 sk element))

(define-call sk-ssl-cipher-insert (sk element index)
  "Adds an element in the middle of a list.

sk          STACK_OF(SSL_CIPHER)
element     SSL_CIPHER
index       int: before which; behind the last for any other number
Returns     int: how many there are now, or 0
See         DEFINE_STACK_OF(3)"
  (call/oon->n 1230 sk element index))

(define-call sk-ssl-cipher-pop (sk)
  "Takes the last element out of a list.

sk          STACK_OF(SSL_CIPHER)
Returns     SSL_CIPHER or nil, static: none when the list is empty
See         DEFINE_STACK_OF(3)"
  (call/o->o 1231 sk "SSL_CIPHER" :static))

(define-call sk-ssl-cipher-shift (sk)
  "Takes the first element out of a list.

sk          STACK_OF(SSL_CIPHER)
Returns     SSL_CIPHER or nil, static: none when the list is empty
See         DEFINE_STACK_OF(3)"
  (call/o->o 1232 sk "SSL_CIPHER" :static))

(define-call sk-ssl-cipher-delete (sk index)
  "Takes an element out of a list.

sk          STACK_OF(SSL_CIPHER)
index       int
Returns     SSL_CIPHER or nil, static: none for an index that is not there
See         DEFINE_STACK_OF(3)"
  (call/on->o 1233 sk index "SSL_CIPHER" :static))

(define-call sk-ssl-cipher-dup (sk)
  "Copies a list; elements that are counted are the same, others are copied too.

sk          STACK_OF(SSL_CIPHER)
Returns     STACK_OF(SSL_CIPHER) or nil, new
See         DEFINE_STACK_OF(3)"
  (call/o->o 1234 sk "STACK_OF(SSL_CIPHER)" :new))

(define-call sk-ssl-cipher-free (sk)
  "Frees a list and what it holds of its elements.

sk          STACK_OF(SSL_CIPHER) or nil
Returns     nothing
See         DEFINE_STACK_OF(3)"
  (call/o->v 1235 sk))

(define-call sk-ssl-cipher-pop-free (sk)
  "The same as free: a list's handle always holds its elements.

sk          STACK_OF(SSL_CIPHER) or nil
Returns     nothing
See         DEFINE_STACK_OF(3)"
  (call/o->v 1236 sk))

(define-call sk-ssl-comp-new-null ()
  "Makes an empty list.

Returns     STACK_OF(SSL_COMP) or nil, new
See         DEFINE_STACK_OF(3)"
  (call/->o 1237 "STACK_OF(SSL_COMP)" :new))

(define-call sk-ssl-comp-num (sk)
  "Counts the elements of a list.

sk          STACK_OF(SSL_COMP) or nil
Returns     int: how many, or -1 for nil
See         DEFINE_STACK_OF(3)"
  (call/o->n 1238 sk))

(define-call sk-ssl-comp-value (sk index)
  "Gives an element of a list.

sk          STACK_OF(SSL_COMP)
index       int: from 0
Returns     SSL_COMP or nil, static: none for an index that is not there
See         DEFINE_STACK_OF(3)"
  (call/on->o 1239 sk index "SSL_COMP" :static))

(define-call sk-ssl-comp-push (sk element)
  "Adds an element at the end of a list.

sk          STACK_OF(SSL_COMP)
element     SSL_COMP
Returns     int: how many there are now, or 0
See         DEFINE_STACK_OF(3)"
  (call/oo->n 1240 sk element))

(define-call sk-ssl-comp-unshift (sk element)
  "Adds an element at the beginning of a list.

sk          STACK_OF(SSL_COMP)
element     SSL_COMP
Returns     int: how many there are now, or 0
See         DEFINE_STACK_OF(3)"
  (call/oo->n 1241 sk element))

(define-call sk-ssl-comp-insert (sk element index)
  "Adds an element in the middle of a list.

sk          STACK_OF(SSL_COMP)
element     SSL_COMP
index       int: before which; behind the last for any other number
Returns     int: how many there are now, or 0
See         DEFINE_STACK_OF(3)"
  (call/oon->n 1242 sk element index))

(define-call sk-ssl-comp-pop (sk)
  "Takes the last element out of a list.

sk          STACK_OF(SSL_COMP)
Returns     SSL_COMP or nil, static: none when the list is empty
See         DEFINE_STACK_OF(3)"
  (call/o->o 1243 sk "SSL_COMP" :static))

(define-call sk-ssl-comp-shift (sk)
  "Takes the first element out of a list.

sk          STACK_OF(SSL_COMP)
Returns     SSL_COMP or nil, static: none when the list is empty
See         DEFINE_STACK_OF(3)"
  (call/o->o 1244 sk "SSL_COMP" :static))

(define-call sk-ssl-comp-delete (sk index)
  "Takes an element out of a list.

sk          STACK_OF(SSL_COMP)
index       int
Returns     SSL_COMP or nil, static: none for an index that is not there
See         DEFINE_STACK_OF(3)"
  (call/on->o 1245 sk index "SSL_COMP" :static))

(define-call sk-ssl-comp-dup (sk)
  "Copies a list; elements that are counted are the same, others are copied too.

sk          STACK_OF(SSL_COMP)
Returns     STACK_OF(SSL_COMP) or nil, new
See         DEFINE_STACK_OF(3)"
  (call/o->o 1246 sk "STACK_OF(SSL_COMP)" :new))

(define-call sk-ssl-comp-free (sk)
  "Frees a list and what it holds of its elements.

sk          STACK_OF(SSL_COMP) or nil
Returns     nothing
See         DEFINE_STACK_OF(3)"
  (call/o->v 1247 sk))

(define-call sk-ssl-comp-pop-free (sk)
  "The same as free: a list's handle always holds its elements.

sk          STACK_OF(SSL_COMP) or nil
Returns     nothing
See         DEFINE_STACK_OF(3)"
  (call/o->v 1248 sk))

(define-call sk-srtp-protection-profile-new-null ()
  "Makes an empty list.

Returns     STACK_OF(SRTP_PROTECTION_PROFILE) or nil, new
See         DEFINE_STACK_OF(3)"
  (call/->o 1249 "STACK_OF(SRTP_PROTECTION_PROFILE)" :new))

(define-call sk-srtp-protection-profile-num (sk)
  "Counts the elements of a list.

sk          STACK_OF(SRTP_PROTECTION_PROFILE) or nil
Returns     int: how many, or -1 for nil
See         DEFINE_STACK_OF(3)"
  (call/o->n 1250 sk))

(define-call sk-srtp-protection-profile-value (sk index)
  "Gives an element of a list.

sk          STACK_OF(SRTP_PROTECTION_PROFILE)
index       int: from 0
Returns     SRTP_PROTECTION_PROFILE or nil, static: none for an index that is not there
See         DEFINE_STACK_OF(3)"
  (call/on->o 1251 sk index "SRTP_PROTECTION_PROFILE" :static))

(define-call sk-srtp-protection-profile-push (sk element)
  "Adds an element at the end of a list.

sk          STACK_OF(SRTP_PROTECTION_PROFILE)
element     SRTP_PROTECTION_PROFILE
Returns     int: how many there are now, or 0
See         DEFINE_STACK_OF(3)"
  (call/oo->n 1252 sk element))

(define-call sk-srtp-protection-profile-unshift (sk element)
  "Adds an element at the beginning of a list.

sk          STACK_OF(SRTP_PROTECTION_PROFILE)
element     SRTP_PROTECTION_PROFILE
Returns     int: how many there are now, or 0
See         DEFINE_STACK_OF(3)"
  (call/oo->n 1253 sk element))

(define-call sk-srtp-protection-profile-insert (sk element index)
  "Adds an element in the middle of a list.

sk          STACK_OF(SRTP_PROTECTION_PROFILE)
element     SRTP_PROTECTION_PROFILE
index       int: before which; behind the last for any other number
Returns     int: how many there are now, or 0
See         DEFINE_STACK_OF(3)"
  (call/oon->n 1254 sk element index))

(define-call sk-srtp-protection-profile-pop (sk)
  "Takes the last element out of a list.

sk          STACK_OF(SRTP_PROTECTION_PROFILE)
Returns     SRTP_PROTECTION_PROFILE or nil, static: none when the list is empty
See         DEFINE_STACK_OF(3)"
  (call/o->o 1255 sk "SRTP_PROTECTION_PROFILE" :static))

(define-call sk-srtp-protection-profile-shift (sk)
  "Takes the first element out of a list.

sk          STACK_OF(SRTP_PROTECTION_PROFILE)
Returns     SRTP_PROTECTION_PROFILE or nil, static: none when the list is empty
See         DEFINE_STACK_OF(3)"
  (call/o->o 1256 sk "SRTP_PROTECTION_PROFILE" :static))

(define-call sk-srtp-protection-profile-delete (sk index)
  "Takes an element out of a list.

sk          STACK_OF(SRTP_PROTECTION_PROFILE)
index       int
Returns     SRTP_PROTECTION_PROFILE or nil, static: none for an index that is not there
See         DEFINE_STACK_OF(3)"
  (call/on->o 1257 sk index "SRTP_PROTECTION_PROFILE" :static))

(define-call sk-srtp-protection-profile-dup (sk)
  "Copies a list; elements that are counted are the same, others are copied too.

sk          STACK_OF(SRTP_PROTECTION_PROFILE)
Returns     STACK_OF(SRTP_PROTECTION_PROFILE) or nil, new
See         DEFINE_STACK_OF(3)"
  (call/o->o 1258 sk "STACK_OF(SRTP_PROTECTION_PROFILE)" :new))

(define-call sk-srtp-protection-profile-free (sk)
  "Frees a list and what it holds of its elements.

sk          STACK_OF(SRTP_PROTECTION_PROFILE) or nil
Returns     nothing
See         DEFINE_STACK_OF(3)"
  (call/o->v 1259 sk))

(define-call sk-srtp-protection-profile-pop-free (sk)
  "The same as free: a list's handle always holds its elements.

sk          STACK_OF(SRTP_PROTECTION_PROFILE) or nil
Returns     nothing
See         DEFINE_STACK_OF(3)"
  (call/o->v 1260 sk))

(define-call x509-new ()
  "Makes a certificate that holds nothing yet.

Returns     X509 or nil, new: an empty one, or 0 without memory
See         X509_new(3)"
  (call/->o 1261 "X509" :new))

(define-call x509-new-ex (properties)
  "Makes a certificate that holds nothing yet, for algorithms with certain properties.

properties  string or nil: which implementations are fetched; nil: the default
Returns     X509 or nil, new: an empty one, or 0 without memory
OpenSSL     3.0 and newer
See         X509_new(3)"
  (call/t->o 1262 properties "X509" :new))

(define-call x509-dup (x509)
  "Copies a certificate.

x509        X509
Returns     X509 or nil, new: the copy, or 0 with the reason in the queue
See         X509_dup(3)"
  (call/o->o 1263 x509 "X509" :new))

(define-call x509-up-ref (x509)
  "Counts one more owner of a certificate.

x509        X509
Returns     int: 1, or 0
See         X509_new(3)"
  (call/o->n 1264 x509))

(define-call x509-free (x509)
  "Gives a certificate back. 0 is left alone.

x509        X509 or nil
Returns     nothing
See         X509_new(3)"
  (call/o->v 1265 x509))

(define-call x509-get-version (x509)
  "Gives the version of a certificate.

x509        X509
Returns     long: one less than the version: 2 for version 3
See         X509_get_version(3)"
  (call/o->n 1266 x509))

(define-call x509-set-version (x509 version)
  "Sets the version of a certificate.

x509        X509
version     long: one less than the version: 2 for version 3
Returns     int: 1, or 0
See         X509_get_version(3)"
  (call/on->n 1267 x509 version))

(define-call x509-get-serialnumber (x509)
  "Gives the serial number of a certificate; changing it changes the certificate.

x509        X509
Returns     ASN1_INTEGER or nil, borrowed
See         X509_get_serialNumber(3)"
  (call/o->o 1268 x509 "ASN1_INTEGER" x509))

(define-call x509-get0-serialnumber (x509)
  "Gives the serial number of a certificate, for reading.

x509        X509
Returns     ASN1_INTEGER or nil, borrowed
See         X509_get_serialNumber(3)"
  (call/o->o 1269 x509 "ASN1_INTEGER" x509))

(define-call x509-set-serialnumber (x509 serial)
  "Sets the serial number of a certificate.

x509        X509
serial      ASN1_INTEGER: copied
Returns     int: 1, or 0
See         X509_get_serialNumber(3)"
  (call/oo->n 1270 x509 serial))

(define-call x509-get-subject-name (x509)
  "Gives the name of the subject of a certificate.

x509        X509
Returns     X509_NAME or nil, borrowed
See         X509_get_subject_name(3)"
  (call/o->o 1271 x509 "X509_NAME" x509))

(define-call x509-set-subject-name (x509 name)
  "Sets the name of the subject of a certificate.

x509        X509
name        X509_NAME: copied
Returns     int: 1, or 0
See         X509_get_subject_name(3)"
  (call/oo->n 1272 x509 name))

(define-call x509-get-issuer-name (x509)
  "Gives the name of the issuer of a certificate.

x509        X509
Returns     X509_NAME or nil, borrowed
See         X509_get_subject_name(3)"
  (call/o->o 1273 x509 "X509_NAME" x509))

(define-call x509-set-issuer-name (x509 name)
  "Sets the name of the issuer of a certificate.

x509        X509
name        X509_NAME: copied
Returns     int: 1, or 0
See         X509_get_subject_name(3)"
  (call/oo->n 1274 x509 name))

(define-call x509-get0-notbefore (x509)
  "Gives the time from which a certificate is valid, for reading.

x509        X509
Returns     ASN1_TIME or nil, borrowed
See         X509_get0_notBefore(3)"
  (call/o->o 1275 x509 "ASN1_TIME" x509))

(define-call x509-getm-notbefore (x509)
  "Gives the time from which a certificate is valid; changing it changes the certificate.

x509        X509
Returns     ASN1_TIME or nil, borrowed
See         X509_get0_notBefore(3)"
  (call/o->o 1276 x509 "ASN1_TIME" x509))

(define-call x509-get-notbefore (x509)
  "The old name of x509-getm-notbefore.

x509        X509
Returns     ASN1_TIME or nil, borrowed
See         X509_get0_notBefore(3)"
  (call/o->o 1277 x509 "ASN1_TIME" x509))

(define-call x509-set1-notbefore (x509 time)
  "Sets the time from which a certificate is valid.

x509        X509
time        ASN1_TIME: copied
Returns     int: 1, or 0
See         X509_get0_notBefore(3)"
  (call/oo->n 1278 x509 time))

(define-call x509-set-notbefore (x509 time)
  "The old name of x509-set1-notbefore.

x509        X509
time        ASN1_TIME: copied
Returns     int: 1, or 0
See         X509_get0_notBefore(3)"
  (call/oo->n 1279 x509 time))

(define-call x509-get0-notafter (x509)
  "Gives the time until which a certificate is valid, for reading.

x509        X509
Returns     ASN1_TIME or nil, borrowed
See         X509_get0_notBefore(3)"
  (call/o->o 1280 x509 "ASN1_TIME" x509))

(define-call x509-getm-notafter (x509)
  "Gives the time until which a certificate is valid; changing it changes the certificate.

x509        X509
Returns     ASN1_TIME or nil, borrowed
See         X509_get0_notBefore(3)"
  (call/o->o 1281 x509 "ASN1_TIME" x509))

(define-call x509-get-notafter (x509)
  "The old name of x509-getm-notafter.

x509        X509
Returns     ASN1_TIME or nil, borrowed
See         X509_get0_notBefore(3)"
  (call/o->o 1282 x509 "ASN1_TIME" x509))

(define-call x509-set1-notafter (x509 time)
  "Sets the time until which a certificate is valid.

x509        X509
time        ASN1_TIME: copied
Returns     int: 1, or 0
See         X509_get0_notBefore(3)"
  (call/oo->n 1283 x509 time))

(define-call x509-set-notafter (x509 time)
  "The old name of x509-set1-notafter.

x509        X509
time        ASN1_TIME: copied
Returns     int: 1, or 0
See         X509_get0_notBefore(3)"
  (call/oo->n 1284 x509 time))

(define-call x509-get0-pubkey (x509)
  "Gives the public key of a certificate, which shares it.

x509        X509
Returns     EVP_PKEY or nil, borrowed: the key, or 0: none, or of an unknown kind
See         X509_get_pubkey(3)"
  (call/o->o 1285 x509 "EVP_PKEY" x509))

(define-call x509-get-pubkey (x509)
  "Gives the public key of a certificate as a reference of the caller's.

x509        X509
Returns     EVP_PKEY or nil, new: the key, or 0 with the reason in the queue
See         X509_get_pubkey(3)"
  (call/o->o 1286 x509 "EVP_PKEY" :new))

(define-call x509-set-pubkey (x509 pkey)
  "Sets the public key of a certificate.

x509        X509
pkey        EVP_PKEY
Returns     int: 1, or 0 with the reason in the queue
See         X509_get_pubkey(3)"
  (call/oo->n 1287 x509 pkey))

(define-call x509-get0-pubkey-bitstr (x509)
  "Gives the public key of a certificate as it is encoded there.

x509        X509
Returns     ASN1_BIT_STRING or nil, borrowed
See         X509_get0_signature(3)"
  (call/o->o 1288 x509 "ASN1_BIT_STRING" x509))

(define-call x509-get0-signature (x509 &optional buffer)
  "Gives the signature of a certificate. x509-get-signature-nid tells its algorithm.

x509        X509
buffer      octets that are filled or nil
Returns     int64_t: how many bytes the signature has, whatever the room
See         X509_get0_signature(3)"
  (call/or1->n 1289 x509 buffer))

(define-call x509-get-signature-nid (x509)
  "Tells the algorithm that a certificate is signed with.

x509        X509
Returns     int: such as +nid-sha256withrsaencryption+; 0: unknown
See         X509_get0_signature(3)"
  (call/o->n 1290 x509))

(define-call x509-get-signature-type (x509)
  "Tells the kind of key that a certificate is signed with.

x509        X509
Returns     int: such as +evp-pkey-rsa+; 0: unknown
See         X509_get_signature_type(3)"
  (call/o->n 1291 x509))

(define-call x509-get-signature-info (x509)
  "Tells how strong the signature of a certificate is.

x509        X509
Returns     int: 1, or 0: it cannot be told
Value 2     `md-nid`, int: the digest
Value 3     `pkey-nid`, int: the kind of key
Value 4     `security-bits`, int: the security of the signature in bits
Value 5     `flags`, uint32_t: X509_SIG_INFO_...
See         X509_get_signature_info(3)"
  (call/opppp->n 1292 x509))

(define-call x509-check-private-key (x509 pkey)
  "Tells whether a private key belongs to a certificate, by its public part.

x509        X509
pkey        EVP_PKEY
Returns     int: 1: they belong together; 0 with the reason in the queue
See         X509_check_private_key(3)"
  (call/oo->n 1293 x509 pkey))

(define-call x509-verify (x509 pkey)
  "Checks the signature of a certificate, and nothing else of it.

x509        X509
pkey        EVP_PKEY: the public key of the issuer
Returns     int: 1: genuine; 0: not; -1 with the reason in the queue
See         X509_verify(3)"
  (call/oo->n 1294 x509 pkey))

(define-call x509-self-signed (x509 verify-signature)
  "Tells whether a certificate is signed with its own key.

x509        X509
verify-signature int: 1: check the signature too
Returns     int: 1 or 0; -1 with the reason in the queue
OpenSSL     3.0 and newer
See         X509_verify(3)"
  (call/on->n 1295 x509 verify-signature))

(define-call x509-sign (x509 pkey &optional md)
  "Signs a certificate, when all else of it is set.

x509        X509
pkey        EVP_PKEY: the private key of the issuer
md          EVP_MD or nil: 0 for keys with a digest of their own, such as Ed25519
Returns     int: how long the signature is; 0 with the reason in the queue
See         X509_sign(3)"
  (call/ooo->n 1296 x509 pkey md))

(define-call x509-check-issued (issuer subject)
  "Tells whether one certificate can have issued another, by names, key identifiers and usage. The
signature is not checked.

issuer      X509
subject     X509
Returns     int: 0 (+x509-v-ok+): yes; otherwise X509_V_ERR_... says why not
See         X509_check_issued(3)"
  (call/oo->n 1297 issuer subject))

(define-call x509-check-purpose (x509 purpose ca)
  "Tells whether a certificate may be used for a purpose.

x509        X509
purpose     int: X509_PURPOSE_...; -1: only look at the extensions
ca          int: 1: as an authority for it; 0: for itself
Returns     int: 1: yes; 0: no; -1: malformed, or no such purpose; other values: yes, by some old
            practice
See         X509_check_purpose(3)"
  (call/onn->n 1298 x509 purpose ca))

(define-call x509-check-trust (x509 trust flags)
  "Tells whether a certificate is trusted for a use by what is stored with it.

x509        X509
trust       int: X509_TRUST_...
flags       int: X509_TRUST_NO_..., or 0
Returns     int: +x509-trust-trusted+ (1), +x509-trust-rejected+ (2) or +x509-trust-untrusted+ (3)
See         X509_VERIFY_PARAM_set_trust(3)"
  (call/onn->n 1299 x509 trust flags))

(define-call x509-check-ca (x509)
  "Tells whether a certificate is that of an authority.

x509        X509
Returns     int: 0: no; 1: yes; 3, 4, 5: by an older sign than the extension
See         X509_check_ca(3)"
  (call/o->n 1300 x509))

(define-call x509-check-host (x509 name length flags &optional peername)
  "Tells whether a certificate is for a host.

x509        X509
name        string
length      size_t: how much of `name` counts; 0: all of it
flags       unsigned int: X509_CHECK_FLAG_..., or 0
peername    octets that are filled or nil: the name in the certificate that matched, as a text;
            empty where none did
Returns     int: 1: it matches; 0: it does not; -1: an error; -2: `name` is malformed
See         X509_check_host(3)"
  (call/otnnr4->n 1301 x509 name length flags peername))

(define-call x509-check-email (x509 address length flags)
  "Tells whether a certificate is for a mail address.

x509        X509
address     string
length      size_t: how much of `address` counts; 0: all of it
flags       unsigned int: X509_CHECK_FLAG_..., or 0
Returns     int: 1: it matches; 0: it does not; -1: an error; -2: `address` is malformed
See         X509_check_host(3)"
  (call/otnn->n 1302 x509 address length flags))

(define-call x509-check-ip (x509 address flags)
  "Tells whether a certificate is for an IP address, which is given in network order.

x509        X509
address     octets
flags       unsigned int: X509_CHECK_FLAG_..., or 0
Returns     int: 1: it matches; 0: it does not; -1: an error; -2: `address` is malformed
See         X509_check_host(3)"
  (call/ob1n->n 1303 x509 address flags))

(define-call x509-check-ip-asc (x509 address flags)
  "Tells whether a certificate is for an IP address.

x509        X509
address     string: such as 192.0.2.1 or 2001:db8::1
flags       unsigned int: X509_CHECK_FLAG_..., or 0
Returns     int: 1: it matches; 0: it does not; -1: an error; -2: `address` is malformed
See         X509_check_host(3)"
  (call/otn->n 1304 x509 address flags))

(define-call x509-cmp (a b)
  "Compares two certificates as they are encoded.

a           X509
b           X509
Returns     int: 0: the same; negative, positive: which comes first; -2: an error
See         X509_cmp(3)"
  (call/oo->n 1305 a b))

(define-call x509-issuer-and-serial-cmp (a b)
  "Compares issuer and serial number of two certificates.

a           X509
b           X509
Returns     int: 0: the same; otherwise which comes first; -2: an error
See         X509_cmp(3)"
  (call/oo->n 1306 a b))

(define-call x509-issuer-name-cmp (a b)
  "Compares the issuers' names of two certificates.

a           X509
b           X509
Returns     int: 0: the same; otherwise which comes first; -2: an error
See         X509_cmp(3)"
  (call/oo->n 1307 a b))

(define-call x509-subject-name-cmp (a b)
  "Compares the subjects' names of two certificates.

a           X509
b           X509
Returns     int: 0: the same; otherwise which comes first; -2: an error
See         X509_cmp(3)"
  (call/oo->n 1308 a b))

(define-call x509-subject-name-hash (x509)
  "Gives the hash of a certificate's subject's name that names files in a directory of authorities.

x509        X509
Returns     unsigned long: 32 bits; 0 also after a failure
See         openssl-rehash(1)"
  (call/o->n 1309 x509))

(define-call x509-subject-name-hash-old (x509)
  "Gives the hash of a certificate's subject's name as OpenSSL before 1.0.0 named files.

x509        X509
Returns     unsigned long: 32 bits; 0 also after a failure
See         openssl-rehash(1)"
  (call/o->n 1310 x509))

(define-call x509-issuer-name-hash (x509)
  "Gives the hash of a certificate's issuer's name that names files in a directory of authorities.

x509        X509
Returns     unsigned long: 32 bits; 0 also after a failure
See         openssl-rehash(1)"
  (call/o->n 1311 x509))

(define-call x509-issuer-name-hash-old (x509)
  "Gives the hash of a certificate's issuer's name as OpenSSL before 1.0.0 named files.

x509        X509
Returns     unsigned long: 32 bits; 0 also after a failure
See         openssl-rehash(1)"
  (call/o->n 1312 x509))

(define-call x509-issuer-and-serial-hash (x509)
  "Gives a hash of a certificate's issuer and serial number.

x509        X509
Returns     unsigned long: 32 bits; 0 also after a failure
See         X509_cmp(3)"
  (call/o->n 1313 x509))

(define-call x509-digest (x509 type digest)
  "Calculates the digest of a certificate in its DER form, its fingerprint.

x509        X509
type        EVP_MD
digest      octets that are filled
Returns     int: 1, or 0 with the reason in the queue
Value 2     `length`, unsigned int: how long the digest is
See         X509_digest(3)"
  (call/oor2p->n 1314 x509 type digest))

(define-call x509-pubkey-digest (x509 type digest)
  "Calculates the digest of the public key in a certificate.

x509        X509
type        EVP_MD
digest      octets that are filled
Returns     int: 1, or 0 with the reason in the queue
Value 2     `length`, unsigned int: how long the digest is
See         X509_digest(3)"
  (call/oor2p->n 1315 x509 type digest))

(define-call x509-get-ext-count (x509)
  "Counts the extensions of a certificate.

x509        X509
Returns     int: 0 or more
See         X509v3_get_ext_by_NID(3)"
  (call/o->n 1316 x509))

(define-call x509-get-ext (x509 position)
  "Gives an extension of a certificate by its position.

x509        X509
position    int: from 0
Returns     X509_EXTENSION or nil, borrowed: the extension, or 0: there are not so many
See         X509v3_get_ext_by_NID(3)"
  (call/on->o 1317 x509 position "X509_EXTENSION" x509))

(define-call x509-get-ext-by-nid (x509 nid last-position)
  "Finds the next extension of a certificate that is of a type.

x509        X509
nid         int: such as 85 for the subject's other names
last-position int: where the search found one before; -1: from the beginning
Returns     int: the position; -1: no more; -2: unknown NID
See         X509v3_get_ext_by_NID(3)"
  (call/onn->n 1318 x509 nid last-position))

(define-call x509-get-ext-by-obj (x509 object last-position)
  "Finds the next extension of a certificate that is of a type, by its object identifier.

x509        X509
object      ASN1_OBJECT
last-position int: where the search found one before; -1: from the beginning
Returns     int: the position; -1: no more
See         X509v3_get_ext_by_NID(3)"
  (call/oon->n 1319 x509 object last-position))

(define-call x509-get-ext-by-critical (x509 critical last-position)
  "Finds the next extension of a certificate that is critical, or that is not.

x509        X509
critical    int: 1: critical ones; 0: others
last-position int: where the search found one before; -1: from the beginning
Returns     int: the position; -1: no more
See         X509v3_get_ext_by_NID(3)"
  (call/onn->n 1320 x509 critical last-position))

(define-call x509-get0-extensions (x509)
  "Gives all extensions of a certificate, for reading.

x509        X509
Returns     STACK_OF(X509_EXTENSION) or nil, borrowed: the extensions, or 0: none
See         X509v3_get_ext_by_NID(3)"
  (call/o->o 1321 x509 "STACK_OF(X509_EXTENSION)" x509))

(define-call x509-add-ext (x509 extension position)
  "Adds an extension to a certificate.

x509        X509
extension   X509_EXTENSION: a copy is added
position    int: where; -1: at the end
Returns     int: 1, or 0 with the reason in the queue
See         X509v3_get_ext_by_NID(3)"
  (call/oon->n 1322 x509 extension position))

(define-call x509-delete-ext (x509 position)
  "Removes an extension from a certificate.

x509        X509
position    int: from 0
Returns     X509_EXTENSION or nil, new: what was removed, or 0: there are not so many
See         X509v3_get_ext_by_NID(3)"
  (call/on->o 1323 x509 position "X509_EXTENSION" :new))

(define-call x509-get-extension-flags (x509)
  "Tells what OpenSSL found in the extensions of a certificate.

x509        X509
Returns     uint32_t: EXFLAG_...
See         X509_get_extension_flags(3)"
  (call/o->n 1324 x509))

(define-call x509-get-key-usage (x509)
  "Tells what the key of a certificate may be used for.

x509        X509
Returns     uint32_t: KU_...; 4294967295: the certificate has no such extension
See         X509_get_extension_flags(3)"
  (call/o->n 1325 x509))

(define-call x509-get-extended-key-usage (x509)
  "Tells the purposes that a certificate is for.

x509        X509
Returns     uint32_t: XKU_...; 4294967295: the certificate has no such extension
See         X509_get_extension_flags(3)"
  (call/o->n 1326 x509))

(define-call x509-get-pathlen (x509)
  "Tells how many authorities may stand between this one and the end of a chain.

x509        X509
Returns     long: how many; -1: no limit, or no authority
See         X509_get_extension_flags(3)"
  (call/o->n 1327 x509))

(define-call x509-get-proxy-pathlen (x509)
  "Tells how many proxies may follow in a chain (RFC 3820).

x509        X509
Returns     long: how many; -1: no limit, or no proxy
See         X509_get_extension_flags(3)"
  (call/o->n 1328 x509))

(define-call x509-set-proxy-flag (x509)
  "Marks a certificate as that of a proxy.

x509        X509
Returns     nothing
See         X509_get_extension_flags(3)"
  (call/o->v 1329 x509))

(define-call x509-set-proxy-pathlen (x509 length)
  "Sets how many proxies may follow in a chain.

x509        X509
length      long
Returns     nothing
See         X509_get_extension_flags(3)"
  (call/on->v 1330 x509 length))

(define-call x509-get0-subject-key-id (x509)
  "Gives the identifier of a certificate's key.

x509        X509
Returns     ASN1_OCTET_STRING or nil, borrowed: the identifier, or 0: none
See         X509_get_extension_flags(3)"
  (call/o->o 1331 x509 "ASN1_OCTET_STRING" x509))

(define-call x509-get0-authority-key-id (x509)
  "Gives the identifier of the key that a certificate is signed with.

x509        X509
Returns     ASN1_OCTET_STRING or nil, borrowed: the identifier, or 0: none
See         X509_get_extension_flags(3)"
  (call/o->o 1332 x509 "ASN1_OCTET_STRING" x509))

(define-call x509-get0-authority-serial (x509)
  "Gives the serial number of the issuer's certificate.

x509        X509
Returns     ASN1_INTEGER or nil, borrowed: the number, or 0: not named
See         X509_get_extension_flags(3)"
  (call/o->o 1333 x509 "ASN1_INTEGER" x509))

(define-call x509-alias-set1 (x509 &optional alias)
  "Gives a certificate a name that is only for people. It goes with the certificate into PKCS #12
and trusted PEM.

x509        X509
alias       octets or nil: nil: none
Returns     int: 1, or 0 without memory
See         X509_alias_set1(3)"
  (call/ob1->n 1334 x509 alias))

(define-call x509-alias-get0 (x509 &optional buffer)
  "Gives the name that x509-alias-set1 gave.

x509        X509
buffer      octets that are filled or nil
Returns     int: the name; no bytes: none
See         X509_alias_get0(3)"
  (call/or1->n 1335 x509 buffer))

(define-call x509-keyid-set1 (x509 &optional identifier)
  "Gives a certificate an identifier of the local key that belongs to it.

x509        X509
identifier  octets or nil: nil: none
Returns     int: 1, or 0 without memory
See         X509_alias_set1(3)"
  (call/ob1->n 1336 x509 identifier))

(define-call x509-keyid-get0 (x509 &optional buffer)
  "Gives the identifier that x509-keyid-set1 gave.

x509        X509
buffer      octets that are filled or nil
Returns     int: the identifier; no bytes: none
See         X509_alias_set1(3)"
  (call/or1->n 1337 x509 buffer))

(define-call x509-trusted (x509)
  "Tells whether anything about trust is stored with a certificate.

x509        X509
Returns     int: 1 or 0
See         X509_check_trust(3)"
  (call/o->n 1338 x509))

(define-call x509-add1-trust-object (x509 object)
  "Stores with a certificate that it is trusted for a use.

x509        X509
object      ASN1_OBJECT: such as that of +nid-server-auth+
Returns     int: 1, or 0 without memory
See         X509_check_trust(3)"
  (call/oo->n 1339 x509 object))

(define-call x509-add1-reject-object (x509 object)
  "Stores with a certificate that it is not trusted for a use.

x509        X509
object      ASN1_OBJECT: such as that of +nid-server-auth+
Returns     int: above 0, or 0 without memory
See         X509_check_trust(3)"
  (call/oo->n 1340 x509 object))

(define-call x509-trust-clear (x509)
  "Removes what x509-add1-trust-object stored.

x509        X509
Returns     nothing
See         X509_check_trust(3)"
  (call/o->v 1341 x509))

(define-call x509-reject-clear (x509)
  "Removes what x509-add1-reject-object stored.

x509        X509
Returns     nothing
See         X509_check_trust(3)"
  (call/o->v 1342 x509))

(define-call x509-get-ex-new-index ()
  "Reserves an index for x509-set-ex-data, for as long as the process lives.

Returns     int: the index, or -1 without memory
See         CRYPTO_get_ex_new_index(3)"
  (call/->n 1343))

(define-call x509-set-ex-data (x509 index data)
  "Keeps a number of the caller's with a certificate.

x509        X509
index       int: 0, or what x509-get-ex-new-index answered
data        int64_t: any number
Returns     int: 1, or 0 without memory
See         BIO_get_ex_data(3)"
  (call/onn->n 1344 x509 index data))

(define-call x509-get-ex-data (x509 index)
  "Gives the number that x509-set-ex-data kept.

x509        X509
index       int: 0, or what x509-get-ex-new-index answered
Returns     int64_t: the number; 0 where none was kept
See         BIO_get_ex_data(3)"
  (call/on->n 1345 x509 index))

(define-call x509-chain-up-ref (chain)
  "Copies a stack of certificates, which share what is in it.

chain       STACK_OF(X509)
Returns     STACK_OF(X509) or nil, new: the copy, or 0 without memory
See         X509_new(3)"
  (call/o->o 1346 chain "STACK_OF(X509)" :new))

(define-call x509-find-by-subject (stack name)
  "Finds a certificate in a stack by its subject.

stack       STACK_OF(X509)
name        X509_NAME
Returns     X509 or nil, borrowed: the first one, or 0: none
See         X509_find_by_subject(3)"
  (call/oo->o 1347 stack name "X509" stack))

(define-call x509-find-by-issuer-and-serial (stack name serial)
  "Finds a certificate in a stack by its issuer and serial number.

stack       STACK_OF(X509)
name        X509_NAME: the issuer's
serial      ASN1_INTEGER
Returns     X509 or nil, borrowed: the first one, or 0: none
See         X509_find_by_subject(3)"
  (call/ooo->o 1348 stack name serial "X509" stack))

(define-call x509-build-chain (target certificates store with-self-signed &optional properties)
  "Builds the chain of a certificate.

target      X509: the certificate that the chain begins with
certificates STACK_OF(X509) or nil: where issuers may be found; 0: nowhere
store       X509_STORE or nil: what the chain must end in; 0: any end will do
with-self-signed int: 1: a root is part of the answer
properties  string or nil: which implementations are fetched; nil: the default
Returns     STACK_OF(X509) or nil, new: the chain, or 0 with the reason in the queue
Waits       for files only
OpenSSL     3.0 and newer
See         X509_verify_cert(3)"
  (call/ooont->o 1349 target certificates store with-self-signed properties "STACK_OF(X509)" :new))

(define-call x509-print (bio x509)
  "Writes all of a certificate to a BIO, for people to read.

bio         BIO
x509        X509
Returns     int: 1, or 0
See         X509_print(3)"
  (call/oo->n 1350 bio x509))

(define-call x509-print-ex (bio x509 name-flags flags)
  "Writes parts of a certificate to a BIO, for people to read.

bio         BIO
x509        X509
name-flags  unsigned long: XN_FLAG_...
flags       unsigned long: X509_FLAG_...: what to leave out
Returns     int: 1, or 0
See         X509_print(3)"
  (call/oonn->n 1351 bio x509 name-flags flags))

(define-call x509-to-x509-req (x509 &optional pkey md)
  "Makes a request of the name and the key of a certificate.

x509        X509
pkey        EVP_PKEY or nil: 0: it is not signed
md          EVP_MD or nil: 0 for keys with a digest of their own, such as Ed25519
Returns     X509_REQ or nil, new: the request, or 0 with the reason in the queue
See         X509_to_X509_REQ(3)"
  (call/ooo->o 1352 x509 pkey md "X509_REQ" :new))

(define-call x509-get-default-cert-file ()
  "Names the file of trusted certificates that this OpenSSL reads by default.

Returns     string or nil
See         X509_get_default_cert_file(3)"
  (call/->t 1353))

(define-call x509-get-default-cert-dir ()
  "Names the directory of trusted certificates that this OpenSSL looks into by default.

Returns     string or nil
See         X509_get_default_cert_file(3)"
  (call/->t 1354))

(define-call x509-get-default-cert-file-env ()
  "Names the environment variable that overrides x509-get-default-cert-file.

Returns     string or nil
See         X509_get_default_cert_file(3)"
  (call/->t 1355))

(define-call x509-get-default-cert-dir-env ()
  "Names the environment variable that overrides x509-get-default-cert-dir.

Returns     string or nil
See         X509_get_default_cert_file(3)"
  (call/->t 1356))

(define-call x509-get-default-cert-area ()
  "Names the directory that this OpenSSL's files are in.

Returns     string or nil
See         X509_get_default_cert_file(3)"
  (call/->t 1357))

(define-call x509-get-default-private-dir ()
  "Names the directory that this OpenSSL keeps keys in by default.

Returns     string or nil
See         X509_get_default_cert_file(3)"
  (call/->t 1358))

(define-call x509-name-new ()
  "Makes a name that holds nothing yet.

Returns     X509_NAME or nil, new: an empty one, or 0 without memory
See         X509_NAME_new(3)"
  (call/->o 1359 "X509_NAME" :new))

(define-call x509-name-dup (name)
  "Copies a name.

name        X509_NAME
Returns     X509_NAME or nil, new: the copy, or 0 with the reason in the queue
See         X509_NAME_dup(3)"
  (call/o->o 1360 name "X509_NAME" :new))

(define-call x509-name-free (name)
  "Gives a name back. 0 is left alone.

name        X509_NAME or nil
Returns     nothing
See         X509_NAME_new(3)"
  (call/o->v 1361 name))

(define-call x509-name-entry-count (name)
  "Counts the entries of a name.

name        X509_NAME
Returns     int: 0 or more
See         X509_NAME_get_index_by_NID(3)"
  (call/o->n 1362 name))

(define-call x509-name-get-entry (name position)
  "Gives an entry of a name by its position.

name        X509_NAME
position    int: from 0
Returns     X509_NAME_ENTRY or nil, borrowed: the entry, or 0: there are not so many
See         X509_NAME_get_index_by_NID(3)"
  (call/on->o 1363 name position "X509_NAME_ENTRY" name))

(define-call x509-name-get-index-by-nid (name nid last-position)
  "Finds the next entry of a name that is of a type.

name        X509_NAME
nid         int: such as 13 for the common name
last-position int: where the search found one before; -1: from the beginning
Returns     int: the position; -1: no more; -2: unknown NID
See         X509_NAME_get_index_by_NID(3)"
  (call/onn->n 1364 name nid last-position))

(define-call x509-name-get-index-by-obj (name object last-position)
  "Finds the next entry of a name that is of a type, by its object identifier.

name        X509_NAME
object      ASN1_OBJECT
last-position int: where the search found one before; -1: from the beginning
Returns     int: the position; -1: no more
See         X509_NAME_get_index_by_NID(3)"
  (call/oon->n 1365 name object last-position))

(define-call x509-name-get-text-by-nid (name nid &optional buffer)
  "Gives the bytes of the first entry of a type, with a NUL behind them. They may hold a NUL
themselves and need not be UTF-8: prefer x509-name-entry-get-data.

name        X509_NAME
nid         int
buffer      octets that are filled or nil
Returns     int: bytes without the NUL; with nil for `buffer`, how long the entry is; -1: none
See         X509_NAME_get_index_by_NID(3)"
  (call/onr2->n 1366 name nid buffer))

(define-call x509-name-get-text-by-obj (name object &optional buffer)
  "Does what x509-name-get-text-by-nid does, by object identifier.

name        X509_NAME
object      ASN1_OBJECT
buffer      octets that are filled or nil
Returns     int: bytes without the NUL; with nil for `buffer`, how long the entry is; -1: none
See         X509_NAME_get_index_by_NID(3)"
  (call/oor2->n 1367 name object buffer))

(define-call x509-name-oneline (name)
  "Gives a name as one line in OpenSSL's oldest form. What is not printable ASCII shows as \\x and
two digits. It cannot be taken apart again: prefer x509-name-print-ex.

name        X509_NAME
Returns     string or nil: such as `/C=DE/O=Example`; nil without memory
See         X509_NAME_print_ex(3)"
  (call/o->t 1368 name))

(define-call x509-name-print (bio name indent)
  "Writes a name in an old form to a BIO.

bio         BIO
name        X509_NAME
indent      int
Returns     int: 1, or 0
See         X509_NAME_print_ex(3)"
  (call/oon->n 1369 bio name indent))

(define-call x509-name-print-ex (bio name indent flags)
  "Writes a name to a BIO, in a form that the flags select.

bio         BIO
name        X509_NAME
indent      int: spaces before it
flags       unsigned long: XN_FLAG_..., such as +xn-flag-rfc2253+
Returns     int: with flags, how many characters, or -1; with +xn-flag-compat+ (0), 1 or 0
See         X509_NAME_print_ex(3)"
  (call/oonn->n 1370 bio name indent flags))

(define-call x509-name-add-entry-by-txt (name field type bytes position set)
  "Adds an entry to a name, such as its common name.

name        X509_NAME
field       string: the type: a short or long name such as CN, or an OID in dotted form
type        int: +mbstring-utf8+ or another MBSTRING_..., or V_ASN1_...
bytes       octets or nil
position    int: where; -1: at the end
set         int: 0: a part of its own; 1 or -1: together with the part after or before it
Returns     int: 1, or 0 with the reason in the queue
See         X509_NAME_add_entry_by_txt(3)"
  (call/otnb3nn->n 1371 name field type bytes position set))

(define-call x509-name-add-entry-by-nid (name nid type bytes position set)
  "Adds an entry to a name, by the NID of its type.

name        X509_NAME
nid         int: the type, such as 13 for the common name
type        int: +mbstring-utf8+ or another MBSTRING_..., or V_ASN1_...
bytes       octets or nil
position    int: where; -1: at the end
set         int: 0: a part of its own; 1 or -1: together with the part after or before it
Returns     int: 1, or 0 with the reason in the queue
See         X509_NAME_add_entry_by_txt(3)"
  (call/onnb3nn->n 1372 name nid type bytes position set))

(define-call x509-name-add-entry-by-obj (name object type bytes position set)
  "Adds an entry to a name, by the object identifier of its type.

name        X509_NAME
object      ASN1_OBJECT: the type
type        int: +mbstring-utf8+ or another MBSTRING_..., or V_ASN1_...
bytes       octets or nil
position    int: where; -1: at the end
set         int: 0: a part of its own; 1 or -1: together with the part after or before it
Returns     int: 1, or 0 with the reason in the queue
See         X509_NAME_add_entry_by_txt(3)"
  (call/oonb3nn->n 1373 name object type bytes position set))

(define-call x509-name-add-entry (name entry position set)
  "Adds an entry to a name.

name        X509_NAME
entry       X509_NAME_ENTRY: a copy is added
position    int: where; -1: at the end
set         int: 0: a part of its own; 1 or -1: together with the part after or before it
Returns     int: 1, or 0 with the reason in the queue
See         X509_NAME_add_entry_by_txt(3)"
  (call/oonn->n 1374 name entry position set))

(define-call x509-name-delete-entry (name position)
  "Removes an entry from a name.

name        X509_NAME
position    int: from 0
Returns     X509_NAME_ENTRY or nil, new: what was removed, or 0: there are not so many
See         X509_NAME_add_entry_by_txt(3)"
  (call/on->o 1375 name position "X509_NAME_ENTRY" :new))

(define-call x509-name-cmp (a b)
  "Compares two names, regardless of case and repeated spaces.

a           X509_NAME
b           X509_NAME
Returns     int: 0: the same; negative, positive: which comes first; -2: an error
See         X509_cmp(3)"
  (call/oo->n 1376 a b))

(define-call x509-name-hash (name)
  "Gives the hash of a name that names files in a directory of authorities.

name        X509_NAME
Returns     unsigned long: 32 bits; 0 also after a failure
See         X509_NAME_get0_der(3)"
  (call/o->n 1377 name))

(define-call x509-name-hash-old (name)
  "Gives the hash of a name as OpenSSL before 1.0.0 named files.

name        X509_NAME
Returns     unsigned long: 32 bits; 0 also after a failure
See         X509_NAME_get0_der(3)"
  (call/o->n 1378 name))

(define-call x509-name-digest (name type digest)
  "Calculates the digest of a name in its DER form.

name        X509_NAME
type        EVP_MD
digest      octets that are filled
Returns     int: 1, or 0 with the reason in the queue
Value 2     `length`, unsigned int: how long the digest is
See         X509_digest(3)"
  (call/oor2p->n 1379 name type digest))

(define-call x509-name-entry-new ()
  "Makes an entry of a name that holds nothing yet.

Returns     X509_NAME_ENTRY or nil, new: an empty one, or 0 without memory
See         X509_NAME_ENTRY_new(3)"
  (call/->o 1380 "X509_NAME_ENTRY" :new))

(define-call x509-name-entry-dup (entry)
  "Copies an entry of a name.

entry       X509_NAME_ENTRY
Returns     X509_NAME_ENTRY or nil, new: the copy, or 0 with the reason in the queue
See         X509_NAME_ENTRY_dup(3)"
  (call/o->o 1381 entry "X509_NAME_ENTRY" :new))

(define-call x509-name-entry-free (entry)
  "Gives an entry of a name back. 0 is left alone.

entry       X509_NAME_ENTRY or nil
Returns     nothing
See         X509_NAME_ENTRY_new(3)"
  (call/o->v 1382 entry))

(define-call x509-name-entry-create-by-txt (field type &optional bytes)
  "Makes an entry of a name.

field       string: the type: a short or long name such as CN, or an OID in dotted form
type        int: +mbstring-utf8+ or another MBSTRING_..., or V_ASN1_...
bytes       octets or nil
Returns     X509_NAME_ENTRY or nil, new: the entry, or 0 with the reason in the queue
See         X509_NAME_ENTRY_get_object(3)"
  (call/tnb2->o 1383 field type bytes "X509_NAME_ENTRY" :new))

(define-call x509-name-entry-create-by-nid (nid type &optional bytes)
  "Makes an entry of a name, by the NID of its type.

nid         int: the type, such as 13 for the common name
type        int: +mbstring-utf8+ or another MBSTRING_..., or V_ASN1_...
bytes       octets or nil
Returns     X509_NAME_ENTRY or nil, new: the entry, or 0 with the reason in the queue
See         X509_NAME_ENTRY_get_object(3)"
  (call/nnb2->o 1384 nid type bytes "X509_NAME_ENTRY" :new))

(define-call x509-name-entry-create-by-obj (object type &optional bytes)
  "Makes an entry of a name, by the object identifier of its type.

object      ASN1_OBJECT: the type
type        int: +mbstring-utf8+ or another MBSTRING_..., or V_ASN1_...
bytes       octets or nil
Returns     X509_NAME_ENTRY or nil, new: the entry, or 0 with the reason in the queue
See         X509_NAME_ENTRY_get_object(3)"
  (call/onb2->o 1385 object type bytes "X509_NAME_ENTRY" :new))

(define-call x509-name-entry-get-object (entry)
  "Gives the type of an entry.

entry       X509_NAME_ENTRY
Returns     ASN1_OBJECT or nil, borrowed
See         X509_NAME_ENTRY_get_object(3)"
  (call/o->o 1386 entry "ASN1_OBJECT" entry))

(define-call x509-name-entry-get-data (entry)
  "Gives the value of an entry. asn1-string-to-utf8 makes a text of it.

entry       X509_NAME_ENTRY
Returns     ASN1_STRING or nil, borrowed
See         X509_NAME_ENTRY_get_object(3)"
  (call/o->o 1387 entry "ASN1_STRING" entry))

(define-call x509-name-entry-set-object (entry object)
  "Sets the type of an entry.

entry       X509_NAME_ENTRY
object      ASN1_OBJECT: copied
Returns     int: 1, or 0 with the reason in the queue
See         X509_NAME_ENTRY_get_object(3)"
  (call/oo->n 1388 entry object))

(define-call x509-name-entry-set-data (entry type &optional bytes)
  "Sets the value of an entry.

entry       X509_NAME_ENTRY
type        int: +mbstring-utf8+ or another MBSTRING_..., or V_ASN1_...
bytes       octets or nil
Returns     int: 1, or 0 with the reason in the queue
See         X509_NAME_ENTRY_get_object(3)"
  (call/onb2->n 1389 entry type bytes))

(define-call x509-name-entry-set (entry)
  "Tells which part of a name an entry belongs to.

entry       X509_NAME_ENTRY
Returns     int: entries with the same number form one part of the name
See         X509_NAME_ENTRY_get_object(3)"
  (call/o->n 1390 entry))

(define-call x509-extension-new ()
  "Makes an extension that holds nothing yet.

Returns     X509_EXTENSION or nil, new: an empty one, or 0 without memory
See         X509_EXTENSION_new(3)"
  (call/->o 1391 "X509_EXTENSION" :new))

(define-call x509-extension-dup (extension)
  "Copies an extension.

extension   X509_EXTENSION
Returns     X509_EXTENSION or nil, new: the copy, or 0 with the reason in the queue
See         X509_EXTENSION_dup(3)"
  (call/o->o 1392 extension "X509_EXTENSION" :new))

(define-call x509-extension-free (extension)
  "Gives an extension back. 0 is left alone.

extension   X509_EXTENSION or nil
Returns     nothing
See         X509_EXTENSION_new(3)"
  (call/o->v 1393 extension))

(define-call x509-extension-get-object (extension)
  "Gives the type of an extension.

extension   X509_EXTENSION
Returns     ASN1_OBJECT or nil, borrowed
See         X509_EXTENSION_set_object(3)"
  (call/o->o 1394 extension "ASN1_OBJECT" extension))

(define-call x509-extension-get-critical (extension)
  "Tells whether an extension is critical: who does not know it must refuse the certificate.

extension   X509_EXTENSION
Returns     int: 1 or 0
See         X509_EXTENSION_set_object(3)"
  (call/o->n 1395 extension))

(define-call x509-extension-get-data (extension)
  "Gives the value of an extension in its DER form.

extension   X509_EXTENSION
Returns     ASN1_OCTET_STRING or nil, borrowed
See         X509_EXTENSION_set_object(3)"
  (call/o->o 1396 extension "ASN1_OCTET_STRING" extension))

(define-call x509-extension-set-object (extension object)
  "Sets the type of an extension.

extension   X509_EXTENSION
object      ASN1_OBJECT: copied
Returns     int: 1, or 0
See         X509_EXTENSION_set_object(3)"
  (call/oo->n 1397 extension object))

(define-call x509-extension-set-critical (extension critical)
  "Says whether an extension is critical.

extension   X509_EXTENSION
critical    int: 1 or 0
Returns     int: 1, or 0
See         X509_EXTENSION_set_object(3)"
  (call/on->n 1398 extension critical))

(define-call x509-extension-set-data (extension data)
  "Sets the value of an extension.

extension   X509_EXTENSION
data        ASN1_OCTET_STRING: DER; copied
Returns     int: 1, or 0
See         X509_EXTENSION_set_object(3)"
  (call/oo->n 1399 extension data))

(define-call x509-extension-create-by-nid (nid critical data)
  "Makes an extension of its DER form.

nid         int: the type
critical    int: 1 or 0
data        ASN1_OCTET_STRING: DER; copied
Returns     X509_EXTENSION or nil, new: the extension, or 0 with the reason in the queue
See         X509_EXTENSION_set_object(3)"
  (call/nno->o 1400 nid critical data "X509_EXTENSION" :new))

(define-call x509-extension-create-by-obj (object critical data)
  "Makes an extension of its DER form, by the object identifier of its type.

object      ASN1_OBJECT: the type
critical    int: 1 or 0
data        ASN1_OCTET_STRING: DER; copied
Returns     X509_EXTENSION or nil, new: the extension, or 0 with the reason in the queue
See         X509_EXTENSION_set_object(3)"
  (call/ono->o 1401 object critical data "X509_EXTENSION" :new))

(define-call x509v3-ext-print (bio extension flags indent)
  "Writes the value of an extension to a BIO, for people to read, such as `DNS:example.com,
DNS:www.example.com`.

bio         BIO
extension   X509_EXTENSION
flags       unsigned long: X509V3_EXT_...: what to do with an unknown one; 0: nothing
indent      int: spaces before each line
Returns     int: 1; 0: unknown or malformed, and nothing was written
See         X509V3_EXT_print(3)"
  (call/oonn->n 1402 bio extension flags indent))

(define-call x509v3-ext-conf-nid (issuer subject nid value)
  "Makes an extension of a text as in OpenSSL's configuration files. Sections cannot be named.

issuer      X509 or nil: for `keyid` and `issuer` values; 0: none
subject     X509 or nil: for `hash` and `email:copy` values; 0: none
nid         int: the type
value       string: such as `critical,CA:TRUE` or `DNS:example.com`
Returns     X509_EXTENSION or nil, new: the extension, or 0 with the reason in the queue
See         x509v3_config(5)"
  (call/oont->o 1403 issuer subject nid value "X509_EXTENSION" :new))

(define-call asn1-string-new ()
  "Makes a string that holds nothing yet.

Returns     ASN1_STRING or nil, new: an empty one, or 0 without memory
See         ASN1_STRING_new(3)"
  (call/->o 1404 "ASN1_STRING" :new))

(define-call asn1-string-free (string)
  "Gives a string back. 0 is left alone.

string      ASN1_STRING or nil
Returns     nothing
See         ASN1_STRING_new(3)"
  (call/o->v 1405 string))

(define-call asn1-string-type-new (type)
  "Makes a string of a type.

type        int: V_ASN1_..., such as +v-asn1-utf8string+
Returns     ASN1_STRING or nil, new: an empty one, or 0 without memory
See         ASN1_STRING_new(3)"
  (call/n->o 1406 type "ASN1_STRING" :new))

(define-call asn1-string-dup (string)
  "Copies a string.

string      ASN1_STRING
Returns     ASN1_STRING or nil, new: the copy, or 0 without memory
See         ASN1_STRING_length(3)"
  (call/o->o 1407 string "ASN1_STRING" :new))

(define-call asn1-string-copy (to from)
  "Makes one string the same as another, type included.

to          ASN1_STRING
from        ASN1_STRING
Returns     int: 1, or 0 without memory
See         ASN1_STRING_copy(3)"
  (call/oo->n 1408 to from))

(define-call asn1-string-cmp (a b)
  "Compares two strings.

a           ASN1_STRING
b           ASN1_STRING
Returns     int: 0: the same type and bytes; otherwise which comes first
See         ASN1_STRING_length(3)"
  (call/oo->n 1409 a b))

(define-call asn1-string-type (string)
  "Gives the type of a string.

string      ASN1_STRING
Returns     int: V_ASN1_...
See         ASN1_STRING_length(3)"
  (call/o->n 1410 string))

(define-call asn1-string-length (string)
  "Gives the length of a string.

string      ASN1_STRING
Returns     int: bytes
See         ASN1_STRING_length(3)"
  (call/o->n 1411 string))

(define-call asn1-string-get0-data (string &optional buffer)
  "Gives the bytes of a string as they are. In what encoding, its type tells.

string      ASN1_STRING
buffer      octets that are filled or nil
Returns     int64_t: how many bytes there are, whatever the room
See         ASN1_STRING_length(3)"
  (call/or1->n 1412 string buffer))

(define-call asn1-string-data (string &optional buffer)
  "The old name of asn1-string-get0-data.

string      ASN1_STRING
buffer      octets that are filled or nil
Returns     int64_t: how many bytes there are, whatever the room
OpenSSL     before 4.0
See         ASN1_STRING_length(3)"
  (call/or1->n 1413 string buffer))

(define-call asn1-string-set (string &optional bytes)
  "Sets the bytes of a string. That of an entry of a name takes no text that is not of its type.

string      ASN1_STRING
bytes       octets or nil
Returns     int: 1; 0 without memory, or with the reason in the queue
See         ASN1_STRING_length(3)"
  (call/ob1->n 1414 string bytes))

(define-call asn1-string-to-utf8 (string &optional buffer)
  "Gives a string as UTF-8, whatever its type, without a NUL behind it.

string      ASN1_STRING
buffer      octets that are filled or nil
Returns     int: how many bytes the text has, whatever the room; negative: it is no text
See         ASN1_STRING_length(3)"
  (call/or1->n 1415 string buffer))

(define-call asn1-string-print (bio string)
  "Writes a string to a BIO; what is not printable shows as a dot.

bio         BIO
string      ASN1_STRING
Returns     int: 1, or 0
See         ASN1_STRING_print_ex(3)"
  (call/oo->n 1416 bio string))

(define-call asn1-string-print-ex (bio string flags)
  "Writes a string to a BIO, escaped as the flags say.

bio         BIO
string      ASN1_STRING
flags       unsigned long: ASN1_STRFLGS_..., such as +asn1-strflgs-rfc2253+
Returns     int: how many characters, or -1
See         ASN1_STRING_print_ex(3)"
  (call/oon->n 1417 bio string flags))

(define-call asn1-tag2str (tag)
  "Names a type of ASN.1.

tag         int: V_ASN1_...
Returns     string or nil: the name; `(unknown)` where there is none
See         ASN1_STRING_print_ex(3)"
  (call/n->t 1418 tag))

(define-call asn1-octet-string-new ()
  "Makes a string of bytes, such as x509-extension-set-data takes.

Returns     ASN1_OCTET_STRING or nil, new: an empty one, or 0 without memory
See         ASN1_STRING_new(3)"
  (call/->o 1419 "ASN1_OCTET_STRING" :new))

(define-call asn1-octet-string-free (string)
  "Gives a string of bytes back. 0 is left alone.

string      ASN1_OCTET_STRING or nil
Returns     nothing
See         ASN1_STRING_new(3)"
  (call/o->v 1420 string))

(define-call asn1-octet-string-set (string &optional bytes)
  "Sets the bytes of a string of bytes.

string      ASN1_OCTET_STRING
bytes       octets or nil
Returns     int: 1, or 0 without memory
See         ASN1_STRING_length(3)"
  (call/ob1->n 1421 string bytes))

(define-call asn1-time-new ()
  "Makes a time that is not set yet.

Returns     ASN1_TIME or nil, new: an empty one, or 0 without memory
See         ASN1_TIME_set(3)"
  (call/->o 1422 "ASN1_TIME" :new))

(define-call asn1-time-dup (time)
  "Copies a time.

time        ASN1_TIME
Returns     ASN1_TIME or nil, new: the copy, or 0 without memory
OpenSSL     3.0 and newer
See         ASN1_TIME_set(3)"
  (call/o->o 1423 time "ASN1_TIME" :new))

(define-call asn1-time-free (time)
  "Gives a time back. 0 is left alone.

time        ASN1_TIME or nil
Returns     nothing
See         ASN1_TIME_set(3)"
  (call/o->v 1424 time))

(define-call asn1-time-set (time seconds)
  "Sets a time to a number of seconds since 1970.

time        ASN1_TIME or nil: 0: a new one is made
seconds     time_t: since 1970
Returns     ASN1_TIME or nil, new: `time`, or the new one; 0 with the reason in the queue
See         ASN1_TIME_set(3)"
  (call/on->o 1425 time seconds "ASN1_TIME" :new))

(define-call asn1-time-adj (time seconds offset-days offset-seconds)
  "Sets a time to a number of seconds since 1970 and an offset.

time        ASN1_TIME or nil: 0: a new one is made
seconds     time_t: since 1970
offset-days int: days to add
offset-seconds long: seconds to add
Returns     ASN1_TIME or nil, new: `time`, or the new one; 0 with the reason in the queue
See         ASN1_TIME_set(3)"
  (call/onnn->o 1426 time seconds offset-days offset-seconds "ASN1_TIME" :new))

(define-call x509-gmtime-adj (time offset)
  "Sets a time to so many seconds from now.

time        ASN1_TIME or nil: 0: a new one is made
offset      long: seconds
Returns     ASN1_TIME or nil, new: `time`, or the new one; 0 with the reason in the queue
See         X509_cmp_time(3)"
  (call/on->o 1427 time offset "ASN1_TIME" :new))

(define-call x509-time-adj (time offset from)
  "Sets a time to so many seconds after another.

time        ASN1_TIME or nil: 0: a new one is made
offset      long: seconds
from        time_t or nil: seconds since 1970; nil: now
Returns     ASN1_TIME or nil, new: `time`, or the new one; 0 with the reason in the queue
Value 2     `from` as it is afterwards
See         X509_cmp_time(3)"
  (call/onq->o 1428 time offset from "ASN1_TIME" :new))

(define-call x509-time-adj-ex (time offset-days offset-seconds from)
  "Sets a time to so many days and seconds after another.

time        ASN1_TIME or nil: 0: a new one is made
offset-days int: days to add
offset-seconds long: seconds to add
from        time_t or nil: seconds since 1970; nil: now
Returns     ASN1_TIME or nil, new: `time`, or the new one; 0 with the reason in the queue
Value 2     `from` as it is afterwards
See         X509_cmp_time(3)"
  (call/onnq->o 1429 time offset-days offset-seconds from "ASN1_TIME" :new))

(define-call asn1-time-set-string (time text)
  "Sets a time to that of a text.

time        ASN1_TIME or nil: 0: the text is only checked
text        string: YYMMDDHHMMSSZ or YYYYMMDDHHMMSSZ
Returns     int: 1, or 0: malformed
See         ASN1_TIME_set(3)"
  (call/ot->n 1430 time text))

(define-call asn1-time-set-string-x509 (time text)
  "Sets a time to that of a text, in the form that RFC 5280 wants in certificates.

time        ASN1_TIME or nil: 0: the text is only checked
text        string: YYMMDDHHMMSSZ or YYYYMMDDHHMMSSZ
Returns     int: 1, or 0: malformed
See         ASN1_TIME_set(3)"
  (call/ot->n 1431 time text))

(define-call asn1-time-normalize (time)
  "Brings a time into the form that RFC 5280 wants in certificates.

time        ASN1_TIME
Returns     int: 1, or 0: malformed
See         ASN1_TIME_set(3)"
  (call/o->n 1432 time))

(define-call asn1-time-check (time)
  "Tells whether a time is well-formed.

time        ASN1_TIME
Returns     int: 1 or 0
See         ASN1_TIME_set(3)"
  (call/o->n 1433 time))

(define-call asn1-time-print (bio time)
  "Writes a time to a BIO, such as `Jan 1 00:00:00 2030 GMT`.

bio         BIO
time        ASN1_TIME
Returns     int: 1; 0: malformed, which is also written, or the BIO failed
See         ASN1_TIME_set(3)"
  (call/oo->n 1434 bio time))

(define-call asn1-time-print-ex (bio time flags)
  "Writes a time to a BIO, in one of two forms.

bio         BIO
time        ASN1_TIME
flags       unsigned long: 0: as asn1-time-print; 1: by ISO 8601
Returns     int: 1; 0: malformed, which is also written, or the BIO failed
OpenSSL     3.0 and newer
See         ASN1_TIME_set(3)"
  (call/oon->n 1435 bio time flags))

(define-call asn1-time-diff (&optional from to)
  "Tells how much later one time is than another. With asn1-time-set(0, 0) for `from` it tells the
seconds since 1970.

from        ASN1_TIME or nil: 0: now
to          ASN1_TIME or nil: 0: now
Returns     int: 1, or 0: one of them is malformed
Value 2     `days`, int
Value 3     `seconds`, int: of the same sign as `days`, and less than a day
See         ASN1_TIME_set(3)"
  (call/ppoo->n 1436 from to))

(define-call asn1-time-cmp-time-t (time seconds)
  "Compares a time with a number of seconds since 1970.

time        ASN1_TIME
seconds     time_t: since 1970
Returns     int: -1: `time` is earlier; 0: the same; 1: later; -2: malformed
See         ASN1_TIME_set(3)"
  (call/on->n 1437 time seconds))

(define-call asn1-time-compare (a b)
  "Compares two times.

a           ASN1_TIME
b           ASN1_TIME
Returns     int: -1: `a` is earlier; 0: the same; 1: later; -2: malformed
See         ASN1_TIME_set(3)"
  (call/oo->n 1438 a b))

(define-call x509-cmp-time (time than)
  "Compares a time of a certificate with a number of seconds since 1970.

time        ASN1_TIME
than        time_t or nil: seconds since 1970; nil: now
Returns     int: -1: `time` is earlier or the same; 1: later; 0: malformed
Value 2     `than` as it is afterwards
See         X509_cmp_time(3)"
  (call/oq->n 1439 time than))

(define-call x509-cmp-current-time (time)
  "Compares a time of a certificate with now.

time        ASN1_TIME
Returns     int: -1: `time` is over, or now; 1: to come; 0: malformed
See         X509_cmp_time(3)"
  (call/o->n 1440 time))

(define-call asn1-time-to-generalizedtime (time)
  "Gives a time with four digits of the year. asn1-string-get0-data gives its bytes.

time        ASN1_TIME
Returns     ASN1_GENERALIZEDTIME or nil, new: the time, or 0: malformed
See         ASN1_TIME_set(3)"
  (call/o->o 1441 time "ASN1_GENERALIZEDTIME" :new))

(define-call asn1-generalizedtime-free (time)
  "Gives a time back. 0 is left alone.

time        ASN1_GENERALIZEDTIME or nil
Returns     nothing
See         ASN1_STRING_new(3)"
  (call/o->v 1442 time))

(define-call asn1-integer-new ()
  "Makes an integer that holds nothing yet.

Returns     ASN1_INTEGER or nil, new: an empty one, or 0 without memory
See         ASN1_INTEGER_new(3)"
  (call/->o 1443 "ASN1_INTEGER" :new))

(define-call asn1-integer-dup (integer)
  "Copies an integer.

integer     ASN1_INTEGER
Returns     ASN1_INTEGER or nil, new: the copy, or 0 with the reason in the queue
See         ASN1_INTEGER_dup(3)"
  (call/o->o 1444 integer "ASN1_INTEGER" :new))

(define-call asn1-integer-free (integer)
  "Gives an integer back. 0 is left alone.

integer     ASN1_INTEGER or nil
Returns     nothing
See         ASN1_INTEGER_new(3)"
  (call/o->v 1445 integer))

(define-call asn1-integer-cmp (a b)
  "Compares two integers.

a           ASN1_INTEGER
b           ASN1_INTEGER
Returns     int: 0: the same; negative, positive: which is smaller
See         ASN1_INTEGER_get_int64(3)"
  (call/oo->n 1446 a b))

(define-call asn1-integer-get-int64 (integer)
  "Gives the value of an integer.

integer     ASN1_INTEGER
Returns     int: 1, or 0: too large
Value 2     `number`, int64_t
See         ASN1_INTEGER_get_int64(3)"
  (call/po->n 1447 integer))

(define-call asn1-integer-get-uint64 (integer)
  "Gives the value of an integer that is not negative.

integer     ASN1_INTEGER
Returns     int: 1, or 0: negative or too large
Value 2     `number`, uint64_t: those above 9223372036854775807 show as negative
See         ASN1_INTEGER_get_int64(3)"
  (call/po->n 1448 integer))

(define-call asn1-integer-get (integer)
  "Gives the value of an integer, in an old form that cannot tell -1 from too large.

integer     ASN1_INTEGER or nil
Returns     long: the value; -1 also where it is too large; 0 where none was given
See         ASN1_INTEGER_get_int64(3)"
  (call/o->n 1449 integer))

(define-call asn1-integer-set-int64 (integer number)
  "Sets the value of an integer.

integer     ASN1_INTEGER
number      int64_t
Returns     int: 1, or 0 without memory
See         ASN1_INTEGER_get_int64(3)"
  (call/on->n 1450 integer number))

(define-call asn1-integer-set-uint64 (integer number)
  "Sets the value of an integer to one that is not negative.

integer     ASN1_INTEGER
number      uint64_t
Returns     int: 1, or 0 without memory
See         ASN1_INTEGER_get_int64(3)"
  (call/on->n 1451 integer number))

(define-call asn1-integer-set (integer number)
  "Sets the value of an integer.

integer     ASN1_INTEGER
number      long
Returns     int: 1, or 0 without memory
See         ASN1_INTEGER_get_int64(3)"
  (call/on->n 1452 integer number))

(define-call asn1-integer-to-bn (integer)
  "Gives an integer of any size as a big number.

integer     ASN1_INTEGER
Returns     BIGNUM or nil, new: the number, or 0 with the reason in the queue
See         ASN1_INTEGER_get_int64(3)"
  (call/o->o 1453 integer "BIGNUM" :new))

(define-call bn-to-asn1-integer (number)
  "Makes an integer of a big number.

number      BIGNUM
Returns     ASN1_INTEGER or nil, new: the integer, or 0 with the reason in the queue
See         ASN1_INTEGER_get_int64(3)"
  (call/o->o 1454 number "ASN1_INTEGER" :new))

(define-call i2s-asn1-integer (integer)
  "Gives an integer as a text.

integer     ASN1_INTEGER
Returns     string or nil: decimal digits; of numbers with 128 bits or more, 0x and hexadecimal ones
See         i2s_ASN1_INTEGER(3)"
  (call/o->t 1455 integer))

(define-call i2a-asn1-integer (bio integer)
  "Writes an integer to a BIO as hexadecimal digits.

bio         BIO
integer     ASN1_INTEGER
Returns     int: how many characters, or -1
See         i2a_ASN1_INTEGER(3)"
  (call/oo->n 1456 bio integer))

(define-call asn1-object-new ()
  "Makes an object identifier that is none yet. obj-txt2obj makes one that is.

Returns     ASN1_OBJECT or nil, new: an empty one, or 0 without memory
See         ASN1_OBJECT_new(3)"
  (call/->o 1457 "ASN1_OBJECT" :new))

(define-call asn1-object-free (object)
  "Gives an object identifier back. 0 is left alone.

object      ASN1_OBJECT or nil
Returns     nothing
See         ASN1_OBJECT_new(3)"
  (call/o->v 1458 object))

(define-call obj-nid2obj (nid)
  "Gives the object identifier of a NID, OpenSSL's own number for it.

nid         int
Returns     ASN1_OBJECT or nil, static: the object identifier, or 0: no such NID
See         OBJ_nid2obj(3)"
  (call/n->o 1459 nid "ASN1_OBJECT" :static))

(define-call obj-nid2ln (nid)
  "Gives the long name of a NID.

nid         int
Returns     string or nil: such as `commonName`; nil: no such NID
See         OBJ_nid2obj(3)"
  (call/n->t 1460 nid))

(define-call obj-nid2sn (nid)
  "Gives the short name of a NID.

nid         int
Returns     string or nil: such as `CN`; nil: no such NID
See         OBJ_nid2obj(3)"
  (call/n->t 1461 nid))

(define-call obj-obj2nid (object)
  "Gives the NID of an object identifier.

object      ASN1_OBJECT
Returns     int: the NID; 0: OpenSSL does not know it
See         OBJ_nid2obj(3)"
  (call/o->n 1462 object))

(define-call obj-ln2nid (name)
  "Finds a NID by its long name.

name        string
Returns     int: the NID; 0: unknown
See         OBJ_nid2obj(3)"
  (call/t->n 1463 name))

(define-call obj-sn2nid (name)
  "Finds a NID by its short name.

name        string
Returns     int: the NID; 0: unknown
See         OBJ_nid2obj(3)"
  (call/t->n 1464 name))

(define-call obj-txt2nid (text)
  "Finds a NID by a name or by an object identifier in dotted form.

text        string
Returns     int: the NID; 0: unknown
See         OBJ_nid2obj(3)"
  (call/t->n 1465 text))

(define-call obj-txt2obj (text no-name)
  "Makes an object identifier of a text.

text        string: a short or long name, or numbers with dots
no-name     int: 1: numbers only
Returns     ASN1_OBJECT or nil, new: the object identifier, or 0 with the reason in the queue
See         OBJ_nid2obj(3)"
  (call/tn->o 1466 text no-name "ASN1_OBJECT" :new))

(define-call obj-obj2txt (buffer object no-name)
  "Gives an object identifier as a text, cut to the room and with a NUL behind it.

buffer      octets that are filled or nil
object      ASN1_OBJECT
no-name     int: 1: numbers only; 0: the long name where it has one
Returns     int: characters without the NUL, whatever the room; -1: an error
See         OBJ_nid2obj(3)"
  (call/r0on->n 1467 buffer object no-name))

(define-call obj-cmp (a b)
  "Compares two object identifiers.

a           ASN1_OBJECT
b           ASN1_OBJECT
Returns     int: 0: the same
See         OBJ_nid2obj(3)"
  (call/oo->n 1468 a b))

(define-call obj-dup (object)
  "Copies an object identifier.

object      ASN1_OBJECT
Returns     ASN1_OBJECT or nil, new: the copy, or 0 without memory
See         OBJ_nid2obj(3)"
  (call/o->o 1469 object "ASN1_OBJECT" :new))

(define-call i2a-asn1-object (bio object)
  "Writes an object identifier to a BIO: its long name where it has one, otherwise numbers.

bio         BIO
object      ASN1_OBJECT
Returns     int: how many characters, or -1
See         OBJ_nid2obj(3)"
  (call/oo->n 1470 bio object))

(define-call x509-crl-new ()
  "Makes a revocation list that holds nothing yet.

Returns     X509_CRL or nil, new: an empty one, or 0 without memory
See         X509_CRL_new(3)"
  (call/->o 1471 "X509_CRL" :new))

(define-call x509-crl-new-ex (properties)
  "Makes a revocation list that holds nothing yet, for algorithms with certain properties.

properties  string or nil: which implementations are fetched; nil: the default
Returns     X509_CRL or nil, new: an empty one, or 0 without memory
OpenSSL     3.0 and newer
See         X509_CRL_new(3)"
  (call/t->o 1472 properties "X509_CRL" :new))

(define-call x509-crl-dup (crl)
  "Copies a revocation list.

crl         X509_CRL
Returns     X509_CRL or nil, new: the copy, or 0 with the reason in the queue
See         X509_CRL_dup(3)"
  (call/o->o 1473 crl "X509_CRL" :new))

(define-call x509-crl-up-ref (crl)
  "Counts one more owner of a revocation list.

crl         X509_CRL
Returns     int: 1, or 0
See         X509_CRL_new(3)"
  (call/o->n 1474 crl))

(define-call x509-crl-free (crl)
  "Gives a revocation list back. 0 is left alone.

crl         X509_CRL or nil
Returns     nothing
See         X509_CRL_new(3)"
  (call/o->v 1475 crl))

(define-call x509-crl-get-version (crl)
  "Gives the version of a revocation list.

crl         X509_CRL
Returns     long: one less than the version: 1 for version 2
See         X509_get_version(3)"
  (call/o->n 1476 crl))

(define-call x509-crl-set-version (crl version)
  "Sets the version of a revocation list.

crl         X509_CRL
version     long: one less than the version: 1 for version 2
Returns     int: 1, or 0
See         X509_get_version(3)"
  (call/on->n 1477 crl version))

(define-call x509-crl-get-issuer (crl)
  "Gives the name of the issuer of a revocation list.

crl         X509_CRL
Returns     X509_NAME or nil, borrowed
See         X509_get_subject_name(3)"
  (call/o->o 1478 crl "X509_NAME" crl))

(define-call x509-crl-set-issuer-name (crl name)
  "Sets the name of the issuer of a revocation list.

crl         X509_CRL
name        X509_NAME: copied
Returns     int: 1, or 0
See         X509_get_subject_name(3)"
  (call/oo->n 1479 crl name))

(define-call x509-crl-get0-lastupdate (crl)
  "Gives the time that a revocation list was issued at, for reading.

crl         X509_CRL
Returns     ASN1_TIME or nil, borrowed
See         X509_get0_notBefore(3)"
  (call/o->o 1480 crl "ASN1_TIME" crl))

(define-call x509-crl-get-lastupdate (crl)
  "Gives the time that a revocation list was issued at; changing it changes the list.

crl         X509_CRL
Returns     ASN1_TIME or nil, borrowed
See         X509_get0_notBefore(3)"
  (call/o->o 1481 crl "ASN1_TIME" crl))

(define-call x509-crl-set1-lastupdate (crl time)
  "Sets the time that a revocation list was issued at.

crl         X509_CRL
time        ASN1_TIME: copied
Returns     int: 1, or 0
See         X509_get0_notBefore(3)"
  (call/oo->n 1482 crl time))

(define-call x509-crl-get0-nextupdate (crl)
  "Gives the time by which a newer revocation list is to be expected, for reading.

crl         X509_CRL
Returns     ASN1_TIME or nil, borrowed: the time, or 0: not named
See         X509_get0_notBefore(3)"
  (call/o->o 1483 crl "ASN1_TIME" crl))

(define-call x509-crl-get-nextupdate (crl)
  "Gives the time by which a newer revocation list is to be expected; changing it changes the list.

crl         X509_CRL
Returns     ASN1_TIME or nil, borrowed: the time, or 0: not named
See         X509_get0_notBefore(3)"
  (call/o->o 1484 crl "ASN1_TIME" crl))

(define-call x509-crl-set1-nextupdate (crl time)
  "Sets the time by which a newer revocation list is to be expected.

crl         X509_CRL
time        ASN1_TIME: copied
Returns     int: 1, or 0
See         X509_get0_notBefore(3)"
  (call/oo->n 1485 crl time))

(define-call x509-crl-get-revoked (crl)
  "Gives all entries of a revocation list, for reading.

crl         X509_CRL
Returns     STACK_OF(X509_REVOKED) or nil, borrowed: the entries, or 0: none
See         X509_CRL_get0_by_serial(3)"
  (call/o->o 1486 crl "STACK_OF(X509_REVOKED)" crl))

(define-call x509-crl-get0-by-serial (crl serial)
  "Looks a serial number up in a revocation list.

crl         X509_CRL
serial      ASN1_INTEGER
Returns     int: 1: revoked; 2: on the list to be removed from it; 0: not on the list
Value 2     `revoked`, int64_t: a handle of the entry, an X509_REVOKED
See         X509_CRL_get0_by_serial(3)"
  (call/opo->n 1487 crl serial))

(define-call x509-crl-get0-by-cert (crl x509)
  "Looks a certificate up in a revocation list, by issuer and serial number.

crl         X509_CRL
x509        X509
Returns     int: 1: revoked; 2: on the list to be removed from it; 0: not on the list
Value 2     `revoked`, int64_t: a handle of the entry, an X509_REVOKED
See         X509_CRL_get0_by_serial(3)"
  (call/opo->n 1488 crl x509))

(define-call x509-crl-add0-revoked (crl revoked)
  "Adds an entry to a revocation list. It is copied when it is complete: what is changed in it
afterwards does not count.

crl         X509_CRL
revoked     X509_REVOKED: copied
Returns     int: 1, or 0 with the reason in the queue: the entry has no number or date yet
See         X509_CRL_get0_by_serial(3)"
  (call/oo->n 1489 crl revoked))

(define-call x509-crl-sort (crl)
  "Sorts a revocation list by serial number. It is to be done before it is signed.

crl         X509_CRL
Returns     int: 1
See         X509_CRL_get0_by_serial(3)"
  (call/o->n 1490 crl))

(define-call x509-crl-sign (crl pkey &optional md)
  "Signs a revocation list, when all else of it is set.

crl         X509_CRL
pkey        EVP_PKEY: the private key of the issuer
md          EVP_MD or nil: 0 for keys with a digest of their own, such as Ed25519
Returns     int: how long the signature is; 0 with the reason in the queue
See         X509_sign(3)"
  (call/ooo->n 1491 crl pkey md))

(define-call x509-crl-verify (crl pkey)
  "Checks the signature of a revocation list, and nothing else of it.

crl         X509_CRL
pkey        EVP_PKEY: the public key of the issuer
Returns     int: 1: genuine; 0: not; -1 with the reason in the queue
See         X509_verify(3)"
  (call/oo->n 1492 crl pkey))

(define-call x509-crl-get-signature-nid (crl)
  "Tells the algorithm that a revocation list is signed with.

crl         X509_CRL
Returns     int: such as +nid-sha256withrsaencryption+; 0: unknown
See         X509_get0_signature(3)"
  (call/o->n 1493 crl))

(define-call x509-crl-cmp (a b)
  "Compares the issuers' names of two revocation lists.

a           X509_CRL
b           X509_CRL
Returns     int: 0: the same; otherwise which comes first; -2: an error
See         X509_cmp(3)"
  (call/oo->n 1494 a b))

(define-call x509-crl-match (a b)
  "Compares two revocation lists by their fingerprints.

a           X509_CRL
b           X509_CRL
Returns     int: 0: the same; otherwise which comes first; -2: an error
See         X509_cmp(3)"
  (call/oo->n 1495 a b))

(define-call x509-crl-diff (base newer pkey md flags)
  "Makes a list of what is in one revocation list and not yet in an older one.

base        X509_CRL
newer       X509_CRL
pkey        EVP_PKEY or nil: the issuer's key, to check and to sign; 0: neither
md          EVP_MD or nil: 0: it is not signed
flags       unsigned int: 0
Returns     X509_CRL or nil, new: the delta list, or 0 with the reason in the queue
See         X509_CRL_get0_by_serial(3)"
  (call/oooon->o 1496 base newer pkey md flags "X509_CRL" :new))

(define-call x509-crl-digest (crl type digest)
  "Calculates the digest of a revocation list in its DER form.

crl         X509_CRL
type        EVP_MD
digest      octets that are filled
Returns     int: 1, or 0 with the reason in the queue
Value 2     `length`, unsigned int: how long the digest is
See         X509_digest(3)"
  (call/oor2p->n 1497 crl type digest))

(define-call x509-crl-get-ext-count (crl)
  "Counts the extensions of a revocation list.

crl         X509_CRL
Returns     int: 0 or more
See         X509v3_get_ext_by_NID(3)"
  (call/o->n 1498 crl))

(define-call x509-crl-get-ext (crl position)
  "Gives an extension of a revocation list by its position.

crl         X509_CRL
position    int: from 0
Returns     X509_EXTENSION or nil, borrowed: the extension, or 0: there are not so many
See         X509v3_get_ext_by_NID(3)"
  (call/on->o 1499 crl position "X509_EXTENSION" crl))

(define-call x509-crl-get-ext-by-nid (crl nid last-position)
  "Finds the next extension of a revocation list that is of a type.

crl         X509_CRL
nid         int: such as 85 for the subject's other names
last-position int: where the search found one before; -1: from the beginning
Returns     int: the position; -1: no more; -2: unknown NID
See         X509v3_get_ext_by_NID(3)"
  (call/onn->n 1500 crl nid last-position))

(define-call x509-crl-get-ext-by-obj (crl object last-position)
  "Finds the next extension of a revocation list that is of a type, by its object identifier.

crl         X509_CRL
object      ASN1_OBJECT
last-position int: where the search found one before; -1: from the beginning
Returns     int: the position; -1: no more
See         X509v3_get_ext_by_NID(3)"
  (call/oon->n 1501 crl object last-position))

(define-call x509-crl-get-ext-by-critical (crl critical last-position)
  "Finds the next extension of a revocation list that is critical, or that is not.

crl         X509_CRL
critical    int: 1: critical ones; 0: others
last-position int: where the search found one before; -1: from the beginning
Returns     int: the position; -1: no more
See         X509v3_get_ext_by_NID(3)"
  (call/onn->n 1502 crl critical last-position))

(define-call x509-crl-get0-extensions (crl)
  "Gives all extensions of a revocation list, for reading.

crl         X509_CRL
Returns     STACK_OF(X509_EXTENSION) or nil, borrowed: the extensions, or 0: none
See         X509v3_get_ext_by_NID(3)"
  (call/o->o 1503 crl "STACK_OF(X509_EXTENSION)" crl))

(define-call x509-crl-add-ext (crl extension position)
  "Adds an extension to a revocation list.

crl         X509_CRL
extension   X509_EXTENSION: a copy is added
position    int: where; -1: at the end
Returns     int: 1, or 0 with the reason in the queue
See         X509v3_get_ext_by_NID(3)"
  (call/oon->n 1504 crl extension position))

(define-call x509-crl-delete-ext (crl position)
  "Removes an extension from a revocation list.

crl         X509_CRL
position    int: from 0
Returns     X509_EXTENSION or nil, new: what was removed, or 0: there are not so many
See         X509v3_get_ext_by_NID(3)"
  (call/on->o 1505 crl position "X509_EXTENSION" :new))

(define-call x509-crl-print (bio crl)
  "Writes all of a revocation list to a BIO, for people to read.

bio         BIO
crl         X509_CRL
Returns     int: 1, or 0
See         X509_print(3)"
  (call/oo->n 1506 bio crl))

(define-call x509-crl-print-ex (bio crl name-flags)
  "Writes all of a revocation list to a BIO, with names in a form that the flags select.

bio         BIO
crl         X509_CRL
name-flags  unsigned long: XN_FLAG_...
Returns     int: 1, or 0
See         X509_print(3)"
  (call/oon->n 1507 bio crl name-flags))

(define-call x509-revoked-new ()
  "Makes an entry of a revocation list that holds nothing yet.

Returns     X509_REVOKED or nil, new: an empty one, or 0 without memory
See         X509_REVOKED_new(3)"
  (call/->o 1508 "X509_REVOKED" :new))

(define-call x509-revoked-dup (revoked)
  "Copies an entry of a revocation list.

revoked     X509_REVOKED
Returns     X509_REVOKED or nil, new: the copy, or 0 with the reason in the queue
See         X509_REVOKED_dup(3)"
  (call/o->o 1509 revoked "X509_REVOKED" :new))

(define-call x509-revoked-free (revoked)
  "Gives an entry of a revocation list back. 0 is left alone.

revoked     X509_REVOKED or nil
Returns     nothing
See         X509_REVOKED_new(3)"
  (call/o->v 1510 revoked))

(define-call x509-revoked-get0-serialnumber (revoked)
  "Gives the serial number that was revoked.

revoked     X509_REVOKED
Returns     ASN1_INTEGER or nil, borrowed
See         X509_CRL_get0_by_serial(3)"
  (call/o->o 1511 revoked "ASN1_INTEGER" revoked))

(define-call x509-revoked-set-serialnumber (revoked serial)
  "Sets the serial number that is revoked.

revoked     X509_REVOKED
serial      ASN1_INTEGER: copied
Returns     int: 1, or 0
See         X509_CRL_get0_by_serial(3)"
  (call/oo->n 1512 revoked serial))

(define-call x509-revoked-get0-revocationdate (revoked)
  "Tells when a certificate was revoked.

revoked     X509_REVOKED
Returns     ASN1_TIME or nil, borrowed
See         X509_CRL_get0_by_serial(3)"
  (call/o->o 1513 revoked "ASN1_TIME" revoked))

(define-call x509-revoked-set-revocationdate (revoked time)
  "Sets when a certificate was revoked.

revoked     X509_REVOKED
time        ASN1_TIME: copied
Returns     int: 1, or 0
See         X509_CRL_get0_by_serial(3)"
  (call/oo->n 1514 revoked time))

(define-call x509-revoked-get-ext-count (revoked)
  "Counts the extensions of an entry.

revoked     X509_REVOKED
Returns     int: 0 or more
See         X509v3_get_ext_by_NID(3)"
  (call/o->n 1515 revoked))

(define-call x509-revoked-get-ext (revoked position)
  "Gives an extension of an entry by its position.

revoked     X509_REVOKED
position    int: from 0
Returns     X509_EXTENSION or nil, borrowed: the extension, or 0: there are not so many
See         X509v3_get_ext_by_NID(3)"
  (call/on->o 1516 revoked position "X509_EXTENSION" revoked))

(define-call x509-revoked-get-ext-by-nid (revoked nid last-position)
  "Finds the next extension of an entry that is of a type.

revoked     X509_REVOKED
nid         int: such as 85 for the subject's other names
last-position int: where the search found one before; -1: from the beginning
Returns     int: the position; -1: no more; -2: unknown NID
See         X509v3_get_ext_by_NID(3)"
  (call/onn->n 1517 revoked nid last-position))

(define-call x509-revoked-get-ext-by-obj (revoked object last-position)
  "Finds the next extension of an entry that is of a type, by its object identifier.

revoked     X509_REVOKED
object      ASN1_OBJECT
last-position int: where the search found one before; -1: from the beginning
Returns     int: the position; -1: no more
See         X509v3_get_ext_by_NID(3)"
  (call/oon->n 1518 revoked object last-position))

(define-call x509-revoked-get-ext-by-critical (revoked critical last-position)
  "Finds the next extension of an entry that is critical, or that is not.

revoked     X509_REVOKED
critical    int: 1: critical ones; 0: others
last-position int: where the search found one before; -1: from the beginning
Returns     int: the position; -1: no more
See         X509v3_get_ext_by_NID(3)"
  (call/onn->n 1519 revoked critical last-position))

(define-call x509-revoked-get0-extensions (revoked)
  "Gives all extensions of an entry, for reading.

revoked     X509_REVOKED
Returns     STACK_OF(X509_EXTENSION) or nil, borrowed: the extensions, or 0: none
See         X509v3_get_ext_by_NID(3)"
  (call/o->o 1520 revoked "STACK_OF(X509_EXTENSION)" revoked))

(define-call x509-revoked-add-ext (revoked extension position)
  "Adds an extension to an entry.

revoked     X509_REVOKED
extension   X509_EXTENSION: a copy is added
position    int: where; -1: at the end
Returns     int: 1, or 0 with the reason in the queue
See         X509v3_get_ext_by_NID(3)"
  (call/oon->n 1521 revoked extension position))

(define-call x509-revoked-delete-ext (revoked position)
  "Removes an extension from an entry.

revoked     X509_REVOKED
position    int: from 0
Returns     X509_EXTENSION or nil, new: what was removed, or 0: there are not so many
See         X509v3_get_ext_by_NID(3)"
  (call/on->o 1522 revoked position "X509_EXTENSION" :new))

(define-call x509-req-new ()
  "Makes a request that holds nothing yet.

Returns     X509_REQ or nil, new: an empty one, or 0 without memory
See         X509_REQ_new(3)"
  (call/->o 1523 "X509_REQ" :new))

(define-call x509-req-new-ex (properties)
  "Makes a request that holds nothing yet, for algorithms with certain properties.

properties  string or nil: which implementations are fetched; nil: the default
Returns     X509_REQ or nil, new: an empty one, or 0 without memory
OpenSSL     3.0 and newer
See         X509_REQ_new(3)"
  (call/t->o 1524 properties "X509_REQ" :new))

(define-call x509-req-dup (request)
  "Copies a request.

request     X509_REQ
Returns     X509_REQ or nil, new: the copy, or 0 with the reason in the queue
See         X509_REQ_dup(3)"
  (call/o->o 1525 request "X509_REQ" :new))

(define-call x509-req-free (request)
  "Gives a request back. 0 is left alone.

request     X509_REQ or nil
Returns     nothing
See         X509_REQ_new(3)"
  (call/o->v 1526 request))

(define-call x509-req-get-version (request)
  "Gives the version of a request.

request     X509_REQ
Returns     long: one less than the version: 0 for version 1
See         X509_get_version(3)"
  (call/o->n 1527 request))

(define-call x509-req-set-version (request version)
  "Sets the version of a request.

request     X509_REQ
version     long: 0, which is version 1
Returns     int: 1, or 0
See         X509_get_version(3)"
  (call/on->n 1528 request version))

(define-call x509-req-get-subject-name (request)
  "Gives the name that a request is for.

request     X509_REQ
Returns     X509_NAME or nil, borrowed
See         X509_get_subject_name(3)"
  (call/o->o 1529 request "X509_NAME" request))

(define-call x509-req-set-subject-name (request name)
  "Sets the name that a request is for.

request     X509_REQ
name        X509_NAME: copied
Returns     int: 1, or 0
See         X509_get_subject_name(3)"
  (call/oo->n 1530 request name))

(define-call x509-req-get0-pubkey (request)
  "Gives the public key of a request, which shares it.

request     X509_REQ
Returns     EVP_PKEY or nil, borrowed: the key, or 0: none, or of an unknown kind
See         X509_get_pubkey(3)"
  (call/o->o 1531 request "EVP_PKEY" request))

(define-call x509-req-get-pubkey (request)
  "Gives the public key of a request as a reference of the caller's.

request     X509_REQ
Returns     EVP_PKEY or nil, new: the key, or 0 with the reason in the queue
See         X509_get_pubkey(3)"
  (call/o->o 1532 request "EVP_PKEY" :new))

(define-call x509-req-set-pubkey (request pkey)
  "Sets the public key of a request.

request     X509_REQ
pkey        EVP_PKEY
Returns     int: 1, or 0 with the reason in the queue
See         X509_get_pubkey(3)"
  (call/oo->n 1533 request pkey))

(define-call x509-req-check-private-key (request pkey)
  "Tells whether a private key belongs to a request, by its public part.

request     X509_REQ
pkey        EVP_PKEY
Returns     int: 1: they belong together; 0 with the reason in the queue
See         X509_check_private_key(3)"
  (call/oo->n 1534 request pkey))

(define-call x509-req-sign (request pkey &optional md)
  "Signs a request, when all else of it is set.

request     X509_REQ
pkey        EVP_PKEY: the private key of the request
md          EVP_MD or nil: 0 for keys with a digest of their own, such as Ed25519
Returns     int: how long the signature is; 0 with the reason in the queue
See         X509_sign(3)"
  (call/ooo->n 1535 request pkey md))

(define-call x509-req-verify (request pkey)
  "Checks the signature of a request.

request     X509_REQ
pkey        EVP_PKEY: that of the request
Returns     int: 1: genuine; 0: not; -1 with the reason in the queue
See         X509_verify(3)"
  (call/oo->n 1536 request pkey))

(define-call x509-req-get-signature-nid (request)
  "Tells the algorithm that a request is signed with.

request     X509_REQ
Returns     int: such as +nid-sha256withrsaencryption+; 0: unknown
See         X509_get0_signature(3)"
  (call/o->n 1537 request))

(define-call x509-req-get-extensions (request)
  "Gives the extensions that a request asks for.

request     X509_REQ
Returns     STACK_OF(X509_EXTENSION) or nil, new: the extensions, or 0: none, or malformed
See         X509_REQ_add_extensions(3)"
  (call/o->o 1538 request "STACK_OF(X509_EXTENSION)" :new))

(define-call x509-req-add-extensions (request extensions)
  "Adds the extensions that a request asks for.

request     X509_REQ
extensions  STACK_OF(X509_EXTENSION): copied
Returns     int: 1, or 0 with the reason in the queue
See         X509_REQ_add_extensions(3)"
  (call/oo->n 1539 request extensions))

(define-call x509-req-get-attr-count (request)
  "Counts the attributes of a request; its extensions are one.

request     X509_REQ
Returns     int: 0 or more
See         X509_REQ_get_attr(3)"
  (call/o->n 1540 request))

(define-call x509-req-get-attr-by-nid (request nid last-position)
  "Finds the next attribute of a request that is of a type.

request     X509_REQ
nid         int
last-position int: where the search found one before; -1: from the beginning
Returns     int: the position; -1: no more; -2: unknown NID
See         X509_REQ_get_attr(3)"
  (call/onn->n 1541 request nid last-position))

(define-call x509-req-add1-attr-by-nid (request nid type &optional bytes)
  "Adds an attribute to a request.

request     X509_REQ
nid         int
type        int: +mbstring-utf8+ or another MBSTRING_...
bytes       octets or nil
Returns     int: 1, or 0 with the reason in the queue
See         X509_REQ_get_attr(3)"
  (call/onnb3->n 1542 request nid type bytes))

(define-call x509-req-add1-attr-by-txt (request field type &optional bytes)
  "Adds an attribute to a request, by the name of its type.

request     X509_REQ
field       string: the type: a short or long name, or an OID in dotted form
type        int: +mbstring-utf8+ or another MBSTRING_...
bytes       octets or nil
Returns     int: 1, or 0 with the reason in the queue
See         X509_REQ_get_attr(3)"
  (call/otnb3->n 1543 request field type bytes))

(define-call x509-req-to-x509 (request days pkey)
  "Makes a certificate of a request that is signed with its own key, by MD5: set another signature
with x509-sign.

request     X509_REQ
days        int: how long it is valid
pkey        EVP_PKEY
Returns     X509 or nil, new: the certificate, or 0 with the reason in the queue
See         X509_REQ_to_X509(3)"
  (call/ono->o 1544 request days pkey "X509" :new))

(define-call x509-req-digest (request type digest)
  "Calculates the digest of a request in its DER form.

request     X509_REQ
type        EVP_MD
digest      octets that are filled
Returns     int: 1, or 0 with the reason in the queue
Value 2     `length`, unsigned int: how long the digest is
See         X509_digest(3)"
  (call/oor2p->n 1545 request type digest))

(define-call x509-req-print (bio request)
  "Writes all of a request to a BIO, for people to read.

bio         BIO
request     X509_REQ
Returns     int: 1, or 0
See         X509_print(3)"
  (call/oo->n 1546 bio request))

(define-call x509-req-print-ex (bio request name-flags flags)
  "Writes parts of a request to a BIO, for people to read.

bio         BIO
request     X509_REQ
name-flags  unsigned long: XN_FLAG_...
flags       unsigned long: X509_FLAG_...: what to leave out
Returns     int: 1, or 0
See         X509_print(3)"
  (call/oonn->n 1547 bio request name-flags flags))

(define-call i2d-pkcs12 (file &optional pp)
  "Encodes a PKCS #12 file as DER.

file        PKCS12
pp          octets that are filled or nil
Returns     int: how many bytes, or negative with the reason in the queue
See         d2i_X509(3)"
  (call/or1->n 1548 file pp))

(define-call d2i-pkcs12 (pp)
  "Makes a PKCS #12 file of its DER form.

pp          octets
Returns     PKCS12 or nil, new: the object, or 0 with the reason in the queue
See         d2i_X509(3)"
  (call/b0->o 1549 pp "PKCS12" :new))

(define-call i2d-pkcs12-bio (bio file)
  "Writes a PKCS #12 file as DER to a BIO.

bio         BIO
file        PKCS12
Returns     int: 1, or 0 with the reason in the queue
See         d2i_X509(3)"
  (call/oo->n 1550 bio file))

(define-call d2i-pkcs12-bio (bio)
  "Reads a PKCS #12 file as DER from a BIO.

bio         BIO
Returns     PKCS12 or nil, new: the object, or 0 with the reason in the queue
Waits       as long as OpenSSL does
See         d2i_X509(3)"
  (call/o->o/waits 1551 bio "PKCS12" :new))

(define-call pkcs12-free (file)
  "Gives a PKCS #12 file back. 0 is left alone.

file        PKCS12 or nil
Returns     nothing
See         d2i_X509(3)"
  (call/o->v 1552 file))

(define-call pkcs12-mac-present (file)
  "Tells whether a PKCS #12 file is protected against changes by a password.

file        PKCS12
Returns     int: 1 or 0
See         PKCS12_gen_mac(3)"
  (call/o->n 1553 file))

(define-call pkcs12-verify-mac (file &optional password)
  "Checks the password of a PKCS #12 file.

file        PKCS12
password    string or nil: nil: none
Returns     int: 1: it is right; 0: it is not, or the file was changed
See         PKCS12_gen_mac(3)"
  (call/ot->n 1554 file password))

(define-call pkcs12-parse (file &optional password)
  "Takes key and certificates out of a PKCS #12 file. What it stores is to be freed by the caller.

file        PKCS12
password    string or nil: nil: none
Returns     int: 1, or 0 with the reason in the queue
Value 2     `pkey`, int64_t: a handle of the key, an EVP_PKEY, or 0
Value 3     `x509`, int64_t: a handle of the key's certificate, an X509, or 0
Value 4     `others`, int64_t: a handle of a stack of the other certificates, or 0
See         PKCS12_parse(3)"
  (call/otppp->n 1555 file password))

(define-call x509-store-new ()
  "Makes a store, which trusts nothing yet.

Returns     X509_STORE or nil, new: an empty one, or 0 without memory
See         X509_STORE_new(3)"
  (call/->o 1556 "X509_STORE" :new))

(define-call x509-store-up-ref (store)
  "Counts one more owner of a store.

store       X509_STORE
Returns     int: 1, or 0
See         X509_STORE_new(3)"
  (call/o->n 1557 store))

(define-call x509-store-free (store)
  "Gives a store back. 0 is left alone.

store       X509_STORE or nil
Returns     nothing
See         X509_STORE_new(3)"
  (call/o->v 1558 store))

(define-call x509-store-add-cert (store x509)
  "Adds a certificate to a store, which trusts it from now on.

store       X509_STORE
x509        X509
Returns     int: 1, also where it was there already, or 0 with the reason in the queue
See         X509_STORE_add_cert(3)"
  (call/oo->n 1559 store x509))

(define-call x509-store-add-crl (store crl)
  "Adds a revocation list to a store. It counts only with +x509-v-flag-crl-check+.

store       X509_STORE
crl         X509_CRL
Returns     int: 1, also where it was there already, or 0 with the reason in the queue
See         X509_STORE_add_cert(3)"
  (call/oo->n 1560 store crl))

(define-call x509-store-load-locations (store &optional file directory)
  "Adds what a file holds to a store, and directories where issuers are looked up by hash.

store       X509_STORE
file        string or nil: a PEM file; nil: none
directory   string or nil: one or more, separated by colons; nil: none
Returns     int: 1, or 0 with the reason in the queue, also where both are nil
Waits       for files only
See         X509_STORE_add_cert(3)"
  (call/ott->n 1561 store file directory))

(define-call x509-store-load-locations-ex (store &optional file directory properties)
  "Does what x509-store-load-locations does, for algorithms with certain properties.

store       X509_STORE
file        string or nil: a PEM file; nil: none
directory   string or nil: one or more, separated by colons; nil: none
properties  string or nil: which implementations are fetched; nil: the default
Returns     int: 1, or 0 with the reason in the queue, also where both are nil
Waits       for files only
OpenSSL     3.0 and newer
See         X509_STORE_add_cert(3)"
  (call/ottt->n 1562 store file directory properties))

(define-call x509-store-load-file (store file)
  "Adds the certificates and revocation lists of a PEM file to a store.

store       X509_STORE
file        string
Returns     int: 1, or 0 with the reason in the queue
Waits       for files only
OpenSSL     3.0 and newer
See         X509_STORE_add_cert(3)"
  (call/ot->n 1563 store file))

(define-call x509-store-load-file-ex (store file &optional properties)
  "Does what x509-store-load-file does, for algorithms with certain properties.

store       X509_STORE
file        string
properties  string or nil: which implementations are fetched; nil: the default
Returns     int: 1, or 0 with the reason in the queue
Waits       for files only
OpenSSL     3.0 and newer
See         X509_STORE_add_cert(3)"
  (call/ott->n 1564 store file properties))

(define-call x509-store-load-path (store directory)
  "Adds directories to a store, where issuers are looked up by the hash of their name.

store       X509_STORE
directory   string: one or more, with colons between
Returns     int: 1, or 0 with the reason in the queue
Waits       for files only
OpenSSL     3.0 and newer
See         X509_STORE_add_cert(3)"
  (call/ot->n 1565 store directory))

(define-call x509-store-load-store (store uri)
  "Adds a place to a store, where issuers are looked up through a loader of OpenSSL.

store       X509_STORE
uri         string: such as a file name
Returns     int: 1, or 0 with the reason in the queue
Waits       for files only
OpenSSL     3.0 and newer
See         X509_STORE_add_cert(3)"
  (call/ot->n 1566 store uri))

(define-call x509-store-load-store-ex (store uri &optional properties)
  "Does what x509-store-load-store does, for algorithms with certain properties.

store       X509_STORE
uri         string: such as a file name
properties  string or nil: which implementations are fetched; nil: the default
Returns     int: 1, or 0 with the reason in the queue
Waits       for files only
OpenSSL     3.0 and newer
See         X509_STORE_add_cert(3)"
  (call/ott->n 1567 store uri properties))

(define-call x509-store-set-default-paths (store)
  "Adds the authorities that the system trusts to a store; the environment variables SSL_CERT_FILE
and SSL_CERT_DIR say where others are. That there are none is no failure.

store       X509_STORE
Returns     int: 1, or 0
Waits       for files only
See         X509_STORE_add_cert(3)"
  (call/o->n 1568 store))

(define-call x509-store-set-default-paths-ex (store &optional properties)
  "Does what x509-store-set-default-paths does, for algorithms with certain properties.

store       X509_STORE
properties  string or nil: which implementations are fetched; nil: the default
Returns     int: 1, or 0
Waits       for files only
OpenSSL     3.0 and newer
See         X509_STORE_add_cert(3)"
  (call/ot->n 1569 store properties))

(define-call x509-store-set-flags (store flags)
  "Adds flags for verifications against a store.

store       X509_STORE
flags       unsigned long: X509_V_FLAG_...
Returns     int: 1
See         X509_STORE_add_cert(3)"
  (call/on->n 1570 store flags))

(define-call x509-store-set-purpose (store purpose)
  "Sets what certificates must be good for that are verified against a store.

store       X509_STORE
purpose     int: X509_PURPOSE_...
Returns     int: 1, or 0: no such purpose
See         X509_STORE_add_cert(3)"
  (call/on->n 1571 store purpose))

(define-call x509-store-set-trust (store trust)
  "Sets what trust is asked for in verifications against a store.

store       X509_STORE
trust       int: X509_TRUST_...
Returns     int: 1, or 0: no such setting
See         X509_STORE_add_cert(3)"
  (call/on->n 1572 store trust))

(define-call x509-store-set-depth (store depth)
  "Limits the length of chains in verifications against a store.

store       X509_STORE
depth       int: how many authorities may stand in between
Returns     int: 1
See         X509_STORE_add_cert(3)"
  (call/on->n 1573 store depth))

(define-call x509-store-set1-param (store param)
  "Sets the parameters of verifications against a store.

store       X509_STORE
param       X509_VERIFY_PARAM: copied
Returns     int: 1, or 0 without memory
See         X509_STORE_get0_param(3)"
  (call/oo->n 1574 store param))

(define-call x509-store-get0-param (store)
  "Gives the parameters of verifications against a store; changing them changes the store.

store       X509_STORE
Returns     X509_VERIFY_PARAM or nil, borrowed
See         X509_STORE_get0_param(3)"
  (call/o->o 1575 store "X509_VERIFY_PARAM" store))

(define-call x509-store-get0-objects (store)
  "Gives the certificates and revocation lists that a store holds in memory. The stack that was
given before goes stale when the store holds others by now.

store       X509_STORE
Returns     STACK_OF(X509_OBJECT) or nil, borrowed: the objects as they are now
See         X509_STORE_get0_param(3)"
  (call/o->o 1576 store "STACK_OF(X509_OBJECT)" store))

(define-call x509-store-get1-all-certs (store)
  "Gives the certificates that a store holds in memory.

store       X509_STORE
Returns     STACK_OF(X509) or nil, new: the certificates, or 0 without memory
OpenSSL     3.0 and newer
See         X509_STORE_get0_param(3)"
  (call/o->o 1577 store "STACK_OF(X509)" :new))

(define-call x509-store-get-ex-new-index ()
  "Reserves an index for x509-store-set-ex-data, for as long as the process lives.

Returns     int: the index, or -1 without memory
See         CRYPTO_get_ex_new_index(3)"
  (call/->n 1578))

(define-call x509-store-set-ex-data (store index data)
  "Keeps a number of the caller's with a store.

store       X509_STORE
index       int: 0, or what x509-store-get-ex-new-index answered
data        int64_t: any number
Returns     int: 1, or 0 without memory
See         BIO_get_ex_data(3)"
  (call/onn->n 1579 store index data))

(define-call x509-store-get-ex-data (store index)
  "Gives the number that x509-store-set-ex-data kept.

store       X509_STORE
index       int: 0, or what x509-store-get-ex-new-index answered
Returns     int64_t: the number; 0 where none was kept
See         BIO_get_ex_data(3)"
  (call/on->n 1580 store index))

(define-call x509-lookup-file ()
  "Names the way of looking up in files that are read once.

Returns     X509_LOOKUP_METHOD or nil, static
See         X509_LOOKUP_hash_dir(3)"
  (call/->o 1581 "X509_LOOKUP_METHOD" :static))

(define-call x509-lookup-hash-dir ()
  "Names the way of looking up in directories, by the hash of a name.

Returns     X509_LOOKUP_METHOD or nil, static
See         X509_LOOKUP_hash_dir(3)"
  (call/->o 1582 "X509_LOOKUP_METHOD" :static))

(define-call x509-lookup-store ()
  "Names the way of looking up through the loaders of OpenSSL, by URI.

Returns     X509_LOOKUP_METHOD or nil, static
OpenSSL     3.0 and newer
See         X509_LOOKUP_hash_dir(3)"
  (call/->o 1583 "X509_LOOKUP_METHOD" :static))

(define-call x509-store-add-lookup (store method)
  "Adds a way of looking up to a store. Files and directories are added to the answer.

store       X509_STORE
method      X509_LOOKUP_METHOD
Returns     X509_LOOKUP or nil, borrowed: the lookup, also where the store had it already; 0 without
            memory
See         X509_LOOKUP(3)"
  (call/oo->o 1584 store method "X509_LOOKUP" store))

(define-call x509-lookup-get-store (lookup)
  "Gives the store that a lookup belongs to. Unlike in C it is to be freed.

lookup      X509_LOOKUP
Returns     X509_STORE or nil, new
See         X509_LOOKUP(3)"
  (call/o->o 1585 lookup "X509_STORE" :new))

(define-call x509-lookup-load-file (lookup file type)
  "Adds the certificates and revocation lists of a file to the store of a lookup. The default is the
system's file.

lookup      X509_LOOKUP: of x509-lookup-file
file        string or nil: nil with +x509-filetype-default+
type        long: +x509-filetype-pem+, +x509-filetype-asn1+ or +x509-filetype-default+
Returns     int: 1, or 0 with the reason in the queue
Waits       for files only
See         X509_LOOKUP(3)"
  (call/otn->n 1586 lookup file type))

(define-call x509-lookup-load-file-ex (lookup file type &optional properties)
  "Does what x509-lookup-load-file does, for algorithms with certain properties.

lookup      X509_LOOKUP: of x509-lookup-file
file        string or nil: nil with +x509-filetype-default+
type        long: +x509-filetype-pem+, +x509-filetype-asn1+ or +x509-filetype-default+
properties  string or nil: which implementations are fetched; nil: the default
Returns     int: 1, or 0 with the reason in the queue
Waits       for files only
OpenSSL     3.0 and newer
See         X509_LOOKUP(3)"
  (call/otnt->n 1587 lookup file type properties))

(define-call x509-lookup-add-dir (lookup directory type)
  "Adds directories, with colons between, to a lookup. The default is the system's.

lookup      X509_LOOKUP: of x509-lookup-hash-dir
directory   string or nil: nil with +x509-filetype-default+
type        long: +x509-filetype-pem+, +x509-filetype-asn1+ or +x509-filetype-default+
Returns     int: 1, or 0 with the reason in the queue
Waits       for files only
See         X509_LOOKUP(3)"
  (call/otn->n 1588 lookup directory type))

(define-call x509-lookup-add-store (lookup uri)
  "Adds a place to a lookup that is searched when an issuer is needed.

lookup      X509_LOOKUP: of x509-lookup-store
uri         string
Returns     int: 1, or 0 with the reason in the queue
Waits       for files only
OpenSSL     3.0 and newer
See         X509_LOOKUP(3)"
  (call/ot->n 1589 lookup uri))

(define-call x509-lookup-load-store (lookup uri)
  "Adds all that a place holds to the store of a lookup.

lookup      X509_LOOKUP: of x509-lookup-store
uri         string
Returns     int: 1, or 0 with the reason in the queue
Waits       for files only
OpenSSL     3.0 and newer
See         X509_LOOKUP(3)"
  (call/ot->n 1590 lookup uri))

(define-call x509-lookup-ctrl (lookup command text number)
  "Gives a lookup a command, as x509-lookup-load-file and others do.

lookup      X509_LOOKUP
command     int: X509_L_...
text        string or nil: nil with +x509-filetype-default+
number      long: X509_FILETYPE_...
Returns     int: 1, 0 with the reason in the queue, or -1
Waits       for files only
See         X509_LOOKUP(3)"
  (call/ontn->n 1591 lookup command text number))

(define-call x509-lookup-ctrl-ex (lookup command text number &optional properties)
  "Gives a lookup a command, for algorithms with certain properties.

lookup      X509_LOOKUP
command     int: X509_L_...
text        string or nil: nil with +x509-filetype-default+
number      long: X509_FILETYPE_...
properties  string or nil: which implementations are fetched; nil: the default
Returns     int: 1, 0 with the reason in the queue, or -1
Waits       for files only
OpenSSL     3.0 and newer
See         X509_LOOKUP(3)"
  (call/ontnt->n 1592 lookup command text number properties))

(define-call x509-load-cert-file (lookup file type)
  "Adds the certificates of a file to the store of a lookup.

lookup      X509_LOOKUP
file        string
type        int: +x509-filetype-pem+ or +x509-filetype-asn1+
Returns     int: how many; 0 with the reason in the queue
Waits       for files only
See         X509_LOOKUP_hash_dir(3)"
  (call/otn->n 1593 lookup file type))

(define-call x509-load-crl-file (lookup file type)
  "Adds the revocation lists of a file to the store of a lookup.

lookup      X509_LOOKUP
file        string
type        int: +x509-filetype-pem+ or +x509-filetype-asn1+
Returns     int: how many; 0 with the reason in the queue
Waits       for files only
See         X509_LOOKUP_hash_dir(3)"
  (call/otn->n 1594 lookup file type))

(define-call x509-load-cert-crl-file (lookup file type)
  "Adds the certificates and revocation lists of a file to the store of a lookup.

lookup      X509_LOOKUP
file        string
type        int: +x509-filetype-pem+ or +x509-filetype-asn1+
Returns     int: how many; 0 with the reason in the queue
Waits       for files only
See         X509_LOOKUP_hash_dir(3)"
  (call/otn->n 1595 lookup file type))

(define-call x509-object-new ()
  "Makes an object that can hold a certificate or a revocation list.

Returns     X509_OBJECT or nil, new: an empty one, or 0 without memory
See         X509_LOOKUP(3)"
  (call/->o 1596 "X509_OBJECT" :new))

(define-call x509-object-free (object)
  "Gives an object of a store back. 0 is left alone.

object      X509_OBJECT or nil
Returns     nothing
See         X509_LOOKUP(3)"
  (call/o->v 1597 object))

(define-call x509-object-get-type (object)
  "Tells what an object of a store holds.

object      X509_OBJECT
Returns     int: 0: nothing; 1: a certificate; 2: a revocation list
See         X509_LOOKUP(3)"
  (call/o->n 1598 object))

(define-call x509-object-get0-x509 (object)
  "Gives the certificate that an object holds.

object      X509_OBJECT or nil
Returns     X509 or nil, borrowed: the certificate, or 0: it holds none
See         X509_LOOKUP(3)"
  (call/o->o 1599 object "X509" object))

(define-call x509-object-get0-x509-crl (object)
  "Gives the revocation list that an object holds.

object      X509_OBJECT or nil
Returns     X509_CRL or nil, borrowed: the list, or 0: it holds none
See         X509_LOOKUP(3)"
  (call/o->o 1600 object "X509_CRL" object))

(define-call x509-object-set1-x509 (object x509)
  "Makes an object hold a certificate instead of what it held.

object      X509_OBJECT
x509        X509
Returns     int: 1, or 0
See         X509_LOOKUP(3)"
  (call/oo->n 1601 object x509))

(define-call x509-object-set1-x509-crl (object crl)
  "Makes an object hold a revocation list instead of what it held.

object      X509_OBJECT
crl         X509_CRL
Returns     int: 1, or 0
See         X509_LOOKUP(3)"
  (call/oo->n 1602 object crl))

(define-call x509-object-idx-by-subject (stack type name)
  "Sorts a stack of objects and finds the first one of a name.

stack       STACK_OF(X509_OBJECT)
type        int: 1: certificates; 2: revocation lists
name        X509_NAME: of the subject, or of the issuer of a list
Returns     int: the position after sorting, or -1
See         X509_LOOKUP(3)"
  (call/ono->n 1603 stack type name))

(define-call x509-object-retrieve-by-subject (stack type name)
  "Sorts a stack of objects and gives the first one of a name.

stack       STACK_OF(X509_OBJECT)
type        int: 1: certificates; 2: revocation lists
name        X509_NAME: of the subject, or of the issuer of a list
Returns     X509_OBJECT or nil, borrowed: the object, or 0: none
See         X509_LOOKUP(3)"
  (call/ono->o 1604 stack type name "X509_OBJECT" stack))

(define-call x509-object-retrieve-match (stack object)
  "Sorts a stack of objects and gives the one that holds the same as another.

stack       STACK_OF(X509_OBJECT)
object      X509_OBJECT
Returns     X509_OBJECT or nil, borrowed: the object, or 0: none
See         X509_LOOKUP(3)"
  (call/oo->o 1605 stack object "X509_OBJECT" stack))

(define-call x509-store-ctx-new ()
  "Makes a store context, in which a certificate is verified.

Returns     X509_STORE_CTX or nil, new: the store context, or 0 without memory
See         X509_STORE_CTX_new(3)"
  (call/->o 1606 "X509_STORE_CTX" :new))

(define-call x509-store-ctx-new-ex (properties)
  "Makes a store context, for algorithms with certain properties.

properties  string or nil: which implementations are fetched; nil: the default
Returns     X509_STORE_CTX or nil, new: the store context, or 0 without memory
OpenSSL     3.0 and newer
See         X509_STORE_CTX_new(3)"
  (call/t->o 1607 properties "X509_STORE_CTX" :new))

(define-call x509-store-ctx-free (ctx)
  "Gives a store context back. 0 is left alone.

ctx         X509_STORE_CTX or nil
Returns     nothing
See         X509_STORE_CTX_new(3)"
  (call/o->v 1608 ctx))

(define-call x509-store-ctx-init (ctx &optional store x509 untrusted)
  "Prepares a store context for one verification. Everything that was set in it or obtained from it
before is gone.

ctx         X509_STORE_CTX
store       X509_STORE or nil: what is trusted; 0: nothing
x509        X509 or nil: the certificate to verify; 0: set later
untrusted   STACK_OF(X509) or nil: other certificates that may be part of the chain; copied
Returns     int: 1, or 0 with the reason in the queue
See         X509_STORE_CTX_new(3)"
  (call/oooo->n 1609 ctx store x509 untrusted))

(define-call x509-store-ctx-cleanup (ctx)
  "Empties a store context, which is as new afterwards.

ctx         X509_STORE_CTX
Returns     nothing
See         X509_STORE_CTX_new(3)"
  (call/o->v 1610 ctx))

(define-call x509-verify-cert (ctx)
  "Builds the chain of a certificate and verifies it. It can be done once after each
x509-store-ctx-init.

ctx         X509_STORE_CTX
Returns     int: 1: good; 0: x509-store-ctx-get-error says why not; negative: a failure, which is no
            better
Waits       for files only
See         X509_verify_cert(3)"
  (call/o->n 1611 ctx))

(define-call x509-store-ctx-verify (ctx)
  "Does what x509-verify-cert does; where no certificate was set it takes the first of the untrusted
ones.

ctx         X509_STORE_CTX
Returns     int: 1: good; 0: x509-store-ctx-get-error says why not; negative: a failure, which is no
            better
Waits       for files only
OpenSSL     3.0 and newer
See         X509_verify_cert(3)"
  (call/o->n 1612 ctx))

(define-call x509-verify-cert-error-string (error)
  "Describes the result of a verification.

error       long: X509_V_...
Returns     string or nil
See         X509_STORE_CTX_get_error(3)"
  (call/n->t 1613 error))

(define-call x509-store-ctx-get-error (ctx)
  "Gives the result of a verification.

ctx         X509_STORE_CTX
Returns     int: 0 (+x509-v-ok+), or X509_V_ERR_...
See         X509_STORE_CTX_get_error(3)"
  (call/o->n 1614 ctx))

(define-call x509-store-ctx-set-error (ctx error)
  "Sets the result of a verification.

ctx         X509_STORE_CTX
error       int: X509_V_...
Returns     nothing
See         X509_STORE_CTX_get_error(3)"
  (call/on->v 1615 ctx error))

(define-call x509-store-ctx-get-error-depth (ctx)
  "Tells at which certificate of the chain the error was found.

ctx         X509_STORE_CTX
Returns     int: 0: the certificate itself; 1: its issuer; and so on
See         X509_STORE_CTX_get_error(3)"
  (call/o->n 1616 ctx))

(define-call x509-store-ctx-set-error-depth (ctx depth)
  "Sets at which certificate of the chain the error is.

ctx         X509_STORE_CTX
depth       int
Returns     nothing
See         X509_STORE_CTX_get_error(3)"
  (call/on->v 1617 ctx depth))

(define-call x509-store-ctx-get-current-cert (ctx)
  "Gives the certificate that the error was found at, or the last one that was looked at.

ctx         X509_STORE_CTX
Returns     X509 or nil, borrowed: the certificate, or 0: none
See         X509_STORE_CTX_get_error(3)"
  (call/o->o 1618 ctx "X509" ctx))

(define-call x509-store-ctx-set-current-cert (ctx &optional x509)
  "Sets the certificate that x509-store-ctx-get-current-cert gives.

ctx         X509_STORE_CTX
x509        X509 or nil
Returns     nothing
See         X509_STORE_CTX_get_error(3)"
  (call/oo->v 1619 ctx x509))

(define-call x509-store-ctx-get0-current-issuer (ctx)
  "Gives the issuer of the certificate that was looked at last.

ctx         X509_STORE_CTX
Returns     X509 or nil, borrowed: the certificate, or 0: none
See         X509_STORE_CTX_get_error(3)"
  (call/o->o 1620 ctx "X509" ctx))

(define-call x509-store-ctx-get0-current-crl (ctx)
  "Gives the revocation list that is being looked at; there is none before and after the
verification.

ctx         X509_STORE_CTX
Returns     X509_CRL or nil, borrowed: the list, or 0: none
See         X509_STORE_CTX_get_error(3)"
  (call/o->o 1621 ctx "X509_CRL" ctx))

(define-call x509-store-ctx-get0-cert (ctx)
  "Gives the certificate that is verified.

ctx         X509_STORE_CTX
Returns     X509 or nil, borrowed: the certificate, or 0: none was set
See         X509_STORE_CTX_get_error(3)"
  (call/o->o 1622 ctx "X509" ctx))

(define-call x509-store-ctx-set-cert (ctx &optional x509)
  "Sets the certificate that is to be verified.

ctx         X509_STORE_CTX
x509        X509 or nil
Returns     nothing
See         X509_STORE_CTX_new(3)"
  (call/oo->v 1623 ctx x509))

(define-call x509-store-ctx-get0-store (ctx)
  "Gives the store that x509-store-ctx-init was given.

ctx         X509_STORE_CTX
Returns     X509_STORE or nil, borrowed: the store, or 0: none was given
See         X509_STORE_CTX_new(3)"
  (call/o->o 1624 ctx "X509_STORE" ctx))

(define-call x509-store-ctx-get0-chain (ctx)
  "Gives the chain that the verification built, for reading.

ctx         X509_STORE_CTX
Returns     STACK_OF(X509) or nil, borrowed: the chain, the certificate itself first; 0: none yet
See         X509_STORE_CTX_new(3)"
  (call/o->o 1625 ctx "STACK_OF(X509)" ctx))

(define-call x509-store-ctx-get-chain (ctx)
  "The old name of x509-store-ctx-get0-chain.

ctx         X509_STORE_CTX
Returns     STACK_OF(X509) or nil, borrowed: the chain, the certificate itself first; 0: none yet
See         X509_STORE_CTX_new(3)"
  (call/o->o 1626 ctx "STACK_OF(X509)" ctx))

(define-call x509-store-ctx-get1-chain (ctx)
  "Gives the chain that the verification built as a stack of the caller's.

ctx         X509_STORE_CTX
Returns     STACK_OF(X509) or nil, new: a copy of the chain, or 0: none yet
See         X509_STORE_CTX_get_error(3)"
  (call/o->o 1627 ctx "STACK_OF(X509)" :new))

(define-call x509-store-ctx-get-num-untrusted (ctx)
  "Tells how many certificates of the chain did not come from the store.

ctx         X509_STORE_CTX
Returns     int: how many, from the beginning of the chain
See         X509_STORE_CTX_new(3)"
  (call/o->n 1628 ctx))

(define-call x509-store-ctx-get-explicit-policy (ctx)
  "Tells whether the chain had to be good for a policy.

ctx         X509_STORE_CTX
Returns     int: 1 or 0
See         X509_policy_tree_level_count(3)"
  (call/o->n 1629 ctx))

(define-call x509-store-ctx-get0-untrusted (ctx)
  "Gives the other certificates that may be part of the chain, for reading.

ctx         X509_STORE_CTX
Returns     STACK_OF(X509) or nil, borrowed: the certificates, or 0: none were given
See         X509_STORE_CTX_new(3)"
  (call/o->o 1630 ctx "STACK_OF(X509)" ctx))

(define-call x509-store-ctx-set0-untrusted (ctx &optional stack)
  "Sets the other certificates that may be part of the chain. The stack is copied.

ctx         X509_STORE_CTX
stack       STACK_OF(X509) or nil: 0: none
Returns     nothing
See         X509_STORE_CTX_new(3)"
  (call/oo->v 1631 ctx stack))

(define-call x509-store-ctx-set0-trusted-stack (ctx stack)
  "Sets the certificates that are trusted in place of the store. The stack is copied.

ctx         X509_STORE_CTX
stack       STACK_OF(X509)
Returns     nothing
See         X509_STORE_CTX_new(3)"
  (call/oo->v 1632 ctx stack))

(define-call x509-store-ctx-set0-crls (ctx &optional stack)
  "Sets the revocation lists that are looked at before those of the store. The stack is copied.

ctx         X509_STORE_CTX
stack       STACK_OF(X509_CRL) or nil: 0: none
Returns     nothing
See         X509_STORE_CTX_new(3)"
  (call/oo->v 1633 ctx stack))

(define-call x509-store-ctx-set-flags (ctx flags)
  "Adds flags for a verification.

ctx         X509_STORE_CTX
flags       unsigned long: X509_V_FLAG_...
Returns     nothing
See         X509_VERIFY_PARAM_set_flags(3)"
  (call/on->v 1634 ctx flags))

(define-call x509-store-ctx-set-time (ctx flags time)
  "Sets the time at which certificates have to be valid, in place of now.

ctx         X509_STORE_CTX
flags       unsigned long: 0: not used
time        time_t: seconds since 1970
Returns     nothing
See         X509_VERIFY_PARAM_set_flags(3)"
  (call/onn->v 1635 ctx flags time))

(define-call x509-store-ctx-set-depth (ctx depth)
  "Limits the length of the chain in a verification.

ctx         X509_STORE_CTX
depth       int: how many authorities may stand in between
Returns     nothing
See         X509_VERIFY_PARAM_set_flags(3)"
  (call/on->v 1636 ctx depth))

(define-call x509-store-ctx-set-purpose (ctx purpose)
  "Sets what a certificate must be good for, where that was not set yet.

ctx         X509_STORE_CTX
purpose     int: X509_PURPOSE_...
Returns     int: 1, or 0 with the reason in the queue
See         X509_STORE_CTX_set_purpose(3)"
  (call/on->n 1637 ctx purpose))

(define-call x509-store-ctx-set-trust (ctx trust)
  "Sets what trust is asked for, where that was not set yet.

ctx         X509_STORE_CTX
trust       int: X509_TRUST_...
Returns     int: 1, or 0 with the reason in the queue
See         X509_STORE_CTX_set_purpose(3)"
  (call/on->n 1638 ctx trust))

(define-call x509-store-ctx-purpose-inherit (ctx default-purpose purpose trust)
  "Sets purpose and trust, where they were not set yet.

ctx         X509_STORE_CTX
default-purpose int: X509_PURPOSE_..., where `purpose` is 0
purpose     int: X509_PURPOSE_..., or 0
trust       int: X509_TRUST_..., or 0: what goes with the purpose
Returns     int: 1, or 0 with the reason in the queue
See         X509_STORE_CTX_set_purpose(3)"
  (call/onnn->n 1639 ctx default-purpose purpose trust))

(define-call x509-store-ctx-set-default (ctx name)
  "Takes parameters over that OpenSSL has under a name, where they were not set yet.

ctx         X509_STORE_CTX
name        string: such as `ssl_server`
Returns     int: 1, or 0 with the reason in the queue: no such parameters
See         X509_STORE_CTX_new(3)"
  (call/ot->n 1640 ctx name))

(define-call x509-store-ctx-get0-param (ctx)
  "Gives the parameters of a verification; changing them changes it.

ctx         X509_STORE_CTX
Returns     X509_VERIFY_PARAM or nil, borrowed
See         X509_STORE_CTX_new(3)"
  (call/o->o 1641 ctx "X509_VERIFY_PARAM" ctx))

(define-call x509-store-ctx-set0-param (ctx param)
  "Sets the parameters of a verification. They are copied: to change them afterwards, ask for
x509-store-ctx-get0-param.

ctx         X509_STORE_CTX
param       X509_VERIFY_PARAM: copied
Returns     nothing
See         X509_STORE_CTX_new(3)"
  (call/oo->v 1642 ctx param))

(define-call x509-store-ctx-get1-issuer (ctx x509)
  "Finds the issuer of a certificate in the store of a store context.

ctx         X509_STORE_CTX
x509        X509
Returns     int: 1: found; 0: none; -1 with the reason in the queue
Value 2     `issuer`, int64_t: a handle of the certificate, an X509, which is to be freed
Waits       for files only
See         X509_STORE_set_verify_cb_func(3)"
  (call/poo->n 1643 ctx x509))

(define-call x509-store-ctx-get1-certs (ctx name)
  "Finds the certificates of a subject in the store of a store context.

ctx         X509_STORE_CTX
name        X509_NAME
Returns     STACK_OF(X509) or nil, new: the certificates, or 0: none
Waits       for files only
See         X509_STORE_set_verify_cb_func(3)"
  (call/oo->o 1644 ctx name "STACK_OF(X509)" :new))

(define-call x509-store-ctx-get1-crls (ctx name)
  "Finds the revocation lists of an issuer in the store of a store context.

ctx         X509_STORE_CTX
name        X509_NAME
Returns     STACK_OF(X509_CRL) or nil, new: the lists, or 0: none
Waits       for files only
See         X509_STORE_set_verify_cb_func(3)"
  (call/oo->o 1645 ctx name "STACK_OF(X509_CRL)" :new))

(define-call x509-store-ctx-get-obj-by-subject (ctx type name)
  "Finds a certificate or revocation list in the store of a store context.

ctx         X509_STORE_CTX
type        int: 1: certificates; 2: revocation lists
name        X509_NAME: of the subject, or of the issuer of a list
Returns     X509_OBJECT or nil, new: the first one, or 0: none
Waits       for files only
See         X509_STORE_set_verify_cb_func(3)"
  (call/ono->o 1646 ctx type name "X509_OBJECT" :new))

(define-call x509-store-ctx-get-ex-new-index ()
  "Reserves an index for x509-store-ctx-set-ex-data, for as long as the process lives.

Returns     int: the index, or -1 without memory
See         CRYPTO_get_ex_new_index(3)"
  (call/->n 1647))

(define-call x509-store-ctx-set-ex-data (ctx index data)
  "Keeps a number of the caller's with a store context, until x509-store-ctx-init.

ctx         X509_STORE_CTX
index       int: 0, or what x509-store-ctx-get-ex-new-index answered
data        int64_t: any number
Returns     int: 1, or 0 without memory
See         BIO_get_ex_data(3)"
  (call/onn->n 1648 ctx index data))

(define-call x509-store-ctx-get-ex-data (ctx index)
  "Gives the number that x509-store-ctx-set-ex-data kept.

ctx         X509_STORE_CTX
index       int: 0, or what x509-store-ctx-get-ex-new-index answered
Returns     int64_t: the number; 0 where none was kept
See         BIO_get_ex_data(3)"
  (call/on->n 1649 ctx index))

(define-call x509-verify-param-new ()
  "Makes parameters of which none is set.

Returns     X509_VERIFY_PARAM or nil, new: the parameters, or 0 without memory
See         X509_VERIFY_PARAM_set_flags(3)"
  (call/->o 1650 "X509_VERIFY_PARAM" :new))

(define-call x509-verify-param-free (param)
  "Gives parameters back. 0 is left alone.

param       X509_VERIFY_PARAM or nil
Returns     nothing
See         X509_VERIFY_PARAM_set_flags(3)"
  (call/o->v 1651 param))

(define-call x509-verify-param-set1 (to from)
  "Copies every parameter that is set in `from`.

to          X509_VERIFY_PARAM
from        X509_VERIFY_PARAM
Returns     int: 1, or 0 without memory
See         X509_VERIFY_PARAM_inherit(3)"
  (call/oo->n 1652 to from))

(define-call x509-verify-param-inherit (to from)
  "Copies parameters that are set in `from`, as the inheritance flags of both say: by default those
that are not set in `to`.

to          X509_VERIFY_PARAM
from        X509_VERIFY_PARAM
Returns     int: 1, or 0 without memory
See         X509_VERIFY_PARAM_inherit(3)"
  (call/oo->n 1653 to from))

(define-call x509-verify-param-set1-name (param &optional name)
  "Gives parameters a name. Those that are part of another object can have none.

param       X509_VERIFY_PARAM
name        string or nil: nil: none
Returns     int: 1; 0: there is none now
See         X509_VERIFY_PARAM_set_flags(3)"
  (call/ot->n 1654 param name))

(define-call x509-verify-param-get0-name (param)
  "Gives the name of parameters.

param       X509_VERIFY_PARAM
Returns     string or nil: the name, or nil
See         X509_VERIFY_PARAM_set_flags(3)"
  (call/o->t 1655 param))

(define-call x509-verify-param-set-flags (param flags)
  "Adds flags, such as +x509-v-flag-crl-check+.

param       X509_VERIFY_PARAM
flags       unsigned long: X509_V_FLAG_...
Returns     int: 1
See         X509_VERIFY_PARAM_set_flags(3)"
  (call/on->n 1656 param flags))

(define-call x509-verify-param-clear-flags (param flags)
  "Removes flags.

param       X509_VERIFY_PARAM
flags       unsigned long: X509_V_FLAG_...
Returns     int: 1
See         X509_VERIFY_PARAM_set_flags(3)"
  (call/on->n 1657 param flags))

(define-call x509-verify-param-get-flags (param)
  "Gives the flags that are set.

param       X509_VERIFY_PARAM
Returns     unsigned long: X509_V_FLAG_...
See         X509_VERIFY_PARAM_set_flags(3)"
  (call/o->n 1658 param))

(define-call x509-verify-param-set-inh-flags (param flags)
  "Says how x509-verify-param-inherit and x509-verify-param-set1 treat these parameters.

param       X509_VERIFY_PARAM
flags       uint32_t: X509_VP_FLAG_...
Returns     int: 1
See         X509_VERIFY_PARAM_set_flags(3)"
  (call/on->n 1659 param flags))

(define-call x509-verify-param-get-inh-flags (param)
  "Tells how x509-verify-param-inherit and x509-verify-param-set1 treat these parameters.

param       X509_VERIFY_PARAM
Returns     uint32_t: X509_VP_FLAG_...
See         X509_VERIFY_PARAM_set_flags(3)"
  (call/o->n 1660 param))

(define-call x509-verify-param-set-purpose (param purpose)
  "Sets what a certificate must be good for.

param       X509_VERIFY_PARAM
purpose     int: X509_PURPOSE_...
Returns     int: 1, or 0 with the reason in the queue
See         X509_VERIFY_PARAM_set_flags(3)"
  (call/on->n 1661 param purpose))

(define-call x509-verify-param-set-trust (param trust)
  "Sets what trust is asked for.

param       X509_VERIFY_PARAM
trust       int: X509_TRUST_...
Returns     int: 1, or 0 with the reason in the queue
See         X509_VERIFY_PARAM_set_flags(3)"
  (call/on->n 1662 param trust))

(define-call x509-verify-param-set-depth (param depth)
  "Limits the length of chains.

param       X509_VERIFY_PARAM
depth       int: how many authorities may stand in between; -1: not set
Returns     nothing
See         X509_VERIFY_PARAM_set_flags(3)"
  (call/on->v 1663 param depth))

(define-call x509-verify-param-get-depth (param)
  "Gives the limit for the length of chains.

param       X509_VERIFY_PARAM
Returns     int: how many authorities may stand in between; -1: not set
See         X509_VERIFY_PARAM_set_flags(3)"
  (call/o->n 1664 param))

(define-call x509-verify-param-set-auth-level (param level)
  "Sets the security level that keys and signatures must reach.

param       X509_VERIFY_PARAM
level       int: 0 to 5; -1: not set
Returns     nothing
See         X509_VERIFY_PARAM_set_flags(3)"
  (call/on->v 1665 param level))

(define-call x509-verify-param-get-auth-level (param)
  "Gives the security level that keys and signatures must reach.

param       X509_VERIFY_PARAM
Returns     int: 0 to 5; -1: not set
See         X509_VERIFY_PARAM_set_flags(3)"
  (call/o->n 1666 param))

(define-call x509-verify-param-set-time (param time)
  "Sets the time at which certificates have to be valid, in place of now.

param       X509_VERIFY_PARAM
time        time_t: seconds since 1970
Returns     nothing
See         X509_VERIFY_PARAM_set_flags(3)"
  (call/on->v 1667 param time))

(define-call x509-verify-param-get-time (param)
  "Gives the time that x509-verify-param-set-time set.

param       X509_VERIFY_PARAM
Returns     time_t: seconds since 1970; 0 where none was set
See         X509_VERIFY_PARAM_set_flags(3)"
  (call/o->n 1668 param))

(define-call x509-verify-param-add0-policy (param policy)
  "Adds a policy to those that are acceptable.

param       X509_VERIFY_PARAM
policy      ASN1_OBJECT
Returns     int: 1, or 0 without memory
See         X509_VERIFY_PARAM_set_flags(3)"
  (call/oo->n 1669 param policy))

(define-call x509-verify-param-set1-policies (param &optional policies)
  "Sets the policies that are acceptable, and turns the check of policies on.

param       X509_VERIFY_PARAM
policies    STACK_OF(ASN1_OBJECT) or nil: copied; 0: none
Returns     int: 1, or 0 without memory
See         X509_VERIFY_PARAM_set_flags(3)"
  (call/oo->n 1670 param policies))

(define-call x509-verify-param-set1-host (param name length)
  "Sets the host that a certificate must be for.

param       X509_VERIFY_PARAM
name        string or nil: nil or empty: any host is good
length      size_t: how much of `name` counts; 0: all of it
Returns     int: 1, or 0: malformed, or without memory
See         X509_VERIFY_PARAM_set_flags(3)"
  (call/otn->n 1671 param name length))

(define-call x509-verify-param-add1-host (param name length)
  "Adds a host to those of which a certificate must be for one.

param       X509_VERIFY_PARAM
name        string or nil: nil or empty: nothing is added
length      size_t: how much of `name` counts; 0: all of it
Returns     int: 1, or 0: malformed, or without memory
See         X509_VERIFY_PARAM_set_flags(3)"
  (call/otn->n 1672 param name length))

(define-call x509-verify-param-get0-host (param position)
  "Gives a host that a certificate may be for.

param       X509_VERIFY_PARAM
position    int: from 0
Returns     string or nil: the name, or nil: there are not so many
OpenSSL     3.0 and newer
See         X509_VERIFY_PARAM_set_flags(3)"
  (call/on->t 1673 param position))

(define-call x509-verify-param-set-hostflags (param flags)
  "Says how names of hosts are compared.

param       X509_VERIFY_PARAM
flags       unsigned int: X509_CHECK_FLAG_...
Returns     nothing
See         X509_VERIFY_PARAM_set_flags(3)"
  (call/on->v 1674 param flags))

(define-call x509-verify-param-get-hostflags (param)
  "Tells how names of hosts are compared.

param       X509_VERIFY_PARAM
Returns     unsigned int: X509_CHECK_FLAG_...
See         X509_VERIFY_PARAM_set_flags(3)"
  (call/o->n 1675 param))

(define-call x509-verify-param-get0-peername (param)
  "Gives the name in the certificate that matched the host.

param       X509_VERIFY_PARAM
Returns     string or nil: the name, or nil: no host was asked for, or none matched
See         X509_VERIFY_PARAM_set_flags(3)"
  (call/o->t 1676 param))

(define-call x509-verify-param-move-peername (to &optional from)
  "Moves the name that matched from one set of parameters to another.

to          X509_VERIFY_PARAM
from        X509_VERIFY_PARAM or nil: 0: the name in `to` is dropped
Returns     nothing
See         X509_VERIFY_PARAM_set_flags(3)"
  (call/oo->v 1677 to from))

(define-call x509-verify-param-set1-email (param address length)
  "Sets the mail address that a certificate must be for.

param       X509_VERIFY_PARAM
address     string or nil: nil: any is good
length      size_t: how much of `address` counts; 0: all of it
Returns     int: 1, or 0: malformed, or without memory
See         X509_VERIFY_PARAM_set_flags(3)"
  (call/otn->n 1678 param address length))

(define-call x509-verify-param-get0-email (param)
  "Gives the mail address that a certificate must be for.

param       X509_VERIFY_PARAM
Returns     string or nil: the address, or nil
OpenSSL     3.0 and newer
See         X509_VERIFY_PARAM_set_flags(3)"
  (call/o->t 1679 param))

(define-call x509-verify-param-set1-ip (param &optional address)
  "Sets the IP address that a certificate must be for, in network order.

param       X509_VERIFY_PARAM
address     octets or nil
Returns     int: 1, or 0: another length, or without memory
See         X509_VERIFY_PARAM_set_flags(3)"
  (call/ob1->n 1680 param address))

(define-call x509-verify-param-set1-ip-asc (param address)
  "Sets the IP address that a certificate must be for.

param       X509_VERIFY_PARAM
address     string: such as 192.0.2.1 or 2001:db8::1
Returns     int: 1, or 0: malformed, or without memory
See         X509_VERIFY_PARAM_set_flags(3)"
  (call/ot->n 1681 param address))

(define-call x509-verify-param-get1-ip-asc (param)
  "Gives the IP address that a certificate must be for.

param       X509_VERIFY_PARAM
Returns     string or nil: the address, or nil: any is good
OpenSSL     3.0 and newer
See         X509_VERIFY_PARAM_set_flags(3)"
  (call/o->t 1682 param))

(define-call x509-verify-param-get-count ()
  "Counts the parameters that OpenSSL has ready.

Returns     int: how many
See         X509_VERIFY_PARAM_set_flags(3)"
  (call/->n 1683))

(define-call x509-verify-param-get0 (id)
  "Gives a copy of parameters that OpenSSL has ready, by number. Unlike in C it is to be freed.

id          int: from 0
Returns     X509_VERIFY_PARAM or nil, new: a copy, or 0: there are not so many
See         X509_VERIFY_PARAM_set_flags(3)"
  (call/n->o 1684 id "X509_VERIFY_PARAM" :new))

(define-call x509-verify-param-lookup (name)
  "Gives a copy of parameters that OpenSSL has ready, by name. Unlike in C it is to be freed.

name        string: `default`, `pkcs7`, `smime_sign`, `ssl_client` or `ssl_server`
Returns     X509_VERIFY_PARAM or nil, new: a copy, or 0: no such name
See         X509_VERIFY_PARAM_set_flags(3)"
  (call/t->o 1685 name "X509_VERIFY_PARAM" :new))
