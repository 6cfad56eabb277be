"""Listeners: ports that accept TLS connections."""

from __future__ import annotations

import socket
from typing import Any, Optional, Tuple

from . import _values
from . import functions as _functions
from ._address import address_of
from ._library import lib as _lib
from ._values import Object, Text
from ._wait import wait
from .context import Context
from .stream import Stream


class Listener(Object):
    """A TCP port that accepts TLS connections. Port 0 picks one, which `port` tells."""

    __slots__ = ("_context", "_timeout")

    def __init__(
        self,
        context: Context,
        host: Text = None,
        port: int = 0,
        *,
        backlog: int = 128,
        timeout: Optional[float] = None,
    ):
        super().__init__(_functions.listener_new(host, port, backlog).release(), "listener")
        self._context = context
        self._timeout = timeout

    @property
    def port(self) -> int:
        return _functions.listener_port(self)

    def fileno(self) -> int:
        return _functions.listener_fd(self)

    def getsockname(self) -> Any:
        return address_of(self.fileno(), socket.socket.getsockname)

    def settimeout(self, timeout: Optional[float]) -> None:
        """How many seconds `accept` may wait."""
        self._timeout = timeout

    def gettimeout(self) -> Optional[float]:
        return self._timeout

    def accept(self) -> Tuple[Stream, Any]:
        """A new connection and its peer's address. The handshake is left to its first operation, so that a
        peer which is slow, or none of TLS, holds nobody up here."""
        while True:
            stream = self._next()
            try:
                return stream, stream.getpeername()
            except OSError:
                stream.abort()  # Who has gone already has no address, and ends no server.

    def _next(self) -> Stream:
        handle = _values.handle(self)
        context = _values.handle(self._context)
        made = wait("accept", lambda time: _lib.gasket_listener_accept(handle, context, time), self._timeout)
        return Stream(Object(made, "stream"))

    def __enter__(self) -> "Listener":
        return self
