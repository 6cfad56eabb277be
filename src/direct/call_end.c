/* How a call ends: what OpenSSL's function has answered is given to the caller. */
#include <stdlib.h>
#include <string.h>

#include <gasket.h>

#include "ctx/ctx.h"
#include "direct/call.h"
#include "direct/failure.h"
#include "direct/ssl_transport.h"

/* ---- through pointers ---- */

void call_out(const call *c, int place, int64_t value)
{
    if (c->given[place].bytes != NULL)
        memcpy((void *)(uintptr_t)c->given[place].bytes, &value, sizeof value);
}

int64_t call_in(const call *c, int place)
{
    int64_t value = 0;

    if (c->given[place].bytes != NULL)
        memcpy(&value, c->given[place].bytes, sizeof value);
    return value;
}

static int64_t store(const call *c, int place, int64_t handle)
{
    int refused = error_is_record(handle);

    call_out(c, place, refused ? 0 : handle);
    return refused ? handle : 0;
}

int64_t call_out_new(call *c, int place, int type, void *pointer)
{
    return store(c, place, pointer == NULL ? 0 : native_new(type, pointer));
}

int64_t call_out_counted(call *c, int place, int type, void *pointer)
{
    return store(c, place,
                 pointer == NULL ? 0 : native_counted(call_first(c), type, pointer, c->index));
}

int64_t call_out_copied(call *c, int place, int type, void *pointer)
{
    return store(c, place,
                 pointer == NULL ? 0 : native_copied(call_first(c), type, pointer, c->index));
}

/* ---- contexts: what they keep beside their SSL_CTX ---- */

/* OpenSSL would go on with the parameters that Gasket has it choose by itself. */
static void use_given_dh(native *n)
{
    if (n->type == TYPE_SSL_CTX && !((ctx *)n)->adopted)
        openssl.SSL_CTX_ctrl(n->pointer, SSL_CTRL_SET_DH_AUTO, 0, NULL);
    else if (n->type == TYPE_SSL && ctx_of_ssl(n->pointer) != NULL)
        openssl.SSL_ctrl(n->pointer, SSL_CTRL_SET_DH_AUTO, 0, NULL);
}

static void touch_after(const call *c, int done)
{
    if (c->entry->touches == CALL_TOUCHES_STORE)
        ctx_changed((ctx *)c->natives[0]);
    else if (c->entry->touches == CALL_TOUCHES_VERIFY)
        ctx_verify_changed((ctx *)c->natives[0]);
    else if (c->entry->touches == CALL_TOUCHES_DH && done)
        use_given_dh(c->natives[0]);
}

/* ---- the ends ---- */

static void finish(call *c, int taken)
{
    touch_after(c, taken);
    failure_end(call_first(c), c->entry->what);
    for (int i = 0; i < c->entry->count; i++)
        if (c->natives[i] != NULL && (c->entry->parameters[i].flags & CALL_STALES))
            native_stale(c->natives[i], c->entry->parameters[i].stales);
    call_leave(c, taken);
}

/* SSL_get_error's answer is about the queue as the call left it. */
static void keep_io(const call *c, int64_t value)
{
    native *ssl = c->natives[0];

    ssl->io = 1;
    ssl->io_result = value;
    ssl->io_error = ssl_transport_error(ssl->pointer, (int)value);
}

int64_t call_number(call *c, int64_t value)
{
    if (c->entry->io)
        keep_io(c, value);
    finish(c, value > 0);
    return value;
}

int64_t call_nothing(call *c)
{
    finish(c, 1);
    return 0;
}

const char *call_text(call *c, const char *text)
{
    finish(c, 1);
    return text;
}

const char *call_text_kept(call *c, const char *text)
{
    const char *kept = text == NULL ? NULL : native_text(call_first(c), text, strlen(text));

    finish(c, 1);
    return kept;
}

const char *call_text_freed(call *c, char *text)
{
    const char *kept = call_text_kept(c, text);

    openssl.CRYPTO_free(text, __FILE__, __LINE__);
    return kept;
}

static int64_t end_with_handle(call *c, int64_t handle)
{
    finish(c, handle != 0);
    return handle;
}

/* What connections are made of looks into the context beside its SSL_CTX. */
static int keep_contexts(const call *c, native *n)
{
    for (int i = 0; i < c->entry->count; i++)
        if (c->natives[i] != NULL && c->natives[i]->type == TYPE_SSL_CTX &&
            native_keep(n, c->natives[i]) != 0)
            return 0;
    return 1;
}

int64_t call_new(call *c, void *pointer)
{
    native *n;

    if (pointer == NULL)
        return end_with_handle(c, 0);
    n = native_take(c->entry->result_type, pointer);
    if (n == NULL)
        return end_with_handle(c, error_no_memory());
    if ((n->type != TYPE_SSL && n->type != TYPE_BIO) || keep_contexts(c, n))
        return end_with_handle(c, handle_new(&n->object));
    object_release(n);
    return end_with_handle(c, error_no_memory());
}

static native *parent(const call *c)
{
    return c->natives[c->entry->result_of];
}

int64_t call_counted(call *c, void *pointer)
{
    return end_with_handle(
        c,
        pointer == NULL ? 0 : native_counted(parent(c), c->entry->result_type, pointer, c->index));
}

int64_t call_copied(call *c, void *pointer)
{
    return end_with_handle(
        c,
        pointer == NULL ? 0 : native_copied(parent(c), c->entry->result_type, pointer, c->index));
}

int64_t call_interior(call *c, void *pointer)
{
    return end_with_handle(
        c,
        pointer == NULL ? 0 : native_interior(parent(c), c->entry->result_type, pointer, c->index));
}

int64_t call_static(call *c, void *pointer)
{
    return end_with_handle(c, pointer == NULL ? 0 : native_static(c->entry->result_type, pointer));
}

int64_t call_bytes(call *c, int place, const void *bytes, int64_t length)
{
    int64_t room = c->given[place + 1].number;

    if (bytes == NULL)
        length = 0;
    if (c->given[place].bytes != NULL && length > 0)
        memcpy((void *)(uintptr_t)c->given[place].bytes, bytes,
               (size_t)(length < room ? length : room));
    finish(c, 1);
    return length;
}

/* ---- X_free, X_up_ref, passwords ---- */

int64_t call_free(int index, int64_t handle)
{
    const call_value given[] = {{.number = handle}};
    call c;
    native *n;

    if (!call_enter(&c, index, given))
        return c.answer;
    n = c.natives[0];
    (void)call_nothing(&c);
    if (n == NULL || gasket_free(handle) == 1)
        return 0;
    return error_raise(GASKET_ERROR_STATE, call_entries[index].what,
                       "%s is %lld, which is borrowed: it ends with what it was borrowed from",
                       call_entries[index].parameters[0].name, (long long)handle);
}

int64_t call_up_ref(int index, int64_t handle)
{
    const call_value given[] = {{.number = handle}};
    call c;

    if (!call_enter(&c, index, given))
        return c.answer;
    native_claim(c.natives[0]);
    return call_number(&c, 1);
}

int call_password(char *buffer, int size, int writing, void *password)
{
    size_t length = password == NULL ? 0 : strlen(password);

    (void)writing;
    if (password == NULL || length >= (size_t)size)
        return -1;
    memcpy(buffer, password, length + 1);
    return (int)length;
}
