# frozen_string_literal: true

module Gasket
  # A socket that accepts TLS connections, like a TCPServer.
  #
  #   context = Gasket::Context.new(:server, certificate: "server.pem")
  #   server = Gasket::Server.new("127.0.0.1", 4433, context: context)
  #   loop { Thread.new(server.accept) { |stream| ... } }
  class Server < Handle
    CLASSES["listener"] = self
    NEW = Library.function("gasket_listener_new", "tii", "i")
    ACCEPT = Library.function("gasket_listener_accept", "iii", "i")
    private_constant :NEW, :ACCEPT

    public_class_method :new

    # The context of the streams that are accepted.
    attr_accessor :context

    # Makes one; with a block returns what that does, and closes it then.
    def self.open(...)
      server = new(...)
      return server unless block_given?

      begin
        yield server
      ensure
        server.close
      end
    end

    # Listens on a port of an address, 0 to have one picked; of all addresses where +host+ is nil.
    def initialize(host = nil, port = 0, context:, backlog: 0)
      @context = context
      hold(Values.number(NEW.call(Values.text(host), port, backlog)), "listener")
    end

    def port
      Gasket.listener_port(self)
    end

    # Waits for a client and returns its Stream, with settings as Stream.new has them. Nothing is exchanged yet: the
    # handshake is done by the first operation, so that a slow client holds up nobody else.
    def accept(**settings)
      loop do
        stream = accept_nonblock(exception: false, **settings)
        return stream unless stream == :wait_readable

        to_io.wait_readable
      end
    end

    # The same without waiting: raises IO::WaitReadable where there is nobody, or with <tt>exception: false</tt>
    # returns :wait_readable.
    def accept_nonblock(exception: true, plain: false, **settings)
      answer = ACCEPT.call(open_number, Handle.number(@context), 0)
      return Stream.accepted(answer, plain, settings) if answer.positive?
      raise Error.from_record(answer) if answer < Error::RECORDS_END
      raise IO::EAGAINWaitReadable, "nobody connects" if exception

      :wait_readable
    end

    # The socket, for IO.select. Do not accept on it.
    def to_io
      open_number
      @io ||= BasicSocket.for_fd(Gasket.listener_fd(self)).tap { |io| io.autoclose = false }
    end

    def fileno
      to_io.fileno
    end

    # Whoever waits in accept gets an IOError.
    def close
      @io&.close
      free
    end

    def inspect
      closed? ? super : "#<#{self.class} port #{port}>"
    end

    private

    def open_number
      closed? ? raise(Error.make(:state, "accept: the server is closed", what: "accept")) : to_i
    end
  end
end
