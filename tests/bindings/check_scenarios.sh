#!/bin/sh
# The scenarios (scenarios/README.md) in every runtime, and every runtime's server with every other's client:
#
#   check_scenarios.sh [TIER]
#
# GASKET_TEST_RUNTIMES names those that are wanted, where not all are. The last line counts.
set -u

cd "$(dirname "$0")"
root=$(cd ../.. && pwd)
tier=${1:-1}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

: "${GASKET_LIBRARY:=$root/build/libgasket.so.1}"
export GASKET_LIBRARY
if [ -z "${GASKET_TEST_CERTIFICATES:-}" ]; then
    GASKET_TEST_CERTIFICATES=$work/certificates
    "$root/tests/support/certificates.sh" "$GASKET_TEST_CERTIFICATES" || exit 1
fi
export GASKET_TEST_CERTIFICATES

passed=0
failed=0
skipped=0

fail() {
    failed=$((failed + 1))
    echo "FAILED $1"
}

# The processes that serve end when this pipe does.
mkfifo "$work/until"
sleep 3600 >"$work/until" &
ending=$!
trap 'kill $ending 2>/dev/null; rm -rf "$work"' EXIT

# wait_for FILE TEXT: until a line begins so.
wait_for() {
    tries=0
    until grep -qs "^$2" "$1" || [ $tries -eq 600 ]; do
        sleep 0.1
        tries=$((tries + 1))
    done
    grep -qs "^$2" "$1"
}

python3 scenarios/server.py "$GASKET_TEST_CERTIFICATES" "$work/ports" <"$work/until" >"$work/server.log" 2>&1 &
if ! wait_for "$work/ports" "[A-Z]"; then
    fail "the peer did not start"
    cat "$work/server.log"
    echo "$passed passed, $failed failed, $skipped skipped"
    exit 1
fi
while read -r name port; do
    export "GASKET_PORT_$name=$port"
done <"$work/ports"

wanted() {
    case " ${GASKET_TEST_RUNTIMES:-$1} " in
    *" $1 "*) return 0 ;;
    esac
    return 1
}

# The runtimes that are there, a line "NAME COMMAND" each.
grep -v '^#' scenarios/runtimes | while read -r name of_tier command; do
    if [ "$of_tier" -le "$tier" ] && wanted "$name"; then
        echo "$name $command"
    fi
done >"$work/runtimes"
names=$(sed 's/ .*//' scenarios/list)

# outcome RUNTIME NAME: the line that it has printed about a scenario.
outcome() {
    grep -E "^(ok|not ok|n/a) $2( |\$)" "$work/$1.out" | tail -n 1
}

# scenarios_of RUNTIME COMMAND...: a column of the table.
scenarios_of() {
    runtime=$1
    shift
    timeout -k 5 600 sh "$@" scenarios >"$work/$runtime.out" 2>"$work/$runtime.err" </dev/null
    status=$?
    if [ $status -eq 77 ]; then
        skipped=$((skipped + 1))
        echo "skipped: $runtime: $(tail -n 1 "$work/$runtime.out")"
        return
    fi
    echo "$runtime $*" >>"$work/there"
    for name in $names; do
        line=$(outcome "$runtime" "$name")
        case $line in
        "ok "*)
            passed=$((passed + 1))
            echo ok
            ;;
        "n/a "*)
            skipped=$((skipped + 1))
            echo n/a
            echo "skipped: $runtime, ${line#n/a }" >&3
            ;;
        *)
            failed=$((failed + 1))
            echo FAILED
            echo "FAILED $runtime: ${line:-$name is not told of}" >&3
            ;;
        esac
    done >"$work/$runtime.column" 3>"$work/$runtime.notes"
    cat "$work/$runtime.notes"
    if grep -q '^FAILED' "$work/$runtime.notes"; then
        echo "it ended with status $status"
        tail -n 30 "$work/$runtime.err"
    fi
}

: >"$work/there"
while read -r runtime command; do
    # The command may have arguments.
    scenarios_of "$runtime" $command
done <"$work/runtimes"

there=$(sed 's/ .*//' "$work/there")

# table HEAD: the columns of all that are there, below their names; rows are named by standard input.
table() {
    printf '| %s |' "$1"
    for runtime in $there; do printf ' %s |' "$runtime"; done
    printf '\n|---|'
    for runtime in $there; do printf '%s' '---|'; done
    printf '\n'
    number=0
    while read -r row; do
        number=$((number + 1))
        printf '| %s |' "$row"
        for runtime in $there; do
            printf ' %s |' "$(sed -n "${number}p" "$work/$runtime.$2")"
        done
        printf '\n'
    done
}

[ -z "$there" ] || echo "$names" | table scenario column

# ---- servers and clients ----

ports=
while read -r runtime command; do
    timeout -k 5 900 sh $command serve <"$work/until" >"$work/$runtime.port" 2>"$work/$runtime.err" &
done <"$work/there"
for runtime in $there; do
    if wait_for "$work/$runtime.port" "port "; then
        ports="$ports $runtime=$(sed -n 's/^port //p' "$work/$runtime.port")"
    else
        fail "$runtime serves nobody"
        tail -n 30 "$work/$runtime.err"
    fi
done

# visits_of RUNTIME COMMAND...: its client goes to all servers.
visits_of() {
    runtime=$1
    shift
    timeout -k 5 300 sh "$@" visit $ports >"$work/$runtime.out" 2>"$work/$runtime.err" </dev/null
    for server in $there; do
        if outcome "$runtime" "$server" | grep -q '^ok '; then
            passed=$((passed + 1))
            echo ok
        else
            failed=$((failed + 1))
            echo FAILED
            echo "FAILED $runtime at $server's: $(outcome "$runtime" "$server")" >&3
        fi
    done >"$work/$runtime.visits" 3>"$work/$runtime.notes"
    cat "$work/$runtime.notes"
    [ ! -s "$work/$runtime.notes" ] || tail -n 30 "$work/$runtime.err"
}

while read -r runtime command; do
    visits_of "$runtime" $command
done <"$work/there"
[ -z "$there" ] || echo "$there" | table 'server \ client' visits

echo "$passed passed, $failed failed, $skipped skipped"
test $failed -eq 0
