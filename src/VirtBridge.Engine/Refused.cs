using VirtBridge.Contract;

namespace VirtBridge.Engine;

/// <summary>Refusals that every family shares.</summary>
public static class Refused
{
    public static VirtException NoSupport(string function) => new(ErrorCode.NoSupport, ErrorDomain.None, function);

    public static VirtException ReadOnly(string function) => new(ErrorCode.OperationDenied, ErrorDomain.None, $"read only access prevents {function}");

    public static VirtException UnknownFlags(string function, uint flags) =>
        new(ErrorCode.InvalidArg, ErrorDomain.None, $"unsupported flags (0x{flags:x}) in function {function}");

    public static VirtException Access(string subject, string permission) =>
        new(ErrorCode.AccessDenied, ErrorDomain.Access, $"'{subject}' denied access to '{permission}'");
}
