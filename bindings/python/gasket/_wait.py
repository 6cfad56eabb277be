"""Waiting in slices, so that Python takes its signals between them."""

from __future__ import annotations

import time
from typing import Callable, Optional

from . import _errors, _values
from ._low_level import CONSTANTS

_WANT_READ = CONSTANTS["WANT_READ"]
_WANT_WRITE = CONSTANTS["WANT_WRITE"]
_TIMEOUT = CONSTANTS["TIMEOUT"]
_INTERRUPTED = CONSTANTS["INTERRUPTED"]

_SLICE = 50
"""How many milliseconds C waits at once. A signal that comes just before is noticed after them."""


def first_slice(timeout: Optional[float]) -> int:
    """How many milliseconds the first call of an operation may wait."""
    if timeout is None:
        return _SLICE
    return min(_SLICE, int(timeout * 1000 + 1)) if timeout > 0 else 0


def wait(what: str, call: Callable[[int], int], timeout: Optional[float], peer: str = "") -> int:
    """What `call` answers, which is made with times to wait in milliseconds until it has done its work or
    `timeout` seconds are over. Between its calls Python runs its signal handlers."""
    return wait_on(call(first_slice(timeout)), what, call, timeout, peer)


def wait_on(answer: int, what: str, call: Callable[[int], int], timeout: Optional[float], peer: str = "") -> int:
    """The same after a first call, which has waited for its slice and answered so."""
    if timeout is not None and timeout <= 0:
        return _at_once(what, answer)
    until = None if timeout is None else time.monotonic() + timeout - _waited(answer, timeout)
    while answer < 0:
        if answer not in (_TIMEOUT, _INTERRUPTED, _WANT_READ, _WANT_WRITE):
            return _refuse(what, answer)
        if until is not None and time.monotonic() >= until:
            raise _described(_errors.TimedOut(f"{what} timed out after {timeout} s"), what, peer)
        answer = call(first_slice(None if until is None else until - time.monotonic()))
    return answer


def _waited(answer: int, timeout: float) -> float:
    return first_slice(timeout) / 1000 if answer == _TIMEOUT else 0.0


def _described(error: _errors.Error, what: str, peer: str = "") -> _errors.Error:
    error.what = what
    error.peer = peer
    return error


def _refuse(what: str, answer: int) -> int:
    if answer < _values.RECORDS_END:
        raise _errors.from_record(answer)
    raise _described(
        _errors.StateError(f"{what} waits for an answer to a question of the context's: see stream_answer"), what
    )


def _at_once(what: str, answer: int) -> int:
    if answer >= 0:
        return answer
    if answer == _WANT_READ:
        raise _described(_errors.WantReadError(f"{what} waits for the peer"), what)
    if answer == _WANT_WRITE:
        raise _described(_errors.WantWriteError(f"{what} waits until the peer has received"), what)
    if answer in (_TIMEOUT, _INTERRUPTED):
        raise _described(_errors.TimedOut(f"{what} timed out"), what)
    return _refuse(what, answer)
