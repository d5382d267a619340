using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>Finds pool sources in what <c>gluster --xml volume info</c> prints.</summary>
public static class GlusterVolumesXml
{
    public static IReadOnlyList<StoragePoolSource> Read(string output, string host, StoragePoolKind pool)
    {
        var root = XmlDocumentReader.Read(output, domain: ErrorDomain.Storage);
        var sources = new List<StoragePoolSource>();
        var volumes = root.Child("volInfo")?.Child("volumes") ?? throw XmlRefusal.Internal("failed to extract gluster volume name");
        foreach (var volume in volumes.Children("volume"))
        {
            var name = volume.ChildText("name") ?? throw XmlRefusal.Internal("failed to extract gluster volume name");
            var source = new StoragePoolSource { Hosts = [new(host)] };
            sources.Add(pool.Type == StoragePoolType.Netfs
                ? source with { Dir = name, Format = "glusterfs" }
                : source with { Dir = "/", Name = name });
        }

        return sources;
    }

    public static string FormatSources(string output, string host, StoragePoolKind pool) =>
        PoolSourceXml.FormatList(Read(output, host, pool), pool);
}
