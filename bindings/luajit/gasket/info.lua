--- What streams tell about their connection.
-- @classmod gasket.Stream

local Certificate = require "gasket.certificate"
local library = require "gasket.library"
local low_level = require "gasket.low_level"
local Object = require "gasket.object"
local values = require "gasket.values"

local C = library.C
local constants = low_level.constants

local info = {}

local methods = {}

local function text(call)
    return function(handle)
        local found = values.string_of(call(handle), handle)
        return found ~= "" and found or nil
    end
end

local facts = {
    protocol = text(C.stream_protocol),
    cipher = text(C.stream_cipher),
    alpn = text(C.stream_alpn),
    server_name = text(C.stream_server_name),
    peer = text(C.stream_peer),
    verify_result = function(handle)
        return values.number(C.stream_verify_result(handle))
    end,
    verify_string = text(C.stream_verify_result_string),
    session_reused = function(handle)
        return values.number(C.stream_session_reused(handle)) == 1
    end,
    side = function(handle)
        return values.number(C.stream_side(handle)) == constants.SERVER and "server" or "client"
    end,
}

--- What was agreed on: protocol, cipher, alpn, server_name, peer, verify_result, verify_string, session_reused,
-- side.
-- @param[opt] field the name of one
-- @return its value, nil where there is none; or a table of all
function methods:info(field)
    local handle = Object.open_handle(self, "stream", "info")
    if field then
        if not facts[field] then
            error(("bad argument #1 to 'info' (there is no field '%s')"):format(tostring(field)), 2)
        end
        return facts[field](handle)
    end
    local all = {}
    for name, read_fact in pairs(facts) do
        all[name] = read_fact(handle)
    end
    return all
end

--- The application protocol that was agreed on, or nil.
function methods:getalpn()
    return self:info("alpn")
end

--- The host name that the client asks for, or nil.
function methods:getsniname()
    return self:info("server_name")
end

--- The host and port of the other side.
function methods:getpeername()
    local peer = self:info("peer") or ""
    local host, port = peer:match("^%[?(.-)%]?:(%d+)$")
    return host, tonumber(port)
end

--- The certificate that the peer has shown, or nil.
function methods:getpeercertificate()
    return Certificate.of(C.stream_peer_certificate(Object.open_handle(self, "stream", "getpeercertificate")))
end

--- Was the peer's certificate found good?
-- @return true; or false and why not
function methods:getpeerverification()
    local result = self:info("verify_result")
    return result == 0, result ~= 0 and self:info("verify_string") or nil
end

--- Gives a class these methods.
function info.add_to(class)
    for name, method in pairs(methods) do
        class[name] = method
    end
end

return info
