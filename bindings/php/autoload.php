<?php

/** Loads the classes of Gasket, for programs that do without Composer. */

declare(strict_types=1);

spl_autoload_register(static function (string $class): void {
    if (str_starts_with($class, 'Gasket\\')) {
        $file = __DIR__ . '/src/' . strtr(substr($class, strlen('Gasket\\')), '\\', '/') . '.php';
        if (is_file($file)) {
            require $file;
        }
    }
});
