#include "dynamic/listed.h"

#include <string.h>

#include <gasket.h>
#include <gasket_direct.h>

#include "direct/call.h"
#include "direct/failure.h"
#include "error/error.h"

/* In the order of the entries. */
static void (*const wrappers[])(void) = {
#define FLAT(function) (void (*)(void))(function),
#include "direct/names.inc"
#undef FLAT
};

/* A text that is NULL may be a refusal, which has no other way out of a direct call. */
static int64_t refusal_of_text(const char *text)
{
    int64_t record = text == NULL ? failure_last() : 0;

    return record != 0 && gasket_error_kind(record) != GASKET_ERROR_SSL ? record : 0;
}

int64_t listed_run(const plan *p, const int64_t *given, int64_t *result)
{
    libffi_value values[CALL_PARAMETERS];
    void *addresses[CALL_PARAMETERS];
    libffi_value answer = {.i64 = 0};
    int64_t value;
    int64_t record;

    for (int i = 0; i < p->arguments; i++) {
        if (p->types[i] == libffi_pointer())
            values[i].pointer = (void *)(uintptr_t)given[i];
        else
            values[i].i64 = given[i];
        addresses[i] = &values[i];
    }
    libffi.call((ffi_cif *)&p->cif, wrappers[p->listed], &answer, addresses);
    value = p->returns_text ? (int64_t)(uintptr_t)answer.pointer : answer.i64;
    record = p->returns_text ? refusal_of_text(answer.pointer) : error_is_record(value) ? value : 0;
    if (record != 0)
        return record;
    if (result != NULL)
        memcpy(result, &value, sizeof value);
    return 0;
}
