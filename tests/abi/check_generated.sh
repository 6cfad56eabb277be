#!/bin/sh
# What is committed is what is generated from spec/, and the generator refuses what is wrong.
. tests/abi/count.sh

# refuses WHERE TEXT: the generator, given TEXT after a sound beginning, points at WHERE.
refuses() {
    {
        echo '(interface (version "9.9.9") (abi 9)) (room room "Room" "Doc.")'
        echo '(constants kind "K" "D" (GASKET_KIND_CTX 1 "c")) (constants error "E" "D" (GASKET_ERROR_STATE 6 "s"))'
        printf '%s\n' "$2"
    } >"$work/wrong.sexp"
    if "$BUILD/bindgen" "$work/out" "$work/wrong.sexp" 2>"$work/message"; then
        echo "accepted: $2"
        return 1
    fi
    cat "$work/message"
    grep -q "wrong.sexp:$1: " "$work/message"
}

tail='(result nothing) (threads any) (waits never) (since "1") (doc "D.")'

writes_callbacks() {
    cat >"$work/callback.sexp" <<'END'
(interface (version "9.9.9") (abi 9))
(room room "Room" "Doc.")
(function gasket_listen
  (parameters
    (listen (callback (event number) (name text) (bytes bytes)) "called \"back\""))
  (result nothing) (threads any) (waits never) (since "9.9.9") (doc "Listens."))
END
    "$BUILD/bindgen" "$work/out" "$work/callback.sexp"
    grep -qF 'int64_t gasket_listen(int64_t (*listen)(int64_t event, const char *name, const void *bytes));' \
        "$work/out/include/gasket.h"
    grep -qF '(listen :pointer))' "$work/out/bindings/common-lisp/low-level.lisp"
    grep -qF 'callback: called \"back\"' "$work/out/bindings/common-lisp/low-level.lisp"
}

expect "the generator compiles" make -s "BUILD=$BUILD" "$BUILD/bindgen"
expect "every generated file is up to date" make -s "BUILD=$BUILD" gen-check
expect "callbacks are written" writes_callbacks
expect "a list without end is refused" refuses 3 '(function gasket_a'
expect "a text without end is refused" refuses 4 '
(function "gasket_a)'
expect "a parenthesis too many is refused" refuses 3 ')'
expect "an unknown form is refused" refuses 3 '(funktion gasket_a)'
expect "an unknown clause is refused" refuses 4 "(function gasket_a
  (results nothing) $tail)"
expect "a function of another prefix is refused" refuses 3 "(function other $tail)"
expect "a function twice is refused" refuses 4 "(function gasket_a $tail)
(function gasket_a $tail)"
expect "a function without documentation is refused" refuses 3 \
    '(function gasket_a (result nothing) (waits never) (since "1"))'
expect "an unknown kind is refused" refuses 3 "(function gasket_a (parameters (p pointer)) $tail)"
expect "an unknown handle is refused" refuses 3 "(function gasket_a (parameters (p (handle loop))) $tail)"
expect "an unknown error is refused" refuses 3 "(function gasket_a (errors ssl) $tail)"
expect "bytes without a length are refused" refuses 3 "(function gasket_a (parameters (p (bytes-in n))) $tail)"
expect "a length of nothing is refused" refuses 3 "(function gasket_a (parameters (n (length 0 9))) $tail)"
expect "a result that nobody owns is refused" refuses 3 \
    '(function gasket_a (result text "t") (waits never) (since "1") (doc "D."))'
expect "waiting for what is no time is refused" refuses 3 \
    '(function gasket_a (result nothing) (waits timeout_ms) (since "1") (doc "D."))'
expect "a ninth parameter is refused" refuses 3 \
    "(function gasket_a (parameters (a number) (b number) (c number) (d number) (e number) (f number) (g number) (h number) (i number)) $tail)"
expect "a comment's end in a text is refused" refuses 3 \
    '(function gasket_a (result nothing) (waits never) (since "1") (doc "D. */"))'
finish
