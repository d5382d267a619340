using VirtBridge.Contract;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Tests.Images;

/// <summary>The index over real files: what it finds, what it notices, and how long that takes.</summary>
public sealed class ImageIndexTests : IDisposable
{
    private readonly ImageBench _bench = new();
    private readonly VirtHost _host;
    private readonly ImageIndex _index;

    public ImageIndexTests()
    {
        _host = new(new ImagesAlone(_bench.Images), new ForgetfulStore(), TimeProvider.System, new RandomIdentities());
        _index = HostRooms.WithImages(_host, [_bench.At("roots")]).Images!;
        Directory.CreateDirectory(_bench.At("roots"));
    }

    private static int Many => int.TryParse(Environment.GetEnvironmentVariable("VIRTBRIDGE_IMAGES"), out var many) ? many : 2000;

    public void Dispose()
    {
        _index.Dispose();
        _bench.Dispose();
    }

    [Fact]
    public async Task Clones_of_other_domains_and_strangers_pin_what_they_stand_on()
    {
        _bench.Create("base", "8M");
        _bench.Create("mine", "8M", "base");
        _bench.Create("theirs", "8M", "base");
        Directory.CreateDirectory(_bench.At("roots/deep"));
        _bench.Create("roots/deep/stranger", "8M", _bench.At("mine"));
        var mine = Define("mine", "mine");
        Define("theirs", "theirs");

        var survey = await _index.SurveyAsync(mine, ImageBench.Cancel);

        var names = (Uuid uuid) => _host.Domains.TryGet(uuid, out var domain) ? domain.View.Name : "?";
        Assert.Equal(
            ["needed by clone 'mine', disk vda", "needed by clone 'theirs', disk vda"],
            survey.Pins.On(At("base")).Select(pin => pin.Describe(names)).Order());
        Assert.Equal(
            ["image '" + At("roots/deep/stranger") + "', which no domain owns, is backed by it", "in use as disk vda of domain 'mine'"],
            survey.Pins.On(At("mine")).Select(pin => pin.Describe(names)).Order());
        Assert.Equal([At("mine"), At("theirs")], survey.Graph.DependentsOf(At("base")).OrderBy(l => l.Text, StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_a_forgotten_snapshot_left_stays_pinned_wherever_it_is()
    {
        _bench.Create("mine", "8M");
        Directory.CreateDirectory(_bench.At("aside"));
        _bench.Create("aside/left", "8M");
        var mine = Define("mine", "mine");
        await _index.SurveyAsync(mine, ImageBench.Cancel);

        mine.Update(view => view with { Images = view.Images.WithKept(At("aside/left")) });
        var survey = await _index.SurveyAsync(mine, ImageBench.Cancel);

        Assert.Equal([Pin.Kept], survey.Pins.On(At("aside/left")));
        Assert.True(survey.Graph.TryGet(At("aside/left"), out _));
        Assert.Equal("mine", survey.NameOf(mine.Uuid));
    }

    [Fact]
    public async Task What_others_do_to_files_is_noticed()
    {
        _bench.Create("base", "8M");
        _bench.Create("mine", "8M", "base");
        var mine = Define("mine", "mine");
        Assert.Single((await Graph()).DependentsOf(At("base")));

        _bench.Create("new", "8M", "base");
        Assert.Equal(2, (await Graph()).DependentsOf(At("base")).Count);

        File.Move(_bench.At("new"), _bench.At("roots/new"));
        _bench.Tool("qemu-img", "rebase", "-u", "-b", _bench.At("base"), "-F", "qcow2", "roots/new");
        Assert.Equal([At("mine"), At("roots/new")], (await Graph()).DependentsOf(At("base")).OrderBy(l => l.Text, StringComparer.Ordinal));

        File.Delete(_bench.At("roots/new"));
        Assert.Equal([At("mine")], (await _index.SurveyAsync(mine, ImageBench.Cancel)).Graph.DependentsOf(At("base")));
    }

    [Fact]
    public async Task A_directory_that_was_removed_hides_nothing_and_the_next_one_at_its_place_is_watched()
    {
        await CloneElsewhereAsync();
        Undefine("other");
        Directory.Delete(_bench.At("other"), recursive: true);
        var graph = await Graph();
        Assert.Empty(graph.DependentsOf(At("base")));
        Assert.Empty(graph.Coverage.Unreachable);

        // At once the next one, so that the index never sees the place empty.
        await MakeCloneAsync();
        Directory.Delete(_bench.At("other"), recursive: true);
        Directory.CreateDirectory(_bench.At("other"));
        await Graph();
        _bench.Create("other/second", "8M", _bench.At("base"));
        Assert.Equal([At("other/second")], (await Graph()).DependentsOf(At("base")));
    }

    [Fact]
    public async Task A_directory_that_went_elsewhere_may_hide_something_until_it_is_back()
    {
        await CloneElsewhereAsync();
        Undefine("other");
        Directory.Move(_bench.At("other"), _bench.At("elsewhere"));
        Assert.Equal([_bench.At("other")], (await Graph()).Coverage.Unreachable);
        Directory.Move(_bench.At("elsewhere"), _bench.At("other"));
        var graph = await Graph();
        Assert.Empty(graph.Coverage.Unreachable);
        Assert.Single(graph.DependentsOf(At("base")));
    }

    [Fact]
    public async Task A_check_names_what_is_wrong_and_the_way_out()
    {
        _bench.Create("base", "8M");
        _bench.Create("mine", "8M", "base");
        Define("mine", "mine");
        Assert.Empty(await CheckAsync());
        File.Move(_bench.At("base"), _bench.At("elsewhere"));
        var finding = Assert.Single(await CheckAsync());
        File.Move(_bench.At("elsewhere"), _bench.At("base"));
        Assert.Empty(await CheckAsync());
        Assert.Equal(new(At("mine").Text, "missing", "it is backed by 'base', which is not there", "put that back, or 'virtbridge images relocate base NEW'"), finding);
    }

    [Fact]
    public async Task Thousands_of_images_are_found_in_a_second_or_two_and_remembered()
    {
        _bench.Create("base", "8M");
        var overlay = Qcow2Empty.Over(8 << 20, _bench.At("base"), "qcow2").Head[..4096];
        for (var i = 0; i < Many; i++)
        {
            await File.WriteAllBytesAsync(_bench.At($"roots/{i}"), overlay, ImageBench.Cancel);
        }

        var cold = await TimeAsync();
        var warm = (await TimeAsync()).Took;
        File.Delete(_bench.At("roots/77"));
        var changed = await TimeAsync();

        Assert.Equal(Many, cold.Count);
        Assert.Equal(Many - 1, changed.Count);
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"cold {cold.Took.TotalMilliseconds:0} ms, warm {warm.TotalMilliseconds:0.00} ms, after a change {changed.Took.TotalMilliseconds:0.0} ms");
    }

    private async Task<IReadOnlyList<ImageFinding>> CheckAsync()
    {
        var (survey, lost) = await _index.LookAroundAsync(ImageBench.Cancel);
        return [.. ImageChecks.Of(survey.Graph, survey.Pins, lost)];
    }

    private async Task<(TimeSpan Took, int Count)> TimeAsync()
    {
        var start = System.Diagnostics.Stopwatch.GetTimestamp();
        var count = (await Graph()).DependentsOf(At("base")).Count;
        return (System.Diagnostics.Stopwatch.GetElapsedTime(start), count);
    }

    private async Task<ImageGraph> Graph() => (await _index.LookAroundAsync(ImageBench.Cancel)).Survey.Graph;

    private ImageLocation At(string name) => ImageLocation.OfFile(_bench.At(name));

    private DomainObject Define(string name, string image)
    {
        var uuid = new RandomIdentities().NewUuid();
        var disk = new DiskDef { Device = DiskDevice.Disk, Target = "vda", Source = _bench.Source(image) };
        var definition = new DomainDef { Name = name, Os = new(), Uuid = uuid, Devices = new() { Disks = [disk] } };
        var domain = _host.NewDomain(new() { Name = name, Uuid = uuid, Config = new(definition) });
        Assert.Null(_host.Domains.TryAdd(domain));
        return domain;
    }

    /// <summary>An image, and a domain whose disk in another directory stands on it.</summary>
    private async Task CloneElsewhereAsync()
    {
        _bench.Create("base", "8M");
        Define("mine", "base");
        await MakeCloneAsync();
    }

    private async Task MakeCloneAsync()
    {
        Directory.CreateDirectory(_bench.At("other"));
        _bench.Create("other/clone", "8M", _bench.At("base"));
        Define("other", "other/clone");
        Assert.Single((await Graph()).DependentsOf(At("base")));
    }

    private void Undefine(string name) => _host.Domains.Remove(Assert.Single(_host.Domains.All(), domain => domain.View.Name == name));

    /// <summary>A hypervisor that knows images and nothing else.</summary>
    private sealed class ImagesAlone(IImageFacet images) : IHypervisor
    {
        public string Type => "none";

        public ErrorDomain ErrorDomain => ErrorDomain.Qemu;

        public ulong Version => 0;

        public IDomainRules? Rules => null;

        public int MaxVcpus(string? domainType) => 0;

        public string OsType(DomainDef definition) => "hvm";

        public T? Facet<T>()
            where T : class => images as T;
    }
}
