using System.Diagnostics;
using Xunit;

namespace VirtBridge.Exports.Tests;

/// <summary>The C library as ./build put it, and programs that use it. Tests are skipped where it or a tool is missing.</summary>
internal static class BuiltLibrary
{
    public static string Root { get; } = FindRoot();

    public static string Folder
    {
        get
        {
            var folder = Environment.GetEnvironmentVariable("VIRTBRIDGE_LIBDIR") ?? Path.Combine(Root, "out", "lib");
            Assert.SkipUnless(File.Exists(Path.Combine(folder, "libvirt.so.0")), "build exports first: ./build exports");
            return folder;
        }
    }

    public static string Headers => Path.Combine(Root, "bindings/c/Generated/include");

    public static void Need(string program) => Assert.SkipUnless(
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(p => File.Exists(Path.Combine(p, program))),
        $"{program} is not installed");

    public static string Program(string name) => Path.Combine(Root, "tests/VirtBridge.Exports.Tests/Programs", name);

    /// <summary>Compiles a C program against the system's own libvirt headers and runs it on our library.</summary>
    public static string CompileAndRun(string name, params string[] arguments) => CompileAndRunUnder([], name, arguments);

    /// <summary>The same, started by another program such as a checker of memory.</summary>
    public static string CompileAndRunUnder(string[] starter, string name, params string[] arguments)
    {
        Need("cc");
        Assert.SkipUnless(File.Exists("/usr/include/libvirt/libvirt.h"), "libvirt-dev is not installed");
        var folder = Folder;
        var binary = Path.Combine(Directory.CreateTempSubdirectory("vb-exports").FullName, Path.GetFileNameWithoutExtension(name));
        Run("cc", ["-O1", "-Wall", "-o", binary, Program(name), "-L" + folder, "-l:libvirt.so.0", "-ldl"], null);
        try
        {
            string[] command = [.. starter, binary, .. arguments];
            return Run(command[0], command[1..], folder);
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(binary)!, recursive: true);
        }
    }

    public static string Run(string program, string[] arguments, string? libraries)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        if (libraries is not null)
        {
            start.Environment["LD_LIBRARY_PATH"] = libraries;
        }

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program} ended with {process.ExitCode}\n{output}\n{errors.Result}");
        return output;
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "VirtBridge.sln")))
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    }
}
