namespace VirtBridge.Contract;

/// <summary>Values of <c>virErrorLevel</c> since 0.1.0.</summary>
[CEnum("virErrorLevel", "virterror.h", Since = "0.1.0")]
public enum ErrorLevel : int
{
    [CName("VIR_ERR_NONE", Since = "0.1.0")]
    None = 0,
    [CName("VIR_ERR_WARNING", Since = "0.1.0")]
    Warning = 1,
    [CName("VIR_ERR_ERROR", Since = "0.1.0")]
    Error = 2,
}
