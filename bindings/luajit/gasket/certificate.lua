--- Certificates: what a peer has shown.
-- @classmod gasket.Certificate

local ffi = require "ffi"
local library = require "gasket.library"
local low_level = require "gasket.low_level"
local Object = require "gasket.object"
local operation = require "gasket.operation"
local values = require "gasket.values"

local C = library.C
local constants = low_level.constants

--- A certificate is data: its fields are read when they are first asked for, and stay when it is closed.
-- @field subject whom it was issued to, in one line for people to read
-- @field issuer who issued it
-- @field subject_names a list of `{ type = "CN", value = "example.com" }`
-- @field issuer_names the same of the issuer
-- @field alternative_names the further names: `{ type = "DNS", value = "example.com" }`
-- @field serial hexadecimal digits
-- @field version 1, 2 or 3
-- @field not_before seconds, as os.time has them
-- @field not_after
-- @field key_type such as "RSA" or "EC"; "" where OpenSSL cannot read the key
-- @field key_bits
-- @field key_pem
-- @field pem the whole as text
-- @field der the whole as bytes
-- @table Certificate
local Certificate = Object.class("certificate")

local function text(call)
    return function(handle)
        return values.string_of(call(handle), handle)
    end
end

local function number(call)
    return function(handle)
        return values.number(call(handle))
    end
end

local function names(which)
    return function(handle)
        local found = {}
        for index = 0, values.number(C.certificate_name_count(handle, which)) - 1 do
            found[index + 1] = {
                type = values.string_of(C.certificate_name_type(handle, which, index), handle),
                value = values.string_of(C.certificate_name_value(handle, which, index), handle),
            }
        end
        return found
    end
end

local function der(handle)
    local size = values.number(C.certificate_der(handle, nil, 0))
    local room = ffi.new("uint8_t[?]", size)
    values.nothing(C.certificate_der(handle, room, size))
    return ffi.string(room, size)
end

local fields = {
    subject = text(C.certificate_subject),
    issuer = text(C.certificate_issuer),
    subject_names = names(constants.NAME_SUBJECT),
    issuer_names = names(constants.NAME_ISSUER),
    alternative_names = names(constants.NAME_ALTERNATIVE),
    serial = text(C.certificate_serial),
    version = number(C.certificate_version),
    not_before = number(C.certificate_not_before),
    not_after = number(C.certificate_not_after),
    key_type = text(C.certificate_key_type),
    key_bits = number(C.certificate_key_bits),
    key_pem = text(C.certificate_key_pem),
    pem = text(C.certificate_pem),
    der = der,
}

function Certificate.__index(certificate, name)
    local read = fields[name]
    if not read then
        return Certificate[name]
    end
    if certificate.handle == 0 then
        error(Object.closed(certificate, name), 0)
    end
    local value = read(certificate.handle)
    rawset(certificate, name, value)
    return value
end

--- Hexadecimal digits of its digest, by "sha256" if no other is named; nil where OpenSSL knows no such digest.
function Certificate:fingerprint(digest)
    local found = C.certificate_fingerprint(Object.handle_of(self, "fingerprint", 1),
        values.text(digest or "sha256", "fingerprint", 1))
    return found ~= nil and ffi.string(found) or nil
end

--- Reads a certificate, PEM or DER.
-- @return the certificate; or nil, a message and the error
function Certificate.read(bytes)
    local octets, length = values.octets(bytes, "certificate", 1)
    local handle = tonumber(C.certificate_new_bytes(octets, length))
    if handle < 0 then
        return operation.failure(handle)
    end
    return Object.new(Certificate, handle, "X509")
end

--- One that C has answered with; nil for none.
function Certificate.of(answer)
    local handle = values.number(answer)
    return handle > 0 and Object.new(Certificate, handle, "X509") or nil
end

return Certificate
