namespace VirtBridge.Model;

/// <summary>The kind of hypervisor a definition is for.</summary>
public enum VirtType
{
    Qemu,
    Kqemu,
    Kvm,
    Xen,
    Lxc,
    Uml,
    Openvz,
    Test,
    Vmware,
    Hyperv,
    Vbox,
    Phyp,
    Parallels,
    Bhyve,
    Vz,
    Hvf,
    None,
}
