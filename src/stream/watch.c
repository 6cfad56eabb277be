#include "stream/watch.h"

#include <stddef.h>

int watched_init(watched *w)
{
    atomic_init(&w->is_watched, 0);
    w->by = NULL;
    return lock_init(&w->lock);
}

void watched_destroy(watched *w)
{
    lock_destroy(&w->lock);
}

int watched_begin(watched *w, watch *by)
{
    int is_free;

    if (!lock_enter(&w->lock))
        return 0;
    is_free = w->by == NULL;
    if (is_free)
        w->by = by;
    atomic_store(&w->is_watched, 1);
    lock_leave(&w->lock);
    return is_free;
}

void watched_end(watched *w, watch *by)
{
    if (!lock_enter(&w->lock))
        return;
    if (w->by == by) {
        w->by = NULL;
        atomic_store(&w->is_watched, 0);
    }
    lock_leave(&w->lock);
}

void watched_touch(watched *w)
{
    if (!atomic_load_explicit(&w->is_watched, memory_order_relaxed) || !lock_enter(&w->lock))
        return;
    if (w->by != NULL)
        w->by->touched(w->by);
    lock_leave(&w->lock);
}
