<?php

declare(strict_types=1);

namespace Gasket;

/** Which end of a connection a stream is, or a context serves. */
enum Side: int
{
    case Client = Native::CLIENT;
    case Server = Native::SERVER;
    /** Of contexts: streams of either side can be made. */
    case Both = Native::BOTH;
}
