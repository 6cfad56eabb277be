use crate::error::{c_text, checked};
use crate::sys::*;
use crate::{Error, Object};
use std::ptr::null;

/// Which end of a connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    Client = GASKET_CLIENT as isize,
    Server = GASKET_SERVER as isize,
    Both = GASKET_BOTH as isize,
}

/// What is asked of the peer's certificate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verify {
    None = GASKET_VERIFY_NONE as isize,
    Optional = GASKET_VERIFY_OPTIONAL as isize,
    Required = GASKET_VERIFY_REQUIRED as isize,
}

/// What streams have in common. Setters hold for streams that are made afterwards.
pub struct Context(Object);

impl Context {
    pub fn new(side: Side) -> Result<Context, Error> {
        // SAFETY: NULL is the default method.
        Ok(Context(Object::new(unsafe { gasket_ctx_new(side as i64, null()) })?))
    }

    /// With protocol versions: "tlsv1.2+".
    pub fn with_method(side: Side, method: &str) -> Result<Context, Error> {
        let method = c_text(method)?;
        // SAFETY: the text outlives the call, as it does below.
        Ok(Context(Object::new(unsafe { gasket_ctx_new(side as i64, method.as_ptr()) })?))
    }

    /// For functions of `sys`, as long as the context lives.
    pub fn handle(&self) -> i64 {
        self.0 .0
    }

    pub fn set_certificate(&self, certificate: &str, key: &str, password: Option<&str>) -> Result<(), Error> {
        let (certificate, key) = (c_text(certificate)?, c_text(key)?);
        let password = password.map(c_text).transpose()?;
        let password = password.as_ref().map_or(null(), |text| text.as_ptr());
        checked(unsafe {
            gasket_ctx_set_certificate(self.handle(), certificate.as_ptr(), key.as_ptr(), password)
        })?;
        Ok(())
    }

    pub fn set_verify(&self, mode: Verify) -> Result<(), Error> {
        checked(unsafe { gasket_ctx_set_verify(self.handle(), mode as i64) })?;
        Ok(())
    }

    fn set_text(
        &self,
        setter: unsafe extern "C" fn(i64, *const std::os::raw::c_char) -> i64,
        given: &str,
    ) -> Result<(), Error> {
        let given = c_text(given)?;
        checked(unsafe { setter(self.handle(), given.as_ptr()) })?;
        Ok(())
    }

    pub fn set_ca_file(&self, path: &str) -> Result<(), Error> {
        self.set_text(gasket_ctx_set_ca_file, path)
    }

    pub fn set_ca_directory(&self, path: &str) -> Result<(), Error> {
        self.set_text(gasket_ctx_set_ca_directory, path)
    }

    pub fn set_ca_system(&self) -> Result<(), Error> {
        checked(unsafe { gasket_ctx_set_ca_system(self.handle()) })?;
        Ok(())
    }

    pub fn set_alpn(&self, protocols: &[&str]) -> Result<(), Error> {
        self.set_text(gasket_ctx_set_alpn, &protocols.join(","))
    }

    pub fn set_ciphers(&self, list: &str) -> Result<(), Error> {
        self.set_text(gasket_ctx_set_ciphers, list)
    }

    pub fn set_ciphersuites(&self, list: &str) -> Result<(), Error> {
        self.set_text(gasket_ctx_set_ciphersuites, list)
    }
}
