-- What the workers in Lua share: the commands, and what is done through a connection. A worker gives connect(port,
-- mode), where mode is 0 with a full handshake, 1 what there is if nothing is said, 2 resumed where the program can.

local worker = { commands = {}, files = { arg[1], arg[2], arg[3] } }
local commands = worker.commands
local block = ("x"):rep(65536)

function commands.open(port)
    worker.stream = worker.connect(port, 1)
end

function commands.close()
    worker.stream:close()
end

function commands.read(size, count)
    local stream = worker.stream
    assert(stream:send("g"))
    for _ = 1, count / size do
        assert(stream:receive(size))
    end
end

commands["read-small"] = commands.read

function commands.write(size, count)
    local stream, piece = worker.stream, block:sub(1, size)
    for _ = 1, count / size do
        assert(stream:send(piece))
    end
    assert(stream:receive(1))
end

function commands.lines(size, count)
    local stream = worker.stream
    assert(stream:send("g"))
    for _ = 1, count / size do
        assert(stream:receive("*l"))
    end
end

commands["bytes-in"] = function(_, count)
    commands["read-small"](1, count)
end

function commands.ping(size, count)
    local stream, piece = worker.stream, block:sub(1, size)
    for _ = 1, count do
        assert(stream:send(piece))
        assert(stream:receive(size))
    end
end

function commands.visit(port, count, mode)
    for _ = 1, count do
        local stream = worker.connect(port, mode)
        assert(stream:send("x"))
        assert(stream:receive(1))
        stream:close()
    end
end

function worker.serve()
    local words = {}
    for word in pairs(commands) do
        words[#words + 1] = word
    end
    print("ready " .. table.concat(words, " "))
    io.stdout:flush()
    for line in io.lines() do
        local numbers = {}
        for number in line:gmatch(" (%d+)") do
            numbers[#numbers + 1] = tonumber(number)
        end
        local answer = commands[line:match("^%S+")](unpack(numbers))
        print("ok " .. (answer or 0))
        io.stdout:flush()
    end
end

return worker
