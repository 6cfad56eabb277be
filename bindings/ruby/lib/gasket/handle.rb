# frozen_string_literal: true

module Gasket
  # What a handle of libgasket's stands for: a context, a stream, or an object of one of OpenSSL's types.
  #
  # One that is new is freed when it is closed or collected. One that was borrowed from another ends with that,
  # and keeps it. They are equal if their handles are.
  class Handle
    FREE = Library.function("gasket_free", "i", "i")
    TYPE = Library.function("gasket_direct_type", "i", "t")
    private_constant :FREE, :TYPE

    # Frees a handle once its object is collected.
    Finalizer = Struct.new(:number) do # :nodoc:
      def call(_id)
        FREE.call(number)
      end
    end
    private_constant :Finalizer

    class << self
      # The object for a handle that C has returned.
      def of(number, type = nil, origin = nil, owned: true) # :nodoc:
        (CLASSES[type] || Handle).allocate.hold(number, type, origin, owned)
      end

      # The number by which C knows +value+: a handle, a number or nil.
      def number(value) # :nodoc:
        case value
        when Handle then value.to_i
        when Integer then value
        when nil then 0
        else raise TypeError, "no handle: #{value.class}"
        end
      end
    end

    # Classes of objects by their types; others are Handles.
    CLASSES = {} # :nodoc:

    private_class_method :new

    def hold(number, type, origin = nil, owned = true) # :nodoc:
      @number = @identity = number
      @type = type
      @origin = origin
      @owned = owned
      ObjectSpace.define_finalizer(self, Finalizer.new(number)) if owned
      self
    end

    # The number by which libgasket knows it.
    def to_i
      return @number unless @number.zero?

      raise Error.make(:bad_handle, "#{inspect} cannot be used any more")
    end

    # OpenSSL's name of its type, such as "X509_NAME"; or "stream", "listener".
    def type
      @type ||= TYPE.call(@identity) || "object"
    end

    # Frees it, if it is not borrowed. It cannot be used any more.
    def free
      number = @number
      @number = 0
      @origin = nil
      return if number.zero? || !@owned

      ObjectSpace.undefine_finalizer(self)
      FREE.call(number)
      nil
    end

    alias close free

    def closed?
      @number.zero?
    end

    def ==(other)
      other.is_a?(Handle) && other.identity == identity
    end

    alias eql? ==

    def hash
      @identity.hash
    end

    def inspect
      "#<#{self.class} #{type}#{' (closed)' if closed?}>"
    end

    def initialize_copy(_other)
      raise TypeError, "#{self.class} cannot be copied"
    end

    protected

    attr_reader :identity
  end
end
