using System.Text.Json;

namespace VirtBridge.Drivers.Qemu.Qmp.Commands;

// What the agent inside a guest understands; the form is QMP's, the peer is not trusted at all.

internal sealed record GuestPing() : QmpAction("guest-ping");

internal sealed record GuestInfo() : QmpQuery("guest-info");

/// <summary><paramref name="Mode"/> is powerdown, halt or reboot. The agent does not answer when it obeys.</summary>
internal sealed record GuestShutdown(string Mode) : QmpAction("guest-shutdown")
{
    public override void WriteArguments(QmpArguments arguments) => arguments.Add("mode", Mode);
}

/// <summary><paramref name="Target"/> is ram, disk or hybrid. The agent does not answer when it obeys.</summary>
internal sealed record GuestSuspend(string Target) : QmpAction($"guest-suspend-{Target}");

/// <summary>Freezes all file systems, or those mounted at <paramref name="Mountpoints"/>; the reply counts them.</summary>
internal sealed record GuestFsfreezeFreeze(IReadOnlyList<string>? Mountpoints)
    : GuestCount(Mountpoints is null ? "guest-fsfreeze-freeze" : "guest-fsfreeze-freeze-list")
{
    public override void WriteArguments(QmpArguments arguments) => arguments.Add("mountpoints", Mountpoints);
}

internal sealed record GuestFsfreezeThaw() : GuestCount("guest-fsfreeze-thaw");

internal sealed record GuestFsfreezeStatus() : QmpCommand<string>("guest-fsfreeze-status")
{
    public override string ReadReply(JsonElement reply) => reply.GetString() ?? "";
}

internal sealed record GuestFstrim(ulong Minimum) : QmpQuery("guest-fstrim")
{
    public override void WriteArguments(QmpArguments arguments) => arguments.Add("minimum", Minimum);
}

internal sealed record GuestGetVcpus() : QmpListQuery<GuestVcpu>("guest-get-vcpus")
{
    protected override GuestVcpu ReadItem(JsonElement item) => new(
        item.GetProperty("logical-id").GetInt32(),
        item.GetProperty("online").GetBoolean(),
        item.Flag("can-offline"));
}

internal sealed record GuestVcpu(int LogicalId, bool Online, bool CanOffline);

/// <summary>The reply counts how many were set before one failed.</summary>
internal sealed record GuestSetVcpus(IReadOnlyList<GuestVcpu> Vcpus) : GuestCount("guest-set-vcpus")
{
    public override void WriteArguments(QmpArguments arguments) => arguments
        .AddObjects("vcpus", Vcpus, (item, vcpu) => item.Add("logical-id", vcpu.LogicalId).Add("online", vcpu.Online));
}

/// <summary>Nanoseconds since 1970.</summary>
internal sealed record GuestGetTime() : GuestCount("guest-get-time");

/// <summary>Without a time the guest takes that of its hardware clock.</summary>
internal sealed record GuestSetTime(long? Nanoseconds) : QmpAction("guest-set-time")
{
    public override void WriteArguments(QmpArguments arguments) => arguments.Add("time", Nanoseconds);
}

/// <summary>A password in base64, already encrypted when <paramref name="Crypted"/>.</summary>
internal sealed record GuestSetUserPassword(string Username, string Password, bool Crypted) : QmpAction("guest-set-user-password")
{
    public override void WriteArguments(QmpArguments arguments) => arguments
        .Add("username", Username)
        .Add("password", Password)
        .Add("crypted", Crypted);

    // A record prints its members, and this one would print a secret.
    public override string ToString() => $"GuestSetUserPassword {{ Username = {Username} }}";
}

internal sealed record GuestNetworkGetInterfaces() : QmpQuery("guest-network-get-interfaces");

internal sealed record GuestGetFsinfo() : QmpQuery("guest-get-fsinfo");

internal sealed record GuestGetDisks() : QmpQuery("guest-get-disks");

internal sealed record GuestGetUsers() : QmpQuery("guest-get-users");

internal sealed record GuestGetHostName() : QmpQuery("guest-get-host-name");

internal sealed record GuestGetTimezone() : QmpQuery("guest-get-timezone");

internal sealed record GuestGetOsinfo() : QmpQuery("guest-get-osinfo");

internal sealed record GuestSshGetAuthorizedKeys(string Username) : QmpCommand<IReadOnlyList<string>>("guest-ssh-get-authorized-keys")
{
    public override IReadOnlyList<string> ReadReply(JsonElement reply) => [.. reply.Items("keys").Select(key => key.GetString() ?? "")];

    public override void WriteArguments(QmpArguments arguments) => arguments.Add("username", Username);
}

internal sealed record GuestSshAddAuthorizedKeys(string Username, IReadOnlyList<string> Keys, bool Reset)
    : QmpAction("guest-ssh-add-authorized-keys")
{
    public override void WriteArguments(QmpArguments arguments) => arguments
        .Add("username", Username)
        .Add("keys", Keys)
        .Add("reset", Reset);
}

internal sealed record GuestSshRemoveAuthorizedKeys(string Username, IReadOnlyList<string> Keys)
    : QmpAction("guest-ssh-remove-authorized-keys")
{
    public override void WriteArguments(QmpArguments arguments) => arguments.Add("username", Username).Add("keys", Keys);
}


/// <summary>An agent command whose reply is one number.</summary>
internal abstract record GuestCount(string Name) : QmpCommand<long>(Name)
{
    public override long ReadReply(JsonElement reply) => reply.GetInt64();
}
