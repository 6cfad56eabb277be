#include "direct/ssl.h"

#include <stddef.h>
#include <stdlib.h>

#include <gasket.h>

#include "error/error.h"

static void destroy(object *o)
{
    openssl.SSL_free(((ssl_object *)o)->ssl);
    free(o);
}

const object_class ssl_class = {GASKET_KIND_SSL, "ssl", NULL, NULL, destroy};

int64_t ssl_new_borrowed(SSL *ssl)
{
    ssl_object *o = calloc(1, sizeof *o);

    if (o == NULL)
        return error_no_memory();
    object_init(&o->object, &ssl_class);
    (void)openssl.SSL_up_ref(ssl);
    o->ssl = ssl;
    return handle_new_borrowed(&o->object);
}
