#include "loop/alarm.h"

#include <errno.h>
#include <stddef.h>
#include <unistd.h>

#ifdef __linux__
#include <sys/timerfd.h>
#endif

#include <gasket.h>

#include "error/error.h"

#ifdef __linux__

int64_t alarm_open(loop *l, const char *what)
{
    int status;

    l->alarm_fd = timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC);
    if (l->alarm_fd < 0)
        return error_raise_os(what, errno, "there is no timer");
    status = libuv.poll_init(&l->uv, &l->alarm, l->alarm_fd);
    if (status == 0)
        return 0;
    (void)close(l->alarm_fd);
    l->alarm_fd = -1;
    return error_raise_os(what, -status, "the timer cannot be watched");
}

static void on_alarm(uv_poll_t *alarm, int status, int events)
{
    loop *l = (loop *)((char *)alarm - offsetof(loop, alarm));
    uint64_t count;

    (void)status;
    (void)events;
    (void)!read(l->alarm_fd, &count, sizeof count);
    l->alarm_at = TIMING_NEVER;
}

void alarm_set(loop *l)
{
    int64_t at = timing_next(&l->timing);
    struct itimerspec when = {{0, 0}, {0, 0}};

    if (at == l->alarm_at)
        return;
    l->alarm_at = at;
    if (at != TIMING_NEVER) {
        when.it_value.tv_sec = at / 1000;
        when.it_value.tv_nsec = at % 1000 * 1000000 + 1;
    }
    (void)timerfd_settime(l->alarm_fd, TFD_TIMER_ABSTIME, &when, NULL);
    (void)libuv.poll_start(&l->alarm, UV_READABLE, on_alarm);
}

#else

int64_t alarm_open(loop *l, const char *what)
{
    (void)l;
    return error_raise(GASKET_ERROR_UNSUPPORTED, what,
                       "this system has no descriptor that is readable at a time");
}

void alarm_set(loop *l)
{
    (void)l;
}

#endif
