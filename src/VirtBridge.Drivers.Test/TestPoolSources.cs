using VirtBridge.Contract;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Test;

/// <summary>Places the test host pretends pools could be made of.</summary>
internal static class TestPoolSources
{
    public static IReadOnlyList<StoragePoolSource> Find(StoragePoolKind kind, Func<StoragePoolSource?> specification) => kind.Type switch
    {
        StoragePoolType.Logical => [Group("testvg1", "/dev/sda20"), Group("testvg2", "/dev/sda21")],
        StoragePoolType.Netfs => [Share(specification())],
        _ => throw Refused.NoSupport($"pool type '{kind.Name}' does not support source discovery"),
    };

    private static StoragePoolSource Group(string name, string device) => new() { Name = name, Devices = [new(device)], Format = "lvm2" };

    private static StoragePoolSource Share(StoragePoolSource? where) => where?.Hosts is { Count: > 0 } hosts
        ? new() { Hosts = [hosts[0]], Dir = "/testshare", Format = "nfs" }
        : throw Refuse.Argument(ErrorDomain.Test, "hostname must be specified for netfs sources");
}
