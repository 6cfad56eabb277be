#!/bin/sh
# The examples of the second tier's READMEs, each as it stands there, at the echo server (Free Pascal's
# is run by ../freepascal/check_freepascal.sh), and the packages that are built by tools which are there. The
# last line counts.
set -u

cd "$(dirname "$0")"
root=$(cd ../../.. && pwd)
bindings=$root/bindings
: "${GASKET_LIBRARY:=$root/build/libgasket.so.1}"
GASKET_LIBRARY_DIRECTORY=$(dirname "$GASKET_LIBRARY")
export GASKET_LIBRARY GASKET_LIBRARY_DIRECTORY
work=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill $server; rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

passed=0
failed=0
skipped=0

certificates=${GASKET_TEST_CERTIFICATES:-$work/certificates}
[ -d "$certificates" ] || "$root/tests/support/certificates.sh" "$certificates" || exit 1
mkfifo "$work/until"
python3 server.py "$certificates" "$work/ports" <"$work/until" >"$work/server.log" 2>&1 &
server=$!
exec 9>"$work/until"
tries=0
until grep -qs '^ECHO ' "$work/ports" || [ $tries -eq 300 ]; do
    sleep 0.1
    tries=$((tries + 1))
done
port=$(sed -n 's/^ECHO //p' "$work/ports")

# skip WHAT REASON
skip() {
    skipped=$((skipped + 1))
    echo "skipped: $1 ($2)"
}

# example LANGUAGE FILE COMMAND: the example goes to FILE in a directory with root.pem, and COMMAND runs it there.
example() {
    place=$work/$1
    readme=$bindings/$1/README.md
    mkdir -p "$place"
    cp "$certificates/root.pem" "$place"
    sed -n '/^<!-- The tests run this example. -->$/,/^```$/p' "$readme" | sed '1,2d;$d' >"$place/$2"
    expected=$(sed -n 's/.*it prints `\(.*\)`\.$/\1/p' "$readme")
    printed=$(cd "$place" && timeout -k 5 300 sh -c "$3" 2>"$place/log" </dev/null)
    if [ -n "$expected" ] && [ "$printed" = "$expected" ]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "FAILED the example of $1 prints '$printed', not '$expected'"
        tail -n 20 "$place/log"
    fi
}

# package LANGUAGE COMMAND: the binding is copied, and COMMAND makes and tries its package there.
package() {
    place=$work/package-$1
    cp -r "$bindings/$1" "$place"
    if (cd "$place" && timeout -k 5 300 sh -c "$2" >"$work/log" 2>&1 </dev/null); then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "FAILED the package of $1"
        tail -n 20 "$work/log"
    fi
}

# there LANGUAGE COMMAND: whether it can be run.
there() {
    command -v "$2" >/dev/null 2>&1 && return 0
    skip "the example of $1" "$2 is not installed"
    return 1
}

export bindings port

jna=${GASKET_JNA:-/usr/share/java/jna.jar}
export jna
if there java javac; then
    if [ -e "$jna" ]; then
        example java Example.java '
            javac -cp "$jna" -d classes "$bindings"/java/src/gasket/*.java "$bindings"/java/jna/gasket/*.java Example.java &&
            java -cp "classes:$jna" Example $port'
    else
        skip "the example of java" "libjna-java is not installed"
    fi
fi

# Plugins and JNA come from Maven's registry.
maven_gets_jna() {
    version=$(sed -n '/<artifactId>jna</,/<version>/s/.*<version>\(.*\)<.*/\1/p' "$bindings/java/pom.xml")
    (cd "$work" && timeout -k 5 300 mvn -q -B dependency:get -Dartifact="net.java.dev.jna:jna:$version" \
        >"$work/log" 2>&1 </dev/null)
}

if ! command -v mvn >/dev/null 2>&1; then
    skip "the package of java" "maven is not installed"
elif ! maven_gets_jna; then
    skip "the package of java" "maven gets nothing from its registry"
else
    package java 'mvn -q -B package && test -e target/gasket-0.1.0.jar'
fi

if there go go; then
    if go version | grep -Eq 'go1\.(2[1-9]|[3-9][0-9])|go[2-9]'; then
        CGO_CFLAGS="-I$root/include" CGO_LDFLAGS="-L$GASKET_LIBRARY_DIRECTORY -Wl,-rpath,$GASKET_LIBRARY_DIRECTORY"
        export CGO_CFLAGS CGO_LDFLAGS
        example go main.go '
            export GOFLAGS=-mod=mod GOTOOLCHAIN=local
            go mod init example && go mod edit -replace gasket="$bindings/go" -require gasket@v0.0.0 && go run . $port'
    else
        skip "the example of go" "$(go version | cut -d' ' -f3) is older than Go 1.21"
    fi
fi

if there rust cargo; then
    example rust main.rs '
        printf "[package]\nname = \"example\"\nversion = \"0.1.0\"\nedition = \"2021\"\n" >Cargo.toml
        printf "[[bin]]\nname = \"example\"\npath = \"main.rs\"\n[dependencies]\ngasket = { path = \"%s/rust\" }\n" \
            "$bindings" >>Cargo.toml
        LD_LIBRARY_PATH=$GASKET_LIBRARY_DIRECTORY cargo run --quiet --offline -- $port'
fi

if there chez chezscheme; then
    example chez program.ss 'chezscheme --libdirs "$bindings/chez" --script program.ss $port'
    # There is no Akku in Debian: its file is one that a Scheme reads, at least.
    package chez '
        echo "(let ((read-all (lambda (port) (let next ((all (quote ()))) (let ((datum (read port)))
            (if (eof-object? datum) (reverse all) (next (cons datum all))))))))
          (exit (if (eq? (caadr (call-with-input-file \"Akku.manifest\" read-all)) (quote akku-package)) 0 1)))" >read.ss
        chezscheme --script read.ss'
fi

if there newlisp newlisp; then
    example newlisp program.lsp '
        newlisp -n "$bindings/newlisp/gasket-table.lsp" "$bindings/newlisp/gasket.lsp" program.lsp $port'
fi

if there picolisp pil; then
    example picolisp program.l 'pil "$bindings/picolisp/gasket.l" program.l $port'
fi

if there chicken chicken; then
    example chicken program.scm '
        csc -include-path "$bindings/chicken" -c -J -unit gasket "$bindings/chicken/gasket.scm" -o gasket.o &&
        csc -uses gasket program.scm gasket.o && ./program $port'
    package chicken '
        CHICKEN_REPOSITORY_PATH=$PWD/installed:$(chicken-install -repository)
        CHICKEN_INSTALL_REPOSITORY=$PWD/installed
        CHICKEN_INSTALL_PREFIX=$PWD/prefix
        CHICKEN_EGG_CACHE=$PWD/cache
        export CHICKEN_REPOSITORY_PATH CHICKEN_INSTALL_REPOSITORY CHICKEN_INSTALL_PREFIX CHICKEN_EGG_CACHE
        mkdir installed && chicken-install &&
            csi -R gasket -p "(gasket-constant (quote ERROR_VERIFY))" | grep -qx 8'
fi

if there gambit gsi; then
    example gambit program.scm '
        gsc "-:~~gasket=$bindings/gambit" -exe -o program "$bindings/gambit/gasket.scm" program.scm && ./program $port'
fi

if there raku raku; then
    example raku program.raku 'raku -I"$bindings/raku/lib" program.raku $port'
fi

if there ocaml ocamlfind; then
    if ocamlfind query ctypes.foreign >/dev/null 2>&1; then
        example ocaml program.ml '
            cp "$bindings"/ocaml/*.ml . &&
            ocamlfind ocamlopt -thread -package ctypes.foreign,threads.posix -linkpkg \
                gasket_table.ml gasket.ml program.ml -o program && ./program $port'
    else
        skip "the example of ocaml" "libctypes-ocaml-dev is not installed"
    fi
fi

echo "$passed passed, $failed failed, $skipped skipped"
test $failed -eq 0
