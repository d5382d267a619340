namespace VirtBridge.Model;

/// <summary>A bank of measurement registers.</summary>
public enum TpmPcrBank
{
    Sha1,
    Sha256,
    Sha384,
    Sha512,
}
