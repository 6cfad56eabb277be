"""Streams: TLS connections that are used like sockets."""

from __future__ import annotations

import ctypes
import io
import socket
from typing import Any, Callable, Optional, Tuple, Union

from . import _errors, _values
from . import direct as _direct
from . import functions as _functions
from ._address import address_of
from ._library import bare as _bare
from ._library import lib as _lib
from ._values import Object, Text
from ._wait import first_slice, wait, wait_on
from .certificate import Certificate
from .context import CLIENT, SERVER, Context, default_context

_ROOM = 65536
"""How much is read at once."""
_MOST = 2**31 - 1
"""How much C takes at once."""
_LINGER = 30.0
"""How many seconds sending the rest may take at closing, where there is no time-out."""

# What is called all the time: reading and writing.
_read = _bare("gasket_stream_read")
_write = _bare("gasket_stream_write")
_int64 = ctypes.c_int64
_byref = ctypes.byref
_begin = ctypes.c_char.from_buffer
"""A buffer's first octet, which is where C begins: half of what an array costs, let alone a type for each size."""


class Stream(Object):
    """A TLS connection, with the methods of a socket: `recv`, `sendall`, `makefile`, `settimeout` ...

    `connect`, `wrap_socket` and `Listener.accept` make one. A time-out is in seconds: `None` waits for ever, 0
    never. One thread may read while another writes.
    """

    __slots__ = ("_timeout", "_c_handle", "_c_size", "_c_slice", "_files", "_ending", "_room", "_socket", "_leftover")

    def __init__(self, made: Object, timeout: Optional[float] = None):
        super().__init__(made.release(), "stream")
        self._c_handle = _int64(self._handle)
        self._c_size = _int64(0)
        self._set_timeout(timeout)
        self._files = 0
        self._ending = False
        self._room: Any = None
        self._socket: Optional[socket.socket] = None
        self._leftover = b""

    # ---- how it waits ----

    def settimeout(self, timeout: Optional[float]) -> None:
        """How many seconds each operation may wait; `None`: for ever, 0: not at all."""
        if timeout is not None and timeout < 0:
            raise ValueError("a time-out is not negative")
        self._set_timeout(timeout)

    def _set_timeout(self, timeout: Optional[float]) -> None:
        self._timeout = timeout
        self._c_slice = _int64(first_slice(timeout))

    def gettimeout(self) -> Optional[float]:
        return self._timeout

    def setblocking(self, flag: bool) -> None:
        """`settimeout(None)`, or `settimeout(0)`."""
        self._set_timeout(None if flag else 0.0)

    @property
    def timeout(self) -> Optional[float]:
        return self._timeout

    def fileno(self) -> int:
        """The descriptor, to wait for; -1 when it is closed, or not connected yet."""
        if self._handle == 0:
            return -1
        fd = _lib.gasket_stream_fd(self._handle)
        return fd if fd >= 0 else _free_record(fd)

    def _wait(self, what: str, call: Callable[[int], int]) -> int:
        return wait(what, call, self._timeout)

    def _call(self, call: Callable[..., int], what: str, octets: Any, count: int) -> int:
        """Reads or writes some. Mostly that is done at once, and then nothing else is."""
        if not self._handle:
            _values.handle(self)
        if count > _MOST:
            count = _MOST
        size = self._c_size
        if size.value != count:
            size = self._c_size = _int64(count)
        answer = call(self._c_handle, octets, size, self._c_slice)
        return answer if answer >= 0 else self._go_on(answer, call, what, octets, size)

    def _go_on(self, answer: int, call: Callable[..., int], what: str, octets: Any, size: Any) -> int:
        handle = self._c_handle
        return wait_on(answer, what, lambda time: call(handle, octets, size, _int64(time)), self._timeout)

    # ---- reading ----

    def recv_into(self, buffer: Union[bytearray, memoryview], nbytes: int = 0, flags: int = 0) -> int:
        """Reads up to `nbytes`, or what there is room for, into the buffer. 0 is the end."""
        if flags:
            _no_flags(flags)
        # While there is a view, a bytearray stays as large as it is.
        view = buffer if type(buffer) is memoryview else memoryview(buffer)
        count = view.nbytes
        if nbytes:
            count = _no_more(nbytes, count)
        if count == 0:
            return 0
        return self._call(_read, "read", _byref(_begin(view)), count)

    def recv(self, bufsize: int = _ROOM, flags: int = 0) -> bytes:
        """Reads what is there, up to `bufsize` octets; waits for the first. b"" is the end."""
        if flags:
            _no_flags(flags)
        if bufsize < 0:
            raise ValueError("bufsize is negative")
        if bufsize == 0:
            return b""
        if bufsize > _ROOM:
            bufsize = _ROOM
        # The stream's own room is taken for the time: another thread that reads makes itself another.
        room, self._room = self._room, None
        if room is None or len(room) < bufsize:
            room = (ctypes.c_char * bufsize)()
        try:
            return room[: self._call(_read, "read", room, bufsize)]
        finally:
            self._room = room

    read = recv

    def pending(self) -> int:
        """How many octets can be read without waiting."""
        return _functions.stream_pending(self)

    # ---- writing ----

    def send(self, data: Any, flags: int = 0) -> int:
        """Writes, and returns how many octets were taken."""
        if flags:
            _no_flags(flags)
        octets, length = _values.octets(data)
        if octets is None:
            _no_data()
        return self._call(_write, "write", octets, length)

    write = send

    def sendall(self, data: Any, flags: int = 0) -> None:
        """Writes all of it, as long as no operation in it takes longer than the time-out."""
        if flags:
            _no_flags(flags)
        octets, length = _values.octets(data)
        if length == 0:
            if octets is None:
                _no_data()
            return
        sent = self._call(_write, "write", octets, length)
        if sent < length:
            self._send_rest(octets, length, sent)

    def _send_rest(self, octets: Any, length: int, sent: int) -> None:
        begin = ctypes.cast(octets, ctypes.c_void_p).value or 0
        while sent < length:
            sent += self._call(_write, "write", ctypes.c_void_p(begin + sent), length - sent)

    def set_buffering(self, octets: int) -> None:
        """Has small writes gathered until there are so many octets, or `flush`. 0: each is sent at once."""
        _functions.stream_set_buffering(self, octets)

    def flush(self) -> None:
        """Sends what was gathered."""
        handle = _values.handle(self)
        self._wait("flush", lambda time: _lib.gasket_stream_flush(handle, time))

    # ---- files ----

    def makefile(
        self,
        mode: str = "r",
        buffering: Optional[int] = None,
        *,
        encoding: Optional[str] = None,
        errors: Optional[str] = None,
        newline: Optional[str] = None,
    ) -> Any:
        """A file object, as `socket.makefile` makes it: "r", "w" or "rw", with "b" for octets. The stream is
        closed when it is closed itself and all its files are. A file that has timed out is not read any more."""
        if not set(mode) <= {"r", "w", "b"} or not mode:
            raise ValueError(f"invalid mode {mode!r} (only r, w, b allowed)")
        if buffering == 0 and "b" not in mode:
            raise ValueError("unbuffered streams must be binary")
        reading = "r" in mode or "w" not in mode
        writing = "w" in mode
        self._files += 1
        raw = _Raw(self, reading, writing)
        if buffering == 0:
            return raw
        size = _ROOM if buffering is None or buffering < 0 else buffering
        file: Any
        if reading and writing:
            file = io.BufferedRWPair(raw, raw, size)
        elif reading:
            file = io.BufferedReader(raw, size)
        else:
            file = io.BufferedWriter(raw, size)
        return file if "b" in mode else io.TextIOWrapper(file, encoding or "utf-8", errors, newline)

    def _file_closed(self) -> None:
        self._files -= 1
        if self._ending and self._files == 0:
            self._end()

    # ---- the handshake, and what was agreed on ----

    def do_handshake(self) -> None:
        """Shakes hands, which the first operation that needs it does anyway."""
        handle = _values.handle(self)
        self._wait("handshake", lambda time: _lib.gasket_stream_handshake(handle, time))

    def version(self) -> Optional[str]:
        """The protocol, such as "TLSv1.3"; `None` before the handshake."""
        return _functions.stream_protocol(self) or None

    def cipher(self) -> Optional[Tuple[str, str, int]]:
        """The cipher's name, its protocol, and its secret bits; `None` before the handshake."""
        cipher = _direct.ssl_get_current_cipher(self.ssl)
        if cipher is None:
            return None
        bits, _ = _direct.ssl_cipher_get_bits(cipher)
        return _functions.stream_cipher(self), _direct.ssl_cipher_get_version(cipher) or "", bits

    def selected_alpn_protocol(self) -> Optional[str]:
        return _functions.stream_alpn(self) or None

    @property
    def server_hostname(self) -> Optional[str]:
        """The name that a client asks for, or has asked for."""
        return _functions.stream_server_name(self) or None

    @property
    def server_side(self) -> bool:
        return _functions.stream_side(self) == SERVER

    @property
    def session_reused(self) -> bool:
        return bool(_functions.stream_session_reused(self))

    @property
    def peer_certificate(self) -> Optional[Certificate]:
        """What the peer has shown."""
        found = _functions.stream_peer_certificate(self)
        return Certificate(found) if found is not None else None

    def getpeercert(self, binary_form: bool = False) -> Any:
        """As `ssl.SSLSocket` has it: a `dict`, or DER."""
        found = self.peer_certificate
        if found is None:
            return None
        return found.der if binary_form else found.as_dict()

    @property
    def verify_result(self) -> int:
        """What OpenSSL thinks of the peer's certificate: 0 is good."""
        return _functions.stream_verify_result(self)

    @property
    def verify_string(self) -> str:
        return _functions.stream_verify_result_string(self)

    @property
    def peer(self) -> str:
        """Whom it is with, "host:port"."""
        return _functions.stream_peer(self)

    def getpeername(self) -> Any:
        """The peer's address, as `socket.getpeername` has it."""
        return address_of(self.fileno(), socket.socket.getpeername)

    def getsockname(self) -> Any:
        return address_of(self.fileno(), socket.socket.getsockname)

    @property
    def context(self) -> Object:
        return _functions.stream_ctx(self)

    @property
    def ssl(self) -> Object:
        """OpenSSL's object, for its functions."""
        return _functions.stream_ssl(self)

    # ---- the end ----

    def shutdown(self, how: int = socket.SHUT_WR) -> None:
        """Ends the sending side with TLS's farewell; the peer may go on. `SHUT_RDWR` closes at once what
        reads, too: another thread that waits in `recv` gets an error."""
        if how not in (socket.SHUT_RD, socket.SHUT_WR, socket.SHUT_RDWR):
            raise ValueError(f"{how} is no way to shut down")
        handle = _values.handle(self)
        if how == socket.SHUT_RDWR:
            _values.number(_lib.gasket_stream_close(handle, 0))
        elif how == socket.SHUT_WR:
            self._wait("shutdown", lambda time: _lib.gasket_stream_shutdown(handle, time))

    def unwrap(self) -> socket.socket:
        """Ends TLS on both sides and returns the socket, which goes on without it.

        A peer that did not wait for this end's farewell may have said more behind its own: `leftover` has what of
        that was received.
        """
        handle = _values.handle(self)
        fd = self._wait("detach", lambda time: _lib.gasket_stream_detach(handle, time))
        plain = self._socket
        self._socket = None
        if plain is None:
            plain = socket.socket(fileno=fd)
        self._leftover = self._take_leftover(handle)
        super().close()
        return plain

    def leftover(self) -> bytes:
        """Takes what was received behind the peer's farewell, each byte once: read it before the socket."""
        if self._handle != 0:
            return self._take_leftover(self._handle)
        taken, self._leftover = self._leftover, b""
        return taken

    def _take_leftover(self, handle: int) -> bytes:
        taken = bytearray()
        room = ctypes.create_string_buffer(4096)
        while (count := _values.number(_lib.gasket_stream_leftover(handle, room, len(room)))) > 0:
            taken += room.raw[:count]
        return bytes(taken)

    def close(self) -> None:
        """Sends what is left and the farewell, and closes, when its files are closed, too."""
        if self._files > 0:
            self._ending = True
        else:
            self._end()

    def _end(self) -> None:
        handle = self._handle
        if handle == 0:
            return
        try:
            limit = _LINGER if self._timeout is None else self._timeout
            wait("close", lambda time: _lib.gasket_stream_linger(handle, time), limit)
        except _errors.Error:
            pass  # It is closed all the same.
        finally:
            self.abort()

    def abort(self) -> None:
        """Closes, and waits for nothing. What is unsent is lost."""
        if self._handle == 0:
            return
        _values.number(_lib.gasket_stream_close(self._handle, 0))
        super().close()
        if self._socket is not None:
            self._socket.close()
            self._socket = None

    @property
    def closed(self) -> bool:
        return self._handle == 0

    def __enter__(self) -> "Stream":
        return self


class _Raw(io.RawIOBase):
    """What file objects of a stream read from and write to."""

    def __init__(self, stream: Stream, reading: bool, writing: bool):
        self._stream = stream
        self._reading = reading
        self._writing = writing
        self._timed_out = False

    def readable(self) -> bool:
        return self._reading

    def writable(self) -> bool:
        return self._writing

    def fileno(self) -> int:
        return self._stream.fileno()

    def readinto(self, buffer: Any) -> Optional[int]:
        if self._timed_out:
            # A buffer above has lost what it had read by then. So do files of sockets.
            raise OSError("a file that has timed out cannot be read any more")
        try:
            return self._stream.recv_into(buffer)
        except _errors.TimedOut:
            self._timed_out = True
            raise
        except (_errors.WantReadError, _errors.WantWriteError):
            return None

    def write(self, data: Any) -> Optional[int]:
        try:
            return self._stream.send(data)
        except (_errors.WantReadError, _errors.WantWriteError):
            return None

    def close(self) -> None:
        if not self.closed:
            super().close()
            self._stream._file_closed()


def _no_more(nbytes: int, size: int) -> int:
    if nbytes < 0:
        raise ValueError("nbytes is negative")
    return min(nbytes, size)


def _no_flags(flags: int) -> None:
    if flags != 0:
        raise ValueError("a TLS stream knows no flags")


def _no_data() -> None:
    raise TypeError("a bytes-like object is required, not 'NoneType'")


def _free_record(record: int) -> int:
    _lib.gasket_free(record)
    return -1


def name_peer(stream: Stream, server_name: Text, verify_host: Text) -> None:
    if server_name is not None:
        _functions.stream_set_server_name(stream, server_name)
    if verify_host is not None:
        _functions.stream_set_verify_host(stream, verify_host)


def connect(
    host: str,
    port: int,
    context: Optional[Context] = None,
    *,
    timeout: Optional[float] = None,
    server_name: Text = None,
    verify_host: Text = None,
    handshake: bool = True,
) -> Stream:
    """Connects to a host, shakes hands and returns the stream.

    context      a client's, else `default_context()`
    timeout      the stream's time-out in seconds, which each step of connecting has, too
    server_name  what the server is asked for, where that is not the host
    verify_host  whom the certificate must be for, where that is not the host; "" for anyone
    handshake    False: connecting and the handshake are left to the first operation
    """
    stream = Stream(_functions.stream_connect(context or default_context(), host, port), timeout)
    try:
        name_peer(stream, server_name, verify_host)
        if handshake:
            stream.do_handshake()
    except BaseException:
        stream.abort()
        raise
    return stream


def wrap_socket(
    sock: socket.socket,
    context: Optional[Context] = None,
    *,
    server_side: bool = False,
    server_hostname: Optional[str] = None,
    do_handshake_on_connect: bool = True,
) -> Stream:
    """A stream over a connected socket, which belongs to it from now on. `server_hostname` is whom a client
    asks for and verifies; "" verifies the chain alone."""
    made = _functions.stream_new_fd(context or default_context(), sock.fileno(), SERVER if server_side else CLIENT)
    stream = Stream(made, sock.gettimeout())
    try:
        name_peer(stream, server_hostname or None, server_hostname)
        if do_handshake_on_connect and stream.gettimeout() != 0:
            stream.do_handshake()
    except BaseException:
        # The socket stays the caller's.
        stream.abort()
        raise
    stream._socket = sock
    return stream
