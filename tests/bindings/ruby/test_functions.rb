# frozen_string_literal: true

# The low level: all functions and constants, values between Ruby and C, errors.
class TestFunctions < Minitest::Test
  include Pair

  ALL = Gasket::FUNCTIONS.merge(Gasket::DIRECT_FUNCTIONS).freeze

  # Every function is called with too many arguments: that makes it, and calls nothing.
  def test_every_function_can_be_made
    assert_operator ALL.size, :>, 1500
    ALL.each_key do |name|
      error = assert_raises(ArgumentError, name) { Gasket.public_send(name, *Array.new(9)) }
      assert_match(/\Awrong number of arguments/, error.message)
      assert_operator Gasket.method(name).arity.abs, :<=, 9
    end
  end

  def test_documentation
    { "functions.rb" => Gasket::FUNCTIONS, "direct.rb" => Gasket::DIRECT_FUNCTIONS }.each do |file, functions|
      text = File.read(File.join(__dir__, "../../../bindings/ruby/lib/gasket", file))
      assert_equal functions.keys.map(&:name), text.scan(/:singleton-method: (\w+)/).flatten
    end
  end

  def test_constants
    assert_equal 1 << 14, Gasket::SSL_OP_NO_TICKET
    assert_equal(-1, Gasket::WANT_READ)
    assert_equal 4, Gasket::SSL_ERROR_WANT_X509_LOOKUP
    Gasket::OPENSSL_CONSTANTS.each_key do |name|
      assert_kind_of Integer, Gasket.const_get(name), name
    rescue NameError => e
      assert_match(/there is no constant #{name}|OpenSSL/, e.message)
    end
    assert_raises(NameError) { Gasket::SSL_OP_NONE_SUCH }
    assert_equal Gasket::SSL_OP_NO_SSLv3 | Gasket::SSL_OP_NO_TICKET, Gasket.ssl_options(:no_sslv3, "no-ticket")
    assert_raises(Gasket::BadArgumentError) { Gasket.ssl_option(:no_such) }
  end

  def test_values
    context = client_context
    bio = Gasket.bio_new(Gasket.bio_s_mem)
    assert_equal "BIO", bio.type
    assert_equal 5, Gasket.bio_write(bio, "a\0bcd")
    room = "\0" * 10
    shared = room.dup
    assert_equal 5, Gasket.bio_read(bio, room)
    assert_equal ["a\0bcd".b, "\0" * 10], [room.byteslice(0, 5).b, shared]
    assert_raises(FrozenError) { Gasket.bio_read(bio, "frozen".freeze) }
    assert_raises(TypeError) { Gasket.bio_write(bio, 5) }
    assert_raises(TypeError) { Gasket.ctx_set_ciphers(context, 5) }
    assert_raises(TypeError) { Gasket.ctx_set_verify(context, "1") }
    assert_raises(RangeError) { Gasket.ctx_set_verify(context, 1 << 64) }
    assert_raises(ArgumentError) { Gasket.ctx_set_ciphers(context, "a\0b") }
    assert_nil Gasket.ssl_get_session(Gasket.ssl_new(context))
  end

  def test_handles
    context = client_context
    assert_equal "SSL_CTX", context.type
    ssl = Gasket.ssl_new(context)
    found = Array.new(2) { Gasket.ssl_get_ssl_ctx(ssl) }
    assert_equal found[0], found[1]
    assert_equal 1, found.uniq.size
    assert_instance_of Gasket::Context, found[0]
    assert_raises(TypeError) { context.dup }
    context.close
    assert context.closed?
    error = assert_raises(Gasket::BadHandleError) { Gasket.ssl_new(context) }
    assert_match(/cannot be used any more/, error.message)
    assert_equal :bad_handle, error.kind
  end

  def test_several_values_and_objects_that_are_stored
    pair do |near, _far|
      bits, algorithm_bits = Gasket.ssl_cipher_get_bits(Gasket.ssl_get_current_cipher(near.ssl))
      assert_equal [true, true], [bits, algorithm_bits].map { |each| each >= 128 }
      chain = Gasket.ssl_get_peer_cert_chain(near.ssl)
      first = Gasket.sk_x509_value(chain, 0)
      assert_instance_of Gasket::Certificate, first
      assert_equal near.peer_certificate.fingerprint, first.fingerprint
    end
  end

  def test_direct_errors
    context = client_context
    assert_equal 0, Gasket.ssl_ctx_set_cipher_list(context, "no such cipher")
    error = Gasket.direct_error(context)
    assert_kind_of Gasket::SSLError, error
    assert_match(/no cipher match/, error.strings.last)
    assert_equal error.codes.size, error.strings.size
    assert_equal 1, Gasket.ssl_ctx_set_cipher_list(context, "DEFAULT")
    assert_nil Gasket.direct_error(context)
    assert_raises(Gasket::BadHandleError) { Gasket.direct_error(5) }
  end

  def test_dynamic_calls
    digest = "\0" * 32
    signature = "int (bytes, length size_t, room, out unsigned int, const EVP_MD *, ENGINE * null)"
    assert_equal [1, 32], Gasket.dynamic_call("EVP_Digest", signature, "abc", digest, Gasket.evp_sha256, nil)
    assert_equal "ba7816bf", digest.unpack1("H8")
    made = Gasket.dynamic_call("EVP_MD_CTX_new", "new EVP_MD_CTX * (void)")
    assert_equal "EVP_MD_CTX", made.type
    number = Gasket.dynamic_call("BN_new", "new BIGNUM * (void)")
    assert_equal 1, Gasket.dynamic_call("BN_set_word", "int (BIGNUM *, BN_ULONG)", number, 255)
    assert_equal "FF", Gasket.dynamic_call("BN_bn2hex", "char * freed (const BIGNUM *)", number)
    assert_raises(ArgumentError) { Gasket.dynamic_call("BN_new", "new BIGNUM * (void)", 1) }
    assert_raises(ArgumentError) { Gasket.dynamic_call("EVP_Digest", signature, "abc") }
    assert_raises(Gasket::BadArgumentError) { Gasket.dynamic_call("BN_new", "nonsense") }
    assert_raises(Gasket::UnsupportedError) { Gasket.dynamic_call("No_such_function", "int (void)") }
  end

  # A C function that asks Ruby, and what it raises.
  def test_callbacks
    asked = []
    context = server_context
    Gasket.ctx_set_question(context, Gasket::QUESTION_CLIENT_HELLO, 1)
    Gasket.ctx_set_question_callback(context, ->(*arguments) { asked << arguments and 1 }, 7)
    pair(server: context) { |_near, far| assert_equal [[far.to_i, Gasket::QUESTION_CLIENT_HELLO, 7]], asked }
    Gasket.ctx_set_question_callback(context, ->(*) { raise KeyError, "from the callback" }, 0)
    Gasket::Server.open("127.0.0.1", 0, context: context) do |listener|
      serving = Thread.new { assert_raises(KeyError) { listener.accept.handshake } }
      assert_raises(Gasket::Error) do
        Gasket::Stream.connect("localhost", listener.port, context: client_context, timeout: LIMIT)
        serving.join
      end
    end
    assert_raises(TypeError) { Gasket.ctx_set_question_callback(context, 5, 0) }
  end

  def test_questions_that_nobody_answers
    context = server_context
    Gasket.ctx_set_question(context, Gasket::QUESTION_CLIENT_HELLO, 1)
    Gasket::Server.open("127.0.0.1", 0, context: context) do |listener|
      client = Thread.new do
        Gasket::Stream.connect("localhost", listener.port, context: client_context, timeout: LIMIT, &:gets)
      end
      stream = listener.accept(timeout: LIMIT)
      assert_match(/stream_answer/, assert_raises(Gasket::StateError) { stream.handshake }.message)
      Gasket.stream_answer(stream, 1, nil)
      stream.puts "answered"
      assert_equal "answered\n", client.value
    end
  end

  def test_errors_are_what_ruby_has
    {
      Gasket::StateError => IOError, Gasket::ClosedError => IOError, Gasket::ResolveError => SocketError,
      Gasket::BadArgumentError => ArgumentError, Gasket::VerifyError => Gasket::SSLError,
      Gasket::TimeoutError => IOError, Gasket::NoMemoryError => NoMemoryError
    }.each do |type, ancestor|
      assert_operator type, :<, ancestor
      assert_operator type, :<, Gasket::Error
    end
    error = assert_raises(Errno::ENOENT) { Gasket::Context.new(ca_file: "/no/such") }
    assert_kind_of Gasket::Error, error
    assert_equal [:os, "ctx_set_ca_file", Errno::ENOENT::Errno], [error.kind, error.what, error.errno]
    assert_match(%r{/no/such}, error.message)
    assert_match(%r{/no/such}, error.full_message)
  end

  def test_errors_can_be_raised_again
    error = assert_raises(Errno::ENOENT) { Gasket::Context.new(ca_file: "/no/such") }
    again = assert_raises(Errno::ENOENT) { raise error, "the settings: #{error.message}" }
    assert_match(/\Athe settings: .*no.such/, again.message)
    assert_equal [:os, error.what, error.errno], [again.kind, again.what, again.errno]
    assert_same error, error.exception
    made = assert_raises(Gasket::SSLError) { raise Gasket::SSLError, "of the program's" }
    assert_equal ["of the program's", [], [], 0, "", 0], [made.message, made.codes, made.strings, made.alert, made.what, made.os_error]
    assert_equal "Gasket::StateError", Gasket::StateError.new.message
  end

  def test_nothing_leaks
    live = Gasket.live(0)
    pair do |near, _far|
      near.peer_certificate.free
      Gasket.bio_new(Gasket.bio_s_mem).free
    end
    collect = Proc.new { 100.times { Gasket.bio_new(Gasket.bio_s_mem) } and nil }
    collect.call
    GC.start
    assert_operator Gasket.live(0) - live, :<, 30
  end
end
