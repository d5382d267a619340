using VirtBridge.Contract;
using VirtBridge.Engine;
using VirtBridge.Rpc;

namespace VirtBridge.Daemon;

/// <summary>The daemon seen by its administrator: servers, their clients, limits, logging, shutdown.</summary>
internal sealed class DaemonAdmin(IReadOnlyDictionary<string, RpcServer> servers, DaemonLog log, IdleWatch idle, Action shutdown) : AdminBase
{
    private const ulong LibraryVersion = 12_006_000;

    public override ValueTask ConnectOpenAsync(ConnectFlags flags, CancellationToken cancellation) => default;

    public override ValueTask ConnectCloseAsync(CancellationToken cancellation) => default;

    public override ValueTask<ulong> ConnectGetLibVersionAsync(CancellationToken cancellation) => new(LibraryVersion);

    public override ValueTask<AdminConnectListServersResult> ConnectListServersAsync(uint needResults, uint flags, CancellationToken cancellation)
    {
        NoFlags("virAdmConnectListServers", flags);
        var all = servers.Keys.Order(StringComparer.Ordinal).Select(n => new AdminServerRef(n)).ToArray();
        return new(new AdminConnectListServersResult(needResults == 0 ? [] : all, (uint)all.Length));
    }

    public override ValueTask<AdminServerRef> ConnectLookupServerAsync(string name, uint flags, CancellationToken cancellation)
    {
        NoFlags("virAdmConnectLookupServer", flags);
        var reference = new AdminServerRef(name);
        Find(reference);
        return new(reference);
    }

    public override ValueTask<TypedParameter[]> ServerGetThreadpoolParametersAsync(AdminServerRef srv, uint flags, CancellationToken cancellation)
    {
        NoFlags("virAdmServerGetThreadPoolParameters", flags);
        var state = Find(srv).WorkerState;
        return new(
        [
            TypedParameter.UInt("minWorkers", (uint)state.Min), TypedParameter.UInt("maxWorkers", (uint)state.Max),
            TypedParameter.UInt("nWorkers", (uint)state.Current), TypedParameter.UInt("freeWorkers", (uint)state.Free),
            TypedParameter.UInt("prioWorkers", (uint)state.Priority), TypedParameter.UInt("jobQueueDepth", (uint)state.QueueDepth),
        ]);
    }

    public override ValueTask ServerSetThreadpoolParametersAsync(AdminServerRef srv, TypedParameter[] @params, uint flags, CancellationToken cancellation)
    {
        NoFlags("virAdmServerSetThreadPoolParameters", flags);
        var server = Find(srv);
        var state = server.WorkerState;
        var (min, max, priority) = (state.Min, state.Max, state.Priority);
        foreach (var parameter in @params)
        {
            var value = checked((int)parameter.Value.AsUInt);
            switch (parameter.Field)
            {
                case "minWorkers":
                    min = value;
                    break;
                case "maxWorkers":
                    max = value;
                    break;
                case "prioWorkers":
                    priority = value;
                    break;
                default:
                    throw Invalid($"'{parameter.Field}' cannot be set");
            }
        }

        if (min > max || max == 0)
        {
            throw Invalid($"minWorkers ({min}) must not be larger than maxWorkers ({max})");
        }

        server.ConfigureWorkers(min, max, priority);
        return default;
    }

    public override ValueTask<AdminServerListClientsResult> ServerListClientsAsync(AdminServerRef srv, uint needResults, uint flags, CancellationToken cancellation)
    {
        NoFlags("virAdmServerListClients", flags);
        var clients = Find(srv).Connections.OrderBy(c => c.Id).Select(c => Describe(srv, c)).ToArray();
        return new(new AdminServerListClientsResult(needResults == 0 ? [] : clients, (uint)clients.Length));
    }

    public override ValueTask<AdminClientRef> ServerLookupClientAsync(AdminServerRef srv, ulong id, uint flags, CancellationToken cancellation)
    {
        NoFlags("virAdmServerLookupClient", flags);
        return new(Describe(srv, FindClient(srv, id)));
    }

    public override ValueTask<TypedParameter[]> ClientGetInfoAsync(AdminClientRef clnt, uint flags, CancellationToken cancellation)
    {
        NoFlags("virAdmClientGetInfo", flags);
        var peer = FindClient(clnt.Srv, clnt.Id).Peer;
        var info = new List<TypedParameter> { TypedParameter.Boolean("readonly", peer.ReadOnly) };
        if (peer.Kind == SocketKind.Unix)
        {
            info.Add(TypedParameter.Int("unix_user_id", (int)(peer.Uid ?? 0)));
            info.Add(TypedParameter.String("unix_user_name", AccountFile.NameOf(peer.Uid ?? 0, "/etc/passwd")));
            info.Add(TypedParameter.Int("unix_group_id", (int)(peer.Gid ?? 0)));
            info.Add(TypedParameter.String("unix_group_name", AccountFile.NameOf(peer.Gid ?? 0, "/etc/group")));
            info.Add(TypedParameter.Int("unix_process_id", peer.Pid ?? 0));
        }
        else if (peer.Address is { } address)
        {
            info.Add(TypedParameter.String("sock_addr", address));
        }

        return new([.. info]);
    }

    public override ValueTask ClientCloseAsync(AdminClientRef clnt, uint flags, CancellationToken cancellation)
    {
        NoFlags("virAdmClientClose", flags);
        FindClient(clnt.Srv, clnt.Id).Close();
        return default;
    }

    public override ValueTask<TypedParameter[]> ServerGetClientLimitsAsync(AdminServerRef srv, uint flags, CancellationToken cancellation)
    {
        NoFlags("virAdmServerGetClientLimits", flags);
        var server = Find(srv);
        return new(
        [
            TypedParameter.UInt("nclients_max", (uint)server.MaxClients), TypedParameter.UInt("nclients", (uint)server.Connections.Count),
            TypedParameter.UInt("nclients_unauth_max", (uint)server.MaxAnonymousClients),
            TypedParameter.UInt("nclients_unauth", (uint)server.AnonymousClients),
        ]);
    }

    public override ValueTask ServerSetClientLimitsAsync(AdminServerRef srv, TypedParameter[] @params, uint flags, CancellationToken cancellation)
    {
        NoFlags("virAdmServerSetClientLimits", flags);
        var server = Find(srv);
        uint Wanted(string name, int now) => @params.Where(p => p.Field == name).Select(p => p.Value.AsUInt).LastOrDefault((uint)now);
        var (all, anonymous) = (Wanted("nclients_max", server.MaxClients), Wanted("nclients_unauth_max", server.MaxAnonymousClients));
        if (@params.FirstOrDefault(p => p.Field is not ("nclients_max" or "nclients_unauth_max")) is { Field: { } unknown })
        {
            throw Invalid($"'{unknown}' cannot be set");
        }

        if (anonymous > all)
        {
            throw Invalid($"nclients_unauth_max ({anonymous}) must not be larger than nclients_max ({all})");
        }

        (server.MaxClients, server.MaxAnonymousClients) = (checked((int)all), checked((int)anonymous));
        return default;
    }

    public override ValueTask<AdminConnectGetLoggingOutputsResult> ConnectGetLoggingOutputsAsync(uint flags, CancellationToken cancellation)
    {
        NoFlags("virAdmConnectGetLoggingOutputs", flags);
        var outputs = log.Outputs;
        return new(new AdminConnectGetLoggingOutputsResult(string.Join(' ', outputs), (uint)outputs.Count));
    }

    public override ValueTask<AdminConnectGetLoggingFiltersResult> ConnectGetLoggingFiltersAsync(uint flags, CancellationToken cancellation)
    {
        NoFlags("virAdmConnectGetLoggingFilters", flags);
        var filters = log.Filters;
        return new(new AdminConnectGetLoggingFiltersResult(filters.Count == 0 ? null : string.Join(' ', filters), (uint)filters.Count));
    }

    public override ValueTask ConnectSetLoggingOutputsAsync(string? outputs, uint flags, CancellationToken cancellation)
    {
        NoFlags("virAdmConnectSetLoggingOutputs", flags);
        var wanted = LogOutput.Parse(outputs ?? "");
        log.SendTo(wanted.Count > 0 ? wanted : [new LogOutput(LogLevel.Debug, "stderr", null)]);
        return default;
    }

    public override ValueTask ConnectSetLoggingFiltersAsync(string? filters, uint flags, CancellationToken cancellation)
    {
        NoFlags("virAdmConnectSetLoggingFilters", flags);
        log.Filters = LogFilter.Parse(filters ?? "");
        return default;
    }

    public override ValueTask ServerUpdateTlsFilesAsync(AdminServerRef srv, uint flags, CancellationToken cancellation)
    {
        NoFlags("virAdmServerUpdateTlsFiles", flags);
        Find(srv);
        throw new VirtException(ErrorCode.SystemError, ErrorDomain.Rpc, "no TLS service found on this server, its certificates cannot be read again");
    }

    public override ValueTask ConnectSetDaemonTimeoutAsync(uint timeout, uint flags, CancellationToken cancellation)
    {
        NoFlags("virAdmConnectSetDaemonTimeout", flags);
        idle.Set(timeout == 0 ? null : TimeSpan.FromSeconds(timeout));
        return default;
    }

    public override ValueTask ConnectDaemonShutdownAsync(uint flags, CancellationToken cancellation)
    {
        shutdown();
        return default;
    }

    private static void NoFlags(string function, uint flags)
    {
        if (flags != 0)
        {
            throw Refused.UnknownFlags(function, flags, ErrorDomain.Admin);
        }
    }

    private static AdminClientRef Describe(AdminServerRef server, RpcServerConnection client) =>
        new(server, (ulong)client.Id, client.ConnectedAt.ToUnixTimeSeconds(), (uint)client.Peer.Kind);

    private static VirtException Invalid(string what) => new(ErrorCode.InvalidArg, ErrorDomain.Admin, what);

    private RpcServer Find(AdminServerRef reference) => servers.TryGetValue(reference.Name, out var server)
        ? server : throw new VirtException(ErrorCode.NoServer, ErrorDomain.Admin, $"no server with matching name '{reference.Name}' found");

    private RpcServerConnection FindClient(AdminServerRef server, ulong id) => Find(server).Connections.FirstOrDefault(c => (ulong)c.Id == id)
        ?? throw new VirtException(ErrorCode.NoClient, ErrorDomain.Admin, $"no client with matching id '{id}' found");
}
