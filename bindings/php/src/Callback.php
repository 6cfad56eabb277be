<?php

declare(strict_types=1);

namespace Gasket;

/**
 * PHP functions that C calls. An exception must not leave one through C: it is kept, C is told 0, which it takes for a
 * refusal, and the exception is thrown when C has returned. @internal
 */
final class Callback
{
    private static ?\Throwable $thrown = null;

    /** What C is given. PHP keeps it until the process ends. */
    public static function of(?callable $function): ?\Closure
    {
        if ($function === null) {
            return null;
        }
        return static function (int ...$arguments) use ($function): int {
            try {
                return (int) ($function(...$arguments) ?? 0);
            } catch (\Throwable $thrown) {
                self::$thrown ??= $thrown;
                return 0;
            }
        };
    }

    /** Throws what a function has thrown since. */
    public static function check(): void
    {
        if (self::$thrown !== null) {
            $thrown = self::$thrown;
            self::$thrown = null;
            throw $thrown;
        }
    }
}
