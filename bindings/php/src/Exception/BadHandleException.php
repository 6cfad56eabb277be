<?php

declare(strict_types=1);

namespace Gasket\Exception;

/** An object that was freed, or is of another type. */
class BadHandleException extends GasketException
{
}
