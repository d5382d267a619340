using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using VirtBridge.Contract;

namespace VirtBridge.Exports;

/// <summary>Files, folders and the little else that tools ask of the system through the library.</summary>
internal static unsafe partial class PrivateFiles
{
    [UnmanagedCallersOnly(EntryPoint = "virGettextInitialize", CallConvs = [typeof(CallConvCdecl)])]
    public static int InitializeTranslations() => 0;

    [UnmanagedCallersOnly(EntryPoint = "virFileActivateDirOverrideForProg", CallConvs = [typeof(CallConvCdecl)])]
    public static void ActivateOverride(nint program) => _ = program;

    [UnmanagedCallersOnly(EntryPoint = "virFileClose", CallConvs = [typeof(CallConvCdecl)])]
    public static int Close(nint descriptor, uint flags)
    {
        _ = flags;
        ref var file = ref *(int*)descriptor;
        if (file < 0)
        {
            return 0;
        }

        var result = LibC.Close(file);
        file = -1;
        return result;
    }

    [UnmanagedCallersOnly(EntryPoint = "virFileExists", CallConvs = [typeof(CallConvCdecl)])]
    public static byte Exists(nint path) => Path.Exists(NativeText.Read(path)) ? (byte)1 : (byte)0;

    [UnmanagedCallersOnly(EntryPoint = "virFileReadAll", CallConvs = [typeof(CallConvCdecl)])]
    public static int ReadAll(nint path, int limit, nint target)
    {
        var name = NativeText.Read(path) ?? "";
        try
        {
            using var file = File.OpenRead(name);
            using var copy = new MemoryStream();
            var piece = new byte[65536];
            while (copy.Length <= limit && file.Read(piece) is var got and > 0)
            {
                copy.Write(piece, 0, got);
            }

            if (copy.Length > limit)
            {
                return Fail($"Failed to read file '{name}': Value too large for defined data type");
            }

            var text = (byte*)LibC.Allocate(copy.Length + 1, 1);
            copy.GetBuffer().AsSpan(0, (int)copy.Length).CopyTo(new Span<byte>(text, (int)copy.Length));
            *(nint*)target = (nint)text;
            return (int)copy.Length;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            var reason = failure is FileNotFoundException or DirectoryNotFoundException ? "No such file or directory" : "Permission denied";
            return Fail($"Failed to open file '{name}': {reason}");
        }
    }

    [UnmanagedCallersOnly(EntryPoint = "saferead", CallConvs = [typeof(CallConvCdecl)])]
    public static nint SafeRead(int descriptor, nint buffer, nuint count)
    {
        nuint done = 0;
        while (done < count)
        {
            var got = LibC.Read(descriptor, (byte*)buffer + done, count - done);
            if (got <= 0)
            {
                return got < 0 ? got : (nint)done;
            }

            done += (nuint)got;
        }

        return (nint)done;
    }

    [UnmanagedCallersOnly(EntryPoint = "safewrite", CallConvs = [typeof(CallConvCdecl)])]
    public static nint SafeWrite(int descriptor, nint buffer, nuint count)
    {
        nuint done = 0;
        while (done < count)
        {
            var got = LibC.Write(descriptor, (byte*)buffer + done, count - done);
            if (got <= 0)
            {
                return got < 0 ? got : (nint)done;
            }

            done += (nuint)got;
        }

        return (nint)done;
    }

    [UnmanagedCallersOnly(EntryPoint = "virPipe", CallConvs = [typeof(CallConvCdecl)])]
    public static int Pipe(nint ends) => Pipe2(ends, 0x80000) == 0 ? 0 : Fail("Unable to create pipes");

    [UnmanagedCallersOnly(EntryPoint = "virGetUserDirectory", CallConvs = [typeof(CallConvCdecl)])]
    public static nint UserDirectory() => NativeText.Allocate(Home());

    [UnmanagedCallersOnly(EntryPoint = "virGetUserCacheDirectory", CallConvs = [typeof(CallConvCdecl)])]
    public static nint UserCacheDirectory() => NativeText.Allocate(
        Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } set ? set + "/libvirt" : Home() + "/.cache/libvirt");

    [UnmanagedCallersOnly(EntryPoint = "virPolkitAgentAvailable", CallConvs = [typeof(CallConvCdecl)])]
    public static byte PolkitAvailable() => 0;

    [UnmanagedCallersOnly(EntryPoint = "virPolkitAgentCreate", CallConvs = [typeof(CallConvCdecl)])]
    public static nint PolkitCreate() => 0;

    [UnmanagedCallersOnly(EntryPoint = "virPolkitAgentDestroy", CallConvs = [typeof(CallConvCdecl)])]
    public static void PolkitDestroy(nint agent) => _ = agent;

    [UnmanagedCallersOnly(EntryPoint = "virTimeMillisNow", CallConvs = [typeof(CallConvCdecl)])]
    public static int MillisecondsNow(nint now)
    {
        *(ulong*)now = (ulong)DateTimeOffset.UtcNow.ToUnixTimeMilliseconds();
        return 0;
    }

    private static string Home() => Environment.GetEnvironmentVariable("HOME") is { Length: > 0 } home ? home : "/";

    private static int Fail(string sentence)
    {
        LastError.Raise(new VirtException(ErrorCode.SystemError, ErrorDomain.None, sentence), null, default);
        return -1;
    }

    [LibraryImport("libc", EntryPoint = "pipe2")]
    private static partial int Pipe2(nint ends, int flags);
}
