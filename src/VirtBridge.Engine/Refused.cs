using VirtBridge.Contract;

namespace VirtBridge.Engine;

/// <summary>Refusals that every family shares.</summary>
public static class Refused
{
    private static readonly (string Prefix, ErrorDomain Domain)[] s_families =
    [
        ("virDomainSnapshot", ErrorDomain.DomainSnapshot), ("virDomainCheckpoint", ErrorDomain.DomainCheckpoint), ("virDomain", ErrorDomain.Domain),
        ("virConnectDomain", ErrorDomain.Domain), ("virNetwork", ErrorDomain.Network), ("virStorage", ErrorDomain.Storage),
        ("virInterface", ErrorDomain.Interface), ("virNodeDevice", ErrorDomain.Nodedev), ("virSecret", ErrorDomain.Secret),
        ("virNWFilter", ErrorDomain.Nwfilter), ("virStream", ErrorDomain.Streams), ("virAdm", ErrorDomain.Admin),
    ];

    /// <summary>The function is not there; the error belongs to the part of the interface that declares it.</summary>
    public static VirtException NoSupport(string function) => new(
        ErrorCode.NoSupport,
        s_families.FirstOrDefault(f => function.StartsWith(f.Prefix, StringComparison.Ordinal)) is { Prefix: not null } family ? family.Domain : ErrorDomain.None,
        function);

    /// <summary>As the above, for a function whose name does not tell the part it belongs to.</summary>
    public static VirtException NoSupport(string function, ErrorDomain from) => new(ErrorCode.NoSupport, from, function);

    public static VirtException ReadOnly(string function) => new(ErrorCode.OperationDenied, ErrorDomain.None, $"read only access prevents {function}");

    public static VirtException UnknownFlags(string function, uint flags, ErrorDomain from) =>
        Argument(function, "flags", $"unsupported flags (0x{flags:x}) in function {function}", from);

    /// <summary>An argument that is wrong in itself: the whole sentence, no prefix.</summary>
    public static VirtException Argument(string function, string argument, string sentence, ErrorDomain from = ErrorDomain.None) =>
        new VirtError(from, ErrorCode.InvalidArg, sentence) { Str1 = function, Str2 = argument, Int1 = 0, Int2 = 0 }.ToException();

    public static VirtException Access(string subject, string permission) =>
        new(ErrorCode.AccessDenied, ErrorDomain.Access, $"'{subject}' denied access to '{permission}'");
}
