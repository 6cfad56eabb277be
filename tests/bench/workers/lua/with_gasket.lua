-- Gasket from LuaJIT.

local here = arg[0]:match("^(.*)/[^/]*$")
local binding = here .. "/../../../../bindings/luajit/"
package.path = here .. "/?.lua;" .. binding .. "?.lua;" .. binding .. "?/init.lua;" .. package.path

local ffi = require "ffi"
local gasket = require "gasket"
local worker = require "worker"
local commands = worker.commands

local contexts = {}

local function client(resumes)
    contexts[resumes] = contexts[resumes] or assert(gasket.context({ ca_file = worker.files[3], resumption = resumes }))
    return contexts[resumes]
end

function worker.connect(port, mode)
    return assert(gasket.connect("127.0.0.1", port, { context = client(mode ~= 0) }))
end

local room = ffi.new("uint8_t[?]", 65536)

-- Strings of such a size are copied more than once.
function commands.read(size, count)
    local stream = worker.stream
    assert(stream:send("g"))
    while count > 0 do
        count = count - assert(stream:receive_into(room, size))
    end
end

-- Gathered, as a program has it that writes much, or small pieces.
function commands.write(size, count)
    local stream, piece = worker.stream, ("x"):rep(size)
    stream:setvbuf("full")
    for _ = 1, count / size do
        stream:send(piece)
    end
    assert(stream:flush())
    stream:setvbuf("no")
    assert(stream:receive(1))
end

commands["write-small"] = commands.write

commands["bytes-out"] = function(_, count)
    commands.write(1, count)
end

local listener

function commands.listen()
    listener = assert(gasket.bind("127.0.0.1", 0, { certificate = worker.files[1], key = worker.files[2] }))
    local _, port = listener:getsockname()
    return port
end

function commands.accept()
    worker.stream = assert(listener:accept())
    assert(worker.stream:dohandshake())
end

function commands.echo(size, count)
    local stream = worker.stream
    for _ = 1, count do
        assert(stream:send(assert(stream:receive(size))))
    end
end

function commands.serve(count)
    for _ = 1, count do
        local stream = assert(listener:accept())
        assert(stream:send(assert(stream:receive(1))))
        stream:close()
    end
end

function commands.contexts(count)
    for _ = 1, count do
        gasket.context({ ca_system = true }):close()
    end
end

worker.serve()
