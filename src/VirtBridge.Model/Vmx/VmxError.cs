using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>Refusals of VMware configurations.</summary>
internal static class VmxError
{
    public static VirtException Internal(string detail) => new(ErrorCode.InternalError, ErrorDomain.Vmware, detail);
}
