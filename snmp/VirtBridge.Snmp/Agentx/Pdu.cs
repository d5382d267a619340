namespace VirtBridge.Snmp.Agentx;

/// <summary>Kinds of AgentX messages (RFC 2741, section 6.1).</summary>
internal enum PduType : byte
{
    Open = 1,
    Close = 2,
    Register = 3,
    Unregister = 4,
    Get = 5,
    GetNext = 6,
    GetBulk = 7,
    TestSet = 8,
    CommitSet = 9,
    UndoSet = 10,
    CleanupSet = 11,
    Notify = 12,
    Ping = 13,
    Response = 18,
}

/// <summary>Errors in a response.</summary>
internal enum PduError : ushort
{
    None = 0,
    GeneralError = 5,
    NoAccess = 6,
    WrongType = 7,
    WrongValue = 10,
    NoCreation = 11,
    InconsistentValue = 12,
    ResourceUnavailable = 13,
    CommitFailed = 14,
    NotWritable = 17,
    NotOpen = 257,
    UnsupportedContext = 262,
    ParseError = 266,
    ProcessingError = 268,
}

/// <summary>The twenty bytes in front of every message.</summary>
internal readonly record struct PduHeader(PduType Type, byte Flags, uint Session, uint Transaction, uint Packet, int Length)
{
    public const int Size = 20;
    public const byte Version = 1;
    public const byte NonDefaultContext = 0x08;
    public const byte NetworkByteOrder = 0x10;

    /// <summary>The longest message taken from a master.</summary>
    public const int MaxLength = 1 << 20;

    public bool BigEndian => (Flags & NetworkByteOrder) != 0;

    public static PduHeader Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes[0] != Version)
        {
            throw new AgentxException($"the master speaks AgentX version {bytes[0]}, not {Version}");
        }

        var reader = new PduReader(bytes[4..Size], (bytes[2] & NetworkByteOrder) != 0);
        var header = new PduHeader((PduType)bytes[1], bytes[2], reader.UInt32(), reader.UInt32(), reader.UInt32(), 0);
        var length = reader.UInt32();
        return length <= MaxLength && length % 4 == 0
            ? header with { Length = (int)length }
            : throw new AgentxException($"a message of {length} bytes is not acceptable");
    }
}

/// <summary>A range of a request: from its start (itself only when included) up to but without its end.</summary>
internal readonly record struct SearchRange(Oid Start, bool Include, Oid End);

/// <summary>What came from the master is not AgentX.</summary>
internal sealed class AgentxException(string message, PduError error = PduError.ParseError) : Exception(message)
{
    public PduError Error => error;
}
