<?php

declare(strict_types=1);

namespace Gasket;

/** A clock that only goes forward, in seconds. @internal */
final class Clock
{
    /** The longest wait in one piece, in milliseconds. */
    private const SLICE = 50;

    public static function now(): float
    {
        return hrtime(true) / 1e9;
    }

    /** How many milliseconds to wait now, with this time as the end. */
    public static function slice(?float $deadline): int
    {
        return $deadline === null ? self::SLICE
            : max(0, min(self::SLICE, (int) ceil(($deadline - self::now()) * 1000)));
    }
}
