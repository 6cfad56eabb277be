use NativeCall;
use Gasket::Error;
use Gasket::Handle;
use Gasket::Library;
use Gasket::Shape;
use Gasket::Table;

my &c-new = c-function('ctx_new', :(int64, Str --> int64));

#| What streams have in common: certificate, whom to trust, protocol versions.
unit class Gasket::Context is Gasket::Handle;

my constant VERIFY = %(
    none => Gasket::Table::VERIFY_NONE, optional => Gasket::Table::VERIFY_OPTIONAL,
    required => Gasket::Table::VERIFY_REQUIRED);

#| A client's, or a server's. Each setting is a gasket_ctx_set_ function by its name: C<ca-file>, C<alpn>. Several
#| values are a list: C«:crl(1, 'list.pem')», but protocols that are told may be one, too.
method new(Bool :$server = False, Str :$method = Str, :$certificate, :$key, Str :$password, *%settings) {
    my $side = $server ?? Gasket::Table::SERVER !! Gasket::Table::CLIENT;
    my $made = self.bless(number => checked(c-new($side, $method)), type => 'SSL_CTX');
    $made.set('certificate', $certificate, $key, $password) with $certificate;
    for %settings.sort -> (:key($name), :$value) {
        $made.set($name, |arguments($name, $value)) if $value.defined;
    }
    $made
}

sub arguments(Str $name, $value) {
    given $name {
        when 'verify' { VERIFY{$value} // $value }
        when 'alpn' { $value.join(',') }
        when 'ca-system' { Empty }
        default { $value.list }
    }
}

method set(Str $setting, *@arguments) {
    Gasket::Shape.of("ctx_set_{ $setting.trans('-' => '_') }").call(self, |@arguments);
    self
}
