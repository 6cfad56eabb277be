/*
 * A loop with a listener, the contexts of both sides, and connections whose two ends are in it: a
 * checked fixture of the suites about loops.
 */
#ifndef TESTS_LOOPS_H
#define TESTS_LOOPS_H

#include <stdint.h>

enum { A_WHILE = 60000, SOON = 50 };

/* An event, as gasket_loop_take gives it. */
typedef struct told {
    int64_t kind;
    int64_t stream;
    int64_t value;
    int64_t error;
} told;

extern int64_t client; /* a context that verifies nothing */
extern int64_t server;
extern int64_t loop;
extern int64_t listener;

void loops_make(void);
/* A test may have freed the loop and the listener itself. */
void loops_free(void);

/* The next event; the test fails where there is none. */
told loops_next(void);
/* It is of that kind, and about that stream where one is given. */
told expect_event(int64_t kind, int64_t stream);
/* Such an error, whose record is freed: its errno. */
int64_t expect_error_event(int64_t stream, int64_t error_kind);
void expect_silence(void);
/* As many events as there are, in one call. */
int64_t loops_take(told *events, int most);

/* A client that begins to connect in the loop. */
int64_t loops_connect(void);

/* Both ends of a connection, when they have told that they are connected. */
typedef struct ends {
    int64_t client;
    int64_t server;
} ends;

ends ends_shaken(void);
/* Connected, and not encrypted. */
ends ends_plain(void);
void ends_free(ends e);

/* A text is written, or read, at once. */
void say(int64_t stream, const char *text);
void expect_said(int64_t stream, const char *text);

/* Writes until the system takes no more: how many bytes. */
int64_t stuff(int64_t stream);
/* Reads all of them, while the loop runs, until the writer has told that it is drained. */
void unstuff(int64_t stream, int64_t bytes);

/* A descriptor that is connected to the listener and says nothing. */
int loops_stranger(void);

/* The peer is gone, and its system says so. */
void loops_reset(int64_t stream);

/* Open descriptors of this process; -1 where that is not known. */
int loops_descriptors(void);

#endif
