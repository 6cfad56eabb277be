#include "stream/resolution.h"

#include <arpa/inet.h>
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#ifdef __linux__
#include <sys/eventfd.h>
#else
#include <fcntl.h>
#endif

#include "handle/lock.h"

struct resolution {
    atomic_int references; /* its owner and its thread */
    atomic_int done;       /* what follows is written before, and read after, this is 1 */
    int status;
    int system_error;
    struct addrinfo *list;

    int done_read; /* -1 without a thread */
    int done_write;
    int fork_count;
    char *host;
    char port[8];
};

#ifdef __linux__

static int make_descriptors(resolution *r)
{
    r->done_read = r->done_write = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    return r->done_read >= 0 ? 0 : errno;
}

/* Never read again, so that everyone who polls sees it. */
static void tell(resolution *r)
{
    (void)eventfd_write(r->done_write, 1);
}

#else

static int make_descriptors(resolution *r)
{
    int ends[2];

    if (socketpair(AF_UNIX, SOCK_DGRAM, 0, ends) != 0)
        return errno;
    (void)fcntl(ends[0], F_SETFD, FD_CLOEXEC);
    (void)fcntl(ends[1], F_SETFD, FD_CLOEXEC);
    r->done_read = ends[0];
    r->done_write = ends[1];
    return 0;
}

/* Never received, so that everyone who polls sees it. */
static void tell(resolution *r)
{
    (void)send(r->done_write, "", 1, MSG_DONTWAIT);
}

#endif

static void destroy(resolution *r)
{
    if (r->list != NULL)
        freeaddrinfo(r->list);
    if (r->done_read >= 0)
        (void)close(r->done_read);
    if (r->done_write >= 0 && r->done_write != r->done_read)
        (void)close(r->done_write);
    free(r->host);
    free(r);
}

static void release(resolution *r)
{
    if (atomic_fetch_sub_explicit(&r->references, 1, memory_order_acq_rel) == 1)
        destroy(r);
}

int resolution_is_orphan(const resolution *r)
{
    return r->fork_count != lock_fork_count();
}

void resolution_free(resolution *r)
{
    if (r == NULL)
        return;
    if (resolution_is_orphan(r))
        destroy(r); /* its thread, and the thread's reference, stayed in the parent */
    else
        release(r);
}

static void look_up(resolution *r, int flags)
{
    struct addrinfo hints = {.ai_family = AF_UNSPEC, .ai_socktype = SOCK_STREAM};

    hints.ai_flags = AI_NUMERICSERV | flags;
    r->status = getaddrinfo(r->host, r->port, &hints, &r->list);
    r->system_error = errno;
    atomic_store_explicit(&r->done, 1, memory_order_release);
}

static void *work(void *argument)
{
    resolution *r = argument;

    look_up(r, 0);
    tell(r);
    release(r);
    return NULL;
}

/* No signal of the host's may be delivered to our thread; the caller's mask is as before
 * afterwards. */
#if defined(__GLIBC_PREREQ)
#if __GLIBC_PREREQ(2, 32)
#define MASK_BY_ATTRIBUTE
#endif
#endif

#ifdef MASK_BY_ATTRIBUTE

static int start_masked(pthread_t *thread, pthread_attr_t *attributes, const sigset_t *all,
                        resolution *r)
{
    int status = pthread_attr_setsigmask_np(attributes, all);

    return status == 0 ? pthread_create(thread, attributes, work, r) : status;
}

#else

static int start_masked(pthread_t *thread, pthread_attr_t *attributes, const sigset_t *all,
                        resolution *r)
{
    sigset_t before;
    int status = pthread_sigmask(SIG_SETMASK, all, &before);

    if (status != 0)
        return status;
    status = pthread_create(thread, attributes, work, r);
    (void)pthread_sigmask(SIG_SETMASK, &before, NULL);
    return status;
}

#endif

static int start_thread(resolution *r)
{
    pthread_attr_t attributes;
    pthread_t thread;
    sigset_t all;
    int status = pthread_attr_init(&attributes);

    if (status != 0)
        return status;
    (void)sigfillset(&all);
    status = pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
    if (status == 0) {
        atomic_store(&r->references, 2);
        status = start_masked(&thread, &attributes, &all, r);
        if (status != 0)
            atomic_store(&r->references, 1);
    }
    (void)pthread_attr_destroy(&attributes);
    return status;
}

static int begin(resolution *r)
{
    int status;

    if (resolution_is_numeric(r->host)) {
        look_up(r, AI_NUMERICHOST);
        return 0;
    }
    status = make_descriptors(r);
    return status == 0 ? start_thread(r) : status;
}

int resolution_new(const char *host, const char *port, resolution **out)
{
    resolution *r = calloc(1, sizeof *r);
    int status;

    if (r == NULL)
        return ENOMEM;
    atomic_init(&r->references, 1);
    atomic_init(&r->done, 0);
    r->done_read = r->done_write = -1;
    r->fork_count = lock_fork_count();
    memcpy(r->port, port, strnlen(port, sizeof r->port - 1));
    r->host = strdup(host);
    status = r->host == NULL ? ENOMEM : begin(r);
    if (status == 0)
        *out = r;
    else
        destroy(r);
    return status;
}

int resolution_descriptor(const resolution *r)
{
    return r->done_read;
}

int resolution_is_done(const resolution *r)
{
    return atomic_load_explicit(&r->done, memory_order_acquire);
}

int resolution_take(resolution *r, struct addrinfo **list, int *system_error)
{
    *list = r->list;
    r->list = NULL;
    *system_error = r->system_error;
    return r->status;
}

int resolution_is_numeric(const char *host)
{
    struct in6_addr address; /* room for either family */
    char plain[INET6_ADDRSTRLEN];
    size_t length = strcspn(host, "%");

    if (inet_pton(AF_INET, host, &address) == 1 || inet_pton(AF_INET6, host, &address) == 1)
        return 1;
    if (host[length] == '\0' || host[length + 1] == '\0' || length >= sizeof plain)
        return 0;
    memcpy(plain, host, length);
    plain[length] = '\0';
    return inet_pton(AF_INET6, plain, &address) == 1;
}

const char *resolution_without_brackets(const char *host, char buffer[RESOLUTION_ADDRESS_SIZE])
{
    size_t length = strlen(host);

    if (host[0] != '[' || host[length - 1] != ']' || length >= RESOLUTION_ADDRESS_SIZE)
        return host;
    memcpy(buffer, host + 1, length - 2);
    buffer[length - 2] = '\0';
    return strchr(buffer, ':') != NULL && resolution_is_numeric(buffer) ? buffer : host;
}
