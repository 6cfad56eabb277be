<?php

declare(strict_types=1);

namespace Gasket;

/** What a stream has otherwise than its context. */
final class StreamSettings
{
    /**
     * @param string|null $serverName the host name that a client asks for; connect has set it
     * @param string|null $verifyHost whom the certificate must be for; connect has set it; "" for whoever is trusted
     * @param string|null $localAddress an address of this machine to connect from; $localPort 0 is any
     * @param bool $ignoreUnexpectedEof whether a connection that is cut off reads as one that has ended
     * @param int $buffering how many bytes of writes are gathered; see Stream::setBuffering
     * @param bool $plain begin without TLS; see Stream::startTls
     * @param string $prime bytes that were read from the socket already
     */
    public function __construct(
        private ?string $serverName = null,
        private ?string $verifyHost = null,
        private ?Verify $verify = null,
        private ?string $method = null,
        private ?string $ciphers = null,
        private ?string $ciphersuites = null,
        private ?int $maxDepth = null,
        private ?bool $serverCipherOrder = null,
        private ?string $localAddress = null,
        private int $localPort = 0,
        private bool $ignoreUnexpectedEof = false,
        private int $buffering = 0,
        public readonly bool $plain = false,
        private string $prime = '',
    ) {
    }

    /** @internal */
    public function apply(Stream $stream): void
    {
        $cipherOrder = $this->serverCipherOrder === null ? null : (int) $this->serverCipherOrder;
        $settings = [
            [Native::stream_set_server_name(...), $this->serverName],
            [Native::stream_set_verify_host(...), $this->verifyHost],
            [Native::stream_set_verify(...), $this->verify?->value],
            [Native::stream_set_method(...), $this->method],
            [Native::stream_set_ciphers(...), $this->ciphers],
            [Native::stream_set_ciphersuites(...), $this->ciphersuites],
            [Native::stream_set_max_depth(...), $this->maxDepth],
            [Native::stream_set_server_cipher_order(...), $cipherOrder],
            [Native::stream_set_ignore_unexpected_eof(...), $this->ignoreUnexpectedEof ? 1 : null],
            [Native::stream_prime(...), $this->prime === '' ? null : $this->prime],
        ];
        foreach ($settings as [$setter, $value]) {
            if ($value !== null) {
                $setter($stream, $value);
            }
        }
        if ($this->localAddress !== null) {
            Native::stream_set_local_address($stream, $this->localAddress, $this->localPort);
        }
        if ($this->plain) {
            Native::stream_set_plain($stream);
        }
        if ($this->buffering > 0) {
            $stream->setBuffering($this->buffering);
        }
    }
}
