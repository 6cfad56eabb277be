# frozen_string_literal: true

module Gasket
  # Dynamic calls: functions of OpenSSL that are in no list, by a signature that is given at run time.
  #
  # The signature is libgasket's to understand; here it is only read as far as is needed to know what becomes of
  # each argument.
  class Dynamic # :nodoc:
    CALL = Library.function("gasket_dynamic_call", "ttpip", "i", waits: true)
    WORDS = /[^\s*]+|\*/
    OF_OWNERS = %w[const new counted copied interior static null taken kept stales freed raw out inout].freeze

    def self.call(name, signature, arguments)
      result, parameters = split(signature)
      new(name, arguments).call(signature, parameters, result.scan(WORDS))
    end

    # What a signature returns, and what it takes.
    def self.split(signature)
      text = signature.strip
      start = opening(text) or
        raise Error.make(:bad_argument, "dynamic_call: #{signature.inspect} is no signature")
      parameters = text[(start + 1)...-1].split(/,(?![^(]*\))/)
      parameters = [] if [[], ["void"]].include?(parameters.first.to_s.scan(WORDS))
      [text[0...start], parameters]
    end

    # Where the parenthesis is that the last one closes.
    def self.opening(text)
      return nil unless text.end_with?(")")

      depth = 0
      (text.length - 1).downto(0) do |place|
        depth += { ")" => 1, "(" => -1 }.fetch(text[place], 0)
        return place if depth.zero?
      end
      nil
    end
    private_class_method :split, :opening, :new

    def initialize(name, arguments)
      @name = name
      @arguments = arguments
      @origin = arguments.find { |argument| argument.is_a?(Handle) }
      @numbers = []
      @kept = []
      @stored = []
    end

    def call(signature, parameters, words)
      parameters.each { |parameter| take(parameter) }
      raise ArgumentError, "#{@name} is given more arguments than its signature says" unless @arguments.empty?

      answer = Values.place(0)
      Values.nothing(CALL.call(Values.text(@name), Values.text(signature), @numbers.pack("q*"), 8 * @numbers.size,
                               answer))
      Callback.reraise if Callback.used
      stored = @stored.map(&:call)
      return stored.size > 1 ? stored : stored.first if words == ["void"]

      returned = returned(words, answer.unpack1("q"))
      stored.empty? ? returned : [returned, *stored]
    end

    private

    def given
      raise ArgumentError, "#{@name} is given fewer arguments than its signature says" if @arguments.empty?

      @arguments.shift
    end

    # What a parameter or result is: "text", "address", "number", "callback", or an object's type.
    def kind(words)
      return "callback" if words == ["callback"]
      return "number" unless words.include?("*")

      type = (words.take_while { |word| word != "*" } - OF_OWNERS).last || "void"
      { "char" => "text", "void" => "address" }.fetch(type, type)
    end

    def take(parameter)
      words = parameter.scan(WORDS)
      case words.first
      when "bytes", "decode" then pair(Values.octets(given))
      when "room", "encode" then pair(Values.room(given))
      when "out" then place(kind(words.drop(1)), 0)
      when "inout" then place(kind(words.drop(1)), value(kind(words.drop(1))))
      when "length", "NULL" then nil
      else
        return if words.size > 1 && words.last.match?(/\A[-+]?\d+\z/)

        @numbers << value(parameter.include?("(*") ? "callback" : kind(words))
      end
    end

    def pair(octets)
      @numbers << address(octets) << Values.size(octets)
    end

    # Of a string's octets, which stay there during the call.
    def address(octets)
      return 0 if octets.nil?

      @kept << (pointer = Fiddle::Pointer[octets])
      pointer.to_i
    end

    def place(kind, number)
      place = Values.place(number)
      @numbers << address(place)
      @stored << if %w[number address text callback].include?(kind)
                   -> { Values.stored_number(place) }
                 else
                   -> { Values.stored(place, kind, @origin) }
                 end
    end

    def value(kind)
      value = given
      return address(terminated(Values.text(value))) if kind == "text" && !value.is_a?(Integer)
      return value.is_a?(Integer) ? value : Handle.number(value) if kind != "number"

      Integer(value)
    end

    # A text as C wants it. Ruby's own NUL behind a string is not there where it shares its octets.
    def terminated(text)
      return text if text.nil?
      raise ArgumentError, "text holds a NUL, at which C would end it" if text.include?("\0")

      "#{text}\0"
    end

    def returned(words, answer)
      case kind = kind(words)
      when "number", "address", "callback" then answer
      when "text" then answer.zero? ? nil : Values.utf8(Fiddle::Pointer.new(answer).to_s)
      else
        return Values.new(answer, kind) if words.include?("new")

        Values.borrowed(answer, kind, words.include?("static") ? nil : @origin)
      end
    end
  end

  # Calls a function of OpenSSL's, by its C name or Lisp name, that need be in no list. The signature says what
  # it takes and returns, as C does, with words for what C does not say (gasket_dynamic_call has them all):
  #
  #   Gasket.dynamic_call("EVP_Digest",
  #                       "int (bytes, length size_t, room, out unsigned int, const EVP_MD *, ENGINE * null)",
  #                       data, digest, Gasket.evp_sha256, nil)
  #
  # Arguments are numbers, texts, handles, nil for none, and Strings with their lengths. Returned is what the
  # function returns, in an array with what it stores if it does. The signature is believed: a wrong one does
  # what it does in C.
  def self.dynamic_call(name, signature, *arguments)
    Dynamic.call(name, signature, arguments)
  end
end
