-- Waits for several streams; says so, with its process number.
package.path = package.path .. ";./?.lua"

local ffi = require "ffi"
local gasket = require "gasket"
local pair = require "pair"

ffi.cdef "int getpid(void);"

local client, server = pair.connect()
print("waiting " .. ffi.C.getpid())
io.flush()
while true do
    gasket.select({ client, server })
end
