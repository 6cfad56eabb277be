<?php

declare(strict_types=1);

namespace Gasket;

/** Room for bytes that C writes. */
final class Room implements \Countable
{
    public readonly \FFI\CData $data;

    public function __construct(public readonly int $size)
    {
        if ($size < 1) {
            throw new \ValueError('a room has at least one byte');
        }
        $this->data = Library::native()->new("char[$size]");
    }

    /** The first bytes, or all. */
    public function bytes(?int $count = null): string
    {
        return \FFI::string($this->data, max(0, min($count ?? $this->size, $this->size)));
    }

    public function count(): int
    {
        return $this->size;
    }

    public function __toString(): string
    {
        return $this->bytes();
    }
}
