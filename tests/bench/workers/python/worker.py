"""What the two workers in Python share: the commands, and what is done through a connection. A worker says
how connections are made."""

import sys

BLOCK = b"x" * 65536


class Worker:
    """Its methods named `do_...` are the commands."""

    def __init__(self):
        self.certificate, self.key, self.authority = sys.argv[1:4]
        self.stream = None
        self.room = bytearray(65536)

    def connect(self, port, mode):
        """A connection to a port of this machine. Mode: 0 with a full handshake, 1 what there is if nothing is
        said, 2 resumed where the program can have that."""
        raise NotImplementedError

    def serve_commands(self):
        commands = {name[3:].replace("_", "-"): getattr(self, name) for name in dir(self) if name.startswith("do_")}
        print("ready", *commands, flush=True)
        for line in sys.stdin:
            word, *numbers = line.split()
            answer = commands[word](*map(int, numbers))
            print("ok", answer or 0, flush=True)

    def do_open(self, port):
        self.stream = self.connect(port, 1)

    def do_close(self):
        self.stream.close()

    def do_read(self, size, count):
        stream, view = self.stream, memoryview(self.room)[:size]
        stream.sendall(b"g")
        while count > 0:
            count -= stream.recv_into(view)

    def do_write(self, size, count):
        stream, block = self.stream, BLOCK[:size]
        for _ in range(count // size):
            stream.sendall(block)
        stream.recv(1)

    def do_write_small(self, size, count):
        block = BLOCK[:size]
        file = self.stream.makefile("wb")
        for _ in range(count // size):
            file.write(block)
        file.flush()
        self.stream.recv(1)
        file.close()

    def do_read_small(self, size, count):
        self.stream.sendall(b"g")
        file = self.stream.makefile("rb")
        for _ in range(count // size):
            file.read(size)
        file.close()

    def do_lines(self, size, count):
        self.stream.sendall(b"g")
        file = self.stream.makefile("r", encoding="utf-8")
        for _ in range(count // size):
            file.readline()
        file.close()

    def do_bytes_in(self, _, count):
        self.do_read_small(1, count)

    def do_bytes_out(self, _, count):
        self.do_write_small(1, count)

    def do_ping(self, size, count):
        stream, block = self.stream, BLOCK[:size]
        for _ in range(count):
            stream.sendall(block)
            stream.recv(size)

    def do_visit(self, port, count, mode):
        for _ in range(count):
            stream = self.connect(port, mode)
            stream.sendall(b"x")
            stream.recv(1)
            stream.close()

    def do_echo(self, size, count):
        stream = self.stream
        for _ in range(count):
            stream.sendall(stream.recv(size))
