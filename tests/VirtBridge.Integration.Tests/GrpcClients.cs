using static VirtBridge.Integration.Tests.BridgeStage;

namespace VirtBridge.Integration.Tests;

/// <summary>The gRPC gateway with clients of other languages: Python's and Go's own gRPC, curl, promtool.</summary>
public sealed class GrpcClients : IDisposable
{
    private static readonly string[] s_goTools = ["/usr/bin/go", "/usr/bin/protoc-gen-go", "/usr/bin/protoc-gen-go-grpc", "/usr/share/gocode/src/google.golang.org/grpc"];
    private readonly BridgeStage _stage = new();

    private string Socket => _stage.PathOf("grpc.sock");

    public void Dispose() => _stage.Dispose();

    [Fact]
    public void A_Python_client_lives_through_a_guests_life_and_moves_a_volume()
    {
        _stage.Define("grpc-guest", static (name, _) => GuestXml.WithConsole(name));
        _stage.DefineTiny("second");
        _stage.DefineTiny("third");
        StartGateway();
        var result = Tool.Run("/usr/bin/python3", [Script("grpc/grpc_client.py"), _stage.PythonStubs(), "unix:" + Socket, "grpc-guest", _stage.Folder, "--console"]).Succeeded();
        Assert.Equal(
            """
            listed grpc-guest
            resumed without loss 5
            other life True
            refused NOT_FOUND NO_DOMAIN QEMU Domain not found: no domain with matching name 'nosuch'
            wrong uuid INVALID_ARGUMENT
            wrong token INVALID_ARGUMENT
            wrong mask INVALID_ARGUMENT
            wrong resume INVALID_ARGUMENT
            wrong future INVALID_ARGUMENT
            wrong large RESOURCE_EXHAUSTED
            deadline DEADLINE_EXCEEDED
            pages True state 5
            volume digests equal True
            upload without open INVALID_ARGUMENT
            volumes [('up.raw', True)]
            console answered True
            events of its life True
            done

            """,
            result.Output);
    }

    [Fact]
    public void A_Go_client_goes_on_after_its_connection_broke()
    {
        Assert.SkipUnless(s_goTools.All(t => File.Exists(t) || Directory.Exists(t)), "Go and its gRPC are not installed");
        _stage.DefineTiny("go-guest");
        StartGateway();
        var result = Tool.Run(GoClient(), ["unix:" + Socket, "go-guest"]).Succeeded();
        Assert.Equal("found go-guest\nrefused NotFound NO_DOMAIN 42\nevent true\nresumed without loss\n", result.Output);
    }

    [Fact]
    public void Over_TLS_only_certificates_of_the_authority_and_of_the_right_name_get_in()
    {
        _stage.DefineTiny("tls-guest");
        var port = FreePort();
        var (ca, other) = (Certificates("ca"), Certificates("other"));
        StartGateway(
            "--listen-tls", $"127.0.0.1:{port}", "--tls-cert", ca("server.pem"), "--tls-key", ca("server.key"), "--tls-ca", ca("ca.pem"), "--tls-allow", "manager");
        string Try(string certificate, string key) => Tool.Run(
            "/usr/bin/python3", [Script("grpc/grpc_tls.py"), _stage.PythonStubs(), $"localhost:{port}", ca("ca.pem"), certificate, key]).Succeeded().Output.Trim();
        Assert.Equal("SERVING", Try(ca("manager.pem"), ca("manager.key")));
        Assert.Equal("UNAVAILABLE", Try(ca("stranger.pem"), ca("stranger.key")));
        Assert.Equal("UNAVAILABLE", Try(other("manager.pem"), other("manager.key")));
        Assert.Equal("UNAVAILABLE", Try("", ""));
    }

    [Fact]
    public void Promtool_accepts_the_metrics_and_the_dashboards_questions()
    {
        _stage.DefineTiny("metrics-guest");
        _stage.Daemon.Virsh("start", "metrics-guest", "--paused").Succeeded();
        var metrics = _stage.PathOf("metrics.sock");
        StartGateway("--metrics", "unix:" + metrics);
        string Scrape(params string[] more) => Tool.Run("curl", ["-sf", "--unix-socket", metrics, .. more, "http://localhost/metrics"]).Succeeded().Output;
        var text = Scrape();
        Assert.Contains("libvirt_domain_info_vstate{domain=\"metrics-guest\"} 3", text, StringComparison.Ordinal);
        Assert.Contains("virtbridge_domain_stale{domain=\"metrics-guest\"} 0", text, StringComparison.Ordinal);
        Assert.EndsWith("# EOF\n", Scrape("-H", "Accept: application/openmetrics-text"), StringComparison.Ordinal);
        Tool.Run("promtool", ["check", "metrics"], input: text).Succeeded();

        var dashboard = File.ReadAllText(Path.Combine(Install.Root, "src", "VirtBridge.Grpc", "share", "virtbridge", "grafana", "virtbridge.json"));
        var questions = Questions(System.Text.Json.JsonDocument.Parse(dashboard).RootElement).ToList();
        var rules = _stage.PathOf("rules.yml");
        File.WriteAllText(rules, "groups:\n- name: dashboard\n  rules:\n" + string.Concat(questions.Select((q, i) =>
            $"  - record: 'q:{i}'\n    expr: '{q.Replace("$__rate_interval", "5m", StringComparison.Ordinal).Replace("'", "''", StringComparison.Ordinal)}'\n")));
        Tool.Run("promtool", ["check", "rules", rules]).Succeeded();
        Assert.True(questions.Count > 20);
        var families = text.Split('\n').Where(l => l.StartsWith("# TYPE ", StringComparison.Ordinal)).Select(l => l.Split(' ')[2]).ToHashSet();
        var asked = questions.SelectMany(q => System.Text.RegularExpressions.Regex.Matches(q, @"\b(?:libvirt|virtbridge)_\w+").Select(m => m.Value.Replace("_bucket", "", StringComparison.Ordinal)));
        Assert.Subset(families, asked.ToHashSet());
    }

    [Fact]
    public void A_daemon_that_comes_back_is_found()
    {
        _stage.DefineTiny("back-guest");
        StartGateway();
        var client = _stage.Keep(Tool.Start("/usr/bin/python3", ["-u", Script("grpc/grpc_restart.py"), _stage.PythonStubs(), "unix:" + Socket]));
        ReadUntil(client, "subscribed");
        _stage.Daemon.Kill();
        ReadUntil(client, "connect_event_connection_closed");
        Tool.Run(Install.Bin("virtbridge-grpc"), ["--listen", Socket, "--check"]).Failed("no connection to its daemon");
        _stage.Daemon.Start();
        var since = System.Diagnostics.Stopwatch.StartNew();
        ReadUntil(client, "source_restored");
        Tell("after the daemon's restart", since.Elapsed);
        Assert.Contains("connected to the daemon", Tool.Run(Install.Bin("virtbridge-grpc"), ["--listen", Socket, "--check"]).Succeeded().Output, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Questions(System.Text.Json.JsonElement element) => element.ValueKind switch
    {
        System.Text.Json.JsonValueKind.Object => element.EnumerateObject().SelectMany(p => p.NameEquals("expr") ? [p.Value.GetString()!] : Questions(p.Value)),
        System.Text.Json.JsonValueKind.Array => element.EnumerateArray().SelectMany(Questions),
        _ => [],
    };

    private void StartGateway(params string[] more)
    {
        _stage.Run("virtbridge-grpc", ["--connect", _stage.Daemon.QemuUri, "--listen", Socket, .. more]);
        Eventually(() => File.Exists(Socket) && Tool.Run(Install.Bin("virtbridge-grpc"), ["--listen", Socket, "--check"]).ExitCode == 0);
    }

    private string GoClient()
    {
        var source = _stage.PathOf("go/src");
        Directory.CreateDirectory(Path.Combine(source, "client"));
        Tool.Run("protoc", ["-I", Protos, $"--go_out={source}", $"--go-grpc_out={source}",
            .. new[] { "types", "domains", "event_stream" }.Select(p => Path.Combine(Protos, "virtbridge", "v1", p + ".proto"))]).Succeeded();
        File.Copy(Script("grpc/go/main.go"), Path.Combine(source, "client", "main.go"));
        var environment = new Dictionary<string, string> { ["GO111MODULE"] = "off", ["GOPATH"] = $"{_stage.PathOf("go")}:/usr/share/gocode", ["GOFLAGS"] = "-p=2" };
        Tool.Run("go", ["build", "-o", _stage.PathOf("go/goclient"), "client"], environment).Succeeded();
        return _stage.PathOf("go/goclient");
    }

    /// <summary>An authority, a server's certificate and two clients'.</summary>
    private Func<string, string> Certificates(string name)
    {
        var folder = _stage.PathOf(name);
        Directory.CreateDirectory(folder);
        string In(string file) => Path.Combine(folder, file);
        Tool.Run("openssl", ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", $"/CN={name}", "-days", "2", "-keyout", In("ca.key"), "-out", In("ca.pem")]).Succeeded();
        foreach (var (who, subject) in new[] { ("server", "localhost"), ("manager", "manager"), ("stranger", "stranger") })
        {
            File.WriteAllText(In(who + ".ext"), $"subjectAltName=DNS:{subject}\n");
            Tool.Run("openssl", ["req", "-newkey", "rsa:2048", "-nodes", "-subj", $"/CN={subject}", "-keyout", In(who + ".key"), "-out", In(who + ".csr")]).Succeeded();
            Tool.Run("openssl", ["x509", "-req", "-in", In(who + ".csr"), "-CA", In("ca.pem"), "-CAkey", In("ca.key"), "-CAcreateserial", "-days", "2", "-extfile", In(who + ".ext"), "-out", In(who + ".pem")]).Succeeded();
        }

        return In;
    }
}
