# frozen_string_literal: true

module Gasket
  # Functions made of their shapes, when they are first called. spec/README.md explains the letters.
  class Shape # :nodoc:
    POINTERS = "brfpqhk"
    GIVEN = "otbrnfqk"

    # Makes the method +name+ of +owner+, which makes itself anew when it is first called.
    def self.define(owner, name, text)
      owner.define_singleton_method(name) do |*arguments|
        Shape.new(name, text).make(owner)
        public_send(name, *arguments)
      end
    end

    def initialize(name, text)
      @name = name
      @result, parameters, *@types = text.split(":", -1)
      @optional = parameters.index("|") || parameters.length
      @letters = parameters.delete("|").chars
    end

    def make(owner)
      function = Library.function("gasket_#{@name}", @letters.map { |letter| c_type(letter) }.join,
                                  @result.casecmp?("t") ? "t" : "i", waits: WAITING.include?(@name))
      # Ruby does not warn of the redefinition of what has an alias.
      owner.singleton_class.alias_method(@name, @name)
      owner.define_singleton_method(@name, &calling(function, @types.map { |type| type.empty? ? nil : type }))
    rescue Fiddle::DLError
      raise Error.make(:unsupported, "#{@name}: the libgasket that is loaded has no such function")
    end

    private

    # What calls C; its source names both.
    def calling(function, types)
      eval(source, binding, "gasket_#{@name}", 1)
    end

    def source
      <<~RUBY
        lambda do |#{heads.join(', ')}|
          #{preparations.join('; ')}
          answer = function.call(#{arguments.join(', ')})
          Callback.reraise if Callback.used
          #{values}
        end
      RUBY
    end

    def c_type(letter)
      return "t" if letter == "t"

      POINTERS.include?(letter) ? "p" : "i"
    end

    # What callers give: a0, a1 ... by the places in C.
    def heads
      places = @letters.each_index.select { |place| GIVEN.include?(@letters[place]) }
      places.map { |place| place < @optional ? "a#{place}" : "a#{place} = nil" }
    end

    # What has to be made of an argument before the call: b0, b1 ...
    def preparations
      @letters.each_with_index.filter_map do |letter, place|
        made = case letter
               when "b" then "Values.octets(a#{place})"
               when "r" then "Values.room(a#{place})"
               when "p", "h" then "Values.place(0)"
               when "q" then "Values.place(a#{place})"
               when "k" then "Values.place(Handle.number(a#{place}))"
               end
        "b#{place} = #{made}" if made
      end
    end

    def arguments
      @letters.each_with_index.map do |letter, place|
        case letter
        when "o" then "Handle.number(a#{place})"
        when "t" then "Values.text(a#{place})"
        when "n" then "a#{place}"
        when "f" then "Callback.of(a#{place}, #{CALLBACKS[@name]})"
        when "0".."7" then "Values.size(b#{letter})"
        else "b#{place}"
        end
      end
    end

    # The answer, unless it is nothing, and what C has stored.
    def values
      return answer if stored.empty?
      return "[#{[answer, *stored].join(', ')}]" unless @result == "v"

      "#{answer}; #{stored.size == 1 ? stored.first : "[#{stored.join(', ')}]"}"
    end

    def answer
      case @result
      when "v" then "Values.nothing(answer)"
      when "n" then "Values.number(answer)"
      when "t" then "Values.string(answer)"
      when "T" then "Values.string_of(answer, :#{@name}, #{@letters.first == 'o' ? 'a0' : 'nil'})"
      when "+" then "Values.new(answer, types[0])"
      when "." then "Values.borrowed(answer, types[0], nil)"
      else "Values.borrowed(answer, types[0], a#{@result})"
      end
    end

    def stored
      # The first of the types is that of the object which is returned.
      type = "vntT".include?(@result) ? -1 : 0
      first = @letters.index("o")
      @letters.each_with_index.filter_map do |letter, place|
        case letter
        when "p", "q" then "Values.stored_number(b#{place})"
        when "h" then "Values.stored(b#{place}, types[#{type += 1}], #{first ? "a#{first}" : 'nil'})"
        when "k" then "Values.stored(b#{place}, types[#{type += 1}], a#{place})"
        end
      end
    end
  end
end
