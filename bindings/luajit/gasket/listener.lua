--- Listeners: servers' sockets, with the methods of LuaSocket's.
-- @classmod gasket.Listener

local library = require "gasket.library"
local Object = require "gasket.object"
local operation = require "gasket.operation"
local settings = require "gasket.settings"
local Stream = require "gasket.stream"
local values = require "gasket.values"

local C = library.C

local Listener = Object.class("listener")

local function accept(listener, milliseconds, context)
    return C.listener_accept(listener.handle, context, milliseconds)
end

jit.off(accept)

--- Listens.
-- @param host an address, "localhost", or nil or "*" for all
-- @param port 0 to have one picked
-- @param[opt] options `backlog`; and what the streams shall have that it accepts: see accept
-- @return the listener; or nil, a message and the error
function Listener.bind(host, port, options)
    local of_streams, backlog = {}, 0
    for name, value in pairs(options or {}) do
        if name == "backlog" then
            backlog = value
        else
            of_streams[name] = value
        end
    end
    local context, rest, failure = settings.sort(of_streams, "server")
    if not context then
        return nil, rest, failure
    end
    local handle = tonumber(C.listener_new(host ~= "*" and values.text(host, "bind", 1) or nil,
        values.integer(port, "bind", 2), values.integer(backlog, "backlog", 1)))
    if handle < 0 then
        return operation.failure(handle)
    end
    local listener = Object.new(Listener, handle)
    listener.host = host or "*"
    listener.wants, listener.readers = {}, 0
    listener.context = context
    listener.settings = rest
    listener.options = of_streams
    listener.block_timeout, listener.waiter = of_streams.timeout, of_streams.waiter
    return listener
end

--- Takes the next connection. The handshake is left to dohandshake or the first operation.
-- @return the stream; or nil, "timeout", "closed" or a message, and the error
function Listener:accept()
    local handle, message, failure = operation.perform(self, "read", accept, operation.deadline(self),
        Object.handle_of(self.context, "accept", 1))
    if not handle then
        return nil, message, failure
    end
    return Stream.make(handle, self.context, self.settings, self.options)
end

--- The host and port that it is bound to.
function Listener:getsockname()
    return self.host, values.number(C.listener_port(Object.handle_of(self, "getsockname", 1)))
end

--- The descriptor, for select and its like.
function Listener:getfd()
    return values.number(C.listener_fd(Object.handle_of(self, "getfd", 1)))
end

--- There is nothing buffered in one.
function Listener.dirty()
    return false
end

--- Sets how long accept may wait, in seconds; nil, as to begin with, for ever; 0 never.
function Listener:settimeout(seconds, mode)
    return operation.settimeout(self, seconds, mode)
end

--- Has another function wait instead of the system; see the streams'.
function Listener:setwaiter(waiter)
    self.waiter = waiter
end

--- Closes it.
function Listener:close()
    Object.close(self)
    return 1
end

return Listener
