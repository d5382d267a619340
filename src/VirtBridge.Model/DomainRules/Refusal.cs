using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>The kinds of refusal a rule utters.</summary>
internal static class Refusal
{
    /// <summary>"XML error: ...".</summary>
    public static VirtException Xml(string detail) => new(ErrorCode.XmlError, ErrorDomain.Domain, detail);

    /// <summary>The detail alone, without prefix.</summary>
    public static VirtException Detail(string detail) => new(ErrorCode.XmlDetail, ErrorDomain.Domain, detail);

    public static VirtException Unsupported(string detail) => new(ErrorCode.ConfigUnsupported, ErrorDomain.Domain, detail);

    public static VirtException Internal(string detail) => new(ErrorCode.InternalError, ErrorDomain.Domain, detail);

    public static VirtException InvalidArgument(string detail) => new(ErrorCode.InvalidArg, ErrorDomain.Domain, detail);
}
