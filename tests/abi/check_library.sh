#!/bin/sh
# The file itself: its name, what it needs, and how it is loaded.
. tests/abi/count.sh

readelf -dW "$LIBRARY" >"$work/dynamic"
readelf -lW "$LIBRARY" >"$work/segments"

needs_libc_alone() {
    ! sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p' "$work/dynamic" |
        grep -vE '^(libc|libdl|libpthread|ld-linux[a-z0-9_-]*)\.so\.[0-9]+$'
}

stack_is_not_executable() {
    grep GNU_STACK "$work/segments" | grep -v RWE
}

# Several Lisps trap floating-point exceptions, so there is no floating point in it.
compiles_without_floating_point() {
    for file in src/*/*.c; do
        gcc -std=c11 -D_GNU_SOURCE -O0 -mgeneral-regs-only -Iinclude -Isrc -S "$file" -o /dev/null ||
            return 1
    done
}

needs_no_large_stack() {
    for file in src/*/*.c; do
        gcc -std=c11 -D_GNU_SOURCE -O2 -Wframe-larger-than=16384 -Werror -Iinclude -Isrc -S "$file" \
            -o /dev/null || return 1
    done
}

expect "its SONAME is libgasket.so.1" grep -q '(SONAME).*\[libgasket.so.1\]' "$work/dynamic"
expect "it stays loaded once it is (NODELETE)" grep -q 'FLAGS_1.*NODELETE' "$work/dynamic"
expect "its symbols are bound when it is loaded" grep -q 'FLAGS_1.*NOW' "$work/dynamic"
expect "what was bound is read-only" grep -q GNU_RELRO "$work/segments"
expect "its own names are bound to itself" grep -q '(SYMBOLIC)' "$work/dynamic"
expect "its stack is not executable" stack_is_not_executable
expect "it needs libc alone" needs_libc_alone
expect "the link libgasket.so leads to it" cmp "$LIBRARY" "$BUILD/libgasket.so"
if have gcc; then
    expect "it computes without floating point" compiles_without_floating_point
    expect "no function of it takes more than 16 KiB of stack" needs_no_large_stack
else
    skip "floating point and stack (no gcc)"
fi
finish
