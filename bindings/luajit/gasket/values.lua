--- Values between Lua and C: what functions are made of.

local ffi = require "ffi"
local callbacks = require "gasket.callbacks"
local errors = require "gasket.errors"
local library = require "gasket.library"
local Object = require "gasket.object"

local C = library.C
local records_end = library.records_end

local values = { handle = Object.handle_of, callback = callbacks.new, failed = callbacks.check }

local function refuse(index, name, expected, value)
    error(("bad argument #%d to '%s' (%s expected, got %s)"):format(index, name, expected, type(value)), 4)
end

-- ---- Lua to C ----

--- A whole number of 64 bits: a number, an int64_t or uint64_t, or a boolean, which is 1 or 0.
function values.integer(value, name, index)
    local kind = type(value)
    if kind == "number" then
        if value % 1 ~= 0 or value < -2 ^ 63 or value >= 2 ^ 63 then
            refuse(index, name, "whole number of 64 bits", value)
        end
        return value
    elseif kind == "boolean" then
        return value and 1 or 0
    elseif kind ~= "cdata" or not tonumber(value) then
        refuse(index, name, "number", value)
    end
    return value
end

--- A text; nil for NULL.
function values.text(value, name, index)
    if value == nil then
        return nil
    elseif type(value) ~= "string" then
        refuse(index, name, "string", value)
    elseif value:find("\0", 1, true) then
        error(("bad argument #%d to '%s' (the string holds a null character, at which C would end it)")
            :format(index, name), 3)
    end
    return value
end

-- Arrays know their size, pointers do not. By the number of the type.
local sizes_known = {}

local function is_array(value)
    local id = tonumber(ffi.typeof(value))
    if sizes_known[id] == nil then
        sizes_known[id] = tostring(ffi.typeof(value)):find("%[") ~= nil
    end
    return sizes_known[id]
end

-- The sizes of arrays that were seen, which are used again and again: LuaJIT compiles this, and not the look at them.
local sizes = setmetatable({}, { __mode = "k" })

local function size_of(value)
    local size = sizes[value]
    if not size and type(value) == "cdata" and is_array(value) then
        size = ffi.sizeof(value)
        sizes[value] = size
    end
    return size
end

--- What C is given to read, and its length; nil for NULL.
function values.octets(value, name, index)
    if value == nil then
        return nil, 0
    elseif type(value) == "string" then
        return value, #value
    end
    local size = size_of(value)
    if not size then
        refuse(index, name, "string or array of octets", value)
    end
    return value, size
end

--- What C is given to write to, and its size; nil for NULL.
function values.room(value, name, index)
    if value == nil then
        return nil, 0
    end
    local size = size_of(value)
    if not size then
        refuse(index, name, "array of octets", value)
    end
    return value, size
end

--- A number that C may change.
function values.place(value)
    return ffi.new("int64_t[1]", value)
end

-- ---- C to Lua ----

local function exact(answer)
    local number = tonumber(answer)
    if number > -2 ^ 53 and number < 2 ^ 53 then
        return number
    end
    return answer
end

--- A number, as an int64_t where Lua's own would not be exact.
function values.number(answer)
    if answer < records_end then
        errors.raise(answer)
    end
    return exact(answer)
end

function values.nothing(answer)
    if answer < records_end then
        errors.raise(answer)
    end
end

--- An object; nil for none; a state is itself.
function values.new(answer, type, origin)
    local number = tonumber(answer)
    if number < 0 then
        return values.number(answer)
    elseif number == 0 then
        return nil
    elseif getmetatable(origin) and origin.handle == number then
        return origin
    end
    return Object.new(nil, number, type, origin)
end

--- A number that C has stored; nil where there was no place for it.
function values.stored(place)
    return place and exact(place[0])
end

--- The text of a direct call; nil where OpenSSL has none.
function values.string(answer)
    if answer ~= nil then
        return ffi.string(answer)
    end
    local record = C.direct_error(0)
    if record ~= 0 then
        local found = errors.from_record(record)
        if found.kind ~= "ssl" then
            error(found, 0)
        end
    end
    return nil
end

--- The text of one of Gasket's own functions, which has none about a bad handle.
function values.string_of(answer, asked)
    if answer == nil then
        if asked then
            values.nothing(C.kind(asked))
        end
        error(errors.new("bad-argument", "", "there is no text about this"), 0)
    end
    return ffi.string(answer)
end

return values
