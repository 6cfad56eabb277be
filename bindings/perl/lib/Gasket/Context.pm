package Gasket::Context;

use strict;
use warnings;

use Gasket::Values;
our @ISA = 'Gasket::Handle';

$Gasket::Handle::CLASSES{SSL_CTX} = __PACKAGE__;

my %SIDES         = map { lc $_ => $Gasket::LowLevel::CONSTANTS{$_} } qw(CLIENT SERVER BOTH);
my %VERIFICATIONS = map { lc $_ => $Gasket::LowLevel::CONSTANTS{"VERIFY_$_"} } qw(NONE OPTIONAL REQUIRED);
my %CHECKS        = map { lc $_ => $Gasket::LowLevel::CONSTANTS{"CRL_$_"} } qw(NONE PEER ALL);
my %SETTINGS      = map { $_ => "set_$_" } qw(
    verify max_depth ca_file ca_directory ca_data ca_system crl ciphers ciphersuites alpn server_cipher_order resumption
    server_names ticket_keys psk
);

my $NEW = Gasket::Library::function( 'gasket_ctx_new', 'it', 'i' );
my $default;

# The number that a word stands for; a number is itself.
sub number_of_word {
    my ( $words, $value ) = @_;
    return $words->{$value} if exists $words->{$value};
    return $value if $value =~ /\A[0-9]+\z/;
    return Gasket::Values::refuse( "'$value' is none of " . join ', ', sort keys %$words );
}

sub side         { return number_of_word( \%SIDES,         @_ ) }
sub verification { return number_of_word( \%VERIFICATIONS, @_ ) }

# The context of clients that are given none. It is made once.
sub default {
    my ($class) = @_;
    $default ||= $class->new;
    return $default;
}

# "h2,http/1.1", of that or of a list of its parts.
sub joined {
    my ( $joint, $list ) = @_;
    return ref $list eq 'ARRAY' ? join $joint, @$list : $list;
}

sub new {
    my ( $class, %settings ) = @_;
    my ( $side, $method, $password ) = delete @settings{qw(side method password)};
    $side = side( defined $side ? $side : 'client' );
    my $self = $class->hold( Gasket::Values::number( $NEW->( $side, Gasket::Values::text($method) ) ), 'SSL_CTX' );
    my ( $certificate, $key, $data, $key_data ) = delete @settings{qw(certificate key certificate_data key_data)};
    $self->set_certificate( $certificate, $key, $password )   if defined $certificate;
    $self->set_certificate_data( $data, $key_data, $password ) if defined $data;
    for my $name ( sort keys %settings ) {
        my $setter = $SETTINGS{$name} or Gasket::Values::refuse("unknown setting: $name");
        $self->$setter( $settings{$name} ) if defined $settings{$name};
    }
    return $self;
}

sub set_certificate {
    my ( $self, $file, $key_file, $password ) = @_;
    return Gasket::ctx_set_certificate( $self, $file, $key_file, $password );
}

sub set_certificate_data {
    my ( $self, $certificate, $key, $password ) = @_;
    return Gasket::ctx_set_certificate_bytes( $self, $certificate, $key, $password );
}

sub set_verify {
    my ( $self, $mode ) = @_;
    return Gasket::ctx_set_verify( $self, verification($mode) );
}

sub set_max_depth    { return Gasket::ctx_set_max_depth(@_) }
sub set_ca_file      { return Gasket::ctx_set_ca_file(@_) }
sub set_ca_directory { return Gasket::ctx_set_ca_directory(@_) }
sub set_ca_data      { return Gasket::ctx_set_ca_bytes(@_) }
sub set_ticket_keys  { return Gasket::ctx_set_ticket_keys(@_) }
sub add_server_name  { return Gasket::ctx_add_server_name(@_) }
sub add_psk          { return Gasket::ctx_add_psk(@_) }

sub set_ca_system {
    my ( $self, $on ) = @_;
    return $on ? Gasket::ctx_set_ca_system($self) : undef;
}

sub set_crl {
    my ( $self, $check, %lists ) = @_;
    $check = number_of_word( \%CHECKS, $check );
    return Gasket::ctx_set_crl_bytes( $self, $check, $lists{data} ) if defined $lists{data};
    return Gasket::ctx_set_crl( $self, $check, $lists{file} );
}

sub set_ciphers {
    my ( $self, $list ) = @_;
    return Gasket::ctx_set_ciphers( $self, joined( ':', $list ) );
}

sub set_ciphersuites {
    my ( $self, $list ) = @_;
    return Gasket::ctx_set_ciphersuites( $self, joined( ':', $list ) );
}

sub set_alpn {
    my ( $self, $protocols ) = @_;
    return Gasket::ctx_set_alpn( $self, joined( ',', $protocols ) );
}

sub set_server_cipher_order {
    my ( $self, $on ) = @_;
    return Gasket::ctx_set_server_cipher_order( $self, $on ? 1 : 0 );
}

sub set_resumption {
    my ( $self, $on ) = @_;
    return Gasket::ctx_set_resumption( $self, $on ? 1 : 0 );
}

sub set_server_names {
    my ( $self, $contexts ) = @_;
    $self->add_server_name( $_, $contexts->{$_} ) for sort keys %$contexts;
    return;
}

sub set_psk {
    my ( $self, $keys ) = @_;
    $self->add_psk( $_, $keys->{$_} ) for sort keys %$keys;
    return;
}

1;
