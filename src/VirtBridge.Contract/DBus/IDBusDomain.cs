using Microsoft.Win32.SafeHandles;

namespace VirtBridge.Contract.DBus;

/// <summary>A domain.</summary>
[DBusInterface("org.libvirt.Domain", "domain", DBusPathKey.Uuid, Reference = typeof(DomainRef))]
public interface IDBusDomain
{
    /// <summary>C: <c>virDomainIsActive</c>.</summary>
    [DBusProperty(DBusEmits.False)]
    [DBusAdapter("what runs has a number, and that is looked up for other properties anyway")]
    bool Active { get; }

    /// <summary>C: <c>virDomainGetAutostart</c>.</summary>
    [DBusProperty(DBusEmits.False)]
    [Calls(typeof(IDomains), nameof(IDomains.GetAutostartAsync), Set = nameof(IDomains.SetAutostartAsync))]
    bool Autostart { get; set; }

    /// <summary>C: <c>virDomainGetID</c>.</summary>
    [DBusProperty(DBusEmits.False)]
    [DBusAdapter("0 stands for a domain that does not run")]
    uint Id { get; }

    /// <summary>C: <c>virDomainGetName</c>.</summary>
    [DBusProperty(DBusEmits.False)]
    [FromReference(nameof(DomainRef.Name))]
    string Name { get; }

    /// <summary>C: <c>virDomainGetOSType</c>.</summary>
    [DBusProperty(DBusEmits.False)]
    [Calls(typeof(IDomains), nameof(IDomains.GetOsTypeAsync))]
    string OSType { get; }

    /// <summary>C: <c>virDomainIsPersistent</c>.</summary>
    [DBusProperty(DBusEmits.False)]
    [Calls(typeof(IDomains), nameof(IDomains.IsPersistentAsync))]
    bool Persistent { get; }

    /// <summary>C: <c>virDomainGetSchedulerType</c>.</summary>
    [DBusProperty(DBusEmits.False)]
    [Calls(typeof(IDomainTuning), nameof(IDomainTuning.GetSchedulerTypeAsync))]
    (string, int) SchedulerType { get; }

    /// <summary>C: <c>virDomainIsUpdated</c>.</summary>
    [DBusProperty(DBusEmits.False)]
    [Calls(typeof(IDomains), nameof(IDomains.IsUpdatedAsync))]
    bool Updated { get; }

    /// <summary>C: <c>virDomainGetUUIDString</c>.</summary>
    [DBusProperty(DBusEmits.Const)]
    [FromReference(nameof(DomainRef.Uuid))]
    string UUID { get; }

    /// <summary>C: <c>virDomainAbortJob</c>.</summary>
    [Calls(typeof(IDomainStats), nameof(IDomainStats.AbortJobAsync))]
    void AbortJob();

    /// <summary>C: <c>virDomainAddIOThread</c>.</summary>
    [Calls(typeof(IDomainProcessors), nameof(IDomainProcessors.AddIOThreadAsync))]
    void AddIOThread(uint iothreadId, uint flags);

    /// <summary>C: <c>virDomainAttachDeviceFlags</c>.</summary>
    [Calls(typeof(IDomainDevices), nameof(IDomainDevices.AttachDeviceFlagsAsync))]
    void AttachDevice(string xml, uint flags);

    /// <summary>C: <c>virDomainBlockCommit</c>.</summary>
    [Calls(typeof(IDomainBlocks), nameof(IDomainBlocks.BlockCommitAsync))]
    void BlockCommit(string disk, string @base, string top, ulong bandwidth, uint flags);

    /// <summary>C: <c>virDomainBlockCopy</c>.</summary>
    [Calls(typeof(IDomainBlocks), nameof(IDomainBlocks.BlockCopyAsync))]
    void BlockCopy(string disk, string destxml, TypedParameter[] @params, uint flags);

    /// <summary>C: <c>virDomainBlockJobAbort</c>.</summary>
    [Calls(typeof(IDomainBlocks), nameof(IDomainBlocks.BlockJobAbortAsync))]
    void BlockJobAbort(string disk, uint flags);

    /// <summary>C: <c>virDomainBlockPeek</c>.</summary>
    [Calls(typeof(IDomainBlocks), nameof(IDomainBlocks.BlockPeekAsync))]
    [return: DBusResult("buffer")]
    byte[] BlockPeek(string disk, ulong offset, ulong size, uint flags);

    /// <summary>C: <c>virDomainBlockPull</c>.</summary>
    [Calls(typeof(IDomainBlocks), nameof(IDomainBlocks.BlockPullAsync))]
    void BlockPull(string disk, ulong bandwidth, uint flags);

    /// <summary>C: <c>virDomainBlockRebase</c>.</summary>
    [Calls(typeof(IDomainBlocks), nameof(IDomainBlocks.BlockRebaseAsync))]
    void BlockRebase(string disk, string @base, ulong bandwidth, uint flags);

    /// <summary>C: <c>virDomainBlockResize</c>.</summary>
    [Calls(typeof(IDomainBlocks), nameof(IDomainBlocks.BlockResizeAsync))]
    void BlockResize(string disk, ulong size, uint flags);

    /// <summary>C: <c>virDomainBlockJobSetSpeed</c>.</summary>
    [Calls(typeof(IDomainBlocks), nameof(IDomainBlocks.BlockJobSetSpeedAsync))]
    void BlockJobSetSpeed(string disk, ulong bandwidth, uint flags);

    /// <summary>C: <c>virDomainCoreDumpWithFormat</c>.</summary>
    [Calls(typeof(IDomainSaves), nameof(IDomainSaves.CoreDumpWithFormatAsync))]
    void CoreDump(string to, uint dumpformat, uint flags);

    /// <summary>C: <c>virDomainCreateWithFlags</c>.</summary>
    [Calls(typeof(IDomains), nameof(IDomains.CreateWithFlagsAsync))]
    void Create(uint flags);

    /// <summary>C: <c>virDomainCreateWithFiles</c>.</summary>
    [DBusAdapter("passes files")]
    void CreateWithFiles(SafeFileHandle[] files, uint flags);

    /// <summary>C: <c>virDomainDelIOThread</c>.</summary>
    [Calls(typeof(IDomainProcessors), nameof(IDomainProcessors.DelIOThreadAsync))]
    void DelIOThread(uint iothreadId, uint flags);

    /// <summary>C: <c>virDomainDestroyFlags</c>.</summary>
    [Calls(typeof(IDomains), nameof(IDomains.DestroyFlagsAsync))]
    void Destroy(uint flags);

    /// <summary>C: <c>virDomainDetachDeviceFlags</c>.</summary>
    [Calls(typeof(IDomainDevices), nameof(IDomainDevices.DetachDeviceFlagsAsync))]
    void DetachDevice(string xml, uint flags);

    /// <summary>C: <c>virDomainFSFreeze</c>.</summary>
    [Calls(typeof(IDomainGuests), nameof(IDomainGuests.FsfreezeAsync))]
    [return: DBusResult("frozenFilesystems")]
    uint FSFreeze(string[] mountpoints, uint flags);

    /// <summary>C: <c>virDomainFSThaw</c>.</summary>
    [Calls(typeof(IDomainGuests), nameof(IDomainGuests.FsthawAsync))]
    [return: DBusResult("thawedFilesystems")]
    uint FSThaw(string[] mountpoints, uint flags);

    /// <summary>C: <c>virDomainFSTrim</c>.</summary>
    [Calls(typeof(IDomainGuests), nameof(IDomainGuests.FstrimAsync))]
    void FSTrim(string mountpoint, ulong minimum, uint flags);

    /// <summary>C: <c>virDomainGetBlkioParameters</c>.</summary>
    [Calls(typeof(IDomainTuning), nameof(IDomainTuning.GetBlkioParametersAsync))]
    [return: DBusResult("BlkioParameters")]
    TypedParameter[] GetBlockIOParameters(uint flags);

    /// <summary>C: <c>virDomainGetBlockIoTune</c>.</summary>
    [Calls(typeof(IDomainBlocks), nameof(IDomainBlocks.GetBlockIoTuneAsync))]
    [return: DBusResult("blockIOTune")]
    TypedParameter[] GetBlockIOTune(string disk, uint flags);

    /// <summary>C: <c>virDomainGetBlockJobInfo</c>.</summary>
    [DBusAdapter("a disk without a job has an empty answer")]
    [return: DBusResult("blockJobInfo")]
    (int, ulong, ulong, ulong) GetBlockJobInfo(string disk, uint flags);

    /// <summary>C: <c>virDomainGetControlInfo</c>.</summary>
    [Calls(typeof(IDomainStats), nameof(IDomainStats.GetControlInfoAsync))]
    [return: DBusResult("controlInfo")]
    (uint, uint, ulong) GetControlInfo(uint flags);

    /// <summary>C: <c>virDomainGetDiskErrors</c>.</summary>
    [DBusAdapter("counts before it asks")]
    [return: DBusResult("diskErrors")]
    (string, int)[] GetDiskErrors(uint flags);

    /// <summary>C: <c>virNodeGetCPUMap</c>, <c>virDomainGetEmulatorPinInfo</c>.</summary>
    [DBusAdapter("needs the number of host processors")]
    [return: DBusResult("cpumap")]
    bool[] GetEmulatorPinInfo(uint flags);

    /// <summary>C: <c>virDomainGetFSInfo</c>.</summary>
    [Calls(typeof(IDomainGuests), nameof(IDomainGuests.GetFsinfoAsync))]
    [return: DBusResult("fsInfo")]
    (string, string, string, string[])[] GetFSInfo(uint flags);

    /// <summary>C: <c>virDomainGetGuestVcpus</c>.</summary>
    [Calls(typeof(IDomainGuests), nameof(IDomainGuests.GetGuestVcpusAsync))]
    [return: DBusResult("vcpus")]
    TypedParameter[] GetGuestVcpus(uint flags);

    /// <summary>C: <c>virDomainGetHostname</c>.</summary>
    [Calls(typeof(IDomainGuests), nameof(IDomainGuests.GetHostnameAsync))]
    [return: DBusResult("hostname")]
    string GetHostname(uint flags);

    /// <summary>C: <c>virDomainGetInterfaceParameters</c>.</summary>
    [Calls(typeof(IDomainTuning), nameof(IDomainTuning.GetInterfaceParametersAsync))]
    [return: DBusResult("interfaceParameters")]
    TypedParameter[] GetInterfaceParameters(string device, uint flags);

    /// <summary>C: <c>virDomainGetIOThreadInfo</c>, <c>virNodeGetCPUMap</c>.</summary>
    [DBusAdapter("needs the number of host processors")]
    [return: DBusResult("ioThreadInfo")]
    (uint, bool[])[] GetIOThreadInfo(uint flags);

    /// <summary>C: <c>virDomainGetJobInfo</c>.</summary>
    [Calls(typeof(IDomainStats), nameof(IDomainStats.GetJobInfoAsync))]
    [return: DBusResult("jobInfo")]
    (int, ulong, ulong, ulong, ulong, ulong, ulong, ulong, ulong, ulong, ulong, ulong) GetJobInfo();

    /// <summary>C: <c>virDomainGetJobStats</c>.</summary>
    [Calls(typeof(IDomainStats), nameof(IDomainStats.GetJobStatsAsync))]
    [return: DBusResult("stats")]
    (int, TypedParameter[]) GetJobStats(uint flags);

    /// <summary>C: <c>virDomainGetMemoryParameters</c>.</summary>
    [Calls(typeof(IDomainMemory), nameof(IDomainMemory.GetMemoryParametersAsync))]
    [return: DBusResult("memoryParameters")]
    TypedParameter[] GetMemoryParameters(uint flags);

    /// <summary>C: <c>virDomainGetMetadata</c>.</summary>
    [Calls(typeof(IDomains), nameof(IDomains.GetMetadataAsync))]
    [return: DBusResult("metadata")]
    string GetMetadata(int type, string uri, uint flags);

    /// <summary>C: <c>virDomainGetNumaParameters</c>.</summary>
    [Calls(typeof(IDomainTuning), nameof(IDomainTuning.GetNumaParametersAsync))]
    [return: DBusResult("numaParameters")]
    TypedParameter[] GetNumaParameters(uint flags);

    /// <summary>C: <c>virDomainGetPerfEvents</c>.</summary>
    [Calls(typeof(IDomainTuning), nameof(IDomainTuning.GetPerfEventsAsync))]
    [return: DBusResult("perfEvents")]
    TypedParameter[] GetPerfEvents(uint flags);

    /// <summary>C: <c>virDomainGetSchedulerType</c>, <c>virDomainGetSchedulerParametersFlags</c>.</summary>
    [DBusAdapter("needs the number of parameters of the scheduler")]
    [return: DBusResult("SchedulerParameters")]
    TypedParameter[] GetSchedulerParameters(uint flags);

    /// <summary>C: <c>virDomainGetSecurityLabelList</c>.</summary>
    [Calls(typeof(IDomainTuning), nameof(IDomainTuning.GetSecurityLabelListAsync))]
    [return: DBusResult("securityLabels")]
    (string, bool)[] GetSecurityLabelList();

    /// <summary>C: <c>virDomainGetState</c>.</summary>
    [Calls(typeof(IDomains), nameof(IDomains.GetStateAsync))]
    [return: DBusResult("state")]
    (int, int) GetState(uint flags);

    /// <summary>C: <c>virDomainListGetStats</c>.</summary>
    [DBusAdapter("one record of a list")]
    [return: DBusResult("records")]
    TypedParameter[] GetStats(uint stats, uint flags);

    /// <summary>C: <c>virDomainGetTime</c>.</summary>
    [Calls(typeof(IDomainGuests), nameof(IDomainGuests.GetTimeAsync))]
    [return: DBusResult("time")]
    (ulong, uint) GetTime(uint flags);

    /// <summary>C: <c>virDomainGetInfo</c>, <c>virNodeGetCPUMap</c>, <c>virDomainGetVcpuPinInfo</c>.</summary>
    [DBusAdapter("needs the numbers of host and guest processors")]
    [return: DBusResult("vcpuPinInfo")]
    bool[][] GetVcpuPinInfo(uint flags);

    /// <summary>C: <c>virDomainGetVcpusFlags</c>.</summary>
    [Calls(typeof(IDomainProcessors), nameof(IDomainProcessors.GetVcpusFlagsAsync))]
    [return: DBusResult("vcpus")]
    uint GetVcpus(uint flags);

    /// <summary>C: <c>virDomainGetXMLDesc</c>.</summary>
    [Calls(typeof(IDomains), nameof(IDomains.GetXmlDescAsync))]
    [return: DBusResult("xml")]
    string GetXMLDesc(uint flags);

    /// <summary>C: <c>virDomainHasManagedSaveImage</c>.</summary>
    [Calls(typeof(IDomainSaves), nameof(IDomainSaves.HasManagedSaveImageAsync))]
    [return: DBusResult("managedSaveImage")]
    bool HasManagedSaveImage(uint flags);

    /// <summary>C: <c>virDomainInjectNMI</c>.</summary>
    [Calls(typeof(IDomainGuests), nameof(IDomainGuests.InjectNmiAsync))]
    void InjectNMI(uint flags);

    /// <summary>C: <c>virDomainInterfaceAddresses</c>.</summary>
    [Calls(typeof(IDomainGuests), nameof(IDomainGuests.InterfaceAddressesAsync))]
    [return: DBusResult("ifaces")]
    (string, string, (int, string, uint)[])[] InterfaceAddresses(uint source, uint flags);

    /// <summary>C: <c>virDomainListAllSnapshots</c>.</summary>
    [Calls(typeof(IDomainSnapshots), nameof(IDomainSnapshots.ListAllSnapshotsAsync))]
    [return: DBusResult("domainSnapshots")]
    DomainSnapshotRef[] ListDomainSnapshots(uint flags);

    /// <summary>C: <c>virDomainManagedSave</c>.</summary>
    [Calls(typeof(IDomainSaves), nameof(IDomainSaves.ManagedSaveAsync))]
    void ManagedSave(uint flags);

    /// <summary>C: <c>virDomainManagedSaveRemove</c>.</summary>
    [Calls(typeof(IDomainSaves), nameof(IDomainSaves.ManagedSaveRemoveAsync))]
    void ManagedSaveRemove(uint flags);

    /// <summary>C: <c>virDomainMemoryPeek</c>.</summary>
    [Calls(typeof(IDomainMemory), nameof(IDomainMemory.MemoryPeekAsync))]
    [return: DBusResult("buffer")]
    byte[] MemoryPeek(ulong offset, ulong size, uint flags);

    /// <summary>C: <c>virDomainMemoryStats</c>.</summary>
    [Calls(typeof(IDomainMemory), nameof(IDomainMemory.MemoryStatsAsync))]
    [FixedArgument("maxStats", 64)]
    [return: DBusResult("stats")]
    KeyValuePair<int, ulong>[] MemoryStats(uint flags);

    /// <summary>C: <c>virDomainMigrateGetCompressionCache</c>.</summary>
    [Calls(typeof(IDomainMigration), nameof(IDomainMigration.MigrateGetCompressionCacheAsync))]
    [return: DBusResult("cacheSize")]
    ulong MigrateGetCompressionCache(uint flags);

    /// <summary>C: <c>virDomainMigrateGetMaxSpeed</c>.</summary>
    [Calls(typeof(IDomainMigration), nameof(IDomainMigration.MigrateGetMaxSpeedAsync))]
    [return: DBusResult("bandwidth")]
    ulong MigrateGetMaxSpeed(uint flags);

    /// <summary>C: <c>virDomainMigrateSetCompressionCache</c>.</summary>
    [Calls(typeof(IDomainMigration), nameof(IDomainMigration.MigrateSetCompressionCacheAsync))]
    void MigrateSetCompressionCache(ulong cacheSize, uint flags);

    /// <summary>C: <c>virDomainMigrateSetMaxDowntime</c>.</summary>
    [Calls(typeof(IDomainMigration), nameof(IDomainMigration.MigrateSetMaxDowntimeAsync))]
    void MigrateSetMaxDowntime(ulong downtime, uint flags);

    /// <summary>C: <c>virDomainMigrateSetMaxSpeed</c>.</summary>
    [Calls(typeof(IDomainMigration), nameof(IDomainMigration.MigrateSetMaxSpeedAsync))]
    void MigrateSetMaxSpeed(ulong bandwidth, uint flags);

    /// <summary>C: <c>virDomainMigrateStartPostCopy</c>.</summary>
    [Calls(typeof(IDomainMigration), nameof(IDomainMigration.MigrateStartPostCopyAsync))]
    void MigrateStartPostCopy(uint flags);

    /// <summary>C: <c>virDomainMigrateToURI3</c>.</summary>
    [DBusAdapter("the call that a client without a destination connection makes")]
    void MigrateToURI3(string dconuri, TypedParameter[] @params, uint flags);

    /// <summary>C: <c>virDomainOpenGraphicsFD</c>.</summary>
    [DBusAdapter("returns a file")]
    [return: DBusResult("fd")]
    SafeFileHandle OpenGraphicsFD(uint idx, uint flags);

    /// <summary>C: <c>virDomainPinEmulator</c>.</summary>
    [Calls(typeof(IDomainProcessors), nameof(IDomainProcessors.PinEmulatorAsync))]
    void PinEmulator(bool[] cpumap, uint flags);

    /// <summary>C: <c>virDomainPinIOThread</c>.</summary>
    [Calls(typeof(IDomainProcessors), nameof(IDomainProcessors.PinIOThreadAsync))]
    void PinIOThread(uint iothreadId, bool[] cpumap, uint flags);

    /// <summary>C: <c>virDomainPinVcpuFlags</c>.</summary>
    [Calls(typeof(IDomainProcessors), nameof(IDomainProcessors.PinVcpuFlagsAsync))]
    void PinVcpu(uint vcpu, bool[] cpumap, uint flags);

    /// <summary>C: <c>virDomainPMWakeup</c>.</summary>
    [Calls(typeof(IDomainGuests), nameof(IDomainGuests.PmWakeupAsync))]
    void PMWakeup(uint flags);

    /// <summary>C: <c>virDomainReboot</c>.</summary>
    [Calls(typeof(IDomains), nameof(IDomains.RebootAsync))]
    void Reboot(uint flags);

    /// <summary>C: <c>virDomainRename</c>.</summary>
    [Calls(typeof(IDomains), nameof(IDomains.RenameAsync))]
    void Rename(string name, uint flags);

    /// <summary>C: <c>virDomainReset</c>.</summary>
    [Calls(typeof(IDomains), nameof(IDomains.ResetAsync))]
    void Reset(uint flags);

    /// <summary>C: <c>virDomainResume</c>.</summary>
    [Calls(typeof(IDomains), nameof(IDomains.ResumeAsync))]
    void Resume();

    /// <summary>C: <c>virDomainSaveFlags</c>.</summary>
    [Calls(typeof(IDomainSaves), nameof(IDomainSaves.SaveFlagsAsync))]
    void Save(string to, string xml, uint flags);

    /// <summary>C: <c>virDomainSendKey</c>.</summary>
    [Calls(typeof(IDomainGuests), nameof(IDomainGuests.SendKeyAsync))]
    void SendKey(uint codeset, uint holdtime, uint[] keycodes, uint flags);

    /// <summary>C: <c>virDomainSendProcessSignal</c>.</summary>
    [Calls(typeof(IDomainGuests), nameof(IDomainGuests.SendProcessSignalAsync))]
    void SendProcessSignal(long pidValue, uint sigNum, uint flags);

    /// <summary>C: <c>virDomainSetBlkioParameters</c>.</summary>
    [Calls(typeof(IDomainTuning), nameof(IDomainTuning.SetBlkioParametersAsync))]
    void SetBlockIOParameters(TypedParameter[] @params, uint flags);

    /// <summary>C: <c>virDomainSetBlockIoTune</c>.</summary>
    [Calls(typeof(IDomainBlocks), nameof(IDomainBlocks.SetBlockIoTuneAsync))]
    void SetBlockIOTune(string disk, TypedParameter[] @params, uint flags);

    /// <summary>C: <c>virDomainSetBlockThreshold</c>.</summary>
    [Calls(typeof(IDomainBlocks), nameof(IDomainBlocks.SetBlockThresholdAsync))]
    void SetBlockThreshold(string dev, ulong threshold, uint flags);

    /// <summary>C: <c>virDomainSetGuestVcpus</c>.</summary>
    [DBusAdapter("processors are named in a text")]
    void SetGuestVcpus(bool[] vcpumap, int state, uint flags);

    /// <summary>C: <c>virDomainSetInterfaceParameters</c>.</summary>
    [Calls(typeof(IDomainTuning), nameof(IDomainTuning.SetInterfaceParametersAsync))]
    void SetInterfaceParameters(string device, TypedParameter[] @params, uint flags);

    /// <summary>C: <c>virDomainSetMemoryFlags</c>.</summary>
    [Calls(typeof(IDomainMemory), nameof(IDomainMemory.SetMemoryFlagsAsync))]
    void SetMemory(ulong memory, uint flags);

    /// <summary>C: <c>virDomainSetMemoryParameters</c>.</summary>
    [Calls(typeof(IDomainMemory), nameof(IDomainMemory.SetMemoryParametersAsync))]
    void SetMemoryParameters(TypedParameter[] @params, uint flags);

    /// <summary>C: <c>virDomainSetMemoryStatsPeriod</c>.</summary>
    [Calls(typeof(IDomainMemory), nameof(IDomainMemory.SetMemoryStatsPeriodAsync))]
    void SetMemoryStatsPeriod(int period, uint flags);

    /// <summary>C: <c>virDomainSetMetadata</c>.</summary>
    [Calls(typeof(IDomains), nameof(IDomains.SetMetadataAsync))]
    void SetMetadata(int type, string metadata, string key, string uri, uint flags);

    /// <summary>C: <c>virDomainSetNumaParameters</c>.</summary>
    [Calls(typeof(IDomainTuning), nameof(IDomainTuning.SetNumaParametersAsync))]
    void SetNumaParameters(TypedParameter[] @params, uint flags);

    /// <summary>C: <c>virDomainSetPerfEvents</c>.</summary>
    [Calls(typeof(IDomainTuning), nameof(IDomainTuning.SetPerfEventsAsync))]
    void SetPerfEvents(TypedParameter[] @params, uint flags);

    /// <summary>C: <c>virDomainSetSchedulerParametersFlags</c>.</summary>
    [Calls(typeof(IDomainTuning), nameof(IDomainTuning.SetSchedulerParametersFlagsAsync))]
    void SetSchedulerParameters(TypedParameter[] @params, uint flags);

    /// <summary>C: <c>virDomainSetUserPassword</c>.</summary>
    [Calls(typeof(IDomainGuests), nameof(IDomainGuests.SetUserPasswordAsync))]
    void SetUserPassword(string user, string password, uint flags);

    /// <summary>C: <c>virDomainSetTime</c>.</summary>
    [Calls(typeof(IDomainGuests), nameof(IDomainGuests.SetTimeAsync))]
    void SetTime(ulong seconds, uint nseconds, uint flags);

    /// <summary>C: <c>virDomainSetVcpusFlags</c>.</summary>
    [Calls(typeof(IDomainProcessors), nameof(IDomainProcessors.SetVcpusFlagsAsync))]
    void SetVcpus(uint vcpus, uint flags);

    /// <summary>C: <c>virDomainShutdownFlags</c>.</summary>
    [Calls(typeof(IDomains), nameof(IDomains.ShutdownFlagsAsync))]
    void Shutdown(uint flags);

    /// <summary>C: <c>virDomainSnapshotCurrent</c>.</summary>
    [Calls(typeof(IDomainSnapshots), nameof(IDomainSnapshots.CurrentAsync))]
    [return: DBusResult("domainSnapshot")]
    DomainSnapshotRef SnapshotCurrent(uint flags);

    /// <summary>C: <c>virDomainSnapshotCreateXML</c>.</summary>
    [Calls(typeof(IDomainSnapshots), nameof(IDomainSnapshots.CreateXmlAsync))]
    [return: DBusResult("domainSnapshot")]
    DomainSnapshotRef SnapshotCreateXML(string xml, uint flags);

    /// <summary>C: <c>virDomainSnapshotLookupByName</c>.</summary>
    [Calls(typeof(IDomainSnapshots), nameof(IDomainSnapshots.LookupByNameAsync))]
    [return: DBusResult("domainSnapshot")]
    DomainSnapshotRef SnapshotLookupByName(string name, uint flags);

    /// <summary>C: <c>virDomainSuspend</c>.</summary>
    [Calls(typeof(IDomains), nameof(IDomains.SuspendAsync))]
    void Suspend();

    /// <summary>C: <c>virDomainUndefineFlags</c>.</summary>
    [Calls(typeof(IDomains), nameof(IDomains.UndefineFlagsAsync))]
    void Undefine(uint flags);

    /// <summary>C: <c>virDomainUpdateDeviceFlags</c>.</summary>
    [Calls(typeof(IDomainDevices), nameof(IDomainDevices.UpdateDeviceFlagsAsync))]
    void UpdateDevice(string xml, uint flags);

    /// <summary>Event <c>VIR_DOMAIN_EVENT_ID_AGENT_LIFECYCLE</c>.</summary>
    [DBusSignal(typeof(DomainEventCallbackAgentLifecycle), Register = nameof(IEvents.DomainEventCallbackRegisterAnyAsync), EventId = 18)]
    void AgentEvent(int state, int reason);

    /// <summary>Event <c>VIR_DOMAIN_EVENT_ID_BALLOON_CHANGE</c>.</summary>
    [DBusSignal(typeof(DomainEventCallbackBalloonChange), Register = nameof(IEvents.DomainEventCallbackRegisterAnyAsync), EventId = 13)]
    void BalloonChange(ulong actual);

    /// <summary>Event <c>VIR_DOMAIN_EVENT_ID_BLOCK_JOB_2</c>.</summary>
    [DBusSignal(typeof(DomainEventBlockJob2), Register = nameof(IEvents.DomainEventCallbackRegisterAnyAsync), EventId = 16)]
    void BlockJob(string disk, int type, int status);

    /// <summary>Event <c>VIR_DOMAIN_EVENT_ID_CONTROL_ERROR</c>.</summary>
    [DBusSignal(typeof(DomainEventCallbackControlError), Register = nameof(IEvents.DomainEventCallbackRegisterAnyAsync), EventId = 7)]
    void ControlError();

    /// <summary>Event <c>VIR_DOMAIN_EVENT_ID_DEVICE_ADDED</c>.</summary>
    [DBusSignal(typeof(DomainEventCallbackDeviceAdded), Register = nameof(IEvents.DomainEventCallbackRegisterAnyAsync), EventId = 19)]
    void DeviceAdded(string device);

    /// <summary>Event <c>VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED</c>.</summary>
    [DBusSignal(typeof(DomainEventCallbackDeviceRemovalFailed), Register = nameof(IEvents.DomainEventCallbackRegisterAnyAsync), EventId = 22)]
    void DeviceRemovalFailed(string device);

    /// <summary>Event <c>VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED</c>.</summary>
    [DBusSignal(typeof(DomainEventCallbackDeviceRemoved), Register = nameof(IEvents.DomainEventCallbackRegisterAnyAsync), EventId = 15)]
    void DeviceRemoved(string device);

    /// <summary>Event <c>VIR_DOMAIN_EVENT_ID_DISK_CHANGE</c>.</summary>
    [DBusSignal(typeof(DomainEventCallbackDiskChange), Register = nameof(IEvents.DomainEventCallbackRegisterAnyAsync), EventId = 9)]
    void DiskChange(string oldSrcPath, string newSrcPath, string device, int reason);

    /// <summary>Event <c>VIR_DOMAIN_EVENT_ID_GRAPHICS</c>.</summary>
    [DBusSignal(typeof(DomainEventCallbackGraphics), Register = nameof(IEvents.DomainEventCallbackRegisterAnyAsync), EventId = 5)]
    void Graphics(int phase, (int, string, string) local, (int, string, string) remote, string authScheme, (string, string)[] identities);

    /// <summary>Event <c>VIR_DOMAIN_EVENT_ID_IO_ERROR_REASON</c>.</summary>
    [DBusSignal(typeof(DomainEventCallbackIOErrorReason), Register = nameof(IEvents.DomainEventCallbackRegisterAnyAsync), EventId = 6)]
    void IOError(string srcPath, string device, int action, string reason);

    /// <summary>Event <c>VIR_DOMAIN_EVENT_ID_JOB_COMPLETED</c>.</summary>
    [DBusSignal(typeof(DomainEventCallbackJobCompleted), Register = nameof(IEvents.DomainEventCallbackRegisterAnyAsync), EventId = 21)]
    void JobCompleted(TypedParameter[] @params);

    /// <summary>Event <c>VIR_DOMAIN_EVENT_ID_METADATA_CHANGE</c>.</summary>
    [DBusSignal(typeof(DomainEventCallbackMetadataChange), Register = nameof(IEvents.DomainEventCallbackRegisterAnyAsync), EventId = 23)]
    void MetadataChange(int type, string nsuri);

    /// <summary>Event <c>VIR_DOMAIN_EVENT_ID_MIGRATION_ITERATION</c>.</summary>
    [DBusSignal(typeof(DomainEventCallbackMigrationIteration), Register = nameof(IEvents.DomainEventCallbackRegisterAnyAsync), EventId = 20)]
    void MigrationIteration(int iteration);

    /// <summary>Event <c>VIR_DOMAIN_EVENT_ID_PMSUSPEND</c>.</summary>
    [DBusSignal(typeof(DomainEventCallbackPmsuspend), Register = nameof(IEvents.DomainEventCallbackRegisterAnyAsync), EventId = 12)]
    void PMSuspend(int reason);

    /// <summary>Event <c>VIR_DOMAIN_EVENT_ID_PMSUSPEND_DISK</c>.</summary>
    [DBusSignal(typeof(DomainEventCallbackPmsuspendDisk), Register = nameof(IEvents.DomainEventCallbackRegisterAnyAsync), EventId = 14)]
    void PMSuspendDisk(int reason);

    /// <summary>Event <c>VIR_DOMAIN_EVENT_ID_PMWAKEUP</c>.</summary>
    [DBusSignal(typeof(DomainEventCallbackPmwakeup), Register = nameof(IEvents.DomainEventCallbackRegisterAnyAsync), EventId = 11)]
    [DBusName("PMWakeup")]
    void PMWakeupSignal(int reason);

    /// <summary>Event <c>VIR_DOMAIN_EVENT_ID_REBOOT</c>.</summary>
    [DBusSignal(typeof(DomainEventCallbackReboot), Register = nameof(IEvents.DomainEventCallbackRegisterAnyAsync), EventId = 1)]
    [DBusName("Reboot")]
    void RebootSignal();

    /// <summary>Event <c>VIR_DOMAIN_EVENT_ID_RTC_CHANGE</c>.</summary>
    [DBusSignal(typeof(DomainEventCallbackRtcChange), Register = nameof(IEvents.DomainEventCallbackRegisterAnyAsync), EventId = 2)]
    void RTCChange(long utcoffset);

    /// <summary>Event <c>VIR_DOMAIN_EVENT_ID_TRAY_CHANGE</c>.</summary>
    [DBusSignal(typeof(DomainEventCallbackTrayChange), Register = nameof(IEvents.DomainEventCallbackRegisterAnyAsync), EventId = 10)]
    void TrayChange(string device, int reason);

    /// <summary>Event <c>VIR_DOMAIN_EVENT_ID_TUNABLE</c>.</summary>
    [DBusSignal(typeof(DomainEventCallbackTunable), Register = nameof(IEvents.DomainEventCallbackRegisterAnyAsync), EventId = 17)]
    void Tunable(TypedParameter[] @params);

    /// <summary>Event <c>VIR_DOMAIN_EVENT_ID_WATCHDOG</c>.</summary>
    [DBusSignal(typeof(DomainEventCallbackWatchdog), Register = nameof(IEvents.DomainEventCallbackRegisterAnyAsync), EventId = 3)]
    void Watchdog(int action);

    /// <summary>Event <c>VIR_DOMAIN_EVENT_ID_BLOCK_THRESHOLD</c>.</summary>
    [DBusSignal(typeof(DomainEventBlockThreshold), Register = nameof(IEvents.DomainEventCallbackRegisterAnyAsync), EventId = 24)]
    void BlockThreshold(string device, string devPath, ulong threshold, ulong excess);
}
