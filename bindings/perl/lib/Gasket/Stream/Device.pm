package Gasket::Stream::Device;

# A stream of libgasket's, and calls that may have to wait.
#
# The calls themselves never do: what waits is between them, and comes back when a signal arrives, or after 50 ms for
# one that came just before. Perl runs its handlers then. A handler that dies ends the wait, and nothing is lost.
use strict;
use warnings;

use Gasket::Handle;
use Gasket::Values;
use POSIX ();
use Time::HiRes qw(clock_gettime CLOCK_MONOTONIC);
our @ISA = 'Gasket::Handle';

my $SLICE = 50;
my ( $WANT_READ, $WANT_WRITE, $INTERRUPTED ) = @Gasket::LowLevel::CONSTANTS{qw(WANT_READ WANT_WRITE INTERRUPTED)};

my $WAIT  = Gasket::Library::function( 'gasket_stream_wait',  'iii', 'i' );
my $CLOSE = Gasket::Library::function( 'gasket_stream_close', 'ii',  'i' );
my $PEER  = Gasket::Library::function( 'gasket_stream_peer',  'i',   't' );
my $FREE  = Gasket::Library::function( 'gasket_free',         'i',   'i' );

sub handle {
    my ($self) = @_;
    return $self->{number} || Gasket::Error::make( 'state', 'the stream is closed' )->throw;
}

sub peer {
    my ($self) = @_;
    return $self->{number} ? Gasket::Error::text( $PEER->( $self->{number} ) ) : '';
}

# Makes a call until it is done, and returns what it answers then. The function is given the stream's number. Of a
# stream that does not wait it returns undef instead, with $! set.
sub complete {
    my ( $self, $what, $call, $seconds ) = @_;
    my $deadline;
    while (1) {
        my $answer = $call->( $self->handle );
        Gasket::Values::throw_raised() if defined $Gasket::Values::raised;
        return $answer if $answer >= 0;
        next if $answer == $INTERRUPTED;
        refuse( $self, $answer ) if $answer != $WANT_READ && $answer != $WANT_WRITE;
        $self->{wants} = $answer;
        return would_block() if $self->{nonblocking};
        $seconds  = $self->{timeout}  unless defined $seconds;
        $deadline = now() + $seconds if defined $seconds && !defined $deadline;
        $self->wait_for( $what, $answer, $deadline );
    }
}

sub would_block {
    $! = POSIX::EWOULDBLOCK();
    return;
}

# Waits for what a state asks for; not for longer than a slice.
sub wait_for {
    my ( $self, $what, $state, $deadline ) = @_;
    my $milliseconds = $SLICE;
    if ( defined $deadline ) {
        my $left = $deadline - now();
        $self->time_out($what) if $left <= 0;
        $milliseconds = int( $left * 1000 ) + 1 if $left * 1000 < $SLICE;
    }
    my $answer = $WAIT->( $self->handle, $state, $milliseconds );
    refuse( $self, $answer ) if $answer < $Gasket::Error::RECORDS_END;
    return;
}

sub time_out {
    my ( $self, $what ) = @_;
    my $peer = $self->peer;
    my $with = $peer eq '' ? '' : " with $peer";
    my $text = "$what$with: the time has run out";
    return Gasket::Error::make( 'timeout', $text, what => $what, peer => $peer )->throw;
}

# What an answer says that is neither a result nor worth waiting for.
sub refuse {
    my ( $self, $answer ) = @_;
    Gasket::Error::from_record($answer)->throw if $answer < $Gasket::Error::RECORDS_END;
    my $text = 'a question of the handshake waits for Gasket::stream_answer';
    return Gasket::Error::make( 'state', $text, what => 'handshake', peer => $self->peer )->throw;
}

sub now { return clock_gettime(CLOCK_MONOTONIC) }

# Closes without waiting for anything; what is unsent is lost.
sub abort {
    my ($self) = @_;
    my $number = $self->{number} or return;
    my $answer = $CLOSE->( $number, 0 );
    $FREE->($answer) if $answer < $Gasket::Error::RECORDS_END;
    $self->free;
    my $socket = delete $self->{socket};
    close $socket if $socket && $self->{close_socket};
    return;
}

1;
