<?php

// Waits for a client, until a signal comes whose handler ends the program.

declare(strict_types=1);

use Gasket\Context;
use Gasket\Listener;
use Gasket\Side;

require __DIR__ . '/../../../bindings/php/autoload.php';

pcntl_async_signals(true);
pcntl_signal(SIGALRM, static function (): never {
    echo "ended by the signal\n";
    exit(7);
});
$listener = new Listener('127.0.0.1', 0, new Context(Side::Server));
pcntl_alarm(1);
$listener->accept();
