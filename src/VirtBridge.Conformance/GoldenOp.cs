namespace VirtBridge.Conformance;

/// <summary>An op that is a function.</summary>
internal sealed class GoldenOp(string name, Func<GoldenRequest, GoldenResult> run) : IGoldenOp
{
    public string Name => name;

    public GoldenResult Run(GoldenRequest request) => run(request);
}
