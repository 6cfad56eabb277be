package Pair;

# What the tests share: certificates, and two streams that are connected to each other, in one process.
use strict;
use warnings;

use Exporter qw(import);
use Gasket;
use Time::HiRes qw(time);
our @EXPORT = qw(certificate server_context client_context pair failure seconds shaken child);

our $LIMIT = 30;

sub certificate { return "$ENV{GASKET_TEST_CERTIFICATES}/$_[0]" }

sub server_context {
    return Gasket::Context->new(
        side        => 'server',
        certificate => certificate('server.pem'),
        key         => certificate('server.key'),
        @_
    );
}

sub client_context { return Gasket::Context->new( ca_file => certificate('root.pem'), @_ ) }

# A client's stream and the server's, both shaken hands.
sub pair {
    my (%settings) = @_;
    my $server = Gasket::Server->new(
        host    => '127.0.0.1',
        context => delete $settings{server} || server_context()
    );
    my $near = Gasket::Stream->connect(
        'localhost', $server->port,
        context   => delete $settings{client} || client_context(),
        handshake => 0,
        timeout   => $LIMIT,
        %settings
    );
    $_->blocking(0) for $near, $server;
    my $far;
    by_turns( sub { $near->handshake; $far = $server->accept( timeout => $LIMIT ) } );
    return shaken( $near, $far );
}

# Both do their handshakes.
sub shaken {
    my @streams = @_;
    $_->blocking(0) for @streams;
    by_turns( sub { 2 == grep { $_->handshake } @streams } );
    $_->blocking(1) for @streams;
    return @streams;
}

# Calls what does not wait until it is done.
sub by_turns {
    my ($function) = @_;
    my $until = time + $LIMIT;
    until ( $function->() ) {
        die "the handshake takes too long\n" if time > $until;
        select undef, undef, undef, 0.001;
    }
    return;
}

# The exception, of a class, that the function dies with; a text where that is something else.
sub failure {
    my ( $class, $function ) = @_;
    return 'nothing is thrown' if eval { $function->(); 1 };
    my $error = $@;
    return $error if ref $error && $error->isa("Gasket::Error::$class");
    return "it is not a $class: $error";
}

sub seconds {
    my ($function) = @_;
    my $began = time;
    $function->();
    return time - $began;
}

# A process that does what the function says.
sub child {
    my ($function) = @_;
    my $child = fork;
    return $child if $child;
    my $done = eval { $function->(); 1 };
    print STDERR $@ unless $done;
    require POSIX;
    POSIX::_exit( !$done );
}

1;
