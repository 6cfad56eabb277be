<?php

declare(strict_types=1);

namespace Gasket\Exception;

/** The OpenSSL that is loaded cannot do it. */
class UnsupportedException extends GasketException
{
}
