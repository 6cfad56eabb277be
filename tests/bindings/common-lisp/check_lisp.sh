#!/bin/sh
# The Common Lisp binding on SBCL, ECL, CLISP and ABCL, those that are installed. The last line counts.
set -u

cd "$(dirname "$0")"
root=$(cd ../../.. && pwd)
work=$(mktemp -d)
server=
peer=
cleanup() {
    [ -z "$server" ] || kill "$server" 2>/dev/null
    [ -z "$peer" ] || kill "$peer" 2>/dev/null
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

# Two that compile the same libraries into the user's cache at once would spoil each other's files.
cache=${XDG_CACHE_HOME:-${HOME:-$work}/.cache}
if command -v flock >/dev/null 2>&1 && mkdir -p "$cache"; then
    exec 9>"$cache/gasket-check.lock"
    flock -w 900 9
fi

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

# group_of NAME COMMAND...: the checks that a command makes.
group_of() {
    name=$1
    shift
    began=$(date +%s)
    "$@" >"$work/output" 2>&1 </dev/null
    status=$?
    counted=$(grep '^counted ' "$work/output" | tail -n 1)
    if [ -z "$counted" ]; then
        fail "$name: it ended with status $status before it had counted"
        return
    fi
    set -- $counted
    passed=$((passed + $2))
    failed=$((failed + $3))
    skipped=$((skipped + $(grep -c '^skipped: ' "$work/output")))
    echo "$name: $2 passed, $3 failed ($(($(date +%s) - began)) s)"
    grep -E '^(FAILED|skipped: )' "$work/output"
}

# group LISP FILE: the checks of a file.
group() {
    group_of "$1 $2" lisp "$1" "$2"
}

# pass WHAT COMMAND...: passes if the command succeeds.
pass() {
    what=$1
    shift
    if "$@"; then
        passed=$((passed + 1))
    else
        fail "$what"
    fi
}

# An image is saved while streams are open, and restarted.
saved_image() {
    lisp sbcl image-save.lisp >"$work/output" 2>&1
    group_of "sbcl image-restart.lisp" timeout -k 5 120 sbcl --core "$work/image.core" --noinform
    GASKET_LIBRARY=/nowhere/libgasket.so.1 timeout -k 5 120 sbcl --core "$work/image.core" \
        --noinform >"$work/output" 2>&1 </dev/null
    pass "a restarted image says where it has looked for the library" \
         grep -q '/nowhere/libgasket.so.1 (no such file)' "$work/output"
}

# refusal LIBRARY TEXT: what loading the binding says where that is the library.
refusal() {
    GASKET_LIBRARY=$1 lisp sbcl "$GASKET_TEST_BINDING/load.lisp" >"$work/output" 2>&1
    tr -s ' \n' ' ' <"$work/output" >"$work/line"
    pass "of $1 it is said: $2" grep -qF "$2" "$work/line"
}

refused_libraries() {
    refusal /nowhere/libgasket.so.1 'libgasket was not found. Tried: /nowhere/libgasket.so.1 (no such file)'
    echo 'no library' >"$work/text.so"
    refusal "$work/text.so" "Tried: $work/text.so ("
    command -v cc >/dev/null 2>&1 || return
    echo 'long long gasket_abi_version(void) { return 2; }' >"$work/newer.c"
    cc -shared -fPIC -o "$work/newer.so" "$work/newer.c" >"$work/output" 2>&1
    refusal "$work/newer.so" 'has the binary interface 2, and this binding was made for 1.'
    echo 'int other;' >"$work/other.c"
    cc -shared -fPIC -o "$work/other.so" "$work/other.c" >"$work/output" 2>&1
    refusal "$work/other.so" "has no binary interface of Gasket's, and this binding was made for 1."
}

# tutorial ONE TWO: the tutorial in two Lisps ends by itself, shows both words and the reply, and leaves
# nothing running. Everything that the Lisps print it compares itself.
tutorial() {
    sh "$GASKET_TEST_BINDING/examples/tutorial/demo.sh" "$1" "$2" >"$work/output" 2>&1 </dev/null
    status=$?
    pass "the tutorial is run through in $1 and $2" test $status -eq 0
    for line in 'One | secret' 'One | message' 'Two | got-it' '"TLSv1.3"'; do
        pass "the tutorial shows $line" grep -qF "$line" "$work/output"
    done
    for process in $(sed -n 's/.*processes \([0-9]*\) and \([0-9]*\).*/\1 \2/p' "$work/output"); do
        pass "the tutorial leaves no process" test ! -d "/proc/$process"
    done
}

# tutorials LISP...: each Lisp is once the tutorial's server, and once its client.
tutorials() {
    first=$1
    while [ $# -gt 0 ]; do
        tutorial "$1" "${2:-$first}"
        shift
    done
}

# skip WHAT WHY
skip() {
    skipped=$((skipped + 1))
    echo "skipped: $1: $2"
}

# The peer of the tests of LispWorks' SSL, OpenSSL in C, and what counts objects for them.
start_peer() {
    ${CC:-cc} -shared -fPIC -o "$work/objects.so" lispworks-objects.c -lcrypto >"$work/output" 2>&1 || return 1
    ${CC:-cc} -o "$work/peer" lispworks-peer.c -lssl -lcrypto >"$work/output" 2>&1 || return 1
    timeout -k 5 3000 "$work/peer" "$GASKET_TEST_CERTIFICATES/server.pem" \
            "$GASKET_TEST_CERTIFICATES/server.key" "$work/peer.txt" </dev/null 2>&1 &
    peer=$!
    tries=0
    until [ -s "$work/peer.txt" ] || [ $tries -eq 50 ]; do
        sleep 0.1
        tries=$((tries + 1))
    done
    GASKET_TEST_PEER_PORT=$(cat "$work/peer.txt")
    export GASKET_TEST_PEER_PORT
}

# The same for LispWorks' SSL.
lispworks_image() {
    lisp sbcl lispworks-image-save.lisp >"$work/output" 2>&1
    group_of "sbcl lispworks-image-restart.lisp" timeout -k 5 120 sbcl --core "$work/lispworks.core" --noinform
}

# lispworks LISP: what is for LispWorks' programs.
lispworks() {
    for part in setup direct x509 names; do
        group "$1" lispworks-$part.lisp
    done
    if [ -z "$peer" ]; then
        skip "$1 lispworks.lisp and its like" "their peer in C cannot be compiled"
        return
    fi
    group "$1" lispworks.lisp
    for part in keywords condition programs library loaded async async-tcp async-ssl async-moving; do
        group "$1" lispworks-$part.lisp
    done
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

if [ -z "${GASKET_TEST_CERTIFICATES:-}" ]; then
    GASKET_TEST_CERTIFICATES=$work/certificates
    "$root/tests/support/certificates.sh" "$GASKET_TEST_CERTIFICATES" >"$work/output" 2>&1 ||
        fail "certificates.sh made no certificates"
fi
export GASKET_TEST_CERTIFICATES

timeout -k 5 3000 sbcl --noinform --no-sysinit --no-userinit --disable-debugger --load server.lisp \
        >"$work/server.log" 2>&1 </dev/null &
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
start_peer

installed=
for lisp in ${GASKET_TEST_LISPS:-sbcl ecl clisp abcl}; do
    if ! command -v "$lisp" >/dev/null 2>&1; then
        skip "$lisp" "not installed"
        continue
    fi
    installed="$installed $lisp"
    group "$lisp" streams.lisp
    group "$lisp" scenario.lisp
    group "$lisp" loop.lisp
    group "$lisp" allegro.lisp
    group "$lisp" allegro-socket.lisp
    group "$lisp" allegro-stream.lisp
    group "$lisp" allegro-ssl.lisp
    group "$lisp" allegro-ssl-context.lisp
    group "$lisp" allegro-verify.lisp
    group "$lisp" allegro-ssl-around.lisp
    group "$lisp" https.lisp
    group "$lisp" smtp.lisp
    lispworks "$lisp"
    group "$lisp" cl-async.lisp
    group "$lisp" cl-async-bugs.lisp
    group "$lisp" cl-async-around.lisp
    group "$lisp" finalizers.lisp
    group "$lisp" direct.lisp
    case $lisp in
    sbcl)
        group sbcl interrupts.lisp
        group sbcl loading.lisp
        group sbcl readme.lisp
        saved_image
        lispworks_image
        refused_libraries
        tutorial sbcl sbcl
        ;;
    ecl) group ecl interrupts.lisp ;;
    esac
done
# One alone has nobody to go through it with.
case $installed in
" "*" "*) tutorials $installed ;;
esac

echo "$passed passed, $failed failed, $skipped skipped"
test $failed -eq 0
