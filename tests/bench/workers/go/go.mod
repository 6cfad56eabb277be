module gasket/bench

go 1.19
