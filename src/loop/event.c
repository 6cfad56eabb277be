#include "loop/event.h"

#include <stdlib.h>

#include <gasket.h>

#include "error/error.h"
#include "handle/handle.h"

typedef struct event {
    object object;
    member_event content;
} event;

static void destroy(object *o)
{
    free(o);
}

static const object_class event_class = {GASKET_KIND_EVENT, "event", NULL, NULL, destroy, NULL};

int64_t event_new(const member_event *content)
{
    event *e = malloc(sizeof *e);

    if (e == NULL)
        return error_no_memory();
    object_init(&e->object, &event_class);
    e->content = *content;
    return handle_new_borrowed(&e->object);
}

static int64_t content_of(int64_t h, const char *what, member_event *content)
{
    int64_t result = 0;
    const event *e = handle_enter(h, &event_class, what, "event", &result);

    if (e == NULL)
        return result;
    *content = e->content;
    handle_leave(h);
    return 0;
}

int64_t gasket_event_kind(int64_t h)
{
    member_event e = {0};
    int64_t result = content_of(h, "event_kind", &e);

    return result == 0 ? e.kind : result;
}

int64_t gasket_event_stream(int64_t h)
{
    member_event e = {0};
    int64_t result = content_of(h, "event_stream", &e);

    return result == 0 ? e.stream : result;
}

int64_t gasket_event_value(int64_t h)
{
    member_event e = {0};
    int64_t result = content_of(h, "event_value", &e);

    return result == 0 ? e.value : result;
}

int64_t gasket_event_error(int64_t h)
{
    member_event e = {0};
    int64_t result = content_of(h, "event_error", &e);

    return result == 0 ? e.error : result;
}
