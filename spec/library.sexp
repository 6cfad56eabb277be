;;; Finding OpenSSL, and what is known about it. The grammar is described in README.md.

(interface
  (version "0.1.0")
  (abi 1))

(room library "The library and OpenSSL"
  "Gasket opens OpenSSL when it is first needed, not when it is loaded itself, so that a program
   can say beforehand which OpenSSL that shall be. Any version from 1.1.1 on will do. The
   libcrypto whose functions are used is always the one that the opened libssl is bound to.

   Where nothing is said, the newest that the system has is taken: the default names are those of
   OpenSSL 4, 3 and 1.1, in this order. The environment variable GASKET_SSL_LIBRARY (paths separated
   by newlines or colons, in load order) overrides the default names, except in programs that run
   with more rights than their user; and paths that the program gives override the variable. A path
   of the form `-lssl` stands for the file names that the system uses for it, newest first.")

(constants version-text "Texts about OpenSSL"
  "What gasket_openssl_version can be asked for besides 0 to 4, which are those of OpenSSL's own
   OpenSSL_version: version, compiler flags, date of building, platform, configuration directory."
  (GASKET_VERSION_HEADERS 100 "version text of the OpenSSL headers that Gasket was compiled with")
  (GASKET_VERSION_SSL_PATH 101 "file that libssl was really loaded from")
  (GASKET_VERSION_CRYPTO_PATH 102 "file that libcrypto was really loaded from"))

(function gasket_abi_version
  (result number "1, the number in the library's file name, libgasket.so.1")
  (threads any) (waits never) (since "0.1.0")
  (doc
   "Tells which binary interface this library has.

    Within one number, functions are added and none is changed or taken away. A binding that calls
    this first can refuse a library that it was not made for."))

(function gasket_version
  (result text static "the version of Gasket, such as `0.1.0`")
  (threads any) (waits never) (since "0.1.0")
  (doc
   "Tells the version of Gasket itself, for messages and reports.

    To find out what a library can do, ask gasket_has for the function instead."))

(function gasket_ensure_ssl
  (parameters
    (paths text null "files of the OpenSSL libraries, separated by newlines, in load order; NULL or
                      empty for those that are found by themselves")
    (already_done boolean "1: the host has loaded OpenSSL itself, use that and load nothing"))
  (result nothing "OpenSSL is open and initialised")
  (errors
    (bad-argument "`paths` is not UTF-8 or names more than 8 files, or `already_done` is neither 0
                   nor 1")
    (library "no file could be opened, a function is missing in it, or libssl and libcrypto do not
              belong together; the message names each file that was tried and why it was refused")
    (unsupported "what was found is older than OpenSSL 1.1.1")
    (state "OpenSSL is open already, from other files than `paths` names")
    no-memory)
  (threads any "however many call at once, OpenSSL is opened and initialised one time")
  (waits files) (since "0.1.0")
  (sources "OPENSSL_init_ssl(3)" "dlopen(3)")
  (doc
   "Opens OpenSSL now instead of at its first use.

    Nobody needs to call this; it is for programs that choose the files, that want to see at the
    start whether OpenSSL can be had, or whose host has it loaded. When OpenSSL is open already, a
    call without `paths`, or with the same, is 0. After a failure it may be called again. No exit
    handler is registered, and the libraries stay loaded until the process ends."))

(function gasket_set_ssl_library_path
  (parameters
    (paths text null "files of the OpenSSL libraries, separated by newlines, in load order; NULL or
                      empty to go back to those that are found by themselves"))
  (result nothing "remembered")
  (errors
    (bad-argument "`paths` is not UTF-8")
    no-memory
    (state "OpenSSL is open already"))
  (threads any) (waits never) (since "0.1.0")
  (doc
   "Says which files to open when OpenSSL is first needed.

    Nothing is opened and no file is looked at before then. The paths override the environment
    variable GASKET_SSL_LIBRARY."))

(function gasket_openssl_version
  (parameters
    (what number "0 version, 1 compiler flags, 2 date of building, 3 platform, 4 configuration
                  directory, or one of the GASKET_VERSION_ constants"))
  (result text static "the text; empty where `what` is unknown or OpenSSL cannot be opened")
  (threads any) (waits files) (since "0.1.0")
  (sources "OpenSSL_version(3)")
  (doc
   "Tells what the OpenSSL in use says of itself, and which files it came from.

    Opens OpenSSL where that has not been done. The version of the headers is known without it. The
    texts stay valid as long as the process lives."))

(function gasket_constant
  (parameters
    (name text "C name of a constant: one of Gasket's, or one of OpenSSL's such as
                `SSL_OP_NO_TICKET`"))
  (result number "the value; below 0 for Gasket's own states alone")
  (errors
    (bad-argument "`name` is NULL, not UTF-8, or no constant that is known here"))
  (threads any) (waits never) (since "0.1.0")
  (doc
   "Gives the value of a constant by name, since a foreign caller cannot see C's macros.

    The values follow the OpenSSL that is loaded where its versions disagree; before one is opened
    they are those of OpenSSL 3. Which constants there are is listed on the page of constants."))
