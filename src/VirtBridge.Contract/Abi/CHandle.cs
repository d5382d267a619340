namespace VirtBridge.Contract.Abi;

/// <summary>The opaque objects of the C interface.</summary>
public enum CHandle
{
    None,

    [COpaque("_virConnect", "virConnect", "libvirt-host.h", "0.0.1", ErrorDomain.None, ErrorCode.InvalidConn)]
    Connect,

    [COpaque("_virStream", "virStream", "libvirt-host.h", "0.7.2", ErrorDomain.Streams, ErrorCode.InvalidStream)]
    Stream,

    [COpaque("_virDomain", "virDomain", "libvirt-domain.h", "0.0.1", ErrorDomain.Dom, ErrorCode.InvalidDomain, Reference = typeof(DomainRef))]
    Domain,

    [COpaque("_virDomainCheckpoint", "virDomainCheckpoint", "libvirt-domain-checkpoint.h", "5.2.0", ErrorDomain.DomainCheckpoint, ErrorCode.InvalidDomainCheckpoint, Reference = typeof(DomainCheckpointRef))]
    DomainCheckpoint,

    [COpaque("_virDomainSnapshot", "virDomainSnapshot", "libvirt-domain-snapshot.h", "0.8.0", ErrorDomain.DomainSnapshot, ErrorCode.InvalidDomainSnapshot, Reference = typeof(DomainSnapshotRef))]
    DomainSnapshot,

    [COpaque("_virInterface", "virInterface", "libvirt-interface.h", "0.6.4", ErrorDomain.Interface, ErrorCode.InvalidInterface, Reference = typeof(InterfaceRef))]
    Interface,

    [COpaque("_virNetwork", "virNetwork", "libvirt-network.h", "0.2.0", ErrorDomain.Network, ErrorCode.InvalidNetwork, Reference = typeof(NetworkRef))]
    Network,

    [COpaque("_virNetworkPort", "virNetworkPort", "libvirt-network.h", "5.5.0", ErrorDomain.Network, ErrorCode.InvalidNetworkPort, Reference = typeof(NetworkPortRef))]
    NetworkPort,

    [COpaque("_virNodeDevice", "virNodeDevice", "libvirt-nodedev.h", "0.5.0", ErrorDomain.Nodedev, ErrorCode.InvalidNodeDevice, Reference = typeof(NodeDeviceRef))]
    NodeDevice,

    [COpaque("_virNWFilter", "virNWFilter", "libvirt-nwfilter.h", "0.8.0", ErrorDomain.Nwfilter, ErrorCode.InvalidNwfilter, Reference = typeof(NWFilterRef))]
    NWFilter,

    [COpaque("_virNWFilterBinding", "virNWFilterBinding", "libvirt-nwfilter.h", "4.5.0", ErrorDomain.Nwfilter, ErrorCode.InvalidNwfilterBinding, Reference = typeof(NWFilterBindingRef))]
    NWFilterBinding,

    [COpaque("_virSecret", "virSecret", "libvirt-secret.h", "0.7.1", ErrorDomain.Secret, ErrorCode.InvalidSecret, Reference = typeof(SecretRef))]
    Secret,

    [COpaque("_virStoragePool", "virStoragePool", "libvirt-storage.h", "0.4.1", ErrorDomain.Storage, ErrorCode.InvalidStoragePool, Reference = typeof(StoragePoolRef))]
    StoragePool,

    [COpaque("_virStorageVol", "virStorageVol", "libvirt-storage.h", "0.4.1", ErrorDomain.Storage, ErrorCode.InvalidStorageVol, Reference = typeof(StorageVolRef))]
    StorageVol,

    [COpaque("_virAdmConnect", "virAdmConnect", "libvirt-admin.h", "2.0.0", ErrorDomain.Admin, ErrorCode.InvalidConn)]
    AdmConnect,

    [COpaque("_virAdmServer", "virAdmServer", "libvirt-admin.h", "2.0.0", ErrorDomain.Admin, ErrorCode.InvalidConn, Reference = typeof(AdminServerRef))]
    AdmServer,

    [COpaque("_virAdmClient", "virAdmClient", "libvirt-admin.h", "2.0.0", ErrorDomain.Admin, ErrorCode.InvalidConn, Reference = typeof(AdminClientRef))]
    AdmClient,
}
