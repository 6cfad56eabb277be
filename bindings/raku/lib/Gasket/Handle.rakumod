use Gasket::Error;
use Gasket::Library;
use Gasket::Table;

my &c-free = c-function('free', :(int64 --> int64));

#| An object of libgasket's or of OpenSSL's. It is freed by close, or when it is collected; one that is borrowed
#| ends with the object that it lies in, and keeps that.
unit class Gasket::Handle;

has Int $!number is built is required;
#| "stream", "X509_NAME".
has Str $.type is required;
has Bool $!owned is built = True;
has $!origin is built;

#| The number by which libgasket knows it.
method number(--> Int) {
    refuse(Gasket::Table::ERROR_BAD_HANDLE, $!type, "this $!type is closed") if $!number == 0;
    $!number
}

method closed(--> Bool) {
    $!number == 0
}

method close {
    my $number = $!number;
    $!number = 0;
    $!origin = Nil;
    c-free($number) if $!owned && $number != 0;
    Nil
}

submethod DESTROY {
    c-free($!number) if $!owned && $!number != 0;
}

method gist {
    "{ self.^name }({ $!type }{ ' (closed)' if self.closed })"
}
