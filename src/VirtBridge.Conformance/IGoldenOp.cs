namespace VirtBridge.Conformance;

/// <summary>
/// Answers one kind of request. The name is the op, narrowed by "/" and its selector (type, action, what or format)
/// and once more by the driver where that matters: "schema", "xml2xml/network", "xml2argv/domain/qemu".
/// </summary>
internal interface IGoldenOp
{
    string Name { get; }

    GoldenResult Run(GoldenRequest request);
}
