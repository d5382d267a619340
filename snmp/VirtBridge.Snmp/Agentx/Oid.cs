namespace VirtBridge.Snmp.Agentx;

/// <summary>An object identifier.</summary>
internal readonly struct Oid(uint[] parts) : IComparable<Oid>, IEquatable<Oid>
{
    /// <summary>The most parts an identifier may have.</summary>
    public const int MaxParts = 128;

    private readonly uint[]? _parts = parts;

    public ReadOnlySpan<uint> Parts => _parts;

    public int Length => _parts?.Length ?? 0;

    public static Oid Parse(string text) => new([.. text.Split('.').Select(uint.Parse)]);

    public Oid Append(ReadOnlySpan<uint> more) => new([.. Parts, .. more]);

    public bool StartsWith(Oid prefix) => Parts.StartsWith(prefix.Parts);

    public int CompareTo(Oid other) => Parts.SequenceCompareTo(other.Parts);

    public bool Equals(Oid other) => Parts.SequenceEqual(other.Parts);

    public override bool Equals(object? obj) => obj is Oid other && Equals(other);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var part in Parts)
        {
            hash.Add(part);
        }

        return hash.ToHashCode();
    }

    public override string ToString() => string.Join('.', Parts.ToArray());

    public static bool operator ==(Oid left, Oid right) => left.Equals(right);

    public static bool operator !=(Oid left, Oid right) => !left.Equals(right);

    public static bool operator <(Oid left, Oid right) => left.CompareTo(right) < 0;

    public static bool operator >(Oid left, Oid right) => left.CompareTo(right) > 0;

    public static bool operator <=(Oid left, Oid right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Oid left, Oid right) => left.CompareTo(right) >= 0;
}

/// <summary>Composes the part of an identifier that tells a row.</summary>
internal sealed class OidText
{
    private readonly List<uint> _parts = [];

    public OidText Number(int value)
    {
        _parts.Add((uint)value);
        return this;
    }

    /// <summary>Octets of fixed number: one part each.</summary>
    public OidText Octets(byte[] value)
    {
        _parts.AddRange(value.Select(b => (uint)b));
        return this;
    }

    public Oid ToOid() => new([.. _parts]);
}
