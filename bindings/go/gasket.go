// Package gasket is TLS on OpenSSL through libgasket.
//
// Streams are net.Conns, listeners net.Listeners. Programs that want OpenSSL's functions by their names include
// <gasket_direct.h> with cgo themselves; Handle gives the numbers that those take.
package gasket

/*
#cgo LDFLAGS: -lgasket
#include <stdlib.h>
#include <gasket.h>
*/
import "C"

import (
	"fmt"
	"runtime"
	"sync"
	"unsafe"
)

// What is below this is an error record.
const recordsEnd = -(1 << 40)

func init() {
	if found := int64(C.gasket_abi_version()); found != ABI_VERSION {
		panic(fmt.Sprintf("gasket: libgasket has the binary interface %d, and this binding was made for %d",
			found, ABI_VERSION))
	}
}

// Error is a failure, with all that libgasket's record has about it.
type Error struct {
	Kind         int64  // one of the ERROR_ constants
	What         string // the operation: "handshake", "read"
	Message      string
	Peer         string   // "example.com:443"; empty where there is none
	Codes        []int64  // OpenSSL's, the oldest first
	Strings      []string // OpenSSL's words for them
	VerifyResult int64    // an X509_V_ERR_ value; 0 where no certificate was refused
	VerifyString string
	Alert        int64 // of TLS, sent or received; 0 for none
	OS           int64 // errno
}

func (e *Error) Error() string { return e.Message }

// FromRecord takes over a record: an answer below -2^40 of a function that a program has called itself.
func FromRecord(record int64) *Error {
	r := C.int64_t(record)
	e := &Error{
		Kind:         int64(C.gasket_error_kind(r)),
		What:         C.GoString(C.gasket_error_what(r)),
		Message:      C.GoString(C.gasket_error_message(r)),
		Peer:         C.GoString(C.gasket_error_peer(r)),
		VerifyResult: int64(C.gasket_error_verify_result(r)),
		VerifyString: C.GoString(C.gasket_error_verify_result_string(r)),
		Alert:        int64(C.gasket_error_alert(r)),
		OS:           int64(C.gasket_error_os(r)),
	}
	for i := C.int64_t(0); i < C.gasket_error_code_count(r); i++ {
		e.Codes = append(e.Codes, int64(C.gasket_error_code(r, i)))
		e.Strings = append(e.Strings, C.GoString(C.gasket_error_string(r, i)))
	}
	C.gasket_free(r)
	return e
}

// DirectError is what the last direct call on the object left in OpenSSL's error queue, or nil. The object 0 stands
// for the last call of the thread, to which the goroutine must be locked.
func DirectError(handle int64) *Error {
	record := int64(C.gasket_direct_error(C.int64_t(handle)))
	if record == 0 {
		return nil
	}
	return FromRecord(record)
}

// checked is the answer, or the error that its record is.
func checked(answer C.int64_t) (int64, error) {
	if answer < recordsEnd {
		return 0, FromRecord(int64(answer))
	}
	return int64(answer), nil
}

// object is what has a handle. It is freed when it is closed or collected.
type object struct {
	lock   sync.RWMutex // Calls share it; freeing has it alone.
	handle C.int64_t
	name   string
}

func newObject(name string, answer C.int64_t) (*object, error) {
	handle, err := checked(answer)
	if err != nil {
		return nil, err
	}
	made := &object{handle: C.int64_t(handle), name: name}
	runtime.SetFinalizer(made, (*object).free)
	return made, nil
}

func (o *object) free() {
	o.lock.Lock()
	defer o.lock.Unlock()
	if o.handle != 0 {
		C.gasket_free(o.handle)
		o.handle = 0
	}
}

// call makes a call with the handle, which is not freed meanwhile.
func (o *object) call(function func(handle C.int64_t) C.int64_t) (int64, error) {
	defer runtime.KeepAlive(o)
	o.lock.RLock()
	defer o.lock.RUnlock()
	if o.handle == 0 {
		return 0, &Error{Kind: ERROR_BAD_HANDLE, What: o.name, Message: "this " + o.name + " is closed"}
	}
	return checked(function(o.handle))
}

// text is what a function answers about the object; empty where it is closed.
func (o *object) text(function func(handle C.int64_t) *C.char) string {
	var found string
	_, _ = o.call(func(handle C.int64_t) C.int64_t {
		found = C.GoString(function(handle))
		return 0
	})
	return found
}

// Handle is the number that C's functions take, 0 when the object is closed. The object must stay reachable.
func (o *object) Handle() int64 {
	o.lock.RLock()
	defer o.lock.RUnlock()
	return int64(o.handle)
}

// cText is a C string, or NULL for an empty one; to be freed.
func cText(text string) *C.char {
	if text == "" {
		return nil
	}
	return C.CString(text)
}

func freeText(text *C.char) { C.free(unsafe.Pointer(text)) }
