namespace VirtBridge.Model;

/// <summary>A program with its arguments, one per element; no shell ever reads them.</summary>
public sealed record ToolCommand(string Program, ValueArray<string> Arguments)
{
    public static ToolCommand Of(string program, params ReadOnlySpan<string> arguments) => new(program, ValueArray.Create(arguments));

    /// <summary>Status codes that are answers rather than failures, beside 0.</summary>
    public ValueArray<int> Accepted { get; init; }

    public ToolCommand Accepting(params ReadOnlySpan<int> codes) => this with { Accepted = ValueArray.Create(codes) };

    public override string ToString() => Arguments.IsEmpty ? Program : $"{Program} {string.Join(' ', Arguments)}";
}
