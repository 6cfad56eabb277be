<?php

declare(strict_types=1);

namespace Gasket;

use Gasket\Exception\LibraryNotFoundException;

/** Finding libgasket and loading it. */
final class Library
{
    /** What is below this is an error record. */
    public const RECORDS_END = -(2 ** 40);

    /** What gives records and what they are about: the functions that no shape describes. */
    private const RECORDS = <<<'C'
        int64_t gasket_error_kind(int64_t error);
        const char *gasket_error_what(int64_t error);
        const char *gasket_error_message(int64_t error);
        const char *gasket_error_peer(int64_t error);
        int64_t gasket_error_code_count(int64_t error);
        int64_t gasket_error_code(int64_t error, int64_t index);
        const char *gasket_error_string(int64_t error, int64_t index);
        int64_t gasket_error_verify_result(int64_t error);
        const char *gasket_error_verify_result_string(int64_t error);
        int64_t gasket_error_alert(int64_t error);
        int64_t gasket_error_os(int64_t error);
        int64_t gasket_direct_error(int64_t handle);
        int64_t gasket_dynamic_call(const char *name, const char *signature, const int64_t *arguments,
                                    int64_t length, int64_t *result);

        C;

    private const TYPES = [
        't' => 'const char *', 'b' => 'const char *', 'r' => 'char *',
        'p' => 'int64_t *', 'q' => 'int64_t *', 'h' => 'int64_t *', 'k' => 'int64_t *',
    ];

    private static ?string $file = null;
    private static ?\FFI $native = null;

    /** The file that was loaded. */
    public static function file(): string
    {
        return self::$file ??= self::find();
    }

    /** libgasket's own functions. */
    public static function native(): \FFI
    {
        return self::$native ??= self::declare(Native::SHAPES, self::RECORDS);
    }

    /** One of OpenSSL's functions. */
    public static function direct(string $name, string $shape): \FFI
    {
        return \FFI::cdef(self::declaration($name, $shape), self::file());
    }

    /** What the library's file is called on this system. */
    private static function name(): string
    {
        return match (PHP_OS_FAMILY) {
            'Darwin' => 'libgasket.1.dylib',
            'Windows' => 'gasket-1.dll',
            default => 'libgasket.so.1',
        };
    }

    /**
     * Where to look: what GASKET_LIBRARY names, and only there if it is set; else beside this file, then what the
     * clone has built that this file is from, then where the system's loader finds it.
     *
     * @return list<string>
     */
    private static function candidates(): array
    {
        $chosen = getenv('GASKET_LIBRARY');
        if ($chosen !== false && $chosen !== '') {
            return [$chosen];
        }
        $files = [__DIR__ . '/' . self::name()];
        $top = dirname(__DIR__, 3);
        if (is_file("$top/spec/library.sexp")) {
            $files[] = "$top/build/" . self::name();
        }
        return [...array_filter($files, 'is_file'), self::name()];
    }

    private static function find(): string
    {
        $attempts = [];
        foreach (self::candidates() as $file) {
            $reason = self::refusal($file);
            if ($reason === null) {
                return $file;
            }
            $attempts[$file] = $reason;
        }
        throw new LibraryNotFoundException($attempts);
    }

    /** Why a file cannot be used, or null. */
    private static function refusal(string $file): ?string
    {
        try {
            $found = \FFI::cdef('int64_t gasket_abi_version(void);', $file)->gasket_abi_version();
        } catch (\FFI\Exception $exception) {
            return str_contains($exception->getMessage(), 'gasket_abi_version')
                ? "no binary interface of Gasket's" : $exception->getMessage();
        }
        return $found === Native::LIBRARY_ABI_VERSION ? null : sprintf(
            'the binary interface %d, and this binding was made for %d',
            $found,
            Native::LIBRARY_ABI_VERSION,
        );
    }

    /**
     * Functions of an older libgasket are left out: who calls one is told.
     *
     * @param array<string, string> $shapes
     */
    private static function declare(array $shapes, string $more): \FFI
    {
        $declarations = [];
        foreach ($shapes as $name => $shape) {
            $declarations["gasket_$name"] = self::declaration($name, $shape);
        }
        while (true) {
            try {
                return \FFI::cdef($more . implode("\n", $declarations), self::file());
            } catch (\FFI\Exception $exception) {
                if (!preg_match("/'(gasket_\w+)'/", $exception->getMessage(), $match)
                    || !isset($declarations[$match[1]])) {
                    throw $exception;
                }
                unset($declarations[$match[1]]);
            }
        }
    }

    /** The prototype of a function, as its shape has it. */
    private static function declaration(string $name, string $shape): string
    {
        [$result, $letters] = explode(':', $shape);
        $parameters = [];
        foreach (str_split(strtr($letters, ['|' => ''])) as $letter) {
            $parameters[] = match (true) {
                $letter === '' => 'void',
                $letter === 'f' => 'int64_t (*)(int64_t' . str_repeat(', int64_t', Native::CALLBACKS[$name] - 1) . ')',
                default => self::TYPES[$letter] ?? 'int64_t',
            };
        }
        $returned = strtolower($result) === 't' ? 'const char *' : 'int64_t ';
        return "{$returned}gasket_$name(" . implode(', ', $parameters ?: ['void']) . ');';
    }
}
