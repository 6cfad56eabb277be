<?php

// The scenarios in PHP: scenarios, serve, visit NAME=PORT... (../scenarios/README.md)

declare(strict_types=1);

use Gasket\Context;
use Gasket\Exception\BadArgumentException;
use Gasket\Exception\BadHandleException;
use Gasket\Exception\ClosedException;
use Gasket\Exception\OsException;
use Gasket\Exception\SslException;
use Gasket\Exception\StateException;
use Gasket\Exception\TimeoutException;
use Gasket\Exception\VerifyException;
use Gasket\Listener;
use Gasket\Native;
use Gasket\OpenSSL;
use Gasket\Scheduler;
use Gasket\Side;
use Gasket\Stream;
use Gasket\StreamSettings;

require __DIR__ . '/../../../bindings/php/autoload.php';
require __DIR__ . '/expect.php';

function port(string $service): int
{
    return (int) getenv("GASKET_PORT_$service");
}

/** A connection to a service, by a client that trusts the root. */
function connect(
    string $service,
    ?Context $context = null,
    ?StreamSettings $settings = null,
    float $timeout = 30,
): Stream {
    $context ??= new Context(caFile: certificates('root.pem'));
    return Stream::connect('localhost', port($service), $context, $timeout, settings: $settings);
}

$scenarios = [];

$scenarios['text'] = function (): void {
    $resource = connect('ECHO')->resource();
    $lines = ["Grüße\r\n", "κόσμε\n", "\n", "日本語 🧷\n"];
    foreach ($lines as $line) {
        same(fwrite($resource, $line), strlen($line));
    }
    foreach ($lines as $line) {
        same(fgets($resource), $line);
    }
    fclose($resource);
    $stream = connect('ECHO');
    $stream->write("one\ntwo\nthree");
    $stream->shutdown();
    same(iterator_to_array($stream), ["one\n", "two\n", 'three']);
    $stream->close();
};

$scenarios['bytes'] = function (): void {
    $bytes = implode('', array_map(chr(...), range(0, 255)));
    $stream = connect('ECHO');
    same($stream->write($bytes), 256);
    same($stream->getContents(100), substr($bytes, 0, 100));
    same($stream->gets(56), substr($bytes, 100, 56));
    same($stream->getContents(100), substr($bytes, 156));
    $stream->close();
};

$scenarios['bulk'] = function (): void {
    $size = 10 * 1024 * 1024;
    $data = random_bytes($size);
    $stream = connect('TALLY');
    same($stream->write($data), $size);
    $stream->shutdown();
    same($stream->gets(), "$size " . hash('sha256', $data) . "\n");
    $stream->close();
    $resource = connect('SOURCE')->resource();
    fwrite($resource, "$size\n");
    $digest = trim(fgets($resource));
    $data = stream_get_contents($resource);
    same(strlen($data), $size);
    same(hash('sha256', $data), $digest);
    fclose($resource);
};

$scenarios['half-close'] = function (): void {
    $stream = connect('TALLY');
    $stream->write('half');
    $stream->shutdown();
    same($stream->gets(), '4 ' . hash('sha256', 'half') . "\n");
    fails(StateException::class, 'close_notify was sent', fn () => $stream->write('more'));
    $stream->close();
};

$scenarios['end'] = function (): void {
    $stream = connect('NAMES');
    holds($stream->gets() !== false, 'no line');
    same($stream->eof(), false);
    same($stream->gets(), false);
    same($stream->eof(), true);
    same($stream->read(10), '');
    same($stream->getContents(), '');
    $stream->close();
    $resource = connect('NAMES')->resource();
    fgets($resource);
    same(fgets($resource), false);
    same(feof($resource), true);
    fclose($resource);
};

$scenarios['last-words'] = function (): void {
    $data = random_bytes(150000);
    $stream = connect('LATE');
    same($stream->write($data), 150000);
    $stream->close();
    $stream = connect('HEARD');
    same($stream->gets(), '150000 ' . hash('sha256', $data) . "\n");
    $stream->close();
};

$scenarios['cut'] = function (): void {
    $stream = connect('CUT');
    $failure = fails(ClosedException::class, '', fn () => $stream->getContents());
    same($failure->kind, 'closed');
    same($failure->what, 'read');
    same($stream->eof(), false);
    // What came before it.
    same($stream->read(10), 'half');
    fails(ClosedException::class, '', fn () => $stream->read(10));
    $stream->close();
    $resource = connect('CUT')->resource();
    same(fread($resource, 4), 'half');
    fails(ClosedException::class, '', fn () => fread($resource, 1));
    $stream = connect('CUT', settings: new StreamSettings(ignoreUnexpectedEof: true));
    same($stream->getContents(), 'half');
    $stream->close();
};

function refused(string $service, int $result): void
{
    $failure = fails(VerifyException::class, 'certificate verify failed', fn () => connect($service));
    same($failure->verifyResult, $result);
    same($failure->kind, 'verify');
    holds($failure->verifyString !== '', 'no text');
}

$scenarios['refused'] = function (): void {
    refused('UNTRUSTED', OpenSSL::X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY());
    refused('EXPIRED', OpenSSL::X509_V_ERR_CERT_HAS_EXPIRED());
    refused('SELF_SIGNED', OpenSSL::X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT());
};

$scenarios['wrong-host'] = function (): void {
    refused('OTHER', OpenSSL::X509_V_ERR_HOSTNAME_MISMATCH());
};

$scenarios['names'] = function (): void {
    $stream = connect('NAMES', new Context(caFile: certificates('root.pem'), alpn: ['alpha', 'beta']));
    same($stream->gets(), "localhost beta\n");
    same($stream->alpn(), 'beta');
    same($stream->serverName(), 'localhost');
    $stream->close();
    $stream = connect('NAMES', settings: new StreamSettings(serverName: 'another.example', verifyHost: 'localhost'));
    same($stream->gets(), "another.example -\n");
    same($stream->alpn(), null);
    $stream->close();
};

$scenarios['client-certificate'] = function (): void {
    $stream = connect('CLIENT', new Context(
        caFile: certificates('root.pem'),
        certificate: certificates('client.pem'),
        key: certificates('client.key'),
    ));
    same($stream->gets(), "Gasket client\n");
    $stream->close();
    $stream = connect('CLIENT');
    same(fails(SslException::class, '', fn () => $stream->gets())->alert, 116);
    $stream->close();
};

$scenarios['timeout'] = function (): void {
    $stream = connect('ECHO', timeout: 0.3);
    $began = hrtime(true);
    $failure = fails(TimeoutException::class, 'the time has run out', fn () => $stream->read(3));
    $took = (hrtime(true) - $began) / 1e9;
    holds($took > 0.25 && $took < 5, "it took $took");
    same($failure->kind, 'timeout');
    same($failure->what, 'read');
    $stream->setTimeout(0);
    fails(TimeoutException::class, '', fn () => $stream->gets());
    $stream->setTimeout(30);
    $stream->write("yes\n");
    same($stream->gets(), "yes\n");
    $resource = $stream->resource();
    stream_set_timeout($resource, 0, 200_000);
    same(fgets($resource), false);
    same(feof($resource), false);
    stream_set_timeout($resource, 30);
    fwrite($resource, "again\n");
    same(fgets($resource), "again\n");
    fclose($resource);
    $began = hrtime(true);
    same(fails(TimeoutException::class, '', fn () => connect('MUTE', timeout: 0.3))->what, 'handshake');
    holds(hrtime(true) - $began < 5e9, 'it took too long');
};

/** A signal comes in the middle of a wait. */
function signalled(Stream $stream, callable $body): float
{
    $sender = proc_open(['sh', '-c', 'sleep 0.3; kill -USR1 ' . getmypid()], [], $pipes);
    $began = hrtime(true);
    fails(Exception::class, 'the signal', $body);
    $took = (hrtime(true) - $began) / 1e9;
    proc_close($sender);
    holds($took > 0.1 && $took < 5, "it took $took");
    $stream->write("after\n");
    same($stream->gets(), "after\n");
    return $took;
}

$scenarios['interrupt'] = function (): void {
    if (!function_exists('pcntl_signal')) {
        throw new Skip('PHP has no signals without pcntl');
    }
    pcntl_signal(SIGUSR1, function (): void {
        throw new Exception('the signal');
    });
    $stream = connect('ECHO');
    signalled($stream, fn () => $stream->gets());
    pcntl_async_signals(true);
    signalled($stream, fn () => $stream->gets());
    $resource = $stream->resource();
    signalled($stream, fn () => fgets($resource));
    pcntl_async_signals(false);
    pcntl_signal(SIGUSR1, SIG_DFL);
    $stream->close();
};

$scenarios['hundred'] = function (): void {
    $context = new Context(caFile: certificates('root.pem'));
    $open = $most = $done = 0;
    for ($number = 1; $number <= 100; $number++) {
        Scheduler::spawn(function () use ($number, $context, &$open, &$most, &$done): void {
            $stream = Stream::connect('127.0.0.1', port('ECHO'), $context, 60);
            $most = max($most, ++$open);
            for ($round = 1; $round <= 3; $round++) {
                $stream->write("$round of $number\n");
                same($stream->gets(), "$round of $number\n");
                while ($most < 100) {
                    Scheduler::wait($stream, 'write');
                }
            }
            $open--;
            $done++;
            $stream->close();
        });
    }
    Scheduler::run();
    same($most, 100);
    same($done, 100);
};

$scenarios['misuse'] = function (): void {
    $stream = connect('ECHO');
    $stream->close();
    $stream->close();
    foreach ([
        fn () => $stream->read(1), fn () => $stream->write('x'), fn () => $stream->gets(), fn () => $stream->flush(),
        fn () => $stream->protocol(), fn () => $stream->getContents(), fn () => $stream->handshake(),
    ] as $use) {
        same(fails(BadHandleException::class, 'the stream is closed', $use)->kind, 'bad-handle');
    }
    $context = new Context();
    fails(BadHandleException::class, 'no live ctx', fn () => OpenSSL::ssl_ctx_get_options(12345));
    $bio = OpenSSL::bio_new(OpenSSL::bio_s_mem());
    fails(BadHandleException::class, 'ctx', fn () => OpenSSL::ssl_ctx_get_options($bio));
    fails(TypeError::class, 'Gasket\Handle|int, string given', fn () => OpenSSL::ssl_ctx_get_options('context'));
    fails(TypeError::class, 'type int, string given', fn () => OpenSSL::ssl_ctx_set_options($context, 'many'));
    fails(ArgumentCountError::class, 'Too few arguments', fn () => OpenSSL::ssl_ctx_set_options($context));
    fails(BadArgumentException::class, 'depth', fn () => OpenSSL::ssl_ctx_set_verify_depth($context, 2 ** 40));
    fails(Error::class, 'Unknown named parameter $cafile', fn () => new Context(cafile: 'x'));
    fails(BadMethodCallException::class, 'no function or constant SSL_OP_NONSENSE', fn () => OpenSSL::SSL_OP_NONSENSE());
    $freed = OpenSSL::x509_name_new();
    OpenSSL::x509_name_free($freed);
    fails(BadHandleException::class, 'no live', fn () => OpenSSL::x509_name_entry_count($freed));
};

function live(int $kind): int
{
    gc_collect_cycles();
    return Native::live($kind);
}

$scenarios['collector'] = function (): void {
    $streams = live(Native::KIND_STREAM);
    $stream = connect('ECHO');
    $all = live(0);
    $name = OpenSSL::x509_get_subject_name($stream->peerCertificate());
    for ($count = 0; $count < 20; $count++) {
        $dropped = connect('ECHO');
        // In a circle: the collector has to find it.
        $circle = new stdClass();
        $circle->self = $circle;
        $circle->stream = $dropped;
        unset($circle, $dropped);
    }
    same(live(Native::KIND_STREAM), $streams + 1);
    for ($count = 0; $count < 200; $count++) {
        OpenSSL::x509_name_new();
        $junk = str_repeat('x', 10000) . "$count\n";
        $stream->write($junk);
        same($stream->gets(), $junk);
    }
    holds(str_contains(OpenSSL::x509_name_oneline($name), 'CN='), 'the name is gone');
    unset($name);
    same(live(0), $all);
    unset($stream);
    same(live(Native::KIND_STREAM), $streams);
};

$scenarios['errors'] = function (): void {
    $failure = fails(VerifyException::class, '', fn () => connect('UNTRUSTED'));
    same($failure->what, 'handshake');
    same($failure->verifyResult, 20);
    same($failure->verifyString, OpenSSL::x509_verify_cert_error_string(20));
    same($failure->peer, 'localhost:' . port('UNTRUSTED'));
    holds($failure->alert > 0, 'no alert');
    holds(count($failure->codes) > 0 && count($failure->codes) === count($failure->strings), 'no codes');
    holds(str_contains($failure->strings[0], 'certificate verify failed'), $failure->strings[0]);
    $failure = fails(SslException::class, '', fn () => connect('PLAIN'));
    same($failure->kind, 'ssl');
    holds($failure->codes[0] > 0, 'no code');
    $listener = new Listener('127.0.0.1', 0, new Context(Side::Server));
    $free = $listener->port();
    $listener->close();
    $failure = fails(OsException::class, '', fn () => Stream::connect('127.0.0.1', $free, timeout: 10));
    same($failure->what, 'connect');
    holds($failure->osError > 0 && $failure->getCode() === $failure->osError, 'no number');
    fails(OsException::class, '/nowhere.pem', fn () => new Context(caFile: '/nowhere.pem'));
};

$scenarios['direct'] = function (): void {
    $stream = connect('ECHO');
    $ssl = Native::stream_ssl($stream);
    same(OpenSSL::ssl_get_version($ssl), $stream->protocol());
    [$bits, $algorithmBits] = OpenSSL::ssl_cipher_get_bits(OpenSSL::ssl_get_current_cipher($ssl));
    holds($bits >= 128 && $algorithmBits >= $bits, "$bits of $algorithmBits bits");
    $context = Native::stream_ctx($stream);
    $options = OpenSSL::ssl_ctx_get_options($context);
    $more = OpenSSL::ssl_ctx_set_options($context, OpenSSL::SSL_OP_NO_TICKET());
    same($more, $options | OpenSSL::SSL_OP_NO_TICKET());
    same(OpenSSL::ssl_ctx_use_certificate_file($context, '/nowhere', OpenSSL::SSL_FILETYPE_PEM()), 0);
    holds(OpenSSL::directError($context)->codes[0] > 0, 'no code');
    OpenSSL::ssl_ctx_get_options($context);
    same(OpenSSL::directError($context), null);
    $certificate = $stream->peerCertificate();
    same(OpenSSL::x509_get_subject_name($certificate)->type(), 'X509_NAME');
    // Here alone the length is before its octets.
    same(OpenSSL::ssl_ctx_use_certificate_asn1($context, $certificate->der()), 1);
    $stream->close();
};

function report(string $name, callable $body): void
{
    try {
        $body();
        echo "ok $name\n";
    } catch (Skip $skip) {
        echo "n/a $name {$skip->getMessage()}\n";
    } catch (Throwable $thrown) {
        echo "not ok $name ", strtr($thrown->getMessage(), "\n", ' '), " ({$thrown->getLine()})\n";
        fwrite(STDERR, "$thrown\n");
    }
}

function serve(): void
{
    $context = new Context(
        Side::Server,
        certificate: certificates('server.pem'),
        key: certificates('server.key'),
    );
    $listener = new Listener('127.0.0.1', 0, $context, 64);
    Scheduler::spawn(function () use ($listener): void {
        while (true) {
            $stream = $listener->accept();
            Scheduler::spawn(function () use ($stream): void {
                try {
                    while (($bytes = $stream->read(65536)) !== '') {
                        $stream->write($bytes);
                    }
                    $stream->close();
                } catch (SslException | OsException) {
                    $stream->abort();
                }
            });
        }
    });
    Scheduler::spawn(function (): void {
        do {
            Scheduler::wait(STDIN, 'read');
        } while (fread(STDIN, 1) !== '');
        Scheduler::stop();
    });
    echo "port {$listener->port()}\n";
    Scheduler::run();
}

function visit(int $port): void
{
    $stream = Stream::connect('localhost', $port, new Context(caFile: certificates('root.pem')), 30);
    $stream->write("Grüße\n");
    same($stream->gets(), "Grüße\n");
    $stream->close();
    $distrusting = new Context(caFile: certificates('unknown.pem'));
    $failure = fails(VerifyException::class, '', fn () => Stream::connect('localhost', $port, $distrusting, 30));
    holds(in_array($failure->verifyResult, [19, 20], true), "the verify result is $failure->verifyResult");
}

switch ($argv[1] ?? '') {
    case 'scenarios':
        foreach (file(__DIR__ . '/../scenarios/list') as $line) {
            $name = strtok($line, ' ');
            if (isset($scenarios[$name])) {
                report($name, $scenarios[$name]);
            }
        }
        break;
    case 'serve':
        serve();
        break;
    case 'visit':
        foreach (array_slice($argv, 2) as $each) {
            [$name, $port] = explode('=', $each);
            report($name, fn () => visit((int) $port));
        }
        break;
    default:
        fwrite(STDERR, "usage: scenarios.php scenarios|serve|visit NAME=PORT...\n");
        exit(2);
}
