#!/bin/sh
# Runs the benchmarks that are built, or those whose names contain a pattern: tests/bench/run.sh [PATTERN...]
# `tables` is the name of the driver's; what follows it goes to the driver: tests/bench/run.sh tables --quick
#
# It fails only where something does not run. `make bench` calls it.
set -u

cd "$(dirname "$0")/../.."
BUILD=${BUILD:-build}
# None takes longer, whatever it is asked for.
LIMIT=${GASKET_BENCH_LIMIT:-1800}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

GASKET_LIBRARY=$PWD/$BUILD/libgasket.so.1
GASKET_TEST_CERTIFICATES=$work
GASKET_BENCH_WORK=$work
export BUILD GASKET_LIBRARY GASKET_TEST_CERTIFICATES GASKET_BENCH_WORK
tests/support/certificates.sh "$work" || exit 1

wanted() {
    name=$1
    shift
    [ $# -eq 0 ] && return 0
    for pattern; do
        case $name in *"$pattern"*) return 0 ;; esac
    done
    return 1
}

tables() {
    timeout --foreground -k 10 "${GASKET_BENCH_LIMIT:-14400}" python3 tests/bench/driver "$@" && return
    echo "tables: something does not run; what the programs said:"
    tail -n 20 "$work/log"
    return 1
}

if [ "${1:-}" = tables ]; then
    shift
    tables "$@"
    exit
fi

status=0
if [ $# -eq 0 ]; then
    tables || status=1
fi
for source in tests/bench/*.c; do
    name=$(basename "$source" .c)
    wanted "$name" "$@" || continue
    timeout -k 10 "$LIMIT" "$BUILD/tests/bench/$name" || { echo "$name does not run"; status=1; }
    echo
done
exit $status
