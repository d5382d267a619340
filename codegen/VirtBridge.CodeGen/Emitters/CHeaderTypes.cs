using System.Text;
using VirtBridge.CodeGen.Abi;

namespace VirtBridge.CodeGen.Emitters;

/// <summary>The types of one C header: opaque objects, enumerations, callbacks, structures, in an order that compiles.</summary>
internal static class CHeaderTypes
{
    public static void Append(StringBuilder text, AbiModel abi, string header)
    {
        foreach (var opaque in abi.Opaques.Where(o => o.Declaration.Header == header))
        {
            text.Append($"typedef struct {opaque.Declaration.Tag} {opaque.Declaration.Name};\n");
        }

        foreach (var item in abi.Structs)
        {
            foreach (var name in item.Declaration.Typedefs)
            {
                if (HomeOf(abi, name, item.Declaration.Header) == header)
                {
                    text.Append($"typedef struct {item.Declaration.Tag} {name};\n");
                }
            }
        }

        foreach (var typedef in abi.Typedefs.Where(t => t.Header == header))
        {
            text.Append($"typedef {CTypeText.Declare(typedef.Type, typedef.Name)};\n");
        }

        text.Append('\n');
        foreach (var item in abi.Enums.Where(e => e.Declaration.Header == header))
        {
            AppendEnum(text, item);
        }

        foreach (var callback in Sorted(abi, header))
        {
            var parameters = string.Join(", ", callback.Parameters.Select(p => CTypeText.Declare(p.Type, p.Name)));
            text.Append($"/* since {callback.Declaration.Since} */\n");
            text.Append($"typedef {CTypeText.Declare(callback.ReturnType, "(*")}{callback.Name})({parameters});\n\n");
        }

        foreach (var item in abi.Structs.Where(s => s.Declaration.Header == header))
        {
            AppendStruct(text, item);
        }
    }

    // A pointer typedef may live in a later header than the structure, and then its plain name lives there too.
    private static string HomeOf(AbiModel abi, string name, string fallback) =>
        abi.Typedefs.FirstOrDefault(t => t.Type == name + " *")?.Header ?? fallback;

    private static void AppendEnum(StringBuilder text, CEnum item)
    {
        text.Append($"/* since {item.Declaration.Since} */\ntypedef enum {{\n");
        foreach (var value in item.Values)
        {
            text.Append($"    {value.Declaration.Name} = {Number(value.Value)},{(value.Declaration.Since is { } s ? $" /* since {s} */" : "")}\n");
        }

        text.Append($"}} {item.Declaration.Name};\n\n");
    }

    private static string Number(long value) => value switch
    {
        int.MinValue => "(-2147483647 - 1)",
        1L << 31 => "1u << 31",
        > int.MaxValue => $"{value}u",
        _ => $"{value}",
    };

    // A callback that takes another callback comes after it.
    private static IEnumerable<CCallback> Sorted(AbiModel abi, string header)
    {
        var own = abi.Callbacks.Where(c => c.Declaration.Header == header).ToList();
        var names = own.Select(c => c.Name).ToHashSet();
        return own.OrderBy(c => c.Parameters.Count(p => names.Contains(p.Type)));
    }

    private static void AppendStruct(StringBuilder text, CStruct item)
    {
        text.Append($"/* since {item.Declaration.Since} */\nstruct {item.Declaration.Tag} {{\n");
        string? union = null;
        foreach (var field in item.Fields)
        {
            var declaration = field.Declaration;
            if (union != declaration.Union)
            {
                text.Append(union is null ? "    union {\n" : $"    }} {union};\n");
                union = declaration.Union;
            }

            var array = declaration.Array > 0 ? $"[{declaration.Array}]" : "";
            text.Append(union is null ? "    " : "        ").Append(CTypeText.Declare(declaration.Type, field.Name)).Append(array).Append(";\n");
        }

        if (union is not null)
        {
            text.Append($"    }} {union};\n");
        }

        text.Append("};\n\n");
    }
}
