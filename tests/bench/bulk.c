/*
 * How fast a server receives from one connection, and sends to it: Gasket's cl-async on SBCL beside
 * Python's ssl. Prints; asserts nothing.
 */
#include <stdio.h>
#include <stdlib.h>

#include "bench/support/load.h"
#include "bench/support/process.h"
#include "bench/support/rounds.h"

enum { PYTHON, CL_ASYNC, PEERS, RECEIVES = 0, SENDS = 1, START_SECONDS = 300 };

static process peers[PEERS] = {{.name = "Python's ssl"}, {.name = "cl-async, SBCL"}};
static long ports[PEERS];
static double megabytes;

static void measure(int way, void *user, double figures[ROUNDS_FIGURES])
{
    (void)user;
    figures[RECEIVES] = load_bulk(peers[way].name, ports[way], 1, megabytes) / 1e6;
    figures[SENDS] = load_bulk(peers[way].name, ports[way], 0, megabytes) / 1e6;
}

static void print_row(const rounds *r, int way)
{
    middle received = rounds_ratio(r, RECEIVES, way, PYTHON);
    middle sent = rounds_ratio(r, SENDS, way, PYTHON);

    printf("    %-18s receives %6.0f MB/s  %4.2f (%.2f to %.2f)   sends %6.0f MB/s  %4.2f (%.2f to "
           "%.2f)\n",
           peers[way].name, rounds_value(r, RECEIVES, way).median, received.median, received.low,
           received.high, rounds_value(r, SENDS, way).median, sent.median, sent.low, sent.high);
}

static int start(int which, const char *command, const char *const *arguments)
{
    if (!process_exists(command)) {
        printf("skipped: %s (there is no %s)\n", peers[which].name, command);
        return 0;
    }
    process_start(&peers[which], arguments);
    ports[which] = process_number(&peers[which], "port ", START_SECONDS);
    return 1;
}

int main(void)
{
    rounds r = {.ways = PEERS, .count = (int)rounds_setting("GASKET_BENCH_ROUNDS", 11)};

    megabytes = (double)rounds_setting("GASKET_BENCH_MEGABYTES", 64);
    process_split();
    printf("Bulk: a server that is sent %.0f MB, and one that sends as much; ratios to Python's in "
           "the\nsame round\n",
           megabytes);
    if (!start(PYTHON, "python3", (const char *[]){"python3", "tests/bench/peers/python.py", NULL}))
        return 0;
    if (!start(CL_ASYNC, "sbcl",
               (const char *[]){"sbcl", "--script", "tests/bench/peers/cl-async.lisp", NULL}))
        r.ways = CL_ASYNC;
    rounds_run(&r, measure, NULL);
    for (int way = 0; way < r.ways; way++) {
        print_row(&r, way);
        process_stop(&peers[way]);
    }
    return 0;
}
