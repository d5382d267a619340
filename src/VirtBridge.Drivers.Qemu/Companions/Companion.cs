namespace VirtBridge.Drivers.Qemu.Companions;

/// <summary>
/// A program that serves one guest beside its QEMU. It finds the socket it listens on open as descriptor
/// <see cref="SocketNumber"/>, and ends by itself when QEMU lets go of it.
/// </summary>
internal sealed record Companion
{
    public const int SocketNumber = 3;

    /// <summary>What it is for the reader of an error.</summary>
    public required string Purpose { get; init; }

    public required CompanionProgram Program { get; init; }

    /// <summary>Where QEMU reaches it.</summary>
    public required string Socket { get; init; }

    public required IReadOnlyList<string> Arguments { get; init; }

    public required string LogFile { get; init; }

    /// <summary>What has to be made before the first run; null needs nothing.</summary>
    public CompanionState? State { get; init; }
}

/// <summary>Names of a program, or where it is, in order of preference; and the package that has it.</summary>
internal sealed record CompanionProgram(IReadOnlyList<string> Names, string Package);

/// <summary>Where the program keeps its state, a file or a directory, and the program that makes it the first time.</summary>
internal sealed record CompanionState(string Path, bool IsFile, CompanionProgram Maker, IReadOnlyList<string> Arguments);
