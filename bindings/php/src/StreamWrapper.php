<?php

declare(strict_types=1);

namespace Gasket;

use Gasket\Exception\TimeoutException;

/**
 * PHP's own streams over TLS: fopen('gasket://example.com:443', 'r+'), and Stream::resource().
 *
 * A stream context's options under "gasket" are `context`, a Context, and `timeout`, seconds. What fails is thrown;
 * where time runs out reading gives nothing, as PHP's own streams do. stream_select cannot take them, since it does
 * not ask for what is buffered: Select does.
 */
final class StreamWrapper
{
    private const PROTOCOL = 'gasket';

    /** @var resource|null set by PHP */
    public mixed $context = null;

    private Stream $stream;

    /** Lets fopen know the protocol. */
    public static function register(): void
    {
        if (!in_array(self::PROTOCOL, stream_get_wrappers(), true)) {
            stream_wrapper_register(self::PROTOCOL, self::class, STREAM_IS_URL);
        }
    }

    /** @internal */
    public static function open(Stream $stream): mixed
    {
        self::register();
        $context = stream_context_create([self::PROTOCOL => ['stream' => $stream]]);
        return fopen(self::PROTOCOL . '://', 'r+', false, $context);
    }

    public function stream_open(string $path, string $mode, int $options, ?string &$opened): bool
    {
        $given = $this->context === null ? [] : stream_context_get_options($this->context)[self::PROTOCOL] ?? [];
        if (isset($given['stream'])) {
            $this->stream = $given['stream'];
            return true;
        }
        $parts = parse_url($path);
        if (!isset($parts['host'], $parts['port'])) {
            throw new \ValueError("$path names no host and port");
        }
        $host = trim($parts['host'], '[]');
        $this->stream = Stream::connect($host, $parts['port'], $given['context'] ?? null, $given['timeout'] ?? null);
        return true;
    }

    public function stream_read(int $count): string
    {
        try {
            return $this->stream->read($count);
        } catch (TimeoutException) {
            return '';
        }
    }

    public function stream_write(string $data): int
    {
        return $this->stream->write($data);
    }

    public function stream_eof(): bool
    {
        return $this->stream->eof();
    }

    public function stream_flush(): bool
    {
        if (!$this->stream->isClosed()) {
            $this->stream->flush();
        }
        return true;
    }

    public function stream_close(): void
    {
        $this->stream->close();
    }

    public function stream_set_option(int $option, int $first, ?int $second): bool
    {
        switch ($option) {
            case STREAM_OPTION_BLOCKING:
                $this->stream->setTimeout($first === 0 ? 0.0 : null);
                return true;
            case STREAM_OPTION_READ_TIMEOUT:
                $this->stream->setTimeout($first + $second / 1e6);
                return true;
            case STREAM_OPTION_WRITE_BUFFER:
                $this->stream->setBuffering($first === STREAM_BUFFER_NONE ? 0 : min(65536, $second ?: 16384));
                return true;
        }
        return false;
    }

    /** @return array<string, int> nothing is known about it */
    public function stream_stat(): array
    {
        return [];
    }

    public function stream_cast(int $as): bool
    {
        return false;
    }
}
