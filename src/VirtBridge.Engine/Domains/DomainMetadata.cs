using VirtBridge.Contract;
using VirtBridge.Model;
using VirtBridge.Xml;

namespace VirtBridge.Engine;

/// <summary>Title, description and the applications' own elements of a definition; pure.</summary>
public static class DomainMetadata
{
    public static string Get(DomainDef definition, DomainMetadataType type, string? uri) => type switch
    {
        DomainMetadataType.Description or DomainMetadataType.Title when uri is not null => throw MustBeNull("uri", "virDomainGetMetadata"),
        DomainMetadataType.Description => definition.Description,
        DomainMetadataType.Title => definition.Title,
        DomainMetadataType.Element => MetadataElements.Find(definition.Metadata, uri ?? ""),
        _ => throw Refuse.Argument(ErrorDomain.Domain, $"unknown metadata type '{(int)type}'"),
    } ?? throw DomainErrors.NoMetadata();

    public static DomainDef Set(DomainDef definition, DomainMetadataType type, string? value, string? key, string? uri) => type switch
    {
        DomainMetadataType.Description => definition with { Description = NullIfEmpty(value) },
        DomainMetadataType.Title => definition with { Title = NullIfEmpty(value) },
        DomainMetadataType.Element => definition with { Metadata = MetadataElements.Replace(definition.Metadata, uri ?? "", key, value) },
        _ => throw Refuse.Argument(ErrorDomain.Domain, $"unknown metadata type '{(int)type}'"),
    };

    /// <summary>Refuses arguments that make no sense for the type.</summary>
    public static void Check(DomainMetadataType type, string? value, string? key, string? uri)
    {
        if (type == DomainMetadataType.Title && value?.Contains('\n') == true)
        {
            throw new VirtError(ErrorDomain.Domain, ErrorCode.InvalidArg, "metadata title can't contain newlines").ToException();
        }

        if (type is DomainMetadataType.Description or DomainMetadataType.Title && (uri ?? key) is not null)
        {
            throw MustBeNull(uri is not null ? "uri" : "key", "virDomainSetMetadata");
        }

        if (type == DomainMetadataType.Element && (string.IsNullOrEmpty(uri) || (value is not null && string.IsNullOrEmpty(key))))
        {
            var missing = string.IsNullOrEmpty(uri) ? "uri" : "key";
            throw new VirtError(ErrorDomain.Domain, ErrorCode.InvalidArg, $"{missing} in virDomainSetMetadata must not be NULL").ToException();
        }

        if (type == DomainMetadataType.Element && value is not null && !key!.All(c => char.IsLetterOrDigit(c) || c is '_' or '-' or '.'))
        {
            throw Refuse.Argument(ErrorDomain.Domain, $"'{key}' cannot be the prefix of an XML namespace");
        }
    }

    private static VirtException MustBeNull(string argument, string function) =>
        new VirtError(ErrorDomain.Domain, ErrorCode.InvalidArg, $"{argument} in {function} must be NULL").ToException();

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
