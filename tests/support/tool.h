/*
 * The openssl command at the other end of a connection: `openssl s_client` or `openssl s_server` as
 * another process, which prints what it saw.
 */
#ifndef TESTS_TOOL_H
#define TESTS_TOOL_H

#include <stddef.h>
#include <sys/types.h>

typedef struct tool {
    pid_t process;
    int input;    /* its standard input */
    int output;   /* what it prints */
    int listener; /* where a client comes to */
    int port;     /* of a server */
    char text[1 << 16];
    size_t length;
} tool;

/* Starts one with these arguments, as a shell takes them; files are those of certificates.sh. */
void tool_client(tool *t, const char *arguments);
void tool_server(tool *t, const char *arguments);

/* Our end of its next connection; it does not wait. */
int tool_meet(tool *t);

/* Types a line, and waits until something has been printed. */
void tool_say(const tool *t, const char *line);
void tool_wait_for(tool *t, const char *part);

/* Ends it, and gives all that it has printed, until it is started again. */
const char *tool_end(tool *t);

/* What it has printed contains that text; how often it does. */
void tool_expect(const char *printed, const char *part);
int tool_count(const char *printed, const char *part);

#endif
