using System.Diagnostics;
using System.Security.Cryptography;
using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Guest;
using VirtBridge.Drivers.Qemu.Images;
using VirtBridge.Drivers.Qemu.Processes;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Tests.Images;

/// <summary>A directory of real images, made and judged by QEMU's own tools.</summary>
internal sealed class ImageBench : IDisposable, IProgress<ImageProgress>, ISecretValues
{
    private readonly Poller _poller = new();

    public ImageBench()
    {
        Images = new OfflineImages(new QemuHost(_poller, TimeProvider.System, "/nonexistent"), this);
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("vb-images-").FullName;

    public OfflineImages Images { get; }

    public static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static StorageEncryption Luks { get; } = new(EncryptionFormat.Luks)
    {
        Secrets = [new("passphrase", new StorageSecretRef.ByUsage("disk"))],
    };

    public byte[]? ValueOf(StorageSecretRef secret) => secret is StorageSecretRef.ByUsage { Usage: "disk" } ? "open sesame"u8.ToArray() : null;

    public void Report(ImageProgress value)
    {
    }

    public string At(string name) => Path.Combine(Folder, name);

    public StorageSource Source(string name, StorageFormat? format = StorageFormat.Qcow2) => new() { Type = StorageType.File, Path = At(name), Format = format };

    public ImageFacts Look(string name, StorageFormat? format = StorageFormat.Qcow2) => Images.Look(Source(name, format)) ?? throw new FileNotFoundException(name);

    public string Tool(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Folder };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync(Cancel);
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0 && errors.Result.Contains("accurate CPU usage", StringComparison.Ordinal))
        {
            // QEMU times how it derives keys, and gives up where the host's count of processor time did not move meanwhile.
            return Tool(program, arguments);
        }

        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}: {output}{errors.Result}");
    }

    public void Create(string name, string size, string? below = null, string belowFormat = "qcow2", params string[] more) =>
        Tool("qemu-img", ["create", "-q", "-f", "qcow2", .. more, .. below is null ? (string[])[] : ["-b", below, "-F", belowFormat], name, size]);

    public void Write(string name, int pattern, string at, string length, string format = "qcow2") =>
        Tool("qemu-io", "-f", format, "-c", $"write -P {pattern} {at} {length}", name);

    /// <summary>A digest of what a guest would read.</summary>
    public string Shown(string name, string format = "qcow2")
    {
        var raw = At($".shown-{Guid.NewGuid():N}");
        try
        {
            Tool("qemu-img", "convert", "-f", format, "-O", "raw", name, raw);
            using var stream = File.OpenRead(raw);
            return Convert.ToHexString(SHA256.HashData(stream));
        }
        finally
        {
            File.Delete(raw);
        }
    }

    public string Bytes(string name) => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(At(name))));

    /// <summary>Space that belongs to nobody is no damage: a tool that was killed may leave some.</summary>
    public void Check(string name, bool leaksAllowed = false)
    {
        try
        {
            Tool("qemu-img", "check", "-q", name);
        }
        catch (InvalidOperationException e) when (leaksAllowed && e.Message.Contains("Leaked cluster", StringComparison.Ordinal) && !e.Message.Contains("ERROR", StringComparison.Ordinal))
        {
            return;
        }
    }

    public void Dispose()
    {
        Images.Dispose();
        _poller.Dispose();
        Directory.Delete(Folder, recursive: true);
    }
}
