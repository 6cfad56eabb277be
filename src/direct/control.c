/*
 * SSL_ctrl and SSL_CTX_ctrl: a table says what the pointer of each command is. A command that has a
 * call of its own is that call, with all that it checks; of the others the pointer must be NULL.
 */
#include <gasket_direct.h>

#include <stddef.h>

#include <gasket.h>

#include "direct/call.h"

enum { RETIRED_NEED_TMP_RSA = 1, RETIRED_SET_TMP_RSA = 2, RETIRED_OPTIONS = 32 };

typedef enum control_kind {
    CONTROL_NUMBER,   /* the number alone, passed on */
    CONTROL_SET,      /* the number alone, a call of its own */
    CONTROL_ANSWER,   /* nothing is done; `answer` */
    CONTROL_OBJECT,   /* the pointer is a handle */
    CONTROL_OBJECT_1, /* the same, for the number 1; `object` is for 0 */
    CONTROL_TEXT,
    CONTROL_BYTES,   /* the number is their length */
    CONTROL_NUMBERS, /* the number counts them; each has four bytes */
    CONTROL_ROOM,    /* the number is its length */
    CONTROL_OUT,     /* the pointer is an int64_t that is written to */
    CONTROL_INSTEAD
} control_kind;

typedef struct control {
    int command;
    control_kind kind;
    int64_t answer;
    int64_t (*set)(int64_t handle, int64_t number);
    int64_t (*object)(int64_t handle, int64_t object);
    int64_t (*object_1)(int64_t handle, int64_t object);
    int64_t (*text)(int64_t handle, const char *text);
    int64_t (*bytes)(int64_t handle, const void *bytes, int64_t length);
    int64_t (*room)(int64_t handle, void *room, int64_t length);
    int64_t (*out)(int64_t handle, void *out);
    const char *instead;
} control;

#define NUMBER(number)                                                                             \
    {                                                                                              \
        .command = (number), .kind = CONTROL_NUMBER                                                \
    }
#define SET(number, f)                                                                             \
    {                                                                                              \
        .command = (number), .kind = CONTROL_SET, .set = (f)                                       \
    }
#define ANSWER(number, value)                                                                      \
    {                                                                                              \
        .command = (number), .kind = CONTROL_ANSWER, .answer = (value)                             \
    }
#define OBJECT(number, f)                                                                          \
    {                                                                                              \
        .command = (number), .kind = CONTROL_OBJECT, .object = (f)                                 \
    }
#define OBJECTS(number, f, f_1)                                                                    \
    {                                                                                              \
        .command = (number), .kind = CONTROL_OBJECT_1, .object = (f), .object_1 = (f_1)            \
    }
#define TEXT(number, f)                                                                            \
    {                                                                                              \
        .command = (number), .kind = CONTROL_TEXT, .text = (f)                                     \
    }
#define BYTES(number, f)                                                                           \
    {                                                                                              \
        .command = (number), .kind = CONTROL_BYTES, .bytes = (f)                                   \
    }
#define NUMBERS(number, f)                                                                         \
    {                                                                                              \
        .command = (number), .kind = CONTROL_NUMBERS, .bytes = (f)                                 \
    }
#define ROOM(number, f)                                                                            \
    {                                                                                              \
        .command = (number), .kind = CONTROL_ROOM, .room = (f)                                     \
    }
#define OUT(number, f)                                                                             \
    {                                                                                              \
        .command = (number), .kind = CONTROL_OUT, .out = (f)                                       \
    }
#define INSTEAD(number, what)                                                                      \
    {                                                                                              \
        .command = (number), .kind = CONTROL_INSTEAD, .instead = (what)                            \
    }

static const char callbacks[] = "it takes a C function: gasket_callback_new makes one, and "
                                "gasket_dynamic_call passes it on";

static const control of_contexts[] = {
    ANSWER(RETIRED_NEED_TMP_RSA, 0),
    ANSWER(RETIRED_SET_TMP_RSA, 1),
    OBJECT(SSL_CTRL_SET_TMP_DH, gasket_ssl_ctx_set_tmp_dh),
    OBJECT(SSL_CTRL_SET_TMP_ECDH, gasket_ssl_ctx_set_tmp_ecdh),
    NUMBER(SSL_CTRL_SET_TMP_DH_CB),
    OBJECT(SSL_CTRL_EXTRA_CHAIN_CERT, gasket_ssl_ctx_add_extra_chain_cert),
    INSTEAD(SSL_CTRL_SET_MSG_CALLBACK, callbacks),
    INSTEAD(SSL_CTRL_SET_MSG_CALLBACK_ARG, callbacks),
    NUMBER(SSL_CTRL_SESS_NUMBER),
    NUMBER(SSL_CTRL_SESS_CONNECT),
    NUMBER(SSL_CTRL_SESS_CONNECT_GOOD),
    NUMBER(SSL_CTRL_SESS_CONNECT_RENEGOTIATE),
    NUMBER(SSL_CTRL_SESS_ACCEPT),
    NUMBER(SSL_CTRL_SESS_ACCEPT_GOOD),
    NUMBER(SSL_CTRL_SESS_ACCEPT_RENEGOTIATE),
    NUMBER(SSL_CTRL_SESS_HIT),
    NUMBER(SSL_CTRL_SESS_CB_HIT),
    NUMBER(SSL_CTRL_SESS_MISSES),
    NUMBER(SSL_CTRL_SESS_TIMEOUTS),
    NUMBER(SSL_CTRL_SESS_CACHE_FULL),
    SET(RETIRED_OPTIONS, gasket_ssl_ctx_set_options),
    SET(SSL_CTRL_MODE, gasket_ssl_ctx_set_mode),
    NUMBER(SSL_CTRL_GET_READ_AHEAD),
    NUMBER(SSL_CTRL_SET_READ_AHEAD),
    NUMBER(SSL_CTRL_SET_SESS_CACHE_SIZE),
    NUMBER(SSL_CTRL_GET_SESS_CACHE_SIZE),
    NUMBER(SSL_CTRL_SET_SESS_CACHE_MODE),
    NUMBER(SSL_CTRL_GET_SESS_CACHE_MODE),
    NUMBER(SSL_CTRL_GET_MAX_CERT_LIST),
    NUMBER(SSL_CTRL_SET_MAX_CERT_LIST),
    NUMBER(SSL_CTRL_SET_MAX_SEND_FRAGMENT),
    INSTEAD(SSL_CTRL_SET_TLSEXT_SERVERNAME_CB, callbacks),
    INSTEAD(SSL_CTRL_SET_TLSEXT_SERVERNAME_ARG, callbacks),
    ROOM(SSL_CTRL_GET_TLSEXT_TICKET_KEYS, gasket_ssl_ctx_get_tlsext_ticket_keys),
    BYTES(SSL_CTRL_SET_TLSEXT_TICKET_KEYS, gasket_ssl_ctx_set_tlsext_ticket_keys),
    INSTEAD(SSL_CTRL_SET_TLSEXT_STATUS_REQ_CB, callbacks),
    INSTEAD(SSL_CTRL_SET_TLSEXT_STATUS_REQ_CB_ARG, callbacks),
    NUMBER(SSL_CTRL_SET_TLSEXT_STATUS_REQ_TYPE),
    INSTEAD(SSL_CTRL_SET_TLSEXT_TICKET_KEY_CB, callbacks),
    SET(SSL_CTRL_CLEAR_MODE, gasket_ssl_ctx_clear_mode),
    TEXT(SSL_CTRL_SET_TLS_EXT_SRP_USERNAME, gasket_ssl_ctx_set_srp_username),
    NUMBER(SSL_CTRL_SET_TLS_EXT_SRP_STRENGTH),
    TEXT(SSL_CTRL_SET_TLS_EXT_SRP_PASSWORD, gasket_ssl_ctx_set_srp_password),
    OUT(SSL_CTRL_GET_EXTRA_CHAIN_CERTS, gasket_ssl_ctx_get_extra_chain_certs),
    NUMBER(SSL_CTRL_CLEAR_EXTRA_CHAIN_CERTS),
    OBJECTS(SSL_CTRL_CHAIN, gasket_ssl_ctx_set0_chain, gasket_ssl_ctx_set1_chain),
    OBJECTS(SSL_CTRL_CHAIN_CERT, gasket_ssl_ctx_add0_chain_cert, gasket_ssl_ctx_add1_chain_cert),
    NUMBERS(SSL_CTRL_SET_GROUPS, gasket_ssl_ctx_set1_groups),
    TEXT(SSL_CTRL_SET_GROUPS_LIST, gasket_ssl_ctx_set1_groups_list),
    NUMBERS(SSL_CTRL_SET_SIGALGS, gasket_ssl_ctx_set1_sigalgs),
    TEXT(SSL_CTRL_SET_SIGALGS_LIST, gasket_ssl_ctx_set1_sigalgs_list),
    NUMBER(SSL_CTRL_CERT_FLAGS),
    NUMBER(SSL_CTRL_CLEAR_CERT_FLAGS),
    NUMBERS(SSL_CTRL_SET_CLIENT_SIGALGS, gasket_ssl_ctx_set1_client_sigalgs),
    TEXT(SSL_CTRL_SET_CLIENT_SIGALGS_LIST, gasket_ssl_ctx_set1_client_sigalgs_list),
    BYTES(SSL_CTRL_SET_CLIENT_CERT_TYPES, gasket_ssl_ctx_set1_client_certificate_types),
    NUMBER(SSL_CTRL_BUILD_CERT_CHAIN),
    OBJECTS(SSL_CTRL_SET_VERIFY_CERT_STORE, gasket_ssl_ctx_set0_verify_cert_store,
            gasket_ssl_ctx_set1_verify_cert_store),
    OBJECTS(SSL_CTRL_SET_CHAIN_CERT_STORE, gasket_ssl_ctx_set0_chain_cert_store,
            gasket_ssl_ctx_set1_chain_cert_store),
    OUT(SSL_CTRL_GET_CHAIN_CERTS, gasket_ssl_ctx_get0_chain_certs),
    OBJECT(SSL_CTRL_SELECT_CURRENT_CERT, gasket_ssl_ctx_select_current_cert),
    NUMBER(SSL_CTRL_SET_CURRENT_CERT),
    NUMBER(SSL_CTRL_SET_DH_AUTO),
    NUMBER(SSL_CTRL_SET_MIN_PROTO_VERSION),
    NUMBER(SSL_CTRL_SET_MAX_PROTO_VERSION),
    NUMBER(SSL_CTRL_SET_SPLIT_SEND_FRAGMENT),
    NUMBER(SSL_CTRL_SET_MAX_PIPELINES),
    NUMBER(SSL_CTRL_GET_TLSEXT_STATUS_REQ_TYPE),
    INSTEAD(SSL_CTRL_GET_TLSEXT_STATUS_REQ_CB, callbacks),
    INSTEAD(SSL_CTRL_GET_TLSEXT_STATUS_REQ_CB_ARG, callbacks),
    NUMBER(SSL_CTRL_GET_MIN_PROTO_VERSION),
    NUMBER(SSL_CTRL_GET_MAX_PROTO_VERSION),
    OUT(SSL_CTRL_GET_VERIFY_CERT_STORE, gasket_ssl_ctx_get0_verify_cert_store),
    OUT(SSL_CTRL_GET_CHAIN_CERT_STORE, gasket_ssl_ctx_get0_chain_cert_store),
    {.command = -1},
};

/* OpenSSL answers what was set before, its function for it nothing. */
static int64_t set_read_ahead(int64_t ssl, int64_t on)
{
    int64_t before = gasket_ssl_get_read_ahead(ssl);
    int64_t result = error_is_record(before) ? before : gasket_ssl_set_read_ahead(ssl, on);

    return error_is_record(result) ? result : before;
}

static int64_t set_retry_verify(int64_t ssl, int64_t number)
{
    (void)number;
    return gasket_ssl_set_retry_verify(ssl);
}

static const control of_connections[] = {
    ANSWER(RETIRED_NEED_TMP_RSA, 0),
    ANSWER(RETIRED_SET_TMP_RSA, 1),
    OBJECT(SSL_CTRL_SET_TMP_DH, gasket_ssl_set_tmp_dh),
    OBJECT(SSL_CTRL_SET_TMP_ECDH, gasket_ssl_set_tmp_ecdh),
    NUMBER(SSL_CTRL_SET_TMP_DH_CB),
    NUMBER(SSL_CTRL_GET_CLIENT_CERT_REQUEST),
    NUMBER(SSL_CTRL_GET_NUM_RENEGOTIATIONS),
    NUMBER(SSL_CTRL_CLEAR_NUM_RENEGOTIATIONS),
    NUMBER(SSL_CTRL_GET_TOTAL_RENEGOTIATIONS),
    NUMBER(SSL_CTRL_GET_FLAGS),
    INSTEAD(SSL_CTRL_SET_MSG_CALLBACK, callbacks),
    INSTEAD(SSL_CTRL_SET_MSG_CALLBACK_ARG, callbacks),
    NUMBER(SSL_CTRL_SET_MTU),
    SET(RETIRED_OPTIONS, gasket_ssl_set_options),
    SET(SSL_CTRL_MODE, gasket_ssl_set_mode),
    NUMBER(SSL_CTRL_GET_READ_AHEAD),
    SET(SSL_CTRL_SET_READ_AHEAD, set_read_ahead),
    NUMBER(SSL_CTRL_GET_MAX_CERT_LIST),
    NUMBER(SSL_CTRL_SET_MAX_CERT_LIST),
    NUMBER(SSL_CTRL_SET_MAX_SEND_FRAGMENT),
    TEXT(SSL_CTRL_SET_TLSEXT_HOSTNAME, gasket_ssl_set_tlsext_host_name),
    INSTEAD(SSL_CTRL_SET_TLSEXT_DEBUG_CB, callbacks),
    INSTEAD(SSL_CTRL_SET_TLSEXT_DEBUG_ARG, callbacks),
    NUMBER(SSL_CTRL_SET_TLSEXT_STATUS_REQ_TYPE),
    OUT(SSL_CTRL_GET_TLSEXT_STATUS_REQ_EXTS, gasket_ssl_get_tlsext_status_exts),
    OBJECT(SSL_CTRL_SET_TLSEXT_STATUS_REQ_EXTS, gasket_ssl_set_tlsext_status_exts),
    INSTEAD(SSL_CTRL_GET_TLSEXT_STATUS_REQ_IDS, "SSL_get_tlsext_status_ids is its call"),
    INSTEAD(SSL_CTRL_SET_TLSEXT_STATUS_REQ_IDS, "SSL_set_tlsext_status_ids is its call"),
    ROOM(SSL_CTRL_GET_TLSEXT_STATUS_REQ_OCSP_RESP, gasket_ssl_get_tlsext_status_ocsp_resp),
    BYTES(SSL_CTRL_SET_TLSEXT_STATUS_REQ_OCSP_RESP, gasket_ssl_set_tlsext_status_ocsp_resp),
    INSTEAD(DTLS_CTRL_GET_TIMEOUT, "DTLSv1_get_timeout is its call"),
    NUMBER(DTLS_CTRL_HANDLE_TIMEOUT),
    NUMBER(SSL_CTRL_GET_RI_SUPPORT),
    SET(SSL_CTRL_CLEAR_MODE, gasket_ssl_clear_mode),
    INSTEAD(SSL_CTRL_SET_NOT_RESUMABLE_SESS_CB, callbacks),
    OBJECTS(SSL_CTRL_CHAIN, gasket_ssl_set0_chain, gasket_ssl_set1_chain),
    OBJECTS(SSL_CTRL_CHAIN_CERT, gasket_ssl_add0_chain_cert, gasket_ssl_add1_chain_cert),
    ROOM(SSL_CTRL_GET_GROUPS, gasket_ssl_get1_groups),
    NUMBERS(SSL_CTRL_SET_GROUPS, gasket_ssl_set1_groups),
    TEXT(SSL_CTRL_SET_GROUPS_LIST, gasket_ssl_set1_groups_list),
    NUMBER(SSL_CTRL_GET_SHARED_GROUP),
    NUMBERS(SSL_CTRL_SET_SIGALGS, gasket_ssl_set1_sigalgs),
    TEXT(SSL_CTRL_SET_SIGALGS_LIST, gasket_ssl_set1_sigalgs_list),
    NUMBER(SSL_CTRL_CERT_FLAGS),
    NUMBER(SSL_CTRL_CLEAR_CERT_FLAGS),
    NUMBERS(SSL_CTRL_SET_CLIENT_SIGALGS, gasket_ssl_set1_client_sigalgs),
    TEXT(SSL_CTRL_SET_CLIENT_SIGALGS_LIST, gasket_ssl_set1_client_sigalgs_list),
    ROOM(SSL_CTRL_GET_CLIENT_CERT_TYPES, gasket_ssl_get0_certificate_types),
    BYTES(SSL_CTRL_SET_CLIENT_CERT_TYPES, gasket_ssl_set1_client_certificate_types),
    NUMBER(SSL_CTRL_BUILD_CERT_CHAIN),
    OBJECTS(SSL_CTRL_SET_VERIFY_CERT_STORE, gasket_ssl_set0_verify_cert_store,
            gasket_ssl_set1_verify_cert_store),
    OBJECTS(SSL_CTRL_SET_CHAIN_CERT_STORE, gasket_ssl_set0_chain_cert_store,
            gasket_ssl_set1_chain_cert_store),
    OUT(SSL_CTRL_GET_PEER_SIGNATURE_NID, gasket_ssl_get_peer_signature_nid),
    OUT(SSL_CTRL_GET_PEER_TMP_KEY, gasket_ssl_get_peer_tmp_key),
    ROOM(SSL_CTRL_GET_RAW_CIPHERLIST, gasket_ssl_get0_raw_cipherlist),
    ROOM(SSL_CTRL_GET_EC_POINT_FORMATS, gasket_ssl_get0_ec_point_formats),
    OUT(SSL_CTRL_GET_CHAIN_CERTS, gasket_ssl_get0_chain_certs),
    OBJECT(SSL_CTRL_SELECT_CURRENT_CERT, gasket_ssl_select_current_cert),
    NUMBER(SSL_CTRL_SET_CURRENT_CERT),
    NUMBER(SSL_CTRL_SET_DH_AUTO),
    NUMBER(DTLS_CTRL_SET_LINK_MTU),
    NUMBER(DTLS_CTRL_GET_LINK_MIN_MTU),
    NUMBER(SSL_CTRL_GET_EXTMS_SUPPORT),
    NUMBER(SSL_CTRL_SET_MIN_PROTO_VERSION),
    NUMBER(SSL_CTRL_SET_MAX_PROTO_VERSION),
    NUMBER(SSL_CTRL_SET_SPLIT_SEND_FRAGMENT),
    SET(SSL_CTRL_SET_MAX_PIPELINES, gasket_ssl_set_max_pipelines),
    NUMBER(SSL_CTRL_GET_TLSEXT_STATUS_REQ_TYPE),
    NUMBER(SSL_CTRL_GET_MIN_PROTO_VERSION),
    NUMBER(SSL_CTRL_GET_MAX_PROTO_VERSION),
    OUT(SSL_CTRL_GET_SIGNATURE_NID, gasket_ssl_get_signature_nid),
    OUT(SSL_CTRL_GET_TMP_KEY, gasket_ssl_get_tmp_key),
    NUMBER(SSL_CTRL_GET_NEGOTIATED_GROUP),
    SET(SSL_CTRL_SET_RETRY_VERIFY, set_retry_verify),
    OUT(SSL_CTRL_GET_VERIFY_CERT_STORE, gasket_ssl_get0_verify_cert_store),
    OUT(SSL_CTRL_GET_CHAIN_CERT_STORE, gasket_ssl_get0_chain_cert_store),
    {.command = -1},
};

/* NULL where there is no such command. */
static const control *find(const control *table, int64_t command)
{
    while (table->command >= 0 && table->command != command)
        table++;
    return table->command < 0 ? NULL : table;
}

static int has_call(const control *k)
{
    return k != NULL && k->kind != CONTROL_NUMBER && k->kind != CONTROL_ANSWER &&
           k->kind != CONTROL_INSTEAD;
}

/* A handle where an address belongs would be followed. */
static int is_handle(int64_t argument)
{
    object *o = handle_enter_any(argument);

    if (o != NULL)
        handle_leave(argument);
    return o != NULL;
}

static int64_t make_call(const control *k, int64_t handle, int64_t number, void *pointer,
                         int64_t argument)
{
    switch (k->kind) {
    case CONTROL_SET:
        return k->set(handle, number);
    case CONTROL_OBJECT:
        return k->object(handle, argument);
    case CONTROL_OBJECT_1:
        return number == 0 ? k->object(handle, argument) : k->object_1(handle, argument);
    case CONTROL_TEXT:
        return k->text(handle, pointer);
    case CONTROL_BYTES:
        return k->bytes(handle, pointer, number);
    case CONTROL_NUMBERS:
        return k->bytes(handle, pointer, number > INT32_MAX / 4 ? INT32_MAX : number * 4);
    case CONTROL_ROOM:
        return k->room(handle, pointer, number);
    default:
        return k->out(handle, pointer);
    }
}

static int64_t check_argument(const control *k, int64_t argument, const char *what)
{
    int wants_handle = k->kind == CONTROL_OBJECT || k->kind == CONTROL_OBJECT_1;
    int wants_nothing = k->kind == CONTROL_SET;

    if (wants_nothing && argument != 0)
        return error_raise(GASKET_ERROR_BAD_ARGUMENT, what,
                           "argument is %lld, and command %d takes none", (long long)argument,
                           k->command);
    if (!wants_handle && !wants_nothing && (argument < 0 || is_handle(argument)))
        return error_raise(GASKET_ERROR_BAD_ARGUMENT, what,
                           "argument is %lld, and command %d takes an address", (long long)argument,
                           k->command);
    return 0;
}

/* What has no call of its own: with everything locked. */
static int64_t plain(call *c, const control *k, int64_t argument, int64_t answer)
{
    if (k != NULL && k->kind == CONTROL_INSTEAD)
        return call_refuse(c, GASKET_ERROR_UNSUPPORTED, "command %d: %s", k->command, k->instead);
    if (argument != 0 && (k == NULL || k->kind == CONTROL_NUMBER))
        return call_refuse(c, GASKET_ERROR_BAD_ARGUMENT,
                           "argument is %lld, and the command takes none", (long long)argument);
    return call_number(c, answer);
}

int64_t gasket_ssl_ctx_ctrl(int64_t ctx, int64_t command, int64_t number, int64_t argument)
{
    const call_value given[] = {
        {.number = ctx}, {.number = command}, {.number = number}, {.number = argument}};
    const control *k = find(of_contexts, command);
    int64_t answer = 0;
    call c;

    if (has_call(k)) {
        answer = check_argument(k, argument, "ssl_ctx_ctrl");
        return answer != 0 ? answer
                           : make_call(k, ctx, number, (void *)(uintptr_t)argument, argument);
    }
    if (!call_enter(&c, CALL_SSL_CTX_ctrl, given))
        return c.answer;
    if (k != NULL && k->kind == CONTROL_NUMBER && argument == 0)
        answer = openssl.SSL_CTX_ctrl(c.at[0], (int)command, (long)number, NULL);
    else if (k != NULL && k->kind == CONTROL_ANSWER)
        answer = k->answer;
    return plain(&c, k, argument, answer);
}

int64_t gasket_ssl_ctrl(int64_t ssl, int64_t command, int64_t number, int64_t argument)
{
    const call_value given[] = {
        {.number = ssl}, {.number = command}, {.number = number}, {.number = argument}};
    const control *k = find(of_connections, command);
    int64_t answer = 0;
    call c;

    if (has_call(k)) {
        answer = check_argument(k, argument, "ssl_ctrl");
        return answer != 0 ? answer
                           : make_call(k, ssl, number, (void *)(uintptr_t)argument, argument);
    }
    if (!call_enter(&c, CALL_SSL_ctrl, given))
        return c.answer;
    if (k != NULL && k->kind == CONTROL_NUMBER && argument == 0)
        answer = openssl.SSL_ctrl(c.at[0], (int)command, (long)number, NULL);
    else if (k != NULL && k->kind == CONTROL_ANSWER)
        answer = k->answer;
    return plain(&c, k, argument, answer);
}
