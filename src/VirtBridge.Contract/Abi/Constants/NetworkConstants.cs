namespace VirtBridge.Contract.Abi;

/// <summary>Names and numbers <c>libvirt-network.h</c> defines.</summary>
[CHeader("libvirt-network.h", "libvirt")]
public static class NetworkConstants
{
    [CConstant("VIR_NETWORK_PORT_BANDWIDTH_IN_AVERAGE", "5.5.0", ParameterType = "uint")]
    public const string NetworkPortBandwidthInAverage = "inbound.average";

    [CConstant("VIR_NETWORK_PORT_BANDWIDTH_IN_BURST", "5.5.0", ParameterType = "uint")]
    public const string NetworkPortBandwidthInBurst = "inbound.burst";

    [CConstant("VIR_NETWORK_PORT_BANDWIDTH_IN_FLOOR", "5.5.0", ParameterType = "uint")]
    public const string NetworkPortBandwidthInFloor = "inbound.floor";

    [CConstant("VIR_NETWORK_PORT_BANDWIDTH_IN_PEAK", "5.5.0", ParameterType = "uint")]
    public const string NetworkPortBandwidthInPeak = "inbound.peak";

    [CConstant("VIR_NETWORK_PORT_BANDWIDTH_OUT_AVERAGE", "5.5.0", ParameterType = "uint")]
    public const string NetworkPortBandwidthOutAverage = "outbound.average";

    [CConstant("VIR_NETWORK_PORT_BANDWIDTH_OUT_BURST", "5.5.0", ParameterType = "uint")]
    public const string NetworkPortBandwidthOutBurst = "outbound.burst";

    [CConstant("VIR_NETWORK_PORT_BANDWIDTH_OUT_PEAK", "5.5.0", ParameterType = "uint")]
    public const string NetworkPortBandwidthOutPeak = "outbound.peak";
}
