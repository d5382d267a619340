using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>A file with its format.</summary>
public sealed record FirmwareFile(string Path, string Format);

/// <summary>Machines of one architecture; the names may be patterns.</summary>
public sealed record FirmwareTarget(string Architecture, ValueArray<string> Machines);

/// <summary>What a firmware is mapped as.</summary>
public abstract record FirmwareMapping
{
    private FirmwareMapping()
    {
    }

    public sealed record Flash(string? Mode, FirmwareFile Executable, FirmwareFile? Nvram) : FirmwareMapping;

    public sealed record Kernel(string Path) : FirmwareMapping;

    public sealed record Memory(string Path) : FirmwareMapping;
}

/// <summary>A firmware image and what it is good for, as its packager described it.</summary>
public sealed record FirmwareDescriptor
{
    private static readonly string[] InterfaceTypes = ["bios", "openfirmware", "uboot", "uefi"];

    private static readonly string[] KnownFeatures =
    [
        "acpi-s3", "acpi-s4", "amd-sev", "amd-sev-es", "amd-sev-snp", "enrolled-keys", "requires-smm",
        "secure-boot", "verbose-dynamic", "verbose-static",
    ];

    public ValueArray<string> Interfaces { get; init; }
    public required FirmwareMapping Mapping { get; init; }
    public ValueArray<FirmwareTarget> Targets { get; init; }
    public ValueArray<string> Features { get; init; }

    /// <summary>Reads a descriptor; features nobody knows are left out.</summary>
    public static FirmwareDescriptor Parse(string json, string path)
    {
        if (JsonParser.Parse(json) is not JsonData.Object root)
        {
            throw Refuse($"failed to parse firmware descriptor '{path}'");
        }

        var interfaces = Texts(root["interface-types"]);
        if (interfaces.IsEmpty)
        {
            throw Refuse($"failed to get interface-types from '{path}'");
        }

        if (interfaces.FirstOrDefault(name => Array.IndexOf(InterfaceTypes, name) < 0) is { } unknown)
        {
            throw Refuse($"unknown interface type: '{unknown}'");
        }

        return new()
        {
            Interfaces = interfaces,
            Mapping = ReadMapping(root.Child("mapping") ?? throw Refuse($"failed to get mapping from '{path}'"), path),
            Targets = (root["targets"] as JsonData.Array)?.Items.OfType<JsonData.Object>()
                .Select(target => new FirmwareTarget(
                    target.String("architecture") ?? throw Refuse($"missing 'architecture' in '{path}'"),
                    Texts(target["machines"])))
                .ToValueArray() ?? throw Refuse($"failed to get targets from '{path}'"),
            Features = root["features"] is JsonData.Array features
                ? Texts(features).Where(name => Array.IndexOf(KnownFeatures, name) >= 0).ToValueArray()
                : throw Refuse($"failed to get features from '{path}'"),
        };
    }

    /// <summary>The document without what only people read.</summary>
    public string Format() => new JsonData.Object(
    [
        new("interface-types", List(Interfaces)),
        new("mapping", FormatMapping()),
        new("targets", new JsonData.Array(Targets.Select(target => (JsonData)new JsonData.Object(
        [
            new("architecture", new JsonData.Text(target.Architecture)),
            new("machines", List(target.Machines)),
        ])).ToValueArray())),
        new("features", List(Features)),
    ]).ToCompactText();

    /// <summary>Whether the firmware can be used for that machine.</summary>
    public bool Fits(string architecture, string machine) => Targets.Any(target =>
        target.Architecture == architecture && target.Machines.Any(pattern => Matches(pattern, machine)));

    public bool Has(string feature) => Features.Contains(feature);

    private static VirtException Refuse(string detail) => new(ErrorCode.InternalError, ErrorDomain.Qemu, detail);

    private static ValueArray<string> Texts(JsonData? data) =>
        data is JsonData.Array array ? array.Items.OfType<JsonData.Text>().Select(text => text.Value).ToValueArray() : default;

    private static JsonData.Array List(ValueArray<string> texts) =>
        new(texts.Select(text => (JsonData)new JsonData.Text(text)).ToValueArray());

    private static FirmwareMapping ReadMapping(JsonData.Object mapping, string path)
    {
        switch (mapping.String("device"))
        {
            case "flash":
                var executable = mapping.Child("executable") ?? throw Refuse($"missing 'executable' in '{path}'");
                var nvram = mapping.Child("nvram-template");
                var mode = mapping.String("mode");
                return new FirmwareMapping.Flash(mode, ReadFile(executable, path), nvram is null ? null : ReadFile(nvram, path));
            case "kernel":
                return new FirmwareMapping.Kernel(mapping.String("filename") ?? throw Refuse($"missing 'filename' in '{path}'"));
            case "memory":
                return new FirmwareMapping.Memory(mapping.String("filename") ?? throw Refuse($"missing 'filename' in '{path}'"));
            case null:
                throw Refuse($"missing device type in '{path}'");
            case { } other:
                throw Refuse($"unknown device type in '{path}': {other}");
        }
    }

    private static FirmwareFile ReadFile(JsonData.Object file, string path) => new(
        file.String("filename") ?? throw Refuse($"missing 'filename' in '{path}'"),
        file.String("format") ?? throw Refuse($"missing 'format' in '{path}'"));

    private JsonData.Object FormatMapping()
    {
        var members = new List<KeyValuePair<string, JsonData>>();
        switch (Mapping)
        {
            case FirmwareMapping.Flash flash:
                members.Add(new("device", new JsonData.Text("flash")));
                if (flash.Mode is { } mode)
                {
                    members.Add(new("mode", new JsonData.Text(mode)));
                }

                members.Add(new("executable", FormatFile(flash.Executable)));
                if (flash.Nvram is { } nvram)
                {
                    members.Add(new("nvram-template", FormatFile(nvram)));
                }

                break;
            case FirmwareMapping.Kernel kernel:
                members.AddRange([new("device", new JsonData.Text("kernel")), new("filename", new JsonData.Text(kernel.Path))]);
                break;
            case FirmwareMapping.Memory memory:
                members.AddRange([new("device", new JsonData.Text("memory")), new("filename", new JsonData.Text(memory.Path))]);
                break;
        }

        return new(members.ToValueArray());
    }

    private static JsonData.Object FormatFile(FirmwareFile file) =>
        new([new("filename", new JsonData.Text(file.Path)), new("format", new JsonData.Text(file.Format))]);

    /// <summary>Shell patterns: * stands for any text, ? for one character.</summary>
    private static bool Matches(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        if (pattern.IsEmpty)
        {
            return text.IsEmpty;
        }

        if (pattern[0] != '*')
        {
            return !text.IsEmpty && (pattern[0] == '?' || pattern[0] == text[0]) && Matches(pattern[1..], text[1..]);
        }

        for (var skip = 0; skip <= text.Length; skip++)
        {
            if (Matches(pattern[1..], text[skip..]))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>What firmware a machine can have.</summary>
public sealed record FirmwareChoice(ValueArray<(string Path, string? Nvram)> Images, bool Secure, ValueArray<string> Interfaces)
{
    public static FirmwareChoice For(string architecture, string machine, IEnumerable<FirmwareDescriptor> descriptors)
    {
        var fitting = descriptors.Where(descriptor => descriptor.Fits(architecture, machine)).ToList();
        var images = new List<(string, string?)>();
        var interfaces = new HashSet<string>();
        foreach (var descriptor in fitting)
        {
            var image = descriptor.Mapping switch
            {
                FirmwareMapping.Flash flash => (flash.Executable.Path, flash.Nvram?.Path),
                FirmwareMapping.Memory memory => (memory.Path, null),
                _ => ((string, string?)?)null,
            };
            if (image is { } known && !images.Contains(known))
            {
                images.Add(known);
            }

            interfaces.UnionWith(descriptor.Interfaces.Select(name => name == "uefi" ? "efi" : name));
        }

        return new(
            images.ToValueArray(),
            fitting.Exists(descriptor => descriptor.Has("secure-boot") && descriptor.Has("requires-smm")),
            interfaces.Where(name => name is "bios" or "efi").Order().ToValueArray());
    }
}
