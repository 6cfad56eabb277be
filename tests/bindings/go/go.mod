module scenarios

go 1.21

require gasket v0.0.0

replace gasket => ../../../bindings/go
