// Calls per second and events per second of the gateway, one JSON line each.
//
//	grpc-load TARGET SECONDS CONNECTIONS CALLERS [CA CERT KEY]   unary calls: GetHostname and the state of the first domain
//	grpc-load TARGET events SUBSCRIBERS COUNT                    the COUNT events the gateway remembers, to so many at a time
//
// Built against the stubs that protoc makes of bindings/proto (see grpc-load.sh).
package main

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"fmt"
	"os"
	"sort"
	"strconv"
	"sync"
	"sync/atomic"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials"
	v1 "virtbridge/v1"
)

func must(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, "failed:", err)
		os.Exit(1)
	}
}

func number(text string) int {
	value, err := strconv.Atoi(text)
	must(err)
	return value
}

func dial(target string, files []string) *grpc.ClientConn {
	how := grpc.WithInsecure()
	if len(files) == 3 {
		pem, err := os.ReadFile(files[0])
		must(err)
		roots := x509.NewCertPool()
		roots.AppendCertsFromPEM(pem)
		own, err := tls.LoadX509KeyPair(files[1], files[2])
		must(err)
		how = grpc.WithTransportCredentials(credentials.NewTLS(&tls.Config{RootCAs: roots, Certificates: []tls.Certificate{own}, ServerName: "localhost"}))
	}
	connection, err := grpc.Dial(target, how, grpc.WithBlock(), grpc.WithTimeout(20*time.Second))
	must(err)
	return connection
}

func unary(name string, seconds, connections, callers int, target string, files []string, call func(*grpc.ClientConn) error) {
	var clients []*grpc.ClientConn
	for i := 0; i < connections; i++ {
		clients = append(clients, dial(target, files))
		must(call(clients[i]))
	}
	var calls, failed int64
	var group sync.WaitGroup
	var gate sync.Mutex
	var all []float64
	end := time.Now().Add(time.Duration(seconds) * time.Second)
	since := time.Now()
	for i := 0; i < callers; i++ {
		group.Add(1)
		go func(c *grpc.ClientConn) {
			defer group.Done()
			var took []float64
			for time.Now().Before(end) {
				begun := time.Now()
				if call(c) != nil {
					atomic.AddInt64(&failed, 1)
				}
				took = append(took, float64(time.Since(begun).Microseconds()))
				atomic.AddInt64(&calls, 1)
			}
			gate.Lock()
			all = append(all, took...)
			gate.Unlock()
		}(clients[i%connections])
	}
	group.Wait()
	sort.Float64s(all)
	fmt.Printf("{\"bench\":\"grpc\",\"call\":%q,\"tls\":%v,\"connections\":%d,\"callers\":%d,\"per_s\":%.0f,\"p50_us\":%.0f,\"p99_us\":%.0f,\"failed\":%d}\n", name,
		len(files) == 3, connections, callers, float64(calls)/time.Since(since).Seconds(), all[len(all)/2], all[len(all)*99/100], failed)
}

// Each subscriber comes with a token of another life of the gateway, which brings everything that is remembered.
func events(target string, subscribers, want int) {
	var group sync.WaitGroup
	var total int64
	since := time.Now()
	for i := 0; i < subscribers; i++ {
		group.Add(1)
		go func() {
			defer group.Done()
			c := dial(target, nil)
			defer c.Close()
			stream, err := v1.NewEventStreamClient(c).Subscribe(context.Background(), &v1.SubscribeRequest{ResumeToken: "0000000000000000.1"})
			must(err)
			for n := 0; n < want; {
				event, err := stream.Recv()
				must(err)
				if event.Event != nil {
					n++
				}
			}
			atomic.AddInt64(&total, int64(want))
		}()
	}
	group.Wait()
	fmt.Printf("{\"bench\":\"events\",\"subscribers\":%d,\"events_each\":%d,\"per_s\":%.0f}\n", subscribers, want, float64(total)/time.Since(since).Seconds())
}

func main() {
	target := os.Args[1]
	if os.Args[2] == "events" {
		events(target, number(os.Args[3]), number(os.Args[4]))
		return
	}
	seconds, connections, callers, files := number(os.Args[2]), number(os.Args[3]), number(os.Args[4]), os.Args[5:]
	ctx := context.Background()
	unary("hostname", seconds, connections, callers, target, files, func(c *grpc.ClientConn) error {
		_, err := v1.NewConnectClient(c).GetHostname(ctx, &v1.ConnectGetHostnameRequest{})
		return err
	})
	c := dial(target, files)
	listed, err := v1.NewDomainsClient(c).ListAllDomains(ctx, &v1.DomainsListAllDomainsRequest{NeedResults: 1})
	must(err)
	dom := listed.Result.Domains[0]
	unary("state", seconds, connections, callers, target, files, func(c *grpc.ClientConn) error {
		_, err := v1.NewDomainsClient(c).GetState(ctx, &v1.DomainsGetStateRequest{Dom: dom})
		return err
	})
}
