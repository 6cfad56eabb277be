# The scenarios of ../scenarios/list, a server and visits to others' (../scenarios/README.md).
use strict;
use warnings FATAL => 'all';
use utf8;

use Digest::SHA qw(sha256_hex);
use File::Basename qw(dirname);
use Errno;
use Gasket;
use IO::Select;
use POSIX ();
use Time::HiRes qw(alarm time);

$| = 1;
my $CERTIFICATES = $ENV{GASKET_TEST_CERTIFICATES};
# Nothing here takes so long, and nothing waits for longer.
my $LIMIT = 60;

sub context {
    my ( $trusted, %settings ) = @_;
    return Gasket::Context->new( ca_file => "$CERTIFICATES/$trusted.pem", %settings );
}

sub port { return $ENV{"GASKET_PORT_$_[0]"} }

sub connect_to {
    my ( $service, %settings ) = @_;
    return Gasket::Stream->connect(
        'localhost', port($service),
        context => context('root'),
        timeout => $LIMIT,
        %settings
    );
}

sub check {
    my ( $condition, $text ) = @_;
    die "it is not so: $text\n" unless $condition;
    return;
}

# The exception, of a class, that the function dies with.
sub failure {
    my ( $class, $function ) = @_;
    check( !eval { $function->(); 1 }, "$class is thrown" );
    die $@ unless ref $@ && $@->isa("Gasket::Error::$class");
    return $@;
}

sub seconds {
    my ($function) = @_;
    my $began = time;
    $function->();
    return time - $began;
}

sub echoed {
    my ( $stream, $line ) = @_;
    print {$stream} "$line\n";
    check( <$stream> eq "$line\n", 'the line comes back' );
    return;
}

# What each is named for, in the order of the list.
my %SCENARIOS = (
    'text' => sub {
        my @lines  = ( 'Ærøskøbing', '日本語', '', '𝄞 and the end' );
        my $stream = connect_to( 'ECHO', binmode => ':utf8', autoflush => 0 );
        print {$stream} map { "$_\n" } @lines;
        printf {$stream} '%s', 'no end';
        $stream->flush;
        $stream->shutdown(1);
        check( join( '', <$stream> ) eq join( "\n", @lines, 'no end' ), 'all lines come back' );
    },
    'bytes' => sub {
        my $all    = pack 'C*', 0 .. 255;
        my $stream = connect_to('ECHO');
        print {$stream} $all;
        my $back;
        check( $stream->read( $back, 256 ) == 256 && $back eq $all, 'all octets come back' );
        syswrite $stream, reverse $all;
        check( join( '', map { getc $stream } 0 .. 255 ) eq reverse($all), 'and one by one' );
    },
    'bulk' => sub {
        my $size   = 10 << 20;
        my $octets = pack 'L*', map { int rand 2**32 } 1 .. $size / 4;
        my $stream = connect_to('TALLY');
        print {$stream} $octets;
        $stream->shutdown(1);
        check( <$stream> eq "$size " . sha256_hex($octets) . "\n", 'all were sent' );
        $stream = connect_to('SOURCE');
        print {$stream} "$size\n";
        chomp( my $digest = <$stream> );
        check( $stream->read( $octets, $size ) == $size, 'all came' );
        check( sha256_hex($octets) eq $digest, 'and were read' );
        check( eof $stream, 'and no more' );
    },
    'half-close' => sub {
        my $stream = connect_to('TALLY');
        print {$stream} 'abc';
        $stream->shutdown(1);
        check( <$stream> =~ /^3 ba7816bf/, 'the answer comes' );
        failure( State => sub { print {$stream} 'd' } );
    },
    'end' => sub {
        my $stream = connect_to('ECHO');
        print {$stream} 'bye';
        $stream->shutdown(1);
        check( join( '', <$stream> ) eq 'bye', 'what came before' );
        check( eof($stream) && !defined(<$stream>) && !defined( getc $stream ), "the end is Perl's" );
        my $rest;
        check( $stream->read( $rest, 1 ) == 0 && $rest eq '' && sysread( $stream, $rest, 1 ) == 0, 'and 0' );
        check( close $stream, 'it closes' );
    },
    'last-words' => sub {
        my $octets = pack 'L*', map { int rand 2**32 } 1 .. 37_500;
        my $stream = connect_to('LATE');
        print {$stream} $octets;
        check( close $stream, 'it closes' );
        check( readline( connect_to('HEARD') ) eq "150000 " . sha256_hex($octets) . "\n", 'all is heard' );
    },
    'cut' => sub {
        my $stream = connect_to('CUT');
        my $half;
        check( $stream->read( $half, 4 ) == 4 && $half eq 'half', 'what came before' );
        check( failure( Closed => sub { $stream->read( $half, 1 ) } )->kind eq 'closed', 'it is no end' );
        failure( Closed => sub { eof $stream } );
    },
    'refused' => sub {
        my %results = ( UNTRUSTED => 20, EXPIRED => 10, SELF_SIGNED => 18 );
        for my $service ( sort keys %results ) {
            my $error = failure( Verify => sub { connect_to($service) } );
            check( $error->verify_result == $results{$service}, "$service has " . $error->verify_result );
        }
    },
    'wrong-host' => sub {
        check( failure( Verify => sub { connect_to('OTHER') } )->verify_result == 62, 'verify result 62' );
    },
    'names' => sub {
        my $stream = connect_to( 'NAMES', context => context( 'root', alpn => [qw(alpha beta)] ) );
        check( <$stream> eq "localhost beta\n", 'the peer sees both' );
        check( $stream->alpn eq 'beta' && $stream->server_name eq 'localhost', 'and we do' );
        $stream = connect_to( 'NAMES', server_name => 'elsewhere.test' );
        check( <$stream> eq "elsewhere.test -\n", 'another name' );
    },
    'client-certificate' => sub {
        my %mine   = ( certificate => "$CERTIFICATES/client.pem", key => "$CERTIFICATES/client.key" );
        my $stream = connect_to( 'CLIENT', context => context( 'root', %mine ) );
        check( <$stream> =~ /\S/, 'the name comes' );
        my $error = failure( SSL => sub { readline connect_to('CLIENT') } );
        check( $error->alert == 116, "alert 116: $error" );
    },
    'timeout' => sub {
        my $stream = connect_to('ECHO');
        $stream->timeout(0.2);
        my $took = seconds( sub { failure( Timeout => sub { getc $stream } ) } );
        check( $took > 0.15 && $took < 10, "it took $took" );
        $stream->timeout($LIMIT);
        echoed( $stream, 'afterwards' );
        $took = seconds( sub { failure( Timeout => sub { connect_to( 'MUTE', timeout => 0.2 ) } ) } );
        check( $took > 0.15 && $took < 10, "the handshake took $took" );
    },
    # Signals: alarm, and one from another process.
    'interrupt' => sub {
        my $stream = connect_to('ECHO');
        echoed( $stream, 'before' );
        for my $signal (qw(ALRM INT)) {
            local $SIG{$signal} = sub { die "struck by $signal\n" };
            my $began  = time;
            my $sender = strike( $signal, 0.2 );
            check( !eval { my $line = <$stream>; 1 }, 'it is interrupted' );
            waitpid $sender, 0;
            check( $@ eq "struck by $signal\n", "by the handler: $@" );
            check( time - $began < 5, 'promptly' );
        }
        local $SIG{USR1} = sub { print {$stream} "from the handler\n" };
        my $sender = strike( 'USR1', 0.2 );
        check( <$stream> eq "from the handler\n", 'a handler that does not die' );
        waitpid $sender, 0;
        echoed( $stream, 'afterwards' );
    },
    # One process, and none of the streams waits.
    'hundred' => sub {
        my $shared = context('root');
        my %streams;
        for my $number ( 1 .. 100 ) {
            my $stream = connect_to( 'ECHO', context => $shared, handshake => 0 );
            $stream->handshake;
            $stream->blocking(0);
            print {$stream} "number $number\n";
            $streams{$number} = $stream;
        }
        my ( $select, %numbers ) = ( IO::Select->new );
        for my $number ( keys %streams ) {
            $select->add( $streams{$number} );
            $numbers{ fileno $streams{$number} } = $number;
        }
        my $until = time + $LIMIT;
        while ( $select->count && time < $until ) {
            for my $stream ( $select->can_read(1) ) {
                my $line = <$stream>;
                next if !defined $line && $!{EWOULDBLOCK};
                check( $line eq "number $numbers{ fileno $stream }\n", 'each gets its own' );
                $select->remove($stream);
            }
        }
        check( !$select->count, 'all are answered' );
    },
    'misuse' => sub {
        my $stream = connect_to('ECHO');
        close $stream;
        close $stream;
        check( failure( State => sub { my $line = <$stream> } ) =~ /the stream is closed at/, 'it says so' );
        failure( State => sub { print {$stream} 'x' } );
        my $freed = context('root');
        $freed->free;
        failure( BadHandle => sub { connect_to( 'ECHO', context => $freed ) } );
        my $error = failure( BadHandle => sub { Gasket::stream_protocol( context('root') ) } );
        check( $error->message =~ /ctx/, "of another kind: $error" );
        failure( BadArgument => sub { Gasket::stream_protocol('stream') } );
        failure( BadArgument => sub { Gasket::stream_protocol() } );
    },
    'collector' => sub {
        my $before = Gasket::live( Gasket::KIND_STREAM() );
        my $used   = connect_to('ECHO');
        my $shared = context('root');
        connect_to( 'ECHO', context => $shared ) for 1 .. 50;
        undef $shared;
        echoed( $used, "counted $_" ) for 1 .. 20;
        my $left = Gasket::live( Gasket::KIND_STREAM() ) - $before;
        check( $left == 1, "$left are left" );
    },
    'errors' => sub {
        my $error = failure( Verify => sub { connect_to('UNTRUSTED') } );
        my $facts = join ' ', $error->kind, $error->what, $error->peer;
        check( $facts eq 'verify handshake localhost:' . port('UNTRUSTED'), "kind, what and peer: $facts" );
        check( ( $error->codes )[0] > 0 && ( $error->strings )[0] =~ /certificate verify failed/, 'codes' );
        check( $error->verify_result == 20, 'verify result' );
        check( $error->verify_string eq 'unable to get local issuer certificate', 'its string' );
        check( $error->alert == 48, 'the alert is ' . $error->alert );
        check( $error->message =~ /verify result 20/ && "$error" =~ / at \S+ line \d+/, "$error" );
        my $refused = failure( OS => sub { Gasket::Stream->connect( '127.0.0.1', 1, context => context('root') ) } );
        check( $!{ECONNREFUSED} && $refused->os_error == $!, 'and $!' );
        failure( SSL => sub { connect_to('PLAIN') } );
        failure( Resolve => sub { Gasket::Stream->connect( 'no.such.host.invalid', 1, context => context('root') ) } );
    },
    'direct' => sub {
        my $made    = context('root');
        my $options = Gasket::ssl_ctx_set_options( $made, Gasket::ssl_options(qw(no_ticket no_compression)) );
        check( $options & Gasket::SSL_OP_NO_TICKET(), 'options' );
        my $stream = connect_to( 'ECHO', context => $made );
        check( Gasket::ssl_get_version( $stream->ssl ) eq $stream->protocol, 'version' );
        my ( $bits, $of ) = Gasket::ssl_cipher_get_bits( Gasket::ssl_get_current_cipher( $stream->ssl ) );
        check( "$bits $of" =~ /^(128|256) (128|256)$/, "bits: $bits $of" );
        # Here alone the length is before its octets.
        check( Gasket::ssl_ctx_use_certificate_asn1( $made, $stream->peer_certificate->der ) == 1, 'a certificate' );
        check( !Gasket::ssl_ctx_use_certificate_file( $made, '/none', Gasket::SSL_FILETYPE_PEM() ), 'it fails' );
        check( join( ' ', Gasket::direct_error($made)->strings ) =~ /system lib/, 'and says why' );
    },
);

# Another process, which sends this one a signal soon.
sub strike {
    my ( $signal, $after ) = @_;
    my $target = $$;
    my $child  = fork;
    return $child if $child;
    select undef, undef, undef, $after;
    kill $signal => $target;
    POSIX::_exit(0);
}

sub run_scenarios {
    open my $list, '<', dirname(__FILE__) . '/../scenarios/list' or die "list: $!";
    while ( my $line = <$list> ) {
        my ($name) = split ' ', $line;
        local $SIG{ALRM} = sub { die "it takes too long\n" };
        alarm 2 * $LIMIT;
        my $done = eval { $SCENARIOS{$name}->(); 1 };
        alarm 0;
        my $error = "$@";
        $error =~ tr/\n/ /;
        print $done ? "ok $name\n" : "not ok $name $error\n";
    }
    return;
}

sub serve {
    my $made   = Gasket::Context->new(
        side        => 'server',
        certificate => "$CERTIFICATES/server.pem",
        key         => "$CERTIFICATES/server.key"
    );
    my $server = Gasket::Server->new( host => '127.0.0.1', context => $made );
    local $SIG{CHLD} = 'IGNORE';
    print 'port ', $server->port, "\n";
    my $select = IO::Select->new( \*STDIN, $server->fileno );
    while (1) {
        for my $ready ( $select->can_read ) {
            return if ref $ready;
            my $stream = $server->accept( timeout => $LIMIT );
            next if fork;
            eval { echo($stream); 1 } or print STDERR $@;
            POSIX::_exit(0);
        }
    }
}

sub echo {
    my ( $stream, $octets ) = @_;
    while ( sysread $stream, $octets, 65_536 ) {
        print {$stream} $octets;
    }
    close $stream;
    return;
}

sub visit {
    my ( $name, $port ) = @_;
    my @place  = ( 'localhost', $port, timeout => $LIMIT );
    my $stream = Gasket::Stream->connect( @place, context => context('root') );
    echoed( $stream, 'visitor' );
    close $stream;
    my $error = failure( Verify => sub { Gasket::Stream->connect( @place, context => context('unknown') ) } );
    check( $error->verify_result =~ /^(19|20)$/, "$error" );
    return;
}

my ( $what, @places ) = @ARGV;
if ( $what eq 'scenarios' ) {
    run_scenarios();
} elsif ( $what eq 'serve' ) {
    serve();
} else {
    for my $place (@places) {
        my ( $name, $port ) = split /=/, $place;
        print eval { visit( $name, $port ); 1 } ? "ok $name\n" : "not ok $name $@\n";
    }
}
