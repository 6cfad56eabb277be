--- Dynamic calls: functions of OpenSSL that are in no list, by a signature that is given at run time.
--
-- The signature is libgasket's to understand; here it is only read as far as is needed to know what becomes of
-- each argument.

local ffi = require "ffi"
local callbacks = require "gasket.callbacks"
local errors = require "gasket.errors"
local library = require "gasket.library"
local Object = require "gasket.object"
local values = require "gasket.values"

local C = library.C

local of_owners = {}
for word in ("const new counted copied interior static null taken kept stales freed raw out inout"):gmatch("%a+") do
    of_owners[word] = true
end

local function words_of(text)
    local words = {}
    for word in text:gsub("%*", " * "):gmatch("%S+") do
        table.insert(words, word)
    end
    return words
end

-- The parts of a list that are separated by commas outside of parentheses.
local function parts_of(text)
    local parts, depth, begin = {}, 0, 1
    for place = 1, #text do
        local character = text:sub(place, place)
        if character == "(" then
            depth = depth + 1
        elseif character == ")" then
            depth = depth - 1
        elseif character == "," and depth == 0 then
            table.insert(parts, text:sub(begin, place - 1))
            begin = place + 1
        end
    end
    table.insert(parts, text:sub(begin))
    return parts
end

-- What a signature returns, and what it takes.
local function split(signature)
    local result, inside = signature:match("^(.-)(%b())%s*$")
    if not result or result:find("[()]") and not result:find("%b()") then
        error(errors.new("bad-argument", "dynamic_call",
            ("dynamic_call: '%s' is no signature"):format(signature)), 0)
    end
    inside = inside:sub(2, -2)
    if inside:match("^%s*$") or inside:match("^%s*void%s*$") then
        return result, {}
    end
    return result, parts_of(inside)
end

-- What a parameter or result is: "text", "address", "number", "callback", or an object's type.
local function kind_of(words, first)
    if words[first] == "callback" and not words[first + 1] then
        return "callback"
    end
    local name
    for place = first, #words do
        local word = words[place]
        if word == "*" then
            name = name or "void"
            return name == "char" and "text" or name == "void" and "address" or name
        elseif not of_owners[word] then
            name = word
        end
    end
    return "number"
end

local function is_plain(kind)
    return kind == "number" or kind == "address" or kind == "text" or kind == "callback"
end

-- A call: the numbers that arguments are, and what must live as long as it.
local Call = {}
Call.__index = Call

function Call:given()
    self.used = self.used + 1
    if self.used > self.count then
        error(("%s is given fewer arguments than its signature says"):format(self.name), 0)
    end
    return self.arguments[self.used]
end

function Call:address(value)
    table.insert(self.kept, value)
    return value ~= nil and ffi.cast("int64_t", ffi.cast("intptr_t", ffi.cast("const void *", value))) or 0
end

function Call:octets(take)
    local value, length = take(self:given(), self.name, self.used)
    table.insert(self.numbers, self:address(value))
    table.insert(self.numbers, length)
end

function Call:place(kind, value)
    local place = values.place(value)
    table.insert(self.numbers, self:address(place))
    table.insert(self.stored, function()
        return is_plain(kind) and values.stored(place) or not is_plain(kind)
            and values.new(place[0], kind, self.origin) or nil
    end)
end

function Call:value(kind)
    local value = self:given()
    if kind == "text" and type(value) ~= "number" then
        return self:address(values.text(value, self.name, self.used))
    elseif kind == "number" then
        return values.integer(value, self.name, self.used)
    end
    return Object.handle_of(value, self.name, self.used)
end

function Call:take(parameter)
    local words = words_of(parameter)
    local first = words[1] or ""
    if first == "bytes" or first == "decode" then
        self:octets(values.octets)
    elseif first == "room" or first == "encode" then
        self:octets(values.room)
    elseif first == "out" or first == "inout" then
        local kind = kind_of(words, 2)
        self:place(kind, first == "inout" and self:value(kind) or 0)
    elseif first == "length" or first == "NULL" or #words > 1 and words[#words]:match("^[-+]?%d+$") then
        return
    else
        table.insert(self.numbers, self:value(parameter:find("(*", 1, true) and "callback" or kind_of(words, 1)))
    end
end

function Call:returned(result, answer)
    local words = words_of(result)
    local kind = kind_of(words, 1)
    if kind == "text" then
        return answer ~= 0 and ffi.string(ffi.cast("const char *", ffi.cast("intptr_t", answer))) or nil
    elseif is_plain(kind) then
        return values.number(answer)
    end
    local is_owned = (" " .. result .. " "):find("%s" .. "new%s") or (" " .. result .. " "):find("%sstatic%s")
    return values.new(answer, kind, not is_owned and self.origin or nil)
end

--- Calls a function of OpenSSL's that need be in no list.
--
-- Arguments are numbers, strings, objects, nil for none; octets (strings, arrays) without their lengths. The
-- signature is believed: a wrong one does what it does in C.
-- @param name C's, or Lisp's
-- @param signature what it takes and returns, as C does, with words for what C does not say: see dynamic_call in
--   the manual of libgasket
-- @param ... its arguments
-- @return what the function returns, and what it stores
local function dynamic_call(name, signature, ...)
    local result, parameters = split(signature)
    local call = setmetatable({
        name = name, arguments = { ... }, count = select("#", ...), used = 0,
        numbers = {}, kept = {}, stored = {},
    }, Call)
    for place = 1, call.count do
        local each = call.arguments[place]
        if not call.origin and type(each) == "table" and getmetatable(each) then
            call.origin = each
        end
    end
    for _, parameter in ipairs(parameters) do
        call:take(parameter)
    end
    if call.used < call.count then
        error(("%s is given more arguments than its signature says"):format(name), 0)
    end
    local array = ffi.new("int64_t[?]", math.max(1, #call.numbers))
    for place, number in ipairs(call.numbers) do
        array[place - 1] = number
    end
    local answer = values.place(0)
    local record = C.dynamic_call(name, signature, array, 8 * #call.numbers, answer)
    callbacks.check()
    values.nothing(record)
    local given, count = {}, 0
    if not result:match("^%s*void%s*$") then
        count = 1
        given[1] = call:returned(result, answer[0])
    end
    for _, read in ipairs(call.stored) do
        count = count + 1
        given[count] = read()
    end
    return unpack(given, 1, count)
end

callbacks.caller(dynamic_call)

return dynamic_call
