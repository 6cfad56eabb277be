<?php

// What only the PHP binding has. The last line counts.

declare(strict_types=1);

use Gasket\Certificate;
use Gasket\Context;
use Gasket\Exception\BadArgumentException;
use Gasket\Exception\BadHandleException;
use Gasket\Exception\GasketException;
use Gasket\Exception\OsException;
use Gasket\Exception\SslException;
use Gasket\Exception\StateException;
use Gasket\Exception\TimeoutException;
use Gasket\Exception\UnsupportedException;
use Gasket\Exception\VerifyException;
use Gasket\Handle;
use Gasket\Library;
use Gasket\Listener;
use Gasket\Native;
use Gasket\OpenSSL;
use Gasket\Revocation;
use Gasket\Room;
use Gasket\Scheduler;
use Gasket\Select;
use Gasket\Side;
use Gasket\Stream;
use Gasket\StreamSettings;
use Gasket\StreamWrapper;
use Gasket\Verify;

require __DIR__ . '/../../../bindings/php/autoload.php';
require __DIR__ . '/expect.php';

function server_context(mixed ...$more): Context
{
    return new Context(...[
        'side' => Side::Server,
        'certificate' => certificates('server.pem'),
        'key' => certificates('server.key'),
        ...$more,
    ]);
}

function client_context(mixed ...$more): Context
{
    return new Context(...['caFile' => certificates('root.pem'), ...$more]);
}

/**
 * A client and a server that are connected to each other. What one of them fails with is thrown.
 *
 * @return array{Stream, Stream}
 */
function pair(?Context $client = null, ?Context $server = null, ?StreamSettings $settings = null): array
{
    $listener = new Listener('127.0.0.1', 0, $server ?? server_context(), timeout: 30);
    $pair = $failures = [];
    Scheduler::spawn(function () use ($listener, &$pair, &$failures): void {
        try {
            $stream = $listener->accept();
            $stream->handshake();
            $pair[1] = $stream;
        } catch (GasketException $failure) {
            $failures[1] = $failure;
        }
    });
    Scheduler::spawn(function () use ($listener, $client, $settings, &$pair, &$failures): void {
        try {
            $client ??= client_context();
            $pair[0] = Stream::connect('localhost', $listener->port(), $client, 30, settings: $settings);
        } catch (GasketException $failure) {
            $failures[0] = $failure;
        }
    });
    Scheduler::run();
    if ($failures !== []) {
        throw $failures[0] ?? $failures[1];
    }
    return [$pair[0], $pair[1]];
}

$tests = [];

// ---- functions and constants ----

$tests['every function is there, and documented'] = function (): void {
    foreach ([Native::class, OpenSSL::class] as $class) {
        foreach ($class::SHAPES as $name => $shape) {
            $method = new ReflectionMethod($class, $name);
            holds(str_contains((string) $method->getDocComment(), '@return'), "$name is not documented");
            $given = preg_match_all('/[otbrnfqk]/', explode(':', $shape)[1]);
            same($method->getNumberOfParameters(), $given, $name);
            if ($class === OpenSSL::class) {
                Library::direct($name, $shape);
            } else {
                Library::native()->{"gasket_$name"};
            }
        }
    }
};

$tests['constants'] = function (): void {
    same(OpenSSL::SSL_OP_NO_TICKET(), 0x4000);
    same(OpenSSL::SSL_OP_ALL(), Native::constant('SSL_OP_ALL'));
    same(Native::WANT_READ, -1);
    same(
        OpenSSL::options('no_sslv3', 'NO-TICKET', OpenSSL::SSL_OP_ALL()),
        OpenSSL::SSL_OP_NO_SSLv3() | OpenSSL::SSL_OP_NO_TICKET() | OpenSSL::SSL_OP_ALL(),
    );
    fails(ValueError::class, 'no_trust', fn () => OpenSSL::options('no_trust'));
    fails(BadMethodCallException::class, '', fn () => OpenSSL::SSL_OP_NO_TICKET(1));
};

$tests['values of functions'] = function (): void {
    $context = OpenSSL::ssl_ctx_new(OpenSSL::tls_client_method());
    OpenSSL::ssl_ctx_set_verify_depth(ctx: $context, depth: 3);
    same(OpenSSL::ssl_ctx_get_verify_depth($context), 3);
    same(OpenSSL::ssl_ctx_get_verify_depth($context->handle()), 3);
    $ciphers = OpenSSL::ssl_ctx_get_ciphers($context);
    same($ciphers->type(), 'STACK_OF(SSL_CIPHER)');
    same(OpenSSL::sk_ssl_cipher_value($ciphers, OpenSSL::sk_ssl_cipher_num($ciphers)), null);
    holds(OpenSSL::ssl_ctx_get_ciphers($context)->equals($ciphers), 'they are not equal');
    same((string) $ciphers, "gasket STACK_OF(SSL_CIPHER): {$ciphers->handle()}");
    fails(BadArgumentException::class, 'null character', fn () => Native::ctx_new(0, "a\0b"));
    fails(TypeError::class, 'Room', fn () => OpenSSL::rand_bytes('text'));
    fails(ValueError::class, 'at least one byte', fn () => new Room(0));
    fails(Error::class, '__clone', fn () => clone $ciphers);
    $room = new Room(16);
    same(OpenSSL::rand_bytes($room), 1);
    same(strlen($room->bytes()), 16);
    same(strlen($room->bytes(3)), 3);
    holds($room->bytes() !== str_repeat("\0", 16), 'nothing was written');
    $bio = OpenSSL::bio_new(OpenSSL::bio_s_mem());
    same(OpenSSL::bio_write($bio, $room), 16);
    same(OpenSSL::bio_write($bio, 'text'), 4);
    $all = new Room(32);
    same(OpenSSL::bio_read($bio, $all), 20);
    same($all->bytes(20), $room->bytes() . 'text');
};

$tests['objects'] = function (): void {
    $name = OpenSSL::x509_get_subject_name(Certificate::fromBytes(file_get_contents(certificates('server.pem'))));
    gc_collect_cycles();
    holds(OpenSSL::x509_name_entry_count($name) > 0, 'its certificate is gone');
    $live = Native::live(0);
    $made = OpenSSL::x509_name_new();
    same(Native::live(0), $live + 1);
    $made->close();
    same(Native::live(0), $live);
    same($made->isClosed(), true);
    fails(BadHandleException::class, 'the X509_NAME is closed', fn () => OpenSSL::x509_name_entry_count($made));
    try {
        new Context(certificate: '/nowhere');
    } catch (OsException) {
    }
    same(Native::live(0), $live, 'what a constructor that throws leaves');
};

$tests['dynamic calls'] = function (): void {
    $context = OpenSSL::call('EVP_MD_CTX_new', 'new EVP_MD_CTX * (void)');
    same($context->type(), 'EVP_MD_CTX');
    $begin = 'int (EVP_MD_CTX *, const EVP_MD *, ENGINE * null)';
    same(OpenSSL::call('EVP_DigestInit_ex', $begin, $context, OpenSSL::evp_sha256(), null), 1);
    $update = 'int (EVP_MD_CTX *, bytes, length size_t)';
    same(OpenSSL::call('EVP_DigestUpdate', $update, $context, 'abc'), 1);
    $digest = new Room(32);
    $end = 'int (EVP_MD_CTX *, room, out unsigned int)';
    same(OpenSSL::call('EVP_DigestFinal_ex', $end, $context, $digest), [1, 32]);
    same((string) $digest, hash('sha256', 'abc', true));
    $nid = OpenSSL::call('OBJ_ln2nid', 'int (const char *)', 'sha256');
    same(OpenSSL::call('OBJ_nid2ln', 'const char * static (int)', $nid), 'sha256');
    same(OpenSSL::call('OBJ_nid2ln', 'const char * static (int)', 1_000_000), null);
    same(OpenSSL::call('EVP_MD_CTX_set_flags', 'void (EVP_MD_CTX *, int)', $context, 0), null);
    foreach (['new EVP_MD_CTX *', 'int (', ')', ''] as $signature) {
        fails(BadArgumentException::class, '', fn () => OpenSSL::call('EVP_MD_CTX_new', $signature));
    }
    $name = 'const char * static (int)';
    fails(ArgumentCountError::class, 'fewer', fn () => OpenSSL::call('OBJ_nid2ln', $name));
    fails(ArgumentCountError::class, 'more', fn () => OpenSSL::call('OBJ_nid2ln', $name, 1, 2));
    fails(TypeError::class, 'must be a number, not string', fn () => OpenSSL::call('OBJ_nid2ln', $name, 'one'));
    fails(UnsupportedException::class, 'no_such', fn () => OpenSSL::call('no_such_function', 'int (void)'));
};

$tests['C functions'] = function (): void {
    $asked = [];
    $server = server_context();
    Native::ctx_set_question($server, Native::QUESTION_CLIENT_HELLO, 1);
    Native::ctx_set_question_callback($server, function (int $stream, int $question, int $user) use (&$asked): bool {
        $asked[] = [$question, $user];
        return true;
    }, 42);
    pair(server: $server);
    same($asked, [[Native::QUESTION_CLIENT_HELLO, 42]]);
    Native::ctx_set_question_callback($server, fn () => throw new LogicException('of a callback'), 0);
    fails(LogicException::class, 'of a callback', fn () => pair(server: $server));
    Scheduler::stop();
};

// ---- streams ----

$tests['lines and pieces'] = function (): void {
    [$client, $server] = pair();
    $server->write("first\nsecond\nthird");
    same($client->gets(), "first\n");
    same($client->gets(3), 'sec');
    same($client->gets(100), "ond\n");
    $client->setTimeout(0.1);
    fails(TimeoutException::class, 'the time has run out', fn () => $client->gets());
    $server->write(" line\nrest");
    same($client->gets(), "third line\n");
    fails(TimeoutException::class, '', fn () => $client->getContents());
    same($client->pending(), 4);
    same($client->getContents(2), 're');
    $server->write(str_repeat('0123456789', 20_000));
    $server->close();
    same($client->read(2), 'st');
    same($client->getContents(), str_repeat('0123456789', 20_000));
    same($client->eof(), true);
    same($client->gets(), false);
    fails(ValueError::class, 'length', fn () => $client->read(0));
    fails(ValueError::class, 'length', fn () => $client->gets(0));
    fails(ValueError::class, 'length', fn () => $client->gets(-1));
    fails(ValueError::class, 'length', fn () => $client->getContents(-1));
    same($client->getContents(0), '');
};

$tests['writes are gathered'] = function (): void {
    [$client, $server] = pair();
    $client->setBuffering(4096);
    $client->write("question\n");
    $server->setTimeout(0.1);
    fails(TimeoutException::class, '', fn () => $server->gets());
    $client->flush();
    same($server->gets(), "question\n");
    $client->write("another\n");
    $client->setTimeout(0.1);
    // What waits for an answer sends what is gathered.
    fails(TimeoutException::class, '', fn () => $client->gets());
    same($server->gets(), "another\n");
    $client->write('last');
    $client->close();
    same($server->getContents(), 'last');
};

$tests['more than the system takes'] = function (): void {
    [$client, $server] = pair();
    $data = random_bytes(3_000_000);
    $found = '';
    Scheduler::spawn(function () use ($client, $data): void {
        $client->write($data);
        $client->shutdown();
        same($client->gets(), "thanks\n");
    });
    Scheduler::spawn(function () use ($server, &$found): void {
        $found = $server->getContents();
        $server->write("thanks\n");
        $server->close();
    });
    Scheduler::run();
    same($found === $data, true);
};

$tests['what was agreed on'] = function (): void {
    [$client, $server] = pair(client_context(alpn: ['one', 'two']), server_context(alpn: ['two', 'three']));
    same($client->protocol(), 'TLSv1.3');
    same($client->alpn(), 'two');
    same($client->verifyResult(), 0);
    same($client->verifyString(), 'ok');
    same($client->side(), Side::Client);
    same($server->side(), Side::Server);
    same($client->sessionReused(), false);
    same($server->serverName(), 'localhost');
    same($server->peerCertificate(), null);
    holds(str_starts_with($client->cipher(), 'TLS_'), $client->cipher());
    holds(str_starts_with($client->peer(), 'localhost:'), $client->peer());
    holds($client->descriptor() > 2, 'no descriptor');
    same((string) $client, 'gasket stream: ' . $client->handle());
    $client->close();
    same((string) $client, 'gasket stream: closed');
};

$tests['certificates'] = function (): void {
    [$client] = pair();
    $shown = $client->peerCertificate();
    $client->close();
    same($shown->pem(), Certificate::fromBytes($shown->der())->pem());
    same($shown->version(), 3);
    $now = new DateTimeImmutable();
    holds($shown->notBefore() <= $now && $shown->notAfter() >= $now, 'it is not valid now');
    same($shown->keyType(), 'RSA');
    same($shown->keyBits(), 2048);
    holds(str_contains($shown->keyPem(), 'BEGIN PUBLIC KEY'), 'no key');
    holds(in_array(['DNS', 'localhost'], $shown->alternativeNames(), true), 'not for localhost');
    holds(in_array(['CN', 'localhost'], $shown->subjectNames(), true), 'not of localhost');
    holds($shown->issuerNames() !== [] && $shown->issuer() !== '' && $shown->serial() !== '', 'no issuer');
    holds(str_contains($shown->subject(), 'CN=localhost'), $shown->subject());
    same($shown->fingerprint(), strtoupper(hash('sha256', $shown->der())));
    same(strlen($shown->fingerprint('sha1')), 40);
    same($shown->fingerprint('nonsense'), null);
    fails(SslException::class, '', fn () => Certificate::fromBytes('nonsense'));
};

$tests['contexts'] = function (): void {
    $server = new Context(
        Side::Both,
        'tlsv1.2+',
        certificateBytes: file_get_contents(certificates('server.pem')),
        keyBytes: file_get_contents(certificates('server.key')),
        verify: Verify::Optional,
        caBytes: file_get_contents(certificates('root.pem')),
        caDirectory: certificates(''),
        caSystem: true,
        maxDepth: 3,
        ciphers: 'ECDHE+AESGCM',
        ciphersuites: 'TLS_AES_128_GCM_SHA256',
        serverCipherOrder: true,
        resumption: false,
        ticketKeys: str_repeat('k', 80),
        serverNames: ['*.example' => server_context()],
    );
    [$client] = pair(server: $server);
    same($client->cipher(), 'TLS_AES_128_GCM_SHA256');
    [$client] = pair(null, $server, new StreamSettings(method: 'tlsv1.2', ciphers: 'ECDHE-RSA-AES256-GCM-SHA384'));
    same($client->cipher(), 'ECDHE-RSA-AES256-GCM-SHA384');
    same($client->protocol(), 'TLSv1.2');
    fails(SslException::class, '', fn () => server_context(key: certificates('other.key')));
    fails(SslException::class, '', fn () => server_context(key: certificates('encrypted.key')));
    server_context(key: certificates('encrypted.key'), password: 'sesame');
};

$tests['where a stream connects from'] = function (): void {
    [, $server] = pair(settings: new StreamSettings(localAddress: '127.0.0.1'));
    holds(str_starts_with($server->peer(), '127.0.0.1:'), $server->peer());
    $nowhere = new StreamSettings(localAddress: 'nowhere');
    fails(BadArgumentException::class, 'host', fn () => Stream::connect('127.0.0.1', 1, settings: $nowhere));
};

$tests['pre-shared keys'] = function (): void {
    $keys = ['somebody' => str_repeat('k', 32)];
    [$client] = pair(client_context(psk: $keys), new Context(Side::Server, psk: $keys));
    same($client->peerCertificate(), null);
};

$tests['revocation lists'] = function (): void {
    $server = server_context(certificate: certificates('revoked-chain.pem'), key: certificates('revoked.key'));
    $client = client_context(crl: Revocation::Peer, crlFile: certificates('issuer.crl'));
    $failure = fails(VerifyException::class, '', fn () => pair($client, $server));
    same($failure->verifyResult, OpenSSL::X509_V_ERR_CERT_REVOKED());
    $lists = file_get_contents(certificates('issuer.crl'));
    fails(VerifyException::class, '', fn () => pair(client_context(crl: Revocation::Peer, crlBytes: $lists), $server));
};

$tests['questions'] = function (): void {
    $other = server_context(certificate: certificates('other.pem'), key: certificates('other.key'));
    $asked = null;
    $server = server_context(questions: ['client_hello' => function (Stream $stream) use (&$asked, $other): Context {
        $asked = $stream->serverName();
        return $other;
    }]);
    [$client] = pair(null, $server, new StreamSettings(verify: Verify::None));
    same($asked, 'localhost');
    same($client->verifyResult(), OpenSSL::X509_V_ERR_HOSTNAME_MISMATCH());
    $refusing = client_context(questions: ['verify' => fn (Stream $stream): bool => false]);
    fails(VerifyException::class, '', fn () => pair($refusing));
    fails(ValueError::class, "no question 'colour'", fn () => client_context(questions: ['colour' => fn () => true]));
};

$tests['STARTTLS'] = function (): void {
    $plain = new StreamSettings(plain: true);
    $listener = new Listener('127.0.0.1', 0, server_context(), timeout: 30, settings: $plain);
    $found = null;
    Scheduler::spawn(function () use ($listener): void {
        $stream = $listener->accept();
        same($stream->gets(), "STARTTLS\n");
        $stream->write("go ahead\n");
        $stream->startTls();
        same($stream->gets(), "secret\n");
        $stream->write("{$stream->protocol()}\n");
        $stream->close();
    });
    Scheduler::spawn(function () use ($listener, $plain, &$found): void {
        $stream = Stream::connect('localhost', $listener->port(), client_context(), 30, settings: $plain);
        $stream->write("STARTTLS\n");
        same($stream->gets(), "go ahead\n");
        $stream->startTls();
        $stream->handshake();
        $stream->write("secret\n");
        $found = $stream->gets();
        $stream->close();
    });
    Scheduler::run();
    same($found, "TLSv1.3\n");
};

$tests['sockets become streams and sockets again'] = function (): void {
    [$one, $other] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
    fwrite($one, "plain\n");
    same(fgets($other), "plain\n");
    $client = Stream::wrap($one, client_context(), 'localhost', timeout: 30);
    $server = Stream::wrap($other, server_context(), timeout: 30);
    $back = [];
    Scheduler::spawn(function () use ($client, &$back): void {
        $client->write("secret\n");
        same($client->gets(), "also secret\n");
        $back[0] = $client->detach();
    });
    Scheduler::spawn(function () use ($server, &$back): void {
        same($server->gets(), "secret\n");
        $server->write("also secret\n");
        same($server->gets(), false);
        $back[1] = $server->detach();
    });
    Scheduler::run();
    same($back[0], [$one, '']);
    same($back[1], [$other, '']);
    same($client->isClosed(), true);
    fwrite($one, "plain again\n");
    same(fgets($other), "plain again\n");
};

$tests['a wrapped socket stays open'] = function (): void {
    [$one, $other] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
    $stream = Stream::wrap($one, client_context(), settings: new StreamSettings(verifyHost: ''));
    fails(TimeoutException::class, '', function () use ($stream): void {
        $stream->setTimeout(0);
        $stream->handshake();
    });
    $stream->close();
    holds(strlen(fread($other, 65536)) > 100, 'no client hello');
    fwrite($one, "alive\n");
    same(fgets($other), "alive\n");
    fails(TypeError::class, 'expected, not string', fn () => Stream::wrap('socket', client_context(), 'localhost'));
    $memory = fopen('php://memory', 'r+');
    fails(ValueError::class, 'cannot be found', fn () => Stream::wrap($memory, client_context(), 'x'));
    fails(StateException::class, '', fn () => Stream::wrap($one, client_context(), timeout: 1)->handshake());
};

$tests['sockets of that extension'] = function (): void {
    if (!extension_loaded('sockets')) {
        throw new Skip('PHP has no sockets extension');
    }
    socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $sockets);
    $client = Stream::wrap($sockets[0], client_context(), 'localhost', timeout: 30);
    $server = Stream::wrap($sockets[1], server_context(), timeout: 30);
    Scheduler::spawn(fn () => $client->write("secret\n"));
    $found = null;
    Scheduler::spawn(function () use ($server, &$found): void {
        $found = $server->gets();
    });
    Scheduler::run();
    same($found, "secret\n");
};

// ---- PHP's own streams ----

$tests['a protocol of PHP\'s streams'] = function (): void {
    $listener = new Listener('127.0.0.1', 0, server_context(), timeout: 30);
    StreamWrapper::register();
    StreamWrapper::register();
    $options = ['gasket' => ['context' => client_context(), 'timeout' => 30]];
    $address = "gasket://localhost:{$listener->port()}";
    $found = null;
    Scheduler::spawn(function () use ($listener): void {
        $stream = $listener->accept();
        $stream->write("You said {$stream->gets()}");
        $stream->close();
    });
    Scheduler::spawn(function () use ($address, $options, &$found): void {
        $resource = fopen($address, 'r+', false, stream_context_create($options));
        fwrite($resource, "hello\n");
        $found = stream_get_contents($resource);
        fclose($resource);
    });
    Scheduler::run();
    same($found, "You said hello\n");
    // Nobody shakes hands with it.
    $options['gasket']['timeout'] = 0.2;
    $context = stream_context_create($options);
    fails(TimeoutException::class, 'handshake', fn () => @fopen($address, 'r+', false, $context));
    fails(ValueError::class, 'names no host and port', fn () => @fopen('gasket://localhost', 'r+'));
};

$tests['PHP\'s functions for streams'] = function (): void {
    [$client, $server] = pair();
    $resource = $client->resource();
    same(fprintf($resource, "%s %d\n", 'line', 1), 7);
    same($server->gets(), "line 1\n");
    same(stream_set_write_buffer($resource, 0), 0);
    $server->write("one\ntwo;three\nrest of it");
    $server->shutdown();
    same(fgets($resource), "one\n");
    same(stream_get_line($resource, 100, ';'), 'two');
    same(fscanf($resource, '%s'), ['three']);
    $memory = fopen('php://memory', 'r+');
    same(stream_copy_to_stream($resource, $memory), 10);
    same(feof($resource), true);
    rewind($memory);
    same(stream_get_contents($memory), 'rest of it');
    same(fclose($resource), true);
    same($client->isClosed(), true);
    same($server->getContents(), '');
};

// ---- waiting ----

$tests['Select'] = function (): void {
    [$client, $server] = pair();
    same(Select::wait([$client, $server], [], 0.1), [[], []]);
    same(Select::wait([$client], [$client], 10), [[], [$client]]);
    $server->write("two\nlines\n");
    same(Select::wait([$client, $server], [], 10), [[$client], []]);
    same($client->gets(), "two\n");
    same(Select::wait([$client], [], 10), [[$client], []]);
    [$one, $other] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
    fwrite($one, 'x');
    $listener = new Listener('127.0.0.1', 0, server_context());
    same(Select::wait([$listener, $server, $other], [], 10), [[$other], []]);
    $server->close();
    $client->gets();
    same($client->gets(), false);
    same(Select::wait([$client, $server], [], 10), [[$client, $server], []]);
};

$tests['fibers'] = function (): void {
    $listener = new Listener(null, 0, server_context(), timeout: 0.1);
    Scheduler::spawn(function () use ($listener): void {
        fails(TimeoutException::class, 'accept: the time has run out', fn () => $listener->accept());
    });
    Scheduler::run();
    Scheduler::spawn(function () use ($listener): void {
        same(Scheduler::wait($listener, 'read', 0.01), false);
        throw new LogicException('of a fiber');
    });
    fails(LogicException::class, 'of a fiber', Scheduler::run(...));
    Scheduler::run();
    fails(LogicException::class, 'Scheduler::spawn', fn () => Scheduler::wait($listener, 'read'));
    $listener->close();
    fails(BadHandleException::class, 'the listener is closed', fn () => $listener->accept());
    fails(BadHandleException::class, 'the listener is closed', fn () => $listener->port());
};

$tests['another event loop'] = function (): void {
    [$client, $server] = pair();
    $asked = [];
    $client->setWaiter(function (Stream $stream, string $direction, ?float $seconds) use (&$asked, $server): bool {
        $asked[] = $direction;
        holds($seconds > 0 && $seconds <= 30, "$seconds seconds");
        $server->write("now\n");
        return true;
    });
    same($client->gets(), "now\n");
    same($asked, ['read']);
    $client->setWaiter(fn (): bool => false);
    fails(TimeoutException::class, '', fn () => $client->gets());
    // A fiber that is not the scheduler's own waits by itself.
    $client->setWaiter(null);
    $found = null;
    Scheduler::spawn(function () use ($client, $server, &$found): void {
        $fiber = new Fiber(function () use ($client, $server): string {
            $server->write("inside\n");
            return $client->gets();
        });
        $fiber->start();
        $found = $fiber->getReturn();
    });
    Scheduler::run();
    same($found, "inside\n");
};

$tests['signals lose nothing'] = function (): void {
    if (!function_exists('pcntl_signal')) {
        throw new Skip('PHP has no signals without pcntl');
    }
    [$client, $server] = pair();
    pcntl_signal(SIGUSR1, fn () => throw new LogicException('the signal'));
    $sender = proc_open(
        ['sh', '-c', 'for i in 1 2 3 4 5 6 7 8 9 10; do sleep 0.03; kill -USR1 ' . getmypid() . '; done'],
        [],
        $pipes,
    );
    $sent = $received = $signals = 0;
    $client->setTimeout(0.001);
    $end = hrtime(true) + 60e9;
    while ((proc_get_status($sender)['running'] || $received < $sent) && hrtime(true) < $end) {
        try {
            $server->write(sprintf("%09d\n", $sent++));
            while (true) {
                same((int) $client->gets(), $received);
                $received++;
            }
        } catch (LogicException) {
            $signals++;
        } catch (TimeoutException) {
        }
    }
    proc_close($sender);
    pcntl_signal(SIGUSR1, SIG_DFL);
    holds($signals > 0, 'no signal came');
    same($received, $sent);
};

$passed = $failed = $skipped = 0;
foreach ($tests as $name => $body) {
    try {
        $body();
        $passed++;
    } catch (Skip $skip) {
        $skipped++;
        echo "skipped: $name: {$skip->getMessage()}\n";
    } catch (Throwable $thrown) {
        $failed++;
        echo "FAILED $name: $thrown\n";
    }
}
echo "$passed passed, $failed failed, $skipped skipped\n";
exit($failed === 0 ? 0 : 1);
