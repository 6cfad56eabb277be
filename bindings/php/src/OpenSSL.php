<?php

declare(strict_types=1);

namespace Gasket;

/**
 * Generated from spec/: OpenSSL's functions by their own names, and its constants, which are called as well: OpenSSL::SSL_OP_NO_TICKET().
 */
final class OpenSSL
{
    use Constants;

    /** The constants, and whether they vary with the version of OpenSSL. */
    public const CONSTANTS = [
        'SSL_OP_NO_EXTENDED_MASTER_SECRET' => false,
        'SSL_OP_CLEANSE_PLAINTEXT' => false,
        'SSL_OP_LEGACY_SERVER_CONNECT' => false,
        'SSL_OP_ENABLE_KTLS' => false,
        'SSL_OP_TLSEXT_PADDING' => false,
        'SSL_OP_SAFARI_ECDHE_ECDSA_BUG' => false,
        'SSL_OP_IGNORE_UNEXPECTED_EOF' => false,
        'SSL_OP_ALLOW_CLIENT_RENEGOTIATION' => false,
        'SSL_OP_DISABLE_TLSEXT_CA_NAMES' => false,
        'SSL_OP_ALLOW_NO_DHE_KEX' => false,
        'SSL_OP_DONT_INSERT_EMPTY_FRAGMENTS' => false,
        'SSL_OP_NO_QUERY_MTU' => false,
        'SSL_OP_COOKIE_EXCHANGE' => false,
        'SSL_OP_NO_TICKET' => false,
        'SSL_OP_CISCO_ANYCONNECT' => false,
        'SSL_OP_NO_SESSION_RESUMPTION_ON_RENEGOTIATION' => false,
        'SSL_OP_NO_COMPRESSION' => false,
        'SSL_OP_ALLOW_UNSAFE_LEGACY_RENEGOTIATION' => false,
        'SSL_OP_NO_ENCRYPT_THEN_MAC' => false,
        'SSL_OP_ENABLE_MIDDLEBOX_COMPAT' => false,
        'SSL_OP_PRIORITIZE_CHACHA' => false,
        'SSL_OP_CIPHER_SERVER_PREFERENCE' => false,
        'SSL_OP_TLS_ROLLBACK_BUG' => false,
        'SSL_OP_NO_ANTI_REPLAY' => false,
        'SSL_OP_NO_SSLv3' => false,
        'SSL_OP_NO_TLSv1' => false,
        'SSL_OP_NO_TLSv1_2' => false,
        'SSL_OP_NO_TLSv1_1' => false,
        'SSL_OP_NO_TLSv1_3' => false,
        'SSL_OP_NO_DTLSv1' => false,
        'SSL_OP_NO_DTLSv1_2' => false,
        'SSL_OP_NO_RENEGOTIATION' => false,
        'SSL_OP_CRYPTOPRO_TLSEXT_BUG' => false,
        'SSL_OP_NO_SSL_MASK' => false,
        'SSL_OP_NO_DTLS_MASK' => false,
        'SSL_OP_ALL' => true,
        'SSL_OP_MICROSOFT_SESS_ID_BUG' => false,
        'SSL_OP_NETSCAPE_CHALLENGE_BUG' => false,
        'SSL_OP_NETSCAPE_REUSE_CIPHER_CHANGE_BUG' => false,
        'SSL_OP_SSLREF2_REUSE_CERT_TYPE_BUG' => false,
        'SSL_OP_MICROSOFT_BIG_SSLV3_BUFFER' => false,
        'SSL_OP_MSIE_SSLV2_RSA_PADDING' => false,
        'SSL_OP_SSLEAY_080_CLIENT_DH_BUG' => false,
        'SSL_OP_TLS_D5_BUG' => false,
        'SSL_OP_TLS_BLOCK_PADDING_BUG' => false,
        'SSL_OP_SINGLE_ECDH_USE' => false,
        'SSL_OP_SINGLE_DH_USE' => false,
        'SSL_OP_EPHEMERAL_RSA' => false,
        'SSL_OP_NO_SSLv2' => false,
        'SSL_OP_PKCS1_CHECK_1' => false,
        'SSL_OP_PKCS1_CHECK_2' => false,
        'SSL_OP_NETSCAPE_CA_DN_BUG' => false,
        'SSL_OP_NETSCAPE_DEMO_CIPHER_CHANGE_BUG' => false,
        'SSL_OP_NO_TX_CERTIFICATE_COMPRESSION' => false,
        'SSL_OP_NO_RX_CERTIFICATE_COMPRESSION' => false,
        'SSL_OP_ENABLE_KTLS_TX_ZEROCOPY_SENDFILE' => false,
        'SSL_OP_PREFER_NO_DHE_KEX' => false,
        'SSL_OP_LEGACY_EC_POINT_FORMATS' => false,
        'SSL_OP_SERVER_PREFERENCE' => false,
        'SSL_OP_ECH_GREASE' => false,
        'SSL_OP_ECH_TRIALDECRYPT' => false,
        'SSL_OP_ECH_IGNORE_CID' => false,
        'SSL_OP_ECH_GREASE_RETRY_CONFIG' => false,
        'SSL_MODE_ENABLE_PARTIAL_WRITE' => false,
        'SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER' => false,
        'SSL_MODE_AUTO_RETRY' => false,
        'SSL_MODE_NO_AUTO_CHAIN' => false,
        'SSL_MODE_RELEASE_BUFFERS' => false,
        'SSL_MODE_SEND_CLIENTHELLO_TIME' => false,
        'SSL_MODE_SEND_SERVERHELLO_TIME' => false,
        'SSL_MODE_SEND_FALLBACK_SCSV' => false,
        'SSL_MODE_ASYNC' => false,
        'SSL_MODE_DTLS_SCTP_LABEL_LENGTH_BUG' => false,
        'SSL_VERIFY_NONE' => false,
        'SSL_VERIFY_PEER' => false,
        'SSL_VERIFY_FAIL_IF_NO_PEER_CERT' => false,
        'SSL_VERIFY_CLIENT_ONCE' => false,
        'SSL_VERIFY_POST_HANDSHAKE' => false,
        'SSL_FILETYPE_PEM' => false,
        'SSL_FILETYPE_ASN1' => false,
        'X509_FILETYPE_PEM' => false,
        'X509_FILETYPE_ASN1' => false,
        'X509_FILETYPE_DEFAULT' => false,
        'SSL_ERROR_NONE' => false,
        'SSL_ERROR_SSL' => false,
        'SSL_ERROR_WANT_READ' => false,
        'SSL_ERROR_WANT_WRITE' => false,
        'SSL_ERROR_WANT_X509_LOOKUP' => false,
        'SSL_ERROR_SYSCALL' => false,
        'SSL_ERROR_ZERO_RETURN' => false,
        'SSL_ERROR_WANT_CONNECT' => false,
        'SSL_ERROR_WANT_ACCEPT' => false,
        'SSL_ERROR_WANT_ASYNC' => false,
        'SSL_ERROR_WANT_ASYNC_JOB' => false,
        'SSL_ERROR_WANT_CLIENT_HELLO_CB' => false,
        'SSL_ERROR_WANT_RETRY_VERIFY' => false,
        'SSL_NOTHING' => false,
        'SSL_WRITING' => false,
        'SSL_READING' => false,
        'SSL_X509_LOOKUP' => false,
        'SSL_ASYNC_PAUSED' => false,
        'SSL_ASYNC_NO_JOBS' => false,
        'SSL_CLIENT_HELLO_CB' => false,
        'SSL_RETRY_VERIFY' => false,
        'SSL_SENT_SHUTDOWN' => false,
        'SSL_RECEIVED_SHUTDOWN' => false,
        'SSL_SESS_CACHE_OFF' => false,
        'SSL_SESS_CACHE_CLIENT' => false,
        'SSL_SESS_CACHE_SERVER' => false,
        'SSL_SESS_CACHE_BOTH' => false,
        'SSL_SESS_CACHE_NO_AUTO_CLEAR' => false,
        'SSL_SESS_CACHE_NO_INTERNAL_LOOKUP' => false,
        'SSL_SESS_CACHE_NO_INTERNAL_STORE' => false,
        'SSL_SESS_CACHE_NO_INTERNAL' => false,
        'SSL_SESS_CACHE_UPDATE_TIME' => false,
        'SSL3_VERSION' => false,
        'TLS1_VERSION' => false,
        'TLS1_1_VERSION' => false,
        'TLS1_2_VERSION' => false,
        'TLS1_3_VERSION' => false,
        'TLS_ANY_VERSION' => false,
        'DTLS1_VERSION' => false,
        'DTLS1_2_VERSION' => false,
        'DTLS_ANY_VERSION' => false,
        'SSL_AD_CLOSE_NOTIFY' => false,
        'SSL_AD_UNEXPECTED_MESSAGE' => false,
        'SSL_AD_BAD_RECORD_MAC' => false,
        'SSL_AD_DECRYPTION_FAILED' => false,
        'SSL_AD_RECORD_OVERFLOW' => false,
        'SSL_AD_DECOMPRESSION_FAILURE' => false,
        'SSL_AD_HANDSHAKE_FAILURE' => false,
        'SSL_AD_NO_CERTIFICATE' => false,
        'SSL_AD_BAD_CERTIFICATE' => false,
        'SSL_AD_UNSUPPORTED_CERTIFICATE' => false,
        'SSL_AD_CERTIFICATE_REVOKED' => false,
        'SSL_AD_CERTIFICATE_EXPIRED' => false,
        'SSL_AD_CERTIFICATE_UNKNOWN' => false,
        'SSL_AD_ILLEGAL_PARAMETER' => false,
        'SSL_AD_UNKNOWN_CA' => false,
        'SSL_AD_ACCESS_DENIED' => false,
        'SSL_AD_DECODE_ERROR' => false,
        'SSL_AD_DECRYPT_ERROR' => false,
        'SSL_AD_EXPORT_RESTRICTION' => false,
        'SSL_AD_PROTOCOL_VERSION' => false,
        'SSL_AD_INSUFFICIENT_SECURITY' => false,
        'SSL_AD_INTERNAL_ERROR' => false,
        'SSL_AD_USER_CANCELLED' => false,
        'SSL_AD_NO_RENEGOTIATION' => false,
        'SSL_AD_MISSING_EXTENSION' => false,
        'SSL_AD_CERTIFICATE_REQUIRED' => false,
        'SSL_AD_UNSUPPORTED_EXTENSION' => false,
        'SSL_AD_CERTIFICATE_UNOBTAINABLE' => false,
        'SSL_AD_UNRECOGNIZED_NAME' => false,
        'SSL_AD_BAD_CERTIFICATE_STATUS_RESPONSE' => false,
        'SSL_AD_BAD_CERTIFICATE_HASH_VALUE' => false,
        'SSL_AD_UNKNOWN_PSK_IDENTITY' => false,
        'SSL_AD_INAPPROPRIATE_FALLBACK' => false,
        'SSL_AD_NO_APPLICATION_PROTOCOL' => false,
        'SSL_AD_ECH_REQUIRED' => false,
        'TLSEXT_NAMETYPE_host_name' => false,
        'TLSEXT_STATUSTYPE_ocsp' => false,
        'SSL_TLSEXT_ERR_OK' => false,
        'SSL_TLSEXT_ERR_ALERT_WARNING' => false,
        'SSL_TLSEXT_ERR_ALERT_FATAL' => false,
        'SSL_TLSEXT_ERR_NOACK' => false,
        'X509_V_OK' => false,
        'X509_V_ERR_UNSPECIFIED' => false,
        'X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT' => false,
        'X509_V_ERR_UNABLE_TO_GET_CRL' => false,
        'X509_V_ERR_UNABLE_TO_DECRYPT_CERT_SIGNATURE' => false,
        'X509_V_ERR_UNABLE_TO_DECRYPT_CRL_SIGNATURE' => false,
        'X509_V_ERR_UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY' => false,
        'X509_V_ERR_CERT_SIGNATURE_FAILURE' => false,
        'X509_V_ERR_CRL_SIGNATURE_FAILURE' => false,
        'X509_V_ERR_CERT_NOT_YET_VALID' => false,
        'X509_V_ERR_CERT_HAS_EXPIRED' => false,
        'X509_V_ERR_CRL_NOT_YET_VALID' => false,
        'X509_V_ERR_CRL_HAS_EXPIRED' => false,
        'X509_V_ERR_ERROR_IN_CERT_NOT_BEFORE_FIELD' => false,
        'X509_V_ERR_ERROR_IN_CERT_NOT_AFTER_FIELD' => false,
        'X509_V_ERR_ERROR_IN_CRL_LAST_UPDATE_FIELD' => false,
        'X509_V_ERR_ERROR_IN_CRL_NEXT_UPDATE_FIELD' => false,
        'X509_V_ERR_OUT_OF_MEM' => false,
        'X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT' => false,
        'X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN' => false,
        'X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY' => false,
        'X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE' => false,
        'X509_V_ERR_CERT_CHAIN_TOO_LONG' => false,
        'X509_V_ERR_CERT_REVOKED' => false,
        'X509_V_ERR_NO_ISSUER_PUBLIC_KEY' => true,
        'X509_V_ERR_PATH_LENGTH_EXCEEDED' => false,
        'X509_V_ERR_INVALID_PURPOSE' => false,
        'X509_V_ERR_CERT_UNTRUSTED' => false,
        'X509_V_ERR_CERT_REJECTED' => false,
        'X509_V_ERR_SUBJECT_ISSUER_MISMATCH' => false,
        'X509_V_ERR_AKID_SKID_MISMATCH' => false,
        'X509_V_ERR_AKID_ISSUER_SERIAL_MISMATCH' => false,
        'X509_V_ERR_KEYUSAGE_NO_CERTSIGN' => false,
        'X509_V_ERR_UNABLE_TO_GET_CRL_ISSUER' => false,
        'X509_V_ERR_UNHANDLED_CRITICAL_EXTENSION' => false,
        'X509_V_ERR_KEYUSAGE_NO_CRL_SIGN' => false,
        'X509_V_ERR_UNHANDLED_CRITICAL_CRL_EXTENSION' => false,
        'X509_V_ERR_INVALID_NON_CA' => false,
        'X509_V_ERR_PROXY_PATH_LENGTH_EXCEEDED' => false,
        'X509_V_ERR_KEYUSAGE_NO_DIGITAL_SIGNATURE' => false,
        'X509_V_ERR_PROXY_CERTIFICATES_NOT_ALLOWED' => false,
        'X509_V_ERR_INVALID_EXTENSION' => false,
        'X509_V_ERR_INVALID_POLICY_EXTENSION' => false,
        'X509_V_ERR_NO_EXPLICIT_POLICY' => false,
        'X509_V_ERR_DIFFERENT_CRL_SCOPE' => false,
        'X509_V_ERR_UNSUPPORTED_EXTENSION_FEATURE' => false,
        'X509_V_ERR_UNNESTED_RESOURCE' => false,
        'X509_V_ERR_PERMITTED_VIOLATION' => false,
        'X509_V_ERR_EXCLUDED_VIOLATION' => false,
        'X509_V_ERR_SUBTREE_MINMAX' => false,
        'X509_V_ERR_APPLICATION_VERIFICATION' => false,
        'X509_V_ERR_UNSUPPORTED_CONSTRAINT_TYPE' => false,
        'X509_V_ERR_UNSUPPORTED_CONSTRAINT_SYNTAX' => false,
        'X509_V_ERR_UNSUPPORTED_NAME_SYNTAX' => false,
        'X509_V_ERR_CRL_PATH_VALIDATION_ERROR' => false,
        'X509_V_ERR_PATH_LOOP' => false,
        'X509_V_ERR_SUITE_B_INVALID_VERSION' => false,
        'X509_V_ERR_SUITE_B_INVALID_ALGORITHM' => false,
        'X509_V_ERR_SUITE_B_INVALID_CURVE' => false,
        'X509_V_ERR_SUITE_B_INVALID_SIGNATURE_ALGORITHM' => false,
        'X509_V_ERR_SUITE_B_LOS_NOT_ALLOWED' => false,
        'X509_V_ERR_SUITE_B_CANNOT_SIGN_P_384_WITH_P_256' => false,
        'X509_V_ERR_HOSTNAME_MISMATCH' => false,
        'X509_V_ERR_EMAIL_MISMATCH' => false,
        'X509_V_ERR_IP_ADDRESS_MISMATCH' => false,
        'X509_V_ERR_DANE_NO_MATCH' => false,
        'X509_V_ERR_EE_KEY_TOO_SMALL' => false,
        'X509_V_ERR_CA_KEY_TOO_SMALL' => false,
        'X509_V_ERR_CA_MD_TOO_WEAK' => false,
        'X509_V_ERR_INVALID_CALL' => false,
        'X509_V_ERR_STORE_LOOKUP' => false,
        'X509_V_ERR_NO_VALID_SCTS' => false,
        'X509_V_ERR_PROXY_SUBJECT_NAME_VIOLATION' => false,
        'X509_V_ERR_OCSP_VERIFY_NEEDED' => false,
        'X509_V_ERR_OCSP_VERIFY_FAILED' => false,
        'X509_V_ERR_OCSP_CERT_UNKNOWN' => false,
        'X509_V_ERR_UNSUPPORTED_SIGNATURE_ALGORITHM' => true,
        'X509_V_ERR_SIGNATURE_ALGORITHM_MISMATCH' => true,
        'X509_V_ERR_SIGNATURE_ALGORITHM_INCONSISTENCY' => false,
        'X509_V_ERR_INVALID_CA' => true,
        'X509_V_ERR_PATHLEN_INVALID_FOR_NON_CA' => false,
        'X509_V_ERR_PATHLEN_WITHOUT_KU_KEY_CERT_SIGN' => false,
        'X509_V_ERR_KU_KEY_CERT_SIGN_INVALID_FOR_NON_CA' => false,
        'X509_V_ERR_ISSUER_NAME_EMPTY' => false,
        'X509_V_ERR_SUBJECT_NAME_EMPTY' => false,
        'X509_V_ERR_MISSING_AUTHORITY_KEY_IDENTIFIER' => false,
        'X509_V_ERR_MISSING_SUBJECT_KEY_IDENTIFIER' => false,
        'X509_V_ERR_EMPTY_SUBJECT_ALT_NAME' => false,
        'X509_V_ERR_EMPTY_SUBJECT_SAN_NOT_CRITICAL' => false,
        'X509_V_ERR_CA_BCONS_NOT_CRITICAL' => false,
        'X509_V_ERR_AUTHORITY_KEY_IDENTIFIER_CRITICAL' => false,
        'X509_V_ERR_SUBJECT_KEY_IDENTIFIER_CRITICAL' => false,
        'X509_V_ERR_CA_CERT_MISSING_KEY_USAGE' => false,
        'X509_V_ERR_EXTENSIONS_REQUIRE_VERSION_3' => false,
        'X509_V_ERR_EC_KEY_EXPLICIT_PARAMS' => true,
        'X509_V_ERR_RPK_UNTRUSTED' => false,
        'X509_V_ERR_OCSP_RESP_INVALID' => false,
        'X509_V_ERR_OCSP_SIGNATURE_FAILURE' => false,
        'X509_V_ERR_OCSP_NOT_YET_VALID' => false,
        'X509_V_ERR_OCSP_HAS_EXPIRED' => false,
        'X509_V_ERR_OCSP_NO_RESPONSE' => false,
        'X509_V_ERR_CRL_VERIFY_FAILED' => false,
        'X509_V_ERR_EMPTY_AUTHORITY_KEY_IDENTIFIER' => false,
        'X509_V_ERR_AKID_ISSUER_SERIAL_NOT_PAIRED' => false,
        'X509_V_FLAG_CB_ISSUER_CHECK' => false,
        'X509_V_FLAG_USE_CHECK_TIME' => false,
        'X509_V_FLAG_CRL_CHECK' => false,
        'X509_V_FLAG_CRL_CHECK_ALL' => false,
        'X509_V_FLAG_IGNORE_CRITICAL' => false,
        'X509_V_FLAG_X509_STRICT' => false,
        'X509_V_FLAG_ALLOW_PROXY_CERTS' => false,
        'X509_V_FLAG_POLICY_CHECK' => false,
        'X509_V_FLAG_EXPLICIT_POLICY' => false,
        'X509_V_FLAG_INHIBIT_ANY' => false,
        'X509_V_FLAG_INHIBIT_MAP' => false,
        'X509_V_FLAG_NOTIFY_POLICY' => false,
        'X509_V_FLAG_EXTENDED_CRL_SUPPORT' => false,
        'X509_V_FLAG_USE_DELTAS' => false,
        'X509_V_FLAG_CHECK_SS_SIGNATURE' => false,
        'X509_V_FLAG_TRUSTED_FIRST' => false,
        'X509_V_FLAG_SUITEB_128_LOS_ONLY' => false,
        'X509_V_FLAG_SUITEB_192_LOS' => false,
        'X509_V_FLAG_SUITEB_128_LOS' => false,
        'X509_V_FLAG_PARTIAL_CHAIN' => false,
        'X509_V_FLAG_NO_ALT_CHAINS' => false,
        'X509_V_FLAG_NO_CHECK_TIME' => false,
        'X509_V_FLAG_OCSP_RESP_CHECK' => false,
        'X509_V_FLAG_OCSP_RESP_CHECK_ALL' => false,
        'X509_CHECK_FLAG_ALWAYS_CHECK_SUBJECT' => false,
        'X509_CHECK_FLAG_NO_WILDCARDS' => false,
        'X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS' => false,
        'X509_CHECK_FLAG_MULTI_LABEL_WILDCARDS' => false,
        'X509_CHECK_FLAG_SINGLE_LABEL_SUBDOMAINS' => false,
        'X509_CHECK_FLAG_NEVER_CHECK_SUBJECT' => false,
        'OPENSSL_VERSION' => false,
        'OPENSSL_CFLAGS' => false,
        'OPENSSL_BUILT_ON' => false,
        'OPENSSL_PLATFORM' => false,
        'OPENSSL_DIR' => false,
        'OPENSSL_ENGINES_DIR' => false,
        'OPENSSL_VERSION_STRING' => false,
        'OPENSSL_FULL_VERSION_STRING' => false,
        'OPENSSL_MODULES_DIR' => false,
        'OPENSSL_CPU_INFO' => false,
        'OPENSSL_WINCTX' => false,
        'SSL_CTRL_SET_TMP_DH' => false,
        'SSL_CTRL_SET_TMP_ECDH' => false,
        'SSL_CTRL_GET_CLIENT_CERT_REQUEST' => false,
        'SSL_CTRL_GET_NUM_RENEGOTIATIONS' => false,
        'SSL_CTRL_CLEAR_NUM_RENEGOTIATIONS' => false,
        'SSL_CTRL_GET_TOTAL_RENEGOTIATIONS' => false,
        'SSL_CTRL_GET_FLAGS' => false,
        'SSL_CTRL_EXTRA_CHAIN_CERT' => false,
        'SSL_CTRL_SET_MTU' => false,
        'SSL_CTRL_SESS_NUMBER' => false,
        'SSL_CTRL_SESS_CONNECT' => false,
        'SSL_CTRL_SESS_CONNECT_GOOD' => false,
        'SSL_CTRL_SESS_CONNECT_RENEGOTIATE' => false,
        'SSL_CTRL_SESS_ACCEPT' => false,
        'SSL_CTRL_SESS_ACCEPT_GOOD' => false,
        'SSL_CTRL_SESS_ACCEPT_RENEGOTIATE' => false,
        'SSL_CTRL_SESS_HIT' => false,
        'SSL_CTRL_SESS_CB_HIT' => false,
        'SSL_CTRL_SESS_MISSES' => false,
        'SSL_CTRL_SESS_TIMEOUTS' => false,
        'SSL_CTRL_SESS_CACHE_FULL' => false,
        'SSL_CTRL_MODE' => false,
        'SSL_CTRL_GET_READ_AHEAD' => false,
        'SSL_CTRL_SET_READ_AHEAD' => false,
        'SSL_CTRL_SET_SESS_CACHE_SIZE' => false,
        'SSL_CTRL_GET_SESS_CACHE_SIZE' => false,
        'SSL_CTRL_SET_SESS_CACHE_MODE' => false,
        'SSL_CTRL_GET_SESS_CACHE_MODE' => false,
        'SSL_CTRL_GET_MAX_CERT_LIST' => false,
        'SSL_CTRL_SET_MAX_CERT_LIST' => false,
        'SSL_CTRL_SET_MAX_SEND_FRAGMENT' => false,
        'SSL_CTRL_SET_TLSEXT_HOSTNAME' => false,
        'SSL_CTRL_GET_TLSEXT_TICKET_KEYS' => false,
        'SSL_CTRL_SET_TLSEXT_TICKET_KEYS' => false,
        'SSL_CTRL_SET_TLSEXT_STATUS_REQ_TYPE' => false,
        'SSL_CTRL_GET_TLSEXT_STATUS_REQ_EXTS' => false,
        'SSL_CTRL_SET_TLSEXT_STATUS_REQ_EXTS' => false,
        'SSL_CTRL_GET_TLSEXT_STATUS_REQ_IDS' => false,
        'SSL_CTRL_SET_TLSEXT_STATUS_REQ_IDS' => false,
        'SSL_CTRL_GET_TLSEXT_STATUS_REQ_OCSP_RESP' => false,
        'SSL_CTRL_SET_TLSEXT_STATUS_REQ_OCSP_RESP' => false,
        'SSL_CTRL_GET_RI_SUPPORT' => false,
        'SSL_CTRL_CLEAR_MODE' => false,
        'SSL_CTRL_SET_TLS_EXT_SRP_USERNAME' => false,
        'SSL_CTRL_SET_TLS_EXT_SRP_STRENGTH' => false,
        'SSL_CTRL_SET_TLS_EXT_SRP_PASSWORD' => false,
        'SSL_CTRL_GET_EXTRA_CHAIN_CERTS' => false,
        'SSL_CTRL_CLEAR_EXTRA_CHAIN_CERTS' => false,
        'SSL_CTRL_CHAIN' => false,
        'SSL_CTRL_CHAIN_CERT' => false,
        'SSL_CTRL_GET_GROUPS' => false,
        'SSL_CTRL_SET_GROUPS' => false,
        'SSL_CTRL_SET_GROUPS_LIST' => false,
        'SSL_CTRL_GET_SHARED_CURVE' => false,
        'SSL_CTRL_GET_SHARED_GROUP' => false,
        'SSL_CTRL_SET_SIGALGS' => false,
        'SSL_CTRL_SET_SIGALGS_LIST' => false,
        'SSL_CTRL_CERT_FLAGS' => false,
        'SSL_CTRL_CLEAR_CERT_FLAGS' => false,
        'SSL_CTRL_SET_CLIENT_SIGALGS' => false,
        'SSL_CTRL_SET_CLIENT_SIGALGS_LIST' => false,
        'SSL_CTRL_GET_CLIENT_CERT_TYPES' => false,
        'SSL_CTRL_SET_CLIENT_CERT_TYPES' => false,
        'SSL_CTRL_BUILD_CERT_CHAIN' => false,
        'SSL_CTRL_SET_VERIFY_CERT_STORE' => false,
        'SSL_CTRL_SET_CHAIN_CERT_STORE' => false,
        'SSL_CTRL_GET_PEER_SIGNATURE_NID' => false,
        'SSL_CTRL_GET_PEER_TMP_KEY' => false,
        'SSL_CTRL_GET_SERVER_TMP_KEY' => false,
        'SSL_CTRL_GET_RAW_CIPHERLIST' => false,
        'SSL_CTRL_GET_EC_POINT_FORMATS' => false,
        'SSL_CTRL_GET_CHAIN_CERTS' => false,
        'SSL_CTRL_SELECT_CURRENT_CERT' => false,
        'SSL_CTRL_SET_CURRENT_CERT' => false,
        'SSL_CTRL_SET_DH_AUTO' => false,
        'SSL_CTRL_GET_EXTMS_SUPPORT' => false,
        'SSL_CTRL_SET_MIN_PROTO_VERSION' => false,
        'SSL_CTRL_SET_MAX_PROTO_VERSION' => false,
        'SSL_CTRL_SET_SPLIT_SEND_FRAGMENT' => false,
        'SSL_CTRL_SET_MAX_PIPELINES' => false,
        'SSL_CTRL_GET_TLSEXT_STATUS_REQ_TYPE' => false,
        'SSL_CTRL_GET_MIN_PROTO_VERSION' => false,
        'SSL_CTRL_GET_MAX_PROTO_VERSION' => false,
        'SSL_CTRL_GET_SIGNATURE_NID' => false,
        'SSL_CTRL_GET_TMP_KEY' => false,
        'SSL_CTRL_GET_NEGOTIATED_GROUP' => false,
        'SSL_CTRL_GET_IANA_GROUPS' => false,
        'SSL_CTRL_SET_RETRY_VERIFY' => false,
        'SSL_CTRL_GET_VERIFY_CERT_STORE' => false,
        'SSL_CTRL_GET_CHAIN_CERT_STORE' => false,
        'SSL_CTRL_GET0_IMPLEMENTED_GROUPS' => false,
        'SSL_CTRL_GET_SIGNATURE_NAME' => false,
        'SSL_CTRL_GET_PEER_SIGNATURE_NAME' => false,
        'SSL_CTRL_GET_TLSEXT_STATUS_REQ_OCSP_RESP_EX' => false,
        'SSL_CTRL_SET_TLSEXT_STATUS_REQ_OCSP_RESP_EX' => false,
        'SSL_CERT_FLAG_TLS_STRICT' => false,
        'SSL_CERT_FLAG_SUITEB_128_LOS_ONLY' => false,
        'SSL_CERT_FLAG_SUITEB_192_LOS' => false,
        'SSL_CERT_FLAG_SUITEB_128_LOS' => false,
        'SSL_CERT_FLAG_BROKEN_PROTOCOL' => false,
        'SSL_CERT_SET_FIRST' => false,
        'SSL_CERT_SET_NEXT' => false,
        'SSL_CERT_SET_SERVER' => false,
        'SSL_BUILD_CHAIN_FLAG_UNTRUSTED' => false,
        'SSL_BUILD_CHAIN_FLAG_NO_ROOT' => false,
        'SSL_BUILD_CHAIN_FLAG_CHECK' => false,
        'SSL_BUILD_CHAIN_FLAG_IGNORE_ERROR' => false,
        'SSL_BUILD_CHAIN_FLAG_CLEAR_ERROR' => false,
        'SSL_CONF_TYPE_UNKNOWN' => false,
        'SSL_CONF_FLAG_CMDLINE' => false,
        'SSL_CONF_TYPE_STRING' => false,
        'SSL_CONF_FLAG_FILE' => false,
        'SSL_CONF_TYPE_FILE' => false,
        'SSL_CONF_TYPE_DIR' => false,
        'SSL_CONF_FLAG_CLIENT' => false,
        'SSL_CONF_TYPE_NONE' => false,
        'SSL_CONF_TYPE_STORE' => false,
        'SSL_CONF_FLAG_SERVER' => false,
        'SSL_CONF_FLAG_SHOW_ERRORS' => false,
        'SSL_CONF_FLAG_CERTIFICATE' => false,
        'SSL_CONF_FLAG_REQUIRE_PRIVATE' => false,
        'TLS_ST_BEFORE' => false,
        'TLS_ST_OK' => false,
        'SSL_ST_READ_HEADER' => false,
        'SSL_ST_READ_BODY' => false,
        'SSL_ST_READ_DONE' => false,
        'SSL_ST_MASK' => false,
        'SSL_ST_CONNECT' => false,
        'SSL_ST_ACCEPT' => false,
        'SSL_EARLY_DATA_NOT_SENT' => false,
        'SSL_READ_EARLY_DATA_ERROR' => false,
        'SSL_EARLY_DATA_REJECTED' => false,
        'SSL_READ_EARLY_DATA_SUCCESS' => false,
        'SSL_EARLY_DATA_ACCEPTED' => false,
        'SSL_READ_EARLY_DATA_FINISH' => false,
        'SSL_KEY_UPDATE_NOT_REQUESTED' => false,
        'SSL_KEY_UPDATE_REQUESTED' => false,
        'SSL_KEY_UPDATE_NONE' => false,
        'SSL_MAX_KEY_ARG_LENGTH' => false,
        'SSL_MAX_PIPELINES' => false,
        'SSL_MAX_SID_CTX_LENGTH' => false,
        'SSL_MAX_SSL_SESSION_ID_LENGTH' => false,
        'SSL_MAX_MASTER_KEY_LENGTH' => false,
        'SSL_SESSION_CACHE_MAX_SIZE_DEFAULT' => false,
        'SSL_MAX_CERT_LIST_DEFAULT' => false,
        'SSL_EXT_TLS_ONLY' => false,
        'SSL_SERVERINFOV1' => false,
        'SSL_EXT_DTLS_ONLY' => false,
        'SSL_SERVERINFOV2' => false,
        'SSL_EXT_TLS_IMPLEMENTATION_ONLY' => false,
        'SSL_EXT_SSL3_ALLOWED' => false,
        'SSL_EXT_TLS1_2_AND_BELOW_ONLY' => false,
        'SSL_EXT_TLS1_3_ONLY' => false,
        'SSL_EXT_IGNORE_ON_RESUMPTION' => false,
        'SSL_EXT_CLIENT_HELLO' => false,
        'SSL_EXT_TLS1_2_SERVER_HELLO' => false,
        'SSL_EXT_TLS1_3_SERVER_HELLO' => false,
        'SSL_EXT_TLS1_3_ENCRYPTED_EXTENSIONS' => false,
        'SSL_EXT_TLS1_3_HELLO_RETRY_REQUEST' => false,
        'SSL_EXT_TLS1_3_CERTIFICATE' => false,
        'SSL_EXT_TLS1_3_NEW_SESSION_TICKET' => false,
        'SSL_EXT_TLS1_3_CERTIFICATE_REQUEST' => false,
        'SSL_EXT_TLS1_3_CERTIFICATE_COMPRESSION' => false,
        'SSL_EXT_TLS1_3_RAW_PUBLIC_KEY' => false,
        'TLSEXT_ECPOINTFORMAT_uncompressed' => false,
        'TLSEXT_TYPE_server_name' => false,
        'TLSEXT_cert_type_x509' => false,
        'TLSEXT_comp_cert_none' => false,
        'TLSEXT_hash_none' => false,
        'TLSEXT_max_fragment_length_DISABLED' => false,
        'TLSEXT_signature_anonymous' => false,
        'TLSEXT_ECPOINTFORMAT_ansiX962_compressed_prime' => false,
        'TLSEXT_TYPE_max_fragment_length' => false,
        'TLSEXT_cert_type_pgp' => false,
        'TLSEXT_comp_cert_zlib' => false,
        'TLSEXT_hash_md5' => false,
        'TLSEXT_max_fragment_length_512' => false,
        'TLSEXT_signature_rsa' => false,
        'TLSEXT_ECPOINTFORMAT_ansiX962_compressed_char2' => false,
        'TLSEXT_TYPE_client_certificate_url' => false,
        'TLSEXT_cert_type_rpk' => false,
        'TLSEXT_comp_cert_brotli' => false,
        'TLSEXT_hash_sha1' => false,
        'TLSEXT_max_fragment_length_1024' => false,
        'TLSEXT_signature_dsa' => false,
        'TLSEXT_TYPE_trusted_ca_keys' => false,
        'TLSEXT_cert_type_1609dot2' => false,
        'TLSEXT_comp_cert_zstd' => false,
        'TLSEXT_hash_sha224' => false,
        'TLSEXT_max_fragment_length_2048' => false,
        'TLSEXT_signature_ecdsa' => false,
        'TLSEXT_TYPE_truncated_hmac' => false,
        'TLSEXT_hash_sha256' => false,
        'TLSEXT_max_fragment_length_4096' => false,
        'TLSEXT_TYPE_status_request' => false,
        'TLSEXT_hash_sha384' => false,
        'TLSEXT_TYPE_user_mapping' => false,
        'TLSEXT_hash_sha512' => false,
        'TLSEXT_TYPE_client_authz' => false,
        'TLSEXT_TYPE_server_authz' => false,
        'TLSEXT_TYPE_cert_type' => false,
        'TLSEXT_TYPE_elliptic_curves' => false,
        'TLSEXT_TYPE_supported_groups' => false,
        'TLSEXT_TYPE_ec_point_formats' => false,
        'TLSEXT_TYPE_srp' => false,
        'TLSEXT_TYPE_signature_algorithms' => false,
        'TLSEXT_TYPE_use_srtp' => false,
        'TLSEXT_TYPE_heartbeat' => false,
        'TLSEXT_TYPE_application_layer_protocol_negotiation' => false,
        'TLSEXT_TYPE_signed_certificate_timestamp' => false,
        'TLSEXT_TYPE_client_cert_type' => false,
        'TLSEXT_TYPE_server_cert_type' => false,
        'TLSEXT_TYPE_padding' => false,
        'TLSEXT_TYPE_encrypt_then_mac' => false,
        'TLSEXT_TYPE_extended_master_secret' => false,
        'TLSEXT_TYPE_compress_certificate' => false,
        'TLSEXT_TYPE_session_ticket' => false,
        'TLSEXT_TYPE_psk' => false,
        'TLSEXT_TYPE_early_data' => false,
        'TLSEXT_TYPE_supported_versions' => false,
        'TLSEXT_TYPE_cookie' => false,
        'TLSEXT_TYPE_psk_kex_modes' => false,
        'TLSEXT_TYPE_certificate_authorities' => false,
        'TLSEXT_TYPE_post_handshake_auth' => false,
        'TLSEXT_TYPE_signature_algorithms_cert' => false,
        'TLSEXT_TYPE_key_share' => false,
        'TLSEXT_TYPE_quic_transport_parameters' => false,
        'TLSEXT_hash_gostr3411' => false,
        'TLSEXT_signature_gostr34102001' => false,
        'TLSEXT_hash_gostr34112012_256' => false,
        'TLSEXT_signature_gostr34102012_256' => false,
        'TLSEXT_hash_gostr34112012_512' => false,
        'TLSEXT_signature_gostr34102012_512' => false,
        'TLSEXT_MAXLEN_host_name' => false,
        'TLSEXT_max_fragment_length_UNSPECIFIED' => false,
        'TLSEXT_TYPE_next_proto_neg' => false,
        'TLSEXT_TYPE_outer_extensions' => false,
        'TLSEXT_TYPE_ech' => false,
        'TLSEXT_TYPE_renegotiate' => false,
        'TLSEXT_nid_unknown' => false,
        'SRTP_AES128_CM_SHA1_80' => false,
        'SRTP_AES128_CM_SHA1_32' => false,
        'SRTP_AES128_F8_SHA1_80' => false,
        'SRTP_AES128_F8_SHA1_32' => false,
        'SRTP_NULL_SHA1_80' => false,
        'SRTP_NULL_SHA1_32' => false,
        'SRTP_AEAD_AES_128_GCM' => false,
        'SRTP_AEAD_AES_256_GCM' => false,
        'SRTP_DOUBLE_AEAD_AES_128_GCM_AEAD_AES_128_GCM' => false,
        'SRTP_DOUBLE_AEAD_AES_256_GCM_AEAD_AES_256_GCM' => false,
        'SRTP_ARIA_128_CTR_HMAC_SHA1_80' => false,
        'SRTP_ARIA_128_CTR_HMAC_SHA1_32' => false,
        'SRTP_ARIA_256_CTR_HMAC_SHA1_80' => false,
        'SRTP_ARIA_256_CTR_HMAC_SHA1_32' => false,
        'SRTP_AEAD_ARIA_128_GCM' => false,
        'SRTP_AEAD_ARIA_256_GCM' => false,
        'DANE_FLAG_NO_DANE_EE_NAMECHECKS' => false,
        'X509_VP_FLAG_DEFAULT' => false,
        'X509_VP_FLAG_OVERWRITE' => false,
        'X509_VP_FLAG_RESET_FLAGS' => false,
        'X509_VP_FLAG_LOCKED' => false,
        'X509_VP_FLAG_ONCE' => false,
        'X509_PURPOSE_DEFAULT_ANY' => false,
        'X509_PURPOSE_SSL_CLIENT' => false,
        'X509_PURPOSE_SSL_SERVER' => false,
        'X509_PURPOSE_NS_SSL_SERVER' => false,
        'X509_PURPOSE_SMIME_SIGN' => false,
        'X509_PURPOSE_SMIME_ENCRYPT' => false,
        'X509_PURPOSE_CRL_SIGN' => false,
        'X509_PURPOSE_ANY' => false,
        'X509_PURPOSE_OCSP_HELPER' => false,
        'X509_PURPOSE_TIMESTAMP_SIGN' => false,
        'X509_PURPOSE_CODE_SIGN' => false,
        'X509_TRUST_DEFAULT' => false,
        'X509_TRUST_COMPAT' => false,
        'X509_TRUST_TRUSTED' => false,
        'X509_TRUST_REJECTED' => false,
        'X509_TRUST_SSL_CLIENT' => false,
        'X509_TRUST_SSL_SERVER' => false,
        'X509_TRUST_UNTRUSTED' => false,
        'X509_TRUST_EMAIL' => false,
        'X509_TRUST_NO_SS_COMPAT' => false,
        'X509_TRUST_OBJECT_SIGN' => false,
        'X509_TRUST_OCSP_SIGN' => false,
        'X509_TRUST_OCSP_REQUEST' => false,
        'X509_TRUST_DO_SS_COMPAT' => false,
        'X509_TRUST_TSA' => false,
        'X509_TRUST_OK_ANY_EKU' => false,
        'X509_L_FILE_LOAD' => false,
        'X509_L_ADD_DIR' => false,
        'X509_L_ADD_STORE' => false,
        'X509_L_LOAD_STORE' => false,
        'X509_LU_NONE' => false,
        'X509_LU_X509' => false,
        'X509_LU_CRL' => false,
        'EXFLAG_BCONS' => false,
        'EXFLAG_KUSAGE' => false,
        'EXFLAG_XKUSAGE' => false,
        'EXFLAG_NSCERT' => false,
        'EXFLAG_CA' => false,
        'EXFLAG_SI' => false,
        'EXFLAG_V1' => false,
        'EXFLAG_INVALID' => false,
        'EXFLAG_SET' => false,
        'EXFLAG_CRITICAL' => false,
        'EXFLAG_PROXY' => false,
        'EXFLAG_INVALID_POLICY' => false,
        'EXFLAG_FRESHEST' => false,
        'EXFLAG_SS' => false,
        'EXFLAG_BCONS_CRITICAL' => false,
        'EXFLAG_AKID_CRITICAL' => false,
        'EXFLAG_SKID_CRITICAL' => false,
        'EXFLAG_SAN_CRITICAL' => false,
        'EXFLAG_NO_FINGERPRINT' => false,
        'KU_ENCIPHER_ONLY' => false,
        'KU_CRL_SIGN' => false,
        'KU_KEY_CERT_SIGN' => false,
        'KU_KEY_AGREEMENT' => false,
        'KU_DATA_ENCIPHERMENT' => false,
        'KU_KEY_ENCIPHERMENT' => false,
        'KU_NON_REPUDIATION' => false,
        'KU_DIGITAL_SIGNATURE' => false,
        'KU_DECIPHER_ONLY' => false,
        'XKU_SSL_SERVER' => false,
        'XKU_SSL_CLIENT' => false,
        'XKU_SMIME' => false,
        'XKU_CODE_SIGN' => false,
        'XKU_SGC' => false,
        'XKU_OCSP_SIGN' => false,
        'XKU_TIMESTAMP' => false,
        'XKU_DVCS' => false,
        'XKU_ANYEKU' => false,
        'NS_OBJSIGN_CA' => false,
        'NS_SMIME_CA' => false,
        'NS_SSL_CA' => false,
        'NS_ANY_CA' => false,
        'NS_OBJSIGN' => false,
        'NS_SMIME' => false,
        'NS_SSL_SERVER' => false,
        'NS_SSL_CLIENT' => false,
        'CRL_REASON_UNSPECIFIED' => false,
        'CRL_REASON_KEY_COMPROMISE' => false,
        'CRL_REASON_CA_COMPROMISE' => false,
        'CRL_REASON_AFFILIATION_CHANGED' => false,
        'CRL_REASON_SUPERSEDED' => false,
        'CRL_REASON_CESSATION_OF_OPERATION' => false,
        'CRL_REASON_CERTIFICATE_HOLD' => false,
        'CRL_REASON_REMOVE_FROM_CRL' => false,
        'CRL_REASON_PRIVILEGE_WITHDRAWN' => false,
        'CRL_REASON_AA_COMPROMISE' => false,
        'CRL_REASON_NONE' => false,
        'X509_SIG_INFO_VALID' => false,
        'X509_SIG_INFO_TLS' => false,
        'X509_FLAG_COMPAT' => false,
        'X509_FLAG_NO_HEADER' => false,
        'X509_FLAG_NO_VERSION' => false,
        'X509_FLAG_NO_SERIAL' => false,
        'X509_FLAG_NO_SIGNAME' => false,
        'X509_FLAG_NO_ISSUER' => false,
        'X509_FLAG_NO_VALIDITY' => false,
        'X509_FLAG_NO_SUBJECT' => false,
        'X509_FLAG_NO_PUBKEY' => false,
        'X509_FLAG_NO_EXTENSIONS' => false,
        'X509_FLAG_NO_SIGDUMP' => false,
        'X509_FLAG_NO_AUX' => false,
        'X509_FLAG_NO_ATTRIBUTES' => false,
        'X509_FLAG_NO_IDS' => false,
        'X509_FLAG_EXTENSIONS_ONLY_KID' => false,
        'XN_FLAG_COMPAT' => false,
        'XN_FLAG_FN_SN' => false,
        'XN_FLAG_SEP_COMMA_PLUS' => false,
        'XN_FLAG_SEP_CPLUS_SPC' => false,
        'XN_FLAG_SEP_SPLUS_SPC' => false,
        'XN_FLAG_SEP_MULTILINE' => false,
        'XN_FLAG_SEP_MASK' => false,
        'XN_FLAG_DN_REV' => false,
        'XN_FLAG_FN_LN' => false,
        'XN_FLAG_FN_OID' => false,
        'XN_FLAG_FN_MASK' => false,
        'XN_FLAG_FN_NONE' => false,
        'XN_FLAG_SPC_EQ' => false,
        'XN_FLAG_ONELINE' => false,
        'XN_FLAG_DUMP_UNKNOWN_FIELDS' => false,
        'XN_FLAG_RFC2253' => false,
        'XN_FLAG_FN_ALIGN' => false,
        'XN_FLAG_MULTILINE' => false,
        'ASN1_STRFLGS_ESC_2253' => false,
        'ASN1_STRFLGS_ESC_CTRL' => false,
        'ASN1_STRFLGS_ESC_MSB' => false,
        'ASN1_STRFLGS_ESC_QUOTE' => false,
        'ASN1_STRFLGS_UTF8_CONVERT' => false,
        'ASN1_STRFLGS_IGNORE_TYPE' => false,
        'ASN1_STRFLGS_SHOW_TYPE' => false,
        'ASN1_STRFLGS_DUMP_ALL' => false,
        'ASN1_STRFLGS_DUMP_UNKNOWN' => false,
        'ASN1_STRFLGS_DUMP_DER' => false,
        'ASN1_STRFLGS_RFC2253' => false,
        'ASN1_STRFLGS_ESC_2254' => false,
        'X509V3_ADD_DEFAULT' => false,
        'X509V3_EXT_DEFAULT' => false,
        'X509V3_ADD_APPEND' => false,
        'X509V3_ADD_REPLACE' => false,
        'X509V3_ADD_REPLACE_EXISTING' => false,
        'X509V3_ADD_KEEP_EXISTING' => false,
        'X509V3_ADD_DELETE' => false,
        'X509V3_EXT_ERROR_UNKNOWN' => false,
        'X509V3_EXT_PARSE_UNKNOWN' => false,
        'X509V3_EXT_DUMP_UNKNOWN' => false,
        'X509V3_EXT_UNKNOWN_MASK' => false,
        'GEN_OTHERNAME' => false,
        'GEN_EMAIL' => false,
        'GEN_DNS' => false,
        'GEN_X400' => false,
        'GEN_DIRNAME' => false,
        'GEN_EDIPARTY' => false,
        'GEN_URI' => false,
        'GEN_IPADD' => false,
        'GEN_RID' => false,
        'MBSTRING_FLAG' => false,
        'MBSTRING_UTF8' => false,
        'MBSTRING_ASC' => false,
        'MBSTRING_BMP' => false,
        'MBSTRING_UNIV' => false,
        'V_ASN1_EOC' => false,
        'V_ASN1_UNIVERSAL' => false,
        'V_ASN1_BOOLEAN' => false,
        'V_ASN1_INTEGER' => false,
        'V_ASN1_BIT_STRING' => false,
        'V_ASN1_OCTET_STRING' => false,
        'V_ASN1_NULL' => false,
        'V_ASN1_OBJECT' => false,
        'V_ASN1_OBJECT_DESCRIPTOR' => false,
        'V_ASN1_EXTERNAL' => false,
        'V_ASN1_REAL' => false,
        'V_ASN1_ENUMERATED' => false,
        'V_ASN1_UTF8STRING' => false,
        'V_ASN1_SEQUENCE' => false,
        'V_ASN1_SET' => false,
        'V_ASN1_NUMERICSTRING' => false,
        'V_ASN1_PRINTABLESTRING' => false,
        'V_ASN1_T61STRING' => false,
        'V_ASN1_TELETEXSTRING' => false,
        'V_ASN1_VIDEOTEXSTRING' => false,
        'V_ASN1_IA5STRING' => false,
        'V_ASN1_UTCTIME' => false,
        'V_ASN1_GENERALIZEDTIME' => false,
        'V_ASN1_GRAPHICSTRING' => false,
        'V_ASN1_ISO64STRING' => false,
        'V_ASN1_VISIBLESTRING' => false,
        'V_ASN1_GENERALSTRING' => false,
        'V_ASN1_UNIVERSALSTRING' => false,
        'V_ASN1_BMPSTRING' => false,
        'V_ASN1_PRIMITIVE_TAG' => false,
        'V_ASN1_CONSTRUCTED' => false,
        'V_ASN1_APPLICATION' => false,
        'V_ASN1_CONTEXT_SPECIFIC' => false,
        'V_ASN1_PRIVATE' => false,
        'V_ASN1_NEG' => false,
        'V_ASN1_NEG_INTEGER' => false,
        'V_ASN1_NEG_ENUMERATED' => false,
        'V_ASN1_ANY' => false,
        'V_ASN1_OTHER' => false,
        'V_ASN1_UNDEF' => false,
        'EVP_PKEY_NONE' => false,
        'EVP_PKEY_RSA' => false,
        'EVP_PKEY_DH' => false,
        'EVP_PKEY_DSA' => false,
        'EVP_PKEY_EC' => false,
        'EVP_PKEY_HMAC' => false,
        'EVP_PKEY_CMAC' => false,
        'EVP_PKEY_RSA_PSS' => false,
        'EVP_PKEY_DHX' => false,
        'EVP_PKEY_SCRYPT' => false,
        'EVP_PKEY_TLS1_PRF' => false,
        'EVP_PKEY_X25519' => false,
        'EVP_PKEY_X448' => false,
        'EVP_PKEY_POLY1305' => false,
        'EVP_PKEY_SIPHASH' => false,
        'EVP_PKEY_ED25519' => false,
        'EVP_PKEY_ED448' => false,
        'EVP_PKEY_SM2' => false,
        'EVP_PKEY_ML_DSA_44' => false,
        'EVP_PKEY_ML_DSA_65' => false,
        'EVP_PKEY_ML_DSA_87' => false,
        'EVP_PKEY_SLH_DSA_SHA2_128S' => false,
        'EVP_PKEY_SLH_DSA_SHA2_128F' => false,
        'EVP_PKEY_SLH_DSA_SHA2_192S' => false,
        'EVP_PKEY_SLH_DSA_SHA2_192F' => false,
        'EVP_PKEY_SLH_DSA_SHA2_256S' => false,
        'EVP_PKEY_SLH_DSA_SHA2_256F' => false,
        'EVP_PKEY_SLH_DSA_SHAKE_128S' => false,
        'EVP_PKEY_SLH_DSA_SHAKE_128F' => false,
        'EVP_PKEY_SLH_DSA_SHAKE_192S' => false,
        'EVP_PKEY_SLH_DSA_SHAKE_192F' => false,
        'EVP_PKEY_SLH_DSA_SHAKE_256S' => false,
        'EVP_PKEY_SLH_DSA_SHAKE_256F' => false,
        'EVP_PKEY_HSS_LMS' => false,
        'EVP_PKEY_KEY_PARAMETERS' => false,
        'EVP_PKEY_PRIVATE_KEY' => false,
        'EVP_PKEY_PUBLIC_KEY' => false,
        'EVP_PKEY_KEYPAIR' => false,
        'RSA_PKCS1_PADDING' => false,
        'RSA_SSLV23_PADDING' => false,
        'RSA_3' => false,
        'RSA_NO_PADDING' => false,
        'RSA_PKCS1_OAEP_PADDING' => false,
        'RSA_X931_PADDING' => false,
        'RSA_PKCS1_PSS_PADDING' => false,
        'RSA_PKCS1_WITH_TLS_PADDING' => false,
        'RSA_PKCS1_NO_IMPLICIT_REJECT_PADDING' => false,
        'RSA_R_INVALID_PADDING' => false,
        'RSA_F4' => false,
        'RSA_PSS_SALTLEN_AUTO_DIGEST_MAX' => false,
        'RSA_PSS_SALTLEN_MAX' => false,
        'RSA_PSS_SALTLEN_AUTO' => false,
        'RSA_PSS_SALTLEN_MAX_SIGN' => false,
        'RSA_PSS_SALTLEN_DIGEST' => false,
        'OPENSSL_EC_EXPLICIT_CURVE' => false,
        'OPENSSL_EC_NAMED_CURVE' => false,
        'EVP_MAX_IV_LENGTH' => false,
        'EVP_MAX_BLOCK_LENGTH' => false,
        'EVP_MAX_KEY_LENGTH' => false,
        'EVP_MAX_MD_SIZE' => false,
        'BIO_CTRL_RESET' => false,
        'BIO_CTRL_EOF' => false,
        'BIO_CTRL_INFO' => false,
        'BIO_CTRL_SET' => false,
        'BIO_CTRL_GET' => false,
        'BIO_CTRL_PUSH' => false,
        'BIO_CTRL_POP' => false,
        'BIO_CTRL_GET_CLOSE' => false,
        'BIO_CTRL_SET_CLOSE' => false,
        'BIO_CTRL_PENDING' => false,
        'BIO_CTRL_FLUSH' => false,
        'BIO_CTRL_DUP' => false,
        'BIO_CTRL_WPENDING' => false,
        'BIO_CTRL_PEEK' => false,
        'BIO_CTRL_SET_FILENAME' => false,
        'BIO_CTRL_DGRAM_CONNECT' => false,
        'BIO_CTRL_DGRAM_SET_CONNECTED' => false,
        'BIO_CTRL_DGRAM_SET_RECV_TIMEOUT' => false,
        'BIO_CTRL_DGRAM_GET_RECV_TIMEOUT' => false,
        'BIO_CTRL_DGRAM_SET_SEND_TIMEOUT' => false,
        'BIO_CTRL_DGRAM_GET_SEND_TIMEOUT' => false,
        'BIO_CTRL_DGRAM_GET_RECV_TIMER_EXP' => false,
        'BIO_CTRL_DGRAM_GET_SEND_TIMER_EXP' => false,
        'BIO_CTRL_DGRAM_MTU_DISCOVER' => false,
        'BIO_CTRL_DGRAM_QUERY_MTU' => false,
        'BIO_CTRL_DGRAM_GET_MTU' => false,
        'BIO_CTRL_DGRAM_SET_MTU' => false,
        'BIO_CTRL_DGRAM_MTU_EXCEEDED' => false,
        'BIO_CTRL_DGRAM_SET_PEER' => false,
        'BIO_CTRL_DGRAM_SET_NEXT_TIMEOUT' => false,
        'BIO_CTRL_DGRAM_GET_PEER' => false,
        'BIO_CTRL_DGRAM_GET_FALLBACK_MTU' => false,
        'BIO_CTRL_DGRAM_SET_DONT_FRAG' => false,
        'BIO_CTRL_DGRAM_GET_MTU_OVERHEAD' => false,
        'BIO_CTRL_DGRAM_SCTP_SET_IN_HANDSHAKE' => false,
        'BIO_CTRL_DGRAM_SET_PEEK_MODE' => false,
        'BIO_CTRL_GET_KTLS_SEND' => false,
        'BIO_CTRL_GET_KTLS_RECV' => false,
        'BIO_CTRL_DGRAM_SCTP_WAIT_FOR_DRY' => false,
        'BIO_CTRL_DGRAM_SCTP_MSG_WAITING' => false,
        'BIO_CTRL_SET_PREFIX' => false,
        'BIO_CTRL_SET_INDENT' => false,
        'BIO_CTRL_GET_INDENT' => false,
        'BIO_CTRL_DGRAM_GET_LOCAL_ADDR_CAP' => false,
        'BIO_CTRL_DGRAM_GET_LOCAL_ADDR_ENABLE' => false,
        'BIO_CTRL_DGRAM_SET_LOCAL_ADDR_ENABLE' => false,
        'BIO_CTRL_DGRAM_GET_EFFECTIVE_CAPS' => false,
        'BIO_CTRL_DGRAM_GET_CAPS' => false,
        'BIO_CTRL_DGRAM_SET_CAPS' => false,
        'BIO_CTRL_DGRAM_GET_NO_TRUNC' => false,
        'BIO_CTRL_DGRAM_SET_NO_TRUNC' => false,
        'BIO_CTRL_GET_RPOLL_DESCRIPTOR' => false,
        'BIO_CTRL_GET_WPOLL_DESCRIPTOR' => false,
        'BIO_CTRL_DGRAM_DETECT_PEER_ADDR' => false,
        'BIO_CTRL_DGRAM_SET0_LOCAL_ADDR' => false,
        'BIO_C_SET_CONNECT' => false,
        'BIO_C_DO_STATE_MACHINE' => false,
        'BIO_C_SET_NBIO' => false,
        'BIO_C_SET_FD' => false,
        'BIO_C_GET_FD' => false,
        'BIO_C_SET_FILE_PTR' => false,
        'BIO_C_GET_FILE_PTR' => false,
        'BIO_C_SET_FILENAME' => false,
        'BIO_C_SET_SSL' => false,
        'BIO_C_GET_SSL' => false,
        'BIO_C_SET_MD' => false,
        'BIO_C_GET_MD' => false,
        'BIO_C_GET_CIPHER_STATUS' => false,
        'BIO_C_SET_BUF_MEM' => false,
        'BIO_C_GET_BUF_MEM_PTR' => false,
        'BIO_C_GET_BUFF_NUM_LINES' => false,
        'BIO_C_SET_BUFF_SIZE' => false,
        'BIO_C_SET_ACCEPT' => false,
        'BIO_C_SSL_MODE' => false,
        'BIO_C_GET_MD_CTX' => false,
        'BIO_C_SET_BUFF_READ_DATA' => false,
        'BIO_C_GET_CONNECT' => false,
        'BIO_C_GET_ACCEPT' => false,
        'BIO_C_SET_SSL_RENEGOTIATE_BYTES' => false,
        'BIO_C_GET_SSL_NUM_RENEGOTIATES' => false,
        'BIO_C_SET_SSL_RENEGOTIATE_TIMEOUT' => false,
        'BIO_C_FILE_SEEK' => false,
        'BIO_C_GET_CIPHER_CTX' => false,
        'BIO_C_SET_BUF_MEM_EOF_RETURN' => false,
        'BIO_C_SET_BIND_MODE' => false,
        'BIO_C_GET_BIND_MODE' => false,
        'BIO_C_FILE_TELL' => false,
        'BIO_C_GET_SOCKS' => false,
        'BIO_C_SET_SOCKS' => false,
        'BIO_C_SET_WRITE_BUF_SIZE' => false,
        'BIO_C_GET_WRITE_BUF_SIZE' => false,
        'BIO_C_MAKE_BIO_PAIR' => false,
        'BIO_C_DESTROY_BIO_PAIR' => false,
        'BIO_C_GET_WRITE_GUARANTEE' => false,
        'BIO_C_GET_READ_REQUEST' => false,
        'BIO_C_SHUTDOWN_WR' => false,
        'BIO_C_NREAD0' => false,
        'BIO_C_NREAD' => false,
        'BIO_C_NWRITE0' => false,
        'BIO_C_NWRITE' => false,
        'BIO_C_RESET_READ_REQUEST' => false,
        'BIO_C_SET_MD_CTX' => false,
        'BIO_C_SET_PREFIX' => false,
        'BIO_C_GET_PREFIX' => false,
        'BIO_C_SET_SUFFIX' => false,
        'BIO_C_GET_SUFFIX' => false,
        'BIO_C_SET_CONNECT_MODE' => false,
        'BIO_C_SET_TFO' => false,
        'BIO_C_SET_SOCK_TYPE' => false,
        'BIO_C_GET_SOCK_TYPE' => false,
        'BIO_C_GET_DGRAM_BIO' => false,
        'BIO_C_SET_SEND_FLAGS' => false,
        'BIO_FLAGS_UPLINK' => false,
        'BIO_NOCLOSE' => false,
        'BIO_CLOSE' => false,
        'BIO_FLAGS_READ' => false,
        'BIO_FLAGS_WRITE' => false,
        'BIO_FP_READ' => false,
        'BIO_FLAGS_IO_SPECIAL' => false,
        'BIO_FP_WRITE' => false,
        'BIO_FLAGS_RWS' => false,
        'BIO_FLAGS_SHOULD_RETRY' => false,
        'BIO_FP_APPEND' => false,
        'BIO_FP_TEXT' => false,
        'BIO_FLAGS_BASE64_NO_NL' => false,
        'BIO_FLAGS_MEM_RDONLY' => false,
        'BIO_FLAGS_NONCLEAR_RST' => false,
        'BIO_FLAGS_IN_EOF' => false,
        'BIO_RR_SSL_X509_LOOKUP' => false,
        'BIO_RR_CONNECT' => false,
        'BIO_RR_ACCEPT' => false,
        'BIO_TYPE_NONE' => false,
        'BIO_TYPE_START' => false,
        'BIO_TYPE_MASK' => false,
        'BIO_TYPE_DESCRIPTOR' => false,
        'BIO_TYPE_FILTER' => false,
        'BIO_TYPE_SSL' => false,
        'BIO_TYPE_MD' => false,
        'BIO_TYPE_BUFFER' => false,
        'BIO_TYPE_CIPHER' => false,
        'BIO_TYPE_BASE64' => false,
        'BIO_TYPE_NBIO_TEST' => false,
        'BIO_TYPE_NULL_FILTER' => false,
        'BIO_TYPE_LINEBUFFER' => false,
        'BIO_TYPE_ASN1' => false,
        'BIO_TYPE_COMP' => false,
        'BIO_TYPE_SOURCE_SINK' => false,
        'BIO_TYPE_MEM' => false,
        'BIO_TYPE_FILE' => false,
        'BIO_TYPE_NULL' => false,
        'BIO_TYPE_BIO' => false,
        'BIO_TYPE_CORE_TO_PROV' => false,
        'BIO_TYPE_DGRAM_PAIR' => false,
        'BIO_TYPE_DGRAM_MEM' => false,
        'BIO_TYPE_FD' => false,
        'BIO_TYPE_SOCKET' => false,
        'BIO_TYPE_CONNECT' => false,
        'BIO_TYPE_ACCEPT' => false,
        'BIO_TYPE_DGRAM' => false,
        'BIO_SOCK_REUSEADDR' => false,
        'BIO_SOCK_V6_ONLY' => false,
        'BIO_SOCK_KEEPALIVE' => false,
        'BIO_SOCK_NONBLOCK' => false,
        'BIO_SOCK_NODELAY' => false,
        'BIO_SOCK_TFO' => false,
        'ERR_LIB_NONE' => false,
        'ERR_LIB_SYS' => false,
        'ERR_LIB_BN' => false,
        'ERR_LIB_RSA' => false,
        'ERR_LIB_DH' => false,
        'ERR_LIB_EVP' => false,
        'ERR_LIB_BUF' => false,
        'ERR_LIB_OBJ' => false,
        'ERR_LIB_PEM' => false,
        'ERR_LIB_DSA' => false,
        'ERR_LIB_X509' => false,
        'ERR_LIB_ASN1' => false,
        'ERR_LIB_CONF' => false,
        'ERR_LIB_CRYPTO' => false,
        'ERR_LIB_EC' => false,
        'ERR_LIB_SSL' => false,
        'ERR_LIB_BIO' => false,
        'ERR_LIB_PKCS7' => false,
        'ERR_LIB_X509V3' => false,
        'ERR_LIB_PKCS12' => false,
        'ERR_LIB_RAND' => false,
        'ERR_LIB_DSO' => false,
        'ERR_LIB_ENGINE' => false,
        'ERR_LIB_OCSP' => false,
        'ERR_LIB_UI' => false,
        'ERR_LIB_COMP' => false,
        'ERR_LIB_ECDSA' => false,
        'ERR_LIB_ECDH' => false,
        'ERR_LIB_OSSL_STORE' => false,
        'ERR_LIB_FIPS' => false,
        'ERR_LIB_CMS' => false,
        'ERR_LIB_TS' => false,
        'ERR_LIB_HMAC' => false,
        'ERR_LIB_CT' => false,
        'ERR_LIB_ASYNC' => false,
        'ERR_LIB_KDF' => false,
        'ERR_LIB_SM2' => false,
        'ERR_LIB_ESS' => false,
        'ERR_LIB_PROP' => false,
        'ERR_LIB_CRMF' => false,
        'ERR_LIB_PROV' => false,
        'ERR_LIB_CMP' => false,
        'ERR_LIB_OSSL_ENCODER' => false,
        'ERR_LIB_OSSL_DECODER' => false,
        'ERR_LIB_HTTP' => false,
        'ERR_LIB_USER' => false,
        'ERR_TXT_MALLOCED' => false,
        'ERR_TXT_STRING' => false,
        'OPENSSL_INIT_NO_LOAD_CRYPTO_STRINGS' => false,
        'OPENSSL_INIT_LOAD_CRYPTO_STRINGS' => false,
        'OPENSSL_INIT_ADD_ALL_CIPHERS' => false,
        'OPENSSL_INIT_ADD_ALL_DIGESTS' => false,
        'OPENSSL_INIT_NO_ADD_ALL_CIPHERS' => false,
        'OPENSSL_INIT_NO_ADD_ALL_DIGESTS' => false,
        'OPENSSL_INIT_LOAD_CONFIG' => false,
        'OPENSSL_INIT_NO_LOAD_CONFIG' => false,
        'OPENSSL_INIT_ASYNC' => false,
        'OPENSSL_INIT_ENGINE_RDRAND' => false,
        'OPENSSL_INIT_ENGINE_DYNAMIC' => false,
        'OPENSSL_INIT_ENGINE_OPENSSL' => false,
        'OPENSSL_INIT_ENGINE_CRYPTODEV' => false,
        'OPENSSL_INIT_ENGINE_CAPI' => false,
        'OPENSSL_INIT_ENGINE_PADLOCK' => false,
        'OPENSSL_INIT_ENGINE_AFALG' => false,
        'OPENSSL_INIT_ATFORK' => false,
        'OPENSSL_INIT_NO_ATEXIT' => false,
        'OPENSSL_INIT_NO_LOAD_SSL_STRINGS' => false,
        'OPENSSL_INIT_LOAD_SSL_STRINGS' => false,
        'OPENSSL_INIT_SSL_DEFAULT' => false,
        'OPENSSL_INFO_CONFIG_DIR' => false,
        'OPENSSL_INFO_ENGINES_DIR' => false,
        'OPENSSL_INFO_MODULES_DIR' => false,
        'OPENSSL_INFO_DSO_EXTENSION' => false,
        'OPENSSL_INFO_DIR_FILENAME_SEPARATOR' => false,
        'OPENSSL_INFO_LIST_SEPARATOR' => false,
        'OPENSSL_INFO_SEED_SOURCE' => false,
        'OPENSSL_INFO_CPU_SETTINGS' => false,
        'OPENSSL_INFO_WINDOWS_CONTEXT' => false,
        'NID_undef' => false,
        'NID_commonName' => false,
        'NID_countryName' => false,
        'NID_localityName' => false,
        'NID_stateOrProvinceName' => false,
        'NID_streetAddress' => false,
        'NID_organizationName' => false,
        'NID_organizationalUnitName' => false,
        'NID_title' => false,
        'NID_description' => false,
        'NID_givenName' => false,
        'NID_surname' => false,
        'NID_initials' => false,
        'NID_serialNumber' => false,
        'NID_dnQualifier' => false,
        'NID_pseudonym' => false,
        'NID_generationQualifier' => false,
        'NID_businessCategory' => false,
        'NID_postalCode' => false,
        'NID_domainComponent' => false,
        'NID_userId' => false,
        'NID_name' => false,
        'NID_role' => false,
        'NID_friendlyName' => false,
        'NID_jurisdictionCountryName' => false,
        'NID_jurisdictionLocalityName' => false,
        'NID_jurisdictionStateOrProvinceName' => false,
        'NID_organizationIdentifier' => false,
        'NID_pkcs9_emailAddress' => false,
        'NID_pkcs9_unstructuredName' => false,
        'NID_pkcs9_challengePassword' => false,
        'NID_ext_req' => false,
        'NID_ms_ext_req' => false,
        'NID_subject_key_identifier' => false,
        'NID_key_usage' => false,
        'NID_private_key_usage_period' => false,
        'NID_subject_alt_name' => false,
        'NID_issuer_alt_name' => false,
        'NID_basic_constraints' => false,
        'NID_crl_number' => false,
        'NID_certificate_policies' => false,
        'NID_authority_key_identifier' => false,
        'NID_ext_key_usage' => false,
        'NID_crl_distribution_points' => false,
        'NID_crl_reason' => false,
        'NID_invalidity_date' => false,
        'NID_delta_crl' => false,
        'NID_issuing_distribution_point' => false,
        'NID_freshest_crl' => false,
        'NID_name_constraints' => false,
        'NID_policy_constraints' => false,
        'NID_policy_mappings' => false,
        'NID_inhibit_any_policy' => false,
        'NID_info_access' => false,
        'NID_sinfo_access' => false,
        'NID_tlsfeature' => false,
        'NID_ct_precert_scts' => false,
        'NID_ct_precert_poison' => false,
        'NID_ct_cert_scts' => false,
        'NID_netscape_cert_type' => false,
        'NID_netscape_comment' => false,
        'NID_proxyCertInfo' => false,
        'NID_ad_OCSP' => false,
        'NID_ad_ca_issuers' => false,
        'NID_id_pkix_OCSP_basic' => false,
        'NID_id_pkix_OCSP_Nonce' => false,
        'NID_id_pkix_OCSP_noCheck' => false,
        'NID_server_auth' => false,
        'NID_client_auth' => false,
        'NID_code_sign' => false,
        'NID_email_protect' => false,
        'NID_time_stamp' => false,
        'NID_OCSP_sign' => false,
        'NID_anyExtendedKeyUsage' => false,
        'NID_ms_upn' => false,
        'NID_any_policy' => false,
        'NID_rsaEncryption' => false,
        'NID_rsa' => false,
        'NID_rsassaPss' => false,
        'NID_rsaesOaep' => false,
        'NID_dhKeyAgreement' => false,
        'NID_dhpublicnumber' => false,
        'NID_dsa' => false,
        'NID_X9_62_id_ecPublicKey' => false,
        'NID_X25519' => false,
        'NID_X448' => false,
        'NID_ED25519' => false,
        'NID_ED448' => false,
        'NID_sm2' => false,
        'NID_X9_62_prime256v1' => false,
        'NID_X9_62_prime192v1' => false,
        'NID_secp224r1' => false,
        'NID_secp256k1' => false,
        'NID_secp384r1' => false,
        'NID_secp521r1' => false,
        'NID_brainpoolP256r1' => false,
        'NID_brainpoolP384r1' => false,
        'NID_brainpoolP512r1' => false,
        'NID_ffdhe2048' => false,
        'NID_ffdhe3072' => false,
        'NID_ffdhe4096' => false,
        'NID_ffdhe6144' => false,
        'NID_ffdhe8192' => false,
        'NID_modp_2048' => false,
        'NID_modp_3072' => false,
        'NID_modp_4096' => false,
        'NID_md5' => false,
        'NID_sha1' => false,
        'NID_sha224' => false,
        'NID_sha256' => false,
        'NID_sha384' => false,
        'NID_sha512' => false,
        'NID_sha512_256' => false,
        'NID_sha3_256' => false,
        'NID_sha3_384' => false,
        'NID_sha3_512' => false,
        'NID_sm3' => false,
        'NID_md5_sha1' => false,
        'NID_shake128' => false,
        'NID_shake256' => false,
        'NID_blake2b512' => false,
        'NID_md5WithRSAEncryption' => false,
        'NID_sha1WithRSAEncryption' => false,
        'NID_sha224WithRSAEncryption' => false,
        'NID_sha256WithRSAEncryption' => false,
        'NID_sha384WithRSAEncryption' => false,
        'NID_sha512WithRSAEncryption' => false,
        'NID_ecdsa_with_SHA1' => false,
        'NID_ecdsa_with_SHA224' => false,
        'NID_ecdsa_with_SHA256' => false,
        'NID_ecdsa_with_SHA384' => false,
        'NID_ecdsa_with_SHA512' => false,
        'NID_dsaWithSHA1' => false,
        'NID_dsa_with_SHA256' => false,
        'NID_aes_128_cbc' => false,
        'NID_aes_256_cbc' => false,
        'NID_aes_128_gcm' => false,
        'NID_aes_256_gcm' => false,
        'NID_aes_128_ccm' => false,
        'NID_aes_256_ccm' => false,
        'NID_chacha20_poly1305' => false,
        'NID_des_ede3_cbc' => false,
        'NID_camellia_128_cbc' => false,
        'NID_camellia_256_cbc' => false,
        'NID_aria_128_gcm' => false,
        'NID_aria_256_gcm' => false,
        'NID_hmac' => false,
        'NID_hkdf' => false,
        'NID_kx_rsa' => false,
        'NID_kx_ecdhe' => false,
        'NID_kx_dhe' => false,
        'NID_kx_ecdhe_psk' => false,
        'NID_kx_dhe_psk' => false,
        'NID_kx_rsa_psk' => false,
        'NID_kx_psk' => false,
        'NID_kx_srp' => false,
        'NID_kx_any' => false,
        'NID_auth_rsa' => false,
        'NID_auth_ecdsa' => false,
        'NID_auth_psk' => false,
        'NID_auth_dss' => false,
        'NID_auth_srp' => false,
        'NID_auth_null' => false,
        'NID_auth_any' => false,
        'NID_ML_DSA_44' => false,
        'NID_ML_DSA_65' => false,
        'NID_ML_DSA_87' => false,
        'NID_ML_KEM_512' => false,
        'NID_ML_KEM_768' => false,
        'NID_ML_KEM_1024' => false,
    ];

    /** What each takes and returns, in letters that Shape knows. */
    public const SHAPES = [
        'bio_s_mem' => '.::BIO_METHOD',
        'bio_s_secmem' => '.::BIO_METHOD',
        'bio_s_null' => '.::BIO_METHOD',
        'bio_s_file' => '.::BIO_METHOD',
        'bio_s_fd' => '.::BIO_METHOD',
        'bio_s_socket' => '.::BIO_METHOD',
        'bio_s_datagram' => '.::BIO_METHOD',
        'bio_s_connect' => '.::BIO_METHOD',
        'bio_s_accept' => '.::BIO_METHOD',
        'bio_s_bio' => '.::BIO_METHOD',
        'bio_f_base64' => '.::BIO_METHOD',
        'bio_f_buffer' => '.::BIO_METHOD',
        'bio_f_readbuffer' => '.::BIO_METHOD',
        'bio_f_linebuffer' => '.::BIO_METHOD',
        'bio_f_null' => '.::BIO_METHOD',
        'bio_f_prefix' => '.::BIO_METHOD',
        'bio_f_nbio_test' => '.::BIO_METHOD',
        'bio_new' => '+:o:BIO',
        'bio_new_ex' => '+:o:BIO',
        'bio_new_mem_buf' => '+:b0:BIO',
        'bio_new_file' => '+:tt:BIO',
        'bio_new_socket' => '+:nn:BIO',
        'bio_new_fd' => '+:nn:BIO',
        'bio_new_dgram' => '+:nn:BIO',
        'bio_new_connect' => '+:t:BIO',
        'bio_new_accept' => '+:t:BIO',
        'bio_new_bio_pair' => 'n:hnhn:BIO:BIO',
        'bio_free' => 'n:o',
        'bio_free_all' => 'v:o',
        'bio_vfree' => 'v:o',
        'bio_up_ref' => 'n:o',
        'bio_read' => 'n:or1',
        'bio_read_ex' => 'n:or1p',
        'bio_gets' => 'n:or1',
        'bio_get_line' => 'n:or1',
        'bio_write' => 'n:ob1',
        'bio_write_ex' => 'n:ob1p',
        'bio_puts' => 'n:ot',
        'bio_indent' => 'n:onn',
        'bio_dump' => 'n:ob1',
        'bio_dump_indent' => 'n:ob1n',
        'bio_hex_string' => 'n:onnb3',
        'bio_method_type' => 'n:o',
        'bio_method_name' => 't:o',
        'bio_pending' => 'n:o',
        'bio_ctrl_pending' => 'n:o',
        'bio_wpending' => 'n:o',
        'bio_ctrl_wpending' => 'n:o',
        'bio_eof' => 'n:o',
        'bio_reset' => 'n:o',
        'bio_flush' => 'n:o',
        'bio_seek' => 'n:on',
        'bio_tell' => 'n:o',
        'bio_set_close' => 'n:on',
        'bio_get_close' => 'n:o',
        'bio_set_shutdown' => 'v:on',
        'bio_get_shutdown' => 'n:o',
        'bio_get_init' => 'n:o',
        'bio_number_read' => 'n:o',
        'bio_number_written' => 'n:o',
        'bio_set_ex_data' => 'n:onn',
        'bio_get_ex_data' => 'n:on',
        'bio_set_app_data' => 'n:on',
        'bio_get_app_data' => 'n:o',
        'bio_should_retry' => 'n:o',
        'bio_should_read' => 'n:o',
        'bio_should_write' => 'n:o',
        'bio_should_io_special' => 'n:o',
        'bio_retry_type' => 'n:o',
        'bio_get_retry_flags' => 'n:o',
        'bio_get_retry_reason' => 'n:o',
        'bio_set_retry_reason' => 'v:on',
        'bio_get_retry_bio' => '0:op:BIO',
        'bio_set_retry_read' => 'v:o',
        'bio_set_retry_write' => 'v:o',
        'bio_set_retry_special' => 'v:o',
        'bio_clear_retry_flags' => 'v:o',
        'bio_test_flags' => 'n:on',
        'bio_get_flags' => 'n:o',
        'bio_set_flags' => 'v:on',
        'bio_clear_flags' => 'v:on',
        'bio_push' => '0:oo:BIO',
        'bio_pop' => '+:o:BIO',
        'bio_next' => '0:o:BIO',
        'bio_find_type' => '0:on:BIO',
        'bio_get_mem_data' => 'n:o|r1',
        'bio_set_mem_eof_return' => 'n:on',
        'bio_read_filename' => 'n:ot',
        'bio_write_filename' => 'n:ot',
        'bio_append_filename' => 'n:ot',
        'bio_rw_filename' => 'n:ot',
        'bio_set_fd' => 'n:onn',
        'bio_get_fd' => 'n:op',
        'bio_set_nbio' => 'n:on',
        'bio_do_handshake' => 'n:o',
        'bio_do_connect' => 'n:o',
        'bio_do_connect_retry' => 'n:onn',
        'bio_wait' => 'n:onn',
        'bio_socket_wait' => 'n:nnn',
        'bio_set_conn_hostname' => 'n:ot',
        'bio_set_conn_port' => 'n:ot',
        'bio_get_conn_hostname' => 't:o',
        'bio_get_conn_port' => 't:o',
        'bio_set_conn_ip_family' => 'n:on',
        'bio_set_conn_mode' => 'n:on',
        'bio_do_accept' => 'n:o',
        'bio_set_accept_name' => 'n:ot',
        'bio_set_accept_port' => 'n:ot',
        'bio_get_accept_name' => 't:o',
        'bio_get_accept_port' => 't:o',
        'bio_get_peer_name' => 't:o',
        'bio_get_peer_port' => 't:o',
        'bio_set_nbio_accept' => 'n:on',
        'bio_set_accept_ip_family' => 'n:on',
        'bio_set_accept_bios' => 'n:o|o',
        'bio_set_bind_mode' => 'n:on',
        'bio_get_bind_mode' => 'n:o',
        'bio_make_bio_pair' => 'n:oo',
        'bio_destroy_bio_pair' => 'n:o',
        'bio_shutdown_wr' => 'n:o',
        'bio_set_write_buf_size' => 'n:on',
        'bio_get_write_buf_size' => 'n:on',
        'bio_get_write_guarantee' => 'n:o',
        'bio_ctrl_get_write_guarantee' => 'n:o',
        'bio_get_read_request' => 'n:o',
        'bio_ctrl_get_read_request' => 'n:o',
        'bio_ctrl_reset_read_request' => 'n:o',
        'bio_set_buffer_size' => 'n:on',
        'bio_set_read_buffer_size' => 'n:on',
        'bio_set_write_buffer_size' => 'n:on',
        'bio_get_buffer_num_lines' => 'n:o',
        'bio_buffer_peek' => 'n:or1',
        'bio_set_buffer_read_data' => 'n:ob1',
        'bio_set_prefix' => 'n:o|t',
        'bio_set_indent' => 'n:on',
        'bio_get_indent' => 'n:o',
        'bio_set_ssl' => 'n:oon',
        'bio_get_ssl' => 'n:oh:SSL',
        'bio_set_ssl_mode' => 'n:on',
        'bio_set_ssl_renegotiate_bytes' => 'n:on',
        'bio_set_ssl_renegotiate_timeout' => 'n:on',
        'bio_get_num_renegotiates' => 'n:o',
        'bio_ctrl' => 'n:onn|t',
        'bio_addr_new' => '+::BIO_ADDR',
        'bio_addr_free' => 'v:o',
        'bio_addr_clear' => 'v:o',
        'bio_addr_family' => 'n:o',
        'bio_addr_rawport' => 'n:o',
        'bio_addr_hostname_string' => 't:on',
        'bio_addr_service_string' => 't:on',
        'bio_addr_path_string' => 't:o',
        'bio_addr_rawaddress' => 'n:o|r1p',
        'bio_addr_rawmake' => 'n:onb2n',
        'bio_sock_init' => 'n:',
        'bio_socket_nbio' => 'n:nn',
        'bio_sock_error' => 'n:n',
        'bio_set_tcp_ndelay' => 'n:nn',
        'bio_closesocket' => 'n:n',
        'bio_sock_should_retry' => 'n:n',
        'bio_fd_should_retry' => 'n:n',
        'bio_sock_non_fatal_error' => 'n:n',
        'bio_fd_non_fatal_error' => 'n:n',
        'bio_dgram_non_fatal_error' => 'n:n',
        'err_get_error' => 'n:',
        'err_get_error_line' => 'n:r0p',
        'err_get_error_line_data' => 'n:r0p|r3p',
        'err_get_error_all' => 'n:r0p|r3r5p',
        'err_peek_error' => 'n:',
        'err_peek_error_line' => 'n:r0p',
        'err_peek_error_line_data' => 'n:r0p|r3p',
        'err_peek_error_func' => 'n:r0',
        'err_peek_error_data' => 'n:r0p',
        'err_peek_error_all' => 'n:r0p|r3r5p',
        'err_peek_last_error' => 'n:',
        'err_peek_last_error_line' => 'n:r0p',
        'err_peek_last_error_line_data' => 'n:r0p|r3p',
        'err_peek_last_error_func' => 'n:r0',
        'err_peek_last_error_data' => 'n:r0p',
        'err_peek_last_error_all' => 'n:r0p|r3r5p',
        'err_clear_error' => 'v:',
        'err_print_errors' => 'v:o',
        'err_error_string' => 't:n',
        'err_error_string_n' => 'v:nr1',
        'err_lib_error_string' => 't:n',
        'err_reason_error_string' => 't:n',
        'err_func_error_string' => 't:n',
        'err_get_lib' => 'n:n',
        'err_get_reason' => 'n:n',
        'err_get_func' => 'n:n',
        'err_get_rflags' => 'n:n',
        'err_fatal_error' => 'n:n',
        'err_common_error' => 'n:n',
        'err_system_error' => 'n:n',
        'err_pack' => 'n:nnn',
        'err_get_next_error_library' => 'n:',
        'err_load_crypto_strings' => 'n:',
        'err_load_err_strings' => 'n:',
        'err_free_strings' => 'v:',
        'err_remove_state' => 'v:n',
        'err_remove_thread_state' => 'v:',
        'rand_bytes' => 'n:r0',
        'rand_priv_bytes' => 'n:r0',
        'rand_bytes_ex' => 'n:r0n',
        'rand_priv_bytes_ex' => 'n:r0n',
        'rand_pseudo_bytes' => 'n:r0',
        'rand_seed' => 'v:b0',
        'rand_status' => 'n:',
        'rand_poll' => 'n:',
        'rand_load_file' => 'n:tn',
        'rand_write_file' => 'n:t',
        'rand_file_name' => 't:r0',
        'rand_keep_random_devices_open' => 'v:n',
        'rand_set_drbg_type' => 'n:t|ttt',
        'rand_set_seed_source_type' => 'n:t|t',
        'rand_cleanup' => 'v:',
        'obj_length' => 'n:o',
        'obj_get0_data' => 'n:o|r1',
        'obj_find_sigid_algs' => 'n:npp',
        'obj_find_sigid_by_algs' => 'n:pnn',
        'obj_cleanup' => 'v:',
        'openssl_version_num' => 'n:',
        'ssleay_version' => 't:n',
        'ssleay' => 'n:',
        'openssl_version_major' => 'n:',
        'openssl_version_minor' => 'n:',
        'openssl_version_patch' => 'n:',
        'openssl_version_pre_release' => 't:',
        'openssl_version_build_metadata' => 't:',
        'openssl_info' => 't:n',
        'openssl_init_crypto' => 'n:n',
        'openssl_init' => 'v:',
        'openssl_config' => 'v:t',
        'openssl_no_config' => 'n:',
        'openssl_load_builtin_modules' => 'v:',
        'openssl_add_all_algorithms' => 'n:',
        'openssl_add_all_algorithms_noconf' => 'n:',
        'openssl_add_all_algorithms_conf' => 'n:',
        'openssl_add_all_ciphers' => 'n:',
        'openssl_add_all_digests' => 'n:',
        'evp_cleanup' => 'v:',
        'crypto_cleanup_all_ex_data' => 'v:',
        'crypto_num_locks' => 'n:',
        'crypto_get_locking_callback' => 'n:',
        'crypto_get_id_callback' => 'n:',
        'crypto_memcmp' => 'n:bb1',
        'openssl_cleanse' => 'v:r0',
        'bio_get_ex_new_index' => 'n:',
        'pem_read_bio_x509' => '+:o|t:X509',
        'pem_read_bio_x509_aux' => '+:o|t:X509',
        'pem_read_bio_x509_crl' => '+:o|t:X509_CRL',
        'pem_read_bio_x509_req' => '+:o|t:X509_REQ',
        'pem_read_bio_privatekey' => '+:o|t:EVP_PKEY',
        'pem_read_bio_privatekey_ex' => '+:o|tt:EVP_PKEY',
        'pem_read_bio_pubkey' => '+:o|t:EVP_PKEY',
        'pem_read_bio_pubkey_ex' => '+:o|tt:EVP_PKEY',
        'pem_read_bio_parameters' => '+:o:EVP_PKEY',
        'pem_read_bio_parameters_ex' => '+:o|t:EVP_PKEY',
        'pem_read_bio_dhparams' => '+:o|t:DH',
        'pem_read_bio_rsaprivatekey' => '+:o|t:RSA',
        'pem_read_bio_rsapublickey' => '+:o|t:RSA',
        'pem_read_bio_rsa_pubkey' => '+:o|t:RSA',
        'pem_read_bio_ecprivatekey' => '+:o|t:EC_KEY',
        'pem_read_bio_ec_pubkey' => '+:o|t:EC_KEY',
        'pem_write_bio_x509' => 'n:oo',
        'pem_write_bio_x509_aux' => 'n:oo',
        'pem_write_bio_x509_crl' => 'n:oo',
        'pem_write_bio_x509_req' => 'n:oo',
        'pem_write_bio_x509_req_new' => 'n:oo',
        'pem_write_bio_pubkey' => 'n:oo',
        'pem_write_bio_pubkey_ex' => 'n:oo|t',
        'pem_write_bio_privatekey' => 'n:oo|ob3t',
        'pem_write_bio_privatekey_traditional' => 'n:oo|ob3t',
        'pem_write_bio_pkcs8privatekey' => 'n:oo|ob3t',
        'pem_write_bio_pkcs8privatekey_nid' => 'n:oon|b3t',
        'pem_write_bio_parameters' => 'n:oo',
        'pem_write_bio_dhparams' => 'n:oo',
        'pem_write_bio_dhxparams' => 'n:oo',
        'pem_write_bio_rsaprivatekey' => 'n:oo|ob3t',
        'pem_write_bio_rsapublickey' => 'n:oo',
        'pem_write_bio_rsa_pubkey' => 'n:oo',
        'pem_write_bio_ecprivatekey' => 'n:oo|ob3t',
        'pem_write_bio_ec_pubkey' => 'n:oo',
        'pem_write_bio' => 'n:ottb3',
        'd2i_x509' => '+:b0:X509',
        'd2i_x509_bio' => '+:o:X509',
        'd2i_x509_aux' => '+:b0:X509',
        'd2i_x509_crl' => '+:b0:X509_CRL',
        'd2i_x509_crl_bio' => '+:o:X509_CRL',
        'd2i_x509_req' => '+:b0:X509_REQ',
        'd2i_x509_req_bio' => '+:o:X509_REQ',
        'd2i_x509_name' => '+:b0:X509_NAME',
        'd2i_privatekey' => '+:nb1:EVP_PKEY',
        'd2i_privatekey_ex' => '+:nb1|t:EVP_PKEY',
        'd2i_autoprivatekey' => '+:b0:EVP_PKEY',
        'd2i_autoprivatekey_ex' => '+:b0|t:EVP_PKEY',
        'd2i_privatekey_bio' => '+:o:EVP_PKEY',
        'd2i_privatekey_ex_bio' => '+:o|t:EVP_PKEY',
        'd2i_pkcs8privatekey_bio' => '+:o|t:EVP_PKEY',
        'd2i_publickey' => '+:nb1:EVP_PKEY',
        'd2i_keyparams' => '+:nb1:EVP_PKEY',
        'd2i_keyparams_bio' => '+:no:EVP_PKEY',
        'd2i_pubkey' => '+:b0:EVP_PKEY',
        'd2i_pubkey_ex' => '+:b0|t:EVP_PKEY',
        'd2i_pubkey_bio' => '+:o:EVP_PKEY',
        'd2i_dhparams' => '+:b0:DH',
        'd2i_dhxparams' => '+:b0:DH',
        'd2i_rsaprivatekey' => '+:b0:RSA',
        'd2i_rsaprivatekey_bio' => '+:o:RSA',
        'd2i_rsapublickey' => '+:b0:RSA',
        'd2i_rsapublickey_bio' => '+:o:RSA',
        'd2i_rsa_pubkey' => '+:b0:RSA',
        'd2i_rsa_pubkey_bio' => '+:o:RSA',
        'd2i_ecprivatekey' => '+:b0:EC_KEY',
        'd2i_ecprivatekey_bio' => '+:o:EC_KEY',
        'd2i_ec_pubkey' => '+:b0:EC_KEY',
        'd2i_ec_pubkey_bio' => '+:o:EC_KEY',
        'd2i_ecparameters' => '+:b0:EC_KEY',
        'i2d_x509' => 'n:o|r1',
        'i2d_x509_bio' => 'n:oo',
        'i2d_x509_aux' => 'n:o|r1',
        'i2d_x509_crl' => 'n:o|r1',
        'i2d_x509_crl_bio' => 'n:oo',
        'i2d_x509_req' => 'n:o|r1',
        'i2d_x509_req_bio' => 'n:oo',
        'i2d_x509_name' => 'n:o|r1',
        'i2d_privatekey' => 'n:o|r1',
        'i2d_privatekey_bio' => 'n:oo',
        'i2d_pkcs8privatekeyinfo_bio' => 'n:oo',
        'i2d_pkcs8privatekey_bio' => 'n:oo|ob3t',
        'i2d_pkcs8privatekey_nid_bio' => 'n:oon|b3t',
        'i2d_publickey' => 'n:o|r1',
        'i2d_keyparams' => 'n:o|r1',
        'i2d_keyparams_bio' => 'n:oo',
        'i2d_pubkey' => 'n:o|r1',
        'i2d_pubkey_bio' => 'n:oo',
        'i2d_dhparams' => 'n:o|r1',
        'i2d_dhxparams' => 'n:o|r1',
        'i2d_rsaprivatekey' => 'n:o|r1',
        'i2d_rsaprivatekey_bio' => 'n:oo',
        'i2d_rsapublickey' => 'n:o|r1',
        'i2d_rsapublickey_bio' => 'n:oo',
        'i2d_rsa_pubkey' => 'n:o|r1',
        'i2d_rsa_pubkey_bio' => 'n:oo',
        'i2d_ecprivatekey' => 'n:o|r1',
        'i2d_ecprivatekey_bio' => 'n:oo',
        'i2d_ec_pubkey' => 'n:o|r1',
        'i2d_ec_pubkey_bio' => 'n:oo',
        'i2d_ecparameters' => 'n:o|r1',
        'evp_pkey_new' => '+::EVP_PKEY',
        'evp_pkey_free' => 'v:o',
        'evp_pkey_up_ref' => 'n:o',
        'evp_pkey_get_id' => 'n:o',
        'evp_pkey_id' => 'n:o',
        'evp_pkey_get_base_id' => 'n:o',
        'evp_pkey_base_id' => 'n:o',
        'evp_pkey_get_bits' => 'n:o',
        'evp_pkey_bits' => 'n:o',
        'evp_pkey_get_security_bits' => 'n:o',
        'evp_pkey_security_bits' => 'n:o',
        'evp_pkey_get_size' => 'n:o',
        'evp_pkey_size' => 'n:o',
        'evp_pkey_get0_type_name' => 't:o',
        'evp_pkey_is_a' => 'n:ot',
        'evp_pkey_eq' => 'n:oo',
        'evp_pkey_cmp' => 'n:oo',
        'evp_pkey_parameters_eq' => 'n:oo',
        'evp_pkey_cmp_parameters' => 'n:oo',
        'evp_pkey_missing_parameters' => 'n:o',
        'evp_pkey_copy_parameters' => 'n:oo',
        'evp_pkey_set1_rsa' => 'n:oo',
        'evp_pkey_assign_rsa' => 'n:oo',
        'evp_pkey_get0_rsa' => '0:o:RSA',
        'evp_pkey_get1_rsa' => '+:o:RSA',
        'evp_pkey_set1_dh' => 'n:oo',
        'evp_pkey_assign_dh' => 'n:oo',
        'evp_pkey_get0_dh' => '0:o:DH',
        'evp_pkey_get1_dh' => '+:o:DH',
        'evp_pkey_set1_ec_key' => 'n:oo',
        'evp_pkey_assign_ec_key' => 'n:oo',
        'evp_pkey_get0_ec_key' => '0:o:EC_KEY',
        'evp_pkey_get1_ec_key' => '+:o:EC_KEY',
        'evp_pkey_get_bn_param' => 'n:oth:BIGNUM',
        'evp_pkey_get_utf8_string_param' => 'n:ot|r2p',
        'evp_pkey_get_group_name' => 'n:o|r1p',
        'evp_pkey_print_public' => 'n:oon',
        'evp_pkey_print_private' => 'n:oon',
        'evp_pkey_print_params' => 'n:oon',
        'evp_rsa_gen' => '+:n:EVP_PKEY',
        'evp_ec_gen' => '+:t:EVP_PKEY',
        'evp_pkey_ctx_new_id' => '+:n:EVP_PKEY_CTX',
        'evp_pkey_ctx_new_from_name' => '+:t|t:EVP_PKEY_CTX',
        'evp_pkey_ctx_new' => '+:o:EVP_PKEY_CTX',
        'evp_pkey_ctx_new_from_pkey' => '+:o|t:EVP_PKEY_CTX',
        'evp_pkey_ctx_dup' => '+:o:EVP_PKEY_CTX',
        'evp_pkey_ctx_free' => 'v:o',
        'evp_pkey_ctx_is_a' => 'n:ot',
        'evp_pkey_ctx_get0_pkey' => '0:o:EVP_PKEY',
        'evp_pkey_keygen_init' => 'n:o',
        'evp_pkey_paramgen_init' => 'n:o',
        'evp_pkey_keygen' => 'n:oh:EVP_PKEY',
        'evp_pkey_paramgen' => 'n:oh:EVP_PKEY',
        'evp_pkey_generate' => 'n:oh:EVP_PKEY',
        'evp_pkey_ctx_set_rsa_keygen_bits' => 'n:on',
        'evp_pkey_ctx_set_rsa_keygen_primes' => 'n:on',
        'evp_pkey_ctx_set_rsa_keygen_pubexp' => 'n:oo',
        'evp_pkey_ctx_set1_rsa_keygen_pubexp' => 'n:oo',
        'evp_pkey_ctx_set_ec_paramgen_curve_nid' => 'n:on',
        'evp_pkey_ctx_set_ec_param_enc' => 'n:on',
        'evp_pkey_ctx_set_group_name' => 'n:ot',
        'evp_pkey_ctx_set_dh_nid' => 'n:on',
        'evp_pkey_ctx_set_dh_paramgen_prime_len' => 'n:on',
        'evp_pkey_ctx_set_dh_paramgen_generator' => 'n:on',
        'evp_get_digestbyname' => '.:t:EVP_MD',
        'evp_get_digestbynid' => '.:n:EVP_MD',
        'evp_get_digestbyobj' => '.:o:EVP_MD',
        'evp_md_get_size' => 'n:o',
        'evp_md_size' => 'n:o',
        'evp_md_get_block_size' => 'n:o',
        'evp_md_block_size' => 'n:o',
        'evp_md_get_type' => 'n:o',
        'evp_md_type' => 'n:o',
        'evp_md_nid' => 'n:o',
        'evp_md_get0_name' => 't:o',
        'evp_md_name' => 't:o',
        'evp_blake2b512' => '.::EVP_MD',
        'evp_blake2s256' => '.::EVP_MD',
        'evp_md4' => '.::EVP_MD',
        'evp_md5' => '.::EVP_MD',
        'evp_md5_sha1' => '.::EVP_MD',
        'evp_md_null' => '.::EVP_MD',
        'evp_ripemd160' => '.::EVP_MD',
        'evp_sha1' => '.::EVP_MD',
        'evp_sha224' => '.::EVP_MD',
        'evp_sha256' => '.::EVP_MD',
        'evp_sha384' => '.::EVP_MD',
        'evp_sha3_224' => '.::EVP_MD',
        'evp_sha3_256' => '.::EVP_MD',
        'evp_sha3_384' => '.::EVP_MD',
        'evp_sha3_512' => '.::EVP_MD',
        'evp_sha512' => '.::EVP_MD',
        'evp_sha512_224' => '.::EVP_MD',
        'evp_sha512_256' => '.::EVP_MD',
        'evp_shake128' => '.::EVP_MD',
        'evp_shake256' => '.::EVP_MD',
        'evp_sm3' => '.::EVP_MD',
        'evp_whirlpool' => '.::EVP_MD',
        'evp_get_cipherbyname' => '.:t:EVP_CIPHER',
        'evp_get_cipherbynid' => '.:n:EVP_CIPHER',
        'evp_get_cipherbyobj' => '.:o:EVP_CIPHER',
        'evp_cipher_get_key_length' => 'n:o',
        'evp_cipher_key_length' => 'n:o',
        'evp_cipher_get_iv_length' => 'n:o',
        'evp_cipher_iv_length' => 'n:o',
        'evp_cipher_get_block_size' => 'n:o',
        'evp_cipher_block_size' => 'n:o',
        'evp_cipher_get_nid' => 'n:o',
        'evp_cipher_nid' => 'n:o',
        'evp_cipher_get_type' => 'n:o',
        'evp_cipher_type' => 'n:o',
        'evp_cipher_get0_name' => 't:o',
        'evp_cipher_name' => 't:o',
        'evp_aes_128_cbc' => '.::EVP_CIPHER',
        'evp_aes_192_cbc' => '.::EVP_CIPHER',
        'evp_aes_256_cbc' => '.::EVP_CIPHER',
        'evp_des_ede3_cbc' => '.::EVP_CIPHER',
        'evp_enc_null' => '.::EVP_CIPHER',
        'dh_new' => '+::DH',
        'dh_free' => 'v:o',
        'dh_up_ref' => 'n:o',
        'dh_bits' => 'n:o',
        'dh_size' => 'n:o',
        'dh_security_bits' => 'n:o',
        'dh_get0_p' => '0:o:BIGNUM',
        'dh_get0_q' => '0:o:BIGNUM',
        'dh_get0_g' => '0:o:BIGNUM',
        'dh_get0_pub_key' => '0:o:BIGNUM',
        'dh_get0_priv_key' => '0:o:BIGNUM',
        'dh_set0_pqg' => 'n:oooo',
        'dh_check' => 'n:op',
        'dh_check_params' => 'n:op',
        'dh_check_pub_key' => 'n:oop',
        'dh_get_1024_160' => '+::DH',
        'dh_get_2048_224' => '+::DH',
        'dh_get_2048_256' => '+::DH',
        'dh_new_by_nid' => '+:n:DH',
        'dh_get_nid' => 'n:o',
        'dh_generate_parameters_ex' => 'n:onn',
        'dh_generate_parameters' => '+:nn:DH',
        'dh_generate_key' => 'n:o',
        'rsa_new' => '+::RSA',
        'rsa_free' => 'v:o',
        'rsa_up_ref' => 'n:o',
        'rsa_size' => 'n:o',
        'rsa_bits' => 'n:o',
        'rsa_security_bits' => 'n:o',
        'rsa_generate_key_ex' => 'n:ono',
        'rsa_generate_key' => '+:nn:RSA',
        'ec_key_new_by_curve_name' => '+:n:EC_KEY',
        'ec_key_free' => 'v:o',
        'ec_key_up_ref' => 'n:o',
        'ec_key_generate_key' => 'n:o',
        'bn_new' => '+::BIGNUM',
        'bn_free' => 'v:o',
        'bn_clear_free' => 'v:o',
        'bn_dup' => '+:o:BIGNUM',
        'bn_set_word' => 'n:on',
        'bn_get_word' => 'n:o',
        'bn_one' => 'n:o',
        'bn_zero' => 'n:o',
        'bn_num_bits' => 'n:o',
        'bn_num_bytes' => 'n:o',
        'bn_cmp' => 'n:oo',
        'bn_is_negative' => 'n:o',
        'bn_bn2dec' => 't:o',
        'bn_bn2hex' => 't:o',
        'bn_dec2bn' => 'n:kt:BIGNUM',
        'bn_hex2bn' => 'n:kt:BIGNUM',
        'bn_bin2bn' => '+:b0:BIGNUM',
        'bn_bn2bin' => 'n:or1',
        'bn_bn2binpad' => 'n:or1',
        'ssl_session_new' => '+::SSL_SESSION',
        'ssl_session_dup' => '+:o:SSL_SESSION',
        'ssl_session_up_ref' => 'n:o',
        'ssl_session_free' => 'v:o',
        'ssl_session_get_id' => 'n:o|r1',
        'ssl_session_set1_id' => 'n:ob1',
        'ssl_session_get0_id_context' => 'n:o|r1',
        'ssl_session_set1_id_context' => 'n:ob1',
        'ssl_session_get_time' => 'n:o',
        'ssl_session_set_time' => 'n:on',
        'ssl_session_get_timeout' => 'n:o',
        'ssl_session_set_timeout' => 'n:on',
        'ssl_session_get_protocol_version' => 'n:o',
        'ssl_session_set_protocol_version' => 'n:on',
        'ssl_session_get0_cipher' => '.:o:SSL_CIPHER',
        'ssl_session_set_cipher' => 'n:oo',
        'ssl_session_get_compress_id' => 'n:o',
        'ssl_session_get0_hostname' => 't:o',
        'ssl_session_set1_hostname' => 'n:o|t',
        'ssl_session_get0_alpn_selected' => 'n:o|r1',
        'ssl_session_set1_alpn_selected' => 'n:o|b1',
        'ssl_session_get0_peer' => '0:o:X509',
        'ssl_session_get_max_early_data' => 'n:o',
        'ssl_session_set_max_early_data' => 'n:on',
        'ssl_session_get_max_fragment_length' => 'n:o',
        'ssl_session_is_resumable' => 'n:o',
        'ssl_session_get_master_key' => 'n:o|r1',
        'ssl_session_set1_master_key' => 'n:ob1',
        'ssl_session_has_ticket' => 'n:o',
        'ssl_session_get_ticket_lifetime_hint' => 'n:o',
        'ssl_session_get0_ticket' => 'n:o|r1',
        'ssl_session_get0_ticket_appdata' => 'n:o|r1',
        'ssl_session_set1_ticket_appdata' => 'n:o|b1',
        'ssl_session_get_ex_new_index' => 'n:',
        'ssl_session_set_ex_data' => 'n:onn',
        'ssl_session_get_ex_data' => 'n:on',
        'ssl_session_set_app_data' => 'n:on',
        'ssl_session_get_app_data' => 'n:o',
        'i2d_ssl_session' => 'n:o|r1',
        'd2i_ssl_session' => '+:b0:SSL_SESSION',
        'i2d_ssl_session_bio' => 'n:oo',
        'd2i_ssl_session_bio' => '+:o:SSL_SESSION',
        'pem_write_bio_ssl_session' => 'n:oo',
        'pem_read_bio_ssl_session' => '+:o|t:SSL_SESSION',
        'ssl_session_print' => 'n:oo',
        'ssl_session_print_keylog' => 'n:oo',
        'ssl_cipher_get_name' => 't:o',
        'ssl_cipher_standard_name' => 't:o',
        'openssl_cipher_name' => 't:t',
        'ssl_cipher_get_version' => 't:o',
        'ssl_cipher_get_bits' => 'n:op',
        'ssl_cipher_description' => 't:o',
        'ssl_cipher_get_id' => 'n:o',
        'ssl_cipher_get_protocol_id' => 'n:o',
        'ssl_cipher_get_cipher_nid' => 'n:o',
        'ssl_cipher_get_digest_nid' => 'n:o',
        'ssl_cipher_get_handshake_digest' => '.:o:EVP_MD',
        'ssl_cipher_get_kx_nid' => 'n:o',
        'ssl_cipher_get_auth_nid' => 'n:o',
        'ssl_cipher_is_aead' => 'n:o',
        'ssl_cipher_find' => '.:ob1:SSL_CIPHER',
        'ossl_default_cipher_list' => 't:',
        'ossl_default_ciphersuites' => 't:',
        'ssl_comp_get_name' => 't:o',
        'ssl_comp_get0_name' => 't:o',
        'ssl_comp_get_id' => 'n:o',
        'ssl_comp_get_compression_methods' => '.::STACK_OF(SSL_COMP)',
        'ssl_comp_free_compression_methods' => 'v:',
        'ssl_conf_ctx_new' => '+::SSL_CONF_CTX',
        'ssl_conf_ctx_free' => 'v:o',
        'ssl_conf_ctx_finish' => 'n:o',
        'ssl_conf_ctx_set_flags' => 'n:on',
        'ssl_conf_ctx_clear_flags' => 'n:on',
        'ssl_conf_ctx_set1_prefix' => 'n:o|t',
        'ssl_conf_ctx_set_ssl' => 'v:o|o',
        'ssl_conf_ctx_set_ssl_ctx' => 'v:o|o',
        'ssl_conf_cmd' => 'n:ot|t',
        'ssl_conf_cmd_value_type' => 'n:ot',
        'tls_method' => '.::SSL_METHOD',
        'tls_client_method' => '.::SSL_METHOD',
        'tls_server_method' => '.::SSL_METHOD',
        'tlsv1_2_method' => '.::SSL_METHOD',
        'tlsv1_2_client_method' => '.::SSL_METHOD',
        'tlsv1_2_server_method' => '.::SSL_METHOD',
        'tlsv1_1_method' => '.::SSL_METHOD',
        'tlsv1_1_client_method' => '.::SSL_METHOD',
        'tlsv1_1_server_method' => '.::SSL_METHOD',
        'tlsv1_method' => '.::SSL_METHOD',
        'tlsv1_client_method' => '.::SSL_METHOD',
        'tlsv1_server_method' => '.::SSL_METHOD',
        'dtls_method' => '.::SSL_METHOD',
        'dtls_client_method' => '.::SSL_METHOD',
        'dtls_server_method' => '.::SSL_METHOD',
        'dtlsv1_2_method' => '.::SSL_METHOD',
        'dtlsv1_2_client_method' => '.::SSL_METHOD',
        'dtlsv1_2_server_method' => '.::SSL_METHOD',
        'dtlsv1_method' => '.::SSL_METHOD',
        'dtlsv1_client_method' => '.::SSL_METHOD',
        'dtlsv1_server_method' => '.::SSL_METHOD',
        'sslv23_method' => '.::SSL_METHOD',
        'sslv23_client_method' => '.::SSL_METHOD',
        'sslv23_server_method' => '.::SSL_METHOD',
        'bio_f_ssl' => '.::BIO_METHOD',
        'bio_new_ssl' => '+:on:BIO',
        'bio_new_ssl_connect' => '+:o:BIO',
        'bio_new_buffer_ssl_connect' => '+:o:BIO',
        'bio_ssl_shutdown' => 'v:o',
        'dtls_get_data_mtu' => 'n:o',
        'dtlsv1_listen' => 'n:oo',
        'dtlsv1_get_timeout' => 'n:opp',
        'dtlsv1_handle_timeout' => 'n:o',
        'dtls_set_link_mtu' => 'n:on',
        'dtls_get_link_min_mtu' => 'n:o',
        'srp_calc_a_param' => 'n:o',
        'ssl_srp_ctx_init' => 'n:o',
        'ssl_srp_ctx_free' => 'n:o',
        'openssl_init_ssl' => 'n:n',
        'err_load_ssl_strings' => 'n:',
        'openssl_add_ssl_algorithms' => 'n:',
        'ssleay_add_ssl_algorithms' => 'n:',
        'tls1_get_version' => 'n:o',
        'tls1_get_client_version' => 'n:o',
        'ssl_library_init' => 'n:',
        'ssl_load_error_strings' => 'n:',
        'ssl_add_ssl_module' => 'v:',
        'ssl_op_bit' => 'n:n',
        'ssl_new' => '+:o:SSL',
        'ssl_dup' => '+:o:SSL',
        'ssl_free' => 'v:o',
        'ssl_up_ref' => 'n:o',
        'ssl_clear' => 'n:o',
        'ssl_get_ssl_ctx' => '0:o:SSL_CTX',
        'ssl_set_ssl_ctx' => '0:o|o:SSL_CTX',
        'ssl_get_ssl_method' => '.:o:SSL_METHOD',
        'ssl_set_ssl_method' => 'n:oo',
        'ssl_get_ex_new_index' => 'n:',
        'ssl_set_ex_data' => 'n:onn',
        'ssl_get_ex_data' => 'n:on',
        'ssl_set_app_data' => 'n:on',
        'ssl_get_app_data' => 'n:o',
        'ssl_get_ex_data_x509_store_ctx_idx' => 'n:',
        'ssl_set_bio' => 'v:o|oo',
        'ssl_set0_rbio' => 'v:o|o',
        'ssl_set0_wbio' => 'v:o|o',
        'ssl_get_rbio' => '0:o:BIO',
        'ssl_get_wbio' => '0:o:BIO',
        'ssl_set_fd' => 'n:on',
        'ssl_set_rfd' => 'n:on',
        'ssl_set_wfd' => 'n:on',
        'ssl_get_fd' => 'n:o',
        'ssl_get_rfd' => 'n:o',
        'ssl_get_wfd' => 'n:o',
        'ssl_set_connect_state' => 'v:o',
        'ssl_set_accept_state' => 'v:o',
        'ssl_do_handshake' => 'n:o',
        'ssl_connect' => 'n:o',
        'ssl_accept' => 'n:o',
        'ssl_stateless' => 'n:o',
        'ssl_renegotiate' => 'n:o',
        'ssl_renegotiate_abbreviated' => 'n:o',
        'ssl_renegotiate_pending' => 'n:o',
        'ssl_key_update' => 'n:on',
        'ssl_get_key_update_type' => 'n:o',
        'ssl_new_session_ticket' => 'n:o',
        'ssl_verify_client_post_handshake' => 'n:o',
        'ssl_num_renegotiations' => 'n:o',
        'ssl_clear_num_renegotiations' => 'n:o',
        'ssl_total_renegotiations' => 'n:o',
        'ssl_get_secure_renegotiation_support' => 'n:o',
        'ssl_read' => 'n:or1',
        'ssl_read_ex' => 'n:or1p',
        'ssl_peek' => 'n:or1',
        'ssl_peek_ex' => 'n:or1p',
        'ssl_write' => 'n:ob1',
        'ssl_write_ex' => 'n:ob1p',
        'ssl_sendfile' => 'n:onnnn',
        'ssl_read_early_data' => 'n:or1p',
        'ssl_write_early_data' => 'n:ob1p',
        'ssl_pending' => 'n:o',
        'ssl_has_pending' => 'n:o',
        'ssl_shutdown' => 'n:o',
        'ssl_get_shutdown' => 'n:o',
        'ssl_set_shutdown' => 'v:on',
        'ssl_get_quiet_shutdown' => 'n:o',
        'ssl_set_quiet_shutdown' => 'v:on',
        'ssl_get_error' => 'n:on',
        'ssl_want' => 'n:o',
        'ssl_want_nothing' => 'n:o',
        'ssl_want_read' => 'n:o',
        'ssl_want_write' => 'n:o',
        'ssl_want_x509_lookup' => 'n:o',
        'ssl_want_retry_verify' => 'n:o',
        'ssl_want_async' => 'n:o',
        'ssl_want_async_job' => 'n:o',
        'ssl_want_client_hello_cb' => 'n:o',
        'ssl_in_init' => 'n:o',
        'ssl_in_before' => 'n:o',
        'ssl_is_init_finished' => 'n:o',
        'ssl_in_connect_init' => 'n:o',
        'ssl_in_accept_init' => 'n:o',
        'ssl_get_state' => 'n:o',
        'ssl_state_string' => 't:o',
        'ssl_state_string_long' => 't:o',
        'ssl_rstate_string' => 't:o',
        'ssl_rstate_string_long' => 't:o',
        'ssl_alert_type_string' => 't:n',
        'ssl_alert_type_string_long' => 't:n',
        'ssl_alert_desc_string' => 't:n',
        'ssl_alert_desc_string_long' => 't:n',
        'ssl_is_server' => 'n:o',
        'ssl_is_dtls' => 'n:o',
        'ssl_version' => 'n:o',
        'ssl_get_version' => 't:o',
        'ssl_client_version' => 'n:o',
        'ssl_get_early_data_status' => 'n:o',
        'ssl_waiting_for_async' => 'n:o',
        'ssl_get_async_status' => 'n:op',
        'ssl_get_current_cipher' => '.:o:SSL_CIPHER',
        'ssl_get_pending_cipher' => '.:o:SSL_CIPHER',
        'ssl_get_cipher' => 't:o',
        'ssl_get_cipher_name' => 't:o',
        'ssl_get_cipher_bits' => 'n:op',
        'ssl_get_cipher_version' => 't:o',
        'ssl_get_ciphers' => '0:o:STACK_OF(SSL_CIPHER)',
        'ssl_get1_supported_ciphers' => '+:o:STACK_OF(SSL_CIPHER)',
        'ssl_get_client_ciphers' => '0:o:STACK_OF(SSL_CIPHER)',
        'ssl_get_cipher_list' => 't:on',
        'ssl_get_shared_ciphers' => 't:or1',
        'ssl_bytes_to_cipher_list' => 'n:ob1nhh:STACK_OF(SSL_CIPHER):STACK_OF(SSL_CIPHER)',
        'ssl_get0_raw_cipherlist' => 'n:o|r1',
        'ssl_get0_ec_point_formats' => 'n:o|r1',
        'ssl_get_current_compression' => '.:o:COMP_METHOD',
        'ssl_get_current_expansion' => '.:o:COMP_METHOD',
        'ssl_get1_groups' => 'n:o|r1',
        'ssl_get1_curves' => 'n:o|r1',
        'ssl_get_shared_group' => 'n:on',
        'ssl_get_shared_curve' => 'n:on',
        'ssl_get_negotiated_group' => 'n:o',
        'ssl_group_to_name' => 't:on',
        'ssl_get_peer_tmp_key' => 'n:oh:EVP_PKEY',
        'ssl_get_server_tmp_key' => 'n:oh:EVP_PKEY',
        'ssl_get_tmp_key' => 'n:oh:EVP_PKEY',
        'ssl_get_signature_nid' => 'n:op',
        'ssl_get_peer_signature_nid' => 'n:op',
        'ssl_get_signature_type_nid' => 'n:op',
        'ssl_get_peer_signature_type_nid' => 'n:op',
        'ssl_get_sigalgs' => 'n:onppppp',
        'ssl_get_shared_sigalgs' => 'n:onppppp',
        'ssl_get1_peer_certificate' => '+:o:X509',
        'ssl_get_peer_certificate' => '+:o:X509',
        'ssl_get0_peer_certificate' => '0:o:X509',
        'ssl_get_peer_cert_chain' => '0:o:STACK_OF(X509)',
        'ssl_get0_verified_chain' => '0:o:STACK_OF(X509)',
        'ssl_get0_peername' => 't:o',
        'ssl_get_verify_result' => 'n:o',
        'ssl_get_finished' => 'n:or1',
        'ssl_get_peer_finished' => 'n:or1',
        'ssl_get_client_random' => 'n:or1',
        'ssl_get_server_random' => 'n:or1',
        'ssl_export_keying_material' => 'n:or1b3b5n',
        'ssl_export_keying_material_early' => 'n:or1b3|b5',
        'ssl_get_extms_support' => 'n:o',
        'ssl_get0_alpn_selected' => 'n:o|r1',
        'ssl_get0_next_proto_negotiated' => 'n:o|r1',
        'ssl_get0_npn_negotiated' => 'n:o|r1',
        'ssl_select_next_proto' => 'n:r0p|b3b5',
        'ssl_get_servername' => 't:on',
        'ssl_get_servername_type' => 'n:o',
        'ssl_get_psk_identity' => 't:o',
        'ssl_get_psk_identity_hint' => 't:o',
        'ssl_get_selected_srtp_profile' => '.:o:SRTP_PROTECTION_PROFILE',
        'ssl_client_hello_get0_random' => 'n:o|r1',
        'ssl_client_hello_get0_session_id' => 'n:o|r1',
        'ssl_client_hello_get0_ciphers' => 'n:o|r1',
        'ssl_client_hello_get0_compression_methods' => 'n:o|r1',
        'ssl_client_hello_get0_ext' => 'n:on|r2p',
        'ssl_client_hello_get1_extensions_present' => 'n:o|r1p',
        'ssl_client_hello_get0_legacy_version' => 'n:o',
        'ssl_client_hello_isv2' => 'n:o',
        'ssl_extension_supported' => 'n:n',
        'ssl_ctrl' => 'n:onnn',
        'ssl_set_debug' => 'v:on',
        'ssl_ctx_new' => '+:o:SSL_CTX',
        'ssl_ctx_new_ex' => '+:to:SSL_CTX',
        'ssl_ctx_up_ref' => 'n:o',
        'ssl_ctx_free' => 'v:o',
        'ssl_ctx_get_ssl_method' => '.:o:SSL_METHOD',
        'ssl_ctx_set_ssl_version' => 'n:oo',
        'ssl_ctx_config' => 'n:ot',
        'ssl_ctx_set_options' => 'n:on',
        'ssl_ctx_clear_options' => 'n:on',
        'ssl_ctx_get_options' => 'n:o',
        'ssl_ctx_set_mode' => 'n:on',
        'ssl_ctx_clear_mode' => 'n:on',
        'ssl_ctx_get_mode' => 'n:o',
        'ssl_ctx_set_read_ahead' => 'n:on',
        'ssl_ctx_get_read_ahead' => 'n:o',
        'ssl_ctx_set_default_read_ahead' => 'n:on',
        'ssl_ctx_get_default_read_ahead' => 'n:o',
        'ssl_ctx_set_quiet_shutdown' => 'v:on',
        'ssl_ctx_get_quiet_shutdown' => 'n:o',
        'ssl_ctx_ctrl' => 'n:onnn',
        'ssl_ctx_set_min_proto_version' => 'n:on',
        'ssl_ctx_set_max_proto_version' => 'n:on',
        'ssl_ctx_get_min_proto_version' => 'n:o',
        'ssl_ctx_get_max_proto_version' => 'n:o',
        'ssl_ctx_set_cipher_list' => 'n:ot',
        'ssl_ctx_set_ciphersuites' => 'n:ot',
        'ssl_ctx_get_ciphers' => '0:o:STACK_OF(SSL_CIPHER)',
        'ssl_ctx_set1_groups' => 'n:ob1',
        'ssl_ctx_set1_groups_list' => 'n:ot',
        'ssl_ctx_set1_curves' => 'n:ob1',
        'ssl_ctx_set1_curves_list' => 'n:ot',
        'ssl_ctx_set1_sigalgs' => 'n:ob1',
        'ssl_ctx_set1_sigalgs_list' => 'n:ot',
        'ssl_ctx_set1_client_sigalgs' => 'n:ob1',
        'ssl_ctx_set1_client_sigalgs_list' => 'n:ot',
        'ssl_ctx_set_security_level' => 'v:on',
        'ssl_ctx_get_security_level' => 'n:o',
        'ssl_ctx_use_certificate' => 'n:oo',
        'ssl_ctx_use_certificate_asn1' => 'n:o2b',
        'ssl_ctx_use_certificate_file' => 'n:otn',
        'ssl_ctx_use_certificate_chain_file' => 'n:o|t',
        'ssl_ctx_use_privatekey' => 'n:oo',
        'ssl_ctx_use_privatekey_asn1' => 'n:nob2',
        'ssl_ctx_use_privatekey_file' => 'n:otn',
        'ssl_ctx_use_rsaprivatekey' => 'n:oo',
        'ssl_ctx_use_rsaprivatekey_asn1' => 'n:ob1',
        'ssl_ctx_use_rsaprivatekey_file' => 'n:otn',
        'ssl_ctx_use_cert_and_key' => 'n:oooon',
        'ssl_ctx_check_private_key' => 'n:o',
        'ssl_ctx_get0_certificate' => '0:o:X509',
        'ssl_ctx_get0_privatekey' => '0:o:EVP_PKEY',
        'ssl_ctx_select_current_cert' => 'n:oo',
        'ssl_ctx_set_current_cert' => 'n:on',
        'ssl_ctx_add_extra_chain_cert' => 'n:o|o',
        'ssl_ctx_get_extra_chain_certs' => 'n:oh:STACK_OF(X509)',
        'ssl_ctx_get_extra_chain_certs_only' => 'n:oh:STACK_OF(X509)',
        'ssl_ctx_clear_extra_chain_certs' => 'n:o',
        'ssl_ctx_set0_chain' => 'n:o|o',
        'ssl_ctx_set1_chain' => 'n:o|o',
        'ssl_ctx_add0_chain_cert' => 'n:oo',
        'ssl_ctx_add1_chain_cert' => 'n:oo',
        'ssl_ctx_get0_chain_certs' => 'n:oh:STACK_OF(X509)',
        'ssl_ctx_clear_chain_certs' => 'n:o',
        'ssl_ctx_build_cert_chain' => 'n:on',
        'ssl_ctx_set_cert_flags' => 'n:on',
        'ssl_ctx_clear_cert_flags' => 'n:on',
        'ssl_ctx_use_serverinfo' => 'n:ob1',
        'ssl_ctx_use_serverinfo_ex' => 'n:onb2',
        'ssl_ctx_use_serverinfo_file' => 'n:ot',
        'ssl_ctx_set_default_passwd_cb_userdata' => 'v:o|t',
        'ssl_ctx_set_verify' => 'v:on',
        'ssl_ctx_get_verify_mode' => 'n:o',
        'ssl_ctx_set_verify_depth' => 'v:on',
        'ssl_ctx_get_verify_depth' => 'n:o',
        'ssl_ctx_set_purpose' => 'n:on',
        'ssl_ctx_set_trust' => 'n:on',
        'ssl_ctx_get0_param' => '0:o:X509_VERIFY_PARAM',
        'ssl_ctx_set1_param' => 'n:oo',
        'ssl_ctx_load_verify_locations' => 'n:o|tt',
        'ssl_ctx_load_verify_file' => 'n:ot',
        'ssl_ctx_load_verify_dir' => 'n:ot',
        'ssl_ctx_load_verify_store' => 'n:ot',
        'ssl_ctx_set_default_verify_paths' => 'n:o',
        'ssl_ctx_set_default_verify_file' => 'n:o',
        'ssl_ctx_set_default_verify_dir' => 'n:o',
        'ssl_ctx_set_default_verify_store' => 'n:o',
        'ssl_ctx_get_cert_store' => '0:o:X509_STORE',
        'ssl_ctx_set_cert_store' => 'v:oo',
        'ssl_ctx_set1_cert_store' => 'v:oo',
        'ssl_ctx_set0_verify_cert_store' => 'n:o|o',
        'ssl_ctx_set1_verify_cert_store' => 'n:o|o',
        'ssl_ctx_get0_verify_cert_store' => 'n:oh:X509_STORE',
        'ssl_ctx_set0_chain_cert_store' => 'n:o|o',
        'ssl_ctx_set1_chain_cert_store' => 'n:o|o',
        'ssl_ctx_get0_chain_cert_store' => 'n:oh:X509_STORE',
        'ssl_ctx_set_post_handshake_auth' => 'v:on',
        'ssl_ctx_set_client_ca_list' => 'v:o|o',
        'ssl_ctx_get_client_ca_list' => '0:o:STACK_OF(X509_NAME)',
        'ssl_ctx_add_client_ca' => 'n:o|o',
        'ssl_ctx_set0_ca_list' => 'v:o|o',
        'ssl_ctx_get0_ca_list' => '0:o:STACK_OF(X509_NAME)',
        'ssl_ctx_add1_to_ca_list' => 'n:o|o',
        'ssl_ctx_set1_client_certificate_types' => 'n:o|b1',
        'ssl_ctx_dane_enable' => 'n:o',
        'ssl_ctx_dane_mtype_set' => 'n:oonn',
        'ssl_ctx_dane_set_flags' => 'n:on',
        'ssl_ctx_dane_clear_flags' => 'n:on',
        'ssl_ctx_enable_ct' => 'n:on',
        'ssl_ctx_disable_ct' => 'v:o',
        'ssl_ctx_ct_is_enabled' => 'n:o',
        'ssl_ctx_set_ctlog_list_file' => 'n:ot',
        'ssl_ctx_set_default_ctlog_list_file' => 'n:o',
        'ssl_ctx_set_tmp_dh' => 'n:o|o',
        'ssl_ctx_set0_tmp_dh_pkey' => 'n:oo',
        'ssl_ctx_set_dh_auto' => 'n:on',
        'ssl_ctx_set_tmp_ecdh' => 'n:o|o',
        'ssl_ctx_set_ecdh_auto' => 'n:on',
        'ssl_ctx_need_tmp_rsa' => 'n:o',
        'ssl_ctx_set_tmp_rsa' => 'n:o|o',
        'ssl_ctx_set_session_cache_mode' => 'n:on',
        'ssl_ctx_sess_set_cache_mode' => 'n:on',
        'ssl_ctx_get_session_cache_mode' => 'n:o',
        'ssl_ctx_sess_get_cache_mode' => 'n:o',
        'ssl_ctx_sess_set_cache_size' => 'n:on',
        'ssl_ctx_sess_get_cache_size' => 'n:o',
        'ssl_ctx_set_timeout' => 'n:on',
        'ssl_ctx_get_timeout' => 'n:o',
        'ssl_ctx_set_session_id_context' => 'n:ob1',
        'ssl_ctx_add_session' => 'n:oo',
        'ssl_ctx_remove_session' => 'n:oo',
        'ssl_ctx_flush_sessions' => 'v:on',
        'ssl_ctx_sess_number' => 'n:o',
        'ssl_ctx_sess_connect' => 'n:o',
        'ssl_ctx_sess_connect_good' => 'n:o',
        'ssl_ctx_sess_connect_renegotiate' => 'n:o',
        'ssl_ctx_sess_accept' => 'n:o',
        'ssl_ctx_sess_accept_good' => 'n:o',
        'ssl_ctx_sess_accept_renegotiate' => 'n:o',
        'ssl_ctx_sess_hits' => 'n:o',
        'ssl_ctx_sess_cb_hits' => 'n:o',
        'ssl_ctx_sess_misses' => 'n:o',
        'ssl_ctx_sess_timeouts' => 'n:o',
        'ssl_ctx_sess_cache_full' => 'n:o',
        'ssl_ctx_set_tlsext_ticket_keys' => 'n:o|b1',
        'ssl_ctx_get_tlsext_ticket_keys' => 'n:o|r1',
        'ssl_ctx_set_num_tickets' => 'n:on',
        'ssl_ctx_get_num_tickets' => 'n:o',
        'ssl_ctx_set_max_early_data' => 'n:on',
        'ssl_ctx_get_max_early_data' => 'n:o',
        'ssl_ctx_set_recv_max_early_data' => 'n:on',
        'ssl_ctx_get_recv_max_early_data' => 'n:o',
        'ssl_ctx_set_max_cert_list' => 'n:on',
        'ssl_ctx_get_max_cert_list' => 'n:o',
        'ssl_ctx_set_max_send_fragment' => 'n:on',
        'ssl_ctx_set_split_send_fragment' => 'n:on',
        'ssl_ctx_set_max_pipelines' => 'n:on',
        'ssl_ctx_set_default_read_buffer_len' => 'v:on',
        'ssl_ctx_set_tlsext_max_fragment_length' => 'n:on',
        'ssl_ctx_set_block_padding' => 'n:on',
        'ssl_ctx_set_alpn_protos' => 'n:o|b1',
        'ssl_ctx_set_tlsext_status_type' => 'n:on',
        'ssl_ctx_get_tlsext_status_type' => 'n:o',
        'ssl_ctx_set_tlsext_use_srtp' => 'n:ot',
        'ssl_ctx_has_client_custom_ext' => 'n:on',
        'ssl_ctx_use_psk_identity_hint' => 'n:o|t',
        'ssl_ctx_srp_ctx_init' => 'n:o',
        'ssl_ctx_srp_ctx_free' => 'n:o',
        'ssl_ctx_set_srp_username' => 'n:o|t',
        'ssl_ctx_set_srp_password' => 'n:ot',
        'ssl_ctx_set_srp_strength' => 'n:on',
        'ssl_ctx_get_ex_new_index' => 'n:',
        'ssl_ctx_set_ex_data' => 'n:onn',
        'ssl_ctx_get_ex_data' => 'n:on',
        'ssl_ctx_set_app_data' => 'n:on',
        'ssl_ctx_get_app_data' => 'n:o',
        'ssl_get_options' => 'n:o',
        'ssl_set_options' => 'n:on',
        'ssl_clear_options' => 'n:on',
        'ssl_get_mode' => 'n:o',
        'ssl_set_mode' => 'n:on',
        'ssl_clear_mode' => 'n:on',
        'ssl_config' => 'n:ot',
        'ssl_set_min_proto_version' => 'n:on',
        'ssl_set_max_proto_version' => 'n:on',
        'ssl_get_min_proto_version' => 'n:o',
        'ssl_get_max_proto_version' => 'n:o',
        'ssl_set_cipher_list' => 'n:ot',
        'ssl_set_ciphersuites' => 'n:ot',
        'ssl_set1_groups' => 'n:ob1',
        'ssl_set1_curves' => 'n:ob1',
        'ssl_set1_groups_list' => 'n:ot',
        'ssl_set1_curves_list' => 'n:ot',
        'ssl_set1_sigalgs' => 'n:ob1',
        'ssl_set1_sigalgs_list' => 'n:ot',
        'ssl_set1_client_sigalgs' => 'n:ob1',
        'ssl_set1_client_sigalgs_list' => 'n:ot',
        'ssl_get_security_level' => 'n:o',
        'ssl_set_security_level' => 'v:on',
        'ssl_get_read_ahead' => 'n:o',
        'ssl_set_read_ahead' => 'v:on',
        'ssl_set_default_read_buffer_len' => 'v:on',
        'ssl_get_max_cert_list' => 'n:o',
        'ssl_set_max_cert_list' => 'n:on',
        'ssl_set_max_send_fragment' => 'n:on',
        'ssl_set_split_send_fragment' => 'n:on',
        'ssl_set_max_pipelines' => 'n:on',
        'ssl_alloc_buffers' => 'n:o',
        'ssl_free_buffers' => 'n:o',
        'ssl_set_block_padding' => 'n:on',
        'ssl_set_mtu' => 'n:on',
        'ssl_set_default_passwd_cb_userdata' => 'v:o|t',
        'ssl_use_certificate' => 'n:oo',
        'ssl_use_certificate_asn1' => 'n:ob1',
        'ssl_use_certificate_file' => 'n:otn',
        'ssl_use_certificate_chain_file' => 'n:o|t',
        'ssl_use_privatekey' => 'n:oo',
        'ssl_use_privatekey_asn1' => 'n:nob2',
        'ssl_use_privatekey_file' => 'n:otn',
        'ssl_use_rsaprivatekey' => 'n:oo',
        'ssl_use_rsaprivatekey_asn1' => 'n:ob1',
        'ssl_use_rsaprivatekey_file' => 'n:otn',
        'ssl_use_cert_and_key' => 'n:oooon',
        'ssl_check_private_key' => 'n:o',
        'ssl_certs_clear' => 'v:o',
        'ssl_get_certificate' => '0:o:X509',
        'ssl_get_privatekey' => '0:o:EVP_PKEY',
        'ssl_select_current_cert' => 'n:oo',
        'ssl_set_current_cert' => 'n:on',
        'ssl_set0_chain' => 'n:o|o',
        'ssl_set1_chain' => 'n:o|o',
        'ssl_clear_chain_certs' => 'n:o',
        'ssl_add0_chain_cert' => 'n:oo',
        'ssl_add1_chain_cert' => 'n:oo',
        'ssl_get0_chain_certs' => 'n:oh:STACK_OF(X509)',
        'ssl_build_cert_chain' => 'n:on',
        'ssl_check_chain' => 'n:ooo|o',
        'ssl_set_cert_flags' => 'n:on',
        'ssl_clear_cert_flags' => 'n:on',
        'ssl_set_tmp_dh' => 'n:o|o',
        'ssl_set0_tmp_dh_pkey' => 'n:oo',
        'ssl_set_dh_auto' => 'n:on',
        'ssl_set_tmp_ecdh' => 'n:oo',
        'ssl_set_ecdh_auto' => 'n:on',
        'ssl_need_tmp_rsa' => 'n:o',
        'ssl_set_tmp_rsa' => 'n:o|o',
        'ssl_get_verify_mode' => 'n:o',
        'ssl_set_verify' => 'v:on',
        'ssl_get_verify_depth' => 'n:o',
        'ssl_set_verify_depth' => 'v:on',
        'ssl_set_verify_result' => 'v:on',
        'ssl_set_retry_verify' => 'n:o',
        'ssl_set_post_handshake_auth' => 'v:on',
        'ssl_set1_host' => 'n:o|t',
        'ssl_add1_host' => 'n:ot',
        'ssl_set_hostflags' => 'v:on',
        'ssl_set_purpose' => 'n:on',
        'ssl_set_trust' => 'n:on',
        'ssl_get0_param' => '0:o:X509_VERIFY_PARAM',
        'ssl_set1_param' => 'n:oo',
        'ssl_set0_verify_cert_store' => 'n:o|o',
        'ssl_set1_verify_cert_store' => 'n:o|o',
        'ssl_get0_verify_cert_store' => 'n:oh:X509_STORE',
        'ssl_set0_chain_cert_store' => 'n:o|o',
        'ssl_set1_chain_cert_store' => 'n:o|o',
        'ssl_get0_chain_cert_store' => 'n:oh:X509_STORE',
        'ssl_set_client_ca_list' => 'v:o|o',
        'ssl_get_client_ca_list' => '0:o:STACK_OF(X509_NAME)',
        'ssl_add_client_ca' => 'n:o|o',
        'ssl_set0_ca_list' => 'v:o|o',
        'ssl_get0_ca_list' => '0:o:STACK_OF(X509_NAME)',
        'ssl_add1_to_ca_list' => 'n:o|o',
        'ssl_get0_peer_ca_list' => '0:o:STACK_OF(X509_NAME)',
        'ssl_dup_ca_list' => '+:o:STACK_OF(X509_NAME)',
        'ssl_load_client_ca_file' => '+:t:STACK_OF(X509_NAME)',
        'ssl_load_client_ca_file_ex' => '+:t|t:STACK_OF(X509_NAME)',
        'ssl_add_file_cert_subjects_to_stack' => 'n:ot',
        'ssl_add_dir_cert_subjects_to_stack' => 'n:ot',
        'ssl_add_store_cert_subjects_to_stack' => 'n:ot',
        'ssl_get0_certificate_types' => 'n:o|r1',
        'ssl_set1_client_certificate_types' => 'n:o|b1',
        'ssl_dane_enable' => 'n:ot',
        'ssl_dane_tlsa_add' => 'n:onnnb4',
        'ssl_dane_set_flags' => 'n:on',
        'ssl_dane_clear_flags' => 'n:on',
        'ssl_get0_dane_authority' => 'n:ohh:X509:EVP_PKEY',
        'ssl_get0_dane_tlsa' => 'n:oppp|r4p',
        'ssl_enable_ct' => 'n:on',
        'ssl_disable_ct' => 'v:o',
        'ssl_ct_is_enabled' => 'n:o',
        'ssl_get_session' => '0:o:SSL_SESSION',
        'ssl_get0_session' => '0:o:SSL_SESSION',
        'ssl_get1_session' => '+:o:SSL_SESSION',
        'ssl_set_session' => 'n:o|o',
        'ssl_session_reused' => 'n:o',
        'ssl_cache_hit' => 'n:o',
        'ssl_get_time' => 'n:o',
        'ssl_set_time' => 'n:on',
        'ssl_get_timeout' => 'n:o',
        'ssl_set_timeout' => 'n:on',
        'ssl_get_default_timeout' => 'n:o',
        'ssl_set_session_id_context' => 'n:o|b1',
        'ssl_has_matching_session_id' => 'n:ob1',
        'ssl_get_num_tickets' => 'n:o',
        'ssl_set_num_tickets' => 'n:on',
        'ssl_get_max_early_data' => 'n:o',
        'ssl_set_max_early_data' => 'n:on',
        'ssl_get_recv_max_early_data' => 'n:o',
        'ssl_set_recv_max_early_data' => 'n:on',
        'ssl_set_tlsext_host_name' => 'n:o|t',
        'ssl_set_alpn_protos' => 'n:o|b1',
        'ssl_set_tlsext_max_fragment_length' => 'n:on',
        'ssl_set_tlsext_use_srtp' => 'n:ot',
        'ssl_get_srtp_profiles' => '0:o:STACK_OF(SRTP_PROTECTION_PROFILE)',
        'ssl_get_tlsext_status_type' => 'n:o',
        'ssl_set_tlsext_status_type' => 'n:on',
        'ssl_get_tlsext_status_ocsp_resp' => 'n:o|r1',
        'ssl_set_tlsext_status_ocsp_resp' => 'n:o|b1',
        'ssl_get_tlsext_status_exts' => 'n:oh:STACK_OF(X509_EXTENSION)',
        'ssl_set_tlsext_status_exts' => 'n:o|o',
        'ssl_use_psk_identity_hint' => 'n:o|t',
        'ssl_get_srp_n' => '0:o:BIGNUM',
        'ssl_get_srp_g' => '0:o:BIGNUM',
        'ssl_get_srp_username' => 't:o',
        'ssl_get_srp_userinfo' => 't:o',
        'ssl_set_srp_server_param' => 'n:o|oooot',
        'ssl_set_srp_server_param_pw' => 'n:ottt',
        'ssl_srp_server_param_with_username' => 'n:op',
        'sk_x509_new_null' => '+::STACK_OF(X509)',
        'sk_x509_num' => 'n:o',
        'sk_x509_value' => '0:on:X509',
        'sk_x509_push' => 'n:oo',
        'sk_x509_unshift' => 'n:oo',
        'sk_x509_insert' => 'n:oon',
        'sk_x509_pop' => '+:o:X509',
        'sk_x509_shift' => '+:o:X509',
        'sk_x509_delete' => '+:on:X509',
        'sk_x509_dup' => '+:o:STACK_OF(X509)',
        'sk_x509_free' => 'v:o',
        'sk_x509_pop_free' => 'v:o',
        'sk_x509_crl_new_null' => '+::STACK_OF(X509_CRL)',
        'sk_x509_crl_num' => 'n:o',
        'sk_x509_crl_value' => '0:on:X509_CRL',
        'sk_x509_crl_push' => 'n:oo',
        'sk_x509_crl_unshift' => 'n:oo',
        'sk_x509_crl_insert' => 'n:oon',
        'sk_x509_crl_pop' => '+:o:X509_CRL',
        'sk_x509_crl_shift' => '+:o:X509_CRL',
        'sk_x509_crl_delete' => '+:on:X509_CRL',
        'sk_x509_crl_dup' => '+:o:STACK_OF(X509_CRL)',
        'sk_x509_crl_free' => 'v:o',
        'sk_x509_crl_pop_free' => 'v:o',
        'sk_x509_name_new_null' => '+::STACK_OF(X509_NAME)',
        'sk_x509_name_num' => 'n:o',
        'sk_x509_name_value' => '0:on:X509_NAME',
        'sk_x509_name_push' => 'n:oo',
        'sk_x509_name_unshift' => 'n:oo',
        'sk_x509_name_insert' => 'n:oon',
        'sk_x509_name_pop' => '+:o:X509_NAME',
        'sk_x509_name_shift' => '+:o:X509_NAME',
        'sk_x509_name_delete' => '+:on:X509_NAME',
        'sk_x509_name_dup' => '+:o:STACK_OF(X509_NAME)',
        'sk_x509_name_free' => 'v:o',
        'sk_x509_name_pop_free' => 'v:o',
        'sk_x509_extension_new_null' => '+::STACK_OF(X509_EXTENSION)',
        'sk_x509_extension_num' => 'n:o',
        'sk_x509_extension_value' => '0:on:X509_EXTENSION',
        'sk_x509_extension_push' => 'n:oo',
        'sk_x509_extension_unshift' => 'n:oo',
        'sk_x509_extension_insert' => 'n:oon',
        'sk_x509_extension_pop' => '+:o:X509_EXTENSION',
        'sk_x509_extension_shift' => '+:o:X509_EXTENSION',
        'sk_x509_extension_delete' => '+:on:X509_EXTENSION',
        'sk_x509_extension_dup' => '+:o:STACK_OF(X509_EXTENSION)',
        'sk_x509_extension_free' => 'v:o',
        'sk_x509_extension_pop_free' => 'v:o',
        'sk_x509_revoked_new_null' => '+::STACK_OF(X509_REVOKED)',
        'sk_x509_revoked_num' => 'n:o',
        'sk_x509_revoked_value' => '0:on:X509_REVOKED',
        'sk_x509_revoked_push' => 'n:oo',
        'sk_x509_revoked_unshift' => 'n:oo',
        'sk_x509_revoked_insert' => 'n:oon',
        'sk_x509_revoked_pop' => '+:o:X509_REVOKED',
        'sk_x509_revoked_shift' => '+:o:X509_REVOKED',
        'sk_x509_revoked_delete' => '+:on:X509_REVOKED',
        'sk_x509_revoked_dup' => '+:o:STACK_OF(X509_REVOKED)',
        'sk_x509_revoked_free' => 'v:o',
        'sk_x509_revoked_pop_free' => 'v:o',
        'sk_x509_object_new_null' => '+::STACK_OF(X509_OBJECT)',
        'sk_x509_object_num' => 'n:o',
        'sk_x509_object_value' => '0:on:X509_OBJECT',
        'sk_x509_object_push' => 'n:oo',
        'sk_x509_object_unshift' => 'n:oo',
        'sk_x509_object_insert' => 'n:oon',
        'sk_x509_object_pop' => '+:o:X509_OBJECT',
        'sk_x509_object_shift' => '+:o:X509_OBJECT',
        'sk_x509_object_delete' => '+:on:X509_OBJECT',
        'sk_x509_object_dup' => '+:o:STACK_OF(X509_OBJECT)',
        'sk_x509_object_free' => 'v:o',
        'sk_x509_object_pop_free' => 'v:o',
        'sk_general_name_new_null' => '+::STACK_OF(GENERAL_NAME)',
        'sk_general_name_num' => 'n:o',
        'sk_general_name_value' => '0:on:GENERAL_NAME',
        'sk_general_name_push' => 'n:oo',
        'sk_general_name_unshift' => 'n:oo',
        'sk_general_name_insert' => 'n:oon',
        'sk_general_name_pop' => '+:o:GENERAL_NAME',
        'sk_general_name_shift' => '+:o:GENERAL_NAME',
        'sk_general_name_delete' => '+:on:GENERAL_NAME',
        'sk_general_name_dup' => '+:o:STACK_OF(GENERAL_NAME)',
        'sk_general_name_free' => 'v:o',
        'sk_general_name_pop_free' => 'v:o',
        'sk_asn1_object_new_null' => '+::STACK_OF(ASN1_OBJECT)',
        'sk_asn1_object_num' => 'n:o',
        'sk_asn1_object_value' => '0:on:ASN1_OBJECT',
        'sk_asn1_object_push' => 'n:oo',
        'sk_asn1_object_unshift' => 'n:oo',
        'sk_asn1_object_insert' => 'n:oon',
        'sk_asn1_object_pop' => '+:o:ASN1_OBJECT',
        'sk_asn1_object_shift' => '+:o:ASN1_OBJECT',
        'sk_asn1_object_delete' => '+:on:ASN1_OBJECT',
        'sk_asn1_object_dup' => '+:o:STACK_OF(ASN1_OBJECT)',
        'sk_asn1_object_free' => 'v:o',
        'sk_asn1_object_pop_free' => 'v:o',
        'sk_ssl_cipher_new_null' => '+::STACK_OF(SSL_CIPHER)',
        'sk_ssl_cipher_num' => 'n:o',
        'sk_ssl_cipher_value' => '.:on:SSL_CIPHER',
        'sk_ssl_cipher_push' => 'n:oo',
        'sk_ssl_cipher_unshift' => 'n:oo',
        'sk_ssl_cipher_insert' => 'n:oon',
        'sk_ssl_cipher_pop' => '.:o:SSL_CIPHER',
        'sk_ssl_cipher_shift' => '.:o:SSL_CIPHER',
        'sk_ssl_cipher_delete' => '.:on:SSL_CIPHER',
        'sk_ssl_cipher_dup' => '+:o:STACK_OF(SSL_CIPHER)',
        'sk_ssl_cipher_free' => 'v:o',
        'sk_ssl_cipher_pop_free' => 'v:o',
        'sk_ssl_comp_new_null' => '+::STACK_OF(SSL_COMP)',
        'sk_ssl_comp_num' => 'n:o',
        'sk_ssl_comp_value' => '.:on:SSL_COMP',
        'sk_ssl_comp_push' => 'n:oo',
        'sk_ssl_comp_unshift' => 'n:oo',
        'sk_ssl_comp_insert' => 'n:oon',
        'sk_ssl_comp_pop' => '.:o:SSL_COMP',
        'sk_ssl_comp_shift' => '.:o:SSL_COMP',
        'sk_ssl_comp_delete' => '.:on:SSL_COMP',
        'sk_ssl_comp_dup' => '+:o:STACK_OF(SSL_COMP)',
        'sk_ssl_comp_free' => 'v:o',
        'sk_ssl_comp_pop_free' => 'v:o',
        'sk_srtp_protection_profile_new_null' => '+::STACK_OF(SRTP_PROTECTION_PROFILE)',
        'sk_srtp_protection_profile_num' => 'n:o',
        'sk_srtp_protection_profile_value' => '.:on:SRTP_PROTECTION_PROFILE',
        'sk_srtp_protection_profile_push' => 'n:oo',
        'sk_srtp_protection_profile_unshift' => 'n:oo',
        'sk_srtp_protection_profile_insert' => 'n:oon',
        'sk_srtp_protection_profile_pop' => '.:o:SRTP_PROTECTION_PROFILE',
        'sk_srtp_protection_profile_shift' => '.:o:SRTP_PROTECTION_PROFILE',
        'sk_srtp_protection_profile_delete' => '.:on:SRTP_PROTECTION_PROFILE',
        'sk_srtp_protection_profile_dup' => '+:o:STACK_OF(SRTP_PROTECTION_PROFILE)',
        'sk_srtp_protection_profile_free' => 'v:o',
        'sk_srtp_protection_profile_pop_free' => 'v:o',
        'x509_new' => '+::X509',
        'x509_new_ex' => '+:t:X509',
        'x509_dup' => '+:o:X509',
        'x509_up_ref' => 'n:o',
        'x509_free' => 'v:o',
        'x509_get_version' => 'n:o',
        'x509_set_version' => 'n:on',
        'x509_get_serialnumber' => '0:o:ASN1_INTEGER',
        'x509_get0_serialnumber' => '0:o:ASN1_INTEGER',
        'x509_set_serialnumber' => 'n:oo',
        'x509_get_subject_name' => '0:o:X509_NAME',
        'x509_set_subject_name' => 'n:oo',
        'x509_get_issuer_name' => '0:o:X509_NAME',
        'x509_set_issuer_name' => 'n:oo',
        'x509_get0_notbefore' => '0:o:ASN1_TIME',
        'x509_getm_notbefore' => '0:o:ASN1_TIME',
        'x509_get_notbefore' => '0:o:ASN1_TIME',
        'x509_set1_notbefore' => 'n:oo',
        'x509_set_notbefore' => 'n:oo',
        'x509_get0_notafter' => '0:o:ASN1_TIME',
        'x509_getm_notafter' => '0:o:ASN1_TIME',
        'x509_get_notafter' => '0:o:ASN1_TIME',
        'x509_set1_notafter' => 'n:oo',
        'x509_set_notafter' => 'n:oo',
        'x509_get0_pubkey' => '0:o:EVP_PKEY',
        'x509_get_pubkey' => '+:o:EVP_PKEY',
        'x509_set_pubkey' => 'n:oo',
        'x509_get0_pubkey_bitstr' => '0:o:ASN1_BIT_STRING',
        'x509_get0_signature' => 'n:o|r1',
        'x509_get_signature_nid' => 'n:o',
        'x509_get_signature_type' => 'n:o',
        'x509_get_signature_info' => 'n:opppp',
        'x509_check_private_key' => 'n:oo',
        'x509_verify' => 'n:oo',
        'x509_self_signed' => 'n:on',
        'x509_sign' => 'n:oo|o',
        'x509_check_issued' => 'n:oo',
        'x509_check_purpose' => 'n:onn',
        'x509_check_trust' => 'n:onn',
        'x509_check_ca' => 'n:o',
        'x509_check_host' => 'n:otnn|r4',
        'x509_check_email' => 'n:otnn',
        'x509_check_ip' => 'n:ob1n',
        'x509_check_ip_asc' => 'n:otn',
        'x509_cmp' => 'n:oo',
        'x509_issuer_and_serial_cmp' => 'n:oo',
        'x509_issuer_name_cmp' => 'n:oo',
        'x509_subject_name_cmp' => 'n:oo',
        'x509_subject_name_hash' => 'n:o',
        'x509_subject_name_hash_old' => 'n:o',
        'x509_issuer_name_hash' => 'n:o',
        'x509_issuer_name_hash_old' => 'n:o',
        'x509_issuer_and_serial_hash' => 'n:o',
        'x509_digest' => 'n:oor2p',
        'x509_pubkey_digest' => 'n:oor2p',
        'x509_get_ext_count' => 'n:o',
        'x509_get_ext' => '0:on:X509_EXTENSION',
        'x509_get_ext_by_nid' => 'n:onn',
        'x509_get_ext_by_obj' => 'n:oon',
        'x509_get_ext_by_critical' => 'n:onn',
        'x509_get0_extensions' => '0:o:STACK_OF(X509_EXTENSION)',
        'x509_add_ext' => 'n:oon',
        'x509_delete_ext' => '+:on:X509_EXTENSION',
        'x509_get_extension_flags' => 'n:o',
        'x509_get_key_usage' => 'n:o',
        'x509_get_extended_key_usage' => 'n:o',
        'x509_get_pathlen' => 'n:o',
        'x509_get_proxy_pathlen' => 'n:o',
        'x509_set_proxy_flag' => 'v:o',
        'x509_set_proxy_pathlen' => 'v:on',
        'x509_get0_subject_key_id' => '0:o:ASN1_OCTET_STRING',
        'x509_get0_authority_key_id' => '0:o:ASN1_OCTET_STRING',
        'x509_get0_authority_serial' => '0:o:ASN1_INTEGER',
        'x509_alias_set1' => 'n:o|b1',
        'x509_alias_get0' => 'n:o|r1',
        'x509_keyid_set1' => 'n:o|b1',
        'x509_keyid_get0' => 'n:o|r1',
        'x509_trusted' => 'n:o',
        'x509_add1_trust_object' => 'n:oo',
        'x509_add1_reject_object' => 'n:oo',
        'x509_trust_clear' => 'v:o',
        'x509_reject_clear' => 'v:o',
        'x509_get_ex_new_index' => 'n:',
        'x509_set_ex_data' => 'n:onn',
        'x509_get_ex_data' => 'n:on',
        'x509_chain_up_ref' => '+:o:STACK_OF(X509)',
        'x509_find_by_subject' => '0:oo:X509',
        'x509_find_by_issuer_and_serial' => '0:ooo:X509',
        'x509_build_chain' => '+:ooon|t:STACK_OF(X509)',
        'x509_print' => 'n:oo',
        'x509_print_ex' => 'n:oonn',
        'x509_to_x509_req' => '+:o|oo:X509_REQ',
        'x509_get_default_cert_file' => 't:',
        'x509_get_default_cert_dir' => 't:',
        'x509_get_default_cert_file_env' => 't:',
        'x509_get_default_cert_dir_env' => 't:',
        'x509_get_default_cert_area' => 't:',
        'x509_get_default_private_dir' => 't:',
        'x509_name_new' => '+::X509_NAME',
        'x509_name_dup' => '+:o:X509_NAME',
        'x509_name_free' => 'v:o',
        'x509_name_entry_count' => 'n:o',
        'x509_name_get_entry' => '0:on:X509_NAME_ENTRY',
        'x509_name_get_index_by_nid' => 'n:onn',
        'x509_name_get_index_by_obj' => 'n:oon',
        'x509_name_get_text_by_nid' => 'n:on|r2',
        'x509_name_get_text_by_obj' => 'n:oo|r2',
        'x509_name_oneline' => 't:o',
        'x509_name_print' => 'n:oon',
        'x509_name_print_ex' => 'n:oonn',
        'x509_name_add_entry_by_txt' => 'n:otnb3nn',
        'x509_name_add_entry_by_nid' => 'n:onnb3nn',
        'x509_name_add_entry_by_obj' => 'n:oonb3nn',
        'x509_name_add_entry' => 'n:oonn',
        'x509_name_delete_entry' => '+:on:X509_NAME_ENTRY',
        'x509_name_cmp' => 'n:oo',
        'x509_name_hash' => 'n:o',
        'x509_name_hash_old' => 'n:o',
        'x509_name_digest' => 'n:oor2p',
        'x509_name_entry_new' => '+::X509_NAME_ENTRY',
        'x509_name_entry_dup' => '+:o:X509_NAME_ENTRY',
        'x509_name_entry_free' => 'v:o',
        'x509_name_entry_create_by_txt' => '+:tn|b2:X509_NAME_ENTRY',
        'x509_name_entry_create_by_nid' => '+:nn|b2:X509_NAME_ENTRY',
        'x509_name_entry_create_by_obj' => '+:on|b2:X509_NAME_ENTRY',
        'x509_name_entry_get_object' => '0:o:ASN1_OBJECT',
        'x509_name_entry_get_data' => '0:o:ASN1_STRING',
        'x509_name_entry_set_object' => 'n:oo',
        'x509_name_entry_set_data' => 'n:on|b2',
        'x509_name_entry_set' => 'n:o',
        'x509_extension_new' => '+::X509_EXTENSION',
        'x509_extension_dup' => '+:o:X509_EXTENSION',
        'x509_extension_free' => 'v:o',
        'x509_extension_get_object' => '0:o:ASN1_OBJECT',
        'x509_extension_get_critical' => 'n:o',
        'x509_extension_get_data' => '0:o:ASN1_OCTET_STRING',
        'x509_extension_set_object' => 'n:oo',
        'x509_extension_set_critical' => 'n:on',
        'x509_extension_set_data' => 'n:oo',
        'x509_extension_create_by_nid' => '+:nno:X509_EXTENSION',
        'x509_extension_create_by_obj' => '+:ono:X509_EXTENSION',
        'x509v3_ext_print' => 'n:oonn',
        'x509v3_ext_conf_nid' => '+:oont:X509_EXTENSION',
        'asn1_string_new' => '+::ASN1_STRING',
        'asn1_string_free' => 'v:o',
        'asn1_string_type_new' => '+:n:ASN1_STRING',
        'asn1_string_dup' => '+:o:ASN1_STRING',
        'asn1_string_copy' => 'n:oo',
        'asn1_string_cmp' => 'n:oo',
        'asn1_string_type' => 'n:o',
        'asn1_string_length' => 'n:o',
        'asn1_string_get0_data' => 'n:o|r1',
        'asn1_string_data' => 'n:o|r1',
        'asn1_string_set' => 'n:o|b1',
        'asn1_string_to_utf8' => 'n:o|r1',
        'asn1_string_print' => 'n:oo',
        'asn1_string_print_ex' => 'n:oon',
        'asn1_tag2str' => 't:n',
        'asn1_octet_string_new' => '+::ASN1_OCTET_STRING',
        'asn1_octet_string_free' => 'v:o',
        'asn1_octet_string_set' => 'n:o|b1',
        'asn1_time_new' => '+::ASN1_TIME',
        'asn1_time_dup' => '+:o:ASN1_TIME',
        'asn1_time_free' => 'v:o',
        'asn1_time_set' => '+:on:ASN1_TIME',
        'asn1_time_adj' => '+:onnn:ASN1_TIME',
        'x509_gmtime_adj' => '+:on:ASN1_TIME',
        'x509_time_adj' => '+:onq:ASN1_TIME',
        'x509_time_adj_ex' => '+:onnq:ASN1_TIME',
        'asn1_time_set_string' => 'n:ot',
        'asn1_time_set_string_x509' => 'n:ot',
        'asn1_time_normalize' => 'n:o',
        'asn1_time_check' => 'n:o',
        'asn1_time_print' => 'n:oo',
        'asn1_time_print_ex' => 'n:oon',
        'asn1_time_diff' => 'n:pp|oo',
        'asn1_time_cmp_time_t' => 'n:on',
        'asn1_time_compare' => 'n:oo',
        'x509_cmp_time' => 'n:oq',
        'x509_cmp_current_time' => 'n:o',
        'asn1_time_to_generalizedtime' => '+:o:ASN1_GENERALIZEDTIME',
        'asn1_generalizedtime_free' => 'v:o',
        'asn1_integer_new' => '+::ASN1_INTEGER',
        'asn1_integer_dup' => '+:o:ASN1_INTEGER',
        'asn1_integer_free' => 'v:o',
        'asn1_integer_cmp' => 'n:oo',
        'asn1_integer_get_int64' => 'n:po',
        'asn1_integer_get_uint64' => 'n:po',
        'asn1_integer_get' => 'n:o',
        'asn1_integer_set_int64' => 'n:on',
        'asn1_integer_set_uint64' => 'n:on',
        'asn1_integer_set' => 'n:on',
        'asn1_integer_to_bn' => '+:o:BIGNUM',
        'bn_to_asn1_integer' => '+:o:ASN1_INTEGER',
        'i2s_asn1_integer' => 't:o',
        'i2a_asn1_integer' => 'n:oo',
        'asn1_object_new' => '+::ASN1_OBJECT',
        'asn1_object_free' => 'v:o',
        'obj_nid2obj' => '.:n:ASN1_OBJECT',
        'obj_nid2ln' => 't:n',
        'obj_nid2sn' => 't:n',
        'obj_obj2nid' => 'n:o',
        'obj_ln2nid' => 'n:t',
        'obj_sn2nid' => 'n:t',
        'obj_txt2nid' => 'n:t',
        'obj_txt2obj' => '+:tn:ASN1_OBJECT',
        'obj_obj2txt' => 'n:r0on',
        'obj_cmp' => 'n:oo',
        'obj_dup' => '+:o:ASN1_OBJECT',
        'i2a_asn1_object' => 'n:oo',
        'x509_crl_new' => '+::X509_CRL',
        'x509_crl_new_ex' => '+:t:X509_CRL',
        'x509_crl_dup' => '+:o:X509_CRL',
        'x509_crl_up_ref' => 'n:o',
        'x509_crl_free' => 'v:o',
        'x509_crl_get_version' => 'n:o',
        'x509_crl_set_version' => 'n:on',
        'x509_crl_get_issuer' => '0:o:X509_NAME',
        'x509_crl_set_issuer_name' => 'n:oo',
        'x509_crl_get0_lastupdate' => '0:o:ASN1_TIME',
        'x509_crl_get_lastupdate' => '0:o:ASN1_TIME',
        'x509_crl_set1_lastupdate' => 'n:oo',
        'x509_crl_get0_nextupdate' => '0:o:ASN1_TIME',
        'x509_crl_get_nextupdate' => '0:o:ASN1_TIME',
        'x509_crl_set1_nextupdate' => 'n:oo',
        'x509_crl_get_revoked' => '0:o:STACK_OF(X509_REVOKED)',
        'x509_crl_get0_by_serial' => 'n:opo',
        'x509_crl_get0_by_cert' => 'n:opo',
        'x509_crl_add0_revoked' => 'n:oo',
        'x509_crl_sort' => 'n:o',
        'x509_crl_sign' => 'n:oo|o',
        'x509_crl_verify' => 'n:oo',
        'x509_crl_get_signature_nid' => 'n:o',
        'x509_crl_cmp' => 'n:oo',
        'x509_crl_match' => 'n:oo',
        'x509_crl_diff' => '+:oooon:X509_CRL',
        'x509_crl_digest' => 'n:oor2p',
        'x509_crl_get_ext_count' => 'n:o',
        'x509_crl_get_ext' => '0:on:X509_EXTENSION',
        'x509_crl_get_ext_by_nid' => 'n:onn',
        'x509_crl_get_ext_by_obj' => 'n:oon',
        'x509_crl_get_ext_by_critical' => 'n:onn',
        'x509_crl_get0_extensions' => '0:o:STACK_OF(X509_EXTENSION)',
        'x509_crl_add_ext' => 'n:oon',
        'x509_crl_delete_ext' => '+:on:X509_EXTENSION',
        'x509_crl_print' => 'n:oo',
        'x509_crl_print_ex' => 'n:oon',
        'x509_revoked_new' => '+::X509_REVOKED',
        'x509_revoked_dup' => '+:o:X509_REVOKED',
        'x509_revoked_free' => 'v:o',
        'x509_revoked_get0_serialnumber' => '0:o:ASN1_INTEGER',
        'x509_revoked_set_serialnumber' => 'n:oo',
        'x509_revoked_get0_revocationdate' => '0:o:ASN1_TIME',
        'x509_revoked_set_revocationdate' => 'n:oo',
        'x509_revoked_get_ext_count' => 'n:o',
        'x509_revoked_get_ext' => '0:on:X509_EXTENSION',
        'x509_revoked_get_ext_by_nid' => 'n:onn',
        'x509_revoked_get_ext_by_obj' => 'n:oon',
        'x509_revoked_get_ext_by_critical' => 'n:onn',
        'x509_revoked_get0_extensions' => '0:o:STACK_OF(X509_EXTENSION)',
        'x509_revoked_add_ext' => 'n:oon',
        'x509_revoked_delete_ext' => '+:on:X509_EXTENSION',
        'x509_req_new' => '+::X509_REQ',
        'x509_req_new_ex' => '+:t:X509_REQ',
        'x509_req_dup' => '+:o:X509_REQ',
        'x509_req_free' => 'v:o',
        'x509_req_get_version' => 'n:o',
        'x509_req_set_version' => 'n:on',
        'x509_req_get_subject_name' => '0:o:X509_NAME',
        'x509_req_set_subject_name' => 'n:oo',
        'x509_req_get0_pubkey' => '0:o:EVP_PKEY',
        'x509_req_get_pubkey' => '+:o:EVP_PKEY',
        'x509_req_set_pubkey' => 'n:oo',
        'x509_req_check_private_key' => 'n:oo',
        'x509_req_sign' => 'n:oo|o',
        'x509_req_verify' => 'n:oo',
        'x509_req_get_signature_nid' => 'n:o',
        'x509_req_get_extensions' => '+:o:STACK_OF(X509_EXTENSION)',
        'x509_req_add_extensions' => 'n:oo',
        'x509_req_get_attr_count' => 'n:o',
        'x509_req_get_attr_by_nid' => 'n:onn',
        'x509_req_add1_attr_by_nid' => 'n:onn|b3',
        'x509_req_add1_attr_by_txt' => 'n:otn|b3',
        'x509_req_to_x509' => '+:ono:X509',
        'x509_req_digest' => 'n:oor2p',
        'x509_req_print' => 'n:oo',
        'x509_req_print_ex' => 'n:oonn',
        'i2d_pkcs12' => 'n:o|r1',
        'd2i_pkcs12' => '+:b0:PKCS12',
        'i2d_pkcs12_bio' => 'n:oo',
        'd2i_pkcs12_bio' => '+:o:PKCS12',
        'pkcs12_free' => 'v:o',
        'pkcs12_mac_present' => 'n:o',
        'pkcs12_verify_mac' => 'n:o|t',
        'pkcs12_parse' => 'n:o|tppp',
        'x509_store_new' => '+::X509_STORE',
        'x509_store_up_ref' => 'n:o',
        'x509_store_free' => 'v:o',
        'x509_store_add_cert' => 'n:oo',
        'x509_store_add_crl' => 'n:oo',
        'x509_store_load_locations' => 'n:o|tt',
        'x509_store_load_locations_ex' => 'n:o|ttt',
        'x509_store_load_file' => 'n:ot',
        'x509_store_load_file_ex' => 'n:ot|t',
        'x509_store_load_path' => 'n:ot',
        'x509_store_load_store' => 'n:ot',
        'x509_store_load_store_ex' => 'n:ot|t',
        'x509_store_set_default_paths' => 'n:o',
        'x509_store_set_default_paths_ex' => 'n:o|t',
        'x509_store_set_flags' => 'n:on',
        'x509_store_set_purpose' => 'n:on',
        'x509_store_set_trust' => 'n:on',
        'x509_store_set_depth' => 'n:on',
        'x509_store_set1_param' => 'n:oo',
        'x509_store_get0_param' => '0:o:X509_VERIFY_PARAM',
        'x509_store_get0_objects' => '0:o:STACK_OF(X509_OBJECT)',
        'x509_store_get1_all_certs' => '+:o:STACK_OF(X509)',
        'x509_store_get_ex_new_index' => 'n:',
        'x509_store_set_ex_data' => 'n:onn',
        'x509_store_get_ex_data' => 'n:on',
        'x509_lookup_file' => '.::X509_LOOKUP_METHOD',
        'x509_lookup_hash_dir' => '.::X509_LOOKUP_METHOD',
        'x509_lookup_store' => '.::X509_LOOKUP_METHOD',
        'x509_store_add_lookup' => '0:oo:X509_LOOKUP',
        'x509_lookup_get_store' => '+:o:X509_STORE',
        'x509_lookup_load_file' => 'n:otn',
        'x509_lookup_load_file_ex' => 'n:otn|t',
        'x509_lookup_add_dir' => 'n:otn',
        'x509_lookup_add_store' => 'n:ot',
        'x509_lookup_load_store' => 'n:ot',
        'x509_lookup_ctrl' => 'n:ontn',
        'x509_lookup_ctrl_ex' => 'n:ontn|t',
        'x509_load_cert_file' => 'n:otn',
        'x509_load_crl_file' => 'n:otn',
        'x509_load_cert_crl_file' => 'n:otn',
        'x509_object_new' => '+::X509_OBJECT',
        'x509_object_free' => 'v:o',
        'x509_object_get_type' => 'n:o',
        'x509_object_get0_x509' => '0:o:X509',
        'x509_object_get0_x509_crl' => '0:o:X509_CRL',
        'x509_object_set1_x509' => 'n:oo',
        'x509_object_set1_x509_crl' => 'n:oo',
        'x509_object_idx_by_subject' => 'n:ono',
        'x509_object_retrieve_by_subject' => '0:ono:X509_OBJECT',
        'x509_object_retrieve_match' => '0:oo:X509_OBJECT',
        'x509_store_ctx_new' => '+::X509_STORE_CTX',
        'x509_store_ctx_new_ex' => '+:t:X509_STORE_CTX',
        'x509_store_ctx_free' => 'v:o',
        'x509_store_ctx_init' => 'n:o|ooo',
        'x509_store_ctx_cleanup' => 'v:o',
        'x509_verify_cert' => 'n:o',
        'x509_store_ctx_verify' => 'n:o',
        'x509_verify_cert_error_string' => 't:n',
        'x509_store_ctx_get_error' => 'n:o',
        'x509_store_ctx_set_error' => 'v:on',
        'x509_store_ctx_get_error_depth' => 'n:o',
        'x509_store_ctx_set_error_depth' => 'v:on',
        'x509_store_ctx_get_current_cert' => '0:o:X509',
        'x509_store_ctx_set_current_cert' => 'v:o|o',
        'x509_store_ctx_get0_current_issuer' => '0:o:X509',
        'x509_store_ctx_get0_current_crl' => '0:o:X509_CRL',
        'x509_store_ctx_get0_cert' => '0:o:X509',
        'x509_store_ctx_set_cert' => 'v:o|o',
        'x509_store_ctx_get0_store' => '0:o:X509_STORE',
        'x509_store_ctx_get0_chain' => '0:o:STACK_OF(X509)',
        'x509_store_ctx_get_chain' => '0:o:STACK_OF(X509)',
        'x509_store_ctx_get1_chain' => '+:o:STACK_OF(X509)',
        'x509_store_ctx_get_num_untrusted' => 'n:o',
        'x509_store_ctx_get_explicit_policy' => 'n:o',
        'x509_store_ctx_get0_untrusted' => '0:o:STACK_OF(X509)',
        'x509_store_ctx_set0_untrusted' => 'v:o|o',
        'x509_store_ctx_set0_trusted_stack' => 'v:oo',
        'x509_store_ctx_set0_crls' => 'v:o|o',
        'x509_store_ctx_set_flags' => 'v:on',
        'x509_store_ctx_set_time' => 'v:onn',
        'x509_store_ctx_set_depth' => 'v:on',
        'x509_store_ctx_set_purpose' => 'n:on',
        'x509_store_ctx_set_trust' => 'n:on',
        'x509_store_ctx_purpose_inherit' => 'n:onnn',
        'x509_store_ctx_set_default' => 'n:ot',
        'x509_store_ctx_get0_param' => '0:o:X509_VERIFY_PARAM',
        'x509_store_ctx_set0_param' => 'v:oo',
        'x509_store_ctx_get1_issuer' => 'n:poo',
        'x509_store_ctx_get1_certs' => '+:oo:STACK_OF(X509)',
        'x509_store_ctx_get1_crls' => '+:oo:STACK_OF(X509_CRL)',
        'x509_store_ctx_get_obj_by_subject' => '+:ono:X509_OBJECT',
        'x509_store_ctx_get_ex_new_index' => 'n:',
        'x509_store_ctx_set_ex_data' => 'n:onn',
        'x509_store_ctx_get_ex_data' => 'n:on',
        'x509_verify_param_new' => '+::X509_VERIFY_PARAM',
        'x509_verify_param_free' => 'v:o',
        'x509_verify_param_set1' => 'n:oo',
        'x509_verify_param_inherit' => 'n:oo',
        'x509_verify_param_set1_name' => 'n:o|t',
        'x509_verify_param_get0_name' => 't:o',
        'x509_verify_param_set_flags' => 'n:on',
        'x509_verify_param_clear_flags' => 'n:on',
        'x509_verify_param_get_flags' => 'n:o',
        'x509_verify_param_set_inh_flags' => 'n:on',
        'x509_verify_param_get_inh_flags' => 'n:o',
        'x509_verify_param_set_purpose' => 'n:on',
        'x509_verify_param_set_trust' => 'n:on',
        'x509_verify_param_set_depth' => 'v:on',
        'x509_verify_param_get_depth' => 'n:o',
        'x509_verify_param_set_auth_level' => 'v:on',
        'x509_verify_param_get_auth_level' => 'n:o',
        'x509_verify_param_set_time' => 'v:on',
        'x509_verify_param_get_time' => 'n:o',
        'x509_verify_param_add0_policy' => 'n:oo',
        'x509_verify_param_set1_policies' => 'n:o|o',
        'x509_verify_param_set1_host' => 'n:otn',
        'x509_verify_param_add1_host' => 'n:otn',
        'x509_verify_param_get0_host' => 't:on',
        'x509_verify_param_set_hostflags' => 'v:on',
        'x509_verify_param_get_hostflags' => 'n:o',
        'x509_verify_param_get0_peername' => 't:o',
        'x509_verify_param_move_peername' => 'v:o|o',
        'x509_verify_param_set1_email' => 'n:otn',
        'x509_verify_param_get0_email' => 't:o',
        'x509_verify_param_set1_ip' => 'n:o|b1',
        'x509_verify_param_set1_ip_asc' => 'n:ot',
        'x509_verify_param_get1_ip_asc' => 't:o',
        'x509_verify_param_get_count' => 'n:',
        'x509_verify_param_get0' => '+:n:X509_VERIFY_PARAM',
        'x509_verify_param_lookup' => '+:t:X509_VERIFY_PARAM',
    ];

    /**
     * The kind of BIO that keeps what is written in memory until it is read.
     *
     * See: BIO_s_mem(3)
     * @return ?Handle BIO_METHOD or null, static
     */
    public static function bio_s_mem(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * The kind of BIO that keeps what is written in memory of the secure heap, where there is one.
     *
     * See: BIO_s_mem(3)
     * @return ?Handle BIO_METHOD or null, static
     */
    public static function bio_s_secmem(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * The kind of BIO that swallows what is written and has nothing to read.
     *
     * See: BIO_s_null(3)
     * @return ?Handle BIO_METHOD or null, static
     */
    public static function bio_s_null(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * The kind of BIO that reads and writes a file, which bio_read_filename and its like name.
     *
     * See: BIO_s_file(3)
     * @return ?Handle BIO_METHOD or null, static
     */
    public static function bio_s_file(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * The kind of BIO that reads and writes a file descriptor, see bio_set_fd.
     *
     * See: BIO_s_fd(3)
     * @return ?Handle BIO_METHOD or null, static
     */
    public static function bio_s_fd(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * The kind of BIO that reads and writes a socket, see bio_set_fd.
     *
     * See: BIO_s_socket(3)
     * @return ?Handle BIO_METHOD or null, static
     */
    public static function bio_s_socket(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * The kind of BIO that sends and receives datagrams on a socket, see bio_set_fd.
     *
     * See: BIO_s_datagram(3)
     * @return ?Handle BIO_METHOD or null, static
     */
    public static function bio_s_datagram(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * The kind of BIO that connects to the host and port of bio_set_conn_hostname.
     *
     * See: BIO_s_connect(3)
     * @return ?Handle BIO_METHOD or null, static
     */
    public static function bio_s_connect(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * The kind of BIO that waits for connections on the port of bio_set_accept_name.
     *
     * See: BIO_s_accept(3)
     * @return ?Handle BIO_METHOD or null, static
     */
    public static function bio_s_accept(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * The kind of BIO of which two make a pair: what is written to one is read from the other.
     *
     * See: BIO_s_bio(3)
     * @return ?Handle BIO_METHOD or null, static
     */
    public static function bio_s_bio(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * The filter that encodes in base64 what is written, and decodes what is read. bio_flush writes the end
     * of it.
     *
     * See: BIO_f_base64(3)
     * @return ?Handle BIO_METHOD or null, static
     */
    public static function bio_f_base64(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * The filter that reads and writes in larger pieces, and lets bio_gets work. bio_flush writes what it
     * holds.
     *
     * See: BIO_f_buffer(3)
     * @return ?Handle BIO_METHOD or null, static
     */
    public static function bio_f_buffer(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * The filter that buffers reading alone, and lets bio_tell and bio_seek work on what cannot go back.
     *
     * OpenSSL: 3.0 and newer
     * See: BIO_f_readbuffer(3)
     * @return ?Handle BIO_METHOD or null, static
     */
    public static function bio_f_readbuffer(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * The filter that writes whole lines.
     *
     * See: BIO_f_linebuffer(3)
     * @return ?Handle BIO_METHOD or null, static
     */
    public static function bio_f_linebuffer(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * The filter that passes everything through.
     *
     * See: BIO_f_null(3)
     * @return ?Handle BIO_METHOD or null, static
     */
    public static function bio_f_null(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * The filter that puts a text or spaces in front of each line that is written, see bio_set_prefix.
     *
     * OpenSSL: 3.0 and newer
     * See: BIO_f_prefix(3)
     * @return ?Handle BIO_METHOD or null, static
     */
    public static function bio_f_prefix(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * The filter that reads and writes random parts and asks for retries, to test programs with.
     *
     * See: BIO_f_nbio_test(3)
     * @return ?Handle BIO_METHOD or null, static
     */
    public static function bio_f_nbio_test(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Makes a BIO of a kind.
     *
     * See: BIO_new(3)
     * @param Handle|int $method BIO_METHOD
     * @return ?Handle BIO or null, new: the BIO; 0 with the reason in the queue
     */
    public static function bio_new(Handle|int $method): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$method]);
    }

    /**
     * Makes a BIO of a kind, as bio_new does.
     *
     * OpenSSL: 3.0 and newer
     * See: BIO_new(3)
     * @param Handle|int $method BIO_METHOD
     * @return ?Handle BIO or null, new: the BIO; 0 with the reason in the queue
     */
    public static function bio_new_ex(Handle|int $method): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$method]);
    }

    /**
     * Makes a BIO from which these bytes can be read. They are copied. Nothing can be written to it, and
     * bio_reset goes back to its beginning.
     *
     * See: BIO_s_mem(3)
     * @param Room|string $data string or Room
     * @return ?Handle BIO or null, new: the BIO; 0 with the reason in the queue
     */
    public static function bio_new_mem_buf(Room|string $data): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$data]);
    }

    /**
     * Opens a file.
     *
     * Waits: for files only
     * See: BIO_s_file(3)
     * @param string $path string
     * @param string $mode string: as of fopen: `r`, `w`, `a`, with `+` or `b`
     * @return ?Handle BIO or null, new: the BIO; 0 with the reason in the queue
     */
    public static function bio_new_file(string $path, string $mode): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$path, $mode]);
    }

    /**
     * Makes a BIO of a connected socket.
     *
     * See: BIO_s_socket(3)
     * @param int $socket int
     * @param int $close_flag int: BIO_CLOSE: the socket is closed with the BIO; BIO_NOCLOSE: it is not
     * @return ?Handle BIO or null, new: the BIO; 0 with the reason in the queue
     */
    public static function bio_new_socket(int $socket, int $close_flag): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$socket, $close_flag]);
    }

    /**
     * Makes a BIO of a file descriptor.
     *
     * See: BIO_s_fd(3)
     * @param int $fd int
     * @param int $close_flag int: BIO_CLOSE: the descriptor is closed with the BIO; BIO_NOCLOSE: it is not
     * @return ?Handle BIO or null, new: the BIO; 0 with the reason in the queue
     */
    public static function bio_new_fd(int $fd, int $close_flag): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$fd, $close_flag]);
    }

    /**
     * Makes a BIO of a datagram socket.
     *
     * See: BIO_s_datagram(3)
     * @param int $fd int
     * @param int $close_flag int: BIO_CLOSE: the socket is closed with the BIO; BIO_NOCLOSE: it is not
     * @return ?Handle BIO or null, new: the BIO; 0 with the reason in the queue
     */
    public static function bio_new_dgram(int $fd, int $close_flag): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$fd, $close_flag]);
    }

    /**
     * Makes a BIO that will connect to a host. bio_do_connect does it, or the first reading or writing.
     *
     * See: BIO_s_connect(3)
     * @param string $host_port string: `host:port`; an IPv6 address stands in brackets
     * @return ?Handle BIO or null, new: the BIO; 0 with the reason in the queue
     */
    public static function bio_new_connect(string $host_port): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$host_port]);
    }

    /**
     * Makes a BIO that will listen on a port. The first bio_do_accept binds it, the next ones wait for a
     * connection each.
     *
     * See: BIO_s_accept(3)
     * @param string $host_port string: `port` or `host:port`, with `*` for any
     * @return ?Handle BIO or null, new: the BIO; 0 with the reason in the queue
     */
    public static function bio_new_accept(string $host_port): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$host_port]);
    }

    /**
     * Makes two BIOs of which each reads what was written to the other.
     *
     * Value 2: `first`, BIO or null: where the handle of one goes
     * Value 3: `second`, BIO or null: where the handle of the other goes
     * See: BIO_s_bio(3)
     * @param int $first_size size_t: bytes that `first` holds until they are read from `second`; 0: 17 KiB
     * @param int $second_size size_t: bytes that `second` holds
     * @return array int: 1, or 0 with the reason in the queue
     */
    public static function bio_new_bio_pair(int $first_size, int $second_size): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$first_size, $second_size]);
    }

    /**
     * Frees the handle of a BIO. The BIO ends when nothing else has it, and then frees what follows it in its
     * chain.
     *
     * See: BIO_new(3)
     * @param Handle|int|null $bio BIO or null
     * @return int int: 1; 0 when `bio` is 0
     */
    public static function bio_free(Handle|int|null $bio): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio]);
    }

    /**
     * Frees the handle of a BIO. The BIO ends when nothing else has it, and then frees what follows it in its
     * chain.
     *
     * See: BIO_new(3)
     * @param Handle|int|null $bio BIO or null
     * @return void nothing
     */
    public static function bio_free_all(Handle|int|null $bio): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio]);
    }

    /**
     * Frees the handle of a BIO, as bio_free_all does.
     *
     * See: BIO_new(3)
     * @param Handle|int|null $bio BIO or null
     * @return void nothing
     */
    public static function bio_vfree(Handle|int|null $bio): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio]);
    }

    /**
     * Counts a BIO up, so that it must be freed once more.
     *
     * See: BIO_new(3)
     * @param Handle|int $bio BIO
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function bio_up_ref(Handle|int $bio): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio]);
    }

    /**
     * Reads up to `length` bytes.
     *
     * Waits: as long as OpenSSL does
     * See: BIO_read(3)
     * @param Handle|int $bio BIO
     * @param Room $data Room that is filled
     * @return int int: how many bytes were read; 0 or -1 at the end, on failure, or to be called again
     *   (bio_should_retry); -2 where the kind cannot
     */
    public static function bio_read(Handle|int $bio, Room $data): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $data]);
    }

    /**
     * Reads up to `length` bytes.
     *
     * Value 2: `count`, size_t: how many bytes were read
     * Waits: as long as OpenSSL does
     * See: BIO_read(3)
     * @param Handle|int $bio BIO
     * @param Room $data Room that is filled
     * @return array int: 1, or 0: nothing was read, and bio_should_retry and bio_eof tell why
     */
    public static function bio_read_ex(Handle|int $bio, Room $data): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $data]);
    }

    /**
     * Reads a line with its newline, or as much of it as there is room for, and a NUL behind it. A
     * bio_f_base64 reads no lines; sockets and SSLs do with a bio_f_buffer in front of them.
     *
     * Waits: as long as OpenSSL does
     * See: BIO_read(3)
     * @param Handle|int $bio BIO
     * @param Room $line Room that is filled
     * @return int int: how many bytes the line has; 0 or -1 at the end, on failure, or to be called again
     *   (bio_should_retry); -2 where the kind cannot
     */
    public static function bio_gets(Handle|int $bio, Room $line): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $line]);
    }

    /**
     * Reads a line as bio_gets does, byte by byte, from BIOs of every kind.
     *
     * Waits: as long as OpenSSL does
     * OpenSSL: 3.0 and newer
     * See: BIO_read(3)
     * @param Handle|int $bio BIO
     * @param Room $line Room that is filled
     * @return int int: how many bytes the line has; 0 or -1 at the end, on failure, or to be called again
     *   (bio_should_retry)
     */
    public static function bio_get_line(Handle|int $bio, Room $line): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $line]);
    }

    /**
     * Writes bytes, perhaps not all of them.
     *
     * Waits: as long as OpenSSL does
     * See: BIO_read(3)
     * @param Handle|int $bio BIO
     * @param Room|string $data string or Room
     * @return int int: how many bytes were written; 0 or -1 on failure or to be called again
     *   (bio_should_retry); -2 where the kind cannot
     */
    public static function bio_write(Handle|int $bio, Room|string $data): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $data]);
    }

    /**
     * Writes bytes, perhaps not all of them.
     *
     * Value 2: `count`, size_t: how many bytes were written
     * Waits: as long as OpenSSL does
     * See: BIO_read(3)
     * @param Handle|int $bio BIO
     * @param Room|string $data string or Room
     * @return array int: 1, or 0: nothing was written, and bio_should_retry tells why
     */
    public static function bio_write_ex(Handle|int $bio, Room|string $data): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $data]);
    }

    /**
     * Writes a text without its NUL.
     *
     * Waits: as long as OpenSSL does
     * See: BIO_read(3)
     * @param Handle|int $bio BIO
     * @param string $text string
     * @return int int: how many bytes were written; 0 or -1 on failure or to be called again
     *   (bio_should_retry); -2 where the kind cannot
     */
    public static function bio_puts(Handle|int $bio, string $text): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $text]);
    }

    /**
     * Writes spaces.
     *
     * Waits: as long as OpenSSL does
     * See: BIO_printf(3)
     * @param Handle|int $bio BIO
     * @param int $columns int
     * @param int $most int: no more than so many are written
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function bio_indent(Handle|int $bio, int $columns, int $most): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $columns, $most]);
    }

    /**
     * Writes bytes for people to read: offset, hexadecimal digits, characters, 16 bytes a line.
     *
     * Waits: as long as OpenSSL does
     * See: BIO_printf(3)
     * @param Handle|int $bio BIO
     * @param Room|string $data string or Room
     * @return int int: how many bytes were written, or -1
     */
    public static function bio_dump(Handle|int $bio, Room|string $data): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $data]);
    }

    /**
     * Writes bytes for people to read, as bio_dump does.
     *
     * Waits: as long as OpenSSL does
     * See: BIO_printf(3)
     * @param Handle|int $bio BIO
     * @param Room|string $data string or Room
     * @param int $indent int: spaces at the beginning of each line, at most 64
     * @return int int: how many bytes were written, or -1
     */
    public static function bio_dump_indent(Handle|int $bio, Room|string $data, int $indent): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $data, $indent]);
    }

    /**
     * Writes bytes as hexadecimal digits with colons between them.
     *
     * Waits: as long as OpenSSL does
     * See: BIO_printf(3)
     * @param Handle|int $bio BIO
     * @param int $indent int: spaces at the beginning of each further line
     * @param int $width int: bytes on a line
     * @param Room|string $data string or Room
     * @return int int: 1
     */
    public static function bio_hex_string(Handle|int $bio, int $indent, int $width, Room|string $data): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $indent, $width, $data]);
    }

    /**
     * Tells of which kind a BIO is.
     *
     * See: BIO_find_type(3)
     * @param Handle|int $bio BIO
     * @return int int: a BIO_TYPE_ constant
     */
    public static function bio_method_type(Handle|int $bio): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio]);
    }

    /**
     * Names the kind of a BIO.
     *
     * See: BIO_meth_new(3)
     * @param Handle|int $bio BIO
     * @return ?string string or null: a name such as `memory buffer`
     */
    public static function bio_method_name(Handle|int $bio): ?string
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio]);
    }

    /**
     * Counts the bytes that wait to be read, as far as the BIO knows; 0 does not mean that reading would find
     * none.
     *
     * See: BIO_ctrl(3)
     * @param Handle|int $bio BIO
     * @return int int: how many bytes
     */
    public static function bio_pending(Handle|int $bio): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio]);
    }

    /**
     * Counts the bytes that wait to be read, as bio_pending does.
     *
     * See: BIO_ctrl(3)
     * @param Handle|int $bio BIO
     * @return int size_t: how many bytes
     */
    public static function bio_ctrl_pending(Handle|int $bio): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio]);
    }

    /**
     * Counts the bytes that were written to the BIO and wait to go on.
     *
     * See: BIO_ctrl(3)
     * @param Handle|int $bio BIO
     * @return int int: how many bytes
     */
    public static function bio_wpending(Handle|int $bio): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio]);
    }

    /**
     * Counts the bytes that wait to go on, as bio_wpending does.
     *
     * See: BIO_ctrl(3)
     * @param Handle|int $bio BIO
     * @return int size_t: how many bytes
     */
    public static function bio_ctrl_wpending(Handle|int $bio): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio]);
    }

    /**
     * Tells whether there is nothing more to read, where the BIO can know.
     *
     * Waits: as long as OpenSSL does
     * See: BIO_ctrl(3)
     * @param Handle|int $bio BIO
     * @return int int: 1 at the end, 0 before it; below 0 on failure
     */
    public static function bio_eof(Handle|int $bio): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio]);
    }

    /**
     * Puts a BIO back to its beginning: memory is emptied, what bio_new_mem_buf made is read again, a file is
     * rewound, a connection is closed.
     *
     * Waits: as long as OpenSSL does
     * See: BIO_ctrl(3)
     * @param Handle|int $bio BIO
     * @return int int: 1; below 1 on failure; of a file 0, and -1 on failure
     */
    public static function bio_reset(Handle|int $bio): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio]);
    }

    /**
     * Writes out what the BIO and those behind it hold back. bio_f_base64 needs it at the end.
     *
     * Waits: as long as OpenSSL does
     * See: BIO_ctrl(3)
     * @param Handle|int $bio BIO
     * @return int int: 1; 0 or -1 on failure or to be called again (bio_should_retry)
     */
    public static function bio_flush(Handle|int $bio): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio]);
    }

    /**
     * Moves to a place of a file.
     *
     * Waits: for files only
     * See: BIO_ctrl(3)
     * @param Handle|int $bio BIO
     * @param int $offset int: bytes from the beginning
     * @return int int: of a file 0, and -1 on failure
     */
    public static function bio_seek(Handle|int $bio, int $offset): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $offset]);
    }

    /**
     * Tells at which place of a file the BIO is.
     *
     * Waits: for files only
     * See: BIO_ctrl(3)
     * @param Handle|int $bio BIO
     * @return int int: bytes from the beginning, or -1
     */
    public static function bio_tell(Handle|int $bio): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio]);
    }

    /**
     * Says whether what lies under the BIO is closed with it. Memory is in any case, and the SSL of a
     * bio_f_ssl.
     *
     * See: BIO_ctrl(3)
     * @param Handle|int $bio BIO
     * @param int $close_flag int: BIO_CLOSE or BIO_NOCLOSE
     * @return int int: 1; 0 where the kind cannot
     */
    public static function bio_set_close(Handle|int $bio, int $close_flag): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $close_flag]);
    }

    /**
     * Tells whether what lies under the BIO is closed with it.
     *
     * See: BIO_ctrl(3)
     * @param Handle|int $bio BIO
     * @return int int: BIO_CLOSE or BIO_NOCLOSE
     */
    public static function bio_get_close(Handle|int $bio): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio]);
    }

    /**
     * Says whether what lies under the BIO is closed with it. Memory is in any case, and the SSL of a
     * bio_f_ssl.
     *
     * See: BIO_get_data(3)
     * @param Handle|int $bio BIO
     * @param int $close_flag int: BIO_CLOSE or BIO_NOCLOSE
     * @return void nothing
     */
    public static function bio_set_shutdown(Handle|int $bio, int $close_flag): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $close_flag]);
    }

    /**
     * Tells whether what lies under the BIO is closed with it.
     *
     * See: BIO_get_data(3)
     * @param Handle|int $bio BIO
     * @return int int: BIO_CLOSE or BIO_NOCLOSE
     */
    public static function bio_get_shutdown(Handle|int $bio): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio]);
    }

    /**
     * Tells whether a BIO has what it needs to read and write: a file, a descriptor, a host.
     *
     * See: BIO_get_data(3)
     * @param Handle|int $bio BIO
     * @return int int: 1 or 0
     */
    public static function bio_get_init(Handle|int $bio): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio]);
    }

    /**
     * Counts the bytes that were read from a BIO.
     *
     * See: BIO_read(3)
     * @param Handle|int|null $bio BIO or null
     * @return int uint64_t: how many bytes, of all that were ever read; 0 without a BIO
     */
    public static function bio_number_read(Handle|int|null $bio): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio]);
    }

    /**
     * Counts the bytes that were written to a BIO.
     *
     * See: BIO_write(3)
     * @param Handle|int|null $bio BIO or null
     * @return int uint64_t: how many bytes, of all that were ever written; 0 without a BIO
     */
    public static function bio_number_written(Handle|int|null $bio): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio]);
    }

    /**
     * Keeps a number with a BIO.
     *
     * See: BIO_get_ex_data(3)
     * @param Handle|int $bio BIO
     * @param int $index int: from bio_get_ex_new_index, or 0
     * @param int $data int64_t: any number
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function bio_set_ex_data(Handle|int $bio, int $index, int $data): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $index, $data]);
    }

    /**
     * Gives the number that bio_set_ex_data kept.
     *
     * See: BIO_get_ex_new_index(3)
     * @param Handle|int $bio BIO
     * @param int $index int: from bio_get_ex_new_index, or 0
     * @return int int64_t: the number, 0 where none was set
     */
    public static function bio_get_ex_data(Handle|int $bio, int $index): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $index]);
    }

    /**
     * Keeps a number with a BIO, under index 0.
     *
     * See: BIO_get_ex_data(3)
     * @param Handle|int $bio BIO
     * @param int $data int64_t: any number
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function bio_set_app_data(Handle|int $bio, int $data): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $data]);
    }

    /**
     * Gives the number that bio_set_app_data kept.
     *
     * See: BIO_get_ex_data(3)
     * @param Handle|int $bio BIO
     * @return int int64_t: the number, 0 where none was set
     */
    public static function bio_get_app_data(Handle|int $bio): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio]);
    }

    /**
     * Tells whether the last call on this BIO that gave nothing should be made again later.
     *
     * See: BIO_should_retry(3)
     * @param Handle|int $bio BIO
     * @return int int: not 0: yes
     */
    public static function bio_should_retry(Handle|int $bio): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio]);
    }

    /**
     * Tells whether the last call waits until bytes can be read.
     *
     * See: BIO_should_retry(3)
     * @param Handle|int $bio BIO
     * @return int int: not 0: yes
     */
    public static function bio_should_read(Handle|int $bio): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio]);
    }

    /**
     * Tells whether the last call waits until bytes can be written.
     *
     * See: BIO_should_retry(3)
     * @param Handle|int $bio BIO
     * @return int int: not 0: yes
     */
    public static function bio_should_write(Handle|int $bio): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio]);
    }

    /**
     * Tells whether the last call waits for something else, which bio_get_retry_reason names.
     *
     * See: BIO_should_retry(3)
     * @param Handle|int $bio BIO
     * @return int int: not 0: yes
     */
    public static function bio_should_io_special(Handle|int $bio): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio]);
    }

    /**
     * Tells what the last call waits for.
     *
     * See: BIO_should_retry(3)
     * @param Handle|int $bio BIO
     * @return int int: BIO_FLAGS_READ, BIO_FLAGS_WRITE and BIO_FLAGS_IO_SPECIAL, added
     */
    public static function bio_retry_type(Handle|int $bio): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio]);
    }

    /**
     * Gives the flags that the other functions of this part look at.
     *
     * See: BIO_should_retry(3)
     * @param Handle|int $bio BIO
     * @return int int: BIO_FLAGS_ constants, added
     */
    public static function bio_get_retry_flags(Handle|int $bio): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio]);
    }

    /**
     * Tells what a BIO waits for when bio_should_io_special says yes.
     *
     * See: BIO_should_retry(3)
     * @param Handle|int $bio BIO
     * @return int int: a BIO_RR_ constant, or 0
     */
    public static function bio_get_retry_reason(Handle|int $bio): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio]);
    }

    /**
     * Sets what bio_get_retry_reason answers.
     *
     * See: BIO_should_retry(3)
     * @param Handle|int $bio BIO
     * @param int $reason int: a BIO_RR_ constant
     * @return void nothing
     */
    public static function bio_set_retry_reason(Handle|int $bio, int $reason): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $reason]);
    }

    /**
     * Finds the BIO of a chain that is the cause of a retry.
     *
     * Value 2: `reason`, int: a BIO_RR_ constant, or 0
     * See: BIO_should_retry(3)
     * @param Handle|int $bio BIO
     * @return array BIO or null, borrowed: the BIO
     */
    public static function bio_get_retry_bio(Handle|int $bio): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio]);
    }

    /**
     * Has bio_should_retry and bio_should_read say yes.
     *
     * See: BIO_should_retry(3)
     * @param Handle|int $bio BIO
     * @return void nothing
     */
    public static function bio_set_retry_read(Handle|int $bio): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio]);
    }

    /**
     * Has bio_should_retry and bio_should_write say yes.
     *
     * See: BIO_should_retry(3)
     * @param Handle|int $bio BIO
     * @return void nothing
     */
    public static function bio_set_retry_write(Handle|int $bio): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio]);
    }

    /**
     * Has bio_should_retry and bio_should_io_special say yes.
     *
     * See: BIO_should_retry(3)
     * @param Handle|int $bio BIO
     * @return void nothing
     */
    public static function bio_set_retry_special(Handle|int $bio): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio]);
    }

    /**
     * Has bio_should_retry and its like say no.
     *
     * See: BIO_should_retry(3)
     * @param Handle|int $bio BIO
     * @return void nothing
     */
    public static function bio_clear_retry_flags(Handle|int $bio): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio]);
    }

    /**
     * Tests flags of a BIO.
     *
     * See: BIO_meth_new(3)
     * @param Handle|int $bio BIO
     * @param int $flags int: BIO_FLAGS_ constants, added
     * @return int int: those of them that are set
     */
    public static function bio_test_flags(Handle|int $bio, int $flags): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $flags]);
    }

    /**
     * Gives all the flags of a BIO.
     *
     * See: BIO_meth_new(3)
     * @param Handle|int $bio BIO
     * @return int int: BIO_FLAGS_ constants, added
     */
    public static function bio_get_flags(Handle|int $bio): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio]);
    }

    /**
     * Sets flags of a BIO, such as BIO_FLAGS_BASE64_NO_NL, with which bio_f_base64 writes one line and reads
     * without newlines.
     *
     * See: BIO_meth_new(3)
     * @param Handle|int $bio BIO
     * @param int $flags int: BIO_FLAGS_READ, BIO_FLAGS_WRITE, BIO_FLAGS_IO_SPECIAL, BIO_FLAGS_SHOULD_RETRY,
     *   BIO_FLAGS_BASE64_NO_NL, BIO_FLAGS_NONCLEAR_RST, added; others are refused
     * @return void nothing
     */
    public static function bio_set_flags(Handle|int $bio, int $flags): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $flags]);
    }

    /**
     * Takes flags of a BIO back.
     *
     * See: BIO_meth_new(3)
     * @param Handle|int $bio BIO
     * @param int $flags int: BIO_FLAGS_READ, BIO_FLAGS_WRITE, BIO_FLAGS_IO_SPECIAL, BIO_FLAGS_SHOULD_RETRY,
     *   BIO_FLAGS_BASE64_NO_NL, BIO_FLAGS_NONCLEAR_RST, added; others are refused
     * @return void nothing
     */
    public static function bio_clear_flags(Handle|int $bio, int $flags): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $flags]);
    }

    /**
     * Puts a BIO, and what follows it, at the end of a chain. What is written to the front passes through
     * all.
     *
     * See: BIO_push(3)
     * @param Handle|int $bio BIO
     * @param Handle|int $append BIO
     * @return ?Handle BIO or null, borrowed: `bio`
     */
    public static function bio_push(Handle|int $bio, Handle|int $append): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $append]);
    }

    /**
     * Takes a BIO out of its chain. What stood before and behind it is linked.
     *
     * See: BIO_push(3)
     * @param Handle|int $bio BIO
     * @return ?Handle BIO or null, new: the BIO that followed; 0 where none did
     */
    public static function bio_pop(Handle|int $bio): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio]);
    }

    /**
     * Gives the BIO that follows in the chain.
     *
     * See: BIO_find_type(3)
     * @param Handle|int $bio BIO
     * @return ?Handle BIO or null, borrowed: the BIO that follows; 0 where none does
     */
    public static function bio_next(Handle|int $bio): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio]);
    }

    /**
     * Finds the first BIO of a kind in a chain, from `bio` on.
     *
     * See: BIO_find_type(3)
     * @param Handle|int $bio BIO
     * @param int $type int: a BIO_TYPE_ constant; BIO_TYPE_SOURCE_SINK, BIO_TYPE_FILTER or
     *   BIO_TYPE_DESCRIPTOR alone: the first of any such kind
     * @return ?Handle BIO or null, borrowed: the BIO; 0 where there is none
     */
    public static function bio_find_type(Handle|int $bio, int $type): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $type]);
    }

    /**
     * Gives the bytes that wait in a BIO of memory, without taking them out.
     *
     * See: BIO_s_mem(3)
     * @param Handle|int $bio BIO
     * @param ?Room $buffer Room that is filled or null: where they are copied to; null to ask for their
     *   number
     * @return int long: how many bytes there are; only so many as there is room for are copied
     */
    public static function bio_get_mem_data(Handle|int $bio, ?Room $buffer = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $buffer]);
    }

    /**
     * Says what reading answers when a BIO of memory is empty. It is -1 at first, and 0 with bio_new_mem_buf.
     *
     * See: BIO_s_mem(3)
     * @param Handle|int $bio BIO
     * @param int $value int: 0: the end; below 0: to be called again
     * @return int long: 1; 0 where the kind cannot
     */
    public static function bio_set_mem_eof_return(Handle|int $bio, int $value): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $value]);
    }

    /**
     * Opens a file to read from.
     *
     * Waits: for files only
     * See: BIO_s_file(3)
     * @param Handle|int $bio BIO
     * @param string $path string
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function bio_read_filename(Handle|int $bio, string $path): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $path]);
    }

    /**
     * Opens a file to write to; what was in it is lost.
     *
     * Waits: for files only
     * See: BIO_s_file(3)
     * @param Handle|int $bio BIO
     * @param string $path string
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function bio_write_filename(Handle|int $bio, string $path): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $path]);
    }

    /**
     * Opens a file to write at its end.
     *
     * Waits: for files only
     * See: BIO_s_file(3)
     * @param Handle|int $bio BIO
     * @param string $path string
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function bio_append_filename(Handle|int $bio, string $path): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $path]);
    }

    /**
     * Opens a file that there is, to read and write.
     *
     * Waits: for files only
     * See: BIO_s_file(3)
     * @param Handle|int $bio BIO
     * @param string $path string
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function bio_rw_filename(Handle|int $bio, string $path): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $path]);
    }

    /**
     * Gives a BIO the descriptor or socket that it works on.
     *
     * See: BIO_s_fd(3)
     * @param Handle|int $bio BIO
     * @param int $fd int
     * @param int $close_flag int: BIO_CLOSE: it is closed with the BIO; BIO_NOCLOSE: it is not
     * @return int long: 1; 0 where the kind cannot
     */
    public static function bio_set_fd(Handle|int $bio, int $fd, int $close_flag): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $fd, $close_flag]);
    }

    /**
     * Gives the descriptor or socket that a BIO works on.
     *
     * Value 2: `fd`, int: the same
     * See: BIO_s_fd(3)
     * @param Handle|int $bio BIO
     * @return array long: the descriptor or socket; -1 where there is none
     */
    public static function bio_get_fd(Handle|int $bio): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio]);
    }

    /**
     * Says whether a connection that is still to be made will be one that never waits.
     *
     * See: BIO_s_connect(3)
     * @param Handle|int $bio BIO
     * @param int $on long: 1: nothing waits; 0: it may wait
     * @return int long: 1; 0 where the kind cannot
     */
    public static function bio_set_nbio(Handle|int $bio, int $on): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $on]);
    }

    /**
     * Does what a BIO has to do before bytes flow: connects, accepts, or does the TLS handshake.
     *
     * Waits: as long as OpenSSL does
     * See: BIO_f_ssl(3)
     * @param Handle|int $bio BIO
     * @return int long: 1; 0 or below on failure or to be called again (bio_should_retry)
     */
    public static function bio_do_handshake(Handle|int $bio): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio]);
    }

    /**
     * Connects to the host and port of a bio_s_connect.
     *
     * Waits: as long as OpenSSL does
     * See: BIO_s_connect(3)
     * @param Handle|int $bio BIO
     * @return int long: 1; 0 or below on failure or to be called again (bio_should_retry)
     */
    public static function bio_do_connect(Handle|int $bio): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio]);
    }

    /**
     * Connects, with further attempts until the time has run out.
     *
     * Waits: as long as OpenSSL does
     * OpenSSL: 3.0 and newer
     * See: BIO_socket_wait(3)
     * @param Handle|int $bio BIO
     * @param int $timeout int: seconds for all attempts; 0: as long as they take; below 0: one attempt that
     *   does not wait
     * @param int $nap int: milliseconds between attempts; below 0: 100
     * @return int int: 1; 0 when the time ran out; -1 on failure, or, with `timeout` below 0, to be called
     *   again
     */
    public static function bio_do_connect_retry(Handle|int $bio, int $timeout, int $nap): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $timeout, $nap]);
    }

    /**
     * Waits until what bio_should_retry speaks of has come.
     *
     * Waits: as long as OpenSSL does
     * OpenSSL: 3.0 and newer
     * See: BIO_socket_wait(3)
     * @param Handle|int $bio BIO
     * @param int $until time_t: seconds since 1970; 0: it does not wait and answers 1
     * @param int $nap unsigned int: milliseconds between attempts where the BIO has no socket
     * @return int int: 1; 0 when the time ran out; -1 on failure
     */
    public static function bio_wait(Handle|int $bio, int $until, int $nap): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $until, $nap]);
    }

    /**
     * Waits for a socket.
     *
     * Waits: as long as OpenSSL does
     * OpenSSL: 3.0 and newer
     * See: BIO_socket_wait(3)
     * @param int $fd int
     * @param int $for_read int: 1: until it can be read; 0: until it can be written
     * @param int $until time_t: seconds since 1970; 0: it does not wait and answers 1
     * @return int int: 1; 0 when the time ran out; -1 on failure
     */
    public static function bio_socket_wait(int $fd, int $for_read, int $until): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$fd, $for_read, $until]);
    }

    /**
     * Says to which host a bio_s_connect connects.
     *
     * See: BIO_s_connect(3)
     * @param Handle|int $bio BIO
     * @param string $host string: a name or address, or `host:port`
     * @return int long: 1; 0 where the kind cannot
     */
    public static function bio_set_conn_hostname(Handle|int $bio, string $host): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $host]);
    }

    /**
     * Says to which port a bio_s_connect connects.
     *
     * See: BIO_s_connect(3)
     * @param Handle|int $bio BIO
     * @param string $port string: a number or the name of a service
     * @return int long: 1; 0 where the kind cannot
     */
    public static function bio_set_conn_port(Handle|int $bio, string $port): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $port]);
    }

    /**
     * Gives the host of a bio_s_connect.
     *
     * See: BIO_s_connect(3)
     * @param Handle|int $bio BIO
     * @return ?string string or null: the host; null where there is none
     */
    public static function bio_get_conn_hostname(Handle|int $bio): ?string
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio]);
    }

    /**
     * Gives the port of a bio_s_connect.
     *
     * See: BIO_s_connect(3)
     * @param Handle|int $bio BIO
     * @return ?string string or null: the port; null where there is none
     */
    public static function bio_get_conn_port(Handle|int $bio): ?string
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio]);
    }

    /**
     * Says which version of IP a bio_s_connect uses.
     *
     * See: BIO_s_connect(3)
     * @param Handle|int $bio BIO
     * @param int $family int: BIO_FAMILY_IPV4, BIO_FAMILY_IPV6 or BIO_FAMILY_IPANY
     * @return int long: 1; 0 where the kind cannot
     */
    public static function bio_set_conn_ip_family(Handle|int $bio, int $family): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $family]);
    }

    /**
     * Says with which options of the socket a bio_s_connect connects.
     *
     * See: BIO_s_connect(3)
     * @param Handle|int $bio BIO
     * @param int $mode long: BIO_SOCK_ constants, added
     * @return int long: 1; 0 where the kind cannot
     */
    public static function bio_set_conn_mode(Handle|int $bio, int $mode): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $mode]);
    }

    /**
     * Binds the port of a bio_s_accept when it is called first, and waits for a connection afterwards. That
     * one follows in the chain then; bio_pop takes it out.
     *
     * Waits: as long as OpenSSL does
     * See: BIO_s_accept(3)
     * @param Handle|int $bio BIO
     * @return int long: 1; 0 or below on failure or to be called again (bio_should_retry)
     */
    public static function bio_do_accept(Handle|int $bio): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio]);
    }

    /**
     * Says where a bio_s_accept listens.
     *
     * See: BIO_s_accept(3)
     * @param Handle|int $bio BIO
     * @param string $name string: `port` or `host:port`, with `*` for any
     * @return int long: 1; 0 where the kind cannot
     */
    public static function bio_set_accept_name(Handle|int $bio, string $name): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $name]);
    }

    /**
     * Says on which port a bio_s_accept listens.
     *
     * See: BIO_s_accept(3)
     * @param Handle|int $bio BIO
     * @param string $port string: a number or the name of a service
     * @return int long: 1; 0 where the kind cannot
     */
    public static function bio_set_accept_port(Handle|int $bio, string $port): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $port]);
    }

    /**
     * Gives the address that a bio_s_accept listens on.
     *
     * See: BIO_s_accept(3)
     * @param Handle|int $bio BIO
     * @return ?string string or null: a text; null where there is none
     */
    public static function bio_get_accept_name(Handle|int $bio): ?string
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio]);
    }

    /**
     * Gives the port that a bio_s_accept listens on, also when it was chosen by the system.
     *
     * See: BIO_s_accept(3)
     * @param Handle|int $bio BIO
     * @return ?string string or null: a text; null where there is none
     */
    public static function bio_get_accept_port(Handle|int $bio): ?string
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio]);
    }

    /**
     * Gives the address of the peer that a bio_s_accept accepted last.
     *
     * See: BIO_s_accept(3)
     * @param Handle|int $bio BIO
     * @return ?string string or null: a text; null where there is none
     */
    public static function bio_get_peer_name(Handle|int $bio): ?string
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio]);
    }

    /**
     * Gives the port of the peer that a bio_s_accept accepted last.
     *
     * See: BIO_s_accept(3)
     * @param Handle|int $bio BIO
     * @return ?string string or null: a text; null where there is none
     */
    public static function bio_get_peer_port(Handle|int $bio): ?string
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio]);
    }

    /**
     * Says whether bio_do_accept may wait.
     *
     * See: BIO_s_accept(3)
     * @param Handle|int $bio BIO
     * @param int $on int: 1: accepting never waits; 0: it may wait
     * @return int long: 1; 0 where the kind cannot
     */
    public static function bio_set_nbio_accept(Handle|int $bio, int $on): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $on]);
    }

    /**
     * Says which version of IP a bio_s_accept uses.
     *
     * See: BIO_s_accept(3)
     * @param Handle|int $bio BIO
     * @param int $family int: BIO_FAMILY_IPV4, BIO_FAMILY_IPV6 or BIO_FAMILY_IPANY
     * @return int long: 1; 0 where the kind cannot
     */
    public static function bio_set_accept_ip_family(Handle|int $bio, int $family): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $family]);
    }

    /**
     * Gives a filter of which each connection that is accepted gets a copy in front of it. What it is a copy
     * of is this one as it is now. Other kinds, bio_f_ssl among them, are refused: bio_push puts those in
     * front of what bio_pop answers.
     *
     * See: BIO_s_accept(3)
     * @param Handle|int $bio BIO
     * @param Handle|int|null $chain BIO or null: a bio_f_buffer, bio_f_linebuffer or bio_f_base64 with
     *   nothing behind it; 0: nothing is done
     * @return int long: 1; 0 where the kind cannot, or with the reason in the queue
     */
    public static function bio_set_accept_bios(Handle|int $bio, Handle|int|null $chain = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $chain]);
    }

    /**
     * Says how a bio_s_accept binds its port.
     *
     * See: BIO_s_accept(3)
     * @param Handle|int $bio BIO
     * @param int $mode long: BIO_SOCK_ constants, added; BIO_BIND_NORMAL, BIO_BIND_REUSEADDR
     * @return int long: 1; 0 where the kind cannot
     */
    public static function bio_set_bind_mode(Handle|int $bio, int $mode): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $mode]);
    }

    /**
     * Tells how a bio_s_accept binds its port.
     *
     * See: BIO_s_accept(3)
     * @param Handle|int $bio BIO
     * @return int long: what bio_set_bind_mode set
     */
    public static function bio_get_bind_mode(Handle|int $bio): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio]);
    }

    /**
     * Makes a pair of two BIOs of bio_s_bio.
     *
     * See: BIO_s_bio(3)
     * @param Handle|int $first BIO
     * @param Handle|int $second BIO
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function bio_make_bio_pair(Handle|int $first, Handle|int $second): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$first, $second]);
    }

    /**
     * Parts the BIOs of a pair. What was on its way between them is lost.
     *
     * See: BIO_s_bio(3)
     * @param Handle|int $bio BIO
     * @return int int: 1; 0 where the kind cannot
     */
    public static function bio_destroy_bio_pair(Handle|int $bio): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio]);
    }

    /**
     * Says that nothing more will be written to this BIO of a pair; the other one reads the end then.
     *
     * See: BIO_s_bio(3)
     * @param Handle|int $bio BIO
     * @return int int: 1; 0 where the kind cannot
     */
    public static function bio_shutdown_wr(Handle|int $bio): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio]);
    }

    /**
     * Says how many bytes a bio_s_bio holds. It has to be said before the pair is made.
     *
     * See: BIO_s_bio(3)
     * @param Handle|int $bio BIO
     * @param int $size long: in bytes
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function bio_set_write_buf_size(Handle|int $bio, int $size): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $size]);
    }

    /**
     * Tells how many bytes a bio_s_bio holds.
     *
     * See: BIO_s_bio(3)
     * @param Handle|int $bio BIO
     * @param int $size long: is not looked at
     * @return int size_t: how many bytes
     */
    public static function bio_get_write_buf_size(Handle|int $bio, int $size): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $size]);
    }

    /**
     * Tells how many bytes the next writing to a bio_s_bio takes.
     *
     * See: BIO_s_bio(3)
     * @param Handle|int $bio BIO
     * @return int int: how many bytes
     */
    public static function bio_get_write_guarantee(Handle|int $bio): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio]);
    }

    /**
     * Tells how many bytes the next writing to a bio_s_bio takes.
     *
     * See: BIO_s_bio(3)
     * @param Handle|int $bio BIO
     * @return int size_t: how many bytes
     */
    public static function bio_ctrl_get_write_guarantee(Handle|int $bio): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio]);
    }

    /**
     * Tells how many bytes the other BIO of a pair wanted to read from this one and did not get.
     *
     * See: BIO_s_bio(3)
     * @param Handle|int $bio BIO
     * @return int int: how many bytes, 0 where nothing was asked for
     */
    public static function bio_get_read_request(Handle|int $bio): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio]);
    }

    /**
     * Tells how many bytes the other BIO of a pair wanted to read from this one and did not get.
     *
     * See: BIO_s_bio(3)
     * @param Handle|int $bio BIO
     * @return int size_t: how many bytes, 0 where nothing was asked for
     */
    public static function bio_ctrl_get_read_request(Handle|int $bio): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio]);
    }

    /**
     * Has bio_get_read_request answer 0.
     *
     * See: BIO_s_bio(3)
     * @param Handle|int $bio BIO
     * @return int int: 1; 0 where the kind cannot
     */
    public static function bio_ctrl_reset_read_request(Handle|int $bio): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio]);
    }

    /**
     * Says how many bytes a bio_f_buffer gathers, in both directions. What it holds is lost.
     *
     * See: BIO_f_buffer(3)
     * @param Handle|int $bio BIO
     * @param int $size long: in bytes; below 4,096 nothing changes
     * @return int long: 1; 0 on failure
     */
    public static function bio_set_buffer_size(Handle|int $bio, int $size): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $size]);
    }

    /**
     * Says how many bytes a bio_f_buffer gathers when it reads. What it holds is lost.
     *
     * See: BIO_f_buffer(3)
     * @param Handle|int $bio BIO
     * @param int $size long: in bytes; below 4,096 nothing changes
     * @return int long: 1; 0 on failure
     */
    public static function bio_set_read_buffer_size(Handle|int $bio, int $size): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $size]);
    }

    /**
     * Says how many bytes a bio_f_buffer gathers when it writes. What it holds is lost.
     *
     * See: BIO_f_buffer(3)
     * @param Handle|int $bio BIO
     * @param int $size long: in bytes; below 4,096 nothing changes
     * @return int long: 1; 0 on failure
     */
    public static function bio_set_write_buffer_size(Handle|int $bio, int $size): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $size]);
    }

    /**
     * Counts the newlines that a bio_f_buffer has read in advance.
     *
     * See: BIO_f_buffer(3)
     * @param Handle|int $bio BIO
     * @return int long: how many
     */
    public static function bio_get_buffer_num_lines(Handle|int $bio): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio]);
    }

    /**
     * Copies bytes that a bio_f_buffer has read in advance, and leaves them there. It reads some when it has
     * none.
     *
     * Waits: as long as OpenSSL does
     * See: BIO_f_buffer(3)
     * @param Handle|int $bio BIO
     * @param Room $buffer Room that is filled
     * @return int long: how many bytes were copied
     */
    public static function bio_buffer_peek(Handle|int $bio, Room $buffer): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $buffer]);
    }

    /**
     * Puts bytes into a bio_f_buffer, to be read next, in place of those that it has.
     *
     * See: BIO_f_buffer(3)
     * @param Handle|int $bio BIO
     * @param Room|string $data string or Room
     * @return int long: 1; 0 on failure
     */
    public static function bio_set_buffer_read_data(Handle|int $bio, Room|string $data): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $data]);
    }

    /**
     * Says what a bio_f_prefix writes in front of each line.
     *
     * OpenSSL: 3.0 and newer
     * See: BIO_f_prefix(3)
     * @param Handle|int $bio BIO
     * @param ?string $prefix string or null: the text; null for none
     * @return int long: 1; 0 where the kind cannot
     */
    public static function bio_set_prefix(Handle|int $bio, ?string $prefix = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $prefix]);
    }

    /**
     * Says how many spaces a bio_f_prefix writes in front of each line.
     *
     * OpenSSL: 3.0 and newer
     * See: BIO_f_prefix(3)
     * @param Handle|int $bio BIO
     * @param int $columns long
     * @return int long: 1; 0 where the kind cannot
     */
    public static function bio_set_indent(Handle|int $bio, int $columns): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $columns]);
    }

    /**
     * Tells how many spaces a bio_f_prefix writes in front of each line.
     *
     * OpenSSL: 3.0 and newer
     * See: BIO_f_prefix(3)
     * @param Handle|int $bio BIO
     * @return int long: how many
     */
    public static function bio_get_indent(Handle|int $bio): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio]);
    }

    /**
     * Gives a bio_f_ssl the SSL that it works with. The SSL lives as long as the BIO needs it, with either
     * flag. Freeing the BIO sends nothing: bio_ssl_shutdown is for that.
     *
     * Streams: refused on the SSL of a stream: it is read and written by the stream's functions
     * See: BIO_f_ssl(3)
     * @param Handle|int $bio BIO
     * @param Handle|int $ssl SSL
     * @param int $close_flag long: BIO_CLOSE or BIO_NOCLOSE
     * @return int long: 1; 0 where the kind cannot
     */
    public static function bio_set_ssl(Handle|int $bio, Handle|int $ssl, int $close_flag): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $ssl, $close_flag]);
    }

    /**
     * Gives the SSL of a bio_f_ssl.
     *
     * Value 2: `ssl`, SSL or null: where the handle of the SSL goes; 0 where there is none
     * See: BIO_f_ssl(3)
     * @param Handle|int $bio BIO
     * @return array long: 1; 0 or below where there is none
     */
    public static function bio_get_ssl(Handle|int $bio): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio]);
    }

    /**
     * Says on which side the SSL of a bio_f_ssl is.
     *
     * See: BIO_f_ssl(3)
     * @param Handle|int $bio BIO
     * @param int $client long: 1: as a client; 0: as a server
     * @return int long: 1; 0 where there is no SSL
     */
    public static function bio_set_ssl_mode(Handle|int $bio, int $client): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $client]);
    }

    /**
     * Says after how many bytes a bio_f_ssl renegotiates. TLS 1.3 knows no renegotiation.
     *
     * See: BIO_f_ssl(3)
     * @param Handle|int $bio BIO
     * @param int $bytes long: at least 512; below, nothing changes
     * @return int long: how many it was before
     */
    public static function bio_set_ssl_renegotiate_bytes(Handle|int $bio, int $bytes): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $bytes]);
    }

    /**
     * Says after how many seconds a bio_f_ssl renegotiates. TLS 1.3 knows no renegotiation.
     *
     * See: BIO_f_ssl(3)
     * @param Handle|int $bio BIO
     * @param int $seconds long
     * @return int long: how many it was before
     */
    public static function bio_set_ssl_renegotiate_timeout(Handle|int $bio, int $seconds): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $seconds]);
    }

    /**
     * Counts the renegotiations that a bio_f_ssl began by itself.
     *
     * See: BIO_f_ssl(3)
     * @param Handle|int $bio BIO
     * @return int long: how many
     */
    public static function bio_get_num_renegotiates(Handle|int $bio): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio]);
    }

    /**
     * Does one of the commands that the functions above stand for.
     *
     * Waits: as long as OpenSSL does
     * See: BIO_ctrl(3)
     * @param Handle|int $bio BIO
     * @param int $command int: a BIO_CTRL_ or BIO_C_ constant
     * @param int $number long: what the command is given besides
     * @param ?string $text string or null: for the commands that take a text; null for the others
     * @return int long: what the command answers
     */
    public static function bio_ctrl(Handle|int $bio, int $command, int $number, ?string $text = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $command, $number, $text]);
    }

    /**
     * Makes a place for an address.
     *
     * See: BIO_ADDR(3)
     * @return ?Handle BIO_ADDR or null, new: an address of no family; 0 with the reason in the queue
     */
    public static function bio_addr_new(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Frees the handle of an address.
     *
     * See: BIO_ADDR(3)
     * @param Handle|int|null $address BIO_ADDR or null
     * @return void nothing
     */
    public static function bio_addr_free(Handle|int|null $address): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$address]);
    }

    /**
     * Makes an address one of no family.
     *
     * See: BIO_ADDR(3)
     * @param Handle|int $address BIO_ADDR
     * @return void nothing
     */
    public static function bio_addr_clear(Handle|int $address): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$address]);
    }

    /**
     * Tells of which family an address is.
     *
     * See: BIO_ADDR(3)
     * @param Handle|int $address BIO_ADDR
     * @return int int: AF_INET, AF_INET6, AF_UNIX or AF_UNSPEC, as numbers of the system
     */
    public static function bio_addr_family(Handle|int $address): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$address]);
    }

    /**
     * Gives the port of an address.
     *
     * See: BIO_ADDR(3)
     * @param Handle|int $address BIO_ADDR
     * @return int unsigned short: the port, in the byte order of the network; 0 where there is none
     */
    public static function bio_addr_rawport(Handle|int $address): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$address]);
    }

    /**
     * Gives the host of an address.
     *
     * Waits: as long as OpenSSL does
     * See: BIO_ADDR(3)
     * @param Handle|int $address BIO_ADDR
     * @param int $numeric int: 1: the digits; 0: the name, if one can be found
     * @return ?string string or null: the host; null with the reason in the queue
     */
    public static function bio_addr_hostname_string(Handle|int $address, int $numeric): ?string
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$address, $numeric]);
    }

    /**
     * Gives the port of an address.
     *
     * Waits: as long as OpenSSL does
     * See: BIO_ADDR(3)
     * @param Handle|int $address BIO_ADDR
     * @param int $numeric int: 1: the digits; 0: the name of the service
     * @return ?string string or null: the port; null with the reason in the queue
     */
    public static function bio_addr_service_string(Handle|int $address, int $numeric): ?string
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$address, $numeric]);
    }

    /**
     * Gives the path of a Unix socket.
     *
     * See: BIO_ADDR(3)
     * @param Handle|int $address BIO_ADDR
     * @return ?string string or null: the path; null where the family is another
     */
    public static function bio_addr_path_string(Handle|int $address): ?string
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$address]);
    }

    /**
     * Gives the bytes of an address, in the byte order of the network: 4 of IPv4, 16 of IPv6, those of the
     * path of a Unix socket.
     *
     * Value 2: `length`, size_t: how many bytes it has
     * See: BIO_ADDR(3)
     * @param Handle|int $address BIO_ADDR
     * @param ?Room $buffer Room that is filled or null: where it goes; null to ask for its length
     * @return array int: 1, or 0 where there is none or no room for it
     */
    public static function bio_addr_rawaddress(Handle|int $address, ?Room $buffer = null): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$address, $buffer]);
    }

    /**
     * Sets an address.
     *
     * See: BIO_ADDR(3)
     * @param Handle|int $address BIO_ADDR
     * @param int $family int: AF_INET or AF_INET6, as numbers of the system
     * @param Room|string $where string or Room: 4 bytes for AF_INET, 16 for AF_INET6, in the byte order of
     *   the network
     * @param int $port unsigned short: in the byte order of the network
     * @return int int: 1, or 0
     */
    public static function bio_addr_rawmake(Handle|int $address, int $family, Room|string $where, int $port): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$address, $family, $where, $port]);
    }

    /**
     * Prepares the use of sockets. Nothing needs it on Unix.
     *
     * See: BIO_sock_init(3)
     * @return int int: 1, or -1
     */
    public static function bio_sock_init(): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Says whether operations on a socket may wait.
     *
     * See: BIO_socket_nbio(3)
     * @param int $socket int
     * @param int $on int: 1: nothing waits; 0: it may wait
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function bio_socket_nbio(int $socket, int $on): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$socket, $on]);
    }

    /**
     * Takes the pending error of a socket.
     *
     * See: BIO_sock_error(3)
     * @param int $socket int
     * @return int int: the number of an OS error, 0 for none; 1 where it cannot be asked
     */
    public static function bio_sock_error(int $socket): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$socket]);
    }

    /**
     * Sets TCP_NODELAY of a socket.
     *
     * See: BIO_set_tcp_ndelay(3)
     * @param int $socket int
     * @param int $on int: 1: small pieces are sent at once; 0: they are gathered
     * @return int int: 1; 0 or -1 on failure
     */
    public static function bio_set_tcp_ndelay(int $socket, int $on): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$socket, $on]);
    }

    /**
     * Closes a socket.
     *
     * See: BIO_connect(3)
     * @param int $socket int
     * @return int int: 1, or 0
     */
    public static function bio_closesocket(int $socket): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$socket]);
    }

    /**
     * Tells whether reading or writing a socket that gave `result` just now should be done again. It looks at
     * errno, so that it means something only where nothing came between.
     *
     * See: BIO_sock_should_retry(3)
     * @param int $result int: 0 or -1
     * @return int int: 1 or 0
     */
    public static function bio_sock_should_retry(int $result): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$result]);
    }

    /**
     * Tells whether reading or writing a descriptor that gave `result` just now should be done again. It
     * looks at errno, so that it means something only where nothing came between.
     *
     * See: BIO_s_fd(3)
     * @param int $result int: 0 or -1
     * @return int int: 1 or 0
     */
    public static function bio_fd_should_retry(int $result): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$result]);
    }

    /**
     * Tells whether an error of the system means that the call should be made again.
     *
     * See: BIO_sock_non_fatal_error(3)
     * @param int $error int: an errno value
     * @return int int: 1 or 0
     */
    public static function bio_sock_non_fatal_error(int $error): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$error]);
    }

    /**
     * Tells whether an error of the system means that the call should be made again.
     *
     * See: BIO_fd_non_fatal_error(3)
     * @param int $error int: an errno value
     * @return int int: 1 or 0
     */
    public static function bio_fd_non_fatal_error(int $error): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$error]);
    }

    /**
     * Tells whether an error of the system means that the call should be made again.
     *
     * See: BIO_dgram_non_fatal_error(3)
     * @param int $error int: an errno value
     * @return int int: 1 or 0
     */
    public static function bio_dgram_non_fatal_error(int $error): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$error]);
    }

    /**
     * Takes the oldest error out of the queue.
     *
     * See: ERR_get_error(3)
     * @return int unsigned long: the packed code; 0 when the queue is empty
     */
    public static function err_get_error(): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Takes the oldest error out of the queue, with its place.
     *
     * Value 2: `line`, int: the line in that file
     * See: ERR_get_error(3)
     * @param ?Room $file Room that is filled or null: the C file that raised it
     * @return array unsigned long: the packed code; 0 when the queue is empty
     */
    public static function err_get_error_line(?Room $file): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$file]);
    }

    /**
     * Takes the oldest error out of the queue, with its place and what was added.
     *
     * Value 2: `line`, int: the line in that file
     * Value 3: `flags`, int: ERR_TXT_STRING where there is `data`; 0
     * See: ERR_get_error(3)
     * @param ?Room $file Room that is filled or null: the C file that raised it
     * @param ?Room $data Room that is filled or null: what was added, such as a file's name
     * @return array unsigned long: the packed code; 0 when the queue is empty
     */
    public static function err_get_error_line_data(?Room $file, ?Room $data = null): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$file, $data]);
    }

    /**
     * Takes the oldest error out of the queue, with all that is known about it.
     *
     * Value 2: `line`, int: the line in that file
     * Value 3: `flags`, int: ERR_TXT_STRING where there is `data`; 0
     * See: ERR_get_error(3)
     * @param ?Room $file Room that is filled or null: the C file that raised it
     * @param ?Room $function Room that is filled or null: the C function that raised it
     * @param ?Room $data Room that is filled or null: what was added, such as a file's name
     * @return array unsigned long: the packed code; 0 when the queue is empty
     */
    public static function err_get_error_all(?Room $file, ?Room $function = null, ?Room $data = null): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$file, $function, $data]);
    }

    /**
     * Gives the oldest error and leaves it in the queue.
     *
     * See: ERR_get_error(3)
     * @return int unsigned long: the packed code; 0 when the queue is empty
     */
    public static function err_peek_error(): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Gives the oldest error and leaves it in the queue, with its place.
     *
     * Value 2: `line`, int: the line in that file
     * See: ERR_get_error(3)
     * @param ?Room $file Room that is filled or null: the C file that raised it
     * @return array unsigned long: the packed code; 0 when the queue is empty
     */
    public static function err_peek_error_line(?Room $file): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$file]);
    }

    /**
     * Gives the oldest error and leaves it in the queue, with its place and what was added.
     *
     * Value 2: `line`, int: the line in that file
     * Value 3: `flags`, int: ERR_TXT_STRING where there is `data`; 0
     * See: ERR_get_error(3)
     * @param ?Room $file Room that is filled or null: the C file that raised it
     * @param ?Room $data Room that is filled or null: what was added, such as a file's name
     * @return array unsigned long: the packed code; 0 when the queue is empty
     */
    public static function err_peek_error_line_data(?Room $file, ?Room $data = null): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$file, $data]);
    }

    /**
     * Gives the oldest error and leaves it in the queue, with the C function that raised it.
     *
     * See: ERR_get_error(3)
     * @param ?Room $function Room that is filled or null: the C function that raised it
     * @return int unsigned long: the packed code; 0 when the queue is empty
     */
    public static function err_peek_error_func(?Room $function): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$function]);
    }

    /**
     * Gives the oldest error and leaves it in the queue, with what was added.
     *
     * Value 2: `flags`, int: ERR_TXT_STRING where there is `data`; 0
     * See: ERR_get_error(3)
     * @param ?Room $data Room that is filled or null: what was added, such as a file's name
     * @return array unsigned long: the packed code; 0 when the queue is empty
     */
    public static function err_peek_error_data(?Room $data): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$data]);
    }

    /**
     * Gives the oldest error and leaves it in the queue, with all that is known about it.
     *
     * Value 2: `line`, int: the line in that file
     * Value 3: `flags`, int: ERR_TXT_STRING where there is `data`; 0
     * See: ERR_get_error(3)
     * @param ?Room $file Room that is filled or null: the C file that raised it
     * @param ?Room $function Room that is filled or null: the C function that raised it
     * @param ?Room $data Room that is filled or null: what was added, such as a file's name
     * @return array unsigned long: the packed code; 0 when the queue is empty
     */
    public static function err_peek_error_all(?Room $file, ?Room $function = null, ?Room $data = null): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$file, $function, $data]);
    }

    /**
     * Gives the newest error and leaves it in the queue.
     *
     * See: ERR_get_error(3)
     * @return int unsigned long: the packed code; 0 when the queue is empty
     */
    public static function err_peek_last_error(): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Gives the newest error and leaves it in the queue, with its place.
     *
     * Value 2: `line`, int: the line in that file
     * See: ERR_get_error(3)
     * @param ?Room $file Room that is filled or null: the C file that raised it
     * @return array unsigned long: the packed code; 0 when the queue is empty
     */
    public static function err_peek_last_error_line(?Room $file): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$file]);
    }

    /**
     * Gives the newest error and leaves it in the queue, with its place and what was added.
     *
     * Value 2: `line`, int: the line in that file
     * Value 3: `flags`, int: ERR_TXT_STRING where there is `data`; 0
     * See: ERR_get_error(3)
     * @param ?Room $file Room that is filled or null: the C file that raised it
     * @param ?Room $data Room that is filled or null: what was added, such as a file's name
     * @return array unsigned long: the packed code; 0 when the queue is empty
     */
    public static function err_peek_last_error_line_data(?Room $file, ?Room $data = null): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$file, $data]);
    }

    /**
     * Gives the newest error and leaves it in the queue, with the C function that raised it.
     *
     * See: ERR_get_error(3)
     * @param ?Room $function Room that is filled or null: the C function that raised it
     * @return int unsigned long: the packed code; 0 when the queue is empty
     */
    public static function err_peek_last_error_func(?Room $function): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$function]);
    }

    /**
     * Gives the newest error and leaves it in the queue, with what was added.
     *
     * Value 2: `flags`, int: ERR_TXT_STRING where there is `data`; 0
     * See: ERR_get_error(3)
     * @param ?Room $data Room that is filled or null: what was added, such as a file's name
     * @return array unsigned long: the packed code; 0 when the queue is empty
     */
    public static function err_peek_last_error_data(?Room $data): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$data]);
    }

    /**
     * Gives the newest error and leaves it in the queue, with all that is known about it.
     *
     * Value 2: `line`, int: the line in that file
     * Value 3: `flags`, int: ERR_TXT_STRING where there is `data`; 0
     * See: ERR_get_error(3)
     * @param ?Room $file Room that is filled or null: the C file that raised it
     * @param ?Room $function Room that is filled or null: the C function that raised it
     * @param ?Room $data Room that is filled or null: what was added, such as a file's name
     * @return array unsigned long: the packed code; 0 when the queue is empty
     */
    public static function err_peek_last_error_all(?Room $file, ?Room $function = null, ?Room $data = null): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$file, $function, $data]);
    }

    /**
     * Empties the queue.
     *
     * See: ERR_clear_error(3)
     * @return void nothing
     */
    public static function err_clear_error(): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Writes the errors of the queue, a line each, and empties it.
     *
     * Waits: as long as OpenSSL does
     * See: ERR_print_errors(3)
     * @param Handle|int $bio BIO
     * @return void nothing
     */
    public static function err_print_errors(Handle|int $bio): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio]);
    }

    /**
     * Gives a line for people to read about an error.
     *
     * See: ERR_error_string(3)
     * @param int $code unsigned long: from err_get_error
     * @return ?string string or null: a line; it stays until the next call on this thread
     */
    public static function err_error_string(int $code): ?string
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$code]);
    }

    /**
     * Gives a line for people to read about an error, cut to the room and with a NUL behind it.
     *
     * See: ERR_error_string(3)
     * @param int $code unsigned long: from err_get_error
     * @param Room $buffer Room that is filled
     * @return void nothing
     */
    public static function err_error_string_n(int $code, Room $buffer): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$code, $buffer]);
    }

    /**
     * Names the part of OpenSSL that an error came from.
     *
     * See: ERR_error_string(3)
     * @param int $code unsigned long: from err_get_error
     * @return ?string string or null: such as `SSL routines`; null where it is not known
     */
    public static function err_lib_error_string(int $code): ?string
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$code]);
    }

    /**
     * Gives the reason of an error.
     *
     * See: ERR_error_string(3)
     * @param int $code unsigned long: from err_get_error
     * @return ?string string or null: such as `certificate verify failed`; null where it is not known
     */
    public static function err_reason_error_string(int $code): ?string
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$code]);
    }

    /**
     * Names the C function that raised an error.
     *
     * See: ERR_error_string(3)
     * @param int $code unsigned long: from err_get_error
     * @return ?string string or null: the name; always null from OpenSSL 3.0 on
     */
    public static function err_func_error_string(int $code): ?string
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$code]);
    }

    /**
     * Tells which part of OpenSSL an error came from.
     *
     * See: ERR_GET_LIB(3)
     * @param int $code unsigned long: from err_get_error
     * @return int int: an ERR_LIB_ constant
     */
    public static function err_get_lib(int $code): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$code]);
    }

    /**
     * Tells the reason of an error.
     *
     * See: ERR_GET_LIB(3)
     * @param int $code unsigned long: from err_get_error
     * @return int int: the reason, a number that the part has given it
     */
    public static function err_get_reason(int $code): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$code]);
    }

    /**
     * Tells which C function raised an error.
     *
     * See: ERR_GET_LIB(3)
     * @param int $code unsigned long: from err_get_error
     * @return int int: the number of the function; always 0 from OpenSSL 3.0 on
     */
    public static function err_get_func(int $code): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$code]);
    }

    /**
     * Gives the flags of the reason of an error.
     *
     * See: ERR_GET_LIB(3)
     * @param int $code unsigned long: from err_get_error
     * @return int int: flags, shifted as they are in the code; always 0 with 1.1.1
     */
    public static function err_get_rflags(int $code): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$code]);
    }

    /**
     * Tells whether an error is one like lack of memory, after which OpenSSL can hardly go on.
     *
     * See: ERR_GET_LIB(3)
     * @param int $code unsigned long: from err_get_error
     * @return int int: 0: no
     */
    public static function err_fatal_error(int $code): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$code]);
    }

    /**
     * Tells whether the reason of an error is one that all parts of OpenSSL share.
     *
     * See: ERR_GET_LIB(3)
     * @param int $code unsigned long: from err_get_error
     * @return int int: 1 or 0; always 0 with 1.1.1
     */
    public static function err_common_error(int $code): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$code]);
    }

    /**
     * Tells whether an error is an errno value of the system, which err_get_reason gives then.
     *
     * See: ERR_GET_LIB(3)
     * @param int $code unsigned long: from err_get_error
     * @return int int: 1 or 0; always 0 with 1.1.1
     */
    public static function err_system_error(int $code): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$code]);
    }

    /**
     * Makes a code, to compare with one of err_get_error.
     *
     * See: ERR_load_strings(3)
     * @param int $library int: an ERR_LIB_ constant
     * @param int $function int: is looked at with 1.1.1 only
     * @param int $reason int
     * @return int unsigned long: the packed code
     */
    public static function err_pack(int $library, int $function, int $reason): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$library, $function, $reason]);
    }

    /**
     * Gives a number for errors of a program's own.
     *
     * See: ERR_load_strings(3)
     * @return int int: a number that no other part has
     */
    public static function err_get_next_error_library(): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Loads the texts of OpenSSL's errors. It loads them by itself, so that nothing needs this call.
     *
     * See: ERR_load_crypto_strings(3)
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function err_load_crypto_strings(): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Loads the texts of the errors of one part of OpenSSL, ERR. It loads them by itself, so that nothing
     * needs this call.
     *
     * See: ERR_load_crypto_strings(3)
     * @return int int: 1
     */
    public static function err_load_err_strings(): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Does nothing; OpenSSL frees its texts when the process ends.
     *
     * See: ERR_load_crypto_strings(3)
     * @return void nothing
     */
    public static function err_free_strings(): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Does nothing; a thread's queue is freed when it ends.
     *
     * OpenSSL: before 4.0
     * See: ERR_remove_state(3)
     * @param int $pid unsigned long: is not looked at
     * @return void nothing
     */
    public static function err_remove_state(int $pid): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$pid]);
    }

    /**
     * Does nothing; a thread's queue is freed when it ends.
     *
     * OpenSSL: before 4.0
     * See: ERR_remove_state(3)
     * @return void nothing
     */
    public static function err_remove_thread_state(): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Fills room with random bytes that are good for keys.
     *
     * See: RAND_bytes(3)
     * @param Room $buffer Room that is filled
     * @return int int: 1; 0 or -1 with the reason in the queue, and then the bytes are worth nothing
     */
    public static function rand_bytes(Room $buffer): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$buffer]);
    }

    /**
     * Fills room with random bytes for what must stay secret, from a generator of its own.
     *
     * See: RAND_bytes(3)
     * @param Room $buffer Room that is filled
     * @return int int: 1; 0 or -1 with the reason in the queue, and then the bytes are worth nothing
     */
    public static function rand_priv_bytes(Room $buffer): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$buffer]);
    }

    /**
     * Fills room with random bytes, as rand_bytes does.
     *
     * OpenSSL: 3.0 and newer
     * See: RAND_bytes(3)
     * @param Room $buffer Room that is filled
     * @param int $strength unsigned int: bits of security that are needed; 0: any
     * @return int int: 1; 0 or -1 with the reason in the queue, and then the bytes are worth nothing
     */
    public static function rand_bytes_ex(Room $buffer, int $strength): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$buffer, $strength]);
    }

    /**
     * Fills room with random bytes, as rand_priv_bytes does.
     *
     * OpenSSL: 3.0 and newer
     * See: RAND_bytes(3)
     * @param Room $buffer Room that is filled
     * @param int $strength unsigned int: bits of security that are needed; 0: any
     * @return int int: 1; 0 or -1 with the reason in the queue, and then the bytes are worth nothing
     */
    public static function rand_priv_bytes_ex(Room $buffer, int $strength): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$buffer, $strength]);
    }

    /**
     * Fills room with random bytes. rand_bytes does it better or as well.
     *
     * See: RAND_bytes(3)
     * @param Room $buffer Room that is filled
     * @return int int: 1; 0 or -1 on failure
     */
    public static function rand_pseudo_bytes(Room $buffer): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$buffer]);
    }

    /**
     * Adds random bytes to those that the generators are seeded with. The system seeds them too, so that
     * nothing needs it.
     *
     * See: RAND_add(3)
     * @param Room|string $buffer string or Room
     * @return void nothing
     */
    public static function rand_seed(Room|string $buffer): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$buffer]);
    }

    /**
     * Tells whether the generators have been seeded, and seeds them if they can be.
     *
     * See: RAND_add(3)
     * @return int int: 1: yes; 0: no
     */
    public static function rand_status(): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Seeds the generators anew from the system.
     *
     * See: RAND_add(3)
     * @return int int: 1; 0 on failure
     */
    public static function rand_poll(): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Seeds the generators with what is in a file.
     *
     * Waits: for files only
     * See: RAND_load_file(3)
     * @param string $path string
     * @param int $most long: how many bytes are read; -1: all, of a device 256
     * @return int int: how many bytes were read; -1 with the reason in the queue
     */
    public static function rand_load_file(string $path, int $most): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$path, $most]);
    }

    /**
     * Writes random bytes to a file, for rand_load_file.
     *
     * Waits: for files only
     * See: RAND_load_file(3)
     * @param string $path string
     * @return int int: how many bytes were written; -1 with the reason in the queue
     */
    public static function rand_write_file(string $path): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$path]);
    }

    /**
     * Gives the path of the file of seeds: that of the environment variable RANDFILE, or .rnd in the home
     * directory.
     *
     * See: RAND_load_file(3)
     * @param Room $buffer Room that is filled
     * @return ?string string or null: the path, as in `buffer`; null where there is none or no room
     */
    public static function rand_file_name(Room $buffer): ?string
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$buffer]);
    }

    /**
     * Says whether the devices that seeds come from stay open.
     *
     * See: RAND_add(3)
     * @param int $keep int: 1: they stay open; 0: they are closed
     * @return void nothing
     */
    public static function rand_keep_random_devices_open(int $keep): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$keep]);
    }

    /**
     * Says of which type the generators are. It has to be said before the first one is used.
     *
     * OpenSSL: 3.0 and newer
     * See: RAND_set_DRBG_type(3)
     * @param ?string $drbg string or null: `CTR-DRBG`, `HASH-DRBG` or `HMAC-DRBG`
     * @param ?string $properties string or null
     * @param ?string $cipher string or null: of a CTR-DRBG
     * @param ?string $digest string or null: of the others
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function rand_set_drbg_type(?string $drbg, ?string $properties = null, ?string $cipher = null, ?string $digest = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$drbg, $properties, $cipher, $digest]);
    }

    /**
     * Says where the generators get their seeds from. It has to be said before the first one is used.
     *
     * OpenSSL: 3.0 and newer
     * See: RAND_set_DRBG_type(3)
     * @param ?string $seed string or null: name of the source
     * @param ?string $properties string or null
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function rand_set_seed_source_type(?string $seed, ?string $properties = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$seed, $properties]);
    }

    /**
     * Does nothing; OpenSSL frees its generators when the process ends.
     *
     * See: RAND_cleanup(3)
     * @return void nothing
     */
    public static function rand_cleanup(): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Tells how long the content of the encoding of an object identifier is.
     *
     * See: OBJ_nid2obj(3)
     * @param Handle|int|null $object ASN1_OBJECT or null
     * @return int size_t: how many bytes; 0 without one
     */
    public static function obj_length(Handle|int|null $object): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$object]);
    }

    /**
     * Gives the content of the encoding of an object identifier.
     *
     * See: OBJ_nid2obj(3)
     * @param Handle|int|null $object ASN1_OBJECT or null
     * @param ?Room $buffer Room that is filled or null: where they are copied to; null to ask for their
     *   number
     * @return int size_t: how many bytes there are; only so many as there is room for are copied
     */
    public static function obj_get0_data(Handle|int|null $object, ?Room $buffer = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$object, $buffer]);
    }

    /**
     * Tells of what a signature algorithm consists.
     *
     * Value 2: `digest`, int: NID of its digest; NID_undef where it has none
     * Value 3: `key`, int: NID of its kind of key
     * See: OBJ_find_sigid_algs(3)
     * @param int $signature int: NID of a signature algorithm
     * @return array int: 1; 0 where it is not known
     */
    public static function obj_find_sigid_algs(int $signature): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$signature]);
    }

    /**
     * Finds the signature algorithm that a digest and a kind of key make.
     *
     * Value 2: `signature`, int: NID of the signature algorithm
     * See: OBJ_find_sigid_by_algs(3)
     * @param int $digest int: NID of a digest
     * @param int $key int: NID of a kind of key
     * @return array int: 1; 0 where there is none
     */
    public static function obj_find_sigid_by_algs(int $digest, int $key): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$digest, $key]);
    }

    /**
     * Does nothing; OpenSSL frees its tables when the process ends.
     *
     * See: OBJ_nid2obj(3)
     * @return void nothing
     */
    public static function obj_cleanup(): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Tells the version of the OpenSSL that is loaded, as a number.
     *
     * See: OpenSSL_version(3)
     * @return int unsigned long: such as 0x30000160: one hexadecimal digit of the major, two of the minor
     *   version; 1.1.1 is 0x101010..
     */
    public static function openssl_version_num(): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Is the old name of OpenSSL_version.
     *
     * See: OpenSSL_version(3)
     * @param int $what int: as for OpenSSL_version
     * @return ?string string or null: a text
     */
    public static function ssleay_version(int $what): ?string
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$what]);
    }

    /**
     * Is the old name of openssl_version_num.
     *
     * See: OpenSSL_version(3)
     * @return int unsigned long: as of openssl_version_num
     */
    public static function ssleay(): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Tells the major version, 3 of 3.0.22.
     *
     * OpenSSL: 3.0 and newer
     * See: OpenSSL_version(3)
     * @return int unsigned int: a number
     */
    public static function openssl_version_major(): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Tells the minor version, 0 of 3.0.22.
     *
     * OpenSSL: 3.0 and newer
     * See: OpenSSL_version(3)
     * @return int unsigned int: a number
     */
    public static function openssl_version_minor(): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Tells the patch level, 22 of 3.0.22.
     *
     * OpenSSL: 3.0 and newer
     * See: OpenSSL_version(3)
     * @return int unsigned int: a number
     */
    public static function openssl_version_patch(): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Tells the stage before a release.
     *
     * OpenSSL: 3.0 and newer
     * See: OpenSSL_version(3)
     * @return ?string string or null: such as `-alpha1`; empty for a release
     */
    public static function openssl_version_pre_release(): ?string
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Tells what those who built OpenSSL added to its version.
     *
     * OpenSSL: 3.0 and newer
     * See: OpenSSL_version(3)
     * @return ?string string or null: such as `+fips`; empty where there is none
     */
    public static function openssl_version_build_metadata(): ?string
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Tells where OpenSSL looks for its files, and what it knows about the processor.
     *
     * OpenSSL: 3.0 and newer
     * See: OpenSSL_version(3)
     * @param int $what int: an OPENSSL_INFO_ constant
     * @return ?string string or null: a text; null where there is none
     */
    public static function openssl_info(int $what): ?string
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$what]);
    }

    /**
     * Prepares parts of OpenSSL. They prepare themselves when they are needed, so that nothing needs this
     * call.
     *
     * Waits: for files only
     * See: OPENSSL_init_crypto(3)
     * @param int $options uint64_t: OPENSSL_INIT_ constants, added
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function openssl_init_crypto(int $options): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$options]);
    }

    /**
     * Does nothing.
     *
     * See: OPENSSL_init(3)
     * @return void nothing
     */
    public static function openssl_init(): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Reads OpenSSL's configuration file, once in a process.
     *
     * Waits: for files only
     * See: OPENSSL_config(3)
     * @param ?string $section string or null: the section of the configuration file; null for `openssl_conf`
     * @return void nothing
     */
    public static function openssl_config(?string $section): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$section]);
    }

    /**
     * Has OpenSSL read no configuration file, if it has not read it yet.
     *
     * See: OPENSSL_config(3)
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function openssl_no_config(): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Adds what a configuration file can speak about. It is there without this call.
     *
     * See: OPENSSL_load_builtin_modules(3)
     * @return void nothing
     */
    public static function openssl_load_builtin_modules(): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Adds all ciphers and digests. They are there without this call.
     *
     * See: OpenSSL_add_all_algorithms(3)
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function openssl_add_all_algorithms(): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Adds all ciphers and digests. They are there without this call.
     *
     * See: OpenSSL_add_all_algorithms(3)
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function openssl_add_all_algorithms_noconf(): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Adds all ciphers and digests, and reads the configuration file. They are there without this call.
     *
     * Waits: for files only
     * See: OpenSSL_add_all_algorithms(3)
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function openssl_add_all_algorithms_conf(): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Adds all ciphers. They are there without this call.
     *
     * See: OpenSSL_add_all_algorithms(3)
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function openssl_add_all_ciphers(): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Adds all digests. They are there without this call.
     *
     * See: OpenSSL_add_all_algorithms(3)
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function openssl_add_all_digests(): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Does nothing; OpenSSL frees its algorithms when the process ends.
     *
     * See: OpenSSL_add_all_algorithms(3)
     * @return void nothing
     */
    public static function evp_cleanup(): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Does nothing; OpenSSL frees its indexes when the process ends.
     *
     * See: CRYPTO_cleanup_all_ex_data(3)
     * @return void nothing
     */
    public static function crypto_cleanup_all_ex_data(): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Answers 1, for programs that give OpenSSL before 1.1.0 its locks. The ones of today have their own.
     *
     * See: CRYPTO_num_locks(3)
     * @return int int: 1
     */
    public static function crypto_num_locks(): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Answers 0: since OpenSSL 1.1.0 there is no such callback.
     *
     * See: CRYPTO_get_locking_callback(3)
     * @return int int: 0
     */
    public static function crypto_get_locking_callback(): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Answers 0: since OpenSSL 1.1.0 there is no such callback.
     *
     * See: CRYPTO_get_id_callback(3)
     * @return int int: 0
     */
    public static function crypto_get_id_callback(): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Compares bytes in a time that does not tell where they differ.
     *
     * See: CRYPTO_memcmp(3)
     * @param Room|string $a string or Room
     * @param Room|string $b string or Room
     * @return int int: 0: equal
     */
    public static function crypto_memcmp(Room|string $a, Room|string $b): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$a, $b]);
    }

    /**
     * Overwrites room with zeros.
     *
     * See: OPENSSL_malloc(3)
     * @param Room $buffer Room that is filled
     * @return void nothing
     */
    public static function openssl_cleanse(Room $buffer): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$buffer]);
    }

    /**
     * Gives a number under which a program can keep something with each BIO, see bio_set_ex_data.
     *
     * See: BIO_get_ex_new_index(3)
     * @return int int: the index; -1 with the reason in the queue
     */
    public static function bio_get_ex_new_index(): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Reads a certificate in PEM. Blocks of other kinds before it are passed over; calling again reads the
     * next one, and at the end of the text the reason is PEM_R_NO_START_LINE.
     *
     * Waits: as long as OpenSSL does
     * See: PEM_read_bio_PrivateKey(3)
     * @param Handle|int $bio BIO
     * @param ?string $password string or null: of an encrypted block, which is rare here; null for none
     * @return ?Handle X509 or null, new: the certificate; 0 with the reason in the queue
     */
    public static function pem_read_bio_x509(Handle|int $bio, ?string $password = null): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $password]);
    }

    /**
     * Reads a certificate in PEM, and with it the trust settings of a block named TRUSTED CERTIFICATE. Blocks
     * of other kinds before it are passed over; calling again reads the next one, and at the end of the text
     * the reason is PEM_R_NO_START_LINE.
     *
     * Waits: as long as OpenSSL does
     * See: PEM_read_bio_PrivateKey(3)
     * @param Handle|int $bio BIO
     * @param ?string $password string or null: of an encrypted block, which is rare here; null for none
     * @return ?Handle X509 or null, new: the certificate; 0 with the reason in the queue
     */
    public static function pem_read_bio_x509_aux(Handle|int $bio, ?string $password = null): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $password]);
    }

    /**
     * Reads a certificate revocation list in PEM. Blocks of other kinds before it are passed over; calling
     * again reads the next one, and at the end of the text the reason is PEM_R_NO_START_LINE.
     *
     * Waits: as long as OpenSSL does
     * See: PEM_read_bio_PrivateKey(3)
     * @param Handle|int $bio BIO
     * @param ?string $password string or null: of an encrypted block, which is rare here; null for none
     * @return ?Handle X509_CRL or null, new: the list; 0 with the reason in the queue
     */
    public static function pem_read_bio_x509_crl(Handle|int $bio, ?string $password = null): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $password]);
    }

    /**
     * Reads a request for a certificate in PEM. Blocks of other kinds before it are passed over; calling
     * again reads the next one, and at the end of the text the reason is PEM_R_NO_START_LINE.
     *
     * Waits: as long as OpenSSL does
     * See: PEM_read_bio_PrivateKey(3)
     * @param Handle|int $bio BIO
     * @param ?string $password string or null: of an encrypted block, which is rare here; null for none
     * @return ?Handle X509_REQ or null, new: the request; 0 with the reason in the queue
     */
    public static function pem_read_bio_x509_req(Handle|int $bio, ?string $password = null): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $password]);
    }

    /**
     * Reads a private key in PEM: PKCS #8, encrypted or not, or one of the older forms of a single kind of
     * key. Blocks of other kinds before it are passed over.
     *
     * Waits: as long as OpenSSL does
     * See: PEM_read_bio_PrivateKey(3)
     * @param Handle|int $bio BIO
     * @param ?string $password string or null: of an encrypted key; null for none, and then an encrypted one
     *   fails
     * @return ?Handle EVP_PKEY or null, new: the key; 0 with the reason in the queue
     */
    public static function pem_read_bio_privatekey(Handle|int $bio, ?string $password = null): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $password]);
    }

    /**
     * Reads a private key in PEM as pem_read_bio_privatekey does, with a choice of implementations.
     *
     * Waits: as long as OpenSSL does
     * OpenSSL: 3.0 and newer
     * See: PEM_read_bio_PrivateKey(3)
     * @param Handle|int $bio BIO
     * @param ?string $password string or null: of an encrypted key; null for none, and then an encrypted one
     *   fails
     * @param ?string $properties string or null: which implementations may be used, see property(7); null:
     *   any
     * @return ?Handle EVP_PKEY or null, new: the key; 0 with the reason in the queue
     */
    public static function pem_read_bio_privatekey_ex(Handle|int $bio, ?string $password = null, ?string $properties = null): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $password, $properties]);
    }

    /**
     * Reads a public key in PEM, from a block named PUBLIC KEY.
     *
     * Waits: as long as OpenSSL does
     * See: PEM_read_bio_PrivateKey(3)
     * @param Handle|int $bio BIO
     * @param ?string $password string or null: of an encrypted block, which is rare here; null for none
     * @return ?Handle EVP_PKEY or null, new: the key; 0 with the reason in the queue
     */
    public static function pem_read_bio_pubkey(Handle|int $bio, ?string $password = null): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $password]);
    }

    /**
     * Reads a public key in PEM as pem_read_bio_pubkey does, with a choice of implementations.
     *
     * Waits: as long as OpenSSL does
     * OpenSSL: 3.0 and newer
     * See: PEM_read_bio_PrivateKey(3)
     * @param Handle|int $bio BIO
     * @param ?string $password string or null: of an encrypted block, which is rare here; null for none
     * @param ?string $properties string or null: which implementations may be used, see property(7); null:
     *   any
     * @return ?Handle EVP_PKEY or null, new: the key; 0 with the reason in the queue
     */
    public static function pem_read_bio_pubkey_ex(Handle|int $bio, ?string $password = null, ?string $properties = null): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $password, $properties]);
    }

    /**
     * Reads the parameters of DH, DSA or EC keys in PEM. Keys are made of them by evp_pkey_ctx_new and
     * evp_pkey_keygen.
     *
     * Waits: as long as OpenSSL does
     * See: PEM_read_bio_PrivateKey(3)
     * @param Handle|int $bio BIO
     * @return ?Handle EVP_PKEY or null, new: a key that has parameters only; 0 with the reason in the queue
     */
    public static function pem_read_bio_parameters(Handle|int $bio): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio]);
    }

    /**
     * Reads parameters in PEM as pem_read_bio_parameters does, with a choice of implementations.
     *
     * Waits: as long as OpenSSL does
     * OpenSSL: 3.0 and newer
     * See: PEM_read_bio_PrivateKey(3)
     * @param Handle|int $bio BIO
     * @param ?string $properties string or null: which implementations may be used, see property(7); null:
     *   any
     * @return ?Handle EVP_PKEY or null, new: a key that has parameters only; 0 with the reason in the queue
     */
    public static function pem_read_bio_parameters_ex(Handle|int $bio, ?string $properties = null): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $properties]);
    }

    /**
     * Reads Diffie-Hellman parameters in PEM, from a block named DH PARAMETERS or X9.42 DH PARAMETERS.
     *
     * Waits: as long as OpenSSL does
     * See: PEM_read_bio_PrivateKey(3)
     * @param Handle|int $bio BIO
     * @param ?string $password string or null: of an encrypted block, which is rare here; null for none
     * @return ?Handle DH or null, new: the parameters; 0 with the reason in the queue
     */
    public static function pem_read_bio_dhparams(Handle|int $bio, ?string $password = null): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $password]);
    }

    /**
     * Reads a private RSA key in PEM.
     *
     * Waits: as long as OpenSSL does
     * See: PEM_read_bio_PrivateKey(3)
     * @param Handle|int $bio BIO
     * @param ?string $password string or null: of an encrypted key; null for none, and then an encrypted one
     *   fails
     * @return ?Handle RSA or null, new: the key; 0 with the reason in the queue
     */
    public static function pem_read_bio_rsaprivatekey(Handle|int $bio, ?string $password = null): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $password]);
    }

    /**
     * Reads a public RSA key in PEM, from a block named RSA PUBLIC KEY.
     *
     * Waits: as long as OpenSSL does
     * See: PEM_read_bio_PrivateKey(3)
     * @param Handle|int $bio BIO
     * @param ?string $password string or null: of an encrypted block, which is rare here; null for none
     * @return ?Handle RSA or null, new: the key; 0 with the reason in the queue
     */
    public static function pem_read_bio_rsapublickey(Handle|int $bio, ?string $password = null): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $password]);
    }

    /**
     * Reads a public RSA key in PEM, from a block named PUBLIC KEY.
     *
     * Waits: as long as OpenSSL does
     * See: PEM_read_bio_PrivateKey(3)
     * @param Handle|int $bio BIO
     * @param ?string $password string or null: of an encrypted block, which is rare here; null for none
     * @return ?Handle RSA or null, new: the key; 0 with the reason in the queue
     */
    public static function pem_read_bio_rsa_pubkey(Handle|int $bio, ?string $password = null): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $password]);
    }

    /**
     * Reads a private EC key in PEM.
     *
     * Waits: as long as OpenSSL does
     * See: PEM_read_bio_ECPrivateKey(3)
     * @param Handle|int $bio BIO
     * @param ?string $password string or null: of an encrypted key; null for none, and then an encrypted one
     *   fails
     * @return ?Handle EC_KEY or null, new: the key; 0 with the reason in the queue
     */
    public static function pem_read_bio_ecprivatekey(Handle|int $bio, ?string $password = null): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $password]);
    }

    /**
     * Reads a public EC key in PEM, from a block named PUBLIC KEY.
     *
     * Waits: as long as OpenSSL does
     * See: PEM_read_CMS(3)
     * @param Handle|int $bio BIO
     * @param ?string $password string or null: of an encrypted block, which is rare here; null for none
     * @return ?Handle EC_KEY or null, new: the key; 0 with the reason in the queue
     */
    public static function pem_read_bio_ec_pubkey(Handle|int $bio, ?string $password = null): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $password]);
    }

    /**
     * Writes a certificate in PEM.
     *
     * Waits: as long as OpenSSL does
     * See: PEM_read_bio_PrivateKey(3)
     * @param Handle|int $bio BIO
     * @param Handle|int $x509 X509
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function pem_write_bio_x509(Handle|int $bio, Handle|int $x509): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $x509]);
    }

    /**
     * Writes a certificate in PEM, with its trust settings, as a block named TRUSTED CERTIFICATE.
     *
     * Waits: as long as OpenSSL does
     * See: PEM_read_bio_PrivateKey(3)
     * @param Handle|int $bio BIO
     * @param Handle|int $x509 X509
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function pem_write_bio_x509_aux(Handle|int $bio, Handle|int $x509): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $x509]);
    }

    /**
     * Writes a certificate revocation list in PEM.
     *
     * Waits: as long as OpenSSL does
     * See: PEM_read_bio_PrivateKey(3)
     * @param Handle|int $bio BIO
     * @param Handle|int $crl X509_CRL
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function pem_write_bio_x509_crl(Handle|int $bio, Handle|int $crl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $crl]);
    }

    /**
     * Writes a request for a certificate in PEM.
     *
     * Waits: as long as OpenSSL does
     * See: PEM_read_bio_PrivateKey(3)
     * @param Handle|int $bio BIO
     * @param Handle|int $request X509_REQ
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function pem_write_bio_x509_req(Handle|int $bio, Handle|int $request): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $request]);
    }

    /**
     * Writes a request for a certificate in PEM, as a block named NEW CERTIFICATE REQUEST, which some old
     * software wants.
     *
     * Waits: as long as OpenSSL does
     * See: PEM_read_bio_PrivateKey(3)
     * @param Handle|int $bio BIO
     * @param Handle|int $request X509_REQ
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function pem_write_bio_x509_req_new(Handle|int $bio, Handle|int $request): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $request]);
    }

    /**
     * Writes the public half of a key in PEM.
     *
     * Waits: as long as OpenSSL does
     * See: PEM_read_bio_PrivateKey(3)
     * @param Handle|int $bio BIO
     * @param Handle|int $pkey EVP_PKEY
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function pem_write_bio_pubkey(Handle|int $bio, Handle|int $pkey): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $pkey]);
    }

    /**
     * Writes the public half of a key in PEM, with a choice of implementations.
     *
     * Waits: as long as OpenSSL does
     * OpenSSL: 3.0 and newer
     * See: PEM_read_bio_PrivateKey(3)
     * @param Handle|int $bio BIO
     * @param Handle|int $pkey EVP_PKEY
     * @param ?string $properties string or null: which implementations may be used, see property(7); null:
     *   any
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function pem_write_bio_pubkey_ex(Handle|int $bio, Handle|int $pkey, ?string $properties = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $pkey, $properties]);
    }

    /**
     * Writes a private key in PEM, in PKCS #8 where that exists for its kind.
     *
     * Waits: as long as OpenSSL does
     * See: PEM_read_bio_PrivateKey(3)
     * @param Handle|int $bio BIO
     * @param Handle|int $pkey EVP_PKEY
     * @param Handle|int|null $cipher EVP_CIPHER or null: to encrypt the key with, for instance that of
     *   evp_aes_256_cbc; null: it is written as it is
     * @param Room|string|null $passphrase string or Room or null: to encrypt with; null: `password` is
     * @param ?string $password string or null: to encrypt with where there is no `passphrase`
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function pem_write_bio_privatekey(Handle|int $bio, Handle|int $pkey, Handle|int|null $cipher = null, Room|string|null $passphrase = null, ?string $password = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $pkey, $cipher, $passphrase, $password]);
    }

    /**
     * Writes a private key in PEM, in the older form that there is for its kind, such as RSA PRIVATE KEY.
     * Those forms protect a key badly.
     *
     * Waits: as long as OpenSSL does
     * See: PEM_read_bio_PrivateKey(3)
     * @param Handle|int $bio BIO
     * @param Handle|int $pkey EVP_PKEY
     * @param Handle|int|null $cipher EVP_CIPHER or null: to encrypt the key with, for instance that of
     *   evp_aes_256_cbc; null: it is written as it is
     * @param Room|string|null $passphrase string or Room or null: to encrypt with; null: `password` is
     * @param ?string $password string or null: to encrypt with where there is no `passphrase`
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function pem_write_bio_privatekey_traditional(Handle|int $bio, Handle|int $pkey, Handle|int|null $cipher = null, Room|string|null $passphrase = null, ?string $password = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $pkey, $cipher, $passphrase, $password]);
    }

    /**
     * Writes a private key in PEM as PKCS #8. A `cipher` is used with PBES2.
     *
     * Waits: as long as OpenSSL does
     * See: PEM_read_bio_PrivateKey(3)
     * @param Handle|int $bio BIO
     * @param Handle|int $pkey EVP_PKEY
     * @param Handle|int|null $cipher EVP_CIPHER or null: to encrypt the key with, for instance that of
     *   evp_aes_256_cbc; null: it is written as it is
     * @param Room|string|null $passphrase string or Room or null: to encrypt with; null: `password` is
     * @param ?string $password string or null: to encrypt with where there is no `passphrase`
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function pem_write_bio_pkcs8privatekey(Handle|int $bio, Handle|int $pkey, Handle|int|null $cipher = null, Room|string|null $passphrase = null, ?string $password = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $pkey, $cipher, $passphrase, $password]);
    }

    /**
     * Writes a private key in PEM as PKCS #8, encrypted with one of the older algorithms.
     *
     * Waits: as long as OpenSSL does
     * See: PEM_read_bio_PrivateKey(3)
     * @param Handle|int $bio BIO
     * @param Handle|int $pkey EVP_PKEY
     * @param int $nid int: NID of the PBE algorithm to encrypt with, of PKCS #5 version 1.5 or PKCS #12; -1:
     *   the key is written as it is
     * @param Room|string|null $passphrase string or Room or null: to encrypt with; null: `password` is
     * @param ?string $password string or null: to encrypt with where there is no `passphrase`
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function pem_write_bio_pkcs8privatekey_nid(Handle|int $bio, Handle|int $pkey, int $nid, Room|string|null $passphrase = null, ?string $password = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $pkey, $nid, $passphrase, $password]);
    }

    /**
     * Writes the parameters of a DH, DSA or EC key in PEM.
     *
     * Waits: as long as OpenSSL does
     * See: PEM_read_bio_PrivateKey(3)
     * @param Handle|int $bio BIO
     * @param Handle|int $pkey EVP_PKEY
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function pem_write_bio_parameters(Handle|int $bio, Handle|int $pkey): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $pkey]);
    }

    /**
     * Writes Diffie-Hellman parameters in PEM, as a block named DH PARAMETERS, or X9.42 DH PARAMETERS where
     * they have the prime factor `q`.
     *
     * Waits: as long as OpenSSL does
     * See: PEM_read_bio_PrivateKey(3)
     * @param Handle|int $bio BIO
     * @param Handle|int $dh DH
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function pem_write_bio_dhparams(Handle|int $bio, Handle|int $dh): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $dh]);
    }

    /**
     * Writes Diffie-Hellman parameters in PEM, as a block named X9.42 DH PARAMETERS.
     *
     * Waits: as long as OpenSSL does
     * See: PEM_read_CMS(3)
     * @param Handle|int $bio BIO
     * @param Handle|int $dh DH
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function pem_write_bio_dhxparams(Handle|int $bio, Handle|int $dh): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $dh]);
    }

    /**
     * Writes a private RSA key in PEM, in the older form RSA PRIVATE KEY.
     *
     * Waits: as long as OpenSSL does
     * See: PEM_read_bio_PrivateKey(3)
     * @param Handle|int $bio BIO
     * @param Handle|int $rsa RSA
     * @param Handle|int|null $cipher EVP_CIPHER or null: to encrypt the key with, for instance that of
     *   evp_aes_256_cbc; null: it is written as it is
     * @param Room|string|null $passphrase string or Room or null: to encrypt with; null: `password` is
     * @param ?string $password string or null: to encrypt with where there is no `passphrase`
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function pem_write_bio_rsaprivatekey(Handle|int $bio, Handle|int $rsa, Handle|int|null $cipher = null, Room|string|null $passphrase = null, ?string $password = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $rsa, $cipher, $passphrase, $password]);
    }

    /**
     * Writes a public RSA key in PEM, as a block named RSA PUBLIC KEY.
     *
     * Waits: as long as OpenSSL does
     * See: PEM_read_bio_PrivateKey(3)
     * @param Handle|int $bio BIO
     * @param Handle|int $rsa RSA
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function pem_write_bio_rsapublickey(Handle|int $bio, Handle|int $rsa): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $rsa]);
    }

    /**
     * Writes a public RSA key in PEM, as a block named PUBLIC KEY.
     *
     * Waits: as long as OpenSSL does
     * See: PEM_read_bio_PrivateKey(3)
     * @param Handle|int $bio BIO
     * @param Handle|int $rsa RSA
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function pem_write_bio_rsa_pubkey(Handle|int $bio, Handle|int $rsa): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $rsa]);
    }

    /**
     * Writes a private EC key in PEM, in the older form EC PRIVATE KEY.
     *
     * Waits: as long as OpenSSL does
     * See: PEM_read_CMS(3)
     * @param Handle|int $bio BIO
     * @param Handle|int $ec_key EC_KEY
     * @param Handle|int|null $cipher EVP_CIPHER or null: to encrypt the key with, for instance that of
     *   evp_aes_256_cbc; null: it is written as it is
     * @param Room|string|null $passphrase string or Room or null: to encrypt with; null: `password` is
     * @param ?string $password string or null: to encrypt with where there is no `passphrase`
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function pem_write_bio_ecprivatekey(Handle|int $bio, Handle|int $ec_key, Handle|int|null $cipher = null, Room|string|null $passphrase = null, ?string $password = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $ec_key, $cipher, $passphrase, $password]);
    }

    /**
     * Writes a public EC key in PEM, as a block named PUBLIC KEY.
     *
     * Waits: as long as OpenSSL does
     * See: PEM_read_CMS(3)
     * @param Handle|int $bio BIO
     * @param Handle|int $ec_key EC_KEY
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function pem_write_bio_ec_pubkey(Handle|int $bio, Handle|int $ec_key): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $ec_key]);
    }

    /**
     * Writes any bytes as a PEM block.
     *
     * Waits: as long as OpenSSL does
     * See: PEM_read(3)
     * @param Handle|int $bio BIO
     * @param string $name string: what stands behind BEGIN and END, such as `CERTIFICATE`
     * @param string $header string: lines that follow BEGIN, each with its newline; empty for none
     * @param Room|string $data string or Room
     * @return int int: how many base64 characters were written, or 0 with the reason in the queue
     */
    public static function pem_write_bio(Handle|int $bio, string $name, string $header, Room|string $data): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $name, $header, $data]);
    }

    /**
     * Decodes a certificate from DER.
     *
     * See: d2i_X509(3)
     * @param Room|string $in string or Room: the encoding; what follows it is not looked at
     * @return ?Handle X509 or null, new: the certificate; 0 with the reason in the queue
     */
    public static function d2i_x509(Room|string $in): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$in]);
    }

    /**
     * Reads a certificate in DER.
     *
     * Waits: as long as OpenSSL does
     * See: d2i_X509(3)
     * @param Handle|int $bio BIO
     * @return ?Handle X509 or null, new: the certificate; 0 with the reason in the queue
     */
    public static function d2i_x509_bio(Handle|int $bio): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio]);
    }

    /**
     * Decodes a certificate from DER, and the trust settings that may follow it.
     *
     * See: i2d_re_X509_tbs(3)
     * @param Room|string $in string or Room: the encoding; what follows it is not looked at
     * @return ?Handle X509 or null, new: the certificate; 0 with the reason in the queue
     */
    public static function d2i_x509_aux(Room|string $in): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$in]);
    }

    /**
     * Decodes a certificate revocation list from DER.
     *
     * See: d2i_X509(3)
     * @param Room|string $in string or Room: the encoding; what follows it is not looked at
     * @return ?Handle X509_CRL or null, new: the list; 0 with the reason in the queue
     */
    public static function d2i_x509_crl(Room|string $in): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$in]);
    }

    /**
     * Reads a certificate revocation list in DER.
     *
     * Waits: as long as OpenSSL does
     * See: d2i_X509(3)
     * @param Handle|int $bio BIO
     * @return ?Handle X509_CRL or null, new: the list; 0 with the reason in the queue
     */
    public static function d2i_x509_crl_bio(Handle|int $bio): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio]);
    }

    /**
     * Decodes a request for a certificate from DER.
     *
     * See: d2i_X509(3)
     * @param Room|string $in string or Room: the encoding; what follows it is not looked at
     * @return ?Handle X509_REQ or null, new: the request; 0 with the reason in the queue
     */
    public static function d2i_x509_req(Room|string $in): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$in]);
    }

    /**
     * Reads a request for a certificate in DER.
     *
     * Waits: as long as OpenSSL does
     * See: d2i_X509(3)
     * @param Handle|int $bio BIO
     * @return ?Handle X509_REQ or null, new: the request; 0 with the reason in the queue
     */
    public static function d2i_x509_req_bio(Handle|int $bio): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio]);
    }

    /**
     * Decodes a distinguished name from DER.
     *
     * See: d2i_X509(3)
     * @param Room|string $in string or Room: the encoding; what follows it is not looked at
     * @return ?Handle X509_NAME or null, new: the name; 0 with the reason in the queue
     */
    public static function d2i_x509_name(Room|string $in): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$in]);
    }

    /**
     * Decodes a private key of the kind that `type` says from DER, in the older form of its kind or
     * unencrypted PKCS #8.
     *
     * See: d2i_PrivateKey(3)
     * @param int $type int: kind of key, an EVP_PKEY_ constant such as EVP_PKEY_RSA
     * @param Room|string $in string or Room: the encoding; what follows it is not looked at
     * @return ?Handle EVP_PKEY or null, new: the key; 0 with the reason in the queue
     */
    public static function d2i_privatekey(int $type, Room|string $in): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$type, $in]);
    }

    /**
     * Decodes a private key as d2i_privatekey does, with a choice of implementations.
     *
     * OpenSSL: 3.0 and newer
     * See: d2i_PrivateKey(3)
     * @param int $type int: kind of key, an EVP_PKEY_ constant such as EVP_PKEY_RSA
     * @param Room|string $in string or Room: the encoding; what follows it is not looked at
     * @param ?string $properties string or null: which implementations may be used, see property(7); null:
     *   any
     * @return ?Handle EVP_PKEY or null, new: the key; 0 with the reason in the queue
     */
    public static function d2i_privatekey_ex(int $type, Room|string $in, ?string $properties = null): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$type, $in, $properties]);
    }

    /**
     * Decodes a private key from DER and finds out of which kind it is.
     *
     * See: d2i_PrivateKey(3)
     * @param Room|string $in string or Room: the encoding; what follows it is not looked at
     * @return ?Handle EVP_PKEY or null, new: the key; 0 with the reason in the queue
     */
    public static function d2i_autoprivatekey(Room|string $in): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$in]);
    }

    /**
     * Decodes a private key as d2i_autoprivatekey does, with a choice of implementations.
     *
     * OpenSSL: 3.0 and newer
     * See: d2i_PrivateKey(3)
     * @param Room|string $in string or Room: the encoding; what follows it is not looked at
     * @param ?string $properties string or null: which implementations may be used, see property(7); null:
     *   any
     * @return ?Handle EVP_PKEY or null, new: the key; 0 with the reason in the queue
     */
    public static function d2i_autoprivatekey_ex(Room|string $in, ?string $properties = null): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$in, $properties]);
    }

    /**
     * Reads a private key in DER and finds out of which kind it is.
     *
     * Waits: as long as OpenSSL does
     * See: d2i_PrivateKey(3)
     * @param Handle|int $bio BIO
     * @return ?Handle EVP_PKEY or null, new: the key; 0 with the reason in the queue
     */
    public static function d2i_privatekey_bio(Handle|int $bio): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio]);
    }

    /**
     * Reads a private key in DER as d2i_privatekey_bio does, with a choice of implementations.
     *
     * Waits: as long as OpenSSL does
     * OpenSSL: 3.0 and newer
     * See: d2i_PrivateKey(3)
     * @param Handle|int $bio BIO
     * @param ?string $properties string or null: which implementations may be used, see property(7); null:
     *   any
     * @return ?Handle EVP_PKEY or null, new: the key; 0 with the reason in the queue
     */
    public static function d2i_privatekey_ex_bio(Handle|int $bio, ?string $properties = null): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $properties]);
    }

    /**
     * Reads an encrypted private key in DER, as PKCS #8.
     *
     * Waits: as long as OpenSSL does
     * See: d2i_PKCS8PrivateKey_bio(3)
     * @param Handle|int $bio BIO
     * @param ?string $password string or null: of the key; null for none, and then it fails
     * @return ?Handle EVP_PKEY or null, new: the key; 0 with the reason in the queue
     */
    public static function d2i_pkcs8privatekey_bio(Handle|int $bio, ?string $password = null): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $password]);
    }

    /**
     * Decodes a public key of the kind that `type` says from DER, without its algorithm. EC keys cannot be
     * read with it, for their curve is not there; d2i_pubkey can.
     *
     * See: d2i_PrivateKey(3)
     * @param int $type int: kind of key, an EVP_PKEY_ constant such as EVP_PKEY_RSA
     * @param Room|string $in string or Room: the encoding; what follows it is not looked at
     * @return ?Handle EVP_PKEY or null, new: the key; 0 with the reason in the queue
     */
    public static function d2i_publickey(int $type, Room|string $in): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$type, $in]);
    }

    /**
     * Decodes the parameters of DH, DSA or EC keys from DER.
     *
     * OpenSSL: 3.0 and newer
     * See: d2i_PrivateKey(3)
     * @param int $type int: kind of key, an EVP_PKEY_ constant such as EVP_PKEY_RSA
     * @param Room|string $in string or Room: the encoding; what follows it is not looked at
     * @return ?Handle EVP_PKEY or null, new: a key that has parameters only; 0 with the reason in the queue
     */
    public static function d2i_keyparams(int $type, Room|string $in): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$type, $in]);
    }

    /**
     * Reads the parameters of DH, DSA or EC keys in DER.
     *
     * Waits: as long as OpenSSL does
     * OpenSSL: 3.0 and newer
     * See: d2i_PrivateKey(3)
     * @param int $type int: kind of key, an EVP_PKEY_ constant such as EVP_PKEY_RSA
     * @param Handle|int $bio BIO
     * @return ?Handle EVP_PKEY or null, new: a key that has parameters only; 0 with the reason in the queue
     */
    public static function d2i_keyparams_bio(int $type, Handle|int $bio): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$type, $bio]);
    }

    /**
     * Decodes a public key with its algorithm from DER: the SubjectPublicKeyInfo of certificates.
     *
     * See: X509_PUBKEY_new(3)
     * @param Room|string $in string or Room: the encoding; what follows it is not looked at
     * @return ?Handle EVP_PKEY or null, new: the key; 0 with the reason in the queue
     */
    public static function d2i_pubkey(Room|string $in): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$in]);
    }

    /**
     * Decodes a public key as d2i_pubkey does, with a choice of implementations.
     *
     * OpenSSL: 3.0 and newer
     * See: X509_PUBKEY_new(3)
     * @param Room|string $in string or Room: the encoding; what follows it is not looked at
     * @param ?string $properties string or null: which implementations may be used, see property(7); null:
     *   any
     * @return ?Handle EVP_PKEY or null, new: the key; 0 with the reason in the queue
     */
    public static function d2i_pubkey_ex(Room|string $in, ?string $properties = null): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$in, $properties]);
    }

    /**
     * Reads a public key with its algorithm in DER.
     *
     * Waits: as long as OpenSSL does
     * See: X509_PUBKEY_new(3)
     * @param Handle|int $bio BIO
     * @return ?Handle EVP_PKEY or null, new: the key; 0 with the reason in the queue
     */
    public static function d2i_pubkey_bio(Handle|int $bio): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio]);
    }

    /**
     * Decodes Diffie-Hellman parameters of PKCS #3 from DER.
     *
     * See: d2i_RSAPrivateKey(3)
     * @param Room|string $in string or Room: the encoding; what follows it is not looked at
     * @return ?Handle DH or null, new: the parameters; 0 with the reason in the queue
     */
    public static function d2i_dhparams(Room|string $in): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$in]);
    }

    /**
     * Decodes Diffie-Hellman parameters of X9.42 from DER.
     *
     * See: d2i_X509(3)
     * @param Room|string $in string or Room: the encoding; what follows it is not looked at
     * @return ?Handle DH or null, new: the parameters; 0 with the reason in the queue
     */
    public static function d2i_dhxparams(Room|string $in): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$in]);
    }

    /**
     * Decodes a private RSA key of PKCS #1 from DER.
     *
     * See: d2i_RSAPrivateKey(3)
     * @param Room|string $in string or Room: the encoding; what follows it is not looked at
     * @return ?Handle RSA or null, new: the key; 0 with the reason in the queue
     */
    public static function d2i_rsaprivatekey(Room|string $in): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$in]);
    }

    /**
     * Reads a private RSA key of PKCS #1 in DER.
     *
     * Waits: as long as OpenSSL does
     * See: d2i_RSAPrivateKey(3)
     * @param Handle|int $bio BIO
     * @return ?Handle RSA or null, new: the key; 0 with the reason in the queue
     */
    public static function d2i_rsaprivatekey_bio(Handle|int $bio): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio]);
    }

    /**
     * Decodes a public RSA key of PKCS #1 from DER.
     *
     * See: d2i_RSAPrivateKey(3)
     * @param Room|string $in string or Room: the encoding; what follows it is not looked at
     * @return ?Handle RSA or null, new: the key; 0 with the reason in the queue
     */
    public static function d2i_rsapublickey(Room|string $in): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$in]);
    }

    /**
     * Reads a public RSA key of PKCS #1 in DER.
     *
     * Waits: as long as OpenSSL does
     * See: d2i_RSAPrivateKey(3)
     * @param Handle|int $bio BIO
     * @return ?Handle RSA or null, new: the key; 0 with the reason in the queue
     */
    public static function d2i_rsapublickey_bio(Handle|int $bio): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio]);
    }

    /**
     * Decodes a public RSA key with its algorithm from DER.
     *
     * See: d2i_RSAPrivateKey(3)
     * @param Room|string $in string or Room: the encoding; what follows it is not looked at
     * @return ?Handle RSA or null, new: the key; 0 with the reason in the queue
     */
    public static function d2i_rsa_pubkey(Room|string $in): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$in]);
    }

    /**
     * Reads a public RSA key with its algorithm in DER.
     *
     * Waits: as long as OpenSSL does
     * See: d2i_RSAPrivateKey(3)
     * @param Handle|int $bio BIO
     * @return ?Handle RSA or null, new: the key; 0 with the reason in the queue
     */
    public static function d2i_rsa_pubkey_bio(Handle|int $bio): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio]);
    }

    /**
     * Decodes a private EC key with its curve from DER.
     *
     * See: d2i_RSAPrivateKey(3)
     * @param Room|string $in string or Room: the encoding; what follows it is not looked at
     * @return ?Handle EC_KEY or null, new: the key; 0 with the reason in the queue
     */
    public static function d2i_ecprivatekey(Room|string $in): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$in]);
    }

    /**
     * Reads a private EC key with its curve in DER.
     *
     * Waits: as long as OpenSSL does
     * See: d2i_RSAPrivateKey(3)
     * @param Handle|int $bio BIO
     * @return ?Handle EC_KEY or null, new: the key; 0 with the reason in the queue
     */
    public static function d2i_ecprivatekey_bio(Handle|int $bio): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio]);
    }

    /**
     * Decodes a public EC key with its algorithm from DER.
     *
     * See: d2i_RSAPrivateKey(3)
     * @param Room|string $in string or Room: the encoding; what follows it is not looked at
     * @return ?Handle EC_KEY or null, new: the key; 0 with the reason in the queue
     */
    public static function d2i_ec_pubkey(Room|string $in): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$in]);
    }

    /**
     * Reads a public EC key with its algorithm in DER.
     *
     * Waits: as long as OpenSSL does
     * See: d2i_RSAPrivateKey(3)
     * @param Handle|int $bio BIO
     * @return ?Handle EC_KEY or null, new: the key; 0 with the reason in the queue
     */
    public static function d2i_ec_pubkey_bio(Handle|int $bio): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio]);
    }

    /**
     * Decodes the parameters of an EC key, its curve, from DER.
     *
     * See: d2i_RSAPrivateKey(3)
     * @param Room|string $in string or Room: the encoding; what follows it is not looked at
     * @return ?Handle EC_KEY or null, new: a key that has a curve only; 0 with the reason in the queue
     */
    public static function d2i_ecparameters(Room|string $in): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$in]);
    }

    /**
     * Encodes a certificate in DER.
     *
     * See: d2i_X509(3)
     * @param Handle|int $x509 X509
     * @param ?Room $out Room that is filled or null
     * @return int int: how many bytes the encoding has, or 0 or below with the reason in the queue
     */
    public static function i2d_x509(Handle|int $x509, ?Room $out = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509, $out]);
    }

    /**
     * Writes a certificate in DER.
     *
     * Waits: as long as OpenSSL does
     * See: d2i_X509(3)
     * @param Handle|int $bio BIO
     * @param Handle|int $x509 X509
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function i2d_x509_bio(Handle|int $bio, Handle|int $x509): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $x509]);
    }

    /**
     * Encodes a certificate in DER, and its trust settings behind it.
     *
     * See: i2d_re_X509_tbs(3)
     * @param Handle|int $x509 X509
     * @param ?Room $out Room that is filled or null
     * @return int int: how many bytes the encoding has, or 0 or below with the reason in the queue
     */
    public static function i2d_x509_aux(Handle|int $x509, ?Room $out = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509, $out]);
    }

    /**
     * Encodes a certificate revocation list in DER.
     *
     * See: d2i_X509(3)
     * @param Handle|int $crl X509_CRL
     * @param ?Room $out Room that is filled or null
     * @return int int: how many bytes the encoding has, or 0 or below with the reason in the queue
     */
    public static function i2d_x509_crl(Handle|int $crl, ?Room $out = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$crl, $out]);
    }

    /**
     * Writes a certificate revocation list in DER.
     *
     * Waits: as long as OpenSSL does
     * See: d2i_X509(3)
     * @param Handle|int $bio BIO
     * @param Handle|int $crl X509_CRL
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function i2d_x509_crl_bio(Handle|int $bio, Handle|int $crl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $crl]);
    }

    /**
     * Encodes a request for a certificate in DER.
     *
     * See: d2i_X509(3)
     * @param Handle|int $request X509_REQ
     * @param ?Room $out Room that is filled or null
     * @return int int: how many bytes the encoding has, or 0 or below with the reason in the queue
     */
    public static function i2d_x509_req(Handle|int $request, ?Room $out = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$request, $out]);
    }

    /**
     * Writes a request for a certificate in DER.
     *
     * Waits: as long as OpenSSL does
     * See: d2i_X509(3)
     * @param Handle|int $bio BIO
     * @param Handle|int $request X509_REQ
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function i2d_x509_req_bio(Handle|int $bio, Handle|int $request): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $request]);
    }

    /**
     * Encodes a distinguished name in DER.
     *
     * See: d2i_X509(3)
     * @param Handle|int $name X509_NAME
     * @param ?Room $out Room that is filled or null
     * @return int int: how many bytes the encoding has, or 0 or below with the reason in the queue
     */
    public static function i2d_x509_name(Handle|int $name, ?Room $out = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$name, $out]);
    }

    /**
     * Encodes a private key in DER, in the older form of its kind, or in PKCS #8 where it has none.
     *
     * See: d2i_PrivateKey(3)
     * @param Handle|int $pkey EVP_PKEY
     * @param ?Room $out Room that is filled or null
     * @return int int: how many bytes the encoding has, or 0 or below with the reason in the queue
     */
    public static function i2d_privatekey(Handle|int $pkey, ?Room $out = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$pkey, $out]);
    }

    /**
     * Writes a private key in DER, in the older form of its kind, or in PKCS #8 where it has none.
     *
     * Waits: as long as OpenSSL does
     * See: d2i_PrivateKey(3)
     * @param Handle|int $bio BIO
     * @param Handle|int $pkey EVP_PKEY
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function i2d_privatekey_bio(Handle|int $bio, Handle|int $pkey): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $pkey]);
    }

    /**
     * Writes a private key in DER as PKCS #8, not encrypted.
     *
     * Waits: as long as OpenSSL does
     * See: d2i_X509(3)
     * @param Handle|int $bio BIO
     * @param Handle|int $pkey EVP_PKEY
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function i2d_pkcs8privatekeyinfo_bio(Handle|int $bio, Handle|int $pkey): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $pkey]);
    }

    /**
     * Writes a private key in DER as PKCS #8. A `cipher` is used with PBES2.
     *
     * Waits: as long as OpenSSL does
     * See: d2i_PKCS8PrivateKey_bio(3)
     * @param Handle|int $bio BIO
     * @param Handle|int $pkey EVP_PKEY
     * @param Handle|int|null $cipher EVP_CIPHER or null: to encrypt the key with, for instance that of
     *   evp_aes_256_cbc; null: it is written as it is
     * @param Room|string|null $passphrase string or Room or null: to encrypt with; null: `password` is
     * @param ?string $password string or null: to encrypt with where there is no `passphrase`
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function i2d_pkcs8privatekey_bio(Handle|int $bio, Handle|int $pkey, Handle|int|null $cipher = null, Room|string|null $passphrase = null, ?string $password = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $pkey, $cipher, $passphrase, $password]);
    }

    /**
     * Writes a private key in DER as PKCS #8, encrypted with one of the older algorithms.
     *
     * Waits: as long as OpenSSL does
     * See: d2i_PKCS8PrivateKey_bio(3)
     * @param Handle|int $bio BIO
     * @param Handle|int $pkey EVP_PKEY
     * @param int $nid int: NID of the PBE algorithm to encrypt with, of PKCS #5 version 1.5 or PKCS #12; -1:
     *   the key is written as it is
     * @param Room|string|null $passphrase string or Room or null: to encrypt with; null: `password` is
     * @param ?string $password string or null: to encrypt with where there is no `passphrase`
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function i2d_pkcs8privatekey_nid_bio(Handle|int $bio, Handle|int $pkey, int $nid, Room|string|null $passphrase = null, ?string $password = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $pkey, $nid, $passphrase, $password]);
    }

    /**
     * Encodes the public half of a key in DER, without its algorithm.
     *
     * See: d2i_PrivateKey(3)
     * @param Handle|int $pkey EVP_PKEY
     * @param ?Room $out Room that is filled or null
     * @return int int: how many bytes the encoding has, or 0 or below with the reason in the queue
     */
    public static function i2d_publickey(Handle|int $pkey, ?Room $out = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$pkey, $out]);
    }

    /**
     * Encodes the parameters of a DH, DSA or EC key in DER.
     *
     * OpenSSL: 3.0 and newer
     * See: d2i_PrivateKey(3)
     * @param Handle|int $pkey EVP_PKEY
     * @param ?Room $out Room that is filled or null
     * @return int int: how many bytes the encoding has, or 0 or below with the reason in the queue
     */
    public static function i2d_keyparams(Handle|int $pkey, ?Room $out = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$pkey, $out]);
    }

    /**
     * Writes the parameters of a DH, DSA or EC key in DER.
     *
     * Waits: as long as OpenSSL does
     * OpenSSL: 3.0 and newer
     * See: d2i_PrivateKey(3)
     * @param Handle|int $bio BIO
     * @param Handle|int $pkey EVP_PKEY
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function i2d_keyparams_bio(Handle|int $bio, Handle|int $pkey): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $pkey]);
    }

    /**
     * Encodes the public half of a key with its algorithm in DER: the SubjectPublicKeyInfo of certificates.
     *
     * See: X509_PUBKEY_new(3)
     * @param Handle|int $pkey EVP_PKEY
     * @param ?Room $out Room that is filled or null
     * @return int int: how many bytes the encoding has, or 0 or below with the reason in the queue
     */
    public static function i2d_pubkey(Handle|int $pkey, ?Room $out = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$pkey, $out]);
    }

    /**
     * Writes the public half of a key with its algorithm in DER.
     *
     * Waits: as long as OpenSSL does
     * See: X509_PUBKEY_new(3)
     * @param Handle|int $bio BIO
     * @param Handle|int $pkey EVP_PKEY
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function i2d_pubkey_bio(Handle|int $bio, Handle|int $pkey): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $pkey]);
    }

    /**
     * Encodes Diffie-Hellman parameters in DER, as PKCS #3.
     *
     * See: d2i_RSAPrivateKey(3)
     * @param Handle|int $dh DH
     * @param ?Room $out Room that is filled or null
     * @return int int: how many bytes the encoding has, or 0 or below with the reason in the queue
     */
    public static function i2d_dhparams(Handle|int $dh, ?Room $out = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$dh, $out]);
    }

    /**
     * Encodes Diffie-Hellman parameters in DER, as X9.42.
     *
     * See: d2i_X509(3)
     * @param Handle|int $dh DH
     * @param ?Room $out Room that is filled or null
     * @return int int: how many bytes the encoding has, or 0 or below with the reason in the queue
     */
    public static function i2d_dhxparams(Handle|int $dh, ?Room $out = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$dh, $out]);
    }

    /**
     * Encodes a private RSA key in DER, as PKCS #1.
     *
     * See: d2i_RSAPrivateKey(3)
     * @param Handle|int $rsa RSA
     * @param ?Room $out Room that is filled or null
     * @return int int: how many bytes the encoding has, or 0 or below with the reason in the queue
     */
    public static function i2d_rsaprivatekey(Handle|int $rsa, ?Room $out = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$rsa, $out]);
    }

    /**
     * Writes a private RSA key in DER, as PKCS #1.
     *
     * Waits: as long as OpenSSL does
     * See: d2i_RSAPrivateKey(3)
     * @param Handle|int $bio BIO
     * @param Handle|int $rsa RSA
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function i2d_rsaprivatekey_bio(Handle|int $bio, Handle|int $rsa): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $rsa]);
    }

    /**
     * Encodes a public RSA key in DER, as PKCS #1.
     *
     * See: d2i_RSAPrivateKey(3)
     * @param Handle|int $rsa RSA
     * @param ?Room $out Room that is filled or null
     * @return int int: how many bytes the encoding has, or 0 or below with the reason in the queue
     */
    public static function i2d_rsapublickey(Handle|int $rsa, ?Room $out = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$rsa, $out]);
    }

    /**
     * Writes a public RSA key in DER, as PKCS #1.
     *
     * Waits: as long as OpenSSL does
     * See: d2i_RSAPrivateKey(3)
     * @param Handle|int $bio BIO
     * @param Handle|int $rsa RSA
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function i2d_rsapublickey_bio(Handle|int $bio, Handle|int $rsa): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $rsa]);
    }

    /**
     * Encodes a public RSA key with its algorithm in DER.
     *
     * See: d2i_RSAPrivateKey(3)
     * @param Handle|int $rsa RSA
     * @param ?Room $out Room that is filled or null
     * @return int int: how many bytes the encoding has, or 0 or below with the reason in the queue
     */
    public static function i2d_rsa_pubkey(Handle|int $rsa, ?Room $out = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$rsa, $out]);
    }

    /**
     * Writes a public RSA key with its algorithm in DER.
     *
     * Waits: as long as OpenSSL does
     * See: d2i_RSAPrivateKey(3)
     * @param Handle|int $bio BIO
     * @param Handle|int $rsa RSA
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function i2d_rsa_pubkey_bio(Handle|int $bio, Handle|int $rsa): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $rsa]);
    }

    /**
     * Encodes a private EC key with its curve in DER.
     *
     * See: d2i_RSAPrivateKey(3)
     * @param Handle|int $ec_key EC_KEY
     * @param ?Room $out Room that is filled or null
     * @return int int: how many bytes the encoding has, or 0 or below with the reason in the queue
     */
    public static function i2d_ecprivatekey(Handle|int $ec_key, ?Room $out = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ec_key, $out]);
    }

    /**
     * Writes a private EC key with its curve in DER.
     *
     * Waits: as long as OpenSSL does
     * See: d2i_RSAPrivateKey(3)
     * @param Handle|int $bio BIO
     * @param Handle|int $ec_key EC_KEY
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function i2d_ecprivatekey_bio(Handle|int $bio, Handle|int $ec_key): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $ec_key]);
    }

    /**
     * Encodes a public EC key with its algorithm in DER.
     *
     * See: d2i_RSAPrivateKey(3)
     * @param Handle|int $ec_key EC_KEY
     * @param ?Room $out Room that is filled or null
     * @return int int: how many bytes the encoding has, or 0 or below with the reason in the queue
     */
    public static function i2d_ec_pubkey(Handle|int $ec_key, ?Room $out = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ec_key, $out]);
    }

    /**
     * Writes a public EC key with its algorithm in DER.
     *
     * Waits: as long as OpenSSL does
     * See: d2i_RSAPrivateKey(3)
     * @param Handle|int $bio BIO
     * @param Handle|int $ec_key EC_KEY
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function i2d_ec_pubkey_bio(Handle|int $bio, Handle|int $ec_key): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $ec_key]);
    }

    /**
     * Encodes the parameters of an EC key, its curve, in DER.
     *
     * See: d2i_RSAPrivateKey(3)
     * @param Handle|int $ec_key EC_KEY
     * @param ?Room $out Room that is filled or null
     * @return int int: how many bytes the encoding has, or 0 or below with the reason in the queue
     */
    public static function i2d_ecparameters(Handle|int $ec_key, ?Room $out = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ec_key, $out]);
    }

    /**
     * Makes a key that has nothing yet. evp_pkey_set1_rsa and its like fill it, once.
     *
     * See: EVP_PKEY_new(3)
     * @return ?Handle EVP_PKEY or null, new: an empty key; 0 with the reason in the queue
     */
    public static function evp_pkey_new(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Frees the handle of a key.
     *
     * See: EVP_PKEY_new(3)
     * @param Handle|int|null $pkey EVP_PKEY or null
     * @return void nothing
     */
    public static function evp_pkey_free(Handle|int|null $pkey): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$pkey]);
    }

    /**
     * Counts a key up, so that it must be freed once more.
     *
     * See: EVP_PKEY_new(3)
     * @param Handle|int $pkey EVP_PKEY
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function evp_pkey_up_ref(Handle|int $pkey): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$pkey]);
    }

    /**
     * Tells of which kind a key is.
     *
     * See: EVP_PKEY_set1_RSA(3)
     * @param Handle|int $pkey EVP_PKEY
     * @return int int: an EVP_PKEY_ constant; EVP_PKEY_NONE for an empty key; -1 for a kind that has no
     *   number
     */
    public static function evp_pkey_get_id(Handle|int $pkey): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$pkey]);
    }

    /**
     * Tells of which kind a key is.
     *
     * See: EVP_PKEY_set1_RSA(3)
     * @param Handle|int $pkey EVP_PKEY
     * @return int int: an EVP_PKEY_ constant; EVP_PKEY_NONE for an empty key; -1 for a kind that has no
     *   number
     */
    public static function evp_pkey_id(Handle|int $pkey): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$pkey]);
    }

    /**
     * Tells of which kind a key is, with all names of a kind made one.
     *
     * See: EVP_PKEY_set1_RSA(3)
     * @param Handle|int $pkey EVP_PKEY
     * @return int int: an EVP_PKEY_ constant, or EVP_PKEY_NONE
     */
    public static function evp_pkey_get_base_id(Handle|int $pkey): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$pkey]);
    }

    /**
     * Tells of which kind a key is, with all names of a kind made one.
     *
     * See: EVP_PKEY_set1_RSA(3)
     * @param Handle|int $pkey EVP_PKEY
     * @return int int: an EVP_PKEY_ constant, or EVP_PKEY_NONE
     */
    public static function evp_pkey_base_id(Handle|int $pkey): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$pkey]);
    }

    /**
     * Tells how large a key is: its modulus, prime or order.
     *
     * See: EVP_PKEY_get_size(3)
     * @param Handle|int $pkey EVP_PKEY
     * @return int int: in bits; 0 where it is not known
     */
    public static function evp_pkey_get_bits(Handle|int $pkey): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$pkey]);
    }

    /**
     * Tells how large a key is: its modulus, prime or order.
     *
     * See: EVP_PKEY_get_size(3)
     * @param Handle|int $pkey EVP_PKEY
     * @return int int: in bits; 0 where it is not known
     */
    public static function evp_pkey_bits(Handle|int $pkey): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$pkey]);
    }

    /**
     * Tells how much work an attack on a key takes.
     *
     * See: EVP_PKEY_get_size(3)
     * @param Handle|int $pkey EVP_PKEY
     * @return int int: in bits; 0 or -2 where it is not known
     */
    public static function evp_pkey_get_security_bits(Handle|int $pkey): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$pkey]);
    }

    /**
     * Tells how much work an attack on a key takes.
     *
     * See: EVP_PKEY_get_size(3)
     * @param Handle|int $pkey EVP_PKEY
     * @return int int: in bits; 0 or -2 where it is not known
     */
    public static function evp_pkey_security_bits(Handle|int $pkey): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$pkey]);
    }

    /**
     * Tells how long a signature, or whatever else is made with the key, can become.
     *
     * See: EVP_PKEY_get_size(3)
     * @param Handle|int $pkey EVP_PKEY
     * @return int int: in bytes; 0 where it is not known
     */
    public static function evp_pkey_get_size(Handle|int $pkey): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$pkey]);
    }

    /**
     * Tells how long a signature, or whatever else is made with the key, can become.
     *
     * See: EVP_PKEY_get_size(3)
     * @param Handle|int $pkey EVP_PKEY
     * @return int int: in bytes; 0 where it is not known
     */
    public static function evp_pkey_size(Handle|int $pkey): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$pkey]);
    }

    /**
     * Names the kind of a key, as its provider does.
     *
     * OpenSSL: 3.0 and newer
     * See: EVP_PKEY_is_a(3)
     * @param Handle|int $pkey EVP_PKEY
     * @return ?string string or null: a name such as `RSA`; null where there is none
     */
    public static function evp_pkey_get0_type_name(Handle|int $pkey): ?string
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$pkey]);
    }

    /**
     * Tells whether a key is of the kind with this name.
     *
     * OpenSSL: 3.0 and newer
     * See: EVP_PKEY_is_a(3)
     * @param Handle|int $pkey EVP_PKEY
     * @param string $name string: such as `EC`
     * @return int int: 1 or 0
     */
    public static function evp_pkey_is_a(Handle|int $pkey, string $name): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$pkey, $name]);
    }

    /**
     * Compares the public halves of two keys, with their parameters.
     *
     * See: EVP_PKEY_copy_parameters(3)
     * @param Handle|int $a EVP_PKEY
     * @param Handle|int $b EVP_PKEY
     * @return int int: 1: equal; 0: not; -1: of different kinds; -2: cannot be compared
     */
    public static function evp_pkey_eq(Handle|int $a, Handle|int $b): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$a, $b]);
    }

    /**
     * Compares the public halves of two keys, as evp_pkey_eq does.
     *
     * See: EVP_PKEY_copy_parameters(3)
     * @param Handle|int $a EVP_PKEY
     * @param Handle|int $b EVP_PKEY
     * @return int int: 1: equal; 0: not; -1: of different kinds; -2: cannot be compared
     */
    public static function evp_pkey_cmp(Handle|int $a, Handle|int $b): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$a, $b]);
    }

    /**
     * Compares the parameters of two keys.
     *
     * See: EVP_PKEY_copy_parameters(3)
     * @param Handle|int $a EVP_PKEY
     * @param Handle|int $b EVP_PKEY
     * @return int int: 1: equal; 0: not; -1: of different kinds; -2: cannot be compared
     */
    public static function evp_pkey_parameters_eq(Handle|int $a, Handle|int $b): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$a, $b]);
    }

    /**
     * Compares the parameters of two keys, as evp_pkey_parameters_eq does.
     *
     * See: EVP_PKEY_copy_parameters(3)
     * @param Handle|int $a EVP_PKEY
     * @param Handle|int $b EVP_PKEY
     * @return int int: 1: equal; 0: not; -1: of different kinds; -2: cannot be compared
     */
    public static function evp_pkey_cmp_parameters(Handle|int $a, Handle|int $b): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$a, $b]);
    }

    /**
     * Tells whether a key lacks parameters that its kind has.
     *
     * See: EVP_PKEY_copy_parameters(3)
     * @param Handle|int $pkey EVP_PKEY
     * @return int int: 1: they are missing; 0
     */
    public static function evp_pkey_missing_parameters(Handle|int $pkey): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$pkey]);
    }

    /**
     * Copies the parameters of a key.
     *
     * See: EVP_PKEY_copy_parameters(3)
     * @param Handle|int $to EVP_PKEY: an empty key, or one of the same kind without parameters
     * @param Handle|int $from EVP_PKEY: a DH, DSA or EC key
     * @return int int: 1, or 0; 1 also when they are equal already
     */
    public static function evp_pkey_copy_parameters(Handle|int $to, Handle|int $from): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$to, $from]);
    }

    /**
     * Makes an empty key an RSA key. Both share it.
     *
     * See: EVP_PKEY_set1_RSA(3)
     * @param Handle|int $pkey EVP_PKEY: an empty key
     * @param Handle|int $rsa RSA
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function evp_pkey_set1_rsa(Handle|int $pkey, Handle|int $rsa): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$pkey, $rsa]);
    }

    /**
     * Makes an empty key an RSA key. Both share it, as with evp_pkey_set1_rsa.
     *
     * See: EVP_PKEY_set1_RSA(3)
     * @param Handle|int $pkey EVP_PKEY: an empty key
     * @param Handle|int $rsa RSA
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function evp_pkey_assign_rsa(Handle|int $pkey, Handle|int $rsa): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$pkey, $rsa]);
    }

    /**
     * Gives what a key has as an RSA key. Of a key of a provider it is a copy, made once.
     *
     * See: EVP_PKEY_set1_RSA(3)
     * @param Handle|int $pkey EVP_PKEY
     * @return ?Handle RSA or null, borrowed: the key; 0 with the reason in the queue when it is of another
     *   kind
     */
    public static function evp_pkey_get0_rsa(Handle|int $pkey): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$pkey]);
    }

    /**
     * Gives what a key has as an RSA key, as evp_pkey_get0_rsa does.
     *
     * See: EVP_PKEY_set1_RSA(3)
     * @param Handle|int $pkey EVP_PKEY
     * @return ?Handle RSA or null, new: the key; 0 with the reason in the queue when it is of another kind
     */
    public static function evp_pkey_get1_rsa(Handle|int $pkey): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$pkey]);
    }

    /**
     * Makes an empty key a DH key or DH parameters. Both share it.
     *
     * See: EVP_PKEY_set1_RSA(3)
     * @param Handle|int $pkey EVP_PKEY: an empty key
     * @param Handle|int $dh DH
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function evp_pkey_set1_dh(Handle|int $pkey, Handle|int $dh): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$pkey, $dh]);
    }

    /**
     * Makes an empty key a DH key or DH parameters. Both share it, as with evp_pkey_set1_dh.
     *
     * See: EVP_PKEY_set1_RSA(3)
     * @param Handle|int $pkey EVP_PKEY: an empty key
     * @param Handle|int $dh DH
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function evp_pkey_assign_dh(Handle|int $pkey, Handle|int $dh): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$pkey, $dh]);
    }

    /**
     * Gives what a key has as a DH key or DH parameters. Of a key of a provider it is a copy, made once.
     *
     * See: EVP_PKEY_set1_RSA(3)
     * @param Handle|int $pkey EVP_PKEY
     * @return ?Handle DH or null, borrowed: the key; 0 with the reason in the queue when it is of another
     *   kind
     */
    public static function evp_pkey_get0_dh(Handle|int $pkey): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$pkey]);
    }

    /**
     * Gives what a key has as a DH key or DH parameters, as evp_pkey_get0_dh does.
     *
     * See: EVP_PKEY_set1_RSA(3)
     * @param Handle|int $pkey EVP_PKEY
     * @return ?Handle DH or null, new: the key; 0 with the reason in the queue when it is of another kind
     */
    public static function evp_pkey_get1_dh(Handle|int $pkey): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$pkey]);
    }

    /**
     * Makes an empty key an EC key. Both share it.
     *
     * See: EVP_PKEY_set1_RSA(3)
     * @param Handle|int $pkey EVP_PKEY: an empty key
     * @param Handle|int $ec_key EC_KEY
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function evp_pkey_set1_ec_key(Handle|int $pkey, Handle|int $ec_key): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$pkey, $ec_key]);
    }

    /**
     * Makes an empty key an EC key. Both share it, as with evp_pkey_set1_ec_key.
     *
     * See: EVP_PKEY_set1_RSA(3)
     * @param Handle|int $pkey EVP_PKEY: an empty key
     * @param Handle|int $ec_key EC_KEY
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function evp_pkey_assign_ec_key(Handle|int $pkey, Handle|int $ec_key): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$pkey, $ec_key]);
    }

    /**
     * Gives what a key has as an EC key. Of a key of a provider it is a copy, made once.
     *
     * See: EVP_PKEY_set1_RSA(3)
     * @param Handle|int $pkey EVP_PKEY
     * @return ?Handle EC_KEY or null, borrowed: the key; 0 with the reason in the queue when it is of another
     *   kind
     */
    public static function evp_pkey_get0_ec_key(Handle|int $pkey): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$pkey]);
    }

    /**
     * Gives what a key has as an EC key, as evp_pkey_get0_ec_key does.
     *
     * See: EVP_PKEY_set1_RSA(3)
     * @param Handle|int $pkey EVP_PKEY
     * @return ?Handle EC_KEY or null, new: the key; 0 with the reason in the queue when it is of another kind
     */
    public static function evp_pkey_get1_ec_key(Handle|int $pkey): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$pkey]);
    }

    /**
     * Gives a number of which a key consists.
     *
     * Value 2: `number`, BIGNUM or null: where the handle of the number goes
     * OpenSSL: 3.0 and newer
     * See: EVP_PKEY_gettable_params(3)
     * @param Handle|int $pkey EVP_PKEY
     * @param string $name string: such as `n`, see the page of the kind, EVP_PKEY-RSA(7)
     * @return array int: 1, or 0 with the reason in the queue
     */
    public static function evp_pkey_get_bn_param(Handle|int $pkey, string $name): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$pkey, $name]);
    }

    /**
     * Gives a text that belongs to a key, with a NUL behind it.
     *
     * Value 2: `length`, size_t: how many bytes the text has, without its NUL
     * OpenSSL: 3.0 and newer
     * See: EVP_PKEY_gettable_params(3)
     * @param Handle|int $pkey EVP_PKEY
     * @param string $name string: such as `group`, see the page of the kind, EVP_PKEY-EC(7)
     * @param ?Room $buffer Room that is filled or null: null to ask for the length
     * @return array int: 1, or 0 with the reason in the queue
     */
    public static function evp_pkey_get_utf8_string_param(Handle|int $pkey, string $name, ?Room $buffer = null): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$pkey, $name, $buffer]);
    }

    /**
     * Names the curve or group of a key, such as `prime256v1`, with a NUL behind it.
     *
     * Value 2: `length`, size_t: how many bytes the name has, without its NUL
     * OpenSSL: 3.0 and newer
     * See: EVP_PKEY_get_group_name(3)
     * @param Handle|int $pkey EVP_PKEY
     * @param ?Room $buffer Room that is filled or null: null to ask for the length
     * @return array int: 1, or 0 with the reason in the queue
     */
    public static function evp_pkey_get_group_name(Handle|int $pkey, ?Room $buffer = null): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$pkey, $buffer]);
    }

    /**
     * Writes the public half of a key for people to read.
     *
     * Waits: as long as OpenSSL does
     * See: EVP_PKEY_print_private(3)
     * @param Handle|int $bio BIO
     * @param Handle|int $pkey EVP_PKEY
     * @param int $indent int: spaces at the beginning of each line
     * @return int int: 1; 0 or below on failure; -2 where the kind cannot
     */
    public static function evp_pkey_print_public(Handle|int $bio, Handle|int $pkey, int $indent): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $pkey, $indent]);
    }

    /**
     * Writes a key with its private half for people to read.
     *
     * Waits: as long as OpenSSL does
     * See: EVP_PKEY_print_private(3)
     * @param Handle|int $bio BIO
     * @param Handle|int $pkey EVP_PKEY
     * @param int $indent int: spaces at the beginning of each line
     * @return int int: 1; 0 or below on failure; -2 where the kind cannot
     */
    public static function evp_pkey_print_private(Handle|int $bio, Handle|int $pkey, int $indent): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $pkey, $indent]);
    }

    /**
     * Writes the parameters of a key for people to read.
     *
     * Waits: as long as OpenSSL does
     * See: EVP_PKEY_print_private(3)
     * @param Handle|int $bio BIO
     * @param Handle|int $pkey EVP_PKEY
     * @param int $indent int: spaces at the beginning of each line
     * @return int int: 1; 0 or below on failure; -2 where the kind cannot
     */
    public static function evp_pkey_print_params(Handle|int $bio, Handle|int $pkey, int $indent): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $pkey, $indent]);
    }

    /**
     * Makes an RSA key.
     *
     * OpenSSL: 3.0 and newer
     * See: EVP_PKEY_keygen(3)
     * @param int $bits size_t: at least 512
     * @return ?Handle EVP_PKEY or null, new: the key; 0 with the reason in the queue
     */
    public static function evp_rsa_gen(int $bits): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bits]);
    }

    /**
     * Makes an EC key.
     *
     * OpenSSL: 3.0 and newer
     * See: EVP_PKEY_keygen(3)
     * @param string $curve string: a name such as `P-256`
     * @return ?Handle EVP_PKEY or null, new: the key; 0 with the reason in the queue
     */
    public static function evp_ec_gen(string $curve): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$curve]);
    }

    /**
     * Begins an operation with keys of a kind, by its number.
     *
     * See: EVP_PKEY_CTX_new(3)
     * @param int $id int: an EVP_PKEY_ constant
     * @return ?Handle EVP_PKEY_CTX or null, new: the operation; 0 with the reason in the queue
     */
    public static function evp_pkey_ctx_new_id(int $id): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$id]);
    }

    /**
     * Begins an operation with keys of a kind, by its name.
     *
     * OpenSSL: 3.0 and newer
     * See: EVP_PKEY_CTX_new(3)
     * @param string $name string: of the kind, such as `EC` or `ED25519`
     * @param ?string $properties string or null: which implementations may be used, see property(7); null:
     *   any
     * @return ?Handle EVP_PKEY_CTX or null, new: the operation; 0 with the reason in the queue
     */
    public static function evp_pkey_ctx_new_from_name(string $name, ?string $properties = null): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$name, $properties]);
    }

    /**
     * Begins an operation with a key, such as making keys from its parameters.
     *
     * See: EVP_PKEY_CTX_new(3)
     * @param Handle|int $pkey EVP_PKEY
     * @return ?Handle EVP_PKEY_CTX or null, new: the operation; 0 with the reason in the queue
     */
    public static function evp_pkey_ctx_new(Handle|int $pkey): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$pkey]);
    }

    /**
     * Begins an operation with a key, with a choice of implementations.
     *
     * OpenSSL: 3.0 and newer
     * See: EVP_PKEY_CTX_new(3)
     * @param Handle|int $pkey EVP_PKEY
     * @param ?string $properties string or null: which implementations may be used, see property(7); null:
     *   any
     * @return ?Handle EVP_PKEY_CTX or null, new: the operation; 0 with the reason in the queue
     */
    public static function evp_pkey_ctx_new_from_pkey(Handle|int $pkey, ?string $properties = null): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$pkey, $properties]);
    }

    /**
     * Copies an operation.
     *
     * See: EVP_PKEY_CTX_new(3)
     * @param Handle|int $ctx EVP_PKEY_CTX
     * @return ?Handle EVP_PKEY_CTX or null, new: the copy; 0 with the reason in the queue, as in OpenSSL 3
     *   when making keys has begun
     */
    public static function evp_pkey_ctx_dup(Handle|int $ctx): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Frees the handle of an operation.
     *
     * See: EVP_PKEY_CTX_new(3)
     * @param Handle|int|null $ctx EVP_PKEY_CTX or null
     * @return void nothing
     */
    public static function evp_pkey_ctx_free(Handle|int|null $ctx): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Tells whether an operation is one with keys of the kind with this name.
     *
     * OpenSSL: 3.0 and newer
     * See: EVP_PKEY_CTX_new(3)
     * @param Handle|int $ctx EVP_PKEY_CTX
     * @param string $name string: such as `EC`
     * @return int int: 1 or 0
     */
    public static function evp_pkey_ctx_is_a(Handle|int $ctx, string $name): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $name]);
    }

    /**
     * Gives the key that an operation was begun with.
     *
     * See: EVP_PKEY_CTX_get0_pkey(3)
     * @param Handle|int $ctx EVP_PKEY_CTX
     * @return ?Handle EVP_PKEY or null, borrowed: the key; 0 where there is none
     */
    public static function evp_pkey_ctx_get0_pkey(Handle|int $ctx): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Has an operation make keys.
     *
     * See: EVP_PKEY_keygen(3)
     * @param Handle|int $ctx EVP_PKEY_CTX
     * @return int int: 1; 0 or below on failure, with the reason in the queue
     */
    public static function evp_pkey_keygen_init(Handle|int $ctx): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Has an operation make parameters.
     *
     * See: EVP_PKEY_keygen(3)
     * @param Handle|int $ctx EVP_PKEY_CTX
     * @return int int: 1; 0 or below on failure, with the reason in the queue
     */
    public static function evp_pkey_paramgen_init(Handle|int $ctx): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Makes a key. It may take seconds.
     *
     * Value 2: `pkey`, EVP_PKEY or null: where the handle of the new key goes
     * See: EVP_PKEY_keygen(3)
     * @param Handle|int $ctx EVP_PKEY_CTX
     * @return array int: 1; 0 or below on failure, with the reason in the queue
     */
    public static function evp_pkey_keygen(Handle|int $ctx): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Makes parameters. For DH it may take minutes.
     *
     * Value 2: `pkey`, EVP_PKEY or null: where the handle of the new key goes
     * See: EVP_PKEY_keygen(3)
     * @param Handle|int $ctx EVP_PKEY_CTX
     * @return array int: 1; 0 or below on failure, with the reason in the queue
     */
    public static function evp_pkey_paramgen(Handle|int $ctx): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Makes a key or parameters, whichever was begun. It may take minutes.
     *
     * Value 2: `pkey`, EVP_PKEY or null: where the handle of the new key goes
     * OpenSSL: 3.0 and newer
     * See: EVP_PKEY_keygen(3)
     * @param Handle|int $ctx EVP_PKEY_CTX
     * @return array int: 1; 0 or below on failure, with the reason in the queue
     */
    public static function evp_pkey_generate(Handle|int $ctx): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Says how large an RSA key is to be; 2,048 where nothing is said.
     *
     * See: EVP_PKEY_CTX_ctrl(3)
     * @param Handle|int $ctx EVP_PKEY_CTX
     * @param int $bits int: at least 512
     * @return int int: 1; 0 or below on failure, with the reason in the queue; -2 where the kind cannot
     */
    public static function evp_pkey_ctx_set_rsa_keygen_bits(Handle|int $ctx, int $bits): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $bits]);
    }

    /**
     * Says of how many primes an RSA key is to be; 2 where nothing is said.
     *
     * See: EVP_PKEY_CTX_ctrl(3)
     * @param Handle|int $ctx EVP_PKEY_CTX
     * @param int $primes int: at least 2
     * @return int int: 1; 0 or below on failure, with the reason in the queue; -2 where the kind cannot
     */
    public static function evp_pkey_ctx_set_rsa_keygen_primes(Handle|int $ctx, int $primes): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $primes]);
    }

    /**
     * Says which public exponent an RSA key is to have; 65,537 where nothing is said.
     *
     * See: EVP_PKEY_CTX_ctrl(3)
     * @param Handle|int $ctx EVP_PKEY_CTX
     * @param Handle|int $exponent BIGNUM: odd and above 1; others are refused
     * @return int int: 1; 0 or below on failure, with the reason in the queue
     */
    public static function evp_pkey_ctx_set_rsa_keygen_pubexp(Handle|int $ctx, Handle|int $exponent): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $exponent]);
    }

    /**
     * Says which public exponent an RSA key is to have, as evp_pkey_ctx_set_rsa_keygen_pubexp does.
     *
     * OpenSSL: 3.0 and newer
     * See: EVP_PKEY_CTX_ctrl(3)
     * @param Handle|int $ctx EVP_PKEY_CTX
     * @param Handle|int $exponent BIGNUM: odd and above 1; others are refused
     * @return int int: 1; 0 or below on failure, with the reason in the queue
     */
    public static function evp_pkey_ctx_set1_rsa_keygen_pubexp(Handle|int $ctx, Handle|int $exponent): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $exponent]);
    }

    /**
     * Says on which curve an EC key is to be.
     *
     * See: EVP_PKEY_CTX_ctrl(3)
     * @param Handle|int $ctx EVP_PKEY_CTX
     * @param int $nid int: NID of the curve, such as NID_X9_62_prime256v1
     * @return int int: 1; 0 or below on failure, with the reason in the queue; -2 where the kind cannot
     */
    public static function evp_pkey_ctx_set_ec_paramgen_curve_nid(Handle|int $ctx, int $nid): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $nid]);
    }

    /**
     * Says whether the curve of an EC key is to be encoded as its name or in full.
     *
     * See: EVP_PKEY_CTX_ctrl(3)
     * @param Handle|int $ctx EVP_PKEY_CTX
     * @param int $encoding int: OPENSSL_EC_NAMED_CURVE or OPENSSL_EC_EXPLICIT_CURVE
     * @return int int: 1; 0 or below on failure, with the reason in the queue; -2 where the kind cannot
     */
    public static function evp_pkey_ctx_set_ec_param_enc(Handle|int $ctx, int $encoding): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $encoding]);
    }

    /**
     * Says on which curve, or in which group, a key is to be.
     *
     * OpenSSL: 3.0 and newer
     * See: EVP_PKEY_CTX_ctrl(3)
     * @param Handle|int $ctx EVP_PKEY_CTX
     * @param string $name string: of a curve or group, such as `P-256` or `ffdhe2048`
     * @return int int: 1; 0 or below on failure, with the reason in the queue; -2 where the kind cannot
     */
    public static function evp_pkey_ctx_set_group_name(Handle|int $ctx, string $name): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $name]);
    }

    /**
     * Says in which of the known groups a DH key is to be.
     *
     * See: EVP_PKEY_CTX_ctrl(3)
     * @param Handle|int $ctx EVP_PKEY_CTX
     * @param int $nid int: NID of the group, such as NID_ffdhe2048
     * @return int int: 1; 0 or below on failure, with the reason in the queue; -2 where the kind cannot
     */
    public static function evp_pkey_ctx_set_dh_nid(Handle|int $ctx, int $nid): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $nid]);
    }

    /**
     * Says how large the prime of DH parameters is to be; 2,048 where nothing is said.
     *
     * See: EVP_PKEY_CTX_ctrl(3)
     * @param Handle|int $ctx EVP_PKEY_CTX
     * @param int $bits int: at least 512
     * @return int int: 1; 0 or below on failure, with the reason in the queue; -2 where the kind cannot
     */
    public static function evp_pkey_ctx_set_dh_paramgen_prime_len(Handle|int $ctx, int $bits): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $bits]);
    }

    /**
     * Says which generator DH parameters are to have; 2 where nothing is said.
     *
     * See: EVP_PKEY_CTX_ctrl(3)
     * @param Handle|int $ctx EVP_PKEY_CTX
     * @param int $generator int: 2 or 5
     * @return int int: 1; 0 or below on failure, with the reason in the queue; -2 where the kind cannot
     */
    public static function evp_pkey_ctx_set_dh_paramgen_generator(Handle|int $ctx, int $generator): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $generator]);
    }

    /**
     * Finds a digest by its name.
     *
     * See: EVP_DigestInit(3)
     * @param string $name string: such as `SHA256`
     * @return ?Handle EVP_MD or null, static: the digest; 0 where there is none with this name
     */
    public static function evp_get_digestbyname(string $name): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$name]);
    }

    /**
     * Finds a digest by its NID.
     *
     * See: EVP_DigestInit(3)
     * @param int $nid int: such as NID_sha256
     * @return ?Handle EVP_MD or null, static: the digest; 0 where there is none
     */
    public static function evp_get_digestbynid(int $nid): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$nid]);
    }

    /**
     * Finds a digest by its object identifier.
     *
     * See: EVP_DigestInit(3)
     * @param Handle|int $object ASN1_OBJECT
     * @return ?Handle EVP_MD or null, static: the digest; 0 where there is none
     */
    public static function evp_get_digestbyobj(Handle|int $object): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$object]);
    }

    /**
     * Tells how long the values of a digest are.
     *
     * See: EVP_DigestInit(3)
     * @param Handle|int $md EVP_MD
     * @return int int: in bytes; 0 for evp_shake128 and evp_shake256 in some versions; -1 on failure
     */
    public static function evp_md_get_size(Handle|int $md): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$md]);
    }

    /**
     * Tells how long the values of a digest are.
     *
     * See: EVP_DigestInit(3)
     * @param Handle|int $md EVP_MD
     * @return int int: in bytes; 0 for evp_shake128 and evp_shake256 in some versions; -1 on failure
     */
    public static function evp_md_size(Handle|int $md): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$md]);
    }

    /**
     * Tells how large the blocks are that a digest works on.
     *
     * See: EVP_DigestInit(3)
     * @param Handle|int $md EVP_MD
     * @return int int: in bytes
     */
    public static function evp_md_get_block_size(Handle|int $md): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$md]);
    }

    /**
     * Tells how large the blocks are that a digest works on.
     *
     * See: EVP_DigestInit(3)
     * @param Handle|int $md EVP_MD
     * @return int int: in bytes
     */
    public static function evp_md_block_size(Handle|int $md): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$md]);
    }

    /**
     * Gives the NID of a digest.
     *
     * See: EVP_DigestInit(3)
     * @param Handle|int $md EVP_MD
     * @return int int: the NID; NID_undef where it has none
     */
    public static function evp_md_get_type(Handle|int $md): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$md]);
    }

    /**
     * Gives the NID of a digest.
     *
     * See: EVP_DigestInit(3)
     * @param Handle|int $md EVP_MD
     * @return int int: the NID; NID_undef where it has none
     */
    public static function evp_md_type(Handle|int $md): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$md]);
    }

    /**
     * Gives the NID of a digest, as evp_md_get_type does.
     *
     * OpenSSL: 3.0 and newer
     * See: EVP_DigestInit(3)
     * @param Handle|int $md EVP_MD
     * @return int int: the NID; NID_undef where it has none
     */
    public static function evp_md_nid(Handle|int $md): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$md]);
    }

    /**
     * Names a digest.
     *
     * OpenSSL: 3.0 and newer
     * See: EVP_DigestInit(3)
     * @param Handle|int $md EVP_MD
     * @return ?string string or null: such as `SHA256`
     */
    public static function evp_md_get0_name(Handle|int $md): ?string
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$md]);
    }

    /**
     * Names a digest.
     *
     * OpenSSL: 3.0 and newer
     * See: EVP_DigestInit(3)
     * @param Handle|int $md EVP_MD
     * @return ?string string or null: such as `SHA256`
     */
    public static function evp_md_name(Handle|int $md): ?string
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$md]);
    }

    /**
     * Gives BLAKE2b with 512 bits.
     *
     * See: EVP_blake2b512(3)
     * @return ?Handle EVP_MD or null, static
     */
    public static function evp_blake2b512(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Gives BLAKE2s with 256 bits.
     *
     * See: EVP_blake2b512(3)
     * @return ?Handle EVP_MD or null, static
     */
    public static function evp_blake2s256(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Gives MD4.
     *
     * See: EVP_md4(3)
     * @return ?Handle EVP_MD or null, static
     */
    public static function evp_md4(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Gives MD5.
     *
     * See: EVP_md5(3)
     * @return ?Handle EVP_MD or null, static
     */
    public static function evp_md5(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Gives MD5 and SHA-1 one after the other, as TLS 1.1 signs.
     *
     * See: EVP_md5(3)
     * @return ?Handle EVP_MD or null, static
     */
    public static function evp_md5_sha1(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Gives the digest that gives nothing.
     *
     * See: EVP_DigestInit(3)
     * @return ?Handle EVP_MD or null, static
     */
    public static function evp_md_null(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Gives RIPEMD-160.
     *
     * See: EVP_ripemd160(3)
     * @return ?Handle EVP_MD or null, static
     */
    public static function evp_ripemd160(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Gives SHA-1.
     *
     * See: EVP_sha1(3)
     * @return ?Handle EVP_MD or null, static
     */
    public static function evp_sha1(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Gives SHA-224.
     *
     * See: EVP_sha224(3)
     * @return ?Handle EVP_MD or null, static
     */
    public static function evp_sha224(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Gives SHA-256.
     *
     * See: EVP_sha224(3)
     * @return ?Handle EVP_MD or null, static
     */
    public static function evp_sha256(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Gives SHA-384.
     *
     * See: EVP_sha224(3)
     * @return ?Handle EVP_MD or null, static
     */
    public static function evp_sha384(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Gives SHA3-224.
     *
     * See: EVP_sha3_224(3)
     * @return ?Handle EVP_MD or null, static
     */
    public static function evp_sha3_224(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Gives SHA3-256.
     *
     * See: EVP_sha3_224(3)
     * @return ?Handle EVP_MD or null, static
     */
    public static function evp_sha3_256(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Gives SHA3-384.
     *
     * See: EVP_sha3_224(3)
     * @return ?Handle EVP_MD or null, static
     */
    public static function evp_sha3_384(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Gives SHA3-512.
     *
     * See: EVP_sha3_224(3)
     * @return ?Handle EVP_MD or null, static
     */
    public static function evp_sha3_512(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Gives SHA-512.
     *
     * See: EVP_sha224(3)
     * @return ?Handle EVP_MD or null, static
     */
    public static function evp_sha512(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Gives SHA-512/224.
     *
     * See: EVP_sha224(3)
     * @return ?Handle EVP_MD or null, static
     */
    public static function evp_sha512_224(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Gives SHA-512/256.
     *
     * See: EVP_sha224(3)
     * @return ?Handle EVP_MD or null, static
     */
    public static function evp_sha512_256(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Gives SHAKE128.
     *
     * See: EVP_sha3_224(3)
     * @return ?Handle EVP_MD or null, static
     */
    public static function evp_shake128(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Gives SHAKE256.
     *
     * See: EVP_sha3_224(3)
     * @return ?Handle EVP_MD or null, static
     */
    public static function evp_shake256(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Gives SM3.
     *
     * See: EVP_sm3(3)
     * @return ?Handle EVP_MD or null, static
     */
    public static function evp_sm3(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Gives Whirlpool.
     *
     * See: EVP_whirlpool(3)
     * @return ?Handle EVP_MD or null, static
     */
    public static function evp_whirlpool(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Finds a cipher by its name.
     *
     * See: EVP_EncryptInit(3)
     * @param string $name string: such as `AES-256-CBC`
     * @return ?Handle EVP_CIPHER or null, static: the cipher; 0 where there is none with this name
     */
    public static function evp_get_cipherbyname(string $name): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$name]);
    }

    /**
     * Finds a cipher by its NID.
     *
     * See: EVP_EncryptInit(3)
     * @param int $nid int: such as NID_aes_256_cbc
     * @return ?Handle EVP_CIPHER or null, static: the cipher; 0 where there is none
     */
    public static function evp_get_cipherbynid(int $nid): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$nid]);
    }

    /**
     * Finds a cipher by its object identifier.
     *
     * See: EVP_EncryptInit(3)
     * @param Handle|int $object ASN1_OBJECT
     * @return ?Handle EVP_CIPHER or null, static: the cipher; 0 where there is none
     */
    public static function evp_get_cipherbyobj(Handle|int $object): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$object]);
    }

    /**
     * Tells how long the keys of a cipher are.
     *
     * See: EVP_EncryptInit(3)
     * @param Handle|int $cipher EVP_CIPHER
     * @return int int: in bytes
     */
    public static function evp_cipher_get_key_length(Handle|int $cipher): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$cipher]);
    }

    /**
     * Tells how long the keys of a cipher are.
     *
     * See: EVP_EncryptInit(3)
     * @param Handle|int $cipher EVP_CIPHER
     * @return int int: in bytes
     */
    public static function evp_cipher_key_length(Handle|int $cipher): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$cipher]);
    }

    /**
     * Tells how long the initialization vectors of a cipher are.
     *
     * See: EVP_EncryptInit(3)
     * @param Handle|int $cipher EVP_CIPHER
     * @return int int: in bytes; 0 where it takes none
     */
    public static function evp_cipher_get_iv_length(Handle|int $cipher): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$cipher]);
    }

    /**
     * Tells how long the initialization vectors of a cipher are.
     *
     * See: EVP_EncryptInit(3)
     * @param Handle|int $cipher EVP_CIPHER
     * @return int int: in bytes; 0 where it takes none
     */
    public static function evp_cipher_iv_length(Handle|int $cipher): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$cipher]);
    }

    /**
     * Tells how large the blocks are that a cipher works on.
     *
     * See: EVP_EncryptInit(3)
     * @param Handle|int $cipher EVP_CIPHER
     * @return int int: in bytes; 1 for a stream cipher
     */
    public static function evp_cipher_get_block_size(Handle|int $cipher): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$cipher]);
    }

    /**
     * Tells how large the blocks are that a cipher works on.
     *
     * See: EVP_EncryptInit(3)
     * @param Handle|int $cipher EVP_CIPHER
     * @return int int: in bytes; 1 for a stream cipher
     */
    public static function evp_cipher_block_size(Handle|int $cipher): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$cipher]);
    }

    /**
     * Gives the NID of a cipher.
     *
     * See: EVP_EncryptInit(3)
     * @param Handle|int $cipher EVP_CIPHER
     * @return int int: the NID; NID_undef where it has none
     */
    public static function evp_cipher_get_nid(Handle|int $cipher): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$cipher]);
    }

    /**
     * Gives the NID of a cipher.
     *
     * See: EVP_EncryptInit(3)
     * @param Handle|int $cipher EVP_CIPHER
     * @return int int: the NID; NID_undef where it has none
     */
    public static function evp_cipher_nid(Handle|int $cipher): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$cipher]);
    }

    /**
     * Gives the NID of a cipher for use in ASN.1, where variants of a cipher have one.
     *
     * See: EVP_EncryptInit(3)
     * @param Handle|int $cipher EVP_CIPHER
     * @return int int: the NID of the object identifier; NID_undef where it has none
     */
    public static function evp_cipher_get_type(Handle|int $cipher): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$cipher]);
    }

    /**
     * Gives the NID of a cipher for use in ASN.1, where variants of a cipher have one.
     *
     * See: EVP_EncryptInit(3)
     * @param Handle|int $cipher EVP_CIPHER
     * @return int int: the NID of the object identifier; NID_undef where it has none
     */
    public static function evp_cipher_type(Handle|int $cipher): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$cipher]);
    }

    /**
     * Names a cipher.
     *
     * OpenSSL: 3.0 and newer
     * See: EVP_EncryptInit(3)
     * @param Handle|int $cipher EVP_CIPHER
     * @return ?string string or null: such as `AES-256-CBC`
     */
    public static function evp_cipher_get0_name(Handle|int $cipher): ?string
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$cipher]);
    }

    /**
     * Names a cipher.
     *
     * OpenSSL: 3.0 and newer
     * See: EVP_EncryptInit(3)
     * @param Handle|int $cipher EVP_CIPHER
     * @return ?string string or null: such as `AES-256-CBC`
     */
    public static function evp_cipher_name(Handle|int $cipher): ?string
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$cipher]);
    }

    /**
     * Gives AES with 128 bits in the mode CBC, to encrypt private keys with. evp_get_cipherbyname gives any
     * other cipher.
     *
     * See: EVP_aes_128_gcm(3)
     * @return ?Handle EVP_CIPHER or null, static
     */
    public static function evp_aes_128_cbc(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Gives AES with 192 bits in the mode CBC, to encrypt private keys with. evp_get_cipherbyname gives any
     * other cipher.
     *
     * See: EVP_aes_128_gcm(3)
     * @return ?Handle EVP_CIPHER or null, static
     */
    public static function evp_aes_192_cbc(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Gives AES with 256 bits in the mode CBC, to encrypt private keys with. evp_get_cipherbyname gives any
     * other cipher.
     *
     * See: EVP_aes_128_gcm(3)
     * @return ?Handle EVP_CIPHER or null, static
     */
    public static function evp_aes_256_cbc(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Gives triple DES in the mode CBC, to encrypt private keys with. evp_get_cipherbyname gives any other
     * cipher.
     *
     * See: EVP_des_cbc(3)
     * @return ?Handle EVP_CIPHER or null, static
     */
    public static function evp_des_ede3_cbc(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Gives the cipher that changes nothing.
     *
     * See: EVP_EncryptInit(3)
     * @return ?Handle EVP_CIPHER or null, static
     */
    public static function evp_enc_null(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Makes a place for DH parameters.
     *
     * See: DH_new(3)
     * @return ?Handle DH or null, new: parameters that are empty; 0 with the reason in the queue
     */
    public static function dh_new(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Frees the handle of DH parameters.
     *
     * See: DH_new(3)
     * @param Handle|int|null $dh DH or null
     * @return void nothing
     */
    public static function dh_free(Handle|int|null $dh): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$dh]);
    }

    /**
     * Counts DH parameters up, so that it must be freed once more.
     *
     * See: DH_up_ref(3)
     * @param Handle|int $dh DH
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function dh_up_ref(Handle|int $dh): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$dh]);
    }

    /**
     * Tells how large the prime is.
     *
     * See: DH_size(3)
     * @param Handle|int $dh DH
     * @return int int: in bits; -1 where there is none
     */
    public static function dh_bits(Handle|int $dh): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$dh]);
    }

    /**
     * Tells how large the prime is.
     *
     * See: DH_size(3)
     * @param Handle|int $dh DH
     * @return int int: in bytes; -1 where there is none
     */
    public static function dh_size(Handle|int $dh): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$dh]);
    }

    /**
     * Tells how much work an attack on the parameters takes.
     *
     * See: DH_size(3)
     * @param Handle|int $dh DH
     * @return int int: in bits; -1 where there is none
     */
    public static function dh_security_bits(Handle|int $dh): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$dh]);
    }

    /**
     * Gives the prime of DH parameters.
     *
     * See: DH_get0_pqg(3)
     * @param Handle|int $dh DH
     * @return ?Handle BIGNUM or null, borrowed: the number; 0 where there is none
     */
    public static function dh_get0_p(Handle|int $dh): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$dh]);
    }

    /**
     * Gives the order of the subgroup of DH parameters.
     *
     * See: DH_get0_pqg(3)
     * @param Handle|int $dh DH
     * @return ?Handle BIGNUM or null, borrowed: the number; 0 where there is none
     */
    public static function dh_get0_q(Handle|int $dh): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$dh]);
    }

    /**
     * Gives the generator of DH parameters.
     *
     * See: DH_get0_pqg(3)
     * @param Handle|int $dh DH
     * @return ?Handle BIGNUM or null, borrowed: the number; 0 where there is none
     */
    public static function dh_get0_g(Handle|int $dh): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$dh]);
    }

    /**
     * Gives the public key that belongs to DH parameters.
     *
     * See: DH_get0_pqg(3)
     * @param Handle|int $dh DH
     * @return ?Handle BIGNUM or null, borrowed: the number; 0 where there is none
     */
    public static function dh_get0_pub_key(Handle|int $dh): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$dh]);
    }

    /**
     * Gives the private key that belongs to DH parameters.
     *
     * See: DH_get0_pqg(3)
     * @param Handle|int $dh DH
     * @return ?Handle BIGNUM or null, borrowed: the number; 0 where there is none
     */
    public static function dh_get0_priv_key(Handle|int $dh): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$dh]);
    }

    /**
     * Sets the numbers of which DH parameters consist.
     *
     * See: DH_get0_pqg(3)
     * @param Handle|int $dh DH: without a prime
     * @param Handle|int $p BIGNUM: the prime
     * @param Handle|int|null $q BIGNUM or null: the order of the subgroup; 0 for none
     * @param Handle|int $g BIGNUM: the generator
     * @return int int: 1; 0 when there is a prime already
     */
    public static function dh_set0_pqg(Handle|int $dh, Handle|int $p, Handle|int|null $q, Handle|int $g): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$dh, $p, $q, $g]);
    }

    /**
     * Checks whether parameters are good, whether the prime is one above all. It takes a while.
     *
     * Value 2: `codes`, int: DH_CHECK_ and DH_ constants, added: what is wrong; 0: nothing
     * See: DH_generate_parameters(3)
     * @param Handle|int $dh DH
     * @return array int: 1: checked; 0: could not be
     */
    public static function dh_check(Handle|int $dh): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$dh]);
    }

    /**
     * Checks what of parameters can be checked quickly.
     *
     * Value 2: `codes`, int: DH_CHECK_ and DH_ constants, added: what is wrong; 0: nothing
     * See: DH_generate_parameters(3)
     * @param Handle|int $dh DH
     * @return array int: 1: checked; 0: could not be
     */
    public static function dh_check_params(Handle|int $dh): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$dh]);
    }

    /**
     * Checks whether a public key is one that belongs to the parameters.
     *
     * Value 2: `codes`, int: DH_CHECK_PUBKEY_ constants, added: what is wrong; 0: nothing
     * See: DH_check_pub_key(3)
     * @param Handle|int $dh DH
     * @param Handle|int $key BIGNUM: the public key
     * @return array int: 1: checked; 0: could not be
     */
    public static function dh_check_pub_key(Handle|int $dh, Handle|int $key): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$dh, $key]);
    }

    /**
     * Gives the parameters of RFC 5114 of 1024 bits with a subgroup of 160.
     *
     * See: DH_get_1024_160(3)
     * @return ?Handle DH or null, new: the parameters; 0 with the reason in the queue
     */
    public static function dh_get_1024_160(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Gives the parameters of RFC 5114 of 2048 bits with a subgroup of 224.
     *
     * See: DH_get_1024_160(3)
     * @return ?Handle DH or null, new: the parameters; 0 with the reason in the queue
     */
    public static function dh_get_2048_224(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Gives the parameters of RFC 5114 of 2048 bits with a subgroup of 256.
     *
     * See: DH_get_1024_160(3)
     * @return ?Handle DH or null, new: the parameters; 0 with the reason in the queue
     */
    public static function dh_get_2048_256(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Gives the parameters of one of the groups of RFC 7919 or RFC 3526.
     *
     * See: DH_new_by_nid(3)
     * @param int $nid int: such as NID_ffdhe2048
     * @return ?Handle DH or null, new: the parameters; 0 with the reason in the queue
     */
    public static function dh_new_by_nid(int $nid): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$nid]);
    }

    /**
     * Tells which known group the parameters are.
     *
     * See: DH_new_by_nid(3)
     * @param Handle|int $dh DH
     * @return int int: the NID; NID_undef where it is none of them
     */
    public static function dh_get_nid(Handle|int $dh): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$dh]);
    }

    /**
     * Makes parameters with a safe prime. For 2,048 bits it takes from seconds to minutes; dh_new_by_nid has
     * good ones at once.
     *
     * See: DH_generate_parameters(3)
     * @param Handle|int $dh DH: without a prime
     * @param int $bits int: of the prime
     * @param int $generator int: 2 or 5
     * @return int int: 1, or 0
     */
    public static function dh_generate_parameters_ex(Handle|int $dh, int $bits, int $generator): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$dh, $bits, $generator]);
    }

    /**
     * Makes parameters with a safe prime, as dh_generate_parameters_ex does.
     *
     * See: DH_generate_parameters(3)
     * @param int $bits int: of the prime
     * @param int $generator int: 2 or 5
     * @return ?Handle DH or null, new: the parameters; 0 with the reason in the queue
     */
    public static function dh_generate_parameters(int $bits, int $generator): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bits, $generator]);
    }

    /**
     * Makes the keys that belong to parameters. Those that are there stay.
     *
     * See: DH_generate_key(3)
     * @param Handle|int $dh DH
     * @return int int: 1, or 0; 1 also when there are keys already
     */
    public static function dh_generate_key(Handle|int $dh): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$dh]);
    }

    /**
     * Makes a place for an RSA key.
     *
     * See: RSA_new(3)
     * @return ?Handle RSA or null, new: a key that is empty; 0 with the reason in the queue
     */
    public static function rsa_new(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Frees the handle of an RSA key.
     *
     * See: RSA_new(3)
     * @param Handle|int|null $rsa RSA or null
     * @return void nothing
     */
    public static function rsa_free(Handle|int|null $rsa): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$rsa]);
    }

    /**
     * Counts an RSA key up, so that it must be freed once more.
     *
     * See: RSA_up_ref(3)
     * @param Handle|int $rsa RSA
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function rsa_up_ref(Handle|int $rsa): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$rsa]);
    }

    /**
     * Tells how large the modulus is, and so a signature.
     *
     * See: RSA_size(3)
     * @param Handle|int $rsa RSA
     * @return int int: in bytes; 0 for an empty key
     */
    public static function rsa_size(Handle|int $rsa): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$rsa]);
    }

    /**
     * Tells how large the modulus is.
     *
     * See: RSA_size(3)
     * @param Handle|int $rsa RSA
     * @return int int: in bits; 0 for an empty key
     */
    public static function rsa_bits(Handle|int $rsa): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$rsa]);
    }

    /**
     * Tells how much work an attack on the key takes.
     *
     * See: RSA_size(3)
     * @param Handle|int $rsa RSA
     * @return int int: in bits; 0 for an empty key
     */
    public static function rsa_security_bits(Handle|int $rsa): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$rsa]);
    }

    /**
     * Makes an RSA key. It may take seconds.
     *
     * See: RSA_generate_key(3)
     * @param Handle|int $rsa RSA: an empty key
     * @param int $bits int: at least 512
     * @param Handle|int $exponent BIGNUM: odd and above 1, such as 65,537
     * @return int int: 1, or 0
     */
    public static function rsa_generate_key_ex(Handle|int $rsa, int $bits, Handle|int $exponent): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$rsa, $bits, $exponent]);
    }

    /**
     * Makes an RSA key. It may take seconds.
     *
     * See: RSA_generate_key(3)
     * @param int $bits int: at least 512
     * @param int $exponent unsigned long: odd and above 1, such as 65,537
     * @return ?Handle RSA or null, new: the key; 0 with the reason in the queue
     */
    public static function rsa_generate_key(int $bits, int $exponent): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bits, $exponent]);
    }

    /**
     * Makes a place for an EC key on a curve.
     *
     * See: EC_KEY_new(3)
     * @param int $nid int: NID of the curve, such as NID_X9_62_prime256v1
     * @return ?Handle EC_KEY or null, new: a key that has a curve only; 0 with the reason in the queue
     */
    public static function ec_key_new_by_curve_name(int $nid): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$nid]);
    }

    /**
     * Frees the handle of an EC key.
     *
     * See: EC_KEY_new(3)
     * @param Handle|int|null $ec_key EC_KEY or null
     * @return void nothing
     */
    public static function ec_key_free(Handle|int|null $ec_key): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ec_key]);
    }

    /**
     * Counts an EC key up, so that it must be freed once more.
     *
     * See: EC_KEY_new(3)
     * @param Handle|int $ec_key EC_KEY
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function ec_key_up_ref(Handle|int $ec_key): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ec_key]);
    }

    /**
     * Makes an EC key on its curve. One that is there stays.
     *
     * See: EC_KEY_new(3)
     * @param Handle|int $ec_key EC_KEY: a key that has a curve only
     * @return int int: 1, or 0
     */
    public static function ec_key_generate_key(Handle|int $ec_key): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ec_key]);
    }

    /**
     * Makes a large number.
     *
     * See: BN_new(3)
     * @return ?Handle BIGNUM or null, new: the number 0; 0 with the reason in the queue
     */
    public static function bn_new(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Frees the handle of a number.
     *
     * See: BN_new(3)
     * @param Handle|int|null $number BIGNUM or null
     * @return void nothing
     */
    public static function bn_free(Handle|int|null $number): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$number]);
    }

    /**
     * Frees the handle of a number. Its memory is cleared.
     *
     * See: BN_new(3)
     * @param Handle|int|null $number BIGNUM or null
     * @return void nothing
     */
    public static function bn_clear_free(Handle|int|null $number): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$number]);
    }

    /**
     * Copies a number.
     *
     * See: BN_copy(3)
     * @param Handle|int $number BIGNUM
     * @return ?Handle BIGNUM or null, new: the copy; 0 with the reason in the queue
     */
    public static function bn_dup(Handle|int $number): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$number]);
    }

    /**
     * Sets a number.
     *
     * See: BN_zero(3)
     * @param Handle|int $number BIGNUM
     * @param int $value uint64_t
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function bn_set_word(Handle|int $number, int $value): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$number, $value]);
    }

    /**
     * Gives a number that fits into 64 bits.
     *
     * See: BN_zero(3)
     * @param Handle|int $number BIGNUM
     * @return int uint64_t: its absolute value; the largest of 64 bits where it is larger
     */
    public static function bn_get_word(Handle|int $number): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$number]);
    }

    /**
     * Sets a number to 1.
     *
     * See: BN_zero(3)
     * @param Handle|int $number BIGNUM
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function bn_one(Handle|int $number): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$number]);
    }

    /**
     * Sets a number to 0.
     *
     * See: BN_zero(3)
     * @param Handle|int $number BIGNUM
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function bn_zero(Handle|int $number): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$number]);
    }

    /**
     * Counts the bits that the absolute value of a number takes.
     *
     * See: BN_num_bytes(3)
     * @param Handle|int $number BIGNUM
     * @return int int: how many; 0 for 0
     */
    public static function bn_num_bits(Handle|int $number): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$number]);
    }

    /**
     * Counts the bytes that the absolute value of a number takes.
     *
     * See: BN_num_bytes(3)
     * @param Handle|int $number BIGNUM
     * @return int int: how many; 0 for 0
     */
    public static function bn_num_bytes(Handle|int $number): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$number]);
    }

    /**
     * Compares two numbers.
     *
     * See: BN_cmp(3)
     * @param Handle|int $a BIGNUM
     * @param Handle|int $b BIGNUM
     * @return int int: -1: `a` is less; 0: equal; 1: `a` is greater
     */
    public static function bn_cmp(Handle|int $a, Handle|int $b): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$a, $b]);
    }

    /**
     * Tells whether a number is below 0.
     *
     * See: BN_set_negative(3)
     * @param Handle|int $number BIGNUM
     * @return int int: 1 or 0
     */
    public static function bn_is_negative(Handle|int $number): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$number]);
    }

    /**
     * Gives a number in decimal digits, with a minus sign where it is below 0.
     *
     * See: BN_bn2bin(3)
     * @param Handle|int $number BIGNUM
     * @return ?string string or null: the digits; null with the reason in the queue
     */
    public static function bn_bn2dec(Handle|int $number): ?string
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$number]);
    }

    /**
     * Gives a number in hexadecimal digits, with a minus sign where it is below 0.
     *
     * See: BN_bn2bin(3)
     * @param Handle|int $number BIGNUM
     * @return ?string string or null: the digits, an even number of them, in capitals; null with the reason
     *   in the queue
     */
    public static function bn_bn2hex(Handle|int $number): ?string
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$number]);
    }

    /**
     * Reads a number in decimal digits, perhaps with a minus sign. What follows the digits is not looked at.
     *
     * Value 2: `number` as it is afterwards
     * See: BN_bn2bin(3)
     * @param Handle|int|null $number BIGNUM or null: 0, to make a number: its handle goes here; or the handle
     *   of the number to set
     * @param string $text string
     * @return array int: how many characters of the text were read; 0 on failure
     */
    public static function bn_dec2bn(Handle|int|null $number, string $text): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$number, $text]);
    }

    /**
     * Reads a number in hexadecimal digits, perhaps with a minus sign. What follows the digits is not looked
     * at.
     *
     * Value 2: `number` as it is afterwards
     * See: BN_bn2bin(3)
     * @param Handle|int|null $number BIGNUM or null: 0, to make a number: its handle goes here; or the handle
     *   of the number to set
     * @param string $text string
     * @return array int: how many characters of the text were read; 0 on failure
     */
    public static function bn_hex2bn(Handle|int|null $number, string $text): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$number, $text]);
    }

    /**
     * Makes a number of bytes, the most significant one first.
     *
     * See: BN_bn2bin(3)
     * @param Room|string $bytes string or Room
     * @return ?Handle BIGNUM or null, new: the number; 0 with the reason in the queue
     */
    public static function bn_bin2bn(Room|string $bytes): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bytes]);
    }

    /**
     * Gives the absolute value of a number as bytes.
     *
     * See: BN_bn2bin(3)
     * @param Handle|int $number BIGNUM
     * @param Room $buffer Room that is filled: the most significant byte comes first
     * @return int int: how many bytes were written
     */
    public static function bn_bn2bin(Handle|int $number, Room $buffer): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$number, $buffer]);
    }

    /**
     * Gives the absolute value of a number as exactly so many bytes, zeros first.
     *
     * See: BN_bn2bin(3)
     * @param Handle|int $number BIGNUM
     * @param Room $buffer Room that is filled
     * @return int int: `length`; -1 when it is too small
     */
    public static function bn_bn2binpad(Handle|int $number, Room $buffer): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$number, $buffer]);
    }

    /**
     * Makes a session that holds nothing yet. Its timeout is 304 seconds from now; it becomes resumable with
     * a protocol version, a cipher, a master key and an identifier or a ticket.
     *
     * See: SSL_SESSION_new(3)
     * @return ?Handle SSL_SESSION or null, new: an empty session
     */
    public static function ssl_session_new(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Copies a session with its ticket, its peer and its application data. The copy is in no cache.
     *
     * See: SSL_SESSION_free(3)
     * @param Handle|int $session SSL_SESSION
     * @return ?Handle SSL_SESSION or null, new: the copy, or 0
     */
    public static function ssl_session_dup(Handle|int $session): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$session]);
    }

    /**
     * Counts one more owner of a session.
     *
     * See: SSL_SESSION_free(3)
     * @param Handle|int $session SSL_SESSION
     * @return int int: 1, or 0
     */
    public static function ssl_session_up_ref(Handle|int $session): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$session]);
    }

    /**
     * Gives a session back. 0 is left alone.
     *
     * See: SSL_SESSION_free(3)
     * @param Handle|int|null $session SSL_SESSION or null
     * @return void nothing
     */
    public static function ssl_session_free(Handle|int|null $session): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$session]);
    }

    /**
     * Gives the identifier of a session. In TLS 1.3 a client's session has one that it made up itself, and
     * whether it can be resumed is for ssl_session_is_resumable to say.
     *
     * See: SSL_SESSION_get_id(3)
     * @param Handle|int $session SSL_SESSION
     * @param ?Room $buffer Room that is filled or null
     * @return int int: the identifier, 0 to 32 bytes
     */
    public static function ssl_session_get_id(Handle|int $session, ?Room $buffer = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$session, $buffer]);
    }

    /**
     * Sets the identifier of a session. It is refused once the session was given to an SSL or a context.
     *
     * See: SSL_SESSION_get_id(3)
     * @param Handle|int $session SSL_SESSION
     * @param Room|string $id string or Room
     * @return int int: 1, or 0 with the reason in the queue: longer than 32 bytes
     */
    public static function ssl_session_set1_id(Handle|int $session, Room|string $id): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$session, $id]);
    }

    /**
     * Gives the identifier of the application that a session belongs to; a server resumes only sessions of
     * its own.
     *
     * See: SSL_SESSION_get0_id_context(3)
     * @param Handle|int $session SSL_SESSION
     * @param ?Room $buffer Room that is filled or null
     * @return int int: the context identifier, 0 to 32 bytes
     */
    public static function ssl_session_get0_id_context(Handle|int $session, ?Room $buffer = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$session, $buffer]);
    }

    /**
     * Sets the identifier of the application that a session belongs to.
     *
     * See: SSL_SESSION_get0_id_context(3)
     * @param Handle|int $session SSL_SESSION
     * @param Room|string $id_context string or Room
     * @return int int: 1, or 0 with the reason in the queue: longer than 32 bytes
     */
    public static function ssl_session_set1_id_context(Handle|int $session, Room|string $id_context): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$session, $id_context]);
    }

    /**
     * Tells when a session was made.
     *
     * See: SSL_SESSION_get_time(3)
     * @param Handle|int|null $session SSL_SESSION or null
     * @return int long: seconds since 1970; 0 where no session was given
     */
    public static function ssl_session_get_time(Handle|int|null $session): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$session]);
    }

    /**
     * Says when a session was made.
     *
     * See: SSL_SESSION_get_time(3)
     * @param Handle|int|null $session SSL_SESSION or null
     * @param int $time long: seconds since 1970
     * @return int long: `time`, or 0 where no session was given
     */
    public static function ssl_session_set_time(Handle|int|null $session, int $time): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$session, $time]);
    }

    /**
     * Tells for how long a session may be resumed after its time.
     *
     * See: SSL_SESSION_get_time(3)
     * @param Handle|int|null $session SSL_SESSION or null
     * @return int long: seconds; 0 where no session was given
     */
    public static function ssl_session_get_timeout(Handle|int|null $session): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$session]);
    }

    /**
     * Says for how long a session may be resumed after its time.
     *
     * See: SSL_SESSION_get_time(3)
     * @param Handle|int|null $session SSL_SESSION or null
     * @param int $timeout long: seconds
     * @return int long: 1, or 0 where no session was given
     */
    public static function ssl_session_set_timeout(Handle|int|null $session, int $timeout): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$session, $timeout]);
    }

    /**
     * Gives the protocol version of a session as a number.
     *
     * See: SSL_SESSION_get_protocol_version(3)
     * @param Handle|int $session SSL_SESSION
     * @return int int: such as 0x0303 for TLS 1.2; 0 where it was not set
     */
    public static function ssl_session_get_protocol_version(Handle|int $session): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$session]);
    }

    /**
     * Sets the protocol version of a session. It is refused once the session was given to an SSL or a
     * context.
     *
     * See: SSL_SESSION_get_protocol_version(3)
     * @param Handle|int $session SSL_SESSION
     * @param int $version int: such as 0x0304 for TLS 1.3
     * @return int int: 1
     */
    public static function ssl_session_set_protocol_version(Handle|int $session, int $version): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$session, $version]);
    }

    /**
     * Gives the cipher of a session.
     *
     * See: SSL_SESSION_get0_cipher(3)
     * @param Handle|int $session SSL_SESSION
     * @return ?Handle SSL_CIPHER or null, static: the cipher, or 0 where none is set
     */
    public static function ssl_session_get0_cipher(Handle|int $session): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$session]);
    }

    /**
     * Sets the cipher of a session, as ssl_cipher_find gives it.
     *
     * See: SSL_SESSION_get0_cipher(3)
     * @param Handle|int $session SSL_SESSION
     * @param Handle|int $cipher SSL_CIPHER
     * @return int int: 1
     */
    public static function ssl_session_set_cipher(Handle|int $session, Handle|int $cipher): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$session, $cipher]);
    }

    /**
     * Gives the compression method of a session.
     *
     * See: SSL_SESSION_get_compress_id(3)
     * @param Handle|int $session SSL_SESSION
     * @return int unsigned int: the identifier; 0: no compression
     */
    public static function ssl_session_get_compress_id(Handle|int $session): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$session]);
    }

    /**
     * Gives the server name that a session was made for. null where the client sent none, or the server did
     * not take it up.
     *
     * See: SSL_SESSION_get0_hostname(3)
     * @param Handle|int $session SSL_SESSION
     * @return ?string string or null: the name, or null
     */
    public static function ssl_session_get0_hostname(Handle|int $session): ?string
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$session]);
    }

    /**
     * Sets the server name that a session is for. It is refused once the session was given to an SSL or a
     * context.
     *
     * See: SSL_SESSION_get0_hostname(3)
     * @param Handle|int $session SSL_SESSION
     * @param ?string $hostname string or null: null: none
     * @return int int: 1, or 0 without memory
     */
    public static function ssl_session_set1_hostname(Handle|int $session, ?string $hostname = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$session, $hostname]);
    }

    /**
     * Gives the application protocol that a session was made with.
     *
     * See: SSL_SESSION_get0_hostname(3)
     * @param Handle|int $session SSL_SESSION
     * @param ?Room $alpn Room that is filled or null
     * @return int int: the application protocol, without a length before it; no bytes: none
     */
    public static function ssl_session_get0_alpn_selected(Handle|int $session, ?Room $alpn = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$session, $alpn]);
    }

    /**
     * Sets the application protocol of a session; 0 bytes: none. It is refused once the session was given to
     * an SSL or a context.
     *
     * See: SSL_SESSION_get0_hostname(3)
     * @param Handle|int $session SSL_SESSION
     * @param Room|string|null $alpn string or Room or null
     * @return int int: 1, or 0 without memory
     */
    public static function ssl_session_set1_alpn_selected(Handle|int $session, Room|string|null $alpn = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$session, $alpn]);
    }

    /**
     * Gives the certificate of the peer that a session was made with. A session that was resumed from the
     * client's ticket has the server's where the ticket holds it.
     *
     * See: SSL_SESSION_get0_peer(3)
     * @param Handle|int $session SSL_SESSION
     * @return ?Handle X509 or null, borrowed: the certificate, or 0 where the peer showed none
     */
    public static function ssl_session_get0_peer(Handle|int $session): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$session]);
    }

    /**
     * Tells how many bytes of early data the server takes when this session is resumed.
     *
     * See: SSL_get_max_early_data(3)
     * @param Handle|int $session SSL_SESSION
     * @return int uint32_t: bytes; 0: none is allowed
     */
    public static function ssl_session_get_max_early_data(Handle|int $session): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$session]);
    }

    /**
     * Says how many bytes of early data may be sent when this session is resumed. It is for sessions that
     * were made by hand for a pre-shared key.
     *
     * See: SSL_get_max_early_data(3)
     * @param Handle|int $session SSL_SESSION
     * @param int $max_early_data uint32_t: bytes; 0: none
     * @return int int: 1
     */
    public static function ssl_session_set_max_early_data(Handle|int $session, int $max_early_data): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$session, $max_early_data]);
    }

    /**
     * Tells the maximal length of a fragment that was negotiated (RFC 6066), as its code.
     *
     * See: SSL_CTX_set_tlsext_max_fragment_length(3)
     * @param Handle|int $session SSL_SESSION
     * @return int uint8_t: 1: 512 bytes, 2: 1024, 3: 2048, 4: 4096; 0: not negotiated
     */
    public static function ssl_session_get_max_fragment_length(Handle|int $session): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$session]);
    }

    /**
     * Tells whether a session can be resumed: it has an identifier or a ticket, and was not marked as spoilt.
     *
     * See: SSL_SESSION_is_resumable(3)
     * @param Handle|int $session SSL_SESSION
     * @return int int: 1 or 0
     */
    public static function ssl_session_is_resumable(Handle|int $session): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$session]);
    }

    /**
     * Gives the master secret of a session. In TLS 1.3 it is the resumption secret. Whoever has it can read
     * the connection.
     *
     * See: SSL_get_client_random(3)
     * @param Handle|int $session SSL_SESSION
     * @param ?Room $buffer Room that is filled or null
     * @return int size_t: bytes written; with no room, how long the secret is
     */
    public static function ssl_session_get_master_key(Handle|int $session, ?Room $buffer = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$session, $buffer]);
    }

    /**
     * Sets the master secret of a session; in TLS 1.3 the pre-shared key. At most 48 bytes for TLS 1.2;
     * OpenSSL has room for 256 or more.
     *
     * See: SSL_get_client_random(3)
     * @param Handle|int $session SSL_SESSION
     * @param Room|string $key string or Room
     * @return int int: 1, or 0: too long
     */
    public static function ssl_session_set1_master_key(Handle|int $session, Room|string $key): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$session, $key]);
    }

    /**
     * Tells whether a session holds a ticket.
     *
     * See: SSL_SESSION_has_ticket(3)
     * @param Handle|int $session SSL_SESSION
     * @return int int: 1 or 0
     */
    public static function ssl_session_has_ticket(Handle|int $session): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$session]);
    }

    /**
     * Tells for how long the server said that the ticket of a session is good.
     *
     * See: SSL_SESSION_has_ticket(3)
     * @param Handle|int $session SSL_SESSION
     * @return int unsigned long: seconds; 0: none given
     */
    public static function ssl_session_get_ticket_lifetime_hint(Handle|int $session): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$session]);
    }

    /**
     * Gives the ticket of a session as the server sent it.
     *
     * See: SSL_SESSION_has_ticket(3)
     * @param Handle|int $session SSL_SESSION
     * @param ?Room $ticket Room that is filled or null
     * @return int int: the ticket; no bytes: none
     */
    public static function ssl_session_get0_ticket(Handle|int $session, ?Room $ticket = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$session, $ticket]);
    }

    /**
     * Gives what the application put into the ticket of a session.
     *
     * See: SSL_CTX_set_session_ticket_cb(3)
     * @param Handle|int $session SSL_SESSION
     * @param ?Room $buffer Room that is filled or null
     * @return int int64_t: how many bytes there are, whatever the room
     */
    public static function ssl_session_get0_ticket_appdata(Handle|int $session, ?Room $buffer = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$session, $buffer]);
    }

    /**
     * Puts bytes of the application into the ticket of a session; 0 bytes: none. It is refused once the
     * session was given to an SSL or a context.
     *
     * See: SSL_CTX_set_session_ticket_cb(3)
     * @param Handle|int $session SSL_SESSION
     * @param Room|string|null $data string or Room or null
     * @return int int: 1, or 0 without memory
     */
    public static function ssl_session_set1_ticket_appdata(Handle|int $session, Room|string|null $data = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$session, $data]);
    }

    /**
     * Reserves an index for ssl_session_set_ex_data, for as long as the process lives.
     *
     * See: CRYPTO_get_ex_new_index(3)
     * @return int int: the index, or -1 without memory
     */
    public static function ssl_session_get_ex_new_index(): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Keeps a number of the caller's with a session.
     *
     * See: BIO_get_ex_data(3)
     * @param Handle|int $session SSL_SESSION
     * @param int $index int
     * @param int $data int64_t: any number
     * @return int int: 1, or 0 without memory
     */
    public static function ssl_session_set_ex_data(Handle|int $session, int $index, int $data): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$session, $index, $data]);
    }

    /**
     * Gives the number that ssl_session_set_ex_data kept.
     *
     * See: BIO_get_ex_data(3)
     * @param Handle|int $session SSL_SESSION
     * @param int $index int
     * @return int int64_t: the number; 0 where none was kept
     */
    public static function ssl_session_get_ex_data(Handle|int $session, int $index): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$session, $index]);
    }

    /**
     * Keeps a number of the caller's with a session, at index 0.
     *
     * See: BIO_get_ex_data(3)
     * @param Handle|int $session SSL_SESSION
     * @param int $data int64_t: any number
     * @return int int: 1, or 0 without memory
     */
    public static function ssl_session_set_app_data(Handle|int $session, int $data): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$session, $data]);
    }

    /**
     * Gives the number that ssl_session_set_app_data kept.
     *
     * See: BIO_get_ex_data(3)
     * @param Handle|int $session SSL_SESSION
     * @return int int64_t: the number; 0 where none was kept
     */
    public static function ssl_session_get_app_data(Handle|int $session): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$session]);
    }

    /**
     * Encodes a session as DER, with its secrets. The application's numbers are left out, and so is the chain
     * of the peer but for its certificate.
     *
     * See: d2i_SSL_SESSION(3)
     * @param Handle|int $session SSL_SESSION
     * @param ?Room $pp Room that is filled or null
     * @return int int: how many bytes; 0 where the session has no cipher
     */
    public static function i2d_ssl_session(Handle|int $session, ?Room $pp = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$session, $pp]);
    }

    /**
     * Makes a session of its DER form.
     *
     * See: d2i_SSL_SESSION(3)
     * @param Room|string $pp string or Room
     * @return ?Handle SSL_SESSION or null, new: the session, or 0 with the reason in the queue
     */
    public static function d2i_ssl_session(Room|string $pp): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$pp]);
    }

    /**
     * Writes a session as DER to a BIO, with its secrets.
     *
     * See: d2i_SSL_SESSION(3)
     * @param Handle|int $bio BIO
     * @param Handle|int $session SSL_SESSION
     * @return int int: 1, or 0
     */
    public static function i2d_ssl_session_bio(Handle|int $bio, Handle|int $session): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $session]);
    }

    /**
     * Reads a session as DER from a BIO.
     *
     * See: d2i_SSL_SESSION(3)
     * @param Handle|int $bio BIO
     * @return ?Handle SSL_SESSION or null, new: the session, or 0 with the reason in the queue
     */
    public static function d2i_ssl_session_bio(Handle|int $bio): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio]);
    }

    /**
     * Writes a session to a BIO as PEM, with its secrets and not encrypted.
     *
     * See: PEM_write_bio_CMS_stream(3)
     * @param Handle|int $bio BIO
     * @param Handle|int $session SSL_SESSION
     * @return int int: 1, or 0
     */
    public static function pem_write_bio_ssl_session(Handle|int $bio, Handle|int $session): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $session]);
    }

    /**
     * Reads a session as PEM from a BIO.
     *
     * Waits: as long as OpenSSL does
     * See: PEM_read_bio_PrivateKey(3)
     * @param Handle|int $bio BIO
     * @param ?string $password string or null: of an encrypted block; null for none
     * @return ?Handle SSL_SESSION or null, new: the session, or 0 with the reason in the queue
     */
    public static function pem_read_bio_ssl_session(Handle|int $bio, ?string $password = null): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $password]);
    }

    /**
     * Writes what a session holds to a BIO for people to read, its master secret included.
     *
     * See: SSL_SESSION_print(3)
     * @param Handle|int $bio BIO
     * @param Handle|int $session SSL_SESSION
     * @return int int: 1, or 0
     */
    public static function ssl_session_print(Handle|int $bio, Handle|int $session): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $session]);
    }

    /**
     * Writes the line by which Wireshark finds the master secret of a session. It is for TLS 1.2 and older.
     *
     * See: SSL_SESSION_print(3)
     * @param Handle|int $bio BIO
     * @param Handle|int $session SSL_SESSION
     * @return int int: 1, or 0: the session has no identifier or no key
     */
    public static function ssl_session_print_keylog(Handle|int $bio, Handle|int $session): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $session]);
    }

    /**
     * Gives OpenSSL's name of a cipher, such as ECDHE-RSA-AES128-GCM-SHA256.
     *
     * See: SSL_CIPHER_get_name(3)
     * @param Handle|int|null $cipher SSL_CIPHER or null
     * @return ?string string or null: OpenSSL's name; `(NONE)` where no cipher was given
     */
    public static function ssl_cipher_get_name(Handle|int|null $cipher): ?string
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$cipher]);
    }

    /**
     * Gives the name of a cipher in the standards, such as TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256.
     *
     * See: SSL_CIPHER_get_name(3)
     * @param Handle|int|null $cipher SSL_CIPHER or null
     * @return ?string string or null: the name, null where the cipher has none, `(NONE)` where no cipher was
     *   given
     */
    public static function ssl_cipher_standard_name(Handle|int|null $cipher): ?string
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$cipher]);
    }

    /**
     * Gives OpenSSL's name for a cipher's name in the standards.
     *
     * See: SSL_CIPHER_get_name(3)
     * @param ?string $standard_name string or null
     * @return ?string string or null: OpenSSL's name; `(NONE)` where there is no such cipher
     */
    public static function openssl_cipher_name(?string $standard_name): ?string
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$standard_name]);
    }

    /**
     * Tells the oldest protocol version that has a cipher.
     *
     * See: SSL_CIPHER_get_name(3)
     * @param Handle|int|null $cipher SSL_CIPHER or null
     * @return ?string string or null: such as `TLSv1.2`; `(NONE)` where no cipher was given
     */
    public static function ssl_cipher_get_version(Handle|int|null $cipher): ?string
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$cipher]);
    }

    /**
     * Tells the strength of a cipher in bits.
     *
     * Value 2: `alg_bits`, int: bits that the algorithm works with
     * See: SSL_CIPHER_get_name(3)
     * @param Handle|int|null $cipher SSL_CIPHER or null
     * @return array int: bits that are secret; 0 where no cipher was given
     */
    public static function ssl_cipher_get_bits(Handle|int|null $cipher): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$cipher]);
    }

    /**
     * Describes a cipher in a line: name, version, key exchange, authentication, encryption and MAC.
     *
     * See: SSL_CIPHER_get_name(3)
     * @param Handle|int $cipher SSL_CIPHER
     * @return ?string string or null: the line, with a newline at its end; null without memory
     */
    public static function ssl_cipher_description(Handle|int $cipher): ?string
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$cipher]);
    }

    /**
     * Gives OpenSSL's number of a cipher.
     *
     * See: SSL_CIPHER_get_name(3)
     * @param Handle|int $cipher SSL_CIPHER
     * @return int uint32_t: OpenSSL's own number; its lower 16 bits are those of the protocol
     */
    public static function ssl_cipher_get_id(Handle|int $cipher): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$cipher]);
    }

    /**
     * Gives the number of a cipher in the protocol, as IANA registers it.
     *
     * See: SSL_CIPHER_get_name(3)
     * @param Handle|int $cipher SSL_CIPHER
     * @return int uint16_t: such as 0x1301
     */
    public static function ssl_cipher_get_protocol_id(Handle|int $cipher): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$cipher]);
    }

    /**
     * Tells what a cipher encrypts with, as OpenSSL's number for the algorithm.
     *
     * See: SSL_CIPHER_get_name(3)
     * @param Handle|int|null $cipher SSL_CIPHER or null
     * @return int int: the NID; 0: it encrypts nothing, or no cipher was given
     */
    public static function ssl_cipher_get_cipher_nid(Handle|int|null $cipher): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$cipher]);
    }

    /**
     * Tells the digest of a cipher's MAC.
     *
     * See: SSL_CIPHER_get_name(3)
     * @param Handle|int $cipher SSL_CIPHER
     * @return int int: the NID; 0: the encryption authenticates by itself (AEAD)
     */
    public static function ssl_cipher_get_digest_nid(Handle|int $cipher): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$cipher]);
    }

    /**
     * Gives the digest that the handshake uses with a cipher.
     *
     * See: SSL_CIPHER_get_name(3)
     * @param Handle|int $cipher SSL_CIPHER
     * @return ?Handle EVP_MD or null, static: the digest, or 0
     */
    public static function ssl_cipher_get_handshake_digest(Handle|int $cipher): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$cipher]);
    }

    /**
     * Tells the key exchange of a cipher.
     *
     * See: SSL_CIPHER_get_name(3)
     * @param Handle|int $cipher SSL_CIPHER
     * @return int int: the NID, such as NID_kx_ecdhe; NID_kx_any for TLS 1.3; 0: unknown
     */
    public static function ssl_cipher_get_kx_nid(Handle|int $cipher): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$cipher]);
    }

    /**
     * Tells how the peer is authenticated with a cipher.
     *
     * See: SSL_CIPHER_get_name(3)
     * @param Handle|int $cipher SSL_CIPHER
     * @return int int: the NID, such as NID_auth_rsa; NID_auth_any for TLS 1.3; 0: unknown
     */
    public static function ssl_cipher_get_auth_nid(Handle|int $cipher): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$cipher]);
    }

    /**
     * Tells whether the encryption of a cipher authenticates by itself, as GCM does.
     *
     * See: SSL_CIPHER_get_name(3)
     * @param Handle|int $cipher SSL_CIPHER
     * @return int int: 1 or 0
     */
    public static function ssl_cipher_is_aead(Handle|int $cipher): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$cipher]);
    }

    /**
     * Finds a cipher by its two bytes in the protocol.
     *
     * See: SSL_CIPHER_get_name(3)
     * @param Handle|int $ssl SSL
     * @param Room|string $bytes string or Room: the cipher's number, higher byte first
     * @return ?Handle SSL_CIPHER or null, static: the cipher, or 0: unknown
     */
    public static function ssl_cipher_find(Handle|int $ssl, Room|string $bytes): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $bytes]);
    }

    /**
     * Gives the cipher list for TLS 1.2 and older that a context begins with.
     *
     * OpenSSL: 3.0 and newer
     * See: SSL_CTX_set_cipher_list(3)
     * @return ?string string or null
     */
    public static function ossl_default_cipher_list(): ?string
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Gives the ciphersuites for TLS 1.3 that a context begins with.
     *
     * OpenSSL: 3.0 and newer
     * See: SSL_CTX_set_cipher_list(3)
     * @return ?string string or null
     */
    public static function ossl_default_ciphersuites(): ?string
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Gives the name of a compression method.
     *
     * See: SSL_COMP_get_name(3)
     * @param Handle|int|null $method COMP_METHOD or null
     * @return ?string string or null: the name; null where no method was given, or there is no compression
     */
    public static function ssl_comp_get_name(Handle|int|null $method): ?string
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$method]);
    }

    /**
     * Gives the name of an entry of the compression methods.
     *
     * See: SSL_COMP_add_compression_method(3)
     * @param Handle|int $comp SSL_COMP
     * @return ?string string or null: the name; null where OpenSSL was built without compression
     */
    public static function ssl_comp_get0_name(Handle|int $comp): ?string
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$comp]);
    }

    /**
     * Gives the number of a compression method in the protocol.
     *
     * See: SSL_COMP_add_compression_method(3)
     * @param Handle|int $comp SSL_COMP
     * @return int int: the number; -1 where OpenSSL was built without compression
     */
    public static function ssl_comp_get_id(Handle|int $comp): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$comp]);
    }

    /**
     * Lists the compression methods that OpenSSL has.
     *
     * See: SSL_COMP_add_compression_method(3)
     * @return ?Handle STACK_OF(SSL_COMP) or null, static: the methods; 0: none
     */
    public static function ssl_comp_get_compression_methods(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Does nothing since OpenSSL 1.1.0.
     *
     * See: SSL_COMP_add_compression_method(3)
     * @return void nothing
     */
    public static function ssl_comp_free_compression_methods(): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Makes a context for configuration commands, ssl_conf_cmd. It needs flags and an object that the
     * commands are for.
     *
     * See: SSL_CONF_CTX_new(3)
     * @return ?Handle SSL_CONF_CTX or null, new: the context, or 0 without memory
     */
    public static function ssl_conf_ctx_new(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Gives a context for configuration commands back. 0 is left alone.
     *
     * See: SSL_CONF_CTX_new(3)
     * @param Handle|int|null $cctx SSL_CONF_CTX or null
     * @return void nothing
     */
    public static function ssl_conf_ctx_free(Handle|int|null $cctx): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$cctx]);
    }

    /**
     * Ends a series of commands: names the authorities that were collected, and with the flag
     * SSL_CONF_FLAG_REQUIRE_PRIVATE looks for missing keys in the files of the certificates.
     *
     * Waits: for files only
     * See: SSL_CONF_CTX_set_flags(3)
     * @param Handle|int $cctx SSL_CONF_CTX
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function ssl_conf_ctx_finish(Handle|int $cctx): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$cctx]);
    }

    /**
     * Adds flags: whether commands are as on a command line or in a file, for a client or a server, and
     * whether errors are to be queued.
     *
     * See: SSL_CONF_CTX_set_flags(3)
     * @param Handle|int $cctx SSL_CONF_CTX
     * @param int $flags unsigned int: SSL_CONF_FLAG_...
     * @return int unsigned int: all flags that are set now
     */
    public static function ssl_conf_ctx_set_flags(Handle|int $cctx, int $flags): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$cctx, $flags]);
    }

    /**
     * Removes flags.
     *
     * See: SSL_CONF_CTX_set_flags(3)
     * @param Handle|int $cctx SSL_CONF_CTX
     * @param int $flags unsigned int: SSL_CONF_FLAG_...
     * @return int unsigned int: all flags that are set now
     */
    public static function ssl_conf_ctx_clear_flags(Handle|int $cctx, int $flags): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$cctx, $flags]);
    }

    /**
     * Sets what is before the name of every command; it is left out when names are compared.
     *
     * See: SSL_CONF_CTX_set1_prefix(3)
     * @param Handle|int $cctx SSL_CONF_CTX
     * @param ?string $prefix string or null: null: none
     * @return int int: 1, or 0 without memory
     */
    public static function ssl_conf_ctx_set1_prefix(Handle|int $cctx, ?string $prefix = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$cctx, $prefix]);
    }

    /**
     * Says which SSL the following commands are for. It is held until another is set or the context is freed.
     *
     * See: SSL_CONF_CTX_set_ssl_ctx(3)
     * @param Handle|int $cctx SSL_CONF_CTX
     * @param Handle|int|null $ssl SSL or null: 0: commands are only checked
     * @return void nothing
     */
    public static function ssl_conf_ctx_set_ssl(Handle|int $cctx, Handle|int|null $ssl = null): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$cctx, $ssl]);
    }

    /**
     * Says which context the following commands are for. It is held until another is set or the configuration
     * context is freed.
     *
     * See: SSL_CONF_CTX_set_ssl_ctx(3)
     * @param Handle|int $cctx SSL_CONF_CTX
     * @param Handle|int|null $ctx SSL_CTX or null: 0: commands are only checked
     * @return void nothing
     */
    public static function ssl_conf_ctx_set_ssl_ctx(Handle|int $cctx, Handle|int|null $ctx = null): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$cctx, $ctx]);
    }

    /**
     * Executes one configuration command, such as MinProtocol with TLSv1.2. With SSL_CONF_FLAG_SHOW_ERRORS
     * the reason of a failure is in the queue.
     *
     * Waits: for files only
     * See: SSL_CONF_cmd(3)
     * @param Handle|int $cctx SSL_CONF_CTX
     * @param string $command string
     * @param ?string $value string or null: null where the command takes none
     * @return int int: 2: done, with the value; 1: done without it; 0: a bad value; -2: an unknown command;
     *   -3: the value is missing
     */
    public static function ssl_conf_cmd(Handle|int $cctx, string $command, ?string $value = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$cctx, $command, $value]);
    }

    /**
     * Tells of what kind the value of a command is.
     *
     * See: SSL_CONF_cmd(3)
     * @param Handle|int $cctx SSL_CONF_CTX
     * @param string $command string
     * @return int int: 0: unknown; 1: text; 2: a file; 3: a directory; 4: none
     */
    public static function ssl_conf_cmd_value_type(Handle|int $cctx, string $command): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$cctx, $command]);
    }

    /**
     * Names TLS of any version that both sides can do, for either side.
     *
     * See: TLS_method(3)
     * @return ?Handle SSL_METHOD or null, static
     */
    public static function tls_method(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Names TLS of any version that both sides can do, for clients.
     *
     * See: SSL_CTX_new(3)
     * @return ?Handle SSL_METHOD or null, static
     */
    public static function tls_client_method(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Names TLS of any version that both sides can do, for servers.
     *
     * See: SSL_CTX_new(3)
     * @return ?Handle SSL_METHOD or null, static
     */
    public static function tls_server_method(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Names TLS 1.2 alone, for either side. ssl_ctx_set_min_proto_version and ssl_ctx_set_max_proto_version
     * with tls_method do the same.
     *
     * OpenSSL: before 4.0
     * See: SSL_CTX_new(3)
     * @return ?Handle SSL_METHOD or null, static
     */
    public static function tlsv1_2_method(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Names TLS 1.2 alone, for clients. ssl_ctx_set_min_proto_version and ssl_ctx_set_max_proto_version with
     * tls_method do the same.
     *
     * OpenSSL: before 4.0
     * See: SSL_CTX_new(3)
     * @return ?Handle SSL_METHOD or null, static
     */
    public static function tlsv1_2_client_method(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Names TLS 1.2 alone, for servers. ssl_ctx_set_min_proto_version and ssl_ctx_set_max_proto_version with
     * tls_method do the same.
     *
     * OpenSSL: before 4.0
     * See: SSL_CTX_new(3)
     * @return ?Handle SSL_METHOD or null, static
     */
    public static function tlsv1_2_server_method(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Names TLS 1.1 alone, for either side. ssl_ctx_set_min_proto_version and ssl_ctx_set_max_proto_version
     * with tls_method do the same.
     *
     * OpenSSL: before 4.0
     * See: SSL_CTX_new(3)
     * @return ?Handle SSL_METHOD or null, static
     */
    public static function tlsv1_1_method(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Names TLS 1.1 alone, for clients. ssl_ctx_set_min_proto_version and ssl_ctx_set_max_proto_version with
     * tls_method do the same.
     *
     * OpenSSL: before 4.0
     * See: SSL_CTX_new(3)
     * @return ?Handle SSL_METHOD or null, static
     */
    public static function tlsv1_1_client_method(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Names TLS 1.1 alone, for servers. ssl_ctx_set_min_proto_version and ssl_ctx_set_max_proto_version with
     * tls_method do the same.
     *
     * OpenSSL: before 4.0
     * See: SSL_CTX_new(3)
     * @return ?Handle SSL_METHOD or null, static
     */
    public static function tlsv1_1_server_method(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Names TLS 1.0 alone, for either side. ssl_ctx_set_min_proto_version and ssl_ctx_set_max_proto_version
     * with tls_method do the same.
     *
     * OpenSSL: before 4.0
     * See: SSL_CTX_new(3)
     * @return ?Handle SSL_METHOD or null, static
     */
    public static function tlsv1_method(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Names TLS 1.0 alone, for clients. ssl_ctx_set_min_proto_version and ssl_ctx_set_max_proto_version with
     * tls_method do the same.
     *
     * OpenSSL: before 4.0
     * See: SSL_CTX_new(3)
     * @return ?Handle SSL_METHOD or null, static
     */
    public static function tlsv1_client_method(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Names TLS 1.0 alone, for servers. ssl_ctx_set_min_proto_version and ssl_ctx_set_max_proto_version with
     * tls_method do the same.
     *
     * OpenSSL: before 4.0
     * See: SSL_CTX_new(3)
     * @return ?Handle SSL_METHOD or null, static
     */
    public static function tlsv1_server_method(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Names DTLS of any version that both sides can do, for either side.
     *
     * See: SSL_CTX_new(3)
     * @return ?Handle SSL_METHOD or null, static
     */
    public static function dtls_method(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Names DTLS of any version that both sides can do, for clients.
     *
     * See: SSL_CTX_new(3)
     * @return ?Handle SSL_METHOD or null, static
     */
    public static function dtls_client_method(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Names DTLS of any version that both sides can do, for servers.
     *
     * See: SSL_CTX_new(3)
     * @return ?Handle SSL_METHOD or null, static
     */
    public static function dtls_server_method(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Names DTLS 1.2 alone, for either side. ssl_ctx_set_min_proto_version and ssl_ctx_set_max_proto_version
     * with dtls_method do the same.
     *
     * OpenSSL: before 4.0
     * See: SSL_CTX_new(3)
     * @return ?Handle SSL_METHOD or null, static
     */
    public static function dtlsv1_2_method(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Names DTLS 1.2 alone, for clients. ssl_ctx_set_min_proto_version and ssl_ctx_set_max_proto_version with
     * dtls_method do the same.
     *
     * OpenSSL: before 4.0
     * See: SSL_CTX_new(3)
     * @return ?Handle SSL_METHOD or null, static
     */
    public static function dtlsv1_2_client_method(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Names DTLS 1.2 alone, for servers. ssl_ctx_set_min_proto_version and ssl_ctx_set_max_proto_version with
     * dtls_method do the same.
     *
     * OpenSSL: before 4.0
     * See: SSL_CTX_new(3)
     * @return ?Handle SSL_METHOD or null, static
     */
    public static function dtlsv1_2_server_method(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Names DTLS 1.0 alone, for either side. ssl_ctx_set_min_proto_version and ssl_ctx_set_max_proto_version
     * with dtls_method do the same.
     *
     * OpenSSL: before 4.0
     * See: SSL_CTX_new(3)
     * @return ?Handle SSL_METHOD or null, static
     */
    public static function dtlsv1_method(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Names DTLS 1.0 alone, for clients. ssl_ctx_set_min_proto_version and ssl_ctx_set_max_proto_version with
     * dtls_method do the same.
     *
     * OpenSSL: before 4.0
     * See: SSL_CTX_new(3)
     * @return ?Handle SSL_METHOD or null, static
     */
    public static function dtlsv1_client_method(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Names DTLS 1.0 alone, for servers. ssl_ctx_set_min_proto_version and ssl_ctx_set_max_proto_version with
     * dtls_method do the same.
     *
     * OpenSSL: before 4.0
     * See: SSL_CTX_new(3)
     * @return ?Handle SSL_METHOD or null, static
     */
    public static function dtlsv1_server_method(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * The old name of tls_method.
     *
     * See: SSL_CTX_new(3)
     * @return ?Handle SSL_METHOD or null, static
     */
    public static function sslv23_method(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * The old name of tls_client_method.
     *
     * See: SSL_CTX_new(3)
     * @return ?Handle SSL_METHOD or null, static
     */
    public static function sslv23_client_method(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * The old name of tls_server_method.
     *
     * See: SSL_CTX_new(3)
     * @return ?Handle SSL_METHOD or null, static
     */
    public static function sslv23_server_method(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Gives the kind of BIO that speaks TLS over the next one in its chain.
     *
     * See: BIO_f_ssl(3)
     * @return ?Handle BIO_METHOD or null, static
     */
    public static function bio_f_ssl(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Makes a BIO that speaks TLS, with an SSL of its own that ends with it. Another one is to be pushed
     * behind it.
     *
     * See: BIO_f_ssl(3)
     * @param Handle|int $ctx SSL_CTX
     * @param int $client int: 1: a client; 0: a server
     * @return ?Handle BIO or null, new: the BIO, or 0 with the reason in the queue
     */
    public static function bio_new_ssl(Handle|int $ctx, int $client): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $client]);
    }

    /**
     * Makes a BIO for a client: TLS over a connection that bio_set_conn_hostname names.
     *
     * See: BIO_f_ssl(3)
     * @param Handle|int $ctx SSL_CTX
     * @return ?Handle BIO or null, new: the chain, or 0
     */
    public static function bio_new_ssl_connect(Handle|int $ctx): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Makes a BIO for a client with a buffer before it, so that lines can be read.
     *
     * See: BIO_f_ssl(3)
     * @param Handle|int $ctx SSL_CTX
     * @return ?Handle BIO or null, new: the chain, or 0
     */
    public static function bio_new_buffer_ssl_connect(Handle|int $ctx): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Sends the farewell of TLS on every SSL in a chain. An error shows only in the queue.
     *
     * Waits: as long as OpenSSL does
     * See: BIO_f_ssl(3)
     * @param Handle|int $bio BIO
     * @return void nothing
     */
    public static function bio_ssl_shutdown(Handle|int $bio): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio]);
    }

    /**
     * Tells how much data fits into one datagram with the cipher that was agreed.
     *
     * See: DTLS_get_data_mtu(3)
     * @param Handle|int $ssl SSL
     * @return int size_t: bytes; 0: not known yet, or not DTLS
     */
    public static function dtls_get_data_mtu(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Waits for a client that sends back the cookie of the server. It needs the callbacks
     * SSL_CTX_set_cookie_generate_cb and SSL_CTX_set_cookie_verify_cb.
     *
     * Streams: refused on the SSL of a stream: a stream's handshake has no listening
     * Waits: as long as OpenSSL does
     * See: DTLSv1_listen(3)
     * @param Handle|int $ssl SSL
     * @param Handle|int $client BIO_ADDR: where the client's address is stored
     * @return int int: 1 or more: a client whose address is proved; 0: nothing yet; -1: an error, also where
     *   it is not DTLS
     */
    public static function dtlsv1_listen(Handle|int $ssl, Handle|int $client): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $client]);
    }

    /**
     * Tells how long it is until dtlsv1_handle_timeout is to be called.
     *
     * Value 2: `seconds`, long
     * Value 3: `microseconds`, long
     * See: DTLSv1_get_timeout(3)
     * @param Handle|int $ssl SSL
     * @return array long: 1, or 0: no timer is running, or not DTLS
     */
    public static function dtlsv1_get_timeout(Handle|int $ssl): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Sends the last flight of the handshake again when its timer has run out.
     *
     * Streams: refused on the SSL of a stream: a stream sends for itself
     * Waits: as long as OpenSSL does
     * See: DTLSv1_handle_timeout(3)
     * @param Handle|int $ssl SSL
     * @return int long: 1: sent again; 0: no timer had run out, or not DTLS; -1: an error, or too often
     */
    public static function dtlsv1_handle_timeout(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Says how large a datagram may be, headers of IP and UDP included.
     *
     * See: SSL_CTX_set_options(3)
     * @param Handle|int $ssl SSL
     * @param int $mtu long: bytes
     * @return int long: 1, or 0: too small, or not DTLS
     */
    public static function dtls_set_link_mtu(Handle|int $ssl, int $mtu): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $mtu]);
    }

    /**
     * Tells the smallest size that dtls_set_link_mtu takes.
     *
     * See: SSL_CTX_set_options(3)
     * @param Handle|int $ssl SSL
     * @return int long: bytes; 0: not DTLS
     */
    public static function dtls_get_link_min_mtu(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Chooses the secret of an SRP client and calculates its public value. The handshake does it by itself.
     *
     * See: SSL_CTX_set_srp_password(3)
     * @param Handle|int $ssl SSL
     * @return int int: 1, or 0
     */
    public static function srp_calc_a_param(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Takes the SRP settings of an SSL over from its context. ssl_new does it by itself; what was set before
     * is lost.
     *
     * See: SSL_CTX_set_srp_password(3)
     * @param Handle|int $ssl SSL
     * @return int int: 1, or 0
     */
    public static function ssl_srp_ctx_init(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Drops the SRP settings of an SSL. ssl_free does it by itself.
     *
     * See: SSL_CTX_set_srp_password(3)
     * @param Handle|int $ssl SSL
     * @return int int: 1, or 0
     */
    public static function ssl_srp_ctx_free(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Initialises OpenSSL. It happens by itself; only options that differ from the defaults need it, before
     * anything else.
     *
     * See: OPENSSL_init_ssl(3)
     * @param int $opts uint64_t: OPENSSL_INIT_...; 0: the defaults
     * @return int int: 1, or 0
     */
    public static function openssl_init_ssl(int $opts): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$opts]);
    }

    /**
     * Loads the texts of errors. It happens by itself since OpenSSL 1.1.0.
     *
     * See: ERR_load_crypto_strings(3)
     * @return int int: 1
     */
    public static function err_load_ssl_strings(): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * An old name of openssl_init_ssl without options.
     *
     * See: SSL_library_init(3)
     * @return int int: 1, or 0
     */
    public static function openssl_add_ssl_algorithms(): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * The oldest name of openssl_init_ssl without options.
     *
     * See: SSL_library_init(3)
     * @return int int: 1, or 0
     */
    public static function ssleay_add_ssl_algorithms(): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Gives the protocol version where that is one of TLS.
     *
     * See: SSL_get_version(3)
     * @param Handle|int $ssl SSL
     * @return int int: such as 0x0303; 0: not TLS
     */
    public static function tls1_get_version(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Gives the version that the client hello named, where that is one of TLS. TLS 1.3 clients name 1.2
     * there.
     *
     * See: SSL_get_version(3)
     * @param Handle|int $ssl SSL
     * @return int int: such as 0x0303; 0: not TLS
     */
    public static function tls1_get_client_version(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Prepares OpenSSL for use. It prepares itself, so that nothing needs this call.
     *
     * See: OPENSSL_init_ssl(3)
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function ssl_library_init(): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Loads the texts of OpenSSL's errors. It loads them itself, so that nothing needs this call.
     *
     * See: OPENSSL_init_ssl(3)
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function ssl_load_error_strings(): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Does nothing; OpenSSL's module for TLS settings in configuration files is always there.
     *
     * See: openssl/ssl.h
     * @return void nothing
     */
    public static function ssl_add_ssl_module(): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Makes an option mask of one bit.
     *
     * See: SSL_CTX_set_options(3)
     * @param int $n int: number of the bit, counted from 0
     * @return int uint64_t: 2 to the power of `n`
     */
    public static function ssl_op_bit(int $n): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$n]);
    }

    /**
     * Makes a connection with the settings that the context has now. It needs a transport, by ssl_set_fd or
     * ssl_set_bio, and a side, by ssl_set_connect_state or ssl_set_accept_state. An SSL of ctx_new for a
     * client verifies its peer as a stream does; of a context for both sides it verifies as
     * ssl_ctx_get_verify_mode says.
     *
     * See: SSL_new(3)
     * @param Handle|int $ctx SSL_CTX
     * @return ?Handle SSL or null, new: the SSL; 0 with the reason in the queue
     */
    public static function ssl_new(Handle|int $ctx): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Makes an SSL with the same settings, but without transport and without the password of
     * ssl_set_default_passwd_cb_userdata. Once the handshake has begun it is the same SSL that is returned,
     * to be freed once more.
     *
     * Streams: refused on the SSL of a stream: what it keeps with its SSL cannot be there twice
     * See: SSL_dup(3)
     * @param Handle|int $ssl SSL
     * @return ?Handle SSL or null, new: the SSL; 0 with the reason in the queue
     */
    public static function ssl_dup(Handle|int $ssl): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Frees an SSL. Where it was counted up, that often; 0 does nothing.
     *
     * See: SSL_free(3)
     * @param Handle|int|null $ssl SSL or null
     * @return void nothing
     */
    public static function ssl_free(Handle|int|null $ssl): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Counts an SSL up, so that it has to be freed once more.
     *
     * See: SSL_new(3)
     * @param Handle|int $ssl SSL
     * @return int int: 1, or 0
     */
    public static function ssl_up_ref(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Makes an SSL ready for another connection with the same settings. A session that ended well is kept, to
     * be resumed.
     *
     * Streams: refused on the SSL of a stream: its connection would be lost
     * See: SSL_clear(3)
     * @param Handle|int $ssl SSL
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function ssl_clear(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Gives the context of an SSL.
     *
     * See: SSL_get_SSL_CTX(3)
     * @param Handle|int $ssl SSL
     * @return ?Handle SSL_CTX or null, borrowed: the context
     */
    public static function ssl_get_ssl_ctx(Handle|int $ssl): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Gives an SSL another context, whose certificates replace its own. Its options, ciphers and verification
     * stay. It is what a server does that chooses by the name that a client asks for.
     *
     * Streams: refused on the SSL of a stream: stream_answer names its context
     * See: openssl/ssl.h
     * @param Handle|int $ssl SSL
     * @param Handle|int|null $ctx SSL_CTX or null: 0: the context that the SSL was made with
     * @return ?Handle SSL_CTX or null, borrowed: the context that is set; 0 when it cannot be
     */
    public static function ssl_set_ssl_ctx(Handle|int $ssl, Handle|int|null $ctx = null): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $ctx]);
    }

    /**
     * Gives the method of an SSL.
     *
     * See: SSL_CTX_set_ssl_version(3)
     * @param Handle|int $ssl SSL
     * @return ?Handle SSL_METHOD or null, static
     */
    public static function ssl_get_ssl_method(Handle|int $ssl): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Gives an SSL another method, before the handshake. ssl_clear goes back to that of the context.
     *
     * Streams: refused on the SSL of a stream: stream_set_method selects its versions
     * See: SSL_CTX_set_ssl_version(3)
     * @param Handle|int $ssl SSL
     * @param Handle|int $method SSL_METHOD
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function ssl_set_ssl_method(Handle|int $ssl, Handle|int $method): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $method]);
    }

    /**
     * Reserves an index under which every SSL can keep a number of the caller's.
     *
     * See: CRYPTO_get_ex_new_index(3)
     * @return int int: an index for ssl_set_ex_data, or -1 with the reason in the queue
     */
    public static function ssl_get_ex_new_index(): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Keeps a number with an SSL.
     *
     * See: CRYPTO_set_ex_data(3)
     * @param Handle|int $ssl SSL
     * @param int $index int: from ssl_get_ex_new_index, or 0
     * @param int $data int64_t: any number
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function ssl_set_ex_data(Handle|int $ssl, int $index, int $data): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $index, $data]);
    }

    /**
     * Gives the number that is kept with an SSL under an index.
     *
     * See: CRYPTO_get_ex_data(3)
     * @param Handle|int $ssl SSL
     * @param int $index int: from ssl_get_ex_new_index, or 0
     * @return int int64_t: the number; 0 where none was set
     */
    public static function ssl_get_ex_data(Handle|int $ssl, int $index): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $index]);
    }

    /**
     * Keeps a number with an SSL, under index 0.
     *
     * See: CRYPTO_set_ex_data(3)
     * @param Handle|int $ssl SSL
     * @param int $data int64_t: any number
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function ssl_set_app_data(Handle|int $ssl, int $data): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $data]);
    }

    /**
     * Gives the number that ssl_set_app_data kept.
     *
     * See: CRYPTO_get_ex_data(3)
     * @param Handle|int $ssl SSL
     * @return int int64_t: the number; 0 where none was set
     */
    public static function ssl_get_app_data(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Tells under which index the X509_STORE_CTX of a verification keeps its SSL.
     *
     * See: SSL_get_ex_data_X509_STORE_CTX_idx(3)
     * @return int int: the index, or -1
     */
    public static function ssl_get_ex_data_x509_store_ctx_idx(): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Sets what an SSL reads from and writes to. The BIOs stay the caller's too, and are freed by whoever is
     * last. OpenSSL's own BIOs over sockets and descriptors may raise SIGPIPE, and wait where the descriptor
     * does, while other calls on the SSL are held up: ssl_set_fd has one that does neither.
     *
     * Streams: refused on the SSL of a stream: it has a transport of its own
     * See: SSL_set_bio(3)
     * @param Handle|int $ssl SSL
     * @param Handle|int|null $rbio BIO or null: to read from; 0 for none
     * @param Handle|int|null $wbio BIO or null: to write to, commonly the same; 0 for none
     * @return void nothing
     */
    public static function ssl_set_bio(Handle|int $ssl, Handle|int|null $rbio = null, Handle|int|null $wbio = null): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $rbio, $wbio]);
    }

    /**
     * Sets what an SSL reads from.
     *
     * Streams: refused on the SSL of a stream: it has a transport of its own
     * See: SSL_set_bio(3)
     * @param Handle|int $ssl SSL
     * @param Handle|int|null $rbio BIO or null: 0 for none
     * @return void nothing
     */
    public static function ssl_set0_rbio(Handle|int $ssl, Handle|int|null $rbio = null): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $rbio]);
    }

    /**
     * Sets what an SSL writes to.
     *
     * Streams: refused on the SSL of a stream: it has a transport of its own
     * See: SSL_set_bio(3)
     * @param Handle|int $ssl SSL
     * @param Handle|int|null $wbio BIO or null: 0 for none
     * @return void nothing
     */
    public static function ssl_set0_wbio(Handle|int $ssl, Handle|int|null $wbio = null): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $wbio]);
    }

    /**
     * Gives the BIO that an SSL reads from.
     *
     * Streams: refused on the SSL of a stream: its transport is its own
     * See: SSL_get_rbio(3)
     * @param Handle|int $ssl SSL
     * @return ?Handle BIO or null, borrowed: what it reads from; 0: none is set
     */
    public static function ssl_get_rbio(Handle|int $ssl): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Gives the BIO that an SSL writes to.
     *
     * Streams: refused on the SSL of a stream: its transport is its own
     * See: SSL_get_rbio(3)
     * @param Handle|int $ssl SSL
     * @return ?Handle BIO or null, borrowed: what it writes to; 0: none is set
     */
    public static function ssl_get_wbio(Handle|int $ssl): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Has an SSL read from and write to a socket. Nothing waits for it, whether the socket would or not: the
     * call returns below 0, and ssl_get_error tells what to wait for. SIGPIPE is never raised.
     *
     * Streams: refused on the SSL of a stream: it has a transport of its own
     * See: SSL_set_fd(3)
     * @param Handle|int $ssl SSL
     * @param int $fd int: of a socket; it stays the caller's to close
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function ssl_set_fd(Handle|int $ssl, int $fd): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $fd]);
    }

    /**
     * Has an SSL read from a socket, without waiting, as ssl_set_fd does.
     *
     * Streams: refused on the SSL of a stream: it has a transport of its own
     * See: SSL_set_fd(3)
     * @param Handle|int $ssl SSL
     * @param int $fd int: of a socket; it stays the caller's to close
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function ssl_set_rfd(Handle|int $ssl, int $fd): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $fd]);
    }

    /**
     * Has an SSL write to a socket, without waiting, as ssl_set_fd does.
     *
     * Streams: refused on the SSL of a stream: it has a transport of its own
     * See: SSL_set_fd(3)
     * @param Handle|int $ssl SSL
     * @param int $fd int: of a socket; it stays the caller's to close
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function ssl_set_wfd(Handle|int $ssl, int $fd): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $fd]);
    }

    /**
     * Gives the descriptor that an SSL reads from.
     *
     * See: SSL_get_fd(3)
     * @param Handle|int $ssl SSL
     * @return int int: the descriptor, or -1: it reads from none
     */
    public static function ssl_get_fd(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Gives the descriptor that an SSL reads from.
     *
     * See: SSL_get_fd(3)
     * @param Handle|int $ssl SSL
     * @return int int: the descriptor, or -1: it reads from none
     */
    public static function ssl_get_rfd(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Gives the descriptor that an SSL writes to.
     *
     * See: SSL_get_fd(3)
     * @param Handle|int $ssl SSL
     * @return int int: the descriptor, or -1: it writes to none
     */
    public static function ssl_get_wfd(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Makes an SSL the client. A stream's SSL has its side from the beginning: there it does nothing for a
     * client, and is refused for a server.
     *
     * See: SSL_set_connect_state(3)
     * @param Handle|int $ssl SSL
     * @return void nothing
     */
    public static function ssl_set_connect_state(Handle|int $ssl): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Makes an SSL the server. A stream's SSL has its side from the beginning: there it does nothing for a
     * server, and is refused for a client.
     *
     * See: SSL_set_connect_state(3)
     * @param Handle|int $ssl SSL
     * @return void nothing
     */
    public static function ssl_set_accept_state(Handle|int $ssl): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Carries the handshake, or goes on with it. The side must have been set.
     *
     * Streams: refused on the SSL of a stream: stream_handshake carries its handshake
     * Waits: as long as OpenSSL does
     * See: SSL_do_handshake(3)
     * @param Handle|int $ssl SSL
     * @return int int: 1: it is done; 0: it was ended in good order; below 0: ssl_get_error tells why it is
     *   not done
     */
    public static function ssl_do_handshake(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Carries the handshake as a client, or goes on with it.
     *
     * Streams: refused on the SSL of a stream: stream_handshake carries its handshake
     * Waits: as long as OpenSSL does
     * See: SSL_connect(3)
     * @param Handle|int $ssl SSL
     * @return int int: as ssl_do_handshake
     */
    public static function ssl_connect(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Carries the handshake as a server, or goes on with it.
     *
     * Streams: refused on the SSL of a stream: stream_handshake carries its handshake
     * Waits: as long as OpenSSL does
     * See: SSL_accept(3)
     * @param Handle|int $ssl SSL
     * @return int int: as ssl_do_handshake
     */
    public static function ssl_accept(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Answers the first message of a TLS 1.3 client with a cookie, and keeps nothing until the client echoes
     * it. It needs the cookie callbacks of the context.
     *
     * Streams: refused on the SSL of a stream: stream_handshake carries its handshake
     * Waits: as long as OpenSSL does
     * See: SSL_stateless(3)
     * @param Handle|int $ssl SSL
     * @return int int: 1: the client echoed the cookie, go on with ssl_accept; 0: a cookie was sent to it,
     *   forget the connection; -1: it failed
     */
    public static function ssl_stateless(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Has the next read, write or handshake begin a new handshake. TLS 1.3 has none, SSL_OP_NO_RENEGOTIATION
     * forbids it.
     *
     * See: SSL_key_update(3)
     * @param Handle|int $ssl SSL
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function ssl_renegotiate(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Has the next read, write or handshake begin a new handshake that resumes the session.
     *
     * See: SSL_key_update(3)
     * @param Handle|int $ssl SSL
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function ssl_renegotiate_abbreviated(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Tells whether a new handshake was asked for and is not finished yet.
     *
     * See: SSL_key_update(3)
     * @param Handle|int $ssl SSL
     * @return int int: 1 or 0
     */
    public static function ssl_renegotiate_pending(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Has the next write or handshake change the keys of a TLS 1.3 connection.
     *
     * See: SSL_key_update(3)
     * @param Handle|int $ssl SSL
     * @param int $update_type int: SSL_KEY_UPDATE_NOT_REQUESTED: one's own keys only;
     *   SSL_KEY_UPDATE_REQUESTED: the peer's too
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function ssl_key_update(Handle|int $ssl, int $update_type): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $update_type]);
    }

    /**
     * Tells which change of keys is to come.
     *
     * See: SSL_key_update(3)
     * @param Handle|int $ssl SSL
     * @return int int: what was asked for, SSL_KEY_UPDATE_NONE when it is done
     */
    public static function ssl_get_key_update_type(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Has the next write or handshake send the client one more ticket.
     *
     * OpenSSL: 3.0 and newer
     * See: SSL_CTX_set_num_tickets(3)
     * @param Handle|int $ssl SSL: a server's, with TLS 1.3
     * @return int int: 1, or 0: the connection is not such
     */
    public static function ssl_new_session_ticket(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Has the next write or handshake ask the client for a certificate. The client must have offered it, see
     * ssl_set_post_handshake_auth.
     *
     * See: SSL_CTX_set_verify(3)
     * @param Handle|int $ssl SSL: a server's, with TLS 1.3
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function ssl_verify_client_post_handshake(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Tells how many handshakes there were after the first, since the count was cleared.
     *
     * See: openssl/ssl.h
     * @param Handle|int $ssl SSL
     * @return int long: how many; always 0 with TLS 1.3
     */
    public static function ssl_num_renegotiations(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Begins the count of ssl_num_renegotiations anew. That of ssl_total_renegotiations goes on.
     *
     * See: openssl/ssl.h
     * @param Handle|int $ssl SSL
     * @return int long: how many there were until now
     */
    public static function ssl_clear_num_renegotiations(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Tells how many handshakes there were after the first, since the SSL was made or cleared.
     *
     * See: openssl/ssl.h
     * @param Handle|int $ssl SSL
     * @return int long: how many; always 0 with TLS 1.3
     */
    public static function ssl_total_renegotiations(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Tells whether the peer supports secure renegotiation, RFC 5746.
     *
     * See: SSL_CTX_set_options(3)
     * @param Handle|int $ssl SSL
     * @return int long: 1 or 0
     */
    public static function ssl_get_secure_renegotiation_support(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Reads what the peer has sent, at most `length` bytes. A handshake that is due comes first.
     *
     * Streams: refused on the SSL of a stream: stream_read reads it
     * Waits: as long as OpenSSL does
     * See: SSL_read(3)
     * @param Handle|int $ssl SSL
     * @param Room $buffer Room that is filled: where the bytes go
     * @return int int: how many bytes were read; 0 or below: none, ssl_get_error tells why
     */
    public static function ssl_read(Handle|int $ssl, Room $buffer): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $buffer]);
    }

    /**
     * Reads what the peer has sent, at most `length` bytes. A handshake that is due comes first.
     *
     * Value 2: `read_length`, size_t: how many bytes were read
     * Streams: refused on the SSL of a stream: stream_read reads it
     * Waits: as long as OpenSSL does
     * See: SSL_read(3)
     * @param Handle|int $ssl SSL
     * @param Room $buffer Room that is filled: where the bytes go
     * @return array int: 1, or 0: ssl_get_error tells why
     */
    public static function ssl_read_ex(Handle|int $ssl, Room $buffer): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $buffer]);
    }

    /**
     * Reads as ssl_read does, and leaves the bytes to be read again.
     *
     * Streams: refused on the SSL of a stream: stream_read reads it
     * Waits: as long as OpenSSL does
     * See: SSL_read(3)
     * @param Handle|int $ssl SSL
     * @param Room $buffer Room that is filled: where the bytes go
     * @return int int: as ssl_read
     */
    public static function ssl_peek(Handle|int $ssl, Room $buffer): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $buffer]);
    }

    /**
     * Reads as ssl_read_ex does, and leaves the bytes to be read again.
     *
     * Value 2: `read_length`, size_t: how many bytes were read
     * Streams: refused on the SSL of a stream: stream_read reads it
     * Waits: as long as OpenSSL does
     * See: SSL_read(3)
     * @param Handle|int $ssl SSL
     * @param Room $buffer Room that is filled: where the bytes go
     * @return array int: as ssl_read_ex
     */
    public static function ssl_peek_ex(Handle|int $ssl, Room $buffer): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $buffer]);
    }

    /**
     * Sends bytes to the peer. A handshake that is due comes first. After SSL_ERROR_WANT_READ or
     * SSL_ERROR_WANT_WRITE it must be called again with the same bytes.
     *
     * Streams: refused on the SSL of a stream: stream_write writes to it
     * Waits: as long as OpenSSL does
     * See: SSL_write(3)
     * @param Handle|int $ssl SSL
     * @param Room|string $data string or Room: what is sent
     * @return int int: how many bytes were taken; 0 or below: none, ssl_get_error tells why
     */
    public static function ssl_write(Handle|int $ssl, Room|string $data): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $data]);
    }

    /**
     * Sends bytes to the peer, as ssl_write does.
     *
     * Value 2: `written`, size_t: how many bytes were taken
     * Streams: refused on the SSL of a stream: stream_write writes to it
     * Waits: as long as OpenSSL does
     * See: SSL_write(3)
     * @param Handle|int $ssl SSL
     * @param Room|string $data string or Room: what is sent
     * @return array int: 1, or 0: ssl_get_error tells why
     */
    public static function ssl_write_ex(Handle|int $ssl, Room|string $data): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $data]);
    }

    /**
     * Has the system send a part of a file by itself. It works only where the system does the encryption:
     * SSL_OP_ENABLE_KTLS is set, and the BIO is OpenSSL's own over a socket.
     *
     * Streams: refused on the SSL of a stream: stream_write writes to it
     * Waits: as long as OpenSSL does
     * OpenSSL: 3.0 and newer
     * See: SSL_write(3)
     * @param Handle|int $ssl SSL
     * @param int $fd int: of the file
     * @param int $offset int64_t: where in the file to begin
     * @param int $size size_t: how many bytes to send
     * @param int $flags int: for the system's sendfile; 0 for none
     * @return int int64_t: how many bytes were sent; below 0: ssl_get_error tells why
     */
    public static function ssl_sendfile(Handle|int $ssl, int $fd, int $offset, int $size, int $flags): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $fd, $offset, $size, $flags]);
    }

    /**
     * Reads what a client sends before the handshake is done. An attacker may send such bytes once more.
     *
     * Value 2: `read_length`, size_t: how many bytes were read
     * Streams: refused on the SSL of a stream: stream_read reads it
     * Waits: as long as OpenSSL does
     * See: SSL_read_early_data(3)
     * @param Handle|int $ssl SSL: a server's
     * @param Room $buffer Room that is filled: where the bytes go
     * @return array int: SSL_READ_EARLY_DATA_SUCCESS: call it again; SSL_READ_EARLY_DATA_FINISH: there are no
     *   more; SSL_READ_EARLY_DATA_ERROR: ssl_get_error tells why
     */
    public static function ssl_read_early_data(Handle|int $ssl, Room $buffer): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $buffer]);
    }

    /**
     * Sends bytes before the handshake is done: a client's that resumes a session which allows it, or a
     * server's that reads early data. An attacker may send a client's once more.
     *
     * Value 2: `written`, size_t: how many bytes were taken
     * Streams: refused on the SSL of a stream: stream_write writes to it
     * Waits: as long as OpenSSL does
     * See: SSL_read_early_data(3)
     * @param Handle|int $ssl SSL
     * @param Room|string $data string or Room: what is sent
     * @return array int: 1, or 0: ssl_get_error tells why
     */
    public static function ssl_write_early_data(Handle|int $ssl, Room|string $data): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $data]);
    }

    /**
     * Tells how many decrypted bytes can be read without reading from the transport.
     *
     * See: SSL_pending(3)
     * @param Handle|int $ssl SSL
     * @return int int: how many bytes
     */
    public static function ssl_pending(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Tells whether OpenSSL has read bytes from the transport that have not been read from it, decrypted or
     * not. A socket that has nothing to read says nothing about these.
     *
     * See: SSL_pending(3)
     * @param Handle|int $ssl SSL
     * @return int int: 1 or 0
     */
    public static function ssl_has_pending(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Sends the TLS farewell, or waits for the peer's when that is sent. The socket stays open.
     *
     * Streams: refused on the SSL of a stream: stream_shutdown says its farewell
     * Waits: as long as OpenSSL does
     * See: SSL_shutdown(3)
     * @param Handle|int $ssl SSL
     * @return int int: 1: both have said farewell; 0: one's own was sent, the peer's is to come; below 0:
     *   ssl_get_error tells why
     */
    public static function ssl_shutdown(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Tells which farewells were said.
     *
     * See: SSL_set_shutdown(3)
     * @param Handle|int $ssl SSL
     * @return int int: bits SSL_SENT_SHUTDOWN and SSL_RECEIVED_SHUTDOWN
     */
    public static function ssl_get_shutdown(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Has an SSL believe that these farewells were said.
     *
     * Streams: refused on the SSL of a stream: stream_shutdown says its farewell
     * See: SSL_set_shutdown(3)
     * @param Handle|int $ssl SSL
     * @param int $mode int: bits SSL_SENT_SHUTDOWN and SSL_RECEIVED_SHUTDOWN
     * @return void nothing
     */
    public static function ssl_set_shutdown(Handle|int $ssl, int $mode): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $mode]);
    }

    /**
     * Tells whether ssl_shutdown sends nothing.
     *
     * See: SSL_CTX_set_quiet_shutdown(3)
     * @param Handle|int $ssl SSL
     * @return int int: 1 or 0
     */
    public static function ssl_get_quiet_shutdown(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Has ssl_shutdown send nothing, and answer that all is done.
     *
     * Streams: refused on the SSL of a stream: stream_shutdown says its farewell
     * See: SSL_CTX_set_quiet_shutdown(3)
     * @param Handle|int $ssl SSL
     * @param int $mode int: 1: quiet; 0: it sends the farewell
     * @return void nothing
     */
    public static function ssl_set_quiet_shutdown(Handle|int $ssl, int $mode): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $mode]);
    }

    /**
     * Tells why a call that reads or writes did not do what it should.
     *
     * See: SSL_get_error(3)
     * @param Handle|int $ssl SSL
     * @param int $result int: what the last of ssl_read, ssl_write, ssl_do_handshake and so on returned
     * @return int int: SSL_ERROR_NONE, SSL_ERROR_WANT_READ and so on
     */
    public static function ssl_get_error(Handle|int $ssl, int $result): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $result]);
    }

    /**
     * Tells what the last call that read or wrote waits for.
     *
     * See: SSL_want(3)
     * @param Handle|int $ssl SSL
     * @return int int: SSL_NOTHING, SSL_READING, SSL_WRITING, SSL_X509_LOOKUP, SSL_ASYNC_PAUSED, (glance)
     *   SSL_ASYNC_NO_JOBS, SSL_CLIENT_HELLO_CB or SSL_RETRY_VERIFY
     */
    public static function ssl_want(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Tells whether the last call that read or wrote waits for nothing.
     *
     * See: SSL_want(3)
     * @param Handle|int $ssl SSL
     * @return int int: 1 or 0
     */
    public static function ssl_want_nothing(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Tells whether the last call that read or wrote waits for bytes to come.
     *
     * See: SSL_want(3)
     * @param Handle|int $ssl SSL
     * @return int int: 1 or 0
     */
    public static function ssl_want_read(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Tells whether the last call that read or wrote waits until bytes can be sent.
     *
     * See: SSL_want(3)
     * @param Handle|int $ssl SSL
     * @return int int: 1 or 0
     */
    public static function ssl_want_write(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Tells whether the handshake waits for a certificate to be chosen.
     *
     * See: SSL_want(3)
     * @param Handle|int $ssl SSL
     * @return int int: 1 or 0
     */
    public static function ssl_want_x509_lookup(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Tells whether the handshake waits for a verdict on the peer's certificate. OpenSSL 1.1.1 never does.
     *
     * See: SSL_want(3)
     * @param Handle|int $ssl SSL
     * @return int int: 1 or 0
     */
    public static function ssl_want_retry_verify(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Tells whether an asynchronous job is under way. There are none, see ssl_set_mode.
     *
     * See: SSL_want(3)
     * @param Handle|int $ssl SSL
     * @return int int: 1 or 0
     */
    public static function ssl_want_async(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Tells whether an asynchronous job could not be begun. There are none, see ssl_set_mode.
     *
     * See: SSL_want(3)
     * @param Handle|int $ssl SSL
     * @return int int: 1 or 0
     */
    public static function ssl_want_async_job(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Tells whether the handshake waits for an answer about the client's first message.
     *
     * See: SSL_want(3)
     * @param Handle|int $ssl SSL
     * @return int int: 1 or 0
     */
    public static function ssl_want_client_hello_cb(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Tells whether a handshake is under way or still to begin.
     *
     * See: SSL_in_init(3)
     * @param Handle|int $ssl SSL
     * @return int int: 1 or 0
     */
    public static function ssl_in_init(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Tells whether the handshake has not begun.
     *
     * See: SSL_in_init(3)
     * @param Handle|int $ssl SSL
     * @return int int: 1 or 0
     */
    public static function ssl_in_before(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Tells whether the handshake is done.
     *
     * See: SSL_in_init(3)
     * @param Handle|int $ssl SSL
     * @return int int: 1 or 0
     */
    public static function ssl_is_init_finished(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Tells whether a client's handshake is under way or still to begin.
     *
     * See: SSL_in_init(3)
     * @param Handle|int $ssl SSL
     * @return int int: 1 or 0
     */
    public static function ssl_in_connect_init(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Tells whether a server's handshake is under way or still to begin.
     *
     * See: SSL_in_init(3)
     * @param Handle|int $ssl SSL
     * @return int int: 1 or 0
     */
    public static function ssl_in_accept_init(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Tells at which message the handshake is.
     *
     * See: SSL_in_init(3)
     * @param Handle|int $ssl SSL
     * @return int int: TLS_ST_BEFORE, TLS_ST_OK and so on
     */
    public static function ssl_get_state(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Gives a few letters for the message at which the handshake is.
     *
     * See: SSL_state_string(3)
     * @param Handle|int $ssl SSL
     * @return ?string string or null
     */
    public static function ssl_state_string(Handle|int $ssl): ?string
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Names the message at which the handshake is.
     *
     * See: SSL_state_string(3)
     * @param Handle|int $ssl SSL
     * @return ?string string or null
     */
    public static function ssl_state_string_long(Handle|int $ssl): ?string
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Gives letters for where in a record reading is.
     *
     * See: SSL_rstate_string(3)
     * @param Handle|int $ssl SSL
     * @return ?string string or null: RH: at a record's header, RB: at its body, RD: it is complete; or
     *   unknown
     */
    public static function ssl_rstate_string(Handle|int $ssl): ?string
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Tells where in a record reading is.
     *
     * See: SSL_rstate_string(3)
     * @param Handle|int $ssl SSL
     * @return ?string string or null
     */
    public static function ssl_rstate_string_long(Handle|int $ssl): ?string
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Gives a letter for the level of an alert: warning, fatal, unknown.
     *
     * See: SSL_alert_type_string(3)
     * @param int $value int: level and description, as an info callback gets them
     * @return ?string string or null: W, F or U
     */
    public static function ssl_alert_type_string(int $value): ?string
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$value]);
    }

    /**
     * Names the level of an alert.
     *
     * See: SSL_alert_type_string(3)
     * @param int $value int: level and description
     * @return ?string string or null
     */
    public static function ssl_alert_type_string_long(int $value): ?string
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$value]);
    }

    /**
     * Gives two letters for an alert.
     *
     * See: SSL_alert_type_string(3)
     * @param int $value int: the description; bits above the lowest 8 do not count
     * @return ?string string or null
     */
    public static function ssl_alert_desc_string(int $value): ?string
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$value]);
    }

    /**
     * Names an alert.
     *
     * See: SSL_alert_type_string(3)
     * @param int $value int: the description; bits above the lowest 8 do not count
     * @return ?string string or null
     */
    public static function ssl_alert_desc_string_long(int $value): ?string
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$value]);
    }

    /**
     * Tells which side an SSL is.
     *
     * See: SSL_set_connect_state(3)
     * @param Handle|int $ssl SSL
     * @return int int: 1: a server; 0: a client, or no side is set
     */
    public static function ssl_is_server(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Tells whether an SSL speaks DTLS.
     *
     * See: SSL_get_version(3)
     * @param Handle|int $ssl SSL
     * @return int int: 1 or 0
     */
    public static function ssl_is_dtls(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Tells the version that is spoken. Before the handshake is done it proves nothing.
     *
     * See: SSL_get_version(3)
     * @param Handle|int $ssl SSL
     * @return int int: TLS1_2_VERSION, TLS1_3_VERSION and so on
     */
    public static function ssl_version(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Names the version that is spoken. Before the handshake it says TLSv1.3, which proves nothing.
     *
     * See: SSL_get_version(3)
     * @param Handle|int $ssl SSL
     * @return ?string string or null: TLSv1.3, TLSv1.2, TLSv1.1, TLSv1, SSLv3, DTLSv1.2 and so on, or unknown
     */
    public static function ssl_get_version(Handle|int $ssl): ?string
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Tells the version that the client's first message was marked with.
     *
     * See: SSL_get_version(3)
     * @param Handle|int $ssl SSL
     * @return int int: a version; at most TLS1_2_VERSION for TLS 1.3
     */
    public static function ssl_client_version(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Tells what became of early data.
     *
     * See: SSL_read_early_data(3)
     * @param Handle|int $ssl SSL
     * @return int int: SSL_EARLY_DATA_NOT_SENT, SSL_EARLY_DATA_REJECTED or SSL_EARLY_DATA_ACCEPTED
     */
    public static function ssl_get_early_data_status(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Tells whether an asynchronous job is under way. There are none, see ssl_set_mode.
     *
     * See: SSL_waiting_for_async(3)
     * @param Handle|int $ssl SSL
     * @return int int: 1 or 0
     */
    public static function ssl_waiting_for_async(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Tells what the engine of an asynchronous job is at. There are no jobs, see ssl_set_mode.
     *
     * Value 2: `status`, int: ASYNC_STATUS_UNSUPPORTED and so on
     * OpenSSL: 3.0 and newer
     * See: SSL_set_async_callback(3)
     * @param Handle|int $ssl SSL
     * @return array int: 1, or 0
     */
    public static function ssl_get_async_status(Handle|int $ssl): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Gives the cipher of the connection.
     *
     * See: SSL_get_current_cipher(3)
     * @param Handle|int $ssl SSL
     * @return ?Handle SSL_CIPHER or null, static: the cipher; 0 before the handshake
     */
    public static function ssl_get_current_cipher(Handle|int $ssl): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Gives the cipher that the handshake under way has chosen.
     *
     * See: SSL_get_current_cipher(3)
     * @param Handle|int $ssl SSL
     * @return ?Handle SSL_CIPHER or null, static: the cipher; 0: none is chosen yet
     */
    public static function ssl_get_pending_cipher(Handle|int $ssl): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Names the cipher of the connection.
     *
     * See: SSL_get_current_cipher(3)
     * @param Handle|int $ssl SSL
     * @return ?string string or null: the name; (NONE) before the handshake
     */
    public static function ssl_get_cipher(Handle|int $ssl): ?string
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Names the cipher of the connection.
     *
     * See: SSL_get_current_cipher(3)
     * @param Handle|int $ssl SSL
     * @return ?string string or null: the name; (NONE) before the handshake
     */
    public static function ssl_get_cipher_name(Handle|int $ssl): ?string
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Tells how long the key of the connection's cipher is.
     *
     * Value 2: `algorithm_bits`, int: how many bits the algorithm's key has
     * See: SSL_get_current_cipher(3)
     * @param Handle|int $ssl SSL
     * @return array int: how many bits are secret; 0 before the handshake
     */
    public static function ssl_get_cipher_bits(Handle|int $ssl): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Names the protocol version that first had the connection's cipher.
     *
     * See: SSL_get_current_cipher(3)
     * @param Handle|int $ssl SSL
     * @return ?string string or null: a version; (NONE) before the handshake
     */
    public static function ssl_get_cipher_version(Handle|int $ssl): ?string
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Gives the ciphers that an SSL is set to, its context's where it has none of its own.
     *
     * See: SSL_get_ciphers(3)
     * @param Handle|int $ssl SSL
     * @return ?Handle STACK_OF(SSL_CIPHER) or null, borrowed: the ciphers, the preferred first
     */
    public static function ssl_get_ciphers(Handle|int $ssl): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Gives the ciphers that a client would offer, with its versions and security level.
     *
     * See: SSL_get_ciphers(3)
     * @param Handle|int $ssl SSL
     * @return ?Handle STACK_OF(SSL_CIPHER) or null, new: the ciphers, the preferred first; 0: none
     */
    public static function ssl_get1_supported_ciphers(Handle|int $ssl): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Gives the ciphers that the client offered, as far as OpenSSL knows them.
     *
     * See: SSL_get_ciphers(3)
     * @param Handle|int $ssl SSL: a server's
     * @return ?Handle STACK_OF(SSL_CIPHER) or null, borrowed: the ciphers, the client's preferred first; 0:
     *   none, or not a server's
     */
    public static function ssl_get_client_ciphers(Handle|int $ssl): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Names one of the ciphers that an SSL is set to, the preferred first.
     *
     * See: SSL_get_ciphers(3)
     * @param Handle|int $ssl SSL
     * @param int $n int: from 0
     * @return ?string string or null: the name; 0: there are not so many
     */
    public static function ssl_get_cipher_list(Handle|int $ssl, int $n): ?string
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $n]);
    }

    /**
     * Names the ciphers that client and server have in common, as many as there is room for.
     *
     * See: SSL_get_ciphers(3)
     * @param Handle|int $ssl SSL: a server's
     * @param Room $buffer Room that is filled: where the names go
     * @return ?string string or null: the names, separated by colons; 0: none, or not a server's
     */
    public static function ssl_get_shared_ciphers(Handle|int $ssl, Room $buffer): ?string
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $buffer]);
    }

    /**
     * Reads a list of ciphers as a client sends it. Those that OpenSSL does not know are left out.
     *
     * Value 2: `ciphers`, STACK_OF(SSL_CIPHER) or null: a new STACK_OF(SSL_CIPHER): the ciphers
     * Value 3: `special`, STACK_OF(SSL_CIPHER) or null: a new STACK_OF(SSL_CIPHER): those that are only
     *   signals
     * See: SSL_get_ciphers(3)
     * @param Handle|int $ssl SSL
     * @param Room|string $bytes string or Room: as in a ClientHello
     * @param int $version_2 int: 1: in the format of SSL 2, three bytes each; 0: two each. OpenSSL 4.0 takes
     *   0 only
     * @return array int: 1, or 0 with the reason in the queue
     */
    public static function ssl_bytes_to_cipher_list(Handle|int $ssl, Room|string $bytes, int $version_2): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $bytes, $version_2]);
    }

    /**
     * Copies the list of ciphers as the client sent it.
     *
     * See: SSL_CTX_set_cipher_list(3)
     * @param Handle|int $ssl SSL: a server's
     * @param ?Room $buffer Room that is filled or null: null asks for the size of one cipher, which is 2
     * @return int long: how many bytes there are; 0: none
     */
    public static function ssl_get0_raw_cipherlist(Handle|int $ssl, ?Room $buffer = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $buffer]);
    }

    /**
     * Copies the point formats that the peer offered, a byte each.
     *
     * See: RFC 8422 section 5.1.2
     * @param Handle|int $ssl SSL
     * @param ?Room $buffer Room that is filled or null
     * @return int long: how many bytes there are; 0: none
     */
    public static function ssl_get0_ec_point_formats(Handle|int $ssl, ?Room $buffer = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $buffer]);
    }

    /**
     * Gives the compression of what is sent.
     *
     * See: openssl/ssl.h
     * @param Handle|int $ssl SSL
     * @return ?Handle COMP_METHOD or null, static: the method; 0: none, as is usual
     */
    public static function ssl_get_current_compression(Handle|int $ssl): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Gives the compression of what is received.
     *
     * See: openssl/ssl.h
     * @param Handle|int $ssl SSL
     * @return ?Handle COMP_METHOD or null, static: the method; 0: none, as is usual
     */
    public static function ssl_get_current_expansion(Handle|int $ssl): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Copies the groups that the peer offered: NIDs, or TLSEXT_nid_unknown with the number in it.
     *
     * See: SSL_CTX_set1_curves(3)
     * @param Handle|int $ssl SSL
     * @param ?Room $groups Room that is filled or null: 4 bytes for each; nothing is written where there is
     *   not room for all
     * @return int long: how many groups there are
     */
    public static function ssl_get1_groups(Handle|int $ssl, ?Room $groups = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $groups]);
    }

    /**
     * Is ssl_get1_groups under its old name.
     *
     * See: SSL_CTX_set1_curves(3)
     * @param Handle|int $ssl SSL
     * @param ?Room $groups Room that is filled or null: 4 bytes for each; nothing is written where there is
     *   not room for all
     * @return int long: how many groups there are
     */
    public static function ssl_get1_curves(Handle|int $ssl, ?Room $groups = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $groups]);
    }

    /**
     * Tells a group that client and server have in common, the preferred first.
     *
     * See: SSL_CTX_set1_curves(3)
     * @param Handle|int $ssl SSL: a server's
     * @param int $n long: from 0; -1 asks how many there are
     * @return int long: a NID, or 0: there are not so many; for -1 the count
     */
    public static function ssl_get_shared_group(Handle|int $ssl, int $n): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $n]);
    }

    /**
     * Is ssl_get_shared_group under its old name.
     *
     * See: SSL_CTX_set1_curves(3)
     * @param Handle|int $ssl SSL: a server's
     * @param int $n long: from 0; -1 asks how many there are
     * @return int long: a NID, or 0: there are not so many; for -1 the count
     */
    public static function ssl_get_shared_curve(Handle|int $ssl, int $n): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $n]);
    }

    /**
     * Tells which group the keys were agreed with.
     *
     * See: SSL_CTX_set1_curves(3)
     * @param Handle|int $ssl SSL
     * @return int long: a NID, or TLSEXT_nid_unknown with the number in it; 0: none. OpenSSL 1.1.1 answers 0
     *   always
     */
    public static function ssl_get_negotiated_group(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Names a group.
     *
     * OpenSSL: 3.0 and newer
     * See: SSL_group_to_name(3)
     * @param Handle|int $ssl SSL
     * @param int $id int: as ssl_get_negotiated_group answers
     * @return ?string string or null: the name; 0: it is not known
     */
    public static function ssl_group_to_name(Handle|int $ssl, int $id): ?string
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $id]);
    }

    /**
     * Gives the public key that the peer used for the agreement.
     *
     * Value 2: `key`, EVP_PKEY or null: a new EVP_PKEY
     * See: SSL_get_server_tmp_key(3)
     * @param Handle|int $ssl SSL
     * @return array long: 1, or 0: there is none
     */
    public static function ssl_get_peer_tmp_key(Handle|int $ssl): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Is ssl_get_peer_tmp_key under its old name.
     *
     * Value 2: `key`, EVP_PKEY or null: a new EVP_PKEY
     * See: SSL_get_server_tmp_key(3)
     * @param Handle|int $ssl SSL
     * @return array long: 1, or 0: there is none
     */
    public static function ssl_get_server_tmp_key(Handle|int $ssl): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Gives the key that this side used for the agreement.
     *
     * Value 2: `key`, EVP_PKEY or null: a new EVP_PKEY
     * See: SSL_get_server_tmp_key(3)
     * @param Handle|int $ssl SSL
     * @return array long: 1, or 0: there is none
     */
    public static function ssl_get_tmp_key(Handle|int $ssl): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Tells the digest that this side signed in the handshake.
     *
     * Value 2: `nid`, int: of a digest; 0 where the signature has none
     * See: SSL_get_peer_signature_nid(3)
     * @param Handle|int $ssl SSL
     * @return array long: 1, or 0: nothing was signed
     */
    public static function ssl_get_signature_nid(Handle|int $ssl): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Tells the digest that the peer signed in the handshake.
     *
     * Value 2: `nid`, int: of a digest; 0 where the signature has none
     * See: SSL_get_peer_signature_nid(3)
     * @param Handle|int $ssl SSL
     * @return array long: 1, or 0: nothing was signed
     */
    public static function ssl_get_peer_signature_nid(Handle|int $ssl): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Tells with what kind of key this side signed in the handshake.
     *
     * Value 2: `nid`, int: EVP_PKEY_RSA_PSS, EVP_PKEY_EC and so on
     * See: SSL_get_peer_signature_nid(3)
     * @param Handle|int $ssl SSL
     * @return array int: 1, or 0: nothing was signed
     */
    public static function ssl_get_signature_type_nid(Handle|int $ssl): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Tells with what kind of key the peer signed in the handshake.
     *
     * Value 2: `nid`, int: EVP_PKEY_RSA_PSS, EVP_PKEY_EC and so on
     * See: SSL_get_peer_signature_nid(3)
     * @param Handle|int $ssl SSL
     * @return array int: 1, or 0: nothing was signed
     */
    public static function ssl_get_peer_signature_type_nid(Handle|int $ssl): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Tells a signature algorithm that the peer offered. NIDs are 0 for what is not known.
     *
     * Value 2: `sign`, int: NID of the key's algorithm
     * Value 3: `digest`, int: NID of the digest
     * Value 4: `sign_and_digest`, int: NID of both
     * Value 5: `raw_sign`, unsigned char: low byte of the number in TLS
     * Value 6: `raw_digest`, unsigned char: high byte of the number in TLS
     * See: SSL_get_shared_sigalgs(3)
     * @param Handle|int $ssl SSL
     * @param int $index int: from 0; -1 asks for the count only
     * @return array int: how many there are; 0: none, or not so many
     */
    public static function ssl_get_sigalgs(Handle|int $ssl, int $index): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $index]);
    }

    /**
     * Tells a signature algorithm that both sides can do, the preferred first.
     *
     * Value 2: `sign`, int: NID of the key's algorithm
     * Value 3: `digest`, int: NID of the digest
     * Value 4: `sign_and_digest`, int: NID of both
     * Value 5: `raw_sign`, unsigned char: low byte of the number in TLS
     * Value 6: `raw_digest`, unsigned char: high byte of the number in TLS
     * See: SSL_get_shared_sigalgs(3)
     * @param Handle|int $ssl SSL
     * @param int $index int: from 0
     * @return array int: how many there are; 0: none, or not so many
     */
    public static function ssl_get_shared_sigalgs(Handle|int $ssl, int $index): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $index]);
    }

    /**
     * Gives the peer's certificate. Whether it is valid is told by ssl_get_verify_result.
     *
     * OpenSSL: 3.0 and newer
     * See: SSL_get_peer_certificate(3)
     * @param Handle|int $ssl SSL
     * @return ?Handle X509 or null, new: the certificate; 0: it showed none
     */
    public static function ssl_get1_peer_certificate(Handle|int $ssl): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Gives the peer's certificate. Whether it is valid is told by ssl_get_verify_result.
     *
     * See: SSL_get_peer_certificate(3)
     * @param Handle|int $ssl SSL
     * @return ?Handle X509 or null, new: the certificate; 0: it showed none
     */
    public static function ssl_get_peer_certificate(Handle|int $ssl): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Gives the peer's certificate. Whether it is valid is told by ssl_get_verify_result.
     *
     * OpenSSL: 3.0 and newer
     * See: SSL_get_peer_certificate(3)
     * @param Handle|int $ssl SSL
     * @return ?Handle X509 or null, borrowed: the certificate; 0: it showed none
     */
    public static function ssl_get0_peer_certificate(Handle|int $ssl): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Gives the certificates as the peer sent them. A client gets the server's own as the first; a server has
     * the client's in ssl_get_peer_certificate only.
     *
     * See: SSL_get_peer_cert_chain(3)
     * @param Handle|int $ssl SSL
     * @return ?Handle STACK_OF(X509) or null, borrowed: the chain; 0: none, as when a session was resumed
     *   from outside
     */
    public static function ssl_get_peer_cert_chain(Handle|int $ssl): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Gives the chain that was built when the peer was verified. Where that failed it may be a part.
     *
     * See: SSL_get_peer_cert_chain(3)
     * @param Handle|int $ssl SSL
     * @return ?Handle STACK_OF(X509) or null, borrowed: the chain, from the peer's own to the root; 0: none,
     *   as when a session was resumed
     */
    public static function ssl_get0_verified_chain(Handle|int $ssl): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Tells which name in the peer's certificate was the one that ssl_set1_host asked for.
     *
     * See: SSL_set1_host(3)
     * @param Handle|int $ssl SSL
     * @return ?string string or null: the name in the certificate; 0: none was asked for, or none fits
     */
    public static function ssl_get0_peername(Handle|int $ssl): ?string
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Tells what was found about the peer's certificate. It is X509_V_OK too when the peer showed none.
     *
     * See: SSL_get_verify_result(3)
     * @param Handle|int $ssl SSL
     * @return int long: X509_V_OK, which is 0, or one of X509_V_ERR_
     */
    public static function ssl_get_verify_result(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Copies the last Finished message that this side sent, as far as there is room.
     *
     * See: openssl/ssl.h
     * @param Handle|int $ssl SSL
     * @param Room $buffer Room that is filled
     * @return int size_t: how many bytes there are; 0: none yet
     */
    public static function ssl_get_finished(Handle|int $ssl, Room $buffer): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $buffer]);
    }

    /**
     * Copies the last Finished message that the peer sent, as far as there is room.
     *
     * See: openssl/ssl.h
     * @param Handle|int $ssl SSL
     * @param Room $buffer Room that is filled
     * @return int size_t: how many bytes there are; 0: none yet
     */
    public static function ssl_get_peer_finished(Handle|int $ssl, Room $buffer): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $buffer]);
    }

    /**
     * Copies the random bytes of the client's first message.
     *
     * See: SSL_get_client_random(3)
     * @param Handle|int $ssl SSL
     * @param Room $buffer Room that is filled
     * @return int size_t: how many bytes were copied; for 0 how many there are, 32
     */
    public static function ssl_get_client_random(Handle|int $ssl, Room $buffer): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $buffer]);
    }

    /**
     * Copies the random bytes of the server's first message.
     *
     * See: SSL_get_client_random(3)
     * @param Handle|int $ssl SSL
     * @param Room $buffer Room that is filled
     * @return int size_t: how many bytes were copied; for 0 how many there are, 32
     */
    public static function ssl_get_server_random(Handle|int $ssl, Room $buffer): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $buffer]);
    }

    /**
     * Derives secret bytes that both sides of the connection can derive, RFC 5705.
     *
     * See: SSL_export_keying_material(3)
     * @param Handle|int $ssl SSL
     * @param Room $material Room that is filled: where it goes
     * @param Room|string $label string or Room: as registered for the purpose
     * @param Room|string|null $context string or Room or null: bound into the result
     * @param int $use_context int: 0: there is no context, which before TLS 1.3 is not the same as an empty
     *   one
     * @return int int: 1, or 0 or -1 with the reason in the queue
     */
    public static function ssl_export_keying_material(Handle|int $ssl, Room $material, Room|string $label, Room|string|null $context, int $use_context): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $material, $label, $context, $use_context]);
    }

    /**
     * Derives secret bytes from those that protect early data, with TLS 1.3.
     *
     * See: SSL_export_keying_material(3)
     * @param Handle|int $ssl SSL
     * @param Room $material Room that is filled: where it goes
     * @param Room|string $label string or Room: as registered for the purpose
     * @param Room|string|null $context string or Room or null: bound into the result
     * @return int int: 1, or 0 or -1 with the reason in the queue
     */
    public static function ssl_export_keying_material_early(Handle|int $ssl, Room $material, Room|string $label, Room|string|null $context = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $material, $label, $context]);
    }

    /**
     * Tells whether the connection uses the extended master secret, RFC 7627.
     *
     * See: SSL_get_extms_support(3)
     * @param Handle|int $ssl SSL
     * @return int long: 1 or 0; -1: a handshake is under way
     */
    public static function ssl_get_extms_support(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Copies the application protocol that was agreed; 0 bytes: none.
     *
     * See: SSL_CTX_set_alpn_select_cb(3)
     * @param Handle|int $ssl SSL
     * @param ?Room $protocol Room that is filled or null: the name, not NUL-terminated
     * @return int int
     */
    public static function ssl_get0_alpn_selected(Handle|int $ssl, ?Room $protocol = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $protocol]);
    }

    /**
     * Copies the protocol that was agreed by NPN, ALPN's forerunner; 0 bytes: none.
     *
     * See: SSL_CTX_set_alpn_select_cb(3)
     * @param Handle|int $ssl SSL
     * @param ?Room $protocol Room that is filled or null: the name, not NUL-terminated
     * @return int int
     */
    public static function ssl_get0_next_proto_negotiated(Handle|int $ssl, ?Room $protocol = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $protocol]);
    }

    /**
     * Is ssl_get0_next_proto_negotiated under another name.
     *
     * See: SSL_CTX_set_alpn_select_cb(3)
     * @param Handle|int $ssl SSL
     * @param ?Room $protocol Room that is filled or null: the name, not NUL-terminated
     * @return int int
     */
    public static function ssl_get0_npn_negotiated(Handle|int $ssl, ?Room $protocol = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $protocol]);
    }

    /**
     * Chooses an application protocol from the server's list and the client's.
     *
     * Value 2: `selected_length`, unsigned char: how long the name is
     * See: SSL_CTX_set_alpn_select_cb(3)
     * @param Room $selected Room that is filled: where the name goes; 255 bytes are always enough
     * @param Room|string|null $server string or Room or null: names, each after a byte that says how long it
     *   is
     * @param Room|string|null $client string or Room or null: names, likewise
     * @return array int: OPENSSL_NPN_NEGOTIATED: the server's first that the client has too;
     *   OPENSSL_NPN_NO_OVERLAP: there is none, and it is the client's first
     */
    public static function ssl_select_next_proto(Room $selected, Room|string|null $server = null, Room|string|null $client = null): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$selected, $server, $client]);
    }

    /**
     * Tells the host name that the client asks for, on either side.
     *
     * See: SSL_CTX_set_tlsext_servername_callback(3)
     * @param Handle|int $ssl SSL
     * @param int $type int: TLSEXT_NAMETYPE_host_name, which is 0; there is no other
     * @return ?string string or null: the name; 0: none
     */
    public static function ssl_get_servername(Handle|int $ssl, int $type): ?string
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $type]);
    }

    /**
     * Tells whether the client asks for a host name.
     *
     * See: SSL_CTX_set_tlsext_servername_callback(3)
     * @param Handle|int $ssl SSL
     * @return int int: TLSEXT_NAMETYPE_host_name, which is 0, or -1: it asks for none
     */
    public static function ssl_get_servername_type(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Tells which pre-shared key was used, before TLS 1.3.
     *
     * See: SSL_get_psk_identity(3)
     * @param Handle|int $ssl SSL
     * @return ?string string or null: the identity; 0: no pre-shared key was used
     */
    public static function ssl_get_psk_identity(Handle|int $ssl): ?string
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Tells the server's hint which pre-shared key to use, before TLS 1.3.
     *
     * See: SSL_get_psk_identity(3)
     * @param Handle|int $ssl SSL
     * @return ?string string or null: the hint; 0: none
     */
    public static function ssl_get_psk_identity_hint(Handle|int $ssl): ?string
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Gives the SRTP profile that was agreed, with DTLS.
     *
     * See: SSL_CTX_set_tlsext_use_srtp(3)
     * @param Handle|int $ssl SSL
     * @return ?Handle SRTP_PROTECTION_PROFILE or null, static: the profile; 0: none
     */
    public static function ssl_get_selected_srtp_profile(Handle|int $ssl): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Copies the random bytes of the client's first message.
     *
     * See: SSL_CTX_set_client_hello_cb(3)
     * @param Handle|int $ssl SSL
     * @param ?Room $buffer Room that is filled or null
     * @return int size_t: how many bytes there are, 32; 0: there is no message
     */
    public static function ssl_client_hello_get0_random(Handle|int $ssl, ?Room $buffer = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $buffer]);
    }

    /**
     * Copies the session ID of the client's first message.
     *
     * See: SSL_CTX_set_client_hello_cb(3)
     * @param Handle|int $ssl SSL
     * @param ?Room $buffer Room that is filled or null
     * @return int size_t: how many bytes there are
     */
    public static function ssl_client_hello_get0_session_id(Handle|int $ssl, ?Room $buffer = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $buffer]);
    }

    /**
     * Copies the ciphers of the client's first message, two bytes each.
     *
     * See: SSL_CTX_set_client_hello_cb(3)
     * @param Handle|int $ssl SSL
     * @param ?Room $buffer Room that is filled or null
     * @return int size_t: how many bytes there are
     */
    public static function ssl_client_hello_get0_ciphers(Handle|int $ssl, ?Room $buffer = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $buffer]);
    }

    /**
     * Copies the compression methods of the client's first message, a byte each.
     *
     * See: SSL_CTX_set_client_hello_cb(3)
     * @param Handle|int $ssl SSL
     * @param ?Room $buffer Room that is filled or null
     * @return int size_t: how many bytes there are
     */
    public static function ssl_client_hello_get0_compression_methods(Handle|int $ssl, ?Room $buffer = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $buffer]);
    }

    /**
     * Copies an extension of the client's first message.
     *
     * Value 2: `extension_length`, size_t: how many bytes there are
     * See: SSL_CTX_set_client_hello_cb(3)
     * @param Handle|int $ssl SSL
     * @param int $type unsigned int: TLSEXT_TYPE_server_name and so on
     * @param ?Room $buffer Room that is filled or null: gets the content, without type and length
     * @return array int: 1, or 0: there is none, or no message
     */
    public static function ssl_client_hello_get0_ext(Handle|int $ssl, int $type, ?Room $buffer = null): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $type, $buffer]);
    }

    /**
     * Copies the types of the extensions in the client's first message, in its order.
     *
     * Value 2: `count`, size_t: how many extensions there are
     * See: SSL_CTX_set_client_hello_cb(3)
     * @param Handle|int $ssl SSL
     * @param ?Room $types Room that is filled or null: 4 bytes for each
     * @return array int: 1, or 0: there is no message
     */
    public static function ssl_client_hello_get1_extensions_present(Handle|int $ssl, ?Room $types = null): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $types]);
    }

    /**
     * Tells which version the client's first message is marked with.
     *
     * See: SSL_CTX_set_client_hello_cb(3)
     * @param Handle|int $ssl SSL
     * @return int unsigned int: a version; 0: there is no message
     */
    public static function ssl_client_hello_get0_legacy_version(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Tells whether the client's first message is in the format of SSL 2.
     *
     * See: SSL_CTX_set_client_hello_cb(3)
     * @param Handle|int $ssl SSL
     * @return int int: 1 or 0
     */
    public static function ssl_client_hello_isv2(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Tells whether OpenSSL handles an extension itself.
     *
     * See: SSL_extension_supported(3)
     * @param int $type unsigned int: TLSEXT_TYPE_server_name and so on
     * @return int int: 1 or 0
     */
    public static function ssl_extension_supported(int $type): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$type]);
    }

    /**
     * Does what the macros of ssl.h do by number. The retired commands for RSA keys and options are still
     * answered, those that take a C function are refused (unsupported).
     *
     * See: SSL_CTX_ctrl(3)
     * @param Handle|int $ssl SSL
     * @param int $cmd int: SSL_CTRL_SET_MTU and so on
     * @param int $larg long: the number that the command takes, else 0
     * @param int $parg int64_t: what the command takes: the handle of an object, or the address of a text, of
     *   bytes whose length is `larg`, or of an int64_t to write to; else 0
     * @return int long: what the command answers; 0 for one that OpenSSL does not know
     */
    public static function ssl_ctrl(Handle|int $ssl, int $cmd, int $larg, int $parg): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $cmd, $larg, $parg]);
    }

    /**
     * Does nothing since OpenSSL 1.1.0.
     *
     * See: SSL_CTX_ctrl(3)
     * @param Handle|int $ssl SSL
     * @param int $debug int
     * @return void nothing
     */
    public static function ssl_set_debug(Handle|int $ssl, int $debug): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $debug]);
    }

    /**
     * Makes a context for connections of a method. It starts with OpenSSL's defaults: the peer is not
     * verified, nothing is trusted. A key that is encrypted is never asked a password for on the terminal.
     *
     * See: SSL_CTX_new(3)
     * @param Handle|int $method SSL_METHOD: such as that of tls_client_method
     * @return ?Handle SSL_CTX or null, new: the context, or 0 with the reason in the queue
     */
    public static function ssl_ctx_new(Handle|int $method): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$method]);
    }

    /**
     * Makes a context as ssl_ctx_new does, with a property query. The library context is the default one.
     *
     * OpenSSL: 3.0 and newer
     * See: SSL_CTX_new_ex(3)
     * @param ?string $properties string or null: property query that algorithms are fetched with, such as
     *   `fips=yes`; null for none
     * @param Handle|int $method SSL_METHOD
     * @return ?Handle SSL_CTX or null, new: the context, or 0 with the reason in the queue
     */
    public static function ssl_ctx_new_ex(?string $properties, Handle|int $method): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$properties, $method]);
    }

    /**
     * Counts the context up: it survives one ssl_ctx_free more.
     *
     * See: SSL_CTX_up_ref(3)
     * @param Handle|int $ctx SSL_CTX
     * @return int int: 1, or 0
     */
    public static function ssl_ctx_up_ref(Handle|int $ctx): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Ends the handle. The context lives on as long as connections or other references need it.
     *
     * See: SSL_CTX_free(3)
     * @param Handle|int|null $ctx SSL_CTX or null
     * @return void nothing
     */
    public static function ssl_ctx_free(Handle|int|null $ctx): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Gives the method that connections of the context start with.
     *
     * See: SSL_CTX_set_ssl_version(3)
     * @param Handle|int $ctx SSL_CTX
     * @return ?Handle SSL_METHOD or null, static: the method
     */
    public static function ssl_ctx_get_ssl_method(Handle|int $ctx): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Replaces the method for connections that are made afterwards. The cipher lists become the default ones.
     *
     * See: SSL_CTX_set_ssl_version(3)
     * @param Handle|int $ctx SSL_CTX
     * @param Handle|int $method SSL_METHOD
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function ssl_ctx_set_ssl_version(Handle|int $ctx, Handle|int $method): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $method]);
    }

    /**
     * Applies a named group of commands from OpenSSL's configuration file to the context. What it has set
     * before an error stays set.
     *
     * Waits: for files only
     * See: SSL_CTX_config(3)
     * @param Handle|int $ctx SSL_CTX
     * @param string $name string: of a section that the `ssl_conf` module of OpenSSL's configuration file
     *   lists
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function ssl_ctx_config(Handle|int $ctx, string $name): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $name]);
    }

    /**
     * Adds options; those that were set remain. They are for connections that are made afterwards.
     *
     * See: SSL_CTX_set_options(3)
     * @param Handle|int $ctx SSL_CTX
     * @param int $options uint64_t: bits SSL_OP_... to add
     * @return int uint64_t: all bits that are set now
     */
    public static function ssl_ctx_set_options(Handle|int $ctx, int $options): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $options]);
    }

    /**
     * Takes options away.
     *
     * See: SSL_CTX_clear_options(3)
     * @param Handle|int $ctx SSL_CTX
     * @param int $options uint64_t: bits SSL_OP_... to take away
     * @return int uint64_t: all bits that are still set
     */
    public static function ssl_ctx_clear_options(Handle|int $ctx, int $options): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $options]);
    }

    /**
     * Tells the options that are set.
     *
     * See: SSL_CTX_get_options(3)
     * @param Handle|int $ctx SSL_CTX
     * @return int uint64_t: bits SSL_OP_...
     */
    public static function ssl_ctx_get_options(Handle|int $ctx): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Adds mode bits. SSL_MODE_ASYNC is refused (unsupported). SSL_MODE_AUTO_RETRY, which is 4, is set from
     * the beginning.
     *
     * See: SSL_CTX_set_mode(3)
     * @param Handle|int $ctx SSL_CTX
     * @param int $mode long: bits SSL_MODE_... to add
     * @return int long: all bits that are set now
     */
    public static function ssl_ctx_set_mode(Handle|int $ctx, int $mode): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $mode]);
    }

    /**
     * Takes mode bits away.
     *
     * See: SSL_CTX_clear_mode(3)
     * @param Handle|int $ctx SSL_CTX
     * @param int $mode long: bits SSL_MODE_... to take away
     * @return int long: all bits that are still set
     */
    public static function ssl_ctx_clear_mode(Handle|int $ctx, int $mode): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $mode]);
    }

    /**
     * Tells the mode bits that are set.
     *
     * See: SSL_CTX_get_mode(3)
     * @param Handle|int $ctx SSL_CTX
     * @return int long: bits SSL_MODE_...
     */
    public static function ssl_ctx_get_mode(Handle|int $ctx): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Says whether connections read beyond the record that they need. It is off at first. When it is on, a
     * descriptor that is not readable does not mean that there is nothing to read: see ssl_has_pending.
     *
     * See: SSL_CTX_set_read_ahead(3)
     * @param Handle|int $ctx SSL_CTX
     * @param int $on long: other than 0: read as much as comes
     * @return int long: what was set before
     */
    public static function ssl_ctx_set_read_ahead(Handle|int $ctx, int $on): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $on]);
    }

    /**
     * Tells whether connections read ahead.
     *
     * See: SSL_CTX_get_read_ahead(3)
     * @param Handle|int $ctx SSL_CTX
     * @return int long: 0 for off
     */
    public static function ssl_ctx_get_read_ahead(Handle|int $ctx): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Another name of ssl_ctx_set_read_ahead.
     *
     * See: SSL_CTX_set_read_ahead(3)
     * @param Handle|int $ctx SSL_CTX
     * @param int $on long: other than 0: read as much as comes
     * @return int long: what was set before
     */
    public static function ssl_ctx_set_default_read_ahead(Handle|int $ctx, int $on): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $on]);
    }

    /**
     * Another name of ssl_ctx_get_read_ahead.
     *
     * See: SSL_CTX_get_default_read_ahead(3)
     * @param Handle|int $ctx SSL_CTX
     * @return int long: 0 for off
     */
    public static function ssl_ctx_get_default_read_ahead(Handle|int $ctx): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Says whether ssl_shutdown marks both directions as closed without sending close_notify.
     *
     * See: SSL_CTX_set_quiet_shutdown(3)
     * @param Handle|int $ctx SSL_CTX
     * @param int $mode int: 1: quiet; 0: not, as at first
     * @return void nothing
     */
    public static function ssl_ctx_set_quiet_shutdown(Handle|int $ctx, int $mode): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $mode]);
    }

    /**
     * Tells whether shutdown is quiet.
     *
     * See: SSL_CTX_get_quiet_shutdown(3)
     * @param Handle|int $ctx SSL_CTX
     * @return int int: 1 or 0
     */
    public static function ssl_ctx_get_quiet_shutdown(Handle|int $ctx): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Carries out a command by number; most macros of ssl.h are such commands. Those that take a C function
     * are refused (unsupported).
     *
     * See: SSL_CTX_ctrl(3)
     * @param Handle|int $ctx SSL_CTX
     * @param int $cmd int: SSL_CTRL_...
     * @param int $larg long: the number that the command takes, else 0
     * @param int $parg int64_t: what the command takes: the handle of an object, or the address of a text, of
     *   bytes whose length is `larg`, or of an int64_t to write to; else 0
     * @return int long: what the command answers; 0 for a command that is not known
     */
    public static function ssl_ctx_ctrl(Handle|int $ctx, int $cmd, int $larg, int $parg): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $cmd, $larg, $parg]);
    }

    /**
     * Sets the lowest version that is negotiated.
     *
     * See: SSL_CTX_set_min_proto_version(3)
     * @param Handle|int $ctx SSL_CTX
     * @param int $version int: TLS1_2_VERSION and the like; 0: the lowest that there is
     * @return int int: 1, or 0 for a version that the method cannot do
     */
    public static function ssl_ctx_set_min_proto_version(Handle|int $ctx, int $version): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $version]);
    }

    /**
     * Sets the highest version that is negotiated.
     *
     * See: SSL_CTX_set_max_proto_version(3)
     * @param Handle|int $ctx SSL_CTX
     * @param int $version int: TLS1_3_VERSION and the like; 0: the highest that there is
     * @return int int: 1, or 0 for a version that the method cannot do
     */
    public static function ssl_ctx_set_max_proto_version(Handle|int $ctx, int $version): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $version]);
    }

    /**
     * Tells the lowest version that is negotiated.
     *
     * See: SSL_CTX_get_min_proto_version(3)
     * @param Handle|int $ctx SSL_CTX
     * @return int int: the version; 0: the lowest that there is
     */
    public static function ssl_ctx_get_min_proto_version(Handle|int $ctx): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Tells the highest version that is negotiated.
     *
     * See: SSL_CTX_get_max_proto_version(3)
     * @param Handle|int $ctx SSL_CTX
     * @return int int: the version; 0: the highest that there is
     */
    public static function ssl_ctx_get_max_proto_version(Handle|int $ctx): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Sets the ciphers for TLS 1.2 and older, preferred ones first. The list may name ciphers that are not
     * known, if only one is.
     *
     * See: SSL_CTX_set_cipher_list(3)
     * @param Handle|int $ctx SSL_CTX
     * @param string $ciphers string: a cipher list as openssl-ciphers(1) describes it
     * @return int int: 1, or 0 if no cipher of the list is there
     */
    public static function ssl_ctx_set_cipher_list(Handle|int $ctx, string $ciphers): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $ciphers]);
    }

    /**
     * Sets the cipher suites for TLS 1.3, preferred ones first.
     *
     * See: SSL_CTX_set_cipher_list(3)
     * @param Handle|int $ctx SSL_CTX
     * @param string $ciphersuites string: names with colons between; empty for none
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function ssl_ctx_set_ciphersuites(Handle|int $ctx, string $ciphersuites): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $ciphersuites]);
    }

    /**
     * Gives the ciphers of all versions that the context has, preferred ones first.
     *
     * See: SSL_get_ciphers(3)
     * @param Handle|int $ctx SSL_CTX
     * @return ?Handle STACK_OF(SSL_CIPHER) or null, borrowed: the ciphers
     */
    public static function ssl_ctx_get_ciphers(Handle|int $ctx): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Sets the groups for key exchange, preferred ones first.
     *
     * See: SSL_CTX_set1_groups(3)
     * @param Handle|int $ctx SSL_CTX
     * @param Room|string $groups string or Room: NIDs, each an int
     * @return int int: 1, or 0
     */
    public static function ssl_ctx_set1_groups(Handle|int $ctx, Room|string $groups): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $groups]);
    }

    /**
     * Sets the groups for key exchange by name, preferred ones first.
     *
     * See: SSL_CTX_set1_groups_list(3)
     * @param Handle|int $ctx SSL_CTX
     * @param string $groups string: names with colons between, such as `X25519:P-256`
     * @return int int: 1, or 0
     */
    public static function ssl_ctx_set1_groups_list(Handle|int $ctx, string $groups): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $groups]);
    }

    /**
     * The old name of ssl_ctx_set1_groups.
     *
     * See: SSL_CTX_set1_curves(3)
     * @param Handle|int $ctx SSL_CTX
     * @param Room|string $groups string or Room: NIDs, each an int
     * @return int int: 1, or 0
     */
    public static function ssl_ctx_set1_curves(Handle|int $ctx, Room|string $groups): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $groups]);
    }

    /**
     * The old name of ssl_ctx_set1_groups_list.
     *
     * See: SSL_CTX_set1_curves_list(3)
     * @param Handle|int $ctx SSL_CTX
     * @param string $groups string: names with colons between
     * @return int int: 1, or 0
     */
    public static function ssl_ctx_set1_curves_list(Handle|int $ctx, string $groups): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $groups]);
    }

    /**
     * Sets the signature algorithms, preferred ones first: what a client offers, and what a server takes.
     *
     * See: SSL_CTX_set1_sigalgs(3)
     * @param Handle|int $ctx SSL_CTX
     * @param Room|string $algorithms string or Room: pairs of ints: NID of the digest, of the key's type
     * @return int int: 1, or 0
     */
    public static function ssl_ctx_set1_sigalgs(Handle|int $ctx, Room|string $algorithms): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $algorithms]);
    }

    /**
     * Sets the signature algorithms by name, preferred ones first.
     *
     * See: SSL_CTX_set1_sigalgs_list(3)
     * @param Handle|int $ctx SSL_CTX
     * @param string $algorithms string: names with colons between, such as `ECDSA+SHA256` or
     *   `rsa_pss_rsae_sha256`
     * @return int int: 1, or 0
     */
    public static function ssl_ctx_set1_sigalgs_list(Handle|int $ctx, string $algorithms): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $algorithms]);
    }

    /**
     * Sets the signature algorithms that have to do with a client's certificate. Without it those of
     * ssl_ctx_set1_sigalgs count.
     *
     * See: SSL_CTX_set1_client_sigalgs(3)
     * @param Handle|int $ctx SSL_CTX
     * @param Room|string $algorithms string or Room: pairs of ints: NID of the digest, of the key's type
     * @return int int: 1, or 0
     */
    public static function ssl_ctx_set1_client_sigalgs(Handle|int $ctx, Room|string $algorithms): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $algorithms]);
    }

    /**
     * Sets the signature algorithms that have to do with a client's certificate, by name.
     *
     * See: SSL_CTX_set1_client_sigalgs_list(3)
     * @param Handle|int $ctx SSL_CTX
     * @param string $algorithms string: names with colons between
     * @return int int: 1, or 0
     */
    public static function ssl_ctx_set1_client_sigalgs_list(Handle|int $ctx, string $algorithms): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $algorithms]);
    }

    /**
     * Sets how strong keys, ciphers and versions have to be at least. Level 1 asks for 80 bits, 2 for 112, 3
     * for 128, 4 for 192, 5 for 256.
     *
     * See: SSL_CTX_set_security_level(3)
     * @param Handle|int $ctx SSL_CTX
     * @param int $level int: 0, which permits everything, to 5
     * @return void nothing
     */
    public static function ssl_ctx_set_security_level(Handle|int $ctx, int $level): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $level]);
    }

    /**
     * Tells the security level.
     *
     * See: SSL_CTX_get_security_level(3)
     * @param Handle|int $ctx SSL_CTX
     * @return int int: the level
     */
    public static function ssl_ctx_get_security_level(Handle|int $ctx): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Sets the certificate to present; there is one for each type of key. A private key that does not belong
     * to it is dropped.
     *
     * See: SSL_CTX_use_certificate(3)
     * @param Handle|int $ctx SSL_CTX
     * @param Handle|int $x509 X509
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function ssl_ctx_use_certificate(Handle|int $ctx, Handle|int $x509): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $x509]);
    }

    /**
     * Sets the certificate to present, from memory.
     *
     * See: SSL_CTX_use_certificate_ASN1(3)
     * @param Handle|int $ctx SSL_CTX
     * @param Room|string $der string or Room: a certificate, DER
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function ssl_ctx_use_certificate_asn1(Handle|int $ctx, Room|string $der): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $der]);
    }

    /**
     * Sets the certificate to present: the first one in a file.
     *
     * Waits: for files only
     * See: SSL_CTX_use_certificate_file(3)
     * @param Handle|int $ctx SSL_CTX
     * @param ?string $file string or null
     * @param int $type int: SSL_FILETYPE_PEM or SSL_FILETYPE_ASN1
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function ssl_ctx_use_certificate_file(Handle|int $ctx, ?string $file, int $type): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $file, $type]);
    }

    /**
     * Sets the certificate to present and the chain behind it. The chain that was set before is dropped.
     *
     * Waits: for files only
     * See: SSL_CTX_use_certificate_chain_file(3)
     * @param Handle|int $ctx SSL_CTX
     * @param ?string $file string or null: PEM: the certificate, then each one's issuer
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function ssl_ctx_use_certificate_chain_file(Handle|int $ctx, ?string $file = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $file]);
    }

    /**
     * Sets the private key. It is refused if a certificate of its type was set that it does not belong to.
     *
     * See: SSL_CTX_use_PrivateKey(3)
     * @param Handle|int $ctx SSL_CTX
     * @param Handle|int $pkey EVP_PKEY
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function ssl_ctx_use_privatekey(Handle|int $ctx, Handle|int $pkey): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $pkey]);
    }

    /**
     * Sets the private key, from memory.
     *
     * See: SSL_CTX_use_PrivateKey_ASN1(3)
     * @param int $type int: EVP_PKEY_RSA and the like
     * @param Handle|int $ctx SSL_CTX
     * @param Room|string $der string or Room: the key, DER
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function ssl_ctx_use_privatekey_asn1(int $type, Handle|int $ctx, Room|string $der): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$type, $ctx, $der]);
    }

    /**
     * Sets the private key: the first one in a file. ssl_ctx_set_default_passwd_cb_userdata gives the
     * password of an encrypted one.
     *
     * Waits: for files only
     * See: SSL_CTX_use_PrivateKey_file(3)
     * @param Handle|int $ctx SSL_CTX
     * @param ?string $file string or null
     * @param int $type int: SSL_FILETYPE_PEM or SSL_FILETYPE_ASN1
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function ssl_ctx_use_privatekey_file(Handle|int $ctx, ?string $file, int $type): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $file, $type]);
    }

    /**
     * Sets an RSA key as private key. Deprecated since OpenSSL 3.0.
     *
     * See: SSL_CTX_use_RSAPrivateKey(3)
     * @param Handle|int $ctx SSL_CTX
     * @param Handle|int $rsa RSA
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function ssl_ctx_use_rsaprivatekey(Handle|int $ctx, Handle|int $rsa): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $rsa]);
    }

    /**
     * Sets an RSA key as private key, from memory. Deprecated since OpenSSL 3.0.
     *
     * See: SSL_CTX_use_RSAPrivateKey_ASN1(3)
     * @param Handle|int $ctx SSL_CTX
     * @param Room|string $der string or Room: an RSA key, DER
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function ssl_ctx_use_rsaprivatekey_asn1(Handle|int $ctx, Room|string $der): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $der]);
    }

    /**
     * Sets an RSA key as private key, from a file; a key of another type is refused. Deprecated since OpenSSL
     * 3.0.
     *
     * Waits: for files only
     * See: SSL_CTX_use_RSAPrivateKey_file(3)
     * @param Handle|int $ctx SSL_CTX
     * @param ?string $file string or null
     * @param int $type int: SSL_FILETYPE_PEM or SSL_FILETYPE_ASN1
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function ssl_ctx_use_rsaprivatekey_file(Handle|int $ctx, ?string $file, int $type): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $file, $type]);
    }

    /**
     * Sets certificate, private key and chain at once. They are counted up.
     *
     * See: SSL_CTX_use_cert_and_key(3)
     * @param Handle|int $ctx SSL_CTX
     * @param Handle|int $x509 X509
     * @param Handle|int|null $pkey EVP_PKEY or null: null: the certificate's public key stands for one that
     *   is kept elsewhere
     * @param Handle|int|null $chain STACK_OF(X509) or null
     * @param int $override int: 0: fail if anything of the kind is set already
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function ssl_ctx_use_cert_and_key(Handle|int $ctx, Handle|int $x509, Handle|int|null $pkey, Handle|int|null $chain, int $override): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $x509, $pkey, $chain, $override]);
    }

    /**
     * Tells whether the private key belongs to the certificate that was set last.
     *
     * See: SSL_CTX_check_private_key(3)
     * @param Handle|int $ctx SSL_CTX
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function ssl_ctx_check_private_key(Handle|int $ctx): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Gives the current certificate: the one that was set last, or selected.
     *
     * See: SSL_get_certificate(3)
     * @param Handle|int $ctx SSL_CTX
     * @return ?Handle X509 or null, borrowed: the certificate, or 0
     */
    public static function ssl_ctx_get0_certificate(Handle|int $ctx): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Gives the private key of the current certificate.
     *
     * See: SSL_get_privatekey(3)
     * @param Handle|int $ctx SSL_CTX
     * @return ?Handle EVP_PKEY or null, borrowed: the key, or 0
     */
    public static function ssl_ctx_get0_privatekey(Handle|int $ctx): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Makes one of the context's certificates the current one, which the chain calls are about.
     *
     * See: SSL_CTX_select_current_cert(3)
     * @param Handle|int $ctx SSL_CTX
     * @param Handle|int $x509 X509
     * @return int int: 1, or 0 if it is not among them
     */
    public static function ssl_ctx_select_current_cert(Handle|int $ctx, Handle|int $x509): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $x509]);
    }

    /**
     * Makes the first certificate that has a key, or the next, the current one.
     *
     * See: SSL_CTX_set_current_cert(3)
     * @param Handle|int $ctx SSL_CTX
     * @param int $which long: SSL_CERT_SET_FIRST or SSL_CERT_SET_NEXT
     * @return int int: 1, or 0 if there is none, or no more
     */
    public static function ssl_ctx_set_current_cert(Handle|int $ctx, int $which): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $which]);
    }

    /**
     * Adds a certificate to those that are sent behind each certificate that has no chain of its own.
     *
     * See: SSL_CTX_add_extra_chain_cert(3)
     * @param Handle|int $ctx SSL_CTX
     * @param Handle|int|null $x509 X509 or null
     * @return int long: 1, or 0
     */
    public static function ssl_ctx_add_extra_chain_cert(Handle|int $ctx, Handle|int|null $x509 = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $x509]);
    }

    /**
     * Gives the extra certificates, or where there are none the current certificate's own chain.
     *
     * Value 2: `certificates`, STACK_OF(X509) or null: gets the stack's handle, or 0
     * See: SSL_CTX_get_extra_chain_certs(3)
     * @param Handle|int $ctx SSL_CTX
     * @return array long: 1
     */
    public static function ssl_ctx_get_extra_chain_certs(Handle|int $ctx): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Gives the extra certificates.
     *
     * Value 2: `certificates`, STACK_OF(X509) or null: gets the stack's handle, or 0
     * See: SSL_CTX_get_extra_chain_certs_only(3)
     * @param Handle|int $ctx SSL_CTX
     * @return array long: 1
     */
    public static function ssl_ctx_get_extra_chain_certs_only(Handle|int $ctx): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Drops the extra certificates.
     *
     * See: SSL_CTX_clear_extra_chain_certs(3)
     * @param Handle|int $ctx SSL_CTX
     * @return int long: 1
     */
    public static function ssl_ctx_clear_extra_chain_certs(Handle|int $ctx): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Sets the current certificate's chain; 0 drops it.
     *
     * See: SSL_CTX_set0_chain(3)
     * @param Handle|int $ctx SSL_CTX
     * @param Handle|int|null $chain STACK_OF(X509) or null
     * @return int long: 1, or 0 with the reason in the queue
     */
    public static function ssl_ctx_set0_chain(Handle|int $ctx, Handle|int|null $chain = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $chain]);
    }

    /**
     * Sets the current certificate's chain; 0 drops it. The certificates are counted up.
     *
     * See: SSL_CTX_set1_chain(3)
     * @param Handle|int $ctx SSL_CTX
     * @param Handle|int|null $chain STACK_OF(X509) or null
     * @return int long: 1, or 0 with the reason in the queue
     */
    public static function ssl_ctx_set1_chain(Handle|int $ctx, Handle|int|null $chain = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $chain]);
    }

    /**
     * Adds a certificate at the end of the current certificate's chain.
     *
     * See: SSL_CTX_add0_chain_cert(3)
     * @param Handle|int $ctx SSL_CTX
     * @param Handle|int $x509 X509
     * @return int long: 1, or 0 with the reason in the queue
     */
    public static function ssl_ctx_add0_chain_cert(Handle|int $ctx, Handle|int $x509): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $x509]);
    }

    /**
     * Adds a certificate at the end of the current certificate's chain. It is counted up.
     *
     * See: SSL_CTX_add1_chain_cert(3)
     * @param Handle|int $ctx SSL_CTX
     * @param Handle|int $x509 X509
     * @return int long: 1, or 0 with the reason in the queue
     */
    public static function ssl_ctx_add1_chain_cert(Handle|int $ctx, Handle|int $x509): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $x509]);
    }

    /**
     * Gives the current certificate's chain.
     *
     * Value 2: `certificates`, STACK_OF(X509) or null: gets the stack's handle, or 0
     * See: SSL_CTX_get0_chain_certs(3)
     * @param Handle|int $ctx SSL_CTX
     * @return array long: 1
     */
    public static function ssl_ctx_get0_chain_certs(Handle|int $ctx): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Drops the current certificate's chain.
     *
     * See: SSL_CTX_clear_chain_certs(3)
     * @param Handle|int $ctx SSL_CTX
     * @return int long: 1, or 0
     */
    public static function ssl_ctx_clear_chain_certs(Handle|int $ctx): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Builds the current certificate's chain from the certificates that are at hand.
     *
     * See: SSL_CTX_add1_chain_cert(3)
     * @param Handle|int $ctx SSL_CTX
     * @param int $flags int: bits SSL_BUILD_CHAIN_FLAG_...
     * @return int long: 1; 2 if it was built in spite of an error; 0 with the reason in the queue
     */
    public static function ssl_ctx_build_cert_chain(Handle|int $ctx, int $flags): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $flags]);
    }

    /**
     * Adds flags for the choice of certificates, such as SSL_CERT_FLAG_TLS_STRICT.
     *
     * See: openssl/ssl.h
     * @param Handle|int $ctx SSL_CTX
     * @param int $flags long: bits SSL_CERT_FLAG_... to add
     * @return int long: all bits that are set now
     */
    public static function ssl_ctx_set_cert_flags(Handle|int $ctx, int $flags): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $flags]);
    }

    /**
     * Takes flags for the choice of certificates away.
     *
     * See: openssl/ssl.h
     * @param Handle|int $ctx SSL_CTX
     * @param int $flags long: bits SSL_CERT_FLAG_... to take away
     * @return int long: all bits that are still set
     */
    public static function ssl_ctx_clear_cert_flags(Handle|int $ctx, int $flags): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $flags]);
    }

    /**
     * Sets extensions that a server sends with its current certificate to clients that sent the same, empty.
     *
     * See: SSL_CTX_use_serverinfo(3)
     * @param Handle|int $ctx SSL_CTX
     * @param Room|string $serverinfo string or Room: extensions one after the other: type, length, data, as
     *   in a ServerHello
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function ssl_ctx_use_serverinfo(Handle|int $ctx, Room|string $serverinfo): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $serverinfo]);
    }

    /**
     * Does what ssl_ctx_use_serverinfo does, for either form of the bytes.
     *
     * See: SSL_CTX_use_serverinfo_ex(3)
     * @param Handle|int $ctx SSL_CTX
     * @param int $version unsigned int: SSL_SERVERINFOV1, or SSL_SERVERINFOV2: a context stands before each
     *   type
     * @param Room|string $serverinfo string or Room
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function ssl_ctx_use_serverinfo_ex(Handle|int $ctx, int $version, Room|string $serverinfo): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $version, $serverinfo]);
    }

    /**
     * Does what ssl_ctx_use_serverinfo does, from a file.
     *
     * Waits: for files only
     * See: SSL_CTX_use_serverinfo_file(3)
     * @param Handle|int $ctx SSL_CTX
     * @param string $file string: PEM blocks `SERVERINFO FOR ...` or `SERVERINFOV2 FOR ...`
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function ssl_ctx_use_serverinfo_file(Handle|int $ctx, string $file): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $file]);
    }

    /**
     * Sets the password that encrypted keys and certificates in PEM files are opened with from now on. The
     * text itself is the user data, since no callback of the user's own reads it.
     *
     * See: SSL_CTX_set_default_passwd_cb_userdata(3)
     * @param Handle|int $ctx SSL_CTX
     * @param ?string $password string or null: null: none
     * @return void nothing
     */
    public static function ssl_ctx_set_default_passwd_cb_userdata(Handle|int $ctx, ?string $password = null): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $password]);
    }

    /**
     * Sets what is asked of the peer's certificate. There is no callback: ctx_set_question lets handshakes
     * pause for a verdict.
     *
     * See: SSL_CTX_set_verify(3)
     * @param Handle|int $ctx SSL_CTX
     * @param int $mode int: SSL_VERIFY_NONE, or bits SSL_VERIFY_PEER, SSL_VERIFY_FAIL_IF_NO_PEER_CERT,
     *   SSL_VERIFY_CLIENT_ONCE, SSL_VERIFY_POST_HANDSHAKE
     * @return void nothing
     */
    public static function ssl_ctx_set_verify(Handle|int $ctx, int $mode): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $mode]);
    }

    /**
     * Tells what is asked of the peer's certificate.
     *
     * See: SSL_CTX_get_verify_mode(3)
     * @param Handle|int $ctx SSL_CTX
     * @return int int: bits SSL_VERIFY_...
     */
    public static function ssl_ctx_get_verify_mode(Handle|int $ctx): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Limits the length of the peer's chain; OpenSSL's own limit is 100.
     *
     * See: SSL_CTX_set_verify_depth(3)
     * @param Handle|int $ctx SSL_CTX
     * @param int $depth int: how many authorities may stand between certificate and root
     * @return void nothing
     */
    public static function ssl_ctx_set_verify_depth(Handle|int $ctx, int $depth): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $depth]);
    }

    /**
     * Tells the limit that ssl_ctx_set_verify_depth set.
     *
     * See: SSL_CTX_get_verify_depth(3)
     * @param Handle|int $ctx SSL_CTX
     * @return int int: the depth, or -1 if it was not set
     */
    public static function ssl_ctx_get_verify_depth(Handle|int $ctx): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Sets the purpose that the peer's certificate must serve. Without it the side decides: SSL client or SSL
     * server.
     *
     * See: X509_VERIFY_PARAM_set_purpose(3)
     * @param Handle|int $ctx SSL_CTX
     * @param int $purpose int: X509_PURPOSE_...
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function ssl_ctx_set_purpose(Handle|int $ctx, int $purpose): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $purpose]);
    }

    /**
     * Sets what a root has to be trusted for.
     *
     * See: X509_VERIFY_PARAM_set_trust(3)
     * @param Handle|int $ctx SSL_CTX
     * @param int $trust int: X509_TRUST_...
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function ssl_ctx_set_trust(Handle|int $ctx, int $trust): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $trust]);
    }

    /**
     * Gives the context's verification parameters, to be read or changed in place.
     *
     * See: SSL_CTX_get0_param(3)
     * @param Handle|int $ctx SSL_CTX
     * @return ?Handle X509_VERIFY_PARAM or null, borrowed: the parameters
     */
    public static function ssl_ctx_get0_param(Handle|int $ctx): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Copies what is set in `param` to the context's verification parameters.
     *
     * See: SSL_CTX_get0_param(3)
     * @param Handle|int $ctx SSL_CTX
     * @param Handle|int $param X509_VERIFY_PARAM
     * @return int int: 1, or 0
     */
    public static function ssl_ctx_set1_param(Handle|int $ctx, Handle|int $param): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $param]);
    }

    /**
     * Adds certificates of a file, a directory or both to those that are trusted. The directory is looked
     * into when a certificate is checked; whether it exists is not asked before.
     *
     * Waits: for files only
     * See: SSL_CTX_load_verify_locations(3)
     * @param Handle|int $ctx SSL_CTX
     * @param ?string $file string or null: PEM, trusted certificates; null for none
     * @param ?string $directory string or null: of such files, named by `openssl rehash`; null for none
     * @return int int: 1; 0 with the reason in the queue, but without one where both are null
     */
    public static function ssl_ctx_load_verify_locations(Handle|int $ctx, ?string $file = null, ?string $directory = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $file, $directory]);
    }

    /**
     * Adds the certificates of a file to those that are trusted.
     *
     * Waits: for files only
     * OpenSSL: 3.0 and newer
     * See: SSL_CTX_load_verify_file(3)
     * @param Handle|int $ctx SSL_CTX
     * @param string $file string: PEM
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function ssl_ctx_load_verify_file(Handle|int $ctx, string $file): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $file]);
    }

    /**
     * Adds a directory of trusted certificates. It is looked into when a certificate is checked.
     *
     * Waits: for files only
     * OpenSSL: 3.0 and newer
     * See: SSL_CTX_load_verify_dir(3)
     * @param Handle|int $ctx SSL_CTX
     * @param string $directory string
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function ssl_ctx_load_verify_dir(Handle|int $ctx, string $directory): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $directory]);
    }

    /**
     * Adds the trusted certificates that a URI stands for.
     *
     * Waits: for files only
     * OpenSSL: 3.0 and newer
     * See: SSL_CTX_load_verify_store(3)
     * @param Handle|int $ctx SSL_CTX
     * @param string $uri string: what OSSL_STORE_open(3) takes
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function ssl_ctx_load_verify_store(Handle|int $ctx, string $uri): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $uri]);
    }

    /**
     * Adds the authorities that the system trusts: default file, directory and, since OpenSSL 3.0, store.
     * SSL_CERT_FILE and SSL_CERT_DIR in the environment override the first two.
     *
     * Waits: for files only
     * See: SSL_CTX_load_verify_locations(3)
     * @param Handle|int $ctx SSL_CTX
     * @return int int: 1, also where nothing is found there; 0 with the reason in the queue
     */
    public static function ssl_ctx_set_default_verify_paths(Handle|int $ctx): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Adds the certificates of the default file to those that are trusted.
     *
     * Waits: for files only
     * See: SSL_CTX_load_verify_locations(3)
     * @param Handle|int $ctx SSL_CTX
     * @return int int: 1, also where there is no such file; or 0
     */
    public static function ssl_ctx_set_default_verify_file(Handle|int $ctx): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Adds the default directory of trusted certificates.
     *
     * Waits: for files only
     * See: SSL_CTX_load_verify_locations(3)
     * @param Handle|int $ctx SSL_CTX
     * @return int int: 1, also where there is no such directory; or 0
     */
    public static function ssl_ctx_set_default_verify_dir(Handle|int $ctx): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Adds the default store of trusted certificates.
     *
     * Waits: for files only
     * OpenSSL: 3.0 and newer
     * See: SSL_CTX_load_verify_locations(3)
     * @param Handle|int $ctx SSL_CTX
     * @return int int: 1, also where there is none; or 0
     */
    public static function ssl_ctx_set_default_verify_store(Handle|int $ctx): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Gives the store of trusted certificates.
     *
     * See: SSL_CTX_set_cert_store(3)
     * @param Handle|int $ctx SSL_CTX
     * @return ?Handle X509_STORE or null, borrowed: the store
     */
    public static function ssl_ctx_get_cert_store(Handle|int $ctx): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Replaces the store of trusted certificates.
     *
     * See: SSL_CTX_set_cert_store(3)
     * @param Handle|int $ctx SSL_CTX
     * @param Handle|int $store X509_STORE
     * @return void nothing
     */
    public static function ssl_ctx_set_cert_store(Handle|int $ctx, Handle|int $store): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $store]);
    }

    /**
     * Replaces the store of trusted certificates. `store` is counted up: several contexts may share one.
     *
     * See: SSL_CTX_set_cert_store(3)
     * @param Handle|int $ctx SSL_CTX
     * @param Handle|int $store X509_STORE
     * @return void nothing
     */
    public static function ssl_ctx_set1_cert_store(Handle|int $ctx, Handle|int $store): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $store]);
    }

    /**
     * Sets a store that peers are verified with in place of the context's; 0 for that one again.
     *
     * See: SSL_CTX_set0_verify_cert_store(3)
     * @param Handle|int $ctx SSL_CTX
     * @param Handle|int|null $store X509_STORE or null
     * @return int long: 1
     */
    public static function ssl_ctx_set0_verify_cert_store(Handle|int $ctx, Handle|int|null $store = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $store]);
    }

    /**
     * Sets a store that peers are verified with in place of the context's; 0 for that one again. It is
     * counted up.
     *
     * See: SSL_CTX_set1_verify_cert_store(3)
     * @param Handle|int $ctx SSL_CTX
     * @param Handle|int|null $store X509_STORE or null
     * @return int long: 1
     */
    public static function ssl_ctx_set1_verify_cert_store(Handle|int $ctx, Handle|int|null $store = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $store]);
    }

    /**
     * Gives the store that peers are verified with, if it is not the context's.
     *
     * Value 2: `store`, X509_STORE or null: gets the store's handle, or 0
     * See: SSL_CTX_get0_verify_cert_store(3)
     * @param Handle|int $ctx SSL_CTX
     * @return array long: 1
     */
    public static function ssl_ctx_get0_verify_cert_store(Handle|int $ctx): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Sets a store that the context's own chains are built from in place of the context's; 0 for that one
     * again.
     *
     * See: SSL_CTX_set0_chain_cert_store(3)
     * @param Handle|int $ctx SSL_CTX
     * @param Handle|int|null $store X509_STORE or null
     * @return int long: 1
     */
    public static function ssl_ctx_set0_chain_cert_store(Handle|int $ctx, Handle|int|null $store = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $store]);
    }

    /**
     * Sets a store that the context's own chains are built from in place of the context's; 0 for that one
     * again. It is counted up.
     *
     * See: SSL_CTX_set1_chain_cert_store(3)
     * @param Handle|int $ctx SSL_CTX
     * @param Handle|int|null $store X509_STORE or null
     * @return int long: 1
     */
    public static function ssl_ctx_set1_chain_cert_store(Handle|int $ctx, Handle|int|null $store = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $store]);
    }

    /**
     * Gives the store that the context's own chains are built from, if it is not the context's.
     *
     * Value 2: `store`, X509_STORE or null: gets the store's handle, or 0
     * See: SSL_CTX_get0_chain_cert_store(3)
     * @param Handle|int $ctx SSL_CTX
     * @return array long: 1
     */
    public static function ssl_ctx_get0_chain_cert_store(Handle|int $ctx): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Says whether a client offers to be asked for its certificate after the handshake, in TLS 1.3. It does
     * not at first.
     *
     * See: SSL_CTX_set_post_handshake_auth(3)
     * @param Handle|int $ctx SSL_CTX
     * @param int $on int: 1 or 0
     * @return void nothing
     */
    public static function ssl_ctx_set_post_handshake_auth(Handle|int $ctx, int $on): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $on]);
    }

    /**
     * Sets the names of the authorities that a server sends when it asks a client for a certificate; 0 for
     * none. ssl_load_client_ca_file makes such a list.
     *
     * See: SSL_CTX_set_client_CA_list(3)
     * @param Handle|int $ctx SSL_CTX
     * @param Handle|int|null $names STACK_OF(X509_NAME) or null
     * @return void nothing
     */
    public static function ssl_ctx_set_client_ca_list(Handle|int $ctx, Handle|int|null $names = null): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $names]);
    }

    /**
     * Gives the list that ssl_ctx_set_client_ca_list set. To add to it call ssl_ctx_add_client_ca.
     *
     * See: SSL_CTX_get_client_CA_list(3)
     * @param Handle|int $ctx SSL_CTX
     * @return ?Handle STACK_OF(X509_NAME) or null, borrowed: a copy of the list, or 0
     */
    public static function ssl_ctx_get_client_ca_list(Handle|int $ctx): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Adds the subject of a certificate to the list that ssl_ctx_set_client_ca_list sets.
     *
     * See: SSL_CTX_add_client_CA(3)
     * @param Handle|int $ctx SSL_CTX
     * @param Handle|int|null $x509 X509 or null: an authority's certificate
     * @return int int: 1, or 0; 0 for null, without a reason in the queue
     */
    public static function ssl_ctx_add_client_ca(Handle|int $ctx, Handle|int|null $x509 = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $x509]);
    }

    /**
     * Sets the names of authorities that either side sends; 0 for none. A server that has a list of
     * ssl_ctx_set_client_ca_list sends that one.
     *
     * See: SSL_CTX_set0_CA_list(3)
     * @param Handle|int $ctx SSL_CTX
     * @param Handle|int|null $names STACK_OF(X509_NAME) or null
     * @return void nothing
     */
    public static function ssl_ctx_set0_ca_list(Handle|int $ctx, Handle|int|null $names = null): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $names]);
    }

    /**
     * Gives the list that ssl_ctx_set0_ca_list set.
     *
     * See: SSL_CTX_get0_CA_list(3)
     * @param Handle|int $ctx SSL_CTX
     * @return ?Handle STACK_OF(X509_NAME) or null, borrowed: a copy of the list, or 0
     */
    public static function ssl_ctx_get0_ca_list(Handle|int $ctx): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Adds the subject of a certificate to the list that ssl_ctx_set0_ca_list sets.
     *
     * See: SSL_CTX_add1_to_CA_list(3)
     * @param Handle|int $ctx SSL_CTX
     * @param Handle|int|null $x509 X509 or null: an authority's certificate
     * @return int int: 1, or 0
     */
    public static function ssl_ctx_add1_to_ca_list(Handle|int $ctx, Handle|int|null $x509 = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $x509]);
    }

    /**
     * Sets the certificate types that a server names when it asks a client, before TLS 1.3.
     *
     * See: openssl/ssl.h
     * @param Handle|int $ctx SSL_CTX
     * @param Room|string|null $types string or Room or null: types as in the CertificateRequest, a byte each;
     *   null: the usual ones
     * @return int int: 1, or 0
     */
    public static function ssl_ctx_set1_client_certificate_types(Handle|int $ctx, Room|string|null $types = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $types]);
    }

    /**
     * Makes ready for DANE; ssl_dane_enable then turns it on for a connection.
     *
     * See: SSL_CTX_dane_enable(3)
     * @param Handle|int $ctx SSL_CTX
     * @return int int: 1, or 0 or less
     */
    public static function ssl_ctx_dane_enable(Handle|int $ctx): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Sets the digest of a matching type, or switches the type off. It makes ready for DANE as
     * ssl_ctx_dane_enable does.
     *
     * See: SSL_CTX_dane_enable(3)
     * @param Handle|int $ctx SSL_CTX
     * @param Handle|int|null $md EVP_MD or null: null: the type is not used
     * @param int $mtype uint8_t: matching type, 1 to 255
     * @param int $ord uint8_t: strength: higher is preferred
     * @return int int: 1, or 0 or less
     */
    public static function ssl_ctx_dane_mtype_set(Handle|int $ctx, Handle|int|null $md, int $mtype, int $ord): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $md, $mtype, $ord]);
    }

    /**
     * Adds DANE flags for connections that are made afterwards.
     *
     * See: SSL_CTX_dane_set_flags(3)
     * @param Handle|int $ctx SSL_CTX
     * @param int $flags unsigned long: bits DANE_FLAG_... to add
     * @return int unsigned long: the flags before
     */
    public static function ssl_ctx_dane_set_flags(Handle|int $ctx, int $flags): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $flags]);
    }

    /**
     * Takes DANE flags away.
     *
     * See: SSL_CTX_dane_clear_flags(3)
     * @param Handle|int $ctx SSL_CTX
     * @param int $flags unsigned long: bits DANE_FLAG_... to take away
     * @return int unsigned long: the flags before
     */
    public static function ssl_ctx_dane_clear_flags(Handle|int $ctx, int $flags): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $flags]);
    }

    /**
     * Has clients ask for signed certificate timestamps and, if strict, insist on a valid one.
     *
     * See: SSL_CTX_enable_ct(3)
     * @param Handle|int $ctx SSL_CTX
     * @param int $mode int: SSL_CT_VALIDATION_PERMISSIVE, which only collects, or SSL_CT_VALIDATION_STRICT
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function ssl_ctx_enable_ct(Handle|int $ctx, int $mode): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $mode]);
    }

    /**
     * Ends what ssl_ctx_enable_ct began.
     *
     * See: SSL_CTX_enable_ct(3)
     * @param Handle|int $ctx SSL_CTX
     * @return void nothing
     */
    public static function ssl_ctx_disable_ct(Handle|int $ctx): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Tells whether signed certificate timestamps are asked for.
     *
     * See: SSL_CTX_enable_ct(3)
     * @param Handle|int $ctx SSL_CTX
     * @return int int: 1 or 0
     */
    public static function ssl_ctx_ct_is_enabled(Handle|int $ctx): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Adds the certificate transparency logs that a file names to the known ones.
     *
     * Waits: for files only
     * See: SSL_CTX_set_ctlog_list_file(3)
     * @param Handle|int $ctx SSL_CTX
     * @param string $file string: a list of logs in the format of OpenSSL's configuration files
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function ssl_ctx_set_ctlog_list_file(Handle|int $ctx, string $file): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $file]);
    }

    /**
     * Adds the logs of the default file, or of the one that CTLOG_FILE in the environment names.
     *
     * Waits: for files only
     * See: SSL_CTX_set_ctlog_list_file(3)
     * @param Handle|int $ctx SSL_CTX
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function ssl_ctx_set_default_ctlog_list_file(Handle|int $ctx): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Sets the group for finite-field Diffie-Hellman. `dh` is counted up. Deprecated since OpenSSL 3.0 in
     * favour of ssl_ctx_set0_tmp_dh_pkey.
     *
     * See: SSL_CTX_set_tmp_dh(3)
     * @param Handle|int $ctx SSL_CTX
     * @param Handle|int|null $dh DH or null
     * @return int long: 1; 0 with the reason in the queue, as for null or a group too small for the security
     *   level
     */
    public static function ssl_ctx_set_tmp_dh(Handle|int $ctx, Handle|int|null $dh = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $dh]);
    }

    /**
     * Sets the group for finite-field Diffie-Hellman.
     *
     * OpenSSL: 3.0 and newer
     * See: SSL_CTX_set0_tmp_dh_pkey(3)
     * @param Handle|int $ctx SSL_CTX
     * @param Handle|int $pkey EVP_PKEY: parameters for Diffie-Hellman
     * @return int int: 1; 0 with the reason in the queue, as for a group too small for the security level
     */
    public static function ssl_ctx_set0_tmp_dh_pkey(Handle|int $ctx, Handle|int $pkey): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $pkey]);
    }

    /**
     * Says whether OpenSSL chooses a group for Diffie-Hellman that is as strong as the server's key. A group
     * of ssl_ctx_set_tmp_dh is not used then.
     *
     * See: SSL_CTX_set_dh_auto(3)
     * @param Handle|int $ctx SSL_CTX
     * @param int $on long: 0: off; 1: on; 2: on, with a group of 1024 bits where the security level permits
     *   that
     * @return int long: 1
     */
    public static function ssl_ctx_set_dh_auto(Handle|int $ctx, int $on): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $on]);
    }

    /**
     * Makes a key's curve the only group for key exchange; the key itself is not used. Deprecated since
     * OpenSSL 3.0 in favour of ssl_ctx_set1_groups.
     *
     * See: SSL_CTX_set_tmp_ecdh(3)
     * @param Handle|int $ctx SSL_CTX
     * @param Handle|int|null $ec_key EC_KEY or null: a key on a named curve
     * @return int long: 1, or 0; 0 for null, with the reason in the queue
     */
    public static function ssl_ctx_set_tmp_ecdh(Handle|int $ctx, Handle|int|null $ec_key = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $ec_key]);
    }

    /**
     * Does nothing: key exchange on elliptic curves is always on. ssl_ctx_set1_groups selects the curves.
     *
     * See: SSL_CTX_set_ecdh_auto(3)
     * @param Handle|int $ctx SSL_CTX
     * @param int $on int
     * @return int int: 1 if `on` is other than 0, else 0
     */
    public static function ssl_ctx_set_ecdh_auto(Handle|int $ctx, int $on): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $on]);
    }

    /**
     * Answers 0: temporary RSA keys are never needed, as no cipher uses them any more.
     *
     * See: openssl/ssl.h
     * @param Handle|int $ctx SSL_CTX
     * @return int int: 0
     */
    public static function ssl_ctx_need_tmp_rsa(Handle|int $ctx): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Does nothing: no cipher uses temporary RSA keys any more.
     *
     * See: openssl/ssl.h
     * @param Handle|int $ctx SSL_CTX
     * @param Handle|int|null $rsa RSA or null: not used, and not taken
     * @return int int: 1
     */
    public static function ssl_ctx_set_tmp_rsa(Handle|int $ctx, Handle|int|null $rsa = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $rsa]);
    }

    /**
     * Says which sessions are cached. It is SSL_SESS_CACHE_SERVER, which is 2, at first.
     *
     * See: SSL_CTX_set_session_cache_mode(3)
     * @param Handle|int $ctx SSL_CTX
     * @param int $mode long: SSL_SESS_CACHE_OFF, or bits SSL_SESS_CACHE_...
     * @return int long: the mode before
     */
    public static function ssl_ctx_set_session_cache_mode(Handle|int $ctx, int $mode): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $mode]);
    }

    /**
     * Says which sessions are cached. It is SSL_SESS_CACHE_SERVER, which is 2, at first.
     *
     * See: SSL_CTX_set_session_cache_mode(3)
     * @param Handle|int $ctx SSL_CTX
     * @param int $mode long: SSL_SESS_CACHE_OFF, or bits SSL_SESS_CACHE_...
     * @return int long: the mode before
     */
    public static function ssl_ctx_sess_set_cache_mode(Handle|int $ctx, int $mode): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $mode]);
    }

    /**
     * Tells which sessions are cached.
     *
     * See: SSL_CTX_get_session_cache_mode(3)
     * @param Handle|int $ctx SSL_CTX
     * @return int long: bits SSL_SESS_CACHE_...
     */
    public static function ssl_ctx_get_session_cache_mode(Handle|int $ctx): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Tells which sessions are cached.
     *
     * See: SSL_CTX_get_session_cache_mode(3)
     * @param Handle|int $ctx SSL_CTX
     * @return int long: bits SSL_SESS_CACHE_...
     */
    public static function ssl_ctx_sess_get_cache_mode(Handle|int $ctx): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Limits the number of cached sessions. It is 20480 at first.
     *
     * See: SSL_CTX_sess_set_cache_size(3)
     * @param Handle|int $ctx SSL_CTX
     * @param int $size long: sessions; 0: no limit; below 0: nothing is changed
     * @return int long: the size before; 0 for a size below 0
     */
    public static function ssl_ctx_sess_set_cache_size(Handle|int $ctx, int $size): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $size]);
    }

    /**
     * Tells the limit of the number of cached sessions.
     *
     * See: SSL_CTX_sess_set_cache_size(3)
     * @param Handle|int $ctx SSL_CTX
     * @return int long: sessions; 0: no limit
     */
    public static function ssl_ctx_sess_get_cache_size(Handle|int $ctx): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Sets how long sessions that are made afterwards can be resumed. ssl_get_default_timeout tells what it
     * is at first.
     *
     * See: SSL_CTX_set_timeout(3)
     * @param Handle|int $ctx SSL_CTX
     * @param int $seconds long
     * @return int long: the seconds before
     */
    public static function ssl_ctx_set_timeout(Handle|int $ctx, int $seconds): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $seconds]);
    }

    /**
     * Tells how long sessions can be resumed.
     *
     * See: SSL_CTX_set_timeout(3)
     * @param Handle|int $ctx SSL_CTX
     * @return int long: seconds
     */
    public static function ssl_ctx_get_timeout(Handle|int $ctx): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Marks the sessions of a server's context: only those with the same mark are resumed. A server that
     * verifies clients needs one.
     *
     * See: SSL_CTX_set_session_id_context(3)
     * @param Handle|int $ctx SSL_CTX
     * @param Room|string $context string or Room: any bytes
     * @return int int: 1, or 0 if it is too long
     */
    public static function ssl_ctx_set_session_id_context(Handle|int $ctx, Room|string $context): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $context]);
    }

    /**
     * Puts a copy of a session into the cache. One with the same id is replaced.
     *
     * See: SSL_CTX_add_session(3)
     * @param Handle|int $ctx SSL_CTX
     * @param Handle|int $session SSL_SESSION
     * @return int int: 1, or 0
     */
    public static function ssl_ctx_add_session(Handle|int $ctx, Handle|int $session): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $session]);
    }

    /**
     * Takes the session with the same id out of the cache. Neither can be resumed any more.
     *
     * See: SSL_CTX_add_session(3)
     * @param Handle|int $ctx SSL_CTX
     * @param Handle|int $session SSL_SESSION
     * @return int int: 1, or 0 if the cache has none with its id
     */
    public static function ssl_ctx_remove_session(Handle|int $ctx, Handle|int $session): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $session]);
    }

    /**
     * Takes the sessions that are expired at a time out of the cache.
     *
     * See: SSL_CTX_flush_sessions(3)
     * @param Handle|int $ctx SSL_CTX
     * @param int $time long: seconds since 1970, UTC; 0: all sessions
     * @return void nothing
     */
    public static function ssl_ctx_flush_sessions(Handle|int $ctx, int $time): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $time]);
    }

    /**
     * Counts the sessions in the cache.
     *
     * See: SSL_CTX_sess_number(3)
     * @param Handle|int $ctx SSL_CTX
     * @return int long: sessions
     */
    public static function ssl_ctx_sess_number(Handle|int $ctx): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Counts the handshakes that clients of the context began.
     *
     * See: SSL_CTX_sess_number(3)
     * @param Handle|int $ctx SSL_CTX
     * @return int long: handshakes
     */
    public static function ssl_ctx_sess_connect(Handle|int $ctx): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Counts the handshakes that clients of the context finished.
     *
     * See: SSL_CTX_sess_number(3)
     * @param Handle|int $ctx SSL_CTX
     * @return int long: handshakes
     */
    public static function ssl_ctx_sess_connect_good(Handle|int $ctx): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Counts the renegotiations that clients of the context began.
     *
     * See: SSL_CTX_sess_number(3)
     * @param Handle|int $ctx SSL_CTX
     * @return int long: renegotiations
     */
    public static function ssl_ctx_sess_connect_renegotiate(Handle|int $ctx): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Counts the handshakes that servers of the context began.
     *
     * See: SSL_CTX_sess_number(3)
     * @param Handle|int $ctx SSL_CTX
     * @return int long: handshakes
     */
    public static function ssl_ctx_sess_accept(Handle|int $ctx): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Counts the handshakes that servers of the context finished.
     *
     * See: SSL_CTX_sess_number(3)
     * @param Handle|int $ctx SSL_CTX
     * @return int long: handshakes
     */
    public static function ssl_ctx_sess_accept_good(Handle|int $ctx): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Counts the renegotiations that servers of the context began.
     *
     * See: SSL_CTX_sess_number(3)
     * @param Handle|int $ctx SSL_CTX
     * @return int long: renegotiations
     */
    public static function ssl_ctx_sess_accept_renegotiate(Handle|int $ctx): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Counts the sessions that were resumed.
     *
     * See: SSL_CTX_sess_number(3)
     * @param Handle|int $ctx SSL_CTX
     * @return int long: sessions
     */
    public static function ssl_ctx_sess_hits(Handle|int $ctx): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Counts the sessions that servers got from an external cache.
     *
     * See: SSL_CTX_sess_number(3)
     * @param Handle|int $ctx SSL_CTX
     * @return int long: sessions
     */
    public static function ssl_ctx_sess_cb_hits(Handle|int $ctx): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Counts the sessions that clients named and the server's cache did not have.
     *
     * See: SSL_CTX_sess_number(3)
     * @param Handle|int $ctx SSL_CTX
     * @return int long: sessions
     */
    public static function ssl_ctx_sess_misses(Handle|int $ctx): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Counts the sessions that clients named and that had expired.
     *
     * See: SSL_CTX_sess_number(3)
     * @param Handle|int $ctx SSL_CTX
     * @return int long: sessions
     */
    public static function ssl_ctx_sess_timeouts(Handle|int $ctx): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Counts the sessions that had to leave because the cache was full.
     *
     * See: SSL_CTX_sess_number(3)
     * @param Handle|int $ctx SSL_CTX
     * @return int long: sessions
     */
    public static function ssl_ctx_sess_cache_full(Handle|int $ctx): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Sets the keys that a server's session tickets are sealed with. They are random at first.
     *
     * See: SSL_CTX_set_tlsext_ticket_key_cb(3)
     * @param Handle|int $ctx SSL_CTX
     * @param Room|string|null $keys string or Room or null: name, HMAC key and AES key; null asks for the
     *   length
     * @return int long: 1; for null the length that is needed; 0 with the reason in the queue
     */
    public static function ssl_ctx_set_tlsext_ticket_keys(Handle|int $ctx, Room|string|null $keys = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $keys]);
    }

    /**
     * Gives the keys that a server's session tickets are sealed with. They are secret.
     *
     * See: SSL_CTX_set_tlsext_ticket_key_cb(3)
     * @param Handle|int $ctx SSL_CTX
     * @param ?Room $keys Room that is filled or null: null asks for the length
     * @return int long: 1; for null the length that is needed; 0 with the reason in the queue
     */
    public static function ssl_ctx_get_tlsext_ticket_keys(Handle|int $ctx, ?Room $keys = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $keys]);
    }

    /**
     * Sets how many tickets a server sends after a full handshake of TLS 1.3; it is 2 at first. After a
     * resumption it is never more than one.
     *
     * See: SSL_CTX_set_num_tickets(3)
     * @param Handle|int $ctx SSL_CTX
     * @param int $count size_t
     * @return int int: 1, or 0
     */
    public static function ssl_ctx_set_num_tickets(Handle|int $ctx, int $count): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $count]);
    }

    /**
     * Tells how many tickets a server sends.
     *
     * See: SSL_CTX_set_num_tickets(3)
     * @param Handle|int $ctx SSL_CTX
     * @return int size_t: tickets
     */
    public static function ssl_ctx_get_num_tickets(Handle|int $ctx): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Sets how many bytes of early data a server allows; it is 0 at first, which is none.
     *
     * See: SSL_read_early_data(3)
     * @param Handle|int $ctx SSL_CTX
     * @param int $bytes uint32_t
     * @return int int: 1, or 0
     */
    public static function ssl_ctx_set_max_early_data(Handle|int $ctx, int $bytes): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $bytes]);
    }

    /**
     * Tells how many bytes of early data a server allows.
     *
     * See: SSL_read_early_data(3)
     * @param Handle|int $ctx SSL_CTX
     * @return int uint32_t: bytes
     */
    public static function ssl_ctx_get_max_early_data(Handle|int $ctx): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Sets how many bytes of early data a server takes or skips before it breaks the connection off; it is
     * 16384 at first. It should not be below what ssl_ctx_set_max_early_data allows.
     *
     * See: SSL_read_early_data(3)
     * @param Handle|int $ctx SSL_CTX
     * @param int $bytes uint32_t
     * @return int int: 1, or 0
     */
    public static function ssl_ctx_set_recv_max_early_data(Handle|int $ctx, int $bytes): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $bytes]);
    }

    /**
     * Tells how many bytes of early data a server takes or skips.
     *
     * See: SSL_read_early_data(3)
     * @param Handle|int $ctx SSL_CTX
     * @return int uint32_t: bytes
     */
    public static function ssl_ctx_get_recv_max_early_data(Handle|int $ctx): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Limits the size of the peer's certificate chain. It is 102400 bytes at first.
     *
     * See: SSL_CTX_set_max_cert_list(3)
     * @param Handle|int $ctx SSL_CTX
     * @param int $bytes long: below 0: nothing is changed
     * @return int long: the bytes before; 0 for a number below 0
     */
    public static function ssl_ctx_set_max_cert_list(Handle|int $ctx, int $bytes): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $bytes]);
    }

    /**
     * Tells the limit of the size of the peer's certificate chain.
     *
     * See: SSL_CTX_set_max_cert_list(3)
     * @param Handle|int $ctx SSL_CTX
     * @return int long: bytes
     */
    public static function ssl_ctx_get_max_cert_list(Handle|int $ctx): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Limits the plain bytes in a record that is sent; it is 16384 at first.
     *
     * See: SSL_CTX_set_split_send_fragment(3)
     * @param Handle|int $ctx SSL_CTX
     * @param int $bytes long: 512 to 16384
     * @return int long: 1, or 0 if it is out of range
     */
    public static function ssl_ctx_set_max_send_fragment(Handle|int $ctx, int $bytes): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $bytes]);
    }

    /**
     * Sets how many plain bytes go to each pipeline when one write is encrypted by several.
     *
     * See: SSL_CTX_set_split_send_fragment(3)
     * @param Handle|int $ctx SSL_CTX
     * @param int $bytes long: 1 to the limit of ssl_ctx_set_max_send_fragment
     * @return int long: 1, or 0 if it is out of range
     */
    public static function ssl_ctx_set_split_send_fragment(Handle|int $ctx, int $bytes): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $bytes]);
    }

    /**
     * Sets how many records may be encrypted at a time; it is 1 at first. More has an effect only with an
     * engine that can do it, and turns read-ahead on.
     *
     * See: SSL_CTX_set_split_send_fragment(3)
     * @param Handle|int $ctx SSL_CTX
     * @param int $count long: 1 to 32
     * @return int long: 1, or 0 if it is out of range
     */
    public static function ssl_ctx_set_max_pipelines(Handle|int $ctx, int $count): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $count]);
    }

    /**
     * Sets the size of the buffer that records are read to. A size below OpenSSL's own, which has room for
     * one record at least, has no effect.
     *
     * See: SSL_CTX_set_split_send_fragment(3)
     * @param Handle|int $ctx SSL_CTX
     * @param int $bytes size_t
     * @return void nothing
     */
    public static function ssl_ctx_set_default_read_buffer_len(Handle|int $ctx, int $bytes): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $bytes]);
    }

    /**
     * Has clients ask for shorter records, both ways.
     *
     * See: SSL_CTX_set_split_send_fragment(3)
     * @param Handle|int $ctx SSL_CTX
     * @param int $mode uint8_t: TLSEXT_max_fragment_length_...: 0 off, 1 to 4 for 512, 1024, 2048 and 4096
     *   bytes
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function ssl_ctx_set_tlsext_max_fragment_length(Handle|int $ctx, int $mode): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $mode]);
    }

    /**
     * Has records of TLS 1.3 padded to a multiple of a size.
     *
     * See: SSL_CTX_set_record_padding_callback(3)
     * @param Handle|int $ctx SSL_CTX
     * @param int $size size_t: bytes, 16384 at most; 0 and 1: no padding
     * @return int int: 1, or 0 if it is too large
     */
    public static function ssl_ctx_set_block_padding(Handle|int $ctx, int $size): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $size]);
    }

    /**
     * Sets the application protocols that clients offer. ctx_set_alpn takes them as text, and for servers,
     * too.
     *
     * See: SSL_CTX_set_alpn_protos(3)
     * @param Handle|int $ctx SSL_CTX
     * @param Room|string|null $protocols string or Room or null: names, each behind a byte with its length;
     *   null for none
     * @return int int: 0; 1 if it failed or the bytes are no such list
     */
    public static function ssl_ctx_set_alpn_protos(Handle|int $ctx, Room|string|null $protocols = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $protocols]);
    }

    /**
     * Has clients ask the server for an OCSP answer about its certificate.
     *
     * See: SSL_CTX_set_tlsext_status_cb(3)
     * @param Handle|int $ctx SSL_CTX
     * @param int $type int: TLSEXT_STATUSTYPE_ocsp, which is 1; -1: none
     * @return int long: 1
     */
    public static function ssl_ctx_set_tlsext_status_type(Handle|int $ctx, int $type): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $type]);
    }

    /**
     * Tells whether clients ask for an OCSP answer.
     *
     * See: SSL_CTX_set_tlsext_status_cb(3)
     * @param Handle|int $ctx SSL_CTX
     * @return int long: the type; -1: none
     */
    public static function ssl_ctx_get_tlsext_status_type(Handle|int $ctx): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Sets the SRTP profiles that are offered over DTLS, preferred ones first.
     *
     * See: SSL_CTX_set_tlsext_use_srtp(3)
     * @param Handle|int $ctx SSL_CTX
     * @param string $profiles string: names with colons between, such as `SRTP_AES128_CM_SHA1_80`
     * @return int int: 0; 1 with the reason in the queue if it failed
     */
    public static function ssl_ctx_set_tlsext_use_srtp(Handle|int $ctx, string $profiles): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $profiles]);
    }

    /**
     * Tells whether clients of the context have an extension of the program's own.
     *
     * See: SSL_CTX_add_client_custom_ext(3)
     * @param Handle|int $ctx SSL_CTX
     * @param int $type unsigned int: number of the extension
     * @return int int: 1 or 0
     */
    public static function ssl_ctx_has_client_custom_ext(Handle|int $ctx, int $type): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $type]);
    }

    /**
     * Sets what a server tells its clients to choose a pre-shared key by, before TLS 1.3. ctx_add_psk gives
     * the keys.
     *
     * See: SSL_CTX_use_psk_identity_hint(3)
     * @param Handle|int $ctx SSL_CTX
     * @param ?string $hint string or null: 128 bytes at most; null for none
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function ssl_ctx_use_psk_identity_hint(Handle|int $ctx, ?string $hint = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $hint]);
    }

    /**
     * Sets the context's SRP settings to nothing, as ssl_ctx_srp_ctx_free does.
     *
     * See: openssl/ssl.h
     * @param Handle|int $ctx SSL_CTX
     * @return int int: 1
     */
    public static function ssl_ctx_srp_ctx_init(Handle|int $ctx): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Frees the context's SRP settings; they are as at first.
     *
     * See: openssl/ssl.h
     * @param Handle|int $ctx SSL_CTX
     * @return int int: 1
     */
    public static function ssl_ctx_srp_ctx_free(Handle|int $ctx): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Sets the name that clients log in with by SRP.
     *
     * See: SSL_CTX_set_srp_password(3)
     * @param Handle|int $ctx SSL_CTX
     * @param ?string $name string or null: 1 to 255 bytes; null: none
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function ssl_ctx_set_srp_username(Handle|int $ctx, ?string $name = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $name]);
    }

    /**
     * Sets the password that clients log in with by SRP.
     *
     * See: SSL_CTX_set_srp_password(3)
     * @param Handle|int $ctx SSL_CTX
     * @param string $password string
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function ssl_ctx_set_srp_password(Handle|int $ctx, string $password): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $password]);
    }

    /**
     * Sets the least size of the prime that clients accept for SRP; it is 1024 bits at first.
     *
     * See: SSL_CTX_set_srp_password(3)
     * @param Handle|int $ctx SSL_CTX
     * @param int $bits int
     * @return int int: 1
     */
    public static function ssl_ctx_set_srp_strength(Handle|int $ctx, int $bits): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $bits]);
    }

    /**
     * Makes a new place for a number in every context. There are no callbacks.
     *
     * See: CRYPTO_get_ex_new_index(3)
     * @return int int: the index, or -1
     */
    public static function ssl_ctx_get_ex_new_index(): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Keeps a number with the context.
     *
     * See: CRYPTO_get_ex_new_index(3)
     * @param Handle|int $ctx SSL_CTX
     * @param int $index int: 0, or what ssl_ctx_get_ex_new_index answered
     * @param int $data int64_t: any number
     * @return int int: 1, or 0
     */
    public static function ssl_ctx_set_ex_data(Handle|int $ctx, int $index, int $data): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $index, $data]);
    }

    /**
     * Gives the number that is kept with the context.
     *
     * See: CRYPTO_get_ex_new_index(3)
     * @param Handle|int $ctx SSL_CTX
     * @param int $index int: 0, or what ssl_ctx_get_ex_new_index answered
     * @return int int64_t: the number; 0 if none was kept
     */
    public static function ssl_ctx_get_ex_data(Handle|int $ctx, int $index): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $index]);
    }

    /**
     * Keeps a number with the context, at index 0.
     *
     * See: CRYPTO_get_ex_new_index(3)
     * @param Handle|int $ctx SSL_CTX
     * @param int $data int64_t: any number
     * @return int int: 1, or 0
     */
    public static function ssl_ctx_set_app_data(Handle|int $ctx, int $data): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $data]);
    }

    /**
     * Gives the number that ssl_ctx_set_app_data kept.
     *
     * See: CRYPTO_get_ex_new_index(3)
     * @param Handle|int $ctx SSL_CTX
     * @return int int64_t: the number; 0 if none was kept
     */
    public static function ssl_ctx_get_app_data(Handle|int $ctx): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Tells the options of an SSL. It took over its context's when it was made.
     *
     * See: SSL_CTX_set_options(3)
     * @param Handle|int $ssl SSL
     * @return int uint64_t: bits SSL_OP_
     */
    public static function ssl_get_options(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Sets options besides those that are set.
     *
     * See: SSL_CTX_set_options(3)
     * @param Handle|int $ssl SSL
     * @param int $options uint64_t: bits SSL_OP_ to be set
     * @return int uint64_t: all that are set now
     */
    public static function ssl_set_options(Handle|int $ssl, int $options): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $options]);
    }

    /**
     * Clears options.
     *
     * See: SSL_CTX_set_options(3)
     * @param Handle|int $ssl SSL
     * @param int $options uint64_t: bits SSL_OP_ to be cleared
     * @return int uint64_t: all that are set now
     */
    public static function ssl_clear_options(Handle|int $ssl, int $options): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $options]);
    }

    /**
     * Tells the modes of an SSL.
     *
     * See: SSL_CTX_set_mode(3)
     * @param Handle|int $ssl SSL
     * @return int long: bits SSL_MODE_; SSL_MODE_AUTO_RETRY, which is 4, to begin with
     */
    public static function ssl_get_mode(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Sets modes besides those that are set. SSL_MODE_ASYNC is refused; of a stream's SSL no mode can be set
     * that is not set already.
     *
     * See: SSL_CTX_set_mode(3)
     * @param Handle|int $ssl SSL
     * @param int $mode long: bits SSL_MODE_ to be set
     * @return int long: all that are set now
     */
    public static function ssl_set_mode(Handle|int $ssl, int $mode): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $mode]);
    }

    /**
     * Clears modes.
     *
     * Streams: refused on the SSL of a stream: it relies on its modes
     * See: SSL_CTX_set_mode(3)
     * @param Handle|int $ssl SSL
     * @param int $mode long: bits SSL_MODE_ to be cleared
     * @return int long: all that are set now
     */
    public static function ssl_clear_mode(Handle|int $ssl, int $mode): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $mode]);
    }

    /**
     * Sets up an SSL as the configuration file says.
     *
     * Waits: for files only
     * See: SSL_CTX_config(3)
     * @param Handle|int $ssl SSL
     * @param string $name string: a section that OpenSSL's configuration file names under ssl_conf
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function ssl_config(Handle|int $ssl, string $name): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $name]);
    }

    /**
     * Sets the oldest version that is allowed.
     *
     * See: SSL_CTX_set_min_proto_version(3)
     * @param Handle|int $ssl SSL
     * @param int $version long: TLS1_2_VERSION and so on; 0: the oldest there is
     * @return int long: 1, or 0: it is not one of the method's
     */
    public static function ssl_set_min_proto_version(Handle|int $ssl, int $version): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $version]);
    }

    /**
     * Sets the newest version that is allowed.
     *
     * See: SSL_CTX_set_min_proto_version(3)
     * @param Handle|int $ssl SSL
     * @param int $version long: TLS1_3_VERSION and so on; 0: the newest there is
     * @return int long: 1, or 0: it is not one of the method's
     */
    public static function ssl_set_max_proto_version(Handle|int $ssl, int $version): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $version]);
    }

    /**
     * Tells the oldest version that is allowed.
     *
     * See: SSL_CTX_set_min_proto_version(3)
     * @param Handle|int $ssl SSL
     * @return int long: a version; 0: the oldest there is
     */
    public static function ssl_get_min_proto_version(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Tells the newest version that is allowed.
     *
     * See: SSL_CTX_set_min_proto_version(3)
     * @param Handle|int $ssl SSL
     * @return int long: a version; 0: the newest there is
     */
    public static function ssl_get_max_proto_version(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Selects the ciphers for TLS 1.2 and older.
     *
     * See: SSL_CTX_set_cipher_list(3)
     * @param Handle|int $ssl SSL
     * @param string $list string: such as `ECDHE+AESGCM:!aNULL`
     * @return int int: 1, or 0: it selects none
     */
    public static function ssl_set_cipher_list(Handle|int $ssl, string $list): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $list]);
    }

    /**
     * Selects the ciphers for TLS 1.3.
     *
     * See: SSL_CTX_set_cipher_list(3)
     * @param Handle|int $ssl SSL
     * @param string $list string: names separated by colons; empty for none
     * @return int int: 1, or 0: a name is not known
     */
    public static function ssl_set_ciphersuites(Handle|int $ssl, string $list): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $list]);
    }

    /**
     * Selects the groups that keys are agreed with, by NID.
     *
     * See: SSL_CTX_set1_curves(3)
     * @param Handle|int $ssl SSL
     * @param Room|string $groups string or Room: NIDs of 4 bytes each, the preferred first
     * @return int long: 1, or 0: one is not known or twice, or there is none
     */
    public static function ssl_set1_groups(Handle|int $ssl, Room|string $groups): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $groups]);
    }

    /**
     * Is ssl_set1_groups under its old name.
     *
     * See: SSL_CTX_set1_curves(3)
     * @param Handle|int $ssl SSL
     * @param Room|string $groups string or Room: NIDs of 4 bytes each, the preferred first
     * @return int long: 1, or 0: one is not known or twice, or there is none
     */
    public static function ssl_set1_curves(Handle|int $ssl, Room|string $groups): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $groups]);
    }

    /**
     * Selects the groups that keys are agreed with, by name.
     *
     * See: SSL_CTX_set1_curves(3)
     * @param Handle|int $ssl SSL
     * @param string $list string: names separated by colons, such as `X25519:P-256`
     * @return int long: 1, or 0: a name is not known or twice
     */
    public static function ssl_set1_groups_list(Handle|int $ssl, string $list): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $list]);
    }

    /**
     * Is ssl_set1_groups_list under its old name.
     *
     * See: SSL_CTX_set1_curves(3)
     * @param Handle|int $ssl SSL
     * @param string $list string: names separated by colons
     * @return int long: 1, or 0: a name is not known or twice
     */
    public static function ssl_set1_curves_list(Handle|int $ssl, string $list): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $list]);
    }

    /**
     * Selects the signature algorithms, by NID.
     *
     * See: SSL_CTX_set1_sigalgs(3)
     * @param Handle|int $ssl SSL
     * @param Room|string $algorithms string or Room: pairs of NIDs of 4 bytes each: a digest, a kind of key
     * @return int long: 1, or 0: a pair is not known, or half
     */
    public static function ssl_set1_sigalgs(Handle|int $ssl, Room|string $algorithms): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $algorithms]);
    }

    /**
     * Selects the signature algorithms, by name.
     *
     * See: SSL_CTX_set1_sigalgs(3)
     * @param Handle|int $ssl SSL
     * @param string $list string: such as `RSA-PSS+SHA256:ed25519`
     * @return int long: 1, or 0: a name is not known or twice
     */
    public static function ssl_set1_sigalgs_list(Handle|int $ssl, string $list): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $list]);
    }

    /**
     * Selects the signature algorithms of client certificates, by NID.
     *
     * See: SSL_CTX_set1_sigalgs(3)
     * @param Handle|int $ssl SSL
     * @param Room|string $algorithms string or Room: pairs of NIDs of 4 bytes each: a digest, a kind of key
     * @return int long: 1, or 0: a pair is not known, or half
     */
    public static function ssl_set1_client_sigalgs(Handle|int $ssl, Room|string $algorithms): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $algorithms]);
    }

    /**
     * Selects the signature algorithms of client certificates, by name.
     *
     * See: SSL_CTX_set1_sigalgs(3)
     * @param Handle|int $ssl SSL
     * @param string $list string: such as `RSA-PSS+SHA256:ed25519`
     * @return int long: 1, or 0: a name is not known or twice
     */
    public static function ssl_set1_client_sigalgs_list(Handle|int $ssl, string $list): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $list]);
    }

    /**
     * Tells the security level.
     *
     * See: SSL_CTX_set_security_level(3)
     * @param Handle|int $ssl SSL
     * @return int int: 0 to 5
     */
    public static function ssl_get_security_level(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Sets the security level: how weak keys, ciphers and digests may be.
     *
     * See: SSL_CTX_set_security_level(3)
     * @param Handle|int $ssl SSL
     * @param int $level int: 0 to 5; 1 forbids less than 80 bits, 2 less than 112
     * @return void nothing
     */
    public static function ssl_set_security_level(Handle|int $ssl, int $level): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $level]);
    }

    /**
     * Tells whether an SSL reads more from its transport than it needs.
     *
     * See: SSL_CTX_set_read_ahead(3)
     * @param Handle|int $ssl SSL
     * @return int int: 0, or not 0: it does
     */
    public static function ssl_get_read_ahead(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Has an SSL read as much from its transport as there is. ssl_has_pending then has to be asked before
     * waiting for the socket.
     *
     * Streams: refused on the SSL of a stream: its transport reads ahead already
     * See: SSL_CTX_set_read_ahead(3)
     * @param Handle|int $ssl SSL
     * @param int $on int: 1 or 0
     * @return void nothing
     */
    public static function ssl_set_read_ahead(Handle|int $ssl, int $on): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $on]);
    }

    /**
     * Sets how large the buffer for reading is at least. It matters with read-ahead only.
     *
     * See: SSL_CTX_set_split_send_fragment(3)
     * @param Handle|int $ssl SSL
     * @param int $length size_t: in bytes
     * @return void nothing
     */
    public static function ssl_set_default_read_buffer_len(Handle|int $ssl, int $length): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $length]);
    }

    /**
     * Tells how large a peer's certificate chain may be.
     *
     * See: SSL_CTX_set_max_cert_list(3)
     * @param Handle|int $ssl SSL
     * @return int long: in bytes; 102400 to begin with
     */
    public static function ssl_get_max_cert_list(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Sets how large a peer's certificate chain may be.
     *
     * See: SSL_CTX_set_max_cert_list(3)
     * @param Handle|int $ssl SSL
     * @param int $size long: in bytes; below 0 changes nothing
     * @return int long: the size until now; 0 for one below 0
     */
    public static function ssl_set_max_cert_list(Handle|int $ssl, int $size): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $size]);
    }

    /**
     * Sets how large a record that is sent may be.
     *
     * See: SSL_CTX_set_split_send_fragment(3)
     * @param Handle|int $ssl SSL
     * @param int $size long: in bytes, 512 to 16384
     * @return int long: 1, or 0: out of range
     */
    public static function ssl_set_max_send_fragment(Handle|int $ssl, int $size): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $size]);
    }

    /**
     * Sets from what size on a write is split over several pipelines.
     *
     * See: SSL_CTX_set_split_send_fragment(3)
     * @param Handle|int $ssl SSL
     * @param int $size long: in bytes, 1 to that of ssl_set_max_send_fragment
     * @return int long: 1, or 0: out of range
     */
    public static function ssl_set_split_send_fragment(Handle|int $ssl, int $size): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $size]);
    }

    /**
     * Sets how many records are encrypted at a time, by ciphers that can. More than 1 turns read-ahead on.
     *
     * Streams: refused on the SSL of a stream: its transport reads ahead already
     * See: SSL_CTX_set_split_send_fragment(3)
     * @param Handle|int $ssl SSL
     * @param int $count long: 1 to 32
     * @return int long: 1, or 0: out of range
     */
    public static function ssl_set_max_pipelines(Handle|int $ssl, int $count): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $count]);
    }

    /**
     * Makes the buffers for reading and writing now rather than when they are needed.
     *
     * See: SSL_alloc_buffers(3)
     * @param Handle|int $ssl SSL
     * @return int int: 1, or 0: no memory
     */
    public static function ssl_alloc_buffers(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Frees the buffers for reading and writing until they are needed again.
     *
     * See: SSL_alloc_buffers(3)
     * @param Handle|int $ssl SSL
     * @return int int: 1, or 0: they are in use, or it is DTLS
     */
    public static function ssl_free_buffers(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Has each TLS 1.3 record that is sent filled up to a multiple of a size.
     *
     * See: SSL_CTX_set_record_padding_callback(3)
     * @param Handle|int $ssl SSL
     * @param int $block_size size_t: in bytes, up to 16384; 0 and 1: none
     * @return int int: 1, or 0: out of range
     */
    public static function ssl_set_block_padding(Handle|int $ssl, int $block_size): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $block_size]);
    }

    /**
     * Sets how large a datagram may be, for DTLS with SSL_OP_NO_QUERY_MTU.
     *
     * See: openssl/ssl.h
     * @param Handle|int $ssl SSL
     * @param int $mtu long: in bytes, without the headers of UDP and IP
     * @return int long: what is set; 0: it is too small, or not DTLS
     */
    public static function ssl_set_mtu(Handle|int $ssl, int $mtu): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $mtu]);
    }

    /**
     * Sets the password for encrypted keys that are read afterwards.
     *
     * See: SSL_CTX_set_default_passwd_cb(3)
     * @param Handle|int $ssl SSL
     * @param ?string $password string or null: null: none
     * @return void nothing
     */
    public static function ssl_set_default_passwd_cb_userdata(Handle|int $ssl, ?string $password = null): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $password]);
    }

    /**
     * Sets the certificate that is shown to the peer. One of another key type stays besides.
     *
     * See: SSL_CTX_use_certificate(3)
     * @param Handle|int $ssl SSL
     * @param Handle|int $x509 X509
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function ssl_use_certificate(Handle|int $ssl, Handle|int $x509): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $x509]);
    }

    /**
     * Sets the certificate that is shown to the peer, from memory.
     *
     * See: SSL_CTX_use_certificate(3)
     * @param Handle|int $ssl SSL
     * @param Room|string $data string or Room: DER
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function ssl_use_certificate_asn1(Handle|int $ssl, Room|string $data): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $data]);
    }

    /**
     * Sets the certificate that is shown to the peer, the first of a file.
     *
     * Waits: for files only
     * See: SSL_CTX_use_certificate(3)
     * @param Handle|int $ssl SSL
     * @param ?string $file string or null: null is answered as a file that cannot be opened
     * @param int $type int: SSL_FILETYPE_PEM or SSL_FILETYPE_ASN1
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function ssl_use_certificate_file(Handle|int $ssl, ?string $file, int $type): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $file, $type]);
    }

    /**
     * Sets the certificate that is shown to the peer, and its chain, from a file.
     *
     * Waits: for files only
     * See: SSL_CTX_use_certificate(3)
     * @param Handle|int $ssl SSL
     * @param ?string $file string or null: PEM, the SSL's own certificate first; null is answered as a file
     *   that cannot be opened
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function ssl_use_certificate_chain_file(Handle|int $ssl, ?string $file = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $file]);
    }

    /**
     * Sets the private key. Where there is a certificate of its type the two must belong together.
     *
     * See: SSL_CTX_use_certificate(3)
     * @param Handle|int $ssl SSL
     * @param Handle|int $key EVP_PKEY
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function ssl_use_privatekey(Handle|int $ssl, Handle|int $key): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $key]);
    }

    /**
     * Sets the private key, from memory.
     *
     * See: SSL_CTX_use_certificate(3)
     * @param int $type int: EVP_PKEY_RSA, EVP_PKEY_EC and so on
     * @param Handle|int $ssl SSL
     * @param Room|string $data string or Room: DER, not encrypted
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function ssl_use_privatekey_asn1(int $type, Handle|int $ssl, Room|string $data): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$type, $ssl, $data]);
    }

    /**
     * Sets the private key, the first of a file. It is refused if a certificate of its type was set that it
     * does not belong to; a certificate that is set later drops a key that is not its own.
     *
     * Waits: for files only
     * See: SSL_CTX_use_certificate(3)
     * @param Handle|int $ssl SSL
     * @param ?string $file string or null: null is answered as a file that cannot be opened
     * @param int $type int: SSL_FILETYPE_PEM or SSL_FILETYPE_ASN1
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function ssl_use_privatekey_file(Handle|int $ssl, ?string $file, int $type): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $file, $type]);
    }

    /**
     * Sets an RSA key as the private key.
     *
     * See: SSL_CTX_use_certificate(3)
     * @param Handle|int $ssl SSL
     * @param Handle|int $rsa RSA
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function ssl_use_rsaprivatekey(Handle|int $ssl, Handle|int $rsa): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $rsa]);
    }

    /**
     * Sets an RSA key as the private key, from memory.
     *
     * See: SSL_CTX_use_certificate(3)
     * @param Handle|int $ssl SSL
     * @param Room|string $data string or Room: DER of PKCS#1
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function ssl_use_rsaprivatekey_asn1(Handle|int $ssl, Room|string $data): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $data]);
    }

    /**
     * Sets the private key, the first of a file. A key that is not an RSA key is refused; PKCS#1 and PKCS#8
     * are both read.
     *
     * Waits: for files only
     * See: SSL_CTX_use_certificate(3)
     * @param Handle|int $ssl SSL
     * @param ?string $file string or null: null is answered as a file that cannot be opened
     * @param int $type int: SSL_FILETYPE_PEM or SSL_FILETYPE_ASN1
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function ssl_use_rsaprivatekey_file(Handle|int $ssl, ?string $file, int $type): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $file, $type]);
    }

    /**
     * Sets certificate, private key and chain at once.
     *
     * See: SSL_CTX_use_certificate(3)
     * @param Handle|int $ssl SSL
     * @param Handle|int $x509 X509
     * @param Handle|int|null $key EVP_PKEY or null: 0: the certificate's public key stands for it, as where
     *   an engine holds the private one
     * @param Handle|int|null $chain STACK_OF(X509) or null: 0: none
     * @param int $override int: 1: it replaces one of its key type; 0: that is an error
     * @return int int: 1, or 0 with the reason in the queue, and nothing changed
     */
    public static function ssl_use_cert_and_key(Handle|int $ssl, Handle|int $x509, Handle|int|null $key, Handle|int|null $chain, int $override): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $x509, $key, $chain, $override]);
    }

    /**
     * Tells whether there are certificate and key, and whether they belong together.
     *
     * See: SSL_CTX_use_certificate(3)
     * @param Handle|int $ssl SSL
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function ssl_check_private_key(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Removes all certificates, keys and chains of an SSL.
     *
     * See: SSL_CTX_set_cert_cb(3)
     * @param Handle|int $ssl SSL
     * @return void nothing
     */
    public static function ssl_certs_clear(Handle|int $ssl): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Gives the certificate that is shown to the peer: the one set last, or chosen by
     * ssl_select_current_cert.
     *
     * See: SSL_get_certificate(3)
     * @param Handle|int $ssl SSL
     * @return ?Handle X509 or null, borrowed: the certificate; 0: none
     */
    public static function ssl_get_certificate(Handle|int $ssl): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Gives the private key that belongs to ssl_get_certificate.
     *
     * See: SSL_get_privatekey(3)
     * @param Handle|int $ssl SSL
     * @return ?Handle EVP_PKEY or null, borrowed: the key; 0: none
     */
    public static function ssl_get_privatekey(Handle|int $ssl): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Chooses which of several certificates the functions for chains are about.
     *
     * See: SSL_CTX_add1_chain_cert(3)
     * @param Handle|int $ssl SSL
     * @param Handle|int $x509 X509: one that was set
     * @return int long: 1, or 0: it was not set, or has no key
     */
    public static function ssl_select_current_cert(Handle|int $ssl, Handle|int $x509): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $x509]);
    }

    /**
     * Chooses which of several certificates the functions for chains are about, one after the other.
     *
     * See: SSL_CTX_add1_chain_cert(3)
     * @param Handle|int $ssl SSL
     * @param int $which long: SSL_CERT_SET_FIRST, SSL_CERT_SET_NEXT, or SSL_CERT_SET_SERVER: the one of this
     *   handshake
     * @return int long: 1, or 0: there is none; 2: the handshake's cipher takes none
     */
    public static function ssl_set_current_cert(Handle|int $ssl, int $which): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $which]);
    }

    /**
     * Sets the chain of the current certificate, without that itself.
     *
     * See: SSL_CTX_add1_chain_cert(3)
     * @param Handle|int $ssl SSL
     * @param Handle|int|null $chain STACK_OF(X509) or null: 0: none
     * @return int long: 1, or 0 with the reason in the queue
     */
    public static function ssl_set0_chain(Handle|int $ssl, Handle|int|null $chain = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $chain]);
    }

    /**
     * Sets the chain of the current certificate, without that itself.
     *
     * See: SSL_CTX_add1_chain_cert(3)
     * @param Handle|int $ssl SSL
     * @param Handle|int|null $chain STACK_OF(X509) or null: 0: none
     * @return int long: 1, or 0 with the reason in the queue
     */
    public static function ssl_set1_chain(Handle|int $ssl, Handle|int|null $chain = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $chain]);
    }

    /**
     * Removes the chain of the current certificate.
     *
     * See: SSL_CTX_add1_chain_cert(3)
     * @param Handle|int $ssl SSL
     * @return int long: 1
     */
    public static function ssl_clear_chain_certs(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Adds a certificate to the end of the current one's chain.
     *
     * See: SSL_CTX_add1_chain_cert(3)
     * @param Handle|int $ssl SSL
     * @param Handle|int $x509 X509
     * @return int long: 1, or 0 with the reason in the queue
     */
    public static function ssl_add0_chain_cert(Handle|int $ssl, Handle|int $x509): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $x509]);
    }

    /**
     * Adds a certificate to the end of the current one's chain.
     *
     * See: SSL_CTX_add1_chain_cert(3)
     * @param Handle|int $ssl SSL
     * @param Handle|int $x509 X509
     * @return int long: 1, or 0 with the reason in the queue
     */
    public static function ssl_add1_chain_cert(Handle|int $ssl, Handle|int $x509): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $x509]);
    }

    /**
     * Gives the chain of the current certificate, without that itself.
     *
     * Value 2: `chain`, STACK_OF(X509) or null: a STACK_OF(X509); 0: none
     * See: SSL_CTX_add1_chain_cert(3)
     * @param Handle|int $ssl SSL
     * @return array long: 1
     */
    public static function ssl_get0_chain_certs(Handle|int $ssl): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Makes the chain of the current certificate of those in a trust store, or of those in the chain now.
     *
     * Waits: for files only
     * See: SSL_CTX_add1_chain_cert(3)
     * @param Handle|int $ssl SSL
     * @param int $flags long: bits SSL_BUILD_CHAIN_FLAG_; 0 for none
     * @return int long: 1; 2: a part, SSL_BUILD_CHAIN_FLAG_IGNORE_ERROR is among `flags`; 0 with the reason
     *   in the queue
     */
    public static function ssl_build_cert_chain(Handle|int $ssl, int $flags): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $flags]);
    }

    /**
     * Tells whether the peer can be shown a certificate. It has an answer only while the handshake waits for
     * one to be chosen, as for QUESTION_CERTIFICATE.
     *
     * See: SSL_check_chain(3)
     * @param Handle|int $ssl SSL
     * @param Handle|int $x509 X509
     * @param Handle|int $key EVP_PKEY: its private key
     * @param Handle|int|null $chain STACK_OF(X509) or null: the rest of its chain; 0: none
     * @return int int: bits CERT_PKEY_, with CERT_PKEY_VALID where it will do; 0: it will not
     */
    public static function ssl_check_chain(Handle|int $ssl, Handle|int $x509, Handle|int $key, Handle|int|null $chain = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $x509, $key, $chain]);
    }

    /**
     * Sets how strictly certificates are chosen, besides what is set.
     *
     * See: SSL_CONF_cmd(3)
     * @param Handle|int $ssl SSL
     * @param int $flags long: SSL_CERT_FLAG_TLS_STRICT and so on
     * @return int long: all that are set now
     */
    public static function ssl_set_cert_flags(Handle|int $ssl, int $flags): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $flags]);
    }

    /**
     * Clears what ssl_set_cert_flags sets.
     *
     * See: SSL_CONF_cmd(3)
     * @param Handle|int $ssl SSL
     * @param int $flags long: SSL_CERT_FLAG_TLS_STRICT and so on
     * @return int long: all that are set now
     */
    public static function ssl_clear_cert_flags(Handle|int $ssl, int $flags): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $flags]);
    }

    /**
     * Sets the parameters of Diffie-Hellman ciphers. They stay the caller's.
     *
     * See: SSL_CTX_set_tmp_dh_callback(3)
     * @param Handle|int $ssl SSL
     * @param Handle|int|null $dh DH or null: 0 is answered with 0, and the reason in the queue
     * @return int long: 1, or 0 with the reason in the queue: too small for the security level
     */
    public static function ssl_set_tmp_dh(Handle|int $ssl, Handle|int|null $dh = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $dh]);
    }

    /**
     * Sets the parameters of Diffie-Hellman ciphers.
     *
     * OpenSSL: 3.0 and newer
     * See: SSL_CTX_set_tmp_dh_callback(3)
     * @param Handle|int $ssl SSL
     * @param Handle|int $key EVP_PKEY: of Diffie-Hellman parameters
     * @return int int: 1, or 0 with the reason in the queue: too small for the security level
     */
    public static function ssl_set0_tmp_dh_pkey(Handle|int $ssl, Handle|int $key): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $key]);
    }

    /**
     * Has OpenSSL's own parameters used for Diffie-Hellman ciphers.
     *
     * See: SSL_CTX_set_tmp_dh_callback(3)
     * @param Handle|int $ssl SSL
     * @param int $on long: 0: no; 1: as strong as the certificate's key; 2: 1024 bits, where the security
     *   level allows
     * @return int long: 1
     */
    public static function ssl_set_dh_auto(Handle|int $ssl, int $on): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $on]);
    }

    /**
     * Selects a curve as the only group. ssl_set1_groups_list selects several.
     *
     * See: SSL_CTX_set_tmp_ecdh(3)
     * @param Handle|int $ssl SSL
     * @param Handle|int $key EC_KEY: of which the curve alone counts
     * @return int long: 1, or 0 with the reason in the queue
     */
    public static function ssl_set_tmp_ecdh(Handle|int $ssl, Handle|int $key): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $key]);
    }

    /**
     * Does nothing: OpenSSL chooses the curve itself.
     *
     * See: SSL_CTX_set_ecdh_auto(3)
     * @param Handle|int $ssl SSL
     * @param int $on int: any number
     * @return int int: 1 when `on` is not 0, else 0
     */
    public static function ssl_set_ecdh_auto(Handle|int $ssl, int $on): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $on]);
    }

    /**
     * Tells that no temporary RSA key is needed. There are none since OpenSSL 1.1.0.
     *
     * See: openssl/ssl.h
     * @param Handle|int $ssl SSL
     * @return int int: 0
     */
    public static function ssl_need_tmp_rsa(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Does nothing. There are no temporary RSA keys since OpenSSL 1.1.0.
     *
     * See: openssl/ssl.h
     * @param Handle|int $ssl SSL
     * @param Handle|int|null $rsa RSA or null: it stays the caller's; 0 for none
     * @return int int: 1
     */
    public static function ssl_set_tmp_rsa(Handle|int $ssl, Handle|int|null $rsa = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $rsa]);
    }

    /**
     * Tells what is asked of the peer's certificate.
     *
     * See: SSL_CTX_get_verify_mode(3)
     * @param Handle|int $ssl SSL
     * @return int int: bits SSL_VERIFY_PEER and so on; SSL_VERIFY_NONE, which is 0, for none
     */
    public static function ssl_get_verify_mode(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Says what is asked of the peer's certificate. A callback that the context had stays.
     *
     * See: SSL_CTX_set_verify(3)
     * @param Handle|int $ssl SSL
     * @param int $mode int: bits SSL_VERIFY_PEER and so on; SSL_VERIFY_NONE, which is 0, for none
     * @return void nothing
     */
    public static function ssl_set_verify(Handle|int $ssl, int $mode): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $mode]);
    }

    /**
     * Tells how many authorities may stand between certificate and root.
     *
     * See: SSL_CTX_get_verify_mode(3)
     * @param Handle|int $ssl SSL
     * @return int int: how many; -1: the default, 100
     */
    public static function ssl_get_verify_depth(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Says how many authorities may stand between certificate and root.
     *
     * See: SSL_CTX_set_verify(3)
     * @param Handle|int $ssl SSL
     * @param int $depth int: how many
     * @return void nothing
     */
    public static function ssl_set_verify_depth(Handle|int $ssl, int $depth): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $depth]);
    }

    /**
     * Has ssl_get_verify_result answer this. Nothing else changes; the next verification sets it anew.
     *
     * See: SSL_set_verify_result(3)
     * @param Handle|int $ssl SSL
     * @param int $result long: X509_V_OK and so on
     * @return void nothing
     */
    public static function ssl_set_verify_result(Handle|int $ssl, int $result): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $result]);
    }

    /**
     * Has the handshake pause that called a verification callback, to be called again. It is of use to such a
     * callback only.
     *
     * Streams: refused on the SSL of a stream: ctx_set_question pauses its verification
     * See: SSL_set_retry_verify(3)
     * @param Handle|int $ssl SSL
     * @return int int: 1, or 0: OpenSSL is older than 3.0.2
     */
    public static function ssl_set_retry_verify(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Says whether a client offers to show a certificate later, when a TLS 1.3 server asks for it.
     *
     * See: SSL_CTX_set_verify(3)
     * @param Handle|int $ssl SSL: a client's
     * @param int $on int: 1 or 0
     * @return void nothing
     */
    public static function ssl_set_post_handshake_auth(Handle|int $ssl, int $on): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $on]);
    }

    /**
     * Says which name the peer's certificate must be for. OpenSSL 4.0 takes an address too.
     *
     * See: SSL_set1_host(3)
     * @param Handle|int $ssl SSL
     * @param ?string $host string or null: null: any name will do
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function ssl_set1_host(Handle|int $ssl, ?string $host = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $host]);
    }

    /**
     * Adds a name that the peer's certificate may be for.
     *
     * See: SSL_set1_host(3)
     * @param Handle|int $ssl SSL
     * @param string $host string
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function ssl_add1_host(Handle|int $ssl, string $host): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $host]);
    }

    /**
     * Says how names are compared with those of the peer's certificate.
     *
     * See: SSL_set1_host(3)
     * @param Handle|int $ssl SSL
     * @param int $flags unsigned int: bits X509_CHECK_FLAG_
     * @return void nothing
     */
    public static function ssl_set_hostflags(Handle|int $ssl, int $flags): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $flags]);
    }

    /**
     * Says for what the peer's certificate must be meant. By itself it is for the peer's side of TLS.
     *
     * See: SSL_set_purpose(3)
     * @param Handle|int $ssl SSL
     * @param int $purpose int: X509_PURPOSE_SSL_SERVER and so on
     * @return int int: 1, or 0: it is not known
     */
    public static function ssl_set_purpose(Handle|int $ssl, int $purpose): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $purpose]);
    }

    /**
     * Says for what the authority must be trusted.
     *
     * See: SSL_set_trust(3)
     * @param Handle|int $ssl SSL
     * @param int $trust int: X509_TRUST_SSL_SERVER and so on
     * @return int int: 1, or 0: it is not known
     */
    public static function ssl_set_trust(Handle|int $ssl, int $trust): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $trust]);
    }

    /**
     * Gives the parameters of verification, to be changed in place.
     *
     * See: SSL_CTX_get0_param(3)
     * @param Handle|int $ssl SSL
     * @return ?Handle X509_VERIFY_PARAM or null, borrowed
     */
    public static function ssl_get0_param(Handle|int $ssl): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Sets the parameters of verification to a copy of others.
     *
     * See: SSL_CTX_get0_param(3)
     * @param Handle|int $ssl SSL
     * @param Handle|int $param X509_VERIFY_PARAM
     * @return int int: 1, or 0
     */
    public static function ssl_set1_param(Handle|int $ssl, Handle|int $param): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $param]);
    }

    /**
     * Sets the trust store that the peer is verified with.
     *
     * See: SSL_CTX_set1_verify_cert_store(3)
     * @param Handle|int $ssl SSL
     * @param Handle|int|null $store X509_STORE or null: 0: the context's is used
     * @return int long: 1
     */
    public static function ssl_set0_verify_cert_store(Handle|int $ssl, Handle|int|null $store = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $store]);
    }

    /**
     * Sets the trust store that the peer is verified with.
     *
     * See: SSL_CTX_set1_verify_cert_store(3)
     * @param Handle|int $ssl SSL
     * @param Handle|int|null $store X509_STORE or null: 0: the context's is used
     * @return int long: 1
     */
    public static function ssl_set1_verify_cert_store(Handle|int $ssl, Handle|int|null $store = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $store]);
    }

    /**
     * Gives the trust store that the peer is verified with, where the SSL has one of its own. That of a
     * context of ctx_new is shared by all of them, and is refused.
     *
     * Value 2: `store`, X509_STORE or null: an X509_STORE; 0: none was set
     * Streams: refused on the SSL of a stream: its trust store is shared with others
     * See: SSL_CTX_set1_verify_cert_store(3)
     * @param Handle|int $ssl SSL
     * @return array long: 1
     */
    public static function ssl_get0_verify_cert_store(Handle|int $ssl): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Sets the store that one's own chain is made of.
     *
     * See: SSL_CTX_set1_verify_cert_store(3)
     * @param Handle|int $ssl SSL
     * @param Handle|int|null $store X509_STORE or null: 0: the context's trust store is used
     * @return int long: 1
     */
    public static function ssl_set0_chain_cert_store(Handle|int $ssl, Handle|int|null $store = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $store]);
    }

    /**
     * Sets the store that one's own chain is made of.
     *
     * See: SSL_CTX_set1_verify_cert_store(3)
     * @param Handle|int $ssl SSL
     * @param Handle|int|null $store X509_STORE or null: 0: the context's trust store is used
     * @return int long: 1
     */
    public static function ssl_set1_chain_cert_store(Handle|int $ssl, Handle|int|null $store = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $store]);
    }

    /**
     * Gives the store that one's own chain is made of, where the SSL has one of its own.
     *
     * Value 2: `store`, X509_STORE or null: an X509_STORE; 0: none was set
     * Streams: refused on the SSL of a stream: its trust store is shared with others
     * See: SSL_CTX_set1_verify_cert_store(3)
     * @param Handle|int $ssl SSL
     * @return array long: 1
     */
    public static function ssl_get0_chain_cert_store(Handle|int $ssl): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Says which authorities a server names to clients that it asks for a certificate.
     *
     * See: SSL_CTX_set_client_CA_list(3)
     * @param Handle|int $ssl SSL
     * @param Handle|int|null $names STACK_OF(X509_NAME) or null: 0: the context's are used
     * @return void nothing
     */
    public static function ssl_set_client_ca_list(Handle|int $ssl, Handle|int|null $names = null): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $names]);
    }

    /**
     * Gives the authorities that a server names, its context's where it has none of its own; on a client,
     * those that the server has named.
     *
     * See: SSL_get_client_CA_list(3)
     * @param Handle|int $ssl SSL
     * @return ?Handle STACK_OF(X509_NAME) or null, borrowed: the names; 0: none
     */
    public static function ssl_get_client_ca_list(Handle|int $ssl): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Adds the subject of a certificate to the authorities that a server names.
     *
     * See: SSL_CTX_set_client_CA_list(3)
     * @param Handle|int $ssl SSL
     * @param Handle|int|null $x509 X509 or null: an authority's certificate; 0 is answered with 0
     * @return int int: 1, or 0
     */
    public static function ssl_add_client_ca(Handle|int $ssl, Handle|int|null $x509 = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $x509]);
    }

    /**
     * Says which authorities are named to the peer, by either side.
     *
     * See: SSL_CTX_set0_CA_list(3)
     * @param Handle|int $ssl SSL
     * @param Handle|int|null $names STACK_OF(X509_NAME) or null: 0: the context's are used
     * @return void nothing
     */
    public static function ssl_set0_ca_list(Handle|int $ssl, Handle|int|null $names = null): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $names]);
    }

    /**
     * Gives the authorities that ssl_set0_ca_list has set, or the context's.
     *
     * See: SSL_CTX_set0_CA_list(3)
     * @param Handle|int $ssl SSL
     * @return ?Handle STACK_OF(X509_NAME) or null, borrowed: the names; 0: none
     */
    public static function ssl_get0_ca_list(Handle|int $ssl): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Adds the subject of a certificate to the authorities that are named to the peer.
     *
     * See: SSL_CTX_set0_CA_list(3)
     * @param Handle|int $ssl SSL
     * @param Handle|int|null $x509 X509 or null: an authority's certificate; 0 is answered with 0
     * @return int int: 1, or 0
     */
    public static function ssl_add1_to_ca_list(Handle|int $ssl, Handle|int|null $x509 = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $x509]);
    }

    /**
     * Gives the authorities that the peer has named.
     *
     * See: SSL_CTX_set0_CA_list(3)
     * @param Handle|int $ssl SSL
     * @return ?Handle STACK_OF(X509_NAME) or null, borrowed: the names; 0: none
     */
    public static function ssl_get0_peer_ca_list(Handle|int $ssl): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Copies a list of names.
     *
     * See: openssl/ssl.h
     * @param Handle|int $names STACK_OF(X509_NAME)
     * @return ?Handle STACK_OF(X509_NAME) or null, new: the copy; 0 with the reason in the queue
     */
    public static function ssl_dup_ca_list(Handle|int $names): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$names]);
    }

    /**
     * Reads the subjects of a file's certificates.
     *
     * Waits: for files only
     * See: SSL_load_client_CA_file(3)
     * @param string $file string: certificates, in PEM
     * @return ?Handle STACK_OF(X509_NAME) or null, new: the subjects, each once; 0 with the reason in the
     *   queue
     */
    public static function ssl_load_client_ca_file(string $file): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$file]);
    }

    /**
     * Reads the subjects of a file's certificates.
     *
     * Waits: for files only
     * OpenSSL: 3.0 and newer
     * See: SSL_load_client_CA_file(3)
     * @param string $file string: certificates, in PEM
     * @param ?string $properties string or null: which algorithms to use; null: the usual
     * @return ?Handle STACK_OF(X509_NAME) or null, new: the subjects, each once; 0 with the reason in the
     *   queue
     */
    public static function ssl_load_client_ca_file_ex(string $file, ?string $properties = null): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$file, $properties]);
    }

    /**
     * Adds the subjects of a file's certificates to a list, those that are not in it.
     *
     * Waits: for files only
     * See: SSL_load_client_CA_file(3)
     * @param Handle|int $names STACK_OF(X509_NAME)
     * @param string $file string: certificates, in PEM
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function ssl_add_file_cert_subjects_to_stack(Handle|int $names, string $file): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$names, $file]);
    }

    /**
     * Adds the subjects of the certificates in a directory to a list, those that are not in it.
     *
     * Waits: for files only
     * See: SSL_load_client_CA_file(3)
     * @param Handle|int $names STACK_OF(X509_NAME)
     * @param string $directory string: each file of which is read
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function ssl_add_dir_cert_subjects_to_stack(Handle|int $names, string $directory): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$names, $directory]);
    }

    /**
     * Adds the subjects of the certificates in a store to a list, those that are not in it. What is encrypted
     * there is passed over.
     *
     * Waits: for files only
     * OpenSSL: 3.0 and newer
     * See: SSL_load_client_CA_file(3)
     * @param Handle|int $names STACK_OF(X509_NAME)
     * @param string $uri string: of a file or directory, or what a provider knows
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function ssl_add_store_cert_subjects_to_stack(Handle|int $names, string $uri): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$names, $uri]);
    }

    /**
     * Copies the types of certificates that the server asks for, before TLS 1.3.
     *
     * See: SSL_CTX_set1_curves(3)
     * @param Handle|int $ssl SSL: a client's
     * @param ?Room $types Room that is filled or null: TLS_CT_RSA_SIGN and so on, a byte each
     * @return int long: how many there are; 0: none were asked for
     */
    public static function ssl_get0_certificate_types(Handle|int $ssl, ?Room $types = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $types]);
    }

    /**
     * Says which types of certificates a server asks for, before TLS 1.3.
     *
     * See: openssl/ssl.h
     * @param Handle|int $ssl SSL: a server's
     * @param Room|string|null $types string or Room or null: TLS_CT_RSA_SIGN and so on, a byte each; none: as
     *   the ciphers demand
     * @return int long: 1, or 0
     */
    public static function ssl_set1_client_certificate_types(Handle|int $ssl, Room|string|null $types = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $types]);
    }

    /**
     * Has the peer verified by TLSA records. It sets the server's name too where none is set.
     *
     * See: SSL_CTX_dane_enable(3)
     * @param Handle|int $ssl SSL
     * @param string $base_domain string: the name that the TLSA records were found under
     * @return int int: 1; 0: ssl_ctx_dane_enable comes first, or it is on already; -1: it failed
     */
    public static function ssl_dane_enable(Handle|int $ssl, string $base_domain): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $base_domain]);
    }

    /**
     * Adds a TLSA record of the peer.
     *
     * See: SSL_CTX_dane_enable(3)
     * @param Handle|int $ssl SSL
     * @param int $usage uint8_t: 0 to 3
     * @param int $selector uint8_t: 0: the whole certificate; 1: its public key
     * @param int $matching_type uint8_t: 0: the data itself; 1: its SHA-256; 2: its SHA-512
     * @param Room|string $data string or Room
     * @return int int: 1; 0: the record is of no use; -1: it failed
     */
    public static function ssl_dane_tlsa_add(Handle|int $ssl, int $usage, int $selector, int $matching_type, Room|string $data): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $usage, $selector, $matching_type, $data]);
    }

    /**
     * Sets how DANE verifies, besides what is set.
     *
     * See: SSL_CTX_dane_enable(3)
     * @param Handle|int $ssl SSL
     * @param int $flags unsigned long: DANE_FLAG_NO_DANE_EE_NAMECHECKS
     * @return int unsigned long: what was set until now
     */
    public static function ssl_dane_set_flags(Handle|int $ssl, int $flags): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $flags]);
    }

    /**
     * Clears what ssl_dane_set_flags sets.
     *
     * See: SSL_CTX_dane_enable(3)
     * @param Handle|int $ssl SSL
     * @param int $flags unsigned long: DANE_FLAG_NO_DANE_EE_NAMECHECKS
     * @return int unsigned long: what was set until now
     */
    public static function ssl_dane_clear_flags(Handle|int $ssl, int $flags): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $flags]);
    }

    /**
     * Tells which trust anchor a TLSA record has led to.
     *
     * Value 2: `certificate`, X509 or null: an X509: the trust anchor; 0: none
     * Value 3: `key`, EVP_PKEY or null: an EVP_PKEY: the bare key that was the trust anchor; 0: none
     * See: SSL_CTX_dane_enable(3)
     * @param Handle|int $ssl SSL
     * @return array int: how many certificates stand between the peer's own and the anchor; -1: DANE did not
     *   verify it
     */
    public static function ssl_get0_dane_authority(Handle|int $ssl): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Copies the TLSA record that the peer was verified by.
     *
     * Value 2: `usage`, uint8_t
     * Value 3: `selector`, uint8_t
     * Value 4: `matching_type`, uint8_t
     * Value 5: `data_length`, size_t: how many bytes of data there are
     * See: SSL_CTX_dane_enable(3)
     * @param Handle|int $ssl SSL
     * @param ?Room $data Room that is filled or null
     * @return array int: how many certificates stand between the peer's own and the anchor; -1: DANE did not
     *   verify it
     */
    public static function ssl_get0_dane_tlsa(Handle|int $ssl, ?Room $data = null): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $data]);
    }

    /**
     * Has a client ask for certificate timestamps and check them.
     *
     * See: SSL_CTX_set_ct_validation_callback(3)
     * @param Handle|int $ssl SSL
     * @param int $mode int: SSL_CT_VALIDATION_PERMISSIVE: only ask; SSL_CT_VALIDATION_STRICT: demand a valid
     *   timestamp
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function ssl_enable_ct(Handle|int $ssl, int $mode): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $mode]);
    }

    /**
     * Has a client not ask for certificate timestamps any more.
     *
     * See: SSL_CTX_set_ct_validation_callback(3)
     * @param Handle|int $ssl SSL
     * @return void nothing
     */
    public static function ssl_disable_ct(Handle|int $ssl): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Tells whether certificate timestamps are asked for and checked.
     *
     * See: SSL_CTX_set_ct_validation_callback(3)
     * @param Handle|int $ssl SSL
     * @return int int: 1 or 0
     */
    public static function ssl_ct_is_enabled(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Gives the session. With TLS 1.3 it can be resumed only once the server's ticket has been read.
     *
     * See: SSL_get_session(3)
     * @param Handle|int $ssl SSL
     * @return ?Handle SSL_SESSION or null, borrowed: the session; 0: none
     */
    public static function ssl_get_session(Handle|int $ssl): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Is ssl_get_session under another name.
     *
     * See: SSL_get_session(3)
     * @param Handle|int $ssl SSL
     * @return ?Handle SSL_SESSION or null, borrowed: the session; 0: none
     */
    public static function ssl_get0_session(Handle|int $ssl): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Gives the session. With TLS 1.3 it can be resumed only once the server's ticket has been read.
     *
     * See: SSL_get_session(3)
     * @param Handle|int $ssl SSL
     * @return ?Handle SSL_SESSION or null, new: the session; 0: none
     */
    public static function ssl_get1_session(Handle|int $ssl): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Has a client resume a session, before the handshake.
     *
     * See: SSL_set_session(3)
     * @param Handle|int $ssl SSL: a client's
     * @param Handle|int|null $session SSL_SESSION or null: 0: none is resumed
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function ssl_set_session(Handle|int $ssl, Handle|int|null $session = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $session]);
    }

    /**
     * Tells whether a session was resumed.
     *
     * See: SSL_session_reused(3)
     * @param Handle|int $ssl SSL
     * @return int int: 1, or 0: a new one was made
     */
    public static function ssl_session_reused(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Is ssl_session_reused under its old name.
     *
     * See: SSL_session_reused(3)
     * @param Handle|int $ssl SSL
     * @return int int: 1, or 0: a new one was made
     */
    public static function ssl_cache_hit(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Tells when a session was made.
     *
     * See: SSL_SESSION_get_time(3)
     * @param Handle|int $session SSL_SESSION
     * @return int long: seconds since 1970
     */
    public static function ssl_get_time(Handle|int $session): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$session]);
    }

    /**
     * Says when a session was made.
     *
     * See: SSL_SESSION_get_time(3)
     * @param Handle|int $session SSL_SESSION
     * @param int $time long: seconds since 1970
     * @return int long: `time`
     */
    public static function ssl_set_time(Handle|int $session, int $time): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$session, $time]);
    }

    /**
     * Tells for how long a session can be resumed.
     *
     * See: SSL_SESSION_get_time(3)
     * @param Handle|int $session SSL_SESSION
     * @return int long: in seconds
     */
    public static function ssl_get_timeout(Handle|int $session): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$session]);
    }

    /**
     * Says for how long a session can be resumed.
     *
     * See: SSL_SESSION_get_time(3)
     * @param Handle|int $session SSL_SESSION
     * @param int $timeout long: in seconds
     * @return int long: 1
     */
    public static function ssl_set_timeout(Handle|int $session, int $timeout): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$session, $timeout]);
    }

    /**
     * Tells for how long sessions of the SSL's protocol can be resumed where nothing else is set.
     *
     * See: SSL_get_default_timeout(3)
     * @param Handle|int $ssl SSL
     * @return int long: in seconds
     */
    public static function ssl_get_default_timeout(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Has a server resume only sessions that were made under the same mark.
     *
     * See: SSL_CTX_set_session_id_context(3)
     * @param Handle|int $ssl SSL: a server's
     * @param Room|string|null $id string or Room or null: any bytes
     * @return int int: 1, or 0: they are too many
     */
    public static function ssl_set_session_id_context(Handle|int $ssl, Room|string|null $id = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $id]);
    }

    /**
     * Tells whether the context's cache has a session with this ID.
     *
     * See: SSL_CTX_set_generate_session_id(3)
     * @param Handle|int $ssl SSL
     * @param Room|string $id string or Room
     * @return int int: 1 or 0
     */
    public static function ssl_has_matching_session_id(Handle|int $ssl, Room|string $id): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $id]);
    }

    /**
     * Tells how many tickets a TLS 1.3 server sends after the handshake.
     *
     * See: SSL_CTX_set_num_tickets(3)
     * @param Handle|int $ssl SSL
     * @return int size_t: how many; 2 to begin with
     */
    public static function ssl_get_num_tickets(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Says how many tickets a TLS 1.3 server sends after the handshake.
     *
     * See: SSL_CTX_set_num_tickets(3)
     * @param Handle|int $ssl SSL
     * @param int $count size_t
     * @return int int: 1
     */
    public static function ssl_set_num_tickets(Handle|int $ssl, int $count): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $count]);
    }

    /**
     * Tells how much early data a server allows with the tickets that it sends.
     *
     * See: SSL_read_early_data(3)
     * @param Handle|int $ssl SSL
     * @return int uint32_t: in bytes; 0: none is allowed
     */
    public static function ssl_get_max_early_data(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Says how much early data a server allows with the tickets that it sends.
     *
     * See: SSL_read_early_data(3)
     * @param Handle|int $ssl SSL: a server's
     * @param int $size uint32_t: in bytes; 0: none is allowed
     * @return int int: 1, or 0
     */
    public static function ssl_set_max_early_data(Handle|int $ssl, int $size): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $size]);
    }

    /**
     * Tells how much early data a server reads.
     *
     * See: SSL_read_early_data(3)
     * @param Handle|int $ssl SSL
     * @return int uint32_t: in bytes; 16384 to begin with
     */
    public static function ssl_get_recv_max_early_data(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Says how much early data a server reads.
     *
     * See: SSL_read_early_data(3)
     * @param Handle|int $ssl SSL: a server's
     * @param int $size uint32_t: in bytes, not less than its tickets allow
     * @return int int: 1, or 0
     */
    public static function ssl_set_recv_max_early_data(Handle|int $ssl, int $size): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $size]);
    }

    /**
     * Sets the host name that a client asks the server for. It has nothing to do with whom the certificate is
     * checked for.
     *
     * See: SSL_CTX_set_tlsext_servername_callback(3)
     * @param Handle|int $ssl SSL
     * @param ?string $name string or null: at most 255 bytes; null: none
     * @return int long: 1, or 0 with the reason in the queue
     */
    public static function ssl_set_tlsext_host_name(Handle|int $ssl, ?string $name = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $name]);
    }

    /**
     * Sets the application protocols that a client offers. Unlike elsewhere, 0 is success.
     *
     * See: SSL_CTX_set_alpn_select_cb(3)
     * @param Handle|int $ssl SSL: a client's
     * @param Room|string|null $protocols string or Room or null: names, each after a byte that says how long
     *   it is, the preferred first; none: nothing is offered
     * @return int int: 0 when it is done, 1 when not
     */
    public static function ssl_set_alpn_protos(Handle|int $ssl, Room|string|null $protocols = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $protocols]);
    }

    /**
     * Has a client ask for records that are no larger than this.
     *
     * See: SSL_CTX_set_tlsext_max_fragment_length(3)
     * @param Handle|int $ssl SSL: a client's
     * @param int $mode uint8_t: TLSEXT_max_fragment_length_512 and so on;
     *   TLSEXT_max_fragment_length_DISABLED, which is 0: none
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function ssl_set_tlsext_max_fragment_length(Handle|int $ssl, int $mode): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $mode]);
    }

    /**
     * Sets the SRTP profiles that are offered, with DTLS. Unlike elsewhere, 0 is success.
     *
     * See: SSL_CTX_set_tlsext_use_srtp(3)
     * @param Handle|int $ssl SSL
     * @param string $profiles string: names separated by colons
     * @return int int: 0 when it is done, 1 when not
     */
    public static function ssl_set_tlsext_use_srtp(Handle|int $ssl, string $profiles): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $profiles]);
    }

    /**
     * Gives the SRTP profiles that are offered, the context's where the SSL has none of its own.
     *
     * See: SSL_CTX_set_tlsext_use_srtp(3)
     * @param Handle|int $ssl SSL
     * @return ?Handle STACK_OF(SRTP_PROTECTION_PROFILE) or null, borrowed: the profiles; 0: none
     */
    public static function ssl_get_srtp_profiles(Handle|int $ssl): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Tells whether a client asks for the status of the server's certificate.
     *
     * See: SSL_CTX_set_tlsext_status_cb(3)
     * @param Handle|int $ssl SSL
     * @return int long: TLSEXT_STATUSTYPE_ocsp, which is 1, or -1: none is asked for
     */
    public static function ssl_get_tlsext_status_type(Handle|int $ssl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Has a client ask for the status of the server's certificate.
     *
     * See: SSL_CTX_set_tlsext_status_cb(3)
     * @param Handle|int $ssl SSL: a client's
     * @param int $type long: TLSEXT_STATUSTYPE_ocsp, which is 1; -1: none
     * @return int long: 1
     */
    public static function ssl_set_tlsext_status_type(Handle|int $ssl, int $type): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $type]);
    }

    /**
     * Copies the OCSP response that the server has sent, in DER.
     *
     * See: SSL_CTX_set_tlsext_status_cb(3)
     * @param Handle|int $ssl SSL
     * @param ?Room $buffer Room that is filled or null
     * @return int long: how many bytes there are; -1: none
     */
    public static function ssl_get_tlsext_status_ocsp_resp(Handle|int $ssl, ?Room $buffer = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $buffer]);
    }

    /**
     * Sets the OCSP response that a server sends. It is sent where a status callback of the context says so.
     *
     * See: SSL_CTX_set_tlsext_status_cb(3)
     * @param Handle|int $ssl SSL: a server's
     * @param Room|string|null $response string or Room or null: in DER; none: nothing is sent
     * @return int long: 1, or 0: no memory
     */
    public static function ssl_set_tlsext_status_ocsp_resp(Handle|int $ssl, Room|string|null $response = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $response]);
    }

    /**
     * Gives the extensions of the request for a status.
     *
     * Value 2: `extensions`, STACK_OF(X509_EXTENSION) or null: a STACK_OF(X509_EXTENSION); 0: none
     * See: openssl/tls1.h
     * @param Handle|int $ssl SSL
     * @return array long: 1
     */
    public static function ssl_get_tlsext_status_exts(Handle|int $ssl): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Sets the extensions of the request for a status.
     *
     * See: openssl/tls1.h
     * @param Handle|int $ssl SSL: a client's
     * @param Handle|int|null $extensions STACK_OF(X509_EXTENSION) or null: 0: none
     * @return int long: 1
     */
    public static function ssl_set_tlsext_status_exts(Handle|int $ssl, Handle|int|null $extensions = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $extensions]);
    }

    /**
     * Sets the hint that tells clients which pre-shared key to use, before TLS 1.3.
     *
     * See: SSL_CTX_use_psk_identity_hint(3)
     * @param Handle|int $ssl SSL: a server's
     * @param ?string $hint string or null: at most 128 bytes; null: none
     * @return int int: 1, or 0: it is too long
     */
    public static function ssl_use_psk_identity_hint(Handle|int $ssl, ?string $hint = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $hint]);
    }

    /**
     * Gives the modulus of an SRP exchange.
     *
     * See: SSL_CTX_set_srp_password(3)
     * @param Handle|int $ssl SSL
     * @return ?Handle BIGNUM or null, borrowed: the number; 0: none
     */
    public static function ssl_get_srp_n(Handle|int $ssl): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Gives the generator of an SRP exchange.
     *
     * See: SSL_CTX_set_srp_password(3)
     * @param Handle|int $ssl SSL
     * @return ?Handle BIGNUM or null, borrowed: the number; 0: none
     */
    public static function ssl_get_srp_g(Handle|int $ssl): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Tells the client's name in an SRP exchange.
     *
     * See: SSL_CTX_set_srp_password(3)
     * @param Handle|int $ssl SSL
     * @return ?string string or null: the name; 0: none
     */
    public static function ssl_get_srp_username(Handle|int $ssl): ?string
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Tells what ssl_set_srp_server_param has kept about the user.
     *
     * See: SSL_CTX_set_srp_password(3)
     * @param Handle|int $ssl SSL
     * @return ?string string or null: the text; 0: none
     */
    public static function ssl_get_srp_userinfo(Handle|int $ssl): ?string
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Sets what a server knows of the user in an SRP exchange. All is copied.
     *
     * See: SSL_CTX_set_srp_password(3)
     * @param Handle|int $ssl SSL: a server's
     * @param Handle|int|null $modulus BIGNUM or null: 0: as it is
     * @param Handle|int|null $generator BIGNUM or null: 0: as it is
     * @param Handle|int|null $salt BIGNUM or null: 0: as it is
     * @param Handle|int|null $verifier BIGNUM or null: 0: as it is
     * @param ?string $info string or null: anything about the user; null: as it is
     * @return int int: 1, or -1: one of the numbers is missing
     */
    public static function ssl_set_srp_server_param(Handle|int $ssl, Handle|int|null $modulus = null, Handle|int|null $generator = null, Handle|int|null $salt = null, Handle|int|null $verifier = null, ?string $info = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $modulus, $generator, $salt, $verifier, $info]);
    }

    /**
     * Sets what a server knows of the user in an SRP exchange, from the password.
     *
     * See: SSL_CTX_set_srp_password(3)
     * @param Handle|int $ssl SSL: a server's
     * @param string $user string
     * @param string $password string
     * @param string $group string: `1024`, `1536`, `2048`, `3072`, `4096`, `6144` or `8192`
     * @return int int: 1, or -1: it failed
     */
    public static function ssl_set_srp_server_param_pw(Handle|int $ssl, string $user, string $password, string $group): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl, $user, $password, $group]);
    }

    /**
     * Begins the server's part of an SRP exchange. OpenSSL calls it itself in the handshake.
     *
     * Value 2: `alert`, int: the alert to end the handshake with
     * See: SSL_CTX_set_srp_password(3)
     * @param Handle|int $ssl SSL: a server's
     * @return array int: 0, or another number: the exchange cannot go on
     */
    public static function ssl_srp_server_param_with_username(Handle|int $ssl): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ssl]);
    }

    /**
     * Makes an empty list.
     *
     * See: DEFINE_STACK_OF(3)
     * @return ?Handle STACK_OF(X509) or null, new
     */
    public static function sk_x509_new_null(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Counts the elements of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int|null $sk STACK_OF(X509) or null
     * @return int int: how many, or -1 for null
     */
    public static function sk_x509_num(Handle|int|null $sk): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk]);
    }

    /**
     * Gives an element of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(X509)
     * @param int $index int: from 0
     * @return ?Handle X509 or null, borrowed: none for an index that is not there
     */
    public static function sk_x509_value(Handle|int $sk, int $index): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk, $index]);
    }

    /**
     * Adds an element at the end of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(X509)
     * @param Handle|int $element X509
     * @return int int: how many there are now, or 0
     */
    public static function sk_x509_push(Handle|int $sk, Handle|int $element): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk, $element]);
    }

    /**
     * Adds an element at the beginning of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(X509)
     * @param Handle|int $element X509
     * @return int int: how many there are now, or 0
     */
    public static function sk_x509_unshift(Handle|int $sk, Handle|int $element): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk, $element]);
    }

    /**
     * Adds an element in the middle of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(X509)
     * @param Handle|int $element X509
     * @param int $index int: before which; behind the last for any other number
     * @return int int: how many there are now, or 0
     */
    public static function sk_x509_insert(Handle|int $sk, Handle|int $element, int $index): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk, $element, $index]);
    }

    /**
     * Takes the last element out of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(X509)
     * @return ?Handle X509 or null, new: none when the list is empty
     */
    public static function sk_x509_pop(Handle|int $sk): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk]);
    }

    /**
     * Takes the first element out of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(X509)
     * @return ?Handle X509 or null, new: none when the list is empty
     */
    public static function sk_x509_shift(Handle|int $sk): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk]);
    }

    /**
     * Takes an element out of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(X509)
     * @param int $index int
     * @return ?Handle X509 or null, new: none for an index that is not there
     */
    public static function sk_x509_delete(Handle|int $sk, int $index): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk, $index]);
    }

    /**
     * Copies a list; elements that are counted are the same, others are copied too.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(X509)
     * @return ?Handle STACK_OF(X509) or null, new
     */
    public static function sk_x509_dup(Handle|int $sk): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk]);
    }

    /**
     * Frees a list and what it holds of its elements.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int|null $sk STACK_OF(X509) or null
     * @return void nothing
     */
    public static function sk_x509_free(Handle|int|null $sk): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk]);
    }

    /**
     * The same as free: a list's handle always holds its elements.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int|null $sk STACK_OF(X509) or null
     * @return void nothing
     */
    public static function sk_x509_pop_free(Handle|int|null $sk): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk]);
    }

    /**
     * Makes an empty list.
     *
     * See: DEFINE_STACK_OF(3)
     * @return ?Handle STACK_OF(X509_CRL) or null, new
     */
    public static function sk_x509_crl_new_null(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Counts the elements of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int|null $sk STACK_OF(X509_CRL) or null
     * @return int int: how many, or -1 for null
     */
    public static function sk_x509_crl_num(Handle|int|null $sk): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk]);
    }

    /**
     * Gives an element of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(X509_CRL)
     * @param int $index int: from 0
     * @return ?Handle X509_CRL or null, borrowed: none for an index that is not there
     */
    public static function sk_x509_crl_value(Handle|int $sk, int $index): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk, $index]);
    }

    /**
     * Adds an element at the end of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(X509_CRL)
     * @param Handle|int $element X509_CRL
     * @return int int: how many there are now, or 0
     */
    public static function sk_x509_crl_push(Handle|int $sk, Handle|int $element): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk, $element]);
    }

    /**
     * Adds an element at the beginning of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(X509_CRL)
     * @param Handle|int $element X509_CRL
     * @return int int: how many there are now, or 0
     */
    public static function sk_x509_crl_unshift(Handle|int $sk, Handle|int $element): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk, $element]);
    }

    /**
     * Adds an element in the middle of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(X509_CRL)
     * @param Handle|int $element X509_CRL
     * @param int $index int: before which; behind the last for any other number
     * @return int int: how many there are now, or 0
     */
    public static function sk_x509_crl_insert(Handle|int $sk, Handle|int $element, int $index): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk, $element, $index]);
    }

    /**
     * Takes the last element out of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(X509_CRL)
     * @return ?Handle X509_CRL or null, new: none when the list is empty
     */
    public static function sk_x509_crl_pop(Handle|int $sk): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk]);
    }

    /**
     * Takes the first element out of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(X509_CRL)
     * @return ?Handle X509_CRL or null, new: none when the list is empty
     */
    public static function sk_x509_crl_shift(Handle|int $sk): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk]);
    }

    /**
     * Takes an element out of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(X509_CRL)
     * @param int $index int
     * @return ?Handle X509_CRL or null, new: none for an index that is not there
     */
    public static function sk_x509_crl_delete(Handle|int $sk, int $index): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk, $index]);
    }

    /**
     * Copies a list; elements that are counted are the same, others are copied too.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(X509_CRL)
     * @return ?Handle STACK_OF(X509_CRL) or null, new
     */
    public static function sk_x509_crl_dup(Handle|int $sk): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk]);
    }

    /**
     * Frees a list and what it holds of its elements.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int|null $sk STACK_OF(X509_CRL) or null
     * @return void nothing
     */
    public static function sk_x509_crl_free(Handle|int|null $sk): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk]);
    }

    /**
     * The same as free: a list's handle always holds its elements.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int|null $sk STACK_OF(X509_CRL) or null
     * @return void nothing
     */
    public static function sk_x509_crl_pop_free(Handle|int|null $sk): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk]);
    }

    /**
     * Makes an empty list.
     *
     * See: DEFINE_STACK_OF(3)
     * @return ?Handle STACK_OF(X509_NAME) or null, new
     */
    public static function sk_x509_name_new_null(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Counts the elements of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int|null $sk STACK_OF(X509_NAME) or null
     * @return int int: how many, or -1 for null
     */
    public static function sk_x509_name_num(Handle|int|null $sk): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk]);
    }

    /**
     * Gives an element of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(X509_NAME)
     * @param int $index int: from 0
     * @return ?Handle X509_NAME or null, borrowed: none for an index that is not there
     */
    public static function sk_x509_name_value(Handle|int $sk, int $index): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk, $index]);
    }

    /**
     * Adds an element at the end of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(X509_NAME)
     * @param Handle|int $element X509_NAME
     * @return int int: how many there are now, or 0
     */
    public static function sk_x509_name_push(Handle|int $sk, Handle|int $element): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk, $element]);
    }

    /**
     * Adds an element at the beginning of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(X509_NAME)
     * @param Handle|int $element X509_NAME
     * @return int int: how many there are now, or 0
     */
    public static function sk_x509_name_unshift(Handle|int $sk, Handle|int $element): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk, $element]);
    }

    /**
     * Adds an element in the middle of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(X509_NAME)
     * @param Handle|int $element X509_NAME
     * @param int $index int: before which; behind the last for any other number
     * @return int int: how many there are now, or 0
     */
    public static function sk_x509_name_insert(Handle|int $sk, Handle|int $element, int $index): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk, $element, $index]);
    }

    /**
     * Takes the last element out of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(X509_NAME)
     * @return ?Handle X509_NAME or null, new: none when the list is empty
     */
    public static function sk_x509_name_pop(Handle|int $sk): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk]);
    }

    /**
     * Takes the first element out of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(X509_NAME)
     * @return ?Handle X509_NAME or null, new: none when the list is empty
     */
    public static function sk_x509_name_shift(Handle|int $sk): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk]);
    }

    /**
     * Takes an element out of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(X509_NAME)
     * @param int $index int
     * @return ?Handle X509_NAME or null, new: none for an index that is not there
     */
    public static function sk_x509_name_delete(Handle|int $sk, int $index): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk, $index]);
    }

    /**
     * Copies a list; elements that are counted are the same, others are copied too.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(X509_NAME)
     * @return ?Handle STACK_OF(X509_NAME) or null, new
     */
    public static function sk_x509_name_dup(Handle|int $sk): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk]);
    }

    /**
     * Frees a list and what it holds of its elements.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int|null $sk STACK_OF(X509_NAME) or null
     * @return void nothing
     */
    public static function sk_x509_name_free(Handle|int|null $sk): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk]);
    }

    /**
     * The same as free: a list's handle always holds its elements.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int|null $sk STACK_OF(X509_NAME) or null
     * @return void nothing
     */
    public static function sk_x509_name_pop_free(Handle|int|null $sk): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk]);
    }

    /**
     * Makes an empty list.
     *
     * See: DEFINE_STACK_OF(3)
     * @return ?Handle STACK_OF(X509_EXTENSION) or null, new
     */
    public static function sk_x509_extension_new_null(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Counts the elements of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int|null $sk STACK_OF(X509_EXTENSION) or null
     * @return int int: how many, or -1 for null
     */
    public static function sk_x509_extension_num(Handle|int|null $sk): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk]);
    }

    /**
     * Gives an element of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(X509_EXTENSION)
     * @param int $index int: from 0
     * @return ?Handle X509_EXTENSION or null, borrowed: none for an index that is not there
     */
    public static function sk_x509_extension_value(Handle|int $sk, int $index): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk, $index]);
    }

    /**
     * Adds an element at the end of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(X509_EXTENSION)
     * @param Handle|int $element X509_EXTENSION
     * @return int int: how many there are now, or 0
     */
    public static function sk_x509_extension_push(Handle|int $sk, Handle|int $element): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk, $element]);
    }

    /**
     * Adds an element at the beginning of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(X509_EXTENSION)
     * @param Handle|int $element X509_EXTENSION
     * @return int int: how many there are now, or 0
     */
    public static function sk_x509_extension_unshift(Handle|int $sk, Handle|int $element): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk, $element]);
    }

    /**
     * Adds an element in the middle of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(X509_EXTENSION)
     * @param Handle|int $element X509_EXTENSION
     * @param int $index int: before which; behind the last for any other number
     * @return int int: how many there are now, or 0
     */
    public static function sk_x509_extension_insert(Handle|int $sk, Handle|int $element, int $index): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk, $element, $index]);
    }

    /**
     * Takes the last element out of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(X509_EXTENSION)
     * @return ?Handle X509_EXTENSION or null, new: none when the list is empty
     */
    public static function sk_x509_extension_pop(Handle|int $sk): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk]);
    }

    /**
     * Takes the first element out of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(X509_EXTENSION)
     * @return ?Handle X509_EXTENSION or null, new: none when the list is empty
     */
    public static function sk_x509_extension_shift(Handle|int $sk): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk]);
    }

    /**
     * Takes an element out of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(X509_EXTENSION)
     * @param int $index int
     * @return ?Handle X509_EXTENSION or null, new: none for an index that is not there
     */
    public static function sk_x509_extension_delete(Handle|int $sk, int $index): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk, $index]);
    }

    /**
     * Copies a list; elements that are counted are the same, others are copied too.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(X509_EXTENSION)
     * @return ?Handle STACK_OF(X509_EXTENSION) or null, new
     */
    public static function sk_x509_extension_dup(Handle|int $sk): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk]);
    }

    /**
     * Frees a list and what it holds of its elements.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int|null $sk STACK_OF(X509_EXTENSION) or null
     * @return void nothing
     */
    public static function sk_x509_extension_free(Handle|int|null $sk): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk]);
    }

    /**
     * The same as free: a list's handle always holds its elements.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int|null $sk STACK_OF(X509_EXTENSION) or null
     * @return void nothing
     */
    public static function sk_x509_extension_pop_free(Handle|int|null $sk): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk]);
    }

    /**
     * Makes an empty list.
     *
     * See: DEFINE_STACK_OF(3)
     * @return ?Handle STACK_OF(X509_REVOKED) or null, new
     */
    public static function sk_x509_revoked_new_null(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Counts the elements of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int|null $sk STACK_OF(X509_REVOKED) or null
     * @return int int: how many, or -1 for null
     */
    public static function sk_x509_revoked_num(Handle|int|null $sk): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk]);
    }

    /**
     * Gives an element of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(X509_REVOKED)
     * @param int $index int: from 0
     * @return ?Handle X509_REVOKED or null, borrowed: none for an index that is not there
     */
    public static function sk_x509_revoked_value(Handle|int $sk, int $index): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk, $index]);
    }

    /**
     * Adds an element at the end of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(X509_REVOKED)
     * @param Handle|int $element X509_REVOKED
     * @return int int: how many there are now, or 0
     */
    public static function sk_x509_revoked_push(Handle|int $sk, Handle|int $element): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk, $element]);
    }

    /**
     * Adds an element at the beginning of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(X509_REVOKED)
     * @param Handle|int $element X509_REVOKED
     * @return int int: how many there are now, or 0
     */
    public static function sk_x509_revoked_unshift(Handle|int $sk, Handle|int $element): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk, $element]);
    }

    /**
     * Adds an element in the middle of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(X509_REVOKED)
     * @param Handle|int $element X509_REVOKED
     * @param int $index int: before which; behind the last for any other number
     * @return int int: how many there are now, or 0
     */
    public static function sk_x509_revoked_insert(Handle|int $sk, Handle|int $element, int $index): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk, $element, $index]);
    }

    /**
     * Takes the last element out of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(X509_REVOKED)
     * @return ?Handle X509_REVOKED or null, new: none when the list is empty
     */
    public static function sk_x509_revoked_pop(Handle|int $sk): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk]);
    }

    /**
     * Takes the first element out of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(X509_REVOKED)
     * @return ?Handle X509_REVOKED or null, new: none when the list is empty
     */
    public static function sk_x509_revoked_shift(Handle|int $sk): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk]);
    }

    /**
     * Takes an element out of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(X509_REVOKED)
     * @param int $index int
     * @return ?Handle X509_REVOKED or null, new: none for an index that is not there
     */
    public static function sk_x509_revoked_delete(Handle|int $sk, int $index): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk, $index]);
    }

    /**
     * Copies a list; elements that are counted are the same, others are copied too.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(X509_REVOKED)
     * @return ?Handle STACK_OF(X509_REVOKED) or null, new
     */
    public static function sk_x509_revoked_dup(Handle|int $sk): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk]);
    }

    /**
     * Frees a list and what it holds of its elements.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int|null $sk STACK_OF(X509_REVOKED) or null
     * @return void nothing
     */
    public static function sk_x509_revoked_free(Handle|int|null $sk): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk]);
    }

    /**
     * The same as free: a list's handle always holds its elements.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int|null $sk STACK_OF(X509_REVOKED) or null
     * @return void nothing
     */
    public static function sk_x509_revoked_pop_free(Handle|int|null $sk): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk]);
    }

    /**
     * Makes an empty list.
     *
     * See: DEFINE_STACK_OF(3)
     * @return ?Handle STACK_OF(X509_OBJECT) or null, new
     */
    public static function sk_x509_object_new_null(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Counts the elements of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int|null $sk STACK_OF(X509_OBJECT) or null
     * @return int int: how many, or -1 for null
     */
    public static function sk_x509_object_num(Handle|int|null $sk): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk]);
    }

    /**
     * Gives an element of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(X509_OBJECT)
     * @param int $index int: from 0
     * @return ?Handle X509_OBJECT or null, borrowed: none for an index that is not there
     */
    public static function sk_x509_object_value(Handle|int $sk, int $index): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk, $index]);
    }

    /**
     * Adds an element at the end of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(X509_OBJECT)
     * @param Handle|int $element X509_OBJECT
     * @return int int: how many there are now, or 0
     */
    public static function sk_x509_object_push(Handle|int $sk, Handle|int $element): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk, $element]);
    }

    /**
     * Adds an element at the beginning of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(X509_OBJECT)
     * @param Handle|int $element X509_OBJECT
     * @return int int: how many there are now, or 0
     */
    public static function sk_x509_object_unshift(Handle|int $sk, Handle|int $element): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk, $element]);
    }

    /**
     * Adds an element in the middle of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(X509_OBJECT)
     * @param Handle|int $element X509_OBJECT
     * @param int $index int: before which; behind the last for any other number
     * @return int int: how many there are now, or 0
     */
    public static function sk_x509_object_insert(Handle|int $sk, Handle|int $element, int $index): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk, $element, $index]);
    }

    /**
     * Takes the last element out of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(X509_OBJECT)
     * @return ?Handle X509_OBJECT or null, new: none when the list is empty
     */
    public static function sk_x509_object_pop(Handle|int $sk): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk]);
    }

    /**
     * Takes the first element out of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(X509_OBJECT)
     * @return ?Handle X509_OBJECT or null, new: none when the list is empty
     */
    public static function sk_x509_object_shift(Handle|int $sk): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk]);
    }

    /**
     * Takes an element out of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(X509_OBJECT)
     * @param int $index int
     * @return ?Handle X509_OBJECT or null, new: none for an index that is not there
     */
    public static function sk_x509_object_delete(Handle|int $sk, int $index): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk, $index]);
    }

    /**
     * Copies a list; elements that are counted are the same, others are copied too.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(X509_OBJECT)
     * @return ?Handle STACK_OF(X509_OBJECT) or null, new
     */
    public static function sk_x509_object_dup(Handle|int $sk): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk]);
    }

    /**
     * Frees a list and what it holds of its elements.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int|null $sk STACK_OF(X509_OBJECT) or null
     * @return void nothing
     */
    public static function sk_x509_object_free(Handle|int|null $sk): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk]);
    }

    /**
     * The same as free: a list's handle always holds its elements.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int|null $sk STACK_OF(X509_OBJECT) or null
     * @return void nothing
     */
    public static function sk_x509_object_pop_free(Handle|int|null $sk): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk]);
    }

    /**
     * Makes an empty list.
     *
     * See: DEFINE_STACK_OF(3)
     * @return ?Handle STACK_OF(GENERAL_NAME) or null, new
     */
    public static function sk_general_name_new_null(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Counts the elements of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int|null $sk STACK_OF(GENERAL_NAME) or null
     * @return int int: how many, or -1 for null
     */
    public static function sk_general_name_num(Handle|int|null $sk): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk]);
    }

    /**
     * Gives an element of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(GENERAL_NAME)
     * @param int $index int: from 0
     * @return ?Handle GENERAL_NAME or null, borrowed: none for an index that is not there
     */
    public static function sk_general_name_value(Handle|int $sk, int $index): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk, $index]);
    }

    /**
     * Adds an element at the end of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(GENERAL_NAME)
     * @param Handle|int $element GENERAL_NAME
     * @return int int: how many there are now, or 0
     */
    public static function sk_general_name_push(Handle|int $sk, Handle|int $element): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk, $element]);
    }

    /**
     * Adds an element at the beginning of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(GENERAL_NAME)
     * @param Handle|int $element GENERAL_NAME
     * @return int int: how many there are now, or 0
     */
    public static function sk_general_name_unshift(Handle|int $sk, Handle|int $element): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk, $element]);
    }

    /**
     * Adds an element in the middle of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(GENERAL_NAME)
     * @param Handle|int $element GENERAL_NAME
     * @param int $index int: before which; behind the last for any other number
     * @return int int: how many there are now, or 0
     */
    public static function sk_general_name_insert(Handle|int $sk, Handle|int $element, int $index): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk, $element, $index]);
    }

    /**
     * Takes the last element out of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(GENERAL_NAME)
     * @return ?Handle GENERAL_NAME or null, new: none when the list is empty
     */
    public static function sk_general_name_pop(Handle|int $sk): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk]);
    }

    /**
     * Takes the first element out of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(GENERAL_NAME)
     * @return ?Handle GENERAL_NAME or null, new: none when the list is empty
     */
    public static function sk_general_name_shift(Handle|int $sk): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk]);
    }

    /**
     * Takes an element out of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(GENERAL_NAME)
     * @param int $index int
     * @return ?Handle GENERAL_NAME or null, new: none for an index that is not there
     */
    public static function sk_general_name_delete(Handle|int $sk, int $index): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk, $index]);
    }

    /**
     * Copies a list; elements that are counted are the same, others are copied too.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(GENERAL_NAME)
     * @return ?Handle STACK_OF(GENERAL_NAME) or null, new
     */
    public static function sk_general_name_dup(Handle|int $sk): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk]);
    }

    /**
     * Frees a list and what it holds of its elements.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int|null $sk STACK_OF(GENERAL_NAME) or null
     * @return void nothing
     */
    public static function sk_general_name_free(Handle|int|null $sk): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk]);
    }

    /**
     * The same as free: a list's handle always holds its elements.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int|null $sk STACK_OF(GENERAL_NAME) or null
     * @return void nothing
     */
    public static function sk_general_name_pop_free(Handle|int|null $sk): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk]);
    }

    /**
     * Makes an empty list.
     *
     * See: DEFINE_STACK_OF(3)
     * @return ?Handle STACK_OF(ASN1_OBJECT) or null, new
     */
    public static function sk_asn1_object_new_null(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Counts the elements of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int|null $sk STACK_OF(ASN1_OBJECT) or null
     * @return int int: how many, or -1 for null
     */
    public static function sk_asn1_object_num(Handle|int|null $sk): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk]);
    }

    /**
     * Gives an element of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(ASN1_OBJECT)
     * @param int $index int: from 0
     * @return ?Handle ASN1_OBJECT or null, borrowed: none for an index that is not there
     */
    public static function sk_asn1_object_value(Handle|int $sk, int $index): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk, $index]);
    }

    /**
     * Adds an element at the end of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(ASN1_OBJECT)
     * @param Handle|int $element ASN1_OBJECT
     * @return int int: how many there are now, or 0
     */
    public static function sk_asn1_object_push(Handle|int $sk, Handle|int $element): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk, $element]);
    }

    /**
     * Adds an element at the beginning of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(ASN1_OBJECT)
     * @param Handle|int $element ASN1_OBJECT
     * @return int int: how many there are now, or 0
     */
    public static function sk_asn1_object_unshift(Handle|int $sk, Handle|int $element): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk, $element]);
    }

    /**
     * Adds an element in the middle of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(ASN1_OBJECT)
     * @param Handle|int $element ASN1_OBJECT
     * @param int $index int: before which; behind the last for any other number
     * @return int int: how many there are now, or 0
     */
    public static function sk_asn1_object_insert(Handle|int $sk, Handle|int $element, int $index): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk, $element, $index]);
    }

    /**
     * Takes the last element out of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(ASN1_OBJECT)
     * @return ?Handle ASN1_OBJECT or null, new: none when the list is empty
     */
    public static function sk_asn1_object_pop(Handle|int $sk): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk]);
    }

    /**
     * Takes the first element out of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(ASN1_OBJECT)
     * @return ?Handle ASN1_OBJECT or null, new: none when the list is empty
     */
    public static function sk_asn1_object_shift(Handle|int $sk): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk]);
    }

    /**
     * Takes an element out of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(ASN1_OBJECT)
     * @param int $index int
     * @return ?Handle ASN1_OBJECT or null, new: none for an index that is not there
     */
    public static function sk_asn1_object_delete(Handle|int $sk, int $index): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk, $index]);
    }

    /**
     * Copies a list; elements that are counted are the same, others are copied too.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(ASN1_OBJECT)
     * @return ?Handle STACK_OF(ASN1_OBJECT) or null, new
     */
    public static function sk_asn1_object_dup(Handle|int $sk): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk]);
    }

    /**
     * Frees a list and what it holds of its elements.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int|null $sk STACK_OF(ASN1_OBJECT) or null
     * @return void nothing
     */
    public static function sk_asn1_object_free(Handle|int|null $sk): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk]);
    }

    /**
     * The same as free: a list's handle always holds its elements.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int|null $sk STACK_OF(ASN1_OBJECT) or null
     * @return void nothing
     */
    public static function sk_asn1_object_pop_free(Handle|int|null $sk): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk]);
    }

    /**
     * Makes an empty list.
     *
     * See: DEFINE_STACK_OF(3)
     * @return ?Handle STACK_OF(SSL_CIPHER) or null, new
     */
    public static function sk_ssl_cipher_new_null(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Counts the elements of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int|null $sk STACK_OF(SSL_CIPHER) or null
     * @return int int: how many, or -1 for null
     */
    public static function sk_ssl_cipher_num(Handle|int|null $sk): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk]);
    }

    /**
     * Gives an element of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(SSL_CIPHER)
     * @param int $index int: from 0
     * @return ?Handle SSL_CIPHER or null, static: none for an index that is not there
     */
    public static function sk_ssl_cipher_value(Handle|int $sk, int $index): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk, $index]);
    }

    /**
     * Adds an element at the end of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(SSL_CIPHER)
     * @param Handle|int $element SSL_CIPHER
     * @return int int: how many there are now, or 0
     */
    public static function sk_ssl_cipher_push(Handle|int $sk, Handle|int $element): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk, $element]);
    }

    /**
     * Adds an element at the beginning of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(SSL_CIPHER)
     * @param Handle|int $element SSL_CIPHER
     * @return int int: how many there are now, or 0
     */
    public static function sk_ssl_cipher_unshift(Handle|int $sk, Handle|int $element): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk, $element]);
    }

    /**
     * Adds an element in the middle of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(SSL_CIPHER)
     * @param Handle|int $element SSL_CIPHER
     * @param int $index int: before which; behind the last for any other number
     * @return int int: how many there are now, or 0
     */
    public static function sk_ssl_cipher_insert(Handle|int $sk, Handle|int $element, int $index): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk, $element, $index]);
    }

    /**
     * Takes the last element out of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(SSL_CIPHER)
     * @return ?Handle SSL_CIPHER or null, static: none when the list is empty
     */
    public static function sk_ssl_cipher_pop(Handle|int $sk): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk]);
    }

    /**
     * Takes the first element out of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(SSL_CIPHER)
     * @return ?Handle SSL_CIPHER or null, static: none when the list is empty
     */
    public static function sk_ssl_cipher_shift(Handle|int $sk): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk]);
    }

    /**
     * Takes an element out of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(SSL_CIPHER)
     * @param int $index int
     * @return ?Handle SSL_CIPHER or null, static: none for an index that is not there
     */
    public static function sk_ssl_cipher_delete(Handle|int $sk, int $index): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk, $index]);
    }

    /**
     * Copies a list; elements that are counted are the same, others are copied too.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(SSL_CIPHER)
     * @return ?Handle STACK_OF(SSL_CIPHER) or null, new
     */
    public static function sk_ssl_cipher_dup(Handle|int $sk): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk]);
    }

    /**
     * Frees a list and what it holds of its elements.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int|null $sk STACK_OF(SSL_CIPHER) or null
     * @return void nothing
     */
    public static function sk_ssl_cipher_free(Handle|int|null $sk): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk]);
    }

    /**
     * The same as free: a list's handle always holds its elements.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int|null $sk STACK_OF(SSL_CIPHER) or null
     * @return void nothing
     */
    public static function sk_ssl_cipher_pop_free(Handle|int|null $sk): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk]);
    }

    /**
     * Makes an empty list.
     *
     * See: DEFINE_STACK_OF(3)
     * @return ?Handle STACK_OF(SSL_COMP) or null, new
     */
    public static function sk_ssl_comp_new_null(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Counts the elements of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int|null $sk STACK_OF(SSL_COMP) or null
     * @return int int: how many, or -1 for null
     */
    public static function sk_ssl_comp_num(Handle|int|null $sk): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk]);
    }

    /**
     * Gives an element of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(SSL_COMP)
     * @param int $index int: from 0
     * @return ?Handle SSL_COMP or null, static: none for an index that is not there
     */
    public static function sk_ssl_comp_value(Handle|int $sk, int $index): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk, $index]);
    }

    /**
     * Adds an element at the end of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(SSL_COMP)
     * @param Handle|int $element SSL_COMP
     * @return int int: how many there are now, or 0
     */
    public static function sk_ssl_comp_push(Handle|int $sk, Handle|int $element): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk, $element]);
    }

    /**
     * Adds an element at the beginning of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(SSL_COMP)
     * @param Handle|int $element SSL_COMP
     * @return int int: how many there are now, or 0
     */
    public static function sk_ssl_comp_unshift(Handle|int $sk, Handle|int $element): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk, $element]);
    }

    /**
     * Adds an element in the middle of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(SSL_COMP)
     * @param Handle|int $element SSL_COMP
     * @param int $index int: before which; behind the last for any other number
     * @return int int: how many there are now, or 0
     */
    public static function sk_ssl_comp_insert(Handle|int $sk, Handle|int $element, int $index): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk, $element, $index]);
    }

    /**
     * Takes the last element out of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(SSL_COMP)
     * @return ?Handle SSL_COMP or null, static: none when the list is empty
     */
    public static function sk_ssl_comp_pop(Handle|int $sk): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk]);
    }

    /**
     * Takes the first element out of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(SSL_COMP)
     * @return ?Handle SSL_COMP or null, static: none when the list is empty
     */
    public static function sk_ssl_comp_shift(Handle|int $sk): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk]);
    }

    /**
     * Takes an element out of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(SSL_COMP)
     * @param int $index int
     * @return ?Handle SSL_COMP or null, static: none for an index that is not there
     */
    public static function sk_ssl_comp_delete(Handle|int $sk, int $index): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk, $index]);
    }

    /**
     * Copies a list; elements that are counted are the same, others are copied too.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(SSL_COMP)
     * @return ?Handle STACK_OF(SSL_COMP) or null, new
     */
    public static function sk_ssl_comp_dup(Handle|int $sk): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk]);
    }

    /**
     * Frees a list and what it holds of its elements.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int|null $sk STACK_OF(SSL_COMP) or null
     * @return void nothing
     */
    public static function sk_ssl_comp_free(Handle|int|null $sk): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk]);
    }

    /**
     * The same as free: a list's handle always holds its elements.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int|null $sk STACK_OF(SSL_COMP) or null
     * @return void nothing
     */
    public static function sk_ssl_comp_pop_free(Handle|int|null $sk): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk]);
    }

    /**
     * Makes an empty list.
     *
     * See: DEFINE_STACK_OF(3)
     * @return ?Handle STACK_OF(SRTP_PROTECTION_PROFILE) or null, new
     */
    public static function sk_srtp_protection_profile_new_null(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Counts the elements of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int|null $sk STACK_OF(SRTP_PROTECTION_PROFILE) or null
     * @return int int: how many, or -1 for null
     */
    public static function sk_srtp_protection_profile_num(Handle|int|null $sk): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk]);
    }

    /**
     * Gives an element of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(SRTP_PROTECTION_PROFILE)
     * @param int $index int: from 0
     * @return ?Handle SRTP_PROTECTION_PROFILE or null, static: none for an index that is not there
     */
    public static function sk_srtp_protection_profile_value(Handle|int $sk, int $index): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk, $index]);
    }

    /**
     * Adds an element at the end of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(SRTP_PROTECTION_PROFILE)
     * @param Handle|int $element SRTP_PROTECTION_PROFILE
     * @return int int: how many there are now, or 0
     */
    public static function sk_srtp_protection_profile_push(Handle|int $sk, Handle|int $element): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk, $element]);
    }

    /**
     * Adds an element at the beginning of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(SRTP_PROTECTION_PROFILE)
     * @param Handle|int $element SRTP_PROTECTION_PROFILE
     * @return int int: how many there are now, or 0
     */
    public static function sk_srtp_protection_profile_unshift(Handle|int $sk, Handle|int $element): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk, $element]);
    }

    /**
     * Adds an element in the middle of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(SRTP_PROTECTION_PROFILE)
     * @param Handle|int $element SRTP_PROTECTION_PROFILE
     * @param int $index int: before which; behind the last for any other number
     * @return int int: how many there are now, or 0
     */
    public static function sk_srtp_protection_profile_insert(Handle|int $sk, Handle|int $element, int $index): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk, $element, $index]);
    }

    /**
     * Takes the last element out of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(SRTP_PROTECTION_PROFILE)
     * @return ?Handle SRTP_PROTECTION_PROFILE or null, static: none when the list is empty
     */
    public static function sk_srtp_protection_profile_pop(Handle|int $sk): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk]);
    }

    /**
     * Takes the first element out of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(SRTP_PROTECTION_PROFILE)
     * @return ?Handle SRTP_PROTECTION_PROFILE or null, static: none when the list is empty
     */
    public static function sk_srtp_protection_profile_shift(Handle|int $sk): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk]);
    }

    /**
     * Takes an element out of a list.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(SRTP_PROTECTION_PROFILE)
     * @param int $index int
     * @return ?Handle SRTP_PROTECTION_PROFILE or null, static: none for an index that is not there
     */
    public static function sk_srtp_protection_profile_delete(Handle|int $sk, int $index): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk, $index]);
    }

    /**
     * Copies a list; elements that are counted are the same, others are copied too.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int $sk STACK_OF(SRTP_PROTECTION_PROFILE)
     * @return ?Handle STACK_OF(SRTP_PROTECTION_PROFILE) or null, new
     */
    public static function sk_srtp_protection_profile_dup(Handle|int $sk): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk]);
    }

    /**
     * Frees a list and what it holds of its elements.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int|null $sk STACK_OF(SRTP_PROTECTION_PROFILE) or null
     * @return void nothing
     */
    public static function sk_srtp_protection_profile_free(Handle|int|null $sk): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk]);
    }

    /**
     * The same as free: a list's handle always holds its elements.
     *
     * See: DEFINE_STACK_OF(3)
     * @param Handle|int|null $sk STACK_OF(SRTP_PROTECTION_PROFILE) or null
     * @return void nothing
     */
    public static function sk_srtp_protection_profile_pop_free(Handle|int|null $sk): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$sk]);
    }

    /**
     * Makes a certificate that holds nothing yet.
     *
     * See: X509_new(3)
     * @return ?Handle X509 or null, new: an empty one, or 0 without memory
     */
    public static function x509_new(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Makes a certificate that holds nothing yet, for algorithms with certain properties.
     *
     * OpenSSL: 3.0 and newer
     * See: X509_new(3)
     * @param ?string $properties string or null: which implementations are fetched; null: the default
     * @return ?Handle X509 or null, new: an empty one, or 0 without memory
     */
    public static function x509_new_ex(?string $properties): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$properties]);
    }

    /**
     * Copies a certificate.
     *
     * See: X509_dup(3)
     * @param Handle|int $x509 X509
     * @return ?Handle X509 or null, new: the copy, or 0 with the reason in the queue
     */
    public static function x509_dup(Handle|int $x509): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509]);
    }

    /**
     * Counts one more owner of a certificate.
     *
     * See: X509_new(3)
     * @param Handle|int $x509 X509
     * @return int int: 1, or 0
     */
    public static function x509_up_ref(Handle|int $x509): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509]);
    }

    /**
     * Gives a certificate back. 0 is left alone.
     *
     * See: X509_new(3)
     * @param Handle|int|null $x509 X509 or null
     * @return void nothing
     */
    public static function x509_free(Handle|int|null $x509): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509]);
    }

    /**
     * Gives the version of a certificate.
     *
     * See: X509_get_version(3)
     * @param Handle|int $x509 X509
     * @return int long: one less than the version: 2 for version 3
     */
    public static function x509_get_version(Handle|int $x509): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509]);
    }

    /**
     * Sets the version of a certificate.
     *
     * See: X509_get_version(3)
     * @param Handle|int $x509 X509
     * @param int $version long: one less than the version: 2 for version 3
     * @return int int: 1, or 0
     */
    public static function x509_set_version(Handle|int $x509, int $version): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509, $version]);
    }

    /**
     * Gives the serial number of a certificate; changing it changes the certificate.
     *
     * See: X509_get_serialNumber(3)
     * @param Handle|int $x509 X509
     * @return ?Handle ASN1_INTEGER or null, borrowed
     */
    public static function x509_get_serialnumber(Handle|int $x509): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509]);
    }

    /**
     * Gives the serial number of a certificate, for reading.
     *
     * See: X509_get_serialNumber(3)
     * @param Handle|int $x509 X509
     * @return ?Handle ASN1_INTEGER or null, borrowed
     */
    public static function x509_get0_serialnumber(Handle|int $x509): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509]);
    }

    /**
     * Sets the serial number of a certificate.
     *
     * See: X509_get_serialNumber(3)
     * @param Handle|int $x509 X509
     * @param Handle|int $serial ASN1_INTEGER: copied
     * @return int int: 1, or 0
     */
    public static function x509_set_serialnumber(Handle|int $x509, Handle|int $serial): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509, $serial]);
    }

    /**
     * Gives the name of the subject of a certificate.
     *
     * See: X509_get_subject_name(3)
     * @param Handle|int $x509 X509
     * @return ?Handle X509_NAME or null, borrowed
     */
    public static function x509_get_subject_name(Handle|int $x509): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509]);
    }

    /**
     * Sets the name of the subject of a certificate.
     *
     * See: X509_get_subject_name(3)
     * @param Handle|int $x509 X509
     * @param Handle|int $name X509_NAME: copied
     * @return int int: 1, or 0
     */
    public static function x509_set_subject_name(Handle|int $x509, Handle|int $name): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509, $name]);
    }

    /**
     * Gives the name of the issuer of a certificate.
     *
     * See: X509_get_subject_name(3)
     * @param Handle|int $x509 X509
     * @return ?Handle X509_NAME or null, borrowed
     */
    public static function x509_get_issuer_name(Handle|int $x509): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509]);
    }

    /**
     * Sets the name of the issuer of a certificate.
     *
     * See: X509_get_subject_name(3)
     * @param Handle|int $x509 X509
     * @param Handle|int $name X509_NAME: copied
     * @return int int: 1, or 0
     */
    public static function x509_set_issuer_name(Handle|int $x509, Handle|int $name): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509, $name]);
    }

    /**
     * Gives the time from which a certificate is valid, for reading.
     *
     * See: X509_get0_notBefore(3)
     * @param Handle|int $x509 X509
     * @return ?Handle ASN1_TIME or null, borrowed
     */
    public static function x509_get0_notbefore(Handle|int $x509): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509]);
    }

    /**
     * Gives the time from which a certificate is valid; changing it changes the certificate.
     *
     * See: X509_get0_notBefore(3)
     * @param Handle|int $x509 X509
     * @return ?Handle ASN1_TIME or null, borrowed
     */
    public static function x509_getm_notbefore(Handle|int $x509): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509]);
    }

    /**
     * The old name of x509_getm_notbefore.
     *
     * See: X509_get0_notBefore(3)
     * @param Handle|int $x509 X509
     * @return ?Handle ASN1_TIME or null, borrowed
     */
    public static function x509_get_notbefore(Handle|int $x509): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509]);
    }

    /**
     * Sets the time from which a certificate is valid.
     *
     * See: X509_get0_notBefore(3)
     * @param Handle|int $x509 X509
     * @param Handle|int $time ASN1_TIME: copied
     * @return int int: 1, or 0
     */
    public static function x509_set1_notbefore(Handle|int $x509, Handle|int $time): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509, $time]);
    }

    /**
     * The old name of x509_set1_notbefore.
     *
     * See: X509_get0_notBefore(3)
     * @param Handle|int $x509 X509
     * @param Handle|int $time ASN1_TIME: copied
     * @return int int: 1, or 0
     */
    public static function x509_set_notbefore(Handle|int $x509, Handle|int $time): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509, $time]);
    }

    /**
     * Gives the time until which a certificate is valid, for reading.
     *
     * See: X509_get0_notBefore(3)
     * @param Handle|int $x509 X509
     * @return ?Handle ASN1_TIME or null, borrowed
     */
    public static function x509_get0_notafter(Handle|int $x509): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509]);
    }

    /**
     * Gives the time until which a certificate is valid; changing it changes the certificate.
     *
     * See: X509_get0_notBefore(3)
     * @param Handle|int $x509 X509
     * @return ?Handle ASN1_TIME or null, borrowed
     */
    public static function x509_getm_notafter(Handle|int $x509): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509]);
    }

    /**
     * The old name of x509_getm_notafter.
     *
     * See: X509_get0_notBefore(3)
     * @param Handle|int $x509 X509
     * @return ?Handle ASN1_TIME or null, borrowed
     */
    public static function x509_get_notafter(Handle|int $x509): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509]);
    }

    /**
     * Sets the time until which a certificate is valid.
     *
     * See: X509_get0_notBefore(3)
     * @param Handle|int $x509 X509
     * @param Handle|int $time ASN1_TIME: copied
     * @return int int: 1, or 0
     */
    public static function x509_set1_notafter(Handle|int $x509, Handle|int $time): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509, $time]);
    }

    /**
     * The old name of x509_set1_notafter.
     *
     * See: X509_get0_notBefore(3)
     * @param Handle|int $x509 X509
     * @param Handle|int $time ASN1_TIME: copied
     * @return int int: 1, or 0
     */
    public static function x509_set_notafter(Handle|int $x509, Handle|int $time): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509, $time]);
    }

    /**
     * Gives the public key of a certificate, which shares it.
     *
     * See: X509_get_pubkey(3)
     * @param Handle|int $x509 X509
     * @return ?Handle EVP_PKEY or null, borrowed: the key, or 0: none, or of an unknown kind
     */
    public static function x509_get0_pubkey(Handle|int $x509): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509]);
    }

    /**
     * Gives the public key of a certificate as a reference of the caller's.
     *
     * See: X509_get_pubkey(3)
     * @param Handle|int $x509 X509
     * @return ?Handle EVP_PKEY or null, new: the key, or 0 with the reason in the queue
     */
    public static function x509_get_pubkey(Handle|int $x509): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509]);
    }

    /**
     * Sets the public key of a certificate.
     *
     * See: X509_get_pubkey(3)
     * @param Handle|int $x509 X509
     * @param Handle|int $pkey EVP_PKEY
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function x509_set_pubkey(Handle|int $x509, Handle|int $pkey): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509, $pkey]);
    }

    /**
     * Gives the public key of a certificate as it is encoded there.
     *
     * See: X509_get0_signature(3)
     * @param Handle|int $x509 X509
     * @return ?Handle ASN1_BIT_STRING or null, borrowed
     */
    public static function x509_get0_pubkey_bitstr(Handle|int $x509): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509]);
    }

    /**
     * Gives the signature of a certificate. x509_get_signature_nid tells its algorithm.
     *
     * See: X509_get0_signature(3)
     * @param Handle|int $x509 X509
     * @param ?Room $buffer Room that is filled or null
     * @return int int64_t: how many bytes the signature has, whatever the room
     */
    public static function x509_get0_signature(Handle|int $x509, ?Room $buffer = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509, $buffer]);
    }

    /**
     * Tells the algorithm that a certificate is signed with.
     *
     * See: X509_get0_signature(3)
     * @param Handle|int $x509 X509
     * @return int int: such as NID_sha256WithRSAEncryption; 0: unknown
     */
    public static function x509_get_signature_nid(Handle|int $x509): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509]);
    }

    /**
     * Tells the kind of key that a certificate is signed with.
     *
     * See: X509_get_signature_type(3)
     * @param Handle|int $x509 X509
     * @return int int: such as EVP_PKEY_RSA; 0: unknown
     */
    public static function x509_get_signature_type(Handle|int $x509): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509]);
    }

    /**
     * Tells how strong the signature of a certificate is.
     *
     * Value 2: `md_nid`, int: the digest
     * Value 3: `pkey_nid`, int: the kind of key
     * Value 4: `security_bits`, int: the security of the signature in bits
     * Value 5: `flags`, uint32_t: X509_SIG_INFO_...
     * See: X509_get_signature_info(3)
     * @param Handle|int $x509 X509
     * @return array int: 1, or 0: it cannot be told
     */
    public static function x509_get_signature_info(Handle|int $x509): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509]);
    }

    /**
     * Tells whether a private key belongs to a certificate, by its public part.
     *
     * See: X509_check_private_key(3)
     * @param Handle|int $x509 X509
     * @param Handle|int $pkey EVP_PKEY
     * @return int int: 1: they belong together; 0 with the reason in the queue
     */
    public static function x509_check_private_key(Handle|int $x509, Handle|int $pkey): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509, $pkey]);
    }

    /**
     * Checks the signature of a certificate, and nothing else of it.
     *
     * See: X509_verify(3)
     * @param Handle|int $x509 X509
     * @param Handle|int $pkey EVP_PKEY: the public key of the issuer
     * @return int int: 1: genuine; 0: not; -1 with the reason in the queue
     */
    public static function x509_verify(Handle|int $x509, Handle|int $pkey): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509, $pkey]);
    }

    /**
     * Tells whether a certificate is signed with its own key.
     *
     * OpenSSL: 3.0 and newer
     * See: X509_verify(3)
     * @param Handle|int $x509 X509
     * @param int $verify_signature int: 1: check the signature too
     * @return int int: 1 or 0; -1 with the reason in the queue
     */
    public static function x509_self_signed(Handle|int $x509, int $verify_signature): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509, $verify_signature]);
    }

    /**
     * Signs a certificate, when all else of it is set.
     *
     * See: X509_sign(3)
     * @param Handle|int $x509 X509
     * @param Handle|int $pkey EVP_PKEY: the private key of the issuer
     * @param Handle|int|null $md EVP_MD or null: 0 for keys with a digest of their own, such as Ed25519
     * @return int int: how long the signature is; 0 with the reason in the queue
     */
    public static function x509_sign(Handle|int $x509, Handle|int $pkey, Handle|int|null $md = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509, $pkey, $md]);
    }

    /**
     * Tells whether one certificate can have issued another, by names, key identifiers and usage. The
     * signature is not checked.
     *
     * See: X509_check_issued(3)
     * @param Handle|int $issuer X509
     * @param Handle|int $subject X509
     * @return int int: 0 (X509_V_OK): yes; otherwise X509_V_ERR_... says why not
     */
    public static function x509_check_issued(Handle|int $issuer, Handle|int $subject): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$issuer, $subject]);
    }

    /**
     * Tells whether a certificate may be used for a purpose.
     *
     * See: X509_check_purpose(3)
     * @param Handle|int $x509 X509
     * @param int $purpose int: X509_PURPOSE_...; -1: only look at the extensions
     * @param int $ca int: 1: as an authority for it; 0: for itself
     * @return int int: 1: yes; 0: no; -1: malformed, or no such purpose; other values: yes, by some old
     *   practice
     */
    public static function x509_check_purpose(Handle|int $x509, int $purpose, int $ca): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509, $purpose, $ca]);
    }

    /**
     * Tells whether a certificate is trusted for a use by what is stored with it.
     *
     * See: X509_VERIFY_PARAM_set_trust(3)
     * @param Handle|int $x509 X509
     * @param int $trust int: X509_TRUST_...
     * @param int $flags int: X509_TRUST_NO_..., or 0
     * @return int int: X509_TRUST_TRUSTED (1), X509_TRUST_REJECTED (2) or X509_TRUST_UNTRUSTED (3)
     */
    public static function x509_check_trust(Handle|int $x509, int $trust, int $flags): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509, $trust, $flags]);
    }

    /**
     * Tells whether a certificate is that of an authority.
     *
     * See: X509_check_ca(3)
     * @param Handle|int $x509 X509
     * @return int int: 0: no; 1: yes; 3, 4, 5: by an older sign than the extension
     */
    public static function x509_check_ca(Handle|int $x509): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509]);
    }

    /**
     * Tells whether a certificate is for a host.
     *
     * See: X509_check_host(3)
     * @param Handle|int $x509 X509
     * @param string $name string
     * @param int $length size_t: how much of `name` counts; 0: all of it
     * @param int $flags unsigned int: X509_CHECK_FLAG_..., or 0
     * @param ?Room $peername Room that is filled or null: the name in the certificate that matched, as a
     *   text; empty where none did
     * @return int int: 1: it matches; 0: it does not; -1: an error; -2: `name` is malformed
     */
    public static function x509_check_host(Handle|int $x509, string $name, int $length, int $flags, ?Room $peername = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509, $name, $length, $flags, $peername]);
    }

    /**
     * Tells whether a certificate is for a mail address.
     *
     * See: X509_check_host(3)
     * @param Handle|int $x509 X509
     * @param string $address string
     * @param int $length size_t: how much of `address` counts; 0: all of it
     * @param int $flags unsigned int: X509_CHECK_FLAG_..., or 0
     * @return int int: 1: it matches; 0: it does not; -1: an error; -2: `address` is malformed
     */
    public static function x509_check_email(Handle|int $x509, string $address, int $length, int $flags): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509, $address, $length, $flags]);
    }

    /**
     * Tells whether a certificate is for an IP address, which is given in network order.
     *
     * See: X509_check_host(3)
     * @param Handle|int $x509 X509
     * @param Room|string $address string or Room
     * @param int $flags unsigned int: X509_CHECK_FLAG_..., or 0
     * @return int int: 1: it matches; 0: it does not; -1: an error; -2: `address` is malformed
     */
    public static function x509_check_ip(Handle|int $x509, Room|string $address, int $flags): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509, $address, $flags]);
    }

    /**
     * Tells whether a certificate is for an IP address.
     *
     * See: X509_check_host(3)
     * @param Handle|int $x509 X509
     * @param string $address string: such as 192.0.2.1 or 2001:db8::1
     * @param int $flags unsigned int: X509_CHECK_FLAG_..., or 0
     * @return int int: 1: it matches; 0: it does not; -1: an error; -2: `address` is malformed
     */
    public static function x509_check_ip_asc(Handle|int $x509, string $address, int $flags): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509, $address, $flags]);
    }

    /**
     * Compares two certificates as they are encoded.
     *
     * See: X509_cmp(3)
     * @param Handle|int $a X509
     * @param Handle|int $b X509
     * @return int int: 0: the same; negative, positive: which comes first; -2: an error
     */
    public static function x509_cmp(Handle|int $a, Handle|int $b): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$a, $b]);
    }

    /**
     * Compares issuer and serial number of two certificates.
     *
     * See: X509_cmp(3)
     * @param Handle|int $a X509
     * @param Handle|int $b X509
     * @return int int: 0: the same; otherwise which comes first; -2: an error
     */
    public static function x509_issuer_and_serial_cmp(Handle|int $a, Handle|int $b): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$a, $b]);
    }

    /**
     * Compares the issuers' names of two certificates.
     *
     * See: X509_cmp(3)
     * @param Handle|int $a X509
     * @param Handle|int $b X509
     * @return int int: 0: the same; otherwise which comes first; -2: an error
     */
    public static function x509_issuer_name_cmp(Handle|int $a, Handle|int $b): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$a, $b]);
    }

    /**
     * Compares the subjects' names of two certificates.
     *
     * See: X509_cmp(3)
     * @param Handle|int $a X509
     * @param Handle|int $b X509
     * @return int int: 0: the same; otherwise which comes first; -2: an error
     */
    public static function x509_subject_name_cmp(Handle|int $a, Handle|int $b): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$a, $b]);
    }

    /**
     * Gives the hash of a certificate's subject's name that names files in a directory of authorities.
     *
     * See: openssl-rehash(1)
     * @param Handle|int $x509 X509
     * @return int unsigned long: 32 bits; 0 also after a failure
     */
    public static function x509_subject_name_hash(Handle|int $x509): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509]);
    }

    /**
     * Gives the hash of a certificate's subject's name as OpenSSL before 1.0.0 named files.
     *
     * See: openssl-rehash(1)
     * @param Handle|int $x509 X509
     * @return int unsigned long: 32 bits; 0 also after a failure
     */
    public static function x509_subject_name_hash_old(Handle|int $x509): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509]);
    }

    /**
     * Gives the hash of a certificate's issuer's name that names files in a directory of authorities.
     *
     * See: openssl-rehash(1)
     * @param Handle|int $x509 X509
     * @return int unsigned long: 32 bits; 0 also after a failure
     */
    public static function x509_issuer_name_hash(Handle|int $x509): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509]);
    }

    /**
     * Gives the hash of a certificate's issuer's name as OpenSSL before 1.0.0 named files.
     *
     * See: openssl-rehash(1)
     * @param Handle|int $x509 X509
     * @return int unsigned long: 32 bits; 0 also after a failure
     */
    public static function x509_issuer_name_hash_old(Handle|int $x509): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509]);
    }

    /**
     * Gives a hash of a certificate's issuer and serial number.
     *
     * See: X509_cmp(3)
     * @param Handle|int $x509 X509
     * @return int unsigned long: 32 bits; 0 also after a failure
     */
    public static function x509_issuer_and_serial_hash(Handle|int $x509): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509]);
    }

    /**
     * Calculates the digest of a certificate in its DER form, its fingerprint.
     *
     * Value 2: `length`, unsigned int: how long the digest is
     * See: X509_digest(3)
     * @param Handle|int $x509 X509
     * @param Handle|int $type EVP_MD
     * @param Room $digest Room that is filled
     * @return array int: 1, or 0 with the reason in the queue
     */
    public static function x509_digest(Handle|int $x509, Handle|int $type, Room $digest): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509, $type, $digest]);
    }

    /**
     * Calculates the digest of the public key in a certificate.
     *
     * Value 2: `length`, unsigned int: how long the digest is
     * See: X509_digest(3)
     * @param Handle|int $x509 X509
     * @param Handle|int $type EVP_MD
     * @param Room $digest Room that is filled
     * @return array int: 1, or 0 with the reason in the queue
     */
    public static function x509_pubkey_digest(Handle|int $x509, Handle|int $type, Room $digest): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509, $type, $digest]);
    }

    /**
     * Counts the extensions of a certificate.
     *
     * See: X509v3_get_ext_by_NID(3)
     * @param Handle|int $x509 X509
     * @return int int: 0 or more
     */
    public static function x509_get_ext_count(Handle|int $x509): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509]);
    }

    /**
     * Gives an extension of a certificate by its position.
     *
     * See: X509v3_get_ext_by_NID(3)
     * @param Handle|int $x509 X509
     * @param int $position int: from 0
     * @return ?Handle X509_EXTENSION or null, borrowed: the extension, or 0: there are not so many
     */
    public static function x509_get_ext(Handle|int $x509, int $position): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509, $position]);
    }

    /**
     * Finds the next extension of a certificate that is of a type.
     *
     * See: X509v3_get_ext_by_NID(3)
     * @param Handle|int $x509 X509
     * @param int $nid int: such as 85 for the subject's other names
     * @param int $last_position int: where the search found one before; -1: from the beginning
     * @return int int: the position; -1: no more; -2: unknown NID
     */
    public static function x509_get_ext_by_nid(Handle|int $x509, int $nid, int $last_position): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509, $nid, $last_position]);
    }

    /**
     * Finds the next extension of a certificate that is of a type, by its object identifier.
     *
     * See: X509v3_get_ext_by_NID(3)
     * @param Handle|int $x509 X509
     * @param Handle|int $object ASN1_OBJECT
     * @param int $last_position int: where the search found one before; -1: from the beginning
     * @return int int: the position; -1: no more
     */
    public static function x509_get_ext_by_obj(Handle|int $x509, Handle|int $object, int $last_position): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509, $object, $last_position]);
    }

    /**
     * Finds the next extension of a certificate that is critical, or that is not.
     *
     * See: X509v3_get_ext_by_NID(3)
     * @param Handle|int $x509 X509
     * @param int $critical int: 1: critical ones; 0: others
     * @param int $last_position int: where the search found one before; -1: from the beginning
     * @return int int: the position; -1: no more
     */
    public static function x509_get_ext_by_critical(Handle|int $x509, int $critical, int $last_position): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509, $critical, $last_position]);
    }

    /**
     * Gives all extensions of a certificate, for reading.
     *
     * See: X509v3_get_ext_by_NID(3)
     * @param Handle|int $x509 X509
     * @return ?Handle STACK_OF(X509_EXTENSION) or null, borrowed: the extensions, or 0: none
     */
    public static function x509_get0_extensions(Handle|int $x509): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509]);
    }

    /**
     * Adds an extension to a certificate.
     *
     * See: X509v3_get_ext_by_NID(3)
     * @param Handle|int $x509 X509
     * @param Handle|int $extension X509_EXTENSION: a copy is added
     * @param int $position int: where; -1: at the end
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function x509_add_ext(Handle|int $x509, Handle|int $extension, int $position): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509, $extension, $position]);
    }

    /**
     * Removes an extension from a certificate.
     *
     * See: X509v3_get_ext_by_NID(3)
     * @param Handle|int $x509 X509
     * @param int $position int: from 0
     * @return ?Handle X509_EXTENSION or null, new: what was removed, or 0: there are not so many
     */
    public static function x509_delete_ext(Handle|int $x509, int $position): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509, $position]);
    }

    /**
     * Tells what OpenSSL found in the extensions of a certificate.
     *
     * See: X509_get_extension_flags(3)
     * @param Handle|int $x509 X509
     * @return int uint32_t: EXFLAG_...
     */
    public static function x509_get_extension_flags(Handle|int $x509): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509]);
    }

    /**
     * Tells what the key of a certificate may be used for.
     *
     * See: X509_get_extension_flags(3)
     * @param Handle|int $x509 X509
     * @return int uint32_t: KU_...; 4294967295: the certificate has no such extension
     */
    public static function x509_get_key_usage(Handle|int $x509): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509]);
    }

    /**
     * Tells the purposes that a certificate is for.
     *
     * See: X509_get_extension_flags(3)
     * @param Handle|int $x509 X509
     * @return int uint32_t: XKU_...; 4294967295: the certificate has no such extension
     */
    public static function x509_get_extended_key_usage(Handle|int $x509): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509]);
    }

    /**
     * Tells how many authorities may stand between this one and the end of a chain.
     *
     * See: X509_get_extension_flags(3)
     * @param Handle|int $x509 X509
     * @return int long: how many; -1: no limit, or no authority
     */
    public static function x509_get_pathlen(Handle|int $x509): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509]);
    }

    /**
     * Tells how many proxies may follow in a chain (RFC 3820).
     *
     * See: X509_get_extension_flags(3)
     * @param Handle|int $x509 X509
     * @return int long: how many; -1: no limit, or no proxy
     */
    public static function x509_get_proxy_pathlen(Handle|int $x509): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509]);
    }

    /**
     * Marks a certificate as that of a proxy.
     *
     * See: X509_get_extension_flags(3)
     * @param Handle|int $x509 X509
     * @return void nothing
     */
    public static function x509_set_proxy_flag(Handle|int $x509): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509]);
    }

    /**
     * Sets how many proxies may follow in a chain.
     *
     * See: X509_get_extension_flags(3)
     * @param Handle|int $x509 X509
     * @param int $length long
     * @return void nothing
     */
    public static function x509_set_proxy_pathlen(Handle|int $x509, int $length): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509, $length]);
    }

    /**
     * Gives the identifier of a certificate's key.
     *
     * See: X509_get_extension_flags(3)
     * @param Handle|int $x509 X509
     * @return ?Handle ASN1_OCTET_STRING or null, borrowed: the identifier, or 0: none
     */
    public static function x509_get0_subject_key_id(Handle|int $x509): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509]);
    }

    /**
     * Gives the identifier of the key that a certificate is signed with.
     *
     * See: X509_get_extension_flags(3)
     * @param Handle|int $x509 X509
     * @return ?Handle ASN1_OCTET_STRING or null, borrowed: the identifier, or 0: none
     */
    public static function x509_get0_authority_key_id(Handle|int $x509): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509]);
    }

    /**
     * Gives the serial number of the issuer's certificate.
     *
     * See: X509_get_extension_flags(3)
     * @param Handle|int $x509 X509
     * @return ?Handle ASN1_INTEGER or null, borrowed: the number, or 0: not named
     */
    public static function x509_get0_authority_serial(Handle|int $x509): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509]);
    }

    /**
     * Gives a certificate a name that is only for people. It goes with the certificate into PKCS #12 and
     * trusted PEM.
     *
     * See: X509_alias_set1(3)
     * @param Handle|int $x509 X509
     * @param Room|string|null $alias string or Room or null: null: none
     * @return int int: 1, or 0 without memory
     */
    public static function x509_alias_set1(Handle|int $x509, Room|string|null $alias = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509, $alias]);
    }

    /**
     * Gives the name that x509_alias_set1 gave.
     *
     * See: X509_alias_get0(3)
     * @param Handle|int $x509 X509
     * @param ?Room $buffer Room that is filled or null
     * @return int int: the name; no bytes: none
     */
    public static function x509_alias_get0(Handle|int $x509, ?Room $buffer = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509, $buffer]);
    }

    /**
     * Gives a certificate an identifier of the local key that belongs to it.
     *
     * See: X509_alias_set1(3)
     * @param Handle|int $x509 X509
     * @param Room|string|null $identifier string or Room or null: null: none
     * @return int int: 1, or 0 without memory
     */
    public static function x509_keyid_set1(Handle|int $x509, Room|string|null $identifier = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509, $identifier]);
    }

    /**
     * Gives the identifier that x509_keyid_set1 gave.
     *
     * See: X509_alias_set1(3)
     * @param Handle|int $x509 X509
     * @param ?Room $buffer Room that is filled or null
     * @return int int: the identifier; no bytes: none
     */
    public static function x509_keyid_get0(Handle|int $x509, ?Room $buffer = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509, $buffer]);
    }

    /**
     * Tells whether anything about trust is stored with a certificate.
     *
     * See: X509_check_trust(3)
     * @param Handle|int $x509 X509
     * @return int int: 1 or 0
     */
    public static function x509_trusted(Handle|int $x509): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509]);
    }

    /**
     * Stores with a certificate that it is trusted for a use.
     *
     * See: X509_check_trust(3)
     * @param Handle|int $x509 X509
     * @param Handle|int $object ASN1_OBJECT: such as that of NID_server_auth
     * @return int int: 1, or 0 without memory
     */
    public static function x509_add1_trust_object(Handle|int $x509, Handle|int $object): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509, $object]);
    }

    /**
     * Stores with a certificate that it is not trusted for a use.
     *
     * See: X509_check_trust(3)
     * @param Handle|int $x509 X509
     * @param Handle|int $object ASN1_OBJECT: such as that of NID_server_auth
     * @return int int: above 0, or 0 without memory
     */
    public static function x509_add1_reject_object(Handle|int $x509, Handle|int $object): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509, $object]);
    }

    /**
     * Removes what x509_add1_trust_object stored.
     *
     * See: X509_check_trust(3)
     * @param Handle|int $x509 X509
     * @return void nothing
     */
    public static function x509_trust_clear(Handle|int $x509): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509]);
    }

    /**
     * Removes what x509_add1_reject_object stored.
     *
     * See: X509_check_trust(3)
     * @param Handle|int $x509 X509
     * @return void nothing
     */
    public static function x509_reject_clear(Handle|int $x509): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509]);
    }

    /**
     * Reserves an index for x509_set_ex_data, for as long as the process lives.
     *
     * See: CRYPTO_get_ex_new_index(3)
     * @return int int: the index, or -1 without memory
     */
    public static function x509_get_ex_new_index(): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Keeps a number of the caller's with a certificate.
     *
     * See: BIO_get_ex_data(3)
     * @param Handle|int $x509 X509
     * @param int $index int: 0, or what x509_get_ex_new_index answered
     * @param int $data int64_t: any number
     * @return int int: 1, or 0 without memory
     */
    public static function x509_set_ex_data(Handle|int $x509, int $index, int $data): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509, $index, $data]);
    }

    /**
     * Gives the number that x509_set_ex_data kept.
     *
     * See: BIO_get_ex_data(3)
     * @param Handle|int $x509 X509
     * @param int $index int: 0, or what x509_get_ex_new_index answered
     * @return int int64_t: the number; 0 where none was kept
     */
    public static function x509_get_ex_data(Handle|int $x509, int $index): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509, $index]);
    }

    /**
     * Copies a stack of certificates, which share what is in it.
     *
     * See: X509_new(3)
     * @param Handle|int $chain STACK_OF(X509)
     * @return ?Handle STACK_OF(X509) or null, new: the copy, or 0 without memory
     */
    public static function x509_chain_up_ref(Handle|int $chain): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$chain]);
    }

    /**
     * Finds a certificate in a stack by its subject.
     *
     * See: X509_find_by_subject(3)
     * @param Handle|int $stack STACK_OF(X509)
     * @param Handle|int $name X509_NAME
     * @return ?Handle X509 or null, borrowed: the first one, or 0: none
     */
    public static function x509_find_by_subject(Handle|int $stack, Handle|int $name): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$stack, $name]);
    }

    /**
     * Finds a certificate in a stack by its issuer and serial number.
     *
     * See: X509_find_by_subject(3)
     * @param Handle|int $stack STACK_OF(X509)
     * @param Handle|int $name X509_NAME: the issuer's
     * @param Handle|int $serial ASN1_INTEGER
     * @return ?Handle X509 or null, borrowed: the first one, or 0: none
     */
    public static function x509_find_by_issuer_and_serial(Handle|int $stack, Handle|int $name, Handle|int $serial): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$stack, $name, $serial]);
    }

    /**
     * Builds the chain of a certificate.
     *
     * Waits: for files only
     * OpenSSL: 3.0 and newer
     * See: X509_verify_cert(3)
     * @param Handle|int $target X509: the certificate that the chain begins with
     * @param Handle|int|null $certificates STACK_OF(X509) or null: where issuers may be found; 0: nowhere
     * @param Handle|int|null $store X509_STORE or null: what the chain must end in; 0: any end will do
     * @param int $with_self_signed int: 1: a root is part of the answer
     * @param ?string $properties string or null: which implementations are fetched; null: the default
     * @return ?Handle STACK_OF(X509) or null, new: the chain, or 0 with the reason in the queue
     */
    public static function x509_build_chain(Handle|int $target, Handle|int|null $certificates, Handle|int|null $store, int $with_self_signed, ?string $properties = null): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$target, $certificates, $store, $with_self_signed, $properties]);
    }

    /**
     * Writes all of a certificate to a BIO, for people to read.
     *
     * See: X509_print(3)
     * @param Handle|int $bio BIO
     * @param Handle|int $x509 X509
     * @return int int: 1, or 0
     */
    public static function x509_print(Handle|int $bio, Handle|int $x509): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $x509]);
    }

    /**
     * Writes parts of a certificate to a BIO, for people to read.
     *
     * See: X509_print(3)
     * @param Handle|int $bio BIO
     * @param Handle|int $x509 X509
     * @param int $name_flags unsigned long: XN_FLAG_...
     * @param int $flags unsigned long: X509_FLAG_...: what to leave out
     * @return int int: 1, or 0
     */
    public static function x509_print_ex(Handle|int $bio, Handle|int $x509, int $name_flags, int $flags): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $x509, $name_flags, $flags]);
    }

    /**
     * Makes a request of the name and the key of a certificate.
     *
     * See: X509_to_X509_REQ(3)
     * @param Handle|int $x509 X509
     * @param Handle|int|null $pkey EVP_PKEY or null: 0: it is not signed
     * @param Handle|int|null $md EVP_MD or null: 0 for keys with a digest of their own, such as Ed25519
     * @return ?Handle X509_REQ or null, new: the request, or 0 with the reason in the queue
     */
    public static function x509_to_x509_req(Handle|int $x509, Handle|int|null $pkey = null, Handle|int|null $md = null): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$x509, $pkey, $md]);
    }

    /**
     * Names the file of trusted certificates that this OpenSSL reads by default.
     *
     * See: X509_get_default_cert_file(3)
     * @return ?string string or null
     */
    public static function x509_get_default_cert_file(): ?string
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Names the directory of trusted certificates that this OpenSSL looks into by default.
     *
     * See: X509_get_default_cert_file(3)
     * @return ?string string or null
     */
    public static function x509_get_default_cert_dir(): ?string
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Names the environment variable that overrides x509_get_default_cert_file.
     *
     * See: X509_get_default_cert_file(3)
     * @return ?string string or null
     */
    public static function x509_get_default_cert_file_env(): ?string
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Names the environment variable that overrides x509_get_default_cert_dir.
     *
     * See: X509_get_default_cert_file(3)
     * @return ?string string or null
     */
    public static function x509_get_default_cert_dir_env(): ?string
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Names the directory that this OpenSSL's files are in.
     *
     * See: X509_get_default_cert_file(3)
     * @return ?string string or null
     */
    public static function x509_get_default_cert_area(): ?string
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Names the directory that this OpenSSL keeps keys in by default.
     *
     * See: X509_get_default_cert_file(3)
     * @return ?string string or null
     */
    public static function x509_get_default_private_dir(): ?string
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Makes a name that holds nothing yet.
     *
     * See: X509_NAME_new(3)
     * @return ?Handle X509_NAME or null, new: an empty one, or 0 without memory
     */
    public static function x509_name_new(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Copies a name.
     *
     * See: X509_NAME_dup(3)
     * @param Handle|int $name X509_NAME
     * @return ?Handle X509_NAME or null, new: the copy, or 0 with the reason in the queue
     */
    public static function x509_name_dup(Handle|int $name): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$name]);
    }

    /**
     * Gives a name back. 0 is left alone.
     *
     * See: X509_NAME_new(3)
     * @param Handle|int|null $name X509_NAME or null
     * @return void nothing
     */
    public static function x509_name_free(Handle|int|null $name): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$name]);
    }

    /**
     * Counts the entries of a name.
     *
     * See: X509_NAME_get_index_by_NID(3)
     * @param Handle|int $name X509_NAME
     * @return int int: 0 or more
     */
    public static function x509_name_entry_count(Handle|int $name): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$name]);
    }

    /**
     * Gives an entry of a name by its position.
     *
     * See: X509_NAME_get_index_by_NID(3)
     * @param Handle|int $name X509_NAME
     * @param int $position int: from 0
     * @return ?Handle X509_NAME_ENTRY or null, borrowed: the entry, or 0: there are not so many
     */
    public static function x509_name_get_entry(Handle|int $name, int $position): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$name, $position]);
    }

    /**
     * Finds the next entry of a name that is of a type.
     *
     * See: X509_NAME_get_index_by_NID(3)
     * @param Handle|int $name X509_NAME
     * @param int $nid int: such as 13 for the common name
     * @param int $last_position int: where the search found one before; -1: from the beginning
     * @return int int: the position; -1: no more; -2: unknown NID
     */
    public static function x509_name_get_index_by_nid(Handle|int $name, int $nid, int $last_position): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$name, $nid, $last_position]);
    }

    /**
     * Finds the next entry of a name that is of a type, by its object identifier.
     *
     * See: X509_NAME_get_index_by_NID(3)
     * @param Handle|int $name X509_NAME
     * @param Handle|int $object ASN1_OBJECT
     * @param int $last_position int: where the search found one before; -1: from the beginning
     * @return int int: the position; -1: no more
     */
    public static function x509_name_get_index_by_obj(Handle|int $name, Handle|int $object, int $last_position): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$name, $object, $last_position]);
    }

    /**
     * Gives the bytes of the first entry of a type, with a NUL behind them. They may hold a NUL themselves
     * and need not be UTF-8: prefer x509_name_entry_get_data.
     *
     * See: X509_NAME_get_index_by_NID(3)
     * @param Handle|int $name X509_NAME
     * @param int $nid int
     * @param ?Room $buffer Room that is filled or null
     * @return int int: bytes without the NUL; with null for `buffer`, how long the entry is; -1: none
     */
    public static function x509_name_get_text_by_nid(Handle|int $name, int $nid, ?Room $buffer = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$name, $nid, $buffer]);
    }

    /**
     * Does what x509_name_get_text_by_nid does, by object identifier.
     *
     * See: X509_NAME_get_index_by_NID(3)
     * @param Handle|int $name X509_NAME
     * @param Handle|int $object ASN1_OBJECT
     * @param ?Room $buffer Room that is filled or null
     * @return int int: bytes without the NUL; with null for `buffer`, how long the entry is; -1: none
     */
    public static function x509_name_get_text_by_obj(Handle|int $name, Handle|int $object, ?Room $buffer = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$name, $object, $buffer]);
    }

    /**
     * Gives a name as one line in OpenSSL's oldest form. What is not printable ASCII shows as \x and two
     * digits. It cannot be taken apart again: prefer x509_name_print_ex.
     *
     * See: X509_NAME_print_ex(3)
     * @param Handle|int $name X509_NAME
     * @return ?string string or null: such as `/C=DE/O=Example`; null without memory
     */
    public static function x509_name_oneline(Handle|int $name): ?string
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$name]);
    }

    /**
     * Writes a name in an old form to a BIO.
     *
     * See: X509_NAME_print_ex(3)
     * @param Handle|int $bio BIO
     * @param Handle|int $name X509_NAME
     * @param int $indent int
     * @return int int: 1, or 0
     */
    public static function x509_name_print(Handle|int $bio, Handle|int $name, int $indent): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $name, $indent]);
    }

    /**
     * Writes a name to a BIO, in a form that the flags select.
     *
     * See: X509_NAME_print_ex(3)
     * @param Handle|int $bio BIO
     * @param Handle|int $name X509_NAME
     * @param int $indent int: spaces before it
     * @param int $flags unsigned long: XN_FLAG_..., such as XN_FLAG_RFC2253
     * @return int int: with flags, how many characters, or -1; with XN_FLAG_COMPAT (0), 1 or 0
     */
    public static function x509_name_print_ex(Handle|int $bio, Handle|int $name, int $indent, int $flags): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $name, $indent, $flags]);
    }

    /**
     * Adds an entry to a name, such as its common name.
     *
     * See: X509_NAME_add_entry_by_txt(3)
     * @param Handle|int $name X509_NAME
     * @param string $field string: the type: a short or long name such as CN, or an OID in dotted form
     * @param int $type int: MBSTRING_UTF8 or another MBSTRING_..., or V_ASN1_...
     * @param Room|string|null $bytes string or Room or null
     * @param int $position int: where; -1: at the end
     * @param int $set int: 0: a part of its own; 1 or -1: together with the part after or before it
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function x509_name_add_entry_by_txt(Handle|int $name, string $field, int $type, Room|string|null $bytes, int $position, int $set): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$name, $field, $type, $bytes, $position, $set]);
    }

    /**
     * Adds an entry to a name, by the NID of its type.
     *
     * See: X509_NAME_add_entry_by_txt(3)
     * @param Handle|int $name X509_NAME
     * @param int $nid int: the type, such as 13 for the common name
     * @param int $type int: MBSTRING_UTF8 or another MBSTRING_..., or V_ASN1_...
     * @param Room|string|null $bytes string or Room or null
     * @param int $position int: where; -1: at the end
     * @param int $set int: 0: a part of its own; 1 or -1: together with the part after or before it
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function x509_name_add_entry_by_nid(Handle|int $name, int $nid, int $type, Room|string|null $bytes, int $position, int $set): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$name, $nid, $type, $bytes, $position, $set]);
    }

    /**
     * Adds an entry to a name, by the object identifier of its type.
     *
     * See: X509_NAME_add_entry_by_txt(3)
     * @param Handle|int $name X509_NAME
     * @param Handle|int $object ASN1_OBJECT: the type
     * @param int $type int: MBSTRING_UTF8 or another MBSTRING_..., or V_ASN1_...
     * @param Room|string|null $bytes string or Room or null
     * @param int $position int: where; -1: at the end
     * @param int $set int: 0: a part of its own; 1 or -1: together with the part after or before it
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function x509_name_add_entry_by_obj(Handle|int $name, Handle|int $object, int $type, Room|string|null $bytes, int $position, int $set): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$name, $object, $type, $bytes, $position, $set]);
    }

    /**
     * Adds an entry to a name.
     *
     * See: X509_NAME_add_entry_by_txt(3)
     * @param Handle|int $name X509_NAME
     * @param Handle|int $entry X509_NAME_ENTRY: a copy is added
     * @param int $position int: where; -1: at the end
     * @param int $set int: 0: a part of its own; 1 or -1: together with the part after or before it
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function x509_name_add_entry(Handle|int $name, Handle|int $entry, int $position, int $set): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$name, $entry, $position, $set]);
    }

    /**
     * Removes an entry from a name.
     *
     * See: X509_NAME_add_entry_by_txt(3)
     * @param Handle|int $name X509_NAME
     * @param int $position int: from 0
     * @return ?Handle X509_NAME_ENTRY or null, new: what was removed, or 0: there are not so many
     */
    public static function x509_name_delete_entry(Handle|int $name, int $position): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$name, $position]);
    }

    /**
     * Compares two names, regardless of case and repeated spaces.
     *
     * See: X509_cmp(3)
     * @param Handle|int $a X509_NAME
     * @param Handle|int $b X509_NAME
     * @return int int: 0: the same; negative, positive: which comes first; -2: an error
     */
    public static function x509_name_cmp(Handle|int $a, Handle|int $b): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$a, $b]);
    }

    /**
     * Gives the hash of a name that names files in a directory of authorities.
     *
     * See: X509_NAME_get0_der(3)
     * @param Handle|int $name X509_NAME
     * @return int unsigned long: 32 bits; 0 also after a failure
     */
    public static function x509_name_hash(Handle|int $name): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$name]);
    }

    /**
     * Gives the hash of a name as OpenSSL before 1.0.0 named files.
     *
     * See: X509_NAME_get0_der(3)
     * @param Handle|int $name X509_NAME
     * @return int unsigned long: 32 bits; 0 also after a failure
     */
    public static function x509_name_hash_old(Handle|int $name): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$name]);
    }

    /**
     * Calculates the digest of a name in its DER form.
     *
     * Value 2: `length`, unsigned int: how long the digest is
     * See: X509_digest(3)
     * @param Handle|int $name X509_NAME
     * @param Handle|int $type EVP_MD
     * @param Room $digest Room that is filled
     * @return array int: 1, or 0 with the reason in the queue
     */
    public static function x509_name_digest(Handle|int $name, Handle|int $type, Room $digest): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$name, $type, $digest]);
    }

    /**
     * Makes an entry of a name that holds nothing yet.
     *
     * See: X509_NAME_ENTRY_new(3)
     * @return ?Handle X509_NAME_ENTRY or null, new: an empty one, or 0 without memory
     */
    public static function x509_name_entry_new(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Copies an entry of a name.
     *
     * See: X509_NAME_ENTRY_dup(3)
     * @param Handle|int $entry X509_NAME_ENTRY
     * @return ?Handle X509_NAME_ENTRY or null, new: the copy, or 0 with the reason in the queue
     */
    public static function x509_name_entry_dup(Handle|int $entry): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$entry]);
    }

    /**
     * Gives an entry of a name back. 0 is left alone.
     *
     * See: X509_NAME_ENTRY_new(3)
     * @param Handle|int|null $entry X509_NAME_ENTRY or null
     * @return void nothing
     */
    public static function x509_name_entry_free(Handle|int|null $entry): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$entry]);
    }

    /**
     * Makes an entry of a name.
     *
     * See: X509_NAME_ENTRY_get_object(3)
     * @param string $field string: the type: a short or long name such as CN, or an OID in dotted form
     * @param int $type int: MBSTRING_UTF8 or another MBSTRING_..., or V_ASN1_...
     * @param Room|string|null $bytes string or Room or null
     * @return ?Handle X509_NAME_ENTRY or null, new: the entry, or 0 with the reason in the queue
     */
    public static function x509_name_entry_create_by_txt(string $field, int $type, Room|string|null $bytes = null): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$field, $type, $bytes]);
    }

    /**
     * Makes an entry of a name, by the NID of its type.
     *
     * See: X509_NAME_ENTRY_get_object(3)
     * @param int $nid int: the type, such as 13 for the common name
     * @param int $type int: MBSTRING_UTF8 or another MBSTRING_..., or V_ASN1_...
     * @param Room|string|null $bytes string or Room or null
     * @return ?Handle X509_NAME_ENTRY or null, new: the entry, or 0 with the reason in the queue
     */
    public static function x509_name_entry_create_by_nid(int $nid, int $type, Room|string|null $bytes = null): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$nid, $type, $bytes]);
    }

    /**
     * Makes an entry of a name, by the object identifier of its type.
     *
     * See: X509_NAME_ENTRY_get_object(3)
     * @param Handle|int $object ASN1_OBJECT: the type
     * @param int $type int: MBSTRING_UTF8 or another MBSTRING_..., or V_ASN1_...
     * @param Room|string|null $bytes string or Room or null
     * @return ?Handle X509_NAME_ENTRY or null, new: the entry, or 0 with the reason in the queue
     */
    public static function x509_name_entry_create_by_obj(Handle|int $object, int $type, Room|string|null $bytes = null): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$object, $type, $bytes]);
    }

    /**
     * Gives the type of an entry.
     *
     * See: X509_NAME_ENTRY_get_object(3)
     * @param Handle|int $entry X509_NAME_ENTRY
     * @return ?Handle ASN1_OBJECT or null, borrowed
     */
    public static function x509_name_entry_get_object(Handle|int $entry): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$entry]);
    }

    /**
     * Gives the value of an entry. asn1_string_to_utf8 makes a text of it.
     *
     * See: X509_NAME_ENTRY_get_object(3)
     * @param Handle|int $entry X509_NAME_ENTRY
     * @return ?Handle ASN1_STRING or null, borrowed
     */
    public static function x509_name_entry_get_data(Handle|int $entry): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$entry]);
    }

    /**
     * Sets the type of an entry.
     *
     * See: X509_NAME_ENTRY_get_object(3)
     * @param Handle|int $entry X509_NAME_ENTRY
     * @param Handle|int $object ASN1_OBJECT: copied
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function x509_name_entry_set_object(Handle|int $entry, Handle|int $object): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$entry, $object]);
    }

    /**
     * Sets the value of an entry.
     *
     * See: X509_NAME_ENTRY_get_object(3)
     * @param Handle|int $entry X509_NAME_ENTRY
     * @param int $type int: MBSTRING_UTF8 or another MBSTRING_..., or V_ASN1_...
     * @param Room|string|null $bytes string or Room or null
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function x509_name_entry_set_data(Handle|int $entry, int $type, Room|string|null $bytes = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$entry, $type, $bytes]);
    }

    /**
     * Tells which part of a name an entry belongs to.
     *
     * See: X509_NAME_ENTRY_get_object(3)
     * @param Handle|int $entry X509_NAME_ENTRY
     * @return int int: entries with the same number form one part of the name
     */
    public static function x509_name_entry_set(Handle|int $entry): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$entry]);
    }

    /**
     * Makes an extension that holds nothing yet.
     *
     * See: X509_EXTENSION_new(3)
     * @return ?Handle X509_EXTENSION or null, new: an empty one, or 0 without memory
     */
    public static function x509_extension_new(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Copies an extension.
     *
     * See: X509_EXTENSION_dup(3)
     * @param Handle|int $extension X509_EXTENSION
     * @return ?Handle X509_EXTENSION or null, new: the copy, or 0 with the reason in the queue
     */
    public static function x509_extension_dup(Handle|int $extension): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$extension]);
    }

    /**
     * Gives an extension back. 0 is left alone.
     *
     * See: X509_EXTENSION_new(3)
     * @param Handle|int|null $extension X509_EXTENSION or null
     * @return void nothing
     */
    public static function x509_extension_free(Handle|int|null $extension): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$extension]);
    }

    /**
     * Gives the type of an extension.
     *
     * See: X509_EXTENSION_set_object(3)
     * @param Handle|int $extension X509_EXTENSION
     * @return ?Handle ASN1_OBJECT or null, borrowed
     */
    public static function x509_extension_get_object(Handle|int $extension): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$extension]);
    }

    /**
     * Tells whether an extension is critical: who does not know it must refuse the certificate.
     *
     * See: X509_EXTENSION_set_object(3)
     * @param Handle|int $extension X509_EXTENSION
     * @return int int: 1 or 0
     */
    public static function x509_extension_get_critical(Handle|int $extension): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$extension]);
    }

    /**
     * Gives the value of an extension in its DER form.
     *
     * See: X509_EXTENSION_set_object(3)
     * @param Handle|int $extension X509_EXTENSION
     * @return ?Handle ASN1_OCTET_STRING or null, borrowed
     */
    public static function x509_extension_get_data(Handle|int $extension): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$extension]);
    }

    /**
     * Sets the type of an extension.
     *
     * See: X509_EXTENSION_set_object(3)
     * @param Handle|int $extension X509_EXTENSION
     * @param Handle|int $object ASN1_OBJECT: copied
     * @return int int: 1, or 0
     */
    public static function x509_extension_set_object(Handle|int $extension, Handle|int $object): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$extension, $object]);
    }

    /**
     * Says whether an extension is critical.
     *
     * See: X509_EXTENSION_set_object(3)
     * @param Handle|int $extension X509_EXTENSION
     * @param int $critical int: 1 or 0
     * @return int int: 1, or 0
     */
    public static function x509_extension_set_critical(Handle|int $extension, int $critical): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$extension, $critical]);
    }

    /**
     * Sets the value of an extension.
     *
     * See: X509_EXTENSION_set_object(3)
     * @param Handle|int $extension X509_EXTENSION
     * @param Handle|int $data ASN1_OCTET_STRING: DER; copied
     * @return int int: 1, or 0
     */
    public static function x509_extension_set_data(Handle|int $extension, Handle|int $data): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$extension, $data]);
    }

    /**
     * Makes an extension of its DER form.
     *
     * See: X509_EXTENSION_set_object(3)
     * @param int $nid int: the type
     * @param int $critical int: 1 or 0
     * @param Handle|int $data ASN1_OCTET_STRING: DER; copied
     * @return ?Handle X509_EXTENSION or null, new: the extension, or 0 with the reason in the queue
     */
    public static function x509_extension_create_by_nid(int $nid, int $critical, Handle|int $data): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$nid, $critical, $data]);
    }

    /**
     * Makes an extension of its DER form, by the object identifier of its type.
     *
     * See: X509_EXTENSION_set_object(3)
     * @param Handle|int $object ASN1_OBJECT: the type
     * @param int $critical int: 1 or 0
     * @param Handle|int $data ASN1_OCTET_STRING: DER; copied
     * @return ?Handle X509_EXTENSION or null, new: the extension, or 0 with the reason in the queue
     */
    public static function x509_extension_create_by_obj(Handle|int $object, int $critical, Handle|int $data): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$object, $critical, $data]);
    }

    /**
     * Writes the value of an extension to a BIO, for people to read, such as `DNS:example.com,
     * DNS:www.example.com`.
     *
     * See: X509V3_EXT_print(3)
     * @param Handle|int $bio BIO
     * @param Handle|int $extension X509_EXTENSION
     * @param int $flags unsigned long: X509V3_EXT_...: what to do with an unknown one; 0: nothing
     * @param int $indent int: spaces before each line
     * @return int int: 1; 0: unknown or malformed, and nothing was written
     */
    public static function x509v3_ext_print(Handle|int $bio, Handle|int $extension, int $flags, int $indent): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $extension, $flags, $indent]);
    }

    /**
     * Makes an extension of a text as in OpenSSL's configuration files. Sections cannot be named.
     *
     * See: x509v3_config(5)
     * @param Handle|int|null $issuer X509 or null: for `keyid` and `issuer` values; 0: none
     * @param Handle|int|null $subject X509 or null: for `hash` and `email:copy` values; 0: none
     * @param int $nid int: the type
     * @param string $value string: such as `critical,CA:TRUE` or `DNS:example.com`
     * @return ?Handle X509_EXTENSION or null, new: the extension, or 0 with the reason in the queue
     */
    public static function x509v3_ext_conf_nid(Handle|int|null $issuer, Handle|int|null $subject, int $nid, string $value): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$issuer, $subject, $nid, $value]);
    }

    /**
     * Makes a string that holds nothing yet.
     *
     * See: ASN1_STRING_new(3)
     * @return ?Handle ASN1_STRING or null, new: an empty one, or 0 without memory
     */
    public static function asn1_string_new(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Gives a string back. 0 is left alone.
     *
     * See: ASN1_STRING_new(3)
     * @param Handle|int|null $string ASN1_STRING or null
     * @return void nothing
     */
    public static function asn1_string_free(Handle|int|null $string): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$string]);
    }

    /**
     * Makes a string of a type.
     *
     * See: ASN1_STRING_new(3)
     * @param int $type int: V_ASN1_..., such as V_ASN1_UTF8STRING
     * @return ?Handle ASN1_STRING or null, new: an empty one, or 0 without memory
     */
    public static function asn1_string_type_new(int $type): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$type]);
    }

    /**
     * Copies a string.
     *
     * See: ASN1_STRING_length(3)
     * @param Handle|int $string ASN1_STRING
     * @return ?Handle ASN1_STRING or null, new: the copy, or 0 without memory
     */
    public static function asn1_string_dup(Handle|int $string): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$string]);
    }

    /**
     * Makes one string the same as another, type included.
     *
     * See: ASN1_STRING_copy(3)
     * @param Handle|int $to ASN1_STRING
     * @param Handle|int $from ASN1_STRING
     * @return int int: 1, or 0 without memory
     */
    public static function asn1_string_copy(Handle|int $to, Handle|int $from): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$to, $from]);
    }

    /**
     * Compares two strings.
     *
     * See: ASN1_STRING_length(3)
     * @param Handle|int $a ASN1_STRING
     * @param Handle|int $b ASN1_STRING
     * @return int int: 0: the same type and bytes; otherwise which comes first
     */
    public static function asn1_string_cmp(Handle|int $a, Handle|int $b): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$a, $b]);
    }

    /**
     * Gives the type of a string.
     *
     * See: ASN1_STRING_length(3)
     * @param Handle|int $string ASN1_STRING
     * @return int int: V_ASN1_...
     */
    public static function asn1_string_type(Handle|int $string): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$string]);
    }

    /**
     * Gives the length of a string.
     *
     * See: ASN1_STRING_length(3)
     * @param Handle|int $string ASN1_STRING
     * @return int int: bytes
     */
    public static function asn1_string_length(Handle|int $string): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$string]);
    }

    /**
     * Gives the bytes of a string as they are. In what encoding, its type tells.
     *
     * See: ASN1_STRING_length(3)
     * @param Handle|int $string ASN1_STRING
     * @param ?Room $buffer Room that is filled or null
     * @return int int64_t: how many bytes there are, whatever the room
     */
    public static function asn1_string_get0_data(Handle|int $string, ?Room $buffer = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$string, $buffer]);
    }

    /**
     * The old name of asn1_string_get0_data.
     *
     * OpenSSL: before 4.0
     * See: ASN1_STRING_length(3)
     * @param Handle|int $string ASN1_STRING
     * @param ?Room $buffer Room that is filled or null
     * @return int int64_t: how many bytes there are, whatever the room
     */
    public static function asn1_string_data(Handle|int $string, ?Room $buffer = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$string, $buffer]);
    }

    /**
     * Sets the bytes of a string. That of an entry of a name takes no text that is not of its type.
     *
     * See: ASN1_STRING_length(3)
     * @param Handle|int $string ASN1_STRING
     * @param Room|string|null $bytes string or Room or null
     * @return int int: 1; 0 without memory, or with the reason in the queue
     */
    public static function asn1_string_set(Handle|int $string, Room|string|null $bytes = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$string, $bytes]);
    }

    /**
     * Gives a string as UTF-8, whatever its type, without a NUL behind it.
     *
     * See: ASN1_STRING_length(3)
     * @param Handle|int $string ASN1_STRING
     * @param ?Room $buffer Room that is filled or null
     * @return int int: how many bytes the text has, whatever the room; negative: it is no text
     */
    public static function asn1_string_to_utf8(Handle|int $string, ?Room $buffer = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$string, $buffer]);
    }

    /**
     * Writes a string to a BIO; what is not printable shows as a dot.
     *
     * See: ASN1_STRING_print_ex(3)
     * @param Handle|int $bio BIO
     * @param Handle|int $string ASN1_STRING
     * @return int int: 1, or 0
     */
    public static function asn1_string_print(Handle|int $bio, Handle|int $string): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $string]);
    }

    /**
     * Writes a string to a BIO, escaped as the flags say.
     *
     * See: ASN1_STRING_print_ex(3)
     * @param Handle|int $bio BIO
     * @param Handle|int $string ASN1_STRING
     * @param int $flags unsigned long: ASN1_STRFLGS_..., such as ASN1_STRFLGS_RFC2253
     * @return int int: how many characters, or -1
     */
    public static function asn1_string_print_ex(Handle|int $bio, Handle|int $string, int $flags): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $string, $flags]);
    }

    /**
     * Names a type of ASN.1.
     *
     * See: ASN1_STRING_print_ex(3)
     * @param int $tag int: V_ASN1_...
     * @return ?string string or null: the name; `(unknown)` where there is none
     */
    public static function asn1_tag2str(int $tag): ?string
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$tag]);
    }

    /**
     * Makes a string of bytes, such as x509_extension_set_data takes.
     *
     * See: ASN1_STRING_new(3)
     * @return ?Handle ASN1_OCTET_STRING or null, new: an empty one, or 0 without memory
     */
    public static function asn1_octet_string_new(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Gives a string of bytes back. 0 is left alone.
     *
     * See: ASN1_STRING_new(3)
     * @param Handle|int|null $string ASN1_OCTET_STRING or null
     * @return void nothing
     */
    public static function asn1_octet_string_free(Handle|int|null $string): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$string]);
    }

    /**
     * Sets the bytes of a string of bytes.
     *
     * See: ASN1_STRING_length(3)
     * @param Handle|int $string ASN1_OCTET_STRING
     * @param Room|string|null $bytes string or Room or null
     * @return int int: 1, or 0 without memory
     */
    public static function asn1_octet_string_set(Handle|int $string, Room|string|null $bytes = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$string, $bytes]);
    }

    /**
     * Makes a time that is not set yet.
     *
     * See: ASN1_TIME_set(3)
     * @return ?Handle ASN1_TIME or null, new: an empty one, or 0 without memory
     */
    public static function asn1_time_new(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Copies a time.
     *
     * OpenSSL: 3.0 and newer
     * See: ASN1_TIME_set(3)
     * @param Handle|int $time ASN1_TIME
     * @return ?Handle ASN1_TIME or null, new: the copy, or 0 without memory
     */
    public static function asn1_time_dup(Handle|int $time): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$time]);
    }

    /**
     * Gives a time back. 0 is left alone.
     *
     * See: ASN1_TIME_set(3)
     * @param Handle|int|null $time ASN1_TIME or null
     * @return void nothing
     */
    public static function asn1_time_free(Handle|int|null $time): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$time]);
    }

    /**
     * Sets a time to a number of seconds since 1970.
     *
     * See: ASN1_TIME_set(3)
     * @param Handle|int|null $time ASN1_TIME or null: 0: a new one is made
     * @param int $seconds time_t: since 1970
     * @return ?Handle ASN1_TIME or null, new: `time`, or the new one; 0 with the reason in the queue
     */
    public static function asn1_time_set(Handle|int|null $time, int $seconds): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$time, $seconds]);
    }

    /**
     * Sets a time to a number of seconds since 1970 and an offset.
     *
     * See: ASN1_TIME_set(3)
     * @param Handle|int|null $time ASN1_TIME or null: 0: a new one is made
     * @param int $seconds time_t: since 1970
     * @param int $offset_days int: days to add
     * @param int $offset_seconds long: seconds to add
     * @return ?Handle ASN1_TIME or null, new: `time`, or the new one; 0 with the reason in the queue
     */
    public static function asn1_time_adj(Handle|int|null $time, int $seconds, int $offset_days, int $offset_seconds): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$time, $seconds, $offset_days, $offset_seconds]);
    }

    /**
     * Sets a time to so many seconds from now.
     *
     * See: X509_cmp_time(3)
     * @param Handle|int|null $time ASN1_TIME or null: 0: a new one is made
     * @param int $offset long: seconds
     * @return ?Handle ASN1_TIME or null, new: `time`, or the new one; 0 with the reason in the queue
     */
    public static function x509_gmtime_adj(Handle|int|null $time, int $offset): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$time, $offset]);
    }

    /**
     * Sets a time to so many seconds after another.
     *
     * Value 2: `from` as it is afterwards
     * See: X509_cmp_time(3)
     * @param Handle|int|null $time ASN1_TIME or null: 0: a new one is made
     * @param int $offset long: seconds
     * @param ?int $from time_t or null: seconds since 1970; null: now
     * @return array ASN1_TIME or null, new: `time`, or the new one; 0 with the reason in the queue
     */
    public static function x509_time_adj(Handle|int|null $time, int $offset, ?int $from): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$time, $offset, $from]);
    }

    /**
     * Sets a time to so many days and seconds after another.
     *
     * Value 2: `from` as it is afterwards
     * See: X509_cmp_time(3)
     * @param Handle|int|null $time ASN1_TIME or null: 0: a new one is made
     * @param int $offset_days int: days to add
     * @param int $offset_seconds long: seconds to add
     * @param ?int $from time_t or null: seconds since 1970; null: now
     * @return array ASN1_TIME or null, new: `time`, or the new one; 0 with the reason in the queue
     */
    public static function x509_time_adj_ex(Handle|int|null $time, int $offset_days, int $offset_seconds, ?int $from): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$time, $offset_days, $offset_seconds, $from]);
    }

    /**
     * Sets a time to that of a text.
     *
     * See: ASN1_TIME_set(3)
     * @param Handle|int|null $time ASN1_TIME or null: 0: the text is only checked
     * @param string $text string: YYMMDDHHMMSSZ or YYYYMMDDHHMMSSZ
     * @return int int: 1, or 0: malformed
     */
    public static function asn1_time_set_string(Handle|int|null $time, string $text): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$time, $text]);
    }

    /**
     * Sets a time to that of a text, in the form that RFC 5280 wants in certificates.
     *
     * See: ASN1_TIME_set(3)
     * @param Handle|int|null $time ASN1_TIME or null: 0: the text is only checked
     * @param string $text string: YYMMDDHHMMSSZ or YYYYMMDDHHMMSSZ
     * @return int int: 1, or 0: malformed
     */
    public static function asn1_time_set_string_x509(Handle|int|null $time, string $text): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$time, $text]);
    }

    /**
     * Brings a time into the form that RFC 5280 wants in certificates.
     *
     * See: ASN1_TIME_set(3)
     * @param Handle|int $time ASN1_TIME
     * @return int int: 1, or 0: malformed
     */
    public static function asn1_time_normalize(Handle|int $time): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$time]);
    }

    /**
     * Tells whether a time is well-formed.
     *
     * See: ASN1_TIME_set(3)
     * @param Handle|int $time ASN1_TIME
     * @return int int: 1 or 0
     */
    public static function asn1_time_check(Handle|int $time): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$time]);
    }

    /**
     * Writes a time to a BIO, such as `Jan 1 00:00:00 2030 GMT`.
     *
     * See: ASN1_TIME_set(3)
     * @param Handle|int $bio BIO
     * @param Handle|int $time ASN1_TIME
     * @return int int: 1; 0: malformed, which is also written, or the BIO failed
     */
    public static function asn1_time_print(Handle|int $bio, Handle|int $time): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $time]);
    }

    /**
     * Writes a time to a BIO, in one of two forms.
     *
     * OpenSSL: 3.0 and newer
     * See: ASN1_TIME_set(3)
     * @param Handle|int $bio BIO
     * @param Handle|int $time ASN1_TIME
     * @param int $flags unsigned long: 0: as asn1_time_print; 1: by ISO 8601
     * @return int int: 1; 0: malformed, which is also written, or the BIO failed
     */
    public static function asn1_time_print_ex(Handle|int $bio, Handle|int $time, int $flags): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $time, $flags]);
    }

    /**
     * Tells how much later one time is than another. With asn1_time_set(0, 0) for `from` it tells the seconds
     * since 1970.
     *
     * Value 2: `days`, int
     * Value 3: `seconds`, int: of the same sign as `days`, and less than a day
     * See: ASN1_TIME_set(3)
     * @param Handle|int|null $from ASN1_TIME or null: 0: now
     * @param Handle|int|null $to ASN1_TIME or null: 0: now
     * @return array int: 1, or 0: one of them is malformed
     */
    public static function asn1_time_diff(Handle|int|null $from = null, Handle|int|null $to = null): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$from, $to]);
    }

    /**
     * Compares a time with a number of seconds since 1970.
     *
     * See: ASN1_TIME_set(3)
     * @param Handle|int $time ASN1_TIME
     * @param int $seconds time_t: since 1970
     * @return int int: -1: `time` is earlier; 0: the same; 1: later; -2: malformed
     */
    public static function asn1_time_cmp_time_t(Handle|int $time, int $seconds): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$time, $seconds]);
    }

    /**
     * Compares two times.
     *
     * See: ASN1_TIME_set(3)
     * @param Handle|int $a ASN1_TIME
     * @param Handle|int $b ASN1_TIME
     * @return int int: -1: `a` is earlier; 0: the same; 1: later; -2: malformed
     */
    public static function asn1_time_compare(Handle|int $a, Handle|int $b): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$a, $b]);
    }

    /**
     * Compares a time of a certificate with a number of seconds since 1970.
     *
     * Value 2: `than` as it is afterwards
     * See: X509_cmp_time(3)
     * @param Handle|int $time ASN1_TIME
     * @param ?int $than time_t or null: seconds since 1970; null: now
     * @return array int: -1: `time` is earlier or the same; 1: later; 0: malformed
     */
    public static function x509_cmp_time(Handle|int $time, ?int $than): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$time, $than]);
    }

    /**
     * Compares a time of a certificate with now.
     *
     * See: X509_cmp_time(3)
     * @param Handle|int $time ASN1_TIME
     * @return int int: -1: `time` is over, or now; 1: to come; 0: malformed
     */
    public static function x509_cmp_current_time(Handle|int $time): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$time]);
    }

    /**
     * Gives a time with four digits of the year. asn1_string_get0_data gives its bytes.
     *
     * See: ASN1_TIME_set(3)
     * @param Handle|int $time ASN1_TIME
     * @return ?Handle ASN1_GENERALIZEDTIME or null, new: the time, or 0: malformed
     */
    public static function asn1_time_to_generalizedtime(Handle|int $time): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$time]);
    }

    /**
     * Gives a time back. 0 is left alone.
     *
     * See: ASN1_STRING_new(3)
     * @param Handle|int|null $time ASN1_GENERALIZEDTIME or null
     * @return void nothing
     */
    public static function asn1_generalizedtime_free(Handle|int|null $time): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$time]);
    }

    /**
     * Makes an integer that holds nothing yet.
     *
     * See: ASN1_INTEGER_new(3)
     * @return ?Handle ASN1_INTEGER or null, new: an empty one, or 0 without memory
     */
    public static function asn1_integer_new(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Copies an integer.
     *
     * See: ASN1_INTEGER_dup(3)
     * @param Handle|int $integer ASN1_INTEGER
     * @return ?Handle ASN1_INTEGER or null, new: the copy, or 0 with the reason in the queue
     */
    public static function asn1_integer_dup(Handle|int $integer): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$integer]);
    }

    /**
     * Gives an integer back. 0 is left alone.
     *
     * See: ASN1_INTEGER_new(3)
     * @param Handle|int|null $integer ASN1_INTEGER or null
     * @return void nothing
     */
    public static function asn1_integer_free(Handle|int|null $integer): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$integer]);
    }

    /**
     * Compares two integers.
     *
     * See: ASN1_INTEGER_get_int64(3)
     * @param Handle|int $a ASN1_INTEGER
     * @param Handle|int $b ASN1_INTEGER
     * @return int int: 0: the same; negative, positive: which is smaller
     */
    public static function asn1_integer_cmp(Handle|int $a, Handle|int $b): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$a, $b]);
    }

    /**
     * Gives the value of an integer.
     *
     * Value 2: `number`, int64_t
     * See: ASN1_INTEGER_get_int64(3)
     * @param Handle|int $integer ASN1_INTEGER
     * @return array int: 1, or 0: too large
     */
    public static function asn1_integer_get_int64(Handle|int $integer): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$integer]);
    }

    /**
     * Gives the value of an integer that is not negative.
     *
     * Value 2: `number`, uint64_t: those above 9223372036854775807 show as negative
     * See: ASN1_INTEGER_get_int64(3)
     * @param Handle|int $integer ASN1_INTEGER
     * @return array int: 1, or 0: negative or too large
     */
    public static function asn1_integer_get_uint64(Handle|int $integer): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$integer]);
    }

    /**
     * Gives the value of an integer, in an old form that cannot tell -1 from too large.
     *
     * See: ASN1_INTEGER_get_int64(3)
     * @param Handle|int|null $integer ASN1_INTEGER or null
     * @return int long: the value; -1 also where it is too large; 0 where none was given
     */
    public static function asn1_integer_get(Handle|int|null $integer): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$integer]);
    }

    /**
     * Sets the value of an integer.
     *
     * See: ASN1_INTEGER_get_int64(3)
     * @param Handle|int $integer ASN1_INTEGER
     * @param int $number int64_t
     * @return int int: 1, or 0 without memory
     */
    public static function asn1_integer_set_int64(Handle|int $integer, int $number): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$integer, $number]);
    }

    /**
     * Sets the value of an integer to one that is not negative.
     *
     * See: ASN1_INTEGER_get_int64(3)
     * @param Handle|int $integer ASN1_INTEGER
     * @param int $number uint64_t
     * @return int int: 1, or 0 without memory
     */
    public static function asn1_integer_set_uint64(Handle|int $integer, int $number): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$integer, $number]);
    }

    /**
     * Sets the value of an integer.
     *
     * See: ASN1_INTEGER_get_int64(3)
     * @param Handle|int $integer ASN1_INTEGER
     * @param int $number long
     * @return int int: 1, or 0 without memory
     */
    public static function asn1_integer_set(Handle|int $integer, int $number): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$integer, $number]);
    }

    /**
     * Gives an integer of any size as a big number.
     *
     * See: ASN1_INTEGER_get_int64(3)
     * @param Handle|int $integer ASN1_INTEGER
     * @return ?Handle BIGNUM or null, new: the number, or 0 with the reason in the queue
     */
    public static function asn1_integer_to_bn(Handle|int $integer): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$integer]);
    }

    /**
     * Makes an integer of a big number.
     *
     * See: ASN1_INTEGER_get_int64(3)
     * @param Handle|int $number BIGNUM
     * @return ?Handle ASN1_INTEGER or null, new: the integer, or 0 with the reason in the queue
     */
    public static function bn_to_asn1_integer(Handle|int $number): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$number]);
    }

    /**
     * Gives an integer as a text.
     *
     * See: i2s_ASN1_INTEGER(3)
     * @param Handle|int $integer ASN1_INTEGER
     * @return ?string string or null: decimal digits; of numbers with 128 bits or more, 0x and hexadecimal
     *   ones
     */
    public static function i2s_asn1_integer(Handle|int $integer): ?string
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$integer]);
    }

    /**
     * Writes an integer to a BIO as hexadecimal digits.
     *
     * See: i2a_ASN1_INTEGER(3)
     * @param Handle|int $bio BIO
     * @param Handle|int $integer ASN1_INTEGER
     * @return int int: how many characters, or -1
     */
    public static function i2a_asn1_integer(Handle|int $bio, Handle|int $integer): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $integer]);
    }

    /**
     * Makes an object identifier that is none yet. obj_txt2obj makes one that is.
     *
     * See: ASN1_OBJECT_new(3)
     * @return ?Handle ASN1_OBJECT or null, new: an empty one, or 0 without memory
     */
    public static function asn1_object_new(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Gives an object identifier back. 0 is left alone.
     *
     * See: ASN1_OBJECT_new(3)
     * @param Handle|int|null $object ASN1_OBJECT or null
     * @return void nothing
     */
    public static function asn1_object_free(Handle|int|null $object): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$object]);
    }

    /**
     * Gives the object identifier of a NID, OpenSSL's own number for it.
     *
     * See: OBJ_nid2obj(3)
     * @param int $nid int
     * @return ?Handle ASN1_OBJECT or null, static: the object identifier, or 0: no such NID
     */
    public static function obj_nid2obj(int $nid): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$nid]);
    }

    /**
     * Gives the long name of a NID.
     *
     * See: OBJ_nid2obj(3)
     * @param int $nid int
     * @return ?string string or null: such as `commonName`; null: no such NID
     */
    public static function obj_nid2ln(int $nid): ?string
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$nid]);
    }

    /**
     * Gives the short name of a NID.
     *
     * See: OBJ_nid2obj(3)
     * @param int $nid int
     * @return ?string string or null: such as `CN`; null: no such NID
     */
    public static function obj_nid2sn(int $nid): ?string
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$nid]);
    }

    /**
     * Gives the NID of an object identifier.
     *
     * See: OBJ_nid2obj(3)
     * @param Handle|int $object ASN1_OBJECT
     * @return int int: the NID; 0: OpenSSL does not know it
     */
    public static function obj_obj2nid(Handle|int $object): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$object]);
    }

    /**
     * Finds a NID by its long name.
     *
     * See: OBJ_nid2obj(3)
     * @param string $name string
     * @return int int: the NID; 0: unknown
     */
    public static function obj_ln2nid(string $name): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$name]);
    }

    /**
     * Finds a NID by its short name.
     *
     * See: OBJ_nid2obj(3)
     * @param string $name string
     * @return int int: the NID; 0: unknown
     */
    public static function obj_sn2nid(string $name): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$name]);
    }

    /**
     * Finds a NID by a name or by an object identifier in dotted form.
     *
     * See: OBJ_nid2obj(3)
     * @param string $text string
     * @return int int: the NID; 0: unknown
     */
    public static function obj_txt2nid(string $text): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$text]);
    }

    /**
     * Makes an object identifier of a text.
     *
     * See: OBJ_nid2obj(3)
     * @param string $text string: a short or long name, or numbers with dots
     * @param int $no_name int: 1: numbers only
     * @return ?Handle ASN1_OBJECT or null, new: the object identifier, or 0 with the reason in the queue
     */
    public static function obj_txt2obj(string $text, int $no_name): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$text, $no_name]);
    }

    /**
     * Gives an object identifier as a text, cut to the room and with a NUL behind it.
     *
     * See: OBJ_nid2obj(3)
     * @param ?Room $buffer Room that is filled or null
     * @param Handle|int $object ASN1_OBJECT
     * @param int $no_name int: 1: numbers only; 0: the long name where it has one
     * @return int int: characters without the NUL, whatever the room; -1: an error
     */
    public static function obj_obj2txt(?Room $buffer, Handle|int $object, int $no_name): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$buffer, $object, $no_name]);
    }

    /**
     * Compares two object identifiers.
     *
     * See: OBJ_nid2obj(3)
     * @param Handle|int $a ASN1_OBJECT
     * @param Handle|int $b ASN1_OBJECT
     * @return int int: 0: the same
     */
    public static function obj_cmp(Handle|int $a, Handle|int $b): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$a, $b]);
    }

    /**
     * Copies an object identifier.
     *
     * See: OBJ_nid2obj(3)
     * @param Handle|int $object ASN1_OBJECT
     * @return ?Handle ASN1_OBJECT or null, new: the copy, or 0 without memory
     */
    public static function obj_dup(Handle|int $object): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$object]);
    }

    /**
     * Writes an object identifier to a BIO: its long name where it has one, otherwise numbers.
     *
     * See: OBJ_nid2obj(3)
     * @param Handle|int $bio BIO
     * @param Handle|int $object ASN1_OBJECT
     * @return int int: how many characters, or -1
     */
    public static function i2a_asn1_object(Handle|int $bio, Handle|int $object): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $object]);
    }

    /**
     * Makes a revocation list that holds nothing yet.
     *
     * See: X509_CRL_new(3)
     * @return ?Handle X509_CRL or null, new: an empty one, or 0 without memory
     */
    public static function x509_crl_new(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Makes a revocation list that holds nothing yet, for algorithms with certain properties.
     *
     * OpenSSL: 3.0 and newer
     * See: X509_CRL_new(3)
     * @param ?string $properties string or null: which implementations are fetched; null: the default
     * @return ?Handle X509_CRL or null, new: an empty one, or 0 without memory
     */
    public static function x509_crl_new_ex(?string $properties): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$properties]);
    }

    /**
     * Copies a revocation list.
     *
     * See: X509_CRL_dup(3)
     * @param Handle|int $crl X509_CRL
     * @return ?Handle X509_CRL or null, new: the copy, or 0 with the reason in the queue
     */
    public static function x509_crl_dup(Handle|int $crl): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$crl]);
    }

    /**
     * Counts one more owner of a revocation list.
     *
     * See: X509_CRL_new(3)
     * @param Handle|int $crl X509_CRL
     * @return int int: 1, or 0
     */
    public static function x509_crl_up_ref(Handle|int $crl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$crl]);
    }

    /**
     * Gives a revocation list back. 0 is left alone.
     *
     * See: X509_CRL_new(3)
     * @param Handle|int|null $crl X509_CRL or null
     * @return void nothing
     */
    public static function x509_crl_free(Handle|int|null $crl): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$crl]);
    }

    /**
     * Gives the version of a revocation list.
     *
     * See: X509_get_version(3)
     * @param Handle|int $crl X509_CRL
     * @return int long: one less than the version: 1 for version 2
     */
    public static function x509_crl_get_version(Handle|int $crl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$crl]);
    }

    /**
     * Sets the version of a revocation list.
     *
     * See: X509_get_version(3)
     * @param Handle|int $crl X509_CRL
     * @param int $version long: one less than the version: 1 for version 2
     * @return int int: 1, or 0
     */
    public static function x509_crl_set_version(Handle|int $crl, int $version): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$crl, $version]);
    }

    /**
     * Gives the name of the issuer of a revocation list.
     *
     * See: X509_get_subject_name(3)
     * @param Handle|int $crl X509_CRL
     * @return ?Handle X509_NAME or null, borrowed
     */
    public static function x509_crl_get_issuer(Handle|int $crl): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$crl]);
    }

    /**
     * Sets the name of the issuer of a revocation list.
     *
     * See: X509_get_subject_name(3)
     * @param Handle|int $crl X509_CRL
     * @param Handle|int $name X509_NAME: copied
     * @return int int: 1, or 0
     */
    public static function x509_crl_set_issuer_name(Handle|int $crl, Handle|int $name): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$crl, $name]);
    }

    /**
     * Gives the time that a revocation list was issued at, for reading.
     *
     * See: X509_get0_notBefore(3)
     * @param Handle|int $crl X509_CRL
     * @return ?Handle ASN1_TIME or null, borrowed
     */
    public static function x509_crl_get0_lastupdate(Handle|int $crl): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$crl]);
    }

    /**
     * Gives the time that a revocation list was issued at; changing it changes the list.
     *
     * See: X509_get0_notBefore(3)
     * @param Handle|int $crl X509_CRL
     * @return ?Handle ASN1_TIME or null, borrowed
     */
    public static function x509_crl_get_lastupdate(Handle|int $crl): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$crl]);
    }

    /**
     * Sets the time that a revocation list was issued at.
     *
     * See: X509_get0_notBefore(3)
     * @param Handle|int $crl X509_CRL
     * @param Handle|int $time ASN1_TIME: copied
     * @return int int: 1, or 0
     */
    public static function x509_crl_set1_lastupdate(Handle|int $crl, Handle|int $time): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$crl, $time]);
    }

    /**
     * Gives the time by which a newer revocation list is to be expected, for reading.
     *
     * See: X509_get0_notBefore(3)
     * @param Handle|int $crl X509_CRL
     * @return ?Handle ASN1_TIME or null, borrowed: the time, or 0: not named
     */
    public static function x509_crl_get0_nextupdate(Handle|int $crl): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$crl]);
    }

    /**
     * Gives the time by which a newer revocation list is to be expected; changing it changes the list.
     *
     * See: X509_get0_notBefore(3)
     * @param Handle|int $crl X509_CRL
     * @return ?Handle ASN1_TIME or null, borrowed: the time, or 0: not named
     */
    public static function x509_crl_get_nextupdate(Handle|int $crl): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$crl]);
    }

    /**
     * Sets the time by which a newer revocation list is to be expected.
     *
     * See: X509_get0_notBefore(3)
     * @param Handle|int $crl X509_CRL
     * @param Handle|int $time ASN1_TIME: copied
     * @return int int: 1, or 0
     */
    public static function x509_crl_set1_nextupdate(Handle|int $crl, Handle|int $time): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$crl, $time]);
    }

    /**
     * Gives all entries of a revocation list, for reading.
     *
     * See: X509_CRL_get0_by_serial(3)
     * @param Handle|int $crl X509_CRL
     * @return ?Handle STACK_OF(X509_REVOKED) or null, borrowed: the entries, or 0: none
     */
    public static function x509_crl_get_revoked(Handle|int $crl): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$crl]);
    }

    /**
     * Looks a serial number up in a revocation list.
     *
     * Value 2: `revoked`, int64_t: a handle of the entry, an X509_REVOKED
     * See: X509_CRL_get0_by_serial(3)
     * @param Handle|int $crl X509_CRL
     * @param Handle|int $serial ASN1_INTEGER
     * @return array int: 1: revoked; 2: on the list to be removed from it; 0: not on the list
     */
    public static function x509_crl_get0_by_serial(Handle|int $crl, Handle|int $serial): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$crl, $serial]);
    }

    /**
     * Looks a certificate up in a revocation list, by issuer and serial number.
     *
     * Value 2: `revoked`, int64_t: a handle of the entry, an X509_REVOKED
     * See: X509_CRL_get0_by_serial(3)
     * @param Handle|int $crl X509_CRL
     * @param Handle|int $x509 X509
     * @return array int: 1: revoked; 2: on the list to be removed from it; 0: not on the list
     */
    public static function x509_crl_get0_by_cert(Handle|int $crl, Handle|int $x509): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$crl, $x509]);
    }

    /**
     * Adds an entry to a revocation list. It is copied when it is complete: what is changed in it afterwards
     * does not count.
     *
     * See: X509_CRL_get0_by_serial(3)
     * @param Handle|int $crl X509_CRL
     * @param Handle|int $revoked X509_REVOKED: copied
     * @return int int: 1, or 0 with the reason in the queue: the entry has no number or date yet
     */
    public static function x509_crl_add0_revoked(Handle|int $crl, Handle|int $revoked): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$crl, $revoked]);
    }

    /**
     * Sorts a revocation list by serial number. It is to be done before it is signed.
     *
     * See: X509_CRL_get0_by_serial(3)
     * @param Handle|int $crl X509_CRL
     * @return int int: 1
     */
    public static function x509_crl_sort(Handle|int $crl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$crl]);
    }

    /**
     * Signs a revocation list, when all else of it is set.
     *
     * See: X509_sign(3)
     * @param Handle|int $crl X509_CRL
     * @param Handle|int $pkey EVP_PKEY: the private key of the issuer
     * @param Handle|int|null $md EVP_MD or null: 0 for keys with a digest of their own, such as Ed25519
     * @return int int: how long the signature is; 0 with the reason in the queue
     */
    public static function x509_crl_sign(Handle|int $crl, Handle|int $pkey, Handle|int|null $md = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$crl, $pkey, $md]);
    }

    /**
     * Checks the signature of a revocation list, and nothing else of it.
     *
     * See: X509_verify(3)
     * @param Handle|int $crl X509_CRL
     * @param Handle|int $pkey EVP_PKEY: the public key of the issuer
     * @return int int: 1: genuine; 0: not; -1 with the reason in the queue
     */
    public static function x509_crl_verify(Handle|int $crl, Handle|int $pkey): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$crl, $pkey]);
    }

    /**
     * Tells the algorithm that a revocation list is signed with.
     *
     * See: X509_get0_signature(3)
     * @param Handle|int $crl X509_CRL
     * @return int int: such as NID_sha256WithRSAEncryption; 0: unknown
     */
    public static function x509_crl_get_signature_nid(Handle|int $crl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$crl]);
    }

    /**
     * Compares the issuers' names of two revocation lists.
     *
     * See: X509_cmp(3)
     * @param Handle|int $a X509_CRL
     * @param Handle|int $b X509_CRL
     * @return int int: 0: the same; otherwise which comes first; -2: an error
     */
    public static function x509_crl_cmp(Handle|int $a, Handle|int $b): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$a, $b]);
    }

    /**
     * Compares two revocation lists by their fingerprints.
     *
     * See: X509_cmp(3)
     * @param Handle|int $a X509_CRL
     * @param Handle|int $b X509_CRL
     * @return int int: 0: the same; otherwise which comes first; -2: an error
     */
    public static function x509_crl_match(Handle|int $a, Handle|int $b): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$a, $b]);
    }

    /**
     * Makes a list of what is in one revocation list and not yet in an older one.
     *
     * See: X509_CRL_get0_by_serial(3)
     * @param Handle|int $base X509_CRL
     * @param Handle|int $newer X509_CRL
     * @param Handle|int|null $pkey EVP_PKEY or null: the issuer's key, to check and to sign; 0: neither
     * @param Handle|int|null $md EVP_MD or null: 0: it is not signed
     * @param int $flags unsigned int: 0
     * @return ?Handle X509_CRL or null, new: the delta list, or 0 with the reason in the queue
     */
    public static function x509_crl_diff(Handle|int $base, Handle|int $newer, Handle|int|null $pkey, Handle|int|null $md, int $flags): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$base, $newer, $pkey, $md, $flags]);
    }

    /**
     * Calculates the digest of a revocation list in its DER form.
     *
     * Value 2: `length`, unsigned int: how long the digest is
     * See: X509_digest(3)
     * @param Handle|int $crl X509_CRL
     * @param Handle|int $type EVP_MD
     * @param Room $digest Room that is filled
     * @return array int: 1, or 0 with the reason in the queue
     */
    public static function x509_crl_digest(Handle|int $crl, Handle|int $type, Room $digest): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$crl, $type, $digest]);
    }

    /**
     * Counts the extensions of a revocation list.
     *
     * See: X509v3_get_ext_by_NID(3)
     * @param Handle|int $crl X509_CRL
     * @return int int: 0 or more
     */
    public static function x509_crl_get_ext_count(Handle|int $crl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$crl]);
    }

    /**
     * Gives an extension of a revocation list by its position.
     *
     * See: X509v3_get_ext_by_NID(3)
     * @param Handle|int $crl X509_CRL
     * @param int $position int: from 0
     * @return ?Handle X509_EXTENSION or null, borrowed: the extension, or 0: there are not so many
     */
    public static function x509_crl_get_ext(Handle|int $crl, int $position): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$crl, $position]);
    }

    /**
     * Finds the next extension of a revocation list that is of a type.
     *
     * See: X509v3_get_ext_by_NID(3)
     * @param Handle|int $crl X509_CRL
     * @param int $nid int: such as 85 for the subject's other names
     * @param int $last_position int: where the search found one before; -1: from the beginning
     * @return int int: the position; -1: no more; -2: unknown NID
     */
    public static function x509_crl_get_ext_by_nid(Handle|int $crl, int $nid, int $last_position): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$crl, $nid, $last_position]);
    }

    /**
     * Finds the next extension of a revocation list that is of a type, by its object identifier.
     *
     * See: X509v3_get_ext_by_NID(3)
     * @param Handle|int $crl X509_CRL
     * @param Handle|int $object ASN1_OBJECT
     * @param int $last_position int: where the search found one before; -1: from the beginning
     * @return int int: the position; -1: no more
     */
    public static function x509_crl_get_ext_by_obj(Handle|int $crl, Handle|int $object, int $last_position): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$crl, $object, $last_position]);
    }

    /**
     * Finds the next extension of a revocation list that is critical, or that is not.
     *
     * See: X509v3_get_ext_by_NID(3)
     * @param Handle|int $crl X509_CRL
     * @param int $critical int: 1: critical ones; 0: others
     * @param int $last_position int: where the search found one before; -1: from the beginning
     * @return int int: the position; -1: no more
     */
    public static function x509_crl_get_ext_by_critical(Handle|int $crl, int $critical, int $last_position): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$crl, $critical, $last_position]);
    }

    /**
     * Gives all extensions of a revocation list, for reading.
     *
     * See: X509v3_get_ext_by_NID(3)
     * @param Handle|int $crl X509_CRL
     * @return ?Handle STACK_OF(X509_EXTENSION) or null, borrowed: the extensions, or 0: none
     */
    public static function x509_crl_get0_extensions(Handle|int $crl): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$crl]);
    }

    /**
     * Adds an extension to a revocation list.
     *
     * See: X509v3_get_ext_by_NID(3)
     * @param Handle|int $crl X509_CRL
     * @param Handle|int $extension X509_EXTENSION: a copy is added
     * @param int $position int: where; -1: at the end
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function x509_crl_add_ext(Handle|int $crl, Handle|int $extension, int $position): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$crl, $extension, $position]);
    }

    /**
     * Removes an extension from a revocation list.
     *
     * See: X509v3_get_ext_by_NID(3)
     * @param Handle|int $crl X509_CRL
     * @param int $position int: from 0
     * @return ?Handle X509_EXTENSION or null, new: what was removed, or 0: there are not so many
     */
    public static function x509_crl_delete_ext(Handle|int $crl, int $position): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$crl, $position]);
    }

    /**
     * Writes all of a revocation list to a BIO, for people to read.
     *
     * See: X509_print(3)
     * @param Handle|int $bio BIO
     * @param Handle|int $crl X509_CRL
     * @return int int: 1, or 0
     */
    public static function x509_crl_print(Handle|int $bio, Handle|int $crl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $crl]);
    }

    /**
     * Writes all of a revocation list to a BIO, with names in a form that the flags select.
     *
     * See: X509_print(3)
     * @param Handle|int $bio BIO
     * @param Handle|int $crl X509_CRL
     * @param int $name_flags unsigned long: XN_FLAG_...
     * @return int int: 1, or 0
     */
    public static function x509_crl_print_ex(Handle|int $bio, Handle|int $crl, int $name_flags): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $crl, $name_flags]);
    }

    /**
     * Makes an entry of a revocation list that holds nothing yet.
     *
     * See: X509_REVOKED_new(3)
     * @return ?Handle X509_REVOKED or null, new: an empty one, or 0 without memory
     */
    public static function x509_revoked_new(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Copies an entry of a revocation list.
     *
     * See: X509_REVOKED_dup(3)
     * @param Handle|int $revoked X509_REVOKED
     * @return ?Handle X509_REVOKED or null, new: the copy, or 0 with the reason in the queue
     */
    public static function x509_revoked_dup(Handle|int $revoked): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$revoked]);
    }

    /**
     * Gives an entry of a revocation list back. 0 is left alone.
     *
     * See: X509_REVOKED_new(3)
     * @param Handle|int|null $revoked X509_REVOKED or null
     * @return void nothing
     */
    public static function x509_revoked_free(Handle|int|null $revoked): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$revoked]);
    }

    /**
     * Gives the serial number that was revoked.
     *
     * See: X509_CRL_get0_by_serial(3)
     * @param Handle|int $revoked X509_REVOKED
     * @return ?Handle ASN1_INTEGER or null, borrowed
     */
    public static function x509_revoked_get0_serialnumber(Handle|int $revoked): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$revoked]);
    }

    /**
     * Sets the serial number that is revoked.
     *
     * See: X509_CRL_get0_by_serial(3)
     * @param Handle|int $revoked X509_REVOKED
     * @param Handle|int $serial ASN1_INTEGER: copied
     * @return int int: 1, or 0
     */
    public static function x509_revoked_set_serialnumber(Handle|int $revoked, Handle|int $serial): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$revoked, $serial]);
    }

    /**
     * Tells when a certificate was revoked.
     *
     * See: X509_CRL_get0_by_serial(3)
     * @param Handle|int $revoked X509_REVOKED
     * @return ?Handle ASN1_TIME or null, borrowed
     */
    public static function x509_revoked_get0_revocationdate(Handle|int $revoked): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$revoked]);
    }

    /**
     * Sets when a certificate was revoked.
     *
     * See: X509_CRL_get0_by_serial(3)
     * @param Handle|int $revoked X509_REVOKED
     * @param Handle|int $time ASN1_TIME: copied
     * @return int int: 1, or 0
     */
    public static function x509_revoked_set_revocationdate(Handle|int $revoked, Handle|int $time): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$revoked, $time]);
    }

    /**
     * Counts the extensions of an entry.
     *
     * See: X509v3_get_ext_by_NID(3)
     * @param Handle|int $revoked X509_REVOKED
     * @return int int: 0 or more
     */
    public static function x509_revoked_get_ext_count(Handle|int $revoked): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$revoked]);
    }

    /**
     * Gives an extension of an entry by its position.
     *
     * See: X509v3_get_ext_by_NID(3)
     * @param Handle|int $revoked X509_REVOKED
     * @param int $position int: from 0
     * @return ?Handle X509_EXTENSION or null, borrowed: the extension, or 0: there are not so many
     */
    public static function x509_revoked_get_ext(Handle|int $revoked, int $position): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$revoked, $position]);
    }

    /**
     * Finds the next extension of an entry that is of a type.
     *
     * See: X509v3_get_ext_by_NID(3)
     * @param Handle|int $revoked X509_REVOKED
     * @param int $nid int: such as 85 for the subject's other names
     * @param int $last_position int: where the search found one before; -1: from the beginning
     * @return int int: the position; -1: no more; -2: unknown NID
     */
    public static function x509_revoked_get_ext_by_nid(Handle|int $revoked, int $nid, int $last_position): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$revoked, $nid, $last_position]);
    }

    /**
     * Finds the next extension of an entry that is of a type, by its object identifier.
     *
     * See: X509v3_get_ext_by_NID(3)
     * @param Handle|int $revoked X509_REVOKED
     * @param Handle|int $object ASN1_OBJECT
     * @param int $last_position int: where the search found one before; -1: from the beginning
     * @return int int: the position; -1: no more
     */
    public static function x509_revoked_get_ext_by_obj(Handle|int $revoked, Handle|int $object, int $last_position): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$revoked, $object, $last_position]);
    }

    /**
     * Finds the next extension of an entry that is critical, or that is not.
     *
     * See: X509v3_get_ext_by_NID(3)
     * @param Handle|int $revoked X509_REVOKED
     * @param int $critical int: 1: critical ones; 0: others
     * @param int $last_position int: where the search found one before; -1: from the beginning
     * @return int int: the position; -1: no more
     */
    public static function x509_revoked_get_ext_by_critical(Handle|int $revoked, int $critical, int $last_position): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$revoked, $critical, $last_position]);
    }

    /**
     * Gives all extensions of an entry, for reading.
     *
     * See: X509v3_get_ext_by_NID(3)
     * @param Handle|int $revoked X509_REVOKED
     * @return ?Handle STACK_OF(X509_EXTENSION) or null, borrowed: the extensions, or 0: none
     */
    public static function x509_revoked_get0_extensions(Handle|int $revoked): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$revoked]);
    }

    /**
     * Adds an extension to an entry.
     *
     * See: X509v3_get_ext_by_NID(3)
     * @param Handle|int $revoked X509_REVOKED
     * @param Handle|int $extension X509_EXTENSION: a copy is added
     * @param int $position int: where; -1: at the end
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function x509_revoked_add_ext(Handle|int $revoked, Handle|int $extension, int $position): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$revoked, $extension, $position]);
    }

    /**
     * Removes an extension from an entry.
     *
     * See: X509v3_get_ext_by_NID(3)
     * @param Handle|int $revoked X509_REVOKED
     * @param int $position int: from 0
     * @return ?Handle X509_EXTENSION or null, new: what was removed, or 0: there are not so many
     */
    public static function x509_revoked_delete_ext(Handle|int $revoked, int $position): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$revoked, $position]);
    }

    /**
     * Makes a request that holds nothing yet.
     *
     * See: X509_REQ_new(3)
     * @return ?Handle X509_REQ or null, new: an empty one, or 0 without memory
     */
    public static function x509_req_new(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Makes a request that holds nothing yet, for algorithms with certain properties.
     *
     * OpenSSL: 3.0 and newer
     * See: X509_REQ_new(3)
     * @param ?string $properties string or null: which implementations are fetched; null: the default
     * @return ?Handle X509_REQ or null, new: an empty one, or 0 without memory
     */
    public static function x509_req_new_ex(?string $properties): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$properties]);
    }

    /**
     * Copies a request.
     *
     * See: X509_REQ_dup(3)
     * @param Handle|int $request X509_REQ
     * @return ?Handle X509_REQ or null, new: the copy, or 0 with the reason in the queue
     */
    public static function x509_req_dup(Handle|int $request): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$request]);
    }

    /**
     * Gives a request back. 0 is left alone.
     *
     * See: X509_REQ_new(3)
     * @param Handle|int|null $request X509_REQ or null
     * @return void nothing
     */
    public static function x509_req_free(Handle|int|null $request): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$request]);
    }

    /**
     * Gives the version of a request.
     *
     * See: X509_get_version(3)
     * @param Handle|int $request X509_REQ
     * @return int long: one less than the version: 0 for version 1
     */
    public static function x509_req_get_version(Handle|int $request): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$request]);
    }

    /**
     * Sets the version of a request.
     *
     * See: X509_get_version(3)
     * @param Handle|int $request X509_REQ
     * @param int $version long: 0, which is version 1
     * @return int int: 1, or 0
     */
    public static function x509_req_set_version(Handle|int $request, int $version): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$request, $version]);
    }

    /**
     * Gives the name that a request is for.
     *
     * See: X509_get_subject_name(3)
     * @param Handle|int $request X509_REQ
     * @return ?Handle X509_NAME or null, borrowed
     */
    public static function x509_req_get_subject_name(Handle|int $request): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$request]);
    }

    /**
     * Sets the name that a request is for.
     *
     * See: X509_get_subject_name(3)
     * @param Handle|int $request X509_REQ
     * @param Handle|int $name X509_NAME: copied
     * @return int int: 1, or 0
     */
    public static function x509_req_set_subject_name(Handle|int $request, Handle|int $name): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$request, $name]);
    }

    /**
     * Gives the public key of a request, which shares it.
     *
     * See: X509_get_pubkey(3)
     * @param Handle|int $request X509_REQ
     * @return ?Handle EVP_PKEY or null, borrowed: the key, or 0: none, or of an unknown kind
     */
    public static function x509_req_get0_pubkey(Handle|int $request): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$request]);
    }

    /**
     * Gives the public key of a request as a reference of the caller's.
     *
     * See: X509_get_pubkey(3)
     * @param Handle|int $request X509_REQ
     * @return ?Handle EVP_PKEY or null, new: the key, or 0 with the reason in the queue
     */
    public static function x509_req_get_pubkey(Handle|int $request): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$request]);
    }

    /**
     * Sets the public key of a request.
     *
     * See: X509_get_pubkey(3)
     * @param Handle|int $request X509_REQ
     * @param Handle|int $pkey EVP_PKEY
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function x509_req_set_pubkey(Handle|int $request, Handle|int $pkey): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$request, $pkey]);
    }

    /**
     * Tells whether a private key belongs to a request, by its public part.
     *
     * See: X509_check_private_key(3)
     * @param Handle|int $request X509_REQ
     * @param Handle|int $pkey EVP_PKEY
     * @return int int: 1: they belong together; 0 with the reason in the queue
     */
    public static function x509_req_check_private_key(Handle|int $request, Handle|int $pkey): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$request, $pkey]);
    }

    /**
     * Signs a request, when all else of it is set.
     *
     * See: X509_sign(3)
     * @param Handle|int $request X509_REQ
     * @param Handle|int $pkey EVP_PKEY: the private key of the request
     * @param Handle|int|null $md EVP_MD or null: 0 for keys with a digest of their own, such as Ed25519
     * @return int int: how long the signature is; 0 with the reason in the queue
     */
    public static function x509_req_sign(Handle|int $request, Handle|int $pkey, Handle|int|null $md = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$request, $pkey, $md]);
    }

    /**
     * Checks the signature of a request.
     *
     * See: X509_verify(3)
     * @param Handle|int $request X509_REQ
     * @param Handle|int $pkey EVP_PKEY: that of the request
     * @return int int: 1: genuine; 0: not; -1 with the reason in the queue
     */
    public static function x509_req_verify(Handle|int $request, Handle|int $pkey): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$request, $pkey]);
    }

    /**
     * Tells the algorithm that a request is signed with.
     *
     * See: X509_get0_signature(3)
     * @param Handle|int $request X509_REQ
     * @return int int: such as NID_sha256WithRSAEncryption; 0: unknown
     */
    public static function x509_req_get_signature_nid(Handle|int $request): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$request]);
    }

    /**
     * Gives the extensions that a request asks for.
     *
     * See: X509_REQ_add_extensions(3)
     * @param Handle|int $request X509_REQ
     * @return ?Handle STACK_OF(X509_EXTENSION) or null, new: the extensions, or 0: none, or malformed
     */
    public static function x509_req_get_extensions(Handle|int $request): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$request]);
    }

    /**
     * Adds the extensions that a request asks for.
     *
     * See: X509_REQ_add_extensions(3)
     * @param Handle|int $request X509_REQ
     * @param Handle|int $extensions STACK_OF(X509_EXTENSION): copied
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function x509_req_add_extensions(Handle|int $request, Handle|int $extensions): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$request, $extensions]);
    }

    /**
     * Counts the attributes of a request; its extensions are one.
     *
     * See: X509_REQ_get_attr(3)
     * @param Handle|int $request X509_REQ
     * @return int int: 0 or more
     */
    public static function x509_req_get_attr_count(Handle|int $request): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$request]);
    }

    /**
     * Finds the next attribute of a request that is of a type.
     *
     * See: X509_REQ_get_attr(3)
     * @param Handle|int $request X509_REQ
     * @param int $nid int
     * @param int $last_position int: where the search found one before; -1: from the beginning
     * @return int int: the position; -1: no more; -2: unknown NID
     */
    public static function x509_req_get_attr_by_nid(Handle|int $request, int $nid, int $last_position): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$request, $nid, $last_position]);
    }

    /**
     * Adds an attribute to a request.
     *
     * See: X509_REQ_get_attr(3)
     * @param Handle|int $request X509_REQ
     * @param int $nid int
     * @param int $type int: MBSTRING_UTF8 or another MBSTRING_...
     * @param Room|string|null $bytes string or Room or null
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function x509_req_add1_attr_by_nid(Handle|int $request, int $nid, int $type, Room|string|null $bytes = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$request, $nid, $type, $bytes]);
    }

    /**
     * Adds an attribute to a request, by the name of its type.
     *
     * See: X509_REQ_get_attr(3)
     * @param Handle|int $request X509_REQ
     * @param string $field string: the type: a short or long name, or an OID in dotted form
     * @param int $type int: MBSTRING_UTF8 or another MBSTRING_...
     * @param Room|string|null $bytes string or Room or null
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function x509_req_add1_attr_by_txt(Handle|int $request, string $field, int $type, Room|string|null $bytes = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$request, $field, $type, $bytes]);
    }

    /**
     * Makes a certificate of a request that is signed with its own key, by MD5: set another signature with
     * x509_sign.
     *
     * See: X509_REQ_to_X509(3)
     * @param Handle|int $request X509_REQ
     * @param int $days int: how long it is valid
     * @param Handle|int $pkey EVP_PKEY
     * @return ?Handle X509 or null, new: the certificate, or 0 with the reason in the queue
     */
    public static function x509_req_to_x509(Handle|int $request, int $days, Handle|int $pkey): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$request, $days, $pkey]);
    }

    /**
     * Calculates the digest of a request in its DER form.
     *
     * Value 2: `length`, unsigned int: how long the digest is
     * See: X509_digest(3)
     * @param Handle|int $request X509_REQ
     * @param Handle|int $type EVP_MD
     * @param Room $digest Room that is filled
     * @return array int: 1, or 0 with the reason in the queue
     */
    public static function x509_req_digest(Handle|int $request, Handle|int $type, Room $digest): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$request, $type, $digest]);
    }

    /**
     * Writes all of a request to a BIO, for people to read.
     *
     * See: X509_print(3)
     * @param Handle|int $bio BIO
     * @param Handle|int $request X509_REQ
     * @return int int: 1, or 0
     */
    public static function x509_req_print(Handle|int $bio, Handle|int $request): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $request]);
    }

    /**
     * Writes parts of a request to a BIO, for people to read.
     *
     * See: X509_print(3)
     * @param Handle|int $bio BIO
     * @param Handle|int $request X509_REQ
     * @param int $name_flags unsigned long: XN_FLAG_...
     * @param int $flags unsigned long: X509_FLAG_...: what to leave out
     * @return int int: 1, or 0
     */
    public static function x509_req_print_ex(Handle|int $bio, Handle|int $request, int $name_flags, int $flags): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $request, $name_flags, $flags]);
    }

    /**
     * Encodes a PKCS #12 file as DER.
     *
     * See: d2i_X509(3)
     * @param Handle|int $file PKCS12
     * @param ?Room $pp Room that is filled or null
     * @return int int: how many bytes, or negative with the reason in the queue
     */
    public static function i2d_pkcs12(Handle|int $file, ?Room $pp = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$file, $pp]);
    }

    /**
     * Makes a PKCS #12 file of its DER form.
     *
     * See: d2i_X509(3)
     * @param Room|string $pp string or Room
     * @return ?Handle PKCS12 or null, new: the object, or 0 with the reason in the queue
     */
    public static function d2i_pkcs12(Room|string $pp): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$pp]);
    }

    /**
     * Writes a PKCS #12 file as DER to a BIO.
     *
     * See: d2i_X509(3)
     * @param Handle|int $bio BIO
     * @param Handle|int $file PKCS12
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function i2d_pkcs12_bio(Handle|int $bio, Handle|int $file): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio, $file]);
    }

    /**
     * Reads a PKCS #12 file as DER from a BIO.
     *
     * Waits: as long as OpenSSL does
     * See: d2i_X509(3)
     * @param Handle|int $bio BIO
     * @return ?Handle PKCS12 or null, new: the object, or 0 with the reason in the queue
     */
    public static function d2i_pkcs12_bio(Handle|int $bio): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$bio]);
    }

    /**
     * Gives a PKCS #12 file back. 0 is left alone.
     *
     * See: d2i_X509(3)
     * @param Handle|int|null $file PKCS12 or null
     * @return void nothing
     */
    public static function pkcs12_free(Handle|int|null $file): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$file]);
    }

    /**
     * Tells whether a PKCS #12 file is protected against changes by a password.
     *
     * See: PKCS12_gen_mac(3)
     * @param Handle|int $file PKCS12
     * @return int int: 1 or 0
     */
    public static function pkcs12_mac_present(Handle|int $file): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$file]);
    }

    /**
     * Checks the password of a PKCS #12 file.
     *
     * See: PKCS12_gen_mac(3)
     * @param Handle|int $file PKCS12
     * @param ?string $password string or null: null: none
     * @return int int: 1: it is right; 0: it is not, or the file was changed
     */
    public static function pkcs12_verify_mac(Handle|int $file, ?string $password = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$file, $password]);
    }

    /**
     * Takes key and certificates out of a PKCS #12 file. What it stores is to be freed by the caller.
     *
     * Value 2: `pkey`, int64_t: a handle of the key, an EVP_PKEY, or 0
     * Value 3: `x509`, int64_t: a handle of the key's certificate, an X509, or 0
     * Value 4: `others`, int64_t: a handle of a stack of the other certificates, or 0
     * See: PKCS12_parse(3)
     * @param Handle|int $file PKCS12
     * @param ?string $password string or null: null: none
     * @return array int: 1, or 0 with the reason in the queue
     */
    public static function pkcs12_parse(Handle|int $file, ?string $password = null): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$file, $password]);
    }

    /**
     * Makes a store, which trusts nothing yet.
     *
     * See: X509_STORE_new(3)
     * @return ?Handle X509_STORE or null, new: an empty one, or 0 without memory
     */
    public static function x509_store_new(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Counts one more owner of a store.
     *
     * See: X509_STORE_new(3)
     * @param Handle|int $store X509_STORE
     * @return int int: 1, or 0
     */
    public static function x509_store_up_ref(Handle|int $store): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$store]);
    }

    /**
     * Gives a store back. 0 is left alone.
     *
     * See: X509_STORE_new(3)
     * @param Handle|int|null $store X509_STORE or null
     * @return void nothing
     */
    public static function x509_store_free(Handle|int|null $store): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$store]);
    }

    /**
     * Adds a certificate to a store, which trusts it from now on.
     *
     * See: X509_STORE_add_cert(3)
     * @param Handle|int $store X509_STORE
     * @param Handle|int $x509 X509
     * @return int int: 1, also where it was there already, or 0 with the reason in the queue
     */
    public static function x509_store_add_cert(Handle|int $store, Handle|int $x509): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$store, $x509]);
    }

    /**
     * Adds a revocation list to a store. It counts only with X509_V_FLAG_CRL_CHECK.
     *
     * See: X509_STORE_add_cert(3)
     * @param Handle|int $store X509_STORE
     * @param Handle|int $crl X509_CRL
     * @return int int: 1, also where it was there already, or 0 with the reason in the queue
     */
    public static function x509_store_add_crl(Handle|int $store, Handle|int $crl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$store, $crl]);
    }

    /**
     * Adds what a file holds to a store, and directories where issuers are looked up by hash.
     *
     * Waits: for files only
     * See: X509_STORE_add_cert(3)
     * @param Handle|int $store X509_STORE
     * @param ?string $file string or null: a PEM file; null: none
     * @param ?string $directory string or null: one or more, separated by colons; null: none
     * @return int int: 1, or 0 with the reason in the queue, also where both are null
     */
    public static function x509_store_load_locations(Handle|int $store, ?string $file = null, ?string $directory = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$store, $file, $directory]);
    }

    /**
     * Does what x509_store_load_locations does, for algorithms with certain properties.
     *
     * Waits: for files only
     * OpenSSL: 3.0 and newer
     * See: X509_STORE_add_cert(3)
     * @param Handle|int $store X509_STORE
     * @param ?string $file string or null: a PEM file; null: none
     * @param ?string $directory string or null: one or more, separated by colons; null: none
     * @param ?string $properties string or null: which implementations are fetched; null: the default
     * @return int int: 1, or 0 with the reason in the queue, also where both are null
     */
    public static function x509_store_load_locations_ex(Handle|int $store, ?string $file = null, ?string $directory = null, ?string $properties = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$store, $file, $directory, $properties]);
    }

    /**
     * Adds the certificates and revocation lists of a PEM file to a store.
     *
     * Waits: for files only
     * OpenSSL: 3.0 and newer
     * See: X509_STORE_add_cert(3)
     * @param Handle|int $store X509_STORE
     * @param string $file string
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function x509_store_load_file(Handle|int $store, string $file): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$store, $file]);
    }

    /**
     * Does what x509_store_load_file does, for algorithms with certain properties.
     *
     * Waits: for files only
     * OpenSSL: 3.0 and newer
     * See: X509_STORE_add_cert(3)
     * @param Handle|int $store X509_STORE
     * @param string $file string
     * @param ?string $properties string or null: which implementations are fetched; null: the default
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function x509_store_load_file_ex(Handle|int $store, string $file, ?string $properties = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$store, $file, $properties]);
    }

    /**
     * Adds directories to a store, where issuers are looked up by the hash of their name.
     *
     * Waits: for files only
     * OpenSSL: 3.0 and newer
     * See: X509_STORE_add_cert(3)
     * @param Handle|int $store X509_STORE
     * @param string $directory string: one or more, with colons between
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function x509_store_load_path(Handle|int $store, string $directory): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$store, $directory]);
    }

    /**
     * Adds a place to a store, where issuers are looked up through a loader of OpenSSL.
     *
     * Waits: for files only
     * OpenSSL: 3.0 and newer
     * See: X509_STORE_add_cert(3)
     * @param Handle|int $store X509_STORE
     * @param string $uri string: such as a file name
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function x509_store_load_store(Handle|int $store, string $uri): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$store, $uri]);
    }

    /**
     * Does what x509_store_load_store does, for algorithms with certain properties.
     *
     * Waits: for files only
     * OpenSSL: 3.0 and newer
     * See: X509_STORE_add_cert(3)
     * @param Handle|int $store X509_STORE
     * @param string $uri string: such as a file name
     * @param ?string $properties string or null: which implementations are fetched; null: the default
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function x509_store_load_store_ex(Handle|int $store, string $uri, ?string $properties = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$store, $uri, $properties]);
    }

    /**
     * Adds the authorities that the system trusts to a store; the environment variables SSL_CERT_FILE and
     * SSL_CERT_DIR say where others are. That there are none is no failure.
     *
     * Waits: for files only
     * See: X509_STORE_add_cert(3)
     * @param Handle|int $store X509_STORE
     * @return int int: 1, or 0
     */
    public static function x509_store_set_default_paths(Handle|int $store): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$store]);
    }

    /**
     * Does what x509_store_set_default_paths does, for algorithms with certain properties.
     *
     * Waits: for files only
     * OpenSSL: 3.0 and newer
     * See: X509_STORE_add_cert(3)
     * @param Handle|int $store X509_STORE
     * @param ?string $properties string or null: which implementations are fetched; null: the default
     * @return int int: 1, or 0
     */
    public static function x509_store_set_default_paths_ex(Handle|int $store, ?string $properties = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$store, $properties]);
    }

    /**
     * Adds flags for verifications against a store.
     *
     * See: X509_STORE_add_cert(3)
     * @param Handle|int $store X509_STORE
     * @param int $flags unsigned long: X509_V_FLAG_...
     * @return int int: 1
     */
    public static function x509_store_set_flags(Handle|int $store, int $flags): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$store, $flags]);
    }

    /**
     * Sets what certificates must be good for that are verified against a store.
     *
     * See: X509_STORE_add_cert(3)
     * @param Handle|int $store X509_STORE
     * @param int $purpose int: X509_PURPOSE_...
     * @return int int: 1, or 0: no such purpose
     */
    public static function x509_store_set_purpose(Handle|int $store, int $purpose): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$store, $purpose]);
    }

    /**
     * Sets what trust is asked for in verifications against a store.
     *
     * See: X509_STORE_add_cert(3)
     * @param Handle|int $store X509_STORE
     * @param int $trust int: X509_TRUST_...
     * @return int int: 1, or 0: no such setting
     */
    public static function x509_store_set_trust(Handle|int $store, int $trust): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$store, $trust]);
    }

    /**
     * Limits the length of chains in verifications against a store.
     *
     * See: X509_STORE_add_cert(3)
     * @param Handle|int $store X509_STORE
     * @param int $depth int: how many authorities may stand in between
     * @return int int: 1
     */
    public static function x509_store_set_depth(Handle|int $store, int $depth): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$store, $depth]);
    }

    /**
     * Sets the parameters of verifications against a store.
     *
     * See: X509_STORE_get0_param(3)
     * @param Handle|int $store X509_STORE
     * @param Handle|int $param X509_VERIFY_PARAM: copied
     * @return int int: 1, or 0 without memory
     */
    public static function x509_store_set1_param(Handle|int $store, Handle|int $param): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$store, $param]);
    }

    /**
     * Gives the parameters of verifications against a store; changing them changes the store.
     *
     * See: X509_STORE_get0_param(3)
     * @param Handle|int $store X509_STORE
     * @return ?Handle X509_VERIFY_PARAM or null, borrowed
     */
    public static function x509_store_get0_param(Handle|int $store): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$store]);
    }

    /**
     * Gives the certificates and revocation lists that a store holds in memory. The stack that was given
     * before goes stale when the store holds others by now.
     *
     * See: X509_STORE_get0_param(3)
     * @param Handle|int $store X509_STORE
     * @return ?Handle STACK_OF(X509_OBJECT) or null, borrowed: the objects as they are now
     */
    public static function x509_store_get0_objects(Handle|int $store): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$store]);
    }

    /**
     * Gives the certificates that a store holds in memory.
     *
     * OpenSSL: 3.0 and newer
     * See: X509_STORE_get0_param(3)
     * @param Handle|int $store X509_STORE
     * @return ?Handle STACK_OF(X509) or null, new: the certificates, or 0 without memory
     */
    public static function x509_store_get1_all_certs(Handle|int $store): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$store]);
    }

    /**
     * Reserves an index for x509_store_set_ex_data, for as long as the process lives.
     *
     * See: CRYPTO_get_ex_new_index(3)
     * @return int int: the index, or -1 without memory
     */
    public static function x509_store_get_ex_new_index(): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Keeps a number of the caller's with a store.
     *
     * See: BIO_get_ex_data(3)
     * @param Handle|int $store X509_STORE
     * @param int $index int: 0, or what x509_store_get_ex_new_index answered
     * @param int $data int64_t: any number
     * @return int int: 1, or 0 without memory
     */
    public static function x509_store_set_ex_data(Handle|int $store, int $index, int $data): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$store, $index, $data]);
    }

    /**
     * Gives the number that x509_store_set_ex_data kept.
     *
     * See: BIO_get_ex_data(3)
     * @param Handle|int $store X509_STORE
     * @param int $index int: 0, or what x509_store_get_ex_new_index answered
     * @return int int64_t: the number; 0 where none was kept
     */
    public static function x509_store_get_ex_data(Handle|int $store, int $index): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$store, $index]);
    }

    /**
     * Names the way of looking up in files that are read once.
     *
     * See: X509_LOOKUP_hash_dir(3)
     * @return ?Handle X509_LOOKUP_METHOD or null, static
     */
    public static function x509_lookup_file(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Names the way of looking up in directories, by the hash of a name.
     *
     * See: X509_LOOKUP_hash_dir(3)
     * @return ?Handle X509_LOOKUP_METHOD or null, static
     */
    public static function x509_lookup_hash_dir(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Names the way of looking up through the loaders of OpenSSL, by URI.
     *
     * OpenSSL: 3.0 and newer
     * See: X509_LOOKUP_hash_dir(3)
     * @return ?Handle X509_LOOKUP_METHOD or null, static
     */
    public static function x509_lookup_store(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Adds a way of looking up to a store. Files and directories are added to the answer.
     *
     * See: X509_LOOKUP(3)
     * @param Handle|int $store X509_STORE
     * @param Handle|int $method X509_LOOKUP_METHOD
     * @return ?Handle X509_LOOKUP or null, borrowed: the lookup, also where the store had it already; 0
     *   without memory
     */
    public static function x509_store_add_lookup(Handle|int $store, Handle|int $method): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$store, $method]);
    }

    /**
     * Gives the store that a lookup belongs to. Unlike in C it is to be freed.
     *
     * See: X509_LOOKUP(3)
     * @param Handle|int $lookup X509_LOOKUP
     * @return ?Handle X509_STORE or null, new
     */
    public static function x509_lookup_get_store(Handle|int $lookup): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$lookup]);
    }

    /**
     * Adds the certificates and revocation lists of a file to the store of a lookup. The default is the
     * system's file.
     *
     * Waits: for files only
     * See: X509_LOOKUP(3)
     * @param Handle|int $lookup X509_LOOKUP: of x509_lookup_file
     * @param ?string $file string or null: null with X509_FILETYPE_DEFAULT
     * @param int $type long: X509_FILETYPE_PEM, X509_FILETYPE_ASN1 or X509_FILETYPE_DEFAULT
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function x509_lookup_load_file(Handle|int $lookup, ?string $file, int $type): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$lookup, $file, $type]);
    }

    /**
     * Does what x509_lookup_load_file does, for algorithms with certain properties.
     *
     * Waits: for files only
     * OpenSSL: 3.0 and newer
     * See: X509_LOOKUP(3)
     * @param Handle|int $lookup X509_LOOKUP: of x509_lookup_file
     * @param ?string $file string or null: null with X509_FILETYPE_DEFAULT
     * @param int $type long: X509_FILETYPE_PEM, X509_FILETYPE_ASN1 or X509_FILETYPE_DEFAULT
     * @param ?string $properties string or null: which implementations are fetched; null: the default
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function x509_lookup_load_file_ex(Handle|int $lookup, ?string $file, int $type, ?string $properties = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$lookup, $file, $type, $properties]);
    }

    /**
     * Adds directories, with colons between, to a lookup. The default is the system's.
     *
     * Waits: for files only
     * See: X509_LOOKUP(3)
     * @param Handle|int $lookup X509_LOOKUP: of x509_lookup_hash_dir
     * @param ?string $directory string or null: null with X509_FILETYPE_DEFAULT
     * @param int $type long: X509_FILETYPE_PEM, X509_FILETYPE_ASN1 or X509_FILETYPE_DEFAULT
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function x509_lookup_add_dir(Handle|int $lookup, ?string $directory, int $type): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$lookup, $directory, $type]);
    }

    /**
     * Adds a place to a lookup that is searched when an issuer is needed.
     *
     * Waits: for files only
     * OpenSSL: 3.0 and newer
     * See: X509_LOOKUP(3)
     * @param Handle|int $lookup X509_LOOKUP: of x509_lookup_store
     * @param string $uri string
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function x509_lookup_add_store(Handle|int $lookup, string $uri): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$lookup, $uri]);
    }

    /**
     * Adds all that a place holds to the store of a lookup.
     *
     * Waits: for files only
     * OpenSSL: 3.0 and newer
     * See: X509_LOOKUP(3)
     * @param Handle|int $lookup X509_LOOKUP: of x509_lookup_store
     * @param string $uri string
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function x509_lookup_load_store(Handle|int $lookup, string $uri): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$lookup, $uri]);
    }

    /**
     * Gives a lookup a command, as x509_lookup_load_file and others do.
     *
     * Waits: for files only
     * See: X509_LOOKUP(3)
     * @param Handle|int $lookup X509_LOOKUP
     * @param int $command int: X509_L_...
     * @param ?string $text string or null: null with X509_FILETYPE_DEFAULT
     * @param int $number long: X509_FILETYPE_...
     * @return int int: 1, 0 with the reason in the queue, or -1
     */
    public static function x509_lookup_ctrl(Handle|int $lookup, int $command, ?string $text, int $number): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$lookup, $command, $text, $number]);
    }

    /**
     * Gives a lookup a command, for algorithms with certain properties.
     *
     * Waits: for files only
     * OpenSSL: 3.0 and newer
     * See: X509_LOOKUP(3)
     * @param Handle|int $lookup X509_LOOKUP
     * @param int $command int: X509_L_...
     * @param ?string $text string or null: null with X509_FILETYPE_DEFAULT
     * @param int $number long: X509_FILETYPE_...
     * @param ?string $properties string or null: which implementations are fetched; null: the default
     * @return int int: 1, 0 with the reason in the queue, or -1
     */
    public static function x509_lookup_ctrl_ex(Handle|int $lookup, int $command, ?string $text, int $number, ?string $properties = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$lookup, $command, $text, $number, $properties]);
    }

    /**
     * Adds the certificates of a file to the store of a lookup.
     *
     * Waits: for files only
     * See: X509_LOOKUP_hash_dir(3)
     * @param Handle|int $lookup X509_LOOKUP
     * @param string $file string
     * @param int $type int: X509_FILETYPE_PEM or X509_FILETYPE_ASN1
     * @return int int: how many; 0 with the reason in the queue
     */
    public static function x509_load_cert_file(Handle|int $lookup, string $file, int $type): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$lookup, $file, $type]);
    }

    /**
     * Adds the revocation lists of a file to the store of a lookup.
     *
     * Waits: for files only
     * See: X509_LOOKUP_hash_dir(3)
     * @param Handle|int $lookup X509_LOOKUP
     * @param string $file string
     * @param int $type int: X509_FILETYPE_PEM or X509_FILETYPE_ASN1
     * @return int int: how many; 0 with the reason in the queue
     */
    public static function x509_load_crl_file(Handle|int $lookup, string $file, int $type): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$lookup, $file, $type]);
    }

    /**
     * Adds the certificates and revocation lists of a file to the store of a lookup.
     *
     * Waits: for files only
     * See: X509_LOOKUP_hash_dir(3)
     * @param Handle|int $lookup X509_LOOKUP
     * @param string $file string
     * @param int $type int: X509_FILETYPE_PEM or X509_FILETYPE_ASN1
     * @return int int: how many; 0 with the reason in the queue
     */
    public static function x509_load_cert_crl_file(Handle|int $lookup, string $file, int $type): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$lookup, $file, $type]);
    }

    /**
     * Makes an object that can hold a certificate or a revocation list.
     *
     * See: X509_LOOKUP(3)
     * @return ?Handle X509_OBJECT or null, new: an empty one, or 0 without memory
     */
    public static function x509_object_new(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Gives an object of a store back. 0 is left alone.
     *
     * See: X509_LOOKUP(3)
     * @param Handle|int|null $object X509_OBJECT or null
     * @return void nothing
     */
    public static function x509_object_free(Handle|int|null $object): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$object]);
    }

    /**
     * Tells what an object of a store holds.
     *
     * See: X509_LOOKUP(3)
     * @param Handle|int $object X509_OBJECT
     * @return int int: 0: nothing; 1: a certificate; 2: a revocation list
     */
    public static function x509_object_get_type(Handle|int $object): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$object]);
    }

    /**
     * Gives the certificate that an object holds.
     *
     * See: X509_LOOKUP(3)
     * @param Handle|int|null $object X509_OBJECT or null
     * @return ?Handle X509 or null, borrowed: the certificate, or 0: it holds none
     */
    public static function x509_object_get0_x509(Handle|int|null $object): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$object]);
    }

    /**
     * Gives the revocation list that an object holds.
     *
     * See: X509_LOOKUP(3)
     * @param Handle|int|null $object X509_OBJECT or null
     * @return ?Handle X509_CRL or null, borrowed: the list, or 0: it holds none
     */
    public static function x509_object_get0_x509_crl(Handle|int|null $object): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$object]);
    }

    /**
     * Makes an object hold a certificate instead of what it held.
     *
     * See: X509_LOOKUP(3)
     * @param Handle|int $object X509_OBJECT
     * @param Handle|int $x509 X509
     * @return int int: 1, or 0
     */
    public static function x509_object_set1_x509(Handle|int $object, Handle|int $x509): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$object, $x509]);
    }

    /**
     * Makes an object hold a revocation list instead of what it held.
     *
     * See: X509_LOOKUP(3)
     * @param Handle|int $object X509_OBJECT
     * @param Handle|int $crl X509_CRL
     * @return int int: 1, or 0
     */
    public static function x509_object_set1_x509_crl(Handle|int $object, Handle|int $crl): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$object, $crl]);
    }

    /**
     * Sorts a stack of objects and finds the first one of a name.
     *
     * See: X509_LOOKUP(3)
     * @param Handle|int $stack STACK_OF(X509_OBJECT)
     * @param int $type int: 1: certificates; 2: revocation lists
     * @param Handle|int $name X509_NAME: of the subject, or of the issuer of a list
     * @return int int: the position after sorting, or -1
     */
    public static function x509_object_idx_by_subject(Handle|int $stack, int $type, Handle|int $name): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$stack, $type, $name]);
    }

    /**
     * Sorts a stack of objects and gives the first one of a name.
     *
     * See: X509_LOOKUP(3)
     * @param Handle|int $stack STACK_OF(X509_OBJECT)
     * @param int $type int: 1: certificates; 2: revocation lists
     * @param Handle|int $name X509_NAME: of the subject, or of the issuer of a list
     * @return ?Handle X509_OBJECT or null, borrowed: the object, or 0: none
     */
    public static function x509_object_retrieve_by_subject(Handle|int $stack, int $type, Handle|int $name): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$stack, $type, $name]);
    }

    /**
     * Sorts a stack of objects and gives the one that holds the same as another.
     *
     * See: X509_LOOKUP(3)
     * @param Handle|int $stack STACK_OF(X509_OBJECT)
     * @param Handle|int $object X509_OBJECT
     * @return ?Handle X509_OBJECT or null, borrowed: the object, or 0: none
     */
    public static function x509_object_retrieve_match(Handle|int $stack, Handle|int $object): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$stack, $object]);
    }

    /**
     * Makes a store context, in which a certificate is verified.
     *
     * See: X509_STORE_CTX_new(3)
     * @return ?Handle X509_STORE_CTX or null, new: the store context, or 0 without memory
     */
    public static function x509_store_ctx_new(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Makes a store context, for algorithms with certain properties.
     *
     * OpenSSL: 3.0 and newer
     * See: X509_STORE_CTX_new(3)
     * @param ?string $properties string or null: which implementations are fetched; null: the default
     * @return ?Handle X509_STORE_CTX or null, new: the store context, or 0 without memory
     */
    public static function x509_store_ctx_new_ex(?string $properties): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$properties]);
    }

    /**
     * Gives a store context back. 0 is left alone.
     *
     * See: X509_STORE_CTX_new(3)
     * @param Handle|int|null $ctx X509_STORE_CTX or null
     * @return void nothing
     */
    public static function x509_store_ctx_free(Handle|int|null $ctx): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Prepares a store context for one verification. Everything that was set in it or obtained from it before
     * is gone.
     *
     * See: X509_STORE_CTX_new(3)
     * @param Handle|int $ctx X509_STORE_CTX
     * @param Handle|int|null $store X509_STORE or null: what is trusted; 0: nothing
     * @param Handle|int|null $x509 X509 or null: the certificate to verify; 0: set later
     * @param Handle|int|null $untrusted STACK_OF(X509) or null: other certificates that may be part of the
     *   chain; copied
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function x509_store_ctx_init(Handle|int $ctx, Handle|int|null $store = null, Handle|int|null $x509 = null, Handle|int|null $untrusted = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $store, $x509, $untrusted]);
    }

    /**
     * Empties a store context, which is as new afterwards.
     *
     * See: X509_STORE_CTX_new(3)
     * @param Handle|int $ctx X509_STORE_CTX
     * @return void nothing
     */
    public static function x509_store_ctx_cleanup(Handle|int $ctx): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Builds the chain of a certificate and verifies it. It can be done once after each x509_store_ctx_init.
     *
     * Waits: for files only
     * See: X509_verify_cert(3)
     * @param Handle|int $ctx X509_STORE_CTX
     * @return int int: 1: good; 0: x509_store_ctx_get_error says why not; negative: a failure, which is no
     *   better
     */
    public static function x509_verify_cert(Handle|int $ctx): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Does what x509_verify_cert does; where no certificate was set it takes the first of the untrusted ones.
     *
     * Waits: for files only
     * OpenSSL: 3.0 and newer
     * See: X509_verify_cert(3)
     * @param Handle|int $ctx X509_STORE_CTX
     * @return int int: 1: good; 0: x509_store_ctx_get_error says why not; negative: a failure, which is no
     *   better
     */
    public static function x509_store_ctx_verify(Handle|int $ctx): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Describes the result of a verification.
     *
     * See: X509_STORE_CTX_get_error(3)
     * @param int $error long: X509_V_...
     * @return ?string string or null
     */
    public static function x509_verify_cert_error_string(int $error): ?string
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$error]);
    }

    /**
     * Gives the result of a verification.
     *
     * See: X509_STORE_CTX_get_error(3)
     * @param Handle|int $ctx X509_STORE_CTX
     * @return int int: 0 (X509_V_OK), or X509_V_ERR_...
     */
    public static function x509_store_ctx_get_error(Handle|int $ctx): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Sets the result of a verification.
     *
     * See: X509_STORE_CTX_get_error(3)
     * @param Handle|int $ctx X509_STORE_CTX
     * @param int $error int: X509_V_...
     * @return void nothing
     */
    public static function x509_store_ctx_set_error(Handle|int $ctx, int $error): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $error]);
    }

    /**
     * Tells at which certificate of the chain the error was found.
     *
     * See: X509_STORE_CTX_get_error(3)
     * @param Handle|int $ctx X509_STORE_CTX
     * @return int int: 0: the certificate itself; 1: its issuer; and so on
     */
    public static function x509_store_ctx_get_error_depth(Handle|int $ctx): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Sets at which certificate of the chain the error is.
     *
     * See: X509_STORE_CTX_get_error(3)
     * @param Handle|int $ctx X509_STORE_CTX
     * @param int $depth int
     * @return void nothing
     */
    public static function x509_store_ctx_set_error_depth(Handle|int $ctx, int $depth): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $depth]);
    }

    /**
     * Gives the certificate that the error was found at, or the last one that was looked at.
     *
     * See: X509_STORE_CTX_get_error(3)
     * @param Handle|int $ctx X509_STORE_CTX
     * @return ?Handle X509 or null, borrowed: the certificate, or 0: none
     */
    public static function x509_store_ctx_get_current_cert(Handle|int $ctx): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Sets the certificate that x509_store_ctx_get_current_cert gives.
     *
     * See: X509_STORE_CTX_get_error(3)
     * @param Handle|int $ctx X509_STORE_CTX
     * @param Handle|int|null $x509 X509 or null
     * @return void nothing
     */
    public static function x509_store_ctx_set_current_cert(Handle|int $ctx, Handle|int|null $x509 = null): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $x509]);
    }

    /**
     * Gives the issuer of the certificate that was looked at last.
     *
     * See: X509_STORE_CTX_get_error(3)
     * @param Handle|int $ctx X509_STORE_CTX
     * @return ?Handle X509 or null, borrowed: the certificate, or 0: none
     */
    public static function x509_store_ctx_get0_current_issuer(Handle|int $ctx): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Gives the revocation list that is being looked at; there is none before and after the verification.
     *
     * See: X509_STORE_CTX_get_error(3)
     * @param Handle|int $ctx X509_STORE_CTX
     * @return ?Handle X509_CRL or null, borrowed: the list, or 0: none
     */
    public static function x509_store_ctx_get0_current_crl(Handle|int $ctx): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Gives the certificate that is verified.
     *
     * See: X509_STORE_CTX_get_error(3)
     * @param Handle|int $ctx X509_STORE_CTX
     * @return ?Handle X509 or null, borrowed: the certificate, or 0: none was set
     */
    public static function x509_store_ctx_get0_cert(Handle|int $ctx): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Sets the certificate that is to be verified.
     *
     * See: X509_STORE_CTX_new(3)
     * @param Handle|int $ctx X509_STORE_CTX
     * @param Handle|int|null $x509 X509 or null
     * @return void nothing
     */
    public static function x509_store_ctx_set_cert(Handle|int $ctx, Handle|int|null $x509 = null): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $x509]);
    }

    /**
     * Gives the store that x509_store_ctx_init was given.
     *
     * See: X509_STORE_CTX_new(3)
     * @param Handle|int $ctx X509_STORE_CTX
     * @return ?Handle X509_STORE or null, borrowed: the store, or 0: none was given
     */
    public static function x509_store_ctx_get0_store(Handle|int $ctx): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Gives the chain that the verification built, for reading.
     *
     * See: X509_STORE_CTX_new(3)
     * @param Handle|int $ctx X509_STORE_CTX
     * @return ?Handle STACK_OF(X509) or null, borrowed: the chain, the certificate itself first; 0: none yet
     */
    public static function x509_store_ctx_get0_chain(Handle|int $ctx): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * The old name of x509_store_ctx_get0_chain.
     *
     * See: X509_STORE_CTX_new(3)
     * @param Handle|int $ctx X509_STORE_CTX
     * @return ?Handle STACK_OF(X509) or null, borrowed: the chain, the certificate itself first; 0: none yet
     */
    public static function x509_store_ctx_get_chain(Handle|int $ctx): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Gives the chain that the verification built as a stack of the caller's.
     *
     * See: X509_STORE_CTX_get_error(3)
     * @param Handle|int $ctx X509_STORE_CTX
     * @return ?Handle STACK_OF(X509) or null, new: a copy of the chain, or 0: none yet
     */
    public static function x509_store_ctx_get1_chain(Handle|int $ctx): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Tells how many certificates of the chain did not come from the store.
     *
     * See: X509_STORE_CTX_new(3)
     * @param Handle|int $ctx X509_STORE_CTX
     * @return int int: how many, from the beginning of the chain
     */
    public static function x509_store_ctx_get_num_untrusted(Handle|int $ctx): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Tells whether the chain had to be good for a policy.
     *
     * See: X509_policy_tree_level_count(3)
     * @param Handle|int $ctx X509_STORE_CTX
     * @return int int: 1 or 0
     */
    public static function x509_store_ctx_get_explicit_policy(Handle|int $ctx): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Gives the other certificates that may be part of the chain, for reading.
     *
     * See: X509_STORE_CTX_new(3)
     * @param Handle|int $ctx X509_STORE_CTX
     * @return ?Handle STACK_OF(X509) or null, borrowed: the certificates, or 0: none were given
     */
    public static function x509_store_ctx_get0_untrusted(Handle|int $ctx): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Sets the other certificates that may be part of the chain. The stack is copied.
     *
     * See: X509_STORE_CTX_new(3)
     * @param Handle|int $ctx X509_STORE_CTX
     * @param Handle|int|null $stack STACK_OF(X509) or null: 0: none
     * @return void nothing
     */
    public static function x509_store_ctx_set0_untrusted(Handle|int $ctx, Handle|int|null $stack = null): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $stack]);
    }

    /**
     * Sets the certificates that are trusted in place of the store. The stack is copied.
     *
     * See: X509_STORE_CTX_new(3)
     * @param Handle|int $ctx X509_STORE_CTX
     * @param Handle|int $stack STACK_OF(X509)
     * @return void nothing
     */
    public static function x509_store_ctx_set0_trusted_stack(Handle|int $ctx, Handle|int $stack): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $stack]);
    }

    /**
     * Sets the revocation lists that are looked at before those of the store. The stack is copied.
     *
     * See: X509_STORE_CTX_new(3)
     * @param Handle|int $ctx X509_STORE_CTX
     * @param Handle|int|null $stack STACK_OF(X509_CRL) or null: 0: none
     * @return void nothing
     */
    public static function x509_store_ctx_set0_crls(Handle|int $ctx, Handle|int|null $stack = null): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $stack]);
    }

    /**
     * Adds flags for a verification.
     *
     * See: X509_VERIFY_PARAM_set_flags(3)
     * @param Handle|int $ctx X509_STORE_CTX
     * @param int $flags unsigned long: X509_V_FLAG_...
     * @return void nothing
     */
    public static function x509_store_ctx_set_flags(Handle|int $ctx, int $flags): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $flags]);
    }

    /**
     * Sets the time at which certificates have to be valid, in place of now.
     *
     * See: X509_VERIFY_PARAM_set_flags(3)
     * @param Handle|int $ctx X509_STORE_CTX
     * @param int $flags unsigned long: 0: not used
     * @param int $time time_t: seconds since 1970
     * @return void nothing
     */
    public static function x509_store_ctx_set_time(Handle|int $ctx, int $flags, int $time): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $flags, $time]);
    }

    /**
     * Limits the length of the chain in a verification.
     *
     * See: X509_VERIFY_PARAM_set_flags(3)
     * @param Handle|int $ctx X509_STORE_CTX
     * @param int $depth int: how many authorities may stand in between
     * @return void nothing
     */
    public static function x509_store_ctx_set_depth(Handle|int $ctx, int $depth): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $depth]);
    }

    /**
     * Sets what a certificate must be good for, where that was not set yet.
     *
     * See: X509_STORE_CTX_set_purpose(3)
     * @param Handle|int $ctx X509_STORE_CTX
     * @param int $purpose int: X509_PURPOSE_...
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function x509_store_ctx_set_purpose(Handle|int $ctx, int $purpose): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $purpose]);
    }

    /**
     * Sets what trust is asked for, where that was not set yet.
     *
     * See: X509_STORE_CTX_set_purpose(3)
     * @param Handle|int $ctx X509_STORE_CTX
     * @param int $trust int: X509_TRUST_...
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function x509_store_ctx_set_trust(Handle|int $ctx, int $trust): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $trust]);
    }

    /**
     * Sets purpose and trust, where they were not set yet.
     *
     * See: X509_STORE_CTX_set_purpose(3)
     * @param Handle|int $ctx X509_STORE_CTX
     * @param int $default_purpose int: X509_PURPOSE_..., where `purpose` is 0
     * @param int $purpose int: X509_PURPOSE_..., or 0
     * @param int $trust int: X509_TRUST_..., or 0: what goes with the purpose
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function x509_store_ctx_purpose_inherit(Handle|int $ctx, int $default_purpose, int $purpose, int $trust): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $default_purpose, $purpose, $trust]);
    }

    /**
     * Takes parameters over that OpenSSL has under a name, where they were not set yet.
     *
     * See: X509_STORE_CTX_new(3)
     * @param Handle|int $ctx X509_STORE_CTX
     * @param string $name string: such as `ssl_server`
     * @return int int: 1, or 0 with the reason in the queue: no such parameters
     */
    public static function x509_store_ctx_set_default(Handle|int $ctx, string $name): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $name]);
    }

    /**
     * Gives the parameters of a verification; changing them changes it.
     *
     * See: X509_STORE_CTX_new(3)
     * @param Handle|int $ctx X509_STORE_CTX
     * @return ?Handle X509_VERIFY_PARAM or null, borrowed
     */
    public static function x509_store_ctx_get0_param(Handle|int $ctx): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx]);
    }

    /**
     * Sets the parameters of a verification. They are copied: to change them afterwards, ask for
     * x509_store_ctx_get0_param.
     *
     * See: X509_STORE_CTX_new(3)
     * @param Handle|int $ctx X509_STORE_CTX
     * @param Handle|int $param X509_VERIFY_PARAM: copied
     * @return void nothing
     */
    public static function x509_store_ctx_set0_param(Handle|int $ctx, Handle|int $param): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $param]);
    }

    /**
     * Finds the issuer of a certificate in the store of a store context.
     *
     * Value 2: `issuer`, int64_t: a handle of the certificate, an X509, which is to be freed
     * Waits: for files only
     * See: X509_STORE_set_verify_cb_func(3)
     * @param Handle|int $ctx X509_STORE_CTX
     * @param Handle|int $x509 X509
     * @return array int: 1: found; 0: none; -1 with the reason in the queue
     */
    public static function x509_store_ctx_get1_issuer(Handle|int $ctx, Handle|int $x509): array
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $x509]);
    }

    /**
     * Finds the certificates of a subject in the store of a store context.
     *
     * Waits: for files only
     * See: X509_STORE_set_verify_cb_func(3)
     * @param Handle|int $ctx X509_STORE_CTX
     * @param Handle|int $name X509_NAME
     * @return ?Handle STACK_OF(X509) or null, new: the certificates, or 0: none
     */
    public static function x509_store_ctx_get1_certs(Handle|int $ctx, Handle|int $name): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $name]);
    }

    /**
     * Finds the revocation lists of an issuer in the store of a store context.
     *
     * Waits: for files only
     * See: X509_STORE_set_verify_cb_func(3)
     * @param Handle|int $ctx X509_STORE_CTX
     * @param Handle|int $name X509_NAME
     * @return ?Handle STACK_OF(X509_CRL) or null, new: the lists, or 0: none
     */
    public static function x509_store_ctx_get1_crls(Handle|int $ctx, Handle|int $name): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $name]);
    }

    /**
     * Finds a certificate or revocation list in the store of a store context.
     *
     * Waits: for files only
     * See: X509_STORE_set_verify_cb_func(3)
     * @param Handle|int $ctx X509_STORE_CTX
     * @param int $type int: 1: certificates; 2: revocation lists
     * @param Handle|int $name X509_NAME: of the subject, or of the issuer of a list
     * @return ?Handle X509_OBJECT or null, new: the first one, or 0: none
     */
    public static function x509_store_ctx_get_obj_by_subject(Handle|int $ctx, int $type, Handle|int $name): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $type, $name]);
    }

    /**
     * Reserves an index for x509_store_ctx_set_ex_data, for as long as the process lives.
     *
     * See: CRYPTO_get_ex_new_index(3)
     * @return int int: the index, or -1 without memory
     */
    public static function x509_store_ctx_get_ex_new_index(): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Keeps a number of the caller's with a store context, until x509_store_ctx_init.
     *
     * See: BIO_get_ex_data(3)
     * @param Handle|int $ctx X509_STORE_CTX
     * @param int $index int: 0, or what x509_store_ctx_get_ex_new_index answered
     * @param int $data int64_t: any number
     * @return int int: 1, or 0 without memory
     */
    public static function x509_store_ctx_set_ex_data(Handle|int $ctx, int $index, int $data): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $index, $data]);
    }

    /**
     * Gives the number that x509_store_ctx_set_ex_data kept.
     *
     * See: BIO_get_ex_data(3)
     * @param Handle|int $ctx X509_STORE_CTX
     * @param int $index int: 0, or what x509_store_ctx_get_ex_new_index answered
     * @return int int64_t: the number; 0 where none was kept
     */
    public static function x509_store_ctx_get_ex_data(Handle|int $ctx, int $index): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$ctx, $index]);
    }

    /**
     * Makes parameters of which none is set.
     *
     * See: X509_VERIFY_PARAM_set_flags(3)
     * @return ?Handle X509_VERIFY_PARAM or null, new: the parameters, or 0 without memory
     */
    public static function x509_verify_param_new(): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Gives parameters back. 0 is left alone.
     *
     * See: X509_VERIFY_PARAM_set_flags(3)
     * @param Handle|int|null $param X509_VERIFY_PARAM or null
     * @return void nothing
     */
    public static function x509_verify_param_free(Handle|int|null $param): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$param]);
    }

    /**
     * Copies every parameter that is set in `from`.
     *
     * See: X509_VERIFY_PARAM_inherit(3)
     * @param Handle|int $to X509_VERIFY_PARAM
     * @param Handle|int $from X509_VERIFY_PARAM
     * @return int int: 1, or 0 without memory
     */
    public static function x509_verify_param_set1(Handle|int $to, Handle|int $from): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$to, $from]);
    }

    /**
     * Copies parameters that are set in `from`, as the inheritance flags of both say: by default those that
     * are not set in `to`.
     *
     * See: X509_VERIFY_PARAM_inherit(3)
     * @param Handle|int $to X509_VERIFY_PARAM
     * @param Handle|int $from X509_VERIFY_PARAM
     * @return int int: 1, or 0 without memory
     */
    public static function x509_verify_param_inherit(Handle|int $to, Handle|int $from): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$to, $from]);
    }

    /**
     * Gives parameters a name. Those that are part of another object can have none.
     *
     * See: X509_VERIFY_PARAM_set_flags(3)
     * @param Handle|int $param X509_VERIFY_PARAM
     * @param ?string $name string or null: null: none
     * @return int int: 1; 0: there is none now
     */
    public static function x509_verify_param_set1_name(Handle|int $param, ?string $name = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$param, $name]);
    }

    /**
     * Gives the name of parameters.
     *
     * See: X509_VERIFY_PARAM_set_flags(3)
     * @param Handle|int $param X509_VERIFY_PARAM
     * @return ?string string or null: the name, or null
     */
    public static function x509_verify_param_get0_name(Handle|int $param): ?string
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$param]);
    }

    /**
     * Adds flags, such as X509_V_FLAG_CRL_CHECK.
     *
     * See: X509_VERIFY_PARAM_set_flags(3)
     * @param Handle|int $param X509_VERIFY_PARAM
     * @param int $flags unsigned long: X509_V_FLAG_...
     * @return int int: 1
     */
    public static function x509_verify_param_set_flags(Handle|int $param, int $flags): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$param, $flags]);
    }

    /**
     * Removes flags.
     *
     * See: X509_VERIFY_PARAM_set_flags(3)
     * @param Handle|int $param X509_VERIFY_PARAM
     * @param int $flags unsigned long: X509_V_FLAG_...
     * @return int int: 1
     */
    public static function x509_verify_param_clear_flags(Handle|int $param, int $flags): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$param, $flags]);
    }

    /**
     * Gives the flags that are set.
     *
     * See: X509_VERIFY_PARAM_set_flags(3)
     * @param Handle|int $param X509_VERIFY_PARAM
     * @return int unsigned long: X509_V_FLAG_...
     */
    public static function x509_verify_param_get_flags(Handle|int $param): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$param]);
    }

    /**
     * Says how x509_verify_param_inherit and x509_verify_param_set1 treat these parameters.
     *
     * See: X509_VERIFY_PARAM_set_flags(3)
     * @param Handle|int $param X509_VERIFY_PARAM
     * @param int $flags uint32_t: X509_VP_FLAG_...
     * @return int int: 1
     */
    public static function x509_verify_param_set_inh_flags(Handle|int $param, int $flags): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$param, $flags]);
    }

    /**
     * Tells how x509_verify_param_inherit and x509_verify_param_set1 treat these parameters.
     *
     * See: X509_VERIFY_PARAM_set_flags(3)
     * @param Handle|int $param X509_VERIFY_PARAM
     * @return int uint32_t: X509_VP_FLAG_...
     */
    public static function x509_verify_param_get_inh_flags(Handle|int $param): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$param]);
    }

    /**
     * Sets what a certificate must be good for.
     *
     * See: X509_VERIFY_PARAM_set_flags(3)
     * @param Handle|int $param X509_VERIFY_PARAM
     * @param int $purpose int: X509_PURPOSE_...
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function x509_verify_param_set_purpose(Handle|int $param, int $purpose): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$param, $purpose]);
    }

    /**
     * Sets what trust is asked for.
     *
     * See: X509_VERIFY_PARAM_set_flags(3)
     * @param Handle|int $param X509_VERIFY_PARAM
     * @param int $trust int: X509_TRUST_...
     * @return int int: 1, or 0 with the reason in the queue
     */
    public static function x509_verify_param_set_trust(Handle|int $param, int $trust): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$param, $trust]);
    }

    /**
     * Limits the length of chains.
     *
     * See: X509_VERIFY_PARAM_set_flags(3)
     * @param Handle|int $param X509_VERIFY_PARAM
     * @param int $depth int: how many authorities may stand in between; -1: not set
     * @return void nothing
     */
    public static function x509_verify_param_set_depth(Handle|int $param, int $depth): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$param, $depth]);
    }

    /**
     * Gives the limit for the length of chains.
     *
     * See: X509_VERIFY_PARAM_set_flags(3)
     * @param Handle|int $param X509_VERIFY_PARAM
     * @return int int: how many authorities may stand in between; -1: not set
     */
    public static function x509_verify_param_get_depth(Handle|int $param): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$param]);
    }

    /**
     * Sets the security level that keys and signatures must reach.
     *
     * See: X509_VERIFY_PARAM_set_flags(3)
     * @param Handle|int $param X509_VERIFY_PARAM
     * @param int $level int: 0 to 5; -1: not set
     * @return void nothing
     */
    public static function x509_verify_param_set_auth_level(Handle|int $param, int $level): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$param, $level]);
    }

    /**
     * Gives the security level that keys and signatures must reach.
     *
     * See: X509_VERIFY_PARAM_set_flags(3)
     * @param Handle|int $param X509_VERIFY_PARAM
     * @return int int: 0 to 5; -1: not set
     */
    public static function x509_verify_param_get_auth_level(Handle|int $param): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$param]);
    }

    /**
     * Sets the time at which certificates have to be valid, in place of now.
     *
     * See: X509_VERIFY_PARAM_set_flags(3)
     * @param Handle|int $param X509_VERIFY_PARAM
     * @param int $time time_t: seconds since 1970
     * @return void nothing
     */
    public static function x509_verify_param_set_time(Handle|int $param, int $time): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$param, $time]);
    }

    /**
     * Gives the time that x509_verify_param_set_time set.
     *
     * See: X509_VERIFY_PARAM_set_flags(3)
     * @param Handle|int $param X509_VERIFY_PARAM
     * @return int time_t: seconds since 1970; 0 where none was set
     */
    public static function x509_verify_param_get_time(Handle|int $param): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$param]);
    }

    /**
     * Adds a policy to those that are acceptable.
     *
     * See: X509_VERIFY_PARAM_set_flags(3)
     * @param Handle|int $param X509_VERIFY_PARAM
     * @param Handle|int $policy ASN1_OBJECT
     * @return int int: 1, or 0 without memory
     */
    public static function x509_verify_param_add0_policy(Handle|int $param, Handle|int $policy): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$param, $policy]);
    }

    /**
     * Sets the policies that are acceptable, and turns the check of policies on.
     *
     * See: X509_VERIFY_PARAM_set_flags(3)
     * @param Handle|int $param X509_VERIFY_PARAM
     * @param Handle|int|null $policies STACK_OF(ASN1_OBJECT) or null: copied; 0: none
     * @return int int: 1, or 0 without memory
     */
    public static function x509_verify_param_set1_policies(Handle|int $param, Handle|int|null $policies = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$param, $policies]);
    }

    /**
     * Sets the host that a certificate must be for.
     *
     * See: X509_VERIFY_PARAM_set_flags(3)
     * @param Handle|int $param X509_VERIFY_PARAM
     * @param ?string $name string or null: null or empty: any host is good
     * @param int $length size_t: how much of `name` counts; 0: all of it
     * @return int int: 1, or 0: malformed, or without memory
     */
    public static function x509_verify_param_set1_host(Handle|int $param, ?string $name, int $length): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$param, $name, $length]);
    }

    /**
     * Adds a host to those of which a certificate must be for one.
     *
     * See: X509_VERIFY_PARAM_set_flags(3)
     * @param Handle|int $param X509_VERIFY_PARAM
     * @param ?string $name string or null: null or empty: nothing is added
     * @param int $length size_t: how much of `name` counts; 0: all of it
     * @return int int: 1, or 0: malformed, or without memory
     */
    public static function x509_verify_param_add1_host(Handle|int $param, ?string $name, int $length): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$param, $name, $length]);
    }

    /**
     * Gives a host that a certificate may be for.
     *
     * OpenSSL: 3.0 and newer
     * See: X509_VERIFY_PARAM_set_flags(3)
     * @param Handle|int $param X509_VERIFY_PARAM
     * @param int $position int: from 0
     * @return ?string string or null: the name, or null: there are not so many
     */
    public static function x509_verify_param_get0_host(Handle|int $param, int $position): ?string
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$param, $position]);
    }

    /**
     * Says how names of hosts are compared.
     *
     * See: X509_VERIFY_PARAM_set_flags(3)
     * @param Handle|int $param X509_VERIFY_PARAM
     * @param int $flags unsigned int: X509_CHECK_FLAG_...
     * @return void nothing
     */
    public static function x509_verify_param_set_hostflags(Handle|int $param, int $flags): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$param, $flags]);
    }

    /**
     * Tells how names of hosts are compared.
     *
     * See: X509_VERIFY_PARAM_set_flags(3)
     * @param Handle|int $param X509_VERIFY_PARAM
     * @return int unsigned int: X509_CHECK_FLAG_...
     */
    public static function x509_verify_param_get_hostflags(Handle|int $param): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$param]);
    }

    /**
     * Gives the name in the certificate that matched the host.
     *
     * See: X509_VERIFY_PARAM_set_flags(3)
     * @param Handle|int $param X509_VERIFY_PARAM
     * @return ?string string or null: the name, or null: no host was asked for, or none matched
     */
    public static function x509_verify_param_get0_peername(Handle|int $param): ?string
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$param]);
    }

    /**
     * Moves the name that matched from one set of parameters to another.
     *
     * See: X509_VERIFY_PARAM_set_flags(3)
     * @param Handle|int $to X509_VERIFY_PARAM
     * @param Handle|int|null $from X509_VERIFY_PARAM or null: 0: the name in `to` is dropped
     * @return void nothing
     */
    public static function x509_verify_param_move_peername(Handle|int $to, Handle|int|null $from = null): void
    {
        Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$to, $from]);
    }

    /**
     * Sets the mail address that a certificate must be for.
     *
     * See: X509_VERIFY_PARAM_set_flags(3)
     * @param Handle|int $param X509_VERIFY_PARAM
     * @param ?string $address string or null: null: any is good
     * @param int $length size_t: how much of `address` counts; 0: all of it
     * @return int int: 1, or 0: malformed, or without memory
     */
    public static function x509_verify_param_set1_email(Handle|int $param, ?string $address, int $length): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$param, $address, $length]);
    }

    /**
     * Gives the mail address that a certificate must be for.
     *
     * OpenSSL: 3.0 and newer
     * See: X509_VERIFY_PARAM_set_flags(3)
     * @param Handle|int $param X509_VERIFY_PARAM
     * @return ?string string or null: the address, or null
     */
    public static function x509_verify_param_get0_email(Handle|int $param): ?string
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$param]);
    }

    /**
     * Sets the IP address that a certificate must be for, in network order.
     *
     * See: X509_VERIFY_PARAM_set_flags(3)
     * @param Handle|int $param X509_VERIFY_PARAM
     * @param Room|string|null $address string or Room or null
     * @return int int: 1, or 0: another length, or without memory
     */
    public static function x509_verify_param_set1_ip(Handle|int $param, Room|string|null $address = null): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$param, $address]);
    }

    /**
     * Sets the IP address that a certificate must be for.
     *
     * See: X509_VERIFY_PARAM_set_flags(3)
     * @param Handle|int $param X509_VERIFY_PARAM
     * @param string $address string: such as 192.0.2.1 or 2001:db8::1
     * @return int int: 1, or 0: malformed, or without memory
     */
    public static function x509_verify_param_set1_ip_asc(Handle|int $param, string $address): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$param, $address]);
    }

    /**
     * Gives the IP address that a certificate must be for.
     *
     * OpenSSL: 3.0 and newer
     * See: X509_VERIFY_PARAM_set_flags(3)
     * @param Handle|int $param X509_VERIFY_PARAM
     * @return ?string string or null: the address, or null: any is good
     */
    public static function x509_verify_param_get1_ip_asc(Handle|int $param): ?string
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$param]);
    }

    /**
     * Counts the parameters that OpenSSL has ready.
     *
     * See: X509_VERIFY_PARAM_set_flags(3)
     * @return int int: how many
     */
    public static function x509_verify_param_get_count(): int
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], []);
    }

    /**
     * Gives a copy of parameters that OpenSSL has ready, by number. Unlike in C it is to be freed.
     *
     * See: X509_VERIFY_PARAM_set_flags(3)
     * @param int $id int: from 0
     * @return ?Handle X509_VERIFY_PARAM or null, new: a copy, or 0: there are not so many
     */
    public static function x509_verify_param_get0(int $id): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$id]);
    }

    /**
     * Gives a copy of parameters that OpenSSL has ready, by name. Unlike in C it is to be freed.
     *
     * See: X509_VERIFY_PARAM_set_flags(3)
     * @param string $name string: `default`, `pkcs7`, `smime_sign`, `ssl_client` or `ssl_server`
     * @return ?Handle X509_VERIFY_PARAM or null, new: a copy, or 0: no such name
     */
    public static function x509_verify_param_lookup(string $name): ?Handle
    {
        return Shape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [$name]);
    }
}
