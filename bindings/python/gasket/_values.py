"""Values between Python and C: what the generated functions are made of."""

from __future__ import annotations

import array
import ctypes
import operator
import os
import weakref
from ctypes import byref, c_int64
from typing import Any, Callable, List, Optional, Tuple, Union

from . import _errors
from ._library import lib
from ._low_level import CONSTANTS

RECORDS_END = -(2**40)
"""What is below this is an error record."""


def _free(handle: int) -> None:
    lib.gasket_free(handle)


class Object:
    """What a handle of libgasket's stands for: a context, a stream, or an object of one of OpenSSL's types.

    One that is new is freed when it is closed or collected. One that was borrowed from another ends with
    that, and keeps it. Objects are equal if their handles are.
    """

    __slots__ = ("_handle", "_number", "_type", "_origin", "_finalizer", "__weakref__")

    def __init__(self, handle: int, type: Optional[str] = None, origin: Any = None, owned: bool = True):
        self._handle = handle
        self._number = handle
        self._type = type
        self._origin = origin
        self._finalizer = None
        if owned:
            self._finalizer = weakref.finalize(self, _free, handle)
            self._finalizer.atexit = False

    @property
    def handle(self) -> int:
        """The number by which libgasket knows it; 0 when it is closed."""
        return self._handle

    @property
    def type(self) -> str:
        """OpenSSL's name of its type, such as "X509_NAME"; or "stream", "listener"."""
        if self._type is None:
            name = lib.gasket_direct_type(self._handle)
            self._type = name.decode() if name else "object"
        return self._type

    def close(self) -> None:
        """Frees it, if it is not borrowed. It cannot be used any more."""
        if self._finalizer is not None:
            self._finalizer()
        self._handle = 0
        self._origin = None

    def release(self) -> int:
        """Gives up the handle, which the caller has to free; or to make another object of."""
        if self._finalizer is not None:
            self._finalizer.detach()
        handle, self._handle = self._handle, 0
        return handle

    def __enter__(self) -> "Object":
        return self

    def __exit__(self, *exception: Any) -> None:
        self.close()

    def __index__(self) -> int:
        return self._handle

    __int__ = __index__

    def __eq__(self, other: Any) -> bool:
        return isinstance(other, Object) and self._number == other._number

    def __hash__(self) -> int:
        return hash(self._number)

    def __reduce__(self) -> Any:
        """Of two objects with one handle the first that is closed would end both."""
        raise TypeError(f"a {self.type} can neither be copied nor pickled")

    def __repr__(self) -> str:
        return f"<gasket {self.type} {self._handle or 'closed'}>"


Handle = Union[Object, int, None]
Text = Union[str, bytes, "os.PathLike[str]", None]
Bytes = Union[bytes, bytearray, memoryview, None]
Room = Union[bytearray, memoryview, "array.array[Any]", None]

# ---- Python to C ----


def handle(value: Handle) -> int:
    if value is None:
        return 0
    if isinstance(value, Object):
        if value._handle == 0:
            error = _errors.BadHandleError(f"{value!r} cannot be used any more")
            error.kind = "bad-handle"
            raise error
        return value._handle
    return integer(value)


def integer(value: Any) -> int:
    value = operator.index(value)
    if not -(2**63) <= value < 2**63:
        raise OverflowError(f"{value} has more than 64 bits")
    return value


def text(value: Text) -> Optional[bytes]:
    if value is None:
        return None
    if isinstance(value, str):
        value = value.encode("utf-8", "surrogateescape")
    elif not isinstance(value, bytes):
        value = os.fsencode(value)
    if b"\0" in value:
        raise ValueError("text holds a null character, at which C would end it")
    return value


def octets(value: Bytes) -> Tuple[Any, int]:
    """What C is given to read, and its length."""
    if type(value) is bytes:
        return value, len(value)
    if value is None:
        return None, 0
    if not isinstance(value, bytes):
        view = memoryview(value)
        value = view.tobytes() if view.readonly or not view.contiguous else None
        if value is None:
            return (ctypes.c_char * view.nbytes).from_buffer(view), view.nbytes
    return value, len(value)


def room(value: Room) -> Tuple[Any, int]:
    """What C is given to write to, and its size."""
    if value is None:
        return None, 0
    view = memoryview(value)
    return (ctypes.c_char * view.nbytes).from_buffer(view), view.nbytes


def place(value: Optional[int]) -> Any:
    """A number that C may change; None for none."""
    return None if value is None else c_int64(integer(value))


_callbacks: List[Any] = []


def callback(function: Optional[Callable[..., int]], count: int) -> Any:
    """What C calls. It is kept for good: an object may call it after its last Python object is gone."""
    if function is None:
        return None
    made = ctypes.CFUNCTYPE(c_int64, *[c_int64] * count)(function)
    _callbacks.append(made)
    return ctypes.cast(made, ctypes.c_void_p)


# ---- C to Python ----


def number(answer: int) -> int:
    if answer < RECORDS_END:
        raise _errors.from_record(answer)
    return answer


def nothing(answer: int) -> None:
    if answer < RECORDS_END:
        raise _errors.from_record(answer)


def new(answer: int, type: Optional[str]) -> Any:
    """The object; None for none; a state is itself."""
    if answer < 0:
        return number(answer)
    return Object(answer, type) if answer > 0 else None


def borrowed(answer: int, type: Optional[str], origin: Handle) -> Any:
    if answer < 0:
        return number(answer)
    if isinstance(origin, Object) and answer == origin._handle:
        return origin
    return Object(answer, type, origin, owned=False) if answer > 0 else None


def stored(place: c_int64, type: str, origin: Handle) -> Optional[Object]:
    """An object that C has stored the handle of. To free a borrowed one does nothing, so all are."""
    if isinstance(origin, Object) and place.value == origin._handle:
        return origin
    return Object(place.value, type, origin) if place.value > 0 else None


def stored_number(place: Optional[c_int64]) -> Any:
    """The number that C has stored; None where there was no place for it."""
    return None if place is None else place.value


def pointer(place: Optional[c_int64]) -> Any:
    return None if place is None else byref(place)


def string(answer: Optional[bytes]) -> Optional[str]:
    """The text of a direct call; None where OpenSSL has none."""
    if answer is None:
        record = lib.gasket_direct_error(0)
        if record != 0:
            if lib.gasket_error_kind(record) != CONSTANTS["ERROR_SSL"]:
                raise _errors.from_record(record)
            lib.gasket_free(record)
        return None
    return answer.decode("utf-8", "replace")


def string_of(answer: Optional[bytes], asked: Handle = None) -> str:
    """The text of one of Gasket's own functions, which has none about a bad handle."""
    if answer is None:
        if asked is not None:
            number(lib.gasket_kind(handle(asked)))
        raise _errors.BadArgumentError("there is no text about this")
    return answer.decode("utf-8", "replace")
