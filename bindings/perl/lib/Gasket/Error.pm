package Gasket::Error;

use strict;
use warnings;

use Carp ();
use Gasket::Library;
use overload '""' => \&as_string, 'bool' => sub { 1 }, fallback => 1;

my %CLASSES = (
    bad_handle   => 'BadHandle',
    bad_argument => 'BadArgument',
    no_memory    => 'NoMemory',
    library      => 'Library',
    unsupported  => 'Unsupported',
    state        => 'State',
    ssl          => 'SSL',
    verify       => 'Verify',
    closed       => 'Closed',
    os           => 'OS',
    resolve      => 'Resolve',
    timeout      => 'Timeout',
);
for my $class ( values %CLASSES ) {
    no strict 'refs';
    @{"Gasket::Error::${class}::ISA"} = 'Gasket::Error';
}
@Gasket::Error::Verify::ISA = @Gasket::Error::Closed::ISA = 'Gasket::Error::SSL';

my %KINDS;
for my $name ( grep { /\AERROR_/ } keys %Gasket::LowLevel::CONSTANTS ) {
    $KINDS{ $Gasket::LowLevel::CONSTANTS{$name} } = lc substr $name, length 'ERROR_';
}

# What is below this is an error record.
our $RECORDS_END = -( 2**40 );

my %NUMBER = map { $_ => Gasket::Library::function( "gasket_error_$_", 'i', 'i' ) }
    qw(kind code_count verify_result alert os);
my %TEXT = map { $_ => Gasket::Library::function( "gasket_error_$_", 'i', 't' ) }
    qw(what message verify_result_string peer);
my $CODE   = Gasket::Library::function( 'gasket_error_code',   'ii', 'i' );
my $STRING = Gasket::Library::function( 'gasket_error_string', 'ii', 't' );
my $FREE   = Gasket::Library::function( 'gasket_free',         'i',  'i' );

# An exception of a kind, with what else is known.
sub make {
    my ( $kind, $message, %facts ) = @_;
    return bless {
        what          => '',
        peer          => '',
        codes         => [],
        strings       => [],
        verify_result => 0,
        verify_string => '',
        alert         => 0,
        os_error      => 0,
        %facts,
        kind    => $kind,
        message => $message,
        place   => Carp::shortmess(''),
        },
        'Gasket::Error::' . ( $CLASSES{$kind} || 'Library' );
}

# The exception for a record, which is freed.
sub from_record {
    my ($record) = @_;
    my @indices  = 0 .. $NUMBER{code_count}->($record) - 1;
    my $error    = make(
        $KINDS{ $NUMBER{kind}->($record) } || 'library',
        text( $TEXT{message}->($record) ),
        what          => text( $TEXT{what}->($record) ),
        peer          => text( $TEXT{peer}->($record) ),
        codes         => [ map { $CODE->( $record, $_ ) } @indices ],
        strings       => [ map { text( $STRING->( $record, $_ ) ) } @indices ],
        verify_result => $NUMBER{verify_result}->($record),
        verify_string => text( $TEXT{verify_result_string}->($record) ),
        alert         => $NUMBER{alert}->($record),
        os_error      => $NUMBER{os}->($record),
    );
    $FREE->($record);
    return $error;
}

sub text {
    my ($octets) = @_;
    return '' unless defined $octets;
    utf8::decode($octets);
    return $octets;
}

# Dies with the exception; $! is the operating system's error, where that is what went wrong.
sub throw {
    my ($self) = @_;
    $! = $self->{os_error} if $self->{kind} eq 'os';
    die $self;
}

sub kind          { return $_[0]{kind} }
sub what          { return $_[0]{what} }
sub message       { return $_[0]{message} }
sub codes         { return @{ $_[0]{codes} } }
sub strings       { return @{ $_[0]{strings} } }
sub verify_result { return $_[0]{verify_result} }
sub verify_string { return $_[0]{verify_string} }
sub alert         { return $_[0]{alert} }
sub os_error      { return $_[0]{os_error} }
sub peer          { return $_[0]{peer} }

# As die says it: the message, and where the program was.
sub as_string {
    my ($self) = @_;
    return $self->{message} . $self->{place};
}

# Where a program went wrong is outside of these.
$Carp::Internal{$_}++
    for qw(Gasket Gasket::Error Gasket::Handle Gasket::Values Gasket::Shape Gasket::Dynamic Gasket::Context),
    qw(Gasket::Certificate Gasket::Server Gasket::Stream Gasket::Stream::Device Gasket::Stream::Tied);

1;
