namespace VirtBridge.Exports;

/// <summary>A callback of the program, what it wants to hear and the memory that goes with it.</summary>
internal sealed unsafe class Registration(string family, int eventId, nint callback, nint opaque, nint free)
{
    public string Family => family;
    public int EventId => eventId;
    public nint Callback => callback;
    public nint Opaque => opaque;

    /// <summary>Registered by the old function that has no ids.</summary>
    public bool Legacy { get; init; }

    /// <summary>The id the program knows.</summary>
    public int Id { get; set; }

    /// <summary>The id the session knows.</summary>
    public int RemoteId { get; set; }

    public bool Removed { get; set; }

    public void FreeOpaque()
    {
        if (free != 0)
        {
            ((delegate* unmanaged[Cdecl]<nint, void>)free)(opaque);
        }
    }
}
