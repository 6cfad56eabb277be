<?php

declare(strict_types=1);

namespace Gasket;

/** The descriptors of sockets. @internal */
final class Descriptor
{
    /** @param int|\Socket|resource|Stream|Listener $socket */
    public static function of(mixed $socket): ?int
    {
        if ($socket instanceof Stream || $socket instanceof Listener) {
            return $socket->descriptor();
        }
        if (is_int($socket)) {
            return $socket;
        }
        if ($socket instanceof \Socket) {
            $socket = socket_export_stream($socket);
        }
        if (!is_resource($socket)) {
            throw new \TypeError('a descriptor, a Socket or a stream is expected, not ' . get_debug_type($socket));
        }
        return self::find($socket);
    }

    /**
     * PHP does not tell the descriptor of a stream, but the system does which one has the same inode.
     *
     * @param resource $stream
     */
    private static function find(mixed $stream): int
    {
        $wanted = @fstat($stream) ?: ['dev' => 0, 'ino' => 0];
        clearstatcache();
        foreach ($wanted['ino'] === 0 ? [] : (@scandir('/proc/self/fd') ?: []) as $name) {
            $found = ctype_digit($name) ? @stat("/proc/self/fd/$name") : false;
            if ($found && $found['ino'] === $wanted['ino'] && $found['dev'] === $wanted['dev']) {
                return (int) $name;
            }
        }
        throw new \ValueError('the descriptor of this stream cannot be found on this system');
    }
}
