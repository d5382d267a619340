using System.Reflection;
using VirtBridge.Contract.Abi;
using Xunit;

namespace VirtBridge.Exports.Tests;

/// <summary>C programs compiled against the system's headers, running on our library with the test hypervisor.</summary>
public sealed class ProgramsOnTheLibrary
{
    // These free memory the caller says it allocated, wait for events, or are the test's own ears.
    private static readonly string[] s_unfit =
    [
        "virEventRunDefaultImpl", "virEventRegisterImpl", "virSetErrorFunc", "virConnSetErrorFunc", "virDefaultErrorFunc", "virFreeError",
        "virResetError", "virTypedParamsFree", "virTypedParamsClear", "virDomainFSInfoFree", "virDomainIOThreadInfoFree",
        "virDomainInterfaceFree", "virDomainStatsRecordListFree", "virNetworkDHCPLeaseFree",
    ];

    [Fact]
    public void An_ordinary_program_lists_changes_and_hears_of_domains() =>
        Assert.Equal("all checks passed\n", BuiltLibrary.CompileAndRun("lifecycle.c"));

    [Fact]
    public void A_program_is_asked_who_it_is()
    {
        var host = Path.GetTempFileName();
        File.WriteAllText(host, "<node><auth><user password='2147483647'>marin</user><user password='87539319'>srinivasa</user></auth></node>");
        Assert.Equal("all checks passed\n", BuiltLibrary.CompileAndRun("accounts.c", $"test://{host}"));
        File.Delete(host);
    }

    [Fact]
    public void A_hundred_thousand_hostile_calls_never_crash()
    {
        var list = Path.GetTempFileName();
        File.WriteAllLines(list, Functions().Select(f => $"{f.Library}.so.0 {f.Name} {f.Types}"));
        Assert.EndsWith("survived\n", BuiltLibrary.CompileAndRun("hostile.c", list, "100000"), StringComparison.Ordinal);
        File.Delete(list);
    }

    [Fact]
    public void Two_hundred_functions_over_and_over_do_not_make_the_process_grow() =>
        Assert.Contains(" events, grew by ", BuiltLibrary.CompileAndRun("flat.c", "200"), StringComparison.Ordinal);

    [Fact]
    public void Threads_share_connections_start_programs_and_hear_of_everything() =>
        Assert.Equal("1600 events, child fine, all threads done\n", BuiltLibrary.CompileAndRun("threads.c", "50"));

    /// <summary>Minutes long, so only when asked for: VIRTBRIDGE_VALGRIND=1.</summary>
    [Fact]
    public void Memcheck_finds_no_wrong_access_and_nothing_lost_but_what_the_runtime_loses_at_its_start()
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("VIRTBRIDGE_VALGRIND") == "1", "set VIRTBRIDGE_VALGRIND=1 to run it");
        BuiltLibrary.Need("valgrind");
        var (few, more) = (Lost(1), Lost(4));
        Assert.Equal(few, more);
        Assert.True(few <= 64, $"{few} bytes are lost whatever is called");
    }

    // Ends with an error when memory that is not the program's is read or written, or was never written.
    private static int Lost(int rounds)
    {
        string[] memcheck =
        [
            "env", "DOTNET_GCHeapHardLimit=0x8000000", "valgrind", "--leak-check=full", "--show-leak-kinds=definite", "--errors-for-leak-kinds=none",
            "--error-exitcode=99", "--log-fd=1",
        ];
        var said = BuiltLibrary.CompileAndRunUnder(memcheck, "flat.c", rounds.ToString(System.Globalization.CultureInfo.InvariantCulture));
        var lost = System.Text.RegularExpressions.Regex.Match(said, "definitely lost: ([0-9,]+) bytes");
        return lost.Success ? int.Parse(lost.Groups[1].Value, System.Globalization.NumberStyles.AllowThousands, System.Globalization.CultureInfo.InvariantCulture) : 0;
    }

    [Theory]
    [InlineData("list --all --name", "test\n\n")]
    [InlineData("domstate test", "running\n\n")]
    [InlineData("domblklist test --details", "disk     vda")]
    [InlineData("vcpupin test", "0-7")]
    [InlineData("net-list --name", "default")]
    public void Debians_own_virsh_runs_on_the_library(string command, string expected)
    {
        BuiltLibrary.Need("virsh");
        var folder = BuiltLibrary.Folder;
        Assert.SkipUnless(BuiltLibrary.Run("virsh", ["--version"], null).StartsWith("9.0.0", StringComparison.Ordinal), "virsh is not of release 9.0.0");
        Assert.Contains(expected, BuiltLibrary.Run("virsh", ["-c", "test:///default", .. command.Split(' ')], folder), StringComparison.Ordinal);
    }

    private static IEnumerable<(string Library, string Name, string Types)> Functions() =>
        from type in typeof(CHeaderAttribute).Assembly.GetTypes()
        where type.IsInterface && type.GetCustomAttribute<CHeaderAttribute>() is not null
        from method in type.GetMethods()
        where !s_unfit.Contains(method.Name)
        select (type.GetCustomAttribute<CHeaderAttribute>()!.Library, method.Name, Types(method));

    // h: object, s: text, z: nothing (functions), p: memory, n: a size of that memory, i: any number
    private static string Types(MethodInfo method)
    {
        var declarations = method.GetParameters().Select(p => (p.Name, Declaration: p.GetCustomAttribute<CAttribute>()!)).ToList();
        var sizes = declarations
            .SelectMany(d => new[] { d.Declaration.Capacity, d.Declaration.Length, d.Declaration.Size })
            .SelectMany(s => (s ?? "").Split('*'))
            .ToHashSet();
        var types = declarations.Select(d => d.Declaration.Kind switch
        {
            CKind.Handle => 'h',
            CKind.CString => 's',
            CKind.Callback or CKind.FreeCallback or CKind.Opaque => 'z',
            CKind.Scalar or CKind.Flags or CKind.File when !d.Declaration.Type.EndsWith('*') =>
                sizes.Contains(d.Name!) || d.Name!.Contains("size", StringComparison.Ordinal) || d.Name == "nbytes" ? 'n' : 'i',
            _ => 'p',
        });
        var text = string.Concat(types);
        return text.Length == 0 ? "-" : text;
    }
}
