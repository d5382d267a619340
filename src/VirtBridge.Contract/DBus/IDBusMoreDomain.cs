using Microsoft.Win32.SafeHandles;

namespace VirtBridge.Contract.DBus;

/// <summary>What a domain can do beyond <c>org.libvirt.Domain</c>.</summary>
[DBusInterface("org.virtbridge.Domain", "domain", DBusPathKey.Uuid, Reference = typeof(DomainRef))]
public interface IDBusMoreDomain
{
    /// <summary>Starts a backup job.</summary>
    [Calls(typeof(IDomainBlocks), nameof(IDomainBlocks.BackupBeginAsync))]
    void BackupBegin(string backupXml, string checkpointXml, uint flags);

    /// <summary>The backup job that runs.</summary>
    [Calls(typeof(IDomainBlocks), nameof(IDomainBlocks.BackupGetXmlDescAsync))]
    [return: DBusResult("xml")]
    string BackupGetXMLDesc(uint flags);

    /// <summary>Creates a checkpoint.</summary>
    [Calls(typeof(IDomainCheckpoints), nameof(IDomainCheckpoints.CreateXmlAsync))]
    [return: DBusResult("checkpoint")]
    DomainCheckpointRef CheckpointCreateXML(string xml, uint flags);

    /// <summary>Finds a checkpoint.</summary>
    [Calls(typeof(IDomainCheckpoints), nameof(IDomainCheckpoints.LookupByNameAsync))]
    [return: DBusResult("checkpoint")]
    DomainCheckpointRef CheckpointLookupByName(string name, uint flags);

    /// <summary>All checkpoints.</summary>
    [Calls(typeof(IDomainCheckpoints), nameof(IDomainCheckpoints.ListAllCheckpointsAsync))]
    [return: DBusResult("checkpoints")]
    DomainCheckpointRef[] ListCheckpoints(uint flags);

    /// <summary>What taking a snapshot would do now, as JSON; changes nothing.</summary>
    [Calls(typeof(ISnapshotTrees), nameof(ISnapshotTrees.PlanCreateAsync))]
    [return: DBusResult("json")]
    string SnapshotPlanCreate(string xml, uint flags);

    /// <summary>What the guest tells of itself.</summary>
    [Calls(typeof(IDomainGuests), nameof(IDomainGuests.GetGuestInfoAsync))]
    [return: DBusResult("info")]
    TypedParameter[] GetGuestInfo(uint types, uint flags);

    /// <summary>A user's authorized keys.</summary>
    [Calls(typeof(IDomainGuests), nameof(IDomainGuests.AuthorizedSshKeysGetAsync))]
    [return: DBusResult("keys")]
    string[] AuthorizedSSHKeysGet(string user, uint flags);

    /// <summary>Changes a user's authorized keys.</summary>
    [Calls(typeof(IDomainGuests), nameof(IDomainGuests.AuthorizedSshKeysSetAsync))]
    void AuthorizedSSHKeysSet(string user, string[] keys, uint flags);

    /// <summary>How long the guest agent may take; gives the time before.</summary>
    [Calls(typeof(IDomainGuests), nameof(IDomainGuests.AgentSetResponseTimeoutAsync))]
    [return: DBusResult("before")]
    int AgentSetResponseTimeout(int timeout, uint flags);

    /// <summary>Puts the guest to sleep.</summary>
    [Calls(typeof(IDomainGuests), nameof(IDomainGuests.PmSuspendForDurationAsync))]
    void PMSuspendForDuration(uint target, ulong duration, uint flags);

    /// <summary>Warnings about the domain.</summary>
    [Calls(typeof(IDomainGuests), nameof(IDomainGuests.GetMessagesAsync))]
    [return: DBusResult("messages")]
    string[] GetMessages(uint flags);

    /// <summary>Launch security measurements.</summary>
    [Calls(typeof(IDomainTuning), nameof(IDomainTuning.GetLaunchSecurityInfoAsync))]
    [return: DBusResult("info")]
    TypedParameter[] GetLaunchSecurityInfo(uint flags);

    /// <summary>Injects a launch secret.</summary>
    [Calls(typeof(IDomainTuning), nameof(IDomainTuning.SetLaunchSecurityStateAsync))]
    void SetLaunchSecurityState(TypedParameter[] @params, uint flags);

    /// <summary>What happens on poweroff, reboot or crash.</summary>
    [Calls(typeof(IDomainTuning), nameof(IDomainTuning.SetLifecycleActionAsync))]
    void SetLifecycleAction(uint type, uint action, uint flags);

    /// <summary>Adds or changes a throttle group.</summary>
    [Calls(typeof(IDomainTuning), nameof(IDomainTuning.SetThrottleGroupAsync))]
    void SetThrottleGroup(string group, TypedParameter[] @params, uint flags);

    /// <summary>Removes a throttle group.</summary>
    [Calls(typeof(IDomainTuning), nameof(IDomainTuning.DelThrottleGroupAsync))]
    void DelThrottleGroup(string group, uint flags);

    /// <summary>Makes the graphics server read its certificates anew.</summary>
    [Calls(typeof(IDomainTuning), nameof(IDomainTuning.GraphicsReloadAsync))]
    void GraphicsReload(uint type, uint flags);

    /// <summary>Measures how fast memory changes.</summary>
    [Calls(typeof(IDomainStats), nameof(IDomainStats.StartDirtyRateCalcAsync))]
    void StartDirtyRateCalc(int seconds, uint flags);

    /// <summary>Ends the job that runs.</summary>
    [Calls(typeof(IDomainStats), nameof(IDomainStats.AbortJobFlagsAsync))]
    void AbortJob(uint flags);

    /// <summary>Counters of one network interface.</summary>
    [Calls(typeof(IDomainStats), nameof(IDomainStats.InterfaceStatsAsync))]
    [return: DBusResult("stats")]
    (long, long, long, long, long, long, long, long) InterfaceStats(string device);

    /// <summary>Sizes of one disk.</summary>
    [Calls(typeof(IDomainBlocks), nameof(IDomainBlocks.GetBlockInfoAsync))]
    [return: DBusResult("info")]
    (ulong, ulong, ulong) GetBlockInfo(string disk, uint flags);

    /// <summary>Counters of one disk.</summary>
    [Calls(typeof(IDomainBlocks), nameof(IDomainBlocks.BlockStatsAsync))]
    [return: DBusResult("stats")]
    (long, long, long, long, long) BlockStats(string disk);

    /// <summary>Takes a device out by its alias.</summary>
    [Calls(typeof(IDomainDevices), nameof(IDomainDevices.DetachDeviceAliasAsync))]
    void DetachDeviceAlias(string alias, uint flags);

    /// <summary>Enables or disables virtual processors.</summary>
    [Calls(typeof(IDomainProcessors), nameof(IDomainProcessors.SetVcpuAsync))]
    void SetVcpu(string vcpus, int state, uint flags);

    /// <summary>Changes an I/O thread.</summary>
    [Calls(typeof(IDomainProcessors), nameof(IDomainProcessors.SetIOThreadParamsAsync))]
    void SetIOThreadParams(uint iothreadId, TypedParameter[] @params, uint flags);

    /// <summary>The saved definition.</summary>
    [Calls(typeof(IDomainSaves), nameof(IDomainSaves.ManagedSaveGetXmlDescAsync))]
    [return: DBusResult("xml")]
    string ManagedSaveGetXMLDesc(uint flags);

    /// <summary>Changes the saved definition.</summary>
    [Calls(typeof(IDomainSaves), nameof(IDomainSaves.ManagedSaveDefineXmlAsync))]
    void ManagedSaveDefineXML(string xml, uint flags);

    /// <summary>Saves the guest as the parameters say.</summary>
    [Calls(typeof(IDomainSaves), nameof(IDomainSaves.SaveParamsAsync))]
    void SaveParams(TypedParameter[] @params, uint flags);

    /// <summary>The longest pause of a migration.</summary>
    [Calls(typeof(IDomainMigration), nameof(IDomainMigration.MigrateGetMaxDowntimeAsync))]
    [return: DBusResult("downtime")]
    ulong MigrateGetMaxDowntime(uint flags);

    /// <summary>Sends a command to QEMU's monitor.</summary>
    [Calls(typeof(IQemuMonitor), nameof(IQemuMonitor.MonitorCommandAsync))]
    [return: DBusResult("reply")]
    string QemuMonitorCommand(string command, uint flags);

    /// <summary>Sends a command to the guest agent.</summary>
    [Calls(typeof(IQemuMonitor), nameof(IQemuMonitor.AgentCommandAsync))]
    [return: DBusResult("reply")]
    string QemuAgentCommand(string command, int timeout, uint flags);

    /// <summary>A socket at the other end of a console.</summary>
    [DBusAdapter("returns a file")]
    [return: DBusResult("console")]
    SafeFileHandle OpenConsole(string device, uint flags);

    /// <summary>A socket at the other end of a channel.</summary>
    [DBusAdapter("returns a file")]
    [return: DBusResult("channel")]
    SafeFileHandle OpenChannel(string name, uint flags);

    /// <summary>A picture of the screen: its type and where to read it.</summary>
    [DBusAdapter("returns a file")]
    [return: DBusResult("picture")]
    (string, SafeFileHandle) Screenshot(uint screen, uint flags);
}
