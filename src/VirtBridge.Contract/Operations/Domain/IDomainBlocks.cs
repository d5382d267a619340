namespace VirtBridge.Contract;

/// <summary>Operations of the DomainBlocks family.</summary>
[Contract("remote", 536903814, 1)]
public interface IDomainBlocks
{
    /// <summary>Procedure 64; C: <c>virDomainBlockStats</c>.</summary>
    [Procedure(64, "DOMAIN_BLOCK_STATS", Since = "0.3.2", CFunction = "virDomainBlockStats")]
    [Access("domain", "read")]
    ValueTask<DomainBlockStatsResult> BlockStatsAsync(DomainRef dom, string path, CancellationToken cancellation);

    /// <summary>Procedure 103; C: <c>virDomainBlockPeek</c>.</summary>
    [Procedure(103, "DOMAIN_BLOCK_PEEK", Since = "0.4.2", CFunction = "virDomainBlockPeek", Write = true, Result = "buffer")]
    [Access("domain", "block_read")]
    [return: Limit(4194304)]
    ValueTask<byte[]> BlockPeekAsync(DomainRef dom, string path, ulong offset, uint size, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 194; C: <c>virDomainGetBlockInfo</c>.</summary>
    [Procedure(194, "DOMAIN_GET_BLOCK_INFO", Since = "0.8.1", CFunction = "virDomainGetBlockInfo")]
    [Access("domain", "read")]
    ValueTask<DomainGetBlockInfoResult> GetBlockInfoAsync(DomainRef dom, string path, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 237; C: <c>virDomainBlockJobAbort</c>.</summary>
    [Procedure(237, "DOMAIN_BLOCK_JOB_ABORT", Since = "0.9.4", CFunction = "virDomainBlockJobAbort", Write = true)]
    [Access("domain", "write")]
    ValueTask BlockJobAbortAsync(DomainRef dom, string path, DomainBlockJobAbortFlags flags, CancellationToken cancellation);

    /// <summary>Procedure 238; C: <c>virDomainGetBlockJobInfo</c>.</summary>
    [Procedure(238, "DOMAIN_GET_BLOCK_JOB_INFO", Since = "0.9.4", CFunction = "virDomainGetBlockJobInfo")]
    [Access("domain", "read")]
    ValueTask<DomainGetBlockJobInfoResult> GetBlockJobInfoAsync(
        DomainRef dom,
        string path,
        DomainBlockJobInfoFlags flags,
        CancellationToken cancellation);

    /// <summary>Procedure 239; C: <c>virDomainBlockJobSetSpeed</c>.</summary>
    [Procedure(239, "DOMAIN_BLOCK_JOB_SET_SPEED", Since = "0.9.4", CFunction = "virDomainBlockJobSetSpeed", Write = true)]
    [Access("domain", "write")]
    ValueTask BlockJobSetSpeedAsync(
        DomainRef dom,
        string path,
        ulong bandwidth,
        DomainBlockJobSetSpeedFlags flags,
        CancellationToken cancellation);

    /// <summary>Procedure 240; C: <c>virDomainBlockPull</c>.</summary>
    [Procedure(240, "DOMAIN_BLOCK_PULL", Since = "0.9.4", CFunction = "virDomainBlockPull", Write = true)]
    [Access("domain", "block_write")]
    ValueTask BlockPullAsync(DomainRef dom, string path, ulong bandwidth, DomainBlockPullFlags flags, CancellationToken cancellation);

    /// <summary>Procedure 243; C: <c>virDomainBlockStatsFlags</c>.</summary>
    [Procedure(243, "DOMAIN_BLOCK_STATS_FLAGS", Since = "0.9.5", CFunction = "virDomainBlockStatsFlags")]
    [Access("domain", "read")]
    ValueTask<DomainBlockStatsFlagsResult> BlockStatsFlagsAsync(
        DomainRef dom,
        string path,
        int nparams,
        TypedParameterFlags flags,
        CancellationToken cancellation);

    /// <summary>Procedure 251; C: <c>virDomainBlockResize</c>.</summary>
    [Procedure(251, "DOMAIN_BLOCK_RESIZE", Since = "0.9.8", CFunction = "virDomainBlockResize", Write = true)]
    [Access("domain", "block_write")]
    ValueTask BlockResizeAsync(DomainRef dom, string disk, ulong size, DomainBlockResizeFlags flags, CancellationToken cancellation);

    /// <summary>Procedure 252; C: <c>virDomainSetBlockIoTune</c>.</summary>
    [Procedure(252, "DOMAIN_SET_BLOCK_IO_TUNE", Since = "0.9.8", CFunction = "virDomainSetBlockIoTune", Write = true)]
    [Access("domain", "write")]
    [Access("domain", "save", WhenFlag = "!VIR_DOMAIN_AFFECT_CONFIG|VIR_DOMAIN_AFFECT_LIVE")]
    [Access("domain", "save", WhenFlag = "VIR_DOMAIN_AFFECT_CONFIG")]
    ValueTask SetBlockIoTuneAsync(
        DomainRef dom,
        string disk,
        [Limit(32)] TypedParameter[] @params,
        DomainModificationImpact flags,
        CancellationToken cancellation);

    /// <summary>Procedure 253; C: <c>virDomainGetBlockIoTune</c>.</summary>
    [Procedure(253, "DOMAIN_GET_BLOCK_IO_TUNE", Since = "0.9.8", CFunction = "virDomainGetBlockIoTune")]
    [Access("domain", "read")]
    [FlagsExclude("VIR_DOMAIN_AFFECT_LIVE", "VIR_DOMAIN_AFFECT_CONFIG")]
    ValueTask<DomainGetBlockIoTuneResult> GetBlockIoTuneAsync(
        DomainRef dom,
        string? disk,
        int nparams,
        DomainModificationImpact flags,
        CancellationToken cancellation);

    /// <summary>Procedure 263; C: <c>virDomainGetDiskErrors</c>.</summary>
    [Procedure(263, "DOMAIN_GET_DISK_ERRORS", Since = "0.9.10", CFunction = "virDomainGetDiskErrors")]
    [Access("domain", "read")]
    ValueTask<DomainGetDiskErrorsResult> GetDiskErrorsAsync(DomainRef dom, uint maxerrors, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 266; C: <c>virDomainBlockRebase</c>.</summary>
    [Procedure(266, "DOMAIN_BLOCK_REBASE", Since = "0.9.10", CFunction = "virDomainBlockRebase", Write = true)]
    [Access("domain", "block_write")]
    ValueTask BlockRebaseAsync(
        DomainRef dom,
        string path,
        string? @base,
        ulong bandwidth,
        DomainBlockRebaseFlags flags,
        CancellationToken cancellation);

    /// <summary>Procedure 290; C: <c>virDomainBlockCommit</c>.</summary>
    [Procedure(290, "DOMAIN_BLOCK_COMMIT", Since = "0.10.2", CFunction = "virDomainBlockCommit", Write = true)]
    [Access("domain", "block_write")]
    ValueTask BlockCommitAsync(
        DomainRef dom,
        string disk,
        string? @base,
        string? top,
        ulong bandwidth,
        DomainBlockCommitFlags flags,
        CancellationToken cancellation);

    /// <summary>Procedure 345; C: <c>virDomainBlockCopy</c>.</summary>
    [Procedure(345, "DOMAIN_BLOCK_COPY", Since = "1.2.9", CFunction = "virDomainBlockCopy", Write = true)]
    [Access("domain", "block_write")]
    ValueTask BlockCopyAsync(
        DomainRef dom,
        string path,
        string destxml,
        [Limit(16)] TypedParameter[] @params,
        DomainBlockCopyFlags flags,
        CancellationToken cancellation);

    /// <summary>Procedure 386; C: <c>virDomainSetBlockThreshold</c>.</summary>
    [Procedure(386, "DOMAIN_SET_BLOCK_THRESHOLD", Since = "3.2.0", CFunction = "virDomainSetBlockThreshold", Write = true)]
    [Access("domain", "write")]
    ValueTask SetBlockThresholdAsync(DomainRef dom, string dev, ulong threshold, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 421; C: <c>virDomainBackupBegin</c>.</summary>
    [Procedure(421, "DOMAIN_BACKUP_BEGIN", Since = "6.0.0", CFunction = "virDomainBackupBegin", Write = true)]
    [Access("domain", "checkpoint")]
    [Access("domain", "block_write")]
    [Validated(null, "domainbackup.rng")]
    ValueTask BackupBeginAsync(
        DomainRef dom,
        string backupXml,
        string? checkpointXml,
        DomainBackupBeginFlags flags,
        CancellationToken cancellation);

    /// <summary>Procedure 422; C: <c>virDomainBackupGetXMLDesc</c>.</summary>
    [Procedure(422, "DOMAIN_BACKUP_GET_XML_DESC", Since = "6.0.0", HighPriority = true, CFunction = "virDomainBackupGetXMLDesc", Result = "xml")]
    [Access("domain", "read")]
    ValueTask<string> BackupGetXmlDescAsync(DomainRef dom, uint flags, CancellationToken cancellation);
}
