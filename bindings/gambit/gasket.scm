;; TLS on OpenSSL through libgasket. README.md is the manual.
(##namespace ("gasket#"))
(##include "~~lib/gambit#.scm")
(##include "gasket#.scm")

(c-declare "#include <dlfcn.h>\n#include <stdint.h>\n#include <string.h>")

(include "table.scm")

;; (gasket-constant 'ERROR_VERIFY)
(define (gasket-constant name)
  (let ((found (assq name constants)))
    (if found (cdr found) (error "there is no such constant:" name))))

(define (gasket-names) (map car shapes))

(include "library.scm")
(include "object.scm")
(include "error.scm")
(include "shape.scm")
(include "stream.scm")

(if (not (= (c 'abi_version) (gasket-constant 'ABI_VERSION)))
    (error "libgasket has another binary interface than this binding was made for:" (c 'abi_version)))
