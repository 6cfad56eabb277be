#!/bin/sh
# Makes every certificate, key and CRL that the tests use, in the directory given:
#
#   tests/support/certificates.sh DIRECTORY
#
# root ----- server, encrypted, client, expired, other ...   (RSA; root-ecdsa likewise with two leaves)
#   \------ issuer ----- chained, revoked, client-chained, client-revoked
#               \------- deeper ----- deep, client-deep
#   \------ issuer-revoked ----- under-revoked, client-under-revoked   (the intermediate itself is revoked)
#   \------ ten or eleven more, one under the other ----- ten-deep, eleven-deep
# unknown -- stranger, client-unknown                         (a root that nobody trusts)
#
# NAME.pem is a certificate and NAME.key its key; NAME-chain.pem is what a server sends, leaf first.
set -eu

directory=${1:?usage: certificates.sh DIRECTORY}
mkdir -p "$directory"
cd "$directory"
exec 3>&2 2>certificates.log
trap 'status=$?; [ $status -eq 0 ] || { echo "certificates.sh failed:"; tail -n 20 certificates.log; } >&3' EXIT

# No configuration but the ones written here, whatever the machine's says.
OPENSSL_CONF=/dev/null
export OPENSSL_CONF

rsa_key() { openssl genrsa -out "$1.key" "${2:-2048}"; }
ecdsa_key() { openssl ecparam -name prime256v1 -genkey -noout -out "$1.key"; }

# authority NAME: the data base, configuration and serial numbers of one that signs.
authority() {
    mkdir -p "$1.ca"
    : >"$1.ca/index"
    echo unique_subject=no >"$1.ca/index.attr"
    echo "$2" >"$1.ca/serial"
    echo 01 >"$1.ca/crlnumber"
    cat >"$1.ca/config" <<CONFIG
[ca]
default_ca = this
[this]
database = $1.ca/index
serial = $1.ca/serial
crlnumber = $1.ca/crlnumber
new_certs_dir = $1.ca
certificate = $1.pem
private_key = $1.key
default_md = sha256
default_days = 3650
default_crl_days = 3650
policy = any
copy_extensions = none
[any]
commonName = supplied
organizationName = optional
[crl]
authorityKeyIdentifier = keyid
CONFIG
}

# request NAME COMMON_NAME: a signing request for NAME.key.
request() {
    printf '[req]\ndistinguished_name = name\nprompt = no\n[name]\nCN = %s\nO = Gasket tests\n' \
        "$2" >"$1.request"
    openssl req -new -key "$1.key" -config "$1.request" -out "$1.csr"
}

# root NAME COMMON_NAME: signs itself.
root() {
    request "$1" "$2"
    printf '%s\n' 'basicConstraints = critical, CA:true' 'keyUsage = critical, keyCertSign, cRLSign' \
        'subjectKeyIdentifier = hash' >"$1.extensions"
    openssl x509 -req -in "$1.csr" -signkey "$1.key" -sha256 -days 3650 -set_serial 1 \
        -extfile "$1.extensions" -out "$1.pem"
    authority "$1" "$3"
}

# sign ISSUER NAME COMMON_NAME EXTENSIONS [OPTION...]: NAME.pem by ISSUER.
sign() {
    issuer=$1 name=$2 common=$3 extensions=$4
    shift 4
    request "$name" "$common"
    printf '%s\nsubjectKeyIdentifier = hash\nauthorityKeyIdentifier = keyid\n' "$extensions" \
        >"$name.extensions"
    openssl ca -batch -notext -config "$issuer.ca/config" -extfile "$name.extensions" \
        -in "$name.csr" -out "$name.pem" "$@"
}

leaf() {
    printf 'basicConstraints = CA:false\nextendedKeyUsage = %s\n' "$1"
    [ -z "${2:-}" ] || printf 'subjectAltName = %s\n' "$2"
}

intermediate='basicConstraints = critical, CA:true
keyUsage = critical, keyCertSign, cRLSign'
here='DNS:localhost, IP:127.0.0.1, IP:::1'

# Key generation is what takes time: leaves that need no key of their own share one.
rsa_key root
rsa_key issuer
rsa_key server
rsa_key other
rsa_key weak 1024
ecdsa_key root-ecdsa
ecdsa_key server-ecdsa
for name in chained revoked deep under-revoked expired stranger dns-only self-signed \
            ten-deep eleven-deep; do
    cp server.key "$name.key"
done
for name in deeper issuer-revoked unknown; do cp issuer.key "$name.key"; done
for name in client client-expired client-unknown client-chained client-revoked client-deep \
            client-under-revoked first second; do
    cp other.key "$name.key"
done
cp server-ecdsa.key client-ecdsa.key

root root 'Gasket test root' 1000
root root-ecdsa 'Gasket test ECDSA root' 2000
root unknown 'Gasket unknown root' 3000

sign root server localhost "$(leaf serverAuth "$here")"
sign root other other.example "$(leaf serverAuth 'DNS:other.example')"
sign root dns-only localhost "$(leaf serverAuth 'DNS:localhost')"
sign root first first.example "$(leaf serverAuth 'DNS:first.example')"
sign root second second.example "$(leaf serverAuth 'DNS:*.second.example')"
sign root expired localhost "$(leaf serverAuth "$here")" \
    -startdate 20200101000000Z -enddate 20210101000000Z
sign root weak localhost "$(leaf serverAuth "$here")"
sign root client 'Gasket client' "$(leaf clientAuth)"
sign root client-expired 'Gasket expired client' "$(leaf clientAuth)" \
    -startdate 20200101000000Z -enddate 20210101000000Z
sign unknown stranger localhost "$(leaf serverAuth "$here")"
sign unknown client-unknown 'Gasket unknown client' "$(leaf clientAuth)"
sign root-ecdsa server-ecdsa localhost "$(leaf serverAuth "$here")"
sign root-ecdsa client-ecdsa 'Gasket ECDSA client' "$(leaf clientAuth)"

sign root issuer 'Gasket test issuer' "$intermediate"
authority issuer 4000
sign issuer chained localhost "$(leaf serverAuth "$here")"
sign issuer revoked localhost "$(leaf serverAuth "$here")"
sign issuer deeper 'Gasket test deeper issuer' "$intermediate"
authority deeper 5000
sign deeper deep localhost "$(leaf serverAuth "$here")"
sign root issuer-revoked 'Gasket revoked issuer' "$intermediate"
authority issuer-revoked 6000
sign issuer-revoked under-revoked localhost "$(leaf serverAuth "$here")"

sign issuer client-chained 'Gasket chained client' "$(leaf clientAuth)"
sign issuer client-revoked 'Gasket revoked client' "$(leaf clientAuth)"
sign deeper client-deep 'Gasket deep client' "$(leaf clientAuth)"
sign issuer-revoked client-under-revoked 'Gasket client under a revoked issuer' "$(leaf clientAuth)"

# extend ISSUER NAME COMMON_NAME EXTENSIONS: NAME.pem by ISSUER, whose key is issuer.key; NAME-chain.pem.
extend() {
    request "$2" "$3"
    printf '%s\n' "$4" >"$2.extensions"
    openssl x509 -req -in "$2.csr" -CA "$1.pem" -CAkey issuer.key -sha256 -days 3650 -set_serial 1 \
        -extfile "$2.extensions" -out "$2.pem"
    cat "$2.pem" "$1-chain.pem" >"$2-chain.pem"
}

cp issuer.pem step1.pem
cp issuer.pem step1-chain.pem
for step in 1 2 3 4 5 6 7 8 9 10; do
    next=$((step + 1))
    cp issuer.key "step$next.key"
    extend "step$step" "step$next" "Gasket test issuer $next" "$intermediate"
done
extend step10 ten-deep localhost "$(leaf "serverAuth, clientAuth" "$here")"
extend step11 eleven-deep localhost "$(leaf "serverAuth, clientAuth" "$here")"
rm -f step*

request self-signed localhost
printf 'subjectAltName = %s\n' "$here" >self-signed.extensions
openssl x509 -req -in self-signed.csr -signkey self-signed.key -sha256 -days 3650 -set_serial 7 \
    -extfile self-signed.extensions -out self-signed.pem

for name in chained revoked client-chained client-revoked; do
    cat "$name.pem" issuer.pem >"$name-chain.pem"
done
for name in deep client-deep; do cat "$name.pem" deeper.pem issuer.pem >"$name-chain.pem"; done
for name in under-revoked client-under-revoked; do
    cat "$name.pem" issuer-revoked.pem >"$name-chain.pem"
done

# CRLs: of the root before and after it revoked an intermediate, of the issuer, and one out of date.
crl() {
    signer=$1 name=$2
    shift 2
    openssl ca -config "$signer.ca/config" -gencrl -crlexts crl -out "$name.crl" "$@"
}
openssl ca -config issuer.ca/config -revoke revoked.pem
openssl ca -config issuer.ca/config -revoke client-revoked.pem
crl root root
crl issuer issuer
crl issuer issuer-stale -crl_lastupdate 20200101000000Z -crl_nextupdate 20210101000000Z
crl issuer-revoked issuer-revoked
openssl ca -config root.ca/config -revoke issuer-revoked.pem
crl root root-revoking
cat root.pem issuer.crl >root-and-issuer-crl.pem
cat root.crl issuer.crl >all.crl
cat root-revoking.crl issuer-revoked.crl >all-revoking.crl

# The same certificate and key in every form in which they come.
cat server.key server.pem >server-both.pem
cat chained.key chained.pem issuer.pem >chained-all.pem
openssl x509 -in server.pem -outform DER -out server.der
openssl pkey -in server.key -outform DER -out server-key.der
openssl pkey -in server.key -traditional -out server-pkcs1.key
openssl pkey -in server.key -aes256 -passout pass:sesame -out encrypted.key
cat encrypted.key server.pem >encrypted-both.pem
openssl pkcs12 -export -in chained.pem -inkey chained.key -certfile issuer.pem \
    -passout pass:sesame -out chained.p12
openssl pkcs12 -export -in server.pem -inkey server.key -passout pass: -out server-open.p12
: >empty.pem
printf 'This is not a certificate.\n' >garbage.pem
openssl rand -out garbage.der 700
{
    echo '-----BEGIN CERTIFICATE-----'
    echo 'MIIBszCCAVmgAwIBAgIUJ0z7'
    echo '-----END CERTIFICATE-----'
} >broken.pem

# A directory of CAs by hashed name, and one that is empty.
mkdir -p directory directory-empty
hash=$(openssl x509 -in root.pem -noout -hash)
cp root.pem "directory/$hash.0"

rm -rf ./*.ca ./*.csr ./*.extensions ./*.request
