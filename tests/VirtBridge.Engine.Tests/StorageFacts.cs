using VirtBridge.Contract;
using VirtBridge.Drivers.Storage;
using VirtBridge.Embedded;
using VirtBridge.Model;
using Xunit;

namespace VirtBridge.Engine.Tests;

/// <summary>Rules of pools and volumes that need no tool.</summary>
public sealed class StorageFacts
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task A_volume_a_guest_runs_on_is_not_taken_away()
    {
        await using var session = new EmbeddedHosts(TimeProvider.System).Open("test:///default", false);
        var pool = await session.StoragePools.LookupByNameAsync("default-pool", None);
        var volume = await session.StorageVolumes.CreateXmlAsync(pool, "<volume><name>v</name><capacity>4096</capacity></volume>", 0, None);
        var path = await session.StorageVolumes.GetPathAsync(volume, None);
        var domain = await session.Domains.CreateXmlAsync(
            "<domain type='test'><name>g</name><memory>4096</memory><os><type>hvm</type></os><devices>"
            + $"<disk type='file'><source file='{path}'/><target dev='vda'/></disk></devices></domain>",
            0,
            None);
        var refused = await Assert.ThrowsAsync<VirtException>(() => session.StorageVolumes.DeleteAsync(volume, 0, None).AsTask());
        Assert.Equal(
            "Requested operation is not valid: volume 'v' is in use by the running domain 'g'; detach it or stop the domain first", refused.Message);
        await Assert.ThrowsAsync<VirtException>(() => session.StorageVolumes.WipeAsync(volume, 0, None).AsTask());
        await session.Domains.DestroyAsync(domain, None);
        await session.StorageVolumes.DeleteAsync(volume, 0, None);
    }

    [Fact]
    public void Work_on_a_volume_keeps_it_and_its_name()
    {
        var uses = new VolumeUses(() => ErrorDomain.Storage);
        var pool = default(Uuid);
        using (uses.Build(pool, "v"))
        {
            Assert.Equal(
                "Requested operation is not valid: volume 'v' is still being allocated.",
                Assert.Throws<VirtException>(() => uses.Use(pool, "v")).Message);
            Assert.Equal(
                "internal error: pool 'p' has asynchronous jobs running.",
                Assert.Throws<VirtException>(() => uses.RequireIdle(pool, "p", alsoUsed: false)).Message);
        }

        using (uses.Use(pool, "v"))
        using (uses.Use(pool, "v"))
        {
            Assert.Throws<VirtException>(() => uses.RequireIdle(pool, "v"));
        }

        uses.RequireIdle(pool, "v");
    }

    [Fact]
    public async Task What_did_not_change_is_not_opened_again()
    {
        var folder = Directory.CreateTempSubdirectory("vb-scan");
        var later = new Later();
        var driver = new StorageDriver(new() { Run = folder.FullName }, new InstalledPrograms(), new NoSecrets(), later);
        var pool = new StoragePoolDef { Type = StoragePoolType.Dir, Name = "p", TargetPath = folder.FullName };
        for (var i = 0; i < 300; i++)
        {
            File.WriteAllBytes(Path.Combine(folder.FullName, $"i{i:d3}"), "QFI\u00fb"u8.ToArray());
        }

        Assert.Equal(300, (await driver.LookAsync(pool, None)).Volumes.Count);
        Assert.Equal(300, driver.HeadersRead);
        var first = await driver.LookAsync(pool, None);
        Assert.Equal(300, driver.HeadersRead);
        File.WriteAllText(Path.Combine(folder.FullName, "i007"), "changed");
        File.Delete(Path.Combine(folder.FullName, "i008"));
        var second = await driver.LookAsync(pool, None);
        Assert.Equal(301, driver.HeadersRead);
        Assert.Equal((299, 7UL), (second.Volumes.Count, second.Volumes.First(v => v.Name == "i007").Capacity));
        Assert.Same(first.Volumes[100], second.Volumes.First(v => v.Name == first.Volumes[100].Name));
        folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData(StorageVolWipeAlgorithm.Nnsa, 3)]
    [InlineData(StorageVolWipeAlgorithm.Dod, 3)]
    [InlineData(StorageVolWipeAlgorithm.Bsi, 9)]
    [InlineData(StorageVolWipeAlgorithm.Gutmann, 35)]
    [InlineData(StorageVolWipeAlgorithm.Schneier, 7)]
    [InlineData(StorageVolWipeAlgorithm.Pfitzner33, 33)]
    public void A_method_of_wiping_has_its_passes(StorageVolWipeAlgorithm algorithm, int passes) => Assert.Equal(passes, WipePasses.Of(algorithm).Count);

    [Fact]
    public void Partitions_go_where_they_fit_and_logical_ones_into_their_extended_one()
    {
        var layout = PartitionCommands.Read(
            """
            BYT;
            /dev/sda:67108864B:loopback:512:512:msdos:Loopback device:;
            1:1024B:1048575B:1047552B:free;
            1:1048576B:9437183B:8388608B:::lba;
            1:1049600B:2088959B:1039360B:free;
            5:2097152B:3145727B:1048576B:::;
            1:3145728B:9437183B:6291456B:free;
            1:9437184B:67108863B:57671680B:free;
            """)!;
        var volume = new StorageVolumeDef { Name = "sda6", Capacity = 1 << 20 };
        Assert.Equal(6, PartitionCommands.NextNumber(layout, null));
        Assert.Equal("parted /dev/sda mkpart --script logical 3145728B 4194303B", PartitionCommands.Create("/dev/sda", layout, volume).ToString());
        Assert.Throws<VirtException>(() => PartitionCommands.Create("/dev/sda", layout, volume with { Capacity = 20 << 20 }));
        Assert.Throws<VirtException>(() => PartitionCommands.NextNumber(layout, "extended"));
        Assert.Null(PartitionCommands.Read("BYT;\n/dev/sda:67.1MB:loopback:512:512:unknown:Loopback device:;\n"));
        Assert.Throws<VirtException>(() => PartitionCommands.Read("BYT;\n/dev/sda:1B:x:512:512:gpt:x:;\n1:9B:3B:6B:free;\n"));
        Assert.Equal("nvme0n1p2", PartitionCommands.NameOf("/dev/nvme0n1", 2));
        Assert.Equal("sdb2", PartitionCommands.NameOf("/dev/sdb", 2));
    }

    private sealed class Later : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => base.GetUtcNow().AddMinutes(1);
    }

    private sealed class NoSecrets : IHostSecrets
    {
        public byte[] ValueOf(StorageSecretRef secret, SecretUsage usage) => [];

        public Uuid? FindFor(SecretUsage usage, string usageId) => null;
    }
}
