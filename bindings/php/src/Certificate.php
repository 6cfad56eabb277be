<?php

declare(strict_types=1);

namespace Gasket;

/** A certificate: what a peer has shown. */
final class Certificate extends Handle
{
    private function __construct(int $answer)
    {
        parent::__construct(Shape::checked($answer), 'X509');
    }

    /** Reads a certificate, PEM or DER. */
    public static function fromBytes(string $bytes): self
    {
        return new self(Library::native()->gasket_certificate_new_bytes($bytes, strlen($bytes)));
    }

    /** @internal */
    public static function of(int $handle): self
    {
        return new self($handle);
    }

    /** Whom it was issued to, in one line for people to read. */
    public function subject(): string
    {
        return Native::certificate_subject($this);
    }

    /** Who issued it. */
    public function issuer(): string
    {
        return Native::certificate_issuer($this);
    }

    /** @return list<array{string, string}> the parts of the name: ["CN", "example.com"] */
    public function subjectNames(): array
    {
        return $this->names(Native::NAME_SUBJECT);
    }

    /** @return list<array{string, string}> the same of who issued it */
    public function issuerNames(): array
    {
        return $this->names(Native::NAME_ISSUER);
    }

    /** @return list<array{string, string}> the further names: ["DNS", "example.com"] */
    public function alternativeNames(): array
    {
        return $this->names(Native::NAME_ALTERNATIVE);
    }

    /** @return list<array{string, string}> */
    private function names(int $which): array
    {
        $names = [];
        for ($index = 0; $index < Native::certificate_name_count($this, $which); $index++) {
            $names[] = [
                Native::certificate_name_type($this, $which, $index),
                Native::certificate_name_value($this, $which, $index),
            ];
        }
        return $names;
    }

    /** Hexadecimal digits. */
    public function serial(): string
    {
        return Native::certificate_serial($this);
    }

    /** 1, 2 or 3. */
    public function version(): int
    {
        return Native::certificate_version($this);
    }

    public function notBefore(): \DateTimeImmutable
    {
        return new \DateTimeImmutable('@' . Native::certificate_not_before($this));
    }

    public function notAfter(): \DateTimeImmutable
    {
        return new \DateTimeImmutable('@' . Native::certificate_not_after($this));
    }

    /** Hexadecimal digits of its digest; null where OpenSSL knows no such digest. */
    public function fingerprint(string $digest = 'sha256'): ?string
    {
        return Library::native()->gasket_certificate_fingerprint($this->handle(), Shape::text('fingerprint', $digest));
    }

    /** Of the public key: "RSA", "EC" ...; "" where OpenSSL cannot read it. */
    public function keyType(): string
    {
        return Native::certificate_key_type($this);
    }

    public function keyBits(): int
    {
        return Native::certificate_key_bits($this);
    }

    public function keyPem(): string
    {
        return Native::certificate_key_pem($this);
    }

    public function pem(): string
    {
        return Native::certificate_pem($this);
    }

    public function der(): string
    {
        $room = new Room(Shape::checked(Library::native()->gasket_certificate_der($this->handle(), null, 0)));
        return $room->bytes(Native::certificate_der($this, $room));
    }
}
