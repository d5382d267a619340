using VirtBridge.Contract;

namespace VirtBridge.Model.Cpu;

/// <summary>Refusals about CPUs.</summary>
internal static class CpuErrors
{
    public static VirtException Internal(string detail) => VirtError.Of(ErrorCode.InternalError, ErrorDomain.Cpu, detail).ToException();

    public static VirtException Failed(string detail) => VirtError.Of(ErrorCode.OperationFailed, ErrorDomain.Cpu, detail).ToException();

    public static VirtException Config(string detail) => VirtError.Of(ErrorCode.ConfigUnsupported, ErrorDomain.Cpu, detail).ToException();

    public static string OtherArch(string arch) => $"CPU arch {arch} does not match host arch";

    public static string OtherVendor(string vendor) => $"host CPU vendor does not match required CPU vendor {vendor}";

    public static VirtException Incompatible(string detail) => VirtError.Of(ErrorCode.CpuIncompatible, ErrorDomain.Cpu, detail).ToException();
}
