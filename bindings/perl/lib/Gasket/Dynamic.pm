package Gasket::Dynamic;

# Dynamic calls: functions of OpenSSL that are in no list, by a signature that is given at run time.
#
# The signature is libgasket's to understand; here it is only read as far as is needed to know what becomes of each
# argument.
use strict;
use warnings;

use Gasket::Values;

my $CALL   = Gasket::Library::function( 'gasket_dynamic_call', 'ttpip', 'i' );
my %OF_OWNERS =
    map { $_ => 1 } qw(const new counted copied interior static null taken kept stales freed raw out inout);

sub words { return $_[0] =~ /([^\s*]+|\*)/g }

# What a signature returns, and what it takes.
sub split_signature {
    my ($signature) = @_;
    $signature =~ s/\A\s+|\s+\z//g;
    my ( $result, $inside ) = $signature =~ /\A(.*?)(\((?:[^()]++|(?2))*\))\z/s
        or return Gasket::Values::refuse("dynamic_call: '$signature' is no signature");
    my @parameters = split /,(?![^(]*\))/, substr $inside, 1, -1;
    my @words = @parameters ? words( $parameters[0] ) : ();
    @parameters = () if !@words || "@words" eq 'void';
    return ( $result, @parameters );
}

# What a parameter or result is: "text", "address", "number", "callback", or an object's type.
sub kind_of {
    my (@words) = @_;
    return 'callback' if "@words" eq 'callback';
    return 'number' unless grep { $_ eq '*' } @words;
    my $type = 'void';
    for my $word (@words) {
        last if $word eq '*';
        $type = $word unless $OF_OWNERS{$word};
    }
    return $type eq 'char' ? 'text' : $type eq 'void' ? 'address' : $type;
}

sub call {
    my ( $name, $signature ) = @_;
    my ( $result, @parameters ) = split_signature($signature);
    my $self = { name => $name, arguments => [ map { \$_ } @_[ 2 .. $#_ ] ], numbers => [], kept => [], stored => [] };
    ( $self->{origin} ) = grep { Scalar::Util::blessed($_) } map { $$_ } @{ $self->{arguments} };
    take( $self, $_ ) for @parameters;
    Gasket::Values::refuse("$name is given more arguments than its signature says") if @{ $self->{arguments} };

    my @numbers = @{ $self->{numbers} };
    my ( $array, $answer ) = ( pack( 'q*', @numbers ), Gasket::Values::place(0) );
    Gasket::Values::nothing(
        $CALL->(
            Gasket::Values::text($name),      Gasket::Values::text($signature),
            Gasket::Values::address( \$array ), 8 * @numbers,
            Gasket::Values::address($answer)
        )
    );
    Gasket::Values::throw_raised() if defined $Gasket::Values::raised;
    my @words  = words($result);
    my @values = map { $_->() } @{ $self->{stored} };
    unshift @values, returned( $self, unpack( 'q', $$answer ), @words ) unless "@words" eq 'void';
    return wantarray ? @values : $values[0];
}

# A reference to the next argument, which may be one that is filled.
sub given {
    my ($self) = @_;
    return shift @{ $self->{arguments} } if @{ $self->{arguments} };
    return Gasket::Values::refuse("$self->{name} is given fewer arguments than its signature says");
}

sub take {
    my ( $self, $parameter ) = @_;
    my ( $first, @rest ) = words($parameter);
    if ( $first eq 'bytes' || $first eq 'decode' ) {
        add_octets( $self, Gasket::Values::octets( ${ given($self) } ) );
    } elsif ( $first eq 'room' || $first eq 'encode' ) {
        add_octets( $self, Gasket::Values::room( ${ given($self) } ) );
    } elsif ( $first eq 'out' || $first eq 'inout' ) {
        my $kind = kind_of(@rest);
        add_place( $self, $kind, $first eq 'out' ? 0 : value( $self, $kind ) );
    } elsif ( $first ne 'length' && $first ne 'NULL' && !( @rest && $rest[-1] =~ /\A[-+]?[0-9]+\z/ ) ) {
        my $kind = index( $parameter, '(*' ) >= 0 ? 'callback' : kind_of( $first, @rest );
        push @{ $self->{numbers} }, value( $self, $kind );
    }
    return;
}

sub add_octets {
    my ( $self, $reference ) = @_;
    push @{ $self->{numbers} }, kept_address( $self, $reference ), Gasket::Values::size($reference);
    return;
}

sub add_place {
    my ( $self, $kind, $number ) = @_;
    my $place = Gasket::Values::place($number);
    push @{ $self->{numbers} }, kept_address( $self, $place );
    my $plain = $kind =~ /\A(?:number|address|text|callback)\z/;
    push @{ $self->{stored} },
        $plain
        ? sub { Gasket::Values::stored_number($place) }
        : sub { Gasket::Values::stored( $place, $kind, $self->{origin} ) };
    return;
}

# Of octets, which live as long as the call.
sub kept_address {
    my ( $self, $reference ) = @_;
    return 0 unless defined $reference;
    push @{ $self->{kept} }, $reference;
    return Gasket::Values::address($reference);
}

sub value {
    my ( $self, $kind ) = @_;
    my $value = ${ given($self) };
    return Gasket::Values::integer($value) if $kind eq 'number';
    if ( $kind eq 'text' ) {
        my $text = Gasket::Values::text($value);
        return defined $text ? kept_address( $self, \"$text\0" ) : 0;
    }
    return $kind eq 'address' && defined $value ? Gasket::Values::integer($value) : Gasket::Handle::number($value);
}

sub returned {
    my ( $self, $answer, @words ) = @_;
    my $kind = kind_of(@words);
    return $answer if $kind =~ /\A(?:number|address|callback)\z/;
    return $answer ? Gasket::Error::text( unpack 'p', pack 'J', $answer ) : undef if $kind eq 'text';
    return Gasket::Values::new( $answer, $kind ) if grep { $_ eq 'new' } @words;
    my $static = grep { $_ eq 'static' } @words;
    return Gasket::Values::borrowed( $answer, $kind, $static ? undef : $self->{origin} );
}

1;
