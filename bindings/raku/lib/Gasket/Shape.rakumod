use MONKEY-SEE-NO-EVAL;
use NativeCall;
use Gasket::Error;
use Gasket::Handle;
use Gasket::Library;
use Gasket::Table;

my &c-direct-error = c-function('direct_error', :(int64 --> int64));

#| A function made of its shape; spec/README.md explains the letters.
unit class Gasket::Shape;

my constant C-TYPES = %(
    t => 'Str', f => 'Pointer', |(<b r p q h k> X=> 'Blob'), |(<o n 0 1 2 3 4 5 6 7> X=> 'int64'));
my Lock $lock .= new;
my %signatures;
my %made;

has Str $.name is required;
has Str $.result is required;
has @.letters is required;
has Int $.needed is required;
has @.types is required;
has &.function is required;

#| That of a name without gasket_; it is made when it is first asked for.
method of(Str $name --> Gasket::Shape) {
    $lock.protect: { %made{$name} //= self!made($name) }
}

method !made(Str $name) {
    my $text = Gasket::Table::FUNCTIONS{$name}
        // refuse(Gasket::Table::ERROR_BAD_ARGUMENT, $name, 'there is no such function');
    my ($result, $parameters, @types) = $text.split(':');
    my @letters = $parameters.subst('|', '').comb;
    my $needed = $parameters.index('|') // @letters.elems;
    my &function = c-function($name, signature(@letters, $result));
    self.new(:$name, :$result, :@letters, :$needed, :@types, :&function)
}

# NativeCall takes signatures as the compiler makes them only.
sub signature(@letters, Str $result) {
    my $text = ":({ @letters.map({ C-TYPES{$_} }).join(',') } --> { $result.lc eq 't' ?? 'Pointer' !! 'int64' })";
    %signatures{$text} //= EVAL $text
}

method call(*@given) {
    my @passed = self!passed(@given);
    my @values = self!answer(&!function(|@passed), @given), |self!stored(@passed, @given);
    @values.shift if $!result eq 'v' && @values > 1;
    @values == 1 ?? @values[0] !! @values.List
}

method !passed(@given) {
    my @rest = @given;
    my @passed;
    for @!letters.kv -> $place, $letter {
        @passed.push: do given $letter {
            when 'p' | 'h' { Buf[int64].new(0) }
            when '0'..'7' { 0 }
            default {
                self!refuse('fewer arguments than it takes') if !@rest && $place < $!needed;
                self!converted($letter, @rest ?? @rest.shift !! Any)
            }
        }
    }
    self!refuse('more arguments than it takes') if @rest;
    # Lengths are known when their bytes are, which may come behind them.
    for @!letters.kv -> $place, $letter {
        @passed[$place] = (@passed[$letter] // Blob.new).elems if $letter eq any('0'..'7');
    }
    @passed
}

method !refuse(Str $message) {
    refuse(Gasket::Table::ERROR_BAD_ARGUMENT, $!name, $message)
}

method !converted(Str $letter, $value) {
    given $letter {
        when 't' { self!text($value) }
        when 'b' { self!octets(Blob, $value) }
        when 'r' { self!octets(Buf, $value) }
        when 'q' | 'k' { $value.defined ?? Buf[int64].new(self!whole($value)) !! Blob }
        when 'f' { $value.defined ?? self!refuse('this binding makes no C functions') !! Pointer }
        default { self!whole($value) }
    }
}

method !text($value) {
    given $value {
        when !.defined { Str }
        when IO::Path { .absolute }
        when Str { .contains("\0") ?? self!refuse('a text with a NUL in it') !! $value }
        default { self!refuse("a text is needed, not { .^name }") }
    }
}

method !octets($type, $value) {
    return Blob without $value;
    self!refuse("{ $type.^name } is needed, not { $value.^name }") unless $value ~~ $type && $value.bytes == $value.elems;
    $value
}

method !whole($value) {
    given $value {
        when !.defined { 0 }
        when Gasket::Handle { .number }
        when Int { .Int }
        default { self!refuse("a number or an object is needed, not { .^name }") }
    }
}

method !answer($answer, @given) {
    given $!result {
        when 'T' { text-at($answer) // refuse(Gasket::Table::ERROR_BAD_HANDLE, $!name, 'a handle is not live, or of another kind') }
        when 't' { text-at($answer) // no-text() }
        when 'v' { checked($answer); Nil }
        when 'n' { checked($answer) }
        default { self!object($!result, checked($answer), @!types[0], @given) }
    }
}

# OpenSSL's own answer is none, too; a refusal of Gasket's has no codes of OpenSSL's.
sub no-text {
    my $record = c-direct-error(0);
    return Str if $record == 0;
    my $error = X::Gasket.from-record($record);
    $error.throw unless $error.codes;
    Str
}

# A state is itself.
method !object(Str $owner, Int $number, Str $type, @given) {
    return $number if $number < 0;
    return Gasket::Handle if $number == 0;
    return Gasket::Handle.new(:$number, :$type) if $owner eq '+';
    my $origin = $owner eq '.' ?? Any !! @given[self!given-place($owner.Int)];
    return $origin if $origin ~~ Gasket::Handle:D && !$origin.closed && $origin.number == $number;
    Gasket::Handle.new(:$number, :$type, :!owned, :$origin)
}

# Where among what was given the parameter at a place of C's is.
method !given-place(Int $place) {
    @!letters[^$place].grep(* ~~ /<-[ph0..7]>/).elems
}

# What was written through pointers.
method !stored(@passed, @given) {
    my @types = $!result ~~ any(<v n t T>) ?? @!types !! @!types.skip;
    my @stored;
    for @!letters.kv -> $place, $letter {
        given $letter {
            when 'p' | 'q' { @stored.push(@passed[$place].defined ?? @passed[$place][0] !! Int) }
            when 'h' | 'k' { @stored.push(self!stored-object(@passed[$place], @types.shift, @given)) }
        }
    }
    @stored
}

# To free a borrowed one does nothing, so that all are owned.
method !stored-object($place, Str $type, @given) {
    return Gasket::Handle without $place;
    my $known = @given.first({ $_ ~~ Gasket::Handle:D && !.closed && .number == $place[0] });
    $known // self!object('+', $place[0], $type, @given)
}
