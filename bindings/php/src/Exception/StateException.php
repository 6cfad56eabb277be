<?php

declare(strict_types=1);

namespace Gasket\Exception;

/** Not possible now: too early, too late, or closed. */
class StateException extends GasketException
{
}
