namespace VirtBridge.Contract;

/// <summary>Operations of the DomainDevices family.</summary>
[Contract("remote", 536903814, 1)]
public interface IDomainDevices
{
    /// <summary>Procedure 8; C: <c>virDomainAttachDevice</c>.</summary>
    [Procedure(8, "DOMAIN_ATTACH_DEVICE", Since = "0.3.0", CFunction = "virDomainAttachDevice", Write = true)]
    [Access("domain", "write")]
    ValueTask AttachDeviceAsync(DomainRef dom, string xml, CancellationToken cancellation);

    /// <summary>Procedure 13; C: <c>virDomainDetachDevice</c>.</summary>
    [Procedure(13, "DOMAIN_DETACH_DEVICE", Since = "0.3.0", CFunction = "virDomainDetachDevice", Write = true)]
    [Access("domain", "write")]
    ValueTask DetachDeviceAsync(DomainRef dom, string xml, CancellationToken cancellation);

    /// <summary>Procedure 160; C: <c>virDomainAttachDeviceFlags</c>.</summary>
    [Procedure(160, "DOMAIN_ATTACH_DEVICE_FLAGS", Since = "0.7.7", CFunction = "virDomainAttachDeviceFlags", Write = true)]
    [Access("domain", "write")]
    [Access("domain", "save", WhenFlag = "!VIR_DOMAIN_AFFECT_CONFIG|VIR_DOMAIN_AFFECT_LIVE")]
    [Access("domain", "save", WhenFlag = "VIR_DOMAIN_AFFECT_CONFIG")]
    ValueTask AttachDeviceFlagsAsync(DomainRef dom, string xml, DomainDeviceModifyFlags flags, CancellationToken cancellation);

    /// <summary>Procedure 161; C: <c>virDomainDetachDeviceFlags</c>.</summary>
    [Procedure(161, "DOMAIN_DETACH_DEVICE_FLAGS", Since = "0.7.7", CFunction = "virDomainDetachDeviceFlags", Write = true)]
    [Access("domain", "write")]
    [Access("domain", "save", WhenFlag = "!VIR_DOMAIN_AFFECT_CONFIG|VIR_DOMAIN_AFFECT_LIVE")]
    [Access("domain", "save", WhenFlag = "VIR_DOMAIN_AFFECT_CONFIG")]
    ValueTask DetachDeviceFlagsAsync(DomainRef dom, string xml, DomainDeviceModifyFlags flags, CancellationToken cancellation);

    /// <summary>Procedure 174; C: <c>virDomainUpdateDeviceFlags</c>.</summary>
    [Procedure(174, "DOMAIN_UPDATE_DEVICE_FLAGS", Since = "0.8.0", CFunction = "virDomainUpdateDeviceFlags", Write = true)]
    [Access("domain", "write")]
    [Access("domain", "save", WhenFlag = "!VIR_DOMAIN_AFFECT_CONFIG|VIR_DOMAIN_AFFECT_LIVE")]
    [Access("domain", "save", WhenFlag = "VIR_DOMAIN_AFFECT_CONFIG")]
    ValueTask UpdateDeviceFlagsAsync(DomainRef dom, string xml, DomainDeviceModifyFlags flags, CancellationToken cancellation);

    /// <summary>Procedure 392; C: <c>virDomainDetachDeviceAlias</c>.</summary>
    [Procedure(392, "DOMAIN_DETACH_DEVICE_ALIAS", Since = "4.4.0", CFunction = "virDomainDetachDeviceAlias", Write = true)]
    [Access("domain", "write")]
    [Access("domain", "save", WhenFlag = "!VIR_DOMAIN_AFFECT_CONFIG|VIR_DOMAIN_AFFECT_LIVE")]
    [Access("domain", "save", WhenFlag = "VIR_DOMAIN_AFFECT_CONFIG")]
    ValueTask DetachDeviceAliasAsync(DomainRef dom, string alias, DomainDeviceModifyFlags flags, CancellationToken cancellation);
}
