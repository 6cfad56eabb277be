# frozen_string_literal: true

module Gasket
  # What IO has for reading, over a stream's buffer.
  #
  # The buffer is refilled by large calls, since calls of C are slow. What an interrupt finds under way is put
  # back: nothing that has arrived is lost by a Timeout, Thread#raise or Ctrl-C.
  module Reading
    include Enumerable

    # Octets that are fetched at once.
    BLOCK = 65_536
    # Large reads go past the buffer, in pieces of this size.
    PIECE = 262_144
    READ = Library.function("gasket_stream_read", "iaii", "i")
    private_constant :BLOCK, :PIECE, :READ

    # Reads +length+ octets, or all until the peer's farewell. At the end it returns nil, or "" where no length
    # was given.
    def read(length = nil, buffer = nil)
      length &&= whole(length)
      raise ArgumentError, "negative length #{length} given" if length&.negative?

      buffer&.clear
      octets = @reading.synchronize { length ? take_up_to(length) : take_all }
      octets = given_back(length ? octets : encoded(octets), buffer)
      length && length.positive? && octets.empty? ? nil : octets
    end

    # What is there, up to +length+ octets; waits for the first one. Raises EOFError at the end.
    def readpartial(length, buffer = nil)
      buffer&.clear
      octets = @reading.synchronize { take_some(length) { fill } }
      raise EOFError, "end of file reached" unless octets

      given_back(octets, buffer)
    end

    # The same, past the buffer.
    def sysread(length, buffer = nil)
      raise IOError, "sysread for buffered IO" if buffered.positive?

      readpartial(length, buffer)
    end

    # The same without waiting. Where nothing is there it raises IO::WaitReadable or IO::WaitWritable, or with
    # <tt>exception: false</tt> returns :wait_readable or :wait_writable; and nil at the end.
    def read_nonblock(length, buffer = nil, exception: true)
      state = nil
      buffer&.clear
      octets = @reading.synchronize { take_some(length) { (state = fill_now).positive? } }
      return given_back(octets, buffer) if octets
      return would_block(state, exception) unless state.zero?
      raise EOFError, "end of file reached" if exception
    end

    # A line, with its end; nil at the end of file. As IO#gets: separator nil for all, "" for paragraphs, and a
    # limit of octets.
    def gets(*arguments, chomp: false)
      separator, limit = line_arguments(arguments)
      return +"" if limit&.zero?

      line = @reading.synchronize { take_line(separator, limit) }
      return nil unless line

      line = encoded(line)
      chomp && separator ? line.chomp(separator) : line
    end

    def readline(*arguments, chomp: false)
      gets(*arguments, chomp: chomp) or raise EOFError, "end of file reached"
    end

    def readlines(*arguments, chomp: false)
      each_line(*arguments, chomp: chomp).to_a
    end

    def each_line(*arguments, chomp: false)
      return to_enum(:each_line, *arguments, chomp: chomp) unless block_given?
      raise ArgumentError, "invalid limit: 0 for each_line" if line_arguments(arguments).last&.zero?

      while (line = gets(*arguments, chomp: chomp))
        yield line
      end
      self
    end

    alias each each_line

    # How many lines gets has read.
    attr_accessor :lineno

    # An octet as a number; nil at the end.
    def getbyte
      @reading.synchronize { take_up_to(1) }.getbyte(0)
    end

    def readbyte
      getbyte or raise EOFError, "end of file reached"
    end

    def each_byte
      return to_enum(:each_byte) unless block_given?

      while (octet = getbyte)
        yield octet
      end
      self
    end

    # A character of the external encoding; nil at the end.
    def getc
      @reading.synchronize do
        return nil unless buffered.positive? || fill

        encoded(take(character_length))
      end
    end

    def readchar
      getc or raise EOFError, "end of file reached"
    end

    def each_char
      return to_enum(:each_char) unless block_given?

      while (character = getc)
        yield character
      end
      self
    end

    # Puts octets back, to be read next.
    def ungetbyte(octets)
      octets = [octets & 0xff].pack("C") if octets.is_a?(Integer)
      @reading.synchronize { put_back(octets.b) } if octets
      nil
    end

    def ungetc(character)
      ungetbyte(character.is_a?(Integer) ? character.chr(external_encoding) : character)
    end

    # True at the peer's farewell. It waits until it knows.
    def eof?
      @reading.synchronize { buffered.zero? && !fill }
    end

    alias eof eof?

    # Octets that can be read without the network.
    def pending
      buffered + Gasket.stream_pending(self)
    end

    private

    def prepare_reading
      @reading = Thread::Mutex.new
      @buffer = +"".b
      @position = @taken = @lineno = 0
    end

    # ---- the buffer: @buffer from @position on ----

    def buffered
      absorb if @taken.positive?
      @buffer.bytesize - @position
    end

    # What C has put into @room belongs to the buffer. The three are set in one go: Ruby takes interrupts at
    # branches and returns, of which there are none between.
    def absorb
      fresh = @room[0, @taken]
      fresh = rest + fresh if @position < @buffer.bytesize
      @buffer, @position, @taken = fresh, 0, 0
    end

    def rest
      @buffer.byteslice(@position..)
    end

    # One call, which does not wait. How much it has read is noted before any interrupt can be taken.
    def fill_now
      absorb if @taken.positive?
      @room ||= Fiddle::Pointer.malloc(BLOCK, Fiddle::RUBY_FREE)
      answer = @taken = READ.call(to_i, @room.to_i, BLOCK, 0)
      @taken = 0 if answer.negative?
      raise Error.from_record(answer) if answer < Error::RECORDS_END

      answer
    end

    # Waits for octets, which are in the buffer then; false at the end of file.
    def fill
      complete(:read) { fill_now }.positive? && buffered.positive?
    end

    def put_back(octets)
      absorb if @taken.positive?
      @buffer, @position = octets + rest, 0
    end

    # Up to +length+ octets of those that are there.
    def take(length)
      absorb if @taken.positive?
      octets = @buffer.byteslice(@position, length)
      @position += octets.bytesize
      octets
    end

    # ---- reading ----

    # What is there; nil where the block finds nothing more.
    def take_some(length)
      length = whole(length)
      raise ArgumentError, "negative length #{length} given" if length.negative?
      return +"" if length.zero?

      buffered.positive? || yield ? take(length) : nil
    end

    def take_all
      take_large(Float::INFINITY)
    end

    # +length+ octets, fewer only at the end.
    def take_up_to(length)
      while buffered < length
        return take_large(length) if length - buffered >= BLOCK
        break unless fill
      end
      take(length)
    end

    # The same, past the buffer: C writes into the string that is returned.
    def take_large(length)
      octets = take(buffered)
      count = octets.bytesize
      while count < length
        octets << ("\0" * [length - count, PIECE].min) if octets.bytesize == count
        place = Fiddle::Pointer[octets].to_i
        answer = 0
        complete(:read) do |number|
          # In one go, as above.
          count += (answer = READ.call(number, place + count, octets.bytesize - count, 0)).clamp(0, PIECE)
          answer
        end
        break if answer.zero?
      end
      octets[count..] = ""
      done = octets
    ensure
      # No rescue sees what a Timeout throws, or Thread#kill.
      put_back(octets.byteslice(0, count)) if count && !done
    end

    def take_line(separator, limit)
      separator, skip = "\n\n", true if separator == ""
      skip_newlines if skip
      length = line_length(separator&.b, limit)
      length.zero? ? nil : take(length).tap { skip_newlines if skip }
    end

    # How long the line is that is next; what belongs to it is in the buffer then. One that a limit cuts is not
    # counted.
    def line_length(separator, limit)
      searched = 0
      loop do
        length = length_there(separator, searched)
        cut = limit && (length || buffered) > limit || (limit == buffered && !length)
        return whole_characters(limit) if cut
        return counted(length) if length

        searched = [buffered - separator.bytesize + 1, 0].max if separator
        return counted(buffered) unless fill
      end
    end

    def length_there(separator, searched)
      found = separator && buffered.positive? && @buffer.index(separator, @position + searched)
      found ? found + separator.bytesize - @position : nil
    end

    def counted(length)
      @lineno += 1 if length.positive?
      length
    end

    # So many octets, or those that complete the last character too.
    def whole_characters(length)
      (0..3).each do |more|
        fill if buffered < length + more
        return [length + more, buffered].min if whole?(length + more)
        break unless unfinished?(length + more)
      end
      length
    end

    def whole?(length)
      encoded(@buffer.byteslice(@position, length)).valid_encoding?
    end

    # Whether a character may only lack its rest. Octets that are no text stand for themselves.
    def unfinished?(length)
      encoded(@buffer.byteslice(@position, length)).encode(Encoding::UTF_32LE)
      false
    rescue Encoding::InvalidByteSequenceError => e
      e.incomplete_input?
    rescue EncodingError
      false
    end

    def skip_newlines
      while buffered.positive? || fill
        break unless @buffer.getbyte(@position) == 10

        @position += 1
      end
    end

    # How many octets of the buffer are its first character.
    def character_length
      (1..4).each do |length|
        return length if whole?(length)
        break unless unfinished?(length)

        fill if buffered <= length
      end
      1
    end

    def line_arguments(arguments)
      raise ArgumentError, "wrong number of arguments (given #{arguments.size}, expected 0..2)" if arguments.size > 2

      separator, limit = arguments
      separator, limit = $/, separator if arguments.size == 1 && separator && !separator.respond_to?(:to_str)
      separator = $/ if arguments.empty?
      limit &&= whole(limit)
      [separator&.to_str, limit&.negative? ? nil : limit]
    end

    def whole(number)
      return number.to_int if number.respond_to?(:to_int)

      raise TypeError, "no implicit conversion of #{number.class} into Integer"
    end

    def encoded(octets)
      octets.force_encoding(external_encoding)
    end

    def given_back(octets, buffer)
      buffer ? buffer.replace(octets) : octets
    end
  end
end
