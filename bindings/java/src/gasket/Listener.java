package gasket;

import java.io.IOException;

/** A socket that accepts connections. */
public final class Listener extends Handle {
    private volatile long timeout;

    public Listener(String host, int port) throws GasketException {
        super("listener", Gasket.checked(Gasket.number("listener_new", host, (long) port, 128L)));
    }

    public int port() throws GasketException {
        return (int) Gasket.checked(Gasket.number("listener_port", number()));
    }

    /** How many milliseconds accept may take; 0: for ever. */
    public void setTimeout(long milliseconds) {
        timeout = milliseconds;
    }

    /** The next connection; its first read or write does the handshake. */
    public Stream accept(Context context) throws IOException {
        return new Stream(Wait.until("accept", timeout,
                slice -> Gasket.number("listener_accept", number(), context.number(), slice)));
    }
}
