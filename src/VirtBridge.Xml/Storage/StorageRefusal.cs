using VirtBridge.Contract;

namespace VirtBridge.Xml;

/// <summary>Refusals of pool and volume documents.</summary>
internal static class StorageRefusal
{
    public static VirtException Error(string detail) => new(ErrorCode.XmlError, ErrorDomain.Storage, detail);

    public static VirtException Unsupported(string detail) => new(ErrorCode.ConfigUnsupported, ErrorDomain.Storage, detail);
}
