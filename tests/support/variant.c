#include "support/variant.h"

#include <check.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include <gasket.h>
#include <gasket_direct.h>

#include "support/certificates.h"
#include "support/openssl.h"

/* ---- files ---- */

static file_bytes files[] = {
    {.name = "server.pem"}, {.name = "server.der"},  {.name = "server-key.der"},
    {.name = "root.pem"},   {.name = "root.crl"},    {.name = "issuer.pem"},
    {.name = "issuer.crl"}, {.name = "chained.p12"}, {.name = "server-ecdsa.pem"},
    {.name = "server.key"}, {.name = "chained.pem"}, {.name = "server-ecdsa.key"},
};

const file_bytes *file_of(const char *name)
{
    size_t i = 0;

    while (strcmp(files[i].name, name) != 0)
        i++;
    return &files[i];
}

/* ---- things ---- */

thing thing_of(int64_t handle)
{
    return (thing){.handle = handle};
}

void thing_with(thing *t, int64_t other)
{
    if (t->count == THING_OTHERS || other <= 0) {
        fprintf(stderr, "a maker's other object: %lld\n", (long long)other);
        exit(EXIT_FAILURE);
    }
    t->others[t->count++] = other;
}

void thing_sockets(thing *t)
{
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, t->fds) != 0) {
        perror("socketpair");
        exit(EXIT_FAILURE);
    }
    t->fd_count = 2;
}

/* What X_up_ref counted is given back first. */
void handle_free(int64_t handle)
{
    for (int i = 0; i < 1000 && gasket_free(handle) == 1; i++)
        ;
}

void thing_free(thing *t)
{
    handle_free(t->handle);
    for (int i = 0; i < t->count; i++)
        handle_free(t->others[i]);
    for (int i = 0; i < t->fd_count; i++)
        (void)close(t->fds[i]);
    *t = (thing){0};
}

/* ---- what several need ---- */

int64_t bio_with(const char *file)
{
    int64_t bio = gasket_bio_new(gasket_bio_s_mem());
    const file_bytes *f = file_of(file);

    (void)gasket_bio_write(bio, f->bytes, f->length);
    return bio;
}

int64_t certificate_of(const char *file)
{
    int64_t bio = bio_with(file);
    int64_t certificate = gasket_pem_read_bio_x509(bio, NULL);

    gasket_free(bio);
    return certificate;
}

int64_t key_of_server(void)
{
    const file_bytes *f = file_of("server-key.der");

    return gasket_d2i_autoprivatekey(f->bytes, f->length);
}

int64_t adopted(const char *type, const char *maker)
{
    void *(*make)(void);

    *(void **)&make = openssl_function(maker);
    return make == NULL ? 0 : gasket_direct_adopt(type, (int64_t)(uintptr_t)make(), 1);
}

/* ---- stacks: the same for all ---- */

static int64_t stack_call(int type, const char *what, int64_t first, int64_t second)
{
    char name[128];
    spec_argument arguments[SPEC_PARAMETERS] = {{first}, {second}};
    const spec_call *f;

    (void)snprintf(name, sizeof name, "sk_%s_%s", spec_types[spec_types[type].element].name, what);
    f = spec_find(name);
    return f == NULL ? 0 : spec_make(f, arguments).number;
}

static thing empty_stack(int type)
{
    return thing_of(stack_call(type, "new_null", 0, 0));
}

static thing filled_stack(int type)
{
    thing t = empty_stack(type);
    int element = spec_types[type].element;
    int count = variant_count(element) < 3 ? variant_count(element) : 3;

    for (int i = 0; i < count; i++) {
        thing each = variant_make(variant_of(element, i));

        (void)stack_call(type, "push", t.handle, each.handle);
        thing_free(&each);
    }
    return t;
}

/* ---- all of them ---- */

enum { MOST = 40 };

static variant known[TYPES][MOST];
static int counts[TYPES];

/* Those of a type that is one of another too come after that one's own. */
static void add(int type, const variant *v)
{
    if (counts[type] == MOST) {
        fprintf(stderr, "more variants of %s than there is room for\n", spec_types[type].name);
        exit(EXIT_FAILURE);
    }
    known[type][counts[type]++] = *v;
}

static void add_all(int type, const variant *list)
{
    for (const variant *v = list; v->make != NULL; v++)
        if (v->type == type)
            add(type, v);
    for (const variant *v = list; v->make != NULL; v++)
        if (v->type != type && spec_fits(v->type, type))
            add(type, v);
}

static void find_all(void)
{
    for (int type = 0; type < TYPES; type++) {
        const variant stacks[] = {
            {type, "empty", empty_stack}, {type, "filled", filled_stack}, {.make = NULL}};

        add_all(type, variants_of_tls);
        add_all(type, variants_of_bios);
        add_all(type, variants_of_certificates);
        add_all(type, variants_of_verification);
        add_all(type, variants_of_keys);
        if (spec_types[type].element != TYPE_NONE)
            add_all(type, stacks);
    }
}

void variants_prepare(void)
{
    if (counts[0] > 0)
        return;
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        size_t length;

        files[i].bytes = certificate_bytes(files[i].name, &length);
        files[i].length = (int64_t)length;
    }
    find_all();
}

int variant_count(int type)
{
    return counts[type];
}

const variant *variant_of(int type, int i)
{
    return &known[type][i];
}

thing variant_make(const variant *v)
{
    thing t = v->make(v->type);

    if (t.handle <= 0) {
        fprintf(stderr, "a %s (%s) cannot be made: %lld %s\n", spec_types[v->type].name, v->name,
                (long long)t.handle, t.handle < 0 ? gasket_error_message(t.handle) : "");
        exit(EXIT_FAILURE);
    }
    return t;
}
