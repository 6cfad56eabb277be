<?php

declare(strict_types=1);

namespace Gasket;

use Gasket\Exception\BadHandleException;

/**
 * What a handle of libgasket's stands for: a context, a stream, or an object of one of OpenSSL's types.
 *
 * One that is new is freed when it is closed, or when nobody has it any more. One that was borrowed from another ends
 * with that, and keeps it.
 */
class Handle
{
    private ?Owned $owned;

    /**
     * @param int $handle the number by which libgasket knows it
     * @param string|null $type OpenSSL's name of its type, where that is known
     * @param Handle|null $origin what it was borrowed from
     */
    public function __construct(int $handle, private ?string $type = null, private ?Handle $origin = null)
    {
        $this->owned = new Owned($handle);
    }

    private function __clone()
    {
    }

    /** The number by which libgasket knows it. */
    public function handle(): int
    {
        if ($this->owned === null) {
            throw new BadHandleException(sprintf('the %s is closed', $this->type()), 'bad-handle');
        }
        return $this->owned->handle;
    }

    public function isClosed(): bool
    {
        return $this->owned === null;
    }

    /** OpenSSL's name of its type, such as "X509_NAME"; or "stream", "listener". */
    public function type(): string
    {
        if ($this->type === null) {
            $name = $this->owned === null ? null : Library::native()->gasket_direct_type($this->owned->handle);
            $this->type = $name ?? 'object';
        }
        return $this->type;
    }

    /** Frees it, if it is not borrowed. It cannot be used any more. */
    public function close(): void
    {
        $this->type();
        $this->owned?->free();
        $this->owned = null;
        $this->origin = null;
    }

    /** Are both the same object of libgasket's? */
    public function equals(Handle $other): bool
    {
        return $this->handle() === $other->handle();
    }

    public function __toString(): string
    {
        return sprintf('gasket %s: %s', $this->type(), $this->owned === null ? 'closed' : $this->owned->handle);
    }

    /** The number that C is given for an object, its number, or none. */
    public static function number(Handle|int|null $value): int
    {
        return $value instanceof self ? $value->handle() : $value ?? 0;
    }
}
