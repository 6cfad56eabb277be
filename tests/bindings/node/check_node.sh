#!/bin/sh
# The Node binding. The last line counts.
set -u

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

reason=$(. "$(dirname "$0")/setup.sh") || {
    echo "skipped: the Node binding: $(echo "$reason" | tail -n 1)"
    echo "0 passed, 0 failed, 1 skipped"
    exit 0
}
. "$(dirname "$0")/setup.sh"
if [ -z "${GASKET_TEST_CERTIFICATES:-}" ]; then
    GASKET_TEST_CERTIFICATES=$work/certificates
    "$root/tests/support/certificates.sh" "$GASKET_TEST_CERTIFICATES" || exit 1
fi
GASKET_TEST_WORK=$work
export GASKET_TEST_CERTIFICATES GASKET_TEST_WORK NODE_MODULES
timeout -k 5 900 node --expose-gc "$here/check.js"
