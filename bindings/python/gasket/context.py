"""Contexts: what connections have in common."""

from __future__ import annotations

from typing import Any, Mapping, Optional, Sequence, Union

from . import functions as _functions
from ._low_level import CONSTANTS
from ._values import Object, Text

CLIENT, SERVER, BOTH = CONSTANTS["CLIENT"], CONSTANTS["SERVER"], CONSTANTS["BOTH"]

Pem = Union[bytes, bytearray, memoryview]


def _octets(data: Any) -> bytes:
    return data.encode() if isinstance(data, str) else bytes(data)


class Context(Object):
    """Certificates, authorities and settings, shared by any number of connections on any thread.

    A client's verifies its peers: their chain, by the authorities that are named here or else by those that
    the system trusts, and their host. A server's asks its peers for nothing.

    side                `CLIENT`, `SERVER` or `BOTH`
    method              "default" (TLS 1.2 and newer), "tlsv1.3", "tlsv1.2+" ...
    certificate         a file with the certificate, or its bytes, in PEM, DER or PKCS#12; a chain may follow it
    key                 the same of its key, where that is not in there, too
    password            of the key
    verify              `VERIFY_NONE`, `VERIFY_OPTIONAL` or `VERIFY_REQUIRED`
    ca_file, ca_directory, ca_data     whom to trust; `ca_system` True adds the system's
    crl                 a file of revocation lists, or their bytes; `crl_check` is `CRL_PEER` or `CRL_ALL`
    max_depth           how many certificates may be between the peer's and an authority's
    alpn                protocols, the preferred one first: ["h2", "http/1.1"]
    ciphers             of TLS 1.2, in OpenSSL's words; `ciphersuites` are those of TLS 1.3
    server_cipher_order True: a server's order of ciphers counts
    server_names        other contexts by the names that clients ask for: {"example.com": context}
    resumption          False: no session is resumed
    ticket_keys         bytes that servers share which resume each other's sessions
    """

    __slots__ = ()

    def __init__(
        self,
        side: int = CLIENT,
        method: str = "default",
        *,
        certificate: Union[Text, Pem] = None,
        key: Union[Text, Pem] = None,
        password: Text = None,
        verify: Optional[int] = None,
        ca_file: Text = None,
        ca_directory: Text = None,
        ca_data: Union[str, Pem, None] = None,
        ca_system: bool = False,
        crl: Union[Text, Pem] = None,
        crl_check: int = CONSTANTS["CRL_PEER"],
        max_depth: Optional[int] = None,
        alpn: Optional[Sequence[str]] = None,
        ciphers: Optional[str] = None,
        ciphersuites: Optional[str] = None,
        server_cipher_order: Optional[bool] = None,
        server_names: Optional[Mapping[str, "Context"]] = None,
        resumption: bool = True,
        ticket_keys: Optional[Pem] = None,
    ):
        made = _functions.ctx_new(side, method)
        # The handle is this object's from now on.
        super().__init__(made.release(), "SSL_CTX")
        if certificate is not None:
            self.set_certificate(certificate, key, password)
        if ca_file is not None:
            _functions.ctx_set_ca_file(self, ca_file)
        if ca_directory is not None:
            _functions.ctx_set_ca_directory(self, ca_directory)
        if ca_data is not None:
            _functions.ctx_set_ca_bytes(self, _octets(ca_data))
        if ca_system:
            _functions.ctx_set_ca_system(self)
        if crl is not None:
            self.set_crl(crl, crl_check)
        if verify is not None:
            _functions.ctx_set_verify(self, verify)
        if max_depth is not None:
            _functions.ctx_set_max_depth(self, max_depth)
        if alpn is not None:
            _functions.ctx_set_alpn(self, ",".join(alpn))
        if ciphers is not None:
            _functions.ctx_set_ciphers(self, ciphers)
        if ciphersuites is not None:
            _functions.ctx_set_ciphersuites(self, ciphersuites)
        if server_cipher_order is not None:
            _functions.ctx_set_server_cipher_order(self, int(server_cipher_order))
        for name, context in (server_names or {}).items():
            _functions.ctx_add_server_name(self, name, context)
        if not resumption:
            _functions.ctx_set_resumption(self, 0)
        if ticket_keys is not None:
            _functions.ctx_set_ticket_keys(self, ticket_keys)

    def set_certificate(
        self, certificate: Union[Text, Pem], key: Any = None, password: Text = None
    ) -> None:
        """Files, or bytes; both of one kind."""
        if isinstance(certificate, (bytes, bytearray, memoryview)):
            _functions.ctx_set_certificate_bytes(self, certificate, key, password)
        else:
            _functions.ctx_set_certificate(self, certificate, key, password)

    def set_crl(self, crl: Union[Text, Pem], check: int = CONSTANTS["CRL_PEER"]) -> None:
        """Revocation lists, a file or bytes, and whether the peer's certificate or all are looked up."""
        if isinstance(crl, (bytes, bytearray, memoryview)):
            _functions.ctx_set_crl_bytes(self, check, crl)
        else:
            _functions.ctx_set_crl(self, check, crl)


_default: Optional[Context] = None


def default_context() -> Context:
    """That of clients which were given none. It trusts whom the system does. It is made once a process."""
    global _default
    if _default is None:
        _default = Context()
    return _default
