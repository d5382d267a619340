using System.Diagnostics;
using VirtBridge.Contract;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Storage;

/// <summary>Command lines of qemu-img; pure.</summary>
public static class QemuImgCommand
{
    public static IReadOnlyList<string> Create(StorageVolumeDef volume)
    {
        var options = new List<string>();
        if (volume.Backing is { Path: { } backing } below)
        {
            options.Add($"backing_file={Escaped(backing)}");
            options.Add($"backing_fmt={below.Format ?? "raw"}");
        }

        if (volume.Target.Compat is { } compat)
        {
            options.Add($"compat={Escaped(compat)}");
        }

        if (volume.Target.LazyRefcounts)
        {
            options.Add("lazy_refcounts=on");
        }

        if (volume.Target.ClusterSize > 0)
        {
            options.Add($"cluster_size={volume.Target.ClusterSize}");
        }

        List<string> arguments = ["create", "-f", volume.Target.Format ?? "raw"];
        if (options.Count > 0)
        {
            arguments.AddRange(["-o", string.Join(',', options)]);
        }

        arguments.Add(volume.Target.Path!);
        if (volume.HasCapacity)
        {
            arguments.Add($"{volume.Capacity}");
        }

        return arguments;
    }

    public static IReadOnlyList<string> Convert(StorageVolumeDef source, StorageVolumeDef volume) =>
        ["convert", "-f", source.Target.Format ?? "raw", "-O", volume.Target.Format ?? "raw", source.Target.Path!, volume.Target.Path!];

    public static IReadOnlyList<string> Resize(StorageVolumeDef volume, ulong capacity) =>
        capacity < volume.Capacity
            ? ["resize", "--shrink", "-f", volume.Target.Format ?? "raw", volume.Target.Path!, $"{capacity}"]
            : ["resize", "-f", volume.Target.Format ?? "raw", volume.Target.Path!, $"{capacity}"];

    private static string Escaped(string value) => value.Replace(",", ",,");
}

/// <summary>Runs qemu-img and tells what it complained about.</summary>
public sealed class QemuImg(string program)
{
    private const int MostComplaint = 2000;

    public async Task RunAsync(IReadOnlyList<string> arguments, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardError = true, RedirectStandardOutput = true, UseShellExecute = false };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Start(start);
        try
        {
            var complaint = process.StandardError.ReadToEndAsync(cancellation);
            var output = process.StandardOutput.ReadToEndAsync(cancellation);
            await process.WaitForExitAsync(cancellation).ConfigureAwait(false);
            await output.ConfigureAwait(false);
            if (process.ExitCode != 0)
            {
                var text = (await complaint.ConfigureAwait(false)).Trim();
                text = text.Length > MostComplaint ? text[..MostComplaint] : text;
                throw Refuse.Internal(ErrorDomain.Storage, $"{program} {arguments[0]} failed with status {process.ExitCode}: {text}");
            }
        }
        catch (OperationCanceledException)
        {
            process.Kill();
            throw;
        }
    }

    private Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            throw Refuse.Internal(ErrorDomain.Storage, $"cannot run '{program}': {e.Message}; install it or make volumes of format raw");
        }
    }
}
