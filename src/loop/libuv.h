/* libuv, opened when the first loop is made: readiness of descriptors. */
#ifndef GASKET_LIBUV_H
#define GASKET_LIBUV_H

#include <stdint.h>

#include <uv.h>

/* Its functions, from its own file. Set by libuv_ensure. */
extern struct libuv {
    __typeof__(uv_loop_init) *loop_init;
    __typeof__(uv_loop_close) *loop_close;
    __typeof__(uv_run) *run;
    __typeof__(uv_backend_fd) *backend_fd;
    __typeof__(uv_close) *close;
    __typeof__(uv_poll_init) *poll_init;
    __typeof__(uv_poll_start) *poll_start;
    __typeof__(uv_poll_stop) *poll_stop;
    __typeof__(uv_async_init) *async_init;
    __typeof__(uv_async_send) *async_send;
} libuv;

/* 0 once it is open, else the record that there is none. */
int64_t libuv_ensure(const char *what);

#endif
