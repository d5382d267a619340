// What a Go client does with the gateway: one step a line on stdout. Arguments: target, domain name.
package main

import (
	"context"
	"fmt"
	"os"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/status"
	v1 "virtbridge/v1"
)

func must(err error) {
	if err != nil {
		fmt.Println("failed:", err)
		os.Exit(1)
	}
}

func dial(target string) *grpc.ClientConn {
	connection, err := grpc.Dial(target, grpc.WithInsecure(), grpc.WithBlock(), grpc.WithTimeout(10*time.Second))
	must(err)
	return connection
}

func main() {
	target, name := os.Args[1], os.Args[2]
	ctx, cancel := context.WithTimeout(context.Background(), 60*time.Second)
	defer cancel()
	first := dial(target)
	domains := v1.NewDomainsClient(first)
	found, err := domains.LookupByName(ctx, &v1.DomainsLookupByNameRequest{Name: name})
	must(err)
	fmt.Println("found", found.Result.Name)
	_, err = domains.LookupByName(ctx, &v1.DomainsLookupByNameRequest{Name: "nosuch"})
	refused := status.Convert(err)
	for _, detail := range refused.Details() {
		if d, ok := detail.(*v1.ErrorDetail); ok {
			fmt.Println("refused", refused.Code(), d.Reason, d.Code)
		}
	}

	events, err := v1.NewEventStreamClient(first).Subscribe(ctx, &v1.SubscribeRequest{DomainUuid: found.Result.Uuid, Kinds: []uint32{1318}})
	must(err)
	_, err = events.Header()
	must(err)
	_, err = domains.CreateWithFlags(ctx, &v1.DomainsCreateWithFlagsRequest{Dom: found.Result, Flags: 1})
	must(err)
	event, err := events.Recv()
	must(err)
	fmt.Println("event", event.GetDomainEventCallbackLifecycle().GetMsg().GetEvent() == 2 || event.GetDomainEventCallbackLifecycle().GetMsg().GetEvent() == 4)

	// The connection breaks; the guest goes on meanwhile.
	must(first.Close())
	second := dial(target)
	domains = v1.NewDomainsClient(second)
	_, err = domains.Resume(ctx, &v1.DomainsResumeRequest{Dom: found.Result})
	must(err)
	_, err = domains.Destroy(ctx, &v1.DomainsDestroyRequest{Dom: found.Result})
	must(err)
	events, err = v1.NewEventStreamClient(second).Subscribe(ctx, &v1.SubscribeRequest{ResumeToken: event.ResumeToken, DomainUuid: found.Result.Uuid, Kinds: []uint32{1318}})
	must(err)
	for last := event.Sequence; ; {
		next, err := events.Recv()
		must(err)
		if next.Missed > 0 || next.Restarted || next.Sequence <= last {
			fmt.Println("lost", next)
			os.Exit(1)
		}
		last = next.Sequence
		if next.GetDomainEventCallbackLifecycle().GetMsg().GetEvent() == 5 {
			break
		}
	}
	fmt.Println("resumed without loss")
}
