use NativeCall;
use Gasket::Library;
use Gasket::Table;

my &c-kind = c-function('error_kind', :(int64 --> int64));
my &c-what = c-function('error_what', :(int64 --> Pointer));
my &c-message = c-function('error_message', :(int64 --> Pointer));
my &c-peer = c-function('error_peer', :(int64 --> Pointer));
my &c-code-count = c-function('error_code_count', :(int64 --> int64));
my &c-code = c-function('error_code', :(int64, int64 --> int64));
my &c-string = c-function('error_string', :(int64, int64 --> Pointer));
my &c-verify-result = c-function('error_verify_result', :(int64 --> int64));
my &c-verify-string = c-function('error_verify_result_string', :(int64 --> Pointer));
my &c-alert = c-function('error_alert', :(int64 --> int64));
my &c-os = c-function('error_os', :(int64 --> int64));
my &c-free = c-function('free', :(int64 --> int64));

#| Whatever fails in Gasket, with all that is known about it.
class X::Gasket is Exception {
    #| What kind of failure it is: Gasket::Table::ERROR_VERIFY ...
    has Int $.kind is required;
    #| The operation that failed, such as "handshake".
    has Str $.what is required;
    #| All of it in one line.
    has Str $.message is required;
    #| The other side, such as "example.com:443".
    has Str $.peer = '';
    #| OpenSSL's codes, and its words for each, the oldest first.
    has Int @.codes;
    has Str @.strings;
    #| Why the peer's certificate was refused: OpenSSL's number, 0 for none, and its words.
    has Int $.verify-result = 0;
    has Str $.verify-string = '';
    #| The number of the TLS alert that ended the connection, 0 for none.
    has Int $.alert = 0;
    #| The operating system's number, 0 for none.
    has Int $.os = 0;

    #| The exception that a record is, which is freed.
    method from-record(Int $record) {
        LEAVE c-free($record);
        my @places = ^c-code-count($record);
        self.new(
            kind => c-kind($record),
            what => text-at(c-what($record)),
            message => text-at(c-message($record)),
            peer => text-at(c-peer($record)),
            codes => @places.map({ c-code($record, $_) }),
            strings => @places.map({ text-at(c-string($record, $_)) }),
            verify-result => c-verify-result($record),
            verify-string => text-at(c-verify-string($record)),
            alert => c-alert($record),
            os => c-os($record),
        )
    }
}

#| The time ran out. The stream goes on.
class X::Gasket::Timeout is X::Gasket {}

module Gasket::Error {
    # What is below this is an error record.
    my constant RECORDS_END = -(1 +< 40);

    #| The answer, unless it is a record, which is thrown.
    our sub checked(Int $answer --> Int) is export {
        X::Gasket.from-record($answer).throw if $answer < RECORDS_END;
        $answer
    }

    our sub refuse(Int $kind, Str $what, Str $message) is export {
        X::Gasket.new(:$kind, :$what, message => "$what: $message").throw
    }
}
