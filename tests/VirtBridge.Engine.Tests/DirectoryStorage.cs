using VirtBridge.Contract;
using VirtBridge.Drivers.Storage;
using VirtBridge.Drivers.Test;
using VirtBridge.Model;
using Xunit;

namespace VirtBridge.Engine.Tests;

/// <summary>Pools that are real directories.</summary>
public sealed class DirectoryStorage : IDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("virtbridge-pool");

    private string PoolPath => Path.Combine(_directory.FullName, "images");

    public void Dispose() => _directory.Delete(recursive: true);

    [Fact]
    public async Task A_pool_is_built_filled_and_emptied()
    {
        var session = Session();
        var pool = await session.StoragePools.DefineXmlAsync(Pool(), 0, None);
        await Assert.ThrowsAsync<VirtException>(() => session.StoragePools.CreateAsync(pool, 0, None).AsTask());
        await session.StoragePools.CreateAsync(pool, StoragePoolCreateFlags.WithBuild, None);
        var volume = await session.StorageVolumes.CreateXmlAsync(
            pool, "<volume><name>disk.img</name><capacity unit='KiB'>64</capacity><allocation>0</allocation></volume>", 0, None);
        Assert.Equal(Path.Combine(PoolPath, "disk.img"), volume.Key);
        Assert.Equal(65536, new FileInfo(volume.Key).Length);
        Assert.Equal(new StorageVolGetInfoResult(0, 65536, 0), await session.StorageVolumes.GetInfoAsync(volume, None));
        await session.StorageVolumes.ResizeAsync(volume, 131072, 0, None);
        Assert.Equal(131072, new FileInfo(volume.Key).Length);
        await session.StorageVolumes.DeleteAsync(volume, 0, None);
        Assert.Empty(await session.StoragePools.ListVolumesAsync(pool, 10, None));
    }

    [Fact]
    public async Task Files_that_were_there_before_are_volumes_of_their_format()
    {
        Directory.CreateDirectory(PoolPath);
        var qcow = new byte[512];
        "QFI"u8.CopyTo(qcow);
        qcow[3] = 0xfb;
        qcow[7] = 2;
        qcow[29] = 0x10;
        File.WriteAllBytes(Path.Combine(PoolPath, "a.qcow2"), qcow);
        var session = Session();
        var pool = await session.StoragePools.CreateXmlAsync(Pool(), 0, None);
        var volume = await session.StorageVolumes.LookupByNameAsync(pool, "a.qcow2", None);
        Assert.Equal(new[] { "a.qcow2" }, await session.StoragePools.ListVolumesAsync(pool, 10, None));
        Assert.Equal(0x100000UL, (await session.StorageVolumes.GetInfoAsync(volume, None)).Capacity);
        Assert.Contains("<format type='qcow2'/>", await session.StorageVolumes.GetXmlDescAsync(volume, 0, None));
    }

    [Fact]
    public async Task Names_do_not_leave_the_directory_and_existing_files_are_never_overwritten()
    {
        var session = Session();
        var pool = await session.StoragePools.CreateXmlAsync(Pool(), StoragePoolCreateFlags.WithBuild, None);
        await Assert.ThrowsAsync<VirtException>(() => Create("../out"));
        File.WriteAllText(Path.Combine(PoolPath, "late"), "content");
        var refused = await Assert.ThrowsAsync<VirtException>(() => Create("late"));
        Assert.Equal(ErrorCode.OperationInvalid, refused.Code);
        Assert.Equal("content", File.ReadAllText(Path.Combine(PoolPath, "late")));
        Assert.Equal([PoolPath], Directory.EnumerateFileSystemEntries(_directory.FullName));

        Task Create(string name) => session.StorageVolumes.CreateXmlAsync(
            pool, $"<volume><name>{name}</name><capacity>10</capacity></volume>", 0, None).AsTask();
    }

    private string Pool() => $"<pool type='dir'><name>images</name><target><path>{PoolPath}</path></target></pool>";

    // The test hypervisor without its own storage, beside the real one.
    internal static EngineSession Session()
    {
        var drivers = new List<object>();
        var host = new VirtHost(new WithoutStorage(), new ForgetfulStore(), TimeProvider.System, new RandomIdentities()) { HostDrivers = drivers };
        var rooms = new HostRooms(host);
        drivers.Add(new StorageDriver(new() { Run = Path.GetTempPath() }, new InstalledPrograms(), rooms.Secrets, TimeProvider.System));
        return new(rooms, new() { Uri = "x" });
    }

    private sealed class WithoutStorage : IHypervisor
    {
        private readonly TestHypervisor _inner = new(TestMachine.Default, TimeProvider.System, Path.GetTempPath());

        public string Type => _inner.Type;

        public ErrorDomain ErrorDomain => _inner.ErrorDomain;

        public ulong Version => _inner.Version;

        public IDomainRules? Rules => _inner.Rules;

        public int MaxVcpus(string? domainType) => _inner.MaxVcpus(domainType);

        public string OsType(DomainDef definition) => _inner.OsType(definition);

        public T? Facet<T>()
            where T : class => typeof(T) == typeof(IPoolFacet) || typeof(T) == typeof(IVolumeFacet) ? null : _inner.Facet<T>();
    }
}
