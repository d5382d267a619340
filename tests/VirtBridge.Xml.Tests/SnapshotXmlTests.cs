using VirtBridge.Contract;
using VirtBridge.Model;
using Xunit;

namespace VirtBridge.Xml.Tests;

public sealed class SnapshotXmlTests
{
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
