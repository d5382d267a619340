namespace VirtBridge.Xml;

/// <summary>The child elements of an element, optionally of one name, without allocation. Use it with <c>foreach</c>.</summary>
public readonly struct XmlElementSequence(XmlElement parent, string? name)
{
    public Enumerator GetEnumerator() => new(parent, name);

    public XmlElement? First
    {
        get
        {
            foreach (var element in this)
            {
                return element;
            }

            return null;
        }
    }

    /// <summary>Reads every element of the sequence.</summary>
    public T[] Read<T>(Func<XmlElement, T> read)
    {
        var count = 0;
        foreach (var _ in this)
        {
            count++;
        }

        if (count == 0)
        {
            return [];
        }

        var result = new T[count];
        count = 0;
        foreach (var element in this)
        {
            result[count++] = read(element);
        }

        return result;
    }

    public struct Enumerator(XmlElement parent, string? name)
    {
        private int _index = name is null || parent.MayHaveChild(name) ? -1 : parent.Nodes.Length;

        public readonly XmlElement Current => parent.Nodes[_index].Element!;

        public bool MoveNext()
        {
            var nodes = parent.Nodes;
            while (++_index < nodes.Length)
            {
                var element = nodes[_index].Element;
                if (element is not null && (name is null || (element.NamespaceUri is null && XmlElement.IsName(element.Name, name))))
                {
                    return true;
                }
            }

            return false;
        }
    }
}
