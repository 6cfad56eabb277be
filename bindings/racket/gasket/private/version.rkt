;; Generated from spec/: what this binding was made for.
#lang racket/base

(provide gasket-version abi-version callback-arities)

(define gasket-version "0.1.0")
(define abi-version 1)

;; How many parameters the callback has that is given to a function.
(define callback-arities
  '#hasheq(
    (ctx-set-question-callback . 3)
    (loop-set-callback . 5)
    (callback-new . 4)))
