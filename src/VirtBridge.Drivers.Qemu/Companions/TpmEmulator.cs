using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Companions;

/// <summary>swtpm, which is a trusted platform module for one guest (swtpm(8), swtpm_setup(8)); pure.</summary>
internal static class TpmEmulator
{
    private static readonly CompanionProgram s_server = new(["swtpm"], "swtpm");
    private static readonly CompanionProgram s_maker = new(["swtpm_setup"], "swtpm-tools");

    /// <summary>The emulator of a guest; null when it has none.</summary>
    /// <param name="domain">The guest, complete.</param>
    /// <param name="guestDirectory">Where the sockets of this run lie.</param>
    /// <param name="stateRoot">Where the states of all guests lie.</param>
    /// <param name="logDirectory">Where its words go.</param>
    public static Companion? Plan(DomainDef domain, string guestDirectory, string stateRoot, string logDirectory)
    {
        if (Emulated(domain) is not { } tpm)
        {
            return null;
        }

        if (tpm.EncryptionSecret is not null)
        {
            throw new VirtException(ErrorCode.ConfigUnsupported, ErrorDomain.Qemu, "encrypted TPM state is not supported by this QEMU driver: leave <encryption> out of the TPM's backend");
        }

        var log = Path.Combine(logDirectory, domain.Name + "-swtpm.log");
        var isFile = tpm is { SourceType: TpmSourceType.File, SourcePath: not null };
        var state = StateOf(domain, tpm, stateRoot);
        return new Companion
        {
            Purpose = "TPM emulator",
            Program = s_server,
            Socket = Path.Combine(guestDirectory, "swtpm.sock"),
            Arguments =
            [
                "socket",
                "--ctrl", $"type=unixio,fd={Companion.SocketNumber}",
                "--tpmstate", isFile ? $"backend-uri=file://{state},mode=0600" : $"dir={state},mode=0600",
                "--log", $"file={log}" + (tpm.Debug is { } level ? $",level={level}" : ""),
                "--terminate",
                .. tpm.Version == TpmVersion.V1_2 ? (string[])[] : ["--tpm2"],
            ],
            LogFile = log,
            State = new(state, isFile, s_maker, Making(domain, tpm, isFile ? "file://" + state : state, log)),
        };
    }

    /// <summary>The directory of this driver's that holds the state of a guest's emulator; null when it has none or its user keeps it elsewhere.</summary>
    public static string? OwnDirectory(DomainDef domain, string stateRoot) =>
        Emulated(domain) is { SourcePath: null } ? Path.Combine(stateRoot, $"{domain.Uuid}") : null;

    /// <summary>The directory or file that holds the state of a guest's emulator, its user's or this driver's; null when it has none.</summary>
    public static string? StateOf(DomainDef domain, string stateRoot) => Emulated(domain) is { } tpm ? StateOf(domain, tpm, stateRoot) : null;

    /// <summary>The state outlives the definition.</summary>
    public static bool IsPersistent(DomainDef domain) => Emulated(domain) is { PersistentState: true };

    private static TpmBackend.Emulator? Emulated(DomainDef domain) => domain.Devices.Tpms.Select(tpm => tpm.Backend).OfType<TpmBackend.Emulator>().FirstOrDefault();

    private static string StateOf(DomainDef domain, TpmBackend.Emulator tpm, string stateRoot) =>
        tpm.SourcePath ?? Path.Combine(stateRoot, $"{domain.Uuid}", tpm.Version == TpmVersion.V1_2 ? "tpm1.2" : "tpm2");

    private static List<string> Making(DomainDef domain, TpmBackend.Emulator tpm, string state, string log)
    {
        List<string> arguments =
        [
            "--tpm-state", state,
            "--vmid", $"{domain.Name}:{domain.Uuid}",
            "--logfile", log,
            "--createek", "--create-ek-cert", "--create-platform-cert", "--lock-nvram", "--not-overwrite",
        ];
        if (tpm.Version != TpmVersion.V1_2)
        {
            arguments.Insert(0, "--tpm2");
        }

        if (!tpm.ActivePcrBanks.IsEmpty)
        {
            arguments.AddRange(["--pcr-banks", string.Join(',', tpm.ActivePcrBanks.Select(bank => bank.ToString().ToLowerInvariant()))]);
        }

        return arguments;
    }
}
