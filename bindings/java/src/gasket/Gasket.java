package gasket;

import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All functions of libgasket's and of OpenSSL's by their names. */
public final class Gasket {
    /** What is below this is an error record. */
    private static final long RECORDS_END = -(1L << 40);

    private static final Map<String, String> SHAPES = new HashMap<>();
    private static final Backend BACKEND;

    static {
        for (String entry : Table.FUNCTIONS) {
            int blank = entry.indexOf(' ');
            SHAPES.put(entry.substring(0, blank), entry.substring(blank + 1));
        }
        BACKEND = open();
    }

    private Gasket() {}

    /** "JNA" or "Panama". */
    public static String backend() {
        return Backend.NAME;
    }

    // ---- the library ----

    private static List<String> candidates() {
        String chosen = System.getenv("GASKET_LIBRARY");
        if (chosen != null && !chosen.isEmpty()) {
            return List.of(chosen);
        }
        List<String> files = new ArrayList<>();
        String system = System.getProperty("os.name");
        String name = system.startsWith("Mac") ? "libgasket.1.dylib"
                : system.startsWith("Windows") ? "gasket-1.dll" : "libgasket.so.1";
        Path here;
        try {
            here = Path.of(Gasket.class.getProtectionDomain().getCodeSource().getLocation().toURI()).getParent();
        } catch (java.net.URISyntaxException | RuntimeException unknown) {
            here = Path.of(".");
        }
        // Beside the archive; what the clone has built that the classes lie in; the system's.
        for (Path at = here; at != null; at = at.getParent()) {
            Path inside = at.equals(here) ? at.resolve(name) : at.resolve("build").resolve(name);
            if (Files.exists(inside) && (at.equals(here) || Files.exists(at.resolve("spec/library.sexp")))) {
                files.add(inside.toString());
            }
        }
        files.add(name);
        return files;
    }

    private static Backend open() {
        StringBuilder tried = new StringBuilder();
        for (String file : candidates()) {
            try {
                Backend found = new Backend(file);
                long version = found.number("abi_version", "", new Object[0]);
                if (version == Table.ABI_VERSION) {
                    return found;
                }
                tried.append("\n  ").append(file).append(" (binary interface ").append(version)
                        .append(", and this binding was made for ").append(Table.ABI_VERSION).append(')');
            } catch (UnsatisfiedLinkError | IllegalArgumentException refused) {
                tried.append("\n  ").append(file).append(" (").append(refused.getMessage()).append(')');
            }
        }
        throw new UnsatisfiedLinkError("libgasket was not found. Tried:" + tried
                + "\nBuild it with `make`, or set GASKET_LIBRARY to its path.");
    }

    // ---- calls that are known to be right ----

    // Those of error records are in no table, and take numbers.
    private static String letters(String name, int count) {
        String shape = SHAPES.get(name);
        return shape == null ? "n".repeat(count) : shape.split(":", -1)[1].replace("|", "");
    }

    static long number(String name, Object... arguments) {
        return BACKEND.number(name, letters(name, arguments.length), arguments);
    }

    static String text(String name, Object... arguments) {
        return BACKEND.text(name, letters(name, arguments.length), arguments);
    }

    /** The answer, or the exception that its record is. */
    static long checked(long answer) throws GasketException {
        if (answer < RECORDS_END) {
            throw new GasketException(answer);
        }
        return answer;
    }

    // ---- calls by shape ----

    /** One call: what is passed, and where further values come. */
    private static final class Call {
        final String name;
        final String letters;
        final String[] types;
        final Object[] passed;
        final int[] places; // Of what was given, for each that is passed.

        Call(String name, String[] shape, Object[] given) throws GasketException {
            this.name = name;
            types = shape;
            int optional = shape[1].indexOf('|');
            letters = shape[1].replace("|", "");
            passed = new Object[letters.length()];
            places = new int[letters.length()];
            int next = 0;
            for (int i = 0; i < passed.length; i++) {
                char letter = letters.charAt(i);
                places[i] = -1;
                if (letter == 'p' || letter == 'h') {
                    passed[i] = new long[1];
                } else if (!Character.isDigit(letter)) {
                    if (next >= given.length && (optional < 0 || i < optional)) {
                        throw new IllegalArgumentException(name + ": fewer arguments than it takes");
                    }
                    places[i] = next;
                    passed[i] = convert(letter, next < given.length ? given[next] : null);
                    next++;
                }
            }
            if (next < given.length) {
                throw new IllegalArgumentException(name + ": more arguments than the " + next + " it takes");
            }
            for (int i = 0; i < passed.length; i++) {
                if (Character.isDigit(letters.charAt(i))) {
                    Object bytes = passed[letters.charAt(i) - '0'];
                    passed[i] = bytes == null ? 0L : (long) ((byte[]) bytes).length;
                }
            }
        }

        private Object convert(char letter, Object value) throws GasketException {
            switch (letter) {
                case 't':
                    return need(String.class, value);
                case 'b':
                case 'r':
                    return need(byte[].class, value);
                case 'q':
                case 'k':
                    return new long[] {whole(value)};
                case 'f':
                    if (value != null) {
                        throw new IllegalArgumentException(name + ": this binding makes no C functions");
                    }
                    return null;
                default:
                    return whole(value);
            }
        }

        private Object need(Class<?> type, Object value) {
            if (value != null && !type.isInstance(value)) {
                throw new IllegalArgumentException(
                        name + ": " + type.getSimpleName() + " needed, not " + value.getClass().getSimpleName());
            }
            if (value instanceof String && ((String) value).indexOf('\0') >= 0) {
                throw new IllegalArgumentException(name + ": a null character in a text");
            }
            return value;
        }

        private long whole(Object value) throws GasketException {
            if (value == null) {
                return 0;
            }
            if (value instanceof Handle) {
                return ((Handle) value).number();
            }
            if (value instanceof Boolean) {
                return (Boolean) value ? 1 : 0;
            }
            if (value instanceof Long || value instanceof Integer || value instanceof Short || value instanceof Byte) {
                return ((Number) value).longValue();
            }
            throw new IllegalArgumentException(
                    name + ": a number or handle needed, not " + value.getClass().getSimpleName());
        }

        private Object result(long answer, Object[] given) throws GasketException {
            char kind = types[0].charAt(0);
            checked(answer);
            if (kind == 'v') {
                return null;
            }
            return kind == 'n' ? (Object) answer : object(kind, answer, given, types[2]);
        }

        private Object object(char kind, long number, Object[] given, String type) {
            if (number == 0) {
                return null;
            }
            if (kind == '+') {
                return new Handle(type, number);
            }
            int place = Character.isDigit(kind) ? places[kind - '0'] : -1;
            return new Handle(type, number, place >= 0 && place < given.length ? given[place] : null);
        }

        private String textResult(String found) throws GasketException {
            if (found != null) {
                return found;
            }
            if (types[0].equals("T")) {
                throw new GasketException(Table.ERROR_BAD_HANDLE, name, name + ": a handle is not live, or of another kind");
            }
            // OpenSSL's own answer is null, too; then the record, if there is one, has OpenSSL's codes.
            long record = number("direct_error", 0L);
            if (record != 0 && number("error_code_count", record) == 0) {
                throw new GasketException(record);
            }
            return null;
        }

        Object[] make(Object[] given) throws GasketException {
            List<Object> values = new ArrayList<>();
            if (types[0].equalsIgnoreCase("t")) {
                values.add(textResult(BACKEND.text(name, letters, passed)));
            } else {
                values.add(result(BACKEND.number(name, letters, passed), given));
            }
            int type = "+.01234567".contains(types[0]) ? 3 : 2;
            for (int i = 0; i < passed.length; i++) {
                char letter = letters.charAt(i);
                if (letter == 'p' || letter == 'q') {
                    values.add(((long[]) passed[i])[0]);
                } else if (letter == 'h' || letter == 'k') {
                    values.add(object('+', ((long[]) passed[i])[0], given, types[type++]));
                }
            }
            Reference.reachabilityFence(given);
            return values.toArray();
        }
    }

    /**
     * Calls a function by its name without `gasket_`: `ssl_cipher_get_bits`. Handles are Handle, its number or null;
     * texts String; bytes byte[], which are filled where the function writes; numbers any whole number or Boolean.
     *
     * @return what the function returns (null for nothing), and what it stores through pointers
     */
    public static Object[] call(String name, Object... arguments) throws GasketException {
        String shape = SHAPES.get(name);
        if (shape == null) {
            throw new IllegalArgumentException("there is no function " + name);
        }
        return new Call(name, shape.split(":", -1), arguments).make(arguments);
    }

    /** The names of all functions. */
    public static java.util.Set<String> names() {
        return java.util.Collections.unmodifiableSet(SHAPES.keySet());
    }

    /** What the last direct call on this object left in OpenSSL's error queue, or null. */
    public static GasketException directError(Handle object) throws GasketException {
        long record = number("direct_error", object == null ? 0L : object.number());
        return record == 0 ? null : new GasketException(record);
    }
}
