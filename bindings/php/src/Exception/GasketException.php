<?php

declare(strict_types=1);

namespace Gasket\Exception;

use Gasket\Library;
use Gasket\Native;

/** Whatever fails in Gasket, with all that is known about it. */
class GasketException extends \RuntimeException
{
    private const CLASSES = [
        'bad-handle' => BadHandleException::class,
        'bad-argument' => BadArgumentException::class,
        'no-memory' => NoMemoryException::class,
        'library' => LibraryException::class,
        'unsupported' => UnsupportedException::class,
        'state' => StateException::class,
        'ssl' => SslException::class,
        'verify' => VerifyException::class,
        'closed' => ClosedException::class,
        'os' => OsException::class,
        'resolve' => ResolveException::class,
    ];

    /**
     * @param string $message all of it in one line
     * @param string $kind what kind of failure it is: "ssl", "verify", "bad-handle" ...
     * @param string $what the operation that failed, such as "handshake"
     * @param list<int> $codes OpenSSL's error codes, the oldest first
     * @param list<string> $strings OpenSSL's texts for the codes
     * @param int $verifyResult why a certificate was refused, one of OpenSSL's numbers; or 0
     * @param string $verifyString OpenSSL's text for the verify result
     * @param int $alert the number of the TLS alert that was received or sent; or 0
     * @param int $osError errno, or of a ResolveException getaddrinfo's number; or 0
     * @param string $peer whom it was with, "host:port"
     */
    final public function __construct(
        string $message,
        public readonly string $kind,
        public readonly string $what = '',
        public readonly array $codes = [],
        public readonly array $strings = [],
        public readonly int $verifyResult = 0,
        public readonly string $verifyString = '',
        public readonly int $alert = 0,
        public readonly int $osError = 0,
        public readonly string $peer = '',
    ) {
        parent::__construct($message, $osError);
    }

    /** The exception for an error record, which is freed. */
    public static function fromRecord(int $record): self
    {
        $native = Library::native();
        $kind = self::kindOf($native->gasket_error_kind($record));
        $codes = $strings = [];
        for ($index = 0; $index < $native->gasket_error_code_count($record); $index++) {
            $codes[] = $native->gasket_error_code($record, $index);
            $strings[] = (string) $native->gasket_error_string($record, $index);
        }
        $class = self::CLASSES[$kind] ?? self::class;
        $made = new $class(
            (string) $native->gasket_error_message($record),
            $kind,
            (string) $native->gasket_error_what($record),
            $codes,
            $strings,
            $native->gasket_error_verify_result($record),
            (string) $native->gasket_error_verify_result_string($record),
            $native->gasket_error_alert($record),
            $native->gasket_error_os($record),
            (string) $native->gasket_error_peer($record),
        );
        $native->gasket_free($record);
        return $made;
    }

    private static function kindOf(int $number): string
    {
        foreach (self::CLASSES as $kind => $_) {
            if (constant(Native::class . '::ERROR_' . strtoupper(strtr($kind, '-', '_'))) === $number) {
                return $kind;
            }
        }
        return '';
    }
}
