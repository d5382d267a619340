using System.Text;
using VirtBridge.CodeGen.Abi;
using VirtBridge.Contract.Abi;

namespace VirtBridge.CodeGen.Emitters;

/// <summary>Version scripts of the four libraries and the code of the three that only forward.</summary>
public sealed class CSymbolEmitter : IEmitter
{
    private const string Folder = "src/VirtBridge.Exports/Generated/Link";
    private const string PrivateNode = "VIRTBRIDGE_PRIVATE";
    private static readonly string[] s_forwarders = ["libvirt-qemu", "libvirt-lxc", "libvirt-admin"];

    public IReadOnlyList<string> Folders => [Folder];

    public IEnumerable<GeneratedFile> Emit(ContractModel model)
    {
        yield return new GeneratedFile($"{Folder}/libvirt.map", Script(model.Abi, "libvirt"));
        foreach (var library in s_forwarders)
        {
            yield return new GeneratedFile($"{Folder}/{library}.map", Script(model.Abi, library));
            yield return new GeneratedFile($"{Folder}/{library}.x64.s", Forwarders(model.Abi, library, "endbr64\n    jmp *{0}@GOTPCREL(%rip)"));
            yield return new GeneratedFile($"{Folder}/{library}.arm64.s", Forwarders(model.Abi, library, "bti c\n    b {0}"));
        }

        yield return new GeneratedFile($"{Folder}/missing.x64.s", Missing("endbr64\n    leaq {0}(%rip), %rdi\n    jmp vb_missing_private"));
        yield return new GeneratedFile($"{Folder}/missing.arm64.s", Missing("bti c\n    adrp x0, {0}\n    add x0, x0, :lo12:{0}\n    b vb_missing_private"));
        yield return new GeneratedFile($"{Folder}/irregular.txt", Irregular(model.Abi));
    }

    private static string Script(AbiModel abi, string library)
    {
        var text = new StringBuilder("# Written by codegen from the contract: every symbol at the version it first appeared in.\n");
        var first = true;
        foreach (var node in abi.Nodes.Where(n => n.Library == library))
        {
            var names = abi.Functions.Where(f => f.Declaration.Node == node.Name).Select(f => f.Name)
                .Concat(abi.Variables.Where(v => v.Node == node.Name).Select(v => v.Name));
            text.Append(node.Name).Append(" {\n  global:\n");
            foreach (var name in names)
            {
                text.Append($"    {name};\n");
            }

            text.Append(first ? "  local:\n    *;\n" : "").Append('}').Append(node.Inherits is { } parent ? " " + parent : "").Append(";\n\n");
            first = false;
        }

        if (library == "libvirt")
        {
            text.Append(PrivateNode).Append(" {\n  global:\n");
            foreach (var function in abi.Functions.Where(f => f.Header.Library != library))
            {
                text.Append($"    {function.EntryPoint};\n");
            }

            text.Append("};\n\n").Append(PrivateSymbols.Node).Append(" {\n  global:\n");
            foreach (var name in PrivateSymbols.Provided.Concat(PrivateSymbols.Missing).Order(StringComparer.Ordinal))
            {
                text.Append($"    {name};\n");
            }

            text.Append("};\n");
        }

        return text.ToString();
    }

    // Never a silent zero: a tool that calls one of these ends with the name of what it wanted.
    private static string Missing(string jump)
    {
        var text = new StringBuilder("# Written by codegen: private symbols that tools import and this library does not provide.\n    .text\n");
        foreach (var name in PrivateSymbols.Missing)
        {
            text.Append($"    .globl {name}\n    .type {name}, %function\n{name}:\n    ");
            text.Append(string.Format(System.Globalization.CultureInfo.InvariantCulture, jump, ".Lname_" + name));
            text.Append($"\n    .size {name}, .-{name}\n");
        }

        text.Append("    .section .rodata\n");
        foreach (var name in PrivateSymbols.Missing)
        {
            text.Append($".Lname_{name}:\n    .asciz \"{name}\"\n");
        }

        return text.Append("    .section .note.GNU-stack,\"\",%progbits\n").ToString();
    }

    private static string Forwarders(AbiModel abi, string library, string jump)
    {
        var text = new StringBuilder("# Written by codegen: the functions live in libvirt.so.0, so that one runtime serves all libraries.\n    .text\n");
        foreach (var function in abi.Functions.Where(f => f.Header.Library == library))
        {
            text.Append($"    .globl {function.Name}\n    .type {function.Name}, %function\n{function.Name}:\n    ");
            text.Append(string.Format(System.Globalization.CultureInfo.InvariantCulture, jump, function.EntryPoint));
            text.Append($"\n    .size {function.Name}, .-{function.Name}\n");
        }

        return text.Append("    .section .note.GNU-stack,\"\",%progbits\n").ToString();
    }

    private static string Irregular(AbiModel abi)
    {
        var adapters = abi.Functions.Where(f => f.Adapter is not null).ToList();
        var text = new StringBuilder($"# {adapters.Count} of {abi.Functions.Count} functions have hand-written bodies, by type:\n");
        foreach (var group in adapters.GroupBy(f => f.Adapter).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            text.Append($"\n{group.Key} {group.Count()}\n");
            foreach (var function in group)
            {
                text.Append($"    {function.Name}\n");
            }
        }

        return text.ToString();
    }
}
