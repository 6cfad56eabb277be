"""Generated from spec/: libgasket's own functions."""

from __future__ import annotations

from typing import Callable, Optional, Union

from ._library import lib as _lib
from ._values import Bytes, Handle, Object, Room, Text
from ._values import borrowed as _borrowed
from ._values import callback as _callback
from ._values import handle as _handle, integer as _integer, new as _new
from ._values import nothing as _nothing, number as _number, octets as _octets
from ._values import string_of as _string_of
from ._values import room as _room, text as _text

__all__ = [
    "abi_version",
    "version",
    "ensure_ssl",
    "set_ssl_library_path",
    "openssl_version",
    "constant",
    "kind",
    "retain",
    "free",
    "live",
    "interrupt",
    "ctx_new",
    "ctx_set_certificate",
    "ctx_set_certificate_bytes",
    "ctx_set_verify",
    "ctx_set_max_depth",
    "ctx_set_ca_file",
    "ctx_set_ca_directory",
    "ctx_set_ca_system",
    "ctx_set_ca_bytes",
    "ctx_set_crl",
    "ctx_set_crl_bytes",
    "ctx_set_ciphers",
    "ctx_set_ciphersuites",
    "ctx_set_alpn",
    "ctx_set_server_cipher_order",
    "ctx_set_resumption",
    "ctx_add_server_name",
    "ctx_set_ticket_keys",
    "ctx_add_psk",
    "stream_new_fd",
    "stream_new_memory",
    "stream_connect",
    "stream_handshake",
    "stream_read",
    "stream_write",
    "stream_flush",
    "stream_pending",
    "stream_set_buffering",
    "stream_wait",
    "stream_shutdown",
    "stream_linger",
    "stream_close",
    "stream_detach",
    "stream_leftover",
    "stream_prime",
    "stream_feed",
    "stream_feed_end",
    "stream_drain",
    "stream_set_plain",
    "stream_start_tls",
    "stream_set_local_address",
    "stream_set_server_name",
    "stream_set_verify_host",
    "stream_set_method",
    "stream_set_ciphers",
    "stream_set_ciphersuites",
    "stream_set_verify",
    "stream_set_max_depth",
    "stream_set_server_cipher_order",
    "stream_set_ignore_unexpected_eof",
    "stream_verify_result",
    "stream_verify_result_string",
    "stream_protocol",
    "stream_cipher",
    "stream_alpn",
    "stream_server_name",
    "stream_peer",
    "stream_peer_certificate",
    "stream_session_reused",
    "stream_fd",
    "stream_ctx",
    "stream_ssl",
    "stream_side",
    "stream_queued",
    "ctx_set_question",
    "ctx_set_question_callback",
    "stream_question",
    "stream_question_alpn",
    "stream_question_certificate",
    "stream_question_verify_result",
    "stream_answer",
    "certificate_new_bytes",
    "certificate_version",
    "certificate_subject",
    "certificate_issuer",
    "certificate_serial",
    "certificate_pem",
    "certificate_not_before",
    "certificate_not_after",
    "certificate_name_count",
    "certificate_name_type",
    "certificate_name_value",
    "certificate_der",
    "certificate_fingerprint",
    "certificate_key_type",
    "certificate_key_bits",
    "certificate_key_pem",
    "listener_new",
    "listener_port",
    "listener_fd",
    "listener_accept",
    "listener_set_plain",
    "loop_new",
    "loop_fd",
    "loop_connect",
    "loop_listen",
    "loop_listen_fd",
    "loop_add",
    "loop_remove",
    "loop_set_timeout",
    "loop_pause",
    "loop_close",
    "loop_next",
    "loop_take",
    "loop_set_callback",
    "loop_wake",
    "event_kind",
    "event_stream",
    "event_value",
    "event_error",
    "direct_type",
    "direct_adopt",
    "direct_pointer",
    "direct_release",
    "name_to_c",
    "name_to_lisp",
    "has",
    "dynamic_disable",
    "callback_new",
    "callback_next",
    "callback_address",
    "callback_lost",
]


def abi_version() -> int:
    """Tells which binary interface this library has.

    Within one number, functions are added and none is changed or taken away. A binding that
    calls this first can refuse a library that it was not made for.

    Returns     1, the number in the library's file name, libgasket.so.1
    Errors      none
    Threads     any
    Waits       never
    Since       0.1.0
    """
    return _number(_lib.gasket_abi_version())


def version() -> str:
    """Tells the version of Gasket itself, for messages and reports.

    To find out what a library can do, ask has for the function instead.

    Returns     static text: the version of Gasket, such as `0.1.0`
    Errors      none
    Threads     any
    Waits       never
    Since       0.1.0
    """
    return _string_of(_lib.gasket_version())


def ensure_ssl(paths: Text, already_done: int) -> None:
    """Opens OpenSSL now instead of at its first use.

    Nobody needs to call this; it is for programs that choose the files, that want to see at the
    start whether OpenSSL can be had, or whose host has it loaded. When OpenSSL is open already,
    a call without `paths`, or with the same, is 0. After a failure it may be called again. No
    exit handler is registered, and the libraries stay loaded until the process ends.

    paths       text or None: files of the OpenSSL libraries, separated by newlines, in load
                order; None or empty for those that are found by themselves
    already_done 0 or 1: 1: the host has loaded OpenSSL itself, use that and load nothing
    Returns     0: OpenSSL is open and initialised
    Errors      bad-argument (`paths` is not UTF-8 or names more than 8 files, or `already_done`
                is neither 0 nor 1); library (no file could be opened, a function is missing in
                it, or libssl and libcrypto do not belong together; the message names each file
                that was tried and why it was refused); unsupported (what was found is older
                than OpenSSL 1.1.1); state (OpenSSL is open already, from other files than
                `paths` names); no-memory
    Threads     any; however many call at once, OpenSSL is opened and initialised one time
    Waits       for files only
    Since       0.1.0
    See         OPENSSL_init_ssl(3), dlopen(3)
    """
    return _nothing(_lib.gasket_ensure_ssl(_text(paths), _integer(already_done)))


def set_ssl_library_path(paths: Text) -> None:
    """Says which files to open when OpenSSL is first needed.

    Nothing is opened and no file is looked at before then. The paths override the environment
    variable GASKET_SSL_LIBRARY.

    paths       text or None: files of the OpenSSL libraries, separated by newlines, in load
                order; None or empty to go back to those that are found by themselves
    Returns     0: remembered
    Errors      bad-argument (`paths` is not UTF-8); no-memory; state (OpenSSL is open already)
    Threads     any
    Waits       never
    Since       0.1.0
    """
    return _nothing(_lib.gasket_set_ssl_library_path(_text(paths)))


def openssl_version(what: int) -> str:
    """Tells what the OpenSSL in use says of itself, and which files it came from.

    Opens OpenSSL where that has not been done. The version of the headers is known without it.
    The texts stay valid as long as the process lives.

    what        number: 0 version, 1 compiler flags, 2 date of building, 3 platform, 4
                configuration directory, or one of the GASKET_VERSION_ constants
    Returns     static text: the text; empty where `what` is unknown or OpenSSL cannot be opened
    Errors      none
    Threads     any
    Waits       for files only
    Since       0.1.0
    See         OpenSSL_version(3)
    """
    return _string_of(_lib.gasket_openssl_version(_integer(what)))


def constant(name: Text) -> int:
    """Gives the value of a constant by name, since a foreign caller cannot see C's macros.

    The values follow the OpenSSL that is loaded where its versions disagree; before one is
    opened they are those of OpenSSL 3. Which constants there are is listed on the page of
    constants.

    name        text: C name of a constant: one of Gasket's, or one of OpenSSL's such as
                `SSL_OP_NO_TICKET`
    Returns     the value; below 0 for Gasket's own states alone
    Errors      bad-argument (`name` is None, not UTF-8, or no constant that is known here)
    Threads     any
    Waits       never
    Since       0.1.0
    """
    return _number(_lib.gasket_constant(_text(name)))


def kind(handle: Handle) -> int:
    """Tells what kind of object a handle stands for.

    This is also the way to ask whether a handle is alive. An error record is alive until it is
    freed or, there being room for 4,096, until so many newer ones came after it.

    handle      any handle: a handle of any kind, or an error record as it was returned
    Returns     GASKET_KIND_...: the kind of what it stands for
    Errors      bad-handle
    Threads     any
    Waits       never
    Since       0.1.0
    """
    return _number(_lib.gasket_kind(_handle(handle)))


def retain(handle: Handle) -> Object:
    """Makes another handle to the same object.

    The object lives until the last of its handles is freed, whichever that is. So one part of a
    program, or one thread, can keep an object whatever another does with its own handle. Of a
    borrowed handle this makes one that is the caller's to free.

    handle      ctx, stream, listener, certificate, ssl, loop, event, openssl or callback
                handle, shared: a handle of any kind but an error record
    Returns     new any handle: a second handle to the same object
    Errors      bad-handle; no-memory (a million handles are alive)
    Threads     any
    Waits       never
    Since       0.1.0
    """
    return _new(_lib.gasket_retain(_handle(handle)), None)


def free(handle: Handle) -> int:
    """Gives a handle back.

    Never fails, never waits, never sends anything to a peer, and may be called in any order and
    from any thread, as the finalizers of a garbage collector do. With the last handle the
    object goes: a stream that was not closed is dropped without a farewell, and its descriptor
    is closed if Gasket opened it. Borrowed handles, 0, handles that were freed before and
    numbers that never were handles are answered with 0 and left alone.

    handle      any handle or 0, consumed: any number whatever; a handle or an error record is
                freed
    Returns     1: freed; 0: there was nothing to free
    Errors      none
    Threads     any; also while other threads use the object: it goes when the last of them has
                left it
    Waits       never
    Since       0.1.0
    """
    return _number(_lib.gasket_free(_handle(handle)))


def live(kind: int) -> int:
    """Counts the handles that the caller owns.

    It is meant for tests that look for leaks. Borrowed handles are not counted, and error
    records only when they are asked for.

    kind        GASKET_KIND_... or 0: a kind of handle, or 0 for all kinds but error records
    Returns     how many handles of that kind wait for free
    Errors      bad-argument (`kind` is not a kind of handle)
    Threads     any
    Waits       never
    Since       0.1.0
    """
    return _number(_lib.gasket_live(_integer(kind)))


def interrupt(handle: Handle) -> None:
    """Ends the waiting on a stream or listener.

    Every thread that waits in a call on it comes back with INTERRUPTED, and what it was doing
    goes on when the call is made again. Where nobody waits, the next call that would have to is
    ended instead, so that an interrupt which comes a moment too early is not lost.

    handle      stream, listener or loop handle: the object that a thread waits on
    Returns     0: every waiting call returns INTERRUPTED
    Errors      bad-handle (not alive, or of a kind that nobody can wait on)
    Threads     any; made to be called from another thread than the one that waits, not from a
                signal handler
    Waits       never
    Since       0.1.0
    """
    return _nothing(_lib.gasket_interrupt(_handle(handle)))


def ctx_new(side: int, method: Text = None) -> Object:
    """Makes a context.

    `default` means TLS 1.2 and newer. `tlsv1`, `tlsv1.1`, `tlsv1.2` and `tlsv1.3` mean just
    that version, and with a `+` behind them that version and newer; several are named with
    spaces between. `v23` means whatever both sides can do. The other names that are known are
    `sslv23`, which is `v23`, `tls-v1`, which is `tlsv1`, and `v2`, `sslv2`, `v3`, `sslv3` and
    `sslv3+`, of which today's OpenSSL can do only the last. A version that OpenSSL's security
    level forbids fails at the handshake, with a message that names the level.

    side        CLIENT, SERVER or BOTH: which streams will be made of it
    method      text or None: protocol versions, as listed below; None and empty mean `default`
    Returns     new ctx handle
    Errors      bad-argument (`side` is not one of the three, or `method` names no version);
                unsupported (the OpenSSL that is loaded cannot do a version that was named);
                library (OpenSSL cannot be opened); no-memory; ssl
    Threads     any
    Waits       for files only
    Since       0.1.0
    See         SSL_CTX_new(3), SSL_CTX_set_min_proto_version(3)
    """
    return _new(_lib.gasket_ctx_new(_integer(side), _text(method)), "SSL_CTX")


def ctx_set_certificate(ctx: Handle, certificate_file: Text, key_file: Text = None, password: Text = None) -> None:
    """Sets the certificate that is shown to peers, and its key, from files.

    A server needs one; a client only where the server asks for it. Certificates of several key
    types may be set one after the other; the handshake takes the one that suits. When the call
    fails the context is as it was.

    ctx         ctx handle
    certificate_file text: file of the certificate, with the rest of its chain behind it
    key_file    text or None: file of the private key; None or empty: it is in
                `certificate_file`
    password    text of any bytes or None: opens an encrypted key; None for none
    Returns     0: certificate, chain and key are in place and belong together
    Errors      bad-handle; bad-argument (`certificate_file` is None, or a file name is not
                UTF-8); os (a file cannot be read); ssl (a file is empty or holds neither
                certificate nor key, the key belongs to another certificate, or the password is
                missing or wrong; the message says which); no-memory
    Threads     any
    Waits       for files only
    Since       0.1.0
    See         SSL_CTX_use_certificate_chain_file(3), SSL_CTX_use_PrivateKey_file(3)
    """
    return _nothing(_lib.gasket_ctx_set_certificate(_handle(ctx), _text(certificate_file), _text(key_file), _text(password)))


def ctx_set_certificate_bytes(ctx: Handle, certificate: Bytes, key: Bytes = None, password: Text = None) -> None:
    """Sets the certificate that is shown to peers, and its key, from memory.

    The bytes are what would be in the files of ctx_set_certificate. They are not kept.

    ctx         ctx handle
    certificate bytes in: the certificate, with the rest of its chain behind it
    key         bytes in or None: the private key; None: it is among `certificate`
    password    text of any bytes or None: opens an encrypted key; None for none
    Returns     0: certificate, chain and key are in place and belong together
    Errors      bad-handle; bad-argument (bytes are None while their length is not 0, or a
                length is out of range); ssl (the bytes are none or hold neither certificate nor
                key, the key belongs to another certificate, or the password is missing or
                wrong; the message says which); no-memory
    Threads     any
    Waits       never
    Since       0.1.0
    See         SSL_CTX_use_certificate(3), PKCS12_parse(3)
    """
    certificate_bytes, certificate_length = _octets(certificate)
    key_bytes, key_length = _octets(key)
    return _nothing(_lib.gasket_ctx_set_certificate_bytes(_handle(ctx), certificate_bytes, certificate_length, key_bytes, key_length, _text(password)))


def ctx_set_verify(ctx: Handle, mode: int) -> None:
    """Says what is asked of the peer's certificate.

    A client's context begins with VERIFY_REQUIRED, a server's with VERIFY_NONE. A server that
    asks at all sends a request for a certificate. A certificate that was not asked for or
    accepted without checking still shows in stream_verify_result.

    ctx         ctx handle
    mode        VERIFY_NONE, VERIFY_OPTIONAL or VERIFY_REQUIRED: what is asked of the peer's
                certificate
    Returns     0
    Errors      bad-handle; bad-argument (`mode` is not one of the three)
    Threads     any
    Waits       never
    Since       0.1.0
    See         SSL_CTX_set_verify(3)
    """
    return _nothing(_lib.gasket_ctx_set_verify(_handle(ctx), _integer(mode)))


def ctx_set_max_depth(ctx: Handle, depth: int) -> None:
    """Limits the length of the peer's certificate chain.

    The limit is 10 to begin with. A longer chain is refused with verify result 22.

    ctx         ctx handle
    depth       0 to 100: how many authorities may stand between certificate and root
    Returns     0
    Errors      bad-handle; bad-argument (`depth` is out of range)
    Threads     any
    Waits       never
    Since       0.1.0
    See         SSL_CTX_set_verify_depth(3)
    """
    return _nothing(_lib.gasket_ctx_set_max_depth(_handle(ctx), _integer(depth)))


def ctx_set_ca_file(ctx: Handle, path: Text) -> None:
    """Adds the certificates of a file to those that are trusted.

    With the first authority that is given by this function, ctx_set_ca_directory or
    ctx_set_ca_bytes the system's are no longer trusted by default. A server also names the
    authorities of the file to clients that it asks for a certificate. The file is read once by
    a process, for however many contexts, as long as it does not change.

    ctx         ctx handle
    path        text: file of trusted certificates and, where they are to be checked, revocation
                lists
    Returns     0: the file's certificates are trusted
    Errors      bad-handle; bad-argument (`path` is None or not UTF-8); os (the file cannot be
                read); ssl (the file holds no certificate); no-memory
    Threads     any
    Waits       for files only
    Since       0.1.0
    See         SSL_CTX_load_verify_file(3)
    """
    return _nothing(_lib.gasket_ctx_set_ca_file(_handle(ctx), _text(path)))


def ctx_set_ca_directory(ctx: Handle, path: Text) -> None:
    """Adds the certificates of a directory to those that are trusted.

    Its files are looked up one by one by the hash in their names, during the handshake that
    needs them. The system's authorities are no longer trusted by default.

    ctx         ctx handle
    path        text: directory of trusted certificates, one a file, named by `openssl rehash`
    Returns     0: the directory is looked up when a certificate is checked
    Errors      bad-handle; bad-argument (`path` is None or not UTF-8); os (there is no such
                directory, or it cannot be read); ssl; no-memory
    Threads     any
    Waits       for files only
    Since       0.1.0
    See         SSL_CTX_load_verify_dir(3), openssl-rehash(1)
    """
    return _nothing(_lib.gasket_ctx_set_ca_directory(_handle(ctx), _text(path)))


def ctx_set_ca_system(ctx: Handle) -> None:
    """Adds the authorities that the system trusts to those that are trusted.

    A client's context that was given no authority does so by itself. Where OpenSSL was built to
    look depends on who built it; the environment variables SSL_CERT_FILE and SSL_CERT_DIR
    override it.

    ctx         ctx handle
    Returns     0: the system's authorities are trusted
    Errors      bad-handle; ssl (the system's store cannot be read); no-memory
    Threads     any
    Waits       for files only
    Since       0.1.0
    See         SSL_CTX_set_default_verify_paths(3)
    """
    return _nothing(_lib.gasket_ctx_set_ca_system(_handle(ctx)))


def ctx_set_ca_bytes(ctx: Handle, bytes: Bytes) -> None:
    """Adds certificates from memory to those that are trusted.

    It does what ctx_set_ca_file does with a file of those bytes. They are not kept.

    ctx         ctx handle
    bytes       bytes in: trusted certificates, PEM or DER, and perhaps revocation lists
    Returns     0: the certificates are trusted
    Errors      bad-handle; bad-argument (`bytes` is None while `length` is not 0, or `length`
                is out of range); ssl (the bytes hold no certificate); no-memory
    Threads     any
    Waits       never
    Since       0.1.0
    See         X509_STORE_add_cert(3)
    """
    bytes_bytes, bytes_length = _octets(bytes)
    return _nothing(_lib.gasket_ctx_set_ca_bytes(_handle(ctx), bytes_bytes, bytes_length))


def ctx_set_crl(ctx: Handle, check: int, path: Text = None) -> None:
    """Checks peers against revocation lists from a file.

    A certificate that is on a list is refused with verify result 23, and one whose issuer has
    no list among those that were given with verify result 3. Lists are not fetched from the
    network.

    ctx         ctx handle
    check       CRL_NONE, CRL_PEER or CRL_ALL: which certificates are looked up
    path        text or None: file of the lists; None or empty: they are among the trusted
                certificates
    Returns     0
    Errors      bad-handle; bad-argument (`check` is not one of the three, or `path` is not
                UTF-8); os (the file cannot be read); ssl (the file holds no revocation list);
                no-memory
    Threads     any
    Waits       for files only
    Since       0.1.0
    See         X509_VERIFY_PARAM_set_flags(3), RFC 5280 section 5
    """
    return _nothing(_lib.gasket_ctx_set_crl(_handle(ctx), _integer(check), _text(path)))


def ctx_set_crl_bytes(ctx: Handle, check: int, bytes: Bytes) -> None:
    """Checks peers against revocation lists from memory.

    It does what ctx_set_crl does with a file of those bytes. They are not kept.

    ctx         ctx handle
    check       CRL_NONE, CRL_PEER or CRL_ALL: which certificates are looked up
    bytes       bytes in: revocation lists, PEM or DER
    Returns     0
    Errors      bad-handle; bad-argument (`check` is not one of the three, `bytes` is None while
                `length` is not 0, or `length` is out of range); ssl (the bytes hold no
                revocation list); no-memory
    Threads     any
    Waits       never
    Since       0.1.0
    See         X509_STORE_add_crl(3), RFC 5280 section 5
    """
    bytes_bytes, bytes_length = _octets(bytes)
    return _nothing(_lib.gasket_ctx_set_crl_bytes(_handle(ctx), _integer(check), bytes_bytes, bytes_length))


def ctx_set_ciphers(ctx: Handle, list: Text) -> None:
    """Selects the ciphers for TLS 1.2 and older.

    Those of TLS 1.3 are selected by ctx_set_ciphersuites and are not touched.

    ctx         ctx handle
    list        text: OpenSSL's cipher list, such as `ECDHE+AESGCM:!aNULL`
    Returns     0
    Errors      bad-handle; bad-argument (`list` is None or not UTF-8); ssl (the list selects no
                cipher that OpenSSL has); no-memory
    Threads     any
    Waits       never
    Since       0.1.0
    See         SSL_CTX_set_cipher_list(3), openssl-ciphers(1)
    """
    return _nothing(_lib.gasket_ctx_set_ciphers(_handle(ctx), _text(list)))


def ctx_set_ciphersuites(ctx: Handle, list: Text) -> None:
    """Selects the ciphers for TLS 1.3, preferred first.

    ctx         ctx handle
    list        text: names separated by colons, such as `TLS_AES_256_GCM_SHA384`; empty for
                none
    Returns     0
    Errors      bad-handle; bad-argument (`list` is None or not UTF-8); ssl (a name in the list
                is unknown to OpenSSL); no-memory
    Threads     any
    Waits       never
    Since       0.1.0
    See         SSL_CTX_set_ciphersuites(3)
    """
    return _nothing(_lib.gasket_ctx_set_ciphersuites(_handle(ctx), _text(list)))


def ctx_set_alpn(ctx: Handle, protocols: Text) -> None:
    """Names the application protocols that this side speaks.

    A client offers them. A server takes the first of its own that the client offered, and where
    there is none ends the handshake with the alert no_application_protocol (120). stream_alpn
    tells what was agreed.

    ctx         ctx handle
    protocols   text: names separated by commas, preferred first, such as `h2,http/1.1`; empty:
                none
    Returns     0
    Errors      bad-handle; bad-argument (`protocols` is None or not UTF-8, or a name in it is
                empty or longer than 255 bytes); no-memory
    Threads     any
    Waits       never
    Since       0.1.0
    See         SSL_CTX_set_alpn_protos(3), RFC 7301
    """
    return _nothing(_lib.gasket_ctx_set_alpn(_handle(ctx), _text(protocols)))


def ctx_set_server_cipher_order(ctx: Handle, on: int) -> None:
    """Says whose order of preference chooses the cipher.

    It is the client's to begin with. Only a server's setting has any effect.

    ctx         ctx handle
    on          0 or 1: 1: the server's order decides; 0: the client's
    Returns     0
    Errors      bad-handle; bad-argument (`on` is neither 0 nor 1)
    Threads     any
    Waits       never
    Since       0.1.0
    See         SSL_CTX_set_options(3)
    """
    return _nothing(_lib.gasket_ctx_set_server_cipher_order(_handle(ctx), _integer(on)))


def ctx_set_resumption(ctx: Handle, on: int) -> None:
    """Says whether a client resumes earlier sessions.

    It does to begin with. Sessions are kept by context, host, port, verification and
    application protocols, and only those of peers whose certificate was accepted under the same
    settings are used again. stream_session_reused tells whether it happened.

    ctx         ctx handle
    on          0 or 1: 1: sessions are kept and resumed; 0: every handshake is a full one
    Returns     0
    Errors      bad-handle; bad-argument (`on` is neither 0 nor 1)
    Threads     any
    Waits       never
    Since       0.1.0
    See         SSL_CTX_set_session_cache_mode(3), RFC 8446 section 2.2
    """
    return _nothing(_lib.gasket_ctx_set_resumption(_handle(ctx), _integer(on)))


def ctx_add_server_name(ctx: Handle, name: Text, other_ctx: Handle) -> None:
    """Lets a server show another certificate to clients that ask for another name.

    A client that names `name` is served with the certificate, key and verification of
    `other_ctx`; one that names something else, or nothing, with those of `ctx`. An exact name
    goes before one with a star, and of two that are the same the later one counts. The other
    context is kept as long as this one; naming `ctx` itself makes an exception from a star.

    ctx         ctx handle: a server's context, the one that streams are made of
    name        text: host name, or `*.example.com` for every name with one more part
    other_ctx   ctx handle, shared: the context that serves that name
    Returns     0
    Errors      bad-handle; bad-argument (`name` is None, empty, not UTF-8 or longer than 255
                bytes, or the contexts would form a circle); no-memory
    Threads     any
    Waits       never
    Since       0.1.0
    See         SSL_CTX_set_tlsext_servername_callback(3), RFC 6066 section 3
    """
    return _nothing(_lib.gasket_ctx_add_server_name(_handle(ctx), _text(name), _handle(other_ctx)))


def ctx_set_ticket_keys(ctx: Handle, keys: Bytes) -> None:
    """Sets the keys that a server's session tickets are sealed with.

    By itself each context has random ones. Servers in several processes that shall resume each
    other's sessions need the same; a child that was forked has its parent's. The first 16 bytes
    are the keys' name, by which the servers know their tickets: other keys, another name.

    ctx         ctx handle
    keys        bytes in: name, HMAC key and AES key of the tickets
    Returns     0
    Errors      bad-handle; bad-argument (`keys` is None, or `length` is not 80); ssl
    Threads     any
    Waits       never
    Since       0.1.0
    See         SSL_CTX_set_tlsext_ticket_key_cb(3), RFC 5077
    """
    keys_bytes, keys_length = _octets(keys)
    return _nothing(_lib.gasket_ctx_set_ticket_keys(_handle(ctx), keys_bytes, keys_length))


def ctx_add_psk(ctx: Handle, identity: Text, key: Bytes) -> None:
    """Gives a context a pre-shared key.

    A client offers the first one that it was given, a server finds the key of the identity that
    its client names. A peer that proves to know the key needs no certificate, but a client that
    verifies has still to be told the name of its peer, if only by "". In TLS 1.3 the key goes
    with TLS_AES_128_GCM_SHA256; in TLS 1.2 a cipher for pre-shared keys has to be allowed.

    ctx         ctx handle
    identity    text: the name of the key, 1 to 128 bytes
    key         bytes in: the key; a copy is kept, and wiped with the context
    Returns     0
    Errors      bad-handle; bad-argument (`identity` is empty, too long or no UTF-8, `key` is
                None, or `length` is out of range); no-memory
    Threads     any
    Waits       never
    Since       0.1.0
    See         SSL_CTX_set_psk_client_callback(3), SSL_CTX_set_psk_server_callback(3), RFC
                4279, RFC 8446 section 4.2.11
    """
    key_bytes, key_length = _octets(key)
    return _nothing(_lib.gasket_ctx_add_psk(_handle(ctx), _text(identity), key_bytes, key_length))


def stream_new_fd(ctx: Handle, fd: int, side: int) -> Object:
    """Makes a stream over a socket that the caller has connected.

    The descriptor remains the caller's: it must stay open while the stream is in use, is not
    closed with it, and its flags are not changed. A client has to be given the name of its peer
    by stream_set_verify_host, or its handshake is refused.

    ctx         ctx handle, shared: the context; the stream keeps it
    fd          descriptor, lent: a connected stream socket, blocking or not
    side        CLIENT or SERVER
    Returns     new stream handle
    Errors      bad-handle; bad-argument (`side` is neither client nor server or not one that
                `ctx` is for, or `fd` is no stream socket); os (`fd` is not open); ssl (the
                system's trusted certificates cannot be read); no-memory
    Threads     any
    Waits       for files only
    Since       0.1.0
    See         SSL_new(3)
    """
    return _new(_lib.gasket_stream_new_fd(_handle(ctx), _integer(fd), _integer(side)), "stream")


def stream_new_memory(ctx: Handle, side: int) -> Object:
    """Makes a stream whose encrypted bytes the caller carries.

    It is for programs that have an event loop or I/O of their own. What came from the peer goes
    in by stream_feed, what is for the peer comes out by stream_drain. Calls with a time of 0
    answer WANT_READ when the stream needs to be fed, and WANT_WRITE when it needs to be drained
    first.

    ctx         ctx handle, shared: the context; the stream keeps it
    side        CLIENT or SERVER
    Returns     new stream handle
    Errors      bad-handle; bad-argument (`side` is neither client nor server or not one that
                `ctx` is for); ssl (the system's trusted certificates cannot be read); no-memory
    Threads     any
    Waits       for files only
    Since       0.1.0
    See         SSL_new(3), BIO_s_mem(3)
    """
    return _new(_lib.gasket_stream_new_memory(_handle(ctx), _integer(side)), "stream")


def stream_connect(ctx: Handle, host: Text, port: int) -> Object:
    """Makes a client's stream to a host and begins to connect it.

    It returns at once. Finding the address and connecting go on in stream_wait, in the
    handshake and in reads and writes, which is also where their failures show (kinds resolve
    and os). Every address that the name has is tried. The name is sent to the server and is the
    one that its certificate is checked for; an address is checked as an address and is not
    sent.

    ctx         ctx handle, shared: a context for clients; the stream keeps it
    host        text: host name, or an IPv4 or IPv6 address
    port        1 to 65535: TCP port
    Returns     new stream handle: the stream; its descriptor is Gasket's
    Errors      bad-handle; bad-argument (`host` is None, empty, longer than 255 bytes or not
                ASCII, `port` is out of range, or `ctx` is for servers); ssl (the system's
                trusted certificates cannot be read); os (no thread or descriptor to find the
                address with); no-memory
    Threads     any
    Waits       for files only
    Since       0.1.0
    See         connect(2), getaddrinfo(3), RFC 6066 section 3
    """
    return _new(_lib.gasket_stream_connect(_handle(ctx), _text(host), _integer(port)), "stream")


def stream_handshake(stream: Handle, timeout_ms: int) -> int:
    """Does the handshake: agrees on version and ciphers, and checks certificates.

    The first read or write does it by itself. Call it to see its outcome before anything is
    sent, or to give it a time of its own. Under TLS 1.3 a client's handshake is done before the
    server has judged the client's certificate; a refusal shows in a later read.

    stream      stream handle
    timeout_ms  milliseconds, 0 never, -1 for ever: how long to wait
    Returns     0: done, now or earlier
    States      WANT_READ, WANT_WRITE, TIMEOUT, INTERRUPTED, WANT_ANSWER
    Errors      bad-handle; bad-argument (`timeout_ms` is below -1); state (a verifying client
                was not told whom the certificate must be for, or the stream is closed); verify
                (the peer's certificate was refused, or is missing; the verify result says why);
                ssl (no agreement with the peer, or what it sent is not TLS); closed (the
                connection was cut); resolve (the host name has no address); os (connecting,
                receiving or sending failed); no-memory
    Threads     any; one does it, others that call at the same time wait for it
    Waits       up to `timeout_ms`
    Since       0.1.0
    See         SSL_do_handshake(3), RFC 8446 section 4
    """
    return _number(_lib.gasket_stream_handshake(_handle(stream), _integer(timeout_ms)))


def stream_read(stream: Handle, buffer: Room, timeout_ms: int) -> int:
    """Reads what the peer has sent.

    It waits for one byte at least and then gives what is there, up to the room. WANT_READ is
    answered only when nothing that has arrived can be decrypted. 0 is answered again at every
    further call. Does the handshake where that has not been done, and sends what is still
    waiting to be sent when the protocol needs it.

    stream      stream handle
    buffer      bytes out: where the bytes go
    timeout_ms  milliseconds, 0 never, -1 for ever: how long to wait for the first byte
    Returns     how many bytes were read; 0: the peer has ended the stream properly
    States      WANT_READ, WANT_WRITE, TIMEOUT, INTERRUPTED, WANT_ANSWER
    Errors      bad-handle; bad-argument (`buffer` is None, `length` is out of range, or
                `timeout_ms` is below -1); state (the stream is closed or detached); closed (the
                connection was cut without the TLS farewell); ssl; verify; os; resolve;
                no-memory
    Threads     any; one may read while another writes
    Waits       up to `timeout_ms`
    Since       0.1.0
    See         SSL_read(3), RFC 8446 section 6.1
    """
    buffer_bytes, buffer_length = _room(buffer)
    return _number(_lib.gasket_stream_read(_handle(stream), buffer_bytes, buffer_length, _integer(timeout_ms)))


def stream_write(stream: Handle, buffer: Bytes, timeout_ms: int) -> int:
    """Writes to the peer.

    Bytes that were accepted are Gasket's: they need not be given again, and those that are not
    yet sent go out with later calls. A state is answered only when none was accepted. The call
    sends before it returns unless the time runs out, or stream_set_buffering has said to
    gather. A peer that is gone is an error record; no SIGPIPE is raised. Does the handshake
    where that has not been done.

    stream      stream handle
    buffer      bytes in: the bytes
    timeout_ms  milliseconds, 0 never, -1 for ever: how long to wait
    Returns     how many bytes were accepted, perhaps fewer than `length`
    States      WANT_READ, WANT_WRITE, TIMEOUT, INTERRUPTED, WANT_ANSWER
    Errors      bad-handle; bad-argument (`buffer` is None while `length` is not 0, `length` is
                out of range, or `timeout_ms` is below -1); state (the stream is closed, shut
                down or detached); closed (the connection was cut); ssl; verify; os; resolve;
                no-memory
    Threads     any; one may write while another reads
    Waits       up to `timeout_ms`
    Since       0.1.0
    See         SSL_write(3)
    """
    buffer_bytes, buffer_length = _octets(buffer)
    return _number(_lib.gasket_stream_write(_handle(stream), buffer_bytes, buffer_length, _integer(timeout_ms)))


def stream_flush(stream: Handle, timeout_ms: int) -> int:
    """Sends everything that was accepted and is still waiting, gathered bytes included.

    stream      stream handle
    timeout_ms  milliseconds, 0 never, -1 for ever: how long to wait
    Returns     0: all that was accepted has been given to the system; of a memory stream,
                drained
    States      WANT_READ, WANT_WRITE, TIMEOUT, INTERRUPTED, WANT_ANSWER
    Errors      bad-handle; bad-argument (`timeout_ms` is below -1); state (the stream is closed
                or detached); closed (the connection was cut); ssl; verify; os; resolve;
                no-memory
    Threads     any
    Waits       up to `timeout_ms`
    Since       0.1.0
    """
    return _number(_lib.gasket_stream_flush(_handle(stream), _integer(timeout_ms)))


def stream_pending(stream: Handle) -> int:
    """Counts the decrypted bytes that are there to be read.

    A program that waits for the socket itself must ask first: what has been received already
    does not make the socket readable again. Once the stream has failed, it answers what reads
    do.

    stream      stream handle
    Returns     bytes that a read would give without the network
    Errors      bad-handle; state (the stream is closed or detached); closed; ssl; verify; os;
                resolve
    Threads     any
    Waits       never
    Since       0.1.0
    See         SSL_pending(3)
    """
    return _number(_lib.gasket_stream_pending(_handle(stream)))


def stream_set_buffering(stream: Handle, bytes: int) -> None:
    """Gathers small writes into large ones.

    To begin with every write is sent at once. With buffering, bytes are encrypted and sent when
    so many are there, or at stream_flush, shutdown or close, or when the number gets less. That
    costs far less for programs that write piece by piece, and less for those that write much:
    with 65536, four full records go in one call of the system. They must not forget to flush
    before they wait for an answer.

    stream      stream handle
    bytes       0 to 65536: how many bytes to gather; 0: send each write at once
    Returns     0
    Errors      bad-handle; bad-argument (`bytes` is out of range); state (more than that is
                waiting already, or the stream is closed); closed; ssl; verify; os; resolve
    Threads     any
    Waits       never
    Since       0.1.0
    """
    return _nothing(_lib.gasket_stream_set_buffering(_handle(stream), _integer(bytes)))


def stream_wait(stream: Handle, state: int, timeout_ms: int) -> int:
    """Waits until a call that answered WANT_READ or WANT_WRITE can go on.

    It is for programs that call with a time of 0 and wait in a place of their own. It also
    carries connecting on, and sends what is waiting to be sent. With a time of 0 it answers
    `state` where that is not there yet.

    stream      stream handle
    state       WANT_READ or WANT_WRITE: the state that a call answered
    timeout_ms  milliseconds, 0 never, -1 for ever: how long to wait
    Returns     0: what the state asked for is there: make the call again
    States      WANT_READ, WANT_WRITE, TIMEOUT, INTERRUPTED
    Errors      bad-handle; bad-argument (`state` is neither of the two, or `timeout_ms` is
                below -1); state (the stream is closed or detached); resolve; os; closed; ssl;
                verify; no-memory
    Threads     any
    Waits       up to `timeout_ms`
    Since       0.1.0
    See         poll(2)
    """
    return _number(_lib.gasket_stream_wait(_handle(stream), _integer(state), _integer(timeout_ms)))


def stream_shutdown(stream: Handle, timeout_ms: int) -> int:
    """Ends this side's half of the stream.

    Sends what is waiting, then the TLS farewell (close_notify). Nothing can be written
    afterwards; reading goes on until the peer has ended its half too. The peer's farewell is
    not waited for.

    stream      stream handle
    timeout_ms  milliseconds, 0 never, -1 for ever: how long to wait
    Returns     1: the peer's farewell was received already; 0: not yet
    States      WANT_READ, WANT_WRITE, TIMEOUT, INTERRUPTED
    Errors      bad-handle; bad-argument (`timeout_ms` is below -1); state (the stream is closed
                or detached); closed (the connection was cut); ssl; verify; os; resolve;
                no-memory
    Threads     any
    Waits       up to `timeout_ms`
    Since       0.1.0
    See         SSL_shutdown(3), RFC 8446 section 6.1
    """
    return _number(_lib.gasket_stream_shutdown(_handle(stream), _integer(timeout_ms)))


def stream_linger(stream: Handle, timeout_ms: int) -> int:
    """Does what stream_close does before it closes.

    Sends what is waiting and the TLS farewell, as stream_shutdown. Then a client that has
    written on TLS 1.3 and heard nothing since the handshake waits until the server has said its
    first word, which is its session tickets, or 5 s are over, and further until it ends or 300
    ms are over: at a closed socket they would have the system throw away what it has not sent
    yet. It is for callers that wait in a way of their own; stream_close with a time of 0
    follows.

    stream      stream handle
    timeout_ms  milliseconds, 0 never, -1 for ever: how long to wait
    Returns     0: it may be closed with a time of 0
    States      WANT_READ, WANT_WRITE, TIMEOUT, INTERRUPTED
    Errors      bad-handle; bad-argument (`timeout_ms` is below -1); state (the stream is closed
                or detached); closed (the connection was cut); ssl; verify; os; resolve;
                no-memory
    Threads     any
    Waits       up to `timeout_ms`
    Since       0.1.0
    See         SSL_shutdown(3), RFC 8446 section 4.6.1
    """
    return _number(_lib.gasket_stream_linger(_handle(stream), _integer(timeout_ms)))


def stream_close(stream: Handle, timeout_ms: int) -> int:
    """Closes the stream.

    Sends what is waiting and the TLS farewell, without waiting for the peer's, lingers as
    stream_linger does, and closes the descriptor if it is Gasket's. Failures on the way end in
    a closed stream too. TIMEOUT: closed, but what was still unsent is lost. INTERRUPTED: not
    closed yet, call again. With a time of 0 nothing is waited for and unsent bytes are lost.
    The handle stays and has to be freed; every later call that reads or writes is a record of
    kind state.

    stream      stream handle
    timeout_ms  milliseconds, 0 never, -1 for ever: how long all of that may take; 0: what goes
                at once
    Returns     0: closed, now or earlier
    States      TIMEOUT, INTERRUPTED
    Errors      bad-handle; bad-argument (`timeout_ms` is below -1)
    Threads     any; others that are in a call on the stream return with a record of kind state
    Waits       up to `timeout_ms`
    Since       0.1.0
    See         SSL_shutdown(3), RFC 8446 section 6.1
    """
    return _number(_lib.gasket_stream_close(_handle(stream), _integer(timeout_ms)))


def stream_detach(stream: Handle, timeout_ms: int) -> int:
    """Ends TLS on a connection that goes on without it.

    Sends what is waiting and the farewell, and waits for the peer's. Then the socket belongs to
    the caller, whoever opened it, and the stream is closed. Bytes that came behind the peer's
    farewell stay in the socket, unless that farewell came before this call: then they were
    perhaps received already, and stream_leftover has them.

    stream      stream handle: a stream over a descriptor
    timeout_ms  milliseconds, 0 never, -1 for ever: how long to wait
    Returns     the caller's descriptor: the socket, which is the caller's from now on
    States      WANT_READ, WANT_WRITE, TIMEOUT, INTERRUPTED
    Errors      bad-handle; bad-argument (`timeout_ms` is below -1); state (decrypted bytes are
                still unread (read them and call again), the stream has no descriptor, or it is
                closed); closed (the connection was cut); ssl; os; no-memory
    Threads     any
    Waits       up to `timeout_ms`
    Since       0.1.0
    See         SSL_shutdown(3)
    """
    return _number(_lib.gasket_stream_detach(_handle(stream), _integer(timeout_ms)))


def stream_leftover(stream: Handle, buffer: Room) -> int:
    """Takes plain bytes that were received behind the peer's farewell.

    Gasket reads from the socket in large pieces, so the beginning of what follows TLS may be
    among them. Each byte is given once.

    stream      stream handle: a stream whose peer has ended it, detached or not
    buffer      bytes out: where the bytes go
    Returns     how many bytes were copied; 0: there are none, or no more
    Errors      bad-handle; bad-argument (`buffer` is None while `length` is not 0, or `length`
                is out of range); state (the peer's farewell has not been read yet)
    Threads     any
    Waits       never
    Since       0.1.0
    """
    buffer_bytes, buffer_length = _room(buffer)
    return _number(_lib.gasket_stream_leftover(_handle(stream), buffer_bytes, buffer_length))


def stream_prime(stream: Handle, bytes: Bytes) -> None:
    """Gives the stream bytes that the program has already read from the socket.

    When plain text turns into TLS on one connection, a program that reads with a buffer may
    hold the beginning of the handshake in it.

    stream      stream handle: a stream whose handshake has not begun
    bytes       bytes in: encrypted bytes from the peer
    Returns     0: they will be read before anything else
    Errors      bad-handle; bad-argument (`bytes` is None while `length` is not 0, or more than
                262144 bytes were given together); state (the handshake has begun, or the stream
                is closed); no-memory
    Threads     any
    Waits       never
    Since       0.1.0
    """
    bytes_bytes, bytes_length = _octets(bytes)
    return _nothing(_lib.gasket_stream_prime(_handle(stream), bytes_bytes, bytes_length))


def stream_feed(stream: Handle, bytes: Bytes) -> int:
    """Gives a memory stream what came from its peer, in pieces of any size.

    Nothing is decrypted yet; call handshake, read or what else was answered with WANT_READ
    again. It holds 262144 bytes; a full stream takes more after it was read from.

    stream      stream handle: a memory stream
    bytes       bytes in: encrypted bytes from the peer
    Returns     how many bytes were taken; fewer than `length` when the stream is full
    Errors      bad-handle; bad-argument (`bytes` is None while `length` is not 0, or `length`
                is out of range); state (not a memory stream, closed, or after stream_feed_end);
                closed; ssl; verify; no-memory
    Threads     any
    Waits       never
    Since       0.1.0
    See         BIO_write(3)
    """
    bytes_bytes, bytes_length = _octets(bytes)
    return _number(_lib.gasket_stream_feed(_handle(stream), bytes_bytes, bytes_length))


def stream_feed_end(stream: Handle) -> None:
    """Tells a memory stream that its peer's bytes have ended.

    When everything fed before has been read, and there was no TLS farewell at its end, the next
    read finds the connection cut.

    stream      stream handle: a memory stream
    Returns     0: no more bytes will come
    Errors      bad-handle; state (not a memory stream, or closed); closed; ssl; verify
    Threads     any
    Waits       never
    Since       0.1.0
    """
    return _nothing(_lib.gasket_stream_feed_end(_handle(stream)))


def stream_drain(stream: Handle, buffer: Room) -> int:
    """Takes from a memory stream what is for its peer.

    Call it after every call on the stream, and carry all of it. The last bytes, the farewell or
    an alert among them, can still be had when the stream is closed.

    stream      stream handle: a memory stream
    buffer      bytes out: where the bytes go
    Returns     how many bytes were given; 0: there are none now
    Errors      bad-handle; bad-argument (`buffer` is None while `length` is not 0, or `length`
                is out of range); state (not a memory stream)
    Threads     any
    Waits       never
    Since       0.1.0
    See         BIO_read(3)
    """
    buffer_bytes, buffer_length = _room(buffer)
    return _number(_lib.gasket_stream_drain(_handle(stream), buffer_bytes, buffer_length))


def stream_set_plain(stream: Handle) -> None:
    """Has a stream carry bytes as they are, until stream_start_tls.

    Reading, writing, shutdown and close are then TCP's: the end of file is TCP's, and nothing
    is encrypted or verified. For protocols that begin in plain text (STARTTLS), and for what is
    plain altogether.

    stream      stream handle
    Returns     0
    Errors      bad-handle; state (the handshake has begun, or the stream is closed); closed;
                ssl; verify; os; resolve
    Threads     any
    Waits       never
    Since       0.1.0
    """
    return _nothing(_lib.gasket_stream_set_plain(_handle(stream)))


def stream_start_tls(stream: Handle) -> None:
    """Goes on with TLS on a plain stream.

    The handshake comes next, with the next call or in the loop. What was received and not yet
    read belongs to it: read all that is plain before, and nothing that a peer may have put
    behind it unasked is taken for the program's own. What is queued for sending goes first.

    stream      stream handle
    Returns     0
    Errors      bad-handle; state (the stream is not plain, plain bytes are gathered, or one
                side has ended it); closed; ssl; verify; os; resolve
    Threads     any
    Waits       never
    Since       0.1.0
    """
    return _nothing(_lib.gasket_stream_start_tls(_handle(stream)))


def stream_set_local_address(stream: Handle, host: Text, port: int) -> None:
    """Says where a stream connects from.

    Addresses of its peer that are of another family are not tried. What the system does not let
    it have is a failure to connect, of kind os.

    stream      stream handle: a stream that connects and has not begun to
    host        text: an address of this machine, in numbers; `0.0.0.0` or `::`: any of that
                family
    port        port: 0: any
    Returns     0
    Errors      bad-handle; bad-argument (`host` is None or no address, or `port` is out of
                range); state (it has begun to connect, or has never had to, or is closed)
    Threads     any
    Waits       never
    Since       0.1.0
    See         bind(2)
    """
    return _nothing(_lib.gasket_stream_set_local_address(_handle(stream), _text(host), _integer(port)))


def stream_set_server_name(stream: Handle, host: Text) -> None:
    """Sets the host name that a client asks the server for.

    A server that has several certificates chooses by it. stream_connect has set it already. It
    has nothing to do with whom the certificate is checked for. An address is not sent.

    stream      stream handle: a client's stream
    host        text: the name to ask for; empty: none
    Returns     0
    Errors      bad-handle; bad-argument (`host` is None, longer than 255 bytes or not ASCII);
                state (the handshake has begun, or the stream is a server's); no-memory
    Threads     any
    Waits       never
    Since       0.1.0
    See         SSL_set_tlsext_host_name(3), RFC 6066 section 3
    """
    return _nothing(_lib.gasket_stream_set_server_name(_handle(stream), _text(host)))


def stream_set_verify_host(stream: Handle, host: Text) -> None:
    """Says whom the peer's certificate must have been issued for.

    A client that verifies its peer must be told, by this function or by stream_connect; its
    handshake is refused otherwise. The empty text says that the chain alone is checked, whoever
    shows it. Another name is refused with verify result 62, another address with 64. A name in
    another script than Latin is given as its A-label (xn--...).

    stream      stream handle: a client's stream
    host        text: the name or address that the certificate must be for; empty: any
    Returns     0
    Errors      bad-handle; bad-argument (`host` is None, longer than 255 bytes or not ASCII);
                state (the handshake has begun, or the stream is a server's); no-memory
    Threads     any
    Waits       never
    Since       0.1.0
    See         X509_VERIFY_PARAM_set1_host(3), RFC 6125
    """
    return _nothing(_lib.gasket_stream_set_verify_host(_handle(stream), _text(host)))


def stream_set_method(stream: Handle, method: Text) -> None:
    """Selects the protocol versions of one stream, instead of its context's.

    stream      stream handle
    method      text: protocol versions, as ctx_new takes them
    Returns     0
    Errors      bad-handle; bad-argument (`method` is None or names no version); unsupported
                (the OpenSSL that is loaded cannot do a version that was named); state (the
                handshake has begun)
    Threads     any
    Waits       never
    Since       0.1.0
    See         SSL_set_min_proto_version(3)
    """
    return _nothing(_lib.gasket_stream_set_method(_handle(stream), _text(method)))


def stream_set_ciphers(stream: Handle, list: Text) -> None:
    """Selects the ciphers of one stream for TLS 1.2 and older, instead of its context's.

    stream      stream handle
    list        text: OpenSSL's cipher list, such as `ECDHE+AESGCM:!aNULL`
    Returns     0
    Errors      bad-handle; bad-argument (`list` is None or not UTF-8); ssl (the list selects no
                cipher that OpenSSL has); state (the handshake has begun)
    Threads     any
    Waits       never
    Since       0.1.0
    See         SSL_set_cipher_list(3), openssl-ciphers(1)
    """
    return _nothing(_lib.gasket_stream_set_ciphers(_handle(stream), _text(list)))


def stream_set_ciphersuites(stream: Handle, list: Text) -> None:
    """Selects the ciphers of one stream for TLS 1.3, instead of its context's.

    stream      stream handle
    list        text: names separated by colons, such as `TLS_AES_256_GCM_SHA384`; empty for
                none
    Returns     0
    Errors      bad-handle; bad-argument (`list` is None or not UTF-8); ssl (a name in the list
                is unknown to OpenSSL); state (the handshake has begun)
    Threads     any
    Waits       never
    Since       0.1.0
    See         SSL_set_ciphersuites(3)
    """
    return _nothing(_lib.gasket_stream_set_ciphersuites(_handle(stream), _text(list)))


def stream_set_verify(stream: Handle, mode: int) -> None:
    """Says what one stream asks of its peer's certificate, instead of its context.

    stream      stream handle
    mode        VERIFY_NONE, VERIFY_OPTIONAL or VERIFY_REQUIRED: what is asked of the peer's
                certificate
    Returns     0
    Errors      bad-handle; bad-argument (`mode` is not one of the three); state (the handshake
                has begun); ssl (the system's trusted certificates cannot be read); no-memory
    Threads     any
    Waits       for files only
    Since       0.1.0
    See         SSL_set_verify(3)
    """
    return _nothing(_lib.gasket_stream_set_verify(_handle(stream), _integer(mode)))


def stream_set_max_depth(stream: Handle, depth: int) -> None:
    """Limits the length of the peer's chain on one stream, instead of its context.

    stream      stream handle
    depth       0 to 100: how many authorities may stand between certificate and root
    Returns     0
    Errors      bad-handle; bad-argument (`depth` is out of range); state (the handshake has
                begun)
    Threads     any
    Waits       never
    Since       0.1.0
    See         SSL_set_verify_depth(3)
    """
    return _nothing(_lib.gasket_stream_set_max_depth(_handle(stream), _integer(depth)))


def stream_set_server_cipher_order(stream: Handle, on: int) -> None:
    """Says whose order of preference chooses the cipher on one stream, instead of its context.

    stream      stream handle
    on          0 or 1: 1: the server's order decides; 0: the client's
    Returns     0
    Errors      bad-handle; bad-argument (`on` is neither 0 nor 1); state (the handshake has
                begun)
    Threads     any
    Waits       never
    Since       0.1.0
    See         SSL_set_options(3)
    """
    return _nothing(_lib.gasket_stream_set_server_cipher_order(_handle(stream), _integer(on)))


def stream_set_ignore_unexpected_eof(stream: Handle, on: int) -> None:
    """Says what it means when the peer leaves without the TLS farewell.

    To begin with that is an error of kind closed, since an attacker can cut a connection but
    cannot make the farewell. Protocols that mark the end of their messages themselves may do
    without. With 1 such an end reads as 0. A connection that is cut during the handshake is an
    error always.

    stream      stream handle
    on          0 or 1: 1: a connection that was cut off reads as a clean end
    Returns     0
    Errors      bad-handle; bad-argument (`on` is neither 0 nor 1)
    Threads     any
    Waits       never
    Since       0.1.0
    See         SSL_CTX_set_options(3), RFC 8446 section 6.1
    """
    return _nothing(_lib.gasket_stream_set_ignore_unexpected_eof(_handle(stream), _integer(on)))


def stream_verify_result(stream: Handle) -> int:
    """Tells what the check of the peer's certificate has found.

    It is filled in by the handshake, also where verification is switched off and the finding
    has no consequence. A peer that showed no certificate counts as 0; stream_peer_certificate
    tells the two apart.

    stream      stream handle
    Returns     0, which is X509_V_OK, or an X509_V_ERR_ value of OpenSSL
    Errors      bad-handle
    Threads     any
    Waits       never
    Since       0.1.0
    See         SSL_get_verify_result(3)
    """
    return _number(_lib.gasket_stream_verify_result(_handle(stream)))


def stream_verify_result_string(stream: Handle) -> str:
    """Tells in words what the check of the peer's certificate has found.

    stream      stream handle
    Returns     borrowed text: OpenSSL's words for the verify result, `ok` for 0
    Errors      None for bad-handle
    Threads     any
    Waits       never
    Since       0.1.0
    See         X509_verify_cert_error_string(3)
    """
    return _string_of(_lib.gasket_stream_verify_result_string(_handle(stream)), stream)


def stream_protocol(stream: Handle) -> str:
    """Tells which version of the protocol was agreed on.

    stream      stream handle
    Returns     borrowed text: the version, such as `TLSv1.3`; empty before the handshake
    Errors      None for bad-handle
    Threads     any
    Waits       never
    Since       0.1.0
    See         SSL_get_version(3)
    """
    return _string_of(_lib.gasket_stream_protocol(_handle(stream)), stream)


def stream_cipher(stream: Handle) -> str:
    """Tells which cipher was agreed on.

    stream      stream handle
    Returns     borrowed text: OpenSSL's name, such as `TLS_AES_256_GCM_SHA384`; empty before
                the handshake
    Errors      None for bad-handle
    Threads     any
    Waits       never
    Since       0.1.0
    See         SSL_get_current_cipher(3), SSL_CIPHER_get_name(3)
    """
    return _string_of(_lib.gasket_stream_cipher(_handle(stream)), stream)


def stream_alpn(stream: Handle) -> str:
    """Tells which application protocol was agreed on (ctx_set_alpn).

    stream      stream handle
    Returns     borrowed text: the protocol, such as `h2`; empty where none was agreed on
    Errors      None for bad-handle
    Threads     any
    Waits       never
    Since       0.1.0
    See         SSL_get0_alpn_selected(3), RFC 7301
    """
    return _string_of(_lib.gasket_stream_alpn(_handle(stream)), stream)


def stream_server_name(stream: Handle) -> str:
    """Gives the host name that the client asks the server for.

    On a client's stream it is the one that is sent, on a server's the one that was received.

    stream      stream handle
    Returns     borrowed text: the host name; empty where there is none
    Errors      None for bad-handle
    Threads     any
    Waits       never
    Since       0.1.0
    See         SSL_get_servername(3), RFC 6066 section 3
    """
    return _string_of(_lib.gasket_stream_server_name(_handle(stream)), stream)


def stream_peer(stream: Handle) -> str:
    """Names the other side, as error messages do.

    It is the host and port that were connected to, or else the address of the socket's other
    end.

    stream      stream handle
    Returns     borrowed text: such as `example.com:443` or `[::1]:443`; empty where nobody is
                known
    Errors      None for bad-handle
    Threads     any
    Waits       never
    Since       0.1.0
    See         getpeername(2)
    """
    return _string_of(_lib.gasket_stream_peer(_handle(stream)), stream)


def stream_peer_certificate(stream: Handle) -> Optional[Object]:
    """Gives the certificate that the peer has shown.

    Before the handshake there is none. That it was shown does not mean that it was accepted.

    stream      stream handle
    Returns     new certificate handle: the certificate; 0: the peer has shown none
    Errors      bad-handle; ssl (the certificate is malformed); no-memory
    Threads     any
    Waits       never
    Since       0.1.0
    See         SSL_get1_peer_certificate(3)
    """
    return _new(_lib.gasket_stream_peer_certificate(_handle(stream)), "X509")


def stream_session_reused(stream: Handle) -> int:
    """Tells whether the handshake resumed an earlier session (ctx_set_resumption).

    stream      stream handle
    Returns     1: the handshake resumed an earlier session
    Errors      bad-handle
    Threads     any
    Waits       never
    Since       0.1.0
    See         SSL_session_reused(3)
    """
    return _number(_lib.gasket_stream_session_reused(_handle(stream)))


def stream_fd(stream: Handle) -> int:
    """Gives the descriptor, for a program that waits in its own event loop.

    Which event to wait for is what a call with a time of 0 answered. Ask stream_pending first,
    since received bytes may be waiting inside. The number may change while a stream is still
    connecting.

    stream      stream handle
    Returns     borrowed descriptor
    Errors      bad-handle; state (it has none: a memory stream, one that still looks for its
                address, or a closed one)
    Threads     any
    Waits       never
    Since       0.1.0
    """
    return _number(_lib.gasket_stream_fd(_handle(stream)))


def stream_ctx(stream: Handle) -> Object:
    """Gives the context of a stream, by a handle that lives as long as the stream.

    retain makes one of it that is the caller's own.

    stream      stream handle
    Returns     borrowed ctx handle: the context that the stream was made of
    Errors      bad-handle
    Threads     any
    Waits       never
    Since       0.1.0
    """
    return _borrowed(_lib.gasket_stream_ctx(_handle(stream)), "SSL_CTX", stream)


def stream_ssl(stream: Handle) -> Object:
    """Gives a handle for OpenSSL's own object under a stream. It lives as long as the stream.

    stream      stream handle
    Returns     borrowed ssl handle: OpenSSL's object under the stream
    Errors      bad-handle
    Threads     any
    Waits       never
    Since       0.1.0
    See         SSL_new(3)
    """
    return _borrowed(_lib.gasket_stream_ssl(_handle(stream)), "SSL", stream)


def stream_side(stream: Handle) -> int:
    """Tells which end of the connection a stream is.

    stream      stream handle
    Returns     CLIENT or SERVER
    Errors      bad-handle
    Threads     any
    Waits       never
    Since       0.1.0
    """
    return _number(_lib.gasket_stream_side(_handle(stream)))


def stream_queued(stream: Handle) -> int:
    """Tells how much of what was written is not yet sent.

    It is bounded: stream_write takes no more where the peer takes nothing.

    stream      stream handle
    Returns     bytes, encrypted ones and those that are gathered
    Errors      bad-handle
    Threads     any
    Waits       never
    Since       0.1.0
    """
    return _number(_lib.gasket_stream_queued(_handle(stream)))


def ctx_set_question(ctx: Handle, question: int, on: int) -> None:
    """Has the handshakes of a context's streams pause for a question, or not any more.

    ctx         ctx handle
    question    QUESTION_CLIENT_HELLO, QUESTION_CERTIFICATE or QUESTION_VERIFY
    on          0 or 1: whether streams made from now on ask it
    Returns     0
    Errors      bad-handle; bad-argument (`question` is not one of the three, `on` neither 0 nor
                1, or a client's context is to ask for client hellos); unsupported (verification
                is to pause for a server, or under an OpenSSL before 3.0.2)
    Threads     any
    Waits       never
    Since       0.1.0
    See         SSL_CTX_set_client_hello_cb(3), SSL_CTX_set_cert_cb(3), SSL_set_retry_verify(3)
    """
    return _nothing(_lib.gasket_ctx_set_question(_handle(ctx), _integer(question), _integer(on)))


def ctx_set_question_callback(ctx: Handle, callback: Optional[Callable[..., int]], user: int) -> None:
    """Registers a C function that answers the questions of a context's streams.

    It may call stream_answer itself, to name a context; what it returns then has no effect. A
    foreign function that ends by an exception commonly returns 0, which refuses. It must stay
    callable as long as the context or a stream of it is used.

    ctx         ctx handle
    callback    callback or 0: called with the stream's handle, the question and `user`; answers
                1 to accept, anything else to refuse. None: nobody is called
    user        number: passed on to `callback`
    Returns     0
    Errors      bad-handle
    Threads     any; the callback comes on the thread whose call carries the handshake
    Waits       never
    Since       0.1.0
    """
    return _nothing(_lib.gasket_ctx_set_question_callback(_handle(ctx), _callback(callback, 3), _integer(user)))


def stream_question(stream: Handle) -> int:
    """Tells which question the handshake waits to have answered.

    stream      stream handle
    Returns     QUESTION_CLIENT_HELLO and so on, or 0: nothing is asked
    Errors      bad-handle; state (the stream's lock was lost)
    Threads     any
    Waits       never
    Since       0.1.0
    """
    return _number(_lib.gasket_stream_question(_handle(stream)))


def stream_question_alpn(stream: Handle) -> str:
    """Tells which application protocols a client offers, for QUESTION_CLIENT_HELLO.

    stream      stream handle
    Returns     borrowed text: the protocols, comma-separated, the preferred first; "": none, or
                no hello yet
    Errors      None for bad-handle
    Threads     any
    Waits       never
    Since       0.1.0
    See         RFC 7301
    """
    return _string_of(_lib.gasket_stream_question_alpn(_handle(stream)), stream)


def stream_question_certificate(stream: Handle) -> Optional[Object]:
    """Gives the certificate that QUESTION_VERIFY is about.

    stream      stream handle
    Returns     new certificate handle: the peer's certificate; 0: there is no such question
    Errors      bad-handle; no-memory; state (the stream's lock was lost)
    Threads     any
    Waits       never
    Since       0.1.0
    """
    return _new(_lib.gasket_stream_question_certificate(_handle(stream)), "X509")


def stream_question_verify_result(stream: Handle) -> int:
    """Tells what OpenSSL found about the certificate that QUESTION_VERIFY is about.

    stream      stream handle
    Returns     X509_V_OK, which is 0, or one of X509_V_ERR_; 0 where there is no such question
    Errors      bad-handle; state (the stream's lock was lost)
    Threads     any
    Waits       never
    Since       0.1.0
    See         X509_STORE_CTX_get_error(3)
    """
    return _number(_lib.gasket_stream_question_verify_result(_handle(stream)))


def stream_answer(stream: Handle, accept: int, ctx: Handle) -> None:
    """Answers the question that the handshake waits for.

    Then the call that answered WANT_ANSWER is to be made again. A certificate that is taken in
    spite of OpenSSL's verdict leaves that verdict in stream_verify_result; one that is refused
    in spite of it fails with X509_V_ERR_APPLICATION_VERIFICATION.

    stream      stream handle
    accept      0 or 1: 1: the handshake goes on; 0: it fails with an alert to the peer
    ctx         ctx handle or 0, shared: the context to go on with, or whose certificate to
                present; 0: as the stream's own says
    Returns     0
    Errors      bad-handle; bad-argument (`accept` is neither 0 nor 1, or `ctx` is given to
                QUESTION_VERIFY); state (there is no question to answer, or the stream is
                closed); ssl; verify; closed; os; resolve; no-memory
    Threads     any
    Waits       never
    Since       0.1.0
    See         SSL_set_SSL_CTX(3), SSL_use_cert_and_key(3)
    """
    return _nothing(_lib.gasket_stream_answer(_handle(stream), _integer(accept), _handle(ctx)))


def certificate_new_bytes(bytes: Bytes) -> Object:
    """Reads a certificate.

    Of several the first is taken. The bytes are not kept.

    bytes       bytes in: a certificate, PEM or DER
    Returns     new certificate handle
    Errors      bad-argument (`bytes` is None while `length` is not 0, or `length` is out of
                range); library (OpenSSL cannot be opened); ssl (the bytes are none, or hold no
                certificate that can be read); no-memory
    Threads     any
    Waits       for files only
    Since       0.1.0
    See         PEM_read_bio_X509(3), d2i_X509(3)
    """
    bytes_bytes, bytes_length = _octets(bytes)
    return _new(_lib.gasket_certificate_new_bytes(bytes_bytes, bytes_length), "X509")


def certificate_version(certificate: Handle) -> int:
    """Tells of which version of X.509 a certificate is.

    certificate certificate handle
    Returns     1, 2 or 3
    Errors      bad-handle; ssl (it says that it is of another)
    Threads     any
    Waits       never
    Since       0.1.0
    See         X509_get_version(3), RFC 5280
    """
    return _number(_lib.gasket_certificate_version(_handle(certificate)))


def certificate_subject(certificate: Handle) -> str:
    """Tells whom a certificate was issued to.

    The text is for people to read and in the form of RFC 2253. Do not compare it with a host
    name: stream_set_verify_host does that properly.

    certificate certificate handle
    Returns     borrowed text: the name, such as `CN=example.com,O=Example`
    Errors      None for bad-handle
    Threads     any
    Waits       never
    Since       0.1.0
    See         X509_NAME_print_ex(3), RFC 2253
    """
    return _string_of(_lib.gasket_certificate_subject(_handle(certificate)), certificate)


def certificate_issuer(certificate: Handle) -> str:
    """Tells who issued a certificate, in the form of RFC 2253.

    certificate certificate handle
    Returns     borrowed text: the name, such as `CN=Example Root,O=Example`
    Errors      None for bad-handle
    Threads     any
    Waits       never
    Since       0.1.0
    See         X509_NAME_print_ex(3), RFC 2253
    """
    return _string_of(_lib.gasket_certificate_issuer(_handle(certificate)), certificate)


def certificate_serial(certificate: Handle) -> str:
    """Gives the serial number of a certificate, which is unique for its issuer.

    It is text because it may be of 20 bytes.

    certificate certificate handle
    Returns     borrowed text: hexadecimal digits in capitals, without a prefix
    Errors      None for bad-handle
    Threads     any
    Waits       never
    Since       0.1.0
    See         X509_get_serialNumber(3)
    """
    return _string_of(_lib.gasket_certificate_serial(_handle(certificate)), certificate)


def certificate_pem(certificate: Handle) -> str:
    """Gives the whole certificate as PEM text.

    That is what files hold and what ctx_set_ca_bytes takes.

    certificate certificate handle
    Returns     borrowed text: the certificate between its BEGIN and END lines
    Errors      None for bad-handle
    Threads     any
    Waits       never
    Since       0.1.0
    See         PEM_write_bio_X509(3), RFC 7468
    """
    return _string_of(_lib.gasket_certificate_pem(_handle(certificate)), certificate)


def certificate_not_before(certificate: Handle) -> int:
    """Tells from when on a certificate is valid.

    certificate certificate handle
    Returns     seconds since the beginning of 1970, UTC; negative before it
    Errors      bad-handle; ssl (the certificate's time is malformed)
    Threads     any
    Waits       never
    Since       0.1.0
    See         X509_get0_notBefore(3)
    """
    return _number(_lib.gasket_certificate_not_before(_handle(certificate)))


def certificate_not_after(certificate: Handle) -> int:
    """Tells until when a certificate is valid.

    certificate certificate handle
    Returns     seconds since the beginning of 1970, UTC; negative before it
    Errors      bad-handle; ssl (the certificate's time is malformed)
    Threads     any
    Waits       never
    Since       0.1.0
    See         X509_get0_notAfter(3)
    """
    return _number(_lib.gasket_certificate_not_after(_handle(certificate)))


def certificate_name_count(certificate: Handle, which: int) -> int:
    """Tells how many parts a name has.

    They are in the certificate's order, and what is there twice is given twice.

    certificate certificate handle
    which       NAME_SUBJECT, NAME_ISSUER or NAME_ALTERNATIVE: which name
    Returns     how many parts it has; 0: there is none
    Errors      bad-handle; bad-argument (`which` is not one of the three); ssl (the alternative
                names are malformed, or there twice)
    Threads     any
    Waits       never
    Since       0.1.0
    See         X509_NAME_entry_count(3), X509_get_ext_d2i(3)
    """
    return _number(_lib.gasket_certificate_name_count(_handle(certificate), _integer(which)))


def certificate_name_type(certificate: Handle, which: int, index: int) -> str:
    """Tells what a part of a name is.

    Of subject and issuer it is OpenSSL's short name, such as `CN`, `O` and `emailAddress`, or
    the dotted numbers of what OpenSSL does not know. Of alternative names it is `DNS`, `IP
    Address`, `email`, `URI`, `DirName`, `Registered ID`, `othername`, `X400Name` or
    `EdiPartyName`.

    certificate certificate handle
    which       NAME_SUBJECT, NAME_ISSUER or NAME_ALTERNATIVE: which name
    index       0 to 2147483647: which part, 0 for the first
    Returns     borrowed text: its type; None where there is no such part
    Errors      None for bad-handle; bad-argument
    Threads     any
    Waits       never
    Since       0.1.0
    See         OBJ_nid2sn(3), X509V3_get_d2i(3), RFC 5280
    """
    return _string_of(_lib.gasket_certificate_name_type(_handle(certificate), _integer(which), _integer(index)), certificate)


def certificate_name_value(certificate: Handle, which: int, index: int) -> str:
    """Gives what a part of a name says.

    What is no text, or has a NUL or a `#` at a place where it would be misread, is given in the
    form of RFC 2253: `#` and its DER in hexadecimal, and nothing else begins so. An IPv4
    address is dotted, one of IPv6 is as OpenSSL writes it: `0:0:0:0:0:0:0:1`. A `DirName` is as
    certificate_subject has it, a `Registered ID` is dotted numbers, and what OpenSSL has no
    text for (`othername`, `X400Name`, `EdiPartyName`) is the DER of the whole.

    certificate certificate handle
    which       NAME_SUBJECT, NAME_ISSUER or NAME_ALTERNATIVE: which name
    index       0 to 2147483647: which part, 0 for the first
    Returns     borrowed text: what it says; None where there is no such part
    Errors      None for bad-handle; bad-argument
    Threads     any
    Waits       never
    Since       0.1.0
    See         ASN1_STRING_to_UTF8(3), RFC 2253, RFC 5280
    """
    return _string_of(_lib.gasket_certificate_name_value(_handle(certificate), _integer(which), _integer(index)), certificate)


def certificate_der(certificate: Handle, buffer: Room) -> int:
    """Gives the whole certificate as DER.

    As much is copied as there is room for. With `length` 0 the size is asked for.

    certificate certificate handle
    buffer      bytes out: where the bytes go
    Returns     how many bytes the certificate has, also where there was less room
    Errors      bad-handle; bad-argument (`buffer` is None while `length` is not 0, or `length`
                is out of range); ssl (the certificate cannot be encoded)
    Threads     any
    Waits       never
    Since       0.1.0
    See         i2d_X509(3)
    """
    buffer_bytes, buffer_length = _room(buffer)
    return _number(_lib.gasket_certificate_der(_handle(certificate), buffer_bytes, buffer_length))


def certificate_fingerprint(certificate: Handle, digest: Text) -> str:
    """Gives the digest of the whole certificate.

    certificate certificate handle
    digest      text: OpenSSL's name of a digest, such as `sha256`
    Returns     borrowed text: hexadecimal digits in capitals; None where OpenSSL knows no such
                digest
    Errors      None for bad-handle; bad-argument
    Threads     any
    Waits       never
    Since       0.1.0
    See         X509_digest(3), EVP_get_digestbyname(3)
    """
    return _string_of(_lib.gasket_certificate_fingerprint(_handle(certificate), _text(digest)), certificate)


def certificate_key_type(certificate: Handle) -> str:
    """Tells of what type the key of a certificate is.

    certificate certificate handle
    Returns     borrowed text: such as `RSA`, `EC` and `ED25519`; empty where OpenSSL cannot
                read the key
    Errors      None for bad-handle
    Threads     any
    Waits       never
    Since       0.1.0
    See         EVP_PKEY_get0_type_name(3)
    """
    return _string_of(_lib.gasket_certificate_key_type(_handle(certificate)), certificate)


def certificate_key_bits(certificate: Handle) -> int:
    """Tells how large the key of a certificate is.

    certificate certificate handle
    Returns     its size in bits
    Errors      bad-handle; ssl (OpenSSL cannot read the key)
    Threads     any
    Waits       never
    Since       0.1.0
    See         EVP_PKEY_get_bits(3)
    """
    return _number(_lib.gasket_certificate_key_bits(_handle(certificate)))


def certificate_key_pem(certificate: Handle) -> str:
    """Gives the public key of a certificate as PEM text.

    certificate certificate handle
    Returns     borrowed text: the key between its BEGIN and END lines; empty where OpenSSL
                cannot read it
    Errors      None for bad-handle
    Threads     any
    Waits       never
    Since       0.1.0
    See         PEM_write_bio_PUBKEY(3), RFC 7468
    """
    return _string_of(_lib.gasket_certificate_key_pem(_handle(certificate)), certificate)


def listener_new(host: Text, port: int, backlog: int) -> Object:
    """Listens on a TCP port.

    The port can be bound again at once when a former server has just ended (SO_REUSEADDR). The
    descriptor is closed in programs that this process executes.

    host        text or None: address to listen on, or `localhost`; None or empty: all, IPv6 and
                IPv4
    port        port: 0 to have one picked
    backlog     0 to 2147483647: how many connections may queue for acceptance; 0: the system's
                choice
    Returns     new listener handle
    Errors      bad-argument (`host` is not UTF-8, or `port` or `backlog` is out of range);
                resolve (`host` is neither an address nor `localhost`); os (the address cannot
                be had: in use, not of this machine, not permitted); no-memory
    Threads     any
    Waits       never
    Since       0.1.0
    See         bind(2), listen(2)
    """
    return _new(_lib.gasket_listener_new(_text(host), _integer(port), _integer(backlog)), "listener")


def listener_port(listener: Handle) -> int:
    """Tells which port a listener is bound to.

    listener    listener handle
    Returns     the port, also where 0 was asked for
    Errors      bad-handle
    Threads     any
    Waits       never
    Since       0.1.0
    See         getsockname(2)
    """
    return _number(_lib.gasket_listener_port(_handle(listener)))


def listener_fd(listener: Handle) -> int:
    """Gives the descriptor, for a program that waits in its own event loop.

    It is readable when listener_accept has a connection to give. Do not close it and do not
    accept on it by other means.

    listener    listener handle
    Returns     borrowed descriptor
    Errors      bad-handle
    Threads     any
    Waits       never
    Since       0.1.0
    """
    return _number(_lib.gasket_listener_fd(_handle(listener)))


def listener_accept(listener: Handle, ctx: Handle, timeout_ms: int) -> Union[Object, int]:
    """Takes the next connection and makes a server's stream of it.

    Nothing is exchanged with the client yet: the handshake is done by stream_handshake or the
    first read or write, so that a slow client holds up only itself. A client that left while it
    was queued is passed over.

    listener    listener handle
    ctx         ctx handle, shared: a context for servers; the stream keeps it
    timeout_ms  milliseconds, 0 never, -1 for ever: how long to wait for a client
    Returns     new stream handle: a server's stream; its descriptor is Gasket's
    States      WANT_READ, TIMEOUT, INTERRUPTED
    Errors      bad-handle; bad-argument (`ctx` is for clients, or `timeout_ms` is below -1); os
                (the system refuses, for instance for want of descriptors); state; no-memory
    Threads     any; several may accept at once
    Waits       up to `timeout_ms`
    Since       0.1.0
    See         accept(2)
    """
    return _new(_lib.gasket_listener_accept(_handle(listener), _handle(ctx), _integer(timeout_ms)), "stream")


def listener_set_plain(listener: Handle, on: int) -> None:
    """Says how connections begin: see stream_set_plain.

    What was accepted before is left as it is. A loop accepts nothing between loop_listen and
    this where both are called before the loop is run, or on the thread that runs it.

    listener    listener handle
    on          0 or 1: 1: connections that are accepted from now on begin plain; 0: with TLS
    Returns     0
    Errors      bad-handle; bad-argument
    Threads     any
    Waits       never
    Since       0.1.0
    """
    return _nothing(_lib.gasket_listener_set_plain(_handle(listener), _integer(on)))


def loop_new() -> Object:
    """Makes a loop.

    free ends it, and interrupts it where it runs. The streams in it are left as they are, to be
    used or freed; listeners too.

    Returns     new loop handle
    Errors      unsupported (libuv cannot be opened); os (the system has no descriptor for it);
                no-memory
    Threads     any
    Waits       never
    Since       0.1.0
    """
    return _new(_lib.gasket_loop_new(), "loop")


def loop_fd(loop: Handle) -> int:
    """Gives a descriptor for a program that waits in its own event loop.

    It is readable whenever loop_next with a time-out of 0 has something to do, time-outs and
    what other threads have done included. Only poll it.

    loop        loop handle
    Returns     borrowed descriptor
    Errors      bad-handle; state (another thread runs the loop, or it is the parent process's);
                unsupported (the system has no descriptor that is readable at a time); os (the
                system has no descriptor for it)
    Threads     any
    Waits       never
    Since       0.1.0
    """
    return _number(_lib.gasket_loop_fd(_handle(loop)))


def loop_connect(loop: Handle, ctx: Handle, host: Text, port: int) -> Object:
    """Connects to a host, as stream_connect does, and has the loop go on with it.

    EVENT_CONNECTED tells when the handshake is done, EVENT_ERROR that the host is not known,
    cannot be reached or is not trusted. Settings of the stream are made before the loop runs
    next.

    loop        loop handle
    ctx         ctx handle, shared: a context for clients
    host        text: name or address
    port        1 to 65535
    Returns     new stream handle: in the loop; it connects and shakes hands there
    Errors      bad-handle; bad-argument (`host` is None, empty or not UTF-8, `port` out of
                range, or `ctx` for servers); state (the loop is the parent process's); os (the
                host's name cannot be looked up now); ssl; no-memory
    Threads     any
    Waits       never
    Since       0.1.0
    """
    return _new(_lib.gasket_loop_connect(_handle(loop), _handle(ctx), _text(host), _integer(port)), "stream")


def loop_listen(loop: Handle, ctx: Handle, host: Text, port: int, backlog: int) -> Object:
    """Listens on a TCP port and has the loop accept connections.

    Each is told with EVENT_ACCEPTED and shakes hands in the loop. Time-outs of the listener are
    those that its connections begin with. loop_pause stops accepting for a while, free for
    good. Settings of the listener are made before the loop runs next: where another thread is
    running it, call this on that thread, as after a EVENT_WAKE.

    loop        loop handle
    ctx         ctx handle, shared: a context for servers: of each connection
    host        text or None: as for listener_new
    port        port: 0 to have one picked
    backlog     0 to 2147483647: how many connections may queue for acceptance; 0: the system's
                choice
    Returns     new listener handle
    Errors      bad-handle; bad-argument (`host` is not UTF-8, `port` or `backlog` is out of
                range, or `ctx` is for clients); state (the loop is the parent process's);
                resolve (`host` is neither an address nor `localhost`); os (the address cannot
                be had); no-memory
    Threads     any
    Waits       never
    Since       0.1.0
    """
    return _new(_lib.gasket_loop_listen(_handle(loop), _handle(ctx), _text(host), _integer(port), _integer(backlog)), "listener")


def loop_listen_fd(loop: Handle, ctx: Handle, fd: int) -> Object:
    """Has the loop accept connections on a socket that listens already.

    Settings of the listener are made as after loop_listen.

    loop        loop handle
    ctx         ctx handle, shared: a context for servers: of each connection
    fd          descriptor: that listens, such as one inherited from a supervisor; copied: it
                stays the caller's
    Returns     new listener handle
    Errors      bad-handle; bad-argument (`fd` does not listen, or `ctx` is for clients); state
                (the loop is the parent process's); os (`fd` is not open or no socket);
                no-memory
    Threads     any
    Waits       never
    Since       0.1.0
    """
    return _new(_lib.gasket_loop_listen_fd(_handle(loop), _handle(ctx), _integer(fd)), "listener")


def loop_add(loop: Handle, stream: Handle) -> None:
    """Has a loop look after a stream that there is already.

    It may be in the middle of anything. EVENT_CONNECTED comes first, also where the handshake
    was done before.

    loop        loop handle
    stream      stream handle: with a descriptor or one that connects
    Returns     0
    Errors      bad-handle; state (the stream is closed, in memory, or in a loop already, or the
                loop is the parent process's); no-memory
    Threads     any
    Waits       never
    Since       0.1.0
    """
    return _nothing(_lib.gasket_loop_add(_handle(loop), _handle(stream)))


def loop_remove(member: Handle) -> None:
    """Takes a stream or listener out of its loop.

    Nothing more is told of it. The stream goes on as it is, with calls that wait or in another
    loop.

    member      stream or listener handle: in a loop
    Returns     0
    Errors      bad-handle; state (it is in no loop)
    Threads     any; what another thread has pulled already may still speak of it
    Waits       never
    Since       0.1.0
    """
    return _nothing(_lib.gasket_loop_remove(_handle(member)))


def loop_set_timeout(member: Handle, timeout: int, milliseconds: int) -> None:
    """Sets a time-out and starts it.

    When it runs out EVENT_TIMEOUT comes once, not before its time. The stream is left as it is:
    to close it is the caller's choice.

    member      stream or listener handle: in a loop; of a listener: for the connections that it
                accepts from now on
    timeout     GASKET_LOOP_TIMEOUT_...
    milliseconds milliseconds, 0 never, -1 for ever: -1: none, as at the beginning
    Returns     0
    Errors      bad-handle; bad-argument (`timeout` is not one of them, or `milliseconds` below
                -1); state (it is in no loop)
    Threads     any
    Waits       never
    Since       0.1.0
    """
    return _nothing(_lib.gasket_loop_set_timeout(_handle(member), _integer(timeout), _integer(milliseconds)))


def loop_pause(member: Handle, on: int) -> None:
    """Stops and resumes reading or accepting.

    member      stream or listener handle: in a loop
    on          0 or 1: 1: it does not read, or accept, any more; 0: it does again
    Returns     0
    Errors      bad-handle; bad-argument; state (it is in no loop)
    Threads     any
    Waits       never
    Since       0.1.0
    """
    return _nothing(_lib.gasket_loop_pause(_handle(member), _integer(on)))


def loop_close(member: Handle, timeout_ms: int) -> None:
    """Sends what is queued and close_notify, and closes the stream.

    EVENT_CLOSED tells when it is done. It lingers as stream_linger does. stream_close with a
    time-out of 0 closes at once.

    member      stream handle: in a loop
    timeout_ms  milliseconds, 0 never, -1 for ever: how long all of that may take; 0: what goes
                at once
    Returns     0
    Errors      bad-handle; bad-argument (`timeout_ms` is below -1); state (it is in no loop)
    Threads     any
    Waits       never
    Since       0.1.0
    """
    return _nothing(_lib.gasket_loop_close(_handle(member), _integer(timeout_ms)))


def loop_next(loop: Handle, timeout_ms: int) -> Union[Object, int]:
    """Runs the loop until there is an event, and gives it.

    Where there is a callback, it gets the events, until it answers something else than 0 or
    time has run out.

    loop        loop handle
    timeout_ms  milliseconds, 0 never, -1 for ever: how long to wait for an event
    Returns     borrowed event handle: the next event, until the next call; or what the callback
                has answered
    States      WANT_READ, TIMEOUT, INTERRUPTED
    Errors      bad-handle; bad-argument (`timeout_ms` is below -1); state (another thread runs
                the loop, or this one does, in its callback, or it is the parent process's, or
                was freed); no-memory
    Threads     any; one at a time
    Waits       up to `timeout_ms`
    Since       0.1.0
    """
    return _borrowed(_lib.gasket_loop_next(_handle(loop), _integer(timeout_ms)), "event", loop)


def loop_take(loop: Handle, out: Room, timeout_ms: int) -> int:
    """Runs the loop until there is an event, and gives as many as there are.

    One call for many events is for runtimes whose foreign calls are slow. Where they are fast,
    room for eight is best: what is decrypted is read while the processor has it in its cache.

    loop        loop handle
    out         bytes out: room for events: four int64_t each, kind, stream, value and error, as
                the gasket_event_ functions tell them
    timeout_ms  milliseconds, 0 never, -1 for ever: how long to wait for the first event
    Returns     events
    States      WANT_READ, TIMEOUT, INTERRUPTED
    Errors      bad-handle; bad-argument (`out` is None, `length` is less than one event or
                `timeout_ms` is below -1); state (another thread runs the loop, or it is the
                parent process's, or was freed)
    Threads     any; one at a time
    Waits       up to `timeout_ms`
    Since       0.1.0
    """
    out_bytes, out_length = _room(out)
    return _number(_lib.gasket_loop_take(_handle(loop), out_bytes, out_length, _integer(timeout_ms)))


def loop_set_callback(loop: Handle, callback: Optional[Callable[..., int]], user: int) -> None:
    """Has loop_next hand the events to a C function, or with None give them itself again.

    The callback may use streams and free anything, the loop too, but not run the loop.

    loop        loop handle
    callback    callback or 0: gets the events; what it answers is 0 to go on, or ends
                loop_next, whose answer it is
    user        number: passed on to `callback`
    Returns     0
    Errors      bad-handle; state (the loop runs, or it is the parent process's)
    Threads     any; the callback comes on the thread that calls loop_next
    Waits       never
    Since       0.1.0
    """
    return _nothing(_lib.gasket_loop_set_callback(_handle(loop), _callback(callback, 5), _integer(user)))


def loop_wake(loop: Handle) -> None:
    """Has the loop give a EVENT_WAKE, one for any number of calls until it does.

    loop        loop handle
    Returns     0
    Errors      bad-handle
    Threads     any
    Waits       never
    Since       0.1.0
    """
    return _nothing(_lib.gasket_loop_wake(_handle(loop)))


def event_kind(event: Handle) -> int:
    """Tells what has happened.

    event       event handle
    Returns     GASKET_EVENT_...
    Errors      bad-handle
    Threads     any
    Waits       never
    Since       0.1.0
    """
    return _number(_lib.gasket_event_kind(_handle(event)))


def event_stream(event: Handle) -> Object:
    """Tells which stream or listener it is about.

    event       event handle
    Returns     borrowed stream or listener handle: the caller's handle of it, or 0
    Errors      bad-handle
    Threads     any
    Waits       never
    Since       0.1.0
    """
    return _borrowed(_lib.gasket_event_stream(_handle(event)), None, event)


def event_value(event: Handle) -> int:
    """Gives the number that belongs to an event.

    event       event handle
    Returns     see the kinds of events
    Errors      bad-handle
    Threads     any
    Waits       never
    Since       0.1.0
    """
    return _number(_lib.gasket_event_value(_handle(event)))


def event_error(event: Handle) -> int:
    """Tells why something failed, or what took too long: of a time-out an operating system's
    record with ETIMEDOUT.

    event       event handle
    Returns     the record of a EVENT_ERROR or EVENT_TIMEOUT, the caller's to free; else 0
    Errors      bad-handle
    Threads     any
    Waits       never
    Since       0.1.0
    """
    return _number(_lib.gasket_event_error(_handle(event)))


def direct_type(handle: Handle) -> str:
    """Tells which of OpenSSL's types a handle stands for.

    handle      ctx, ssl, certificate or openssl handle
    Returns     static text: OpenSSL's name of the type: "X509_NAME"
    Errors      None for bad-handle
    Threads     any
    Waits       never
    Since       0.1.0
    """
    return _string_of(_lib.gasket_direct_type(_handle(handle)), handle)


def direct_adopt(type: Text, address: int, owned: int) -> Object:
    """Makes a handle of a pointer to an object that the caller's own code made with the same
    OpenSSL.

    Of an object that is not given away, types that OpenSSL counts are counted up, so that the
    handle stays good whatever the caller does; others are copied. The pointer must be what it
    is said to be: Gasket cannot check it. A pointer that Gasket knows already becomes another
    handle of the same object. A context or connection that is adopted is left as it is: what
    Gasket's own contexts have set (no password prompt, modes, verification) is the caller's to
    set.

    type        text: "SSL_CTX", "SSL", "X509", or another of the types that direct calls have
                handles for
    address     number: the pointer, as a number
    owned       0 or 1: 1: one reference is Gasket's from now on; 0: it stays the caller's
    Returns     new any handle: the handle; to free it gives back what Gasket holds of the
                object
    Errors      bad-argument (there is no such type, or `address` is 0 or not positive);
                unsupported (the type can neither be counted nor copied, and is not owned);
                library; no-memory
    Threads     any
    Waits       never
    Since       0.1.0
    """
    return _new(_lib.gasket_direct_adopt(_text(type), _integer(address), _integer(owned)), None)


def direct_pointer(handle: Handle) -> int:
    """Gives the pointer that a handle stands for, for the caller's own foreign functions.

    It is good as long as the handle is; no reference is given away. To keep it longer, call
    direct_release instead.

    handle      ctx, ssl, certificate or openssl handle
    Returns     the address of OpenSSL's object
    Errors      bad-handle
    Threads     any; the caller's own calls through it are not ordered with Gasket's
    Waits       never
    Since       0.1.0
    """
    return _number(_lib.gasket_direct_pointer(_handle(handle)))


def direct_release(handle: Handle) -> int:
    """Gives the pointer that a handle stands for, with a reference that is the caller's to
    free.

    The handle stays good, and holds its own reference until it is freed.

    handle      ctx, ssl, certificate or openssl handle
    Returns     the address of OpenSSL's object
    Errors      bad-handle; unsupported (the type cannot be counted, or the object lies in
                another); no-memory
    Threads     any
    Waits       never
    Since       0.1.0
    """
    return _number(_lib.gasket_direct_release(_handle(handle)))


def name_to_c(lisp_name: Text) -> str:
    """Gives OpenSSL's name for a Lisp name.

    Listed names are looked up. For any other the rule decides: hyphens become underscores, SSL
    or SSL_CTX at the beginning becomes upper case, the rest lower case but for whole words that
    are spelled RSAPrivateKey, PrivateKey, ASN1 and CA. Names that the rule gets wrong are in
    the table of names.

    lisp_name   text: "ssl-ctx-set-options", in any case
    Returns     static text: "ssl_ctx_set_options"; "" where it is too long to be a name
    Errors      None for bad-argument (`lisp_name` is None or not UTF-8)
    Threads     any
    Waits       never
    Since       0.1.0
    See         LispWorks User Guide, 25.8.6.4
    """
    return _string_of(_lib.gasket_name_to_c(_text(lisp_name)))


def name_to_lisp(c_name: Text) -> str:
    """Gives the Lisp name for OpenSSL's: lower case, with hyphens for underscores.

    c_name      text: "ssl_ctx_set_options"
    Returns     static text: "ssl-ctx-set-options"; "" where it is too long to be a name
    Errors      None for bad-argument (`c_name` is None or not UTF-8)
    Threads     any
    Waits       never
    Since       0.1.0
    See         LispWorks User Guide, 25.8.6.3
    """
    return _string_of(_lib.gasket_name_to_lisp(_text(c_name)))


def has(name: Text) -> int:
    """Tells whether a function can be called with this Gasket and this OpenSSL.

    OpenSSL is opened where that has not been done, and its two libraries, and only they, are
    asked. A direct call can be made when they have what it calls: of a macro, what it is made
    of. Other functions of Gasket's are always there.

    name        text: C name of a function: one of Gasket's, or a function or macro of OpenSSL's
                such as `ssl_ctx_new`
    Returns     1: it can be called, with this Gasket and the OpenSSL that is loaded
    Errors      bad-argument (`name` is None or not UTF-8); library (OpenSSL cannot be opened);
                unsupported; no-memory
    Threads     any
    Waits       for files only
    Since       0.1.0
    """
    return _number(_lib.gasket_has(_text(name)))


def dynamic_disable() -> None:
    """Switches dynamic calls off, for good.

    From then on dynamic_call and callback_new answer ERROR_STATE in this process. Callbacks
    that there are go on. A program that loads code which it does not trust with them calls this
    first.

    Returns     0
    Errors      none
    Threads     any
    Waits       never
    Since       0.1.0
    """
    return _nothing(_lib.gasket_dynamic_disable())


def callback_new(signature: Text, answer: int, function: Optional[Callable[..., int]], user: int) -> Object:
    """Makes a C function that OpenSSL can call, for dynamic_call or code of the caller's own.

    Each of its arguments is an int64_t: numbers as they are, pointers as addresses. Where the
    signature says const char * that is a text, and where it says bytes before a length, as in
    "void (int, int, int, bytes, length size_t, SSL *, void *)", those are bytes. Queued calls
    have copies of them; other pointers are good only while `function` runs.

    Without a function each call answers `answer` at once and waits for callback_next. 1,024
    calls wait; of more only the number is known (callback_lost).

    A function is called in the middle of one of OpenSSL's, whose objects are locked: a call of
    Gasket's with one of these is a state record. An exception must not leave it.

    A C function that was given to OpenSSL, or whose address was asked for, stays for the
    process, since nobody can know when C has forgotten it. Once its handle is freed it answers
    `answer` and does no more than that; a call that is under way then goes on.

    signature   text: of the C function, as for dynamic_call: "int (int, X509_STORE_CTX *)"
    answer      number: what it returns to C where nobody is asked
    function    callback or 0: asked by each call; what it returns is what C is returned. None:
                the calls are queued
    user        number: passed on to `function`
    Returns     new callback handle
    Errors      bad-argument (the signature cannot be read, or `answer` is outside of its
                result); unsupported (there is no libffi, or the system gives no memory that is
                executable); state (dynamic calls are switched off); no-memory
    Threads     any; `function` is called on whatever thread OpenSSL calls the C function on
    Waits       never
    Since       0.1.0
    """
    return _new(_lib.gasket_callback_new(_text(signature), _integer(answer), _callback(function, 4), _integer(user)), "callback")


def callback_next(callback: Handle, arguments: Room) -> int:
    """Takes the oldest call from the queue of a callback.

    Addresses of texts and bytes among the arguments are good until this is called again for the
    callback, or it is freed. WANT_READ: no call is waiting.

    callback    callback handle
    arguments   bytes out: an array of int64_t for the arguments of one call
    Returns     how many arguments the call had
    States      WANT_READ
    Errors      bad-handle; bad-argument (there is too little room; the call stays in the
                queue); state (the callback has a function, or its lock was lost)
    Threads     any
    Waits       never
    Since       0.1.0
    """
    arguments_bytes, arguments_length = _room(arguments)
    return _number(_lib.gasket_callback_next(_handle(callback), arguments_bytes, arguments_length))


def callback_address(callback: Handle) -> int:
    """Gives the C function of a callback, for the caller's own foreign code.

    callback    callback handle
    Returns     the address of the C function
    Errors      bad-handle
    Threads     any
    Waits       never
    Since       0.1.0
    """
    return _number(_lib.gasket_callback_address(_handle(callback)))


def callback_lost(callback: Handle) -> int:
    """Tells how many calls of a callback were answered and not kept.

    callback    callback handle
    Returns     how many calls found no place in the queue
    Errors      bad-handle
    Threads     any
    Waits       never
    Since       0.1.0
    """
    return _number(_lib.gasket_callback_lost(_handle(callback)))
