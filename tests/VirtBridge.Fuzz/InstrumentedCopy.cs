using System.Diagnostics;
using SharpFuzz;

namespace VirtBridge.Fuzz;

/// <summary>
/// A copy of this program whose rooms for texts count the branches they take. The program that lies in the build's
/// folder stays as the compiler made it.
/// </summary>
internal static class InstrumentedCopy
{
    private static readonly string[] s_rooms = ["VirtBridge.Model.dll", "VirtBridge.Xml.dll", "VirtBridge.Drivers.Qemu.dll"];

    /// <summary>Makes the copy, lets it do the work and removes it; returns how it ended.</summary>
    public static int Run(string[] arguments)
    {
        var folder = Directory.CreateTempSubdirectory("vbfuzz").FullName;
        try
        {
            foreach (var file in Directory.GetFiles(AppContext.BaseDirectory))
            {
                File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
            }

            foreach (var room in s_rooms)
            {
                _ = Fuzzer.Instrument(Path.Combine(folder, room), _ => true, Options.Value).Count();
            }

            using var process = Process.Start(Path.Combine(folder, Path.GetFileName(Environment.ProcessPath!)), [.. arguments, FuzzOptions.InstrumentedMark]);
            process.WaitForExit();
            if (process.ExitCode > 3)
            {
                Console.WriteLine($"ended with {process.ExitCode} at:\n{FuzzSession.LastText(process.Id)}");
            }

            return process.ExitCode;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
