#include "support/dynamic.h"

#include <check.h>
#include <stddef.h>

#include <gasket.h>

#include "support/openssl.h"

int64_t dynamic_value_at(const char *at, const char *name, const char *signature,
                         const int64_t *arguments, int64_t length)
{
    int64_t result = INT64_MIN;
    int64_t status = gasket_dynamic_call(name, signature, arguments, length, &result);

    ck_assert_msg(status == 0, "%s: %s was not called: %s", at, name, in_words(status));
    ck_assert_msg(openssl_queue_is_empty(), "%s: %s left entries in OpenSSL's queue", at, name);
    return result;
}

int64_t dynamic_refusal_at(const char *at, int64_t kind, const char *name, const char *signature,
                           const int64_t *arguments, int64_t length)
{
    int64_t result = INT64_MIN;
    int64_t record = gasket_dynamic_call(name, signature, arguments, length, &result);

    ck_assert_msg(record != 0, "%s: %s \"%s\" was called, and returned %lld", at, name, signature,
                  (long long)result);
    return expect_record_at(at, record, kind);
}
