# frozen_string_literal: true

require "tempfile"

# What is written is what Ruby's own IO would have written.
class TestWriting < Minitest::Test
  include Pair

  def agree
    expected = StringIO.new(+"")
    yield expected
    pair do |near, far|
      yield near
      near.close
      assert_equal expected.string.b, far.read
    end
  end

  def test_text
    agree do |io|
      io.puts "a", ["b", ["c\n"]], nil, 1, []
      io.puts
      io.print "d", :e, 2.5
      io << "f" << 7
      io.printf("%03d|", 8)
      io.putc "gh"
      io.putc 65
      io.write("i", :j, nil)
    end
  end

  # Octets are written as they are, whatever they are said to be.
  def test_several_encodings
    latin = "caf\xE9".dup.force_encoding("ISO-8859-1")
    Tempfile.create(binmode: true) do |file|
      pair do |near, far|
        [file, near].each do |io|
          io.puts latin, "é", "\xFF".b, [latin]
          io.print "é", latin, "\xFF".b
          io.write "é", "\xFF".b, latin
          io.puts "hi".encode("UTF-16LE")
          io.close
        end
        assert_equal File.binread(file.path), far.read
      end
    end
  end

  def test_counts
    pair do |near, _far|
      assert_equal 4, near.write("aä", 1)
      assert_equal 2, near.syswrite("ä")
      assert_equal 3, near.write_nonblock("abc")
      assert_nil near.puts("a")
    end
  end

  def test_gathering
    pair do |near, far|
      near.sync = false
      near.puts "held"
      assert_equal :wait_readable, far.read_nonblock(1, exception: false)
      assert_same near, near.flush
      assert_equal "held\n", far.gets
      near.write("x" * 100_000)
      assert_equal 100_000, far.read(100_000).bytesize
      near.write("y")
      near.sync = true
      assert_equal "y", far.read(1)
    end
  end

  # Nobody reads: a writer that does not wait is told so, and one that waits for its time.
  def test_a_full_connection
    pair do |near, far|
      octets = Random.bytes(100_000)
      sent = +"".b
      until (count = near.write_nonblock(octets, exception: false)) == :wait_writable
        sent << octets.byteslice(0, count)
      end
      assert_raises(IO::WaitWritable) { near.write_nonblock(octets) }
      near.timeout = 0.1
      # The system may have found more room meanwhile.
      assert_raises(Gasket::TimeoutError) { 1000.times { near.write(octets) } }
      near.timeout = LIMIT
      assert_equal sent, far.read(sent.bytesize)
    end
  end

  def test_threads_do_not_mix
    pair do |near, far|
      lines = Array.new(4) { |number| number.to_s * 50_000 }
      writing = lines.map { |line| Thread.new { 3.times { near.puts line } } }
      read = Array.new(12) { far.gets(chomp: true) }
      writing.each(&:join)
      assert_equal lines.flat_map { |line| [line] * 3 }.sort, read.sort
    end
  end
end
