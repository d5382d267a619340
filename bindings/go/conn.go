package virtbridge

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"net"
	"os"
	"sync"
	"syscall"
)

const (
	headerSize       = 24
	frameLimit       = 33554432
	fileLimit        = 32
	keepAliveProgram = 0x6b656570

	typeCall           = 0
	typeReply          = 1
	typeMessage        = 2
	typeStream         = 3
	typeCallWithFiles  = 4
	typeReplyWithFiles = 5
	typeStreamHole     = 6

	statusOK       = 0
	statusError    = 1
	statusContinue = 2
)

// ErrClosed is what calls end with when the connection is over.
var ErrClosed = errors.New("virtbridge: the connection is closed")

// Error is a refusal of the daemon; code and domain are libvirt's numbers.
type Error struct {
	Code, Domain int32
	Message      string
}

func (e *Error) Error() string { return e.Message }

func readError(r *reader) error {
	e := &Error{Code: r.i32(), Domain: r.i32()}
	if r.boolean() {
		e.Message = r.text(stringLimit)
	}
	if r.err != nil {
		return r.err
	}
	return e
}

// Files are open files that go with a call, and those that come back: whoever takes one out closes it.
type Files struct {
	Sent     []*os.File
	Returned []*os.File
}

type header struct {
	program, version uint32
	procedure        int32
	kind             int32
	serial           uint32
	status           int32
}

type answer struct {
	body *reader
	err  error
}

type waiter struct {
	done  chan answer
	files *Files
}

// conn is one socket: calls in any order, one goroutine that reads.
type conn struct {
	link    *net.UnixConn
	onEvent func(any)

	sending sync.Mutex

	mu      sync.Mutex
	serial  uint32
	waiting map[uint32]waiter
	streams map[uint32]*Stream
	closed  error
	done    chan struct{}
}

func dial(ctx context.Context, path string) (*conn, error) {
	var dialer net.Dialer
	link, err := dialer.DialContext(ctx, "unix", path)
	if err != nil {
		return nil, fmt.Errorf("virtbridge: cannot connect to '%s', is the daemon running? %w", path, err)
	}
	c := &conn{link: link.(*net.UnixConn), waiting: map[uint32]waiter{}, streams: map[uint32]*Stream{}, done: make(chan struct{})}
	return c, nil
}

// call sends a request and waits for its reply; a cancelled context stops waiting only.
func (c *conn) call(ctx context.Context, program, version uint32, procedure int32, w *writer, stream *Stream, files *Files) (*reader, error) {
	if w.err != nil {
		return nil, w.err
	}
	if err := ctx.Err(); err != nil {
		// Given up before it began: it must not have an effect.
		return nil, err
	}
	wait := waiter{done: make(chan answer, 1), files: files}
	c.mu.Lock()
	if c.closed != nil {
		c.mu.Unlock()
		return nil, c.closed
	}
	c.serial++
	h := header{program, version, procedure, typeCall, c.serial, statusOK}
	c.waiting[h.serial] = wait
	if stream != nil {
		stream.attach(c, h)
		c.streams[h.serial] = stream
	}
	c.mu.Unlock()
	err := c.sendCall(h, w.data, files)
	if err == nil {
		select {
		case got := <-wait.done:
			if got.err == nil {
				return got.body, nil
			}
			err = got.err
		case <-ctx.Done():
			err = ctx.Err()
		}
	}
	c.mu.Lock()
	delete(c.waiting, h.serial)
	delete(c.streams, h.serial)
	c.mu.Unlock()
	return nil, err
}

func (c *conn) sendCall(h header, payload []byte, files *Files) error {
	if files == nil || len(files.Sent) == 0 {
		return c.send(h, payload, nil)
	}
	h.kind = typeCallWithFiles
	return c.send(h, append(binary.BigEndian.AppendUint32(nil, uint32(len(files.Sent))), payload...), files.Sent)
}

func (c *conn) send(h header, payload []byte, files []*os.File) error {
	size := 4 + headerSize + len(payload)
	if size > frameLimit {
		return fmt.Errorf("virtbridge: a message of %d bytes is longer than the %d allowed", size, frameLimit)
	}
	frame := make([]byte, 0, size)
	for _, word := range []uint32{uint32(size), h.program, h.version, uint32(h.procedure), uint32(h.kind), h.serial, uint32(h.status)} {
		frame = binary.BigEndian.AppendUint32(frame, word)
	}
	c.sending.Lock()
	defer c.sending.Unlock()
	if _, err := c.link.Write(append(frame, payload...)); err != nil {
		return fmt.Errorf("%w: %v", ErrClosed, err)
	}
	for _, file := range files {
		if _, _, err := c.link.WriteMsgUnix([]byte{0}, syscall.UnixRights(int(file.Fd())), nil); err != nil {
			return fmt.Errorf("%w: %v", ErrClosed, err)
		}
	}
	return nil
}

// close ends everything that waits; the first reason counts.
func (c *conn) close(why error) {
	c.mu.Lock()
	if c.closed != nil {
		c.mu.Unlock()
		return
	}
	c.closed = why
	waiting, streams := c.waiting, c.streams
	c.waiting, c.streams = map[uint32]waiter{}, map[uint32]*Stream{}
	c.mu.Unlock()
	c.link.Close()
	for _, w := range waiting {
		w.done <- answer{err: why}
	}
	for _, s := range streams {
		s.fail(why)
	}
	close(c.done)
}

// read handles frames until the connection ends.
func (c *conn) read() {
	var received []byte
	var files []*os.File
	buffer, extras := make([]byte, 1<<18), make([]byte, syscall.CmsgSpace(fileLimit*4))
	for {
		n, extra, _, _, err := c.link.ReadMsgUnix(buffer, extras)
		if err != nil || n == 0 {
			c.close(ErrClosed)
			break
		}
		files = append(files, passedFiles(extras[:extra])...)
		received = append(received, buffer[:n]...)
		for {
			used, usedFiles, err := c.frame(received, files)
			if err != nil {
				c.close(err)
				break
			}
			if used == 0 {
				break
			}
			received, files = received[used:], files[usedFiles:]
		}
	}
	for _, file := range files {
		file.Close()
	}
}

func passedFiles(extras []byte) (files []*os.File) {
	messages, err := syscall.ParseSocketControlMessage(extras)
	if err != nil {
		return nil
	}
	for i := range messages {
		numbers, err := syscall.ParseUnixRights(&messages[i])
		if err != nil {
			continue
		}
		for _, number := range numbers {
			syscall.CloseOnExec(number)
			files = append(files, os.NewFile(uintptr(number), "passed"))
		}
	}
	return files
}

// frame handles the first frame when it is there whole; it tells how many bytes and files that took.
func (c *conn) frame(data []byte, files []*os.File) (int, int, error) {
	if len(data) < 4 {
		return 0, 0, nil
	}
	size := binary.BigEndian.Uint32(data)
	if size < 4+headerSize || size > frameLimit {
		return 0, 0, fmt.Errorf("%w: a frame of %d bytes", ErrClosed, size)
	}
	if uint64(len(data)) < uint64(size) {
		return 0, 0, nil
	}
	r := &reader{data: append([]byte(nil), data[4:size]...)}
	h := header{r.u32(), r.u32(), r.i32(), r.i32(), r.u32(), r.i32()}
	count := 0
	if h.kind == typeReplyWithFiles {
		count = int(r.u32())
		if count > fileLimit {
			return 0, 0, fmt.Errorf("%w: %d files with one message", ErrClosed, count)
		}
		if len(data) < int(size)+count || len(files) < count {
			return 0, 0, nil
		}
	}
	c.handle(h, r, files[:count])
	return int(size) + count, count, nil
}

func (c *conn) handle(h header, body *reader, files []*os.File) {
	switch {
	case h.program == keepAliveProgram:
		if h.procedure == 1 {
			h.procedure, h.kind, h.serial = 2, typeMessage, 0
			go c.send(h, nil, nil)
		}
	case h.kind == typeMessage:
		if event := readEvent(h.program, h.procedure, body); event != nil && body.end() == nil && c.onEvent != nil {
			c.onEvent(event)
		}
	case h.kind == typeStream || h.kind == typeStreamHole:
		c.mu.Lock()
		stream := c.streams[h.serial]
		c.mu.Unlock()
		if stream != nil {
			stream.deliver(h, body)
		}
	default:
		c.mu.Lock()
		wait, known := c.waiting[h.serial]
		delete(c.waiting, h.serial)
		c.mu.Unlock()
		if !known || wait.files == nil {
			for _, file := range files {
				file.Close()
			}
		} else {
			wait.files.Returned = append(wait.files.Returned, files...)
		}
		if !known {
			return
		}
		if h.status == statusError {
			wait.done <- answer{err: readError(body)}
		} else {
			wait.done <- answer{body: body}
		}
	}
}

func (c *conn) forget(serial uint32) {
	c.mu.Lock()
	delete(c.streams, serial)
	c.mu.Unlock()
}
