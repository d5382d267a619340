using VirtBridge.Contract;

namespace VirtBridge.Xml;

/// <summary>The refusals of the typed readers, in the words libvirt users know.</summary>
public static class XmlValueError
{
    public static VirtException MissingAttribute(XmlElement element, string name) =>
        Of($"Missing required attribute '{name}' in element '{element.Name}'");

    public static VirtException InvalidValue(XmlElement element, string name, string value) =>
        Of($"Invalid value for attribute '{name}' in element '{element.Name}': '{value}'.");

    public static VirtException NotANumber(XmlElement element, string name, string value, bool signed) =>
        Of($"Invalid value for attribute '{name}' in element '{element.Name}': '{value}'. Expected {(signed ? "integer value" : "non-negative integer value")}");

    public static VirtException Zero(XmlElement element, string name) =>
        Of($"Invalid value for attribute '{name}' in element '{element.Name}': Zero is not permitted");

    public static VirtException Of(string detail) => new(ErrorCode.XmlError, ErrorDomain.Xml, detail);
}
