"""Dynamic calls: functions of OpenSSL that are in no list, by a signature that is given at run time.

The signature is libgasket's to understand; here it is only read as far as is needed to know what becomes of
each argument.
"""

from __future__ import annotations

import ctypes
import re
from typing import Any, Callable, List, Optional, Tuple

from . import _errors, _values
from ._library import lib

_WORDS = re.compile(r"[^\s*]+|\*")
_OF_OWNERS = {
    *("const", "new", "counted", "copied", "interior", "static", "null", "taken", "kept"),
    *("stales", "freed", "raw", "out", "inout"),
}


def _split(signature: str) -> Tuple[str, List[str]]:
    """What a signature returns, and what it takes."""
    text = signature.strip()
    depth, start = 0, len(text)
    while start > 0 and (depth > 0 or start == len(text)):
        start -= 1
        depth += {")": 1, "(": -1}.get(text[start], 0)
    if not text.endswith(")") or depth > 0:
        error = _errors.BadArgumentError(f"dynamic_call: {signature!r} is no signature")
        error.kind = "bad-argument"
        raise error
    parameters, depth = [""], 0
    for character in text[start + 1 : -1]:
        depth += {"(": 1, ")": -1}.get(character, 0)
        if character == "," and depth == 0:
            parameters.append("")
        else:
            parameters[-1] += character
    if _WORDS.findall(parameters[0]) in ([], ["void"]):
        parameters = []
    return text[:start], parameters


def _kind(words: List[str]) -> str:
    """What a parameter or result is: "text", "address", "number", "callback", or an object's type."""
    if words == ["callback"]:
        return "callback"
    if "*" not in words:
        return "number"
    types = [word for word in words[: words.index("*")] if word not in _OF_OWNERS]
    name = types[-1] if types else "void"
    return {"char": "text", "void": "address"}.get(name, name)


class _Call:
    """The numbers that arguments are, and what must live as long as the call."""

    def __init__(self, name: str, arguments: Tuple[Any, ...]):
        self.name = name
        self.arguments = list(arguments)
        self.origin = next((a for a in arguments if isinstance(a, _values.Object)), None)
        self.numbers: List[int] = []
        self.kept: List[Any] = []
        self.stored: List[Callable[[], Any]] = []

    def given(self) -> Any:
        if not self.arguments:
            raise TypeError(f"{self.name} is given fewer arguments than its signature says")
        return self.arguments.pop(0)

    def address(self, value: Any) -> int:
        self.kept.append(value)
        return ctypes.cast(value, ctypes.c_void_p).value or 0

    def octets(self, write: bool) -> None:
        value, length = (_values.room if write else _values.octets)(self.given())
        self.numbers += [0 if value is None else self.address(value), length]

    def place(self, kind: str, value: int) -> None:
        place = ctypes.c_int64(value)
        self.numbers.append(self.address(ctypes.pointer(place)))
        if kind in ("number", "address", "text", "callback"):
            self.stored.append(lambda: place.value)
        else:
            self.stored.append(lambda: _values.stored(place, kind, self.origin))

    def value(self, kind: str) -> int:
        value = self.given()
        if kind == "text" and not isinstance(value, int):
            text = _values.text(value)
            return 0 if text is None else self.address(ctypes.c_char_p(text))
        if kind == "number":
            return _values.integer(value)
        return _values.handle(value)

    def take(self, parameter: str) -> None:
        words = _WORDS.findall(parameter)
        first = words[0] if words else ""
        if first in ("bytes", "decode", "room", "encode"):
            self.octets(first in ("room", "encode"))
        elif first in ("out", "inout"):
            kind = _kind(words[1:])
            self.place(kind, self.value(kind) if first == "inout" else 0)
        elif first not in ("length", "NULL") and not (
            len(words) > 1 and re.fullmatch(r"[-+]?\d+", words[-1])
        ):
            self.numbers.append(self.value("callback" if "(*" in parameter else _kind(words)))


def _returned(call: _Call, words: List[str], answer: int) -> Any:
    kind = _kind(words)
    if kind == "text":
        return ctypes.string_at(answer).decode("utf-8", "replace") if answer else None
    if kind in ("number", "address", "callback"):
        return answer
    if "new" in words:
        return _values.new(answer, kind)
    return _values.borrowed(answer, kind, None if "static" in words else call.origin)


def dynamic_call(name: str, signature: str, *arguments: Any) -> Any:
    """Calls a function of OpenSSL's, by its C name or Lisp name, that need be in no list. The signature
    says what it takes and returns, as C does, with words for what C does not say (see
    gasket_dynamic_call):

        dynamic_call("EVP_Digest",
                     "int (bytes, length size_t, room, out unsigned int, const EVP_MD *, ENGINE * null)",
                     data, digest, gasket.evp_sha256(), None)

    Arguments are numbers, texts, objects, None for none; bytes and bytearrays, with their lengths. Returned
    is what the function returns, in a tuple with what it stores if it does. The signature is believed: a
    wrong one does what it does in C.
    """
    result, parameters = _split(signature)
    call = _Call(name, arguments)
    for parameter in parameters:
        call.take(parameter)
    if call.arguments:
        raise TypeError(f"{name} is given more arguments than its signature says")
    array = (ctypes.c_int64 * max(1, len(call.numbers)))(*call.numbers)
    answer = ctypes.c_int64(0)
    _values.nothing(
        lib.gasket_dynamic_call(
            name.encode(), signature.encode(), array, 8 * len(call.numbers), ctypes.byref(answer)
        )
    )
    stored = tuple(value() for value in call.stored)
    words = _WORDS.findall(result)
    if words == ["void"]:
        returned: Optional[Any] = None
        return stored[0] if len(stored) == 1 else stored or returned
    returned = _returned(call, words, answer.value)
    return (returned, *stored) if stored else returned
