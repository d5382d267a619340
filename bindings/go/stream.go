package virtbridge

import (
	"context"
	"errors"
	"io"
	"sync"
)

const chunkSize = 256 * 1024

// Stream is the client's end of bytes that go with an operation: give it to the one call that opens it, then read or
// write, then Finish or Abort. Make one with NewStream.
type Stream struct {
	c *conn
	h header

	mu     sync.Mutex
	wake   *sync.Cond
	chunks [][]byte
	atEnd  bool
	err    error
	ended  bool
}

// NewStream makes a stream that no operation has opened yet.
func NewStream() *Stream {
	s := &Stream{}
	s.wake = sync.NewCond(&s.mu)
	return s
}

func (s *Stream) attach(c *conn, h header) { s.c, s.h = c, h }

// Read gives bytes the daemon sends; io.EOF at their end.
func (s *Stream) Read(p []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for len(s.chunks) == 0 && !s.atEnd && s.err == nil {
		s.wake.Wait()
	}
	if len(s.chunks) == 0 {
		if s.err != nil {
			return 0, s.err
		}
		return 0, io.EOF
	}
	n := copy(p, s.chunks[0])
	if s.chunks[0] = s.chunks[0][n:]; len(s.chunks[0]) == 0 {
		s.chunks = s.chunks[1:]
	}
	return n, nil
}

// Write sends bytes.
func (s *Stream) Write(p []byte) (int, error) {
	for sent := 0; sent < len(p); {
		part := p[sent:min(sent+chunkSize, len(p))]
		if err := s.frame(statusContinue, part); err != nil {
			return sent, err
		}
		sent += len(part)
	}
	return len(p), nil
}

// Finish says that everything was sent or received, and waits until the daemon agrees.
func (s *Stream) Finish(ctx context.Context) error { return s.end(ctx, statusOK) }

// Abort says that what was sent does not count.
func (s *Stream) Abort(ctx context.Context) error { return s.end(ctx, statusError) }

func (s *Stream) end(ctx context.Context, status int32) error {
	if err := s.frame(status, nil); err != nil {
		return err
	}
	stop := make(chan struct{})
	defer close(stop)
	go func() {
		select {
		case <-ctx.Done():
			s.fail(ctx.Err())
		case <-stop:
		}
	}()
	s.mu.Lock()
	defer s.mu.Unlock()
	for !s.ended && s.err == nil {
		s.wake.Wait()
	}
	return s.err
}

func (s *Stream) frame(status int32, payload []byte) error {
	if s.c == nil {
		return errors.New("virtbridge: no operation opened this stream")
	}
	h := s.h
	h.kind, h.status = typeStream, status
	return s.c.send(h, payload, nil)
}

func (s *Stream) deliver(h header, body *reader) {
	if h.status == statusError {
		if len(body.data) == 0 {
			s.fail(&Error{Code: int32(ErrorCodeInternalError), Message: "the stream was aborted"})
		} else {
			s.fail(readError(body))
		}
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	defer s.wake.Broadcast()
	switch {
	case h.status == statusOK:
		s.ended = true
		s.c.forget(s.h.serial)
	case h.kind == typeStreamHole:
		for length := body.i64(); length > 0; length -= chunkSize {
			s.chunks = append(s.chunks, make([]byte, min(int(length), chunkSize)))
		}
	case len(body.data) == 0:
		s.atEnd = true
	default:
		s.chunks = append(s.chunks, body.data)
	}
}

func (s *Stream) fail(why error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.err == nil {
		s.err = why
	}
	s.wake.Broadcast()
}
