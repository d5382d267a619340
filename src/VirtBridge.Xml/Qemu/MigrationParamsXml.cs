using VirtBridge.Contract;
using VirtBridge.Model.Qemu;

namespace VirtBridge.Xml;

/// <summary>The parameters a migration has to restore (<c>&lt;migParams&gt;</c>).</summary>
public static class MigrationParamsXml
{
    /// <summary>Null when the parent has no parameters.</summary>
    public static MigrationParams? Read(XmlElement parent)
    {
        if (parent.Child("migParams") is not { } element)
        {
            return null;
        }

        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var param in element.Children("param"))
        {
            var name = param.Attribute("name") ?? throw Malformed("missing migration parameter name");
            var known = MigrationParams.Known.FirstOrDefault(candidate => candidate.Name == name)
                ?? throw Malformed($"unknown migration parameter '{name}'");
            var value = param.Attribute("value") ?? throw Malformed($"missing value for migration parameter '{name}'");
            values[name] = MigrationParams.IsValid(known, value)
                ? value
                : throw Malformed($"invalid value '{value}' for migration parameter '{name}'");
        }

        return MigrationParams.Of(param => values.GetValueOrDefault(param.Name));
    }

    public static void Write(XmlText xml, MigrationParams parameters)
    {
        using var element = xml.Element("migParams");
        foreach (var (name, value) in parameters.Values)
        {
            using var param = xml.Element("param");
            xml.Attribute("name", name);
            xml.Attribute("value", value);
        }
    }

    private static VirtException Malformed(string detail) =>
        VirtError.Of(ErrorCode.InternalError, ErrorDomain.Qemu, detail).ToException();
}
