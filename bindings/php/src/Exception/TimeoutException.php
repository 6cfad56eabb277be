<?php

declare(strict_types=1);

namespace Gasket\Exception;

/** The time has run out; the stream can be used further. */
class TimeoutException extends GasketException
{
}
