using System.Diagnostics;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using Grpc.AspNetCore.Server.Model;
using Grpc.Health.V1;
using Grpc.HealthCheck;
using Grpc.Reflection;
using Grpc.Reflection.V1Alpha;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Https;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using VirtBridge.Client;
using static Grpc.Health.V1.HealthCheckResponse.Types;
using ServiceDescriptor = Google.Protobuf.Reflection.ServiceDescriptor;

namespace VirtBridge.Grpc;

/// <summary>The process: listeners, services, and the connection to the daemon behind them.</summary>
internal sealed class Gateway(GatewayOptions options) : IAsyncDisposable
{
    private const int MaxMessage = 32 * 1024 * 1024;
    private const int MaxConnections = 1024;
    private const int MaxStreamsPerConnection = 256;
    private static readonly TimeSpan s_statisticsPatience = TimeSpan.FromSeconds(1);

    private readonly CancellationTokenSource _closing = new();
    private readonly TimeProvider _clock = TimeProvider.System;
    private readonly IdleMemory _memory = new(TimeProvider.System, TimeSpan.FromSeconds(2));
    private WebApplication? _app;
    private SessionSource? _sessions;
    private StatisticsReader? _statistics;
    private StatisticsCache? _cache;

    public async Task RunAsync()
    {
        var app = _app = Build();
        await app.StartAsync();
        // Whoever may come in is decided by who they are (PeerCheck), which a file's mode cannot say of several users.
        const UnixFileMode own = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        const UnixFileMode everybody = own | UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite;
        File.SetUnixFileMode(options.Socket, options.AllowedUsers.Count == 0 ? own : everybody);
        if (options.MetricsSocket is { } metrics)
        {
            File.SetUnixFileMode(metrics, everybody);
        }

        var keeping = _sessions!.KeepAsync(_closing.Token);
        if (options.MetricsAddress is not null || options.MetricsSocket is not null)
        {
            _cache!.Prepare();
        }

        // Putting all services together takes much that is never needed again.
        _memory.Worked();
        await app.WaitForShutdownAsync();
        await _closing.CancelAsync();
        await keeping;
    }

    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }

        _cache?.Dispose();
        if (_statistics is not null)
        {
            await _statistics.DisposeAsync();
        }

        if (_sessions is not null)
        {
            await _sessions.DisposeAsync();
        }

        _memory.Dispose();
        _closing.Dispose();
    }

    private WebApplication Build()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        // A call that fails is answered; it is no trouble of the gateway's.
        builder.Logging.AddFilter("Grpc.AspNetCore", LogLevel.Critical);
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(Listen);
        builder.Services.AddGrpc(grpc =>
        {
            grpc.MaxReceiveMessageSize = MaxMessage;
            grpc.MaxSendMessageSize = MaxMessage;
        });
        var log = new EventLog(_clock, Guid.NewGuid().ToString("N")[..16]);
        var health = new HealthServiceImpl();
        var client = new ClientOptions { ReadOnly = options.ReadOnly };
        var sessions = _sessions = new SessionSource((events, cancellation) => SessionOpening.OpenAsync(options.Uri, client, events, cancellation), log, _clock)
        {
            Changed = open => Report(health, open),
        };
        Report(health, open: false);
        var counters = new GatewayCounters([.. GeneratedServices.Names, "Inventory"]);
        _statistics = new StatisticsReader(sessions.OpenSeparateAsync, _clock, s_statisticsPatience);
        builder.Services.AddSingleton(log).AddSingleton(sessions).AddSingleton(health).AddSingleton(counters).AddSingleton(_clock);
        var services = new ContractServices(sessions);
        builder.Services.AddSingleton(services).AddSingleton<IServiceMethodProvider<ContractServices>, ContractMethods>();
        builder.Services.AddSingleton(_ => new ReflectionServiceImpl(Described(services))).AddSingleton(_ => new ReflectionV1ServiceImpl(Described(services)));
        builder.Services.AddGrpcReflection();
        var app = builder.Build();
        app.Use((context, next) => MeasureAsync(counters, _memory, context, next));
        app.MapGrpcService<ContractServices>();
        app.MapGrpcService<EventStreamService>();
        app.MapGrpcService<InventoryService>();
        app.MapGrpcService<HealthServiceImpl>();
        app.MapGrpcReflectionService();
        _cache = new StatisticsCache(_statistics, new HostReader(sessions, options.Uri, _clock, s_statisticsPatience), _clock, options.MetricsInterval);
        var metrics = new MetricsEndpoint(_cache, new MetricsPage(counters, log, _clock));
        app.MapGet("/metrics", (RequestDelegate)metrics.ServeAsync);
        return app;
    }

    /// <summary>What the reflection service tells of.</summary>
    private static IEnumerable<ServiceDescriptor> Described(ContractServices services) =>
    [
        .. services.All.Select(static s => s.Descriptor),
        V1.EventStream.Descriptor,
        V1.Inventory.Descriptor,
        Health.Descriptor,
        ServerReflection.Descriptor,
        global::Grpc.Reflection.V1.ServerReflection.Descriptor,
    ];

    private static void Report(HealthServiceImpl health, bool open)
    {
        var status = open ? ServingStatus.Serving : ServingStatus.NotServing;
        health.SetStatus("", status);
        foreach (var service in GeneratedServices.Names)
        {
            health.SetStatus("virtbridge.v1." + service, status);
        }
    }

    private static async Task MeasureAsync(GatewayCounters counters, IdleMemory memory, HttpContext context, RequestDelegate next)
    {
        memory.Worked();
        if (counters.Of(context.Request.Path.Value) is not { } histogram)
        {
            await next(context);
            return;
        }

        var started = Stopwatch.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            histogram.Add(Stopwatch.GetElapsedTime(started));
            memory.Worked();
        }
    }

    private void Listen(KestrelServerOptions kestrel)
    {
        kestrel.Limits.MaxConcurrentConnections = MaxConnections;
        kestrel.Limits.Http2.MaxStreamsPerConnection = MaxStreamsPerConnection;
        // Dead peers are found by asking; a peer that merely does not read is held back, not thrown out.
        kestrel.Limits.MinResponseDataRate = null;
        kestrel.Limits.Http2.KeepAlivePingDelay = TimeSpan.FromSeconds(30);
        kestrel.Limits.Http2.KeepAlivePingTimeout = TimeSpan.FromSeconds(20);
        var peers = PeerCheck.ForThisProcess(options.AllowedUsers);
        kestrel.ListenUnixSocket(options.Socket, listen =>
        {
            listen.Protocols = HttpProtocols.Http2;
            listen.Use(next => connection => peers.OnConnectionAsync(connection, () => next(connection)));
        });
        if (options.Tls is { } tls)
        {
            kestrel.Listen(tls.Address, listen =>
            {
                listen.Protocols = HttpProtocols.Http2;
                listen.UseHttps(https => Secure(https, tls));
            });
        }

        // HTTP/1 only: gRPC needs HTTP/2, so nobody reaches more than figures here.
        if (options.MetricsAddress is { } address)
        {
            kestrel.Listen(address, static listen => listen.Protocols = HttpProtocols.Http1);
        }

        if (options.MetricsSocket is { } socket)
        {
            kestrel.ListenUnixSocket(socket, static listen => listen.Protocols = HttpProtocols.Http1);
        }
    }

    private static void Secure(HttpsConnectionAdapterOptions https, TlsOptions tls)
    {
        var authorities = new X509Certificate2Collection();
        authorities.ImportFromPemFile(tls.Authority);
        var check = new ClientCertificateCheck(authorities, tls.Allowed);
        https.ServerCertificate = X509Certificate2.CreateFromPemFile(tls.Certificate, tls.Key);
        https.ClientCertificateMode = ClientCertificateMode.RequireCertificate;
        https.ClientCertificateValidation = (certificate, _, errors) => check.Admits(certificate, errors);
    }
}
