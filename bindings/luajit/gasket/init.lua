--- TLS on OpenSSL, through libgasket.
--
-- Streams have the manner of LuaSocket's: connect, receive, send, settimeout. Below them is every function of
-- libgasket, and of OpenSSL by its own name: `gasket.ctx_new` is gasket_ctx_new, `gasket.ssl_ctx_set_options` is
-- SSL_CTX_set_options, `gasket.SSL_OP_NO_TICKET` is that constant of the OpenSSL which is loaded.
-- @module gasket

local Certificate = require "gasket.certificate"
local Context = require "gasket.context"
local errors = require "gasket.errors"
local library = require "gasket.library"
local Listener = require "gasket.listener"
local low_level = require "gasket.low_level"
local Object = require "gasket.object"
local shapes = require "gasket.shapes"
local Stream = require "gasket.stream"
local values = require "gasket.values"

local gasket = {
    _VERSION = "Gasket " .. low_level.version,
    Error = errors.Error,
    --- The file that libgasket was loaded from.
    library = library.file,
    --- Makes a context: see Context.new.
    context = Context.new,
    --- Connects to a host: see Stream.connect.
    connect = Stream.connect,
    --- Makes a stream of a socket: see Stream.wrap.
    wrap = Stream.wrap,
    --- Listens: see Listener.bind.
    bind = Listener.bind,
    --- Waits for several streams.
    select = require "gasket.select",
    --- Reads a certificate: see Certificate.read.
    certificate = Certificate.read,
    dynamic_call = require "gasket.dynamic",
}

--- Why the last direct call on an object, or the last one of all, has failed.
--
-- Whether it has failed is what it returned: OpenSSL leaves errors in calls that succeed, too.
-- @param[opt] object
-- @return an error with all that the call has left in OpenSSL's error queue, or nil
function gasket.direct_error(object)
    local record = library.C.direct_error(Object.handle_of(object, "direct_error", 1))
    if record == 0 then
        return nil
    end
    local found = errors.from_record(record)
    if object ~= nil and found.kind ~= "ssl" then
        error(found, 0)
    end
    return found
end

--- The bits of options together, for ssl_ctx_set_options.
-- @param ... names, in any case ("no_sslv3" is SSL_OP_NO_SSLv3), or numbers
function gasket.ssl_options(...)
    local by_name = {}
    for name in pairs(low_level.openssl_constants) do
        if name:find("^SSL_OP_") then
            by_name[name:lower()] = name
        end
    end
    local bits = 0ULL
    for _, option in ipairs { ... } do
        local name = type(option) == "string" and by_name["ssl_op_" .. option:gsub("-", "_"):lower()]
        if not name and type(option) ~= "number" then
            error(("OpenSSL has no option '%s'"):format(tostring(option)), 2)
        end
        bits = bit.bor(bits, 0ULL + (name and gasket[name] or option))
    end
    return tonumber(bits)
end

-- A constant, where OpenSSL has one of that name; whether it is for good.
local function constant(name)
    local differs = low_level.openssl_constants[name]
    if differs == nil then
        return nil
    end
    return values.number(library.C.constant(name)), not differs
end

setmetatable(gasket, {
    __index = function(_, name)
        if type(name) ~= "string" then
            return nil
        end
        local found, lasting = low_level.constants[name], true
        if not found then
            found, lasting = constant(name)
        end
        if not found then
            found, lasting = shapes.make(name), true
        end
        if lasting then
            rawset(gasket, name, found)
        end
        return found
    end,
})

return gasket
