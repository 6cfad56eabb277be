-- From a clone: luarocks make
package = "gasket"
version = "0.1.0-1"
source = { url = "." }
description = {
    summary = "TLS on OpenSSL through libgasket, in LuaSocket's manner",
    detailed = [[
        TLS streams with the methods of LuaSocket's, and every function of OpenSSL by its own name. It needs LuaJIT and
        libgasket, and no compiler.
    ]],
    license = "Apache-2.0",
}
dependencies = { "lua >= 5.1, < 5.2" }
build = {
    type = "builtin",
    modules = {
        ["gasket"] = "gasket/init.lua",
        ["gasket.buffer"] = "gasket/buffer.lua",
        ["gasket.callbacks"] = "gasket/callbacks.lua",
        ["gasket.calls"] = "gasket/calls.lua",
        ["gasket.certificate"] = "gasket/certificate.lua",
        ["gasket.clock"] = "gasket/clock.lua",
        ["gasket.context"] = "gasket/context.lua",
        ["gasket.direct"] = "gasket/direct.lua",
        ["gasket.dynamic"] = "gasket/dynamic.lua",
        ["gasket.errors"] = "gasket/errors.lua",
        ["gasket.functions"] = "gasket/functions.lua",
        ["gasket.info"] = "gasket/info.lua",
        ["gasket.library"] = "gasket/library.lua",
        ["gasket.listener"] = "gasket/listener.lua",
        ["gasket.low_level"] = "gasket/low_level.lua",
        ["gasket.object"] = "gasket/object.lua",
        ["gasket.operation"] = "gasket/operation.lua",
        ["gasket.scheduler"] = "gasket/scheduler.lua",
        ["gasket.select"] = "gasket/select.lua",
        ["gasket.settings"] = "gasket/settings.lua",
        ["gasket.shapes"] = "gasket/shapes.lua",
        ["gasket.stream"] = "gasket/stream.lua",
        ["gasket.values"] = "gasket/values.lua",
    },
}
