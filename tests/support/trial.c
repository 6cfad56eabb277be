#include "support/trial.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include <gasket.h>

#include "support/child.h"
#include "support/expect.h"
#include "support/openssl.h"
#include "support/stranger.h"
#include "support/value.h"
#include "support/variant.h"

enum { MIXES = 12, MOST_FAILURES = 4 };

trial_board *trial;

void trial_prepare(void)
{
    trial = mmap(NULL, sizeof *trial, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (trial == MAP_FAILED) {
        perror("mmap");
        exit(EXIT_FAILURE);
    }
}

void trial_fail(const char *format, ...)
{
    size_t used = strlen(trial->report);
    va_list arguments;

    trial->failures++;
    va_start(arguments, format);
    (void)vsnprintf(trial->report + used, TRIAL_REPORT - used - 1, format, arguments);
    va_end(arguments);
    used = strlen(trial->report);
    (void)snprintf(trial->report + used, TRIAL_REPORT - used, "\n");
}

/* ---- a case ---- */

static const spec_call *f;
static int first_case;
static int failures_before;
static const char *why; /* what is special about the case */

/* 0 for those that are to be left out. */
static int begin_case(const values *v, const char *special)
{
    trial->number++;
    if (trial->number <= first_case || trial->failures - failures_before >= MOST_FAILURES)
        return 0;
    why = special;
    spec_describe(f, v->arguments, v->names, trial->doing, sizeof trial->doing);
    child_calls();
    return 1;
}

__attribute__((format(printf, 1, 2))) static void fail(const char *format, ...)
{
    char what[512];
    va_list arguments;

    va_start(arguments, format);
    (void)vsnprintf(what, sizeof what, format, arguments);
    va_end(arguments);
    trial_fail("%s, %s: %s", trial->doing, why, what);
}

static void after_case(void)
{
    if (!openssl_queue_is_empty()) {
        openssl_queue_clear();
        fail("left entries in OpenSSL's queue");
    }
    if (child_printed())
        fail("printed something");
}

/* The record, where a call that returns text left it. */
static int64_t record_of(spec_result r)
{
    if (f->returns != RETURNS_TEXT)
        return is_record(r.number) ? r.number : 0;
    return r.text == NULL ? gasket_direct_error(0) : 0;
}

/* ---- wrong values ---- */

static int names_parameter(const char *message, int place)
{
    const spec_parameter *p = &f->parameters[place];

    return strstr(message, p->name) != NULL ||
           ((p->kind == SPEC_BYTES || p->kind == SPEC_ROOM) &&
            strstr(message, f->parameters[p->partner].name) != NULL);
}

static void check_refusal(int place, const stranger *s, spec_result r)
{
    int64_t record = record_of(r);

    if (!is_record(record))
        fail("was not refused, but gave %lld", (long long)r.number);
    else if (gasket_error_kind(record) != s->kind)
        fail("gave %s", in_words(record));
    else if (strcmp(gasket_error_what(record), spec_what(f)) != 0)
        fail("the record is about %s", gasket_error_what(record));
    else if (!names_parameter(gasket_error_message(record), place))
        fail("does not name %s: %s", f->parameters[place].name, gasket_error_message(record));
    else if (gasket_error_code_count(record) != 0)
        fail("the record has codes of OpenSSL's: %s", gasket_error_message(record));
    (void)gasket_free(record);
}

static void check_untouched(const values *v)
{
    for (int i = 0; i < f->count; i++)
        if (f->parameters[i].kind == SPEC_OUT && !f->parameters[i].read &&
            v->outs[i] != VALUE_UNTOUCHED)
            fail("stored %lld to %s", (long long)v->outs[i], f->parameters[i].name);
}

static void call_wrongly(int place, const stranger *s, values *v)
{
    const spec_parameter *p = &f->parameters[place];
    spec_argument good[SPEC_PARAMETERS];
    const char *name = v->names[place];
    int64_t live;

    memcpy(good, v->arguments, sizeof good);
    v->arguments[place] = s->argument;
    v->names[place] = NULL;
    if (p->kind == SPEC_BYTES || p->kind == SPEC_ROOM)
        v->arguments[p->partner].number = s->length;
    if (begin_case(v, s->name)) {
        live = gasket_live(0);
        check_refusal(place, s, spec_make(f, v->arguments));
        check_untouched(v);
        if (gasket_live(0) != live)
            fail("%lld handles became %lld", (long long)live, (long long)gasket_live(0));
        after_case();
        atomic_fetch_add(&trial->wrong, 1);
    }
    memcpy(v->arguments, good, sizeof good);
    v->names[place] = name;
}

static void set_first(values *v)
{
    for (int i = 0; i < f->count; i++)
        value_set(f, i, 0, v);
}

static void call_all_wrongly(void)
{
    values v = {0};
    stranger all[STRANGERS];

    set_first(&v);
    for (int place = 0; place < f->count; place++) {
        int count = strangers_of(f, place, v.arguments, all);

        for (int i = 0; i < count; i++)
            call_wrongly(place, &all[i], &v);
    }
    values_free(&v);
}

/* ---- right values ---- */

static int is_argument(const values *v, int64_t number)
{
    for (int i = 0; i < f->count; i++)
        if (v->arguments[i].number == number)
            return 1;
    return 0;
}

static void check_object(const values *v, int64_t handle)
{
    int type = spec_type_of(handle);

    if (handle == 0)
        return;
    if (!spec_fits(type, f->type))
        fail("gave %lld, a %s", (long long)handle,
             type == TYPE_NONE ? "dead handle" : spec_types[type].name);
    else if (f->owner == OWNER_NEW && !is_argument(v, handle) && gasket_free(handle) != 1)
        fail("gave %lld as new, which cannot be freed", (long long)handle);
}

static void check_text(const char *text)
{
    const char *at = text;

    while (at != NULL && *at != '\0') {
        size_t length = (unsigned char)*at < 0x80 ? 1 : (unsigned char)*at < 0xe0 ? 2 : 3;

        for (size_t i = 1; i < length; i++)
            if ((at[i] & 0xc0) != 0x80) {
                fail("gave what is no UTF-8");
                return;
            }
        at += length;
    }
}

/* Neither what is returned nor what is stored may be an address. */
static void check_no_pointer(const values *v, const char *where, int64_t value)
{
    if (value < INT64_C(0x500000000000) || value > INT64_C(0x7fffffffffff) ||
        value == VALUE_UNTOUCHED || is_argument(v, value) || gasket_kind(value) > 0)
        return;
    fail("%s is %llx, which looks like an address", where, (unsigned long long)value);
}

/* Of a call that failed they may be anything. */
static void check_outs(const values *v, spec_result r)
{
    for (int i = 0; i < f->count; i++) {
        if (f->parameters[i].kind != SPEC_OUT || v->outs[i] == VALUE_UNTOUCHED)
            continue;
        if (r.number > 0)
            check_no_pointer(v, f->parameters[i].name, v->outs[i]);
        if (gasket_kind(v->outs[i]) > 0)
            handle_free(v->outs[i]);
    }
}

/* A number may be a handle too: where it is read and stored, or goes with a command. */
static int takes_handles_as_numbers(void)
{
    for (int i = 0; i < f->count; i++)
        if ((f->parameters[i].kind == SPEC_OUT && f->parameters[i].read) ||
            strcmp(f->parameters[i].name, "parg") == 0)
            return 1;
    return 0;
}

static void check_record(int64_t record)
{
    int64_t kind = gasket_error_kind(record);

    if (kind != GASKET_ERROR_BAD_ARGUMENT && kind != GASKET_ERROR_STATE &&
        kind != GASKET_ERROR_UNSUPPORTED &&
        (kind != GASKET_ERROR_BAD_HANDLE || !takes_handles_as_numbers()))
        fail("gave %s", in_words(record));
    (void)gasket_free(record);
}

static void check_answer(const values *v, spec_result r)
{
    if (f->returns == RETURNS_TEXT) {
        check_text(r.text);
    } else if (is_record(r.number)) {
        check_record(r.number);
        return;
    } else if (f->returns == RETURNS_OBJECT) {
        check_object(v, r.number);
    } else {
        check_no_pointer(v, "the answer", r.number);
    }
    check_outs(v, r);
}

static int64_t first_handle(const values *v)
{
    for (int i = 0; i < f->count; i++)
        if (f->parameters[i].kind == SPEC_OBJECT && gasket_kind(v->arguments[i].number) > 0)
            return v->arguments[i].number;
    return 0;
}

/* What was borrowed has ended with what it was borrowed from, but for objects that OpenSSL has by
 * itself. */
static void check_ended(int64_t handle)
{
    int type = spec_type_of(handle);

    if (type != TYPE_NONE && type != TYPE_ASN1_OBJECT)
        fail("gave %lld, a %s that outlives what it was borrowed from", (long long)handle,
             spec_types[type].name);
}

/* Frees all of it afterwards. */
static void call_rightly(values *v, const char *special)
{
    spec_result r = {0, NULL};

    if (begin_case(v, special)) {
        r = spec_make(f, v->arguments);
        check_answer(v, r);
        (void)gasket_free(gasket_direct_error(0));
        (void)gasket_free(gasket_direct_error(first_handle(v)));
        after_case();
        atomic_fetch_add(&trial->right, 1);
    }
    values_free(v);
    if (f->owner == OWNER_BORROWED && r.number > 0)
        check_ended(r.number);
}

/* Each value of each parameter, the others having their first ones. */
static void call_with_each(void)
{
    for (int place = 0; place < f->count; place++)
        for (int k = place == 0 ? 0 : 1; k < value_count(f, place); k++) {
            values v = {0};

            set_first(&v);
            value_set(f, place, k, &v);
            call_rightly(&v, f->parameters[place].name);
        }
}

/* One object for two parameters. */
static void call_with_the_same(void)
{
    for (int i = 0; i < f->count; i++)
        for (int j = i + 1; j < f->count; j++) {
            values v = {0};

            if (f->parameters[i].kind != SPEC_OBJECT || f->parameters[j].kind != SPEC_OBJECT ||
                !spec_fits(f->parameters[i].type, f->parameters[j].type))
                continue;
            set_first(&v);
            v.arguments[j] = v.arguments[i];
            call_rightly(&v, "one object twice");
        }
}

static void call_with_mixes(unsigned random)
{
    for (int mix = 0; mix < MIXES && f->count > 1; mix++) {
        values v = {0};

        for (int i = 0; i < f->count; i++)
            value_set(f, i, rand_r(&random) % value_count(f, i), &v);
        call_rightly(&v, "a mix");
    }
}

static void call_all_rightly(int place)
{
    values none = {0};

    if (f->count == 0)
        call_rightly(&none, "the call");
    call_with_each();
    call_with_the_same();
    call_with_mixes((unsigned)place);
}

/* What a call keeps for good it keeps once; what grows every time is left behind. */
static void call_twice(int place)
{
    int64_t live = gasket_live(0);
    int number = trial->number;
    int64_t again;
    long counted;

    call_all_rightly(place);
    again = gasket_live(0);
    if (again == live)
        return;
    counted = atomic_load(&trial->right);
    trial->number = number;
    call_all_rightly(place);
    atomic_store(&trial->right, counted);
    if (gasket_live(0) > again)
        fail("%lld handles are left each time", (long long)(gasket_live(0) - again));
}

void trial_run(int function, int after)
{
    f = &spec_calls[function];
    first_case = after;
    failures_before = trial->failures;
    trial->function = function;
    trial->number = 0;
    if (spec_address(f) == NULL)
        return;
    call_all_wrongly();
    call_twice(function);
}
