namespace VirtBridge.Contract.Abi;

/// <summary>The opaque objects of the C interface.</summary>
public enum CHandle
{
    None,

    [COpaque("_virConnect", "virConnect", "libvirt-host.h", "0.0.1")]
    Connect,

    [COpaque("_virStream", "virStream", "libvirt-host.h", "0.7.2")]
    Stream,

    [COpaque("_virDomain", "virDomain", "libvirt-domain.h", "0.0.1")]
    Domain,

    [COpaque("_virDomainCheckpoint", "virDomainCheckpoint", "libvirt-domain-checkpoint.h", "5.2.0")]
    DomainCheckpoint,

    [COpaque("_virDomainSnapshot", "virDomainSnapshot", "libvirt-domain-snapshot.h", "0.8.0")]
    DomainSnapshot,

    [COpaque("_virInterface", "virInterface", "libvirt-interface.h", "0.6.4")]
    Interface,

    [COpaque("_virNetwork", "virNetwork", "libvirt-network.h", "0.2.0")]
    Network,

    [COpaque("_virNetworkPort", "virNetworkPort", "libvirt-network.h", "5.5.0")]
    NetworkPort,

    [COpaque("_virNodeDevice", "virNodeDevice", "libvirt-nodedev.h", "0.5.0")]
    NodeDevice,

    [COpaque("_virNWFilter", "virNWFilter", "libvirt-nwfilter.h", "0.8.0")]
    NWFilter,

    [COpaque("_virNWFilterBinding", "virNWFilterBinding", "libvirt-nwfilter.h", "4.5.0")]
    NWFilterBinding,

    [COpaque("_virSecret", "virSecret", "libvirt-secret.h", "0.7.1")]
    Secret,

    [COpaque("_virStoragePool", "virStoragePool", "libvirt-storage.h", "0.4.1")]
    StoragePool,

    [COpaque("_virStorageVol", "virStorageVol", "libvirt-storage.h", "0.4.1")]
    StorageVol,

    [COpaque("_virAdmConnect", "virAdmConnect", "libvirt-admin.h", "2.0.0")]
    AdmConnect,

    [COpaque("_virAdmServer", "virAdmServer", "libvirt-admin.h", "2.0.0")]
    AdmServer,

    [COpaque("_virAdmClient", "virAdmClient", "libvirt-admin.h", "2.0.0")]
    AdmClient,
}
