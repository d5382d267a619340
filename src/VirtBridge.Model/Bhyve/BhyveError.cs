using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>Refusals of the bhyve conversions.</summary>
internal static class BhyveError
{
    public static VirtException Unsupported(string detail) => new(ErrorCode.ConfigUnsupported, ErrorDomain.Bhyve, detail);

    public static VirtException Failed(string detail) => new(ErrorCode.OperationFailed, ErrorDomain.Bhyve, detail);
}
