--- Options of streams: what belongs to their context, and what a stream has otherwise than that.

local Context = require "gasket.context"
local library = require "gasket.library"
local values = require "gasket.values"

local C = library.C

local settings = {}

local function text_setting(call)
    return function(stream, value, name)
        return call(stream.handle, values.text(value, name, 1))
    end
end

local function number_setting(call)
    return function(stream, value, name)
        return call(stream.handle, values.integer(value, name, 1))
    end
end

-- What a stream has otherwise than its context.
local setters = {
    method = text_setting(C.stream_set_method),
    ciphers = text_setting(C.stream_set_ciphers),
    ciphersuites = text_setting(C.stream_set_ciphersuites),
    verify = function(stream, value)
        return C.stream_set_verify(stream.handle, Context.choice(Context.modes, value, "verify"))
    end,
    depth = number_setting(C.stream_set_max_depth),
    server_cipher_order = number_setting(C.stream_set_server_cipher_order),
    server_name = text_setting(C.stream_set_server_name),
    verify_host = text_setting(C.stream_set_verify_host),
    local_address = function(stream, value)
        local host, port = value, 0
        if type(value) == "table" then
            host, port = value[1], value[2] or 0
        end
        return C.stream_set_local_address(stream.handle, values.text(host, "local_address", 1),
            values.integer(port, "local_address", 2))
    end,
    ignore_unexpected_eof = number_setting(C.stream_set_ignore_unexpected_eof),
    plain = function(stream, value)
        return value and C.stream_set_plain(stream.handle) or 0
    end,
    buffering = function(stream, value)
        stream.buffering = value > 0
        return C.stream_set_buffering(stream.handle, value)
    end,
    prime = function(stream, value)
        local octets, length = values.octets(value, "prime", 1)
        return C.stream_prime(stream.handle, octets, length)
    end,
}

-- Options that are neither the context's nor settings.
local others = { context = true, timeout = true, waiter = true, handshake = true, host = true }

--- The context of options: theirs, or one that is made of them. And what is left of them for the stream.
-- @return the context and a table; or nil, a message and the error
function settings.sort(options, side)
    local of_context, of_stream
    for name, value in pairs(options) do
        if setters[name] and (options.context or not Context.options[name]) then
            of_stream = of_stream or {}
            of_stream[name] = value
        elseif Context.options[name] and not options.context then
            of_context = of_context or {}
            of_context[name] = value
        elseif not others[name] then
            error(("a stream has no option '%s'%s"):format(tostring(name),
                Context.options[name] and ", which is its context's" or ""), 3)
        end
    end
    if options.context then
        return options.context, of_stream or {}
    elseif not of_context and side == "client" then
        return Context.default(), of_stream or {}
    end
    of_context = of_context or {}
    of_context.side = side
    local context, message, failure = Context.new(of_context)
    return context, context and (of_stream or {}) or message, failure
end

--- Makes the settings of a stream.
-- @return 0, or the record of one that has failed
function settings.make(stream, options)
    for name, value in pairs(options) do
        local answer = setters[name](stream, value, name)
        if answer < 0 then
            return answer
        end
    end
    return 0
end

return settings
