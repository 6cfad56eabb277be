// The scenarios in Go: scenarios, serve, visit NAME=PORT... (../scenarios/README.md)
package main

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"
	"time"

	"gasket"
)

var certificates = os.Getenv("GASKET_TEST_CERTIFICATES") + "/"

func check(err error) {
	if err != nil {
		panic(err)
	}
}

func equal[T comparable](found, expected T) {
	if found != expected {
		panic(fmt.Sprintf("it is %v, not %v", found, expected))
	}
}

func port(service string) int {
	number, err := strconv.Atoi(os.Getenv("GASKET_PORT_" + service))
	check(err)
	return number
}

func dial(port int, trusted string) (*gasket.Stream, error) {
	context, err := gasket.NewContext(gasket.CLIENT, gasket.Config{CAFile: certificates + trusted})
	check(err)
	defer context.Close()
	return gasket.Dial(context, "localhost", port, 30*time.Second)
}

func connect(service string) *gasket.Stream {
	stream, err := dial(port(service), "root.pem")
	check(err)
	return stream
}

func failure(err error) *gasket.Error {
	var found *gasket.Error
	if !errors.As(err, &found) {
		panic(fmt.Sprintf("it is no Error: %v", err))
	}
	return found
}

func line(reader *bufio.Reader) string {
	found, err := reader.ReadString('\n')
	check(err)
	return strings.TrimSuffix(found, "\n")
}

func text() {
	stream := connect("ECHO")
	defer stream.Close()
	reader := bufio.NewReader(stream)
	lines := []string{"Grüße", "κόσμε", "", "日本語 🧷"}
	for _, each := range lines {
		_, err := fmt.Fprintln(stream, each)
		check(err)
	}
	for _, each := range lines {
		equal(line(reader), each)
	}
}

func octets() {
	stream := connect("ECHO")
	defer stream.Close()
	all := make([]byte, 256)
	for i := range all {
		all[i] = byte(i)
	}
	for _, each := range [][]byte{all, all[255:], bytes.Repeat(all, 400)} {
		found := make([]byte, len(each))
		_, err := stream.Write(each)
		check(err)
		_, err = io.ReadFull(stream, found)
		check(err)
		equal(bytes.Equal(found, each), true)
	}
}

func halfClose() {
	stream := connect("TALLY")
	defer stream.Close()
	_, err := stream.Write([]byte("half"))
	check(err)
	check(stream.CloseWrite())
	equal(line(bufio.NewReader(stream)), fmt.Sprintf("4 %x", sha256.Sum256([]byte("half"))))
	_, err = stream.Write([]byte("more"))
	equal(failure(err).Kind, gasket.ERROR_STATE)
}

func end() {
	stream := connect("NAMES")
	defer stream.Close()
	found, err := io.ReadAll(stream)
	check(err)
	equal(string(found), "localhost -\n")
	_, err = stream.Read(make([]byte, 1))
	equal(err, io.EOF)
}

func cut() {
	stream := connect("CUT")
	defer stream.Close()
	found, err := io.ReadAll(stream)
	equal(string(found), "half")
	equal(failure(err).Kind, gasket.ERROR_CLOSED)
}

func refuse(service string, result int64) {
	_, err := dial(port(service), "root.pem")
	equal(failure(err).Kind, gasket.ERROR_VERIFY)
	equal(failure(err).VerifyResult, result)
}

func refused() {
	refuse("UNTRUSTED", 20)
	refuse("EXPIRED", 10)
	refuse("SELF_SIGNED", 18)
}

func wrongHost() { refuse("OTHER", 62) }

func fields() {
	_, err := dial(port("UNTRUSTED"), "root.pem")
	found := failure(err)
	equal(found.What, "handshake")
	equal(found.Peer, fmt.Sprintf("localhost:%d", port("UNTRUSTED")))
	equal(found.VerifyString, "unable to get local issuer certificate")
	equal(len(found.Codes) > 0 && len(found.Codes) == len(found.Strings), true)
	equal(strings.Contains(found.Strings[0], "certificate verify failed"), true)
	equal(found.Alert > 0, true)
	_, err = dial(port("PLAIN"), "root.pem")
	equal(failure(err).Kind, gasket.ERROR_SSL)
	context, err := gasket.NewContext(gasket.SERVER, gasket.Config{})
	check(err)
	listener, err := gasket.Listen(context, "127.0.0.1", 0)
	check(err)
	free, err := listener.Port()
	check(err)
	check(listener.Close())
	_, err = dial(free, "root.pem")
	equal(failure(err).Kind, gasket.ERROR_OS)
	equal(failure(err).OS > 0, true)
	_, err = gasket.NewContext(gasket.CLIENT, gasket.Config{CAFile: "/nowhere.pem"})
	equal(strings.Contains(err.Error(), "/nowhere.pem"), true)
	stream := connect("ECHO")
	check(stream.Close())
	_, err = stream.Read(make([]byte, 1))
	equal(failure(err).Kind, gasket.ERROR_BAD_HANDLE)
}

func report(name string, body func()) {
	defer func() {
		if reason := recover(); reason != nil {
			fmt.Printf("not ok %s %v\n", name, reason)
			return
		}
		fmt.Println("ok", name)
	}()
	body()
}

func serve() {
	context, err := gasket.NewContext(gasket.SERVER, gasket.Config{
		CertificateFile: certificates + "server.pem", KeyFile: certificates + "server.key",
	})
	check(err)
	listener, err := gasket.Listen(context, "127.0.0.1", 0)
	check(err)
	number, err := listener.Port()
	check(err)
	fmt.Println("port", number)
	go func() {
		for {
			stream, err := listener.Accept()
			check(err)
			go func() {
				_, _ = io.Copy(stream, stream)
				_ = stream.Close()
			}()
		}
	}()
	_, _ = io.Copy(io.Discard, os.Stdin)
}

func visit(port int) {
	stream, err := dial(port, "root.pem")
	check(err)
	_, err = fmt.Fprintln(stream, "Grüße")
	check(err)
	equal(line(bufio.NewReader(stream)), "Grüße")
	stream.Close()
	_, err = dial(port, "unknown.pem")
	result := failure(err).VerifyResult
	equal(result == 20 || result == 19, true)
}

func main() {
	switch os.Args[1] {
	case "scenarios":
		report("text", text)
		report("bytes", octets)
		report("half-close", halfClose)
		report("end", end)
		report("cut", cut)
		report("refused", refused)
		report("wrong-host", wrongHost)
		report("errors", fields)
		report("direct", direct)
	case "serve":
		serve()
	case "visit":
		for _, each := range os.Args[2:] {
			name, number, _ := strings.Cut(each, "=")
			there, err := strconv.Atoi(number)
			check(err)
			report(name, func() { visit(there) })
		}
	}
}
