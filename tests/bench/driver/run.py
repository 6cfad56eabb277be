"""Runs jobs: a row's program at one end, the tuned peer at the other."""

import os
import time

from process import Program, processors

PATIENCE = 60
"""Seconds that one row may take for one round of one job."""


class Figures:
    """Seconds of processor time and on the clock; or bytes, as both."""

    def __init__(self, processor, wall):
        self.processor = processor
        self.wall = wall


class Run:
    """The peer, and the jobs that a program does with it."""

    def __init__(self, build, certificates, work):
        self._files = [os.path.join(certificates, name) for name in
                       ("server-ecdsa.pem", "server-ecdsa.key", "root-ecdsa.pem")]  # fmt: skip
        self._environment = dict(os.environ, GASKET_BENCH_WORK=work)
        self._measured_on, self._peer_on = processors()
        self._build = build
        self.peer_command = [os.path.join(build, "tests/bench/peers/tuned"), *self._files]
        self.peer = None
        self._port = 0
        self._listens = {}

    def start_peer(self):
        self.peer = Program("the peer", self.peer_command, self._peer_on, self._environment)
        self._port = self.peer.ask("listen")

    def start(self, row):
        return Program(row.name, [*row.command, *self._files], self._measured_on, self._environment)

    def measure(self, job, worker, amount):
        """The figures of one row's program for one job."""
        return getattr(self, job.how)(job, worker, amount)

    def _timed(self, worker, own, other=None):
        """Has both do their part at the same time."""
        before = worker.seconds()
        began = time.monotonic()
        worker.begin(*own)
        if other is not None:
            self.peer.begin(*other)
        worker.end(PATIENCE)
        figures = Figures(worker.seconds() - before, time.monotonic() - began)
        if other is not None:
            self.peer.end(PATIENCE)
        return figures

    def _connected(self, worker, own, other):
        worker.begin(*own)
        self.peer.begin(*other)
        worker.end(PATIENCE)
        self.peer.end(PATIENCE)

    def _disconnect(self, worker):
        worker.ask("close")
        self.peer.ask("close")

    def _through(self, worker, own, other):
        figures = self._timed(worker, own, other)
        self._disconnect(worker)
        return figures

    def _listening(self, worker, word):
        key = (worker.pid, word)
        if key not in self._listens:
            self._listens[key] = worker.ask(word)
        return self._listens[key]

    def _open(self, worker):
        self._connected(worker, ("open", self._port), ("accept",))

    def _accept(self, worker):
        self._connected(worker, ("accept",), ("connect", self._listening(worker, "listen")))

    def over_connection(self, job, worker, amount):
        self._open(worker)
        return self._through(worker, (job.word, job.size, amount), (job.other, amount))

    def pings(self, job, worker, amount):
        self._open(worker)
        return self._through(worker, (job.word, job.size, amount), (job.other, job.size, amount))

    def over_accepted(self, job, worker, amount):
        self._accept(worker)
        return self._through(worker, (job.word, job.size, amount), (job.other, amount))

    def accepted_pings(self, job, worker, amount):
        self._accept(worker)
        return self._through(worker, (job.word, job.size, amount), (job.other, job.size, amount))

    def visits(self, job, worker, amount):
        last = job.size if job.size > 0 else job.mode
        return self._timed(worker, (job.word, self._port, amount, last), (job.other, amount, 0))

    def serves(self, job, worker, amount):
        port = self._listening(worker, "listen-many" if job.size > 1 else "listen")
        return self._timed(worker, (job.word, amount), (job.other, port, amount, job.size, 0))

    def _weighed(self, worker, own, other):
        before = worker.memory()
        self._timed(worker, own, other)
        grown = worker.memory() - before
        worker.ask("drop")
        self.peer.ask("drop")
        return Figures(grown, grown)

    def held(self, job, worker, amount):
        # What the first one loads is not theirs.
        self._timed(worker, ("hold", self._port, 1), (job.other, 1, 1))
        return self._weighed(worker, (job.word, self._port, amount), (job.other, amount, 1))

    def kept(self, job, worker, amount):
        port = self._listening(worker, "listen-many")
        self._timed(worker, (job.word, 1), (job.other, port, 1, 1, 1))
        return self._weighed(worker, (job.word, amount), (job.other, port, amount, 16, 1))

    def contexts(self, job, worker, amount):
        worker.ask(job.word, 1, patience=PATIENCE)
        return self._timed(worker, (job.word, amount))

    def first(self, job, worker, amount):
        figures = self._timed(worker, (job.word, self._port), (job.other,))
        self._disconnect(worker)
        return figures
