"""gasket.aio: what the shared scenarios leave out."""

import asyncio
import errno
import os
import pathlib
import socket
import unittest

import gasket
from gasket import aio

WORK = pathlib.Path(os.environ["GASKET_TEST_WORK"])
LONG = 20


def server_context():
    return gasket.Context(gasket.SERVER, certificate=WORK / "server.pem", alpn=["two"])


def client_context():
    return gasket.Context(ca_file=WORK / "server.pem", alpn=["one", "two"])


async def echo(reader, writer):
    try:
        while True:
            data = await reader.read(65536)
            if not data:
                break
            writer.write(data)
            await writer.drain()
    finally:
        writer.close()


class Connections(unittest.IsolatedAsyncioTestCase):
    async def asyncTearDown(self):
        await asyncio.sleep(0.05)
        self.assertEqual(gasket.live(gasket.KIND_STREAM), 0)

    async def opened(self, handler=echo):
        server = await aio.start_server(handler, server_context(), "127.0.0.1")
        self.addCleanup(server.close)
        return await aio.open_connection("localhost", server.port, client_context())

    async def test_half_close(self):
        # The farewell comes in one piece with the text before it.
        reader, writer = await self.opened()
        writer.write(b"last words")
        writer.write_eof()
        self.assertEqual(await asyncio.wait_for(reader.read(), LONG), b"last words")
        with self.assertRaises(RuntimeError):
            writer.write(b"more")
        writer.close()
        await writer.wait_closed()

    async def test_a_slow_reader_holds_the_writer_up(self):
        go_on = asyncio.Event()
        data = os.urandom(8 * 2**20)
        got = bytearray()

        async def slow(reader, writer):
            reader._transport.pause_reading()
            await go_on.wait()
            reader._transport.resume_reading()
            while len(got) < len(data):
                got.extend(await reader.read(65536))
            writer.close()

        reader, writer = await self.opened(slow)
        writer.write(data)
        with self.assertRaises(asyncio.TimeoutError):
            await asyncio.wait_for(writer.drain(), 0.3)
        self.assertGreater(writer.transport.get_write_buffer_size(), 65536)
        go_on.set()
        await asyncio.wait_for(writer.drain(), LONG)
        self.assertEqual(await asyncio.wait_for(reader.read(), LONG), b"")
        self.assertTrue(got == data)
        writer.close()

    async def test_closing_sends_the_rest(self):
        data = os.urandom(2**20)
        whole = asyncio.get_running_loop().create_future()

        async def take(reader, writer):
            whole.set_result(await reader.read())
            writer.close()

        reader, writer = await self.opened(take)
        writer.write(data)
        writer.close()
        self.assertTrue(await asyncio.wait_for(whole, LONG) == data)
        await asyncio.wait_for(writer.wait_closed(), LONG)

    async def test_a_cut_is_an_error(self):
        async def cut(reader, writer):
            writer.write(b"half")
            await reader.readexactly(1)
            writer.transport.abort()

        async with await aio.start_server(cut, server_context(), "127.0.0.1") as server:
            reader, writer = await aio.open_connection("localhost", server.port, client_context())
            self.assertEqual(await reader.readexactly(4), b"half")
            stream = writer.get_extra_info("stream")
            plain = socket.socket(fileno=os.dup(stream.fileno()))
            with plain:
                plain.shutdown(socket.SHUT_RD)
            with self.assertRaises(gasket.ClosedError):
                await asyncio.wait_for(reader.read(), LONG)
            writer.close()
            writer.transport.abort()

    async def test_what_was_agreed_on(self):
        reader, writer = await self.opened()
        self.assertEqual(writer.get_extra_info("alpn"), "two")
        self.assertEqual(writer.get_extra_info("cipher")[1], "TLSv1.3")
        self.assertEqual(writer.get_extra_info("peername")[0], "127.0.0.1")
        self.assertEqual(dict(writer.get_extra_info("peercert")["subject"][0])["commonName"], "localhost")
        self.assertEqual(writer.get_extra_info("nothing", 7), 7)
        writer.close()
        await writer.wait_closed()

    async def test_failures_are_exceptions(self):
        async with await aio.start_server(echo, server_context(), "127.0.0.1") as server:
            with self.assertRaises(gasket.VerifyError) as caught:
                await aio.open_connection("localhost", server.port)
            self.assertEqual(caught.exception.verify_result, 18)
            with self.assertRaises(gasket.VerifyError):
                await aio.open_connection("127.0.0.1", server.port, client_context(), verify_host="other")
        with self.assertRaises(gasket.OSFailure) as caught:
            await aio.open_connection("127.0.0.1", 1, client_context())
        self.assertEqual(caught.exception.errno, errno.ECONNREFUSED)

    async def test_protocols(self):
        class Upper(asyncio.Protocol):
            def connection_made(self, transport):
                self.transport = transport

            def data_received(self, data):
                self.transport.write(data.upper())

        class Buffered(asyncio.BufferedProtocol):
            def __init__(self):
                self.room = bytearray(100)
                self.got = asyncio.get_running_loop().create_future()
                self.lost = asyncio.get_running_loop().create_future()

            def get_buffer(self, hint):
                return self.room

            def buffer_updated(self, count):
                self.got.set_result(bytes(self.room[:count]))

            def connection_lost(self, error):
                self.lost.set_result(error)

        async with await aio.create_server(Upper, server_context(), "127.0.0.1") as server:
            transport, protocol = await aio.create_connection(
                Buffered, "localhost", server.port, client_context()
            )
            transport.write(b"quiet")
            self.assertEqual(await asyncio.wait_for(protocol.got, LONG), b"QUIET")
            transport.close()
            self.assertIsNone(await asyncio.wait_for(protocol.lost, LONG))


if __name__ == "__main__":
    unittest.main()
