/*
 * The peer of the tests of LispWorks' SSL: OpenSSL in C, as a program would use it without Gasket.
 *
 *   lispworks-peer CERTIFICATE KEY PORT-FILE
 *
 * It listens on a free port of 127.0.0.1, writes that to PORT-FILE, and has a process for each
 * connection, whose first line, in plain text, says what it does:
 *
 *   talk              plain and TLS in turn, as the server
 *   back PORT         connects to PORT and does that as the client
 *   fetch PORT        makes a request of HTTPS to PORT and passes on what is answered
 *   CONNECT ...       is a proxy of HTTP's, and the server of HTTPS behind it
 *   do ACTION VERSION a handshake as the server, of 1.2 or 1.3, and ACTION
 */
#include <arpa/inet.h>
#include <ctype.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include <openssl/ssl.h>

static const char *certificate, *key;

/* ---- lines ---- */

static int plain_line(int fd, char *line, size_t size)
{
    size_t n = 0;

    while (n + 1 < size && read(fd, line + n, 1) == 1 && line[n] != '\n')
        n++;
    line[n] = '\0';
    return n > 0;
}

static int tls_line(SSL *ssl, char *line, size_t size)
{
    size_t n = 0;

    while (n + 1 < size && SSL_read(ssl, line + n, 1) == 1 && line[n] != '\n')
        n++;
    line[n] = '\0';
    return n > 0;
}

static void plain_write(int fd, const char *text)
{
    if (write(fd, text, strlen(text)) < 0)
        exit(1);
}

static void tls_write(SSL *ssl, const char *text)
{
    if (SSL_write(ssl, text, (int)strlen(text)) <= 0)
        exit(1);
}

static void upper(char *line)
{
    for (; *line; line++)
        *line = (char)toupper((unsigned char)*line);
}

/* ---- connections ---- */

static SSL *new_ssl(int fd, int server, const char *version)
{
    SSL_CTX *ctx = SSL_CTX_new(server ? TLS_server_method() : TLS_client_method());
    SSL *ssl;

    if (server && (SSL_CTX_use_certificate_file(ctx, certificate, SSL_FILETYPE_PEM) != 1 ||
                   SSL_CTX_use_PrivateKey_file(ctx, key, SSL_FILETYPE_PEM) != 1))
        exit(1);
    if (version && strcmp(version, "1.2") == 0)
        SSL_CTX_set_max_proto_version(ctx, TLS1_2_VERSION);
    if (version && strcmp(version, "1.3") == 0)
        SSL_CTX_set_min_proto_version(ctx, TLS1_3_VERSION);
    ssl = SSL_new(ctx);
    SSL_set_fd(ssl, fd);
    return ssl;
}

static void end_tls(SSL *ssl)
{
    if (SSL_shutdown(ssl) == 0)
        SSL_shutdown(ssl);
    SSL_free(ssl);
}

/* What is read in plain text and by TLS comes back in upper case, each twice in turn. */
static void talk_as_server(int fd)
{
    char line[256];

    for (int round = 0; round < 2; round++) {
        SSL *ssl;

        if (!plain_line(fd, line, sizeof line))
            return;
        upper(line);
        strcat(line, "\n");
        plain_write(fd, line);
        ssl = new_ssl(fd, 1, NULL);
        if (SSL_accept(ssl) != 1 || !tls_line(ssl, line, sizeof line))
            return;
        upper(line);
        strcat(line, "\n");
        tls_write(ssl, line);
        end_tls(ssl);
    }
    if (plain_line(fd, line, sizeof line)) {
        upper(line);
        strcat(line, "\n");
        plain_write(fd, line);
    }
}

static void talk_as_client(int fd)
{
    char line[256];

    for (int round = 0; round < 2; round++) {
        SSL *ssl;

        plain_write(fd, "plain\n");
        if (!plain_line(fd, line, sizeof line))
            return;
        ssl = new_ssl(fd, 0, NULL);
        if (SSL_connect(ssl) != 1)
            return;
        strcat(line, "\n");
        tls_write(ssl, line);
        if (!tls_line(ssl, line, sizeof line))
            return;
        end_tls(ssl);
    }
    strcat(line, "\n");
    plain_write(fd, line);
    plain_line(fd, line, sizeof line);
}

static int connect_back(int port)
{
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons((unsigned short)port)};
    int fd = socket(AF_INET, SOCK_STREAM, 0);

    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (connect(fd, (struct sockaddr *)&address, sizeof address) != 0)
        exit(1);
    return fd;
}

static void fetch(int control, int port)
{
    SSL *ssl = new_ssl(connect_back(port), 0, NULL);
    char some[512];
    int n;

    if (SSL_connect(ssl) != 1)
        return;
    tls_write(ssl, "GET / HTTP/1.0\r\nHost: localhost\r\n\r\n");
    while ((n = SSL_read(ssl, some, sizeof some)) > 0)
        if (write(control, some, (size_t)n) != n)
            return;
    plain_write(control, SSL_get_error(ssl, n) == SSL_ERROR_ZERO_RETURN ? "\nended\n" : "\ncut\n");
}

/* Until the empty line that ends what HTTP has before a body. */
static void skip_plain(int fd)
{
    char line[256];

    while (plain_line(fd, line, sizeof line) && strcmp(line, "\r") != 0)
        ;
}

static void be_proxy(int fd)
{
    SSL *ssl;
    char line[256];

    skip_plain(fd);
    plain_write(fd, "HTTP/1.1 200 Connection established\r\n\r\n");
    ssl = new_ssl(fd, 1, NULL);
    if (SSL_accept(ssl) != 1)
        return;
    while (tls_line(ssl, line, sizeof line) && strcmp(line, "\r") != 0)
        ;
    tls_write(ssl, "HTTP/1.0 200 OK\r\n\r\nbehind the proxy of ");
    tls_write(ssl, SSL_get_servername(ssl, TLSEXT_NAMETYPE_host_name));
    end_tls(ssl);
}

static void await_end(int fd)
{
    char some[512];

    while (read(fd, some, sizeof some) > 0)
        ;
}

static int accept_any(int ok, X509_STORE_CTX *store)
{
    (void)ok;
    (void)store;
    return 1;
}

static void act(int fd, const char *action, const char *version)
{
    static const char garbage[] = "\x17\x03\x03\x00\x20"
                                  "0123456789abcdef0123456789abcdef";
    static const char notify[] = "\x15\x03\x03\x00\x02\x01\x00";
    SSL *ssl;

    if (strcmp(action, "silent") == 0) {
        await_end(fd);
        return;
    }
    if (strcmp(action, "plain") == 0) {
        plain_write(fd, "HTTP/1.0 400 Bad Request\r\n\r\n");
        await_end(fd);
        return;
    }
    if (strcmp(action, "early-notify") == 0) {
        if (write(fd, notify, 7) == 7)
            await_end(fd);
        return;
    }
    ssl = new_ssl(fd, 1, version);
    if (strcmp(action, "one-cipher") == 0) {
        SSL_set_cipher_list(ssl, "ECDHE-RSA-AES128-GCM-SHA256");
        SSL_set_ciphersuites(ssl, "TLS_AES_128_GCM_SHA256");
    }
    if (strcmp(action, "demand") == 0)
        SSL_set_verify(ssl, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, accept_any);
    if (SSL_accept(ssl) != 1)
        return;
    tls_write(ssl, "hello\n");
    if (strcmp(action, "reset") == 0) {
        struct linger at_once = {1, 0};
        char line[64];

        tls_line(ssl, line, sizeof line);
        setsockopt(fd, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
    } else if (strcmp(action, "garbage") == 0) {
        if (write(fd, garbage, 37) == 37)
            await_end(fd);
    } else if (strcmp(action, "notify") == 0) {
        SSL_shutdown(ssl);
        await_end(fd);
    } else if (strcmp(action, "cut") != 0) {
        char line[64];

        while (tls_line(ssl, line, sizeof line)) {
            strcat(line, "\n");
            tls_write(ssl, line);
        }
    }
}

/* The port behind that word, 0 where the line begins otherwise. */
static int port_after(const char *word, const char *line)
{
    size_t length = strlen(word);

    if (strncmp(line, word, length) != 0 || line[length] != ' ')
        return 0;
    return (int)strtol(line + length, NULL, 10);
}

static void serve(int fd)
{
    char line[256], action[64], version[16];

    alarm(60);
    if (!plain_line(fd, line, sizeof line - 2))
        return;
    if (strcmp(line, "talk") == 0)
        talk_as_server(fd);
    else if (port_after("back", line) > 0)
        talk_as_client(connect_back(port_after("back", line)));
    else if (port_after("fetch", line) > 0)
        fetch(fd, port_after("fetch", line));
    else if (strncmp(line, "CONNECT ", 8) == 0)
        be_proxy(fd);
    else if (sscanf(line, "do %63s %15s", action, version) == 2)
        act(fd, action, version);
}

int main(int argc, char **argv)
{
    struct sockaddr_in address = {.sin_family = AF_INET};
    socklen_t length = sizeof address;
    int listener = socket(AF_INET, SOCK_STREAM, 0);
    FILE *file;

    if (argc != 4)
        return 2;
    certificate = argv[1];
    key = argv[2];
    signal(SIGPIPE, SIG_IGN);
    signal(SIGCHLD, SIG_IGN);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (bind(listener, (struct sockaddr *)&address, sizeof address) != 0 ||
        listen(listener, 16) != 0)
        return 1;
    getsockname(listener, (struct sockaddr *)&address, &length);
    file = fopen(argv[3], "w");
    if (!file)
        return 1;
    fprintf(file, "%d\n", ntohs(address.sin_port));
    fclose(file);
    for (;;) {
        int fd = accept(listener, NULL, NULL);

        if (fd >= 0 && fork() == 0) {
            close(listener);
            serve(fd);
            close(fd);
            _exit(0);
        }
        close(fd);
    }
}
