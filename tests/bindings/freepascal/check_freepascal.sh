#!/bin/sh
# The Free Pascal binding: its README's example. The last line counts.
reason=$(. "$(dirname "$0")/setup.sh") || {
    echo "skipped: the Free Pascal binding: $(echo "$reason" | tail -n 1)"
    echo "0 passed, 0 failed, 1 skipped"
    exit 0
}
. "$(dirname "$0")/setup.sh"

openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext 'subjectAltName = DNS:localhost' \
    -keyout "$work/key.pem" -out "$work/certificate.pem" >"$work/log" 2>&1 || cat "$work/log"
cat "$work/certificate.pem" "$work/key.pem" >"$work/server.pem"

readme=$root/bindings/freepascal/README.md
sed -n '/^<!-- The tests run this example. -->$/,/^```$/p' "$readme" | sed '1,2d;$d' >"$work/example.pas"
compile "$work/example.pas"
cd "$work" || exit 1
printed=$(timeout 60 ./example)
expected=$(sed -n 's/^It prints `\(.*\)`\.$/\1/p' "$readme")
if [ -n "$expected" ] && [ "$printed" = "$expected" ]; then
    echo "1 passed, 0 failed, 0 skipped"
else
    echo "FAILED the example prints '$printed', not '$expected'"
    echo "0 passed, 1 failed, 0 skipped"
    exit 1
fi
