using VirtBridge.Contract;

namespace VirtBridge.Xml;

/// <summary>VirtualBox machine files, kept element by element: what is not understood survives a change.</summary>
public static class VirtualBoxMachineXml
{
    public const string Namespace = "http://www.innotek.de/VirtualBox-settings";

    /// <summary>Reads a machine file and returns its root.</summary>
    public static XmlElement Parse(string text)
    {
        var root = XmlDocumentReader.Read(text, domain: ErrorDomain.Vbox);
        return root is { Name: "VirtualBox", NamespaceUri: Namespace }
            ? root
            : throw XmlRefusal.Error($"expecting root element of 'VirtualBox', not '{root.QualifiedName}'");
    }

    private const string Notice = """
        <!--WARNING: THIS IS AN AUTO-GENERATED FILE. CHANGES TO IT ARE LIKELY TO BE
        OVERWRITTEN AND LOST.
        Changes to this xml configuration should be made using Virtualbox
        or other application using the libvirt API-->
        """;

    /// <summary>The file as VirtualBox reads it.</summary>
    public static string Format(XmlElement root)
    {
        var xml = new XmlText();
        xml.Raw(root, VirtualBoxAttributes.Sorted);
        return $"<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n{Notice}\n{xml.Take()}";
    }
}
