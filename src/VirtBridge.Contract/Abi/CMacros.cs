namespace VirtBridge.Contract.Abi;

/// <summary>Macros with parameters that the headers offer.</summary>
[CMacro("LIBVIR_CHECK_VERSION", "major, minor, micro", "libvirt-common.h", "((major) * 1000000 + (minor) * 1000 + (micro) <= LIBVIR_VERSION_NUMBER)")]
[CMacro("VIR_NODEINFO_MAXCPUS", "nodeinfo", "libvirt-host.h",
    "((nodeinfo).nodes * (nodeinfo).sockets * (nodeinfo).cores * (nodeinfo).threads)")]
[CMacro("VIR_CPU_MAPLEN", "cpu", "libvirt-domain.h", "(((cpu) + 7) / 8)")]
[CMacro("VIR_USE_CPU", "cpumap, cpu", "libvirt-domain.h", "((cpumap)[(cpu) / 8] |= (1 << ((cpu) % 8)))")]
[CMacro("VIR_UNUSE_CPU", "cpumap, cpu", "libvirt-domain.h", "((cpumap)[(cpu) / 8] &= ~(1 << ((cpu) % 8)))")]
[CMacro("VIR_CPU_USED", "cpumap, cpu", "libvirt-domain.h", "((cpumap)[(cpu) / 8] & (1 << ((cpu) % 8)))")]
[CMacro("VIR_GET_CPUMAP", "cpumaps, maplen, vcpu", "libvirt-domain.h", "(&((cpumaps)[(vcpu) * (maplen)]))")]
[CMacro("VIR_CPU_USABLE", "cpumaps, maplen, vcpu, cpu", "libvirt-domain.h",
    "(VIR_CPU_USED(VIR_GET_CPUMAP(cpumaps, maplen, vcpu), cpu))")]
[CMacro("VIR_COPY_CPUMAP", "cpumaps, maplen, vcpu, cpumap", "libvirt-domain.h",
    "memcpy(cpumap, VIR_GET_CPUMAP(cpumaps, maplen, vcpu), maplen)")]
[CMacro("VIR_DOMAIN_EVENT_CALLBACK", "cb", "libvirt-domain.h", "((virConnectDomainEventGenericCallback)(cb))")]
[CMacro("VIR_NETWORK_EVENT_CALLBACK", "cb", "libvirt-network.h", "((virConnectNetworkEventGenericCallback)(cb))")]
[CMacro("VIR_NODE_DEVICE_EVENT_CALLBACK", "cb", "libvirt-nodedev.h", "((virConnectNodeDeviceEventGenericCallback)(cb))")]
[CMacro("VIR_SECRET_EVENT_CALLBACK", "cb", "libvirt-secret.h", "((virConnectSecretEventGenericCallback)(cb))")]
[CMacro("VIR_STORAGE_POOL_EVENT_CALLBACK", "cb", "libvirt-storage.h", "((virConnectStoragePoolEventGenericCallback)(cb))")]
public static class CMacros
{
}
