#!/bin/sh
# What curl and openssl s_client say of a server of the HTTPS example:
#
#   https-curl.sh PORT CERTIFICATES DIRECTORY
#
# Each answer is a file in the directory. At the end the server is told to stop.
set -u
port=$1 certificates=$2
cd "$3" || exit 1

base=https://localhost:$port

# ask NAME ARGUMENT...: NAME.out is the answer, NAME.code curl's status, NAME.err what it says.
ask() {
    name=$1
    shift
    curl -sS --http1.1 --max-time 30 --noproxy '*' --cacert "$certificates/root.pem" "$@" \
         >"$name.out" 2>"$name.err"
    echo $? >"$name.code"
}

# talk NAME TEXT: a request as it is written here.
talk() {
    printf "$2" | timeout 30 openssl s_client -connect "127.0.0.1:$port" -CAfile "$certificates/root.pem" \
                          -ign_eof >"$1.out" 2>&1
}

head -c 300000 /dev/urandom >posted

ask get "$base/"
ask text "$base/text"
ask chunked -H 'Transfer-Encoding: chunked' -H 'Content-Type: application/octet-stream' \
    --data-binary @posted "$base/echo"
ask expected -v -H 'Expect: 100-continue' -H 'Content-Type: text/plain' --data-binary 'with a length' \
    "$base/echo"
ask certificate --cert "$certificates/client.pem" --key "$certificates/client.key" "$base/client"
ask no-certificate -w '%{http_code}' "$base/client"
ask bad-certificate --cert "$certificates/client-unknown.pem" --key "$certificates/client-unknown.key" \
    "$base/client"
ask kept -w '%{num_connects}\n' "$base/numbers?count=3" "$base/" "$base/text" "$base/numbers?count=1"
ask old -0 -w '%{http_version}' "$base/numbers?count=3"
ask head -I "$base/"
ask missing -w '%{http_code}' "$base/nowhere"
ask wrong-method -w '%{http_code}' -X DELETE "$base/"
ask failing -w '%{http_code}' "$base/fail" "$base/"
ask failing-late "$base/fail-late"
ask plain "http://127.0.0.1:$port/"
talk clean 'GET /numbers?count=2 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n'
talk nonsense 'nonsense\r\n\r\n'
talk no-number 'POST /echo HTTP/1.1\r\nContent-Length: -1\r\n\r\n'
ask stop "$base/stop"
echo done >all-done
