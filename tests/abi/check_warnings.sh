#!/bin/sh
# Library, generator and tests compile without a warning, with gcc and with clang.
. tests/abi/count.sh

for compiler in gcc clang; do
    if have $compiler; then
        expect "$compiler has no warning" make -s -j2 "BUILD=$BUILD/warnings-$compiler" CC=$compiler warnings
    else
        skip "warnings of $compiler (no $compiler)"
    fi
done
finish
