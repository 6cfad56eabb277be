# frozen_string_literal: true

require_relative "lib/gasket/low_level"

Gem::Specification.new do |spec|
  spec.name = "gasket"
  spec.version = Gasket::VERSION
  spec.summary = "TLS on OpenSSL through libgasket"
  spec.description = "TLS streams that are used like an IO, and every function of OpenSSL by its own name, " \
                     "through Fiddle: nothing is compiled."
  spec.authors = ["The Gasket authors"]
  spec.license = "Apache-2.0"
  spec.required_ruby_version = ">= 3.1"
  # The library may be put beside the sources: it is looked for there first.
  spec.files = Dir.chdir(__dir__) { Dir["lib/**/*.rb", "lib/gasket/libgasket*", "README.md"] }
  spec.extra_rdoc_files = ["README.md"]
  spec.rdoc_options = ["--main", "README.md"]
  spec.metadata = { "rubygems_mfa_required" => "true" }
end
