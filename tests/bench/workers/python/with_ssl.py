"""Python's own ssl."""

import asyncio
import socket
import ssl

from worker import Worker


class WithSsl(Worker):
    def __init__(self):
        super().__init__()
        self.client = None
        self.listener = None
        self.server = None
        self.session = None

    def connect(self, port, mode):
        if self.client is None:
            self.client = ssl.create_default_context(cafile=self.authority)
        plain = socket.create_connection(("127.0.0.1", port))
        plain.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        session = self.session if mode == 2 else None
        return self.client.wrap_socket(plain, server_hostname="localhost", session=session)

    def do_visit(self, port, count, mode):
        for _ in range(count):
            stream = self.connect(port, mode)
            stream.sendall(b"x")
            stream.recv(1)
            self.session = stream.session
            stream.close()

    def do_listen(self):
        self.server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.server.load_cert_chain(self.certificate, self.key)
        self.listener = socket.create_server(("127.0.0.1", 0))
        return self.listener.getsockname()[1]

    def accept(self):
        plain, _ = self.listener.accept()
        plain.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return self.server.wrap_socket(plain, server_side=True)

    def do_accept(self):
        self.stream = self.accept()

    def do_serve(self, count):
        for _ in range(count):
            stream = self.accept()
            stream.sendall(stream.recv(1))
            stream.close()

    def do_visit_many(self, port, count, at_once):
        context = ssl.create_default_context(cafile=self.authority)

        async def one():
            reader, writer = await asyncio.open_connection("127.0.0.1", port, ssl=context, server_hostname="localhost")
            writer.write(b"x")
            await reader.readexactly(1)
            writer.close()

        async def every():
            for _ in range(count // at_once):
                await asyncio.gather(*(one() for _ in range(at_once)))

        asyncio.run(every())

    def do_contexts(self, count):
        for _ in range(count):
            ssl.create_default_context()


WithSsl().serve_commands()
