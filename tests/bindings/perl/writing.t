# What is written is what Perl's own handles would have written.
use strict;
use warnings;
use feature 'say';
use utf8;

use Pair;
use Test::More;

sub agree {
    my ( $name, $function, $layer ) = @_;
    my $expected = '';
    open my $handle, '>' . ( $layer || ':raw' ), \$expected or die $!;
    $function->($handle);
    close $handle;
    my ( $near, $far ) = pair();
    $near->binmode($layer) if $layer;
    $function->($near);
    close $near;
    is( join( '', <$far> ), $expected, $name );
    return;
}

agree( 'print', sub { my $handle = shift; print {$handle} 'a', 1, 2.5; print {$handle} (); $handle->print('b') } );
agree( 'print with separators', sub { local ( $,, $\ ) = ( '-', "!\n" ); print { $_[0] } 1, 2, 3 } );
agree( 'say',    sub { my $handle = shift; say {$handle} 'a', 'b'; $handle->say('c') } );
agree( 'printf', sub { my $handle = shift; printf {$handle} '%03d|%s', 7, 'x'; $handle->printf( '%x', 255 ) } );
agree( 'write',  sub { my $handle = shift; $handle->write( 'abcdef', 3, 2 ) } );
agree( 'text',   sub { print { $_[0] } "ÄÖ語\n" }, ':encoding(UTF-8)' );
agree( 'Latin-1', sub { print { $_[0] } "\xE9" }, ':encoding(iso-8859-1)' );
agree( 'octets that Perl holds as characters', sub { utf8::upgrade( my $text = "\xE9" ); print { $_[0] } $text } );

my ( $near, $far ) = pair();
is( syswrite( $near, 'abcdef', 3, 2 ), 3, 'syswrite' );
is( syswrite( $near, 'abcdef', 9, -2 ), 2, 'from behind' );
like( failure( BadArgument => sub { syswrite $near, 'abc', 1, $_ } ), qr/offset is outside/, "not from $_" ) for 4, -4;
like( failure( BadArgument => sub { syswrite $near, 'abc', -1 } ), qr/-1 is no length/, 'nor so much' );
is( $near->syswrite('x'), 1, 'and as a method' );
$far->read( my $buffer, 6 );
is( $buffer, 'cdeefx', 'arrive' );
{
    my @warnings;
    local $SIG{__WARN__} = sub { push @warnings, @_ };
    print {$near} "語";
    like( "@warnings", qr/Wide character/, 'wide characters without an encoding' );
    $far->read( $buffer, 3 );
    is( $buffer, "\xE8\xAA\x9E", 'are UTF-8' );
}

ok( $near->autoflush(0), 'it was sent at once' );
print {$near} 'held';
$far->blocking(0);
is( sysread( $far, $buffer, 1 ), undef, 'what is gathered is not sent' );
$far->blocking(1);
ok( $near->flush, 'until it is flushed' );
$far->read( $buffer, 4 );
is( $buffer, 'held', 'and comes' );
print {$near} 'y';
$near->autoflush;
is( getc $far, 'y', 'or all is to be sent at once' );

# Nobody reads.
$near->blocking(0);
my $octets = join '', map { chr $_ % 253 } 1 .. 100_000;
my $sent   = '';
while ( defined( my $count = syswrite $near, $octets ) ) {
    $sent .= substr $octets, 0, $count;
}
ok( $!{EWOULDBLOCK}, 'a full connection takes no more' );
is( $near->wants, 'write', 'it waits to write' );
$near->blocking(1);
$near->timeout(0.1);
isa_ok( failure( Timeout => sub { syswrite $near, $octets for 1 .. 1000 } ), 'Gasket::Error::Timeout' );
is( $far->read( $buffer, length $sent ), length $sent, 'what was taken comes' );
ok( $buffer eq $sent, 'as it was' );

# What is printed is the stream's, and goes on after its time has run out.
( $near, $far ) = pair( timeout => 0.1 );
my $large = 'z' x 20_000_000;
isa_ok( failure( Timeout => sub { print {$near} $large } ), 'Gasket::Error::Timeout' );
$near->timeout(30);
my $reader = child( sub { $far->read( my $all, length $large ) == length $large or die 'too little'; print {$far} 'k' } );
ok( $near->flush, 'the rest is sent' );
is( getc $near, 'k', 'and was all' );
waitpid $reader, 0;

done_testing();
