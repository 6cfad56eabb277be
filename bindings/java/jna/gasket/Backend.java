package gasket;

import com.sun.jna.Function;
import com.sun.jna.Library;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Calls of C functions through JNA, for any Java from 11 on. Arrays are copied, before a call and after it. */
final class Backend {
    static final String NAME = "JNA";

    private final NativeLibrary library;
    private final Map<String, Function> functions = new ConcurrentHashMap<>();

    Backend(String file) {
        library = NativeLibrary.getInstance(file, Map.of(Library.OPTION_STRING_ENCODING, "UTF-8"));
    }

    private Function function(String name) {
        return functions.computeIfAbsent(name, own -> library.getFunction("gasket_" + own));
    }

    /** Arguments are Long, String, byte[], long[] of one, or null for a pointer. */
    long number(String name, String letters, Object[] arguments) {
        return function(name).invokeLong(arguments);
    }

    String text(String name, String letters, Object[] arguments) {
        Pointer found = function(name).invokePointer(arguments);
        return found == null ? null : found.getString(0, "UTF-8");
    }
}
