namespace VirtBridge.Model;

/// <summary>The format of an image.</summary>
public enum StorageFormat
{
    Raw,
    Dir,
    Bochs,
    Cloop,
    Dmg,
    Iso,
    Vpc,
    Vdi,
    Fat,
    Vhd,
    Ploop,
    Cow,
    Qcow,
    Qcow2,
    Qed,
    Vmdk,
    None,
}
