use NativeCall;
use Gasket::Context;
use Gasket::Error;
use Gasket::Handle;
use Gasket::Library;
use Gasket::Shape;
use Gasket::Stream;
use Gasket::Waiting;

my &c-new = c-function('listener_new', :(Str, int64, int64 --> int64));
my &c-accept = c-function('listener_accept', :(int64, int64, int64 --> int64));

#| Waits for clients at a port.
unit class Gasket::Listener is Gasket::Handle;

#| At a port of an address, 0 to have one picked; of all addresses where the host is undefined.
method new(Str :$host, Int :$port = 0, Int :$backlog = 0) {
    self.bless(number => checked(c-new($host, $port, $backlog)), :type<listener>)
}

method port(--> Int) {
    Gasket::Shape.of('listener_port').call(self)
}

#| The next client's stream. Its handshake is done by its first operation, so that a slow client holds up nobody else.
method accept(Gasket::Context:D $context, :$timeout --> Gasket::Stream) {
    my $number = wait-for('accept', $timeout, { c-accept(self.number, $context.number, $_) });
    Gasket::Stream.bless(:$number, :type<stream>)
}
