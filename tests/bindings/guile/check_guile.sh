#!/bin/sh
# What only the Guile binding has: its idioms, its interrupts, its package, its README. The last line counts.
set -u

cd "$(dirname "$0")"
root=$(cd ../../.. && pwd)
binding=$root/bindings/guile
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

if ! command -v guile >/dev/null 2>&1; then
    echo "skipped: the Guile binding: guile is not installed"
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

# ---- the modules, from the clone ----

timeout -k 5 300 guile --no-auto-compile -L "$binding" -L . check.scm >"$work/check.out" 2>&1
status=$?
count=$(grep -c '^ok ' "$work/check.out")
passed=$((passed + count))
if [ $status -ne 0 ] || [ "$count" -eq 0 ] || grep -q '^not ok ' "$work/check.out"; then
    result "check.scm" 1 "$work/check.out"
fi

# ---- the package: compiled, installed, and the README's example with it ----

make -s -C "$binding" install BUILD="$work/build" PREFIX=/usr DESTDIR="$work/installed" >"$work/install.out" 2>&1
result "make install" $? "$work/install.out"
! grep -i warning "$work/install.out" >"$work/warnings"
result "it is compiled without warnings" $? "$work/warnings"

version=$(guile -c '(display (effective-version))')
installed() {
    timeout -k 5 60 guile --no-auto-compile -L "$work/installed/usr/share/guile/site/$version" \
            -C "$work/installed/usr/lib/guile/$version/site-ccache" "$@"
}

sed -n '/The tests run this example/,/^```$/p' "$binding/README.md" | sed -e '1,2d' -e '/^```/d' >"$work/example.scm"
mkdir "$work/example"
openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext 'subjectAltName = DNS:localhost' \
        -keyout "$work/key.pem" -out "$work/certificate.pem" >"$work/openssl.out" 2>&1 || cat "$work/openssl.out"
cat "$work/certificate.pem" "$work/key.pem" >"$work/example/server.pem"
(cd "$work/example" && installed "$work/example.scm") >"$work/example.out" 2>&1
test "$(cat "$work/example.out")" = "You said hello. By TLSv1.3"
result "the README's example prints what it says" $? "$work/example.out"

sed -n '/^(use-modules (gasket direct))/,/^```$/p; /^(use-modules (gasket dynamic)/,/^```$/p' "$binding/README.md" |
    sed '/^```/d' >"$work/direct.scm"
echo "(write (bytevector-u8-ref digest 0))" >>"$work/direct.scm"
installed "$work/direct.scm" >"$work/direct.out" 2>&1
test "$(cat "$work/direct.out")" = 186
result "so do those of direct and dynamic calls" $? "$work/direct.out"

# ---- libraries that are none ----

# not_found LIBRARY: what is said.
not_found() {
    GASKET_LIBRARY=$1 installed -c '(use-modules (gasket)) (make-tls-context)' >"$work/not-found.out" 2>&1
    test $? -ne 0 && grep -q 'libgasket was not found. Tried:' "$work/not-found.out" &&
        grep -qF "$1" "$work/not-found.out"
    result "$1 is not loaded, and it is said why" $? "$work/not-found.out"
}
not_found "$work/nothing.so"
not_found libc.so.6

echo "$passed passed, $failed failed, 0 skipped"
test $failed -eq 0
