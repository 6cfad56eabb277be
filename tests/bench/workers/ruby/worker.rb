# What the two workers in Ruby share: the commands, and what is done through a connection. A worker says how
# connections are made: connect(port, mode), where mode is 0 with a full handshake, 1 what there is if nothing is
# said, 2 resumed where the program can have that.
class Worker
  BLOCK = ("x" * 65_536).b

  def initialize
    @certificate, @key, @authority = ARGV
  end

  # Methods named do_... are commands.
  def serve_commands
    $stdout.sync = true
    words = methods.grep(/\Ado_/).map { |name| name[3..].tr("_", "-") }
    puts "ready #{words.join(' ')}"
    $stdin.each_line do |line|
      word, *numbers = line.split
      answer = public_send("do_#{word.tr('-', '_')}", *numbers.map(&:to_i))
      puts "ok #{answer.is_a?(Integer) ? answer : 0}"
    end
  end

  def do_open(port)
    @stream = connect(port, 1)
  end

  def do_close
    @stream.close
  end

  def do_read(size, count)
    room = String.new(capacity: size)
    @stream.syswrite("g")
    count -= @stream.readpartial(size, room).bytesize while count > 0
  end

  def do_write(size, count)
    block = BLOCK[0, size]
    (count / size).times { write_whole(block) }
    @stream.readpartial(1)
  end

  # Ruby's openssl may write a part.
  def write_whole(block)
    count = @stream.syswrite(block)
    write_whole(block.byteslice(count..)) if count < block.bytesize
  end

  def do_write_small(size, count)
    block = BLOCK[0, size]
    @stream.sync = false
    (count / size).times { @stream.write(block) }
    @stream.flush
    @stream.sync = true
    @stream.read(1)
  end

  def do_read_small(size, count)
    @stream.syswrite("g")
    (count / size).times { @stream.read(size) }
  end

  def do_lines(size, count)
    @stream.syswrite("g")
    (count / size).times { @stream.gets }
  end

  def do_bytes_in(_, count)
    @stream.syswrite("g")
    count.times { @stream.getc }
  end

  def do_bytes_out(_, count)
    do_write_small(1, count)
  end

  def do_ping(size, count)
    block = BLOCK[0, size]
    count.times do
      @stream.write(block)
      @stream.read(size)
    end
  end

  def do_echo(size, count)
    count.times { @stream.write(@stream.read(size)) }
  end

  def do_visit(port, count, mode)
    count.times do
      stream = connect(port, mode)
      stream.write("x")
      stream.read(1)
      stream.close
    end
  end

  def do_accept
    @stream = accept
  end

  def do_serve(count)
    count.times do
      stream = accept
      stream.write(stream.read(1))
      stream.close
    end
  end
end
