"""Error records as exceptions. A record is read whole and freed at once."""

from __future__ import annotations

import errno
import socket
from typing import Dict, List, Optional, Type

from ._library import lib
from ._low_level import CONSTANTS

try:
    import ssl as _ssl

    _SSLError: Type[OSError] = _ssl.SSLError
    _VerificationError: Type[OSError] = _ssl.SSLCertVerificationError
    _EOFError: Type[OSError] = _ssl.SSLEOFError
    _WantReadError: Type[OSError] = _ssl.SSLWantReadError
    _WantWriteError: Type[OSError] = _ssl.SSLWantWriteError
except ImportError:  # a Python without OpenSSL
    _SSLError = _VerificationError = _EOFError = OSError
    _WantReadError = _WantWriteError = BlockingIOError

__all__ = [
    "BadArgumentError",
    "BadHandleError",
    "BrokenPipe",
    "ClosedError",
    "ConnectionAborted",
    "ConnectionRefused",
    "ConnectionReset",
    "ConnectionTimedOut",
    "Error",
    "FileNotFound",
    "LibraryError",
    "NoMemoryError",
    "OSFailure",
    "PermissionDenied",
    "ResolveError",
    "SSLError",
    "StateError",
    "TimedOut",
    "UnsupportedError",
    "VerifyError",
    "WantReadError",
    "WantWriteError",
]


class Error(OSError):
    """Whatever fails in Gasket, with all that is known about it."""

    kind: Optional[str] = None
    """What kind of failure it is: "ssl", "verify", "bad-handle" ..."""
    what: str = ""
    """The operation that failed, such as "handshake"."""
    message: str = ""
    """All of it in one line."""
    codes: List[int]
    """OpenSSL's error codes, the oldest first."""
    strings: List[str]
    """OpenSSL's texts for the codes."""
    verify_result: int = 0
    """Why a certificate was refused, one of OpenSSL's numbers; or 0."""
    verify_string: str = ""
    """OpenSSL's text for the verify result."""
    alert: int = 0
    """The number of the TLS alert that was received or sent; or 0."""
    os_error: int = 0
    """errno, or for a ResolveError getaddrinfo's number; or 0."""
    peer: str = ""
    """Whom it was with, "host:port"."""

    def __init__(self, message: str = "", os_error: int = 0):
        super().__init__(os_error or None, message)
        self.message = message
        self.os_error = os_error
        self.codes = []
        self.strings = []

    def __str__(self) -> str:
        return self.message

    def __reduce__(self) -> tuple:
        """OSError would call the class with its own arguments, which are in another order."""
        return type(self), (self.message, self.os_error), self.__dict__.copy()


class BadHandleError(Error, ValueError):
    """An object that was freed, or is of another type."""


class BadArgumentError(Error, ValueError):
    """An argument outside of what is possible."""


class NoMemoryError(Error, MemoryError):
    """No memory, or no free handle."""


class LibraryError(Error):
    """OpenSSL cannot be found or used."""


class UnsupportedError(Error, NotImplementedError):
    """The OpenSSL that is loaded cannot do it."""


class StateError(Error):
    """Not possible now: too early, too late, or closed."""


class SSLError(Error, _SSLError):
    """OpenSSL or the TLS protocol failed; the codes and the alert say how."""


class VerifyError(SSLError, _VerificationError):
    """The peer's certificate was refused; the verify result says why."""


class ClosedError(SSLError, _EOFError):
    """The peer cut the connection off without TLS's farewell."""


class TimedOut(Error, socket.timeout):
    """The time that the program has set ran out. The same call may be made again."""


class WantReadError(SSLError, _WantReadError):
    """A stream whose time-out is 0 has to receive something first."""


class WantWriteError(SSLError, _WantWriteError):
    """A stream whose time-out is 0 has to send something first."""


class OSFailure(Error):
    """The operating system refused; `errno` says why."""


class ConnectionRefused(OSFailure, ConnectionRefusedError):
    """Nobody listens there."""


class ConnectionReset(OSFailure, ConnectionResetError):
    """The peer, or what is between, has reset the connection."""


class ConnectionAborted(OSFailure, ConnectionAbortedError):
    """The system has given the connection up."""


class ConnectionTimedOut(OSFailure, TimeoutError):
    """The system has heard nothing for too long."""


class BrokenPipe(OSFailure, BrokenPipeError):
    """The connection cannot be written to any more."""


class FileNotFound(OSFailure, FileNotFoundError):
    """There is no such file."""


class PermissionDenied(OSFailure, PermissionError):
    """The system does not allow it."""


class ResolveError(Error, socket.gaierror):
    """A host name could not be turned into an address."""


_CLASSES: Dict[int, Type[Error]] = {
    CONSTANTS[f"ERROR_{kind}"]: error
    for kind, error in (
        ("BAD_HANDLE", BadHandleError),
        ("BAD_ARGUMENT", BadArgumentError),
        ("NO_MEMORY", NoMemoryError),
        ("LIBRARY", LibraryError),
        ("UNSUPPORTED", UnsupportedError),
        ("STATE", StateError),
        ("SSL", SSLError),
        ("VERIFY", VerifyError),
        ("CLOSED", ClosedError),
        ("OS", OSFailure),
        ("RESOLVE", ResolveError),
    )
}
_OS_CLASSES: Dict[int, Type[OSFailure]] = {
    errno.ECONNREFUSED: ConnectionRefused,
    errno.ECONNRESET: ConnectionReset,
    errno.ECONNABORTED: ConnectionAborted,
    errno.ETIMEDOUT: ConnectionTimedOut,
    errno.EPIPE: BrokenPipe,
    errno.ENOENT: FileNotFound,
    errno.EACCES: PermissionDenied,
    errno.EPERM: PermissionDenied,
}
"""As Python's own functions raise subclasses of OSError."""
_KINDS: Dict[int, str] = {
    value: name[len("ERROR_") :].lower().replace("_", "-")
    for name, value in CONSTANTS.items()
    if name.startswith("ERROR_")
}


def _text(value: Optional[bytes]) -> str:
    return (value or b"").decode("utf-8", "replace")


def from_record(record: int) -> Error:
    """The exception for a record, which is freed."""
    kind = lib.gasket_error_kind(record)
    os_error = lib.gasket_error_os(record)
    made = _CLASSES.get(kind, Error)
    if made is OSFailure:
        made = _OS_CLASSES.get(os_error, OSFailure)
    error = made(_text(lib.gasket_error_message(record)), os_error)
    error.kind = _KINDS.get(kind)
    error.what = _text(lib.gasket_error_what(record))
    for index in range(lib.gasket_error_code_count(record)):
        error.codes.append(lib.gasket_error_code(record, index))
        error.strings.append(_text(lib.gasket_error_string(record, index)))
    error.verify_result = lib.gasket_error_verify_result(record)
    error.verify_string = _text(lib.gasket_error_verify_result_string(record))
    error.alert = lib.gasket_error_alert(record)
    error.peer = _text(lib.gasket_error_peer(record))
    if isinstance(error, _VerificationError):
        error.verify_code = error.verify_result  # type: ignore[attr-defined]
        error.verify_message = error.verify_string  # type: ignore[attr-defined]
    lib.gasket_free(record)
    return error
