package gasket;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Objects;

/** A TLS connection. One thread may read while another writes. */
public final class Stream extends Handle {
    private static final int BLOCK = 16384;
    private static final long FAREWELL = 2000;

    private final Input input = new Input();
    private final Output output = new Output();
    private volatile long timeout;

    Stream(long number) throws GasketException {
        super("stream", Gasket.checked(number));
    }

    /** A client's stream; the handshake is done. */
    public static Stream connect(Context context, String host, int port) throws IOException {
        return connect(context, host, port, 0);
    }

    /** With a time-out in milliseconds, as {@link #setTimeout} has it. */
    public static Stream connect(Context context, String host, int port, long timeout) throws IOException {
        Stream made = new Stream(Gasket.number("stream_connect", context.number(), host, (long) port));
        made.timeout = timeout;
        try {
            made.handshake();
        } catch (IOException failure) {
            made.abort();
            throw failure;
        }
        return made;
    }

    /** Over a connected socket's descriptor, which stays the caller's. */
    public static Stream wrap(Context context, long descriptor, long side) throws GasketException {
        return new Stream(Gasket.number("stream_new_fd", context.number(), descriptor, side));
    }

    /** How many milliseconds each operation may take; 0: for ever. SocketTimeoutException says that they are over. */
    public void setTimeout(long milliseconds) {
        timeout = milliseconds;
    }

    public void handshake() throws IOException {
        Wait.until("handshake", timeout, slice -> Gasket.number("stream_handshake", number(), slice));
    }

    public InputStream input() {
        return input;
    }

    /** Gathers what is written until it is flushed. */
    public OutputStream output() {
        return output;
    }

    /** Ends the sending half; what the peer still sends can be read. */
    public void shutdownOutput() throws IOException {
        output.flush();
        Wait.until("shutdown", timeout, slice -> Gasket.number("stream_shutdown", number(), slice));
    }

    /** Before the handshake: what the server is asked for, and whom its certificate must be for. */
    public void setServerName(String host) throws GasketException {
        Gasket.call("stream_set_server_name", this, host);
    }

    public void setVerifyHost(String host) throws GasketException {
        Gasket.call("stream_set_verify_host", this, host);
    }

    public String protocol() throws GasketException {
        return (String) Gasket.call("stream_protocol", this)[0];
    }

    public String cipher() throws GasketException {
        return (String) Gasket.call("stream_cipher", this)[0];
    }

    public String alpn() throws GasketException {
        return (String) Gasket.call("stream_alpn", this)[0];
    }

    public long verifyResult() throws GasketException {
        return (Long) Gasket.call("stream_verify_result", this)[0];
    }

    /** What the peer has shown, or null: for the functions `certificate_...`. */
    public Handle peerCertificate() throws GasketException {
        return (Handle) Gasket.call("stream_peer_certificate", this)[0];
    }

    /** OpenSSL's object, for the functions `ssl_...`. */
    public Handle ssl() throws GasketException {
        return (Handle) Gasket.call("stream_ssl", this)[0];
    }

    public Handle context() throws GasketException {
        return (Handle) Gasket.call("stream_ctx", this)[0];
    }

    /** Sends what is waiting and the farewell. A second time it does nothing. */
    @Override
    public void close() throws GasketException {
        long handle;
        try {
            handle = number();
        } catch (GasketException closed) {
            return;
        }
        try {
            output.sendGathered();
            Gasket.number("stream_close", handle, FAREWELL);
        } catch (GasketException failure) {
            abort();
            throw failure;
        } catch (IOException late) {
            abort();
            return;
        }
        super.close();
    }

    /** Without waiting for anything. */
    public void abort() throws GasketException {
        super.close();
    }

    private final class Input extends InputStream {
        private byte[] block = new byte[0];
        private int position;

        private int receive(byte[] into) throws IOException {
            return (int) Wait.until("read", timeout,
                    slice -> Gasket.number("stream_read", number(), into, (long) into.length, slice));
        }

        private boolean fill() throws IOException {
            if (position == block.length) {
                byte[] room = new byte[BLOCK];
                block = Arrays.copyOf(room, receive(room));
                position = 0;
            }
            return block.length > 0;
        }

        @Override
        public int read() throws IOException {
            return fill() ? block[position++] & 0xff : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            Objects.checkFromIndexSize(offset, length, into.length);
            if (length == 0) {
                return 0;
            }
            if (!fill()) {
                return -1;
            }
            int count = Math.min(length, block.length - position);
            System.arraycopy(block, position, into, offset, count);
            position += count;
            return count;
        }

        @Override
        public int available() throws IOException {
            return block.length - position + (int) Gasket.checked(Gasket.number("stream_pending", number()));
        }

        @Override
        public void close() throws IOException {
            Stream.this.close();
        }
    }

    private final class Output extends OutputStream {
        private final byte[] block = new byte[BLOCK];
        private int count;

        private void send(byte[] bytes, int offset, int length) throws IOException {
            byte[] rest = offset == 0 && length == bytes.length ? bytes : Arrays.copyOfRange(bytes, offset, offset + length);
            while (rest.length > 0) {
                byte[] now = rest;
                int sent = (int) Wait.until("write", timeout,
                        slice -> Gasket.number("stream_write", number(), now, (long) now.length, slice));
                rest = Arrays.copyOfRange(rest, sent, rest.length);
            }
        }

        private synchronized void sendGathered() throws IOException {
            int gathered = count;
            count = 0;
            send(block, 0, gathered);
        }

        @Override
        public synchronized void write(int octet) throws IOException {
            if (count == BLOCK) {
                sendGathered();
            }
            block[count++] = (byte) octet;
        }

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) throws IOException {
            Objects.checkFromIndexSize(offset, length, bytes.length);
            if (length > BLOCK - count) {
                sendGathered();
            }
            if (length > BLOCK) {
                send(bytes, offset, length);
                return;
            }
            System.arraycopy(bytes, offset, block, count, length);
            count += length;
        }

        @Override
        public synchronized void flush() throws IOException {
            number();
            sendGathered();
            Wait.until("flush", timeout, slice -> Gasket.number("stream_flush", number(), slice));
        }

        @Override
        public void close() throws IOException {
            Stream.this.close();
        }
    }
}
