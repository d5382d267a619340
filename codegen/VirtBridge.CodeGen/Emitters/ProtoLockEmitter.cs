namespace VirtBridge.CodeGen.Emitters;

/// <summary>Writes down what <see cref="ProtoLock"/> holds the next change to.</summary>
public sealed class ProtoLockEmitter : IEmitter
{
    public IReadOnlyList<string> Folders => [];

    public IEnumerable<GeneratedFile> Emit(ContractModel model)
    {
        yield return new GeneratedFile(ProtoLock.Path, string.Join('\n', ProtoLock.Promises(new ProtoEmitter().Emit(model))) + "\n");
    }
}
