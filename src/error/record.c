/* The exported readers of error records. None of them waits, allocates or touches OpenSSL. */
#include <gasket.h>

#include <stddef.h>

#include "error/error.h"
#include "error/pool.h"
#include "handle/handle.h"

static int64_t bad_record(const char *what, int64_t e)
{
    return handle_bad(what, "error", e, "error record");
}

int64_t gasket_error_kind(int64_t e)
{
    const error *content = pool_find(e);

    return content == NULL ? bad_record("error_kind", e) : content->kind;
}

const char *gasket_error_what(int64_t e)
{
    const error *content = pool_find(e);

    return content == NULL ? NULL : content->what;
}

const char *gasket_error_message(int64_t e)
{
    const error *content = pool_find(e);

    return content == NULL ? NULL : content->message;
}

const char *gasket_error_peer(int64_t e)
{
    const error *content = pool_find(e);

    return content == NULL ? NULL : content->peer;
}

int64_t gasket_error_code_count(int64_t e)
{
    const error *content = pool_find(e);

    return content == NULL ? bad_record("error_code_count", e) : content->code_count;
}

static int has_code(const error *content, int64_t i)
{
    return i >= 0 && i < content->code_count && i < ERROR_CODES;
}

int64_t gasket_error_code(int64_t e, int64_t i)
{
    const error *content = pool_find(e);

    if (content == NULL)
        return bad_record("error_code", e);
    if (!has_code(content, i))
        return error_raise(GASKET_ERROR_BAD_ARGUMENT, "error_code", "index is %lld, of %lld codes",
                           (long long)i, (long long)content->code_count);
    return content->codes[i];
}

const char *gasket_error_string(int64_t e, int64_t i)
{
    const error *content = pool_find(e);

    return content == NULL || !has_code(content, i) ? NULL : content->strings[i];
}

int64_t gasket_error_verify_result(int64_t e)
{
    const error *content = pool_find(e);

    return content == NULL ? bad_record("error_verify_result", e) : content->verify_result;
}

const char *gasket_error_verify_result_string(int64_t e)
{
    const error *content = pool_find(e);

    return content == NULL ? NULL : content->verify_string;
}

int64_t gasket_error_alert(int64_t e)
{
    const error *content = pool_find(e);

    return content == NULL ? bad_record("error_alert", e) : content->alert;
}

int64_t gasket_error_os(int64_t e)
{
    const error *content = pool_find(e);

    if (content == NULL)
        return bad_record("error_os", e);
    /* The C library's EAI codes are negative on some systems, and small negative answers are
     * states. */
    return content->os < 0 ? -content->os : content->os;
}
