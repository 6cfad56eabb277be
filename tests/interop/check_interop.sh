#!/bin/sh
# Gasket and the command line tools of OpenSSL and GnuTLS, each as client and as server, with TLS 1.2 and 1.3,
# RSA and ECDSA: 1 MiB goes each way at the same time and has to arrive as it was.
set -u

BUILD=${BUILD:-build}
LENGTH=1048576
here=$(dirname "$0")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

passed=0
failed=0
skipped=0

certificates=${GASKET_TEST_CERTIFICATES:-}
if [ -z "$certificates" ]; then
    certificates=$work/certificates
    "$here/../support/certificates.sh" "$certificates" || exit 1
fi

"${CC:-cc}" -std=c11 -D_GNU_SOURCE -Wall -Wextra -I"$here/../../include" "$here/peer.c" -L"$BUILD" \
    -Wl,-rpath,"$(cd "$BUILD" && pwd)" -lgasket -pthread -o "$work/peer" || exit 1

# Lines of text, since GnuTLS's echo server takes its input for that: 64 characters of base64 and a newline.
text() {
    head -c $LENGTH /dev/urandom | openssl base64 -e 2>/dev/null | head -c $((LENGTH - 1))
    echo
}
text >"$work/ours"
text >"$work/theirs"

# A pipe that never ends: the tools take the end of their input for the end of the connection.
endless() {
    rm -f "$work/input"
    mkfifo "$work/input"
    exec 3<>"$work/input"
    cat "$1" >"$work/input" &
}

# wait_for FILE: what it contains, once there is something.
wait_for() {
    tries=0
    while [ ! -s "$1" ] && [ $tries -lt 300 ]; do
        sleep 0.1
        tries=$((tries + 1))
    done
    cat "$1"
}

begin() {
    case $key in
    RSA) root=root.pem certificate=server ;;
    ECDSA) root=root-ecdsa.pem certificate=server-ecdsa ;;
    esac
    root=$certificates/$root
    certificate=$certificates/$certificate
    rm -f "$work"/port "$work"/got-*
    : >"$work/got-ours"
    : >"$work/got-theirs"
    expected=$work/theirs
}

# They are the client: what they send, `theirs`, comes to us, and ours to them.
gasket_server() {
    timeout 60 "$work/peer" server "$work/port" "$certificate.pem" "$certificate.key" \
        "tlsv$version" "$work/ours" "$work/got-theirs" $LENGTH 2>"$work/log-gasket" &
    gasket=$!
    port=$(wait_for "$work/port")
}

gasket_client() {
    timeout 60 "$work/peer" client "$port" "$root" "tlsv$version" \
        "$work/ours" "$work/got-theirs" $LENGTH 2>"$work/log-gasket"
}

# Each ends with what the Gasket side ended with; `got-ours` is what the other side received.
openssl_client() {
    gasket_server
    endless "$work/theirs"
    timeout 60 openssl s_client -quiet -connect "localhost:$port" -servername localhost "-tls$v" \
        -CAfile "$root" -verify_return_error -verify_hostname localhost \
        <"$work/input" >"$work/got-ours" 2>"$work/log-other"
    wait $gasket
}

openssl_server() {
    port=$("$work/peer" port)
    endless "$work/theirs"
    timeout 60 openssl s_server -quiet -accept "$port" -naccept 1 "-tls$v" \
        -cert "$certificate.pem" -key "$certificate.key" \
        <"$work/input" >"$work/got-ours" 2>"$work/log-other" &
    other=$!
    gasket_client
    status=$?
    wait $other
    return $status
}

gnutls_client() {
    gasket_server
    endless "$work/theirs"
    timeout 60 gnutls-cli --logfile="$work/log-other" --x509cafile="$root" \
        --priority="NORMAL:-VERS-ALL:+VERS-TLS$version" --port="$port" localhost \
        <"$work/input" >"$work/got-ours" 2>>"$work/log-other"
    wait $gasket
}

# An echo server sends back what it was sent.
gnutls_server() {
    port=$("$work/peer" port)
    timeout 60 gnutls-serv --echo --quiet --port="$port" --disable-client-cert \
        --priority="NORMAL:-VERS-ALL:+VERS-TLS$version" \
        --x509certfile="$certificate.pem" --x509keyfile="$certificate.key" \
        </dev/null >"$work/log-other" 2>&1 &
    other=$!
    gasket_client
    status=$?
    kill $other
    wait $other 2>/dev/null
    cp "$work/got-theirs" "$work/got-ours"
    expected=$work/ours
    return $status
}

# run TOOL: one meeting.
run() {
    begin
    if "$1" && cmp "$work/ours" "$work/got-ours" && cmp "$expected" "$work/got-theirs" &&
        grep -q "^TLSv$version " "$work/log-gasket"; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "failed: $1, TLS $version, $key"
        cat "$work/log-gasket" "$work/log-other"
    fi
    exec 3>&-
}

tools="openssl_client openssl_server"
if command -v gnutls-cli >/dev/null && command -v gnutls-serv >/dev/null; then
    tools="$tools gnutls_client gnutls_server"
else
    echo "skipped: gnutls-cli and gnutls-serv are not installed"
    skipped=8
fi

for tool in $tools; do
    for version in 1.2 1.3; do
        v=$(echo $version | tr . _)
        for key in RSA ECDSA; do
            run "$tool"
        done
    done
done

echo "$passed passed, $failed failed, $skipped skipped"
test $failed -eq 0
