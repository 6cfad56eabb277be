# frozen_string_literal: true

require "open3"
require "rbconfig"

# The README's examples, loading, and the gem.
class TestPackage < Minitest::Test
  include Pair

  WORK = ENV.fetch("GASKET_TEST_WORK")
  PACKAGE = File.expand_path("../../../bindings/ruby", __dir__)

  def ruby(*arguments, environment: {}, directory: WORK)
    Open3.capture2e(environment, RbConfig.ruby, "-w", *arguments, chdir: directory)
  end

  def examples
    File.read(File.join(PACKAGE, "README.md")).scan(/^```ruby\n(.*?)^```/m).flatten
  end

  def test_readme
    File.write(File.join(WORK, "server.pem"), %w[server.pem server.key].map { |name| File.read(certificate(name)) }.join)
    File.write(File.join(WORK, "example.rb"), examples.first.gsub(/ca_file: "server.pem"/, "ca_file: #{certificate('root.pem').inspect}"))
    output, status = ruby("-I", File.join(PACKAGE, "lib"), "example.rb")
    assert_equal ["You said hello. TLSv1.3 256\n", 0], [output, status.exitstatus]
    assert_match(/It prints `You said hello. TLSv1.3 256`/, File.read(File.join(PACKAGE, "README.md")))
    File.write(File.join(WORK, "dynamic.rb"), "require 'gasket'\n#{examples[1]}\nputs answer, length, digest.unpack1('H8')")
    assert_equal "1\n32\nba7816bf\n", ruby("-I", File.join(PACKAGE, "lib"), "dynamic.rb").first
  end

  def test_a_library_that_is_not_there
    output, status = ruby("-I", File.join(PACKAGE, "lib"), "-e", "begin; require 'gasket'; rescue LoadError; puts $!.message; end",
                          environment: { "GASKET_LIBRARY" => "/no/such/libgasket.so.1" })
    assert status.success?
    assert_match(%r{\Alibgasket was not found. Tried:\n  /no/such/libgasket.so.1 \(}, output)
    output, = ruby("-I", File.join(PACKAGE, "lib"), "-e", "begin; require 'gasket'; rescue Gasket::LibraryNotFound; puts $!.attempts.inspect; end",
                   environment: { "GASKET_LIBRARY" => "libc.so.6" })
    assert_match(/\[\["libc.so.6", ".*gasket_abi_version/, output)
  end

  def test_the_library_of_the_clone
    skip "the library is built elsewhere" unless File.exist?(File.join(PACKAGE, "../../build/libgasket.so.1"))
    output, = ruby("-I", File.join(PACKAGE, "lib"), "-r", "gasket", "-e", "puts Gasket.version", environment: { "GASKET_LIBRARY" => nil })
    assert_equal "#{Gasket::VERSION}\n", output
  end

  def test_the_gem
    skip "there is no gem command" unless defined?(Gem) && system("command -v gem >/dev/null 2>&1")
    built = File.join(WORK, "gasket.gem")
    output, status = Open3.capture2e("gem", "build", "gasket.gemspec", "--output", built, chdir: PACKAGE)
    assert status.success?, output
    home = File.join(WORK, "gems")
    output, status = Open3.capture2e("gem", "install", "--local", "--no-document", "--install-dir", home, built)
    assert status.success?, output
    output, = ruby("-r", "gasket", "-e", "puts Gasket.version, $LOADED_FEATURES.grep(/gasket.rb/)", environment: { "GEM_PATH" => home, "RUBYLIB" => nil })
    assert_match(/\A#{Gasket::VERSION}\n#{Regexp.escape(home)}/, output)
  end
end
