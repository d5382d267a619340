namespace VirtBridge.Engine;

/// <summary>Where things go that nothing needs any more, for as long as somebody may want them back.</summary>
public interface IImageTrash
{
    /// <summary>Moves a file away; a file that is gone already is no failure. What is no file stays where it is.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="operation">Who moves it.</param>
    /// <param name="durable">False: a power cut may bring it back until <see cref="Settle"/> was called with its path.</param>
    void SetAside(string path, string operation, bool durable = true);

    /// <summary>What was moved away from these paths stays away whatever happens.</summary>
    void Settle(IReadOnlyCollection<string> paths);

    /// <summary>True when something is at the path.</summary>
    bool Exists(string path);

    /// <summary>True when a file with content is at the path.</summary>
    bool HasContent(string path);

    /// <summary>True when a file should be there and is not.</summary>
    bool IsMissing(string path);

    /// <summary>Removes at once a file an operation made and gave up.</summary>
    void Delete(string path);

    /// <summary>Removes what was set aside long enough ago.</summary>
    void Purge();
}
