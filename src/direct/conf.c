/*
 * Configuration commands. OpenSSL keeps the bare pointer of the SSL or SSL_CTX that they are for,
 * its subject: it has to be held, and to be locked while a command changes it. Its lock comes
 * before that of the SSL_CONF_CTX, as it does where both are parameters of a call.
 */
#include <gasket_direct.h>

#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include <gasket.h>

#include "ctx/ctx.h"
#include "ctx/turn.h"
#include "direct/call.h"
#include "direct/prompt.h"
#include "native/registry.h"

typedef struct conf {
    native native;
    native *subject; /* held; NULL none. Guarded by the lock, as all that follows. */
    native *witness; /* held: goes stale when an SSL gets other certificate settings */
    SSL_CTX *ctx;    /* that the SSL had when it became the subject */
    int ca_names;    /* names were collected, which SSL_CONF_CTX_finish gives the subject */
} conf;

static void destroy(object *o)
{
    conf *f = (conf *)o;

    native_clear(&f->native);
    object_release(f->witness);
    object_release(f->subject);
    free(f);
}

static const object_class conf_class = {
    GASKET_KIND_OPENSSL, "SSL_CONF_CTX", native_abandon, NULL, destroy, native_give_back};

/* Whatever an adopted one was for before is not held. */
static native *make(void *pointer)
{
    conf *f = calloc(1, sizeof *f);

    if (f == NULL || native_init(&f->native, &conf_class, TYPE_SSL_CONF_CTX, pointer) != 0) {
        free(f);
        return NULL;
    }
    CALLED(SSL_CONF_CTX_set_ssl_ctx)(pointer, NULL);
    return &f->native;
}

__attribute__((constructor)) static void set_maker(void)
{
    native_set_maker(TYPE_SSL_CONF_CTX, make);
}

/* ---- what the commands are for ---- */

/*
 * SSL_set_SSL_CTX gives an SSL other certificate settings, of which OpenSSL has a pointer here.
 * What was borrowed from the SSL goes stale then, and so does what is borrowed here. An SSL without
 * a handle cannot be given others. 1, or 0 without memory.
 */
static int borrow_witness(native *ssl, native **witness)
{
    X509_VERIFY_PARAM *param = openssl.SSL_get0_param(ssl->pointer);

    *witness = NULL;
    if (atomic_load(&ssl->object.handles) == 0)
        return 1;
    if (!error_is_record(
            native_interior(ssl, TYPE_X509_VERIFY_PARAM, param, CALL_SSL_CONF_CTX_set_ssl)))
        *witness = registry_find(TYPE_X509_VERIFY_PARAM, param);
    return *witness != NULL;
}

static void set_pointer(void *cctx, const native *subject)
{
    if (subject != NULL && subject->type == TYPE_SSL)
        CALLED(SSL_CONF_CTX_set_ssl)(cctx, subject->pointer);
    else
        CALLED(SSL_CONF_CTX_set_ssl_ctx)(cctx, subject == NULL ? NULL : subject->pointer);
}

/* With both locks held. 0, or a record: the subject is as it was. */
static int64_t point_to(conf *f, native *subject)
{
    int is_ssl = subject != NULL && subject->type == TYPE_SSL;
    native *witness = NULL;

    if (is_ssl && !borrow_witness(subject, &witness))
        return error_no_memory();
    object_release(f->witness);
    f->witness = witness;
    f->ctx = is_ssl ? openssl.SSL_get_SSL_CTX(subject->pointer) : NULL;
    set_pointer(f->native.pointer, subject);
    return 0;
}

/* With both locks held. *old is to be released without them. 0 or a record. */
static int64_t set_subject(conf *f, native *subject, native **old)
{
    int64_t record = point_to(f, subject);

    if (record != 0)
        return record;
    *old = f->subject;
    f->subject = subject == NULL ? NULL : object_hold(subject);
    return 0;
}

static int64_t attach(call *c, native **old)
{
    native *subject = c->natives[1];
    int64_t record = 0;

    if (subject != NULL && subject->type == TYPE_SSL_CTX)
        record = ctx_open_store((ctx *)subject, c->entry->what);
    if (record == 0)
        record = set_subject((conf *)c->natives[0], subject, old);
    return call_number(c, record);
}

static int64_t set(int index, int64_t cctx, int64_t subject)
{
    const call_value given[] = {{.number = cctx}, {.number = subject}};
    native *old = NULL;
    int64_t answer;
    call c;

    if (!call_enter(&c, index, given))
        return c.answer;
    answer = attach(&c, &old);
    object_release(old);
    return answer;
}

static int64_t no_turn(int index)
{
    return error_raise(GASKET_ERROR_STATE, call_entries[index].what,
                       "a handshake is under way that does not end its step");
}

int64_t gasket_ssl_conf_ctx_set_ssl(int64_t cctx, int64_t ssl)
{
    return set(CALL_SSL_CONF_CTX_set_ssl, cctx, ssl);
}

int64_t gasket_ssl_conf_ctx_set_ssl_ctx(int64_t cctx, int64_t ctx)
{
    int64_t answer;

    if (!turn_change_enter())
        return no_turn(CALL_SSL_CONF_CTX_set_ssl_ctx);
    answer = set(CALL_SSL_CONF_CTX_set_ssl_ctx, cctx, ctx);
    turn_change_leave();
    return answer;
}

/* ---- working on it ---- */

typedef struct work {
    call call;
    native *subject; /* held and locked; NULL none */
    lock *locked;
    int turn;
} work;

static conf *conf_of(const work *w)
{
    return (conf *)w->call.natives[0];
}

/* Held, as it is just now; NULL none. */
static native *peek(int64_t cctx)
{
    object *o = handle_enter_any(cctx);
    native *n = o == NULL ? NULL : native_of(o);
    native *subject = NULL;

    if (n != NULL && n->type == TYPE_SSL_CONF_CTX && lock_enter(native_lock(n))) {
        subject = ((conf *)n)->subject;
        if (subject != NULL)
            (void)object_hold(subject);
        lock_leave(native_lock(n));
    }
    if (o != NULL)
        handle_leave(cctx);
    return subject;
}

static int64_t lock_subject(work *w, int index)
{
    if (w->subject == NULL)
        return 0;
    if (w->subject->type == TYPE_SSL_CTX) {
        w->turn = turn_change_enter();
        if (!w->turn)
            return no_turn(index);
    }
    w->locked = native_lock_enter(w->subject);
    if (w->locked == NULL)
        return error_raise(GASKET_ERROR_STATE, call_entries[index].what,
                           "the lock of the %s was lost", types[w->subject->type].name);
    return 0;
}

static void leave_subject(work *w)
{
    if (w->locked != NULL)
        lock_leave(w->locked);
    if (w->turn)
        turn_change_leave();
    object_release(w->subject);
}

/* 1 with everything locked; 0: call.answer is the answer. */
static int enter_once(work *w, int index, int64_t cctx, const call_value *given)
{
    int64_t record;

    *w = (work){.subject = peek(cctx)};
    record = lock_subject(w, index);
    if (record == 0 && call_enter(&w->call, index, given))
        return 1;
    if (record != 0)
        w->call.answer = record;
    leave_subject(w);
    return 0;
}

/* The subject was looked up without the lock. */
static int enter(work *w, int index, int64_t cctx, const call_value *given)
{
    while (enter_once(w, index, cctx, given)) {
        if (conf_of(w)->subject == w->subject)
            return 1;
        (void)call_nothing(&w->call);
        leave_subject(w);
    }
    return 0;
}

static int64_t leave(work *w, int64_t answer)
{
    answer = call_number(&w->call, answer);
    leave_subject(w);
    return answer;
}

/* 0, or a record. */
static int64_t refresh(work *w)
{
    conf *f = conf_of(w);

    if (w->subject == NULL || w->subject->type != TYPE_SSL)
        return 0;
    if ((f->witness == NULL || !f->witness->dead) &&
        f->ctx == openssl.SSL_get_SSL_CTX(w->subject->pointer))
        return 0;
    return point_to(f, w->subject);
}

/* ---- commands ---- */

/* Commands have a prefix that is the caller's, and may be in any case. */
static int ends_with(const char *command, const char *end)
{
    size_t length = strlen(command);
    size_t wanted = strlen(end);

    return length >= wanted && strcasecmp(command + length - wanted, end) == 0;
}

static int is_one_of(const char *command, const char *const *ends)
{
    while (*ends != NULL && !ends_with(command, *ends))
        ends++;
    return *ends != NULL;
}

static const char *const of_store[] = {"VerifyCAFile", "VerifyCAPath", "VerifyCAStore", NULL};
static const char *const of_verify[] = {"VerifyMode", NULL};
static const char *const of_ciphers[] = {"CipherString", "cipher", NULL};
static const char *const of_ciphersuites[] = {"Ciphersuites", NULL};
static const char *const of_names[] = {"ClientCAFile",
                                       "ClientCAPath",
                                       "ClientCAStore",
                                       "RequestCAFile",
                                       "RequestCAPath",
                                       "RequestCAStore",
                                       NULL};

static void touch(ctx *touched, const char *command)
{
    if (is_one_of(command, of_store))
        ctx_changed(touched);
    else if (is_one_of(command, of_verify))
        ctx_verify_changed(touched);
    else if (is_one_of(command, of_ciphers))
        ctx_ciphers_changed(touched);
    else if (is_one_of(command, of_ciphersuites))
        ctx_ciphersuites_changed(touched);
}

/* Names were collected even where it failed. */
static void note(const work *w, const char *command, int64_t answer)
{
    if (answer >= 0 && is_one_of(command, of_names))
        conf_of(w)->ca_names = 1;
    if (answer > 0 && w->subject != NULL && w->subject->type == TYPE_SSL_CTX)
        touch((ctx *)w->subject, command);
}

static const char *const of_lists[] = {"Groups",  "Curves",         "SignatureAlgorithms",
                                       "sigalgs", "client_sigalgs", NULL};

/* OpenSSL checks these lists also without a subject, and looks for what it knows of there. */
static int64_t check_list(const work *w, const char *command, const char *value)
{
    SSL_CTX *scratch = openssl.SSL_CTX_new(openssl.TLS_method());
    int64_t answer;

    if (scratch == NULL)
        return error_no_memory();
    CALLED(SSL_CONF_CTX_set_ssl_ctx)(w->call.at[0], scratch);
    answer = CALLED(SSL_CONF_cmd)(w->call.at[0], command, value);
    CALLED(SSL_CONF_CTX_set_ssl_ctx)(w->call.at[0], NULL);
    openssl.SSL_CTX_free(scratch);
    return answer;
}

static int64_t execute(work *w, const char *command, const char *value)
{
    int64_t answer = refresh(w);

    if (answer != 0)
        return answer;
    if (w->subject == NULL && is_one_of(command, of_lists))
        return check_list(w, command, value);
    prompt_forbid();
    answer = CALLED(SSL_CONF_cmd)(w->call.at[0], command, value);
    prompt_allow();
    note(w, command, answer);
    return answer;
}

int64_t gasket_ssl_conf_cmd(int64_t cctx, const char *command, const char *value)
{
    const call_value given[] = {{.number = cctx}, {.bytes = command}, {.bytes = value}};
    work w;

    if (!enter(&w, CALL_SSL_CONF_cmd, cctx, given))
        return w.call.answer;
    return leave(&w, execute(&w, command, value));
}

static void names_given(const work *w)
{
    conf *f = conf_of(w);

    if (f->ca_names && w->subject != NULL && w->subject->type == TYPE_SSL_CTX)
        ctx_ca_names_changed((ctx *)w->subject);
    f->ca_names = 0;
}

static int64_t finish(work *w)
{
    int64_t answer = refresh(w);

    if (answer != 0)
        return answer;
    prompt_forbid();
    answer = CALLED(SSL_CONF_CTX_finish)(w->call.at[0]);
    prompt_allow();
    if (answer == 1)
        names_given(w);
    return answer;
}

int64_t gasket_ssl_conf_ctx_finish(int64_t cctx)
{
    const call_value given[] = {{.number = cctx}};
    work w;

    if (!enter(&w, CALL_SSL_CONF_CTX_finish, cctx, given))
        return w.call.answer;
    return leave(&w, finish(&w));
}
