use crate::error::{c_text, checked, text};
use crate::sys::*;
use crate::{Context, Error, Object, Side};
use std::ffi::c_void;
use std::io;
use std::ptr::null;
use std::time::{Duration, Instant};

/// How long closing may take, in milliseconds.
const FAREWELL: i64 = 2000;

/// Makes a call until its answer is no state.
fn until(what: &str, timeout: Option<Duration>, call: impl Fn(i64) -> i64) -> io::Result<i64> {
    let end = timeout.map(|time| Instant::now() + time);
    loop {
        let left = end.map_or(-1, |end| end.saturating_duration_since(Instant::now()).as_millis() as i64);
        match checked(call(left))? {
            answer if answer >= 0 => return Ok(answer),
            GASKET_WANT_ANSWER => return Err(io::Error::other(format!("{what}: a question is open"))),
            GASKET_INTERRUPTED => return Err(io::ErrorKind::Interrupted.into()),
            _ if left == 0 => return Err(io::ErrorKind::TimedOut.into()),
            _ => {}
        }
    }
}

/// A TLS connection. `Read` and `Write` are also those of `&Stream`: one thread may read while another writes.
/// It is closed with a farewell when it is dropped, `close` tells whether that went well.
pub struct Stream {
    object: Object,
    pub timeout: Option<Duration>,
}

impl Stream {
    fn new(answer: i64, timeout: Option<Duration>) -> Result<Stream, Error> {
        Ok(Stream { object: Object::new(answer)?, timeout })
    }

    /// Connects and does the handshake.
    pub fn connect(context: &Context, host: &str, port: u16, timeout: Option<Duration>) -> io::Result<Stream> {
        let host = c_text(host)?;
        // SAFETY: the text outlives the call.
        let answer = unsafe { gasket_stream_connect(context.handle(), host.as_ptr(), port.into()) };
        let stream = Stream::new(answer, timeout)?;
        stream.handshake()?;
        Ok(stream)
    }

    /// Over a connected socket's descriptor, which must stay open and stays the caller's.
    pub fn wrap(context: &Context, descriptor: i32, side: Side) -> Result<Stream, Error> {
        // SAFETY: numbers only.
        let answer = unsafe { gasket_stream_new_fd(context.handle(), descriptor.into(), side as i64) };
        Stream::new(answer, None)
    }

    /// For functions of `sys`, as long as the stream lives.
    pub fn handle(&self) -> i64 {
        self.object.0
    }

    pub fn handshake(&self) -> io::Result<()> {
        until("handshake", self.timeout, |left| unsafe { gasket_stream_handshake(self.handle(), left) })?;
        Ok(())
    }

    /// Ends the sending half; what the peer still sends can be read.
    pub fn shutdown(&self) -> io::Result<()> {
        until("shutdown", self.timeout, |left| unsafe { gasket_stream_shutdown(self.handle(), left) })?;
        Ok(())
    }

    /// Gathers writes up to so many bytes, until `flush`; 0 sends each at once.
    pub fn set_buffering(&self, bytes: usize) -> Result<(), Error> {
        checked(unsafe { gasket_stream_set_buffering(self.handle(), bytes as i64) })?;
        Ok(())
    }

    /// Sends what is waiting and the farewell.
    pub fn close(self) -> io::Result<()> {
        until("close", self.timeout, |_| unsafe { gasket_stream_close(self.handle(), FAREWELL) })?;
        Ok(())
    }

    pub fn protocol(&self) -> String {
        // SAFETY: texts of a stream live as long as it does.
        unsafe { text(gasket_stream_protocol(self.handle())) }
    }

    pub fn cipher(&self) -> String {
        unsafe { text(gasket_stream_cipher(self.handle())) }
    }

    /// Empty for none.
    pub fn alpn(&self) -> String {
        unsafe { text(gasket_stream_alpn(self.handle())) }
    }

    pub fn peer(&self) -> String {
        unsafe { text(gasket_stream_peer(self.handle())) }
    }

    pub fn verify_result(&self) -> Result<i64, Error> {
        checked(unsafe { gasket_stream_verify_result(self.handle()) })
    }

    /// The handle of OpenSSL's object, which ends with the stream.
    pub fn ssl(&self) -> Result<i64, Error> {
        checked(unsafe { gasket_stream_ssl(self.handle()) })
    }
}

impl Drop for Stream {
    fn drop(&mut self) {
        // SAFETY: a stream that is closed may be closed again.
        unsafe { gasket_stream_close(self.handle(), FAREWELL) };
    }
}

impl io::Read for &Stream {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if into.is_empty() {
            return Ok(0);
        }
        let (room, length) = (into.as_mut_ptr().cast::<c_void>(), into.len().min(i32::MAX as usize) as i64);
        // SAFETY: the room is the slice's.
        let read = |left| unsafe { gasket_stream_read(self.handle(), room, length, left) };
        Ok(until("read", self.timeout, read)? as usize)
    }
}

impl io::Write for &Stream {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let (from, length) = (bytes.as_ptr().cast::<c_void>(), bytes.len().min(i32::MAX as usize) as i64);
        // SAFETY: the bytes are the slice's.
        let write = |left| unsafe { gasket_stream_write(self.handle(), from, length, left) };
        Ok(until("write", self.timeout, write)? as usize)
    }

    fn flush(&mut self) -> io::Result<()> {
        until("flush", self.timeout, |left| unsafe { gasket_stream_flush(self.handle(), left) })?;
        Ok(())
    }
}

impl io::Read for Stream {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        (&*self).read(into)
    }
}

impl io::Write for Stream {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        (&*self).write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        (&*self).flush()
    }
}

/// A socket that accepts connections.
pub struct Listener {
    object: Object,
    pub timeout: Option<Duration>,
}

impl Listener {
    /// An empty host is every address; a port of 0 has one picked.
    pub fn bind(host: &str, port: u16) -> Result<Listener, Error> {
        let name = c_text(host)?;
        let name = if host.is_empty() { null() } else { name.as_ptr() };
        // SAFETY: the text is dropped after the call.
        let object = Object::new(unsafe { gasket_listener_new(name, port.into(), 128) })?;
        Ok(Listener { object, timeout: None })
    }

    pub fn port(&self) -> Result<u16, Error> {
        Ok(checked(unsafe { gasket_listener_port(self.object.0) })? as u16)
    }

    /// The next connection; its first read or write does the handshake.
    pub fn accept(&self, context: &Context) -> io::Result<Stream> {
        let accept = |left| unsafe { gasket_listener_accept(self.object.0, context.handle(), left) };
        Ok(Stream::new(until("accept", self.timeout, accept)?, None)?)
    }
}
