use crate::sys::*;
use std::ffi::{CStr, CString};
use std::{fmt, io};

/// What is below this is an error record.
const RECORDS_END: i64 = -(1 << 40);

/// A failure, with all that libgasket's record has about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    /// One of `sys::GASKET_ERROR_`.
    pub kind: i64,
    /// The operation: "handshake", "read".
    pub what: String,
    pub message: String,
    /// "example.com:443"; empty where there is none.
    pub peer: String,
    /// OpenSSL's codes and its words for them, the oldest first.
    pub codes: Vec<i64>,
    pub strings: Vec<String>,
    /// An X509_V_ERR_ value; 0 where no certificate was refused.
    pub verify_result: i64,
    pub verify_string: String,
    /// Of TLS, sent or received; 0 for none.
    pub alert: i64,
    /// errno.
    pub os: i64,
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message)
    }
}

impl std::error::Error for Error {}

impl From<Error> for io::Error {
    fn from(error: Error) -> io::Error {
        let kind = match error.kind {
            GASKET_ERROR_CLOSED => io::ErrorKind::UnexpectedEof,
            GASKET_ERROR_BAD_ARGUMENT => io::ErrorKind::InvalidInput,
            GASKET_ERROR_OS => io::Error::from_raw_os_error(error.os as i32).kind(),
            _ => io::ErrorKind::Other,
        };
        io::Error::new(kind, error)
    }
}

/// Copies a text; NULL is empty.
///
/// # Safety
/// It must be NULL or end with a NUL.
pub(crate) unsafe fn text(found: *const std::os::raw::c_char) -> String {
    if found.is_null() {
        return String::new();
    }
    CStr::from_ptr(found).to_string_lossy().into_owned()
}

/// A text for C.
pub(crate) fn c_text(given: &str) -> Result<CString, Error> {
    CString::new(given).map_err(|_| Error {
        kind: GASKET_ERROR_BAD_ARGUMENT,
        what: String::new(),
        message: format!("a null character in {given:?}"),
        peer: String::new(),
        codes: Vec::new(),
        strings: Vec::new(),
        verify_result: 0,
        verify_string: String::new(),
        alert: 0,
        os: 0,
    })
}

impl Error {
    /// Takes over a record: an answer below -2^40 of a function of `sys`. None where it is none.
    pub fn from_record(record: i64) -> Option<Error> {
        if record >= RECORDS_END {
            return None;
        }
        // SAFETY: functions about records take any number, and their texts live until the record is freed.
        unsafe {
            let places = 0..gasket_error_code_count(record).max(0);
            let error = Error {
                kind: gasket_error_kind(record),
                what: text(gasket_error_what(record)),
                message: text(gasket_error_message(record)),
                peer: text(gasket_error_peer(record)),
                codes: places.clone().map(|i| gasket_error_code(record, i)).collect(),
                strings: places.map(|i| text(gasket_error_string(record, i))).collect(),
                verify_result: gasket_error_verify_result(record),
                verify_string: text(gasket_error_verify_result_string(record)),
                alert: gasket_error_alert(record),
                os: gasket_error_os(record),
            };
            gasket_free(record);
            Some(error)
        }
    }

    /// What the last direct call on an object left in OpenSSL's error queue; 0 is this thread's last call.
    pub fn direct(handle: i64) -> Option<Error> {
        // SAFETY: it takes any number.
        Error::from_record(unsafe { gasket_direct_error(handle) })
    }
}

/// The answer, or the error that its record is.
pub(crate) fn checked(answer: i64) -> Result<i64, Error> {
    match Error::from_record(answer) {
        Some(error) => Err(error),
        None => Ok(answer),
    }
}
