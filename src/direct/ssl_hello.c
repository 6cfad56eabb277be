/* Calls that give what a client's first message says, or read what is written as there. */
#include <gasket_direct.h>

#include <stdlib.h>
#include <string.h>

#include <gasket.h>

#include "direct/call.h"

static size_t least(size_t a, size_t b)
{
    return a < b ? a : b;
}

/* As far as there is room, whose length is the next argument. */
static void copy_out(const call *c, int place, const void *bytes, size_t length)
{
    size_t count = least(length, (size_t)c->given[place + 1].number);

    if (c->given[place].bytes != NULL && bytes != NULL && count > 0)
        memcpy((void *)(uintptr_t)c->given[place].bytes, bytes, count);
}

/* ---- the client's first message, while a server waits for an answer about it ---- */

typedef size_t (*hello_function)(SSL *ssl, const unsigned char **out);

static int64_t get_part(int index, int symbol, int64_t ssl, void *buffer, int64_t length)
{
    const call_value given[] = {{.number = ssl}, {.bytes = buffer}, {.number = length}};
    const unsigned char *bytes = NULL;
    size_t there;
    call c;

    if (!call_enter(&c, index, given))
        return c.answer;
    there = ((hello_function)symbol_address(symbol))(c.at[0], &bytes);
    return call_bytes(&c, 1, bytes, (int64_t)there);
}

#define GET_PART(flat, name)                                                                       \
    int64_t gasket_ssl_client_hello_get0_##flat(int64_t ssl, void *buffer, int64_t length)         \
    {                                                                                              \
        return get_part(CALL_SSL_client_hello_get0_##name, SYMBOL_SSL_client_hello_get0_##name,    \
                        ssl, buffer, length);                                                      \
    }

GET_PART(random, random)
GET_PART(session_id, session_id)
GET_PART(ciphers, ciphers)
GET_PART(compression_methods, compression_methods)

int64_t gasket_ssl_client_hello_get0_ext(int64_t ssl, int64_t type, void *buffer, int64_t length,
                                         void *extension_length)
{
    const call_value given[] = {{.number = ssl},
                                {.number = type},
                                {.bytes = buffer},
                                {.number = length},
                                {.bytes = extension_length}};
    const unsigned char *bytes = NULL;
    size_t there = 0;
    int answer;
    call c;

    if (!call_enter(&c, CALL_SSL_client_hello_get0_ext, given))
        return c.answer;
    answer = openssl.SSL_client_hello_get0_ext(c.at[0], (unsigned)type, &bytes, &there);
    copy_out(&c, 2, bytes, there);
    call_out(&c, 4, (int64_t)there);
    return call_number(&c, answer);
}

int64_t gasket_ssl_client_hello_get1_extensions_present(int64_t ssl, void *types, int64_t length,
                                                        void *count)
{
    const call_value given[] = {
        {.number = ssl}, {.bytes = types}, {.number = length}, {.bytes = count}};
    int *present = NULL;
    size_t there = 0;
    int answer;
    call c;

    if (!call_enter(&c, CALL_SSL_client_hello_get1_extensions_present, given))
        return c.answer;
    answer = CALLED(SSL_client_hello_get1_extensions_present)(c.at[0], &present, &there);
    copy_out(&c, 1, present, least(there, (size_t)length / sizeof *present) * sizeof *present);
    call_out(&c, 3, (int64_t)there);
    openssl.CRYPTO_free(present, __FILE__, __LINE__);
    return call_number(&c, answer);
}

/* ---- what was kept of the peer's messages ---- */

/* A pointer into what the SSL keeps, by SSL_ctrl. `asks` is what it is given instead where there is
 * no buffer. */
static int64_t get_kept(int index, int command, int64_t ssl, void *buffer, int64_t length,
                        int asks_without)
{
    const call_value given[] = {{.number = ssl}, {.bytes = buffer}, {.number = length}};
    const unsigned char *bytes = NULL;
    long there;
    call c;

    if (!call_enter(&c, index, given))
        return c.answer;
    there = openssl.SSL_ctrl(c.at[0], command, 0, buffer == NULL && asks_without ? NULL : &bytes);
    if (there < 0)
        there = 0;
    copy_out(&c, 1, bytes, (size_t)there);
    return call_number(&c, there);
}

int64_t gasket_ssl_get0_raw_cipherlist(int64_t ssl, void *buffer, int64_t length)
{
    return get_kept(CALL_SSL_get0_raw_cipherlist, SSL_CTRL_GET_RAW_CIPHERLIST, ssl, buffer, length,
                    1);
}

int64_t gasket_ssl_get0_ec_point_formats(int64_t ssl, void *buffer, int64_t length)
{
    return get_kept(CALL_SSL_get0_ec_point_formats, SSL_CTRL_GET_EC_POINT_FORMATS, ssl, buffer,
                    length, 0);
}

int64_t gasket_ssl_get0_certificate_types(int64_t ssl, void *types, int64_t length)
{
    return get_kept(CALL_SSL_get0_certificate_types, SSL_CTRL_GET_CLIENT_CERT_TYPES, ssl, types,
                    length, 0);
}

/* ---- lists of ciphers ---- */

enum { NAMES_MOST = 64 * 1024 };

/* OpenSSL 1.1.1 writes a byte before the room where no cipher is shared. */
const char *gasket_ssl_get_shared_ciphers(int64_t ssl, void *buffer, int64_t size)
{
    const call_value given[] = {{.number = ssl}, {.bytes = buffer}, {.number = size}};
    const char *names = NULL;
    char *room;
    call c;

    if (!call_enter(&c, CALL_SSL_get_shared_ciphers, given))
        return NULL;
    if (size > NAMES_MOST)
        size = NAMES_MOST;
    room = calloc((size_t)size + 1, 1);
    if (room != NULL)
        names = CALLED(SSL_get_shared_ciphers)(c.at[0], room + 1, (int)size);
    if (names != NULL)
        memcpy(buffer, names, strlen(names) + 1);
    names = call_text_kept(&c, names);
    free(room);
    return names;
}

int64_t gasket_ssl_bytes_to_cipher_list(int64_t ssl, const void *bytes, int64_t length,
                                        int64_t version_2, void *ciphers, void *special)
{
    const call_value given[] = {{.number = ssl},       {.bytes = bytes},   {.number = length},
                                {.number = version_2}, {.bytes = ciphers}, {.bytes = special}};
    STACK_OF(SSL_CIPHER) * found[2] = {NULL, NULL};
    int64_t record = 0;
    int answer;
    call c;

    if (!call_enter(&c, CALL_SSL_bytes_to_cipher_list, given))
        return c.answer;
    answer = CALLED(SSL_bytes_to_cipher_list)(c.at[0], bytes, (size_t)length, (int)version_2,
                                              ciphers == NULL ? NULL : &found[0],
                                              special == NULL ? NULL : &found[1]);
    for (int i = 0; i < 2; i++) {
        int64_t result = call_out_new(&c, 4 + i, TYPE_STACK_OF_SSL_CIPHER, found[i]);

        if (record == 0)
            record = result;
    }
    return call_number(&c, record != 0 ? record : answer);
}

/* ---- names of protocols ---- */

/* Each name is a byte that says how long it is, not 0, and that many bytes. */
static int is_list(const unsigned char *list, size_t length)
{
    size_t at = 0;

    while (at < length && list[at] > 0)
        at += list[at] + 1U;
    return at == length;
}

static int64_t check_list(call *c, int place)
{
    if (is_list(c->given[place].bytes, (size_t)c->given[place + 1].number))
        return 0;
    return call_refuse(c, GASKET_ERROR_BAD_ARGUMENT,
                       "%s is no list of names, each behind its length",
                       c->entry->parameters[place].name);
}

/* OpenSSL before 3.0.15 reads outside of lists that are empty or malformed. */
int64_t gasket_ssl_select_next_proto(void *selected, int64_t selected_size, void *selected_length,
                                     const void *server, int64_t server_length, const void *client,
                                     int64_t client_length)
{
    const call_value given[] = {{.bytes = selected},        {.number = selected_size},
                                {.bytes = selected_length}, {.bytes = server},
                                {.number = server_length},  {.bytes = client},
                                {.number = client_length}};
    unsigned char length = 0;
    unsigned char *name = NULL;
    int answer = OPENSSL_NPN_NO_OVERLAP;
    int64_t record;
    call c;

    if (!call_enter(&c, CALL_SSL_select_next_proto, given))
        return c.answer;
    record = check_list(&c, 3);
    if (record == 0)
        record = check_list(&c, 5);
    if (record != 0)
        return record;
    if (client_length > 0)
        answer = CALLED(SSL_select_next_proto)(&name, &length, server, (unsigned)server_length,
                                               client, (unsigned)client_length);
    copy_out(&c, 0, name, length);
    call_out(&c, 2, length);
    return call_number(&c, answer);
}
