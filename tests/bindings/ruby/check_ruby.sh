#!/bin/sh
# The Ruby binding. The last line counts.
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

if ! command -v ruby >/dev/null 2>&1 || ! ruby -e 'exit RUBY_VERSION >= "3.1"'; then
    echo "skipped: the Ruby binding: there is no ruby of 3.1 or newer"
    echo "0 passed, 0 failed, 1 skipped"
    exit 0
fi
timeout -k 5 300 ruby -w -I "$root/bindings/ruby/lib" check.rb
