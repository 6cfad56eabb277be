//! TLS on OpenSSL through libgasket: [`Stream`] is `Read` and `Write`, [`Listener`] accepts, and `sys` has all
//! functions as C has them, OpenSSL's included.

mod context;
mod error;
mod stream;
#[allow(clippy::missing_safety_doc)]
pub mod sys;

pub use context::{Context, Side, Verify};
pub use error::Error;
pub use stream::{Listener, Stream};

/// What has a handle; it is freed when it is dropped.
struct Object(i64);

impl Drop for Object {
    fn drop(&mut self) {
        // SAFETY: any number may be given; this one is ours.
        unsafe { sys::gasket_free(self.0) };
    }
}

impl Object {
    fn new(answer: i64) -> Result<Object, Error> {
        Ok(Object(error::checked(answer)?))
    }
}
