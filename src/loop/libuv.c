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

static int take_loop(image *i)
{
    return image_take(i, "uv_loop_init", &libuv.loop_init) &&
           image_take(i, "uv_loop_close", &libuv.loop_close) &&
           image_take(i, "uv_run", &libuv.run) &&
           image_take(i, "uv_backend_fd", &libuv.backend_fd) &&
           image_take(i, "uv_close", &libuv.close);
}

static int take_handles(image *i)
{
    return image_take(i, "uv_poll_init", &libuv.poll_init) &&
           image_take(i, "uv_poll_start", &libuv.poll_start) &&
           image_take(i, "uv_poll_stop", &libuv.poll_stop) &&
           image_take(i, "uv_async_init", &libuv.async_init) &&
           image_take(i, "uv_async_send", &libuv.async_send);
}

static void open_it(void)
{
    static const char *const names[] = {"libuv.so.1", "libuv.so", "libuv.1.dylib", NULL};
    image *i = image_open_any(names, refusal, sizeof refusal);

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
