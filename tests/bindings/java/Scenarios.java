import gasket.Context;
import gasket.Gasket;
import gasket.GasketException;
import gasket.Handle;
import gasket.Listener;
import gasket.Stream;
import gasket.Table;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/** The scenarios in Java: scenarios, serve, visit NAME=PORT... (../scenarios/README.md) */
public final class Scenarios {
    private static final String CERTIFICATES = System.getenv("GASKET_TEST_CERTIFICATES");

    private interface Body {
        void run() throws Exception;
    }

    private static String file(String name) {
        return CERTIFICATES + "/" + name;
    }

    private static int port(String service) {
        return Integer.parseInt(System.getenv("GASKET_PORT_" + service));
    }

    private static Stream connect(int port, String trusted) throws IOException {
        try (Context context = Context.client().caFile(file(trusted))) {
            return Stream.connect(context, "localhost", port, 30000);
        }
    }

    private static Stream connect(String service) throws IOException {
        return connect(port(service), "root.pem");
    }

    private static void equal(Object found, Object expected) {
        if (!found.equals(expected)) {
            throw new AssertionError("it is " + found + ", not " + expected);
        }
    }

    private static void check(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }

    private static GasketException failure(Body body) throws Exception {
        try {
            body.run();
        } catch (GasketException failure) {
            return failure;
        }
        throw new AssertionError("it did not fail");
    }

    private static BufferedReader reader(Stream stream) {
        return new BufferedReader(new InputStreamReader(stream.input(), StandardCharsets.UTF_8));
    }

    private static PrintWriter writer(Stream stream) {
        return new PrintWriter(new OutputStreamWriter(stream.output(), StandardCharsets.UTF_8), true);
    }

    private static void text() throws Exception {
        try (Stream stream = connect("ECHO")) {
            String[] lines = {"Grüße", "κόσμε", "", "日本語 🧷"};
            PrintWriter out = writer(stream);
            BufferedReader in = reader(stream);
            for (String line : lines) {
                out.println(line);
            }
            for (String line : lines) {
                equal(in.readLine(), line);
            }
        }
    }

    private static void bytes() throws Exception {
        byte[] all = new byte[256];
        for (int i = 0; i < 256; i++) {
            all[i] = (byte) i;
        }
        byte[] large = new byte[100000];
        Arrays.fill(large, (byte) 7);
        try (Stream stream = connect("ECHO")) {
            stream.output().write(all);
            stream.output().write(255);
            stream.output().flush();
            check(Arrays.equals(stream.input().readNBytes(256), all), "other bytes came back");
            equal(stream.input().read(), 255);
            stream.output().write(large);
            stream.output().flush();
            check(Arrays.equals(stream.input().readNBytes(large.length), large), "other bytes came back");
        }
    }

    private static void halfClose() throws Exception {
        try (Stream stream = connect("TALLY")) {
            stream.output().write("half".getBytes());
            stream.shutdownOutput();
            byte[] digest = MessageDigest.getInstance("SHA-256").digest("half".getBytes());
            equal(reader(stream).readLine(), "4 " + HexFormat.of().formatHex(digest));
        }
    }

    private static void end() throws Exception {
        try (Stream stream = connect("NAMES")) {
            BufferedReader in = reader(stream);
            equal(in.readLine(), "localhost -");
            check(in.readLine() == null, "there is more");
            equal(stream.input().read(), -1);
        }
    }

    private static void cut() throws Exception {
        try (Stream stream = connect("CUT")) {
            equal(new String(stream.input().readNBytes(4)), "half");
            equal(failure(() -> stream.input().read()).kind(), Table.ERROR_CLOSED);
        }
    }

    private static void refuse(String service, long result) throws Exception {
        GasketException failure = failure(() -> connect(service));
        equal(failure.kind(), Table.ERROR_VERIFY);
        equal(failure.verifyResult(), result);
    }

    private static void refused() throws Exception {
        refuse("UNTRUSTED", 20);
        refuse("EXPIRED", 10);
        refuse("SELF_SIGNED", 18);
    }

    private static void errors() throws Exception {
        GasketException failure = failure(() -> connect("UNTRUSTED"));
        equal(failure.what(), "handshake");
        equal(failure.peer(), "localhost:" + port("UNTRUSTED"));
        equal(failure.verifyString(), Gasket.call("x509_verify_cert_error_string", 20)[0]);
        check(failure.codes().size() > 0 && failure.codes().size() == failure.strings().size(), "no codes");
        check(failure.strings().get(0).contains("certificate verify failed"), failure.strings().get(0));
        check(failure.alert() > 0, "no alert");
        equal(failure(() -> connect("PLAIN")).kind(), Table.ERROR_SSL);
        int free;
        try (Listener listener = new Listener("127.0.0.1", 0)) {
            free = listener.port();
        }
        failure = failure(() -> connect(free, "root.pem"));
        equal(failure.kind(), Table.ERROR_OS);
        equal(failure.what(), "connect");
        check(failure.osError() > 0, "no OS error");
        check(failure(() -> Context.client().caFile("/nowhere.pem")).getMessage().contains("/nowhere.pem"), "no name");
        Context closed = Context.client();
        closed.close();
        equal(failure(() -> closed.caFile("x")).kind(), Table.ERROR_BAD_HANDLE);
    }

    private static void direct() throws Exception {
        try (Stream stream = connect("ECHO")) {
            Handle ssl = stream.ssl();
            equal(Gasket.call("ssl_get_version", ssl)[0], stream.protocol());
            Object[] bits = Gasket.call("ssl_cipher_get_bits", Gasket.call("ssl_get_current_cipher", ssl)[0]);
            check((Long) bits[0] >= 128 && (Long) bits[1] >= (Long) bits[0], "no bits");
            Handle context = stream.context();
            Gasket.call("ssl_ctx_set_options", context, 0x4000);
            check(((Long) Gasket.call("ssl_ctx_get_options", context)[0] & 0x4000) != 0, "no option");
            equal(Gasket.call("ssl_ctx_use_certificate_file", context, "/nowhere", 1)[0], 0L);
            check(Gasket.directError(context).codes().get(0) > 0, "no code");
            byte[] random = new byte[16];
            equal(Gasket.call("rand_bytes", random)[0], 1L);
            check(!Arrays.equals(random, new byte[16]), "nothing was written");
            // Here alone the length is before its octets.
            byte[] room = new byte[4096];
            Handle peer = stream.peerCertificate();
            byte[] der = Arrays.copyOf(room, ((Long) Gasket.call("certificate_der", peer, room)[0]).intValue());
            equal(Gasket.call("ssl_ctx_use_certificate_asn1", context, der)[0], 1L);
        }
        check(Gasket.names().size() > 1500, "there are few functions");
        try {
            Gasket.call("ssl_get_version", "text");
            throw new AssertionError("a text is no handle");
        } catch (IllegalArgumentException refused) {
            check(refused.getMessage().contains("ssl_get_version"), refused.getMessage());
        }
    }

    private static void report(String name, Body body) {
        try {
            body.run();
            System.out.println("ok " + name);
        } catch (Exception | AssertionError failure) {
            failure.printStackTrace();
            System.out.println("not ok " + name + " " + failure.toString().replace('\n', ' '));
        }
    }

    private static void scenarios() {
        report("text", Scenarios::text);
        report("bytes", Scenarios::bytes);
        report("half-close", Scenarios::halfClose);
        report("end", Scenarios::end);
        report("cut", Scenarios::cut);
        report("refused", Scenarios::refused);
        report("wrong-host", () -> refuse("OTHER", 62));
        report("errors", Scenarios::errors);
        report("direct", Scenarios::direct);
    }

    private static void echo(Stream stream) {
        try (stream) {
            byte[] block = new byte[8192];
            for (int count = stream.input().read(block); count > 0; count = stream.input().read(block)) {
                stream.output().write(block, 0, count);
                stream.output().flush();
            }
        } catch (IOException gone) {
            // Those that refuse are part of the test.
        }
    }

    private static void serve() throws Exception {
        Context context = Context.server().certificate(file("server.pem"), file("server.key"), null);
        Listener listener = new Listener("127.0.0.1", 0);
        Thread accepting = new Thread(() -> {
            try {
                while (true) {
                    Stream stream = listener.accept(context);
                    new Thread(() -> echo(stream)).start();
                }
            } catch (IOException failure) {
                failure.printStackTrace();
            }
        });
        accepting.setDaemon(true);
        accepting.start();
        System.out.println("port " + listener.port());
        while (System.in.read() >= 0) {
            // Until it ends.
        }
        System.exit(0);
    }

    private static void visit(int port) throws Exception {
        try (Stream stream = connect(port, "root.pem")) {
            writer(stream).println("Grüße");
            equal(reader(stream).readLine(), "Grüße");
        }
        long result = failure(() -> connect(port, "unknown.pem")).verifyResult();
        check(result == 20 || result == 19, "verify result " + result);
    }

    public static void main(String[] arguments) throws Exception {
        switch (arguments[0]) {
            case "serve":
                serve();
                break;
            case "visit":
                for (int i = 1; i < arguments.length; i++) {
                    String[] pair = arguments[i].split("=");
                    report(pair[0], () -> visit(Integer.parseInt(pair[1])));
                }
                break;
            default:
                scenarios();
        }
    }
}
