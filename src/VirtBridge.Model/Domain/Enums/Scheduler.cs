namespace VirtBridge.Model;

/// <summary>A host scheduling class.</summary>
public enum Scheduler
{
    Other,
    Batch,
    Idle,
    Fifo,
    Rr,
}
