# frozen_string_literal: true

require "tempfile"
require "timeout"

# What a stream gives as an IO: compared with what Ruby's own IO gives for the same octets.
class TestReading < Minitest::Test
  include Pair

  # A stream and a file that hold +octets+ and end there.
  def both(octets)
    pair do |near, far|
      writing = Thread.new do
        far.write(octets)
        far.close
      end
      Tempfile.create(binmode: true) do |file|
        file.write(octets)
        file.rewind
        yield near, file
      end
      writing.join
    end
  end

  def agree(octets)
    both(octets) do |stream, io|
      expected = yield io
      assert_equal expected, yield(stream)
    end
  end

  def test_lines
    octets = "one\n\n\ntwo\r\nthree\n\nlast"
    agree(octets, &:readlines)
    agree(octets) { |io| io.each_line(chomp: true).to_a }
    agree(octets) { |io| io.each_line("").to_a }
    agree(octets) { |io| io.each_line("t", chomp: true).to_a }
    agree(octets) { |io| io.each_line(nil).to_a }
    agree(octets) { |io| io.each_line(2).to_a }
    agree(octets) { |io| io.each_line("\n\n", 4).to_a }
    agree(octets) { |io| [io.gets, io.gets(3), io.gets(0), io.gets(nil, 5), io.gets(""), io.lineno] }
    agree("\n\n\none\n\n\n\ntwo") { |io| [io.gets(""), io.gets(""), io.gets("")] }
    agree("") { |io| [io.gets, io.gets(nil), io.read, io.read(0), io.read(1)] }
  end

  # The same errors as IO's, and nothing is lost by them.
  def test_arguments
    refused = lambda do |io, name, *arguments|
      io.public_send(name, *arguments) { nil }
    rescue ArgumentError, TypeError, FrozenError => e
      [e.class, name]
    end
    agree("one\ntwo") do |io|
      [[:each_line, 0], [:readlines, 0], [:readlines, "\n", 0], [:gets, :x], [:gets, "a", "b"], [:gets, 1, 2, 3],
       [:read, "4"], [:readpartial, nil], [:readpartial, "4"], [:read_nonblock, :x],
       [:readpartial, 2, "frozen"], [:read, 2, "frozen"]].map { |call| refused.call(io, *call) } << io.gets(2.5) << io.read
    end
  end

  def test_reading
    octets = Random.bytes(200_000)
    agree(octets, &:read)
    agree(octets) { |io| [io.read(5), io.read(100_000), io.getbyte, io.read(200_000), io.read(1), io.read] }
    agree("abcdef") { |io| [io.getc, io.ungetc("x"), io.getc, io.readchar, io.readbyte, io.read] }
    agree("abcdef") { |io| [io.ungetbyte("yz"), io.ungetbyte(0x41), io.read(4), io.each_byte.to_a] }
    agree("abc") { |io| io.each_char.to_a }
    agree("ab") { |io| [io.eof?, io.read(2), io.eof?, io.getc, io.getbyte] }
    agree("a\nb\n") { |io| [io.map(&:chomp), io.to_a] }
  end

  def test_ends
    both("x") do |stream, _io|
      assert_equal "x", stream.readpartial(100)
      assert_raises(EOFError) { stream.readpartial(100) }
      assert_raises(EOFError) { stream.readline }
      assert_raises(EOFError) { stream.readbyte }
      assert_raises(EOFError) { stream.readchar }
      assert_raises(EOFError) { stream.read_nonblock(1) }
      assert_nil stream.read_nonblock(1, exception: false)
      [%i[read], %i[readpartial], [:read_nonblock, { exception: false }]].each do |name, settings|
        buffer = +"before"
        stream.public_send(name, 1, buffer, **settings.to_h) rescue assert_kind_of(EOFError, $!)
        assert_empty buffer, name
      end
    end
  end

  def test_buffers_that_are_given
    pair do |near, far|
      far.write("hello world")
      buffer = +"before"
      assert_same buffer, near.read(5, buffer)
      assert_equal "hello", buffer
      near.readpartial(3, buffer)
      assert_equal " wo", buffer
      assert_equal "rld", near.read_nonblock(100, buffer)
      assert_equal :wait_readable, near.read_nonblock(1, exception: false)
      assert_raises(IO::WaitReadable) { near.read_nonblock(1) }
      assert_raises(ArgumentError) { near.read(-1) }
    end
  end

  def test_text
    pair(external_encoding: "UTF-8") do |near, far|
      far.write("zwölf\n語句")
      far.close
      line = near.gets
      assert_equal ["zwölf\n", Encoding::UTF_8], [line, line.encoding]
      assert_equal "語", near.getc
      assert_equal Encoding::BINARY, near.read(1).encoding
      near.ungetbyte("\xE5")
      assert_equal "句", near.read
    end
  end

  def test_a_limit_keeps_characters_whole
    pair(external_encoding: "UTF-8") do |near, far|
      far.puts("äöü")
      assert_equal "äö", near.gets(3)
      assert_equal "ü\n", near.gets(10)
    end
  end

  # They do not wait for what may never come.
  def test_octets_that_are_no_text
    pair(external_encoding: "UTF-8") do |near, far|
      near.timeout = 2
      far.write("é\xFFz\xE8y\xFFa".b)
      assert_equal ["é", "\xFF", "z", "\xE8", "y"], Array.new(5) { near.getc }
      assert_equal "\xFF", near.gets(1)
      assert_equal "a", near.getc
      writing = Thread.new { "語".each_byte { |octet| far.putc(octet) } }
      assert_equal "語", near.getc
      writing.join
    end
  end

  def test_what_ends_a_thread_loses_nothing
    pair do |near, far|
      near.timeout = 5
      [
        -> { Timeout.timeout(0.3) { near.read } rescue assert_kind_of(Timeout::Error, $!) },
        -> { Thread.new { near.read }.tap { |thread| sleep 0.3 }.kill.join }
      ].each do |ending|
        far.write("abc")
        ending.call
        far.write("def")
        assert_equal "abcdef", near.read(6)
      end
    end
  end

  def test_other_encodings
    pair(external_encoding: "ISO-8859-1") do |near, far|
      near.write("é")
      assert_equal "\xE9".b, far.read(1)
      far.write("\xE9\n".b)
      assert_equal "é\n", near.gets.encode("UTF-8")
    end
  end

  def test_copy_stream
    octets = Random.bytes(300_000)
    both(octets) do |stream, _io|
      copy = StringIO.new("".b)
      assert_equal octets.bytesize, IO.copy_stream(stream, copy)
      assert_equal octets, copy.string
    end
  end

  def test_select
    pair do |near, far|
      # What is not text, such as a session's ticket, makes the socket readable too.
      far.puts("ready")
      near.gets
      assert_nil IO.select([near], nil, nil, 0)
      far.write("a")
      assert_equal [[near], [], []], IO.select([near], nil, nil, LIMIT)
      assert_same near, near.wait_readable(LIMIT)
      assert_equal "a", near.getc
      assert_nil near.wait_readable(0.05)
      assert_same near, near.wait_writable(1)
    end
  end
end
