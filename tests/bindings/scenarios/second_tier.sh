# What the runtimes of the second tier have in common; to be read by their `run` with `.`, in their folder.

# The scenarios that they cover.
covered="text bytes half-close end cut refused wrong-host errors direct"

# tell_rest COMMAND: after `scenarios`, a line for each that is not covered.
tell_rest() {
    [ "$1" = scenarios ] || return 0
    while read -r name about; do
        case " $covered " in
        *" $name "*) ;;
        *) echo "n/a $name not covered in the second tier" ;;
        esac
    done <../scenarios/list
}

# need COMMAND WHAT: leaves where a command cannot be had.
need() {
    if ! command -v "$1" >/dev/null 2>&1; then
        echo "$2 is not installed"
        exit 77
    fi
}

# What is compiled lies below the build directory.
built() {
    echo "$(cd ../../.. && pwd)/build/bindings/$1"
}
