--- Coroutines that wait for streams, each while the others go on. In those that it has started every operation does.
--
-- It is enough for a program that does nothing else; in one that has a scheduler already, streams take that one's
-- way to wait (see setwaiter).
-- @module gasket.scheduler

local clock = require "gasket.clock"
local operation = require "gasket.operation"
local select_ready = require "gasket.select"

local scheduler = {}

local tasks = {}

--- Gives the others their turn until a stream is ready.
-- @param object a stream, a listener, or anything that has a method getfd
-- @param direction "read" or "write"
-- @param[opt] seconds how long; nil for ever
-- @return true; or false where time has run out
function scheduler.wait(object, direction, seconds)
    return coroutine.yield(object, direction, clock.after(seconds))
end

local function step(task, ...)
    local before = operation.enter(task.thread, scheduler.wait)
    local good, object, direction, deadline = coroutine.resume(task.thread, ...)
    operation.enter(before)
    if not good then
        tasks[task] = nil
        error(type(object) == "string" and debug.traceback(task.thread, object) or object, 0)
    end
    task.object, task.direction, task.deadline = object, direction, deadline
    if coroutine.status(task.thread) == "dead" then
        tasks[task] = nil
    end
end

--- Starts a function in a coroutine of its own, which goes on until it has to wait.
-- @param body
-- @param ... its arguments
function scheduler.spawn(body, ...)
    local task = { thread = coroutine.create(body) }
    tasks[task] = true
    step(task, ...)
end

-- Those that can go on, and whether because they are ready.
local function wait_for_some()
    local readers, writers, first = {}, {}, nil
    for task in pairs(tasks) do
        table.insert(task.direction == "read" and readers or writers, task.object)
        first = clock.earlier(first, task.deadline)
    end
    local readable, writable = select_ready(readers, writers, first and math.max(0, first - clock.now()) / 1000)
    local found = {}
    for task in pairs(tasks) do
        local ready = task.direction == "read" and readable or writable
        if ready[task.object] then
            found[task] = true
        elseif task.deadline and clock.now() >= task.deadline then
            found[task] = false
        end
    end
    return found
end

--- Runs until all coroutines have ended, or stop was called. An error in one of them is raised here; run may be
-- called again to go on with the others.
function scheduler.run()
    while next(tasks) do
        for task, ready in pairs(wait_for_some()) do
            if tasks[task] then
                step(task, ready)
            end
        end
    end
end

--- Forgets all coroutines that wait.
function scheduler.stop()
    tasks = {}
end

return scheduler
