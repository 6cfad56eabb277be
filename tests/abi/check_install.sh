#!/bin/sh
# What is installed can be used, and every place that names the version names the same.
. tests/abi/count.sh

version=$(sed -n 's/^ *(version "\(.*\)")$/\1/p' spec/library.sexp)
root=$work/root

make -s "BUILD=$BUILD" "DESTDIR=$root" PREFIX=/opt/gasket install >/dev/null

pkg() {
    PKG_CONFIG_LIBDIR=$root/opt/gasket/lib/pkgconfig PKG_CONFIG_SYSROOT_DIR=$root pkg-config "$@" gasket
}

cat >"$work/use.c" <<'EOC'
#include <gasket.h>
#include <stdio.h>
int main(void)
{
    return printf("%s\n", gasket_version()) < 0 || gasket_abi_version() != GASKET_ABI_VERSION;
}
EOC

program_says_version() {
    "${CC:-cc}" "$work/use.c" $(pkg --cflags --libs) -o "$work/use"
    test "$(LD_LIBRARY_PATH=$root/opt/gasket/lib "$work/use")" = "$version"
}

pkg_config_says_version() {
    test "$(pkg --modversion)" = "$version"
}

changelog_says_version() {
    test "$(sed -n 's/^## \([0-9.]*\).*/\1/p' CHANGELOG.md | head -n 1)" = "$version"
}

lisp_says_version() {
    ! sed -n 's/^ *:version "\(.*\)"$/\1/p' bindings/common-lisp/*.asd | grep -vxF "$version"
}

uninstalls() {
    make -s "BUILD=$BUILD" "DESTDIR=$root" PREFIX=/opt/gasket uninstall
    ! find "$root" -type f -o -type l | grep .
}

expect "the links are those that the loader and the linker want" \
    test "$(readlink "$root/opt/gasket/lib/libgasket.so") $(readlink "$root/opt/gasket/lib/libgasket.so.1")" \
    = "libgasket.so.1 libgasket.so.$version"
if have pkg-config; then
    expect "pkg-config knows the version of spec/library.sexp" pkg_config_says_version
    expect "a program is compiled with what pkg-config says" program_says_version
else
    skip "the pkg-config file (no pkg-config)"
fi
expect "the newest entry of CHANGELOG.md is of that version" changelog_says_version
expect "the Lisp systems are of that version" lisp_says_version
expect "uninstall leaves nothing behind" uninstalls
finish
