<?php

declare(strict_types=1);

namespace Gasket;

/** What is asked of the peer's certificate. */
enum Verify: int
{
    /** Nothing; whatever the peer shows is accepted. */
    case None = Native::VERIFY_NONE;
    /** A peer may show none; one that is shown must be valid. */
    case Optional = Native::VERIFY_OPTIONAL;
    /** A valid certificate. */
    case Required = Native::VERIFY_REQUIRED;
}
