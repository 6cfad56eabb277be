#!/bin/sh
# Franz's SSL tutorial between two Lisp processes over TLS. `make demo` builds the library and runs this.
#
#   demo.sh [ONE TWO]
#
# ONE and TWO are different ones of sbcl, ecl, clisp and abcl; without them both are sbcl, which is needed
# in any case.
# It ends by itself: with 0 when everything was exchanged, with another number and the reason if not.
set -eu

here=bindings/common-lisp/examples/tutorial
cd "$(dirname "$0")/../../../.."
[ $# -eq 2 ] || set -- sbcl sbcl

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

# Two of the same would compile into the same files, the first time.
if [ "$1 $2" = 'sbcl sbcl' ]; then
    timeout -k 5 300 sbcl --noinform --no-sysinit --no-userinit --disable-debugger \
            --load "$here/tutorial.lisp" --quit
fi

exec timeout -k 5 400 sbcl --script "$here/demo.lisp" "$1" "$2"
