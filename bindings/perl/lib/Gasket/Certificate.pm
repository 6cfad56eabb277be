package Gasket::Certificate;

use strict;
use warnings;

use Gasket::Values;
our @ISA = 'Gasket::Handle';

$Gasket::Handle::CLASSES{X509} = __PACKAGE__;

my %NAMES = map { lc $_ => $Gasket::LowLevel::CONSTANTS{"NAME_$_"} } qw(SUBJECT ISSUER ALTERNATIVE);

# Reads one from data, PEM or DER; of several the first.
sub new {
    my ( $class, $data ) = @_;
    return Gasket::certificate_new_bytes($data);
}

sub subject    { return Gasket::certificate_subject(@_) }
sub issuer     { return Gasket::certificate_issuer(@_) }
sub serial     { return Gasket::certificate_serial(@_) }
sub version    { return Gasket::certificate_version(@_) }
sub not_before { return Gasket::certificate_not_before(@_) }
sub not_after  { return Gasket::certificate_not_after(@_) }
sub key_type   { return Gasket::certificate_key_type(@_) }
sub key_bits   { return Gasket::certificate_key_bits(@_) }
sub key_pem    { return Gasket::certificate_key_pem(@_) }
sub pem        { return Gasket::certificate_pem(@_) }

# The digest of the whole certificate in hexadecimal digits.
sub fingerprint {
    my ( $self, $digest ) = @_;
    return Gasket::certificate_fingerprint( $self, defined $digest ? $digest : 'sha256' );
}

# The parts of a name in their order: ( [ 'DNS', 'example.com' ], ... ).
sub names {
    my ( $self, $which ) = @_;
    $which = 'alternative' unless defined $which;
    my $number = $NAMES{$which};
    Gasket::Values::refuse("no name: $which") unless defined $number;
    my $last = Gasket::certificate_name_count( $self, $number ) - 1;
    return map {
        [ Gasket::certificate_name_type( $self, $number, $_ ), Gasket::certificate_name_value( $self, $number, $_ ) ]
    } 0 .. $last;
}

sub der {
    my ($self) = @_;
    my $der = "\0" x Gasket::certificate_der( $self, undef );
    Gasket::certificate_der( $self, $der );
    return $der;
}

1;
