--- A clock that only goes forward, and waiting for descriptors.

local ffi = require "ffi"

local clock = {}

--- The longest wait in one piece, in milliseconds: between two of them the interpreter takes a Ctrl-C or another
-- hook.
clock.SLICE = 50

if ffi.os == "Windows" then
    ffi.cdef "uint64_t GetTickCount64(void);"

    --- Milliseconds since some time.
    function clock.now()
        return tonumber(ffi.C.GetTickCount64())
    end
else
    ffi.cdef [[
    struct gasket_timespec { long seconds, nanoseconds; };
    struct gasket_pollfd { int fd; short events, revents; };
    int clock_gettime(int clock, struct gasket_timespec *time);
    int poll(struct gasket_pollfd *fds, unsigned long count, int timeout);
    ]]
    local MONOTONIC = ffi.os == "Linux" and 1 or ffi.os == "OSX" and 6 or 4
    local time = ffi.new("struct gasket_timespec")

    function clock.now()
        ffi.C.clock_gettime(MONOTONIC, time)
        return tonumber(time.seconds) * 1000 + tonumber(time.nanoseconds) / 1e6
    end
end

--- When so many seconds will have passed; nil for never.
function clock.after(seconds)
    return seconds and clock.now() + seconds * 1000
end

--- The earlier of two times, either of which may be nil.
function clock.earlier(one, other)
    return one and other and math.min(one, other) or one or other
end

--- How many milliseconds to wait now, with this time as the end.
function clock.slice(deadline)
    if not deadline then
        return clock.SLICE
    end
    return math.max(0, math.min(clock.SLICE, math.ceil(deadline - clock.now())))
end

return clock
