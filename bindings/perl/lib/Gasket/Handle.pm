package Gasket::Handle;

# What a handle of libgasket's stands for. One that is new is freed with its last reference, or by free; one that was
# borrowed from another ends with that, and keeps it.
use strict;
use warnings;

use Gasket::Error;
use Scalar::Util ();
use overload
    '=='     => sub { number_of( $_[0] ) == number_of( $_[1] ) },
    '!='     => sub { number_of( $_[0] ) != number_of( $_[1] ) },
    '""'     => \&describe,
    'bool'   => sub { 1 },
    fallback => 1;

my $FREE = Gasket::Library::function( 'gasket_free',        'i', 'i' );
my $TYPE = Gasket::Library::function( 'gasket_direct_type', 'i', 't' );

# Classes of objects by their types; others are of this one.
our %CLASSES;

# The object for a handle that C has returned.
sub of {
    my ( $number, $type, $origin, $borrowed ) = @_;
    return ( $CLASSES{ $type || '' } || __PACKAGE__ )->hold( $number, $type, $origin, $borrowed );
}

sub hold {
    my ( $class, $number, $type, $origin, $borrowed ) = @_;
    return bless {
        number   => $number,
        identity => $number,
        type     => $type,
        origin   => $origin,
        borrowed => $borrowed,
    }, $class;
}

# The number by which C knows a value: an object, a number or undef.
sub number {
    my ($value) = @_;
    return 0 unless defined $value;
    return $value->handle if Scalar::Util::blessed($value) && $value->can('handle');
    return $value if !ref $value && $value =~ /\A-?[0-9]{1,16}\z/;
    Gasket::Error::make( 'bad_argument', "no handle: $value" )->throw;
}

sub number_of {
    my ($value) = @_;
    return ref $value && Scalar::Util::reftype($value) eq 'HASH' ? $value->{identity} : $value || 0;
}

# The number by which libgasket knows it.
sub handle {
    my ($self) = @_;
    return $self->{number} if $self->{number};
    Gasket::Error::make( 'bad_handle', "$self cannot be used any more" )->throw;
}

# OpenSSL's name of its type, such as "X509_NAME"; or "stream", "listener".
sub type {
    my ($self) = @_;
    $self->{type} = $TYPE->( $self->{identity} ) || 'object' unless defined $self->{type};
    return $self->{type};
}

sub free {
    my ($self) = @_;
    my $number = $self->{number};
    $self->{number} = 0;
    $self->{origin} = undef;
    $FREE->($number) if $number && !$self->{borrowed};
    return;
}

sub is_freed {
    my ($self) = @_;
    return !$self->{number};
}

sub describe {
    my ($self) = @_;
    return sprintf '%s %s %s', ref $self, $self->type, $self->{number} || 'freed';
}

sub DESTROY {
    my ($self) = @_;
    local ( $@, $!, $? );
    $self->free;
    return;
}

# A new interpreter thread has none of its parent's: each would free them.
sub CLONE_SKIP { return 1 }

1;
