#!/bin/sh
# What only the LuaJIT binding has. The last line counts.
set -u

cd "$(dirname "$0")"
root=$(cd ../../.. && pwd)
binding=$root/bindings/luajit
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

: "${GASKET_LIBRARY:=$root/build/libgasket.so.1}"
export GASKET_LIBRARY
if ! command -v luajit >/dev/null 2>&1; then
    echo "skipped: the LuaJIT binding: luajit is not installed"
    echo "0 passed, 0 failed, 1 skipped"
    exit 0
fi
if [ -z "${GASKET_TEST_CERTIFICATES:-}" ]; then
    GASKET_TEST_CERTIFICATES=$work/certificates
    "$root/tests/support/certificates.sh" "$GASKET_TEST_CERTIFICATES" || exit 1
fi
export GASKET_TEST_CERTIFICATES
cat "$GASKET_TEST_CERTIFICATES/self-signed.pem" "$GASKET_TEST_CERTIFICATES/self-signed.key" >"$work/server.pem"
LUA_PATH="$binding/?.lua;$binding/?/init.lua;;"
export LUA_PATH

passed=0
failed=0
skipped=0

# test_that NAME COMMAND...: its output is shown where it fails.
test_that() {
    name=$1
    shift
    if ("$@") >"$work/output" 2>&1; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "FAILED $name"
        cat "$work/output"
    fi
}

lua() {
    timeout -k 5 60 luajit "$@" </dev/null
}

readme_example() {
    sed -n '/The tests run this example/,/^```$/p' "$binding/README.md" | sed '1,2d;$d' >"$work/example.lua"
    said=$(cd "$work" && lua example.lua) || return 1
    echo "$said"
    [ "$said" = "You said hello., by TLSv1.3" ] && grep -qF "It prints \`$said\`" "$binding/README.md"
}

library_not_found() {
    ! GASKET_LIBRARY=/nowhere/libgasket.so.1 lua -e 'require "gasket"' >"$work/said" 2>&1 &&
        grep -q 'libgasket was not found. Tried:' "$work/said" && grep -q '/nowhere/libgasket.so.1' "$work/said"
}

other_library() {
    ! GASKET_LIBRARY=libm.so.6 lua -e 'require "gasket"' >"$work/said" 2>&1 &&
        grep -q "no binary interface of Gasket's" "$work/said"
}

library_of_the_clone() {
    [ "$(env -u GASKET_LIBRARY luajit -e 'print((require "gasket").library:match("[^/]*/[^/]*$"))')" = \
        build/libgasket.so.1 ]
}

# interrupted FILE: a program that waits is ended by Ctrl-C.
interrupted() {
    : >"$work/said"
    lua "$1" >"$work/said" 2>&1 &
    program=$!
    tries=0
    until grep -q '^waiting' "$work/said" || [ $tries -eq 300 ]; do
        sleep 0.1
        tries=$((tries + 1))
    done
    sed -n 's/^waiting //p' "$work/said" | xargs kill -INT
    wait $program
    grep -q 'interrupted!' "$work/said"
}

rock() {
    cd "$binding" && luarocks --lua-version 5.1 --tree "$work/tree" make || return 1
    cd "$work" && LUA_PATH="$work/tree/share/lua/5.1/?.lua;$work/tree/share/lua/5.1/?/init.lua" lua -e '
        local gasket = require "gasket"
        require "gasket.scheduler"
        for name in pairs(package.loaded) do
            local file = package.searchpath(name, package.path)
            assert(not name:find("^gasket") or file, name)
        end
        assert(gasket.ssl_ctx_new(gasket.tls_client_method()))'
}

test_that "the README's example" readme_example
test_that "a library that is not there" library_not_found
test_that "a library that is another" other_library
[ ! -f "$root/build/libgasket.so.1" ] || test_that "the library of the clone" library_of_the_clone
test_that "Ctrl-C ends a program that waits for data" interrupted interrupt_receive.lua
test_that "Ctrl-C ends a program that waits for several" interrupted interrupt_select.lua
if command -v luarocks >/dev/null 2>&1; then
    test_that "the rock" rock
else
    skipped=$((skipped + 1))
    echo "skipped: the rock: luarocks is not installed"
fi

lua check.lua >"$work/output" 2>&1
cat "$work/output"
set -- $(tail -n 1 "$work/output" | tr -d ,)
case "$*" in
*" passed "*" failed "*" skipped") ;;
*) set -- 0 passed 1 failed 0 skipped ;;
esac
echo "$((passed + $1)) passed, $((failed + $3)) failed, $((skipped + $5)) skipped"
[ $((failed + $3)) -eq 0 ]
