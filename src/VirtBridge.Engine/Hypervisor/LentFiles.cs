using System.Runtime.CompilerServices;
using Microsoft.Win32.SafeHandles;
using VirtBridge.Contract;

namespace VirtBridge.Engine;

/// <summary>Files clients lent to domains, by name, as long as the connection that lent them is open.</summary>
public sealed class LentFiles(ErrorDomain origin)
{
    private readonly ConditionalWeakTable<DomainObject, Dictionary<string, IReadOnlyList<SafeFileHandle>>> _groups = [];

    /// <summary>Keeps files of a connection for a domain; the same name again replaces them.</summary>
    public void Add(DomainObject guest, string name, IReadOnlyList<SafeFileHandle> files)
    {
        if (name.Length == 0 || files.Count == 0)
        {
            throw Refuse.Argument(origin, "a group of files needs a name and at least one file");
        }

        var groups = _groups.GetOrCreateValue(guest);
        lock (groups)
        {
            groups[name] = files;
        }
    }

    /// <summary>The files of a name; null when nobody who is still connected lent any.</summary>
    public IReadOnlyList<SafeFileHandle>? Find(DomainObject guest, string name)
    {
        if (!_groups.TryGetValue(guest, out var groups))
        {
            return null;
        }

        lock (groups)
        {
            return groups.TryGetValue(name, out var files) && files.All(file => !file.IsClosed) ? files : null;
        }
    }
}
