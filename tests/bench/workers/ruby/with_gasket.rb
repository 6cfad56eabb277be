# Gasket from Ruby.

$LOAD_PATH.unshift(File.join(__dir__, "../../../../bindings/ruby/lib"))
require "gasket"
require_relative "worker"

class WithGasket < Worker
  def connect(port, mode)
    @contexts ||= {}
    resumes = mode != 0
    @contexts[resumes] ||= Gasket::Context.new(ca_file: @authority, resumption: resumes)
    Gasket::Stream.connect("127.0.0.1", port, context: @contexts[resumes])
  end

  def do_listen
    context = Gasket::Context.new(:server, certificate: @certificate, key: @key)
    @server = Gasket::Server.new("127.0.0.1", 0, context: context)
    @server.port
  end

  def accept
    @server.accept
  end

  def do_accept
    super.handshake
  end

  def do_contexts(count)
    count.times { Gasket::Context.new(ca_system: true).free }
  end
end

WithGasket.new.serve_commands
