package Gasket::Stream;

use strict;
use warnings;

use Gasket::Context;
use Gasket::Stream::Tied;
use IO::Handle ();
use Symbol     ();
our @ISA = 'IO::Handle';

$Gasket::Handle::CLASSES{stream} = __PACKAGE__;

my $CONNECT   = Gasket::Library::function( 'gasket_stream_connect',   'iti', 'i' );
my $OVER      = Gasket::Library::function( 'gasket_stream_new_fd',    'iii', 'i' );
my $HANDSHAKE = Gasket::Library::function( 'gasket_stream_handshake', 'ii',  'i' );
my $DETACH    = Gasket::Library::function( 'gasket_stream_detach',    'ii',  'i' );
my ( $WANT_READ, $WANT_WRITE ) = @Gasket::LowLevel::CONSTANTS{qw(WANT_READ WANT_WRITE)};

# The object for a handle that C has returned: a glob that is tied to what reads and writes.
sub hold {
    my ( $class, $number, undef, $socket ) = @_;
    my $self = bless Symbol::gensym(), $class;
    tie *$self, 'Gasket::Stream::Tied', $number, $socket;
    return $self;
}

# ---- making ----

sub connect {
    my ( $class, $host, $port, %settings ) = @_;
    my $context   = delete $settings{context} || Gasket::Context->default;
    my $handshake = exists $settings{handshake} ? delete $settings{handshake} : !$settings{plain};
    my $number    = $CONNECT->(
        Gasket::Handle::number($context),
        Gasket::Values::text($host),
        Gasket::Values::integer($port)
    );
    my $self = $class->hold( Gasket::Values::number($number) )->settle(%settings);
    $self->handshake if $handshake;
    return $self;
}

sub new {
    my ( $class, $socket, %settings ) = @_;
    my $context = delete $settings{context} || Gasket::Context->default;
    my $side    = Gasket::Context::side( delete $settings{side} || 'client' );
    my $fd      = ref $socket || ref \$socket eq 'GLOB' ? fileno $socket : $socket;
    Gasket::Values::refuse('the socket is not open') unless defined $fd;
    $settings{verify_host} = $settings{server_name}
        if defined $settings{server_name} && !defined $settings{verify_host};
    my $number = Gasket::Values::number(
        $OVER->( Gasket::Handle::number($context), Gasket::Values::integer($fd), $side ) );
    return $class->hold( $number, 'stream', ref $socket || ref \$socket eq 'GLOB' ? $socket : undef )
        ->settle(%settings);
}

my %SETTINGS = map { $_ => "set_$_" }
    qw(server_name verify_host method ciphers ciphersuites verify max_depth server_cipher_order ignore_unexpected_eof);
$SETTINGS{$_} = $_ for qw(timeout blocking autoflush binmode close_socket);

sub settle {
    my ( $self, %settings ) = @_;
    Gasket::stream_set_plain($self) if delete $settings{plain};
    for my $name ( sort keys %settings ) {
        my $method = $SETTINGS{$name} or Gasket::Values::refuse("unknown setting: $name");
        $self->$method( $settings{$name} ) if defined $settings{$name};
    }
    return $self;
}

# ---- settings ----

sub set_server_name { return Gasket::stream_set_server_name(@_) }
sub set_verify_host { return Gasket::stream_set_verify_host(@_) }
sub set_method      { return Gasket::stream_set_method(@_) }
sub set_max_depth   { return Gasket::stream_set_max_depth(@_) }

sub set_ciphers {
    my ( $self, $list ) = @_;
    return Gasket::stream_set_ciphers( $self, Gasket::Context::joined( ':', $list ) );
}

sub set_ciphersuites {
    my ( $self, $list ) = @_;
    return Gasket::stream_set_ciphersuites( $self, Gasket::Context::joined( ':', $list ) );
}

sub set_verify {
    my ( $self, $mode ) = @_;
    return Gasket::stream_set_verify( $self, Gasket::Context::verification($mode) );
}

sub set_server_cipher_order {
    my ( $self, $on ) = @_;
    return Gasket::stream_set_server_cipher_order( $self, $on ? 1 : 0 );
}

sub set_ignore_unexpected_eof {
    my ( $self, $on ) = @_;
    return Gasket::stream_set_ignore_unexpected_eof( $self, $on ? 1 : 0 );
}

# Each gives what it was, and changes it where it is given something.
sub accessor {
    my ( $self, $name, @value ) = @_;
    my $tied = tied *$self;
    my $old  = $tied->{$name};
    $tied->{$name} = $value[0] if @value;
    return $old;
}

sub timeout      { my $self = shift; return $self->accessor( 'timeout',      @_ ) }
sub close_socket { my $self = shift; return $self->accessor( 'close_socket', @_ ) }

sub autoflush {
    my ( $self, @on ) = @_;
    my $old = $self->accessor( 'autoflush', @on ? $on[0] : 1 );
    $self->flush if $self->accessor('autoflush');
    return $old;
}

sub blocking {
    my ( $self, @on ) = @_;
    return !$self->accessor( 'nonblocking', @on ? !$on[0] : () );
}

# "read" or "write": what a call waits for that has returned undef and EWOULDBLOCK.
sub wants {
    my ($self) = @_;
    my $state = $self->accessor('wants') || 0;
    return $state == $WANT_WRITE ? 'write' : 'read';
}

# ---- what a tied handle has not, or in another way ----

sub tied_method {
    my ($name) = @_;
    return sub {
        my $self = shift;
        my $tied = tied *$self;
        return $tied->$name(@_);
    };
}
{
    no strict 'refs';
    *$_ = tied_method($_) for qw(handle peer abort pending flush put_back);
    *{'binmode'} = tied_method('BINMODE');
}

sub read {
    my ( $self, undef, $length, $offset ) = @_;
    my $tied = tied *$self;
    return $tied->into( \$_[1], $offset, $tied->read_all( Gasket::Stream::Tied::length_of($length) ) );
}

sub getline {
    my ($self) = @_;
    return ( tied *$self )->read_line;
}

sub getlines {
    my ($self) = @_;
    return ( tied *$self )->READLINE;
}

sub ungetc {
    my ( $self, $ordinal ) = @_;
    $self->put_back( chr $ordinal );
    return $ordinal;
}

sub input_line_number { return $_[0]->accessor('line') }
sub opened            { return ( tied *{ $_[0] } )->{number} ? 1 : '' }
sub error             { return 0 }
sub clearerr          { return 0 }
sub type              { return 'stream' }

# ---- the connection ----

sub handshake {
    my ( $self, $seconds ) = @_;
    my $answer = ( tied *$self )->complete( 'handshake', sub { return $HANDSHAKE->( $_[0], 0 ) }, $seconds );
    return defined $answer ? $self : undef;
}

sub start_tls {
    my ( $self, $seconds ) = @_;
    $self->flush or return undef;
    Gasket::Error::make( 'state', 'start_tls: plain octets are unread', peer => $self->peer )->throw
        if ( tied *$self )->buffered;
    Gasket::stream_start_tls($self);
    return $self->handshake($seconds);
}

sub prime {
    my ( $self, $octets ) = @_;
    Gasket::stream_prime( $self, $octets );
    return $self;
}

# Of a socket's three ways: TLS has an end of what is written (1), and of both (2).
sub shutdown {
    my ( $self, $how ) = @_;
    return ( tied *$self )->shutdown if $how == 1;
    return $self->close if $how == 2;
    return Gasket::Values::refuse("shutdown takes 1 or 2, not $how");
}

sub detach {
    my ($self) = @_;
    my $tied = tied *$self;
    Gasket::Error::make( 'state', 'detach: octets are unread', peer => $self->peer )->throw if $tied->buffered;
    $self->flush or return undef;
    my $fd = $tied->complete( 'detach', sub { return $DETACH->( $_[0], 0 ) } );
    return undef unless defined $fd;
    my $socket = delete $tied->{socket};
    if ( !$socket ) {
        require IO::Socket;
        $socket = IO::Socket->new->fdopen( $fd, 'r+' ) or die "a socket of descriptor $fd: $!\n";
    }
    $tied->{leftover} = $self->leftover;
    $tied->abort;
    return $socket;
}

sub leftover {
    my ($self) = @_;
    my $kept = delete( ( tied *$self )->{leftover} );
    return $kept if defined $kept;
    my $octets = '';
    my $room   = "\0" x 4096;
    while ( my $count = Gasket::stream_leftover( $self, $room ) ) {
        $octets .= substr $room, 0, $count;
    }
    return $octets;
}

# ---- what it is ----

sub protocol         { return Gasket::stream_protocol(@_) }
sub cipher           { return Gasket::stream_cipher(@_) }
sub alpn             { return Gasket::stream_alpn(@_) }
sub server_name      { return Gasket::stream_server_name(@_) }
sub peer_certificate { return Gasket::stream_peer_certificate(@_) }
sub verify_result    { return Gasket::stream_verify_result(@_) }
sub verify_string    { return Gasket::stream_verify_result_string(@_) }
sub session_reused   { return Gasket::stream_session_reused(@_) }
sub context          { return Gasket::stream_ctx(@_) }
sub ssl              { return Gasket::stream_ssl(@_) }
sub side             { return Gasket::stream_side(@_) == $Gasket::LowLevel::CONSTANTS{CLIENT} ? 'client' : 'server' }

sub DESTROY { return }

1;
