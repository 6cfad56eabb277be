# The README's examples, loading, the manual, and the distribution.
use strict;
use warnings;

use Cwd qw(abs_path);
use File::Basename qw(dirname);
use Pair;
use Pod::Checker;
use Test::More;

my $work    = $ENV{GASKET_TEST_WORK};
my $library = abs_path( dirname( $INC{'Gasket.pm'} ) );
my $package = dirname($library);

sub slurp {
    my ($file) = @_;
    local ( @ARGV, $/ ) = $file;
    return scalar <>;
}

sub spit {
    my ( $file, $text ) = @_;
    open my $handle, '>', $file or die "$file: $!";
    print {$handle} $text;
    close $handle or die "$file: $!";
    return;
}

# What a program prints, in the directory for the tests' files.
sub output {
    my ( $program, %environment ) = @_;
    local @ENV{ keys %environment } = values %environment;
    delete $ENV{GASKET_LIBRARY} if exists $environment{GASKET_LIBRARY} && !defined $environment{GASKET_LIBRARY};
    spit( "$work/program.pl", $program );
    return scalar `cd '$work' && '$^X' -I'$library' program.pl 2>&1`;
}

my $readme   = slurp("$package/README.md");
my @examples = $readme =~ /^```perl\n(.*?)^```/msg;
spit( "$work/server.pem", join '', map { slurp( certificate($_) ) } qw(server.pem server.key) );
my $root = certificate('root.pem');
( my $example = $examples[0] ) =~ s/ca_file => 'server.pem'/ca_file => '$root'/;
my ($printed) = $readme =~ /It prints `(.*?)`/;
is( output($example), "$printed\n", 'the example' );
is( output("use Gasket;\n$examples[1]\nprint \"\$answer \$length \", unpack 'H8', \$digest;"), '1 32 ba7816bf', 'the other' );

like(
    output( 'use Gasket;', GASKET_LIBRARY => '/no/such/libgasket.so.1' ),
    qr{\Alibgasket was not found. Tried:\n  /no/such/libgasket.so.1 \(.+\)\nBuild it},
    'a library that is not there'
);
like( output( 'use Gasket;', GASKET_LIBRARY => 'libc.so.6' ), qr/libc.so.6 \(.*gasket_abi_version/, 'one that is another' );
SKIP: {
    skip 'the library is built elsewhere', 1 unless -e "$package/../../build/libgasket.so.1";
    is( output( 'use Gasket; print Gasket::version()', GASKET_LIBRARY => undef ), $Gasket::VERSION, "the clone's" );
}

for my $file ( "$library/Gasket.pm", glob "$library/Gasket/*.pod" ) {
    my $checker = Pod::Checker->new( -quiet => 1 );
    open my $nowhere, '>', \( my $errors = '' );
    $checker->parse_from_file( $file, $nowhere );
    is( $checker->num_errors . $errors, '0', "the manual in $file" );
}

SKIP: {
    skip 'make is not installed', 3 unless `make --version 2>/dev/null`;
    my @manifest = grep { !/^META/ } map { (split)[0] } split /\n/, slurp("$package/MANIFEST");
    my @there    = map { s{^\./}{}r } split /\n/, `cd '$package' && find . -type f`;
    is( join( "\n", sort @there ), join( "\n", sort @manifest ), 'the manifest has all files' );
    my $made = `cp -r '$package' '$work/dist' && cd '$work/dist' && {
        '$^X' Makefile.PL INSTALL_BASE='$work/installed' && make && make install; } 2>&1`;
    is( $?, 0, 'it is installed' ) or diag($made);
    my $loaded = `cd / && '$^X' -I'$work/installed/lib/perl5' -MGasket -e 'print Gasket::version(), " \$INC{q(Gasket.pm)}"'`;
    is( $loaded, "$Gasket::VERSION $work/installed/lib/perl5/Gasket.pm", 'and loaded from there' );
}

done_testing();
