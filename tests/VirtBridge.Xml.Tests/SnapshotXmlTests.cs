using VirtBridge.Contract;
using VirtBridge.Model;
using Xunit;

namespace VirtBridge.Xml.Tests;

public sealed class SnapshotXmlTests
{
    [Theory]
    [InlineData("<x/>", "XML error: expecting root element of 'domainsnapshot', not 'x'")]
    [InlineData("<domainsnapshot><memory snapshot='manual'/></domainsnapshot>", "XML error: 'manual' memory snapshot mode not supported")]
    [InlineData("<domainsnapshot><memory file='m'/></domainsnapshot>", "XML error: memory state cannot be saved with offline or disk-only snapshot")]
    [InlineData("<domainsnapshot><disks><disk/></disks></domainsnapshot>", "internal error: missing name from disk snapshot element")]
    [InlineData("<domainsnapshot><disks><disk name='a' type='dir'/></disks></domainsnapshot>", "XML error: unsupported disk snapshot type 'dir'")]
    public void Snapshots_nobody_can_take_are_refused(string xml, string message) =>
        Assert.Equal(message, Assert.Throws<VirtException>(() => SnapshotXml.Parse(xml, new() { WithoutMemory = true })).Message);

    [Fact]
    public void A_redefined_checkpoint_has_a_name_which_its_bitmaps_get()
    {
        var xml = "<domaincheckpoint><name>k</name><creationTime>1</creationTime><disks><disk name='vda'/></disks></domaincheckpoint>";
        Assert.Equal("k", CheckpointXml.Parse(xml, redefine: true).Disks[0].Bitmap);
        Assert.Equal(
            "XML error: a redefined checkpoint must have a name",
            Assert.Throws<VirtException>(() => CheckpointXml.Parse("<domaincheckpoint/>", redefine: true)).Message);
    }

    [Theory]
    [InlineData("<disk name='vda'/><disk name='vda'/>", "unsupported configuration: disk 'vda' specified twice")]
    [InlineData("<disk name='vdb'/>", "unsupported configuration: disk 'vdb' has no media")]
    [InlineData(
        "<disk name='vda' backupmode='incremental'/>",
        "unsupported configuration: 'incremental' backup mode of disk 'vda' requires setting 'incremental' field for disk or backup")]
    public void Backups_of_what_cannot_be_kept_are_refused(string disks, string message)
    {
        var backup = BackupXml.Parse($"<domainbackup><disks>{disks}</disks></domainbackup>");
        var empty = Disk("vdb") with { Source = new StorageSource { Type = StorageType.File } };
        Assert.Equal(message, Assert.Throws<VirtException>(() => BackupAlignment.Align(backup, [Disk("vda"), empty], "1")).Message);
    }

    [Fact]
    public void A_new_snapshot_takes_only_what_its_author_may_say()
    {
        var snapshot = SnapshotXml.Parse("""
            <domainsnapshot>
              <name>s</name>
              <state>running</state>
              <creationTime>1</creationTime>
              <parent><name>p</name></parent>
              <disks>
                <disk name='vda' snapshot='external'><source file='/new'/></disk>
                <disk name='vdb' snapshot='no'/>
              </disks>
            </domainsnapshot>
            """);

        Assert.Equal(("s", null, null, SnapshotState.None), (snapshot.Name, snapshot.Parent, snapshot.CreationTime, snapshot.State));
        Assert.True(snapshot.IsExternal);
        Assert.Equal("""
            <domainsnapshot>
              <name>s</name>
              <disks>
                <disk name='vda' snapshot='external' type='file'>
                  <source file='/new'/>
                </disk>
                <disk name='vdb' snapshot='no'/>
              </disks>
            </domainsnapshot>

            """, SnapshotXml.Format(snapshot));
    }

    [Theory]
    [InlineData("<domainsnapshot/>", "XML error: a redefined snapshot must have a name")]
    [InlineData("<domainsnapshot><name>s</name></domainsnapshot>", "XML error: missing state from existing snapshot")]
    [InlineData("<domainsnapshot><name>s</name><state>x</state></domainsnapshot>", "XML error: Invalid state 'x' in domain snapshot XML")]
    [InlineData("<domainsnapshot><name>s</name><state>running</state></domainsnapshot>", "XML error: missing creationTime from existing snapshot")]
    public void A_redefined_snapshot_has_to_be_complete(string xml, string message) => Assert.Equal(
        message,
        Assert.Throws<VirtException>(() => SnapshotXml.Parse(xml, new SnapshotParseOptions { Redefine = true })).Message);

    [Fact]
    public void A_backup_is_aligned_with_every_disk_of_the_domain()
    {
        var backup = BackupXml.Parse("<domainbackup mode='push'><disks><disk name='vda'/></disks></domainbackup>");
        ValueArray<DiskDef> disks = [Disk("vda"), Disk("vdb")];

        var aligned = BackupAlignment.Align(backup, disks, "1");

        Assert.Equal(["/vda.1", null], aligned.Disks.Select(disk => disk.Store?.Path));
        Assert.Equal([true, false], aligned.Disks.Select(disk => disk.Backup));
        Assert.Contains("no disk named 'vdb'", Assert.Throws<VirtException>(() =>
            BackupAlignment.Align(BackupXml.Parse("<domainbackup><disks><disk name='vdb'/></disks></domainbackup>"), [Disk("vda")], "1")).Message);
    }

    private static DiskDef Disk(string name) => new()
    {
        Target = name,
        Source = new StorageSource { Type = StorageType.File, Path = "/" + name },
    };
}
