<?php

declare(strict_types=1);

namespace Gasket;

/**
 * Signals during calls of C. A handler that throws must not come between C's answer and the place where it is kept, so
 * handlers run behind that. @internal
 */
final class Signals
{
    /** @param \Closure(int): int $call */
    public static function deferred(\Closure $call, int $milliseconds): int
    {
        if (!function_exists('pcntl_async_signals')) {
            return $call($milliseconds);
        }
        $async = pcntl_async_signals(false);
        try {
            return $call($milliseconds);
        } finally {
            pcntl_async_signals($async);
            pcntl_signal_dispatch();
        }
    }
}
