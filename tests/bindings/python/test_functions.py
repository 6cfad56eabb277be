"""libgasket's own functions: a client and a server in memory, errors, callbacks, the README's example."""

import ast
import asyncio
import contextlib
import copy
import errno
import io
import os
import pathlib
import pickle
import re
import socket
import ssl
import subprocess
import sys
import unittest

import gasket
from gasket import aio

WORK = pathlib.Path(os.environ["GASKET_TEST_WORK"])
BINDING = pathlib.Path(gasket.__file__).parent.parent


def server_context():
    context = gasket.ctx_new(gasket.SERVER, "default")
    gasket.ctx_set_certificate(context, WORK / "server.pem")
    return context


def client_context():
    context = gasket.ctx_new(gasket.CLIENT, "default")
    gasket.ctx_set_ca_file(context, WORK / "server.pem")
    return context


def memory_pair(client, server):
    pair = (
        gasket.stream_new_memory(client, gasket.CLIENT),
        gasket.stream_new_memory(server, gasket.SERVER),
    )
    gasket.stream_set_server_name(pair[0], "localhost")
    gasket.stream_set_verify_host(pair[0], "localhost")
    return pair


def carry(pair):
    """What one has written is read by the other."""
    room = bytearray(65536)
    for source, target in (pair, pair[::-1]):
        count = gasket.stream_drain(source, room)
        if count > 0:
            gasket.stream_feed(target, room[:count])


def handshake(pair):
    for _ in range(20):
        states = [gasket.stream_handshake(stream, 0) for stream in pair]
        carry(pair)
        if states == [0, 0]:
            return
    raise AssertionError(f"no end of the handshake: {states}")


class Memory(unittest.TestCase):
    def test_conversation(self):
        pair = memory_pair(client_context(), server_context())
        self.assertEqual(gasket.stream_handshake(pair[0], 0), gasket.WANT_READ)
        handshake(pair)
        self.assertEqual(gasket.stream_protocol(pair[0]), "TLSv1.3")
        self.assertEqual(gasket.ssl_get_version(gasket.stream_ssl(pair[0])), "TLSv1.3")
        self.assertEqual(gasket.stream_write(pair[0], b"hello", 0), 5)
        carry(pair)
        room = bytearray(10)
        self.assertEqual(gasket.stream_read(pair[1], room, 0), 5)
        self.assertEqual(room[:5], b"hello")
        self.assertEqual(gasket.stream_read(pair[1], room, 0), gasket.WANT_READ)
        certificate = gasket.stream_peer_certificate(pair[0])
        self.assertEqual(certificate.type, "X509")
        self.assertEqual(gasket.x509_name_entry_count(gasket.x509_get_subject_name(certificate)), 1)
        self.assertIsNone(gasket.stream_peer_certificate(pair[1]))

    def test_refused_certificate(self):
        distrusting = gasket.ctx_new(gasket.CLIENT, "default")
        gasket.ctx_set_ca_file(distrusting, WORK / "other.pem")
        pair = memory_pair(distrusting, server_context())
        with self.assertRaises(gasket.VerifyError) as caught:
            handshake(pair)
        error = caught.exception
        self.assertIsInstance(error, ssl.SSLCertVerificationError)
        self.assertEqual(error.verify_result, gasket.X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT)
        self.assertEqual(error.verify_code, error.verify_result)
        self.assertTrue(error.verify_string)
        self.assertTrue(error.codes)

    def test_callback(self):
        asked = []

        def accept(stream, question, user):
            asked.append((question, user))
            return 1

        server = server_context()
        gasket.ctx_set_question(server, gasket.QUESTION_CLIENT_HELLO, 1)
        gasket.ctx_set_question_callback(server, accept, 42)
        handshake(memory_pair(client_context(), server))
        self.assertEqual(asked, [(gasket.QUESTION_CLIENT_HELLO, 42)])


class Errors(unittest.TestCase):
    def test_bad_argument(self):
        with self.assertRaisesRegex(gasket.BadArgumentError, "side is 7") as caught:
            gasket.ctx_new(7, "default")
        self.assertEqual(caught.exception.what, "ctx_new")

    def test_bad_handle_where_text_is_returned(self):
        with self.assertRaises(gasket.BadHandleError):
            gasket.stream_protocol(12345)

    def test_os(self):
        with self.assertRaises(gasket.Error) as caught:
            gasket.ctx_set_ca_file(gasket.ctx_new(gasket.CLIENT, "default"), "/nowhere.pem")
        self.assertIn("/nowhere.pem", str(caught.exception))

    def test_refused_connection(self):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        stream = gasket.stream_connect(client_context(), "127.0.0.1", port)
        with self.assertRaises(gasket.OSFailure) as caught:
            gasket.stream_handshake(stream, 10_000)
        self.assertIsInstance(caught.exception, ConnectionRefusedError)
        self.assertEqual(caught.exception.errno, errno.ECONNREFUSED)
        self.assertEqual(caught.exception.os_error, errno.ECONNREFUSED)
        self.assert_same(copy.copy(caught.exception), caught.exception)
        self.assert_same(pickle.loads(pickle.dumps(caught.exception)), caught.exception)

    def assert_same(self, one, other):
        self.assertIs(type(one), type(other))
        for name in ("args", "errno", "strerror", "__dict__"):
            self.assertEqual(getattr(one, name), getattr(other, name))
        self.assertEqual(str(one), str(other))

    def test_copies(self):
        """As processes give them to each other."""
        for name in gasket._errors.__all__:
            error = getattr(gasket, name)("some text", 5)
            error.codes.append(1)
            with self.subTest(name):
                self.assert_same(copy.deepcopy(error), error)
                self.assert_same(pickle.loads(pickle.dumps(error)), error)

    def test_timeout_is_a_state(self):
        listener = gasket.listener_new("127.0.0.1", 0, 1)
        self.assertEqual(gasket.listener_accept(listener, server_context(), 10), gasket.TIMEOUT)


class Library(unittest.TestCase):
    def run_python(self, code, **environment):
        return subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, **environment},
            capture_output=True,
            text=True,
            timeout=60,
        )

    def test_not_found(self):
        result = self.run_python("import gasket", GASKET_LIBRARY="/nowhere/libgasket.so.1")
        self.assertIn("LibraryNotFound: libgasket was not found", result.stderr)
        self.assertIn("/nowhere/libgasket.so.1", result.stderr)

    def test_other_library(self):
        result = self.run_python("import gasket", GASKET_LIBRARY="libm.so.6")
        self.assertIn("no binary interface of Gasket's", result.stderr)

    def test_end(self):
        """Objects that are alive at the end do no harm."""
        result = self.run_python(
            "import gasket\nx = gasket.ctx_new(0, 'default')\ny = gasket.ssl_ctx_get_ciphers(x)"
        )
        self.assertEqual((result.returncode, result.stderr), (0, ""))


def readme_example(comment):
    text = (BINDING / "README.md").read_text()
    return re.search(rf"<!-- {comment} -->\n```python\n(.*?)```", text, re.S)[1]


class Readme(unittest.TestCase):
    def test_example(self):
        text = (BINDING / "README.md").read_text()
        example = readme_example("The tests run this example.")
        output = io.StringIO()
        before = os.getcwd()
        os.chdir(WORK)
        try:
            with contextlib.redirect_stdout(output):
                exec(compile(example, "README.md", "exec"), {})
        finally:
            os.chdir(before)
        self.assertEqual(output.getvalue(), "You said hello. TLSv1.3\n")
        self.assertIn(output.getvalue().strip(), text)

    def test_asyncio_example(self):
        flags = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
        example = compile(readme_example("The tests run this one, too."), "README.md", "exec", flags)
        line = asyncio.run(asyncio.wait_for(self.run_beside_a_server(example), 20))
        self.assertEqual(line, b"hello\n")

    async def run_beside_a_server(self, example):
        """What the example's reader gets of what its writer sends."""

        async def echo(reader, writer):
            writer.write(await reader.readline())
            writer.close()

        context = gasket.Context(gasket.SERVER, certificate=WORK / "server.pem")
        async with await aio.start_server(echo, context, "127.0.0.1") as server:
            names = {"port": server.port, "client": gasket.Context(ca_file=WORK / "server.pem")}
            await eval(example, names)
            names["writer"].write(b"hello\n")
            line = await names["reader"].readline()
            names["writer"].close()
            await names["writer"].wait_closed()
        return line


if __name__ == "__main__":
    unittest.main()
