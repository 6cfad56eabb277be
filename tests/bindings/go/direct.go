package main

/*
#include <gasket.h>
#include <gasket_direct.h>
*/
import "C"

import (
	"unsafe"

	"gasket"
)

// direct calls OpenSSL's functions as README.md says.
func direct() {
	stream := connect("ECHO")
	defer stream.Close()
	number, err := stream.SSL()
	check(err)
	ssl := C.int64_t(number)
	equal(C.GoString(C.gasket_ssl_get_version(ssl)), stream.Protocol())
	var algorithm C.int64_t
	bits := C.gasket_ssl_cipher_get_bits(C.gasket_ssl_get_current_cipher(ssl), unsafe.Pointer(&algorithm))
	equal(bits >= 128 && algorithm >= bits, true)
	context, err := gasket.NewContext(gasket.CLIENT, gasket.Config{})
	check(err)
	defer context.Close()
	handle := C.int64_t(context.Handle())
	C.gasket_ssl_ctx_set_options(handle, 0x4000)
	equal(C.gasket_ssl_ctx_get_options(handle)&0x4000 != 0, true)
	nowhere := C.CString("/nowhere")
	equal(C.gasket_ssl_ctx_use_certificate_file(handle, nowhere, 1), C.int64_t(0))
	equal(gasket.DirectError(context.Handle()).Codes[0] > 0, true)
}
