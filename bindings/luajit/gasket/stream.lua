--- Streams: TLS connections, with the methods of LuaSocket's clients and LuaSec's.
-- @classmod gasket.Stream

local ffi = require "ffi"
local Buffer = require "gasket.buffer"
local calls = require "gasket.calls"
local clock = require "gasket.clock"
local Context = require "gasket.context"
local info = require "gasket.info"
local library = require "gasket.library"
local low_level = require "gasket.low_level"
local Object = require "gasket.object"
local operation = require "gasket.operation"
local settings = require "gasket.settings"
local values = require "gasket.values"

local C = library.C
local constants = low_level.constants
local perform, perform_quickly = operation.perform, operation.perform_quickly

local Stream = Object.class("stream")

-- How much is taken at once of what came behind TLS's end.
local LEFTOVER = 4096
-- How many seconds closing waits at most for a server that has to be heard before.
local LINGER = 5

-- ---- making streams ----

--- A stream of a handle that is new, with its settings made.
-- @return the stream; or nil, a message and the error
function Stream.make(handle, context, of_stream, options)
    handle = tonumber(handle)
    if handle < 0 then
        return operation.failure(handle)
    end
    local stream = Object.new(Stream, handle)
    stream.context = context
    stream.buffer = Buffer.new()
    -- What an operation that has run out of time waits for, by what it mostly waits for.
    stream.wants = {}
    -- How many operations a scheduler has wait until there is something to read.
    stream.readers = 0
    stream.block_timeout = options.timeout
    stream.waiter = options.waiter
    local answer = settings.make(stream, of_stream)
    if answer < 0 then
        stream:abort()
        return operation.failure(answer)
    end
    return stream
end

--- Connects to a host.
-- @param host a name or address, which the certificate must be for
-- @param port
-- @param[opt] options those of contexts, or a `context`; and
--
--   * `timeout`: seconds, for connecting and every operation later on, as settimeout has it
--   * `handshake`: false to leave connecting and the handshake to the first operation
--   * `waiter`: see setwaiter
--   * `server_name`, `verify_host`: to ask for, and to check for, another name than `host`
--   * `local_address`: an address of this machine to connect from, or a list of it and a port
--   * `ignore_unexpected_eof`: a connection that is cut off reads as closed
--   * `buffering`: bytes of writes to gather; see setvbuf
--   * `plain`: begin without TLS; see starttls
-- @return the stream; or nil, "timeout" or a message, and the error
function Stream.connect(host, port, options)
    options = options or {}
    local context, of_stream, failure = settings.sort(options, "client")
    if not context then
        return nil, of_stream, failure
    end
    local handle = C.stream_connect(Object.handle_of(context, "connect", 3), values.text(host, "connect", 1),
        values.integer(port, "connect", 2))
    local stream, message
    stream, message, failure = Stream.make(handle, context, of_stream, options)
    if not stream or options.handshake == false or options.plain then
        return stream, message, failure
    end
    local done
    done, message, failure = stream:dohandshake()
    if not done then
        stream:abort()
        return nil, message, failure
    end
    return stream
end

-- What LuaSocket has read and not given yet belongs to the handshake.
local function primed(socket)
    if not (socket.dirty and socket:dirty()) then
        return nil
    end
    socket:settimeout(0)
    local whole, _, part = socket:receive("*a")
    return whole or part
end

--- Makes a stream of a socket that is connected already.
-- @param socket a descriptor, which stays the caller's, or one of LuaSocket's sockets, which is closed with the
--   stream
-- @param[opt] options as connect has them, and `side`; a client names its peer by `host` (or by `server_name`
--   and `verify_host`; "" for the latter accepts whoever the context trusts). The handshake is left to
--   dohandshake or the first operation.
-- @return the stream; or nil, a message and the error
function Stream.wrap(socket, options)
    options = options or {}
    local sorted = {}
    for name, value in pairs(options) do
        sorted[name] = value
    end
    local side = options.side or (options.context and options.context.side) or "client"
    sorted.side = nil
    if options.host then
        sorted.server_name = sorted.server_name or options.host
        sorted.verify_host = sorted.verify_host or options.host
    end
    local is_socket = type(socket) ~= "number"
    sorted.prime = sorted.prime or is_socket and primed(socket) or nil
    local context, of_stream, failure = settings.sort(sorted, side)
    if not context then
        return nil, of_stream, failure
    end
    local descriptor = is_socket and socket:getfd() or socket
    local handle = C.stream_new_fd(Object.handle_of(context, "wrap", 2), values.integer(descriptor, "wrap", 1),
        Context.choice(Context.sides, side, "side"))
    local stream, message
    stream, message, failure = Stream.make(handle, context, of_stream, sorted)
    if stream and is_socket then
        stream.socket = socket
    end
    return stream, message, failure
end

-- ---- reading ----

-- One more piece, or nil, what happened, the error.
local function fill(stream, deadline)
    if stream.buffering then
        local flushed, message, failure = perform(stream, "write", calls.flush, deadline)
        if not flushed then
            return nil, message, failure
        end
    end
    local count, message, failure = perform_quickly(stream, "read", calls.read, deadline)
    if count == 0 then
        return nil, "closed"
    end
    return count, message, failure
end

-- What was read until something happened is given, and gone.
local function partly(stream, prefix, message, failure)
    local buffer = stream.buffer
    return nil, message, prefix .. buffer:take(buffer.size), failure
end

local function receive_all(stream, prefix, deadline)
    while true do
        local count, message, failure = fill(stream, deadline)
        if not count then
            local buffer = stream.buffer
            if message == "closed" and stream.handle ~= 0 and #prefix + buffer.size > 0 then
                return prefix .. buffer:take(buffer.size)
            end
            return partly(stream, prefix, message, failure)
        end
    end
end

local function receive_line(stream, prefix, deadline)
    local buffer = stream.buffer
    local length = buffer:line_length()
    while not length do
        local count, message, failure = fill(stream, deadline)
        if not count then
            return partly(stream, prefix, message, failure)
        end
        length = buffer:line_length()
    end
    -- As LuaSocket's manual has it: neither the end of the line nor any carriage return.
    local line = prefix .. buffer:take(length):sub(1, -2)
    if line:find("\r", 1, true) then
        line = line:gsub("\r", "")
    end
    return line
end

local function receive_count(stream, wanted, prefix, deadline)
    local buffer = stream.buffer
    local missing = math.floor(math.max(0, wanted - #prefix))
    while buffer.size < missing do
        local count, message, failure = fill(stream, deadline)
        if not count then
            return partly(stream, prefix, message, failure)
        end
    end
    local taken = buffer:take(missing)
    return prefix == "" and taken or prefix .. taken
end

--- Reads.
-- @param[opt] pattern "*l", the default: a line, without its end and without carriage returns; "*a": all until
--   the peer has closed; a number: so many bytes. The star may be left out.
-- @param[opt] prefix what is put before what is read, and counted
-- @return what was read; or nil, "timeout", "closed" or a message, what was read so far, and the error
function Stream:receive(pattern, prefix)
    prefix = prefix or ""
    local deadline = operation.deadline(self)
    if type(pattern) == "number" and pattern == pattern then
        return receive_count(self, pattern, prefix, deadline)
    elseif pattern == nil or pattern == "*l" or pattern == "l" then
        return receive_line(self, prefix, deadline)
    elseif pattern == "*a" or pattern == "a" then
        return receive_all(self, prefix, deadline)
    end
    error(("bad argument #1 to 'receive' (there is no pattern '%s')"):format(tostring(pattern)), 2)
end

--- Reads what there is, into an array of octets, without a copy where nothing is buffered.
-- @param octets an array of C's: ffi.new("uint8_t[?]", 65536)
-- @param[opt] count no more than so many
-- @return how many; or nil, "timeout", "closed" or a message, and the error
function Stream:receive_into(octets, count)
    local _, size = values.room(octets, "receive_into", 1)
    count = math.min(count and values.integer(count, "receive_into", 2) or size, size)
    if count < 0 then
        error(("bad argument #2 to 'receive_into' (count expected, got %d)"):format(count), 2)
    elseif count == 0 then
        return 0
    end
    local buffer = self.buffer
    if buffer.size > 0 then
        count = math.min(count, buffer.size)
        ffi.copy(octets, buffer:take(count), count)
        return count
    end
    local got, message, failure = perform_quickly(self, "read", calls.read_into, operation.deadline(self), octets, count)
    if got == 0 then
        return nil, "closed"
    end
    return got, message, failure
end

--- For select: sends what is queued and reads what has come, without waiting.
-- @return is there something to receive, an end or an error included?
function Stream:read_ahead()
    -- An operation that waits makes its call itself.
    if self.readers > 0 then
        return true
    end
    if C.stream_queued(self.handle) > 0 then
        library.dismiss(C.stream_flush(self.handle, 0))
    end
    local answer = tonumber(calls.read(self, 0))
    if answer == constants.WANT_READ or answer == constants.WANT_WRITE then
        self.wants.read = answer == constants.WANT_WRITE and "write" or nil
        return false
    end
    library.dismiss(answer)
    return true
end

jit.off(Stream.read_ahead)

--- The lines until the peer closes, for `for`. Whatever else ends them is raised.
function Stream:lines()
    return function()
        local line, message, part, failure = self:receive("*l")
        if line then
            return line
        elseif message ~= "closed" then
            error(failure or message, 2)
        end
        return part ~= "" and part or nil
    end
end

-- ---- writing ----

-- Nothing; or what happened, the last byte that was sent, and the error.
local function send_rest(stream, octets, i, j, deadline)
    local pointer = ffi.cast("const uint8_t *", octets) - 1
    while i <= j do
        local count, message, failure = perform(stream, "write", calls.write, deadline, pointer + i, j - i + 1)
        if not count then
            return message, i - 1, failure
        end
        i = i + count
    end
end

--- Sends.
-- @param data a string, or an array of octets
-- @param[opt] i the first byte to send, as string.sub has it
-- @param[opt] j the last one
-- @return the index of the last byte sent, j; or nil, "timeout", "closed" or a message, the last that was sent,
--   and the error. What was sent may still be on its way to the system where there was no time.
function Stream:send(data, i, j)
    if type(data) == "number" then
        data = tostring(data)
    end
    local octets, size = values.octets(data, "send", 1)
    if octets == nil then
        error("bad argument #1 to 'send' (string expected, got nil)", 2)
    end
    local deadline = operation.deadline(self)
    if not (i or j) then
        local count, message, failure = perform_quickly(self, "write", calls.write, deadline, octets, size)
        if not count then
            return nil, message, 0, failure
        end
        i = count + 1
    end
    i, j = i or 1, j or size
    i = i < 0 and math.max(1, size + i + 1) or math.max(1, i)
    j = j < 0 and size + j + 1 or math.min(j, size)
    if i <= j then
        local message, last, failure = send_rest(self, octets, i, j, deadline)
        if message then
            return nil, message, last, failure
        end
    end
    -- Where time has run out, later operations send the rest.
    if not self.buffering and self.block_timeout ~= 0 and C.stream_queued(self.handle) > 0 then
        local flushed, message, failure = perform(self, "write", calls.flush, deadline)
        if not flushed then
            return nil, message, j, failure
        end
    end
    return j
end

--- Sends what is gathered.
-- @return 1; or nil, "timeout", "closed" or a message, and the error
function Stream:flush()
    local done, message, failure = perform(self, "write", calls.flush, operation.deadline(self))
    return done and 1, message, failure
end

--- Says whether writes are gathered, as Lua's files do: "full" until flush or so many bytes, or "no".
-- What is gathered is sent before the stream waits for anything to read.
function Stream:setvbuf(mode, size)
    local bytes = mode == "full" and (size or 65536) or mode == "no" and 0
    if not bytes then
        error(("bad argument #1 to 'setvbuf' (there is no mode '%s')"):format(tostring(mode)), 2)
    end
    values.nothing(C.stream_set_buffering(Object.open_handle(self, "stream", "setvbuf"), bytes))
    self.buffering = bytes > 0
    return true
end

-- ---- the course of a connection ----

--- Connects and shakes hands, which the first operation does otherwise.
-- @return true; or nil, "timeout" or a message, and the error
function Stream:dohandshake()
    local done, message, failure = perform(self, "read", calls.handshake, operation.deadline(self))
    return done and true, message, failure
end

--- Ends the sending half of the stream. The other stays open.
-- @param[opt] how "send" or "both", as LuaSocket has it; TLS has no way to end the other half alone
-- @return 1; or nil, "timeout", "closed" or a message, and the error
function Stream:shutdown(how)
    if how ~= nil and how ~= "send" and how ~= "both" then
        error(("bad argument #1 to 'shutdown' ('send' or 'both' expected, got '%s')"):format(tostring(how)), 2)
    end
    local done, message, failure = perform(self, "write", calls.shutdown, operation.deadline(self))
    return done and 1, message, failure
end

local function finish(stream)
    Object.close(stream)
    stream.buffer = Buffer.new()
    if stream.socket then
        stream.socket:close()
        stream.socket = nil
    end
end

--- Closes the stream: what is gathered is sent, and the farewell. The peer's is not waited for.
-- @return 1; or nil, "timeout" or a message, and the error, where something could not be sent. It is closed then,
--   too.
function Stream:close()
    if self.handle == 0 then
        return 1
    end
    local done, message, failure = 1, nil, nil
    if C.stream_queued(self.handle) > 0 then
        done, message, failure = perform(self, "write", calls.flush, operation.deadline(self))
    end
    if done then
        perform(self, "read", calls.linger, clock.earlier(operation.deadline(self), clock.after(LINGER)))
    end
    self:abort()
    return done and 1, message, failure
end

--- Closes the stream at once. What was not sent is lost.
function Stream:abort()
    if self.handle ~= 0 then
        C.stream_close(self.handle, 0)
        finish(self)
    end
end

--- Ends TLS on a connection that goes on without it. The peer's farewell is waited for.
-- @return what was wrapped, or a descriptor that is the caller's to close; and bytes that were received behind
--   the farewell. Or nil, "timeout" or a message, and the error.
function Stream:detach()
    if self.buffer.size > 0 then
        local message = "detach: what was received has not been read"
        return nil, message, require("gasket.errors").new("state", "detach", message)
    end
    local descriptor, message, failure = perform(self, "read", calls.detach, operation.deadline(self))
    if not descriptor then
        return nil, message, failure
    end
    local parts = {}
    local room = ffi.new("uint8_t[?]", LEFTOVER)
    repeat
        local count = values.number(C.stream_leftover(self.handle, room, LEFTOVER))
        parts[#parts + 1] = ffi.string(room, count)
    until count == 0
    local socket = self.socket
    self.socket = nil
    finish(self)
    return socket or descriptor, table.concat(parts)
end

--- Goes on with TLS on a stream that was made with `plain`. The handshake comes with the next operation.
-- @return true; or nil, a message and the error
function Stream:starttls()
    local record = C.stream_start_tls(Object.open_handle(self, "stream", "starttls"))
    if record < 0 then
        return operation.failure(record)
    end
    return true
end

-- ---- settings ----

--- Sets how long operations may wait, in seconds; nil, as to begin with, for ever; 0 never.
-- @param seconds
-- @param[opt] mode "b": each wait; "t": the whole operation
function Stream:settimeout(seconds, mode)
    return operation.settimeout(self, seconds, mode)
end

--- Has another function wait instead of the system: in a scheduler of coroutines, one that yields.
-- @param waiter is called with the stream, "read" or "write", and seconds or nil; it returns when the stream may
--   be tried again, with false where time has run out. nil for none.
function Stream:setwaiter(waiter)
    self.waiter = waiter
end

--- What the last operation that has run out of time waited for: "read", "write" or "nothing".
function Stream:want()
    return self.wanted or "nothing"
end

--- Are there bytes that can be received without the network?
function Stream:dirty()
    return self.buffer.size > 0 or C.stream_pending(Object.open_handle(self, "stream", "dirty")) > 0
end

--- The descriptor, for select and its like; nil where there is none yet.
function Stream:getfd()
    local descriptor = C.stream_fd(Object.open_handle(self, "stream", "getfd"))
    if descriptor < 0 then
        C.free(descriptor)
        return nil
    end
    return tonumber(descriptor)
end

--- Answers what the handshake has paused for.
function Stream:answer_question()
    local question = values.number(C.stream_question(self.handle))
    local accepted, other = Context.answer(self.context, self, question)
    values.nothing(C.stream_answer(self.handle, accepted, other))
end

info.add_to(Stream)

return Stream
