<?php

declare(strict_types=1);

namespace Gasket;

/** A server's socket. */
final class Listener extends Handle
{
    use Waiting;

    /** @var list<int> accepted, and not yet given */
    private array $accepted = [];

    /**
     * @param string|null $host an address, or "localhost"; null for all
     * @param int $port 0 to have one picked
     * @param Context $context of the streams that are accepted
     * @param float|null $timeout seconds, for accept and every operation of those
     */
    public function __construct(
        ?string $host,
        int $port,
        private Context $context,
        int $backlog = 0,
        ?float $timeout = null,
        private ?StreamSettings $settings = null,
    ) {
        $answer = Library::native()->gasket_listener_new(Shape::text('listener_new', $host), $port, $backlog);
        parent::__construct(Shape::checked($answer), 'listener');
        $this->timeout = $timeout;
    }

    /** Takes the next connection. The handshake is left to the first operation. */
    public function accept(): Stream
    {
        if ($this->accepted === []) {
            $this->perform('read', 'accept', function (int $milliseconds): int {
                $context = $this->context->handle();
                $answer = Library::native()->gasket_listener_accept($this->handle(), $context, $milliseconds);
                if ($answer > 0) {
                    $this->accepted[] = $answer;
                }
                return $answer;
            });
        }
        return Stream::accepted(array_shift($this->accepted), $this->context, $this->settings, $this->timeout);
    }

    /** The port that it is bound to. */
    public function port(): int
    {
        return Native::listener_port($this);
    }

    /** The descriptor, for an event loop. */
    public function descriptor(): int
    {
        return Native::listener_fd($this);
    }

    private function peerName(): string
    {
        return '';
    }
}
