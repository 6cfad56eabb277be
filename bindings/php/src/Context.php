<?php

declare(strict_types=1);

namespace Gasket;

use Gasket\Exception\StateException;

/** What streams have in common: certificates, who is trusted, protocols. */
final class Context extends Handle
{
    private const QUESTIONS = [
        'client_hello' => Native::QUESTION_CLIENT_HELLO,
        'certificate' => Native::QUESTION_CERTIFICATE,
        'verify' => Native::QUESTION_VERIFY,
    ];

    private static ?Context $default = null;

    /** @var array<int, callable> */
    private array $answers = [];

    /**
     * Whatever is left out is as libgasket has it: a client verifies its peer by the system's authorities.
     *
     * @param string|null $method protocol versions: "tlsv1.2", "tlsv1.2+" (or newer), "tlsv1.2 tlsv1.3"
     * @param string|null $certificate a file: the certificate, with the rest of its chain behind it
     * @param string|null $key a file; null where the key is in that of the certificate
     * @param string|null $password opens an encrypted key
     * @param string|null $certificateBytes the same as bytes, PEM, DER or PKCS#12
     * @param string|null $caFile whom to trust: a file; also a directory, and bytes
     * @param bool $caSystem whether to trust the system's authorities besides those
     * @param Revocation|null $crl what is looked up in the lists of $crlFile or $crlBytes
     * @param int|null $maxDepth how many authorities may stand between certificate and root
     * @param string|null $ciphers of TLS 1.2 and older
     * @param string|null $ciphersuites of TLS 1.3
     * @param list<string> $alpn application protocols, preferred first
     * @param bool|null $serverCipherOrder whether the server's order of preference chooses the cipher
     * @param bool|null $resumption whether a client resumes earlier sessions
     * @param string|null $ticketKeys 80 bytes
     * @param array<string, string> $psk pre-shared keys by their names; a client offers the first
     * @param array<string, Context> $serverNames contexts by the host names that they serve
     * @param array<string, callable(Stream): (bool|Context)> $questions `client_hello`, `certificate`, `verify`:
     *   whether a handshake goes on, or the context that it goes on with
     */
    public function __construct(
        public readonly Side $side = Side::Client,
        ?string $method = null,
        ?string $certificate = null,
        ?string $key = null,
        #[\SensitiveParameter] ?string $password = null,
        ?string $certificateBytes = null,
        #[\SensitiveParameter] ?string $keyBytes = null,
        ?Verify $verify = null,
        ?string $caFile = null,
        ?string $caDirectory = null,
        ?string $caBytes = null,
        bool $caSystem = false,
        ?Revocation $crl = null,
        ?string $crlFile = null,
        ?string $crlBytes = null,
        ?int $maxDepth = null,
        ?string $ciphers = null,
        ?string $ciphersuites = null,
        array $alpn = [],
        ?bool $serverCipherOrder = null,
        ?bool $resumption = null,
        #[\SensitiveParameter] ?string $ticketKeys = null,
        #[\SensitiveParameter] array $psk = [],
        array $serverNames = [],
        array $questions = [],
    ) {
        $answer = Library::native()->gasket_ctx_new($side->value, Shape::text('ctx_new', $method));
        parent::__construct(Shape::checked($answer), 'context');
        if ($certificate !== null) {
            Native::ctx_set_certificate($this, $certificate, $key, $password);
        }
        if ($certificateBytes !== null) {
            Native::ctx_set_certificate_bytes($this, $certificateBytes, $keyBytes, $password);
        }
        if ($caSystem) {
            Native::ctx_set_ca_system($this);
        }
        $this->revoke($crl, $crlFile, $crlBytes);
        $this->set([
            [Native::ctx_set_verify(...), $verify?->value],
            [Native::ctx_set_ca_file(...), $caFile],
            [Native::ctx_set_ca_directory(...), $caDirectory],
            [Native::ctx_set_ca_bytes(...), $caBytes],
            [Native::ctx_set_max_depth(...), $maxDepth],
            [Native::ctx_set_ciphers(...), $ciphers],
            [Native::ctx_set_ciphersuites(...), $ciphersuites],
            [Native::ctx_set_alpn(...), $alpn === [] ? null : implode(',', $alpn)],
            [Native::ctx_set_server_cipher_order(...), self::flag($serverCipherOrder)],
            [Native::ctx_set_resumption(...), self::flag($resumption)],
            [Native::ctx_set_ticket_keys(...), $ticketKeys],
        ]);
        array_walk($psk, fn (string $secret, string|int $name) => Native::ctx_add_psk($this, (string) $name, $secret));
        array_walk($serverNames, fn (self $other, string $name) => Native::ctx_add_server_name($this, $name, $other));
        array_walk($questions, $this->answer(...));
    }

    /** @param list<array{\Closure, mixed}> $settings setters and values; null for what is left as it is */
    private function set(array $settings): void
    {
        foreach ($settings as [$setter, $value]) {
            if ($value !== null) {
                $setter($this, $value);
            }
        }
    }

    private static function flag(?bool $value): ?int
    {
        return $value === null ? null : (int) $value;
    }

    private function revoke(?Revocation $check, ?string $file, ?string $bytes): void
    {
        if ($check !== null && $bytes !== null) {
            Native::ctx_set_crl_bytes($this, $check->value, $bytes);
        } elseif ($check !== null) {
            Native::ctx_set_crl($this, $check->value, $file);
        }
    }

    private function answer(callable $answer, string $name): void
    {
        $question = self::QUESTIONS[$name] ?? throw new \ValueError("there is no question '$name'");
        Native::ctx_set_question($this, $question, 1);
        $this->answers[$question] = $answer;
    }

    /** The context of clients that name none: the system's authorities are trusted. */
    public static function default(): self
    {
        if (self::$default === null || self::$default->isClosed()) {
            self::$default = new self();
        }
        return self::$default;
    }

    /** Has what a handshake has paused for answered. @internal */
    public function answerQuestion(Stream $stream): void
    {
        $question = Native::stream_question($stream);
        $answer = $this->answers[$question]
            ?? throw new StateException("handshake: nobody answers question $question", 'state', 'handshake');
        $given = $answer($stream);
        Native::stream_answer($stream, (int) (bool) $given, $given instanceof self ? $given : 0);
    }
}
