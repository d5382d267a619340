using VirtBridge.Xml;

namespace VirtBridge.Conformance;

/// <summary>Requests about secrets.</summary>
internal static class SecretOps
{
    public static IEnumerable<IGoldenOp> All() =>
    [
        new GoldenOp("xml2xml/secret", request => GoldenResult.Xml(SecretXml.Format(SecretXml.Parse(request.ReadInput("xml"))))),
    ];
}
