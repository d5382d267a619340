using VirtBridge.Contract.DBus;
using VirtBridge.DBus.Adapters;
using VirtBridge.DBus.Generated;
using Xunit;

namespace VirtBridge.DBus.Tests;

public sealed class ContractTests
{
    [Fact]
    public void All_ten_interfaces_are_there_with_every_member()
    {
        var libvirt = BusAdaptors.All.Where(a => a.Name.StartsWith("org.libvirt.", StringComparison.Ordinal)).ToList();
        var xml = string.Concat(libvirt.Select(a => a.Xml));
        Assert.Equal(10, libvirt.Count);
        Assert.Equal(195, Count(xml, "<method "));
        Assert.Equal(37, Count(xml, "<property "));
        Assert.Equal(28, Count(xml, "<signal "));
        Assert.Equal(28, BusSignals.Registrations.Count);
    }

    [Fact]
    public void Every_method_of_the_introspection_text_can_be_called()
    {
        foreach (var adaptor in BusAdaptors.All)
        {
            var names = adaptor.Xml.Split('\n').Where(l => l.Contains("<method ")).Select(l => l.Split('"')[1]);
            Assert.All(names, n => Assert.NotNull(adaptor.Signature(n)));
            Assert.Null(adaptor.Signature("NoSuchMethod"));
        }
    }

    [Fact]
    public void Every_hand_written_adapter_is_listed_in_the_contract()
    {
        var listed = typeof(DBusInterfaceAttribute).Assembly.GetTypes()
            .Where(t => t.IsDefined(typeof(DBusInterfaceAttribute), false))
            .SelectMany(t => t.GetMembers().Where(m => m.IsDefined(typeof(DBusAdapterAttribute), false)).Select(m => $"{t.Name[5..]}.{m.Name}Async"))
            .Order();
        var written = new[] { typeof(ConnectAdapters), typeof(DomainAdapters), typeof(MoreDomainAdapters), typeof(MoreStorageVolAdapters), typeof(NetworkPortAdapters), typeof(StoragePoolAdapters) }
            .SelectMany(t => t.GetMethods().Where(m => m.DeclaringType == t && m.IsStatic && m.IsPublic).Select(m => $"{t.Name[..^8]}.{m.Name}"))
            .Order();
        Assert.Equal(listed, written);
    }

    [Fact]
    public void Processor_sets_come_back_and_read_as_text()
    {
        bool[] set = [true, false, true, false, false, false, false, false, true];
        Assert.Equal([0b101, 1], CpuMap.Pack(set));
        Assert.Equal(set, CpuMap.Unpack(CpuMap.Pack(set), 9));
        Assert.Equal("0,2,8", CpuMap.Text(set));
        Assert.Equal([true, false, true, false], CpuMap.Unpack([0b101], 4));
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
