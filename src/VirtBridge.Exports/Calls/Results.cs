using Microsoft.Win32.SafeHandles;
using VirtBridge.Contract;
using VirtBridge.Contract.Abi;

namespace VirtBridge.Exports;

/// <summary>Results in memory of C callers, theirs or freshly allocated for them.</summary>
internal static unsafe class Results
{
    public static void Put<T>(T* target, T value)
        where T : unmanaged
    {
        if (target is not null)
        {
            *target = value;
        }
    }

    /// <summary>A guest of this very process: its handle knows at once that it has stopped.</summary>
    public static void TakeIdOfOwnGuest(NamedObject<DomainRef> domain, ConnectionObject connection)
    {
        if (!connection.InProcess)
        {
            return;
        }

        try
        {
            domain.Reference = Sync.Wait(connection.Session.Domains.LookupByUuidAsync(domain.Reference.Uuid, CancellationToken.None));
        }
        catch (VirtException gone) when (gone.Error.Code == ErrorCode.NoDomain)
        {
            domain.Reference = domain.Reference with { Id = -1 };
        }
    }

    public static void PutUuid(nint target, Uuid uuid) => uuid.CopyTo(new Span<byte>((void*)target, Uuid.Size));

    public static void PutUuidText(nint target, Uuid uuid) => NativeText.PutFixed((byte*)target, 37, uuid.ToString());

    /// <summary>As much of a structure as the caller knows.</summary>
    public static void PutSized<T>(nint target, nuint size, T value, CallSite site)
        where T : unmanaged
    {
        if (size > (nuint)sizeof(T))
        {
            throw site.Refuse("size", $"size in {site.Name} must not exceed {sizeof(T)}");
        }

        new ReadOnlySpan<byte>(&value, (int)size).CopyTo(new Span<byte>((void*)target, (int)size));
    }

    public static void PutBytes(nint target, long size, byte[] value)
    {
        if (target != 0)
        {
            var span = new Span<byte>((void*)target, (int)Math.Min(size, int.MaxValue));
            span.Clear();
            value.AsSpan(0, Math.Min(value.Length, span.Length)).CopyTo(span);
        }
    }

    /// <summary>Strings into the caller's vector; tells how many.</summary>
    public static int PutTexts(nint* target, long capacity, string[] values)
    {
        var count = target is null ? 0 : (int)Math.Min(capacity, values.Length);
        for (var i = 0; i < count; i++)
        {
            target[i] = NativeText.Allocate(values[i]);
        }

        return count;
    }

    public static int PutArray<TValue, T>(nint target, long capacity, TValue[] values, ConnectionObject owner, Func<TValue, ConnectionObject, T> convert)
        where T : unmanaged
    {
        var count = target == 0 ? 0 : (int)Math.Min(capacity, values.Length);
        for (var i = 0; i < count; i++)
        {
            ((T*)target)[i] = convert(values[i], owner);
        }

        return count;
    }

    /// <summary>Fills the caller's array, or tells how many there are when it has room for none.</summary>
    public static void PutCounted<TValue, T>(
        nint target, int* capacity, TValue[] values, int known, ConnectionObject owner, Func<TValue, ConnectionObject, T> convert)
        where T : unmanaged =>
        *capacity = *capacity == 0 || target == 0 ? known : PutArray(target, *capacity, values, owner, convert);

    /// <summary>Typed parameters for a caller that asks for their number first.</summary>
    public static void PutParameters(nint target, int* capacity, TypedParameter[] values, int known)
    {
        if (*capacity == 0 || target == 0)
        {
            *capacity = known;
            return;
        }

        var count = Math.Min(*capacity, values.Length);
        for (var i = 0; i < count; i++)
        {
            ParameterMemory.Write((VirTypedParameter*)target + i, values[i]);
        }

        *capacity = count;
    }

    public static void AllocateParameters(nint* target, int* count, TypedParameter[] values)
    {
        *target = Parameters(values);
        *count = values.Length;
    }

    public static nint Parameters(TypedParameter[] values)
    {
        var block = (VirTypedParameter*)LibC.Allocate(values.Length, sizeof(VirTypedParameter));
        for (var i = 0; i < values.Length; i++)
        {
            ParameterMemory.WriteFresh(block + i, values[i]);
        }

        return (nint)block;
    }

    public static int AllocateHandles<T>(nint* target, T[] values, HandleKind kind, ConnectionObject owner)
        where T : class
    {
        if (target is null)
        {
            return values.Length;
        }

        var block = (nint*)LibC.Allocate(values.Length + 1L, sizeof(nint));
        for (var i = 0; i < values.Length; i++)
        {
            block[i] = Handles.Create(kind, owner, values[i]);
        }

        *target = (nint)block;
        return values.Length;
    }

    /// <summary>A NULL-terminated array of pointers to structures.</summary>
    public static int AllocatePointers<TValue, T>(nint* target, TValue[] values, ConnectionObject owner, Func<TValue, ConnectionObject, T> convert)
        where T : unmanaged
    {
        if (target is null)
        {
            return values.Length;
        }

        var block = (T**)LibC.Allocate(values.Length + 1L, sizeof(nint));
        for (var i = 0; i < values.Length; i++)
        {
            block[i] = (T*)LibC.Allocate(1, sizeof(T));
            *block[i] = convert(values[i], owner);
        }

        *target = (nint)block;
        return values.Length;
    }

    public static int AllocateArray<TValue, T>(nint* target, TValue[] values, ConnectionObject owner, Func<TValue, ConnectionObject, T> convert)
        where T : unmanaged
    {
        *target = Array(values, owner, convert);
        return values.Length;
    }

    /// <summary>Structures one after the other; nothing for none.</summary>
    public static nint Array<TValue, T>(TValue[] values, ConnectionObject owner, Func<TValue, ConnectionObject, T> convert)
        where T : unmanaged
    {
        if (values.Length == 0)
        {
            return 0;
        }

        var block = (T*)LibC.Allocate(values.Length, sizeof(T));
        for (var i = 0; i < values.Length; i++)
        {
            block[i] = convert(values[i], owner);
        }

        return (nint)block;
    }

    public static int AllocateTexts(nint* target, string[] values)
    {
        if (target is not null)
        {
            *target = Texts(values);
        }

        return values.Length;
    }

    public static nint Texts(string[] values)
    {
        var block = (nint*)LibC.Allocate(values.Length + 1L, sizeof(nint));
        for (var i = 0; i < values.Length; i++)
        {
            block[i] = NativeText.Allocate(values[i]);
        }

        return (nint)block;
    }

    public static void PutText(nint* target, string? value)
    {
        if (target is not null)
        {
            *target = NativeText.Allocate(value);
        }
    }

    public static void PutBlock(nint* target, byte[] value)
    {
        if (target is not null)
        {
            *target = Block(value);
        }
    }

    public static nint Block(byte[] value)
    {
        var block = (byte*)LibC.Allocate(value.Length, 1);
        value.CopyTo(new Span<byte>(block, value.Length));
        return (nint)block;
    }

    public static nint AllocateBlock(byte[] value, nuint* size)
    {
        *size = (nuint)value.Length;
        return Block(value);
    }

    /// <summary>Descriptors the caller owns from now on.</summary>
    public static int PutFiles(nint* target, uint* count, FileSet files)
    {
        var returned = files.Returned;
        if (target is not null)
        {
            var block = (int*)LibC.Allocate(returned.Count, sizeof(int));
            for (var i = 0; i < returned.Count; i++)
            {
                block[i] = Release(returned[i]);
            }

            *target = (nint)block;
        }

        Put(count, (uint)returned.Count);
        return returned.Count;
    }

    public static int TakeFile(FileSet files, CallSite site) => files.Returned.Count > 0
        ? Release(files.Returned[0])
        : throw new VirtException(ErrorCode.InternalError, site.Domain, "no file descriptor came with the reply");

    private static int Release(SafeFileHandle file)
    {
        var descriptor = (int)file.DangerousGetHandle();
        file.SetHandleAsInvalid();
        return descriptor;
    }
}
