# frozen_string_literal: true

require_relative "gasket/low_level"
require_relative "gasket/library"
require_relative "gasket/error"
require_relative "gasket/handle"
require_relative "gasket/values"
require_relative "gasket/shape"
require_relative "gasket/dynamic"
require_relative "gasket/certificate"
require_relative "gasket/context"
require_relative "gasket/stream"
require_relative "gasket/server"

# TLS on OpenSSL, through libgasket.
#
# Gasket::Stream is a connection that is used like an IO, Gasket::Server accepts them, Gasket::Context holds
# what they have in common. What goes wrong is a Gasket::Error.
#
# Below them is every function of libgasket and, by its own name, of OpenSSL: +Gasket.ctx_new+ is
# gasket_ctx_new, +Gasket.ssl_ctx_set_options+ is SSL_CTX_set_options, and +Gasket::SSL_OP_NO_TICKET+ is that
# constant of the OpenSSL which is loaded.
module Gasket
  FUNCTIONS.each { |name, shape| Shape.define(self, name, shape) }
  DIRECT_FUNCTIONS.each { |name, shape| Shape.define(self, name, shape) }

  class << self
    # What the last direct call on +object+, or the last one of this thread, has left in OpenSSL's error queue:
    # an exception with all of it, which is not raised, or nil. Whether that call has failed is what it
    # returned: OpenSSL leaves errors in calls that succeed, too.
    def direct_error(object = nil)
      record = DIRECT_ERROR.call(Handle.number(object))
      return nil if record.zero?

      error = Error.from_record(record)
      raise error if object && error.kind != :ssl

      error
    end

    # The bit of an option: +:no_sslv3+, in any case, is SSL_OP_NO_SSLv3; a number is itself.
    def ssl_option(option)
      return option if option.is_a?(Integer)

      wanted = "ssl_op_#{option}".tr("-", "_").downcase
      name = OPENSSL_CONSTANTS.each_key.find { |each| each.name.downcase == wanted }
      raise Error.make(:bad_argument, "OpenSSL has no option #{option.inspect}") unless name

      const_get(name)
    end

    # The bits of options together, for ssl_ctx_set_options.
    def ssl_options(*options)
      options.map { |option| ssl_option(option) }.reduce(0, :|)
    end

    # A constant of OpenSSL's, when it is first asked for.
    def const_missing(name)
      varies = OPENSSL_CONSTANTS.fetch(name) { return super }
      value = constant(name.name)
      # Those that vary with the version are not known for good before OpenSSL is loaded.
      varies ? value : const_set(name, value)
    rescue Error => e
      raise NameError.new(e.message, name, receiver: self)
    end
  end

  DIRECT_ERROR = Library.function("gasket_direct_error", "i", "i") # :nodoc:
  private_constant :DIRECT_ERROR
end
