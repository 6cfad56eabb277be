# frozen_string_literal: true

require "socket"
require_relative "waiting"
require_relative "reading"
require_relative "writing"

module Gasket
  # A TLS connection, which is used like an IO.
  #
  #   Gasket::Stream.connect("example.com", 443) do |stream|
  #     stream.puts "GET / HTTP/1.0\r\nHost: example.com\r\n\r\n"
  #     puts stream.read
  #   end
  #
  # One thread may read while another writes, and a third may close. Octets are read as they are; +external_encoding+
  # says which text they are.
  class Stream < Handle
    include Waiting
    include Reading
    include Writing

    CLASSES["stream"] = self
    CONNECT = Library.function("gasket_stream_connect", "iti", "i")
    OVER = Library.function("gasket_stream_new_fd", "iii", "i")
    HANDSHAKE = Library.function("gasket_stream_handshake", "ii", "i")
    SHUTDOWN = Library.function("gasket_stream_shutdown", "ii", "i")
    LINGER = Library.function("gasket_stream_linger", "ii", "i")
    CLOSE = Library.function("gasket_stream_close", "ii", "i")
    DETACH = Library.function("gasket_stream_detach", "ii", "i")
    # With so much to be sent it takes no more.
    BUSY = 65_536
    # How many seconds closing waits at most for a server that has to be heard before.
    LONGEST_LINGER = 5
    private_constant :BUSY, :LONGEST_LINGER, :CONNECT, :OVER, :HANDSHAKE, :SHUTDOWN, :LINGER, :CLOSE, :DETACH

    public_class_method :new

    class << self
      # Connects to a port of a host, a name or an address, whose the certificate must be. Returns the stream, or
      # what the block does, and closes it then.
      #
      # context::   the Context
      # timeout::   how many seconds connecting and the handshake may take
      # handshake:: false: they are left to the first operation
      # plain::     true: the connection begins without TLS; start_tls goes on with it
      #
      # Further settings are those of Stream.new, and all that can be assigned.
      def connect(host, port, context: Context.default, timeout: nil, handshake: true, plain: false, **settings)
        stream = allocate.hold(Values.number(CONNECT.call(Handle.number(context), Values.text(host), port)), "stream")
        stream.settle(plain, settings) { stream.handshake(timeout: timeout) if handshake && !plain }
        return stream unless block_given?

        begin
          yield stream
        ensure
          stream.close
        end
      end

      # The stream that a listener has accepted.
      def accepted(number, plain, settings) # :nodoc:
        allocate.hold(number, "stream").settle(plain, settings)
      end
    end

    # A stream over a socket that is connected: an IO, or its descriptor. It stays the program's: +sync_close+ says
    # whether it is closed with the stream.
    #
    # side::        :client or :server
    # server_name:: the host to ask for
    # verify_host:: whom the certificate must be for, if that is another; "" for anybody
    # method, ciphers, ciphersuites, verify, max_depth, server_cipher_order::
    #               where this stream has it otherwise than its context
    # ignore_unexpected_eof::
    #               true: a connection that is cut off ends like any other
    # timeout::     how many seconds an operation may wait
    # sync, sync_close, external_encoding:: see there
    def initialize(socket, context: Context.default, side: :client, plain: false, **settings)
      @io = socket.respond_to?(:to_io) ? socket.to_io : IO.for_fd(socket, autoclose: false)
      number = OVER.call(Handle.number(context), @io.fileno, Context.number(Context::SIDES, side))
      hold(Values.number(number), "stream")
      settings[:verify_host] ||= settings[:server_name] if settings[:server_name]
      settle(plain, settings)
    end

    def to_i # :nodoc:
      closed? ? raise(Error.make(:state, "closed stream")) : super
    end

    def hold(*) # :nodoc:
      prepare_reading
      prepare_writing
      @external_encoding = Encoding::BINARY
      super
    end

    # Sets it up, and does what the block says. A stream that fails here is dropped.
    def settle(plain, settings) # :nodoc:
      Gasket.stream_set_plain(self) if plain
      settings.compact.each do |name, value|
        raise ArgumentError, "unknown setting: #{name}" unless SETTINGS.include?(name)

        public_send(:"#{name}=", value)
      end
      yield if block_given?
      self
    rescue Exception
      abort
      raise
    end

    # ---- settings ----

    # How many seconds an operation may wait before it raises a TimeoutError; nil, for ever.
    attr_accessor :timeout

    # True: closes the socket that it is over.
    attr_accessor :sync_close

    # The encoding of the text that is read and written: to begin with BINARY, as it is of sockets.
    attr_reader :external_encoding

    def external_encoding=(encoding)
      @external_encoding = Encoding.find(encoding || Encoding::BINARY)
    end

    # As IO has it. There is no internal encoding.
    def set_encoding(encoding, *)
      self.external_encoding = encoding.is_a?(String) ? encoding.split(":").first : encoding
      self
    end

    def internal_encoding
      nil
    end

    def binmode
      self.external_encoding = Encoding::BINARY
      self
    end

    def server_name=(host)
      Gasket.stream_set_server_name(self, host)
    end

    def verify_host=(host)
      Gasket.stream_set_verify_host(self, host)
    end

    def method=(versions)
      Gasket.stream_set_method(self, versions)
    end

    def ciphers=(list)
      Gasket.stream_set_ciphers(self, Context.joined(list, ":"))
    end

    def ciphersuites=(list)
      Gasket.stream_set_ciphersuites(self, Context.joined(list, ":"))
    end

    def verify=(mode)
      Gasket.stream_set_verify(self, Context.number(Context::VERIFICATIONS, mode))
    end

    def max_depth=(depth)
      Gasket.stream_set_max_depth(self, depth)
    end

    def server_cipher_order=(on)
      Gasket.stream_set_server_cipher_order(self, on ? 1 : 0)
    end

    def ignore_unexpected_eof=(on)
      Gasket.stream_set_ignore_unexpected_eof(self, on ? 1 : 0)
    end

    SETTINGS = (public_instance_methods(false) + Writing.public_instance_methods(false)).grep(/\w=\z/)
                 .map { |name| name.name.chomp("=").to_sym }.freeze
    private_constant :SETTINGS

    # ---- the connection ----

    # Connects and shakes hands, where that has not been done.
    def handshake(timeout: self.timeout)
      complete(:handshake, timeout) { |number| HANDSHAKE.call(number, 0) }
      self
    end

    # Goes on with TLS on a plain stream, and shakes hands.
    def start_tls(timeout: self.timeout)
      flush
      raise Error.make(:state, "start_tls: plain octets are unread", peer: peer) if buffered.positive?

      Gasket.stream_start_tls(self)
      handshake(timeout: timeout)
    end

    # Octets from the peer that the program has read from the socket already, before the handshake.
    def prime(octets)
      Gasket.stream_prime(self, octets)
      self
    end

    # Ends this side's half: sends what is gathered and TLS's farewell. Reading goes on.
    def close_write
      flush
      complete(:shutdown) { |number| SHUTDOWN.call(number, 0) }
      nil
    end

    # Sends what is gathered and TLS's farewell, and closes. A peer that is gone hears neither.
    def close
      return if closed?

      begin
        close_write
        linger
      rescue SSLError, ClosedError, SystemCallError, StateError, ResolveError
        nil
      end
      nil
    ensure
      abort
    end

    # Closes without waiting for anything; what is unsent is lost.
    def abort
      return if closed?

      number = to_i
      answer = CLOSE.call(number, 0)
      Error.from_record(answer) if answer < Error::RECORDS_END
      free
      @io.close if @io && sync_close
      nil
    end

    # Ends TLS, and returns the socket, which goes on without it. What was received behind the peer's farewell is
    # pushed back to be read from there. All that was sent by TLS must have been read.
    def detach
      raise Error.make(:state, "detach: octets are unread", peer: peer) if buffered.positive?

      flush
      descriptor = complete(:detach) { |number| DETACH.call(number, 0) }
      socket = @io || BasicSocket.for_fd(descriptor)
      behind = leftover
      socket.ungetbyte(behind) unless behind.empty?
      @io = nil
      abort
      socket
    end

    # Takes plain octets that were received behind the peer's farewell.
    def leftover
      octets = +"".b
      room = "\0".b * 4096
      while (count = Gasket.stream_leftover(self, room)).positive?
        octets << room.byteslice(0, count)
      end
      octets
    end

    # ---- what it is ----

    # The socket, for IO.select and the like. Ask +pending+ before: what was received already does not make it
    # readable again.
    def to_io
      @io || BasicSocket.for_fd(fileno).tap { |io| io.autoclose = false }
    end

    def fileno
      Gasket.stream_fd(self)
    end

    def isatty
      false
    end

    alias tty? isatty

    # Waits until something can be read, or the end is there; nil if the time has run out before.
    def wait_readable(seconds = timeout)
      @reading.synchronize { complete(:read, seconds) { fill_now } if buffered.zero? }
      self
    rescue TimeoutError
      nil
    end

    # Waits until something can be written.
    def wait_writable(seconds = timeout)
      deadline = seconds && (now + seconds)
      await(WANT_WRITE, deadline, :write) while Gasket.stream_queued(self) >= BUSY
      self
    rescue TimeoutError
      nil
    end

    # "TLSv1.3", or "" before the handshake.
    def protocol
      Gasket.stream_protocol(self)
    end

    def cipher
      Gasket.stream_cipher(self)
    end

    # The application protocol that was agreed on; "" where none was.
    def alpn
      Gasket.stream_alpn(self)
    end

    # The host that the client asks for.
    def server_name
      Gasket.stream_server_name(self)
    end

    # The other side: "example.com:443".
    def peer
      closed? ? "" : Gasket.stream_peer(self)
    end

    # The Certificate that the peer has shown, or nil.
    def peer_certificate
      Gasket.stream_peer_certificate(self)
    end

    # What the check of it has found: OpenSSL's number, 0 where it was accepted.
    def verify_result
      Gasket.stream_verify_result(self)
    end

    def verify_string
      Gasket.stream_verify_result_string(self)
    end

    # True where the handshake resumed an earlier session.
    def session_reused?
      Gasket.stream_session_reused(self) == 1
    end

    # :client or :server.
    def side
      Context::SIDES.key(Gasket.stream_side(self))
    end

    def context
      Gasket.stream_ctx(self)
    end

    # OpenSSL's own object, for direct calls.
    def ssl
      Gasket.stream_ssl(self)
    end

    def inspect
      what = closed? ? ["(closed)"] : [peer, protocol].reject(&:empty?)
      "#<#{[self.class, *what].join(' ')}>"
    end

    private

    # A server may have to be heard before closing. What fails then fails after all was sent.
    def linger
      complete(:close, [timeout, LONGEST_LINGER].compact.min) { |number| LINGER.call(number, 0) }
    rescue TimeoutError
      nil
    end

    def would_block(state, exception)
      refuse(state) unless [WANT_READ, WANT_WRITE, INTERRUPTED].include?(state)
      kind = state == WANT_WRITE ? :wait_writable : :wait_readable
      return kind unless exception
      raise kind == :wait_readable ? IO::EAGAINWaitReadable : IO::EAGAINWaitWritable, "it would block"
    end
  end
end
