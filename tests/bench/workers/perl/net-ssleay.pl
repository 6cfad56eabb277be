# Perl's Net::SSLeay: blocking sockets and its calls of OpenSSL, as IO::Socket::SSL makes them, without that.
use strict;
use warnings;
use IO::Socket::INET;
use Net::SSLeay;
use Socket qw(IPPROTO_TCP TCP_NODELAY);

my ($certificate, $key, $authority) = @ARGV;
my ($client, $ssl, $socket, $session);
my $block = 'x' x 65536;

sub context {
    $client //= do {
        my $ctx = Net::SSLeay::CTX_new();
        Net::SSLeay::CTX_load_verify_locations($ctx, $authority, '') or die 'authority';
        Net::SSLeay::CTX_set_verify($ctx, Net::SSLeay::VERIFY_PEER(), undef);
        $ctx;
    };
    return $client;
}

sub connect_to {
    my ($port, $mode) = @_;
    $socket = IO::Socket::INET->new(PeerAddr => '127.0.0.1', PeerPort => $port) or die $!;
    setsockopt $socket, IPPROTO_TCP, TCP_NODELAY, 1;
    $ssl = Net::SSLeay::new(context());
    Net::SSLeay::set_fd($ssl, fileno $socket);
    Net::SSLeay::set_tlsext_host_name($ssl, 'localhost');
    Net::SSLeay::set_session($ssl, $session) if ($mode // 0) == 2 && $session;
    Net::SSLeay::connect($ssl) == 1 or die 'connect';
}

sub finish {
    Net::SSLeay::shutdown($ssl);
    Net::SSLeay::free($ssl);
    close $socket;
}

sub receive {
    my ($size, $left) = @_;
    while ($left > 0) {
        my $got = Net::SSLeay::read($ssl, $size);
        die 'read' unless defined $got && length $got;
        $left -= length $got;
    }
}

sub send_all {
    my ($size, $left) = @_;
    my $piece = substr $block, 0, $size;
    for (; $left > 0; $left -= $size) {
        Net::SSLeay::write($ssl, $piece) == $size or die 'write';
    }
    Net::SSLeay::read($ssl, 1);
}

sub read_all {
    my ($size, $bytes) = @_;
    Net::SSLeay::write($ssl, 'g');
    receive($size, $bytes);
}

my %commands = (
    open => sub { connect_to($_[0]); 0 },
    close => sub { finish(); 0 },
    read => sub { read_all(@_); 0 },
    'read-small' => sub { read_all(@_); 0 },
    write => sub { send_all(@_); 0 },
    'write-small' => sub { send_all(@_); 0 },
    lines => sub {
        my ($size, $bytes) = @_;
        my $rest = '';
        my $lines = 0;
        Net::SSLeay::write($ssl, 'g');
        while ($lines < $bytes / $size) {
            $rest .= Net::SSLeay::read($ssl, 16384);
            my $from = 0;
            while ((my $end = index $rest, "\n", $from) >= 0) {
                my $line = substr $rest, $from, $end - $from;
                utf8::decode($line);
                $from = $end + 1;
                $lines++;
            }
            $rest = substr $rest, $from;
        }
        0;
    },
    ping => sub {
        my ($size, $count) = @_;
        my $piece = substr $block, 0, $size;
        for (1 .. $count) {
            Net::SSLeay::write($ssl, $piece);
            receive($size, $size);
        }
        0;
    },
    visit => sub {
        my ($port, $count, $mode) = @_;
        for (1 .. $count) {
            connect_to($port, $mode);
            Net::SSLeay::write($ssl, 'x');
            Net::SSLeay::read($ssl, 1);
            $session = Net::SSLeay::get1_session($ssl) if $mode == 2;
            finish();
        }
        0;
    },
    contexts => sub {
        for (1 .. $_[0]) {
            my $ctx = Net::SSLeay::CTX_new();
            Net::SSLeay::CTX_set_default_verify_paths($ctx);
            Net::SSLeay::CTX_free($ctx);
        }
        0;
    },
);

$| = 1;
Net::SSLeay::initialize();
print "ready @{[sort keys %commands]}\n";
while (my $line = <STDIN>) {
    my ($word, @numbers) = split ' ', $line;
    print 'ok ', $commands{$word}->(@numbers), "\n";
}
