<?php

declare(strict_types=1);

namespace Gasket;

/** Waiting for several streams at once. */
final class Select
{
    private const IN = 1;
    private const OUT = 4;

    /** How many milliseconds to wait for a stream that has no descriptor yet, since its host is being looked for. */
    private const MOMENT = 5;

    private static ?\FFI $system = null;

    /**
     * Waits until something can be done with one of several streams, listeners, or sockets of PHP's.
     *
     * @param list<mixed> $readers those to read from or accept on
     * @param list<mixed> $writers those to write to
     * @param float|null $seconds how long; null for ever
     * @return array{list<mixed>, list<mixed>} those that are ready; none where time has run out
     */
    public static function wait(array $readers, array $writers, ?float $seconds = null): array
    {
        $deadline = $seconds === null ? null : Clock::now() + $seconds;
        do {
            $ready = ['read' => [], 'write' => []];
            $questions = [
                ...self::ask($ready, $readers, 'read'),
                ...self::ask($ready, $writers, 'write'),
            ];
            $isReady = $ready['read'] !== [] || $ready['write'] !== [];
            $milliseconds = $isReady ? 0 : Clock::slice($deadline);
            if (in_array(-1, array_column($questions, 2), true)) {
                $milliseconds = min(self::MOMENT, $milliseconds);
            }
            Signals::deferred(static function (int $milliseconds) use ($questions, &$ready): int {
                self::poll($questions, $milliseconds, $ready);
                return 0;
            }, $milliseconds);
            if ($ready['read'] !== [] || $ready['write'] !== []) {
                break;
            }
        } while ($deadline === null || Clock::now() < $deadline);
        return [$ready['read'], $ready['write']];
    }

    /**
     * What to ask the system; and those that are ready without.
     *
     * @param array<string, list<mixed>> $ready
     * @param list<mixed> $objects
     * @return list<array{mixed, string, int, int}> object, direction, descriptor, events
     */
    private static function ask(array &$ready, array $objects, string $direction): array
    {
        $questions = [];
        foreach ($objects as $object) {
            $question = $object instanceof Stream
                ? self::aboutStream($object, $direction)
                : [Descriptor::of($object), $direction === 'read' ? self::IN : self::OUT];
            if ($question === null) {
                $ready[$direction][] = $object;
            } else {
                $questions[] = [$object, $direction, ...$question];
            }
        }
        return $questions;
    }

    /** @return array{int, int}|null descriptor and events; null where it is ready */
    private static function aboutStream(Stream $stream, string $direction): ?array
    {
        if ($stream->isClosed() || ($direction === 'read' && self::isPending($stream))) {
            return null;
        }
        $wanted = $stream->wanted($direction) ?? $direction;
        $descriptor = $stream->descriptor();
        if ($descriptor === null) {
            return self::isMoving($stream, $wanted) ? null : [-1, 0];
        }
        $events = $wanted === 'read' ? self::IN : self::OUT;
        // What is queued has to leave before an answer can come.
        if (Library::native()->gasket_stream_queued($stream->handle()) > 0) {
            $events |= self::OUT;
        }
        return [$descriptor, $events];
    }

    /** Is there something to read, or an error to be told? */
    private static function isPending(Stream $stream): bool
    {
        try {
            return $stream->eof() || $stream->pending() > 0;
        } catch (Exception\GasketException) {
            return true;
        }
    }

    /** Of a stream without a descriptor: does its operation go on? */
    private static function isMoving(Stream $stream, string $wanted): bool
    {
        $state = $wanted === 'read' ? Native::WANT_READ : Native::WANT_WRITE;
        $answer = Library::native()->gasket_stream_wait($stream->handle(), $state, 0);
        if ($answer < Library::RECORDS_END) {
            Library::native()->gasket_free($answer);
        }
        return $answer !== $state;
    }

    /**
     * @param list<array{mixed, string, int, int}> $questions
     * @param array<string, list<mixed>> $ready
     */
    private static function poll(array $questions, int $milliseconds, array &$ready): void
    {
        $system = self::$system ??= \FFI::cdef(<<<'C'
            struct pollfd { int fd; short events, revents; };
            int poll(struct pollfd *fds, unsigned long count, int timeout);
            C);
        $places = $system->new('struct pollfd[' . (count($questions) + 1) . ']');
        foreach ($questions as $place => [, , $descriptor, $events]) {
            $places[$place]->fd = $descriptor;
            $places[$place]->events = $events;
        }
        $system->poll($places, count($questions), $milliseconds);
        foreach ($questions as $place => [$object, $direction]) {
            if ($places[$place]->revents === 0) {
                continue;
            }
            // What has come may be nothing but TLS's own.
            if ($direction === 'write' || !$object instanceof Stream || $object->readAhead()) {
                $ready[$direction][] = $object;
            }
        }
    }
}
