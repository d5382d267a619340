using VirtBridge.Contract;
using VirtBridge.Model;
using Xunit;

namespace VirtBridge.Engine.Tests;

/// <summary>Files cut off anywhere: what was written before is understood or the file is named, and nothing stops the daemon.</summary>
public sealed class TornFiles : IDisposable
{
    private const string Domain =
        "<domain type='qemu'><name>vm</name><uuid>00000000-0000-4000-8000-000000000001</uuid><memory>1024</memory>"
        + "<os><type arch='x86_64' machine='pc'>hvm</type></os><devices><disk type='file' device='disk'><driver name='qemu' type='qcow2'/>"
        + "<source file='/d/vm-vda.qcow2'/><target dev='vda' bus='virtio'/></disk></devices></domain>";

    private readonly string _directory = Directory.CreateTempSubdirectory("virtbridge-torn").FullName;

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public void A_journal_cut_anywhere_tells_what_was_whole()
    {
        var records = Records();
        var frames = records.Select(JournalCodec.Frame).ToArray();
        var whole = frames.SelectMany(frame => frame).ToArray();
        for (var length = 0; length <= whole.Length; length++)
        {
            var read = JournalCodec.Read(whole.AsSpan(0, length), out var understood);
            var expected = 0;
            var end = 0;
            while (expected < frames.Length && end + frames[expected].Length <= length)
            {
                end += frames[expected++].Length;
            }

            Assert.Equal(end, understood);
            Assert.Equal(records.Take(expected).Select(record => record.GetType()), read.Select(record => record.GetType()));
        }
    }

    [Fact]
    public void A_byte_that_rotted_hides_its_record_and_what_follows()
    {
        var frames = Records().Select(JournalCodec.Frame).ToArray();
        var whole = frames.SelectMany(frame => frame).ToArray();
        for (var place = 0; place < whole.Length; place++)
        {
            var rotten = (byte[])whole.Clone();
            rotten[place] ^= 0x55;
            var before = 0;
            for (var end = frames[0].Length; end <= place; end += frames[before].Length)
            {
                before++;
            }

            Assert.Equal(before, JournalCodec.Read(rotten).Count);
        }
    }

    [Fact]
    public void A_record_of_another_version_is_named_and_nothing_else()
    {
        var strange = JournalCodec.Frame(new JournalRecord.End("x"));
        var other = (byte[])strange.Clone();
        other[8] = (byte)'?';
        Assert.Empty(JournalCodec.Read(other));
        var reframed = Reframed([(byte)'?', 1, 2, 3]);
        Assert.Contains("not understood", Assert.Throws<VirtException>(() => JournalCodec.Read(reframed)).Message);
    }

    [Fact]
    public async Task A_stored_file_cut_anywhere_is_named_and_the_others_are_there()
    {
        var paths = new StorePaths { Config = Path.Combine(_directory, "etc"), DomainState = Path.Combine(_directory, "lib") };
        var store = new FileDefinitionStore(paths);
        var world = new World(1);
        world.Bring("/d/vm-vda.qcow2");
        var domain = world.Define("vm", ("vda", "/d/vm-vda.qcow2"));
        await world.Room.SnapshotTaker.TakeAsync(domain, "<domainsnapshot><name>s1</name></domainsnapshot>", DomainSnapshotCreateFlags.DiskOnly, CancellationToken.None);
        store.Save(StoreKind.Domain, "vm", Domain);
        store.Save(StoreKind.Domain, "other", Domain.Replace("vm", "other", StringComparison.Ordinal).Replace("000000000001", "000000000002", StringComparison.Ordinal));
        foreach (var document in Generation.Documents(Generation.Of(domain) with { Snapshots = new([], null), Table = ImageTable.Empty, Config = null }, Generation.Of(domain)))
        {
            document.ApplyTo(store);
        }

        var files = Directory.GetFiles(_directory, "*", SearchOption.AllDirectories).Where(path => !path.Contains("other", StringComparison.Ordinal)).ToArray();
        Assert.Equal(3, files.Length);
        foreach (var file in files)
        {
            var whole = await File.ReadAllBytesAsync(file);
            for (var length = 0; length < whole.Length; length += 1 + (whole.Length / 150))
            {
                await File.WriteAllBytesAsync(file, whole.AsSpan(0, length).ToArray());
                await AssertNamedOrWholeAsync(store, file, length);
            }

            await File.WriteAllBytesAsync(file, whole);
        }
    }

    private static async Task AssertNamedOrWholeAsync(FileDefinitionStore store, string file, int length)
    {
        var host = new VirtHost(new World(1).Host.Hypervisor, store, TimeProvider.System, new RandomIdentities());
        var loader = new HostLoader(new(host));
        await loader.LoadAsync(CancellationToken.None);
        Assert.True(host.Domains.TryGet("other", out _), $"'{file}' cut at {length} hides another domain");
        var whole = loader.Problems.Count == 0 && host.Domains.TryGet("vm", out var domain) && IsReadable(domain) && domain.View.Snapshots.Count == 1;
        Assert.True(whole || loader.Problems.Any(problem => problem.Contains("vm", StringComparison.Ordinal)), $"'{file}' cut at {length} is not named");
    }

    // A definition is read when it is asked for; whoever asks is told.
    private static bool IsReadable(DomainObject domain)
    {
        try
        {
            return domain.View.Config!.Value.Name == "vm";
        }
        catch (VirtException e)
        {
            return e.Message.Length > 0;
        }
    }

    private static byte[] Reframed(ReadOnlySpan<byte> body)
    {
        var crc = ~0u;
        foreach (var value in body)
        {
            crc = System.Numerics.BitOperations.Crc32C(crc, value);
        }

        return [.. BitConverter.GetBytes(body.Length), .. BitConverter.GetBytes(~crc), .. body];
    }

    private static JournalRecord[] Records()
    {
        var image = new JournalImage("/d/a.qcow2", ImageLocation.OfFile("/d/a.qcow2"), StorageFormat.Qcow2, "vda");
        var document = new StoredDocument(DocumentKind.Snapshot, "vm", "s1", "<domainsnapshot/>");
        var step = new JournalStep(JournalVerb.Repoint) { Image = image, Backing = new("b.qcow2", StorageFormat.Raw, ImageLocation.OfFile("/d/b.qcow2")), Documents = [document] };
        return
        [
            new JournalRecord.Begin("take snapshot 's1'", default, "vm", "0011223344556677") { Made = [image], Aside = [image], Entries = [image], Running = true },
            new JournalRecord.Switching([image], [document]),
            new JournalRecord.Repointing(image, [1, 2, 3]),
            new JournalRecord.Repointed("/d/a.qcow2"),
            new JournalRecord.Forward([step, new(JournalVerb.State) { Name = "s1", Leaves = "undo" }]),
            new JournalRecord.Meta([document, document with { Text = null }]),
            new JournalRecord.Back([document]),
            new JournalRecord.End("done"),
        ];
    }
}
