using System.Text;

namespace VirtBridge.Snmp.Agentx;

/// <summary>Types of values in AgentX's numbering.</summary>
internal enum MibType : ushort
{
    Integer = 2,
    OctetString = 4,
    Null = 5,
    ObjectIdentifier = 6,
    IpAddress = 64,
    Counter32 = 65,
    Gauge32 = 66,
    TimeTicks = 67,
    Opaque = 68,
    Counter64 = 70,
    NoSuchObject = 128,
    NoSuchInstance = 129,
    EndOfMibView = 130,
}

/// <summary>One value and its type.</summary>
internal readonly record struct MibValue(MibType Type, ulong Bits, byte[]? Bytes, Oid Name)
{
    /// <summary>The most octets a value may have.</summary>
    public const int MaxOctets = 65535;

    public static MibValue NoSuchObject => new(MibType.NoSuchObject, 0, null, default);

    public static MibValue NoSuchInstance => new(MibType.NoSuchInstance, 0, null, default);

    public static MibValue EndOfMibView => new(MibType.EndOfMibView, 0, null, default);

    public int AsInteger => unchecked((int)(uint)Bits);

    public static MibValue Integer(int value) => new(MibType.Integer, unchecked((uint)value), null, default);

    /// <summary>The standard's truth: 1 is true, 2 is false.</summary>
    public static MibValue Truth(bool value) => Integer(value ? 1 : 2);

    public static MibValue Gauge(uint value) => new(MibType.Gauge32, value, null, default);

    public static MibValue Counter(ulong value) => new(MibType.Counter64, value, null, default);

    /// <summary>Hundredths of a second, which start anew after 497 days.</summary>
    public static MibValue Ticks(TimeSpan value) => new(MibType.TimeTicks, unchecked((uint)(long)(value.TotalMilliseconds / 10)), null, default);

    public static MibValue Octets(byte[] value) => new(MibType.OctetString, 0, value, default);

    /// <summary>Text, cut to the 255 octets that the modules' texts may have.</summary>
    public static MibValue Text(string value)
    {
        var bytes = Encoding.UTF8.GetBytes(value);
        var length = Math.Min(bytes.Length, 255);
        while (length < bytes.Length && length > 0 && (bytes[length] & 0xc0) == 0x80)
        {
            length--;
        }

        return Octets(bytes[..length]);
    }

    public static MibValue Identifier(string dotted) => Identifier(Oid.Parse(dotted));

    public static MibValue Identifier(Oid name) => new(MibType.ObjectIdentifier, 0, null, name);
}

/// <summary>An object and its value.</summary>
internal readonly record struct VarBind(Oid Name, MibValue Value);

/// <summary>A notification: its identifier and the objects it carries.</summary>
internal sealed record Notification(Oid Identifier, IReadOnlyList<VarBind> Objects);
