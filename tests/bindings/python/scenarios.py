"""What every binding is tested with, in Python: scenarios.py scenarios | serve | visit NAME=PORT..."""

import asyncio
import gc
import hashlib
import os
import signal
import ssl
import sys
import threading
import time
import traceback
import weakref

import gasket
from gasket import aio

CERTIFICATES = os.environ["GASKET_TEST_CERTIFICATES"]
LONG = 20  # seconds, which only what never ends will take


def file(name):
    return os.path.join(CERTIFICATES, name)


def port(service):
    return int(os.environ["GASKET_PORT_" + service])


def trusting(name="root.pem", **settings):
    return gasket.Context(ca_file=file(name), **settings)


def connect(service, context=None, timeout=LONG, **more):
    return gasket.connect("localhost", port(service), context or trusting(), timeout=timeout, **more)


def refusal(kind, function):
    """The exception of a kind that a function raises."""
    try:
        function()
    except kind as error:
        return error
    raise AssertionError(f"no {kind.__name__}")


def text():
    with connect("ECHO") as stream, stream.makefile("rw", newline="\n") as file:
        lines = ["plain\n", "Grüße, мир, 世界, 🌍\n", "\n"]
        for line in lines:
            file.write(line)
        file.flush()
        assert [file.readline() for _ in lines] == lines


def octets():
    every = bytes(range(256))
    with connect("ECHO") as stream:
        stream.sendall(every)
        stream.sendall(bytearray(every))
        stream.sendall(memoryview(every)[10:20])
        with stream.makefile("rb") as file:
            assert file.read(522) == every + every + every[10:20]


def bulk():
    data = os.urandom(10 * 2**20)
    with connect("TALLY") as stream:
        stream.sendall(data)
        stream.shutdown()
        with stream.makefile("r") as file:
            assert file.read() == f"{len(data)} {hashlib.sha256(data).hexdigest()}\n"
    with connect("SOURCE") as stream, stream.makefile("rb") as file:
        stream.sendall(b"%d\n" % len(data))
        digest = file.readline().decode().strip()
        got = file.read()
        assert len(got) == len(data)
        assert hashlib.sha256(got).hexdigest() == digest


def half_close():
    with connect("TALLY") as stream:
        stream.sendall(b"abc")
        stream.shutdown()
        refusal(gasket.StateError, lambda: stream.sendall(b"more"))
        assert stream.recv().startswith(b"3 ba7816bf")
        assert stream.recv() == b""


def end():
    with connect("ECHO") as stream:
        stream.sendall(b"last")
        stream.shutdown()
        with stream.makefile("rb") as file:
            assert file.read() == b"last"
            assert file.readline() == b""
        assert stream.recv() == b""


def last_words():
    data = os.urandom(150_000)
    with connect("LATE") as stream:
        stream.sendall(data)
    with connect("HEARD") as stream, stream.makefile("r") as file:
        assert file.readline() == f"{len(data)} {hashlib.sha256(data).hexdigest()}\n"


def cut():
    with connect("CUT") as stream, stream.makefile("rb", 0) as file:
        assert file.read(100) == b"half"
        error = refusal(ssl.SSLEOFError, lambda: file.read(100))
        assert isinstance(error, gasket.ClosedError), error


def refused():
    for service, result in (("UNTRUSTED", 20), ("EXPIRED", 10), ("SELF_SIGNED", 18)):
        error = refusal(ssl.SSLCertVerificationError, lambda: connect(service))
        assert error.verify_result == result, (service, error.verify_result)
        assert error.verify_string


def wrong_host():
    error = refusal(gasket.VerifyError, lambda: connect("OTHER"))
    assert error.verify_result == 62, error.verify_result
    with connect("OTHER", verify_host="other.example") as stream:
        assert stream.verify_result == 0


def names():
    context = trusting(alpn=["alpha", "beta"])
    with connect("NAMES", context) as stream, stream.makefile("r") as file:
        assert file.readline() == "localhost beta\n"
        assert stream.selected_alpn_protocol() == "beta"
        assert stream.server_hostname == "localhost"
    with connect("NAMES", context, server_name="first.example") as stream, stream.makefile("r") as file:
        assert file.readline() == "first.example beta\n"


def client_certificate():
    shown = trusting(certificate=file("client.pem"), key=file("client.key"))
    with connect("CLIENT", shown) as stream, stream.makefile("r") as lines:
        assert lines.readline() == "Gasket client\n"
    with connect("CLIENT") as stream:
        error = refusal(gasket.SSLError, stream.recv)
        assert error.alert == 116, error.alert


def timeout():
    with connect("SILENT") as stream:
        stream.settimeout(0.2)
        began = time.monotonic()
        refusal(TimeoutError, stream.recv)
        assert 0.19 <= time.monotonic() - began < LONG
        stream.settimeout(0)
        refusal(ssl.SSLWantReadError, stream.recv)
        stream.settimeout(LONG)
        stream.sendall(b"goes on")
    error = refusal(TimeoutError, lambda: connect("MUTE", timeout=0.2))
    assert error.what == "handshake"


def interrupt():
    with connect("ECHO", timeout=None) as stream:
        # Ctrl-C, a handler that raises, and one that does not.
        began = time.monotonic()
        threading.Timer(0.3, lambda: os.kill(os.getpid(), signal.SIGINT)).start()
        refusal(KeyboardInterrupt, stream.recv)
        seen = []
        signal.signal(signal.SIGALRM, lambda *_: seen.append(1))
        signal.setitimer(signal.ITIMER_REAL, 0.1)
        stream.settimeout(0.5)
        refusal(TimeoutError, stream.recv)
        assert seen
        assert time.monotonic() - began < LONG
        stream.sendall(b"still here")
        stream.settimeout(LONG)
        assert stream.recv() == b"still here"
    asyncio.run(cancelled())


async def cancelled():
    reader, writer = await aio.open_connection("localhost", port("ECHO"), trusting())
    refused = None
    try:
        await asyncio.wait_for(reader.read(1), 0.2)
    except asyncio.TimeoutError as error:
        refused = error
    assert refused is not None
    writer.write(b"x")
    assert await reader.read(1) == b"x"
    task = asyncio.ensure_future(aio.open_connection("localhost", port("MUTE"), trusting()))
    await asyncio.sleep(0.2)
    task.cancel()
    try:
        await task
        raise AssertionError("it was not cancelled")
    except asyncio.CancelledError:
        pass
    writer.close()
    await writer.wait_closed()


def hundred():
    context = trusting()
    failures = []
    barrier = threading.Barrier(100)

    def one(number):
        try:
            with connect("ECHO", context) as stream:
                barrier.wait(LONG)
                stream.sendall(b"%d\n" % number)
                with stream.makefile("rb") as file:
                    assert file.readline() == b"%d\n" % number
                barrier.wait(LONG)
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=one, args=(number,)) for number in range(100)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failures, failures[0]
    asyncio.run(hundred_tasks(context))


async def hundred_tasks(context):
    connections = await asyncio.gather(
        *(aio.open_connection("localhost", port("ECHO"), context) for _ in range(100))
    )
    for number, (_, writer) in enumerate(connections):
        writer.write(b"%d\n" % number)
    for number, (reader, writer) in enumerate(connections):
        assert await reader.readline() == b"%d\n" % number
        writer.close()
        await writer.wait_closed()


def misuse():
    stream = connect("ECHO")
    stream.close()
    stream.close()
    for use in (stream.recv, stream.do_handshake, lambda: stream.sendall(b"x"), stream.version, stream.pending):
        assert refusal(gasket.BadHandleError, use).kind == "bad-handle"
    assert stream.fileno() == -1
    context = trusting()
    assert refusal(gasket.Error, lambda: gasket.stream_read(context, bytearray(1), 0)).kind == "bad-handle"
    assert refusal(gasket.Error, lambda: gasket.ctx_set_verify(12345, 0)).kind == "bad-handle"
    assert refusal(gasket.Error, lambda: gasket.ssl_get_version(context)).kind == "bad-handle"
    assert refusal(gasket.BadArgumentError, lambda: gasket.connect("localhost", 70000)).kind == "bad-argument"
    refusal(TypeError, lambda: connect("ECHO").sendall("text"))
    refusal(ValueError, lambda: gasket.ctx_set_ca_file(context, "a\0b"))


def collector():
    gc.collect()
    before = gasket.live(gasket.KIND_STREAM)
    kept = connect("ECHO")
    file = kept.makefile("rwb")
    context = trusting()
    dropped = [gasket.connect("localhost", port("ECHO"), context, handshake=False) for _ in range(50)]
    cycles = [[stream] for stream in dropped]
    for cycle in cycles:
        cycle.append(cycle)
    gone = weakref.ref(kept)
    del dropped, cycles, cycle, kept
    for _ in range(3):
        gc.collect()
        junk = [bytearray(100_000) for _ in range(100)]
        del junk
    assert gasket.live(gasket.KIND_STREAM) == before + 1, gasket.live(gasket.KIND_STREAM)
    # Its file keeps it.
    file.write(b"in use\n")
    file.flush()
    assert file.readline() == b"in use\n"
    gone().close()
    file.close()
    assert gasket.live(gasket.KIND_STREAM) == before


def errors():
    error = refusal(gasket.VerifyError, lambda: connect("UNTRUSTED"))
    assert error.kind == "verify" and error.what == "handshake"
    assert error.peer == f"localhost:{port('UNTRUSTED')}", error.peer
    assert "verify failed" in error.message and error.peer in str(error)
    assert error.codes[0] >> 23 == 20 and "certificate verify failed" in error.strings[0]
    assert error.verify_result == 20 and "issuer" in error.verify_string
    error = refusal(gasket.SSLError, lambda: connect("PLAIN"))
    assert error.codes and error.kind == "ssl", error.kind
    error = refusal(OSError, lambda: gasket.connect("127.0.0.1", 1, trusting(), timeout=LONG))
    assert error.os_error == error.errno == 111 and error.kind == "os", error
    error = refusal(gasket.Error, lambda: trusting("no-such-file.pem"))
    assert "no-such-file.pem" in error.message


def direct():
    with connect("ECHO") as stream:
        assert gasket.ssl_get_version(stream.ssl) == stream.version()
        cipher = gasket.ssl_get_current_cipher(stream.ssl)
        assert gasket.ssl_cipher_get_bits(cipher) == (256, 256)
        assert gasket.ssl_cipher_get_name(cipher) == stream.cipher()[0]
        assert gasket.name_to_c("ssl-ctx-set-options") == "SSL_CTX_set_options"
        context = stream.context
        gasket.ssl_ctx_set_options(context, gasket.SSL_OP_NO_TICKET)
        assert gasket.ssl_ctx_get_options(context) & gasket.SSL_OP_NO_TICKET
        # Here alone the length is before its octets.
        assert gasket.ssl_ctx_use_certificate_asn1(context, stream.getpeercert(True)) == 1


SCENARIOS = {
    "text": text,
    "bytes": octets,
    "bulk": bulk,
    "half-close": half_close,
    "end": end,
    "last-words": last_words,
    "cut": cut,
    "refused": refused,
    "wrong-host": wrong_host,
    "names": names,
    "client-certificate": client_certificate,
    "timeout": timeout,
    "interrupt": interrupt,
    "hundred": hundred,
    "misuse": misuse,
    "collector": collector,
    "errors": errors,
    "direct": direct,
}


def told(name, function):
    try:
        function()
        print("ok", name, flush=True)
    except BaseException as error:
        traceback.print_exc()
        print("not ok", name, f"{type(error).__name__}: {error}".splitlines()[0], flush=True)


def answer(stream):
    try:
        with stream, stream.makefile("rb", 0) as lines:
            while True:
                data = lines.read(65536)
                if not data:
                    return
                stream.sendall(data)
    except gasket.Error:
        pass  # Clients that refuse the certificate.


def serve():
    context = gasket.Context(gasket.SERVER, certificate=file("server.pem"), key=file("server.key"))
    listener = gasket.Listener(context, "127.0.0.1")
    print("port", listener.port, flush=True)

    def accept():
        while True:
            stream, _ = listener.accept()
            threading.Thread(target=answer, args=(stream,), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    sys.stdin.read()


def visit(server):
    with gasket.connect("localhost", server, trusting(), timeout=LONG) as stream:
        stream.sendall("Grüße\n".encode())
        with stream.makefile("r") as lines:
            assert lines.readline() == "Grüße\n"
    error = refusal(
        gasket.VerifyError,
        lambda: gasket.connect("localhost", server, trusting("unknown.pem"), timeout=LONG),
    )
    assert error.verify_result in (19, 20), error.verify_result


if sys.argv[1] == "scenarios":
    for name, function in SCENARIOS.items():
        told(name, function)
elif sys.argv[1] == "serve":
    serve()
else:
    for argument in sys.argv[2:]:
        name, _, number = argument.partition("=")
        told(name, lambda: visit(int(number)))
