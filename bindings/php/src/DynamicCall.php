<?php

declare(strict_types=1);

namespace Gasket;

use Gasket\Exception\BadArgumentException;

/**
 * A call of a function of OpenSSL's that is in no list, by a signature that is given at run time. The signature is
 * libgasket's to understand; here it is only read as far as is needed to know what becomes of each argument. @internal
 */
final class DynamicCall
{
    private const OF_OWNERS = [
        'const', 'new', 'counted', 'copied', 'interior', 'static', 'null', 'taken', 'kept', 'stales', 'freed', 'raw',
        'out', 'inout',
    ];

    private int $used = 0;
    private ?Handle $origin = null;

    /** @var list<int> what C is given */
    private array $numbers = [];

    /** @var list<\FFI\CData> what must live as long as the call */
    private array $kept = [];

    /** @var list<array{\FFI\CData, string}> places that C stores to, and kinds */
    private array $places = [];

    /** @param list<mixed> $arguments */
    public function __construct(private string $name, private string $signature, private array $arguments)
    {
        foreach ($arguments as $each) {
            if ($each instanceof Handle) {
                $this->origin ??= $each;
            }
        }
    }

    public function make(): mixed
    {
        [$result, $parameters] = $this->split();
        foreach ($parameters as $parameter) {
            $this->take($parameter);
        }
        if ($this->used < count($this->arguments)) {
            throw new \ArgumentCountError("$this->name is given more arguments than its signature says");
        }
        $answer = $this->send();
        $stored = array_map(
            fn (array $place): Handle|int|null => self::isPlain($place[1])
                ? $place[0][0] : Shape::object($place[0][0], $place[1], $this->origin),
            $this->places,
        );
        if (trim($result) === 'void') {
            return count($stored) > 1 ? $stored : $stored[0] ?? null;
        }
        $returned = $this->returned(self::words($result), $answer);
        return $stored === [] ? $returned : [$returned, ...$stored];
    }

    private function send(): int
    {
        $native = Library::native();
        $array = $native->new('int64_t[' . max(1, count($this->numbers)) . ']');
        foreach ($this->numbers as $place => $number) {
            $array[$place] = $number;
        }
        $answer = Shape::place(0);
        $record = $native->gasket_dynamic_call(
            Shape::text('dynamic_call', $this->name),
            Shape::text('dynamic_call', $this->signature),
            $array,
            8 * count($this->numbers),
            $answer,
        );
        Callback::check();
        Shape::checked($record);
        return $answer[0];
    }

    /** @return array{string, list<string>} what the signature returns, and what it takes */
    private function split(): array
    {
        if (!preg_match('/^(.*?)(\((?:[^()]++|(?2))*\))\s*$/', $this->signature, $match)) {
            throw new BadArgumentException(
                "dynamic_call: '$this->signature' is no signature",
                'bad-argument',
                'dynamic_call',
            );
        }
        $inside = substr($match[2], 1, -1);
        if (in_array(trim($inside), ['', 'void'], true)) {
            return [$match[1], []];
        }
        // Commas outside of parentheses.
        preg_match_all('/(?:[^(),]++|(\((?:[^()]++|(?1))*\)))+/', $inside, $parts);
        return [$match[1], $parts[0]];
    }

    /** @return list<string> */
    private static function words(string $text): array
    {
        preg_match_all('/[^\s*]+|\*/', $text, $match);
        return $match[0];
    }

    /**
     * What a parameter or result is: "text", "address", "number", "callback", or an object's type.
     *
     * @param list<string> $words
     */
    private static function kind(array $words): string
    {
        if ($words === ['callback']) {
            return 'callback';
        }
        $star = array_search('*', $words, true);
        if ($star === false) {
            return 'number';
        }
        $types = array_diff(array_slice($words, 0, $star), self::OF_OWNERS);
        $name = $types === [] ? 'void' : end($types);
        return ['char' => 'text', 'void' => 'address'][$name] ?? $name;
    }

    private static function isPlain(string $kind): bool
    {
        return in_array($kind, ['number', 'address', 'text', 'callback'], true);
    }

    private function given(): mixed
    {
        if ($this->used === count($this->arguments)) {
            throw new \ArgumentCountError("$this->name is given fewer arguments than its signature says");
        }
        return $this->arguments[$this->used++];
    }

    private function mistaken(string $expected, mixed $value): \TypeError
    {
        return new \TypeError(sprintf(
            '%s: argument %d must be %s, not %s',
            $this->name,
            $this->used,
            $expected,
            get_debug_type($value),
        ));
    }

    private function take(string $parameter): void
    {
        $words = self::words($parameter);
        $first = $words[0] ?? '';
        if (in_array($first, ['bytes', 'decode', 'room', 'encode'], true)) {
            $this->octets(in_array($first, ['room', 'encode'], true));
        } elseif ($first === 'out' || $first === 'inout') {
            $kind = self::kind(array_slice($words, 1));
            $place = Shape::place($first === 'inout' ? $this->value($kind) : 0);
            $this->places[] = [$place, $kind];
            $this->numbers[] = $this->address($place);
        } elseif ($first !== 'length' && $first !== 'NULL'
            && !(count($words) > 1 && preg_match('/^[-+]?\d+$/', end($words)))) {
            $this->numbers[] = $this->value(str_contains($parameter, '(*') ? 'callback' : self::kind($words));
        }
    }

    private function octets(bool $write): void
    {
        $value = $this->given();
        if ($value !== null && !$value instanceof Room && ($write || !is_string($value))) {
            throw $this->mistaken($write ? 'a Room' : 'a string or a Room', $value);
        }
        $this->numbers[] = match (true) {
            $value === null => 0,
            $value instanceof Room => $this->address($value->data),
            default => $this->copy($value),
        };
        $this->numbers[] = Shape::length($value);
    }

    /** The address of a copy that lives as long as the call. */
    private function copy(string $bytes): int
    {
        $copy = Library::native()->new('char[' . (strlen($bytes) + 1) . ']');
        \FFI::memcpy($copy, $bytes . "\0", strlen($bytes) + 1);
        return $this->address($copy);
    }

    private function address(\FFI\CData $data): int
    {
        $this->kept[] = $data;
        return Library::native()->cast('int64_t', \FFI::addr($data))->cdata;
    }

    private function value(string $kind): int
    {
        $value = $this->given();
        if ($kind === 'text' && is_string($value)) {
            return $this->copy(Shape::text($this->name, $value));
        }
        if ($kind === 'number' && is_bool($value)) {
            return (int) $value;
        }
        if ($kind === 'number' ? !is_int($value) : !($value === null || is_int($value) || $value instanceof Handle)) {
            throw $this->mistaken($kind === 'number' ? 'a number' : 'an object', $value);
        }
        return Handle::number($value);
    }

    /** @param list<string> $words */
    private function returned(array $words, int $answer): mixed
    {
        $kind = self::kind($words);
        if ($kind === 'text') {
            if ($answer === 0) {
                return null;
            }
            $place = Shape::place($answer);
            return \FFI::string(Library::native()->cast('char *[1]', $place)[0]);
        }
        if (self::isPlain($kind)) {
            return $answer;
        }
        $isOwned = in_array('new', $words, true) || in_array('static', $words, true);
        return Shape::object($answer, $kind, $isOwned ? null : $this->origin);
    }
}
