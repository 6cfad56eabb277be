/*
 * Error records: built on the caller's stack as an `error`, then published into the fixed pool,
 * whose record handle (a negative number below -2^40) is what the exported function returns.
 *
 * Every function here may be called on any thread and with any lock held; none waits.
 */
#ifndef GASKET_ERROR_H
#define GASKET_ERROR_H

#include <stdint.h>

#if defined(__GNUC__)
#define ERROR_FORMAT(string, first) __attribute__((format(printf, string, first)))
#else
#define ERROR_FORMAT(string, first)
#endif

enum {
    ERROR_CODES = 16, /* OpenSSL's own queue holds no more */
    ERROR_WHAT_SIZE = 48,
    ERROR_PEER_SIZE = 272,
    ERROR_CAUSE_SIZE = 512,
    ERROR_STRING_SIZE = 192,
    ERROR_VERIFY_SIZE = 96,
    ERROR_MESSAGE_SIZE = 1280
};

typedef struct error {
    int64_t kind; /* GASKET_ERROR_* */
    int64_t verify_result;
    int64_t alert;
    int64_t os; /* errno, or getaddrinfo's EAI code for GASKET_ERROR_RESOLVE */
    int64_t code_count;
    int64_t codes[ERROR_CODES];
    char what[ERROR_WHAT_SIZE];
    char peer[ERROR_PEER_SIZE];
    char cause[ERROR_CAUSE_SIZE];
    char verify_string[ERROR_VERIFY_SIZE];
    char message[ERROR_MESSAGE_SIZE];
    char strings[ERROR_CODES][ERROR_STRING_SIZE];
} error;

/* Starts an error of one kind. `what` is the operation: "handshake", "read", "ctx_set_certificate".
 */
void error_begin(error *e, int64_t kind, const char *what);

/* The cause in words: one impersonal line without what `what`, peer, codes and verify result say.
 */
void error_cause(error *e, const char *format, ...) ERROR_FORMAT(2, 3);

/* Whom the operation was with ("example.com:443"); NULL or "" for nobody. */
void error_peer(error *e, const char *peer);

/* Adds the errno of a failed system call and, where there is no cause yet, its text as the cause.
 */
void error_add_os(error *e, int os_error);

/* Adds a verify result other than X509_V_OK with OpenSSL's text for it. */
void error_add_verify(error *e, long verify_result);

/* Takes every entry out of OpenSSL's queue of this thread, oldest first. OpenSSL must be loaded. */
void error_drain(error *e);

/* An entry of OpenSSL's queue beside its code; the texts are good until the queue is used again. */
typedef struct error_place {
    const char *data; /* what was added in words: a file name, say */
    const char *file;
    const char *function;
    int line;
} error_place;

/* Takes the oldest entry out of OpenSSL's queue; 0 where it is empty. */
unsigned long error_next(error_place *place);
/* Adds a code with OpenSSL's text for it. */
void error_add_code(error *e, unsigned long code, const char *data);

/* Composes the message and publishes a copy. Returns the record, negative. */
int64_t error_publish(error *e);

/* The short ways. Each returns the published record. */
int64_t error_raise(int64_t kind, const char *what, const char *format, ...) ERROR_FORMAT(3, 4);
int64_t error_raise_os(const char *what, int os_error, const char *format, ...) ERROR_FORMAT(3, 4);
/* With everything that is in OpenSSL's queue. */
int64_t error_raise_ssl(const char *what, const char *format, ...) ERROR_FORMAT(2, 3);
/* The static record: needs no memory. */
int64_t error_no_memory(void);

/* True for what an exported function returns as an error record. */
int error_is_record(int64_t value);

/* What the handle functions ask of a record: the pool's, of this process, not yet recycled. */
int error_live(int64_t record);
/* Forgets it: 1, or 0 where there was nothing to forget. */
int error_free(int64_t record);
int64_t error_live_count(void);

#endif
