--- Finding libgasket, loading it, and declaring its functions to LuaJIT when they are first used.

local ffi = require "ffi"
local low_level = require "gasket.low_level"

local library = {}

local names = { OSX = "libgasket.1.dylib", Windows = "gasket-1.dll" }

--- What the library's file is called on this system.
library.name = names[ffi.os] or "libgasket.so.1"

--- What is below this is an error record.
library.records_end = -2 ^ 40

ffi.cdef [[
int64_t gasket_abi_version(void);
int64_t gasket_error_kind(int64_t error);
const char *gasket_error_what(int64_t error);
const char *gasket_error_message(int64_t error);
const char *gasket_error_peer(int64_t error);
int64_t gasket_error_code_count(int64_t error);
int64_t gasket_error_code(int64_t error, int64_t index);
const char *gasket_error_string(int64_t error, int64_t index);
int64_t gasket_error_verify_result(int64_t error);
const char *gasket_error_verify_result_string(int64_t error);
int64_t gasket_error_alert(int64_t error);
int64_t gasket_error_os(int64_t error);
int64_t gasket_direct_error(int64_t handle);
int64_t gasket_dynamic_call(const char *name, const char *signature, const void *arguments, int64_t length,
                            void *result);
]]

local function exists(file)
    local opened = io.open(file, "rb")
    if opened then
        opened:close()
    end
    return opened ~= nil
end

-- What GASKET_LIBRARY names, and only that if it is set; else beside this file, then what the clone has built
-- that this file is from, then where the system's loader finds it.
local function candidates()
    local chosen = os.getenv("GASKET_LIBRARY")
    if chosen and chosen ~= "" then
        return { chosen }
    end
    local files = {}
    local here = debug.getinfo(1, "S").source:match("^@(.*)[/\\]") or "."
    local top = here .. "/../../.."
    if exists(here .. "/" .. library.name) then
        table.insert(files, here .. "/" .. library.name)
    end
    if exists(top .. "/spec/library.sexp") and exists(top .. "/build/" .. library.name) then
        table.insert(files, top .. "/build/" .. library.name)
    end
    table.insert(files, library.name)
    return files
end

local function open(file)
    local loaded = ffi.load(file)
    local has_version, version = pcall(function()
        return tonumber(loaded.gasket_abi_version())
    end)
    if not has_version then
        error("no binary interface of Gasket's", 0)
    end
    if version ~= low_level.abi_version then
        error(("the binary interface %d, and this binding was made for %d"):format(version, low_level.abi_version), 0)
    end
    return loaded
end

local function load()
    local tried = {}
    for _, file in ipairs(candidates()) do
        local good, loaded = pcall(open, file)
        if good then
            return loaded, file
        end
        table.insert(tried, ("\n  %s (%s)"):format(file, loaded))
    end
    error("libgasket was not found. Tried:" .. table.concat(tried)
        .. "\nBuild it with `make`, or set GASKET_LIBRARY to its path.", 0)
end

local loaded, file = load()

--- The file that was loaded.
library.file = file

local function shape_of(name)
    return require("gasket.functions")[name] or require("gasket.direct")[name]
end

library.shape_of = shape_of

local types = {
    t = "const char *", b = "const void *", r = "void *", f = "void *",
    p = "int64_t *", q = "int64_t *", h = "int64_t *", k = "int64_t *",
}

local function declaration(name, shape)
    local result, parameters = shape:match("^(.):([^:]*)")
    local taken = {}
    for letter in parameters:gsub("|", ""):gmatch(".") do
        table.insert(taken, types[letter] or "int64_t")
    end
    return ("%s gasket_%s(%s);"):format(result:lower() == "t" and "const char *" or "int64_t", name,
        #taken > 0 and table.concat(taken, ", ") or "void")
end

--- The C functions by their names without `gasket_`. An older libgasket may lack some: nil.
library.C = setmetatable({}, {
    __index = function(functions, name)
        local shape = shape_of(name)
        if shape then
            ffi.cdef(declaration(name, shape))
        end
        local there, found = pcall(function()
            return loaded["gasket_" .. name]
        end)
        if not there then
            return nil
        end
        rawset(functions, name, found)
        return found
    end,
})

--- Frees a record that need not be looked at, since the next operation answers it again.
function library.dismiss(answer)
    if answer < library.records_end then
        library.C.free(answer)
    end
end

return library
