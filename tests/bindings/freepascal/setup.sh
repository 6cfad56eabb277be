# Sourced: compiles a program of this directory with the binding, `compile NAME` to $work/NAME, or exits with 77.
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
: "${GASKET_LIBRARY:=$root/build/libgasket.so.1}"
export GASKET_LIBRARY

if ! command -v fpc >/dev/null 2>&1; then
    echo "fpc is not installed"
    exit 77
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

compile() {
    if ! fpc -v0ew -O1 "-Fu$root/bindings/freepascal" "-Fu$here" "-FU$work" "-o$work/$(basename "$1" .pas)" "$1" >"$work/log" 2>&1; then
        cat "$work/log"
        exit 1
    fi
}
