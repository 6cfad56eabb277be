module gasket

go 1.21
