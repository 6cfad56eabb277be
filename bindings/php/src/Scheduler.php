<?php

declare(strict_types=1);

namespace Gasket;

/**
 * Fibers that wait for streams, each while the others go on.
 *
 * It is enough for a program that does nothing else; in one that has an event loop already, streams take that one's way
 * to wait: see setWaiter.
 */
final class Scheduler
{
    /** @var array<int, array{\Fiber, mixed, string, float|null}> fiber, object, direction, deadline */
    private static array $tasks = [];

    private static int $last = 0;
    private static ?\Fiber $running = null;

    /** Starts a function in a fiber of its own, which goes on until it has to wait. */
    public static function spawn(callable $body, mixed ...$arguments): void
    {
        $fiber = new \Fiber($body);
        self::step(++self::$last, $fiber, static fn (): mixed => $fiber->start(...$arguments));
    }

    /**
     * Runs until all fibers have ended, or stop was called. What one of them throws is thrown here; run may be called
     * again to go on with the others.
     */
    public static function run(): void
    {
        while (self::$tasks !== []) {
            foreach (self::waitForSome() as $number => $isReady) {
                if (isset(self::$tasks[$number])) {
                    $fiber = self::$tasks[$number][0];
                    self::step($number, $fiber, static fn (): mixed => $fiber->resume($isReady));
                }
            }
        }
    }

    /** Forgets all fibers that wait. */
    public static function stop(): void
    {
        self::$tasks = [];
    }

    /**
     * Gives the others their turn until a stream, a listener or a socket is ready.
     *
     * @param string $direction "read" or "write"
     * @return bool false where time has run out
     */
    public static function wait(mixed $object, string $direction, ?float $seconds = null): bool
    {
        if (self::waiter() === null) {
            throw new \LogicException('only what Scheduler::spawn has started can wait so');
        }
        return \Fiber::suspend([$object, $direction, $seconds === null ? null : Clock::now() + $seconds]);
    }

    /** What streams wait with in the fiber that runs; null outside of fibers of this. @internal */
    public static function waiter(): ?\Closure
    {
        return self::$running !== null && self::$running === \Fiber::getCurrent() ? self::wait(...) : null;
    }

    /** @param \Closure(): mixed $go */
    private static function step(int $number, \Fiber $fiber, \Closure $go): void
    {
        $before = self::$running;
        self::$running = $fiber;
        unset(self::$tasks[$number]);
        try {
            $wish = $go();
        } finally {
            self::$running = $before;
        }
        if (!$fiber->isTerminated()) {
            self::$tasks[$number] = [$fiber, ...$wish];
        }
    }

    /** @return array<int, bool> the numbers of those that can go on, and whether because they are ready */
    private static function waitForSome(): array
    {
        $wishes = ['read' => [], 'write' => []];
        $first = null;
        foreach (self::$tasks as $number => [, $object, $direction, $deadline]) {
            $wishes[$direction][$number] = $object;
            $first = $deadline === null ? $first : min($first ?? $deadline, $deadline);
        }
        [$readable, $writable] = Select::wait(
            array_values($wishes['read']),
            array_values($wishes['write']),
            $first === null ? null : max(0.0, $first - Clock::now()),
        );
        $found = [];
        foreach (self::$tasks as $number => [, $object, $direction, $deadline]) {
            if (in_array($object, $direction === 'read' ? $readable : $writable, true)) {
                $found[$number] = true;
            } elseif ($deadline !== null && Clock::now() >= $deadline) {
                $found[$number] = false;
            }
        }
        return $found;
    }
}
