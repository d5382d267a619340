using VirtBridge.Contract;

namespace VirtBridge.Cli;

/// <summary>One thing the tool can do.</summary>
internal interface IVerb
{
    string Name { get; }

    /// <summary>Arguments after the name, for the usage text.</summary>
    string Arguments { get; }

    string Summary { get; }

    Task<int> RunAsync(IVirtSession session, IReadOnlyList<string> arguments, TextWriter output, CancellationToken cancellation);
}
