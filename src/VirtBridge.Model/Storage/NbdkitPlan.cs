using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>One nbdkit to start: it serves a remote image on a socket.</summary>
/// <param name="Argv">The command.</param>
/// <param name="Environment">Variables to add.</param>
/// <param name="Secrets">What is written into pipes: the descriptor nbdkit reads and the bytes for the other end.</param>
public sealed record NbdkitCommand(IReadOnlyList<string> Argv, ValueArray<NameValue> Environment, ValueArray<NbdkitSecret> Secrets);

/// <summary>A secret that reaches nbdkit through a pipe, so that it is in no command line.</summary>
public sealed record NbdkitSecret(int ReadDescriptor, string Data);

/// <summary>Plans nbdkit commands.</summary>
/// <param name="program">The path of nbdkit.</param>
/// <param name="secretOf">Looks up the password of an authentication.</param>
/// <param name="nextPipe">Makes a pipe and tells the descriptor to read from.</param>
public sealed class NbdkitPlan(string program, Func<StorageAuth, string> secretOf, Func<int> nextPipe)
{
    /// <summary>Whether nbdkit serves such images: over HTTP, FTP and SSH.</summary>
    public static bool Serves(StorageSource source) => source.Type == StorageType.Network && source.Protocol
        is StorageProtocol.Http or StorageProtocol.Https or StorageProtocol.Ftp or StorageProtocol.Ftps or StorageProtocol.Ssh;

    public NbdkitCommand Plan(StorageSource source, string socketPath, bool readOnly)
    {
        var argv = new List<string> { program, "--unix", socketPath, "--foreground" };
        var environment = new List<NameValue>();
        var secrets = new List<NbdkitSecret>();
        if (readOnly)
        {
            argv.Add("--readonly");
        }

        switch (source.Protocol)
        {
            case StorageProtocol.Http or StorageProtocol.Https or StorageProtocol.Ftp or StorageProtocol.Ftps:
                AddCurl(argv, secrets, source);
                break;
            case StorageProtocol.Ssh:
                AddSsh(argv, environment, secrets, source);
                break;
            default:
                throw new VirtException(ErrorCode.NoSupport, ErrorDomain.Qemu, $"nbdkit does not serve protocol '{source.Protocol}'");
        }

        return new NbdkitCommand(argv, environment.ToValueArray(), secrets.ToValueArray());
    }

    private void AddCurl(List<string> argv, List<NbdkitSecret> secrets, StorageSource source)
    {
        var scheme = source.Protocol!.Value.ToString().ToLowerInvariant();

        // A plain server may send us on to its encrypted self, never the other way round.
        argv.AddRange(["curl", $"protocols={(scheme == "http" ? "http,https" : scheme)}", $"url={Url(scheme, source)}"]);
        AddPassword(argv, secrets, source);
        if (!source.Cookies.IsEmpty)
        {
            argv.Add($"cookie=-{Through(secrets, string.Join("; ", source.Cookies.Select(cookie => $"{cookie.Name}={cookie.Value}")))}");
        }

        if (source.SslVerify == false)
        {
            argv.Add("sslverify=false");
        }

        if (source.Timeout is > 0 and var timeout)
        {
            argv.Add($"timeout={timeout}");
        }
    }

    private void AddSsh(List<string> argv, List<NameValue> environment, List<NbdkitSecret> secrets, StorageSource source)
    {
        var host = Host(source);
        argv.AddRange(["ssh", $"host={host.Name}"]);
        if (host.Port is { } port)
        {
            argv.Add($"port={port}");
        }

        argv.Add($"path={source.Path}");
        AddPassword(argv, secrets, source);
        if (source.Auth is null && source.Identity is { } identity)
        {
            if (identity.KeyFile is { } key)
            {
                argv.Add($"identity={key}");
            }

            if (identity.UserName is { } user)
            {
                argv.Add($"user={user}");
            }

            if (identity.AgentSocket is { } agent)
            {
                environment.Add(new NameValue("SSH_AUTH_SOCK", agent));
            }
        }

        if (source.KnownHosts is { } known)
        {
            argv.Add($"known-hosts={known}");
        }
    }

    private void AddPassword(List<string> argv, List<NbdkitSecret> secrets, StorageSource source)
    {
        if (source.Auth is { } auth)
        {
            argv.Add($"user={auth.UserName}");
            argv.Add($"password=-{Through(secrets, secretOf(auth))}");
        }
    }

    private int Through(List<NbdkitSecret> secrets, string data)
    {
        var descriptor = nextPipe();
        secrets.Add(new NbdkitSecret(descriptor, data));
        return descriptor;
    }

    private static string Url(string scheme, StorageSource source)
    {
        var host = Host(source);
        var name = host.Name?.Contains(':') == true ? $"[{host.Name}]" : host.Name;
        var port = host.Port is { } given ? $":{given}" : "";
        var query = source.Query is { } text ? $"?{text}" : "";
        return $"{scheme}://{name}{port}/{source.Path?.TrimStart('/')}{query}";
    }

    private static StorageHost Host(StorageSource source) => source.Hosts.Count == 1
        ? source.Hosts[0]
        : throw new VirtException(ErrorCode.InternalError, ErrorDomain.Qemu, "protocol needs exactly one host");
}
