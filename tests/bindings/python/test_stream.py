"""Streams as sockets: what the shared scenarios leave out."""

import contextlib
import copy
import datetime
import http.client
import os
import pathlib
import pickle
import select
import socket
import ssl
import struct
import subprocess
import sys
import tempfile
import threading
import unittest
import zipfile

import gasket

WORK = pathlib.Path(os.environ["GASKET_TEST_WORK"])
BINDING = pathlib.Path(gasket.__file__).parent.parent
LONG = 20


@contextlib.contextmanager
def serving(answer, **settings):
    """A listener of which one connection is answered by a function, in a thread."""
    settings.setdefault("certificate", WORK / "server.pem")
    with gasket.Listener(gasket.Context(gasket.SERVER, **settings), "127.0.0.1", timeout=LONG) as listener:
        failures = []

        def work():
            try:
                stream, address = listener.accept()
                stream.settimeout(LONG)
                with stream:
                    answer(stream)
            except BaseException as error:
                failures.append(error)

        thread = threading.Thread(target=work)
        thread.start()
        try:
            yield listener.port
        finally:
            thread.join()
        if failures:
            raise failures[0]


def connect(port, **settings):
    settings.setdefault("ca_file", WORK / "server.pem")
    return gasket.connect("localhost", port, gasket.Context(**settings), timeout=LONG)


def echo(stream):
    while True:
        data = stream.recv()
        if not data:
            return
        stream.sendall(data)


class Sockets(unittest.TestCase):
    def test_addresses_and_descriptor(self):
        with serving(echo) as port, connect(port) as stream:
            self.assertEqual(stream.getpeername(), ("127.0.0.1", port))
            self.assertEqual(stream.getsockname()[0], "127.0.0.1")
            self.assertEqual(stream.peer, f"localhost:{port}")
            stream.sendall(b"x")
            self.assertEqual(select.select([stream], [], [], LONG)[0], [stream])
            self.assertFalse(stream.server_side)

    def test_a_closed_stream_has_no_address(self):
        with serving(echo) as port:
            stream = connect(port)
            stream.close()
            self.assertRaises(OSError, stream.getpeername)
            self.assertRaises(OSError, stream.getsockname)

    def test_accept_passes_over_whoever_is_gone(self):
        with gasket.Listener(
            gasket.Context(gasket.SERVER, certificate=WORK / "server.pem"), "127.0.0.1", timeout=LONG
        ) as listener:
            for reset in (True, False):
                client = socket.create_connection(("127.0.0.1", listener.port))
                self.addCleanup(client.close)
                if reset:
                    client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                    client.close()
            stream, address = listener.accept()
            self.assertEqual(address, client.getsockname())
            stream.abort()

    def test_a_file_that_has_timed_out_is_not_read_on(self):
        going = threading.Event()

        def answer(stream):
            stream.sendall(b"hel")
            going.wait(LONG)
            stream.sendall(b"lo\n")

        with serving(answer) as port, connect(port) as stream:
            stream.settimeout(0.2)
            with stream.makefile("rb") as file:
                self.assertRaises(gasket.TimedOut, file.readline)
                going.set()
                stream.settimeout(LONG)
                # What the file had read of the line is lost.
                with self.assertRaisesRegex(OSError, "has timed out"):
                    file.readline()

    def test_what_is_no_data(self):
        with serving(echo) as port, connect(port) as stream:
            for wrong in (None, "text", 3):
                self.assertRaises(TypeError, stream.send, wrong)
                self.assertRaises(TypeError, stream.sendall, wrong)
            self.assertRaises(TypeError, gasket.connect, "localhost", "443")

    def test_streams_are_not_copied(self):
        with serving(echo) as port, connect(port) as stream:
            self.assertRaises(TypeError, copy.copy, stream)
            self.assertRaises(TypeError, copy.deepcopy, stream)
            self.assertRaises(TypeError, pickle.dumps, stream)

    def test_buffering_holds_back_until_flush(self):
        with serving(echo) as port, connect(port) as stream:
            stream.set_buffering(10_000)
            stream.sendall(b"one ")
            stream.sendall(b"two")
            stream.settimeout(0.2)
            with self.assertRaises(TimeoutError):
                stream.recv()
            stream.settimeout(LONG)
            stream.flush()
            self.assertEqual(stream.recv(), b"one two")

    def test_wrap_and_unwrap_a_socket(self):
        def answer(stream):
            self.assertEqual(stream.recv(), b"secret")
            plain = stream.unwrap()
            plain.settimeout(LONG)
            with plain:
                plain.sendall(plain.recv(10))

        with serving(answer) as port:
            sock = socket.create_connection(("127.0.0.1", port), LONG)
            context = gasket.Context(ca_file=WORK / "server.pem")
            stream = gasket.wrap_socket(sock, context, server_hostname="localhost")
            self.assertEqual(stream.gettimeout(), LONG)
            stream.sendall(b"secret")
            plain = stream.unwrap()
            self.assertIs(plain, sock)
            with plain:
                plain.sendall(b"open")
                self.assertEqual(plain.recv(10), b"open")
            self.assertTrue(stream.closed)

    def test_what_a_peer_said_behind_its_farewell_is_left_over(self):
        def answer(stream):
            with self.assertRaisesRegex(gasket.Error, "close_notify"):
                stream.leftover()
            self.assertEqual(stream.recv(), b"secret")
            stream.sendall(b"go on")
            plain = stream.unwrap()
            self.assertEqual(stream.leftover(), b"plain")
            self.assertEqual(stream.leftover(), b"")
            plain.close()

        # OpenSSL in memory, so that the farewell and what is behind it come in one piece.
        with serving(answer) as port, socket.create_connection(("127.0.0.1", port), LONG) as sock:
            received, sent = ssl.MemoryBIO(), ssl.MemoryBIO()
            trust = ssl.create_default_context(cafile=WORK / "server.pem")
            tls = trust.wrap_bio(received, sent, server_hostname="localhost")

            def until_done(operation):
                while True:
                    try:
                        return operation()
                    except ssl.SSLWantReadError:
                        sock.sendall(sent.read())
                        received.write(sock.recv(65536))

            until_done(tls.do_handshake)
            tls.write(b"secret")
            self.assertRaises(ssl.SSLWantReadError, tls.unwrap)
            sock.sendall(sent.read() + b"plain")
            self.assertEqual(until_done(lambda: tls.read(100)), b"go on")

    def test_a_refused_wrap_leaves_the_socket(self):
        def answer(stream):
            with self.assertRaises(gasket.Error):
                stream.recv()

        with serving(answer) as port, socket.create_connection(("127.0.0.1", port)) as sock:
            with self.assertRaises(gasket.VerifyError):
                gasket.wrap_socket(sock, gasket.Context(), server_hostname="localhost")
            self.assertGreaterEqual(sock.fileno(), 0)

    def test_closing_waits_for_the_files(self):
        with serving(echo) as port:
            stream = connect(port)
            file = stream.makefile("rwb")
            stream.close()
            file.write(b"still\n")
            file.flush()
            self.assertEqual(file.readline(), b"still\n")
            file.close()
            self.assertTrue(stream.closed)

    def test_a_thread_that_waits_hears_of_the_end(self):
        with serving(echo) as port:
            stream = connect(port)
            stream.settimeout(None)
            heard = []

            def wait():
                try:
                    stream.recv()
                except gasket.StateError as error:
                    heard.append(error)

            thread = threading.Thread(target=wait)
            thread.start()
            stream.shutdown(socket.SHUT_RDWR)
            thread.join(LONG)
            self.assertEqual(len(heard), 1)
            stream.close()

    def test_big_writes_with_a_slow_peer(self):
        data = os.urandom(8 * 2**20)
        got = bytearray()

        def answer(stream):
            while len(got) < len(data):
                got.extend(stream.recv(1000))

        with serving(answer) as port, connect(port) as stream:
            stream.sendall(memoryview(data))
        self.assertTrue(got == data)

    def test_what_was_agreed_on(self):
        with serving(echo, alpn=["two", "one"]) as port:
            with connect(port, alpn=["one", "two"], method="tlsv1.2") as stream:
                self.assertEqual(stream.version(), "TLSv1.2")
                self.assertEqual(stream.selected_alpn_protocol(), "two")
                name, protocol, bits = stream.cipher()
                self.assertEqual((protocol, bits), ("TLSv1.2", 256))

    def test_settings_of_contexts(self):
        for settings, message in (
            ({"ciphers": "no such cipher"}, "cipher"),
            ({"ca_file": WORK / "nowhere.pem"}, "nowhere.pem"),
            ({"method": "tlsv9"}, "tlsv9"),
            ({"certificate": b"garbage"}, "certificate"),
        ):
            with self.subTest(settings), self.assertRaisesRegex(gasket.Error, message):
                gasket.Context(**settings)
        pem = (WORK / "server.pem").read_bytes()
        with serving(echo, certificate=pem, key=pem) as port:
            with connect(port, ca_file=None, ca_data=pem) as stream:
                self.assertEqual(stream.verify_result, 0)

    def test_server_names(self):
        other = gasket.Context(gasket.SERVER, certificate=WORK / "other.pem", key=WORK / "other.key")
        with serving(echo, server_names={"other": other}) as port:
            context = gasket.Context(ca_file=WORK / "other.pem")
            with gasket.connect("127.0.0.1", port, context, timeout=LONG, server_name="other", verify_host="") as s:
                self.assertIn(("CN", "other"), s.peer_certificate.subject_names)


class Certificates(unittest.TestCase):
    def test_as_data(self):
        found = gasket.Certificate((WORK / "server.pem").read_bytes())
        self.assertEqual(found.subject_names, [("CN", "localhost")])
        self.assertEqual(found.alternative_names, [("DNS", "localhost"), ("IP Address", "127.0.0.1")])
        self.assertEqual((found.key_type, found.key_bits, found.version), ("RSA", 2048, 3))
        self.assertEqual(found.not_after - found.not_before, datetime.timedelta(2))
        self.assertEqual(gasket.Certificate(found.der).fingerprint(), found.fingerprint())
        self.assertEqual(ssl.DER_cert_to_PEM_cert(found.der), found.pem)

    def test_as_the_standard_library_has_it(self):
        path = str(WORK / "server.pem")
        expected = ssl._ssl._test_decode_cert(path)
        found = gasket.Certificate(pathlib.Path(path).read_bytes())
        self.assertEqual(int(expected["serialNumber"], 16), found.serial)
        mine = found.as_dict()
        for name in ("subject", "issuer", "version", "subjectAltName", "notBefore", "notAfter"):
            self.assertEqual(mine[name], expected[name], name)


class Programs(unittest.TestCase):
    def test_http_client(self):
        def answer(stream):
            with stream.makefile("rb") as file:
                while file.readline().strip():
                    pass
            stream.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello")

        with serving(answer) as port:
            connection = http.client.HTTPConnection("localhost", port)
            connection.sock = connect(port)
            connection.request("GET", "/")
            self.assertEqual(connection.getresponse().read(), b"hello")
            connection.close()


class Packaging(unittest.TestCase):
    def test_a_wheel_with_the_library_works_alone(self):
        if subprocess.run([sys.executable, "-m", "pip", "--version"], capture_output=True).returncode != 0:
            self.skipTest("pip is not installed")
        with tempfile.TemporaryDirectory() as folder:
            source = pathlib.Path(folder, "python")
            copy = [sys.executable, "-c", "import shutil, sys; shutil.copytree(*sys.argv[1:])", BINDING, source]
            subprocess.run(copy, check=True)
            library = pathlib.Path(os.environ["GASKET_LIBRARY"])
            (source / "gasket" / "libgasket.so.1").write_bytes(library.read_bytes())
            made = subprocess.run(
                [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "-w", folder, str(source)],
                capture_output=True,
                text=True,
                timeout=200,
            )
            self.assertEqual(made.returncode, 0, made.stderr)
            (wheel,) = pathlib.Path(folder).glob("*.whl")
            self.assertIn("linux", wheel.name)
            with zipfile.ZipFile(wheel) as archive:
                archive.extractall(pathlib.Path(folder, "installed"))
            environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(pathlib.Path(folder, "installed"))}
            code = "import gasket; print(gasket.version(), gasket.__file__)"
            found = subprocess.run(
                [sys.executable, "-c", code], env=environment, capture_output=True, text=True, cwd=folder
            )
            self.assertIn(f"{gasket.version()} {folder}", found.stdout, found.stderr)


if __name__ == "__main__":
    unittest.main()
