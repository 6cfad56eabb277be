-- What only the LuaJIT binding has. The last line counts.
package.path = package.path .. ";./?.lua"

local ffi = require "ffi"
local gasket = require "gasket"
local pair = require "pair"
local scheduler = require "gasket.scheduler"

local tests = {}

local function test(name, body)
    table.insert(tests, { name = name, body = body })
end

local function equal(found, expected, what)
    if found ~= expected then
        error(("%s is %s, not %s"):format(what or "it", tostring(found), tostring(expected)), 2)
    end
end

local function refuses(pattern, called, ...)
    local good, message = pcall(called, ...)
    equal(good, false)
    assert(tostring(message):find(pattern), message)
    return message
end

local function contents(name)
    local file = assert(io.open(name, "rb"))
    local found = file:read("*a")
    file:close()
    return found
end

-- ---- functions and constants ----

test("every function can be made, and is documented", function()
    for _, name in ipairs { "functions", "direct" } do
        local documented = {}
        for each in contents(package.searchpath("gasket." .. name, package.path)):gmatch("@function ([%w_]+)") do
            documented[each] = true
        end
        local count = 0
        for each in pairs(require("gasket." .. name)) do
            equal(type(gasket[each]), "function", each)
            assert(documented[each], each)
            count = count + 1
        end
        assert(count > (name == "direct" and 1000 or 100), count)
    end
end)

test("constants", function()
    equal(gasket.SSL_OP_NO_TICKET, 0x4000)
    equal(gasket.WANT_READ, -1)
    equal(gasket.SSL_OP_NO_SUCH_OPTION, nil)
    equal(gasket.no_such_function, nil)
    equal(gasket[1], nil)
    equal(gasket.ssl_options("no_sslv3", "NO-TICKET", gasket.SSL_OP_ALL),
        tonumber(bit.bor(gasket.SSL_OP_NO_SSLv3 + 0LL, gasket.SSL_OP_NO_TICKET + 0LL, gasket.SSL_OP_ALL + 0LL)))
    refuses("no option 'no_trust'", gasket.ssl_options, "no_trust")
end)

test("values of functions", function()
    local context = gasket.ssl_ctx_new(gasket.tls_client_method())
    equal(gasket.ssl_ctx_set_verify_depth(context, 3), nil)
    equal(gasket.ssl_ctx_get_verify_depth(context), 3)
    equal(gasket.ssl_ctx_get_verify_depth(context.handle), 3)
    local ciphers = gasket.ssl_ctx_get_ciphers(context)
    equal(ciphers:type(), "STACK_OF(SSL_CIPHER)")
    equal(gasket.sk_ssl_cipher_value(ciphers, gasket.sk_ssl_cipher_num(ciphers)), nil)
    assert(tostring(ciphers):find("STACK_OF(SSL_CIPHER): %d+") or tostring(ciphers):find("%(SSL_CIPHER%): %d+"))
    refuses("depth", gasket.ssl_ctx_set_verify_depth, context, 2 ^ 40)
    refuses("whole number of 64 bits", gasket.ssl_ctx_set_options, context, 2 ^ 64)
    refuses("null character", gasket.ctx_new, 0, "a\0b")
    refuses("string expected", gasket.ctx_new, 0, 17)
    refuses("array of octets", gasket.rand_bytes, "string")
    refuses("array of octets", gasket.rand_bytes, ffi.cast("uint8_t *", ffi.new("uint8_t[4]")))
    refuses("function expected", gasket.ctx_set_question_callback, context, "f", 0)
    equal(gasket.x509_name_new() == gasket.x509_name_new(), false)
    equal(gasket.ssl_ctx_get_ciphers(context) == ciphers, true)
end)

test("what is borrowed keeps what it was borrowed from", function()
    local name = gasket.x509_get_subject_name(gasket.certificate(contents(pair.file "server.pem")))
    collectgarbage()
    collectgarbage()
    equal(gasket.x509_name_entry_count(name) > 0, true)
end)

test("numbers beyond Lua's own", function()
    local number = gasket.bn_new and gasket.bn_new()
    equal(gasket.dynamic_call("BN_set_word", "int (BIGNUM *, BN_ULONG)", number, 2 ^ 62 + 0LL), 1)
    local found = gasket.dynamic_call("BN_get_word", "BN_ULONG (const BIGNUM *)", number)
    equal(tostring(found), "4611686018427387904LL")
end)

test("dynamic calls", function()
    local context = gasket.dynamic_call("EVP_MD_CTX_new", "new EVP_MD_CTX * (void)")
    equal(context:type(), "EVP_MD_CTX")
    equal(gasket.dynamic_call("EVP_DigestInit_ex", "int (EVP_MD_CTX *, const EVP_MD *, ENGINE * null)", context,
        gasket.evp_sha256(), nil), 1)
    local bytes = ffi.new("uint8_t[3]", { 97, 98, 99 })
    equal(gasket.dynamic_call("EVP_DigestUpdate", "int (EVP_MD_CTX *, bytes, length size_t)", context, bytes), 1)
    local digest = ffi.new("uint8_t[32]")
    local answer, length = gasket.dynamic_call("EVP_DigestFinal_ex", "int (EVP_MD_CTX *, room, out unsigned int)",
        context, digest)
    equal(answer, 1)
    equal(length, 32)
    equal(digest[0], 0xba)
    local nid = gasket.dynamic_call("OBJ_ln2nid", "int (const char *)", "sha256")
    equal(gasket.dynamic_call("OBJ_nid2ln", "const char * static (int)", nid), "sha256")
    equal(gasket.dynamic_call("OBJ_nid2ln", "const char * static (int)", 1000000), nil)
    equal(select("#", gasket.dynamic_call("EVP_MD_CTX_set_flags", "void (EVP_MD_CTX *, int)", context, 0)), 0)
    for _, signature in ipairs { "new EVP_MD_CTX *", "int (", ")", "" } do
        equal(refuses("", gasket.dynamic_call, "EVP_MD_CTX_new", signature).kind, "bad-argument")
    end
    refuses("fewer arguments", gasket.dynamic_call, "OBJ_nid2ln", "const char * static (int)")
    refuses("more arguments", gasket.dynamic_call, "OBJ_nid2ln", "const char * static (int)", 1, 2)
    equal(refuses("no_such_function", gasket.dynamic_call, "no_such_function", "int (void)").kind, "unsupported")
end)

-- ---- streams ----

test("patterns and parts", function()
    local client, server = pair.connect()
    client:settimeout(0.1)
    assert(server:send("first\r\nsec"))
    equal(client:receive(), "first")
    local found, message, part = client:receive()
    equal(found, nil)
    equal(message, "timeout")
    equal(part, "sec")
    assert(server:send("ond\nthird"))
    equal(client:receive("*l", part), "second")
    equal(client:receive(2), "th")
    equal(client:receive(0), "")
    equal(client:receive(0.5), "")
    local _, _, rest = client:receive(10, "x")
    equal(rest, "xird")
    assert(server:send("everything"))
    server:close()
    equal(client:receive("a"), "everything")
    equal(select(2, client:receive("*a")), "closed")
    client:close()
end)

test("arrays are filled", function()
    local client, server = pair.connect()
    local room = ffi.new("uint8_t[?]", 100)
    assert(server:send("abc\ndef"))
    equal(client:receive(), "abc")
    equal(client:receive_into(room, 2), 2)
    equal(ffi.string(room, 2), "de")
    equal(client:receive_into(room, 0), 0)
    refuses("bad argument #2 to 'receive_into'", client.receive_into, client, room, -1)
    refuses("bad argument #2 to 'receive_into'", client.receive_into, client, room, 0.5)
    refuses("there is no pattern 'nan'", client.receive, client, 0 / 0)
    equal(client:receive_into(room), 1)
    equal(client:receive_into(room, 0), 0)
    assert(server:send("direct"))
    equal(client:receive_into(room), 6)
    equal(ffi.string(room, 6), "direct")
    server:close()
    equal(select(2, client:receive_into(room)), "closed")
end)

test("long lines come in many pieces", function()
    local client, server = pair.connect()
    local line = ("0123456789"):rep(30000)
    local found = {}
    scheduler.spawn(function()
        assert(client:send(line .. "\n" .. line .. "\nend"))
        client:close()
    end)
    scheduler.spawn(function()
        for each in server:lines() do
            table.insert(found, each)
        end
    end)
    scheduler.run()
    equal(#found, 3)
    equal(found[1], line)
    equal(found[2], line)
    equal(found[3], "end")
end)

test("writes are gathered", function()
    local client, server = pair.connect()
    equal(client:setvbuf("full"), true)
    assert(client:send("question\n"))
    server:settimeout(0.1)
    equal(select(2, server:receive()), "timeout")
    equal(client:flush(), 1)
    equal(server:receive(), "question")
    assert(client:send("another\n"))
    client:settimeout(0.1)
    -- What waits for an answer sends what is gathered.
    equal(select(2, client:receive()), "timeout")
    equal(server:receive(), "another")
    assert(client:send("last"))
    client:close()
    equal(server:receive("*a"), "last")
    refuses("no mode 'line'", server.setvbuf, server, "line")
end)

test("time-outs", function()
    local client = pair.connect()
    equal(client:settimeout(0.1, "t"), 1)
    equal(select(2, client:receive()), "timeout")
    client:settimeout(-1, "t")
    client:settimeout(0)
    equal(select(2, client:receive()), "timeout")
    equal(client:want(), "read")
    refuses("no mode 'x'", client.settimeout, client, 1, "x")
    refuses("number expected", client.settimeout, client, "1")
end)

test("select", function()
    local client, server = pair.connect()
    local readable, writable, message = gasket.select({ client, server }, nil, 0.1)
    equal(#readable + #writable, 0)
    equal(message, "timeout")
    readable, writable = gasket.select({ client }, { client }, 10)
    equal(#readable, 0)
    equal(writable[client], true)
    assert(server:send("two\nlines\n"))
    readable = gasket.select({ client, server }, nil, 10)
    equal(readable[1], client)
    equal(client:receive(), "two")
    equal(client:dirty(), true)
    readable = gasket.select({ client }, nil, 10)
    equal(readable[client], true)
    client:close()
    equal(gasket.select({ client }, nil, 10)[1], client)
end)

test("what was agreed on", function()
    local client, server = pair.connect(pair.client { alpn = "one,two" }, pair.server { alpn = { "two", "three" } })
    local info = client:info()
    equal(info.protocol, "TLSv1.3")
    equal(info.alpn, "two")
    equal(info.verify_result, 0)
    equal(info.side, "client")
    equal(info.session_reused, false)
    assert(info.cipher:find("^TLS_"))
    equal(server:getsniname(), "localhost")
    equal(server:getpeercertificate(), nil)
    equal(client:getpeerverification(), true)
    local host, port = client:getpeername()
    equal(host, "localhost")
    assert(port > 0)
    equal(type(client:getfd()), "number")
    refuses("no field 'colour'", client.info, client, "colour")
end)

test("certificates", function()
    local client = pair.connect()
    local shown = client:getpeercertificate()
    client:close()
    equal(shown.pem, gasket.certificate(shown.der).pem)
    equal(shown.version, 3)
    assert(shown.not_before <= os.time() and shown.not_after >= os.time())
    equal(shown.key_type, "RSA")
    equal(shown.key_bits, 2048)
    assert(shown.key_pem:find("BEGIN PUBLIC KEY"))
    local hosts = {}
    for _, name in ipairs(shown.alternative_names) do
        hosts[name.value] = name.type
    end
    equal(hosts.localhost, "DNS")
    equal(hosts["127.0.0.1"], "IP Address")
    assert(shown.subject:find("CN="))
    assert(#shown.subject_names > 0 and #shown.issuer_names > 0 and shown.issuer ~= "" and #shown.serial > 0)
    equal(#shown:fingerprint(), 64)
    equal(#shown:fingerprint("sha1"), 40)
    equal(shown:fingerprint("nonsense"), nil)
    local subject = shown.subject
    shown:close()
    equal(shown.subject, subject)
    refuses("closed", shown.fingerprint, shown)
    local none, message, failure = gasket.certificate("nonsense")
    equal(none, nil)
    equal(message, failure.message)
    equal(failure.kind, "ssl")
end)

test("options of contexts", function()
    local server = contents(pair.file "server.pem")
    local context = assert(gasket.context {
        side = "both", method = "tlsv1.2+", certificate_bytes = server, key_bytes = contents(pair.file "server.key"),
        ca_bytes = contents(pair.file "root.pem"), ca_directory = pair.file "", ca_system = false, verify = "optional",
        depth = 3, ciphers = "ECDHE+AESGCM", ciphersuites = "TLS_AES_128_GCM_SHA256", alpn = { "a" },
        server_cipher_order = true, resumption = false, ticket_keys = ("k"):rep(80),
        server_names = { ["*.example"] = pair.server() },
    })
    local client, other = pair.connect(nil, context)
    equal(client:info("cipher"), "TLS_AES_128_GCM_SHA256")
    equal(other:info("protocol"), "TLSv1.3")
    client = pair.connect(nil, context, { method = "tlsv1.2", ciphers = "ECDHE-RSA-AES256-GCM-SHA384" })
    equal(client:info("cipher"), "ECDHE-RSA-AES256-GCM-SHA384")
    equal(client:info("protocol"), "TLSv1.2")
    local none, _, failure = gasket.context { certificate = pair.file "server.pem", key = pair.file "other.key" }
    equal(none, nil)
    equal(failure.kind, "ssl")
    refuses("verify is 'maybe'", gasket.context, { verify = "maybe" })
    refuses("side is 'middle'", gasket.context, { side = "middle" })
    refuses("no option 'colour'", gasket.connect, "localhost", 1, { colour = "red" })
    refuses("which is its context's", gasket.connect, "localhost", 1, { context = context, ca_file = "x" })
end)

test("where a stream connects from", function()
    local client, server = pair.connect(nil, nil, { local_address = "127.0.0.1" })
    assert(client, "no stream")
    equal(server:getpeername(), "127.0.0.1")
    assert(pair.connect(nil, nil, { local_address = { "127.0.0.1", 0 } }))
    local none, _, failure = gasket.connect("127.0.0.1", 1, { local_address = "nowhere" })
    equal(none, nil)
    equal(failure.kind, "bad-argument")
end)

test("an encrypted key", function()
    local options = { side = "server", certificate = pair.file "server.pem", key = pair.file "encrypted.key" }
    local none, _, failure = gasket.context(options)
    equal(none, nil)
    equal(failure.kind, "ssl")
    options.password = "sesame"
    assert(gasket.context(options))
end)

test("pre-shared keys", function()
    local keys = { { identity = "somebody", key = ("k"):rep(32) } }
    local client, server = pair.connect(pair.client { psk = keys },
        assert(gasket.context { side = "server", psk = keys }))
    assert(client and server, "no connection")
    equal(client:getpeercertificate(), nil)
end)

test("revocation lists", function()
    local server = pair.server { certificate = pair.file "revoked-chain.pem", key = pair.file "revoked.key" }
    local stream, _, one = pair.connect(pair.client { crl = "peer", crl_file = pair.file "issuer.crl" }, server)
    equal(stream, nil)
    equal(one.failure.verify_result, gasket.X509_V_ERR_CERT_REVOKED)
end)

test("questions", function()
    local asked = {}
    local other = pair.server { certificate = pair.file "other.pem", key = pair.file "other.key" }
    local server = pair.server {
        questions = {
            client_hello = function(stream)
                asked.name = stream:getsniname()
                return true, other
            end,
        },
    }
    local client = pair.connect(nil, server, { verify = false })
    equal(asked.name, "localhost")
    equal(client:info("verify_result"), gasket.X509_V_ERR_HOSTNAME_MISMATCH)
    local _, _, one = pair.connect(pair.client {
        questions = { verify = function(stream)
            asked.result = gasket.stream_question_verify_result(stream)
            return false
        end },
    }, pair.server())
    equal(asked.result, 0)
    equal(one.failure.kind, "verify")
end)

test("C functions", function()
    local server, client = pair.server(), pair.client()
    local room = ffi.new("uint8_t[?]", 65536)
    local function carry(from, to)
        local count = gasket.stream_drain(from, room)
        if count > 0 then
            gasket.stream_feed(to, ffi.string(room, count))
        end
    end
    local function shake_hands()
        local one = gasket.stream_new_memory(client, gasket.CLIENT)
        local other = gasket.stream_new_memory(server, gasket.SERVER)
        gasket.stream_set_server_name(one, "localhost")
        gasket.stream_set_verify_host(one, "localhost")
        for _ = 1, 20 do
            local mine = gasket.stream_handshake(one, 0)
            carry(one, other)
            local its = gasket.stream_handshake(other, 0)
            carry(other, one)
            if mine == 0 and its == 0 then
                return
            end
        end
        error("no end of the handshake")
    end
    -- Until it is compiled: what is compiled must not be called back from.
    for _ = 1, 60 do
        shake_hands()
    end
    local asked, users = 0, 0
    gasket.ctx_set_question(server, gasket.QUESTION_CLIENT_HELLO, true)
    gasket.ctx_set_question_callback(server, function(_, question, user)
        equal(question, gasket.QUESTION_CLIENT_HELLO)
        asked, users = asked + 1, users + user
        return true
    end, 42)
    for _ = 1, 60 do
        shake_hands()
    end
    equal(asked, 60)
    equal(users, 60 * 42)
    gasket.ctx_set_question_callback(server, function()
        error("refused by a callback")
    end, 0)
    refuses("refused by a callback", shake_hands)
end)

test("tasks", function()
    local listener = assert(gasket.bind(nil, 0, { context = pair.server(), timeout = 0.1 }))
    local message
    scheduler.spawn(function()
        message = select(2, listener:accept())
    end)
    scheduler.run()
    equal(message, "timeout")
    equal((listener:getsockname()), "*")
    scheduler.spawn(function()
        scheduler.wait(listener, "read", 0.01)
        error("of a task")
    end)
    refuses("of a task", scheduler.run)
    equal(listener:close(), 1)
    equal(select(2, listener:accept()), "closed")
    refuses("listener is closed", listener.getsockname, listener)
end)

test("one task reads a stream while another writes to it", function()
    local client, server = pair.connect()
    local size, found = 2 ^ 23, nil
    client:settimeout(5)
    scheduler.spawn(function()
        found = assert(client:receive())
    end)
    scheduler.spawn(function()
        assert(client:send(("x"):rep(size)))
    end)
    scheduler.spawn(function()
        assert(server:receive(size))
        assert(server:send("all of it\n"))
    end)
    scheduler.run()
    equal(found, "all of it")
    client:close()
    server:close()
end)

test("another scheduler", function()
    local client, server = pair.connect()
    local asked
    client:setwaiter(function(stream, direction, seconds)
        equal(stream, client)
        asked = direction
        assert(seconds > 0 and seconds <= 30)
        assert(server:send("now\n"))
        return true
    end)
    equal(client:receive(), "now")
    equal(asked, "read")
    client:setwaiter(function()
        return false
    end)
    equal(select(2, client:receive()), "timeout")
    -- A coroutine that is not the scheduler's own waits by itself.
    client:setwaiter(nil)
    local found
    scheduler.spawn(function()
        found = coroutine.wrap(function()
            assert(server:send("inside\n"))
            return client:receive()
        end)()
    end)
    scheduler.run()
    equal(found, "inside")
end)

-- ---- LuaSocket ----

local function needs(name)
    local there, module = pcall(require, name)
    if not there then
        error({ skip = name .. " is not installed" }, 0)
    end
    return module
end

local function socket_pair()
    local socket = needs "socket"
    local listener = assert(socket.bind("127.0.0.1", 0))
    local _, port = listener:getsockname()
    local one = assert(socket.connect("127.0.0.1", port))
    local other = assert(listener:accept())
    listener:close()
    return one, other
end

test("LuaSocket's sockets become streams and sockets again", function()
    local one, other = socket_pair()
    assert(one:send("plain\n"))
    equal(other:receive(), "plain")
    local options = { timeout = 30 }
    options.context, options.host = pair.client(), "localhost"
    local client = assert(gasket.wrap(one, options))
    local server = assert(gasket.wrap(other, { context = pair.server(), timeout = 30 }))
    local socket, leftover, back
    scheduler.spawn(function()
        assert(client:send("secret\n"))
        equal(client:receive(), "also secret")
        socket, leftover = assert(client:detach())
    end)
    scheduler.spawn(function()
        equal(server:receive(), "secret")
        assert(server:send("also secret\n"))
        equal(select(2, server:receive()), "closed")
        back = assert(server:detach())
    end)
    scheduler.run()
    equal(socket, one)
    equal(back, other)
    equal(leftover, "")
    assert(one:send("plain again\n"))
    equal(other:receive(), "plain again")
    one:close()
    other:close()
end)

test("a socket of LuaSocket's is closed with its stream", function()
    local one, other = socket_pair()
    local client = assert(gasket.wrap(one, { context = pair.client(), verify_host = "" }))
    client:close()
    equal(one:getfd(), -1)
    other:settimeout(10)
    equal(select(2, other:receive()), "closed")
    local stays, peer = socket_pair()
    local stream = assert(gasket.wrap(stays:getfd(), { context = pair.client(), verify_host = "" }))
    stream:close()
    equal(stays:send("alive\n"), 6)
    peer:settimeout(10)
    equal(peer:receive(), "alive")
end)

test("STARTTLS", function()
    local waiting = { timeout = 30, plain = true }
    waiting.context = pair.server()
    local listener = assert(gasket.bind("127.0.0.1", 0, waiting))
    local found
    scheduler.spawn(function()
        local server = assert(listener:accept())
        equal(server:receive(), "STARTTLS")
        assert(server:send("go ahead\n"))
        equal(server:starttls(), true)
        equal(server:receive(), "secret")
        assert(server:send(server:info("protocol") .. "\n"))
        server:close()
    end)
    scheduler.spawn(function()
        waiting.context = pair.client()
        local client = assert(gasket.connect("localhost", (select(2, listener:getsockname())), waiting))
        assert(client:send("STARTTLS\n"))
        equal(client:receive(), "go ahead")
        equal(client:starttls(), true)
        equal(client:dohandshake(), true)
        assert(client:send("secret\n"))
        found = client:receive()
        client:close()
    end)
    scheduler.run()
    equal(found, "TLSv1.3")
    listener:close()
end)

test("LuaSocket's select", function()
    local socket = needs "socket"
    local client, server = pair.connect()
    -- The server's tickets are read with this.
    assert(server:send("one\n"))
    equal(client:receive(), "one")
    equal(select(3, socket.select({ client }, nil, 0.1)), "timeout")
    assert(server:send("two\nlines\n"))
    equal(socket.select({ client }, nil, 10)[1], client)
    equal(client:receive(), "two")
    equal(socket.select({ client }, nil, 10)[1], client)
end)

test("Copas", function()
    local copas = needs "copas"
    local client, server = pair.connect()
    client:settimeout(0)
    server:settimeout(0)
    local found
    copas.addthread(function()
        local line = assert(copas.receive(server))
        assert(copas.send(server, "You said " .. line .. "\n"))
    end)
    copas.addthread(function()
        assert(copas.send(client, "hello\n"))
        found = assert(copas.receive(client))
    end)
    for _ = 1, 300 do
        copas.step(0.1)
        if found then
            break
        end
    end
    equal(found, "You said hello")
end)

io.stdout:setvbuf("line")
local passed, failed, skipped = 0, 0, 0
for _, each in ipairs(tests) do
    local good, reason = xpcall(each.body, function(message)
        return type(message) == "string" and debug.traceback(message, 2) or message
    end)
    if good then
        passed = passed + 1
    elseif type(reason) == "table" and reason.skip then
        skipped = skipped + 1
        print(("skipped: %s: %s"):format(each.name, reason.skip))
    else
        failed = failed + 1
        print(("FAILED %s: %s"):format(each.name, tostring(reason)))
    end
end
print(("%d passed, %d failed, %d skipped"):format(passed, failed, skipped))
os.exit(failed == 0 and 0 or 1)
