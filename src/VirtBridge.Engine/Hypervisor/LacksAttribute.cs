namespace VirtBridge.Engine;

/// <summary>A driver says which facet it will never have and why; the coverage page repeats it.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class LacksAttribute(string facet, string reason) : Attribute
{
    public string Facet => facet;

    public string Reason => reason;
}
