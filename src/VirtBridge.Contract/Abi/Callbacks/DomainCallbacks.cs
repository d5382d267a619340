namespace VirtBridge.Contract.Abi;

/// <summary>Function a client of <c>libvirt-domain.h</c> passes in.</summary>
[CCallback("libvirt-domain.h", "1.2.11")]
public delegate void virConnectDomainEventAgentLifecycleCallback(
    [CType("virConnectPtr")] nint conn,
    [CType("virDomainPtr")] nint dom,
    [CType("int")] int state,
    [CType("int")] int reason,
    [CType("void *")] nint opaque);

/// <summary>Function a client of <c>libvirt-domain.h</c> passes in.</summary>
[CCallback("libvirt-domain.h", "0.10.0")]
public delegate void virConnectDomainEventBalloonChangeCallback(
    [CType("virConnectPtr")] nint conn,
    [CType("virDomainPtr")] nint dom,
    [CType("unsigned long long")] ulong actual,
    [CType("void *")] nint opaque);

/// <summary>Function a client of <c>libvirt-domain.h</c> passes in.</summary>
[CCallback("libvirt-domain.h", "0.9.4")]
public delegate void virConnectDomainEventBlockJobCallback(
    [CType("virConnectPtr")] nint conn,
    [CType("virDomainPtr")] nint dom,
    [CType("const char *")] nint disk,
    [CType("int")] int type,
    [CType("int")] int status,
    [CType("void *")] nint opaque);

/// <summary>Function a client of <c>libvirt-domain.h</c> passes in.</summary>
[CCallback("libvirt-domain.h", "3.2.0")]
public delegate void virConnectDomainEventBlockThresholdCallback(
    [CType("virConnectPtr")] nint conn,
    [CType("virDomainPtr")] nint dom,
    [CType("const char *")] nint dev,
    [CType("const char *")] nint path,
    [CType("unsigned long long")] ulong threshold,
    [CType("unsigned long long")] ulong excess,
    [CType("void *")] nint opaque);

/// <summary>Function a client of <c>libvirt-domain.h</c> passes in.</summary>
[CCallback("libvirt-domain.h", "0.5.0")]
[return: CType("int")]
public delegate int virConnectDomainEventCallback(
    [CType("virConnectPtr")] nint conn,
    [CType("virDomainPtr")] nint dom,
    [CType("int")] int @event,
    [CType("int")] int detail,
    [CType("void *")] nint opaque);

/// <summary>Function a client of <c>libvirt-domain.h</c> passes in.</summary>
[CCallback("libvirt-domain.h", "1.2.15")]
public delegate void virConnectDomainEventDeviceAddedCallback(
    [CType("virConnectPtr")] nint conn,
    [CType("virDomainPtr")] nint dom,
    [CType("const char *")] nint devAlias,
    [CType("void *")] nint opaque);

/// <summary>Function a client of <c>libvirt-domain.h</c> passes in.</summary>
[CCallback("libvirt-domain.h", "1.3.4")]
public delegate void virConnectDomainEventDeviceRemovalFailedCallback(
    [CType("virConnectPtr")] nint conn,
    [CType("virDomainPtr")] nint dom,
    [CType("const char *")] nint devAlias,
    [CType("void *")] nint opaque);

/// <summary>Function a client of <c>libvirt-domain.h</c> passes in.</summary>
[CCallback("libvirt-domain.h", "1.1.1")]
public delegate void virConnectDomainEventDeviceRemovedCallback(
    [CType("virConnectPtr")] nint conn,
    [CType("virDomainPtr")] nint dom,
    [CType("const char *")] nint devAlias,
    [CType("void *")] nint opaque);

/// <summary>Function a client of <c>libvirt-domain.h</c> passes in.</summary>
[CCallback("libvirt-domain.h", "0.9.7")]
public delegate void virConnectDomainEventDiskChangeCallback(
    [CType("virConnectPtr")] nint conn,
    [CType("virDomainPtr")] nint dom,
    [CType("const char *")] nint oldSrcPath,
    [CType("const char *")] nint newSrcPath,
    [CType("const char *")] nint devAlias,
    [CType("int")] int reason,
    [CType("void *")] nint opaque);

/// <summary>Function a client of <c>libvirt-domain.h</c> passes in.</summary>
[CCallback("libvirt-domain.h", "0.8.0")]
public delegate void virConnectDomainEventGenericCallback(
    [CType("virConnectPtr")] nint conn,
    [CType("virDomainPtr")] nint dom,
    [CType("void *")] nint opaque);

/// <summary>Function a client of <c>libvirt-domain.h</c> passes in.</summary>
[CCallback("libvirt-domain.h", "0.8.0")]
public delegate void virConnectDomainEventGraphicsCallback(
    [CType("virConnectPtr")] nint conn,
    [CType("virDomainPtr")] nint dom,
    [CType("int")] int phase,
    [CType("const virDomainEventGraphicsAddress *")] nint local,
    [CType("const virDomainEventGraphicsAddress *")] nint remote,
    [CType("const char *")] nint authScheme,
    [CType("const virDomainEventGraphicsSubject *")] nint subject,
    [CType("void *")] nint opaque);

/// <summary>Function a client of <c>libvirt-domain.h</c> passes in.</summary>
[CCallback("libvirt-domain.h", "0.8.0")]
public delegate void virConnectDomainEventIOErrorCallback(
    [CType("virConnectPtr")] nint conn,
    [CType("virDomainPtr")] nint dom,
    [CType("const char *")] nint srcPath,
    [CType("const char *")] nint devAlias,
    [CType("int")] int action,
    [CType("void *")] nint opaque);

/// <summary>Function a client of <c>libvirt-domain.h</c> passes in.</summary>
[CCallback("libvirt-domain.h", "0.8.1")]
public delegate void virConnectDomainEventIOErrorReasonCallback(
    [CType("virConnectPtr")] nint conn,
    [CType("virDomainPtr")] nint dom,
    [CType("const char *")] nint srcPath,
    [CType("const char *")] nint devAlias,
    [CType("int")] int action,
    [CType("const char *")] nint reason,
    [CType("void *")] nint opaque);

/// <summary>Function a client of <c>libvirt-domain.h</c> passes in.</summary>
[CCallback("libvirt-domain.h", "1.3.3")]
public delegate void virConnectDomainEventJobCompletedCallback(
    [CType("virConnectPtr")] nint conn,
    [CType("virDomainPtr")] nint dom,
    [CType("virTypedParameterPtr")] nint @params,
    [CType("int")] int nparams,
    [CType("void *")] nint opaque);

/// <summary>Function a client of <c>libvirt-domain.h</c> passes in.</summary>
[CCallback("libvirt-domain.h", "7.9.0")]
public delegate void virConnectDomainEventMemoryDeviceSizeChangeCallback(
    [CType("virConnectPtr")] nint conn,
    [CType("virDomainPtr")] nint dom,
    [CType("const char *")] nint alias,
    [CType("unsigned long long")] ulong size,
    [CType("void *")] nint opaque);

/// <summary>Function a client of <c>libvirt-domain.h</c> passes in.</summary>
[CCallback("libvirt-domain.h", "6.9.0")]
public delegate void virConnectDomainEventMemoryFailureCallback(
    [CType("virConnectPtr")] nint conn,
    [CType("virDomainPtr")] nint dom,
    [CType("int")] int recipient,
    [CType("int")] int action,
    [CType("unsigned int")] uint flags,
    [CType("void *")] nint opaque);

/// <summary>Function a client of <c>libvirt-domain.h</c> passes in.</summary>
[CCallback("libvirt-domain.h", "3.0.0")]
public delegate void virConnectDomainEventMetadataChangeCallback(
    [CType("virConnectPtr")] nint conn,
    [CType("virDomainPtr")] nint dom,
    [CType("int")] int type,
    [CType("const char *")] nint nsuri,
    [CType("void *")] nint opaque);

/// <summary>Function a client of <c>libvirt-domain.h</c> passes in.</summary>
[CCallback("libvirt-domain.h", "1.3.2")]
public delegate void virConnectDomainEventMigrationIterationCallback(
    [CType("virConnectPtr")] nint conn,
    [CType("virDomainPtr")] nint dom,
    [CType("int")] int iteration,
    [CType("void *")] nint opaque);

/// <summary>Function a client of <c>libvirt-domain.h</c> passes in.</summary>
[CCallback("libvirt-domain.h", "11.2.0")]
public delegate void virConnectDomainEventNICMACChangeCallback(
    [CType("virConnectPtr")] nint conn,
    [CType("virDomainPtr")] nint dom,
    [CType("const char *")] nint alias,
    [CType("const char *")] nint oldMAC,
    [CType("const char *")] nint newMAC,
    [CType("void *")] nint opaque);

/// <summary>Function a client of <c>libvirt-domain.h</c> passes in.</summary>
[CCallback("libvirt-domain.h", "0.9.11")]
public delegate void virConnectDomainEventPMSuspendCallback(
    [CType("virConnectPtr")] nint conn,
    [CType("virDomainPtr")] nint dom,
    [CType("int")] int reason,
    [CType("void *")] nint opaque);

/// <summary>Function a client of <c>libvirt-domain.h</c> passes in.</summary>
[CCallback("libvirt-domain.h", "1.0.0")]
public delegate void virConnectDomainEventPMSuspendDiskCallback(
    [CType("virConnectPtr")] nint conn,
    [CType("virDomainPtr")] nint dom,
    [CType("int")] int reason,
    [CType("void *")] nint opaque);

/// <summary>Function a client of <c>libvirt-domain.h</c> passes in.</summary>
[CCallback("libvirt-domain.h", "0.9.11")]
public delegate void virConnectDomainEventPMWakeupCallback(
    [CType("virConnectPtr")] nint conn,
    [CType("virDomainPtr")] nint dom,
    [CType("int")] int reason,
    [CType("void *")] nint opaque);

/// <summary>Function a client of <c>libvirt-domain.h</c> passes in.</summary>
[CCallback("libvirt-domain.h", "0.8.0")]
public delegate void virConnectDomainEventRTCChangeCallback(
    [CType("virConnectPtr")] nint conn,
    [CType("virDomainPtr")] nint dom,
    [CType("long long")] long utcoffset,
    [CType("void *")] nint opaque);

/// <summary>Function a client of <c>libvirt-domain.h</c> passes in.</summary>
[CCallback("libvirt-domain.h", "0.9.11")]
public delegate void virConnectDomainEventTrayChangeCallback(
    [CType("virConnectPtr")] nint conn,
    [CType("virDomainPtr")] nint dom,
    [CType("const char *")] nint devAlias,
    [CType("int")] int reason,
    [CType("void *")] nint opaque);

/// <summary>Function a client of <c>libvirt-domain.h</c> passes in.</summary>
[CCallback("libvirt-domain.h", "1.2.9")]
public delegate void virConnectDomainEventTunableCallback(
    [CType("virConnectPtr")] nint conn,
    [CType("virDomainPtr")] nint dom,
    [CType("virTypedParameterPtr")] nint @params,
    [CType("int")] int nparams,
    [CType("void *")] nint opaque);

/// <summary>Function a client of <c>libvirt-domain.h</c> passes in.</summary>
[CCallback("libvirt-domain.h", "0.8.0")]
public delegate void virConnectDomainEventWatchdogCallback(
    [CType("virConnectPtr")] nint conn,
    [CType("virDomainPtr")] nint dom,
    [CType("int")] int action,
    [CType("void *")] nint opaque);

/// <summary>Function a client of <c>libvirt-domain.h</c> passes in.</summary>
[CCallback("libvirt-domain.h", "12.4.0")]
public delegate void virConnectDomainEventVcpuRemovedCallback(
    [CType("virConnectPtr")] nint conn,
    [CType("virDomainPtr")] nint dom,
    [CType("unsigned int")] uint vcpuid,
    [CType("void *")] nint opaque);

/// <summary>Function a client of <c>libvirt-domain.h</c> passes in.</summary>
[CCallback("libvirt-domain.h", "12.4.0")]
public delegate void virConnectDomainEventChannelLifecycleCallback(
    [CType("virConnectPtr")] nint conn,
    [CType("virDomainPtr")] nint dom,
    [CType("const char *")] nint channelName,
    [CType("int")] int state,
    [CType("int")] int reason,
    [CType("void *")] nint opaque);
