using VirtBridge.Contract;

namespace VirtBridge.Xml;

/// <summary>The kinds of refusal a codec utters, each with the whole detail as its reader sees it.</summary>
internal static class XmlRefusal
{
    /// <summary>"XML error: ...".</summary>
    public static VirtException Error(string detail) => new(ErrorCode.XmlError, ErrorDomain.Xml, detail);

    /// <summary>The detail alone, without prefix.</summary>
    public static VirtException Detail(string detail) => new(ErrorCode.XmlDetail, ErrorDomain.Xml, detail);

    public static VirtException Unsupported(string detail) => new(ErrorCode.ConfigUnsupported, ErrorDomain.Xml, detail);

    public static VirtException Internal(string detail) => new(ErrorCode.InternalError, ErrorDomain.Xml, detail);

    public static VirtException InvalidArgument(string detail) => new(ErrorCode.InvalidArg, ErrorDomain.Xml, detail);

    /// <summary>Refuses a document whose root is something else.</summary>
    public static XmlElement ExpectRoot(XmlElement root, string name) => root.Name == name
        ? root
        : throw Error($"expecting root element of '{name}', not '{root.QualifiedName}'");
}
