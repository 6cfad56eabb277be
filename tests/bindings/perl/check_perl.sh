#!/bin/sh
# The Perl binding. The last line counts.
set -u

cd "$(dirname "$0")"
root=$(cd ../../.. && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

: "${GASKET_LIBRARY:=$root/build/libgasket.so.1}"
GASKET_TEST_WORK=$work
export GASKET_LIBRARY GASKET_TEST_WORK
if [ -z "${GASKET_TEST_CERTIFICATES:-}" ]; then
    GASKET_TEST_CERTIFICATES=$work/certificates
    "$root/tests/support/certificates.sh" "$GASKET_TEST_CERTIFICATES" || exit 1
    export GASKET_TEST_CERTIFICATES
fi

if ! perl -e 'use FFI::Platypus 2.00' 2>/dev/null; then
    echo "skipped: the Perl binding: FFI::Platypus 2.00 is not installed"
    echo "0 passed, 0 failed, 1 skipped"
    exit 0
fi
timeout -k 5 300 perl check.pl "$root/bindings/perl/lib" ./*.t
