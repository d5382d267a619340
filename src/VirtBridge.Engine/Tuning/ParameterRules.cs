using VirtBridge.Contract;

namespace VirtBridge.Engine;

/// <summary>Which named values a call takes; anything else is refused before the first is used.</summary>
public sealed class ParameterRules(ErrorDomain from, params (string Field, TypedParameterType Type)[] known)
{
    public void Check(ReadOnlySpan<TypedParameter> given)
    {
        for (var i = 0; i < given.Length; i++)
        {
            CheckOne(given[i]);
            for (var j = 0; j < i; j++)
            {
                if (given[j].Field == given[i].Field)
                {
                    throw Refuse.Argument(from, $"parameter '{given[i].Field}' occurs multiple times");
                }
            }
        }
    }

    /// <summary>Cuts a list to what the caller has room for; room 0 asks for the count only.</summary>
    public static TypedParameter[] Fit(TypedParameter[] all, int room) => room <= 0 ? [] : room >= all.Length ? all : all[..room];

    private void CheckOne(in TypedParameter given)
    {
        foreach (var (field, type) in known)
        {
            if (field != given.Field)
            {
                continue;
            }

            if (type != given.Value.Type)
            {
                throw Refuse.Argument(
                    from,
                    $"invalid type '{NameOf(given.Value.Type)}' requested for parameter '{field}', supported type is '{NameOf(type)}'");
            }

            return;
        }

        throw new VirtException(ErrorCode.ArgumentUnsupported, from, $"parameter '{given.Field}' not supported");
    }

    private static string NameOf(TypedParameterType type) => type switch
    {
        TypedParameterType.Int => "int",
        TypedParameterType.Uint => "uint",
        TypedParameterType.Llong => "llong",
        TypedParameterType.Ullong => "ullong",
        TypedParameterType.Double => "double",
        TypedParameterType.Boolean => "boolean",
        TypedParameterType.String => "string",
        _ => $"type {(int)type}",
    };
}
