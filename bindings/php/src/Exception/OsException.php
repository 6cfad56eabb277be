<?php

declare(strict_types=1);

namespace Gasket\Exception;

/** The operating system refused; the OS error says why. */
class OsException extends GasketException
{
}
