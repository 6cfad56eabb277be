"""Gasket for asyncio: `open_connection` and `start_server` with StreamReader and StreamWriter, or
`create_connection` and `create_server` with protocols. All connections of an event loop are in one of libgasket's,
whose descriptor the event loop watches."""

from __future__ import annotations

import asyncio
import weakref
from typing import Any, Callable, Dict, List, Optional, Tuple

from . import _errors, _values
from . import functions as _functions
from ._library import lib as _lib
from ._low_level import CONSTANTS
from ._values import Object, Text
from .context import Context, default_context
from .stream import Stream, name_peer

_ACCEPTED = CONSTANTS["EVENT_ACCEPTED"]
_CONNECTED = CONSTANTS["EVENT_CONNECTED"]
_QUESTION = CONSTANTS["EVENT_QUESTION"]
_READABLE = CONSTANTS["EVENT_READABLE"]
_DRAINED = CONSTANTS["EVENT_DRAINED"]
_END = CONSTANTS["EVENT_END"]
_ERROR = CONSTANTS["EVENT_ERROR"]
_CLOSED = CONSTANTS["EVENT_CLOSED"]

_BATCH = 128
"""How many events are taken at once."""
_ROOM = 65536
_LINGER = 30_000
"""How many milliseconds a graceful close may take."""
_HIGH_WATER = 65536


class _Pump:
    """libgasket's loop of an event loop: takes its events and hands them out."""

    def __init__(self, loop: asyncio.AbstractEventLoop):
        self.asyncio = loop
        self.object = _functions.loop_new()
        self.members: Dict[int, Any] = {}
        self._events = memoryview(bytearray(32 * _BATCH)).cast("q")
        self.room = bytearray(_ROOM)
        self._watched: Optional[int] = None

    @classmethod
    def current(cls) -> "_Pump":
        loop = asyncio.get_running_loop()
        pump = _pumps.get(loop)
        if pump is None:
            pump = _pumps[loop] = cls(loop)
        return pump

    def enter(self, member: Any) -> None:
        self.members[member.handle] = member
        if self._watched is None:
            self._watched = _functions.loop_fd(self.object)
            self.asyncio.add_reader(self._watched, self.run)

    def leave(self, handle: int) -> None:
        self.members.pop(handle, None)
        if not self.members and self._watched is not None:
            self.asyncio.remove_reader(self._watched)
            self._watched = None

    def run(self) -> None:
        """Hands out what has happened. What is left is seen in the event loop's next turn."""
        count = _functions.loop_take(self.object, self._events, 0)
        for at in range(0, 4 * max(count, 0), 4):
            kind, stream, value, record = self._events[at : at + 4]
            # One event's callbacks may free what a later one is about: then nobody is there to be told.
            member = self.members.get(value if kind == _ACCEPTED else stream)
            if member is not None:
                member.happened(kind, stream, value, record)
            elif kind == _ACCEPTED:
                _lib.gasket_free(stream)
            elif record != 0:
                _lib.gasket_free(record)


_pumps: "weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, _Pump]" = weakref.WeakKeyDictionary()


class Transport(asyncio.Transport):
    """A TLS connection. `get_extra_info("stream")` is the `Stream` below it."""

    def __init__(self, pump: _Pump, stream: Stream, protocol: asyncio.BaseProtocol):
        super().__init__()
        self._pump = pump
        self._stream = stream
        self._protocol = protocol
        self.handle = stream.handle
        self._waiter: "Optional[asyncio.Future[None]]" = None
        self._connected = False
        self._closing = False
        self._lost = False
        self._ended = False
        self._reading = True
        self._unsent: List[memoryview] = []
        self._unsent_size = 0
        self._eof = False
        self._finishing: Optional[Callable[[], bool]] = None
        self._high, self._low = _HIGH_WATER, _HIGH_WATER // 4
        self._protocol_paused = False

    # ---- what libgasket's loop tells ----

    def happened(self, kind: int, stream: int, value: int, record: int) -> None:
        if kind == _CONNECTED:
            self._begin()
        elif kind == _READABLE:
            self._receive()
        elif kind == _DRAINED:
            self._send()
        elif kind == _END:
            self._end()
        elif kind == _ERROR:
            self._receive_rest()
            self._fail(_errors.from_record(record))
        elif kind == _QUESTION:
            self._fail(_errors.StateError("questions of a handshake cannot be answered with asyncio"))
        elif kind == _CLOSED:
            self._lose(None)

    def _begin(self) -> None:
        self._connected = True
        self._protocol.connection_made(self)
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(None)
        self._send()

    def _receive(self) -> bool:
        """Gives the protocol what is there, as much as there is room for."""
        if self._lost or not self._reading:
            return False
        if isinstance(self._protocol, asyncio.BufferedProtocol):
            return self._receive_into(self._protocol)
        room = self._pump.room
        count = _functions.stream_read(self._stream, room, 0)
        if count > 0:
            self._protocol.data_received(bytes(memoryview(room)[:count]))  # type: ignore[attr-defined]
        return count > 0

    def _receive_into(self, protocol: asyncio.BufferedProtocol) -> bool:
        count = _functions.stream_read(self._stream, memoryview(protocol.get_buffer(_ROOM)), 0)
        if count > 0:
            protocol.buffer_updated(count)
        return count > 0

    def _receive_rest(self) -> None:
        """What came before the end."""
        try:
            while self._receive():
                pass
        except _errors.Error:
            pass  # It is the failure that is told of anyway.

    def _end(self) -> None:
        self._receive_rest()
        if not self._reading:
            self._ended = True
        elif not self._lost and not self._protocol.eof_received():  # type: ignore[attr-defined]
            self.close()

    def _fail(self, error: Optional[Exception]) -> None:
        self._stream_closed()
        self._lose(error)

    def _stream_closed(self) -> None:
        if not self._lost:
            _lib.gasket_stream_close(self.handle, 0)

    def _lose(self, error: Optional[Exception]) -> None:
        if self._lost:
            return
        self._lost = self._closing = True
        self._unsent.clear()
        self._pump.leave(self.handle)
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_exception(error or _errors.ClosedError("the connection was closed"))
        if self._connected:
            self._pump.asyncio.call_soon(self._protocol.connection_lost, error)
        # Its `Stream` still tells what was agreed on.
        self._pump.asyncio.call_soon(Object.close, self._stream)

    # ---- writing ----

    def write(self, data: Any) -> None:
        """Sends data, as much as goes at once; the rest is kept."""
        if self._eof:
            raise RuntimeError("Cannot call write() after write_eof()")
        if self._closing:
            return
        view = memoryview(data).cast("B")
        if view.nbytes == 0:
            return
        if self._unsent or not self._connected:
            self._keep(memoryview(bytes(view)))
            return
        try:
            taken = _functions.stream_write(self._stream, view, 0)
        except _errors.Error as error:
            self._pump.asyncio.call_soon(self._fail, error)
            return
        if taken < view.nbytes:
            self._keep(memoryview(bytes(view[max(taken, 0) :])))

    def _keep(self, view: memoryview) -> None:
        self._unsent.append(view)
        self._unsent_size += view.nbytes
        if self._unsent_size > self._high and not self._protocol_paused:
            self._protocol_paused = True
            self._protocol.pause_writing()

    def _send(self) -> None:
        """Goes on with what was kept."""
        if not self._connected or self._lost:
            return
        try:
            while self._unsent:
                taken = _functions.stream_write(self._stream, self._unsent[0], 0)
                if taken < 0:
                    break
                self._unsent_size -= taken
                if taken == self._unsent[0].nbytes:
                    self._unsent.pop(0)
                else:
                    self._unsent[0] = self._unsent[0][taken:]
            if not self._unsent and self._finishing is not None and self._finishing():
                self._finishing = None
        except _errors.Error as error:
            self._fail(error)
            return
        if self._protocol_paused and self._unsent_size <= self._low:
            self._protocol_paused = False
            self._protocol.resume_writing()

    def can_write_eof(self) -> bool:
        return True

    def write_eof(self) -> None:
        """Ends the sending side with TLS's farewell, behind what was written."""
        if self._closing or self._eof:
            return
        self._eof = True
        self._finishing = self._shutdown
        self._send()

    def _shutdown(self) -> bool:
        """False: something is still to be sent, and DRAINED will tell when it was."""
        return _functions.stream_shutdown(self._stream, 0) >= 0

    def get_write_buffer_size(self) -> int:
        return self._unsent_size

    def get_write_buffer_limits(self) -> Tuple[int, int]:
        return self._low, self._high

    def set_write_buffer_limits(self, high: Optional[int] = None, low: Optional[int] = None) -> None:
        if high is None:
            high = 4 * low if low is not None else _HIGH_WATER
        if low is None:
            low = high // 4
        if not high >= low >= 0:
            raise ValueError(f"high ({high!r}) must be >= low ({low!r}) must be >= 0")
        self._high, self._low = high, low

    # ---- reading ----

    def is_reading(self) -> bool:
        return self._reading and not self._closing

    def pause_reading(self) -> None:
        """What the peer sends is not received any more, so that it has to wait."""
        if self._reading and not self._lost:
            self._reading = False
            _functions.loop_pause(self._stream, 1)

    def resume_reading(self) -> None:
        if self._reading or self._lost:
            return
        self._reading = True
        _functions.loop_pause(self._stream, 0)
        if self._ended:
            self._ended = False
            self._pump.asyncio.call_soon(self._end)
        else:
            self._pump.asyncio.call_soon(self._receive_safely)

    def _receive_safely(self) -> None:
        try:
            self._receive()
        except _errors.Error as error:
            self._fail(error)

    # ---- the end ----

    def is_closing(self) -> bool:
        return self._closing

    def close(self) -> None:
        """Closes when all that was written is sent."""
        if self._closing:
            return
        self._closing = True
        if not self._connected:
            self._pump.asyncio.call_soon(self._fail, None)
            return
        self._finishing = self._close
        self._send()

    def _close(self) -> bool:
        _functions.loop_close(self._stream, _LINGER)
        return True

    def abort(self) -> None:
        """Closes at once."""
        self._closing = True
        self._pump.asyncio.call_soon(self._fail, None)

    def get_protocol(self) -> asyncio.BaseProtocol:
        return self._protocol

    def set_protocol(self, protocol: asyncio.BaseProtocol) -> None:
        self._protocol = protocol

    def get_extra_info(self, name: str, default: Any = None) -> Any:
        """"stream", "peername", "sockname", "peercert", "cipher", "alpn" or "ssl_object" (the stream, too)."""
        readers: Dict[str, Callable[[], Any]] = {
            "stream": lambda: self._stream,
            "ssl_object": lambda: self._stream,
            "peername": self._stream.getpeername,
            "sockname": self._stream.getsockname,
            "peercert": self._stream.getpeercert,
            "cipher": self._stream.cipher,
            "alpn": self._stream.selected_alpn_protocol,
        }
        if name not in readers or self._stream.closed:
            return default
        try:
            return readers[name]()
        except OSError:
            return default


ProtocolFactory = Callable[[], asyncio.BaseProtocol]


async def create_connection(
    protocol_factory: ProtocolFactory,
    host: str,
    port: int,
    context: Optional[Context] = None,
    *,
    server_name: Text = None,
    verify_host: Text = None,
) -> Tuple[Transport, asyncio.BaseProtocol]:
    """Connects and shakes hands. To cancel it ends it. The parameters are those of `gasket.connect`."""
    pump = _Pump.current()
    stream = Stream(_functions.loop_connect(pump.object, context or default_context(), host, port))
    transport = Transport(pump, stream, protocol_factory())
    try:
        name_peer(stream, server_name, verify_host)
        transport._waiter = pump.asyncio.create_future()
        pump.enter(transport)
        await transport._waiter
    except BaseException:
        transport._fail(ConnectionAbortedError())
        raise
    return transport, transport.get_protocol()


async def open_connection(
    host: str,
    port: int,
    context: Optional[Context] = None,
    *,
    limit: int = 65536,
    server_name: Text = None,
    verify_host: Text = None,
) -> Tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    """As `asyncio.open_connection`, with Gasket's TLS."""
    loop = asyncio.get_running_loop()
    reader = asyncio.StreamReader(limit=limit, loop=loop)
    protocol = asyncio.StreamReaderProtocol(reader, loop=loop)
    transport, _ = await create_connection(
        lambda: protocol, host, port, context, server_name=server_name, verify_host=verify_host
    )
    return reader, asyncio.StreamWriter(transport, protocol, reader, loop)


class Server:
    """A port that accepts connections, from `create_server` or `start_server`."""

    def __init__(self, pump: _Pump, listener: Object, protocol_factory: ProtocolFactory):
        self._pump = pump
        self._listener = listener
        self._protocol_factory = protocol_factory
        self.handle = listener.handle
        self._closed: "asyncio.Future[None]" = pump.asyncio.create_future()

    def happened(self, kind: int, stream: int, value: int, record: int) -> None:
        if kind == _ACCEPTED:
            transport = Transport(
                self._pump, Stream(Object(stream, "stream")), self._protocol_factory()
            )
            self._pump.enter(transport)
        elif record != 0:
            error = _errors.from_record(record)
            self._pump.asyncio.call_exception_handler(
                {"message": "a connection could not be accepted", "exception": error}
            )

    @property
    def port(self) -> int:
        return _functions.listener_port(self._listener)

    def is_serving(self) -> bool:
        return not self._closed.done()

    def close(self) -> None:
        """Accepts no more. The connections go on."""
        if not self._closed.done():
            self._pump.leave(self.handle)
            self._listener.close()
            self._closed.set_result(None)

    async def wait_closed(self) -> None:
        await asyncio.shield(self._closed)

    async def serve_forever(self) -> None:
        """Until it is closed, or the task is cancelled."""
        try:
            await self.wait_closed()
        finally:
            self.close()

    async def __aenter__(self) -> "Server":
        return self

    async def __aexit__(self, *exception: Any) -> None:
        self.close()


async def create_server(
    protocol_factory: ProtocolFactory, context: Context, host: Text = None, port: int = 0, *, backlog: int = 128
) -> Server:
    """Listens on a port, 0 for any, of an address, `None` for all."""
    pump = _Pump.current()
    listener = _functions.loop_listen(pump.object, context, host, port, backlog)
    server = Server(pump, listener, protocol_factory)
    pump.enter(server)
    return server


async def start_server(
    client_connected: Callable[[asyncio.StreamReader, asyncio.StreamWriter], Any],
    context: Context,
    host: Text = None,
    port: int = 0,
    *,
    backlog: int = 128,
    limit: int = 65536,
) -> Server:
    """As `asyncio.start_server`, with Gasket's TLS."""
    loop = asyncio.get_running_loop()

    def protocol() -> asyncio.StreamReaderProtocol:
        reader = asyncio.StreamReader(limit=limit, loop=loop)
        return asyncio.StreamReaderProtocol(reader, client_connected, loop=loop)

    return await create_server(protocol, context, host, port, backlog=backlog)
