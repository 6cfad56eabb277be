use NativeCall;
use Gasket::Context;
use Gasket::Error;
use Gasket::Handle;
use Gasket::Library;
use Gasket::Shape;
use Gasket::Table;
use Gasket::Waiting;

my &c-connect = c-function('stream_connect', :(int64, Str, int64 --> int64));
my &c-new-fd = c-function('stream_new_fd', :(int64, int64, int64 --> int64));
my &c-handshake = c-function('stream_handshake', :(int64, int64 --> int64));
my &c-read = c-function('stream_read', :(int64, Blob, int64, int64 --> int64));
my &c-write = c-function('stream_write', :(int64, Blob, int64, int64 --> int64));
my &c-flush = c-function('stream_flush', :(int64, int64 --> int64));
my &c-shutdown = c-function('stream_shutdown', :(int64, int64 --> int64));
my &c-close = c-function('stream_close', :(int64, int64 --> int64));
my &c-set-buffering = c-function('stream_set_buffering', :(int64, int64 --> int64));

#| A TLS connection, read and written as Raku's sockets are. One thread may read while another writes.
unit class Gasket::Stream is Gasket::Handle;

my constant BLOCK = 65536;
my constant FAREWELL = 2000;

#| How many seconds each operation may take; undefined: for ever. X::Gasket::Timeout says that they are over.
has $.timeout is rw;
# What was received, and how much of it is read.
has Buf $!held = buf8.new;
has Int $!taken = 0;

my constant LF = 10;
my constant CR = 13;

#| A client's stream; the handshake is done.
method connect(Gasket::Context:D $context, Str:D $host, Int:D $port, :$timeout --> Gasket::Stream) {
    my $number = checked(c-connect($context.number, $host, $port));
    self.bless(:$number, :type<stream>, :$timeout)!shaken
}

method !shaken {
    CATCH { default { self.abort; .rethrow } }
    self.handshake
}

#| Over a connected socket's descriptor, which stays the caller's.
method wrap(Gasket::Context:D $context, Int:D $descriptor, Bool :$server = False, :$timeout --> Gasket::Stream) {
    my $side = $server ?? Gasket::Table::SERVER !! Gasket::Table::CLIENT;
    self.bless(number => checked(c-new-fd($context.number, $descriptor, $side)), :type<stream>, :$timeout)
}

method handshake {
    wait-for('handshake', $!timeout, { c-handshake(self.number, $_) });
    self
}

# ---- reading ----

#| What there is, at least an octet and at most so many; empty at the end.
method recv(Int $limit = BLOCK --> Buf) {
    return self!receive($limit) if $!taken == $!held.elems;
    self!take($limit min $!held.elems - $!taken)
}

method !take(Int $count --> Buf) {
    my $part = $!held.subbuf($!taken, $count);
    $!taken += $count;
    $part
}

method !receive(Int $limit --> Buf) {
    my $room = buf8.allocate($limit);
    my $got = wait-for('read', $!timeout, { c-read(self.number, $room, $limit, $_) });
    $room.reallocate($got)
}

#| Exactly so many octets; fewer only at the end.
method read(Int $count --> Buf) {
    my $found = buf8.new;
    while $found.elems < $count {
        my $part = self.recv(BLOCK min $count - $found.elems);
        last unless $part;
        $found.append($part);
    }
    $found
}

#| All octets until the end.
method slurp(--> Buf) {
    my $found = buf8.new;
    while self.recv -> $part { $found.append($part) }
    $found
}

#| A line, as UTF-8, without its end; Nil at the end.
method get {
    my $line = buf8.new;
    loop {
        my $end = self!line-end;
        $line.append(self!take($end - $!taken));
        if $end < $!held.elems {
            $!taken++;
            $line.pop if $line && $line[*-1] == CR;
            return $line.decode;
        }
        $!held = self!receive(BLOCK);
        $!taken = 0;
        return $line ?? $line.decode !! Nil unless $!held;
    }
}

# Where the line feed is in what is held, or where that ends.
method !line-end(--> Int) {
    my $held = $!held;
    my int $place = $!taken;
    my int $end = $held.elems;
    $place++ while $place < $end && $held[$place] != LF;
    $place
}

method lines {
    gather while (my $line = self.get).defined { take $line }
}

# ---- writing ----

method write(Blob:D $octets) {
    my $rest = $octets;
    while $rest.elems {
        my $sent = wait-for('write', $!timeout, { c-write(self.number, $rest, $rest.elems, $_) });
        $rest = $rest.subbuf($sent);
    }
    True
}

#| Text, as UTF-8.
method print(*@text) {
    self.write(@text.join.encode)
}

#| A line, or several.
method put(*@text) {
    self.print(@text.join, "\n")
}

#| Gathers what is written, up to so many octets, until it is flushed; 0: each write is sent at once.
method out-buffer(Int $octets) {
    checked(c-set-buffering(self.number, $octets));
    self
}

method flush {
    wait-for('flush', $!timeout, { c-flush(self.number, $_) });
    True
}

#| Ends the sending half; what the peer still sends can be read.
method shutdown {
    wait-for('shutdown', $!timeout, { c-shutdown(self.number, $_) });
    True
}

# ---- the end ----

#| Sends what is waiting and the farewell. A second time it does nothing.
method close {
    return if self.closed;
    LEAVE self.abort;
    checked(c-close(self.number, FAREWELL));
    Nil
}

#| Without waiting for anything.
method abort {
    self.Gasket::Handle::close
}

# ---- what is known about it ----

#| Before the handshake: what the server is asked for, and whom its certificate must be for.
method set-server-name(Str $host) { self!call('set_server_name', $host) }
method set-verify-host(Str $host) { self!call('set_verify_host', $host) }

method protocol(--> Str) { self!call('protocol') }
method cipher(--> Str) { self!call('cipher') }
method alpn(--> Str) { self!call('alpn') }
method verify-result(--> Int) { self!call('verify_result') }
#| What the peer has shown, or undefined: for the functions certificate_... and x509_...
method peer-certificate(--> Gasket::Handle) { self!call('peer_certificate') }
#| OpenSSL's object, for the functions ssl_...
method ssl(--> Gasket::Handle) { self!call('ssl') }
method context(--> Gasket::Handle) { self!call('ctx') }

method !call(Str $name, *@arguments) {
    Gasket::Shape.of("stream_$name").call(self, |@arguments)
}
