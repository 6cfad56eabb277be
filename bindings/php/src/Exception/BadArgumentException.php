<?php

declare(strict_types=1);

namespace Gasket\Exception;

/** An argument outside of what is possible. */
class BadArgumentException extends GasketException
{
}
