--- Objects: what a handle of libgasket's stands for.
-- @classmod gasket.Object

local ffi = require "ffi"
local errors = require "gasket.errors"
local library = require "gasket.library"

local C = library.C

--- A context, a stream, or an object of one of OpenSSL's types.
--
-- One that is new is freed when it is closed or collected. One that was borrowed from another ends with that,
-- and keeps it. Objects are equal if their handles are.
-- @field handle the number by which libgasket knows it; 0 when it is closed
-- @table Object
local Object = {}

local function free(guard)
    if guard[0] ~= 0 then
        C.free(guard[0])
        guard[0] = 0
    end
end

local function describe(object)
    return ("gasket %s: %s"):format(object:type(), object.handle ~= 0 and ("%d"):format(object.handle) or "closed")
end

local function equal(one, other)
    return one.number == other.number
end

--- A class of objects.
function Object.class(name)
    local class = { class_name = name, __tostring = describe, __eq = equal }
    class.__index = class
    return setmetatable(class, { __index = Object })
end

local Plain = Object.class()

--- An object of a class.
-- @param class one that Object.class has made, or nil
-- @param handle
-- @param[opt] type what it stands for: "X509_NAME"
-- @param[opt] origin what it was borrowed from
function Object.new(class, handle, type, origin)
    local object = { handle = handle, number = handle, type_name = type, origin = origin }
    -- To free what is borrowed does nothing.
    object.guard = ffi.gc(ffi.new("int64_t[1]", handle), free)
    return setmetatable(object, class or Plain)
end

--- OpenSSL's name of its type, such as "X509_NAME"; or "stream", "listener".
function Object:type()
    if self.class_name then
        return self.class_name
    end
    if not self.type_name then
        local name = C.direct_type(self.handle)
        self.type_name = name ~= nil and ffi.string(name) or "object"
    end
    return self.type_name
end

--- Frees it, if it is not borrowed. It cannot be used any more.
function Object:close()
    free(self.guard)
    self.handle = 0
    self.origin = nil
end

--- An error that says that an object is closed.
function Object.closed(object, what)
    return errors.new("bad-handle", what, ("%s: the %s is closed"):format(what, object:type()))
end

--- The handle of what a method is called of: an object of a class, and open.
function Object.open_handle(object, class_name, what)
    if type(object) ~= "table" or object.class_name ~= class_name then
        error(("bad argument #1 to '%s' (%s expected, got %s)"):format(what, class_name, tostring(object)), 3)
    elseif object.handle == 0 then
        error(Object.closed(object, what), 0)
    end
    return object.handle
end

--- The number that C is given for an object.
-- @param value an object, its number, or nil for none
-- @param name of the function that it is given to
-- @param index of the argument
function Object.handle_of(value, name, index)
    if value == nil then
        return 0
    end
    local kind = type(value)
    if kind == "number" or (kind == "cdata" and tonumber(value)) then
        return value
    end
    local handle = kind == "table" and getmetatable(value) and value.handle
    if type(handle) ~= "number" then
        error(("bad argument #%d to '%s' (object expected, got %s)"):format(index, name, kind), 3)
    end
    if handle == 0 then
        error(Object.closed(value, name), 0)
    end
    return handle
end

return Object
