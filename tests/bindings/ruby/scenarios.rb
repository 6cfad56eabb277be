# frozen_string_literal: true

# The scenarios of ../scenarios/list, a server and visits to others' (../scenarios/README.md).

require "digest"
require "gasket"
require "timeout"

CERTIFICATES = ENV.fetch("GASKET_TEST_CERTIFICATES")
# Nothing here takes so long, and nothing waits for longer.
LIMIT = 60

def certificate(name)
  File.join(CERTIFICATES, name)
end

def context(trusted = "root", **settings)
  Gasket::Context.new(ca_file: certificate("#{trusted}.pem"), **settings)
end

def port(service)
  Integer(ENV.fetch("GASKET_PORT_#{service}"))
end

def connect(service, context: context(), **settings, &block)
  Gasket::Stream.connect("localhost", port(service), context: context, timeout: LIMIT, **settings, &block)
end

def check(condition, text)
  raise "it is not so: #{text}" unless condition
end

# The exception, of +type+, that the block raises.
def failure(type)
  result = yield
rescue type => e
  e
else
  raise "#{type} is not raised: #{result.inspect}"
end

def seconds
  began = Process.clock_gettime(Process::CLOCK_MONOTONIC)
  yield
  Process.clock_gettime(Process::CLOCK_MONOTONIC) - began
end

def echoed(stream, line = "hello")
  stream.puts line
  check stream.gets&.chomp == line, "the line comes back"
end

# What each is named for, in the order of the list.
module Scenarios
  module_function

  def text
    lines = ["Ærøskøbing", "日本語", "", "𝄞 and the end"]
    connect("ECHO", external_encoding: "UTF-8", sync: false) do |stream|
      stream.puts lines
      stream.print "no end"
      stream.flush
      stream.close_write
      check stream.each_line(chomp: true).to_a == lines + ["no end"], "all lines come back"
    end
  end

  def bytes
    all = (0..255).to_a.pack("C*")
    connect("ECHO") do |stream|
      stream.write(all)
      check stream.read(256) == all, "all octets come back"
      stream << all.reverse
      check Array.new(256) { stream.readbyte } == all.reverse.bytes, "and one by one"
    end
  end

  def bulk
    octets = Random.bytes(10 << 20)
    connect("TALLY") do |stream|
      stream.write(octets)
      stream.close_write
      check stream.gets == "#{octets.bytesize} #{Digest::SHA256.hexdigest(octets)}\n", "all were sent"
    end
    connect("SOURCE") do |stream|
      stream.puts 10 << 20
      digest = stream.gets(chomp: true)
      check Digest::SHA256.hexdigest(stream.read(10 << 20)) == digest, "all were read"
      check stream.eof?, "and no more"
    end
  end

  def last_words
    octets = Random.bytes(150_000)
    connect("LATE") { |stream| stream.write(octets) }
    connect("HEARD") do |stream|
      check stream.gets == "#{octets.bytesize} #{Digest::SHA256.hexdigest(octets)}\n", "all is heard"
    end
  end

  def half_close
    connect("TALLY") do |stream|
      stream.write("abc")
      stream.close_write
      check stream.read.start_with?("3 ba7816bf"), "the answer comes"
      failure(Gasket::StateError) { stream.write("d") }
    end
  end

  def end_of_file
    connect("ECHO") do |stream|
      stream.write("bye")
      stream.close_write
      check stream.read == "bye", "what came before"
      check [stream.eof?, stream.read, stream.read(1), stream.gets, stream.getc] == [true, "", nil, nil, nil],
            "the end is Ruby's"
      failure(EOFError) { stream.readline }
      failure(EOFError) { stream.readpartial(1) }
      check stream.read_nonblock(1, exception: false).nil?, "nil at the end"
    end
  end

  def cut
    connect("CUT") do |stream|
      check stream.read(4) == "half", "what came before"
      check failure(Gasket::ClosedError) { stream.read(1) }.kind == :closed, "it is no end"
      check failure(IOError) { stream.gets }.class != EOFError, "nor later"
    end
  end

  def refused
    { "UNTRUSTED" => 20, "EXPIRED" => 10, "SELF_SIGNED" => 18 }.each do |service, result|
      error = failure(Gasket::VerifyError) { connect(service) }
      check error.verify_result == result, "#{service} has #{error.verify_result}"
    end
  end

  def wrong_host
    check failure(Gasket::VerifyError) { connect("OTHER") }.verify_result == 62, "verify result 62"
  end

  def names
    connect("NAMES", context: context(alpn: %w[alpha beta])) do |stream|
      check stream.gets == "localhost beta\n", "the peer sees both"
      check [stream.alpn, stream.server_name] == %w[beta localhost], "and we do"
    end
    connect("NAMES", server_name: "elsewhere.test", verify_host: "localhost") do |stream|
      check stream.gets == "elsewhere.test -\n", "another name"
    end
  end

  def client_certificate
    shown = context(certificate: certificate("client.pem"), key: certificate("client.key"))
    connect("CLIENT", context: shown) { |stream| check !stream.gets.strip.empty?, "the name comes" }
    error = failure(Gasket::SSLError) { connect("CLIENT", &:gets) }
    check error.alert == 116, "alert 116: #{error.message}"
  end

  def timeout
    connect("ECHO") do |stream|
      stream.timeout = 0.2
      took = seconds { failure(Gasket::TimeoutError) { stream.read(1) } }
      check took.between?(0.15, 10), "it took #{took}"
      stream.timeout = LIMIT
      echoed(stream)
    end
    took = seconds do
      failure(Gasket::TimeoutError) do
        Gasket::Stream.connect("localhost", port("MUTE"), context: context, timeout: 0.2)
      end
    end
    check took.between?(0.15, 10), "the handshake took #{took}"
  end

  # Timeout, Ctrl-C, and an exception from another thread.
  def interrupt
    connect("ECHO") do |stream|
      stream.write("he")
      check stream.read(2) == "he", "the handshake is done"
      took = seconds { failure(Timeout::Error) { Timeout.timeout(0.2) { stream.gets } } }
      check took < 5, "Timeout took #{took}"
      took = seconds { failure(Interrupt) { interrupted_soon { stream.read(5) } } }
      check took < 5, "Interrupt took #{took}"
      reader = Thread.new { failure(KeyError) { stream.getc } }
      sleep 0.1
      reader.raise(KeyError)
      check reader.join(5), "Thread#raise ends it"
      echoed(stream)
    end
  end

  def interrupted_soon
    Thread.new do
      sleep 0.2
      Process.kill(:INT, Process.pid)
    end
    yield
  end

  def hundred
    shared = context
    threads = Array.new(100) do |number|
      Thread.new { connect("ECHO", context: shared) { |stream| echoed(stream, "number #{number}") } }
    end
    threads.each { |thread| check thread.join(LIMIT), "all end" }
  end

  def misuse
    stream = connect("ECHO")
    stream.close
    stream.close
    check failure(IOError) { stream.gets }.message == "closed stream", "as an IO says it"
    failure(Gasket::StateError) { stream.write("x") }
    freed = context
    freed.free
    check failure(Gasket::BadHandleError) { connect("ECHO", context: freed) }.kind == :bad_handle, "freed"
    error = failure(Gasket::BadHandleError) { Gasket.stream_protocol(context) }
    check error.message.include?("ctx"), "of another kind: #{error.message}"
    failure(TypeError) { Gasket.stream_protocol("stream") }
    failure(ArgumentError) { Gasket.stream_protocol }
  end

  def collector
    before = Gasket.live(Gasket::KIND_STREAM)
    used = connect("ECHO")
    shared = context
    drop(shared, 50)
    20.times do |number|
      GC.start
      echoed(used, "collected #{number}")
    end
    left = Gasket.live(Gasket::KIND_STREAM) - before
    # What still lies on the machine's stack is not collected.
    check left.between?(1, 10), "#{left} are left"
    used.close
  end

  def drop(shared, count)
    count.times { connect("ECHO", context: shared) }
    nil
  end

  def errors
    error = failure(Gasket::VerifyError) { connect("UNTRUSTED") }
    check [error.kind, error.what, error.peer] == [:verify, "handshake", "localhost:#{port('UNTRUSTED')}"],
          "kind, what and peer: #{error.inspect}"
    check error.codes.first.positive? && error.strings.first.include?("certificate verify failed"), "codes"
    check [error.verify_result, error.verify_string] == [20, "unable to get local issuer certificate"], "verify"
    check error.alert == 48, "the alert is #{error.alert}"
    check error.message.include?("verify result 20"), error.message
    refused = failure(Errno::ECONNREFUSED) { Gasket::Stream.connect("127.0.0.1", 1, context: context) }
    check refused.is_a?(Gasket::Error) && refused.os_error == Errno::ECONNREFUSED::Errno, "an Errno, too"
    failure(Gasket::SSLError) { connect("PLAIN") }
    failure(SocketError) { Gasket::Stream.connect("no.such.host.invalid", 1, context: context) }
  end

  def direct
    made = context
    options = Gasket.ssl_ctx_set_options(made, Gasket.ssl_options(:no_ticket, :no_compression))
    check (options & Gasket::SSL_OP_NO_TICKET) != 0, "options"
    connect("ECHO", context: made) do |stream|
      check Gasket.ssl_get_version(stream.ssl) == stream.protocol, "version"
      bits, algorithm_bits = Gasket.ssl_cipher_get_bits(Gasket.ssl_get_current_cipher(stream.ssl))
      check [bits, algorithm_bits].all? { |each| [128, 256].include?(each) }, "bits"
      # Here alone the length is before its octets.
      check Gasket.ssl_ctx_use_certificate_asn1(made, stream.peer_certificate.to_der) == 1, "a certificate"
    end
    check Gasket.ssl_ctx_use_certificate_file(made, "/none", Gasket::SSL_FILETYPE_PEM).zero?, "it fails"
    check Gasket.direct_error(made).strings.any? { |text| text.include?("system lib") }, "and says why"
  end
end

METHODS = { "end" => :end_of_file }.freeze

def run_scenarios
  File.readlines(File.join(__dir__, "../scenarios/list")).each do |line|
    name = line.split.first
    begin
      Timeout.timeout(2 * LIMIT) { Scenarios.public_send(METHODS.fetch(name, name.tr("-", "_").to_sym)) }
      puts "ok #{name}"
    rescue StandardError, Interrupt => e
      puts "not ok #{name} #{e.class}: #{e.message.tr("\n", ' ')}"
      warn e.full_message
    end
  end
end

def echo(stream)
  while (octets = stream.readpartial(65_536))
    stream.write(octets)
  end
rescue EOFError
  stream.close
rescue Gasket::Error => e
  warn e.message
  stream.abort
end

def serve
  made = Gasket::Context.new(:server, certificate: certificate("server.pem"), key: certificate("server.key"))
  server = Gasket::Server.new("127.0.0.1", 0, context: made)
  Thread.new { loop { Thread.new(server.accept) { |stream| echo(stream) } } }
  puts "port #{server.port}"
  $stdout.flush
  $stdin.read
end

def visit(name, port)
  Gasket::Stream.connect("localhost", port, context: context, timeout: LIMIT) do |stream|
    stream.timeout = LIMIT
    echoed(stream, "visitor")
  end
  error = failure(Gasket::VerifyError) do
    Gasket::Stream.connect("localhost", port, context: context("unknown"), timeout: LIMIT)
  end
  check [19, 20].include?(error.verify_result), error.message
  puts "ok #{name}"
rescue StandardError => e
  puts "not ok #{name} #{e.class}: #{e.message}"
end

case ARGV.shift
when "scenarios" then run_scenarios
when "serve" then serve
when "visit" then ARGV.each { |place| place.split("=").then { |name, number| visit(name, Integer(number)) } }
end
