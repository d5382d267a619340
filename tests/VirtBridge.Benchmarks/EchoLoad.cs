using System.Diagnostics;
using VirtBridge.Contract;
using VirtBridge.Rpc;

namespace VirtBridge.Benchmarks;

/// <summary>Calls from 1, 8 and 32 connections, one thread each; prints calls/s, latencies and the server's CPU per call.</summary>
internal static class EchoLoad
{
    public static async Task<int> RunAsync(string[] arguments)
    {
        var seconds = arguments.Length > 0 ? double.Parse(arguments[0]) : 2;
        var procedure = arguments.Length > 1 && arguments[1] == "queued" ? 2 : 1;
        var loops = arguments.Length > 2 ? arguments[2] : "1";
        var socket = Path.Combine(Path.GetTempPath(), $"vb-bench-{Environment.ProcessId}.sock");
        using var server = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["rpc-serve", socket, loops]) { RedirectStandardInput = true })!;
        while (!File.Exists(socket))
        {
            await Task.Delay(5);
        }

        Console.WriteLine("clients   calls/s     p50 us   p99 us  server CPU us/call  client CPU us/call  RSS MB");
        foreach (var clients in new[] { 1, 8, 32 })
        {
            Measure(socket, clients, 0.3, procedure, server);
            Console.WriteLine(Measure(socket, clients, seconds, procedure, server));
        }

        server.StandardInput.Close();
        await server.WaitForExitAsync();
        return 0;
    }

    private static string Measure(string socket, int clients, double seconds, int procedure, Process server)
    {
        var latencies = new List<double>[clients];
        using var start = new Barrier(clients + 1);
        var threads = Enumerable.Range(0, clients).Select(i => new Thread(() => latencies[i] = Call(socket, seconds, procedure, start))).ToArray();
        Array.ForEach(threads, thread => thread.Start());
        var before = Cpu(server);
        var own = Cpu(Process.GetCurrentProcess());
        var clock = Stopwatch.StartNew();
        start.SignalAndWait();
        Array.ForEach(threads, thread => thread.Join());
        var elapsed = clock.Elapsed.TotalSeconds;
        var all = latencies.SelectMany(list => list).Order().ToArray();
        var spent = (Cpu(server) - before) / all.Length * 1e6;
        var spentHere = (Cpu(Process.GetCurrentProcess()) - own) / all.Length * 1e6;
        server.Refresh();
        return $"{clients,7} {all.Length / elapsed,9:F0} {all[all.Length / 2],10:F1} {all[all.Length * 99 / 100],8:F1} "
            + $"{spent,19:F2} {spentHere,19:F2} {server.WorkingSet64 / 1048576.0,7:F1}";
    }

    private static List<double> Call(string socket, double seconds, int procedure, Barrier start)
    {
        using var connection = RpcClientConnection.Connect(socket);
        using var arguments = new XdrWriter();
        var latencies = new List<double>(1 << 18);
        start.SignalAndWait();
        var end = Stopwatch.GetTimestamp() + (long)(seconds * Stopwatch.Frequency);
        for (var now = Stopwatch.GetTimestamp(); now < end;)
        {
            arguments.Reset();
            arguments.WriteString("some-domain");
            arguments.WriteUuid(new Uuid(1, 2));
            arguments.WriteInt32(-1);
            connection.Call(EchoServer.Program, 1, procedure, arguments).Dispose();
            var after = Stopwatch.GetTimestamp();
            latencies.Add((after - now) * 1e6 / Stopwatch.Frequency);
            now = after;
        }

        return latencies;
    }

    private static double Cpu(Process process)
    {
        process.Refresh();
        return process.TotalProcessorTime.TotalSeconds;
    }
}
