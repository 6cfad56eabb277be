# frozen_string_literal: true

require "fiber"

# Streams under a Fiber scheduler: while one fiber waits, others go on, all in one thread.
class TestFibers < Minitest::Test
  include Pair

  # The least that Ruby asks of a scheduler.
  class Scheduler
    attr_reader :waits

    def initialize
      @ready = []
      @readable = {}
      @writable = {}
      @sleeping = {}
      @waits = 0
    end

    def fiber(&block)
      Fiber.new(blocking: false, &block).tap(&:resume)
    end

    def io_wait(io, events, seconds)
      @waits += 1
      fiber = Fiber.current
      @readable[fiber] = io if events & IO::READABLE != 0
      @writable[fiber] = io if events & IO::WRITABLE != 0
      @sleeping[fiber] = now + seconds if seconds
      Fiber.yield
    ensure
      [@readable, @writable, @sleeping].each { |waiting| waiting.delete(fiber) }
    end

    def kernel_sleep(seconds = nil)
      @sleeping[Fiber.current] = now + seconds if seconds
      Fiber.yield
    end

    def block(_blocker, seconds = nil)
      kernel_sleep(seconds)
    end

    def unblock(_blocker, fiber)
      @ready << fiber
    end

    def close
      run_once until [@ready, @readable, @writable, @sleeping].all?(&:empty?)
    end

    private

    def run_once
      nearest = @ready.empty? ? @sleeping.values.min : now
      readable, writable = IO.select(@readable.values, @writable.values, [], nearest && [nearest - now, 0].max)
      resume(@ready.shift(@ready.size))
      resume(@readable.select { |_fiber, io| readable&.include?(io) }.keys, IO::READABLE)
      resume(@writable.select { |_fiber, io| writable&.include?(io) }.keys, IO::WRITABLE)
      over = @sleeping.select { |_fiber, time| time <= now }.keys
      over.each { |fiber| @sleeping.delete(fiber) }
      resume(over, false)
    end

    def resume(fibers, *value)
      fibers.each { |fiber| fiber.resume(*value) if fiber.alive? }
    end

    def now
      Process.clock_gettime(Process::CLOCK_MONOTONIC)
    end
  end

  # In a thread of its own, whose fibers are those of the block.
  def scheduled
    scheduler = Scheduler.new
    Thread.new do
      Fiber.set_scheduler(scheduler)
      yield
    end.join(LIMIT) or flunk("the fibers do not end")
    scheduler
  end

  def test_a_server_and_its_clients_in_one_thread
    answers = []
    context = client_context
    scheduler = scheduled do
      listener = Gasket::Server.new("127.0.0.1", 0, context: server_context)
      port = listener.port
      Fiber.schedule do
        10.times do
          stream = listener.accept
          Fiber.schedule do
            stream.each_line { |line| stream.puts "You said #{line}" }
            stream.close
          end
        end
        listener.close
      end
      10.times do |number|
        Fiber.schedule do
          Gasket::Stream.connect("127.0.0.1", port, context: context) do |stream|
            stream.puts "I am #{number}"
            answers << stream.gets(chomp: true)
          end
        end
      end
    end
    assert_equal Array.new(10) { |number| "You said I am #{number}" }, answers.sort
    assert_operator scheduler.waits, :>, 20
  end

  def test_time_runs_out
    order = []
    pair do |near, _far|
      near.timeout = 0.2
      scheduled do
        Fiber.schedule do
          assert_raises(Gasket::TimeoutError) { near.gets }
          order << :timeout
        end
        Fiber.schedule do
          sleep 0.05
          order << :sleep
        end
      end
    end
    assert_equal %i[sleep timeout], order
  end
end
