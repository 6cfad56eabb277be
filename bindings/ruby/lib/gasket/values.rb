# frozen_string_literal: true

module Gasket
  # Values between Ruby and C: what generated functions are made of.
  module Values # :nodoc:
    RECORDS_END = Error::RECORDS_END
    KIND = Library.function("gasket_kind", "i", "i")
    DIRECT_ERROR = Library.function("gasket_direct_error", "i", "i")
    ERROR_KIND = Library.function("gasket_error_kind", "i", "i")
    FREE = Library.function("gasket_free", "i", "i")

    module_function

    # ---- Ruby to C ----

    # A text: a string or a path. Fiddle refuses those that hold a NUL.
    def text(value)
      value = value.to_path if value.respond_to?(:to_path)
      value = value.name if value.is_a?(Symbol)
      return value if value.nil?
      raise TypeError, "no text: #{value.class}" unless value.respond_to?(:to_str)

      value = value.to_str
      value.encoding == Encoding::BINARY ? value : value.encode(Encoding::UTF_8)
    end

    # What C reads.
    def octets(value)
      return value if value.nil? || value.is_a?(String)
      raise TypeError, "no octets: #{value.class}" unless value.respond_to?(:to_str)

      value.to_str
    end

    # What C fills.
    def room(value)
      return value if value.nil?
      raise TypeError, "no room to fill: #{value.class}" unless value.is_a?(String)

      # Strings share their octets until one of them is changed: here, before C does it.
      value.setbyte(0, 0) unless value.empty? && !value.frozen?
      value
    end

    def size(value)
      value.nil? ? 0 : value.bytesize
    end

    # A number that C may change; nil for none.
    def place(value)
      value.nil? ? nil : [value].pack("q")
    end

    # ---- C to Ruby ----

    def number(answer)
      raise Error.from_record(answer) if answer < RECORDS_END

      answer
    end

    def nothing(answer)
      raise Error.from_record(answer) if answer < RECORDS_END
    end

    # The object; nil for none; a state is itself.
    def new(answer, type)
      return number(answer) if answer.negative?

      answer.positive? ? Handle.of(answer, type) : nil
    end

    def borrowed(answer, type, origin)
      return number(answer) if answer.negative?
      return nil if answer.zero?

      origin.is_a?(Handle) && origin.to_i == answer ? origin : Handle.of(answer, type, origin, owned: false)
    end

    def stored_number(place)
      place&.unpack1("q")
    end

    # An object that C has stored the handle of. To free a borrowed one does nothing, so all are.
    def stored(place, type, origin)
      handle = place.unpack1("q")
      return nil if handle.zero?
      return origin if origin.is_a?(Handle) && !origin.closed? && origin.to_i == handle

      Handle.of(handle, type, origin)
    end

    def utf8(text)
      text.force_encoding(Encoding::UTF_8).scrub
    end

    # The text of a direct call; nil where OpenSSL has none.
    def string(answer)
      return utf8(answer) if answer

      record = DIRECT_ERROR.call(0)
      return nil if record.zero?
      raise Error.from_record(record) if ERROR_KIND.call(record) != ERROR_SSL

      FREE.call(record)
      nil
    end

    # The text of one of Gasket's own functions, which has none about a handle that is freed or of another kind.
    def string_of(answer, name, asked)
      return utf8(answer) if answer

      refuse_kind(name, number(KIND.call(Handle.number(asked)))) if asked
      raise Error.make(:bad_argument, "#{name}: there is no text about this")
    end

    # The name of a function begins with the kind that it is for.
    def refuse_kind(name, kind)
      needed = name.name[/\A[^_]+/]
      wanted = Gasket.constants.find { |constant| constant.name == "KIND_#{needed.upcase}" }
      return if wanted.nil? || Gasket.const_get(wanted) == kind

      found = Gasket.constants.grep(/\AKIND_/).find { |constant| Gasket.const_get(constant) == kind }
      found = found.name.delete_prefix("KIND_").downcase
      raise Error.make(:bad_handle, "#{name}: it is given a #{found} where a #{needed} is needed", what: name.name)
    end
  end

  # Blocks as C functions. They are kept for good: an object may call one after its last Ruby object is gone.
  module Callback # :nodoc:
    NUMBER = Fiddle::TYPE_LONG_LONG
    @kept = []

    class << self
      # True once there are any.
      attr_reader :used

      # The C function for +callable+, with +count+ parameters, all numbers; nil for nil.
      def of(callable, count)
        return nil if callable.nil?
        raise TypeError, "no callable: #{callable.class}" unless callable.respond_to?(:call)

        @used = true
        @kept << (made = Fiddle::Closure::BlockCaller.new(NUMBER, [NUMBER] * count, &guarded(callable)))
        made
      end

      # Raises what a callback has raised during the call that is over.
      def reraise
        error = Thread.current[:gasket_raised] or return
        Thread.current[:gasket_raised] = nil
        raise error
      end

      private

      # An exception must not pass through C: it answers 0, which refuses, and is raised after the call.
      def guarded(callable)
        lambda do |*arguments|
          Integer(callable.call(*arguments))
        rescue Exception => e
          Thread.current[:gasket_raised] ||= e
          0
        end
      end
    end
  end
end
