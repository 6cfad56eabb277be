#!/bin/sh
# The Python binding. The last line counts.
set -u

cd "$(dirname "$0")"
root=$(cd ../../.. && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

: "${GASKET_LIBRARY:=$root/build/libgasket.so.1}"
GASKET_TEST_WORK=$work
PYTHONPATH=$root/bindings/python
PYTHONDONTWRITEBYTECODE=1
export GASKET_LIBRARY GASKET_TEST_WORK PYTHONPATH PYTHONDONTWRITEBYTECODE

if ! command -v python3 >/dev/null 2>&1; then
    echo "skipped: the Python binding: python3 is not installed"
    echo "0 passed, 0 failed, 1 skipped"
    exit 0
fi
openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost \
        -addext 'subjectAltName = DNS:localhost, IP:127.0.0.1' \
        -keyout "$work/key.pem" -out "$work/certificate.pem" >"$work/output" 2>&1 || cat "$work/output"
cat "$work/certificate.pem" "$work/key.pem" >"$work/server.pem"
openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=other \
        -keyout "$work/other.key" -out "$work/other.pem" >"$work/output" 2>&1 || cat "$work/output"

timeout -k 5 600 python3 -W error check.py
