--- Lua functions that C calls.
--
-- LuaJIT must not compile what calls C that calls back, so the first callback switches compilation off for all
-- functions that may do so.

local ffi = require "ffi"
local low_level = require "gasket.low_level"

local callbacks = {}

local used = false
local callers = {}
local kept = {}
local failure

local types = {}
for count = 1, 8 do
    types[count] = "int64_t (*)(int64_t" .. (", int64_t"):rep(count - 1) .. ")"
end

--- Says that a function may call C that calls back.
function callbacks.caller(called)
    if used then
        jit.off(called)
    else
        table.insert(callers, called)
    end
    return called
end

local function begin()
    used = true
    for _, called in ipairs(callers) do
        jit.off(called)
    end
    callers = {}
    jit.flush()
end

-- An error must not leave through C. The answer is 0 then, which C takes for a refusal, and the error is raised
-- when C has returned.
local function answer(good, value)
    if not good then
        failure = failure or { value }
        return 0
    end
    if type(value) == "boolean" or value == nil then
        return value and 1 or 0
    end
    return value
end

--- What C calls. It is kept for good: an object may call it when its last Lua object is gone.
-- @param value a function, or nil for none
-- @param name of the function that it is given to
-- @param index of the argument
function callbacks.new(value, name, index)
    if value == nil then
        return nil
    end
    if type(value) ~= "function" then
        error(("bad argument #%d to '%s' (function expected, got %s)"):format(index, name, type(value)), 3)
    end
    if not used then
        begin()
    end
    local made = ffi.cast(types[low_level.callbacks[name]], function(...)
        local given = { ... }
        for place, number in ipairs(given) do
            given[place] = tonumber(number)
        end
        return answer(pcall(value, unpack(given)))
    end)
    table.insert(kept, made)
    return ffi.cast("void *", made)
end

--- Raises what a callback has raised since.
function callbacks.check()
    if failure then
        local raised = failure[1]
        failure = nil
        error(raised, 0)
    end
end

return callbacks
