# frozen_string_literal: true

module Gasket
  # What many streams have in common: protocol versions, certificate and key, whom to trust, ciphers. Streams
  # keep what they were made of: settings take effect for streams that are made afterwards.
  #
  # A client's verifies: TLS 1.2 and newer, the peer's certificate against the authorities that the system trusts,
  # or those that are given, and for the host that is connected to.
  class Context < Handle
    CLASSES["SSL_CTX"] = self
    SIDES = { client: CLIENT, server: SERVER, both: BOTH }.freeze
    VERIFICATIONS = { none: VERIFY_NONE, optional: VERIFY_OPTIONAL, required: VERIFY_REQUIRED }.freeze
    CHECKS = { none: CRL_NONE, peer: CRL_PEER, all: CRL_ALL }.freeze
    NEW = Library.function("gasket_ctx_new", "it", "i")
    MADE = Thread::Mutex.new
    private_constant :CHECKS, :NEW, :MADE

    public_class_method :new

    class << self
      # The number that a word stands for; a number is itself.
      def number(words, value) # :nodoc:
        return value if value.is_a?(Integer)

        words.fetch(value) { raise Error.make(:bad_argument, "#{value.inspect} is none of #{words.keys}") }
      end

      # The context of clients that are given none. It is made once.
      def default
        MADE.synchronize { @default ||= new }
      end
    end

    # A context for a side, :client, :server or :both. +method+ are protocol versions: "default" (TLS 1.2 and
    # newer), "tlsv1.3", "tlsv1.2+" ...; several with blanks between them.
    #
    # The settings are those that can be assigned below, and +certificate+, +key+ and +password+: files of the
    # certificate with its chain and of its key, if that is not in the first; or +certificate_data+ and
    # +key_data+, which are what would be in the files.
    #
    #   Gasket::Context.new(:server, certificate: "server.pem", alpn: %w[h2 http/1.1])
    def initialize(side = :client, method: nil, certificate: nil, key: nil, certificate_data: nil, key_data: nil,
                   password: nil, **settings)
      hold(Values.number(NEW.call(Context.number(SIDES, side), Values.text(method))), "SSL_CTX")
      set_certificate(certificate, key, password: password) if certificate
      set_certificate_data(certificate_data, key_data, password: password) if certificate_data
      settings.compact.each do |name, value|
        raise ArgumentError, "unknown setting: #{name}" unless SETTINGS.include?(name)

        public_send(:"#{name}=", value)
      end
    end

    # Sets the certificate that is shown to peers, and its key. Of several key types it can be called once each.
    def set_certificate(file, key_file = nil, password: nil)
      Gasket.ctx_set_certificate(self, file, key_file, password)
    end

    # The same with what would be in the files: PEM, DER or PKCS#12.
    def set_certificate_data(certificate, key = nil, password: nil)
      Gasket.ctx_set_certificate_bytes(self, certificate, key, password)
    end

    # What is asked of the peer's certificate: :none, :optional or :required.
    def verify=(mode)
      Gasket.ctx_set_verify(self, Context.number(VERIFICATIONS, mode))
    end

    # How many authorities may stand between certificate and root.
    def max_depth=(depth)
      Gasket.ctx_set_max_depth(self, depth)
    end

    # A file of authorities that are trusted, beside those that were given before.
    def ca_file=(path)
      Gasket.ctx_set_ca_file(self, path)
    end

    # A directory of them, named by <tt>openssl rehash</tt>.
    def ca_directory=(path)
      Gasket.ctx_set_ca_directory(self, path)
    end

    # The authorities themselves, PEM or DER.
    def ca_data=(data)
      Gasket.ctx_set_ca_bytes(self, data)
    end

    # True: those that the system trusts, too.
    def ca_system=(on)
      Gasket.ctx_set_ca_system(self) if on
    end

    # Which certificates are looked up in revocation lists, :none, :peer or :all; the lists are among the
    # authorities' files.
    def crl=(check)
      Gasket.ctx_set_crl(self, Context.number(CHECKS, check))
    end

    # The same with the lists in a file, or themselves as +data+.
    def set_crl(check, file = nil, data: nil)
      check = Context.number(CHECKS, check)
      data ? Gasket.ctx_set_crl_bytes(self, check, data) : Gasket.ctx_set_crl(self, check, file)
    end

    # OpenSSL's cipher list for TLS 1.2 and older.
    def ciphers=(list)
      Gasket.ctx_set_ciphers(self, Context.joined(list, ":"))
    end

    # The ciphers of TLS 1.3, preferred first.
    def ciphersuites=(list)
      Gasket.ctx_set_ciphersuites(self, Context.joined(list, ":"))
    end

    # The application protocols that this side speaks, preferred first: %w[h2 http/1.1].
    def alpn=(protocols)
      Gasket.ctx_set_alpn(self, Context.joined(protocols, ","))
    end

    # True: the server's order of preference chooses the cipher.
    def server_cipher_order=(on)
      Gasket.ctx_set_server_cipher_order(self, on ? 1 : 0)
    end

    # False: a client does not resume earlier sessions.
    def resumption=(on)
      Gasket.ctx_set_resumption(self, on ? 1 : 0)
    end

    # Other contexts for clients that ask for other names: {"*.example.com" => context}.
    def server_names=(contexts)
      contexts.each { |name, context| add_server_name(name, context) }
    end

    def add_server_name(name, context)
      Gasket.ctx_add_server_name(self, name, context)
    end

    # The 80 octets by which servers know each other's session tickets.
    def ticket_keys=(keys)
      Gasket.ctx_set_ticket_keys(self, keys)
    end

    # Pre-shared keys by their identities.
    def psk=(keys)
      keys.each { |identity, key| Gasket.ctx_add_psk(self, identity, key) }
    end

    SETTINGS = public_instance_methods(false).grep(/=\z/).map { |name| name.name.chomp("=").to_sym }.freeze
    private_constant :SETTINGS

    # "h2,http/1.1", of that or of its parts.
    def self.joined(list, joint) # :nodoc:
      list.respond_to?(:join) ? list.join(joint) : list
    end
  end
end
