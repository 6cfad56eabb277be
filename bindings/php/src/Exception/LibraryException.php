<?php

declare(strict_types=1);

namespace Gasket\Exception;

/** OpenSSL cannot be found or used. */
class LibraryException extends GasketException
{
}
