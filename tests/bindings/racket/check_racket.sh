#!/bin/sh
# What only the Racket binding has: its ports, its threads, its package, its README. The last line counts.
set -u

cd "$(dirname "$0")"
root=$(cd ../../.. && pwd)
binding=$root/bindings/racket
. ./environment
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

if ! racket_is_there >"$work/reason"; then
    echo "skipped: the Racket binding: $(cat "$work/reason")"
    echo "0 passed, 0 failed, 1 skipped"
    exit 0
fi
: "${GASKET_LIBRARY:=$root/build/libgasket.so.1}"
if [ -z "${GASKET_TEST_CERTIFICATES:-}" ]; then
    GASKET_TEST_CERTIFICATES=$work/certificates
    "$root/tests/support/certificates.sh" "$GASKET_TEST_CERTIFICATES" || exit 1
fi
export GASKET_LIBRARY GASKET_TEST_CERTIFICATES

passed=0
failed=0

# result NAME STATUS OUTPUT
result() {
    if [ "$2" -eq 0 ]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "FAILED $1"
        cat "$3"
    fi
}

# ---- the package, installed for a user that ends with the test ----

PLTADDONDIR=$work/addon
export PLTADDONDIR
cp -R "$binding/gasket" "$work/gasket"
raco pkg install --scope user --copy --batch --no-docs --deps fail --type dir "$work/gasket" >"$work/install.out" 2>&1
result "raco pkg install" $? "$work/install.out"

sed -n '/The tests run this example/,/^```$/p' "$binding/README.md" | sed -e '1,2d' -e '/^```/d' >"$work/example.rkt"
openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext 'subjectAltName = DNS:localhost' \
        -keyout "$work/key.pem" -out "$work/certificate.pem" >"$work/openssl.out" 2>&1 || cat "$work/openssl.out"
cat "$work/certificate.pem" "$work/key.pem" >"$work/server.pem"
(cd "$work" && timeout -k 5 60 racket example.rkt) >"$work/example.out" 2>&1
test "$(cat "$work/example.out")" = "You said hello. By TLSv1.3"
result "the README's example prints what it says" $? "$work/example.out"

{
    echo "#lang racket/base"
    sed -n '/^(require gasket\/direct)/,/^```$/p; /^(require gasket\/dynamic)/,/^```$/p' "$binding/README.md" |
        sed '/^```/d'
    echo '(list answer size (bytes-ref digest 0))'
} >"$work/direct.rkt"
timeout -k 5 60 racket "$work/direct.rkt" >"$work/direct.out" 2>&1
grep -qx "'(1 32 186)" "$work/direct.out"
result "so do those of direct and dynamic calls" $? "$work/direct.out"

# not_found LIBRARY: what is said.
not_found() {
    GASKET_LIBRARY=$1 timeout -k 5 60 racket -l racket/base -l gasket -e '(make-tls-context)' >"$work/not-found.out" 2>&1
    test $? -ne 0 && grep -q 'libgasket was not found. Tried:' "$work/not-found.out" &&
        grep -qF "$1" "$work/not-found.out"
    result "$1 is not loaded, and it is said why" $? "$work/not-found.out"
}
not_found "$work/nothing.so"
not_found libc.so.6

# ---- the modules, from the clone ----

unset PLTADDONDIR
racket_compile check.rkt >"$work/compile.out" 2>&1
result "it compiles" $? "$work/compile.out"
timeout -k 5 300 racket -S "$binding" check.rkt >"$work/check.out" 2>&1
status=$?
count=$(grep -c '^ok ' "$work/check.out")
passed=$((passed + count))
if [ $status -ne 0 ] || [ "$count" -eq 0 ] || grep -q '^not ok ' "$work/check.out"; then
    result "check.rkt" 1 "$work/check.out"
fi

echo "$passed passed, $failed failed, 0 skipped"
test $failed -eq 0
