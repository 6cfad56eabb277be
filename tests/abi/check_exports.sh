#!/bin/sh
# The library exports what the interface describes, and takes from libc what was reviewed.
. tests/abi/count.sh

spec_functions >"$work/described"
nm -D --defined-only "$LIBRARY" | sed -n 's/.* [TDBRWVi] //p' | sort >"$work/exported"
sed 's/@@.*//' "$work/exported" >"$work/names"

exports_what_is_described() {
    same_names "$work/described" "$work/names"
}

has_one_version() {
    ! grep -v '@@GASKET_1$' "$work/exported"
}

nm -D --undefined-only "$LIBRARY" | sed 's/.* [Uwv] //; s/@.*//' | sort -u >"$work/imported"
sed '/^#/d; /^$/d' tests/abi/imports.txt | sort -u >"$work/reviewed"

imports_what_was_reviewed() {
    ! comm -23 "$work/imported" "$work/reviewed" | grep .
}

# What belongs to the host: its signals, its end, its output, its settings.
cat >"$work/forbidden" <<'END'
_?exit|quick_exit|abort|_*assert.*|atexit|on_exit|__cxa_atexit
signal|sigaction|sigprocmask|raise|kill|pthread_kill|alarm|setitimer
v?[fd]?printf|__v?[fd]?printf_chk|puts|fputs|fputc|putchar|perror|fwrite|write|writev|v?syslog
fork|exec.*|system|popen
setenv|putenv|unsetenv|setlocale|chdir|umask
_?longjmp|siglongjmp
END

reviewed_list_is_sound() {
    ! grep -nxEf "$work/forbidden" "$work/reviewed"
}

expect "the library exports exactly the functions that spec/ describes" exports_what_is_described
expect "every export is of version GASKET_1" has_one_version
expect "every import is in tests/abi/imports.txt" imports_what_was_reviewed
expect "tests/abi/imports.txt allows nothing that belongs to the host" reviewed_list_is_sound
finish
