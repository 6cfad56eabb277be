use Gasket::Error;
use Gasket::Table;

#| Waiting in slices, between which Raku's own things are done.
unit module Gasket::Waiting;

my constant SLICE = 50;

#| The answer of a call that is given milliseconds to wait, once it is no state. No time-out is an undefined one.
our sub wait-for(Str $what, $timeout, &attempt --> Int) is export {
    my $end = now + $timeout with $timeout;
    loop {
        my $left = $end.defined ?? max(0, (($end - now) * 1000).ceiling) !! SLICE;
        my $answer = checked(attempt(min(SLICE, $left)));
        return $answer if $answer >= 0;
        refuse(Gasket::Table::ERROR_STATE, $what, "nobody answers the handshake's question")
            if $answer == Gasket::Table::WANT_ANSWER;
        X::Gasket::Timeout.new(kind => Gasket::Table::ERROR_STATE, :$what, message => "$what: the time ran out").throw
            if $left == 0;
    }
}
