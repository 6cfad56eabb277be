# frozen_string_literal: true

require "stringio"

module Gasket
  # What IO has for writing. As with sockets, what is written is sent at once; with <tt>sync = false</tt> it is
  # gathered until flush, close or 64 KiB.
  module Writing
    # What is gathered, and what one call is given at most.
    GATHERED = 65_536
    PIECE = 262_144
    WRITE = Library.function("gasket_stream_write", "ipii", "i")
    FLUSH = Library.function("gasket_stream_flush", "ii", "i")
    private_constant :GATHERED, :PIECE, :WRITE, :FLUSH

    # True, as it is to begin with: what is written is sent at once.
    attr_reader :sync

    def sync=(on)
      flush if on
      @sync = on ? true : false
    end

    # Writes all of them and returns how many octets they have. No other thread's come between.
    def write(*values)
      octets = values.map { |value| transcoded(value.to_s) }
      octets = octets.size == 1 ? octets.first : octets.map(&:b).join
      @writing.synchronize { put(octets) }
      octets.bytesize
    end

    # The same of one, past what is gathered.
    def syswrite(value)
      @writing.synchronize do
        send_gathered
        send_octets(transcoded(value.to_s))
      end
    end

    # Writes what can be without waiting, and returns how many octets that was. Where none could it raises
    # IO::WaitReadable or IO::WaitWritable, or with <tt>exception: false</tt> returns :wait_readable or
    # :wait_writable.
    def write_nonblock(value, exception: true)
      octets = transcoded(value.to_s)
      answer = @writing.synchronize do
        gathered = send_gathered_now
        gathered.negative? ? gathered : WRITE.call(to_i, octets, octets.bytesize, 0)
      end
      raise Error.from_record(answer) if answer < Error::RECORDS_END

      answer.negative? ? would_block(answer, exception) : answer
    end

    def <<(value)
      write(value)
      self
    end

    def print(*values)
      values = [$_] if values.empty?
      write(*values.flat_map { |value| [value, $,] }[0..-2], *[$\].compact)
      nil
    end

    def puts(*values)
      # It would make UTF-8 of other text.
      lines = StringIO.new(external_encoding == Encoding::BINARY ? "".b : +"")
      lines.puts(*values)
      write(lines.string)
      nil
    end

    def printf(format, *values)
      write(format(format, *values))
      nil
    end

    def putc(value)
      write(value.is_a?(Integer) ? [value & 0xff].pack("C") : value.to_str[0])
      value
    end

    # Sends what was gathered.
    def flush
      @writing.synchronize do
        send_gathered
        complete(:flush) { |number| FLUSH.call(number, 0) }
      end
      self
    end

    private

    def prepare_writing
      @writing = Thread::Mutex.new
      @sync = true
      @gathered = +"".b
    end

    def put(octets)
      if @sync || @gathered.bytesize + octets.bytesize >= GATHERED
        send_gathered
        send_octets(octets)
      else
        @gathered << octets.b
      end
    end

    def send_octets(octets)
      count = 0
      until count == octets.bytesize
        length = [octets.bytesize - count, PIECE].min
        count += complete(:write) do |number|
          WRITE.call(number, count.zero? ? octets : Fiddle::Pointer[octets] + count, length, 0)
        end
      end
      count
    end

    def send_gathered
      complete(:write) { send_gathered_now } until @gathered.empty?
    end

    # One call, which does not wait. What it takes is gone before any interrupt can be taken.
    def send_gathered_now
      return 0 if @gathered.empty?

      number = to_i
      size = @gathered.bytesize
      @gathered = @gathered.byteslice((answer = WRITE.call(number, @gathered, size, 0)).clamp(0, size)..)
      answer
    end

    # Text as the external encoding has it; octets are left alone.
    def transcoded(text)
      encoding = external_encoding
      return text if encoding == Encoding::BINARY || [encoding, Encoding::BINARY].include?(text.encoding)

      text.encode(encoding)
    end
  end
end
