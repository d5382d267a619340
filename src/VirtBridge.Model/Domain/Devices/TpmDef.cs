using VirtBridge.Contract;

namespace VirtBridge.Model;

public sealed record TpmDef : DeviceDef
{
    public TpmModel? Model { get; init; }
    public required TpmBackend Backend { get; init; }
}

public abstract record TpmBackend
{
    private TpmBackend()
    {
    }

    public sealed record Passthrough(string? DevicePath) : TpmBackend;

    public sealed record Emulator : TpmBackend
    {
        public TpmVersion? Version { get; init; }
        public Uuid? EncryptionSecret { get; init; }
        public bool? PersistentState { get; init; }
        public ValueArray<TpmPcrBank> ActivePcrBanks { get; init; }
        public uint? Debug { get; init; }
        public TpmSourceType? SourceType { get; init; }
        public string? SourcePath { get; init; }
        public TpmProfile? Profile { get; init; }
    }

    public sealed record External(CharSource Source) : TpmBackend;
}

public sealed record TpmProfile(string? Source, TpmProfileRemoveDisabled? RemoveDisabled, string? Name);
