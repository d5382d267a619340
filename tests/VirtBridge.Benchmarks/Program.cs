using VirtBridge.Benchmarks;

// rpc [seconds] [inline|queued] [loops]     calls per second against an echo server in a process of its own
// images                                    time to plan over 500 images and to look around among 10,000
// rpc-serve SOCKET [loops]                  only the server
return args switch
{
    ["rpc-serve", var socket, .. var rest] => await EchoServer.ServeAsync(socket, rest.Length > 0 ? int.Parse(rest[0]) : 1),
    ["images"] => PlanTimes.Run(),
    ["rpc", .. var rest] => await EchoLoad.RunAsync(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: rpc [seconds] [inline|queued] [loops] | images | rpc-serve SOCKET [loops]");
    return 2;
}
