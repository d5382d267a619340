using System.Text.Json;
using System.Text.Json.Nodes;
using VirtBridge.Contract;

namespace VirtBridge.Conformance;

/// <summary>Finds the op for a request, most specific name first, and turns refusals into error responses.</summary>
internal sealed class GoldenOpTable
{
    private readonly Dictionary<string, IGoldenOp> _ops = [];

    public GoldenOpTable(IEnumerable<IGoldenOp> ops)
    {
        foreach (var op in ops)
        {
            _ops.Add(op.Name, op);
        }
    }

    public string NamesAsJson()
    {
        var names = new JsonArray();
        foreach (var name in _ops.Keys.Select(name => name.Split('/')[0]).Distinct().Order(StringComparer.Ordinal))
        {
            names.Add((JsonNode)name);
        }

        return names.ToJsonString();
    }

    public GoldenResult Run(GoldenRequest request)
    {
        if (Find(request) is not { } op)
        {
            return GoldenResult.Unsupported($"no op {request.Op}/{request.Selector}/{request.Driver}");
        }

        try
        {
            return op.Run(request);
        }
        catch (VirtException refused)
        {
            return GoldenResult.Error(request.Stage, refused.Error);
        }
        catch (Exception bug) when (bug is not OutOfMemoryException)
        {
            // Not a refusal: it must not be counted as one.
            Console.Error.WriteLine($"{request.Id}: {bug}");
            return GoldenResult.Error("bug", VirtError.Of(ErrorCode.InternalError, ErrorDomain.None, $"{bug.GetType().Name}: {bug.Message}"));
        }
    }

    private IGoldenOp? Find(GoldenRequest request) =>
        _ops.GetValueOrDefault($"{request.Op}/{request.Selector}/{request.Driver}")
        ?? _ops.GetValueOrDefault($"{request.Op}/{request.Selector}")
        ?? _ops.GetValueOrDefault(request.Op);
}
