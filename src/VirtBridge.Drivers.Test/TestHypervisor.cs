using VirtBridge.Contract;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Test;

/// <summary>
/// A hypervisor in memory for programs that test themselves: guests start at once, measure whatever time it is and
/// never disturb the machine.
/// </summary>
[Lacks("IMonitorFacet", "test guests have no monitor to send commands to")]
[Lacks("INativeConfigReaderFacet", "test guests have no other form of configuration")]
[Lacks("INativeConfigFacet", "test guests have no other form of configuration")]
public sealed class TestHypervisor : IHypervisor
{
    private const int MostVcpus = 32;

    private readonly object[] _facets;

    public TestHypervisor(TestMachine machine, TimeProvider clock, string saveDirectory)
    {
        var disk = new TestDisk { Assume = true };
        var images = new TestImages(disk);
        var live = new TestLiveImages(disk, images);
        var guests = new TestGuests(clock, live);
        _facets =
        [
            guests,
            new TestStateRefusals(),
            new TestTuning(),
            new TestStats(clock),
            new TestBlocks(clock),
            new TestBlockJobs(guests),
            new TestSaves(saveDirectory),
            new TestAgent(guests),
            new TestAgentFiles(guests),
            new TestInput(),
            new TestPower(guests),
            new TestConsoles(),
            new TestAddresses(),
            new TestMemory(),
            new TestScheduler(),
            new TestSecurity(),
            new TestCapabilities(machine),
            new TestCpuModels(),
            new TestHost(machine),
            new TestNetworks(),
            new TestMoments(),
            images,
            live,
            new TestNodeDevices(),
            new TestDevices(),
            new TestMigration(),
            new TestBackups(guests),
            new TestHostControl(),
            new TestConfidential(),
            new TestAnnouncements(),
            new TestFileGroups(),
            Storage,
        ];
    }

    /// <summary>The storage of the host, which also holds the bytes of its volumes.</summary>
    public TestStorage Storage { get; } = new();

    public string Type => "TEST";

    public ErrorDomain ErrorDomain => ErrorDomain.Test;

    public ErrorDomain OriginOf(ErrorDomain family) => ErrorDomain.Test;

    public ulong Version => 2;

    public int MaxVcpus(string? domainType) => MostVcpus;

    public string OsType(DomainDef definition) => "linux";

    public IDomainRules Rules { get; } = new TestRules();

    public T? Facet<T>()
        where T : class
    {
        foreach (var facet in _facets)
        {
            if (facet is T found)
            {
                return found;
            }
        }

        return null;
    }
}
