package gasket;

import java.lang.ref.Cleaner;
import java.util.concurrent.atomic.AtomicLong;

/** An object of libgasket's or of OpenSSL's. It is freed by close, or when it is collected. */
public class Handle implements AutoCloseable {
    private static final Cleaner CLEANER = Cleaner.create();

    /** What is freed; it must not refer to the Handle. */
    private static final class Owned implements Runnable {
        final AtomicLong number;

        Owned(long number) {
            this.number = new AtomicLong(number);
        }

        @Override
        public void run() {
            long last = number.getAndSet(0);
            if (last != 0) {
                Gasket.number("free", last);
            }
        }
    }

    private final String type;
    private final Owned owned;
    private final Cleaner.Cleanable cleanable;
    private final Object parent; // What a borrowed one lies in.

    Handle(String type, long number) {
        this.type = type;
        owned = new Owned(number);
        cleanable = CLEANER.register(this, owned);
        parent = null;
    }

    /** One that ends with another, or never. */
    Handle(String type, long number, Object parent) {
        this.type = type;
        owned = new Owned(number);
        cleanable = null;
        this.parent = parent;
    }

    /** "stream", "X509_NAME". */
    public String type() {
        return type;
    }

    public long number() throws GasketException {
        long found = owned.number.get();
        if (found == 0) {
            throw new GasketException(Table.ERROR_BAD_HANDLE, type, "this " + type + " is closed");
        }
        return found;
    }

    @Override
    public void close() throws GasketException {
        if (cleanable != null) {
            cleanable.clean();
        } else {
            owned.number.set(0);
        }
    }

    @Override
    public String toString() {
        return type + " " + owned.number.get();
    }
}
