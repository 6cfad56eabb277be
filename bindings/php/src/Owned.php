<?php

declare(strict_types=1);

namespace Gasket;

/** A handle that is freed with this; to free a borrowed one does nothing. @internal */
final class Owned
{
    public function __construct(public int $handle)
    {
    }

    public function free(): void
    {
        if ($this->handle !== 0) {
            Library::native()->gasket_free($this->handle);
            $this->handle = 0;
        }
    }

    public function __destruct()
    {
        $this->free();
    }
}
