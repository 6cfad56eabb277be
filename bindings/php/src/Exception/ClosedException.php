<?php

declare(strict_types=1);

namespace Gasket\Exception;

/** The peer cut the connection off without TLS's farewell. */
class ClosedException extends SslException
{
}
