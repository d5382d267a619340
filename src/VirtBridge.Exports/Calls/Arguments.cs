using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;
using VirtBridge.Contract;
using VirtBridge.Contract.Abi;

namespace VirtBridge.Exports;

/// <summary>Arguments of C callers: refused with libvirt's words, or turned into values of the contract.</summary>
internal static unsafe class Arguments
{
    private const uint LongestText = 4 * 1024 * 1024;

    public static void Writable(ConnectionObject? connection, CallSite site)
    {
        if (connection is { ReadOnly: true })
        {
            throw Refusal.ReadOnly(site);
        }
    }

    public static void WritableFor(ConnectionObject? connection, uint flags, uint guarded, CallSite site)
    {
        if ((flags & guarded) != 0 && connection is { ReadOnly: true })
        {
            throw Refusal.ReadOnlyFlags(site);
        }
    }

    public static void NonNull(nint value, string name, CallSite site)
    {
        if (value == 0)
        {
            throw site.Refuse(name, $"{name} in {site.Name} must not be NULL");
        }
    }

    public static void NonNullFor(nint value, long length, string name, CallSite site)
    {
        if (value == 0 && length != 0)
        {
            throw site.Refuse(name, $"{name} in {site.Name} must not be NULL");
        }
    }

    public static void NonEmpty(nint text, string name, CallSite site)
    {
        NonNull(text, name, site);
        if (*(byte*)text == 0)
        {
            throw site.Refuse(name, $"string {name} in {site.Name} must not be empty");
        }
    }

    public static void NonZero(long value, string name, CallSite site)
    {
        if (value == 0)
        {
            throw site.Refuse(name, $"{name} in {site.Name} must not be zero");
        }
    }

    public static void Positive(long value, string name, CallSite site)
    {
        if (value <= 0)
        {
            throw site.Refuse(name, $"{name} in {site.Name} must be greater than zero");
        }
    }

    public static void ZeroOrMore(long value, string name, CallSite site)
    {
        if (value < 0)
        {
            throw site.Refuse(name, $"{name} in {site.Name} must be zero or greater");
        }
    }

    public static void Exclusive(uint flags, CallSite site, ReadOnlySpan<(string Name, uint Mask)> group)
    {
        string? first = null;
        foreach (var (name, mask) in group)
        {
            if ((flags & mask) != 0)
            {
                if (first is not null)
                {
                    throw site.Refuse("ctl", $"Flags '{first}' and '{name}' are mutually exclusive");
                }

                first = name;
            }
        }
    }

    public static void Together(uint flags, CallSite site, (string Name, uint Mask) flag, (string Name, uint Mask) needs)
    {
        if ((flags & flag.Mask) != 0 && (flags & needs.Mask) == 0)
        {
            throw site.Refuse("ctl", $"Flag '{needs.Name}' is required by flag '{flag.Name}'");
        }
    }

    public static long Product(long left, long right, CallSite site)
    {
        var product = left * right;
        return left < 0 || right < 0 || product > int.MaxValue
            ? throw new VirtException(ErrorCode.Overflow, site.Domain, $"input too large: {left} * {right}")
            : product;
    }

    public static string? OptionalText(nint text) => NativeText.Read(text);

    public static string Text(nint text, string name, CallSite site)
    {
        NonNull(text, name, site);
        return NativeText.Read(text)!;
    }

    /// <summary>A path as this process means it; who serves the call has another working directory.</summary>
    public static string HostPath(nint text, string name, CallSite site)
    {
        var path = Text(text, name, site);
        return path.StartsWith('/') ? path : Path.Join(Environment.CurrentDirectory, path);
    }

    public static Uuid Uuid(nint bytes) => new(new ReadOnlySpan<byte>((void*)bytes, Contract.Uuid.Size));

    public static Uuid UuidText(nint text, string name, CallSite site) =>
        Contract.Uuid.TryParse(Text(text, name, site), out var uuid)
            ? uuid
            : throw site.Refuse(name, "Invalid UUID");

    public static byte[] Bytes(nint source, long length, long limit, string name, CallSite site) => Array<byte>(source, length, limit, name, site);

    public static T[] Array<T>(nint source, long length, long limit, string name, CallSite site)
        where T : unmanaged
    {
        if (length <= 0)
        {
            return [];
        }

        NonNull(source, name, site);
        RequireAtMost(length, limit, name, site);
        return new ReadOnlySpan<T>((void*)source, (int)length).ToArray();
    }

    /// <summary>Strings of a vector; a negative length means a NULL ends it.</summary>
    public static string[] Texts(nint source, long length, long limit, string name, CallSite site)
    {
        if (source == 0 || length == 0)
        {
            return [];
        }

        RequireAtMost(length, limit, name, site);
        var texts = new List<string>();
        var pointers = (nint*)source;
        for (var i = 0; length < 0 ? pointers[i] != 0 : i < length; i++)
        {
            RequireAtMost(i, limit, name, site);
            texts.Add(NativeText.Read(pointers[i]) ?? throw site.Refuse(name, $"{name}[{i}] in {site.Name} must not be NULL"));
        }

        return [.. texts];
    }

    public static TypedParameter[] Parameters(nint source, long length, long limit, string name, CallSite site)
    {
        if (source == 0 || length <= 0)
        {
            return [];
        }

        RequireAtMost(length, limit, name, site);
        var parameters = new TypedParameter[length];
        for (var i = 0; i < length; i++)
        {
            parameters[i] = ParameterMemory.Read((VirTypedParameter*)source + i, site);
        }

        return parameters;
    }

    public static FileSet Files(nint descriptors, long count, string name, CallSite site) =>
        Files(Array<int>(descriptors, count, FileSet.MaxFiles, name, site), name, site);

    /// <summary>Lent descriptors: the caller keeps and closes them.</summary>
    public static FileSet Files(int[] descriptors, string name, CallSite site)
    {
        foreach (var descriptor in descriptors)
        {
            if (LibC.Control(descriptor, 1, 0) < 0)
            {
                throw site.Refuse(name, $"{name} in {site.Name} must be open file descriptors");
            }
        }

        return new FileSet { Sent = [.. descriptors.Select(d => new SafeFileHandle(d, ownsHandle: false))] };
    }

    private static void RequireAtMost(long length, long limit, string name, CallSite site)
    {
        if (length > Math.Min(limit, LongestText))
        {
            throw site.Refuse(name, $"{name} in {site.Name} has {length} elements, more than the {limit} allowed");
        }
    }
}
