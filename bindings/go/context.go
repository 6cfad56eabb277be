package gasket

/*
#include <gasket.h>
*/
import "C"

import "strings"

// Context holds what streams have in common.
type Context struct{ *object }

// Config is what a Context is made of. What is left out is as libgasket has it: clients verify, against the system's
// authorities.
type Config struct {
	Method          string // "tlsv1.2+"
	CertificateFile string
	KeyFile         string
	Password        string
	CAFile          string
	CADirectory     string
	CABytes         []byte
	ALPN            []string
	Ciphers         string
	Ciphersuites    string
	Verify          *int64 // VERIFY_NONE, VERIFY_OPTIONAL or VERIFY_REQUIRED
}

// NewContext makes a context for streams of a side: CLIENT, SERVER or BOTH.
func NewContext(side int64, config Config) (*Context, error) {
	method := cText(config.Method)
	defer freeText(method)
	made, err := newObject("context", C.gasket_ctx_new(C.int64_t(side), method))
	if err != nil {
		return nil, err
	}
	context := &Context{made}
	if err := context.configure(config); err != nil {
		made.free()
		return nil, err
	}
	return context, nil
}

// setText gives a setter a text, if there is one.
func (c *Context) setText(text string, set func(handle C.int64_t, text *C.char) C.int64_t) error {
	if text == "" {
		return nil
	}
	given := cText(text)
	defer freeText(given)
	_, err := c.call(func(handle C.int64_t) C.int64_t { return set(handle, given) })
	return err
}

func (c *Context) configure(config Config) error {
	texts := []struct {
		text string
		set  func(handle C.int64_t, text *C.char) C.int64_t
	}{
		{config.CAFile, func(h C.int64_t, t *C.char) C.int64_t { return C.gasket_ctx_set_ca_file(h, t) }},
		{config.CADirectory, func(h C.int64_t, t *C.char) C.int64_t { return C.gasket_ctx_set_ca_directory(h, t) }},
		{config.Ciphers, func(h C.int64_t, t *C.char) C.int64_t { return C.gasket_ctx_set_ciphers(h, t) }},
		{config.Ciphersuites, func(h C.int64_t, t *C.char) C.int64_t { return C.gasket_ctx_set_ciphersuites(h, t) }},
		{strings.Join(config.ALPN, ","), func(h C.int64_t, t *C.char) C.int64_t { return C.gasket_ctx_set_alpn(h, t) }},
	}
	for _, each := range texts {
		if err := c.setText(each.text, each.set); err != nil {
			return err
		}
	}
	if config.Verify != nil {
		_, err := c.call(func(h C.int64_t) C.int64_t { return C.gasket_ctx_set_verify(h, C.int64_t(*config.Verify)) })
		if err != nil {
			return err
		}
	}
	if len(config.CABytes) > 0 {
		_, err := c.call(func(h C.int64_t) C.int64_t {
			return C.gasket_ctx_set_ca_bytes(h, pointer(config.CABytes), C.int64_t(len(config.CABytes)))
		})
		if err != nil {
			return err
		}
	}
	return c.setCertificate(config)
}

func (c *Context) setCertificate(config Config) error {
	key, password := cText(config.KeyFile), cText(config.Password)
	defer freeText(key)
	defer freeText(password)
	return c.setText(config.CertificateFile, func(handle C.int64_t, file *C.char) C.int64_t {
		return C.gasket_ctx_set_certificate(handle, file, key, password)
	})
}

// Close frees the context. Streams that were made of it keep what they need.
func (c *Context) Close() error {
	c.free()
	return nil
}
