package gasket;

import java.lang.foreign.AddressLayout;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Calls of C functions through Java's own interface, from Java 22 on. Arrays are copied: the heap may move while
 * a call waits.
 */
@SuppressWarnings("restricted")
final class Backend {
    static final String NAME = "Panama";

    private static final AddressLayout TEXT =
            ValueLayout.ADDRESS.withTargetLayout(MemoryLayout.sequenceLayout(Long.MAX_VALUE, ValueLayout.JAVA_BYTE));

    private final SymbolLookup library;
    private final Map<String, MethodHandle> functions = new ConcurrentHashMap<>();

    Backend(String file) {
        Path path = Path.of(file);
        library = Files.exists(path)
                ? SymbolLookup.libraryLookup(path.toAbsolutePath(), Arena.global())
                : SymbolLookup.libraryLookup(file, Arena.global());
    }

    private MethodHandle make(String name, String letters, MemoryLayout result) {
        MemoryLayout[] layouts = letters.chars()
                .mapToObj(letter -> "tbrfpqhk".indexOf(letter) >= 0 ? ValueLayout.ADDRESS : ValueLayout.JAVA_LONG)
                .toArray(MemoryLayout[]::new);
        MemorySegment symbol = library.find("gasket_" + name)
                .orElseThrow(() -> new UnsatisfiedLinkError("libgasket has no gasket_" + name));
        return Linker.nativeLinker().downcallHandle(symbol, FunctionDescriptor.of(result, layouts))
                .asSpreader(Object[].class, layouts.length);
    }

    private static MemorySegment segment(Arena arena, Object argument) {
        if (argument == null) {
            return MemorySegment.NULL;
        }
        if (argument instanceof String text) {
            return arena.allocateFrom(text);
        }
        if (argument instanceof byte[] bytes) {
            return arena.allocateFrom(ValueLayout.JAVA_BYTE, bytes);
        }
        return arena.allocateFrom(ValueLayout.JAVA_LONG, (long[]) argument);
    }

    /** What was written through pointers. */
    private static void copyBack(MemorySegment from, Object argument) {
        if (argument instanceof byte[] bytes) {
            MemorySegment.copy(from, ValueLayout.JAVA_BYTE, 0, bytes, 0, bytes.length);
        } else if (argument instanceof long[] numbers) {
            numbers[0] = from.get(ValueLayout.JAVA_LONG, 0);
        }
    }

    private Object call(String name, String letters, Object[] arguments, MemoryLayout result) {
        MethodHandle function =
                functions.computeIfAbsent(name, own -> make(own, letters, result));
        try (Arena arena = Arena.ofConfined()) {
            Object[] given = new Object[arguments.length];
            for (int i = 0; i < given.length; i++) {
                given[i] = arguments[i] instanceof Long ? arguments[i] : segment(arena, arguments[i]);
            }
            Object answer = function.invoke(given);
            for (int i = 0; i < given.length; i++) {
                if (letters.charAt(i) != 'b' && given[i] instanceof MemorySegment from) {
                    copyBack(from, arguments[i]);
                }
            }
            return answer;
        } catch (RuntimeException | Error raised) {
            throw raised;
        } catch (Throwable raised) {
            throw new IllegalStateException(raised);
        }
    }

    /** Arguments are Long, String, byte[], long[] of one, or null for a pointer. */
    long number(String name, String letters, Object[] arguments) {
        return (long) call(name, letters, arguments, ValueLayout.JAVA_LONG);
    }

    String text(String name, String letters, Object[] arguments) {
        MemorySegment found = (MemorySegment) call(name, letters, arguments, TEXT);
        return found.address() == 0 ? null : found.getString(0);
    }
}
