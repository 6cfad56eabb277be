"""What is measured: each job has one row do something, for so much of it."""

from dataclasses import dataclass

MIB = 1024 * 1024
GIB = 1024 * MIB
FULL, REPEATED, RESUMED = 0, 1, 2


@dataclass
class Job:
    key: str
    title: str
    how: str
    """A method of `Run`."""
    word: str
    """What the row's program is told, which it says at its start that it knows."""
    other: str
    """What the peer is told meanwhile."""
    amount: int
    """How much of it: bytes or times."""
    unit: str = "us"
    size: int = 0
    """Of a piece, or how many at a time."""
    pieces: int = 1
    """How many of `amount` one figure is for."""
    mode: int = FULL
    fresh: bool = False
    """Of a process of its own, in fewer rounds."""

    @property
    def scale(self):
        """From seconds, or bytes, to the unit."""
        return {"s/GiB": 1, "ns": 1e9, "us": 1e6, "ms": 1e3, "KiB": 1 / 1024}[self.unit]

    @property
    def words(self):
        """All that the program has to know."""
        if self.how in ("over_accepted", "accepted_pings"):
            return {self.word, "listen", "accept"}
        return {self.word}

    def some(self, part):
        """One in `part` of the amount, of whole pieces."""
        piece = max(1, self.size)
        return max(1, self.amount // part // piece) * piece


JOBS = [
    Job("down16", "Received, 16 KiB a read", "over_connection", "read", "source", 128 * MIB, "s/GiB", 16384, GIB),
    Job("down64", "Received, 64 KiB a read", "over_connection", "read", "source", 128 * MIB, "s/GiB", 65536, GIB),
    Job("up16", "Sent, 16 KiB a write", "over_connection", "write", "sink", 128 * MIB, "s/GiB", 16384, GIB),
    Job("up64", "Sent, 64 KiB a write", "over_connection", "write", "sink", 128 * MIB, "s/GiB", 65536, GIB),
    Job("write64", "64-byte writes, by the language's stream", "over_connection", "write-small", "sink", 4 * MIB,
        "ns", 64, 64),
    Job("write2048", "2-KiB writes, by the language's stream", "over_connection", "write-small", "sink", 64 * MIB,
        "ns", 2048, 2048),
    Job("read64", "64-byte reads, by the language's stream", "over_connection", "read-small", "source", 16 * MIB,
        "ns", 64, 64),
    Job("lines", "Lines of 80 characters", "over_connection", "lines", "source", 20 * MIB, "ns", 80, 80),
    Job("bytes-in", "Bytes read one by one", "over_connection", "bytes-in", "source", 4 * MIB, "ns", 1),
    Job("bytes-out", "Bytes written one by one", "over_connection", "bytes-out", "sink", 4 * MIB, "ns", 1),
    Job("ping64", "Ping-pong, 64 bytes", "pings", "ping", "echo", 4000, size=64),
    Job("full", "Connections, one after the other, full handshakes", "visits", "visit", "serve", 200),
    Job("repeated", "Connections to the same host, nothing said by the program", "visits", "visit", "serve", 200,
        mode=REPEATED),
    Job("resumed", "Connections, resumed where the program can say so", "visits", "visit", "serve", 200,
        mode=RESUMED),
    Job("many", "Connections, 50 at a time, full handshakes", "visits", "visit-many", "serve", 400, size=50),
    Job("server-down16", "As server: received, 16 KiB a read", "over_accepted", "read", "source", 128 * MIB, "s/GiB",
        16384, GIB),
    Job("server-up16", "As server: sent, 16 KiB a write", "over_accepted", "write", "sink", 128 * MIB, "s/GiB",
        16384, GIB),
    Job("server-ping64", "As server: ping-pong, 64 bytes", "accepted_pings", "echo", "ping", 4000, size=64),
    Job("server-full", "As server: connections, one after the other", "serves", "serve", "visit", 200, size=1),
    Job("server-many", "As server: connections, 50 at a time", "serves", "serve-many", "visit", 400, size=50),
    Job("idle1000", "Memory of one of 1,000 idle connections, client", "held", "hold", "serve", 1000, "KiB",
        fresh=True),
    Job("idle10000", "Memory of one of 10,000 idle connections, client", "held", "hold", "serve", 10000, "KiB",
        fresh=True),
    Job("server-idle1000", "Memory of one of 1,000 idle connections, server", "kept", "keep", "visit", 1000, "KiB",
        fresh=True),
    Job("server-idle10000", "Memory of one of 10,000 idle connections, server", "kept", "keep", "visit", 10000, "KiB",
        fresh=True),
    Job("context", "A second context with the system's authorities", "contexts", "contexts", "", 5, "ms"),
    Job("first", "Loading the library, and the first connection", "first", "open", "accept", 1, "ms", fresh=True),
]  # fmt: skip
