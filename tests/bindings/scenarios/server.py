"""The peer of all scenarios: TLS services by Python's ssl, each on a port of its own.

    python3 server.py CERTIFICATES PORTS

CERTIFICATES is a directory that tests/support/certificates.sh has filled. PORTS is written when all services
listen: a line "NAME PORT" each. It serves until its standard input ends. README.md says what each does.
"""

import hashlib
import os
import queue
import socket
import ssl
import sys
import threading
import time

CERTIFICATES, PORTS = sys.argv[1:]
PROTOCOLS = ["beta", "alpha"]


def context(certificate="server", clients=False):
    made = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    made.load_cert_chain(
        os.path.join(CERTIFICATES, certificate + ".pem"), os.path.join(CERTIFICATES, certificate + ".key")
    )
    made.set_alpn_protocols(PROTOCOLS)
    if clients:
        made.verify_mode = ssl.CERT_REQUIRED
        made.load_verify_locations(os.path.join(CERTIFICATES, "root.pem"))
    made.sni_callback = lambda tls, name, _: setattr(tls, "asked_name", name)
    return made


def farewell(tls):
    """Says close_notify, and takes the peer's."""
    tls.settimeout(10)
    tls.unwrap().close()


def chunks(tls):
    while True:
        octets = tls.recv(65536)
        if not octets:
            return
        yield octets


def line(tls):
    read = b""
    while not read.endswith(b"\n"):
        octet = tls.recv(1)
        if not octet:
            break
        read += octet
    return read.decode()


def echo(tls):
    for octets in chunks(tls):
        tls.sendall(octets)
    farewell(tls)


def tally(tls):
    count, digest = 0, hashlib.sha256()
    for octets in chunks(tls):
        count += len(octets)
        digest.update(octets)
    tls.sendall(f"{count} {digest.hexdigest()}\n".encode())
    farewell(tls)


def source(tls):
    octets = os.urandom(int(line(tls)))
    tls.sendall(hashlib.sha256(octets).hexdigest().encode() + b"\n" + octets)
    farewell(tls)


def cut(tls):
    tls.sendall(b"half")
    tls.shutdown(socket.SHUT_WR)
    tls.close()


def silent(tls):
    for _ in chunks(tls):
        pass
    farewell(tls)


def names(tls):
    asked = getattr(tls, "asked_name", None)
    tls.sendall(f"{asked or '-'} {tls.selected_alpn_protocol() or '-'}\n".encode())
    farewell(tls)


def client(tls):
    subject = dict(pair for group in tls.getpeercert()["subject"] for pair in group)
    tls.sendall(f"{subject['commonName']}\n".encode())
    farewell(tls)


def mute(plain):
    """Takes what comes, and never says a word of TLS."""
    while plain.recv(65536):
        pass


def plain(connection):
    connection.sendall(b"220 This is not TLS.\r\n" * 4)
    mute(connection)


class Late:
    """Ends the handshake late, when a client that does not read has said its last word: the session tickets come
    after that. What it received is for HEARD to tell."""

    heard = queue.Queue()

    def __init__(self, connection):
        self.connection = connection
        self.incoming, self.outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        self.tls = context().wrap_bio(self.incoming, self.outgoing, server_side=True)

    def step(self, call):
        """What the call returns, when it has got what it needs. What it has to say is said at once."""
        while True:
            try:
                return call()
            except ssl.SSLWantReadError:
                self.send()
                self.receive()
            finally:
                self.send()

    def send(self):
        if self.outgoing.pending:
            self.connection.sendall(self.outgoing.read())

    def receive(self):
        octets = self.connection.recv(65536)
        self.incoming.write(octets) if octets else self.incoming.write_eof()

    def begin(self):
        """Takes the client's hello and answers it."""
        self.receive()
        try:
            self.tls.do_handshake()
        except ssl.SSLWantReadError:
            self.send()

    def received(self):
        count, digest = 0, hashlib.sha256()
        try:
            while octets := self.step(lambda: self.tls.read(65536)):
                count += len(octets)
                digest.update(octets)
            self.step(self.tls.unwrap)
        except OSError as error:
            return f"{count} {error}"
        return f"{count} {digest.hexdigest()}"


def late(connection):
    while not Late.heard.empty():
        Late.heard.get()  # of one that has failed
    it = Late(connection)
    it.begin()
    time.sleep(0.5)
    it.step(it.tls.do_handshake)
    Late.heard.put(it.received())


def heard(tls):
    tls.sendall(f"{Late.heard.get(timeout=60)}\n".encode())
    farewell(tls)


SERVICES = {
    "ECHO": (echo, context()),
    "TALLY": (tally, context()),
    "SOURCE": (source, context()),
    "CUT": (cut, context()),
    "SILENT": (silent, context()),
    "LATE": (late, None),
    "HEARD": (heard, context()),
    "NAMES": (names, context()),
    "CLIENT": (client, context(clients=True)),
    "UNTRUSTED": (echo, context("stranger")),
    "EXPIRED": (echo, context("expired")),
    "SELF_SIGNED": (echo, context("self-signed")),
    "OTHER": (echo, context("other")),
    "MUTE": (mute, None),
    "PLAIN": (plain, None),
}


def serve(connection, service, tls_context):
    connection.settimeout(120)
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    try:
        if tls_context is not None:
            connection = tls_context.wrap_socket(connection, server_side=True, suppress_ragged_eofs=False)
        service(connection)
    except OSError:
        pass  # Peers that vanish, refuse or are refused are what this is for.
    finally:
        connection.close()


def accept(listener, service, tls_context):
    while True:
        connection, _ = listener.accept()
        threading.Thread(target=serve, args=(connection, service, tls_context), daemon=True).start()


def main():
    lines = []
    for name, (service, tls_context) in SERVICES.items():
        listener = socket.create_server(("127.0.0.1", 0), backlog=256)
        lines.append(f"{name} {listener.getsockname()[1]}\n")
        threading.Thread(target=accept, args=(listener, service, tls_context), daemon=True).start()
    with open(PORTS + ".new", "w") as file:
        file.writelines(lines)
    os.rename(PORTS + ".new", PORTS)
    sys.stdin.read()


main()
