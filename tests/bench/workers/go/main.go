// Go's crypto/tls.
package main

import (
	"bufio"
	"crypto/tls"
	"crypto/x509"
	"fmt"
	"io"
	"net"
	"os"
	"strconv"
	"strings"
	"sync"
)

var (
	certificate, key, authority = os.Args[1], os.Args[2], os.Args[3]
	listener                    net.Listener
	server                      *tls.Config
	stream                      *tls.Conn
	block                       = []byte(strings.Repeat("x", 65536))
	clients                     = map[bool]*tls.Config{}
	held                        []*tls.Conn
)

func must(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func client(resumes bool) *tls.Config {
	if clients[resumes] == nil {
		text, err := os.ReadFile(authority)
		must(err)
		pool := x509.NewCertPool()
		pool.AppendCertsFromPEM(text)
		clients[resumes] = &tls.Config{RootCAs: pool, ServerName: "localhost"}
		if resumes {
			clients[resumes].ClientSessionCache = tls.NewLRUClientSessionCache(0)
		}
	}
	return clients[resumes]
}

// Mode 2: with the session cache that a program can ask for.
func connect(port, mode int) *tls.Conn {
	c, err := tls.Dial("tcp", net.JoinHostPort("127.0.0.1", strconv.Itoa(port)), client(mode == 2))
	must(err)
	return c
}

func accept() *tls.Conn {
	plain, err := listener.Accept()
	must(err)
	c := tls.Server(plain, server)
	must(c.Handshake())
	return c
}

func write(w io.Writer, bytes []byte) {
	_, err := w.Write(bytes)
	must(err)
}

func receive(r io.Reader, into []byte) {
	_, err := io.ReadFull(r, into)
	must(err)
}

func read(size, count int) int {
	write(stream, block[:1])
	into := make([]byte, size)
	for count > 0 {
		n, err := stream.Read(into)
		must(err)
		count -= n
	}
	return 0
}

func readSmall(size, count int) int {
	write(stream, block[:1])
	r := bufio.NewReader(stream)
	into := make([]byte, size)
	for ; count > 0; count -= size {
		receive(r, into)
	}
	return 0
}

func writeAll(w io.Writer, size, count int) {
	for ; count > 0; count -= size {
		write(w, block[:size])
	}
}

func writeSmall(size, count int) int {
	w := bufio.NewWriter(stream)
	writeAll(w, size, count)
	must(w.Flush())
	receive(stream, make([]byte, 1))
	return 0
}

func visit(port, mode int, keeps bool) {
	c := connect(port, mode)
	write(c, block[:1])
	receive(c, make([]byte, 1))
	if !keeps {
		c.Close()
		return
	}
	held = append(held, c)
}

func lines(size, count int) int {
	write(stream, block[:1])
	r := bufio.NewReader(stream)
	for ; count > 0; count -= size {
		_, err := r.ReadString('\n')
		must(err)
	}
	return 0
}

func bytesIn(count int) int {
	write(stream, block[:1])
	r := bufio.NewReader(stream)
	for ; count > 0; count-- {
		_, err := r.ReadByte()
		must(err)
	}
	return 0
}

func bytesOut(count int) int {
	w := bufio.NewWriter(stream)
	for ; count > 0; count-- {
		must(w.WriteByte('x'))
	}
	must(w.Flush())
	receive(stream, make([]byte, 1))
	return 0
}

func visitMany(port, count, atOnce int) int {
	for done := 0; done < count; done += atOnce {
		var all sync.WaitGroup
		for i := 0; i < atOnce; i++ {
			all.Add(1)
			go func() {
				visit(port, 0, false)
				all.Done()
			}()
		}
		all.Wait()
	}
	return 0
}

func echo(size, count int, first bool) int {
	piece := make([]byte, size)
	for i := 0; i < count; i++ {
		if first {
			write(stream, piece)
		}
		receive(stream, piece)
		if !first {
			write(stream, piece)
		}
	}
	return 0
}

func listen() int {
	pair, err := tls.LoadX509KeyPair(certificate, key)
	must(err)
	server = &tls.Config{Certificates: []tls.Certificate{pair}}
	listener, err = net.Listen("tcp", "127.0.0.1:0")
	must(err)
	return listener.Addr().(*net.TCPAddr).Port
}

var commands = map[string]func(n []int) int{
	"open":        func(n []int) int { stream = connect(n[0], 1); return 0 },
	"close":       func(n []int) int { stream.Close(); return 0 },
	"listen":      func(n []int) int { return listen() },
	"accept":      func(n []int) int { stream = accept(); return 0 },
	"read":        func(n []int) int { return read(n[0], n[1]) },
	"read-small":  func(n []int) int { return readSmall(n[0], n[1]) },
	"write":       func(n []int) int { writeAll(stream, n[0], n[1]); receive(stream, make([]byte, 1)); return 0 },
	"write-small": func(n []int) int { return writeSmall(n[0], n[1]) },
	"lines":       func(n []int) int { return lines(n[0], n[1]) },
	"bytes-in":    func(n []int) int { return bytesIn(n[1]) },
	"bytes-out":   func(n []int) int { return bytesOut(n[1]) },
	"ping":        func(n []int) int { return echo(n[0], n[1], true) },
	"echo":        func(n []int) int { return echo(n[0], n[1], false) },
	"visit-many":  func(n []int) int { return visitMany(n[0], n[1], n[2]) },
	"visit": func(n []int) int {
		for i := 0; i < n[1]; i++ {
			visit(n[0], n[2], false)
		}
		return 0
	},
	"serve": func(n []int) int {
		for i := 0; i < n[0]; i++ {
			c := accept()
			one := make([]byte, 1)
			receive(c, one)
			write(c, one)
			c.Close()
		}
		return 0
	},
	"hold": func(n []int) int {
		for i := 0; i < n[1]; i++ {
			visit(n[0], 0, true)
		}
		return 0
	},
	"drop": func(n []int) int {
		for _, c := range held {
			c.Close()
		}
		held = nil
		return 0
	},
}

func main() {
	fmt.Print("ready")
	for word := range commands {
		fmt.Print(" ", word)
	}
	fmt.Println()
	in := bufio.NewScanner(os.Stdin)
	for in.Scan() {
		words := strings.Fields(in.Text())
		var numbers []int
		for _, word := range words[1:] {
			n, err := strconv.Atoi(word)
			must(err)
			numbers = append(numbers, n)
		}
		fmt.Println("ok", commands[words[0]](numbers))
	}
}
