"""Gasket from Python."""

import asyncio
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "../../../../bindings/python"))

import gasket
import gasket.aio
from worker import BLOCK, Worker


class WithGasket(Worker):
    def __init__(self):
        super().__init__()
        self.contexts = {}
        self.listener = None

    def client(self, resumes):
        if resumes not in self.contexts:
            self.contexts[resumes] = gasket.Context(ca_file=self.authority, resumption=resumes)
        return self.contexts[resumes]

    def connect(self, port, mode):
        return gasket.connect("127.0.0.1", port, self.client(mode != 0))

    def do_write(self, size, count):
        self.stream.set_buffering(65536)
        stream, block = self.stream, BLOCK[:size]
        for _ in range(count // size):
            stream.sendall(block)
        stream.flush()
        stream.recv(1)
        stream.set_buffering(0)

    def do_listen(self):
        context = gasket.Context(gasket.SERVER, certificate=self.certificate, key=self.key)
        self.listener = gasket.Listener(context, "127.0.0.1")
        return self.listener.port

    def do_accept(self):
        self.stream, _ = self.listener.accept()
        self.stream.do_handshake()

    def do_serve(self, count):
        for _ in range(count):
            stream, _ = self.listener.accept()
            stream.sendall(stream.recv(1))
            stream.close()

    def do_visit_many(self, port, count, at_once):
        async def one():
            reader, writer = await gasket.aio.open_connection("127.0.0.1", port, self.client(False))
            writer.write(b"x")
            await reader.readexactly(1)
            writer.close()

        async def every():
            for _ in range(count // at_once):
                await asyncio.gather(*(one() for _ in range(at_once)))

        asyncio.run(every())

    def do_contexts(self, count):
        for _ in range(count):
            gasket.Context(ca_system=True).close()


WithGasket().serve_commands()
