use NativeCall;
use Gasket::Context;
use Gasket::Error;
use Gasket::Handle;
use Gasket::Library;
use Gasket::Listener;
use Gasket::Shape;
use Gasket::Stream;
use Gasket::Table;

my &c-direct-error = c-function('direct_error', :(int64 --> int64));

#| TLS on OpenSSL. All functions of libgasket's and of OpenSSL's are methods of this class by their names, with
#| hyphens: C<Gasket.ssl-cipher-get-bits($cipher)>.
unit class Gasket;

method FALLBACK(Str $name, *@arguments) {
    Gasket::Shape.of($name.trans('-' => '_')).call(|@arguments)
}

#| What the last direct call on an object left in OpenSSL's error queue, or undefined.
method direct-error(Gasket::Handle $object = Gasket::Handle --> X::Gasket) {
    my $record = c-direct-error($object.defined ?? $object.number !! 0);
    $record == 0 ?? X::Gasket !! X::Gasket.from-record($record)
}

#| The names of all functions.
method names {
    Gasket::Table::FUNCTIONS.keys.map(*.trans('_' => '-')).sort
}
