//! The scenarios in Rust: scenarios, serve, visit NAME=PORT... (../scenarios/README.md)

use gasket::{sys, Context, Error, Listener, Side, Stream};
use std::env::var;
use std::ffi::CStr;
use std::io::{copy, BufRead, BufReader, Read, Write};
use std::time::Duration;
use std::{io, panic, process, thread};

fn file(name: &str) -> String {
    format!("{}/{name}", var("GASKET_TEST_CERTIFICATES").unwrap())
}

fn port(service: &str) -> u16 {
    var(format!("GASKET_PORT_{service}")).unwrap().parse().unwrap()
}

fn dial(port: u16, trusted: &str) -> io::Result<Stream> {
    let context = Context::new(Side::Client)?;
    context.set_ca_file(&file(trusted))?;
    Stream::connect(&context, "localhost", port, Some(Duration::from_secs(30)))
}

fn connect(service: &str) -> Stream {
    dial(port(service), "root.pem").unwrap()
}

/// What gasket::Error is in an io::Error.
fn failure<T>(result: io::Result<T>) -> Error {
    let error = result.err().expect("it did not fail");
    error.get_ref().and_then(|inner| inner.downcast_ref::<Error>()).expect("another error").clone()
}

fn text() {
    let stream = connect("ECHO");
    let lines = ["Grüße", "κόσμε", "", "日本語 🧷"];
    for line in lines {
        writeln!(&stream, "{line}").unwrap();
    }
    let mut found = BufReader::new(&stream).lines();
    for line in lines {
        assert_eq!(found.next().unwrap().unwrap(), line);
    }
}

fn bytes() {
    let stream = connect("ECHO");
    let all: Vec<u8> = (0..=255).collect();
    for sent in [all.clone(), vec![255], all.repeat(400)] {
        (&stream).write_all(&sent).unwrap();
        let mut found = vec![0; sent.len()];
        (&stream).read_exact(&mut found).unwrap();
        assert!(found == sent);
    }
    stream.close().unwrap();
}

fn half_close() {
    let stream = connect("TALLY");
    stream.set_buffering(1000).unwrap();
    (&stream).write_all(b"half").unwrap();
    stream.shutdown().unwrap();
    let mut found = String::new();
    (&stream).read_to_string(&mut found).unwrap();
    assert_eq!(found, "4 a11ae06469c63740d7b0ecf802f282a0d46e94f31a654dfcd3c0dc6dc277f904\n"); // printf half | sha256sum
    assert_eq!(failure((&stream).write(b"more")).kind, sys::GASKET_ERROR_STATE);
}

fn end() {
    let mut stream = connect("NAMES");
    let mut found = String::new();
    stream.read_to_string(&mut found).unwrap();
    assert_eq!(found, "localhost -\n");
    assert_eq!(stream.read(&mut [0; 1]).unwrap(), 0);
}

fn cut() {
    let mut stream = connect("CUT");
    let mut found = Vec::new();
    let error = stream.read_to_end(&mut found).unwrap_err();
    assert_eq!(found, b"half");
    assert_eq!(error.kind(), io::ErrorKind::UnexpectedEof);
    assert_eq!(failure::<()>(Err(error)).kind, sys::GASKET_ERROR_CLOSED);
}

fn refuse(service: &str, result: i64) {
    let error = failure(dial(port(service), "root.pem"));
    assert_eq!(error.kind, sys::GASKET_ERROR_VERIFY);
    assert_eq!(error.verify_result, result);
}

fn refused() {
    refuse("UNTRUSTED", 20);
    refuse("EXPIRED", 10);
    refuse("SELF_SIGNED", 18);
}

fn wrong_host() {
    refuse("OTHER", 62);
}

fn errors() {
    let error = failure(dial(port("UNTRUSTED"), "root.pem"));
    assert_eq!(error.what, "handshake");
    assert_eq!(error.peer, format!("localhost:{}", port("UNTRUSTED")));
    assert_eq!(error.verify_string, "unable to get local issuer certificate");
    assert!(!error.codes.is_empty() && error.codes.len() == error.strings.len());
    assert!(error.strings[0].contains("certificate verify failed"));
    assert!(error.alert > 0);
    assert_eq!(failure(dial(port("PLAIN"), "root.pem")).kind, sys::GASKET_ERROR_SSL);
    let free = Listener::bind("127.0.0.1", 0).unwrap().port().unwrap();
    let error = dial(free, "root.pem").err().unwrap();
    assert_eq!(error.kind(), io::ErrorKind::ConnectionRefused);
    assert!(failure::<()>(Err(error)).os > 0);
    let error = Context::new(Side::Client).unwrap().set_ca_file("/nowhere.pem").unwrap_err();
    assert!(error.to_string().contains("/nowhere.pem"));
}

fn direct() {
    let stream = connect("ECHO");
    let ssl = stream.ssl().unwrap();
    let context = Context::new(Side::Client).unwrap();
    // SAFETY: handles and NUL-terminated texts.
    unsafe {
        let version = CStr::from_ptr(sys::gasket_ssl_get_version(ssl));
        assert_eq!(version.to_str().unwrap(), stream.protocol());
        let mut algorithm = 0;
        let bits = sys::gasket_ssl_cipher_get_bits(sys::gasket_ssl_get_current_cipher(ssl), &mut algorithm);
        assert!(bits >= 128 && algorithm >= bits);
        sys::gasket_ssl_ctx_set_options(context.handle(), 0x4000);
        assert!(sys::gasket_ssl_ctx_get_options(context.handle()) & 0x4000 != 0);
        let nowhere = b"/nowhere\0".as_ptr().cast();
        assert_eq!(sys::gasket_ssl_ctx_use_certificate_file(context.handle(), nowhere, 1), 0);
        assert!(Error::direct(context.handle()).unwrap().codes[0] > 0);
    }
}

fn report(name: &str, body: impl FnOnce() + panic::UnwindSafe) {
    match panic::catch_unwind(body) {
        Ok(()) => println!("ok {name}"),
        Err(_) => println!("not ok {name} (the reason is in standard error)"),
    }
}

fn echo(stream: Stream) {
    // Those that refuse are part of the test.
    let _ = copy(&mut &stream, &mut &stream);
}

fn serve() {
    let context = Context::new(Side::Server).unwrap();
    context.set_certificate(&file("server.pem"), &file("server.key"), None).unwrap();
    let listener = Listener::bind("127.0.0.1", 0).unwrap();
    println!("port {}", listener.port().unwrap());
    thread::spawn(move || loop {
        let stream = listener.accept(&context).unwrap();
        thread::spawn(move || echo(stream));
    });
    let _ = copy(&mut io::stdin(), &mut io::sink());
    process::exit(0);
}

fn visit(port: u16) {
    let stream = dial(port, "root.pem").unwrap();
    writeln!(&stream, "Grüße").unwrap();
    assert_eq!(BufReader::new(&stream).lines().next().unwrap().unwrap(), "Grüße");
    drop(stream);
    let result = failure(dial(port, "unknown.pem")).verify_result;
    assert!(result == 20 || result == 19);
}

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    match arguments[1].as_str() {
        "serve" => serve(),
        "visit" => {
            for argument in &arguments[2..] {
                let (name, number) = argument.split_once('=').unwrap();
                report(name, || visit(number.parse().unwrap()));
            }
        }
        _ => {
            report("text", text);
            report("bytes", bytes);
            report("half-close", half_close);
            report("end", end);
            report("cut", cut);
            report("refused", refused);
            report("wrong-host", wrong_host);
            report("errors", errors);
            report("direct", direct);
        }
    }
}
