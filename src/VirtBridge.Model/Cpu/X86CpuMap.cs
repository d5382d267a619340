using System.Globalization;

namespace VirtBridge.Model.Cpu;

/// <summary>Where a feature is reported.</summary>
public readonly record struct X86Register(bool IsMsr, uint Leaf, uint Subleaf, char Name);

/// <summary>An x86 feature.</summary>
public sealed record X86Feature(string Name, X86Register Register, int Bit, bool Migratable);

/// <summary>
/// The features and models of x86. A model is <c>name vendor signatures = features</c>, a later version of it
/// <c>name vendor signatures &lt; earlier +feature -feature</c>, another name of it <c>name ~ model</c>.
/// Signatures are <c>family:model,model/first-last stepping</c>; <c>-</c> stands for none.
/// </summary>
public sealed class X86CpuMap
{
    private readonly List<X86Feature> _features = [];
    private readonly Dictionary<string, int> _featureIndex = new(StringComparer.Ordinal);
    private readonly List<X86CpuModel> _models = [];
    private readonly Dictionary<string, X86CpuModel> _modelsByName = new(StringComparer.Ordinal);

    private X86CpuMap()
    {
        ReadFeatures(X86FeatureTable.Text);
        foreach (var text in new[] { X86GenericModels.Text, X86IntelModels.Text, X86AmdModels.Text })
        {
            ReadModels(text);
        }

        Migratable = Set(_features.Where(feature => feature.Migratable).Select(feature => feature.Name));
    }

    public static X86CpuMap Default { get; } = new();

    public IReadOnlyList<X86Feature> Features => _features;

    public IReadOnlyList<X86CpuModel> Models => _models;

    public X86FeatureSet Migratable { get; }

    public X86CpuModel? FindModel(string name) => _modelsByName.GetValueOrDefault(name);

    public bool TryFindFeature(string name, out int index) => _featureIndex.TryGetValue(name, out index);

    /// <summary>The feature QEMU calls <paramref name="name"/>; blanks may be hyphens or underscores.</summary>
    public bool TryFindQemuFeature(string name, out int index)
    {
        foreach (var (qemu, ours) in X86FeatureTable.QemuNames)
        {
            if (qemu == name)
            {
                return TryFindFeature(ours, out index);
            }
        }

        return TryFindFeature(name, out index)
            || TryFindFeature(name.Replace('-', '_'), out index)
            || TryFindFeature(name.Replace('_', '-'), out index);
    }

    /// <summary>What QEMU calls the feature; it has no underscores.</summary>
    public static string QemuFeatureName(string name)
    {
        foreach (var (qemu, ours) in X86FeatureTable.QemuNames)
        {
            if (ours == name)
            {
                return qemu;
            }
        }

        return name.Replace('_', '-');
    }

    public IEnumerable<string> Names(X86FeatureSet set) => set.Indexes().Select(index => _features[index].Name);

    /// <summary>The named features; unknown names are ignored.</summary>
    public X86FeatureSet Set(IEnumerable<string> names) =>
        X86FeatureSet.Of(names.Where(_featureIndex.ContainsKey).Select(name => _featureIndex[name]));

    private void ReadFeatures(string text)
    {
        var register = default(X86Register);
        foreach (var line in text.Split('\n'))
        {
            var list = line;
            if (line.IndexOf(": ", StringComparison.Ordinal) is var colon and > 0)
            {
                var head = line[..colon].Split(' ');
                register = head[0] == "msr"
                    ? new X86Register(true, Hex(head[1]), 0, 'm')
                    : new X86Register(false, Hex(head[1]), Hex(head[2]), head[3][1]);
                list = line[(colon + 2)..];
            }

            foreach (var entry in list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                var words = entry.Split(' ');
                _featureIndex.Add(words[1], _features.Count);
                _features.Add(new X86Feature(
                    words[1],
                    register,
                    int.Parse(words[0], CultureInfo.InvariantCulture),
                    !X86FeatureTable.NotMigratable.Contains(words[1])));
            }
        }
    }

    private void ReadModels(string text)
    {
        foreach (var line in text.Replace("\n  ", " ", StringComparison.Ordinal).Split('\n'))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words[1] == "~")
            {
                Add(_modelsByName[words[2]] with
                {
                    Name = words[0],
                    Canonical = words[2],
                    NamesHosts = false,
                    NamesGuests = !X86ModelQuirks.NotForGuests.Contains(words[0]),
                    Removed = Removed(words[0]),
                });
                continue;
            }

            var features = words[3] == "="
                ? Set(words[4..])
                : _modelsByName[words[4]].Features
                    .Union(Set(words[5..].Where(word => word[0] == '+').Select(word => word[1..])))
                    .Except(Set(words[5..].Where(word => word[0] == '-').Select(word => word[1..])));
            Add(new X86CpuModel(words[0], features)
            {
                Vendor = words[1] == "-" ? null : words[1],
                Signatures = words[2] == "-" ? null : ReadSignatures(words[2]),
                NamesHosts = !X86ModelQuirks.NotForHosts.Contains(words[0]),
                NamesGuests = !words[0].Contains("-v", StringComparison.Ordinal) && !X86ModelQuirks.NotForGuests.Contains(words[0]),
                Removed = Removed(words[0]),
            });
        }
    }

    private X86FeatureSet Removed(string model) =>
        Set(X86ModelQuirks.Removed.Where(removed => removed.Models.Contains(model)).Select(removed => removed.Feature));

    private void Add(X86CpuModel model)
    {
        _models.Add(model);
        _modelsByName.Add(model.Name, model);
    }

    private static X86SignatureRange ReadSignatures(string text)
    {
        var parts = text.Split(':', '/');
        var models = parts[1].Split(',').Select(Number).ToValueArray();
        var steppings = parts.Length > 2 ? parts[2].Split('-') : ["0", "15"];
        return new X86SignatureRange(Number(parts[0]), models, Number(steppings[0]), Number(steppings[1]));
    }

    private static uint Number(string text) => uint.Parse(text, CultureInfo.InvariantCulture);

    private static uint Hex(string text) => uint.Parse(text.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
