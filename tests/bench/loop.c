/*
 * Echo servers under load, and what an idle connection takes: a loop of Gasket's from C, Node's
 * tls, and the loop that a C programmer writes by hand, on OpenSSL and epoll. The server has one
 * processor, the load another. Prints; asserts nothing.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#include "bench/support/load.h"
#include "bench/support/process.h"
#include "bench/support/rounds.h"

enum { BY_HAND, GASKET, NODE, SERVERS, RATE = 0, COST = 1, WAIT = 30 };

static process servers[SERVERS] = {
    {.name = "C, by hand"}, {.name = "Gasket's loop, C"}, {.name = "Node's tls"}};
static long ports[SERVERS];
static int server_count = SERVERS;

static char directory[512];

static const char *path(const char *name)
{
    static char paths[4][1024];
    static int next;
    char *to = paths[next++ % 4];

    (void)snprintf(to, sizeof paths[0], "%s/%s", directory, name);
    return to;
}

static const char *certificate(const char *name)
{
    static char paths[2][1024];
    static int next;
    const char *in = getenv("GASKET_TEST_CERTIFICATES");
    char *to = paths[next++ % 2];

    (void)snprintf(to, sizeof paths[0], "%s/%s", in == NULL ? "." : in, name);
    return to;
}

static void find_directory(const char *program)
{
    const char *slash = strrchr(program, '/');

    (void)snprintf(directory, sizeof directory, "%.*s", slash == NULL ? 1 : (int)(slash - program),
                   slash == NULL ? "." : program);
}

static void start(int which, const char *const *arguments)
{
    process_start(&servers[which], arguments);
    ports[which] = process_number(&servers[which], "port ", WAIT);
}

static void start_servers(void)
{
    const char *pem = certificate("server-ecdsa.pem");
    const char *key = certificate("server-ecdsa.key");

    start(BY_HAND, (const char *[]){path("peers/openssl"), "serve", pem, key, NULL});
    start(GASKET, (const char *[]){path("peers/gasket"), "serve", pem, key, NULL});
    if (process_exists("node")) {
        start(NODE, (const char *[]){"node", "tests/bench/peers/node.js", pem, key, NULL});
    } else {
        printf("skipped: Node's tls (there is no node)\n");
        server_count = NODE;
    }
}

static void stop_servers(void)
{
    for (int i = 0; i < server_count; i++)
        process_stop(&servers[i]);
}

/* ---- rates ---- */

typedef struct echoes {
    load *loads[SERVERS];
    int size;
    double seconds;
} echoes;

static void measure(int way, void *user, double figures[ROUNDS_FIGURES])
{
    const echoes *e = user;
    double before = process_seconds(&servers[way]);
    double count = 0;

    figures[RATE] = load_run(e->loads[way], e->size, e->seconds, &count);
    figures[COST] = (process_seconds(&servers[way]) - before) / count;
}

static void print_row(const rounds *r, int way)
{
    middle rate = rounds_ratio(r, RATE, way, BY_HAND);
    middle cost = rounds_ratio(r, COST, way, BY_HAND);

    printf("    %-18s %8.0f/s  %4.2f (%.2f to %.2f)    %7.2f us  %4.2f (%.2f to %.2f)\n",
           servers[way].name, rounds_value(r, RATE, way).median, rate.median, rate.low, rate.high,
           rounds_value(r, COST, way).median * 1e6, cost.median, cost.low, cost.high);
}

static void compare(echoes *e, int count)
{
    rounds r = {.ways = server_count, .count = (int)rounds_setting("GASKET_BENCH_ROUNDS", 11)};

    rounds_run(&r, measure, e);
    printf("  %d bytes, %d connection%s\n", e->size, count, count == 1 ? "" : "s");
    for (int way = 0; way < server_count; way++)
        print_row(&r, way);
    (void)fflush(stdout);
}

static void echo(int count)
{
    static const int sizes[] = {64, LOAD_MESSAGE};
    echoes e = {.seconds = (double)rounds_setting("GASKET_BENCH_MS", 200) / 1000};

    for (int way = 0; way < server_count; way++)
        e.loads[way] = load_open(servers[way].name, ports[way], count);
    for (int i = 0; i < 2; i++) {
        e.size = sizes[i];
        compare(&e, count);
    }
    for (int way = 0; way < server_count; way++)
        load_close(e.loads[way]);
}

/* ---- memory ---- */

enum { IDLE = 1000 };

static void print_memory(const char *name, const char *side, double bytes)
{
    printf("    %-18s %s %6.1f KiB\n", name, side, bytes / IDLE / 1024);
}

/* Connections that have had an echo, and nothing since. */
static void weigh_server(int way)
{
    double before = process_memory(&servers[way]);
    load *l = load_open(servers[way].name, ports[way], IDLE);

    print_memory(servers[way].name, "server", process_memory(&servers[way]) - before);
    load_close(l);
}

static void weigh_client(int way, const char *program)
{
    process p = {.name = servers[way].name};
    char port[16];
    char count[16];
    double before;

    (void)snprintf(port, sizeof port, "%ld", ports[BY_HAND]);
    (void)snprintf(count, sizeof count, "%d", IDLE);
    process_start(&p, (const char *[]){path(program), "hold", port, count, NULL});
    (void)process_number(&p, "ready ", WAIT);
    before = process_memory(&p);
    if (write(p.input, "\n", 1) != 1)
        bench_fail("%s has gone", p.name);
    (void)process_number(&p, "held ", WAIT);
    print_memory(p.name, "client", process_memory(&p) - before);
    process_stop(&p);
}

/* Of servers that have had no connection yet: what they keep of earlier ones would count for
 * nothing. */
static void weigh(void)
{
    printf("  Memory of one of %d idle connections\n", IDLE);
    for (int way = 0; way < server_count; way++)
        weigh_server(way);
    weigh_client(BY_HAND, "peers/openssl");
    weigh_client(GASKET, "peers/gasket");
    (void)fflush(stdout);
}

static void allow_descriptors(void)
{
    struct rlimit limit;

    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return;
    limit.rlim_cur = limit.rlim_max;
    (void)setrlimit(RLIMIT_NOFILE, &limit);
}

int main(int count, char **arguments)
{
    (void)count;
    find_directory(arguments[0]);
    allow_descriptors();
    process_split();
    printf("Echoes: messages a second, and the server's processor time for one; beside each the\n"
           "median of the ratio to C by hand in the same round (and what a tenth lie beyond)\n");
    start_servers();
    weigh();
    echo(1);
    echo(100);
    echo(IDLE);
    stop_servers();
    return 0;
}
