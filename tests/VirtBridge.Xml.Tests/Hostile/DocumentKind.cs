using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Xml.Tests.Hostile;

/// <summary>A kind of text that comes from outside, how it is read and printed, and where examples of it lie.</summary>
/// <param name="Name">What tests call it.</param>
/// <param name="Reprint">Reads a text and prints what was understood.</param>
/// <param name="Corpus">A folder of examples and their ending, used where the shared data lies beside the sources.</param>
/// <param name="Seed">An example that is always there.</param>
public sealed record DocumentKind(string Name, Func<string, string> Reprint, (string Folder, string Ending) Corpus, string Seed)
{
    private static readonly VmxDatastoreNames Names = new("[store] dir", (_, _) => true);
    private static readonly XenHost Xen = new("/qemu", "/hvmloader", "vmx");

    /// <summary>The most examples taken from a folder, spread over it.</summary>
    private const int MostExamples = 60;

    public static IReadOnlyList<DocumentKind> All { get; } =
    [
        new("domain", text => DomainXml.Format(DomainXml.Parse(text)), ("qemuxmlconfdata", ".xml"), Seeds.Domain),
        new("snapshot", text => SnapshotXml.Format(SnapshotXml.Parse(text)), ("qemudomainsnapshotxml2xmlin", ".xml"), Seeds.Snapshot),
        new("checkpoint", text => CheckpointXml.Format(CheckpointXml.Parse(text)), ("qemudomaincheckpointxml2xmlin", ".xml"), Seeds.Checkpoint),
        new("backup", text => BackupXml.Format(BackupXml.Parse(text)), ("domainbackupxml2xmlin", ".xml"), Seeds.Backup),
        new("network", text => NetworkXml.Format(NetworkXml.Parse(text)), ("networkxml2xmlin", ".xml"), Seeds.Network),
        new("pool", text => PoolXml.Format(PoolXml.Parse(text)), ("storagepoolxml2xmlin", ".xml"), Seeds.Pool),
        new("volume", text => VolXml.Format(VolXml.Parse(text, StoragePoolKind.Of(StoragePoolType.Dir)), StoragePoolKind.Of(StoragePoolType.Dir)), ("storagevolxml2xmlin", ".xml"), Seeds.Volume),
        new("nwfilter", text => NWFilterXml.Format(NWFilterXml.Parse(text)), ("nwfilterxml2xmlin", ".xml"), Seeds.NWFilter),
        new("nodedev", text => NodeDeviceXml.Format(NodeDeviceXml.Parse(text)), ("nodedevschemadata", ".xml"), Seeds.NodeDevice),
        new("secret", text => SecretXml.Format(SecretXml.Parse(text)), ("secretxml2xmlin", ".xml"), Seeds.Secret),
        new("interface", text => InterfaceXml.Format(InterfaceXml.Parse(text)), ("interfaceschemadata", ".xml"), Seeds.Interface),
        new("vmx", text => Written(VmxReader.Read(text, Names), new VmwareRules(), domain => VmxWriter.Write(domain, 8, Names)), ("vmx2xmldata", ".vmx"), Seeds.Vmx),
        new("xl", text => Written(XenReader.Read(text, XenFormat.Xl, Xen), new XenRules(), domain => XenWriter.Write(domain, XenFormat.Xl, Xen)), ("xlconfigdata", ".cfg"), Seeds.Xl),
        new("xm", text => Written(XenReader.Read(text, XenFormat.Xm, Xen), new XenRules(), domain => XenWriter.Write(domain, XenFormat.Xm, Xen)), ("xmconfigdata", ".cfg"), Seeds.Xl),
        new("lxc", text => Written(LxcConfigReader.Read(text, "/lxc"), new ContainerRules(), domain => DomainXml.Format(domain)), ("lxcconf2xmldata", ".config"), Seeds.Lxc),
        new("bhyve", text => DomainXml.Format(BhyveCommandReader.Read(text, Uuid.Empty, default)), ("bhyveargv2xmldata", ".args"), Seeds.Bhyve),
    ];

    public static DocumentKind Of(string name) => All.Single(kind => kind.Name == name);

    /// <summary>The examples mutations start from; always the same ones in the same order.</summary>
    public IReadOnlyList<string> Examples()
    {
        var examples = new List<string> { Seed };
        if (SharedData() is { } data && Directory.Exists(Path.Combine(data, Corpus.Folder)))
        {
            var files = Directory.GetFiles(Path.Combine(data, Corpus.Folder), "*" + Corpus.Ending).Order(StringComparer.Ordinal).ToArray();
            for (var i = 0; i < Math.Min(files.Length, MostExamples); i++)
            {
                examples.Add(File.ReadAllText(files[i * files.Length / Math.Min(files.Length, MostExamples)]));
            }
        }

        return examples;
    }

    private static string? SharedData()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var data = Path.Combine(folder.FullName, "shared", "data", "golden", "data");
            if (Directory.Exists(data))
            {
                return data;
            }
        }

        return null;
    }

    private static string Written(DomainDef domain, IDomainRules rules, Func<DomainDef, string> write)
    {
        var completed = DomainXml.Complete(domain, new DomainParseOptions { Rules = rules, SkipValidate = true });
        return DomainXml.Format(completed) + write(completed);
    }
}
