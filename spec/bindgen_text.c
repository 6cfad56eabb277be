/* Words: putting texts together and breaking them into lines. */
#include "bindgen.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

static char *format_list(const char *format, va_list arguments)
{
    char none[1];
    va_list again;
    int length;
    char *text;

    va_copy(again, arguments);
    length = vsnprintf(none, sizeof none, format, again);
    va_end(again);
    text = allocate((size_t)length + 1);
    vsnprintf(text, (size_t)length + 1, format, arguments);
    return text;
}

char *format_text(const char *format, ...)
{
    va_list arguments;
    char *text;

    va_start(arguments, format);
    text = format_list(format, arguments);
    va_end(arguments);
    return text;
}

char *append_text(const char *old, const char *format, ...)
{
    va_list arguments;
    char *text;

    va_start(arguments, format);
    text = format_list(format, arguments);
    va_end(arguments);
    return format_text("%s%s", old, text);
}

char *c_name(const char *name)
{
    char *text = format_text("%s", name);

    for (char *at = text; *at != '\0'; at++)
        *at = (char)(*at == '-' ? '_' : toupper((unsigned char)*at));
    return text;
}

char *spec_name(const char *name)
{
    char *text = format_text("%s", name);

    for (char *at = text; *at != '\0'; at++)
        *at = (char)(*at == '_' ? '-' : tolower((unsigned char)*at));
    return text;
}

/* True at a newline after which nothing but spaces comes before the next. */
static int ends_paragraph(const char *at)
{
    return *at == '\n' && at[1 + strspn(at + 1, " \t")] == '\n';
}

/* Copies one paragraph, its white space made single spaces. Returns where the next begins. */
static const char *copy_paragraph(const char *from, char *to)
{
    char *begin = to;

    from += strspn(from, " \t\n");
    for (; *from != '\0' && !ends_paragraph(from); from++)
        if (*from != ' ' && *from != '\t' && *from != '\n')
            *to++ = *from;
        else if (to > begin && to[-1] != ' ')
            *to++ = ' ';
    while (to > begin && to[-1] == ' ')
        to--;
    *to = '\0';
    return from + strspn(from, " \t\n");
}

char **split_paragraphs(const char *doc)
{
    size_t count = 1;
    size_t i = 0;
    const char *at;
    char **paragraphs;

    for (at = doc; *at != '\0'; at++)
        count += *at == '\n';
    paragraphs = allocate((count + 1) * sizeof *paragraphs);
    for (at = doc; *at != '\0'; i++) {
        paragraphs[i] = allocate(strlen(at) + 1);
        at = copy_paragraph(at, paragraphs[i]);
    }
    return paragraphs;
}

char *replace_words(const char *text, char *(*replace)(const void *context, const char *word),
                    const void *context)
{
    char *result = format_text("%s", "");

    while (*text != '\0') {
        size_t length = strspn(text, "abcdefghijklmnopqrstuvwxyz"
                                     "ABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789");
        char *word = format_text("%.*s", length == 0 ? 1 : (int)length, text);
        char *instead = replace(context, word);

        result = append_text(result, "%s", instead != NULL ? instead : word);
        text += strlen(word);
    }
    return result;
}

void write_wrapped(FILE *out, const char *first, const char *prefix, const char *text, int width)
{
    size_t column = strlen(first);
    int fresh = 1;

    fputs(first, out);
    while (*text != '\0') {
        size_t length = strcspn(text, " ");

        if (!fresh && column + 1 + length > (size_t)width) {
            fprintf(out, "\n%s", prefix);
            column = strlen(prefix);
            fresh = 1;
        }
        fprintf(out, "%s%.*s", fresh ? "" : " ", (int)length, text);
        column += length + (fresh ? 0 : 1);
        fresh = 0;
        text += length + strspn(text + length, " ");
    }
    fputc('\n', out);
}
