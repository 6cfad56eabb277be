package gasket;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;

/** Waiting in slices, so that an interrupt of the thread ends it. */
final class Wait {
    private static final long SLICE = 50;

    /** A call that waits up to so many milliseconds. */
    interface Operation {
        long attempt(long milliseconds) throws IOException;
    }

    private Wait() {}

    /** The answer, which is no state. A time-out of 0 is none. */
    static long until(String what, long timeout, Operation operation) throws IOException {
        long end = System.nanoTime() + timeout * 1_000_000;
        while (true) {
            if (Thread.interrupted()) {
                throw new InterruptedIOException(what + ": the thread was interrupted");
            }
            long left = timeout == 0 ? SLICE : (end - System.nanoTime() + 999_999) / 1_000_000;
            long answer = Gasket.checked(operation.attempt(Math.max(0, Math.min(SLICE, left))));
            if (answer >= 0) {
                return answer;
            }
            if (answer == Table.WANT_ANSWER) {
                throw new GasketException(Table.ERROR_STATE, what, what + ": nobody answers the handshake's question");
            }
            if (left <= 0) {
                throw new SocketTimeoutException(what + ": the time ran out");
            }
        }
    }
}
