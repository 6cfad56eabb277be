-- The scenarios in LuaJIT: scenarios, serve, visit NAME=PORT... (../scenarios/README.md)

local ffi = require "ffi"
local gasket = require "gasket"
local scheduler = require "gasket.scheduler"

ffi.cdef "int getpid(void);"

local certificates = os.getenv("GASKET_TEST_CERTIFICATES")

local function certificate(name)
    return certificates .. "/" .. name .. ".pem"
end

local function port(service)
    return tonumber(os.getenv("GASKET_PORT_" .. service))
end

-- A connection to a service, by a client that trusts the root.
local function connect(service, options)
    local all = { ca_file = certificate "root", timeout = 30 }
    for name, value in pairs(options or {}) do
        all[name] = value
    end
    return gasket.connect("localhost", port(service), all)
end

local function equal(found, expected, what)
    if found ~= expected then
        error(("%s is %s, not %s"):format(what or "it", tostring(found), tostring(expected)), 2)
    end
end

local function seconds()
    return require("gasket.clock").now() / 1000
end

local digest_signature = "int (bytes, length size_t, room, out unsigned int, const EVP_MD *, ENGINE * null)"

local function sha256(data)
    local digest = ffi.new("uint8_t[?]", 32)
    gasket.dynamic_call("EVP_Digest", digest_signature, data, digest, gasket.evp_sha256(), nil)
    return (ffi.string(digest, 32):gsub(".", function(octet)
        return ("%02x"):format(octet:byte())
    end))
end

local function random(count)
    local octets = ffi.new("uint8_t[?]", count)
    equal(gasket.rand_bytes(octets), 1)
    return ffi.string(octets, count)
end

local scenarios = {}

function scenarios.text()
    local stream = assert(connect "ECHO")
    local lines = { "Grüße", "κόσμε", "", "日本語 🧷" }
    for _, line in ipairs(lines) do
        assert(stream:send(line .. "\r\n"))
    end
    for _, line in ipairs(lines) do
        equal(stream:receive(), line)
    end
    assert(stream:send("one\ntwo\nthree"))
    assert(stream:shutdown())
    local found = {}
    for line in stream:lines() do
        table.insert(found, line)
    end
    equal(table.concat(found, "|"), "one|two|three")
    stream:close()
end

function scenarios.bytes()
    local all = {}
    for octet = 0, 255 do
        all[octet + 1] = string.char(octet)
    end
    local bytes = table.concat(all)
    local stream = assert(connect "ECHO")
    equal(stream:send(bytes, 2, -2), 255)
    equal(stream:receive(254), bytes:sub(2, -2))
    local array = ffi.new("uint8_t[?]", 256)
    ffi.copy(array, bytes, 256)
    equal(stream:send(array), 256)
    equal(stream:receive(256, "x"), "x" .. bytes:sub(1, 255))
    equal(stream:receive(1), "\255")
    stream:close()
end

function scenarios.bulk()
    local size = 10 * 1024 * 1024
    local data = random(size)
    local stream = assert(connect "TALLY")
    equal(stream:send(data), size)
    assert(stream:shutdown())
    equal(stream:receive(), size .. " " .. sha256(data))
    stream:close()
    stream = assert(connect "SOURCE")
    assert(stream:send(size .. "\n"))
    local digest = assert(stream:receive())
    data = assert(stream:receive("*a"))
    equal(#data, size)
    equal(sha256(data), digest)
    stream:close()
end

scenarios["half-close"] = function()
    local stream = assert(connect "TALLY")
    assert(stream:send("half"))
    assert(stream:shutdown("send"))
    equal(stream:receive(), "4 " .. sha256("half"))
    local sent, message = stream:send("more")
    equal(sent, nil)
    assert(message:find("close_notify was sent", 1, true), message)
    stream:close()
end

scenarios["end"] = function()
    local stream = assert(connect "NAMES")
    assert(stream:receive())
    for _ = 1, 2 do
        local found, message, part = stream:receive()
        equal(found, nil)
        equal(message, "closed")
        equal(part, "")
    end
    stream:close()
end

scenarios["last-words"] = function()
    local data = random(150000)
    local stream = assert(connect "LATE")
    equal(stream:send(data), #data)
    equal(stream:close(), 1)
    stream = assert(connect "HEARD")
    equal(stream:receive(), #data .. " " .. sha256(data))
    stream:close()
end

function scenarios.cut()
    local stream = assert(connect "CUT")
    local found, message, part, failure = stream:receive("*a")
    equal(found, nil)
    assert(message ~= "closed")
    equal(part, "half")
    equal(failure.kind, "closed")
    equal(failure.what, "read")
    stream:close()
    stream = assert(connect("CUT", { ignore_unexpected_eof = true }))
    equal(stream:receive("*a"), "half")
    stream:close()
end

local function refused(service, result)
    local stream, message, failure = connect(service)
    equal(stream, nil, service)
    equal(failure.kind, "verify")
    equal(failure.verify_result, result)
    equal(failure.message, message)
    assert(failure.verify_string ~= "")
end

function scenarios.refused()
    refused("UNTRUSTED", gasket.X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY)
    refused("EXPIRED", gasket.X509_V_ERR_CERT_HAS_EXPIRED)
    refused("SELF_SIGNED", gasket.X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT)
end

scenarios["wrong-host"] = function()
    refused("OTHER", gasket.X509_V_ERR_HOSTNAME_MISMATCH)
end

function scenarios.names()
    local stream = assert(connect("NAMES", { alpn = { "alpha", "beta" } }))
    equal(stream:receive(), "localhost beta")
    equal(stream:getalpn(), "beta")
    equal(stream:getsniname(), "localhost")
    stream:close()
    stream = assert(connect("NAMES", { server_name = "another.example", verify_host = "localhost" }))
    equal(stream:receive(), "another.example -")
    equal(stream:getalpn(), nil)
    stream:close()
end

scenarios["client-certificate"] = function()
    local stream = assert(connect("CLIENT", {
        certificate = certificate "client", key = certificates .. "/client.key",
    }))
    local shown = assert(gasket.certificate(assert(io.open(certificate "client")):read("*a")))
    equal("CN=" .. stream:receive(), shown.subject:match("CN=[^,]*"))
    stream:close()
    stream = assert(connect "CLIENT")
    local found, _, _, failure = stream:receive()
    equal(found, nil)
    equal(failure.alert, gasket.SSL_AD_CERTIFICATE_REQUIRED or 116)
    stream:close()
end

function scenarios.timeout()
    local stream = assert(connect "ECHO")
    stream:settimeout(0.2)
    local began = seconds()
    local found, message, part = stream:receive(3)
    equal(found, nil)
    equal(message, "timeout")
    equal(part, "")
    assert(seconds() - began >= 0.19 and seconds() - began < 5)
    stream:settimeout(0)
    equal(select(2, stream:receive()), "timeout")
    equal(stream:want(), "read")
    stream:settimeout(30)
    assert(stream:send("yes"))
    equal(stream:receive(3), "yes")
    stream:close()
    began = seconds()
    stream, message = connect("MUTE", { timeout = 0.2 })
    equal(stream, nil)
    equal(message, "timeout")
    assert(seconds() - began < 5)
end

-- The interpreter's own Ctrl-C: its signal handler has an error raised by a hook.
function scenarios.interrupt()
    local stream = assert(connect "ECHO")
    assert(stream:send("before\n"))
    equal(stream:receive(), "before")
    os.execute(("(sleep 0.3; kill -INT %d) &"):format(ffi.C.getpid()))
    local began = seconds()
    local good, message = pcall(stream.receive, stream)
    local took = seconds() - began
    equal(good, false)
    assert(tostring(message):find("interrupted!"), message)
    assert(took > 0.1 and took < 5, took)
    assert(stream:send("after\n"))
    equal(stream:receive(), "after")
    stream:close()
end

function scenarios.hundred()
    local context = assert(gasket.context { ca_file = certificate "root" })
    local open, most, done = 0, 0, 0
    for number = 1, 100 do
        scheduler.spawn(function()
            local stream = assert(gasket.connect("127.0.0.1", port "ECHO",
                { context = context, timeout = 60 }))
            open = open + 1
            most = math.max(most, open)
            for round = 1, 3 do
                assert(stream:send(("%d of %d\n"):format(round, number)))
                equal(stream:receive(), ("%d of %d"):format(round, number))
                while most < 100 do
                    scheduler.wait(stream, "write")
                end
            end
            open = open - 1
            done = done + 1
            stream:close()
        end)
    end
    scheduler.run()
    equal(most, 100)
    equal(done, 100)
end

local function refuses(pattern, called, ...)
    local good, message = pcall(called, ...)
    equal(good, false)
    assert(tostring(message):find(pattern), message)
    return message
end

function scenarios.misuse()
    local stream = assert(connect "ECHO")
    local context = assert(gasket.context())
    stream:close()
    equal(stream:close(), 1)
    equal(select(2, stream:receive()), "closed")
    equal(select(2, stream:send("x")), "closed")
    equal(refuses("stream is closed", stream.info, stream).kind, "bad-handle")
    refuses("closed", gasket.stream_protocol, stream)
    refuses("ssl_ctx", gasket.ssl_ctx_get_options, gasket.bio_new(gasket.bio_s_mem()))
    refuses("stream expected, got gasket context", stream.info, context)
    refuses("object expected, got string", gasket.ssl_ctx_get_options, "context")
    refuses("number expected, got string", gasket.ssl_ctx_set_options, context, "many")
    refuses("whole number", gasket.ssl_ctx_set_options, context, 0.5)
    refuses("no live ctx", gasket.ssl_ctx_get_options, 12345)
    refuses("no option 'cafile'", gasket.context, { cafile = "x" })
    refuses("no pattern", stream.receive, stream, "*n")
    local freed = gasket.x509_name_new()
    gasket.x509_name_free(freed)
    equal(refuses("no live", gasket.x509_name_entry_count, freed).kind, "bad-handle")
end

local function live(kind)
    collectgarbage()
    collectgarbage()
    return gasket.live(kind)
end

function scenarios.collector()
    local streams, all = live(gasket.KIND_STREAM), live(0)
    local stream = assert(connect "ECHO")
    local name = gasket.x509_get_subject_name(stream:getpeercertificate())
    for _ = 1, 20 do
        assert(connect "ECHO")
    end
    equal(live(gasket.KIND_STREAM), streams + 1)
    for _ = 1, 200 do
        gasket.x509_name_new()
        local junk = ("x"):rep(10000) .. _
        assert(stream:send(junk, 1, 10000))
        equal(stream:receive(10000), junk:sub(1, 10000))
    end
    assert(gasket.x509_name_oneline(name):find("CN="))
    stream:close()
    equal(live(gasket.KIND_STREAM), streams)
    -- With the contexts of those connections; what is still in use is the name, its certificate and the context.
    assert(live(0) <= all + 3, "objects are left")
end

function scenarios.errors()
    local _, _, failure = connect "UNTRUSTED"
    equal(failure.what, "handshake")
    equal(failure.kind, "verify")
    equal(failure.verify_result, 20)
    equal(failure.verify_string, gasket.x509_verify_cert_error_string(20))
    equal(failure.peer, "localhost:" .. port "UNTRUSTED")
    assert(#failure.codes > 0 and #failure.codes == #failure.strings)
    assert(failure.strings[1]:find("certificate verify failed"), failure.strings[1])
    assert(failure.alert > 0)
    _, _, failure = connect "PLAIN"
    equal(failure.kind, "ssl")
    assert(failure.codes[1] > 0)
    local listener = assert(gasket.bind("127.0.0.1", 0))
    local _, free = listener:getsockname()
    listener:close()
    _, _, failure = gasket.connect("127.0.0.1", free)
    equal(failure.kind, "os")
    equal(failure.what, "connect")
    assert(failure.os_error > 0)
    equal(tostring(failure), failure.message)
    _, _, failure = gasket.context { ca_file = "/nowhere.pem" }
    equal(failure.kind, "os")
    assert(failure.message:find("/nowhere.pem"))
end

function scenarios.direct()
    local stream = assert(connect "ECHO")
    local ssl = gasket.stream_ssl(stream)
    equal(gasket.ssl_get_version(ssl), stream:info("protocol"))
    local bits, algorithm_bits = gasket.ssl_cipher_get_bits(gasket.ssl_get_current_cipher(ssl))
    assert(bits >= 128 and algorithm_bits >= bits)
    local context = gasket.stream_ctx(stream)
    local options = gasket.ssl_ctx_get_options(context)
    local more = gasket.ssl_ctx_set_options(context, gasket.SSL_OP_NO_TICKET)
    equal(more, bit.bor(options, gasket.SSL_OP_NO_TICKET))
    equal(gasket.ssl_ctx_use_certificate_file(context, "/nowhere", gasket.SSL_FILETYPE_PEM), 0)
    assert(gasket.direct_error(context).codes[1] > 0)
    gasket.ssl_ctx_get_options(context)
    equal(gasket.direct_error(context), nil)
    local certificate = stream:getpeercertificate()
    equal(gasket.x509_get_subject_name(certificate):type(), "X509_NAME")
    -- Here alone the length is before its octets.
    equal(gasket.ssl_ctx_use_certificate_asn1(context, certificate.der), 1)
    stream:close()
end

local commands = {}

local function report(name, good, reason)
    print(good and "ok " .. name or ("not ok %s %s"):format(name, (tostring(reason):gsub("\n", " "))))
    io.flush()
end

function commands.scenarios()
    for line in io.lines("../scenarios/list") do
        local name = line:match("^%S+")
        if scenarios[name] then
            report(name, pcall(scenarios[name]))
        end
    end
end

local function echo(stream)
    while true do
        local line, _, part = stream:receive("*l")
        if not line then
            if part ~= "" then
                stream:send(part)
            end
            break
        end
        if not stream:send(line .. "\n") then
            break
        end
    end
    stream:close()
end

function commands.serve()
    local listener = assert(gasket.bind("127.0.0.1", 0, {
        certificate = certificate "server", key = certificates .. "/server.key",
    }))
    scheduler.spawn(function()
        while true do
            local stream = assert(listener:accept())
            scheduler.spawn(echo, stream)
        end
    end)
    local input = { getfd = function() return 0 end }
    scheduler.spawn(function()
        repeat
            scheduler.wait(input, "read")
        until not io.read(1)
        scheduler.stop()
    end)
    print("port " .. select(2, listener:getsockname()))
    io.flush()
    scheduler.run()
end

local function visit(there)
    local stream = assert(gasket.connect("localhost", there, { ca_file = certificate "root", timeout = 30 }))
    assert(stream:send("Grüße\n"))
    equal(stream:receive(), "Grüße")
    stream:close()
    local refusing, _, failure = gasket.connect("localhost", there, { ca_file = certificate "unknown", timeout = 30 })
    equal(refusing, nil)
    equal(failure.kind, "verify")
    assert(failure.verify_result == 20 or failure.verify_result == 19, failure.verify_result)
end

function commands.visit(...)
    for _, each in ipairs { ... } do
        local name, there = each:match("^(.-)=(%d+)$")
        report(name, pcall(visit, tonumber(there)))
    end
end

commands[arg[1]](unpack(arg, 2))
