using VirtBridge.Model;
using VirtBridge.Xml;

namespace VirtBridge.Conformance;

/// <summary>Requests about node devices and mediated devices.</summary>
internal static class NodeDeviceOps
{
    public static IEnumerable<IGoldenOp> All() =>
    [
        new GoldenOp("xml2xml/nodedev", FormatDevice),
    ];

    private static GoldenResult FormatDevice(GoldenRequest request)
    {
        var device = NodeDeviceXml.Parse(request.ReadInput("xml"));
        if (request.True("derive_block_counts"))
        {
            device = device with
            {
                Capabilities = device.Capabilities.Select(WithBlockCounts).ToValueArray(),
            };
        }

        return GoldenResult.Xml(NodeDeviceXml.Format(device));
    }

    private static NodeDeviceCapability WithBlockCounts(NodeDeviceCapability capability) =>
        capability is NodeDeviceCapability.Storage storage ? storage.WithBlockCounts() : capability;
}
