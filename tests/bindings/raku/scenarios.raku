# The scenarios of ../scenarios/list, a server and visits to others' (../scenarios/README.md).
use Gasket;

# What was told is not lost if the rest is stopped.
$*OUT.out-buffer = 0;

# Nothing here takes so long, and nothing waits for longer.
my constant LIMIT = 60;
my constant Table = Gasket::Table;

sub file($name) { "%*ENV<GASKET_TEST_CERTIFICATES>/$name" }

sub port($service) { %*ENV{"GASKET_PORT_$service"}.Int }

sub client($trusted = 'root.pem', *%settings) { Gasket::Context.new(ca-file => file($trusted), |%settings) }

sub dial($port, :$context = client(), :$timeout = LIMIT) {
    Gasket::Stream.connect($context, 'localhost', $port, :$timeout)
}

sub connected($service, &action, *%settings) {
    my $stream = dial(port($service), |%settings);
    LEAVE .close with $stream;
    action($stream);
}

sub equal($found, $expected) { die "it is { $found.raku }, not { $expected.raku }" unless $found eqv $expected }

sub holds($what, $truth) { die "it is not so: $what" unless $truth }

# The exception that the action ends with.
sub failure(&action, $type = X::Gasket) {
    my $result = action();
    CATCH {
        when $type { return $_ }
        default { .rethrow }
    }
    die "it did not fail: { $result.raku }";
}

sub seconds(&action) {
    my $began = now;
    action();
    now - $began
}

sub echoed($stream, $line = 'hello') {
    $stream.put($line);
    equal($stream.get, $line);
}

sub sha256(Blob $octets) {
    my $program = run 'openssl', 'dgst', '-sha256', '-r', :in, :out, :bin;
    $program.in.write($octets);
    $program.in.close;
    $program.out.slurp(:close).decode.words[0]
}

# In the order of the list.
my %scenario =
    text => {
        my @lines = 'Grüße', 'κόσμε', '', '日本語 🧷';
        connected 'ECHO', -> $stream {
            $stream.put($_) for @lines;
            equal($stream.get, $_) for @lines;
            $stream.out-buffer(16384);
            $stream.print('one', "\r\n", 'two ', 2);
            $stream.flush;
            $stream.shutdown;
            equal($stream.lines.eager.List, ('one', 'two 2'));
        };
    },
    bytes => {
        my $all = Buf[uint8].new(^256);
        my $large = Buf[uint8].new(7 xx 100_000);
        connected 'ECHO', -> $stream {
            $stream.write($all);
            equal($stream.read(256), $all);
            $stream.write($large);
            equal($stream.read(100_000), $large);
            $stream.print("line\n", 'ö');
            $stream.write($all);
            equal($stream.get, 'line');
            equal($stream.read(2), Buf[uint8].new('ö'.encode));
            equal($stream.read(256), $all);
        };
    },
    bulk => {
        my $octets = buf8.allocate(10 +< 20);
        equal(Gasket.rand-bytes($octets), 1);
        connected 'TALLY', -> $stream {
            $stream.write($octets);
            $stream.shutdown;
            equal($stream.get, "{ $octets.elems } { sha256($octets) }");
        };
        connected 'SOURCE', -> $stream {
            $stream.put(10 +< 20);
            my $sum = $stream.get;
            my $found = $stream.slurp;
            equal($found.elems, 10 +< 20);
            equal(sha256($found), $sum);
        };
    },
    last-words => {
        my $octets = buf8.allocate(150_000);
        equal(Gasket.rand-bytes($octets), 1);
        connected 'LATE', -> $stream { $stream.write($octets) };
        connected 'HEARD', -> $stream { equal($stream.get, "150000 { sha256($octets) }") };
    },
    half-close => {
        connected 'TALLY', -> $stream {
            $stream.print('half');
            $stream.shutdown;
            holds('the answer comes', $stream.get.starts-with('4 a11ae064'));
            equal(failure({ $stream.print('more') }).kind, Table::ERROR_STATE);
        };
    },
    end => {
        connected 'NAMES', -> $stream {
            equal($stream.get, 'localhost -');
            equal($stream.get, Nil);
            equal($stream.read(1).elems, 0);
            equal($stream.recv.elems, 0);
            equal($stream.lines.eager.List, ());
        };
    },
    cut => {
        connected 'CUT', -> $stream {
            equal($stream.read(4).decode, 'half');
            equal(failure({ $stream.recv }).kind, Table::ERROR_CLOSED);
            equal(failure({ $stream.get }).kind, Table::ERROR_CLOSED);
        };
    },
    refused => {
        refusal('UNTRUSTED', 20);
        refusal('EXPIRED', 10);
        refusal('SELF_SIGNED', 18);
    },
    wrong-host => { refusal('OTHER', 62) },
    names => {
        connected 'NAMES', :context(client(:alpn<alpha beta>)), -> $stream {
            equal($stream.get, 'localhost beta');
            equal($stream.alpn, 'beta');
        };
        my $stream = Gasket::Stream.connect(client(), '127.0.0.1', port('NAMES'), :timeout(LIMIT));
        equal($stream.get, '- -');
        $stream.close;
        my $socket = IO::Socket::INET.new(:host<127.0.0.1>, :port(port('NAMES')));
        my $wrapped = Gasket::Stream.wrap(client(), $socket.native-descriptor, :timeout(LIMIT));
        $wrapped.set-verify-host('localhost');
        $wrapped.set-server-name('elsewhere.test');
        equal($wrapped.get, 'elsewhere.test -');
        $wrapped.close;
        $socket.close;
    },
    client-certificate => {
        my $shown = client(:certificate(file('client.pem')), :key(file('client.key')));
        connected 'CLIENT', :context($shown), -> $stream { holds('its name comes', $stream.get.chars) };
        equal(failure({ connected 'CLIENT', *.get }).alert, 116);
    },
    timeout => {
        connected 'ECHO', -> $stream {
            $stream.timeout = 0.2;
            holds('it took its time', seconds({ failure({ $stream.recv }, X::Gasket::Timeout) }) ~~ 0.15..10);
            $stream.timeout = LIMIT;
            echoed($stream);
        };
        holds('the handshake took its time',
            seconds({ failure({ dial(port('MUTE'), :timeout(0.2)) }, X::Gasket::Timeout) }) ~~ 0.15..10);
    },
    hundred => {
        my $context = client();
        await (^100).map: -> $number {
            start { connected 'ECHO', :$context, { echoed($_, "number $number") } }
        };
    },
    misuse => {
        my $stream = dial(port('ECHO'));
        $stream.close;
        $stream.close;
        equal(failure({ $stream.get }).message, 'stream: this stream is closed');
        my $context = client();
        holds('of another kind', failure({ Gasket.stream-handshake($context, 0) }).message.contains('ctx'));
        $context.close;
        equal(failure({ dial(port('ECHO'), :$context) }).kind, Table::ERROR_BAD_HANDLE);
        equal(failure({ Gasket.stream-protocol(12345) }).kind, Table::ERROR_BAD_HANDLE);
        equal(failure({ Gasket.stream-protocol }).message, 'stream_protocol: fewer arguments than it takes');
        equal(failure({ Gasket.stream-protocol(1, 2) }).message, 'stream_protocol: more arguments than it takes');
        equal(failure({ Gasket.stream-protocol('x') }).kind, Table::ERROR_BAD_ARGUMENT);
        equal(failure({ Gasket.ctx-set-ca-file(client(), "a\0b") }).kind, Table::ERROR_BAD_ARGUMENT);
        equal(failure({ Gasket.rand-bytes('room') }).kind, Table::ERROR_BAD_ARGUMENT);
        equal(failure({ Gasket.nothing }).kind, Table::ERROR_BAD_ARGUMENT);
        equal(failure({ client(:nothing) }).kind, Table::ERROR_BAD_ARGUMENT);
    },
    collector => {
        my $before = Gasket.live(Table::KIND_STREAM);
        my $used = dial(port('ECHO'));
        my $context = client();
        dial(port('ECHO'), :$context) for ^50;
        for ^20 -> $number {
            $*VM.request-garbage-collection;
            echoed($used, "collected $number");
        }
        my $left = Gasket.live(Table::KIND_STREAM) - $before;
        holds("$left are left", 1 <= $left <= 10);
        $used.close;
    },
    errors => {
        my $refused = failure({ dial(port('UNTRUSTED')) });
        equal($refused.what, 'handshake');
        equal($refused.peer, "localhost:{ port('UNTRUSTED') }");
        equal($refused.verify-string, Gasket.x509-verify-cert-error-string(20));
        holds('codes', $refused.codes[0] > 0 && $refused.strings[0].contains('certificate verify failed'));
        equal($refused.codes.elems, $refused.strings.elems);
        equal($refused.alert, 48);
        holds('the message', $refused.message.contains('verify result 20'));
        equal(failure({ dial(port('PLAIN')) }).kind, Table::ERROR_SSL);
        my $unused = do {
            my $listener = Gasket::Listener.new(:host<127.0.0.1>);
            LEAVE $listener.close;
            $listener.port
        };
        my $nobody = failure({ dial($unused) });
        equal($nobody.kind, Table::ERROR_OS);
        holds('an OS error', $nobody.os > 0);
        holds('the file', failure({ client('nowhere.pem') }).message.contains('nowhere.pem'));
    },
    direct => {
        connected 'ECHO', -> $stream {
            equal(Gasket.ssl-get-version($stream.ssl), $stream.protocol);
            my ($bits, $algorithm-bits) = Gasket.ssl-cipher-get-bits(Gasket.ssl-get-current-cipher($stream.ssl));
            holds('bits', $bits >= 128 && $algorithm-bits >= $bits);
            my $context = $stream.context;
            my $ticket = Gasket.constant('SSL_OP_NO_TICKET');
            Gasket.ssl-ctx-set-options($context, $ticket);
            holds('the option', Gasket.ssl-ctx-get-options($context) +& $ticket);
            equal(Gasket.ssl-ctx-use-certificate-file($context, '/nowhere', 1), 0);
            holds('a code', Gasket.direct-error($context).codes[0] > 0);
            my $subject = Gasket.x509-get-subject-name($stream.peer-certificate);
            equal($subject.type, 'X509_NAME');
            holds('the subject', Gasket.x509-name-oneline($subject).contains('localhost'));
            # Here alone the length is before its octets.
            my $room = buf8.allocate(4096);
            my $length = Gasket.certificate-der($stream.peer-certificate, $room);
            equal(Gasket.ssl-ctx-use-certificate-asn1($context, $room.subbuf(0, $length)), 1);
        };
        my $room = buf8.allocate(16);
        equal(Gasket.rand-bytes($room), 1);
        holds('something is written', so $room.any != 0);
        my ($done, $first, $second) = Gasket.bio-new-bio-pair(0, 0);
        equal(($done, $first.type, $second.type), (1, 'BIO', 'BIO'));
        holds('all functions', Gasket.names.elems > 1500);
    };

sub refusal($service, $result) {
    my $error = failure({ dial(port($service)) });
    equal($error.kind, Table::ERROR_VERIFY);
    equal($error.verify-result, $result);
}

sub report($name, &action) {
    action();
    say "ok $name";
    CATCH {
        default {
            say "not ok $name { .^name }: { .message.subst("\n", ' ', :g) }";
            note .gist;
        }
    }
}

sub echo($stream) {
    while $stream.recv -> $octets { $stream.write($octets) }
    $stream.close;
    # Those that refuse are part of the test.
    CATCH { when X::Gasket { $stream.abort } }
}

sub serve {
    my $context = Gasket::Context.new(:server, :certificate(file('server.pem')), :key(file('server.key')));
    my $listener = Gasket::Listener.new(:host<127.0.0.1>);
    start { loop { my $stream = $listener.accept($context); start { echo($stream) } } };
    say "port { $listener.port }";
    $*OUT.flush;
    $*IN.slurp;
    exit;
}

sub visit($port) {
    my $stream = dial($port);
    echoed($stream, 'Grüße');
    $stream.close;
    my $error = failure({ dial($port, :context(client('unknown.pem'))) });
    holds("{ $error.verify-result } as verify result", so $error.verify-result == 19 | 20);
}

sub MAIN($command, *@places) {
    given $command {
        when 'scenarios' {
            for '../scenarios/list'.IO.lines.map(*.words[0]) -> $name {
                report($name, $_) with %scenario{$name};
            }
        }
        when 'serve' { serve }
        when 'visit' {
            for @places.map(*.split('=')) -> ($name, $port) { report($name, { visit($port.Int) }) }
        }
    }
}
