package Gasket::Values;

# Values between Perl and C: what generated functions are made of.
use strict;
use warnings;

use FFI::Platypus::Buffer qw(grow scalar_to_pointer);
use Gasket::Error;
use Gasket::Handle;
use overload     ();
use Scalar::Util ();

my %CONSTANTS = %Gasket::LowLevel::CONSTANTS;

my $KIND         = Gasket::Library::function( 'gasket_kind',         'i', 'i' );
my $DIRECT_ERROR = Gasket::Library::function( 'gasket_direct_error', 'i', 'i' );
my $ERROR_KIND   = Gasket::Library::function( 'gasket_error_kind',   'i', 'i' );
my $FREE         = Gasket::Library::function( 'gasket_free',         'i', 'i' );

sub refuse {
    my ($message) = @_;
    return Gasket::Error::make( 'bad_argument', $message )->throw;
}

# ---- Perl to C ----

sub integer {
    my ($value) = @_;
    refuse('undef is no number') unless defined $value;
    refuse("$value is no whole number") unless $value =~ /\A[-+]?[0-9]+\z/;
    refuse("$value has more than 64 bits") unless $value == int $value && abs $value < 2**63;
    return $value;
}

# A text as C wants it. Text that Perl knows as characters is encoded, octets are left alone, as in names of files.
sub text {
    my ($value) = @_;
    return undef unless defined $value;
    refuse("no text: $value") if ref $value && !overload::Method( $value, '""' );
    my $octets = "$value";
    utf8::encode($octets) if utf8::is_utf8($octets);
    refuse('text holds a NUL, at which C would end it') if index( $octets, "\0" ) >= 0;
    return $octets;
}

# A reference to what C reads; undef for none.
sub octets {
    return undef unless defined $_[0];
    refuse("no octets: $_[0]") if ref $_[0];
    return \$_[0] unless utf8::is_utf8( $_[0] );
    my $octets = $_[0];
    refuse('octets hold a character above 255') unless utf8::downgrade( $octets, 1 );
    return \$octets;
}

# A reference to what C fills, which is the caller's own string.
sub room {
    return undef unless defined $_[0];
    refuse("no room to fill: $_[0]") if ref $_[0];
    refuse('room that cannot be changed') if Scalar::Util::readonly( $_[0] );
    refuse('room holds a character above 255') unless utf8::downgrade( $_[0], 1 );
    # Strings share their octets until one of them is changed: this makes them its own.
    grow( $_[0], length $_[0], { clear => 0, set_length => 0 } );
    return \$_[0];
}

sub address {
    my ($reference) = @_;
    return defined $reference ? scalar_to_pointer($$reference) : undef;
}

sub size {
    my ($reference) = @_;
    return defined $reference ? length $$reference : 0;
}

# A number that C may change; undef for none.
sub place {
    my ($value) = @_;
    return undef unless defined $value;
    my $place = pack 'q', integer($value);
    return \$place;
}

# Functions that C calls. They are kept for good: an object may call one after its last reference is gone.
my @kept;
our $raised;

sub callback {
    my ( $function, $count ) = @_;
    return undef unless defined $function;
    refuse("no function: $function") unless ref $function && Scalar::Util::reftype($function) eq 'CODE';
    my $types   = join ',', ('sint64') x $count;
    my $closure = $Gasket::Library::FFI->closure( guarded($function) );
    push @kept, $closure;
    return $Gasket::Library::FFI->cast( "($types)->sint64" => 'opaque', $closure );
}

# An exception must not pass through C: it answers 0, which refuses, and is thrown after the call.
sub guarded {
    my ($function) = @_;
    return sub {
        my $answer = eval { integer( $function->(@_) ) };
        return $answer if defined $answer;
        $raised = $@ unless defined $raised;
        return 0;
    };
}

sub throw_raised {
    my $error = $raised;
    $raised = undef;
    die $error;
}

# ---- C to Perl ----

sub number {
    my ($answer) = @_;
    Gasket::Error::from_record($answer)->throw if $answer < $Gasket::Error::RECORDS_END;
    return $answer;
}

sub nothing {
    number(@_);
    return;
}

# The object; undef for none; a state is itself.
sub new {
    my ( $answer, $type ) = @_;
    return number($answer) if $answer < 0;
    return $answer > 0 ? Gasket::Handle::of( $answer, $type ) : undef;
}

sub borrowed {
    my ( $answer, $type, $origin ) = @_;
    return number($answer) if $answer < 0;
    return undef if $answer == 0;
    return $origin if ref $origin && $origin->handle == $answer;
    return Gasket::Handle::of( $answer, $type, $origin, 1 );
}

sub stored_number {
    my ($place) = @_;
    return defined $place ? unpack 'q', $$place : undef;
}

# An object that C has stored the handle of. To free a borrowed one does nothing, so all are.
sub stored {
    my ( $place, $type, $origin ) = @_;
    my $handle = unpack 'q', $$place;
    return undef if $handle == 0;
    return $origin if ref $origin && $origin->handle == $handle;
    return Gasket::Handle::of( $handle, $type, $origin );
}

# The text of a direct call; undef where OpenSSL has none.
sub string {
    my ($answer) = @_;
    return Gasket::Error::text($answer) if defined $answer;
    my $record = $DIRECT_ERROR->(0);
    return undef if $record == 0;
    Gasket::Error::from_record($record)->throw if $ERROR_KIND->($record) != $CONSTANTS{ERROR_SSL};
    $FREE->($record);
    return undef;
}

# The text of one of Gasket's own functions, which has none about a handle that is freed or of another kind.
sub string_of {
    my ( $answer, $name, $asked ) = @_;
    return Gasket::Error::text($answer) if defined $answer;
    refuse_kind( $name, number( $KIND->( Gasket::Handle::number($asked) ) ) ) if defined $asked;
    return refuse("$name: there is no text about this");
}

# The name of a function begins with the kind that it is for.
sub refuse_kind {
    my ( $name, $kind ) = @_;
    my ($needed) = $name =~ /\A([^_]+)/;
    my $wanted = $CONSTANTS{ 'KIND_' . uc $needed };
    return if !defined $wanted || $wanted == $kind;
    my ($found) = grep { /\AKIND_/ && $CONSTANTS{$_} == $kind } sort keys %CONSTANTS;
    $found = lc substr $found, length 'KIND_';
    my $message = "$name: it is given a $found where a $needed is needed";
    return Gasket::Error::make( 'bad_handle', $message, what => $name )->throw;
}

1;
