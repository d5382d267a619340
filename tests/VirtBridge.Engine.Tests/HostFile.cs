using VirtBridge.Contract;
using VirtBridge.Embedded;

namespace VirtBridge.Engine.Tests;

/// <summary>A test host described by a file of its own.</summary>
internal sealed class HostFile : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    /// <summary>Opens the host whose <c>node</c> holds <paramref name="content"/>.</summary>
    public IVirtSession Open(string content, ICredentialSource? credentials = null)
    {
        File.WriteAllText(_path, $"<node>{content}</node>");
        return new EmbeddedHosts(TimeProvider.System).Open($"test://{_path}", readOnly: false, credentials: credentials);
    }

    public void Dispose() => File.Delete(_path);
}
