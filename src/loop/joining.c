/* What comes into a loop, how it is looked after, and how it goes out. */
#include <gasket.h>

#include "error/error.h"
#include "handle/argument.h"
#include "loop/limit.h"
#include "loop/loop.h"

/* ---- in ---- */

static int64_t join_stream(loop *l, int64_t handle, stream *s, const char *what)
{
    member *m = member_new(l, handle, object_hold(s), NULL);
    int64_t result;

    if (m == NULL)
        return error_no_memory();
    if (!lock_enter(s->lock)) {
        member_free(m);
        return error_raise(GASKET_ERROR_STATE, what, "the lock of the stream was lost");
    }
    result = stream_join(s, &m->watch, what);
    lock_leave(s->lock);
    if (result == 0)
        loop_touch(l, m);
    else
        member_free(m);
    return result;
}

static int64_t add(loop *l, int64_t handle, const char *what)
{
    int64_t result = 0;
    stream *s = handle_enter(handle, &stream_class, what, "stream", &result);

    if (s == NULL)
        return result;
    result = join_stream(l, handle, s, what);
    handle_leave(handle);
    return result;
}

static loop *enter(int64_t h, const char *what, int64_t *result)
{
    loop *l = handle_enter(h, &loop_class, what, "loop", result);

    if (l == NULL)
        return NULL;
    *result = 0;
    if (loop_is_here(l))
        return l;
    *result = loop_is_elsewhere(what);
    handle_leave(h);
    return NULL;
}

int64_t gasket_loop_add(int64_t h, int64_t stream_handle)
{
    static const char what[] = "loop_add";
    int64_t result;
    loop *l = enter(h, what, &result);

    if (l == NULL)
        return result;
    result = add(l, stream_handle, what);
    handle_leave(h);
    return result;
}

int64_t gasket_loop_connect(int64_t h, int64_t ctx_handle, const char *host, int64_t port)
{
    static const char what[] = "loop_connect";
    int64_t result;
    loop *l = enter(h, what, &result);
    int64_t made;

    if (l == NULL)
        return result;
    made = stream_new_connecting(ctx_handle, host, port, what);
    if (made > 0)
        result = add(l, made, what);
    if (result < 0)
        (void)gasket_free(made);
    handle_leave(h);
    return result < 0 ? result : made;
}

static int64_t join_listener(loop *l, int64_t handle, listener *li, ctx *c, const char *what)
{
    member *m = member_new(l, handle, NULL, object_hold(li));

    if (m == NULL)
        return error_no_memory();
    m->ctx = object_hold(c);
    if (watched_begin(&li->watched, &m->watch)) {
        loop_touch(l, m);
        return 0;
    }
    member_free(m);
    return error_raise(GASKET_ERROR_STATE, what, "the listener is in a loop already");
}

static int64_t use_listener(loop *l, int64_t made, ctx *c, const char *what)
{
    int64_t result = 0;
    listener *li = handle_enter(made, &listener_class, what, "listener", &result);

    if (li == NULL)
        return result;
    result = join_listener(l, made, li, c, what);
    handle_leave(made);
    if (result == 0)
        return made;
    (void)gasket_free(made);
    return result;
}

/* What connections are given. */
static ctx *enter_server(int64_t h, const char *what, int64_t *result)
{
    ctx *c = handle_enter(h, &ctx_class, what, "ctx", result);

    if (c == NULL || c->side != GASKET_CLIENT)
        return c;
    handle_leave(h);
    *result = error_raise(GASKET_ERROR_BAD_ARGUMENT, what, "the ctx was made for a client");
    return NULL;
}

/* Where to listen: at an address, or on a descriptor. */
typedef struct place {
    int64_t (*open)(const struct place *p, const char *what);
    const char *host;
    int64_t port;
    int64_t backlog;
    int64_t fd;
} place;

static int64_t open_address(const place *p, const char *what)
{
    return listener_open(p->host, p->port, p->backlog, what);
}

static int64_t open_descriptor(const place *p, const char *what)
{
    return listener_adopt(p->fd, what);
}

static int64_t listen_at(int64_t h, int64_t ctx_handle, const place *p, const char *what)
{
    int64_t result;
    loop *l = enter(h, what, &result);
    ctx *c = l == NULL ? NULL : enter_server(ctx_handle, what, &result);

    if (c != NULL) {
        result = p->open(p, what);
        if (result > 0)
            result = use_listener(l, result, c, what);
        handle_leave(ctx_handle);
    }
    if (l != NULL)
        handle_leave(h);
    return result;
}

int64_t gasket_loop_listen(int64_t h, int64_t ctx_handle, const char *host, int64_t port,
                           int64_t backlog)
{
    const place p = {.open = open_address, .host = host, .port = port, .backlog = backlog};

    return listen_at(h, ctx_handle, &p, "loop_listen");
}

int64_t gasket_loop_listen_fd(int64_t h, int64_t ctx_handle, int64_t fd)
{
    const place p = {.open = open_descriptor, .fd = fd};

    return listen_at(h, ctx_handle, &p, "loop_listen_fd");
}

/* ---- settings ---- */

typedef struct change {
    int64_t (*make)(member *m, const struct change *c); /* 0, or a record */
    int64_t which;
    int64_t value;
    int ends;
    int of_streams; /* not of listeners */
} change;

static watched *watched_of(object *o, const change *c)
{
    if (o->class == &stream_class)
        return &((stream *)o)->watched;
    return o->class == &listener_class && !c->of_streams ? &((listener *)o)->watched : NULL;
}

static int64_t change_watched(watched *w, const change *c, const char *what)
{
    int64_t result = 0;
    member *m;

    if (!lock_enter(&w->lock))
        return error_raise(GASKET_ERROR_STATE, what, "its lock was lost");
    m = (member *)w->by;
    if (m != NULL) {
        result = c->make(m, c);
        m->watch.touched(&m->watch);
        if (c->ends) {
            w->by = NULL;
            atomic_store(&w->is_watched, 0);
        }
    }
    lock_leave(&w->lock);
    return m != NULL ? result : error_raise(GASKET_ERROR_STATE, what, "it is in no loop");
}

static int64_t change_member(int64_t h, const change *c, const char *what)
{
    object *o = handle_enter_any(h);
    watched *w = o == NULL ? NULL : watched_of(o, c);
    int64_t result;

    if (w != NULL)
        result = change_watched(w, c, what);
    else
        result = handle_bad(what, "member", h, c->of_streams ? "stream" : "stream or listener");
    if (o != NULL)
        handle_leave(h);
    return result;
}

static int64_t set_timeout(member *m, const change *c)
{
    return limits_want(m, c->which, c->value);
}

int64_t gasket_loop_set_timeout(int64_t h, int64_t which, int64_t ms)
{
    static const char what[] = "loop_set_timeout";
    const change c = {.make = set_timeout, .which = which, .value = ms};
    int64_t result = argument_range(which, GASKET_LOOP_TIMEOUT_HANDSHAKE, GASKET_LOOP_TIMEOUT_IDLE,
                                    what, "timeout");

    if (result == 0)
        result = argument_timeout(ms, what);
    return result == 0 ? change_member(h, &c, what) : result;
}

static int64_t set_paused(member *m, const change *c)
{
    atomic_store(&m->paused, (int)c->value);
    return 0;
}

int64_t gasket_loop_pause(int64_t h, int64_t on)
{
    static const char what[] = "loop_pause";
    const change c = {.make = set_paused, .value = on};
    int64_t result = argument_range(on, 0, 1, what, "on");

    return result == 0 ? change_member(h, &c, what) : result;
}

static int64_t set_closing(member *m, const change *c)
{
    atomic_store(&m->close_in, c->value);
    return 0;
}

int64_t gasket_loop_close(int64_t h, int64_t timeout_ms)
{
    static const char what[] = "loop_close";
    const change c = {.make = set_closing, .value = timeout_ms, .of_streams = 1};
    int64_t result = argument_timeout(timeout_ms, what);

    return result == 0 ? change_member(h, &c, what) : result;
}

static int64_t set_removed(member *m, const change *c)
{
    (void)c;
    atomic_store(&m->removed, 1);
    return 0;
}

int64_t gasket_loop_remove(int64_t h)
{
    const change c = {.make = set_removed, .ends = 1};

    return change_member(h, &c, "loop_remove");
}
