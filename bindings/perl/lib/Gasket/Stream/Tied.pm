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
my $PENDING  = Gasket::Library::function( 'gasket_stream_pending',  'i',    'i' );
my $FD       = Gasket::Library::function( 'gasket_stream_fd',       'i',    'i' );
my $FREE     = Gasket::Library::function( 'gasket_free',            'i',    'i' );

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

sub read_characters {
    my ( $self, $length, $all ) = @_;
    while (1) {
        my $octets     = substr $self->{buffer}, 0, max( $self->buffered, 0 );
        my $characters = $self->{encoding}->decode( $octets, Encode::FB_QUIET() );
        my $enough     = length $characters >= ( $all ? $length : min( $length, 1 ) );
        my $answer     = $enough ? 0 : $self->fill;
        return undef unless defined $answer || length $characters;
        next if $answer;
        # What no character begins with is itself at the end.
        $characters .= $self->{encoding}->decode($octets) unless $enough || !defined $answer;
        $characters = substr $characters, 0, $length;
        my $whole = $enough || !defined $answer;
        $self->take( $whole ? length $self->{encoding}->encode($characters) : $self->buffered );
        return $characters;
    }
}

# A line by $/, with its end; undef at the end of file.
sub read_line {
    my ($self) = @_;
    return $self->counted( $self->read_all( ${$/} ) ) if ref $/;
    my $paragraphs = defined $/ && $/ eq '';
    my $separator  = $paragraphs ? "\n\n" : $/;
    $separator = $self->{encoding}->encode($separator) if defined $separator && $self->{encoding};
    $self->skip_newlines if $paragraphs;
    my $length = $self->line_length($separator);
    return undef unless $length;
    my $line = $self->take($length);
    $self->skip_newlines if $paragraphs;
    return $self->counted( $self->{encoding} ? $self->{encoding}->decode($line) : $line );
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
    $. = ++$self->{line};
    return $line;
}

sub skip_newlines {
    my ($self) = @_;
    while ( $self->buffered || $self->fill ) {
        last unless $self->{buffer} =~ /\A\n/;
        $self->take(1);
    }
    return;
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

# Sends what is gathered and TLS's farewell, and closes. A peer that is gone hears neither.
sub close {
    my ($self) = @_;
    return unless $self->{number};
    my $done  = eval { $self->shutdown; 1 };
    my $error = $@;
    $self->abort;
    return 1 if $done || ( ref $error && $error->isa('Gasket::Error') && !$error->isa('Gasket::Error::Timeout') );
    die $error;
}

# ---- what Perl calls ----

sub READLINE {
    my ($self) = @_;
    return $self->read_line unless wantarray;
    my @lines;
    while ( defined( my $line = $self->read_line ) ) {
        push @lines, $line;
    }
    return @lines;
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
    $text = substr $text, $offset || 0, defined $length ? $length : length $text;
    return $self->write_some( $self->transcoded($text) );
}

sub EOF {
    my ($self) = @_;
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
