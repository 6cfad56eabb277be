/*
 * The exported interface as a table, generated from spec/, and calls of any function in it with
 * arguments that are only known at run time.
 */
#ifndef TESTS_INTERFACE_H
#define TESTS_INTERFACE_H

#include <stdint.h>

enum { PARAMETERS = 8 };

/* What a bad handle is answered with. */
typedef enum answer { ANSWER_RECORD, ANSWER_NULL_TEXT, ANSWER_ZERO } answer;

typedef enum kind {
    KIND_NONE,
    KIND_HANDLE,
    KIND_RECORD,
    KIND_TEXT,
    KIND_RAW_TEXT,
    KIND_BYTES_IN,
    KIND_BYTES_OUT,
    KIND_LENGTH,
    KIND_INDEX,
    KIND_NUMBER,
    KIND_MILLISECONDS,
    KIND_BOOLEAN,
    KIND_ENUMERATION,
    KIND_PORT,
    KIND_DESCRIPTOR,
    KIND_CALLBACK,
    KIND_OUT
} kind;

typedef struct parameter {
    const char *name;
    kind kind;
    int64_t handle_kinds; /* 1 << GASKET_KIND_...; 0: any */
    int none_allowed;
    int64_t low; /* both 0: any number */
    int64_t high;
    int partner; /* the length of bytes, or the bytes of a length; -1 */
} parameter;

typedef struct function {
    const char *name;
    void (*address)(void);
    answer on_bad_handle;
    int count;
    parameter parameters[PARAMETERS];
} function;

typedef union argument {
    int64_t number;
    const void *pointer;
} argument;

/* One of the two, by what the function returns. */
typedef struct result {
    int64_t number;
    const char *text;
} result;

extern const function interface_functions[];
extern const int interface_count;

result interface_call(const function *f, const argument *arguments);

#endif
