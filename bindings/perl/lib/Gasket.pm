package Gasket;

use 5.014;
use strict;
use warnings;

use Gasket::Certificate;
use Gasket::Context;
use Gasket::Dynamic;
use Gasket::Error;
use Gasket::LowLevel;
use Gasket::Server;
use Gasket::Shape;
use Gasket::Stream;

our $VERSION = $Gasket::LowLevel::VERSION;

my $CONSTANT     = Gasket::Library::function( 'gasket_constant',     't', 'i' );
my $DIRECT_ERROR = Gasket::Library::function( 'gasket_direct_error', 'i', 'i' );

# Functions and constants are made when they are first called.
sub AUTOLOAD {
    our $AUTOLOAD;
    my ($name) = $AUTOLOAD =~ /([^:]+)\z/;
    my $function = function($name) or Gasket::Values::refuse("Gasket has no function $name");
    goto &$function;
}

# A function or constant as a code reference; undef where there is none of that name.
sub function {
    my ($name) = @_;
    no strict 'refs';
    return \&{"Gasket::$name"} if defined &{"Gasket::$name"};
    my $made = Gasket::Shape::make($name) || constant_function($name) or return undef;
    *{"Gasket::$name"} = $made;
    return $made;
}

sub constant_function {
    my ($name) = @_;
    my $own = $Gasket::LowLevel::CONSTANTS{$name};
    return sub () { $own }
        if defined $own;
    my $varies = $Gasket::LowLevel::OPENSSL_CONSTANTS{$name};
    return undef unless defined $varies;
    # Those that vary with the version are not known for good before OpenSSL is loaded.
    return sub () { Gasket::Values::number( $CONSTANT->($name) ) }
        if $varies;
    my $value = Gasket::Values::number( $CONSTANT->($name) );
    return sub () { $value };
}

# "use Gasket qw(ssl_get_version SSL_OP_NO_TICKET)": these by their bare names.
sub import {
    my ( $class, @names ) = @_;
    my $caller = caller;
    for my $name (@names) {
        my $function = function($name) or Gasket::Values::refuse("Gasket has no function or constant $name");
        no strict 'refs';
        *{"${caller}::$name"} = $function;
    }
    return;
}

sub dynamic_call { return &Gasket::Dynamic::call }

# What the last direct call on an object, or the last one at all, has left in OpenSSL's error queue: an exception with
# all of it, which is not thrown, or undef.
sub direct_error {
    my ($object) = @_;
    my $record = $DIRECT_ERROR->( Gasket::Handle::number($object) );
    return undef if $record == 0;
    my $error = Gasket::Error::from_record($record);
    $error->throw if defined $object && $error->kind ne 'ssl';
    return $error;
}

# The bits of options together, for ssl_ctx_set_options: "no_sslv3", in any case, is SSL_OP_NO_SSLv3.
sub ssl_options {
    my (@options) = @_;
    my $bits = 0;
    $bits |= ssl_option($_) for @options;
    return $bits;
}

sub ssl_option {
    my ($option) = @_;
    return $option if $option =~ /\A[0-9]+\z/;
    ( my $wanted = lc "SSL_OP_$option" ) =~ tr/-/_/;
    my ($name) = grep { lc eq $wanted } keys %Gasket::LowLevel::OPENSSL_CONSTANTS
        or Gasket::Values::refuse("OpenSSL has no option '$option'");
    return function($name)->();
}

sub DESTROY { return }

1;

__END__

=head1 NAME

Gasket - TLS on OpenSSL, through libgasket

=head1 SYNOPSIS

    use Gasket;

    my $stream = Gasket::Stream->connect( 'example.com', 443, timeout => 10 );
    print $stream "GET / HTTP/1.0\r\nHost: example.com\r\n\r\n";
    print while <$stream>;

=head1 DESCRIPTION

Gasket::Stream is a connection that is used like any other handle, Gasket::Server accepts them, Gasket::Context holds what
they have in common. The README of the distribution describes them, and their errors.

Below them is every function of libgasket (L<Gasket::Functions>) and, by its own name, of OpenSSL (L<Gasket::Direct>):
C<Gasket::ssl_ctx_set_options> is SSL_CTX_set_options, and C<Gasket::SSL_OP_NO_TICKET()> is that constant of the OpenSSL
which is loaded. C<use Gasket qw(...)> imports functions and constants by their names.

=head1 VALUES

=over

=item a handle

is an object (a Gasket::Context, Gasket::Stream or Gasket::Certificate, or else a Gasket::Handle), its number, or undef for
none. An object that is new is freed with its last reference, or by C<free>. C<==> tells whether two are of one handle.

=item text

is a string of characters, or undef for NULL. Strings that Perl holds as octets, such as names of files, are passed as they
are.

=item bytes and their length

are one string of octets, or undef for NULL.

=item room and its size

are one string, which is filled: C<"\0" x 100>.

=item a number or object that is stored through a pointer

is another value that is returned: C<< my ($bits, $algorithm_bits) = Gasket::ssl_cipher_get_bits($cipher) >>. In scalar
context there is only the first.

=item a C function

is a code reference. What it dies with is thrown after the call.

=back

Gasket's own functions return states (WANT_READ, TIMEOUT ...) as the negative numbers that they are.

=cut
