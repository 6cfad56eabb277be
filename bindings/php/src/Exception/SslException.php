<?php

declare(strict_types=1);

namespace Gasket\Exception;

/** OpenSSL or the TLS protocol failed; the codes and the alert say how. */
class SslException extends GasketException
{
}
