#include "x509/text.h"

#include <stdlib.h>
#include <string.h>

#include "handle/argument.h"

char *text_of_bio(BIO *bio)
{
    char *data = NULL;
    long length = openssl.BIO_ctrl(bio, BIO_CTRL_INFO, 0, &data);
    char *text;

    if (length < 0 || (data == NULL && length > 0))
        return NULL;
    text = malloc((size_t)length + 1);
    if (text == NULL)
        return NULL;
    if (length > 0)
        memcpy(text, data, (size_t)length);
    text[length] = '\0';
    return text;
}

static char *name_written(const X509_NAME *name, unsigned long flags)
{
    BIO *bio = openssl.BIO_new(openssl.BIO_s_mem());
    char *text = NULL;

    if (bio != NULL && openssl.X509_NAME_print_ex(bio, name, 0, flags) >= 0)
        text = text_of_bio(bio);
    (void)openssl.BIO_free(bio);
    return text;
}

/*
 * A name may hold anything at all: where its strings are not what they claim to be, their bytes are
 * given in hexadecimal, as RFC 2253 has it.
 */
char *text_of_name(const X509_NAME *name)
{
    char *text = name_written(name, XN_FLAG_RFC2253 & ~(unsigned long)ASN1_STRFLGS_ESC_MSB);

    if (text != NULL && argument_is_utf8(text))
        return text;
    free(text);
    return name_written(name, XN_FLAG_RFC2253 | ASN1_STRFLGS_DUMP_ALL);
}

char *text_of_oid(const ASN1_OBJECT *oid)
{
    int length = openssl.OBJ_obj2txt(NULL, 0, oid, 1);
    char *text = length < 0 ? NULL : malloc((size_t)length + 1);

    if (text != NULL)
        (void)openssl.OBJ_obj2txt(text, length + 1, oid, 1);
    return text;
}

static void write_bytes(char *to, const unsigned char *bytes, size_t length)
{
    static const char digits[] = "0123456789ABCDEF";

    for (size_t i = 0; i < length; i++) {
        *to++ = digits[bytes[i] >> 4];
        *to++ = digits[bytes[i] & 15];
    }
    *to = '\0';
}

char *text_of_bytes(const unsigned char *bytes, size_t length)
{
    char *text = malloc(2 * length + 1);

    if (text != NULL)
        write_bytes(text, bytes, length);
    return text;
}

char *text_of_der(const unsigned char *bytes, size_t length)
{
    char *text = malloc(2 * length + 2);

    if (text == NULL)
        return NULL;
    text[0] = '#';
    write_bytes(text + 1, bytes, length);
    return text;
}

/* OpenSSL takes the bytes of an IA5String for Latin 1, which they are not meant to be. */
static int is_ascii(const unsigned char *bytes, size_t length)
{
    for (size_t i = 0; i < length; i++)
        if (bytes[i] >= 0x80)
            return 0;
    return 1;
}

/* What begins with "#" as a text would be taken for the other form. */
static char *text_of_utf8(const unsigned char *bytes, size_t length)
{
    char *text;

    if (memchr(bytes, '\0', length) != NULL || (length > 0 && bytes[0] == '#'))
        return NULL;
    text = malloc(length + 1);
    if (text == NULL)
        return NULL;
    memcpy(text, bytes, length);
    text[length] = '\0';
    if (argument_is_utf8(text))
        return text;
    free(text);
    return NULL;
}

static char *string_characters(const ASN1_STRING *string)
{
    unsigned char *bytes = NULL;
    int length = openssl.ASN1_STRING_to_UTF8(&bytes, string);
    char *text = NULL;

    if (length >= 0 && bytes != NULL &&
        (openssl.ASN1_STRING_type(string) != V_ASN1_IA5STRING || is_ascii(bytes, (size_t)length)))
        text = text_of_utf8(bytes, (size_t)length);
    openssl.CRYPTO_free(bytes, __FILE__, __LINE__);
    return text;
}

static char *string_dump(const ASN1_STRING *string)
{
    BIO *bio = openssl.BIO_new(openssl.BIO_s_mem());
    char *text = NULL;

    if (bio != NULL && openssl.ASN1_STRING_print_ex(
                           bio, string, ASN1_STRFLGS_DUMP_ALL | ASN1_STRFLGS_DUMP_DER) >= 0)
        text = text_of_bio(bio);
    (void)openssl.BIO_free(bio);
    return text;
}

char *text_of_string(const ASN1_STRING *string)
{
    char *text = string_characters(string);

    return text != NULL ? text : string_dump(string);
}
