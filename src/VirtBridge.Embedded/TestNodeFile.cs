using VirtBridge.Contract;
using VirtBridge.Drivers.Test;
using VirtBridge.Engine;
using VirtBridge.Model;
using VirtBridge.Xml;

namespace VirtBridge.Embedded;

/// <summary>A description of a test host: a <c>node</c> document whose objects are inside or in files beside it.</summary>
internal sealed class TestNodeFile
{
    private const long MostBytes = 16 * 1024 * 1024;

    private readonly string _directory;
    private readonly XmlElement _root;

    private TestNodeFile(string directory, XmlElement root)
    {
        _directory = directory;
        _root = root;
    }

    public static TestNodeFile Read(string path)
    {
        var root = XmlDocumentReader.Read(ReadText(path), path, ErrorDomain.Test);
        return root.Name == "node"
            ? new(Path.GetDirectoryName(path) ?? "/", root)
            : throw new VirtException(ErrorCode.XmlError, ErrorDomain.Test, "root element is not 'node'");
    }

    public TestMachine Machine()
    {
        var cpu = _root.Child("cpu");
        var standard = TestMachine.Default;
        int Number(string name, int otherwise) =>
            cpu?.ChildText(name) is { } text ? (int.TryParse(text, out var value) && value >= 0 ? value : throw Bad(name)) : otherwise;
        return standard with
        {
            Nodes = Number("nodes", standard.Nodes),
            Sockets = Number("sockets", standard.Sockets),
            Cores = Number("cores", standard.Cores),
            Threads = Number("threads", standard.Threads),
            Cpus = Number("active", standard.Cpus),
            Mhz = Number("mhz", standard.Mhz),
            Model = cpu?.ChildText("model") ?? standard.Model,
            // How its memory and processors are divided cannot be described.
            Cells = 0,
            MemoryKiB = _root.ChildText("memory") is { } memory
                ? ulong.TryParse(memory, out var size) ? size : throw Bad("memory")
                : standard.MemoryKiB,
        };
    }

    /// <summary>What calls meet on their way to the host; null: nothing.</summary>
    public CallFaults? Faults() => TestFaultXml.Read(_root);

    public TestAccounts Accounts() => TestAccounts.Read(_root);

    public void Fill(HostRooms rooms, TestHypervisor hypervisor)
    {
        foreach (var element in _root.Children("domain"))
        {
            TestDomainSeed.Add(rooms, Resolve(element));
        }

        foreach (var element in _root.Children("network"))
        {
            rooms.Networks.Seed(NetworkXml.Read(Resolve(element)), active: true);
        }

        foreach (var element in _root.Children("interface"))
        {
            rooms.Interfaces.Seed(InterfaceXml.Read(Resolve(element)), active: true);
        }

        foreach (var element in _root.Children("device"))
        {
            rooms.Devices.Seed(NodeDeviceXml.Read(Resolve(element)));
        }

        foreach (var element in _root.Children("pool"))
        {
            AddPool(rooms, hypervisor, element);
        }
    }

    private void AddPool(HostRooms rooms, TestHypervisor hypervisor, XmlElement element)
    {
        var described = Resolve(element);
        var pool = PoolXml.Read(described);
        var volumes = new List<StorageVolumeDef>();
        foreach (var volume in element.Children("volume"))
        {
            volumes.Add(VolXml.Read(Resolve(volume), pool.Kind, VolumeParsing.None));
        }

        rooms.Pools.Seed(hypervisor.Storage.Seed(pool, volumes));
    }

    // An object may be a reference to a file; relative names are looked for beside the node file.
    private XmlElement Resolve(XmlElement element)
    {
        if (element.Attribute("file") is not { } file)
        {
            return element;
        }

        var path = Path.IsPathRooted(file) ? file : Path.Combine(_directory, file);
        return XmlDocumentReader.Read(ReadText(path), path, ErrorDomain.Test);
    }

    private static string ReadText(string path)
    {
        try
        {
            return new FileInfo(path).Length <= MostBytes
                ? File.ReadAllText(path)
                : throw Refuse.Config(ErrorDomain.Test, $"'{path}' is larger than {MostBytes} bytes");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new VirtException(ErrorCode.XmlError, ErrorDomain.Test, $"failed to parse xml document '{path}'");
        }
    }

    private static VirtException Bad(string name) =>
        new(ErrorCode.XmlError, ErrorDomain.Test, $"invalid node {name}");
}
