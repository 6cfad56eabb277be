"""A loop from Python: a million events in batches, errors and time-outs as exceptions, the room it fills."""

import array
import errno
import os
import pathlib
import resource
import signal
import socket
import struct
import threading
import unittest

import gasket

WORK = pathlib.Path(os.environ["GASKET_TEST_WORK"])
EVENTS = int(os.environ.get("GASKET_TEST_EVENTS", 1_000_000))
A_WHILE = 30_000


def server_context():
    context = gasket.ctx_new(gasket.SERVER, "default")
    gasket.ctx_set_certificate(context, WORK / "server.pem")
    return context


def client_context():
    context = gasket.ctx_new(gasket.CLIENT, "default")
    gasket.ctx_set_ca_file(context, WORK / "server.pem")
    return context


class LoopCase(unittest.TestCase):
    def setUp(self):
        self.loop = gasket.loop_new()
        self.server = server_context()
        self.client = client_context()
        self.listener = gasket.loop_listen(self.loop, self.server, "127.0.0.1", 0, 0)
        self.events = gasket.Events()
        self.streams = []

    def tearDown(self):
        for thing in (*self.streams, self.listener, self.loop):
            thing.close()

    def connect(self, host="localhost"):
        port = gasket.listener_port(self.listener)
        stream = gasket.loop_connect(self.loop, self.client, host, port)
        self.streams.append(stream)
        return stream

    def take(self):
        events = self.events.take(self.loop, A_WHILE)
        self.assertNotEqual(events, [])
        return events

    def pairs(self, count):
        """Clients and the servers' ends, when all of them have shaken hands."""
        clients = [self.connect() for _ in range(count)]
        servers = []
        connected = 0
        while connected < 2 * count:
            for kind, stream, value, error in self.take():
                self.assertIsNone(error)
                if kind == gasket.EVENT_ACCEPTED:
                    self.assertEqual(value, self.listener.handle)
                    servers.append(gasket.Object(stream, "stream"))
                    self.streams.append(servers[-1])
                else:
                    self.assertEqual(kind, gasket.EVENT_CONNECTED)
                    connected += 1
        return clients, servers


class Many(LoopCase):
    def test_a_million_events(self):
        """Each byte of sixteen thousand in each of 64 streams is told by an event of its own."""
        block = bytes(16384)
        clients, servers = self.pairs(64)
        for stream in servers:
            self.assertEqual(gasket.stream_write(stream, block, 0), len(block))
        counts = dict.fromkeys((stream.handle for stream in clients), 0)
        byte = bytearray(1)
        calls = 0
        left = EVENTS
        highest = None
        while left > 0:
            calls += 1
            for kind, stream, _, error in self.take():
                if kind != gasket.EVENT_READABLE or gasket.stream_read(stream, byte, 0) != 1:
                    self.fail(f"event {kind} of {stream}: {error}")
                counts[stream] += 1
                left -= 1
            if highest is None and left < EVENTS * 9 // 10:
                highest = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        self.assertLess(calls, EVENTS // 8)
        self.assertLessEqual(max(counts.values()) - min(counts.values()), 8)
        self.assertLess(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - highest, 8192)

    def test_take_fills_any_room(self):
        """Whatever holds bytes will do, and the kinds are where the manual says."""
        for room in (bytearray(32 * 4), array.array("q", [0] * 16), memoryview(bytearray(70))):
            gasket.loop_wake(self.loop)
            self.assertEqual(gasket.loop_take(self.loop, room, A_WHILE), 1)
            self.assertEqual(
                struct.unpack_from("@4q", room), (gasket.EVENT_WAKE, 0, 0, 0)
            )
        for room in (bytearray(31), array.array("q", [0] * 3), None):
            with self.assertRaises(gasket.BadArgumentError):
                gasket.loop_take(self.loop, room, 0)
        with self.assertRaises(ValueError):
            gasket.Events(0)
        self.assertEqual(self.events.take(self.loop, 0), [])
        self.assertEqual(self.events.take(self.loop, 1), [])


class Told(LoopCase):
    def test_a_refused_handshake_is_an_exception_on_both_sides(self):
        self.client = gasket.ctx_new(gasket.CLIENT, "default")
        gasket.ctx_set_ca_file(self.client, WORK / "other.pem")
        client = self.connect()
        errors = {}
        while len(errors) < 2:
            for kind, stream, _, error in self.take():
                if kind == gasket.EVENT_ACCEPTED:
                    self.streams.append(gasket.Object(stream, "stream"))
                elif kind == gasket.EVENT_ERROR:
                    errors[stream] = error
        refusal = errors.pop(client.handle)
        self.assertIsInstance(refusal, gasket.VerifyError)
        self.assertIn("localhost", refusal.peer)
        self.assertNotEqual(refusal.verify_result, 0)
        (refused,) = errors.values()
        self.assertIsInstance(refused, gasket.SSLError)
        self.assertNotEqual(refused.alert, 0)

    def test_an_unknown_host_is_an_exception(self):
        stream = gasket.loop_connect(self.loop, self.client, "no-such-host.invalid", 443)
        self.streams.append(stream)
        ((kind, about, _, error),) = self.take()
        self.assertEqual((kind, about), (gasket.EVENT_ERROR, stream.handle))
        self.assertIsInstance(error, gasket.ResolveError)
        self.assertIsInstance(error, socket.gaierror)

    def test_a_time_out_says_what_for(self):
        (client,), _ = self.pairs(1)
        gasket.loop_set_timeout(client, gasket.LOOP_TIMEOUT_IDLE, 50)
        ((kind, about, value, error),) = self.take()
        self.assertEqual((kind, about), (gasket.EVENT_TIMEOUT, client.handle))
        self.assertEqual(value, gasket.LOOP_TIMEOUT_IDLE)
        self.assertEqual(error.errno, errno.ETIMEDOUT)
        self.assertIn("50 ms", str(error))

    def test_events_one_by_one_and_by_callback(self):
        gasket.loop_wake(self.loop)
        event = gasket.loop_next(self.loop, A_WHILE)
        self.assertEqual(gasket.event_kind(event), gasket.EVENT_WAKE)
        self.assertIsNone(gasket.event_stream(event))
        seen = []
        gasket.loop_set_callback(self.loop, lambda *told: seen.append(told) or 7, 5)
        gasket.loop_wake(self.loop)
        self.assertEqual(gasket.lib.gasket_loop_next(self.loop.handle, A_WHILE), 7)
        self.assertEqual(seen, [(gasket.EVENT_WAKE, 0, 0, 0, 5)])


class World(LoopCase):
    def test_threads_wake_it(self):
        threads = [
            threading.Thread(target=lambda: [gasket.loop_wake(self.loop) for _ in range(100)])
            for _ in range(4)
        ]
        for thread in threads:
            thread.start()
        # One that comes while the first is taken is another event.
        self.assertEqual({kind for kind, *_ in self.take()}, {gasket.EVENT_WAKE})
        for thread in threads:
            thread.join()

    def test_a_signal_gets_its_handler(self):
        seen = []
        before = signal.signal(signal.SIGALRM, lambda number, frame: seen.append(number))
        try:
            signal.setitimer(signal.ITIMER_REAL, 0.05)
            self.assertEqual(self.events.take(self.loop, A_WHILE), [])
        finally:
            signal.signal(signal.SIGALRM, before)
        self.assertEqual(seen, [signal.SIGALRM])

