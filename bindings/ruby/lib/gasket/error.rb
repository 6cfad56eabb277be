# frozen_string_literal: true

require "socket"

module Gasket
  # Whatever fails in Gasket, with all that is known about it. It is a module, so that the exceptions can also
  # be what Ruby has for such a failure: an IOError, an Errno::ECONNREFUSED, an ArgumentError.
  module Error
    # What kind of failure it is: :ssl, :verify, :bad_handle ...
    attr_reader :kind
    # The operation that failed, such as "handshake".
    attr_reader :what
    # OpenSSL's codes, and its words for each, the oldest first.
    attr_reader :codes, :strings
    # Why the peer's certificate was refused: OpenSSL's number, 0 for none, and its words.
    attr_reader :verify_result, :verify_string
    # The number of the TLS alert that ended the connection, 0 for none.
    attr_reader :alert
    # The operating system's number, 0 for none.
    attr_reader :os_error
    # The other side, such as "example.com:443".
    attr_reader :peer

    def initialize(*)
      super
      describe(nil, nil, {})
    end

    # As Exception has it: <tt>raise error, "another message"</tt> raises a copy that says so.
    def exception(*text)
      text.empty? || text.first.equal?(self) ? self : super.reword(text.first.to_s)
    end

    # All of it in one line.
    def to_s
      @text || super
    end

    alias message to_s

    def describe(kind, text, facts) # :nodoc:
      @kind = kind
      @text = text
      @what = facts.fetch(:what, "")
      @codes = facts.fetch(:codes, [])
      @strings = facts.fetch(:strings, [])
      @verify_result = facts.fetch(:verify_result, 0)
      @verify_string = facts.fetch(:verify_string, "")
      @alert = facts.fetch(:alert, 0)
      @os_error = facts.fetch(:os_error, 0)
      @peer = facts.fetch(:peer, "")
      self
    end

    def reword(text) # :nodoc:
      @text = text
      self
    end
  end

  # An object that was freed, or is of another type.
  class BadHandleError < ArgumentError
    include Error
  end

  # An argument outside of what is possible.
  class BadArgumentError < ArgumentError
    include Error
  end

  # No memory, or no free handle.
  class NoMemoryError < ::NoMemoryError
    include Error
  end

  # OpenSSL cannot be found or used.
  class LibraryError < StandardError
    include Error
  end

  # The OpenSSL that is loaded cannot do it.
  class UnsupportedError < StandardError
    include Error
  end

  # Not possible now: too early, too late, or closed.
  class StateError < IOError
    include Error
  end

  # OpenSSL or the TLS protocol failed; the codes and the alert say how.
  class SSLError < StandardError
    include Error
  end

  # The peer's certificate was refused; the verify result says why.
  class VerifyError < SSLError
  end

  # The peer cut the connection off without TLS's farewell.
  class ClosedError < IOError
    include Error
  end

  # A host name could not be turned into an address.
  class ResolveError < SocketError
    include Error
  end

  # The time has run out. The stream goes on.
  class TimeoutError < (defined?(IO::TimeoutError) ? IO::TimeoutError : IOError)
    include Error
  end

  module Error
    CLASSES = {
      bad_handle: BadHandleError, bad_argument: BadArgumentError, no_memory: NoMemoryError,
      library: LibraryError, unsupported: UnsupportedError, state: StateError, ssl: SSLError,
      verify: VerifyError, closed: ClosedError, resolve: ResolveError, timeout: TimeoutError
    }.freeze
    KINDS = Gasket.constants.grep(/\AERROR_/).to_h do |name|
      [Gasket.const_get(name), name.name.delete_prefix("ERROR_").downcase.to_sym]
    end.freeze
    # What is below this is an error record.
    RECORDS_END = -(2**40)

    C = %i[kind code_count verify_result alert os].to_h do |name|
      [name, Library.function("gasket_error_#{name}", "i", "i")]
    end.merge(
      %i[what message verify_result_string peer].to_h do |name|
        [name, Library.function("gasket_error_#{name}", "i", "t")]
      end,
      code: Library.function("gasket_error_code", "ii", "i"),
      string: Library.function("gasket_error_string", "ii", "t"),
      free: Library.function("gasket_free", "i", "i")
    ).freeze
    private_constant :C, :CLASSES, :KINDS

    class << self
      # An exception of a kind; of kind :os it is the Errno exception of +facts+' +os_error+.
      def make(kind, text, **facts) # :nodoc:
        error = if kind == :os
                  SystemCallError.new(nil, facts.fetch(:os_error, 0)).extend(self)
                else
                  CLASSES.fetch(kind, LibraryError).new(text)
                end
        error.describe(kind, text, facts)
      end

      # The exception for a record, which is freed.
      def from_record(record) # :nodoc:
        facts = numbers(record).merge(texts(record))
        error = make(KINDS.fetch(C[:kind].call(record), :library), text(:message, record), **facts)
        C[:free].call(record)
        error
      end

      private

      def numbers(record)
        { verify_result: C[:verify_result].call(record), alert: C[:alert].call(record),
          os_error: C[:os].call(record) }
      end

      def texts(record)
        indices = [C[:code_count].call(record), 0].max.times
        { what: text(:what, record), peer: text(:peer, record),
          verify_string: text(:verify_result_string, record),
          codes: indices.map { |index| C[:code].call(record, index) },
          strings: indices.map { |index| text(:string, record, index) } }
      end

      def text(name, *arguments)
        (C[name].call(*arguments) || "").dup.force_encoding(Encoding::UTF_8).scrub
      end
    end
  end
end
