using VirtBridge.Cli;
using VirtBridge.Contract;

IReadOnlyList<IVerb> verbs = [new ListVerb(), new InfoVerb(), new DefineVerb(), .. PowerVerb.All, new EventsVerb(),
    new ImagesListVerb(), new ImagesExplainVerb(), new ImagesCheckVerb(), new ImagesRelocateVerb(), new ImagesReconcileVerb(),
    .. SnapshotPlanVerb.All, new SnapshotForkVerb(), new SnapshotDeleteVerb(), new SnapshotRevertVerb()];
var arguments = new List<string>(args);
var uri = Environment.GetEnvironmentVariable("LIBVIRT_DEFAULT_URI") ?? (Environment.IsPrivilegedProcess ? "qemu:///system" : "qemu:///session");
var readOnly = false;
while (arguments.Count > 0 && arguments[0].StartsWith('-'))
{
    var option = arguments[0];
    arguments.RemoveAt(0);
    switch (option)
    {
        case "-c" or "--connect" when arguments.Count > 0:
            uri = arguments[0];
            arguments.RemoveAt(0);
            break;
        case "-r" or "--readonly":
            readOnly = true;
            break;
        case "--version":
            Console.WriteLine("virtbridge (VirtBridge) " + typeof(IVerb).Assembly.GetName().Version!.ToString(3));
            return 0;
        case "-h" or "--help":
            Console.WriteLine(Usage());
            return 0;
        default:
            Console.Error.WriteLine($"virtbridge: unknown option '{option}'\n{Usage()}");
            return 2;
    }
}

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, e) =>
{
    e.Cancel = true;
    stop.Cancel();
};
if (arguments.Count > 0 && arguments[0] == Doctor.Name)
{
    return await new Doctor(uri, Console.Out).RunAsync(arguments[1..], stop.Token);
}

// A verb is one word, or two when it has a subject.
var verb = verbs.FirstOrDefault(v => arguments.Take(v.Name.Count(c => c == ' ') + 1).SequenceEqual(v.Name.Split(' ')));
if (verb is null)
{
    Console.Error.WriteLine((arguments.Count > 0 ? $"virtbridge: unknown verb '{arguments[0]}'\n" : "") + Usage());
    return 2;
}

try
{
    await using var session = await Sessions.OpenAsync(uri, readOnly, stop.Token);
    return await verb.RunAsync(session, arguments[verb.Name.Split(' ').Length..], Console.Out, stop.Token);
}
catch (VirtException failure)
{
    Console.Error.WriteLine($"virtbridge: {failure.Message}");
    return 1;
}
catch (OperationCanceledException)
{
    return 130;
}

string Usage() => "usage: virtbridge [-c URI] [-r] VERB [ARGUMENTS]\n\n"
    + string.Join('\n', verbs.Select(v => $"  {$"{v.Name} {v.Arguments}",-44} {v.Summary}"))
    + $"\n  {$"{Doctor.Name} {Doctor.Arguments}",-44} {Doctor.Summary}";
