--- Operations of streams and listeners: calls that may have to wait.
--
-- They wait in slices, between which the interpreter's hooks have their turn: by one of these a Ctrl-C ends a
-- program. Code that LuaJIT has compiled takes no hooks, so no more than an operation's first slice is compiled,
-- which is all that most take, and of many operations one is made by the interpreter alone.

local callbacks = require "gasket.callbacks"
local clock = require "gasket.clock"
local errors = require "gasket.errors"
local library = require "gasket.library"
local low_level = require "gasket.low_level"

local states = low_level.constants
local records_end = library.records_end
local C = library.C

local operation = {}

-- One operation in so many is interpreted from its beginning.
local INTERPRETED = 64
local operations = 0

--- What is returned where the interface has failed: nil, a message and the error.
function operation.failure(record)
    local made = errors.from_record(record)
    return nil, made.message, made
end

-- The coroutine of the scheduler's that runs, and how it waits.
local task, wait_in_task

--- For the scheduler: says which coroutine of its own runs, and how that waits. Returns which did before.
function operation.enter(thread, wait)
    local before = task
    task, wait_in_task = thread, wait or wait_in_task
    return before
end

-- The way to wait that is not the system's, if there is one.
local function waiter_of(object)
    return object.waiter or task and task == coroutine.running() and wait_in_task or nil
end

-- Those that wait to read are counted: while one does, another may write.
local function hand_over(object, waiter, wanted, deadline)
    local seconds = deadline and math.max(0, deadline - clock.now()) / 1000
    if seconds == 0 then
        return false
    end
    local reading = wanted == "read" and 1 or 0
    object.readers = object.readers + reading
    local ready = waiter(object, wanted, seconds)
    object.readers = object.readers - reading
    callbacks.check()
    return ready
end

-- After a state that is no answer: true where the call is to be made again.
local function go_on(object, waiter, state, deadline, direction)
    local mostly = direction
    if state == states.INTERRUPTED then
        return true
    elseif state == states.WANT_ANSWER then
        object:answer_question()
        return true
    end
    if state == states.WANT_READ then
        direction = "read"
    elseif state == states.WANT_WRITE then
        direction = "write"
    end
    object.wanted, object.wants[mostly] = direction, direction
    if waiter then
        return hand_over(object, waiter, direction, deadline)
    end
    return not deadline or clock.now() < deadline
end

--- Makes a call until it is done, has failed, or time has run out.
-- @param object a stream or listener
-- @param direction "read" or "write": what it mostly waits for
-- @param call a function of the object, milliseconds and what else there is
-- @param deadline when it has to end, or nil
-- @return its answer; or nil, "timeout", "closed" or a message, and the error
function operation.perform(object, direction, call, deadline, ...)
    deadline = clock.earlier(deadline, clock.after(object.block_timeout))
    local waiter = waiter_of(object)
    repeat
        if object.handle == 0 then
            return nil, "closed"
        end
        local answer = tonumber(call(object, waiter and 0 or clock.slice(deadline), ...))
        callbacks.check()
        if answer >= 0 then
            object.wanted, object.wants[direction] = nil, nil
            return answer
        elseif answer < records_end then
            return operation.failure(answer)
        end
    until not go_on(object, waiter, answer, deadline, direction)
    return nil, "timeout"
end

-- Whether the first slice may be compiled.
local function is_quick(object)
    operations = operations + 1
    if operations == INTERPRETED then
        operations = 0
        return false
    end
    return object.handle ~= 0 and object.block_timeout ~= 0 and not object.waiter and not task
end

--- Does what perform does. What is called by it may be compiled.
function operation.perform_quickly(object, direction, call, deadline, octets, count)
    deadline = clock.earlier(deadline, clock.after(object.block_timeout))
    if is_quick(object) then
        local answer = tonumber(call(object, clock.slice(deadline), octets, count))
        callbacks.check()
        if answer >= 0 then
            object.wanted, object.wants[direction] = nil, nil
            return answer
        elseif answer < records_end then
            return operation.failure(answer)
        end
    end
    return operation.perform(object, direction, call, deadline, octets, count)
end

--- When an operation that begins now has to end, or nil.
function operation.deadline(object)
    return clock.after(object.total_timeout)
end

--- Sets how long operations may take, as LuaSocket's settimeout does.
function operation.settimeout(object, seconds, mode)
    if seconds ~= nil and type(seconds) ~= "number" then
        error(("bad argument #1 to 'settimeout' (number expected, got %s)"):format(type(seconds)), 2)
    end
    if seconds and seconds < 0 then
        seconds = nil
    end
    if mode == nil or mode == "b" then
        object.block_timeout = seconds
    elseif mode == "t" or mode == "r" then
        object.total_timeout = seconds
    else
        error(("bad argument #2 to 'settimeout' (there is no mode '%s')"):format(tostring(mode)), 2)
    end
    return 1
end

jit.off(operation.perform)
jit.off(go_on)
jit.off(hand_over)

return operation
