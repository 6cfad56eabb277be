# Runs the tests that are named after the library's directory; the last line counts what they say.
use strict;
use warnings;

use TAP::Parser;

my ( $library, @files ) = @ARGV;
my ( $passed, $failed, $skipped ) = ( 0, 0, 0 );
for my $file (@files) {
    my $parser = TAP::Parser->new( { exec => [ $^X, "-I$library", '-I.', $file ], merge => 1 } );
    while ( my $result = $parser->next ) {
        print "$file: ", $result->as_string, "\n" unless $result->is_test && $result->is_actual_ok || $result->is_plan;
        next unless $result->is_test && $result->has_skip;
        $skipped++;
        print "skipped: ", $result->explanation, "\n";
    }
    my $skips = $parser->skipped;
    $passed += $parser->passed - $skips;
    $failed += $parser->failed;
    # One that died, or did less than it had planned.
    $failed++ if $parser->has_problems && !$parser->failed;
}
print "$passed passed, $failed failed, $skipped skipped\n";
exit( $failed > 0 || $passed == 0 );
