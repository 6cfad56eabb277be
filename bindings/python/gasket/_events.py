"""The events of a loop, many at a time."""

from __future__ import annotations

import ctypes
import struct
from typing import List, Optional, Tuple

from . import _errors, _values
from ._library import lib

_EVENT = struct.Struct("@4q")

Event = Tuple[int, int, int, Optional[_errors.Error]]
"""The kind, an EVENT_ constant; the handle of the stream or listener; the value; and the exception, which
is not raised, or None."""


class Events:
    """Room for events of a loop, to be used again and again.

    One call takes all that there are, up to `most`: that is cheaper than `loop_next` for each, and than
    `loop_take` with room that is made anew.
    """

    __slots__ = ("_bytes", "_room", "_size")

    def __init__(self, most: int = 256):
        if most < 1:
            raise ValueError(f"there cannot be room for {most} events")
        self._size = most * _EVENT.size
        self._bytes = bytearray(self._size)
        self._room = (ctypes.c_char * self._size).from_buffer(self._bytes)

    def take(self, loop: _values.Handle, timeout_ms: int) -> List[Event]:
        """Runs the loop until there is an event, and gives those that there are: none where time has run
        out, or a signal came, or the loop was interrupted.

        Handles are numbers, which every function takes. That of a stream that was accepted is the
        caller's: `gasket.Object(stream, "stream")` frees it when it is closed or collected.
        """
        count = lib.gasket_loop_take(
            _values.handle(loop), self._room, self._size, _values.integer(timeout_ms)
        )
        if _values.number(count) < 0:
            return []
        return [
            (kind, stream, value, _errors.from_record(record) if record else None)
            for kind, stream, value, record in _EVENT.iter_unpack(
                memoryview(self._bytes)[: count * _EVENT.size]
            )
        ]
