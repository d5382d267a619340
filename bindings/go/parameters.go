package virtbridge

// TypedParameter is a named value: an int32, uint32, int64, uint64, float64, bool or string.
type TypedParameter struct {
	Field string
	Value any
}

func (p *TypedParameter) write(w *writer) {
	w.text(p.Field, stringLimit)
	switch v := p.Value.(type) {
	case int32:
		w.i32(1)
		w.i32(v)
	case uint32:
		w.i32(2)
		w.u32(v)
	case int64:
		w.i32(3)
		w.i64(v)
	case uint64:
		w.i32(4)
		w.u64(v)
	case float64:
		w.i32(5)
		w.f64(v)
	case bool:
		w.i32(6)
		w.boolean(v)
	case string:
		w.i32(7)
		w.text(v, stringLimit)
	default:
		if w.err == nil {
			w.err = &Error{Code: int32(ErrorCodeInvalidArg), Message: "parameter '" + p.Field + "' has a type the protocol does not know"}
		}
	}
}

func (p *TypedParameter) read(r *reader) {
	p.Field = r.text(stringLimit)
	switch kind := r.i32(); kind {
	case 1:
		p.Value = r.i32()
	case 2:
		p.Value = r.u32()
	case 3:
		p.Value = r.i64()
	case 4:
		p.Value = r.u64()
	case 5:
		p.Value = r.f64()
	case 6:
		p.Value = r.i32() != 0
	case 7:
		p.Value = r.text(stringLimit)
	default:
		r.fail("typed parameter '%s' has unknown type %d", p.Field, kind)
	}
}
