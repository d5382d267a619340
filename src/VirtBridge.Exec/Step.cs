using System.Globalization;

namespace VirtBridge.Exec;

/// <summary>One thing to arrange, written <c>name</c> or <c>name=value</c>.</summary>
internal abstract record Step
{
    public abstract void Apply();

    public static Step Parse(string text)
    {
        var mark = text.IndexOf('=');
        var name = mark < 0 ? text : text[..mark];
        var value = mark < 0 ? "" : text[(mark + 1)..];
        return name switch
        {
            "cgroup" => new JoinControlGroup(value),
            "limit" => Numbers(text, value, ':') is [var kind, var soft, var hard] ? new LimitResource((int)kind, soft, hard) : throw Bad(text),
            "cpus" => new RunOn([.. Numbers(text, value, ',').Select(cpu => (int)cpu)]),
            "oom" => new ScoreForOutOfMemory(Number(text, value)),
            "nice" => new BeNice(Number(text, value)),
            "umask" => new MaskModes(Number(text, value)),
            "own-mounts" => new Separate(Separate.Mounts),
            "own-network" => new Separate(Separate.Network),
            "own-ipc" => new Separate(Separate.Ipc),
            "label" => new LabelNext(value),
            "groups" => new TakeGroups([.. Numbers(text, value, ',').Select(group => (uint)group)]),
            "gid" => new BecomeGroup((uint)Number(text, value)),
            "uid" => new BecomeUser((uint)Number(text, value)),
            "no-new-privileges" => new KeepPrivileges(),
            "keep" => new CloseOthers([.. Numbers(text, value, ',').Select(fd => (uint)fd)]),
            _ => throw Bad(text),
        };
    }

    private static long Number(string text, string value) =>
        long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : throw Bad(text);

    private static ulong[] Numbers(string text, string value, char separator) =>
        [.. value.Split(separator, StringSplitOptions.RemoveEmptyEntries).Select(item => ulong.TryParse(item, out var number) ? number : throw Bad(text))];

    private static ExecException Bad(string text) => new($"'{text}' is not a step");
}
