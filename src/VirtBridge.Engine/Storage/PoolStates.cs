using VirtBridge.Contract;
using VirtBridge.Model;
using VirtBridge.Xml;

namespace VirtBridge.Engine;

/// <summary>Remembers which pools are active, so that the next life of the process finds them so.</summary>
internal sealed class PoolStates(IDefinitionStore store)
{
    public void Save(StoragePoolDef pool)
    {
        var xml = new XmlText();
        using (xml.Element("poolstate"))
        {
            PoolXml.Write(xml, pool);
        }

        store.Save(StoreKind.StoragePoolState, pool.Name, xml.Take());
    }

    public void Remove(string name) => store.Remove(StoreKind.StoragePoolState, name);

    public IEnumerable<(string Name, StoragePoolDef? Pool, string? Problem)> Load()
    {
        foreach (var stored in store.Load(StoreKind.StoragePoolState))
        {
            StoragePoolDef? pool = null;
            string? problem = null;
            try
            {
                var root = XmlDocumentReader.Read(stored.Read(), domain: ErrorDomain.Storage);
                pool = root.Child("pool") is { } element ? PoolXml.Read(element) : null;
            }
            catch (VirtException e)
            {
                problem = e.Message;
            }

            yield return (stored.Name, pool, problem);
        }
    }
}
