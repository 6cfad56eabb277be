package Gasket::Stream::Tied;

# What a Gasket::Stream is tied to: reading and writing, octets or text, as Perl's own handles do.
#
# The buffer is refilled by large calls, since calls of C are slow. Perl runs signal handlers at branches and returns:
# what C has read or taken is noted before one of them comes.
use strict;
use warnings;

use Encode                ();
use FFI::Platypus::Buffer qw(grow scalar_to_pointer set_used_length);
use Gasket::Stream::Device;
use Gasket::Values;
use List::Util qw(max min);
our @ISA = 'Gasket::Stream::Device';

# What is fetched at once, and what one call is given or gathered at most.
my $BLOCK    = 65_536;
my $PIECE    = 262_144;
my $GATHERED = 65_536;

my $READ     = Gasket::Library::function( 'gasket_stream_read',     'ipii', 'i' );
my $WRITE    = Gasket::Library::function( 'gasket_stream_write',    'ipii', 'i' );
my $FLUSH    = Gasket::Library::function( 'gasket_stream_flush',    'ii',   'i' );
my $SHUTDOWN = Gasket::Library::function( 'gasket_stream_shutdown', 'ii',   'i' );
my $LINGER   = Gasket::Library::function( 'gasket_stream_linger',   'ii',   'i' );
my $PENDING  = Gasket::Library::function( 'gasket_stream_pending',  'i',    'i' );
my $FD       = Gasket::Library::function( 'gasket_stream_fd',       'i',    'i' );
my $FREE     = Gasket::Library::function( 'gasket_free',            'i',    'i' );

# How many seconds closing waits at most for a server that has to be heard before.
my $LONGEST_LINGER = 5;

sub TIEHANDLE {
    my ( $class, $number, $socket ) = @_;
    my $self = $class->hold( $number, 'stream' );
    @$self{qw(buffer base taken gathered autoflush line socket)} = ( '', 0, 0, '', 1, 0, $socket );
    return $self;
}

# ---- the buffer ----

# What C has put behind the buffer belongs to it. Done twice, where a handler has died between, it is the same.
sub buffered {
    my ($self) = @_;
    if ( $self->{taken} > 0 ) {
        set_used_length( $self->{buffer}, $self->{base} + $self->{taken} );
        $self->{taken} = 0;
    }
    return length $self->{buffer};
}

# Waits for octets: how many came, 0 at the end of file, undef where it does not wait and nothing is there.
sub fill {
    my ( $self, $wanted ) = @_;
    my $length = max( $BLOCK, min( $PIECE, $wanted || 0 ) );
    return $self->complete(
        'read',
        sub {
            $self->{base} = $self->buffered;
            grow( $self->{buffer}, $self->{base} + $length, { clear => 0, set_length => 0 } );
            my $place = scalar_to_pointer( $self->{buffer} ) + $self->{base};
            return $self->{taken} = $READ->( $_[0], $place, $length, 0 );
        }
    );
}

sub take {
    my ( $self, $length ) = @_;
    return substr $self->{buffer}, 0, $length, '' if $length < $self->buffered;
    # All of it: it is not copied.
    my $octets = $self->{buffer};
    $self->{buffer} = '';
    return $octets;
}

# ---- reading ----

# So many octets, or characters where there is an encoding; fewer only at the end. Undef where it does not wait.
sub read_all {
    my ( $self, $length ) = @_;
    return $self->read_characters( $length, 1 ) if $self->{encoding};
    while ( $self->buffered < $length ) {
        my $answer = $self->fill( $length - $self->buffered );
        return undef unless defined $answer || $self->buffered;
        last unless $answer;
    }
    return $self->take($length);
}

# What is there, and waits for the first of it.
sub read_some {
    my ( $self, $length ) = @_;
    return $self->read_characters( $length, 0 ) if $self->{encoding};
    if ( $length > 0 && !$self->buffered ) {
        return undef unless defined $self->fill($length);
    }
    return $self->take($length);
}

# What no character is becomes U+FFFD; a character that has come in part is waited for.
sub read_characters {
    my ( $self, $length, $all ) = @_;
    while (1) {
        my ( $characters, $octets ) = $self->decoded($length);
        my $enough = length $characters >= ( $all ? $length : min( $length, 1 ) );
        my $answer = $enough ? 0 : $self->fill;
        return undef unless defined $answer || length $characters;
        next if $answer;
        if ( !$enough && defined $answer ) {
            # The end: half a character is all that comes of it.
            $octets     = $self->buffered;
            $characters = $self->{encoding}->decode( substr $self->{buffer}, 0 );
        }
        return $self->take_characters( $characters, $octets, $length );
    }
}

# What is buffered, as characters, and how many octets they are. No more is looked at than so many are likely to need.
sub decoded {
    my ( $self, $length ) = @_;
    my $likely = 4 * $length + 16;
    for my $part ( min( $likely, $self->buffered ), $self->buffered ) {
        my $rest       = substr $self->{buffer}, 0, $part;
        my $characters = $self->{encoding}->decode( $rest, Encode::STOP_AT_PARTIAL() );
        return ( $characters, $part - length $rest ) if length $characters >= $length || $part == $self->buffered;
    }
}

# Takes the first of those characters, which are so many octets.
sub take_characters {
    my ( $self, $characters, $octets, $length ) = @_;
    if ( length $characters > $length ) {
        $characters = substr $characters, 0, $length;
        my $encoded = $self->{encoding}->encode( my $copy = $characters );
        $octets = length $encoded;
        if ( $encoded ne substr $self->{buffer}, 0, $octets ) {
            # What becomes of some malformed ones depends on what follows them: these are without.
            $octets = $self->octets_of($length);
            my $begin = substr $self->{buffer}, 0, $octets;
            $characters = substr $self->{encoding}->decode($begin), 0, $length;
        }
    }
    $self->take($octets);
    return $characters;
}

# How many octets the first characters are, some of which are not encoded as they came: the fewest that give so many,
# but for the beginning of another one behind them. Where they give one more, the last octet is that one's.
sub octets_of {
    my ( $self, $length ) = @_;
    my ( $fewest, $most ) = ( 0, $self->buffered );
    my $behind = 1;
    while ( $fewest < $most ) {
        my $middle = int( ( $fewest + $most ) / 2 );
        my $begin  = substr $self->{buffer}, 0, $middle;
        my $count  = length $self->{encoding}->decode( $begin, Encode::STOP_AT_PARTIAL() );
        if   ( $count < $length ) { $fewest = $middle + 1 }
        else                      { ( $most, $behind ) = ( $middle, $count > $length ? 1 : length $begin ) }
    }
    return $fewest - $behind;
}

# A line by $/, with its end; undef at the end of file, and where it does not wait.
sub read_line {
    my ($self) = @_;
    return $self->counted( $self->read_all( ${$/} ) ) if ref $/;
    my $paragraphs = defined $/ && $/ eq '';
    my $separator  = $paragraphs ? "\n\n" : $/;
    $separator = $self->{encoding}->encode($separator) if defined $separator && $self->{encoding};
    $self->take( $self->newlines_at(0) ) if $paragraphs;
    my $length = $self->line_length($separator);
    return $self->nothing($length) unless $length;
    my $behind = $paragraphs ? $self->newlines_at($length) : 0;
    my $line   = substr $self->take( $length + $behind ), 0, $length;
    return $self->counted( $self->{encoding} ? $self->{encoding}->decode($line) : $line );
}

# Where no line is: to those who ask for all there is, the end is an empty text at first, as Perl has it.
sub nothing {
    my ( $self, $length ) = @_;
    return undef if !defined $length || defined $/ || $self->{begun};
    $self->{begun} = 1;
    return '';
}

# How long the line is that is next; it is in the buffer then. Undef where it does not wait for its end.
sub line_length {
    my ( $self, $separator ) = @_;
    my $searched = 0;
    while (1) {
        my $length = $self->buffered;
        my $found  = defined $separator ? index $self->{buffer}, $separator, $searched : -1;
        return $found + length $separator if $found >= 0;
        $searched = max( 0, $length - length($separator) + 1 ) if defined $separator;
        my $answer = $self->fill;
        return undef unless defined $answer;
        return $self->buffered unless $answer;
    }
}

sub counted {
    my ( $self, $line ) = @_;
    return undef unless defined $line && length $line;
    $self->{begun} = 1;
    $. = ++$self->{line};
    return $line;
}

# How many newlines there are from a place on, waiting for what comes behind them.
sub newlines_at {
    my ( $self, $place ) = @_;
    my $end = $place;
    while ( $end < $self->buffered || $self->fill ) {
        # What has been filled belongs to the buffer first.
        last if $end >= $self->buffered || substr( $self->{buffer}, $end, 1 ) ne "\n";
        $end++;
    }
    return $end - $place;
}

sub put_back {
    my ( $self, $text ) = @_;
    my $octets = $self->transcoded($text);
    $self->buffered;
    $self->{buffer} = $octets . $self->{buffer};
    return;
}

sub pending {
    my ($self) = @_;
    return $self->buffered + Gasket::Values::number( $PENDING->( $self->handle ) );
}

# ---- writing ----

# Text as the encoding has it; octets without one.
sub transcoded {
    my ( $self, $text ) = @_;
    return $self->{encoding}->encode($text) if $self->{encoding};
    if ( utf8::is_utf8($text) && !utf8::downgrade( $text, 1 ) ) {
        warnings::warnif( 'utf8', 'Wide character in print' );
        utf8::encode($text);
    }
    return $text;
}

# What is gathered is the stream's: whatever ends this, later calls go on with it.
sub put {
    my ( $self, $octets ) = @_;
    $self->handle;
    $self->{gathered} .= $octets;
    return 1 if !$self->{autoflush} && length $self->{gathered} < $GATHERED;
    $self->send_gathered;
    return 1;
}

# True when all was sent; undef where it does not wait.
sub send_gathered {
    my ($self) = @_;
    while ( my $length = min( length $self->{gathered}, $PIECE ) ) {
        my $answer = $self->complete(
            'write',
            sub {
                my ( $place, $count ) = ( scalar_to_pointer( $self->{gathered} ), 0 );
                # In one go: no handler runs between.
                substr $self->{gathered}, 0, max( 0, $count = $WRITE->( $_[0], $place, $length, 0 ) ), '';
                return $count;
            }
        );
        return undef unless defined $answer;
    }
    return 1;
}

# Writes what can be at once, past what is gathered; how much that was.
sub write_some {
    my ( $self, $octets ) = @_;
    $self->send_gathered or return undef;
    return 0 if $octets eq '';
    my $length = min( length $octets, $PIECE );
    my $place  = scalar_to_pointer($octets);
    return $self->complete( 'write', sub { return $WRITE->( $_[0], $place, $length, 0 ) } );
}

sub flush {
    my ($self) = @_;
    return undef unless $self->send_gathered;
    return defined $self->complete( 'flush', sub { return $FLUSH->( $_[0], 0 ) } ) ? 1 : undef;
}

# ---- ending ----

sub shutdown {
    my ($self) = @_;
    return undef unless $self->flush;
    return defined $self->complete( 'shutdown', sub { return $SHUTDOWN->( $_[0], 0 ) } ) ? 1 : undef;
}

# A server may have to be heard before closing. What fails then fails after all was sent.
sub linger {
    my ($self) = @_;
    my $seconds = $self->{timeout};
    $seconds = $LONGEST_LINGER if !defined $seconds || $seconds > $LONGEST_LINGER;
    return eval { $self->complete( 'close', sub { return $LINGER->( $_[0], 0 ) }, $seconds ) };
}

# Sends what is gathered and TLS's farewell, and closes. A peer that is gone hears neither.
sub close {
    my ($self) = @_;
    return unless $self->{number};
    my $done  = eval { $self->shutdown; 1 };
    my $error = $@;
    $self->linger if $done;
    $self->abort;
    return 1 if $done || ( ref $error && $error->isa('Gasket::Error') && !$error->isa('Gasket::Error::Timeout') );
    die $error;
}

# ---- what Perl calls ----

sub READLINE {
    my ($self) = @_;
    return $self->read_line unless wantarray;
    my @lines;
    while (1) {
        my $line = $self->read_line;
        return @lines unless defined $line && length $line;
        push @lines, $line;
    }
}

# Both read and sysread, which Perl does not tell apart here.
sub READ {
    my ( $self, undef, $length, $offset ) = @_;
    return $self->into( \$_[1], $offset, $self->read_some( length_of($length) ) );
}

# Puts what was read where read and sysread put it. Returned is how much that is.
sub into {
    my ( $self, $buffer, $offset, $read ) = @_;
    return undef unless defined $read;
    my $old = defined $$buffer ? $$buffer : '';
    $offset ||= 0;
    $offset += length $old if $offset < 0;
    Gasket::Values::refuse('the offset is outside of the string') if $offset < 0;
    my $kept = substr $old, 0, min( $offset, length $old );
    $$buffer = $offset == 0 ? $read : $kept . "\0" x ( $offset - length $kept ) . $read;
    return length $read;
}

sub length_of {
    my ($length) = @_;
    Gasket::Values::refuse("$length is no length") if Gasket::Values::integer($length) < 0;
    return $length;
}

sub GETC {
    my ($self) = @_;
    my $character = $self->read_all(1);
    return defined $character && length $character ? $character : undef;
}

sub PRINT {
    my ( $self, @values ) = @_;
    my $text = join defined $, ? $, : '', @values;
    $text .= $\ if defined $\;
    return $self->put( $self->transcoded($text) );
}

sub PRINTF {
    my ( $self, $format, @values ) = @_;
    return $self->put( $self->transcoded( sprintf $format, @values ) );
}

sub WRITE {
    my ( $self, $text, $length, $offset ) = @_;
    $text = '' unless defined $text;
    $length = length $text unless defined $length;
    $offset ||= 0;
    Gasket::Values::refuse('the offset is outside of the string') if abs $offset > length $text;
    $text = substr $text, $offset, length_of($length);
    return $self->write_some( $self->transcoded($text) );
}

sub EOF {
    my ($self) = @_;
    return 1 unless $self->{number};
    return '' if $self->buffered;
    my $answer = $self->fill;
    return defined $answer && $answer == 0;
}

# ":raw", or a layer with an encoding.
sub BINMODE {
    my ( $self, $layers ) = @_;
    my $encoding;
    for my $layer ( grep { $_ ne '' } split /\s*:/, defined $layers ? $layers : ':raw' ) {
        next if $layer eq 'raw' || $layer eq 'bytes';
        my $name = $layer eq 'utf8' ? 'UTF-8' : $layer =~ /\Aencoding\((.+)\)\z/ ? $1 : '';
        $encoding = Encode::find_encoding($name) or Gasket::Values::refuse("no layer of streams: $layer");
    }
    $self->{encoding} = $encoding;
    return 1;
}

sub FILENO {
    my ($self) = @_;
    my $number = $self->{number} or return undef;
    my $fd = $FD->($number);
    return $fd if $fd >= 0;
    $FREE->($fd);
    return undef;
}

sub CLOSE { return $_[0]->close }
sub TELL  { return -1 }

sub SEEK {
    $! = POSIX::ESPIPE();
    return '';
}

sub UNTIE { return }

1;
