package gasket;

/** What streams have in common: certificate, whom to trust, protocol versions. Setters return the context itself. */
public final class Context extends Handle {
    private Context(long side, String method) throws GasketException {
        super("ctx", Gasket.checked(Gasket.number("ctx_new", side, method)));
    }

    public static Context client() throws GasketException {
        return new Context(Table.CLIENT, null);
    }

    public static Context server() throws GasketException {
        return new Context(Table.SERVER, null);
    }

    /** With protocol versions, as `gasket_ctx_new` has them: "tlsv1.2+". */
    public static Context of(long side, String method) throws GasketException {
        return new Context(side, method);
    }

    private Context set(String setter, Object... arguments) throws GasketException {
        Object[] all = new Object[arguments.length + 1];
        all[0] = this;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        Gasket.call("ctx_" + setter, all);
        return this;
    }

    public Context certificate(String certificateFile, String keyFile, String password) throws GasketException {
        return set("set_certificate", certificateFile, keyFile, password);
    }

    public Context caFile(String path) throws GasketException {
        return set("set_ca_file", path);
    }

    public Context caDirectory(String path) throws GasketException {
        return set("set_ca_directory", path);
    }

    public Context caSystem() throws GasketException {
        return set("set_ca_system");
    }

    /** Table.VERIFY_NONE, VERIFY_OPTIONAL or VERIFY_REQUIRED. */
    public Context verify(long mode) throws GasketException {
        return set("set_verify", mode);
    }

    public Context alpn(String... protocols) throws GasketException {
        return set("set_alpn", String.join(",", protocols));
    }

    public Context ciphers(String list) throws GasketException {
        return set("set_ciphers", list);
    }

    public Context ciphersuites(String list) throws GasketException {
        return set("set_ciphersuites", list);
    }
}
