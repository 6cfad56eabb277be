"""TLS on OpenSSL, through libgasket.

`connect` makes a `Stream`, which is used like a socket; `Listener` accepts them; `Context` has the certificates and
settings. `gasket.aio` has the same for asyncio. What goes wrong is a `gasket.Error`.

Below is every function of libgasket and, by its own name, of OpenSSL, with the constants of both.
`gasket.ctx_new` is gasket_ctx_new, `gasket.ssl_ctx_set_options` is SSL_CTX_set_options, `gasket.SSL_OP_NO_TICKET` is
that constant of the OpenSSL which is loaded.
"""

from __future__ import annotations

from typing import Any, List, Optional

from . import _errors, _low_level, _values, direct, functions
from ._errors import *  # noqa: F401,F403
from ._errors import Error
from ._dynamic import dynamic_call
from ._events import Events
from ._library import LibraryNotFound, lib
from ._values import Handle, Object
from .certificate import Certificate
from .context import Context, default_context
from .direct import *  # noqa: F401,F403
from .functions import *  # noqa: F401,F403
from .listener import Listener
from .stream import Stream, connect, wrap_socket

__version__ = _low_level.VERSION

globals().update(_low_level.CONSTANTS)


def direct_error(object: Handle = None) -> Optional[Error]:
    """What the last direct call on an object, or the last one of this thread, has left in OpenSSL's error
    queue: an exception with all of it, which is not raised, or None. Whether that call has failed is what it
    returned: OpenSSL leaves errors in calls that succeed, too."""
    record = lib.gasket_direct_error(_values.handle(object))
    if record == 0:
        return None
    error = _errors.from_record(record)
    if object is not None and error.kind != "ssl":
        raise error
    return error


def ssl_option(option: Any) -> int:
    """The bit of an option: "no_sslv3", in any case, is SSL_OP_NO_SSLv3; a number is itself."""
    if not isinstance(option, str):
        return option
    wanted = f"ssl_op_{option.replace('-', '_')}".lower()
    for name in _low_level.OPENSSL_CONSTANTS:
        if name.lower() == wanted:
            return getattr(_module(), name)
    raise _errors.BadArgumentError(f"OpenSSL has no option {option!r}")


def ssl_options(*options: Any) -> int:
    """The bits of options together, for ssl_ctx_set_options."""
    bits = 0
    for option in options:
        bits |= ssl_option(option)
    return bits


def _module() -> Any:
    import sys

    return sys.modules[__name__]


def __getattr__(name: str) -> Any:
    """A constant of OpenSSL's, when it is first asked for."""
    if name not in _low_level.OPENSSL_CONSTANTS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        value = _values.number(lib.gasket_constant(name.encode()))
    except Error as error:
        raise AttributeError(str(error)) from error
    # Those that vary with the version are not known for good before OpenSSL is loaded.
    if not _low_level.OPENSSL_CONSTANTS[name]:
        globals()[name] = value
    return value


def __dir__() -> List[str]:
    return sorted({*globals(), *_low_level.OPENSSL_CONSTANTS})
