#!/bin/sh
# Franz's SSL tutorial between two SBCL processes over TLS. `make demo` builds the library and runs this.
# It ends by itself: with 0 when everything was exchanged, with another number and the reason if not.
set -eu

here=bindings/common-lisp/examples/tutorial
cd "$(dirname "$0")/../../../.."

# The sample file of the tutorial: a certificate and its key, one after the other.
sample=build/tutorial
mkdir -p "$sample"
umask 077
openssl req -x509 -newkey rsa:2048 -nodes -days 30 -subj '/CN=localhost' \
        -keyout "$sample/key.pem" -out "$sample/certificate.pem" 2>"$sample/openssl.log" || {
    cat "$sample/openssl.log" >&2
    exit 1
}
cat "$sample/certificate.pem" "$sample/key.pem" >"$sample/server.pem"
rm "$sample/certificate.pem" "$sample/key.pem" "$sample/openssl.log"

# Compiles, the first time, and says why if the binding cannot be loaded.
lisp='sbcl --noinform --no-sysinit --no-userinit --disable-debugger'
timeout -k 5 300 $lisp --load "$here/tutorial.lisp" --eval '(sb-ext:exit)'

exec timeout -k 5 120 sbcl --script "$here/demo.lisp"
