<?php

declare(strict_types=1);

namespace Gasket;

use Gasket\Exception\BadArgumentException;
use Gasket\Exception\GasketException;

/** Calls of C functions by their shape: `spec/README.md` of Gasket explains the letters. @internal */
final class Shape
{
    /** @var array<string, \FFI> */
    private static array $functions = [];

    /** @var array<string, array{string, list<string>, list<string>}> */
    private static array $plans = [];

    /** @param list<mixed> $given the arguments of the method, whose types PHP has checked */
    public static function call(string $name, string $shape, array $given): mixed
    {
        [$result, $letters, $types] = self::$plans[$shape] ??= self::plan($shape);
        $passed = $places = $objects = [];
        $next = 0;
        foreach ($letters as $place => $letter) {
            $passed[] = match ($letter) {
                'o' => Handle::number($objects[$place] = $given[$next++]),
                't' => self::text($name, $given[$next++]),
                'b', 'r' => self::octets($objects[$place] = $given[$next++]),
                'n' => $given[$next++],
                'f' => Callback::of($given[$next++]),
                'p', 'h' => $places[] = self::place(0),
                'q' => $places[] = self::place($given[$next++]),
                'k' => $places[] = self::place(Handle::number($objects[$place] = $given[$next++])),
                default => 0,
            };
        }
        // Lengths are known when their bytes are, which may come behind them.
        foreach ($letters as $place => $letter) {
            if (ctype_digit($letter)) {
                $passed[$place] = self::length($objects[(int) $letter]);
            }
        }
        $function = self::$functions[$name] ??= isset(Native::SHAPES[$name])
            ? Library::native() : Library::direct($name, $shape);
        $answer = $function->{"gasket_$name"}(...$passed);
        Callback::check();
        $returned = match ($result) {
            'v' => self::checked($answer),
            'n' => self::checked($answer),
            't' => self::directText($answer),
            'T' => self::ownText($name, $answer, $passed[0] ?? null, $letters[0] ?? ''),
            '+', '.' => self::object($answer, $types[0] ?? null, null),
            default => self::object($answer, $types[0] ?? null, $objects[(int) $result]),
        };
        if ($places === []) {
            return $returned;
        }
        $isObject = !in_array($result, ['v', 'n', 't', 'T'], true);
        $stored = self::stored($letters, $places, array_slice($types, $isObject ? 1 : 0), $objects);
        $values = $result === 'v' ? $stored : [$returned, ...$stored];
        return count($values) === 1 ? $values[0] : $values;
    }

    /** @return array{string, list<string>, list<string>} */
    private static function plan(string $shape): array
    {
        [$result, $letters] = $parts = explode(':', $shape);
        preg_match_all('/[^|]/', $letters, $match);
        return [$result, $match[0], array_slice($parts, 2)];
    }

    // ---- PHP to C ----

    public static function text(string $name, ?string $value): ?string
    {
        if ($value !== null && str_contains($value, "\0")) {
            throw new BadArgumentException(
                "$name: the text holds a null character, at which C would end it",
                'bad-argument',
                $name,
            );
        }
        return $value;
    }

    public static function octets(Room|string|null $value): \FFI\CData|string|null
    {
        return $value instanceof Room ? $value->data : $value;
    }

    public static function length(Room|string|null $value): int
    {
        return $value instanceof Room ? $value->size : strlen($value ?? '');
    }

    /** A number that C may change; none for null. */
    public static function place(?int $value): ?\FFI\CData
    {
        if ($value === null) {
            return null;
        }
        $place = Library::native()->new('int64_t[1]');
        $place[0] = $value;
        return $place;
    }

    // ---- C to PHP ----

    public static function checked(int $answer): int
    {
        if ($answer < Library::RECORDS_END) {
            throw GasketException::fromRecord($answer);
        }
        return $answer;
    }

    /** An object; null for none; a state is itself. */
    public static function object(int $answer, ?string $type, Handle|int|null $origin): Handle|int|null
    {
        if ($answer <= 0) {
            return $answer === 0 ? null : self::checked($answer);
        }
        if ($origin instanceof Handle && $origin->handle() === $answer) {
            return $origin;
        }
        return new Handle($answer, $type === '' ? null : $type, $origin instanceof Handle ? $origin : null);
    }

    /**
     * What C has stored, in order.
     *
     * @param list<string> $letters
     * @param list<\FFI\CData|null> $places
     * @param list<string> $types
     * @param array<int, Handle|int|null> $objects
     * @return list<mixed>
     */
    private static function stored(array $letters, array $places, array $types, array $objects): array
    {
        $values = [];
        $first = array_search('o', $letters, true);
        foreach ($letters as $at => $letter) {
            if (!str_contains('pqhk', $letter)) {
                continue;
            }
            $place = array_shift($places);
            $value = $place === null ? null : $place[0];
            if ($letter === 'h' || $letter === 'k') {
                $origin = $letter === 'k' ? $objects[$at] : ($first === false ? null : $objects[$first]);
                $value = self::object($value, array_shift($types), $origin);
            }
            $values[] = $value;
        }
        return $values;
    }

    /** The text of a direct call; null where OpenSSL has none. */
    private static function directText(?string $answer): ?string
    {
        if ($answer === null) {
            $record = Library::native()->gasket_direct_error(0);
            if ($record !== 0) {
                $exception = GasketException::fromRecord($record);
                if ($exception->kind !== 'ssl') {
                    throw $exception;
                }
            }
        }
        return $answer;
    }

    /** The text of one of Gasket's own functions, which has none about a bad handle. */
    private static function ownText(string $name, ?string $answer, mixed $asked, string $letter): string
    {
        if ($answer === null) {
            if ($letter === 'o') {
                self::checked(Library::native()->gasket_kind($asked));
            }
            throw new BadArgumentException("$name: there is no text about this", 'bad-argument', $name);
        }
        return $answer;
    }
}
