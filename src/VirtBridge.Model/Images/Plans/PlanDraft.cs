using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>A plan being made: the steps so far, and images, pins and records as they will be after them.</summary>
internal sealed class PlanDraft
{
    private readonly ImageSurvey _survey;
    private readonly Func<StorageSource, ImageLocation?> _locate;
    private readonly List<PlanStep> _steps = [];
    private readonly List<PlanStep.SetAside> _aside = [];
    private readonly HashSet<ImageLocation> _touched = [];
    private readonly HashSet<Uuid> _others = [];
    private readonly List<string> _warnings = [];
    private readonly Dictionary<ImageLocation, List<Pin>> _pins = [];
    private readonly Dictionary<string, ImageLocation> _made = [];
    private readonly DomainImages _before;

    public PlanDraft(DomainImages domain, ImageSurvey survey, Func<StorageSource, ImageLocation?> locate, PlanPolicy policy)
    {
        _survey = survey;
        _locate = locate;
        _before = domain;
        Domain = domain;
        Policy = policy;
        Graph = new(survey);
        foreach (var (location, pin) in survey.Pins.All)
        {
            AddPin(location, pin);
        }
    }

    /// <summary>Definition and records as they will be.</summary>
    public DomainImages Domain { get; set; }

    public PlanPolicy Policy { get; }

    public ImageCoverage Coverage => _survey.Graph.Coverage;

    public PlanGraph Graph { get; }

    public IReadOnlyList<PlanStep> Steps => _steps;

    public string NameOf(Uuid domain) => domain == Domain.Domain ? Domain.Name : _survey.NameOf(domain);

    public ImageLocation? Locate(StorageSource source) =>
        source.Path is { } path && _made.TryGetValue(path, out var made) ? made : _locate(source);

    public IReadOnlyList<Pin> PinsOn(ImageLocation location) => _pins.GetValueOrDefault(location) ?? [];

    public IEnumerable<ImageLocation> Pinned => _pins.Keys;

    public void AddPin(ImageLocation location, Pin pin) =>
        (_pins.TryGetValue(location, out var found) ? found : _pins[location] = []).Add(pin);

    /// <summary>Drops pins; returns the images that lost one.</summary>
    public IReadOnlyList<ImageLocation> Release(Func<ImageLocation, Pin, bool> released)
    {
        List<ImageLocation> lost = [];
        foreach (var (location, pins) in _pins.ToArray())
        {
            if (pins.RemoveAll(pin => released(location, pin)) > 0)
            {
                lost.Add(location);
            }

            if (pins.Count == 0)
            {
                _pins.Remove(location);
            }
        }

        return lost;
    }

    public void MovePins(ImageLocation from, ImageLocation to)
    {
        if (_pins.Remove(from, out var pins))
        {
            foreach (var pin in pins)
            {
                AddPin(to, pin);
            }
        }
    }

    public void Add(PlanStep step) => _steps.Add(step);

    public void Insert(int at, PlanStep step) => _steps.Insert(at, step);

    /// <summary>Moves an image into the trash at the end of the plan.</summary>
    public void Discard(ImageFacts image)
    {
        Touch(image.Location);
        _aside.Add(new(image.Path, image.Location));
        Graph.Remove(image.Location);
        Domain = Domain with { Table = Domain.Table.Without(image.Location) };
    }

    public void DiscardFile(string path) => _aside.Add(new(path, ImageLocation.OfFile(path)));

    public void Touch(ImageLocation location) => _touched.Add(location);

    public void TouchOther(Uuid domain)
    {
        if (domain != Domain.Domain)
        {
            _others.Add(domain);
        }
    }

    public void Warn(string warning) => _warnings.Add(warning);

    /// <summary>An image this plan makes: known from now on.</summary>
    public void Made(StorageSource source, ImageFacts facts)
    {
        _made[source.Path!] = facts.Location;
        Graph.Put(facts);
        Touch(facts.Location);
        Domain = Domain with { Table = Domain.Table.WithMade(facts.Location) };
    }

    /// <summary>The facts of an image, or a refusal that says who needs it.</summary>
    private ImageFacts Require(StorageSource source, string purpose)
    {
        if (Locate(source) is { } location && Graph.TryGet(location, out var image))
        {
            Touch(location);
            return image;
        }

        throw new VirtException(
            ErrorCode.OperationInvalid,
            ErrorDomain.Storage,
            $"image '{SourceName(source)}' is missing: it is {purpose}; put it back in its place, or tell where it is now with 'images relocate'");
    }

    /// <summary>The same of an image to be built on: it and all below it must be there and be what they are said to be. What a guest has open is whole.</summary>
    public ImageFacts RequireWhole(StorageSource source, string purpose)
    {
        var top = Require(source, purpose);
        HashSet<ImageLocation> seen = [];
        for (var at = top; Graph.OpenBy(at.Location).All(open => open.Domain != Domain.Domain);)
        {
            var trouble = !seen.Add(at.Location) ? "it stands on itself"
                : at.Defect is { } defect ? defect
                : at.Backing is { Location: null } lost ? $"it stands on '{lost.Stored}', which is missing"
                : at.Backing is { Location: { IsFile: true } place } && !Graph.TryGet(place, out _) ? $"it stands on '{place}', which is missing"
                : null;
            if (trouble is not null)
            {
                throw new VirtException(
                    ErrorCode.OperationInvalid,
                    ErrorDomain.Storage,
                    $"image '{at.Path}' cannot be built on: {trouble}; it belongs to {purpose}: mend it or put its file back; where an image was moved, tell where with 'images relocate'");
            }

            if (at.Backing?.Location is not { } below || !Graph.TryGet(below, out at!))
            {
                break;
            }
        }

        // An overlay is as large as what is below it.
        return top is not { Remote: not null, Capacity: 0 } ? top : throw new VirtException(
            ErrorCode.OperationInvalid,
            ErrorDomain.Storage,
            $"image '{top.Path}' cannot be built on: neither the guest that has it open nor its server said how large it is; it belongs to {purpose}: try again when they answer");
    }

    public static string SourceName(StorageSource source) => source.Path ?? source.Volume?.Volume ?? source.Type.ToString();

    /// <summary>The finished plan; what is to be set aside comes last.</summary>
    public ImagePlan Finish(string operation, DomainJobOperation kind)
    {
        var steps = _steps.Concat(_aside).ToValueArray();
        var locks = _touched.Order(Comparer<ImageLocation>.Create(ImageLocation.Order)).ToValueArray();
        return new()
        {
            Operation = operation,
            Kind = kind,
            Domain = Domain.Domain,
            DomainName = Domain.Name,
            Steps = steps,
            Locks = locks,
            OtherDomains = _others.OrderBy(uuid => uuid.ToString(), StringComparer.Ordinal).ToValueArray(),
            Warnings = _warnings.Distinct().ToValueArray(),
            Coverage = _survey.Graph.Coverage,
            Id = Digest(operation, locks),
        };
    }

    public bool TryGet(StorageSource source, [NotNullWhen(true)] out ImageFacts? image)
    {
        image = null;
        return Locate(source) is { } location && Graph.TryGet(location, out image);
    }

    private string Digest(string operation, ValueArray<ImageLocation> touched)
    {
        var text = new StringBuilder(operation).Append('\n').Append(_before.Domain.ToString()).Append(' ').Append(_before.Running);
        text.Append(' ').Append(_before.Snapshots.Current).Append(' ').Append(_before.Snapshots.Count).Append('\n');
        foreach (var location in touched)
        {
            text.Append(location.Text);
            if (_survey.Graph.TryGet(location, out var image))
            {
                // Bytes change while a guest writes; what an image is and stands on does not.
                text.Append(CultureInfo.InvariantCulture, $" {image.Identity.Device}:{image.Identity.Inode} {image.Format} {image.Capacity} {image.Backing?.Stored}");
            }

            foreach (var pin in _survey.Pins.On(location).Select(pin => pin.ToString()).Order(StringComparer.Ordinal))
            {
                text.Append(' ').Append(pin);
            }

            text.Append('\n');
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())).AsSpan(0, 8));
    }
}
