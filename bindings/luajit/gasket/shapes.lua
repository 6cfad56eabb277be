--- Functions from shapes: `spec/README.md` of Gasket explains the letters.
--
-- The source of a function is the same for all of one shape. LuaJIT compiles it like any other.

local callbacks = require "gasket.callbacks"
local library = require "gasket.library"
local values = require "gasket.values"

local shapes = {}

-- What is made of a parameter: lines before the call, and what is passed. N is its place among those that
-- are given, # its place among those of C.
local given = {
    o = { "local c# = handle(aN, name, N)", "c#" },
    t = { "local c# = text(aN, name, N)", "c#" },
    b = { "local c#, s# = octets(aN, name, N)", "c#" },
    r = { "local c#, s# = room(aN, name, N)", "c#" },
    n = { "local c# = integer(aN, name, N)", "c#" },
    f = { "local c# = callback(aN, name, N)", "c#" },
    q = { "local c# = aN ~= nil and place(integer(aN, name, N)) or nil", "c#" },
    k = { "local c# = place(handle(aN, name, N))", "c#" },
}

local results = {
    v = "nothing(answer)",
    n = "number(answer)",
    t = "string(answer)",
    T = "string_of(answer, FIRST)",
    ["+"] = "new(answer, types[1])",
    ["."] = "new(answer, types[1])",
}

-- What the parameters become: lines, what C is passed, what Lua passes, what is stored.
local function translate(parameters, first_type)
    local lines, passed, taken, stored = {}, {}, {}, {}
    local origin, kind = "nil", first_type
    for letter in parameters:gsub("|", ""):gmatch(".") do
        local place = tostring(#passed)
        local entry = given[letter]
        if entry then
            table.insert(taken, "a" .. #taken + 1)
            table.insert(lines, (entry[1]:gsub("N", #taken):gsub("#", place)))
            if letter == "o" and origin == "nil" then
                origin = taken[#taken]
            end
        elseif letter == "p" or letter == "h" then
            table.insert(lines, "local c" .. place .. " = place(0)")
        end
        if letter == "p" or letter == "q" then
            table.insert(stored, "stored(c" .. place .. ")")
        elseif letter == "h" or letter == "k" then
            local of = letter == "k" and taken[#taken] or origin
            table.insert(stored, ("new(c%s[0], types[%d], %s)"):format(place, kind, of))
            kind = kind + 1
        end
        table.insert(passed, letter:match("%d") and "s" .. letter or "c" .. place)
    end
    return lines, passed, taken, stored
end

-- Which argument the parameter of C at a place is.
local function argument_at(parameters, place)
    local count = 0
    for letter in parameters:gsub("|", ""):sub(1, place + 1):gmatch("[otbrnfqk]") do
        count = letter and count + 1
    end
    return "a" .. count
end

local function source(result, parameters)
    local is_object = result:match("[+.%d]") ~= nil
    local lines, passed, taken, stored = translate(parameters, is_object and 2 or 1)
    local made
    if result:match("%d") then
        made = ("new(answer, types[1], %s)"):format(argument_at(parameters, tonumber(result)))
    else
        made = results[result]:gsub("FIRST", parameters:sub(1, 1) == "o" and "c0" or "nil")
    end
    table.insert(lines, ("local answer = call(%s)"):format(table.concat(passed, ", ")))
    table.insert(lines, "failed()")
    if result == "v" then
        table.insert(lines, made)
        made = nil
    elseif #stored > 0 then
        table.insert(lines, "local returned = " .. made)
        made = "returned"
    end
    table.insert(stored, 1, made)
    return ([[
local values, call, name, types = ...
local handle, text, octets, room, integer = values.handle, values.text, values.octets, values.room, values.integer
local callback, place, failed = values.callback, values.place, values.failed
local nothing, number, new, stored = values.nothing, values.number, values.new, values.stored
local string, string_of = values.string, values.string_of
return function(%s)
    %s
    return %s
end
]]):format(table.concat(taken, ", "), table.concat(lines, "\n    "), table.concat(stored, ", "))
end

local makers = {}

--- The function of a name, or nil where neither libgasket nor OpenSSL has one of that name here.
function shapes.make(name)
    local shape = library.shape_of(name)
    local call = shape and library.C[name]
    if not call then
        return nil
    end
    local kind, types = shape:match("^(.:[^:]*):?(.*)")
    if not makers[kind] then
        makers[kind] = assert(loadstring(source(kind:match("^(.):(.*)")), "=gasket " .. kind))
    end
    local named = {}
    for each in (types .. ":"):gmatch("([^:]*):") do
        table.insert(named, each ~= "" and each or false)
    end
    for place, each in ipairs(named) do
        named[place] = each or nil
    end
    return callbacks.caller(makers[kind](values, call, name, named))
end

return shapes
