<?php

declare(strict_types=1);

namespace Gasket;

/** Which certificates are looked up in revocation lists. */
enum Revocation: int
{
    case None = Native::CRL_NONE;
    /** The peer's own. */
    case Peer = Native::CRL_PEER;
    /** Every one in its chain. */
    case All = Native::CRL_ALL;
}
