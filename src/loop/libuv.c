#include "loop/libuv.h"

#include <pthread.h>
#include <stddef.h>
#include <string.h>

#include <gasket.h>

#include "error/error.h"
#include "library/image.h"

struct libuv libuv;

static pthread_once_t opening = PTHREAD_ONCE_INIT;
static int is_open;
static char refusal[256]; /* the loader's words about the first file */

static image *open_any(void)
{
    static const char *const files[] = {"libuv.so.1", "libuv.so", "libuv.1.dylib"};
    image *i = NULL;

    for (size_t f = 0; f < sizeof files / sizeof *files && i == NULL; f++) {
        char reason[sizeof refusal];

        i = image_open(files[f], reason, sizeof reason);
        if (f == 0 && i == NULL)
            memcpy(refusal, reason, sizeof refusal);
    }
    return i;
}

/* 0 where the file lacks it. */
static int take(image *i, const char *name, void *place)
{
    void *address = image_symbol(i, name);

    memcpy(place, &address, sizeof address);
    return address != NULL;
}

static int take_loop(image *i)
{
    return take(i, "uv_loop_init", &libuv.loop_init) &&
           take(i, "uv_loop_close", &libuv.loop_close) && take(i, "uv_run", &libuv.run) &&
           take(i, "uv_backend_fd", &libuv.backend_fd) && take(i, "uv_close", &libuv.close) &&
           take(i, "uv_update_time", &libuv.update_time);
}

static int take_handles(image *i)
{
    return take(i, "uv_poll_init", &libuv.poll_init) &&
           take(i, "uv_poll_start", &libuv.poll_start) &&
           take(i, "uv_poll_stop", &libuv.poll_stop) &&
           take(i, "uv_timer_init", &libuv.timer_init) &&
           take(i, "uv_timer_start", &libuv.timer_start) &&
           take(i, "uv_timer_stop", &libuv.timer_stop) &&
           take(i, "uv_async_init", &libuv.async_init) &&
           take(i, "uv_async_send", &libuv.async_send);
}

static void open_it(void)
{
    image *i = open_any();

    if (i == NULL)
        return;
    is_open = take_loop(i) && take_handles(i);
    if (!is_open)
        memcpy(refusal, "a function is missing in it", sizeof "a function is missing in it");
}

int64_t libuv_ensure(const char *what)
{
    (void)pthread_once(&opening, open_it);
    if (is_open)
        return 0;
    return error_raise(GASKET_ERROR_UNSUPPORTED, what, "libuv.so.1 cannot be opened: %s", refusal);
}
