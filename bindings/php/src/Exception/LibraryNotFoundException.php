<?php

declare(strict_types=1);

namespace Gasket\Exception;

/** libgasket was found nowhere, or what was found is another version. */
class LibraryNotFoundException extends \RuntimeException
{
    /** @param array<string, string> $attempts the files that were tried, each with the reason why it was not loaded */
    public function __construct(public readonly array $attempts)
    {
        $tried = '';
        foreach ($attempts as $file => $reason) {
            $tried .= "\n  $file ($reason)";
        }
        parent::__construct(
            "libgasket was not found. Tried:$tried\nBuild it with `make`, or set GASKET_LIBRARY to its path."
        );
    }
}
