/* BIOs: what calls do with a single one that needs more than to be passed on. */
#include <gasket_direct.h>

#include <pthread.h>
#include <stddef.h>
#include <string.h>

#include <gasket.h>

#include "direct/bio_flush.h"
#include "direct/call.h"
#include "direct/guard.h"
#include "library/ex_index.h"
#include "native/seen.h"

/* ---- memory ---- */

/* Where a BIO has the bytes that it reads, which OpenSSL does not copy: they end with it. */
static int bytes_index = -1;
static pthread_once_t indexes = PTHREAD_ONCE_INIT;

static void free_bytes(void *parent, void *bytes, CRYPTO_EX_DATA *data, int index, long value,
                       void *pointer)
{
    (void)parent;
    (void)data;
    (void)index;
    (void)value;
    (void)pointer;
    openssl.CRYPTO_free(bytes, __FILE__, __LINE__);
}

static void make_indexes(void)
{
    bytes_index = ex_index_new(CRYPTO_EX_INDEX_BIO, free_bytes);
}

static char *copy(const void *data, int length)
{
    size_t size = length < 0 ? strlen(data) : (size_t)length;
    char *bytes = CALLED(CRYPTO_malloc)(size + 1, __FILE__, __LINE__);

    if (bytes == NULL)
        return NULL;
    memcpy(bytes, data, size);
    bytes[size] = '\0';
    return bytes;
}

static BIO *make_reading(const void *data, int length)
{
    char *bytes = copy(data, length);
    BIO *bio = bytes == NULL ? NULL : openssl.BIO_new_mem_buf(bytes, length);

    (void)pthread_once(&indexes, make_indexes);
    if (bio != NULL && CALLED(BIO_set_ex_data)(bio, bytes_index, bytes) == 1)
        return bio;
    (void)openssl.BIO_free(bio);
    openssl.CRYPTO_free(bytes, __FILE__, __LINE__);
    return NULL;
}

int64_t gasket_bio_new_mem_buf(const void *data, int64_t length)
{
    const call_value given[] = {{.bytes = data}, {.number = length}};
    call c;

    if (!call_enter(&c, CALL_BIO_new_mem_buf, given))
        return c.answer;
    return call_new(&c, make_reading(data, (int)length));
}

/* Some kinds answer a number, and point to nothing. */
int64_t gasket_bio_get_mem_data(int64_t bio, void *buffer, int64_t length)
{
    const call_value given[] = {{.number = bio}, {.bytes = buffer}, {.number = length}};
    const char *bytes = NULL;
    long count = 0;
    call c;

    if (!call_enter(&c, CALL_BIO_get_mem_data, given))
        return c.answer;
    if (bio_is_ready(c.at[0]))
        count = openssl.BIO_ctrl(c.at[0], BIO_CTRL_INFO, 0, &bytes);
    return bytes == NULL ? call_number(&c, count) : call_bytes(&c, 1, bytes, count);
}

/* ---- flags ---- */

enum {
    CHANGEABLE =
        BIO_FLAGS_RWS | BIO_FLAGS_SHOULD_RETRY | BIO_FLAGS_BASE64_NO_NL | BIO_FLAGS_NONCLEAR_RST
};

/* Others say whose the memory is, or what OpenSSL has done with a socket. */
static int64_t change_flags(int index, int64_t bio, int64_t flags, void (*change)(BIO *, int))
{
    const call_value given[] = {{.number = bio}, {.number = flags}};
    call c;

    if (!call_enter(&c, index, given))
        return c.answer;
    if (flags & ~(int64_t)CHANGEABLE)
        return call_refuse(&c, GASKET_ERROR_BAD_ARGUMENT,
                           "flags is 0x%llx, and only those in 0x%x can be changed",
                           (unsigned long long)flags, (unsigned)CHANGEABLE);
    change(c.at[0], (int)flags);
    return call_nothing(&c);
}

int64_t gasket_bio_set_flags(int64_t bio, int64_t flags)
{
    return change_flags(CALL_BIO_set_flags, bio, flags, openssl.BIO_set_flags);
}

int64_t gasket_bio_clear_flags(int64_t bio, int64_t flags)
{
    return change_flags(CALL_BIO_clear_flags, bio, flags, openssl.BIO_clear_flags);
}

/* ---- freeing and flushing ---- */

int64_t gasket_bio_free(int64_t bio)
{
    int64_t result = call_free(CALL_BIO_free, bio);

    return result == 0 ? bio != 0 : result;
}

int64_t gasket_bio_vfree(int64_t bio)
{
    return call_free(CALL_BIO_vfree, bio);
}

int64_t gasket_bio_flush(int64_t bio)
{
    const call_value given[] = {{.number = bio}};
    call c;

    if (!call_enter(&c, CALL_BIO_flush, given))
        return c.answer;
    return call_number(&c, (int)bio_flush(c.at[0]));
}

/* ---- accepting ---- */

/* Of these a copy shares nothing with the first one; and OpenSSL frees no more than one. */
static int can_be_copied(BIO *filter)
{
    int type = CALLED(BIO_method_type)(filter);

    return CALLED(BIO_next)(filter) == NULL &&
           (type == BIO_TYPE_BUFFER || type == BIO_TYPE_LINEBUFFER || type == BIO_TYPE_BASE64);
}

static BIO *find_accept(BIO *bio)
{
    while (bio != NULL && CALLED(BIO_method_type)(bio) != BIO_TYPE_ACCEPT)
        bio = CALLED(BIO_method_type)(bio) & BIO_TYPE_FILTER ? CALLED(BIO_next)(bio) : NULL;
    return bio;
}

/* Each connection gets a copy of the copy, whatever becomes of the caller's own. */
int64_t gasket_bio_set_accept_bios(int64_t bio, int64_t chain)
{
    const call_value given[] = {{.number = bio}, {.number = chain}};
    BIO *accept;
    BIO *template;
    call c;

    if (!call_enter(&c, CALL_BIO_set_accept_bios, given))
        return c.answer;
    accept = find_accept(c.at[0]);
    if (accept == NULL || c.at[1] == NULL)
        return call_number(&c, accept != NULL);
    if (!can_be_copied(c.at[1]))
        return call_refuse(&c, GASKET_ERROR_UNSUPPORTED,
                           "chain is other than one BIO_f_buffer, BIO_f_linebuffer or "
                           "BIO_f_base64: BIO_push puts it before the connection of BIO_pop");
    template = CALLED(BIO_dup_chain)(c.at[1]);
    if (template == NULL)
        return call_number(&c, 0);
    seen_clear(template);
    return call_number(&c, openssl.BIO_ctrl(accept, BIO_C_SET_ACCEPT, 3, template));
}

/* ---- addresses ---- */

/* OpenSSL writes as many bytes as there are. */
int64_t gasket_bio_addr_rawaddress(int64_t address, void *buffer, int64_t size, void *length)
{
    const call_value given[] = {
        {.number = address}, {.bytes = buffer}, {.number = size}, {.bytes = length}};
    size_t count = 0;
    int answer;
    call c;

    if (!call_enter(&c, CALL_BIO_ADDR_rawaddress, given))
        return c.answer;
    answer = CALLED(BIO_ADDR_rawaddress)(c.at[0], NULL, &count);
    call_out(&c, 3, (int64_t)count);
    if (answer == 1 && buffer != NULL)
        answer = (size_t)size >= count && CALLED(BIO_ADDR_rawaddress)(c.at[0], buffer, &count);
    return call_number(&c, answer);
}
