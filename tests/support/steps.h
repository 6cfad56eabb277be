/*
 * OpenSSL is opened once in a process, so tests of that start their program anew, give it steps as
 * arguments, and look at what it prints: one line a step.
 *
 *     set PATHS      gasket_set_ssl_library_path
 *     open PATHS     gasket_ensure_ssl
 *     already PATHS  gasket_ensure_ssl, the host having loaded OpenSSL
 *     threads ""     gasket_ensure_ssl on eight threads: how many of them succeeded
 *     load FILE      loads it for this program alone
 *     export FILE    loads it for everyone in the process
 *     exit ""        makes a context at exit, after what was registered later: "alive" where it can
 *     text NUMBER    gasket_openssl_version
 */
#ifndef TESTS_STEPS_H
#define TESTS_STEPS_H

#define NO_VARIABLE "GASKET_NOTHING="
#define SSL_PATH    "101"
#define CRYPTO_PATH "102"

/*
 * What the program prints for pairs of a step and its argument, after which comes NULL, with one
 * more variable in its environment ("NAME=value"). Good until the next call.
 */
const char *steps(const char *variable, ...);

/* A step's line of that, counted from 0. Good for some more calls (four). */
const char *steps_line(const char *output, int number);

/* What main does when the program was started so. */
int steps_take(int count, char **arguments);

#endif
