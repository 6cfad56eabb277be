#include "support/transfer.h"

#include <check.h>

#include <gasket.h>

#include "support/expect.h"
#include "support/pattern.h"

int transfer_goes_on(int64_t result)
{
    return result == GASKET_INTERRUPTED || result == GASKET_TIMEOUT;
}

/* What a call that gave no bytes means for the transfer. */
static void judge(transfer *t, int64_t result)
{
    if (transfer_goes_on(result))
        t->interrupted++;
    else
        t->stopped_by = result == 0 ? TRANSFER_END : result;
}

void *transfer_write(void *argument)
{
    transfer *t = argument;
    unsigned char bytes[32768];
    int64_t flushed = GASKET_INTERRUPTED;

    while (t->stopped_by == 0 && t->done < t->total) {
        size_t length = t->total - t->done < sizeof bytes ? t->total - t->done : sizeof bytes;
        int64_t taken;

        pattern_fill(bytes, length, t->done, t->seed);
        taken = gasket_stream_write(t->stream, bytes, (int64_t)length, -1);
        if (taken > 0)
            t->done += (size_t)taken;
        else
            judge(t, taken);
    }
    while (t->stopped_by == 0 && (flushed = gasket_stream_flush(t->stream, -1)) != 0)
        judge(t, flushed);
    return NULL;
}

void *transfer_read(void *argument)
{
    transfer *t = argument;
    unsigned char bytes[32768];

    while (t->stopped_by == 0 && t->done < t->total) {
        int64_t got = gasket_stream_read(t->stream, bytes, sizeof bytes, -1);

        if (got > 0) {
            t->wrong |= !pattern_is(bytes, (size_t)got, t->done, t->seed);
            t->done += (size_t)got;
        } else {
            judge(t, got);
        }
    }
    return NULL;
}

void transfers_start(transfer all[TRANSFERS], const pair *p, size_t total)
{
    const int64_t streams[TRANSFERS] = {p->client, p->client, p->server, p->server};
    const unsigned seeds[TRANSFERS] = {1, 2, 2, 1};

    for (int i = 0; i < TRANSFERS; i++) {
        all[i].stream = streams[i];
        all[i].seed = seeds[i];
        all[i].total = total;
        all[i].done = 0;
        all[i].interrupted = 0;
        all[i].stopped_by = 0;
        all[i].wrong = 0;
    }
    for (int i = 0; i < TRANSFERS; i++)
        ck_assert_int_eq(pthread_create(&all[i].thread, NULL,
                                        i == CLIENT_WRITES || i == SERVER_WRITES ? transfer_write
                                                                                 : transfer_read,
                                        &all[i]),
                         0);
}

void transfer_join(transfer *t)
{
    ck_assert_int_eq(pthread_join(t->thread, NULL), 0);
}

void transfers_expect_complete(transfer all[TRANSFERS])
{
    for (int i = 0; i < TRANSFERS; i++)
        transfer_join(&all[i]);
    for (int i = 0; i < TRANSFERS; i++) {
        ck_assert_msg(all[i].stopped_by == 0, "transfer %d ended with %s", i,
                      in_words(all[i].stopped_by));
        ck_assert_uint_eq(all[i].done, all[i].total);
        ck_assert_msg(!all[i].wrong, "transfer %d received other bytes than were sent", i);
    }
}
