"""OpenSSL's functions and constants by their own names."""

import ctypes
import gc
import hashlib
import inspect
import os
import pathlib
import ssl
import threading
import unittest

import gasket
from gasket import _low_level

CERTIFICATE = os.path.join(os.environ["GASKET_TEST_WORK"], "server.pem")


def new_context():
    return gasket.ssl_ctx_new(gasket.tls_client_method())


def read_certificate():
    with gasket.bio_new_file(CERTIFICATE, "r") as bio:
        return gasket.pem_read_bio_x509(bio)


class Numbers(unittest.TestCase):
    def test_option(self):
        context = new_context()
        before = gasket.ssl_ctx_get_options(context)
        self.assertEqual(before & gasket.SSL_OP_NO_TICKET, 0)
        after = before | gasket.SSL_OP_NO_TICKET
        self.assertEqual(gasket.ssl_ctx_set_options(context, gasket.SSL_OP_NO_TICKET), after)
        self.assertEqual(gasket.ssl_ctx_get_options(context), after)
        self.assertEqual(gasket.ssl_ctx_get_options(context.handle), after)

    def test_nothing(self):
        context = new_context()
        self.assertIsNone(gasket.ssl_ctx_set_verify_depth(context, 3))
        self.assertEqual(gasket.ssl_ctx_get_verify_depth(context), 3)

    def test_outside_of_bounds(self):
        context = new_context()
        with self.assertRaisesRegex(gasket.BadArgumentError, "depth"):
            gasket.ssl_ctx_set_verify_depth(context, 2**40)
        with self.assertRaises(OverflowError):
            gasket.ssl_ctx_set_options(context, 2**64)
        with self.assertRaises((TypeError, AttributeError)):
            gasket.ssl_ctx_set_options(context, "many")


class Documentation(unittest.TestCase):
    def test_docstring(self):
        text = gasket.ssl_ctx_set_options.__doc__
        for part in ("Adds options; those that were set remain.", "ctx ", "options ", "Returns "):
            self.assertIn(part, text)
        self.assertIn("SSL_CTX_set_options(3)", text)

    def test_parameters(self):
        signature = inspect.signature(gasket.ssl_ctx_set_options)
        self.assertEqual(list(signature.parameters), ["ctx", "options"])
        self.assertEqual(signature.return_annotation, "int")

    def test_all(self):
        for module in (gasket.direct, gasket.functions):
            for name in module.__all__:
                self.assertIn("Returns", getattr(gasket, name).__doc__, name)

    def test_the_library_has_all(self):
        for name in _low_level.FUNCTIONS:
            self.assertTrue(hasattr(gasket.lib, name), name)

    def test_dir(self):
        names = dir(gasket)
        for name in ("SSL_OP_NO_TICKET", "ssl_ctx_set_options", "ctx_new", "WANT_READ"):
            self.assertIn(name, names)


class Values(unittest.TestCase):
    def test_stack(self):
        ciphers = gasket.ssl_ctx_get_ciphers(new_context())
        self.assertEqual(ciphers.type, "STACK_OF(SSL_CIPHER)")
        count = gasket.sk_ssl_cipher_num(ciphers)
        names = {
            gasket.ssl_cipher_get_name(gasket.sk_ssl_cipher_value(ciphers, index))
            for index in range(count)
        }
        self.assertIn("TLS_AES_256_GCM_SHA384", names)
        self.assertIsNone(gasket.sk_ssl_cipher_value(ciphers, count))

    def test_stored_number(self):
        ciphers = gasket.ssl_ctx_get_ciphers(new_context())
        for index in range(gasket.sk_ssl_cipher_num(ciphers)):
            bits, algorithm_bits = gasket.ssl_cipher_get_bits(
                gasket.sk_ssl_cipher_value(ciphers, index)
            )
            self.assertTrue(112 <= bits <= algorithm_bits <= 256)

    def test_null(self):
        context = new_context()
        self.assertIsNone(gasket.ssl_ctx_get0_certificate(context))
        self.assertEqual(gasket.ssl_cipher_get_bits(None), (0, 0))
        self.assertIsNone(gasket.ssl_get_servername(gasket.ssl_new(context), 0))
        self.assertEqual(gasket.ssl_ctx_load_verify_locations(context), 0)
        with self.assertRaisesRegex(gasket.BadArgumentError, "ctx is 0"):
            gasket.ssl_ctx_get_options(None)

    def test_text(self):
        context = new_context()
        for file in (CERTIFICATE, CERTIFICATE.encode(), pathlib.Path(CERTIFICATE)):
            self.assertEqual(gasket.ssl_ctx_load_verify_locations(context, file), 1)
        with self.assertRaises(ValueError):
            gasket.ssl_ctx_set_cipher_list(context, "ALL\0DEFAULT")

    def test_room(self):
        random = bytearray(32)
        self.assertEqual(gasket.rand_bytes(random), 1)
        self.assertNotEqual(random, bytearray(32))
        half = bytearray(32)
        self.assertEqual(gasket.rand_bytes(memoryview(half)[16:]), 1)
        self.assertEqual(half[:16], bytearray(16))
        self.assertNotEqual(half[16:], bytearray(16))
        self.assertEqual(gasket.rand_bytes(bytearray()), 1)
        random.append(1)  # nobody holds it
        with self.assertRaises(TypeError):
            gasket.rand_bytes(b"12345678")

    def test_bytes(self):
        for data in (b"12345", bytearray(b"12345"), memoryview(b"12345"), memoryview(bytearray(b"12345"))):
            bio = gasket.bio_new(gasket.bio_s_mem())
            self.assertEqual(gasket.bio_write(bio, data), 5)
            back = bytearray(10)
            self.assertEqual(gasket.bio_read(bio, back), 5)
            self.assertEqual(back, b"12345" + bytes(5))

    def test_encoding(self):
        certificate = read_certificate()
        size = gasket.i2d_x509(certificate, None)
        der = bytearray(size)
        self.assertEqual(gasket.i2d_x509(certificate, der), size)
        self.assertEqual(gasket.x509_cmp(certificate, gasket.d2i_x509(der)), 0)
        self.assertEqual(bytes(der), ssl.PEM_cert_to_DER_cert(
            pathlib.Path(os.environ["GASKET_TEST_WORK"], "certificate.pem").read_text()
        ))


class Refusals(unittest.TestCase):
    def test_bad_handle(self):
        with self.assertRaises(gasket.BadHandleError) as caught:
            gasket.ssl_ctx_get_options(12345)
        self.assertEqual(caught.exception.what, "ssl_ctx_get_options")
        self.assertEqual(caught.exception.kind, "bad-handle")
        self.assertIn("12345", str(caught.exception))
        self.assertIsInstance(caught.exception, ValueError)
        self.assertIsInstance(caught.exception, OSError)

    def test_other_type(self):
        with self.assertRaisesRegex(gasket.BadHandleError, "certificate"):
            gasket.ssl_ctx_get_options(read_certificate())

    def test_where_text_is_returned(self):
        with self.assertRaises(gasket.BadHandleError) as caught:
            gasket.ssl_get_version(new_context())
        self.assertEqual(caught.exception.what, "ssl_get_version")

    def test_closed(self):
        name = gasket.x509_name_new()
        name.close()
        self.assertIn("X509_NAME closed", repr(name))
        with self.assertRaises(gasket.BadHandleError):
            gasket.x509_name_entry_count(name)
        freed = gasket.x509_name_new()
        gasket.x509_name_free(freed)
        with self.assertRaises(gasket.BadHandleError):
            gasket.x509_name_entry_count(freed)

    def test_no_object(self):
        with self.assertRaises((TypeError, AttributeError)):
            gasket.ssl_ctx_get_options("context")


class Failures(unittest.TestCase):
    def test_error(self):
        context = new_context()
        self.assertEqual(
            gasket.ssl_ctx_use_certificate_file(context, "/nowhere", gasket.SSL_FILETYPE_PEM), 0
        )
        error = gasket.direct_error(context)
        self.assertIsInstance(error, gasket.SSLError)
        self.assertIsInstance(error, ssl.SSLError)
        self.assertEqual(error.kind, "ssl")
        self.assertTrue(all(code > 0 for code in error.codes))
        self.assertEqual(len(error.codes), len(error.strings))
        self.assertIn("No such file", str(error))
        self.assertEqual(gasket.direct_error().codes, error.codes)
        gasket.ssl_ctx_get_options(context)
        self.assertIsNone(gasket.direct_error(context))
        self.assertIsNone(gasket.direct_error())
        with self.assertRaises(gasket.BadHandleError):
            gasket.direct_error(12345)

    def test_of_another_thread(self):
        context = new_context()
        errors = []

        def fail():
            gasket.ssl_ctx_use_certificate_file(context, "/nowhere", gasket.SSL_FILETYPE_PEM)
            errors.append(gasket.direct_error())

        thread = threading.Thread(target=fail)
        thread.start()
        thread.join()
        self.assertTrue(errors[0].codes)
        self.assertIsNone(gasket.direct_error())
        self.assertEqual(gasket.direct_error(context).codes, errors[0].codes)


class Objects(unittest.TestCase):
    def test_subject(self):
        certificate = read_certificate()
        self.assertEqual(
            gasket.x509_name_oneline(gasket.x509_get_subject_name(certificate)), "/CN=localhost"
        )

    def test_equal(self):
        certificate = read_certificate()
        one = gasket.x509_get_subject_name(certificate)
        other = gasket.x509_get_subject_name(certificate)
        self.assertEqual(one, other)
        self.assertEqual(len({one, other}), 1)
        self.assertNotEqual(one, certificate)
        self.assertTrue(one)

    def test_borrowed_keeps_its_owner(self):
        name = gasket.x509_get_subject_name(read_certificate())
        gc.collect()
        self.assertEqual(gasket.x509_name_entry_count(name), 1)

    def test_closing_a_borrowed_one(self):
        certificate = read_certificate()
        gasket.x509_get_subject_name(certificate).close()
        self.assertEqual(
            gasket.x509_name_entry_count(gasket.x509_get_subject_name(certificate)), 1
        )

    def test_collected(self):
        gc.collect()
        before = gasket.live(0)
        for _ in range(50):
            gasket.x509_name_new()
        with gasket.x509_name_new() as name:
            self.assertEqual(gasket.live(0), before + 1)
            self.assertEqual(name.type, "X509_NAME")
            self.assertIn(str(int(name)), repr(name))
        self.assertEqual(gasket.live(0), before)

    def test_pointers(self):
        crypto = ctypes.CDLL(gasket.openssl_version(gasket.VERSION_CRYPTO_PATH))
        crypto.X509_new.restype = ctypes.c_void_p
        crypto.X509_free.argtypes = [ctypes.c_void_p]
        pointer = crypto.X509_new()
        adopted = gasket.direct_adopt("X509", pointer, 0)
        self.assertEqual(adopted.type, "X509")
        self.assertEqual(gasket.direct_pointer(adopted), pointer)
        self.assertEqual(gasket.direct_release(adopted), pointer)
        crypto.X509_free(pointer)
        crypto.X509_free(pointer)
        self.assertEqual(gasket.x509_get_version(adopted), 0)
        with self.assertRaises(gasket.BadArgumentError):
            gasket.direct_adopt("NOTHING", pointer, 0)


class Constants(unittest.TestCase):
    def test_values(self):
        self.assertEqual(gasket.SSL_OP_NO_TICKET, 0x4000)
        self.assertEqual(gasket.SSL_FILETYPE_PEM, 1)
        self.assertEqual(gasket.NID_commonName, 13)
        self.assertEqual(gasket.TLS_ST_BEFORE, 0)
        self.assertEqual(gasket.X509_V_ERR_INVALID_CA, gasket.constant("X509_V_ERR_INVALID_CA"))
        self.assertEqual(gasket.WANT_READ, -1)

    def test_unknown(self):
        with self.assertRaises(AttributeError):
            gasket.SSL_OP_NO_SUCH_OPTION
        with self.assertRaises(gasket.BadArgumentError):
            gasket.constant("SSL_OP_NO_SUCH_OPTION")

    def test_options(self):
        self.assertEqual(gasket.ssl_option("no_sslv3"), gasket.SSL_OP_NO_SSLv3)
        self.assertEqual(gasket.ssl_option("NO-SSLv3"), gasket.SSL_OP_NO_SSLv3)
        self.assertEqual(
            gasket.ssl_options("no_sslv3", gasket.SSL_OP_NO_TICKET, "all"),
            gasket.SSL_OP_NO_SSLv3 | gasket.SSL_OP_NO_TICKET | gasket.SSL_OP_ALL,
        )
        with self.assertRaisesRegex(gasket.BadArgumentError, "no_trust"):
            gasket.ssl_option("no_trust")

    def test_names(self):
        self.assertEqual(gasket.name_to_c("ssl-ctx-set-options"), "SSL_CTX_set_options")
        self.assertEqual(gasket.name_to_lisp("SSL_CTX_set_options"), "ssl-ctx-set-options")


class Dynamic(unittest.TestCase):
    DIGEST = "int (bytes, length size_t, room, out unsigned int, const EVP_MD *, ENGINE * null)"

    def test_digest(self):
        digest = bytearray(32)
        answer, length = gasket.dynamic_call(
            "EVP_Digest", self.DIGEST, b"abc", digest, gasket.evp_sha256(), None
        )
        self.assertEqual((answer, length), (1, 32))
        self.assertEqual(bytes(digest), hashlib.sha256(b"abc").digest())

    def test_step_by_step(self):
        context = gasket.dynamic_call("EVP_MD_CTX_new", "new EVP_MD_CTX * (void)")
        self.assertEqual(context.type, "EVP_MD_CTX")
        self.assertEqual(
            gasket.dynamic_call(
                "EVP_DigestInit_ex",
                "int (EVP_MD_CTX *, const EVP_MD *, ENGINE * null)",
                context,
                gasket.evp_sha256(),
                None,
            ),
            1,
        )
        update = "int (EVP_MD_CTX *, bytes, length size_t)"
        for part in (b"a", bytearray(b"b"), memoryview(b"c")):
            self.assertEqual(gasket.dynamic_call("EVP_DigestUpdate", update, context, part), 1)
        digest = bytearray(32)
        self.assertEqual(
            gasket.dynamic_call(
                "EVP_DigestFinal_ex", "int (EVP_MD_CTX *, room, out unsigned int)", context, digest
            ),
            (1, 32),
        )
        self.assertEqual(bytes(digest), hashlib.sha256(b"abc").digest())

    def test_text(self):
        nid = gasket.dynamic_call("OBJ_ln2nid", "int (const char *)", "sha256")
        name = "const char * static (int)"
        self.assertEqual(gasket.dynamic_call("OBJ_nid2ln", name, nid), "sha256")
        self.assertIsNone(gasket.dynamic_call("OBJ_nid2ln", name, 1_000_000))

    def test_void(self):
        context = gasket.dynamic_call("EVP_MD_CTX_new", "new EVP_MD_CTX * ()")
        self.assertIsNone(
            gasket.dynamic_call("EVP_MD_CTX_set_flags", "void (EVP_MD_CTX *, int)", context, 0)
        )

    def test_refusals(self):
        with self.assertRaises(gasket.BadHandleError):
            gasket.dynamic_call(
                "EVP_DigestUpdate",
                "int (EVP_MD_CTX *, bytes, length size_t)",
                read_certificate(),
                b"abc",
            )
        with self.assertRaisesRegex(gasket.UnsupportedError, "no_such_function"):
            gasket.dynamic_call("no_such_function", "int (void)")
        for signature in ("new EVP_MD_CTX *", "int (", ")", ""):
            with self.assertRaises(gasket.BadArgumentError):
                gasket.dynamic_call("EVP_MD_CTX_new", signature)
        for arguments in ((), (1, 2)):
            with self.assertRaises(TypeError):
                gasket.dynamic_call("OBJ_nid2ln", "const char * static (int)", *arguments)


if __name__ == "__main__":
    unittest.main()
