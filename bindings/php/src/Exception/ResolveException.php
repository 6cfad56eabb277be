<?php

declare(strict_types=1);

namespace Gasket\Exception;

/** A host name could not be turned into an address. */
class ResolveException extends GasketException
{
}
