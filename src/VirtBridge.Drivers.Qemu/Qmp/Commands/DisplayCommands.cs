using System.Text.Json.Nodes;

namespace VirtBridge.Drivers.Qemu.Qmp.Commands;

/// <summary>Sets the password of <c>vnc</c> or <c>spice</c>; <paramref name="Connected"/> is keep, fail or disconnect.</summary>
internal sealed record SetPassword(string Protocol, string Password, string? Connected) : QmpAction("set_password")
{
    public override void WriteArguments(QmpArguments arguments) => arguments
        .Add("protocol", Protocol)
        .Add("password", Password)
        .Add("connected", Connected);

    // A record prints its members, and this one would print a secret.
    public override string ToString() => $"SetPassword {{ Protocol = {Protocol} }}";
}

/// <summary>When the password ends: now, never, +seconds or seconds since 1970.</summary>
internal sealed record ExpirePassword(string Protocol, string Time) : QmpAction("expire_password")
{
    public override void WriteArguments(QmpArguments arguments) => arguments.Add("protocol", Protocol).Add("time", Time);
}

/// <summary>Hands a connected client, named by getfd, to the display.</summary>
internal sealed record AddClient(string Protocol, string FdName, bool? SkipAuth, bool? Tls) : QmpAction("add_client")
{
    public override void WriteArguments(QmpArguments arguments) => arguments
        .Add("protocol", Protocol)
        .Add("fdname", FdName)
        .Add("skipauth", SkipAuth)
        .Add("tls", Tls);
}

internal sealed record ClientMigrateInfo(string Protocol, string Hostname, long? Port, long? TlsPort, string? CertSubject)
    : QmpAction("client_migrate_info")
{
    public override void WriteArguments(QmpArguments arguments) => arguments
        .Add("protocol", Protocol)
        .Add("hostname", Hostname)
        .Add("port", Port)
        .Add("tls-port", TlsPort)
        .Add("cert-subject", CertSubject);
}

internal sealed record DisplayReload(JsonObject Options) : QmpAction("display-reload")
{
    public override void WriteArguments(QmpArguments arguments) => arguments.AddAll(Options);
}

internal sealed record QueryVnc() : QmpQuery("query-vnc");

internal sealed record QuerySpice() : QmpQuery("query-spice");
