#!/bin/sh
# The types that spec/ gives OpenSSL's functions and macros are those of OpenSSL's own headers.
. tests/abi/count.sh

# Two macros of OpenSSL's call functions that do not exist.
agrees() {
    "$@" -std=c11 -D_GNU_SOURCE -Isrc -Wall -Wextra -Wno-unused-function -Wno-unused-parameter \
        -Wno-unknown-warning-option -Wno-discarded-qualifiers -Wno-implicit-function-declaration \
        -Wno-incompatible-pointer-types-discards-qualifiers -Werror -fsyntax-only \
        tests/abi/prototypes.c tests/abi/takers.c
}

version=$(echo OPENSSL_VERSION_STR | "${CC:-cc}" -E -P -include openssl/opensslv.h - | tail -1)
case $version in
*\"3.0*)
    expect "every prototype is that of OpenSSL's headers" agrees "${CC:-cc}"
    ;;
*)
    skip "the prototypes are those of OpenSSL 3.0, and its headers here are $version"
    ;;
esac
finish
