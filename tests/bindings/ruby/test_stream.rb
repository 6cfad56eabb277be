# frozen_string_literal: true

require "timeout"

# Connections: how they begin, wait and end.
class TestStream < Minitest::Test
  include Pair

  def test_what_it_is
    pair(client: client_context(alpn: "h2"), server: server_context(alpn: %w[h2 http/1.1])) do |near, far|
      assert_equal [:client, :server, "h2", "h2"], [near.side, far.side, near.alpn, far.alpn]
      assert_match(/\ATLSv1/, near.protocol)
      assert_equal far.cipher, near.cipher
      assert_equal [0, "ok"], [near.verify_result, near.verify_string]
      assert_match(/\A#<Gasket::Stream localhost:\d+ TLSv1/, near.inspect)
      assert_equal "localhost", far.server_name
      assert_instance_of Gasket::Context, near.context
      refute near.tty?
      assert_nil far.peer_certificate
    end
  end

  def test_certificates
    pair do |near, _far|
      shown = near.peer_certificate
      assert_includes shown.names, %w[DNS localhost]
      assert_includes shown.names(:subject), %w[CN localhost]
      assert_operator shown.not_before, :<, Time.now
      assert_operator shown.not_after, :>, Time.now
      again = Gasket::Certificate.new(shown.to_der)
      assert_equal shown.fingerprint, again.fingerprint
      assert_equal [shown.subject, "RSA", 2048, 3], [again.subject, again.key_type, again.key_bits, again.version]
      assert_equal again.to_pem, Gasket::Certificate.new(again.to_pem).to_s
      assert_raises(Gasket::SSLError) { Gasket::Certificate.new("none") }
      assert_raises(Gasket::BadArgumentError) { shown.names(:none) }
    end
  end

  def test_settings
    only = client_context(method: "tlsv1.2", ciphers: %w[ECDHE-RSA-AES128-GCM-SHA256])
    pair(client: only) { |near, _far| assert_equal %w[TLSv1.2 ECDHE-RSA-AES128-GCM-SHA256], [near.protocol, near.cipher] }
    pair(method: "tlsv1.3", ciphersuites: "TLS_CHACHA20_POLY1305_SHA256") do |near, _far|
      assert_equal "TLS_CHACHA20_POLY1305_SHA256", near.cipher
    end
    pair(client: Gasket::Context.new(verify: :none)) { |near, _far| refute_equal 0, near.verify_result }
    assert_raises(ArgumentError) { Gasket::Context.new(no_such: 1) }
    assert_raises(Gasket::BadArgumentError) { Gasket::Context.new(verify: :perhaps) }
    assert_raises(Gasket::BadArgumentError) { Gasket::Context.new(method: "tlsv9") }
    assert_raises(Errno::ENOENT) { Gasket::Context.new(ca_file: "/no/such/file") }
  end

  def test_certificates_as_data
    server = Gasket::Context.new(:server, certificate_data: File.binread(certificate("server.pem")),
                                          key_data: File.binread(certificate("server.key")))
    client = Gasket::Context.new(ca_data: File.binread(certificate("root.pem")))
    pair(client: client, server: server) { |near, _far| assert_equal 0, near.verify_result }
  end

  def test_sockets_of_the_program
    over_sockets do |near, far, socket, _other|
      near.puts "over a socket pair"
      assert_equal "over a socket pair\n", far.gets
      assert_same socket, near.to_io
      far.sync_close = true
      [near, far].each(&:close)
      refute socket.closed?
      assert far.closed?
    end
  end

  def test_detaching
    over_sockets do |near, far, socket, other|
      near.puts "last"
      leaving = Thread.new { near.detach }
      assert_equal "last\n", far.gets
      assert_nil far.gets
      assert_same other, far.detach
      # Plain octets that may come right behind the farewell.
      other.puts "plain"
      assert_same socket, leaving.value
      assert_equal "plain\n", socket.gets
    end
  end

  def test_starttls
    Gasket::Server.open("127.0.0.1", 0, context: server_context) do |listener|
      serving = Thread.new do
        stream = listener.accept(plain: true, timeout: LIMIT)
        stream.puts "220 ready"
        assert_equal "STARTTLS\n", stream.gets
        stream.puts "220 go"
        stream.start_tls.gets
      end
      Gasket::Stream.connect("localhost", listener.port, context: client_context, plain: true) do |stream|
        assert_equal "220 ready\n", stream.gets
        stream.puts "STARTTLS"
        assert_equal "220 go\n", stream.gets
        stream.start_tls(timeout: LIMIT).puts "secret"
        assert_match(/TLS/, stream.protocol)
        assert_equal "secret\n", serving.value
      end
    end
  end

  def test_a_server_that_does_not_wait
    Gasket::Server.open("127.0.0.1", 0, context: server_context) do |listener|
      assert_equal :wait_readable, listener.accept_nonblock(exception: false)
      assert_raises(IO::WaitReadable) { listener.accept_nonblock }
      waiting = Thread.new { assert_raises(IOError) { listener.accept } }
      sleep 0.05
      listener.close
      assert waiting.join(LIMIT)
      assert_raises(Gasket::StateError) { listener.accept }
    end
  end

  def test_closing_in_another_thread
    pair do |near, _far|
      reading = Thread.new { assert_raises(IOError) { near.gets } }
      sleep 0.1
      assert_operator seconds { near.close }, :<, 5
      assert reading.join(5)
    end
  end

  def test_threads_go_on
    pair do |near, _far|
      ticks = 0
      near.timeout = 0.3
      counting = Thread.new do
        loop do
          sleep 0.005
          ticks += 1
        end
      end
      assert_raises(Gasket::TimeoutError) { near.gets }
      counting.kill
      assert_operator ticks, :>, 10
    end
  end

  def test_thread_kill
    pair do |near, far|
      reading = Thread.new { near.gets }
      sleep 0.1
      assert_operator seconds { reading.kill.join }, :<, 5
      far.puts "still there"
      assert_equal "still there\n", near.gets
    end
  end

  # Lines, and a reader whom KeyError strikes all the time; +mode+ says where. Returned are the lines that it got, and
  # how often it was struck.
  def struck(lines, mode)
    got = []
    struck = 0
    pair do |near, far|
      writing = Thread.new do
        lines.each_slice(100) do |some|
          far.write(*some)
          sleep 0.003
        end
        far.close
      end
      reading = Thread.handle_interrupt(KeyError => :never) do
        Thread.new do
          line = ""
          while line
            begin
              line = ""
              Thread.handle_interrupt(KeyError => mode) { line = near.gets }
            rescue KeyError
              struck += 1
            end
            got << line unless line.nil? || line.empty?
          end
        end
      end
      reading.report_on_exception = false
      begin
        reading.raise(KeyError) until reading.join(0.001)
      rescue KeyError
        nil # one that came at the very end
      end
      writing.join
    end
    [got, struck]
  end

  def test_interrupts_lose_nothing
    lines = Array.new(3000) { |number| "#{number} #{'.' * (number % 1000)}\n" }
    got, struck = struck(lines, :on_blocking)
    assert lines == got, "#{lines.size} lines, and #{got.size} came"
    assert_operator struck, :>, 0
    # Anywhere: what gets has returned may be dropped by Ruby, and nothing else.
    got, struck = struck(lines, :immediate)
    assert lines & got == got, "lines came twice, or in pieces"
    assert_operator lines.size - got.size, :<=, struck
  end

  def test_forked_children
    pair do |near, far|
      reader, writer = IO.pipe
      child = fork do
        near.puts "from the child"
        writer.puts "done"
        exit!(0)
      end
      assert_equal "from the child\n", far.gets
      assert_equal "done\n", reader.gets
      Process.wait(child)
      [reader, writer].each(&:close)
    end
  end

  def test_resumption
    client = client_context
    Gasket::Server.open("127.0.0.1", 0, context: server_context) do |listener|
      reused = Array.new(2) do
        serving = Thread.new { listener.accept(timeout: LIMIT).puts("ticket") }
        Gasket::Stream.connect("localhost", listener.port, context: client, timeout: LIMIT) do |stream|
          stream.gets
          serving.join
          stream.session_reused?
        end
      end
      assert_equal [false, true], reused
    end
  end
end
