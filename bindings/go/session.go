// Package virtbridge speaks libvirt's protocol directly to the daemon: the whole API, context-aware, without cgo.
//
//	host, err := virtbridge.Open(ctx, "qemu:///system", nil)
//	domain, err := host.Domains.LookupByName(ctx, "vm")
package virtbridge

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"
)

// Options say how a daemon is opened; nil means none.
type Options struct {
	// ReadOnly asks for a connection that cannot change anything.
	ReadOnly bool
	// OnEvent gets records of events in order, on the goroutine that reads: it must not call the daemon itself.
	OnEvent func(any)
}

// Session is an open daemon; its fields are the families of operations.
type Session struct {
	families
	c *conn
}

// Open connects to the daemon behind a URI such as qemu:///system or test+unix:///default?socket=PATH.
func Open(ctx context.Context, uri string, options *Options) (*Session, error) {
	if options == nil {
		options = &Options{}
	}
	path, remote, err := socketOf(uri, options.ReadOnly)
	if err != nil {
		return nil, err
	}
	c, err := dial(ctx, path)
	if err != nil {
		return nil, err
	}
	c.onEvent = options.OnEvent
	go c.read()
	session := &Session{families: newFamilies(c), c: c}
	if err := session.open(ctx, remote, options.ReadOnly); err != nil {
		c.close(ErrClosed)
		return nil, err
	}
	return session, nil
}

func (s *Session) open(ctx context.Context, remote string, readOnly bool) error {
	authentication := Authentication{s.c}
	kinds, err := authentication.List(ctx)
	if err != nil {
		return err
	}
	none, polkit := len(kinds) == 0, false
	for _, kind := range kinds {
		none, polkit = none || kind == 0, polkit || kind == 2
	}
	if !none {
		if !polkit {
			return errors.New("virtbridge: the daemon asks for SASL, which this package does not have")
		}
		if _, err := authentication.Polkit(ctx); err != nil {
			return err
		}
	}
	var flags ConnectFlags
	if readOnly {
		flags = ConnectFlagsRo
	}
	return s.Connect.Open(ctx, &remote, flags)
}

// Close says goodbye and ends the connection.
func (s *Session) Close(ctx context.Context) error {
	err := s.Connect.Close(ctx)
	s.c.close(ErrClosed)
	if errors.Is(err, ErrClosed) {
		return nil
	}
	return err
}

// Done is closed when the connection is over.
func (s *Session) Done() <-chan struct{} { return s.c.done }

func socketOf(uri string, readOnly bool) (path, remote string, err error) {
	parsed, err := url.Parse(uri)
	if err != nil {
		return "", "", err
	}
	driver, transport, _ := strings.Cut(parsed.Scheme, "+")
	if (transport != "" && transport != "unix") || parsed.Host != "" {
		return "", "", fmt.Errorf("virtbridge: '%s': only unix sockets are reached, as in %s+unix:///system?socket=PATH", uri, driver)
	}
	remote = driver + "://" + parsed.Path
	if socket := parsed.Query().Get("socket"); socket != "" {
		return socket, remote, nil
	}
	if parsed.Path == "/session" {
		folder := os.Getenv("XDG_RUNTIME_DIR")
		if folder == "" {
			home, _ := os.UserHomeDir()
			folder = filepath.Join(home, ".cache")
		}
		return filepath.Join(folder, "libvirt", "libvirt-sock"), remote, nil
	}
	if readOnly {
		return "/run/libvirt/libvirt-sock-ro", remote, nil
	}
	return "/run/libvirt/libvirt-sock", remote, nil
}
