# Connections: how they begin, wait and end.
use strict;
use warnings;

use Config;
use Pair;
use Socket;
use Test::More;
use Time::HiRes qw(setitimer ITIMER_REAL time);

{
    my ( $near, $far ) = pair(
        client => client_context( alpn => 'h2' ),
        server => server_context( alpn => [qw(h2 http/1.1)] )
    );
    is( join( ' ', map { $_->side } $near, $far ), 'client server', 'sides' );
    is( $near->alpn . $far->alpn, 'h2h2', 'ALPN' );
    is( $near->cipher, $far->cipher, 'cipher' );
    like( $near->protocol, qr/^TLSv1/, 'protocol' );
    is( $near->verify_result . $near->verify_string, '0ok', 'verification' );
    is( $far->server_name, 'localhost', 'server name' );
    isa_ok( $near->context, 'Gasket::Context' );
    is( $far->peer_certificate, undef, 'a client without a certificate' );
    ok( $near->opened && fileno $near, 'it is open' );
    like( $near->peer, qr/^localhost:\d+$/, 'peer' );

    my $shown = $near->peer_certificate;
    isa_ok( $shown, 'Gasket::Certificate' );
    is_deeply( ( $shown->names )[0], [qw(DNS localhost)], 'its names' );
    ok( ( grep { "@$_" eq 'CN localhost' } $shown->names('subject') ), 'its subject' );
    ok( $shown->not_before < time && $shown->not_after > time, 'it is valid' );
    my $again = Gasket::Certificate->new( $shown->der );
    is( $again->fingerprint, $shown->fingerprint, 'from DER' );
    is( Gasket::Certificate->new( $shown->pem )->subject, $shown->subject, 'from PEM' );
    is( join( ' ', $again->key_type, $again->key_bits, $again->version ), 'RSA 2048 3', 'its key' );
    isa_ok( failure( SSL => sub { Gasket::Certificate->new('none') } ), 'Gasket::Error::SSL' );
}

# Settings.
{
    my $only = client_context( method => 'tlsv1.2', ciphers => ['ECDHE-RSA-AES128-GCM-SHA256'] );
    my ($near) = pair( client => $only );
    is( join( ' ', $near->protocol, $near->cipher ), 'TLSv1.2 ECDHE-RSA-AES128-GCM-SHA256', 'of a context' );
    ($near) = pair( method => 'tlsv1.3', ciphersuites => 'TLS_CHACHA20_POLY1305_SHA256' );
    is( $near->cipher, 'TLS_CHACHA20_POLY1305_SHA256', 'of a stream' );
    ($near) = pair( client => Gasket::Context->new( verify => 'none' ) );
    isnt( $near->verify_result, 0, 'without verification' );
    like( failure( BadArgument => sub { client_context( no_such => 1 ) } ), qr/unknown setting: no_such/, 'unknown' );
    like( failure( BadArgument => sub { client_context( verify => 'x' ) } ), qr/'x' is none of none, optional/, 'a word' );
    like( failure( OS => sub { Gasket::Context->new( ca_file => '/no/such' ) } ), qr{/no/such}, 'a file' );
    my @data = map { local ( @ARGV, $/ ) = certificate($_); <> } qw(server.pem server.key root.pem);
    ($near) = pair(
        server => Gasket::Context->new( side => 'server', certificate_data => $data[0], key_data => $data[1] ),
        client => Gasket::Context->new( ca_data => $data[2] )
    );
    is( $near->verify_result, 0, 'certificates as data' );
}

# Sockets of the program's, and what comes after TLS.
sub over_sockets {
    socketpair my $one, my $other, AF_UNIX, SOCK_STREAM, PF_UNSPEC or die $!;
    my $near = Gasket::Stream->new( $one, context => client_context(), server_name => 'localhost', timeout => 30 );
    my $far  = Gasket::Stream->new( $other, context => server_context(), side => 'server', timeout => 30 );
    return ( shaken( $near, $far ), $one, $other );
}
{
    my ( $near, $far, $one, $other ) = over_sockets();
    print {$near} "over a socket pair\n";
    is( scalar(<$far>), "over a socket pair\n", 'over a socket pair' );
    $far->close_socket(1);
    close $_ for $near, $far;
    ok( defined fileno $one, 'the socket stays open' );
    ok( !defined fileno $other, 'or is closed with the stream' );

    ( $near, $far, $one, $other ) = over_sockets();
    print {$near} "last\n";
    my $leaving = child( sub { syswrite $near->detach, "plain\n" } );
    is( scalar(<$far>), "last\n", 'before the farewell' );
    is( scalar(<$far>), undef, 'the farewell' );
    my $socket = $far->detach;
    is( $far->leftover || scalar <$socket>, "plain\n", 'what is behind it' );
    waitpid $leaving, 0;
}

# STARTTLS.
{
    my $server = Gasket::Server->new( host => '127.0.0.1', context => server_context(), timeout => 30 );
    my $serving = child(
        sub {
            my $stream = $server->accept( plain => 1, timeout => 30 );
            print {$stream} "220 ready\n";
            <$stream> eq "STARTTLS\n" or die 'what was that?';
            print {$stream} "220 go\n";
            $stream->start_tls;
            print {$stream} 'It was ', <$stream>;
            close $stream;
        }
    );
    my $stream = Gasket::Stream->connect( 'localhost', $server->port, context => client_context(), plain => 1, timeout => 30 );
    is( scalar(<$stream>), "220 ready\n", 'it begins plain' );
    print {$stream} "STARTTLS\n";
    is( scalar(<$stream>), "220 go\n", 'and is told to go on' );
    $stream->start_tls;
    print {$stream} "secret\n";
    $stream->shutdown(1);
    is( scalar(<$stream>), "It was secret\n", 'with TLS' );
    like( $stream->protocol, qr/TLS/, 'indeed' );
    waitpid $serving, 0;
}

# Servers that do not wait, or not for long.
{
    my $server = Gasket::Server->new( host => '127.0.0.1', context => server_context() );
    $server->blocking(0);
    is( $server->accept, undef, 'nobody is there' );
    ok( $!{EWOULDBLOCK}, 'and that is no error' );
    $server->blocking(1);
    $server->timeout(0.1);
    like( failure( Timeout => sub { $server->accept } ), qr/accept: the time has run out/, 'nor comes' );
    $server->close;
    like( failure( State => sub { $server->accept } ), qr/the server is closed/, 'a closed one' );
}

# Lines, and a reader whom a handler strikes that dies, all the time.
{
    my ( $near, $far ) = pair();
    my @lines = map { "$_ " . '.' x ( $_ % 1000 ) . "\n" } 1 .. 3000;
    my $writer = child(
        sub {
            for ( my $first = 0; $first < @lines; $first += 100 ) {
                print {$far} @lines[ $first .. $first + 99 ];
                select undef, undef, undef, 0.003;
            }
            close $far;
        }
    );
    my ( $struck, $safe, @got ) = ( 0, 1 );
    local $SIG{ALRM} = sub {
        return if $safe;
        $safe = 1;
        die "struck\n";
    };
    setitimer( ITIMER_REAL, 0.001, 0.001 );
    while (1) {
        my $line;
        my $done = eval {
            $safe = 0;
            $line = $near->getline;
            $safe = 1;
        };
        push @got, $line if defined $line;
        last if $done && !defined $line;
        next if $done;
        die $@ if $@ ne "struck\n";
        $struck++;
    }
    setitimer( ITIMER_REAL, 0 );
    waitpid $writer, 0;
    cmp_ok( $struck, '>', 0, 'it is struck' );
    my %known = map { $_ => 1 } @lines;
    is( scalar( grep { !$known{$_} } @got ), 0, 'no line comes in pieces' );
    my @numbers = map { (split)[0] } @got;
    is( "@{[ sort { $a <=> $b } @numbers ]}", "@numbers", 'all come in order' );
    my %got;
    is( scalar( grep { $got{$_}++ } @got ), 0, 'and once' );
    # A line that readline has returned may be lost by a handler that dies before it is assigned.
    cmp_ok( @lines - @got, '<=', $struck, 'no more than those are missing: ' . ( @lines - @got ) );
}

# Resumption.
{
    my $server = Gasket::Server->new( host => '127.0.0.1', context => server_context(), timeout => 30 );
    my $client = client_context();
    my @reused;
    for ( 1 .. 2 ) {
        my $serving = child( sub { my $stream = $server->accept( timeout => 30 ); print {$stream} "ticket\n"; <$stream> } );
        my $stream  = Gasket::Stream->connect( 'localhost', $server->port, context => $client, timeout => 30 );
        <$stream>;
        push @reused, $stream->session_reused;
        close $stream;
        waitpid $serving, 0;
    }
    # The server's children share its keys.
    is( "@reused", '0 1', 'the second session goes on with the first' );
}

# Children, and threads of Perl's.
{
    my ( $near, $far ) = pair();
    my $child = child( sub { print {$near} "from the child\n" } );
    is( scalar(<$far>), "from the child\n", 'a child uses its stream' );
    waitpid $child, 0;
    ok( $near->opened, 'whose end does not close it here' );
}
SKIP: {
    skip 'this perl has no threads', 1 unless $Config{useithreads};
    require threads;
    my ( $near, $far ) = pair();
    threads->create( sub { 1 } )->join;
    print {$near} "still there\n";
    is( scalar(<$far>), "still there\n", 'the end of a thread frees nothing' );
}

done_testing();
