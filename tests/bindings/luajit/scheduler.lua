-- Coroutines that wait for streams, each while the others go on.

local clock = require "gasket.clock"
local gasket = require "gasket"

local scheduler = {}

local tasks = {}

-- For the option `waiter` of streams and listeners.
function scheduler.wait(object, direction, seconds)
    return coroutine.yield(object, direction, clock.after(seconds))
end

local function step(task, ...)
    local good, object, direction, deadline = coroutine.resume(task.thread, ...)
    if not good then
        error(debug.traceback(task.thread, tostring(object)), 0)
    end
    task.object, task.direction, task.deadline = object, direction, deadline
    if coroutine.status(task.thread) == "dead" then
        tasks[task] = nil
    end
end

function scheduler.spawn(body, ...)
    local task = { thread = coroutine.create(body) }
    tasks[task] = true
    step(task, ...)
end

local function turn()
    local readers, writers, first = {}, {}, nil
    for task in pairs(tasks) do
        table.insert(task.direction == "read" and readers or writers, task.object)
        first = clock.earlier(first, task.deadline)
    end
    local readable, writable = gasket.select(readers, writers, first and (first - clock.now()) / 1000)
    local ready = {}
    for task in pairs(tasks) do
        local found = task.direction == "read" and readable or writable
        if found[task.object] then
            ready[task] = true
        elseif task.deadline and clock.now() >= task.deadline then
            ready[task] = false
        end
    end
    for task, is_ready in pairs(ready) do
        step(task, is_ready)
    end
end

-- Until all tasks are done, or one has called stop.
function scheduler.run()
    while next(tasks) do
        turn()
    end
end

function scheduler.stop()
    tasks = {}
end

return scheduler
