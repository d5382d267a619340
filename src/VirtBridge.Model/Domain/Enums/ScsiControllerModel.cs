namespace VirtBridge.Model;

/// <summary>A SCSI host adapter.</summary>
public enum ScsiControllerModel
{
    Auto,
    Buslogic,
    Lsilogic,
    Lsisas1068,
    Vmpvscsi,
    Ibmvscsi,
    VirtioScsi,
    Lsisas1078,
    VirtioTransitional,
    VirtioNonTransitional,
    Ncr53c90,
    Dc390,
    Am53c974,
}
