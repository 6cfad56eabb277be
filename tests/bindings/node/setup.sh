# Sourced: makes koffi, and gasket as a package, findable in $NODE_MODULES, or exits with 77 and the reason.
# npm fetches koffi once, into the build, and TypeScript to check the types with.
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
KOFFI=3.3.4

: "${GASKET_LIBRARY:=$root/build/libgasket.so.1}"
export GASKET_LIBRARY

absent() {
    echo "$1"
    exit 77
}

command -v node >/dev/null 2>&1 || absent "node is not installed"
[ "$(node -p 'parseInt(process.versions.node)')" -ge 18 ] || absent "node is older than 18"

home=$root/build/node-$KOFFI
NODE_MODULES=$home/node_modules
if [ ! -d "$NODE_MODULES/gasket" ]; then
    command -v npm >/dev/null 2>&1 || absent "npm is not installed, which fetches koffi"
    mkdir -p "$root/build"
    fresh=$(mktemp -d "$root/build/node-XXXXXX")
    if ! timeout 300 npm install --prefix "$fresh" --no-save --no-package-lock --no-audit --no-fund \
        --ignore-scripts --loglevel=error "koffi@$KOFFI" typescript@5.6.3 @types/node@20.17.6 \
        >"$fresh/log" 2>&1; then
        tail -n 3 "$fresh/log"
        rm -rf "$fresh"
        absent "npm could not fetch koffi"
    fi
    ln -s "$root/bindings/node" "$fresh/node_modules/gasket"
    # Whoever else was about it may have been faster.
    mv -T "$fresh" "$home" 2>/dev/null || rm -rf "$fresh"
fi
# For `require`; ES modules are found by where they are.
NODE_PATH=$NODE_MODULES
export NODE_PATH
