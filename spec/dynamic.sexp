;;; Dynamic calls, and C functions made at run time.

(room dynamic "Dynamic calls"
  "OpenSSL has thousands of functions more than the direct calls. Any of them can be called by its
   name and a signature, a text that says what it takes and returns. What a signature says is
   believed, as a C compiler believes a prototype; all the rest is checked: handles and what they
   stand for, lengths, numbers that C has no room for. A function that is also a direct call is
   called as that, and one whose prototype Gasket knows is only called by it.

   A signature is what C would say, without names, and with words for what C does not say: \"RESULT
   (PARAMETER, PARAMETER, ...)\". The arguments are an array of int64_t: most parameters take one,
   some two, some none.

   Integers are char, short, int, long and long long, signed or unsigned, int8_t to uint64_t, size_t,
   ssize_t, time_t and BN_ULONG: a number that the type has room for. Of unsigned ones that are as
   wide as int64_t only 0 to 2^63 - 1 can be passed; as results they are the same 64 bits.
   Floating-point numbers, structures and a variable number of arguments are not passed.

   `const char *` is a text: the address of UTF-8 that ends with a NUL, or with raw of any bytes.

   `X509 *`, `EVP_MD_CTX *`, `STACK_OF(X509) *`, and so for every type of OpenSSL's, is an object:
   its handle. null after it allows 0, as after every parameter that is a pointer. taken: OpenSSL
   takes the object over if it returns a number above 0, an object or nothing; Gasket gives it a
   reference of its own, or where the type is not counted the object itself, whose handles then are
   bad ones. kept: OpenSSL only points to it; it lives as long as the first object of the call, or if
   it is that itself as the process. stales: what lies in it may be gone afterwards, and the handles
   of that are bad ones.

   `bytes` is what is read, and `room` what is written: two arguments, an address and a length.
   `length` is C's parameter for the length of the bytes or room before it and takes no argument; its
   type may follow (`length int`), size_t if none does. `out length size_t` is a pointer to the
   length of the room, where C stores how much it has written: one argument, the address of an
   int64_t or 0. `decode` is the `const unsigned char **` of a d2i function: two arguments, an
   address and a length. `encode` is the `unsigned char **` of an i2d function: two arguments, the
   address of room for its bytes and how much room; as much as there is room for is copied. 0 and 0
   ask for the length.

   `out int`, and so for any integer, is a pointer that C stores a number to: the address of an
   int64_t. With inout its value is read first. `out new X509 *` gives a handle so, `out void *` an
   address.

   `NULL` passes a null pointer, and `int 5` that number; they take no argument. `void *` is any
   address, as it is: nothing about it is checked. `callback` is a handle of gasket_callback_new. In
   its place C's own words may stand, as in \"void (*)(const SSL *, int, int)\": then only a callback
   of such a signature is taken.

   A result that is an object needs one word. new: the caller's, to be freed with gasket_free; what
   it was made of lives as long as it does. counted: it hangs on the first object of the call, with a
   reference of its own. copied: the same with a copy. interior: it lies in the first object. static:
   OpenSSL's own, which never ends. A type that OpenSSL has no function to free cannot be new, one
   without an up_ref function not counted. A text is copied, and the copy lives as long as the first
   object, or as the process where there is none; static gives OpenSSL's own address, freed also
   frees OpenSSL's. `void *` and `callback` give addresses.

   Examples: EVP_Digest is \"int (bytes, length size_t, room, out unsigned int, EVP_MD *, ENGINE *
   null)\", with 7 arguments; EVP_MD_CTX_new is \"new EVP_MD_CTX * (void)\"; EVP_DigestUpdate is
   \"int (EVP_MD_CTX *, bytes, length size_t)\"; d2i_PKCS7 is \"new PKCS7 * (NULL, decode, length
   long)\"; BN_bn2hex is \"char * freed (const BIGNUM *)\"; SSL_CTX_set_info_callback is \"void
   (SSL_CTX *, callback)\".

   Refused are functions that would break the library or the process: those that take OpenSSL apart,
   set or use its memory, touch the error queue, free or count what a handle stands for, would ask on
   the terminal or run on another stack. The SSL of a stream is given only to functions that take a
   const SSL *.

   libffi is opened when it is first needed; without it the record is GASKET_ERROR_UNSUPPORTED.")

(function gasket_dynamic_call
  (parameters
    (name text "C's name, or Lisp's, which has a hyphen: \"EVP_MD_CTX_new\", \"rand-status\"")
    (signature text "what it takes and returns; see above")
    (arguments (bytes-in length) null "an array of int64_t; of a function that is a direct call, the
                                       arguments of that")
    (length (length 0 256) "of `arguments` in bytes: 8 for each")
    (result out null "what the function returned: a number, a handle or an address; 0 where it is void"))
  (result nothing "whatever OpenSSL's function says")
  (errors
    (bad-handle "an argument is no live handle of the type that the signature says")
    (bad-argument "the signature cannot be read, or contradicts what Gasket knows of the function; an
                   argument is outside of what it says; the function is one of those that are refused")
    (unsupported "neither of OpenSSL's libraries has the function, or there is no libffi")
    (state "dynamic calls are switched off, the object belongs to a stream, or a lock was lost")
    library no-memory)
  (threads any "objects are locked as direct calls lock them") (waits openssl) (since "0.1.0")
  (doc
   "Calls any function of libssl or libcrypto.

    What it leaves in OpenSSL's error queue is kept with its first object, and gasket_direct_error
    gives it."))

(function gasket_dynamic_disable
  (parameters)
  (result nothing)
  (threads any) (waits never) (since "0.1.0")
  (doc
   "Switches dynamic calls off, for good.

    From then on gasket_dynamic_call and gasket_callback_new answer GASKET_ERROR_STATE in this process.
    Callbacks that there are go on. A program that loads code which it does not trust with them calls
    this first."))

(function gasket_callback_new
  (parameters
    (signature text "of the C function, as for gasket_dynamic_call: \"int (int, X509_STORE_CTX *)\"")
    (answer number "what it returns to C where nobody is asked")
    (function (callback (callback number) (arguments bytes) (count number) (user number)) null
      "asked by each call; what it returns is what C is returned. NULL: the calls are queued")
    (user number "passed on to `function`"))
  (result (handle callback) new)
  (errors
    (bad-argument "the signature cannot be read, or `answer` is outside of its result")
    (unsupported "there is no libffi, or the system gives no memory that is executable")
    (state "dynamic calls are switched off")
    no-memory)
  (threads any "`function` is called on whatever thread OpenSSL calls the C function on") (waits never)
  (since "0.1.0")
  (doc
   "Makes a C function that OpenSSL can call, for gasket_dynamic_call or code of the caller's own.

    Each of its arguments is an int64_t: numbers as they are, pointers as addresses. Where the signature says
    const char * that is a text, and where it says bytes before a length, as in
    \"void (int, int, int, bytes, length size_t, SSL *, void *)\", those are bytes. Queued calls have copies of
    them; other pointers are good only while `function` runs.

    Without a function each call answers `answer` at once and waits for gasket_callback_next. 1,024 calls
    wait; of more only the number is known (gasket_callback_lost).

    A function is called in the middle of one of OpenSSL's, whose objects are locked: a call of Gasket's
    with one of these is a state record. An exception must not leave it.

    A C function that was given to OpenSSL, or whose address was asked for, stays for the process,
    since nobody can know when C has forgotten it. Once its handle is freed it answers `answer` and does
    no more than that; a call that is under way then goes on."))

(function gasket_callback_next
  (parameters
    (callback (handle callback))
    (arguments (bytes-out length) "an array of int64_t for the arguments of one call")
    (length (length 0 2147483647) "of `arguments` in bytes"))
  (result count "how many arguments the call had")
  (states want-read)
  (errors bad-handle
    (bad-argument "there is too little room; the call stays in the queue")
    (state "the callback has a function, or its lock was lost"))
  (threads any) (waits never) (since "0.1.0")
  (doc
   "Takes the oldest call from the queue of a callback.

    Addresses of texts and bytes among the arguments are good until this is called again for the
    callback, or it is freed. GASKET_WANT_READ: no call is waiting."))

(function gasket_callback_address
  (parameters (callback (handle callback)))
  (result number "the address of the C function")
  (errors bad-handle)
  (threads any) (waits never) (since "0.1.0")
  (doc "Gives the C function of a callback, for the caller's own foreign code."))

(function gasket_callback_lost
  (parameters (callback (handle callback)))
  (result count "how many calls found no place in the queue")
  (errors bad-handle)
  (threads any) (waits never) (since "0.1.0")
  (doc "Tells how many calls of a callback were answered and not kept."))
