;;; Handles: the numbers that stand for objects.

(room handle "Handles"
  "Every object is known to the caller by a handle: a whole number above 0 and below 2^53, so that
   it is exact even where numbers are floating point. 0 stands for none. A number that is no live
   handle of the right kind, whether freed, made up, from another process or from before a saved
   image was restarted, is answered with an error record (NULL by functions that return text) and
   does nothing.

   What a function returns as new is the caller's and is given back with gasket_free. What it
   returns as borrowed lives as long as the object that it belongs to and needs no freeing.")

(constants kind "Kinds of handle"
  "What gasket_kind answers."
  (GASKET_KIND_CTX 1 "a context: what streams have in common")
  (GASKET_KIND_STREAM 2 "a TLS connection")
  (GASKET_KIND_LISTENER 3 "a socket that accepts connections")
  (GASKET_KIND_CERTIFICATE 4 "an X.509 certificate")
  (GASKET_KIND_SSL 5 "OpenSSL's own object under a stream")
  (GASKET_KIND_ERROR 6 "an error record; its handle is negative")
  (GASKET_KIND_LOOP 7 "many streams on one thread")
  (GASKET_KIND_EVENT 8 "what a loop tells")
  (GASKET_KIND_OPENSSL 9 "another object of OpenSSL's; gasket_direct_type tells which")
  (GASKET_KIND_CALLBACK 10 "a C function made at run time"))

(function gasket_kind
  (parameters
    (handle (handle any) "a handle of any kind, or an error record as it was returned"))
  (result (enumeration kind) "the kind of what it stands for")
  (errors bad-handle)
  (threads any) (waits never) (since "0.1.0")
  (doc
   "Tells what kind of object a handle stands for.

    This is also the way to ask whether a handle is alive. An error record is alive until it is
    freed or, there being room for 4,096, until so many newer ones came after it."))

(function gasket_retain
  (parameters
    (handle (handle ctx stream listener certificate ssl loop event openssl callback) shared "a handle of any kind but an error
                                                                 record"))
  (result (handle any) new "a second handle to the same object")
  (errors bad-handle
    (no-memory "a million handles are alive"))
  (threads any) (waits never) (since "0.1.0")
  (doc
   "Makes another handle to the same object.

    The object lives until the last of its handles is freed, whichever that is. So one part of a
    program, or one thread, can keep an object whatever another does with its own handle. Of a
    borrowed handle this makes one that is the caller's to free."))

(function gasket_free
  (parameters
    (handle (handle any) none consumed "any number whatever; a handle or an error record is freed"))
  (result boolean "1: freed; 0: there was nothing to free")
  (threads any "also while other threads use the object: it goes when the last of them has left it")
  (waits never) (since "0.1.0")
  (doc
   "Gives a handle back.

    Never fails, never waits, never sends anything to a peer, and may be called in any order and
    from any thread, as the finalizers of a garbage collector do. With the last handle the object
    goes: a stream that was not closed is dropped without a farewell, and its descriptor is
    closed if Gasket opened it. Borrowed handles, 0, handles that were freed before and numbers
    that never were handles are answered with 0 and left alone."))

(function gasket_live
  (parameters
    (kind (enumeration kind) none "a kind of handle, or 0 for all kinds but error records"))
  (result count "how many handles of that kind wait for gasket_free")
  (errors
    (bad-argument "`kind` is not a kind of handle"))
  (threads any) (waits never) (since "0.1.0")
  (doc
   "Counts the handles that the caller owns.

    It is meant for tests that look for leaks. Borrowed handles are not counted, and error records
    only when they are asked for."))

(function gasket_interrupt
  (parameters
    (handle (handle stream listener loop) "the object that a thread waits on"))
  (result nothing "every waiting call returns GASKET_INTERRUPTED")
  (errors
    (bad-handle "not alive, or of a kind that nobody can wait on"))
  (threads any "made to be called from another thread than the one that waits, not from a signal
                handler")
  (waits never) (since "0.1.0")
  (doc
   "Ends the waiting on a stream or listener.

    Every thread that waits in a call on it comes back with GASKET_INTERRUPTED, and what it was
    doing goes on when the call is made again. Where nobody waits, the next call that would have to
    is ended instead, so that an interrupt which comes a moment too early is not lost."))
