namespace VirtBridge.Model;

/// <summary>An IDE controller.</summary>
public enum IdeControllerModel
{
    Piix3,
    Piix4,
    Ich6,
}
