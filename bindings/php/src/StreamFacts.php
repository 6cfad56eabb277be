<?php

declare(strict_types=1);

namespace Gasket;

/** What was agreed on in a handshake. Before it, texts are null. */
trait StreamFacts
{
    /** The version of the protocol: "TLSv1.3". */
    public function protocol(): ?string
    {
        return Native::stream_protocol($this) ?: null;
    }

    /** The name of the cipher: "TLS_AES_256_GCM_SHA384". */
    public function cipher(): ?string
    {
        return Native::stream_cipher($this) ?: null;
    }

    /** The application protocol. */
    public function alpn(): ?string
    {
        return Native::stream_alpn($this) ?: null;
    }

    /** The host name that the client asks for. */
    public function serverName(): ?string
    {
        return Native::stream_server_name($this) ?: null;
    }

    /** The other side: "example.com:443". */
    public function peer(): ?string
    {
        return Native::stream_peer($this) ?: null;
    }

    /** What the check of the peer's certificate has found: 0, or one of OpenSSL's X509_V_ERR_ numbers. */
    public function verifyResult(): int
    {
        return Native::stream_verify_result($this);
    }

    public function verifyString(): string
    {
        return Native::stream_verify_result_string($this);
    }

    /** Has the handshake resumed an earlier session? */
    public function sessionReused(): bool
    {
        return Native::stream_session_reused($this) === 1;
    }

    public function side(): Side
    {
        return Side::from(Native::stream_side($this));
    }

    /** The certificate that the peer has shown. */
    public function peerCertificate(): ?Certificate
    {
        $handle = Shape::checked(Library::native()->gasket_stream_peer_certificate($this->handle()));
        return $handle === 0 ? null : Certificate::of($handle);
    }

    /** The descriptor, for an event loop; null where there is none yet. */
    public function descriptor(): ?int
    {
        $answer = Library::native()->gasket_stream_fd($this->handle());
        if ($answer < Library::RECORDS_END) {
            Library::native()->gasket_free($answer);
            return null;
        }
        return $answer;
    }
}
