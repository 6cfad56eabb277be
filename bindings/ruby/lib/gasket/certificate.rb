# frozen_string_literal: true

module Gasket
  # An X.509 certificate: what a peer has shown. It never changes and stays when its stream is gone.
  class Certificate < Handle
    CLASSES["X509"] = self
    NAMES = { subject: NAME_SUBJECT, issuer: NAME_ISSUER, alternative: NAME_ALTERNATIVE }.freeze
    NEW = Library.function("gasket_certificate_new_bytes", "pi", "i")
    private_constant :NAMES, :NEW

    public_class_method :new

    # Reads one from +data+, PEM or DER; of several the first.
    def initialize(data)
      data = Values.octets(data)
      hold(Values.number(NEW.call(data, Values.size(data))), "X509")
    end

    # The name of whom it was issued to, for people to read: "CN=example.com,O=Example".
    def subject
      Gasket.certificate_subject(self)
    end

    # The name of who issued it.
    def issuer
      Gasket.certificate_issuer(self)
    end

    # The number in hexadecimal digits.
    def serial
      Gasket.certificate_serial(self)
    end

    # Of X.509: 1, 2 or 3.
    def version
      Gasket.certificate_version(self)
    end

    def not_before
      Time.at(Gasket.certificate_not_before(self)).utc
    end

    def not_after
      Time.at(Gasket.certificate_not_after(self)).utc
    end

    # The parts of a name, :subject, :issuer or :alternative, in their order: [["DNS", "example.com"] ...].
    def names(which = :alternative)
      number = NAMES.fetch(which) { raise Error.make(:bad_argument, "no name: #{which.inspect}") }
      Array.new(Gasket.certificate_name_count(self, number)) do |index|
        [Gasket.certificate_name_type(self, number, index), Gasket.certificate_name_value(self, number, index)]
      end
    end

    # The digest of the whole certificate in hexadecimal digits.
    def fingerprint(digest = "sha256")
      Gasket.certificate_fingerprint(self, digest)
    end

    # The key's type: "RSA", "EC" ...
    def key_type
      Gasket.certificate_key_type(self)
    end

    def key_bits
      Gasket.certificate_key_bits(self)
    end

    # The public key in PEM.
    def key_pem
      Gasket.certificate_key_pem(self)
    end

    def to_pem
      Gasket.certificate_pem(self)
    end

    alias to_s to_pem

    def to_der
      der = "\0".b * Gasket.certificate_der(self, nil)
      Gasket.certificate_der(self, der)
      der
    end

    def inspect
      closed? ? super : "#<#{self.class} #{subject}>"
    end
  end
end
