#!/bin/sh
# Every function that libssl exports and every macro of its headers is accounted for: called by name,
# or with a word about what to use instead.
. tests/abi/count.sh

sed -n 's/^NAME("\([^"]*\)".*/\1/p' src/direct/names.inc | sort -u >"$work/all"
sed -n 's/^INSTEAD("\([^"]*\)",.*/\1/p' src/direct/names.inc | sort -u >"$work/instead"
comm -23 "$work/all" "$work/instead" >"$work/called"

cat >"$work/path.c" <<'END'
#include <gasket.h>
#include <stdio.h>

int main(void)
{
    puts(gasket_openssl_version(gasket_constant("GASKET_VERSION_SSL_PATH")));
    puts(gasket_openssl_version(0));
    return 0;
}
END
"${CC:-cc}" -Iinclude "$work/path.c" -L"$BUILD" -lgasket -Wl,-rpath,"$PWD/$BUILD" -o "$work/path"
"$work/path" >"$work/loaded"
nm -D --defined-only "$(sed -n 1p "$work/loaded")" | sed -n 's/.* [TW] //p' | sed 's/@.*//' | sort -u \
    >"$work/exported"

# Function-like macros, and macros that give a function another name.
for header in ssl tls1; do
    "${CC:-cc}" -E -dM -include "openssl/$header.h" - </dev/null |
        sed -n -E 's/^#define ((SSL|DTLS|TLS|d2i_SSL|i2d_SSL)[A-Za-z0-9_]*)(\(| (SSL|DTLS|TLS)[A-Za-z0-9]*_[a-z][A-Za-z0-9_]*$).*/\1/p'
done | sort -u >"$work/macros"

summary() {
    comm -12 "$work/$1" "$work/called" >"$work/by_name"
    comm -12 "$work/$1" "$work/instead" >"$work/otherwise"
    comm -23 "$work/$1" "$work/all" >"$work/unaccounted"
    echo "$2: $(wc -l <"$work/$1"), by name $(wc -l <"$work/by_name")," \
        "another way $(wc -l <"$work/otherwise"), unaccounted for $(wc -l <"$work/unaccounted")"
}

nothing_is_left() {
    ! grep . "$work/unaccounted"
}

# What came after 3.0 is reached with gasket_dynamic_call.
summary exported "functions exported by $(sed -n 1p "$work/loaded")"
case $(sed -n 2p "$work/loaded") in
"OpenSSL 3.0."*) expect "every function of libssl is accounted for" nothing_is_left ;;
*) skip "the functions that are accounted for are those of OpenSSL 3.0, and this is $(sed -n 2p "$work/loaded")" ;;
esac
summary macros "macros of its headers that are called like functions"
expect "every macro is accounted for" nothing_is_left
finish
