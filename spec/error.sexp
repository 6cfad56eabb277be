;;; Error records: what is known about a failure.

(room error "Error records"
  "A function that fails returns a negative number below -2^40: the handle of an error record. The
   record holds all that is known about the failure, was complete before the call returned, never
   changes, and can be read on any thread. There is no last error and no errno to ask for.

   Records live in a pool of 4,096 and are recycled oldest first, so forgetting to free one costs
   nothing. The texts of a record stay valid until it is freed. A number that is no live record is
   answered with NULL or with a new record of kind bad-handle.

   The numbers -1 to -15 are no errors but states: what the call waits for, or why it stopped
   waiting. Nothing is lost by them, and the same call made again goes on.")

(constants state "States"
  "Answers of a call that is not finished. They are never errors."
  (GASKET_WANT_READ -1 "it goes on when bytes from the peer can be read")
  (GASKET_WANT_WRITE -2 "it goes on when bytes to the peer can be written")
  (GASKET_TIMEOUT -3 "the time ran out; call again to go on")
  (GASKET_INTERRUPTED -4 "a signal or gasket_interrupt ended the wait; call again to go on")
  (GASKET_WANT_ANSWER -5 "it goes on when a question has been answered"))

(constants error "Kinds of error"
  "What gasket_error_kind answers."
  (GASKET_ERROR_BAD_HANDLE 1 "a number that is no live handle of the kind that is needed")
  (GASKET_ERROR_BAD_ARGUMENT 2 "an argument outside what the function takes")
  (GASKET_ERROR_NO_MEMORY 3 "no memory, or no free handle")
  (GASKET_ERROR_LIBRARY 4 "OpenSSL cannot be found or used")
  (GASKET_ERROR_UNSUPPORTED 5 "the OpenSSL that is loaded, or this system, cannot do it")
  (GASKET_ERROR_STATE 6 "not possible now: too early, too late, closed, or in use")
  (GASKET_ERROR_SSL 7 "OpenSSL or the TLS protocol failed; codes and alert say how")
  (GASKET_ERROR_VERIFY 8 "the peer's certificate was refused; the verify result says why")
  (GASKET_ERROR_CLOSED 9 "the connection was cut off without the TLS farewell")
  (GASKET_ERROR_OS 10 "the operating system refused; the OS error says why")
  (GASKET_ERROR_RESOLVE 11 "a host name could not be turned into an address"))

(function gasket_error_kind
  (parameters
    (error record "the record, negative, as it was returned"))
  (result (enumeration error) "the kind of failure")
  (errors bad-handle)
  (threads any) (waits never) (since "0.1.0")
  (doc "Tells what kind of failure a record is about."))

(function gasket_error_what
  (parameters
    (error record "the record, negative, as it was returned"))
  (result text borrowed "what was being done")
  (errors bad-handle)
  (threads any) (waits never) (since "0.1.0")
  (doc
   "Names the operation that failed.

    Of a stream's work that is `resolve`, `connect`, `accept`, `handshake`, `read`, `write`,
    `flush`, `wait`, `shutdown`, `close` or `detach`, whichever call it happened in: a read that has
    to do the handshake first fails with `handshake`. Elsewhere it is the function's name without
    `gasket_`."))

(function gasket_error_message
  (parameters
    (error record "the record, negative, as it was returned"))
  (result text borrowed "one line for a person to read")
  (errors bad-handle)
  (threads any) (waits never) (since "0.1.0")
  (doc
   "Gives the whole failure in one line.

    It holds the operation, the peer, the cause, the verify result with its meaning and OpenSSL's
    codes, as far as there are any, for instance `handshake with localhost:4433: certificate verify
    failed (verify result 18: self-signed certificate) [0A000086]`. It has no newline at its end.
    Programs decide by the other functions of this page; the wording may change."))

(function gasket_error_peer
  (parameters
    (error record "the record, negative, as it was returned"))
  (result text borrowed "the other side, such as `example.com:443`; empty where there is none")
  (errors bad-handle)
  (threads any) (waits never) (since "0.1.0")
  (doc "Names the peer that the failed operation was with."))

(function gasket_error_code_count
  (parameters
    (error record "the record, negative, as it was returned"))
  (result count "how many codes there are, 0 to 16")
  (errors bad-handle)
  (threads any) (waits never) (since "0.1.0")
  (sources "ERR_get_error(3)")
  (doc
   "Counts the codes that OpenSSL left about the failure.

    All that were in its queue belong to the record; the queue itself is empty again when the failed
    call returns."))

(function gasket_error_code
  (parameters
    (error record "the record, negative, as it was returned")
    (index (index gasket_error_code_count) "which code, 0 for the oldest"))
  (result number "OpenSSL's packed error code")
  (errors bad-handle
    (bad-argument "`index` is not below the number of codes"))
  (threads any) (waits never) (since "0.1.0")
  (sources "ERR_get_error(3)" "ERR_GET_REASON(3)")
  (doc
   "Gives one of OpenSSL's error codes.

    They are numbers as ERR_get_error returns them. Library and reason are packed into them in a way
    that differs between OpenSSL 1.1.1 and 3."))

(function gasket_error_string
  (parameters
    (error record "the record, negative, as it was returned")
    (index (index gasket_error_code_count) "which code, 0 for the oldest"))
  (result text borrowed "OpenSSL's words for that code; NULL where `index` is out of range")
  (errors bad-handle bad-argument)
  (threads any) (waits never) (since "0.1.0")
  (sources "ERR_error_string_n(3)")
  (doc
   "Gives OpenSSL's text for one of the codes.

    With it comes what OpenSSL added to the entry, such as the name of a file."))

(function gasket_error_verify_result
  (parameters
    (error record "the record, negative, as it was returned"))
  (result number "an X509_V_ERR_ value of OpenSSL; 0 where no certificate was refused")
  (errors bad-handle)
  (threads any) (waits never) (since "0.1.0")
  (sources "X509_STORE_CTX_get_error(3)")
  (doc "Tells why the peer's certificate was refused, as OpenSSL's number."))

(function gasket_error_verify_result_string
  (parameters
    (error record "the record, negative, as it was returned"))
  (result text borrowed "OpenSSL's words for the verify result; empty where there is none")
  (errors bad-handle)
  (threads any) (waits never) (since "0.1.0")
  (sources "X509_verify_cert_error_string(3)")
  (doc "Tells why the peer's certificate was refused, in OpenSSL's words."))

(function gasket_error_alert
  (parameters
    (error record "the record, negative, as it was returned"))
  (result number "the number of the TLS alert, 0 where there was none")
  (errors bad-handle)
  (threads any) (waits never) (since "0.1.0")
  (sources "RFC 8446 section 6" "SSL_alert_desc_string_long(3)")
  (doc
   "Tells which TLS alert ended the connection, whether it was sent or received.

    The numbers are those of the protocol and of OpenSSL's SSL_AD_ constants: 42 is bad_certificate,
    48 is unknown_ca. Since the alert of number 0, close_notify, is no failure, 0 means none."))

(function gasket_error_os
  (parameters
    (error record "the record, negative, as it was returned"))
  (result number "an errno value; of kind resolve the EAI_ value; 0 where there is none")
  (errors bad-handle)
  (threads any) (waits never) (since "0.1.0")
  (sources "errno(3)" "getaddrinfo(3)")
  (doc
   "Gives the operating system's number for what went wrong.

    The system's words for it are in the message. EAI_ values are given without the sign that some
    systems, Linux among them, give them."))
