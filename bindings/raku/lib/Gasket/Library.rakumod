#| Finding libgasket, and its functions as NativeCall has them.
unit module Gasket::Library;

use NativeCall;
use Gasket::Table;

sub dlopen(Str, int32 --> Pointer) is native {*}
sub dlsym(Pointer, Str --> Pointer) is native {*}
sub strlen(Pointer --> size_t) is native {*}
sub memcpy(Blob, Pointer, size_t --> Pointer) is native {*}

my constant RTLD_NOW = 2;
# Raku adds the module's name to that of the file.
my constant HERE = $?FILE.subst(/ ' (' <-[()]>+ ')' $ /, '');

sub candidates {
    with %*ENV<GASKET_LIBRARY> { return $_ if .chars }
    my $name = $*KERNEL.name eq 'darwin' ?? 'libgasket.1.dylib' !! 'libgasket.so.1';
    my $folder = HERE.IO.absolute.IO.parent;
    my $clone = $folder.parent(4);
    my @files = $folder.add($name);
    @files.push($clone.add('build').add($name)) if $clone.add('spec').d;
    |@files.grep(*.e).map(*.Str), $name
}

sub open-library {
    my @tried;
    for candidates() -> $file {
        my $found = dlopen($file, RTLD_NOW);
        without $found {
            # NativeCall's own look-ups forget what dlerror would tell.
            @tried.push("$file ({ $file.IO.e ?? 'it cannot be loaded' !! 'not found' })");
            next;
        }
        my $version = nativecast(:(--> int64), dlsym($found, 'gasket_abi_version'))();
        return $found if $version == Gasket::Table::ABI_VERSION;
        @tried.push("$file (binary interface $version, and this binding was made for { Gasket::Table::ABI_VERSION })");
    }
    die "libgasket was not found. Tried:{ @tried.map("\n  " ~ *).join }\n"
        ~ 'Build it with `make`, or set GASKET_LIBRARY to its path.';
}

my $library = open-library();

#| A function of libgasket's by its name without gasket_.
sub c-function(Str $name, Signature $signature) is export {
    my $address = dlsym($library, "gasket_$name");
    die "$name: the libgasket that is loaded has no such function" without $address;
    nativecast($signature, $address)
}

#| A copy of C's text; octets that are no UTF-8 stay what they are.
sub text-at(Pointer $address --> Str) is export {
    return Str unless $address;
    my $octets = buf8.allocate(strlen($address));
    memcpy($octets, $address, $octets.elems);
    try { return $octets.decode('utf8') }
    $octets.decode('utf8-c8')
}
