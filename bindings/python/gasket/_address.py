"""Addresses of descriptors."""

from __future__ import annotations

import errno
import os
import socket
from typing import Any, Callable


def address_of(fd: int, ask: Callable[[socket.socket], Any]) -> Any:
    """What a socket object of the same descriptor says."""
    if fd < 0:
        raise OSError(errno.ENOTCONN, os.strerror(errno.ENOTCONN))
    asked = socket.socket(fileno=fd)
    try:
        return ask(asked)
    finally:
        asked.detach()
