namespace VirtBridge.Engine;

/// <summary>A journal made before it is known whether it is needed: it goes if nobody took it.</summary>
internal sealed class JournalPlace(IJournals journals, DomainObject domain) : IDisposable
{
    private IJournalFile? _ahead;

    /// <summary>Makes it now, while there is time.</summary>
    public void Prepare() => _ahead ??= journals.Create(domain.Uuid.ToString(), named: true);

    public IJournalFile Take()
    {
        var file = _ahead ?? journals.Create(domain.Uuid.ToString());
        _ahead = null;
        return file;
    }

    public void Dispose() => _ahead?.Remove(durable: false);
}
