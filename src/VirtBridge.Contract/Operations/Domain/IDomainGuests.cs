namespace VirtBridge.Contract;

/// <summary>Operations of the DomainGuests family.</summary>
[Contract("remote", 536903814, 1)]
public interface IDomainGuests
{
    /// <summary>Procedure 210; C: <c>virDomainInjectNMI</c>.</summary>
    [Procedure(210, "DOMAIN_INJECT_NMI", Since = "0.9.2", CFunction = "virDomainInjectNMI", Write = true)]
    [Access("domain", "inject_nmi")]
    ValueTask InjectNmiAsync(DomainRef dom, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 226; C: <c>virDomainSendKey</c>.</summary>
    [Procedure(226, "DOMAIN_SEND_KEY", Since = "0.9.3", CFunction = "virDomainSendKey", Write = true)]
    [Access("domain", "send_input")]
    ValueTask SendKeyAsync(
        DomainRef dom,
        uint codeset,
        uint holdtime,
        [Limit(16)] uint[] keycodes,
        uint flags,
        CancellationToken cancellation);

    /// <summary>Procedure 261; C: <c>virDomainPMSuspendForDuration</c>.</summary>
    [Procedure(261, "DOMAIN_PM_SUSPEND_FOR_DURATION", Since = "0.9.10", CFunction = "virDomainPMSuspendForDuration", Write = true)]
    [Access("domain", "pm_control")]
    ValueTask PmSuspendForDurationAsync(DomainRef dom, uint target, ulong duration, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 267; C: <c>virDomainPMWakeup</c>.</summary>
    [Procedure(267, "DOMAIN_PM_WAKEUP", Since = "0.9.11", CFunction = "virDomainPMWakeup", Write = true)]
    [Access("domain", "pm_control")]
    ValueTask PmWakeupAsync(DomainRef dom, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 277; C: <c>virDomainGetHostname</c>.</summary>
    [Procedure(277, "DOMAIN_GET_HOSTNAME", Since = "0.10.0", CFunction = "virDomainGetHostname", Write = true, Result = "hostname")]
    [Access("domain", "write")]
    ValueTask<string> GetHostnameAsync(DomainRef dom, DomainGetHostnameFlags flags, CancellationToken cancellation);

    /// <summary>Procedure 294; C: <c>virDomainFSTrim</c>.</summary>
    [Procedure(294, "DOMAIN_FSTRIM", Since = "1.0.1", CFunction = "virDomainFSTrim", Write = true)]
    [Access("domain", "fs_trim")]
    ValueTask FstrimAsync(DomainRef dom, string? mountPoint, ulong minimum, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 295; C: <c>virDomainSendProcessSignal</c>.</summary>
    [Procedure(295, "DOMAIN_SEND_PROCESS_SIGNAL", Since = "1.0.1", CFunction = "virDomainSendProcessSignal", Write = true)]
    [Access("domain", "send_signal")]
    ValueTask SendProcessSignalAsync(DomainRef dom, long pidValue, uint signum, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 335; C: <c>virDomainFSFreeze</c>.</summary>
    [Procedure(335, "DOMAIN_FSFREEZE", Since = "1.2.5", CFunction = "virDomainFSFreeze", Write = true, Result = "filesystems")]
    [Access("domain", "fs_freeze")]
    ValueTask<int> FsfreezeAsync(DomainRef dom, [Limit(256)] string[] mountpoints, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 336; C: <c>virDomainFSThaw</c>.</summary>
    [Procedure(336, "DOMAIN_FSTHAW", Since = "1.2.5", CFunction = "virDomainFSThaw", Write = true, Result = "filesystems")]
    [Access("domain", "fs_freeze")]
    ValueTask<int> FsthawAsync(DomainRef dom, [Limit(256)] string[] mountpoints, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 337; C: <c>virDomainGetTime</c>.</summary>
    [Procedure(337, "DOMAIN_GET_TIME", Since = "1.2.5", CFunction = "virDomainGetTime", Write = true)]
    [Access("domain", "write")]
    ValueTask<DomainGetTimeResult> GetTimeAsync(DomainRef dom, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 338; C: <c>virDomainSetTime</c>.</summary>
    [Procedure(338, "DOMAIN_SET_TIME", Since = "1.2.5", CFunction = "virDomainSetTime", Write = true)]
    [Access("domain", "set_time")]
    ValueTask SetTimeAsync(DomainRef dom, long seconds, uint nseconds, DomainSetTimeFlags flags, CancellationToken cancellation);

    /// <summary>Procedure 349; C: <c>virDomainGetFSInfo</c>.</summary>
    [Procedure(349, "DOMAIN_GET_FSINFO", Since = "1.2.11", CFunction = "virDomainGetFSInfo", Write = true)]
    [Access("domain", "fs_freeze")]
    ValueTask<DomainGetFsinfoResult> GetFsinfoAsync(DomainRef dom, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 353; C: <c>virDomainInterfaceAddresses</c>.</summary>
    [Procedure(353, "DOMAIN_INTERFACE_ADDRESSES", Since = "1.2.14", CFunction = "virDomainInterfaceAddresses", WriteIfSource = (int)DomainInterfaceAddressesSource.Agent, Result = "ifaces")]
    [Access("domain", "read")]
    [Access("domain", "write")]
    [return: Limit(2048)]
    ValueTask<DomainInterface[]> InterfaceAddressesAsync(DomainRef dom, uint source, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 357; C: <c>virDomainSetUserPassword</c>.</summary>
    [Procedure(357, "DOMAIN_SET_USER_PASSWORD", Since = "1.2.16", CFunction = "virDomainSetUserPassword", Write = true)]
    [Access("domain", "set_password")]
    ValueTask SetUserPasswordAsync(
        DomainRef dom,
        string? user,
        string? password,
        DomainSetUserPasswordFlags flags,
        CancellationToken cancellation);

    /// <summary>Procedure 371; C: <c>virDomainGetGuestVcpus</c>.</summary>
    [Procedure(371, "DOMAIN_GET_GUEST_VCPUS", Since = "2.0.0", CFunction = "virDomainGetGuestVcpus", Write = true, Result = "params")]
    [Access("domain", "write")]
    [return: Limit(64)]
    ValueTask<TypedParameter[]> GetGuestVcpusAsync(DomainRef dom, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 372; C: <c>virDomainSetGuestVcpus</c>.</summary>
    [Procedure(372, "DOMAIN_SET_GUEST_VCPUS", Since = "2.0.0", CFunction = "virDomainSetGuestVcpus", Write = true)]
    [Access("domain", "write")]
    ValueTask SetGuestVcpusAsync(DomainRef dom, string cpumap, int state, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 418; C: <c>virDomainGetGuestInfo</c>.</summary>
    [Procedure(418, "DOMAIN_GET_GUEST_INFO", Since = "5.7.0", CFunction = "virDomainGetGuestInfo", Write = true, Result = "params")]
    [Access("domain", "write")]
    [return: Limit(2048)]
    ValueTask<TypedParameter[]> GetGuestInfoAsync(DomainRef dom, uint types, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 420; C: <c>virDomainAgentSetResponseTimeout</c>.</summary>
    [Procedure(420, "DOMAIN_AGENT_SET_RESPONSE_TIMEOUT", Since = "5.10.0", CFunction = "virDomainAgentSetResponseTimeout", Write = true, Result = "result")]
    [Access("domain", "write")]
    ValueTask<int> AgentSetResponseTimeoutAsync(DomainRef dom, int timeout, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 424; C: <c>virDomainAuthorizedSSHKeysGet</c>.</summary>
    [Procedure(424, "DOMAIN_AUTHORIZED_SSH_KEYS_GET", Since = "6.10.0", CFunction = "virDomainAuthorizedSSHKeysGet", Write = true, Result = "keys")]
    [Access("domain", "write")]
    [return: Limit(2048)]
    ValueTask<string[]> AuthorizedSshKeysGetAsync(DomainRef dom, string user, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 425; C: <c>virDomainAuthorizedSSHKeysSet</c>.</summary>
    [Procedure(425, "DOMAIN_AUTHORIZED_SSH_KEYS_SET", Since = "6.10.0", CFunction = "virDomainAuthorizedSSHKeysSet", Write = true)]
    [Access("domain", "write")]
    [FlagsExclude("VIR_DOMAIN_AUTHORIZED_SSH_KEYS_SET_APPEND", "VIR_DOMAIN_AUTHORIZED_SSH_KEYS_SET_REMOVE")]
    ValueTask AuthorizedSshKeysSetAsync(
        DomainRef dom,
        string user,
        [Limit(2048)] string[] keys,
        DomainAuthorizedSSHKeysSetFlags flags,
        CancellationToken cancellation);

    /// <summary>Procedure 426; C: <c>virDomainGetMessages</c>.</summary>
    [Procedure(426, "DOMAIN_GET_MESSAGES", Since = "7.1.0", CFunction = "virDomainGetMessages", Result = "msgs")]
    [Access("domain", "read")]
    [return: Limit(2048)]
    ValueTask<string[]> GetMessagesAsync(DomainRef dom, DomainMessageType flags, CancellationToken cancellation);
}
