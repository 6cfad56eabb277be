# Ruby's own openssl.

require "openssl"
require "socket"
require_relative "worker"

class WithOpenssl < Worker
  def connect(port, mode)
    @client ||= OpenSSL::SSL::SSLContext.new.tap do |context|
      context.set_params(ca_file: @authority)
      context.session_cache_mode = OpenSSL::SSL::SSLContext::SESSION_CACHE_CLIENT
      context.session_new_cb = ->((_, session)) { @session = session }
    end
    plain = TCPSocket.new("127.0.0.1", port)
    plain.setsockopt(Socket::IPPROTO_TCP, Socket::TCP_NODELAY, 1)
    stream = OpenSSL::SSL::SSLSocket.new(plain, @client)
    stream.hostname = "localhost"
    stream.sync_close = true
    stream.session = @session if mode == 2 && @session
    stream.connect
  end

  def do_listen
    context = OpenSSL::SSL::SSLContext.new
    context.add_certificate(OpenSSL::X509::Certificate.new(File.read(@certificate)),
                            OpenSSL::PKey.read(File.read(@key)))
    plain = TCPServer.new("127.0.0.1", 0)
    @server = OpenSSL::SSL::SSLServer.new(plain, context)
    plain.addr[1]
  end

  def accept
    stream = @server.accept
    stream.io.setsockopt(Socket::IPPROTO_TCP, Socket::TCP_NODELAY, 1)
    stream.sync_close = true
    stream
  end

  def do_contexts(count)
    count.times { OpenSSL::SSL::SSLContext.new.tap(&:set_params).freeze }
  end
end

WithOpenssl.new.serve_commands
