# frozen_string_literal: true

require "io/wait"

module Gasket
  # Calls of streams that may have to wait.
  #
  # The calls themselves never do: they keep Ruby's lock, so that nothing which they have done gets lost when a
  # Timeout, a signal or Thread#raise comes. What waits is between them. It gives the lock away, so that other
  # threads go on, and comes back every 50 ms, since nothing else ends a call of C's. Under a Fiber scheduler it is
  # that which waits.
  module Waiting # :nodoc:
    SLICE = 50
    # How often a connection is looked after that has no descriptor yet, in seconds.
    PAUSE = 0.01
    WAIT = Library.function("gasket_stream_wait", "iii", "i", waits: true)
    LOOK = Library.function("gasket_stream_wait", "iii", "i")
    DESCRIPTOR = Library.function("gasket_stream_fd", "i", "i")
    QUEUED = Library.function("gasket_stream_queued", "i", "i")
    private_constant :WAIT, :LOOK, :DESCRIPTOR, :QUEUED

    private

    # Makes a call until it is done, and returns what it answers then. The block is given the stream's number.
    def complete(operation, seconds = timeout)
      deadline = nil
      loop do
        answer = yield to_i
        Callback.reraise if Callback.used
        return answer unless answer.negative?

        refuse(answer) unless answer == WANT_READ || answer == WANT_WRITE || answer == INTERRUPTED
        deadline ||= now + seconds if seconds
        await(answer, deadline, operation) unless answer == INTERRUPTED
      end
    end

    # Waits until what a state asks for is there.
    def await(state, deadline, operation)
      left = deadline ? deadline - now : SLICE
      if left <= 0
        raise Error.make(:timeout, "#{operation} with #{peer}: the time has run out", what: operation.name,
                                                                                      peer: peer)
      end
      if Fiber.current_scheduler
        await_in_fiber(state, deadline && left)
      else
        answer = WAIT.call(to_i, state, [(left * 1000).ceil, SLICE].min)
        refuse(answer) if answer < Error::RECORDS_END
      end
    end

    # The scheduler waits, for the descriptor if there is one yet.
    def await_in_fiber(state, seconds)
      number = DESCRIPTOR.call(to_i)
      if number.negative?
        Error.from_record(number)
        sleep(PAUSE)
      else
        events = state == WANT_READ ? IO::READABLE : IO::WRITABLE
        events |= IO::WRITABLE if QUEUED.call(to_i).positive?
        IO.for_fd(number, autoclose: false).wait(events, seconds)
      end
      answer = LOOK.call(to_i, state, 0)
      refuse(answer) if answer < Error::RECORDS_END
    end

    # Raises what an answer says that is neither a result nor worth waiting for.
    def refuse(answer)
      raise Error.from_record(answer) if answer < Error::RECORDS_END
      raise Error.make(:state, "#{peer}: a question of the handshake waits for Gasket.stream_answer")
    end

    def now
      Process.clock_gettime(Process::CLOCK_MONOTONIC)
    end
  end
end
