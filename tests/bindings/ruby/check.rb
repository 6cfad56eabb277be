# frozen_string_literal: true

# Runs the tests of this directory; the last line counts them.

require "minitest"
require "gasket"
require_relative "pair"

Dir[File.join(__dir__, "test_*.rb")].sort.each { |file| require file }

# Failures, and the line that counts.
class Count < Minitest::StatisticsReporter
  def report
    super
    results.each do |result|
      puts result.skipped? ? "skipped: #{result}" : result
    end
    puts "#{count - failures - errors - skips} passed, #{failures + errors} failed, #{skips} skipped"
  end
end

reporter = Count.new
reporter.start
Minitest::Runnable.runnables.each { |tests| tests.run(reporter, {}) }
reporter.report
exit reporter.passed? && reporter.count.positive?
