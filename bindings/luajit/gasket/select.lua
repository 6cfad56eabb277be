--- Waiting for several streams and listeners at once, as LuaSocket's select does.

local ffi = require "ffi"
local bit = require "bit"
local clock = require "gasket.clock"
local library = require "gasket.library"
local low_level = require "gasket.low_level"

local C = library.C

local IN, OUT, NOTHING = 1, 4, -1
-- How long to wait for a stream that has no descriptor yet, since its host's address is being looked for.
local MOMENT = 5

local states = { read = low_level.constants.WANT_READ, write = low_level.constants.WANT_WRITE }

local function is_stream(object)
    return type(object) == "table" and object.class_name == "stream"
end

-- Without a descriptor: is there anything to do for the stream, an error for instance?
local function is_ready(stream, wanted)
    local answer = tonumber(C.stream_wait(stream.handle, states[wanted], 0))
    library.dismiss(answer)
    return answer ~= states[wanted]
end

local function is_dirty(object)
    if is_stream(object) then
        return object.handle == 0 or object.buffer.size > 0 or C.stream_pending(object.handle) ~= 0
    end
    return object.dirty and object:dirty()
end

-- What to ask the system about an object: a descriptor and events; or true where it is ready.
local function question_of(object, direction)
    if direction == "read" and is_dirty(object) then
        return true
    end
    if not is_stream(object) then
        return object:getfd(), direction == "read" and IN or OUT
    end
    if object.handle == 0 then
        return true
    end
    local wanted = object.wants[direction] or direction
    local events = wanted == "read" and IN or OUT
    local descriptor = object:getfd()
    if not descriptor then
        return is_ready(object, wanted) or NOTHING, events
    end
    -- What is queued has to leave before an answer can come.
    if not object.buffering and C.stream_queued(object.handle) > 0 then
        events = bit.bor(events, OUT)
    end
    return descriptor, events
end

-- All questions, and those objects that need none.
local function ask(questions, ready, objects, direction)
    for _, object in ipairs(objects or {}) do
        local descriptor, events = question_of(object, direction)
        if descriptor == true then
            table.insert(ready[direction], object)
            ready[direction][object] = true
            ready.any = true
        else
            questions.brief = questions.brief or descriptor == NOTHING
            table.insert(questions, { object = object, direction = direction, fd = descriptor, events = events })
        end
    end
end

local function poll(questions, milliseconds)
    local fds = ffi.new("struct gasket_pollfd[?]", #questions + 1)
    for place, question in ipairs(questions) do
        fds[place - 1].fd, fds[place - 1].events = question.fd, question.events
    end
    ffi.C.poll(fds, #questions, milliseconds)
    return fds
end

-- Does what was asked for go on? What has come is read, since it may be nothing but TLS's own; what is queued is sent.
local function has_come(question, events)
    local object = question.object
    if events == 0 or not is_stream(object) or question.direction ~= "read" then
        return events ~= 0
    end
    return object:read_ahead()
end

local function settle(questions, ready, fds)
    for place, question in ipairs(questions) do
        if has_come(question, fds[place - 1].revents) then
            local found = ready[question.direction]
            table.insert(found, question.object)
            found[question.object] = true
            ready.any = true
        end
    end
end

--- Waits until something can be done with one of several streams, listeners, or LuaSocket's sockets.
-- @param readers a list of those to read from or accept on, or nil
-- @param writers a list of those to write to, or nil
-- @param[opt] seconds how long; nil for ever
-- @return those that can be read from, and those that can be written to, by number and as keys; and "timeout"
--   where there are none
local function wait(readers, writers, seconds)
    local deadline = clock.after(seconds)
    local ready = { read = {}, write = {}, any = false }
    repeat
        local questions = {}
        ask(questions, ready, readers, "read")
        ask(questions, ready, writers, "write")
        local milliseconds = ready.any and 0 or clock.slice(deadline)
        if questions.brief then
            milliseconds = math.min(MOMENT, milliseconds)
        end
        settle(questions, ready, poll(questions, milliseconds))
        if ready.any then
            return ready.read, ready.write
        end
    until deadline and clock.now() >= deadline
    return ready.read, ready.write, "timeout"
end

jit.off(wait)
jit.off(poll)
jit.off(has_come)

return wait
