;;;; The module that LispWorks' programs REQUIRE.

(in-package #:comm)

(dolist (module '("COMM" "comm"))
  (pushnew module *modules* :test #'string=))
