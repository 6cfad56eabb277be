;; Gasket: TLS on OpenSSL. Its own functions are in gasket/functions, OpenSSL's in gasket/direct, and any other of
;; OpenSSL's can be called by gasket/dynamic.
#lang racket/base

(require "private/library.rkt"
         "private/error.rkt"
         "private/object.rkt"
         "private/port.rkt"
         "private/context.rkt"
         "private/certificate.rkt"
         "private/connection.rkt"
         "private/listener.rkt"
         "documentation.rkt")

(provide (struct-out exn:fail:gasket-not-found)
         (struct-out exn:fail:gasket)
         (struct-out exn:fail:gasket:ssl)
         (struct-out exn:fail:gasket:verify)
         (struct-out exn:fail:gasket:closed)
         (struct-out exn:fail:gasket:timeout)
         (struct-out exn:fail:gasket:os)
         (struct-out exn:fail:gasket:resolve)
         (struct-out exn:fail:gasket:state)
         (struct-out exn:fail:gasket:bad-handle)
         (struct-out exn:fail:gasket:bad-argument)
         (struct-out exn:fail:gasket:unsupported)
         (struct-out exn:fail:gasket:library)
         (struct-out exn:fail:gasket:no-memory)
         gasket-object?
         gasket-object-handle
         gasket-object-type
         make-tls-context
         add-tls-server-name!
         default-tls-context
         make-certificate
         (except-out (all-from-out "private/certificate.rkt") take-certificate)
         (all-from-out "private/connection.rkt")
         (all-from-out "private/listener.rkt")
         tls-port?
         tls-stream
         gasket-documentation)
