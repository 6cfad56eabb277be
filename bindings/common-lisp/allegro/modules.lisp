;;;; The modules that Allegro's programs REQUIRE.

(in-package #:acl-socket)

(dolist (module '("SOCK" "sock" "SSL" "ssl"))
  (pushnew module *modules* :test #'string=))
