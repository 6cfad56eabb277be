# The low level: all functions and constants, values between Perl and C, errors.
use strict;
use warnings;
use utf8;

use Encode;
use Gasket qw(bio_new bio_s_mem bio_read bio_write SSL_OP_NO_TICKET WANT_READ);
use Pair;
use Test::More;

my %functions = ( %Gasket::LowLevel::FUNCTIONS, %Gasket::LowLevel::DIRECT_FUNCTIONS );

# Every function is called with too many arguments: that makes it, and calls nothing.
cmp_ok( keys %functions, '>', 1500, 'there are many functions' );
my @wrong = grep {
    my $function = Gasket::function($_);
    failure( BadArgument => sub { $function->( (1) x 9 ) } ) !~ /\A\w+ takes \S+( to \d+)? arguments, and is given 9 at /
} sort keys %functions;
is( "@wrong", '', 'all of them can be made' );

for my $file ( [ Functions => \%Gasket::LowLevel::FUNCTIONS ], [ Direct => \%Gasket::LowLevel::DIRECT_FUNCTIONS ] ) {
    my ( $name, $table ) = @$file;
    ( my $path = $INC{'Gasket.pm'} ) =~ s{\.pm\z}{/$name.pod};
    my $pod = do { local ( @ARGV, $/ ) = $path; <> };
    is( join( ' ', sort $pod =~ /^=head2 (\w+)$/mg ), join( ' ', sort keys %$table ), "$name.pod has them all" );
}

is( SSL_OP_NO_TICKET, 1 << 14, 'a constant that is imported' );
is( WANT_READ, -1, "and one of Gasket's" );
@wrong = grep {
    my $value = eval { Gasket::function($_)->() };
    !defined $value && $@ !~ /there is no constant $_/
} sort keys %Gasket::LowLevel::OPENSSL_CONSTANTS;
is( "@wrong", '', 'all constants' );
is( Gasket::ssl_options( 'no_sslv3', 'no-ticket' ), Gasket::SSL_OP_NO_SSLv3() | SSL_OP_NO_TICKET, 'options' );
like( failure( BadArgument => sub { Gasket::ssl_options('no_such') } ), qr/no option 'no_such'/, 'one that is none' );
like( failure( BadArgument => sub { Gasket::no_such() } ), qr/no function no_such/, 'a function that is none' );
like( failure( BadArgument => sub { Gasket->import('no_such') } ), qr/no function or constant no_such/, 'nor imported' );

# Values.
my $bio = bio_new( bio_s_mem() );
is( $bio->type, 'BIO', 'a type' );
is( bio_write( $bio, "a\0bcd" ), 5, 'octets' );
my $room   = "\0" x 10;
my $shared = $room;
is( bio_read( $bio, $room ), 5, 'room' );
is( substr( $room, 0, 5 ), "a\0bcd", 'is filled' );
is( $shared, "\0" x 10, 'and no copy of it' );
like( failure( BadArgument => sub { bio_write( $bio, "語" ) } ), qr/character above 255/, 'characters are no octets' );
like( failure( BadArgument => sub { bio_write( $bio, [] ) } ),   qr/no octets/,           'nor are references' );
like( failure( BadArgument => sub { bio_read( $bio, 'constant' ) } ), qr/cannot be changed/, 'a constant is not filled' );
my $context = client_context();
for my $value ( 'x', 1.5, undef, '1' x 30, [] ) {
    isa_ok( failure( BadArgument => sub { Gasket::ctx_set_verify( $context, $value ) } ), 'Gasket::Error::BadArgument' );
}
like( failure( BadArgument => sub { Gasket::ctx_set_ciphers( $context, "a\0b" ) } ), qr/NUL/, 'a NUL' );

# Objects.
my $ssl = Gasket::ssl_new($context);
ok( Gasket::ssl_get_ssl_ctx($ssl) == Gasket::ssl_get_ssl_ctx($ssl), 'they are the same' );
ok( $ssl != $context, 'or others' );
like( "$ssl", qr/^Gasket::Handle SSL \d+$/, 'as text' );
is( Gasket::ssl_get_session($ssl), undef, 'none' );
$context->free;
like( failure( BadHandle => sub { Gasket::ssl_new($context) } ), qr/freed cannot be used any more/, 'one that is freed' );

# What C stores, and errors.
my ( $near, $far ) = pair();
my ( $bits, $of ) = Gasket::ssl_cipher_get_bits( Gasket::ssl_get_current_cipher( $near->ssl ) );
ok( $bits >= 128 && $of >= $bits, 'several values' );
is( scalar Gasket::ssl_cipher_get_bits( Gasket::ssl_get_current_cipher( $near->ssl ) ), $bits, 'the first of them' );
my $first = Gasket::sk_x509_value( Gasket::ssl_get_peer_cert_chain( $near->ssl ), 0 );
is( $first->fingerprint, $near->peer_certificate->fingerprint, 'a list' );
$context = client_context();
is( Gasket::ssl_ctx_set_cipher_list( $context, 'no such cipher' ), 0, 'a call that fails' );
my $error = Gasket::direct_error($context);
isa_ok( $error, 'Gasket::Error::SSL' );
like( ( $error->strings )[-1], qr/no cipher match/, 'its reason' );
is( Gasket::ssl_ctx_set_cipher_list( $context, 'DEFAULT' ), 1, 'one that does not' );
is( Gasket::direct_error($context), undef, 'has none' );
isa_ok( failure( BadHandle => sub { Gasket::direct_error(5) } ), 'Gasket::Error::BadHandle' );
for my $class (qw(Verify Closed)) {
    isa_ok( "Gasket::Error::$class", 'Gasket::Error::SSL' );
}

# Dynamic calls.
my $digest    = "\0" x 32;
my $signature = 'int (bytes, length size_t, room, out unsigned int, const EVP_MD *, ENGINE * null)';
my @values    = Gasket::dynamic_call( 'EVP_Digest', $signature, 'abc', $digest, Gasket::evp_sha256(), undef );
is( "@values " . unpack( 'H8', $digest ), '1 32 ba7816bf', 'a dynamic call' );
is( Gasket::dynamic_call( 'EVP_MD_CTX_new', 'new EVP_MD_CTX * (void)' )->type, 'EVP_MD_CTX', 'an object' );
my $number = Gasket::dynamic_call( 'BN_new', 'new BIGNUM * (void)' );
is( Gasket::dynamic_call( 'BN_set_word', 'int (BIGNUM *, BN_ULONG)', $number, 255 ), 1, 'a number' );
is( Gasket::dynamic_call( 'BN_bn2hex', 'char * freed (const BIGNUM *)', $number ), 'FF', 'a text' );
is( Gasket::dynamic_call( 'OBJ_txt2nid', 'int (const char *)', 'CN' ), 13, 'and one that is given' );
like( failure( BadArgument => sub { Gasket::dynamic_call( 'BN_new', 'new BIGNUM * (void)', 1 ) } ), qr/more arguments/, 'more' );
like( failure( BadArgument => sub { Gasket::dynamic_call( 'EVP_Digest', $signature, 'a' ) } ), qr/fewer arguments/, 'fewer' );
like( failure( BadArgument => sub { Gasket::dynamic_call( 'BN_new', 'nonsense' ) } ), qr/no signature/, 'no signature' );
isa_ok( failure( Unsupported => sub { Gasket::dynamic_call( 'No_such_function', 'int (void)' ) } ), 'Gasket::Error::Unsupported' );

# A C function that asks Perl, and what it dies with.
{
    my @asked;
    my $server = server_context();
    Gasket::ctx_set_question( $server, Gasket::QUESTION_CLIENT_HELLO(), 1 );
    Gasket::ctx_set_question_callback( $server, sub { push @asked, [@_]; 1 }, 7 );
    my ( $one, $other ) = pair( server => $server );
    is_deeply( \@asked, [ [ $other->handle, Gasket::QUESTION_CLIENT_HELLO(), 7 ] ], 'it is asked' );
    Gasket::ctx_set_question_callback( $server, sub { die "from the callback\n" }, 0 );
    ok( !eval { pair( server => $server ); 1 }, 'it dies' );
    is( $@, "from the callback\n", 'and that is thrown' );
    isa_ok( failure( BadArgument => sub { Gasket::ctx_set_question_callback( $server, 5, 0 ) } ), 'Gasket::Error::BadArgument' );
    Gasket::ctx_set_question_callback( $server, undef, 0 );
    like( failure( State => sub { pair( server => $server ) } ), qr/stream_answer/, 'a question that nobody answers' );
}

# Nothing leaks.
undef $_ for $near, $far, $first, $ssl, $bio, $number;
my $live = Gasket::live(0);
for ( 1 .. 50 ) {
    my ( $one, $other ) = pair();
    $one->peer_certificate;
    bio_new( bio_s_mem() );
}
is( Gasket::live(0), $live, 'nothing leaks' );

done_testing();
