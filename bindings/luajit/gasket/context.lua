--- Contexts: what streams have in common.
-- @classmod gasket.Context

local errors = require "gasket.errors"
local library = require "gasket.library"
local low_level = require "gasket.low_level"
local Object = require "gasket.object"
local operation = require "gasket.operation"
local values = require "gasket.values"

local C = library.C
local constants = low_level.constants

local Context = Object.class("context")

local sides = { client = constants.CLIENT, server = constants.SERVER, both = constants.BOTH }
local lists = { none = constants.CRL_NONE, peer = constants.CRL_PEER, all = constants.CRL_ALL }
local questions = {
    client_hello = constants.QUESTION_CLIENT_HELLO,
    certificate = constants.QUESTION_CERTIFICATE,
    verify = constants.QUESTION_VERIFY,
}
local modes = {
    none = constants.VERIFY_NONE, optional = constants.VERIFY_OPTIONAL, required = constants.VERIFY_REQUIRED,
    [false] = constants.VERIFY_NONE, [true] = constants.VERIFY_REQUIRED,
}

--- Looks a setting's value up.
function Context.choice(choices, value, name)
    local found = choices[value]
    if not found then
        error(("%s is '%s', which it cannot be"):format(name, tostring(value)), 0)
    end
    return found
end

Context.sides, Context.modes = sides, modes

-- ---- settings: what C answers ----

local function joined(list)
    return type(list) == "table" and table.concat(list, ",") or list
end

local function bytes_setter(call)
    return function(context, value, name)
        local octets, length = values.octets(value, name, 1)
        return call(context.handle, octets, length)
    end
end

local function text_setter(call)
    return function(context, value, name)
        return call(context.handle, values.text(value, name, 1))
    end
end

local function number_setter(call)
    return function(context, value, name)
        return call(context.handle, values.integer(value, name, 1))
    end
end

local function set_certificate(context, value, _, options)
    return C.ctx_set_certificate(context.handle, values.text(value, "certificate", 1),
        values.text(options.key, "key", 1), options.password)
end

local function set_certificate_bytes(context, value, _, options)
    local certificate, length = values.octets(value, "certificate_bytes", 1)
    local key, key_length = values.octets(options.key_bytes, "key_bytes", 1)
    return C.ctx_set_certificate_bytes(context.handle, certificate, length, key, key_length, options.password)
end

local function set_crl(context, value, _, options)
    local check = Context.choice(lists, value, "crl")
    if options.crl_bytes then
        local octets, length = values.octets(options.crl_bytes, "crl_bytes", 1)
        return C.ctx_set_crl_bytes(context.handle, check, octets, length)
    end
    return C.ctx_set_crl(context.handle, check, values.text(options.crl_file, "crl_file", 1))
end

local function set_server_names(context, value)
    for name, other in pairs(value) do
        local answer = C.ctx_add_server_name(context.handle, name, Object.handle_of(other, "server_names", 1))
        if answer < 0 then
            return answer
        end
    end
    return 0
end

local function set_psk(context, value)
    for _, each in ipairs(value) do
        local answer = C.ctx_add_psk(context.handle, each.identity, each.key, #each.key)
        if answer < 0 then
            return answer
        end
    end
    return 0
end

-- The answers are functions of the stream, called while no C code runs: they may wait, or yield.
local function set_questions(context, value)
    context.questions = {}
    for name, answer in pairs(value) do
        local question = Context.choice(questions, name, "a question")
        local set = C.ctx_set_question(context.handle, question, 1)
        if set < 0 then
            return set
        end
        context.questions[question] = answer
    end
    return 0
end

-- In the order in which they are made.
local settings = {
    { "verify", function(context, value)
        return C.ctx_set_verify(context.handle, Context.choice(modes, value, "verify"))
    end },
    { "certificate", set_certificate },
    { "certificate_bytes", set_certificate_bytes },
    { "ca_file", text_setter(C.ctx_set_ca_file) },
    { "ca_directory", text_setter(C.ctx_set_ca_directory) },
    { "ca_bytes", bytes_setter(C.ctx_set_ca_bytes) },
    { "ca_system", function(context, value)
        return value and C.ctx_set_ca_system(context.handle) or 0
    end },
    { "crl", set_crl },
    { "depth", number_setter(C.ctx_set_max_depth) },
    { "ciphers", text_setter(C.ctx_set_ciphers) },
    { "ciphersuites", text_setter(C.ctx_set_ciphersuites) },
    { "alpn", function(context, value)
        return C.ctx_set_alpn(context.handle, values.text(joined(value), "alpn", 1))
    end },
    { "server_cipher_order", number_setter(C.ctx_set_server_cipher_order) },
    { "resumption", number_setter(C.ctx_set_resumption) },
    { "ticket_keys", bytes_setter(C.ctx_set_ticket_keys) },
    { "psk", set_psk },
    { "server_names", set_server_names },
    { "questions", set_questions },
}

--- The names of the options of contexts.
Context.options = {
    side = true, method = true, key = true, password = true, key_bytes = true, crl_file = true, crl_bytes = true,
}
for _, each in ipairs(settings) do
    Context.options[each[1]] = true
end

--- Makes a context.
-- @param options a table; all may be left out:
--
--   * `side`: "client", which is the default, "server" or "both"
--   * `method`: protocol versions, such as "tlsv1.2", "tlsv1.2+" (or newer), "tlsv1.2 tlsv1.3"
--   * `certificate`, `key`, `password`: files, and what opens the key; or `certificate_bytes`, `key_bytes`
--   * `verify`: "required" or true, "optional", "none" or false
--   * `ca_file`, `ca_directory`, `ca_bytes`, `ca_system` (true): who is trusted; a client trusts the system's
--     authorities where none is named
--   * `crl`: "peer" or "all" are looked up in the lists of `crl_file` or `crl_bytes`
--   * `depth`, `ciphers`, `ciphersuites`, `alpn` (a list, or names with commas), `server_cipher_order`,
--     `resumption`, `ticket_keys`
--   * `psk`: a list of `{ identity = "name", key = "bytes" }`
--   * `server_names`: contexts by the host names that they serve
--   * `questions`: functions `client_hello`, `certificate` and `verify` of a stream that return whether it goes
--     on, and perhaps a context to go on with
-- @return the context; or nil, a message and the error
function Context.new(options)
    options = options or {}
    for name in pairs(options) do
        if not Context.options[name] then
            error(("a context has no option '%s'"):format(tostring(name)), 2)
        end
    end
    local side = Context.choice(sides, options.side or "client", "side")
    local handle = tonumber(C.ctx_new(side, values.text(options.method, "method", 1)))
    if handle < 0 then
        return operation.failure(handle)
    end
    local context = Object.new(Context, handle)
    context.side = options.side or "client"
    for _, setting in ipairs(settings) do
        local name, set = unpack(setting)
        if options[name] ~= nil then
            local answer = set(context, options[name], name, options)
            if answer < library.records_end then
                context:close()
                return operation.failure(answer)
            end
        end
    end
    return context
end

local default

--- The context of clients that name none: the system's authorities are trusted.
function Context.default()
    if not default or default.handle == 0 then
        default = assert(Context.new())
    end
    return default
end

--- The answer of a context to what a stream was asked.
function Context.answer(context, stream, question)
    local answer = context and context.questions and context.questions[question]
    if not answer then
        error(errors.new("state", "handshake", "handshake: nobody answers question " .. tonumber(question)), 0)
    end
    local accepted, other = answer(stream)
    return accepted and 1 or 0, Object.handle_of(other, "answer", 2)
end


return Context
