namespace VirtBridge.CodeGen.Emitters;

/// <summary>For each family a class that refuses everything: services derive from it and override what they can do.</summary>
public sealed class BaseEmitter : IEmitter
{
    private const string Folder = "src/VirtBridge.Engine/Generated/Bases";

    public IReadOnlyList<string> Folders => [Folder];

    public IEnumerable<GeneratedFile> Emit(ContractModel model)
    {
        foreach (var family in model.Families)
        {
            var code = CodeText.CSharp("VirtBridge.Engine", "VirtBridge.Contract");
            using (code.Block($"public class {family.Name}Base : {family.Interface}"))
            {
                foreach (var operation in family.Operations)
                {
                    code.Line($"public virtual {Signatures.Of(operation)} => throw Refused.NoSupport(\"{operation.CFunction}\");");
                    code.Line();
                }
            }

            yield return new GeneratedFile($"{Folder}/{family.Name}Base.cs", code.ToString());
        }
    }
}
