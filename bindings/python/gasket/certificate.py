"""Certificates."""

from __future__ import annotations

import datetime
from typing import Dict, List, Tuple, Union

from . import direct as _direct
from . import functions as _functions
from ._low_level import CONSTANTS
from ._values import Object, Text

Names = List[Tuple[str, str]]


class Certificate(Object):
    """An X.509 certificate, made of PEM (`str` or `bytes`) or DER (`bytes`); or what a peer has shown."""

    __slots__ = ()

    def __init__(self, data: Union[str, bytes, Object]):
        if not isinstance(data, Object):
            data = _functions.certificate_new_bytes(data.encode() if isinstance(data, str) else data)
        super().__init__(data.release(), "X509")

    @property
    def subject(self) -> str:
        """Whom it was issued to, in a line for people."""
        return _functions.certificate_subject(self)

    @property
    def issuer(self) -> str:
        """Who issued it, in a line for people."""
        return _functions.certificate_issuer(self)

    def _names(self, which: int) -> Names:
        return [
            (
                _functions.certificate_name_type(self, which, index),
                _functions.certificate_name_value(self, which, index),
            )
            for index in range(_functions.certificate_name_count(self, which))
        ]

    @property
    def subject_names(self) -> Names:
        """The parts of the subject's name: [("CN", "example.com")]."""
        return self._names(CONSTANTS["NAME_SUBJECT"])

    @property
    def issuer_names(self) -> Names:
        """The parts of the issuer's name."""
        return self._names(CONSTANTS["NAME_ISSUER"])

    @property
    def alternative_names(self) -> Names:
        """The subject's further names: [("DNS", "example.com")]."""
        return self._names(CONSTANTS["NAME_ALTERNATIVE"])

    @property
    def not_before(self) -> datetime.datetime:
        """From when on it is valid, in UTC."""
        return _time(_functions.certificate_not_before(self))

    @property
    def not_after(self) -> datetime.datetime:
        """Until when it is valid, in UTC."""
        return _time(_functions.certificate_not_after(self))

    @property
    def serial(self) -> int:
        return int(_functions.certificate_serial(self), 16)

    @property
    def version(self) -> int:
        """1, 2 or 3."""
        return _functions.certificate_version(self)

    @property
    def pem(self) -> str:
        return _functions.certificate_pem(self)

    @property
    def der(self) -> bytes:
        room = bytearray(_functions.certificate_der(self, None))
        _functions.certificate_der(self, room)
        return bytes(room)

    def fingerprint(self, digest: Text = "sha256") -> str:
        """Of the whole certificate, in hexadecimal digits."""
        return _functions.certificate_fingerprint(self, digest)

    @property
    def key_type(self) -> str:
        """Of the public key: "RSA", "EC"."""
        return _functions.certificate_key_type(self)

    @property
    def key_bits(self) -> int:
        return _functions.certificate_key_bits(self)

    @property
    def key_pem(self) -> str:
        return _functions.certificate_key_pem(self)

    def as_dict(self) -> Dict[str, object]:
        """What `ssl.SSLSocket.getpeercert` returns."""
        return {
            "subject": _long(self.subject_names),
            "issuer": _long(self.issuer_names),
            "version": self.version,
            "serialNumber": _functions.certificate_serial(self),
            "notBefore": self.not_before.strftime("%b %e %H:%M:%S %Y GMT"),
            "notAfter": self.not_after.strftime("%b %e %H:%M:%S %Y GMT"),
            "subjectAltName": tuple(self.alternative_names),
        }


def _long(names: Names) -> Tuple[Tuple[Tuple[str, str], ...], ...]:
    """With the long names of their parts, "commonName"."""
    return tuple(
        ((_direct.obj_nid2ln(_direct.obj_txt2nid(part)) or part, value),) for part, value in names
    )


def _time(seconds: int) -> datetime.datetime:
    return datetime.datetime.fromtimestamp(seconds, datetime.timezone.utc)
