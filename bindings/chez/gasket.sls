;; TLS on OpenSSL through libgasket. README.md is the manual.
(library (gasket)
  (export gasket-call gasket-constant gasket-names gasket-direct-error
          gasket-error? gasket-error-kind gasket-error-what gasket-error-peer gasket-error-codes
          gasket-error-strings gasket-error-verify-result gasket-error-verify-string
          gasket-error-alert gasket-error-os
          make-context connect wrap shutdown-output close-stream listen listener-port accept)
  (import (chezscheme))

  (include "gasket/library.ss")
  (include "gasket/error.ss")
  (include "gasket/call.ss")
  (include "gasket/stream.ss"))
