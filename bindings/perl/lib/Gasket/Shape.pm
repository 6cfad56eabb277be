package Gasket::Shape;

# Functions made of their shapes, when they are first called. spec/README.md explains the letters.
use strict;
use warnings;

use Gasket::Values;

# What a letter has before the call, if it has something, and as an argument; %d is its place among the parameters.
my %PREPARATIONS = (
    b => 'Gasket::Values::octets($_[%d])',
    r => 'Gasket::Values::room($_[%d])',
    p => 'Gasket::Values::place(0)',
    h => 'Gasket::Values::place(0)',
    q => 'Gasket::Values::place($_[%d])',
    k => 'Gasket::Values::place(Gasket::Handle::number($_[%d]))',
);
my %ARGUMENTS = (
    o => 'Gasket::Handle::number($_[%d])',
    t => 'Gasket::Values::text($_[%d])',
    n => 'Gasket::Values::integer($_[%d])',
);

# The function: a code reference, or undef where there is no such function.
sub make {
    my ($name) = @_;
    my $text = $Gasket::LowLevel::FUNCTIONS{$name} || $Gasket::LowLevel::DIRECT_FUNCTIONS{$name} or return;
    my $self = parse( $name, $text );
    my $c_types = join '', map { $_ eq 't' ? 't' : /[brfpqhk]/ ? 'p' : 'i' } @{ $self->{letters} };
    my $c = Gasket::Library::function( "gasket_$name", $c_types, lc $self->{result} eq 't' ? 't' : 'i' )
        or Gasket::Error::make( 'unsupported', "$name: the libgasket that is loaded has no such function" )->throw;
    my @types = @{ $self->{types} };
    my $made  = eval source($self);    # which names $c and @types
    die $@ unless $made;
    return $made;
}

sub parse {
    my ( $name, $text ) = @_;
    my ( $result, $parameters, @types ) = split /:/, $text, -1;
    my $optional = index $parameters, '|';
    ( my $letters = $parameters ) =~ tr/|//d;
    my @letters = split //, $letters;
    my ( $given, @places ) = (0);
    for my $letter (@letters) {
        push @places, $letter =~ /[otbrnfqk]/ ? $given++ : undef;
    }
    my $needed = $optional < 0 ? $given : grep { defined } @places[ 0 .. $optional - 1 ];
    return {
        name    => $name,
        result  => $result,
        letters => \@letters,
        places  => \@places,
        types   => [ map { $_ eq '' ? undef : $_ } @types ],
        needed  => $needed,
        given   => $given,
    };
}

sub source {
    my ($self) = @_;
    my $values = values_of($self);
    return sprintf <<'PERL', "gasket_$self->{name}", counted($self), prepared($self), arguments($self), $values;
#line 1 "%s"
sub {
    %s
    %s
    my $answer = $c->(%s);
    Gasket::Values::throw_raised() if defined $Gasket::Values::raised;
    %s
};
PERL
}

sub counted {
    my ($self) = @_;
    my $text = "Gasket::Shape::count_off('$self->{name}', $self->{needed}, $self->{given}, scalar \@_)";
    return "$text if \@_ > $self->{given};" if $self->{needed} == 0;
    return "$text if \@_ < $self->{needed} || \@_ > $self->{given};";
}

sub count_off {
    my ( $name, $needed, $given, $count ) = @_;
    my $wanted = $needed == $given ? $given : "$needed to $given";
    return Gasket::Values::refuse("$name takes $wanted arguments, and is given $count");
}

sub prepared {
    my ($self) = @_;
    my @lines;
    for my $index ( 0 .. $#{ $self->{letters} } ) {
        my $text = $PREPARATIONS{ $self->{letters}[$index] } or next;
        $text =~ s/%d/$self->{places}[$index]/;
        push @lines, "my \$b$index = $text;";
    }
    return join ' ', @lines;
}

sub arguments {
    my ($self) = @_;
    my @arguments;
    for my $index ( 0 .. $#{ $self->{letters} } ) {
        my $letter = $self->{letters}[$index];
        my $text =
              $ARGUMENTS{$letter}   ? $ARGUMENTS{$letter}
            : $letter =~ /[0-7]/    ? "Gasket::Values::size(\$b$letter)"
            : $letter eq 'f'        ? "Gasket::Values::callback(\$_[%d], $Gasket::LowLevel::CALLBACKS{$self->{name}})"
            :                         "Gasket::Values::address(\$b$index)";
        $text =~ s/%d/$self->{places}[$index]/ if $text =~ /%d/;
        push @arguments, $text;
    }
    return join ', ', @arguments;
}

# The answer, unless it is nothing, and what C has stored. Of several, the first where one is wanted.
sub values_of {
    my ($self) = @_;
    my @stored = stored($self);
    my $answer = answer($self);
    return "return $answer;" unless @stored;
    unshift @stored, $answer if $self->{result} ne 'v';
    my $first = $self->{result} eq 'v' ? "$answer; " : '';
    return "${first}my \@values = (" . join( ', ', @stored ) . '); return wantarray ? @values : $values[0];';
}

sub answer {
    my ($self) = @_;
    my $result = $self->{result};
    return 'Gasket::Values::nothing($answer)' if $result eq 'v';
    return 'Gasket::Values::number($answer)'  if $result eq 'n';
    return 'Gasket::Values::string($answer)'  if $result eq 't';
    return 'Gasket::Values::new($answer, $types[0])' if $result eq '+';
    return 'Gasket::Values::borrowed($answer, $types[0])' if $result eq '.';
    return "Gasket::Values::borrowed(\$answer, \$types[0], \$_[$self->{places}[$result]])" if $result =~ /[0-7]/;
    my $asked = @{ $self->{letters} } && $self->{letters}[0] eq 'o' ? '$_[0]' : 'undef';
    return "Gasket::Values::string_of(\$answer, '$self->{name}', $asked)";
}

sub stored {
    my ($self) = @_;
    # The first of the types is that of the object which is returned.
    my $type = $self->{result} =~ /[vntT]/ ? 0 : 1;
    my ($first) = grep { $self->{letters}[$_] eq 'o' } 0 .. $#{ $self->{letters} };
    my @values;
    for my $index ( 0 .. $#{ $self->{letters} } ) {
        my $letter = $self->{letters}[$index];
        if ( $letter =~ /[pq]/ ) {
            push @values, "Gasket::Values::stored_number(\$b$index)";
        } elsif ( $letter =~ /[hk]/ ) {
            my $origin = $letter eq 'k' ? $index : $first;
            my $of     = defined $origin ? "\$_[$self->{places}[$origin]]" : 'undef';
            push @values, sprintf 'Gasket::Values::stored($b%d, $types[%d], %s)', $index, $type++, $of;
        }
    }
    return @values;
}

1;
