<?php

declare(strict_types=1);

namespace Gasket;

use Gasket\Exception\GasketException;

/** What OpenSSL has besides the functions that are generated. */
trait Constants
{
    /** @var array<string, int> */
    private static array $known = [];

    /**
     * The value of a constant, of the OpenSSL that is loaded: OpenSSL::SSL_OP_NO_TICKET().
     *
     * @param list<mixed> $arguments none
     */
    public static function __callStatic(string $name, array $arguments): int
    {
        if (!isset(self::CONSTANTS[$name]) || $arguments !== []) {
            throw new \BadMethodCallException("OpenSSL has no function or constant $name");
        }
        if (isset(self::$known[$name])) {
            return self::$known[$name];
        }
        $value = Native::constant($name);
        // Those that vary with the version are not known for good before OpenSSL is loaded.
        if (!self::CONSTANTS[$name]) {
            self::$known[$name] = $value;
        }
        return $value;
    }

    /**
     * What the last direct call on an object, or the last one of all, has left in OpenSSL's error queue: an exception
     * with all of it, which is not thrown, or null. Whether that call has failed is what it returned: OpenSSL leaves
     * errors in calls that succeed, too.
     */
    public static function directError(Handle|int|null $object = null): ?GasketException
    {
        $record = Library::native()->gasket_direct_error(Handle::number($object));
        if ($record === 0) {
            return null;
        }
        $exception = GasketException::fromRecord($record);
        if ($object !== null && $exception->kind !== 'ssl') {
            throw $exception;
        }
        return $exception;
    }

    /**
     * The bits of options together, for ssl_ctx_set_options: names, in any case ("no_sslv3" is SSL_OP_NO_SSLv3), or
     * numbers.
     */
    public static function options(string|int ...$options): int
    {
        $names = [];
        foreach (self::CONSTANTS as $name => $_) {
            $names[strtolower($name)] = $name;
        }
        $bits = 0;
        foreach ($options as $option) {
            if (is_string($option)) {
                $name = $names['ssl_op_' . strtr(strtolower($option), '-', '_')]
                    ?? throw new \ValueError("OpenSSL has no option '$option'");
                $option = self::__callStatic($name, []);
            }
            $bits |= $option;
        }
        return $bits;
    }

    /**
     * Calls a function of OpenSSL's that need be in no list.
     *
     * @param string $name C's, or Lisp's
     * @param string $signature what it takes and returns, as C does, with words for what C does not say: see dynamic
     *   calls in the manual of libgasket. It is believed: a wrong one does what it does in C.
     * @param mixed ...$arguments numbers, texts, objects, null for none; bytes and Rooms without their lengths
     * @return mixed what the function returns, in an array with what it stores if it does
     */
    public static function call(string $name, string $signature, mixed ...$arguments): mixed
    {
        return (new DynamicCall($name, $signature, array_values($arguments)))->make();
    }
}
