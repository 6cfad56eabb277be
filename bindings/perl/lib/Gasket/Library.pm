package Gasket::Library;

# Finding libgasket, and C functions as FFI::Platypus has them.
use strict;
use warnings;

use Config         ();
use FFI::Platypus  2.00;
use FFI::Platypus::DL;
use File::Basename qw(dirname);
use File::Spec     ();
use Gasket::LowLevel;

our $NAME =
      $^O eq 'darwin'  ? 'libgasket.1.dylib'
    : $^O eq 'MSWin32' ? 'gasket-1.dll'
    :                    'libgasket.so.1';

our %TYPES = ( i => 'sint64', t => 'string', p => 'opaque' );

# What GASKET_LIBRARY names, and only that if it is set; else the file beside the package, what the clone has built
# that this source is from, and what the system's loader finds.
sub candidates {
    my $chosen = $ENV{GASKET_LIBRARY};
    return $chosen if defined $chosen && $chosen ne '';

    my $here  = dirname( File::Spec->rel2abs(__FILE__) );
    my $clone = File::Spec->catdir( $here, ('..') x 4 );
    my @files = ( File::Spec->catfile( $here, $NAME ) );
    push @files, File::Spec->catfile( $clone, 'build', $NAME ) if -d File::Spec->catdir( $clone, 'spec' );
    return ( ( grep { -e } @files ), $NAME );
}

# The interface to the library in a file, and undef; or undef and the reason why not.
sub try_file {
    my ($file) = @_;
    return ( undef, 'this perl has no integers of 64 bits' ) if $Config::Config{ivsize} < 8;

    # FFI::Platypus would warn of what cannot be opened.
    my $handle  = dlopen( $file, RTLD_PLATYPUS_DEFAULT ) or return ( undef, dlerror() );
    my $address = dlsym( $handle, 'gasket_abi_version' ) or return ( undef, dlerror() );

    my $interface = FFI::Platypus->new( api => 2, lib => $file );
    my $version   = $interface->function( $address => [] => 'sint64' )->call;
    return $interface if $version == $Gasket::LowLevel::ABI_VERSION;
    return ( undef, "the binary interface $version, and this binding was made for $Gasket::LowLevel::ABI_VERSION" );
}

sub find {
    my $tried = '';
    for my $file ( candidates() ) {
        my ( $interface, $reason ) = try_file($file);
        return $interface if $interface;
        $tried .= "\n  $file ($reason)";
    }
    die "libgasket was not found. Tried:$tried\nBuild it with `make`, or set GASKET_LIBRARY to its path.\n";
}

our $FFI = find();

# The C function as a code reference; parameters and result are letters of %TYPES. Undef where there is none.
sub function {
    my ( $name, $parameters, $result ) = @_;
    my $address = $FFI->find_symbol($name) or return;
    return $FFI->function( $address => [ map { $TYPES{$_} } split //, $parameters ] => $TYPES{$result} )->sub_ref;
}

1;
