module virtbridge

go 1.19
