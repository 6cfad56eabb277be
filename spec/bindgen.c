/* Usage: bindgen DIRECTORY FILE... - reads the files in order and writes the outputs below
 * DIRECTORY. */
#include "bindgen.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static const char *output_directory;

static _Noreturn void fail_output(const char *path)
{
    fprintf(stderr, "%s/%s: %s\n", output_directory, path, strerror(errno));
    exit(1);
}

/* Makes the folders that `path` lies in, from the outermost inwards. */
static void make_folders(char *path)
{
    char *slash;

    for (slash = strchr(path + 1, '/'); slash != NULL; slash = strchr(slash + 1, '/')) {
        *slash = '\0';
        if (mkdir(path, 0777) != 0 && errno != EEXIST)
            fail_output(path);
        *slash = '/';
    }
}

FILE *output_open(const char *path)
{
    size_t size = strlen(output_directory) + strlen(path) + 2;
    char *whole = allocate(size);
    FILE *out;

    snprintf(whole, size, "%s/%s", output_directory, path);
    make_folders(whole);
    out = fopen(whole, "w");
    if (out == NULL)
        fail_output(path);
    return out;
}

void output_close(FILE *out, const char *path)
{
    int failed = ferror(out);

    if (fclose(out) != 0 || failed)
        fail_output(path);
}

static void require(int present, const char *what)
{
    if (!present) {
        fprintf(stderr, "bindgen: none of the files has %s\n", what);
        exit(1);
    }
}

int main(int argc, char **argv)
{
    interface it = {0};
    node **files;

    if (argc < 3) {
        fprintf(stderr, "usage: bindgen DIRECTORY FILE...\n");
        return 2;
    }
    output_directory = argv[1];
    files = allocate((size_t)argc * sizeof *files);
    for (int i = 2; i < argc; i++) {
        files[i] = read_file(argv[i]);
        model_declare(&it, files[i]);
    }
    for (int i = 2; i < argc; i++)
        model_define(&it, files[i]);
    require(it.version != NULL, "an (interface ...)");
    require(it.functions != NULL, "a (function ...)");
    write_header(&it);
    write_exports(&it);
    write_lisp(&it);
    write_lisp_direct(&it);
    write_python(&it);
    write_luajit(&it);
    write_php(&it);
    write_ruby(&it);
    write_guile(&it);
    write_racket(&it);
    write_node(&it);
    write_pascal(&it);
    write_php(&it);
    write_perl(&it);
    write_tables(&it);
    write_manual(&it);
    write_misuse(&it);
    write_misuse_direct(&it);
    write_direct(&it);
    write_wrappers(&it);
    write_name_table(&it);
    return 0;
}
