using VirtBridge.Model.Qemu;

namespace VirtBridge.Drivers.Qemu.Capabilities;

/// <summary>What kind of fact makes a flag true.</summary>
internal enum QemuFactKind
{
    /// <summary>A QOM type exists.</summary>
    Type,

    /// <summary>A device has a property: <c>device.property</c>.</summary>
    Property,

    /// <summary>A device has a property that is off by default.</summary>
    DefaultOff,

    /// <summary>An object other than a device has a property.</summary>
    Object,

    /// <summary>A machine has a property: <c>machine.property</c>, aliases allowed.</summary>
    Machine,

    /// <summary>A path in the QAPI schema, see <see cref="Qmp.QapiSchema"/>.</summary>
    Schema,

    /// <summary>A command line option, with or without a parameter.</summary>
    Option,

    /// <summary>A migration capability.</summary>
    Migration,

    /// <summary>A TPM model.</summary>
    TpmModel,

    /// <summary>A TPM backend.</summary>
    TpmType,
}

/// <summary>A flag and the facts of which any one makes it true.</summary>
internal sealed record QemuFlagRule(QemuFlag Flag, QemuFactKind Kind, IReadOnlyList<string> Facts)
{
    public static QemuFlagRule Parse(string line)
    {
        var words = line.Split(' ');
        if (!QemuFlagNames.TryParse(words[0], out var flag))
        {
            throw new FormatException($"'{words[0]}' is not a capability flag");
        }

        return new QemuFlagRule(flag, ParseKind(words[1]), words[2..]);
    }

    private static QemuFactKind ParseKind(string word) => word switch
    {
        "type" => QemuFactKind.Type,
        "property" => QemuFactKind.Property,
        "default-off" => QemuFactKind.DefaultOff,
        "object" => QemuFactKind.Object,
        "machine" => QemuFactKind.Machine,
        "schema" => QemuFactKind.Schema,
        "option" => QemuFactKind.Option,
        "migration" => QemuFactKind.Migration,
        "tpm-model" => QemuFactKind.TpmModel,
        "tpm-type" => QemuFactKind.TpmType,
        _ => throw new FormatException($"'{word}' is not a kind of fact"),
    };
}
