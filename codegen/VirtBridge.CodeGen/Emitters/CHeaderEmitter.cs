using System.Text;
using VirtBridge.CodeGen.Abi;
using VirtBridge.Contract.Abi;

namespace VirtBridge.CodeGen.Emitters;

/// <summary>The public C headers.</summary>
public sealed class CHeaderEmitter : IEmitter
{
    private const string Folder = "bindings/c/Generated/include/libvirt";

    // The order in which <libvirt/libvirt.h> includes the others; a header may use what stands before it.
    private static readonly string[] s_main =
    [
        "libvirt-common.h", "libvirt-host.h", "libvirt-domain.h", "libvirt-domain-checkpoint.h", "libvirt-domain-snapshot.h",
        "libvirt-event.h", "libvirt-interface.h", "libvirt-network.h", "libvirt-nodedev.h", "libvirt-nwfilter.h", "libvirt-secret.h",
        "libvirt-storage.h", "libvirt-stream.h", "virterror.h",
    ];

    private static readonly string[] s_extra = ["libvirt-qemu.h", "libvirt-lxc.h", "libvirt-admin.h"];

    public IReadOnlyList<string> Folders => [Folder];

    public IEnumerable<GeneratedFile> Emit(ContractModel model)
    {
        foreach (var header in s_main)
        {
            yield return new GeneratedFile($"{Folder}/{header}", Header(model.Abi, header, direct: true));
        }

        foreach (var header in s_extra)
        {
            yield return new GeneratedFile($"{Folder}/{header}", Header(model.Abi, header, direct: false));
        }

        yield return new GeneratedFile($"{Folder}/libvirt.h", Umbrella());
    }

    private static string Umbrella()
    {
        var text = Opening("libvirt.h");
        text.Append("# define __VIR_LIBVIRT_H_INCLUDES__\n");
        foreach (var header in s_main)
        {
            text.Append($"# include <libvirt/{header}>\n");
        }

        text.Append("# undef __VIR_LIBVIRT_H_INCLUDES__\n\n");
        return text.Append("#endif\n").ToString();
    }

    private static string Header(AbiModel abi, string header, bool direct)
    {
        var text = Opening(header);
        if (!direct)
        {
            text.Append("# include <libvirt/libvirt.h>\n# include <libvirt/virterror.h>\n\n");
        }
        else if (header == "virterror.h")
        {
            text.Append("# include <libvirt/libvirt.h>\n\n");
        }
        else
        {
            text.Append("# ifndef __VIR_LIBVIRT_H_INCLUDES__\n#  error \"include <libvirt/libvirt.h> instead\"\n# endif\n\n");
        }

        if (header == "libvirt-common.h")
        {
            text.Append("# include <sys/types.h>\n\n");
        }

        text.Append("# ifdef __cplusplus\nextern \"C\" {\n# endif\n\n");
        if (header == "libvirt-common.h")
        {
            text.Append("# ifndef VIR_EXPORT_VAR\n#  define VIR_EXPORT_VAR extern\n# endif\n\n");
        }

        Macros(text, abi, header);
        CHeaderTypes.Append(text, abi, header);
        Functions(text, abi, header);
        text.Append("# ifdef __cplusplus\n}\n# endif\n\n#endif\n");
        return text.ToString();
    }

    private static StringBuilder Opening(string header)
    {
        var guard = "VIRTBRIDGE_" + header.ToUpperInvariant().Replace('-', '_').Replace('.', '_');
        return new StringBuilder()
            .Append($"/* {header}: written by codegen from the contract; edit the contract instead. */\n")
            .Append("/* SPDX-License-Identifier: MIT */\n")
            .Append($"#ifndef {guard}\n# define {guard}\n\n");
    }

    private static void Macros(StringBuilder text, AbiModel abi, string header)
    {
        foreach (var constant in abi.Constants.Where(c => c.Header == header))
        {
            var value = constant.Value is string s ? $"\"{s}\"" : Number((long)constant.Value);
            var type = constant.Declaration.ParameterType is { } t ? $"; typed parameter: {t}" : "";
            text.Append($"/* since {constant.Declaration.Since}{type} */\n# define {constant.Declaration.Name} {value}\n");
        }

        foreach (var macro in abi.Macros.Where(m => m.Header == header))
        {
            text.Append($"# define {macro.Name}({macro.Parameters}) {macro.Body}\n");
        }

        foreach (var alias in abi.TagAliases.Where(a => a.Header == header))
        {
            text.Append($"# define {alias.Name} {alias.Tag}\n");
        }

        text.Append('\n');
    }

    private static string Number(long value) => value > int.MaxValue ? $"{value}LL" : $"{value}";

    private static void Functions(StringBuilder text, AbiModel abi, string header)
    {
        foreach (var variable in abi.Variables.Where(v => v.Header == header))
        {
            text.Append($"VIR_EXPORT_VAR {variable.Type} {variable.Name};\n\n");
        }

        foreach (var function in abi.Functions.Where(f => f.Header.Header == header))
        {
            var parameters = string.Join(", ", function.Parameters.Select(p => CTypeText.Declare(p.Declaration.Type, p.Name)));
            text.Append($"/* {function.Summary}. {Result(function)} Since {function.Declaration.Since}. */\n");
            text.Append($"{CTypeText.Declare(function.Return.Type, function.Name)}({(parameters.Length == 0 ? "void" : parameters)});\n\n");
        }
    }

    private static string Result(CFunction function) => function.Return.Kind switch
    {
        CReturnKind.Void => "Returns nothing.",
        CReturnKind.Status => "Returns 0, or -1 on error.",
        CReturnKind.Count => "Returns a number, or -1 on error.",
        CReturnKind.AllocString => "Returns text to be freed with free(), or NULL on error.",
        CReturnKind.AllocBuffer => "Returns bytes to be freed with free(), or NULL on error.",
        CReturnKind.BorrowedString => "Returns text that lives as long as the object, or NULL on error.",
        CReturnKind.Bool => "Returns 1 for yes, 0 for no, -1 on error.",
        CReturnKind.Handle when function.Return.Ownership == COwnership.New => "Returns a new reference, or NULL on error.",
        CReturnKind.Handle => "Returns an object the caller must not free, or NULL on error.",
        CReturnKind.CallbackId => "Returns the id of the registration, or -1 on error.",
        CReturnKind.RefCount => "Returns the references left, or -1 on error.",
        CReturnKind.File => "Returns a file descriptor the caller closes, or -1 on error.",
        _ => $"Fails with {function.Return.OnError ?? "-1"}.",
    };
}

/// <summary>C declarations from a type and a name.</summary>
internal static class CTypeText
{
    public static string Declare(string type, string name) => type.EndsWith('*') ? type + name : $"{type} {name}";
}
