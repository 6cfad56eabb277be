/* Lisp names and OpenSSL's, by table and by rule. */
#include <gasket.h>

#include <stddef.h>
#include <string.h>

#include "error/error.h"
#include "handle/argument.h"
#include "native/native.h"

enum { NAME_MOST = 255 };

static const struct {
    const char *c;
    const char *lisp;
} names[] = {
#define NAME(c_name, lisp_name) {c_name, lisp_name},
#include "direct/names.inc"
#undef NAME
};

/* Letters of names, whatever the locale is. */
static char lower_letter(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

static char upper_letter(char c)
{
    return c >= 'a' && c <= 'z' ? (char)(c - 'a' + 'A') : c;
}

/* Words that the rule spells in their own way, the longer first. */
static const char *const phrases[] = {"RSAPrivateKey", "PrivateKey", "ASN1", "CA"};

static const char *phrase(const char *word, size_t length)
{
    for (size_t i = 0; i < sizeof phrases / sizeof *phrases; i++) {
        size_t at = 0;

        while (at < length && lower_letter(phrases[i][at]) == word[at])
            at++;
        if (at == length && phrases[i][at] == '\0')
            return phrases[i];
    }
    return NULL;
}

static void upper(char *text, size_t length)
{
    for (size_t i = 0; i < length; i++)
        text[i] = upper_letter(text[i]);
}

/* In place; all is lower case already. SSL, or SSL and CTX, at the beginning become upper case. */
static void by_rule(char *name)
{
    char *word = name;

    for (char *p = name; *p != '\0'; p++)
        if (*p == '-')
            *p = '_';
    while (*word != '\0') {
        size_t length = strcspn(word, "_");
        const char *special = phrase(word, length);

        if ((word == name && length == 3 && strncmp(word, "ssl", 3) == 0) ||
            (word == name + 4 && length == 3 && strncmp(word, "ctx", 3) == 0 &&
             strncmp(name, "SSL_", 4) == 0))
            upper(word, length);
        else if (special != NULL)
            memcpy(word, special, length);
        word += length;
        word += *word == '_';
    }
}

static void lower(char *to, const char *from)
{
    for (; *from != '\0'; from++)
        *to++ = lower_letter(*from);
    *to = '\0';
}

/* 0 with the name in lower case, or the length is too much: 1; a record is dropped: -1. */
static int take(const char *name, const char *what, const char *parameter, char *to)
{
    int64_t record = argument_text(name, what, parameter);

    if (record != 0) {
        (void)error_free(record);
        return -1;
    }
    if (strlen(name) > NAME_MOST)
        return 1;
    lower(to, name);
    return 0;
}

const char *gasket_name_to_c(const char *lisp_name)
{
    char name[NAME_MOST + 1];
    int status = take(lisp_name, "name_to_c", "lisp_name", name);

    if (status != 0)
        return status < 0 ? NULL : "";
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strcmp(names[i].lisp, name) == 0)
            return names[i].c;
    by_rule(name);
    return native_text(NULL, name, strlen(name));
}

const char *gasket_name_to_lisp(const char *c_name)
{
    char name[NAME_MOST + 1];
    int status = take(c_name, "name_to_lisp", "c_name", name);

    if (status != 0)
        return status < 0 ? NULL : "";
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strcmp(names[i].c, c_name) == 0)
            return names[i].lisp;
    for (char *p = name; *p != '\0'; p++)
        if (*p == '_')
            *p = '-';
    return native_text(NULL, name, strlen(name));
}
