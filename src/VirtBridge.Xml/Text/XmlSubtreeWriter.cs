namespace VirtBridge.Xml;

/// <summary>
/// Prints user content unchanged: double quotes, own escaping rules, and new lines only where no character data
/// stands beside the elements - what libxml2 does when it dumps a node with formatting.
/// </summary>
/// <param name="xml">Where to write.</param>
/// <param name="order">The order of an element's attributes; as they were written, declarations first, when null.</param>
internal readonly struct XmlSubtreeWriter(XmlText xml, Func<XmlElement, IEnumerable<XmlAttribute>>? order = null)
{
    public void Write(XmlElement element, int level, bool format)
    {
        xml.Append('<');
        xml.Append(element.QualifiedName);
        if (order is null)
        {
            WriteAttributes(element, namespaces: true);
            WriteAttributes(element, namespaces: false);
        }
        else
        {
            foreach (var attribute in order(element))
            {
                WriteAttribute(attribute);
            }
        }

        if (element.Nodes.Length == 0)
        {
            xml.Append("/>");
            return;
        }

        xml.Append('>');
        var lines = format && !HasCharacterData(element);
        foreach (ref readonly var node in element.Nodes)
        {
            if (lines && node.IsBlank)
            {
                continue;
            }

            if (lines)
            {
                NewLine(level + 1);
            }

            WriteNode(node, level + 1, lines);
        }

        if (lines)
        {
            NewLine(level);
        }

        xml.Append("</");
        xml.Append(element.QualifiedName);
        xml.Append('>');
    }

    private static bool HasCharacterData(XmlElement element)
    {
        var others = false;
        foreach (ref readonly var node in element.Nodes)
        {
            if (node.Kind is XmlNodeKind.Text or XmlNodeKind.CData && !node.IsBlank)
            {
                return true;
            }

            others |= !node.IsBlank;
        }

        return !others;
    }

    private void WriteNode(in XmlNode node, int level, bool format)
    {
        switch (node.Kind)
        {
            case XmlNodeKind.Element:
                Write(node.Element!, level, format);
                break;
            case XmlNodeKind.Text:
                Escape(node.Text, attribute: false);
                break;
            case XmlNodeKind.CData:
                Wrap("<![CDATA[", node.Text, "]]>");
                break;
            case XmlNodeKind.Comment:
                Wrap("<!--", node.Text, "-->");
                break;
            default:
                Wrap("<?", node.Text, "?>");
                break;
        }
    }

    private void WriteAttributes(XmlElement element, bool namespaces)
    {
        foreach (ref readonly var attribute in element.Attributes)
        {
            if (attribute.DeclaresNamespace != namespaces)
            {
                continue;
            }

            WriteAttribute(attribute);
        }
    }

    private void WriteAttribute(in XmlAttribute attribute)
    {
        xml.Append(' ');
        xml.Append(attribute.QualifiedName);
        xml.Append("=\"");
        Escape(attribute.Value, attribute: true);
        xml.Append('"');
    }

    private void Wrap(string before, string text, string after)
    {
        xml.Append(before);
        xml.Append(text);
        xml.Append(after);
    }

    private void NewLine(int level)
    {
        xml.Append('\n');
        for (var i = 0; i < level; i++)
        {
            xml.Append("  ");
        }
    }

    private void Escape(string text, bool attribute)
    {
        foreach (var c in text)
        {
            switch (c)
            {
                case '<':
                    xml.Append("&lt;");
                    break;
                case '>':
                    xml.Append("&gt;");
                    break;
                case '&':
                    xml.Append("&amp;");
                    break;
                case '\r':
                    xml.Append("&#13;");
                    break;
                case '"' when attribute:
                    xml.Append("&quot;");
                    break;
                case '\n' when attribute:
                    xml.Append("&#10;");
                    break;
                case '\t' when attribute:
                    xml.Append("&#9;");
                    break;
                default:
                    xml.Append(c);
                    break;
            }
        }
    }
}
