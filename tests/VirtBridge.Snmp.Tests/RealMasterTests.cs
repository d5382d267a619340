using System.Diagnostics;
using VirtBridge.Contract;
using VirtBridge.Snmp.Agentx;
using Xunit;

namespace VirtBridge.Snmp.Tests;

/// <summary>The whole bridge below a real snmpd, asked with snmpbulkwalk, heard with snmptrapd.</summary>
public sealed class RealMasterTests
{
    private static readonly string[] s_programs = ["/usr/sbin/snmpd", "/usr/bin/snmpbulkwalk", "/usr/sbin/snmptrapd"];

    [Fact]
    public async Task A_walk_shows_the_guest_and_a_trap_tells_that_it_stopped()
    {
        Assert.SkipUnless(s_programs.All(File.Exists), "snmpd, snmp and snmptrapd are not installed");
        var cancellation = TestContext.Current.CancellationToken;
        await using var master = await RealMaster.StartAsync(cancellation);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var session = new FakeSession();
        var ready = new SemaphoreSlim(0);
        var options = Options.Parse(["--agentx", master.AgentxAddress, "--connect", "fake:///"], null);
        using var bridge = new SnmpBridge(
            options,
            (events, _) =>
            {
                session.EventReceiver ??= events;
                return Task.FromResult<IVirtSession>(session);
            },
            TimeProvider.System,
            text =>
            {
                if (text.StartsWith("serving", StringComparison.Ordinal) || text.StartsWith("following", StringComparison.Ordinal))
                {
                    ready.Release();
                }
            });
        var running = bridge.RunAsync(stop.Token);
        await ready.WaitAsync(cancellation);
        await ready.WaitAsync(cancellation);

        var rows = master.Walk("1.3.6.1.4.1.36957");
        Assert.Equal(7, rows.Count);
        Assert.EndsWith("STRING: \"fake\"", rows[0]);
        Assert.EndsWith("Gauge32: 2", rows[2]);
        Assert.Contains(master.Walk("1.3.6.1.2.1.236"), r => r == ".1.3.6.1.2.1.236.1.2.0 = INTEGER: 1");

        session.Stop();
        var trap = await master.NextTrapAsync(cancellation);
        Assert.Contains(".1.3.6.1.6.3.1.1.4.1.0 = OID: .1.3.6.1.4.1.36957.0.1", trap);
        Assert.Contains("STRING: \"fake\"", trap);
        Assert.EndsWith("INTEGER: 5", master.Walk("1.3.6.1.4.1.36957.1.1.1.3").Single());
        await stop.CancelAsync();
        await running;
    }

    /// <summary>snmpd and snmptrapd of their own on loopback ports that were free.</summary>
    private sealed class RealMaster : IAsyncDisposable
    {
        private readonly string _directory = Directory.CreateTempSubdirectory("vb-snmpd").FullName;
        private readonly List<Process> _started = [];
        private readonly int _port = FreePort();
        private readonly int _trapPort = FreePort();

        public string AgentxAddress => $"unix:{_directory}/agentx";

        public static async Task<RealMaster> StartAsync(CancellationToken cancellation)
        {
            var master = new RealMaster();
            File.WriteAllText(Path.Combine(master._directory, "snmpd.conf"), $"""
                rocommunity public 127.0.0.1
                master agentx
                agentXSocket unix:{master._directory}/agentx
                trap2sink 127.0.0.1:{master._trapPort} public

                """);
            File.WriteAllText(Path.Combine(master._directory, "snmptrapd.conf"), "disableAuthorization yes\n");
            master.Start("/usr/sbin/snmptrapd", "-f", "-Lo", "-C", "-c", Path.Combine(master._directory, "snmptrapd.conf"), "-On", $"udp:127.0.0.1:{master._trapPort}");
            master.Start("/usr/sbin/snmpd", "-f", "-Lo", "-C", "-c", Path.Combine(master._directory, "snmpd.conf"), "-I", "-systemstats,-hw_mem", $"udp:127.0.0.1:{master._port}");
            await WaitForAsync(master._started[0], "NET-SNMP version", cancellation);
            await WaitForAsync(master._started[1], "NET-SNMP version", cancellation);
            return master;
        }

        public List<string> Walk(string root)
        {
            using var walk = Start("/usr/bin/snmpbulkwalk", keep: false, "-v2c", "-c", "public", "-On", "-t", "5", $"udp:127.0.0.1:{_port}", root);
            var text = walk.StandardOutput.ReadToEnd();
            walk.WaitForExit();
            return [.. text.Split('\n').Where(l => l.StartsWith('.'))];
        }

        /// <summary>The next trap of the bridge; those of snmpd itself are passed over.</summary>
        public Task<string> NextTrapAsync(CancellationToken cancellation) => WaitForAsync(_started[0], "36957", cancellation);

        public async ValueTask DisposeAsync()
        {
            foreach (var process in _started)
            {
                process.Kill();
                await process.WaitForExitAsync();
                process.Dispose();
            }

            Directory.Delete(_directory, recursive: true);
        }

        private static async Task<string> WaitForAsync(Process process, string words, CancellationToken cancellation)
        {
            while (await process.StandardOutput.ReadLineAsync(cancellation) is { } line)
            {
                if (line.Contains(words, StringComparison.Ordinal))
                {
                    return line;
                }
            }

            throw new InvalidOperationException($"{process.StartInfo.FileName} ended before it said '{words}'");
        }

        private void Start(string program, params string[] arguments) => Start(program, keep: true, arguments);

        private Process Start(string program, bool keep, params string[] arguments)
        {
            var info = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true };
            info.Environment["SNMP_PERSISTENT_DIR"] = Path.Combine(_directory, Path.GetFileName(program));
            info.Environment["MIBS"] = "";
            var process = Process.Start(info)!;
            if (keep)
            {
                _started.Add(process);
            }

            return process;
        }

        private static int FreePort()
        {
            using var socket = new System.Net.Sockets.UdpClient(new System.Net.IPEndPoint(System.Net.IPAddress.Loopback, 0));
            return ((System.Net.IPEndPoint)socket.Client.LocalEndPoint!).Port;
        }
    }
}
