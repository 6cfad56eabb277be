--- What of a stream may wait: functions of it, milliseconds, and what else there is.

local ffi = require "ffi"
local callbacks = require "gasket.callbacks"
local library = require "gasket.library"

local C = library.C

local calls = {}

-- All streams read through one room: what is read is a string at once.
local ROOM = 65536
local room = ffi.new("uint8_t[?]", ROOM)

-- ---- what is called all the time: compiled until there are callbacks ----

function calls.read(stream, milliseconds)
    local count = C.stream_read(stream.handle, room, ROOM, milliseconds)
    if count > 0 then
        stream.buffer:append(ffi.string(room, count))
    end
    return count
end

function calls.read_into(stream, milliseconds, octets, count)
    return C.stream_read(stream.handle, octets, count, milliseconds)
end

function calls.write(stream, milliseconds, octets, count)
    return C.stream_write(stream.handle, octets, count, milliseconds)
end

for _, call in pairs(calls) do
    callbacks.caller(call)
end

-- ---- what is called now and then: never compiled ----

function calls.handshake(stream, milliseconds)
    return C.stream_handshake(stream.handle, milliseconds)
end

function calls.flush(stream, milliseconds)
    return C.stream_flush(stream.handle, milliseconds)
end

function calls.shutdown(stream, milliseconds)
    return C.stream_shutdown(stream.handle, milliseconds)
end

function calls.linger(stream, milliseconds)
    return C.stream_linger(stream.handle, milliseconds)
end

function calls.detach(stream, milliseconds)
    return C.stream_detach(stream.handle, milliseconds)
end

for _, name in ipairs { "handshake", "flush", "shutdown", "linger", "detach" } do
    jit.off(calls[name])
end

return calls
