#!/bin/sh
# Builds a newer OpenSSL than the system's into a folder of its own, for the tables to be run on it as well:
#
#   tests/bench/support/openssl.sh PREFIX
#
# The source is that of the crate openssl-src, which cargo fetches: it stays where it is, and mirrors have it that have
# no tar files of OpenSSL's. Its SHA-256 is checked. The system's OpenSSL is left alone; its folder of certificates
# and configuration is the new one's too.
set -eu

CRATE=300.5.5
VERSION=3.5.5
SHA256=3f1787d533e03597a7934fd0a765f0d28e94ecc5fb7789f8053b1e699a56f709

prefix=${1:?usage: openssl.sh PREFIX}
case $prefix in /*) ;; *) prefix=$PWD/$prefix ;; esac

if [ -x "$prefix/bin/openssl" ] && [ "$("$prefix/bin/openssl" version | cut -d ' ' -f 2)" = "$VERSION" ]; then
    echo "OpenSSL $VERSION is in $prefix already."
    exit 0
fi
command -v cargo >/dev/null || { echo "cargo is not installed, which fetches the source." >&2; exit 1; }

work=$(mktemp -d)
: >"$work/log"
trap 'status=$?; [ $status -eq 0 ] || tail -n 20 "$work/log" >&2; rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

echo "Fetching OpenSSL $VERSION."
mkdir -p "$work/fetch/src" "$work/source"
: >"$work/fetch/src/lib.rs"
cat >"$work/fetch/Cargo.toml" <<END
[package]
name = "fetch"
version = "0.0.0"
[dependencies]
openssl-src = "=$CRATE"
END
(cd "$work/fetch" && CARGO_HOME=$work/cargo timeout 600 cargo fetch) >"$work/log" 2>&1
crate=$(echo "$work"/cargo/registry/cache/*/"openssl-src-$CRATE+$VERSION.crate")
echo "$SHA256  $crate" | sha256sum -c --quiet
tar -xzf "$crate" -C "$work/source" --strip-components 2 "openssl-src-$CRATE+$VERSION/openssl"

# The system's folder, so that both trust the same authorities.
directory=$(openssl version -d | cut -d '"' -f 2)
echo "Building it into $prefix; that takes minutes."
cd "$work/source"
# The crate is for static libraries: what makes the lists of exported names for the linker is not in it. Names that
# this build lacks do no harm there.
cat >util/mkdef.pl <<'END'
my ($file) = map { /(.*\.num)$/ } @ARGV;
my (%names, $before);
open(my $in, "<", $file) or die "$file: $!";
while (<$in>) {
    my ($name, $number, $version, $kind) = split;
    push @{$names{$version}}, $name if defined $kind and $kind =~ /^EXIST/;
}
for my $version (sort { join("", map { sprintf "%03d", $_ } split /_/, $a)
                        cmp join("", map { sprintf "%03d", $_ } split /_/, $b) } keys %names) {
    (my $node = "OPENSSL_$version") =~ s/(?<=\d)_/./g;
    print "$node {\n    global:\n", (map { "        $_;\n" } @{$names{$version}});
    print defined $before ? "} $before;\n\n" : "    local: *;\n};\n\n";
    $before = $node;
}
END
# By the run path libssl finds its own libcrypto, also where only libssl is named.
./Configure "--prefix=$prefix" --libdir=lib "--openssldir=$directory" no-docs no-tests no-module shared \
    "-Wl,-rpath,$prefix/lib" >"$work/log" 2>&1
nice make -j"$(getconf _NPROCESSORS_ONLN)" >"$work/log" 2>&1
# Not `install`, which would write to the system's folder.
make install_sw >"$work/log" 2>&1
"$prefix/bin/openssl" version
