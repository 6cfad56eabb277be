<?php

declare(strict_types=1);

namespace Gasket\Exception;

/** No memory, or no free handle. */
class NoMemoryException extends GasketException
{
}
