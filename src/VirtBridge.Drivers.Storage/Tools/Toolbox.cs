using VirtBridge.Contract;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Storage;

/// <summary>Runs planned commands: a missing program names its package, a failed one what it said.</summary>
internal sealed class Toolbox(IPrograms programs)
{
    private const int MostComplaint = 4000;
    private static readonly Dictionary<string, string> s_nothing = [];

    public bool Has(string program) => programs.Find(program) is not null;

    public ISecretFile Hold(ReadOnlySpan<byte> secret) => programs.Hold(secret);

    public Task<ProgramResult> RunAsync(ToolCommand command, CancellationToken cancellation) => RunAsync(command, s_nothing, cancellation);

    public async Task<ProgramResult> RunAsync(ToolCommand command, IReadOnlyDictionary<string, string> environment, CancellationToken cancellation)
    {
        var path = programs.Find(command.Program) ?? throw Missing(command.Program);
        var result = await programs.RunAsync(path, command.Arguments, environment, cancellation).ConfigureAwait(false);
        return result.Status == 0 || command.Accepted.Contains(result.Status) ? result : throw Failed(path, command, result);
    }

    public async Task RunAllAsync(IEnumerable<ToolCommand> commands, CancellationToken cancellation)
    {
        foreach (var command in commands)
        {
            await RunAsync(command, cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>Runs a plan of argument lists whose first element is the program.</summary>
    public async Task RunPlanAsync(IEnumerable<IReadOnlyList<string>> plan, CancellationToken cancellation)
    {
        foreach (var argv in plan)
        {
            await RunAsync(new ToolCommand(argv[0], argv.Skip(1).ToValueArray()), cancellation).ConfigureAwait(false);
        }
    }

    public static VirtException Missing(string program) => Refuse.System(
        ErrorDomain.None,
        $"Cannot find '{program}' in path",
        SystemFailure.NotThere,
        $"No such file or directory; install the package '{ToolPackages.Of(program)}'");

    private static VirtException Failed(string path, ToolCommand command, ProgramResult result)
    {
        var text = result.Complaint.Length > 0 ? result.Complaint : result.Output;
        text = text.Length > MostComplaint ? text[..MostComplaint] : text;
        var argv = command.Arguments.IsEmpty ? path : $"{path} {string.Join(' ', command.Arguments)}";
        return Refuse.Internal(ErrorDomain.None, $"Child process ({argv}) unexpected exit status {result.Status}: {text}");
    }
}
