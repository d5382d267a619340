using VirtBridge.Contract;

namespace VirtBridge.Engine;

/// <summary>Decides whether a caller holds a permission on an object (<paramref name="subject"/> null: on the connection).</summary>
public delegate bool AccessPolicy(string kind, string permission, object? subject);

/// <summary>Who calls and what the connection allows; the generated gates ask it before a call goes on.</summary>
public sealed class AccessContext(bool readOnly, AccessPolicy? policy = null)
{
    /// <summary>True once the client asked for, or the socket forces, a read-only connection.</summary>
    public bool ReadOnly { get; set; } = readOnly;

    public AccessPolicy? Policy => policy;

    /// <summary>Whose name refusals of flags carry: the hypervisor's, for families with a driver of their own that one's.</summary>
    public ErrorDomain Hypervisor { get; init; }

    /// <summary>Where schemas are; null: nowhere.</summary>
    public SchemaFolder? Schemas { get; init; }

    /// <summary>What a test host has in store for its callers.</summary>
    public CallFaults? Faults { get; init; }

    /// <summary>One driver serves every family, as libvirt's test hypervisor does.</summary>
    public bool OneDriver { get; init; }

    public void RequireWritable(string function)
    {
        if (ReadOnly)
        {
            throw Refused.ReadOnly(function);
        }
    }

    public void RequireWritableFor(string function, uint flags, uint guarded)
    {
        if (ReadOnly && (flags & guarded) != 0)
        {
            throw Refused.ReadOnly(function);
        }
    }

    public void RequireKnown(string function, uint flags, uint known, ErrorDomain family = ErrorDomain.None)
    {
        if ((flags & ~known) != 0)
        {
            throw Refused.UnknownFlags(function, flags & ~known, OneDriver || family == ErrorDomain.None ? Hypervisor : family);
        }
    }

    /// <summary>Refuses a document that does not follow its schema.</summary>
    public void Validate(string? xml, string schema)
    {
        if (Schemas is null)
        {
            throw Refuse.Config(ErrorDomain.Xml, $"there is no {schema} to validate the document with");
        }

        Schemas.Require(xml ?? "", schema);
    }

    /// <summary>Refuses a document that does not follow its schema, where that is installed: for documents that are checked whether asked or not.</summary>
    public void ValidateWherePossible(string? xml, string schema)
    {
        if (xml is not null && Schemas is { } schemas && schemas.Has(schema))
        {
            schemas.Require(xml, schema);
        }
    }

    public static void RequireExclusive(string function, uint flags, ReadOnlySpan<(string Name, uint Mask)> group)
    {
        string? first = null;
        foreach (var (name, mask) in group)
        {
            if ((flags & mask) == 0)
            {
                continue;
            }

            if (first is not null)
            {
                throw Refused.Argument(function, "ctl", $"Flags '{first}' and '{name}' are mutually exclusive");
            }

            first = name;
        }
    }

    public static void RequireTogether(string function, uint flags, (string Name, uint Mask) flag, (string Name, uint Mask) needs)
    {
        if ((flags & flag.Mask) != 0 && (flags & needs.Mask) == 0)
        {
            throw Refused.Argument(function, "ctl", $"Flag '{needs.Name}' is required by flag '{flag.Name}'");
        }
    }

    public void Require(string kind, string permission, object? subject)
    {
        if (policy is not null && !policy(kind, permission, subject))
        {
            throw Refused.Access(kind, permission);
        }
    }
}
