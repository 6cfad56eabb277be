"""Finding libgasket and loading it."""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path
from typing import Callable, List

from . import _low_level

if sys.platform == "darwin":
    NAME = "libgasket.1.dylib"
elif sys.platform == "win32":
    NAME = "gasket-1.dll"
else:
    NAME = "libgasket.so.1"


class LibraryNotFound(ImportError):
    """libgasket was found nowhere, or what was found is another version. `attempts` are the files that
    were tried, each with the reason why it was not loaded."""

    def __init__(self, attempts):
        tried = "".join(f"\n  {file} ({reason})" for file, reason in attempts)
        super().__init__(
            f"libgasket was not found. Tried:{tried}\n"
            "Build it with `make`, or set GASKET_LIBRARY to its path.",
            name="gasket",
        )
        self.attempts = attempts


def candidates() -> List[str]:
    """Where to look: what GASKET_LIBRARY names, and only there if it is set; else beside the package, then
    what the clone has built that this source is from, then where the system's loader finds it."""
    chosen = os.environ.get("GASKET_LIBRARY")
    if chosen:
        return [chosen]
    package = Path(__file__).resolve().parent
    files = [package / NAME]
    if len(package.parents) > 2 and (package.parents[2] / "spec").is_dir():
        files.append(package.parents[2] / "build" / NAME)
    return [str(file) for file in files if file.exists()] + [NAME]


_TYPES = {"i": ctypes.c_int64, "t": ctypes.c_char_p, "p": ctypes.c_void_p, "f": ctypes.c_void_p}


def _declare(library: ctypes.CDLL) -> None:
    for name, signature in _low_level.FUNCTIONS.items():
        try:
            function = getattr(library, name)
        except AttributeError:
            continue  # an older libgasket: whoever calls it is told
        types = [_TYPES[letter] for letter in signature]
        function.restype = types[0]
        function.argtypes = types[1:]


def _open(file: str) -> ctypes.CDLL:
    library = ctypes.CDLL(file)
    try:
        found = library.gasket_abi_version()
    except AttributeError:
        raise OSError("no binary interface of Gasket's") from None
    if found != _low_level.ABI_VERSION:
        raise OSError(
            f"the binary interface {found}, and this binding was made for {_low_level.ABI_VERSION}"
        )
    _declare(library)
    return library


def _load() -> ctypes.CDLL:
    attempts = []
    for file in candidates():
        try:
            return _open(file)
        except OSError as error:
            attempts.append((file, str(error)))
    raise LibraryNotFound(attempts)


lib = _load()


def bare(name: str) -> Callable[..., int]:
    """A function whose arguments ctypes does not convert, which is half of what a call costs: `c_int64`, octets
    and arrays go as they are."""
    function = lib[name]
    function.restype = ctypes.c_int64
    return function
