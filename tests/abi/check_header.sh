#!/bin/sh
# The headers keep the rules of the interface, and can be read by C, C++ and foreign parsers.
. tests/abi/count.sh

headers="include/gasket.h include/gasket_direct.h"

# What the header says parsers are to be given.
sed -e '/^#ifdef __cplusplus/,/^#endif/d' -e '/^#/d' -e '/^\/\*/,/\*\/$/d' -e '/^$/d' $headers \
    >"$work/plain"

one_prototype_a_line() {
    type='(int64_t |const char \*|void \*|const void \*)'
    callback="int64_t \\(\\*[a-z_]+\\)\\(($type[a-z_]+(, )?)*\\)"
    parameter="($type[a-z0-9_]+|$callback)"
    ! grep -vnE "^(int64_t |const char \\*)gasket_[a-z0-9_]+\\((void|$parameter(, $parameter){0,7})\\);\$" \
        "$work/plain"
}

has_every_function() {
    sed 's/^.*[ *]\(gasket_[a-z0-9_]*\)(.*/\1/' "$work/plain" | sort >"$work/names"
    spec_functions >"$work/described"
    same_names "$work/described" "$work/names"
}

documents_every_function() {
    awk '/;$/ && !/^ \*/ && before != " */" { print; bad = 1 } { before = $0 } END { exit bad }' $headers
}

compiles() {
    echo '#include <gasket_direct.h>' >"$work/one.$1"
    shift
    "$@" -Wall -Wextra -Werror -Wpedantic -Iinclude -fsyntax-only "$work"/one.*
    rm "$work"/one.*
}

luajit_reads_it() {
    luajit -e "
        local ffi = require('ffi')
        ffi.cdef(io.open('$work/plain'):read('*a'))
        local library = ffi.load('./$LIBRARY')
        assert(library.gasket_abi_version() == 1)
        assert(ffi.string(library.gasket_version()) ~= '')"
}

php_reads_it() {
    php -d ffi.enable=true -r '
        $gasket = FFI::cdef(file_get_contents($argv[1]), $argv[2]);
        exit($gasket->gasket_abi_version() === 1 ? 0 : 1);' "$work/plain" "./$LIBRARY"
}

# Constants whose values the description gives are those of the headers, where these are OpenSSL 3's.
constants_agree_with_openssl() {
    cat >"$work/constants.c" <<'END'
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <stdint.h>
#include <gasket.h>
#define CONSTANT(name, value, differs, old)                                                            \
    _Static_assert((int64_t)(name) == (int64_t)(value) || OPENSSL_VERSION_NUMBER < 0x30000000L, #name);  \
    _Static_assert((int64_t)(value) < INT64_C(1) << 53, #name);                                         \
    _Static_assert((int64_t)(value) >= 0 || (int64_t)(value) >= GASKET_WANT_ANSWER, #name);
#include "library/constants.inc"
END
    "${CC:-cc}" -std=c11 -Iinclude -Isrc -fsyntax-only "$work/constants.c"
}

expect "it holds one prototype a line, of the four types, with 8 parameters at most" one_prototype_a_line
expect "it declares exactly the functions that spec/ describes" has_every_function
expect "it documents each of them" documents_every_function
expect "it compiles as C11" compiles c "${CC:-cc}" -std=c11
expect "it compiles as C99" compiles c "${CC:-cc}" -std=c99
if have c++; then
    expect "it compiles as C++" compiles cc c++ -std=c++98 -Wno-long-long
else
    skip "the header as C++ (no c++)"
fi
expect "the constants of OpenSSL have the values of its headers" constants_agree_with_openssl
if have luajit; then
    expect "LuaJIT reads it" luajit_reads_it
else
    skip "the header as LuaJIT reads it (no luajit)"
fi
if have php && php -m | grep -q "^FFI"; then
    expect "PHP reads it" php_reads_it
else
    skip "the header as PHP reads it (no php with FFI)"
fi
finish
