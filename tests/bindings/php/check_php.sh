#!/bin/sh
# What only the PHP binding has. The last line counts.
set -u

cd "$(dirname "$0")"
root=$(cd ../../.. && pwd)
binding=$root/bindings/php
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

: "${GASKET_LIBRARY:=$root/build/libgasket.so.1}"
export GASKET_LIBRARY
if ! command -v php >/dev/null 2>&1 || ! php -r 'exit(extension_loaded("FFI") ? 0 : 1);'; then
    echo "skipped: the PHP binding: php is not installed, or has no FFI"
    echo "0 passed, 0 failed, 1 skipped"
    exit 0
fi
if [ -z "${GASKET_TEST_CERTIFICATES:-}" ]; then
    GASKET_TEST_CERTIFICATES=$work/certificates
    "$root/tests/support/certificates.sh" "$GASKET_TEST_CERTIFICATES" || exit 1
fi
export GASKET_TEST_CERTIFICATES
cat "$GASKET_TEST_CERTIFICATES/self-signed.pem" "$GASKET_TEST_CERTIFICATES/self-signed.key" >"$work/server.pem"

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

run_php() {
    timeout -k 5 120 php -d display_errors=stderr -d error_reporting=-1 "$@" </dev/null
}

readme_example() {
    {
        echo "<?php require '$binding/autoload.php';"
        sed -n '/The tests run this example/,/^```$/p' "$binding/README.md" | sed '1,2d;$d'
    } >"$work/example.php"
    said=$(cd "$work" && run_php example.php) || return 1
    echo "$said"
    [ "$said" = "You said hello., by TLSv1.3" ] && grep -qF "It prints \`$said\`" "$binding/README.md"
}

load="require '$binding/autoload.php'; Gasket\\Library::native();"

library_not_found() {
    ! GASKET_LIBRARY=/nowhere/libgasket.so.1 run_php -r "$load" >"$work/said" 2>&1 &&
        grep -q 'LibraryNotFoundException: libgasket was not found. Tried:' "$work/said" &&
        grep -q '/nowhere/libgasket.so.1' "$work/said"
}

other_library() {
    ! GASKET_LIBRARY=libm.so.6 run_php -r "$load" >"$work/said" 2>&1 &&
        grep -q "no binary interface of Gasket's" "$work/said"
}

library_of_the_clone() {
    env -u GASKET_LIBRARY php -r "$load echo Gasket\\Library::file();" | grep -q '/build/libgasket.so.1$'
}

# Objects that are alive at the end do no harm.
end_of_the_program() {
    said=$(run_php -r "$load
        \$context = new Gasket\\Context();
        \$ciphers = Gasket\\OpenSSL::ssl_ctx_get_ciphers(\$context);
        \$GLOBALS['self'] = [\$context, \$ciphers];
        exit(3);" 2>&1)
    [ $? -eq 3 ] && [ -z "$said" ]
}

# A handler that throws ends the program, which waits.
signal_ends_the_program() {
    run_php signal.php >"$work/said" 2>&1
    [ $? -eq 7 ] && grep -q 'ended by the signal' "$work/said"
}

package() {
    cp -R "$binding" "$work/package" && cd "$work/package" || return 1
    export COMPOSER_DISABLE_NETWORK=1 COMPOSER_ALLOW_SUPERUSER=1 COMPOSER_HOME="$work/composer"
    composer validate --strict --no-interaction && composer dump-autoload --no-interaction || return 1
    php -r 'require "vendor/autoload.php"; echo new Gasket\Context(), Gasket\Exception\VerifyException::class;'
}

test_that "the README's example" readme_example
test_that "a library that is not there" library_not_found
test_that "a library that is another" other_library
[ ! -f "$root/build/libgasket.so.1" ] || test_that "the library of the clone" library_of_the_clone
test_that "the end of a program" end_of_the_program
test_that "a signal" signal_ends_the_program
if command -v composer >/dev/null 2>&1; then
    test_that "the package" package
else
    skipped=$((skipped + 1))
    echo "skipped: the package: composer is not installed"
fi

run_php check.php >"$work/output" 2>&1
cat "$work/output"
set -- $(tail -n 1 "$work/output" | tr -d ,)
case "$*" in
*" passed "*" failed "*" skipped") ;;
*) set -- 0 passed 1 failed 0 skipped ;;
esac
echo "$((passed + $1)) passed, $((failed + $3)) failed, $((skipped + $5)) skipped"
[ $((failed + $3)) -eq 0 ]
