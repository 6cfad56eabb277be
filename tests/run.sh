#!/bin/sh
# Runs the test groups and counts: tests/run.sh [PATTERN...]
#
# A group is a program whose last line is "N passed, N failed, N skipped" and whose status is 0 when
# nothing failed; lines that begin with "skipped: " name what was skipped. Groups are found by where they
# are: the programs of tests/check_*.c, under the sanitizers too, and the scripts of tests/*/check_*.sh
# and tests/bindings/*/check_*.sh. Only those whose name contains a pattern are run, where there are any.
#
# What a group that passes printed is dropped, but for tables; of one that fails it is shown. The last line is
# the sum.
# make check calls this, and make check-all with GASKET_TEST_TIER=2, which adds the second tier of runtimes;
# BUILD and CC come from there.
set -u

cd "$(dirname "$0")/.."
BUILD=${BUILD:-build}
export BUILD
# No group hangs. Its tests have shorter time-outs of their own.
LIMIT=${GASKET_TEST_LIMIT:-3000}

work=$(mktemp -d)
scripts=
trap '[ -z "$scripts" ] || kill "$scripts" 2>/dev/null; rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

GASKET_LIBRARY=$PWD/$BUILD/libgasket.so.1
GASKET_TEST_CERTIFICATES=$work/certificates
export GASKET_LIBRARY GASKET_TEST_CERTIFICATES
mkdir "$GASKET_TEST_CERTIFICATES"
if [ -x tests/support/certificates.sh ] && ! tests/support/certificates.sh "$GASKET_TEST_CERTIFICATES"; then
    echo "the certificates for the tests could not be made"
    exit 1
fi

# The thread sanitizer needs addresses where it expects them.
plain_addresses=
if setarch "$(uname -m)" -R true 2>/dev/null; then
    plain_addresses="setarch $(uname -m) -R"
fi
ASAN_OPTIONS=${ASAN_OPTIONS:-detect_stack_use_after_return=1}
UBSAN_OPTIONS=${UBSAN_OPTIONS:-print_stacktrace=1}
TSAN_OPTIONS=${TSAN_OPTIONS:-halt_on_error=1 second_deadlock_stack=1}
if [ -f tests/support/tsan.supp ]; then
    TSAN_OPTIONS="$TSAN_OPTIONS suppressions=$PWD/tests/support/tsan.supp"
fi
export ASAN_OPTIONS UBSAN_OPTIONS TSAN_OPTIONS

[ $# -eq 0 ] || printf '%s\n' "$@" >"$work/patterns"

wanted() {
    [ ! -f "$work/patterns" ] || echo "$1" | grep -qF -f "$work/patterns"
}

# count LINE: keeps "N passed, N failed, N skipped" for the sum.
count() {
    set -- $(echo "$1" | tr -d ,)
    echo "$1 $3 $5" >>"$counts"
    test "$3" -eq 0
}

# report: what is told of the group that was run last.
report() {
    line=$(tail -n 1 "$output" | grep -E '^[0-9]+ passed, [0-9]+ failed, [0-9]+ skipped$')
    if [ -n "$line" ] && count "$line" && [ $status -eq 0 ]; then
        printf '%-32s %s (%d s)\n' "$name" "$line" $(($(date +%s) - began))
        grep -E '^(skipped: |\|)' "$output" | sed 's/^/    /'
        return
    fi
    printf '%-32s FAILED (status %d)\n' "$name" $status
    sed 's/^/    /' "$output"
    # One that died before it counted its failure is one failure.
    case $line in
    '' | *' 0 failed, '*) echo "0 1 0" >>"$counts" ;;
    esac
}

# group NAME COMMAND...: runs one.
group() {
    name=$1
    shift
    wanted "$name" || return 0
    began=$(date +%s)
    timeout -k 10 "$LIMIT" "$@" >"$output" 2>&1 </dev/null
    status=$?
    # At once, so that the lanes do not write into each other's.
    report >"$output.report"
    cat "$output.report"
}

scripts() {
    for script in tests/*/check_*.sh tests/bindings/*/check_*.sh; do
        test -f "$script" && group "${script#tests/}" sh "$script"
    done
    [ "${GASKET_TEST_TIER:-1}" = 2 ] || return 0
    group "second tier: scenarios" sh tests/bindings/check_scenarios.sh 2
    group "second tier: examples" sh tests/bindings/scenarios/examples.sh
}

programs() {
    for source in tests/check_*.c; do
        program=$(basename "$source" .c)
        group "$program" "$BUILD/tests/$program"
        # A minute for the threads that fight over the same handles: what a sanitizer finds takes its time.
        if [ -d "$BUILD/asan" ]; then
            group "asan $program" env GASKET_TEST_SECONDS=60 "$BUILD/asan/tests/$program"
        fi
        if [ -d "$BUILD/tsan" ]; then
            group "tsan $program" env GASKET_TEST_SECONDS=60 $plain_addresses "$BUILD/tsan/tests/$program"
        fi
    done
}

# lane NAME: runs the groups of one kind.
lane() {
    output=$work/$1.output
    counts=$work/$1.counts
    : >"$counts"
    "$1"
}

# Scripts wait most of the time, and programs compute: they go side by side.
lane scripts &
scripts=$!
lane programs
wait $scripts

set -- $(cat "$work"/*.counts | awk '{ p += $1; f += $2; s += $3 } END { print p + 0, f + 0, s + 0 }')
echo "$1 passed, $2 failed, $3 skipped"
test "$2" -eq 0 && test "$1" -gt 0
