--- Errors: error records, read whole and freed at once.
-- @classmod gasket.Error

local ffi = require "ffi"
local library = require "gasket.library"
local low_level = require "gasket.low_level"

local C = library.C

local errors = {}

--- Whatever fails in Gasket, with all that is known about it.
--
-- Functions that fail for reasons of the peer's or the system's return it behind their message; all others
-- raise it. As text it is the message.
-- @field kind what kind of failure it is: "ssl", "verify", "bad-handle" ...
-- @field what the operation that failed, such as "handshake"
-- @field message all of it in one line
-- @field codes OpenSSL's error codes, the oldest first
-- @field strings OpenSSL's texts for the codes
-- @field verify_result why a certificate was refused, one of OpenSSL's numbers; or 0
-- @field verify_string OpenSSL's text for the verify result
-- @field alert the number of the TLS alert that was received or sent; or 0
-- @field os_error errno, or of kind "resolve" getaddrinfo's number; or 0
-- @field peer whom it was with, "host:port"
-- @table Error
local Error = {}
Error.__index = Error
errors.Error = Error

function Error:__tostring()
    return self.message
end

function Error.__concat(one, other)
    return tostring(one) .. tostring(other)
end

local kinds = {}
for name, value in pairs(low_level.constants) do
    local kind = name:match("^ERROR_(.*)")
    if kind then
        kinds[value] = kind:lower():gsub("_", "-")
    end
end

local function text(pointer)
    return pointer ~= nil and ffi.string(pointer) or ""
end

--- An error that libgasket had not to be asked for.
function errors.new(kind, what, message)
    return setmetatable({
        kind = kind, what = what, message = message, codes = {}, strings = {},
        verify_result = 0, verify_string = "", alert = 0, os_error = 0, peer = "",
    }, Error)
end

--- The error of a record, which is freed.
function errors.from_record(record)
    local made = errors.new(kinds[tonumber(C.error_kind(record))], text(C.error_what(record)),
        text(C.error_message(record)))
    for index = 0, tonumber(C.error_code_count(record)) - 1 do
        table.insert(made.codes, tonumber(C.error_code(record, index)))
        table.insert(made.strings, text(C.error_string(record, index)))
    end
    made.verify_result = tonumber(C.error_verify_result(record))
    made.verify_string = text(C.error_verify_result_string(record))
    made.alert = tonumber(C.error_alert(record))
    made.os_error = tonumber(C.error_os(record))
    made.peer = text(C.error_peer(record))
    C.free(record)
    return made
end

--- Raises the error of a record.
function errors.raise(record)
    error(errors.from_record(record), 0)
end

return errors
