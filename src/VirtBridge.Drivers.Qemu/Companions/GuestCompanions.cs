using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Guest;
using VirtBridge.Drivers.Qemu.Hypervisor;
using VirtBridge.Drivers.Qemu.Processes;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Companions;

/// <summary>Starts what serves a guest beside its QEMU, before QEMU looks for it.</summary>
internal sealed class GuestCompanions(QemuDriverOptions options, QemuHost host)
{
    // Making the certificates of a TPM takes seconds on a busy host.
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(1);

    /// <param name="domain">Complete, with aliases.</param>
    /// <param name="directory">Where sockets of this run lie.</param>
    /// <param name="undo">Takes what ends the programs again if QEMU does not start.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task StartAsync(DomainDef domain, string directory, Stack<Action> undo, CancellationToken cancellation)
    {
        var plans = FileServer.Plans(domain, directory, options.LogDirectory);
        if (TpmEmulator.Plan(domain, directory, options.TpmDirectory, options.LogDirectory) is { } tpm)
        {
            plans = plans.Prepend(tpm);
        }

        foreach (var plan in plans)
        {
            if (plan.State is { } state)
            {
                await MakeAsync(plan, state, cancellation);
            }

            using var socket = UnixSocket.Listen(plan.Socket);
            var process = Start(plan, plan.Program, plan.Arguments, [new(socket, Companion.SocketNumber)]);
            undo.Push(() => process.Signal(Linux.SignalKill));
            _ = ForgetAsync(process);
        }
    }

    private async Task MakeAsync(Companion plan, CompanionState state, CancellationToken cancellation)
    {
        if (IsMade(plan, state))
        {
            return;
        }

        using var maker = Start(plan, state.Maker, state.Arguments, []);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(s_patience);
        try
        {
            var exit = await maker.Exited.WaitAsync(patience.Token);
            if (exit.Status == 0)
            {
                return;
            }
        }
        catch (OperationCanceledException)
        {
            await maker.EndAsync(TimeSpan.Zero, host.KillPatience, host.Clock, CancellationToken.None);
        }

        // Half a state would be taken for a whole one the next time.
        Unmake(state);
        cancellation.ThrowIfCancellationRequested();
        throw Refuse.Internal(
            ErrorDomain.Qemu, $"the state of the {plan.Purpose} could not be made in '{state.Path}', '{plan.LogFile}' says why: {LastWords.Read(plan.LogFile, "it took too long")}");
    }

    private static bool IsMade(Companion plan, CompanionState state)
    {
        try
        {
            Directory.CreateDirectory(
                state.IsFile ? Path.GetDirectoryName(state.Path)! : state.Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            return state.IsFile ? File.Exists(state.Path) : Directory.EnumerateFileSystemEntries(state.Path).Any();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Refuse.Io(ErrorDomain.Qemu, $"cannot keep the state of the {plan.Purpose} in '{state.Path}'", e);
        }
    }

    private static void Unmake(CompanionState state)
    {
        if (state.IsFile)
        {
            File.Delete(state.Path);
            return;
        }

        foreach (var file in Directory.EnumerateFiles(state.Path))
        {
            File.Delete(file);
        }
    }

    private GuestProcess Start(Companion plan, CompanionProgram program, IReadOnlyList<string> arguments, IReadOnlyList<PassedDescriptor> descriptors) => GuestProcess.Start(
        new ProcessPlan
        {
            Program = Find(program, plan),
            Arguments = arguments,
            Environment = [new("PATH", SearchPath()), new("HOME", Environment.GetFolderPath(Environment.SpecialFolder.UserProfile)), new("LC_ALL", "C")],
            LogFile = plan.LogFile,
            Descriptors = descriptors,
        },
        host.Executor,
        host.Poller);

    private static async Task ForgetAsync(GuestProcess process)
    {
        await process.Exited;
        process.Dispose();
    }

    private static string SearchPath() => Environment.GetEnvironmentVariable("PATH") ?? "/usr/sbin:/usr/bin:/sbin:/bin";

    private static string Find(CompanionProgram program, Companion plan) =>
        program.Names
            .SelectMany(name => name.StartsWith('/') ? [name] : SearchPath().Split(':').Select(place => Path.Combine(place, name)))
            .FirstOrDefault(File.Exists)
        ?? throw new VirtException(
            ErrorCode.OperationUnsupported, ErrorDomain.Qemu, $"Unable to find '{Path.GetFileName(program.Names[0])}', the {plan.Purpose}, in $PATH: install the package '{program.Package}'");
}
