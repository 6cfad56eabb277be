package Gasket::Server;

use strict;
use warnings;

use Gasket::Stream;
our @ISA = 'Gasket::Handle';

$Gasket::Handle::CLASSES{listener} = __PACKAGE__;

my $SLICE = 50;
my ( $WANT_READ, $TIMEOUT ) = @Gasket::LowLevel::CONSTANTS{qw(WANT_READ TIMEOUT)};

my $NEW    = Gasket::Library::function( 'gasket_listener_new',    'tii', 'i' );
my $ACCEPT = Gasket::Library::function( 'gasket_listener_accept', 'iii', 'i' );

sub new {
    my ( $class, %settings ) = @_;
    my ( $host, $port, $backlog, $context, $timeout ) = delete @settings{qw(host port backlog context timeout)};
    Gasket::Values::refuse("unknown setting: $_") for sort keys %settings;
    my $number = $NEW->(
        Gasket::Values::text($host),
        Gasket::Values::integer( $port || 0 ),
        Gasket::Values::integer( $backlog || 0 )
    );
    my $self = $class->hold( Gasket::Values::number($number), 'listener' );
    @$self{qw(context timeout)} = ( $context, $timeout );
    return $self;
}

# Waits for a client and returns its stream, with settings as those of a stream. Nothing is exchanged yet. Undef and
# EWOULDBLOCK where the server does not wait and there is nobody.
sub accept {
    my ( $self, %settings ) = @_;
    my $context  = Gasket::Handle::number( delete $settings{context} || $self->{context} );
    my $deadline = defined $self->{timeout} ? Gasket::Stream::Device::now() + $self->{timeout} : undef;
    until ( $self->{accepted} ) {
        my $answer = $self->{accepted} = $ACCEPT->( $self->listening, $context, $self->{nonblocking} ? 0 : $SLICE );
        next if $answer > 0;
        $self->{accepted} = 0;
        Gasket::Values::number($answer);
        return Gasket::Stream::Device::would_block() if $answer == $WANT_READ;
        $self->time_out if defined $deadline && Gasket::Stream::Device::now() >= $deadline;
    }
    my $number = $self->{accepted};
    $self->{accepted} = 0;
    return Gasket::Stream->hold($number)->settle(%settings);
}

sub time_out {
    return Gasket::Error::make( 'timeout', 'accept: the time has run out', what => 'accept' )->throw;
}

sub listening {
    my ($self) = @_;
    return $self->{number} || Gasket::Error::make( 'state', 'accept: the server is closed', what => 'accept' )->throw;
}

sub port   { return Gasket::listener_port(@_) }
sub fileno { return Gasket::listener_fd(@_) }
sub close  { return $_[0]->free }

sub blocking {
    my ( $self, @on ) = @_;
    my $old = !$self->{nonblocking};
    $self->{nonblocking} = !$on[0] if @on;
    return $old;
}

sub timeout {
    my ( $self, @seconds ) = @_;
    my $old = $self->{timeout};
    $self->{timeout} = $seconds[0] if @seconds;
    return $old;
}

1;
