package virtbridge

import (
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"math"
	"strings"
	"unicode/utf8"
)

// stringLimit is the longest string the protocol carries, in bytes.
const stringLimit = 4 * 1024 * 1024

// UUID identifies an object.
type UUID [16]byte

// ParseUUID reads 32 hexadecimal digits, with or without hyphens.
func ParseUUID(text string) (id UUID, err error) {
	digits, err := hex.DecodeString(strings.ReplaceAll(text, "-", ""))
	if err != nil || len(digits) != len(id) {
		return id, fmt.Errorf("virtbridge: %q is no UUID", text)
	}
	copy(id[:], digits)
	return id, nil
}

func (u UUID) String() string {
	return fmt.Sprintf("%x-%x-%x-%x-%x", u[0:4], u[4:6], u[6:8], u[8:10], u[10:16])
}

// writer appends values; the first problem is kept and the rest ignored.
type writer struct {
	data []byte
	err  error
}

func (w *writer) u32(v uint32)  { w.data = binary.BigEndian.AppendUint32(w.data, v) }
func (w *writer) i32(v int32)   { w.u32(uint32(v)) }
func (w *writer) u64(v uint64)  { w.data = binary.BigEndian.AppendUint64(w.data, v) }
func (w *writer) i64(v int64)   { w.u64(uint64(v)) }
func (w *writer) f64(v float64) { w.u64(math.Float64bits(v)) }
func (w *writer) uuid(v UUID)   { w.data = append(w.data, v[:]...) }

func (w *writer) boolean(v bool) {
	if v {
		w.u32(1)
	} else {
		w.u32(0)
	}
}

func (w *writer) count(n int, limit uint32) {
	if uint64(n) > uint64(limit) && w.err == nil {
		w.err = fmt.Errorf("virtbridge: %d elements, more than the %d allowed", n, limit)
	}
	w.u32(uint32(n))
}

func (w *writer) opaque(v []byte, limit uint32) {
	w.count(len(v), limit)
	w.data = append(w.data, v...)
	w.data = append(w.data, make([]byte, (4-len(v)%4)%4)...)
}

func (w *writer) text(v string, limit uint32) { w.opaque([]byte(v), limit) }

func (w *writer) charVector(v []byte, limit uint32) {
	w.count(len(v), limit)
	for _, b := range v {
		w.i32(int32(int8(b)))
	}
}

func (w *writer) fixedChars(v string, size int) {
	for i := 0; i < size; i++ {
		if i < len(v) && i < size-1 {
			w.i32(int32(int8(v[i])))
		} else {
			w.i32(0)
		}
	}
}

// reader takes values off; the first problem is kept, and nothing comes after it.
type reader struct {
	data []byte
	err  error
}

func (r *reader) fail(format string, args ...any) {
	if r.err == nil {
		r.err = fmt.Errorf("virtbridge: malformed message: "+format, args...)
	}
	r.data = nil
}

func (r *reader) take(n int) []byte {
	if n > len(r.data) {
		r.fail("%d bytes expected where %d are left", n, len(r.data))
		return make([]byte, min(n, 16))
	}
	taken := r.data[:n]
	r.data = r.data[n:]
	return taken
}

func min(a, b int) int {
	if a < b {
		return a
	}
	return b
}

func (r *reader) end() error {
	if len(r.data) > 0 {
		r.fail("%d unexpected bytes at the end", len(r.data))
	}
	return r.err
}

func (r *reader) u32() uint32  { return binary.BigEndian.Uint32(r.take(4)) }
func (r *reader) i32() int32   { return int32(r.u32()) }
func (r *reader) u64() uint64  { return binary.BigEndian.Uint64(r.take(8)) }
func (r *reader) i64() int64   { return int64(r.u64()) }
func (r *reader) f64() float64 { return math.Float64frombits(r.u64()) }

func (r *reader) uuid() (id UUID) {
	copy(id[:], r.take(len(id)))
	return id
}

func (r *reader) boolean() bool {
	v := r.u32()
	if v > 1 {
		r.fail("boolean with value %d", v)
	}
	return v == 1 && r.err == nil
}

func (r *reader) count(limit uint32) int {
	n := r.u32()
	if n > limit || uint64(n) > uint64(len(r.data)) {
		r.fail("array of %d elements in a message with %d bytes left", n, len(r.data))
		return 0
	}
	return int(n)
}

func (r *reader) opaque(limit uint32) []byte {
	n := r.u32()
	if n > limit || uint64(n) > uint64(len(r.data)) {
		r.fail("%d bytes where %d are left and %d allowed", n, len(r.data), limit)
		return nil
	}
	value := append([]byte(nil), r.take(int(n))...)
	r.take((4 - int(n)%4) % 4)
	return value
}

func (r *reader) text(limit uint32) string {
	value := r.opaque(limit)
	if !utf8.Valid(value) {
		r.fail("text that is not UTF-8")
	}
	return string(value)
}

func (r *reader) charVector(limit uint32) []byte {
	value := make([]byte, r.count(limit))
	for i := range value {
		value[i] = byte(r.i32())
	}
	return value
}

func (r *reader) fixedChars(size int) string {
	value := make([]byte, size)
	for i := range value {
		value[i] = byte(r.i32())
	}
	if end := strings.IndexByte(string(value), 0); end >= 0 {
		value = value[:end]
	}
	return string(value)
}
