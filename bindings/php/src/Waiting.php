<?php

declare(strict_types=1);

namespace Gasket;

use Gasket\Exception\GasketException;
use Gasket\Exception\TimeoutException;

/**
 * Operations that may have to wait, of streams and listeners.
 *
 * They wait in slices, between which signal handlers have their turn; what a handler throws ends the wait, and nothing
 * else. In a fiber of the Scheduler the others go on meanwhile.
 */
trait Waiting
{
    private ?float $timeout = null;
    private ?\Closure $waiter = null;

    /** @var array<string, string> what an operation that has run out of time waits for, by what it mostly waits for */
    private array $wants = [];

    /** While an operation waits outside of C. */
    private bool $busy = false;

    /** Sets how long an operation may wait, in seconds; null, as to begin with, for ever; 0 never. */
    public function setTimeout(?float $seconds): void
    {
        $this->timeout = $seconds;
    }

    /**
     * Has another function wait instead of the system: in an event loop, one that suspends a fiber.
     *
     * @param callable|null $waiter is called with the stream or listener, "read" or "write", and seconds or null; it
     *   returns when it may be tried again, with false where time has run out. null for none.
     */
    public function setWaiter(?callable $waiter): void
    {
        $this->waiter = $waiter === null ? null : $waiter(...);
    }

    /** What an operation that has run out of time waits for: "read", "write", or null. @internal */
    public function wanted(string $direction): ?string
    {
        return $this->wants[$direction] ?? null;
    }

    /**
     * Makes a call until it is done.
     *
     * @param string $direction what it mostly waits for: "read" or "write"
     * @param \Closure(int): int $call is given milliseconds; stores what must not be lost
     * @param float|null $most seconds, where it may not take as long as other operations
     * @throws TimeoutException
     */
    private function perform(string $direction, string $what, \Closure $call, ?float $most = null): int
    {
        $seconds = $most === null ? $this->timeout : min($this->timeout ?? $most, $most);
        $deadline = $seconds === null ? null : Clock::now() + $seconds;
        $waiter = $this->waiter ?? Scheduler::waiter();
        do {
            $answer = Signals::deferred($call, $waiter === null ? Clock::slice($deadline) : 0);
            Callback::check();
            if ($answer >= 0) {
                unset($this->wants[$direction]);
                return $answer;
            }
            if ($answer < Library::RECORDS_END) {
                throw GasketException::fromRecord($answer);
            }
        } while ($this->goOn($answer, $direction, $deadline, $waiter));
        $peer = $this->peerName();
        $place = $peer === '' ? $what : "$what with $peer";
        throw new TimeoutException("$place: the time has run out", 'timeout', $what, peer: $peer);
    }

    /** After a state: is the call to be made again? */
    private function goOn(int $state, string $direction, ?float $deadline, ?\Closure $waiter): bool
    {
        if ($state === Native::INTERRUPTED) {
            return true;
        }
        if ($state === Native::WANT_ANSWER) {
            $this->context->answerQuestion($this);
            return true;
        }
        $wanted = match ($state) {
            Native::WANT_READ => 'read',
            Native::WANT_WRITE => 'write',
            default => $direction,
        };
        $this->wants[$direction] = $wanted;
        if ($waiter === null) {
            return $deadline === null || Clock::now() < $deadline;
        }
        $seconds = $deadline === null ? null : $deadline - Clock::now();
        if ($seconds !== null && $seconds <= 0) {
            return false;
        }
        $this->busy = true;
        try {
            return $waiter($this, $wanted, $seconds) !== false;
        } finally {
            $this->busy = false;
        }
    }
}
