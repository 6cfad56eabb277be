-- LuaSec under LuaJIT.

local here = arg[0]:match("^(.*)/[^/]*$")
package.path = here .. "/?.lua;" .. package.path

local socket = require "socket"
local ssl = require "ssl"
local worker = require "worker"

local context = assert(ssl.newcontext({ mode = "client", protocol = "any", cafile = worker.files[3], verify = "peer" }))

function worker.connect(port)
    local plain = assert(socket.connect("127.0.0.1", port))
    plain:setoption("tcp-nodelay", true)
    local stream = assert(ssl.wrap(plain, context))
    stream:sni("localhost")
    assert(stream:dohandshake())
    return stream
end

-- It does not gather writes.
worker.commands["write-small"] = worker.commands.write

worker.serve()
