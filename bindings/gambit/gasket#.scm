;; The names of gasket.scm, for programs that use it: (include "~~gasket/gasket#.scm")
(##namespace ("gasket#"
  gasket-call gasket-constant gasket-names gasket-object? gasket-direct-error gasket-error?
  gasket-error-message gasket-error-kind gasket-error-what gasket-error-peer gasket-error-codes gasket-error-strings
  gasket-error-verify-result gasket-error-verify-string gasket-error-alert gasket-error-os
  make-context connect wrap shutdown-output close-stream listen listener-port accept
  read-octets read-octets-exactly read-line-of write-octets))
