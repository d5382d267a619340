namespace VirtBridge.Drivers.Storage;

/// <summary>How a program ended and what it said.</summary>
public sealed record ProgramResult(int Status, string Output, string Complaint);

/// <summary>A secret that programs can read from a path as long as it is held.</summary>
public interface ISecretFile : IDisposable
{
    string Path { get; }
}

/// <summary>Other people's programs. Tests put recorded conversations in their place.</summary>
public interface IPrograms
{
    /// <summary>Where a program is; null when it is not installed.</summary>
    string? Find(string name);

    Task<ProgramResult> RunAsync(
        string path, IReadOnlyList<string> arguments, IReadOnlyDictionary<string, string> environment, CancellationToken cancellation);

    ISecretFile Hold(ReadOnlySpan<byte> secret);
}
