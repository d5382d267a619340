package virtbridge

import (
	"bytes"
	"context"
	"crypto/rand"
	"errors"
	"io"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"
)

// The socket of a daemon to talk to; without it these tests are skipped.
const socketVariable = "VIRTBRIDGE_SOCKET"

const small = "<domain type='test'><name>NAME</name><memory>1024</memory><os><type>hvm</type></os></domain>"

func definition(name string) string {
	return string(bytes.ReplaceAll([]byte(small), []byte("NAME"), []byte(name)))
}

func open(t *testing.T, path string, options *Options) (context.Context, *Session) {
	t.Helper()
	socket := os.Getenv(socketVariable)
	if socket == "" {
		t.Skip(socketVariable + " is not set")
	}
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	t.Cleanup(cancel)
	host, err := Open(ctx, "test+unix://"+path+"?socket="+socket, options)
	check(t, err)
	t.Cleanup(func() { check(t, host.Close(ctx)) })
	return ctx, host
}

func check(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func TestADomainLivesAndDies(t *testing.T) {
	ctx, host := open(t, "/default", nil)
	test, err := host.Domains.LookupByName(ctx, "test")
	check(t, err)
	if test.Uuid.String() != "6695eb01-f6a4-8304-79aa-97f2502e193f" {
		t.Fatal(test.Uuid)
	}
	vm, err := host.Domains.DefineXml(ctx, definition("vm"))
	check(t, err)
	check(t, host.Domains.Create(ctx, vm))
	listed, err := host.Domains.ListAllDomains(ctx, 1, ConnectListAllDomainsFlagsActive)
	check(t, err)
	if len(listed.Domains) != 2 {
		t.Fatal(listed)
	}
	state, err := host.Domains.GetState(ctx, vm, 0)
	check(t, err)
	if DomainState(state.State) != DomainStateRunning {
		t.Fatal(state)
	}
	check(t, host.Domains.Destroy(ctx, vm))
	check(t, host.Domains.Undefine(ctx, vm))
}

func TestRefusalsCarryLibvirtsCodes(t *testing.T) {
	ctx, host := open(t, "/default", nil)
	_, err := host.Domains.LookupByName(ctx, "nosuch")
	var refusal *Error
	if !errors.As(err, &refusal) || ErrorCode(refusal.Code) != ErrorCodeNoDomain {
		t.Fatal(err)
	}
	_, reader := open(t, "/default", &Options{ReadOnly: true})
	if _, err := reader.Domains.DefineXml(ctx, definition("vm")); !errors.As(err, &refusal) || ErrorCode(refusal.Code) != ErrorCodeOperationDenied {
		t.Fatal(err)
	}
}

func TestEventsComeInOrder(t *testing.T) {
	events := make(chan DomainEventType, 16)
	ctx, host := open(t, "/default", &Options{OnEvent: func(event any) {
		if lifecycle, is := event.(*DomainEventCallbackLifecycle); is {
			events <- DomainEventType(lifecycle.Msg.Event)
		}
	}})
	test, err := host.Domains.LookupByName(ctx, "test")
	check(t, err)
	_, err = host.Events.DomainEventCallbackRegisterAny(ctx, int32(DomainEventIDLifecycle), nil)
	check(t, err)
	check(t, host.Domains.Suspend(ctx, test))
	check(t, host.Domains.Resume(ctx, test))
	if first, second := <-events, <-events; first != DomainEventTypeSuspended || second != DomainEventTypeResumed {
		t.Fatal(first, second)
	}
}

func TestManyCallsAtOnce(t *testing.T) {
	ctx, host := open(t, "/default", nil)
	test, err := host.Domains.LookupByName(ctx, "test")
	check(t, err)
	var all sync.WaitGroup
	for i := 0; i < 500; i++ {
		all.Add(1)
		go func() {
			defer all.Done()
			if info, err := host.Domains.GetInfo(ctx, test); err != nil || info.NrVirtCpu != 2 {
				t.Error(info, err)
			}
		}()
	}
	all.Wait()
}

func TestACancelledCallLeavesTheConnectionUsable(t *testing.T) {
	ctx, host := open(t, "/default", nil)
	stopped, stop := context.WithCancel(ctx)
	stop()
	if _, err := host.Connect.GetHostname(stopped); !errors.Is(err, context.Canceled) {
		t.Fatal(err)
	}
	_, err := host.Connect.GetHostname(ctx)
	check(t, err)
}

func TestAVolumeGoesUpAndComesDown(t *testing.T) {
	ctx, host := open(t, "/default", nil)
	pool, err := host.StoragePools.LookupByName(ctx, "default-pool")
	check(t, err)
	volume, err := host.StorageVolumes.CreateXml(ctx, pool, "<volume><name>go</name><capacity>1048576</capacity></volume>", 0)
	check(t, err)
	content := make([]byte, 700000)
	_, err = rand.Read(content)
	check(t, err)
	up := NewStream()
	check(t, host.StorageVolumes.Upload(ctx, volume, 0, uint64(len(content)), 0, up))
	_, err = up.Write(content)
	check(t, err)
	check(t, up.Finish(ctx))
	down := NewStream()
	check(t, host.StorageVolumes.Download(ctx, volume, 0, uint64(len(content)), 0, down))
	got, err := io.ReadAll(down)
	check(t, err)
	check(t, down.Finish(ctx))
	if !bytes.Equal(got, content) {
		t.Fatal("other bytes came back")
	}
	check(t, host.StorageVolumes.Delete(ctx, volume, 0))
}

func TestOpenFilesTravel(t *testing.T) {
	ctx, host := open(t, "/default", nil)
	test, err := host.Domains.LookupByName(ctx, "test")
	check(t, err)
	reading, writing, err := os.Pipe()
	check(t, err)
	defer writing.Close()
	check(t, host.DomainConsoles.FdAssociate(ctx, test, "group", 0, &Files{Sent: []*os.File{reading}}))
	check(t, reading.Close())
	_, err = writing.Write([]byte{1})
	check(t, err)
}

func TestAGuestMovesToAnotherHost(t *testing.T) {
	ctx, host := open(t, "/default", nil)
	node := filepath.Join(t.TempDir(), "node.xml")
	check(t, os.WriteFile(node, []byte("<node/>"), 0o644))
	_, other := open(t, node, nil)
	vm, err := host.Domains.CreateXml(ctx, definition("gomover"), 0)
	check(t, err)
	name := TypedParameter{"destination_name", "gomover"}
	begun, err := host.DomainMigration.MigrateBegin3Params(ctx, vm, nil, 0)
	check(t, err)
	ready, err := other.DomainMigration.MigratePrepare3Params(ctx, []TypedParameter{name, {"destination_xml", begun.Xml}}, begun.CookieOut, 0)
	check(t, err)
	cookie, err := host.DomainMigration.MigratePerform3Params(ctx, vm, nil, []TypedParameter{{"migrate_uri", *ready.UriOut}}, ready.CookieOut, 0)
	check(t, err)
	arrived, err := other.DomainMigration.MigrateFinish3Params(ctx, []TypedParameter{name}, cookie, 0, 0)
	check(t, err)
	check(t, host.DomainMigration.MigrateConfirm3Params(ctx, vm, nil, arrived.CookieOut, 0, 0))
	if _, err := host.Domains.LookupByName(ctx, "gomover"); err == nil {
		t.Fatal("the guest is still at its source")
	}
}

func TestLengthsAreNotBelieved(t *testing.T) {
	for _, data := range [][]byte{{0xff, 0xff, 0xff, 0xff}, {0, 0, 0, 16, 'a', 'b', 'c'}, {0}} {
		r := &reader{data: data}
		if r.text(1 << 20); r.err == nil {
			t.Fatal(data)
		}
		r = &reader{data: data}
		if r.count(1 << 30); r.err == nil {
			t.Fatal(data)
		}
	}
}
