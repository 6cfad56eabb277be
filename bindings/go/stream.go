package gasket

/*
#include <gasket.h>
*/
import "C"

import (
	"errors"
	"io"
	"net"
	"os"
	"sync/atomic"
	"time"
	"unsafe"
)

// A wait in C takes a thread, and lasts no longer than this at a time, so that Close and deadlines end it.
const slice = 50 * time.Millisecond

// Milliseconds that closing takes at most.
const farewell = 2000

// Stream is a TLS connection, a net.Conn.
type Stream struct {
	*object
	readEnd, writeEnd atomic.Value // time.Time
}

func newStream(handle int64) (*Stream, error) {
	made, err := newObject("stream", C.int64_t(handle))
	if err != nil {
		return nil, err
	}
	return &Stream{object: made}, nil
}

func pointer(bytes []byte) unsafe.Pointer {
	if len(bytes) == 0 {
		return nil
	}
	return unsafe.Pointer(&bytes[0])
}

// Dial connects and does the handshake, in so much time, if it is not 0.
func Dial(context *Context, host string, port int, timeout time.Duration) (*Stream, error) {
	name := C.CString(host)
	defer freeText(name)
	handle, err := context.call(func(handle C.int64_t) C.int64_t {
		return C.gasket_stream_connect(handle, name, C.int64_t(port))
	})
	if err != nil {
		return nil, err
	}
	stream, err := newStream(handle)
	if err != nil {
		return nil, err
	}
	if timeout > 0 {
		_ = stream.SetDeadline(time.Now().Add(timeout))
	}
	if err := stream.Handshake(); err != nil {
		stream.free()
		return nil, err
	}
	return stream, stream.SetDeadline(time.Time{})
}

// Wrap makes a stream over a connected socket's descriptor, which stays the caller's.
func Wrap(context *Context, descriptor uintptr, side int64) (*Stream, error) {
	handle, err := context.call(func(handle C.int64_t) C.int64_t {
		return C.gasket_stream_new_fd(handle, C.int64_t(descriptor), C.int64_t(side))
	})
	if err != nil {
		return nil, err
	}
	return newStream(handle)
}

// until makes a call in slices until it has an answer that is no state.
func (o *object) until(end time.Time, function func(handle, milliseconds C.int64_t) C.int64_t) (int64, error) {
	for {
		wait := slice
		if !end.IsZero() {
			wait = min(slice, max(0, time.Until(end)))
		}
		milliseconds := C.int64_t((wait + time.Millisecond - 1) / time.Millisecond)
		answer, err := o.call(func(handle C.int64_t) C.int64_t { return function(handle, milliseconds) })
		if err != nil || answer >= 0 {
			return answer, err
		}
		if answer == WANT_ANSWER {
			return 0, &Error{Kind: ERROR_STATE, What: o.name, Message: "nobody answers the handshake's question"}
		}
		if wait == 0 {
			return 0, os.ErrDeadlineExceeded
		}
	}
}

func deadline(of *atomic.Value) time.Time {
	end, _ := of.Load().(time.Time)
	return end
}

// Handshake does what the first Read or Write does otherwise.
func (s *Stream) Handshake() error {
	_, err := s.until(deadline(&s.readEnd), func(handle, milliseconds C.int64_t) C.int64_t {
		return C.gasket_stream_handshake(handle, milliseconds)
	})
	return err
}

// Read is io.Reader's: the peer's farewell is io.EOF, a cut is an Error of ERROR_CLOSED.
func (s *Stream) Read(into []byte) (int, error) {
	if len(into) == 0 {
		return 0, nil
	}
	count, err := s.until(deadline(&s.readEnd), func(handle, milliseconds C.int64_t) C.int64_t {
		return C.gasket_stream_read(handle, pointer(into), C.int64_t(len(into)), milliseconds)
	})
	if err == nil && count == 0 {
		return 0, io.EOF
	}
	return int(count), err
}

// Write is io.Writer's.
func (s *Stream) Write(bytes []byte) (int, error) {
	done := 0
	for done < len(bytes) {
		rest := bytes[done:]
		count, err := s.until(deadline(&s.writeEnd), func(handle, milliseconds C.int64_t) C.int64_t {
			return C.gasket_stream_write(handle, pointer(rest), C.int64_t(len(rest)), milliseconds)
		})
		if err != nil {
			return done, err
		}
		done += int(count)
	}
	return done, s.Flush()
}

// Flush sends what libgasket still has.
func (s *Stream) Flush() error {
	_, err := s.until(deadline(&s.writeEnd), func(handle, milliseconds C.int64_t) C.int64_t {
		return C.gasket_stream_flush(handle, milliseconds)
	})
	return err
}

// CloseWrite ends the sending half; what the peer still sends can be read.
func (s *Stream) CloseWrite() error {
	_, err := s.until(deadline(&s.writeEnd), func(handle, milliseconds C.int64_t) C.int64_t {
		return C.gasket_stream_shutdown(handle, milliseconds)
	})
	return err
}

// Close says farewell and frees the stream. A second time it is an error, as net.Conn has it.
func (s *Stream) Close() error {
	_, err := s.call(func(handle C.int64_t) C.int64_t { return C.gasket_stream_close(handle, farewell) })
	s.free()
	return err
}

// SetDeadline is net.Conn's, as are SetReadDeadline and SetWriteDeadline. They hold for operations that begin later.
func (s *Stream) SetDeadline(end time.Time) error {
	s.readEnd.Store(end)
	s.writeEnd.Store(end)
	return nil
}

func (s *Stream) SetReadDeadline(end time.Time) error {
	s.readEnd.Store(end)
	return nil
}

func (s *Stream) SetWriteDeadline(end time.Time) error {
	s.writeEnd.Store(end)
	return nil
}

// address is a net.Addr of what libgasket calls the peer.
type address string

func (address) Network() string  { return "tcp" }
func (a address) String() string { return string(a) }

// RemoteAddr is the peer, as libgasket names it: "localhost:443".
func (s *Stream) RemoteAddr() net.Addr {
	return address(s.text(func(handle C.int64_t) *C.char { return C.gasket_stream_peer(handle) }))
}

// LocalAddr is not known.
func (s *Stream) LocalAddr() net.Addr { return address("") }

// Protocol is "TLSv1.3".
func (s *Stream) Protocol() string {
	return s.text(func(handle C.int64_t) *C.char { return C.gasket_stream_protocol(handle) })
}

// Cipher is OpenSSL's name of it.
func (s *Stream) Cipher() string {
	return s.text(func(handle C.int64_t) *C.char { return C.gasket_stream_cipher(handle) })
}

// ALPN is the protocol that was agreed on; empty for none.
func (s *Stream) ALPN() string {
	return s.text(func(handle C.int64_t) *C.char { return C.gasket_stream_alpn(handle) })
}

// VerifyResult is what OpenSSL thinks of the peer's certificate: 0 is good.
func (s *Stream) VerifyResult() (int64, error) {
	return s.call(func(handle C.int64_t) C.int64_t { return C.gasket_stream_verify_result(handle) })
}

// SSL is the handle of OpenSSL's object, for direct calls; it ends with the stream.
func (s *Stream) SSL() (int64, error) {
	return s.call(func(handle C.int64_t) C.int64_t { return C.gasket_stream_ssl(handle) })
}

// Listener accepts connections, a net.Listener.
type Listener struct {
	*object
	context *Context
}

// Listen listens; a port of 0 has one picked. The context is for servers.
func Listen(context *Context, host string, port int) (*Listener, error) {
	name := cText(host)
	defer freeText(name)
	made, err := newObject("listener", C.gasket_listener_new(name, C.int64_t(port), 128))
	if err != nil {
		return nil, err
	}
	return &Listener{made, context}, nil
}

// Port is the one that was picked.
func (l *Listener) Port() (int, error) {
	port, err := l.call(func(handle C.int64_t) C.int64_t { return C.gasket_listener_port(handle) })
	return int(port), err
}

// Accept waits for a connection, whose handshake is done by its first Read or Write.
func (l *Listener) Accept() (net.Conn, error) {
	handle, err := l.until(time.Time{}, func(handle, milliseconds C.int64_t) C.int64_t {
		return C.gasket_listener_accept(handle, C.int64_t(l.context.Handle()), milliseconds)
	})
	var failure *Error
	if errors.As(err, &failure) && failure.Kind == ERROR_BAD_HANDLE {
		return nil, net.ErrClosed
	}
	if err != nil {
		return nil, err
	}
	return newStream(handle)
}

// Close frees the listener; an Accept that waits ends with net.ErrClosed.
func (l *Listener) Close() error {
	l.free()
	return nil
}

// Addr is where it listens.
func (l *Listener) Addr() net.Addr {
	port, _ := l.Port()
	return &net.TCPAddr{Port: port}
}
