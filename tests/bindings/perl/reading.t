# What a stream gives as a handle: compared with what Perl's own handles give for the same octets.
use strict;
use warnings;
use utf8;

use File::Temp;
use Pair;
use Test::More;

# The function's values for a stream and for a file that hold the octets and end there.
sub agree {
    my ( $name, $octets, $function, $layer ) = @_;
    my ( $near, $far ) = pair();
    my $writer = child( sub { print {$far} $octets; close $far } );
    my $file   = File::Temp->new;
    binmode $file;
    print {$file} $octets;
    $file->flush;
    open my $handle, '<' . ( $layer || ':raw' ), $file->filename or die $!;
    $near->binmode($layer) if $layer;
    my @expected = $function->($handle);
    my @actual   = $function->($near);
    is_deeply( \@actual, \@expected, $name );
    waitpid $writer, 0;
    return;
}

my $text = "one\n\n\n\ntwo\r\nthree\n\nlast";
agree( 'lines', $text, sub { my $handle = shift; <$handle> } );
agree( 'lines, one by one', $text, sub { my $handle = shift; my @lines; while (<$handle>) { push @lines, "$.$_" } @lines } );
agree( 'paragraphs', $text, sub { local $/ = ''; my $handle = shift; <$handle> } );
agree( 'all of it', $text, sub { local $/; my $handle = shift; ( scalar <$handle>, eof $handle ) } );
agree( 'all of nothing', '', sub { local $/; my $handle = shift; ( scalar <$handle>, scalar <$handle> ) } );
agree( 'all of the rest', "one\n", sub { my $handle = shift; my $line = <$handle>; local $/; ( $line, scalar <$handle> ) } );
agree( 'paragraphs behind empty lines', "\n\n\na\nb\n\n\n\nc\n\n", sub { local $/ = ''; my $handle = shift; <$handle> } );
agree( 'one is closed', $text, sub { my $handle = shift; close $handle; ( eof $handle, !close $handle ) } );
agree( 'another separator', $text, sub { local $/ = 't'; my $handle = shift; <$handle> } );
agree( 'records', $text, sub { local $/ = \4; my $handle = shift; <$handle> } );
agree( 'nothing', '', sub { my $handle = shift; ( scalar(<$handle>), eof($handle), scalar( () = <$handle> ) ) } );
agree( 'methods', $text, sub { my $handle = shift; ( $handle->getline, $handle->getc, $handle->getlines, $handle->eof ) } );
agree(
    'read',
    'abcdefghij',
    sub {
        my $handle = shift;
        my $buffer = 'before';
        my @values = ( $handle->read( $buffer, 3 ), $buffer );
        push @values, $handle->read( $buffer, 2, 5 ),  $buffer;
        push @values, $handle->read( $buffer, 2, -1 ), $buffer;
        push @values, $handle->ungetc( ord 'z' ), $handle->getc;
        push @values, $handle->read( $buffer, 100 ), $buffer, $handle->read( $buffer, 1 ), $buffer;
        return @values;
    }
);
my $large = join '', map { chr $_ % 251 } 1 .. 300_000;
agree( 'a large read', $large, sub { my ( $handle, $buffer ) = @_; ( $handle->read( $buffer, 250_000 ), $buffer, join '', <$handle> ) } );
agree( 'a long line', "x" x 200_000 . "\ny", sub { my $handle = shift; <$handle> } );

my $words = "zwölf\n語句\nÜber";
utf8::encode( my $encoded = $words );
agree( 'text', $encoded, sub { my $handle = shift; <$handle> }, ':encoding(UTF-8)' );
agree( 'characters', $encoded, sub { my ( $handle, $buffer ) = @_; ( getc $handle, $handle->read( $buffer, 6 ), $buffer, join '', <$handle> ) }, ':encoding(UTF-8)' );
agree( 'Latin-1', "\xE9\n\xFC", sub { my $handle = shift; <$handle> }, ':encoding(iso-8859-1)' );

# What no character is stands for itself, as soon as it is there, and nothing behind it is lost.
{
    my ( $near, $far ) = pair();
    $far->binmode(':encoding(UTF-8)');
    print {$near} "a\xFFb\xE4cde\xC3";
    is( join( '|', map { $far->getc } 1 .. 5 ), "a|\x{FFFD}|b|\x{FFFD}|c", 'malformed characters' );
    $far->read( my $characters, 1 );
    is( $characters, 'd', 'and those behind them' );
    print {$near} "\xBC";
    $far->read( $characters, 2 );
    is( $characters, "e\xFC", 'one that comes in halves' );
    print {$near} "\xFFf\xC3\xA9\xFFg";
    $far->read( $characters, 2 );
    is( $characters, "\x{FFFD}f", 'before others' );
    $far->read( $characters, 3 );
    is( $characters, "\xE9\x{FFFD}g", 'which are whole' );
    print {$near} "\xE4\xB8\xC3\xA9";
    is( join( '|', map { $far->getc } 1 .. 2 ), "\x{FFFD}|\xE9", 'one after the other' );
    print {$near} "\xE4\xB8xy";
    close $near;
    $far->read( $characters, 2 );
    is( $characters, "\x{FFFD}x", 'at the end' );
    is( scalar(<$far>), 'y', 'and the rest' );
}

# A paragraph's end is looked for in vain: the paragraph is not lost.
{
    my ( $near, $far ) = pair( timeout => 0.1 );
    print {$far} "one\ntwo\n\n";
    local $/ = '';
    failure( Timeout => sub { scalar <$near> } );
    print {$far} "\n\nthree\n\n";
    close $far;
    is( scalar(<$near>), "one\ntwo\n\n", 'a paragraph after a time-out' );
    is( scalar(<$near>), "three\n\n", 'and the next' );
}

my ( $near, $far ) = pair();
print {$far} 'hello world';
my $buffer = 'x';
is( sysread( $near, $buffer, 5, 1 ), 5, 'sysread' );
is( $buffer, 'xhello', 'and where it puts it' );
is( $near->sysread( $buffer, 100 ), 6, 'what is there' );
$near->blocking(0);
is( sysread( $near, $buffer, 100 ), undef, 'nothing is there' );
ok( $!{EWOULDBLOCK}, 'and that is no error' );
is( $near->wants, 'read', 'it waits to read' );
is( scalar(<$near>), undef, 'nor is there a line' );
print {$far} 'half a ';
select undef, undef, undef, 0.1;
is( scalar(<$near>), undef, 'half a line is none' );
print {$far} "line\n";
$near->blocking(1);
is( scalar(<$near>), "half a line\n", 'and is not lost' );
is( $near->input_line_number, 1, 'the number of the line' );
like( failure( BadArgument => sub { sysread $near, $buffer, -1 } ), qr/-1 is no length/, 'a length that cannot be' );
like( failure( BadArgument => sub { binmode $near, ':gzip' } ), qr/no layer of streams: gzip/, 'a layer that is none' );
is( tell $near,                    -1, 'it has no place' );
ok( !seek( $near, 0, 0 ), 'nor can it be set' );

done_testing();
