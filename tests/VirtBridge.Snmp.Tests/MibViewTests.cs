using VirtBridge.Contract;
using VirtBridge.Snmp.Agentx;
using VirtBridge.Snmp.Cache;
using VirtBridge.Snmp.Mib;
using Xunit;

namespace VirtBridge.Snmp.Tests;

public sealed class MibViewTests
{
    private const string Root = "1.3.6.1.4.1.36957";

    [Fact]
    public void A_walk_visits_columns_in_order_and_rows_by_uuid_and_ends()
    {
        var view = View(Guest("beta", 2), Guest("alpha", 1));
        var walk = Walk(view, Oid.Parse(Root));
        Assert.Equal(14, walk.Count);
        Assert.Equal(walk.OrderBy(b => b.Name).Select(b => b.Name), walk.Select(b => b.Name));
        Assert.Equal(["alpha", "beta"], walk.Take(2).Select(b => System.Text.Encoding.UTF8.GetString(b.Value.Bytes!)));
        Assert.Equal($"{Root}.1.1.1.2.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.1", walk[0].Name.ToString());
    }

    [Fact]
    public void Getting_tells_a_missing_row_from_a_missing_column()
    {
        var view = View(Guest("alpha", 1));
        Assert.Equal(MibType.OctetString, view.Get(Oid.Parse($"{Root}.1.1.1.2.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.1")).Value.Type);
        Assert.Equal(MibType.NoSuchInstance, view.Get(Oid.Parse($"{Root}.1.1.1.2.9")).Value.Type);
        Assert.Equal(MibType.NoSuchObject, view.Get(Oid.Parse($"{Root}.1.1.1.8.9")).Value.Type);
        Assert.Equal(MibType.NoSuchObject, view.Get(Oid.Parse("1.3")).Value.Type);
    }

    [Fact]
    public void Next_respects_inclusion_and_the_end_of_the_range()
    {
        var view = View(Guest("alpha", 1), Guest("beta", 2));
        var first = view.Next(new(Oid.Parse(Root), false, default)).Name;
        Assert.Equal(first, view.Next(new(first, true, default)).Name);
        var second = view.Next(new(first, false, default)).Name;
        Assert.True(second > first);
        Assert.Equal(MibType.EndOfMibView, view.Next(new(first, false, second)).Value.Type);
    }

    [Fact]
    public void The_machine_number_and_its_single_objects_can_be_read()
    {
        var view = View(Guest("alpha", 1));
        Assert.Equal(1, view.Get(Oid.Parse("1.3.6.1.2.1.236.1.2.0")).Value.AsInteger);
        Assert.Equal(2, view.Get(Oid.Parse("1.3.6.1.2.1.236.1.9.0")).Value.AsInteger);
        Assert.Equal(MibType.NoSuchInstance, view.Get(Oid.Parse("1.3.6.1.2.1.236.1.9.1")).Value.Type);
    }

    [Theory]
    [InlineData(512UL * 1024, 1024, 512)]
    [InlineData((2UL << 40) - 1, 1024, int.MaxValue)]
    [InlineData(2UL << 40, 1024 * 1024, 2 * 1024 * 1024)]
    [InlineData(1UL << 60, 1024 * 1024 * 1024, 1024 * 1024 * 1024)]
    [InlineData(ulong.MaxValue, 1024 * 1024 * 1024, int.MaxValue)]
    public void Sizes_are_told_in_the_smallest_unit_they_fit_in(ulong bytes, int unit, int count)
    {
        Assert.Equal(unit, SizeUnit.For(bytes));
        Assert.Equal(count, SizeUnit.Count(bytes, unit));
    }

    [Fact]
    public void The_time_of_the_last_change_is_one_of_the_hypervisors_up_time()
    {
        var scalars = new VmScalars(TimeProvider.System);
        scalars.TableChanged();
        Assert.Equal(TimeSpan.Zero, scalars.TableLastChange);
        scalars.Connect();
        scalars.TableChanged();
        Assert.InRange(scalars.TableLastChange, TimeSpan.Zero, scalars.HvUpTime);
        scalars.Connect();
        Assert.Equal(TimeSpan.Zero, scalars.TableLastChange);
    }

    [Fact]
    public void Tables_of_processors_disks_and_interfaces_have_a_row_each()
    {
        var view = View(Guest("alpha", 1) with
        {
            ProcessorTimes = [5000, 7000],
            Disks = [new("vda", "/images/a.qcow2") { Reads = 3, Capacity = 2048, Allocation = 1024 }],
            Nics = [new("vnet0", 12, "virtio", [0x52, 0x54, 0, 1, 2, 3])],
            HostProcessors = 2,
            Affinity = [[0b11], [0b10]],
        });
        Assert.Equal([1, 1, 2, 1], Walk(view, Oid.Parse("1.3.6.1.2.1.236.1.6")).Select(b => b.Value.AsInteger));
        Assert.Equal(7UL, view.Get(Oid.Parse("1.3.6.1.2.1.236.1.5.1.2.1.2")).Value.Bits);
        Assert.Equal(3UL, view.Get(Oid.Parse("1.3.6.1.2.1.236.1.7.1.13.1.1")).Value.Bits);
        Assert.Equal(2, view.Get(Oid.Parse("1.3.6.1.2.1.236.1.7.1.11.1.1")).Value.AsInteger);
        Assert.Equal(12, view.Get(Oid.Parse("1.3.6.1.2.1.236.1.8.1.2.1.1")).Value.AsInteger);
    }

    [Fact]
    public void A_notification_carries_name_uuid_state_and_row_state_of_its_guest()
    {
        var news = LifecycleNews.Libvirt(Guest("alpha", 1) with { State = DomainState.Shutoff });
        Assert.Equal($"{Root}.0.1", news.Identifier.ToString());
        Assert.Equal([2U, 1U, 3U, 9U], news.Objects.Select(o => o.Name.Parts[10]));
        Assert.Equal(5, news.Objects[2].Value.AsInteger);
        Assert.Equal(2, news.Objects[3].Value.AsInteger);
    }

    [Fact]
    public void A_bulk_notification_names_its_machines_by_bits() =>
        Assert.Equal([0b1000_0001, 0b0100_0000], new VmScalars(TimeProvider.System).Affecting([1, 8, 10]).AffectedVMs);

    private static List<VarBind> Walk(MibView view, Oid root)
    {
        var found = new List<VarBind>();
        for (var next = view.Next(new(root, false, default)); next.Value.Type != MibType.EndOfMibView && next.Name.StartsWith(root); next = view.Next(new(next.Name, false, default)))
        {
            found.Add(next);
        }

        return found;
    }

    private static MibView View(params Guest[] guests) =>
        GuestViews.Of(guests, new VmScalars(TimeProvider.System) { Number = guests.Length }, TimeProvider.System);

    private static Guest Guest(string name, ulong uuid) => new()
    {
        Reference = new(name, new Uuid(0, uuid), -1),
        Index = (int)uuid,
        State = DomainState.Running,
        Processors = 2,
        Memory = 2048,
        MaxMemory = 4096,
    };
}
