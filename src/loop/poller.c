#include "loop/poller.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>

#include "loop/loop.h"

static void forget_poller(uv_handle_t *uv)
{
    free(uv);
}

static void drop_first(member *m)
{
    poller *p = m->pollers;

    p->member = NULL;
    m->pollers = p->next;
    /* In a child it would be the parent's loop that stops watching. */
    if (!loop_is_here(m->loop)) {
        free(p);
        return;
    }
    m->loop->is_stale = 1;
    libuv.close((uv_handle_t *)&p->uv, forget_poller);
}

void pollers_drop(member *m)
{
    while (m->pollers != NULL)
        drop_first(m);
}

static void on_ready(uv_poll_t *uv, int status, int events)
{
    poller *p = (poller *)uv;

    if (p->member == NULL)
        return;
    /* A descriptor that is in error can be read: the step finds out. */
    p->member->ready |= status < 0 ? UV_READABLE | UV_WRITABLE : events;
    if (status < 0)
        p->events = 0; /* libuv has stopped watching */
    loop_touch(p->member->loop, p->member);
}

static void set_events(poller *p, int events)
{
    if (p->events == events)
        return;
    p->events = events;
    p->member->loop->is_stale = 1;
    if (events == 0)
        (void)libuv.poll_stop(&p->uv);
    else
        (void)libuv.poll_start(&p->uv, events, on_ready);
}

static poller *find_poller(const member *m, int fd)
{
    poller *p = m->pollers;

    while (p != NULL && p->fd != fd)
        p = p->next;
    return p;
}

int pollers_events(const member *m, int fd)
{
    const poller *p = find_poller(m, fd);

    return p == NULL ? 0 : p->events;
}

/* libuv makes a descriptor one that does not block, which is for its owner to say. */
static int open_poller(loop *l, poller *p, int fd)
{
    int flags = fcntl(fd, F_GETFL);
    int status = libuv.poll_init(&l->uv, &p->uv, fd);

    p->fd = fd;
    if (status == 0 && flags >= 0 && !(flags & O_NONBLOCK))
        (void)fcntl(fd, F_SETFL, flags);
    return -status;
}

/* 0, or an errno. */
int pollers_watch(member *m, int fd, int events)
{
    poller *p = find_poller(m, fd);
    int status;

    if (p != NULL) {
        set_events(p, events);
        return 0;
    }
    if (events == 0)
        return 0;
    p = calloc(1, sizeof *p);
    if (p == NULL)
        return ENOMEM;
    status = open_poller(m->loop, p, fd);
    if (status != 0) {
        free(p);
        return status;
    }
    p->member = m;
    p->next = m->pollers;
    m->pollers = p;
    set_events(p, events);
    return 0;
}

static int uv_events(int events)
{
    return (events & POLLIN ? UV_READABLE : 0) | (events & POLLOUT ? UV_WRITABLE : 0);
}

int pollers_watch_connecting(member *m, int64_t now, int64_t *due)
{
    struct pollfd fds[WAITER_DESCRIPTORS];
    int at_most = -1;
    int count = connecting_descriptors(m->stream->connecting, fds, WAITER_DESCRIPTORS, &at_most);
    int status = 0;

    for (int i = 0; i < count && status == 0; i++)
        status = pollers_watch(m, fds[i].fd, uv_events(fds[i].events));
    if (at_most >= 0)
        *due = now + at_most;
    return status;
}
