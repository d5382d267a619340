using System.Buffers.Binary;

namespace VirtBridge.Snmp.Agentx;

/// <summary>Reads a message's payload; every length is checked before it is used.</summary>
internal ref struct PduReader(ReadOnlySpan<byte> bytes, bool bigEndian)
{
    /// <summary>Ranges or variables in one message at most.</summary>
    public const int MaxVariables = 4096;

    private ReadOnlySpan<byte> _rest = bytes;

    public readonly bool AtEnd => _rest.IsEmpty;

    public byte Byte() => Take(1)[0];

    public ushort UInt16() => bigEndian ? BinaryPrimitives.ReadUInt16BigEndian(Take(2)) : BinaryPrimitives.ReadUInt16LittleEndian(Take(2));

    public uint UInt32() => bigEndian ? BinaryPrimitives.ReadUInt32BigEndian(Take(4)) : BinaryPrimitives.ReadUInt32LittleEndian(Take(4));

    public ulong UInt64() => bigEndian ? BinaryPrimitives.ReadUInt64BigEndian(Take(8)) : BinaryPrimitives.ReadUInt64LittleEndian(Take(8));

    public (Oid Name, bool Include) Identifier()
    {
        var (count, prefix, include) = (Byte(), Byte(), Byte());
        Take(1);
        var head = prefix == 0 ? 0 : 5;
        if (head + count > Oid.MaxParts)
        {
            throw new AgentxException($"an identifier of {head + count} parts is too long");
        }

        var parts = new uint[head + count];
        if (prefix != 0)
        {
            (parts[0], parts[1], parts[2], parts[3], parts[4]) = (1, 3, 6, 1, prefix);
        }

        for (var i = 0; i < count; i++)
        {
            parts[head + i] = UInt32();
        }

        return (new Oid(parts), include != 0);
    }

    public byte[] Octets()
    {
        var length = UInt32();
        if (length > MibValue.MaxOctets)
        {
            throw new AgentxException($"a text of {length} octets is too long");
        }

        var value = Take((int)length).ToArray();
        Take((4 - ((int)length % 4)) % 4);
        return value;
    }

    public List<SearchRange> Ranges()
    {
        var ranges = new List<SearchRange>();
        while (!AtEnd)
        {
            Bound(ranges.Count);
            ranges.Add(Range());
        }

        return ranges;
    }

    public SearchRange Range()
    {
        var (start, include) = Identifier();
        return new(start, include, Identifier().Name);
    }

    public List<VarBind> VarBinds()
    {
        var binds = new List<VarBind>();
        while (!AtEnd)
        {
            Bound(binds.Count);
            var type = (MibType)UInt16();
            Take(2);
            var name = Identifier().Name;
            binds.Add(new(name, Value(type)));
        }

        return binds;
    }

    private MibValue Value(MibType type) => type switch
    {
        MibType.Integer or MibType.Counter32 or MibType.Gauge32 or MibType.TimeTicks => new(type, UInt32(), null, default),
        MibType.Counter64 => new(type, UInt64(), null, default),
        MibType.OctetString or MibType.IpAddress or MibType.Opaque => new(type, 0, Octets(), default),
        MibType.ObjectIdentifier => new(type, 0, null, Identifier().Name),
        MibType.Null or MibType.NoSuchObject or MibType.NoSuchInstance or MibType.EndOfMibView => new(type, 0, null, default),
        _ => throw new AgentxException($"there is no type {(ushort)type}"),
    };

    /// <summary>Refuses what comes after <see cref="MaxVariables"/>.</summary>
    public static void Bound(int count)
    {
        if (count >= MaxVariables)
        {
            throw new AgentxException($"more than {MaxVariables} variables in one message");
        }
    }

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count > _rest.Length)
        {
            throw new AgentxException("a message ends too early");
        }

        var taken = _rest[..count];
        _rest = _rest[count..];
        return taken;
    }
}
