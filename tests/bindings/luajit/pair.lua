-- A client and a server in one program, connected to each other.

local gasket = require "gasket"
local scheduler = require "gasket.scheduler"

local directory = os.getenv("GASKET_TEST_CERTIFICATES")

local pair = {}

function pair.file(name)
    return directory .. "/" .. name
end

function pair.server(options)
    local all = { side = "server", certificate = pair.file "server.pem", key = pair.file "server.key" }
    for name, value in pairs(options or {}) do
        all[name] = value
    end
    return assert(gasket.context(all))
end

function pair.client(options)
    local all = { ca_file = pair.file "root.pem" }
    for name, value in pairs(options or {}) do
        all[name] = value
    end
    return assert(gasket.context(all))
end

-- The streams of both sides, shaken hands; or what each side failed with.
function pair.connect(client, server, options)
    local all = { context = client or pair.client(), timeout = 30 }
    for name, value in pairs(options or {}) do
        all[name] = value
    end
    local listener = assert(gasket.bind("127.0.0.1", 0,
        { context = server or pair.server(), timeout = 30 }))
    local _, port = listener:getsockname()
    local one, other = {}, {}
    scheduler.spawn(function()
        other.stream, other.message, other.failure = assert(listener:accept())
        other.good, other.message, other.failure = other.stream:dohandshake()
    end)
    scheduler.spawn(function()
        one.stream, one.message, one.failure = gasket.connect("localhost", port, all)
    end)
    scheduler.run()
    listener:close()
    return one.stream, other.stream, one, other
end

return pair
