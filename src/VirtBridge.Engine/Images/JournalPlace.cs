using VirtBridge.Contract;

namespace VirtBridge.Engine;

/// <summary>A journal made before it is known whether it is needed: it goes if nobody took it.</summary>
internal sealed class JournalPlace(IJournals journals, DomainObject domain) : IDisposable
{
    private IJournalFile? _ahead;

    /// <summary>Makes it now, while there is time; if that fails, <see cref="Take"/> says why.</summary>
    public void Prepare()
    {
        try
        {
            _ahead ??= journals.Create(domain.Uuid.ToString(), named: true);
        }
        catch (VirtException)
        {
            return;
        }
    }

    public IJournalFile Take()
    {
        var file = _ahead ?? journals.Create(domain.Uuid.ToString());
        _ahead = null;
        return file;
    }

    public void Dispose()
    {
        try
        {
            _ahead?.Remove(durable: false);
        }
        catch (VirtException)
        {
            // The next start removes an empty one.
            return;
        }
    }
}
