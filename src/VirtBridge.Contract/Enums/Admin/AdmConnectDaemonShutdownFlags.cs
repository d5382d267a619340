namespace VirtBridge.Contract;

/// <summary>Values of <c>virAdmConnectDaemonShutdownFlags</c> since 11.2.0.</summary>
[CEnum("virAdmConnectDaemonShutdownFlags", "libvirt-admin.h", Since = "11.2.0")]
[Flags]
public enum AdmConnectDaemonShutdownFlags : uint
{
    [CName("VIR_DAEMON_SHUTDOWN_PRESERVE", Since = "11.2.0")]
    Preserve = 1,
}
