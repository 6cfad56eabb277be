<?php

// What tests ask for.

declare(strict_types=1);

/** A test that cannot be made here, and why. */
class Skip extends Exception
{
}

function same(mixed $found, mixed $expected, string $what = 'it'): void
{
    if ($found !== $expected) {
        throw new Exception("$what is " . var_export($found, true) . ', not ' . var_export($expected, true));
    }
}

function holds(bool $condition, string $what): void
{
    if (!$condition) {
        throw new Exception($what);
    }
}

/**
 * Something fails with an exception of a class, whose message has a text.
 *
 * @template T of Throwable
 * @param class-string<T> $class
 * @return T
 */
function fails(string $class, string $text, callable $body): Throwable
{
    try {
        $body();
    } catch (Throwable $thrown) {
        if ($thrown instanceof $class && str_contains($thrown->getMessage(), $text)) {
            return $thrown;
        }
        throw $thrown;
    }
    throw new Exception("there was no $class");
}

function certificates(string $name): string
{
    return getenv('GASKET_TEST_CERTIFICATES') . "/$name";
}

// Warnings are failures.
set_error_handler(static function (int $level, string $message, string $file, int $line): bool {
    if (error_reporting() & $level) {
        throw new ErrorException($message, 0, $level, $file, $line);
    }
    return false;
});
