#include "direct/prompt.h"

#include <pthread.h>
#include <stddef.h>

#include <openssl/ui.h>

#include "direct/call.h"

/* How the process asks otherwise is put back by the last one that does not want it. */
static pthread_mutex_t guard = PTHREAD_MUTEX_INITIALIZER;
static pthread_once_t once = PTHREAD_ONCE_INIT;
static int forbidden;
static UI_METHOD *silent;
static const UI_METHOD *usual;

static int refuse(UI *ui)
{
    (void)ui;
    return 0;
}

static void before_fork(void)
{
    (void)pthread_mutex_lock(&guard);
}

static void after_fork_in_parent(void)
{
    (void)pthread_mutex_unlock(&guard);
}

/* Those of other threads do not go on there. */
static void after_fork_in_child(void)
{
    (void)pthread_mutex_init(&guard, NULL);
    if (forbidden > 0 && silent != NULL)
        CALLED(UI_set_default_method)(usual);
    forbidden = 0;
}

static void make_silent(void)
{
    silent = CALLED(UI_create_method)("no prompt");
    if (silent != NULL)
        (void)CALLED(UI_method_set_opener)(silent, refuse);
    (void)pthread_atfork(before_fork, after_fork_in_parent, after_fork_in_child);
}

void prompt_forbid(void)
{
    (void)pthread_once(&once, make_silent);
    (void)pthread_mutex_lock(&guard);
    if (forbidden++ == 0 && silent != NULL) {
        usual = CALLED(UI_get_default_method)();
        CALLED(UI_set_default_method)(silent);
    }
    (void)pthread_mutex_unlock(&guard);
}

void prompt_allow(void)
{
    (void)pthread_mutex_lock(&guard);
    if (--forbidden == 0 && silent != NULL)
        CALLED(UI_set_default_method)(usual);
    (void)pthread_mutex_unlock(&guard);
}
