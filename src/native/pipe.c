#include "native/pipe.h"

#include <errno.h>
#include <stddef.h>
#include <time.h>

#include "library/symbol.h"

#define FUNCTION(name) ((__typeof__(name) *)symbol_address(SYMBOL_##name))

static int leads_to(BIO *bio, int (*is_one)(int type))
{
    while (bio != NULL && !is_one(FUNCTION(BIO_method_type)(bio)))
        bio = FUNCTION(BIO_next)(bio);
    return bio != NULL;
}

/* What an SSL works on lies behind its BIO, or is not known here. Gasket's own BIOs, as all that
 * are not OpenSSL's, have numbers from BIO_TYPE_START on. */
static int is_descriptor(int type)
{
    return ((type & BIO_TYPE_DESCRIPTOR) && (type & 0xFF) < BIO_TYPE_START) ||
           type == BIO_TYPE_FILE || type == BIO_TYPE_SSL;
}

static int is_file(int type)
{
    return type == BIO_TYPE_FILE || type == BIO_TYPE_SSL;
}

int pipe_is_behind(BIO *bio)
{
    return leads_to(bio, is_descriptor);
}

int pipe_is_file_behind(BIO *bio)
{
    return leads_to(bio, is_file);
}

int pipe_is_behind_ssl(const SSL *ssl)
{
    return pipe_is_behind(FUNCTION(SSL_get_wbio)(ssl));
}

static sigset_t only(void)
{
    sigset_t set;

    (void)sigemptyset(&set);
    (void)sigaddset(&set, SIGPIPE);
    return set;
}

static int is_pending(void)
{
    sigset_t pending;

    return sigpending(&pending) == 0 && sigismember(&pending, SIGPIPE) == 1;
}

void pipe_enter(pipe_guard *g)
{
    sigset_t set = only();

    g->was_pending = is_pending();
    g->entered = pthread_sigmask(SIG_BLOCK, &set, &g->mask) == 0;
}

/* The signal of a write goes to the thread that wrote, so that it is there when the write returns.
 */
static void take_off(void)
{
    sigset_t set = only();
#if defined(__APPLE__) || defined(__OpenBSD__)
    int number;

    if (is_pending())
        (void)sigwait(&set, &number);
#else
    static const struct timespec now = {0, 0};

    (void)sigtimedwait(&set, NULL, &now);
#endif
}

void pipe_leave(pipe_guard *g)
{
    int error = errno;

    if (!g->entered)
        return;
    if (!g->was_pending)
        take_off();
    (void)pthread_sigmask(SIG_SETMASK, &g->mask, NULL);
    g->entered = 0;
    errno = error;
}
