#!/bin/sh
# The Common Lisp binding on SBCL, ECL, CLISP and ABCL, those that are installed. The last line counts.
set -u

cd "$(dirname "$0")"
root=$(cd ../../.. && pwd)
work=$(mktemp -d)
server=
cleanup() {
    [ -z "$server" ] || kill "$server" 2>/dev/null
    rm -rf "$work"
}
trap cleanup EXIT
trap 'exit 130' INT TERM

: "${GASKET_LIBRARY:=$root/build/libgasket.so.1}"
GASKET_TEST_BINDING=$root/bindings/common-lisp/
GASKET_TEST_CERTIFICATE=$work/server.pem
GASKET_TEST_PORT_FILE=$work/port.txt
GASKET_TEST_WORK=$work/
# By JNA CFFI calls C on ABCL.
CLASSPATH=/usr/share/java/jna.jar:/usr/share/java/abcl-contrib.jar${CLASSPATH:+:$CLASSPATH}
export GASKET_LIBRARY GASKET_TEST_BINDING GASKET_TEST_CERTIFICATE GASKET_TEST_PORT_FILE
export GASKET_TEST_WORK CLASSPATH

passed=0
failed=0
skipped=0

# lisp NAME FILE: has a Lisp load a file and exit. At the first time CFFI is compiled, which takes a minute.
lisp() {
    case $1 in
    sbcl) set -- sbcl --noinform --no-sysinit --no-userinit --disable-debugger --load "$2" --quit ;;
    ecl) set -- ecl -norc --shell "$2" ;;
    clisp) set -- clisp -q -norc -E UTF-8 -on-error exit "$2" ;;
    abcl) set -- abcl --noinform --noinit --batch --load "$2" ;;
    esac
    timeout -k 5 600 "$@" </dev/null
}

# fail WHAT: one failure, and what was written.
fail() {
    failed=$((failed + 1))
    echo "FAILED $1"
    tail -n 40 "$work/output"
}

# group LISP FILE: the checks of a file.
group() {
    began=$(date +%s)
    lisp "$1" "$2" >"$work/output" 2>&1
    status=$?
    counted=$(grep '^counted ' "$work/output" | tail -n 1)
    if [ -z "$counted" ]; then
        fail "$1 $2: it ended with status $status before it had counted"
        return
    fi
    set -- "$1" "$2" $counted
    passed=$((passed + $4))
    failed=$((failed + $5))
    echo "$1 $2: $4 passed, $5 failed ($(($(date +%s) - began)) s)"
    grep '^FAILED' "$work/output"
}

# skip WHAT WHY
skip() {
    skipped=$((skipped + 1))
    echo "skipped: $1: $2"
}

if ! command -v sbcl >/dev/null 2>&1; then
    skip "the Common Lisp binding" "SBCL, which is the server, is not installed"
    echo "0 passed, 0 failed, $skipped skipped"
    exit 0
fi

openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost \
        -addext 'subjectAltName = DNS:localhost, IP:127.0.0.1' \
        -keyout "$work/key.pem" -out "$work/certificate.pem" >"$work/output" 2>&1 ||
    fail "openssl made no certificate"
cat "$work/certificate.pem" "$work/key.pem" >"$GASKET_TEST_CERTIFICATE"

lisp sbcl server.lisp >"$work/server.log" 2>&1 &
server=$!
tries=0
until [ -f "$GASKET_TEST_PORT_FILE" ] || [ $tries -eq 600 ] || ! kill -0 $server 2>/dev/null; do
    sleep 0.2
    tries=$((tries + 1))
done
if [ ! -f "$GASKET_TEST_PORT_FILE" ]; then
    cp "$work/server.log" "$work/output"
    fail "the server did not start"
    echo "$passed passed, $failed failed, $skipped skipped"
    exit 1
fi
GASKET_TEST_PORT=$(tr -d ' \n' <"$GASKET_TEST_PORT_FILE")
export GASKET_TEST_PORT

for lisp in ${GASKET_TEST_LISPS:-sbcl ecl clisp abcl}; do
    if ! command -v "$lisp" >/dev/null 2>&1; then
        skip "$lisp" "not installed"
        continue
    fi
    group "$lisp" streams.lisp
    group "$lisp" scenario.lisp
    group "$lisp" allegro.lisp
done

echo "$passed passed, $failed failed, $skipped skipped"
test $failed -eq 0
