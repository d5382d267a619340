using System.Text;

namespace VirtBridge.Xml;

/// <summary>
/// An element of a parsed document. Reading by name sees elements without a namespace unless one is asked for,
/// as libvirt's own lookups do. Where the same attribute or child could be asked for twice, the first one counts.
/// </summary>
public sealed class XmlElement
{
    private readonly XmlAttribute[] _attributes;
    private XmlNode[] _nodes = [];
    private readonly string _source;
    private readonly int _offset;
    private int _nodeCount;

    // A bit for every name among the children, some of which share one: most lookups are for names that are not there.
    private ulong _childNames;

    internal XmlElement(string source, int offset, string prefix, string name, string? namespaceUri, XmlAttribute[] attributes, XmlElement? parent)
    {
        _source = source;
        _offset = offset;
        Prefix = prefix;
        Name = name;
        NamespaceUri = namespaceUri;
        _attributes = attributes;
        Parent = parent;
    }

    public string Name { get; }

    public string Prefix { get; }

    public string? NamespaceUri { get; }

    public XmlElement? Parent { get; }

    /// <summary>Where the element starts, counted from 1.</summary>
    public int Line => 1 + _source.AsSpan(0, _offset).Count('\n');

    public int Column => _offset - _source.AsSpan(0, _offset).LastIndexOf('\n');

    public string QualifiedName => Prefix.Length == 0 ? Name : $"{Prefix}:{Name}";

    public ReadOnlySpan<XmlAttribute> Attributes => _attributes;

    public ReadOnlySpan<XmlNode> Nodes => _nodes.AsSpan(0, _nodeCount);

    public XmlElementSequence Elements => new(this, null);

    /// <summary>Takes children away for which <paramref name="unwanted"/> holds, and everything that is no element.</summary>
    internal void Remove(Func<XmlElement, bool> unwanted)
    {
        var kept = 0;
        for (var i = 0; i < _nodeCount; i++)
        {
            if (_nodes[i].Element is { } child && !unwanted(child))
            {
                _nodes[kept++] = _nodes[i];
            }
        }

        _nodeCount = kept;
    }

    /// <summary>All character data below this element, in document order.</summary>
    public string Text
    {
        get
        {
            if (_nodeCount == 0)
            {
                return "";
            }

            if (_nodeCount == 1 && _nodes[0].Kind is (XmlNodeKind.Text or XmlNodeKind.CData))
            {
                return _nodes[0].Text;
            }

            var text = new StringBuilder();
            AppendText(text);
            return text.ToString();
        }
    }

    /// <summary>The value of an attribute without prefix, or null.</summary>
    public string? Attribute(string name)
    {
        foreach (ref readonly var attribute in _attributes.AsSpan())
        {
            if (attribute.Prefix.Length == 0 && IsName(attribute.Name, name))
            {
                return attribute.Value;
            }
        }

        return null;
    }

    public bool Has(string attribute) => Attribute(attribute) is not null;

    /// <summary>The value of an attribute that has to be there.</summary>
    public string Required(string name) => Attribute(name) ?? throw XmlValueError.MissingAttribute(this, name);

    /// <summary>The first child element of that name outside any namespace, or null.</summary>
    public XmlElement? Child(string name)
    {
        if (!MayHaveChild(name))
        {
            return null;
        }

        foreach (ref readonly var node in Nodes)
        {
            if (node.Element is { NamespaceUri: null } element && IsName(element.Name, name))
            {
                return element;
            }
        }

        return null;
    }

    /// <summary>The first child element of that name in that namespace, or null.</summary>
    public XmlElement? Child(string name, string namespaceUri)
    {
        foreach (ref readonly var node in Nodes)
        {
            if (node.Element is { } element && element.Name == name && element.NamespaceUri == namespaceUri)
            {
                return element;
            }
        }

        return null;
    }

    public XmlElementSequence Children(string name) => new(this, name);

    /// <summary>The child elements of that name in that namespace.</summary>
    public IEnumerable<XmlElement> Children(string name, string namespaceUri)
    {
        for (var i = 0; i < Nodes.Length; i++)
        {
            if (Nodes[i].Element is { } element && element.Name == name && element.NamespaceUri == namespaceUri)
            {
                yield return element;
            }
        }
    }

    public int CountOf(string name)
    {
        var count = 0;
        foreach (var _ in Children(name))
        {
            count++;
        }

        return count;
    }

    /// <summary>The text of a child, or null when there is no such child.</summary>
    public string? ChildText(string name) => Child(name)?.Text;

    /// <summary>The attribute of a child, or null when either is missing.</summary>
    public string? Optional(string child, string attribute) => Child(child)?.Attribute(attribute);

    /// <summary>The namespace a prefix stands for at this element; null when it is not declared.</summary>
    public string? LookUpNamespace(string prefix)
    {
        for (var element = this; element is not null; element = element.Parent)
        {
            foreach (ref readonly var attribute in element.Attributes)
            {
                if (prefix.Length == 0
                    ? attribute.Prefix.Length == 0 && attribute.Name == "xmlns"
                    : attribute.Prefix == "xmlns" && attribute.Name == prefix)
                {
                    return attribute.Value.Length == 0 ? null : attribute.Value;
                }
            }
        }

        return null;
    }

    /// <summary>False only where no child has that name.</summary>
    internal bool MayHaveChild(string name) => (_childNames & BitOf(name)) != 0;

    private static ulong BitOf(string name) => 1UL << (((name[0] * 5) + (name[^1] * 3) + name.Length) & 63);

    /// <summary>Most names that are compared differ in length, which needs no call to see.</summary>
    internal static bool IsName(string actual, string wanted) => actual.Length == wanted.Length && actual == wanted;

    internal void Add(in XmlNode node)
    {
        if (_nodeCount == _nodes.Length)
        {
            // Most elements hold one text or nothing; those with children have white space around each.
            Array.Resize(ref _nodes, _nodeCount switch { 0 => 1, 1 => 5, _ => _nodeCount * 2 });
        }

        _nodes[_nodeCount++] = node;
        _childNames |= node.Element is { } element ? BitOf(element.Name) : 0;
    }

    private void AppendText(StringBuilder text)
    {
        foreach (ref readonly var node in Nodes)
        {
            if (node.Element is { } element)
            {
                element.AppendText(text);
            }
            else if (node.Kind is XmlNodeKind.Text or XmlNodeKind.CData)
            {
                text.Append(node.Text);
            }
        }
    }
}
