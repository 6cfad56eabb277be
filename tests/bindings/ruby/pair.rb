# frozen_string_literal: true

# What the tests share: certificates, and two streams that are connected to each other.
module Pair
  CERTIFICATES = ENV.fetch("GASKET_TEST_CERTIFICATES")
  LIMIT = 30

  module_function

  def certificate(name)
    File.join(CERTIFICATES, name)
  end

  def server_context(**settings)
    Gasket::Context.new(:server, certificate: certificate("server.pem"), key: certificate("server.key"), **settings)
  end

  def client_context(**settings)
    Gasket::Context.new(ca_file: certificate("root.pem"), **settings)
  end

  # A client's stream and the server's, both shaken hands; closed after the block.
  def pair(client: client_context, server: server_context, **settings)
    Gasket::Server.open("127.0.0.1", 0, context: server) do |listener|
      accepting = Thread.new { listener.accept(timeout: LIMIT).handshake }
      near = Gasket::Stream.connect("localhost", listener.port, context: client, timeout: LIMIT, **settings)
      near.timeout ||= LIMIT
      far = accepting.value
      return [near, far] unless block_given?

      begin
        yield near, far
      ensure
        near.abort
        far.abort
      end
    end
  end

  # The same over two ends of a socket pair, which are IOs of the program's.
  def over_sockets
    UNIXSocket.pair do |near, far|
      serving = Thread.new { Gasket::Stream.new(far, context: server_context, side: :server).handshake }
      stream = Gasket::Stream.new(near, context: client_context, server_name: "localhost")
      stream.handshake(timeout: LIMIT)
      yield stream, serving.value, near, far
    end
  end

  def seconds
    began = Process.clock_gettime(Process::CLOCK_MONOTONIC)
    yield
    Process.clock_gettime(Process::CLOCK_MONOTONIC) - began
  end
end
