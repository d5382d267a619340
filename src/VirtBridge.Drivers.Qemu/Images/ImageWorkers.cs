using System.Text.Json.Nodes;
using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Blocks;
using VirtBridge.Drivers.Qemu.CommandLine;
using VirtBridge.Drivers.Qemu.Guest;
using VirtBridge.Drivers.Qemu.Qmp.Commands;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Images;

/// <summary>Work on closed images that moves data, in a storage daemon that sees just the images concerned.</summary>
internal sealed class ImageWorkers(QemuHost host, ImageReading reading, ISecretValues? secrets) : IDisposable
{
    private const string Job = "work";
    private const int MostDepth = 300;
    private const int NoneWritable = -1;
    private static readonly TimeSpan ServerPatience = TimeSpan.FromSeconds(10);

    private readonly WarmWorker _warm = new(host);

    public void Dispose() => _warm.Dispose();

    /// <summary>Copies what <paramref name="child"/> sees above <paramref name="newBase"/>, and leaves its reference alone.</summary>
    public async Task PullUpAsync(ImageFacts child, ImageFacts? newBase, IProgress<ImageProgress> progress, CancellationToken cancellation)
    {
        var chain = Follow(child);
        var floor = newBase is null ? chain.Count : chain.FindIndex(image => image.Location == newBase.Location);
        if (floor < 1)
        {
            throw Refuse.Argument(ErrorDomain.Storage, $"image '{newBase!.Path}' is not below '{child.Path}'");
        }

        if (floor == 1 || ShowsAllBelow(chain, floor))
        {
            ImageFile.Flush(child.Path);
            progress.Report(new(0, 0));
            return;
        }

        await NamingAsync($"what image '{child.Path}' shows of those below it could not be copied into it", () => PullUpAsync(chain, newBase is null ? null : floor, progress, cancellation));
        ImageFile.Flush(child.Path);
    }

    private Task PullUpAsync(List<ImageFacts> chain, int? floor, IProgress<ImageProgress> progress, CancellationToken cancellation) => _warm.UseAsync(async worker =>
    {
        var nodes = Open(worker, chain, writable: 0, cancellation);
        var stream = new BlockStream(Job, WorkerNodes.Image(0))
        {
            BaseNode = floor is { } at ? WorkerNodes.Image(at) : null,
            AutoFinalize = false,
            AutoDismiss = false,
        };
        await worker.RunAsync(stream, Job, ["pending"], progress, cancellation);

        // Giving the job up here keeps what it copied and does not move the reference, which finishing it would do.
        await worker.StopAsync(Job, cancellation);
        worker.Flush(nodes[0], cancellation);
    }, cancellation);

    /// <summary>Asks the server of an image behind a network what the image is like.</summary>
    public async Task<ImageFacts> ReachAsync(ImageFacts image, CancellationToken cancellation)
    {
        using var patience = new CancellationTokenSource(ServerPatience, host.Clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellation);
        try
        {
            var reached = image;
            await _warm.UseAsync(async worker =>
            {
                Open(worker, [image], writable: NoneWritable, either.Token);
                reached = reading.Described(image, await worker.DescribeAsync(WorkerNodes.Image(0), either.Token));
            }, either.Token);
            return reached;
        }
        catch (VirtException e)
        {
            return image with { Defect = $"it cannot be reached: {e.Error.Detail}" };
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return image with { Defect = $"its server did not answer within {ServerPatience.TotalSeconds} s" };
        }
    }

    /// <summary>The storage daemon says what went wrong, not where.</summary>
    private static async Task NamingAsync(string what, Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (VirtException e)
        {
            throw new VirtException(VirtError.Of(e.Code, ErrorDomain.Storage, $"{what}; what the guest sees is unchanged: {e.Error.Detail}"), e);
        }
    }

    /// <summary>Writes what <paramref name="child"/> itself holds into the image right below it.</summary>
    public async Task CommitDownAsync(ImageFacts child, ImageFacts parent, IProgress<ImageProgress> progress, CancellationToken cancellation)
    {
        var chain = Follow(child);
        if (chain.Count < 2 || chain[1].Location != parent.Location)
        {
            throw Refuse.Argument(ErrorDomain.Storage, $"image '{parent.Path}' is not the one below '{child.Path}'");
        }

        if (chain[0].Capacity <= parent.Capacity && ImageReading.MapsNothing(chain[0]))
        {
            Flush(parent);
            progress.Report(new(0, 0));
            return;
        }

        await NamingAsync($"image '{child.Path}' could not be written into '{parent.Path}'", () => CommitDownAsync(chain, progress, cancellation));
        Flush(parent);
    }

    // Behind a network it is the server that makes data durable: the storage daemon told it to before it closed the image.
    private static void Flush(ImageFacts image)
    {
        if (image.Remote is null)
        {
            ImageFile.Flush(image.Path);
        }
    }

    private Task CommitDownAsync(List<ImageFacts> chain, IProgress<ImageProgress> progress, CancellationToken cancellation) => _warm.UseAsync(async worker =>
    {
        var nodes = Open(worker, chain, writable: 1, cancellation);
        var commit = new Qmp.Commands.BlockCommit(Job, WorkerNodes.Image(0)) { BaseNode = WorkerNodes.Image(1), AutoDismiss = false };
        await worker.RunAsync(commit, Job, ["ready"], progress, cancellation);
        await worker.StopAsync(Job, cancellation);
        worker.Flush(nodes[1], cancellation);
    }, cancellation);

    /// <summary>Makes an overlay encrypted with its own or the lower image's secret in an empty file.</summary>
    public async Task CreateEncryptedAsync(OverlayImage overlay, string belowFormat, string path, CancellationToken cancellation)
    {
        var encryption = overlay.Place.Encryption ?? overlay.Below.Encryption;
        var key = Unlock(encryption, overlay.Below.Path);
        var options = new JsonObject
        {
            ["driver"] = "qcow2",
            ["file"] = WorkerNodes.Storage(0),
            ["size"] = (overlay.Capacity ?? overlay.Below.Capacity) + 511 & ~511UL,
            ["backing-file"] = overlay.Reference,
            ["backing-fmt"] = belowFormat,
            ["encrypt"] = new JsonObject { ["format"] = "luks", ["key-secret"] = "key" },
        };
        await _warm.UseAsync(async worker =>
        {
            worker.AddSecret("key", key, cancellation);
            worker.Add(new() { ["driver"] = "file", ["node-name"] = WorkerNodes.Storage(0), ["filename"] = path }, cancellation);
            await PassingFailures.OvercomeAsync(
                async () =>
                {
                    await worker.RunAsync(new BlockdevCreate(Job, options.DeepClone().AsObject()), Job, ["concluded"], null, cancellation);
                    await worker.FinishAsync(Job, "blockdev-create", cancellation);
                },
                QemuImgPlan.IsMisjudgedProcessor);
        }, cancellation);
        ImageFile.Flush(path);
    }

    /// <summary>The images from <paramref name="top"/> down, looked at now.</summary>
    private List<ImageFacts> Follow(ImageFacts top)
    {
        List<ImageFacts> chain = [];
        HashSet<ImageLocation> seen = [];
        for (var source = Sources.Of(top); ;)
        {
            var image = reading.Look(source) ?? throw Refuse.Failed(
                ErrorDomain.Storage, $"image '{source.Path}'{(chain.Count > 0 ? $", named by '{chain[^1].Path}'," : "")} does not exist");
            RequireUsable(image, chain, seen.Add(image.Location));
            chain.Add(image);
            if (image.Backing is not { } backing)
            {
                return chain;
            }

            if (backing.Format is null)
            {
                throw Refuse.Failed(
                    ErrorDomain.Storage, $"image '{image.Path}' does not say which format '{backing.Stored}' has; 'qemu-img rebase -u -F' records it");
            }

            source = ImagePlaces.SourceBelow(image.Path, backing.Stored) with { Format = backing.Format, Encryption = image.Encryption };
            source = source is { Type: StorageType.File, Path: { } path } && ImageStat.Of(path) is { IsBlock: true }
                ? source with { Type = StorageType.Block } : source;
        }
    }

    private static void RequireUsable(ImageFacts image, List<ImageFacts> above, bool isNew)
    {
        var problem = !isNew ? "is below itself"
            : above.Count >= MostDepth ? $"lies below {above.Count} others, more than can be opened"
            : image.Defect is { } defect ? $"cannot be used: {defect}"
            : image.Corrupt ? "is marked as damaged; 'qemu-img check -r' may mend it" : null;
        if (problem is not null)
        {
            throw Refuse.Failed(ErrorDomain.Storage, $"image '{image.Path}' {problem}");
        }
    }

    /// <summary>Whether the images between top and floor hide nothing of what is below them, so that there is nothing to copy.</summary>
    private static bool ShowsAllBelow(List<ImageFacts> chain, int floor)
    {
        if (floor == chain.Count)
        {
            return false;
        }

        var seen = Math.Min(chain[0].Capacity, chain[floor].Capacity);
        return chain[1..floor].TrueForAll(image => image.Capacity >= seen && ImageReading.MapsNothing(image));
    }

    private JsonObject[] Open(ImageWorker worker, List<ImageFacts> chain, int writable, CancellationToken cancellation)
    {
        var nodes = new JsonObject[chain.Count];
        for (var i = chain.Count - 1; i >= 0; i--)
        {
            string? key = null;
            if (chain[i].Encrypted)
            {
                key = $"key{i}";
                worker.AddSecret(key, Unlock(chain[i].Encryption, chain[i].Path), cancellation);
            }

            nodes[i] = WorkerNodes.ImageOf(chain[i], i, i == writable, i + 1 < chain.Count, key);
            if (chain[i].Remote is not null && i + 1 == chain.Count && DiskNodes.CanBeBacked(chain[i].Format))
            {
                // What it is backed by was not looked at yet, and is not opened unseen.
                nodes[i]["backing"] = null;
            }

            worker.Add(nodes[i], cancellation);
        }

        return nodes;
    }

    private byte[] Unlock(StorageEncryption? encryption, string path) =>
        encryption is { Secrets: [var first, ..] } && secrets?.ValueOf(first.Secret) is { } value
            ? value
            : throw new VirtException(
                ErrorCode.NoSecret, ErrorDomain.Secret, $"no secret opens the encrypted image '{path}'; define one and name it in the disk's <encryption>");
}
