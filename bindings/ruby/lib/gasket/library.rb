# frozen_string_literal: true

require "fiddle"
require "rbconfig"

module Gasket
  # libgasket was found nowhere, or what was found is another version.
  class LibraryNotFound < LoadError
    # The files that were tried, each with the reason why it was not loaded.
    attr_reader :attempts

    def initialize(attempts)
      @attempts = attempts
      tried = attempts.map { |file, reason| "\n  #{file} (#{reason})" }.join
      super("libgasket was not found. Tried:#{tried}\n" \
            "Build it with `make`, or set GASKET_LIBRARY to its path.")
    end
  end

  # Finding libgasket, and C functions as Fiddle has them.
  module Library # :nodoc:
    NAME = case RbConfig::CONFIG["host_os"]
           when /darwin/ then "libgasket.1.dylib"
           when /mingw|mswin/ then "gasket-1.dll"
           else "libgasket.so.1"
           end
    # Numbers, texts, pointers to a string's octets or nil, addresses as numbers.
    TYPES = {
      "i" => Fiddle::TYPE_LONG_LONG, "t" => Fiddle::TYPE_CONST_STRING, "p" => Fiddle::TYPE_VOIDP,
      "a" => Fiddle::TYPE_INTPTR_T
    }.freeze

    module_function

    # What GASKET_LIBRARY names, and only that if it is set; else the file beside the package, what the clone
    # has built that this source is from, and what the system's loader finds.
    def candidates
      chosen = ENV.fetch("GASKET_LIBRARY", "")
      return [chosen] unless chosen.empty?

      clone = File.expand_path("../../../..", __dir__)
      files = [File.join(__dir__, NAME)]
      files << File.join(clone, "build", NAME) if File.directory?(File.join(clone, "spec"))
      files.select { |file| File.exist?(file) } << NAME
    end

    def open(file)
      library = Fiddle.dlopen(file)
      version = Fiddle::Function.new(library["gasket_abi_version"], [], Fiddle::TYPE_LONG_LONG).call
      return library if version == ABI_VERSION

      raise Fiddle::DLError, "the binary interface #{version}, and this binding was made for #{ABI_VERSION}"
    end

    def find
      attempts = []
      candidates.each do |file|
        return open(file)
      rescue Fiddle::DLError => e
        attempts << [file, e.message]
      end
      raise LibraryNotFound, attempts
    end

    # The C function +name+; +parameters+ and +result+ are letters of TYPES.
    #
    # One that does not wait keeps Ruby's lock: it is too short to give that away, and no Thread#raise or signal
    # is taken between its end and the next Ruby code, so that what it has returned cannot be lost.
    def function(name, parameters, result, waits: false)
      types = parameters.each_char.map { |letter| TYPES.fetch(letter) }
      Fiddle::Function.new(LIBRARY[name], types, TYPES.fetch(result), name: name, need_gvl: !waits)
    end

    LIBRARY = find
  end
end
