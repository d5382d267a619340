using System.Text;

namespace VirtBridge.Model;

/// <summary>The text of a VMware configuration in the making.</summary>
internal sealed class VmxEntries
{
    private readonly StringBuilder _text = new();

    public void Add(string name, string value) => _text.Append(name).Append(" = \"").Append(value).Append("\"\n");

    public void Add(string name, bool value) => Add(name, value ? "true" : "false");

    public void Add(string name, long value) => Add(name, $"{value}");

    public void Add(string name, ulong value) => Add(name, $"{value}");

    public void AddOptional(string name, string? value)
    {
        if (value is not null)
        {
            Add(name, value);
        }
    }

    public override string ToString() => _text.ToString();
}
