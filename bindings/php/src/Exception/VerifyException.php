<?php

declare(strict_types=1);

namespace Gasket\Exception;

/** The peer's certificate was refused; the verify result says why. */
class VerifyException extends SslException
{
}
