<?php

declare(strict_types=1);

namespace Gasket;

use Gasket\Exception\GasketException;
use Gasket\Exception\StateException;

/**
 * A TLS connection. Its methods are those of PHP's functions for streams; iterating gives its lines. resource() gives a
 * stream for these functions themselves.
 *
 * @implements \IteratorAggregate<int, string>
 */
final class Stream extends Handle implements \IteratorAggregate
{
    use Waiting;
    use StreamFacts;

    /** How much is read at once. */
    private const ROOM = 65536;
    /** How many seconds closing waits at most for a server that has to be heard before. */
    private const LINGER = 5.0;

    private static ?Room $room = null;

    private \FFI $native;
    private string $buffer = '';
    private int $taken = 0;
    private bool $ended = false;
    private bool $gathers = false;

    /** The socket that the program has given, which stays open as long as this. */
    private mixed $socket = null;

    private function __construct(int $answer, private Context $context, ?StreamSettings $settings, ?float $timeout)
    {
        $this->native = Library::native();
        parent::__construct(Shape::checked($answer), 'stream');
        self::$room ??= new Room(self::ROOM);
        $this->timeout = $timeout;
        $settings?->apply($this);
    }

    // ---- making streams ----

    /**
     * Connects to a host, a name or an address, which the certificate must be for.
     *
     * @param float|null $timeout seconds, for connecting and every operation later on
     * @param bool $handshake false to leave connecting and the handshake to the first operation
     */
    public static function connect(
        string $host,
        int $port,
        ?Context $context = null,
        ?float $timeout = null,
        bool $handshake = true,
        ?StreamSettings $settings = null,
    ): self {
        $context ??= Context::default();
        $answer = Library::native()->gasket_stream_connect($context->handle(), Shape::text('connect', $host), $port);
        $stream = new self($answer, $context, $settings, $timeout);
        if ($handshake && !$settings?->plain) {
            $stream->handshake();
        }
        return $stream;
    }

    /**
     * Makes a stream of a socket that is connected already. The handshake is left to the first operation.
     *
     * @param int|\Socket|resource $socket stays the program's, and open; a number is a descriptor
     * @param string|null $host whom a client talks to; where it is null, $settings have to say it
     */
    public static function wrap(
        mixed $socket,
        ?Context $context = null,
        ?string $host = null,
        ?Side $side = null,
        ?float $timeout = null,
        ?StreamSettings $settings = null,
    ): self {
        $context ??= Context::default();
        $side ??= $context->side === Side::Both ? Side::Client : $context->side;
        $descriptor = Descriptor::of($socket);
        $answer = Library::native()->gasket_stream_new_fd($context->handle(), $descriptor, $side->value);
        $stream = new self($answer, $context, null, $timeout);
        $stream->socket = $socket;
        if ($host !== null) {
            Native::stream_set_server_name($stream, $host);
            Native::stream_set_verify_host($stream, $host);
        }
        $settings?->apply($stream);
        return $stream;
    }

    /** A stream that a listener has accepted. @internal */
    public static function accepted(int $handle, Context $context, ?StreamSettings $settings, ?float $timeout): self
    {
        return new self($handle, $context, $settings, $timeout);
    }

    // ---- reading ----

    /** One more piece; false at the end. */
    private function fill(string $what): bool
    {
        if ($this->gathers) {
            $this->flush();
        }
        $count = $this->perform('read', $what, function (int $milliseconds): int {
            $count = $this->native->gasket_stream_read($this->handle(), self::$room->data, self::ROOM, $milliseconds);
            $this->take($count);
            return $count;
        });
        return $count > 0;
    }

    private function take(int $count): void
    {
        if ($count > 0) {
            if ($this->taken > 0) {
                $this->buffer = substr($this->buffer, $this->taken);
                $this->taken = 0;
            }
            $this->buffer .= self::$room->bytes($count);
        } elseif ($count === 0) {
            $this->ended = true;
        }
    }

    private function available(): int
    {
        return strlen($this->buffer) - $this->taken;
    }

    private function shift(int $count): string
    {
        $bytes = substr($this->buffer, $this->taken, $count);
        $this->taken += $count;
        if ($this->taken >= strlen($this->buffer)) {
            $this->buffer = '';
            $this->taken = 0;
        }
        return $bytes;
    }

    /** PHP's own functions take a length too small for an error of the program's, too. */
    private static function checkLength(?int $length, int $least): void
    {
        if ($length !== null && $length < $least) {
            throw new \ValueError("the length must be $least or more");
        }
    }

    /** Reads what there is, up to so many bytes; waits for the first. "" at the end. */
    public function read(int $length): string
    {
        self::checkLength($length, 1);
        $this->handle();
        if ($this->available() === 0 && !$this->fill('read')) {
            return '';
        }
        return $this->shift(min($length, $this->available()));
    }

    /** Reads so many bytes, or all, until the end; fewer than that only at the end. */
    public function getContents(?int $length = null): string
    {
        self::checkLength($length, 0);
        $this->handle();
        $parts = [];
        try {
            while ($length === null || $length > 0) {
                if ($this->available() === 0 && !$this->fill('read')) {
                    break;
                }
                $parts[] = $part = $this->shift(min($length ?? PHP_INT_MAX, $this->available()));
                $length = $length === null ? null : $length - strlen($part);
            }
        } catch (\Throwable $thrown) {
            // What was read stays to be read.
            $this->buffer = implode('', $parts) . substr($this->buffer, $this->taken);
            $this->taken = 0;
            throw $thrown;
        }
        return implode('', $parts);
    }

    /** Reads a line, its end included, or so many bytes of it; false at the end. */
    public function gets(?int $length = null): string|false
    {
        self::checkLength($length, 1);
        $this->handle();
        $seen = 0;
        while (true) {
            $end = strpos($this->buffer, "\n", $this->taken + $seen);
            $seen = $this->available();
            if ($end !== false || ($length !== null && $seen >= $length)) {
                $count = $end === false ? $seen : $end + 1 - $this->taken;
                return $this->shift(min($count, $length ?? $count));
            }
            if (!$this->fill('read')) {
                return $seen > 0 ? $this->shift($seen) : false;
            }
        }
    }

    /** Has the end been read, as feof has it? */
    public function eof(): bool
    {
        return $this->isClosed() || ($this->ended && $this->available() === 0);
    }

    /** The lines, their ends included. */
    public function getIterator(): \Generator
    {
        while (($line = $this->gets()) !== false) {
            yield $line;
        }
    }

    /** How many bytes can be read without the network. */
    public function pending(): int
    {
        return $this->available() + Native::stream_pending($this);
    }

    /**
     * For Select: sends what is queued and reads what has come, without waiting.
     *
     * @return bool is there something to read, an end or an error included?
     * @internal
     */
    public function readAhead(): bool
    {
        // An operation that waits makes its call itself.
        if ($this->busy || $this->isClosed()) {
            return true;
        }
        if ($this->native->gasket_stream_queued($this->handle()) > 0) {
            $this->dismiss($this->native->gasket_stream_flush($this->handle(), 0));
        }
        $count = $this->native->gasket_stream_read($this->handle(), self::$room->data, self::ROOM, 0);
        if ($count === Native::WANT_READ || $count === Native::WANT_WRITE) {
            $this->wants['read'] = $count === Native::WANT_READ ? 'read' : 'write';
            return false;
        }
        $this->take($count);
        $this->dismiss($count);
        return true;
    }

    /** What a stream has failed with is answered again. */
    private function dismiss(int $answer): void
    {
        if ($answer < Library::RECORDS_END) {
            $this->native->gasket_free($answer);
        }
    }

    // ---- writing ----

    /**
     * Writes all of it. It is sent at once, unless writes are gathered.
     *
     * @return int how many bytes that are
     */
    public function write(string $data): int
    {
        $length = strlen($data);
        $this->handle();
        for ($done = 0; $done < $length; $done += $count) {
            $rest = $done === 0 ? $data : substr($data, $done);
            $count = $this->perform('write', 'write', fn (int $milliseconds): int =>
                $this->native->gasket_stream_write($this->handle(), $rest, strlen($rest), $milliseconds));
        }
        if (!$this->gathers && $this->native->gasket_stream_queued($this->handle()) > 0) {
            $this->flush();
        }
        return $length;
    }

    /** Sends what is gathered or queued. */
    public function flush(): void
    {
        $this->perform('write', 'flush', fn (int $milliseconds): int =>
            $this->native->gasket_stream_flush($this->handle(), $milliseconds));
    }

    /**
     * Has writes gathered until so many bytes are there, or flush. 0, as to begin with: each is sent at once. What is
     * gathered is sent before the stream waits for anything to read.
     */
    public function setBuffering(int $bytes): void
    {
        Native::stream_set_buffering($this, $bytes);
        $this->gathers = $bytes > 0;
    }

    // ---- the course of a connection ----

    /** Connects and shakes hands, which the first operation does otherwise. */
    public function handshake(): void
    {
        $this->perform('read', 'handshake', fn (int $milliseconds): int =>
            $this->native->gasket_stream_handshake($this->handle(), $milliseconds));
    }

    /** Goes on with TLS on a stream that has begun without. The handshake comes with the next operation. */
    public function startTls(): void
    {
        Native::stream_start_tls($this);
    }

    /** Ends the sending half. What the peer still sends can be read. */
    public function shutdown(): void
    {
        $this->perform('write', 'shutdown', fn (int $milliseconds): int =>
            $this->native->gasket_stream_shutdown($this->handle(), $milliseconds));
    }

    /**
     * Closes the stream: what is gathered is sent, and the farewell. The peer's is not waited for. It is closed also
     * where an exception says that something could not be sent.
     */
    public function close(): void
    {
        if ($this->isClosed()) {
            return;
        }
        try {
            if ($this->native->gasket_stream_queued($this->handle()) > 0) {
                $this->flush();
            }
            $this->linger();
        } finally {
            $this->abort();
        }
    }

    /** A server may have to be heard before closing. What fails then fails after all was sent. */
    private function linger(): void
    {
        try {
            $this->perform('read', 'close', fn (int $milliseconds): int =>
                $this->native->gasket_stream_linger($this->handle(), $milliseconds), self::LINGER);
        } catch (GasketException) {
        }
    }

    /** Closes the stream at once. What was not sent is lost. */
    public function abort(): void
    {
        if (!$this->isClosed()) {
            $this->dismiss($this->native->gasket_stream_close($this->handle(), 0));
            $this->release();
        }
    }

    private function release(): void
    {
        $this->buffer = '';
        $this->taken = 0;
        $this->socket = null;
        parent::close();
    }

    /**
     * Ends TLS on a connection that goes on without it. The peer's farewell is waited for.
     *
     * @return array{mixed, string} what was wrapped, or a descriptor that is the program's to close; and bytes that
     *   were received behind the farewell
     */
    public function detach(): array
    {
        if ($this->available() > 0) {
            throw new StateException('detach: what was received has not been read', 'state', 'detach');
        }
        $descriptor = $this->perform('read', 'detach', fn (int $milliseconds): int =>
            $this->native->gasket_stream_detach($this->handle(), $milliseconds));
        $leftover = '';
        do {
            $count = Native::stream_leftover($this, self::$room);
            $leftover .= self::$room->bytes($count);
        } while ($count > 0);
        $socket = $this->socket ?? $descriptor;
        $this->release();
        return [$socket, $leftover];
    }

    /** A stream of PHP's own, for fgets, fwrite, stream_get_contents and so on. To close it closes this. */
    public function resource(): mixed
    {
        return StreamWrapper::open($this);
    }

    private function peerName(): string
    {
        return $this->isClosed() ? '' : (string) $this->peer();
    }
}
