# For the scripts of this folder: counting what they find. Read with `. tests/abi/count.sh`.

set -eu
cd "$(dirname "$0")/../.."
BUILD=${BUILD:-build}
LIBRARY=$BUILD/libgasket.so.1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

passes=0
failures=0
skips=0

# expect WHAT COMMAND...: one test, which passes when the command succeeds.
expect() {
    what=$1
    shift
    if "$@" >"$work/output" 2>&1; then
        passes=$((passes + 1))
    else
        failures=$((failures + 1))
        echo "failed: $what"
        sed 's/^/    /' "$work/output"
    fi
}

skip() {
    skips=$((skips + 1))
    echo "skipped: $1"
}

finish() {
    echo "$passes passed, $failures failed, $skips skipped"
    test $failures -eq 0
}

have() {
    command -v "$1" >/dev/null 2>&1
}

# The functions of the interface, from what is generated of its description.
spec_functions() {
    sed -n 's/^EXPORT(\(.*\))$/\1/p' src/library/exports.inc | sort
}

# What follows a list of names must have them all and no other.
same_names() {
    diff "$1" "$2" | sed -n 's/^</missing:/p; s/^>/too many:/p'
    cmp -s "$1" "$2"
}
