;; Generated from spec/: what this binding was made for.
#lang racket/base

(provide gasket-version abi-version)

(define gasket-version "0.1.0")
(define abi-version 1)
