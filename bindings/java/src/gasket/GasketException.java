package gasket;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A failure, with all that libgasket's record has about it. */
public final class GasketException extends IOException {
    private static final long serialVersionUID = 1;

    private final long kind;
    private final String what;
    private final String peer;
    private final List<Long> codes = new ArrayList<>();
    private final List<String> strings = new ArrayList<>();
    private final long verifyResult;
    private final String verifyString;
    private final long alert;
    private final long osError;

    /** Takes over the record. */
    GasketException(long record) {
        super(Gasket.text("error_message", record));
        kind = Gasket.number("error_kind", record);
        what = Gasket.text("error_what", record);
        peer = Gasket.text("error_peer", record);
        long count = Gasket.number("error_code_count", record);
        for (long i = 0; i < count; i++) {
            codes.add(Gasket.number("error_code", record, i));
            strings.add(Gasket.text("error_string", record, i));
        }
        verifyResult = Gasket.number("error_verify_result", record);
        verifyString = Gasket.text("error_verify_result_string", record);
        alert = Gasket.number("error_alert", record);
        osError = Gasket.number("error_os", record);
        Gasket.number("free", record);
    }

    GasketException(long kind, String what, String message) {
        super(message);
        this.kind = kind;
        this.what = what;
        peer = "";
        verifyResult = 0;
        verifyString = "";
        alert = 0;
        osError = 0;
    }

    /** One of Table.ERROR_. */
    public long kind() {
        return kind;
    }

    /** The operation that failed: "handshake", "read". */
    public String what() {
        return what;
    }

    /** The other side, "example.com:443"; empty where there is none. */
    public String peer() {
        return peer;
    }

    /** OpenSSL's, the oldest first. */
    public List<Long> codes() {
        return List.copyOf(codes);
    }

    public List<String> strings() {
        return List.copyOf(strings);
    }

    /** Why the peer's certificate was refused, an X509_V_ERR_ value; 0 where it was not. */
    public long verifyResult() {
        return verifyResult;
    }

    public String verifyString() {
        return verifyString;
    }

    /** The TLS alert, sent or received; 0 for none. */
    public long alert() {
        return alert;
    }

    public long osError() {
        return osError;
    }
}
