-- Reads byte by byte, until LuaJIT has compiled it, and then waits for more; says so, with its process number.
package.path = package.path .. ";./?.lua"

local ffi = require "ffi"
local pair = require "pair"

ffi.cdef "int getpid(void);"

local client, server = pair.connect()
assert(client:send(("x"):rep(100000)))
for _ = 1, 100000 do
    assert(server:receive(1))
end
print("waiting " .. ffi.C.getpid())
io.flush()
while true do
    assert(server:receive(1))
end
